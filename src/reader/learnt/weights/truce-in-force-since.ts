// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:'s	11
a:'s been	18
a:'s on	9
a:- dump	-9
a:.	-7
a:<day-ahead>	26
a:<day-ahead> .	15
a:<day-ahead> the	12
a:<day-gone>	-22
a:<day-today>	-15
a:<gate>	21
a:<goods>	-16
a:<level>	-13
a:<level> .	-27
a:<level> again	-15
a:<level> from	-10
a:<level> in	9
a:<level> there	8
a:<month-gone>	-10
a:<name> and	-24
a:<name> begin	14
a:<name> has	6
a:<number> .	20
a:<number> for	15
a:<number> on	-12
a:<office> of	11
a:<organisation>	-21
a:<person> .	9
a:<person> and	16
a:<quality>	-18
a:<quality> duty	13
a:<quality> origin	-11
a:<quality> salmon	-12
a:<quality> tariff	18
a:<seat>	7
a:<seat> .	-11
a:<seat> and	9
a:<seat> the	9
a:<sender>	-8
a:<span>	11
a:<span> .	17
a:<span> at	-8
a:<span> earlier	10
a:<span> truce	16
a:<v-buy>	-13
a:<v-propose>	-17
a:<v-say>	-14
a:<v-sell>	-25
a:<v-up>	18
a:?	-27
a:a <quality>	-11
a:a <span>	13
a:a duty	-9
a:a third	12
a:a truce	16
a:about the	10
a:accept	9
a:additional	20
a:additional duty	23
a:after .	8
a:after <span>	-17
a:again	-25
a:again .	-10
a:agree	9
a:all	-15
a:also	-13
a:an <quality>	9
a:and	-14
a:and <day-ahead>	-9
a:and <level>	-9
a:and <person>	13
a:and not	18
a:another <span>	-24
a:apple	10
a:apply	-20
a:are suspend	10
a:arrangement	29
a:as	-12
a:as well	-15
a:ask	13
a:at <money>	10
a:at one	10
a:back	21
a:back to	10
a:bear	11
a:beef	-15
a:been pay	-10
a:before .	12
a:begin	27
a:begin .	22
a:being	17
a:benefit	12
a:between	-22
a:between <name>	-28
a:both	27
a:both side	17
a:bring	13
a:butter	17
a:capital	11
a:car	-11
a:cocoa butter	10
a:come	-12
a:company	-9
a:cost	-14
a:cut	-27
a:date	-16
a:doe	10
a:down	19
a:draw	9
a:drop	13
a:dump	-9
a:duty on	13
a:duty to	10
a:earlier	9
a:earlier .	10
a:end	-21
a:enter	-17
a:evening	-24
a:expire	23
a:expire on	11
a:extra	14
a:extra <level>	9
a:first	-16
a:fish	15
a:flour	11
a:for <span>	16
a:for another	-13
a:for the	-8
a:free	-16
a:from	-16
a:from <day-ahead>	-22
a:from <name>	10
a:geneva	12
a:geneva .	11
a:get	-12
a:good from	-14
a:hand	11
a:hand on	15
a:has ask	17
a:has been	-11
a:has pay	25
a:have	-11
a:have pay	-19
a:hazelnut	13
a:here	-16
a:hold for	-26
a:hour	-17
a:hour .	-14
a:import	-12
a:in	-10
a:in <month-gone>	-16
a:in <name>	15
a:in <seat>	19
a:in geneva	15
a:in the	-15
a:instead	19
a:instead of	10
a:is	-42
a:is <level>	-13
a:is <number>	-12
a:is a	16
a:is being	8
a:it	-26
a:it 's	15
a:it .	-13
a:it is	-11
a:it take	-8
a:it was	-17
a:its	20
a:its additional	10
a:lapse .	-13
a:last <span>	11
a:last for	-9
a:let	-12
a:letter	14
a:level	18
a:level .	9
a:longer	-11
a:lower the	10
a:machine	-10
a:matter	-10
a:may	-10
a:measure	17
a:minute past	10
a:morning	-12
a:most <quality>	8
a:mr <person>	9
a:no	-13
a:no longer	-10
a:noon	12
a:not	22
a:not <number>	13
a:of	18
a:of a	15
a:of duty	-10
a:of its	12
a:of next	11
a:of them	-9
a:of up	9
a:on <day-ahead>	16
a:on <quality>	-9
a:on fish	12
a:on steel	-13
a:on the	18
a:one minute	10
a:ordinary	-11
a:origin	-14
a:over	-20
a:parcel	-12
a:past	10
a:pay an	-14
a:period of	-15
a:prolonged	-14
a:prolonged .	-12
a:prolonging	10
a:rate	-13
a:rise	13
a:rum	-11
a:run out	13
a:run until	-17
a:safeguard	-12
a:salmon	-16
a:same	-12
a:seat	12
a:section	-20
a:section <number>	-20
a:ship	-20
a:shook	12
a:shook hand	12
a:side	21
a:sign	-24
a:stand	15
a:stand at	12
a:stay	-20
a:stay there	-10
a:steel	-11
a:summer	9
a:surcharge	-17
a:suspend	14
a:suspend for	8
a:suspend until	-13
a:suspension	15
a:talk	-10
a:tariff of	12
a:tariff truce	-17
a:than	-10
a:the <day-ahead>	15
a:the <day-gone>	11
a:the <level>	-11
a:the <name>	-12
a:the <organisation>	-10
a:the <person>	-9
a:the <quality>	12
a:the additional	21
a:the arrangement	18
a:the fentanyl	-9
a:the first	-10
a:the other	14
a:the same	-12
a:the summer	10
a:the suspension	16
a:the time	9
a:the truce	12
a:their	16
a:their <office>	12
a:them	15
a:there	25
a:they	-13
a:they have	-13
a:third	10
a:those	16
a:three	-14
a:time	10
a:to	-33
a:to <day-ahead>	10
a:to <month-gone>	-13
a:to <number>	10
a:to be	-19
a:tomatoe	-9
a:too	9
a:truce	28
a:truce .	-12
a:tyre	10
a:under	9
a:under a	13
a:under section	-15
a:until	16
a:until <day-ahead>	12
a:until <day-gone>	-18
a:until the	21
a:us	9
a:watche	-12
a:we	-10
a:we have	-10
a:well	-15
a:well .	-16
a:what it	19
a:will be	-12
a:will meet	13
a:will take	-10
a:wine	17
a:with <seat>	11
a:with the	-10
a:within	-14
a:would	10
a:year	16
asks	-16
b:"	19
b:" the	9
b:'s	-9
b:'s custom	13
b:'s tariff	-11
b:'s truce	10
b:)	10
b:, <level>	-19
b:, <number>	-10
b:, after	11
b:, agree	-17
b:, and	-24
b:, begin	16
b:, conclude	-17
b:, counted	15
b:, declare	10
b:, down	-12
b:, end	13
b:, from	-16
b:, is	14
b:, on	13
b:, reach	9
b:, take	22
b:, the	10
b:, thursday	-17
b:, tuesday	16
b:, valid	9
b:, will	11
b:, with	-16
b:- loui	-11
b:/	8
b::	20
b:: <number>	31
b:: <person>	10
b:: <span>	-18
b:: as	9
b:: since	25
b:: the	-36
b:: then	7
b:;	-11
b:; the	15
b:<agent>	-7
b:<day-ahead> and	-10
b:<day-ahead> from	9
b:<day-gone>	15
b:<day-gone> and	12
b:<day-today>	-10
b:<duty>	18
b:<goods>	12
b:<level>	-17
b:<level> as	-25
b:<level> before	10
b:<level> for	-12
b:<level> of	-10
b:<level> on	15
b:<level> with	-18
b:<money> of	10
b:<month-gone>	14
b:<name> cut	23
b:<name> from	21
b:<name> gave	19
b:<name> had	10
b:<name> has	-23
b:<name> in	-16
b:<name> keep	10
b:<name> on	-8
b:<name> put	15
b:<name> reach	10
b:<name> suspend	15
b:<name> take	-23
b:<name> tariff	12
b:<name> to	-9
b:<name> was	-23
b:<name> will	10
b:<name> with	9
b:<not>	-35
b:<number> /	8
b:<number> as	9
b:<number> notice	-8
b:<number> of	-13
b:<number> on	23
b:<office> have	-12
b:<office> sit	10
b:<organisation> and	-14
b:<organisation> announce	10
b:<organisation> on	-12
b:<organisation> suspend	9
b:<person>	-32
b:<person> agree	-10
b:<person> on	-12
b:<person> say	19
b:<person> sign	-16
b:<points>	21
b:<points> for	11
b:<points> suspend	9
b:<quality> coffee	11
b:<quality> export	9
b:<quality> oil	10
b:<quality> origin	-13
b:<quality> soybean	13
b:<quality> tariff	-13
b:<seat>	-44
b:<seat> and	-13
b:<seat> from	-10
b:<seat> had	-9
b:<seat> has	-10
b:<seat> on	-12
b:<span>	22
b:<span> from	10
b:<span> in	14
b:<span> of	-16
b:<v-bear>	-9
b:<v-begin>	19
b:<v-buy>	-30
b:<v-deny>	-10
b:<v-end>	-35
b:<v-impose>	-13
b:<v-propose>	-18
b:<v-suspend>	16
b:<v-threaten>	-12
b:<v-up>	-28
b:a	-20
b:a duty	-9
b:a truce	24
b:about	-12
b:after <level>	13
b:after talk	13
b:again	9
b:agree by	17
b:agree last	-16
b:agree to	-7
b:agreement	-14
b:agreement was	11
b:agreement with	-12
b:an	-23
b:an <organisation>	-9
b:an additional	-14
b:and <name>	-11
b:and <quality>	-12
b:and again	10
b:and by	10
b:and end	-11
b:and from	-16
b:and has	8
b:and in	-11
b:and it	11
b:and the	17
b:and with	8
b:announce	-24
b:announce in	-8
b:announce on	-12
b:announcement of	10
b:antigua	-11
b:apple	-9
b:approve	-16
b:are	-19
b:arrangement	14
b:arrangement of	13
b:arrangement with	10
b:arrive	-11
b:arrived	10
b:arrived in	12
b:as	10
b:as of	18
b:ask	-16
b:asleep	17
b:at <level>	15
b:at the	-36
b:away	-14
b:back on	11
b:bandung	-12
b:be suspend	-14
b:bearing	12
b:because	13
b:because of	11
b:because the	-11
b:been <number>	7
b:been charge	-13
b:been since	-12
b:beer	8
b:before the	11
b:begin	19
b:begin in	-11
b:both	22
b:both country	-16
b:both duty	-12
b:both have	8
b:both side	9
b:broke	-12
b:butter from	11
b:by	-17
b:call a	11
b:can	-10
b:cape town	9
b:capital	12
b:car	-17
b:cashmere	8
b:change	18
b:changed	-14
b:charge again	11
b:cheaper	15
b:cheese	-9
b:chip	-9
b:city	-16
b:clock	21
b:coffee	16
b:coffee and	8
b:collect from	11
b:come	-16
b:come back	-12
b:come down	-16
b:come into	24
b:commission published	12
b:company	-10
b:conclude on	9
b:conclude with	12
b:consultation	-12
b:control of	-14
b:copper	9
b:cotton	-12
b:count	10
b:count from	11
b:counted	20
b:counted from	21
b:country	-8
b:crossed	14
b:custom tariff	13
b:cut	24
b:cut its	21
b:da	10
b:da nang	10
b:date	26
b:date from	26
b:dated	-10
b:day	-16
b:deal	-18
b:declare	17
b:declare on	18
b:decree	12
b:decree on	11
b:did	-18
b:die	-12
b:do	-10
b:done	16
b:dubai	11
b:duty begin	-16
b:duty on	13
b:duty to	9
b:eastern on	9
b:effect	18
b:effect at	-12
b:effect on	15
b:end	-19
b:enter <name>	-10
b:expire	-15
b:extend	-17
b:extend the	-12
b:fall	10
b:fall on	15
b:fall to	18
b:farm	-17
b:fee	-22
b:fentanyl tariff	-19
b:first	16
b:flat	-14
b:followed	-10
b:for	-19
b:for <span>	23
b:for a	-11
b:for the	-21
b:force	15
b:framework	-9
b:freeze	9
b:from	26
b:from <name>	-11
b:from last	12
b:gave	10
b:gazette	9
b:get	-9
b:given	12
b:glass	-14
b:go from	-8
b:good for	16
b:good from	-29
b:good of	10
b:good that	-11
b:guest	11
b:had	-12
b:had charge	10
b:had sign	9
b:halt	30
b:hand	11
b:hand in	13
b:has apply	-11
b:has been	-16
b:has had	-10
b:has not	9
b:has run	12
b:has until	-10
b:have	-10
b:have agree	-11
b:have apply	-13
b:have keep	16
b:have meet	-19
b:have start	12
b:he	-17
b:here	-31
b:his	-18
b:hold in	-16
b:hour of	9
b:if	-10
b:if the	-10
b:implement	-10
b:in <month-gone>	10
b:in <name>	16
b:in <seat>	-11
b:in a	-9
b:in antigua	-11
b:in bandung	-12
b:in cape	9
b:in da	10
b:in dubai	11
b:in force	11
b:in geneva	-14
b:in new	-12
b:in our	12
b:in saint	-11
b:in the	-25
b:in trieste	10
b:initialled	-14
b:initialled in	-10
b:into	29
b:into the	15
b:is prolonged	17
b:is reduce	-11
b:is suspend	17
b:is to	-24
b:it 's	-13
b:it begin	31
b:it count	8
b:it end	-13
b:it enter	-15
b:it expire	11
b:it had	-15
b:it has	12
b:it is	-41
b:it lapse	13
b:it take	-13
b:it until	9
b:it was	28
b:it will	-15
b:it would	-18
b:its duty	14
b:jump	10
b:keep	20
b:keep <name>	10
b:keep <quality>	-9
b:keep the	10
b:know	11
b:land in	10
b:last	13
b:lasted from	-9
b:lasted since	15
b:leader spoke	13
b:leather	9
b:let	-15
b:line	-8
b:live	-10
b:loaded	-12
b:loui	-11
b:meanwhile	10
b:measure	7
b:meet	-16
b:meet in	13
b:middle	10
b:middle of	10
b:midnight	-26
b:midnight on	-21
b:minister	-15
b:ministry	-12
b:monday	15
b:more	-11
b:most <quality>	12
b:most of	-12
b:move	-13
b:much	-12
b:nang	10
b:new one	-10
b:new rate	20
b:night	-10
b:nil	16
b:no	-24
b:no truce	-20
b:note that	15
b:observed	22
b:of <name>	9
b:of <quality>	-7
b:of <span>	-12
b:of duty	11
b:of talk	-10
b:off	-15
b:old	-14
b:olive	10
b:on <day-gone>	17
b:on <money>	11
b:on <name>	-12
b:on <quality>	14
b:on cocoa	9
b:on cotton	-10
b:on in	14
b:on it	15
b:on most	10
b:on our	-22
b:one	15
b:onion	10
b:or	-16
b:order	-21
b:order of	-10
b:origin	-14
b:other since	-11
b:our	-27
b:out	-41
b:out of	-12
b:out on	-18
b:over	-9
b:own	15
b:paper	19
b:paper of	15
b:parcel	8
b:part	-12
b:patched	14
b:pause	-12
b:pause in	19
b:pay in	12
b:pay since	-11
b:peace	15
b:peace since	20
b:port	-28
b:port fee	-23
b:post	-13
b:present	-10
b:proclamation	-11
b:product	13
b:protocol	-14
b:put on	-13
b:raise	-12
b:rate	16
b:rate apply	15
b:rate from	-12
b:rate on	8
b:rate would	10
b:raw	9
b:raw sugar	10
b:reason	11
b:reduce	-13
b:reduction	27
b:renewed	-23
b:renewed in	-11
b:return	-11
b:ring	10
b:rise	-12
b:round	-18
b:round of	-12
b:rule	-8
b:run out	-29
b:run since	14
b:run to	-12
b:run until	-12
b:saint	-11
b:saint -	-11
b:say <person>	13
b:section	-9
b:shipment	10
b:shook	13
b:shook hand	13
b:should	-8
b:side	10
b:sign by	-13
b:since	25
b:since the	26
b:sit down	10
b:six	-14
b:soybean	21
b:spoke by	11
b:start	10
b:stay	12
b:stay at	-9
b:stay of	9
b:stay suspend	12
b:steel	14
b:stop	14
b:stop the	10
b:sugar	9
b:suspend	20
b:suspend its	11
b:suspend on	11
b:suspend since	10
b:suspend the	11
b:suspend to	9
b:suspension	13
b:suspension agree	-11
b:suspension is	17
b:suspension of	16
b:take <level>	-13
b:take effect	17
b:take note	9
b:talk	-13
b:tariff go	9
b:tax	10
b:term	-10
b:that <name>	8
b:that <seat>	-19
b:that a	10
b:that begin	20
b:that each	-9
b:that from	19
b:that had	-9
b:that it	-23
b:that they	9
b:that truce	-11
b:that was	13
b:that were	-11
b:that would	10
b:the <level>	-17
b:the <name>	10
b:the <number>	-11
b:the <quality>	-16
b:the <seat>	-14
b:the <span>	17
b:the agreement	-16
b:the arrangement	15
b:the clock	21
b:the decree	17
b:the duty	-8
b:the end	-10
b:the last	-25
b:the level	-11
b:the middle	10
b:the paper	23
b:the pause	-10
b:the present	-9
b:the protocol	-12
b:the reduction	27
b:the rest	-9
b:the second	10
b:the summer	9
b:the time	11
b:the two	35
b:the understanding	-14
b:their quarrel	10
b:their tariff	16
b:there on	8
b:these	-10
b:they	19
b:they agree	12
b:they sign	17
b:they were	22
b:thi	12
b:those	-9
b:through	-12
b:till	-10
b:time on	-11
b:time since	-13
b:time the	10
b:to	-15
b:to <name>	9
b:to all	9
b:to be	-15
b:to begin	-15
b:to cut	-11
b:to run	12
b:to us	11
b:trade	-19
b:trieste	10
b:trieste on	10
b:truce between	-13
b:truce expire	-13
b:truce from	-15
b:truce had	11
b:truce has	11
b:truce in	6
b:truce of	27
b:truce on	-21
b:truce run	-9
b:truce sign	11
b:truce to	-16
b:two	24
b:two <office>	23
b:two country	13
b:two side	9
b:tyre	-8
b:until	-8
b:until the	10
b:up by	9
b:up in	10
b:vote	-11
b:was agree	10
b:was conclude	13
b:was extend	-10
b:was first	12
b:was given	15
b:was prolonged	-15
b:was the	-13
b:was to	-35
b:week	-13
b:what <quality>	10
b:what was	-15
b:when <name>	20
b:where	-20
b:which both	20
b:which date	16
b:which was	-6
b:will be	-10
b:will not	-8
b:will stop	9
b:wine	-8
b:with	-11
b:without	-10
b:wool	-11
b:would be	9
b:would have	10
b:write	-16
b:yarn	-9
b:—	13
b:— <name>	15
b:— the	7
c0=agree	12
c0=impose	-9
c0=propose	-12
c0=threaten	-10
c1=agree & d:ahead	-20
c1=agree & d:gone	15
c1=bear & d:ahead	-8
c1=bear & d:gone	-14
c1=bear & d:today	24
c1=begin	13
c1=begin & d:today	13
c1=buy	-11
c1=down & d:gone	-12
c1=down & d:today	18
c1=end	-16
c1=end & d:ahead	-30
c1=end & d:gone	8
c1=end & d:today	-20
c1=impose	-19
c1=impose & d:gone	-13
c1=impose & d:today	-13
c1=propose & d:ahead	-14
c1=say & d:gone	-26
c1=stay	-14
c1=stay & d:ahead	-42
c1=stay & d:today	12
c1=target & d:ahead	-23
c1=target & d:gone	11
c1=target & d:today	-15
c1=threaten	-9
c1=up	-10
c1=up & d:gone	-48
c1=up & d:today	12
c2=down	16
c2=say	-12
ct0=agree past-passive	21
ct0=agree perfect	-14
ct0=agree present	11
ct0=begin future	-25
ct0=begin modal	-10
ct0=begin past	12
ct0=begin pluperfect	-17
ct0=down future	-12
ct0=down present	11
ct0=down present-passive	-12
ct0=end modal	-16
ct0=end past-passive	-10
ct0=end present	11
ct0=impose modal	-20
ct0=impose perfect	-12
ct0=propose past	11
ct0=propose past-passive	-10
ct0=propose present	-11
ct0=say perfect	11
ct0=say present	-10
ct0=stay past	-13
ct0=stay perfect	14
ct0=suspend present	-8
ct0=target modal-passive	10
ct0=target past	16
ct0=target past-passive	-9
ct0=up modal	10
ct0=up past	-16
ct0=up perfect	-15
ct1=agree past-passive	21
ct1=agree perfect	-11
ct1=bear infinitive	16
ct1=begin future	-23
ct1=begin gerund	19
ct1=begin modal	-8
ct1=begin past	12
ct1=begin perfect	-9
ct1=begin pluperfect	-17
ct1=down future	-12
ct1=down present	12
ct1=down present-passive	-12
ct1=end modal	-15
ct1=end past-passive	-10
ct1=impose infinitive	-26
ct1=impose modal	-19
ct1=impose perfect	-8
ct1=propose past	11
ct1=propose past-passive	-10
ct1=say past	-14
ct1=stay participle-passive	-13
ct1=stay past	-13
ct1=stay perfect	9
ct1=suspend present	-10
ct1=target infinitive	10
ct1=target modal-passive	10
ct1=target past	17
ct1=target past-passive	-9
ct1=target present	-16
ct1=up modal	13
ct1=up past	-16
ct1=up perfect	-15
ct2=agree perfect	-11
ct2=bear participle-passive	-16
ct2=begin future	-14
ct2=begin gerund	10
ct2=begin participle-passive	-11
ct2=begin present	11
ct2=down pluperfect	8
ct2=down present	16
ct2=end modal	21
ct2=end past	-24
ct2=end present	17
ct2=impose gerund	-15
ct2=impose infinitive	-14
ct2=impose participle-passive	9
ct2=impose perfect-passive	-12
ct2=propose past	-12
ct2=propose perfect	10
ct2=say past	-22
ct2=suspend past	11
ct2=target participle-passive	11
ct2=target perfect	-20
ct2=up gerund	10
d:after 	11
d:after , to	10
d:after from	10
d:after — from	8
d:ahead	-66
d:ahead other	-80
d:ahead own	-7
d:ahead-0	37
d:ahead-1	40
d:ahead-2	-42
d:ahead-3	-124
d:ahead-4	-85
d:ahead-5	-156
d:ahead-6	-12
d:at=0	-19
d:at=1	20
d:at=2	-11
d:at=3	-47
d:before , ends on	20
d:before and ends on	7
d:before and expires on	9
d:before and lasts until	13
d:before to	15
d:before —	10
d:begins	66
d:begins ahead	38
d:begins gone	30
d:begins today	41
d:by another	-8
d:by another gone	-18
d:ends	-11
d:ends ahead	-14
d:ends gone	15
d:ends other gone	12
d:ends own gone	20
d:ends own today	-31
d:ends today	-31
d:gone	-21
d:gone other	-154
d:gone own	37
d:gone-0	-68
d:gone-1	-45
d:gone-2	-36
d:gone-3	32
d:gone-4	64
d:gone-5	-60
d:gone-6	-22
d:how=month	-21
d:how=weekday	-59
d:last	-26
d:month	-21
d:month ahead	-52
d:named=0	-96
d:named=1	15
d:named=2	49
d:named=3	-9
d:rank=0	45
d:rank=0 of 2	18
d:rank=0 of 4	42
d:rank=1	-17
d:rank=1 of 2	-23
d:rank=1 of 3	-34
d:rank=1 of 4	24
d:rank=2	-74
d:rank=2 of 3	-44
d:rank=2 of 4	-76
d:rank=3	-46
d:span-after	30
d:span-before	9
d:today	-17
d:today own	-17
d:today-0	-17
f:(	-15
f:)	-15
f:,	-12
f:;	-17
f:<day-ahead>	54
f:<day-today>	-29
f:<goods>	10
f:<level>	15
f:<money>	-19
f:<name>	-22
f:<not>	-25
f:<office>	-30
f:<points>	30
f:<quality>	8
f:<seat>	-16
f:<sender>	-34
f:<span>	25
f:<v-agree>	-21
f:<v-begin>	21
f:<v-deny>	-13
f:<v-down>	9
f:<v-end>	10
f:<v-impose>	-9
f:<v-propose>	-12
f:<v-return>	12
f:<v-say>	-15
f:<v-sell>	17
f:<v-stay>	22
f:<v-target>	14
f:<v-threaten>	17
f:?	16
f:act	-8
f:add	14
f:additional	26
f:affiliate	11
f:after	-25
f:against	-23
f:agree	-14
f:aircraft	-10
f:alexandria	9
f:am	-9
f:ambassador	-9
f:and	22
f:announce	-15
f:answer	-38
f:apple	-23
f:application	14
f:apply	-20
f:approve	-11
f:around	8
f:arrangement	17
f:aside	12
f:ask	21
f:assembly	12
f:at	15
f:attempt	-9
f:autumn	-13
f:await	11
f:bag	11
f:bear	-16
f:because	-12
f:beef	-12
f:been	-39
f:beer	20
f:being	13
f:belong	9
f:border	9
f:both	-20
f:broke	-19
f:busan	-16
f:but	-19
f:butter	16
f:by	-13
f:calendar	-8
f:call	-24
f:can	-13
f:car	-6
f:cement	-10
f:certain	-11
f:ceylon	10
f:chance	8
f:charge	14
f:cheap	10
f:chemical	-9
f:chief	11
f:clock	11
f:cocoa	18
f:coffee	-13
f:collect	21
f:come	16
f:commission	-12
f:communiqué	13
f:company	-20
f:conclude	-12
f:confirm	-16
f:confirmation	11
f:container	10
f:continue	7
f:cork	-8
f:cost	14
f:count	-12
f:countermeasure	-14
f:counterpart	-11
f:cover	11
f:covered	12
f:custom	-12
f:cut	-14
f:dairy	-11
f:date	11
f:deal	-8
f:decree	11
f:delegation	10
f:did	-17
f:discuss	13
f:do	16
f:doe	-27
f:doesn't	-10
f:done	-23
f:down	20
f:drop	-11
f:due	-14
f:during	-26
f:duty	19
f:each	20
f:earlier	-14
f:earth	-14
f:effect	38
f:end	35
f:even	-13
f:evening	-13
f:everything	12
f:exactly	14
f:expect	-30
f:expiry	-9
f:extend	-22
f:extension	13
f:farm	-21
f:farmer	11
f:federal	13
f:fee	-24
f:few	10
f:first	-24
f:fish	14
f:flour	21
f:flower	-10
f:follow	-25
f:force	-21
f:forced	-13
f:forecast	12
f:foreign	-13
f:formula	9
f:four	-26
f:fourth	-11
f:freeze	11
f:from	21
f:frozen	14
f:fuel	-9
f:gave	-18
f:get	-12
f:give	12
f:given	-12
f:glass	20
f:had	-23
f:halve	-12
f:have	-11
f:he	15
f:head	15
f:heavy	-16
f:here	14
f:highest	-9
f:his	14
f:hit	19
f:hold	-14
f:home	-11
f:if	-9
f:impose	-10
f:initialled	-9
f:instead	27
f:introduce	-12
f:is	10
f:it	18
f:its	-12
f:itself	-11
f:keep	17
f:kilometre	-15
f:kind	-12
f:know	-20
f:lapse	13
f:last	32
f:later	-10
f:law	13
f:less	11
f:letter	12
f:level	13
f:licence	-17
f:lift	-17
f:like	-18
f:list	-27
f:lithium	-8
f:lobster	10
f:london	-17
f:look	11
f:lower	-10
f:madrid	-10
f:main	11
f:make	-16
f:matter	20
f:me	14
f:mean	16
f:mediator	-18
f:medicine	9
f:meet	-12
f:member	-14
f:midnight	14
f:minute	19
f:month	-26
f:more	-20
f:morning	-10
f:most	-20
f:much	15
f:must	-29
f:my	-26
f:named	-11
f:neither	25
f:net	-16
f:never	-16
f:new	12
f:next	-12
f:no	-23
f:noon	9
f:nor	11
f:normal	12
f:note	22
f:nothing	-29
f:notice	-12
f:now	-14
f:of	-22
f:off	12
f:offer	10
f:old	12
f:once	15
f:open	-10
f:operator	-14
f:or	-24
f:orange	18
f:p	-18
f:pair	9
f:parliament	13
f:part	8
f:paste	-13
f:people	-11
f:period	14
f:pineapple	11
f:plastic	15
f:pork	-12
f:post	-11
f:potash	12
f:prepare	-12
f:present	10
f:press	13
f:proclamation	-13
f:product	-12
f:prolong	10
f:prolonged	-20
f:published	13
f:quarrel	-19
f:quinoa	-10
f:quota	-11
f:rare	-14
f:rather	23
f:ratified	-11
f:ready	-18
f:reduce	14
f:remain	28
f:renew	-12
f:renewal	14
f:renewed	14
f:reply	-21
f:return	14
f:revert	10
f:rise	11
f:round	-28
f:rubber	10
f:rule	-11
f:rum	10
f:run	29
f:secretary	-19
f:section	-24
f:see	-9
f:settle	-14
f:shake	12
f:shall	-12
f:sheet	-10
f:ship	22
f:shipment	-13
f:should	-13
f:shrimp	-18
f:since	9
f:sit	9
f:sixth	9
f:sleep	10
f:so	-20
f:something	-10
f:sooner	9
f:soybean	-9
f:special	21
f:spoke	-13
f:spring	-14
f:stand	11
f:start	-30
f:stay	-14
f:steel	-19
f:step	-10
f:still	-36
f:stockfish	14
f:stop	-17
f:sugar	24
f:summer	21
f:summit	-10
f:sunday	19
f:surcharge	-19
f:take	26
f:talk	-36
f:tariff	-17
f:tea	18
f:telephone	-19
f:term	18
f:text	-24
f:than	13
f:that	9
f:their	-27
f:them	-19
f:they'll	12
f:thi	20
f:think	-13
f:third	-9
f:threat	-10
f:three	-15
f:through	-14
f:tiktok	-16
f:timber	-12
f:time	14
f:to	6
f:together	-11
f:ton	-21
f:tonne	14
f:top	-18
f:tractor	-15
f:treaty	19
f:truce	24
f:truck	10
f:turn	16
f:twenty	12
f:two	-23
f:understanding	-12
f:until	37
f:urea	18
f:us	-25
f:used	13
f:valid	25
f:value	-12
f:video	12
f:vote	-19
f:voted	9
f:wait	-12
f:was	-17
f:we	13
f:we'll	10
f:weapon	-15
f:what	8
f:wheat	-11
f:when	17
f:where	-9
f:who	-13
f:whole	25
f:will	-29
f:winter	-14
f:with	-27
f:within	-15
f:work	12
f:worst	-14
f:year	20
f:zero	-17
first-of-paragraph	-30
has-future	-32
has-infinitive	-15
has-modal	-24
has-participle	-13
has-pluperfect	-20
l1=(	-29
l1=( & d:gone	-14
l1=( & d:today	-10
l1=: & d:ahead	-19
l1=: & d:gone	24
l1=: & d:today	-14
l1=<agent>	-7
l1=<begin>	-12
l1=<begin> & d:ahead	-18
l1=<day-ahead> & d:ahead	11
l1=<day-gone>	11
l1=<goods>	-17
l1=<level-noun> & d:today	9
l1=<level>	-14
l1=<level> & d:today	-25
l1=<name>	-18
l1=<organisation> & d:today	9
l1=<seat>	-13
l1=<v-agree>	-12
l1=<v-agree> & d:gone	-7
l1=<v-begin>	26
l1=<v-begin> & d:ahead	11
l1=<v-begin> & d:gone	18
l1=<v-down>	-8
l1=<v-end>	-42
l1=<v-end> & d:gone	-14
l1=<v-end> & d:today	-22
l1=<v-impose>	-10
l1=<v-impose> & d:gone	-21
l1=<v-say>	-11
l1=<v-say> & d:gone	-13
l1=after	-14
l1=again & d:gone	9
l1=agree	-11
l1=agree & d:gone	-10
l1=and	-26
l1=and & d:gone	-20
l1=begin	19
l1=begin & d:gone	23
l1=by	-6
l1=by & d:ahead	-16
l1=dated	-9
l1=effect	16
l1=effect & d:ahead	11
l1=end	-24
l1=end & d:today	-13
l1=for	-22
l1=friday	-12
l1=from	24
l1=from & d:ahead	14
l1=from & d:gone	-16
l1=from & d:today	41
l1=in	15
l1=in & d:ahead	-21
l1=in & d:gone	20
l1=is	-18
l1=is & d:gone	-10
l1=last	27
l1=last & d:gone	28
l1=midnight	-13
l1=monday	9
l1=monday & d:ahead	12
l1=o'clock	-12
l1=of	18
l1=of & d:gone	16
l1=on	-28
l1=on & d:ahead	-10
l1=out	-18
l1=same	9
l1=same & d:ahead	11
l1=since	9
l1=since & d:ahead	-62
l1=since & d:gone	21
l1=start	12
l1=the	20
l1=the & d:ahead	-15
l1=the & d:today	31
l1=third	10
l1=time	9
l1=to	-21
l1=to & d:ahead	-26
l1=to & d:gone	-16
l1=to & d:today	10
l1=until	-44
l1=until & d:ahead	-38
l1=until & d:gone	-19
l1=video	12
l1=wednesday & d:today	-10
l1=—	-18
l1=— & d:today	-13
l2=,	20
l2=, & d:ahead	-20
l2=, & d:gone	27
l2=, & d:today	15
l2=:	14
l2=: & d:today	16
l2=;	-15
l2=<agent> & d:ahead	9
l2=<agent> & d:gone	-12
l2=<agent> & d:today	13
l2=<begin> & d:today	16
l2=<day-ahead> & d:gone	-15
l2=<duty> & d:gone	8
l2=<duty> & d:today	-11
l2=<gate>	14
l2=<goods-amount>	13
l2=<goods-amount> & d:gone	13
l2=<goods> & d:ahead	17
l2=<goods> & d:today	-12
l2=<level-noun>	-14
l2=<level-noun> & d:gone	-16
l2=<level> & d:ahead	-6
l2=<level> & d:gone	-35
l2=<level> & d:today	25
l2=<name> & d:ahead	16
l2=<name> & d:gone	-38
l2=<name> & d:today	12
l2=<not>	-22
l2=<number> & d:ahead	21
l2=<number> & d:gone	-35
l2=<number> & d:today	-15
l2=<office> & d:gone	-10
l2=<person> & d:gone	-22
l2=<person> & d:today	11
l2=<v-agree>	15
l2=<v-agree> & d:ahead	-19
l2=<v-agree> & d:gone	25
l2=<v-agree> & d:today	-12
l2=<v-bear>	-13
l2=<v-bear> & d:gone	-11
l2=<v-begin>	16
l2=<v-begin> & d:ahead	16
l2=<v-buy>	-19
l2=<v-buy> & d:gone	-14
l2=<v-down>	18
l2=<v-down> & d:ahead	18
l2=<v-end> & d:ahead	-41
l2=<v-end> & d:gone	10
l2=<v-impose> & d:ahead	14
l2=<v-stay>	11
l2=<v-stay> & d:ahead	-11
l2=<v-stay> & d:gone	11
l2=<v-stay> & d:today	16
l2=<v-up>	-25
l2=<v-up> & d:gone	-26
l2=agree	10
l2=agree & d:gone	16
l2=agreement	-10
l2=and	-22
l2=and & d:ahead	-17
l2=and & d:gone	-12
l2=announce	-22
l2=announce & d:gone	-19
l2=antigua	-11
l2=apply	11
l2=apply & d:today	14
l2=arrangement	13
l2=arrangement & d:gone	14
l2=arrive	-11
l2=arrive & d:ahead	-10
l2=arrived	11
l2=arrived & d:gone	11
l2=as	19
l2=as & d:ahead	13
l2=asleep	16
l2=asleep & d:gone	17
l2=at	-20
l2=at & d:gone	-16
l2=back & d:gone	-18
l2=back & d:today	11
l2=bandung	-12
l2=bandung & d:gone	-11
l2=been	-14
l2=been & d:gone	-12
l2=before	-11
l2=before & d:ahead	-9
l2=begin	14
l2=begin & d:ahead	15
l2=both	12
l2=both & d:gone	15
l2=by & d:today	10
l2=clock	22
l2=collect	15
l2=collect & d:ahead	12
l2=come	-13
l2=come & d:gone	-9
l2=conclude	16
l2=conclude & d:gone	16
l2=cotonou	-8
l2=cotonou & d:today	-8
l2=count	11
l2=count & d:gone	13
l2=counted	21
l2=counted & d:ahead	10
l2=counted & d:gone	13
l2=custom & d:ahead	12
l2=date	19
l2=date & d:ahead	-11
l2=date & d:gone	23
l2=day	-11
l2=declare	26
l2=declare & d:gone	22
l2=decree	9
l2=decree & d:ahead	12
l2=done	13
l2=done & d:gone	14
l2=down	11
l2=down & d:gone	16
l2=dubai	11
l2=dubai & d:gone	11
l2=duty & d:today	-8
l2=eastern	8
l2=edt	10
l2=effect	13
l2=effect & d:gone	15
l2=end & d:ahead	-22
l2=end & d:gone	10
l2=enter	12
l2=fall	12
l2=force	14
l2=force & d:ahead	-14
l2=force & d:gone	13
l2=force & d:today	13
l2=friday & d:today	11
l2=from	21
l2=from & d:gone	18
l2=geneva & d:gone	-17
l2=go	-16
l2=good	-12
l2=good & d:ahead	-12
l2=has	-12
l2=here	-18
l2=hour & d:today	10
l2=in	-32
l2=in & d:gone	-36
l2=in & d:today	-19
l2=into	12
l2=into & d:today	13
l2=introduce	-11
l2=introduce & d:gone	-10
l2=is	-30
l2=is & d:gone	-11
l2=is & d:today	-11
l2=issued	9
l2=issued & d:ahead	10
l2=it & d:ahead	-9
l2=it & d:today	9
l2=lasted	10
l2=lasted & d:gone	10
l2=loui	-11
l2=loui & d:gone	-11
l2=lower	12
l2=make	16
l2=make & d:gone	17
l2=me	11
l2=me & d:gone	11
l2=member	9
l2=member & d:today	9
l2=middle	10
l2=middle & d:gone	10
l2=midnight	-24
l2=midnight & d:gone	-11
l2=monday	16
l2=monday & d:gone	12
l2=nang	10
l2=nang & d:gone	10
l2=nil	16
l2=note	-17
l2=note & d:gone	-11
l2=notice & d:gone	-12
l2=notice & d:today	13
l2=on	9
l2=on & d:ahead	-12
l2=on & d:gone	17
l2=order	-16
l2=order & d:gone	-13
l2=other	-16
l2=other & d:gone	-13
l2=our	10
l2=our & d:today	11
l2=out	-20
l2=out & d:gone	-15
l2=part	-14
l2=pay	-16
l2=pay & d:gone	-13
l2=peace	10
l2=peace & d:gone	11
l2=place & d:gone	11
l2=product & d:ahead	10
l2=renewed	-15
l2=renewed & d:gone	-15
l2=run	-16
l2=run & d:ahead	-11
l2=saturday	11
l2=saturday & d:gone	10
l2=say & d:gone	-22
l2=second & d:gone	10
l2=sign & d:ahead	-10
l2=since	10
l2=since & d:gone	18
l2=since & d:today	-11
l2=sit	-12
l2=so	-10
l2=stand	11
l2=standstill & d:gone	11
l2=stay	9
l2=stay & d:gone	10
l2=stockholm	-10
l2=stockholm & d:gone	-9
l2=strike	10
l2=strike & d:gone	10
l2=sunday & d:ahead	12
l2=take & d:ahead	10
l2=tariff & d:gone	10
l2=that & d:ahead	12
l2=the & d:ahead	18
l2=the & d:gone	-18
l2=their	-11
l2=thi	16
l2=thi & d:gone	17
l2=thursday	-11
l2=time	-13
l2=to & d:ahead	13
l2=to & d:gone	-9
l2=town	9
l2=town & d:gone	9
l2=trieste	10
l2=trieste & d:gone	10
l2=truce	10
l2=truce & d:ahead	-18
l2=truce & d:gone	21
l2=truce & d:today	-10
l2=tuesday	-18
l2=two	-9
l2=valid & d:gone	8
l2=was	-29
l2=was & d:gone	-20
l2=wednesday	14
l2=wednesday & d:gone	12
l2=week	-15
l2=year	8
l2=year & d:gone	11
l3='s	-11
l3=(	13
l3=( & d:gone	16
l3=,	17
l3=, & d:ahead	-9
l3=, & d:gone	12
l3=, & d:today	20
l3=- & d:today	15
l3=:	19
l3=: & d:ahead	19
l3=<agent>	-6
l3=<agent> & d:gone	-14
l3=<begin> & d:gone	7
l3=<begin> & d:today	-13
l3=<day-ahead>	-9
l3=<day-ahead> & d:ahead	-16
l3=<duty>	-9
l3=<duty> & d:gone	-11
l3=<duty> & d:today	-16
l3=<gate>	-26
l3=<gate> & d:gone	-11
l3=<goods>	17
l3=<goods> & d:ahead	18
l3=<level-noun> & d:ahead	14
l3=<level>	-25
l3=<level> & d:gone	-21
l3=<name>	9
l3=<name> & d:gone	16
l3=<name> & d:today	-12
l3=<not>	-23
l3=<not> & d:gone	-15
l3=<office>	-13
l3=<organisation> & d:gone	-19
l3=<person>	11
l3=<person> & d:ahead	18
l3=<quality>	-12
l3=<seat> & d:ahead	-13
l3=<seat> & d:gone	-28
l3=<seat> & d:today	17
l3=<span>	15
l3=<span> & d:ahead	7
l3=<span> & d:gone	8
l3=<v-agree>	16
l3=<v-agree> & d:gone	14
l3=<v-agree> & d:today	8
l3=<v-bear>	-8
l3=<v-bear> & d:gone	-36
l3=<v-begin>	19
l3=<v-begin> & d:gone	10
l3=<v-begin> & d:today	9
l3=<v-down> & d:gone	-11
l3=<v-end>	-26
l3=<v-end> & d:gone	-17
l3=<v-impose>	-13
l3=<v-impose> & d:today	-11
l3=<v-stay>	-20
l3=<v-stay> & d:ahead	-13
l3=<v-suspend>	-11
l3=<v-target>	-22
l3=<v-target> & d:gone	-12
l3=a & d:ahead	-12
l3=a & d:gone	20
l3=after & d:gone	10
l3=all & d:today	10
l3=and	-31
l3=and & d:ahead	-18
l3=and & d:gone	-29
l3=another	-9
l3=arrangement	-12
l3=arrangement & d:ahead	-10
l3=as	-20
l3=as & d:gone	-16
l3=at & d:ahead	-11
l3=been	-15
l3=been & d:ahead	-9
l3=begin	15
l3=begin & d:gone	14
l3=both	23
l3=both & d:gone	25
l3=cape	9
l3=cape & d:gone	10
l3=charge	-11
l3=clear	12
l3=da	10
l3=da & d:gone	10
l3=duty	-10
l3=duty & d:gone	-19
l3=each	-12
l3=each & d:gone	-11
l3=fall	-11
l3=fee	-12
l3=first	-16
l3=for & d:ahead	10
l3=for & d:gone	-12
l3=from	18
l3=from & d:ahead	14
l3=from & d:gone	-12
l3=from & d:today	21
l3=geneva	14
l3=geneva & d:gone	15
l3=go	-9
l3=good	-13
l3=have & d:ahead	11
l3=have & d:gone	-15
l3=in	12
l3=in & d:ahead	-25
l3=in & d:gone	13
l3=in & d:today	19
l3=is	14
l3=is & d:ahead	16
l3=it	18
l3=it & d:gone	19
l3=it & d:today	-11
l3=its	-11
l3=its & d:today	-14
l3=jump	10
l3=kick & d:ahead	13
l3=last	-24
l3=last & d:gone	-15
l3=no	-11
l3=notice	10
l3=of	-7
l3=of & d:ahead	-18
l3=on & d:gone	-16
l3=one	14
l3=one & d:ahead	-13
l3=one & d:gone	24
l3=origin	9
l3=origin & d:ahead	10
l3=other & d:gone	10
l3=own	11
l3=own & d:today	10
l3=paper	10
l3=paper & d:gone	10
l3=pause	-21
l3=pause & d:gone	-16
l3=pay	-12
l3=pay & d:gone	-23
l3=phosphate	12
l3=prolonged	-10
l3=rate	13
l3=rate & d:gone	13
l3=reach	9
l3=reach & d:gone	9
l3=reduction	13
l3=reduction & d:ahead	13
l3=shall	-12
l3=shall & d:ahead	-10
l3=side	9
l3=side & d:gone	13
l3=sign & d:today	9
l3=since	27
l3=since & d:gone	31
l3=spoke	12
l3=spoke & d:today	12
l3=step	11
l3=step & d:gone	11
l3=suspend	16
l3=suspend & d:gone	14
l3=suspension & d:gone	-9
l3=take & d:gone	7
l3=tariff & d:today	-12
l3=that	-11
l3=that & d:ahead	-16
l3=the	12
l3=the & d:gone	9
l3=their	10
l3=their & d:gone	13
l3=to	-39
l3=to & d:ahead	-7
l3=to & d:gone	-41
l3=to & d:today	-8
l3=trade	-12
l3=truce	25
l3=truce & d:today	25
l3=until	14
l3=until & d:ahead	12
l3=was & d:ahead	-12
l3=were & d:gone	9
l3=what	11
l3=will & d:ahead	-11
l3=with	-15
l3=with & d:gone	-14
l3=would	-17
l3=yes	12
l3=yes & d:gone	12
l4="	16
l4=" & d:gone	17
l4='s	-31
l4='s & d:gone	-20
l4=)	19
l4=*	13
l4=* & d:gone	15
l4=, & d:ahead	9
l4=, & d:gone	-12
l4=-	-14
l4=.	-9
l4=. & d:gone	-13
l4=:	18
l4=: & d:today	8
l4=<agent>	12
l4=<agent> & d:today	22
l4=<begin>	8
l4=<begin> & d:gone	17
l4=<begin> & d:today	-18
l4=<day-today>	-24
l4=<day-today> & d:today	-10
l4=<duty> & d:ahead	-8
l4=<gate>	13
l4=<gate> & d:gone	20
l4=<goods>	18
l4=<goods> & d:ahead	12
l4=<goods> & d:gone	10
l4=<level>	-7
l4=<level> & d:ahead	-8
l4=<level> & d:gone	-29
l4=<level> & d:today	20
l4=<month-gone> & d:ahead	-10
l4=<name> & d:gone	-17
l4=<number> & d:ahead	16
l4=<number> & d:today	-9
l4=<organisation> & d:gone	-16
l4=<organisation> & d:today	8
l4=<person>	-15
l4=<person> & d:ahead	-18
l4=<person> & d:gone	-10
l4=<points> & d:gone	-12
l4=<quality> & d:ahead	14
l4=<quality> & d:gone	-14
l4=<quality> & d:today	-11
l4=<seat>	25
l4=<seat> & d:ahead	12
l4=<seat> & d:gone	16
l4=<span>	-19
l4=<span> & d:ahead	-25
l4=<span> & d:gone	-15
l4=<span> & d:today	10
l4=<v-agree>	-12
l4=<v-agree> & d:gone	-12
l4=<v-bear>	18
l4=<v-bear> & d:ahead	-5
l4=<v-bear> & d:gone	19
l4=<v-down>	16
l4=<v-down> & d:gone	16
l4=<v-end> & d:ahead	-13
l4=<v-impose> & d:today	21
l4=<v-propose>	10
l4=<v-propose> & d:gone	8
l4=<v-say>	-39
l4=<v-say> & d:gone	-29
l4=<v-stay>	-16
l4=<v-stay> & d:gone	-15
l4=<v-suspend>	10
l4=<v-suspend> & d:gone	12
l4=<v-suspend> & d:today	10
l4=<v-up>	-11
l4=<v-up> & d:gone	-16
l4=a	-9
l4=a & d:gone	-30
l4=agree	-22
l4=agree & d:ahead	-9
l4=agree & d:gone	-17
l4=all	-16
l4=all & d:ahead	-11
l4=and & d:ahead	-26
l4=announce	-12
l4=announce & d:gone	-11
l4=another	10
l4=another & d:gone	11
l4=are	-16
l4=arrangement	12
l4=arrangement & d:gone	16
l4=as	15
l4=as & d:gone	15
l4=at	8
l4=been	11
l4=been & d:gone	14
l4=before	14
l4=before & d:gone	16
l4=begin & d:ahead	-11
l4=between	11
l4=between & d:gone	12
l4=both & d:ahead	-24
l4=both & d:gone	15
l4=bulletin	16
l4=bulletin & d:today	16
l4=by & d:gone	-10
l4=call	9
l4=call & d:gone	9
l4=change	12
l4=charge	-11
l4=charge & d:gone	-9
l4=crane	11
l4=duty	-26
l4=duty & d:ahead	-16
l4=each	13
l4=each & d:gone	13
l4=enter	-8
l4=enter & d:ahead	-6
l4=fall	15
l4=following	-12
l4=freeze	16
l4=from & d:ahead	-10
l4=from & d:gone	11
l4=geneva & d:ahead	10
l4=good	20
l4=good & d:gone	16
l4=had	-14
l4=had & d:gone	-10
l4=hand	18
l4=hand & d:gone	18
l4=has	-29
l4=has & d:gone	-24
l4=have & d:today	10
l4=hold	-23
l4=hold & d:gone	-18
l4=it & d:ahead	-9
l4=it & d:gone	11
l4=it & d:today	-11
l4=its & d:gone	-16
l4=keep	14
l4=keep & d:gone	10
l4=land	11
l4=last	-21
l4=last & d:gone	-18
l4=leader	12
l4=longer & d:ahead	13
l4=m	11
l4=make	-18
l4=make & d:gone	-17
l4=meet & d:today	12
l4=new & d:ahead	-15
l4=new & d:gone	13
l4=of	8
l4=of & d:ahead	19
l4=on	-33
l4=on & d:ahead	-22
l4=on & d:today	-21
l4=one	27
l4=one & d:ahead	10
l4=one & d:gone	15
l4=our	-20
l4=pause	15
l4=pause & d:gone	19
l4=pay & d:today	-8
l4=put	12
l4=put & d:gone	13
l4=radio	11
l4=radio & d:today	11
l4=reach	-11
l4=saint	-11
l4=saint & d:gone	-11
l4=second	12
l4=second & d:gone	16
l4=sign	12
l4=since	20
l4=since & d:gone	20
l4=start	18
l4=start & d:ahead	18
l4=steel	10
l4=stop	9
l4=stop & d:gone	9
l4=surcharge	10
l4=surcharge & d:gone	11
l4=suspension	21
l4=suspension & d:gone	23
l4=that	6
l4=the	-11
l4=the & d:ahead	9
l4=the & d:gone	-18
l4=their	-25
l4=their & d:gone	-15
l4=they	11
l4=they & d:gone	12
l4=to	10
l4=to & d:today	10
l4=truce & d:gone	11
l4=until	9
l4=until & d:gone	12
l4=which	16
l4=which & d:ahead	13
l4=with	20
l4=with & d:gone	20
l4=—	14
l4=— & d:gone	11
l=, and	-15
l=, and & d:gone	-12
l=, begin	31
l=, by	11
l=, by & d:gone	11
l=, in	11
l=, in & d:gone	11
l=, on & d:ahead	-17
l=, on & d:gone	19
l=, start & d:gone	9
l=, the	21
l=, the & d:today	20
l=, thursday	-17
l=, thursday & d:today	-17
l=, tuesday	16
l=, tuesday & d:today	16
l=, until	-11
l=: from	-9
l=: from & d:ahead	-13
l=: on & d:ahead	12
l=: since	16
l=: since & d:gone	19
l=<begin> <begin>	-12
l=<begin> <begin> & d:ahead	-18
l=<begin> from	9
l=<begin> from & d:ahead	18
l=<begin> from & d:gone	-28
l=<begin> from & d:today	16
l=<begin> monday	13
l=<begin> monday & d:today	13
l=<begin> since	11
l=<begin> since & d:ahead	-19
l=<begin> since & d:gone	15
l=<day-ahead> from	9
l=<day-ahead> from & d:ahead	9
l=<level> from & d:ahead	-14
l=<level> from & d:today	8
l=<level> on & d:gone	-21
l=<level> on & d:today	13
l=<name> ,	-13
l=<name> from	26
l=<name> from & d:ahead	21
l=<name> from & d:gone	-9
l=<name> from & d:today	13
l=<name> in	-12
l=<name> in & d:gone	-11
l=<name> on	-9
l=<name> on & d:gone	-18
l=<number> , & d:today	-9
l=<number> of	-12
l=<number> on	20
l=<number> on & d:ahead	19
l=<number> since	-17
l=<number> since & d:gone	-16
l=<organisation> on	-11
l=<person> ,	9
l=<person> , & d:today	11
l=<person> on	-11
l=<points> on & d:gone	9
l=<seat> , & d:gone	-12
l=<seat> , & d:today	10
l=<seat> from	-10
l=agree in	25
l=agree in & d:gone	25
l=and from	-16
l=apply from & d:gone	-10
l=apply from & d:today	17
l=apply since & d:gone	12
l=arrangement of	14
l=arrangement of & d:gone	16
l=as from & d:gone	18
l=as of	18
l=as of & d:ahead	15
l=at the	-16
l=at the & d:gone	-14
l=begin on & d:ahead	15
l=busan on & d:gone	-15
l=by video	12
l=collect from	12
l=collect from & d:ahead	12
l=collect since	10
l=collect since & d:gone	10
l=conclude on	14
l=conclude on & d:gone	14
l=cotonou ,	-8
l=cotonou , & d:today	-8
l=count from	11
l=count from & d:gone	13
l=counted from	21
l=counted from & d:ahead	10
l=counted from & d:gone	13
l=date from	20
l=date from & d:gone	25
l=declare on	19
l=declare on & d:gone	11
l=decree on	11
l=decree on & d:ahead	13
l=did , & d:gone	11
l=eastern on	9
l=eastern on & d:ahead	10
l=effect on	15
l=effect on & d:gone	11
l=end on & d:ahead	-20
l=enter before & d:gone	10
l=fall on	15
l=force on & d:gone	11
l=force since & d:gone	9
l=friday ,	-12
l=from last	12
l=from last & d:gone	13
l=from the	12
l=from the & d:gone	13
l=good from	-10
l=have until & d:gone	10
l=hour of	10
l=in on & d:ahead	12
l=it begin	17
l=lasted since	15
l=lasted since & d:gone	15
l=make in	15
l=make in & d:gone	15
l=middle of	10
l=middle of & d:gone	10
l=midnight on	-21
l=midnight on & d:gone	-11
l=monday ,	12
l=monday , & d:gone	13
l=note of	-12
l=notice of & d:gone	-10
l=notice on & d:today	10
l=on the	14
l=on the & d:gone	10
l=other since	-9
l=other since & d:gone	-9
l=out on	-17
l=out on & d:gone	-12
l=pause of	12
l=pause of & d:gone	12
l=place since	11
l=place since & d:gone	11
l=rate from	-10
l=rate from & d:ahead	-11
l=rate on	8
l=rate on & d:ahead	10
l=renewed in	-11
l=renewed in & d:gone	-11
l=run out	-14
l=run since	14
l=run since & d:gone	14
l=run until	-11
l=run until & d:gone	-9
l=saturday ,	11
l=saturday , & d:gone	10
l=say on & d:gone	-13
l=since the	10
l=since the & d:gone	12
l=so since	-9
l=standstill of	11
l=standstill of & d:gone	12
l=sunday , & d:ahead	12
l=suspend in	-13
l=suspend in & d:gone	-13
l=take effect	16
l=take effect & d:ahead	11
l=that from	14
l=that from & d:ahead	15
l=the same	9
l=the same & d:ahead	11
l=there on	8
l=there on & d:gone	8
l=thursday ,	-11
l=time on	-11
l=to the	-18
l=to the & d:gone	-12
l=trieste on	10
l=trieste on & d:gone	10
l=truce from	-11
l=truce from & d:gone	-9
l=truce of	22
l=truce of & d:ahead	-9
l=truce of & d:gone	26
l=truce on	-16
l=truce to	-11
l=truce to & d:gone	-10
l=tuesday ,	-18
l=until the & d:ahead	-10
l=up in	10
l=up in & d:gone	10
l=wednesday ,	14
l=wednesday , & d:gone	12
l=— from & d:ahead	8
lead="	19
lead=" & d:gone	24
lead=( & d:gone	12
lead=( & d:today	-13
lead=)	16
lead=) & d:ahead	11
lead=) & d:gone	13
lead=) & d:today	-10
lead=, & d:gone	-16
lead=1	9
lead=10	34
lead=10 & d:gone	11
lead=10 & d:today	29
lead=11	10
lead=11 & d:gone	12
lead=12	15
lead=12 & d:gone	9
lead=14	9
lead=14 & d:today	15
lead=15 & d:gone	11
lead=17	-10
lead=18	12
lead=18 & d:today	12
lead=30	-16
lead=31	-13
lead=5 & d:gone	9
lead=8 & d:gone	9
lead=9	-14
lead=9 & d:gone	-9
lead=:	20
lead=: & d:ahead	12
lead=: & d:gone	-8
lead=: & d:today	23
lead=;	-11
lead=; & d:gone	-14
lead=a & d:today	-14
lead=after	9
lead=after & d:gone	16
lead=all & d:ahead	-10
lead=and	-9
lead=as & d:today	-19
lead=because	13
lead=because & d:today	11
lead=before	12
lead=before & d:gone	11
lead=before & d:today	-9
lead=beijing & d:ahead	9
lead=both	12
lead=both & d:gone	19
lead=by	-18
lead=by & d:gone	-19
lead=chile	-11
lead=chile & d:gone	-9
lead=china	-7
lead=china & d:ahead	-11
lead=each	13
lead=each & d:gone	14
lead=for	-27
lead=for & d:gone	-12
lead=from & d:ahead	16
lead=from & d:gone	-28
lead=from & d:today	13
lead=goods	-18
lead=goods & d:gone	-18
lead=had	9
lead=had & d:gone	10
lead=he	-10
lead=i	-11
lead=if	-10
lead=if & d:ahead	-16
lead=india	-16
lead=it	10
lead=it & d:ahead	-12
lead=it & d:gone	18
lead=its	19
lead=its & d:gone	23
lead=korea	-10
lead=monday & d:today	11
lead=negotiators	-13
lead=negotiators & d:gone	-12
lead=no	-12
lead=no & d:gone	-11
lead=november	27
lead=november & d:gone	29
lead=october	-11
lead=on & d:today	12
lead=orders	-11
lead=our	-12
lead=port	-9
lead=president	-23
lead=president & d:gone	-17
lead=september	-15
lead=since	20
lead=since & d:ahead	-22
lead=since & d:gone	25
lead=so	11
lead=that & d:today	-8
lead=the & d:today	7
lead=their & d:ahead	12
lead=there	-13
lead=there & d:gone	-12
lead=they	10
lead=they & d:gone	17
lead=this	22
lead=this & d:today	18
lead=trade	-10
lead=treasury & d:gone	-10
lead=tuesday	-10
lead=two	-10
lead=until	13
lead=until & d:gone	15
lead=wednesday	-11
lead=what & d:gone	-10
lead=when	10
lead=when & d:gone	14
lead=where	-20
lead=where & d:gone	-16
lead=—	13
lead=— & d:ahead	31
lll=, as of	10
lll=, as of & d:today	12
lll=, counted from	16
lll=, counted from & d:ahead	12
lll=, end in	9
lll=, end in & d:gone	9
lll=, monday ,	8
lll=, monday , & d:today	8
lll=- <name> on	10
lll=- <name> on & d:today	10
lll=. eastern on	9
lll=. eastern on & d:ahead	10
lll=/ <seat> ,	10
lll=/ <seat> , & d:today	10
lll=: <level> from & d:ahead	10
lll=: <number> on	22
lll=: <number> on & d:ahead	23
lll=: as of	9
lll=: as of & d:today	9
lll=<begin> <begin> <begin>	-12
lll=<begin> <begin> <begin> & d:ahead	-18
lll=<begin> <begin> from	9
lll=<begin> <begin> from & d:ahead	18
lll=<begin> <begin> from & d:gone	-28
lll=<begin> <begin> from & d:today	16
lll=<begin> <begin> monday	13
lll=<begin> <begin> monday & d:today	13
lll=<begin> <begin> since	11
lll=<begin> <begin> since & d:ahead	-19
lll=<begin> <begin> since & d:gone	15
lll=<begin> as of & d:today	-15
lll=<begin> it begin	19
lll=<begin> since the & d:gone	9
lll=<begin> until the	16
lll=<begin> until the & d:gone	17
lll=<day-gone> , to	10
lll=<day-today> — from	8
lll=<day-today> — from & d:ahead	9
lll=<level> , from	-15
lll=<level> as of	-25
lll=<level> as of & d:ahead	-12
lll=<name> agree in	9
lll=<name> agree in & d:gone	9
lll=<name> sign on	-14
lll=<name> sign on & d:gone	-13
lll=<number> , from & d:gone	10
lll=<number> as of	11
lll=<number> as of & d:ahead	11
lll=<number> notice of	-8
lll=<person> : on	12
lll=<person> : on & d:ahead	13
lll=<person> say on	10
lll=<person> say on & d:today	11
lll=<span> , begin	26
lll=<span> , to & d:gone	-10
lll=<span> from the	17
lll=<span> from the & d:ahead	10
lll=a truce in	10
lll=a truce in & d:gone	10
lll=at <level> since	22
lll=at <level> since & d:gone	22
lll=be collect from & d:ahead	9
lll=been <level> since	-13
lll=been <level> since & d:gone	-13
lll=been collect since	10
lll=been collect since & d:gone	10
lll=by wednesday , & d:ahead	9
lll=for <span> from & d:ahead	12
lll=from <level> on	15
lll=from monday ,	-10
lll=geneva , on	9
lll=geneva , on & d:gone	9
lll=good loaded before	-13
lll=has hold since	-9
lll=has hold since & d:gone	-9
lll=has run since	12
lll=has run since & d:gone	12
lll=have apply since	-12
lll=have apply since & d:gone	-12
lll=in <name> from	11
lll=in <name> from & d:ahead	11
lll=in <name> on	-10
lll=in <name> since	13
lll=in <name> since & d:gone	14
lll=in <seat> from	-9
lll=in <seat> in	12
lll=in <seat> in & d:gone	12
lll=in busan on & d:gone	-15
lll=in force since & d:gone	9
lll=in place since	11
lll=in place since & d:gone	11
lll=in trieste on	10
lll=in trieste on & d:gone	10
lll=is prolonged to	12
lll=is suspend from & d:ahead	11
lll=it begin on	20
lll=it begin on & d:gone	11
lll=it count from	8
lll=it count from & d:gone	9
lll=it end on	-11
lll=it expire on	12
lll=it expire on & d:gone	12
lll=it lapse on	14
lll=it lapse on & d:gone	14
lll=it start on	13
lll=it start on & d:gone	11
lll=kick in on & d:ahead	13
lll=of <span> from & d:ahead	-15
lll=of <span> from & d:gone	10
lll=on friday ,	-11
lll=on the same	10
lll=on the same & d:ahead	11
lll=pay <level> since	-10
lll=run out on	-14
lll=run out on & d:gone	-11
lll=take effect on	10
lll=take effect on & d:gone	10
lll=the <name> since	-15
lll=the <name> since & d:gone	-14
lll=the arrangement of	11
lll=the arrangement of & d:gone	13
lll=the decree on	12
lll=the decree on & d:ahead	13
lll=the duty of	-19
lll=the duty of & d:gone	-13
lll=the middle of	10
lll=the middle of & d:gone	10
lll=the pause of	12
lll=the pause of & d:gone	12
lll=the standstill of	11
lll=the standstill of & d:gone	12
lll=the truce of	12
lll=the truce of & d:gone	16
lll=they have until & d:gone	10
lll=to <level> from & d:ahead	-13
lll=to <level> in	-10
lll=to <level> in & d:gone	-10
lll=to <level> on & d:gone	-9
lll=to begin on	-15
lll=truce of last	16
lll=truce of last & d:gone	16
lll=was make in	23
lll=was make in & d:gone	23
lll=was sign in	-9
lll=was sign in & d:gone	-9
lll=which date from	10
lll=— wednesday ,	10
lll=— wednesday , & d:today	10
lr=( )	-24
lr=( ) & d:gone	-11
lr=, ) & d:gone	-11
lr=, ,	18
lr=, , & d:today	14
lr=, -	-12
lr=, - & d:today	-12
lr=, .	20
lr=, . & d:ahead	19
lr=, :	-14
lr=, <end>	-10
lr=, <end> & d:ahead	-8
lr=, <end> & d:today	-11
lr=: <end> & d:gone	9
lr=<begin> 's	-16
lr=<begin> , & d:gone	-17
lr=<begin> .	10
lr=<begin> . & d:gone	16
lr=<begin> :	-11
lr=<begin> <end>	19
lr=<begin> <end> & d:today	19
lr=<begin> they	-12
lr=<begin> — & d:gone	-14
lr=<level> .	-14
lr=<level> . & d:today	-10
lr=again . & d:gone	9
lr=before <end>	-24
lr=before <end> & d:ahead	-17
lr=before are & d:ahead	11
lr=begin , & d:gone	11
lr=begin .	20
lr=begin . & d:ahead	8
lr=begin . & d:gone	10
lr=by ,	-11
lr=by .	-13
lr=end .	-14
lr=end . & d:today	-10
lr=from ,	17
lr=from , & d:ahead	13
lr=from .	28
lr=from . & d:gone	9
lr=from . & d:today	33
lr=from : & d:gone	-17
lr=from ; & d:ahead	-13
lr=from <end> & d:ahead	9
lr=from <end> & d:gone	-26
lr=from <quality> & d:ahead	-18
lr=from ? & d:ahead	9
lr=from and	22
lr=from and & d:ahead	11
lr=from if	-13
lr=from if & d:ahead	-10
lr=from it	-34
lr=from it & d:ahead	-18
lr=from it & d:gone	-14
lr=from the	19
lr=from to	12
lr=from to & d:ahead	8
lr=from until	9
lr=in .	-10
lr=in . & d:gone	-10
lr=in :	14
lr=in : & d:gone	14
lr=in ;	-21
lr=in ; & d:gone	-20
lr=in <end> & d:gone	14
lr=in and	-13
lr=in and & d:gone	-13
lr=in both	27
lr=in both & d:gone	27
lr=in end	-11
lr=in end & d:gone	-11
lr=in expire	8
lr=in expire & d:gone	8
lr=in is	-12
lr=in is & d:gone	-11
lr=in it	-23
lr=in it & d:gone	-23
lr=in of	-11
lr=in remain	-13
lr=in remain & d:gone	-13
lr=in they	-12
lr=in they & d:gone	-12
lr=in when	10
lr=in when & d:gone	10
lr=in with	9
lr=in with & d:gone	9
lr=last ,	25
lr=last , & d:gone	25
lr=last <end>	19
lr=last <end> & d:gone	19
lr=monday ,	12
lr=monday , & d:today	12
lr=of 's	8
lr=of 's & d:gone	11
lr=of ,	15
lr=of , & d:gone	14
lr=of , & d:today	9
lr=of . & d:ahead	13
lr=of . & d:gone	-20
lr=of <end> & d:gone	9
lr=of and & d:gone	-16
lr=of are	-11
lr=of go	9
lr=of has	-27
lr=of has & d:gone	-26
lr=of it	9
lr=of it & d:gone	14
lr=of on	-11
lr=of on & d:gone	-9
lr=of say	11
lr=of say & d:gone	9
lr=of that	11
lr=of that & d:gone	12
lr=of the	-19
lr=of the & d:gone	-10
lr=on , & d:gone	-13
lr=on , & d:today	20
lr=on . & d:today	11
lr=on : & d:gone	-12
lr=on ; & d:gone	11
lr=on <end>	12
lr=on after	-20
lr=on afternoon	12
lr=on afternoon & d:gone	13
lr=on and & d:today	-15
lr=on are	8
lr=on are & d:ahead	10
lr=on at	-20
lr=on at & d:ahead	-11
lr=on between	-10
lr=on doe	12
lr=on evening	-12
lr=on for	36
lr=on for & d:gone	33
lr=on in	-11
lr=on in & d:gone	-26
lr=on is	-11
lr=on it	10
lr=on last & d:gone	10
lr=on night	-14
lr=on night & d:gone	-10
lr=on on & d:gone	10
lr=on that & d:gone	-30
lr=on that & d:today	14
lr=on the	-15
lr=on the & d:gone	-39
lr=on to	-15
lr=on to & d:today	-10
lr=on under	11
lr=on was & d:gone	9
lr=since )	10
lr=since ) & d:gone	10
lr=since , & d:ahead	-13
lr=since . & d:gone	16
lr=since :	12
lr=since : & d:gone	13
lr=since <name>	11
lr=since <name> & d:gone	13
lr=since <quality>	-15
lr=since <quality> & d:gone	-14
lr=since a	-13
lr=since a & d:gone	-12
lr=since and	30
lr=since and & d:gone	31
lr=since at	16
lr=since both	12
lr=since both & d:gone	13
lr=since for	10
lr=since for & d:gone	11
lr=since most	-10
lr=since most & d:gone	-10
lr=since of	-14
lr=since of & d:gone	-14
lr=since on	-10
lr=since stay	-9
lr=since stay & d:gone	-9
lr=since the & d:gone	17
lr=since under	8
lr=since under & d:gone	8
lr=since we	-10
lr=since we & d:gone	-10
lr=start .	9
lr=the ,	-8
lr=the , & d:ahead	-12
lr=the .	-18
lr=the <end>	14
lr=the <end> & d:gone	-12
lr=the <end> & d:today	33
lr=time ,	9
lr=to ,	-28
lr=to , & d:gone	-22
lr=to .	-33
lr=to . & d:ahead	-10
lr=to . & d:gone	-21
lr=to <end>	19
lr=to <end> & d:gone	16
lr=until ,	-31
lr=until , & d:gone	-20
lr=until .	-7
lr=until . & d:ahead	-16
lr=until <end>	-38
lr=until <end> & d:gone	-29
lr=until of	15
lr=until of & d:gone	13
lr=until there	10
n:accord	12
n:add	-9
n:added	12
n:adds	-11
n:again	-9
n:agreement	23
n:agreements	47
n:another	14
n:arrangements	14
n:bargain	-12
n:calm	9
n:ceasefire	29
n:continue	18
n:continued	-11
n:continues	14
n:continuing	-16
n:days=0	17
n:days=1	34
n:days=2	41
n:days=3	13
n:days=9	-14
n:deal	60
n:deals	25
n:extend	28
n:extended	37
n:extension	-16
n:go on	17
n:halt	-28
n:held back	12
n:held in	13
n:hold off	13
n:holding back	-10
n:holiday	-15
n:in the drawer	-8
n:keep	25
n:keeps	43
n:laid down	-23
n:lengths=0	42
n:lengths=1	23
n:lengths=2	27
n:lengths=3	23
n:lengths=6	-9
n:lie	-14
n:lift	21
n:lifted	17
n:long=0	37
n:long=1	60
n:long=2	31
n:long=3	13
n:long=6	-40
n:long=9	-31
n:longer	10
n:loose=1	11
n:loose=2	20
n:loose=6	14
n:measures	9
n:moratorium	-18
n:more	23
n:more=1	19
n:more=2	30
n:more=6	-9
n:more=9	10
n:no truce	50
n:on hold	13
n:on ice	19
n:pacts	19
n:period	-42
n:postponed	26
n:prolong	-8
n:prolongation	-43
n:prolongs	16
n:protocol	13
n:put away	17
n:put off	15
n:quiet=2	-16
n:refrain	-13
n:renewal	-30
n:renewed	-10
n:renews	17
n:second	-9
n:set aside	-13
n:settlement	-21
n:shelve	21
n:shelved	16
n:shelves	-18
n:sleep	-29
n:slept	16
n:spare	19
n:spared	25
n:spares	21
n:stand still	10
n:stay	12
n:stays	30
n:stretch	-28
n:stretched	36
n:suspension	12
n:suspensions	-10
n:term	-30
n:terms	23
n:truce	55
n:truce=1	26
n:truce=2	17
n:truce=3	20
n:truce=6	-10
n:truces	-11
n:undertaking	-10
n:untouched	14
n:verb=1	12
n:verb=2	11
n:verb=6	15
n:withheld	12
n:withholds	16
nc2=down	10
nc2=up	-33
nct2=bear future	12
nct2=bear perfect	11
nct2=bear present	-11
nct2=begin participle-passive	12
nct2=begin perfect	-11
nct2=down future	-19
nct2=down past	14
nct2=end past	-14
nct2=end present	8
nct2=end present-passive	-11
nct2=impose participle-passive	-16
nct2=impose past	8
nct2=impose present-passive	9
nct2=return present	-13
nct2=say past	8
nct2=say present	-13
nct2=sell past	-11
nct2=sell present	12
nct2=stay future	-11
nct2=stay infinitive	-11
nct2=stay modal	24
nct2=suspend future	20
nct2=suspend past	8
nct2=suspend perfect	-10
nct2=suspend present	-10
nct2=target present	16
nct2=up modal	-15
nct2=up present	-16
next="	9
next=,	7
next=;	-9
next=and	10
next=because	-12
next=if	-9
next=where	13
next=—	-19
nhas-infinitive	-13
nhas-past	-11
nhas-perfect	-8
nhas-present	12
none	61
nt2=modal	11
nt2=perfect-not	-10
nt2=present	12
nv2=announce	9
nv2=ask	-9
nv2=bear	-12
nv2=charge	9
nv2=drop	-11
nv2=fall	13
nv2=go	-17
nv2=halve	10
nv2=lapse	-14
nv2=lose	-10
nv2=other	-26
nv2=owe	10
nv2=plan	-13
nv2=say	-14
nv2=shelve	7
nv2=ship	12
nv2=sign	21
nvt2=agree past	-22
nvt2=announce past	11
nvt2=be future	-15
nvt2=be modal	13
nvt2=be present	16
nvt2=bear present	-11
nvt2=charge present	15
nvt2=cut present	8
nvt2=drop present	-14
nvt2=end future	-7
nvt2=end past	-14
nvt2=end present	15
nvt2=enter present	-11
nvt2=fall present	11
nvt2=go past	11
nvt2=go present	-12
nvt2=halve present	12
nvt2=have past	-11
nvt2=have present	13
nvt2=keep perfect	8
nvt2=lapse present	-11
nvt2=leave present	-18
nvt2=meet modal	14
nvt2=other past	-12
nvt2=other perfect	-24
nvt2=owe present	10
nvt2=pay future	10
nvt2=pay past	-17
nvt2=pay perfect	14
nvt2=say past	-9
nvt2=ship present	13
nvt2=sign past	19
nvt2=sign present	13
nvt2=suspend present	-12
nvt2=take past	-14
nvt2=take present	9
o:act=announce	-20
o:act=approve	-18
o:act=bear	16
o:act=begin	15
o:act=collect	21
o:act=cut	17
o:act=declare	23
o:act=dump	-10
o:act=end	-9
o:act=extend	-20
o:act=fall	15
o:act=get	-17
o:act=grant	-16
o:act=have	-10
o:act=introduce	-16
o:act=keep	19
o:act=know	10
o:act=land	10
o:act=let	-16
o:act=make	-15
o:act=meet	-16
o:act=move	-12
o:act=raise	-13
o:act=recall	-8
o:act=say	-13
o:act=set	-20
o:act=settle	-11
o:act=stand	15
o:act=state	9
o:act=suspend	12
o:act=threaten	-10
o:act=want	-10
o:act=write	-21
o:agree agreed gone	-10
o:agree from gone	11
o:agree in gone	42
o:agree last gone	-27
o:agree on ahead	-9
o:agree on gone	-7
o:announce in gone	-8
o:ask since gone	16
o:be from ahead	-14
o:be from gone	9
o:be in gone	-16
o:be is gone	-10
o:be last gone	22
o:be of gone	16
o:be of today	12
o:be on ahead	-18
o:be since ahead	-10
o:be since gone	-12
o:be until gone	8
o:begin began today	-13
o:begin begins today	11
o:begin effect ahead	11
o:begin from gone	-32
o:begin from today	20
o:begin in gone	-24
o:begin last gone	15
o:begin on ahead	21
o:begin starting gone	9
o:begin the ahead	-9
o:call on gone	11
o:carried=controls far	-14
o:carried=deal	-38
o:carried=duties far	-13
o:carried=exclusions	-10
o:carried=exclusions far	-14
o:carried=fees	-30
o:carried=fees far	-33
o:carried=longer far	-23
o:carried=meeting far	17
o:carried=procedure	-20
o:carried=procedure far	-11
o:carried=sale	-17
o:carried=sale far	16
o:carried=truce	6
o:carried=truce far	21
o:charge from ahead	-12
o:charge from gone	-16
o:charge of gone	12
o:collect from ahead	20
o:collect since gone	13
o:conclude in gone	18
o:conclude last gone	-16
o:declare on gone	13
o:end from ahead	15
o:end last gone	13
o:end on ahead	-43
o:end on gone	12
o:end since gone	13
o:fall on ahead	12
o:have of gone	-14
o:have on gone	17
o:impose from ahead	10
o:keep of gone	10
o:keep since gone	13
o:lay in gone	16
o:leads=	-12
o:leads=12:01 on	12
o:leads=13:01 on	17
o:leads=20% since	13
o:leads=8% on	-11
o:leads=agreed in	25
o:leads=and from	-16
o:leads=applied since	-15
o:leads=applies from	19
o:leads=arrangement of	14
o:leads=as of	18
o:leads=at the	-16
o:leads=began on	11
o:leads=begin on	-14
o:leads=begun in	-16
o:leads=beijing/washington,	10
o:leads=by video	12
o:leads=cent since	10
o:leads=china from	9
o:leads=collected from	12
o:leads=collected since	10
o:leads=concluded on	14
o:leads=counted from	21
o:leads=counts from	13
o:leads=dates from	21
o:leads=days from	-12
o:leads=days in	-23
o:leads=declared on	19
o:leads=decree on	11
o:leads=duty since	-10
o:leads=eastern on	9
o:leads=effect on	15
o:leads=end on	-14
o:leads=expires on	-14
o:leads=falls on	14
o:leads=from	9
o:leads=from last	12
o:leads=from monday,	-10
o:leads=from the	12
o:leads=from tomorrow,	-13
o:leads=geneva, on	9
o:leads=goods from	-10
o:leads=held since	-12
o:leads=hours of	10
o:leads=it begins	16
o:leads=lapsed on	-13
o:leads=lapses on	8
o:leads=lasted since	15
o:leads=lasts until	-9
o:leads=made in	15
o:leads=middle of	10
o:leads=midnight on	-21
o:leads=monday	13
o:leads=months in	12
o:leads=notice on	10
o:leads=notices of	-9
o:leads=november to	13
o:leads=on friday,	-11
o:leads=on the	14
o:leads=other since	-9
o:leads=out on	-17
o:leads=pause of	12
o:leads=place since	11
o:leads=quito,	9
o:leads=rates on	8
o:leads=renewed in	-11
o:leads=run since	12
o:leads=runs until	-11
o:leads=since	9
o:leads=since the	10
o:leads=so since	-9
o:leads=standstill of	11
o:leads=start on	-23
o:leads=started on	20
o:leads=states since	-12
o:leads=suspended in	-13
o:leads=takes effect	12
o:leads=that from	14
o:leads=the same	9
o:leads=there on	8
o:leads=time on	-11
o:leads=to the	-17
o:leads=trieste on	10
o:leads=truce from	-9
o:leads=truce of	20
o:leads=truce on	-16
o:leads=truce to	-11
o:leads=up in	10
o:leads=washington/beijing,	11
o:leads=weeks in	15
o:leads=year from	14
o:leads=year on	10
o:leads=— wednesday,	10
o:left=controls	-23
o:left=controls right=none	-27
o:left=deal	-16
o:left=deal right=duties	-14
o:left=deal right=none	-24
o:left=deal right=truce	23
o:left=duties right=truce	12
o:left=exclusions	-10
o:left=fees	-29
o:left=fees right=none	-24
o:left=longer right=duties	-11
o:left=longer right=none	10
o:left=meeting	-30
o:left=meeting right=meeting	-15
o:left=meeting right=none	-31
o:left=meeting right=truce	17
o:left=none right=deal	-16
o:left=none right=duties	7
o:left=none right=exclusions	-12
o:left=none right=fees	-14
o:left=none right=longer	-13
o:left=none right=none	13
o:left=none right=truce	-13
o:left=signing right=none	15
o:left=signing right=signing	13
o:left=truce right=longer	-13
o:left=truce right=meeting	10
o:left=truce right=signing	-15
o:left=truce right=truce	11
o:lower on gone	8
o:meet from ahead	12
o:meet on gone	-20
o:near=controls	-12
o:near=deal	-26
o:near=fees	-15
o:near=longer	-9
o:near=meeting	-21
o:near=none	-11
o:negotiate in gone	13
o:no verb  ahead	-7
o:no verb  today	10
o:no verb ( gone	-14
o:no verb ( today	-10
o:no verb before ahead	-17
o:no verb beijing, today	13
o:no verb beijing/washington, today	10
o:no verb did, gone	11
o:no verb in gone	12
o:no verb last gone	30
o:no verb monday, gone	13
o:no verb montevideo, today	11
o:no verb on ahead	19
o:no verb on gone	-13
o:no verb quito, today	9
o:no verb saturday, gone	10
o:no verb since ahead	-14
o:no verb since gone	14
o:no verb starts ahead	16
o:no verb starts today	14
o:no verb sunday, ahead	11
o:no verb the today	25
o:no verb to gone	-15
o:no verb today, today	12
o:no verb until ahead	-15
o:no verb until gone	-16
o:no verb washington/beijing, today	11
o:no verb wednesday today	-9
o:no verb wednesday, gone	12
o:no verb — today	-13
o:other from ahead	21
o:other from gone	-12
o:other since gone	16
o:pay  today	-10
o:pay from today	21
o:pay on gone	10
o:pay the gone	9
o:put in gone	-14
o:reach on gone	-18
o:reduce from ahead	-10
o:remain of gone	10
o:right=controls	-17
o:right=deal	-33
o:right=duties from	27
o:right=duties in	14
o:right=duties last	-17
o:right=duties of	26
o:right=duties on	-10
o:right=duties the	-20
o:right=exclusions	-18
o:right=fees	-15
o:right=longer	-21
o:right=longer in	-22
o:right=longer on	-11
o:right=longer since	15
o:right=meeting 	-13
o:right=meeting from	14
o:right=none	-32
o:right=none (	-25
o:right=none after	-12
o:right=none and	-24
o:right=none before	-8
o:right=none begin	-13
o:right=none beginning	26
o:right=none begins	8
o:right=none beijing,	12
o:right=none beijing/washington,	10
o:right=none by	-10
o:right=none dated	-8
o:right=none effect	16
o:right=none ends	-10
o:right=none for	-20
o:right=none from	16
o:right=none helsinki,	9
o:right=none is	-16
o:right=none last	33
o:right=none monday,	24
o:right=none montevideo,	11
o:right=none of	12
o:right=none out	-17
o:right=none quito,	9
o:right=none same	9
o:right=none since	18
o:right=none starts	21
o:right=none the	32
o:right=none third	10
o:right=none thursday	-11
o:right=none thursday,	-10
o:right=none time	9
o:right=none to	-13
o:right=none today,	12
o:right=none tuesday,	-18
o:right=none until	-34
o:right=none video	12
o:right=none washington,	-11
o:right=none —	-15
o:right=procedure	-18
o:right=procedure since	-14
o:right=sale	-9
o:right=signing in	10
o:right=truce	13
o:right=truce before	14
o:right=truce from	-25
o:right=truce in	19
o:right=truce of	-22
o:right=truce on	20
o:run of gone	13
o:run on gone	-11
o:run since gone	18
o:say on gone	-20
o:sign last gone	9
o:sit in gone	9
o:subject=controls	-18
o:subject=controls carried	-12
o:subject=controls far  today	10
o:subject=controls far carried	-24
o:subject=controls far carried since gone	-10
o:subject=controls far no verb today	9
o:subject=controls from ahead	-10
o:subject=controls no verb on	11
o:subject=controls on gone	19
o:subject=controls since gone	-11
o:subject=controls suspend	-12
o:subject=deal	-10
o:subject=deal carried	-22
o:subject=deal carried begin ahead	-13
o:subject=deal carried on ahead	-13
o:subject=deal far carried	-12
o:subject=deal far carried charge since	7
o:subject=deal far carried on gone	-13
o:subject=deal far carried pay	-11
o:subject=deal far carried sign	-12
o:subject=deal far carried sign gone	-11
o:subject=deal far no verb gone	-18
o:subject=deal in gone	-8
o:subject=deal on gone	-17
o:subject=duties agree	23
o:subject=duties agree gone	23
o:subject=duties agree in	13
o:subject=duties be gone	-10
o:subject=duties be since	-15
o:subject=duties before ahead	-9
o:subject=duties begin	-26
o:subject=duties begin gone	-32
o:subject=duties begin in	-14
o:subject=duties begin on	-12
o:subject=duties begin today	-26
o:subject=duties carried	24
o:subject=duties carried agree in	12
o:subject=duties carried be	12
o:subject=duties carried be gone	21
o:subject=duties carried be in	-9
o:subject=duties carried be of	27
o:subject=duties carried be on	-13
o:subject=duties carried begin gone	13
o:subject=duties carried begin since	10
o:subject=duties carried begin the	9
o:subject=duties carried call	12
o:subject=duties carried call gone	12
o:subject=duties carried call on	12
o:subject=duties carried end	12
o:subject=duties carried end gone	8
o:subject=duties carried have	-10
o:subject=duties carried in gone	15
o:subject=duties carried last gone	16
o:subject=duties carried of gone	20
o:subject=duties carried on ahead	15
o:subject=duties carried pay from	-12
o:subject=duties carried pay today	-14
o:subject=duties carried put	-9
o:subject=duties carried put gone	-9
o:subject=duties carried sit	10
o:subject=duties carried sit gone	10
o:subject=duties carried suspend	19
o:subject=duties carried suspend from	21
o:subject=duties carried suspend gone	11
o:subject=duties carried suspend in	13
o:subject=duties carried the gone	10
o:subject=duties end ahead	10
o:subject=duties end on	-12
o:subject=duties fall on	17
o:subject=duties far  gone	15
o:subject=duties far carried agree gone	11
o:subject=duties far carried agree in	13
o:subject=duties far carried announce gone	-10
o:subject=duties far carried be	-31
o:subject=duties far carried be ahead	-13
o:subject=duties far carried be from	-10
o:subject=duties far carried be gone	-18
o:subject=duties far carried be since	-11
o:subject=duties far carried begin before	-12
o:subject=duties far carried begin in	-14
o:subject=duties far carried charge since	-23
o:subject=duties far carried charge today	-10
o:subject=duties far carried conclude	-19
o:subject=duties far carried conclude gone	-19
o:subject=duties far carried conclude in	-13
o:subject=duties far carried declare	7
o:subject=duties far carried declare gone	9
o:subject=duties far carried end	15
o:subject=duties far carried end gone	20
o:subject=duties far carried extend on	9
o:subject=duties far carried from ahead	13
o:subject=duties far carried from gone	-35
o:subject=duties far carried keep	16
o:subject=duties far carried keep gone	16
o:subject=duties far carried lay	-8
o:subject=duties far carried lay gone	-8
o:subject=duties far carried lower gone	9
o:subject=duties far carried meet ahead	12
o:subject=duties far carried meet from	12
o:subject=duties far carried negotiate	13
o:subject=duties far carried negotiate gone	13
o:subject=duties far carried of gone	17
o:subject=duties far carried on ahead	-16
o:subject=duties far carried on today	-18
o:subject=duties far carried other in	9
o:subject=duties far carried pay ahead	-11
o:subject=duties far carried pay since	11
o:subject=duties far carried run	14
o:subject=duties far carried run gone	16
o:subject=duties far carried sign ahead	10
o:subject=duties far carried sign gone	-22
o:subject=duties far carried suspend	16
o:subject=duties far carried suspend ahead	27
o:subject=duties far carried suspend from	24
o:subject=duties far carried suspend gone	-12
o:subject=duties far carried to gone	9
o:subject=duties far from ahead	-27
o:subject=duties far in gone	-12
o:subject=duties far no verb 	9
o:subject=duties far no verb from	-27
o:subject=duties far no verb in	-13
o:subject=duties far no verb monday,	18
o:subject=duties far no verb today	-12
o:subject=duties far on ahead	20
o:subject=duties far on gone	-22
o:subject=duties from gone	-19
o:subject=duties last gone	11
o:subject=duties monday, ahead	-11
o:subject=duties no verb 	-11
o:subject=duties no verb 12:01	-9
o:subject=duties no verb ahead	-17
o:subject=duties no verb last	13
o:subject=duties no verb monday,	-14
o:subject=duties no verb sunday,	13
o:subject=duties no verb wednesday,	15
o:subject=duties of ahead	-18
o:subject=duties on gone	-16
o:subject=duties on today	13
o:subject=duties pay gone	9
o:subject=duties since today	9
o:subject=duties stand	13
o:subject=duties sunday, ahead	14
o:subject=duties wednesday, gone	13
o:subject=exclusions	-9
o:subject=fees	-34
o:subject=fees carried	-9
o:subject=fees far carried	-13
o:subject=fees from ahead	-12
o:subject=fees suspend	-23
o:subject=fees suspend from	-17
o:subject=longer carried	-16
o:subject=longer carried on gone	-10
o:subject=longer far	-10
o:subject=longer far carried	-13
o:subject=longer far carried begin	-17
o:subject=longer far carried begin gone	-15
o:subject=longer far carried begin in	-10
o:subject=longer far carried since gone	-12
o:subject=longer far no verb	-10
o:subject=longer far no verb gone	-15
o:subject=longer far no verb on	9
o:subject=longer from ahead	12
o:subject=longer from gone	8
o:subject=longer no verb ahead	9
o:subject=longer no verb from	18
o:subject=longer no verb since	11
o:subject=longer since gone	11
o:subject=meeting	-27
o:subject=meeting before ahead	-10
o:subject=meeting begin	-12
o:subject=meeting carried be	19
o:subject=meeting carried be gone	22
o:subject=meeting carried be since	16
o:subject=meeting carried end in	11
o:subject=meeting carried last gone	9
o:subject=meeting carried sign	-15
o:subject=meeting carried sign gone	-14
o:subject=meeting carried sign in	-12
o:subject=meeting far carried	21
o:subject=meeting far carried before ahead	17
o:subject=meeting far carried begin ahead	-25
o:subject=meeting far carried begin on	-9
o:subject=meeting far carried begin the	8
o:subject=meeting far carried begin today	14
o:subject=meeting far carried charge	-17
o:subject=meeting far carried charge gone	-13
o:subject=meeting far carried end on	-9
o:subject=meeting far carried in gone	29
o:subject=meeting far carried keep	-8
o:subject=meeting far carried keep gone	-8
o:subject=meeting far carried of gone	-12
o:subject=meeting far carried on ahead	-23
o:subject=meeting far carried on gone	-18
o:subject=meeting far carried on today	11
o:subject=meeting far carried reach	15
o:subject=meeting far carried reach gone	15
o:subject=meeting far carried say on	9
o:subject=meeting far carried say today	10
o:subject=meeting far carried sign	21
o:subject=meeting far carried sign in	10
o:subject=meeting far carried sign today	15
o:subject=meeting far carried suspend in	10
o:subject=meeting far from ahead	14
o:subject=meeting far in gone	11
o:subject=meeting far no verb ahead	12
o:subject=meeting far no verb from	17
o:subject=meeting far no verb in	11
o:subject=meeting in gone	28
o:subject=meeting no verb before	-10
o:subject=meeting no verb in	31
o:subject=meeting no verb on	-23
o:subject=meeting on gone	-24
o:subject=meeting since gone	-13
o:subject=none carried  today	-16
o:subject=none carried agree	-14
o:subject=none carried ask	12
o:subject=none carried ask gone	14
o:subject=none carried ask since	17
o:subject=none carried be in	-11
o:subject=none carried be since	-13
o:subject=none carried be the	12
o:subject=none carried be today	18
o:subject=none carried begin	15
o:subject=none carried begin beginning	18
o:subject=none carried begin in	-11
o:subject=none carried begin of	14
o:subject=none carried begin the	-8
o:subject=none carried begin today	8
o:subject=none carried charge ahead	-11
o:subject=none carried charge from	-11
o:subject=none carried charge of	9
o:subject=none carried charge since	-21
o:subject=none carried cut	21
o:subject=none carried end gone	9
o:subject=none carried end on	10
o:subject=none carried extend	-11
o:subject=none carried extend gone	-10
o:subject=none carried from ahead	17
o:subject=none carried from gone	-7
o:subject=none carried from today	10
o:subject=none carried have ahead	-13
o:subject=none carried have on	18
o:subject=none carried impose ahead	10
o:subject=none carried in gone	-22
o:subject=none carried land	10
o:subject=none carried land gone	11
o:subject=none carried leave gone	10
o:subject=none carried levy ahead	10
o:subject=none carried levy from	10
o:subject=none carried make	-21
o:subject=none carried make gone	-19
o:subject=none carried make in	-15
o:subject=none carried of today	11
o:subject=none carried on ahead	-14
o:subject=none carried on gone	24
o:subject=none carried other since	-16
o:subject=none carried pay from	10
o:subject=none carried pay gone	-19
o:subject=none carried pay on	13
o:subject=none carried pay since	-19
o:subject=none carried say	-12
o:subject=none carried say gone	-10
o:subject=none carried sign	-24
o:subject=none carried sign today	-11
o:subject=none carried since ahead	-10
o:subject=none carried since gone	-16
o:subject=none carried suspend on	22
o:subject=none carried suspend since	-16
o:subject=none carried the ahead	-11
o:subject=none carried until gone	-12
o:subject=none from ahead	22
o:subject=none montevideo, today	11
o:subject=none no verb ahead	23
o:subject=none no verb from	19
o:subject=none no verb monday,	16
o:subject=none no verb montevideo,	11
o:subject=none no verb of	27
o:subject=none no verb the	31
o:subject=none no verb ·	10
o:subject=none no verb —	-12
o:subject=none of ahead	21
o:subject=none of today	14
o:subject=none on ahead	-11
o:subject=none since gone	14
o:subject=none the today	28
o:subject=none · today	10
o:subject=procedure	-34
o:subject=procedure carried	-13
o:subject=procedure carried from ahead	13
o:subject=procedure carried other	13
o:subject=procedure carried other ahead	14
o:subject=procedure carried since gone	-13
o:subject=procedure far carried begin	-18
o:subject=procedure far carried begin ahead	-11
o:subject=procedure far carried begin on	-13
o:subject=procedure far carried from gone	10
o:subject=procedure far carried on ahead	-11
o:subject=procedure far carried since gone	-15
o:subject=procedure in gone	-11
o:subject=procedure no verb	-11
o:subject=procedure no verb gone	-18
o:subject=procedure on gone	-15
o:subject=sale	-10
o:subject=sale carried	-12
o:subject=sale far	-14
o:subject=sale far carried	26
o:subject=sale far carried since gone	16
o:subject=sale far no verb	-14
o:subject=signing begin ahead	-13
o:subject=signing no verb gone	-9
o:subject=signing no verb in	9
o:subject=signing no verb of	-16
o:subject=signing no verb on	16
o:subject=signing no verb the	12
o:subject=signing of gone	-19
o:subject=signing since gone	-10
o:subject=signing the ahead	14
o:subject=truce agree on	-16
o:subject=truce be of	14
o:subject=truce begin	28
o:subject=truce begin ahead	13
o:subject=truce begin gone	18
o:subject=truce begin in	8
o:subject=truce begin on	18
o:subject=truce carried	19
o:subject=truce carried be gone	11
o:subject=truce carried be since	10
o:subject=truce carried be today	-11
o:subject=truce carried begin on	12
o:subject=truce carried conclude	15
o:subject=truce carried conclude gone	15
o:subject=truce carried conclude on	11
o:subject=truce carried end gone	10
o:subject=truce carried end on	16
o:subject=truce carried from ahead	-13
o:subject=truce carried from gone	13
o:subject=truce carried last gone	12
o:subject=truce carried make	11
o:subject=truce carried make gone	11
o:subject=truce carried of gone	-17
o:subject=truce carried on gone	24
o:subject=truce carried other	12
o:subject=truce carried other gone	14
o:subject=truce carried other in	-8
o:subject=truce carried other since	22
o:subject=truce carried pay	13
o:subject=truce carried pay from	11
o:subject=truce carried pay gone	15
o:subject=truce carried sign	9
o:subject=truce carried sign gone	14
o:subject=truce carried sign on	12
o:subject=truce carried since gone	36
o:subject=truce carried suspend	-12
o:subject=truce carried suspend gone	-18
o:subject=truce conclude in	15
o:subject=truce conclude on	-15
o:subject=truce end	-20
o:subject=truce end ahead	-14
o:subject=truce end gone	-9
o:subject=truce end today	-11
o:subject=truce extend	-12
o:subject=truce extend gone	-10
o:subject=truce extend on	-9
o:subject=truce far	14
o:subject=truce far  today	12
o:subject=truce far beijing, today	14
o:subject=truce far carried agree	-18
o:subject=truce far carried agree gone	-16
o:subject=truce far carried begin	19
o:subject=truce far carried begin ahead	19
o:subject=truce far carried begin from	15
o:subject=truce far carried begin on	25
o:subject=truce far carried begin since	-10
o:subject=truce far carried charge gone	12
o:subject=truce far carried fall gone	10
o:subject=truce far carried from today	20
o:subject=truce far carried of today	-11
o:subject=truce far carried other	-14
o:subject=truce far carried other gone	-12
o:subject=truce far carried pay from	9
o:subject=truce far carried pay today	10
o:subject=truce far carried put	18
o:subject=truce far carried sign gone	-8
o:subject=truce far carried sign today	10
o:subject=truce far carried suspend	15
o:subject=truce far carried suspend from	13
o:subject=truce far carried suspend gone	13
o:subject=truce far carried suspend on	9
o:subject=truce far from gone	-11
o:subject=truce far in gone	-12
o:subject=truce far no verb	14
o:subject=truce far no verb 	12
o:subject=truce far no verb ahead	-16
o:subject=truce far no verb beijing,	13
o:subject=truce far no verb from	-17
o:subject=truce far no verb gone	20
o:subject=truce far no verb in	-12
o:subject=truce far no verb since	12
o:subject=truce far since gone	13
o:subject=truce from ahead	-20
o:subject=truce from gone	17
o:subject=truce have	-10
o:subject=truce in gone	18
o:subject=truce make	-8
o:subject=truce monday, gone	-10
o:subject=truce no verb by	11
o:subject=truce no verb in	-16
o:subject=truce no verb last	18
o:subject=truce no verb saturday,	12
o:subject=truce no verb since	8
o:subject=truce no verb until	-13
o:subject=truce of ahead	-11
o:subject=truce of gone	21
o:subject=truce on gone	-13
o:subject=truce other in	-15
o:subject=truce other to	11
o:subject=truce remain gone	10
o:subject=truce run out	-12
o:subject=truce sign	13
o:subject=truce sign gone	18
o:subject=truce sign in	25
o:subject=truce sign on	6
o:subject=truce since gone	22
o:subject=truce the gone	-10
o:subject=truce to ahead	-9
o:subject=truce until ahead	-9
o:suspend from ahead	20
o:suspend from gone	-9
o:suspend in gone	18
o:suspend last gone	-10
o:suspend of gone	-18
o:suspend on gone	35
o:suspend until ahead	-8
o:suspend until gone	-10
o:tell on gone	-11
o:topic=controls	-23
o:topic=controls ahead	-10
o:topic=controls begin	-9
o:topic=controls far  today	10
o:topic=controls far gone	-18
o:topic=controls far today	9
o:topic=controls gone	-24
o:topic=controls of	-11
o:topic=controls on	16
o:topic=controls on gone	15
o:topic=controls since	-25
o:topic=controls since gone	-25
o:topic=deal	-32
o:topic=deal ahead	-13
o:topic=deal be	-11
o:topic=deal far gone	-24
o:topic=deal far in	-12
o:topic=deal far in gone	-12
o:topic=deal far since	12
o:topic=deal far today	8
o:topic=deal from	-19
o:topic=deal from gone	-11
o:topic=deal gone	-17
o:topic=duties 	-10
o:topic=duties  gone	-11
o:topic=duties begin	-23
o:topic=duties by	-10
o:topic=duties call	11
o:topic=duties carry	9
o:topic=duties charge	-41
o:topic=duties collect	13
o:topic=duties cut	18
o:topic=duties declare	14
o:topic=duties dump	-10
o:topic=duties far	8
o:topic=duties far 	13
o:topic=duties far  gone	20
o:topic=duties far agree	17
o:topic=duties far ahead	12
o:topic=duties far be	-22
o:topic=duties far from	-18
o:topic=duties far from ahead	-21
o:topic=duties far last	17
o:topic=duties far last gone	17
o:topic=duties far monday,	18
o:topic=duties far on	11
o:topic=duties far on ahead	23
o:topic=duties far run	14
o:topic=duties far since	-16
o:topic=duties far since gone	-12
o:topic=duties far the	11
o:topic=duties far to	11
o:topic=duties far to gone	12
o:topic=duties far today	-14
o:topic=duties from	10
o:topic=duties from ahead	8
o:topic=duties from gone	-30
o:topic=duties from today	28
o:topic=duties in	-12
o:topic=duties in gone	-9
o:topic=duties introduce	-15
o:topic=duties keep	8
o:topic=duties monday	9
o:topic=duties monday,	-14
o:topic=duties monday, ahead	-11
o:topic=duties of ahead	-15
o:topic=duties of gone	7
o:topic=duties on	12
o:topic=duties on ahead	12
o:topic=duties pay	15
o:topic=duties raise	-12
o:topic=duties same	10
o:topic=duties same ahead	11
o:topic=duties set	-10
o:topic=duties since ahead	-22
o:topic=duties since today	-14
o:topic=duties sit	10
o:topic=duties sunday,	13
o:topic=duties sunday, ahead	14
o:topic=duties suspend	34
o:topic=duties the	9
o:topic=duties the ahead	-19
o:topic=duties the gone	12
o:topic=duties time	9
o:topic=duties to gone	-11
o:topic=duties today	13
o:topic=duties until	-17
o:topic=duties wednesday,	15
o:topic=duties wednesday, gone	13
o:topic=exclusions	-29
o:topic=exclusions gone	-17
o:topic=fees	-44
o:topic=fees ahead	-19
o:topic=fees far	-11
o:topic=fees from	-14
o:topic=fees from ahead	-11
o:topic=fees gone	-23
o:topic=longer ahead	8
o:topic=longer far	-8
o:topic=longer far gone	-12
o:topic=longer far no verb	-10
o:topic=longer far on today	10
o:topic=longer from	19
o:topic=longer from ahead	18
o:topic=longer in	-18
o:topic=longer in gone	-18
o:topic=longer other	-9
o:topic=longer since gone	10
o:topic=meeting	-16
o:topic=meeting 	-15
o:topic=meeting ahead	-27
o:topic=meeting be	17
o:topic=meeting begin	-31
o:topic=meeting far ahead	11
o:topic=meeting far before ahead	8
o:topic=meeting far begin	-17
o:topic=meeting far by	11
o:topic=meeting far in	16
o:topic=meeting far in gone	17
o:topic=meeting far other	9
o:topic=meeting gone	-8
o:topic=meeting in	32
o:topic=meeting in gone	34
o:topic=meeting meet	-9
o:topic=meeting on	-26
o:topic=meeting on ahead	-24
o:topic=meeting on gone	-25
o:topic=meeting on today	10
o:topic=meeting other	-12
o:topic=meeting the	10
o:topic=meeting the gone	11
o:topic=meeting today	15
o:topic=none 	-9
o:topic=none  ahead	-13
o:topic=none  gone	-11
o:topic=none ahead	-13
o:topic=none ask	10
o:topic=none before	-11
o:topic=none charge	-24
o:topic=none from	8
o:topic=none from ahead	11
o:topic=none land	11
o:topic=none monday,	16
o:topic=none montevideo,	11
o:topic=none montevideo, today	11
o:topic=none of	22
o:topic=none of ahead	18
o:topic=none of today	8
o:topic=none on ahead	-36
o:topic=none on gone	13
o:topic=none pay	-33
o:topic=none put	-11
o:topic=none since	16
o:topic=none since gone	20
o:topic=none the	28
o:topic=none the ahead	-14
o:topic=none the today	28
o:topic=none today	-13
o:topic=none ·	10
o:topic=none · today	10
o:topic=none —	-12
o:topic=procedure be	-10
o:topic=procedure begin	12
o:topic=procedure far	-28
o:topic=procedure far ahead	-15
o:topic=procedure far begin	-12
o:topic=procedure far gone	-10
o:topic=procedure far on	-18
o:topic=procedure far on ahead	-11
o:topic=procedure from	8
o:topic=procedure from today	10
o:topic=procedure in	-11
o:topic=procedure in gone	-10
o:topic=procedure no verb	-11
o:topic=procedure on	-12
o:topic=procedure on gone	-19
o:topic=procedure other	15
o:topic=procedure since gone	11
o:topic=sale	-16
o:topic=sale far	-12
o:topic=sale far no verb	-14
o:topic=sale gone	-9
o:topic=signing approve	-13
o:topic=signing charge	11
o:topic=signing from today	16
o:topic=signing last	9
o:topic=signing last gone	9
o:topic=signing of	-9
o:topic=signing of gone	-29
o:topic=signing run	11
o:topic=signing since	-12
o:topic=signing since gone	-11
o:topic=signing the ahead	13
o:topic=signing today	23
o:topic=truce	15
o:topic=truce ahead	-18
o:topic=truce announce	-10
o:topic=truce before	14
o:topic=truce begin	39
o:topic=truce charge	16
o:topic=truce conclude	-9
o:topic=truce effect	10
o:topic=truce end	-12
o:topic=truce ends	-9
o:topic=truce extend	-14
o:topic=truce far	23
o:topic=truce far 	11
o:topic=truce far  today	11
o:topic=truce far be	14
o:topic=truce far beijing,	13
o:topic=truce far beijing, today	14
o:topic=truce far from ahead	9
o:topic=truce far from gone	-22
o:topic=truce far gone	25
o:topic=truce far no verb	14
o:topic=truce far on ahead	-15
o:topic=truce far since	17
o:topic=truce far since gone	24
o:topic=truce from	12
o:topic=truce from gone	16
o:topic=truce from today	12
o:topic=truce get	-13
o:topic=truce gone	24
o:topic=truce have	-12
o:topic=truce in	12
o:topic=truce in gone	14
o:topic=truce last	19
o:topic=truce last gone	21
o:topic=truce monday, gone	-10
o:topic=truce of	19
o:topic=truce of ahead	-18
o:topic=truce of gone	26
o:topic=truce other	12
o:topic=truce out	-16
o:topic=truce put	16
o:topic=truce saturday,	12
o:topic=truce say	-22
o:topic=truce sign	-17
o:topic=truce since	32
o:topic=truce since gone	33
o:topic=truce starts	15
o:topic=truce the	-39
o:topic=truce the ahead	-16
o:topic=truce the gone	-26
o:topic=truce to	-23
o:topic=truce to ahead	-12
o:topic=truce to gone	-22
o:topic=truce until	-28
o:topic=truce until ahead	-20
o:topic=truce until gone	-16
on record CH,US 2025-08-07	-24
on record CH,US 2025-08-07 2025 II	-23
on record CH,US 2025-11-10	24
on record CH,US 2025-11-10 2025 II	24
on record CH,US 2025-11-14	-9
on record CN,EU 2025-07-05	-11
on record CN,EU 2025-07-05 2025 II	-11
on record CN,US 2019-01-01	10
on record CN,US 2019-01-01 2018 II	10
on record CN,US 2024-08-12	-8
on record CN,US 2024-11-10	-25
on record CN,US 2024-11-10 2025 II	-25
on record CN,US 2025-02	-9
on record CN,US 2025-03	-26
on record CN,US 2025-03 2025 II	-20
on record CN,US 2025-03-04	-13
on record CN,US 2025-04	-51
on record CN,US 2025-04 2025 I	-18
on record CN,US 2025-04 2025 II	-34
on record CN,US 2025-04-02	-19
on record CN,US 2025-04-02 2025 I	-14
on record CN,US 2025-04-09	-17
on record CN,US 2025-04-09 2025 I	-16
on record CN,US 2025-04-10	-23
on record CN,US 2025-04-10 2025 I	-19
on record CN,US 2025-05	17
on record CN,US 2025-05 2025 I	18
on record CN,US 2025-05-14	85
on record CN,US 2025-05-14 2025 I	90
on record CN,US 2025-07	-10
on record CN,US 2025-08	-22
on record CN,US 2025-08 2025 II	-20
on record CN,US 2025-08-11	-23
on record CN,US 2025-08-11 2025 II	-22
on record CN,US 2025-08-12	38
on record CN,US 2025-08-12 2025 II	39
on record CN,US 2025-09	-9
on record CN,US 2025-10	-22
on record CN,US 2025-10 2025 II	-11
on record CN,US 2025-10-09	-22
on record CN,US 2025-10-09 2025 II	-21
on record CN,US 2025-10-14	-23
on record CN,US 2025-10-14 2025 II	-21
on record CN,US 2025-10-30	-36
on record CN,US 2025-10-30 2025 II	-33
on record CN,US 2025-11	23
on record CN,US 2025-11 2026 I	29
on record CN,US 2025-11-01	-20
on record CN,US 2025-11-01 2025 II	-20
on record CN,US 2025-11-05	-12
on record CN,US 2025-11-05 2025 II	-11
on record CN,US 2025-11-09	-13
on record CN,US 2025-11-09 2025 II	-11
on record CN,US 2025-11-10	63
on record CN,US 2025-11-10 2025 II	67
on record CN,US 2025-11-10 2026 I	-57
on record CN,US 2025-11-10 2026 II	30
on record CN,US 2026-02	-26
on record CN,US 2026-02 2026 I	-13
on record CN,US 2026-02 2026 II	-13
on record CN,US 2026-02-24	-40
on record CN,US 2026-02-24 2026 I	-35
on record CN,US 2026-05	-17
on record CN,US 2026-05 2026 II	-12
on record CN,US 2026-05-14	-16
on record CN,US 2026-07	-18
on record CN,US 2026-07 2026 II	-17
on record CN,US 2026-07-24	-39
on record CN,US 2026-07-24 2026 II	-38
on record CN,US 2026-09-03	-12
on record CN,US 2026-09-03 2026 II	-12
on record CN,US 2026-09-23	-11
on record CN,US 2026-09-23 2026 II	-11
on record CN,US 2026-11-10	-21
on record EU,US 2025-04	-17
on record EU,US 2025-04 2025 II	-19
on record MY,US 2025-11-10	12
on record MY,US 2025-11-10 2025 II	12
pc0=agree	-13
pc1=agree	22
pc1=down	19
pc1=end	-10
pc1=impose	16
pc1=return	12
pc1=suspend	-11
pct0=begin modal	-11
pct0=begin past	20
pct0=begin present	-12
pct0=down perfect	14
pct0=end future	-12
pct0=end modal	10
pct0=impose pluperfect	10
pct0=propose perfect	-10
pct0=propose present	12
pct0=say present	15
pct0=suspend future	-12
pct0=suspend perfect-passive	12
pct0=target present	11
pct0=up past	-12
pct1=agree participle-passive	25
pct1=agree past	-9
pct1=begin infinitive	10
pct1=begin modal	-11
pct1=begin past	23
pct1=begin present	-7
pct1=down perfect	14
pct1=end modal	10
pct1=impose infinitive	-11
pct1=impose participle-passive	21
pct1=impose past	-11
pct1=impose pluperfect	10
pct1=propose participle-passive	10
pct1=propose present	14
pct1=say present	8
pct1=stay infinitive	-12
pct1=suspend future	-11
pct1=suspend infinitive	-10
pct1=suspend perfect-passive	12
pct1=suspend present	-13
pct1=target present	11
pct1=up infinitive	11
pct1=up past	-12
phas-modal	-14
phas-participle	25
phas-pluperfect	21
phas-present	11
pt0=modal	-14
pt0=perfect-passive	11
pt0=pluperfect	21
pt0=present-passive	20
pt1=modal	-19
pt1=participle-passive	27
pt1=perfect-passive	12
pt1=pluperfect	14
pt1=present	-12
pt1=present-passive	20
pv0=call	11
pv0=come	-15
pv0=get	8
pv0=go	-19
pv0=lay	10
pv0=leave	16
pv0=other	19
pv0=pause	10
pv0=propose	-11
pv0=put	-10
pv0=recall	14
pv0=suspend	-19
pv0=tax	15
pv1=apply	11
pv1=call	11
pv1=come	-14
pv1=conclude	11
pv1=get	13
pv1=have	-19
pv1=impose	-14
pv1=lay	10
pv1=leave	13
pv1=other	9
pv1=pause	10
pv1=propose	-11
pv1=put	-24
pv1=say	-10
pv1=sign	17
pv1=start	17
pv1=suspend	-20
pv1=tax	13
pv2-none	-9
pvt0=begin past	17
pvt0=call present	11
pvt0=come present	-11
pvt0=end modal	11
pvt0=extend present	10
pvt0=get present	14
pvt0=hold present	10
pvt0=leave past	12
pvt0=other present	13
pvt0=pay future	10
pvt0=raise past	10
pvt0=recall present	11
pvt0=say past	-13
pvt0=suspend future	-10
pvt0=suspend perfect	11
pvt0=suspend present	-19
pvt0=tax present	16
pvt0=write present	9
pvt1=begin past	20
pvt1=call present	11
pvt1=come present	-11
pvt1=conclude participle	13
pvt1=end modal	11
pvt1=extend participle	10
pvt1=extend present	10
pvt1=get present	14
pvt1=go infinitive	11
pvt1=have present	-12
pvt1=hold present	10
pvt1=leave past	12
pvt1=other present	14
pvt1=pay future	10
pvt1=raise past	10
pvt1=say past	-13
pvt1=sign participle	22
pvt1=start gerund	11
pvt1=suspend future	-10
pvt1=suspend infinitive	-10
pvt1=suspend perfect	11
pvt1=suspend present	-19
pvt1=tax present	16
pvt1=write present	9
q:"	9
q:'	-9
q:'s	-16
q:(	-13
q:,	25
q:.	-30
q::	-18
q:;	-12
q:<agent>	-11
q:<day-ahead>	-22
q:<day-gone>	-8
q:<day-today>	-9
q:<duty>	-17
q:<level-noun>	-16
q:<level>	-12
q:<money>	-19
q:<not>	-11
q:<number>	-14
q:<office>	12
q:<organisation>	-33
q:<quality>	22
q:<seat>	11
q:<span>	46
q:<v-bear>	-18
q:<v-buy>	-29
q:<v-sell>	-18
q:<v-stay>	-11
q:<v-target>	19
q:<v-threaten>	16
q:?	-19
q:adopt	12
q:after	18
q:again	10
q:against	13
q:ago	20
q:agree	15
q:agreement	-19
q:aircraft	-18
q:ali	12
q:amount	12
q:amused	12
q:annaba	9
q:announce	8
q:announcement	15
q:another	-21
q:any	-12
q:approve	-15
q:are	19
q:around	13
q:asparagu	8
q:at	18
q:autumn	-17
q:away	-11
q:background	-11
q:bandung	9
q:bar	15
q:became	14
q:because	9
q:become	12
q:beef	-8
q:before	12
q:between	13
q:black	13
q:blinked	10
q:boat	-14
q:bourbon	-11
q:brussel	-12
q:built	-17
q:busan	-29
q:buy	-23
q:by	-12
q:c	11
q:call	-14
q:calm	10
q:can	-21
q:cancel	-10
q:car	-15
q:carry	-13
q:cement	13
q:cheaper	12
q:cheese	-17
q:chip	-20
q:client	16
q:cobalt	10
q:cocoa	16
q:coffee	-14
q:cold	10
q:colleague	-12
q:collect	11
q:come	10
q:commerce	11
q:company	-16
q:continue	-15
q:control	-10
q:copper	-17
q:correct	18
q:cost	-17
q:cotton	18
q:could	-12
q:counted	-11
q:country	-24
q:crossed	-14
q:deal	-21
q:decided	11
q:delegation	-23
q:did	-17
q:die	-13
q:difference	11
q:direction	-14
q:doing	13
q:due	-13
q:each	11
q:earth	-26
q:either	11
q:eleven	13
q:else	-10
q:emergency	-16
q:enter	-14
q:evening	-14
q:everybody	-12
q:exporter	8
q:face	19
q:fact	-8
q:fall	-14
q:far	-16
q:fee	-15
q:firm	-15
q:fish	14
q:flour	17
q:followed	-10
q:for	-17
q:forty	-18
q:four	-34
q:free	-23
q:friday	17
q:friend	-11
q:from	-19
q:further	19
q:general	-13
q:geneva	-23
q:good	-27
q:half	-11
q:hall	-11
q:happened	-13
q:has	-34
q:have	12
q:hear	12
q:height	10
q:history	-12
q:hold	-20
q:house	15
q:how	-15
q:import	-16
q:impose	13
q:instead	14
q:into	-15
q:is	20
q:it	-10
q:joint	12
q:just	-14
q:khan	12
q:kind	-12
q:kobe	22
q:lancaster	11
q:land	10
q:law	-9
q:lay	15
q:let	-16
q:level	12
q:licence	-9
q:like	14
q:little	8
q:loan	9
q:longer	-13
q:look	20
q:loom	7
q:lower	-16
q:machine	-14
q:machinery	12
q:man	-11
q:may	-12
q:me	15
q:meal	9
q:meet	-11
q:meeting	9
q:midnight	15
q:minister	30
q:month	12
q:more	-11
q:morning	-21
q:most	10
q:move	9
q:my	12
q:negotiate	-12
q:new	-23
q:next	-17
q:noon	-12
q:notice	-8
q:off	-22
q:oil	19
q:on	12
q:one	13
q:onion	-18
q:only	-21
q:operated	-9
q:or	-26
q:out	28
q:over	-11
q:own	-12
q:p	12
q:part	-15
q:pause	14
q:pay	-8
q:period	-17
q:phone	-13
q:phosphate	-12
q:plant	14
q:play	9
q:pork	-12
q:price	-16
q:proclamation	-27
q:published	-17
q:quarrel	-32
q:question	-10
q:rare	-25
q:rate	-15
q:reach	8
q:reading	9
q:reason	13
q:recall	14
q:reduce	14
q:regulation	16
q:reminder	12
q:representative	-10
q:rest	22
q:rice	-9
q:risk	10
q:river	-12
q:round	-29
q:sailing	-12
q:same	-39
q:save	10
q:say	5
q:schedule	16
q:season	11
q:section	-31
q:seed	-12
q:sell	-13
q:ship	-11
q:shirt	19
q:short	7
q:should	15
q:shrimp	8
q:sign	-18
q:signature	-9
q:since	-27
q:sit	-8
q:somebody	10
q:spoke	11
q:spring	8
q:statement	8
q:stay	-30
q:steel	-26
q:still	-17
q:stop	12
q:subject	-13
q:summit	17
q:surcharge	-24
q:suspend	11
q:suspension	-6
q:talk	-25
q:tariff	-8
q:telephone	16
q:tell	-10
q:than	-35
q:that	-8
q:their	-10
q:them	-9
q:themselve	9
q:then	23
q:these	8
q:they	21
q:thi	-26
q:thu	-11
q:tile	14
q:to	-39
q:touche	-14
q:transit	-13
q:translated	-12
q:travel	16
q:treat	9
q:truce	24
q:truck	-14
q:trying	11
q:turn	9
q:two	12
q:tyre	-12
q:up	-9
q:us	-20
q:vegetable	9
q:vessel	-9
q:volume	12
q:wagon	11
q:walked	19
q:war	-13
q:wednesday	-10
q:welcome	-9
q:were	-18
q:what	-12
q:when	13
q:where	25
q:which	-13
q:who	-14
q:why	-7
q:wish	-12
q:within	12
q:word	10
q:write	-17
q:yard	-9
q:yarn	22
q:yes	-22
q:yet	-11
q:you	16
q:young	12
q:your	-13
q:zinc	13
qt=future	-12
qt=modal	-12
qt=past	14
qt=perfect	-10
qt=present	-11
quoted	12
r1=,	12
r1=, & d:ahead	-22
r1=, & d:today	21
r1=-	-14
r1=- & d:today	-12
r1=.	11
r1=. & d:today	21
r1=: & d:today	-11
r1=<day-ahead>	9
r1=<day-today>	-12
r1=<end>	-9
r1=<end> & d:ahead	-7
r1=<goods>	13
r1=<not>	-8
r1=<number>	-20
r1=<number> & d:gone	-9
r1=<quality>	-20
r1=<quality> & d:ahead	-20
r1=<quality> & d:gone	-15
r1=<seat>	-15
r1=<seat> & d:ahead	-10
r1=<v-agree> & d:gone	-13
r1=<v-bear> & d:gone	-11
r1=<v-impose> & d:ahead	-16
r1=<v-say>	12
r1=<v-suspend>	-15
r1=<v-suspend> & d:gone	-13
r1=<v-up> & d:gone	11
r1=?	-15
r1=? & d:gone	-23
r1=a	-11
r1=afternoon	10
r1=afternoon & d:gone	11
r1=an	-10
r1=and	13
r1=and & d:ahead	10
r1=are & d:ahead	13
r1=are & d:gone	-26
r1=as	-14
r1=as & d:gone	-12
r1=at & d:ahead	-8
r1=between	-14
r1=between & d:gone	-13
r1=both	34
r1=both & d:gone	32
r1=cut	-16
r1=cut & d:gone	-15
r1=doe	12
r1=end	-21
r1=end & d:gone	-16
r1=evening	-22
r1=evening & d:gone	-15
r1=every	9
r1=every & d:ahead	12
r1=expire	9
r1=expire & d:gone	9
r1=for	13
r1=for & d:gone	12
r1=for & d:today	-10
r1=go & d:gone	11
r1=has	-14
r1=has & d:gone	-11
r1=he	10
r1=he & d:gone	13
r1=if	-22
r1=if & d:ahead	-12
r1=in	-20
r1=in & d:gone	-24
r1=it	-22
r1=it & d:ahead	-12
r1=it & d:gone	-10
r1=it & d:today	-18
r1=its & d:gone	9
r1=last	15
r1=last & d:gone	16
r1=lower	9
r1=lower & d:gone	9
r1=most & d:ahead	13
r1=most & d:gone	-13
r1=night	-22
r1=night & d:gone	-17
r1=on	-22
r1=on & d:gone	-13
r1=our	9
r1=our & d:gone	15
r1=run	11
r1=run & d:gone	12
r1=say	10
r1=stay	-12
r1=stay & d:gone	-11
r1=suspend	-11
r1=that & d:gone	-26
r1=that & d:today	16
r1=the & d:ahead	17
r1=the & d:gone	-8
r1=their	10
r1=their & d:gone	11
r1=there	14
r1=there & d:gone	18
r1=they	-11
r1=they & d:gone	-9
r1=thi & d:gone	9
r1=to & d:gone	-12
r1=under	23
r1=under & d:ahead	19
r1=under & d:gone	8
r1=until	9
r1=— & d:gone	-19
r2="	-16
r2='s	13
r2=,	-10
r2=<day-ahead>	29
r2=<day-gone>	-16
r2=<end>	-8
r2=<gate>	-12
r2=<goods>	-25
r2=<level>	-26
r2=<money>	17
r2=<person>	-22
r2=<quality>	21
r2=<span>	17
r2=<v-bear>	9
r2=<v-down>	21
r2=<v-end>	29
r2=<v-impose>	-27
r2=<v-propose>	-18
r2=<v-say>	-28
r2=<v-suspend>	-13
r2=additional	-12
r2=another	-19
r2=as	15
r2=been	-15
r2=before	-17
r2=being	9
r2=both	-16
r2=bring	13
r2=but	13
r2=coffee	-11
r2=come	12
r2=each	9
r2=end	22
r2=enter	-13
r2=expire	14
r2=first	-9
r2=from	14
r2=have	-6
r2=he	-10
r2=i	20
r2=level	9
r2=next	15
r2=not	-13
r2=of	-12
r2=out	24
r2=pay	17
r2=put	-13
r2=remain	9
r2=run	-10
r2=set	-10
r2=side	9
r2=sign	-17
r2=so	12
r2=stand	-11
r2=their	-9
r2=then	-11
r2=there	-15
r2=time	8
r2=truce	10
r2=until	13
r2=up	-17
r2=was	9
r2=we	-11
r2=well	-15
r2=were	16
r2=whatever	12
r2=which	14
r2=will	-11
r2=would	22
r2=year	12
r3='s	16
r3=.	15
r3=:	-13
r3=<day-ahead>	25
r3=<day-gone>	-9
r3=<duty>	-15
r3=<end>	-14
r3=<gate>	12
r3=<goods>	-15
r3=<level-noun>	-14
r3=<name>	7
r3=<office>	-26
r3=<span>	13
r3=<v-bear>	-12
r3=<v-begin>	-17
r3=<v-say>	-15
r3=<v-stay>	14
r3=<v-target>	-15
r3=and	-16
r3=ask	15
r3=at	-10
r3=back	21
r3=between	-13
r3=both	-13
r3=by	-15
r3=do	15
r3=expire	23
r3=from	-18
r3=government	12
r3=have	14
r3=hold	-24
r3=in	-9
r3=its	14
r3=keep	13
r3=lapse	-19
r3=let	-11
r3=of	19
r3=oil	-15
r3=old	-13
r3=on	8
r3=one	-19
r3=part	-10
r3=pay	-12
r3=place	16
r3=prolonged	-17
r3=put	-14
r3=rate	-11
r3=say	-20
r3=side	15
r3=sign	-13
r3=tariff	-15
r3=term	12
r3=the	-12
r3=them	11
r3=there	-11
r3=to	16
r3=trade	13
r3=truce	16
r3=two	12
r3=understanding	16
r3=was	-18
r3=with	10
r3=would	-23
r3=year	12
r3=you	14
r4='s	-26
r4=)	11
r4=,	12
r4=<day-ahead>	25
r4=<end>	-8
r4=<gate>	-18
r4=<level-noun>	-17
r4=<name>	9
r4=<not>	-8
r4=<organisation>	-26
r4=<v-agree>	-15
r4=<v-bear>	-16
r4=<v-end>	14
r4=<v-impose>	-18
r4=<v-propose>	-23
r4=<v-say>	10
r4=<v-sell>	13
r4=additional	12
r4=again	-11
r4=an	14
r4=and	-25
r4=announce	14
r4=apply	-14
r4=at	-12
r4=begin	12
r4=both	11
r4=ceasefire	-9
r4=come	-13
r4=count	12
r4=cut	13
r4=date	10
r4=doe	13
r4=duty	13
r4=earlier	10
r4=end	28
r4=expire	-11
r4=extend	12
r4=further	12
r4=geneva	15
r4=go	7
r4=government	14
r4=in	-18
r4=is	-9
r4=it	9
r4=no	-23
r4=of	-11
r4=old	12
r4=on	9
r4=one	-10
r4=ordinary	10
r4=other	-9
r4=phone	10
r4=put	-12
r4=set	-14
r4=ship	9
r4=since	-16
r4=so	18
r4=stay	-12
r4=steel	-11
r4=tariff	-28
r4=the	-33
r4=their	-21
r4=was	-26
r4=will	24
r4=—	-9
r=, <day-today>	13
r=, <level>	-21
r=, <name>	17
r=, <person>	-12
r=, <quality>	17
r=, and	-9
r=, as	20
r=, before	-9
r=, both	-12
r=, but	14
r=, come	18
r=, each	10
r=, end	12
r=, for	-11
r=, good	19
r=, i	22
r=, last	-19
r=, most	-10
r=, then	-10
r=, to	15
r=, with	-17
r=- <name>	-13
r=. <end>	11
r=: <end>	15
r=: <level>	-11
r=: <name>	-10
r=: <number>	-15
r=: the	14
r=; <name>	11
r=; for	10
r=; it	-9
r=<end> <end>	-9
r=<person> and	12
r=? <end>	-15
r=after <span>	-10
r=and <day-ahead>	-9
r=and <level>	14
r=and <name>	9
r=and enter	-11
r=and expire	10
r=and it	10
r=and run	-10
r=and will	-12
r=and would	16
r=as well	-15
r=at one	10
r=between <name>	-13
r=end on	-13
r=expire on	9
r=for <span>	20
r=for the	-9
r=has been	-13
r=if it	-11
r=in the	-11
r=it 's	15
r=it is	-11
r=it take	-8
r=of next	15
r=run out	25
r=that the	13
r=the <quality>	17
r=the additional	-8
r=they have	-13
r=to <day-ahead>	25
r=to <month-gone>	-13
r=under a	15
r=until <day-ahead>	9
r=we have	-9
r=when the	10
r=— <name>	-8
r=— from	8
r=— it	8
s:"	8
s:'s	-11
s:*	15
s:,	-22
s:.	-20
s:/	21
s:;	-18
s:<agent>	-4
s:<day-ahead>	-24
s:<day-gone>	22
s:<day-today>	-15
s:<duty>	11
s:<month-ahead>	-62
s:<month-today>	-15
s:<name>	16
s:<not>	-6
s:<person>	-7
s:<points>	17
s:<sender>	-17
s:<span>	21
s:<taker>	-27
s:<v-begin>	19
s:<v-buy>	-25
s:<v-deny>	-22
s:<v-down>	-10
s:<v-end>	-8
s:<v-propose>	-23
s:<v-say>	-8
s:<v-sell>	-25
s:<v-suspend>	8
s:<v-up>	-15
s:@	18
s:a	-15
s:about	-22
s:abroad	-10
s:accord	-9
s:action	-14
s:add	-11
s:adjust	19
s:admit	19
s:after	-16
s:agent	-10
s:agreement	-44
s:agricultural	24
s:aircraft	-16
s:al	14
s:all	-38
s:alpaca	14
s:also	-24
s:although	14
s:aluminium	-19
s:aluminum	-14
s:an	-17
s:and	12
s:announce	-20
s:announcement	24
s:answer	-35
s:antigua	-11
s:any	-25
s:apart	-9
s:apple	17
s:approve	-35
s:arm	-15
s:arrangement	27
s:arrival	-17
s:arrive	-20
s:arrived	20
s:asleep	15
s:asparagu	-12
s:at	-15
s:autumn	19
s:avocado	11
s:back	10
s:ban	-15
s:bandung	-12
s:bar	-13
s:bargain	-17
s:battery	-11
s:be	20
s:bearing	12
s:beef	-16
s:begin	24
s:being	22
s:bell	7
s:benefit	11
s:beyond	-12
s:bill	-11
s:blow	9
s:both	41
s:brandy	-17
s:break	10
s:breath	11
s:breathing	13
s:broke	-16
s:built	-15
s:bulletin	22
s:butter	18
s:buyer	-13
s:by	-8
s:c	15
s:cabinet	-16
s:canola	-15
s:capital	15
s:car	-27
s:cargo	10
s:carlo	11
s:carry	-15
s:case	-24
s:cashmere	14
s:cease	13
s:ceasefire	-18
s:cement	-12
s:cent	-10
s:ceramic	11
s:certain	12
s:chair	12
s:changed	-17
s:charge	5
s:chart	11
s:cheap	11
s:cheaper	15
s:chief	10
s:chip	-25
s:chocolate	-10
s:christian	10
s:circular	-10
s:citru	20
s:city	-20
s:civilian	-12
s:clock	21
s:coffee	22
s:collapsed	-10
s:colleague	-28
s:collect	16
s:come	-20
s:commerce	-13
s:commitment	13
s:company	-19
s:compared	10
s:concession	10
s:conference	15
s:confirm	-24
s:consultation	-22
s:corn	-21
s:cost	-17
s:cotonou	-9
s:cotton	-21
s:counted	26
s:counter	12
s:country	-16
s:cousin	-8
s:crane	14
s:crossed	13
s:custom	10
s:customer	-19
s:cut	9
s:da	10
s:daily	-10
s:dalian	12
s:de	-12
s:deal	-24
s:declare	27
s:did	-10
s:digest	8
s:dispute	-13
s:do	13
s:doe	15
s:double	-19
s:down	21
s:draft	-15
s:drawer	-13
s:dried	10
s:drone	-17
s:dry	-11
s:dubai	10
s:due	-17
s:dump	-13
s:during	-20
s:duty	18
s:each	11
s:earth	-19
s:edition	-11
s:edt	10
s:effect	16
s:either	9
s:electric	-12
s:embassy	17
s:emergency	-37
s:end	-11
s:escalation	12
s:est	-18
s:evening	-8
s:every	-12
s:everyone	-15
s:everything	-9
s:everywhere	-9
s:exempt	-15
s:exemption	-14
s:expect	-19
s:export	-15
s:extend	-20
s:extension	-43
s:extra	16
s:face	-16
s:fact	-20
s:factory	12
s:fall	11
s:far	-15
s:farm	-18
s:fee	-39
s:ferry	-9
s:fertiliser	-13
s:fig	12
s:fire	-16
s:first	-12
s:fish	11
s:flash	-10
s:flour	11
s:flower	8
s:followed	13
s:force	22
s:forced	-30
s:forgotten	10
s:fourth	-30
s:framework	-7
s:free	-12
s:freeze	22
s:from	20
s:frozen	-13
s:full	-19
s:furniture	-17
s:further	20
s:gazette	17
s:gear	-12
s:general	-14
s:get	-16
s:glass	-18
s:government	24
s:grain	-11
s:grant	-15
s:ground	-12
s:groundnut	10
s:gruyère	-11
s:gwadar	9
s:had	-13
s:halifax	17
s:hall	-14
s:halloumi	-13
s:halt	35
s:hand	20
s:happen	-16
s:harbour	-10
s:has	7
s:hazelnut	13
s:he	-22
s:height	-13
s:helsinki	10
s:high	-12
s:higher	-12
s:highest	-27
s:hitherto	12
s:home	-20
s:honey	9
s:honour	12
s:hospital	12
s:howard	11
s:ice	-13
s:implement	-10
s:implementation	11
s:indicate	12
s:initialled	-26
s:instead	28
s:instruction	13
s:interest	11
s:into	27
s:introduce	-18
s:island	-10
s:issued	14
s:jewellery	-11
s:keep	15
s:kind	-13
s:kingdom	16
s:kiwi	21
s:know	10
s:kuala	-16
s:labor	-25
s:lack	10
s:late	-20
s:later	-17
s:lay	18
s:learn	8
s:leather	19
s:leave	23
s:legal	-8
s:lentil	-16
s:let	-19
s:level	20
s:licence	-20
s:lie	-12
s:lift	-18
s:like	14
s:list	-44
s:listing	11
s:live	14
s:lived	-10
s:livestock	11
s:loaded	-19
s:london	-28
s:long	13
s:longer	10
s:lose	-25
s:loss	10
s:loui	-12
s:lower	-9
s:lugano	10
s:lull	9
s:lumpur	-16
s:lutnick	11
s:m	-8
s:machine	-10
s:machinery	14
s:madrid	-11
s:magnet	-10
s:maize	12
s:matter	-25
s:may	-19
s:mean	-18
s:meant	13
s:meanwhile	13
s:measure	24
s:meat	9
s:medicine	-17
s:men	-21
s:michelsen	10
s:mid	16
s:midnight	-14
s:ministry	-38
s:mombasa	-8
s:mon	13
s:monday	31
s:month	16
s:moratorium	11
s:morning	-15
s:move	-21
s:much	-27
s:mumbai	10
s:nagoya	9
s:named	-15
s:nang	10
s:nearly	-18
s:negotiate	9
s:neighbour	-15
s:night	-19
s:nil	8
s:nobody	-15
s:none	-15
s:noon	14
s:northern	-12
s:not	12
s:note	33
s:number	-11
s:o'clock	13
s:observed	31
s:of	-9
s:off	-17
s:offer	-23
s:olive	25
s:once	-24
s:opened	-21
s:operator	-9
s:or	-16
s:order	-15
s:origin	11
s:originating	28
s:other	12
s:otherwise	-11
s:over	-23
s:pact	-15
s:page	-11
s:pair	10
s:pari	-13
s:part	-12
s:passed	-10
s:patched	13
s:patented	-12
s:pause	5
s:peace	26
s:peak	-9
s:pen	15
s:percent	-12
s:permit	-17
s:phone	24
s:pipe	-10
s:pistachio	11
s:plan	-26
s:pork	-15
s:port	-26
s:powder	-15
s:practice	10
s:present	10
s:president	-16
s:press	15
s:presse	12
s:price	-16
s:proclamation	-39
s:product	10
s:prolong	-24
s:promise	-28
s:protocol	-26
s:pump	17
s:put	-8
s:quarrel	13
s:quiet	11
s:quota	-20
s:raise	-19
s:rare	-19
s:rather	-17
s:read	9
s:ready	-10
s:reason	17
s:recently	-13
s:reciprocity	10
s:record	-9
s:reduction	18
s:refrain	12
s:refused	-12
s:relief	13
s:remain	9
s:renewed	-32
s:reporter	13
s:result	-19
s:rice	-9
s:ring	8
s:river	-20
s:roll	-8
s:rose	15
s:round	-11
s:rule	-18
s:safeguard	-19
s:saffron	11
s:saint	-11
s:salmon	-12
s:salt	7
s:satisfaction	9
s:say	-38
s:seafood	-10
s:season	-21
s:seat	10
s:section	-44
s:seoul	-11
s:sesame	-10
s:seven	13
s:seventh	-11
s:sfax	22
s:shall	8
s:shea	12
s:sheet	-29
s:shelve	12
s:shipment	11
s:shipper	16
s:shook	24
s:shrink	-9
s:side	25
s:sign	6
s:since	33
s:single	-10
s:sir	15
s:sixth	-10
s:so	16
s:some	-9
s:something	-10
s:sooner	12
s:sorghum	-12
s:sort	12
s:space	13
s:spare	-22
s:special	13
s:sprat	-10
s:squash	12
s:stability	12
s:stand	9
s:start	28
s:still	-7
s:stop	25
s:strike	-9
s:studio	17
s:successor	-14
s:sum	-13
s:summer	17
s:summit	-10
s:surcharge	-31
s:suspension	21
s:talk	-29
s:talked	-18
s:tax	10
s:taxi	9
s:tea	8
s:technical	11
s:telephone	13
s:terminate	-14
s:textile	10
s:than	-25
s:thank	17
s:the	-26
s:them	-16
s:then	-15
s:they've	-10
s:thi	15
s:thing	12
s:those	17
s:threat	-9
s:threaten	-21
s:three	-18
s:thu	-13
s:tile	15
s:till	-19
s:timber	15
s:together	-14
s:ton	11
s:top	-19
s:tractor	11
s:trade	-12
s:tram	-11
s:treaty	-12
s:trieste	9
s:truce	16
s:turn	-14
s:under	11
s:understanding	13
s:until	8
s:up	-14
s:upon	18
s:use	-15
s:valid	12
s:value	-13
s:vanilla	16
s:visit	-16
s:vote	-30
s:waiting	-15
s:wake	9
s:walnut	-11
s:want	-37
s:war	10
s:watch	-10
s:watche	-14
s:way	17
s:we	-27
s:wednesday	9
s:week	-8
s:well	-14
s:wheat	-12
s:when	14
s:where	9
s:whether	-14
s:whose	-14
s:wire	-11
s:withdraw	-13
s:without	-33
s:wood	-11
s:work	-12
s:would	-11
s:write	-11
s:year	9
s:york	-12
s:your	-16
sa:'	14
sa:'s been	22
sa:'s duty	-12
sa:'s good	-10
sa:'s on	22
sa:'s suspension	10
sa:'s truce	10
sa:( <level>	-14
sa:) ,	-17
sa:) -	14
sa:) :	-9
sa:) —	-17
sa:, "	-20
sa:, <day-ahead>	13
sa:, <level>	-10
sa:, <name>	18
sa:, <number>	12
sa:, <person>	-23
sa:, <quality>	15
sa:, although	10
sa:, and	15
sa:, as	13
sa:, because	-20
sa:, before	-14
sa:, but	12
sa:, by	-11
sa:, coffee	15
sa:, come	17
sa:, down	20
sa:, each	9
sa:, end	23
sa:, expire	-10
sa:, from	-26
sa:, good	32
sa:, i	16
sa:, in	-21
sa:, its	-9
sa:, last	-19
sa:, meet	11
sa:, most	-11
sa:, of	-13
sa:, on	-18
sa:, one	-11
sa:, or	-17
sa:, since	12
sa:, take	-9
sa:, then	-17
sa:, there	-17
sa:, they	13
sa:, to	11
sa:, together	-9
sa:, under	11
sa:, until	-22
sa:, up	-16
sa:, we	-15
sa:, where	6
sa:, will	12
sa:, with	-16
sa:- dump	-10
sa:- tariff	11
sa:.	-23
sa:. "	11
sa:. <number>	10
sa:. m	-8
sa:: <level>	-18
sa:: <name>	-13
sa:: nothing	10
sa:;	-14
sa:; so	10
sa:; the	-11
sa:; thi	11
sa:<day-ahead>	46
sa:<day-ahead> (	17
sa:<day-ahead> )	10
sa:<day-ahead> .	10
sa:<day-ahead> ;	-15
sa:<day-ahead> of	21
sa:<day-ahead> the	9
sa:<day-ahead> to	-11
sa:<day-gone>	-43
sa:<day-gone> ,	-13
sa:<day-gone> .	-15
sa:<day-gone> ;	-9
sa:<day-gone> and	-12
sa:<day-today>	-7
sa:<day-today> ,	15
sa:<day-today> after	-13
sa:<duty>	-12
sa:<gate>	16
sa:<goods-amount>	-19
sa:<level> ,	14
sa:<level> .	18
sa:<level> again	-21
sa:<level> duty	15
sa:<level> for	-16
sa:<level> from	12
sa:<level> reciprocal	-10
sa:<level> tariff	-12
sa:<level> that	17
sa:<level> to	-25
sa:<level> under	-16
sa:<level> was	14
sa:<money>	-13
sa:<month-gone> for	-10
sa:<name> 's	-17
sa:<name> an	8
sa:<name> and	-11
sa:<name> are	9
sa:<name> at	26
sa:<name> begin	11
sa:<name> charge	15
sa:<name> come	10
sa:<name> cut	12
sa:<name> drop	10
sa:<name> end	-11
sa:<name> have	9
sa:<name> keep	-20
sa:<name> levy	-14
sa:<name> since	9
sa:<name> take	16
sa:<name> was	-12
sa:<name> will	-13
sa:<name> would	-10
sa:<not>	-6
sa:<number> ,	19
sa:<number> .	19
sa:<number> by	11
sa:<number> for	15
sa:<number> in	29
sa:<number> of	10
sa:<number> on	-15
sa:<number> to	-12
sa:<number> will	13
sa:<office>	-19
sa:<office> ,	21
sa:<office> of	9
sa:<office> order	-14
sa:<organisation>	-16
sa:<organisation> and	-15
sa:<organisation> announce	19
sa:<organisation> has	14
sa:<organisation> in	-13
sa:<organisation> will	11
sa:<person> and	12
sa:<person> had	9
sa:<person> in	-13
sa:<person> say	-18
sa:<points>	17
sa:<points> less	-10
sa:<points> of	24
sa:<points> on	14
sa:<quality> -	-16
sa:<quality> apple	11
sa:<quality> beer	-14
sa:<quality> cement	-16
sa:<quality> copper	-13
sa:<quality> duty	15
sa:<quality> farm	14
sa:<quality> flour	9
sa:<quality> olive	21
sa:<quality> one	15
sa:<quality> port	-10
sa:<quality> rice	-13
sa:<quality> salmon	-12
sa:<quality> tariff	13
sa:<quality> wheat	-10
sa:<quality> wine	10
sa:<seat>	7
sa:<seat> has	11
sa:<seat> in	-12
sa:<seat> take	-10
sa:<seat> the	12
sa:<sender>	-14
sa:<span>	19
sa:<span> ,	-35
sa:<span> .	29
sa:<span> ;	12
sa:<span> earlier	10
sa:<span> if	12
sa:<span> in	-20
sa:<span> later	-14
sa:<span> more	9
sa:<span> on	-20
sa:<span> pause	10
sa:<span> to	13
sa:<span> truce	15
sa:<taker>	-10
sa:<v-begin>	6
sa:<v-propose>	-19
sa:<v-say>	-21
sa:<v-up>	-13
sa:?	-16
sa:a <level>	-10
sa:a <quality>	-17
sa:a <span>	18
sa:a duty	-7
sa:a flat	9
sa:a further	22
sa:a licence	-10
sa:a second	-22
sa:a successor	-13
sa:a surcharge	-10
sa:a third	10
sa:a truce	26
sa:accept	8
sa:according	-11
sa:according to	-11
sa:addition to	-10
sa:additional <level>	-9
sa:additional tariff	16
sa:admit	16
sa:after	-15
sa:again ,	-22
sa:again :	9
sa:agree	11
sa:agree there	11
sa:agreement	-21
sa:airport	13
sa:all	-17
sa:all <quality>	11
sa:allowed	-9
sa:allowed to	-8
sa:alone	10
sa:alone .	12
sa:also	-15
sa:although	10
sa:among	-15
sa:among them	-12
sa:an additional	-18
sa:an end	10
sa:an extension	-11
sa:and	5
sa:and ,	-9
sa:and <day-ahead>	-12
sa:and <number>	-16
sa:and <person>	18
sa:and <seat>	12
sa:and a	-15
sa:and both	-18
sa:and can	10
sa:and enter	-11
sa:and for	15
sa:and i	-12
sa:and it	34
sa:and keep	9
sa:and no	15
sa:and nobody	-11
sa:and not	16
sa:and nothing	-8
sa:and one	-9
sa:and other	9
sa:and port	10
sa:and run	-22
sa:and stay	-10
sa:and that	31
sa:and the	-15
sa:and to	-10
sa:and trade	15
sa:and until	10
sa:and was	14
sa:and which	14
sa:and with	13
sa:and would	14
sa:announce on	15
sa:announcement	11
sa:announcement no	10
sa:another <span>	-13
sa:answer	-18
sa:any	-12
sa:apple	15
sa:apply	-38
sa:apply to	-16
sa:approve	-10
sa:are	6
sa:are <number>	9
sa:are charge	-12
sa:are suspend	24
sa:arrangement	19
sa:arrangement with	22
sa:as	-8
sa:as <person>	10
sa:as if	10
sa:as it	-13
sa:as much	-11
sa:ask	11
sa:ask for	13
sa:at <level>	9
sa:at the	-9
sa:autumn	15
sa:autumn .	11
sa:back	14
sa:back .	-11
sa:back to	9
sa:banana	-14
sa:bar	-11
sa:be <level>	-13
sa:be apply	-11
sa:be ask	11
sa:be prolonged	10
sa:be suspend	-10
sa:because	-27
sa:because of	-13
sa:been <level>	10
sa:been extend	-10
sa:been pay	-15
sa:beer	-17
sa:before	-11
sa:before ,	11
sa:before <day-ahead>	-20
sa:before it	10
sa:before the	-27
sa:begin	16
sa:begin .	21
sa:begin a	9
sa:begin to	-13
sa:being	25
sa:being .	9
sa:benefit	11
sa:between	-24
sa:between <name>	-17
sa:between the	-7
sa:both	30
sa:both had	10
sa:both side	9
sa:brandy	-19
sa:bring them	9
sa:built	-13
sa:busan	9
sa:but	8
sa:but not	9
sa:butter	14
sa:by	-7
sa:by <day-ahead>	12
sa:by <person>	-15
sa:by <span>	-15
sa:by a	-11
sa:c	9
sa:call a	12
sa:cargo	10
sa:carry	-23
sa:carry it	-10
sa:case	-14
sa:ceasefire	-16
sa:cement	-13
sa:charge <quality>	11
sa:charge on	-10
sa:cheap	11
sa:cheese	9
sa:cheese ,	13
sa:citru	13
sa:cocoa butter	10
sa:coffee	15
sa:colleague	-12
sa:collect .	16
sa:come down	-11
sa:commerce	-14
sa:conclude	-14
sa:control of	9
sa:copper	-23
sa:corn	-11
sa:cotton ,	-11
sa:cotton yarn	-8
sa:could	9
sa:count .	-14
sa:country ,	-17
sa:day ,	-12
sa:declare	14
sa:did	-27
sa:dispute	-12
sa:do	21
sa:doe	16
sa:double	-11
sa:down	19
sa:down from	15
sa:dried	11
sa:drone	-13
sa:due	-10
sa:dump	-11
sa:dump duty	-9
sa:duty	16
sa:duty ,	-13
sa:duty .	-10
sa:duty and	22
sa:duty at	9
sa:duty for	17
sa:duty of	9
sa:duty that	-18
sa:duty to	13
sa:duty were	9
sa:each	10
sa:each other	13
sa:earlier	9
sa:earlier .	10
sa:early	-14
sa:earth control	10
sa:eastern	-12
sa:either	14
sa:either side	10
sa:emergency	-17
sa:end <day-ahead>	10
sa:end <day-today>	-10
sa:end at	-16
sa:end by	11
sa:end of	-21
sa:end on	9
sa:enter <name>	9
sa:enter before	-17
sa:enter into	21
sa:enter the	-10
sa:evening	-9
sa:exempt	-10
sa:expire	19
sa:expire on	15
sa:export	-11
sa:extend .	14
sa:extend by	-13
sa:extension	-27
sa:extra	11
sa:factory	12
sa:fall	13
sa:farm good	11
sa:fee .	-13
sa:fee on	-16
sa:fentanyl ,	13
sa:fentanyl is	10
sa:fig	12
sa:first	-38
sa:fish	10
sa:fix	12
sa:flour	14
sa:followed	13
sa:following	-11
sa:food	12
sa:for <span>	22
sa:for a	10
sa:for fentanyl	15
sa:for good	-9
sa:for the	-23
sa:for which	10
sa:force	16
sa:force until	28
sa:forced	-17
sa:forced labor	-11
sa:four .	-7
sa:framework	-11
sa:free	-11
sa:free of	-15
sa:freeze	9
sa:from	-13
sa:from <day-ahead>	-67
sa:from <day-today>	-10
sa:from <level>	10
sa:from <name>	16
sa:further	23
sa:further <points>	20
sa:further <span>	14
sa:further rise	9
sa:gave	-11
sa:get	-23
sa:given	-16
sa:gmt	13
sa:go .	-10
sa:go from	-12
sa:go into	17
sa:go out	12
sa:go to	-18
sa:good	17
sa:good ,	10
sa:good for	9
sa:good from	-22
sa:good have	-12
sa:good originating	11
sa:good pay	-16
sa:good to	19
sa:good until	19
sa:good will	11
sa:government	18
sa:groundnut	10
sa:gruyère	-11
sa:had charge	11
sa:had make	9
sa:had order	11
sa:half	-16
sa:halifax	10
sa:halve to	15
sa:hand on	15
sa:hard	9
sa:has	18
sa:has ask	16
sa:has been	-21
sa:has collect	10
sa:has go	-9
sa:has keep	11
sa:has no	11
sa:has not	-10
sa:has nothing	10
sa:has pay	34
sa:has put	-12
sa:has sign	-11
sa:has until	16
sa:have been	17
sa:have had	10
sa:have no	13
sa:have pay	-10
sa:hazelnut	11
sa:he	-10
sa:high	-9
sa:highest	-19
sa:his <person>	13
sa:his <quality>	-10
sa:his country	9
sa:his signature	10
sa:hold	-17
sa:hold for	-19
sa:hospital	12
sa:hour .	-17
sa:import	-18
sa:impose in	10
sa:in	-7
sa:in <month-gone>	-14
sa:in <name>	33
sa:in <number>	-18
sa:in <seat>	13
sa:in a	-25
sa:in addition	-11
sa:in geneva	26
sa:in halifax	10
sa:in london	-10
sa:in mumbai	10
sa:in place	10
sa:in which	-20
sa:included .	9
sa:instead	26
sa:instead of	20
sa:interest	12
sa:into	16
sa:into force	16
sa:introduce	-14
sa:introduce in	-12
sa:is	-8
sa:is a	11
sa:is being	17
sa:is due	-11
sa:is good	12
sa:is halve	10
sa:is meant	9
sa:is prolonged	-11
sa:is suspend	-25
sa:is up	18
sa:is what	-11
sa:it	-17
sa:it 's	16
sa:it ,	-15
sa:it .	-18
sa:it expire	12
sa:it lapse	-10
sa:it put	10
sa:it run	12
sa:it the	12
sa:it was	13
sa:its additional	16
sa:its own	-15
sa:its rare	10
sa:its way	10
sa:keep the	16
sa:keep their	-12
sa:kiwi	21
sa:labor	-12
sa:lack	11
sa:lapse	-26
sa:lapse .	-21
sa:last <span>	12
sa:last autumn	19
sa:later	-10
sa:lay	11
sa:leather	11
sa:leave	10
sa:leave it	-10
sa:lentil	-11
sa:let	-22
sa:letter	11
sa:level	23
sa:level .	9
sa:level of	9
sa:levy on	-10
sa:licence	-17
sa:list	-26
sa:live	18
sa:live .	9
sa:live until	12
sa:london	-15
sa:longer	11
sa:longer <number>	20
sa:lose	-17
sa:lower the	16
sa:m	-8
sa:m .	-8
sa:machinery	16
sa:make .	13
sa:make in	12
sa:maker	-11
sa:matter	-22
sa:may	-11
sa:mean	-8
sa:measure	24
sa:measure of	12
sa:medicine	-17
sa:meet	5
sa:meet again	13
sa:meet in	9
sa:men	-12
sa:midnight	-13
sa:minister ,	-21
sa:ministry	-17
sa:monday	12
sa:monday ,	12
sa:month	11
sa:month .	13
sa:more than	9
sa:morning	-21
sa:most <quality>	11
sa:mr	14
sa:mr <person>	17
sa:much	-14
sa:mumbai	10
sa:my	12
sa:name of	10
sa:nearly	-10
sa:neither	-11
sa:neither side	-10
sa:new truce	16
sa:next year	10
sa:night	-11
sa:night .	15
sa:nil	-10
sa:no .	12
sa:no date	11
sa:no longer	16
sa:no more	9
sa:no other	13
sa:not .	8
sa:not prolonged	-10
sa:nothing on	11
sa:notice .	10
sa:now last	17
sa:observed	13
sa:of <month-gone>	18
sa:of <name>	9
sa:of <person>	21
sa:of both	13
sa:of duty	-12
sa:of geneva	-14
sa:of its	28
sa:of next	14
sa:of that	-15
sa:of their	-17
sa:of them	-26
sa:of two	-11
sa:oil .	-20
sa:old	-12
sa:older	-21
sa:older duty	-11
sa:olive	12
sa:olive oil	10
sa:on	7
sa:on <day-ahead>	21
sa:on <day-gone>	-31
sa:on <name>	-22
sa:on <quality>	-16
sa:on both	-12
sa:on car	9
sa:on dried	11
sa:on fish	11
sa:on for	13
sa:on good	7
sa:on hold	-15
sa:on in	19
sa:on our	15
sa:on paper	-15
sa:on steel	-20
sa:on tea	11
sa:on the	20
sa:on their	8
sa:on top	-16
sa:on until	10
sa:on which	-8
sa:one	-27
sa:one ,	-11
sa:one .	13
sa:one of	-10
sa:onion	-17
sa:only <level>	19
sa:only the	-11
sa:or <span>	14
sa:order on	9
sa:origin	7
sa:origin are	20
sa:other	16
sa:other 's	16
sa:our	7
sa:out ,	-13
sa:out of	-11
sa:out on	10
sa:outside the	-9
sa:over .	-12
sa:over on	14
sa:over the	-13
sa:owe	8
sa:own	-11
sa:past midnight	-9
sa:pause of	-13
sa:pay .	-10
sa:pay <level>	9
sa:pay <number>	15
sa:pay an	-24
sa:pay less	9
sa:peace	9
sa:pen	16
sa:pen .	14
sa:period of	-12
sa:permit	-14
sa:phone	13
sa:plan	-18
sa:point ,	9
sa:police	11
sa:pork	-15
sa:post	-9
sa:present	11
sa:press )	11
sa:presse	12
sa:price	-12
sa:product from	14
sa:prolong	-11
sa:prolonged .	-14
sa:promise	-11
sa:published	-15
sa:put	-22
sa:put <level>	-18
sa:put a	-9
sa:quay	8
sa:raise	-16
sa:rare earth	-20
sa:rather	-15
sa:reciprocal	-14
sa:refrain	12
sa:refrain from	12
sa:remain in	14
sa:renewed	-20
sa:renewed .	-15
sa:reporter	14
sa:retain	12
sa:roll	-8
sa:rose	21
sa:round	-8
sa:run until	-12
sa:safeguard	-17
sa:salalah	9
sa:salmon	-23
sa:salt	9
sa:same hour	15
sa:say	-32
sa:say on	-19
sa:season	-9
sa:seat	10
sa:second	-15
sa:section	-17
sa:section <number>	-36
sa:see the	11
sa:settle	-14
sa:shall	13
sa:she	-10
sa:ship	10
sa:shook	11
sa:shook hand	12
sa:shop	10
sa:shrink	-7
sa:side	31
sa:side ,	10
sa:side and	13
sa:side of	10
sa:side would	13
sa:sign in	11
sa:signature	23
sa:signature .	10
sa:signature of	16
sa:since <day-gone>	-11
sa:since spring	-10
sa:sit down	-10
sa:slap	10
sa:sleep	15
sa:so	12
sa:so it	10
sa:some	-10
sa:soybean	-25
sa:soybean ,	-12
sa:spare	-10
sa:special duty	13
sa:spring .	11
sa:stability	12
sa:stand still	-8
sa:standstill	-27
sa:start .	17
sa:stay	-17
sa:stay suspend	10
sa:stay there	-17
sa:steel	-15
sa:stop	20
sa:stop .	15
sa:strike	-14
sa:successor	-13
sa:sugar	-16
sa:surcharge	-34
sa:surcharge of	-14
sa:suspend ,	-11
sa:suspend <points>	11
sa:suspension	15
sa:take <number>	13
sa:talk .	-9
sa:talk in	14
sa:tariff	-30
sa:tariff ,	-11
sa:tariff for	-11
sa:tariff truce	-31
sa:tax on	-12
sa:tea	17
sa:telephoned	11
sa:terminate	-14
sa:than	-11
sa:than <number>	8
sa:that	-15
sa:that <person>	10
sa:that <seat>	10
sa:that has	-12
sa:that it	19
sa:that the	11
sa:that they	-10
sa:the	-8
sa:the <day-ahead>	24
sa:the <level>	-17
sa:the <number>	18
sa:the <person>	-29
sa:the <quality>	21
sa:the <seat>	-15
sa:the <span>	14
sa:the additional	13
sa:the anti	11
sa:the arrangement	11
sa:the back	12
sa:the come	10
sa:the duty	16
sa:the economic	11
sa:the emergency	-9
sa:the end	-22
sa:the exclusion	9
sa:the first	-30
sa:the highest	-18
sa:the last	-30
sa:the letter	17
sa:the level	10
sa:the market	11
sa:the matter	-10
sa:the measure	13
sa:the month	11
sa:the name	10
sa:the old	-19
sa:the ordinary	-27
sa:the pause	-23
sa:the phone	16
sa:the port	-20
sa:the quay	8
sa:the rate	-25
sa:the side	10
sa:the signature	16
sa:the special	11
sa:the standstill	-9
sa:the summer	13
sa:the surcharge	-10
sa:the tariff	-17
sa:the third	-21
sa:the three	-14
sa:the time	8
sa:the understanding	19
sa:their <office>	12
sa:their tariff	-19
sa:their truce	-14
sa:them	-18
sa:then	-22
sa:then ,	-10
sa:there .	-15
sa:there until	-15
sa:they	-12
sa:they pay	-11
sa:they sign	17
sa:they stand	-11
sa:they were	12
sa:thi	12
sa:thi month	7
sa:thi year	13
sa:those	9
sa:three	-26
sa:timber	17
sa:time .	-16
sa:time being	9
sa:to <day-gone>	-22
sa:to <level>	-8
sa:to <month-gone>	-13
sa:to <number>	-10
sa:to <organisation>	-10
sa:to a	20
sa:to lapse	-13
sa:to leave	11
sa:to sleep	9
sa:to stop	9
sa:to their	9
sa:together with	-11
sa:tomatoe	-11
sa:too .	-9
sa:top	-17
sa:top of	-24
sa:trade talk	10
sa:tram	-9
sa:trial	11
sa:triple	9
sa:truce	12
sa:truce ,	17
sa:truce .	-13
sa:truce begin	19
sa:truce end	-11
sa:truce for	-12
sa:truce of	9
sa:truce on	-22
sa:truce that	23
sa:truce until	-7
sa:truce was	19
sa:truce with	-12
sa:truck	-11
sa:two .	-10
sa:two <office>	-14
sa:under	22
sa:under a	11
sa:under section	-23
sa:under which	18
sa:understanding	15
sa:unless it	11
sa:until	31
sa:until <day-ahead>	27
sa:until <day-gone>	-11
sa:until the	22
sa:up from	-21
sa:up on	17
sa:use	-13
sa:used	-12
sa:valid	12
sa:value	-9
sa:wake	10
sa:want	-24
sa:was <level>	-25
sa:was <number>	11
sa:was make	18
sa:watche	-16
sa:way	19
sa:way .	11
sa:way of	12
sa:we	-28
sa:we are	-13
sa:we have	-13
sa:were	10
sa:were not	11
sa:what it	20
sa:what they	11
sa:when the	12
sa:where	25
sa:where it	22
sa:where the	-10
sa:where they	16
sa:which <person>	10
sa:which <quality>	-13
sa:which a	10
sa:which both	-12
sa:which end	13
sa:which had	9
sa:which is	23
sa:which its	-7
sa:which lapse	-10
sa:which no	-9
sa:which they	-8
sa:which was	-12
sa:whisky	10
sa:who	-18
sa:whole of	12
sa:will	8
sa:will meet	11
sa:will suspend	17
sa:wine	22
sa:wine ,	-9
sa:winter	15
sa:winter .	18
sa:with	-21
sa:with <name>	-9
sa:with <person>	-10
sa:with <span>	18
sa:with a	-17
sa:with both	11
sa:with his	10
sa:without	-11
sa:word	-10
sa:would be	9
sa:would meet	14
sa:year	12
sa:year ,	20
sa:year :	-14
sa:year <number>	-10
sa:year and	-11
sa:you	20
sa:you pay	11
sa:—	-22
sa:— <name>	-14
sa:— from	8
sa:— it	8
sb:"	14
sb:" of	9
sb:" our	-10
sb:'	-7
sb:'s	-14
sb:'s and	12
sb:'s ministry	-10
sb:'s truce	8
sb:( <number>	8
sb:)	12
sb:) -	18
sb:*	15
sb:, <day-gone>	-11
sb:, <day-today>	16
sb:, <level>	-28
sb:, <number>	-30
sb:, <points>	9
sb:, <quality>	-14
sb:, <seat>	17
sb:, a	-15
sb:, according	14
sb:, after	16
sb:, agree	-22
sb:, as	-7
sb:, conclude	-17
sb:, counted	15
sb:, dated	11
sb:, declare	10
sb:, down	-15
sb:, end	12
sb:, for	15
sb:, from	-15
sb:, he	-13
sb:, in	11
sb:, is	10
sb:, our	9
sb:, she	12
sb:, since	-8
sb:, suspend	-12
sb:, take	27
sb:, the	20
sb:, thursday	-18
sb:, tuesday	13
sb:, under	30
sb:, valid	9
sb:, where	-13
sb:, with	-23
sb:- in	12
sb:- loui	-11
sb:- to	-17
sb:. <person>	-11
sb:. est	-17
sb:/	18
sb:/ <number>	-8
sb:: <number>	24
sb:: <person>	12
sb:: <span>	-12
sb:: as	9
sb:: for	9
sb:: in	-12
sb:: since	25
sb:: the	-40
sb:: their	14
sb:: then	7
sb:: yes	10
sb:; the	20
sb:<day-ahead> ,	-8
sb:<day-ahead> <name>	9
sb:<day-ahead> after	10
sb:<day-ahead> and	-20
sb:<day-ahead> by	9
sb:<day-ahead> from	9
sb:<day-ahead> the	24
sb:<day-gone>	10
sb:<day-gone> .	12
sb:<day-gone> and	13
sb:<day-today>	18
sb:<day-today> ,	13
sb:<day-today> -	-13
sb:<day-today> :	-10
sb:<day-today> extend	-10
sb:<day-today> to	-12
sb:<day-today> —	16
sb:<duty>	26
sb:<level-noun>	-21
sb:<level>	-16
sb:<level> (	10
sb:<level> :	-10
sb:<level> as	-29
sb:<level> at	-18
sb:<level> before	14
sb:<level> duty	-21
sb:<level> for	-17
sb:<level> if	10
sb:<level> is	14
sb:<level> levy	13
sb:<level> of	-17
sb:<level> over	-11
sb:<level> when	9
sb:<level> with	-19
sb:<money>	12
sb:<money> of	15
sb:<month-ahead>	-28
sb:<month-gone> ,	-18
sb:<month-gone> and	10
sb:<month-gone> has	12
sb:<name> ,	18
sb:<name> <day-today>	-16
sb:<name> <level>	-9
sb:<name> are	9
sb:<name> at	13
sb:<name> begin	-9
sb:<name> commerce	11
sb:<name> cut	23
sb:<name> did	11
sb:<name> enter	13
sb:<name> from	24
sb:<name> gave	18
sb:<name> good	-9
sb:<name> has	-18
sb:<name> in	-19
sb:<name> levy	-15
sb:<name> on	-22
sb:<name> pay	-10
sb:<name> put	14
sb:<name> reach	10
sb:<name> suspend	14
sb:<name> tariff	13
sb:<name> the	-11
sb:<name> was	-26
sb:<name> with	16
sb:<name> would	-11
sb:<not>	-10
sb:<number>	-15
sb:<number> )	20
sb:<number> :	16
sb:<number> <seat>	-10
sb:<number> as	8
sb:<number> for	-13
sb:<number> further	-9
sb:<number> in	-14
sb:<number> notice	-9
sb:<number> of	-9
sb:<number> on	20
sb:<number> the	-16
sb:<number> there	-10
sb:<number> to	13
sb:<number> would	11
sb:<office> ,	17
sb:<office> have	-15
sb:<office> on	-12
sb:<office> sit	10
sb:<organisation> 's	-14
sb:<organisation> ,	10
sb:<organisation> and	-14
sb:<organisation> on	-17
sb:<organisation> published	12
sb:<organisation> put	12
sb:<organisation> recall	10
sb:<organisation> say	-12
sb:<person>	-9
sb:<person> (	-16
sb:<person> ,	25
sb:<person> agree	-20
sb:<person> meet	13
sb:<person> on	-12
sb:<person> say	22
sb:<person> shook	-11
sb:<person> sign	-16
sb:<points>	9
sb:<points> ,	9
sb:<points> for	11
sb:<points> in	-9
sb:<points> less	-11
sb:<points> suspend	10
sb:<points> that	-13
sb:<quality> coffee	9
sb:<quality> colleague	-15
sb:<quality> embassy	11
sb:<quality> export	9
sb:<quality> farm	-14
sb:<quality> good	-16
sb:<quality> olive	14
sb:<quality> onion	11
sb:<quality> pepper	15
sb:<quality> ship	-14
sb:<quality> side	-23
sb:<quality> soybean	9
sb:<quality> tariff	-20
sb:<quality> tomatoe	9
sb:<quality> tyre	-8
sb:<quality> wine	-20
sb:<seat> ,	14
sb:<seat> /	18
sb:<seat> charge	11
sb:<seat> doe	9
sb:<seat> published	-11
sb:<seat> take	17
sb:<span>	15
sb:<span> ,	-13
sb:<span> and	-11
sb:<span> from	22
sb:<span> of	-24
sb:<span> pause	14
sb:<span> tariff	12
sb:<span> the	-10
sb:<span> with	9
sb:<taker>	-19
sb:<v-bear>	-8
sb:<v-begin>	24
sb:<v-buy>	-20
sb:<v-deny>	-16
sb:<v-end>	-22
sb:<v-propose>	-15
sb:<v-return>	12
sb:<v-sell>	-23
sb:<v-suspend>	21
sb:<v-threaten>	-18
sb:<v-up>	-9
sb:?	12
sb:@	18
sb:a <level>	-11
sb:a <span>	17
sb:a decree	-15
sb:a good	11
sb:a joint	12
sb:a letter	-10
sb:a new	-10
sb:a period	-11
sb:a truce	16
sb:about	-25
sb:according	10
sb:according to	10
sb:add	-13
sb:additional <level>	-13
sb:additional tariff	26
sb:adjust	19
sb:after <level>	13
sb:after talk	13
sb:again	11
sb:against <name>	12
sb:agent	-8
sb:agree	-14
sb:agree by	15
sb:agree last	-16
sb:agree that	-19
sb:agree to	-41
sb:agreement	-30
sb:agreement on	-10
sb:agreement was	11
sb:agreement with	-21
sb:alert <number>	-9
sb:all	-26
sb:all country	-10
sb:already pay	8
sb:also	-14
sb:aluminium	-10
sb:an	-17
sb:an additional	-22
sb:an agreement	-20
sb:an arrangement	10
sb:an extra	17
sb:and <level>	-28
sb:and <points>	-10
sb:and a	-12
sb:and by	9
sb:and end	-11
sb:and from	7
sb:and has	20
sb:and hold	14
sb:and it	14
sb:announce	-25
sb:announcement	23
sb:announcement no	12
sb:announcement of	10
sb:answer	-18
sb:antigua	-11
sb:any	-15
sb:apply	8
sb:apply from	10
sb:apply the	9
sb:apply to	-13
sb:approve	-25
sb:approve the	-11
sb:are informed	9
sb:are to	-16
sb:armistice	13
sb:arrangement	14
sb:arrangement of	9
sb:arrangement with	11
sb:arrive	-16
sb:arrive before	-10
sb:arrived	21
sb:arrived in	12
sb:arrived on	12
sb:as	14
sb:as of	25
sb:aside for	-13
sb:asleep	19
sb:asleep until	10
sb:at	-14
sb:at <level>	13
sb:at <number>	-28
sb:at it	-9
sb:at the	-32
sb:back on	10
sb:ban	-10
sb:banana	14
sb:bandung	-12
sb:be	21
sb:bearing	12
sb:because	29
sb:because of	18
sb:because the	-8
sb:beef	-18
sb:beef from	-12
sb:been <level>	-12
sb:been charge	-15
sb:been suspend	12
sb:before that	-11
sb:before the	14
sb:begin	14
sb:begin :	13
sb:begin at	-14
sb:begin in	-13
sb:bell	11
sb:between	12
sb:between <name>	21
sb:between <seat>	11
sb:between the	-14
sb:both	19
sb:both agree	9
sb:both have	8
sb:both rate	10
sb:both take	-12
sb:breath	11
sb:breathing	14
sb:breathing space	14
sb:bring its	10
sb:broke	-12
sb:bulletin	22
sb:bulletin ,	15
sb:busan	-15
sb:busan ,	11
sb:but	-12
sb:butter from	11
sb:by <day-ahead>	-14
sb:by <number>	-11
sb:cabinet	-10
sb:call	11
sb:call a	19
sb:call the	-11
sb:cape town	9
sb:capital	11
sb:car	-23
sb:carlo	12
sb:cashmere	14
sb:cease	12
sb:cease to	14
sb:ceramic	15
sb:ceramic tile	13
sb:certain	11
sb:change	15
sb:changed	-16
sb:charge again	11
sb:cheaper	15
sb:cheese	-12
sb:chief	10
sb:chip	-14
sb:citru	9
sb:city	-18
sb:clock	24
sb:close	-10
sb:coal	10
sb:coal and	11
sb:coffee	11
sb:coffee and	9
sb:colleague	-17
sb:collect from	14
sb:come	-28
sb:come back	-14
sb:come down	-10
sb:come into	22
sb:commission published	12
sb:company	-17
sb:conclude in	-7
sb:conclude on	10
sb:conclude with	23
sb:conference	17
sb:conference ,	14
sb:conference of	8
sb:confirm	-17
sb:confirm that	-13
sb:consultation	-17
sb:control of	-15
sb:copper	10
sb:cost	-15
sb:cotonou	-9
sb:cotonou ,	-8
sb:cotton yarn	-10
sb:count from	11
sb:counted	25
sb:counted from	26
sb:counter -	10
sb:country	-10
sb:crane	10
sb:crossed	14
sb:current one	8
sb:custom	13
sb:custom duty	10
sb:customer	-16
sb:cut	27
sb:cut flower	11
sb:cut its	24
sb:da	10
sb:da nang	10
sb:daily	-10
sb:dalian	12
sb:date	12
sb:date :	-11
sb:date from	24
sb:day the	20
sb:deal	-18
sb:declare	16
sb:declare on	18
sb:delegation	-16
sb:die	-22
sb:digest	8
sb:discuss	-9
sb:down in	14
sb:draft	-12
sb:drawer	-10
sb:dubai	10
sb:due	-9
sb:due to	-10
sb:during	-24
sb:during the	-23
sb:duty	10
sb:duty ,	18
sb:duty begin	-16
sb:duty for	-23
sb:duty is	10
sb:duty was	-11
sb:duty which	-18
sb:early hour	9
sb:earth	-16
sb:eastern on	9
sb:edt	10
sb:effect	15
sb:effect at	-24
sb:effect on	16
sb:embassy	11
sb:emergency	-20
sb:end	-17
sb:end of	-12
sb:enter <name>	-11
sb:entry filed	12
sb:est	-17
sb:est on	-16
sb:every	-19
sb:expect	-10
sb:expire	-21
sb:expire on	-10
sb:extend	-19
sb:extend ,	10
sb:extend the	-24
sb:extension	-24
sb:extension of	-9
sb:extra <level>	14
sb:fact	-15
sb:fact sheet	-14
sb:fall	10
sb:fall on	15
sb:fall to	21
sb:far	-9
sb:farm	-44
sb:farm good	-21
sb:farmer	-10
sb:fee	-29
sb:fentanyl tariff	-30
sb:filed	11
sb:fire	-10
sb:first	10
sb:first truce	-13
sb:flash	-9
sb:flat	-14
sb:flower	10
sb:for <name>	-10
sb:for <span>	27
sb:force	16
sb:force since	9
sb:forced	-12
sb:foreign minister	10
sb:four	-9
sb:four time	-9
sb:fourth	-26
sb:freeze	15
sb:friday ,	-15
sb:from	39
sb:from <day-gone>	15
sb:from <day-today>	23
sb:from <name>	-27
sb:from <number>	25
sb:from here	11
sb:from last	12
sb:from monday	10
sb:from the	-9
sb:frozen	-8
sb:full	-11
sb:further point	-9
sb:gazette	18
sb:gazette ,	10
sb:geneva	-15
sb:geneva :	-10
sb:get <span>	10
sb:give	-11
sb:given	15
sb:glass	-15
sb:go :	13
sb:go back	13
sb:go from	-11
sb:go to	14
sb:good	-11
sb:good already	11
sb:good fall	10
sb:good from	-19
sb:good is	-18
sb:good loaded	-18
sb:good of	18
sb:good pay	-11
sb:good that	-13
sb:good will	-12
sb:government	9
sb:grace	11
sb:grant for	-12
sb:guest	11
sb:had been	-8
sb:had charge	10
sb:had put	9
sb:had sign	9
sb:halt	30
sb:halve	-11
sb:halve the	-16
sb:hand	16
sb:hand in	16
sb:has	-14
sb:has <number>	13
sb:has apply	-11
sb:has had	-12
sb:has lasted	17
sb:has run	12
sb:has until	-12
sb:have agree	-23
sb:have apply	-13
sb:have keep	19
sb:have meet	-21
sb:have read	8
sb:have start	12
sb:having	10
sb:having been	11
sb:he	-16
sb:height	-11
sb:here ,	-12
sb:higher	-25
sb:his	-16
sb:his <quality>	-16
sb:his signature	-11
sb:hold for	-13
sb:hold in	-13
sb:home	-13
sb:howard	11
sb:howard lutnick	11
sb:i can	-13
sb:if	-13
sb:if <seat>	9
sb:implementation	11
sb:implementation of	11
sb:import from	-10
sb:importer	-9
sb:importer of	-12
sb:impose on	-11
sb:in antigua	-11
sb:in bandung	-12
sb:in cape	9
sb:in da	10
sb:in dubai	11
sb:in force	14
sb:in its	-10
sb:in law	13
sb:in lugano	10
sb:in new	-13
sb:in one	9
sb:in our	11
sb:in saint	-11
sb:in sfax	10
sb:in tariff	10
sb:in the	-10
sb:in trieste	10
sb:informed that	9
sb:initialled	-22
sb:initialled in	-18
sb:into	23
sb:into effect	11
sb:into the	14
sb:introduce	-9
sb:is	15
sb:is <number>	10
sb:is for	11
sb:is prolonged	22
sb:is reduce	-11
sb:is suspend	15
sb:is the	-17
sb:is to	-28
sb:issued	18
sb:issued a	12
sb:it 's	-31
sb:it ,	9
sb:it :	10
sb:it begin	31
sb:it come	-8
sb:it count	8
sb:it enter	-15
sb:it expire	11
sb:it go	-19
sb:it has	9
sb:it is	-17
sb:it lapse	13
sb:it pay	-11
sb:it take	-22
sb:it until	9
sb:it was	35
sb:it would	-17
sb:its <level>	16
sb:its announcement	9
sb:its duty	20
sb:its levy	14
sb:its second	-12
sb:joint press	-11
sb:jump	10
sb:keep	16
sb:keep <name>	10
sb:keep <quality>	-9
sb:keep the	14
sb:kingdom	16
sb:kingdom of	16
sb:know	11
sb:know that	13
sb:labor	-12
sb:land in	9
sb:lapse	16
sb:lapse ,	21
sb:last <month-gone>	-13
sb:last until	-8
sb:last week	-10
sb:lasted from	-9
sb:lasted since	15
sb:late	-12
sb:law ,	12
sb:lay on	11
sb:leader spoke	13
sb:leather	9
sb:leave	16
sb:leave out	11
sb:less	-16
sb:less from	-11
sb:letter	-8
sb:levy <level>	-12
sb:levy on	11
sb:lift	-11
sb:like	15
sb:list	-20
sb:livestock	12
sb:loaded	-17
sb:loaded before	-14
sb:lobster	-11
sb:london	-13
sb:long	18
sb:loui	-12
sb:lower	-18
sb:lower its	-12
sb:lugano	10
sb:lull	9
sb:lutnick	11
sb:maize	10
sb:mean	-8
sb:meanwhile	10
sb:meanwhile the	13
sb:meat	10
sb:meet	-13
sb:meet ;	12
sb:men	-10
sb:mid	17
sb:mid -	17
sb:middle of	10
sb:midnight ,	9
sb:midnight on	-10
sb:milk	12
sb:minister	11
sb:minister of	19
sb:ministry	-22
sb:ministry of	-11
sb:minute past	11
sb:mon	13
sb:monday	27
sb:monday ,	17
sb:month old	12
sb:moratorium	11
sb:more	-10
sb:most of	-13
sb:move	-14
sb:much	-16
sb:must	-11
sb:nagoya	9
sb:named	-9
sb:nang	10
sb:negotiate	12
sb:negotiate in	14
sb:negotiation in	10
sb:neighbour	-11
sb:new one	-14
sb:new rate	20
sb:new york	-12
sb:next	-23
sb:nil	15
sb:no ,	11
sb:no .	14
sb:no truce	-21
sb:noon	13
sb:note	29
sb:note ,	11
sb:note that	16
sb:note with	9
sb:notice <number>	-6
sb:notice of	-13
sb:now	13
sb:number	-12
sb:o'clock	13
sb:observed	22
sb:of <level>	-19
sb:of <month-ahead>	-8
sb:of <name>	35
sb:of <number>	11
sb:of <span>	-18
sb:of a	-7
sb:of commerce	-14
sb:of duty	25
sb:of fentanyl	19
sb:of its	-12
sb:of origin	9
sb:of state	9
sb:of talk	-21
sb:of tariff	-10
sb:of that	19
sb:of their	-19
sb:of them	-8
sb:of thi	-25
sb:of which	-11
sb:off	-19
sb:offer	-18
sb:oil	8
sb:old	12
sb:olive	18
sb:on <day-gone>	12
sb:on <day-today>	-8
sb:on <money>	15
sb:on <name>	-25
sb:on a	-11
sb:on banana	10
sb:on beef	-11
sb:on certain	13
sb:on cotton	-11
sb:on duty	23
sb:on farm	-11
sb:on friday	-12
sb:on in	17
sb:on it	22
sb:on our	-22
sb:on paper	-12
sb:on soybean	-12
sb:once	-18
sb:one	21
sb:one that	11
sb:opened	-14
sb:or	-14
sb:order	-18
sb:order that	-14
sb:ordinance	9
sb:ordinary	-14
sb:originating	22
sb:originating in	22
sb:other since	-12
sb:our	-25
sb:our side	-11
sb:out	-9
sb:out on	-24
sb:out that	12
sb:over	-28
sb:own duty	-11
sb:pact	-10
sb:pair	10
sb:paper of	14
sb:pari	-11
sb:part	-8
sb:patched	14
sb:pause	20
sb:pause in	14
sb:pause that	20
sb:pause was	-12
sb:pay <level>	12
sb:pay <number>	-11
sb:pay in	11
sb:pay since	-11
sb:pay the	-9
sb:peace	20
sb:peace since	20
sb:people	-12
sb:pepper	14
sb:period of	-11
sb:phone	15
sb:phosphate ,	12
sb:pistachio	13
sb:police	-12
sb:port	-26
sb:port fee	-29
sb:practice	12
sb:present truce	16
sb:president	-11
sb:press	13
sb:press conference	16
sb:proclamation	-28
sb:product	11
sb:prolong	-12
sb:promise	-17
sb:propose	-15
sb:protocol	-23
sb:published	13
sb:published its	17
sb:pump	18
sb:put	11
sb:put in	10
sb:put into	-12
sb:put on	-16
sb:put the	17
sb:quarrel	16
sb:quarrel over	13
sb:quota	-11
sb:raise to	9
sb:rare	-16
sb:rate	11
sb:rate apply	14
sb:rate from	-16
sb:rate on	8
sb:rate would	10
sb:raw sugar	10
sb:read ,	10
sb:reason	19
sb:reason :	-8
sb:reason is	22
sb:recall that	11
sb:reciprocal	13
sb:reduction	19
sb:relief	12
sb:remain	10
sb:remain <level>	12
sb:remove	-10
sb:renewed	-15
sb:renewed in	-11
sb:result	-14
sb:return	9
sb:ring	10
sb:rise	-11
sb:river	-12
sb:round	-8
sb:round of	-21
sb:rule	-14
sb:run	-17
sb:run out	-38
sb:run since	14
sb:run to	-14
sb:run until	-12
sb:saffron	12
sb:saint	-11
sb:saint -	-11
sb:satisfaction	9
sb:say	-17
sb:say <person>	11
sb:say in	-13
sb:season	-11
sb:second extension	-16
sb:second meet	11
sb:section	-32
sb:section <number>	-35
sb:see	-19
sb:set out	14
sb:settle by	11
sb:seven	13
sb:sfax	23
sb:shall not	17
sb:sheet	-19
sb:ship	-16
sb:shipper	16
sb:shook	15
sb:shook hand	16
sb:shrimp	12
sb:side had	14
sb:side have	-9
sb:sign	13
sb:sign :	18
sb:sign ;	-11
sb:sign a	-11
sb:sign at	11
sb:sign last	13
sb:sign the	-11
sb:signature	-36
sb:since	36
sb:since <month-gone>	-24
sb:since it	11
sb:since the	32
sb:since their	12
sb:sir	15
sb:sir ,	13
sb:sit	-7
sb:sit down	12
sb:six o'clock	-11
sb:so by	13
sb:so much	-17
sb:sooner	9
sb:sort	12
sb:soybean	12
sb:space	14
sb:spare	-11
sb:spoke by	10
sb:stand	14
sb:stand in	10
sb:standstill	16
sb:standstill on	21
sb:start	23
sb:start on	8
sb:statement on	16
sb:stay at	-15
sb:stay of	9
sb:stay suspend	17
sb:steel	21
sb:still	-18
sb:summer	10
sb:surcharge ,	12
sb:surcharge of	-14
sb:suspend for	14
sb:suspend most	-10
sb:suspend on	13
sb:suspend the	-9
sb:suspend to	9
sb:suspension agree	-11
sb:suspension is	14
sb:suspension of	24
sb:take <level>	-14
sb:take effect	12
sb:take note	9
sb:talk	-35
sb:talk between	-9
sb:talked	-12
sb:tariff	12
sb:tariff :	-14
sb:tariff for	-12
sb:tariff from	-12
sb:tariff go	9
sb:tariff on	9
sb:tax	16
sb:technical	12
sb:telephone on	14
sb:term	-16
sb:than	-22
sb:thank	13
sb:thank to	13
sb:that	8
sb:that 's	-14
sb:that <seat>	6
sb:that a	9
sb:that begin	13
sb:that each	-10
sb:that from	19
sb:that had	-9
sb:that has	12
sb:that no	9
sb:that they	8
sb:that truce	-12
sb:that was	13
sb:that would	9
sb:the <level>	-23
sb:the <number>	-19
sb:the <office>	18
sb:the <quality>	-19
sb:the <seat>	-19
sb:the <span>	25
sb:the agreement	-10
sb:the autumn	11
sb:the ceasefire	-13
sb:the change	12
sb:the clock	25
sb:the control	-10
sb:the day	11
sb:the decree	22
sb:the early	9
sb:the emergency	-15
sb:the end	-14
sb:the extension	-22
sb:the fee	-9
sb:the fentanyl	-17
sb:the fourth	-23
sb:the higher	-16
sb:the joint	-10
sb:the kingdom	10
sb:the last	-23
sb:the law	-10
sb:the level	-13
sb:the line	-9
sb:the moratorium	10
sb:the one	14
sb:the order	-14
sb:the pair	10
sb:the paper	22
sb:the party	9
sb:the pause	12
sb:the protocol	-20
sb:the reason	15
sb:the reciprocal	12
sb:the reduction	17
sb:the relief	11
sb:the remain	12
sb:the rest	-12
sb:the river	-12
sb:the rule	-10
sb:the standstill	22
sb:the stay	9
sb:the step	-9
sb:the summer	9
sb:the talk	-10
sb:the third	11
sb:the time	10
sb:the trade	-16
sb:the truce	21
sb:the two	23
sb:the understanding	-8
sb:their	-9
sb:their duty	-14
sb:their meet	10
sb:their quarrel	18
sb:their second	11
sb:their tariff	11
sb:then come	-16
sb:there 's	14
sb:there ,	-12
sb:they	11
sb:they come	16
sb:they did	12
sb:they pay	10
sb:they sign	17
sb:they were	18
sb:thi ,	8
sb:thing	18
sb:thing stand	12
sb:third ,	14
sb:third round	-10
sb:threaten	-13
sb:thursday	-18
sb:thursday ,	-11
sb:tile	12
sb:till	-10
sb:time on	-14
sb:time since	-15
sb:time the	12
sb:to	14
sb:to -	-17
sb:to <level>	15
sb:to an	-11
sb:to apply	9
sb:to begin	-15
sb:to cut	-11
sb:to go	14
sb:to have	-12
sb:to run	10
sb:to say	9
sb:to suspend	-13
sb:to us	19
sb:together	-10
sb:too ,	-11
sb:tractor	13
sb:trade	-14
sb:trade ,	12
sb:trade minister	-12
sb:trade war	9
sb:treaty	-7
sb:treaty with	-14
sb:trieste	10
sb:trieste on	10
sb:truce	16
sb:truce :	12
sb:truce agree	-11
sb:truce begin	11
sb:truce expire	-13
sb:truce from	-15
sb:truce had	11
sb:truce in	7
sb:truce of	22
sb:truce on	-37
sb:truce over	-19
sb:truce sign	10
sb:truce that	30
sb:truce to	-17
sb:truce which	14
sb:truce with	10
sb:tuesday ,	-18
sb:turned	10
sb:two leader	-9
sb:two meet	11
sb:two side	13
sb:two step	11
sb:tyre	-15
sb:under a	-11
sb:under section	-18
sb:under the	10
sb:until	-18
sb:until <day-ahead>	10
sb:until <number>	-10
sb:until it	-12
sb:up	-15
sb:up by	9
sb:up from	-11
sb:up in	9
sb:up to	-11
sb:upon	15
sb:used to	11
sb:vanilla	18
sb:vote	-20
sb:waiting	-11
sb:want	-14
sb:war	16
sb:was extend	-11
sb:was first	12
sb:was given	15
sb:was prolonged	-20
sb:was raise	10
sb:was the	-10
sb:we agree	9
sb:we have	-24
sb:wednesday	10
sb:wednesday ,	10
sb:week	-16
sb:week ,	-15
sb:well	-12
sb:what they	-12
sb:what was	-20
sb:what will	10
sb:what would	9
sb:when	22
sb:when :	14
sb:when <name>	20
sb:where	-24
sb:wherea the	-11
sb:whether	-10
sb:which both	19
sb:which date	16
sb:which was	-13
sb:who	14
sb:wider	11
sb:will have	9
sb:will not	-14
sb:wine	-24
sb:with	8
sb:with <name>	15
sb:with that	-11
sb:without	-32
sb:wood	-8
sb:word	10
sb:would	-11
sb:would be	15
sb:would have	11
sb:write in	11
sb:year on	11
sb:york	-12
sb:you will	10
sb:your	-21
sb:—	20
sb:— <organisation>	9
sb:— a	10
sb:— and	15
sb:— from	13
sb:• a	12
t0=future	-15
t0=future-passive	-30
t0=modal	-25
t0=past-passive	16
t0=perfect-passive-not	9
t1=future	-25
t1=future-passive	-29
t1=gerund	17
t1=modal	-23
t1=perfect-passive-not	9
t1=present	-8
t2=future-not	11
t2=infinitive	-13
t2=perfect-passive	-15
t2=present	13
t:loose	21
t:loose & d:gone	14
t:loose & d:today	27
t:loose-l	18
t:loose-l1	12
t:loose-l3	13
t:loose-r	12
t:loose-r1	15
t:loose-r2	11
t:more & d:ahead	-23
t:more-in	14
t:more-in0	14
t:more-l	-13
t:more-l2	10
t:more-r	-15
t:more-r2	-20
t:quiet	28
t:quiet & d:ahead	-16
t:quiet & d:gone	44
t:quiet & d:today	-26
t:quiet-l	30
t:quiet-l1	25
t:quiet-l2	24
t:quiet-l3	-11
t:quiet-r	10
t:quiet-r2	26
t:truce	40
t:truce & d:ahead	-38
t:truce & d:gone	60
t:truce-l	47
t:truce-l1	21
t:truce-l2	21
t:truce-l3	11
t:truce-r	8
t:truce-r1	18
t:truce-r3	9
t:verb	15
t:verb & d:ahead	19
t:verb & d:gone	-8
t:verb & d:today	9
t:verb-l3	14
t:verb-r	15
t:verb-r2	14
t:verb-r3	-23
tn:loose	29
tn:more	11
tn:truce	34
tn:verb	17
tp:loose	-30
tp:truce	24
v0-none	-16
v0=agree	10
v0=announce	-12
v0=approve	-15
v0=bring	-10
v0=call	9
v0=charge	12
v0=collect	13
v0=come	-24
v0=conclude	16
v0=cut	18
v0=declare	17
v0=die	-11
v0=expire	-13
v0=extend	-31
v0=fall	11
v0=get	-9
v0=impose	-11
v0=introduce	-10
v0=jump	11
v0=keep	22
v0=levy	-19
v0=meet	-13
v0=note	11
v0=reduce	-12
v0=run	-20
v0=say	-14
v0=set	-13
v0=state	9
v0=stop	15
v0=suspend	13
v0=write	-11
v1-none	-7
v1=announce	-12
v1=approve	-16
v1=begin	19
v1=bring	-11
v1=call	8
v1=collect	11
v1=come	-24
v1=cut	18
v1=declare	18
v1=die	-12
v1=expire	-14
v1=extend	-17
v1=fall	18
v1=hold	-11
v1=introduce	-16
v1=jump	10
v1=keep	20
v1=know	11
v1=land	10
v1=let	-8
v1=levy	-8
v1=meet	-17
v1=move	-9
v1=raise	-11
v1=recall	-8
v1=reduce	-13
v1=say	-13
v1=set	-13
v1=state	9
v1=stop	9
v1=suspend	21
v1=write	-14
v2-none	-44
v2=accept	9
v2=agree	10
v2=announce	-12
v2=ask	14
v2=bear	11
v2=begin	29
v2=bring	15
v2=collect	13
v2=come	-12
v2=drop	16
v2=dump	-9
v2=enter	-14
v2=expire	11
v2=get	-11
v2=lay	12
v2=let	-11
v2=make	-21
v2=put	-11
v2=run	11
v2=sign	-23
v2=stand	12
v2=stay	-23
v2=suspend	17
vt0=agree past	14
vt0=agree perfect	-12
vt0=announce past	-14
vt0=apply perfect	-14
vt0=apply present	21
vt0=begin modal	-14
vt0=call past	10
vt0=carry present	10
vt0=charge modal	10
vt0=charge past	12
vt0=charge pluperfect	10
vt0=collect future	16
vt0=come past	-18
vt0=conclude past	16
vt0=cut present	21
vt0=end modal	-13
vt0=enter past	17
vt0=expire present	-17
vt0=extend past	-22
vt0=go present	13
vt0=hold past	-12
vt0=introduce past	-9
vt0=keep perfect	17
vt0=keep present	11
vt0=lapse past	-13
vt0=lapse present	8
vt0=levy perfect	-9
vt0=lower present	-11
vt0=reduce present	-11
vt0=run past	-18
vt0=run perfect	12
vt0=run present	-11
vt0=set present	-11
vt0=sign past	-16
vt0=sit present	-10
vt0=start present	-18
vt0=state past	9
vt0=stop future	9
vt0=suspend past	10
vt0=take past	15
vt0=take present	-11
vt1=agree participle	-16
vt1=agree past	18
vt1=agree perfect	-9
vt1=announce past	-14
vt1=apply perfect	-14
vt1=apply present	23
vt1=be present	-21
vt1=begin gerund	26
vt1=begin modal	-14
vt1=begin past	10
vt1=call past	10
vt1=carry present	11
vt1=charge modal	10
vt1=charge participle	-15
vt1=charge past	12
vt1=charge pluperfect	10
vt1=charge present	-12
vt1=collect future	16
vt1=come past	-18
vt1=conclude participle	-10
vt1=conclude past	16
vt1=cut present	21
vt1=end modal	-13
vt1=enter past	17
vt1=expire present	-17
vt1=extend past	-22
vt1=go present	13
vt1=hold past	-11
vt1=introduce past	-9
vt1=keep perfect	17
vt1=lapse past	-13
vt1=lapse present	8
vt1=levy perfect	-9
vt1=lower present	-10
vt1=put present	12
vt1=reduce present	-11
vt1=run past	-18
vt1=run perfect	12
vt1=run present	-11
vt1=set present	-11
vt1=sign participle	15
vt1=sign past	-21
vt1=sit present	-10
vt1=stand present	9
vt1=start present	-18
vt1=state past	9
vt1=stop past	9
vt1=suspend participle	11
vt1=suspend past	11
vt1=take past	12
vt1=take present	-10
vt2=ask perfect	17
vt2=be future	-14
vt2=bear present	12
vt2=begin past	19
vt2=begin present	15
vt2=bring past	12
vt2=bring pluperfect	9
vt2=charge perfect	-19
vt2=come past	-16
vt2=drop present	17
vt2=dump gerund	-9
vt2=end past	-10
vt2=end present	-12
vt2=enter participle	-10
vt2=expire past	-9
vt2=expire present	18
vt2=get present	-11
vt2=hold present	15
vt2=lay past	20
vt2=meet future	13
vt2=run past	-10
vt2=run present	11
vt2=say present	10
vt2=stand past	-11
vt2=stay present	-14
vt2=suspend future	8
vt2=suspend past	9
vt2=take future	-11
vt2=take past	-13`;
