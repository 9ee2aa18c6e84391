// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:'s <level>	-6
a:'s ship	-12
a:-	8
a:. .	11
a:<day-ahead>	26
a:<day-ahead> .	8
a:<day-gone>	-16
a:<day-gone> .	-19
a:<day-today>	-7
a:<gate>	10
a:<level-noun>	-9
a:<level>	-8
a:<level> .	-30
a:<level> and	-14
a:<level> at	9
a:<level> for	-7
a:<level> from	-6
a:<level> in	8
a:<level> of	13
a:<level> under	-11
a:<money> .	7
a:<money> a	10
a:<name>	-8
a:<name> 's	-15
a:<name> .	8
a:<name> and	-17
a:<name> has	18
a:<name> on	-10
a:<name> will	-15
a:<not>	9
a:<number> .	22
a:<number> <quality>	7
a:<number> for	17
a:<number> of	11
a:<number> on	-17
a:<office> of	14
a:<organisation>	-6
a:<person>	-12
a:<person> .	11
a:<person> and	26
a:<person> had	-6
a:<points>	-14
a:<quality> duty	10
a:<quality> good	17
a:<quality> one	13
a:<quality> side	-8
a:<quality> tariff	21
a:<seat>	16
a:<seat> .	-9
a:<seat> and	10
a:<span> .	16
a:<span> and	8
a:<span> earlier	8
a:<span> later	-7
a:<span> of	-10
a:<v-agree>	-7
a:<v-bear>	-10
a:<v-begin>	-17
a:<v-buy>	-6
a:<v-down>	12
a:<v-end>	-12
a:<v-impose>	-10
a:<v-propose>	-23
a:<v-return>	-6
a:<v-say>	-11
a:<v-sell>	-18
a:<v-suspend>	-9
a:<v-up>	11
a:?	-27
a:a <quality>	-10
a:a <span>	13
a:a duty	-11
a:a licence	-7
a:a paper	12
a:a pause	-6
a:a third	15
a:about	6
a:about the	13
a:additional	18
a:additional <level>	-24
a:additional duty	25
a:additional tariff	12
a:after	-10
a:after <span>	-18
a:again	-28
a:agree to	-9
a:all	-7
a:allow	-6
a:also	-13
a:an	11
a:an additional	-9
a:an extra	15
a:an order	6
a:and <day-ahead>	-8
a:and <month-gone>	14
a:and <number>	-12
a:and <person>	17
a:and <quality>	14
a:and for	-8
a:and in	-6
a:and not	17
a:and run	7
a:another	-14
a:another <level>	9
a:another <span>	-24
a:apply	-21
a:apply to	-9
a:are	-15
a:are to	-9
a:arrangement	23
a:as	-10
a:as well	-12
a:ask	10
a:at <level>	-7
a:at <money>	10
a:at <number>	-9
a:at the	7
a:back	19
a:back to	13
a:be	-11
a:be <number>	7
a:bear	13
a:bear <level>	8
a:become	9
a:been	-12
a:before	6
a:before .	17
a:before the	-7
a:begin	-7
a:being	7
a:better	8
a:between	-35
a:between <name>	-21
a:between the	-8
a:both	21
a:both side	21
a:bring	18
a:busan .	-9
a:butter	11
a:by	-8
a:by the	-8
a:call	-11
a:capital	9
a:carry	-10
a:charge <level>	-8
a:charge an	7
a:coffee	6
a:collect	12
a:come	-7
a:come down	-8
a:company	-6
a:cost	-13
a:country	13
a:cover	7
a:custom	-15
a:cut	-20
a:date	-7
a:day	7
a:day of	6
a:declare	6
a:doe	6
a:doe not	6
a:down	24
a:down to	7
a:drop	8
a:duty	16
a:duty of	-6
a:duty on	12
a:duty to	12
a:each	-14
a:earlier	8
a:earlier .	8
a:earth	-6
a:either	8
a:end	-14
a:enter	-10
a:evening	-22
a:evening .	-6
a:every	6
a:everything	-6
a:expire	10
a:export control	7
a:extra	23
a:extra <level>	15
a:fall	6
a:fee on	-7
a:first	-7
a:fish	9
a:flour	14
a:for <name>	-13
a:for <span>	16
a:for an	9
a:for another	-14
a:for the	-16
a:force	13
a:found	8
a:free	-11
a:from	-13
a:from <day-ahead>	-18
a:from <name>	18
a:geneva	18
a:geneva .	16
a:georgia	-16
a:get	-15
a:go	6
a:good	18
a:good from	-10
a:good have	-14
a:good of	17
a:had a	-7
a:had been	-9
a:hand	14
a:hand on	17
a:has been	-21
a:has pay	28
a:have	-25
a:have pay	-18
a:he	13
a:hold	-7
a:hour	-19
a:hour .	-15
a:i	-6
a:import	-7
a:in	-13
a:in <month-gone>	-11
a:in <name>	26
a:in <seat>	14
a:in a	-7
a:in force	13
a:in geneva	19
a:in the	-23
a:instead	14
a:instead .	8
a:instead of	7
a:is	-22
a:is <number>	-7
a:is not	-8
a:is the	12
a:is to	-7
a:it	-22
a:it 's	7
a:it .	-17
a:it was	-26
a:it will	-8
a:it would	7
a:its	27
a:its duty	10
a:kind	-6
a:lapse	-16
a:last	9
a:last <span>	7
a:later	-8
a:law	7
a:leave	10
a:leave the	-7
a:less	9
a:let	-12
a:letter	7
a:level	9
a:level .	9
a:levy <level>	7
a:licence	-9
a:lower	7
a:lower the	9
a:make in	6
a:matter	-10
a:may	-7
a:measure	12
a:medicine	-6
a:minister	-9
a:most	6
a:most <quality>	9
a:mr	10
a:mr <person>	11
a:must	6
a:new	-11
a:next	7
a:next year	10
a:night .	8
a:no	-21
a:not	22
a:now	-8
a:of	7
a:of <level>	21
a:of <name>	15
a:of <number>	-8
a:of <quality>	7
a:of a	13
a:of duty	-8
a:of next	17
a:of them	-10
a:off	16
a:oil	6
a:older	-6
a:on	7
a:on <day-ahead>	17
a:on <day-gone>	-12
a:on <name>	-7
a:on each	-8
a:on for	6
a:on good	12
a:on hold	-9
a:on most	9
a:on steel	-11
a:on the	19
a:on their	8
a:or	6
a:ordinary	-10
a:ordinary duty	-8
a:origin	-7
a:other 's	9
a:over	-23
a:paper	9
a:paper .	12
a:parcel	-9
a:part	8
a:part of	11
a:pay <number>	-12
a:pay an	-11
a:pay the	-6
a:period	-7
a:period of	-17
a:point	13
a:port fee	9
a:present	7
a:prolonged	-15
a:put <level>	-12
a:rare	-6
a:rare earth	-6
a:rate	-12
a:reduce	13
a:rest	-6
a:rice	-10
a:round	-6
a:run	15
a:run out	20
a:run until	-6
a:second	-7
a:section	-22
a:section <number>	-22
a:set	-7
a:shall	6
a:ship	-24
a:ship .	-7
a:shook	15
a:shook hand	15
a:side	21
a:side .	13
a:sign	-6
a:sign the	10
a:since	-7
a:so	6
a:some	-11
a:stand	8
a:stay	-21
a:steel	-14
a:step	6
a:still	-6
a:surcharge	-20
a:surcharge of	-8
a:suspension	17
a:suspension of	11
a:take <level>	-12
a:talk	-6
a:tariff of	19
a:tariff truce	-10
a:tax	-16
a:tax on	-8
a:telephone .	7
a:tell	-8
a:term	12
a:term of	12
a:than	-8
a:that <person>	8
a:the <day-ahead>	21
a:the <day-gone>	13
a:the <level>	-7
a:the <name>	7
a:the <number>	-9
a:the <office>	8
a:the <person>	-8
a:the additional	21
a:the arrangement	11
a:the duty	-7
a:the matter	-8
a:the new	-6
a:the other	16
a:the suspension	17
a:the tariff	-18
a:the three	-7
a:the truce	9
a:the two	7
a:their	27
a:their tariff	-6
a:them .	-9
a:there	33
a:there 's	7
a:there was	10
a:they have	-19
a:they were	7
a:thi month	6
a:third	13
a:those	22
a:three	-12
a:through	7
a:to	-30
a:to <day-gone>	-7
a:to <month-gone>	-6
a:to <number>	9
a:to be	-9
a:to cut	-12
a:to hold	-6
a:to run	-10
a:to suspend	-6
a:tomatoe	-10
a:top of	-7
a:trade	-18
a:truce	17
a:truce .	-14
a:truce between	-7
a:truce in	13
a:truce of	7
a:truck	-9
a:two country	12
a:two side	-6
a:under	22
a:under a	21
a:under section	-11
a:understanding	9
a:until	18
a:until the	19
a:us	13
a:want	-10
a:was	-9
a:was <level>	-7
a:was <money>	8
a:was <number>	-13
a:was not	6
a:we	-8
a:we have	-9
a:week	-9
a:well	-12
a:well .	-15
a:were	15
a:were <level>	8
a:what	12
a:what it	20
a:will be	-15
a:will meet	16
a:will pay	-13
a:with <level>	-7
a:with <name>	-6
a:with <seat>	14
a:with a	-7
a:within	-14
a:without a	9
a:would	13
a:would be	11
a:year	17
a:year .	6
a:·	-6
asks	-32
b:"	17
b:" to	9
b:'	7
b:'s <level>	14
b:'s <person>	-7
b:'s good	10
b:'s own	10
b:*	-8
b:,	-6
b:, <level>	-17
b:, <number>	-13
b:, <office>	6
b:, after	21
b:, agree	-14
b:, and	-12
b:, begin	18
b:, conclude	-8
b:, counted	18
b:, down	-10
b:, for	-19
b:, friday	21
b:, from	-15
b:, had	7
b:, is	7
b:, last	7
b:, on	20
b:, prolonged	-15
b:, reach	12
b:, since	-8
b:, start	-15
b:, take	9
b:, the	12
b:, thursday	-14
b:, tuesday	14
b:, was	-7
b:-	-8
b:- <name>	-7
b:- a	7
b:- free	6
b:.	-11
b:. on	-8
b:/	12
b::	17
b:: <level>	-6
b:: <name>	-19
b:: <number>	32
b:: <person>	6
b:: <quality>	10
b:: and	-10
b:: as	14
b:: from	-17
b:: on	20
b:: since	23
b:: the	-26
b:: then	12
b:;	-17
b:; it	-7
b:; on	-6
b:; the	10
b:<agent>	-15
b:<day-ahead> and	-10
b:<day-gone>	19
b:<day-gone> and	17
b:<duty>	14
b:<goods-amount>	9
b:<level-noun>	13
b:<level>	-12
b:<level> as	-27
b:<level> for	-12
b:<level> has	-9
b:<level> here	-6
b:<level> is	6
b:<level> of	-10
b:<level> on	8
b:<level> under	-9
b:<level> with	-16
b:<money> of	10
b:<month-gone>	24
b:<month-gone> and	8
b:<month-gone> to	14
b:<name> also	9
b:<name> and	6
b:<name> are	7
b:<name> at	6
b:<name> charge	15
b:<name> cut	22
b:<name> duty	8
b:<name> end	-7
b:<name> enter	9
b:<name> for	9
b:<name> from	29
b:<name> good	-6
b:<name> had	6
b:<name> has	-13
b:<name> have	-17
b:<name> in	-11
b:<name> is	-13
b:<name> keep	14
b:<name> on	-13
b:<name> prolonged	-13
b:<name> put	16
b:<name> reach	11
b:<name> sign	-11
b:<name> suspend	19
b:<name> take	-8
b:<name> tariff	11
b:<name> to	-24
b:<name> truce	-9
b:<name> was	-10
b:<not>	-30
b:<number>	-11
b:<number> /	12
b:<number> as	15
b:<number> in	-7
b:<number> of	-15
b:<number> on	21
b:<number> since	-7
b:<number> the	-10
b:<office> have	-16
b:<office> sit	12
b:<organisation> and	-12
b:<organisation> have	-8
b:<organisation> in	8
b:<organisation> suspend	14
b:<person>	-29
b:<person> agree	-16
b:<person> had	8
b:<person> meet	7
b:<person> on	-9
b:<person> reach	-9
b:<person> say	11
b:<person> shook	-8
b:<person> sign	-10
b:<points>	11
b:<points> of	10
b:<points> suspend	7
b:<quality>	16
b:<quality> -	7
b:<quality> and	-10
b:<quality> coffee	15
b:<quality> export	6
b:<quality> oil	13
b:<quality> one	7
b:<quality> salmon	8
b:<quality> side	-7
b:<quality> wine	-11
b:<seat>	-23
b:<seat> from	-6
b:<seat> had	-11
b:<seat> has	-8
b:<seat> have	12
b:<seat> in	7
b:<seat> last	10
b:<seat> time	12
b:<span>	29
b:<span> from	17
b:<span> in	31
b:<span> of	-11
b:<span> tariff	10
b:<span> to	-10
b:<v-agree>	7
b:<v-bear>	-9
b:<v-begin>	17
b:<v-buy>	-41
b:<v-deny>	-22
b:<v-end>	-33
b:<v-impose>	-11
b:<v-return>	-17
b:<v-sell>	-12
b:<v-stay>	6
b:<v-suspend>	18
b:<v-threaten>	-11
b:<v-up>	-37
b:a	-13
b:a duty	-14
b:a joint	7
b:a letter	-7
b:a truce	42
b:about	-11
b:additional <level>	-11
b:additional duty	12
b:affiliate	-7
b:after	8
b:after talk	16
b:again in	8
b:agree at	-7
b:agree by	18
b:agree to	-12
b:agreement	-10
b:agreement was	10
b:all	-11
b:all country	-10
b:all go	-12
b:an	-23
b:an <organisation>	-9
b:an additional	-20
b:an extra	6
b:and <name>	-12
b:and <number>	-12
b:and <quality>	-13
b:and after	-8
b:and again	11
b:and by	11
b:and end	-9
b:and from	-14
b:and has	13
b:and in	-16
b:and it	11
b:and since	-16
b:and the	11
b:and will	8
b:announce	-23
b:announce in	-11
b:announce on	-9
b:answer	-7
b:any	-7
b:apply since	6
b:apply to	-12
b:approve	-14
b:approve the	-8
b:are	-8
b:arrangement	11
b:arrangement of	11
b:arrive	-12
b:as of	19
b:as since	-12
b:ask	-13
b:at <level>	10
b:at a	-8
b:at one	11
b:at the	-35
b:away	-8
b:back from	14
b:back to	-6
b:bandung	-16
b:be	-10
b:be back	10
b:be due	10
b:be sign	-7
b:be suspend	-11
b:bean	-7
b:because	12
b:because the	-7
b:been	-9
b:been <level>	-8
b:been charge	-12
b:been pay	-6
b:been sit	8
b:been suspend	6
b:beer	13
b:before the	17
b:begin	21
b:begin in	-6
b:begin on	7
b:begin to	8
b:being	-6
b:between	12
b:boat	9
b:both	24
b:both country	-20
b:both have	9
b:both side	8
b:bread	-8
b:but	-8
b:by	-18
b:by <level>	-11
b:by <person>	-6
b:by an	-9
b:by the	11
b:by video	9
b:cabinet	-11
b:can	-7
b:cape	15
b:cape town	16
b:capital	14
b:car	-15
b:carry	12
b:carry out	7
b:carry the	8
b:case	-8
b:change	13
b:change on	10
b:changed	-10
b:charge <level>	9
b:charge on	-11
b:cheese	-14
b:chip	-8
b:city	-14
b:clear	9
b:clock	27
b:close	-6
b:coffee	14
b:collect	9
b:collect <level>	6
b:collect from	10
b:collect on	-6
b:collect since	8
b:come	-18
b:come back	-12
b:come down	-10
b:come into	17
b:commit	9
b:company	-10
b:conclude a	-13
b:conclude in	-14
b:conclude on	14
b:conclude with	17
b:consider	11
b:consultation	-10
b:control	-13
b:copper	9
b:cost	-7
b:count	18
b:counted	18
b:counted from	19
b:counter	9
b:country	-15
b:country have	-9
b:crossed	15
b:cut	21
b:cut its	19
b:cut to	7
b:da	10
b:da nang	10
b:date	13
b:date from	17
b:dated	-10
b:day	-13
b:deal	-14
b:declare	18
b:declare in	15
b:declare on	20
b:decree on	15
b:delegation	-9
b:did	-17
b:dispute	-9
b:do	-10
b:down from	-30
b:down in	7
b:down to	-6
b:drop	-15
b:dubai	9
b:due again	10
b:durban	-7
b:duty	10
b:duty by	9
b:duty fall	11
b:duty in	9
b:duty is	8
b:duty since	6
b:duty to	14
b:duty was	-7
b:duty were	8
b:duty would	7
b:each	6
b:each other	12
b:earth	-6
b:economy	10
b:effect	19
b:effect at	-10
b:effect on	10
b:else	10
b:emergency	-6
b:end	-24
b:enter into	6
b:every	-7
b:exchanged	-6
b:expect	-9
b:expire	-12
b:export	-6
b:extend	-21
b:extend the	-14
b:extension	-10
b:extension of	-11
b:extension to	6
b:extra	7
b:fact	-7
b:fact sheet	-7
b:fall	6
b:fall on	21
b:fall to	12
b:farm	-12
b:fee	-10
b:fee on	6
b:fentanyl	-7
b:fentanyl tariff	-17
b:first	28
b:first meet	7
b:flour	-9
b:following	7
b:for	-16
b:for <span>	16
b:for a	-12
b:for its	9
b:for the	-6
b:force	17
b:four	-19
b:fourth	-7
b:freeze	13
b:friday	18
b:from	24
b:from <day-ahead>	-8
b:from <month-gone>	15
b:from <name>	-6
b:front	-12
b:full	-6
b:gave	14
b:gazetted	-6
b:geneva	-19
b:geneva in	-8
b:geneva on	-10
b:get	-12
b:given	11
b:go	-7
b:go back	16
b:go down	-11
b:go on	-8
b:go to	13
b:go up	-7
b:good from	-29
b:good have	9
b:good of	7
b:government	13
b:government have	7
b:had	-14
b:had begin	-8
b:had no	-7
b:had sign	10
b:had take	-8
b:half	8
b:halt	34
b:hand	11
b:hand in	17
b:handshake	-8
b:happen	-9
b:happened	-13
b:has	-8
b:has been	-14
b:has done	6
b:has hold	12
b:has levy	-11
b:has not	13
b:has pay	6
b:has to	-6
b:has until	-8
b:have	-15
b:have agree	-10
b:have apply	-18
b:have had	-8
b:have meet	-21
b:have until	6
b:he	-10
b:here	-15
b:higher	-15
b:higher duty	-7
b:his	-13
b:hold	6
b:hold in	-15
b:hold since	-6
b:hold the	12
b:hold until	-9
b:hour	-10
b:i have	-7
b:ice	-6
b:if	-26
b:import	-8
b:impose	-15
b:in <month-gone>	8
b:in bandung	-15
b:in cape	16
b:in da	10
b:in dubai	9
b:in durban	-7
b:in force	17
b:in geneva	-15
b:in izmir	-8
b:in karachi	7
b:in nadi	9
b:in new	-13
b:in on	9
b:in salvador	8
b:in sfax	7
b:in stockholm	9
b:in the	-31
b:in trieste	12
b:initialled	-8
b:initialled in	-7
b:into	18
b:into force	6
b:into the	13
b:introduce	-6
b:is suspend	16
b:is to	-21
b:is what	7
b:it 's	-7
b:it begin	19
b:it come	-9
b:it end	-8
b:it enter	-19
b:it expire	16
b:it had	-12
b:it has	11
b:it is	-38
b:it on	11
b:it pay	-7
b:it start	13
b:it stop	6
b:it take	-12
b:it the	-8
b:it was	27
b:it will	-16
b:it would	-11
b:its	8
b:its <level>	7
b:its duty	12
b:its truce	6
b:izmir	-9
b:izmir on	-7
b:karachi	7
b:keep	6
b:keep <quality>	-9
b:keep the	8
b:kick	6
b:kick in	6
b:know	16
b:land	-7
b:lapse	-19
b:lapse on	-11
b:last <span>	-6
b:last of	-6
b:lasted	-16
b:law	-11
b:less	-6
b:let	-15
b:level of	-13
b:levy	11
b:levy on	7
b:lift	-6
b:line	-9
b:live	-13
b:lower its	-7
b:lower on	6
b:maize	-6
b:maker	8
b:me	10
b:meanwhile	17
b:measure	-6
b:meet	-15
b:meet at	7
b:meet in	11
b:meet since	-8
b:member	11
b:memorandum	-6
b:men	-9
b:mid	7
b:mid -	7
b:midnight	-32
b:midnight on	-19
b:minister	-11
b:ministry	-8
b:minute past	7
b:mombasa	-6
b:monday	29
b:month of	8
b:moratorium	8
b:more	-12
b:most <quality>	8
b:most of	-11
b:move	-9
b:mr	-10
b:my	-10
b:nadi	9
b:nang	10
b:negotiate	11
b:negotiate in	13
b:negotiation	-10
b:new	-12
b:new duty	-8
b:new one	-16
b:new rate	20
b:new york	-7
b:nil	11
b:no	-38
b:no truce	-24
b:noon	6
b:northern	-13
b:not	9
b:not been	10
b:not to	6
b:note	13
b:note that	14
b:nothing	-8
b:notice	-8
b:now last	9
b:number	-7
b:of	6
b:of <level>	-14
b:of <month-gone>	11
b:of <name>	18
b:of <number>	-6
b:of duty	24
b:of last	-6
b:of talk	-11
b:of that	7
b:of the	-12
b:of them	-9
b:off	-18
b:offer	-7
b:old	-16
b:older	13
b:olive	12
b:on	-14
b:on <day-gone>	16
b:on <money>	10
b:on <name>	-11
b:on <quality>	22
b:on both	-6
b:on it	11
b:on most	10
b:on our	-22
b:on the	14
b:on them	7
b:on top	12
b:one	16
b:one end	10
b:one minute	7
b:onion	11
b:or	-16
b:order	-29
b:originating	-11
b:originating in	-11
b:other 's	8
b:other since	-7
b:our	-37
b:out	-34
b:out of	-16
b:out on	-15
b:out the	9
b:over	-36
b:own	6
b:palm oil	-7
b:paper	11
b:parcel	21
b:part	-7
b:past midnight	-13
b:pause	-16
b:pause in	9
b:pay <level>	6
b:pay an	-6
b:pay at	-6
b:pay in	12
b:pay since	-6
b:peace	18
b:perth	8
b:phosphate	-9
b:place in	-7
b:point	7
b:port	-24
b:port fee	-16
b:present truce	6
b:price of	-11
b:price on	10
b:proclamation	-7
b:prolonged	-6
b:prolonged in	-10
b:prolonged their	-7
b:prolonged to	14
b:promise	-9
b:protocol	-9
b:published the	6
b:put	11
b:put on	-14
b:raise	-8
b:rang	9
b:rare	-6
b:rate	20
b:rate for	8
b:rate was	7
b:raw	14
b:reach on	-7
b:reciprocal	8
b:reciprocal duty	-8
b:reduce	-11
b:reduction	34
b:renewed	-24
b:renewed in	-13
b:republic	7
b:resolution	-6
b:return	-6
b:rice	-11
b:rise	-10
b:round	-20
b:round of	-10
b:rule	-20
b:rule of	-7
b:rule on	-6
b:run	-8
b:run out	-23
b:run since	17
b:run to	-15
b:run until	-14
b:salmon	7
b:salvador	8
b:same	-17
b:same as	-8
b:say	-11
b:say <person>	15
b:say in	-6
b:say the	-6
b:section	-6
b:section <number>	-6
b:see	-6
b:set	10
b:sfax	7
b:sheet	-8
b:shelve	6
b:shook	17
b:shook hand	17
b:short	9
b:side	13
b:side agree	-14
b:side have	-10
b:sign a	-24
b:sign by	-17
b:sign in	7
b:since	32
b:since <day-gone>	7
b:since last	12
b:since the	26
b:sit down	14
b:six	-13
b:small	14
b:soybean	16
b:special	-18
b:special duty	-14
b:spoke	11
b:spoke by	13
b:start	13
b:state	10
b:stay	8
b:stay at	-12
b:stay suspend	7
b:stockholm	8
b:stockholm in	-6
b:stop	11
b:stop the	13
b:strike in	7
b:strike on	9
b:sugar	12
b:sum	-10
b:summer	10
b:sunflower	6
b:surcharge	-9
b:surcharge of	-8
b:suspend	17
b:suspend for	-6
b:suspend its	22
b:suspend since	12
b:suspend the	10
b:suspend to	10
b:suspend until	-12
b:suspension	6
b:suspension agree	-11
b:suspension of	12
b:table	7
b:table on	10
b:take <level>	-9
b:take effect	25
b:take note	12
b:take place	-10
b:talk in	11
b:talked	-6
b:tariff from	-9
b:tariff of	-21
b:tea	-8
b:telephone on	6
b:tell <organisation>	6
b:tell me	8
b:tell the	-9
b:temporary	10
b:term	-8
b:than	-12
b:that <name>	8
b:that <person>	-6
b:that <quality>	10
b:that <seat>	-27
b:that a	17
b:that begin	16
b:that from	9
b:that had	-6
b:that it	-15
b:that keep	-6
b:that of	8
b:that they	18
b:that truce	-6
b:that was	19
b:the	-6
b:the <level>	-21
b:the <name>	10
b:the <number>	-13
b:the <points>	9
b:the <quality>	-11
b:the <seat>	-16
b:the <span>	22
b:the additional	17
b:the agreement	-10
b:the arrangement	8
b:the ceasefire	-8
b:the city	-8
b:the clock	27
b:the decision	6
b:the decree	13
b:the duty	-17
b:the end	-7
b:the extension	-8
b:the extra	6
b:the fee	6
b:the following	8
b:the former	6
b:the higher	-10
b:the last	-24
b:the law	-8
b:the leader	-6
b:the letter	6
b:the level	-13
b:the meet	7
b:the month	8
b:the northern	-13
b:the number	-6
b:the old	-8
b:the other	-6
b:the paper	17
b:the party	6
b:the phone	8
b:the price	-10
b:the protocol	-9
b:the rate	-8
b:the reciprocal	9
b:the reduction	33
b:the same	-15
b:the second	7
b:the table	9
b:the third	-9
b:the time	13
b:the trade	-8
b:the two	42
b:the understanding	-10
b:their meet	6
b:them	7
b:there	-6
b:there 's	16
b:these	-16
b:they	21
b:they agree	16
b:they pay	-11
b:they sign	22
b:they were	16
b:thing	6
b:third	-14
b:those	-7
b:threaten	-9
b:through	-11
b:thursday	-8
b:till	-6
b:time since	-15
b:to	-25
b:to <name>	13
b:to be	-6
b:to begin	-17
b:to carry	8
b:to cut	-16
b:to go	6
b:to good	11
b:to have	-6
b:to last	-6
b:to sleep	6
b:to suspend	-7
b:top	11
b:top of	9
b:town	14
b:trade	-33
b:trade truce	-11
b:trieste	12
b:trieste on	12
b:truce	9
b:truce agree	-7
b:truce begin	8
b:truce between	-14
b:truce end	7
b:truce expire	-15
b:truce from	-11
b:truce last	9
b:truce of	35
b:truce on	-16
b:truce run	-10
b:truce to	-19
b:truce would	-7
b:tuesday	8
b:two	32
b:two <office>	31
b:two country	6
b:two government	11
b:two leader	-12
b:two meet	6
b:two men	-9
b:two president	6
b:two side	19
b:two was	-13
b:tyre	-8
b:under	-7
b:under the	16
b:until	-9
b:up	-7
b:up in	11
b:up on	-9
b:up to	-11
b:vessel	-8
b:video	7
b:video on	-7
b:vote	-8
b:was	-7
b:was agree	11
b:was extend	-16
b:was first	20
b:was given	13
b:was make	12
b:was negotiate	-11
b:was prolonged	-17
b:was sign	-9
b:was the	-14
b:was their	-8
b:was to	-25
b:way	-8
b:wednesday	-10
b:week	-14
b:welcome	7
b:were <level>	8
b:what	7
b:what change	8
b:what happen	-6
b:what has	-12
b:what the	10
b:what they	-9
b:what was	-15
b:what we	-6
b:when	9
b:where	-11
b:which	6
b:which <name>	15
b:which both	21
b:which has	-13
b:which the	-6
b:which was	-19
b:who	-8
b:will apply	14
b:will be	-10
b:will not	-10
b:will pay	7
b:will stay	8
b:wine	-13
b:with <name>	7
b:with effect	-7
b:without	-6
b:wool	-11
b:would	-23
b:would go	7
b:would have	-9
b:write	-10
b:year	13
b:york	-7
b:you	-9
b:— <name>	7
b:•	-12
c0=agree	15
c0=end	-8
c0=impose	-18
c0=return	-12
c0=suspend	9
c0=threaten	-10
c0=up	-14
c1=agree	11
c1=agree & d:ahead	-17
c1=agree & d:gone	20
c1=agree & d:today	-6
c1=bear & d:gone	-24
c1=bear & d:today	33
c1=begin	12
c1=begin & d:ahead	10
c1=begin & d:gone	-11
c1=begin & d:today	23
c1=down & d:ahead	-15
c1=down & d:today	13
c1=end	-12
c1=end & d:ahead	-42
c1=end & d:gone	7
c1=end & d:today	-15
c1=impose	-22
c1=impose & d:gone	-12
c1=impose & d:today	-17
c1=propose & d:ahead	-13
c1=propose & d:gone	9
c1=return	-12
c1=say & d:ahead	10
c1=say & d:gone	-21
c1=stay	-13
c1=stay & d:ahead	-35
c1=stay & d:gone	7
c1=stay & d:today	-6
c1=suspend	7
c1=suspend & d:ahead	8
c1=target & d:ahead	-11
c1=target & d:gone	8
c1=target & d:today	-15
c1=threaten	-8
c1=up	-17
c1=up & d:ahead	9
c1=up & d:gone	-42
c2=bear	-8
c2=down	21
c2=impose	10
c2=propose	-14
c2=say	-7
c2=stay	-6
c2=target	-11
ct0=agree past-passive	14
ct0=agree perfect	-13
ct0=agree pluperfect	8
ct0=agree present	12
ct0=bear modal	-6
ct0=bear past	9
ct0=bear past-passive	-15
ct0=bear pluperfect	-6
ct0=begin future	-25
ct0=begin modal	-13
ct0=begin past	17
ct0=begin past-passive	-6
ct0=begin pluperfect	-21
ct0=begin present-passive	6
ct0=down future	-15
ct0=down past	12
ct0=down perfect	-7
ct0=down present	8
ct0=down present-passive	-12
ct0=end modal	-8
ct0=end past-passive	-6
ct0=impose future-passive	-9
ct0=impose modal	-12
ct0=impose modal-passive	-15
ct0=impose past-passive	-6
ct0=impose perfect	-12
ct0=propose past	15
ct0=propose past-passive	-14
ct0=propose pluperfect	-6
ct0=propose present	-11
ct0=return past	-6
ct0=say past	-14
ct0=say past-passive	7
ct0=say perfect	15
ct0=say present	-10
ct0=stay past	-20
ct0=suspend future-passive	-9
ct0=suspend pluperfect	6
ct0=suspend present	-18
ct0=suspend present-passive	11
ct0=target past	21
ct0=target past-passive	-6
ct0=target perfect-passive	-10
ct0=up past	-21
ct0=up perfect	-8
ct1=agree past	8
ct1=agree past-passive	14
ct1=agree perfect	-11
ct1=agree pluperfect	8
ct1=bear infinitive	6
ct1=bear modal	-6
ct1=bear participle-passive	-6
ct1=bear past	10
ct1=bear past-passive	-15
ct1=bear pluperfect	-6
ct1=bear present	7
ct1=begin future	-22
ct1=begin gerund	14
ct1=begin modal	-13
ct1=begin past	16
ct1=begin past-passive	-6
ct1=begin pluperfect	-21
ct1=begin present-passive	6
ct1=down future	-15
ct1=down participle-passive	6
ct1=down past	12
ct1=down perfect	-7
ct1=down present	8
ct1=down present-passive	-12
ct1=end modal	-8
ct1=end past-passive	-6
ct1=impose future-passive	-9
ct1=impose gerund	-13
ct1=impose infinitive	-19
ct1=impose modal	-12
ct1=impose modal-passive	-14
ct1=impose past	6
ct1=impose past-passive	-8
ct1=impose perfect	-8
ct1=propose past	15
ct1=propose past-passive	-14
ct1=propose present	-9
ct1=return past	-6
ct1=say gerund	-9
ct1=say participle-passive	8
ct1=say past	-13
ct1=say past-passive	7
ct1=say perfect	11
ct1=say present	-9
ct1=stay participle-passive	-21
ct1=stay past	-19
ct1=suspend future-passive	-9
ct1=suspend past	6
ct1=suspend perfect	6
ct1=suspend pluperfect	6
ct1=suspend present	-16
ct1=suspend present-passive	11
ct1=target past	22
ct1=target past-passive	-6
ct1=target perfect-passive	-10
ct1=target present	-10
ct1=up infinitive	6
ct1=up past	-21
ct1=up perfect	-8
ct2=agree participle-passive	7
ct2=agree past	-12
ct2=agree present	-9
ct2=bear future	6
ct2=bear participle-passive	-10
ct2=bear pluperfect	-8
ct2=bear present-passive	-6
ct2=begin future	-13
ct2=begin gerund	13
ct2=begin past	-12
ct2=down participle-passive	6
ct2=down past-passive	8
ct2=down pluperfect	9
ct2=down present	15
ct2=end modal	7
ct2=end past	-21
ct2=end present	21
ct2=impose gerund	-8
ct2=impose infinitive	-17
ct2=impose modal	7
ct2=impose modal-passive	-6
ct2=impose participle-passive	16
ct2=impose past	7
ct2=impose perfect	18
ct2=impose perfect-passive	-9
ct2=impose present-passive	-7
ct2=propose past	-10
ct2=say past	-13
ct2=say present	9
ct2=stay future	-6
ct2=stay infinitive	7
ct2=stay past	-16
ct2=suspend infinitive	-8
ct2=suspend participle-passive	7
ct2=suspend past	17
ct2=target present	-8
ct2=target present-passive	-11
ct2=threaten past	7
ct2=up gerund	13
ct2=up modal	6
ct2=up present	-11
d:after , to	8
d:after and	-12
d:after from	25
d:ahead	-67
d:ahead other	-71
d:ahead own	-6
d:ahead-0	42
d:ahead-1	38
d:ahead-2	-57
d:ahead-3	-121
d:ahead-4	-78
d:ahead-5	-166
d:ahead-6	-13
d:at=0	-29
d:at=1	26
d:at=2	-12
d:at=3	-60
d:before 	-8
d:before , ends on	20
d:before and	6
d:before and ends on	14
d:before and expires on	18
d:before to	16
d:begins	81
d:begins ahead	39
d:begins gone	48
d:begins today	44
d:by another ahead	10
d:by another gone	-21
d:ends	-13
d:ends ahead	-14
d:ends gone	13
d:ends own gone	25
d:ends own today	-35
d:ends today	-35
d:gone	-20
d:gone other	-172
d:gone own	41
d:gone-0	-79
d:gone-1	-70
d:gone-2	-11
d:gone-3	39
d:gone-4	72
d:gone-5	-96
d:gone-6	-41
d:how=month	-19
d:how=relative	-8
d:how=weekday	-50
d:last	-22
d:month	-19
d:month ahead	-49
d:month gone	-9
d:named=0	-90
d:named=1	29
d:named=2	40
d:rank=0	51
d:rank=0 of 1	8
d:rank=0 of 2	10
d:rank=0 of 3	7
d:rank=0 of 4	51
d:rank=1	-22
d:rank=1 of 2	-18
d:rank=1 of 3	-21
d:rank=1 of 4	10
d:rank=2	-75
d:rank=2 of 3	-39
d:rank=2 of 4	-85
d:rank=3	-52
d:span-after	28
d:span-before	12
d:today	-11
d:today own	-11
d:today-0	-11
f:"	-13
f:(	-19
f:)	-19
f:-	10
f::	-7
f:<agent>	-11
f:<day-ahead>	57
f:<day-gone>	-8
f:<day-today>	-14
f:<gate>	-9
f:<goods-amount>	-7
f:<goods>	26
f:<level-noun>	16
f:<level>	24
f:<money>	-12
f:<month-ahead>	12
f:<month-gone>	-15
f:<name>	-19
f:<not>	-19
f:<office>	-40
f:<organisation>	-12
f:<person>	11
f:<points>	12
f:<quality>	12
f:<seat>	-17
f:<sender>	-17
f:<span>	9
f:<v-agree>	-14
f:<v-bear>	8
f:<v-begin>	24
f:<v-buy>	-17
f:<v-deny>	-15
f:<v-end>	23
f:<v-impose>	-13
f:<v-propose>	-25
f:<v-return>	8
f:<v-say>	-14
f:<v-stay>	27
f:<v-suspend>	-7
f:<v-target>	18
f:<v-threaten>	18
f:?	29
f:above	11
f:according	7
f:account	-7
f:across	-9
f:add	14
f:additional	29
f:affiliate	6
f:again	-6
f:against	-13
f:agree	-21
f:air	7
f:all	-14
f:alone	-8
f:aluminium	-19
f:am	-14
f:among	-18
f:amount	7
f:an	15
f:and	25
f:announce	-14
f:answer	-47
f:any	-9
f:anything	-6
f:apple	-20
f:application	16
f:apply	-9
f:are	8
f:arrangement	7
f:arrive	7
f:aside	21
f:ask	16
f:autumn	-17
f:await	12
f:b	-6
f:back	13
f:banana	14
f:basic	-10
f:battery	-15
f:bear	-10
f:become	-11
f:been	-25
f:beer	15
f:before	15
f:being	19
f:believe	-9
f:belong	17
f:beside	-12
f:between	20
f:beyond	-11
f:blacklisted	6
f:both	-9
f:bring	8
f:broker	7
f:built	10
f:busan	-13
f:business	7
f:but	-12
f:butter	19
f:buy	-17
f:by	-20
f:c	-10
f:calendar	-12
f:call	-27
f:cancel	13
f:car	-16
f:cease	-7
f:cement	-6
f:cent	7
f:chair	11
f:cheese	-12
f:chief	20
f:chip	-15
f:clock	18
f:cocoa	-15
f:coffee	-6
f:colleague	9
f:collect	45
f:come	11
f:commerce	-14
f:commission	-8
f:company	-26
f:component	-11
f:conclude	-12
f:confirm	-8
f:contain	-6
f:copper	-17
f:corn	-6
f:cost	17
f:could	8
f:count	-7
f:counted	11
f:counter	-14
f:countermeasure	-15
f:counterpart	-16
f:cover	9
f:custom	-15
f:cut	-29
f:date	17
f:day	-6
f:dealt	10
f:decide	-9
f:decree	19
f:delegation	9
f:desk	8
f:did	-14
f:difference	11
f:discuss	11
f:do	25
f:doe	-36
f:doesn't	-9
f:don't	20
f:done	-15
f:double	-10
f:down	15
f:drawer	-7
f:driver	-6
f:drone	-14
f:drop	-16
f:during	-32
f:duty	16
f:each	22
f:earlier	-15
f:earth	-10
f:easter	8
f:eastern	-9
f:effect	31
f:emergency	-9
f:end	35
f:engine	12
f:enter	8
f:entry	-21
f:even	-18
f:evening	-9
f:ever	8
f:everybody	-11
f:exchanged	7
f:exempt	-7
f:expect	-28
f:expire	11
f:expiry	-13
f:explain	-6
f:extend	-43
f:extension	21
f:face	6
f:fail	9
f:failed	-12
f:farm	-19
f:farmer	12
f:few	18
f:first	-22
f:flour	25
f:flower	-14
f:follow	-23
f:following	-12
f:for	-11
f:force	-26
f:forced	-15
f:forecast	14
f:foreign	-9
f:four	-27
f:fourth	-17
f:franc	6
f:free	17
f:from	13
f:fuel	-6
f:furniture	-9
f:gas	-9
f:gave	-20
f:general	-10
f:georgia	-10
f:get	-8
f:given	-11
f:grape	12
f:graphite	-12
f:had	-46
f:half	-21
f:halve	-16
f:has	-24
f:have	11
f:hazelnut	-6
f:he	11
f:head	6
f:heavy	-20
f:here	16
f:highest	-15
f:him	-9
f:his	17
f:hit	20
f:hold	-16
f:home	-12
f:house	6
f:hurt	-6
f:i	21
f:if	7
f:import	-10
f:impose	-13
f:include	-11
f:increase	12
f:inquiry	-7
f:instead	20
f:into	15
f:introduce	-8
f:is	13
f:it	22
f:item	-10
f:its	-23
f:itself	-8
f:just	-11
f:keep	26
f:kilometre	-19
f:kind	-14
f:know	-25
f:labor	-6
f:labour	-8
f:land	15
f:lapse	14
f:large	-6
f:last	28
f:later	-10
f:law	12
f:lay	6
f:leave	-24
f:lentil	-6
f:less	19
f:letter	10
f:level	10
f:licence	-30
f:lift	-16
f:like	-32
f:likely	13
f:line	-9
f:list	-11
f:listed	-6
f:lithium	-11
f:little	-9
f:lobster	10
f:london	-19
f:look	15
f:lose	-11
f:lower	-9
f:m	-19
f:machine	-10
f:machinery	12
f:madrid	-15
f:magnet	-15
f:make	-9
f:maker	-8
f:many	-17
f:match	-12
f:matter	-6
f:me	6
f:meantime	-12
f:mediator	-22
f:meet	-9
f:member	-16
f:midnight	10
f:ministry	-15
f:minute	16
f:moment	-7
f:month	-17
f:more	-30
f:morning	-16
f:most	-7
f:motorcycle	7
f:much	22
f:must	-24
f:my	-30
f:natural	-8
f:near	-12
f:need	7
f:neighbour	-8
f:neither	21
f:net	-7
f:never	-18
f:new	12
f:next	-6
f:no	-18
f:none	8
f:noon	13
f:nor	18
f:note	29
f:nothing	-44
f:notice	-14
f:now	-18
f:number	13
f:observer	-7
f:of	-39
f:off	26
f:oil	-8
f:old	21
f:older	-26
f:on	-9
f:once	8
f:one	-6
f:open	-8
f:operator	-11
f:or	-18
f:orange	24
f:other	22
f:otherwise	15
f:our	-15
f:out	-13
f:outside	-11
f:over	15
f:owe	-9
f:own	-8
f:p	-9
f:paint	-8
f:pair	14
f:paper	-10
f:part	8
f:partner	-6
f:party	10
f:pause	10
f:pay	9
f:people	-15
f:period	11
f:phone	-10
f:plastic	22
f:plu	11
f:point	-9
f:port	17
f:positive	7
f:post	-6
f:potash	18
f:potatoe	11
f:powder	-10
f:prepare	-11
f:present	11
f:press	14
f:price	6
f:prisoner	-8
f:proclamation	-7
f:prolong	12
f:prolonged	-7
f:proper	8
f:public	9
f:publish	-6
f:quarrel	-10
f:quiet	-11
f:quota	-10
f:rare	-10
f:rate	9
f:rather	20
f:ratified	-11
f:ratify	8
f:reach	7
f:read	-7
f:ready	-26
f:reason	-6
f:reciprocal	6
f:reduce	8
f:refund	-12
f:remain	28
f:renewed	18
f:reply	-18
f:reporter	-7
f:representative	-8
f:return	8
f:revert	10
f:round	-24
f:rubber	9
f:rule	-13
f:rum	15
f:run	18
f:salmon	8
f:salt	-14
f:sanction	6
f:say	-14
f:scale	6
f:seafood	9
f:second	-9
f:secretary	-19
f:section	-15
f:see	-13
f:send	-12
f:seoul	-12
f:separate	-6
f:service	-9
f:settle	-14
f:shall	-24
f:she	-7
f:sheet	-12
f:ship	9
f:shoot	-6
f:short	-10
f:shut	-12
f:side	12
f:sit	-13
f:sixth	7
f:sleep	13
f:snow	-10
f:so	-11
f:something	-15
f:special	19
f:spoke	-13
f:spring	-7
f:stand	6
f:start	-29
f:state	-6
f:steel	-17
f:still	-29
f:stop	-10
f:strike	7
f:subject	6
f:successor	8
f:such	-9
f:sugar	13
f:summer	22
f:summit	-9
f:sunflower	-9
f:suspension	-11
f:take	25
f:talk	-27
f:tariff	-20
f:tax	-14
f:telephone	-22
f:television	-8
f:term	26
f:text	-28
f:th	12
f:than	8
f:their	-51
f:them	-38
f:then	8
f:therefore	9
f:these	-12
f:they	19
f:thi	22
f:thing	6
f:think	-7
f:third	-11
f:though	9
f:threaten	-15
f:three	-11
f:through	-10
f:timber	-18
f:time	7
f:to	12
f:together	-7
f:ton	-18
f:top	-25
f:touched	-8
f:trade	10
f:treaty	27
f:truce	29
f:tuna	-6
f:turn	21
f:twice	7
f:two	-23
f:understanding	-17
f:union	-6
f:until	49
f:urea	20
f:us	-19
f:use	-7
f:used	23
f:valid	27
f:value	-15
f:vessel	-16
f:video	24
f:vote	-8
f:wait	-12
f:want	-10
f:war	9
f:warn	6
f:was	-14
f:way	6
f:weapon	-18
f:week	-28
f:were	-10
f:whatever	11
f:when	25
f:where	13
f:which	-8
f:whisky	11
f:who	-27
f:whole	19
f:will	-36
f:window	9
f:wire	-8
f:with	-22
f:within	-14
f:won't	-10
f:work	17
f:worst	-9
f:would	-6
f:year	28
f:you	7
f:zero	-12
f:zinc	13
first-of-paragraph	-26
has-future	-29
has-infinitive	-38
has-modal	-32
has-perfect	-7
has-present	-6
headline	9
l1=(	-18
l1=( & d:gone	-11
l1=,	-9
l1=, & d:ahead	7
l1=, & d:today	-17
l1=-	7
l1=- & d:gone	7
l1=.	-6
l1=:	22
l1=: & d:ahead	-19
l1=: & d:gone	36
l1=: & d:today	-12
l1=<agent>	-6
l1=<begin>	-12
l1=<begin> & d:ahead	-20
l1=<day-gone>	8
l1=<duty>	-12
l1=<duty> & d:today	-10
l1=<gate>	7
l1=<goods>	-15
l1=<goods> & d:gone	-6
l1=<level-noun>	13
l1=<level-noun> & d:today	14
l1=<level>	-8
l1=<level> & d:today	-18
l1=<name>	-16
l1=<name> & d:gone	-6
l1=<number> & d:ahead	-8
l1=<number> & d:gone	-6
l1=<organisation>	6
l1=<organisation> & d:gone	-6
l1=<organisation> & d:today	12
l1=<person>	6
l1=<person> & d:today	7
l1=<seat>	-11
l1=<span>	-6
l1=<v-agree>	-7
l1=<v-agree> & d:gone	-10
l1=<v-bear>	-8
l1=<v-begin>	25
l1=<v-begin> & d:ahead	23
l1=<v-begin> & d:today	6
l1=<v-end>	-38
l1=<v-end> & d:gone	-13
l1=<v-end> & d:today	-20
l1=<v-impose> & d:ahead	8
l1=<v-impose> & d:gone	-20
l1=<v-say>	-11
l1=<v-say> & d:gone	-16
l1=<v-stay> & d:today	6
l1=<v-suspend>	8
l1=<v-up> & d:ahead	8
l1=<v-up> & d:today	-6
l1=after	-19
l1=after & d:ahead	-7
l1=after & d:gone	-11
l1=agree	-15
l1=agree & d:gone	-14
l1=and	-23
l1=and & d:gone	-15
l1=as	-6
l1=before	-9
l1=before & d:gone	-11
l1=begin	16
l1=begin & d:ahead	15
l1=between	12
l1=between & d:gone	13
l1=by	-13
l1=by & d:ahead	-8
l1=by & d:gone	-15
l1=by & d:today	6
l1=change	-6
l1=dated	-10
l1=dated & d:gone	-9
l1=duty	-8
l1=duty & d:today	-8
l1=effect	24
l1=effect & d:ahead	18
l1=effect & d:today	9
l1=end	-21
l1=end & d:today	-13
l1=expire	-10
l1=expire & d:gone	-7
l1=for	-26
l1=for & d:ahead	-8
l1=for & d:gone	-11
l1=force	7
l1=force & d:today	7
l1=friday	-11
l1=friday & d:today	-10
l1=from	28
l1=from & d:ahead	25
l1=from & d:gone	-14
l1=from & d:today	31
l1=in	9
l1=in & d:ahead	-23
l1=in & d:gone	15
l1=is	-15
l1=is & d:gone	-9
l1=it & d:gone	-8
l1=last	22
l1=last & d:gone	23
l1=meet	-6
l1=midnight	-13
l1=midnight & d:today	-8
l1=monday	23
l1=monday & d:today	11
l1=of	18
l1=of & d:ahead	-7
l1=of & d:gone	21
l1=on	-17
l1=on & d:ahead	-17
l1=on & d:gone	-6
l1=out	-14
l1=out & d:today	-6
l1=say	-8
l1=since	16
l1=since & d:ahead	-60
l1=since & d:gone	30
l1=since & d:today	-9
l1=start	13
l1=start & d:ahead	6
l1=start & d:today	8
l1=the	20
l1=the & d:ahead	-21
l1=the & d:gone	12
l1=the & d:today	31
l1=through	-7
l1=thursday	-8
l1=thursday & d:today	-7
l1=time	9
l1=to	-10
l1=to & d:ahead	-15
l1=to & d:gone	-8
l1=truce	-8
l1=tuesday	8
l1=tuesday & d:today	8
l1=until	-39
l1=until & d:ahead	-31
l1=until & d:gone	-15
l1=wednesday	-10
l1=wednesday & d:today	-10
l1=with	6
l1=with & d:gone	7
l1=—	-17
l1=— & d:today	-14
l2="	10
l2=" & d:gone	6
l2=) & d:ahead	6
l2=,	15
l2=, & d:ahead	-13
l2=, & d:gone	23
l2=, & d:today	6
l2=.	-10
l2=. & d:gone	-7
l2=:	25
l2=: & d:gone	11
l2=: & d:today	16
l2=;	-7
l2=<agent> & d:ahead	14
l2=<agent> & d:gone	-17
l2=<begin> & d:ahead	9
l2=<begin> & d:gone	-8
l2=<begin> & d:today	8
l2=<day-ahead> & d:ahead	11
l2=<day-ahead> & d:gone	-10
l2=<day-gone> & d:today	10
l2=<duty> & d:gone	6
l2=<duty> & d:today	-8
l2=<gate>	14
l2=<gate> & d:ahead	11
l2=<gate> & d:gone	6
l2=<goods-amount>	17
l2=<goods-amount> & d:gone	17
l2=<goods> & d:ahead	14
l2=<goods> & d:today	-12
l2=<level-noun>	-12
l2=<level-noun> & d:gone	-20
l2=<level> & d:ahead	-7
l2=<level> & d:gone	-29
l2=<level> & d:today	31
l2=<month-gone>	12
l2=<month-gone> & d:gone	13
l2=<name> & d:ahead	19
l2=<name> & d:gone	-40
l2=<name> & d:today	15
l2=<not>	-13
l2=<not> & d:ahead	-9
l2=<number>	-11
l2=<number> & d:ahead	18
l2=<number> & d:gone	-31
l2=<number> & d:today	-17
l2=<office> & d:gone	-11
l2=<person>	-7
l2=<person> & d:gone	-25
l2=<person> & d:today	8
l2=<points> & d:ahead	-6
l2=<seat> & d:today	8
l2=<sender>	-9
l2=<span>	6
l2=<v-agree>	26
l2=<v-agree> & d:ahead	-19
l2=<v-agree> & d:gone	33
l2=<v-bear>	-10
l2=<v-bear> & d:gone	-27
l2=<v-bear> & d:today	12
l2=<v-begin>	17
l2=<v-begin> & d:ahead	13
l2=<v-begin> & d:today	13
l2=<v-buy>	-10
l2=<v-buy> & d:gone	-8
l2=<v-deny>	-8
l2=<v-deny> & d:gone	-7
l2=<v-down>	18
l2=<v-down> & d:ahead	9
l2=<v-down> & d:today	7
l2=<v-end> & d:ahead	-31
l2=<v-end> & d:gone	9
l2=<v-impose>	8
l2=<v-impose> & d:ahead	17
l2=<v-propose>	-7
l2=<v-say> & d:today	-6
l2=<v-sell> & d:ahead	6
l2=<v-stay> & d:ahead	-14
l2=<v-stay> & d:gone	15
l2=<v-suspend> & d:gone	10
l2=<v-suspend> & d:today	-6
l2=<v-target>	-6
l2=<v-up>	-9
l2=<v-up> & d:gone	-11
l2=again & d:ahead	-6
l2=agree	9
l2=agree & d:gone	12
l2=agreement	-10
l2=agreement & d:gone	-9
l2=alert	-6
l2=alert & d:today	-6
l2=and	-12
l2=and & d:ahead	-13
l2=and & d:gone	-9
l2=announce	-16
l2=announce & d:gone	-12
l2=apply	6
l2=apply & d:today	7
l2=arrangement	11
l2=arrangement & d:gone	11
l2=arrive	-11
l2=arrive & d:ahead	-11
l2=as	18
l2=as & d:ahead	10
l2=as & d:gone	8
l2=at	-26
l2=at & d:gone	-9
l2=at & d:today	-10
l2=back	-24
l2=back & d:gone	-18
l2=bandung	-15
l2=bandung & d:gone	-15
l2=because	14
l2=because & d:gone	15
l2=before	-16
l2=before & d:ahead	-12
l2=begin	15
l2=begin & d:ahead	12
l2=begin & d:gone	6
l2=both	23
l2=both & d:gone	24
l2=briefing	8
l2=briefing & d:today	8
l2=busan & d:gone	-7
l2=by & d:gone	-11
l2=by & d:today	13
l2=call	-7
l2=call & d:gone	-6
l2=change	9
l2=change & d:ahead	13
l2=charge	-15
l2=charge & d:gone	-10
l2=collect	12
l2=collect & d:ahead	9
l2=come	-14
l2=come & d:gone	-10
l2=conclude	20
l2=conclude & d:gone	21
l2=counted	19
l2=counted & d:ahead	19
l2=custom	12
l2=custom & d:ahead	13
l2=date & d:ahead	-7
l2=date & d:gone	12
l2=day	-10
l2=declare	26
l2=declare & d:gone	26
l2=decree	13
l2=decree & d:ahead	15
l2=did	-14
l2=did & d:gone	-8
l2=down	16
l2=down & d:ahead	-7
l2=down & d:gone	21
l2=dubai	9
l2=dubai & d:gone	9
l2=duty & d:gone	6
l2=duty & d:today	-7
l2=eastern	7
l2=eastern & d:ahead	8
l2=effect & d:gone	13
l2=else	10
l2=end & d:ahead	-19
l2=end & d:gone	6
l2=enter & d:gone	-8
l2=face & d:gone	6
l2=fall	18
l2=fall & d:today	9
l2=filed & d:gone	9
l2=force & d:ahead	-8
l2=force & d:gone	7
l2=friday	18
l2=friday & d:gone	-6
l2=friday & d:today	24
l2=from	13
l2=from & d:ahead	7
l2=from & d:gone	11
l2=geneva	-15
l2=geneva & d:gone	-14
l2=go	-7
l2=good	-7
l2=good & d:ahead	-9
l2=halve	11
l2=halve & d:gone	7
l2=has	-9
l2=has & d:gone	-6
l2=here	-10
l2=hold	-8
l2=hold & d:gone	-7
l2=impose	-6
l2=impose & d:gone	-6
l2=in	-25
l2=in & d:ahead	14
l2=in & d:gone	-42
l2=in & d:today	-15
l2=into	7
l2=introduce	-12
l2=introduce & d:gone	-11
l2=is	-33
l2=is & d:gone	-13
l2=is & d:today	-13
l2=it	-8
l2=it & d:ahead	-18
l2=izmir	-8
l2=izmir & d:gone	-8
l2=karachi	8
l2=karachi & d:gone	9
l2=lapse	-13
l2=lapse & d:gone	-11
l2=level	-7
l2=level & d:gone	-7
l2=loaded	-10
l2=lower	9
l2=lower & d:gone	7
l2=m	-6
l2=make	18
l2=make & d:gone	19
l2=me	12
l2=me & d:gone	12
l2=member	11
l2=mid	7
l2=mid & d:gone	7
l2=midnight	-19
l2=midnight & d:ahead	-10
l2=midnight & d:gone	-6
l2=monday	15
l2=monday & d:ahead	9
l2=monday & d:gone	10
l2=month	6
l2=month & d:gone	6
l2=nang	10
l2=nang & d:gone	10
l2=note	-8
l2=notice & d:gone	-9
l2=notice & d:today	9
l2=of	-7
l2=oil & d:ahead	9
l2=oil & d:gone	-7
l2=on	6
l2=on & d:ahead	-7
l2=on & d:today	8
l2=or	-6
l2=order	-8
l2=order & d:gone	-7
l2=other	-12
l2=other & d:gone	-10
l2=out	-17
l2=out & d:gone	-13
l2=past	7
l2=past & d:today	12
l2=pause	7
l2=pause & d:gone	12
l2=pay & d:gone	-9
l2=pay & d:today	8
l2=perth	8
l2=price	9
l2=price & d:gone	10
l2=rate	-8
l2=renewed	-17
l2=renewed & d:gone	-17
l2=round	-6
l2=rule	-8
l2=rule & d:gone	-7
l2=run	-10
l2=run & d:ahead	-11
l2=salvador	8
l2=salvador & d:gone	8
l2=say & d:gone	-13
l2=second	-7
l2=sfax	7
l2=ship & d:ahead	6
l2=sign	6
l2=sign & d:ahead	-10
l2=sign & d:gone	11
l2=since	26
l2=since & d:gone	33
l2=sit	-10
l2=standstill & d:gone	10
l2=start & d:ahead	-9
l2=stay	10
l2=stay & d:gone	12
l2=step	6
l2=step & d:ahead	6
l2=stockholm	-13
l2=stockholm & d:gone	-12
l2=strike	11
l2=strike & d:gone	11
l2=sunday	-7
l2=table	8
l2=table & d:gone	9
l2=take	20
l2=take & d:ahead	18
l2=take & d:gone	-7
l2=take & d:today	9
l2=talk	-7
l2=tariff	-10
l2=tariff & d:ahead	-13
l2=telephone	6
l2=telephone & d:gone	8
l2=the & d:ahead	10
l2=the & d:gone	-25
l2=there	-11
l2=there & d:gone	-7
l2=thi & d:gone	6
l2=thursday	-9
l2=to	7
l2=town	16
l2=trieste	12
l2=trieste & d:gone	12
l2=truce & d:ahead	-19
l2=truce & d:gone	18
l2=truce & d:today	-12
l2=tuesday	-16
l2=tuesday & d:today	-8
l2=until & d:ahead	-6
l2=valid & d:gone	11
l2=was	-25
l2=was & d:gone	-18
l2=wednesday	12
l2=wednesday & d:ahead	18
l2=week	-14
l2=week & d:gone	-8
l2=what	-6
l2=which	-7
l2=year	14
l2=year & d:gone	17
l2=—	-7
l3=,	35
l3=, & d:gone	12
l3=, & d:today	37
l3=-	-8
l3=- & d:gone	-15
l3=- & d:today	7
l3=.	6
l3=. & d:ahead	12
l3=. & d:today	-6
l3=:	14
l3=: & d:ahead	16
l3=: & d:gone	-23
l3=: & d:today	9
l3=<agent>	-18
l3=<agent> & d:gone	-6
l3=<agent> & d:today	-9
l3=<begin> & d:gone	15
l3=<begin> & d:today	-12
l3=<day-ahead>	-10
l3=<day-ahead> & d:ahead	-16
l3=<day-gone>	6
l3=<day-today> & d:ahead	-6
l3=<day-today> & d:gone	6
l3=<duty>	-9
l3=<duty> & d:gone	-10
l3=<duty> & d:today	-11
l3=<gate>	-17
l3=<gate> & d:gone	-9
l3=<goods>	11
l3=<goods> & d:ahead	6
l3=<goods> & d:today	10
l3=<level-noun>	18
l3=<level-noun> & d:ahead	16
l3=<level>	-24
l3=<level> & d:gone	-25
l3=<name>	-6
l3=<not>	-12
l3=<not> & d:gone	-14
l3=<number>	15
l3=<number> & d:ahead	12
l3=<number> & d:today	6
l3=<organisation>	-8
l3=<organisation> & d:gone	-11
l3=<person>	10
l3=<person> & d:ahead	26
l3=<person> & d:gone	-10
l3=<person> & d:today	-9
l3=<quality>	-11
l3=<quality> & d:ahead	-13
l3=<quality> & d:gone	-7
l3=<seat>	-32
l3=<seat> & d:ahead	-9
l3=<seat> & d:gone	-25
l3=<sender>	-7
l3=<span>	9
l3=<v-agree>	8
l3=<v-agree> & d:gone	6
l3=<v-bear>	-10
l3=<v-bear> & d:ahead	8
l3=<v-bear> & d:gone	-33
l3=<v-begin>	22
l3=<v-begin> & d:gone	14
l3=<v-begin> & d:today	13
l3=<v-down>	-10
l3=<v-down> & d:gone	-9
l3=<v-end>	-27
l3=<v-end> & d:gone	-21
l3=<v-impose>	-26
l3=<v-impose> & d:gone	-26
l3=<v-impose> & d:today	-8
l3=<v-say> & d:ahead	-8
l3=<v-say> & d:gone	8
l3=<v-stay>	-20
l3=<v-stay> & d:ahead	-12
l3=<v-stay> & d:gone	-10
l3=<v-suspend>	-32
l3=<v-suspend> & d:gone	-32
l3=<v-target>	-16
l3=<v-target> & d:gone	-9
l3=<v-up>	-20
l3=<v-up> & d:gone	-14
l3=a	8
l3=a & d:ahead	-19
l3=a & d:gone	24
l3=a & d:today	-7
l3=additional	-11
l3=additional & d:gone	-8
l3=after	11
l3=after & d:gone	17
l3=all	6
l3=all & d:gone	-7
l3=also	9
l3=an	7
l3=an & d:today	6
l3=and	-49
l3=and & d:ahead	-12
l3=and & d:gone	-33
l3=and & d:today	-14
l3=are & d:ahead	-7
l3=arrangement	-10
l3=arrangement & d:ahead	-7
l3=as	-21
l3=as & d:gone	-18
l3=at & d:ahead	-14
l3=at & d:today	12
l3=be	-11
l3=be & d:gone	-23
l3=been & d:ahead	-7
l3=begin	27
l3=begin & d:gone	23
l3=by	8
l3=by & d:gone	7
l3=cape	16
l3=change	10
l3=change & d:ahead	10
l3=charge	-8
l3=clear	12
l3=da	10
l3=da & d:gone	10
l3=due	8
l3=due & d:gone	10
l3=duty	-11
l3=duty & d:ahead	7
l3=duty & d:gone	-26
l3=each	-7
l3=fee	-10
l3=first	-14
l3=first & d:gone	-8
l3=for & d:ahead	12
l3=for & d:gone	-19
l3=force	20
l3=force & d:gone	23
l3=from	13
l3=from & d:ahead	8
l3=from & d:today	15
l3=further	-7
l3=further & d:gone	-6
l3=geneva	11
l3=geneva & d:gone	11
l3=go	-16
l3=go & d:gone	-11
l3=good	-10
l3=good & d:today	-6
l3=had	7
l3=had & d:ahead	9
l3=has	-24
l3=has & d:gone	-20
l3=have	-16
l3=have & d:gone	-14
l3=hold	-6
l3=i	-9
l3=in	17
l3=in & d:ahead	-11
l3=in & d:gone	15
l3=in & d:today	19
l3=into & d:ahead	-7
l3=is	22
l3=is & d:ahead	15
l3=is & d:today	7
l3=it	31
l3=it & d:ahead	16
l3=it & d:gone	28
l3=it & d:today	-10
l3=its & d:ahead	-6
l3=its & d:gone	13
l3=its & d:today	-6
l3=kick	10
l3=kick & d:ahead	17
l3=kick & d:gone	-9
l3=last	-21
l3=last & d:gone	-14
l3=m	-9
l3=m & d:gone	-6
l3=metal	9
l3=metal & d:today	9
l3=minute	11
l3=new	-9
l3=new & d:today	-6
l3=next	-8
l3=no	-10
l3=no & d:gone	-8
l3=now & d:gone	7
l3=of & d:ahead	-22
l3=of & d:gone	8
l3=on	-10
l3=on & d:gone	-10
l3=one & d:ahead	-17
l3=one & d:gone	14
l3=other & d:gone	14
l3=pause	-29
l3=pause & d:gone	-25
l3=pay	-22
l3=pay & d:gone	-23
l3=pay & d:today	-8
l3=phosphate	12
l3=prolonged	-11
l3=prolonged & d:gone	-11
l3=rate	20
l3=rate & d:gone	21
l3=reach	13
l3=reach & d:gone	13
l3=same	-6
l3=say	-7
l3=set	10
l3=set & d:gone	12
l3=shall	-16
l3=shall & d:ahead	-14
l3=side	15
l3=side & d:gone	19
l3=sign & d:gone	-10
l3=since	20
l3=since & d:gone	22
l3=sit	8
l3=sit & d:gone	9
l3=so	7
l3=so & d:gone	8
l3=spoke	14
l3=spoke & d:today	15
l3=stand	-6
l3=standstill	9
l3=standstill & d:gone	14
l3=start	-9
l3=start & d:ahead	-6
l3=suspension	-7
l3=suspension & d:gone	-9
l3=take	7
l3=take & d:gone	12
l3=tariff & d:gone	12
l3=tariff & d:today	-7
l3=that	-16
l3=that & d:ahead	-29
l3=the	9
l3=the & d:ahead	8
l3=the & d:gone	7
l3=their	9
l3=their & d:gone	12
l3=them	8
l3=them & d:gone	11
l3=then	11
l3=then & d:gone	13
l3=they & d:ahead	-6
l3=they & d:gone	6
l3=thing	8
l3=third	-7
l3=third & d:gone	-7
l3=to	-29
l3=to & d:gone	-33
l3=trade	-11
l3=trade & d:gone	-6
l3=truce	18
l3=truce & d:gone	9
l3=truce & d:today	14
l3=under	-6
l3=under & d:gone	-6
l3=until	34
l3=until & d:ahead	19
l3=until & d:gone	9
l3=us & d:gone	12
l3=was	6
l3=was & d:ahead	-12
l3=was & d:gone	12
l3=we	6
l3=we & d:ahead	-8
l3=we & d:gone	15
l3=what	18
l3=what & d:ahead	10
l3=what & d:today	9
l3=which	-6
l3=will	-19
l3=will & d:ahead	-11
l3=with	-11
l3=with & d:ahead	-8
l3=with & d:gone	-20
l3=with & d:today	12
l3=worst	-9
l3=worst & d:gone	-9
l3=would	-8
l3=yes	9
l3=yes & d:gone	9
l4="	8
l4=" & d:gone	8
l4='s	-22
l4='s & d:gone	-10
l4=(	9
l4=( & d:ahead	6
l4=*	20
l4=* & d:gone	21
l4=, & d:today	-8
l4=-	-12
l4=- & d:gone	-8
l4=.	-21
l4=. & d:ahead	-7
l4=. & d:gone	-12
l4=:	17
l4=: & d:gone	10
l4=: & d:today	10
l4=<agent> & d:gone	-23
l4=<agent> & d:today	14
l4=<begin>	19
l4=<begin> & d:ahead	22
l4=<begin> & d:gone	26
l4=<begin> & d:today	-32
l4=<day-ahead> & d:gone	-16
l4=<day-ahead> & d:today	9
l4=<day-gone> & d:gone	-10
l4=<day-today>	-17
l4=<day-today> & d:gone	-11
l4=<duty> & d:ahead	-13
l4=<duty> & d:gone	9
l4=<gate>	20
l4=<gate> & d:gone	33
l4=<gate> & d:today	-13
l4=<goods>	7
l4=<goods> & d:ahead	15
l4=<goods> & d:today	-6
l4=<level-noun> & d:ahead	13
l4=<level-noun> & d:gone	-7
l4=<level>	-14
l4=<level> & d:ahead	-13
l4=<level> & d:gone	-32
l4=<level> & d:today	21
l4=<month-gone>	-6
l4=<month-gone> & d:ahead	-10
l4=<name> & d:ahead	-6
l4=<name> & d:gone	-12
l4=<name> & d:today	13
l4=<number> & d:ahead	11
l4=<number> & d:today	-6
l4=<office> & d:gone	-8
l4=<office> & d:today	9
l4=<organisation> & d:gone	-15
l4=<organisation> & d:today	15
l4=<person>	-18
l4=<person> & d:ahead	-12
l4=<person> & d:gone	-29
l4=<person> & d:today	10
l4=<points> & d:ahead	9
l4=<points> & d:gone	-16
l4=<quality> & d:ahead	19
l4=<quality> & d:gone	-8
l4=<quality> & d:today	-15
l4=<seat>	9
l4=<seat> & d:today	13
l4=<sender>	-8
l4=<span> & d:ahead	-19
l4=<span> & d:today	14
l4=<v-agree>	-11
l4=<v-agree> & d:gone	-14
l4=<v-bear> & d:ahead	-9
l4=<v-bear> & d:gone	12
l4=<v-begin>	7
l4=<v-begin> & d:gone	9
l4=<v-begin> & d:today	-13
l4=<v-down>	15
l4=<v-down> & d:gone	22
l4=<v-down> & d:today	-6
l4=<v-end> & d:ahead	-16
l4=<v-end> & d:gone	9
l4=<v-impose>	9
l4=<v-impose> & d:ahead	-9
l4=<v-impose> & d:today	20
l4=<v-propose>	18
l4=<v-propose> & d:gone	16
l4=<v-say>	-27
l4=<v-say> & d:gone	-17
l4=<v-stay>	-23
l4=<v-stay> & d:ahead	-22
l4=<v-suspend>	13
l4=<v-suspend> & d:ahead	-7
l4=<v-suspend> & d:gone	10
l4=<v-suspend> & d:today	13
l4=<v-up> & d:gone	-12
l4=a	-32
l4=a & d:gone	-40
l4=additional & d:gone	-8
l4=again	6
l4=again & d:gone	8
l4=agree	-22
l4=agree & d:ahead	-13
l4=agree & d:gone	-15
l4=agreement	-7
l4=all	-11
l4=all & d:gone	-8
l4=an	-17
l4=an & d:gone	-13
l4=and & d:ahead	-28
l4=and & d:today	14
l4=another	14
l4=another & d:gone	15
l4=apply	-15
l4=apply & d:ahead	-14
l4=approve	-7
l4=approve & d:gone	-6
l4=are	-10
l4=arrangement	22
l4=arrangement & d:gone	25
l4=ask	-7
l4=at & d:today	-10
l4=back	7
l4=back & d:ahead	10
l4=be	11
l4=be & d:gone	14
l4=been	17
l4=been & d:gone	20
l4=before	10
l4=before & d:gone	11
l4=begin & d:ahead	-8
l4=begin & d:gone	7
l4=between	21
l4=between & d:gone	22
l4=both & d:ahead	-22
l4=both & d:gone	18
l4=by & d:gone	-7
l4=call	11
l4=call & d:gone	12
l4=charge	-6
l4=come & d:gone	11
l4=conclude	-8
l4=conclude & d:gone	-6
l4=conference	14
l4=conference & d:today	14
l4=cut	10
l4=cut & d:gone	11
l4=did	-6
l4=down	10
l4=down & d:gone	11
l4=duty	-18
l4=duty & d:ahead	-20
l4=each	12
l4=each & d:gone	12
l4=end	-6
l4=end & d:ahead	-8
l4=enter	-11
l4=enter & d:ahead	-6
l4=fall	7
l4=fall & d:ahead	8
l4=fentanyl	7
l4=for	-8
l4=for & d:gone	-9
l4=from	6
l4=from & d:ahead	-23
l4=from & d:gone	16
l4=from & d:today	9
l4=gave	6
l4=gave & d:gone	7
l4=geneva	6
l4=geneva & d:ahead	12
l4=geneva & d:gone	-7
l4=given	13
l4=given & d:gone	14
l4=good	21
l4=good & d:ahead	15
l4=good & d:gone	9
l4=government	-6
l4=had	-18
l4=had & d:gone	-14
l4=hand	24
l4=hand & d:gone	25
l4=has	-11
l4=has & d:gone	-8
l4=hold	-13
l4=hold & d:gone	-11
l4=in	18
l4=in & d:ahead	9
l4=in & d:gone	13
l4=initialled	-7
l4=initialled & d:gone	-6
l4=is	-22
l4=is & d:gone	-15
l4=is & d:today	-10
l4=it & d:ahead	-18
l4=it & d:gone	19
l4=it & d:today	-7
l4=its	-24
l4=its & d:gone	-21
l4=keep	14
l4=keep & d:gone	14
l4=last	-22
l4=last & d:gone	-20
l4=leader	16
l4=m	11
l4=m & d:ahead	13
l4=make	-13
l4=make & d:gone	-12
l4=meet	7
l4=meet & d:today	10
l4=morning	-8
l4=morning & d:today	-8
l4=mr & d:ahead	6
l4=negotiate	12
l4=negotiate & d:gone	13
l4=new & d:ahead	-19
l4=new & d:gone	21
l4=not	8
l4=not & d:ahead	6
l4=of & d:gone	-11
l4=of & d:today	12
l4=on	-23
l4=on & d:ahead	-23
l4=on & d:today	-9
l4=one	25
l4=one & d:gone	18
l4=one & d:today	13
l4=our	-15
l4=our & d:today	-6
l4=own	-9
l4=own & d:gone	-9
l4=pause	19
l4=pause & d:gone	22
l4=pay & d:gone	6
l4=port	-10
l4=president	7
l4=president & d:gone	8
l4=product	10
l4=published & d:today	6
l4=put	14
l4=put & d:gone	14
l4=reach	-14
l4=reach & d:gone	-13
l4=replace	7
l4=replace & d:gone	7
l4=set	7
l4=set & d:gone	8
l4=sign	21
l4=sign & d:ahead	9
l4=sign & d:gone	11
l4=since	8
l4=since & d:gone	13
l4=start	21
l4=start & d:ahead	16
l4=start & d:gone	7
l4=statement	-6
l4=stop	12
l4=surcharge	15
l4=surcharge & d:gone	15
l4=suspension	26
l4=suspension & d:gone	27
l4=take & d:ahead	14
l4=take & d:gone	-13
l4=talk	-6
l4=tax	6
l4=that	17
l4=that & d:ahead	9
l4=that & d:today	6
l4=the	-12
l4=the & d:ahead	17
l4=the & d:gone	-24
l4=their	-17
l4=their & d:gone	-10
l4=there	-9
l4=they & d:ahead	-8
l4=they & d:gone	6
l4=to	14
l4=to & d:ahead	13
l4=to & d:gone	-20
l4=to & d:today	18
l4=truce	13
l4=truce & d:ahead	6
l4=truce & d:gone	12
l4=two & d:today	6
l4=under	-6
l4=until & d:ahead	-6
l4=up	-8
l4=was	-15
l4=was & d:ahead	-9
l4=was & d:gone	-7
l4=we	-7
l4=were	6
l4=were & d:gone	8
l4=what & d:ahead	-9
l4=what & d:today	9
l4=which	9
l4=which & d:ahead	15
l4=who & d:ahead	-6
l4=who & d:today	7
l4=with	15
l4=with & d:ahead	-8
l4=with & d:gone	16
l4=with & d:today	6
l4=would	-21
l4=would & d:ahead	-9
l4=would & d:gone	-10
l4=year	-6
l4=—	21
l4=— & d:ahead	9
l4=— & d:gone	19
l4=•	6
l4=• & d:ahead	9
l=, from	-10
l=, from & d:today	-10
l=, in	10
l=, in & d:gone	11
l=, on	12
l=, on & d:ahead	-16
l=, on & d:gone	19
l=, sign	7
l=, sign & d:gone	7
l=, the	9
l=, the & d:gone	10
l=, thursday	-14
l=, thursday & d:today	-14
l=, to & d:ahead	-6
l=, tuesday	14
l=, tuesday & d:today	14
l=, until	-9
l=. on	-8
l=. on & d:gone	-6
l=: <number>	6
l=: <number> & d:today	11
l=: from	-17
l=: from & d:ahead	-14
l=: in	-7
l=: in & d:gone	-7
l=: on	20
l=: on & d:ahead	22
l=: since	23
l=: since & d:gone	26
l=<begin> <begin>	-12
l=<begin> <begin> & d:ahead	-20
l=<begin> before & d:gone	6
l=<begin> by & d:today	6
l=<begin> from & d:ahead	26
l=<begin> from & d:gone	-35
l=<begin> from & d:today	-7
l=<begin> monday	17
l=<begin> monday & d:today	17
l=<begin> on	-15
l=<begin> on & d:ahead	-8
l=<begin> on & d:gone	-7
l=<begin> since & d:ahead	-19
l=<begin> since & d:gone	12
l=<begin> the	-8
l=<day-ahead> to & d:gone	-6
l=<level> from & d:ahead	-15
l=<level> from & d:today	16
l=<level> in	-9
l=<level> in & d:gone	-7
l=<level> of	-6
l=<level> on & d:ahead	7
l=<level> on & d:gone	-24
l=<level> on & d:today	13
l=<level> until	-11
l=<level> until & d:gone	-6
l=<month-gone> and	-6
l=<month-gone> and & d:gone	-6
l=<month-gone> to	14
l=<month-gone> to & d:gone	14
l=<name> from	33
l=<name> from & d:ahead	23
l=<name> from & d:gone	-9
l=<name> from & d:today	21
l=<name> in	-10
l=<name> in & d:gone	-9
l=<name> on	-22
l=<name> on & d:gone	-15
l=<number> , & d:today	-9
l=<number> from & d:ahead	6
l=<number> from & d:gone	-7
l=<number> of	-16
l=<number> of & d:gone	-12
l=<number> on	19
l=<number> on & d:ahead	17
l=<number> since	-18
l=<number> since & d:gone	-17
l=<organisation> ,	-10
l=<organisation> , & d:today	-10
l=<organisation> announce & d:today	6
l=<person> ,	11
l=<person> , & d:today	14
l=<person> :	-9
l=<person> on	-9
l=<person> on & d:gone	-6
l=<points> on & d:gone	9
l=<seat> ,	6
l=<seat> , & d:gone	-8
l=<seat> , & d:today	10
l=<seat> from	-6
l=<seat> on & d:gone	-8
l=<seat> on & d:today	7
l=<span> from	8
l=<span> in	16
l=<span> in & d:gone	16
l=<span> to	-7
l=again from & d:gone	6
l=agree in	24
l=agree in & d:gone	24
l=and from	-14
l=and from & d:ahead	-6
l=and since	-8
l=and since & d:gone	-7
l=announce on	-8
l=apply from & d:gone	-8
l=apply since	7
l=apply since & d:gone	9
l=arrangement of	11
l=arrangement of & d:gone	12
l=as of	20
l=as of & d:ahead	10
l=as of & d:gone	9
l=as since	-11
l=as since & d:gone	-11
l=at <number>	-6
l=at the	-10
l=at the & d:gone	-8
l=back on	-6
l=begin on	7
l=begin on & d:ahead	13
l=briefing ,	8
l=briefing , & d:today	8
l=busan ,	11
l=busan on & d:gone	-19
l=by the	-13
l=by the & d:gone	-7
l=change on	10
l=change on & d:ahead	13
l=collect from	10
l=collect from & d:ahead	11
l=collect since	8
l=collect since & d:gone	9
l=conclude in	9
l=conclude in & d:gone	9
l=conclude on	20
l=conclude on & d:gone	21
l=counted from	19
l=counted from & d:ahead	19
l=date :	-11
l=date from	13
l=date from & d:gone	15
l=declare in	16
l=declare in & d:gone	16
l=declare on	20
l=declare on & d:ahead	9
l=declare on & d:gone	13
l=decree on	15
l=decree on & d:ahead	15
l=did ,	-7
l=duty from & d:ahead	8
l=duty in	7
l=duty in & d:gone	7
l=effect from & d:ahead	-6
l=effect on	10
l=effect on & d:gone	13
l=end on & d:ahead	-18
l=end on & d:gone	9
l=extension to	6
l=fall on	21
l=fall on & d:gone	9
l=force on & d:ahead	-6
l=force on & d:gone	9
l=friday , & d:gone	-6
l=from the	6
l=from the & d:ahead	-15
l=from the & d:gone	15
l=geneva in	-8
l=geneva in & d:gone	-8
l=geneva on	-9
l=geneva on & d:gone	-8
l=good from	-6
l=good from & d:ahead	-6
l=has until	-6
l=have until	7
l=have until & d:gone	9
l=hold since	-6
l=hold since & d:gone	-6
l=in <seat>	-6
l=in on	9
l=in on & d:ahead	17
l=in on & d:gone	-10
l=introduce on	-6
l=introduce on & d:gone	-6
l=it on	6
l=it on & d:gone	10
l=izmir on	-7
l=izmir on & d:gone	-7
l=lapse on	-11
l=lapse on & d:gone	-9
l=loaded before	-10
l=lower on	6
l=lower on & d:gone	8
l=m .	-6
l=make in	18
l=make in & d:gone	18
l=mid -	7
l=mid - & d:gone	7
l=midnight on	-19
l=midnight on & d:ahead	-10
l=midnight on & d:gone	-6
l=monday ,	9
l=monday , & d:gone	11
l=month of	8
l=notice of & d:gone	-8
l=on the	23
l=on the & d:gone	15
l=out on	-13
l=out on & d:gone	-10
l=pause of	15
l=pause of & d:gone	15
l=pay from & d:ahead	-7
l=prolonged in	-10
l=prolonged in & d:gone	-10
l=prolonged to	14
l=prolonged to & d:gone	15
l=reach on	-7
l=reach on & d:gone	-6
l=renewed in	-13
l=renewed in & d:gone	-13
l=rule of	-6
l=run out	-8
l=run to	-9
l=run to & d:gone	-6
l=run until	-15
l=run until & d:gone	-13
l=say on & d:gone	-6
l=ship before & d:ahead	6
l=sign on & d:ahead	-8
l=since last	13
l=since last & d:gone	13
l=so from & d:gone	6
l=standstill of	9
l=standstill of & d:gone	11
l=start on & d:ahead	-8
l=stockholm in	-6
l=stockholm in & d:gone	-6
l=stop on	6
l=stop on & d:gone	6
l=strike on	9
l=strike on & d:gone	9
l=sunday ,	-7
l=suspend since	12
l=suspend since & d:gone	12
l=suspend until	-11
l=table on	10
l=table on & d:gone	10
l=take effect	24
l=take effect & d:ahead	18
l=take effect & d:today	9
l=tariff from	-9
l=tariff from & d:ahead	-8
l=tariff on	6
l=tariff on & d:gone	6
l=telephone on	6
l=telephone on & d:gone	9
l=the <organisation>	-9
l=thursday ,	-9
l=to <level> & d:gone	6
l=to the	-13
l=to the & d:gone	-11
l=trieste on	12
l=trieste on & d:gone	13
l=truce from	-11
l=truce of	21
l=truce of & d:gone	24
l=truce on	-10
l=truce to	-13
l=truce to & d:gone	-13
l=tuesday ,	-16
l=tuesday , & d:today	-8
l=up in	12
l=up in & d:gone	12
l=up on	-9
l=up on & d:gone	-6
l=wednesday ,	12
l=wednesday , & d:ahead	18
lead="	17
lead=" & d:gone	20
lead=) & d:ahead	9
lead=* & d:gone	6
lead=, & d:gone	-8
lead=1	-12
lead=10	26
lead=10 & d:gone	13
lead=10 & d:today	17
lead=11	20
lead=11 & d:gone	22
lead=14	23
lead=14 & d:today	24
lead=15	17
lead=15 & d:gone	19
lead=16	-9
lead=17	-12
lead=2	-9
lead=2 & d:today	-7
lead=24	-6
lead=29	-13
lead=3	-7
lead=30	-9
lead=31	-10
lead=4	-8
lead=5	16
lead=5 & d:gone	18
lead=7	-6
lead=8	9
lead=8 & d:gone	17
lead=8 & d:today	-7
lead=9	-18
lead=9 & d:gone	-14
lead=:	17
lead=: & d:ahead	18
lead=: & d:gone	-20
lead=: & d:today	22
lead=;	-17
lead=; & d:ahead	-7
lead=; & d:gone	-11
lead=after	11
lead=after & d:gone	18
lead=all	8
lead=all & d:gone	9
lead=april	-12
lead=april & d:gone	-9
lead=as & d:gone	10
lead=as & d:today	-17
lead=at	7
lead=at & d:today	9
lead=august	-7
lead=because	12
lead=because & d:gone	12
lead=before & d:gone	6
lead=beijing	7
lead=beijing & d:ahead	11
lead=both	9
lead=both & d:gone	11
lead=but	-8
lead=but & d:gone	-6
lead=by	-18
lead=by & d:gone	-19
lead=chile	-13
lead=chile & d:gone	-12
lead=china	-19
lead=china & d:ahead	-9
lead=china & d:gone	-10
lead=egypt	-6
lead=for	-27
lead=for & d:ahead	-12
lead=for & d:gone	-12
lead=friday	-14
lead=friday & d:gone	-7
lead=from & d:ahead	25
lead=from & d:gone	-29
lead=from & d:today	-15
lead=goods	-11
lead=goods & d:gone	-9
lead=he	-9
lead=i	-16
lead=i & d:gone	-10
lead=if	-26
lead=if & d:ahead	-18
lead=if & d:gone	-17
lead=in	-9
lead=in & d:ahead	10
lead=in & d:gone	-13
lead=india	-23
lead=india & d:ahead	-6
lead=india & d:gone	-13
lead=indonesia	-12
lead=indonesia & d:gone	-8
lead=it	13
lead=it & d:ahead	-12
lead=it & d:gone	30
lead=it & d:today	-21
lead=its	6
lead=its & d:ahead	-10
lead=its & d:gone	15
lead=july	-7
lead=kenya	11
lead=kenya & d:gone	11
lead=korea	-11
lead=korea & d:gone	-7
lead=last	-6
lead=minister	9
lead=minister & d:today	10
lead=monday	13
lead=monday & d:gone	-6
lead=monday & d:today	17
lead=negotiators	-16
lead=negotiators & d:gone	-16
lead=no	-20
lead=no & d:gone	-19
lead=november	40
lead=november & d:gone	35
lead=november & d:today	11
lead=october	-13
lead=october & d:gone	-8
lead=on & d:ahead	-12
lead=on & d:today	16
lead=one	-9
lead=orders	-8
lead=our	-11
lead=pakistan	10
lead=pakistan & d:ahead	10
lead=port	-9
lead=president	-19
lead=president & d:gone	-14
lead=saturday	-7
lead=september	-24
lead=september & d:gone	-20
lead=signed	11
lead=signed & d:gone	12
lead=since	18
lead=since & d:ahead	-22
lead=since & d:gone	26
lead=so	10
lead=so & d:ahead	9
lead=so & d:gone	-11
lead=so & d:today	11
lead=steel	9
lead=sunday	-6
lead=that & d:ahead	-21
lead=that & d:gone	6
lead=that & d:today	8
lead=the	8
lead=the & d:gone	10
lead=their	7
lead=their & d:ahead	18
lead=their & d:gone	-13
lead=they	19
lead=they & d:ahead	-14
lead=they & d:gone	27
lead=thursday & d:gone	-9
lead=to	12
lead=today	-16
lead=today & d:today	-14
lead=trade	-9
lead=trade & d:gone	-7
lead=treasury	-12
lead=treasury & d:gone	-7
lead=trump	-7
lead=tuesday	-12
lead=turkey	-6
lead=two	-10
lead=under & d:ahead	10
lead=under & d:gone	-8
lead=until	18
lead=until & d:gone	19
lead=us & d:ahead	-6
lead=washington	8
lead=washington & d:gone	8
lead=we & d:ahead	-7
lead=wednesday	-11
lead=what	6
lead=what & d:ahead	13
lead=what & d:gone	-14
lead=when	10
lead=when & d:gone	15
lead=where	-11
lead=where & d:gone	-7
lead=which	6
lead=which & d:ahead	6
lead=which & d:today	-15
lead=who	-8
lead=who & d:ahead	-13
lead=with & d:ahead	-13
lead=with & d:gone	10
lead=yesterday	-12
lead=yesterday & d:gone	-9
lead=you	-8
lead=you & d:gone	-7
lead=— & d:ahead	24
lead=— & d:gone	-7
lead=— & d:today	-20
lead=•	-12
lead=• & d:gone	-9
lll=, <seat> ,	9
lll=, <seat> , & d:today	9
lll=, agree in	13
lll=, agree in & d:gone	13
lll=, agree on	-7
lll=, agree on & d:gone	-7
lll=, and since	-7
lll=, and since & d:gone	-7
lll=, begin on & d:gone	-8
lll=, make in	-12
lll=, make in & d:gone	-12
lll=, monday ,	12
lll=, monday , & d:today	12
lll=, sign in	7
lll=, sign in & d:gone	7
lll=, sign on	-12
lll=, sign on & d:gone	-11
lll=. m .	-6
lll=/ <seat> ,	12
lll=/ <seat> , & d:today	12
lll=: <number> on	20
lll=: <number> on & d:ahead	20
lll=: as of	14
lll=: as of & d:today	14
lll=<begin> <begin> <begin>	-12
lll=<begin> <begin> <begin> & d:ahead	-20
lll=<begin> <begin> before & d:gone	6
lll=<begin> <begin> by & d:today	6
lll=<begin> <begin> from & d:ahead	26
lll=<begin> <begin> from & d:gone	-35
lll=<begin> <begin> from & d:today	-7
lll=<begin> <begin> monday	17
lll=<begin> <begin> monday & d:today	17
lll=<begin> <begin> on	-15
lll=<begin> <begin> on & d:ahead	-8
lll=<begin> <begin> on & d:gone	-7
lll=<begin> <begin> since & d:ahead	-19
lll=<begin> <begin> since & d:gone	12
lll=<begin> <begin> the	-8
lll=<begin> <person> :	-7
lll=<begin> as of & d:gone	12
lll=<begin> as of & d:today	-7
lll=<begin> busan ,	11
lll=<begin> monday , & d:today	-12
lll=<begin> until the	20
lll=<begin> until the & d:gone	20
lll=<level> , from	-14
lll=<level> , from & d:ahead	-6
lll=<level> as of	-27
lll=<level> as of & d:ahead	-15
lll=<level> as of & d:today	-6
lll=<name> sign on	-7
lll=<name> sign on & d:gone	-6
lll=<number> : <number>	6
lll=<number> : <number> & d:today	11
lll=<person> , on	6
lll=<person> , on & d:gone	7
lll=<person> : on	23
lll=<person> : on & d:ahead	24
lll=<span> , from	-8
lll=<span> , from & d:ahead	-6
lll=<span> , to	-16
lll=<span> , to & d:gone	-10
lll=an extension to	6
lll=and end on	-7
lll=at <level> from	9
lll=at <level> in	-7
lll=at <level> in & d:gone	-6
lll=at <level> since	20
lll=at <level> since & d:gone	20
lll=at <level> until	-8
lll=at <level> until & d:gone	-7
lll=at <number> on	9
lll=at noon on	6
lll=be collect from & d:ahead	6
lll=been <level> since	-18
lll=been <level> since & d:gone	-18
lll=been collect since	8
lll=been collect since & d:gone	9
lll=been suspend since	7
lll=been suspend since & d:gone	8
lll=by <level> in	6
lll=by <level> in & d:gone	6
lll=by telephone on	8
lll=by telephone on & d:gone	10
lll=for <span> from	6
lll=for <span> from & d:ahead	15
lll=for <span> from & d:gone	-12
lll=from <level> in	-7
lll=from <level> in & d:gone	-7
lll=from <level> on	9
lll=from <month-gone> to	15
lll=from <month-gone> to & d:gone	15
lll=from monday ,	-7
lll=have apply since	-18
lll=have apply since & d:gone	-18
lll=in <name> from	17
lll=in <name> from & d:ahead	12
lll=in <name> on	-15
lll=in <name> on & d:gone	-13
lll=in <name> since	9
lll=in <name> since & d:gone	9
lll=in <seat> ,	-6
lll=in <seat> in	12
lll=in <seat> in & d:gone	13
lll=in <seat> on & d:gone	-6
lll=in <seat> on & d:today	7
lll=in busan on & d:gone	-19
lll=in geneva on	-9
lll=in geneva on & d:gone	-8
lll=in izmir on	-7
lll=in izmir on & d:gone	-7
lll=in trieste on	12
lll=in trieste on & d:gone	13
lll=into force on & d:ahead	-6
lll=is suspend from	10
lll=is suspend from & d:ahead	13
lll=it begin on	15
lll=it begin on & d:ahead	11
lll=it end on	-7
lll=it end on & d:gone	-6
lll=it expire on	17
lll=it expire on & d:gone	17
lll=it start on	22
lll=it start on & d:ahead	7
lll=it start on & d:gone	16
lll=kick in on	10
lll=kick in on & d:ahead	17
lll=kick in on & d:gone	-9
lll=m . on	-8
lll=m . on & d:gone	-6
lll=now last until	9
lll=now last until & d:gone	10
lll=of <level> from	-7
lll=of <span> from & d:ahead	-8
lll=on friday ,	-8
lll=on monday , & d:gone	-10
lll=on saturday , & d:ahead	-6
lll=on wednesday , & d:ahead	6
lll=one end on	10
lll=one end on & d:gone	10
lll=pay <level> since	-12
lll=pay <level> since & d:gone	-11
lll=run out on	-11
lll=run out on & d:gone	-9
lll=suspension begin on	6
lll=take effect on	9
lll=take effect on & d:gone	11
lll=that begin on & d:ahead	-9
lll=that begin on & d:gone	9
lll=the <name> from	10
lll=the <name> from & d:ahead	13
lll=the <name> since	-12
lll=the <name> since & d:gone	-11
lll=the <organisation> announce & d:today	6
lll=the <person> ,	8
lll=the arrangement of	7
lll=the arrangement of & d:gone	7
lll=the duty of	-15
lll=the duty of & d:gone	-10
lll=the pause of	15
lll=the pause of & d:gone	15
lll=the standstill of	9
lll=the standstill of & d:gone	11
lll=the table on	11
lll=the table on & d:gone	11
lll=the truce of	12
lll=the truce of & d:gone	14
lll=they have until	7
lll=they have until & d:gone	10
lll=to <level> from & d:ahead	-6
lll=to <level> from & d:gone	10
lll=to <level> in	-12
lll=to <level> in & d:gone	-11
lll=to <level> on & d:ahead	12
lll=to <level> on & d:gone	-12
lll=to begin on	-16
lll=to begin on & d:ahead	-10
lll=truce begin on	8
lll=truce begin on & d:ahead	12
lll=truce end on	12
lll=truce end on & d:gone	13
lll=truce expire on	-11
lll=truce expire on & d:gone	-10
lll=truce of last	7
lll=truce of last & d:gone	7
lll=truce run until	-6
lll=truce run until & d:gone	-6
lll=was agree on	-6
lll=was extend on	-13
lll=was extend on & d:gone	-12
lll=was sign in	-14
lll=was sign in & d:gone	-14
lll=was sign on	9
lll=was sign on & d:gone	10
lll=what change on	10
lll=what change on & d:ahead	13
lll=with <seat> in	-14
lll=with <seat> in & d:gone	-14
lll=with effect from	-7
lll=with effect from & d:ahead	-6
lr=( )	-13
lr=( ) & d:gone	-8
lr=, (	-6
lr=, ) & d:today	6
lr=, ,	9
lr=, , & d:ahead	15
lr=, -	-9
lr=, - & d:today	-9
lr=, .	13
lr=, . & d:gone	6
lr=, :	-6
lr=, <end>	-28
lr=, <end> & d:ahead	-19
lr=, <end> & d:gone	6
lr=, <end> & d:today	-24
lr=- <end>	8
lr=- <end> & d:gone	9
lr=: ,	10
lr=: , & d:gone	14
lr=: . & d:gone	9
lr=: <end>	15
lr=: <end> & d:ahead	-6
lr=: <end> & d:gone	23
lr=<begin> 's	-8
lr=<begin> , & d:gone	-16
lr=<begin> , & d:today	15
lr=<begin> .	12
lr=<begin> . & d:ahead	-9
lr=<begin> . & d:gone	24
lr=<begin> . & d:today	-16
lr=<begin> <level>	-7
lr=<begin> it	-6
lr=<begin> of	-10
lr=<begin> of & d:gone	-10
lr=<begin> the & d:ahead	9
lr=<begin> they	-10
lr=<begin> — & d:gone	-18
lr=<begin> — & d:today	13
lr=<level> ,	-8
lr=<level> , & d:today	-7
lr=<level> .	-10
lr=<number> , & d:ahead	-6
lr=<number> .	-6
lr=before <end>	-19
lr=before <end> & d:ahead	-16
lr=before it	9
lr=before it & d:gone	9
lr=before pay	-7
lr=before pay & d:gone	-7
lr=begin .	28
lr=between and	9
lr=between and & d:gone	10
lr=by ,	-10
lr=by , & d:ahead	-6
lr=by .	-9
lr=by . & d:ahead	-6
lr=effect . & d:today	6
lr=end .	-13
lr=end . & d:today	-10
lr=for .	-7
lr=force .	7
lr=force . & d:today	7
lr=friday <end>	-8
lr=friday <end> & d:today	-8
lr=from ,	16
lr=from , & d:ahead	11
lr=from , & d:gone	12
lr=from , & d:today	-6
lr=from .	44
lr=from . & d:ahead	18
lr=from . & d:today	39
lr=from :	-7
lr=from : & d:gone	-19
lr=from ;	12
lr=from ; & d:gone	11
lr=from <end> & d:gone	-16
lr=from <end> & d:today	10
lr=from <name>	-36
lr=from <name> & d:ahead	-27
lr=from <name> & d:gone	-6
lr=from <quality>	-14
lr=from ? & d:ahead	8
lr=from ? & d:gone	-7
lr=from and	11
lr=from and & d:ahead	12
lr=from for	-7
lr=from if	-16
lr=from if & d:ahead	-13
lr=from it	-38
lr=from it & d:ahead	-23
lr=from it & d:gone	-16
lr=from on	-9
lr=from our	6
lr=from our & d:ahead	-6
lr=from our & d:gone	12
lr=from the	12
lr=from the & d:ahead	16
lr=from to	16
lr=from to & d:ahead	10
lr=from to & d:gone	9
lr=from until	-6
lr=from until & d:ahead	-9
lr=in , & d:ahead	-11
lr=in .	-10
lr=in . & d:gone	-10
lr=in :	16
lr=in : & d:gone	16
lr=in ;	-9
lr=in ; & d:gone	-9
lr=in <end>	14
lr=in <end> & d:gone	16
lr=in <name>	-6
lr=in ?	-8
lr=in ? & d:gone	-7
lr=in and	-8
lr=in and & d:gone	-7
lr=in both	25
lr=in both & d:gone	25
lr=in by	15
lr=in come	-8
lr=in come & d:gone	-8
lr=in expire	10
lr=in expire & d:gone	10
lr=in has	8
lr=in has & d:gone	9
lr=in it	-21
lr=in it & d:gone	-21
lr=in remain	-12
lr=in remain & d:gone	-12
lr=in that	-10
lr=in that & d:gone	-10
lr=in the	6
lr=in the & d:gone	6
lr=in they	-12
lr=in they & d:gone	-12
lr=in when	10
lr=in when & d:gone	10
lr=is ,	-6
lr=last ,	34
lr=last , & d:gone	34
lr=last <end>	6
lr=last <end> & d:gone	6
lr=last and	-13
lr=last and & d:gone	-13
lr=midnight ,	-6
lr=monday ,	22
lr=monday , & d:today	22
lr=noon ,	11
lr=of 's	12
lr=of 's & d:gone	16
lr=of ,	11
lr=of , & d:ahead	-13
lr=of , & d:gone	15
lr=of . & d:ahead	14
lr=of . & d:gone	-25
lr=of . & d:today	-7
lr=of :	-6
lr=of <end>	11
lr=of <end> & d:gone	14
lr=of and	-8
lr=of and & d:gone	-14
lr=of end	7
lr=of has	-22
lr=of has & d:gone	-22
lr=of on	-11
lr=of on & d:gone	-10
lr=of say	12
lr=of say & d:gone	9
lr=of that	14
lr=of that & d:gone	14
lr=of the	-14
lr=of the & d:gone	-8
lr=of was	7
lr=of was & d:gone	7
lr=on , & d:ahead	-11
lr=on , & d:gone	-7
lr=on , & d:today	12
lr=on .	13
lr=on . & d:today	16
lr=on ;	8
lr=on ; & d:ahead	-8
lr=on ; & d:gone	13
lr=on <end>	8
lr=on <end> & d:ahead	11
lr=on <name> & d:gone	-10
lr=on <person>	8
lr=on <person> & d:gone	9
lr=on ?	-9
lr=on after	-14
lr=on after & d:gone	-7
lr=on as	-10
lr=on at	-12
lr=on at & d:ahead	-6
lr=on evening	-9
lr=on evening & d:gone	-6
lr=on for	32
lr=on for & d:ahead	9
lr=on for & d:gone	27
lr=on from	6
lr=on from & d:ahead	7
lr=on has & d:gone	9
lr=on he	10
lr=on he & d:gone	11
lr=on in	-14
lr=on in & d:gone	-29
lr=on is	-14
lr=on is & d:gone	-12
lr=on it	6
lr=on it & d:gone	8
lr=on night	-11
lr=on night & d:gone	-8
lr=on of	9
lr=on of & d:gone	9
lr=on on	13
lr=on on & d:gone	13
lr=on that	-10
lr=on that & d:gone	-20
lr=on that & d:today	6
lr=on the	-35
lr=on the & d:ahead	-15
lr=on the & d:gone	-22
lr=on under	15
lr=on under & d:ahead	9
lr=on under & d:gone	7
lr=on will	8
lr=on will & d:gone	9
lr=out .	-7
lr=sign .	8
lr=since , & d:ahead	-14
lr=since .	17
lr=since . & d:ahead	-9
lr=since . & d:gone	22
lr=since :	-14
lr=since : & d:gone	-13
lr=since <end>	-8
lr=since <end> & d:gone	-6
lr=since <name>	9
lr=since <name> & d:gone	11
lr=since a	-9
lr=since a & d:gone	-8
lr=since and	34
lr=since and & d:gone	36
lr=since for	10
lr=since for & d:gone	10
lr=since most	-18
lr=since most & d:gone	-17
lr=since of	-7
lr=since of & d:gone	-7
lr=since on	-9
lr=since on & d:gone	-8
lr=since the & d:gone	9
lr=since there	7
lr=since there & d:gone	7
lr=since under	12
lr=since under & d:gone	12
lr=since we	-9
lr=since we & d:gone	-8
lr=start ,	-8
lr=start , & d:ahead	-7
lr=start .	11
lr=start . & d:ahead	18
lr=the , & d:ahead	-11
lr=the , & d:gone	7
lr=the .	-10
lr=the <end>	-12
lr=the <end> & d:ahead	-15
lr=the <end> & d:gone	-40
lr=the is	14
lr=the is & d:gone	14
lr=to ,	-28
lr=to , & d:gone	-22
lr=to .	-37
lr=to . & d:ahead	-11
lr=to . & d:gone	-26
lr=to <end>	24
lr=to <end> & d:ahead	-7
lr=to <end> & d:gone	23
lr=tuesday <end>	11
lr=tuesday <end> & d:today	11
lr=until ,	-25
lr=until , & d:ahead	-6
lr=until , & d:gone	-15
lr=until .	-20
lr=until . & d:ahead	-17
lr=until . & d:gone	-6
lr=until <end>	-35
lr=until <end> & d:gone	-28
lr=until of	19
lr=until of & d:gone	16
lr=— <end>	-11
lr=— <end> & d:today	-11
n:accord	24
n:added	19
n:adding	6
n:adds	-8
n:again	-8
n:agreement	24
n:agreements	38
n:armistice	7
n:arrangement	14
n:asleep	12
n:bargain	-28
n:breathing space	17
n:ceasefire	20
n:concessions	8
n:continued	-27
n:continues	22
n:continuing	-19
n:days=0	11
n:days=1	31
n:days=2	38
n:days=3	13
n:days=6	15
n:days=9	-16
n:deal	52
n:deals	14
n:extend	29
n:extended	19
n:extends	16
n:extension	-19
n:frozen	9
n:go on	22
n:goes on	7
n:grace	-20
n:halt	-37
n:handshake	10
n:held back	18
n:hold back	19
n:hold off	10
n:holiday	-19
n:holidays	-8
n:in the drawer	-9
n:keeping	-21
n:keeps	35
n:laid down	-36
n:lain	7
n:lengths=0	32
n:lengths=1	37
n:lengths=2	17
n:lengths=3	20
n:lie	-23
n:lift	46
n:lifts	-6
n:long=0	-11
n:long=1	77
n:long=2	30
n:long=3	32
n:long=6	-30
n:long=9	-40
n:longer	15
n:loose=1	12
n:loose=2	32
n:loose=3	12
n:loose=6	10
n:loose=9	-13
n:measure	17
n:measures	31
n:moratorium	-27
n:more	11
n:more=1	18
n:more=2	20
n:more=6	-19
n:more=9	14
n:no truce	36
n:on ice	24
n:pact	-19
n:pauses	-18
n:period	-38
n:postponed	33
n:prolong	-8
n:prolongation	-43
n:prolonging	8
n:protocol	21
n:put aside	-9
n:put away	21
n:quiet=1	11
n:quiet=2	-21
n:quiet=3	17
n:refrain	-23
n:renew	12
n:renewal	-24
n:renewed	-8
n:rest	-10
n:second	-9
n:set aside	-19
n:settlement	-6
n:shelve	22
n:shelves	-11
n:silence	6
n:sleep	-19
n:slept	37
n:spare	21
n:spared	12
n:spares	20
n:stand still	13
n:standstill	-11
n:stay	21
n:stays	31
n:stretch	-18
n:stretched	38
n:successor	-7
n:suspend	10
n:suspended	10
n:suspensions	-19
n:term	-21
n:terms	6
n:truce	72
n:truce=1	22
n:truce=2	20
n:truce=3	28
n:truces	-16
n:untouched	44
n:verb=1	30
n:verb=2	23
n:verb=3	-16
n:verb=6	6
n:waived	6
n:withheld	6
nc2=end	-6
nc2=sell	13
nc2=suspend	9
nc2=target	14
nc2=up	-24
nct2=agree present	8
nct2=bear future	8
nct2=bear gerund	-6
nct2=bear perfect	6
nct2=bear present	-6
nct2=begin modal	-13
nct2=begin perfect	-9
nct2=begin present	9
nct2=down future	-25
nct2=down past	12
nct2=down present	10
nct2=end future	-15
nct2=end modal	11
nct2=end past	-12
nct2=end perfect	-9
nct2=end present	16
nct2=end present-passive	-15
nct2=impose modal	-13
nct2=impose past	6
nct2=impose present-passive	8
nct2=propose past	7
nct2=propose past-passive	7
nct2=return present	-11
nct2=say past	10
nct2=say present	-12
nct2=sell present	16
nct2=stay modal	13
nct2=stay past	-31
nct2=stay perfect	8
nct2=stay pluperfect	-7
nct2=stay present	11
nct2=suspend future	29
nct2=suspend past	14
nct2=suspend perfect	-14
nct2=suspend present	-18
nct2=target future	11
nct2=target present	15
nct2=up modal	-10
nct2=up past	9
nct2=up perfect	-6
nct2=up present	-26
next=(	-16
next=,	10
next=:	-30
next=and	6
next=because	-15
next=before	8
next=if	-18
next=unless	-11
next=when	9
next=where	13
next=which	6
next=—	-27
nhas-gerund	-28
nhas-infinitive	-11
nhas-participle	-14
nhas-past	-10
nhas-perfect	-14
nhas-present	19
none	58
nt2=gerund	-15
nt2=participle-passive	-9
nt2=past	-11
nt2=perfect-not	-13
nt2=present	22
nt2=present-not	-17
nt2=present-passive-not	10
nv0-none	-9
nv1-none	-9
nv2-none	-14
nv2=announce	-6
nv2=ask	-7
nv2=bear	-8
nv2=begin	7
nv2=call	9
nv2=charge	18
nv2=conclude	-8
nv2=cut	-15
nv2=expire	13
nv2=extend	9
nv2=fall	8
nv2=go	-12
nv2=halve	13
nv2=hold	-10
nv2=lapse	-16
nv2=levy	-11
nv2=lose	-10
nv2=meet	-25
nv2=other	-36
nv2=owe	6
nv2=put	-35
nv2=remain	14
nv2=review	7
nv2=say	-6
nv2=see	6
nv2=sell	6
nv2=ship	10
nv2=sign	18
nv2=stay	-9
nv2=suspend	7
nv2=tell	10
nvt2=agree past	-18
nvt2=agree pluperfect	6
nvt2=be future	-16
nvt2=be past	-14
nvt2=be perfect	7
nvt2=be pluperfect	-7
nvt2=be present	12
nvt2=begin present	12
nvt2=bring past	6
nvt2=call past	9
nvt2=charge present	18
nvt2=come past	-6
nvt2=end future	-20
nvt2=end modal	6
nvt2=end past	-15
nvt2=end present	17
nvt2=enter present	-9
nvt2=extend future	11
nvt2=fall present	11
nvt2=go modal	-8
nvt2=go past	13
nvt2=go present	-22
nvt2=halve present	13
nvt2=hold future	-6
nvt2=hold present	7
nvt2=keep perfect	13
nvt2=keep present	-20
nvt2=lapse present	-13
nvt2=leave present	-14
nvt2=meet past	-8
nvt2=other perfect	-24
nvt2=owe present	6
nvt2=pay future	9
nvt2=pay past	-21
nvt2=pay perfect	10
nvt2=put perfect	-14
nvt2=put present	-21
nvt2=remain present	12
nvt2=return present	-9
nvt2=run modal	17
nvt2=run past	-16
nvt2=see past	8
nvt2=ship present	16
nvt2=sign past	10
nvt2=sign present	15
nvt2=stay present	-20
nvt2=suspend present	-6
nvt2=take past	-12
nvt2=take present	14
nvt2=tell past	10
nvt2=write past	11
o:act=add	-9
o:act=agree	6
o:act=announce	-21
o:act=answer	-7
o:act=approve	-15
o:act=be	-9
o:act=bear	11
o:act=begin	8
o:act=call	7
o:act=carry	9
o:act=clear	6
o:act=collect	21
o:act=continue	7
o:act=cut	13
o:act=declare	23
o:act=double	-6
o:act=extend	-18
o:act=fall	6
o:act=get	-19
o:act=have	-23
o:act=impose	-16
o:act=introduce	-16
o:act=keep	8
o:act=know	15
o:act=lay	6
o:act=let	-16
o:act=lower	9
o:act=make	-11
o:act=move	-7
o:act=negotiate	11
o:act=other	-6
o:act=propose	-7
o:act=put	-6
o:act=raise	-10
o:act=return	-14
o:act=rise	-11
o:act=say	-13
o:act=see	-6
o:act=settle	-9
o:act=state	12
o:act=suspend	13
o:act=tax	-11
o:act=tell	-6
o:act=threaten	-9
o:act=want	-10
o:act=write	-12
o:agree agreed gone	-14
o:agree in gone	40
o:agree last gone	-19
o:agree on ahead	-9
o:announce in gone	-8
o:announce on gone	-12
o:ask since gone	12
o:be before gone	8
o:be from ahead	-9
o:be from gone	17
o:be from today	7
o:be in gone	-28
o:be is gone	-9
o:be last gone	11
o:be of gone	18
o:be on ahead	-12
o:be on gone	7
o:be since ahead	-8
o:be since gone	-8
o:be to gone	-6
o:be until gone	18
o:begin effect ahead	18
o:begin from gone	-20
o:begin from today	15
o:begin in ahead	-9
o:begin in gone	-23
o:begin last gone	8
o:begin on ahead	10
o:begin on gone	6
o:begin since gone	8
o:begin the gone	14
o:begin to gone	-12
o:call on gone	13
o:carried=controls far	-37
o:carried=deal	-23
o:carried=deal far	-24
o:carried=duties far	-6
o:carried=exclusions	-17
o:carried=exclusions far	-15
o:carried=fees	-17
o:carried=fees far	-28
o:carried=longer	-12
o:carried=longer far	-31
o:carried=meeting far	15
o:carried=none	7
o:carried=procedure	-9
o:carried=procedure far	-16
o:carried=sale	-9
o:carried=sale far	20
o:carried=truce far	7
o:carry of gone	8
o:charge from gone	-10
o:charge since gone	8
o:charge the gone	-6
o:collect from ahead	19
o:collect since gone	12
o:conclude in gone	17
o:cut on ahead	7
o:declare in gone	15
o:declare on ahead	9
o:declare on gone	14
o:end from ahead	11
o:end in gone	-16
o:end last gone	15
o:end on ahead	-37
o:end on gone	15
o:end since gone	7
o:end the gone	7
o:fall from ahead	-11
o:fall on ahead	8
o:fall on gone	6
o:fall on today	9
o:have from gone	6
o:have on gone	7
o:have since gone	-24
o:impose in gone	-6
o:introduce in gone	-7
o:introduce on gone	-6
o:keep until gone	-6
o:lay in gone	14
o:leads=	-12
o:leads=13:01 on	12
o:leads=a.m. on	-8
o:leads=agreed in	24
o:leads=and from	-14
o:leads=and since	-8
o:leads=announced on	-8
o:leads=applied since	-13
o:leads=applies from	10
o:leads=apply from	-7
o:leads=arrangement of	11
o:leads=as of	20
o:leads=as since	-11
o:leads=at the	-10
o:leads=back on	-6
o:leads=begin on	-16
o:leads=beginning on	-7
o:leads=begins on	15
o:leads=beijing,	10
o:leads=busan,	11
o:leads=by the	-13
o:leads=cent from	-10
o:leads=cent in	6
o:leads=cent since	6
o:leads=changes on	10
o:leads=china from	15
o:leads=collected from	10
o:leads=collected since	8
o:leads=concluded in	9
o:leads=concluded on	20
o:leads=counted from	19
o:leads=countries since	6
o:leads=dates from	13
o:leads=days from	-8
o:leads=days in	-14
o:leads=days, from	-6
o:leads=declared in	16
o:leads=declared on	20
o:leads=decree on	15
o:leads=duties from	6
o:leads=duties in	9
o:leads=effect on	10
o:leads=end on	-10
o:leads=ended on	-13
o:leads=ends on	12
o:leads=expires on	-10
o:leads=extension to	6
o:leads=falls on	13
o:leads=from	10
o:leads=from 12:01	8
o:leads=from monday,	-7
o:leads=from the	6
o:leads=from tomorrow,	-7
o:leads=geneva in	-8
o:leads=geneva on	-9
o:leads=goods from	-6
o:leads=has until	-6
o:leads=have until	7
o:leads=in on	9
o:leads=introduced on	-6
o:leads=it on	6
o:leads=izmir on	-7
o:leads=lapsed on	-6
o:leads=last until	8
o:leads=lasts until	-6
o:leads=loaded before	-10
o:leads=made in	18
o:leads=midnight on	-19
o:leads=monday	17
o:leads=month of	8
o:leads=months, from	-10
o:leads=nairobi on	-6
o:leads=notice of	9
o:leads=notices of	-7
o:leads=on	-15
o:leads=on friday,	-8
o:leads=on the	23
o:leads=out on	-13
o:leads=pause of	15
o:leads=pay from	11
o:leads=per cent	-10
o:leads=percent from	7
o:leads=percent in	-8
o:leads=prolonged in	-10
o:leads=prolonged to	14
o:leads=reached on	-7
o:leads=renewed in	-13
o:leads=report of	6
o:leads=runs to	-6
o:leads=runs until	-14
o:leads=shipped before	6
o:leads=since 12:01	-9
o:leads=since last	13
o:leads=standstill of	9
o:leads=start on	-18
o:leads=started on	15
o:leads=states since	-10
o:leads=stockholm in	-6
o:leads=stops on	6
o:leads=struck on	9
o:leads=suspended since	12
o:leads=suspended until	-11
o:leads=table on	10
o:leads=takes effect	11
o:leads=tariff from	-7
o:leads=tariffs on	6
o:leads=telephone on	6
o:leads=the	-8
o:leads=the hague,	7
o:leads=to the	-13
o:leads=trieste on	12
o:leads=truce of	21
o:leads=truce on	-10
o:leads=truce to	-13
o:leads=up in	12
o:leads=up on	-8
o:leads=washington,	-7
o:leads=washington/beijing,	15
o:leads=weeks in	20
o:leads=year from	20
o:leads=year on	17
o:left=controls	-24
o:left=controls right=none	-18
o:left=deal	-17
o:left=deal right=duties	-8
o:left=deal right=none	-39
o:left=deal right=truce	28
o:left=duties	-11
o:left=duties right=duties	-26
o:left=duties right=longer	18
o:left=duties right=meeting	-6
o:left=duties right=none	-6
o:left=duties right=procedure	-9
o:left=duties right=truce	18
o:left=exclusions	-9
o:left=exclusions right=none	-7
o:left=fees	-22
o:left=fees right=none	-17
o:left=meeting	-34
o:left=meeting right=meeting	-9
o:left=meeting right=none	-40
o:left=meeting right=signing	6
o:left=meeting right=truce	14
o:left=none right=deal	-10
o:left=none right=duties	14
o:left=none right=exclusions	-9
o:left=none right=fees	-10
o:left=none right=none	15
o:left=none right=truce	-10
o:left=sale	-8
o:left=sale right=none	-7
o:left=signing right=none	9
o:left=signing right=truce	-14
o:left=truce	10
o:left=truce right=longer	-21
o:left=truce right=none	11
o:left=truce right=truce	19
o:levy from ahead	11
o:levy since gone	-12
o:lower in gone	10
o:lower on gone	11
o:make from ahead	-7
o:make in gone	7
o:make on gone	-9
o:meet from ahead	14
o:meet on gone	-22
o:meet on today	10
o:meet since gone	-7
o:meet the gone	8
o:near=controls	-24
o:near=deal	-17
o:near=longer	-8
o:near=meeting	-30
o:near=none	-17
o:near=procedure	-10
o:near=signing	-10
o:near=truce	-6
o:no verb  ahead	-7
o:no verb  today	7
o:no verb ( gone	-11
o:no verb before ahead	-16
o:no verb before gone	-10
o:no verb beijing, today	17
o:no verb briefing, today	8
o:no verb friday today	-10
o:no verb friday, gone	-6
o:no verb from ahead	9
o:no verb from gone	8
o:no verb hague, today	7
o:no verb last gone	40
o:no verb monday today	11
o:no verb monday, gone	11
o:no verb montevideo, today	14
o:no verb of ahead	8
o:no verb of today	11
o:no verb on ahead	22
o:no verb on gone	-13
o:no verb since ahead	-15
o:no verb since gone	18
o:no verb starts today	16
o:no verb the ahead	-15
o:no verb the today	21
o:no verb thursday today	-7
o:no verb to gone	-11
o:no verb tuesday today	7
o:no verb tuesday, today	-8
o:no verb until ahead	-14
o:no verb until gone	-14
o:no verb washington, today	-6
o:no verb washington/beijing, today	15
o:no verb wednesday today	-10
o:no verb wednesday, ahead	18
o:no verb · today	6
o:no verb — today	-14
o:other from ahead	23
o:other from gone	-6
o:other on gone	-7
o:other since gone	9
o:other the gone	-10
o:other to gone	14
o:pay  today	-6
o:pay from gone	-17
o:pay from today	15
o:pay in gone	-8
o:pay since ahead	-7
o:pay the gone	16
o:pay until gone	-7
o:put in gone	-11
o:put on gone	11
o:reach on gone	-22
o:reduce from ahead	-10
o:right=controls	-7
o:right=controls since	-9
o:right=deal	-23
o:right=duties 	-14
o:right=duties before	-10
o:right=duties from	24
o:right=duties in	22
o:right=duties monday,	-7
o:right=duties of	23
o:right=duties on	-30
o:right=duties since	-9
o:right=duties the	-11
o:right=exclusions	-14
o:right=fees	-11
o:right=longer	-13
o:right=longer from	-6
o:right=longer in	-19
o:right=longer on	-8
o:right=longer since	20
o:right=meeting	-15
o:right=meeting from	12
o:right=meeting on	-9
o:right=none	-37
o:right=none 	-8
o:right=none (	-14
o:right=none 12:01	6
o:right=none after	-14
o:right=none and	-20
o:right=none begin	-9
o:right=none beginning	24
o:right=none begins	-8
o:right=none beijing,	15
o:right=none between	7
o:right=none briefing,	8
o:right=none busan,	11
o:right=none date:	-11
o:right=none dated	-8
o:right=none did,	-7
o:right=none duty	-8
o:right=none effect	24
o:right=none ends	-11
o:right=none expired	-6
o:right=none for	-24
o:right=none force	7
o:right=none friday	-11
o:right=none from	21
o:right=none is	-14
o:right=none it	-10
o:right=none last	33
o:right=none mid-	7
o:right=none monday	10
o:right=none monday,	19
o:right=none montevideo,	14
o:right=none out	-14
o:right=none signed	9
o:right=none since	16
o:right=none six	-9
o:right=none starting	-8
o:right=none starts	26
o:right=none sunday	-7
o:right=none sunday,	-9
o:right=none the	30
o:right=none through	-7
o:right=none thursday	-9
o:right=none thursday,	-9
o:right=none time	9
o:right=none tuesday	7
o:right=none tuesday,	-16
o:right=none until	-37
o:right=none wednesday	-10
o:right=none wednesday,	12
o:right=none with	7
o:right=none —	-15
o:right=procedure	-17
o:right=procedure in	-7
o:right=procedure since	-8
o:right=signing on	7
o:right=truce	23
o:right=truce before	6
o:right=truce from	-19
o:right=truce in	16
o:right=truce on	21
o:right=truce since	6
o:run of gone	16
o:run on gone	-9
o:run since gone	19
o:run to gone	-7
o:say in gone	-7
o:say on gone	-10
o:sign last gone	22
o:sit in gone	11
o:sit since gone	8
o:subject=controls	-15
o:subject=controls carried	-11
o:subject=controls carried end	-7
o:subject=controls carried end gone	-7
o:subject=controls carried end in	-7
o:subject=controls carried in gone	-8
o:subject=controls carried on gone	6
o:subject=controls far	-8
o:subject=controls far carried	-17
o:subject=controls far carried begin	-7
o:subject=controls far carried on today	6
o:subject=controls far carried say	6
o:subject=controls far carried say on	6
o:subject=controls far carried say today	6
o:subject=controls far no verb	-8
o:subject=controls from gone	-6
o:subject=controls no verb on	14
o:subject=controls on gone	13
o:subject=controls since gone	-9
o:subject=controls suspend	-6
o:subject=deal	-18
o:subject=deal agree	-6
o:subject=deal agree gone	-6
o:subject=deal carried	-11
o:subject=deal carried begin ahead	-16
o:subject=deal carried begin gone	8
o:subject=deal carried on ahead	-17
o:subject=deal carried on gone	10
o:subject=deal far carried agree	13
o:subject=deal far carried agree gone	13
o:subject=deal far carried agree in	13
o:subject=deal far carried charge	10
o:subject=deal far carried charge gone	11
o:subject=deal far carried from ahead	-6
o:subject=deal far carried of gone	7
o:subject=deal far carried on ahead	6
o:subject=deal far carried on gone	-8
o:subject=deal far carried pay	-6
o:subject=deal far carried sign	-11
o:subject=deal far carried sign gone	-10
o:subject=deal far no verb 	-8
o:subject=deal far no verb gone	-18
o:subject=deal in gone	-8
o:subject=deal no verb ahead	9
o:subject=deal no verb gone	-15
o:subject=deal no verb on	6
o:subject=deal of gone	7
o:subject=deal on ahead	10
o:subject=deal on gone	-15
o:subject=deal reach	6
o:subject=deal reach gone	7
o:subject=duties agree	14
o:subject=duties agree gone	14
o:subject=duties be from	19
o:subject=duties be on	11
o:subject=duties be since	-14
o:subject=duties be today	11
o:subject=duties before ahead	-6
o:subject=duties before gone	-7
o:subject=duties begin	-14
o:subject=duties begin from	-12
o:subject=duties begin gone	-8
o:subject=duties begin on	-15
o:subject=duties begin since	14
o:subject=duties begin today	-18
o:subject=duties beijing, today	7
o:subject=duties carried	7
o:subject=duties carried agree	12
o:subject=duties carried agree gone	12
o:subject=duties carried agree in	16
o:subject=duties carried announce	-7
o:subject=duties carried be	10
o:subject=duties carried be ahead	-7
o:subject=duties carried be before	9
o:subject=duties carried be from	-9
o:subject=duties carried be gone	19
o:subject=duties carried be in	-12
o:subject=duties carried be of	20
o:subject=duties carried be on	-6
o:subject=duties carried be since	12
o:subject=duties carried be until	9
o:subject=duties carried before gone	6
o:subject=duties carried begin	6
o:subject=duties carried begin from	-8
o:subject=duties carried begin on	9
o:subject=duties carried begin to	-10
o:subject=duties carried call	14
o:subject=duties carried end	14
o:subject=duties carried end gone	18
o:subject=duties carried end on	8
o:subject=duties carried fall ahead	9
o:subject=duties carried fall on	7
o:subject=duties carried from ahead	-12
o:subject=duties carried from gone	-13
o:subject=duties carried in ahead	-7
o:subject=duties carried in gone	12
o:subject=duties carried last gone	16
o:subject=duties carried of gone	22
o:subject=duties carried on ahead	16
o:subject=duties carried other	-27
o:subject=duties carried other gone	-20
o:subject=duties carried pay	-20
o:subject=duties carried pay ahead	-10
o:subject=duties carried pay from	-14
o:subject=duties carried pay gone	-11
o:subject=duties carried pay since	-13
o:subject=duties carried put	-9
o:subject=duties carried put gone	-8
o:subject=duties carried reach	-6
o:subject=duties carried reach gone	-6
o:subject=duties carried suspend	9
o:subject=duties carried suspend ahead	-8
o:subject=duties carried suspend gone	14
o:subject=duties carried suspend in	13
o:subject=duties carried suspend on	13
o:subject=duties carried suspend since	-13
o:subject=duties carried suspend until	-6
o:subject=duties carried the gone	14
o:subject=duties carried to gone	-15
o:subject=duties collect from	6
o:subject=duties collect gone	-6
o:subject=duties end ahead	8
o:subject=duties end gone	-7
o:subject=duties end on	-10
o:subject=duties fall from	-11
o:subject=duties fall gone	-7
o:subject=duties fall on	12
o:subject=duties far  gone	14
o:subject=duties far carried  gone	6
o:subject=duties far carried agree	6
o:subject=duties far carried agree gone	10
o:subject=duties far carried agree in	15
o:subject=duties far carried announce announced	6
o:subject=duties far carried announce gone	-6
o:subject=duties far carried announce today	7
o:subject=duties far carried be	-37
o:subject=duties far carried be ahead	-8
o:subject=duties far carried be gone	-28
o:subject=duties far carried be in	-7
o:subject=duties far carried be since	-28
o:subject=duties far carried begin ahead	10
o:subject=duties far carried begin before	-6
o:subject=duties far carried begin from	20
o:subject=duties far carried begin gone	-12
o:subject=duties far carried begin in	-13
o:subject=duties far carried begin since	-7
o:subject=duties far carried begin today	9
o:subject=duties far carried charge	9
o:subject=duties far carried charge ahead	6
o:subject=duties far carried charge gone	10
o:subject=duties far carried charge since	-11
o:subject=duties far carried charge today	-6
o:subject=duties far carried collect gone	7
o:subject=duties far carried conclude	-14
o:subject=duties far carried conclude gone	-14
o:subject=duties far carried conclude in	-7
o:subject=duties far carried declare ahead	-7
o:subject=duties far carried declare gone	10
o:subject=duties far carried end	11
o:subject=duties far carried end gone	14
o:subject=duties far carried end of	6
o:subject=duties far carried extend	7
o:subject=duties far carried extend gone	8
o:subject=duties far carried fall on	7
o:subject=duties far carried from ahead	34
o:subject=duties far carried from gone	-32
o:subject=duties far carried from today	17
o:subject=duties far carried have	-7
o:subject=duties far carried have since	-13
o:subject=duties far carried impose	-8
o:subject=duties far carried impose gone	-8
o:subject=duties far carried keep	14
o:subject=duties far carried keep gone	14
o:subject=duties far carried leave	-7
o:subject=duties far carried lower	9
o:subject=duties far carried lower gone	13
o:subject=duties far carried lower on	10
o:subject=duties far carried make	-10
o:subject=duties far carried make gone	-9
o:subject=duties far carried meet	8
o:subject=duties far carried meet ahead	15
o:subject=duties far carried meet gone	-9
o:subject=duties far carried of gone	19
o:subject=duties far carried on ahead	-15
o:subject=duties far carried on gone	10
o:subject=duties far carried on today	-11
o:subject=duties far carried other	9
o:subject=duties far carried other gone	13
o:subject=duties far carried other in	11
o:subject=duties far carried other since	12
o:subject=duties far carried pay	11
o:subject=duties far carried pay from	10
o:subject=duties far carried pay gone	6
o:subject=duties far carried pay since	9
o:subject=duties far carried pay today	11
o:subject=duties far carried put on	11
o:subject=duties far carried run	20
o:subject=duties far carried run gone	22
o:subject=duties far carried sign	-7
o:subject=duties far carried sign ahead	13
o:subject=duties far carried sign gone	-40
o:subject=duties far carried since gone	-8
o:subject=duties far carried suspend ahead	24
o:subject=duties far carried suspend from	19
o:subject=duties far carried suspend gone	-33
o:subject=duties far carried tell	-8
o:subject=duties far carried the ahead	10
o:subject=duties far carried to gone	18
o:subject=duties far from ahead	-24
o:subject=duties far from gone	-9
o:subject=duties far in gone	-6
o:subject=duties far no verb 	15
o:subject=duties far no verb from	-33
o:subject=duties far no verb in	-7
o:subject=duties far no verb monday,	6
o:subject=duties far no verb on	10
o:subject=duties far no verb the	7
o:subject=duties far no verb to	-10
o:subject=duties far on ahead	21
o:subject=duties far on gone	-22
o:subject=duties far the gone	8
o:subject=duties far to gone	-9
o:subject=duties from today	15
o:subject=duties introduce	-7
o:subject=duties introduce gone	-7
o:subject=duties last gone	-6
o:subject=duties monday, ahead	-13
o:subject=duties no verb 	-7
o:subject=duties no verb 12:01	-14
o:subject=duties no verb ahead	-14
o:subject=duties no verb before	-6
o:subject=duties no verb beijing,	7
o:subject=duties no verb from	6
o:subject=duties no verb monday,	-16
o:subject=duties no verb on	11
o:subject=duties no verb since	-12
o:subject=duties no verb until	-6
o:subject=duties no verb wednesday,	9
o:subject=duties of ahead	-23
o:subject=duties of gone	13
o:subject=duties of today	-6
o:subject=duties on ahead	11
o:subject=duties on gone	-14
o:subject=duties on today	10
o:subject=duties other	7
o:subject=duties other gone	9
o:subject=duties pay	6
o:subject=duties pay gone	12
o:subject=duties since ahead	-11
o:subject=duties since gone	8
o:subject=duties stand gone	6
o:subject=duties suspend ahead	-7
o:subject=duties suspend gone	8
o:subject=duties to gone	-11
o:subject=duties wednesday, ahead	11
o:subject=exclusions	-8
o:subject=exclusions carried	-12
o:subject=exclusions far carried	-9
o:subject=fees	-27
o:subject=fees carried	-8
o:subject=fees far carried	-10
o:subject=fees far carried since gone	9
o:subject=fees far carried suspend	11
o:subject=fees far carried suspend gone	11
o:subject=fees from ahead	-10
o:subject=fees suspend	-18
o:subject=fees suspend ahead	-6
o:subject=fees suspend from	-14
o:subject=longer carried	-10
o:subject=longer far	-22
o:subject=longer far carried	-26
o:subject=longer far carried begin	-25
o:subject=longer far carried begin gone	-23
o:subject=longer far carried of gone	-8
o:subject=longer far carried since gone	-9
o:subject=longer far carried suspend	8
o:subject=longer far carried tell	8
o:subject=longer far carried tell gone	8
o:subject=longer far no verb	-22
o:subject=longer far no verb gone	-11
o:subject=longer from ahead	9
o:subject=longer no verb on	-6
o:subject=longer no verb since	15
o:subject=longer on gone	-11
o:subject=longer since gone	15
o:subject=meeting	-14
o:subject=meeting begin	-11
o:subject=meeting carried be	18
o:subject=meeting carried be gone	20
o:subject=meeting carried be since	15
o:subject=meeting carried begin ahead	9
o:subject=meeting carried begin gone	-7
o:subject=meeting carried begin in	-8
o:subject=meeting carried end	-8
o:subject=meeting carried end gone	-6
o:subject=meeting carried meet	-6
o:subject=meeting carried on ahead	-10
o:subject=meeting carried on gone	11
o:subject=meeting carried sign	-19
o:subject=meeting carried sign gone	-18
o:subject=meeting carried since gone	9
o:subject=meeting far carried	16
o:subject=meeting far carried be ahead	-8
o:subject=meeting far carried be gone	11
o:subject=meeting far carried be on	7
o:subject=meeting far carried be since	8
o:subject=meeting far carried before ahead	8
o:subject=meeting far carried begin ahead	-19
o:subject=meeting far carried begin in	10
o:subject=meeting far carried begin since	-8
o:subject=meeting far carried begin today	13
o:subject=meeting far carried by ahead	6
o:subject=meeting far carried charge	-13
o:subject=meeting far carried charge gone	-11
o:subject=meeting far carried conclude	-10
o:subject=meeting far carried conclude gone	-10
o:subject=meeting far carried end gone	9
o:subject=meeting far carried end on	-10
o:subject=meeting far carried fall	-6
o:subject=meeting far carried from gone	-7
o:subject=meeting far carried in gone	25
o:subject=meeting far carried keep	-8
o:subject=meeting far carried keep gone	-8
o:subject=meeting far carried levy	-12
o:subject=meeting far carried levy gone	-12
o:subject=meeting far carried levy since	-12
o:subject=meeting far carried of gone	-19
o:subject=meeting far carried on ahead	-22
o:subject=meeting far carried on gone	-13
o:subject=meeting far carried other	7
o:subject=meeting far carried pay	14
o:subject=meeting far carried pay ahead	12
o:subject=meeting far carried reach	17
o:subject=meeting far carried reach gone	17
o:subject=meeting far carried sign	29
o:subject=meeting far carried sign gone	13
o:subject=meeting far carried sign today	20
o:subject=meeting far carried since gone	-10
o:subject=meeting far carried suspend ahead	-13
o:subject=meeting far carried suspend gone	10
o:subject=meeting far carried tell on	6
o:subject=meeting far carried tell today	7
o:subject=meeting far carried the gone	12
o:subject=meeting far from ahead	11
o:subject=meeting far in gone	-9
o:subject=meeting far no verb ahead	6
o:subject=meeting far no verb from	12
o:subject=meeting far no verb in	-9
o:subject=meeting far no verb on	15
o:subject=meeting far no verb to	-7
o:subject=meeting far on gone	12
o:subject=meeting in gone	26
o:subject=meeting last gone	-7
o:subject=meeting no verb	7
o:subject=meeting no verb from	-6
o:subject=meeting no verb in	29
o:subject=meeting no verb last	-7
o:subject=meeting no verb on	-24
o:subject=meeting no verb since	-7
o:subject=meeting no verb today	14
o:subject=meeting of gone	-6
o:subject=meeting on ahead	-7
o:subject=meeting on gone	-28
o:subject=meeting since gone	-11
o:subject=none	15
o:subject=none briefing, today	8
o:subject=none carried	-15
o:subject=none carried  ahead	-8
o:subject=none carried  gone	-7
o:subject=none carried  today	-12
o:subject=none carried ask	7
o:subject=none carried ask gone	8
o:subject=none carried be	-10
o:subject=none carried be gone	-10
o:subject=none carried be in	-8
o:subject=none carried be on	-12
o:subject=none carried be the	10
o:subject=none carried bear	8
o:subject=none carried bear gone	11
o:subject=none carried before ahead	-6
o:subject=none carried begin	11
o:subject=none carried begin ahead	7
o:subject=none carried begin from	8
o:subject=none carried begin in	-7
o:subject=none carried begin on	-12
o:subject=none carried begin since	14
o:subject=none carried charge	-33
o:subject=none carried charge from	-7
o:subject=none carried charge gone	-26
o:subject=none carried charge since	-10
o:subject=none carried clear	-6
o:subject=none carried collect	6
o:subject=none carried collect ahead	8
o:subject=none carried collect from	7
o:subject=none carried conclude	13
o:subject=none carried conclude gone	13
o:subject=none carried extend	-14
o:subject=none carried extend gone	-14
o:subject=none carried from ahead	17
o:subject=none carried have	-7
o:subject=none carried have ahead	-14
o:subject=none carried have on	8
o:subject=none carried have today	-8
o:subject=none carried leave	11
o:subject=none carried leave gone	15
o:subject=none carried levy	11
o:subject=none carried lower	-6
o:subject=none carried make	-12
o:subject=none carried make gone	-10
o:subject=none carried make in	-8
o:subject=none carried meet on	7
o:subject=none carried meet today	8
o:subject=none carried of ahead	-7
o:subject=none carried on ahead	-19
o:subject=none carried on gone	11
o:subject=none carried other	-7
o:subject=none carried other in	13
o:subject=none carried other since	-13
o:subject=none carried put	-8
o:subject=none carried reduce gone	8
o:subject=none carried run	-7
o:subject=none carried say gone	-7
o:subject=none carried sign today	-7
o:subject=none carried since ahead	-8
o:subject=none carried since gone	6
o:subject=none carried sit since	8
o:subject=none carried suspend	19
o:subject=none carried suspend ahead	20
o:subject=none carried suspend from	17
o:subject=none carried suspend on	13
o:subject=none carried until gone	-10
o:subject=none friday, today	-7
o:subject=none from ahead	30
o:subject=none monday today	-13
o:subject=none montevideo, today	14
o:subject=none no verb	15
o:subject=none no verb ahead	36
o:subject=none no verb briefing,	8
o:subject=none no verb date:	-8
o:subject=none no verb friday,	-8
o:subject=none no verb from	25
o:subject=none no verb monday	-13
o:subject=none no verb monday,	15
o:subject=none no verb montevideo,	14
o:subject=none no verb of	29
o:subject=none no verb since	19
o:subject=none no verb the	17
o:subject=none no verb today	-8
o:subject=none no verb tuesday	13
o:subject=none no verb wednesday,	-6
o:subject=none no verb ·	13
o:subject=none no verb —	-14
o:subject=none of ahead	24
o:subject=none of gone	-18
o:subject=none of today	19
o:subject=none on ahead	-14
o:subject=none since gone	22
o:subject=none the today	22
o:subject=none tuesday today	13
o:subject=none wednesday, today	-6
o:subject=none · today	13
o:subject=none — today	-13
o:subject=procedure	-35
o:subject=procedure carried collect	-6
o:subject=procedure carried collect gone	-6
o:subject=procedure carried from ahead	20
o:subject=procedure carried since gone	-15
o:subject=procedure end	-8
o:subject=procedure end gone	-7
o:subject=procedure far carried	-11
o:subject=procedure far carried be	12
o:subject=procedure far carried be gone	13
o:subject=procedure far carried begin	-24
o:subject=procedure far carried begin ahead	-17
o:subject=procedure far carried begin gone	-7
o:subject=procedure far carried begin on	-21
o:subject=procedure far carried from gone	16
o:subject=procedure far carried have	6
o:subject=procedure far carried have gone	6
o:subject=procedure far carried on ahead	-17
o:subject=procedure far carried on gone	-8
o:subject=procedure far carried pay	-7
o:subject=procedure far carried since gone	-12
o:subject=procedure far no verb gone	6
o:subject=procedure far no verb since	8
o:subject=procedure far since gone	8
o:subject=procedure in gone	-10
o:subject=procedure no verb	-8
o:subject=procedure no verb ahead	6
o:subject=procedure no verb gone	-14
o:subject=procedure no verb on	7
o:subject=procedure no verb today	-9
o:subject=procedure on ahead	10
o:subject=procedure on gone	-14
o:subject=procedure suspend	-6
o:subject=sale	-12
o:subject=sale carried	-7
o:subject=sale far	-13
o:subject=sale far carried	30
o:subject=sale far carried be	8
o:subject=sale far carried be gone	8
o:subject=sale far carried sign	7
o:subject=sale far carried sign gone	7
o:subject=sale far carried since gone	16
o:subject=sale far no verb	-13
o:subject=sale far no verb gone	-7
o:subject=sale no verb	-9
o:subject=sale no verb gone	-7
o:subject=signing	-9
o:subject=signing  gone	6
o:subject=signing begin	-10
o:subject=signing begin ahead	-8
o:subject=signing no verb	-8
o:subject=signing no verb 	6
o:subject=signing no verb ahead	-16
o:subject=signing no verb of	-6
o:subject=signing no verb on	9
o:subject=signing no verb since	-9
o:subject=signing of gone	-14
o:subject=signing of today	6
o:subject=signing on ahead	-12
o:subject=signing on gone	12
o:subject=signing since gone	-9
o:subject=truce  ahead	6
o:subject=truce  gone	-10
o:subject=truce agree on	-8
o:subject=truce be ahead	-7
o:subject=truce be of	11
o:subject=truce be since	-9
o:subject=truce begin	23
o:subject=truce begin gone	20
o:subject=truce begin in	7
o:subject=truce begin on	21
o:subject=truce begin today	7
o:subject=truce carried	11
o:subject=truce carried agree	7
o:subject=truce carried agree gone	8
o:subject=truce carried agree in	6
o:subject=truce carried agree on	7
o:subject=truce carried be today	-7
o:subject=truce carried begin ahead	16
o:subject=truce carried begin gone	-7
o:subject=truce carried begin on	13
o:subject=truce carried end	20
o:subject=truce carried end gone	22
o:subject=truce carried end on	25
o:subject=truce carried from ahead	-10
o:subject=truce carried last gone	6
o:subject=truce carried make	17
o:subject=truce carried make gone	18
o:subject=truce carried of gone	-13
o:subject=truce carried on ahead	15
o:subject=truce carried on gone	31
o:subject=truce carried other	-19
o:subject=truce carried other gone	-18
o:subject=truce carried sign	17
o:subject=truce carried sign gone	22
o:subject=truce carried sign on	17
o:subject=truce carried since gone	19
o:subject=truce carried suspend	-25
o:subject=truce carried suspend gone	-24
o:subject=truce carried the gone	-8
o:subject=truce end	-18
o:subject=truce end ahead	-11
o:subject=truce end gone	-10
o:subject=truce end of	-6
o:subject=truce end on	-9
o:subject=truce end today	-8
o:subject=truce extend	-7
o:subject=truce extend gone	-6
o:subject=truce extend on	-13
o:subject=truce far	18
o:subject=truce far beijing, today	12
o:subject=truce far carried agree	-17
o:subject=truce far carried agree gone	-16
o:subject=truce far carried agree in	-7
o:subject=truce far carried be	-9
o:subject=truce far carried be gone	-6
o:subject=truce far carried be since	-9
o:subject=truce far carried be until	12
o:subject=truce far carried before ahead	10
o:subject=truce far carried begin	8
o:subject=truce far carried begin on	22
o:subject=truce far carried begin today	6
o:subject=truce far carried charge	17
o:subject=truce far carried charge gone	22
o:subject=truce far carried charge since	12
o:subject=truce far carried end	-7
o:subject=truce far carried end gone	-6
o:subject=truce far carried fall	9
o:subject=truce far carried from ahead	-9
o:subject=truce far carried from gone	-7
o:subject=truce far carried keep	-8
o:subject=truce far carried keep gone	-8
o:subject=truce far carried make	11
o:subject=truce far carried on gone	10
o:subject=truce far carried on today	-10
o:subject=truce far carried other	-19
o:subject=truce far carried other gone	-19
o:subject=truce far carried other since	-14
o:subject=truce far carried pay ahead	-8
o:subject=truce far carried put	8
o:subject=truce far carried put gone	9
o:subject=truce far carried reach gone	-7
o:subject=truce far carried sign	-9
o:subject=truce far carried sign on	-17
o:subject=truce far carried sign signed	8
o:subject=truce far carried suspend	14
o:subject=truce far carried suspend ahead	6
o:subject=truce far carried suspend gone	8
o:subject=truce far carried suspend on	11
o:subject=truce far carried the gone	6
o:subject=truce far from ahead	-7
o:subject=truce far from gone	-14
o:subject=truce far in gone	-10
o:subject=truce far no verb	18
o:subject=truce far no verb ahead	-14
o:subject=truce far no verb beijing,	11
o:subject=truce far no verb from	-11
o:subject=truce far no verb gone	23
o:subject=truce far no verb in	-11
o:subject=truce far no verb monday,	6
o:subject=truce far no verb on	-23
o:subject=truce far no verb today	9
o:subject=truce far no verb ·	-9
o:subject=truce far on gone	-16
o:subject=truce far · today	-9
o:subject=truce from ahead	-22
o:subject=truce from gone	31
o:subject=truce have	-8
o:subject=truce have gone	-6
o:subject=truce in gone	10
o:subject=truce last gone	12
o:subject=truce make	-18
o:subject=truce make gone	-16
o:subject=truce monday, ahead	10
o:subject=truce monday, gone	-10
o:subject=truce no verb ends	-7
o:subject=truce no verb in	-16
o:subject=truce no verb last	26
o:subject=truce no verb on	-26
o:subject=truce no verb saturday,	12
o:subject=truce no verb until	-8
o:subject=truce of ahead	-8
o:subject=truce of gone	17
o:subject=truce on gone	-23
o:subject=truce on today	6
o:subject=truce other in	-10
o:subject=truce other to	16
o:subject=truce reach	-12
o:subject=truce reach gone	-12
o:subject=truce remain	8
o:subject=truce run gone	6
o:subject=truce run out	-6
o:subject=truce run today	-6
o:subject=truce saturday, ahead	8
o:subject=truce sign	8
o:subject=truce sign gone	11
o:subject=truce sign in	18
o:subject=truce since gone	16
o:subject=truce suspend	8
o:subject=truce suspend gone	9
o:subject=truce the ahead	-6
o:subject=truce to ahead	-6
o:subject=truce to gone	14
o:subject=truce until ahead	-6
o:subject=truce until gone	-10
o:suspend from ahead	21
o:suspend from gone	-10
o:suspend in gone	19
o:suspend last gone	-6
o:suspend of gone	-11
o:suspend on gone	35
o:suspend the gone	-11
o:suspend until ahead	-9
o:suspend until gone	-11
o:tell in gone	7
o:tell on gone	-8
o:tell on today	7
o:topic=controls	-24
o:topic=controls ahead	-10
o:topic=controls far	-23
o:topic=controls far gone	-19
o:topic=controls far no verb	-8
o:topic=controls from	-8
o:topic=controls gone	-33
o:topic=controls of	-12
o:topic=controls of gone	-11
o:topic=controls on	14
o:topic=controls on gone	10
o:topic=controls on today	6
o:topic=controls since	-24
o:topic=controls since gone	-24
o:topic=controls suspend	-9
o:topic=controls today	12
o:topic=deal	-30
o:topic=deal agree	-7
o:topic=deal ahead	-10
o:topic=deal begin	-10
o:topic=deal far 	-9
o:topic=deal far ahead	8
o:topic=deal far charge	13
o:topic=deal far gone	-9
o:topic=deal far in	-6
o:topic=deal far on	6
o:topic=deal far on ahead	10
o:topic=deal far since	6
o:topic=deal far since gone	7
o:topic=deal from	-15
o:topic=deal from gone	-11
o:topic=deal gone	-14
o:topic=deal in	10
o:topic=deal in gone	10
o:topic=deal negotiate	11
o:topic=deal on	-7
o:topic=deal settle	-7
o:topic=deal since	-10
o:topic=deal since gone	-9
o:topic=deal today	-10
o:topic=duties 	-21
o:topic=duties  today	-12
o:topic=duties 12:01	-10
o:topic=duties announce	-21
o:topic=duties announced	-6
o:topic=duties ask	8
o:topic=duties be	14
o:topic=duties before ahead	6
o:topic=duties begin	-26
o:topic=duties beijing,	7
o:topic=duties beijing, today	7
o:topic=duties by	-13
o:topic=duties by ahead	-8
o:topic=duties call	14
o:topic=duties carry	12
o:topic=duties cent	-10
o:topic=duties cent today	-9
o:topic=duties charge	-24
o:topic=duties clear	12
o:topic=duties collect	9
o:topic=duties cut	13
o:topic=duties declare	10
o:topic=duties duty	-8
o:topic=duties duty today	-8
o:topic=duties far	7
o:topic=duties far 	16
o:topic=duties far  ahead	-9
o:topic=duties far  gone	19
o:topic=duties far agree	14
o:topic=duties far be	-27
o:topic=duties far begin	9
o:topic=duties far charge	14
o:topic=duties far declare	-6
o:topic=duties far end	-10
o:topic=duties far from	-24
o:topic=duties far from ahead	-31
o:topic=duties far from gone	-14
o:topic=duties far from today	12
o:topic=duties far gone	8
o:topic=duties far in	-8
o:topic=duties far in gone	-8
o:topic=duties far monday,	6
o:topic=duties far on	17
o:topic=duties far on ahead	26
o:topic=duties far other	-15
o:topic=duties far pay	9
o:topic=duties far put	-6
o:topic=duties far run	21
o:topic=duties far since ahead	-6
o:topic=duties far the	17
o:topic=duties far the ahead	10
o:topic=duties far the gone	8
o:topic=duties far to	13
o:topic=duties far to gone	14
o:topic=duties far until gone	7
o:topic=duties from	13
o:topic=duties from ahead	17
o:topic=duties from gone	-30
o:topic=duties from today	20
o:topic=duties have	11
o:topic=duties impose	-10
o:topic=duties introduce	-15
o:topic=duties last	-17
o:topic=duties last gone	-17
o:topic=duties levy	9
o:topic=duties lower	-6
o:topic=duties make	-12
o:topic=duties midnight	-7
o:topic=duties midnight today	-7
o:topic=duties monday,	-16
o:topic=duties monday, ahead	-13
o:topic=duties of ahead	-28
o:topic=duties of gone	21
o:topic=duties of today	-16
o:topic=duties on	10
o:topic=duties on ahead	11
o:topic=duties put	-9
o:topic=duties raise	-9
o:topic=duties return	-6
o:topic=duties rise	-7
o:topic=duties since ahead	-21
o:topic=duties suspend	33
o:topic=duties tax	-11
o:topic=duties the	17
o:topic=duties the ahead	-15
o:topic=duties the gone	15
o:topic=duties to	-7
o:topic=duties to gone	-17
o:topic=duties until	-10
o:topic=duties wednesday,	9
o:topic=duties wednesday, ahead	11
o:topic=duties with	7
o:topic=exclusions	-30
o:topic=exclusions ahead	-7
o:topic=exclusions be	-13
o:topic=exclusions far	-6
o:topic=exclusions gone	-20
o:topic=exclusions since	-9
o:topic=exclusions since gone	-9
o:topic=fees	-34
o:topic=fees ahead	-14
o:topic=fees begin	-8
o:topic=fees far	-7
o:topic=fees gone	-20
o:topic=fees on	-6
o:topic=longer agree	-8
o:topic=longer be	-8
o:topic=longer begin	14
o:topic=longer end	6
o:topic=longer extend	-6
o:topic=longer far	-19
o:topic=longer far ahead	-6
o:topic=longer far gone	-9
o:topic=longer far in	7
o:topic=longer far in gone	7
o:topic=longer far no verb	-22
o:topic=longer far since	-6
o:topic=longer far since gone	-6
o:topic=longer far tell	8
o:topic=longer from ahead	8
o:topic=longer in	-16
o:topic=longer in gone	-16
o:topic=longer other	-8
o:topic=longer since	12
o:topic=longer since gone	12
o:topic=longer to	14
o:topic=longer to gone	11
o:topic=meeting	-23
o:topic=meeting 	-9
o:topic=meeting agree	8
o:topic=meeting ahead	-19
o:topic=meeting be	7
o:topic=meeting before	-12
o:topic=meeting before ahead	-11
o:topic=meeting begin	-18
o:topic=meeting conclude	6
o:topic=meeting far	8
o:topic=meeting far begin	-6
o:topic=meeting far by	12
o:topic=meeting far by ahead	6
o:topic=meeting far charge	-9
o:topic=meeting far end	13
o:topic=meeting far suspend	-12
o:topic=meeting far the	11
o:topic=meeting far the gone	12
o:topic=meeting far to	-9
o:topic=meeting far to gone	-7
o:topic=meeting far today	6
o:topic=meeting from ahead	8
o:topic=meeting from gone	-15
o:topic=meeting gone	-18
o:topic=meeting in	29
o:topic=meeting in gone	31
o:topic=meeting last	-7
o:topic=meeting last gone	-7
o:topic=meeting no verb	7
o:topic=meeting of	-8
o:topic=meeting on	-24
o:topic=meeting on ahead	-26
o:topic=meeting on gone	-17
o:topic=meeting on today	8
o:topic=meeting other	-8
o:topic=meeting since	-9
o:topic=meeting since gone	-7
o:topic=meeting sit	-7
o:topic=meeting the	6
o:topic=meeting the gone	7
o:topic=meeting today	12
o:topic=none	-11
o:topic=none 	-14
o:topic=none  ahead	-14
o:topic=none agree	11
o:topic=none be	-8
o:topic=none before	-8
o:topic=none before ahead	-6
o:topic=none briefing,	8
o:topic=none briefing, today	8
o:topic=none charge	-25
o:topic=none date:	-8
o:topic=none friday,	-8
o:topic=none friday, today	-7
o:topic=none from	20
o:topic=none from ahead	16
o:topic=none from gone	8
o:topic=none have	-25
o:topic=none in	6
o:topic=none in gone	7
o:topic=none leave	12
o:topic=none monday	-13
o:topic=none monday today	-13
o:topic=none monday,	15
o:topic=none montevideo,	14
o:topic=none montevideo, today	14
o:topic=none no verb	15
o:topic=none of	25
o:topic=none of ahead	21
o:topic=none of gone	-6
o:topic=none of today	15
o:topic=none on	-13
o:topic=none on ahead	-39
o:topic=none pay	-13
o:topic=none put	-12
o:topic=none run	-11
o:topic=none since	15
o:topic=none since ahead	-10
o:topic=none since gone	20
o:topic=none the	14
o:topic=none the ahead	-10
o:topic=none the today	22
o:topic=none to	-6
o:topic=none today	-13
o:topic=none tuesday	13
o:topic=none tuesday today	13
o:topic=none until	-10
o:topic=none until gone	-7
o:topic=none wednesday,	-6
o:topic=none wednesday, today	-6
o:topic=none ·	12
o:topic=none · today	13
o:topic=none —	-14
o:topic=none — today	-13
o:topic=procedure ahead	8
o:topic=procedure be	-13
o:topic=procedure collect	-6
o:topic=procedure far	-19
o:topic=procedure far ahead	-17
o:topic=procedure far begin	-19
o:topic=procedure far from gone	7
o:topic=procedure far on	-22
o:topic=procedure far on ahead	-16
o:topic=procedure far pay	-6
o:topic=procedure far today	-6
o:topic=procedure from	12
o:topic=procedure from ahead	7
o:topic=procedure gone	-16
o:topic=procedure in	-11
o:topic=procedure in gone	-11
o:topic=procedure no verb	-8
o:topic=procedure on ahead	7
o:topic=procedure on gone	-15
o:topic=procedure other	22
o:topic=sale	-13
o:topic=sale far	-15
o:topic=sale far gone	-9
o:topic=sale far no verb	-13
o:topic=sale gone	-7
o:topic=sale no verb	-9
o:topic=signing ahead	-16
o:topic=signing approve	-10
o:topic=signing begin	6
o:topic=signing last	22
o:topic=signing last gone	22
o:topic=signing no verb	-8
o:topic=signing of	-21
o:topic=signing of gone	-27
o:topic=signing on	8
o:topic=signing on gone	11
o:topic=signing sign	8
o:topic=signing signed	8
o:topic=signing since	-8
o:topic=signing since gone	-7
o:topic=signing today	16
o:topic=truce	10
o:topic=truce 	-6
o:topic=truce  ahead	6
o:topic=truce  gone	-14
o:topic=truce ahead	-6
o:topic=truce before ahead	8
o:topic=truce begin	34
o:topic=truce charge	7
o:topic=truce conclude	-16
o:topic=truce declare	13
o:topic=truce effect	10
o:topic=truce effect today	10
o:topic=truce ends	-9
o:topic=truce extend	-10
o:topic=truce far	27
o:topic=truce far agree	-6
o:topic=truce far ahead	-7
o:topic=truce far be	7
o:topic=truce far beijing,	11
o:topic=truce far beijing, today	12
o:topic=truce far charge	22
o:topic=truce far from gone	-16
o:topic=truce far gone	33
o:topic=truce far in	-19
o:topic=truce far in gone	-18
o:topic=truce far monday,	6
o:topic=truce far no verb	18
o:topic=truce far on ahead	-10
o:topic=truce far other	-15
o:topic=truce far pay	7
o:topic=truce far put	9
o:topic=truce far since	30
o:topic=truce far since gone	33
o:topic=truce far the	8
o:topic=truce far the gone	9
o:topic=truce far until	8
o:topic=truce far until gone	8
o:topic=truce far ·	-9
o:topic=truce far · today	-9
o:topic=truce for	-6
o:topic=truce from	16
o:topic=truce from gone	19
o:topic=truce get	-16
o:topic=truce gone	13
o:topic=truce have	-17
o:topic=truce in	21
o:topic=truce in ahead	-8
o:topic=truce in gone	23
o:topic=truce last	12
o:topic=truce last gone	13
o:topic=truce make	6
o:topic=truce monday, ahead	10
o:topic=truce monday, gone	-10
o:topic=truce of	16
o:topic=truce of ahead	-15
o:topic=truce of gone	25
o:topic=truce of today	-11
o:topic=truce out	-12
o:topic=truce put	10
o:topic=truce reach	-7
o:topic=truce remain	7
o:topic=truce run	-9
o:topic=truce saturday,	12
o:topic=truce saturday, ahead	8
o:topic=truce say	-13
o:topic=truce sign	-22
o:topic=truce since	14
o:topic=truce since ahead	-6
o:topic=truce since gone	17
o:topic=truce the	-26
o:topic=truce the ahead	-9
o:topic=truce the gone	-18
o:topic=truce to	-21
o:topic=truce to ahead	-10
o:topic=truce to gone	-14
o:topic=truce truce	-8
o:topic=truce until	-40
o:topic=truce until ahead	-18
o:topic=truce until gone	-25
pc0=agree	-14
pc0=suspend	-10
pc1=agree	6
pc1=end	-6
pc1=impose	15
pc1=return	16
pc1=say	-8
pc1=suspend	-12
pct0=agree perfect	-8
pct0=begin modal	-11
pct0=begin past	11
pct0=begin present	-7
pct0=down future	8
pct0=down past	-13
pct0=end future	-8
pct0=end modal	10
pct0=impose future-passive	-7
pct0=impose perfect	-17
pct0=impose perfect-passive	-8
pct0=impose pluperfect	17
pct0=impose pluperfect-passive	7
pct0=impose present-passive	16
pct0=propose past	-8
pct0=propose perfect	-11
pct0=propose present	8
pct0=say modal	-8
pct0=say past-passive	6
pct0=stay modal	-9
pct0=suspend future	-11
pct0=up past	-16
pct0=up present	-13
pct1=agree participle-passive	15
pct1=bear gerund	-7
pct1=bear past	6
pct1=begin modal	-11
pct1=begin participle-passive	-8
pct1=begin past	13
pct1=down future	8
pct1=down past	-12
pct1=end modal	10
pct1=impose future-passive	-7
pct1=impose gerund	-15
pct1=impose infinitive	-17
pct1=impose infinitive-passive	10
pct1=impose participle-passive	26
pct1=impose past	-6
pct1=impose perfect-passive	-8
pct1=impose pluperfect	17
pct1=impose pluperfect-passive	7
pct1=impose present	-6
pct1=impose present-passive	16
pct1=propose past	-7
pct1=propose present	9
pct1=say modal	-8
pct1=say past-passive	6
pct1=say present	-11
pct1=stay infinitive	-6
pct1=stay modal	-9
pct1=suspend future	-10
pct1=suspend infinitive	-7
pct1=suspend participle-passive	17
pct1=suspend present	-11
pct1=target gerund	-9
pct1=target infinitive	8
pct1=up past	-16
pct1=up present	-9
phas-future	-11
phas-infinitive	-6
phas-participle	24
phas-perfect	-7
phas-pluperfect	20
phas-present	18
pt0=future	-8
pt0=future-passive	-8
pt0=perfect	-10
pt0=perfect-passive	11
pt0=pluperfect	18
pt0=present-passive	31
pt1=future-passive	-7
pt1=gerund	-8
pt1=infinitive	-9
pt1=infinitive-passive	10
pt1=modal	-9
pt1=participle-passive	24
pt1=perfect-passive	11
pt1=pluperfect	18
pt1=present	-18
pt1=present-passive	31
pv0=announce	-17
pv0=ask	-8
pv0=be	-9
pv0=begin	19
pv0=call	7
pv0=cease	12
pv0=charge	-8
pv0=collect	-7
pv0=come	-17
pv0=confirm	-8
pv0=cut	8
pv0=end	8
pv0=enter	9
pv0=expire	-6
pv0=get	10
pv0=go	-20
pv0=grant	7
pv0=have	-12
pv0=know	-18
pv0=leave	20
pv0=make	-6
pv0=other	25
pv0=pay	-13
pv0=propose	-11
pv0=raise	7
pv0=reach	-7
pv0=recall	17
pv0=replace	-9
pv0=rise	9
pv0=sign	-9
pv0=stand	9
pv0=suspend	-21
pv0=tax	8
pv0=tell	9
pv0=write	6
pv1-none	-7
pv1=admit	8
pv1=agree	22
pv1=announce	-20
pv1=apply	6
pv1=be	-7
pv1=begin	14
pv1=call	7
pv1=cease	7
pv1=charge	-15
pv1=come	-16
pv1=confirm	-8
pv1=cut	8
pv1=end	6
pv1=expire	-6
pv1=get	13
pv1=go	-21
pv1=grant	7
pv1=have	-10
pv1=hold	8
pv1=know	-10
pv1=leave	18
pv1=other	21
pv1=propose	-10
pv1=put	-13
pv1=raise	7
pv1=reach	-7
pv1=replace	-9
pv1=rise	9
pv1=stand	6
pv1=stay	-10
pv1=suspend	-13
pv1=tell	9
pv1=write	6
pv2-none	-16
pvt0=announce past	-13
pvt0=ask present	-6
pvt0=be past	6
pvt0=be present	-16
pvt0=begin past	22
pvt0=call present	8
pvt0=come past	-7
pvt0=come present	-7
pvt0=continue present	7
pvt0=end modal	11
pvt0=extend present	8
pvt0=get present	15
pvt0=go past	-12
pvt0=go present	-6
pvt0=have past	-14
pvt0=hold present	7
pvt0=know present	-18
pvt0=leave past	15
pvt0=leave present	6
pvt0=note past	6
pvt0=other past	-11
pvt0=other perfect	23
pvt0=other present	15
pvt0=put perfect	-8
pvt0=raise past	11
pvt0=reach past	-7
pvt0=recall present	15
pvt0=replace present	-9
pvt0=say past	-9
pvt0=set present	6
pvt0=sit past	-6
pvt0=stand present	12
pvt0=stay present	7
pvt0=suspend future	-9
pvt0=suspend present	-12
pvt0=take past	-11
pvt0=take present	6
pvt0=tell past	11
pvt0=write present	7
pvt1=agree participle	21
pvt1=agree perfect	9
pvt1=announce past	-13
pvt1=ask present	-6
pvt1=be past	7
pvt1=be present	-14
pvt1=begin past	24
pvt1=call present	8
pvt1=come past	-7
pvt1=come present	-7
pvt1=end modal	11
pvt1=extend participle	7
pvt1=extend present	8
pvt1=get present	15
pvt1=go past	-12
pvt1=have past	-13
pvt1=hold present	7
pvt1=know present	-18
pvt1=leave past	15
pvt1=leave present	6
pvt1=note past	6
pvt1=other past	-11
pvt1=other perfect	17
pvt1=other present	17
pvt1=put perfect	-8
pvt1=raise past	11
pvt1=reach past	-7
pvt1=replace present	-9
pvt1=say past	-9
pvt1=set present	6
pvt1=sit past	-6
pvt1=stand present	12
pvt1=start gerund	8
pvt1=suspend future	-9
pvt1=suspend infinitive	-6
pvt1=suspend participle	14
pvt1=suspend present	-12
pvt1=take past	-11
pvt1=take present	6
pvt1=tell past	11
pvt1=write present	7
q:!	8
q:'	-7
q:'s	-12
q:(	-13
q:)	-6
q:,	37
q:-	-11
q:.	-31
q::	-16
q:;	15
q:<day-ahead>	-16
q:<day-gone>	-8
q:<duty>	-8
q:<gate>	-22
q:<goods>	-17
q:<level-noun>	-7
q:<level>	-13
q:<money>	-43
q:<month-ahead>	22
q:<month-gone>	12
q:<not>	7
q:<number>	-19
q:<office>	20
q:<organisation>	-30
q:<person>	-12
q:<quality>	19
q:<seat>	19
q:<sender>	8
q:<span>	54
q:<v-agree>	-9
q:<v-bear>	-26
q:<v-buy>	-32
q:<v-end>	-39
q:<v-sell>	-7
q:<v-stay>	-10
q:<v-suspend>	12
q:<v-threaten>	-12
q:<v-up>	-10
q:above	9
q:abroad	-7
q:act	-11
q:add	-13
q:additional	-17
q:adopt	12
q:affected	11
q:after	9
q:again	21
q:against	10
q:ago	28
q:agreement	-21
q:alone	-10
q:also	-12
q:aluminium	-13
q:amount	17
q:an	-17
q:and	6
q:announcement	13
q:another	-21
q:answer	9
q:any	-18
q:anything	-8
q:apart	6
q:apply	6
q:approve	-21
q:apricot	11
q:are	18
q:around	14
q:article	-6
q:ask	-9
q:at	18
q:autumn	-20
q:avocado	19
q:away	-7
q:background	-17
q:bag	14
q:banana	-9
q:bar	16
q:basi	-8
q:because	-18
q:become	12
q:beer	-11
q:before	17
q:behind	6
q:better	8
q:boat	-8
q:both	13
q:bring	-22
q:built	-14
q:busan	-30
q:buy	-20
q:by	-7
q:calm	13
q:can	-26
q:cancel	-12
q:canned	-6
q:car	-13
q:carry	-8
q:case	14
q:ceiling	16
q:cell	-6
q:cement	16
q:certain	10
q:change	14
q:changed	-17
q:charge	9
q:cheaper	-9
q:cheese	-7
q:chip	-21
q:clear	-7
q:client	22
q:close	8
q:closed	-8
q:cocoa	18
q:cod	-13
q:coffee	-11
q:colleague	-11
q:collect	8
q:come	30
q:commerce	8
q:company	-9
q:conclude	-13
q:condition	6
q:consultation	-7
q:container	-7
q:continue	-12
q:control	-13
q:copper	-17
q:correct	24
q:cost	-13
q:cotton	17
q:could	-10
q:count	-10
q:countermeasure	-7
q:country	-17
q:crude	7
q:date	19
q:day	-8
q:deadline	-8
q:deal	-23
q:decide	-6
q:depend	-9
q:did	-7
q:different	11
q:dispute	-8
q:doing	18
q:done	9
q:drawer	6
q:dried	8
q:drone	-12
q:due	-15
q:duration	-7
q:during	-6
q:each	13
q:earth	-20
q:eastern	9
q:effect	-6
q:effective	-10
q:egg	10
q:either	13
q:eleven	17
q:else	-10
q:emergency	-21
q:end	-15
q:energy	-7
q:enter	-21
q:evening	-10
q:every	6
q:everybody	-14
q:everything	-8
q:exemption	-11
q:expire	-11
q:explain	7
q:exporter	15
q:extend	7
q:extra	14
q:face	14
q:fact	-10
q:failed	-7
q:fall	-14
q:farm	-7
q:fee	-7
q:feed	-8
q:fentanyl	21
q:finance	16
q:firm	-15
q:fishmeal	7
q:flour	20
q:flower	11
q:followed	-6
q:for	-7
q:force	14
q:foreign	-15
q:forty	-7
q:found	11
q:four	-38
q:free	-19
q:friday	6
q:friend	-6
q:further	22
q:general	-17
q:good	-25
q:grape	-13
q:half	-9
q:hall	-7
q:hand	7
q:hang	10
q:happen	6
q:happened	-16
q:harvest	-7
q:has	-17
q:have	-11
q:hear	19
q:height	17
q:here	9
q:high	-6
q:his	-6
q:hit	10
q:hold	-10
q:home	-7
q:hour	9
q:house	11
q:household	6
q:how	-17
q:hurry	-6
q:i	-9
q:if	-8
q:import	-17
q:impose	14
q:included	-10
q:industrial	10
q:informed	-7
q:instead	23
q:interest	6
q:into	-14
q:is	15
q:island	18
q:it	-15
q:item	-8
q:its	-10
q:job	-9
q:joint	27
q:just	-19
q:jute	12
q:keep	-9
q:kind	-12
q:lamb	12
q:lapse	-6
q:largest	8
q:lasted	-19
q:late	16
q:law	-13
q:lay	15
q:leave	-34
q:legal	-7
q:lentil	-7
q:less	-11
q:let	-9
q:level	14
q:levy	-13
q:licence	-11
q:like	11
q:line	-6
q:lisbon	9
q:lithium	-7
q:little	10
q:long	-18
q:longer	-6
q:look	17
q:lorry	12
q:lower	-42
q:lunch	6
q:m	13
q:machine	-10
q:maker	-10
q:man	-13
q:many	10
q:may	-9
q:me	17
q:meal	10
q:mean	-8
q:medicine	-14
q:meet	-8
q:men	6
q:mention	6
q:midnight	14
q:might	9
q:mill	11
q:mind	17
q:minister	28
q:ministry	-10
q:minute	-16
q:mombasa	-7
q:month	10
q:more	-15
q:morning	-19
q:most	18
q:move	12
q:mr	-6
q:must	8
q:my	15
q:name	13
q:need	-10
q:needed	9
q:never	6
q:new	-19
q:next	-11
q:night	10
q:no	11
q:nobody	-9
q:none	15
q:noon	-7
q:nor	-6
q:not	18
q:note	-7
q:nothing	14
q:notice	-15
q:now	7
q:of	6
q:off	-15
q:official	-8
q:oil	16
q:old	-28
q:olive	9
q:on	14
q:once	-25
q:one	11
q:only	-14
q:operated	-8
q:or	-22
q:orange	-13
q:other	8
q:out	17
q:over	-11
q:own	-20
q:owner	6
q:p	16
q:parliament	10
q:part	-9
q:pause	17
q:pay	-22
q:people	11
q:per	-7
q:period	-22
q:phosphate	-8
q:plant	15
q:plastic	7
q:play	13
q:plu	-10
q:pork	-13
q:port	-31
q:potatoe	-7
q:powder	9
q:power	-6
q:present	-12
q:price	-11
q:proclamation	-31
q:product	-9
q:prolong	6
q:prolonged	10
q:propose	-7
q:protocol	6
q:published	-13
q:pump	-7
q:purpose	-11
q:put	-12
q:quarrel	-10
q:question	-12
q:raise	-20
q:rare	-20
q:rate	-24
q:rather	15
q:reach	21
q:reason	19
q:reciprocal	15
q:reduce	17
q:remember	-8
q:reminder	20
q:reporter	-11
q:representative	-11
q:republic	-7
q:rest	22
q:retain	17
q:return	-26
q:rice	-10
q:rise	-11
q:river	-13
q:round	-25
q:rum	6
q:run	-22
q:sack	11
q:safeguard	7
q:sailing	-12
q:sale	-6
q:salmon	-9
q:samarkand	6
q:same	-27
q:say	15
q:schedule	21
q:season	13
q:seat	17
q:secretary	-6
q:section	-32
q:see	6
q:seed	-7
q:sell	-7
q:sheet	-11
q:shelve	8
q:shirt	21
q:shook	7
q:short	-7
q:should	16
q:shut	-6
q:side	-22
q:sign	-18
q:since	-16
q:sixth	-7
q:small	12
q:somebody	12
q:soybean	9
q:special	11
q:spoke	22
q:spring	17
q:stand	7
q:state	14
q:statement	24
q:stay	-27
q:steel	-21
q:step	-16
q:stop	6
q:strike	-16
q:summit	6
q:sunflower	6
q:surcharge	-26
q:suspend	19
q:suspension	-24
q:take	-22
q:talk	-16
q:tea	-19
q:telephone	17
q:tell	-9
q:ten	6
q:text	-12
q:textile	6
q:than	-28
q:their	-6
q:then	8
q:these	12
q:they	23
q:they've	10
q:thi	-22
q:thing	18
q:those	6
q:threaten	-6
q:through	-13
q:thu	-9
q:tile	6
q:time	-28
q:to	-49
q:too	-8
q:town	-10
q:trade	-13
q:transit	-13
q:translated	-14
q:travel	17
q:treat	15
q:truce	25
q:truck	-9
q:twice	-7
q:tyre	-8
q:unless	14
q:until	7
q:us	-21
q:valley	-9
q:value	-7
q:vessel	-8
q:vice	7
q:volume	15
q:wagon	12
q:was	-16
q:watche	-14
q:way	-6
q:we	-14
q:welcome	-11
q:welcomed	-7
q:well	-6
q:were	-28
q:what	-25
q:when	24
q:where	34
q:which	-20
q:will	11
q:win	-9
q:wine	-17
q:wish	-12
q:within	15
q:without	-7
q:word	11
q:work	-6
q:worked	-7
q:would	-6
q:write	-7
q:yarn	30
q:year	13
q:yes	-23
q:yet	-15
q:york	6
q:you	22
q:young	14
q:your	-13
q:zero	-7
q:•	-18
qt=modal	-12
qt=perfect	-16
qt=pluperfect	9
qt=present	-14
quoted	10
r1='s & d:ahead	-10
r1=(	-8
r1=,	10
r1=, & d:ahead	-12
r1=, & d:gone	9
r1=, & d:today	19
r1=-	-14
r1=- & d:today	-10
r1=.	14
r1=. & d:ahead	11
r1=. & d:today	23
r1=:	-7
r1=: & d:ahead	7
r1=: & d:gone	-13
r1=;	6
r1=; & d:ahead	-22
r1=; & d:gone	12
r1=<end>	-12
r1=<end> & d:ahead	-13
r1=<end> & d:today	-10
r1=<goods>	11
r1=<goods> & d:ahead	-14
r1=<goods> & d:gone	16
r1=<level>	-12
r1=<level> & d:gone	-11
r1=<level> & d:today	-7
r1=<name>	-8
r1=<name> & d:ahead	-25
r1=<name> & d:today	7
r1=<number>	-9
r1=<quality>	-10
r1=<quality> & d:ahead	-14
r1=<v-agree> & d:gone	-14
r1=<v-agree> & d:today	11
r1=<v-bear> & d:ahead	7
r1=<v-bear> & d:gone	-9
r1=<v-begin>	7
r1=<v-begin> & d:gone	11
r1=<v-down>	6
r1=<v-down> & d:gone	8
r1=<v-impose> & d:ahead	-15
r1=<v-impose> & d:today	11
r1=<v-say>	13
r1=<v-say> & d:today	11
r1=<v-up>	7
r1=<v-up> & d:gone	8
r1=?	-19
r1=? & d:gone	-34
r1=a	-20
r1=a & d:ahead	-6
r1=a & d:gone	-15
r1=after & d:gone	-15
r1=after & d:today	9
r1=allow	-6
r1=allow & d:gone	-6
r1=an	-7
r1=and	9
r1=and & d:gone	10
r1=and & d:today	-7
r1=are	-9
r1=are & d:gone	-8
r1=as	-20
r1=as & d:gone	-9
r1=as & d:today	-9
r1=at	-13
r1=at & d:ahead	-11
r1=at & d:today	-7
r1=before	9
r1=before & d:gone	-7
r1=between	-17
r1=between & d:gone	-17
r1=both	24
r1=both & d:ahead	-13
r1=both & d:gone	32
r1=by & d:ahead	-6
r1=cut	-14
r1=cut & d:gone	-13
r1=doe	6
r1=doe & d:ahead	7
r1=end	-8
r1=end & d:gone	-8
r1=evening	-20
r1=evening & d:gone	-16
r1=expire	8
r1=expire & d:gone	8
r1=for	17
r1=for & d:gone	17
r1=for & d:today	-7
r1=from & d:ahead	6
r1=go	8
r1=go & d:gone	9
r1=has	-16
r1=has & d:ahead	-7
r1=has & d:gone	-11
r1=he	16
r1=he & d:gone	18
r1=if	-25
r1=if & d:ahead	-15
r1=if & d:gone	-9
r1=in	-33
r1=in & d:gone	-44
r1=it	-24
r1=it & d:ahead	-31
r1=it & d:gone	-7
r1=it & d:today	-12
r1=its	12
r1=its & d:gone	14
r1=last	15
r1=last & d:gone	17
r1=lower	8
r1=lower & d:gone	8
r1=most & d:ahead	15
r1=most & d:gone	-23
r1=neither & d:gone	6
r1=night	-16
r1=night & d:gone	-13
r1=of	6
r1=on	-18
r1=on & d:ahead	-6
r1=on & d:gone	-12
r1=our	11
r1=our & d:ahead	-8
r1=our & d:gone	16
r1=pay	9
r1=pay & d:ahead	8
r1=run	7
r1=run & d:gone	8
r1=say	11
r1=say & d:gone	8
r1=sign & d:gone	-12
r1=sign & d:today	11
r1=stay	-12
r1=stay & d:gone	-12
r1=take & d:gone	8
r1=that	-6
r1=that & d:gone	-9
r1=that & d:today	6
r1=the & d:ahead	11
r1=the & d:gone	-11
r1=the & d:today	-10
r1=their	18
r1=their & d:gone	19
r1=there	14
r1=there & d:gone	15
r1=thi	-16
r1=thi & d:ahead	-12
r1=to & d:ahead	9
r1=to & d:gone	-7
r1=to & d:today	-6
r1=two	6
r1=under	34
r1=under & d:ahead	23
r1=under & d:gone	18
r1=unless	-8
r1=we	-6
r1=when & d:gone	6
r1=with	-14
r1=with & d:gone	-11
r1=without	-6
r1=·	-7
r1=· & d:today	-7
r1=— & d:ahead	-7
r1=— & d:gone	-22
r1=— & d:today	10
r2='	9
r2=<agent>	6
r2=<day-ahead>	14
r2=<day-gone>	-8
r2=<duty>	-23
r2=<end>	-9
r2=<gate>	-8
r2=<goods>	-11
r2=<level-noun>	8
r2=<level>	-9
r2=<money>	16
r2=<month-gone>	8
r2=<number>	-14
r2=<office>	19
r2=<person>	-18
r2=<quality>	8
r2=<span>	18
r2=<v-agree>	-23
r2=<v-begin>	12
r2=<v-down>	18
r2=<v-end>	27
r2=<v-impose>	-24
r2=<v-propose>	-13
r2=<v-return>	-6
r2=<v-say>	-23
r2=<v-sell>	-8
r2=<v-suspend>	-10
r2=<v-target>	-6
r2=<v-up>	7
r2=?	-6
r2=according	-6
r2=additional	-11
r2=agree	-13
r2=all	-8
r2=and	-7
r2=another	-21
r2=as	7
r2=be	-9
r2=been	-14
r2=bring	16
r2=busan	-8
r2=by	-11
r2=come	16
r2=cut	-6
r2=duty	-7
r2=each	12
r2=end	28
r2=enter	-8
r2=expire	12
r2=first	-10
r2=free	-8
r2=from	30
r2=give	-6
r2=had	10
r2=have	-18
r2=he	-7
r2=his	-6
r2=hold	13
r2=hour	-15
r2=i	23
r2=if	13
r2=in	21
r2=instead	7
r2=its	-7
r2=lapse	-20
r2=last	-18
r2=led	11
r2=make	-8
r2=next	21
r2=no	-10
r2=of	-10
r2=only	-11
r2=our	-13
r2=out	25
r2=parcel	-11
r2=provided	-7
r2=put	-15
r2=remain	7
r2=run	-7
r2=second	-8
r2=set	-8
r2=side	7
r2=sign	-14
r2=stay	-7
r2=stop	7
r2=surcharge	-6
r2=suspend	-14
r2=tariff	-8
r2=the	-7
r2=their	-6
r2=there	-16
r2=those	-8
r2=three	-14
r2=time	23
r2=truce	17
r2=two	-9
r2=unless	-7
r2=until	20
r2=up	-9
r2=was	9
r2=we	-11
r2=well	-13
r2=were	11
r2=what	-13
r2=when	-6
r2=which	20
r2=will	-25
r2=with	10
r2=without	12
r2=would	29
r3='s	16
r3=:	-33
r3=<agent>	13
r3=<day-ahead>	29
r3=<duty>	-14
r3=<end>	-16
r3=<goods>	-19
r3=<level-noun>	-19
r3=<name>	20
r3=<not>	-11
r3=<office>	-34
r3=<organisation>	-14
r3=<seat>	10
r3=<sender>	-11
r3=<v-down>	-9
r3=<v-impose>	-14
r3=<v-return>	8
r3=<v-say>	-14
r3=a	11
r3=addition	10
r3=another	8
r3=apply	-6
r3=ask	10
r3=at	-8
r3=back	23
r3=be	-14
r3=both	-14
r3=by	-20
r3=come	-7
r3=do	16
r3=down	-6
r3=expire	22
r3=extend	-10
r3=first	-7
r3=for	7
r3=force	14
r3=from	-8
r3=go	8
r3=government	13
r3=has	14
r3=have	27
r3=hold	-33
r3=i	9
r3=if	-6
r3=is	6
r3=it	8
r3=keep	14
r3=let	-16
r3=month	-14
r3=more	-6
r3=mr	7
r3=my	9
r3=neither	-7
r3=not	-32
r3=old	-15
r3=on	19
r3=one	-11
r3=order	7
r3=over	10
r3=pause	7
r3=pay	-15
r3=place	18
r3=prolonged	-10
r3=put	-13
r3=rate	-10
r3=return	10
r3=run	-8
r3=say	-18
r3=see	7
r3=sign	-13
r3=stay	12
r3=surcharge	-6
r3=suspend	-6
r3=take	8
r3=term	16
r3=that	7
r3=them	13
r3=there	-6
r3=they	-6
r3=those	8
r3=time	-14
r3=trade	10
r3=truce	18
r3=two	8
r3=until	-17
r3=up	11
r3=want	-7
r3=which	6
r3=would	-18
r3=write	7
r3=year	20
r3=you	12
r4="	6
r4='s	-18
r4=)	-14
r4=.	10
r4=:	8
r4=<agent>	11
r4=<day-ahead>	28
r4=<duty>	-12
r4=<end>	-14
r4=<gate>	-16
r4=<level-noun>	-14
r4=<level>	-8
r4=<money>	-13
r4=<name>	7
r4=<not>	-11
r4=<organisation>	-18
r4=<person>	13
r4=<points>	-7
r4=<quality>	6
r4=<sender>	11
r4=<v-bear>	-20
r4=<v-buy>	-10
r4=<v-end>	19
r4=<v-impose>	-24
r4=<v-propose>	-21
r4=<v-say>	-8
r4=<v-suspend>	-15
r4=a	-11
r4=about	12
r4=additional	27
r4=after	-7
r4=again	-9
r4=agree	-7
r4=an	12
r4=and	-37
r4=another	10
r4=apply	-14
r4=as	-13
r4=be	-17
r4=before	-16
r4=begin	17
r4=between	-6
r4=both	10
r4=call	-8
r4=can	12
r4=ceasefire	-6
r4=collect	7
r4=come	-14
r4=count	19
r4=earlier	10
r4=end	18
r4=expire	6
r4=export	7
r4=extend	12
r4=extra	10
r4=fentanyl	14
r4=for	-12
r4=force	-9
r4=further	6
r4=geneva	22
r4=go	14
r4=good	10
r4=government	16
r4=had	-25
r4=has	18
r4=his	9
r4=hold	-17
r4=if	-6
r4=in	-45
r4=is	-9
r4=it	11
r4=keep	6
r4=lower	8
r4=meet	-7
r4=minister	9
r4=no	-17
r4=not	11
r4=nothing	-8
r4=now	10
r4=of	-20
r4=oil	10
r4=old	15
r4=on	17
r4=one	-6
r4=order	-6
r4=paper	12
r4=pay	-8
r4=present	10
r4=put	-16
r4=rate	-14
r4=run	20
r4=say	6
r4=set	-12
r4=since	-11
r4=so	21
r4=stay	-12
r4=take	-9
r4=tariff	-21
r4=tell	-13
r4=than	-6
r4=the	-30
r4=their	-15
r4=third	12
r4=to	-13
r4=trade	-8
r4=truce	8
r4=until	11
r4=was	-25
r4=will	18
r=, <level>	-12
r=, <name>	22
r=, <person>	-10
r=, <span>	-13
r=, an	6
r=, and	-7
r=, are	10
r=, as	8
r=, before	-9
r=, both	-6
r=, by	-7
r=, come	17
r=, each	13
r=, end	22
r=, for	-8
r=, good	14
r=, had	9
r=, has	18
r=, hold	12
r=, i	27
r=, if	11
r=, in	8
r=, instead	7
r=, it	-13
r=, most	-8
r=, now	9
r=, on	-12
r=, provided	-7
r=, run	-7
r=, to	13
r=, unless	-7
r=, until	-6
r=, up	-6
r=, was	7
r=, when	-6
r=, which	9
r=, with	-13
r=, would	11
r=. .	11
r=. <end>	13
r=: <end>	22
r=: <level>	-22
r=: <number>	-11
r=: the	12
r=; <end>	9
r=; in	13
r=; it	-13
r=<end> <end>	-12
r=<name> 's	-19
r=<name> will	-26
r=<person> and	11
r=? <end>	-19
r=a <quality>	-8
r=after <span>	-7
r=and <day-ahead>	-8
r=and <level>	21
r=and <month-gone>	14
r=and are	-7
r=and end	7
r=and expire	11
r=and for	-8
r=and has	-15
r=and in	-6
r=and is	6
r=and it	12
r=and put	-8
r=and was	9
r=and which	10
r=and will	-8
r=and would	13
r=as well	-13
r=at <number>	-13
r=doe not	7
r=expire on	8
r=for <span>	26
r=for a	6
r=from <level>	6
r=has been	-13
r=if it	-14
r=in <seat>	7
r=in the	-11
r=is the	13
r=it was	-21
r=it will	-8
r=it would	9
r=last year	6
r=of next	21
r=of the	-10
r=on a	-10
r=on the	8
r=that it	-6
r=the <name>	7
r=the <office>	12
r=the <quality>	13
r=the duty	-10
r=the two	-6
r=there was	10
r=they have	-19
r=they were	7
r=thi year	-14
r=to <day-ahead>	21
r=to <month-gone>	-6
r=under a	24
r=we have	-9
r=will not	-10
r=with <name>	-6
r=— <name>	-18
r=— for	10
r=— it	13
r=— the	-9
s:!	-8
s:"	8
s:'s	-10
s:*	9
s:+	-7
s:,	-23
s:-	-6
s:.	-20
s:/	19
s:;	-8
s:<day-ahead>	-20
s:<day-gone>	21
s:<day-today>	-16
s:<duty>	10
s:<gate>	9
s:<level>	-15
s:<month-ahead>	-61
s:<month-today>	-20
s:<not>	-16
s:<number>	7
s:<organisation>	-10
s:<person>	-9
s:<points>	21
s:<seat>	-7
s:<span>	30
s:<taker>	-12
s:<v-bear>	-17
s:<v-begin>	28
s:<v-buy>	-38
s:<v-deny>	-25
s:<v-end>	-15
s:<v-propose>	-28
s:<v-return>	10
s:<v-sell>	-22
s:<v-stay>	-6
s:<v-suspend>	12
s:<v-target>	-9
s:<v-threaten>	-17
s:<v-up>	-24
s:?	-10
s:@	22
s:[	-10
s:]	-7
s:a	-15
s:about	-14
s:abroad	-8
s:accord	-9
s:according	7
s:account	-7
s:act	-6
s:action	-11
s:add	-12
s:additional	13
s:adjust	17
s:admit	18
s:afternoon	-10
s:afterward	7
s:agent	-11
s:ago	-13
s:agreement	-45
s:agricultural	18
s:aire	-9
s:airport	15
s:al	16
s:all	-34
s:allow	-8
s:allowed	-7
s:almost	-9
s:alone	6
s:already	9
s:also	-18
s:although	12
s:altogether	-8
s:aluminium	-14
s:aluminum	-13
s:an	-15
s:and	14
s:annex	-10
s:announce	-24
s:announcement	16
s:another	11
s:answer	-30
s:anti	10
s:any	-38
s:anything	-6
s:apart	-13
s:apple	-7
s:appliance	9
s:application	8
s:apply	-6
s:approval	-15
s:approve	-29
s:apricot	-8
s:are	14
s:arranged	9
s:arrangement	21
s:arrive	-24
s:as	13
s:asleep	9
s:asparagu	-8
s:at	-6
s:autumn	19
s:back	9
s:ban	-10
s:bandung	-16
s:bar	-16
s:bargain	-12
s:be	24
s:became	-7
s:because	-8
s:bed	12
s:beer	-6
s:begin	27
s:being	14
s:benefit	13
s:best	-7
s:beyond	-7
s:bill	-9
s:boat	8
s:body	10
s:both	38
s:bound	15
s:box	-6
s:brandy	-13
s:bread	-9
s:broker	7
s:bueno	-9
s:built	-16
s:bulletin	30
s:busan	-6
s:but	-18
s:butter	11
s:buyer	-15
s:c	8
s:cabinet	-16
s:camp	-6
s:canal	-6
s:canned	7
s:canola	-7
s:cape	14
s:capital	18
s:car	-28
s:cardamom	-8
s:cargo	11
s:case	-25
s:cashmere	11
s:cease	16
s:ceasefire	-22
s:cement	-14
s:certain	10
s:chair	11
s:change	8
s:changed	-13
s:chart	11
s:chicken	-18
s:chief	16
s:chip	-21
s:circular	-7
s:citru	14
s:city	-21
s:civilian	-9
s:clear	6
s:clock	28
s:close	-20
s:closed	-8
s:cocoa	7
s:coffee	20
s:collapsed	-11
s:colleague	-29
s:collect	11
s:come	-18
s:commit	9
s:commitment	16
s:company	-17
s:compared	9
s:concern	-6
s:conference	20
s:confirm	-18
s:consultation	-16
s:content	7
s:cork	-9
s:corn	-16
s:cost	-20
s:cotton	-16
s:could	-21
s:counted	28
s:counter	10
s:countermeasure	-7
s:country	-21
s:cousin	-11
s:cover	8
s:crane	9
s:crossed	13
s:crude	-9
s:current	8
s:currently	6
s:customer	-18
s:da	9
s:daily	-16
s:dated	9
s:de	-13
s:deadline	-8
s:deal	-26
s:decided	9
s:declare	32
s:delegation	-13
s:delivery	-6
s:deputy	7
s:desk	-17
s:did	-25
s:die	-7
s:discuss	-15
s:dispute	-17
s:do	8
s:don't	-6
s:double	-16
s:down	33
s:draft	-8
s:draw	-10
s:drawer	-19
s:dried	7
s:drone	-10
s:dubai	8
s:due	-15
s:durban	-10
s:during	-32
s:duty	20
s:early	-10
s:earth	-14
s:economic	13
s:edition	-10
s:effect	13
s:effective	-6
s:either	18
s:emergency	-34
s:end	-17
s:enter	15
s:est	-10
s:evening	-15
s:everybody	6
s:everyone	-17
s:everything	-17
s:exact	-9
s:exchanged	-11
s:exempt	-11
s:exemption	-11
s:existing	-7
s:expect	-19
s:expire	7
s:export	-8
s:exporter	6
s:extension	-49
s:extra	31
s:face	-6
s:fact	-20
s:fall	7
s:far	-16
s:farm	-29
s:fee	-46
s:feed	10
s:fentanyl	17
s:ferry	-11
s:fertiliser	-11
s:fifth	-10
s:figure	-7
s:filed	11
s:finance	7
s:fire	-21
s:firm	-11
s:fix	-12
s:floor	-8
s:footwear	10
s:force	21
s:forced	-33
s:foreign	-9
s:foreseen	9
s:fought	-9
s:fourth	-35
s:freeze	14
s:friday	8
s:from	18
s:front	-14
s:frozen	-13
s:full	-15
s:furniture	-18
s:further	10
s:gallium	-7
s:gas	-12
s:gate	-6
s:gazette	12
s:gazetted	-6
s:gear	-10
s:general	-12
s:georgia	-12
s:get	-12
s:glass	-22
s:gold	-7
s:good	12
s:government	24
s:grace	9
s:grain	-11
s:great	-6
s:ground	-6
s:gwadar	12
s:gyeongju	-8
s:had	-15
s:halifax	15
s:hall	-7
s:halt	39
s:halve	8
s:ham	10
s:hand	19
s:happen	-17
s:harbour	-10
s:hard	10
s:hardly	-6
s:harvest	9
s:has	7
s:he	-19
s:height	-17
s:high	-13
s:higher	-30
s:highest	-28
s:his	-27
s:home	-14
s:honour	15
s:hour	-23
s:house	9
s:i	8
s:ice	-8
s:implementation	15
s:impose	11
s:included	8
s:including	6
s:inflation	-8
s:informed	13
s:initial	6
s:initialled	-17
s:instead	29
s:instruction	18
s:interest	10
s:interview	-10
s:into	28
s:introduce	-20
s:is	11
s:island	-11
s:it	-11
s:its	12
s:itself	-7
s:izmir	-10
s:karachi	7
s:kick	6
s:kind	-15
s:kingdom	18
s:kuala	-8
s:labor	-31
s:lack	13
s:lancaster	8
s:lapse	-36
s:large	-11
s:larnaca	7
s:lasted	-26
s:late	-6
s:lawyer	-8
s:lay	21
s:least	-6
s:leather	26
s:leave	16
s:led	8
s:legal	-12
s:lentil	-13
s:less	-17
s:let	-38
s:level	18
s:levy	8
s:licence	-29
s:lie	-15
s:lift	-20
s:likewise	8
s:line	-12
s:liquefied	-7
s:list	-34
s:listed	-8
s:listing	14
s:live	13
s:loaded	-24
s:london	-20
s:long	12
s:longer	12
s:look	7
s:los	-7
s:lose	-27
s:loui	-21
s:lull	6
s:lumber	10
s:lumpur	-8
s:machine	-8
s:machinery	8
s:madrid	-6
s:maintain	6
s:match	-6
s:matter	-11
s:mean	-11
s:meanwhile	18
s:measure	19
s:meat	15
s:medicine	-10
s:memo	-6
s:memorandum	-9
s:men	-20
s:mid	7
s:midnight	-15
s:milk	14
s:million	-7
s:mineral	-9
s:ministry	-34
s:minute	10
s:mirror	-6
s:mombasa	-10
s:monday	33
s:money	-6
s:montevideo	-10
s:moratorium	14
s:morning	-22
s:motor	9
s:motorcycle	-9
s:mountain	-14
s:move	-17
s:mr	8
s:much	-18
s:mumbai	13
s:mutual	8
s:my	9
s:nadi	8
s:nagoya	12
s:named	-18
s:nang	10
s:national	-7
s:nearly	-18
s:negotiate	9
s:negotiator	-6
s:neighbour	-11
s:neither	-15
s:night	-25
s:nil	6
s:no	6
s:none	-11
s:noon	7
s:nor	-13
s:normal	-8
s:northern	-15
s:not	8
s:note	32
s:noticed	10
s:o'clock	18
s:observed	40
s:of	-15
s:offer	-24
s:olive	22
s:on	-7
s:once	-8
s:open	-13
s:opened	-13
s:operated	6
s:operator	-7
s:or	-18
s:order	-25
s:ordinance	13
s:originating	14
s:osh	14
s:other	15
s:our	-18
s:outside	12
s:over	-39
s:owned	-11
s:pacific	-8
s:pact	-11
s:page	-10
s:pair	14
s:panama	-6
s:paragraph	11
s:park	-10
s:parliament	9
s:part	-14
s:party	-9
s:past	7
s:patented	-11
s:peace	22
s:peak	-11
s:pen	18
s:pepper	17
s:permit	-15
s:perth	7
s:phase	-6
s:phone	15
s:phosphate	7
s:pipe	-8
s:place	-16
s:plan	-19
s:plane	11
s:plant	-8
s:plywood	15
s:police	-6
s:pork	-11
s:port	-41
s:position	-8
s:pound	8
s:powder	-8
s:power	-6
s:premier	-9
s:present	23
s:press	15
s:price	-7
s:proclamation	-28
s:product	17
s:prolong	-22
s:promise	-23
s:protocol	-19
s:provide	7
s:provided	-6
s:provisional	8
s:public	-7
s:publish	-6
s:pump	6
s:purchase	-14
s:purpose	-10
s:quay	11
s:quiet	6
s:quota	-13
s:radio	-11
s:rail	-6
s:raise	-12
s:rang	8
s:rare	-14
s:rather	-10
s:raw	8
s:re	-7
s:read	6
s:ready	-9
s:reason	8
s:recently	-20
s:recife	12
s:reciprocal	11
s:reduction	29
s:refrain	15
s:refund	13
s:refused	-18
s:remain	16
s:remember	-8
s:renew	11
s:renewed	-40
s:reply	-13
s:reporter	10
s:representative	-6
s:reprieve	-7
s:result	-17
s:resume	-6
s:retain	10
s:review	6
s:revive	10
s:rice	-24
s:river	-19
s:roaming	-9
s:round	-32
s:rule	-21
s:rum	7
s:s	-8
s:safeguard	-14
s:saffron	19
s:saint	-20
s:salalah	11
s:salmon	-7
s:salvador	7
s:say	-28
s:scheduled	-6
s:scrap	7
s:sea	9
s:season	-18
s:seat	14
s:second	-18
s:section	-36
s:send	-10
s:separate	-7
s:sesame	-11
s:settle	-17
s:seven	25
s:seventh	-6
s:sfax	7
s:shall	9
s:share	-8
s:she	-6
s:sheet	-30
s:shelve	18
s:ship	-7
s:shipment	11
s:shipper	23
s:shoe	9
s:shook	29
s:shoot	-6
s:shop	12
s:shore	6
s:shrink	-14
s:shut	-6
s:side	20
s:signature	-8
s:similar	-7
s:since	32
s:sir	25
s:sit	-6
s:six	-18
s:slap	13
s:slash	10
s:sleep	15
s:small	7
s:so	26
s:some	-14
s:somebody	9
s:something	-9
s:sooner	12
s:space	6
s:spare	-14
s:special	8
s:spoke	7
s:spring	10
s:standstill	15
s:start	11
s:state	17
s:statement	7
s:steel	-9
s:stock	-16
s:stop	26
s:strike	-6
s:subject	-11
s:success	-12
s:successor	-11
s:sum	-16
s:summer	9
s:summit	-6
s:sunflower	12
s:supposed	-7
s:surcharge	-30
s:suspension	20
s:table	12
s:take	10
s:talk	-19
s:talked	-11
s:tangier	8
s:tax	-8
s:technical	15
s:temporary	8
s:text	11
s:textile	16
s:th	10
s:than	-19
s:thank	6
s:the	-25
s:them	-13
s:themselve	6
s:therefore	8
s:thi	9
s:thing	16
s:those	29
s:threat	-11
s:threaten	-22
s:three	-13
s:through	-12
s:thu	-18
s:thursday	-6
s:tile	10
s:till	-9
s:timber	6
s:time	9
s:tin	7
s:tired	7
s:together	-19
s:tomatoe	-9
s:too	-8
s:tool	-11
s:total	-11
s:tractor	10
s:trade	-10
s:tram	-13
s:transcript	-8
s:trial	7
s:trieste	12
s:triple	10
s:tromsø	-11
s:trouble	-6
s:truce	19
s:truck	-15
s:tuna	-12
s:twice	-12
s:under	17
s:understanding	10
s:up	-25
s:updated	-6
s:upon	17
s:urgent	8
s:us	9
s:use	-17
s:usual	-8
s:value	-11
s:vanilla	15
s:vegetable	9
s:video	7
s:view	-9
s:visit	-16
s:void	12
s:vote	-22
s:voted	-12
s:wait	-12
s:waited	-6
s:waiting	-6
s:waive	-6
s:walked	-6
s:want	-26
s:war	23
s:watche	-14
s:water	-9
s:way	24
s:we	-21
s:wed	8
s:welcomed	8
s:well	-8
s:were	-13
s:what	10
s:whatever	-20
s:wheat	-13
s:where	12
s:whether	-8
s:whisky	6
s:whole	7
s:whose	-14
s:why	-7
s:wider	8
s:will	18
s:wine	-15
s:winter	7
s:with	-8
s:withdraw	-12
s:within	-20
s:without	-22
s:wool	6
s:worked	-11
s:worst	-21
s:worth	-20
s:would	-21
s:yarn	10
s:year	12
s:yet	9
s:yokohama	9
s:york	-11
s:your	-8
s:—	-9
s:•	12
sa:!	-7
sa:"	-6
sa:'	14
sa:'s ,	10
sa:'s <level>	-10
sa:'s <organisation>	6
sa:'s been	19
sa:'s commerce	-7
sa:'s good	-9
sa:'s on	22
sa:'s ship	-13
sa:'s trade	-12
sa:)	-8
sa:) ,	-8
sa:) -	7
sa:) .	-26
sa:) and	10
sa:, "	-9
sa:, <day-ahead>	11
sa:, <level>	16
sa:, <name>	28
sa:, <number>	9
sa:, <person>	-12
sa:, <points>	-6
sa:, <seat>	6
sa:, <span>	-10
sa:, a	7
sa:, according	-6
sa:, agree	-6
sa:, although	13
sa:, and	19
sa:, are	12
sa:, at	-11
sa:, because	-20
sa:, before	-17
sa:, but	-13
sa:, by	-16
sa:, coffee	10
sa:, come	16
sa:, down	26
sa:, during	-6
sa:, each	12
sa:, end	35
sa:, expire	-6
sa:, from	-14
sa:, good	25
sa:, has	7
sa:, he	-8
sa:, his	9
sa:, hold	6
sa:, i	25
sa:, in	-20
sa:, instead	17
sa:, it	-26
sa:, its	-8
sa:, last	-30
sa:, meet	19
sa:, most	-8
sa:, not	6
sa:, now	9
sa:, of	-12
sa:, on	-21
sa:, or	-8
sa:, over	-7
sa:, put	-9
sa:, sign	-12
sa:, suspend	-6
sa:, that	-11
sa:, the	-6
sa:, their	-11
sa:, then	-9
sa:, there	-18
sa:, together	-10
sa:, unless	-10
sa:, until	-20
sa:, up	-7
sa:, we	-7
sa:, wheat	-8
sa:, when	-7
sa:, which	9
sa:, with	-12
sa:, would	8
sa:-	11
sa:- <name>	-6
sa:- a	7
sa:- earth	8
sa:- to	6
sa:.	-19
sa:. "	6
sa:. )	7
sa:. .	14
sa:. m	12
sa::	-22
sa:: <level>	-27
sa:: <name>	-12
sa:: a	-13
sa:; <name>	-6
sa:; <seat>	-16
sa:; for	13
sa:; in	10
sa:; it	-13
sa:; the	-14
sa:<day-ahead>	43
sa:<day-ahead> ,	8
sa:<day-ahead> .	16
sa:<day-ahead> and	-7
sa:<day-ahead> as	7
sa:<day-ahead> of	13
sa:<day-ahead> the	17
sa:<day-ahead> to	-12
sa:<day-gone>	-50
sa:<day-gone> .	-20
sa:<day-gone> it	-6
sa:<day-gone> night	-6
sa:<day-today>	-25
sa:<day-today> .	-13
sa:<day-today> after	-8
sa:<day-today> and	-6
sa:<duty>	-11
sa:<gate>	21
sa:<goods-amount>	-16
sa:<goods>	-16
sa:<level>	-14
sa:<level> ,	7
sa:<level> .	17
sa:<level> <day-today>	6
sa:<level> again	-11
sa:<level> at	9
sa:<level> because	-8
sa:<level> before	7
sa:<level> duty	7
sa:<level> for	-10
sa:<level> from	18
sa:<level> has	-10
sa:<level> is	-6
sa:<level> or	-7
sa:<level> since	-9
sa:<level> that	-10
sa:<level> there	13
sa:<level> to	-10
sa:<level> under	-17
sa:<level> will	-8
sa:<money>	-9
sa:<money> a	9
sa:<month-gone>	-18
sa:<month-gone> ,	-11
sa:<month-gone> for	-11
sa:<name>	-6
sa:<name> 's	-24
sa:<name> ,	25
sa:<name> .	-10
sa:<name> <level>	8
sa:<name> agree	-9
sa:<name> and	-22
sa:<name> are	21
sa:<name> at	26
sa:<name> collect	13
sa:<name> come	8
sa:<name> doe	-6
sa:<name> drop	6
sa:<name> end	-8
sa:<name> expire	13
sa:<name> for	-7
sa:<name> from	11
sa:<name> good	-10
sa:<name> has	17
sa:<name> have	9
sa:<name> last	7
sa:<name> on	-15
sa:<name> put	-6
sa:<name> suspend	-6
sa:<name> take	16
sa:<name> tariff	-8
sa:<name> to	-9
sa:<name> was	-7
sa:<name> will	-12
sa:<number>	19
sa:<number> )	-6
sa:<number> .	26
sa:<number> ;	6
sa:<number> <day-today>	7
sa:<number> <quality>	6
sa:<number> a	14
sa:<number> and	-15
sa:<number> for	19
sa:<number> in	8
sa:<number> more	-14
sa:<number> of	17
sa:<number> on	-8
sa:<number> p	6
sa:<number> to	-7
sa:<number> will	18
sa:<office> ,	25
sa:<office> <person>	-8
sa:<office> of	12
sa:<office> order	-12
sa:<office> say	-7
sa:<organisation>	-32
sa:<organisation> and	-13
sa:<organisation> has	17
sa:<organisation> take	-6
sa:<organisation> will	13
sa:<person>	6
sa:<person> .	13
sa:<person> and	28
sa:<person> for	12
sa:<person> in	-8
sa:<person> meet	-7
sa:<person> of	-9
sa:<person> say	-9
sa:<person> sign	13
sa:<points>	16
sa:<points> are	13
sa:<points> less	-6
sa:<points> of	23
sa:<quality> -	-10
sa:<quality> beef	9
sa:<quality> cement	-14
sa:<quality> cheese	10
sa:<quality> chicken	-6
sa:<quality> coal	-10
sa:<quality> coffee	7
sa:<quality> colleague	-7
sa:<quality> duty	11
sa:<quality> flour	6
sa:<quality> good	15
sa:<quality> government	7
sa:<quality> oil	-18
sa:<quality> olive	17
sa:<quality> one	24
sa:<quality> origin	-12
sa:<quality> rice	-9
sa:<quality> side	7
sa:<quality> soybean	-9
sa:<quality> sunflower	12
sa:<quality> tariff	18
sa:<quality> trade	7
sa:<quality> watche	-9
sa:<quality> wine	15
sa:<seat>	13
sa:<seat> .	8
sa:<seat> and	12
sa:<seat> has	17
sa:<seat> that	8
sa:<sender>	-24
sa:<span>	21
sa:<span> ,	-34
sa:<span> .	33
sa:<span> earlier	7
sa:<span> later	-11
sa:<span> more	7
sa:<span> on	-18
sa:<span> or	9
sa:<span> the	-12
sa:<span> to	7
sa:<span> truce	14
sa:<taker>	-8
sa:<v-bear>	-13
sa:<v-begin>	17
sa:<v-buy>	-8
sa:<v-deny>	-14
sa:<v-propose>	-18
sa:<v-say>	-22
sa:<v-stay>	-12
sa:<v-suspend>	-7
sa:<v-up>	-11
sa:?	-32
sa:a .	14
sa:a <quality>	-16
sa:a <span>	14
sa:a duty	-21
sa:a framework	-6
sa:a further	23
sa:a level	8
sa:a licence	-11
sa:a paper	12
sa:a pause	-17
sa:a period	-7
sa:a rate	-6
sa:a second	-15
sa:a special	-6
sa:a successor	-10
sa:a surcharge	-9
sa:a third	13
sa:a truce	30
sa:about the	12
sa:above	-6
sa:according	-10
sa:according to	-10
sa:account	-8
sa:account of	-7
sa:add the	6
sa:addition to	-11
sa:additional <level>	-34
sa:additional tariff	18
sa:admit	12
sa:after	-10
sa:after .	11
sa:after <person>	-9
sa:after an	-6
sa:after it	10
sa:after talk	7
sa:after two	10
sa:afternoon	-9
sa:again	-14
sa:again ,	-9
sa:again .	8
sa:against <number>	12
sa:agree	19
sa:agreement	-8
sa:agricultural	11
sa:airport	16
sa:al	8
sa:al -	8
sa:all	-23
sa:all .	-17
sa:all other	-10
sa:allow	-8
sa:allowed	-14
sa:allowed to	-14
sa:almost	-7
sa:alone	9
sa:alone .	11
sa:also	-15
sa:although	13
sa:altogether	-7
sa:aluminium	-8
sa:aluminum	-10
sa:among	-9
sa:among them	-6
sa:an <quality>	13
sa:an additional	-22
sa:an end	6
sa:an extension	-14
sa:an extra	14
sa:an order	13
sa:and	10
sa:and ,	-13
sa:and <day-ahead>	-10
sa:and <level>	-14
sa:and <month-gone>	14
sa:and <name>	-9
sa:and <person>	30
sa:and <quality>	13
sa:and <seat>	21
sa:and <span>	-7
sa:and a	-7
sa:and agree	8
sa:and both	-12
sa:and by	8
sa:and cotton	-7
sa:and enter	-6
sa:and for	6
sa:and i	-16
sa:and it	31
sa:and its	-8
sa:and keep	13
sa:and liquefied	-9
sa:and machinery	8
sa:and neither	-6
sa:and no	17
sa:and nobody	-8
sa:and not	13
sa:and nothing	-13
sa:and other	15
sa:and our	-6
sa:and put	-10
sa:and stay	-12
sa:and that	20
sa:and the	-51
sa:and they	-6
sa:and trade	14
sa:and was	18
sa:and we	-9
sa:and which	19
sa:and will	11
sa:and with	8
sa:and would	12
sa:announce	-22
sa:another <span>	-7
sa:answer	-16
sa:anti	12
sa:anti -	12
sa:any	-24
sa:apart	-12
sa:apply	-26
sa:apply to	-17
sa:approval	-7
sa:are go	-7
sa:are suspend	21
sa:arrangement	8
sa:arrangement of	-9
sa:arrive	-11
sa:as <level>	-6
sa:as agree	7
sa:as if	13
sa:as it	-11
sa:as much	-9
sa:as of	-6
sa:as the	10
sa:aside	-6
sa:ask	9
sa:ask for	8
sa:at <money>	9
sa:at all	-13
sa:at its	-8
sa:autumn	14
sa:autumn .	8
sa:back	12
sa:back .	-8
sa:back at	-7
sa:back for	-6
sa:back on	9
sa:back to	15
sa:bar	-16
sa:bargain	-7
sa:be	6
sa:be <level>	-6
sa:be apply	-12
sa:be continue	8
sa:be extend	6
sa:be in	10
sa:be suspend	-14
sa:bear <level>	7
sa:because	-43
sa:because of	-7
sa:because the	-13
sa:become	6
sa:beef	11
sa:beef and	10
sa:been	13
sa:been extend	-12
sa:beer	-13
sa:before <day-ahead>	-12
sa:before it	14
sa:before that	17
sa:before the	-44
sa:begin ,	-9
sa:begin .	8
sa:begin a	12
sa:being	18
sa:benefit	13
sa:better	6
sa:between	-25
sa:between <name>	-19
sa:border .	-7
sa:both	27
sa:both <office>	12
sa:both duty	9
sa:both government	6
sa:both had	13
sa:both of	-7
sa:bound	6
sa:box	-6
sa:brandy	-16
sa:bring	6
sa:bring back	9
sa:bring the	-6
sa:built	-15
sa:busan ,	-12
sa:butter	11
sa:buyer	-11
sa:by	-9
sa:by <day-ahead>	11
sa:by <name>	-7
sa:by <person>	-6
sa:by <span>	-15
sa:by both	8
sa:by its	9
sa:by our	-14
sa:c	9
sa:car	-12
sa:car .	-7
sa:carry	-22
sa:case	-16
sa:ceasefire	-13
sa:cement	-10
sa:ceramic	-8
sa:certain	7
sa:change	-12
sa:charge on	-21
sa:cheese	16
sa:chicken	-12
sa:chip	-10
sa:close	-8
sa:coal	-10
sa:coal and	-9
sa:cocoa	12
sa:cocoa butter	13
sa:coffee	15
sa:coffee and	6
sa:colleague	-12
sa:collect .	6
sa:come	9
sa:come .	11
sa:come down	-14
sa:come from	7
sa:commerce	-11
sa:conclude	-18
sa:consider	-13
sa:content	7
sa:control	10
sa:control of	7
sa:corn	-7
sa:cost	-12
sa:cotton	-10
sa:cotton ,	-7
sa:could	-9
sa:count .	-17
sa:counted	6
sa:country	-12
sa:country ,	-12
sa:country would	10
sa:cover	7
sa:crane	6
sa:crude	-10
sa:crude oil	-9
sa:cut	-25
sa:cut its	-14
sa:cut the	-8
sa:date .	-7
sa:date and	7
sa:day ,	-12
sa:declare	22
sa:delegation	-6
sa:did	-29
sa:did not	-8
sa:dispute	-7
sa:do	11
sa:do so	8
sa:don't	-6
sa:double	-9
sa:down	36
sa:down from	21
sa:down to	17
sa:draw	-6
sa:drawer	-7
sa:dried	8
sa:drone	-8
sa:drop its	6
sa:due	-13
sa:due to	-8
sa:during	-9
sa:duty	6
sa:duty ,	-16
sa:duty and	8
sa:duty at	6
sa:duty fall	8
sa:duty for	24
sa:duty of	-14
sa:duty that	-11
sa:duty to	14
sa:duty until	9
sa:each side	9
sa:earlier .	7
sa:easter	7
sa:economic	14
sa:economic and	15
sa:economy	-7
sa:either	21
sa:either side	17
sa:emergency	-15
sa:end .	-7
sa:end <day-ahead>	17
sa:end <day-today>	-11
sa:end at	-7
sa:end date	-8
sa:end in	7
sa:end of	-13
sa:end on	11
sa:enter	15
sa:enter <name>	6
sa:enter before	-10
sa:enter into	26
sa:entry	-8
sa:evening	-10
sa:everybody	6
sa:everyone	-11
sa:exempt	-7
sa:expire	21
sa:expire on	16
sa:extend	10
sa:extend .	18
sa:extend their	-8
sa:extend to	13
sa:extension	-29
sa:extra	25
sa:extra <level>	14
sa:extra duty	7
sa:fall	7
sa:fall away	7
sa:fall on	7
sa:fee	-15
sa:fee .	-14
sa:fee for	10
sa:fee on	-12
sa:feed	10
sa:fentanyl	17
sa:fentanyl ,	11
sa:fentanyl tariff	8
sa:first	-36
sa:flat	12
sa:following	-6
sa:for	11
sa:for <name>	10
sa:for <number>	8
sa:for <seat>	6
sa:for <span>	21
sa:for an	7
sa:for fentanyl	15
sa:for good	-15
sa:for some	7
sa:for the	-28
sa:for which	14
sa:force	22
sa:force until	27
sa:forced	-19
sa:forced labor	-13
sa:four	9
sa:fourth	-11
sa:framework	-7
sa:free of	-13
sa:from <day-ahead>	-55
sa:from <day-gone>	9
sa:from <level>	27
sa:from <name>	34
sa:from <number>	9
sa:from <seat>	-8
sa:fruit	-6
sa:furniture	-10
sa:further	20
sa:further <points>	14
sa:further <span>	18
sa:gallium	-6
sa:gas	-10
sa:gave	-8
sa:general	-6
sa:geneva	18
sa:geneva ,	9
sa:georgia	-16
sa:get	-23
sa:given	-23
sa:go .	-6
sa:go from	-6
sa:go in	-9
sa:go on	-9
sa:go to	-10
sa:go up	-6
sa:good	22
sa:good ,	17
sa:good .	-17
sa:good and	12
sa:good at	-6
sa:good from	-13
sa:good have	-15
sa:good make	-9
sa:good of	6
sa:good that	-8
sa:good to	30
sa:good until	28
sa:good will	15
sa:government	20
sa:gyeongju	-6
sa:had	-16
sa:had a	-7
sa:had bring	7
sa:had stand	7
sa:halifax	11
sa:halve	10
sa:ham	11
sa:hand on	17
sa:happen	-6
sa:hard	11
sa:harvest	8
sa:harvest .	8
sa:has	15
sa:has apply	-11
sa:has ask	10
sa:has been	-21
sa:has charge	6
sa:has collect	13
sa:has go	-13
sa:has keep	17
sa:has let	-12
sa:has pay	24
sa:has put	-19
sa:has take	15
sa:have	18
sa:have been	26
sa:have end	-6
sa:have no	18
sa:have not	-13
sa:have run	15
sa:here	7
sa:here .	12
sa:high	-12
sa:high as	-6
sa:highest	-22
sa:highest rate	-11
sa:his <person>	11
sa:his <quality>	-8
sa:his country	10
sa:hold	-23
sa:hold .	-12
sa:hold back	-6
sa:hold for	-10
sa:hold until	-12
sa:hour	-12
sa:hour .	-18
sa:i	14
sa:i have	7
sa:if	12
sa:if the	10
sa:import	-9
sa:impose	7
sa:in <month-gone>	-19
sa:in <name>	20
sa:in <number>	-8
sa:in <seat>	11
sa:in a	-24
sa:in addition	-12
sa:in busan	6
sa:in geneva	31
sa:in halifax	11
sa:in london	-8
sa:in new	7
sa:in place	11
sa:in the	7
sa:in their	-7
sa:in which	-16
sa:included	10
sa:included .	15
sa:including	6
sa:including the	8
sa:instead	29
sa:instead .	8
sa:instead of	24
sa:interest	11
sa:into	24
sa:into <name>	6
sa:into force	25
sa:into the	-10
sa:introduce	-16
sa:introduce in	-15
sa:is <level>	10
sa:is <number>	-13
sa:is a	7
sa:is being	18
sa:is charge	-6
sa:is due	-7
sa:is extend	17
sa:is good	14
sa:is in	-10
sa:is prolonged	-11
sa:is suspend	-11
sa:is the	10
sa:is to	8
sa:is up	23
sa:is what	-13
sa:island	-8
sa:it	-8
sa:it 's	18
sa:it ,	-8
sa:it .	-17
sa:it charge	14
sa:it did	-6
sa:it doe	7
sa:it end	-11
sa:it for	-10
sa:it go	13
sa:it has	-6
sa:it is	14
sa:it put	9
sa:it say	-8
sa:it the	10
sa:it to	-13
sa:it will	-13
sa:item	-8
sa:its	16
sa:its additional	15
sa:its own	-10
sa:its tariff	12
sa:its way	14
sa:keep <level>	-12
sa:keep the	8
sa:keep their	-14
sa:kind	-11
sa:kind .	-9
sa:labor	-16
sa:lapse	-49
sa:lapse .	-28
sa:lapse on	-22
sa:large	-8
sa:last	14
sa:last <span>	17
sa:last autumn	21
sa:last summer	-9
sa:last until	-6
sa:law on	8
sa:lay	9
sa:leather	20
sa:leave it	-12
sa:leave the	-9
sa:led	9
sa:led to	10
sa:less than	-8
sa:let	-22
sa:level	19
sa:level .	9
sa:levy on	-14
sa:licence	-17
sa:licence for	-6
sa:liquefied	-9
sa:list	-25
sa:live	18
sa:lobster	6
sa:london	-11
sa:longer	11
sa:look	9
sa:lose	-19
sa:lower .	-6
sa:lower its	-11
sa:lower the	20
sa:lumber	14
sa:m	12
sa:m .	12
sa:machine	-9
sa:machinery	10
sa:make a	-7
sa:maker	-12
sa:mangoe	-6
sa:market	8
sa:matter	-13
sa:matter of	-7
sa:measure	26
sa:medicine	-13
sa:meet ,	-7
sa:meet <person>	-6
sa:meet in	12
sa:member	-6
sa:men	-11
sa:minister	-8
sa:minister ,	-23
sa:ministry	-16
sa:minute .	8
sa:monday	9
sa:monday ,	10
sa:month	9
sa:month ,	11
sa:month .	7
sa:more	8
sa:more than	9
sa:morning	-9
sa:morning the	-8
sa:most	7
sa:most <quality>	19
sa:mr	17
sa:mr <person>	18
sa:much	-10
sa:my	11
sa:name	9
sa:name of	11
sa:nearly	-9
sa:need	-10
sa:neither	-12
sa:neither side	-9
sa:new duty	11
sa:next year	7
sa:night	-12
sa:night .	6
sa:no	12
sa:no date	11
sa:no end	-9
sa:no longer	18
sa:no more	13
sa:no one	-9
sa:nor	-11
sa:north	7
sa:not	8
sa:not <number>	10
sa:not a	7
sa:not extend	11
sa:not in	9
sa:not the	13
sa:notice	7
sa:notice .	11
sa:noticed	10
sa:now	9
sa:now <level>	7
sa:now last	19
sa:of <level>	7
sa:of <money>	-7
sa:of <name>	16
sa:of <person>	16
sa:of <quality>	-6
sa:of a	6
sa:of both	10
sa:of duty	-8
sa:of forced	-8
sa:of geneva	-9
sa:of its	29
sa:of last	13
sa:of next	13
sa:of that	-13
sa:of the	-7
sa:of their	-17
sa:of them	-25
sa:of thi	9
sa:of trade	-10
sa:of two	-8
sa:of up	-9
sa:of what	9
sa:off	6
sa:oil	-8
sa:oil .	-17
sa:oil and	13
sa:old duty	-7
sa:older	-19
sa:older duty	-9
sa:olive	8
sa:on	15
sa:on .	8
sa:on <day-ahead>	33
sa:on <day-gone>	-48
sa:on <day-today>	-11
sa:on <name>	-32
sa:on a	-10
sa:on all	-16
sa:on an	7
sa:on crude	-9
sa:on everything	-7
sa:on for	21
sa:on good	15
sa:on hold	-12
sa:on in	21
sa:on its	-9
sa:on most	17
sa:on one	-7
sa:on our	19
sa:on paper	-15
sa:on soybean	-6
sa:on steel	-25
sa:on sugar	-11
sa:on the	37
sa:on their	17
sa:on top	-15
sa:on until	-7
sa:on wine	-10
sa:one	-12
sa:one ,	-12
sa:one .	18
sa:onion	-14
sa:or	-20
sa:ordinary duty	-7
sa:origin	-12
sa:other	20
sa:other 's	10
sa:other since	9
sa:out ,	-11
sa:out of	-12
sa:out on	30
sa:outside	15
sa:over .	-12
sa:over fentanyl	-7
sa:over on	8
sa:over the	-11
sa:own	-6
sa:owned	-11
sa:p .	6
sa:pact	-6
sa:page	-7
sa:paper	6
sa:paper .	12
sa:paragraph	11
sa:parcel	-16
sa:part	9
sa:part of	6
sa:patented	-6
sa:pause	-15
sa:pause of	-8
sa:pay a	-6
sa:pay an	-22
sa:pay at	6
sa:peace	12
sa:pen	19
sa:pen .	14
sa:people	7
sa:period of	-10
sa:permit	-12
sa:permit ,	-8
sa:pipe	-6
sa:place of	11
sa:plan	-6
sa:point	9
sa:point ,	13
sa:pork	-10
sa:port	-13
sa:pound	10
sa:powder	-6
sa:present	19
sa:present truce	7
sa:president in	7
sa:press )	7
sa:price	-7
sa:proclamation	-7
sa:product	8
sa:product from	14
sa:product of	-7
sa:prolong	-11
sa:prolonged .	-9
sa:propose	7
sa:propose a	10
sa:published	-15
sa:purchase	-7
sa:purchase of	-6
sa:purpose	-9
sa:put	-40
sa:put <level>	-20
sa:put a	-10
sa:put the	-6
sa:quiet	6
sa:quota	-7
sa:raise	-11
sa:rare -	8
sa:rare earth	-12
sa:rate	-7
sa:rate .	8
sa:rather	-8
sa:raw	-7
sa:reach <level>	-6
sa:reduce	6
sa:refrain	15
sa:refrain from	15
sa:refund	13
sa:refused	-10
sa:remain	14
sa:remain in	19
sa:remove	6
sa:renewed	-17
sa:renewed ,	11
sa:renewed .	-8
sa:reply	-9
sa:reporter	17
sa:retain	17
sa:return to	8
sa:rice	-10
sa:rise	-10
sa:river	-7
sa:round	-12
sa:round since	-6
sa:rule	-11
sa:rum	7
sa:run	7
sa:run out	18
sa:run to	-28
sa:safeguard	-16
sa:salmon	-20
sa:same minute	9
sa:say	-23
sa:say on	-15
sa:say the	8
sa:seat	14
sa:second	-27
sa:section	-20
sa:section <number>	-39
sa:see	6
sa:see the	12
sa:send	-7
sa:set	-15
sa:set a	-12
sa:settle	-8
sa:shall	13
sa:sheet	-8
sa:shelve	13
sa:ship	6
sa:ship .	-10
sa:shoe	10
sa:shook	14
sa:shook hand	15
sa:shoot	-6
sa:shore	7
sa:should	10
sa:shrink	-9
sa:side	25
sa:side ,	23
sa:side and	7
sa:side has	-8
sa:side will	9
sa:sign .	-8
sa:sign an	-7
sa:sign in	15
sa:sign the	8
sa:signature	10
sa:signature of	10
sa:since	-10
sa:since <day-gone>	-8
sa:since spring	-10
sa:since the	9
sa:sit	-16
sa:sit down	-6
sa:slap	15
sa:sleep	17
sa:small	-10
sa:so	16
sa:some	-9
sa:something	-7
sa:soybean	-25
sa:soybean ,	-8
sa:spare	-6
sa:speak	6
sa:speak of	6
sa:special	9
sa:special duty	13
sa:spring	9
sa:spring ,	6
sa:spring .	12
sa:stand	-8
sa:stand still	-12
sa:standstill	-19
sa:standstill of	-6
sa:start	-12
sa:statement of	6
sa:stay	-18
sa:stay on	-6
sa:stay suspend	8
sa:stay there	-14
sa:steel	-45
sa:steel and	-8
sa:still	10
sa:still to	10
sa:stop	22
sa:stop .	16
sa:strike	-14
sa:success	-12
sa:successor	-10
sa:such	-8
sa:sugar	-16
sa:sugar and	-8
sa:summer .	8
sa:sunflower	6
sa:surcharge	-32
sa:surcharge of	-13
sa:surcharge on	-11
sa:suspend	11
sa:suspend <points>	11
sa:suspend for	-19
sa:suspension	16
sa:suspension of	10
sa:take	23
sa:take <number>	21
sa:talk ,	10
sa:talk .	-11
sa:talk in	21
sa:tariff for	-10
sa:tariff is	8
sa:tariff of	15
sa:tariff on	14
sa:tariff that	-7
sa:tariff truce	-13
sa:tax	-23
sa:tax on	-11
sa:telephone .	7
sa:tell reporter	11
sa:term	12
sa:term of	11
sa:textile	8
sa:than	-7
sa:than <number>	14
sa:than before	-9
sa:that	-10
sa:that .	-17
sa:that <number>	17
sa:that <person>	19
sa:that are	-7
sa:that both	-9
sa:that come	10
sa:that has	-11
sa:that he	-11
sa:that his	10
sa:that it	6
sa:that leave	-13
sa:that mr	7
sa:that the	6
sa:that they	-9
sa:that to	7
sa:that was	-8
sa:that were	-9
sa:the	-21
sa:the <day-ahead>	20
sa:the <level>	-20
sa:the <number>	20
sa:the <office>	10
sa:the <organisation>	-15
sa:the <person>	-23
sa:the <seat>	-10
sa:the <span>	22
sa:the additional	13
sa:the back	15
sa:the bargain	-6
sa:the ceasefire	-6
sa:the economic	15
sa:the emergency	-7
sa:the end	-14
sa:the first	-19
sa:the fourth	-8
sa:the highest	-21
sa:the joint	7
sa:the last	-19
sa:the letter	10
sa:the market	11
sa:the matter	-9
sa:the measure	13
sa:the month	-6
sa:the old	-15
sa:the ordinary	-9
sa:the pause	-15
sa:the port	-17
sa:the present	12
sa:the rate	-13
sa:the river	-6
sa:the same	6
sa:the section	6
sa:the signature	10
sa:the special	9
sa:the spring	8
sa:the summer	8
sa:the surcharge	-9
sa:the suspension	10
sa:the table	-10
sa:the tariff	-16
sa:the telephone	7
sa:the third	-11
sa:the three	-8
sa:the understanding	15
sa:the whole	10
sa:their	6
sa:their <office>	22
sa:their tariff	-16
sa:their truce	-11
sa:them	-21
sa:them ,	-7
sa:them .	-14
sa:themselve	6
sa:then	-31
sa:there 's	7
sa:there ,	21
sa:there is	-18
sa:there was	6
sa:these	9
sa:they	-15
sa:they were	14
sa:thi month	20
sa:those	17
sa:those of	-10
sa:threaten	-7
sa:three	-13
sa:three of	10
sa:through	-9
sa:tile	7
sa:timber	7
sa:time	13
sa:time ,	10
sa:time .	-7
sa:time to	6
sa:tin	9
sa:to -	6
sa:to <day-gone>	-20
sa:to <level>	-7
sa:to <month-gone>	-6
sa:to <name>	6
sa:to <seat>	-6
sa:to <span>	-7
sa:to a	9
sa:to be	-7
sa:to come	9
sa:to cut	-13
sa:to do	-8
sa:to extend	-6
sa:to hold	-13
sa:to last	11
sa:to leave	8
sa:to older	-6
sa:to sleep	12
sa:to stop	16
sa:to the	6
sa:to their	11
sa:together	-15
sa:together with	-12
sa:tomatoe	-10
sa:too	-16
sa:too .	-8
sa:top	-16
sa:top .	-10
sa:top of	-26
sa:total	-7
sa:trade talk	15
sa:truce	13
sa:truce ,	-24
sa:truce begin	10
sa:truce end	-15
sa:truce for	-9
sa:truce in	11
sa:truce is	7
sa:truce of	16
sa:truce on	-15
sa:truce that	31
sa:truce was	29
sa:truce with	-13
sa:truck	-12
sa:twice	-6
sa:two	-8
sa:two .	-8
sa:two <office>	-10
sa:two government	7
sa:two round	10
sa:two side	-15
sa:tyre	9
sa:under	19
sa:under a	20
sa:under an	6
sa:under section	-19
sa:under which	7
sa:understanding	11
sa:unless it	13
sa:until	16
sa:until <day-ahead>	9
sa:until now	10
sa:up	-15
sa:up <level>	7
sa:up from	-12
sa:up on	10
sa:up to	-17
sa:us	12
sa:use	-10
sa:used	-17
sa:view	-8
sa:visit	-10
sa:wait	-7
sa:walked	-6
sa:want	-19
sa:want <level>	-8
sa:was	11
sa:was <level>	-26
sa:was <money>	8
sa:was due	-9
sa:was extend	11
sa:was make	26
sa:was not	14
sa:was sign	13
sa:was still	11
sa:watche	-21
sa:way	26
sa:way .	15
sa:way of	13
sa:way to	9
sa:we	-19
sa:we have	-14
sa:we shall	-6
sa:week	11
sa:weekend	-10
sa:were	-6
sa:were to	-10
sa:what	-14
sa:what it	23
sa:what they	6
sa:whatever	-19
sa:wheat	-12
sa:wheat ,	-6
sa:when <name>	-17
sa:when <person>	10
sa:when a	-12
sa:when the	8
sa:when they	-7
sa:where	22
sa:where it	18
sa:where the	-13
sa:where they	18
sa:which <level>	-14
sa:which <name>	6
sa:which <person>	9
sa:which <quality>	-11
sa:which both	-12
sa:which end	17
sa:which expire	12
sa:which had	12
sa:which is	20
sa:which no	-12
sa:which the	-16
sa:which they	-7
sa:while it	-10
sa:whisky	11
sa:who	-20
sa:whole	9
sa:will	16
sa:will also	-11
sa:will be	7
sa:will charge	12
sa:will cut	-13
sa:will go	-7
sa:will meet	15
sa:will not	7
sa:will suspend	13
sa:wine ,	-9
sa:winter	14
sa:winter .	18
sa:with	-14
sa:with <level>	13
sa:with <name>	-19
sa:with <person>	-8
sa:with <seat>	9
sa:with <span>	19
sa:with a	-28
sa:with it	8
sa:withdraw	-7
sa:within	-17
sa:without	-8
sa:wool	11
sa:word	-10
sa:worth	-15
sa:would	-6
sa:would not	-8
sa:year	8
sa:year ,	7
sa:yes	-6
sa:you	10
sa:·	-7
sa:—	-15
sa:— <name>	-23
sa:— for	10
sa:— it	13
sa:— the	-11
sb:"	15
sb:" ,	10
sb:" our	-8
sb:" to	9
sb:& p	-7
sb:'	-9
sb:'s	-16
sb:'s <level>	13
sb:'s additional	-8
sb:'s been	15
sb:'s deputy	7
sb:'s government	-7
sb:'s ministry	-7
sb:'s new	14
sb:'s own	9
sb:'s tariff	-7
sb:'s the	-6
sb:'s trade	-7
sb:( <number>	14
sb:( <office>	-11
sb:( a	-8
sb:) -	6
sb:) —	-17
sb:*	9
sb:, "	-16
sb:, <day-gone>	-9
sb:, <day-today>	-6
sb:, <level>	-40
sb:, <name>	13
sb:, <number>	-29
sb:, <organisation>	9
sb:, <quality>	-10
sb:, <seat>	22
sb:, a	-12
sb:, according	17
sb:, after	23
sb:, agree	-18
sb:, and	-6
sb:, as	-8
sb:, at	-10
sb:, begin	12
sb:, both	10
sb:, but	-8
sb:, by	-7
sb:, conclude	-8
sb:, counted	18
sb:, dated	16
sb:, declare	17
sb:, down	-11
sb:, friday	19
sb:, from	-12
sb:, he	-11
sb:, in	16
sb:, last	7
sb:, monday	8
sb:, mr	12
sb:, of	-23
sb:, on	12
sb:, our	12
sb:, prolonged	-15
sb:, reach	12
sb:, say	-13
sb:, sign	7
sb:, since	-10
sb:, so	-8
sb:, take	17
sb:, thank	8
sb:, that	12
sb:, the	29
sb:, there	9
sb:, thursday	-15
sb:, to	-13
sb:, tuesday	12
sb:, under	26
sb:, unless	7
sb:, was	-11
sb:, which	-8
sb:, who	-8
sb:, would	-6
sb:, —	12
sb:- <name>	-17
sb:- <quality>	-7
sb:- a	7
sb:- call	7
sb:- free	6
sb:- in	15
sb:- labor	-6
sb:- tariff	-6
sb:- the	-7
sb:. <number>	22
sb:. <person>	-8
sb:. est	-9
sb:. m	-9
sb:. on	-14
sb:/	15
sb:/ <number>	-10
sb:/ <seat>	11
sb::	13
sb:: <level>	23
sb:: <name>	-8
sb:: <number>	9
sb:: <person>	11
sb:: <quality>	8
sb:: <span>	-8
sb:: an	-7
sb:: and	-11
sb:: as	14
sb:: for	18
sb:: from	-17
sb:: i	-6
sb:: in	-11
sb:: it	-17
sb:: on	19
sb:: since	23
sb:: the	-42
sb:: then	12
sb:: until	-7
sb:: what	6
sb:: who	-8
sb:: yes	11
sb:; on	-6
sb:; the	21
sb:<day-ahead>	13
sb:<day-ahead> ,	-16
sb:<day-ahead> ;	-8
sb:<day-ahead> and	-21
sb:<day-ahead> from	10
sb:<day-ahead> the	12
sb:<day-gone>	8
sb:<day-gone> :	6
sb:<day-gone> and	19
sb:<day-gone> by	14
sb:<day-gone> is	-7
sb:<day-gone> night	-13
sb:<day-gone> that	-6
sb:<day-gone> the	-11
sb:<day-gone> to	-12
sb:<day-today>	7
sb:<day-today> ,	7
sb:<day-today> -	-14
sb:<day-today> :	-6
sb:<day-today> it	7
sb:<day-today> that	7
sb:<day-today> the	-10
sb:<day-today> —	8
sb:<duty>	23
sb:<gate>	-14
sb:<goods-amount>	7
sb:<goods>	15
sb:<level-noun>	-9
sb:<level>	-16
sb:<level> ,	-6
sb:<level> <day-today>	11
sb:<level> and	-8
sb:<level> as	-30
sb:<level> at	-14
sb:<level> before	21
sb:<level> duty	-15
sb:<level> for	-6
sb:<level> from	10
sb:<level> has	-9
sb:<level> here	-6
sb:<level> instead	8
sb:<level> of	-22
sb:<level> over	-12
sb:<level> tariff	10
sb:<level> until	-6
sb:<level> when	10
sb:<level> which	-8
sb:<level> with	-16
sb:<money> of	9
sb:<money> per	6
sb:<month-ahead>	-32
sb:<month-gone>	7
sb:<month-gone> ,	-23
sb:<month-gone> and	11
sb:<month-gone> for	-9
sb:<month-gone> to	13
sb:<name> (	12
sb:<name> ,	9
sb:<name> <day-today>	-17
sb:<name> agree	-7
sb:<name> also	8
sb:<name> and	6
sb:<name> are	18
sb:<name> at	16
sb:<name> by	-6
sb:<name> charge	12
sb:<name> continue	7
sb:<name> cut	22
sb:<name> end	-9
sb:<name> enter	18
sb:<name> for	8
sb:<name> from	28
sb:<name> gave	23
sb:<name> has	-8
sb:<name> have	-20
sb:<name> in	-13
sb:<name> is	-19
sb:<name> keep	11
sb:<name> levy	-14
sb:<name> on	-12
sb:<name> prolonged	-15
sb:<name> put	16
sb:<name> reach	11
sb:<name> run	-6
sb:<name> sign	-11
sb:<name> suspend	18
sb:<name> tariff	13
sb:<name> the	-11
sb:<name> to	-12
sb:<name> trade	-8
sb:<name> truce	-9
sb:<name> was	-13
sb:<name> with	14
sb:<name> —	-9
sb:<not>	-17
sb:<number> (	-8
sb:<number> )	19
sb:<number> ,	13
sb:<number> :	11
sb:<number> ;	6
sb:<number> <name>	-8
sb:<number> <person>	-6
sb:<number> a	-10
sb:<number> and	-13
sb:<number> as	14
sb:<number> before	10
sb:<number> for	-14
sb:<number> in	-9
sb:<number> of	-11
sb:<number> on	23
sb:<number> since	-9
sb:<number> that	-6
sb:<number> the	-16
sb:<number> there	-14
sb:<number> —	-6
sb:<office> (	7
sb:<office> )	-12
sb:<office> ,	18
sb:<office> :	7
sb:<office> agree	6
sb:<office> have	-21
sb:<office> on	-13
sb:<office> sit	12
sb:<office> take	-6
sb:<organisation> 's	-10
sb:<organisation> ,	9
sb:<organisation> and	-27
sb:<organisation> approve	-6
sb:<organisation> have	-8
sb:<organisation> in	11
sb:<organisation> is	12
sb:<organisation> on	-10
sb:<organisation> put	12
sb:<organisation> say	-11
sb:<organisation> strike	-6
sb:<organisation> suspend	13
sb:<person>	-22
sb:<person> (	-19
sb:<person> )	11
sb:<person> ,	16
sb:<person> agree	-18
sb:<person> and	15
sb:<person> ask	-6
sb:<person> for	-13
sb:<person> had	6
sb:<person> in	-7
sb:<person> meet	15
sb:<person> reach	-9
sb:<person> say	10
sb:<person> shook	-16
sb:<person> sign	-21
sb:<points>	11
sb:<points> ,	13
sb:<points> in	-12
sb:<points> on	-12
sb:<points> suspend	10
sb:<points> that	-13
sb:<quality>	6
sb:<quality> ,	-7
sb:<quality> and	-13
sb:<quality> coffee	14
sb:<quality> colleague	-17
sb:<quality> export	6
sb:<quality> good	-18
sb:<quality> medicine	6
sb:<quality> minister	11
sb:<quality> oil	8
sb:<quality> olive	15
sb:<quality> origin	8
sb:<quality> rule	6
sb:<quality> salmon	6
sb:<quality> side	-20
sb:<quality> tariff	-17
sb:<quality> trade	-7
sb:<quality> wine	-25
sb:<seat>	-23
sb:<seat> /	11
sb:<seat> <day-today>	-7
sb:<seat> followed	10
sb:<seat> from	-7
sb:<seat> have	12
sb:<seat> in	6
sb:<seat> last	9
sb:<seat> published	-7
sb:<seat> time	12
sb:<sender>	18
sb:<span>	16
sb:<span> ,	-11
sb:<span> and	-24
sb:<span> at	6
sb:<span> from	22
sb:<span> in	26
sb:<span> of	-26
sb:<span> tariff	13
sb:<span> that	-6
sb:<span> the	-13
sb:<span> to	-12
sb:<span> truce	9
sb:<span> with	13
sb:<taker>	-6
sb:<v-begin>	23
sb:<v-buy>	-34
sb:<v-deny>	-14
sb:<v-down>	-6
sb:<v-end>	-18
sb:<v-propose>	-19
sb:<v-return>	7
sb:<v-say>	11
sb:<v-sell>	-29
sb:<v-stay>	8
sb:<v-suspend>	20
sb:<v-target>	-13
sb:<v-threaten>	-17
sb:<v-up>	-17
sb:@	22
sb:[	-10
sb:a )	-7
sb:a .	-9
sb:a :	-6
sb:a <level>	-8
sb:a <span>	12
sb:a decree	-13
sb:a joint	15
sb:a letter	-12
sb:a new	-8
sb:a notice	10
sb:a pause	6
sb:a period	-12
sb:a prolongation	7
sb:a second	-7
sb:a surcharge	-7
sb:a tariff	14
sb:a television	7
sb:a third	-6
sb:a trade	14
sb:a truce	30
sb:a very	8
sb:about	-22
sb:above	12
sb:accord	-9
sb:according	13
sb:according to	13
sb:action	-6
sb:add	-14
sb:additional	14
sb:additional <level>	-10
sb:additional tariff	18
sb:admit	7
sb:after	12
sb:after <number>	7
sb:after <span>	-8
sb:after talk	16
sb:afterward	8
sb:again	8
sb:again ,	6
sb:again in	6
sb:against	-10
sb:agent	-8
sb:ago	-10
sb:agree	-9
sb:agree by	15
sb:agree last	-14
sb:agree to	-42
sb:agreement	-39
sb:agreement ,	-9
sb:agreement on	-8
sb:agreement was	10
sb:agreement with	-14
sb:al	9
sb:al -	9
sb:all	-19
sb:all <quality>	-6
sb:all country	-13
sb:all go	-12
sb:all thi	6
sb:along	-6
sb:along the	-6
sb:already pay	9
sb:also	-8
sb:aluminium	-6
sb:among them	7
sb:an	-23
sb:an <organisation>	9
sb:an additional	-29
sb:an agreement	-20
sb:an arrangement	17
sb:an extra	17
sb:and	13
sb:and <level>	-19
sb:and <number>	-18
sb:and <points>	-16
sb:and <quality>	-8
sb:and a	-12
sb:and after	-8
sb:and again	11
sb:and by	11
sb:and end	-9
sb:and enter	-6
sb:and for	7
sb:and has	12
sb:and his	-14
sb:and in	-27
sb:and it	15
sb:and leave	7
sb:and of	10
sb:and say	9
sb:and since	-16
sb:and textile	8
sb:and was	9
sb:and were	-9
sb:and which	-8
sb:and will	6
sb:annex	-6
sb:announce	-13
sb:announce on	-15
sb:announce that	9
sb:announcement	15
sb:announcement no	14
sb:another	17
sb:another <span>	8
sb:answer	-15
sb:answer to	-7
sb:any	-16
sb:apply	9
sb:apply from	7
sb:apply since	6
sb:apply the	14
sb:apply to	-23
sb:approval	-6
sb:approve	-23
sb:approve the	-12
sb:are	13
sb:are in	-11
sb:are suspend	14
sb:are the	11
sb:are to	-15
sb:arrangement	16
sb:arrangement of	8
sb:arrangement that	-8
sb:arrive	-14
sb:as	19
sb:as much	-8
sb:as of	28
sb:as since	-12
sb:as the	6
sb:ask	-9
sb:ask :	-7
sb:asleep	14
sb:at <level>	11
sb:at <number>	-19
sb:at a	8
sb:at one	7
sb:at the	-23
sb:autumn	6
sb:back from	14
sb:banana	7
sb:bandung	-16
sb:be	30
sb:be apply	14
sb:be at	6
sb:be back	10
sb:be due	9
sb:be in	9
sb:be know	-6
sb:be sign	-8
sb:be take	7
sb:bear	-7
sb:because	20
sb:because of	7
sb:beef	-11
sb:beef and	-11
sb:beef from	-11
sb:been	-9
sb:been <level>	-9
sb:been <number>	-10
sb:been charge	-13
sb:been pay	-7
sb:been prolonged	14
sb:been put	-9
sb:been sit	8
sb:been suspend	6
sb:before <day-ahead>	8
sb:before <number>	8
sb:before the	23
sb:begin	27
sb:begin ,	8
sb:begin :	27
sb:begin at	-8
sb:begin in	-10
sb:begin to	6
sb:begin with	6
sb:best	-6
sb:between	19
sb:between <name>	6
sb:between <seat>	18
sb:between their	6
sb:between them	10
sb:bicycle	7
sb:boat	8
sb:both	19
sb:both have	9
sb:both rate	12
sb:both side	6
sb:bread	-8
sb:briefing ,	6
sb:broker	8
sb:bulletin	30
sb:bulletin ,	23
sb:busan	-10
sb:but	-19
sb:by	12
sb:by <day-ahead>	-18
sb:by <level>	-14
sb:by <number>	-9
sb:by <person>	9
sb:by an	14
sb:by video	8
sb:by wednesday	12
sb:cabinet	-13
sb:call ,	6
sb:call a	14
sb:can	-6
sb:can be	13
sb:cape	15
sb:cape town	16
sb:capital	14
sb:car	-20
sb:carry	9
sb:carry out	6
sb:carry the	8
sb:case	-9
sb:cashmere	11
sb:cease	16
sb:cease to	18
sb:ceasefire	-14
sb:cement	-6
sb:change	15
sb:change on	10
sb:changed	-12
sb:charge <number>	9
sb:charge an	8
sb:charge on	-23
sb:cheese	-17
sb:chief	16
sb:chip	-10
sb:city	-17
sb:claim for	6
sb:clear	7
sb:clock	30
sb:close	-11
sb:coal	12
sb:coal and	13
sb:cocoa	-6
sb:coffee	7
sb:colleague	-17
sb:collect <level>	6
sb:collect from	11
sb:collect on	-6
sb:collect since	8
sb:come	-39
sb:come back	-12
sb:come down	-14
sb:come in	-9
sb:come into	13
sb:come on	-7
sb:come out	-10
sb:come to	-8
sb:commit	9
sb:company	-20
sb:concern	-6
sb:conclude a	-13
sb:conclude for	6
sb:conclude in	-16
sb:conclude on	15
sb:conclude with	16
sb:conference	23
sb:conference ,	17
sb:conference of	11
sb:confirm	-19
sb:confirm that	-16
sb:consider	11
sb:consultation	-12
sb:control	-16
sb:control of	-6
sb:control on	-6
sb:copper	10
sb:corn	-6
sb:cost	-12
sb:cotton	-6
sb:could	-9
sb:count	14
sb:counted	25
sb:counted from	26
sb:counter	8
sb:counter -	9
sb:country	-13
sb:country '	-13
sb:country are	9
sb:crossed	15
sb:current	8
sb:currently	6
sb:custom duty	14
sb:customer	-17
sb:customer ,	-6
sb:cut	25
sb:cut its	22
sb:cut to	7
sb:da	9
sb:da nang	10
sb:daily	-16
sb:date :	-12
sb:date from	14
sb:dated	9
sb:de	-12
sb:deal	-28
sb:decided	11
sb:decided to	17
sb:declare	17
sb:declare in	15
sb:declare on	20
sb:decree	6
sb:decree on	9
sb:delegation	-6
sb:deputy	7
sb:desk	-10
sb:did ,	-9
sb:did so	10
sb:die	-16
sb:discuss	-12
sb:discuss an	-8
sb:dispute	-9
sb:down from	-39
sb:down in	9
sb:draft	-6
sb:drawer	-11
sb:drop	-11
sb:dubai	9
sb:due again	10
sb:due to	-7
sb:durban	-8
sb:during	-24
sb:during the	-22
sb:duty	17
sb:duty ,	16
sb:duty between	7
sb:duty by	9
sb:duty fall	11
sb:duty for	-25
sb:duty go	12
sb:duty had	7
sb:duty in	8
sb:duty since	6
sb:duty that	-12
sb:duty to	11
sb:duty was	-9
sb:duty were	8
sb:duty which	-22
sb:duty would	8
sb:each other	11
sb:earlier	-8
sb:earth	-16
sb:economy	8
sb:edition	-9
sb:edition ,	-8
sb:effect	14
sb:effect at	-25
sb:effect on	11
sb:else	8
sb:emergency	-21
sb:emergency tariff	-6
sb:end	-15
sb:end of	-7
sb:enter	6
sb:enter into	8
sb:enter on	14
sb:entry	6
sb:entry filed	14
sb:est	-9
sb:est on	-9
sb:evening	-7
sb:every	-18
sb:everything	-15
sb:exchanged	-6
sb:expect	-11
sb:expire	-17
sb:expire on	-6
sb:export control	-6
sb:exporter	10
sb:extend	-18
sb:extend ,	8
sb:extend the	-22
sb:extension	-29
sb:extension of	-28
sb:extension to	6
sb:extra	10
sb:extra <level>	15
sb:fact	-16
sb:fact sheet	-16
sb:fall by	-6
sb:fall on	21
sb:fall to	15
sb:far	-8
sb:farm	-31
sb:farm good	-18
sb:fee	-26
sb:fee on	12
sb:fee that	-8
sb:fentanyl duty	7
sb:fentanyl tariff	-19
sb:ferry	-6
sb:fertiliser	-7
sb:filed	13
sb:finance	10
sb:first	19
sb:first ,	15
sb:first truce	-16
sb:fix	-7
sb:flat	-21
sb:follow	-8
sb:for	-7
sb:for <span>	22
sb:for a	-24
sb:for another	9
sb:for good	7
sb:for its	6
sb:for the	-7
sb:for them	-6
sb:for those	8
sb:for trade	6
sb:for us	-12
sb:force	10
sb:force until	-9
sb:forced	-15
sb:forced -	-6
sb:forced labor	-7
sb:four	-15
sb:four time	-11
sb:fourth	-27
sb:framework	6
sb:free	8
sb:freeze	16
sb:friday	10
sb:friday ,	-7
sb:from	32
sb:from <day-today>	20
sb:from <month-gone>	12
sb:from <name>	-26
sb:from <number>	23
sb:from all	-7
sb:from monday	18
sb:from the	-21
sb:from thi	6
sb:front	-13
sb:frozen	-17
sb:full	-10
sb:furniture	-7
sb:further <points>	11
sb:further <span>	-12
sb:gave	7
sb:gazette	12
sb:gazetted	-6
sb:geneva	-14
sb:geneva ,	12
sb:geneva in	-8
sb:geneva on	-11
sb:get <span>	9
sb:given	9
sb:glass	-21
sb:go back	19
sb:go down	-11
sb:go from	-8
sb:go on	-14
sb:go to	21
sb:go up	-14
sb:gold	-10
sb:good ,	-13
sb:good already	12
sb:good at	-6
sb:good for	22
sb:good from	-8
sb:good have	9
sb:good is	-7
sb:good loaded	-13
sb:good of	16
sb:good pay	-16
sb:good that	-18
sb:good will	-9
sb:government	6
sb:government have	7
sb:grace	11
sb:grain	-7
sb:grant	7
sb:had begin	-8
sb:had its	-7
sb:had no	-8
sb:had put	16
sb:had reach	8
sb:had rise	11
sb:had sign	10
sb:had take	-8
sb:half	8
sb:halifax on	7
sb:halt	34
sb:hand	18
sb:hand ,	7
sb:hand in	20
sb:happen	-11
sb:has	-10
sb:has <span>	-10
sb:has done	6
sb:has had	-9
sb:has hold	12
sb:has it	6
sb:has levy	-11
sb:has not	12
sb:has offer	-6
sb:has pay	6
sb:has to	-9
sb:has until	-9
sb:have	-12
sb:have agree	-17
sb:have apply	-18
sb:have been	-9
sb:have had	-8
sb:have meet	-27
sb:have not	-6
sb:have until	7
sb:he	-25
sb:he and	-6
sb:he did	-10
sb:he say	-9
sb:height	-15
sb:here	-10
sb:here ,	-14
sb:here is	10
sb:higher	-24
sb:higher duty	-12
sb:highest	-6
sb:his	-42
sb:his <quality>	-19
sb:hit	6
sb:hold	11
sb:hold since	-6
sb:hold the	11
sb:hold until	-11
sb:home	-8
sb:hour	-16
sb:house	10
sb:how long	6
sb:i can	-17
sb:ice	-6
sb:if	-20
sb:if nothing	9
sb:implementation	15
sb:implementation of	15
sb:import from	-9
sb:importer of	-9
sb:impose in	8
sb:in <month-ahead>	-12
sb:in <month-gone>	8
sb:in <name>	-6
sb:in a	7
sb:in answer	-7
sb:in bandung	-15
sb:in cape	16
sb:in da	10
sb:in dubai	9
sb:in durban	-7
sb:in force	12
sb:in it	10
sb:in izmir	-9
sb:in karachi	7
sb:in law	16
sb:in nadi	9
sb:in new	-14
sb:in on	9
sb:in perth	7
sb:in place	-6
sb:in return	-9
sb:in salvador	7
sb:in sfax	7
sb:in stockholm	8
sb:in tariff	11
sb:in trieste	12
sb:in two	-9
sb:in which	7
sb:industry ,	9
sb:inflation	-8
sb:informed	14
sb:initialled	-14
sb:initialled in	-13
sb:interview	-9
sb:into	15
sb:into <name>	7
sb:into a	-12
sb:into effect	8
sb:into force	6
sb:into the	13
sb:introduce	-10
sb:introduce in	-7
sb:is	13
sb:is <name>	-8
sb:is <number>	17
sb:is an	9
sb:is charge	9
sb:is extend	7
sb:is part	-11
sb:is prolonged	19
sb:is sign	-10
sb:is the	-8
sb:is to	-24
sb:is what	14
sb:it 's	-26
sb:it ,	12
sb:it be	-7
sb:it begin	25
sb:it come	-9
sb:it did	-14
sb:it enter	-19
sb:it expire	16
sb:it go	-12
sb:it has	8
sb:it is	-20
sb:it lasted	-6
sb:it on	10
sb:it pay	-10
sb:it since	-7
sb:it start	13
sb:it stay	6
sb:it stop	6
sb:it suspend	-6
sb:it take	-22
sb:it that	6
sb:it the	-8
sb:it was	34
sb:it would	-22
sb:item	8
sb:its <level>	14
sb:its <organisation>	9
sb:its additional	-10
sb:its duty	8
sb:its fentanyl	-9
sb:its levy	15
sb:its own	-14
sb:its worst	-6
sb:izmir	-10
sb:izmir on	-7
sb:joint press	-9
sb:joint statement	10
sb:karachi	7
sb:keep <quality>	-9
sb:keep the	9
sb:kick	6
sb:kick in	6
sb:know that	12
sb:kuala	-6
sb:kuala lumpur	-6
sb:labor	-15
sb:labor ,	-7
sb:lancaster	8
sb:lancaster house	8
sb:land	-12
sb:lapse	7
sb:lapse ,	21
sb:lapse on	-14
sb:larnaca	7
sb:last	-13
sb:last <month-gone>	-15
sb:last month	-8
sb:last of	-6
sb:last week	-8
sb:last year	-6
sb:lasted	-21
sb:later ,	8
sb:law ,	16
sb:lay	16
sb:lay on	14
sb:leather	9
sb:leave	15
sb:leave in	8
sb:leave out	9
sb:legal	-8
sb:less	-16
sb:let	-20
sb:let it	-6
sb:let the	-7
sb:let their	-6
sb:letter	-10
sb:level of	-13
sb:levy	10
sb:levy of	-7
sb:levy on	13
sb:licence	-11
sb:lie	-6
sb:lift	-14
sb:lift its	-6
sb:line	-8
sb:list	-8
sb:loaded	-23
sb:loaded before	-17
sb:lobster	-9
sb:london	-8
sb:long	15
sb:lose	-8
sb:loui	-20
sb:lower	-10
sb:lower duty	-9
sb:lower its	-12
sb:lower on	6
sb:lower the	-7
sb:lower to	8
sb:lull	7
sb:lumpur	-6
sb:m	-9
sb:m .	-9
sb:market	-7
sb:me	7
sb:meal ,	-6
sb:mean	-6
sb:meanwhile	18
sb:meanwhile the	22
sb:measure	-14
sb:meat	15
sb:meet <name>	10
sb:meet at	6
sb:meet in	10
sb:meet since	-8
sb:memorandum	-9
sb:men	-9
sb:mid	7
sb:mid -	7
sb:midnight	-15
sb:midnight ,	9
sb:midnight on	-21
sb:milk	18
sb:minister	8
sb:minister ,	-9
sb:minister of	22
sb:ministry	-18
sb:ministry of	-7
sb:minute	9
sb:minute past	15
sb:mombasa	-7
sb:monday	30
sb:monday ,	9
sb:montevideo	-10
sb:month of	8
sb:moratorium	14
sb:moratorium on	7
sb:more	-7
sb:morning	-15
sb:most <quality>	6
sb:move	-10
sb:mr	-6
sb:mr .	-7
sb:much	-7
sb:much as	-6
sb:must	-6
sb:mutual	8
sb:nadi	8
sb:nagoya	12
sb:named	-13
sb:nang	10
sb:nearly	-7
sb:need to	7
sb:negotiate	11
sb:negotiate in	13
sb:neighbour	-8
sb:net	6
sb:new duty	-17
sb:new one	-20
sb:new rate	20
sb:new tariff	9
sb:new truce	8
sb:new york	-11
sb:next	-18
sb:night	-16
sb:nil	9
sb:no .	19
sb:no truce	-24
sb:nobody	-7
sb:none	-6
sb:noon	12
sb:north	6
sb:northern	-13
sb:not	6
sb:not be	7
sb:not been	10
sb:note	29
sb:note ,	16
sb:note that	14
sb:note —	9
sb:nothing is	9
sb:notice	-6
sb:notice that	10
sb:now	-6
sb:now ,	7
sb:now last	9
sb:number	-13
sb:o'clock	19
sb:observed	30
sb:of	-7
sb:of <day-today>	8
sb:of <level>	-26
sb:of <month-ahead>	-10
sb:of <month-gone>	11
sb:of <name>	21
sb:of <number>	20
sb:of <span>	-8
sb:of a	-31
sb:of commerce	-10
sb:of duty	36
sb:of economy	-8
sb:of geneva	-6
sb:of industry	10
sb:of last	-14
sb:of state	12
sb:of talk	-23
sb:of tariff	-6
sb:of that	12
sb:of the	9
sb:of their	-17
sb:of them	-11
sb:of thi	-12
sb:of trade	6
sb:of up	-10
sb:of what	-11
sb:off	-17
sb:offer	-21
sb:offer to	-9
sb:oil	15
sb:oil and	8
sb:oil from	10
sb:old	6
sb:old truce	13
sb:older	13
sb:olive	18
sb:on	-17
sb:on <day-ahead>	10
sb:on <day-gone>	15
sb:on <day-today>	-27
sb:on <money>	9
sb:on <name>	-10
sb:on <quality>	14
sb:on a	-19
sb:on all	-7
sb:on beef	-8
sb:on coffee	-7
sb:on duty	14
sb:on everything	-6
sb:on farm	-8
sb:on friday	-8
sb:on it	20
sb:on monday	-6
sb:on most	6
sb:on our	-20
sb:on paper	-13
sb:on rice	-6
sb:on soybean	-6
sb:on the	-7
sb:on them	7
sb:on top	7
sb:on tuesday	-6
sb:once	-12
sb:one	14
sb:one end	10
sb:one minute	6
sb:one that	12
sb:onion	10
sb:open	-6
sb:opened	-10
sb:operator	-7
sb:order	-31
sb:order by	-7
sb:order that	-6
sb:ordinance	14
sb:originating	14
sb:originating in	14
sb:osh	14
sb:other 's	8
sb:other since	-7
sb:our	-24
sb:our side	-6
sb:out ,	-8
sb:out in	9
sb:out on	-21
sb:out that	11
sb:out the	8
sb:over	-46
sb:p	-10
sb:p <number>	-8
sb:pacific	-6
sb:pair	14
sb:palm	8
sb:parcel	14
sb:part	-29
sb:part ,	-6
sb:part of	-25
sb:party	-9
sb:past	10
sb:pause	11
sb:pause ,	11
sb:pause agree	-8
sb:pause of	6
sb:pause that	19
sb:pay <level>	6
sb:pay <number>	-7
sb:pay at	-6
sb:pay in	12
sb:pay on	-8
sb:pay since	-6
sb:pay the	-11
sb:peace	12
sb:peak	-9
sb:people	-12
sb:period of	-12
sb:perth	7
sb:phone	19
sb:place	-20
sb:place in	-9
sb:plan	-10
sb:plywood	12
sb:port	-34
sb:port fee	-22
sb:position	-8
sb:present	8
sb:press	17
sb:press )	7
sb:press conference	20
sb:price of	-11
sb:price on	10
sb:proclamation	-18
sb:product	10
sb:prolong	-10
sb:prolong the	-6
sb:prolonged by	11
sb:prolonged in	-10
sb:prolonged their	-9
sb:prolonged to	14
sb:promise	-16
sb:propose	-9
sb:propose that	-8
sb:protocol	-17
sb:protocol of	-7
sb:provide	9
sb:provide that	9
sb:provisional	9
sb:public	-7
sb:published a	-7
sb:put	20
sb:put <level>	-8
sb:put in	13
sb:put into	-12
sb:put on	-15
sb:put the	17
sb:put up	12
sb:question :	8
sb:radio	-11
sb:raise to	9
sb:rang	9
sb:rare	-16
sb:rare earth	-9
sb:rate	15
sb:rate apply	21
sb:rate from	-7
sb:rate of	11
sb:raw	14
sb:re	-7
sb:re :	-7
sb:reach a	8
sb:reach an	-7
sb:reach on	-7
sb:read	14
sb:read ,	14
sb:reason	9
sb:recall that	11
sb:reciprocal	18
sb:reciprocal tariff	-8
sb:reduction	30
sb:refused	-7
sb:remain in	6
sb:remember	-8
sb:remove	-6
sb:renew	13
sb:renewed	-28
sb:renewed in	-13
sb:report on	-7
sb:reporter	-9
sb:reprieve	-7
sb:rest on	8
sb:result	-13
sb:return to	9
sb:revive	11
sb:rice	-16
sb:rise to	11
sb:river	-12
sb:roaming	-7
sb:round	-23
sb:round of	-16
sb:rule	-12
sb:rule of	-8
sb:rule on	-7
sb:rule that	7
sb:run	-15
sb:run out	-34
sb:run since	17
sb:run to	-15
sb:run until	-15
sb:s	-8
sb:s &	-7
sb:salvador	7
sb:same	-11
sb:same as	-8
sb:say	-16
sb:say <person>	15
sb:say in	-7
sb:say it	-8
sb:say that	6
sb:sea	11
sb:season	-12
sb:second meet	17
sb:section	-20
sb:section <number>	-29
sb:see	-14
sb:set	18
sb:set at	-9
sb:set out	15
sb:settle	-7
sb:seven	25
sb:seventh	-6
sb:sfax	7
sb:shall not	19
sb:share	-7
sb:sheet	-22
sb:shelve	7
sb:ship	-19
sb:shipment	11
sb:shipper	24
sb:shook	19
sb:shook hand	19
sb:short	7
sb:should	-6
sb:side had	7
sb:side have	-11
sb:side of	-9
sb:side suspend	-6
sb:side the	-7
sb:sign ,	-18
sb:sign :	16
sb:sign ;	-14
sb:sign a	-20
sb:sign by	-6
sb:sign in	10
sb:signature	-28
sb:since	36
sb:since <month-gone>	-17
sb:since <number>	-22
sb:since last	11
sb:since the	19
sb:sir	25
sb:sir ,	23
sb:sit down	17
sb:six	-15
sb:small	14
sb:so	15
sb:so -	7
sb:so by	18
sb:so in	-7
sb:so much	-6
sb:soybean	12
sb:soybean ,	-6
sb:spare	-6
sb:special duty	-21
sb:spoke	9
sb:spoke by	11
sb:stand	14
sb:stand in	16
sb:standstill	21
sb:standstill on	26
sb:start	15
sb:state	17
sb:statement	8
sb:statement ,	-6
sb:statement of	-7
sb:statement on	9
sb:stay	8
sb:stay at	-16
sb:stay in	-7
sb:stay suspend	20
sb:steel	18
sb:steel ,	13
sb:still	-11
sb:stock	-15
sb:stockholm in	-6
sb:stop	9
sb:stop the	7
sb:strike in	6
sb:strike on	9
sb:subject	-7
sb:sugar	8
sb:sum	-10
sb:summer	10
sb:sunday	-14
sb:sunday ,	-7
sb:sunflower	6
sb:surcharge	-9
sb:surcharge ,	16
sb:surcharge of	-20
sb:suspend ,	-7
sb:suspend <points>	-9
sb:suspend for	9
sb:suspend its	21
sb:suspend most	-8
sb:suspend since	12
sb:suspend to	10
sb:suspend until	-15
sb:suspension	9
sb:suspension ,	15
sb:suspension agree	-11
sb:suspension is	11
sb:suspension of	25
sb:table	11
sb:table on	10
sb:take effect	19
sb:take note	11
sb:take place	-12
sb:take the	-6
sb:talk	-31
sb:talk ,	-6
sb:talked	-8
sb:tariff	8
sb:tariff from	-10
sb:tariff of	-6
sb:tariff truce	-8
sb:tariff would	6
sb:tea	-8
sb:technical	17
sb:tell <organisation>	6
sb:tell me	7
sb:temporary	9
sb:term	-13
sb:text	9
sb:textile	9
sb:than	-19
sb:thank	7
sb:thank to	8
sb:that	24
sb:that 's	-12
sb:that ,	14
sb:that <name>	10
sb:that <quality>	9
sb:that a	16
sb:that begin	12
sb:that come	-12
sb:that from	9
sb:that had	-7
sb:that he	-8
sb:that is	11
sb:that it	-10
sb:that keep	-7
sb:that the	12
sb:that they	18
sb:that truce	-8
sb:that was	16
sb:the	-10
sb:the "	-10
sb:the <level>	-12
sb:the <number>	-15
sb:the <office>	24
sb:the <person>	13
sb:the <seat>	-20
sb:the <span>	22
sb:the additional	10
sb:the agreement	-26
sb:the autumn	11
sb:the ceasefire	-21
sb:the change	19
sb:the city	-8
sb:the clock	32
sb:the current	9
sb:the decree	22
sb:the duty	-6
sb:the emergency	-17
sb:the end	-12
sb:the extension	-12
sb:the extra	6
sb:the fee	-7
sb:the following	6
sb:the forced	-6
sb:the former	6
sb:the fourth	-23
sb:the higher	-15
sb:the highest	-6
sb:the joint	-14
sb:the last	-21
sb:the law	-13
sb:the leader	-6
sb:the level	-15
sb:the line	-10
sb:the lower	-11
sb:the measure	-6
sb:the month	7
sb:the moratorium	12
sb:the morning	6
sb:the northern	-13
sb:the number	-10
sb:the old	13
sb:the one	8
sb:the order	-9
sb:the other	-8
sb:the pair	14
sb:the paper	17
sb:the pause	21
sb:the phone	8
sb:the price	-11
sb:the proclamation	-7
sb:the protocol	-17
sb:the provisional	11
sb:the reciprocal	13
sb:the reduction	29
sb:the river	-12
sb:the rule	-7
sb:the s	-6
sb:the same	-9
sb:the side	-12
sb:the so	7
sb:the special	-16
sb:the standstill	20
sb:the step	-6
sb:the summer	11
sb:the surcharge	-9
sb:the table	8
sb:the talk	-9
sb:the tariff	-10
sb:the time	10
sb:the trade	-13
sb:the truce	17
sb:the two	21
sb:the winter	-9
sb:the year	-9
sb:their	-7
sb:their <organisation>	-6
sb:their country	7
sb:their duty	-10
sb:their first	-9
sb:their meet	11
sb:their second	17
sb:their truce	6
sb:then	14
sb:then ,	14
sb:then come	-19
sb:then the	7
sb:there	-19
sb:there 's	15
sb:there ,	-15
sb:therefore	8
sb:these	-11
sb:they	13
sb:they did	16
sb:they had	-7
sb:they have	6
sb:they sign	22
sb:they were	13
sb:they will	-6
sb:thi ,	12
sb:thing	20
sb:third	-11
sb:third round	-8
sb:those	17
sb:those who	9
sb:threaten	-13
sb:thu	-7
sb:thursday	-15
sb:thursday ,	-9
sb:till	-6
sb:time on	-6
sb:time since	-20
sb:time the	19
sb:to	11
sb:to <day-ahead>	-7
sb:to <level>	16
sb:to all	12
sb:to an	-9
sb:to be	7
sb:to begin	-19
sb:to carry	7
sb:to cut	-16
sb:to discuss	-9
sb:to extend	-7
sb:to go	6
sb:to good	7
sb:to have	-10
sb:to renew	14
sb:to say	14
sb:to sleep	6
sb:to suspend	-24
sb:to the	13
sb:to us	13
sb:tool	-11
sb:top	9
sb:town	8
sb:tractor	11
sb:trade	-12
sb:trade ,	11
sb:trade minister	-10
sb:trade talk	-6
sb:trade truce	-12
sb:trade war	17
sb:transcript	-9
sb:translated	7
sb:trieste	12
sb:trieste on	12
sb:truce	16
sb:truce ,	8
sb:truce agree	-8
sb:truce begin	11
sb:truce between	-20
sb:truce expire	-16
sb:truce from	-12
sb:truce hold	10
sb:truce in	9
sb:truce last	9
sb:truce of	24
sb:truce on	-35
sb:truce over	-18
sb:truce run	-9
sb:truce that	43
sb:truce to	-19
sb:truce was	-7
sb:truce which	7
sb:tuesday ,	-16
sb:tuna	-6
sb:twice	-7
sb:two ,	14
sb:two have	-6
sb:two is	-7
sb:two leader	-15
sb:two meet	12
sb:two men	-9
sb:two president	7
sb:two side	20
sb:two was	-13
sb:tyre	-10
sb:under it	-9
sb:under section	-22
sb:under the	36
sb:under way	-8
sb:until	-16
sb:until <day-gone>	9
sb:until <number>	-7
sb:until then	11
sb:up	-16
sb:up from	-6
sb:up in	10
sb:up to	-13
sb:updated	-6
sb:upon	16
sb:urgent	8
sb:use	-6
sb:used	8
sb:used to	11
sb:vanilla	18
sb:version	6
sb:version of	6
sb:video	6
sb:video on	-7
sb:vote	-14
sb:vote on	-7
sb:war	25
sb:war ,	7
sb:was extend	-18
sb:was first	19
sb:was given	13
sb:was impose	7
sb:was introduce	-10
sb:was make	8
sb:was negotiate	-11
sb:was prolonged	-17
sb:was put	10
sb:was raise	10
sb:was the	-10
sb:was their	-9
sb:we	-12
sb:we agree	17
sb:we have	-10
sb:wednesday ,	11
sb:week	-19
sb:week ,	-9
sb:welcomed	9
sb:welcomed the	6
sb:well	-17
sb:were	-8
sb:were <level>	7
sb:were hold	-6
sb:what	18
sb:what 's	13
sb:what <person>	-6
sb:what <quality>	15
sb:what change	6
sb:what happen	-6
sb:what has	-12
sb:what it	-9
sb:what the	8
sb:what they	-11
sb:what was	-21
sb:what we	-10
sb:what will	8
sb:what would	10
sb:where	-11
sb:which <name>	12
sb:which <person>	10
sb:which both	21
sb:which has	-9
sb:which it	6
sb:which the	-8
sb:which they	-9
sb:which was	-27
sb:who	9
sb:who sign	15
sb:will	8
sb:will apply	14
sb:will be	17
sb:will have	13
sb:will lower	-8
sb:will not	-15
sb:will stay	6
sb:wine	-23
sb:winter	-10
sb:with <name>	15
sb:with <person>	-7
sb:with a	12
sb:with effect	-12
sb:with that	-10
sb:with the	-13
sb:without	-16
sb:worked	-11
sb:worst	-16
sb:would	-18
sb:would be	10
sb:would go	6
sb:would start	-10
sb:write in	9
sb:yes ,	7
sb:yet	12
sb:yokohama	9
sb:york	-11
sb:you	-13
sb:you will	14
sb:your	-18
sb:— <office>	-6
sb:— <quality>	-7
sb:— from	11
sb:•	12
sb:• a	11
t0=future	-11
t0=future-passive	-32
t0=modal	-34
t0=modal-passive	-20
t0=perfect-passive-not	11
t0=present-not	-6
t0=present-passive-not	6
t1=future	-13
t1=future-passive	-32
t1=future-passive-not	6
t1=infinitive	-8
t1=modal	-34
t1=modal-passive	-20
t1=participle-passive	-8
t1=perfect-passive-not	11
t1=present-not	-6
t1=present-passive-not	6
t2=future	-13
t2=future-not	12
t2=future-passive	-10
t2=infinitive	-15
t2=modal	16
t2=participle-passive	6
t2=past	-20
t2=perfect-passive	-14
t2=pluperfect	7
t2=pluperfect-passive	-9
t2=present-not	-10
t2=present-passive	-8
t:loose	23
t:loose & d:ahead	-6
t:loose & d:gone	11
t:loose & d:today	34
t:loose-l	16
t:loose-l1	11
t:loose-r	13
t:loose-r2	17
t:more	-11
t:more & d:ahead	-19
t:more & d:gone	-9
t:more & d:today	20
t:more-in	28
t:more-in0	28
t:more-l	-15
t:more-l0	-16
t:more-l2	-8
t:more-l3	8
t:more-r	-15
t:more-r0	-24
t:more-r1	-22
t:quiet	28
t:quiet & d:gone	37
t:quiet & d:today	-12
t:quiet-l	24
t:quiet-l1	26
t:quiet-l2	17
t:quiet-l3	-7
t:quiet-r	18
t:quiet-r2	33
t:truce	39
t:truce & d:ahead	-42
t:truce & d:gone	59
t:truce-l	41
t:truce-l0	-8
t:truce-l1	16
t:truce-l2	20
t:truce-l3	10
t:truce-r	8
t:truce-r1	23
t:verb & d:today	14
t:verb-l	-7
t:verb-l0	8
t:verb-l1	9
t:verb-l2	-19
t:verb-l3	7
t:verb-r	19
t:verb-r0	6
t:verb-r1	-10
t:verb-r2	15
tn:loose	28
tn:truce	24
tn:verb	24
tp:loose	-42
tp:truce	17
tp:verb	15
v0-none	-15
v0=agree	12
v0=announce	-14
v0=approve	-13
v0=ask	-9
v0=bring	-9
v0=call	11
v0=carry	7
v0=charge	10
v0=clear	11
v0=collect	13
v0=come	-16
v0=conclude	10
v0=cut	13
v0=declare	18
v0=drop	-10
v0=expect	-6
v0=expire	-10
v0=extend	-37
v0=fall	11
v0=get	-11
v0=have	-9
v0=hold	-6
v0=impose	-7
v0=introduce	-8
v0=keep	7
v0=kick	6
v0=know	7
v0=lapse	-17
v0=levy	-19
v0=make	6
v0=meet	-13
v0=move	-6
v0=negotiate	11
v0=put	9
v0=raise	-7
v0=reduce	-13
v0=replace	6
v0=rise	-6
v0=run	-11
v0=say	-20
v0=sign	-11
v0=state	12
v0=stop	12
v0=suspend	18
v0=threaten	-9
v1=announce	-14
v1=approve	-14
v1=ask	-11
v1=be	-7
v1=begin	21
v1=bring	-9
v1=call	10
v1=carry	14
v1=clear	9
v1=collect	10
v1=come	-16
v1=cut	13
v1=declare	18
v1=drop	-10
v1=end	-8
v1=expire	-11
v1=extend	-21
v1=fall	11
v1=get	-6
v1=have	-8
v1=hold	-8
v1=impose	-14
v1=introduce	-16
v1=keep	9
v1=kick	6
v1=know	16
v1=lapse	-18
v1=let	-11
v1=levy	-9
v1=meet	-12
v1=move	-6
v1=negotiate	11
v1=raise	-7
v1=reduce	-11
v1=replace	6
v1=rise	-6
v1=run	-15
v1=say	-18
v1=sleep	6
v1=start	-8
v1=state	12
v1=stop	14
v1=suspend	18
v1=threaten	-6
v1=write	-9
v2-none	-50
v2=announce	-8
v2=apply	-10
v2=ask	10
v2=be	-7
v2=bear	13
v2=bring	19
v2=call	-9
v2=carry	-10
v2=collect	15
v2=declare	6
v2=drop	11
v2=enter	-9
v2=get	-13
v2=go	6
v2=have	-7
v2=hold	7
v2=lapse	-20
v2=lay	7
v2=let	-11
v2=lower	7
v2=make	-19
v2=meet	6
v2=put	-18
v2=run	16
v2=stay	-20
v2=suspend	9
v2=tell	-7
v2=want	-8
vt0=agree past	18
vt0=agree perfect	-12
vt0=announce past	-11
vt0=apply perfect	-18
vt0=apply present	19
vt0=approve past	-9
vt0=be past	-9
vt0=be perfect	-8
vt0=begin future	-7
vt0=begin modal	-16
vt0=begin pluperfect	-8
vt0=bring past	-8
vt0=call past	11
vt0=carry present	12
vt0=charge past	18
vt0=clear present	12
vt0=collect future	14
vt0=come past	-13
vt0=conclude past	10
vt0=cut present	17
vt0=declare past	9
vt0=drop present	-6
vt0=end past	-11
vt0=end present	7
vt0=enter past	9
vt0=expire present	-16
vt0=extend past	-30
vt0=fall present	12
vt0=get present	-6
vt0=go modal	6
vt0=go past	-10
vt0=go present	7
vt0=have past	-22
vt0=hold past	-11
vt0=hold perfect	10
vt0=hold present	-9
vt0=introduce past	-8
vt0=keep present	7
vt0=kick present	6
vt0=lapse past	-11
vt0=levy perfect	-13
vt0=lower past	12
vt0=lower present	-12
vt0=make past	8
vt0=meet perfect	-9
vt0=negotiate past	13
vt0=pay future	6
vt0=pay past	-8
vt0=put present	10
vt0=reach past	8
vt0=run past	-18
vt0=run perfect	17
vt0=run present	-6
vt0=say past	-14
vt0=sign past	-17
vt0=sign pluperfect	10
vt0=sit perfect	8
vt0=sit present	-9
vt0=start past	10
vt0=start present	-12
vt0=state past	12
vt0=stop past	12
vt0=suspend past	10
vt0=take past	24
vt0=take pluperfect	-8
vt0=take present	-18
vt1=agree participle	-20
vt1=agree past	24
vt1=agree perfect	-10
vt1=announce past	-11
vt1=apply perfect	-18
vt1=apply present	20
vt1=approve past	-9
vt1=be past	-8
vt1=be perfect	-8
vt1=be pluperfect	6
vt1=be present	-6
vt1=begin gerund	27
vt1=begin modal	-16
vt1=begin pluperfect	-8
vt1=begin present	7
vt1=bring past	-8
vt1=call past	11
vt1=carry infinitive	8
vt1=carry present	12
vt1=charge participle	-7
vt1=charge past	18
vt1=charge present	-11
vt1=clear present	12
vt1=collect future	14
vt1=come past	-13
vt1=conclude participle	-7
vt1=conclude past	10
vt1=cut present	17
vt1=declare past	9
vt1=drop present	-6
vt1=end participle	-9
vt1=end past	-11
vt1=end present	7
vt1=enter past	9
vt1=expire present	-16
vt1=extend participle	10
vt1=extend past	-30
vt1=fall present	12
vt1=go infinitive	7
vt1=go modal	6
vt1=go past	-9
vt1=go present	8
vt1=have past	-21
vt1=hold past	-11
vt1=hold perfect	11
vt1=hold present	-9
vt1=introduce participle	-6
vt1=introduce past	-8
vt1=keep present	8
vt1=kick present	6
vt1=know participle	10
vt1=lapse past	-11
vt1=levy perfect	-13
vt1=lower past	12
vt1=lower present	-11
vt1=make participle	-14
vt1=make past	8
vt1=meet perfect	-9
vt1=negotiate past	13
vt1=pay future	6
vt1=pay participle	-6
vt1=pay past	-8
vt1=put present	11
vt1=reach past	8
vt1=run past	-18
vt1=run perfect	17
vt1=run present	-6
vt1=say past	-14
vt1=sign participle	22
vt1=sign past	-17
vt1=sign pluperfect	10
vt1=sit perfect	8
vt1=sit present	-9
vt1=start gerund	-19
vt1=start participle	-6
vt1=start past	10
vt1=start present	-12
vt1=state past	12
vt1=stay future	-7
vt1=stop past	12
vt1=suspend past	11
vt1=take past	21
vt1=take pluperfect	-8
vt1=take present	-16
vt2=agree participle	7
vt2=apply present	-7
vt2=be future	-14
vt2=bear present	14
vt2=charge present	-6
vt2=collect present	8
vt2=come past	-15
vt2=come present	9
vt2=end past	-12
vt2=expire present	20
vt2=get present	-13
vt2=go modal	7
vt2=go past	8
vt2=go present	-9
vt2=have past	-6
vt2=lay past	17
vt2=leave participle	-8
vt2=make past	-7
vt2=meet future	16
vt2=other pluperfect	9
vt2=pay future	-14
vt2=pay perfect	8
vt2=put perfect	-9
vt2=put present	-6
vt2=run present	14
vt2=say past	-6
vt2=say present	11
vt2=stay present	-12
vt2=suspend past	14
vt2=take past	-9
vt2=take present	8`;
