// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:'s <office>	-9
a:'s been	19
a:'s ship	-15
a:<day-ahead>	23
a:<day-ahead> .	13
a:<day-ahead> the	13
a:<day-ahead> to	-12
a:<day-gone>	-11
a:<gate>	29
a:<goods-amount>	-8
a:<level>	-12
a:<level> .	-24
a:<level> again	-18
a:<level> and	-18
a:<level> for	-12
a:<level> here	-9
a:<level> in	15
a:<level> instead	-10
a:<level> of	9
a:<level> on	-10
a:<level> there	11
a:<month-gone>	-13
a:<name> and	-25
a:<name> are	9
a:<name> at	13
a:<name> begin	26
a:<name> expire	9
a:<name> on	-11
a:<not>	12
a:<number>	-7
a:<number> .	22
a:<number> and	10
a:<number> for	14
a:<number> in	-10
a:<number> of	14
a:<number> on	-14
a:<office>	-18
a:<office> of	10
a:<organisation>	-17
a:<person> .	10
a:<person> and	18
a:<points>	-15
a:<quality>	-21
a:<quality> duty	20
a:<quality> origin	-15
a:<quality> salmon	-13
a:<quality> tariff	22
a:<seat> .	-18
a:<sender>	-8
a:<span> .	15
a:<span> at	-10
a:<span> of	-12
a:<span> truce	14
a:<v-buy>	-30
a:<v-impose>	-5
a:<v-propose>	-20
a:<v-renew>	-9
a:<v-say>	-19
a:<v-sell>	-18
a:<v-suspend>	-7
a:<v-up>	13
a:?	-28
a:a <quality>	-15
a:a <span>	11
a:a box	-9
a:a duty	-14
a:a new	15
a:a pause	-16
a:a third	16
a:a truce	10
a:about the	9
a:additional	19
a:additional duty	18
a:after .	10
a:after <span>	-14
a:again	-16
a:again .	-15
a:again on	-8
a:agreement	-14
a:all	-17
a:also	-14
a:an <quality>	8
a:an extra	8
a:and	-8
a:and <level>	-11
a:and <person>	16
a:and due	13
a:and no	-17
a:and not	17
a:announce	-12
a:another <level>	10
a:another <span>	-20
a:apple	10
a:apply	-9
a:are <number>	10
a:arrangement	29
a:as	-14
a:as well	-19
a:ask	12
a:at <money>	10
a:back	20
a:bear	18
a:bear <level>	16
a:become	8
a:beef	-13
a:been pay	-13
a:before .	11
a:begin	35
a:begin .	18
a:being	17
a:benefit	11
a:between	-19
a:between the	-10
a:both	32
a:both side	22
a:box	-11
a:brandy	-14
a:bring	14
a:butter	23
a:by <span>	18
a:by a	-9
a:call	-10
a:capital	11
a:car	-11
a:carry	-11
a:charge <level>	-10
a:charge an	9
a:cocoa	14
a:cocoa butter	15
a:collect .	11
a:collect the	-10
a:come	-18
a:company	-14
a:cost	-13
a:cut	-20
a:date	-13
a:doe	12
a:down	19
a:duty on	18
a:each other	17
a:earlier .	9
a:earth	-9
a:end	-22
a:end .	-10
a:enter	-14
a:evening	-26
a:expire	17
a:extra	15
a:extra <level>	9
a:farm good	8
a:fentanyl duty	-16
a:first	-20
a:fish	15
a:flour	13
a:for <span>	17
a:for the	-7
a:free	-14
a:from	-15
a:from <day-ahead>	-26
a:geneva	12
a:geneva .	11
a:get	-13
a:good and	15
a:good from	-14
a:good have	-12
a:good is	-15
a:good worth	-12
a:hand on	16
a:has ask	19
a:has been	-13
a:has collect	10
a:has no	9
a:has pay	18
a:have	-21
a:have pay	-13
a:hazelnut	12
a:here	-17
a:his country	10
a:hold for	-22
a:honour	10
a:hour	-20
a:hour .	-14
a:import	-14
a:in	-13
a:in <month-gone>	-11
a:in <seat>	23
a:in geneva	14
a:in the	-24
a:instead	12
a:is	-36
a:is <level>	-15
a:is <number>	-16
a:is a	14
a:is being	9
a:is to	-11
a:it	-22
a:it 's	11
a:it .	-16
a:it pay	-13
a:it put	11
a:it take	-12
a:it was	-22
a:its	14
a:its additional	14
a:lapse .	-13
a:last	18
a:last <span>	15
a:last for	-11
a:law on	9
a:letter	12
a:level	18
a:list	-11
a:longer	-24
a:lower	16
a:lower the	17
a:machine	-14
a:may	-17
a:mr <person>	11
a:new one	10
a:next year	9
a:night	-11
a:no longer	-22
a:not	29
a:not <number>	12
a:now	-11
a:of a	13
a:of duty	-9
a:of its	10
a:of talk	-9
a:of the	12
a:of thi	-8
a:of up	9
a:on <day-ahead>	15
a:on fish	11
a:on steel	-13
a:on the	14
a:on their	8
a:one	12
a:ordinary	-10
a:origin	-19
a:other	22
a:other 's	17
a:other in	10
a:out on	11
a:over	-7
a:over fentanyl	-9
a:parcel	-10
a:pause of	-12
a:pay an	-13
a:peace	9
a:pen	9
a:period of	-15
a:port fee	14
a:president	-13
a:prolong .	-12
a:rare	-9
a:reach	-10
a:rest	-12
a:rise	18
a:rum	-9
a:run until	-16
a:safeguard	-11
a:salmon	-18
a:same	-12
a:seat	13
a:section	-20
a:section <number>	-20
a:shall	8
a:ship	-24
a:shoe	-9
a:shook	11
a:shook hand	11
a:side	23
a:sign	-12
a:since	-12
a:some	-13
a:soybean	-14
a:stand	13
a:stand at	10
a:stay	-31
a:steel	-12
a:sugar	10
a:summer	10
a:surcharge	-21
a:surcharge of	-9
a:suspend	17
a:suspend until	-12
a:suspension	12
a:take	-10
a:take <level>	-9
a:talk	-13
a:tariff of	10
a:tariff truce	-20
a:term	11
a:term of	11
a:than	-16
a:that <person>	9
a:that his	9
a:the <day-ahead>	14
a:the <day-gone>	12
a:the <level>	-16
a:the <name>	-9
a:the <person>	-9
a:the <quality>	17
a:the additional	19
a:the arrangement	17
a:the fentanyl	-18
a:the first	-11
a:the letter	18
a:the other	18
a:the same	-12
a:the summer	11
a:the suspension	14
a:the tariff	-11
a:the truce	15
a:their	14
a:their <office>	14
a:them	16
a:there	19
a:there was	14
a:third	14
a:those	15
a:three	-13
a:to	-25
a:to <month-gone>	-15
a:to <number>	15
a:to be	-19
a:to cut	-10
a:to leave	11
a:tomatoe	-11
a:truce	31
a:truce for	-14
a:truce in	10
a:truce that	14
a:tyre	12
a:under section	-15
a:until	21
a:until <day-ahead>	7
a:until the	20
a:was <level>	-11
a:was no	9
a:watche	-16
a:we	-12
a:we have	-12
a:well	-19
a:well .	-17
a:were	10
a:what it	18
a:will be	-14
a:will meet	13
a:will take	-10
a:wine	18
a:with <seat>	12
a:within	-14
a:without	-11
a:year	22
a:year .	11
asks	-7
b:"	21
b:" the	9
b:'s	-13
b:'s notice	-14
b:'s truce	18
b:'s two	11
b:)	12
b:) the	13
b:, <level>	-20
b:, <number>	-13
b:, <organisation>	12
b:, <span>	15
b:, a	-11
b:, and	-22
b:, are	-9
b:, arrived	11
b:, begin	18
b:, conclude	-17
b:, counted	17
b:, declare	10
b:, down	-15
b:, end	9
b:, had	10
b:, is	13
b:, monday	-13
b:, on	13
b:, reach	14
b:, start	-9
b:, suspend	-11
b:, take	19
b:, thursday	-20
b:, tuesday	16
b:, with	-24
b:- loui	-13
b::	20
b:: <number>	30
b:: <span>	-18
b:: as	10
b:: it	11
b:: since	25
b:: the	-33
b:: then	9
b:;	-14
b:; it	-14
b:; the	13
b:<agent>	-16
b:<day-ahead> and	-15
b:<day-ahead> from	9
b:<day-gone>	18
b:<day-gone> a	10
b:<day-gone> and	10
b:<day-today>	-13
b:<duty>	20
b:<goods-amount>	13
b:<goods>	21
b:<level>	-12
b:<level> and	-11
b:<level> as	-25
b:<level> before	9
b:<level> for	-16
b:<level> has	-9
b:<level> is	11
b:<level> on	21
b:<level> until	-10
b:<level> with	-18
b:<money>	17
b:<money> in	14
b:<month-gone>	13
b:<name> and	14
b:<name> cut	22
b:<name> from	22
b:<name> gave	19
b:<name> has	-14
b:<name> in	-24
b:<name> keep	10
b:<name> levy	-11
b:<name> of	12
b:<name> pay	-12
b:<name> put	18
b:<name> reach	12
b:<name> suspend	9
b:<name> take	-18
b:<name> tariff	11
b:<name> to	-10
b:<name> was	-22
b:<name> with	10
b:<not>	-30
b:<number>	-12
b:<number> /	8
b:<number> as	9
b:<number> both	12
b:<number> in	-12
b:<number> of	-12
b:<number> on	24
b:<number> p	11
b:<number> since	-22
b:<number> the	-10
b:<number> would	12
b:<office> has	10
b:<office> have	-12
b:<office> sit	9
b:<organisation> 's	-13
b:<organisation> and	-12
b:<organisation> take	8
b:<person>	-31
b:<person> meet	16
b:<person> on	-15
b:<person> say	21
b:<person> sign	-21
b:<points>	15
b:<points> for	20
b:<points> from	14
b:<points> of	-12
b:<points> suspend	7
b:<quality> cocoa	-11
b:<quality> coffee	10
b:<quality> oil	9
b:<quality> olive	12
b:<quality> origin	-14
b:<quality> side	-10
b:<quality> soybean	14
b:<quality> tariff	-24
b:<seat>	-36
b:<seat> from	-12
b:<seat> has	-14
b:<seat> have	13
b:<seat> on	-16
b:<seat> take	14
b:<seat> time	15
b:<span>	24
b:<span> from	14
b:<span> of	-16
b:<span> tariff	13
b:<taker>	-14
b:<v-bear>	-12
b:<v-begin>	21
b:<v-buy>	-20
b:<v-end>	-38
b:<v-impose>	-14
b:<v-propose>	-19
b:<v-refuse>	-11
b:<v-renew>	-15
b:<v-return>	-15
b:<v-stay>	14
b:<v-suspend>	15
b:<v-target>	-10
b:<v-up>	-26
b:a <office>	11
b:a duty	-9
b:a signature	9
b:a truce	23
b:about	-14
b:additional	14
b:additional <level>	-11
b:additional duty	11
b:additional tariff	14
b:after	8
b:after <level>	12
b:after talk	13
b:after the	10
b:against	-16
b:agree by	21
b:agree for	12
b:agree last	-13
b:agree to	-7
b:agreement	-16
b:agreement was	11
b:agreement with	-11
b:all	-12
b:an	-30
b:an <organisation>	-9
b:an additional	-20
b:and <quality>	-22
b:and again	11
b:and by	9
b:and from	-19
b:and hold	13
b:and in	-15
b:and it	9
b:and the	21
b:announce	-11
b:announce in	-10
b:announce on	-12
b:announce thi	9
b:answer	-10
b:antigua	-10
b:apply for	-9
b:approve	-17
b:are	-13
b:are charge	11
b:are to	-11
b:arrangement	16
b:arrangement of	10
b:arrangement with	14
b:arrive	-11
b:arrived	9
b:arrived in	11
b:as	10
b:as from	12
b:as of	17
b:as since	-11
b:as the	16
b:ask	-18
b:asleep	15
b:at it	-10
b:at midnight	-10
b:at one	12
b:at the	-43
b:back	14
b:back on	21
b:bandung	-13
b:be	-12
b:be back	13
b:be suspend	-15
b:bearing	13
b:because	13
b:because of	10
b:because the	-12
b:been charge	-22
b:beer	9
b:before	10
b:before the	16
b:begin	15
b:begin in	-14
b:bell	10
b:bergen	8
b:born	12
b:both	15
b:both country	-21
b:both duty	-12
b:both have	9
b:both side	9
b:both sign	9
b:both since	17
b:both take	-12
b:busan in	11
b:busan last	-10
b:butter from	12
b:by	-22
b:by an	-8
b:call a	11
b:cape	10
b:cape town	11
b:capital	11
b:car	-30
b:change	18
b:change on	12
b:charge again	12
b:cheaper	16
b:cheese	-11
b:chip	-12
b:citru	12
b:city	-16
b:clock	22
b:coffee	16
b:collect from	10
b:come	-19
b:come down	-16
b:come into	28
b:come to	-10
b:conclude a	-11
b:conclude with	11
b:consultation	-15
b:control of	-17
b:cotton	-14
b:count	9
b:count from	10
b:counted	21
b:counted from	21
b:country	-13
b:country since	8
b:crossed	15
b:cut	22
b:cut its	18
b:cut to	10
b:da	10
b:da nang	10
b:date	25
b:date from	23
b:date of	9
b:dated	-11
b:day	-25
b:deal	-20
b:declare	15
b:declare in	9
b:declare on	20
b:decree	15
b:decree on	12
b:did	-10
b:die	-10
b:do	-17
b:dock	-10
b:done	14
b:down from	-6
b:down since	11
b:dubai	10
b:due	-10
b:due to	-11
b:duty begin	-17
b:duty had	19
b:duty to	11
b:early	11
b:earth	-14
b:eastern on	9
b:economy	14
b:effect	12
b:effect at	-14
b:effect on	11
b:eleven	9
b:end	-23
b:enter <name>	-10
b:expire	-15
b:expire on	-7
b:extend	-10
b:extend the	-10
b:fact	-10
b:fact sheet	-10
b:fall from	-7
b:fall on	18
b:fall to	16
b:farm	-21
b:fee	-14
b:fentanyl tariff	-11
b:first	10
b:for	-12
b:for <name>	-9
b:for <span>	21
b:for the	-20
b:force	21
b:force as	9
b:four time	-12
b:framework	-12
b:from	23
b:from <day-ahead>	-12
b:from last	12
b:further	12
b:get	-10
b:given	17
b:glass	-12
b:good	-13
b:good from	-22
b:good of	17
b:good that	-10
b:government	10
b:government have	11
b:guest	10
b:had a	17
b:had charge	10
b:had sign	9
b:halt	29
b:halt on	11
b:hand	10
b:hand in	12
b:has apply	-14
b:has given	10
b:has hold	8
b:has lasted	16
b:has levy	-8
b:has not	9
b:has pay	10
b:has run	15
b:has until	-11
b:have agree	-10
b:have apply	-14
b:have keep	19
b:have meet	-18
b:have observed	18
b:have pay	11
b:have start	12
b:he	-18
b:here	-34
b:higher	-13
b:his	-10
b:hold in	-20
b:hold until	-13
b:home	-10
b:hour	8
b:if	-13
b:if they	9
b:implement	-11
b:importer	-11
b:in	-9
b:in <seat>	-10
b:in antigua	-10
b:in bandung	-13
b:in bergen	8
b:in cape	11
b:in da	10
b:in dubai	10
b:in force	18
b:in kribi	11
b:in lugano	10
b:in new	-22
b:in our	12
b:in saint	-11
b:in the	-18
b:in trieste	11
b:initial	-10
b:into	29
b:into the	17
b:is prolong	14
b:is reduce	-12
b:is suspend	15
b:it 's	-14
b:it begin	32
b:it count	9
b:it end	-16
b:it enter	-15
b:it expire	12
b:it had	-19
b:it is	-41
b:it lapse	13
b:it pay	-10
b:it take	-15
b:it until	9
b:it was	25
b:it will	-12
b:its <level>	8
b:its duty	15
b:jump	14
b:keep	19
b:keep a	8
b:know	11
b:kribi	11
b:land in	12
b:last	8
b:lasted from	-9
b:lasted since	15
b:law	-13
b:leader spoke	12
b:leather	11
b:let	-16
b:levy	10
b:levy on	9
b:live	-10
b:loaded	-10
b:loui	-13
b:lower its	-10
b:lugano	10
b:maize	9
b:make on	11
b:may	-11
b:me	11
b:meanwhile	10
b:meanwhile the	11
b:meet	-14
b:member	16
b:men	-9
b:middle	7
b:middle of	7
b:midnight	-24
b:midnight on	-19
b:minister	-16
b:minute	10
b:monday	13
b:more	-12
b:most <quality>	14
b:most of	-12
b:move	-13
b:mr	-13
b:much	-11
b:must	-8
b:my	-10
b:nang	10
b:new	-14
b:new one	-11
b:new rate	20
b:night of	11
b:nil	16
b:no	-37
b:no truce	-23
b:not been	10
b:note	8
b:note that	16
b:notice of	-17
b:now	-12
b:observed	26
b:of <day-gone>	-17
b:of <day-today>	9
b:of <level>	-9
b:of <name>	11
b:of <quality>	-12
b:of duty	10
b:of talk	-10
b:of tariff	-12
b:off	-19
b:old	-14
b:olive	9
b:on	-14
b:on <day-gone>	29
b:on <name>	-9
b:on <quality>	17
b:on certain	9
b:on cocoa	10
b:on cotton	-12
b:on each	-9
b:on in	12
b:on it	17
b:on most	13
b:on our	-20
b:one begin	-11
b:onion	10
b:opened	-10
b:order	-33
b:order of	-15
b:origin	-16
b:other since	-12
b:our	-29
b:out	-29
b:out of	-16
b:out on	-20
b:out the	13
b:over	-16
b:p .	11
b:palm oil	-8
b:paper	21
b:paper of	18
b:parcel	9
b:part	-10
b:patched	15
b:pause	-11
b:pause in	21
b:pay <level>	8
b:pay <money>	11
b:pay <number>	-11
b:pay since	-10
b:peace	14
b:peace since	21
b:place since	9
b:port	-20
b:port fee	-15
b:present	-11
b:price	-8
b:price of	-10
b:proclamation	-11
b:product	9
b:prolong to	10
b:promulgate	12
b:protocol	-11
b:put on	-14
b:put their	11
b:quarrel	12
b:raise	-16
b:rare	-14
b:rate	14
b:rate apply	15
b:rate from	-11
b:rate on	13
b:raw	11
b:raw sugar	11
b:reach in	17
b:reason	11
b:reason to	11
b:reduce	-13
b:reduction	27
b:renew the	10
b:rest on	9
b:return	-18
b:ring	10
b:round	-19
b:round of	-13
b:run from	7
b:run out	-20
b:run since	15
b:run to	-19
b:run until	-17
b:saint	-13
b:saint -	-13
b:say <person>	13
b:say in	-13
b:say the	-10
b:section	-13
b:section <number>	-12
b:sheet	-10
b:shipment	12
b:shook	13
b:shook hand	13
b:should	-17
b:sign a	-10
b:sign by	-18
b:sign for	-9
b:sign in	8
b:sign last	14
b:since	30
b:since <name>	23
b:since <number>	-9
b:since the	26
b:since their	9
b:six	-15
b:soybean	38
b:spoke by	10
b:stand	13
b:standstill begin	10
b:start	12
b:state in	10
b:statement of	-9
b:stay	7
b:stay at	-9
b:stay of	9
b:stay suspend	9
b:steel	10
b:stop	15
b:stop the	12
b:sugar	8
b:suspend	16
b:suspend its	10
b:suspend since	13
b:suspend the	11
b:suspend to	9
b:suspension	16
b:suspension is	19
b:suspension of	17
b:take <level>	-13
b:take away	8
b:take effect	14
b:take note	12
b:take the	11
b:talk	-23
b:talk between	-9
b:talked	-8
b:tariff go	10
b:tariff of	-13
b:tax	11
b:than	-11
b:that <name>	13
b:that <person>	-16
b:that <seat>	-16
b:that a	11
b:that are	10
b:that arrive	-10
b:that begin	20
b:that from	18
b:that had	-12
b:that they	12
b:that was	9
b:that were	-15
b:that would	13
b:the <level>	-9
b:the <name>	12
b:the <number>	-10
b:the <quality>	-7
b:the <seat>	-16
b:the <span>	22
b:the additional	14
b:the agreement	-16
b:the arrangement	20
b:the change	9
b:the city	-10
b:the clock	22
b:the decree	19
b:the duty	-7
b:the following	10
b:the last	-23
b:the level	-10
b:the middle	7
b:the order	-12
b:the other	11
b:the paper	25
b:the present	-9
b:the price	-10
b:the reduction	29
b:the rest	-15
b:the stay	9
b:the time	10
b:the two	32
b:the understanding	-12
b:their quarrel	18
b:their tariff	17
b:there	-17
b:there on	9
b:they	13
b:they agree	14
b:they had	-16
b:they meet	-10
b:they sign	17
b:they were	21
b:thi	18
b:thi year	16
b:those	-19
b:threaten	-10
b:through	-15
b:thursday	-9
b:till	-15
b:time since	-15
b:time the	9
b:to	-20
b:to <level>	11
b:to all	10
b:to be	-9
b:to begin	-19
b:to fall	10
b:to good	9
b:to have	-8
b:to run	10
b:to the	-10
b:to us	10
b:too	12
b:trade	-31
b:trieste	11
b:trieste on	11
b:truce agree	-15
b:truce between	-16
b:truce conclude	-16
b:truce expire	-12
b:truce from	-17
b:truce had	10
b:truce of	24
b:truce on	-32
b:truce sign	12
b:truce that	-16
b:truce to	-11
b:truce until	-10
b:truce was	15
b:truce with	13
b:two	26
b:two <office>	22
b:two begin	-10
b:two government	12
b:two side	10
b:under	-10
b:under a	-10
b:under it	11
b:until	-13
b:version	10
b:vote	-15
b:was extend	-8
b:was first	12
b:was given	14
b:was make	14
b:was prolong	-10
b:was the	-22
b:was to	-35
b:week	-14
b:what a	8
b:what change	12
b:what it	-15
b:what they	-11
b:what was	-17
b:when <name>	20
b:where	-28
b:which <name>	13
b:which <seat>	-10
b:which both	18
b:which date	18
b:which end	-10
b:which had	-14
b:which has	-11
b:which is	14
b:which the	-12
b:which was	-7
b:will be	-16
b:will not	-13
b:wine	-9
b:with	-13
b:with the	-14
b:without	-8
b:wool	-13
b:world 's	11
b:would be	15
b:would go	11
b:write	-14
b:yarn	-10
b:year	16
b:year and	17
b:year on	11
b:your	-12
b:—	15
b:— <name>	16
b:— what	8
c0=agree	13
c0=end	-14
c0=lack	-15
c0=propose	-7
c0=refuse	-10
c0=renew	-31
c0=sell	-12
c0=threaten	-13
c0=up	-7
c1=agree & d:ahead	-26
c1=agree & d:gone	20
c1=bear & d:ahead	-9
c1=bear & d:today	21
c1=begin & d:gone	-6
c1=begin & d:today	10
c1=down & d:ahead	-9
c1=down & d:today	20
c1=end	-19
c1=end & d:ahead	-21
c1=end & d:today	-25
c1=impose	-16
c1=impose & d:gone	-11
c1=lack	-15
c1=lack & d:gone	-12
c1=propose	-12
c1=propose & d:ahead	-19
c1=refuse	-10
c1=refuse & d:gone	-10
c1=renew	-15
c1=return & d:gone	9
c1=say & d:gone	-28
c1=say & d:today	8
c1=sell & d:gone	-11
c1=stay & d:ahead	-43
c1=stay & d:today	17
c1=target & d:ahead	-16
c1=target & d:gone	13
c1=threaten	-11
c1=up	-7
c1=up & d:gone	-35
c1=up & d:today	14
c2=buy	-10
c2=down	14
c2=say	-11
c2=target	-8
ct0=agree past-passive	14
ct0=agree perfect	-12
ct0=agree present	11
ct0=bear modal	-10
ct0=bear pluperfect	-12
ct0=begin future	-31
ct0=begin past	13
ct0=begin perfect	-10
ct0=begin pluperfect	-21
ct0=down future	-15
ct0=down past-passive	-10
ct0=down present-passive	-13
ct0=end modal	-12
ct0=impose future	-14
ct0=impose modal	-12
ct0=impose perfect	-14
ct0=impose perfect-passive	16
ct0=propose past	18
ct0=propose past-passive	-11
ct0=propose perfect	-16
ct0=propose present	-14
ct0=renew past	-16
ct0=renew past-passive	-22
ct0=renew present-passive	12
ct0=say present	-11
ct0=sign past	-16
ct0=sign past-passive	14
ct0=sign perfect	-8
ct0=sign present	15
ct0=stay perfect	15
ct0=suspend future-passive	-12
ct0=suspend perfect-passive	12
ct0=target modal-passive	10
ct0=target past	13
ct0=target past-passive	-9
ct0=target perfect-passive	-16
ct0=up modal	14
ct0=up past	-10
ct0=up perfect	-17
ct1=agree past-passive	14
ct1=agree perfect	-10
ct1=bear gerund	-10
ct1=bear infinitive	13
ct1=bear modal	-10
ct1=bear pluperfect	-12
ct1=begin future	-27
ct1=begin gerund	18
ct1=begin modal	-9
ct1=begin participle-passive	-14
ct1=begin past	11
ct1=begin perfect	-19
ct1=begin pluperfect	-20
ct1=down future	-15
ct1=down past-passive	-10
ct1=down present-passive	-13
ct1=end modal	-12
ct1=end participle-passive	10
ct1=impose future	-10
ct1=impose infinitive	-12
ct1=impose past-passive	-10
ct1=impose perfect	-14
ct1=impose perfect-passive	16
ct1=propose past	10
ct1=propose past-passive	-10
ct1=propose perfect	-12
ct1=propose present	-10
ct1=renew participle-passive	8
ct1=renew past	-16
ct1=renew past-passive	-22
ct1=renew present-passive	12
ct1=say past	-21
ct1=say present	-10
ct1=sign past-passive	14
ct1=sign perfect	-9
ct1=sign present	9
ct1=stay infinitive	13
ct1=stay participle-passive	-13
ct1=stay past	-16
ct1=stay present	-14
ct1=suspend future-passive	-12
ct1=suspend perfect-passive	12
ct1=suspend present	-10
ct1=target infinitive	10
ct1=target modal-passive	10
ct1=target past	13
ct1=target past-passive	-9
ct1=target perfect-passive	-16
ct1=target present	-20
ct1=up modal	13
ct1=up past	-10
ct1=up perfect	-17
ct2=agree perfect	-11
ct2=agree present	-10
ct2=bear gerund	-14
ct2=bear modal	-12
ct2=begin future	-17
ct2=begin present	14
ct2=down present	21
ct2=end modal	18
ct2=end past	-25
ct2=end present	12
ct2=impose gerund	-14
ct2=impose past	13
ct2=propose past	-12
ct2=propose perfect	15
ct2=renew past-passive	9
ct2=say past	-19
ct2=sign perfect	-11
ct2=stay modal	-9
ct2=stay past	-15
ct2=suspend past	12
ct2=suspend perfect	-14
ct2=target participle-passive	11
ct2=target perfect	-10
ct2=target present-passive	-12
ct2=up present	-15
d:after 	9
d:after , on	-12
d:after and	-11
d:after from	10
d:after — from	10
d:ahead	-62
d:ahead other	-113
d:ahead-0	32
d:ahead-1	33
d:ahead-2	-28
d:ahead-3	-134
d:ahead-4	-91
d:ahead-5	-156
d:ahead-6	-13
d:at=0	-14
d:at=1	16
d:at=2	-14
d:at=3	-51
d:before (	16
d:before , ends on	14
d:before and ends on	11
d:before and expires on	14
d:before to	16
d:before to the	-10
d:begins	64
d:begins ahead	31
d:begins gone	29
d:begins today	45
d:by another	-9
d:by another gone	-15
d:ends	-12
d:ends ahead	-11
d:ends gone	9
d:ends other ahead	-18
d:ends other gone	23
d:ends own gone	16
d:ends own today	-18
d:ends today	-18
d:gone	-28
d:gone other	-122
d:gone own	44
d:gone-0	-61
d:gone-1	-36
d:gone-2	-37
d:gone-3	21
d:gone-4	66
d:gone-5	-77
d:gone-6	-22
d:how=month	-22
d:how=weekday	-64
d:last	-29
d:month	-22
d:month ahead	-59
d:month gone	-11
d:named=0	-98
d:named=1	12
d:named=2	48
d:rank=0	48
d:rank=0 of 1	17
d:rank=0 of 2	15
d:rank=0 of 4	41
d:rank=1	-22
d:rank=1 of 2	-28
d:rank=1 of 3	-24
d:rank=1 of 4	26
d:rank=2	-85
d:rank=2 of 3	-54
d:rank=2 of 4	-83
d:rank=3	-53
d:span-after	29
d:today	-14
d:today own	-13
d:today-0	-14
f:"	11
f:(	-14
f:)	-14
f:,	-14
f::	-11
f:;	-21
f:<day-ahead>	49
f:<day-gone>	-15
f:<day-today>	-39
f:<gate>	11
f:<level>	22
f:<money>	-21
f:<month-ahead>	-17
f:<name>	-21
f:<not>	-9
f:<office>	-14
f:<points>	25
f:<seat>	-17
f:<sender>	-30
f:<span>	24
f:<v-agree>	-16
f:<v-begin>	18
f:<v-buy>	-15
f:<v-down>	9
f:<v-propose>	-14
f:<v-renew>	-12
f:<v-say>	-21
f:<v-sell>	10
f:<v-sign>	-13
f:<v-stay>	19
f:<v-target>	12
f:<v-threaten>	9
f:?	16
f:[	9
f:additional	26
f:against	-20
f:ago	11
f:agree	-18
f:all	-5
f:alone	-10
f:also	-11
f:am	-10
f:amount	11
f:and	20
f:announce	-11
f:answer	-38
f:anything	-9
f:application	12
f:apply	-15
f:approve	-12
f:apricot	11
f:are	-10
f:arequipa	10
f:arrangement	22
f:article	-11
f:ask	11
f:asparagu	-12
f:assembly	10
f:at	10
f:attempt	-10
f:autumn	-15
f:await	10
f:bag	21
f:ban	-13
f:because	-16
f:become	-13
f:beef	-8
f:been	-26
f:beer	19
f:begin	11
f:being	13
f:bin	9
f:boat	-12
f:border	11
f:both	-12
f:broke	-23
f:busan	-21
f:business	13
f:but	-24
f:butter	20
f:buy	-9
f:by	-18
f:cabinet	-9
f:call	-39
f:can	-15
f:canned	-11
f:car	-11
f:cement	-10
f:certain	-13
f:ceylon	11
f:chance	9
f:charge	15
f:cheap	9
f:chief	11
f:chip	-14
f:citru	-12
f:clear	-9
f:clock	13
f:close	12
f:cocoa	11
f:collect	18
f:come	13
f:communiqué	15
f:company	-20
f:conclude	-17
f:confirm	-11
f:confirmation	9
f:container	9
f:continue	11
f:control	9
f:corn	-9
f:cost	14
f:cotton	-9
f:count	-18
f:countermeasure	-17
f:counterpart	-12
f:country	-23
f:cover	10
f:crab	-9
f:date	10
f:deal	-11
f:design	-8
f:desk	11
f:do	12
f:doe	-16
f:doesn't	-14
f:done	-24
f:double	-11
f:down	23
f:dried	13
f:drone	-10
f:due	-16
f:during	-35
f:each	15
f:earlier	-18
f:easy	10
f:effect	32
f:elsewhere	9
f:end	32
f:even	-15
f:ever	12
f:everything	12
f:exactly	13
f:expect	-36
f:expectation	10
f:extend	-17
f:extension	14
f:fail	11
f:failed	-9
f:farm	-9
f:federal	12
f:fee	-21
f:felt	19
f:first	-32
f:fish	23
f:flour	21
f:follow	-27
f:following	-10
f:for	10
f:force	-20
f:forced	-14
f:forecast	13
f:foreign	-17
f:formula	10
f:franc	13
f:freeze	11
f:from	15
f:frozen	14
f:fuel	-12
f:furniture	-10
f:gave	-25
f:get	-21
f:ginger	12
f:give	12
f:given	-13
f:glass	19
f:grower	-9
f:had	-30
f:he	18
f:head	14
f:heavy	-15
f:height	14
f:here	10
f:his	27
f:hit	19
f:hold	-11
f:home	-12
f:how	-16
f:included	-9
f:initial	-11
f:instead	35
f:introduce	-13
f:is	18
f:it	24
f:itself	-11
f:keep	12
f:kilo	9
f:kilometre	-14
f:kind	-14
f:lapse	11
f:last	40
f:law	12
f:learn	11
f:length	-10
f:less	10
f:letter	10
f:level	16
f:lift	-19
f:list	-29
f:lithium	-9
f:london	-11
f:look	9
f:lower	-11
f:machine	-10
f:main	8
f:make	-17
f:matter	27
f:me	20
f:mean	16
f:mediator	-17
f:meet	-16
f:member	-21
f:midnight	12
f:ministry	-22
f:minute	17
f:month	-34
f:more	-25
f:most	-15
f:much	17
f:must	-34
f:my	-26
f:named	-12
f:negotiate	-9
f:neither	24
f:net	-16
f:never	-12
f:new	19
f:next	-16
f:no	-21
f:noon	11
f:nor	10
f:normal	12
f:note	23
f:nothing	-32
f:notice	-12
f:now	-10
f:of	-20
f:off	9
f:old	23
f:older	-11
f:once	22
f:onion	-9
f:open	-9
f:operator	-14
f:or	-38
f:orange	19
f:osaka	-10
f:out	18
f:over	-8
f:p	-19
f:paper	-10
f:parliament	12
f:part	10
f:partner	-10
f:paste	-14
f:pause	10
f:pay	18
f:people	-16
f:period	9
f:phone	-11
f:pineapple	9
f:place	15
f:plastic	15
f:point	15
f:post	-10
f:potash	9
f:prepare	-14
f:present	15
f:press	15
f:probably	10
f:product	-17
f:prolong	-8
f:provisional	-15
f:purchase	-11
f:qingdao	19
f:quarrel	-22
f:question	16
f:quinoa	-12
f:quota	-14
f:rate	-6
f:rather	22
f:ready	-21
f:recommend	11
f:reduce	15
f:regulation	13
f:remain	22
f:renew	9
f:renewal	15
f:reply	-18
f:reporter	9
f:representative	-13
f:rest	15
f:return	17
f:revert	12
f:rise	10
f:rose	-14
f:round	-25
f:rubber	8
f:rum	13
f:run	33
f:salmon	18
f:scotch	11
f:secretary	-10
f:section	-26
f:settle	-16
f:shake	11
f:sheet	-10
f:ship	14
f:shipment	-12
f:should	-14
f:shrimp	-22
f:shut	-10
f:side	11
f:sign	8
f:since	18
f:sleep	13
f:so	-22
f:software	-14
f:something	-9
f:sooner	9
f:special	24
f:spring	-20
f:st	18
f:start	-39
f:stay	-10
f:steel	-28
f:step	-10
f:still	-37
f:stockfish	14
f:stop	-13
f:subsidiary	-10
f:sugar	27
f:summer	23
f:summit	-12
f:sunday	18
f:surcharge	-34
f:take	18
f:talk	-28
f:tariff	-17
f:tea	21
f:telephone	-10
f:television	-12
f:term	18
f:text	-24
f:their	-18
f:them	-28
f:then	12
f:they'll	10
f:thi	10
f:third	-10
f:threat	-13
f:threaten	-13
f:through	-12
f:timber	-16
f:tinned	8
f:together	-18
f:ton	-23
f:tonne	15
f:top	-21
f:tractor	-14
f:trade	-20
f:treaty	16
f:truce	33
f:truck	11
f:tuna	-12
f:turn	17
f:twenty	12
f:two	-30
f:under	11
f:until	38
f:urea	18
f:us	-18
f:used	15
f:valid	24
f:value	-15
f:video	17
f:visit	-9
f:vow	11
f:wait	-17
f:was	-18
f:we'll	9
f:weapon	-14
f:were	-20
f:wheat	-10
f:where	-8
f:which	-14
f:who	-20
f:whole	29
f:will	-29
f:window	11
f:winter	-12
f:with	-20
f:withdraw	-9
f:within	-22
f:work	14
f:worst	-12
f:would	-11
f:write	-8
f:year	15
f:yet	-11
f:zero	-15
first-of-paragraph	-33
has-future	-30
has-infinitive	-8
has-modal	-37
has-pluperfect	-22
l1=(	-15
l1=( & d:gone	-16
l1=, & d:gone	10
l1=, & d:today	-17
l1=: & d:ahead	-20
l1=: & d:gone	22
l1=: & d:today	-16
l1=<begin>	-14
l1=<begin> & d:ahead	-19
l1=<day-ahead> & d:ahead	11
l1=<day-gone>	10
l1=<duty>	-12
l1=<gate> & d:ahead	9
l1=<goods>	-19
l1=<goods> & d:today	-10
l1=<level>	-20
l1=<level> & d:today	-31
l1=<name>	-22
l1=<name> & d:today	-11
l1=<organisation> & d:today	10
l1=<seat>	-16
l1=<v-bear>	-12
l1=<v-begin>	29
l1=<v-begin> & d:ahead	14
l1=<v-begin> & d:gone	15
l1=<v-begin> & d:today	9
l1=<v-down>	-12
l1=<v-end>	-42
l1=<v-end> & d:gone	-15
l1=<v-end> & d:today	-26
l1=<v-impose>	-18
l1=<v-impose> & d:gone	-22
l1=<v-say>	-18
l1=<v-say> & d:gone	-15
l1=<v-sign>	-17
l1=<v-sign> & d:gone	-9
l1=again & d:gone	10
l1=and	-13
l1=and & d:gone	-23
l1=as	-13
l1=begin	21
l1=begin & d:gone	22
l1=by	-11
l1=by & d:ahead	-29
l1=effect	13
l1=effect & d:ahead	10
l1=end	-29
l1=end & d:today	-18
l1=for	-26
l1=for & d:ahead	-10
l1=friday	-16
l1=friday & d:today	-16
l1=from	25
l1=from & d:ahead	11
l1=from & d:gone	-10
l1=from & d:today	43
l1=in	17
l1=in & d:ahead	-21
l1=in & d:gone	20
l1=is	-17
l1=last	22
l1=last & d:gone	23
l1=midnight	-14
l1=midnight & d:today	-10
l1=monday & d:ahead	12
l1=o'clock	-14
l1=of	17
l1=of & d:gone	15
l1=of & d:today	10
l1=on	-23
l1=on & d:ahead	-14
l1=on & d:gone	-11
l1=out	-23
l1=out & d:gone	-10
l1=same & d:ahead	11
l1=signature	9
l1=since	9
l1=since & d:ahead	-58
l1=since & d:gone	21
l1=start	14
l1=start & d:today	10
l1=suspend	-11
l1=the	17
l1=the & d:ahead	-25
l1=the & d:today	32
l1=third	10
l1=thursday	-9
l1=thursday & d:today	-9
l1=till	-8
l1=time	19
l1=time & d:today	12
l1=to	-17
l1=to & d:ahead	-23
l1=until	-40
l1=until & d:ahead	-54
l1=until & d:gone	-15
l1=video	11
l1=wednesday & d:today	-11
l1=—	-15
l1=— & d:today	-12
l2=) & d:today	-9
l2=,	14
l2=, & d:ahead	-15
l2=, & d:gone	17
l2=, & d:today	12
l2=:	11
l2=: & d:today	9
l2=<agent> & d:ahead	9
l2=<agent> & d:gone	-18
l2=<begin> & d:today	18
l2=<day-ahead> & d:gone	-17
l2=<day-today> & d:today	14
l2=<duty> & d:ahead	-11
l2=<duty> & d:gone	12
l2=<gate>	14
l2=<gate> & d:ahead	10
l2=<goods-amount>	13
l2=<goods-amount> & d:gone	13
l2=<goods> & d:ahead	17
l2=<goods> & d:today	-17
l2=<level-noun>	-16
l2=<level-noun> & d:gone	-16
l2=<level> & d:ahead	-8
l2=<level> & d:gone	-12
l2=<level> & d:today	21
l2=<month-gone>	15
l2=<month-gone> & d:gone	15
l2=<name>	-10
l2=<name> & d:ahead	12
l2=<name> & d:gone	-42
l2=<name> & d:today	15
l2=<number> & d:ahead	16
l2=<number> & d:gone	-34
l2=<number> & d:today	-12
l2=<office> & d:gone	-12
l2=<organisation>	-11
l2=<person> & d:gone	-25
l2=<person> & d:today	10
l2=<seat> & d:gone	-12
l2=<sender>	-10
l2=<span> & d:today	-11
l2=<v-agree>	22
l2=<v-agree> & d:ahead	-24
l2=<v-agree> & d:gone	32
l2=<v-agree> & d:today	-16
l2=<v-bear>	-12
l2=<v-bear> & d:gone	-13
l2=<v-begin>	18
l2=<v-begin> & d:ahead	14
l2=<v-buy>	-26
l2=<v-buy> & d:gone	-22
l2=<v-down>	21
l2=<v-down> & d:ahead	23
l2=<v-end> & d:ahead	-26
l2=<v-end> & d:gone	15
l2=<v-impose> & d:ahead	12
l2=<v-propose>	-11
l2=<v-stay>	19
l2=<v-stay> & d:ahead	-11
l2=<v-stay> & d:gone	22
l2=<v-stay> & d:today	9
l2=<v-target> & d:gone	11
l2=<v-up>	-29
l2=<v-up> & d:gone	-25
l2=after	10
l2=after & d:gone	11
l2=agree & d:gone	10
l2=agreement	-12
l2=agreement & d:gone	-10
l2=alert	-11
l2=alert & d:today	-11
l2=and	-16
l2=and & d:gone	-17
l2=announce	-19
l2=announce & d:gone	-17
l2=antigua	-10
l2=apply	14
l2=apply & d:today	13
l2=arrangement	13
l2=arrangement & d:gone	14
l2=arrive	-10
l2=arrive & d:ahead	-10
l2=arrived	15
l2=arrived & d:gone	10
l2=as	18
l2=as & d:gone	9
l2=aside	16
l2=aside & d:gone	16
l2=asleep	14
l2=asleep & d:gone	15
l2=at	-27
l2=at & d:gone	-18
l2=away	-9
l2=back & d:today	19
l2=bandung	-12
l2=bandung & d:gone	-12
l2=begin	16
l2=begin & d:ahead	13
l2=both	12
l2=both & d:gone	15
l2=by & d:gone	-11
l2=call	-11
l2=change	11
l2=change & d:ahead	13
l2=clock	22
l2=collect & d:ahead	13
l2=come & d:gone	-12
l2=conclude	14
l2=conclude & d:gone	15
l2=cotonou	-11
l2=cotonou & d:today	-11
l2=count	10
l2=count & d:gone	13
l2=counted	21
l2=counted & d:gone	18
l2=custom	9
l2=custom & d:ahead	12
l2=date	16
l2=date & d:ahead	-13
l2=date & d:gone	18
l2=date & d:today	9
l2=declare	26
l2=declare & d:gone	23
l2=decree & d:ahead	13
l2=done	13
l2=done & d:gone	13
l2=down & d:gone	15
l2=dubai	10
l2=dubai & d:gone	10
l2=duty & d:today	-14
l2=eastern	12
l2=edt	7
l2=effect	12
l2=effect & d:gone	17
l2=enter	14
l2=expire	-8
l2=fall	15
l2=force	13
l2=force & d:ahead	-11
l2=force & d:gone	12
l2=force & d:today	10
l2=friday	12
l2=friday & d:today	8
l2=from	23
l2=from & d:gone	15
l2=geneva & d:gone	-15
l2=go	-20
l2=good	-19
l2=grant	10
l2=grant & d:gone	10
l2=had	-10
l2=halt	11
l2=halve	8
l2=has	-12
l2=has & d:gone	-9
l2=here	-21
l2=hour	15
l2=impose	-11
l2=in	-28
l2=in & d:gone	-23
l2=in & d:today	-23
l2=into	10
l2=into & d:today	12
l2=introduce	-13
l2=introduce & d:gone	-12
l2=is	-34
l2=is & d:ahead	-8
l2=is & d:today	-14
l2=issue & d:ahead	11
l2=it & d:ahead	-9
l2=it & d:today	9
l2=lasted	9
l2=lasted & d:gone	10
l2=loaded	-14
l2=loui	-13
l2=loui & d:gone	-13
l2=lower	11
l2=make	17
l2=make & d:gone	18
l2=me	14
l2=me & d:gone	14
l2=meet	-10
l2=member	9
l2=member & d:today	9
l2=middle	7
l2=middle & d:gone	8
l2=midnight	-21
l2=midnight & d:gone	-11
l2=monday	14
l2=monday & d:gone	8
l2=nang	10
l2=nang & d:gone	10
l2=night & d:today	14
l2=nil	16
l2=note	-17
l2=note & d:gone	-10
l2=notice & d:gone	-14
l2=notice & d:today	13
l2=of & d:today	-9
l2=off	-15
l2=off & d:gone	-13
l2=on & d:ahead	-14
l2=on & d:gone	14
l2=one	-10
l2=one & d:gone	-13
l2=order	-22
l2=order & d:gone	-18
l2=other	-19
l2=other & d:gone	-16
l2=our	9
l2=our & d:today	11
l2=out	-25
l2=out & d:gone	-19
l2=pari	-11
l2=part	-13
l2=pay	-17
l2=pay & d:gone	-15
l2=peace	14
l2=peace & d:gone	14
l2=place	8
l2=place & d:gone	10
l2=post	-9
l2=renew	-12
l2=renew & d:gone	-11
l2=run	-16
l2=run & d:ahead	-11
l2=shanghai	11
l2=shanghai & d:today	12
l2=shrimp	9
l2=sign & d:ahead	-13
l2=since	10
l2=since & d:gone	18
l2=since & d:today	-13
l2=sit	-14
l2=so	-15
l2=statement	-11
l2=stay & d:gone	10
l2=stockholm	-13
l2=stockholm & d:gone	-12
l2=strike	21
l2=strike & d:gone	21
l2=sunday & d:ahead	11
l2=surcharge	11
l2=surcharge & d:gone	12
l2=tariff & d:ahead	-11
l2=tariff & d:gone	6
l2=that	11
l2=the & d:ahead	17
l2=the & d:gone	-22
l2=thi	11
l2=thi & d:gone	12
l2=thursday & d:ahead	10
l2=to & d:ahead	14
l2=to & d:gone	-12
l2=town	10
l2=town & d:gone	10
l2=trieste	11
l2=trieste & d:gone	11
l2=truce	10
l2=truce & d:ahead	-19
l2=truce & d:gone	20
l2=tuesday	-20
l2=tuesday & d:today	-10
l2=two	-10
l2=under	-10
l2=under & d:gone	-10
l2=was	-35
l2=was & d:gone	-25
l2=wednesday	14
l2=week	-17
l2=week & d:gone	-10
l2=year & d:gone	10
l3='s	-35
l3='s & d:gone	-18
l3='s & d:today	-11
l3=(	14
l3=( & d:gone	17
l3=,	25
l3=, & d:gone	9
l3=, & d:today	32
l3=- & d:gone	-9
l3=- & d:today	12
l3=:	19
l3=: & d:ahead	17
l3=<agent>	-13
l3=<agent> & d:gone	-17
l3=<begin>	-7
l3=<begin> & d:ahead	-12
l3=<begin> & d:gone	13
l3=<begin> & d:today	-20
l3=<day-ahead>	-16
l3=<day-ahead> & d:ahead	-22
l3=<day-today>	11
l3=<day-today> & d:ahead	12
l3=<duty> & d:ahead	12
l3=<duty> & d:gone	-16
l3=<gate>	-31
l3=<gate> & d:gone	-18
l3=<goods>	19
l3=<goods> & d:ahead	15
l3=<level-noun>	9
l3=<level-noun> & d:ahead	16
l3=<level>	-29
l3=<level> & d:gone	-24
l3=<name>	13
l3=<name> & d:gone	20
l3=<name> & d:today	-13
l3=<not>	-27
l3=<not> & d:gone	-16
l3=<office>	-15
l3=<office> & d:gone	-10
l3=<organisation>	-13
l3=<organisation> & d:gone	-21
l3=<person>	13
l3=<person> & d:ahead	16
l3=<quality>	-14
l3=<quality> & d:gone	-17
l3=<seat> & d:gone	-30
l3=<seat> & d:today	19
l3=<sender>	-10
l3=<span>	21
l3=<span> & d:ahead	10
l3=<span> & d:gone	13
l3=<v-bear> & d:gone	-20
l3=<v-begin>	16
l3=<v-begin> & d:gone	12
l3=<v-down>	-18
l3=<v-down> & d:ahead	-11
l3=<v-down> & d:gone	-17
l3=<v-end>	-26
l3=<v-end> & d:gone	-15
l3=<v-impose>	-12
l3=<v-impose> & d:today	-21
l3=<v-renew>	-9
l3=<v-return> & d:gone	11
l3=<v-sign> & d:today	12
l3=<v-stay>	-18
l3=<v-stay> & d:ahead	-12
l3=<v-target>	-18
l3=<v-target> & d:gone	-14
l3=<v-up> & d:ahead	-12
l3=a	6
l3=a & d:gone	17
l3=additional	-10
l3=all & d:today	9
l3=and	-43
l3=and & d:ahead	-23
l3=and & d:gone	-32
l3=another	-9
l3=arrangement	-15
l3=arrangement & d:ahead	-11
l3=as	-21
l3=as & d:gone	-16
l3=at & d:ahead	-14
l3=be & d:ahead	9
l3=been	-8
l3=been & d:ahead	-14
l3=begin	15
l3=begin & d:gone	14
l3=both	21
l3=both & d:gone	28
l3=by	-10
l3=by & d:ahead	-14
l3=cape	10
l3=cape & d:gone	11
l3=clear	11
l3=clear & d:ahead	12
l3=come & d:gone	-9
l3=da	10
l3=da & d:gone	10
l3=duty & d:ahead	10
l3=duty & d:gone	-17
l3=each	-16
l3=each & d:gone	-14
l3=early & d:today	10
l3=eastern	-10
l3=effect & d:ahead	9
l3=fall	-10
l3=fee	-12
l3=for & d:ahead	12
l3=from	19
l3=from & d:ahead	18
l3=from & d:gone	-16
l3=from & d:today	22
l3=geneva	13
l3=geneva & d:gone	14
l3=given	8
l3=go	-12
l3=go & d:ahead	-9
l3=good & d:gone	-9
l3=had & d:gone	-18
l3=have & d:ahead	14
l3=have & d:gone	-13
l3=in	8
l3=in & d:ahead	-30
l3=in & d:gone	14
l3=in & d:today	15
l3=is	11
l3=is & d:ahead	18
l3=it	21
l3=it & d:ahead	10
l3=it & d:gone	24
l3=it & d:today	-14
l3=its	-11
l3=its & d:today	-13
l3=kick & d:ahead	12
l3=last	-10
l3=last & d:gone	-21
l3=later	9
l3=meet	-8
l3=next	-9
l3=no	-13
l3=no & d:gone	-8
l3=of & d:ahead	-12
l3=one	12
l3=one & d:ahead	-15
l3=one & d:gone	25
l3=origin & d:ahead	11
l3=other & d:gone	11
l3=paper	10
l3=paper & d:gone	10
l3=pause	-13
l3=phosphate	11
l3=rate	12
l3=rate & d:gone	12
l3=reach	11
l3=reach & d:gone	11
l3=reduction	12
l3=reduction & d:ahead	12
l3=say	-14
l3=shall	-10
l3=side	10
l3=side & d:gone	14
l3=since	35
l3=since & d:gone	39
l3=spoke	10
l3=spoke & d:today	11
l3=standstill & d:gone	8
l3=suspend	13
l3=suspend & d:gone	12
l3=take & d:today	-15
l3=that & d:ahead	-18
l3=the	14
l3=the & d:gone	10
l3=their	26
l3=their & d:gone	16
l3=their & d:today	19
l3=to	-36
l3=to & d:ahead	-19
l3=to & d:gone	-13
l3=to & d:today	-15
l3=trade	-14
l3=truce	13
l3=truce & d:today	25
l3=until	13
l3=until & d:ahead	12
l3=was & d:ahead	-13
l3=we & d:gone	8
l3=what	11
l3=what & d:ahead	13
l3=will & d:ahead	-13
l3=will & d:today	9
l3=with	-13
l3=with & d:ahead	-10
l3=with & d:gone	-7
l3=would	-14
l3=yes	13
l3=yes & d:gone	14
l4="	17
l4=" & d:gone	17
l4='s	-36
l4='s & d:gone	-24
l4=)	19
l4=) & d:gone	10
l4=*	12
l4=* & d:gone	14
l4=-	-20
l4=- & d:gone	-11
l4=.	-10
l4=. & d:gone	-14
l4=:	22
l4=: & d:today	12
l4=<agent> & d:gone	-9
l4=<agent> & d:today	18
l4=<begin> & d:ahead	13
l4=<begin> & d:gone	22
l4=<begin> & d:today	-23
l4=<day-gone> & d:ahead	-17
l4=<day-today>	-23
l4=<duty> & d:ahead	-12
l4=<gate>	11
l4=<gate> & d:gone	22
l4=<goods>	14
l4=<goods> & d:ahead	11
l4=<level> & d:ahead	-12
l4=<level> & d:gone	-11
l4=<level> & d:today	17
l4=<money>	15
l4=<money> & d:gone	16
l4=<name>	-3
l4=<name> & d:gone	-12
l4=<not> & d:today	-12
l4=<number> & d:ahead	9
l4=<office> & d:gone	-12
l4=<organisation> & d:gone	-20
l4=<person> & d:ahead	-17
l4=<points> & d:gone	-18
l4=<quality> & d:ahead	16
l4=<quality> & d:gone	-10
l4=<seat>	20
l4=<seat> & d:ahead	12
l4=<seat> & d:gone	10
l4=<span>	-22
l4=<span> & d:ahead	-29
l4=<span> & d:gone	-26
l4=<span> & d:today	18
l4=<v-agree>	-9
l4=<v-bear> & d:ahead	-11
l4=<v-bear> & d:gone	13
l4=<v-down>	16
l4=<v-down> & d:gone	27
l4=<v-impose>	11
l4=<v-impose> & d:today	14
l4=<v-say>	-42
l4=<v-say> & d:gone	-31
l4=<v-sign> & d:gone	-12
l4=<v-sign> & d:today	12
l4=<v-stay>	-18
l4=<v-stay> & d:ahead	-9
l4=<v-stay> & d:gone	-13
l4=<v-suspend>	12
l4=<v-suspend> & d:gone	15
l4=<v-up>	-16
l4=<v-up> & d:gone	-21
l4=a	-9
l4=a & d:gone	-35
l4=a & d:today	9
l4=agree	-16
l4=agree & d:ahead	-9
l4=agree & d:gone	-10
l4=all	-18
l4=all & d:ahead	-11
l4=an	-13
l4=and & d:ahead	-29
l4=and & d:gone	14
l4=announce	-12
l4=announce & d:gone	-11
l4=another	15
l4=another & d:gone	16
l4=are	-18
l4=arrangement	12
l4=arrangement & d:gone	15
l4=as	13
l4=as & d:gone	11
l4=beef	11
l4=beef & d:gone	11
l4=been	12
l4=been & d:gone	16
l4=before	13
l4=before & d:gone	15
l4=between	10
l4=between & d:gone	11
l4=both & d:ahead	-24
l4=both & d:gone	6
l4=bulletin	14
l4=bulletin & d:today	14
l4=by	-9
l4=by & d:gone	-13
l4=change	9
l4=change & d:ahead	11
l4=client	11
l4=client & d:today	11
l4=country	10
l4=country & d:gone	11
l4=crane	11
l4=down & d:today	11
l4=duty	-21
l4=duty & d:ahead	-10
l4=enter	-6
l4=fall	13
l4=following	-9
l4=for	8
l4=for & d:gone	6
l4=freeze	14
l4=from & d:ahead	-12
l4=good	20
l4=good & d:gone	7
l4=good & d:today	10
l4=guest	11
l4=hand	17
l4=hand & d:gone	18
l4=has	-16
l4=has & d:gone	-19
l4=has & d:today	8
l4=hold	-19
l4=hold & d:gone	-14
l4=is & d:ahead	-17
l4=it & d:ahead	-11
l4=it & d:gone	7
l4=it & d:today	-15
l4=keep	14
l4=keep & d:gone	10
l4=land	12
l4=land & d:gone	12
l4=leader	12
l4=m	9
l4=meet & d:today	12
l4=new & d:ahead	-15
l4=new & d:gone	9
l4=of	6
l4=of & d:ahead	10
l4=of & d:today	15
l4=on	-25
l4=on & d:ahead	-16
l4=on & d:today	-16
l4=one	28
l4=one & d:ahead	15
l4=one & d:gone	12
l4=our	-17
l4=over	-8
l4=pause	17
l4=pause & d:gone	20
l4=pay & d:today	-11
l4=put	10
l4=put & d:gone	11
l4=radio	10
l4=radio & d:today	10
l4=renew	10
l4=renew & d:gone	10
l4=saint	-13
l4=saint & d:gone	-13
l4=second	9
l4=second & d:gone	16
l4=shall	7
l4=shall & d:ahead	8
l4=since	17
l4=since & d:gone	23
l4=start	15
l4=start & d:ahead	16
l4=steel	10
l4=stop	11
l4=stop & d:gone	11
l4=strike	-13
l4=strike & d:gone	-13
l4=surcharge	10
l4=surcharge & d:gone	10
l4=suspend & d:gone	12
l4=suspension	17
l4=suspension & d:gone	18
l4=talk	-9
l4=that & d:ahead	10
l4=the & d:ahead	7
l4=the & d:gone	-22
l4=their	-24
l4=they	12
l4=they & d:gone	13
l4=thi & d:today	9
l4=to	8
l4=to & d:today	15
l4=truce & d:gone	13
l4=truce & d:today	-13
l4=up	-15
l4=up & d:gone	-10
l4=we	-11
l4=what	-10
l4=which & d:ahead	14
l4=will	-10
l4=with	22
l4=with & d:gone	15
l4=with & d:today	11
l4=year	-11
l=, and & d:gone	-14
l=, begin	29
l=, in & d:gone	10
l=, on & d:ahead	-22
l=, on & d:gone	6
l=, since	-11
l=, the	17
l=, the & d:today	20
l=, thursday	-20
l=, thursday & d:today	-19
l=, to & d:ahead	-9
l=, tuesday	16
l=, tuesday & d:today	16
l=: from	-10
l=: from & d:ahead	-17
l=: on & d:ahead	12
l=: since	17
l=: since & d:gone	20
l=<begin> <begin>	-14
l=<begin> <begin> & d:ahead	-19
l=<begin> from & d:ahead	16
l=<begin> from & d:gone	-23
l=<begin> from & d:today	19
l=<begin> monday	11
l=<begin> monday & d:today	11
l=<begin> since	11
l=<begin> since & d:ahead	-17
l=<begin> since & d:gone	12
l=<day-ahead> from	9
l=<day-ahead> from & d:ahead	10
l=<level> from & d:ahead	-16
l=<level> from & d:gone	-10
l=<level> from & d:today	12
l=<level> on	19
l=<level> on & d:today	10
l=<level> until	-19
l=<level> until & d:gone	-12
l=<name> ,	-12
l=<name> , & d:today	-8
l=<name> from	25
l=<name> from & d:ahead	17
l=<name> from & d:today	17
l=<name> in	-16
l=<name> in & d:gone	-15
l=<name> on & d:gone	-22
l=<name> on & d:today	11
l=<number> , & d:today	-10
l=<number> of	-10
l=<number> on	22
l=<number> on & d:ahead	18
l=<number> since	-22
l=<number> since & d:gone	-21
l=<organisation> on	-15
l=<person> , & d:today	11
l=<person> on	-14
l=<person> on & d:gone	-9
l=<points> from	10
l=<seat> , & d:gone	-10
l=<seat> from	-12
l=<seat> on	-15
l=<seat> on & d:gone	-15
l=<span> from	7
l=<span> from & d:ahead	8
l=<span> on & d:gone	13
l=after the	12
l=after the & d:gone	12
l=agree in	22
l=agree in & d:gone	22
l=agree last	-12
l=and from	-19
l=and from & d:ahead	-12
l=and since	-13
l=and since & d:gone	-12
l=announce on	-12
l=announce on & d:gone	-10
l=apply from & d:gone	-18
l=apply from & d:today	16
l=apply since & d:gone	9
l=arrangement of	14
l=arrangement of & d:gone	15
l=as from	12
l=as from & d:gone	23
l=as of	16
l=as of & d:ahead	12
l=as of & d:today	8
l=as since	-10
l=at the	-18
l=at the & d:gone	-16
l=back on	16
l=back on & d:today	19
l=begin on & d:ahead	13
l=both since	17
l=both since & d:gone	17
l=busan in	11
l=busan in & d:gone	11
l=busan last	-9
l=busan last & d:gone	-9
l=busan on & d:gone	-11
l=by the	-10
l=by video	11
l=change on	12
l=change on & d:ahead	13
l=collect from	11
l=collect from & d:ahead	14
l=conclude on & d:gone	10
l=cotonou ,	-11
l=cotonou , & d:today	-11
l=count from	10
l=count from & d:gone	13
l=counted from	21
l=counted from & d:gone	18
l=country since	8
l=country since & d:gone	8
l=date from	18
l=date from & d:gone	22
l=date of	9
l=day , & d:gone	9
l=declare in	9
l=declare in & d:gone	9
l=declare on	21
l=declare on & d:ahead	9
l=declare on & d:gone	13
l=decree on	12
l=decree on & d:ahead	14
l=eastern on	9
l=eastern on & d:ahead	9
l=effect on	13
l=effect on & d:gone	11
l=enter before & d:gone	9
l=fall on	18
l=force since & d:gone	11
l=from last	12
l=from last & d:gone	12
l=from the	9
l=from the & d:gone	10
l=geneva on & d:gone	-14
l=halt on	11
l=hour on	8
l=hour on & d:gone	9
l=in on & d:ahead	12
l=it begin	17
l=lasted since	15
l=lasted since & d:gone	15
l=loaded before	-14
l=make in	10
l=make in & d:gone	10
l=make on	11
l=make on & d:gone	11
l=middle of	7
l=middle of & d:gone	8
l=midnight on	-19
l=midnight on & d:gone	-11
l=monday ,	10
l=monday , & d:gone	8
l=night of	11
l=note of	-10
l=notice of & d:gone	-11
l=of last	7
l=of last & d:gone	8
l=on the	13
l=order of	-12
l=order of & d:gone	-11
l=out on	-19
l=out on & d:gone	-14
l=pause of	11
l=pause of & d:gone	11
l=pay since	-10
l=place since	10
l=place since & d:gone	10
l=prolong to	10
l=prolong to & d:gone	12
l=rate from	-11
l=rate from & d:ahead	-10
l=rate on & d:ahead	10
l=run out	-16
l=run since	16
l=run since & d:gone	16
l=run to	-14
l=run to & d:gone	-10
l=run until	-15
l=run until & d:gone	-12
l=shanghai ,	12
l=shanghai , & d:today	12
l=sign last	14
l=sign last & d:gone	14
l=since the	10
l=since the & d:gone	11
l=standstill of	10
l=standstill of & d:gone	11
l=sunday , & d:ahead	11
l=suspend from & d:ahead	9
l=suspend in	-13
l=suspend in & d:gone	-13
l=suspend on & d:gone	11
l=take effect	13
l=take effect & d:ahead	10
l=tariff on	11
l=tariff on & d:gone	12
l=that from	11
l=that from & d:ahead	13
l=the same & d:ahead	11
l=there on	9
l=there on & d:gone	9
l=thursday , & d:ahead	10
l=to the	-17
l=to the & d:gone	-12
l=trieste on	11
l=trieste on & d:gone	11
l=truce from	-11
l=truce from & d:gone	-10
l=truce of	25
l=truce of & d:ahead	-10
l=truce of & d:gone	29
l=truce on	-28
l=truce on & d:gone	-20
l=tuesday ,	-20
l=tuesday , & d:today	-10
l=until the & d:ahead	-13
l=up in	9
l=up in & d:gone	9
l=wednesday ,	14
l=year on	11
l=year on & d:gone	11
lead="	21
lead=" & d:gone	27
lead=( & d:gone	14
lead=)	16
lead=) & d:ahead	10
lead=) & d:gone	16
lead=) & d:today	-10
lead=1	11
lead=1 & d:gone	10
lead=10	32
lead=10 & d:gone	11
lead=10 & d:today	26
lead=11 & d:gone	10
lead=12	14
lead=12 & d:gone	9
lead=14 & d:today	14
lead=15 & d:gone	12
lead=17	-9
lead=18	11
lead=18 & d:today	12
lead=3 & d:today	9
lead=30	-16
lead=31	-14
lead=5 & d:gone	11
lead=8 & d:gone	10
lead=9	-13
lead=:	20
lead=: & d:today	22
lead=;	-14
lead=; & d:gone	-16
lead=; & d:today	11
lead=a & d:today	-20
lead=after & d:gone	14
lead=all & d:ahead	-11
lead=american	-12
lead=american & d:gone	-10
lead=as & d:today	-10
lead=because	13
lead=because & d:today	10
lead=before	17
lead=before & d:gone	15
lead=beijing	10
lead=beijing & d:ahead	11
lead=bessent & d:today	11
lead=both	11
lead=both & d:gone	17
lead=by	-12
lead=by & d:ahead	-14
lead=canada	-10
lead=chile	-10
lead=china	-18
lead=china & d:ahead	-14
lead=china & d:gone	-6
lead=each	21
lead=each & d:gone	22
lead=eight	12
lead=eight & d:gone	12
lead=ethiopia	12
lead=ethiopia & d:gone	13
lead=from & d:ahead	14
lead=from & d:gone	-24
lead=from & d:today	16
lead=goods	-19
lead=goods & d:gone	-20
lead=had	18
lead=had & d:gone	12
lead=he	-14
lead=honduras	9
lead=honduras & d:gone	9
lead=i	-13
lead=if	-13
lead=if & d:ahead	-20
lead=in	-5
lead=india	-15
lead=it	8
lead=it & d:ahead	-13
lead=it & d:gone	19
lead=its	20
lead=its & d:gone	24
lead=korea	-8
lead=monday & d:gone	-9
lead=monday & d:today	15
lead=negotiators	-14
lead=negotiators & d:gone	-13
lead=new	-12
lead=no	-12
lead=no & d:gone	-10
lead=nov	-12
lead=november	30
lead=november & d:gone	28
lead=october	-11
lead=orders	-13
lead=orders & d:ahead	-10
lead=other	-10
lead=our	-12
lead=port	-9
lead=president	-25
lead=president & d:gone	-19
lead=russia	11
lead=saturday	-11
lead=september	-13
lead=since	20
lead=since & d:ahead	-20
lead=since & d:gone	23
lead=soybeans	12
lead=suspended	16
lead=talks	-10
lead=talks & d:gone	-8
lead=that & d:today	17
lead=the & d:today	8
lead=their & d:ahead	11
lead=their & d:gone	-16
lead=there	-15
lead=there & d:gone	-13
lead=they & d:gone	17
lead=this	24
lead=this & d:today	25
lead=to	9
lead=trade	-12
lead=trump & d:today	9
lead=tuesday	-9
lead=two	-14
lead=until	10
lead=until & d:gone	11
lead=wednesday	-9
lead=what & d:ahead	13
lead=when	12
lead=when & d:gone	15
lead=where	-28
lead=where & d:gone	-23
lead=yesterday	-11
lead=—	15
lead=— & d:ahead	29
lll=, <seat> ,	10
lll=, <seat> , & d:today	10
lll=, and since	-12
lll=, and since & d:gone	-11
lll=, as of	9
lll=, as of & d:today	11
lll=, begin on & d:gone	-14
lll=, counted from	17
lll=, counted from & d:gone	11
lll=, end in	10
lll=, end in & d:gone	10
lll=, monday ,	14
lll=, monday , & d:today	14
lll=. eastern on	9
lll=. eastern on & d:ahead	9
lll=: <level> from & d:ahead	9
lll=: <level> since	-10
lll=: <number> on	24
lll=: <number> on & d:ahead	20
lll=: as of	10
lll=: as of & d:today	10
lll=<begin> <begin> <begin>	-14
lll=<begin> <begin> <begin> & d:ahead	-19
lll=<begin> <begin> from & d:ahead	16
lll=<begin> <begin> from & d:gone	-23
lll=<begin> <begin> from & d:today	19
lll=<begin> <begin> monday	11
lll=<begin> <begin> monday & d:today	11
lll=<begin> <begin> since	11
lll=<begin> <begin> since & d:ahead	-17
lll=<begin> <begin> since & d:gone	12
lll=<begin> as of & d:today	-24
lll=<begin> it begin	17
lll=<begin> monday , & d:today	-14
lll=<begin> since the	13
lll=<begin> since the & d:gone	13
lll=<begin> until the	21
lll=<begin> until the & d:gone	22
lll=<day-ahead> , on	-12
lll=<day-today> — from	10
lll=<day-today> — from & d:ahead	10
lll=<level> , from	-16
lll=<level> , from & d:ahead	-9
lll=<level> as of	-24
lll=<level> as of & d:ahead	-18
lll=<name> agree in	18
lll=<name> agree in & d:gone	18
lll=<name> agree on	-13
lll=<name> end on	11
lll=<name> end on & d:ahead	8
lll=<name> sign on	-16
lll=<name> sign on & d:gone	-15
lll=<number> as of	10
lll=<number> as of & d:ahead	11
lll=<person> : on	12
lll=<person> : on & d:ahead	13
lll=<person> say on	12
lll=<span> , begin	24
lll=<span> , to	-15
lll=<span> , to & d:gone	-17
lll=<span> , until	-11
lll=<span> from the	15
lll=<span> from the & d:ahead	9
lll=a truce in	12
lll=a truce in & d:gone	12
lll=a truce since	12
lll=a truce since & d:gone	12
lll=at <level> since	11
lll=at <level> since & d:gone	11
lll=be collect from & d:ahead	10
lll=for <span> from	11
lll=for <span> from & d:ahead	15
lll=for <span> on	14
lll=for <span> on & d:gone	16
lll=from <day-ahead> ,	-12
lll=from <day-ahead> , & d:ahead	-11
lll=from <level> on	14
lll=from <level> on & d:gone	-10
lll=from <level> on & d:today	16
lll=from monday ,	-13
lll=from monday , & d:ahead	-11
lll=geneva , on	9
lll=geneva , on & d:gone	9
lll=good loaded before	-10
lll=has lasted since	16
lll=has lasted since & d:gone	16
lll=has run since	15
lll=has run since & d:gone	16
lll=have apply since	-11
lll=have apply since & d:gone	-11
lll=have start on	12
lll=have start on & d:ahead	14
lll=in <name> on	-11
lll=in <name> since	11
lll=in <name> since & d:gone	11
lll=in <seat> from	-11
lll=in <seat> in	14
lll=in <seat> in & d:gone	14
lll=in <seat> on	-9
lll=in <seat> on & d:gone	-10
lll=in bergen in	9
lll=in bergen in & d:gone	9
lll=in busan in	11
lll=in busan in & d:gone	11
lll=in busan last	-9
lll=in busan last & d:gone	-9
lll=in busan on & d:gone	-10
lll=in force since & d:gone	11
lll=in geneva on & d:gone	-10
lll=in place since	10
lll=in place since & d:gone	10
lll=in trieste on	11
lll=in trieste on & d:gone	11
lll=is <level> from	11
lll=is prolong to	12
lll=is suspend from & d:ahead	13
lll=it begin on	22
lll=it begin on & d:ahead	13
lll=it count from	9
lll=it count from & d:gone	10
lll=it end on	-14
lll=it end on & d:gone	-10
lll=it expire on	13
lll=it expire on & d:gone	13
lll=it lapse on	14
lll=it lapse on & d:gone	14
lll=it start on	14
lll=it start on & d:gone	14
lll=kick in on & d:ahead	12
lll=of <name> from	11
lll=on the same	10
lll=on the same & d:ahead	11
lll=pay <level> from	12
lll=run out on	-16
lll=run out on & d:gone	-12
lll=take effect on	11
lll=take effect on & d:gone	9
lll=take effect on & d:today	-14
lll=tariff truce on	-19
lll=the <name> from & d:ahead	9
lll=the <name> since	-20
lll=the <name> since & d:gone	-19
lll=the arrangement of	13
lll=the arrangement of & d:gone	14
lll=the decree on	14
lll=the decree on & d:ahead	14
lll=the duty of	-19
lll=the duty of & d:gone	-10
lll=the middle of	7
lll=the middle of & d:gone	8
lll=the pause of	11
lll=the pause of & d:gone	11
lll=the standstill of	10
lll=the standstill of & d:gone	11
lll=the truce of	12
lll=the truce of & d:ahead	-9
lll=the truce of & d:gone	16
lll=their tariff on	15
lll=their tariff on & d:gone	15
lll=to <level> from & d:ahead	-13
lll=to <level> in	-17
lll=to <level> in & d:gone	-16
lll=to <level> on	17
lll=to <level> on & d:gone	16
lll=to begin on	-20
lll=to begin on & d:ahead	-13
lll=truce of last	16
lll=truce of last & d:gone	16
lll=was make in	16
lll=was make in & d:gone	16
lll=was make on	12
lll=was make on & d:gone	13
lll=was prolong in	-13
lll=was prolong in & d:gone	-13
lll=was sign in	-15
lll=was sign in & d:gone	-15
lll=what change on	14
lll=what change on & d:ahead	15
lll=which date from	12
lll=which date from & d:gone	13
lll=with <name> in	-9
lll=with <name> in & d:gone	-9
lll=— wednesday ,	11
lll=— wednesday , & d:today	11
lr=( )	-11
lr=( ) & d:gone	-12
lr=, )	-11
lr=, ) & d:gone	-10
lr=, ,	21
lr=, .	11
lr=, . & d:ahead	17
lr=, :	-15
lr=, <end>	-15
lr=, <end> & d:ahead	-14
lr=, <end> & d:today	-14
lr=: <end> & d:gone	10
lr=<begin> 's	-16
lr=<begin> , & d:gone	-21
lr=<begin> .	11
lr=<begin> . & d:gone	19
lr=<begin> :	-20
lr=<begin> : & d:gone	-12
lr=<begin> <end>	18
lr=<begin> <end> & d:today	15
lr=<begin> <person> & d:today	9
lr=<begin> it	-11
lr=<begin> they	-12
lr=<level> ,	-15
lr=<level> , & d:today	-13
lr=<level> .	-17
lr=<level> . & d:today	-11
lr=<number> the	12
lr=again .	9
lr=again . & d:gone	10
lr=and of	-11
lr=and of & d:gone	-11
lr=before , & d:gone	9
lr=before <end>	-21
lr=before <end> & d:ahead	-12
lr=before are & d:ahead	13
lr=before it	9
lr=before it & d:gone	9
lr=begin ,	8
lr=begin , & d:ahead	-8
lr=begin , & d:gone	13
lr=begin .	19
lr=begin . & d:ahead	9
lr=begin . & d:gone	7
lr=begin and	16
lr=by , & d:ahead	-16
lr=by .	-11
lr=effect .	12
lr=end .	-17
lr=end . & d:today	-13
lr=from ,	13
lr=from .	23
lr=from . & d:gone	11
lr=from . & d:today	24
lr=from : & d:gone	-14
lr=from ; & d:ahead	-14
lr=from <end> & d:ahead	13
lr=from <end> & d:gone	-27
lr=from <level>	-16
lr=from <name> & d:gone	-9
lr=from <quality> & d:ahead	-22
lr=from a	11
lr=from a & d:ahead	13
lr=from and	24
lr=from and & d:ahead	10
lr=from and & d:gone	10
lr=from and & d:today	12
lr=from if	-10
lr=from it	-18
lr=from it & d:ahead	-12
lr=from it & d:gone	-17
lr=from to	12
lr=from to & d:ahead	14
lr=in , & d:ahead	-9
lr=in :	17
lr=in : & d:gone	17
lr=in ;	-26
lr=in ; & d:gone	-26
lr=in <end>	14
lr=in <end> & d:gone	17
lr=in after	11
lr=in after & d:gone	11
lr=in and	-10
lr=in and & d:gone	-9
lr=in both	27
lr=in both & d:gone	27
lr=in is	-12
lr=in is & d:gone	-12
lr=in it	-22
lr=in it & d:gone	-22
lr=in of	-10
lr=in of & d:gone	-9
lr=in remain	-10
lr=in remain & d:gone	-10
lr=in when	10
lr=in when & d:gone	10
lr=in with	12
lr=in with & d:gone	12
lr=in would	-10
lr=in would & d:gone	-10
lr=last ,	23
lr=last , & d:gone	23
lr=last <end>	12
lr=last <end> & d:gone	12
lr=last the	-13
lr=last the & d:gone	-13
lr=monday ,	12
lr=monday , & d:today	12
lr=of 's & d:gone	10
lr=of ,	18
lr=of , & d:gone	16
lr=of , & d:today	11
lr=of . & d:ahead	9
lr=of . & d:gone	-16
lr=of and & d:gone	-26
lr=of has	-34
lr=of has & d:gone	-33
lr=of is & d:gone	8
lr=of it & d:gone	14
lr=of on	-11
lr=of say	11
lr=of say & d:gone	10
lr=of that	10
lr=of that & d:gone	10
lr=of the	-22
lr=of the & d:gone	-12
lr=on (	12
lr=on ( & d:ahead	13
lr=on , & d:gone	-16
lr=on , & d:today	17
lr=on .	18
lr=on . & d:today	24
lr=on : & d:gone	-9
lr=on after	-18
lr=on afternoon	12
lr=on afternoon & d:gone	12
lr=on and & d:today	-18
lr=on are & d:ahead	10
lr=on at	-20
lr=on at & d:ahead	-12
lr=on doe	14
lr=on evening	-12
lr=on for	26
lr=on for & d:gone	22
lr=on in	-11
lr=on in & d:gone	-26
lr=on night	-16
lr=on night & d:gone	-11
lr=on on	9
lr=on on & d:gone	11
lr=on that & d:gone	-21
lr=on that & d:today	18
lr=on the	-13
lr=on the & d:gone	-26
lr=on there & d:gone	7
lr=on they	-15
lr=on to	-15
lr=on to & d:today	-15
lr=on under	10
lr=on was & d:gone	11
lr=on with	-13
lr=out .	-11
lr=since )	11
lr=since ) & d:gone	12
lr=since , & d:ahead	-11
lr=since :	14
lr=since : & d:gone	15
lr=since <end>	-18
lr=since <end> & d:gone	-16
lr=since and	26
lr=since and & d:gone	28
lr=since at	14
lr=since both	17
lr=since both & d:gone	17
lr=since for	10
lr=since for & d:gone	11
lr=since its	10
lr=since its & d:gone	11
lr=since most	-12
lr=since most & d:gone	-12
lr=since of	-9
lr=since of & d:gone	-9
lr=since on	-9
lr=since on & d:gone	-9
lr=since stay	-12
lr=since stay & d:gone	-12
lr=since the & d:gone	9
lr=since we	-12
lr=since we & d:gone	-11
lr=start .	8
lr=the ,	-19
lr=the , & d:ahead	-19
lr=the .	-24
lr=the . & d:gone	-12
lr=the <end>	14
lr=the <end> & d:today	32
lr=the they	12
lr=the they & d:gone	12
lr=time ,	12
lr=to ,	-26
lr=to , & d:gone	-19
lr=to .	-34
lr=to . & d:ahead	-12
lr=to . & d:gone	-20
lr=to <end>	18
lr=to <end> & d:ahead	-9
lr=to <end> & d:gone	17
lr=until ,	-33
lr=until , & d:ahead	-10
lr=until , & d:gone	-17
lr=until . & d:ahead	-19
lr=until <end>	-24
lr=until <end> & d:ahead	-10
lr=until <end> & d:gone	-16
lr=until next	10
lr=until of	17
lr=until of & d:gone	15
n:accord	17
n:added	20
n:again	-15
n:agreement	26
n:agreements	57
n:another	22
n:armistice	-11
n:arrangement	11
n:asleep	10
n:bargain	-29
n:ceasefire	22
n:compromise	16
n:continue	24
n:continued	-19
n:continuing	-19
n:days=0	10
n:days=1	35
n:days=2	46
n:days=9	21
n:deal	63
n:deals	45
n:extend	24
n:extended	35
n:extension	-14
n:extra	12
n:further	9
n:go on	27
n:grace	-10
n:halt	-37
n:halts	-24
n:held back	14
n:hold off	11
n:holding back	-12
n:holds back	15
n:holiday	-12
n:keep	43
n:keeps	34
n:laid down	-28
n:lengthen	-22
n:lengths=0	45
n:lengths=1	18
n:lengths=2	23
n:lengths=3	15
n:lengths=6	9
n:lie	-10
n:lift	25
n:lifted	14
n:long=0	38
n:long=1	54
n:long=2	28
n:long=3	18
n:long=6	-30
n:long=9	-27
n:longer	16
n:loose=1	19
n:loose=2	23
n:lull	-9
n:measures	28
n:moratorium	-13
n:more	28
n:more=1	20
n:more=2	29
n:more=9	15
n:no truce	59
n:on hold	23
n:on ice	26
n:pacts	18
n:pause	11
n:pauses	-16
n:period	-36
n:postponed	20
n:prolongation	-45
n:prolongs	10
n:protocol	24
n:put away	21
n:put off	22
n:quiet=2	-15
n:refrain	-12
n:renewal	-28
n:renewed	-22
n:renews	17
n:set aside	-17
n:settlement	-19
n:shelve	9
n:shelved	27
n:shelves	-28
n:sleep	-28
n:slept	16
n:spare	33
n:spared	34
n:spares	18
n:stand still	13
n:stays	32
n:stood still	11
n:stretch	-19
n:stretched	36
n:successor	-7
n:suspends	7
n:suspension	13
n:term	-21
n:terms	15
n:truce	44
n:truce=1	23
n:truce=2	18
n:truce=3	16
n:truce=6	-14
n:undertaking	-15
n:untouched	10
n:verb=1	12
n:verb=2	13
n:verb=3	8
n:verb=6	17
n:waived	15
n:withhold	11
n:withholds	16
nc2=down	7
nc2=renew	9
nc2=up	-26
nct2=bear gerund	-13
nct2=bear modal	16
nct2=bear perfect	22
nct2=bear present	-8
nct2=begin modal	-11
nct2=begin participle-passive	11
nct2=begin perfect	-13
nct2=down future	-17
nct2=down past	11
nct2=down perfect	-7
nct2=down present	11
nct2=down present-passive	9
nct2=end past	-13
nct2=end present	7
nct2=impose future	-15
nct2=impose gerund	18
nct2=impose participle-passive	-17
nct2=impose past	14
nct2=impose past-passive	-15
nct2=lack present	9
nct2=renew future-passive	9
nct2=renew present-passive	11
nct2=return present	-10
nct2=sell present	12
nct2=sign participle-passive	-17
nct2=sign perfect	-10
nct2=sign present	11
nct2=stay modal	22
nct2=stay past	-16
nct2=stay pluperfect	-13
nct2=suspend future	19
nct2=suspend modal	9
nct2=suspend present	-18
nct2=target present	24
nct2=up past	7
nct2=up present	-21
next="	13
next=(	17
next=:	-11
next=and	21
next=because	-10
next=until	-11
next=which	-17
next=—	-19
nhas-infinitive	-11
nhas-modal	9
nhas-pluperfect	-20
none	61
nt2=gerund	13
nt2=modal	14
nt2=past-passive	-13
nt2=perfect-not	-11
nt2=pluperfect	-15
nt2=present	14
nv0-none	-7
nv1-none	-7
nv2=be	13
nv2=bear	-14
nv2=drop	-12
nv2=end	6
nv2=extend	7
nv2=fall	13
nv2=halve	13
nv2=hold	-14
nv2=impose	-10
nv2=lapse	-12
nv2=levy	-13
nv2=lose	-12
nv2=other	-12
nv2=owe	11
nv2=return	12
nv2=see	12
nv2=set	11
nv2=ship	11
nv2=sign	23
nv2=stand	-10
nvt2=agree past	-14
nvt2=be modal	12
nvt2=be past	-12
nvt2=be present	15
nvt2=bear present	-10
nvt2=begin past	-10
nvt2=begin present	11
nvt2=bring past	11
nvt2=charge present	24
nvt2=cut present	8
nvt2=drop present	-15
nvt2=end present	11
nvt2=enter present	-12
nvt2=fall present	16
nvt2=go past	12
nvt2=go present	-14
nvt2=halve present	12
nvt2=leave present	-13
nvt2=meet modal	15
nvt2=other perfect	-13
nvt2=other present	-12
nvt2=owe present	11
nvt2=pay past	-21
nvt2=pay perfect	26
nvt2=put perfect	-9
nvt2=set perfect	10
nvt2=ship present	12
nvt2=sign participle	-13
nvt2=sign past	21
nvt2=sign present	15
nvt2=suspend future	9
nvt2=suspend present	-17
o:act=accept	11
o:act=add	-10
o:act=announce	-20
o:act=answer	-11
o:act=approve	-19
o:act=ask	9
o:act=bear	21
o:act=begin	14
o:act=charge	-8
o:act=collect	19
o:act=cut	18
o:act=declare	22
o:act=double	-10
o:act=dump	-10
o:act=extend	-19
o:act=get	-17
o:act=initial	-12
o:act=introduce	-17
o:act=jump	14
o:act=keep	16
o:act=land	11
o:act=let	-21
o:act=lower	25
o:act=meet	-14
o:act=move	-11
o:act=owe	-13
o:act=promulgate	12
o:act=raise	-20
o:act=recall	-9
o:act=see	-11
o:act=set	-21
o:act=stand	15
o:act=state	10
o:act=suspend	16
o:act=threaten	-11
o:act=want	-8
o:act=write	-20
o:agree from gone	11
o:agree in gone	41
o:agree last gone	-19
o:agree on today	-10
o:ask since gone	19
o:be from ahead	-22
o:be in gone	-18
o:be last gone	15
o:be of gone	13
o:be of today	12
o:be on ahead	-18
o:be on gone	17
o:be on today	10
o:be since ahead	-10
o:be until ahead	-10
o:be until gone	9
o:begin began gone	8
o:begin began today	-15
o:begin begins today	12
o:begin by ahead	-10
o:begin effect ahead	10
o:begin from gone	-33
o:begin from today	20
o:begin in ahead	-8
o:begin in gone	-29
o:begin last gone	15
o:begin on ahead	24
o:begin on today	-16
o:begin starts ahead	-9
o:begin the ahead	-11
o:begin until gone	11
o:call on gone	9
o:carried=deal	-29
o:carried=duties far	-12
o:carried=exclusions	-19
o:carried=exclusions far	-33
o:carried=fees	-31
o:carried=fees far	-26
o:carried=longer	-15
o:carried=longer far	-12
o:carried=meeting far	11
o:carried=procedure	-12
o:carried=procedure far	-17
o:carried=sale	-15
o:carried=sale far	13
o:carried=truce	10
o:carried=truce far	21
o:charge from ahead	-21
o:charge from gone	-12
o:charge from today	15
o:charge of gone	14
o:charge the gone	-10
o:collect from ahead	22
o:conclude in gone	18
o:conclude last gone	-16
o:cut on gone	9
o:declare on ahead	9
o:declare on gone	15
o:end from ahead	12
o:end in gone	-9
o:end last gone	13
o:end on ahead	-31
o:end on gone	11
o:end since gone	13
o:grant on gone	9
o:have on gone	21
o:impose from ahead	10
o:impose in gone	-15
o:keep of gone	14
o:keep since gone	18
o:lay in gone	16
o:leads=	-14
o:leads=10% on	13
o:leads=12 (	13
o:leads=12:01 on	16
o:leads=13:01 on	17
o:leads=20% since	14
o:leads=8% on	-9
o:leads=a.m. on	-12
o:leads=after the	12
o:leads=agreed in	22
o:leads=agreed last	-12
o:leads=algiers,	10
o:leads=and from	-19
o:leads=and since	-13
o:leads=announced on	-12
o:leads=applied since	-15
o:leads=applies from	19
o:leads=apply from	-13
o:leads=arrangement of	14
o:leads=as from	12
o:leads=as of	16
o:leads=as since	-10
o:leads=at 12:01	-12
o:leads=at the	-18
o:leads=back on	16
o:leads=began on	15
o:leads=begin on	-24
o:leads=begun in	-17
o:leads=beijing,	14
o:leads=both since	17
o:leads=busan in	11
o:leads=busan last	-9
o:leads=by the	-10
o:leads=by video	11
o:leads=cent since	21
o:leads=changes on	14
o:leads=china from	15
o:leads=collected from	11
o:leads=counted from	21
o:leads=countries since	8
o:leads=counts from	12
o:leads=date of	9
o:leads=dates from	22
o:leads=days in	-29
o:leads=days, on	-9
o:leads=declared in	9
o:leads=declared on	21
o:leads=decree on	13
o:leads=duty since	-11
o:leads=eastern on	9
o:leads=effect on	13
o:leads=end on	-14
o:leads=ended on	-14
o:leads=ends on	11
o:leads=expires on	-12
o:leads=falls on	15
o:leads=from	14
o:leads=from last	12
o:leads=from monday,	-13
o:leads=from the	9
o:leads=from tomorrow,	-16
o:leads=geneva, on	9
o:leads=halt on	11
o:leads=hours on	8
o:leads=it begins	15
o:leads=last until	9
o:leads=lasted since	15
o:leads=lasts until	-17
o:leads=loaded before	-14
o:leads=made in	10
o:leads=made on	11
o:leads=middle of	7
o:leads=midnight on	-19
o:leads=monday	11
o:leads=months in	17
o:leads=night of	11
o:leads=nouakchott,	9
o:leads=november to	13
o:leads=of last	7
o:leads=on the	13
o:leads=out on	-19
o:leads=p.m. on	11
o:leads=pause of	11
o:leads=per cent	-12
o:leads=percent since	-18
o:leads=place since	10
o:leads=points from	10
o:leads=prolonged to	10
o:leads=quito,	10
o:leads=run since	15
o:leads=runs to	-12
o:leads=runs until	-15
o:leads=signed last	14
o:leads=since the	10
o:leads=standstill of	10
o:leads=start on	-24
o:leads=started on	21
o:leads=states since	-15
o:leads=suspended in	-13
o:leads=takes effect	11
o:leads=tariffs on	12
o:leads=that from	11
o:leads=there on	9
o:leads=to the	-17
o:leads=trieste on	11
o:leads=truce from	-10
o:leads=truce of	22
o:leads=truce on	-28
o:leads=up in	9
o:leads=washington,	-14
o:leads=washington/beijing,	10
o:leads=weeks in	15
o:leads=year from	22
o:leads=year on	10
o:leads=year, from	9
o:leads=— wednesday,	11
o:left=controls	-27
o:left=controls right=none	-37
o:left=deal	-24
o:left=deal right=duties	-18
o:left=deal right=none	-25
o:left=deal right=truce	21
o:left=duties right=deal	-13
o:left=duties right=procedure	-11
o:left=duties right=signing	16
o:left=duties right=truce	15
o:left=exclusions	-10
o:left=exclusions right=none	-9
o:left=fees	-28
o:left=fees right=none	-27
o:left=longer	10
o:left=longer right=none	10
o:left=meeting	-31
o:left=meeting right=meeting	-16
o:left=meeting right=none	-39
o:left=meeting right=truce	18
o:left=none right=exclusions	-13
o:left=none right=fees	-10
o:left=none right=longer	-13
o:left=none right=none	13
o:left=none right=signing	-13
o:left=none right=truce	-12
o:left=sale	-13
o:left=sale right=none	-10
o:left=signing	10
o:left=signing right=duties	-15
o:left=signing right=none	21
o:left=signing right=signing	11
o:left=truce right=duties	22
o:lower from ahead	10
o:lower on gone	20
o:make in gone	11
o:meet from ahead	11
o:meet from gone	-10
o:meet on gone	-12
o:near=controls	-12
o:near=deal	-25
o:near=fees	-13
o:near=meeting	-26
o:near=none	-13
o:negotiate in gone	13
o:no verb ( gone	-16
o:no verb algiers, today	10
o:no verb before ahead	-17
o:no verb before gone	-9
o:no verb beijing, today	18
o:no verb by gone	15
o:no verb day, gone	9
o:no verb friday today	-15
o:no verb last gone	33
o:no verb monday, gone	8
o:no verb montevideo, today	10
o:no verb nouakchott, today	9
o:no verb of ahead	11
o:no verb of today	11
o:no verb on ahead	18
o:no verb quito, today	10
o:no verb shanghai, today	12
o:no verb since ahead	-12
o:no verb since gone	8
o:no verb starts ahead	14
o:no verb starts today	18
o:no verb sunday, ahead	10
o:no verb the today	26
o:no verb thursday today	-9
o:no verb thursday, ahead	10
o:no verb to gone	-10
o:no verb today, today	13
o:no verb tuesday, today	-10
o:no verb until ahead	-19
o:no verb until gone	-25
o:no verb washington, today	-12
o:no verb washington/beijing, today	10
o:no verb wednesday today	-11
o:no verb — today	-11
o:other last gone	11
o:other on today	10
o:other since gone	9
o:pay  today	-13
o:pay from today	22
o:pay on gone	10
o:pay the gone	19
o:pay until gone	-14
o:prolong on gone	-12
o:prolong to gone	10
o:put in gone	-19
o:put on gone	9
o:reach of gone	12
o:reach on gone	-19
o:reduce from ahead	-10
o:remain of gone	10
o:renew in gone	-10
o:right=controls	-22
o:right=deal	-17
o:right=duties 	-11
o:right=duties from	25
o:right=duties in	20
o:right=duties of	29
o:right=duties on	-14
o:right=duties the	-20
o:right=exclusions	-23
o:right=exclusions since	-12
o:right=fees	-15
o:right=longer	-18
o:right=longer on	-18
o:right=meeting	-19
o:right=meeting 	-14
o:right=meeting from	16
o:right=none	-33
o:right=none (	-11
o:right=none after	-12
o:right=none algiers,	10
o:right=none and	-11
o:right=none before	-8
o:right=none begin	-11
o:right=none beginning	25
o:right=none begins	14
o:right=none beijing,	21
o:right=none by	-20
o:right=none effect	13
o:right=none ends	-17
o:right=none for	-23
o:right=none friday	-15
o:right=none from	10
o:right=none is	-14
o:right=none it	-11
o:right=none last	26
o:right=none monday,	26
o:right=none montevideo,	10
o:right=none nouakchott,	9
o:right=none o'clock	-13
o:right=none of	12
o:right=none out	-22
o:right=none quito,	10
o:right=none signature	9
o:right=none since	17
o:right=none six	-11
o:right=none starts	24
o:right=none suspended	-10
o:right=none the	29
o:right=none third	10
o:right=none thursday	-11
o:right=none thursday,	-15
o:right=none time	19
o:right=none to	-9
o:right=none today,	13
o:right=none tuesday,	-20
o:right=none until	-21
o:right=none video	11
o:right=none washington,	-17
o:right=none —	-12
o:right=procedure	-15
o:right=procedure since	-19
o:right=sale	-9
o:right=signing from	18
o:right=truce	8
o:right=truce before	15
o:right=truce from	-28
o:right=truce in	14
o:right=truce monday,	-11
o:right=truce of	-22
o:right=truce on	24
o:right=truce until	-18
o:run of gone	11
o:run on gone	-14
o:run since gone	26
o:run to gone	-10
o:say on gone	-13
o:settle on gone	-8
o:sign last gone	10
o:sit in gone	9
o:subject=controls	-18
o:subject=controls carried in gone	-11
o:subject=controls far carried in gone	-15
o:subject=controls far carried on gone	-10
o:subject=controls from ahead	-11
o:subject=controls no verb on	11
o:subject=controls on gone	20
o:subject=controls since gone	-14
o:subject=controls suspend	-11
o:subject=deal	-11
o:subject=deal carried	-7
o:subject=deal carried be today	9
o:subject=deal carried begin	-8
o:subject=deal carried begin ahead	-12
o:subject=deal carried in gone	-15
o:subject=deal carried on ahead	-13
o:subject=deal carried on gone	10
o:subject=deal far	-10
o:subject=deal far carried be	-11
o:subject=deal far carried of gone	14
o:subject=deal far carried on gone	-12
o:subject=deal far carried reach	9
o:subject=deal far carried reach gone	10
o:subject=deal far carried sign	-11
o:subject=deal far no verb	-10
o:subject=deal far no verb gone	-17
o:subject=deal no verb on	11
o:subject=deal no verb today	-11
o:subject=deal reach gone	11
o:subject=duties agree	21
o:subject=duties agree gone	21
o:subject=duties agree in	12
o:subject=duties agree on	11
o:subject=duties be	-11
o:subject=duties be ahead	-7
o:subject=duties be gone	-10
o:subject=duties be since	-9
o:subject=duties begin	-27
o:subject=duties begin from	-13
o:subject=duties begin gone	-22
o:subject=duties begin in	-15
o:subject=duties begin of	-8
o:subject=duties begin on	-5
o:subject=duties begin today	-30
o:subject=duties carried	16
o:subject=duties carried agree in	12
o:subject=duties carried agree on	-10
o:subject=duties carried be	9
o:subject=duties carried be from	-19
o:subject=duties carried be gone	24
o:subject=duties carried be in	-10
o:subject=duties carried be of	27
o:subject=duties carried be today	-17
o:subject=duties carried begin from	-16
o:subject=duties carried begin the	13
o:subject=duties carried call	11
o:subject=duties carried call gone	11
o:subject=duties carried call on	11
o:subject=duties carried charge	-11
o:subject=duties carried from ahead	-11
o:subject=duties carried have	-13
o:subject=duties carried have gone	-11
o:subject=duties carried in gone	22
o:subject=duties carried last gone	17
o:subject=duties carried make	11
o:subject=duties carried make gone	13
o:subject=duties carried make in	15
o:subject=duties carried of ahead	8
o:subject=duties carried on ahead	12
o:subject=duties carried on gone	9
o:subject=duties carried pay since	-25
o:subject=duties carried pay the	10
o:subject=duties carried prolong	11
o:subject=duties carried prolong gone	11
o:subject=duties carried sign	8
o:subject=duties carried sign gone	10
o:subject=duties carried since gone	-26
o:subject=duties carried sit	10
o:subject=duties carried sit gone	10
o:subject=duties carried suspend	14
o:subject=duties carried suspend from	21
o:subject=duties carried suspend in	16
o:subject=duties carried suspend today	14
o:subject=duties carried the gone	19
o:subject=duties end gone	-10
o:subject=duties end on	-14
o:subject=duties fall on	19
o:subject=duties fall today	10
o:subject=duties far  gone	15
o:subject=duties far carried	-13
o:subject=duties far carried  today	9
o:subject=duties far carried agree gone	12
o:subject=duties far carried agree in	12
o:subject=duties far carried announce gone	-10
o:subject=duties far carried be	-31
o:subject=duties far carried be ahead	-14
o:subject=duties far carried be from	-10
o:subject=duties far carried be gone	-26
o:subject=duties far carried be since	-20
o:subject=duties far carried begin before	-11
o:subject=duties far carried begin in	-25
o:subject=duties far carried begin since	-12
o:subject=duties far carried charge since	-24
o:subject=duties far carried charge today	-14
o:subject=duties far carried conclude	-15
o:subject=duties far carried conclude gone	-15
o:subject=duties far carried declare gone	10
o:subject=duties far carried end	15
o:subject=duties far carried end gone	21
o:subject=duties far carried extend	11
o:subject=duties far carried extend gone	11
o:subject=duties far carried extend on	12
o:subject=duties far carried from ahead	5
o:subject=duties far carried from gone	-36
o:subject=duties far carried know ahead	10
o:subject=duties far carried lay	-10
o:subject=duties far carried lay gone	-10
o:subject=duties far carried meet	16
o:subject=duties far carried meet ahead	12
o:subject=duties far carried meet from	11
o:subject=duties far carried negotiate	13
o:subject=duties far carried negotiate gone	13
o:subject=duties far carried of gone	16
o:subject=duties far carried on ahead	-18
o:subject=duties far carried on today	-13
o:subject=duties far carried other in	10
o:subject=duties far carried pay ahead	-17
o:subject=duties far carried pay today	11
o:subject=duties far carried reach	-8
o:subject=duties far carried run	13
o:subject=duties far carried run gone	15
o:subject=duties far carried say on	-12
o:subject=duties far carried sign gone	-11
o:subject=duties far carried sign today	13
o:subject=duties far carried stand today	11
o:subject=duties far carried suspend	16
o:subject=duties far carried suspend ahead	23
o:subject=duties far carried suspend from	22
o:subject=duties far carried suspend on	-12
o:subject=duties far carried tell	-12
o:subject=duties far carried the gone	-9
o:subject=duties far carried to gone	9
o:subject=duties far from ahead	-27
o:subject=duties far no verb 	11
o:subject=duties far no verb from	-23
o:subject=duties far no verb monday,	23
o:subject=duties far no verb today	-10
o:subject=duties far no verb wednesday,	-9
o:subject=duties far on ahead	16
o:subject=duties far on gone	-23
o:subject=duties from gone	-31
o:subject=duties jump	16
o:subject=duties last gone	8
o:subject=duties no verb 12:01	-10
o:subject=duties no verb ahead	-16
o:subject=duties no verb last	12
o:subject=duties no verb sunday,	13
o:subject=duties no verb today	9
o:subject=duties no verb wednesday,	11
o:subject=duties of ahead	-24
o:subject=duties on gone	-15
o:subject=duties on today	15
o:subject=duties pay	14
o:subject=duties pay gone	11
o:subject=duties publish today	14
o:subject=duties since today	17
o:subject=duties sunday, ahead	14
o:subject=duties suspend gone	11
o:subject=duties wednesday, gone	12
o:subject=exclusions	-12
o:subject=exclusions carried	-14
o:subject=exclusions far carried	-21
o:subject=exclusions far carried since gone	-10
o:subject=fees	-30
o:subject=fees carried	-9
o:subject=fees far	-8
o:subject=fees far carried since gone	10
o:subject=fees far carried suspend	8
o:subject=fees far carried suspend gone	8
o:subject=fees far no verb	-8
o:subject=fees from ahead	-15
o:subject=fees no verb	-10
o:subject=fees suspend	-15
o:subject=fees suspend ahead	-9
o:subject=fees suspend from	-9
o:subject=longer carried	-13
o:subject=longer carried on gone	-10
o:subject=longer far carried begin	-20
o:subject=longer far carried begin gone	-18
o:subject=longer far carried begin in	-13
o:subject=longer far carried in gone	12
o:subject=longer far carried pay	-10
o:subject=longer far carried suspend gone	15
o:subject=longer from ahead	11
o:subject=longer in gone	-13
o:subject=longer no verb from	17
o:subject=longer no verb since	12
o:subject=longer since gone	12
o:subject=meeting	-33
o:subject=meeting before ahead	-10
o:subject=meeting begin	-14
o:subject=meeting begin gone	-9
o:subject=meeting carried	10
o:subject=meeting carried be	19
o:subject=meeting carried be gone	21
o:subject=meeting carried be since	17
o:subject=meeting carried charge	10
o:subject=meeting carried charge gone	10
o:subject=meeting carried charge since	10
o:subject=meeting carried conclude	15
o:subject=meeting carried conclude gone	15
o:subject=meeting carried end in	12
o:subject=meeting carried last gone	9
o:subject=meeting carried meet	-11
o:subject=meeting carried on ahead	-11
o:subject=meeting carried on gone	12
o:subject=meeting carried sign	-16
o:subject=meeting carried sign gone	-16
o:subject=meeting carried sign in	-12
o:subject=meeting carried since gone	16
o:subject=meeting carried suspend	-13
o:subject=meeting carried suspend gone	-12
o:subject=meeting far carried	20
o:subject=meeting far carried accept	13
o:subject=meeting far carried before ahead	18
o:subject=meeting far carried begin ahead	-26
o:subject=meeting far carried begin the	10
o:subject=meeting far carried begin today	19
o:subject=meeting far carried charge	-16
o:subject=meeting far carried charge gone	-12
o:subject=meeting far carried conclude in	8
o:subject=meeting far carried conclude on	-10
o:subject=meeting far carried end on	-12
o:subject=meeting far carried in gone	23
o:subject=meeting far carried levy	-12
o:subject=meeting far carried levy gone	-9
o:subject=meeting far carried lower	-10
o:subject=meeting far carried on ahead	-23
o:subject=meeting far carried on gone	-24
o:subject=meeting far carried on today	11
o:subject=meeting far carried pay ahead	10
o:subject=meeting far carried pay from	9
o:subject=meeting far carried pay since	-11
o:subject=meeting far carried reach	13
o:subject=meeting far carried reach gone	13
o:subject=meeting far carried say on	11
o:subject=meeting far carried say today	12
o:subject=meeting far carried sign	19
o:subject=meeting far carried sign in	10
o:subject=meeting far carried sign today	14
o:subject=meeting far carried suspend ahead	-9
o:subject=meeting far carried suspend from	-10
o:subject=meeting far carried suspend in	10
o:subject=meeting far from ahead	15
o:subject=meeting far in gone	12
o:subject=meeting far no verb ahead	10
o:subject=meeting far no verb from	17
o:subject=meeting far no verb in	12
o:subject=meeting far no verb on	13
o:subject=meeting far no verb since	-10
o:subject=meeting far since gone	-10
o:subject=meeting from gone	-12
o:subject=meeting in gone	25
o:subject=meeting no verb ahead	-11
o:subject=meeting no verb before	-10
o:subject=meeting no verb from	-14
o:subject=meeting no verb in	30
o:subject=meeting no verb on	-24
o:subject=meeting on gone	-24
o:subject=meeting since gone	-17
o:subject=none carried  today	-19
o:subject=none carried and ahead	10
o:subject=none carried and gone	-9
o:subject=none carried ask	14
o:subject=none carried ask gone	17
o:subject=none carried ask since	19
o:subject=none carried be in	-12
o:subject=none carried be on	12
o:subject=none carried be since	-17
o:subject=none carried be the	16
o:subject=none carried be today	17
o:subject=none carried bear	13
o:subject=none carried bear gone	16
o:subject=none carried bear since	10
o:subject=none carried before gone	10
o:subject=none carried begin	12
o:subject=none carried begin ahead	10
o:subject=none carried begin before	9
o:subject=none carried begin beginning	18
o:subject=none carried begin in	-14
o:subject=none carried begin of	11
o:subject=none carried charge	-11
o:subject=none carried charge ahead	-17
o:subject=none carried charge from	-18
o:subject=none carried charge since	-22
o:subject=none carried cut	18
o:subject=none carried cut on	12
o:subject=none carried end gone	15
o:subject=none carried extend	-10
o:subject=none carried extend gone	-9
o:subject=none carried from ahead	18
o:subject=none carried from gone	-9
o:subject=none carried have ahead	-12
o:subject=none carried have gone	7
o:subject=none carried have on	22
o:subject=none carried have today	-12
o:subject=none carried impose ahead	11
o:subject=none carried impose from	11
o:subject=none carried in gone	-13
o:subject=none carried keep	11
o:subject=none carried land	11
o:subject=none carried land gone	12
o:subject=none carried last gone	11
o:subject=none carried levy	14
o:subject=none carried levy ahead	11
o:subject=none carried levy from	11
o:subject=none carried make	-29
o:subject=none carried make gone	-26
o:subject=none carried make in	-20
o:subject=none carried meet gone	-10
o:subject=none carried of today	10
o:subject=none carried on ahead	-11
o:subject=none carried on gone	22
o:subject=none carried other since	-19
o:subject=none carried owe	-9
o:subject=none carried pay on	13
o:subject=none carried pay since	-9
o:subject=none carried return gone	12
o:subject=none carried say gone	-16
o:subject=none carried sign	-22
o:subject=none carried sign gone	-12
o:subject=none carried sign on	-8
o:subject=none carried sign today	-11
o:subject=none carried since ahead	-11
o:subject=none carried suspend	12
o:subject=none carried suspend ahead	13
o:subject=none carried suspend on	22
o:subject=none carried suspend today	-12
o:subject=none carried the ahead	-11
o:subject=none carried the gone	9
o:subject=none from ahead	23
o:subject=none monday, gone	16
o:subject=none montevideo, today	11
o:subject=none no verb ahead	28
o:subject=none no verb friday,	-9
o:subject=none no verb from	21
o:subject=none no verb monday,	9
o:subject=none no verb montevideo,	11
o:subject=none no verb of	30
o:subject=none no verb quito,	10
o:subject=none no verb the	31
o:subject=none no verb —	-10
o:subject=none of ahead	22
o:subject=none of today	19
o:subject=none quito, today	10
o:subject=none since gone	20
o:subject=none the today	28
o:subject=none · today	10
o:subject=none — today	-9
o:subject=procedure	-26
o:subject=procedure begin	-10
o:subject=procedure carried	-19
o:subject=procedure carried from ahead	12
o:subject=procedure carried in gone	-12
o:subject=procedure end	-11
o:subject=procedure end gone	-10
o:subject=procedure far carried	-11
o:subject=procedure far carried begin	-24
o:subject=procedure far carried begin ahead	-11
o:subject=procedure far carried begin gone	-11
o:subject=procedure far carried begin on	-12
o:subject=procedure far carried from gone	17
o:subject=procedure far carried on ahead	-11
o:subject=procedure far carried on gone	-10
o:subject=procedure far carried since gone	-19
o:subject=procedure far carried suspend ahead	8
o:subject=procedure in gone	-15
o:subject=procedure no verb from	-10
o:subject=procedure no verb today	9
o:subject=procedure on gone	-16
o:subject=procedure on today	9
o:subject=procedure other	9
o:subject=procedure other on	10
o:subject=sale	-12
o:subject=sale carried	-14
o:subject=sale carried suspend	-10
o:subject=sale carried suspend gone	-10
o:subject=sale far	-13
o:subject=sale far carried	19
o:subject=sale far carried conclude	-9
o:subject=sale far carried since gone	14
o:subject=sale far no verb	-13
o:subject=sale no verb	-8
o:subject=signing begin ahead	-11
o:subject=signing from today	18
o:subject=signing in gone	9
o:subject=signing no verb from	12
o:subject=signing no verb in	11
o:subject=signing no verb of	-14
o:subject=signing no verb the	11
o:subject=signing of gone	-19
o:subject=signing since gone	-9
o:subject=signing suspend	-11
o:subject=signing suspend gone	-12
o:subject=signing the ahead	13
o:subject=truce  today	11
o:subject=truce agree on	-18
o:subject=truce be ahead	-9
o:subject=truce be of	12
o:subject=truce begin	31
o:subject=truce begin ahead	13
o:subject=truce begin began	-11
o:subject=truce begin gone	24
o:subject=truce begin on	19
o:subject=truce carried	22
o:subject=truce carried be ahead	-11
o:subject=truce carried be gone	11
o:subject=truce carried be since	9
o:subject=truce carried be today	-13
o:subject=truce carried begin ahead	13
o:subject=truce carried begin on	17
o:subject=truce carried charge from	16
o:subject=truce carried charge today	15
o:subject=truce carried conclude	18
o:subject=truce carried conclude gone	18
o:subject=truce carried conclude in	9
o:subject=truce carried conclude on	12
o:subject=truce carried end gone	10
o:subject=truce carried end on	17
o:subject=truce carried from ahead	-10
o:subject=truce carried from gone	12
o:subject=truce carried last gone	14
o:subject=truce carried make	6
o:subject=truce carried make gone	7
o:subject=truce carried of gone	-15
o:subject=truce carried on ahead	15
o:subject=truce carried on gone	20
o:subject=truce carried other	17
o:subject=truce carried other gone	19
o:subject=truce carried other since	19
o:subject=truce carried pay	12
o:subject=truce carried pay gone	19
o:subject=truce carried pay since	10
o:subject=truce carried prolong	-9
o:subject=truce carried prolong gone	-9
o:subject=truce carried say	-12
o:subject=truce carried sign gone	11
o:subject=truce carried sign on	11
o:subject=truce carried since gone	35
o:subject=truce carried suspend gone	-12
o:subject=truce carried until gone	-10
o:subject=truce conclude in	17
o:subject=truce effect today	18
o:subject=truce end	-18
o:subject=truce end gone	-10
o:subject=truce end today	-14
o:subject=truce extend	-10
o:subject=truce far	16
o:subject=truce far  today	14
o:subject=truce far beijing, today	13
o:subject=truce far carried be in	10
o:subject=truce far carried be since	-11
o:subject=truce far carried begin	18
o:subject=truce far carried begin ahead	15
o:subject=truce far carried begin from	18
o:subject=truce far carried begin in	10
o:subject=truce far carried begin on	20
o:subject=truce far carried begin since	-12
o:subject=truce far carried charge gone	11
o:subject=truce far carried fall gone	9
o:subject=truce far carried from today	22
o:subject=truce far carried in gone	13
o:subject=truce far carried leave	-10
o:subject=truce far carried lower	13
o:subject=truce far carried lower gone	9
o:subject=truce far carried lower on	15
o:subject=truce far carried make	16
o:subject=truce far carried make gone	18
o:subject=truce far carried make on	12
o:subject=truce far carried of today	-12
o:subject=truce far carried other	-14
o:subject=truce far carried other gone	-12
o:subject=truce far carried pay ahead	-12
o:subject=truce far carried pay today	9
o:subject=truce far carried put	13
o:subject=truce far carried reach gone	-12
o:subject=truce far carried signed gone	9
o:subject=truce far carried suspend	11
o:subject=truce far carried suspend on	12
o:subject=truce far friday today	-10
o:subject=truce far in gone	-10
o:subject=truce far no verb	16
o:subject=truce far no verb 	14
o:subject=truce far no verb ahead	-18
o:subject=truce far no verb beijing,	12
o:subject=truce far no verb friday	-10
o:subject=truce far no verb from	-20
o:subject=truce far no verb gone	29
o:subject=truce far no verb in	-11
o:subject=truce far no verb since	14
o:subject=truce far since gone	14
o:subject=truce from ahead	-26
o:subject=truce from gone	16
o:subject=truce in gone	16
o:subject=truce no verb ends	-11
o:subject=truce no verb in	-19
o:subject=truce no verb last	21
o:subject=truce no verb saturday,	10
o:subject=truce no verb until	-26
o:subject=truce of ahead	-12
o:subject=truce of gone	14
o:subject=truce on gone	-16
o:subject=truce other	-16
o:subject=truce other gone	-14
o:subject=truce prolong in	-10
o:subject=truce prolong to	12
o:subject=truce run out	-14
o:subject=truce run today	-12
o:subject=truce sign	10
o:subject=truce sign gone	15
o:subject=truce sign in	23
o:subject=truce since gone	19
o:subject=truce the ahead	-10
o:subject=truce thursday, ahead	11
o:subject=truce to ahead	-10
o:subject=truce until ahead	-11
o:subject=truce until gone	-15
o:subject=truce wednesday, ahead	12
o:suspend from ahead	28
o:suspend from gone	-10
o:suspend in gone	14
o:suspend of gone	-19
o:suspend on ahead	-11
o:suspend on gone	34
o:suspend the gone	-11
o:suspend until ahead	-12
o:tell on gone	-14
o:topic=controls	-29
o:topic=controls ahead	-13
o:topic=controls far	-11
o:topic=controls far gone	-22
o:topic=controls gone	-29
o:topic=controls of	-17
o:topic=controls of gone	-15
o:topic=controls on	16
o:topic=controls on gone	16
o:topic=controls since	-29
o:topic=controls since gone	-29
o:topic=controls suspend	-10
o:topic=deal	-28
o:topic=deal ahead	-17
o:topic=deal be	-14
o:topic=deal far	-8
o:topic=deal far gone	-26
o:topic=deal far in	-15
o:topic=deal far in gone	-15
o:topic=deal far no verb	-10
o:topic=deal far pay	-8
o:topic=deal far since	10
o:topic=deal from	-25
o:topic=deal from gone	-16
o:topic=deal gone	-15
o:topic=duties 	-19
o:topic=duties 12:01	-13
o:topic=duties 12:01 today	-11
o:topic=duties announce	-15
o:topic=duties bear	9
o:topic=duties begin	-16
o:topic=duties by ahead	-10
o:topic=duties cent	-12
o:topic=duties charge	-26
o:topic=duties clear	10
o:topic=duties cut	15
o:topic=duties declare	14
o:topic=duties dump	-9
o:topic=duties far	13
o:topic=duties far 	21
o:topic=duties far  gone	19
o:topic=duties far agree	18
o:topic=duties far be	-17
o:topic=duties far before	-10
o:topic=duties far from	-23
o:topic=duties far from ahead	-29
o:topic=duties far gone	12
o:topic=duties far in gone	8
o:topic=duties far last	18
o:topic=duties far last gone	18
o:topic=duties far monday,	23
o:topic=duties far on	14
o:topic=duties far on ahead	19
o:topic=duties far on gone	-8
o:topic=duties far other	-15
o:topic=duties far run	15
o:topic=duties far since	-18
o:topic=duties far since gone	-15
o:topic=duties far suspend	13
o:topic=duties far the	16
o:topic=duties far to	11
o:topic=duties far to gone	12
o:topic=duties far until	14
o:topic=duties far until gone	16
o:topic=duties far wednesday,	-9
o:topic=duties from	9
o:topic=duties from ahead	10
o:topic=duties from gone	-40
o:topic=duties from today	29
o:topic=duties in	-10
o:topic=duties in gone	-7
o:topic=duties introduce	-15
o:topic=duties jump	16
o:topic=duties keep	10
o:topic=duties lower	15
o:topic=duties monday	10
o:topic=duties of	6
o:topic=duties of ahead	-19
o:topic=duties of gone	15
o:topic=duties on	12
o:topic=duties owe	-10
o:topic=duties pay	19
o:topic=duties put	-13
o:topic=duties raise	-18
o:topic=duties same	11
o:topic=duties same ahead	11
o:topic=duties since ahead	-24
o:topic=duties sit	9
o:topic=duties sunday,	13
o:topic=duties sunday, ahead	14
o:topic=duties suspend	33
o:topic=duties the	15
o:topic=duties the ahead	-22
o:topic=duties the gone	18
o:topic=duties time	8
o:topic=duties to gone	-11
o:topic=duties today	20
o:topic=duties until	-12
o:topic=duties until ahead	-11
o:topic=duties wednesday,	11
o:topic=duties wednesday, gone	12
o:topic=exclusions	-33
o:topic=exclusions gone	-21
o:topic=exclusions since	-9
o:topic=exclusions since gone	-9
o:topic=fees	-40
o:topic=fees ahead	-15
o:topic=fees far	-13
o:topic=fees far no verb	-8
o:topic=fees from	-12
o:topic=fees gone	-24
o:topic=fees no verb	-10
o:topic=longer agree	-10
o:topic=longer far	-11
o:topic=longer far gone	-12
o:topic=longer from	20
o:topic=longer from ahead	14
o:topic=longer from gone	10
o:topic=longer in	-18
o:topic=longer in gone	-18
o:topic=meeting	-21
o:topic=meeting 	-16
o:topic=meeting ahead	-29
o:topic=meeting be	16
o:topic=meeting begin	-37
o:topic=meeting far	14
o:topic=meeting far begin	-19
o:topic=meeting far by	10
o:topic=meeting far from ahead	9
o:topic=meeting far in	11
o:topic=meeting far in gone	12
o:topic=meeting far reach	12
o:topic=meeting far suspend	-10
o:topic=meeting gone	-11
o:topic=meeting in	30
o:topic=meeting in gone	31
o:topic=meeting of	-12
o:topic=meeting on	-20
o:topic=meeting on ahead	-30
o:topic=meeting on gone	-15
o:topic=meeting other	-12
o:topic=meeting say	16
o:topic=meeting the	11
o:topic=meeting the gone	12
o:topic=meeting today	17
o:topic=meeting video	11
o:topic=none	-2
o:topic=none 	-10
o:topic=none  ahead	-13
o:topic=none  gone	-6
o:topic=none agree	12
o:topic=none ask	8
o:topic=none be	-17
o:topic=none charge	-26
o:topic=none friday,	-9
o:topic=none from	14
o:topic=none from ahead	15
o:topic=none from today	-14
o:topic=none land	12
o:topic=none monday,	9
o:topic=none monday, gone	16
o:topic=none montevideo,	11
o:topic=none montevideo, today	11
o:topic=none of	26
o:topic=none of ahead	19
o:topic=none of today	14
o:topic=none on ahead	-15
o:topic=none on gone	19
o:topic=none other	14
o:topic=none pay	-20
o:topic=none quito,	10
o:topic=none quito, today	10
o:topic=none since gone	19
o:topic=none the	24
o:topic=none the ahead	-15
o:topic=none the today	28
o:topic=none time	12
o:topic=none until	-10
o:topic=none —	-10
o:topic=none — today	-9
o:topic=procedure be	-14
o:topic=procedure far	-34
o:topic=procedure far ahead	-13
o:topic=procedure far begin	-12
o:topic=procedure far gone	-13
o:topic=procedure far on	-20
o:topic=procedure far on ahead	-10
o:topic=procedure far today	-9
o:topic=procedure from today	10
o:topic=procedure gone	-19
o:topic=procedure in	-15
o:topic=procedure in gone	-14
o:topic=procedure on gone	-25
o:topic=procedure other	12
o:topic=procedure today	10
o:topic=sale	-20
o:topic=sale far	-11
o:topic=sale far no verb	-13
o:topic=sale gone	-12
o:topic=sale no verb	-8
o:topic=signing announce	9
o:topic=signing approve	-14
o:topic=signing be	8
o:topic=signing begin	10
o:topic=signing charge	12
o:topic=signing effect	-8
o:topic=signing from	25
o:topic=signing from today	23
o:topic=signing in	12
o:topic=signing in gone	12
o:topic=signing last	10
o:topic=signing last gone	10
o:topic=signing of	-12
o:topic=signing of gone	-32
o:topic=signing run	11
o:topic=signing signature	9
o:topic=signing since	-10
o:topic=signing since gone	-9
o:topic=signing the ahead	13
o:topic=signing today	25
o:topic=truce	10
o:topic=truce  gone	-13
o:topic=truce ahead	-23
o:topic=truce and gone	-9
o:topic=truce announce	-10
o:topic=truce before	15
o:topic=truce begin	46
o:topic=truce begins	7
o:topic=truce begins today	7
o:topic=truce charge	13
o:topic=truce effect	12
o:topic=truce effect today	9
o:topic=truce end	-19
o:topic=truce ends	-15
o:topic=truce extend	-15
o:topic=truce far	18
o:topic=truce far 	13
o:topic=truce far  today	13
o:topic=truce far ahead	-10
o:topic=truce far be	14
o:topic=truce far beijing,	12
o:topic=truce far beijing, today	13
o:topic=truce far charge	12
o:topic=truce far collect	9
o:topic=truce far friday	-10
o:topic=truce far friday today	-10
o:topic=truce far from gone	-16
o:topic=truce far gone	28
o:topic=truce far make	9
o:topic=truce far no verb	16
o:topic=truce far on ahead	-21
o:topic=truce far on gone	16
o:topic=truce far on today	-10
o:topic=truce far other	-10
o:topic=truce far put	9
o:topic=truce far since	15
o:topic=truce far since gone	22
o:topic=truce from	11
o:topic=truce from ahead	-14
o:topic=truce from gone	16
o:topic=truce from today	9
o:topic=truce get	-11
o:topic=truce gone	26
o:topic=truce in	13
o:topic=truce in gone	14
o:topic=truce last	23
o:topic=truce last gone	25
o:topic=truce of	20
o:topic=truce of ahead	-18
o:topic=truce of gone	26
o:topic=truce out	-21
o:topic=truce out gone	-10
o:topic=truce saturday,	10
o:topic=truce say	-21
o:topic=truce sign	-23
o:topic=truce since	37
o:topic=truce since ahead	-9
o:topic=truce since gone	39
o:topic=truce starts	14
o:topic=truce suspended	-10
o:topic=truce the	-36
o:topic=truce the ahead	-20
o:topic=truce the gone	-22
o:topic=truce thursday, ahead	11
o:topic=truce to	-22
o:topic=truce to ahead	-15
o:topic=truce to gone	-15
o:topic=truce until	-34
o:topic=truce until ahead	-27
o:topic=truce until gone	-23
o:topic=truce wednesday, ahead	12
on record CH,US 2025-08-07	-26
on record CH,US 2025-08-07 2025 II	-25
on record CH,US 2025-11-10	23
on record CH,US 2025-11-10 2025 II	23
on record CH,US 2025-11-14	-12
on record CN,EU 2025-07-05	-13
on record CN,EU 2025-07-05 2025 II	-13
on record CN,EU 2025-12-17	-11
on record CN,NL 2025-11-10	16
on record CN,NL 2025-11-10 2025 II	16
on record CN,US 2018-07-06	-10
on record CN,US 2018-07-06 2018 II	-10
on record CN,US 2018-12 2019 I	-18
on record CN,US 2019-01-01	11
on record CN,US 2019-01-01 2018 II	11
on record CN,US 2024-08-12	-12
on record CN,US 2024-11-10	-38
on record CN,US 2024-11-10 2025 II	-38
on record CN,US 2025-02	-11
on record CN,US 2025-02-10	-11
on record CN,US 2025-03	-27
on record CN,US 2025-03 2025 II	-19
on record CN,US 2025-03-04	-11
on record CN,US 2025-03-10	-10
on record CN,US 2025-04	-64
on record CN,US 2025-04 2025 I	-17
on record CN,US 2025-04 2025 II	-43
on record CN,US 2025-04-02	-26
on record CN,US 2025-04-02 2025 I	-21
on record CN,US 2025-04-09	-20
on record CN,US 2025-04-09 2025 I	-17
on record CN,US 2025-04-10	-28
on record CN,US 2025-04-10 2025 I	-19
on record CN,US 2025-05	26
on record CN,US 2025-05 2025 I	15
on record CN,US 2025-05 2025 II	18
on record CN,US 2025-05-10	-13
on record CN,US 2025-05-11	-10
on record CN,US 2025-05-12	-10
on record CN,US 2025-05-14	89
on record CN,US 2025-05-14 2025 I	96
on record CN,US 2025-06	-12
on record CN,US 2025-06 2025 II	-12
on record CN,US 2025-07	-14
on record CN,US 2025-07 2025 II	-13
on record CN,US 2025-07-28	-8
on record CN,US 2025-08	-31
on record CN,US 2025-08 2025 II	-27
on record CN,US 2025-08-11	-34
on record CN,US 2025-08-11 2025 II	-30
on record CN,US 2025-08-12	50
on record CN,US 2025-08-12 2025 II	52
on record CN,US 2025-09	-12
on record CN,US 2025-09-14	-9
on record CN,US 2025-10	-31
on record CN,US 2025-10 2025 II	-18
on record CN,US 2025-10 2026 II	-17
on record CN,US 2025-10-09	-26
on record CN,US 2025-10-09 2025 II	-25
on record CN,US 2025-10-14	-31
on record CN,US 2025-10-14 2025 II	-29
on record CN,US 2025-10-30	-29
on record CN,US 2025-10-30 2025 II	-24
on record CN,US 2025-11	20
on record CN,US 2025-11 2026 I	27
on record CN,US 2025-11-01	-22
on record CN,US 2025-11-01 2025 II	-22
on record CN,US 2025-11-05	-17
on record CN,US 2025-11-05 2025 II	-15
on record CN,US 2025-11-09	-19
on record CN,US 2025-11-09 2025 II	-15
on record CN,US 2025-11-10	69
on record CN,US 2025-11-10 2025 II	73
on record CN,US 2025-11-10 2026 I	-32
on record CN,US 2025-11-10 2026 II	25
on record CN,US 2026-02	-28
on record CN,US 2026-02 2026 I	-15
on record CN,US 2026-02 2026 II	-12
on record CN,US 2026-02-20	-10
on record CN,US 2026-02-24	-42
on record CN,US 2026-02-24 2026 I	-37
on record CN,US 2026-05	-11
on record CN,US 2026-05 2026 II	-8
on record CN,US 2026-05-14	-17
on record CN,US 2026-07	-16
on record CN,US 2026-07 2026 II	-16
on record CN,US 2026-07-24	-41
on record CN,US 2026-07-24 2026 II	-39
on record CN,US 2026-09	-11
on record CN,US 2026-09 2026 II	-11
on record CN,US 2026-09-03	-13
on record CN,US 2026-09-03 2026 II	-13
on record CN,US 2026-09-20	-11
on record CN,US 2026-09-20 2026 II	-11
on record CN,US 2026-09-23	-16
on record CN,US 2026-09-23 2026 II	-16
on record CN,US 2026-09-28	-11
on record CN,US 2026-09-28 2026 II	-11
on record CN,US 2026-11-10	-26
on record CN,US 2026-11-10 2026 II	-11
on record EU,US 2025-04	-20
on record EU,US 2025-04 2025 II	-22
on record EU,US 2025-08-07 2025 II	9
on record IN,US 2025-08-07	-17
on record IN,US 2025-08-07 2025 II	-14
on record MY,US 2025-11-10	11
on record MY,US 2025-11-10 2025 II	11
pc0=sign	-9
pc1=agree	20
pc1=buy	-15
pc1=down	9
pc1=impose	11
pc1=return	11
pc1=say	-10
pc1=sign	12
pc1=suspend	-20
pct0=bear present	-14
pct0=begin modal	-12
pct0=begin past	19
pct0=down past	-11
pct0=down perfect	12
pct0=end future	-14
pct0=end past	-12
pct0=impose future-passive	-13
pct0=impose perfect	-15
pct0=propose past	-14
pct0=propose perfect	-13
pct0=propose present	12
pct0=renew present	-9
pct0=renew present-passive	11
pct0=say present	11
pct0=sign modal	-12
pct0=stay modal	-11
pct0=stay present	8
pct0=suspend perfect	8
pct0=suspend perfect-passive	10
pct0=target present	13
pct0=up past	-17
pct1=agree infinitive	10
pct1=agree participle-passive	17
pct1=bear gerund	-10
pct1=begin modal	-12
pct1=begin participle-passive	-14
pct1=begin past	22
pct1=down past	-10
pct1=down perfect	12
pct1=end participle-passive	-17
pct1=end past	-12
pct1=impose future-passive	-12
pct1=impose infinitive	-13
pct1=impose participle-passive	15
pct1=propose participle-passive	14
pct1=propose past	-13
pct1=propose present	14
pct1=renew participle-passive	13
pct1=renew present	-9
pct1=renew present-passive	11
pct1=sign modal	-12
pct1=sign participle-passive	19
pct1=stay infinitive	-20
pct1=stay present	8
pct1=suspend infinitive	-13
pct1=suspend perfect	11
pct1=suspend perfect-passive	10
pct1=suspend present	-15
pct1=target present	13
pct1=up past	-17
phas-modal	-16
phas-participle	26
phas-pluperfect	14
phas-present	6
pt0=future-passive	-16
pt0=modal	-20
pt0=perfect-passive	9
pt0=pluperfect	17
pt0=present-passive	18
pt1=future-passive	-15
pt1=modal	-26
pt1=participle-passive	30
pt1=perfect-passive	9
pt1=pluperfect	11
pt1=present	-14
pt1=present-passive	16
pv0=begin	15
pv0=charge	-12
pv0=come	-21
pv0=go	-13
pv0=lapse	9
pv0=lay	11
pv0=leave	12
pv0=other	20
pv0=pause	9
pv0=propose	-13
pv0=put	-11
pv0=recall	16
pv0=step	15
pv0=suspend	-17
pv0=tax	15
pv1=apply	15
pv1=call	17
pv1=come	-20
pv1=conclude	11
pv1=extend	-10
pv1=get	13
pv1=go	-11
pv1=have	-17
pv1=impose	-12
pv1=lay	18
pv1=other	11
pv1=pause	9
pv1=propose	-13
pv1=put	-24
pv1=sign	14
pv1=start	13
pv1=step	15
pv1=suspend	-22
pv1=tax	12
pv2-none	-8
pvt0=begin past	25
pvt0=charge perfect	-10
pvt0=come present	-15
pvt0=get present	10
pvt0=go past	-11
pvt0=have past	-10
pvt0=leave past	8
pvt0=other present	12
pvt0=pay future	10
pvt0=pay present	-18
pvt0=raise past	10
pvt0=recall present	16
pvt0=stand present	9
pvt0=step present	15
pvt0=suspend future	-13
pvt0=suspend perfect	14
pvt0=suspend present	-16
pvt0=tax present	16
pvt1=begin past	28
pvt1=call participle	9
pvt1=charge perfect	-9
pvt1=come present	-15
pvt1=conclude participle	9
pvt1=end participle	-11
pvt1=get present	10
pvt1=go infinitive	8
pvt1=go past	-11
pvt1=go present	-10
pvt1=have past	-9
pvt1=leave past	8
pvt1=other perfect	9
pvt1=other present	9
pvt1=pay future	10
pvt1=pay present	-18
pvt1=raise past	10
pvt1=sign participle	18
pvt1=stand present	9
pvt1=start gerund	13
pvt1=step present	15
pvt1=suspend future	-13
pvt1=suspend infinitive	-9
pvt1=suspend perfect	15
pvt1=suspend present	-16
pvt1=tax present	16
q:!	9
q:\$	10
q:'	-8
q:'s	-19
q:(	-14
q:,	20
q:.	-27
q::	-21
q:<day-ahead>	-17
q:<day-gone>	-12
q:<duty>	-12
q:<level-noun>	-17
q:<money>	-35
q:<month-ahead>	10
q:<not>	-22
q:<office>	13
q:<organisation>	-42
q:<person>	10
q:<quality>	22
q:<seat>	17
q:<span>	42
q:<v-bear>	-21
q:<v-begin>	-9
q:<v-buy>	-29
q:<v-propose>	-8
q:<v-refuse>	-12
q:<v-sell>	-20
q:<v-sign>	-9
q:<v-target>	19
q:<v-threaten>	11
q:?	-26
q:act	-10
q:adopt	11
q:after	25
q:again	18
q:against	12
q:ago	16
q:agree	15
q:agreement	-7
q:aircraft	-20
q:ali	11
q:alive	8
q:amount	10
q:amused	10
q:an	10
q:announcement	23
q:another	-19
q:apply	10
q:approve	-15
q:are	13
q:around	13
q:asia	12
q:asparagu	9
q:at	18
q:autumn	-17
q:away	-17
q:bandung	10
q:bar	16
q:be	-20
q:became	14
q:because	13
q:become	20
q:beef	-12
q:been	-10
q:beer	-10
q:before	12
q:being	19
q:between	16
q:billion	10
q:black	13
q:blinked	10
q:boat	-15
q:both	18
q:bourbon	-14
q:breathe	-10
q:brussel	-12
q:built	-17
q:busan	-31
q:buy	-13
q:by	-21
q:c	9
q:call	-8
q:can	-24
q:cancel	-10
q:candle	10
q:cheaper	13
q:chip	-21
q:client	17
q:close	13
q:cobalt	8
q:cocoa	12
q:cod	-12
q:cold	11
q:colleague	-12
q:collect	9
q:commerce	7
q:company	-24
q:conclude	-6
q:continue	-18
q:copper	-9
q:correct	19
q:cotton	17
q:count	-16
q:counted	-9
q:country	-20
q:cover	-13
q:crossed	-14
q:cupboard	9
q:d	-10
q:day	-8
q:deal	-35
q:delegation	-25
q:depend	-12
q:did	-17
q:die	-14
q:difference	12
q:direction	-14
q:dispute	-16
q:doing	13
q:donald	-11
q:drop	-8
q:during	-9
q:each	11
q:earth	-29
q:ease	10
q:egg	9
q:eleven	13
q:else	-13
q:emergency	-14
q:enter	-18
q:evening	-17
q:ever	13
q:exclusion	-12
q:explain	8
q:face	18
q:fall	-18
q:far	-19
q:fee	-22
q:fentanyl	8
q:firm	-16
q:fish	9
q:flight	14
q:flour	20
q:for	-16
q:force	13
q:forty	-19
q:found	10
q:four	-40
q:fourth	12
q:free	-28
q:friday	18
q:friend	-10
q:from	-20
q:fruit	-10
q:further	17
q:gallium	-9
q:general	-15
q:geneva	-14
q:germanium	-9
q:go	-12
q:good	-23
q:government	5
q:group	-8
q:hang	9
q:happened	-14
q:harm	12
q:has	-44
q:have	8
q:having	-9
q:hear	12
q:highest	10
q:history	-15
q:hit	8
q:hold	-22
q:hour	22
q:house	21
q:how	-14
q:if	-15
q:ii	8
q:import	-12
q:impose	13
q:industrial	15
q:instead	18
q:into	-13
q:is	19
q:it	-11
q:joint	16
q:just	-13
q:khan	11
q:kind	-14
q:kobe	22
q:lancaster	11
q:land	11
q:last	-8
q:law	-19
q:lay	13
q:leave	-11
q:let	-11
q:level	10
q:licence	-12
q:like	16
q:line	-12
q:lisbon	10
q:loan	10
q:longer	-13
q:look	16
q:lower	-8
q:m	11
q:machine	-16
q:make	9
q:maker	-11
q:man	-13
q:mangoe	9
q:many	12
q:matter	-8
q:me	16
q:meal	12
q:mean	-18
q:meet	-14
q:meeting	9
q:midnight	18
q:minister	27
q:moment	-12
q:more	-8
q:morning	-15
q:motor	9
q:move	9
q:my	10
q:negotiate	-14
q:new	-41
q:next	-27
q:ninth	8
q:notice	-14
q:oil	21
q:on	12
q:once	-16
q:one	29
q:onion	-22
q:only	-21
q:operated	-11
q:or	-30
q:out	21
q:own	-24
q:p	20
q:parliament	12
q:pause	20
q:pay	-19
q:peace	13
q:pen	-9
q:period	-16
q:phosphate	-14
q:plant	11
q:pork	-26
q:port	-18
q:post	-14
q:prawn	9
q:present	-20
q:printed	-9
q:proclamation	-30
q:product	-10
q:publish	-26
q:purchase	-9
q:quarrel	-23
q:question	-13
q:quickly	-14
q:quiet	-17
q:rare	-28
q:rather	10
q:reach	8
q:reading	10
q:recall	12
q:reduce	16
q:regulation	14
q:remain	8
q:reminder	12
q:representative	-14
q:respected	10
q:rest	20
q:ring	16
q:risk	10
q:river	-12
q:round	-26
q:sailing	-13
q:same	-42
q:save	11
q:schedule	17
q:season	13
q:second	-7
q:secret	-10
q:section	-25
q:see	13
q:sell	-15
q:separate	11
q:sery	-12
q:sheet	-10
q:ship	-10
q:shirt	17
q:shore	-10
q:should	11
q:side	8
q:sign	-13
q:since	-39
q:sit	-15
q:somebody	9
q:spoke	19
q:spring	13
q:statement	12
q:stay	-33
q:steel	-27
q:still	-21
q:stop	21
q:subject	-14
q:subsidy	-8
q:summer	10
q:summit	15
q:sunflower	9
q:surcharge	-31
q:talk	-28
q:tariff	-9
q:telephone	22
q:text	-11
q:than	-18
q:then	32
q:there	14
q:they	27
q:thi	-28
q:three	-15
q:tile	16
q:time	-13
q:timetable	10
q:to	-36
q:too	-18
q:touche	-15
q:town	-21
q:transit	-13
q:translated	-15
q:travel	20
q:treat	10
q:truce	23
q:truck	-15
q:trump	-9
q:trying	11
q:turn	11
q:two	16
q:tyre	-11
q:until	26
q:us	-13
q:vegetable	10
q:vessel	-9
q:volume	13
q:vote	-15
q:wagon	10
q:walked	19
q:war	-17
q:watche	-14
q:wednesday	-12
q:welcome	-8
q:well	-19
q:were	-18
q:when	14
q:where	25
q:whether	11
q:who	-20
q:why	-9
q:win	-15
q:wine	8
q:wish	-13
q:wood	-10
q:write	-20
q:yard	-9
q:yarn	20
q:yes	-23
q:yet	-17
q:you	25
q:young	12
q:your	-15
q:zinc	11
q:•	-10
qt=future	-18
qt=modal	-19
qt=past	12
qt=perfect	-13
qt=present	-13
quoted	11
r1='s	-10
r1='s & d:ahead	-11
r1=( & d:ahead	12
r1=)	-9
r1=,	14
r1=, & d:ahead	-18
r1=, & d:gone	14
r1=, & d:today	22
r1=.	12
r1=. & d:today	27
r1=: & d:today	-9
r1=<day-today>	-15
r1=<end> & d:ahead	-15
r1=<gate>	11
r1=<gate> & d:today	12
r1=<goods>	12
r1=<level>	-11
r1=<not>	-13
r1=<number>	-21
r1=<quality>	-14
r1=<quality> & d:ahead	-25
r1=<seat>	-12
r1=<seat> & d:ahead	-11
r1=<v-agree> & d:gone	-13
r1=<v-bear> & d:gone	-10
r1=<v-end>	-13
r1=<v-impose>	-7
r1=<v-impose> & d:ahead	-14
r1=<v-impose> & d:gone	-9
r1=<v-say>	12
r1=<v-sign>	-11
r1=<v-sign> & d:gone	-18
r1=<v-suspend>	-24
r1=<v-suspend> & d:gone	-21
r1=?	-16
r1=? & d:gone	-17
r1=a & d:ahead	9
r1=a & d:today	-14
r1=afternoon & d:gone	10
r1=and	18
r1=and & d:ahead	11
r1=are & d:ahead	16
r1=are & d:gone	-29
r1=as	-22
r1=as & d:gone	-13
r1=at & d:ahead	-17
r1=before & d:today	12
r1=between	-13
r1=between & d:gone	-12
r1=both	33
r1=both & d:gone	34
r1=by	15
r1=by & d:gone	18
r1=come	-9
r1=come & d:gone	-7
r1=continue	-14
r1=cut	-17
r1=cut & d:gone	-16
r1=doe	14
r1=end	-17
r1=end & d:gone	-12
r1=evening	-24
r1=evening & d:gone	-15
r1=every	10
r1=every & d:ahead	12
r1=fall	16
r1=for	10
r1=for & d:gone	11
r1=for & d:today	-13
r1=has	-19
r1=has & d:gone	-16
r1=he & d:gone	13
r1=if & d:ahead	-11
r1=in	-21
r1=in & d:gone	-26
r1=it	-17
r1=it & d:gone	-14
r1=its & d:gone	9
r1=last	20
r1=last & d:gone	23
r1=lower	12
r1=most & d:ahead	11
r1=most & d:gone	-15
r1=next	9
r1=next & d:today	11
r1=night	-27
r1=night & d:gone	-20
r1=on	-21
r1=on & d:gone	-10
r1=one & d:ahead	8
r1=our & d:gone	14
r1=over	-10
r1=over & d:gone	-9
r1=run	13
r1=run & d:gone	14
r1=say	10
r1=say & d:gone	10
r1=sign & d:gone	-10
r1=stay	-16
r1=stay & d:gone	-15
r1=suspend	-13
r1=that & d:gone	-24
r1=that & d:today	20
r1=their	11
r1=their & d:gone	12
r1=there	9
r1=there & d:gone	14
r1=to & d:gone	-15
r1=under	14
r1=under & d:ahead	16
r1=unless	-9
r1=until & d:gone	-15
r1=without	-14
r1=— & d:gone	-14
r2=,	-14
r2=;	8
r2=<agent>	15
r2=<day-ahead>	25
r2=<day-today>	22
r2=<end>	-13
r2=<goods>	-22
r2=<level>	-23
r2=<money>	13
r2=<name>	-12
r2=<number>	-8
r2=<person>	-28
r2=<quality>	20
r2=<span>	11
r2=<v-bear>	9
r2=<v-begin>	9
r2=<v-down>	22
r2=<v-end>	25
r2=<v-impose>	-12
r2=<v-propose>	-13
r2=<v-renew>	14
r2=<v-say>	-37
r2=<v-suspend>	-15
r2=additional	-10
r2=all	-10
r2=an	11
r2=another	-21
r2=arrangement	10
r2=as	21
r2=be	-12
r2=been	-13
r2=before	-18
r2=begin	11
r2=being	10
r2=both	-17
r2=bring	17
r2=but	12
r2=by	-11
r2=coffee	-12
r2=come	9
r2=each	9
r2=end	14
r2=enter	-12
r2=expire	20
r2=fentanyl	-16
r2=first	-11
r2=from	15
r2=i	21
r2=it	-15
r2=leave	-10
r2=level	10
r2=lower	9
r2=may	-10
r2=next	9
r2=of	-11
r2=only	-9
r2=our	-9
r2=out	19
r2=over	-10
r2=pay	22
r2=put	-15
r2=remain	15
r2=set	-10
r2=side	7
r2=so	9
r2=stand	-13
r2=stay	-10
r2=their	-11
r2=then	-12
r2=third	7
r2=truce	12
r2=unless	-12
r2=until	12
r2=up	-18
r2=we	-10
r2=well	-18
r2=were	13
r2=whatever	10
r2=when	-11
r2=which	12
r2=while	10
r2=will	-11
r2=worth	10
r2=would	19
r2=year	18
r3='s	11
r3=.	14
r3=:	-12
r3=<day-ahead>	17
r3=<duty>	-37
r3=<end>	-18
r3=<gate>	10
r3=<goods>	-8
r3=<name>	22
r3=<span>	12
r3=<v-agree>	-11
r3=<v-bear>	-13
r3=<v-begin>	-34
r3=<v-impose>	-13
r3=<v-renew>	-17
r3=<v-return>	14
r3=<v-say>	-11
r3=<v-sign>	-21
r3=<v-stay>	16
r3=a	12
r3=and	-14
r3=another	18
r3=ask	18
r3=at	-9
r3=back	22
r3=begin	-12
r3=between	-16
r3=both	-10
r3=by	-11
r3=come	-15
r3=do	13
r3=duty	-15
r3=each	12
r3=expire	26
r3=first	-8
r3=from	-18
r3=government	12
r3=he	8
r3=hold	-20
r3=it	6
r3=keep	16
r3=lapse	-18
r3=less	-10
r3=let	-10
r3=new	-9
r3=no	13
r3=not	-9
r3=of	12
r3=oil	-17
r3=on	15
r3=one	-14
r3=other	-9
r3=out	-13
r3=pay	-12
r3=place	15
r3=prolong	-13
r3=put	-15
r3=reciprocal	12
r3=retain	13
r3=return	17
r3=say	-11
r3=side	13
r3=tariff	-20
r3=term	14
r3=the	-20
r3=their	-13
r3=then	-13
r3=they	-15
r3=to	12
r3=total	14
r3=trade	13
r3=truce	9
r3=two	15
r3=under	-10
r3=understanding	15
r3=was	-13
r3=which	17
r3=will	-12
r3=with	15
r3=would	-15
r3=year	16
r3=you	14
r4='s	-33
r4=,	18
r4=.	-9
r4=:	10
r4=<agent>	11
r4=<day-ahead>	26
r4=<end>	-13
r4=<gate>	-28
r4=<month-gone>	9
r4=<not>	-12
r4=<organisation>	-15
r4=<quality>	12
r4=<v-agree>	-15
r4=<v-bear>	-14
r4=<v-end>	12
r4=<v-impose>	-14
r4=<v-propose>	-26
r4=<v-say>	23
r4=<v-sell>	14
r4=<v-sign>	-10
r4=<v-suspend>	4
r4=<v-target>	-8
r4=additional	16
r4=again	-19
r4=an	14
r4=and	-34
r4=announce	10
r4=apply	-14
r4=are	-11
r4=as	11
r4=at	-24
r4=be	-14
r4=bear	11
r4=been	-13
r4=begin	19
r4=both	16
r4=ceasefire	-8
r4=charge	-8
r4=come	-15
r4=count	13
r4=custom	-9
r4=cut	12
r4=date	10
r4=doe	11
r4=duty	8
r4=earlier	9
r4=end	25
r4=expire	-17
r4=extend	8
r4=for	9
r4=further	19
r4=gave	-12
r4=geneva	15
r4=go	11
r4=government	14
r4=higher	9
r4=in	-22
r4=lapse	7
r4=last	-15
r4=new	16
r4=no	-26
r4=of	-16
r4=oil	18
r4=on	16
r4=one	-20
r4=origin	-11
r4=over	18
r4=pay	-11
r4=phone	11
r4=put	-22
r4=say	17
r4=ship	12
r4=side	9
r4=since	-16
r4=so	15
r4=start	-11
r4=steel	-11
r4=tariff	-11
r4=than	-13
r4=the	-31
r4=their	-19
r4=there	10
r4=two	-8
r4=until	16
r4=was	-30
r4=will	29
r4=—	-12
r=( <day-today>	16
r=) :	-15
r=) <end>	-10
r=, <day-today>	14
r=, <level>	-20
r=, <name>	19
r=, <person>	-14
r=, <quality>	24
r=, an	16
r=, as	25
r=, before	-8
r=, both	-13
r=, bring	12
r=, but	12
r=, come	16
r=, each	10
r=, for	-7
r=, good	19
r=, i	23
r=, it	-16
r=, last	-18
r=, most	-9
r=, now	10
r=, then	-11
r=, to	12
r=, under	10
r=, unless	-11
r=, up	-11
r=, when	-10
r=, which	8
r=, while	11
r=, with	-19
r=- <name>	-20
r=. <end>	12
r=: <end>	14
r=: <name>	-13
r=: <number>	-10
r=: the	11
r=; <name>	10
r=; for	10
r=; in	17
r=; it	-13
r=<name> take	8
r=<person> and	12
r=? <end>	-16
r=a <quality>	-9
r=and <level>	13
r=and expire	15
r=and it	8
r=and run	-6
r=and would	19
r=as well	-18
r=at <number>	-14
r=both side	11
r=by <span>	16
r=for <span>	22
r=for the	-9
r=has been	-12
r=if it	-9
r=is being	10
r=it 's	11
r=it pay	-12
r=it take	-11
r=it was	-13
r=morning ;	9
r=next year	10
r=of next	10
r=of thi	-6
r=run out	20
r=that <name>	-10
r=that is	10
r=that the	20
r=the <quality>	15
r=the fentanyl	-14
r=there was	14
r=to <day-ahead>	24
r=to <month-gone>	-15
r=to hold	9
r=we have	-11
r=when the	11
r=— <name>	-14
r=— from	10
r=— it	9
s:"	10
s:*	17
s:,	-12
s:.	-25
s:/	14
s:;	-15
s:<agent>	-11
s:<day-ahead>	-18
s:<day-gone>	23
s:<day-today>	-16
s:<duty>	12
s:<level>	-6
s:<money>	12
s:<month-ahead>	-31
s:<not>	-10
s:<person>	-8
s:<points>	18
s:<sender>	-8
s:<span>	22
s:<taker>	-25
s:<v-begin>	18
s:<v-buy>	-11
s:<v-deny>	-18
s:<v-end>	-18
s:<v-propose>	-27
s:<v-renew>	-16
s:<v-return>	10
s:<v-say>	-10
s:<v-sell>	-23
s:<v-sign>	-12
s:<v-suspend>	6
s:<v-up>	-17
s:@	21
s:aarhu	12
s:abba	-10
s:about	-31
s:abroad	-11
s:accord	-12
s:account	-11
s:act	-9
s:acted	-16
s:action	-18
s:add	-10
s:additional	17
s:adjust	17
s:admit	21
s:after	-16
s:agent	-9
s:agreement	-46
s:agricultural	22
s:air	-11
s:aircraft	-20
s:aire	-14
s:al	11
s:alert	-14
s:all	-27
s:allow	-14
s:alpaca	17
s:also	-21
s:although	11
s:aluminium	-21
s:aluminum	-27
s:am	14
s:an	-11
s:and	14
s:annex	-13
s:announce	-18
s:announcement	22
s:answer	-33
s:antigua	-10
s:any	-22
s:apart	-12
s:apple	18
s:apply	-9
s:approve	-16
s:arm	-15
s:armistice	15
s:arrangement	32
s:arrival	-16
s:arrive	-17
s:arrived	23
s:asleep	14
s:asparagu	-9
s:at	-9
s:authorise	11
s:autumn	15
s:back	21
s:ban	-21
s:banana	12
s:bandung	-13
s:bar	-14
s:bargain	-17
s:basi	-10
s:be	22
s:bear	10
s:bearing	13
s:because	10
s:beef	-24
s:beer	-10
s:begin	35
s:being	16
s:bell	8
s:benefit	11
s:best	-13
s:beyond	-20
s:bill	-10
s:blow	9
s:both	36
s:bottle	8
s:box	-14
s:brandy	-23
s:breath	10
s:breathing	12
s:bueno	-14
s:built	-12
s:bulletin	14
s:butter	21
s:by	-11
s:c	13
s:cabinet	-22
s:cable	-10
s:canola	-23
s:capital	11
s:car	-42
s:cardamom	-10
s:cargo	10
s:carlo	12
s:carry	-15
s:case	-28
s:cashmere	12
s:cease	14
s:ceasefire	-16
s:cement	-13
s:cent	-12
s:ceramic	13
s:certain	15
s:change	12
s:changed	-12
s:charge	17
s:chart	10
s:cheap	21
s:cheaper	14
s:chicken	-9
s:chief	9
s:chip	-31
s:chocolate	-10
s:christian	10
s:cider	11
s:cigar	-10
s:circular	-9
s:citru	20
s:city	-21
s:civilian	-10
s:clock	18
s:club	-10
s:coffee	18
s:collapsed	-10
s:colleague	-29
s:come	-25
s:commerce	-16
s:commitment	16
s:company	-21
s:compared	12
s:concession	12
s:conference	17
s:confirm	-20
s:consequence	-10
s:consultation	-28
s:continue	8
s:corn	-20
s:cost	-18
s:cotonou	-11
s:cotton	-21
s:council	-9
s:counted	25
s:country	-20
s:course	10
s:cousin	-9
s:crane	14
s:crossed	13
s:crude	-11
s:custom	11
s:customer	-19
s:d	-13
s:da	8
s:daily	-9
s:dalian	10
s:day	18
s:deal	-20
s:declare	26
s:definitive	-11
s:delegation	-19
s:desk	-9
s:die	-12
s:dispute	-27
s:do	17
s:dock	-13
s:done	14
s:door	-9
s:double	-25
s:down	30
s:draft	-15
s:drawer	-13
s:drone	-15
s:dry	-11
s:due	-25
s:dump	-18
s:durban	-10
s:during	-24
s:duty	16
s:each	20
s:earlier	-11
s:earth	-14
s:edition	-12
s:edt	7
s:effect	17
s:electric	-17
s:eleven	9
s:else	-10
s:embassy	15
s:emergency	-39
s:escalation	10
s:est	-20
s:evening	-8
s:every	-13
s:everybody	-17
s:everyone	-15
s:everywhere	-13
s:exempt	-27
s:exemption	-15
s:expect	-20
s:export	-7
s:extension	-52
s:extra	22
s:fact	-23
s:factory	9
s:farm	-18
s:fee	-37
s:fertiliser	-12
s:fig	14
s:finish	-12
s:fire	-19
s:first	-11
s:fishmeal	-11
s:fit	16
s:flour	12
s:follow	-10
s:followed	8
s:footwear	9
s:force	24
s:forced	-35
s:fought	-10
s:fourth	-30
s:framework	-19
s:free	-17
s:freeze	17
s:from	20
s:frozen	-14
s:full	-23
s:furniture	-21
s:further	21
s:gallium	-11
s:gazette	14
s:gear	-14
s:general	-18
s:get	-11
s:glass	-14
s:goat	10
s:government	24
s:grain	-12
s:ground	-15
s:groundnut	19
s:gruyère	-10
s:gun	10
s:gwadar	10
s:half	-20
s:halifax	16
s:hall	-14
s:halloumi	-10
s:halt	37
s:hand	16
s:happen	-21
s:harbour	-13
s:has	10
s:hazelnut	12
s:he	-13
s:heard	-14
s:hearing	-11
s:height	-17
s:helsinki	10
s:here	-18
s:high	-13
s:highest	-29
s:hit	-8
s:hitherto	11
s:home	-21
s:hospital	10
s:howard	11
s:hurt	-12
s:hørup	12
s:ieepa	-11
s:implement	-9
s:implementation	10
s:indicate	12
s:initial	-13
s:instead	25
s:instruction	13
s:interest	10
s:into	31
s:introduce	-18
s:investigation	-12
s:island	-13
s:issue	17
s:jewellery	-11
s:jump	13
s:keep	20
s:kericho	12
s:kind	-12
s:kingdom	18
s:kitchen	-11
s:kiwi	22
s:know	15
s:kribi	11
s:kuala	-22
s:labor	-25
s:labour	-10
s:lack	18
s:late	-23
s:later	-8
s:lay	21
s:leather	17
s:leave	22
s:leipzig	8
s:lentil	-14
s:less	-14
s:let	-19
s:level	18
s:licence	-25
s:lie	-13
s:lift	-25
s:like	11
s:list	-21
s:listing	10
s:live	7
s:lived	-12
s:livestock	10
s:loaded	-27
s:london	-39
s:long	9
s:longer	11
s:los	-12
s:lose	-22
s:loss	10
s:loui	-14
s:lugano	10
s:lull	11
s:lumpur	-22
s:lutnick	11
s:machinery	14
s:madrid	-20
s:magnet	-16
s:maize	15
s:matter	-28
s:may	-22
s:mean	-25
s:meant	9
s:meanwhile	13
s:measure	10
s:medicine	-22
s:men	-23
s:metal	-20
s:michelsen	10
s:mid	15
s:middle	12
s:midnight	-25
s:milan	13
s:ministry	-25
s:minute	13
s:mon	13
s:monday	25
s:montevideo	-10
s:month	18
s:moratorium	10
s:morning	-14
s:motorcycle	-10
s:move	-27
s:mr	10
s:much	-28
s:mumbai	9
s:named	-24
s:nang	8
s:national	-9
s:nearly	-19
s:neighbour	-17
s:neither	-10
s:night	-12
s:nobody	-15
s:noon	15
s:nor	-11
s:northern	-13
s:note	31
s:o'clock	11
s:observed	34
s:ocean	-10
s:of	-11
s:off	-20
s:offer	-29
s:olive	35
s:once	-21
s:opened	-23
s:or	-17
s:origin	12
s:originating	28
s:over	-22
s:owned	-15
s:p	11
s:packed	-14
s:pact	-23
s:page	-12
s:pair	9
s:pari	-19
s:park	-10
s:part	-14
s:parted	-9
s:partial	-9
s:pass	-19
s:patched	14
s:patented	-16
s:pause	9
s:pea	-11
s:peace	30
s:peak	-11
s:pen	18
s:penalty	-11
s:pepper	16
s:percent	-12
s:permit	-15
s:phase	-9
s:phone	23
s:pipe	-14
s:pistachio	10
s:plain	11
s:plan	-27
s:plant	-10
s:pork	-21
s:port	-29
s:potatoe	-10
s:powder	-16
s:power	-13
s:practice	15
s:prague	12
s:premier	-12
s:present	19
s:president	-27
s:press	16
s:presse	12
s:price	-21
s:proclamation	-40
s:produced	-26
s:promise	-16
s:promulgate	12
s:proposal	-11
s:propose	-12
s:protocol	-34
s:provided	-10
s:public	-12
s:pump	15
s:purchase	-11
s:put	-18
s:quarrel	22
s:quiet	10
s:quota	-23
s:raise	-15
s:range	-12
s:rare	-14
s:rather	-13
s:ratify	-9
s:rattan	12
s:ready	-10
s:reason	16
s:receive	-13
s:recently	-14
s:reciprocity	11
s:reduction	17
s:refrain	14
s:relief	14
s:renew	-13
s:reporter	15
s:representative	-12
s:reprieve	-8
s:rest	-14
s:result	-20
s:retain	14
s:return	10
s:rice	-10
s:ring	8
s:river	-20
s:roll	-10
s:round	-16
s:rule	-15
s:s	-14
s:safeguard	-20
s:saffron	11
s:saint	-13
s:salalah	9
s:salt	15
s:sardine	-13
s:satisfaction	8
s:say	-26
s:school	-10
s:scott	-10
s:season	-24
s:seat	11
s:section	-37
s:sell	-11
s:seoul	-15
s:separate	-11
s:sesame	-13
s:settle	-6
s:seven	13
s:seventh	-10
s:sfax	23
s:shall	16
s:share	-13
s:shea	11
s:sheet	-32
s:ship	-11
s:shipment	13
s:shipper	14
s:shook	23
s:shoot	-10
s:show	-20
s:shrimp	11
s:shrink	-11
s:side	19
s:signature	11
s:since	32
s:single	-10
s:sir	15
s:sit	-9
s:sixth	-9
s:so	16
s:somebody	10
s:sooner	9
s:sorghum	-12
s:sort	11
s:soybean	14
s:space	12
s:spare	-26
s:special	13
s:spent	-18
s:spoken	-9
s:sprat	-12
s:squash	11
s:stability	12
s:stand	12
s:start	21
s:stay	-14
s:steel	-11
s:stem	12
s:still	-15
s:stop	21
s:studio	16
s:subject	-19
s:summer	17
s:summit	-13
s:surcharge	-36
s:suspension	22
s:swear	10
s:table	15
s:talk	-35
s:talked	-24
s:tax	18
s:taxi	11
s:tea	20
s:technical	11
s:telephone	11
s:telephoned	10
s:terminate	-15
s:textile	9
s:than	-36
s:thank	18
s:the	-28
s:them	-11
s:then	-22
s:they've	-12
s:thi	30
s:thing	16
s:third	13
s:those	10
s:threaten	-27
s:three	-24
s:tile	13
s:till	-24
s:timber	16
s:to	-10
s:together	-12
s:tool	-10
s:top	-19
s:tractor	11
s:trader	-11
s:tram	-11
s:treasury	-12
s:treaty	-11
s:trieste	11
s:triple	16
s:truce	20
s:truck	-13
s:turku	-10
s:turn	-16
s:turned	10
s:under	19
s:understanding	14
s:undertaken	10
s:until	10
s:upon	14
s:use	-18
s:valencia	9
s:valid	12
s:vanilla	16
s:vegetable	14
s:version	14
s:viggo	12
s:visit	-22
s:vote	-24
s:wait	-27
s:wake	12
s:want	-41
s:war	16
s:watch	-11
s:way	11
s:we	-17
s:wed	9
s:wednesday	16
s:well	-17
s:wheat	-16
s:when	9
s:where	10
s:whether	-20
s:will	10
s:winter	14
s:wire	-11
s:withdraw	-18
s:without	-22
s:work	-16
s:worst	-20
s:worth	14
s:write	-16
s:year	13
s:your	-16
sa:" he	9
sa:'	12
sa:'s <level>	-13
sa:'s <office>	-9
sa:'s <person>	12
sa:'s a	-10
sa:'s been	24
sa:'s commerce	-10
sa:'s duty	-10
sa:'s on	23
sa:'s ship	-10
sa:'s truce	8
sa:( <day-today>	12
sa:( <level>	-16
sa:) ,	-24
sa:) -	15
sa:) :	-16
sa:) has	-10
sa:) —	-19
sa:, <level>	-14
sa:, <name>	27
sa:, <person>	-19
sa:, <quality>	18
sa:, an	14
sa:, before	-12
sa:, bring	9
sa:, but	9
sa:, coffee	15
sa:, come	16
sa:, down	13
sa:, each	9
sa:, end	19
sa:, expire	-10
sa:, from	-25
sa:, good	31
sa:, half	-13
sa:, i	17
sa:, in	-18
sa:, instead	19
sa:, is	-16
sa:, lapse	12
sa:, last	-19
sa:, meet	13
sa:, most	-11
sa:, no	-15
sa:, not	-10
sa:, now	9
sa:, on	-16
sa:, one	-13
sa:, or	-18
sa:, pay	-8
sa:, she	-10
sa:, then	-19
sa:, they	17
sa:, to	12
sa:, together	-9
sa:, under	20
sa:, until	-20
sa:, up	-17
sa:, was	-6
sa:, we	-15
sa:, where	13
sa:, without	8
sa:, would	11
sa:- dump	-11
sa:- the	-9
sa:.	-26
sa:. "	10
sa:. <number>	19
sa:. in	23
sa:. on	-10
sa::	-10
sa:: <level>	-11
sa:: <name>	-15
sa:: nothing	11
sa:; <quality>	-10
sa:; <seat>	-10
sa:; before	12
sa:; both	-9
sa:; in	13
sa:; the	-11
sa:; thi	11
sa:<day-ahead>	45
sa:<day-ahead> (	18
sa:<day-ahead> .	12
sa:<day-ahead> ;	-15
sa:<day-ahead> and	-13
sa:<day-ahead> it	-11
sa:<day-ahead> next	-10
sa:<day-ahead> of	24
sa:<day-ahead> the	9
sa:<day-ahead> to	-15
sa:<day-ahead> unless	8
sa:<day-gone>	-49
sa:<day-gone> ,	-23
sa:<day-gone> .	-30
sa:<day-gone> and	-15
sa:<day-gone> night	-10
sa:<day-today> )	15
sa:<day-today> after	-13
sa:<day-today> to	-10
sa:<duty>	-11
sa:<gate>	14
sa:<goods-amount>	-31
sa:<level> ,	16
sa:<level> .	19
sa:<level> ;	-16
sa:<level> again	-24
sa:<level> and	16
sa:<level> at	11
sa:<level> duty	16
sa:<level> from	18
sa:<level> in	15
sa:<level> reciprocal	-11
sa:<level> that	11
sa:<level> was	11
sa:<money>	-28
sa:<money> ,	-8
sa:<money> of	-11
sa:<month-ahead> ,	10
sa:<month-gone> ,	11
sa:<month-gone> for	-13
sa:<name> 's	-11
sa:<name> <level>	9
sa:<name> are	12
sa:<name> at	31
sa:<name> begin	20
sa:<name> charge	23
sa:<name> cut	16
sa:<name> drop	11
sa:<name> duty	-10
sa:<name> expire	9
sa:<name> for	-11
sa:<name> gave	9
sa:<name> have	14
sa:<name> it	9
sa:<name> keep	-23
sa:<name> levy	-15
sa:<name> run	-12
sa:<name> ship	13
sa:<name> take	8
sa:<name> to	8
sa:<name> was	-11
sa:<name> would	-15
sa:<number> .	19
sa:<number> :	15
sa:<number> at	-10
sa:<number> by	11
sa:<number> economy	-9
sa:<number> for	10
sa:<number> in	24
sa:<number> of	20
sa:<number> on	-10
sa:<number> that	-11
sa:<number> to	-12
sa:<number> until	16
sa:<number> will	13
sa:<office>	-10
sa:<office> ,	22
sa:<office> has	9
sa:<office> say	-11
sa:<organisation> ,	-10
sa:<organisation> and	-17
sa:<organisation> announce	25
sa:<organisation> has	16
sa:<organisation> in	-24
sa:<organisation> will	12
sa:<person> in	-14
sa:<person> meet	-13
sa:<person> say	-19
sa:<person> sign	21
sa:<person> warn	9
sa:<points>	22
sa:<points> .	-10
sa:<points> less	-21
sa:<points> of	22
sa:<points> on	12
sa:<points> until	12
sa:<quality> -	-12
sa:<quality> apple	8
sa:<quality> beer	-14
sa:<quality> car	-11
sa:<quality> cement	-15
sa:<quality> cheese	15
sa:<quality> copper	-11
sa:<quality> duty	15
sa:<quality> farm	15
sa:<quality> flour	10
sa:<quality> oil	-9
sa:<quality> olive	31
sa:<quality> one	15
sa:<quality> salmon	-10
sa:<quality> tariff	22
sa:<quality> trade	7
sa:<quality> wheat	-13
sa:<quality> wine	10
sa:<seat>	12
sa:<seat> ,	21
sa:<seat> ;	13
sa:<seat> has	13
sa:<seat> in	-23
sa:<seat> say	-11
sa:<seat> take	-12
sa:<seat> that	13
sa:<seat> the	12
sa:<sender>	-19
sa:<span>	18
sa:<span> '	10
sa:<span> ,	-41
sa:<span> .	30
sa:<span> ;	14
sa:<span> at	-11
sa:<span> if	12
sa:<span> in	-22
sa:<span> later	-13
sa:<span> more	11
sa:<span> on	-22
sa:<span> or	10
sa:<span> pause	10
sa:<span> truce	12
sa:<taker>	-12
sa:<v-propose>	-34
sa:<v-refuse>	-10
sa:<v-renew>	-10
sa:<v-say>	-21
sa:<v-suspend>	-12
sa:?	-7
sa:a <quality>	-16
sa:a <span>	15
sa:a box	-9
sa:a duty	-8
sa:a flat	9
sa:a framework	-11
sa:a further	26
sa:a halt	9
sa:a licence	-14
sa:a new	13
sa:a notice	-11
sa:a pause	-9
sa:a quarrel	10
sa:a rate	-10
sa:a second	-11
sa:a standstill	-11
sa:a surcharge	-14
sa:a tariff	-10
sa:a third	12
sa:a truce	27
sa:a vote	10
sa:about	-11
sa:about to	9
sa:account	-10
sa:addition to	-11
sa:additional <level>	-11
sa:additional <quality>	8
sa:additional duty	12
sa:additional tariff	12
sa:adjust	10
sa:admit	18
sa:after	-12
sa:after <person>	-13
sa:after <span>	-16
sa:after two	10
sa:again ,	-30
sa:again :	18
sa:again on	-11
sa:agree	11
sa:agree in	-14
sa:agree there	10
sa:agreement	-12
sa:airport	13
sa:airport .	14
sa:all	-26
sa:all <quality>	11
sa:all other	-12
sa:allow	-14
sa:allowed	-13
sa:allowed to	-12
sa:alone	9
sa:alone .	14
sa:also	-17
sa:aluminum	-16
sa:among	-15
sa:among them	-11
sa:an <office>	15
sa:an additional	-12
sa:an extension	-13
sa:and ,	-12
sa:and <day-ahead>	-12
sa:and <level>	-12
sa:and <number>	-17
sa:and <person>	15
sa:and <quality>	19
sa:and aluminum	-10
sa:and both	-27
sa:and can	11
sa:and due	13
sa:and for	19
sa:and i	-7
sa:and it	30
sa:and its	-14
sa:and keep	17
sa:and nobody	-12
sa:and not	13
sa:and now	-8
sa:and port	10
sa:and run	-14
sa:and some	-10
sa:and stay	-8
sa:and that	26
sa:and the	-20
sa:and trade	17
sa:and until	11
sa:and was	12
sa:and when	11
sa:and which	15
sa:and will	10
sa:and with	10
sa:and would	12
sa:announce on	11
sa:announcement	12
sa:announcement no	14
sa:another <span>	-18
sa:answer	-19
sa:apart	-10
sa:apple	14
sa:apply	-40
sa:apply to	-17
sa:approve	-11
sa:are	11
sa:are <number>	9
sa:are at	18
sa:are charge	-13
sa:are enter	-9
sa:are suspend	23
sa:arrangement	17
sa:arrangement with	24
sa:as	-12
sa:as if	10
sa:as it	-17
sa:as much	-12
sa:as you	10
sa:ask	11
sa:ask for	15
sa:at <level>	12
sa:at an	-9
sa:at the	-14
sa:autumn	11
sa:autumn .	10
sa:away on	17
sa:back	21
sa:back .	-15
sa:back on	13
sa:back to	12
sa:banana	-17
sa:bar	-12
sa:be	12
sa:be .	9
sa:be <level>	-17
sa:be <number>	10
sa:be apply	-11
sa:be ask	10
sa:be over	12
sa:be suspend	-13
sa:bear <level>	14
sa:bear <number>	14
sa:because	-21
sa:because <name>	11
sa:because of	-17
sa:because the	-10
sa:been <number>	15
sa:been extend	-14
sa:been pay	-17
sa:been take	-10
sa:beer	-17
sa:before	-16
sa:before <day-ahead>	-23
sa:before it	17
sa:before the	-27
sa:begin	30
sa:begin .	34
sa:begin a	8
sa:begin to	-21
sa:being	23
sa:benefit	11
sa:both	27
sa:both are	9
sa:both had	9
sa:bottle	9
sa:box	-13
sa:brandy	-26
sa:bring <name>	13
sa:built	-11
sa:busan	11
sa:but not	10
sa:butter	19
sa:butter pay	10
sa:buyer	-10
sa:by <day-ahead>	9
sa:by <person>	-18
sa:by <span>	-15
sa:by a	-13
sa:by which	8
sa:call a	16
sa:canola	-10
sa:car	-15
sa:cargo	10
sa:carry	-19
sa:carry it	-10
sa:case	-16
sa:ceasefire	-15
sa:cement	-14
sa:charge <quality>	10
sa:charge on	-8
sa:cheap	12
sa:cheese	17
sa:cheese ,	13
sa:chip	-13
sa:citru	13
sa:close	12
sa:cocoa	10
sa:cocoa butter	15
sa:coconut	-9
sa:coffee pay	-10
sa:colleague	-11
sa:collect .	20
sa:collect the	-12
sa:commerce	-17
sa:commitment	12
sa:compared	12
sa:compared with	12
sa:concentrate	12
sa:conclude	-19
sa:consider	-10
sa:control	11
sa:control of	10
sa:copper	-6
sa:corn	-11
sa:count .	-16
sa:country ,	-19
sa:course	14
sa:cut its	13
sa:day ,	-11
sa:declare	15
sa:did	-9
sa:did before	-13
sa:discuss	10
sa:dispute	-14
sa:do	22
sa:do so	11
sa:doe	15
sa:doe the	10
sa:done	14
sa:double	-15
sa:down	21
sa:down from	23
sa:drone	-11
sa:drop from	-11
sa:drop the	10
sa:dry	-9
sa:due	-11
sa:dump	-14
sa:dump duty	-11
sa:duty	9
sa:duty .	-9
sa:duty and	22
sa:duty at	9
sa:duty for	16
sa:duty of	12
sa:duty that	-14
sa:duty to	17
sa:duty were	9
sa:duty where	10
sa:each	14
sa:each other	21
sa:early	-13
sa:earth	-8
sa:earth control	12
sa:easter	10
sa:easter .	10
sa:economic	10
sa:economic and	12
sa:either	12
sa:electric	-12
sa:emergency	-20
sa:end ,	17
sa:end <day-ahead>	12
sa:end at	-25
sa:end by	12
sa:end of	-24
sa:end on	10
sa:engine	11
sa:enter <name>	12
sa:enter before	-17
sa:enter into	19
sa:enter the	-10
sa:evening	-17
sa:ever since	10
sa:everybody	-13
sa:everything	-10
sa:exempt	-16
sa:expire	17
sa:export control	13
sa:export of	-9
sa:extend .	16
sa:extend by	-16
sa:extend for	-9
sa:extend it	-9
sa:extension	-28
sa:extension of	-10
sa:extra	20
sa:extra duty	16
sa:factory	10
sa:farm	15
sa:farm good	20
sa:fee .	-12
sa:fee on	-17
sa:fentanyl ,	15
sa:fentanyl tariff	8
sa:fig	14
sa:first	-25
sa:fish	8
sa:fix	10
sa:flour	15
sa:following	-12
sa:food	9
sa:for	13
sa:for <span>	35
sa:for another	11
sa:for fentanyl	15
sa:for good	-14
sa:for its	-12
sa:for now	9
sa:for the	-11
sa:for which	10
sa:force	14
sa:force .	-11
sa:force until	25
sa:forced	-20
sa:four .	-9
sa:framework	-18
sa:free	-12
sa:free of	-11
sa:from	-14
sa:from <day-ahead>	-58
sa:from <day-today>	-10
sa:from <level>	13
sa:from <name>	17
sa:from new	12
sa:from the	-9
sa:full	-12
sa:furniture	-12
sa:further	25
sa:further <points>	27
sa:further <span>	12
sa:further rise	9
sa:gave up	10
sa:geneva	11
sa:get	-13
sa:given back	9
sa:gmt	13
sa:go .	-12
sa:go from	-18
sa:go into	21
sa:go out	12
sa:go to	-27
sa:good	15
sa:good and	16
sa:good for	16
sa:good have	-21
sa:good originating	11
sa:good pay	-24
sa:good to	23
sa:good until	17
sa:good worth	-16
sa:government	11
sa:government call	10
sa:government have	-11
sa:groundnut	10
sa:gruyère	-10
sa:had been	-14
sa:had begin	8
sa:had charge	9
sa:had done	10
sa:had impose	-10
sa:had order	10
sa:half	-24
sa:half of	-18
sa:halt	8
sa:halve	9
sa:halve to	14
sa:hand on	16
sa:hard	10
sa:has	26
sa:has ask	18
sa:has been	-23
sa:has collect	10
sa:has given	9
sa:has go	-11
sa:has hold	-21
sa:has its	9
sa:has keep	15
sa:has nothing	10
sa:has pay	40
sa:has put	-13
sa:has sign	-12
sa:has until	16
sa:have been	14
sa:have come	-12
sa:have no	13
sa:have pay	-12
sa:hazelnut	11
sa:he say	13
sa:here	-14
sa:high	-10
sa:highest	-26
sa:his <person>	13
sa:his <quality>	-10
sa:his country	9
sa:his signature	11
sa:hold	-18
sa:hold for	-12
sa:hospital	11
sa:hour .	-18
sa:house	-9
sa:hurt	-12
sa:if	12
sa:if they	-8
sa:impose in	11
sa:in <name>	24
sa:in <number>	-22
sa:in <person>	10
sa:in <seat>	25
sa:in a	-31
sa:in addition	-11
sa:in geneva	30
sa:in it	-11
sa:in mumbai	10
sa:in two	12
sa:in which	-15
sa:included .	8
sa:instead	23
sa:instead of	20
sa:instruction	13
sa:interest	11
sa:interest of	12
sa:into	21
sa:into force	19
sa:introduce	-15
sa:introduce in	-14
sa:is a	13
sa:is being	15
sa:is charge	-11
sa:is due	-13
sa:is go	-11
sa:is good	23
sa:is in	-18
sa:is suspend	-27
sa:is up	16
sa:is what	-14
sa:is worth	8
sa:it 's	14
sa:it ,	-18
sa:it .	-30
sa:it did	-12
sa:it end	8
sa:it expire	15
sa:it for	-10
sa:it go	17
sa:it lapse	-10
sa:it run	11
sa:it say	-10
sa:it should	12
sa:it still	10
sa:it the	10
sa:it was	20
sa:its additional	18
sa:its duty	10
sa:its extra	13
sa:its own	-19
sa:its rare	12
sa:its tariff	10
sa:its way	10
sa:kava	9
sa:keep	10
sa:keep its	-15
sa:keep the	16
sa:keep their	-14
sa:kiwi	22
sa:know ,	9
sa:kuala	-9
sa:kuala lumpur	-9
sa:labor	-10
sa:lack	10
sa:lapse	-18
sa:lapse .	-22
sa:last <span>	22
sa:last autumn	18
sa:last for	-11
sa:last until	-11
sa:lasted	-12
sa:later	-11
sa:law on	8
sa:lay	9
sa:leather	9
sa:leave	13
sa:leave <name>	-10
sa:leave it	-13
sa:lentil	-9
sa:less than	-19
sa:let	-18
sa:letter	13
sa:letter .	14
sa:level	22
sa:level of	10
sa:levy on	-10
sa:licence	-25
sa:list	-23
sa:live	11
sa:live .	10
sa:live until	15
sa:london	-15
sa:longer <number>	13
sa:lose	-15
sa:lower	9
sa:lower the	20
sa:lumber ,	11
sa:lumpur	-9
sa:machinery	18
sa:make .	12
sa:make in	18
sa:maker	-16
sa:market	12
sa:matter	-21
sa:may	-14
sa:may go	-8
sa:mean	-11
sa:measure	21
sa:medicine	-18
sa:meet	6
sa:meet again	14
sa:meet in	11
sa:men	-13
sa:metal	-18
sa:midnight	-20
sa:mineral	-10
sa:mineral water	-10
sa:minister ,	-20
sa:ministry	-23
sa:ministry of	-10
sa:monday	11
sa:monday ,	11
sa:month	12
sa:month .	12
sa:more than	8
sa:morning	-10
sa:morning ;	8
sa:morning the	-10
sa:most <quality>	11
sa:mr	14
sa:mr <person>	20
sa:much	-15
sa:mumbai	10
sa:my	14
sa:name	8
sa:name of	9
sa:need .	10
sa:neither	-14
sa:new one	10
sa:new truce	16
sa:next	14
sa:night	-16
sa:night .	14
sa:nil	-12
sa:no	11
sa:no .	21
sa:no date	11
sa:no longer	12
sa:no other	13
sa:no part	-12
sa:nobody	-15
sa:not .	9
sa:not extend	11
sa:not prolong	-11
sa:nothing on	11
sa:notice	18
sa:now last	13
sa:now run	-10
sa:observed	12
sa:of <month-gone>	14
sa:of <name>	10
sa:of <person>	21
sa:of both	13
sa:of duty	-14
sa:of geneva	-16
sa:of good	-10
sa:of its	25
sa:of last	13
sa:of that	-20
sa:of their	-20
sa:of them	-13
sa:of trade	-11
sa:of two	-11
sa:oil .	-22
sa:old	-9
sa:older	-24
sa:older duty	-16
sa:olive	22
sa:olive oil	18
sa:on	13
sa:on <day-ahead>	22
sa:on <day-gone>	-34
sa:on <quality>	-9
sa:on both	-12
sa:on dried	11
sa:on farm	14
sa:on fish	10
sa:on for	11
sa:on hold	-17
sa:on in	19
sa:on most	18
sa:on our	16
sa:on paper	-12
sa:on rare	-13
sa:on steel	-22
sa:on tea	11
sa:on the	31
sa:on their	12
sa:on timber	10
sa:on top	-16
sa:on until	8
sa:once	-7
sa:one on	15
sa:onion	-19
sa:only <level>	19
sa:only the	-9
sa:or <span>	22
sa:origin are	23
sa:other	16
sa:other 's	21
sa:other in	14
sa:out ,	-12
sa:out of	-11
sa:out on	18
sa:over the	-17
sa:own	-17
sa:p .	11
sa:past midnight	-11
sa:pause of	-24
sa:pay .	-10
sa:pay <number>	20
sa:pay a	-13
sa:pay an	-26
sa:pay less	9
sa:peace	17
sa:pen	19
sa:pen .	16
sa:period of	-10
sa:permit	-11
sa:phone	14
sa:pipe	-10
sa:plan	-15
sa:police	10
sa:pork	-22
sa:port	-10
sa:post	-9
sa:present	15
sa:president	-11
sa:presse	12
sa:price	-15
sa:produced	-11
sa:product	-14
sa:product .	-11
sa:prolong for	11
sa:prolong in	11
sa:promise	-12
sa:publish	-17
sa:put	-28
sa:put <level>	-23
sa:put a	-12
sa:put the	-14
sa:quarrel	12
sa:quarrel over	14
sa:quay	9
sa:quota	-14
sa:rare	-8
sa:rare earth	-31
sa:rate	-13
sa:rate .	9
sa:rate of	-10
sa:rather	-11
sa:reach	-22
sa:reciprocal	-19
sa:refrain	15
sa:refrain from	15
sa:refund	13
sa:remain in	17
sa:renew	-17
sa:renew .	-19
sa:report	-10
sa:reporter	13
sa:retain	15
sa:retain .	9
sa:right	9
sa:rise	18
sa:rise to	9
sa:roll	-10
sa:rose	18
sa:round	-9
sa:run .	11
sa:run through	22
sa:run until	-14
sa:safeguard	-15
sa:salalah	9
sa:salmon	-19
sa:salt	12
sa:same evening	10
sa:same hour	16
sa:say	-16
sa:say ,	20
sa:say on	-29
sa:season	-12
sa:season .	-11
sa:seat	12
sa:seat of	14
sa:section	-12
sa:section <number>	-35
sa:see the	13
sa:sesame	-9
sa:settle	-21
sa:shall	18
sa:she	-14
sa:sheet	-10
sa:ship .	-11
sa:shook	9
sa:shook hand	9
sa:shoot	-9
sa:show	-16
sa:shrink	-9
sa:side	20
sa:side ,	12
sa:side and	18
sa:side of	9
sa:side would	21
sa:sign a	14
sa:sign in	13
sa:signature	31
sa:signature .	10
sa:signature of	17
sa:since	-16
sa:since <day-gone>	-28
sa:since spring	-13
sa:since then	9
sa:sit down	-13
sa:slap	11
sa:sleep	12
sa:so	14
sa:so for	18
sa:so it	9
sa:some	-15
sa:soybean	-36
sa:soybean ,	-11
sa:spare	-16
sa:special duty	13
sa:spent	-13
sa:spring .	11
sa:stability	12
sa:stand at	10
sa:stand still	-9
sa:standstill	-26
sa:standstill of	-11
sa:start .	14
sa:stay	-28
sa:stay at	-13
sa:stay there	-16
sa:steel	-24
sa:stop	20
sa:stop .	16
sa:successor ,	-10
sa:summer	9
sa:surcharge	-41
sa:surcharge of	-19
sa:suspend	8
sa:suspend the	-13
sa:suspension	17
sa:talk .	-10
sa:talk in	12
sa:tariff	-10
sa:tariff for	-11
sa:tariff on	17
sa:tariff that	-10
sa:tariff truce	-34
sa:tax on	-14
sa:tea	24
sa:telephoned	12
sa:term	13
sa:terminate	-14
sa:than	-24
sa:than <number>	10
sa:than before	-17
sa:that	-13
sa:that .	-16
sa:that both	-10
sa:that has	-18
sa:that he	-16
sa:that is	9
sa:that it	15
sa:that the	12
sa:the	-12
sa:the <day-ahead>	24
sa:the <level>	-22
sa:the <name>	-9
sa:the <number>	15
sa:the <person>	-33
sa:the <quality>	18
sa:the <seat>	-19
sa:the <span>	23
sa:the agreement	10
sa:the anti	12
sa:the back	19
sa:the country	-10
sa:the duty	15
sa:the economic	10
sa:the emergency	-12
sa:the end	-24
sa:the fentanyl	-15
sa:the first	-23
sa:the highest	-23
sa:the interest	12
sa:the last	-34
sa:the letter	22
sa:the level	11
sa:the market	11
sa:the measure	16
sa:the month	17
sa:the name	9
sa:the new	-13
sa:the next	8
sa:the old	-16
sa:the ordinary	-35
sa:the pause	-22
sa:the phone	16
sa:the port	-24
sa:the president	-9
sa:the quay	9
sa:the rate	-20
sa:the right	10
sa:the second	16
sa:the signature	17
sa:the special	9
sa:the summer	15
sa:the suspension	11
sa:the tariff	-16
sa:the third	-10
sa:the three	-10
sa:the understanding	13
sa:their <office>	14
sa:their tariff	-14
sa:their truce	-20
sa:them	-12
sa:them ,	-10
sa:them had	9
sa:then	-20
sa:there ,	13
sa:there .	-21
sa:there until	-14
sa:there was	12
sa:they	-13
sa:they sign	17
sa:they stand	-11
sa:they were	16
sa:thi	20
sa:thi year	11
sa:thing	-11
sa:third round	-10
sa:those	10
sa:threat	9
sa:threaten	-11
sa:three	-22
sa:timber	18
sa:time ,	11
sa:time .	-8
sa:to <level>	6
sa:to <month-gone>	-15
sa:to <name>	13
sa:to <number>	-11
sa:to <organisation>	-10
sa:to a	18
sa:to be	-14
sa:to charge	-14
sa:to extend	-14
sa:to keep	-10
sa:to lapse	-13
sa:to leave	19
sa:to live	-12
sa:to stand	-8
sa:to stop	10
sa:together with	-11
sa:tomatoe	-13
sa:too .	-12
sa:top	-16
sa:top ,	9
sa:top of	-24
sa:trade	10
sa:trade agreement	-11
sa:trade minister	14
sa:trade talk	11
sa:tram	-9
sa:trial	10
sa:triple	16
sa:truce	17
sa:truce ,	16
sa:truce begin	17
sa:truce end	-22
sa:truce last	-9
sa:truce of	9
sa:truce on	-23
sa:truce that	27
sa:truce was	27
sa:truce with	-8
sa:truck	-11
sa:two .	-11
sa:two <office>	-14
sa:two or	22
sa:two round	10
sa:under	17
sa:under section	-23
sa:under which	24
sa:understanding	10
sa:understanding of	15
sa:understanding on	-10
sa:unless it	11
sa:until	22
sa:until <day-ahead>	13
sa:until the	22
sa:up	-12
sa:up from	-23
sa:up on	14
sa:up to	-20
sa:use	-13
sa:used	-12
sa:valid	16
sa:value	-19
sa:vegetable	13
sa:visit	-11
sa:wait	-11
sa:wake	13
sa:wake up	9
sa:want	-24
sa:was	18
sa:was <level>	-30
sa:was <number>	22
sa:was another	12
sa:was for	14
sa:was make	16
sa:was no	9
sa:was prolong	15
sa:was to	-13
sa:watche	-16
sa:way	17
sa:way .	10
sa:way of	12
sa:we	-28
sa:we have	-13
sa:week	16
sa:week .	12
sa:well .	-11
sa:were	18
sa:what a	10
sa:what they	10
sa:when the	19
sa:when they	-22
sa:where	18
sa:where it	20
sa:where the	-13
sa:where they	12
sa:which	14
sa:which <name>	10
sa:which a	10
sa:which both	-11
sa:which end	10
sa:which expire	11
sa:which had	12
sa:which is	25
sa:which its	-10
sa:which lapse	-11
sa:which no	-9
sa:whisky	11
sa:who	-25
sa:whole of	14
sa:will	17
sa:will do	10
sa:will go	-14
sa:will keep	12
sa:will meet	11
sa:will pay	11
sa:will suspend	17
sa:wine	23
sa:wine ,	-11
sa:winter	19
sa:winter .	17
sa:wire	-8
sa:with	-11
sa:with <level>	11
sa:with <name>	-10
sa:with <person>	-14
sa:with <seat>	12
sa:with <span>	14
sa:with a	-27
sa:with both	12
sa:with his	11
sa:withdraw	-13
sa:within	-9
sa:within hour	-13
sa:without	-13
sa:word	-10
sa:worth	-9
sa:worth <money>	-12
sa:would meet	15
sa:would not	-12
sa:write	-9
sa:yarn from	-12
sa:year ,	30
sa:year :	-12
sa:year <number>	-11
sa:year and	-24
sa:yet	-9
sa:you	19
sa:you pay	10
sa:—	-30
sa:— <name>	-22
sa:— from	10
sa:— it	9
sb:"	14
sb:'	-11
sb:'s	-16
sb:'s and	11
sb:'s countermeasure	13
sb:'s foreign	9
sb:'s good	-8
sb:'s notice	-14
sb:'s own	10
sb:'s trade	-10
sb:'s truce	27
sb:'s two	10
sb:( <number>	9
sb:( <office>	-9
sb:( a	9
sb:( translated	12
sb:) ,	-8
sb:) -	12
sb:) the	12
sb:) —	-14
sb:*	17
sb:* the	11
sb:,	8
sb:, <day-gone>	-14
sb:, <day-today>	12
sb:, <level>	-31
sb:, <number>	-21
sb:, <points>	10
sb:, <quality>	-17
sb:, <span>	10
sb:, a	-19
sb:, according	15
sb:, after	10
sb:, agree	-13
sb:, are	-10
sb:, arrived	11
sb:, because	12
sb:, conclude	-18
sb:, copper	11
sb:, counted	17
sb:, dated	11
sb:, declare	10
sb:, down	-11
sb:, end	14
sb:, for	13
sb:, had	9
sb:, he	-18
sb:, in	16
sb:, initial	-10
sb:, is	10
sb:, its	-13
sb:, lay	8
sb:, on	15
sb:, she	11
sb:, sign	14
sb:, suspend	-17
sb:, take	24
sb:, thank	13
sb:, the	21
sb:, then	-12
sb:, thursday	-21
sb:, too	-9
sb:, truce	18
sb:, tuesday	12
sb:, under	40
sb:, until	9
sb:, was	-10
sb:, when	-9
sb:, whose	-10
sb:- <number>	-11
sb:- call	15
sb:- in	14
sb:- loui	-13
sb:- the	-12
sb:- to	-17
sb:. <person>	-15
sb:. est	-19
sb:/	11
sb:/ <number>	-13
sb:: <level>	-11
sb:: <number>	24
sb:: <person>	8
sb:: <span>	-12
sb:: for	11
sb:: since	25
sb:: steel	12
sb:: the	-33
sb:: their	13
sb:: then	9
sb:: until	-9
sb:: yes	11
sb:; the	26
sb:<day-ahead>	15
sb:<day-ahead> :	11
sb:<day-ahead> ;	-14
sb:<day-ahead> from	9
sb:<day-ahead> the	21
sb:<day-gone> .	12
sb:<day-gone> ;	12
sb:<day-gone> a	9
sb:<day-gone> by	18
sb:<day-gone> is	-12
sb:<day-gone> that	-15
sb:<day-gone> to	-15
sb:<day-gone> without	-12
sb:<day-today>	8
sb:<day-today> ,	18
sb:<day-today> -	-20
sb:<day-today> :	-11
sb:<day-today> extend	-11
sb:<day-today> to	-12
sb:<day-today> —	13
sb:<duty>	26
sb:<gate>	-8
sb:<level-noun>	-17
sb:<level>	-26
sb:<level> (	10
sb:<level> :	-11
sb:<level> as	-29
sb:<level> at	-9
sb:<level> before	15
sb:<level> duty	-29
sb:<level> for	-26
sb:<level> has	-11
sb:<level> here	-11
sb:<level> if	11
sb:<level> is	15
sb:<level> levy	15
sb:<level> over	-12
sb:<level> until	-9
sb:<level> which	-8
sb:<level> with	-18
sb:<money>	29
sb:<money> ,	14
sb:<money> in	13
sb:<money> that	11
sb:<month-gone> ,	-12
sb:<month-gone> has	13
sb:<month-gone> on	14
sb:<month-gone> the	-16
sb:<name> 's	10
sb:<name> <day-today>	-15
sb:<name> <level>	-12
sb:<name> and	6
sb:<name> commerce	11
sb:<name> continue	15
sb:<name> cut	22
sb:<name> end	15
sb:<name> enter	10
sb:<name> from	22
sb:<name> gave	18
sb:<name> has	-11
sb:<name> in	-29
sb:<name> let	-9
sb:<name> levy	-15
sb:<name> meet	-10
sb:<name> of	10
sb:<name> on	-13
sb:<name> pay	-24
sb:<name> put	16
sb:<name> reach	11
sb:<name> run	-14
sb:<name> say	-14
sb:<name> settle	17
sb:<name> suspend	9
sb:<name> tariff	12
sb:<name> that	14
sb:<name> the	-16
sb:<name> was	-29
sb:<name> with	16
sb:<name> would	-12
sb:<not>	-17
sb:<number> (	-11
sb:<number> )	18
sb:<number> ,	15
sb:<number> -	-11
sb:<number> .	-10
sb:<number> :	18
sb:<number> a	-11
sb:<number> both	12
sb:<number> for	-14
sb:<number> in	-17
sb:<number> of	-13
sb:<number> on	22
sb:<number> p	10
sb:<number> percent	-8
sb:<number> since	-20
sb:<number> that	-10
sb:<number> the	-17
sb:<number> there	-12
sb:<number> to	11
sb:<number> would	12
sb:<office>	15
sb:<office> )	-10
sb:<office> ,	21
sb:<office> :	11
sb:<office> has	8
sb:<office> have	-17
sb:<office> sit	9
sb:<organisation> 's	-21
sb:<organisation> and	-13
sb:<organisation> could	9
sb:<organisation> publish	13
sb:<organisation> put	14
sb:<organisation> recall	12
sb:<organisation> refuse	7
sb:<organisation> say	-11
sb:<person>	-16
sb:<person> (	-16
sb:<person> ,	19
sb:<person> agree	-19
sb:<person> for	-8
sb:<person> meet	25
sb:<person> on	-16
sb:<person> say	21
sb:<points> for	20
sb:<points> from	14
sb:<points> in	-11
sb:<points> less	-11
sb:<points> of	-18
sb:<points> suspend	7
sb:<points> that	-17
sb:<points> until	13
sb:<quality>	-12
sb:<quality> coffee	9
sb:<quality> colleague	-17
sb:<quality> embassy	10
sb:<quality> farm	-14
sb:<quality> good	-17
sb:<quality> olive	18
sb:<quality> onion	11
sb:<quality> pepper	14
sb:<quality> ship	-18
sb:<quality> side	-23
sb:<quality> soybean	9
sb:<quality> tariff	-32
sb:<quality> tea	15
sb:<quality> tomatoe	12
sb:<quality> wine	-20
sb:<seat> ,	10
sb:<seat> /	14
sb:<seat> <day-today>	-9
sb:<seat> charge	10
sb:<seat> doe	10
sb:<seat> followed	11
sb:<seat> have	13
sb:<seat> take	14
sb:<seat> time	11
sb:<seat> —	-12
sb:<span>	15
sb:<span> and	-12
sb:<span> end	8
sb:<span> from	22
sb:<span> of	-15
sb:<span> on	10
sb:<span> pause	15
sb:<span> tariff	14
sb:<span> the	-14
sb:<taker>	-16
sb:<v-begin>	27
sb:<v-deny>	-16
sb:<v-end>	-24
sb:<v-propose>	-8
sb:<v-return>	11
sb:<v-sell>	-22
sb:<v-sign>	-16
sb:<v-suspend>	20
sb:<v-threaten>	-12
sb:<v-up>	-6
sb:?	11
sb:@	21
sb:a	-15
sb:a )	8
sb:a .	-11
sb:a <level>	-14
sb:a <office>	9
sb:a <span>	17
sb:a decree	-16
sb:a framework	-12
sb:a good	8
sb:a halt	11
sb:a letter	-14
sb:a list	11
sb:a new	-15
sb:a proclamation	-10
sb:a protocol	-14
sb:a truce	22
sb:aarhu	12
sb:abba	-10
sb:about	-31
sb:according	10
sb:according to	11
sb:acted	-10
sb:action	-14
sb:add	-16
sb:additional	12
sb:additional <level>	-18
sb:additional tariff	30
sb:adjust	13
sb:after <level>	11
sb:after <span>	-11
sb:after talk	10
sb:against <name>	11
sb:agree	-17
sb:agree by	18
sb:agree for	15
sb:agree last	-14
sb:agree that	-15
sb:agree to	-32
sb:agreement	-39
sb:agreement on	-10
sb:agreement was	10
sb:agreement with	-23
sb:agricultural	13
sb:aire	-11
sb:alert	-14
sb:alert <number>	-15
sb:all	-9
sb:all country	-11
sb:all thi	12
sb:along	-11
sb:along the	-10
sb:already pay	9
sb:also	-11
sb:aluminium	-12
sb:aluminum	-12
sb:an	-18
sb:an additional	-31
sb:an agreement	-24
sb:an arrangement	16
sb:an extra	17
sb:an understanding	11
sb:and	9
sb:and ,	-12
sb:and <level>	-27
sb:and <number>	-14
sb:and <points>	-10
sb:and a	-13
sb:and again	10
sb:and banana	9
sb:and by	9
sb:and has	23
sb:and hold	13
sb:and in	-6
sb:and it	12
sb:and leave	12
sb:announce	-20
sb:announce on	-11
sb:announce thi	9
sb:announcement	19
sb:announcement no	12
sb:another	12
sb:another <number>	9
sb:another <points>	10
sb:answer	-20
sb:antigua	-10
sb:any	-14
sb:apply	10
sb:apply the	10
sb:apply to	-16
sb:are informed	11
sb:are suspend	13
sb:are to	-24
sb:armistice	16
sb:arrangement	21
sb:arrangement ,	18
sb:arrangement of	10
sb:arrangement with	11
sb:arrive	-17
sb:arrive before	-10
sb:arrived	24
sb:arrived in	11
sb:arrived on	10
sb:as	15
sb:as <level>	-9
sb:as from	10
sb:as much	-10
sb:as of	24
sb:as since	-11
sb:as the	24
sb:aside for	-14
sb:asleep	18
sb:asleep until	10
sb:at <number>	-17
sb:at a	9
sb:at it	-11
sb:at the	-30
sb:back	13
sb:back on	21
sb:ban	-14
sb:banana	23
sb:bandung	-13
sb:be	21
sb:be apply	11
sb:be back	13
sb:bear the	11
sb:bearing	13
sb:because	26
sb:because of	13
sb:become	-13
sb:beef	-21
sb:beef from	-11
sb:been charge	-21
sb:been grant	9
sb:been suspend	15
sb:before	9
sb:before that	-13
sb:before the	16
sb:begin	18
sb:begin ,	13
sb:begin :	10
sb:begin at	-18
sb:bell	10
sb:between <name>	12
sb:between <seat>	12
sb:between the	-14
sb:beyond	-13
sb:biggest	10
sb:body	8
sb:born in	11
sb:both	16
sb:both <office>	11
sb:both agree	9
sb:both duty	-11
sb:both rate	10
sb:both side	8
sb:both since	17
sb:both take	-8
sb:breath	10
sb:breathing	12
sb:breathing space	12
sb:bring its	10
sb:bueno	-11
sb:bueno aire	-11
sb:bulletin	14
sb:bulletin ,	14
sb:busan in	11
sb:busan last	-12
sb:but	-14
sb:butter from	12
sb:by <day-ahead>	-16
sb:by <number>	-9
sb:by another	8
sb:by telephone	12
sb:cabinet	-11
sb:call a	19
sb:call fentanyl	14
sb:call the	-12
sb:can	-9
sb:canola	-12
sb:cape	9
sb:cape town	10
sb:car	-35
sb:cardamom	-9
sb:carlo	12
sb:case	-12
sb:cashmere	12
sb:cathode	10
sb:cease	12
sb:cease to	13
sb:ceasefire	-8
sb:ceramic	13
sb:ceramic tile	12
sb:certain	12
sb:change	16
sb:change take	22
sb:changed	-10
sb:charge	9
sb:charge again	12
sb:charge since	-11
sb:chart	11
sb:cheaper	15
sb:cheese	-14
sb:cherry	9
sb:chief	9
sb:chip	-18
sb:citru	9
sb:city	-18
sb:clock	22
sb:close	-16
sb:coal and	10
sb:coffee	12
sb:colleague	-18
sb:collect from	13
sb:come	-22
sb:come down	-9
sb:come into	29
sb:come out	-12
sb:company	-15
sb:concession	12
sb:conclude	14
sb:conclude a	-11
sb:conclude with	20
sb:conference	19
sb:conference ,	15
sb:conference of	9
sb:confirm	-15
sb:confirm that	-13
sb:consensu	-10
sb:consequence	-10
sb:consultation	-21
sb:continue	13
sb:continue to	18
sb:control	-7
sb:control of	-18
sb:copper	15
sb:cost	-16
sb:cotonou	-11
sb:cotonou ,	-11
sb:cotton yarn	-10
sb:count	9
sb:count from	10
sb:counted	25
sb:counted from	26
sb:countermeasure	12
sb:countermeasure ,	14
sb:countermeasure against	13
sb:country	-19
sb:country '	-10
sb:country suspend	-20
sb:crossed	15
sb:custom	9
sb:custom duty	10
sb:customer	-16
sb:cut	20
sb:cut flower	10
sb:cut its	21
sb:da	10
sb:da nang	10
sb:daily	-9
sb:dalian	11
sb:dalian ,	12
sb:date	15
sb:date ,	-10
sb:date :	-14
sb:date from	23
sb:day	18
sb:day of	15
sb:day the	22
sb:deal	-26
sb:decide to	14
sb:declare	15
sb:declare in	9
sb:declare on	20
sb:delegation	-10
sb:die	-18
sb:discuss	-8
sb:dispute	-16
sb:dispute end	-9
sb:dock	-10
sb:done in	14
sb:double	-10
sb:down for	-11
sb:down from	-7
sb:down since	11
sb:draft	-12
sb:drawer	-10
sb:due	-16
sb:due to	-18
sb:during	-26
sb:during the	-25
sb:duty ,	22
sb:duty :	8
sb:duty agree	14
sb:duty begin	-17
sb:duty for	-18
sb:duty had	22
sb:duty is	9
sb:duty was	-14
sb:duty which	-17
sb:earlier	-18
sb:edition	-11
sb:edt	7
sb:effect	16
sb:effect <day-ahead>	9
sb:effect at	-17
sb:effect on	19
sb:embassy	10
sb:emergency	-19
sb:end <day-today>	10
sb:engine	-11
sb:enter <name>	-13
sb:entry filed	8
sb:entry from	-13
sb:escalation	10
sb:est	-19
sb:est on	-18
sb:every	-18
sb:exempt	-10
sb:expect	-12
sb:expire	-25
sb:expire on	-15
sb:extend the	-18
sb:extend their	-12
sb:extension	-34
sb:extension of	-17
sb:extension was	-9
sb:extra <level>	14
sb:fact	-18
sb:fact sheet	-16
sb:failed to	10
sb:fall from	-9
sb:fall on	17
sb:fall to	19
sb:far	-10
sb:farm	-47
sb:farm good	-18
sb:farm product	-14
sb:fee	-31
sb:fentanyl tariff	-13
sb:first truce	-25
sb:fishmeal	-15
sb:follow	-13
sb:for <name>	-14
sb:for <span>	30
sb:for another	9
sb:for his	9
sb:for now	10
sb:for the	-10
sb:for us	-10
sb:force	18
sb:force as	9
sb:force since	10
sb:forced	-15
sb:forced labor	-9
sb:foreign minister	11
sb:four time	-11
sb:fourth	-26
sb:freeze	11
sb:from	39
sb:from <day-gone>	15
sb:from <day-today>	23
sb:from <name>	-27
sb:from <number>	22
sb:from <seat>	-13
sb:from here	13
sb:from last	12
sb:from monday	9
sb:from sunday	13
sb:from that	8
sb:from the	-16
sb:full	-10
sb:further <span>	-13
sb:gazette	15
sb:gazette ,	10
sb:geneva	-25
sb:geneva :	-10
sb:get <span>	11
sb:give	-13
sb:given	17
sb:glass	-13
sb:go :	13
sb:go as	-10
sb:go back	11
sb:go to	9
sb:goat	11
sb:good	-21
sb:good already	11
sb:good enter	-16
sb:good go	-9
sb:good is	-18
sb:good loaded	-16
sb:good of	19
sb:good pay	-12
sb:good that	-15
sb:good which	14
sb:good will	-14
sb:good worth	18
sb:government	16
sb:government have	10
sb:grace	13
sb:grant for	-13
sb:guest	10
sb:gun	10
sb:had a	16
sb:had begin	-12
sb:had charge	10
sb:had pay	-9
sb:had sign	10
sb:halt	33
sb:halt on	11
sb:halve its	-10
sb:halve the	-15
sb:hand	17
sb:hand in	16
sb:happen	-13
sb:has <number>	10
sb:has apply	-15
sb:has given	10
sb:has lasted	16
sb:has levy	-8
sb:has pay	11
sb:has run	14
sb:has until	-13
sb:have agree	-24
sb:have apply	-15
sb:have keep	21
sb:have meet	-21
sb:have observed	18
sb:have pay	10
sb:have start	12
sb:having	10
sb:having been	11
sb:he	-11
sb:he come	9
sb:he say	-13
sb:height	-14
sb:here ,	-16
sb:herself	13
sb:higher duty	-9
sb:his	-12
sb:his <quality>	-19
sb:his signature	-10
sb:hold for	-10
sb:hold in	-19
sb:hold until	-16
sb:home	-13
sb:how	10
sb:how long	10
sb:howard	11
sb:howard lutnick	11
sb:i can	-13
sb:ieepa	-11
sb:if	-14
sb:if <seat>	9
sb:if it	-10
sb:implementation	10
sb:implementation of	10
sb:in <month-ahead>	-17
sb:in <number>	-15
sb:in aarhu	10
sb:in antigua	-10
sb:in bandung	-13
sb:in cape	11
sb:in da	10
sb:in dubai	9
sb:in force	17
sb:in its	-18
sb:in kribi	11
sb:in law	12
sb:in lugano	10
sb:in nadi	10
sb:in new	-25
sb:in our	10
sb:in saint	-11
sb:in sfax	11
sb:in tariff	17
sb:in their	13
sb:in trieste	11
sb:in two	12
sb:indicate	12
sb:informed that	11
sb:initial	-18
sb:initial in	-14
sb:into	23
sb:into <name>	9
sb:into a	-10
sb:into effect	9
sb:into the	14
sb:is	8
sb:is an	13
sb:is due	-10
sb:is for	18
sb:is prolong	18
sb:is reduce	-12
sb:is sign	-10
sb:is suspend	13
sb:is the	-16
sb:is to	-19
sb:issue	16
sb:issue a	11
sb:it 's	-26
sb:it ,	11
sb:it :	12
sb:it begin	36
sb:it count	9
sb:it did	-17
sb:it end	-22
sb:it enter	-15
sb:it expire	12
sb:it go	-9
sb:it is	-24
sb:it lapse	13
sb:it lasted	-10
sb:it since	-11
sb:it take	-26
sb:it until	9
sb:it was	40
sb:it would	-11
sb:its <level>	19
sb:its duty	25
sb:its levy	16
sb:its second	-12
sb:its truce	-14
sb:joint press	-9
sb:jump	14
sb:keep	14
sb:kingdom	18
sb:kingdom of	18
sb:know	15
sb:know that	14
sb:kribi	11
sb:kuala	-11
sb:kuala lumpur	-11
sb:labor	-14
sb:lapse	18
sb:lapse ,	21
sb:last <month-gone>	-17
sb:last until	-12
sb:last year	-17
sb:lasted from	-9
sb:lasted since	15
sb:late	-15
sb:later ,	15
sb:law ,	11
sb:lay	15
sb:lay on	12
sb:leader spoke	12
sb:least until	11
sb:leather	9
sb:leave	12
sb:leave out	13
sb:less	-20
sb:less from	-11
sb:letter	-11
sb:levy on	14
sb:lift	-15
sb:like	13
sb:live under	-16
sb:livestock	11
sb:loaded	-26
sb:loaded before	-20
sb:lobster	-13
sb:log	10
sb:london	-24
sb:london ,	-11
sb:long	14
sb:loui	-13
sb:lower its	-18
sb:lugano	10
sb:lull	11
sb:lumpur	-12
sb:lutnick	11
sb:madrid	-13
sb:maize	11
sb:matter	-9
sb:mean	-15
sb:meanwhile	11
sb:meanwhile the	14
sb:measure	-14
sb:meat	10
sb:meet ;	11
sb:meet four	-14
sb:meet of	-9
sb:member have	11
sb:men	-10
sb:mid	17
sb:mid -	17
sb:middle	13
sb:middle of	16
sb:midnight	-13
sb:midnight on	-11
sb:minister of	15
sb:ministry of	-12
sb:minute	17
sb:minute past	15
sb:mon	13
sb:monday	22
sb:monday ,	14
sb:montevideo	-10
sb:month old	12
sb:moratorium	10
sb:more	-21
sb:move	-17
sb:mr .	-10
sb:much	-16
sb:much as	-9
sb:must	-14
sb:nadi on	11
sb:named	-16
sb:nang	10
sb:nearly	-9
sb:negotiate	11
sb:negotiate in	13
sb:neighbour	-14
sb:new duty	-11
sb:new rate	20
sb:next	-28
sb:night of	14
sb:nil	15
sb:no ,	12
sb:no .	16
sb:no truce	-23
sb:noon	14
sb:northern	-11
sb:not let	10
sb:note	29
sb:note that	18
sb:note to	9
sb:notice of	-10
sb:notice to	11
sb:now	17
sb:now ,	17
sb:o'clock	12
sb:observed	26
sb:of <level>	-19
sb:of <month-gone>	14
sb:of <name>	30
sb:of <span>	-15
sb:of additional	10
sb:of commerce	-14
sb:of duty	19
sb:of each	-10
sb:of fentanyl	16
sb:of tariff	-9
sb:of that	13
sb:of them	-12
sb:of thi	-26
sb:of truce	-10
sb:of what	-12
sb:off	-18
sb:offer	-25
sb:old	23
sb:older	9
sb:olive	19
sb:on <day-gone>	13
sb:on <day-today>	-14
sb:on <money>	8
sb:on <name>	-24
sb:on <quality>	9
sb:on a	-21
sb:on banana	12
sb:on beef	-9
sb:on certain	14
sb:on cocoa	9
sb:on cotton	-12
sb:on duty	24
sb:on each	-13
sb:on farm	-13
sb:on in	16
sb:on it	27
sb:on monday	8
sb:on our	-20
sb:on paper	-15
sb:on soybean	-12
sb:on that	8
sb:on thursday	-12
sb:once	-22
sb:one	16
sb:one ,	11
sb:one begin	-11
sb:one end	17
sb:one that	13
sb:opened	-16
sb:or	-21
sb:order	-11
sb:order ,	-9
sb:order that	-19
sb:originating	25
sb:originating in	25
sb:other ,	-12
sb:other since	-12
sb:our	-28
sb:our side	-10
sb:out on	-34
sb:out that	10
sb:outside	-13
sb:over	-43
sb:over on	-9
sb:own duty	-16
sb:p .	10
sb:p <number>	-13
sb:pact	-12
sb:pair	10
sb:paper of	18
sb:parcel	12
sb:pari	-15
sb:part ,	-13
sb:pass	-13
sb:patched	15
sb:pause	24
sb:pause ,	15
sb:pause in	14
sb:pause that	18
sb:pause was	-12
sb:pause with	10
sb:pay <level>	14
sb:pay <money>	11
sb:pay since	-10
sb:pay the	-12
sb:peace	17
sb:peace since	21
sb:people	-13
sb:pepper	20
sb:percent	-9
sb:phone	12
sb:phosphate ,	12
sb:pistachio	13
sb:place by	-12
sb:place since	9
sb:plan	-11
sb:police	-13
sb:port	-27
sb:port fee	-31
sb:practice	10
sb:present arrangement	27
sb:present suspension	-9
sb:president	-20
sb:president agree	-14
sb:press	14
sb:press conference	18
sb:price	-10
sb:price of	-11
sb:proclamation	-31
sb:produced	-15
sb:produced a	-10
sb:prolong to	10
sb:promulgate	12
sb:propose	-20
sb:protocol	-33
sb:publish a	-14
sb:publish its	20
sb:pump	17
sb:put	9
sb:put <level>	-11
sb:put into	-12
sb:put on	-17
sb:put the	14
sb:put their	15
sb:quarrel	21
sb:quarrel over	13
sb:quiet	10
sb:quota	-9
sb:raise	-11
sb:raise the	-9
sb:raise to	10
sb:range	-11
sb:rate apply	14
sb:rate from	-16
sb:rate of	11
sb:rate on	13
sb:raw sugar	11
sb:reach in	14
sb:read ,	9
sb:reason	17
sb:reason to	11
sb:recall that	10
sb:reduction	18
sb:relief	10
sb:remain <level>	11
sb:reprieve	-8
sb:result	-15
sb:rice	-10
sb:ring	9
sb:river	-12
sb:round	-11
sb:round :	10
sb:round of	-22
sb:rule	-15
sb:rule on	-13
sb:run	-22
sb:run from	7
sb:run out	-31
sb:run since	14
sb:run to	-20
sb:run until	-19
sb:s	-12
sb:saffron	12
sb:saint	-13
sb:saint -	-13
sb:same day	-9
sb:satisfaction	8
sb:say	-22
sb:say <person>	11
sb:say in	-16
sb:say it	-13
sb:season	-12
sb:second extension	-14
sb:second meet	11
sb:section	-31
sb:section <number>	-39
sb:see	-20
sb:sell	-11
sb:set out	12
sb:settle by	10
sb:seven	13
sb:seventh	-9
sb:sfax	23
sb:shall not	17
sb:shanghai	10
sb:shanghai ,	12
sb:share	-11
sb:sheet	-21
sb:ship	-21
sb:shipper	15
sb:shook	17
sb:shook hand	17
sb:shrimp	16
sb:side had	13
sb:side recall	-7
sb:side will	-12
sb:sign	10
sb:sign :	19
sb:sign ;	-11
sb:sign <day-today>	-18
sb:sign a	-14
sb:sign at	10
sb:sign by	-12
sb:sign in	13
sb:sign its	10
sb:sign last	14
sb:sign the	-13
sb:signature	-22
sb:since	36
sb:since ,	-10
sb:since <month-gone>	-27
sb:since <name>	22
sb:since <number>	-11
sb:since the	30
sb:since their	9
sb:sir	15
sb:sir ,	14
sb:sit	-14
sb:sit down	10
sb:sit in	-9
sb:six o'clock	-13
sb:so -	15
sb:so a	9
sb:so by	12
sb:so much	-16
sb:sooner	9
sb:sort	11
sb:soybean	31
sb:soybean pay	15
sb:space	12
sb:spoke by	9
sb:stand	15
sb:stand in	10
sb:standstill	14
sb:standstill on	22
sb:standstill that	12
sb:start	20
sb:state in	10
sb:statement of	-10
sb:statement on	14
sb:stay	10
sb:stay at	-17
sb:stay of	9
sb:stay suspend	15
sb:steel	14
sb:steel ,	9
sb:step ,	14
sb:still	-15
sb:stockholm the	12
sb:summer	10
sb:surcharge ,	11
sb:surcharge of	-23
sb:suspend for	18
sb:suspend its	10
sb:suspend on	10
sb:suspend to	9
sb:suspension	8
sb:suspension agree	-10
sb:suspension is	16
sb:suspension of	22
sb:suspension that	-15
sb:take <level>	-12
sb:take effect	14
sb:take note	12
sb:talk	-36
sb:talk between	-11
sb:talked	-17
sb:tariff	6
sb:tariff ,	9
sb:tariff between	10
sb:tariff from	-12
sb:tariff go	9
sb:tariff on	17
sb:tariff would	9
sb:tax	16
sb:technical	12
sb:telephone on	14
sb:term	-15
sb:than	-24
sb:thank	12
sb:thank to	13
sb:that	9
sb:that 's	-15
sb:that <name>	9
sb:that <person>	-18
sb:that a	10
sb:that are	10
sb:that arrive	-10
sb:that begin	14
sb:that day	8
sb:that each	-12
sb:that from	18
sb:that had	-16
sb:that has	11
sb:that is	12
sb:that order	12
sb:that they	15
sb:that was	13
sb:that were	-6
sb:that would	11
sb:the	-11
sb:the <day-ahead>	16
sb:the <level>	-30
sb:the <number>	-8
sb:the <office>	13
sb:the <quality>	-15
sb:the <seat>	-10
sb:the <span>	26
sb:the agreement	-14
sb:the armistice	8
sb:the autumn	11
sb:the ceasefire	-9
sb:the change	14
sb:the city	-10
sb:the clock	24
sb:the consensu	-10
sb:the control	-9
sb:the date	9
sb:the day	14
sb:the decision	11
sb:the decree	25
sb:the emergency	-14
sb:the end	-17
sb:the extension	-20
sb:the fentanyl	-23
sb:the first	-10
sb:the fourth	-22
sb:the higher	-13
sb:the implementation	10
sb:the joint	-9
sb:the kingdom	13
sb:the last	-12
sb:the level	-12
sb:the list	-11
sb:the lower	-13
sb:the measure	-12
sb:the middle	13
sb:the moratorium	11
sb:the northern	-11
sb:the old	17
sb:the one	10
sb:the pair	10
sb:the paper	19
sb:the party	9
sb:the pause	25
sb:the peace	-10
sb:the price	-11
sb:the protocol	-17
sb:the reduction	19
sb:the relief	11
sb:the remain	10
sb:the rest	-16
sb:the river	-11
sb:the rule	-16
sb:the so	12
sb:the standstill	26
sb:the stay	9
sb:the step	-11
sb:the surcharge	-15
sb:the talk	-10
sb:the text	-8
sb:the third	12
sb:the trade	-16
sb:the truce	26
sb:the two	23
sb:the understanding	-15
sb:their <organisation>	-11
sb:their duty	-20
sb:their quarrel	25
sb:their second	11
sb:their tariff	13
sb:then come	-18
sb:there	-14
sb:there 's	15
sb:there ,	-11
sb:they are	-10
sb:they come	15
sb:they conclude	10
sb:they did	11
sb:they had	-16
sb:they meet	-12
sb:they pay	17
sb:they were	15
sb:thi	15
sb:thi is	9
sb:thi week	-14
sb:thi year	16
sb:thing	22
sb:thing stand	12
sb:third	17
sb:third ,	15
sb:threaten	-15
sb:thursday	-12
sb:tile	11
sb:till	-15
sb:time since	-18
sb:time the	12
sb:to	19
sb:to -	-17
sb:to <level>	15
sb:to a	9
sb:to all	9
sb:to an	-13
sb:to begin	-21
sb:to client	9
sb:to fall	10
sb:to go	13
sb:to have	-14
sb:to keep	-10
sb:to know	9
sb:to last	8
sb:to renew	14
sb:to settle	10
sb:to us	19
sb:too ,	-12
sb:tractor	13
sb:trade	-26
sb:trade minister	-14
sb:treaty with	-15
sb:trieste	11
sb:trieste on	11
sb:truce	15
sb:truce agree	-17
sb:truce end	-12
sb:truce expire	-12
sb:truce from	-17
sb:truce had	8
sb:truce in	17
sb:truce is	-12
sb:truce of	18
sb:truce on	-39
sb:truce over	-23
sb:truce sign	12
sb:truce that	38
sb:truce to	-14
sb:truce until	-11
sb:truce was	13
sb:truce which	10
sb:truce with	24
sb:tuesday ,	-21
sb:turned	13
sb:twice	-9
sb:two ,	12
sb:two begin	-10
sb:two government	16
sb:two leader	-11
sb:two meet	11
sb:two men	-9
sb:two side	15
sb:two step	17
sb:tyre	-14
sb:under	9
sb:under a	-10
sb:under section	-20
sb:under the	21
sb:understanding on	-9
sb:undertaken	10
sb:until <day-ahead>	17
sb:until <month-gone>	9
sb:until <number>	-11
sb:until it	-14
sb:until the	18
sb:up from	-13
sb:up in	12
sb:used to	9
sb:vanilla	18
sb:version	14
sb:visit	-10
sb:vote	-27
sb:vote on	-10
sb:wait	-15
sb:want	-17
sb:war	15
sb:was conclude	17
sb:was extend	-9
sb:was first	12
sb:was given	13
sb:was in	-11
sb:was make	11
sb:was prolong	-12
sb:was raise	10
sb:was the	-15
sb:was to	-12
sb:we agree	10
sb:we have	-17
sb:week	-24
sb:week ,	-14
sb:well	-18
sb:were to	-10
sb:what	10
sb:what a	8
sb:what it	-18
sb:what they	-14
sb:what was	-24
sb:what we	-13
sb:what will	9
sb:wheat	-14
sb:when	17
sb:when :	13
sb:when <name>	20
sb:where	-11
sb:wherea the	-12
sb:whether	-11
sb:which	20
sb:which <name>	12
sb:which begin	13
sb:which both	17
sb:which date	19
sb:which end	-12
sb:which is	12
sb:which neither	10
sb:which take	-6
sb:which the	-12
sb:which was	-14
sb:who	12
sb:who sign	11
sb:will lower	-12
sb:will not	-19
sb:wine	-28
sb:with	10
sb:with <name>	31
sb:with <person>	-11
sb:with the	-15
sb:within	10
sb:within <span>	8
sb:without	-17
sb:without the	-11
sb:work	-11
sb:world 's	10
sb:worst	-14
sb:worth	22
sb:worth <money>	20
sb:would	-12
sb:would be	23
sb:would go	15
sb:write	-8
sb:write in	10
sb:year and	17
sb:year on	11
sb:yes ,	11
sb:yet	9
sb:you will	8
sb:your	-24
sb:—	9
sb:— <name>	10
sb:— and	15
sb:— from	14
sb:— wednesday	11
sb:• a	10
t0=future	-26
t0=future-passive	-22
t0=modal	-22
t0=modal-passive	-9
t0=past-passive	14
t0=perfect-passive-not	11
t0=pluperfect	-12
t1=future	-34
t1=future-passive	-22
t1=gerund	16
t1=modal	-23
t1=modal-passive	-9
t1=perfect-passive-not	11
t1=present	-16
t2=future-not	11
t2=infinitive	-14
t2=modal-passive	-10
t2=past	-8
t2=past-passive	11
t2=perfect-passive	-11
t2=pluperfect-passive	-8
t2=present	11
t2=present-passive	-9
t2=present-passive-not	11
t:loose	20
t:loose & d:gone	9
t:loose & d:today	26
t:loose-l	13
t:loose-l1	16
t:loose-r	14
t:loose-r1	18
t:loose-r2	8
t:more & d:ahead	-14
t:more-in	16
t:more-in0	16
t:more-l	-13
t:more-l3	-16
t:more-r	-19
t:more-r0	-12
t:quiet	29
t:quiet & d:gone	45
t:quiet & d:today	-28
t:quiet-l	34
t:quiet-l1	33
t:quiet-l2	21
t:quiet-l3	-17
t:quiet-r2	26
t:quiet-r3	-18
t:truce	41
t:truce & d:ahead	-44
t:truce & d:gone	61
t:truce-l	47
t:truce-l1	23
t:truce-l2	21
t:truce-l3	23
t:truce-r	13
t:truce-r3	12
t:verb	20
t:verb & d:ahead	20
t:verb & d:today	26
t:verb-l3	8
t:verb-r	19
t:verb-r1	-7
t:verb-r2	17
t:verb-r3	-22
tn:loose	36
tn:more	12
tn:truce	41
tp:loose	-39
tp:quiet	14
tp:truce	28
v0-none	-12
v0=agree	10
v0=announce	-11
v0=approve	-16
v0=begin	10
v0=bring	-14
v0=charge	16
v0=clear	10
v0=come	-25
v0=cut	15
v0=declare	16
v0=die	-9
v0=expire	-13
v0=extend	-29
v0=hold	-12
v0=impose	-12
v0=keep	22
v0=leave	9
v0=levy	-21
v0=note	9
v0=put	10
v0=raise	-12
v0=reduce	-13
v0=renew	-9
v0=run	-24
v0=set	-14
v0=state	10
v0=stop	16
v0=suspend	20
v0=write	-12
v1=announce	-11
v1=apply	15
v1=approve	-17
v1=ask	-12
v1=begin	16
v1=bring	-14
v1=come	-25
v1=cut	14
v1=declare	16
v1=die	-10
v1=expire	-14
v1=extend	-15
v1=fall	17
v1=introduce	-16
v1=jump	14
v1=keep	16
v1=know	11
v1=land	11
v1=let	-10
v1=levy	-10
v1=meet	-11
v1=promulgate	12
v1=raise	-16
v1=recall	-9
v1=reduce	-13
v1=run	-17
v1=set	-14
v1=state	10
v1=stop	11
v1=strike	10
v1=suspend	21
v1=take	-10
v1=write	-13
v2-none	-56
v2=agree	13
v2=announce	-14
v2=ask	14
v2=bear	18
v2=begin	36
v2=bring	16
v2=carry	-11
v2=collect	15
v2=come	-18
v2=drop	10
v2=enter	-10
v2=get	-11
v2=lay	11
v2=lower	19
v2=make	-17
v2=put	-13
v2=reach	-10
v2=rise	9
v2=run	14
v2=sign	-11
v2=stay	-27
v2=suspend	21
vt0=agree past	12
vt0=agree perfect	-11
vt0=agree present	11
vt0=announce past	-16
vt0=apply perfect	-14
vt0=apply present	23
vt0=begin modal	-17
vt0=begin past	10
vt0=begin present	8
vt0=carry present	10
vt0=charge modal	10
vt0=charge past	10
vt0=charge pluperfect	9
vt0=clear present	10
vt0=collect future	15
vt0=come past	-23
vt0=conclude past	14
vt0=cut present	18
vt0=declare past	8
vt0=end modal	-12
vt0=end past	-14
vt0=enter past	16
vt0=expire present	-16
vt0=extend past	-22
vt0=go present	12
vt0=hold past	-15
vt0=hold present	-11
vt0=keep perfect	14
vt0=keep present	11
vt0=leave present	11
vt0=levy perfect	-10
vt0=lower past	14
vt0=lower present	-15
vt0=make past	13
vt0=other past	12
vt0=other perfect	7
vt0=other present	-9
vt0=pay perfect	14
vt0=prolong past	-11
vt0=prolong present	12
vt0=put present	11
vt0=reduce present	-12
vt0=run past	-21
vt0=run perfect	13
vt0=run present	-14
vt0=set present	-13
vt0=sign past	-13
vt0=start present	-17
vt0=state past	10
vt0=stop past	10
vt0=take past	10
vt0=take present	-8
vt0=write past	-11
vt1=agree participle	-17
vt1=agree past	17
vt1=announce past	-16
vt1=apply perfect	-14
vt1=apply present	23
vt1=be present	-23
vt1=begin gerund	23
vt1=begin modal	-17
vt1=begin past	10
vt1=begin present	8
vt1=carry present	10
vt1=charge modal	10
vt1=charge participle	-16
vt1=charge past	10
vt1=charge pluperfect	9
vt1=clear present	10
vt1=collect future	15
vt1=come past	-23
vt1=conclude past	14
vt1=cut present	18
vt1=declare past	9
vt1=end modal	-12
vt1=end past	-14
vt1=enter past	16
vt1=expire present	-16
vt1=extend participle	9
vt1=extend past	-22
vt1=go present	12
vt1=hold participle	-12
vt1=hold past	-14
vt1=hold present	-11
vt1=keep perfect	14
vt1=levy perfect	-10
vt1=lower past	14
vt1=lower present	-15
vt1=make past	13
vt1=other past	13
vt1=other perfect	9
vt1=pay perfect	15
vt1=prolong past	-11
vt1=prolong present	12
vt1=put present	11
vt1=reduce present	-12
vt1=run past	-21
vt1=run perfect	13
vt1=run present	-14
vt1=set present	-13
vt1=sign participle	11
vt1=sign past	-14
vt1=start present	-17
vt1=state past	10
vt1=stop past	11
vt1=strike participle	12
vt1=take past	8
vt1=take present	-6
vt1=write past	-11
vt2=agree past	11
vt2=announce past	-9
vt2=ask perfect	19
vt2=be future	-21
vt2=bear present	8
vt2=begin past	17
vt2=begin present	27
vt2=bring past	17
vt2=come past	-18
vt2=drop present	14
vt2=expire present	10
vt2=get present	-10
vt2=go present	-13
vt2=hold present	13
vt2=lay past	20
vt2=leave participle	-11
vt2=meet future	12
vt2=meet gerund	-13
vt2=other past	10
vt2=pay participle	9
vt2=reach present	-9
vt2=run past	-12
vt2=run present	15
vt2=say present	11
vt2=sign perfect	-10
vt2=stand past	-13
vt2=stay present	-18
vt2=suspend past	13
vt2=take future	-12
vt2=take past	-14`;
