// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:'s <office>	-8
a:'s been	17
a:'s ship	-13
a:.	-4
a:. <number>	9
a:<day-ahead>	25
a:<day-ahead> .	19
a:<day-ahead> the	13
a:<day-ahead> to	-10
a:<day-gone>	-26
a:<day-today>	-9
a:<gate>	24
a:<goods>	-6
a:<level>	-12
a:<level> .	-29
a:<level> again	-17
a:<level> and	-18
a:<level> for	-11
a:<level> here	-10
a:<level> in	12
a:<level> instead	-12
a:<level> on	-10
a:<level> there	10
a:<month-gone>	-14
a:<name> and	-21
a:<name> at	11
a:<name> begin	26
a:<name> on	-10
a:<not>	10
a:<number> .	17
a:<number> for	15
a:<number> of	13
a:<number> on	-13
a:<office>	-13
a:<office> of	10
a:<organisation>	-20
a:<person> and	16
a:<points>	-10
a:<quality>	-16
a:<quality> duty	15
a:<quality> origin	-13
a:<quality> salmon	-12
a:<quality> tariff	23
a:<seat>	10
a:<seat> .	-19
a:<sender>	-12
a:<span> .	16
a:<span> at	-10
a:<span> of	-10
a:<span> truce	14
a:<v-buy>	-19
a:<v-propose>	-16
a:<v-renew>	-12
a:<v-say>	-22
a:<v-sell>	-28
a:<v-up>	11
a:?	-26
a:a <quality>	-14
a:a <span>	12
a:a duty	-13
a:a new	16
a:a pause	-15
a:a third	14
a:about the	9
a:additional	18
a:additional duty	19
a:after .	9
a:after <span>	-16
a:again	-16
a:again .	-16
a:agree	15
a:agreement	-12
a:all	-19
a:also	-16
a:an extra	9
a:and	-11
a:and <day-ahead>	-10
a:and <level>	-9
a:and <month-gone>	9
a:and <person>	14
a:and no	-16
a:and not	17
a:and to	-11
a:announce	-11
a:another	-12
a:another <span>	-21
a:apply	-14
a:are <number>	11
a:are to	-10
a:arrangement	28
a:as	-13
a:as well	-17
a:ask	12
a:at <money>	11
a:back	19
a:back to	10
a:bear	19
a:bear <level>	16
a:beef	-16
a:been pay	-14
a:before .	12
a:begin	38
a:begin .	18
a:being	16
a:benefit	12
a:between	-12
a:between the	-10
a:both	29
a:both side	21
a:box	-10
a:brandy	-13
a:bring	17
a:butter	21
a:by <span>	13
a:capital	11
a:car	-13
a:charge <level>	-9
a:charge an	9
a:cocoa	13
a:cocoa butter	14
a:collect .	9
a:come	-23
a:company	-13
a:cost	-13
a:cut	-30
a:date	-12
a:doe	12
a:down	21
a:drawer	-10
a:drop	11
a:duty on	17
a:duty to	9
a:each other	15
a:end	-23
a:enter	-14
a:evening	-25
a:expire	23
a:expire on	11
a:extra	15
a:extra <level>	10
a:fee for	10
a:fentanyl	-9
a:fentanyl duty	-15
a:first	-16
a:fish	15
a:flour	12
a:for <span>	19
a:for another	-10
a:for the	-8
a:free	-14
a:from	-12
a:from <day-ahead>	-26
a:geneva	11
a:geneva .	11
a:get	-12
a:good from	-12
a:good is	-17
a:good pay	-9
a:good will	11
a:good worth	-10
a:hand	8
a:hand on	16
a:has ask	18
a:has been	-12
a:has pay	20
a:have	-12
a:have pay	-11
a:hazelnut	13
a:here	-19
a:hold for	-23
a:honour	9
a:hour	-17
a:hour .	-14
a:import	-14
a:in	-14
a:in <seat>	22
a:in geneva	13
a:in the	-29
a:instead	12
a:is	-33
a:is <level>	-17
a:is <number>	-13
a:is a	13
a:is to	-9
a:it	-27
a:it 's	12
a:it .	-15
a:it pay	-13
a:it take	-12
a:it was	-22
a:its	13
a:its additional	13
a:lapse .	-12
a:last	18
a:last <span>	16
a:last for	-10
a:letter	14
a:level	19
a:longer	-23
a:lower	13
a:lower the	18
a:lumber	10
a:machine	-12
a:may	-18
a:measure	13
a:minister	-9
a:mr <person>	11
a:new one	11
a:night	-14
a:no .	9
a:no longer	-21
a:not	25
a:not <number>	12
a:notice	11
a:now	-13
a:of	15
a:of a	13
a:of its	9
a:of next	13
a:of the	10
a:of thi	-13
a:of up	12
a:on <day-ahead>	14
a:on fish	11
a:on steel	-13
a:on the	13
a:on their	9
a:one	15
a:one minute	9
a:only	10
a:ordinary	-10
a:origin	-18
a:other	20
a:other 's	14
a:other in	9
a:out on	13
a:over fentanyl	-8
a:pay an	-14
a:period	-7
a:period of	-14
a:president	-13
a:product	-9
a:prolong .	-10
a:rest	-11
a:rise	12
a:rum	-11
a:run out	9
a:run until	-16
a:safeguard	-13
a:salmon	-16
a:same	-15
a:seat	13
a:section	-19
a:section <number>	-19
a:ship	-21
a:shook	10
a:shook hand	10
a:side	23
a:sign	-10
a:since	-13
a:some	-11
a:soybean	-12
a:stand	12
a:stand at	11
a:stay	-29
a:steel	-16
a:sugar	10
a:summer	10
a:surcharge	-22
a:suspend	14
a:suspend their	10
a:suspend until	-14
a:suspension	12
a:take	-10
a:take <level>	-8
a:talk	-14
a:tariff of	10
a:tariff truce	-19
a:term of	10
a:than	-13
a:the <day-ahead>	12
a:the <level>	-15
a:the <name>	-16
a:the <person>	-9
a:the <quality>	18
a:the additional	18
a:the arrangement	17
a:the fentanyl	-17
a:the first	-10
a:the letter	19
a:the month	8
a:the other	18
a:the same	-15
a:the summer	11
a:the suspension	15
a:the tariff	-10
a:the truce	11
a:their	16
a:their <office>	14
a:them	16
a:there	20
a:there has	9
a:there was	12
a:third	12
a:those	17
a:three	-14
a:to	-28
a:to <month-gone>	-13
a:to <number>	10
a:to be	-21
a:to cut	-10
a:to leave	11
a:truce	31
a:truce for	-13
a:truce in	11
a:truce that	9
a:tyre	11
a:under section	-14
a:until	23
a:until <day-ahead>	15
a:until <day-gone>	-18
a:until the	20
a:was no	10
a:watche	-15
a:we	-13
a:we have	-13
a:well	-18
a:well .	-16
a:were	10
a:what	11
a:what it	19
a:will be	-11
a:will meet	13
a:will take	-9
a:wine	17
a:with <seat>	10
a:within	-14
a:year	18
asks	-8
b:"	21
b:" the	10
b:'s	-11
b:'s duty	11
b:'s notice	-13
b:'s tariff	-12
b:'s truce	20
b:)	11
b:) the	11
b:, <level>	-19
b:, <number>	-15
b:, <organisation>	13
b:, <span>	14
b:, agree	-15
b:, and	-17
b:, begin	15
b:, conclude	-11
b:, counted	17
b:, down	-11
b:, end	10
b:, from	-10
b:, is	11
b:, on	11
b:, reach	17
b:, suspend	-11
b:, take	22
b:, the	8
b:, thursday	-20
b:, tuesday	15
b:, with	-18
b:- -	13
b:- loui	-12
b:- operated	10
b::	14
b:: <number>	31
b:: <person>	10
b:: <span>	-20
b:: as	10
b:: since	26
b:: the	-40
b:: then	8
b:;	-14
b:; it	-14
b:; the	13
b:<agent>	-21
b:<day-ahead> and	-13
b:<day-ahead> from	11
b:<day-gone>	14
b:<day-gone> a	11
b:<day-today>	-15
b:<duty>	17
b:<goods-amount>	14
b:<goods>	23
b:<level>	-12
b:<level> and	-10
b:<level> as	-24
b:<level> before	10
b:<level> for	-14
b:<level> of	-11
b:<level> on	19
b:<level> since	11
b:<level> until	-9
b:<level> with	-17
b:<month-gone>	13
b:<name> and	13
b:<name> cut	25
b:<name> from	17
b:<name> gave	19
b:<name> had	11
b:<name> has	-20
b:<name> in	-20
b:<name> keep	9
b:<name> levy	-9
b:<name> of	10
b:<name> put	19
b:<name> reach	10
b:<name> sign	-11
b:<name> suspend	13
b:<name> take	-15
b:<name> tariff	13
b:<name> was	-24
b:<name> with	10
b:<not>	-33
b:<number>	-11
b:<number> as	10
b:<number> both	12
b:<number> in	-11
b:<number> of	-15
b:<number> on	24
b:<number> p	10
b:<number> since	-18
b:<number> the	-10
b:<number> would	12
b:<office> has	11
b:<office> have	-13
b:<office> sit	9
b:<organisation> and	-12
b:<organisation> at	10
b:<organisation> on	-15
b:<person>	-33
b:<person> agree	-13
b:<person> in	8
b:<person> meet	13
b:<person> on	-12
b:<person> say	25
b:<person> sign	-18
b:<points>	12
b:<points> for	18
b:<quality> coffee	10
b:<quality> oil	10
b:<quality> origin	-15
b:<quality> soybean	15
b:<quality> tariff	-15
b:<seat>	-43
b:<seat> from	-10
b:<seat> has	-11
b:<seat> have	12
b:<seat> on	-18
b:<seat> take	14
b:<seat> time	12
b:<span>	28
b:<span> from	12
b:<span> in	12
b:<span> of	-14
b:<span> tariff	13
b:<taker>	-12
b:<v-begin>	18
b:<v-buy>	-23
b:<v-end>	-37
b:<v-impose>	-13
b:<v-propose>	-17
b:<v-renew>	-9
b:<v-return>	-17
b:<v-sign>	-10
b:<v-stay>	14
b:<v-suspend>	17
b:<v-up>	-28
b:a <office>	10
b:a duty	-12
b:a signature	9
b:a truce	22
b:about	-15
b:additional	15
b:additional <level>	-10
b:additional duty	10
b:additional tariff	15
b:after <level>	12
b:after talk	13
b:against	-14
b:agree by	19
b:agree for	14
b:agree last	-12
b:agreement	-15
b:agreement was	10
b:agreement with	-11
b:an	-21
b:an <organisation>	-8
b:an additional	-21
b:and <person>	-14
b:and <quality>	-18
b:and by	9
b:and end	-12
b:and from	-20
b:and hold	14
b:and in	-14
b:and it	9
b:and the	15
b:announce	-11
b:announce in	-11
b:announce thi	9
b:another	-5
b:antigua	-11
b:apply for	-9
b:approve	-17
b:are	-19
b:are to	-10
b:arrangement	12
b:arrangement of	10
b:arrangement with	12
b:arrive	-11
b:arrived	8
b:arrived in	10
b:as	9
b:as from	11
b:as of	17
b:as since	-11
b:ask	-17
b:asleep	17
b:at	-9
b:at <level>	10
b:at the	-44
b:back	11
b:back on	19
b:back to	-12
b:bandung	-12
b:be	-11
b:be due	10
b:be suspend	-13
b:bearing	12
b:because	13
b:because of	10
b:because the	-12
b:been <number>	7
b:been charge	-18
b:beer	8
b:before the	13
b:begin	16
b:bell	10
b:both	18
b:both country	-17
b:both duty	-13
b:both have	10
b:both sign	10
b:bread	-9
b:butter from	11
b:by	-21
b:by an	-9
b:call a	11
b:cape town	10
b:capital	10
b:car	-24
b:carry	10
b:change	19
b:change on	12
b:changed	-19
b:charge again	12
b:cheaper	15
b:chip	-8
b:city	-16
b:clock	22
b:coffee	15
b:collect from	13
b:come	-17
b:come back	-12
b:come down	-14
b:come into	25
b:commerce	-10
b:company	-13
b:conclude a	-11
b:conclude with	12
b:consultation	-15
b:control of	-14
b:cotton	-14
b:count	10
b:count from	10
b:counted	21
b:counted from	22
b:crossed	14
b:custom tariff	11
b:cut	26
b:cut its	19
b:da	9
b:da nang	10
b:date	24
b:date from	25
b:date of	10
b:dated	-11
b:day	-24
b:deal	-21
b:declare	17
b:declare on	21
b:decree	13
b:decree on	11
b:did	-20
b:die	-12
b:do	-15
b:done	13
b:down since	10
b:down to	-10
b:due	-10
b:due again	10
b:duty begin	-16
b:duty to	10
b:early	10
b:early hour	9
b:earth	-14
b:eastern on	10
b:effect	16
b:effect at	-13
b:effect on	12
b:eleven	9
b:end	-23
b:enter <name>	-11
b:expire	-14
b:extend	-10
b:extend the	-8
b:fact	-9
b:fall from	-11
b:fall on	19
b:fall to	19
b:farm	-20
b:fee	-20
b:first	11
b:followed	-18
b:following	10
b:for	-12
b:for <span>	26
b:for the	-19
b:force	18
b:four time	-13
b:framework	-11
b:from	21
b:from <day-ahead>	-10
b:from <name>	-12
b:from last	11
b:further	12
b:get	-11
b:given	19
b:glass	-13
b:go back	8
b:go from	-8
b:good	-11
b:good from	-24
b:good of	10
b:good that	-11
b:good to	9
b:government	13
b:guest	10
b:had	-15
b:had a	17
b:had charge	11
b:had sign	10
b:halt	30
b:hand	10
b:hand in	11
b:has apply	-13
b:has been	-13
b:has given	11
b:has not	10
b:has pay	10
b:has run	13
b:has until	-11
b:have agree	-10
b:have apply	-10
b:have keep	16
b:have meet	-19
b:have observed	15
b:have start	12
b:he	-20
b:here	-31
b:higher	-9
b:hold for	-10
b:hold in	-17
b:hour of	8
b:if they	9
b:implement	-12
b:importer	-12
b:in <seat>	-11
b:in antigua	-11
b:in bandung	-12
b:in cape	10
b:in da	9
b:in dubai	10
b:in force	15
b:in kribi	12
b:in lisbon	10
b:in lugano	10
b:in new	-24
b:in our	11
b:in saint	-10
b:in the	-25
b:in trieste	11
b:into	28
b:into the	17
b:is prolong	13
b:is reduce	-12
b:is suspend	19
b:is to	-22
b:it 's	-16
b:it begin	28
b:it count	8
b:it end	-16
b:it enter	-16
b:it expire	11
b:it had	-19
b:it is	-40
b:it lapse	14
b:it pay	-11
b:it take	-15
b:it until	11
b:it was	31
b:it will	-14
b:it would	-16
b:its duty	13
b:jump	10
b:keep	17
b:know	12
b:kribi	12
b:land in	10
b:last	7
b:lasted from	-9
b:lasted since	14
b:leader spoke	12
b:leather	10
b:let	-14
b:line	-9
b:lisbon	10
b:live	-10
b:loaded	-9
b:loui	-13
b:lugano	10
b:maize	8
b:make on	12
b:me	11
b:meanwhile	10
b:meanwhile the	10
b:meet	-14
b:meet since	-11
b:middle	9
b:middle of	10
b:midnight	-22
b:midnight on	-20
b:minister	-17
b:ministry	-13
b:monday	15
b:more	-10
b:most <quality>	14
b:most of	-14
b:move	-12
b:must	-10
b:named	-10
b:nang	10
b:new	-12
b:new one	-11
b:new rate	22
b:night of	11
b:nil	17
b:no	-23
b:no truce	-21
b:not been	10
b:note that	16
b:notice of	-19
b:observed	25
b:of <day-gone>	-15
b:of <quality>	-9
b:of duty	8
b:of talk	-9
b:of up	10
b:off	-19
b:old	-14
b:olive	9
b:on	-11
b:on <day-gone>	24
b:on <money>	10
b:on <quality>	17
b:on cocoa	10
b:on cotton	-12
b:on in	13
b:on it	15
b:on most	12
b:on our	-21
b:one	10
b:one begin	-10
b:onion	11
b:opened	-9
b:or	-16
b:order	-27
b:order of	-11
b:origin	-18
b:other since	-11
b:our	-29
b:out	-45
b:out of	-12
b:out on	-17
b:over	-14
b:own	12
b:p .	10
b:palm oil	-10
b:paper	20
b:paper of	17
b:parcel	10
b:part	-9
b:patched	14
b:pause in	19
b:pay <level>	6
b:pay <number>	-10
b:pay in	11
b:pay since	-13
b:peace	15
b:peace since	16
b:place	6
b:place since	8
b:port	-28
b:port fee	-22
b:post	-12
b:present	-10
b:price of	-10
b:proclamation	-12
b:product	12
b:promulgate	13
b:protocol	-11
b:publish its	14
b:put on	-17
b:put their	12
b:quarrel	12
b:raise	-14
b:rare	-14
b:rate	17
b:rate apply	15
b:rate from	-12
b:rate would	10
b:raw	11
b:raw sugar	12
b:reason	11
b:reduce	-13
b:reduction	29
b:renew in	-9
b:return	-17
b:ring	9
b:rise	-12
b:round	-20
b:round of	-12
b:run from	7
b:run out	-31
b:run since	13
b:run to	-15
b:run until	-14
b:saint	-12
b:saint -	-12
b:say <person>	13
b:say in	-13
b:section	-10
b:section <number>	-10
b:sheet	-10
b:shipment	11
b:shook	12
b:shook hand	12
b:should	-16
b:sign by	-16
b:sign in	9
b:sign last	14
b:since	31
b:since <name>	23
b:since <number>	-10
b:since one	9
b:since the	23
b:since their	12
b:six	-13
b:soybean	30
b:spoke by	9
b:stand	9
b:start	14
b:state in	10
b:stay	11
b:stay of	9
b:stay suspend	10
b:steel	12
b:stop	13
b:stop the	11
b:sugar	8
b:suspend	20
b:suspend <points>	9
b:suspend its	10
b:suspend since	13
b:suspend the	10
b:suspension	21
b:suspension agree	-10
b:suspension is	19
b:suspension of	23
b:take <level>	-14
b:take effect	16
b:take note	10
b:talk	-20
b:talked	-9
b:tariff go	11
b:tax	11
b:than	-11
b:that <name>	13
b:that <seat>	-20
b:that a	11
b:that arrive	-11
b:that begin	20
b:that each	-12
b:that from	18
b:that had	-10
b:that it	-18
b:that they	10
b:that truce	-11
b:that were	-13
b:that would	10
b:the <level>	-15
b:the <name>	8
b:the <number>	-11
b:the <seat>	-16
b:the <span>	19
b:the additional	14
b:the agreement	-16
b:the arrangement	16
b:the change	10
b:the city	-9
b:the clock	22
b:the control	-9
b:the decree	18
b:the duty	-9
b:the early	9
b:the end	-12
b:the following	11
b:the last	-23
b:the middle	9
b:the paper	24
b:the present	-9
b:the price	-10
b:the reduction	31
b:the rest	-10
b:the stay	9
b:the time	10
b:the two	36
b:the understanding	-12
b:their quarrel	17
b:their tariff	11
b:there	-13
b:they	17
b:they agree	12
b:they had	-14
b:they sign	19
b:they were	24
b:thi	20
b:thi year	17
b:those	-15
b:threaten	-12
b:through	-15
b:thursday	-11
b:till	-15
b:time since	-14
b:time the	10
b:to	-18
b:to <level>	15
b:to all	10
b:to be	-17
b:to begin	-17
b:to cut	-9
b:to have	-9
b:to us	9
b:too	12
b:trade	-23
b:trieste	11
b:trieste on	12
b:truce between	-16
b:truce conclude	-13
b:truce expire	-13
b:truce from	-17
b:truce had	10
b:truce has	11
b:truce of	25
b:truce on	-25
b:truce sign	11
b:truce to	-16
b:truce was	15
b:truce with	11
b:tuesday	10
b:two	25
b:two <office>	23
b:two government	14
b:two side	11
b:tyre	-9
b:under it	11
b:until	-13
b:until the	9
b:up by	10
b:vanilla	9
b:version	9
b:vote	-17
b:was conclude	18
b:was extend	-8
b:was first	10
b:was given	14
b:was make	16
b:was prolong	-11
b:was the	-16
b:was to	-32
b:week	-15
b:what change	12
b:what it	-11
b:what they	-12
b:what was	-11
b:when	7
b:when <name>	20
b:where	-25
b:which both	18
b:which date	18
b:which has	-9
b:which was	-5
b:will be	-20
b:will not	-8
b:with	-9
b:with a	-10
b:with the	-12
b:wool	-11
b:would be	10
b:would have	12
b:write	-15
b:yarn	-10
b:year	18
b:year and	18
b:year on	10
b:—	11
b:— what	10
c0=agree	16
c0=buy	-10
c0=down	-4
c0=end	-14
c0=lack	-15
c0=renew	-27
c0=threaten	-14
c1=agree & d:ahead	-27
c1=agree & d:gone	23
c1=agree & d:today	-8
c1=bear & d:ahead	-18
c1=bear & d:gone	-15
c1=bear & d:today	18
c1=begin	8
c1=begin & d:today	13
c1=buy	-14
c1=down & d:ahead	-9
c1=down & d:gone	-10
c1=down & d:today	21
c1=end	-15
c1=end & d:ahead	-21
c1=end & d:today	-22
c1=impose	-17
c1=impose & d:gone	-15
c1=lack	-15
c1=lack & d:gone	-12
c1=propose	-13
c1=propose & d:ahead	-15
c1=renew	-13
c1=say	-10
c1=say & d:gone	-26
c1=say & d:today	11
c1=stay	-7
c1=stay & d:ahead	-38
c1=stay & d:today	12
c1=target & d:ahead	-19
c1=target & d:gone	15
c1=target & d:today	-22
c1=threaten	-12
c1=up	-9
c1=up & d:gone	-48
c1=up & d:today	10
c2=down	10
c2=renew	-11
c2=say	-13
c2=up	-13
ct0=agree past-passive	19
ct0=agree perfect	-13
ct0=agree present	11
ct0=bear pluperfect	-10
ct0=begin future	-29
ct0=begin modal	-11
ct0=begin past	6
ct0=begin pluperfect	-22
ct0=down future	-11
ct0=down present-passive	-13
ct0=end modal	-9
ct0=end past-passive	-10
ct0=impose future	-12
ct0=impose perfect	-11
ct0=impose perfect-passive	14
ct0=impose present	12
ct0=propose past	18
ct0=propose past-passive	-9
ct0=propose perfect	-13
ct0=propose present	-12
ct0=renew past	-16
ct0=renew past-passive	-23
ct0=renew present-passive	11
ct0=say past	-11
ct0=say present	-11
ct0=sign past-passive	16
ct0=sign perfect	-9
ct0=sign present	14
ct0=stay modal	-9
ct0=stay past	-16
ct0=stay perfect	16
ct0=suspend future-passive	-12
ct0=suspend perfect-passive	9
ct0=target modal-passive	10
ct0=target past	14
ct0=target past-passive	-11
ct0=target perfect-passive	-15
ct0=up modal	12
ct0=up past	-17
ct0=up perfect	-15
ct1=agree past-passive	19
ct1=agree perfect	-10
ct1=bear infinitive	15
ct1=bear participle-passive	-9
ct1=begin future	-27
ct1=begin gerund	15
ct1=begin participle-passive	-16
ct1=begin past	6
ct1=begin perfect	-14
ct1=begin pluperfect	-20
ct1=down future	-11
ct1=down present	13
ct1=down present-passive	-13
ct1=end modal	-9
ct1=end participle-passive	10
ct1=end past-passive	-10
ct1=impose future	-10
ct1=impose infinitive	-7
ct1=impose past-passive	-6
ct1=impose perfect	-13
ct1=impose perfect-passive	15
ct1=propose past	10
ct1=propose past-passive	-9
ct1=propose perfect	-10
ct1=renew past	-16
ct1=renew past-passive	-23
ct1=renew present-passive	11
ct1=say past	-14
ct1=sign past-passive	16
ct1=sign perfect	-10
ct1=stay infinitive	13
ct1=stay modal	-9
ct1=stay participle-passive	-11
ct1=stay past	-13
ct1=stay perfect	8
ct1=stay present	-12
ct1=suspend future-passive	-12
ct1=suspend perfect-passive	9
ct1=target infinitive	8
ct1=target modal-passive	10
ct1=target past	14
ct1=target past-passive	-11
ct1=target perfect-passive	-15
ct1=target pluperfect	9
ct1=target present	-17
ct1=up modal	14
ct1=up past	-17
ct1=up perfect	-14
ct2=agree perfect	-10
ct2=agree present	-11
ct2=bear future	10
ct2=bear gerund	-13
ct2=begin future	-15
ct2=begin gerund	9
ct2=begin present	13
ct2=down present	17
ct2=end modal	21
ct2=end past	-28
ct2=end present	16
ct2=impose gerund	-15
ct2=impose infinitive	-9
ct2=impose past	12
ct2=impose perfect-passive	-10
ct2=propose past	-13
ct2=propose perfect	12
ct2=say past	-15
ct2=sign perfect	-10
ct2=stay past	-8
ct2=suspend past	13
ct2=suspend perfect	-15
ct2=target participle-passive	11
ct2=target perfect	-15
ct2=target present-passive	-12
ct2=up gerund	9
ct2=up past	8
ct2=up present	-16
d:after , on	-11
d:after and	-10
d:after from	11
d:ahead	-64
d:ahead other	-74
d:ahead own	-8
d:ahead-0	38
d:ahead-1	34
d:ahead-2	-37
d:ahead-3	-135
d:ahead-4	-92
d:ahead-5	-170
d:ahead-6	-13
d:at=0	-14
d:at=1	19
d:at=2	-10
d:at=3	-48
d:before (	14
d:before , ends on	14
d:before and ends on	8
d:before and expires on	9
d:before and lasts until	11
d:before expires on	11
d:before to	17
d:begins	63
d:begins ahead	31
d:begins gone	29
d:begins today	43
d:by another	-7
d:by another gone	-17
d:ends ahead	-14
d:ends gone	13
d:ends other gone	19
d:ends own gone	18
d:ends own today	-31
d:ends today	-32
d:gone	-23
d:gone other	-167
d:gone own	41
d:gone-0	-66
d:gone-1	-50
d:gone-2	-40
d:gone-3	23
d:gone-4	68
d:gone-5	-59
d:gone-6	-15
d:how=month	-22
d:how=weekday	-60
d:last	-22
d:month	-22
d:month ahead	-54
d:month gone	-11
d:named=0	-95
d:named=1	15
d:named=2	47
d:rank=0	46
d:rank=0 of 1	16
d:rank=0 of 2	10
d:rank=0 of 4	41
d:rank=1	-16
d:rank=1 of 2	-33
d:rank=1 of 3	-23
d:rank=1 of 4	23
d:rank=2	-81
d:rank=2 of 3	-49
d:rank=2 of 4	-84
d:rank=3	-51
d:span-after	34
d:span-before	7
d:today	-17
d:today own	-17
d:today-0	-17
f:(	-14
f:)	-14
f:,	-11
f:;	-19
f:<day-ahead>	53
f:<day-gone>	-10
f:<day-today>	-38
f:<level>	22
f:<money>	-24
f:<month-ahead>	-15
f:<name>	-24
f:<not>	-18
f:<office>	-25
f:<points>	24
f:<seat>	-12
f:<sender>	-30
f:<span>	20
f:<v-agree>	-14
f:<v-begin>	17
f:<v-buy>	-8
f:<v-down>	13
f:<v-end>	6
f:<v-propose>	-9
f:<v-refuse>	-9
f:<v-renew>	-13
f:<v-say>	-25
f:<v-sell>	16
f:<v-sign>	-17
f:<v-stay>	19
f:<v-target>	11
f:<v-threaten>	15
f:?	16
f:act	-10
f:add	9
f:additional	27
f:affiliate	10
f:after	-11
f:against	-30
f:agree	-18
f:alexandria	8
f:am	-11
f:amount	12
f:an	11
f:and	19
f:announce	-16
f:answer	-49
f:anything	-9
f:apple	-11
f:application	13
f:apply	-13
f:approve	-9
f:apricot	11
f:are	-13
f:arequipa	10
f:aside	13
f:ask	12
f:asparagu	-13
f:assembly	12
f:at	11
f:attempt	-10
f:autumn	-16
f:avocado	-9
f:await	11
f:bag	13
f:ban	-12
f:basi	-14
f:because	-16
f:become	-10
f:beef	-15
f:been	-36
f:beer	19
f:begin	9
f:being	9
f:between	7
f:boat	-12
f:border	8
f:both	-12
f:broke	-21
f:busan	-17
f:but	-15
f:butter	17
f:buy	-7
f:by	-12
f:call	-36
f:can	-12
f:car	-10
f:cement	-11
f:certain	-11
f:ceylon	11
f:chance	9
f:charge	17
f:cheap	9
f:chief	11
f:citru	-10
f:clear	-8
f:clock	11
f:cocoa	16
f:collect	16
f:come	11
f:commerce	-9
f:communiqué	14
f:company	-23
f:component	-9
f:conclude	-14
f:confirm	-14
f:confirmation	9
f:container	9
f:cost	12
f:count	-16
f:countermeasure	-16
f:country	-17
f:cover	9
f:crab	-10
f:date	12
f:deal	-11
f:decree	9
f:do	16
f:doe	-14
f:doesn't	-12
f:done	-23
f:down	21
f:dried	14
f:due	-18
f:during	-32
f:duty	11
f:each	11
f:earlier	-18
f:earth	-16
f:ease	9
f:easy	9
f:effect	36
f:end	31
f:even	-15
f:ever	14
f:everything	15
f:exactly	14
f:expect	-34
f:extend	-18
f:extension	13
f:failed	-10
f:farm	-12
f:farmer	11
f:federal	13
f:fee	-18
f:first	-32
f:fish	18
f:flour	22
f:follow	-31
f:for	11
f:force	-25
f:forced	-14
f:forecast	12
f:foreign	-17
f:formula	9
f:franc	14
f:freeze	11
f:from	17
f:frozen	14
f:fuel	-8
f:furniture	-10
f:gave	-18
f:get	-16
f:ginger	13
f:give	11
f:glass	20
f:had	-25
f:he	13
f:head	14
f:heavy	-15
f:height	13
f:here	15
f:his	28
f:hit	17
f:home	-11
f:import	-13
f:included	-10
f:initial	-12
f:instead	41
f:introduce	-14
f:is	16
f:it	21
f:itself	-10
f:keep	13
f:kilometre	-14
f:kind	-14
f:know	-17
f:lapse	13
f:last	40
f:law	11
f:learn	14
f:least	-10
f:less	10
f:level	15
f:licence	-12
f:lift	-16
f:list	-34
f:london	-18
f:look	10
f:lose	-12
f:lower	-15
f:machinery	9
f:main	8
f:make	-16
f:matter	26
f:me	13
f:meal	-11
f:mean	15
f:mediator	-17
f:meet	-14
f:member	-17
f:midnight	12
f:ministry	-16
f:minute	18
f:month	-31
f:more	-21
f:much	14
f:must	-32
f:my	-25
f:named	-10
f:neither	22
f:net	-16
f:never	-18
f:new	21
f:next	-12
f:no	-18
f:noon	10
f:nor	10
f:normal	12
f:note	21
f:nothing	-43
f:now	-13
f:of	-19
f:off	13
f:old	24
f:older	-8
f:once	20
f:onion	-9
f:open	-10
f:operator	-14
f:or	-33
f:orange	19
f:osaka	-10
f:out	15
f:over	-10
f:p	-16
f:parliament	13
f:part	13
f:paste	-14
f:pay	16
f:people	-14
f:pineapple	9
f:plastic	14
f:point	10
f:pork	-18
f:potash	12
f:prepare	-11
f:present	9
f:press	14
f:prisoner	-9
f:proclamation	-11
f:product	-24
f:qingdao	18
f:quarrel	-21
f:question	18
f:quinoa	-11
f:quota	-13
f:rare	-16
f:rate	-13
f:rather	21
f:ready	-22
f:reciprocal	-14
f:recommend	11
f:reduce	15
f:regulation	13
f:remain	26
f:renew	8
f:renewal	13
f:reply	-20
f:representative	-13
f:rest	20
f:return	13
f:revert	11
f:rise	11
f:rose	-10
f:round	-22
f:rubber	9
f:rum	12
f:run	33
f:salmon	16
f:second	12
f:secretary	-18
f:section	-31
f:see	-11
f:settle	-14
f:shake	12
f:shall	-14
f:sheet	-10
f:ship	15
f:shipment	-12
f:should	-16
f:shrimp	-19
f:shut	-10
f:side	16
f:since	12
f:sixth	11
f:sleep	15
f:so	-28
f:software	-12
f:something	-9
f:sooner	9
f:soybean	-18
f:special	23
f:sprat	8
f:spring	-17
f:st	18
f:stand	9
f:start	-34
f:stay	-18
f:steel	-27
f:step	-13
f:still	-41
f:stockfish	12
f:stop	-16
f:sugar	27
f:summer	20
f:summit	-11
f:sunday	17
f:surcharge	-20
f:sure	9
f:take	22
f:talk	-35
f:tariff	-19
f:tea	22
f:telephone	-10
f:term	21
f:text	-22
f:than	9
f:that	11
f:their	-25
f:them	-29
f:then	12
f:there	-10
f:they'll	11
f:thi	16
f:think	-12
f:third	-15
f:threat	-11
f:three	-4
f:through	-17
f:timber	-15
f:together	-15
f:ton	-22
f:tonne	15
f:too	-10
f:top	-15
f:tractor	-14
f:trade	-11
f:treaty	18
f:truce	30
f:truck	10
f:turn	14
f:twenty	11
f:two	-21
f:unchanged	-11
f:under	10
f:until	39
f:up	-11
f:urea	20
f:us	-15
f:used	14
f:valid	25
f:value	-13
f:video	11
f:wait	-17
f:was	-18
f:we	11
f:we'll	9
f:weapon	-14
f:were	-21
f:when	14
f:where	-10
f:which	-14
f:who	-15
f:whole	24
f:will	-28
f:window	12
f:winter	-16
f:with	-20
f:within	-19
f:work	14
f:worst	-13
f:would	-20
f:year	22
f:zero	-15
first-of-paragraph	-35
has-future	-19
has-modal	-30
has-pluperfect	-22
l1=(	-14
l1=( & d:gone	-18
l1=, & d:gone	10
l1=, & d:today	-11
l1=: & d:ahead	-23
l1=: & d:gone	21
l1=: & d:today	-15
l1=<begin>	-14
l1=<begin> & d:ahead	-17
l1=<day-ahead> & d:ahead	12
l1=<day-gone>	10
l1=<goods>	-18
l1=<level-noun>	9
l1=<level-noun> & d:today	9
l1=<level>	-20
l1=<level> & d:today	-28
l1=<name>	-21
l1=<name> & d:today	-9
l1=<organisation> & d:today	10
l1=<seat>	-16
l1=<v-bear>	-14
l1=<v-begin>	30
l1=<v-begin> & d:ahead	13
l1=<v-begin> & d:gone	13
l1=<v-begin> & d:today	13
l1=<v-down>	-12
l1=<v-end>	-44
l1=<v-end> & d:gone	-14
l1=<v-end> & d:today	-27
l1=<v-impose>	-14
l1=<v-impose> & d:gone	-18
l1=<v-say>	-13
l1=<v-say> & d:gone	-14
l1=<v-sign>	-17
l1=<v-sign> & d:gone	-7
l1=after & d:gone	-13
l1=again & d:gone	10
l1=and	-13
l1=and & d:gone	-22
l1=begin	24
l1=begin & d:gone	20
l1=by & d:ahead	-27
l1=dated	-10
l1=effect	14
l1=effect & d:ahead	9
l1=end	-30
l1=end & d:today	-17
l1=for	-26
l1=for & d:gone	-11
l1=friday	-12
l1=friday & d:today	-12
l1=from	27
l1=from & d:ahead	17
l1=from & d:gone	-18
l1=from & d:today	44
l1=in	13
l1=in & d:ahead	-25
l1=in & d:gone	18
l1=is	-19
l1=last	23
l1=last & d:gone	24
l1=midnight	-14
l1=midnight & d:today	-10
l1=monday	9
l1=monday & d:ahead	12
l1=o'clock	-12
l1=of	17
l1=of & d:gone	15
l1=of & d:today	9
l1=on	-23
l1=on & d:ahead	-13
l1=on & d:gone	-11
l1=out	-21
l1=out & d:gone	-10
l1=same & d:ahead	11
l1=signature	9
l1=since & d:ahead	-67
l1=since & d:gone	20
l1=start	14
l1=start & d:today	11
l1=the	16
l1=the & d:ahead	-19
l1=the & d:gone	8
l1=the & d:today	32
l1=third	11
l1=thursday	-11
l1=time	19
l1=time & d:ahead	9
l1=time & d:today	12
l1=to	-20
l1=to & d:ahead	-20
l1=to & d:gone	-18
l1=to & d:today	11
l1=tuesday	10
l1=tuesday & d:today	11
l1=until	-41
l1=until & d:ahead	-47
l1=until & d:gone	-15
l1=video	11
l1=wednesday & d:today	-11
l1=—	-17
l1=— & d:today	-15
l2=,	12
l2=, & d:ahead	-15
l2=, & d:gone	13
l2=, & d:today	15
l2=:	10
l2=: & d:today	12
l2=; & d:gone	-12
l2=<agent> & d:gone	-17
l2=<begin> & d:today	18
l2=<day-ahead> & d:gone	-17
l2=<day-today> & d:today	13
l2=<duty> & d:today	-15
l2=<gate>	15
l2=<gate> & d:ahead	11
l2=<goods-amount>	12
l2=<goods-amount> & d:gone	12
l2=<goods> & d:ahead	17
l2=<goods> & d:today	-17
l2=<level-noun>	-9
l2=<level-noun> & d:gone	-15
l2=<level> & d:gone	-18
l2=<level> & d:today	22
l2=<month-gone>	16
l2=<month-gone> & d:gone	17
l2=<name>	-7
l2=<name> & d:ahead	12
l2=<name> & d:gone	-37
l2=<name> & d:today	11
l2=<not>	-18
l2=<number> & d:ahead	18
l2=<number> & d:gone	-25
l2=<number> & d:today	-19
l2=<office> & d:gone	-10
l2=<person> & d:gone	-23
l2=<person> & d:today	11
l2=<sender>	-10
l2=<v-agree>	24
l2=<v-agree> & d:ahead	-23
l2=<v-agree> & d:gone	35
l2=<v-agree> & d:today	-14
l2=<v-bear>	-14
l2=<v-bear> & d:gone	-14
l2=<v-begin>	15
l2=<v-begin> & d:ahead	15
l2=<v-buy>	-20
l2=<v-buy> & d:gone	-16
l2=<v-down>	19
l2=<v-down> & d:ahead	20
l2=<v-end> & d:ahead	-26
l2=<v-end> & d:gone	15
l2=<v-impose> & d:ahead	16
l2=<v-propose>	-9
l2=<v-say>	-11
l2=<v-stay>	16
l2=<v-stay> & d:ahead	-6
l2=<v-stay> & d:gone	13
l2=<v-stay> & d:today	13
l2=<v-target> & d:gone	11
l2=<v-up>	-26
l2=<v-up> & d:gone	-25
l2=agree	10
l2=agree & d:gone	15
l2=agreement	-12
l2=agreement & d:gone	-11
l2=and	-11
l2=and & d:gone	-14
l2=announce	-16
l2=announce & d:gone	-17
l2=antigua	-11
l2=apply & d:today	13
l2=arrangement	12
l2=arrangement & d:gone	13
l2=arrive	-11
l2=arrive & d:ahead	-10
l2=arrived	14
l2=arrived & d:gone	9
l2=as	18
l2=as & d:ahead	11
l2=as & d:gone	8
l2=aside	13
l2=aside & d:gone	14
l2=asleep	16
l2=asleep & d:gone	17
l2=at	-26
l2=at & d:gone	-18
l2=away	-9
l2=back & d:gone	-22
l2=back & d:today	20
l2=bandung	-12
l2=bandung & d:gone	-11
l2=before & d:ahead	-8
l2=begin	15
l2=begin & d:ahead	14
l2=both	14
l2=both & d:gone	16
l2=change	11
l2=change & d:ahead	13
l2=clock	23
l2=collect	13
l2=collect & d:ahead	13
l2=come	-17
l2=come & d:gone	-11
l2=conclude	15
l2=conclude & d:gone	16
l2=cotonou	-10
l2=cotonou & d:today	-10
l2=count	10
l2=count & d:gone	13
l2=counted	21
l2=counted & d:ahead	8
l2=counted & d:gone	15
l2=custom & d:ahead	13
l2=date	18
l2=date & d:ahead	-14
l2=date & d:gone	22
l2=date & d:today	9
l2=declare	28
l2=declare & d:gone	24
l2=decree & d:ahead	13
l2=done	13
l2=done & d:gone	13
l2=down	12
l2=down & d:gone	17
l2=dubai & d:gone	10
l2=duty & d:today	-13
l2=eastern	12
l2=eastern & d:ahead	8
l2=effect	12
l2=effect & d:gone	14
l2=end & d:ahead	-9
l2=enter	13
l2=fall	16
l2=force	14
l2=force & d:ahead	-16
l2=force & d:gone	14
l2=force & d:today	11
l2=friday	13
l2=friday & d:today	8
l2=from	17
l2=from & d:ahead	9
l2=from & d:gone	14
l2=geneva & d:gone	-15
l2=go	-18
l2=good	-10
l2=has	-12
l2=has & d:gone	-9
l2=here	-20
l2=hold & d:gone	-11
l2=hour	15
l2=hour & d:today	8
l2=in	-24
l2=in & d:gone	-24
l2=in & d:today	-24
l2=into	11
l2=into & d:today	13
l2=introduce	-13
l2=introduce & d:gone	-13
l2=is	-29
l2=is & d:gone	-11
l2=is & d:today	-12
l2=issue & d:ahead	11
l2=it & d:ahead	-12
l2=it & d:today	9
l2=lasted	10
l2=lasted & d:gone	10
l2=lisbon	9
l2=lisbon & d:gone	10
l2=loaded	-12
l2=loui	-13
l2=loui & d:gone	-13
l2=make	21
l2=make & d:gone	23
l2=me	14
l2=me & d:gone	14
l2=member	9
l2=member & d:today	9
l2=middle	10
l2=middle & d:gone	10
l2=midnight	-22
l2=midnight & d:gone	-11
l2=monday	14
l2=monday & d:gone	10
l2=nang	9
l2=nang & d:gone	10
l2=night & d:today	14
l2=nil	17
l2=note	-18
l2=note & d:gone	-12
l2=notice & d:gone	-14
l2=notice & d:today	12
l2=off	-15
l2=off & d:gone	-14
l2=on & d:ahead	-13
l2=on & d:gone	14
l2=one & d:gone	-13
l2=order	-16
l2=order & d:gone	-14
l2=other	-20
l2=other & d:gone	-17
l2=our	9
l2=our & d:today	10
l2=out	-20
l2=out & d:gone	-15
l2=pari	-11
l2=part	-13
l2=pay	-18
l2=pay & d:gone	-12
l2=peace	9
l2=peace & d:gone	9
l2=place & d:gone	10
l2=renew	-13
l2=renew & d:gone	-13
l2=run & d:ahead	-12
l2=saturday & d:gone	9
l2=second & d:gone	10
l2=shanghai	11
l2=shanghai & d:today	12
l2=sign & d:ahead	-14
l2=since	7
l2=since & d:gone	16
l2=since & d:today	-13
l2=sit	-16
l2=so	-17
l2=so & d:ahead	-10
l2=stand	9
l2=standstill & d:gone	10
l2=statement	-12
l2=stay & d:gone	10
l2=stockholm	-12
l2=stockholm & d:gone	-11
l2=strike	17
l2=strike & d:gone	18
l2=sunday & d:ahead	10
l2=talk	-10
l2=that	11
l2=the & d:ahead	18
l2=the & d:gone	-20
l2=thi	13
l2=thi & d:gone	14
l2=thursday & d:ahead	10
l2=to & d:ahead	14
l2=to & d:gone	-16
l2=town	9
l2=town & d:gone	9
l2=trieste	11
l2=trieste & d:gone	12
l2=truce	9
l2=truce & d:ahead	-18
l2=truce & d:gone	20
l2=tuesday	-21
l2=two	-9
l2=under	-9
l2=was	-34
l2=was & d:gone	-26
l2=wednesday	13
l2=week	-17
l2=week & d:gone	-10
l2=year & d:gone	10
l3='s	-27
l3='s & d:gone	-12
l3='s & d:today	-10
l3=(	11
l3=( & d:gone	15
l3=,	23
l3=, & d:gone	6
l3=, & d:today	28
l3=- & d:gone	-10
l3=- & d:today	14
l3=:	17
l3=: & d:ahead	18
l3=<agent>	-10
l3=<agent> & d:gone	-16
l3=<begin>	-8
l3=<begin> & d:ahead	-11
l3=<begin> & d:today	-15
l3=<day-ahead>	-15
l3=<day-ahead> & d:ahead	-23
l3=<day-today> & d:ahead	11
l3=<duty> & d:ahead	11
l3=<duty> & d:gone	-18
l3=<gate>	-24
l3=<gate> & d:gone	-12
l3=<goods>	16
l3=<goods> & d:ahead	12
l3=<level-noun>	10
l3=<level-noun> & d:ahead	15
l3=<level>	-33
l3=<level> & d:ahead	-8
l3=<level> & d:gone	-23
l3=<name>	17
l3=<name> & d:gone	21
l3=<name> & d:today	-10
l3=<not>	-25
l3=<not> & d:gone	-16
l3=<office>	-13
l3=<organisation> & d:gone	-20
l3=<person>	12
l3=<person> & d:ahead	16
l3=<quality>	-14
l3=<quality> & d:gone	-19
l3=<seat> & d:gone	-29
l3=<seat> & d:today	18
l3=<sender>	-9
l3=<span>	24
l3=<span> & d:ahead	14
l3=<span> & d:gone	12
l3=<v-bear> & d:gone	-19
l3=<v-begin>	14
l3=<v-begin> & d:gone	10
l3=<v-down> & d:gone	-12
l3=<v-end>	-30
l3=<v-end> & d:gone	-19
l3=<v-impose> & d:today	-15
l3=<v-sign> & d:today	12
l3=<v-stay>	-14
l3=<v-stay> & d:ahead	-12
l3=<v-target>	-16
l3=<v-target> & d:gone	-14
l3=<v-up> & d:ahead	-11
l3=a	4
l3=a & d:ahead	-11
l3=a & d:gone	16
l3=additional	-10
l3=all & d:today	10
l3=and	-42
l3=and & d:ahead	-19
l3=and & d:gone	-37
l3=another	-10
l3=another & d:gone	-7
l3=arrangement	-15
l3=arrangement & d:ahead	-12
l3=as	-21
l3=as & d:gone	-15
l3=at & d:ahead	-14
l3=away & d:gone	9
l3=been	-11
l3=been & d:ahead	-11
l3=been & d:gone	-3
l3=begin	12
l3=begin & d:gone	11
l3=both	22
l3=both & d:gone	27
l3=by & d:ahead	-11
l3=cape & d:gone	9
l3=clear	12
l3=clear & d:ahead	13
l3=da	9
l3=da & d:gone	10
l3=due & d:gone	10
l3=duty	-11
l3=duty & d:gone	-23
l3=each	-16
l3=each & d:gone	-14
l3=early	9
l3=early & d:today	9
l3=end	-8
l3=fall	-8
l3=fee	-11
l3=for & d:ahead	13
l3=for & d:gone	-8
l3=from	22
l3=from & d:ahead	19
l3=from & d:gone	-15
l3=from & d:today	21
l3=geneva	14
l3=geneva & d:gone	15
l3=given	9
l3=go	-12
l3=good	-11
l3=good & d:gone	-9
l3=had & d:gone	-11
l3=have & d:ahead	10
l3=have & d:gone	-12
l3=in	7
l3=in & d:ahead	-33
l3=in & d:gone	12
l3=in & d:today	15
l3=is	15
l3=is & d:ahead	17
l3=it	19
l3=it & d:ahead	11
l3=it & d:gone	21
l3=it & d:today	-15
l3=its	-12
l3=its & d:today	-13
l3=jump	10
l3=kick & d:ahead	12
l3=last	-10
l3=last & d:gone	-19
l3=later	10
l3=minute & d:today	9
l3=next	-8
l3=no	-11
l3=no & d:gone	-8
l3=of & d:ahead	-11
l3=of & d:gone	12
l3=on & d:gone	-13
l3=one	13
l3=one & d:ahead	-14
l3=one & d:gone	23
l3=origin	11
l3=origin & d:ahead	11
l3=other & d:gone	10
l3=own	10
l3=own & d:today	10
l3=paper	11
l3=paper & d:gone	11
l3=pause	-11
l3=phosphate	12
l3=rate	12
l3=rate & d:gone	12
l3=reach & d:gone	9
l3=reduction	13
l3=reduction & d:ahead	13
l3=say	-11
l3=shall	-9
l3=side	10
l3=side & d:gone	13
l3=sign & d:today	9
l3=since	36
l3=since & d:gone	39
l3=spoke	10
l3=spoke & d:today	11
l3=step & d:gone	10
l3=suspend	14
l3=suspend & d:gone	12
l3=suspension & d:gone	-11
l3=take & d:gone	5
l3=that & d:ahead	-19
l3=the	8
l3=the & d:gone	8
l3=their	12
l3=their & d:gone	15
l3=to	-37
l3=to & d:ahead	-14
l3=to & d:gone	-28
l3=to & d:today	-12
l3=trade	-13
l3=truce	15
l3=truce & d:today	26
l3=until	16
l3=until & d:ahead	13
l3=was & d:ahead	-13
l3=what	14
l3=what & d:ahead	12
l3=will & d:ahead	-13
l3=will & d:today	9
l3=with	-9
l3=with & d:gone	-5
l3=would	-14
l3=yes	13
l3=yes & d:gone	13
l4="	18
l4=" & d:gone	18
l4='s	-38
l4='s & d:gone	-25
l4=)	20
l4=*	13
l4=* & d:gone	14
l4=, & d:gone	-12
l4=-	-18
l4=- & d:gone	-10
l4=. & d:gone	-13
l4=:	21
l4=: & d:gone	7
l4=: & d:today	14
l4=<agent> & d:gone	-9
l4=<agent> & d:today	18
l4=<begin>	9
l4=<begin> & d:ahead	14
l4=<begin> & d:gone	19
l4=<begin> & d:today	-21
l4=<day-gone> & d:ahead	-12
l4=<day-gone> & d:today	11
l4=<day-today>	-23
l4=<gate>	11
l4=<gate> & d:gone	21
l4=<goods>	15
l4=<goods> & d:ahead	14
l4=<level> & d:ahead	-12
l4=<level> & d:gone	-17
l4=<level> & d:today	18
l4=<month-gone>	-11
l4=<month-gone> & d:ahead	-12
l4=<month-today> & d:gone	11
l4=<name> & d:gone	-14
l4=<number> & d:ahead	10
l4=<number> & d:today	-12
l4=<office> & d:gone	-11
l4=<organisation> & d:gone	-18
l4=<person> & d:ahead	-20
l4=<points> & d:gone	-12
l4=<quality> & d:ahead	12
l4=<quality> & d:gone	-12
l4=<seat>	22
l4=<seat> & d:ahead	12
l4=<seat> & d:gone	12
l4=<sender>	-10
l4=<span>	-11
l4=<span> & d:ahead	-21
l4=<span> & d:gone	-18
l4=<span> & d:today	22
l4=<v-agree>	-10
l4=<v-down> & d:gone	16
l4=<v-impose> & d:today	19
l4=<v-say>	-44
l4=<v-say> & d:gone	-34
l4=<v-sign> & d:gone	-13
l4=<v-sign> & d:today	14
l4=<v-stay>	-15
l4=<v-stay> & d:gone	-14
l4=<v-suspend>	15
l4=<v-suspend> & d:gone	15
l4=<v-suspend> & d:today	9
l4=<v-up>	-15
l4=<v-up> & d:gone	-18
l4=a	-14
l4=a & d:gone	-38
l4=additional & d:ahead	11
l4=agree	-20
l4=agree & d:ahead	-9
l4=agree & d:gone	-14
l4=all	-17
l4=all & d:ahead	-11
l4=an	-15
l4=an & d:gone	-12
l4=and & d:ahead	-28
l4=and & d:today	9
l4=announce	-14
l4=announce & d:gone	-12
l4=another	13
l4=another & d:gone	14
l4=are	-19
l4=arrangement	10
l4=arrangement & d:gone	16
l4=as	17
l4=as & d:gone	14
l4=been & d:gone	13
l4=before	15
l4=before & d:gone	17
l4=between	11
l4=between & d:gone	11
l4=both & d:ahead	-25
l4=both & d:gone	10
l4=bulletin	14
l4=bulletin & d:today	14
l4=by	-11
l4=by & d:gone	-12
l4=change	10
l4=change & d:ahead	12
l4=client	11
l4=client & d:today	11
l4=country & d:gone	9
l4=crane	10
l4=duty	-21
l4=duty & d:gone	-14
l4=each	12
l4=each & d:gone	13
l4=enter	-10
l4=fall	14
l4=first	-9
l4=following	-9
l4=freeze	14
l4=from & d:ahead	-13
l4=geneva & d:ahead	10
l4=good	19
l4=good & d:gone	10
l4=had	-7
l4=hand	18
l4=hand & d:gone	18
l4=has	-23
l4=has & d:gone	-28
l4=has & d:today	9
l4=have	-5
l4=have & d:ahead	-10
l4=have & d:gone	-6
l4=hold	-25
l4=hold & d:gone	-18
l4=it & d:ahead	-18
l4=it & d:gone	12
l4=it & d:today	-11
l4=keep	13
l4=keep & d:gone	10
l4=land	10
l4=land & d:gone	11
l4=last	-23
l4=last & d:gone	-20
l4=leader	11
l4=longer & d:ahead	13
l4=m	11
l4=meet & d:today	12
l4=new & d:ahead	-14
l4=of & d:ahead	15
l4=of & d:gone	-11
l4=on	-22
l4=on & d:ahead	-10
l4=on & d:today	-13
l4=one	30
l4=one & d:ahead	14
l4=one & d:gone	13
l4=our	-20
l4=over	-11
l4=pause	16
l4=pause & d:gone	20
l4=pay & d:today	-10
l4=put	11
l4=put & d:gone	12
l4=radio	10
l4=radio & d:today	10
l4=saint	-12
l4=saint & d:gone	-12
l4=second	10
l4=second & d:gone	18
l4=sign	6
l4=since	12
l4=since & d:gone	17
l4=sit	-9
l4=start	18
l4=start & d:ahead	18
l4=steel	10
l4=stop	10
l4=stop & d:gone	11
l4=surcharge	10
l4=surcharge & d:gone	11
l4=suspend	11
l4=suspend & d:gone	12
l4=suspension	23
l4=suspension & d:gone	24
l4=take & d:gone	-9
l4=the	-12
l4=the & d:gone	-13
l4=their	-17
l4=their & d:today	-11
l4=they	12
l4=they & d:gone	14
l4=thi & d:today	8
l4=time	-9
l4=to	12
l4=to & d:today	16
l4=truce & d:gone	15
l4=truce & d:today	-10
l4=until & d:ahead	-9
l4=until & d:gone	11
l4=up	-11
l4=us & d:gone	9
l4=which	13
l4=which & d:ahead	15
l4=with	20
l4=with & d:gone	11
l4=with & d:today	10
l4=year	-12
l4=—	12
l4=— & d:gone	7
l=, and & d:ahead	10
l=, and & d:gone	-13
l=, begin	30
l=, by & d:gone	10
l=, in	6
l=, in & d:gone	7
l=, on & d:ahead	-23
l=, on & d:gone	9
l=, start & d:gone	9
l=, the	21
l=, the & d:today	20
l=, thursday	-20
l=, thursday & d:today	-20
l=, tuesday	15
l=, tuesday & d:today	15
l=, until	-15
l=: from	-12
l=: from & d:ahead	-18
l=: on & d:ahead	11
l=: since	18
l=: since & d:gone	20
l=<begin> <begin>	-14
l=<begin> <begin> & d:ahead	-17
l=<begin> from & d:ahead	19
l=<begin> from & d:gone	-24
l=<begin> from & d:today	20
l=<begin> monday	11
l=<begin> monday & d:today	11
l=<begin> since	13
l=<begin> since & d:ahead	-21
l=<begin> since & d:gone	13
l=<day-ahead> from	11
l=<day-ahead> from & d:ahead	11
l=<level> from & d:ahead	-16
l=<level> from & d:today	6
l=<level> on	14
l=<level> on & d:today	13
l=<level> until	-17
l=<name> ,	-13
l=<name> , & d:today	-9
l=<name> from	21
l=<name> from & d:ahead	16
l=<name> from & d:today	13
l=<name> in	-15
l=<name> in & d:gone	-14
l=<name> on	-6
l=<name> on & d:gone	-19
l=<number> , & d:today	-9
l=<number> of	-11
l=<number> on	22
l=<number> on & d:ahead	19
l=<number> since	-22
l=<number> since & d:gone	-21
l=<organisation> on	-14
l=<person> on	-11
l=<points> on & d:ahead	-9
l=<seat> , & d:gone	-13
l=<seat> from	-10
l=<seat> on	-16
l=<seat> on & d:gone	-12
l=<span> on & d:gone	12
l=after the	10
l=after the & d:gone	10
l=agree in	27
l=agree in & d:gone	27
l=agree last	-11
l=agree on	-9
l=and from	-19
l=and from & d:ahead	-11
l=and since	-11
l=and since & d:gone	-11
l=announce on & d:gone	-9
l=apply from & d:gone	-15
l=apply from & d:today	14
l=apply since & d:gone	11
l=arrangement of	13
l=arrangement of & d:gone	14
l=as from	11
l=as from & d:gone	22
l=as of	16
l=as of & d:ahead	14
l=at the	-19
l=at the & d:gone	-17
l=back on	14
l=back on & d:today	20
l=begin on & d:ahead	15
l=by video	11
l=change on	12
l=change on & d:ahead	14
l=collect from	13
l=collect from & d:ahead	14
l=cotonou ,	-10
l=cotonou , & d:today	-10
l=count from	10
l=count from & d:gone	13
l=counted from	22
l=counted from & d:ahead	8
l=counted from & d:gone	15
l=date from	22
l=date from & d:gone	25
l=date of	10
l=day , & d:gone	10
l=declare on	21
l=declare on & d:ahead	10
l=declare on & d:gone	13
l=decree on	12
l=decree on & d:ahead	13
l=eastern on	10
l=eastern on & d:ahead	10
l=effect on	14
l=effect on & d:gone	11
l=enter before & d:gone	10
l=fall on	19
l=force since & d:gone	11
l=from last	11
l=from last & d:gone	11
l=from the	9
l=from the & d:gone	10
l=hour of	8
l=hour on & d:gone	10
l=in on & d:ahead	12
l=it begin	13
l=lasted since	14
l=lasted since & d:gone	15
l=loaded before	-12
l=make in	15
l=make in & d:gone	15
l=make on	12
l=make on & d:gone	12
l=middle of	10
l=middle of & d:gone	10
l=midnight on	-20
l=midnight on & d:gone	-11
l=monday , & d:gone	10
l=night of	11
l=note of	-12
l=notice of & d:gone	-12
l=notice on & d:today	10
l=on the	12
l=out on	-17
l=out on & d:gone	-12
l=pause of	11
l=pause of & d:gone	11
l=place since	10
l=place since & d:gone	10
l=prolong to & d:gone	10
l=rate from	-10
l=rate from & d:ahead	-10
l=rate on & d:ahead	11
l=run out	-15
l=run since	13
l=run since & d:gone	14
l=run to	-11
l=run until	-13
l=run until & d:gone	-11
l=saturday , & d:gone	9
l=shanghai ,	12
l=shanghai , & d:today	12
l=sign last	14
l=sign last & d:gone	14
l=since the	11
l=since the & d:gone	13
l=standstill of	10
l=standstill of & d:gone	11
l=sunday , & d:ahead	10
l=suspend in	-12
l=suspend in & d:gone	-12
l=suspend since	11
l=suspend since & d:gone	12
l=table on & d:gone	10
l=take effect	14
l=take effect & d:ahead	9
l=that from	12
l=that from & d:ahead	13
l=the same & d:ahead	11
l=there on & d:gone	10
l=thursday , & d:ahead	10
l=to the	-20
l=to the & d:gone	-15
l=trieste on	12
l=trieste on & d:gone	12
l=truce from	-12
l=truce of	25
l=truce of & d:gone	28
l=truce on	-20
l=truce on & d:gone	-10
l=truce to	-10
l=truce to & d:gone	-9
l=tuesday ,	-21
l=until the	-10
l=until the & d:ahead	-12
l=up in	9
l=up in & d:gone	9
l=wednesday ,	13
l=year on	10
l=year on & d:gone	11
lead="	21
lead=" & d:gone	24
lead=( & d:gone	11
lead=)	16
lead=) & d:gone	14
lead=1	13
lead=10	34
lead=10 & d:gone	12
lead=10 & d:today	27
lead=11 & d:gone	10
lead=12	14
lead=12 & d:gone	9
lead=14	10
lead=14 & d:today	15
lead=15 & d:gone	12
lead=17	-9
lead=18	11
lead=18 & d:today	11
lead=30	-15
lead=31	-14
lead=5 & d:gone	10
lead=8 & d:gone	9
lead=9	-14
lead=9 & d:gone	-9
lead=:	14
lead=: & d:gone	-9
lead=: & d:today	21
lead=;	-14
lead=; & d:ahead	-13
lead=; & d:gone	-19
lead=; & d:today	10
lead=a & d:today	-24
lead=after & d:gone	11
lead=all & d:ahead	-11
lead=as & d:gone	11
lead=as & d:today	-25
lead=august	-11
lead=because	13
lead=because & d:today	9
lead=before	15
lead=before & d:gone	13
lead=beijing & d:ahead	13
lead=both	12
lead=both & d:gone	21
lead=by	-10
lead=by & d:ahead	-15
lead=chile	-10
lead=chile & d:gone	-7
lead=china	-23
lead=china & d:ahead	-14
lead=china & d:gone	-12
lead=each	20
lead=each & d:gone	22
lead=from & d:ahead	16
lead=from & d:gone	-21
lead=from & d:today	17
lead=goods	-15
lead=goods & d:gone	-16
lead=had	11
lead=had & d:gone	12
lead=he	-12
lead=honduras	10
lead=honduras & d:gone	10
lead=i	-12
lead=if & d:ahead	-18
lead=in	-10
lead=in & d:ahead	-15
lead=india	-20
lead=it	13
lead=it & d:ahead	-14
lead=it & d:gone	25
lead=its	17
lead=its & d:gone	22
lead=korea	-9
lead=monday & d:today	10
lead=negotiators	-15
lead=negotiators & d:gone	-14
lead=no	-10
lead=no & d:gone	-9
lead=november	27
lead=november & d:gone	29
lead=october	-11
lead=of	-10
lead=of & d:gone	-10
lead=orders	-12
lead=our	-15
lead=port	-9
lead=president	-26
lead=president & d:gone	-18
lead=september	-15
lead=since	23
lead=since & d:ahead	-25
lead=since & d:gone	24
lead=suspended	16
lead=the & d:ahead	-6
lead=their & d:ahead	11
lead=their & d:gone	-12
lead=there	-15
lead=there & d:gone	-13
lead=they & d:ahead	-12
lead=they & d:gone	16
lead=this	24
lead=this & d:today	26
lead=to	9
lead=tuesday	-9
lead=two	-11
lead=under	12
lead=until	13
lead=until & d:gone	12
lead=wednesday	-10
lead=what & d:ahead	12
lead=when	12
lead=when & d:gone	16
lead=where	-25
lead=where & d:gone	-21
lead=yesterday	-9
lead=—	10
lead=— & d:ahead	28
lll=, <seat> ,	10
lll=, <seat> , & d:today	10
lll=, and since	-10
lll=, and since & d:gone	-10
lll=, as of	7
lll=, as of & d:today	10
lll=, begin on & d:gone	-13
lll=, counted from	17
lll=, counted from & d:ahead	11
lll=, end in	9
lll=, end in & d:gone	9
lll=, monday ,	8
lll=, monday , & d:today	8
lll=. eastern on	10
lll=. eastern on & d:ahead	10
lll=: <level> from	6
lll=: <level> from & d:ahead	9
lll=: <number> on	23
lll=: <number> on & d:ahead	21
lll=: as of	10
lll=: as of & d:today	10
lll=<begin> <begin> <begin>	-14
lll=<begin> <begin> <begin> & d:ahead	-17
lll=<begin> <begin> from & d:ahead	19
lll=<begin> <begin> from & d:gone	-24
lll=<begin> <begin> from & d:today	20
lll=<begin> <begin> monday	11
lll=<begin> <begin> monday & d:today	11
lll=<begin> <begin> since	13
lll=<begin> <begin> since & d:ahead	-21
lll=<begin> <begin> since & d:gone	13
lll=<begin> <span> from	-10
lll=<begin> as of & d:today	-23
lll=<begin> it begin	15
lll=<begin> monday , & d:today	-12
lll=<begin> since the	10
lll=<begin> since the & d:gone	11
lll=<begin> until the	17
lll=<begin> until the & d:gone	18
lll=<day-ahead> , on	-12
lll=<day-today> — from & d:ahead	9
lll=<level> , from	-15
lll=<level> as of	-23
lll=<level> as of & d:ahead	-17
lll=<level> on the	9
lll=<name> agree in	18
lll=<name> agree in & d:gone	18
lll=<name> agree on	-12
lll=<name> end on	11
lll=<name> sign on	-15
lll=<name> sign on & d:gone	-14
lll=<number> as of	11
lll=<number> as of & d:ahead	12
lll=<person> : on	12
lll=<person> : on & d:ahead	13
lll=<person> say on	15
lll=<span> , begin	25
lll=<span> , to	-11
lll=<span> , to & d:gone	-14
lll=<span> from the	14
lll=<span> from the & d:ahead	9
lll=a truce in	13
lll=a truce in & d:gone	13
lll=a truce since	13
lll=a truce since & d:gone	13
lll=and end on	-10
lll=at <level> since	18
lll=at <level> since & d:gone	18
lll=be collect from	10
lll=be collect from & d:ahead	10
lll=early hour of	9
lll=for <span> from	10
lll=for <span> from & d:ahead	15
lll=from <day-ahead> ,	-12
lll=from <day-ahead> , & d:ahead	-12
lll=from <level> on	16
lll=geneva , on	9
lll=geneva , on & d:gone	9
lll=good loaded before	-11
lll=has hold since	-13
lll=has hold since & d:gone	-13
lll=has run since	13
lll=has run since & d:gone	14
lll=have apply since	-9
lll=have apply since & d:gone	-9
lll=in <name> from	7
lll=in <name> on	-12
lll=in <name> on & d:gone	-8
lll=in <name> since	11
lll=in <name> since & d:gone	11
lll=in <seat> from	-9
lll=in <seat> in	15
lll=in <seat> in & d:gone	15
lll=in force since & d:gone	11
lll=in place since	10
lll=in place since & d:gone	10
lll=in trieste on	12
lll=in trieste on & d:gone	12
lll=is <level> from	10
lll=is prolong to	12
lll=is suspend from & d:ahead	14
lll=it begin on	17
lll=it begin on & d:ahead	11
lll=it count from	8
lll=it count from & d:gone	9
lll=it end on	-14
lll=it end on & d:gone	-10
lll=it expire on	13
lll=it expire on & d:gone	13
lll=it lapse on	14
lll=it lapse on & d:gone	14
lll=it start on	13
lll=it start on & d:gone	11
lll=kick in on & d:ahead	12
lll=on monday , & d:gone	-11
lll=on the same	11
lll=on the same & d:ahead	12
lll=run out on	-14
lll=run out on & d:gone	-11
lll=take effect on	11
lll=take effect on & d:gone	11
lll=tariff truce on	-12
lll=that begin in	9
lll=that begin in & d:gone	9
lll=the <name> from & d:ahead	9
lll=the <name> since	-17
lll=the <name> since & d:gone	-16
lll=the arrangement of	13
lll=the arrangement of & d:gone	15
lll=the decree on	13
lll=the decree on & d:ahead	14
lll=the duty of	-19
lll=the duty of & d:gone	-11
lll=the middle of	10
lll=the middle of & d:gone	10
lll=the pause of	11
lll=the pause of & d:gone	11
lll=the standstill of	10
lll=the standstill of & d:gone	11
lll=the table on	10
lll=the table on & d:gone	11
lll=the truce of	14
lll=the truce of & d:gone	17
lll=to <level> from & d:ahead	-11
lll=to <level> in	-14
lll=to <level> in & d:gone	-13
lll=to <level> on	9
lll=to begin on	-19
lll=to begin on & d:ahead	-13
lll=truce of last	17
lll=truce of last & d:gone	17
lll=was make in	21
lll=was make in & d:gone	21
lll=was make on	13
lll=was make on & d:gone	13
lll=was prolong in	-11
lll=was prolong in & d:gone	-11
lll=was sign in	-15
lll=was sign in & d:gone	-15
lll=what change on	13
lll=what change on & d:ahead	14
lll=which date from	13
lll=which date from & d:gone	15
lll=with <name> in	-10
lll=with <name> in & d:gone	-10
lll=— wednesday ,	10
lll=— wednesday , & d:today	10
lr=( )	-11
lr=( ) & d:gone	-14
lr=, )	-11
lr=, ) & d:gone	-11
lr=, ,	19
lr=, , & d:today	13
lr=, .	14
lr=, . & d:ahead	19
lr=, :	-16
lr=, ; & d:gone	9
lr=, <end>	-14
lr=, <end> & d:ahead	-14
lr=, <end> & d:today	-14
lr=<begin> 's	-15
lr=<begin> , & d:gone	-20
lr=<begin> .	14
lr=<begin> . & d:gone	21
lr=<begin> :	-19
lr=<begin> : & d:gone	-13
lr=<begin> <end>	15
lr=<begin> <end> & d:today	13
lr=<begin> <person> & d:today	10
lr=<begin> it	-12
lr=<begin> they	-12
lr=<begin> — & d:today	8
lr=<level> ,	-13
lr=<level> .	-15
lr=<number> the	12
lr=again .	9
lr=again . & d:gone	10
lr=and it	9
lr=and of	-11
lr=and of & d:gone	-11
lr=before <end>	-21
lr=before <end> & d:ahead	-14
lr=before are & d:ahead	12
lr=before it	10
lr=before it & d:gone	10
lr=begin , & d:ahead	-11
lr=begin , & d:gone	13
lr=begin .	22
lr=begin . & d:ahead	9
lr=begin . & d:gone	9
lr=begin and	14
lr=by , & d:ahead	-14
lr=by .	-11
lr=effect , & d:ahead	10
lr=effect .	15
lr=effect . & d:today	11
lr=end .	-17
lr=end . & d:today	-12
lr=from ,	14
lr=from , & d:ahead	10
lr=from .	22
lr=from . & d:today	25
lr=from : & d:gone	-15
lr=from ; & d:ahead	-14
lr=from <end> & d:ahead	13
lr=from <end> & d:gone	-24
lr=from <level>	-16
lr=from <name> & d:gone	-12
lr=from <quality> & d:ahead	-21
lr=from ? & d:ahead	9
lr=from a	11
lr=from a & d:ahead	12
lr=from and	22
lr=from and & d:ahead	9
lr=from and & d:today	16
lr=from if	-11
lr=from it	-18
lr=from it & d:gone	-19
lr=from the	13
lr=from to	13
lr=from to & d:ahead	13
lr=in , & d:ahead	-10
lr=in :	16
lr=in : & d:gone	16
lr=in ;	-26
lr=in ; & d:gone	-26
lr=in <end>	10
lr=in <end> & d:gone	13
lr=in and	-7
lr=in and & d:gone	-7
lr=in both	27
lr=in both & d:gone	27
lr=in is	-10
lr=in is & d:gone	-10
lr=in it	-25
lr=in it & d:gone	-25
lr=in remain	-14
lr=in remain & d:gone	-14
lr=in when	9
lr=in when & d:gone	9
lr=in with	10
lr=in with & d:gone	10
lr=last ,	25
lr=last , & d:gone	25
lr=last <end>	10
lr=last <end> & d:gone	10
lr=last the	-14
lr=last the & d:gone	-14
lr=monday ,	13
lr=monday , & d:today	13
lr=of 's	9
lr=of 's & d:gone	10
lr=of ,	18
lr=of , & d:gone	13
lr=of , & d:today	11
lr=of . & d:ahead	10
lr=of . & d:gone	-15
lr=of and & d:gone	-21
lr=of are	-10
lr=of bring	8
lr=of bring & d:gone	8
lr=of go	9
lr=of has	-32
lr=of has & d:gone	-31
lr=of it & d:gone	14
lr=of on	-11
lr=of on & d:gone	-10
lr=of say	12
lr=of say & d:gone	11
lr=of that	12
lr=of that & d:gone	12
lr=of the	-19
lr=of the & d:gone	-9
lr=of would	8
lr=of would & d:gone	9
lr=on (	12
lr=on ( & d:ahead	13
lr=on , & d:today	12
lr=on .	16
lr=on . & d:today	25
lr=on ; & d:gone	8
lr=on after	-18
lr=on afternoon	12
lr=on afternoon & d:gone	13
lr=on and & d:today	-16
lr=on are & d:ahead	11
lr=on at	-23
lr=on at & d:ahead	-16
lr=on between	-7
lr=on doe	13
lr=on evening	-12
lr=on for	26
lr=on for & d:gone	23
lr=on in	-13
lr=on in & d:gone	-25
lr=on is	-11
lr=on last	11
lr=on last & d:gone	11
lr=on morning	10
lr=on morning & d:gone	12
lr=on night	-15
lr=on night & d:gone	-10
lr=on on	10
lr=on on & d:gone	12
lr=on that & d:gone	-16
lr=on that & d:today	13
lr=on the	-17
lr=on the & d:gone	-24
lr=on they	-14
lr=on to	-16
lr=on to & d:today	-12
lr=on under	13
lr=on was & d:gone	12
lr=since )	12
lr=since ) & d:gone	13
lr=since , & d:ahead	-13
lr=since . & d:ahead	-9
lr=since :	14
lr=since : & d:gone	15
lr=since <end>	-14
lr=since <end> & d:gone	-11
lr=since <name> & d:gone	13
lr=since a	-11
lr=since a & d:gone	-10
lr=since and	25
lr=since and & d:gone	28
lr=since at	16
lr=since both	15
lr=since both & d:gone	16
lr=since its	10
lr=since its & d:gone	10
lr=since most	-12
lr=since most & d:gone	-11
lr=since of	-19
lr=since of & d:gone	-19
lr=since on	-10
lr=since on & d:gone	-10
lr=since stay	-12
lr=since stay & d:gone	-12
lr=since the & d:gone	9
lr=since we	-11
lr=since we & d:gone	-11
lr=start .	9
lr=start . & d:gone	8
lr=start <end>	11
lr=the ,	-18
lr=the , & d:ahead	-15
lr=the .	-17
lr=the <end>	11
lr=the <end> & d:today	31
lr=the they	13
lr=the they & d:gone	13
lr=time ,	13
lr=to ,	-28
lr=to , & d:gone	-23
lr=to .	-39
lr=to . & d:ahead	-12
lr=to . & d:gone	-26
lr=to <end>	17
lr=to <end> & d:gone	14
lr=until ,	-38
lr=until , & d:gone	-26
lr=until . & d:ahead	-16
lr=until <end>	-24
lr=until <end> & d:ahead	-10
lr=until <end> & d:gone	-16
lr=until of	17
lr=until of & d:gone	15
n:accord	14
n:added	13
n:adds	-15
n:again	-15
n:agreement	24
n:agreements	56
n:another	17
n:arrangement	10
n:arrangements	9
n:asleep	10
n:bargain	-16
n:calm	10
n:ceasefire	25
n:compromise	13
n:continue	28
n:continued	-16
n:continues	11
n:continuing	-22
n:days=0	15
n:days=1	31
n:days=2	41
n:days=3	5
n:deal	62
n:deals	37
n:extend	25
n:extended	29
n:extension	-11
n:further	7
n:go on	24
n:halt	-27
n:halts	-23
n:held back	7
n:held in	9
n:hold off	12
n:holding back	-13
n:holiday	-22
n:keep	39
n:keeps	32
n:laid down	-24
n:lengthen	-14
n:lengths=0	43
n:lengths=1	17
n:lengths=2	26
n:lengths=3	24
n:lift	31
n:lifted	18
n:long=0	42
n:long=1	55
n:long=2	27
n:long=3	17
n:long=6	-33
n:long=9	-35
n:longer	13
n:loose=1	15
n:loose=2	26
n:loose=9	-9
n:lull	-9
n:measures	19
n:moratorium	-14
n:more	31
n:more=1	20
n:more=2	28
n:more=9	11
n:no truce	61
n:on hold	23
n:on ice	20
n:pacts	18
n:pause	9
n:pauses	-16
n:period	-40
n:postponed	16
n:prolongation	-45
n:prolongs	23
n:protocol	24
n:put away	21
n:put off	23
n:quiet=2	-17
n:refrain	-10
n:renewal	-30
n:renewed	-20
n:renews	15
n:reprieve	9
n:set aside	-15
n:settlement	-17
n:shelve	23
n:shelved	20
n:shelves	-22
n:sleep	-27
n:slept	17
n:spare	27
n:spared	36
n:spares	23
n:stand still	12
n:stays	32
n:stood still	12
n:stretch	-28
n:stretched	35
n:suspension	16
n:taken off	-8
n:term	-27
n:terms	15
n:truce	50
n:truce=1	27
n:truce=2	17
n:truce=3	14
n:truce=6	-12
n:undertaking	-13
n:untouched	15
n:verb=1	10
n:verb=6	25
n:withheld	11
n:withhold	10
n:withholds	15
nc2=down	8
nc2=renew	11
nc2=up	-31
nct2=bear modal	17
nct2=bear perfect	21
nct2=bear present	-9
nct2=begin modal	-13
nct2=begin participle-passive	11
nct2=begin perfect	-13
nct2=down future	-16
nct2=down present	10
nct2=down present-passive	8
nct2=end present-passive	-10
nct2=impose future	-15
nct2=impose participle-passive	-16
nct2=impose past	9
nct2=impose past-passive	-10
nct2=impose present-passive	7
nct2=lack present	9
nct2=renew future-passive	10
nct2=return present	-11
nct2=sell present	13
nct2=sign past	7
nct2=sign perfect	-10
nct2=sign present	12
nct2=stay modal	21
nct2=stay past	-16
nct2=stay pluperfect	-12
nct2=suspend future	19
nct2=suspend past	7
nct2=suspend perfect	-10
nct2=suspend present	-21
nct2=target present	23
nct2=up modal	-15
nct2=up past	8
nct2=up present	-16
next="	13
next=(	17
next=:	-13
next=after	-11
next=and	18
next=because	-12
next=if	-15
next=until	-11
next=where	11
next=which	-11
next=—	-17
nhas-infinitive	-20
nhas-pluperfect	-18
none	63
nt2=modal	17
nt2=past-passive	-14
nt2=perfect-not	-11
nt2=pluperfect	-12
nt2=present	12
nt2=present-passive-not	9
nv2=be	13
nv2=bear	-12
nv2=charge	9
nv2=drop	-9
nv2=extend	8
nv2=fall	13
nv2=go	-14
nv2=halve	9
nv2=lapse	-13
nv2=lose	-12
nv2=other	-31
nv2=owe	11
nv2=plan	-12
nv2=put	-10
nv2=remain	10
nv2=return	12
nv2=see	11
nv2=set	13
nv2=ship	12
nv2=sign	22
nv2=stand	-10
nv2=tell	9
nvt2=agree past	-25
nvt2=be modal	9
nvt2=be past	-15
nvt2=be present	15
nvt2=bear present	-8
nvt2=begin present	9
nvt2=charge present	24
nvt2=cut present	8
nvt2=drop present	-14
nvt2=end present	14
nvt2=enter present	-13
nvt2=fall present	15
nvt2=go modal	-11
nvt2=go past	13
nvt2=go present	-12
nvt2=halve present	10
nvt2=lapse present	-10
nvt2=leave present	-15
nvt2=meet modal	15
nvt2=other perfect	-21
nvt2=other present	-9
nvt2=owe present	11
nvt2=pay past	-22
nvt2=pay perfect	25
nvt2=put perfect	-9
nvt2=ship present	13
nvt2=sign past	22
nvt2=sign present	15
nvt2=suspend future	9
nvt2=suspend present	-15
o:act=announce	-17
o:act=approve	-20
o:act=bear	22
o:act=begin	9
o:act=carry	9
o:act=collect	19
o:act=cut	18
o:act=declare	23
o:act=dump	-9
o:act=extend	-18
o:act=fall	16
o:act=get	-17
o:act=grant	-14
o:act=initial	-12
o:act=introduce	-17
o:act=keep	19
o:act=land	9
o:act=let	-21
o:act=lower	18
o:act=meet	-20
o:act=move	-10
o:act=owe	-11
o:act=promulgate	13
o:act=raise	-16
o:act=recall	-8
o:act=say	-12
o:act=see	-12
o:act=set	-21
o:act=settle	-13
o:act=stand	12
o:act=state	10
o:act=suspend	16
o:act=threaten	-13
o:act=write	-20
o:agree from gone	11
o:agree in gone	42
o:agree last gone	-25
o:agree on ahead	-10
o:agree on today	-10
o:ask since gone	18
o:be from ahead	-27
o:be from gone	8
o:be in gone	-18
o:be last gone	19
o:be of gone	17
o:be on ahead	-20
o:be on gone	14
o:be since ahead	-11
o:be since gone	-13
o:begin began gone	7
o:begin began today	-12
o:begin begins today	15
o:begin by ahead	-11
o:begin effect ahead	9
o:begin from gone	-37
o:begin from today	20
o:begin in ahead	-10
o:begin in gone	-22
o:begin last gone	12
o:begin on ahead	24
o:begin on today	-15
o:begin starting gone	8
o:begin starts ahead	-10
o:begin the ahead	-11
o:begin to gone	-9
o:call on gone	10
o:carried=deal	-21
o:carried=duties far	-11
o:carried=exclusions	-16
o:carried=exclusions far	-26
o:carried=fees	-34
o:carried=fees far	-33
o:carried=longer	-13
o:carried=longer far	-21
o:carried=meeting far	12
o:carried=procedure	-13
o:carried=procedure far	-16
o:carried=sale	-18
o:carried=truce	10
o:carried=truce far	21
o:charge from ahead	-17
o:charge from gone	-14
o:charge of gone	12
o:collect from ahead	19
o:collect since gone	12
o:conclude in gone	19
o:conclude last gone	-11
o:declare on ahead	10
o:declare on gone	15
o:end from ahead	14
o:end last gone	13
o:end of gone	-10
o:end on ahead	-29
o:end since gone	13
o:have on gone	20
o:impose from ahead	10
o:impose in gone	-12
o:keep of gone	12
o:keep since gone	15
o:lay in gone	16
o:leads=	-14
o:leads=12 (	12
o:leads=12:01 on	14
o:leads=13:01 on	16
o:leads=20% from	-10
o:leads=20% since	13
o:leads=34.5% in	9
o:leads=8% on	-9
o:leads=after the	10
o:leads=agreed in	27
o:leads=agreed last	-11
o:leads=algiers,	10
o:leads=and from	-19
o:leads=and since	-11
o:leads=applied since	-14
o:leads=applies from	22
o:leads=apply from	-11
o:leads=arrangement of	13
o:leads=as from	11
o:leads=as of	16
o:leads=at the	-19
o:leads=back on	14
o:leads=began on	12
o:leads=begin on	-22
o:leads=begun in	-17
o:leads=beijing,	15
o:leads=by video	11
o:leads=cent since	25
o:leads=changes on	13
o:leads=china from	9
o:leads=collected from	13
o:leads=counted from	22
o:leads=counts from	12
o:leads=date of	10
o:leads=dates from	23
o:leads=days in	-30
o:leads=declared on	21
o:leads=decree on	12
o:leads=duty since	-11
o:leads=eastern on	10
o:leads=effect on	14
o:leads=end on	-16
o:leads=ended on	-15
o:leads=ends on	15
o:leads=expires on	-12
o:leads=falls on	16
o:leads=from last	11
o:leads=from the	9
o:leads=from tomorrow,	-18
o:leads=geneva, on	9
o:leads=held since	-16
o:leads=helsinki,	9
o:leads=hours of	8
o:leads=it begins	14
o:leads=lasted since	14
o:leads=lasts until	-12
o:leads=loaded before	-12
o:leads=made in	15
o:leads=made on	12
o:leads=middle of	10
o:leads=midnight on	-20
o:leads=monday	11
o:leads=months in	19
o:leads=night of	11
o:leads=nouakchott,	9
o:leads=november to	13
o:leads=on the	13
o:leads=oslo,	8
o:leads=out on	-17
o:leads=p.m. on	11
o:leads=pause of	11
o:leads=percent since	-16
o:leads=place since	10
o:leads=quito,	10
o:leads=run since	13
o:leads=runs to	-10
o:leads=runs until	-13
o:leads=signed last	14
o:leads=since	11
o:leads=since the	11
o:leads=standstill of	10
o:leads=start on	-22
o:leads=started on	20
o:leads=states since	-13
o:leads=suspended in	-12
o:leads=suspended since	11
o:leads=takes effect	10
o:leads=that from	12
o:leads=to the	-20
o:leads=trieste on	12
o:leads=truce from	-10
o:leads=truce of	23
o:leads=truce on	-20
o:leads=truce to	-10
o:leads=until the	-10
o:leads=up in	9
o:leads=washington,	-13
o:leads=washington/beijing,	9
o:leads=weeks in	13
o:leads=year from	18
o:leads=year on	9
o:leads=— wednesday,	10
o:left=controls	-24
o:left=controls right=none	-30
o:left=controls right=signing	11
o:left=controls right=truce	-9
o:left=deal	-21
o:left=deal right=duties	-18
o:left=deal right=none	-29
o:left=deal right=truce	23
o:left=duties right=deal	-10
o:left=duties right=procedure	-10
o:left=duties right=truce	13
o:left=exclusions	-11
o:left=exclusions right=none	-9
o:left=fees	-30
o:left=fees right=none	-25
o:left=longer right=duties	-8
o:left=longer right=truce	8
o:left=meeting	-32
o:left=meeting right=meeting	-16
o:left=meeting right=none	-39
o:left=meeting right=truce	17
o:left=none right=exclusions	-13
o:left=none right=fees	-10
o:left=none right=longer	-12
o:left=none right=none	11
o:left=none right=signing	-10
o:left=none right=truce	-10
o:left=signing	10
o:left=signing right=none	20
o:left=signing right=signing	12
o:left=truce right=duties	11
o:left=truce right=truce	8
o:lower from ahead	11
o:lower on gone	15
o:meet from ahead	11
o:near=controls	-13
o:near=deal	-29
o:near=fees	-14
o:near=meeting	-22
o:near=none	-14
o:negotiate in gone	14
o:no verb ( gone	-18
o:no verb algiers, today	10
o:no verb before ahead	-17
o:no verb beijing, today	19
o:no verb by gone	17
o:no verb day, gone	10
o:no verb friday today	-11
o:no verb helsinki, today	8
o:no verb last gone	33
o:no verb monday, gone	10
o:no verb montevideo, today	10
o:no verb nouakchott, today	9
o:no verb of today	9
o:no verb on ahead	19
o:no verb on gone	-9
o:no verb quito, today	10
o:no verb saturday, gone	9
o:no verb shanghai, today	12
o:no verb since ahead	-15
o:no verb since gone	11
o:no verb starts ahead	16
o:no verb starts today	20
o:no verb sunday, ahead	10
o:no verb the today	26
o:no verb thursday, ahead	10
o:no verb to gone	-15
o:no verb today, today	13
o:no verb until ahead	-17
o:no verb until gone	-20
o:no verb washington, today	-12
o:no verb washington/beijing, today	9
o:no verb wednesday today	-11
o:no verb — today	-14
o:other from gone	-7
o:other last gone	11
o:other on today	11
o:other since gone	17
o:pay  today	-12
o:pay from today	22
o:pay on gone	10
o:pay since ahead	-9
o:pay the gone	15
o:pay until gone	-11
o:publish on today	11
o:put in gone	-19
o:put on today	9
o:reach of gone	11
o:reach on gone	-18
o:reduce from ahead	-10
o:renew in gone	-12
o:right=controls	-18
o:right=deal	-20
o:right=duties from	22
o:right=duties in	14
o:right=duties last	-10
o:right=duties of	26
o:right=duties on	-13
o:right=duties the	-17
o:right=exclusions	-22
o:right=exclusions since	-12
o:right=fees	-13
o:right=longer	-15
o:right=longer on	-17
o:right=longer since	11
o:right=meeting	-10
o:right=meeting 	-15
o:right=meeting from	16
o:right=none	-28
o:right=none (	-9
o:right=none after	-15
o:right=none algiers,	10
o:right=none and	-11
o:right=none before	-9
o:right=none begin	-10
o:right=none beginning	25
o:right=none begins	15
o:right=none beijing,	21
o:right=none by	-19
o:right=none effect	14
o:right=none ends	-17
o:right=none for	-24
o:right=none friday	-12
o:right=none friday,	9
o:right=none from	17
o:right=none helsinki,	9
o:right=none is	-18
o:right=none it	-11
o:right=none last	27
o:right=none monday,	22
o:right=none montevideo,	10
o:right=none nouakchott,	9
o:right=none o'clock	-10
o:right=none of	14
o:right=none out	-21
o:right=none quito,	10
o:right=none signature	9
o:right=none since	16
o:right=none six	-11
o:right=none starts	25
o:right=none the	29
o:right=none third	11
o:right=none thursday	-13
o:right=none thursday,	-17
o:right=none time	19
o:right=none to	-14
o:right=none today,	13
o:right=none tuesday,	-21
o:right=none until	-25
o:right=none video	11
o:right=none washington,	-18
o:right=none —	-15
o:right=procedure	-15
o:right=procedure on	-10
o:right=procedure since	-16
o:right=sale	-10
o:right=signing in	10
o:right=truce	14
o:right=truce before	17
o:right=truce from	-30
o:right=truce in	16
o:right=truce of	-24
o:right=truce on	28
o:right=truce until	-13
o:run of gone	12
o:run on gone	-12
o:run since gone	20
o:say in gone	-10
o:sign last gone	8
o:subject=controls	-21
o:subject=controls carried suspend	9
o:subject=controls carried suspend gone	10
o:subject=controls carried suspend until	9
o:subject=controls carried until gone	9
o:subject=controls end on	11
o:subject=controls far  today	10
o:subject=controls far carried	-11
o:subject=controls far no verb 	8
o:subject=controls far no verb today	8
o:subject=controls from ahead	-10
o:subject=controls no verb on	12
o:subject=controls no verb since	-9
o:subject=controls on gone	21
o:subject=controls since gone	-12
o:subject=controls suspend	-12
o:subject=controls suspend ahead	-9
o:subject=deal	-8
o:subject=deal carried be today	9
o:subject=deal carried begin	-12
o:subject=deal carried begin ahead	-14
o:subject=deal carried in gone	-13
o:subject=deal carried on ahead	-15
o:subject=deal carried on gone	11
o:subject=deal carried suspend gone	10
o:subject=deal far	-9
o:subject=deal far carried	-14
o:subject=deal far carried lower gone	8
o:subject=deal far carried pay	-15
o:subject=deal far carried pay gone	-9
o:subject=deal far carried reach	10
o:subject=deal far carried reach gone	10
o:subject=deal far no verb	-9
o:subject=deal far no verb gone	-17
o:subject=deal in gone	-9
o:subject=deal no verb on	12
o:subject=duties agree	20
o:subject=duties agree gone	21
o:subject=duties agree in	11
o:subject=duties be	-8
o:subject=duties be ahead	-12
o:subject=duties be since	-7
o:subject=duties before ahead	-9
o:subject=duties begin	-31
o:subject=duties begin from	-12
o:subject=duties begin gone	-31
o:subject=duties begin in	-14
o:subject=duties begin on	-13
o:subject=duties begin today	-33
o:subject=duties carried	19
o:subject=duties carried agree in	14
o:subject=duties carried be	9
o:subject=duties carried be from	-14
o:subject=duties carried be gone	23
o:subject=duties carried be in	-11
o:subject=duties carried be of	28
o:subject=duties carried be today	-13
o:subject=duties carried begin	11
o:subject=duties carried begin from	-10
o:subject=duties carried begin since	10
o:subject=duties carried begin the	11
o:subject=duties carried call	11
o:subject=duties carried call gone	12
o:subject=duties carried call on	11
o:subject=duties carried end of	-10
o:subject=duties carried from gone	-12
o:subject=duties carried have	-11
o:subject=duties carried have gone	-9
o:subject=duties carried in gone	21
o:subject=duties carried last gone	15
o:subject=duties carried make	11
o:subject=duties carried make gone	12
o:subject=duties carried make in	15
o:subject=duties carried of gone	12
o:subject=duties carried on ahead	15
o:subject=duties carried pay from	-16
o:subject=duties carried pay since	-15
o:subject=duties carried pay today	-16
o:subject=duties carried prolong	11
o:subject=duties carried prolong gone	11
o:subject=duties carried put	-12
o:subject=duties carried put gone	-11
o:subject=duties carried sign gone	11
o:subject=duties carried since gone	-13
o:subject=duties carried sit	10
o:subject=duties carried sit gone	10
o:subject=duties carried suspend	15
o:subject=duties carried suspend from	22
o:subject=duties carried suspend in	13
o:subject=duties carried suspend today	16
o:subject=duties carried the gone	14
o:subject=duties end on	-12
o:subject=duties fall on	16
o:subject=duties far  gone	14
o:subject=duties far carried	-15
o:subject=duties far carried  today	10
o:subject=duties far carried agree gone	12
o:subject=duties far carried agree in	11
o:subject=duties far carried announce gone	-10
o:subject=duties far carried announce on	-10
o:subject=duties far carried be	-28
o:subject=duties far carried be ahead	-13
o:subject=duties far carried be gone	-24
o:subject=duties far carried be since	-17
o:subject=duties far carried begin before	-10
o:subject=duties far carried begin in	-13
o:subject=duties far carried charge since	-24
o:subject=duties far carried charge today	-12
o:subject=duties far carried conclude	-15
o:subject=duties far carried conclude gone	-14
o:subject=duties far carried conclude in	-9
o:subject=duties far carried declare gone	9
o:subject=duties far carried end	16
o:subject=duties far carried end gone	20
o:subject=duties far carried extend on	10
o:subject=duties far carried from ahead	8
o:subject=duties far carried from gone	-35
o:subject=duties far carried from today	7
o:subject=duties far carried keep	15
o:subject=duties far carried keep gone	15
o:subject=duties far carried lay	-11
o:subject=duties far carried lay gone	-11
o:subject=duties far carried lower gone	10
o:subject=duties far carried meet	12
o:subject=duties far carried meet ahead	11
o:subject=duties far carried meet from	11
o:subject=duties far carried negotiate	14
o:subject=duties far carried negotiate gone	14
o:subject=duties far carried of gone	19
o:subject=duties far carried on ahead	-14
o:subject=duties far carried other in	10
o:subject=duties far carried pay ahead	-14
o:subject=duties far carried pay today	12
o:subject=duties far carried run	11
o:subject=duties far carried run gone	13
o:subject=duties far carried sign today	13
o:subject=duties far carried suspend	20
o:subject=duties far carried suspend ahead	25
o:subject=duties far carried suspend from	22
o:subject=duties far from ahead	-29
o:subject=duties far in gone	-12
o:subject=duties far no verb 	9
o:subject=duties far no verb from	-23
o:subject=duties far no verb in	-13
o:subject=duties far no verb monday,	18
o:subject=duties far no verb today	-14
o:subject=duties far on ahead	13
o:subject=duties far on gone	-23
o:subject=duties from gone	-29
o:subject=duties jump	10
o:subject=duties last gone	8
o:subject=duties monday, ahead	-10
o:subject=duties no verb 	-9
o:subject=duties no verb 12:01	-9
o:subject=duties no verb ahead	-16
o:subject=duties no verb last	12
o:subject=duties no verb monday,	-13
o:subject=duties no verb sunday,	13
o:subject=duties no verb today	12
o:subject=duties no verb wednesday,	11
o:subject=duties of ahead	-18
o:subject=duties on gone	-19
o:subject=duties on today	19
o:subject=duties pay	14
o:subject=duties pay gone	11
o:subject=duties publish	12
o:subject=duties publish today	13
o:subject=duties since today	19
o:subject=duties stand	11
o:subject=duties sunday, ahead	14
o:subject=duties suspend gone	13
o:subject=duties wednesday, gone	12
o:subject=exclusions	-12
o:subject=exclusions carried	-14
o:subject=exclusions far carried	-16
o:subject=exclusions far carried since gone	-8
o:subject=fees	-37
o:subject=fees carried	-12
o:subject=fees far carried	-16
o:subject=fees from ahead	-12
o:subject=fees no verb	-8
o:subject=fees suspend	-22
o:subject=fees suspend from	-16
o:subject=longer carried	-17
o:subject=longer carried on gone	-11
o:subject=longer far carried	-5
o:subject=longer far carried begin	-21
o:subject=longer far carried begin gone	-19
o:subject=longer far carried begin in	-15
o:subject=longer far carried pay	-11
o:subject=longer far carried since gone	-12
o:subject=longer far carried suspend	10
o:subject=longer far carried suspend gone	15
o:subject=longer far carried suspend on	10
o:subject=longer from ahead	12
o:subject=longer in gone	-10
o:subject=longer no verb from	18
o:subject=longer no verb since	11
o:subject=longer since gone	11
o:subject=meeting	-32
o:subject=meeting before ahead	-10
o:subject=meeting begin	-13
o:subject=meeting carried be	20
o:subject=meeting carried be gone	23
o:subject=meeting carried be since	16
o:subject=meeting carried charge since	11
o:subject=meeting carried conclude	14
o:subject=meeting carried conclude gone	14
o:subject=meeting carried end in	11
o:subject=meeting carried last gone	11
o:subject=meeting carried on ahead	-11
o:subject=meeting carried on gone	13
o:subject=meeting carried sign	-18
o:subject=meeting carried sign gone	-18
o:subject=meeting carried sign in	-15
o:subject=meeting carried since gone	16
o:subject=meeting carried suspend	-10
o:subject=meeting carried suspend gone	-10
o:subject=meeting far carried	17
o:subject=meeting far carried before ahead	19
o:subject=meeting far carried begin ahead	-24
o:subject=meeting far carried begin the	9
o:subject=meeting far carried begin today	19
o:subject=meeting far carried charge	-17
o:subject=meeting far carried charge gone	-13
o:subject=meeting far carried conclude in	9
o:subject=meeting far carried end on	-11
o:subject=meeting far carried have	10
o:subject=meeting far carried in gone	21
o:subject=meeting far carried levy	-12
o:subject=meeting far carried on ahead	-22
o:subject=meeting far carried on gone	-18
o:subject=meeting far carried pay	8
o:subject=meeting far carried pay ahead	10
o:subject=meeting far carried pay from	9
o:subject=meeting far carried reach	9
o:subject=meeting far carried reach gone	9
o:subject=meeting far carried sign	21
o:subject=meeting far carried sign in	9
o:subject=meeting far carried sign today	16
o:subject=meeting far carried suspend in	10
o:subject=meeting far from ahead	15
o:subject=meeting far in gone	12
o:subject=meeting far no verb ahead	11
o:subject=meeting far no verb from	18
o:subject=meeting far no verb in	12
o:subject=meeting from gone	-10
o:subject=meeting in gone	25
o:subject=meeting no verb ahead	-8
o:subject=meeting no verb before	-11
o:subject=meeting no verb from	-12
o:subject=meeting no verb in	28
o:subject=meeting no verb on	-22
o:subject=meeting on gone	-24
o:subject=meeting since gone	-15
o:subject=none carried  today	-18
o:subject=none carried and ahead	11
o:subject=none carried and gone	-9
o:subject=none carried ask	13
o:subject=none carried ask gone	16
o:subject=none carried ask since	18
o:subject=none carried be in	-14
o:subject=none carried be on	11
o:subject=none carried be since	-17
o:subject=none carried be the	12
o:subject=none carried be today	16
o:subject=none carried bear	12
o:subject=none carried bear gone	16
o:subject=none carried bear since	10
o:subject=none carried before gone	9
o:subject=none carried begin	8
o:subject=none carried begin ahead	9
o:subject=none carried begin beginning	17
o:subject=none carried begin in	-12
o:subject=none carried begin of	11
o:subject=none carried charge ahead	-17
o:subject=none carried charge from	-18
o:subject=none carried charge of	9
o:subject=none carried charge since	-21
o:subject=none carried cut	17
o:subject=none carried cut on	11
o:subject=none carried end gone	17
o:subject=none carried extend	-10
o:subject=none carried extend gone	-8
o:subject=none carried from ahead	18
o:subject=none carried from gone	-14
o:subject=none carried have gone	8
o:subject=none carried have on	21
o:subject=none carried have today	-11
o:subject=none carried impose ahead	10
o:subject=none carried in gone	-20
o:subject=none carried keep	9
o:subject=none carried land	10
o:subject=none carried land gone	11
o:subject=none carried last gone	12
o:subject=none carried levy	13
o:subject=none carried levy ahead	10
o:subject=none carried levy from	10
o:subject=none carried make	-27
o:subject=none carried make gone	-25
o:subject=none carried make in	-20
o:subject=none carried of today	10
o:subject=none carried on ahead	-14
o:subject=none carried on gone	24
o:subject=none carried other in	9
o:subject=none carried other since	-18
o:subject=none carried pay from	7
o:subject=none carried pay gone	-12
o:subject=none carried pay on	13
o:subject=none carried pay since	-22
o:subject=none carried pay the	9
o:subject=none carried say	-12
o:subject=none carried say gone	-12
o:subject=none carried say on	-11
o:subject=none carried sign	-23
o:subject=none carried sign gone	-12
o:subject=none carried sign today	-10
o:subject=none carried since ahead	-14
o:subject=none carried suspend ahead	14
o:subject=none carried suspend on	19
o:subject=none carried suspend since	-21
o:subject=none carried the ahead	-11
o:subject=none carried the gone	7
o:subject=none carried until gone	-20
o:subject=none from ahead	26
o:subject=none monday, gone	16
o:subject=none montevideo, today	11
o:subject=none no verb ahead	28
o:subject=none no verb from	18
o:subject=none no verb monday,	10
o:subject=none no verb montevideo,	11
o:subject=none no verb of	28
o:subject=none no verb quito,	10
o:subject=none no verb the	31
o:subject=none of ahead	21
o:subject=none of today	20
o:subject=none quito, today	10
o:subject=none the gone	9
o:subject=none the today	29
o:subject=procedure	-24
o:subject=procedure carried	-17
o:subject=procedure carried from ahead	13
o:subject=procedure carried in gone	-10
o:subject=procedure carried since gone	-13
o:subject=procedure far carried	-8
o:subject=procedure far carried begin	-26
o:subject=procedure far carried begin ahead	-13
o:subject=procedure far carried begin gone	-13
o:subject=procedure far carried begin on	-14
o:subject=procedure far carried from gone	16
o:subject=procedure far carried on ahead	-12
o:subject=procedure far carried since gone	-22
o:subject=procedure in gone	-14
o:subject=procedure on gone	-17
o:subject=procedure on today	10
o:subject=procedure other	11
o:subject=procedure other on	11
o:subject=sale	-13
o:subject=sale carried	-12
o:subject=sale far	-13
o:subject=sale far carried	18
o:subject=sale far carried in gone	-13
o:subject=sale far carried since gone	16
o:subject=sale far no verb	-13
o:subject=sale no verb	-10
o:subject=signing begin ahead	-14
o:subject=signing from today	18
o:subject=signing no verb from	11
o:subject=signing no verb in	11
o:subject=signing no verb of	-18
o:subject=signing no verb on	10
o:subject=signing no verb the	11
o:subject=signing of gone	-20
o:subject=signing since gone	-10
o:subject=signing suspend gone	-11
o:subject=signing the ahead	13
o:subject=truce agree in	13
o:subject=truce agree on	-19
o:subject=truce be of	14
o:subject=truce begin	31
o:subject=truce begin ahead	12
o:subject=truce begin began	-8
o:subject=truce begin gone	21
o:subject=truce begin on	17
o:subject=truce carried	19
o:subject=truce carried be ahead	-13
o:subject=truce carried be gone	13
o:subject=truce carried be since	10
o:subject=truce carried be today	-12
o:subject=truce carried begin	7
o:subject=truce carried begin ahead	13
o:subject=truce carried begin on	15
o:subject=truce carried conclude	18
o:subject=truce carried conclude gone	18
o:subject=truce carried conclude in	8
o:subject=truce carried conclude on	12
o:subject=truce carried end on	16
o:subject=truce carried from gone	11
o:subject=truce carried last gone	14
o:subject=truce carried of gone	-17
o:subject=truce carried on ahead	15
o:subject=truce carried on gone	18
o:subject=truce carried other	20
o:subject=truce carried other gone	22
o:subject=truce carried other since	22
o:subject=truce carried pay	12
o:subject=truce carried pay gone	18
o:subject=truce carried pay since	11
o:subject=truce carried prolong	-11
o:subject=truce carried prolong gone	-11
o:subject=truce carried say	-12
o:subject=truce carried sign gone	11
o:subject=truce carried sign on	11
o:subject=truce carried since gone	36
o:subject=truce carried suspend	-11
o:subject=truce carried suspend gone	-19
o:subject=truce carried until gone	-9
o:subject=truce conclude in	9
o:subject=truce effect today	20
o:subject=truce end	-22
o:subject=truce end gone	-15
o:subject=truce end on	-10
o:subject=truce end today	-13
o:subject=truce far	14
o:subject=truce far  today	13
o:subject=truce far beijing, today	14
o:subject=truce far carried agree	-15
o:subject=truce far carried be in	9
o:subject=truce far carried be since	-10
o:subject=truce far carried begin	22
o:subject=truce far carried begin ahead	20
o:subject=truce far carried begin from	17
o:subject=truce far carried begin in	9
o:subject=truce far carried begin on	24
o:subject=truce far carried begin since	-11
o:subject=truce far carried charge gone	9
o:subject=truce far carried end	-10
o:subject=truce far carried fall gone	9
o:subject=truce far carried from today	22
o:subject=truce far carried in gone	9
o:subject=truce far carried leave	-11
o:subject=truce far carried make	17
o:subject=truce far carried make gone	19
o:subject=truce far carried make on	12
o:subject=truce far carried of today	-12
o:subject=truce far carried other	-14
o:subject=truce far carried other gone	-13
o:subject=truce far carried pay ahead	-10
o:subject=truce far carried pay from	9
o:subject=truce far carried put	17
o:subject=truce far carried sign gone	-8
o:subject=truce far carried sign today	9
o:subject=truce far carried suspend	12
o:subject=truce far carried suspend from	11
o:subject=truce far from gone	-11
o:subject=truce far in gone	-12
o:subject=truce far no verb	14
o:subject=truce far no verb 	14
o:subject=truce far no verb ahead	-19
o:subject=truce far no verb beijing,	13
o:subject=truce far no verb from	-17
o:subject=truce far no verb gone	26
o:subject=truce far no verb in	-12
o:subject=truce far no verb since	12
o:subject=truce far since gone	12
o:subject=truce from ahead	-24
o:subject=truce from gone	17
o:subject=truce in gone	14
o:subject=truce monday, gone	-11
o:subject=truce no verb ends	-11
o:subject=truce no verb in	-19
o:subject=truce no verb last	20
o:subject=truce no verb saturday,	10
o:subject=truce no verb until	-16
o:subject=truce of ahead	-11
o:subject=truce of gone	13
o:subject=truce on gone	-11
o:subject=truce other	-17
o:subject=truce other gone	-16
o:subject=truce prolong to	12
o:subject=truce run	-12
o:subject=truce run out	-13
o:subject=truce sign	11
o:subject=truce sign gone	15
o:subject=truce sign in	22
o:subject=truce since gone	15
o:subject=truce thursday, ahead	11
o:subject=truce to ahead	-9
o:subject=truce until gone	-7
o:subject=truce wednesday, ahead	12
o:suspend from ahead	27
o:suspend from gone	-11
o:suspend in gone	15
o:suspend of gone	-21
o:suspend on ahead	-11
o:suspend on gone	35
o:suspend the gone	-11
o:suspend until ahead	-11
o:tell on gone	-12
o:topic=controls	-26
o:topic=controls ahead	-12
o:topic=controls begin	-10
o:topic=controls far 	7
o:topic=controls far  today	10
o:topic=controls far gone	-23
o:topic=controls gone	-28
o:topic=controls of	-12
o:topic=controls of gone	-10
o:topic=controls on	19
o:topic=controls on gone	18
o:topic=controls since	-29
o:topic=controls since gone	-28
o:topic=controls suspend	-8
o:topic=controls today	9
o:topic=deal	-35
o:topic=deal ahead	-15
o:topic=deal be	-11
o:topic=deal end	-10
o:topic=deal far	-6
o:topic=deal far gone	-23
o:topic=deal far in	-13
o:topic=deal far in gone	-13
o:topic=deal far no verb	-9
o:topic=deal far since	11
o:topic=deal from	-23
o:topic=deal from gone	-15
o:topic=deal gone	-18
o:topic=deal settle	-11
o:topic=duties 	-15
o:topic=duties  gone	-10
o:topic=duties 12:01	-11
o:topic=duties 12:01 today	-9
o:topic=duties announce	-14
o:topic=duties bear	11
o:topic=duties begin	-24
o:topic=duties by ahead	-11
o:topic=duties call	11
o:topic=duties carry	8
o:topic=duties charge	-25
o:topic=duties clear	11
o:topic=duties collect	11
o:topic=duties cut	19
o:topic=duties declare	14
o:topic=duties far	12
o:topic=duties far 	20
o:topic=duties far  gone	20
o:topic=duties far agree	17
o:topic=duties far be	-15
o:topic=duties far before	-13
o:topic=duties far from	-17
o:topic=duties far from ahead	-23
o:topic=duties far gone	10
o:topic=duties far last	17
o:topic=duties far last gone	17
o:topic=duties far lower	10
o:topic=duties far monday,	18
o:topic=duties far on	12
o:topic=duties far on ahead	18
o:topic=duties far other	-14
o:topic=duties far run	13
o:topic=duties far since	-20
o:topic=duties far since gone	-17
o:topic=duties far suspend	13
o:topic=duties far the	13
o:topic=duties far to	11
o:topic=duties far to gone	12
o:topic=duties far until	16
o:topic=duties far until gone	18
o:topic=duties from	8
o:topic=duties from ahead	13
o:topic=duties from gone	-42
o:topic=duties from today	24
o:topic=duties in	-16
o:topic=duties introduce	-16
o:topic=duties jump	10
o:topic=duties monday	10
o:topic=duties monday,	-13
o:topic=duties monday, ahead	-10
o:topic=duties of ahead	-16
o:topic=duties of gone	10
o:topic=duties on	11
o:topic=duties pay	17
o:topic=duties put	-8
o:topic=duties raise	-14
o:topic=duties same	11
o:topic=duties same ahead	12
o:topic=duties since	-11
o:topic=duties since ahead	-26
o:topic=duties sit	9
o:topic=duties sunday,	13
o:topic=duties sunday, ahead	14
o:topic=duties suspend	34
o:topic=duties the	13
o:topic=duties the ahead	-22
o:topic=duties the gone	16
o:topic=duties time	10
o:topic=duties to gone	-11
o:topic=duties today	15
o:topic=duties until	-22
o:topic=duties wednesday,	11
o:topic=duties wednesday, gone	12
o:topic=exclusions	-32
o:topic=exclusions gone	-19
o:topic=fees	-43
o:topic=fees ahead	-17
o:topic=fees far	-13
o:topic=fees from	-13
o:topic=fees gone	-24
o:topic=fees no verb	-8
o:topic=longer agree	-9
o:topic=longer far gone	-9
o:topic=longer from	18
o:topic=longer from ahead	11
o:topic=longer from gone	10
o:topic=longer in	-17
o:topic=longer in gone	-17
o:topic=meeting	-16
o:topic=meeting 	-17
o:topic=meeting ahead	-27
o:topic=meeting be	14
o:topic=meeting begin	-36
o:topic=meeting far begin	-20
o:topic=meeting far from	12
o:topic=meeting far from ahead	11
o:topic=meeting far in	14
o:topic=meeting far in gone	14
o:topic=meeting far reach	11
o:topic=meeting gone	-8
o:topic=meeting in	29
o:topic=meeting in gone	30
o:topic=meeting meet	-11
o:topic=meeting of	-10
o:topic=meeting on	-23
o:topic=meeting on ahead	-30
o:topic=meeting on gone	-14
o:topic=meeting other	-10
o:topic=meeting say	15
o:topic=meeting the	10
o:topic=meeting the gone	11
o:topic=meeting today	15
o:topic=meeting video	11
o:topic=none 	-14
o:topic=none  ahead	-15
o:topic=none  gone	-7
o:topic=none agree	10
o:topic=none before	-9
o:topic=none charge	-25
o:topic=none from	10
o:topic=none from ahead	17
o:topic=none from today	-13
o:topic=none land	11
o:topic=none make	-9
o:topic=none monday,	10
o:topic=none monday, gone	16
o:topic=none montevideo,	11
o:topic=none montevideo, today	11
o:topic=none of	22
o:topic=none of ahead	17
o:topic=none of today	15
o:topic=none on ahead	-17
o:topic=none on gone	18
o:topic=none other	16
o:topic=none pay	-26
o:topic=none quito,	10
o:topic=none quito, today	10
o:topic=none since ahead	-9
o:topic=none since gone	19
o:topic=none the	23
o:topic=none the ahead	-15
o:topic=none the today	28
o:topic=none time	13
o:topic=procedure be	-14
o:topic=procedure far	-28
o:topic=procedure far ahead	-14
o:topic=procedure far begin	-14
o:topic=procedure far gone	-10
o:topic=procedure far on	-18
o:topic=procedure far on ahead	-12
o:topic=procedure far today	-8
o:topic=procedure from	13
o:topic=procedure from today	9
o:topic=procedure in	-14
o:topic=procedure in gone	-13
o:topic=procedure on gone	-27
o:topic=procedure other	13
o:topic=procedure today	11
o:topic=sale	-19
o:topic=sale far	-11
o:topic=sale far no verb	-13
o:topic=sale gone	-10
o:topic=sale no verb	-10
o:topic=signing announce	9
o:topic=signing approve	-14
o:topic=signing begin	10
o:topic=signing charge	12
o:topic=signing effect	-9
o:topic=signing from	25
o:topic=signing from today	22
o:topic=signing in	11
o:topic=signing in gone	12
o:topic=signing last	8
o:topic=signing last gone	8
o:topic=signing of	-10
o:topic=signing of gone	-31
o:topic=signing on ahead	8
o:topic=signing run	10
o:topic=signing signature	9
o:topic=signing the ahead	12
o:topic=signing today	26
o:topic=truce	11
o:topic=truce  gone	-12
o:topic=truce ahead	-23
o:topic=truce and ahead	10
o:topic=truce announce	-10
o:topic=truce before	15
o:topic=truce begin	44
o:topic=truce begins	8
o:topic=truce begins today	9
o:topic=truce charge	13
o:topic=truce conclude	-6
o:topic=truce effect	12
o:topic=truce effect today	9
o:topic=truce end	-14
o:topic=truce ends	-15
o:topic=truce extend	-15
o:topic=truce far	21
o:topic=truce far 	12
o:topic=truce far  today	12
o:topic=truce far be	15
o:topic=truce far beijing,	13
o:topic=truce far beijing, today	14
o:topic=truce far charge	10
o:topic=truce far from ahead	10
o:topic=truce far from gone	-22
o:topic=truce far gone	25
o:topic=truce far no verb	14
o:topic=truce far on ahead	-23
o:topic=truce far on gone	15
o:topic=truce far other	-10
o:topic=truce far since	14
o:topic=truce far since gone	20
o:topic=truce from	9
o:topic=truce from ahead	-12
o:topic=truce from gone	12
o:topic=truce from today	12
o:topic=truce get	-11
o:topic=truce gone	23
o:topic=truce in	10
o:topic=truce in ahead	-8
o:topic=truce in gone	13
o:topic=truce keep	13
o:topic=truce last	25
o:topic=truce last gone	25
o:topic=truce monday, gone	-11
o:topic=truce of	22
o:topic=truce of ahead	-17
o:topic=truce of gone	26
o:topic=truce out	-19
o:topic=truce out gone	-10
o:topic=truce pay	-17
o:topic=truce prolong	-8
o:topic=truce put	12
o:topic=truce saturday,	10
o:topic=truce say	-27
o:topic=truce sign	-23
o:topic=truce since	30
o:topic=truce since ahead	-11
o:topic=truce since gone	32
o:topic=truce starts	14
o:topic=truce the	-33
o:topic=truce the ahead	-17
o:topic=truce the gone	-20
o:topic=truce thursday, ahead	11
o:topic=truce to	-25
o:topic=truce to ahead	-14
o:topic=truce to gone	-21
o:topic=truce until	-30
o:topic=truce until ahead	-23
o:topic=truce until gone	-21
o:topic=truce wednesday, ahead	12
on record CH,US 2025-08-07	-24
on record CH,US 2025-08-07 2025 II	-24
on record CH,US 2025-11-10	20
on record CH,US 2025-11-10 2025 II	20
on record CH,US 2025-11-14	-10
on record CN,EU 2025-07-05	-13
on record CN,EU 2025-07-05 2025 II	-13
on record CN,NL 2025-11-10	18
on record CN,NL 2025-11-10 2025 II	18
on record CN,US 2018-07-06	-9
on record CN,US 2018-12 2019 I	-18
on record CN,US 2019-01-01	10
on record CN,US 2019-01-01 2018 II	10
on record CN,US 2024-08-12	-11
on record CN,US 2024-11-10	-30
on record CN,US 2024-11-10 2025 II	-30
on record CN,US 2025-02	-11
on record CN,US 2025-02-10	-11
on record CN,US 2025-03	-26
on record CN,US 2025-03 2025 II	-20
on record CN,US 2025-03-04	-15
on record CN,US 2025-04	-60
on record CN,US 2025-04 2025 I	-18
on record CN,US 2025-04 2025 II	-42
on record CN,US 2025-04-02	-24
on record CN,US 2025-04-02 2025 I	-19
on record CN,US 2025-04-09	-18
on record CN,US 2025-04-09 2025 I	-16
on record CN,US 2025-04-10	-27
on record CN,US 2025-04-10 2025 I	-17
on record CN,US 2025-05	31
on record CN,US 2025-05 2025 I	15
on record CN,US 2025-05 2025 II	24
on record CN,US 2025-05-10	-10
on record CN,US 2025-05-14	80
on record CN,US 2025-05-14 2025 I	87
on record CN,US 2025-07	-11
on record CN,US 2025-07 2025 II	-11
on record CN,US 2025-08	-28
on record CN,US 2025-08 2025 II	-26
on record CN,US 2025-08-11	-27
on record CN,US 2025-08-11 2025 II	-25
on record CN,US 2025-08-12	45
on record CN,US 2025-08-12 2025 II	47
on record CN,US 2025-09	-11
on record CN,US 2025-10	-30
on record CN,US 2025-10 2025 II	-15
on record CN,US 2025-10 2026 I	-13
on record CN,US 2025-10 2026 II	-13
on record CN,US 2025-10-09	-25
on record CN,US 2025-10-09 2025 II	-25
on record CN,US 2025-10-14	-31
on record CN,US 2025-10-14 2025 II	-29
on record CN,US 2025-10-30	-33
on record CN,US 2025-10-30 2025 II	-28
on record CN,US 2025-11	22
on record CN,US 2025-11 2026 I	29
on record CN,US 2025-11-01	-22
on record CN,US 2025-11-01 2025 II	-22
on record CN,US 2025-11-03	-12
on record CN,US 2025-11-03 2025 II	-12
on record CN,US 2025-11-05	-15
on record CN,US 2025-11-05 2025 II	-14
on record CN,US 2025-11-09	-17
on record CN,US 2025-11-09 2025 II	-15
on record CN,US 2025-11-10	63
on record CN,US 2025-11-10 2025 II	67
on record CN,US 2025-11-10 2026 I	-39
on record CN,US 2025-11-10 2026 II	30
on record CN,US 2026-02	-27
on record CN,US 2026-02 2026 I	-13
on record CN,US 2026-02 2026 II	-14
on record CN,US 2026-02-20	-11
on record CN,US 2026-02-24	-41
on record CN,US 2026-02-24 2026 I	-36
on record CN,US 2026-04	-11
on record CN,US 2026-05	-21
on record CN,US 2026-05 2026 II	-16
on record CN,US 2026-05-14	-16
on record CN,US 2026-07	-18
on record CN,US 2026-07 2026 II	-17
on record CN,US 2026-07-24	-39
on record CN,US 2026-07-24 2026 II	-37
on record CN,US 2026-09	-11
on record CN,US 2026-09 2026 II	-11
on record CN,US 2026-09-03	-12
on record CN,US 2026-09-03 2026 II	-12
on record CN,US 2026-09-23	-13
on record CN,US 2026-09-23 2026 II	-13
on record CN,US 2026-11-10	-28
on record CN,US 2026-11-10 2026 II	-12
on record EU,US 2025-04	-15
on record EU,US 2025-04 2025 II	-17
on record IN,US 2025-08-07	-11
on record MY,US 2025-11-10	11
on record MY,US 2025-11-10 2025 II	11
pc0=agree	-14
pc0=sign	-11
pc1=agree	15
pc1=buy	-14
pc1=down	15
pc1=end	-6
pc1=impose	7
pc1=return	10
pc1=sign	9
pc1=suspend	-19
pct0=agree perfect	-12
pct0=bear present	-15
pct0=begin modal	-11
pct0=begin past	19
pct0=begin present	-10
pct0=down past	-10
pct0=down perfect	12
pct0=end future	-16
pct0=end past	-14
pct0=impose future-passive	-11
pct0=propose perfect	-11
pct0=propose present	11
pct0=renew past-passive	-6
pct0=renew present-passive	13
pct0=say present	12
pct0=sign modal	-11
pct0=stay modal	-10
pct0=stay present	5
pct0=suspend future	-11
pct0=suspend perfect-passive	11
pct0=suspend present	-9
pct0=target present	11
pct0=up past	-14
pct0=up pluperfect	8
pct1=agree infinitive	11
pct1=agree participle-passive	20
pct1=bear infinitive	10
pct1=begin infinitive	8
pct1=begin modal	-11
pct1=begin participle-passive	-12
pct1=begin past	22
pct1=down past	-10
pct1=down perfect	12
pct1=end past	-13
pct1=impose future-passive	-10
pct1=impose infinitive	-13
pct1=impose participle-passive	18
pct1=impose past	-14
pct1=propose present	13
pct1=renew participle-passive	15
pct1=renew past-passive	-6
pct1=renew present-passive	13
pct1=sign modal	-11
pct1=sign participle-passive	20
pct1=stay infinitive	-16
pct1=suspend future	-10
pct1=suspend perfect-passive	11
pct1=suspend present	-18
pct1=target present	11
pct1=up infinitive	9
pct1=up past	-13
pct1=up pluperfect	8
phas-modal	-19
phas-participle	31
phas-pluperfect	14
phas-present	14
pt0=future-passive	-13
pt0=modal	-16
pt0=perfect-passive	12
pt0=pluperfect	14
pt0=present-passive	21
pt1=future-passive	-13
pt1=modal	-21
pt1=participle-passive	33
pt1=perfect-passive	13
pt1=pluperfect	8
pt1=present	-14
pt1=present-passive	21
pv0=begin	18
pv0=call	10
pv0=charge	-14
pv0=come	-22
pv0=expire	-9
pv0=go	-20
pv0=lay	10
pv0=leave	14
pv0=other	15
pv0=pause	9
pv0=propose	-13
pv0=recall	16
pv0=say	-13
pv0=suspend	-20
pv0=tax	14
pv1=apply	15
pv1=begin	11
pv1=call	9
pv1=come	-21
pv1=expire	-9
pv1=get	11
pv1=have	-17
pv1=impose	-13
pv1=initial	-10
pv1=issue	11
pv1=lay	15
pv1=leave	8
pv1=other	8
pv1=pause	9
pv1=propose	-12
pv1=put	-19
pv1=say	-14
pv1=settle	10
pv1=sign	15
pv1=start	13
pv1=suspend	-22
pv1=tax	11
pvt0=begin past	24
pvt0=call present	10
pvt0=come present	-14
pvt0=end modal	13
pvt0=extend past	-8
pvt0=extend present	10
pvt0=get present	11
pvt0=go past	-9
pvt0=go present	-10
pvt0=have past	-10
pvt0=leave past	10
pvt0=other present	8
pvt0=pay future	10
pvt0=pay present	-18
pvt0=raise past	10
pvt0=recall present	16
pvt0=stand present	10
pvt0=stop future	-12
pvt0=suspend future	-11
pvt0=suspend perfect	9
pvt0=suspend present	-15
pvt0=tax present	15
pvt1=apply present	10
pvt1=begin past	27
pvt1=call present	10
pvt1=come present	-14
pvt1=conclude participle	11
pvt1=end modal	13
pvt1=extend participle	9
pvt1=extend past	-8
pvt1=extend present	10
pvt1=get present	11
pvt1=go infinitive	9
pvt1=have past	-10
pvt1=issue participle	11
pvt1=leave past	10
pvt1=other present	9
pvt1=pay future	10
pvt1=pay present	-18
pvt1=raise past	10
pvt1=sign participle	16
pvt1=stand present	10
pvt1=start gerund	13
pvt1=suspend future	-11
pvt1=suspend perfect	9
pvt1=suspend present	-15
pvt1=tax present	15
q:'	-10
q:'s	-15
q:(	-12
q:)	-8
q:,	20
q:.	-29
q::	-19
q:;	-9
q:<agent>	-11
q:<day-ahead>	-12
q:<day-gone>	-16
q:<duty>	-16
q:<level-noun>	-17
q:<level>	-13
q:<money>	-19
q:<not>	-15
q:<number>	-10
q:<office>	13
q:<organisation>	-35
q:<quality>	27
q:<seat>	19
q:<span>	41
q:<v-agree>	14
q:<v-bear>	-21
q:<v-buy>	-24
q:<v-propose>	-10
q:<v-refuse>	-11
q:<v-say>	-8
q:<v-sell>	-16
q:<v-sign>	-10
q:<v-target>	18
q:<v-threaten>	16
q:?	-18
q:abolish	11
q:act	-11
q:adopt	13
q:after	23
q:again	20
q:against	12
q:ago	18
q:agree	15
q:aircraft	-18
q:ali	11
q:alive	11
q:amount	11
q:amused	10
q:an	7
q:annaba	10
q:announcement	15
q:another	-12
q:any	-13
q:apply	12
q:approve	-17
q:apricot	9
q:are	13
q:around	14
q:asparagu	10
q:at	23
q:autumn	-16
q:away	-17
q:background	-9
q:bandung	9
q:bar	17
q:be	-10
q:became	13
q:because	18
q:become	14
q:beef	-10
q:been	-12
q:before	17
q:being	19
q:bell	9
q:between	19
q:black	13
q:blinked	11
q:boat	-14
q:both	11
q:bourbon	-11
q:brussel	-13
q:built	-18
q:busan	-29
q:buy	-15
q:by	-22
q:c	10
q:call	-15
q:can	-21
q:cancel	-10
q:candle	11
q:cement	9
q:cheaper	12
q:chip	-25
q:client	18
q:close	14
q:cobalt	9
q:cocoa	15
q:cod	-12
q:cold	12
q:colleague	-11
q:collect	10
q:commerce	8
q:commission	-14
q:company	-19
q:continue	-17
q:copper	-12
q:correct	20
q:cotton	19
q:could	-13
q:count	-15
q:country	-18
q:crossed	-14
q:cupboard	9
q:d	-10
q:deal	-31
q:delegation	-24
q:did	-16
q:die	-14
q:difference	10
q:direction	-14
q:dispute	-10
q:doing	13
q:donald	-10
q:each	16
q:earth	-28
q:ease	10
q:egg	10
q:eleven	13
q:else	-10
q:emergency	-15
q:enter	-15
q:evening	-16
q:everything	-12
q:exclusion	-10
q:face	18
q:far	-17
q:fee	-14
q:firm	-15
q:first	-12
q:fish	11
q:flight	13
q:flour	19
q:followed	-10
q:for	-21
q:force	12
q:forty	-20
q:found	10
q:four	-38
q:fourth	13
q:free	-23
q:friday	18
q:friend	-11
q:from	-22
q:further	17
q:general	-12
q:go	-15
q:good	-21
q:group	-9
q:gun	9
q:hall	-12
q:has	-34
q:have	11
q:hear	13
q:height	8
q:his	-15
q:history	-12
q:hold	-24
q:hour	18
q:house	21
q:how	-13
q:if	-12
q:import	-17
q:industrial	19
q:instead	17
q:is	21
q:it	-14
q:itself	10
q:joint	19
q:just	-13
q:khan	12
q:kind	-16
q:kobe	22
q:lancaster	11
q:land	9
q:law	-13
q:lay	16
q:leave	-11
q:let	-12
q:level	12
q:licence	-12
q:like	15
q:limit	11
q:line	-12
q:lisbon	10
q:loan	9
q:london	-10
q:longer	-15
q:look	19
q:lower	-20
q:m	11
q:machine	-15
q:machinery	10
q:make	9
q:maker	-11
q:man	-13
q:mangoe	9
q:many	11
q:me	17
q:meal	11
q:mean	-15
q:meet	-15
q:memory	10
q:midnight	16
q:minister	29
q:moment	-12
q:month	8
q:more	-12
q:morning	-13
q:motor	9
q:move	6
q:my	13
q:negotiate	-14
q:negotiation	-9
q:new	-30
q:next	-27
q:no	11
q:off	-7
q:oil	23
q:on	11
q:once	-17
q:one	27
q:onion	-20
q:only	-17
q:operated	-10
q:or	-30
q:out	29
q:own	-22
q:p	21
q:parliament	16
q:part	-13
q:pause	18
q:pay	-12
q:peace	11
q:period	-16
q:phosphate	-11
q:plant	13
q:pork	-16
q:port	-11
q:post	-12
q:prawn	9
q:present	-21
q:proclamation	-29
q:product	-10
q:publish	-24
q:quarrel	-33
q:question	-11
q:quiet	-9
q:rare	-27
q:rate	-10
q:reach	8
q:reading	12
q:recall	17
q:reciprocal	7
q:reduce	16
q:regulation	16
q:reminder	14
q:representative	-10
q:respected	10
q:rest	23
q:rice	-8
q:ring	17
q:risk	10
q:river	-12
q:round	-25
q:sailing	-13
q:salmon	-9
q:same	-41
q:save	11
q:schedule	18
q:season	11
q:second	-6
q:section	-27
q:see	11
q:sell	-14
q:sheet	-8
q:ship	-10
q:shirt	19
q:should	14
q:signature	-9
q:since	-35
q:sit	-14
q:snow	9
q:spoke	11
q:statement	15
q:stay	-35
q:steel	-24
q:still	-17
q:stop	25
q:subject	-14
q:summit	15
q:sunflower	9
q:surcharge	-27
q:suspension	-10
q:talk	-33
q:telephone	15
q:textile	9
q:than	-20
q:that	-13
q:their	-19
q:then	31
q:there	15
q:they	29
q:thi	-24
q:three	-10
q:tile	15
q:time	-9
q:to	-40
q:together	-10
q:too	-15
q:touche	-14
q:transit	-13
q:translated	-14
q:travel	25
q:treat	9
q:truce	21
q:truck	-15
q:trump	-9
q:trying	11
q:two	12
q:tyre	-11
q:until	19
q:us	-12
q:valley	-8
q:vegetable	11
q:volume	12
q:vote	-12
q:wagon	10
q:walked	19
q:war	-12
q:watche	-17
q:wednesday	-11
q:well	-16
q:were	-17
q:when	18
q:where	28
q:who	-17
q:why	-10
q:win	-12
q:wine	12
q:wish	-12
q:wood	-11
q:write	-19
q:yard	-10
q:yarn	21
q:yes	-21
q:yet	-13
q:you	23
q:young	11
q:your	-15
q:zinc	12
q:•	-11
qt=future	-17
qt=modal	-12
qt=past	15
qt=perfect	-11
qt=present	-11
quoted	10
r1='s	-10
r1='s & d:ahead	-10
r1=( & d:ahead	11
r1=,	9
r1=, & d:ahead	-12
r1=, & d:gone	12
r1=, & d:today	16
r1=.	12
r1=. & d:today	27
r1=<day-today>	-15
r1=<end> & d:ahead	-16
r1=<goods>	11
r1=<level>	-11
r1=<not>	-14
r1=<number>	-19
r1=<quality>	-14
r1=<quality> & d:ahead	-24
r1=<seat>	-13
r1=<seat> & d:ahead	-11
r1=<v-agree> & d:gone	-12
r1=<v-bear> & d:gone	-10
r1=<v-impose>	-11
r1=<v-impose> & d:ahead	-14
r1=<v-say>	12
r1=<v-sign>	-9
r1=<v-sign> & d:gone	-16
r1=<v-suspend>	-19
r1=<v-suspend> & d:gone	-17
r1=?	-15
r1=? & d:gone	-16
r1=a & d:gone	-11
r1=a & d:today	-12
r1=afternoon	9
r1=afternoon & d:gone	11
r1=and	15
r1=and & d:ahead	8
r1=are & d:ahead	15
r1=are & d:gone	-27
r1=as	-16
r1=as & d:gone	-13
r1=at & d:ahead	-22
r1=before & d:today	12
r1=between	-13
r1=between & d:gone	-12
r1=both	33
r1=both & d:gone	34
r1=bring & d:gone	8
r1=by & d:gone	18
r1=come	-11
r1=cut	-18
r1=cut & d:gone	-18
r1=doe	13
r1=end	-23
r1=end & d:gone	-17
r1=evening	-23
r1=evening & d:gone	-15
r1=every	10
r1=every & d:ahead	13
r1=for	9
r1=for & d:gone	9
r1=for & d:today	-12
r1=has	-19
r1=has & d:gone	-16
r1=he & d:gone	12
r1=if	-18
r1=if & d:ahead	-10
r1=in	-25
r1=in & d:gone	-27
r1=is	-10
r1=it	-16
r1=its & d:gone	9
r1=last	23
r1=last & d:gone	27
r1=most & d:ahead	13
r1=most & d:gone	-14
r1=night	-27
r1=night & d:gone	-20
r1=on	-22
r1=on & d:gone	-12
r1=our & d:gone	13
r1=over	-10
r1=over & d:gone	-9
r1=run	15
r1=run & d:gone	15
r1=say	11
r1=say & d:gone	10
r1=sign & d:gone	-9
r1=stay	-14
r1=stay & d:gone	-13
r1=suspend	-12
r1=suspend & d:gone	-10
r1=that & d:gone	-19
r1=that & d:today	18
r1=the & d:gone	-10
r1=their	11
r1=their & d:gone	12
r1=there	9
r1=there & d:gone	14
r1=thi & d:gone	10
r1=to & d:gone	-11
r1=under	20
r1=under & d:ahead	18
r1=until & d:gone	-11
r1=we	-9
r1=without	-11
r1=would & d:gone	8
r1=— & d:gone	-18
r2=,	-17
r2=;	9
r2=<agent>	15
r2=<day-ahead>	25
r2=<day-gone>	-16
r2=<day-today>	22
r2=<end>	-10
r2=<goods>	-16
r2=<level>	-22
r2=<money>	17
r2=<name>	-12
r2=<not>	-14
r2=<person>	-30
r2=<quality>	19
r2=<span>	14
r2=<v-bear>	12
r2=<v-begin>	12
r2=<v-down>	21
r2=<v-end>	24
r2=<v-impose>	-11
r2=<v-propose>	-18
r2=<v-renew>	16
r2=<v-say>	-34
r2=<v-suspend>	-17
r2=additional	-14
r2=another	-24
r2=as	17
r2=been	-14
r2=before	-20
r2=begin	11
r2=both	-16
r2=bring	11
r2=but	12
r2=coffee	-10
r2=come	9
r2=end	14
r2=enter	-10
r2=expire	18
r2=extend	11
r2=fentanyl	-15
r2=first	-10
r2=from	13
r2=i	20
r2=in	4
r2=it	-15
r2=leave	-11
r2=level	10
r2=lower	10
r2=may	-11
r2=next	16
r2=not	-12
r2=notice	8
r2=of	-13
r2=our	-9
r2=out	22
r2=pay	20
r2=put	-15
r2=remain	9
r2=set	-11
r2=side	8
r2=so	12
r2=stand	-14
r2=their	-9
r2=then	-11
r2=they	-9
r2=truce	11
r2=unless	-11
r2=until	18
r2=up	-18
r2=well	-15
r2=were	14
r2=whatever	10
r2=when	-8
r2=which	17
r2=will	-12
r2=worth	11
r2=would	21
r2=year	19
r3='s	12
r3=:	-13
r3=;	9
r3=<agent>	13
r3=<day-ahead>	21
r3=<day-gone>	-11
r3=<duty>	-28
r3=<end>	-14
r3=<gate>	8
r3=<goods>	-10
r3=<month-ahead>	10
r3=<name>	15
r3=<office>	-13
r3=<v-bear>	-15
r3=<v-begin>	-29
r3=<v-renew>	-20
r3=<v-return>	15
r3=<v-say>	-10
r3=<v-sign>	-7
r3=<v-stay>	17
r3=<v-up>	-12
r3=a	12
r3=and	-16
r3=another	11
r3=ask	16
r3=at	-12
r3=back	18
r3=begin	-13
r3=between	-17
r3=both	-10
r3=by	-15
r3=come	-11
r3=do	14
r3=duty	-9
r3=each	12
r3=expire	23
r3=hold	-24
r3=is	8
r3=it	9
r3=its	9
r3=keep	18
r3=lapse	-18
r3=let	-13
r3=no	13
r3=not	-13
r3=of	15
r3=oil	-17
r3=on	16
r3=one	-11
r3=or	10
r3=out	-10
r3=pay	-13
r3=place	15
r3=put	-13
r3=retain	13
r3=return	18
r3=second	-11
r3=side	11
r3=sign	-9
r3=tariff	-17
r3=term	13
r3=the	-18
r3=them	9
r3=then	-14
r3=there	-12
r3=they	-11
r3=to	12
r3=trade	14
r3=truce	10
r3=two	17
r3=understanding	17
r3=up	8
r3=was	-16
r3=which	12
r3=will	-11
r3=with	17
r3=would	-26
r3=you	14
r4='s	-35
r4=,	14
r4=:	11
r4=<day-ahead>	26
r4=<end>	-9
r4=<gate>	-28
r4=<level-noun>	-9
r4=<month-gone>	8
r4=<not>	-10
r4=<office>	-12
r4=<organisation>	-12
r4=<quality>	11
r4=<v-agree>	-12
r4=<v-bear>	-16
r4=<v-end>	13
r4=<v-impose>	-19
r4=<v-propose>	-26
r4=<v-say>	15
r4=<v-sell>	13
r4=<v-sign>	-21
r4=additional	14
r4=after	-13
r4=again	-15
r4=an	15
r4=and	-31
r4=announce	12
r4=apply	-14
r4=are	-9
r4=at	-20
r4=bear	10
r4=before	-8
r4=begin	18
r4=both	11
r4=ceasefire	-9
r4=come	-12
r4=count	12
r4=cut	13
r4=date	9
r4=doe	10
r4=duty	8
r4=end	27
r4=expire	-14
r4=further	17
r4=geneva	14
r4=go	9
r4=government	13
r4=higher	9
r4=in	-16
r4=last	-11
r4=new	16
r4=no	-24
r4=of	-17
r4=oil	17
r4=on	17
r4=one	-18
r4=origin	-11
r4=over	18
r4=pay	-12
r4=phone	10
r4=put	-14
r4=set	-13
r4=ship	10
r4=since	-17
r4=so	16
r4=stay	-9
r4=steel	-12
r4=tariff	-37
r4=that	-8
r4=the	-34
r4=their	-18
r4=there	10
r4=until	17
r4=was	-26
r4=will	30
r4=—	-10
r=( <day-today>	14
r=) :	-14
r=) <end>	-11
r=, <day-today>	14
r=, <level>	-20
r=, <name>	22
r=, <person>	-13
r=, <quality>	22
r=, and	-11
r=, as	20
r=, both	-12
r=, but	13
r=, come	18
r=, end	8
r=, for	-13
r=, good	21
r=, i	23
r=, it	-12
r=, last	-18
r=, most	-9
r=, then	-10
r=, to	15
r=, unless	-11
r=, when	-8
r=, which	12
r=, with	-19
r=- <name>	-19
r=. <end>	12
r=: <end>	13
r=: <name>	-11
r=: <number>	-11
r=: the	11
r=; <name>	10
r=; for	10
r=; in	16
r=; it	-13
r=<person> and	13
r=? <end>	-15
r=and <day-ahead>	-10
r=and <level>	14
r=and <month-gone>	9
r=and expire	12
r=and it	10
r=and to	-9
r=and would	15
r=as well	-15
r=at <number>	-12
r=at one	9
r=between <name>	-10
r=both side	12
r=by <span>	13
r=end on	-12
r=for <span>	23
r=for the	-11
r=has been	-12
r=if it	-10
r=it 's	12
r=it pay	-12
r=it take	-11
r=it was	-13
r=last year	9
r=morning ;	10
r=of next	16
r=of thi	-11
r=run out	22
r=that is	11
r=that it	-13
r=that the	18
r=the <number>	8
r=the <quality>	16
r=the fentanyl	-13
r=there was	13
r=to <day-ahead>	27
r=to <month-gone>	-13
r=under a	10
r=we have	-12
r=when the	10
r=— from	9
r=— it	9
s:*	15
s:,	-22
s:.	-24
s:/	18
s:<day-ahead>	-17
s:<day-gone>	23
s:<day-today>	-19
s:<duty>	10
s:<level-noun>	-9
s:<level>	-11
s:<month-ahead>	-48
s:<month-today>	-9
s:<not>	-12
s:<person>	-9
s:<points>	18
s:<sender>	-12
s:<span>	22
s:<taker>	-21
s:<v-begin>	21
s:<v-buy>	-17
s:<v-deny>	-17
s:<v-down>	-8
s:<v-end>	-11
s:<v-propose>	-31
s:<v-refuse>	-19
s:<v-renew>	-16
s:<v-return>	14
s:<v-say>	-11
s:<v-sell>	-23
s:<v-sign>	-16
s:<v-up>	-19
s:@	18
s:about	-27
s:abroad	-12
s:accord	-12
s:action	-16
s:add	-14
s:additional	16
s:adjust	18
s:admit	19
s:after	-14
s:agent	-8
s:agreement	-42
s:agricultural	24
s:air	-12
s:aircraft	-20
s:aire	-12
s:al	12
s:alert	-14
s:all	-34
s:allow	-14
s:alpaca	17
s:also	-21
s:although	11
s:aluminium	-20
s:aluminum	-25
s:an	-16
s:and	23
s:annex	-13
s:announce	-14
s:announcement	20
s:answer	-30
s:antigua	-11
s:any	-23
s:apart	-8
s:apple	18
s:approve	-21
s:arm	-15
s:arrangement	31
s:arrival	-16
s:arrive	-16
s:arrived	22
s:asleep	16
s:asparagu	-14
s:at	-6
s:authorise	11
s:autumn	18
s:avocado	11
s:back	16
s:ban	-20
s:banana	15
s:bandung	-12
s:bar	-14
s:bargain	-19
s:be	23
s:bear	10
s:bearing	12
s:beef	-22
s:begin	39
s:being	16
s:benefit	11
s:beside	-13
s:best	-11
s:beyond	-18
s:bill	-11
s:both	37
s:box	-14
s:brandy	-23
s:bread	-9
s:breath	10
s:breathing	13
s:bueno	-12
s:built	-18
s:bulletin	16
s:butter	18
s:by	-8
s:c	15
s:cabinet	-18
s:cancel	-10
s:canola	-19
s:capital	13
s:car	-38
s:cardamom	-9
s:cargo	11
s:carlo	12
s:carry	-17
s:case	-27
s:cashmere	12
s:cease	15
s:ceasefire	-16
s:cement	-14
s:cent	-11
s:ceramic	14
s:certain	14
s:chair	12
s:change	15
s:changed	-25
s:charge	10
s:chart	10
s:cheap	11
s:cheaper	13
s:cheese	10
s:chicken	-11
s:chief	10
s:chip	-26
s:chocolate	-9
s:christian	11
s:cider	12
s:cigar	-10
s:circular	-11
s:citru	19
s:city	-19
s:civilian	-11
s:clock	18
s:cocoa	10
s:coffee	20
s:collapsed	-11
s:colleague	-30
s:come	-15
s:commerce	-18
s:commitment	16
s:company	-25
s:compared	12
s:concentrate	11
s:concession	10
s:conference	15
s:confirm	-17
s:consensu	-12
s:consequence	-9
s:consultation	-25
s:control	-7
s:corn	-17
s:cost	-19
s:cotonou	-11
s:cotton	-12
s:could	16
s:council	-10
s:counted	25
s:country	-19
s:cousin	-10
s:cover	-11
s:crane	16
s:crossed	12
s:crude	-12
s:customer	-18
s:d	-14
s:da	9
s:daily	-11
s:dalian	11
s:day	21
s:deal	-26
s:declare	27
s:did	-13
s:die	-16
s:digest	9
s:dispute	-14
s:do	17
s:doe	12
s:done	16
s:double	-23
s:down	25
s:draft	-15
s:drawer	-16
s:dried	8
s:drone	-16
s:dry	-10
s:due	-28
s:dump	-14
s:during	-24
s:duty	16
s:each	13
s:earth	-15
s:edition	-13
s:effect	14
s:electric	-12
s:eleven	10
s:embassy	14
s:emergency	-40
s:end	-8
s:escalation	11
s:est	-20
s:evening	-12
s:every	-11
s:everybody	-16
s:everyone	-13
s:everything	-11
s:everywhere	-12
s:exempt	-19
s:exemption	-14
s:expect	-17
s:export	-9
s:extend	-9
s:extension	-43
s:extra	20
s:fact	-22
s:factory	11
s:farm	-17
s:fee	-46
s:ferry	-9
s:fertiliser	-12
s:fig	12
s:finish	-10
s:fire	-17
s:first	-13
s:fit	13
s:flour	12
s:flower	10
s:follow	-11
s:followed	8
s:force	24
s:forced	-35
s:fought	-11
s:fourth	-34
s:framework	-8
s:free	-15
s:freeze	20
s:friday	8
s:from	16
s:frozen	-8
s:full	-23
s:furniture	-19
s:further	20
s:gallium	-12
s:gazette	14
s:gear	-14
s:general	-15
s:get	-16
s:glass	-17
s:goat	10
s:government	26
s:grain	-11
s:grant	-14
s:ground	-13
s:groundnut	18
s:gruyère	-11
s:half	-12
s:halifax	15
s:hall	-14
s:halloumi	-11
s:halt	38
s:hand	16
s:happen	-20
s:harbour	-13
s:has	7
s:hazelnut	12
s:he	-19
s:heard	-15
s:height	-17
s:helsinki	10
s:here	-13
s:high	-13
s:higher	-12
s:highest	-29
s:hitherto	12
s:hold	-12
s:home	-20
s:hospital	11
s:howard	11
s:hurt	-13
s:implement	-10
s:implementation	10
s:indicate	12
s:initial	-12
s:instead	23
s:instruction	13
s:interest	10
s:into	31
s:introduce	-19
s:island	-12
s:issue	16
s:itself	-13
s:jewellery	-12
s:keep	18
s:kericho	11
s:kind	-13
s:kingdom	18
s:kiwi	22
s:know	15
s:kribi	12
s:kuala	-18
s:labor	-27
s:lack	17
s:late	-20
s:later	-10
s:lay	21
s:leather	18
s:leave	18
s:legal	-12
s:lentil	-14
s:let	-17
s:level	22
s:licence	-34
s:lie	-13
s:lift	-26
s:like	12
s:list	-24
s:listed	-9
s:listing	9
s:lived	-13
s:livestock	9
s:loaded	-24
s:london	-31
s:long	9
s:longer	10
s:lose	-24
s:loss	10
s:loui	-14
s:lugano	10
s:lull	9
s:lumpur	-18
s:lutnick	11
s:m	-9
s:machinery	13
s:madrid	-14
s:magnet	-11
s:maize	13
s:matter	-26
s:may	-15
s:mean	-26
s:meant	12
s:meanwhile	12
s:measure	10
s:meat	9
s:medicine	-19
s:men	-22
s:metal	-17
s:michelsen	11
s:mid	16
s:midnight	-21
s:milan	14
s:mineral	-11
s:ministry	-26
s:minute	10
s:mon	13
s:monday	28
s:month	13
s:moratorium	9
s:more	-8
s:morning	-14
s:move	-24
s:mr	14
s:much	-25
s:mumbai	10
s:nairobi	9
s:named	-23
s:nang	9
s:national	-10
s:nearly	-18
s:neighbour	-15
s:night	-9
s:nobody	-15
s:none	-16
s:noon	12
s:nor	-12
s:northern	-11
s:not	9
s:note	33
s:notice	10
s:o'clock	13
s:observed	34
s:ocean	-12
s:of	-14
s:off	-16
s:offer	-29
s:old	11
s:olive	31
s:once	-18
s:opened	-22
s:or	-14
s:order	-12
s:origin	12
s:originating	31
s:other	9
s:out	-9
s:over	-24
s:own	-7
s:owned	-13
s:pacific	-11
s:packed	-12
s:pact	-19
s:page	-12
s:pair	9
s:pari	-19
s:park	-9
s:partial	-12
s:pass	-18
s:patched	13
s:patented	-16
s:pause	8
s:peace	31
s:peak	-11
s:pen	17
s:pepper	17
s:percent	-12
s:permit	-14
s:phase	-11
s:phone	22
s:pipe	-13
s:pistachio	10
s:plain	9
s:plan	-28
s:plant	-11
s:pork	-19
s:port	-26
s:post	-9
s:powder	-16
s:power	-12
s:practice	10
s:prague	11
s:premier	-13
s:present	21
s:president	-34
s:press	17
s:presse	12
s:price	-15
s:proclamation	-40
s:promise	-12
s:promulgate	13
s:protocol	-35
s:public	-11
s:pump	15
s:put	-13
s:quarrel	22
s:quiet	12
s:quota	-20
s:raise	-8
s:rare	-15
s:rather	-14
s:ratify	-11
s:rattan	11
s:reason	21
s:receive	-11
s:recently	-15
s:reciprocity	11
s:reduction	20
s:refrain	15
s:refuse	-14
s:relief	14
s:remain	11
s:renew	-21
s:reporter	11
s:representative	-12
s:reprieve	-10
s:rest	-12
s:result	-20
s:retain	10
s:return	13
s:rice	-12
s:river	-19
s:roll	-11
s:rose	12
s:round	-19
s:rule	-13
s:s	-10
s:safeguard	-18
s:saffron	11
s:saint	-13
s:salmon	-13
s:salt	12
s:sardine	-14
s:satisfaction	9
s:say	-28
s:school	-9
s:season	-22
s:seat	10
s:section	-42
s:sell	-9
s:send	-10
s:seoul	-15
s:sesame	-13
s:settle	-9
s:seven	13
s:seventh	-11
s:sfax	23
s:shall	14
s:shanghai	10
s:share	-12
s:shea	11
s:sheet	-30
s:shelve	10
s:ship	-7
s:shipment	14
s:shipper	16
s:shook	22
s:shoot	-10
s:show	-19
s:shrink	-10
s:side	24
s:since	34
s:sir	16
s:sit	-8
s:sixth	-12
s:so	17
s:somebody	9
s:something	-14
s:sooner	12
s:sort	10
s:space	13
s:spare	-21
s:special	16
s:spent	-17
s:sprat	-12
s:squash	13
s:stability	12
s:stand	11
s:start	26
s:stay	-17
s:still	-16
s:stockholm	11
s:stop	21
s:studio	16
s:subject	-17
s:successor	-15
s:summer	17
s:summit	-12
s:surcharge	-43
s:suspension	20
s:swear	10
s:table	15
s:talk	-38
s:talked	-23
s:tax	17
s:taxi	9
s:tea	21
s:technical	11
s:terminate	-14
s:textile	10
s:than	-31
s:thank	23
s:the	-24
s:their	-14
s:then	-19
s:they've	-12
s:thi	26
s:thing	17
s:third	9
s:those	17
s:threaten	-26
s:three	-23
s:tile	14
s:till	-23
s:timber	15
s:together	-13
s:ton	10
s:tonnage	10
s:tool	-9
s:top	-20
s:tractor	10
s:trade	-12
s:tram	-9
s:treasury	-12
s:treaty	-16
s:trieste	11
s:triple	16
s:truce	22
s:truck	-9
s:turn	-14
s:under	19
s:understanding	14
s:up	-16
s:upon	14
s:use	-17
s:value	-18
s:vanilla	16
s:vegetable	15
s:version	11
s:visit	-20
s:vote	-21
s:wait	-27
s:want	-39
s:war	14
s:watch	-14
s:watche	-12
s:way	13
s:we	-21
s:wed	9
s:wednesday	9
s:well	-17
s:wheat	-20
s:when	13
s:where	8
s:whether	-14
s:whose	-15
s:will	12
s:winter	15
s:wire	-11
s:withdraw	-18
s:without	-30
s:work	-15
s:worst	-18
s:would	-10
s:write	-10
s:year	13
s:your	-16
sa:&	8
sa:'	11
sa:'s <level>	-12
sa:'s <office>	-8
sa:'s <person>	12
sa:'s a	-10
sa:'s been	23
sa:'s commerce	-10
sa:'s good	-10
sa:'s on	23
sa:'s truce	8
sa:( <day-today>	11
sa:( <level>	-14
sa:) ,	-21
sa:) -	17
sa:) :	-15
sa:) has	-9
sa:) —	-17
sa:, <day-ahead>	10
sa:, <name>	29
sa:, <number>	14
sa:, <person>	-21
sa:, <quality>	16
sa:, <seat>	12
sa:, are	11
sa:, before	-14
sa:, but	9
sa:, coffee	17
sa:, come	18
sa:, down	15
sa:, end	23
sa:, expire	-8
sa:, from	-30
sa:, good	33
sa:, half	-12
sa:, i	17
sa:, in	-19
sa:, instead	11
sa:, lapse	10
sa:, last	-19
sa:, meet	13
sa:, most	-11
sa:, not	-11
sa:, on	-12
sa:, one	-11
sa:, or	-17
sa:, over	-12
sa:, prolong	12
sa:, since	7
sa:, take	-11
sa:, then	-17
sa:, they	19
sa:, together	-10
sa:, under	15
sa:, until	-17
sa:, up	-12
sa:, we	-15
sa:, where	14
sa:, without	10
sa:, would	12
sa:- dump	-9
sa:- the	-8
sa:.	-24
sa:. "	8
sa:. <number>	15
sa:. m	-6
sa::	-10
sa:: <level>	-9
sa:: <name>	-21
sa:: nothing	11
sa:; <quality>	-13
sa:; <seat>	-12
sa:; before	11
sa:; in	11
sa:; so	10
sa:; thi	12
sa:<day-ahead>	46
sa:<day-ahead> (	17
sa:<day-ahead> )	9
sa:<day-ahead> .	9
sa:<day-ahead> ;	-16
sa:<day-ahead> and	-13
sa:<day-ahead> of	23
sa:<day-ahead> the	9
sa:<day-ahead> to	-17
sa:<day-gone>	-45
sa:<day-gone> ,	-9
sa:<day-gone> .	-16
sa:<day-gone> ;	-11
sa:<day-gone> and	-15
sa:<day-gone> night	-9
sa:<day-today> )	13
sa:<day-today> after	-14
sa:<day-today> to	-9
sa:<duty>	-12
sa:<gate>	13
sa:<goods-amount>	-28
sa:<level> ,	20
sa:<level> .	20
sa:<level> ;	-13
sa:<level> <day-today>	9
sa:<level> again	-23
sa:<level> duty	14
sa:<level> from	16
sa:<level> in	11
sa:<level> reciprocal	-10
sa:<level> that	19
sa:<level> there	7
sa:<level> under	-15
sa:<level> was	11
sa:<money>	-23
sa:<money> ,	-9
sa:<money> of	-11
sa:<month-gone> ,	13
sa:<month-gone> for	-12
sa:<month-today>	-10
sa:<name> 's	-9
sa:<name> are	12
sa:<name> at	29
sa:<name> begin	22
sa:<name> charge	20
sa:<name> cut	12
sa:<name> drop	9
sa:<name> duty	-9
sa:<name> for	-10
sa:<name> gave	9
sa:<name> have	14
sa:<name> its	-11
sa:<name> keep	-20
sa:<name> levy	-12
sa:<name> run	-11
sa:<name> take	10
sa:<name> to	8
sa:<name> was	-12
sa:<name> would	-8
sa:<number> ,	9
sa:<number> .	16
sa:<number> by	11
sa:<number> in	27
sa:<number> of	15
sa:<number> on	-11
sa:<number> product	10
sa:<number> that	-11
sa:<number> to	-8
sa:<number> until	16
sa:<number> will	12
sa:<office>	-11
sa:<office> ,	23
sa:<office> has	12
sa:<office> meet	8
sa:<office> order	-17
sa:<office> say	-10
sa:<organisation> and	-17
sa:<organisation> announce	25
sa:<organisation> has	15
sa:<organisation> in	-20
sa:<organisation> will	11
sa:<person> 's	-10
sa:<person> had	8
sa:<person> in	-14
sa:<person> meet	-13
sa:<person> say	-11
sa:<person> sign	23
sa:<points>	20
sa:<points> less	-16
sa:<points> of	21
sa:<points> on	12
sa:<quality> -	-13
sa:<quality> beer	-13
sa:<quality> cement	-14
sa:<quality> cheese	14
sa:<quality> copper	-11
sa:<quality> duty	12
sa:<quality> farm	13
sa:<quality> flour	10
sa:<quality> olive	31
sa:<quality> rice	-10
sa:<quality> salmon	-14
sa:<quality> side	9
sa:<quality> tariff	20
sa:<quality> watche	-10
sa:<quality> wheat	-12
sa:<quality> wine	11
sa:<seat>	7
sa:<seat> ,	15
sa:<seat> ;	12
sa:<seat> has	12
sa:<seat> in	-16
sa:<seat> take	-11
sa:<seat> the	11
sa:<sender>	-19
sa:<span>	20
sa:<span> '	11
sa:<span> ,	-36
sa:<span> .	37
sa:<span> ;	12
sa:<span> if	12
sa:<span> in	-19
sa:<span> later	-16
sa:<span> more	11
sa:<span> on	-22
sa:<span> or	10
sa:<span> pause	10
sa:<v-begin>	10
sa:<v-impose>	-9
sa:<v-propose>	-27
sa:<v-refuse>	-12
sa:<v-renew>	-12
sa:<v-say>	-31
sa:<v-suspend>	-10
sa:?	-8
sa:a <quality>	-22
sa:a <span>	15
sa:a duty	-8
sa:a flat	8
sa:a further	24
sa:a licence	-14
sa:a new	14
sa:a quarrel	10
sa:a second	-9
sa:a standstill	-11
sa:a successor	-13
sa:a surcharge	-13
sa:a third	10
sa:a truce	27
sa:a vote	10
sa:account	-11
sa:additional	8
sa:additional <level>	-13
sa:additional duty	10
sa:additional tariff	14
sa:admit	17
sa:after <person>	-11
sa:after a	8
sa:again ,	-26
sa:again :	18
sa:again on	-9
sa:agree	15
sa:agree in	-9
sa:agree there	11
sa:agree to	10
sa:agreement	-12
sa:airport	13
sa:airport .	13
sa:all	-25
sa:all <quality>	11
sa:all other	-13
sa:allow	-13
sa:allowed	-12
sa:allowed to	-10
sa:alone .	12
sa:also	-18
sa:aluminum	-16
sa:among	-17
sa:among them	-13
sa:an additional	-13
sa:an end	11
sa:an extension	-12
sa:and ,	-13
sa:and <day-ahead>	-13
sa:and <name>	-5
sa:and <number>	-24
sa:and <person>	15
sa:and <quality>	16
sa:and <seat>	12
sa:and both	-27
sa:and can	11
sa:and for	19
sa:and i	-9
sa:and it	32
sa:and keep	16
sa:and nobody	-11
sa:and not	12
sa:and nothing	-7
sa:and now	-9
sa:and one	-8
sa:and port	9
sa:and run	-17
sa:and suspend	9
sa:and that	30
sa:and the	-16
sa:and to	-16
sa:and trade	18
sa:and until	12
sa:and was	14
sa:and when	10
sa:and which	10
sa:and will	12
sa:and with	12
sa:and would	11
sa:announce on	12
sa:announcement no	10
sa:another <span>	-14
sa:answer	-16
sa:any	-9
sa:apple	15
sa:apply	-34
sa:apply to	-17
sa:approve	-10
sa:are	10
sa:are <number>	10
sa:are at	19
sa:are charge	-9
sa:are suspend	25
sa:arrangement	16
sa:arrangement with	24
sa:as	-6
sa:as <person>	8
sa:as if	9
sa:as it	-17
sa:as much	-12
sa:ask	11
sa:ask <level>	8
sa:ask for	11
sa:at <level>	15
sa:at the	-13
sa:autumn	14
sa:autumn .	11
sa:away on	18
sa:back	18
sa:back .	-13
sa:back on	14
sa:back to	8
sa:banana	-17
sa:bar	-13
sa:be	12
sa:be .	10
sa:be <level>	-15
sa:be <number>	9
sa:be apply	-12
sa:be ask	10
sa:be suspend	-13
sa:bear	10
sa:bear <level>	16
sa:bear <number>	14
sa:because	-19
sa:because <name>	12
sa:because of	-17
sa:because the	-11
sa:been <number>	12
sa:been extend	-12
sa:been pay	-17
sa:been take	-11
sa:beer	-18
sa:before	-17
sa:before ,	11
sa:before <day-ahead>	-21
sa:before it	18
sa:before the	-34
sa:begin	31
sa:begin .	31
sa:begin on	-10
sa:begin to	-20
sa:being	22
sa:benefit	11
sa:between	-11
sa:both	25
sa:both had	9
sa:bottle	9
sa:box	-13
sa:brandy	-23
sa:built	-12
sa:busan	12
sa:but not	8
sa:butter	16
sa:butter pay	10
sa:buyer	-10
sa:by <day-ahead>	10
sa:by <person>	-17
sa:by <span>	-10
sa:by a	-12
sa:call a	15
sa:car	-14
sa:cargo	10
sa:carry	-28
sa:carry it	-12
sa:case	-16
sa:ceasefire	-15
sa:cement	-15
sa:cent	-9
sa:change	-11
sa:charge <quality>	13
sa:charge on	-9
sa:cheap	11
sa:cheese	16
sa:cheese ,	13
sa:chip	-10
sa:citru	12
sa:close	13
sa:cocoa	10
sa:cocoa butter	14
sa:coconut	-9
sa:coffee	12
sa:coffee pay	-12
sa:colleague	-10
sa:collect .	19
sa:commerce	-17
sa:commitment	12
sa:company	-9
sa:compared	12
sa:compared with	12
sa:concentrate	12
sa:conclude	-15
sa:corn	-10
sa:cost	-8
sa:could	9
sa:count .	-15
sa:country ,	-15
sa:country would	9
sa:course	12
sa:day ,	-13
sa:declare	15
sa:did	-14
sa:did before	-11
sa:did in	9
sa:did not	-11
sa:dispute	-12
sa:do	21
sa:do so	11
sa:doe	14
sa:doe the	8
sa:done	15
sa:double	-13
sa:down	22
sa:down from	19
sa:dried	9
sa:drone	-11
sa:drop from	-11
sa:due	-17
sa:dump	-10
sa:duty	10
sa:duty .	-13
sa:duty and	23
sa:duty for	16
sa:duty of	12
sa:duty that	-18
sa:duty to	13
sa:duty were	9
sa:each	8
sa:each other	18
sa:early	-14
sa:earth	-10
sa:earth control	9
sa:easter	12
sa:easter .	12
sa:economic	11
sa:economic and	12
sa:emergency	-21
sa:end ,	18
sa:end <day-ahead>	10
sa:end <day-today>	-10
sa:end at	-18
sa:end by	11
sa:end of	-23
sa:end on	10
sa:enter <name>	13
sa:enter before	-15
sa:enter into	20
sa:enter the	-11
sa:evening	-10
sa:ever since	9
sa:everybody	-12
sa:everything	-9
sa:exempt	-11
sa:expire	16
sa:expire at	-10
sa:expire on	13
sa:export	-19
sa:extend .	15
sa:extend by	-15
sa:extension	-32
sa:extension of	-9
sa:extra	16
sa:extra <level>	9
sa:extra duty	11
sa:factory	11
sa:fall	12
sa:farm	13
sa:farm good	17
sa:fee	-8
sa:fee .	-12
sa:fee on	-15
sa:fentanyl ,	13
sa:fentanyl is	9
sa:fig	12
sa:first	-29
sa:fix	12
sa:flour	14
sa:following	-10
sa:food	10
sa:for	11
sa:for <span>	27
sa:for another	10
sa:for fentanyl	15
sa:for good	-11
sa:for its	-10
sa:for the	-11
sa:for which	10
sa:force	17
sa:force until	25
sa:forced	-19
sa:forced labor	-10
sa:four .	-9
sa:framework	-12
sa:free	-12
sa:free of	-12
sa:freeze	9
sa:from	-13
sa:from <day-ahead>	-76
sa:from <day-today>	-10
sa:from <level>	15
sa:from <name>	21
sa:from new	11
sa:from the	-7
sa:fruit	-9
sa:full	-11
sa:furniture	-10
sa:further	25
sa:further <level>	-10
sa:further <points>	25
sa:further <span>	12
sa:further rise	9
sa:geneva	7
sa:get	-23
sa:given back	10
sa:gmt	13
sa:go ,	10
sa:go .	-11
sa:go from	-15
sa:go into	20
sa:go out	12
sa:go to	-25
sa:good	20
sa:good for	14
sa:good from	-18
sa:good have	-16
sa:good originating	12
sa:good pay	-21
sa:good to	22
sa:good until	17
sa:good worth	-12
sa:government	14
sa:government call	9
sa:government have	-11
sa:groundnut	9
sa:gruyère	-11
sa:had been	-15
sa:had charge	11
sa:had done	9
sa:had make	8
sa:had order	10
sa:half	-26
sa:half of	-17
sa:halifax	9
sa:halt	8
sa:halve to	14
sa:hand on	16
sa:has	25
sa:has <span>	-10
sa:has ask	17
sa:has been	-23
sa:has collect	11
sa:has given	10
sa:has go	-10
sa:has keep	13
sa:has nothing	11
sa:has pay	38
sa:has put	-13
sa:has sign	-12
sa:has until	16
sa:have been	18
sa:have no	13
sa:have pay	-10
sa:hazelnut	11
sa:here	-15
sa:high	-9
sa:highest	-22
sa:his <person>	13
sa:his <quality>	-10
sa:his country	10
sa:his signature	11
sa:hold	-23
sa:hold for	-19
sa:hospital	12
sa:hour .	-18
sa:hurt	-13
sa:if	10
sa:import	-12
sa:impose in	9
sa:in <month-ahead>	10
sa:in <name>	29
sa:in <number>	-23
sa:in <seat>	13
sa:in a	-28
sa:in addition	-10
sa:in geneva	29
sa:in halifax	9
sa:in it	-11
sa:in london	-13
sa:in mumbai	10
sa:in two	13
sa:in which	-13
sa:included .	10
sa:instead	20
sa:instead of	15
sa:instruction	13
sa:interest	11
sa:interest of	12
sa:into	20
sa:into force	22
sa:introduce	-13
sa:introduce in	-11
sa:is	-13
sa:is a	16
sa:is being	13
sa:is due	-10
sa:is good	20
sa:is halve	10
sa:is now	-9
sa:is prolong	-16
sa:is suspend	-24
sa:is up	19
sa:is what	-15
sa:is worth	9
sa:it 's	13
sa:it ,	-18
sa:it .	-33
sa:it charge	10
sa:it did	-11
sa:it expire	14
sa:it go	16
sa:it lapse	-9
sa:it put	9
sa:it run	11
sa:it should	12
sa:it still	10
sa:it the	12
sa:it was	16
sa:its additional	17
sa:its own	-17
sa:its rare	10
sa:its tariff	8
sa:its way	10
sa:kava	8
sa:keep	12
sa:keep its	-15
sa:keep the	15
sa:keep their	-11
sa:kiwi	22
sa:labor	-12
sa:lack	10
sa:lapse	-24
sa:lapse .	-22
sa:last <span>	22
sa:last autumn	19
sa:last until	-12
sa:later	-12
sa:lay	10
sa:leather	10
sa:leave	9
sa:lentil	-10
sa:less than	-9
sa:let	-17
sa:letter .	9
sa:level	21
sa:level of	10
sa:licence	-25
sa:list	-27
sa:live .	9
sa:live until	15
sa:london	-18
sa:longer <number>	14
sa:lose	-16
sa:lower its	-9
sa:lower the	21
sa:lumber ,	11
sa:m	-7
sa:m .	-6
sa:machinery	16
sa:make .	12
sa:make in	16
sa:maker	-14
sa:matter	-23
sa:may	-10
sa:may go	-9
sa:mean	-14
sa:measure	21
sa:measure of	11
sa:medicine	-17
sa:meet	6
sa:meet again	14
sa:meet in	12
sa:men	-12
sa:metal	-17
sa:midnight	-16
sa:mineral	-9
sa:mineral water	-9
sa:minister ,	-21
sa:ministry	-22
sa:ministry of	-8
sa:monday	10
sa:monday ,	10
sa:month	10
sa:month .	12
sa:more than	8
sa:morning	-9
sa:morning ;	10
sa:most <quality>	16
sa:mr	16
sa:mr <person>	19
sa:much	-16
sa:mumbai	10
sa:need .	11
sa:neither	-15
sa:new one	10
sa:new truce	16
sa:next	14
sa:night	-18
sa:night .	12
sa:nil	-12
sa:no	7
sa:no .	17
sa:no date	11
sa:no longer	14
sa:no other	13
sa:no part	-12
sa:nobody	-13
sa:not	8
sa:not .	8
sa:not prolong	-9
sa:nothing on	11
sa:notice	20
sa:now last	16
sa:observed	13
sa:of <month-gone>	17
sa:of <person>	20
sa:of <points>	-13
sa:of both	12
sa:of duty	-14
sa:of geneva	-15
sa:of its	26
sa:of next	14
sa:of that	-17
sa:of their	-18
sa:of them	-14
sa:of trade	-10
sa:of two	-12
sa:oil .	-22
sa:old	-9
sa:older	-21
sa:older duty	-12
sa:olive	20
sa:olive oil	17
sa:on	14
sa:on .	9
sa:on <day-ahead>	21
sa:on <day-gone>	-27
sa:on <name>	-9
sa:on <quality>	-9
sa:on both	-9
sa:on dried	12
sa:on farm	10
sa:on fish	11
sa:on for	10
sa:on hold	-14
sa:on in	20
sa:on its	-13
sa:on most	11
sa:on our	17
sa:on paper	-12
sa:on steel	-23
sa:on tea	11
sa:on the	25
sa:on top	-19
sa:on until	8
sa:one	-13
sa:onion	-17
sa:only <level>	21
sa:or <span>	22
sa:order on	9
sa:origin are	21
sa:other	15
sa:other 's	19
sa:other in	13
sa:out ,	-12
sa:out .	-8
sa:out of	-10
sa:out on	14
sa:over the	-17
sa:own	-13
sa:past midnight	-11
sa:pause of	-21
sa:pay <level>	17
sa:pay <number>	19
sa:pay a	-15
sa:pay an	-26
sa:peace	18
sa:pen	18
sa:pen .	16
sa:period of	-10
sa:permit	-11
sa:phone	13
sa:pipe	-9
sa:plan	-17
sa:police	11
sa:pork	-20
sa:port fee	-7
sa:present	19
sa:president	-18
sa:presse	12
sa:price	-13
sa:product	-9
sa:product from	12
sa:prolong for	8
sa:prolong in	11
sa:promise	-14
sa:publish	-16
sa:put	-28
sa:put <level>	-20
sa:put the	-10
sa:quarrel	11
sa:quarrel over	15
sa:rare	-10
sa:rare earth	-25
sa:rate of	-5
sa:rather	-13
sa:rather than	-9
sa:reach	-13
sa:reciprocal	-21
sa:reciprocal tariff	-11
sa:refrain	15
sa:refrain from	15
sa:remain	9
sa:remain in	13
sa:renew	-21
sa:renew ,	9
sa:renew .	-19
sa:reporter	14
sa:retain	14
sa:retain .	9
sa:rice ,	9
sa:right	10
sa:rise	11
sa:roll	-10
sa:rose	17
sa:round	-11
sa:run	7
sa:run through	21
sa:run until	-14
sa:safeguard	-17
sa:salmon	-24
sa:salt	10
sa:same evening	11
sa:same hour	15
sa:say	-27
sa:say ,	9
sa:say on	-29
sa:season	-10
sa:season .	-8
sa:seat	11
sa:seat of	13
sa:section	-15
sa:section <number>	-35
sa:see the	11
sa:sesame	-8
sa:settle	-17
sa:shall	15
sa:she	-14
sa:sheet	-9
sa:ship .	-9
sa:shook	9
sa:shook hand	9
sa:shoot	-9
sa:shop in	9
sa:show	-16
sa:shrink	-9
sa:side	24
sa:side ,	10
sa:side and	19
sa:side of	9
sa:side would	21
sa:sign a	16
sa:sign in	14
sa:signature	27
sa:signature .	10
sa:signature of	16
sa:since	-14
sa:since <day-gone>	-21
sa:since spring	-12
sa:sit down	-15
sa:slap	10
sa:sleep	15
sa:so	19
sa:so do	9
sa:so for	19
sa:so it	10
sa:some	-11
sa:soybean	-27
sa:soybean ,	-11
sa:spare	-12
sa:special duty	13
sa:spent	-14
sa:spring .	12
sa:stability	12
sa:stand at	11
sa:stand still	-9
sa:standstill	-26
sa:standstill of	-11
sa:start .	16
sa:stay	-27
sa:stay at	-14
sa:stay there	-13
sa:steel	-26
sa:stockholm ,	9
sa:stop	20
sa:stop .	15
sa:successor	-14
sa:summer	9
sa:surcharge	-41
sa:surcharge of	-19
sa:suspend	7
sa:suspension	13
sa:talk	-11
sa:talk in	12
sa:tariff	-16
sa:tariff ,	-9
sa:tariff for	-12
sa:tariff on	17
sa:tariff truce	-34
sa:tax on	-12
sa:tea	23
sa:telephoned	11
sa:tell reporter	8
sa:terminate	-13
sa:than	-18
sa:than <number>	10
sa:than before	-13
sa:that	-21
sa:that 's	9
sa:that .	-15
sa:that <person>	9
sa:that day	-13
sa:that has	-12
sa:that he	-11
sa:that his	9
sa:that it	15
sa:that the	13
sa:that they	-15
sa:the	-7
sa:the <day-ahead>	22
sa:the <level>	-20
sa:the <name>	-11
sa:the <number>	14
sa:the <person>	-33
sa:the <quality>	20
sa:the <seat>	-17
sa:the <span>	22
sa:the additional	8
sa:the agreement	8
sa:the anti	12
sa:the arrangement	9
sa:the back	18
sa:the duty	14
sa:the economic	11
sa:the emergency	-13
sa:the end	-23
sa:the exclusion	9
sa:the fentanyl	-12
sa:the first	-21
sa:the highest	-19
sa:the interest	12
sa:the last	-39
sa:the letter	19
sa:the level	10
sa:the market	11
sa:the measure	12
sa:the month	15
sa:the next	8
sa:the old	-14
sa:the ordinary	-33
sa:the pause	-23
sa:the phone	15
sa:the port	-20
sa:the rate	-15
sa:the right	10
sa:the second	13
sa:the signature	16
sa:the special	9
sa:the standstill	-9
sa:the summer	16
sa:the tariff	-11
sa:the third	-13
sa:the three	-12
sa:the understanding	19
sa:their <office>	14
sa:their tariff	-13
sa:their truce	-17
sa:them	-11
sa:them ,	-10
sa:then	-19
sa:there ,	13
sa:there .	-21
sa:there until	-12
sa:there was	10
sa:they	-13
sa:they sign	17
sa:they stand	-11
sa:thi	17
sa:thi year	12
sa:thing	-11
sa:third round	-13
sa:those	13
sa:three	-25
sa:timber	17
sa:time ,	12
sa:time .	-11
sa:to	-13
sa:to <day-ahead>	12
sa:to <day-gone>	-24
sa:to <month-gone>	-13
sa:to <number>	-12
sa:to <organisation>	-10
sa:to a	19
sa:to be	-19
sa:to charge	-12
sa:to extend	-8
sa:to lapse	-14
sa:to leave	16
sa:to live	-13
sa:to sleep	7
sa:to stand	-9
sa:to stop	10
sa:together with	-11
sa:tomatoe	-11
sa:too .	-10
sa:top	-20
sa:top .	-8
sa:top of	-25
sa:total	8
sa:trade	11
sa:trade agreement	-10
sa:trade minister	8
sa:trade talk	11
sa:tram	-9
sa:trial	10
sa:triple	16
sa:truce	15
sa:truce ,	14
sa:truce begin	14
sa:truce end	-19
sa:truce last	-9
sa:truce of	12
sa:truce on	-24
sa:truce that	27
sa:truce was	27
sa:truce with	-10
sa:truck	-10
sa:two .	-10
sa:two <office>	-14
sa:two or	22
sa:under	16
sa:under it	8
sa:under section	-22
sa:under which	22
sa:understanding	15
sa:unless it	12
sa:until	25
sa:until <day-ahead>	20
sa:until <day-gone>	-15
sa:until the	23
sa:up from	-24
sa:up on	16
sa:up to	-17
sa:use	-13
sa:used	-14
sa:valid	13
sa:value	-14
sa:vegetable	14
sa:wait	-11
sa:wake	9
sa:wake up	9
sa:want	-24
sa:was	13
sa:was <level>	-28
sa:was <number>	19
sa:was due	-9
sa:was for	12
sa:was make	16
sa:was no	9
sa:was prolong	14
sa:watche	-20
sa:way	18
sa:way .	11
sa:way of	12
sa:we	-30
sa:we are	-13
sa:we have	-14
sa:week .	10
sa:were	10
sa:were not	8
sa:what a	11
sa:what they	12
sa:what was	-9
sa:wheat	-10
sa:when the	14
sa:where	19
sa:where it	21
sa:where the	-12
sa:where they	9
sa:which a	10
sa:which both	-16
sa:which end	12
sa:which expire	9
sa:which had	10
sa:which is	19
sa:which its	-9
sa:which lapse	-11
sa:which no	-8
sa:whisky	13
sa:who	-21
sa:whole of	14
sa:will	16
sa:will do	12
sa:will go	-13
sa:will keep	11
sa:will meet	10
sa:will suspend	16
sa:wine	22
sa:wine ,	-10
sa:winter	22
sa:winter .	17
sa:with	-9
sa:with <level>	11
sa:with <name>	-6
sa:with <person>	-11
sa:with <span>	18
sa:with a	-25
sa:with both	12
sa:with his	11
sa:withdraw	-13
sa:within	-9
sa:within hour	-14
sa:without	-13
sa:word	-14
sa:worth <money>	-10
sa:would meet	15
sa:would not	-11
sa:year ,	26
sa:year :	-10
sa:year <number>	-10
sa:year and	-20
sa:yet	-9
sa:you	22
sa:you pay	12
sa:—	-24
sa:— <name>	-16
sa:— a	-10
sa:— from	9
sa:— it	9
sb:"	15
sb:" of	9
sb:" the	8
sb:'	-8
sb:'s	-16
sb:'s and	11
sb:'s countermeasure	10
sb:'s foreign	9
sb:'s ministry	-14
sb:'s notice	-13
sb:'s trade	-11
sb:'s truce	28
sb:( <number>	10
sb:( translated	12
sb:) ,	-8
sb:) -	14
sb:) —	-9
sb:*	15
sb:* the	10
sb:, <day-gone>	-14
sb:, <day-today>	20
sb:, <level>	-24
sb:, <number>	-36
sb:, <points>	12
sb:, <quality>	-16
sb:, <seat>	11
sb:, a	-18
sb:, according	16
sb:, after	10
sb:, agree	-21
sb:, at	-12
sb:, because	13
sb:, begin	6
sb:, conclude	-11
sb:, copper	10
sb:, counted	17
sb:, dated	11
sb:, down	-15
sb:, end	17
sb:, for	14
sb:, having	10
sb:, he	-13
sb:, in	14
sb:, initial	-10
sb:, on	11
sb:, reach	14
sb:, replace	-10
sb:, she	12
sb:, sign	10
sb:, suspend	-17
sb:, take	27
sb:, thank	12
sb:, the	14
sb:, thursday	-21
sb:, too	-7
sb:, truce	16
sb:, tuesday	12
sb:, under	33
sb:, with	-14
sb:, would	-7
sb:- -	10
sb:- <number>	-11
sb:- <quality>	-10
sb:- in	15
sb:- loui	-12
sb:- operated	10
sb:- the	-9
sb:- to	-17
sb:. <person>	-13
sb:. est	-20
sb:/	15
sb:/ <number>	-11
sb::	7
sb:: <number>	22
sb:: <person>	9
sb:: <span>	-17
sb:: and	-10
sb:: as	9
sb:: in	-12
sb:: since	25
sb:: the	-39
sb:: their	13
sb:: then	8
sb:: yes	10
sb:; the	26
sb:<day-ahead> ;	-12
sb:<day-ahead> after	10
sb:<day-ahead> and	-21
sb:<day-ahead> by	9
sb:<day-ahead> from	11
sb:<day-ahead> the	22
sb:<day-gone> .	12
sb:<day-gone> ;	11
sb:<day-gone> a	9
sb:<day-gone> and	13
sb:<day-gone> by	18
sb:<day-gone> is	-14
sb:<day-gone> that	-13
sb:<day-gone> to	-13
sb:<day-today> ,	21
sb:<day-today> -	-16
sb:<day-today> :	-10
sb:<day-today> extend	-9
sb:<day-today> publish	-11
sb:<day-today> to	-10
sb:<day-today> —	19
sb:<duty>	24
sb:<gate>	-7
sb:<goods-amount>	12
sb:<level-noun>	-21
sb:<level>	-21
sb:<level> (	9
sb:<level> :	-10
sb:<level> apply	-9
sb:<level> as	-28
sb:<level> before	14
sb:<level> duty	-27
sb:<level> for	-22
sb:<level> if	11
sb:<level> is	15
sb:<level> levy	15
sb:<level> of	-17
sb:<level> over	-10
sb:<level> until	-10
sb:<level> with	-18
sb:<money>	16
sb:<money> of	12
sb:<month-ahead>	-32
sb:<month-gone>	15
sb:<month-gone> ,	-20
sb:<month-gone> for	-9
sb:<month-gone> has	12
sb:<month-gone> on	11
sb:<month-today>	13
sb:<name> ,	13
sb:<name> <day-today>	-16
sb:<name> <level>	-11
sb:<name> at	11
sb:<name> commerce	11
sb:<name> cut	25
sb:<name> did	9
sb:<name> end	17
sb:<name> enter	12
sb:<name> from	20
sb:<name> gave	18
sb:<name> has	-14
sb:<name> in	-23
sb:<name> levy	-13
sb:<name> on	-14
sb:<name> pay	-18
sb:<name> put	18
sb:<name> reach	10
sb:<name> run	-12
sb:<name> say	-13
sb:<name> settle	10
sb:<name> suspend	13
sb:<name> tariff	15
sb:<name> that	13
sb:<name> the	-15
sb:<name> was	-30
sb:<name> with	15
sb:<not>	-14
sb:<number>	-11
sb:<number> (	-11
sb:<number> )	21
sb:<number> ,	14
sb:<number> -	-12
sb:<number> .	-12
sb:<number> :	15
sb:<number> ;	8
sb:<number> a	-14
sb:<number> both	12
sb:<number> for	-15
sb:<number> further	-9
sb:<number> in	-16
sb:<number> of	-11
sb:<number> on	22
sb:<number> p	10
sb:<number> since	-16
sb:<number> the	-17
sb:<number> there	-11
sb:<number> to	12
sb:<number> would	12
sb:<office>	13
sb:<office> ,	20
sb:<office> :	11
sb:<office> had	9
sb:<office> have	-17
sb:<organisation> 's	-17
sb:<organisation> and	-13
sb:<organisation> at	10
sb:<organisation> could	10
sb:<organisation> on	-19
sb:<organisation> publish	12
sb:<organisation> put	13
sb:<organisation> recall	11
sb:<organisation> say	-12
sb:<person>	-10
sb:<person> (	-17
sb:<person> ,	22
sb:<person> agree	-23
sb:<person> for	-8
sb:<person> meet	18
sb:<person> on	-20
sb:<person> say	28
sb:<points> ,	10
sb:<points> for	18
sb:<points> in	-11
sb:<points> less	-12
sb:<points> of	-9
sb:<points> that	-18
sb:<quality>	-11
sb:<quality> colleague	-18
sb:<quality> embassy	9
sb:<quality> farm	-11
sb:<quality> good	-20
sb:<quality> olive	16
sb:<quality> onion	12
sb:<quality> pepper	15
sb:<quality> rose	-8
sb:<quality> rule	8
sb:<quality> ship	-17
sb:<quality> side	-21
sb:<quality> soybean	11
sb:<quality> tariff	-21
sb:<quality> tea	13
sb:<quality> tomatoe	11
sb:<quality> wine	-21
sb:<seat> ,	8
sb:<seat> /	16
sb:<seat> charge	9
sb:<seat> doe	11
sb:<seat> have	12
sb:<seat> publish	-9
sb:<seat> take	14
sb:<seat> time	9
sb:<seat> —	-28
sb:<span>	15
sb:<span> ,	-11
sb:<span> ;	-9
sb:<span> and	-14
sb:<span> from	21
sb:<span> of	-25
sb:<span> on	10
sb:<span> pause	12
sb:<span> tariff	15
sb:<span> the	-12
sb:<span> which	8
sb:<taker>	-19
sb:<v-begin>	25
sb:<v-buy>	-8
sb:<v-deny>	-11
sb:<v-end>	-17
sb:<v-propose>	-12
sb:<v-renew>	-8
sb:<v-return>	10
sb:<v-sell>	-24
sb:<v-sign>	-18
sb:<v-suspend>	18
sb:<v-up>	-13
sb:?	11
sb:@	18
sb:a .	-14
sb:a <level>	-10
sb:a <span>	16
sb:a decree	-15
sb:a good	9
sb:a joint	10
sb:a new	-12
sb:a protocol	-14
sb:a truce	15
sb:about	-29
sb:accord	-9
sb:according	11
sb:according to	12
sb:action	-13
sb:add	-11
sb:additional	14
sb:additional <level>	-13
sb:additional tariff	33
sb:adjust	17
sb:after <level>	12
sb:after talk	13
sb:against <name>	12
sb:agree	-20
sb:agree by	17
sb:agree for	13
sb:agree last	-13
sb:agree that	-16
sb:agree to	-35
sb:agreement	-35
sb:agreement on	-10
sb:agreement with	-25
sb:agricultural	16
sb:aircraft	-10
sb:alert	-14
sb:alert <number>	-15
sb:all	-17
sb:all country	-10
sb:all thi	9
sb:along	-9
sb:along the	-9
sb:already pay	9
sb:also	-10
sb:aluminium	-11
sb:aluminum	-10
sb:among them	8
sb:an	-18
sb:an additional	-29
sb:an agreement	-22
sb:an arrangement	11
sb:an extra	16
sb:and ,	-11
sb:and <level>	-28
sb:and <number>	-12
sb:and <points>	-11
sb:and a	-12
sb:and end	-13
sb:and has	16
sb:and hold	13
sb:and it	11
sb:and superhard	9
sb:announce	-21
sb:announcement	19
sb:announcement no	12
sb:answer	-15
sb:antigua	-11
sb:any	-15
sb:apply the	10
sb:apply to	-15
sb:are informed	10
sb:are suspend	10
sb:are to	-24
sb:armistice	11
sb:arrangement	20
sb:arrangement ,	15
sb:arrangement with	12
sb:arrive	-17
sb:arrive before	-11
sb:arrived	23
sb:arrived in	10
sb:arrived on	10
sb:as	16
sb:as of	24
sb:as since	-11
sb:as the	16
sb:aside for	-14
sb:asleep	19
sb:asleep until	11
sb:at	-9
sb:at <number>	-22
sb:at a	8
sb:at it	-8
sb:at the	-34
sb:back	11
sb:back on	19
sb:ban	-13
sb:banana	25
sb:bandung	-12
sb:bargain	-10
sb:be	20
sb:be due	10
sb:be in	9
sb:bear the	9
sb:bearing	12
sb:because	26
sb:because of	15
sb:because the	-9
sb:become	-10
sb:beef	-19
sb:beef from	-12
sb:been charge	-21
sb:been lower	9
sb:been suspend	14
sb:before that	-11
sb:before the	16
sb:begin	21
sb:begin ,	12
sb:begin :	11
sb:begin at	-18
sb:bell	10
sb:between	11
sb:between <name>	18
sb:between <seat>	12
sb:between the	-16
sb:beyond	-11
sb:both	19
sb:both <office>	11
sb:both duty	-12
sb:both have	9
sb:both rate	9
sb:both take	-11
sb:bread	-9
sb:breath	10
sb:breathing	14
sb:breathing space	14
sb:bring its	9
sb:bulletin	17
sb:bulletin ,	16
sb:but	-16
sb:butter from	11
sb:by <day-ahead>	-16
sb:by <number>	-11
sb:by telephone	12
sb:cabinet	-12
sb:call a	19
sb:call the	-12
sb:cape town	9
sb:capital	9
sb:car	-31
sb:cardamom	-8
sb:carlo	12
sb:case	-11
sb:cashmere	12
sb:cathode	10
sb:cease	13
sb:cease to	14
sb:ceasefire	-8
sb:ceasefire ,	-9
sb:ceramic	13
sb:ceramic tile	13
sb:certain	10
sb:certificate of	11
sb:change	20
sb:change on	10
sb:changed	-23
sb:charge again	12
sb:chart	11
sb:cheaper	14
sb:cheese	-11
sb:cherry	8
sb:chief	10
sb:chip	-14
sb:citru	9
sb:city	-17
sb:clock	22
sb:close	-12
sb:coal	10
sb:coal and	10
sb:coffee	9
sb:colleague	-20
sb:collect from	14
sb:come	-21
sb:come back	-14
sb:come down	-11
sb:come into	27
sb:come out	-12
sb:company	-21
sb:conclude a	-11
sb:conclude with	22
sb:conference	17
sb:conference ,	13
sb:conference of	9
sb:confirm	-10
sb:confirm that	-13
sb:consensu	-11
sb:consultation	-21
sb:continue to	11
sb:control	-7
sb:control of	-15
sb:copper	14
sb:cost	-15
sb:cotonou	-11
sb:cotonou ,	-10
sb:cotton yarn	-10
sb:count	11
sb:count from	10
sb:counted	25
sb:counted from	26
sb:country	-13
sb:country '	-10
sb:country are	9
sb:country suspend	-18
sb:crane	11
sb:crossed	14
sb:custom duty	11
sb:customer	-15
sb:cut	27
sb:cut flower	10
sb:cut its	22
sb:da	9
sb:da nang	9
sb:daily	-11
sb:dalian	11
sb:dalian ,	12
sb:date	12
sb:date ,	-10
sb:date :	-14
sb:date from	25
sb:date of	9
sb:day	22
sb:day of	13
sb:day the	22
sb:deal	-23
sb:decide to	14
sb:declare	16
sb:declare on	21
sb:delegation	-17
sb:die	-21
sb:digest	9
sb:discuss	-9
sb:done in	14
sb:down in	12
sb:down since	10
sb:draft	-13
sb:drawer	-11
sb:due	-15
sb:due again	10
sb:due to	-14
sb:during	-26
sb:during the	-25
sb:duty	10
sb:duty ,	22
sb:duty :	7
sb:duty agree	15
sb:duty begin	-16
sb:duty for	-17
sb:duty had	14
sb:duty is	11
sb:duty was	-12
sb:duty which	-16
sb:earlier	-10
sb:early hour	10
sb:eastern on	9
sb:edition	-12
sb:effect	14
sb:effect at	-23
sb:effect on	13
sb:embassy	9
sb:emergency	-20
sb:end	-5
sb:end <day-today>	11
sb:end at	-13
sb:enter <name>	-13
sb:entry filed	9
sb:est	-20
sb:est on	-19
sb:every	-21
sb:exclusion	-11
sb:exclusion from	-9
sb:expect	-10
sb:expire	-24
sb:expire on	-14
sb:extend	-15
sb:extend ,	10
sb:extend the	-22
sb:extend their	-10
sb:extension	-23
sb:extension of	-8
sb:extension was	-9
sb:extra <level>	14
sb:fact	-17
sb:fact sheet	-16
sb:failed	10
sb:failed to	11
sb:fall from	-11
sb:fall on	18
sb:fall to	22
sb:far	-11
sb:farm	-44
sb:farm good	-18
sb:farm product	-12
sb:fee	-39
sb:fentanyl tariff	-21
sb:fire	-11
sb:first day	9
sb:first truce	-19
sb:flower	9
sb:follow	-13
sb:for <name>	-9
sb:for <span>	32
sb:for us	-9
sb:force	17
sb:force since	10
sb:forced	-16
sb:forced labor	-10
sb:foreign minister	10
sb:four time	-12
sb:fourth	-27
sb:freeze	13
sb:from	36
sb:from <day-gone>	18
sb:from <day-today>	23
sb:from <name>	-32
sb:from <number>	24
sb:from here	12
sb:from its	9
sb:from last	10
sb:from monday	12
sb:from sunday	13
sb:from that	8
sb:frozen	-7
sb:full	-12
sb:further <span>	-13
sb:further point	-9
sb:gazette	15
sb:gazette ,	11
sb:geneva	-15
sb:geneva :	-10
sb:get <span>	10
sb:give	-13
sb:given	21
sb:glass	-14
sb:go :	14
sb:go as	-10
sb:go back	11
sb:go from	-11
sb:go on	-10
sb:go to	13
sb:goat	10
sb:good	-17
sb:good already	11
sb:good enter	-12
sb:good from	-12
sb:good go	-9
sb:good is	-15
sb:good loaded	-16
sb:good of	17
sb:good pay	-11
sb:good that	-12
sb:good which	14
sb:good will	-14
sb:good worth	15
sb:government	16
sb:grace	9
sb:grant for	-11
sb:guest	9
sb:had a	15
sb:had been	-5
sb:had charge	11
sb:had rise	8
sb:had sign	11
sb:halt	34
sb:halve the	-15
sb:hand	17
sb:hand in	15
sb:happen	-12
sb:has <number>	10
sb:has apply	-13
sb:has fall	-10
sb:has given	10
sb:has lasted	16
sb:has pay	11
sb:has run	13
sb:has until	-13
sb:have agree	-23
sb:have apply	-10
sb:have keep	18
sb:have meet	-23
sb:have observed	15
sb:have start	12
sb:having	10
sb:having been	12
sb:he	-11
sb:he say	-10
sb:height	-15
sb:here ,	-15
sb:higher	-16
sb:higher duty	-9
sb:his <quality>	-20
sb:his signature	-10
sb:hold for	-17
sb:hold in	-15
sb:hold until	-12
sb:home	-12
sb:howard	11
sb:howard lutnick	11
sb:i can	-12
sb:if	-16
sb:if <seat>	10
sb:implementation	10
sb:implementation of	10
sb:import from	-12
sb:importer	-11
sb:in <month-ahead>	-12
sb:in <number>	-15
sb:in antigua	-11
sb:in bandung	-12
sb:in cape	10
sb:in da	9
sb:in force	16
sb:in its	-11
sb:in kribi	12
sb:in law	13
sb:in lugano	10
sb:in new	-26
sb:in our	10
sb:in saint	-10
sb:in sfax	11
sb:in tariff	18
sb:in the	-10
sb:in their	13
sb:in trieste	11
sb:informed that	10
sb:initial	-21
sb:initial in	-16
sb:into	24
sb:into <name>	10
sb:into a	-10
sb:into effect	9
sb:into the	16
sb:is	8
sb:is <number>	11
sb:is for	16
sb:is prolong	17
sb:is reduce	-12
sb:is sign	-9
sb:is suspend	17
sb:is the	-15
sb:is to	-28
sb:issue	12
sb:it 's	-29
sb:it ,	12
sb:it :	10
sb:it begin	31
sb:it come	-9
sb:it count	8
sb:it did	-15
sb:it end	-18
sb:it enter	-16
sb:it expire	11
sb:it go	-21
sb:it is	-27
sb:it lapse	14
sb:it since	-8
sb:it take	-23
sb:it until	11
sb:it was	36
sb:it would	-19
sb:its <level>	21
sb:its announcement	9
sb:its duty	23
sb:its first	10
sb:its levy	14
sb:its second	-13
sb:its truce	-10
sb:jump	10
sb:keep	11
sb:keep the	10
sb:kingdom	18
sb:kingdom of	18
sb:know	15
sb:know that	14
sb:kribi	12
sb:kuala	-11
sb:kuala lumpur	-11
sb:labor	-14
sb:lapse	15
sb:lapse ,	20
sb:last <month-gone>	-15
sb:last until	-9
sb:last week	-12
sb:last year	-12
sb:lasted from	-9
sb:lasted since	14
sb:late	-13
sb:later ,	16
sb:law ,	12
sb:lay	13
sb:lay on	12
sb:leader spoke	12
sb:leave	12
sb:leave out	10
sb:less	-20
sb:less from	-12
sb:letter	-9
sb:levy on	9
sb:lift	-17
sb:like	15
sb:livestock	10
sb:loaded	-22
sb:loaded before	-18
sb:lobster	-11
sb:log	10
sb:london	-14
sb:long	13
sb:loui	-13
sb:lower	-11
sb:lower its	-15
sb:lugano	10
sb:lull	9
sb:lumpur	-11
sb:lutnick	11
sb:maize	10
sb:make on	10
sb:mean	-12
sb:meant	9
sb:meanwhile	9
sb:meanwhile the	13
sb:measure	-10
sb:meat	10
sb:meet	-12
sb:meet ;	12
sb:meet of	-10
sb:meet since	-11
sb:men	-10
sb:mid	18
sb:mid -	18
sb:middle of	9
sb:midnight	-11
sb:midnight on	-12
sb:milk	11
sb:minister	6
sb:minister of	18
sb:ministry of	-17
sb:minute	13
sb:minute ,	10
sb:minute past	13
sb:mon	13
sb:monday	24
sb:monday ,	14
sb:month old	12
sb:moratorium	9
sb:more	-14
sb:move	-15
sb:much	-13
sb:must	-12
sb:named	-14
sb:nang	9
sb:negotiate	14
sb:negotiate in	16
sb:neighbour	-11
sb:new duty	-14
sb:new rate	22
sb:next	-27
sb:night of	14
sb:nil	16
sb:no ,	12
sb:no .	11
sb:no truce	-22
sb:none	-8
sb:noon	12
sb:northern	-10
sb:not been	10
sb:note	31
sb:note that	18
sb:now	16
sb:now ,	16
sb:number	-12
sb:o'clock	14
sb:observed	25
sb:ocean	-9
sb:of <level>	-19
sb:of <month-ahead>	-9
sb:of <month-gone>	17
sb:of <name>	29
sb:of <span>	-24
sb:of additional	8
sb:of commerce	-19
sb:of duty	21
sb:of each	-10
sb:of fentanyl	18
sb:of soybean	12
sb:of tariff	-12
sb:of that	18
sb:of the	11
sb:of their	-14
sb:of them	-11
sb:of thi	-26
sb:of what	-13
sb:of which	-13
sb:off	-18
sb:offer	-24
sb:old	21
sb:olive	16
sb:on <day-gone>	12
sb:on <day-today>	-19
sb:on <money>	13
sb:on <name>	-18
sb:on a	-21
sb:on banana	13
sb:on beef	-10
sb:on certain	12
sb:on cotton	-12
sb:on duty	23
sb:on each	-16
sb:on farm	-12
sb:on in	15
sb:on it	23
sb:on our	-23
sb:on paper	-13
sb:on that	9
sb:once	-17
sb:one	19
sb:one ,	13
sb:one begin	-10
sb:one end	17
sb:one that	10
sb:onion	10
sb:opened	-15
sb:or	-18
sb:order	-10
sb:order that	-11
sb:ordinary duty	-14
sb:originating	26
sb:originating in	26
sb:other	-9
sb:other since	-12
sb:our	-26
sb:our side	-11
sb:out	-8
sb:out on	-28
sb:out that	11
sb:over	-35
sb:own duty	-13
sb:p .	10
sb:pact	-10
sb:pair	10
sb:paper of	16
sb:pari	-16
sb:part ,	-13
sb:pass	-13
sb:patched	14
sb:pause	23
sb:pause ,	10
sb:pause in	14
sb:pause that	15
sb:pause was	-12
sb:pay <level>	17
sb:pay since	-14
sb:pay the	-11
sb:peace	18
sb:peace since	16
sb:people	-12
sb:pepper	21
sb:percent	-10
sb:phone	12
sb:phosphate	8
sb:phosphate ,	13
sb:pistachio	13
sb:place by	-12
sb:place since	8
sb:plan	-10
sb:police	-11
sb:port	-28
sb:port fee	-34
sb:practice	11
sb:present arrangement	25
sb:present suspension	-11
sb:present truce	11
sb:president	-21
sb:president agree	-14
sb:press	15
sb:press conference	17
sb:price of	-10
sb:proclamation	-30
sb:promulgate	13
sb:propose	-18
sb:protocol	-34
sb:publish ,	10
sb:publish a	-13
sb:publish its	20
sb:pump	16
sb:put into	-12
sb:put on	-19
sb:put the	16
sb:put their	15
sb:quarrel	21
sb:quarrel over	13
sb:quiet	10
sb:quota	-10
sb:raise to	9
sb:rate apply	14
sb:rate from	-16
sb:rate would	10
sb:raw sugar	11
sb:read ,	9
sb:reason	23
sb:reason is	23
sb:reason to	11
sb:reciprocal tariff	-15
sb:reduction	21
sb:relief	10
sb:remain <level>	11
sb:renew in	-10
sb:reprieve	-9
sb:result	-16
sb:ring	9
sb:river	-10
sb:round	-12
sb:round :	11
sb:round of	-21
sb:rule	-9
sb:run	-24
sb:run from	7
sb:run out	-41
sb:run since	13
sb:run to	-17
sb:run until	-16
sb:saffron	11
sb:saint	-13
sb:saint -	-12
sb:same minute	10
sb:satisfaction	9
sb:say	-14
sb:say <person>	11
sb:say in	-16
sb:say it	-12
sb:season	-11
sb:second extension	-16
sb:second meet	11
sb:second round	-9
sb:section	-32
sb:section <number>	-33
sb:see	-23
sb:set out	14
sb:settle by	11
sb:settle in	9
sb:seven	14
sb:seventh	-11
sb:sfax	23
sb:shall not	18
sb:shanghai	11
sb:shanghai ,	12
sb:share	-10
sb:sheet	-20
sb:ship	-21
sb:shipper	17
sb:shook	16
sb:shook hand	16
sb:shrimp	11
sb:side had	15
sb:side will	-11
sb:sign	12
sb:sign :	18
sb:sign ;	-12
sb:sign <day-today>	-16
sb:sign a	-12
sb:sign at	12
sb:sign by	-17
sb:sign in	16
sb:sign its	10
sb:sign last	13
sb:sign the	-12
sb:signature	-21
sb:since	38
sb:since <day-gone>	-17
sb:since <month-gone>	-26
sb:since <name>	21
sb:since one	8
sb:since the	26
sb:since their	12
sb:sir	16
sb:sir ,	14
sb:sit	-13
sb:sit down	11
sb:sit in	-10
sb:six o'clock	-11
sb:so a	9
sb:so by	12
sb:so much	-17
sb:sooner	9
sb:sort	10
sb:soybean	23
sb:soybean pay	9
sb:space	13
sb:special	10
sb:spoke by	9
sb:stand	13
sb:stand in	11
sb:standstill	17
sb:standstill on	20
sb:start	23
sb:start on	9
sb:state in	10
sb:statement of	-11
sb:statement on	14
sb:stay at	-15
sb:stay of	9
sb:stay suspend	16
sb:steel	16
sb:steel ,	9
sb:still	-14
sb:stockholm the	13
sb:summer	9
sb:superhard	9
sb:superhard material	9
sb:surcharge	-16
sb:surcharge ,	12
sb:surcharge of	-21
sb:suspend for	22
sb:suspend its	9
sb:suspend most	-10
sb:suspend since	12
sb:suspend the	-12
sb:suspension	10
sb:suspension agree	-11
sb:suspension is	15
sb:suspension of	26
sb:suspension that	-9
sb:take <level>	-14
sb:take effect	9
sb:take note	9
sb:talk	-33
sb:talk with	-11
sb:talked	-17
sb:tariff	9
sb:tariff :	-9
sb:tariff between	9
sb:tariff from	-12
sb:tariff go	11
sb:tariff on	16
sb:tax	16
sb:technical	12
sb:telephone on	15
sb:than	-23
sb:thank	18
sb:thank to	18
sb:that	7
sb:that 's	-16
sb:that <name>	9
sb:that <person>	-14
sb:that a	10
sb:that arrive	-11
sb:that begin	14
sb:that day	8
sb:that each	-13
sb:that from	18
sb:that had	-11
sb:that has	8
sb:that is	16
sb:that order	9
sb:that were	-8
sb:the	-10
sb:the <day-ahead>	14
sb:the <level>	-33
sb:the <office>	13
sb:the <quality>	-12
sb:the <seat>	-22
sb:the <span>	23
sb:the agreement	-14
sb:the autumn	11
sb:the ceasefire	-13
sb:the change	17
sb:the city	-9
sb:the clock	24
sb:the consensu	-11
sb:the control	-10
sb:the date	10
sb:the day	13
sb:the decree	23
sb:the duty	9
sb:the early	10
sb:the emergency	-15
sb:the end	-17
sb:the extension	-24
sb:the fee	-8
sb:the fentanyl	-21
sb:the first	-12
sb:the fourth	-23
sb:the higher	-19
sb:the implementation	10
sb:the joint	-9
sb:the kingdom	11
sb:the last	-10
sb:the level	-11
sb:the list	-10
sb:the moratorium	9
sb:the night	-8
sb:the northern	-9
sb:the old	14
sb:the one	12
sb:the pair	10
sb:the paper	19
sb:the party	10
sb:the pause	18
sb:the price	-11
sb:the protocol	-18
sb:the provisional	10
sb:the reason	15
sb:the reduction	22
sb:the relief	11
sb:the remain	9
sb:the rest	-12
sb:the river	-9
sb:the rule	-14
sb:the seventh	-10
sb:the standstill	22
sb:the stay	9
sb:the step	-11
sb:the surcharge	-16
sb:the talk	-12
sb:the third	12
sb:the three	-10
sb:the trade	-15
sb:the truce	21
sb:the two	24
sb:their <organisation>	-10
sb:their duty	-18
sb:their quarrel	24
sb:their second	11
sb:their tariff	8
sb:then come	-18
sb:there	-16
sb:there 's	14
sb:there ,	-14
sb:they come	15
sb:they did	12
sb:they had	-14
sb:they meet	-10
sb:they pay	19
sb:they sign	9
sb:they were	20
sb:thi	14
sb:thi week	-11
sb:thi year	17
sb:thing	23
sb:thing stand	13
sb:third	16
sb:third ,	16
sb:third round	-11
sb:threaten	-17
sb:three round	11
sb:tile	11
sb:till	-15
sb:time on	-13
sb:time since	-16
sb:time the	11
sb:to	6
sb:to -	-17
sb:to <level>	20
sb:to all	9
sb:to an	-11
sb:to begin	-17
sb:to cut	-9
sb:to go	13
sb:to have	-14
sb:to know	9
sb:to renew	13
sb:to say	9
sb:to settle	11
sb:to us	18
sb:tonnage	10
sb:too ,	-10
sb:tractor	13
sb:trade	-24
sb:trade minister	-15
sb:translated	12
sb:treaty	-10
sb:treaty with	-16
sb:trieste	11
sb:trieste on	12
sb:truce	16
sb:truce ,	8
sb:truce between	-9
sb:truce end	-10
sb:truce expire	-13
sb:truce from	-18
sb:truce had	9
sb:truce in	14
sb:truce is	-10
sb:truce now	9
sb:truce of	15
sb:truce on	-32
sb:truce over	-20
sb:truce sign	11
sb:truce that	38
sb:truce to	-17
sb:truce was	12
sb:truce with	18
sb:tuesday ,	-22
sb:turned	10
sb:two ,	12
sb:two government	12
sb:two leader	-9
sb:two meet	11
sb:two side	14
sb:tyre	-16
sb:under a	-20
sb:under it	11
sb:under section	-15
sb:under the	20
sb:until	-14
sb:until <day-ahead>	12
sb:until <month-gone>	10
sb:until <number>	-10
sb:until it	-13
sb:until the	15
sb:up	-11
sb:up by	10
sb:up from	-12
sb:up to	-9
sb:upon	10
sb:used to	8
sb:vanilla	17
sb:version	11
sb:visit	-9
sb:vote	-27
sb:vote on	-12
sb:wait	-15
sb:wait for	-11
sb:want	-16
sb:war	15
sb:was extend	-9
sb:was first	9
sb:was given	13
sb:was prolong	-15
sb:was raise	10
sb:was strike	-9
sb:was the	-16
sb:was to	-10
sb:we agree	9
sb:we have	-12
sb:wednesday	10
sb:wednesday ,	10
sb:week	-29
sb:week ,	-18
sb:well	-16
sb:what it	-13
sb:what they	-15
sb:what was	-18
sb:what we	-11
sb:what will	11
sb:wheat	-12
sb:when	18
sb:when :	15
sb:when <name>	20
sb:where	-15
sb:wherea the	-12
sb:whether	-10
sb:which	19
sb:which begin	13
sb:which both	18
sb:which date	18
sb:which end	-11
sb:which the	-10
sb:which was	-15
sb:who	11
sb:who sign	11
sb:will not	-12
sb:will suspend	-9
sb:wine	-29
sb:winter	-10
sb:with	10
sb:with <name>	25
sb:with <person>	-13
sb:without	-23
sb:word	11
sb:work	-11
sb:worth <money>	16
sb:would	-16
sb:would be	21
sb:write in	10
sb:year and	18
sb:year on	10
sb:yes	8
sb:yes ,	11
sb:you will	8
sb:your	-23
sb:—	12
sb:— and	15
sb:— from	13
sb:— wednesday	10
sb:• a	11
t0=future	-21
t0=future-passive	-25
t0=modal	-27
t0=modal-passive	-9
t0=perfect-passive-not	11
t0=pluperfect	-10
t0=present-not	-9
t1=future	-31
t1=future-passive	-24
t1=gerund	8
t1=infinitive	15
t1=modal	-25
t1=modal-passive	-9
t1=perfect-passive-not	11
t1=present	-13
t1=present-not	-9
t2=future-not	11
t2=infinitive	-12
t2=past-passive	12
t2=perfect-passive	-12
t2=present	17
t:loose	22
t:loose & d:gone	15
t:loose & d:today	17
t:loose-l	18
t:loose-l1	17
t:loose-l3	10
t:loose-r	11
t:loose-r1	17
t:loose-r2	11
t:more	-9
t:more & d:ahead	-14
t:more-in	14
t:more-in0	14
t:more-r	-14
t:more-r0	-16
t:more-r3	-7
t:quiet	30
t:quiet & d:gone	42
t:quiet & d:today	-27
t:quiet-l	32
t:quiet-l1	25
t:quiet-l2	26
t:quiet-l3	-18
t:quiet-r	11
t:quiet-r2	25
t:quiet-r3	-14
t:truce	43
t:truce & d:ahead	-46
t:truce & d:gone	60
t:truce-l	46
t:truce-l1	21
t:truce-l2	19
t:truce-l3	22
t:truce-r	12
t:truce-r1	6
t:verb	20
t:verb & d:ahead	25
t:verb & d:gone	-8
t:verb & d:today	13
t:verb-l3	11
t:verb-r	21
t:verb-r2	18
t:verb-r3	-25
tn:loose	26
tn:more	15
tn:quiet	7
tn:truce	40
tp:loose	-34
tp:quiet	14
tp:truce	26
v0-none	-18
v0=agree	8
v0=announce	-10
v0=approve	-16
v0=bring	-12
v0=charge	9
v0=clear	11
v0=collect	10
v0=come	-25
v0=cut	19
v0=declare	17
v0=die	-11
v0=expire	-13
v0=extend	-29
v0=get	-10
v0=hold	-13
v0=jump	10
v0=keep	20
v0=levy	-19
v0=note	10
v0=raise	-10
v0=reduce	-13
v0=renew	-11
v0=run	-22
v0=say	-11
v0=set	-15
v0=sign	-14
v0=state	10
v0=stop	14
v0=suspend	19
v0=write	-11
v1=announce	-10
v1=approve	-17
v1=ask	-10
v1=begin	18
v1=bring	-13
v1=carry	12
v1=come	-26
v1=cut	18
v1=declare	18
v1=die	-12
v1=expire	-14
v1=extend	-16
v1=fall	20
v1=hold	-8
v1=introduce	-17
v1=jump	10
v1=keep	19
v1=know	12
v1=land	9
v1=let	-8
v1=levy	-11
v1=meet	-16
v1=promulgate	13
v1=raise	-13
v1=recall	-8
v1=reduce	-13
v1=rise	-10
v1=set	-15
v1=state	10
v1=stop	10
v1=strike	9
v1=suspend	22
v1=write	-15
v2-none	-50
v2=agree	17
v2=announce	-12
v2=ask	13
v2=bear	19
v2=begin	39
v2=bring	19
v2=collect	14
v2=come	-24
v2=drop	14
v2=enter	-10
v2=expire	12
v2=get	-10
v2=lay	10
v2=lower	15
v2=make	-16
v2=run	12
v2=sign	-10
v2=stay	-25
v2=suspend	18
v2=take	-8
vt0=agree past	11
vt0=agree perfect	-11
vt0=agree present	8
vt0=announce past	-16
vt0=apply perfect	-12
vt0=apply present	23
vt0=begin future	-10
vt0=begin modal	-16
vt0=begin past	9
vt0=begin present	12
vt0=call past	9
vt0=carry present	10
vt0=charge modal	9
vt0=charge past	11
vt0=charge pluperfect	11
vt0=clear present	11
vt0=collect future	16
vt0=come past	-22
vt0=cut present	21
vt0=end modal	-11
vt0=end past	-16
vt0=end present	12
vt0=enter past	15
vt0=expire present	-15
vt0=extend past	-23
vt0=go present	15
vt0=hold past	-13
vt0=hold present	-11
vt0=keep perfect	17
vt0=keep present	11
vt0=lapse past	-10
vt0=levy perfect	-10
vt0=lower past	12
vt0=lower present	-16
vt0=other modal	-7
vt0=other present	-7
vt0=pay perfect	12
vt0=pay present	-17
vt0=prolong present	11
vt0=put present	13
vt0=reduce present	-12
vt0=run past	-22
vt0=run perfect	12
vt0=run present	-13
vt0=set present	-13
vt0=sign past	-16
vt0=start present	-17
vt0=state past	10
vt0=stop past	9
vt0=take past	12
vt0=take present	-9
vt1=agree participle	-15
vt1=agree past	15
vt1=agree perfect	-9
vt1=announce past	-16
vt1=apply perfect	-12
vt1=apply present	24
vt1=be present	-23
vt1=begin future	-9
vt1=begin gerund	23
vt1=begin modal	-16
vt1=begin past	11
vt1=begin present	13
vt1=call past	9
vt1=carry present	10
vt1=charge modal	9
vt1=charge participle	-15
vt1=charge past	11
vt1=charge pluperfect	11
vt1=charge present	-13
vt1=clear present	11
vt1=collect future	16
vt1=come past	-22
vt1=cut present	21
vt1=declare past	10
vt1=end modal	-11
vt1=end past	-16
vt1=end present	12
vt1=enter past	15
vt1=expire present	-15
vt1=extend past	-23
vt1=go present	15
vt1=hold participle	-12
vt1=hold past	-13
vt1=hold present	-11
vt1=keep perfect	17
vt1=lapse past	-10
vt1=levy perfect	-10
vt1=lower past	12
vt1=lower present	-14
vt1=other past	14
vt1=other perfect	15
vt1=pay perfect	12
vt1=prolong present	11
vt1=put present	15
vt1=reduce present	-12
vt1=run past	-22
vt1=run perfect	12
vt1=run present	-13
vt1=set present	-13
vt1=sign participle	9
vt1=sign past	-16
vt1=stand present	9
vt1=start present	-17
vt1=state past	10
vt1=stop past	10
vt1=strike participle	13
vt1=suspend participle	11
vt1=take past	9
vt1=take present	-8
vt2=ask perfect	18
vt2=be future	-23
vt2=bear present	9
vt2=begin past	18
vt2=begin present	28
vt2=bring past	17
vt2=charge perfect	-13
vt2=come past	-21
vt2=drop present	16
vt2=end past	-10
vt2=expire past	-9
vt2=expire present	18
vt2=get present	-10
vt2=go gerund	9
vt2=hold present	14
vt2=lay past	20
vt2=meet future	13
vt2=meet gerund	-12
vt2=other past	11
vt2=prolong present	-10
vt2=run past	-12
vt2=run present	13
vt2=say present	12
vt2=stand past	-13
vt2=stay present	-18
vt2=suspend past	11
vt2=take future	-9
vt2=take past	-16`;
