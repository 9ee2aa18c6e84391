// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:'s	6
a:<agent>	11
a:<day-ahead>	18
a:<day-gone>	-12
a:<day-gone> .	-17
a:<day-today>	-16
a:<day-today> .	-8
a:<level> .	-37
a:<level> and	-22
a:<level> in	12
a:<level> of	6
a:<level> on	9
a:<level> to	-10
a:<level> under	-11
a:<month-ahead>	-10
a:<name> 's	-21
a:<name> .	9
a:<name> and	-10
a:<name> has	17
a:<name> is	8
a:<not>	8
a:<number> .	20
a:<number> <quality>	6
a:<number> for	17
a:<number> of	12
a:<number> on	-7
a:<organisation>	-12
a:<person> and	22
a:<points>	-13
a:<quality>	-10
a:<quality> good	8
a:<quality> one	12
a:<quality> side	-12
a:<quality> tariff	14
a:<seat> in	-6
a:<sender>	-8
a:<span>	7
a:<span> .	18
a:<span> earlier	8
a:<span> of	-8
a:<v-agree>	-8
a:<v-bear>	-6
a:<v-begin>	-17
a:<v-down>	10
a:<v-propose>	-18
a:<v-return>	-8
a:<v-sell>	-16
a:<v-up>	7
a:?	-24
a:a <quality>	-11
a:a duty	-10
a:a licence	-6
a:a paper	9
a:a third	13
a:about the	9
a:additional	15
a:additional <level>	-18
a:additional duty	15
a:additional tariff	15
a:after	-19
a:after <span>	-20
a:again	-22
a:all	-11
a:all other	-7
a:allow	-9
a:also	-14
a:an	6
a:an order	8
a:and <month-gone>	13
a:and <person>	16
a:and are	-6
a:and not	16
a:and to	-17
a:another	-7
a:another <level>	8
a:another <span>	-14
a:apply	-18
a:are	-23
a:arrangement	10
a:as	-18
a:as well	-8
a:at <level>	-14
a:at <number>	-12
a:at the	7
a:back	19
a:back to	13
a:be	-11
a:be collect	7
a:bear	15
a:beef	-10
a:before	6
a:before .	17
a:before the	-8
a:between	-25
a:between <name>	-8
a:between the	-6
a:both	25
a:both side	12
a:bring	24
a:by	-9
a:by <person>	-11
a:by <span>	6
a:by the	-6
a:call	-9
a:capital	6
a:carry	-8
a:charge	6
a:collect	12
a:come	-6
a:company	-6
a:cost	-11
a:country	12
a:custom	-8
a:cut	-19
a:date	-6
a:down	31
a:duty	6
a:each	-14
a:each other	-8
a:earlier	8
a:earlier .	8
a:earth	-7
a:either	6
a:emergency	-6
a:end	-14
a:end of	-7
a:enter	-6
a:evening	-19
a:evening .	-8
a:every	9
a:expire	8
a:export control	6
a:extend	-17
a:extra	18
a:fee	-7
a:for <name>	-6
a:for <span>	13
a:for an	8
a:for the	-10
a:found	6
a:free	-7
a:from	-7
a:from <name>	9
a:geneva	13
a:get	-15
a:good	9
a:good have	-16
a:good of	11
a:government	6
a:had been	-20
a:hand	15
a:has	18
a:have	-31
a:have pay	-30
a:he	16
a:hour	-17
a:hour .	-13
a:import	-7
a:in	-16
a:in <month-gone>	-13
a:in <name>	14
a:in <seat>	10
a:in a	-7
a:in geneva	13
a:in the	-33
a:instead	13
a:is	-9
a:is the	11
a:it	-12
a:it 's	11
a:it .	-16
a:it was	-17
a:it will	-9
a:it would	10
a:its	21
a:last <span>	17
a:last week	-7
a:last year	-6
a:later	-9
a:law	9
a:lay	9
a:leave	7
a:leave the	-9
a:letter	6
a:levy on	-7
a:licence	-8
a:matter	-9
a:may	-9
a:measure	10
a:meet	-8
a:midnight .	6
a:minister	-8
a:month	6
a:more .	7
a:mr	8
a:mr <person>	8
a:next year	14
a:night	-12
a:no	-20
a:not	21
a:now	-8
a:of <level>	13
a:of <name>	6
a:of a	10
a:of next	7
a:of that	-7
a:of the	-10
a:off	11
a:older	-9
a:on	9
a:on <day-gone>	-10
a:on <name>	-7
a:on good	9
a:on most	13
a:on the	11
a:order	6
a:origin	-7
a:other 's	10
a:over	-22
a:paper	7
a:pay	6
a:pay <number>	-11
a:product	-7
a:product of	-6
a:put	-6
a:put <level>	-11
a:rare	-6
a:rare earth	-6
a:rest	-6
a:rice	-8
a:run	16
a:run out	11
a:run until	-8
a:section	-22
a:section <number>	-22
a:ship	-19
a:ship .	-6
a:side .	12
a:sign	-16
a:since	-7
a:stand	7
a:stay	-10
a:steel	-9
a:still	-6
a:surcharge	-16
a:surcharge of	-8
a:suspend	9
a:talk	-14
a:tariff of	7
a:tax	-12
a:telephone .	8
a:term	8
a:term of	8
a:than	-13
a:that <person>	8
a:the	-7
a:the <day-ahead>	17
a:the <level>	-10
a:the <office>	8
a:the <organisation>	-8
a:the <person>	-6
a:the <quality>	6
a:the additional	19
a:the duty	-19
a:the matter	-8
a:the other	15
a:the pause	-6
a:the tariff	-11
a:the three	-9
a:the truce	9
a:the two	10
a:them	6
a:there	29
a:there 's	8
a:there was	10
a:they	-6
a:they have	-20
a:they pay	-7
a:thi	10
a:thi month	11
a:thi year	7
a:third	11
a:those	20
a:three	-15
a:through	10
a:to	-17
a:to <day-ahead>	12
a:to be	-8
a:to the	7
a:trade	-10
a:truce	11
a:truce .	-7
a:truce in	16
a:truce of	6
a:two	10
a:two country	12
a:under	8
a:under section	-8
a:until <day-ahead>	-15
a:up	-6
a:us	14
a:was	-8
a:was <money>	7
a:was <number>	-7
a:we	-10
a:week	-11
a:week .	-6
a:well	-8
a:well .	-10
a:what	12
a:what it	16
a:when	-6
a:will be	-23
a:wine	9
a:with	-10
a:with <level>	-6
a:with a	-7
a:without a	9
a:would	10
a:would be	10
a:year	14
asks	-27
b:"	11
b:" to	7
b:'	-6
b:'s	-14
b:'s own	9
b:*	-9
b:, <level>	-10
b:, <number>	-15
b:, a	-7
b:, after	21
b:, agree	-11
b:, and	-7
b:, as	-8
b:, begin	24
b:, conclude	-10
b:, for	-13
b:, from	-13
b:, had	6
b:, in	8
b:, on	14
b:, since	-9
b:, start	-17
b:, the	12
b:, tuesday	13
b:, was	-22
b:, will	-7
b:.	-7
b:/	13
b::	13
b:: <level>	-12
b:: <name>	-19
b:: <number>	30
b:: <person>	6
b:: <quality>	9
b:: and	-6
b:: as	11
b:: from	-12
b:: since	17
b:: the	-15
b:: then	14
b:;	-12
b:; on	-7
b:; the	10
b:<agent>	-11
b:<day-ahead>	6
b:<day-gone>	18
b:<duty>	10
b:<goods-amount>	6
b:<level>	-10
b:<level> as	-22
b:<level> from	-13
b:<level> has	-9
b:<level> of	-8
b:<level> on	14
b:<level> under	-8
b:<money>	6
b:<money> of	9
b:<month-gone> and	13
b:<name> 's	-6
b:<name> a	-6
b:<name> and	9
b:<name> at	6
b:<name> duty	6
b:<name> end	-8
b:<name> enter	9
b:<name> fall	6
b:<name> from	23
b:<name> have	-11
b:<name> in	-12
b:<name> on	-12
b:<name> prolonged	-16
b:<name> put	12
b:<name> reach	11
b:<name> take	-10
b:<name> to	-18
b:<name> truce	-6
b:<name> will	16
b:<not>	-28
b:<number> /	13
b:<number> as	14
b:<number> in	-6
b:<number> of	-15
b:<number> on	21
b:<number> since	-13
b:<number> the	-12
b:<office> sit	8
b:<organisation> and	-12
b:<organisation> in	9
b:<person>	-22
b:<person> agree	-12
b:<person> had	6
b:<person> on	-7
b:<person> say	9
b:<person> sign	-15
b:<points>	15
b:<points> of	8
b:<points> on	7
b:<quality>	17
b:<quality> and	-12
b:<quality> beef	8
b:<quality> export	8
b:<quality> good	-7
b:<quality> tariff	-7
b:<seat>	-10
b:<seat> and	7
b:<seat> had	-7
b:<seat> has	-8
b:<seat> in	10
b:<seat> time	9
b:<span>	32
b:<span> from	16
b:<span> in	20
b:<span> of	-13
b:<span> to	-7
b:<span> truce	8
b:<v-agree>	9
b:<v-begin>	23
b:<v-buy>	-30
b:<v-deny>	-15
b:<v-end>	-34
b:<v-impose>	-23
b:<v-return>	-15
b:<v-sell>	-6
b:<v-stay>	11
b:<v-suspend>	13
b:<v-target>	-24
b:<v-threaten>	-7
b:<v-up>	-30
b:a	-18
b:a <quality>	-6
b:a letter	-7
b:a truce	38
b:about	-10
b:additional <level>	-7
b:after	11
b:again in	10
b:agree by	21
b:agree in	-7
b:agree to	-6
b:agreement	-7
b:agreement was	8
b:agreement with	-7
b:all	-24
b:all country	-6
b:an	-41
b:an additional	-19
b:and	-18
b:and <name>	-11
b:and <number>	-6
b:and <quality>	-7
b:and <seat>	7
b:and after	-9
b:and again	11
b:and by	9
b:and from	-14
b:and has	8
b:and in	-12
b:and it	6
b:and since	-6
b:and will	10
b:announce	-17
b:another	6
b:answer	-7
b:apply from	8
b:apply to	-14
b:approve	-9
b:are	-9
b:are to	-6
b:as	8
b:as of	17
b:as since	-12
b:ask	-11
b:at	-8
b:at one	11
b:at the	-33
b:back from	14
b:back to	-6
b:be	-10
b:because	11
b:been	-6
b:been <level>	-9
b:been at	-13
b:been on	9
b:before the	24
b:begin	21
b:begin on	9
b:begin to	9
b:boat	8
b:both	21
b:both country	-18
b:both side	8
b:bread	-13
b:busan in	9
b:busan on	-10
b:but	-6
b:by	-6
b:by <level>	-9
b:by <points>	6
b:by video	12
b:call	6
b:cape	11
b:cape town	12
b:car	-14
b:carry	13
b:carry the	10
b:change	13
b:change on	10
b:changed	-9
b:charge	-18
b:chip	-7
b:city	-17
b:clear	7
b:clock	26
b:close	-7
b:coffee	13
b:collect	13
b:collect from	8
b:come	-25
b:come down	-9
b:company	-9
b:conclude	12
b:conclude on	9
b:consider	11
b:consultation	-8
b:control	-11
b:copper	6
b:cost	-6
b:count	14
b:counted	17
b:counted from	17
b:counter	9
b:country	-14
b:cut	12
b:cut its	16
b:dated	-10
b:day	-11
b:deal	-12
b:declare	21
b:declare on	17
b:decree on	11
b:delegation	-8
b:did	-7
b:dispute	-12
b:do	-7
b:down	11
b:down from	-17
b:down in	6
b:down to	-6
b:drop	-11
b:due	-11
b:duty	12
b:duty by	11
b:duty fall	6
b:duty on	7
b:duty to	14
b:duty would	9
b:each other	6
b:easter	6
b:economy	8
b:effect	25
b:else	11
b:end	-17
b:end in	-7
b:enter into	13
b:every	-6
b:expire	-8
b:export control	-6
b:export to	6
b:extend	-11
b:extension	-18
b:extension of	-10
b:extra	-11
b:fact	-8
b:fact sheet	-7
b:fall from	-7
b:fall on	14
b:fall to	6
b:farm	-10
b:fee	-17
b:first	19
b:first meet	8
b:following	19
b:for	-26
b:for <span>	7
b:for a	-10
b:force	11
b:force since	11
b:fourth	-6
b:free	-8
b:free of	-6
b:freeze	16
b:from	21
b:from <level>	-6
b:from <name>	-10
b:front	-11
b:gave	14
b:geneva	-9
b:geneva on	-9
b:get	-9
b:given	10
b:go back	14
b:go on	-9
b:go to	17
b:go up	-8
b:good	-12
b:good from	-24
b:good have	9
b:government	9
b:government have	6
b:had	-6
b:had sign	11
b:had take	-8
b:halt	30
b:hand	10
b:hand in	14
b:happen	-6
b:has apply	-7
b:has been	-6
b:has had	-6
b:has hold	18
b:has levy	-6
b:has pay	6
b:has since	-6
b:has take	-7
b:has to	-6
b:have	-14
b:have agree	-9
b:have apply	-9
b:he	-6
b:higher	-6
b:his	-11
b:hold in	-9
b:hold the	10
b:hold until	-11
b:hour	-7
b:i	-9
b:if	-16
b:if the	-6
b:import	-7
b:impose	-13
b:in <month-gone>	7
b:in cape	11
b:in force	10
b:in on	6
b:in stockholm	10
b:in the	-20
b:instead	16
b:instead of	16
b:into	12
b:into force	10
b:is good	6
b:is suspend	17
b:is to	-15
b:is what	6
b:it	8
b:it 's	-13
b:it begin	23
b:it expire	14
b:it had	-11
b:it has	14
b:it is	-31
b:it start	6
b:it was	17
b:it will	-12
b:it would	-9
b:its duty	12
b:its own	-13
b:its tariff	6
b:keep	10
b:keep the	11
b:kick	7
b:kick in	7
b:know	15
b:lapse	-11
b:last	8
b:last until	-8
b:lasted	-12
b:law	-8
b:leader	12
b:letter of	8
b:level of	-12
b:levy on	9
b:licence	-6
b:lower its	-13
b:make in	7
b:me	10
b:meanwhile	15
b:meet at	9
b:meet in	9
b:meet since	-9
b:men	-11
b:midnight	-24
b:midnight on	-15
b:minister	-10
b:ministry	-7
b:minute past	7
b:mombasa	-6
b:monday	8
b:month	6
b:more	-7
b:most	-12
b:move	-10
b:mr	-9
b:my	-10
b:negotiate	13
b:negotiation	-8
b:new	-23
b:night	-6
b:no	-11
b:noon	14
b:northern	-12
b:notice	-6
b:now	-19
b:of <name>	13
b:of <number>	-7
b:of duty	13
b:of last	-11
b:of talk	-12
b:of the	-17
b:of them	-9
b:off	-18
b:old	-14
b:olive	10
b:on	-21
b:on <name>	-8
b:on <quality>	27
b:on each	-10
b:on good	-8
b:on it	11
b:on our	-22
b:on the	6
b:on top	11
b:one	20
b:one minute	7
b:one of	6
b:or	-17
b:order	-20
b:other	-12
b:other since	-11
b:our	-37
b:out	-24
b:out of	-10
b:out on	-12
b:out the	7
b:over	-34
b:palm oil	-9
b:paper	11
b:part	-14
b:past midnight	-11
b:pause	-7
b:pause in	6
b:pause of	8
b:pay	-7
b:pay <level>	11
b:pay in	10
b:pay since	-9
b:peace	12
b:phone	6
b:place	-6
b:plan	-6
b:point	8
b:port	-19
b:port fee	-13
b:president <person>	6
b:price of	-13
b:proclamation	-6
b:product	7
b:prolonged in	-8
b:prolonged their	-9
b:prolonged to	16
b:publish	-6
b:published on	6
b:put on	-9
b:raise	-6
b:rang	9
b:rate for	6
b:rate was	9
b:raw	13
b:reach on	-6
b:reciprocal	12
b:reduction	33
b:renewed	-25
b:renewed in	-15
b:resolution	-6
b:rest	6
b:rice	-12
b:rise	-11
b:rise by	-7
b:round	-8
b:round of	-6
b:rule	-13
b:run out	-18
b:run since	16
b:run to	-10
b:run until	-11
b:same	-8
b:say	-8
b:say <person>	12
b:say in	-6
b:say the	-7
b:section	-6
b:section <number>	-6
b:sheet	-8
b:shook	15
b:shook hand	15
b:side	9
b:side agree	-16
b:sign a	-19
b:sign by	-13
b:sign in	14
b:since	31
b:since <day-gone>	14
b:since last	6
b:since the	24
b:sit down	9
b:six	-6
b:spoke	9
b:spoke by	11
b:start	15
b:state	7
b:stay	11
b:stay at	-12
b:stay suspend	8
b:stockholm	9
b:stockholm in	-7
b:stop	13
b:stop the	12
b:strike in	7
b:sugar	7
b:sum	-9
b:surcharge	-8
b:surcharge of	-7
b:suspend	13
b:suspend its	6
b:suspend since	11
b:suspend to	7
b:suspend until	-9
b:suspension	11
b:table	7
b:table on	9
b:take <level>	-10
b:take effect	24
b:take place	-8
b:talk in	11
b:tariff from	-10
b:tariff of	-22
b:tariff truce	9
b:tea	-7
b:telephone on	6
b:tell me	8
b:tell the	-12
b:than	-8
b:that	-8
b:that <quality>	9
b:that <seat>	-15
b:that a	13
b:that begin	22
b:that both	-12
b:that from	12
b:that it	-11
b:that they	7
b:that was	8
b:the	-7
b:the <level>	-15
b:the <name>	11
b:the <number>	-11
b:the <office>	-14
b:the <points>	14
b:the <quality>	-8
b:the <seat>	-14
b:the <span>	22
b:the additional	12
b:the agreement	-6
b:the ceasefire	-11
b:the city	-11
b:the clock	26
b:the decree	12
b:the dispute	-6
b:the duty	-28
b:the end	-7
b:the last	-21
b:the law	-6
b:the level	-13
b:the meet	6
b:the new	-9
b:the northern	-12
b:the other	-12
b:the paper	16
b:the phone	8
b:the price	-12
b:the reciprocal	13
b:the reduction	24
b:the suspension	8
b:the table	8
b:the tariff	6
b:the third	-7
b:the trade	-9
b:the two	39
b:the understanding	-12
b:their meet	6
b:their tariff	8
b:these	-17
b:they	12
b:they agree	15
b:they were	16
b:thi	-6
b:thing	9
b:third	-13
b:those	-6
b:three	-7
b:through	-11
b:till	-6
b:time	10
b:to	-31
b:to <name>	11
b:to begin	-17
b:to carry	7
b:to cut	-11
b:to have	-6
b:to sleep	7
b:top	11
b:top of	9
b:town	11
b:trade	-31
b:trade truce	-9
b:truce	11
b:truce agree	-9
b:truce begin	16
b:truce between	-16
b:truce end	6
b:truce expire	-14
b:truce from	-11
b:truce has	22
b:truce in	-9
b:truce last	8
b:truce of	33
b:truce since	6
b:truce that	-9
b:truce to	-20
b:tuesday	7
b:two	27
b:two <office>	26
b:two country	12
b:two government	10
b:two men	-11
b:two side	10
b:under	-9
b:up	-10
b:up in	13
b:up on	-7
b:up to	-7
b:valid	10
b:video	11
b:vote	-6
b:was	-9
b:was <level>	6
b:was agree	13
b:was conclude	14
b:was extend	-12
b:was make	8
b:was prolonged	-22
b:was strike	-7
b:was the	-8
b:was to	-26
b:we	9
b:wednesday	-8
b:week	-9
b:welcome	6
b:were	-8
b:were <level>	7
b:what	18
b:what change	6
b:what the	9
b:what they	-8
b:what was	-9
b:when	11
b:when the	16
b:where	-14
b:which	10
b:which <name>	15
b:which <seat>	-8
b:which begin	-11
b:which both	25
b:which had	-10
b:which has	-12
b:who	-8
b:will be	-18
b:will now	-6
b:will pay	8
b:wine	-10
b:wool	-13
b:would	-25
b:would be	-7
b:would go	9
b:would have	-7
b:write	-9
b:year	12
b:your	-9
b:zero	6
c0=agree	16
c0=begin	6
c0=impose	-15
c0=return	-9
c0=suspend	8
c0=target	-11
c0=threaten	-6
c0=up	-11
c1=agree	15
c1=agree & d:ahead	-17
c1=agree & d:gone	22
c1=bear & d:gone	-19
c1=bear & d:today	22
c1=begin	16
c1=begin & d:ahead	17
c1=begin & d:gone	-14
c1=begin & d:today	23
c1=buy	-7
c1=down & d:ahead	-10
c1=down & d:gone	14
c1=end	-11
c1=end & d:ahead	-32
c1=end & d:gone	6
c1=end & d:today	-6
c1=impose	-16
c1=impose & d:ahead	14
c1=impose & d:gone	-27
c1=impose & d:today	-6
c1=propose & d:ahead	-13
c1=propose & d:gone	12
c1=return	-9
c1=say & d:ahead	13
c1=say & d:gone	-22
c1=say & d:today	7
c1=stay	-11
c1=stay & d:ahead	-26
c1=stay & d:today	-7
c1=suspend & d:gone	7
c1=suspend & d:today	-7
c1=target	-15
c1=target & d:gone	-8
c1=up	-14
c1=up & d:ahead	8
c1=up & d:gone	-53
c1=up & d:today	6
c2=bear	-13
c2=down	10
c2=end	8
c2=impose	12
c2=propose	-9
c2=suspend	11
ct0=agree past	6
ct0=agree past-passive	18
ct0=agree perfect	-10
ct0=agree pluperfect	7
ct0=bear modal	-7
ct0=bear perfect	-7
ct0=bear present	11
ct0=begin future	-18
ct0=begin modal	-12
ct0=begin past	17
ct0=begin pluperfect	-22
ct0=down future	-11
ct0=down past	10
ct0=down past-passive	6
ct0=end modal	-6
ct0=end past	7
ct0=end past-passive	-10
ct0=impose future-passive	-7
ct0=impose modal	-9
ct0=impose modal-passive	-9
ct0=impose perfect-passive	-8
ct0=propose past	18
ct0=say past	-8
ct0=say perfect	12
ct0=say present	-11
ct0=stay modal	-7
ct0=stay past	-20
ct0=stay perfect	11
ct0=stay present	8
ct0=stay present-passive	6
ct0=suspend future-passive	-9
ct0=suspend past-passive	-7
ct0=suspend perfect	10
ct0=suspend present	-14
ct0=suspend present-passive	15
ct0=target past	6
ct0=target past-passive	-12
ct0=up modal	7
ct0=up past	-17
ct0=up perfect	-7
ct1=agree past	9
ct1=agree past-passive	18
ct1=agree perfect	-9
ct1=agree pluperfect	7
ct1=bear modal	-7
ct1=bear perfect	-7
ct1=bear present	12
ct1=begin future	-14
ct1=begin gerund	9
ct1=begin modal	-12
ct1=begin participle-passive	10
ct1=begin past	18
ct1=begin pluperfect	-22
ct1=begin present	6
ct1=down future	-11
ct1=down past	10
ct1=down past-passive	6
ct1=end participle-passive	-11
ct1=end past	7
ct1=end past-passive	-10
ct1=impose future-passive	-7
ct1=impose gerund	-7
ct1=impose infinitive	-25
ct1=impose infinitive-passive	6
ct1=impose modal	-9
ct1=impose modal-passive	-9
ct1=impose past-passive	-7
ct1=impose perfect-passive	-8
ct1=propose past	18
ct1=say gerund	-6
ct1=say participle-passive	10
ct1=say past	-7
ct1=say perfect	9
ct1=say present	-10
ct1=stay future	-12
ct1=stay infinitive	-9
ct1=stay modal	-7
ct1=stay participle-passive	-12
ct1=stay past	-21
ct1=stay perfect	11
ct1=stay present-passive	6
ct1=suspend future	-9
ct1=suspend future-passive	-9
ct1=suspend past-passive	-7
ct1=suspend perfect	10
ct1=suspend present	-12
ct1=suspend present-passive	15
ct1=target past	7
ct1=target past-passive	-11
ct1=up modal	7
ct1=up past	-17
ct1=up perfect	-7
ct2=agree participle-passive	7
ct2=agree past	-22
ct2=bear future	-6
ct2=bear participle-passive	-6
ct2=bear pluperfect	-6
ct2=bear present-passive	-7
ct2=begin present	-6
ct2=down pluperfect	10
ct2=end past	-18
ct2=end present	19
ct2=impose future	6
ct2=impose gerund	-7
ct2=impose infinitive	-30
ct2=impose modal	8
ct2=impose participle-passive	18
ct2=impose perfect	20
ct2=impose present-passive	-11
ct2=propose past	-12
ct2=say past	-8
ct2=say pluperfect	-6
ct2=say present	8
ct2=stay future	-7
ct2=stay participle-passive	-7
ct2=stay past	-18
ct2=stay perfect	10
ct2=suspend participle-passive	13
ct2=suspend past	11
ct2=target present-passive	-14
ct2=up present	-7
d:after 	13
d:after , to	8
d:after and	-8
d:after from	21
d:after to	-12
d:ahead	-63
d:ahead other	-71
d:ahead-0	32
d:ahead-1	47
d:ahead-2	-51
d:ahead-3	-116
d:ahead-4	-78
d:ahead-5	-147
d:ahead-6	-10
d:at=0	-27
d:at=1	29
d:at=2	-13
d:at=3	-63
d:before 	-7
d:before , ends on	17
d:before and	7
d:before and ends on	15
d:before and expires on	15
d:before to	22
d:begins	75
d:begins ahead	42
d:begins gone	43
d:begins today	30
d:ends	-15
d:ends ahead	-19
d:ends gone	13
d:ends other ahead	-9
d:ends own gone	25
d:ends own today	-47
d:ends today	-47
d:gone	-14
d:gone other	-154
d:gone own	45
d:gone-0	-81
d:gone-1	-58
d:gone-3	39
d:gone-4	77
d:gone-5	-97
d:gone-6	-48
d:how=month	-15
d:how=weekday	-53
d:last	-25
d:month	-15
d:month ahead	-45
d:named=0	-86
d:named=1	26
d:named=2	36
d:rank=0	42
d:rank=0 of 2	11
d:rank=0 of 4	54
d:rank=1	-6
d:rank=1 of 2	-16
d:rank=2	-61
d:rank=2 of 3	-36
d:rank=2 of 4	-72
d:rank=3	-48
d:span-after	29
d:span-before	11
d:today	-19
d:today own	-19
d:today-0	-19
f:"	-26
f:'	6
f:'s	12
f:(	-15
f:)	-15
f:,	-11
f:-	-6
f:.	9
f::	-8
f:;	-12
f:<agent>	-20
f:<day-ahead>	45
f:<day-gone>	-16
f:<day-today>	-11
f:<duty>	-8
f:<gate>	-26
f:<goods-amount>	-9
f:<goods>	23
f:<level-noun>	10
f:<level>	28
f:<month-gone>	-9
f:<name>	-19
f:<not>	-12
f:<number>	6
f:<office>	-22
f:<points>	25
f:<quality>	10
f:<seat>	-7
f:<sender>	-6
f:<span>	25
f:<taker>	11
f:<v-agree>	-19
f:<v-bear>	7
f:<v-begin>	20
f:<v-buy>	-19
f:<v-deny>	-10
f:<v-end>	10
f:<v-impose>	-10
f:<v-propose>	-15
f:<v-say>	-29
f:<v-sell>	-10
f:<v-stay>	20
f:<v-suspend>	-21
f:<v-threaten>	20
f:?	31
f:a	-14
f:above	11
f:according	13
f:account	-9
f:across	-10
f:add	7
f:additional	22
f:afterward	7
f:against	-18
f:ago	-9
f:agree	-19
f:air	9
f:all	-18
f:aluminium	-9
f:am	-15
f:among	-21
f:an	8
f:and	22
f:announce	-19
f:announcement	6
f:answer	-34
f:apple	-17
f:are	9
f:arrangement	11
f:aside	24
f:ask	11
f:at	-10
f:autumn	-14
f:avocado	6
f:back	10
f:banana	11
f:battery	-15
f:bear	-9
f:become	-11
f:been	-14
f:before	7
f:believe	-9
f:belong	14
f:beside	-11
f:between	17
f:both	-15
f:bring	16
f:busan	-13
f:business	8
f:but	-16
f:butter	15
f:buy	-19
f:by	-19
f:calendar	-11
f:call	-23
f:cancel	12
f:car	-13
f:cent	7
f:chair	11
f:charge	-16
f:chip	-16
f:clock	16
f:coffee	-12
f:collect	33
f:commission	-8
f:company	-33
f:complete	-6
f:conclude	-8
f:continue	9
f:control	-14
f:copper	-21
f:cost	17
f:could	14
f:counted	7
f:countermeasure	-13
f:counterpart	-7
f:country	-8
f:custom	-10
f:cut	-17
f:date	15
f:day	19
f:decide	-8
f:decision	9
f:decree	13
f:did	-10
f:do	30
f:doe	-24
f:don't	20
f:done	-13
f:double	-12
f:down	8
f:drawer	-9
f:drone	-13
f:drop	-10
f:during	-33
f:duty	11
f:each	23
f:earlier	-7
f:early	6
f:earth	-19
f:eastern	-6
f:effect	32
f:either	-19
f:end	15
f:entry	-13
f:even	-15
f:evening	-6
f:everybody	-10
f:exempt	-10
f:expect	-35
f:expire	10
f:explain	-7
f:extension	7
f:face	6
f:fail	6
f:fall	9
f:farm	-9
f:farmer	12
f:fee	-8
f:fertiliser	-10
f:few	19
f:first	-29
f:flour	13
f:flower	-15
f:follow	-19
f:followed	6
f:force	-22
f:forecast	13
f:foreign	-8
f:four	-22
f:fourth	-6
f:from	20
f:gas	-11
f:gave	-16
f:general	-14
f:geneva	-9
f:get	-14
f:given	-8
f:good	16
f:government	-12
f:grape	8
f:graphite	-12
f:ground	7
f:had	-43
f:half	-18
f:has	-23
f:head	8
f:heavy	-16
f:here	6
f:highest	-13
f:him	-7
f:hit	16
f:hold	-13
f:home	-7
f:hour	-10
f:i	18
f:if	15
f:import	-10
f:impose	-13
f:include	-13
f:increase	12
f:instead	15
f:interest	-6
f:into	13
f:invest	-6
f:is	20
f:it	23
f:item	-6
f:its	-10
f:itself	-9
f:kind	-14
f:know	-19
f:land	15
f:lapse	15
f:large	-9
f:lasted	-6
f:law	16
f:lay	7
f:leave	-23
f:lentil	-9
f:less	21
f:level	11
f:levy	22
f:licence	-30
f:lift	-13
f:like	-19
f:likely	10
f:line	-8
f:list	-10
f:lithium	-11
f:little	-8
f:london	-6
f:long	8
f:lower	-6
f:m	-13
f:madrid	-15
f:magnet	-17
f:many	-9
f:match	-11
f:may	-12
f:mean	-8
f:medicine	-7
f:member	-12
f:midnight	9
f:ministry	-13
f:minute	18
f:month	-14
f:more	-14
f:morning	-10
f:move	-14
f:mr	9
f:much	17
f:must	-15
f:my	-19
f:name	7
f:need	6
f:neither	23
f:never	-13
f:new	8
f:no	-29
f:noon	14
f:nor	14
f:note	9
f:nothing	-25
f:notice	-16
f:observer	-7
f:of	-38
f:off	12
f:offer	-10
f:old	13
f:older	-20
f:open	-12
f:or	-10
f:orange	6
f:other	21
f:otherwise	8
f:our	-25
f:out	-22
f:outside	-6
f:over	22
f:owe	-8
f:own	-6
f:page	-6
f:part	15
f:partner	-7
f:past	10
f:pause	-7
f:pay	13
f:people	-11
f:permit	-7
f:phone	-10
f:place	15
f:point	-7
f:potash	18
f:press	16
f:proclamation	-7
f:proper	8
f:propose	20
f:public	11
f:publish	-7
f:published	11
f:put	8
f:quarrel	-9
f:quiet	-7
f:rare	-19
f:rather	20
f:ratify	8
f:raw	-9
f:reach	-9
f:read	-8
f:ready	-14
f:reciprocal	8
f:refund	-6
f:remain	26
f:renewed	20
f:reply	-19
f:representative	-12
f:rice	-9
f:rise	19
f:round	-28
f:rubber	7
f:rule	-8
f:rum	12
f:run	17
f:salmon	11
f:say	-17
f:second	-17
f:section	-29
f:see	-25
f:send	-11
f:seoul	-13
f:shall	-10
f:she	-7
f:sheet	-13
f:ship	-10
f:side	-10
f:sit	-6
f:sixth	7
f:sleep	9
f:so	-14
f:some	-9
f:something	-15
f:special	8
f:stand	-8
f:start	-17
f:state	-6
f:stay	-15
f:steel	-17
f:step	-9
f:still	-31
f:subject	7
f:such	-6
f:summer	23
f:take	22
f:talk	-31
f:tariff	-45
f:tax	-10
f:telephone	-7
f:television	-6
f:term	8
f:text	-17
f:th	11
f:that	10
f:their	-77
f:them	-41
f:then	9
f:there	6
f:they	21
f:thi	14
f:thing	8
f:think	-8
f:three	-9
f:through	-14
f:timber	-7
f:time	12
f:to	21
f:ton	-10
f:top	-20
f:touched	-8
f:trade	12
f:treaty	26
f:truce	18
f:truck	6
f:turn	23
f:twice	8
f:two	-29
f:tyre	6
f:until	36
f:up	-6
f:us	-19
f:used	7
f:value	-14
f:visit	-14
f:vote	-10
f:wait	-8
f:war	9
f:was	-21
f:weapon	-20
f:week	-19
f:were	-10
f:whatever	8
f:when	20
f:which	-21
f:who	-15
f:whole	18
f:whose	-6
f:will	-26
f:window	9
f:wine	-20
f:wire	-13
f:with	-19
f:work	13
f:would	13
f:write	-12
f:year	9
f:you	9
first-of-paragraph	-30
has-future	-17
has-infinitive	-29
has-modal	-32
has-pluperfect	-7
headline	-7
l1=(	-17
l1=( & d:gone	-12
l1=,	-6
l1=, & d:ahead	12
l1=, & d:gone	-12
l1=, & d:today	-7
l1=:	20
l1=: & d:ahead	-9
l1=: & d:gone	30
l1=: & d:today	-9
l1=<begin>	-10
l1=<begin> & d:ahead	-12
l1=<duty>	-13
l1=<duty> & d:today	-11
l1=<level-noun>	16
l1=<level-noun> & d:today	16
l1=<level>	-6
l1=<level> & d:gone	7
l1=<level> & d:today	-18
l1=<name>	-11
l1=<number>	-7
l1=<number> & d:ahead	-11
l1=<organisation>	6
l1=<organisation> & d:gone	-9
l1=<organisation> & d:today	13
l1=<person>	6
l1=<person> & d:today	7
l1=<seat>	-11
l1=<v-agree> & d:gone	-20
l1=<v-agree> & d:today	7
l1=<v-begin>	21
l1=<v-begin> & d:ahead	14
l1=<v-begin> & d:today	10
l1=<v-end>	-23
l1=<v-end> & d:ahead	-6
l1=<v-end> & d:gone	-6
l1=<v-end> & d:today	-6
l1=<v-impose>	-12
l1=<v-impose> & d:gone	-31
l1=<v-impose> & d:today	8
l1=<v-say> & d:gone	-8
l1=<v-stay> & d:today	7
l1=<v-up>	-6
l1=a	-7
l1=after	-16
l1=after & d:ahead	-7
l1=after & d:gone	-9
l1=agree	-14
l1=agree & d:gone	-13
l1=and	-18
l1=and & d:gone	-13
l1=before	-11
l1=before & d:gone	-22
l1=begin	14
l1=begin & d:ahead	11
l1=between	9
l1=between & d:gone	9
l1=by	-9
l1=by & d:gone	-12
l1=dated	-10
l1=dated & d:gone	-10
l1=duty	-11
l1=effect	30
l1=effect & d:today	11
l1=end	-16
l1=for	-24
l1=for & d:ahead	-7
l1=for & d:gone	-10
l1=from	27
l1=from & d:ahead	29
l1=from & d:gone	-12
l1=from & d:today	22
l1=in	8
l1=in & d:ahead	-16
l1=in & d:gone	14
l1=is	-14
l1=is & d:gone	-9
l1=it & d:gone	-7
l1=last	28
l1=last & d:gone	29
l1=midnight	-9
l1=noon	13
l1=of	21
l1=of & d:gone	23
l1=on	-21
l1=on & d:ahead	-20
l1=on & d:today	-8
l1=out	-10
l1=sign & d:today	8
l1=since	11
l1=since & d:ahead	-54
l1=since & d:gone	24
l1=start	16
l1=start & d:ahead	7
l1=start & d:today	11
l1=the	12
l1=the & d:ahead	-13
l1=the & d:gone	15
l1=the & d:today	11
l1=through	-8
l1=time	7
l1=to	-20
l1=to & d:ahead	-16
l1=to & d:gone	-9
l1=tuesday	7
l1=tuesday & d:today	8
l1=until	-41
l1=until & d:ahead	-30
l1=until & d:gone	-21
l1=up	-6
l1=wednesday	-8
l1=wednesday & d:today	-8
l1=—	-9
l1=— & d:today	-8
l2="	11
l2=" & d:gone	8
l2='s	-11
l2=,	9
l2=, & d:ahead	-20
l2=, & d:gone	17
l2=, & d:today	11
l2=:	8
l2=: & d:ahead	-16
l2=: & d:gone	8
l2=: & d:today	14
l2=<agent> & d:ahead	10
l2=<agent> & d:gone	-18
l2=<begin> & d:ahead	9
l2=<begin> & d:gone	-10
l2=<day-ahead> & d:ahead	6
l2=<day-ahead> & d:gone	-11
l2=<day-gone>	8
l2=<day-gone> & d:today	13
l2=<duty> & d:gone	12
l2=<duty> & d:today	-6
l2=<gate>	13
l2=<gate> & d:ahead	8
l2=<gate> & d:gone	6
l2=<goods-amount>	15
l2=<goods-amount> & d:gone	15
l2=<goods>	9
l2=<goods> & d:ahead	22
l2=<goods> & d:today	-7
l2=<level-noun> & d:ahead	6
l2=<level-noun> & d:gone	-16
l2=<level> & d:gone	-25
l2=<level> & d:today	23
l2=<name> & d:ahead	13
l2=<name> & d:gone	-35
l2=<name> & d:today	11
l2=<not>	-10
l2=<not> & d:ahead	-7
l2=<number>	-7
l2=<number> & d:ahead	17
l2=<number> & d:gone	-28
l2=<number> & d:today	-11
l2=<office> & d:gone	-9
l2=<office> & d:today	7
l2=<organisation> & d:today	7
l2=<person> & d:gone	-15
l2=<person> & d:today	7
l2=<points> & d:gone	6
l2=<seat>	16
l2=<seat> & d:today	19
l2=<sender>	-7
l2=<span>	12
l2=<span> & d:ahead	-18
l2=<span> & d:gone	23
l2=<span> & d:today	6
l2=<v-agree>	29
l2=<v-agree> & d:ahead	-21
l2=<v-agree> & d:gone	37
l2=<v-bear>	-14
l2=<v-bear> & d:gone	-26
l2=<v-begin>	21
l2=<v-begin> & d:ahead	16
l2=<v-begin> & d:today	13
l2=<v-buy>	-9
l2=<v-buy> & d:gone	-7
l2=<v-down>	15
l2=<v-down> & d:gone	13
l2=<v-end> & d:ahead	-24
l2=<v-end> & d:gone	8
l2=<v-impose>	15
l2=<v-impose> & d:ahead	21
l2=<v-propose>	-10
l2=<v-say> & d:ahead	6
l2=<v-stay> & d:ahead	-13
l2=<v-stay> & d:gone	13
l2=<v-suspend>	8
l2=<v-suspend> & d:gone	13
l2=<v-target>	-9
l2=<v-target> & d:gone	-6
l2=<v-up>	-13
l2=<v-up> & d:gone	-17
l2=again	-6
l2=agree	7
l2=agree & d:ahead	-7
l2=agree & d:gone	11
l2=agreement	-7
l2=agreement & d:gone	-6
l2=and	-13
l2=and & d:ahead	-10
l2=and & d:gone	-9
l2=announce	-14
l2=announce & d:gone	-10
l2=apply & d:gone	-7
l2=as	17
l2=as & d:ahead	16
l2=at	-26
l2=at & d:gone	-10
l2=at & d:today	-11
l2=back	-16
l2=back & d:gone	-11
l2=been	-9
l2=been & d:gone	-9
l2=before	-13
l2=before & d:ahead	-11
l2=begin	17
l2=begin & d:ahead	10
l2=begin & d:gone	9
l2=both	20
l2=both & d:gone	22
l2=briefing	7
l2=briefing & d:today	7
l2=by & d:gone	-10
l2=by & d:today	10
l2=change	10
l2=change & d:ahead	13
l2=charge	-8
l2=charge & d:gone	-6
l2=collect & d:ahead	7
l2=come	-7
l2=conclude	22
l2=conclude & d:gone	24
l2=counted	17
l2=counted & d:ahead	16
l2=custom	9
l2=custom & d:ahead	9
l2=declare	23
l2=declare & d:ahead	7
l2=declare & d:gone	18
l2=decree	8
l2=decree & d:ahead	11
l2=down	18
l2=down & d:gone	21
l2=duty	10
l2=duty & d:ahead	6
l2=duty & d:gone	9
l2=effect	9
l2=effect & d:gone	15
l2=else	12
l2=end & d:ahead	-14
l2=end & d:gone	9
l2=enter & d:gone	-10
l2=fall	10
l2=fall & d:gone	7
l2=filed	7
l2=filed & d:gone	10
l2=from & d:ahead	-12
l2=from & d:gone	13
l2=go	-16
l2=go & d:ahead	-8
l2=good	-24
l2=good & d:ahead	-8
l2=good & d:gone	-15
l2=has	-7
l2=have	-6
l2=hold	-6
l2=in	-19
l2=in & d:ahead	12
l2=in & d:gone	-34
l2=in & d:today	-8
l2=into	9
l2=introduce	-11
l2=introduce & d:gone	-11
l2=is	-31
l2=is & d:gone	-12
l2=is & d:today	-14
l2=it	-10
l2=it & d:ahead	-13
l2=last	-11
l2=law	-7
l2=letter	10
l2=letter & d:gone	11
l2=level	-8
l2=level & d:gone	-7
l2=lower	12
l2=lower & d:gone	8
l2=make	19
l2=make & d:gone	22
l2=me	12
l2=me & d:gone	13
l2=midnight	-15
l2=midnight & d:ahead	-11
l2=monday	18
l2=monday & d:ahead	15
l2=month	7
l2=month & d:gone	7
l2=notice & d:gone	-8
l2=of	-21
l2=of & d:gone	-15
l2=oil & d:ahead	9
l2=on	15
l2=on & d:ahead	-7
l2=on & d:gone	8
l2=on & d:today	14
l2=or	-6
l2=order	-8
l2=order & d:gone	-6
l2=other	-13
l2=other & d:gone	-12
l2=out	-15
l2=out & d:gone	-10
l2=past	7
l2=pause	13
l2=pause & d:gone	15
l2=pay	-8
l2=pay & d:gone	-9
l2=price	9
l2=price & d:gone	10
l2=published	6
l2=renewed	-19
l2=renewed & d:gone	-19
l2=round	-6
l2=run	-9
l2=run & d:ahead	-17
l2=saturday	10
l2=saturday & d:ahead	9
l2=say & d:gone	-9
l2=second	-7
l2=sign	14
l2=sign & d:ahead	-7
l2=sign & d:gone	19
l2=since	36
l2=since & d:gone	43
l2=sit	-7
l2=start & d:ahead	-11
l2=stay	11
l2=stay & d:gone	13
l2=stockholm	-11
l2=stockholm & d:gone	-11
l2=table	8
l2=table & d:gone	8
l2=take	25
l2=take & d:ahead	21
l2=tariff & d:ahead	-15
l2=telephone & d:gone	7
l2=the	-23
l2=the & d:gone	-14
l2=the & d:today	-7
l2=thi & d:gone	6
l2=thursday	-8
l2=to & d:ahead	-7
l2=to & d:today	7
l2=town	12
l2=truce	8
l2=truce & d:ahead	-19
l2=truce & d:gone	16
l2=tuesday	-14
l2=tuesday & d:today	-6
l2=until & d:ahead	-8
l2=up	7
l2=up & d:gone	9
l2=valid	9
l2=valid & d:gone	10
l2=was	-16
l2=was & d:gone	-15
l2=wednesday	11
l2=wednesday & d:ahead	20
l2=wednesday & d:today	-11
l2=week	-11
l2=week & d:gone	-6
l2=year	13
l2=year & d:gone	17
l2=zero	6
l2=zero & d:ahead	7
l3='s	-15
l3='s & d:gone	-8
l3=,	33
l3=, & d:gone	14
l3=, & d:today	28
l3=.	7
l3=. & d:ahead	13
l3=. & d:today	-7
l3=:	15
l3=: & d:ahead	19
l3=: & d:gone	-21
l3=: & d:today	6
l3=<agent>	-17
l3=<agent> & d:gone	-10
l3=<begin> & d:gone	18
l3=<begin> & d:today	-14
l3=<day-ahead> & d:ahead	-12
l3=<day-ahead> & d:gone	10
l3=<day-gone>	8
l3=<day-today>	-11
l3=<gate>	-12
l3=<goods>	23
l3=<goods> & d:ahead	7
l3=<goods> & d:today	18
l3=<level-noun> & d:ahead	13
l3=<level-noun> & d:gone	-20
l3=<level>	-29
l3=<level> & d:ahead	-26
l3=<level> & d:gone	-15
l3=<name>	-12
l3=<name> & d:today	-6
l3=<not>	-8
l3=<number>	21
l3=<number> & d:ahead	10
l3=<number> & d:gone	9
l3=<number> & d:today	6
l3=<office>	-11
l3=<office> & d:gone	-6
l3=<organisation> & d:gone	-8
l3=<person>	-17
l3=<person> & d:ahead	7
l3=<person> & d:gone	-24
l3=<quality> & d:ahead	-12
l3=<seat>	-22
l3=<seat> & d:gone	-20
l3=<sender>	-6
l3=<span>	10
l3=<span> & d:gone	6
l3=<v-agree>	8
l3=<v-bear> & d:ahead	11
l3=<v-bear> & d:gone	-23
l3=<v-bear> & d:today	6
l3=<v-begin>	15
l3=<v-begin> & d:gone	11
l3=<v-begin> & d:today	14
l3=<v-end>	-23
l3=<v-end> & d:gone	-18
l3=<v-impose>	-22
l3=<v-impose> & d:gone	-29
l3=<v-say> & d:gone	7
l3=<v-stay>	-14
l3=<v-stay> & d:ahead	-14
l3=<v-suspend>	-25
l3=<v-suspend> & d:gone	-29
l3=<v-target>	-7
l3=<v-up>	-15
l3=<v-up> & d:gone	-9
l3=a & d:ahead	-16
l3=a & d:gone	12
l3=a & d:today	-6
l3=additional	-7
l3=additional & d:gone	-6
l3=after	10
l3=after & d:gone	18
l3=and	-29
l3=and & d:gone	-20
l3=are & d:ahead	-7
l3=as	-18
l3=as & d:gone	-16
l3=at & d:ahead	-13
l3=at & d:gone	7
l3=be & d:ahead	7
l3=be & d:gone	-12
l3=been	-9
l3=begin	25
l3=begin & d:gone	21
l3=both	-6
l3=by	13
l3=by & d:gone	13
l3=cape	12
l3=dispute	-8
l3=dispute & d:gone	-7
l3=duty	-10
l3=duty & d:gone	-20
l3=fee	-9
l3=first	-10
l3=first & d:gone	-7
l3=force	14
l3=force & d:gone	23
l3=from	9
l3=from & d:ahead	18
l3=from & d:gone	-24
l3=from & d:today	7
l3=geneva	10
l3=geneva & d:gone	11
l3=go	-11
l3=go & d:gone	-7
l3=good	-6
l3=had & d:ahead	8
l3=has	-11
l3=has & d:gone	-8
l3=have	-15
l3=have & d:gone	-12
l3=hold	-7
l3=i	-8
l3=in	10
l3=in & d:ahead	-15
l3=in & d:gone	16
l3=is	28
l3=is & d:ahead	15
l3=is & d:gone	6
l3=is & d:today	14
l3=it	36
l3=it & d:ahead	11
l3=it & d:gone	30
l3=its & d:ahead	-6
l3=its & d:gone	9
l3=its & d:today	-6
l3=kick	7
l3=kick & d:ahead	16
l3=kick & d:gone	-10
l3=last	-13
l3=last & d:gone	-8
l3=metal	8
l3=next	-7
l3=of	8
l3=of & d:ahead	-23
l3=of & d:gone	22
l3=on	-17
l3=on & d:gone	-14
l3=other	6
l3=other & d:gone	14
l3=pause	-27
l3=pause & d:ahead	-7
l3=pause & d:gone	-22
l3=pay	-6
l3=pay & d:gone	-14
l3=prolonged	-13
l3=prolonged & d:gone	-12
l3=reach	11
l3=reach & d:gone	11
l3=side	13
l3=side & d:gone	14
l3=sit	6
l3=sit & d:gone	7
l3=spoke	12
l3=spoke & d:today	12
l3=standstill & d:gone	11
l3=start	-9
l3=start & d:ahead	-9
l3=suspend	11
l3=suspend & d:ahead	11
l3=suspension	8
l3=suspension & d:ahead	11
l3=take & d:gone	9
l3=talk	-6
l3=tariff	7
l3=tariff & d:gone	12
l3=that & d:ahead	-19
l3=that & d:gone	9
l3=the	14
l3=the & d:gone	8
l3=the & d:today	6
l3=them	9
l3=them & d:gone	12
l3=then	9
l3=then & d:gone	11
l3=thing	10
l3=to	-31
l3=to & d:gone	-46
l3=trade	-13
l3=trade & d:gone	-9
l3=truce	9
l3=truce & d:today	12
l3=two	-10
l3=two & d:gone	-13
l3=until	30
l3=until & d:ahead	16
l3=until & d:gone	6
l3=was & d:ahead	-15
l3=we & d:ahead	-8
l3=we & d:gone	10
l3=were	7
l3=were & d:gone	7
l3=what	24
l3=what & d:ahead	12
l3=what & d:today	12
l3=which	-17
l3=which & d:gone	-16
l3=which & d:today	-8
l3=will	-15
l3=will & d:ahead	-11
l3=with & d:gone	-15
l3=with & d:today	15
l3=worst	-6
l3=worst & d:gone	-6
l3=would	-9
l3=yes	11
l3=yes & d:gone	11
l3=—	8
l3=— & d:today	9
l4='s	-20
l4='s & d:ahead	-9
l4='s & d:gone	-8
l4=(	11
l4=, & d:today	-7
l4=-	-8
l4=.	-13
l4=. & d:gone	-6
l4=:	19
l4=: & d:gone	7
l4=: & d:today	12
l4=;	-8
l4=<agent> & d:gone	-18
l4=<agent> & d:today	12
l4=<begin>	17
l4=<begin> & d:ahead	16
l4=<begin> & d:gone	27
l4=<begin> & d:today	-28
l4=<day-ahead>	6
l4=<day-gone> & d:gone	-9
l4=<day-today>	-7
l4=<duty> & d:ahead	-7
l4=<duty> & d:gone	11
l4=<gate>	20
l4=<gate> & d:gone	28
l4=<gate> & d:today	-10
l4=<level-noun> & d:ahead	8
l4=<level>	-9
l4=<level> & d:ahead	-7
l4=<level> & d:gone	-10
l4=<level> & d:today	6
l4=<name> & d:today	9
l4=<not> & d:ahead	7
l4=<not> & d:gone	-11
l4=<number>	7
l4=<number> & d:ahead	15
l4=<number> & d:today	-6
l4=<office>	7
l4=<office> & d:today	13
l4=<organisation> & d:today	10
l4=<person> & d:gone	-21
l4=<person> & d:today	12
l4=<points>	-6
l4=<quality>	14
l4=<quality> & d:ahead	29
l4=<quality> & d:gone	-26
l4=<seat>	7
l4=<seat> & d:today	11
l4=<span>	-20
l4=<span> & d:ahead	-13
l4=<span> & d:gone	-16
l4=<v-agree>	-16
l4=<v-agree> & d:gone	-13
l4=<v-bear> & d:ahead	-14
l4=<v-bear> & d:gone	18
l4=<v-bear> & d:today	-13
l4=<v-begin>	11
l4=<v-begin> & d:ahead	13
l4=<v-begin> & d:today	-7
l4=<v-down>	15
l4=<v-down> & d:gone	16
l4=<v-end> & d:ahead	-11
l4=<v-end> & d:gone	8
l4=<v-impose> & d:gone	-10
l4=<v-impose> & d:today	13
l4=<v-propose>	22
l4=<v-propose> & d:gone	17
l4=<v-say>	-24
l4=<v-say> & d:gone	-15
l4=<v-stay>	-13
l4=<v-stay> & d:ahead	-7
l4=<v-stay> & d:today	-6
l4=<v-suspend>	10
l4=<v-suspend> & d:today	15
l4=<v-up> & d:gone	-10
l4=a	-33
l4=a & d:gone	-29
l4=a & d:today	-9
l4=again	8
l4=again & d:gone	9
l4=agree	-13
l4=agree & d:ahead	-10
l4=agree & d:gone	-8
l4=agreement	-9
l4=agreement & d:gone	-7
l4=all	-6
l4=an	-12
l4=an & d:gone	-9
l4=and & d:ahead	-30
l4=and & d:gone	7
l4=and & d:today	10
l4=are	-8
l4=arrangement	16
l4=arrangement & d:gone	17
l4=at & d:today	-6
l4=been	15
l4=been & d:gone	17
l4=before	17
l4=before & d:gone	17
l4=begin & d:ahead	-6
l4=begin & d:gone	6
l4=between	15
l4=between & d:gone	17
l4=both	10
l4=both & d:ahead	-12
l4=both & d:gone	20
l4=call	10
l4=call & d:gone	11
l4=conclude	-11
l4=conclude & d:gone	-10
l4=conference	15
l4=conference & d:today	15
l4=country	-12
l4=country & d:gone	-10
l4=down	12
l4=down & d:gone	13
l4=duty	-17
l4=duty & d:ahead	-15
l4=each	12
l4=each & d:gone	12
l4=end	-13
l4=end & d:ahead	-6
l4=enter	-9
l4=fall	13
l4=fall & d:ahead	11
l4=from	9
l4=from & d:ahead	-17
l4=from & d:gone	15
l4=from & d:today	8
l4=gave	7
l4=gave & d:gone	7
l4=geneva	9
l4=geneva & d:ahead	12
l4=go & d:ahead	7
l4=good	7
l4=good & d:gone	6
l4=had	-14
l4=had & d:gone	-9
l4=hand	21
l4=hand & d:gone	22
l4=has	-6
l4=hold	-7
l4=house	-7
l4=in	13
l4=in & d:ahead	9
l4=in & d:gone	12
l4=is	-27
l4=is & d:gone	-12
l4=is & d:today	-14
l4=it & d:ahead	-20
l4=it & d:gone	14
l4=its	-22
l4=its & d:gone	-19
l4=keep	12
l4=keep & d:gone	12
l4=last	-22
l4=last & d:gone	-20
l4=letter	-8
l4=m	12
l4=m & d:ahead	14
l4=make	-9
l4=make & d:gone	-8
l4=mr	6
l4=mr & d:ahead	7
l4=not & d:ahead	6
l4=not & d:gone	-9
l4=of & d:gone	-21
l4=of & d:today	12
l4=on	-8
l4=on & d:ahead	-21
l4=on & d:gone	6
l4=on & d:today	-6
l4=one	21
l4=one & d:gone	13
l4=other	-8
l4=other & d:gone	-6
l4=our	-14
l4=our & d:gone	-6
l4=our & d:today	-7
l4=pause	13
l4=pause & d:gone	16
l4=pay & d:gone	9
l4=port	-8
l4=president	6
l4=president & d:gone	6
l4=reach	-17
l4=reach & d:gone	-16
l4=set	10
l4=set & d:gone	10
l4=side & d:gone	6
l4=sign	7
l4=sign & d:ahead	6
l4=since	6
l4=since & d:gone	12
l4=sit	-9
l4=start	18
l4=start & d:ahead	10
l4=start & d:gone	9
l4=statement	-6
l4=stay	-6
l4=stop	11
l4=surcharge	11
l4=surcharge & d:gone	12
l4=suspend & d:gone	-13
l4=suspension	18
l4=suspension & d:gone	19
l4=table	6
l4=take & d:ahead	10
l4=take & d:gone	-12
l4=tariff	8
l4=tariff & d:gone	9
l4=that	20
l4=that & d:ahead	9
l4=that & d:gone	8
l4=that & d:today	8
l4=the	-16
l4=the & d:ahead	10
l4=the & d:gone	-31
l4=their	-7
l4=then	-6
l4=then & d:gone	-6
l4=they & d:ahead	-10
l4=they & d:gone	6
l4=time	-6
l4=to	8
l4=to & d:today	12
l4=truce	23
l4=truce & d:gone	23
l4=two & d:ahead	-8
l4=under	-17
l4=under & d:gone	-13
l4=until & d:ahead	-8
l4=was	-8
l4=was & d:ahead	-12
l4=were	-6
l4=what	9
l4=what & d:ahead	-7
l4=what & d:today	11
l4=which	15
l4=which & d:ahead	11
l4=who	6
l4=will & d:gone	-10
l4=with	10
l4=with & d:ahead	-9
l4=with & d:gone	11
l4=with & d:today	6
l4=would	-18
l4=would & d:ahead	-10
l4=—	17
l4=— & d:ahead	7
l4=— & d:gone	16
l=, and	-6
l=, from	-9
l=, from & d:ahead	-6
l=, from & d:today	-8
l=, in	6
l=, in & d:gone	6
l=, on	11
l=, on & d:ahead	-12
l=, on & d:gone	17
l=, since	-7
l=, the	7
l=, the & d:gone	8
l=, to & d:ahead	-6
l=, to & d:gone	10
l=, tuesday	13
l=, tuesday & d:today	13
l=, until	-6
l=: <number>	6
l=: <number> & d:today	7
l=: from	-12
l=: from & d:ahead	-8
l=: since	17
l=: since & d:gone	20
l=<begin> <begin>	-10
l=<begin> <begin> & d:ahead	-12
l=<begin> from & d:ahead	20
l=<begin> from & d:gone	-31
l=<begin> on	-15
l=<begin> on & d:ahead	-12
l=<begin> since & d:ahead	-17
l=<begin> since & d:gone	12
l=<day-ahead> to & d:gone	-8
l=<level> from	-9
l=<level> from & d:ahead	-8
l=<level> from & d:gone	-13
l=<level> in	-12
l=<level> in & d:gone	-10
l=<level> of	-6
l=<level> on & d:gone	-17
l=<level> on & d:today	6
l=<level> since	6
l=<level> since & d:gone	7
l=<name> from	26
l=<name> from & d:ahead	15
l=<name> in	-12
l=<name> in & d:gone	-12
l=<name> on	-22
l=<name> on & d:gone	-15
l=<number> , & d:today	-7
l=<number> from & d:gone	-6
l=<number> of	-8
l=<number> on	23
l=<number> on & d:ahead	21
l=<number> since	-20
l=<number> since & d:gone	-18
l=<person> ,	7
l=<person> , & d:today	8
l=<person> on	-7
l=<seat> ,	14
l=<seat> , & d:gone	-8
l=<seat> , & d:today	18
l=<seat> in	6
l=<seat> in & d:gone	6
l=<seat> on & d:today	6
l=<span> ,	-6
l=<span> from & d:ahead	-14
l=<span> from & d:gone	12
l=<span> in	20
l=<span> in & d:gone	21
l=agree in	21
l=agree in & d:gone	21
l=and from	-14
l=and from & d:gone	-6
l=and since	-6
l=and since & d:gone	-6
l=apply from	8
l=apply from & d:ahead	6
l=as of	19
l=as of & d:ahead	16
l=as since	-10
l=as since & d:gone	-10
l=at <number>	-7
l=at <number> & d:today	-6
l=at the	-11
l=at the & d:gone	-9
l=been since	-8
l=been since & d:gone	-8
l=begin on	9
l=begin on & d:ahead	11
l=briefing ,	7
l=briefing , & d:today	7
l=busan in	9
l=busan in & d:gone	9
l=busan on	-10
l=busan on & d:gone	-9
l=by the	-13
l=by the & d:gone	-9
l=change on	10
l=change on & d:ahead	13
l=collect from	8
l=collect from & d:ahead	9
l=conclude in	16
l=conclude in & d:gone	16
l=conclude on	13
l=conclude on & d:gone	15
l=counted from	17
l=counted from & d:ahead	16
l=date :	-9
l=declare on	18
l=declare on & d:ahead	7
l=declare on & d:gone	13
l=duty from & d:ahead	12
l=duty in	8
l=duty in & d:gone	8
l=effect on & d:gone	10
l=end in	-6
l=end on	6
l=end on & d:ahead	-12
l=end on & d:gone	13
l=enter before	-6
l=fall on	14
l=fall on & d:gone	11
l=force on & d:gone	-6
l=force since & d:gone	8
l=from the	8
l=from the & d:ahead	-12
l=from the & d:gone	16
l=geneva on	-7
l=geneva on & d:gone	-7
l=good from	-6
l=in on	6
l=in on & d:ahead	16
l=in on & d:gone	-11
l=introduce on	-7
l=introduce on & d:gone	-7
l=is <level>	-8
l=is <level> & d:today	-8
l=it on & d:gone	7
l=letter of	10
l=letter of & d:gone	11
l=midnight on	-15
l=midnight on & d:ahead	-11
l=monday ,	9
l=notice of & d:gone	-7
l=of last	-9
l=of last & d:gone	-9
l=on the	21
l=on the & d:gone	13
l=or after	-6
l=other since	-10
l=other since & d:gone	-10
l=out on	-11
l=out on & d:gone	-6
l=prolonged in	-8
l=prolonged in & d:gone	-8
l=prolonged to	16
l=published on	6
l=reach on	-6
l=reach on & d:gone	-6
l=renewed in	-15
l=renewed in & d:gone	-15
l=run out	-6
l=run to	-10
l=run to & d:gone	-7
l=run until	-12
l=run until & d:gone	-8
l=saturday ,	10
l=saturday , & d:ahead	9
l=sign in	11
l=sign in & d:gone	11
l=since last	6
l=since last & d:gone	6
l=since the	11
l=since the & d:gone	13
l=start on & d:ahead	-11
l=start on & d:gone	7
l=stockholm in	-7
l=stockholm in & d:gone	-7
l=suspend from & d:ahead	7
l=suspend in	-6
l=suspend in & d:gone	-6
l=suspend since	11
l=suspend since & d:gone	11
l=suspend until	-8
l=table on	9
l=table on & d:gone	9
l=take effect	30
l=tariff from	-10
l=tariff from & d:ahead	-9
l=tariff on	11
l=tariff on & d:gone	11
l=telephone on	6
l=telephone on & d:gone	8
l=the <organisation>	-12
l=the <organisation> & d:gone	-8
l=thursday ,	-8
l=to <level>	6
l=to <level> & d:gone	8
l=truce of	22
l=truce of & d:gone	25
l=truce since	6
l=truce since & d:gone	6
l=truce to	-12
l=truce to & d:gone	-12
l=tuesday ,	-14
l=tuesday , & d:today	-6
l=until the & d:gone	6
l=up in	14
l=up in & d:gone	14
l=up on	-7
l=wednesday ,	11
l=wednesday , & d:ahead	20
l=wednesday , & d:today	-11
lead="	11
lead=" & d:gone	12
lead=)	10
lead=) & d:ahead	11
lead=, & d:gone	-8
lead=1	-10
lead=10	16
lead=11	21
lead=14	12
lead=14 & d:today	13
lead=29	-8
lead=3	-6
lead=8	13
lead=8 & d:gone	17
lead=9	-7
lead=:	13
lead=: & d:gone	-19
lead=: & d:today	27
lead=;	-12
lead=; & d:ahead	-8
lead=; & d:gone	-10
lead=a & d:ahead	8
lead=a & d:gone	-12
lead=after	10
lead=after & d:gone	15
lead=and	-7
lead=and & d:gone	-16
lead=april	-17
lead=april & d:gone	-15
lead=as & d:gone	11
lead=as & d:today	-13
lead=at	11
lead=at & d:today	14
lead=august	-7
lead=because	11
lead=because & d:gone	11
lead=beijing & d:ahead	8
lead=both & d:gone	9
lead=but	-6
lead=by	-6
lead=by & d:gone	-8
lead=china	-32
lead=china & d:ahead	-9
lead=china & d:gone	-23
lead=chinese	6
lead=chinese & d:gone	7
lead=for	-10
lead=for & d:gone	-6
lead=friday	-7
lead=from & d:ahead	17
lead=from & d:gone	-27
lead=he	-7
lead=i	-10
lead=i & d:gone	-6
lead=if	-16
lead=if & d:ahead	-14
lead=if & d:gone	-12
lead=in	-18
lead=in & d:gone	-17
lead=india	-12
lead=india & d:gone	-7
lead=indonesia	-13
lead=indonesia & d:gone	-9
lead=it	11
lead=it & d:ahead	-14
lead=it & d:gone	26
lead=it & d:today	-13
lead=its	6
lead=its & d:ahead	-11
lead=its & d:gone	15
lead=july	-6
lead=kenya	8
lead=kenya & d:gone	9
lead=november	40
lead=november & d:gone	35
lead=november & d:today	10
lead=october	-12
lead=october & d:gone	-9
lead=on & d:ahead	-16
lead=on & d:gone	-9
lead=on & d:today	18
lead=one	-7
lead=our	-13
lead=port	-7
lead=president	-14
lead=president & d:gone	-9
lead=september	-26
lead=september & d:gone	-23
lead=since	20
lead=since & d:ahead	-20
lead=since & d:gone	28
lead=sunday	-6
lead=that	-6
lead=that & d:gone	-7
lead=that & d:today	7
lead=the	7
lead=the & d:ahead	8
lead=their & d:ahead	16
lead=their & d:gone	-15
lead=they	28
lead=they & d:ahead	-12
lead=they & d:gone	35
lead=today	-11
lead=today & d:today	-11
lead=tomorrow	7
lead=tomorrow & d:ahead	7
lead=trade	-7
lead=trade & d:gone	-6
lead=treasury	-7
lead=tuesday	-11
lead=under & d:ahead	11
lead=under & d:gone	-11
lead=until	12
lead=until & d:gone	14
lead=us	-7
lead=washington	11
lead=washington & d:gone	11
lead=we & d:ahead	-9
lead=we & d:gone	9
lead=wednesday	-8
lead=what	16
lead=what & d:ahead	12
lead=what & d:today	11
lead=when	12
lead=when & d:gone	17
lead=where	-14
lead=where & d:gone	-9
lead=which	10
lead=which & d:ahead	7
lead=which & d:gone	8
lead=which & d:today	-10
lead=who	-8
lead=who & d:gone	-9
lead=with & d:ahead	-8
lead=with & d:gone	10
lead=yesterday	-14
lead=yesterday & d:gone	-11
lead=— & d:ahead	9
lead=— & d:today	-11
lll=, <seat> ,	11
lll=, <seat> , & d:today	11
lll=, end on	7
lll=, end on & d:gone	8
lll=, monday ,	14
lll=, monday , & d:today	14
lll=, sign in	11
lll=, sign in & d:gone	11
lll=/ <seat> ,	13
lll=/ <seat> , & d:today	13
lll=: <level> from	-8
lll=: <number> on	23
lll=: <number> on & d:ahead	23
lll=: as of	11
lll=: as of & d:today	11
lll=<begin> <begin> <begin>	-10
lll=<begin> <begin> <begin> & d:ahead	-12
lll=<begin> <begin> from & d:ahead	20
lll=<begin> <begin> from & d:gone	-31
lll=<begin> <begin> on	-15
lll=<begin> <begin> on & d:ahead	-12
lll=<begin> <begin> since & d:ahead	-17
lll=<begin> <begin> since & d:gone	12
lll=<begin> as of & d:gone	9
lll=<begin> monday , & d:today	-9
lll=<begin> until the	18
lll=<begin> until the & d:gone	18
lll=<begin> wednesday ,	-10
lll=<begin> wednesday , & d:today	-9
lll=<level> as of	-22
lll=<level> as of & d:ahead	-11
lll=<level> to <level>	8
lll=<number> : <number>	6
lll=<number> : <number> & d:today	7
lll=<organisation> say on	7
lll=<organisation> say on & d:today	7
lll=<span> , from	-9
lll=<span> , from & d:gone	-9
lll=<span> , to	-9
lll=at <level> since	17
lll=at <level> since & d:gone	17
lll=been <level> since	-16
lll=been <level> since & d:gone	-16
lll=by telephone on	6
lll=by telephone on & d:gone	8
lll=for <span> in	8
lll=for <span> in & d:gone	8
lll=in <name> on	-18
lll=in <name> on & d:gone	-16
lll=in <seat> ,	-7
lll=in <seat> , & d:gone	-6
lll=in <seat> in	8
lll=in <seat> in & d:gone	8
lll=in <seat> on & d:today	7
lll=in busan in	9
lll=in busan in & d:gone	9
lll=in busan on	-10
lll=in busan on & d:gone	-9
lll=in force since & d:gone	8
lll=in geneva on	-7
lll=in geneva on & d:gone	-7
lll=in stockholm in	-6
lll=in stockholm in & d:gone	-6
lll=into force on & d:gone	-6
lll=is suspend from	14
lll=is suspend from & d:ahead	17
lll=it begin on	21
lll=it begin on & d:ahead	15
lll=it begin on & d:gone	9
lll=it expire on	16
lll=it expire on & d:gone	16
lll=it start on	15
lll=it start on & d:gone	17
lll=kick in on	7
lll=kick in on & d:ahead	16
lll=kick in on & d:gone	-10
lll=of <level> from	-7
lll=of <span> from	6
lll=of <span> from & d:ahead	-8
lll=on monday , & d:ahead	7
lll=on monday , & d:gone	-8
lll=on or after	-6
lll=on saturday , & d:ahead	-8
lll=on wednesday ,	9
lll=run out on	-8
lll=take effect on & d:gone	8
lll=that begin on	7
lll=that begin on & d:ahead	-10
lll=that begin on & d:gone	15
lll=the <name> since	-10
lll=the <name> since & d:gone	-10
lll=the duty of	-13
lll=the duty of & d:gone	-8
lll=the table on	9
lll=the table on & d:gone	9
lll=the truce of	22
lll=the truce of & d:gone	25
lll=to <level> from	-6
lll=to <level> in	-7
lll=to <level> in & d:gone	-6
lll=to <level> on & d:ahead	9
lll=to <level> on & d:gone	-12
lll=to begin on	-14
lll=to begin on & d:ahead	-10
lll=truce begin on	6
lll=truce end on	11
lll=truce end on & d:gone	13
lll=truce expire on	-14
lll=truce expire on & d:gone	-13
lll=truce of last	7
lll=truce of last & d:gone	7
lll=was sign on	-6
lll=what change on	10
lll=what change on & d:ahead	14
lll=which begin on	-13
lll=which begin on & d:gone	-12
lr=( )	-12
lr=( ) & d:gone	-9
lr=, ,	15
lr=, , & d:ahead	23
lr=, , & d:gone	-10
lr=, -	-9
lr=, - & d:today	-9
lr=, .	12
lr=, . & d:today	8
lr=, <end>	-28
lr=, <end> & d:ahead	-16
lr=, <end> & d:today	-21
lr=, —	8
lr=, — & d:today	8
lr=- <end>	7
lr=: ,	12
lr=: , & d:gone	15
lr=: <end>	18
lr=: <end> & d:gone	23
lr=<begin> , & d:gone	-18
lr=<begin> , & d:today	17
lr=<begin> . & d:ahead	-6
lr=<begin> . & d:gone	15
lr=<begin> . & d:today	-12
lr=<begin> :	-16
lr=<begin> : & d:gone	-11
lr=<begin> <end>	15
lr=<begin> <end> & d:gone	16
lr=<begin> the	6
lr=<begin> the & d:ahead	9
lr=<level> ,	-9
lr=<level> , & d:today	-8
lr=<level> .	-10
lr=<number> .	-10
lr=<organisation> .	-8
lr=<organisation> . & d:gone	-8
lr=before <end>	-17
lr=before <end> & d:ahead	-15
lr=before pay & d:ahead	10
lr=begin .	25
lr=between and	11
lr=between and & d:gone	11
lr=by ,	-6
lr=end .	-6
lr=for .	-7
lr=from ,	-7
lr=from , & d:ahead	7
lr=from , & d:gone	-16
lr=from , & d:today	-14
lr=from .	42
lr=from . & d:ahead	29
lr=from . & d:today	28
lr=from : & d:ahead	6
lr=from : & d:gone	-20
lr=from ;	13
lr=from ; & d:gone	12
lr=from <end> & d:today	6
lr=from <name>	-20
lr=from <name> & d:ahead	-15
lr=from <quality>	-14
lr=from a	-6
lr=from and & d:ahead	11
lr=from and & d:gone	-10
lr=from if	-12
lr=from if & d:ahead	-11
lr=from it	-28
lr=from it & d:ahead	-17
lr=from it & d:gone	-11
lr=from the	22
lr=from the & d:ahead	13
lr=from the & d:gone	13
lr=from to	24
lr=from to & d:ahead	15
lr=from to & d:gone	13
lr=from until	-8
lr=in ,	7
lr=in , & d:gone	10
lr=in :	14
lr=in : & d:gone	14
lr=in after	-8
lr=in both	20
lr=in both & d:gone	20
lr=in by	13
lr=in for	9
lr=in for & d:gone	9
lr=in it	-15
lr=in it & d:gone	-14
lr=in that	-6
lr=in that & d:gone	-6
lr=in the	8
lr=in the & d:gone	8
lr=is ,	-7
lr=last ,	38
lr=last , & d:gone	38
lr=last <end>	19
lr=last <end> & d:gone	19
lr=last and	-13
lr=last and & d:gone	-13
lr=last for	-9
lr=last for & d:gone	-9
lr=midnight ,	-7
lr=of 's	9
lr=of 's & d:gone	15
lr=of 's & d:today	-7
lr=of ,	10
lr=of , & d:ahead	-12
lr=of , & d:gone	13
lr=of .	-10
lr=of . & d:ahead	18
lr=of . & d:gone	-28
lr=of . & d:today	-10
lr=of :	-9
lr=of : & d:gone	-7
lr=of and	-8
lr=of and & d:gone	-6
lr=of say	11
lr=of that	14
lr=of that & d:gone	14
lr=on ,	-6
lr=on , & d:ahead	-6
lr=on , & d:gone	-6
lr=on , & d:today	7
lr=on .	9
lr=on . & d:gone	13
lr=on ;	10
lr=on ; & d:ahead	-6
lr=on ; & d:gone	15
lr=on <end> & d:ahead	-7
lr=on <name>	-10
lr=on <person>	9
lr=on <person> & d:gone	10
lr=on after	-12
lr=on and	6
lr=on and & d:ahead	10
lr=on at	-13
lr=on at & d:ahead	-6
lr=on by	-27
lr=on by & d:gone	-22
lr=on for	18
lr=on for & d:ahead	6
lr=on for & d:gone	14
lr=on from	6
lr=on from & d:ahead	6
lr=on he	12
lr=on he & d:gone	13
lr=on in & d:gone	-17
lr=on is	-12
lr=on is & d:gone	-11
lr=on it	8
lr=on it & d:gone	10
lr=on night	-9
lr=on of	6
lr=on of & d:gone	7
lr=on on	12
lr=on on & d:gone	13
lr=on that	-9
lr=on that & d:gone	-15
lr=on the	-28
lr=on the & d:ahead	-15
lr=on the & d:gone	-13
lr=on under	17
lr=on under & d:ahead	12
lr=on under & d:gone	6
lr=pay ?	6
lr=pay ? & d:today	6
lr=since ,	6
lr=since , & d:ahead	-13
lr=since , & d:gone	11
lr=since .	10
lr=since . & d:ahead	-6
lr=since . & d:gone	14
lr=since :	-7
lr=since : & d:gone	-7
lr=since <name>	9
lr=since <name> & d:gone	11
lr=since a	-12
lr=since a & d:gone	-11
lr=since and	23
lr=since and & d:gone	25
lr=since it	9
lr=since it & d:gone	11
lr=since on	-8
lr=since on & d:gone	-7
lr=start ,	-10
lr=start , & d:ahead	-9
lr=the , & d:ahead	-7
lr=the , & d:gone	6
lr=the .	-6
lr=the <end>	-37
lr=the <end> & d:ahead	-12
lr=the <end> & d:gone	-27
lr=to ,	-26
lr=to , & d:gone	-20
lr=to .	-32
lr=to . & d:ahead	-10
lr=to . & d:gone	-22
lr=to <end>	14
lr=to <end> & d:gone	15
lr=tuesday <end>	8
lr=tuesday <end> & d:today	8
lr=until ,	-24
lr=until , & d:gone	-16
lr=until .	-37
lr=until . & d:ahead	-14
lr=until . & d:gone	-21
lr=until <end>	-22
lr=until <end> & d:gone	-14
lr=until of	11
lr=until of & d:gone	8
lr=· <end>	-16
lr=· <end> & d:today	-14
n:accord	17
n:added	31
n:adding	9
n:adds	-12
n:again	-13
n:agreement	31
n:agreements	38
n:another	20
n:armistice	12
n:arrangement	6
n:asleep	22
n:bargain	-23
n:ceasefire	24
n:compromise	7
n:continue	28
n:continued	-23
n:continues	19
n:continuing	-13
n:days=1	30
n:days=2	38
n:days=3	20
n:days=6	16
n:days=9	-37
n:deal	51
n:extend	38
n:extended	34
n:extends	21
n:extra	13
n:further	-11
n:go on	24
n:goes on	8
n:grace	-19
n:halt	-35
n:handshake	8
n:held in	20
n:hold back	7
n:hold off	10
n:holiday	-13
n:holidays	-19
n:in the drawer	11
n:keeps	39
n:laid down	-35
n:lengths=0	40
n:lengths=1	24
n:lengths=2	24
n:lengths=3	12
n:lie	-19
n:lies	-10
n:lift	40
n:long=0	7
n:long=1	58
n:long=2	22
n:long=3	39
n:long=6	-13
n:long=9	-36
n:longer	23
n:loose=1	23
n:loose=2	24
n:loose=6	15
n:loose=9	-17
n:measures	27
n:moratorium	-21
n:more	23
n:more=1	24
n:more=2	17
n:more=3	24
n:more=6	-20
n:more=9	18
n:no truce	32
n:on ice	19
n:pact	-27
n:parked	11
n:pause	-15
n:paused	8
n:pauses	-8
n:period	-28
n:postponed	25
n:prolongation	-36
n:prolonged	-19
n:prolongs	22
n:put off	13
n:quiet=2	-16
n:quiet=3	20
n:refrain	-27
n:renewal	-15
n:renewed	-8
n:reprieve	10
n:rest	-6
n:second	-21
n:set aside	-11
n:shelve	21
n:shelves	-11
n:sleep	-12
n:slept	41
n:spare	34
n:spared	11
n:spares	6
n:stand still	14
n:standstill	-11
n:stay	41
n:stays	36
n:stretch	-16
n:stretched	33
n:successor	-11
n:suspended	20
n:suspending	-17
n:suspends	11
n:suspensions	-23
n:term	-7
n:terms	26
n:truce	81
n:truce=1	36
n:truce=2	14
n:truce=3	25
n:truce=6	-9
n:truces	-23
n:untouched	33
n:verb=1	33
n:verb=2	37
n:verb=3	-10
n:verb=6	18
n:waived	9
n:waiver	-6
n:window	-7
nc2=begin	-19
nc2=down	8
nc2=impose	-7
nc2=say	-8
nc2=sell	20
nc2=suspend	10
nc2=target	8
nc2=up	-14
nct2=agree present	11
nct2=bear perfect	13
nct2=begin modal	-12
nct2=begin past	10
nct2=begin present	-19
nct2=down future	-16
nct2=down past	9
nct2=down present	9
nct2=down present-passive	13
nct2=end past	-7
nct2=end perfect	-9
nct2=end present	20
nct2=end present-passive	-11
nct2=impose future-passive	-7
nct2=impose modal	-9
nct2=impose pluperfect	-10
nct2=impose present-passive	10
nct2=return present	-9
nct2=say present	-12
nct2=sell present	14
nct2=stay future	-9
nct2=stay modal	18
nct2=stay past	-25
nct2=stay pluperfect	-6
nct2=stay present	18
nct2=suspend future	26
nct2=suspend past	10
nct2=suspend present	-8
nct2=target future	6
nct2=target perfect	6
nct2=target present	7
nct2=up modal	-10
nct2=up past	10
nct2=up present	-17
next="	6
next=(	-13
next=:	-20
next=because	-11
next=before	9
next=if	-24
next=that	-10
next=when	11
next=where	16
next=—	-27
nhas-gerund	-21
nhas-infinitive	-10
nhas-modal	-12
nhas-past	-13
nhas-perfect	-9
nhas-present	16
none	58
nt2=future-passive	-11
nt2=gerund	-8
nt2=modal-passive	-6
nt2=past	-13
nt2=perfect	7
nt2=perfect-not	-14
nt2=perfect-passive	-10
nt2=pluperfect	-7
nt2=present	21
nt2=present-not	-14
nt2=present-passive	7
nt2=present-passive-not	-6
nv0-none	-13
nv1-none	-13
nv2-none	-8
nv2=ask	-6
nv2=be	6
nv2=begin	-7
nv2=bring	-10
nv2=call	6
nv2=charge	10
nv2=continue	-6
nv2=cut	-8
nv2=die	8
nv2=enter	-7
nv2=expire	11
nv2=fall	10
nv2=go	-6
nv2=halve	14
nv2=hold	-6
nv2=keep	6
nv2=lapse	-18
nv2=lose	-15
nv2=other	-30
nv2=put	-19
nv2=remain	12
nv2=say	-19
nv2=sell	7
nv2=ship	14
nv2=sign	15
nv2=tell	14
nvt2=agree participle	6
nvt2=agree past	-10
nvt2=be future	-16
nvt2=be past	-9
nvt2=be present	17
nvt2=call past	7
nvt2=charge future	6
nvt2=charge perfect	7
nvt2=end modal	-8
nvt2=end past	-13
nvt2=end present	19
nvt2=enter present	-6
nvt2=extend past	13
nvt2=fall present	12
nvt2=go modal	-8
nvt2=go past	13
nvt2=go present	-15
nvt2=hold future	-8
nvt2=hold present	13
nvt2=keep perfect	12
nvt2=lapse present	-11
nvt2=leave present	-11
nvt2=other past	-6
nvt2=other perfect	-25
nvt2=pay past	-17
nvt2=put present	-17
nvt2=remain present	12
nvt2=return present	-8
nvt2=run modal	16
nvt2=say past	-11
nvt2=say present	-6
nvt2=see past	7
nvt2=stay present	-16
nvt2=take past	-8
nvt2=tell past	11
o:act=add	-7
o:act=announce	-19
o:act=answer	-7
o:act=approve	-10
o:act=be	-14
o:act=bear	12
o:act=begin	11
o:act=bring	7
o:act=carry	11
o:act=collect	21
o:act=conclude	12
o:act=continue	9
o:act=declare	26
o:act=extend	-21
o:act=fall	7
o:act=get	-20
o:act=halve	6
o:act=have	-25
o:act=impose	-14
o:act=introduce	-14
o:act=keep	13
o:act=know	15
o:act=lay	10
o:act=let	-8
o:act=make	-8
o:act=meet	-18
o:act=move	-7
o:act=negotiate	13
o:act=other	-8
o:act=propose	-8
o:act=put	-15
o:act=raise	-7
o:act=return	-11
o:act=rise	-12
o:act=say	-9
o:act=settle	-10
o:act=state	7
o:act=suspend	13
o:act=write	-10
o:agree agreed gone	-13
o:agree in gone	40
o:agree last gone	-16
o:agree on ahead	-10
o:agree on gone	-8
o:announce in gone	-6
o:announce on gone	-9
o:be from ahead	-8
o:be in gone	-26
o:be is gone	-9
o:be last gone	12
o:be of gone	11
o:be on ahead	-9
o:be since ahead	-7
o:be until gone	17
o:begin from ahead	13
o:begin from gone	-11
o:begin in gone	-23
o:begin last gone	8
o:begin on ahead	8
o:begin on gone	10
o:begin since gone	-11
o:begin the gone	12
o:begin to gone	-12
o:call on gone	13
o:carried=controls	-6
o:carried=controls far	-27
o:carried=deal	-22
o:carried=deal far	-12
o:carried=duties	8
o:carried=duties far	-11
o:carried=exclusions	-10
o:carried=fees	-12
o:carried=fees far	-19
o:carried=longer	-13
o:carried=longer far	-27
o:carried=meeting	6
o:carried=meeting far	10
o:carried=none	15
o:carried=procedure	-31
o:carried=sale	-6
o:carry of gone	6
o:charge since gone	11
o:collect from ahead	26
o:conclude in gone	21
o:declare on ahead	7
o:declare on gone	13
o:end from ahead	13
o:end in gone	-16
o:end of gone	6
o:end on ahead	-26
o:end on gone	16
o:fall on ahead	8
o:fall on gone	7
o:have on gone	7
o:have since gone	-26
o:introduce on gone	-7
o:keep since gone	7
o:leads=	-10
o:leads=13:01 on	16
o:leads=agreed in	21
o:leads=and from	-14
o:leads=and since	-6
o:leads=applies from	17
o:leads=apply from	-8
o:leads=as of	19
o:leads=as since	-10
o:leads=at the	-11
o:leads=been since	-8
o:leads=begin on	-25
o:leads=begins on	19
o:leads=beijing,	10
o:leads=busan in	9
o:leads=busan on	-10
o:leads=by the	-13
o:leads=cent from	-10
o:leads=cent since	6
o:leads=changes on	10
o:leads=collected from	8
o:leads=concluded in	16
o:leads=concluded on	14
o:leads=counted from	17
o:leads=days from	-11
o:leads=days in	-9
o:leads=days, from	-18
o:leads=declared on	18
o:leads=duties from	8
o:leads=ended on	-8
o:leads=ends on	13
o:leads=entered before	-6
o:leads=expires on	-12
o:leads=falls on	14
o:leads=from	7
o:leads=from the	8
o:leads=from tomorrow,	-10
o:leads=geneva on	-7
o:leads=goods from	-6
o:leads=in on	6
o:leads=introduced on	-7
o:leads=midnight on	-15
o:leads=nairobi on	-6
o:leads=notices of	-6
o:leads=of last	-9
o:leads=on	-15
o:leads=on the	21
o:leads=on wednesday,	9
o:leads=or after	-6
o:leads=other since	-10
o:leads=out on	-11
o:leads=per cent	-9
o:leads=percent from	6
o:leads=prolonged in	-8
o:leads=prolonged to	16
o:leads=published on	6
o:leads=reached on	-6
o:leads=renewed in	-15
o:leads=runs to	-7
o:leads=runs until	-11
o:leads=signed in	11
o:leads=since last	6
o:leads=since the	11
o:leads=start on	-13
o:leads=states since	-10
o:leads=stockholm in	-7
o:leads=suspended in	-6
o:leads=suspended since	11
o:leads=suspended until	-8
o:leads=table on	9
o:leads=tariff from	-7
o:leads=tariffs on	11
o:leads=telephone on	6
o:leads=the hague,	7
o:leads=truce of	22
o:leads=truce since	6
o:leads=truce to	-12
o:leads=up in	14
o:leads=up on	-7
o:leads=washington,	-8
o:leads=washington/beijing,	17
o:leads=wednesday,	-10
o:leads=year from	16
o:left=controls	-11
o:left=controls right=none	-8
o:left=deal	-14
o:left=deal right=duties	-9
o:left=deal right=none	-34
o:left=deal right=truce	23
o:left=duties	-10
o:left=duties right=duties	-14
o:left=duties right=longer	8
o:left=duties right=meeting	-8
o:left=duties right=procedure	-6
o:left=exclusions	-7
o:left=exclusions right=none	-6
o:left=fees	-17
o:left=fees right=none	-11
o:left=longer	-6
o:left=longer right=truce	-6
o:left=meeting	-22
o:left=meeting right=none	-39
o:left=meeting right=signing	7
o:left=meeting right=truce	17
o:left=none	10
o:left=none right=deal	-7
o:left=none right=duties	17
o:left=none right=exclusions	-10
o:left=none right=fees	-6
o:left=none right=longer	11
o:left=none right=meeting	-6
o:left=none right=none	8
o:left=none right=truce	7
o:left=sale	-7
o:left=sale right=none	-6
o:left=signing right=none	10
o:left=signing right=signing	-7
o:left=signing right=truce	-18
o:left=truce	10
o:left=truce right=duties	-14
o:left=truce right=longer	-21
o:left=truce right=none	20
o:left=truce right=truce	18
o:levy since gone	-8
o:lower on gone	8
o:make from ahead	-9
o:make in gone	19
o:make on gone	-10
o:meet of gone	-7
o:meet on gone	-11
o:meet the gone	9
o:near=controls	-18
o:near=deal	-13
o:near=longer	-18
o:near=meeting	-20
o:near=none	-6
o:near=procedure	-8
o:no verb  ahead	-8
o:no verb ( gone	-12
o:no verb and gone	-6
o:no verb before ahead	-6
o:no verb beijing, today	16
o:no verb briefing, today	7
o:no verb from ahead	12
o:no verb from today	10
o:no verb hague, today	7
o:no verb last gone	35
o:no verb montevideo, today	12
o:no verb of ahead	15
o:no verb of today	6
o:no verb on ahead	14
o:no verb on today	7
o:no verb saturday, ahead	9
o:no verb since ahead	-13
o:no verb since gone	21
o:no verb the ahead	-11
o:no verb to ahead	-12
o:no verb tuesday today	8
o:no verb tuesday, today	-6
o:no verb until ahead	-14
o:no verb until gone	-23
o:no verb washington, today	-8
o:no verb washington/beijing, today	17
o:no verb wednesday today	-7
o:no verb wednesday, ahead	20
o:no verb wednesday, today	-14
o:no verb — today	-8
o:other on gone	-13
o:other to gone	16
o:pay from ahead	9
o:pay from gone	-13
o:pay from today	-6
o:pay in gone	-7
o:pay the gone	19
o:put in gone	-10
o:put on gone	8
o:put since gone	-7
o:reach in gone	-6
o:reach on gone	-19
o:right=controls since	-6
o:right=deal	-20
o:right=duties 	-7
o:right=duties from	20
o:right=duties in	7
o:right=duties of	20
o:right=duties on	-16
o:right=duties since	-10
o:right=exclusions	-14
o:right=exclusions since	-6
o:right=fees	-8
o:right=meeting	-28
o:right=meeting in	-8
o:right=none	-34
o:right=none 	-9
o:right=none (	-15
o:right=none 12:01	6
o:right=none a	-7
o:right=none after	-12
o:right=none and	-17
o:right=none before	-18
o:right=none beginning	22
o:right=none beijing,	13
o:right=none between	9
o:right=none briefing,	7
o:right=none date:	-9
o:right=none dated	-10
o:right=none effect	30
o:right=none ends	-12
o:right=none for	-22
o:right=none from	23
o:right=none is	-13
o:right=none it	-9
o:right=none last	39
o:right=none monday,	12
o:right=none montevideo,	12
o:right=none noon	13
o:right=none on	-6
o:right=none out	-8
o:right=none signed	6
o:right=none since	21
o:right=none six	-11
o:right=none starting	-8
o:right=none starts	23
o:right=none the	15
o:right=none through	-7
o:right=none thursday,	-8
o:right=none time	8
o:right=none to	-17
o:right=none tuesday	7
o:right=none tuesday,	-14
o:right=none until	-41
o:right=none washington/beijing,	7
o:right=none wednesday	-8
o:right=none wednesday,	8
o:right=none —	-7
o:right=procedure	-18
o:right=truce	24
o:right=truce from	-18
o:right=truce in	26
o:right=truce of	9
o:right=truce on	11
o:run of gone	15
o:run since gone	20
o:run to gone	-7
o:say in gone	-7
o:say on gone	-6
o:sign signed today	9
o:sit since gone	8
o:subject=controls	-11
o:subject=controls carried	-26
o:subject=controls carried in gone	-8
o:subject=controls far	-9
o:subject=controls far carried	-7
o:subject=controls far carried begin	-7
o:subject=controls far carried on today	8
o:subject=controls far carried say	7
o:subject=controls far carried say on	7
o:subject=controls far no verb	-9
o:subject=controls far no verb gone	-6
o:subject=controls no verb on	13
o:subject=controls on gone	12
o:subject=controls since gone	-6
o:subject=deal	-17
o:subject=deal carried	-23
o:subject=deal carried pay	-6
o:subject=deal far carried agree	7
o:subject=deal far carried agree gone	7
o:subject=deal far carried agree in	8
o:subject=deal far carried on gone	-12
o:subject=deal far carried other	-7
o:subject=deal far carried other gone	-6
o:subject=deal far carried sign	-14
o:subject=deal far carried sign gone	-13
o:subject=deal far carried sign on	-6
o:subject=deal far no verb 	-6
o:subject=deal far no verb gone	-17
o:subject=deal in gone	-9
o:subject=deal no verb ahead	9
o:subject=deal no verb gone	-17
o:subject=deal no verb on	7
o:subject=deal of gone	10
o:subject=deal on ahead	9
o:subject=deal on gone	-18
o:subject=deal reach	7
o:subject=deal reach gone	8
o:subject=deal sign	-9
o:subject=deal sign gone	-7
o:subject=duties	-6
o:subject=duties be ahead	-7
o:subject=duties be from	10
o:subject=duties be gone	-8
o:subject=duties be today	15
o:subject=duties begin	-22
o:subject=duties begin ahead	7
o:subject=duties begin from	-13
o:subject=duties begin gone	-33
o:subject=duties begin today	-14
o:subject=duties beijing, today	6
o:subject=duties carried	18
o:subject=duties carried agree	13
o:subject=duties carried agree gone	13
o:subject=duties carried be gone	10
o:subject=duties carried be in	-8
o:subject=duties carried be of	16
o:subject=duties carried be since	9
o:subject=duties carried be until	6
o:subject=duties carried charge gone	8
o:subject=duties carried charge since	6
o:subject=duties carried end	15
o:subject=duties carried end gone	17
o:subject=duties carried end on	9
o:subject=duties carried fall	7
o:subject=duties carried fall ahead	12
o:subject=duties carried fall on	9
o:subject=duties carried in gone	20
o:subject=duties carried last gone	19
o:subject=duties carried of gone	19
o:subject=duties carried other	-23
o:subject=duties carried other gone	-15
o:subject=duties carried pay	-19
o:subject=duties carried pay gone	-14
o:subject=duties carried pay since	-25
o:subject=duties carried put	-6
o:subject=duties carried put gone	-6
o:subject=duties carried sign on	-10
o:subject=duties carried suspend	18
o:subject=duties carried suspend gone	21
o:subject=duties carried suspend in	14
o:subject=duties carried suspend on	14
o:subject=duties carried the gone	20
o:subject=duties carried to gone	-17
o:subject=duties end ahead	10
o:subject=duties end on	-6
o:subject=duties fall	-8
o:subject=duties far  gone	15
o:subject=duties far carried agree	8
o:subject=duties far carried agree gone	10
o:subject=duties far carried agree in	10
o:subject=duties far carried announce today	6
o:subject=duties far carried be	-32
o:subject=duties far carried be ahead	-6
o:subject=duties far carried be gone	-25
o:subject=duties far carried be since	-30
o:subject=duties far carried begin from	12
o:subject=duties far carried begin in	-16
o:subject=duties far carried begin on	9
o:subject=duties far carried begin since	-7
o:subject=duties far carried carry	-6
o:subject=duties far carried charge ahead	6
o:subject=duties far carried charge gone	-6
o:subject=duties far carried declare gone	6
o:subject=duties far carried extend	7
o:subject=duties far carried fall	8
o:subject=duties far carried fall gone	11
o:subject=duties far carried fall on	10
o:subject=duties far carried from ahead	12
o:subject=duties far carried from gone	-21
o:subject=duties far carried have	-9
o:subject=duties far carried have gone	-6
o:subject=duties far carried keep	12
o:subject=duties far carried keep gone	12
o:subject=duties far carried lower	10
o:subject=duties far carried lower gone	10
o:subject=duties far carried meet	-6
o:subject=duties far carried of gone	14
o:subject=duties far carried on ahead	-11
o:subject=duties far carried on gone	18
o:subject=duties far carried on today	-6
o:subject=duties far carried other	12
o:subject=duties far carried other gone	14
o:subject=duties far carried other in	13
o:subject=duties far carried other since	9
o:subject=duties far carried pay gone	8
o:subject=duties far carried pay since	11
o:subject=duties far carried reach	-6
o:subject=duties far carried run	21
o:subject=duties far carried run gone	23
o:subject=duties far carried sign ahead	10
o:subject=duties far carried sign gone	-24
o:subject=duties far carried suspend ahead	6
o:subject=duties far carried suspend gone	-13
o:subject=duties far carried tell	-8
o:subject=duties far carried the ahead	12
o:subject=duties far from ahead	-16
o:subject=duties far from gone	-8
o:subject=duties far no verb 	10
o:subject=duties far no verb ahead	-14
o:subject=duties far no verb from	-24
o:subject=duties far no verb gone	15
o:subject=duties far no verb monday,	6
o:subject=duties far no verb the	6
o:subject=duties far on gone	-10
o:subject=duties far the gone	7
o:subject=duties from ahead	7
o:subject=duties from gone	-13
o:subject=duties from today	13
o:subject=duties introduce	-8
o:subject=duties introduce gone	-8
o:subject=duties no verb 	-6
o:subject=duties no verb 12:01	-12
o:subject=duties no verb ahead	-12
o:subject=duties no verb beijing,	6
o:subject=duties no verb from	6
o:subject=duties no verb gone	12
o:subject=duties no verb monday,	-10
o:subject=duties no verb on	20
o:subject=duties no verb wednesday,	11
o:subject=duties of ahead	-19
o:subject=duties of gone	11
o:subject=duties on ahead	14
o:subject=duties on gone	-18
o:subject=duties other	12
o:subject=duties other gone	13
o:subject=duties pay	6
o:subject=duties pay gone	10
o:subject=duties since ahead	-7
o:subject=duties since gone	13
o:subject=duties suspend	14
o:subject=duties suspend gone	11
o:subject=duties wednesday, ahead	13
o:subject=fees	-20
o:subject=fees far	-6
o:subject=fees far no verb	-6
o:subject=fees from ahead	-8
o:subject=fees suspend	-13
o:subject=fees suspend from	-13
o:subject=longer carried	-15
o:subject=longer carried in gone	-8
o:subject=longer far	-16
o:subject=longer far carried	-26
o:subject=longer far carried begin	-15
o:subject=longer far carried begin gone	-14
o:subject=longer far carried tell	8
o:subject=longer far carried tell gone	9
o:subject=longer far no verb	-16
o:subject=longer far no verb gone	-8
o:subject=longer no verb	6
o:subject=longer no verb on	-6
o:subject=longer on gone	-8
o:subject=meeting	-15
o:subject=meeting begin	-10
o:subject=meeting carried be	17
o:subject=meeting carried be gone	19
o:subject=meeting carried be since	12
o:subject=meeting carried begin	-9
o:subject=meeting carried begin gone	-18
o:subject=meeting carried begin on	-12
o:subject=meeting carried end	-6
o:subject=meeting carried in gone	7
o:subject=meeting carried of gone	8
o:subject=meeting carried on ahead	-11
o:subject=meeting far  gone	-20
o:subject=meeting far carried	14
o:subject=meeting far carried be gone	11
o:subject=meeting far carried be on	7
o:subject=meeting far carried be since	6
o:subject=meeting far carried be today	-6
o:subject=meeting far carried begin	10
o:subject=meeting far carried begin ahead	-11
o:subject=meeting far carried charge	-9
o:subject=meeting far carried end on	-9
o:subject=meeting far carried in gone	16
o:subject=meeting far carried of gone	-18
o:subject=meeting far carried on ahead	-18
o:subject=meeting far carried other	7
o:subject=meeting far carried pay	8
o:subject=meeting far carried sign	15
o:subject=meeting far carried sign gone	12
o:subject=meeting far carried suspend	-9
o:subject=meeting far carried suspend ahead	-7
o:subject=meeting far carried tell	6
o:subject=meeting far carried tell on	7
o:subject=meeting far carried the gone	9
o:subject=meeting far from ahead	13
o:subject=meeting far in gone	-7
o:subject=meeting far no verb 	-28
o:subject=meeting far no verb ahead	7
o:subject=meeting far no verb from	16
o:subject=meeting far no verb gone	-6
o:subject=meeting far no verb in	-7
o:subject=meeting far no verb on	21
o:subject=meeting far on gone	18
o:subject=meeting in gone	11
o:subject=meeting no verb gone	-9
o:subject=meeting no verb in	14
o:subject=meeting no verb on	-22
o:subject=meeting no verb since	-7
o:subject=meeting no verb today	16
o:subject=meeting on ahead	-7
o:subject=meeting on gone	-22
o:subject=meeting since gone	-8
o:subject=none	13
o:subject=none briefing, today	7
o:subject=none carried	-14
o:subject=none carried be	-15
o:subject=none carried be ahead	-12
o:subject=none carried be in	-8
o:subject=none carried be of	-11
o:subject=none carried be the	8
o:subject=none carried bear	8
o:subject=none carried bear gone	11
o:subject=none carried before ahead	-9
o:subject=none carried begin	-6
o:subject=none carried begin gone	-8
o:subject=none carried begin in	-11
o:subject=none carried begin on	-10
o:subject=none carried charge	-16
o:subject=none carried charge gone	-14
o:subject=none carried charge since	-11
o:subject=none carried collect	18
o:subject=none carried collect ahead	19
o:subject=none carried conclude	12
o:subject=none carried conclude gone	12
o:subject=none carried from ahead	30
o:subject=none carried have	-7
o:subject=none carried have ahead	-16
o:subject=none carried have on	7
o:subject=none carried leave	10
o:subject=none carried leave gone	12
o:subject=none carried levy	7
o:subject=none carried make	-6
o:subject=none carried of ahead	-8
o:subject=none carried on ahead	-35
o:subject=none carried on gone	21
o:subject=none carried on today	-9
o:subject=none carried other since	-14
o:subject=none carried pay gone	-9
o:subject=none carried put on	10
o:subject=none carried run	-10
o:subject=none carried sign gone	10
o:subject=none carried sign on	12
o:subject=none carried since ahead	-9
o:subject=none carried since gone	-10
o:subject=none carried suspend	15
o:subject=none carried suspend ahead	14
o:subject=none carried suspend from	13
o:subject=none carried suspend on	14
o:subject=none carried the ahead	-9
o:subject=none from ahead	26
o:subject=none monday, today	6
o:subject=none no verb	13
o:subject=none no verb ahead	32
o:subject=none no verb briefing,	7
o:subject=none no verb date:	-7
o:subject=none no verb from	24
o:subject=none no verb of	28
o:subject=none no verb since	16
o:subject=none no verb tuesday	13
o:subject=none no verb wednesday	-6
o:subject=none no verb —	-7
o:subject=none of ahead	25
o:subject=none of gone	-18
o:subject=none of today	17
o:subject=none on ahead	-13
o:subject=none since gone	18
o:subject=none tuesday today	13
o:subject=none wednesday today	-6
o:subject=none — today	-7
o:subject=procedure	-22
o:subject=procedure carried	-15
o:subject=procedure carried since gone	-9
o:subject=procedure far	-10
o:subject=procedure far carried in gone	6
o:subject=procedure far no verb	-10
o:subject=procedure far no verb gone	-11
o:subject=procedure far no verb since	-8
o:subject=procedure far since gone	-7
o:subject=procedure no verb ahead	7
o:subject=procedure no verb gone	-13
o:subject=procedure no verb on	8
o:subject=procedure no verb today	-8
o:subject=procedure on ahead	11
o:subject=procedure on gone	-10
o:subject=procedure suspend	-8
o:subject=procedure suspend ahead	-7
o:subject=sale	-12
o:subject=sale far	-8
o:subject=sale far carried	10
o:subject=sale far carried be	6
o:subject=sale far carried be gone	6
o:subject=sale far no verb	-8
o:subject=sale no verb	-10
o:subject=sale no verb gone	-8
o:subject=signing no verb	-11
o:subject=signing no verb ahead	-10
o:subject=signing no verb of	-12
o:subject=signing no verb since	-10
o:subject=signing no verb today	-8
o:subject=signing of gone	-11
o:subject=signing on ahead	-11
o:subject=signing on gone	8
o:subject=signing since gone	-10
o:subject=truce	10
o:subject=truce  ahead	7
o:subject=truce  gone	-16
o:subject=truce agree	-12
o:subject=truce agree gone	-11
o:subject=truce agree on	-27
o:subject=truce be gone	15
o:subject=truce begin	26
o:subject=truce begin gone	19
o:subject=truce begin in	17
o:subject=truce begin today	20
o:subject=truce carried	12
o:subject=truce carried agree	10
o:subject=truce carried agree gone	11
o:subject=truce carried be	-6
o:subject=truce carried be today	-7
o:subject=truce carried begin	8
o:subject=truce carried begin ahead	19
o:subject=truce carried begin gone	-13
o:subject=truce carried begin on	16
o:subject=truce carried charge	-14
o:subject=truce carried end	17
o:subject=truce carried end gone	19
o:subject=truce carried end on	19
o:subject=truce carried on ahead	22
o:subject=truce carried on gone	20
o:subject=truce carried other	-15
o:subject=truce carried other gone	-15
o:subject=truce carried sign	10
o:subject=truce carried sign gone	14
o:subject=truce carried suspend	-18
o:subject=truce carried suspend gone	-17
o:subject=truce carried the gone	-8
o:subject=truce conclude	12
o:subject=truce conclude gone	13
o:subject=truce end	-6
o:subject=truce end ahead	-9
o:subject=truce end on	-11
o:subject=truce extend	-23
o:subject=truce extend gone	-23
o:subject=truce far	18
o:subject=truce far  today	9
o:subject=truce far carried	-14
o:subject=truce far carried agree	-15
o:subject=truce far carried agree gone	-14
o:subject=truce far carried agree in	-6
o:subject=truce far carried be since	-6
o:subject=truce far carried be until	11
o:subject=truce far carried begin on	19
o:subject=truce far carried begin today	-7
o:subject=truce far carried charge	13
o:subject=truce far carried charge gone	14
o:subject=truce far carried fall	9
o:subject=truce far carried other	-9
o:subject=truce far carried other gone	-8
o:subject=truce far carried pay	8
o:subject=truce far carried pay gone	12
o:subject=truce far carried reach gone	-6
o:subject=truce far carried sign	-13
o:subject=truce far carried sign gone	-10
o:subject=truce far carried sign on	-11
o:subject=truce far carried until gone	10
o:subject=truce far from ahead	-15
o:subject=truce far no verb	18
o:subject=truce far no verb 	9
o:subject=truce far no verb ahead	-16
o:subject=truce far no verb beijing,	10
o:subject=truce far no verb from	-9
o:subject=truce far no verb gone	27
o:subject=truce far no verb monday,	10
o:subject=truce far no verb on	-12
o:subject=truce far on gone	-9
o:subject=truce from ahead	-12
o:subject=truce from gone	21
o:subject=truce in gone	15
o:subject=truce last gone	13
o:subject=truce make	-8
o:subject=truce make gone	-6
o:subject=truce monday, gone	-9
o:subject=truce no verb ends	-10
o:subject=truce no verb from	-6
o:subject=truce no verb in	-13
o:subject=truce no verb last	26
o:subject=truce no verb on	-12
o:subject=truce no verb saturday,	15
o:subject=truce no verb the	-7
o:subject=truce no verb until	-18
o:subject=truce of gone	23
o:subject=truce on ahead	-9
o:subject=truce on gone	-26
o:subject=truce other to	17
o:subject=truce saturday, ahead	12
o:subject=truce sign	14
o:subject=truce sign gone	15
o:subject=truce since gone	22
o:subject=truce suspend	14
o:subject=truce suspend gone	15
o:subject=truce the gone	-12
o:subject=truce to ahead	-6
o:subject=truce to gone	18
o:subject=truce until ahead	-8
o:subject=truce until gone	-20
o:suspend from ahead	13
o:suspend in gone	14
o:suspend on gone	21
o:suspend since gone	9
o:suspend the gone	-8
o:suspend until ahead	-6
o:suspend until gone	-9
o:tell in gone	7
o:tell on gone	-7
o:tell on today	7
o:topic=controls	-16
o:topic=controls ahead	-8
o:topic=controls far	-25
o:topic=controls far gone	-19
o:topic=controls far no verb	-9
o:topic=controls from	-6
o:topic=controls gone	-25
o:topic=controls of	-7
o:topic=controls of gone	-7
o:topic=controls on	14
o:topic=controls on gone	9
o:topic=controls say	7
o:topic=controls since	-22
o:topic=controls since gone	-21
o:topic=controls suspend	-6
o:topic=controls today	13
o:topic=deal	-23
o:topic=deal agree	-6
o:topic=deal far 	-6
o:topic=deal far ahead	6
o:topic=deal far gone	-12
o:topic=deal far in	-8
o:topic=deal far in gone	-8
o:topic=deal far on ahead	8
o:topic=deal far since	6
o:topic=deal far since gone	6
o:topic=deal gone	-16
o:topic=deal negotiate	13
o:topic=deal of	6
o:topic=deal of gone	7
o:topic=deal settle	-8
o:topic=deal since	-16
o:topic=deal since gone	-16
o:topic=deal today	-8
o:topic=duties 	-13
o:topic=duties 12:01	-9
o:topic=duties agree	20
o:topic=duties ahead	-8
o:topic=duties announce	-19
o:topic=duties answer	-6
o:topic=duties before ahead	6
o:topic=duties before gone	-13
o:topic=duties begin	-15
o:topic=duties beijing,	6
o:topic=duties beijing, today	6
o:topic=duties bring	6
o:topic=duties by	-8
o:topic=duties call	13
o:topic=duties carry	14
o:topic=duties cent	-9
o:topic=duties cent today	-9
o:topic=duties clear	9
o:topic=duties duty	-11
o:topic=duties far 	8
o:topic=duties far  gone	14
o:topic=duties far agree	15
o:topic=duties far be	-24
o:topic=duties far end	-13
o:topic=duties far fall	9
o:topic=duties far from	-33
o:topic=duties far from ahead	-23
o:topic=duties far from gone	-12
o:topic=duties far gone	13
o:topic=duties far have	-6
o:topic=duties far in	-18
o:topic=duties far in gone	-18
o:topic=duties far monday,	6
o:topic=duties far of gone	6
o:topic=duties far on	12
o:topic=duties far on ahead	8
o:topic=duties far other	-12
o:topic=duties far since ahead	-6
o:topic=duties far the	17
o:topic=duties far the ahead	12
o:topic=duties far the gone	6
o:topic=duties far today	-8
o:topic=duties from	18
o:topic=duties from ahead	24
o:topic=duties from gone	-39
o:topic=duties from today	24
o:topic=duties halve	7
o:topic=duties have	6
o:topic=duties impose	-9
o:topic=duties in	-6
o:topic=duties introduce	-13
o:topic=duties last	-16
o:topic=duties last gone	-15
o:topic=duties lower	-9
o:topic=duties make	-13
o:topic=duties monday,	-10
o:topic=duties of ahead	-25
o:topic=duties of gone	17
o:topic=duties of today	-11
o:topic=duties on	10
o:topic=duties on gone	11
o:topic=duties rise	-9
o:topic=duties since ahead	-18
o:topic=duties since gone	8
o:topic=duties suspend	26
o:topic=duties the	21
o:topic=duties the ahead	-13
o:topic=duties the gone	18
o:topic=duties to	-15
o:topic=duties to gone	-11
o:topic=duties until	-6
o:topic=duties wednesday,	11
o:topic=duties wednesday, ahead	13
o:topic=exclusions	-22
o:topic=exclusions be	-7
o:topic=exclusions gone	-13
o:topic=fees	-24
o:topic=fees ahead	-8
o:topic=fees begin	-7
o:topic=fees far	-7
o:topic=fees far no verb	-6
o:topic=fees gone	-14
o:topic=fees on	-6
o:topic=longer begin	9
o:topic=longer end	7
o:topic=longer far	-19
o:topic=longer far gone	-8
o:topic=longer far no verb	-16
o:topic=longer far tell	9
o:topic=longer far today	-7
o:topic=longer from	8
o:topic=longer from ahead	8
o:topic=longer in	-15
o:topic=longer in gone	-15
o:topic=longer no verb	6
o:topic=longer of	-6
o:topic=longer since	12
o:topic=longer since gone	12
o:topic=longer to	12
o:topic=longer to gone	14
o:topic=meeting	-36
o:topic=meeting 	-7
o:topic=meeting  gone	-6
o:topic=meeting agree	7
o:topic=meeting ahead	-32
o:topic=meeting begin	-16
o:topic=meeting far	15
o:topic=meeting far 	-29
o:topic=meeting far  gone	-20
o:topic=meeting far be	7
o:topic=meeting far begin	-8
o:topic=meeting far by	10
o:topic=meeting far end	9
o:topic=meeting far from	6
o:topic=meeting far gone	10
o:topic=meeting far on	13
o:topic=meeting far on gone	13
o:topic=meeting far suspend	-8
o:topic=meeting far the	7
o:topic=meeting far the gone	8
o:topic=meeting from	-19
o:topic=meeting from ahead	-7
o:topic=meeting from gone	-9
o:topic=meeting gone	-22
o:topic=meeting in	19
o:topic=meeting in gone	20
o:topic=meeting meet	-10
o:topic=meeting of	-7
o:topic=meeting on	-39
o:topic=meeting on ahead	-25
o:topic=meeting on gone	-16
o:topic=meeting the	7
o:topic=meeting the gone	8
o:topic=meeting today	8
o:topic=none  ahead	-6
o:topic=none ahead	7
o:topic=none before	-10
o:topic=none before ahead	-8
o:topic=none begin	-16
o:topic=none briefing,	7
o:topic=none briefing, today	7
o:topic=none charge	-10
o:topic=none collect	15
o:topic=none date:	-7
o:topic=none from	29
o:topic=none from ahead	23
o:topic=none from gone	12
o:topic=none gone	-7
o:topic=none have	-26
o:topic=none leave	10
o:topic=none monday, today	6
o:topic=none no verb	13
o:topic=none of	27
o:topic=none of ahead	22
o:topic=none of gone	-8
o:topic=none of today	16
o:topic=none on	-9
o:topic=none on ahead	-40
o:topic=none other	8
o:topic=none pay	-10
o:topic=none put	-7
o:topic=none run	-17
o:topic=none since	7
o:topic=none since ahead	-12
o:topic=none since gone	13
o:topic=none the ahead	-7
o:topic=none today	-9
o:topic=none tuesday	13
o:topic=none tuesday today	13
o:topic=none wednesday	-6
o:topic=none wednesday today	-6
o:topic=none —	-7
o:topic=none — today	-7
o:topic=procedure	-15
o:topic=procedure be	-12
o:topic=procedure far	-12
o:topic=procedure far no verb	-10
o:topic=procedure far since	-8
o:topic=procedure far since gone	-7
o:topic=procedure from	12
o:topic=procedure gone	-34
o:topic=procedure in	-8
o:topic=procedure in gone	-7
o:topic=procedure on ahead	7
o:topic=procedure on gone	-11
o:topic=procedure since	-21
o:topic=procedure since gone	-18
o:topic=sale	-11
o:topic=sale far	-7
o:topic=sale far no verb	-8
o:topic=sale no verb	-10
o:topic=signing  gone	6
o:topic=signing ahead	-10
o:topic=signing approve	-8
o:topic=signing begin	6
o:topic=signing last	19
o:topic=signing last gone	19
o:topic=signing no verb	-11
o:topic=signing of	-20
o:topic=signing of gone	-20
o:topic=signing sign	13
o:topic=signing signed today	9
o:topic=signing since	-9
o:topic=signing since gone	-9
o:topic=signing the	-6
o:topic=signing the gone	-6
o:topic=truce	17
o:topic=truce  ahead	7
o:topic=truce  gone	-18
o:topic=truce agree	-9
o:topic=truce ahead	-6
o:topic=truce begin	31
o:topic=truce charge	-8
o:topic=truce conclude	12
o:topic=truce declare	19
o:topic=truce ends	-12
o:topic=truce extend	-16
o:topic=truce far	18
o:topic=truce far 	9
o:topic=truce far  today	9
o:topic=truce far agree	-13
o:topic=truce far ahead	-20
o:topic=truce far be	6
o:topic=truce far beijing,	10
o:topic=truce far charge	13
o:topic=truce far from	-7
o:topic=truce far from ahead	-10
o:topic=truce far gone	29
o:topic=truce far in	-19
o:topic=truce far in gone	-18
o:topic=truce far monday,	10
o:topic=truce far no verb	18
o:topic=truce far on gone	7
o:topic=truce far pay	11
o:topic=truce far since	27
o:topic=truce far since gone	28
o:topic=truce far the	7
o:topic=truce far the gone	8
o:topic=truce far until	8
o:topic=truce far until gone	9
o:topic=truce for	-7
o:topic=truce from gone	8
o:topic=truce gone	16
o:topic=truce have	-9
o:topic=truce in	33
o:topic=truce in gone	33
o:topic=truce keep	11
o:topic=truce last	22
o:topic=truce last gone	23
o:topic=truce make	14
o:topic=truce monday, gone	-9
o:topic=truce of	20
o:topic=truce of ahead	-9
o:topic=truce of gone	30
o:topic=truce of today	-13
o:topic=truce on	-14
o:topic=truce on gone	-16
o:topic=truce pay	-9
o:topic=truce saturday,	15
o:topic=truce saturday, ahead	12
o:topic=truce say	-12
o:topic=truce sign	-15
o:topic=truce since	20
o:topic=truce since gone	23
o:topic=truce the	-33
o:topic=truce the ahead	-6
o:topic=truce the gone	-24
o:topic=truce to	-14
o:topic=truce to ahead	-10
o:topic=truce to gone	-7
o:topic=truce until	-53
o:topic=truce until ahead	-17
o:topic=truce until gone	-36
pc0=begin	6
pc0=down	9
pc0=propose	-8
pc1=agree	18
pc1=begin	10
pc1=down	9
pc1=end	-11
pc1=impose	15
pc1=propose	-8
pc1=return	14
pc1=say	-11
pc1=suspend	-6
pc1=target	-7
pct0=bear future	-6
pct0=begin modal	-9
pct0=begin past	20
pct0=end future	-6
pct0=impose future	-11
pct0=impose future-passive	-6
pct0=impose past	-8
pct0=impose past-passive	9
pct0=impose perfect	-8
pct0=impose present-passive	22
pct0=propose past	-12
pct0=propose perfect	-7
pct0=say present-passive	-9
pct0=stay modal	-6
pct0=suspend future	-10
pct0=suspend present-passive	14
pct0=up past	-15
pct0=up present	-6
pct1=agree participle-passive	19
pct1=bear future	-6
pct1=begin modal	-9
pct1=begin past	20
pct1=impose future	-11
pct1=impose future-passive	-6
pct1=impose gerund	-9
pct1=impose infinitive	-17
pct1=impose infinitive-passive	8
pct1=impose participle-passive	24
pct1=impose past	-6
pct1=impose past-passive	9
pct1=impose present-passive	22
pct1=propose past	-12
pct1=say present	-8
pct1=say present-passive	-9
pct1=stay future	6
pct1=stay infinitive	-7
pct1=stay modal	-6
pct1=suspend future	-10
pct1=suspend infinitive	-10
pct1=suspend present-passive	14
pct1=target gerund	-7
pct1=up past	-15
pct1=up present	-6
phas-future	-18
phas-gerund	8
phas-infinitive	-7
phas-modal	-14
phas-participle	22
phas-past	7
phas-pluperfect	12
phas-present	17
pt0=future	-16
pt0=future-passive	-9
pt0=modal	-18
pt0=pluperfect	9
pt0=present-not	9
pt0=present-passive	27
pt1=future	-10
pt1=future-passive	-9
pt1=infinitive	-18
pt1=infinitive-passive	8
pt1=modal	-27
pt1=participle-passive	22
pt1=past	6
pt1=pluperfect	11
pt1=present	-15
pt1=present-not	9
pt1=present-passive	28
pv0-none	-10
pv0=add	-6
pv0=announce	-13
pv0=ask	-7
pv0=be	-9
pv0=begin	21
pv0=call	6
pv0=cease	9
pv0=collect	-7
pv0=come	-7
pv0=confirm	-17
pv0=cut	8
pv0=enter	7
pv0=extend	6
pv0=go	-15
pv0=have	-7
pv0=hold	7
pv0=know	-9
pv0=leave	8
pv0=offer	-6
pv0=other	14
pv0=pay	-8
pv0=propose	-8
pv0=raise	7
pv0=recall	13
pv0=rise	11
pv0=sign	-7
pv0=stand	12
pv0=suspend	-15
pv0=tell	10
pv1-none	-11
pv1=add	-6
pv1=agree	23
pv1=announce	-18
pv1=ask	-7
pv1=be	-6
pv1=begin	21
pv1=call	6
pv1=charge	-9
pv1=come	-6
pv1=confirm	-17
pv1=cut	8
pv1=end	-7
pv1=get	7
pv1=go	-17
pv1=grant	7
pv1=have	-6
pv1=hold	8
pv1=introduce	6
pv1=leave	6
pv1=make	-6
pv1=other	8
pv1=pay	-6
pv1=propose	-9
pv1=put	-7
pv1=raise	7
pv1=rise	11
pv1=stand	9
pv1=suspend	-13
pv1=tell	10
pv2-none	-19
pvt0=agree past	6
pvt0=announce past	-12
pvt0=be past	6
pvt0=be present	-20
pvt0=begin past	24
pvt0=call present	6
pvt0=continue present	6
pvt0=extend present	7
pvt0=have past	-8
pvt0=hold present	11
pvt0=know present	-9
pvt0=leave present	6
pvt0=other past	-12
pvt0=other perfect	18
pvt0=other present	10
pvt0=recall present	13
pvt0=sit past	-6
pvt0=stand present	15
pvt0=suspend future	-9
pvt0=suspend present	-7
pvt0=take present	7
pvt0=tell past	11
pvt1=agree participle	12
pvt1=agree past	9
pvt1=agree perfect	8
pvt1=announce past	-12
pvt1=be past	8
pvt1=be present	-18
pvt1=begin past	24
pvt1=call present	6
pvt1=extend participle	8
pvt1=extend present	7
pvt1=have past	-7
pvt1=hold present	11
pvt1=know present	-9
pvt1=leave present	6
pvt1=other past	-12
pvt1=other perfect	9
pvt1=other present	12
pvt1=sign participle	7
pvt1=sit past	-6
pvt1=stand present	15
pvt1=suspend future	-9
pvt1=suspend infinitive	-9
pvt1=suspend participle	6
pvt1=suspend present	-7
pvt1=take present	7
pvt1=tell past	11
q:'	-8
q:'s	-10
q:,	28
q:-	-7
q:.	-27
q::	-24
q:;	15
q:<agent>	-11
q:<day-ahead>	-21
q:<gate>	-18
q:<level-noun>	6
q:<level>	-11
q:<money>	-33
q:<month-ahead>	18
q:<month-gone>	-12
q:<not>	-7
q:<number>	-26
q:<office>	7
q:<organisation>	-16
q:<person>	-8
q:<quality>	19
q:<seat>	19
q:<sender>	11
q:<span>	57
q:<taker>	8
q:<v-bear>	-26
q:<v-begin>	7
q:<v-deny>	9
q:<v-end>	-31
q:<v-propose>	-8
q:<v-say>	6
q:<v-sell>	-9
q:<v-stay>	-10
q:<v-suspend>	8
q:<v-target>	7
q:<v-threaten>	-13
q:<v-up>	-17
q:?	12
q:@	-9
q:above	11
q:add	-13
q:additional	-6
q:adopt	11
q:affiliate	8
q:after	10
q:again	21
q:ago	27
q:agreement	-17
q:all	-8
q:alone	-8
q:also	-7
q:aluminium	-6
q:amount	6
q:an	-16
q:and	9
q:announcement	13
q:another	-18
q:answer	11
q:any	-10
q:anything	-6
q:apply	9
q:approve	-16
q:are	21
q:around	16
q:arrangement	10
q:article	9
q:aside	-7
q:ask	-8
q:autumn	-13
q:away	-7
q:banana	-10
q:basi	-9
q:because	-26
q:become	12
q:beef	10
q:before	14
q:begin	13
q:behind	8
q:between	8
q:boat	-12
q:border	-8
q:both	12
q:breathe	-6
q:bring	-13
q:built	-9
q:busan	-22
q:buy	-8
q:by	-15
q:call	-6
q:can	-18
q:cancel	-12
q:canned	-6
q:carry	-9
q:case	7
q:ceiling	15
q:certain	-13
q:changed	-20
q:charge	9
q:cheese	-12
q:chip	-12
q:clear	-6
q:close	10
q:closed	-10
q:cod	-14
q:come	25
q:commerce	7
q:company	-10
q:conclude	-10
q:container	-6
q:continue	-13
q:control	-8
q:copper	-16
q:correct	20
q:cost	-8
q:cotton	15
q:country	-15
q:cover	-6
q:crude	7
q:cut	-8
q:date	10
q:day	-11
q:de	-7
q:deal	-11
q:depend	-10
q:doing	16
q:down	7
q:dried	6
q:drone	-13
q:due	-6
q:dump	-7
q:duty	7
q:each	16
q:earth	-17
q:either	7
q:emergency	-19
q:end	-11
q:enter	-15
q:evening	-6
q:every	8
q:everybody	-9
q:exemption	-6
q:explain	8
q:exporter	15
q:extension	-12
q:extra	10
q:face	13
q:fact	-7
q:fall	-21
q:farm	-7
q:fentanyl	20
q:ferry	-6
q:final	-8
q:finish	-6
q:firm	-11
q:fishing	-7
q:flour	16
q:forced	-6
q:foreign	-17
q:found	9
q:four	-43
q:free	-7
q:friend	-6
q:full	6
q:further	23
q:general	-7
q:good	-13
q:grow	8
q:hall	-7
q:hand	7
q:happened	-7
q:harbour	-6
q:harvest	-8
q:has	-28
q:hit	10
q:hour	7
q:house	11
q:i	7
q:if	-7
q:import	-15
q:importer	6
q:impose	10
q:in	-16
q:instead	9
q:interest	6
q:into	-10
q:is	8
q:it	-19
q:its	-25
q:joint	26
q:just	-15
q:kind	-14
q:know	9
q:labor	-6
q:largest	11
q:lasted	-17
q:late	13
q:law	-10
q:lay	9
q:leave	-36
q:legal	-8
q:lentil	-10
q:less	-8
q:level	16
q:licence	-7
q:like	9
q:line	-11
q:lisbon	7
q:list	-18
q:lithium	-6
q:little	10
q:look	15
q:lorry	13
q:lower	-31
q:m	6
q:machinery	-11
q:madrid	-6
q:maker	-6
q:man	-13
q:many	12
q:me	16
q:meal	9
q:medicine	-11
q:midnight	10
q:might	10
q:mill	14
q:minister	20
q:ministry	-12
q:minute	-21
q:monday	-9
q:month	13
q:more	-32
q:morning	-18
q:most	11
q:move	7
q:mr	-13
q:must	6
q:my	9
q:name	11
q:nearly	7
q:need	-7
q:needed	9
q:new	-17
q:next	-8
q:night	7
q:no	7
q:nobody	-12
q:none	8
q:noon	-9
q:now	11
q:number	8
q:of	-6
q:off	-11
q:oil	11
q:old	-8
q:olive	7
q:on	11
q:once	-23
q:one	12
q:only	-10
q:operated	-6
q:or	-23
q:orange	-12
q:order	6
q:out	15
q:own	-11
q:palm	-9
q:parliament	9
q:part	-6
q:pause	25
q:pay	-23
q:people	8
q:permit	-9
q:phosphate	-6
q:piece	8
q:plant	12
q:play	10
q:plu	-7
q:pork	-8
q:port	-11
q:powder	8
q:price	-7
q:proclamation	-30
q:prolonged	6
q:propose	-9
q:put	-15
q:quarrel	-15
q:raise	-21
q:rare	-16
q:rate	-21
q:rather	11
q:reach	23
q:reason	7
q:reciprocal	9
q:reduce	14
q:report	6
q:reporter	-12
q:representative	-10
q:rest	22
q:return	-9
q:rice	-10
q:rise	-8
q:river	-11
q:round	-14
q:rule	10
q:rum	10
q:run	-23
q:sailing	-11
q:salmon	-13
q:same	-19
q:season	9
q:secretary	-6
q:section	-31
q:see	6
q:sell	-6
q:share	-8
q:sheet	-6
q:shelve	9
q:shook	6
q:should	16
q:side	-17
q:sign	-9
q:sit	-14
q:sixth	-8
q:small	9
q:so	-15
q:some	-11
q:somebody	9
q:soybean	7
q:special	-6
q:spring	10
q:start	6
q:state	14
q:statement	20
q:stay	-30
q:steel	-14
q:step	-11
q:stop	9
q:strike	-10
q:summit	8
q:surcharge	-27
q:suspension	-30
q:take	-19
q:talk	-18
q:tea	-18
q:tell	-13
q:text	-16
q:than	-29
q:that	-10
q:the	-12
q:their	-18
q:then	28
q:they	20
q:thi	-19
q:thing	9
q:third	-6
q:those	9
q:threaten	-7
q:through	-8
q:time	-24
q:to	-53
q:town	-11
q:trade	-10
q:travel	22
q:treat	11
q:truce	13
q:two	17
q:under	6
q:unless	13
q:until	-11
q:us	-14
q:vessel	-6
q:volume	13
q:war	-6
q:was	-11
q:watche	-14
q:water	-7
q:we	-25
q:week	15
q:welcome	-16
q:were	-18
q:what	-11
q:when	25
q:where	30
q:which	-21
q:who	-16
q:wish	-13
q:within	12
q:word	13
q:worked	-6
q:worst	-10
q:write	-9
q:yarn	24
q:yes	-23
q:yet	-14
q:york	8
q:you	30
q:—	18
qt=modal	-9
qt=perfect	-16
qt=pluperfect	7
qt=present	-17
quoted	6
r1=,	7
r1=, & d:ahead	-10
r1=, & d:gone	8
r1=, & d:today	9
r1=-	-9
r1=- & d:today	-9
r1=.	12
r1=. & d:ahead	12
r1=. & d:gone	-10
r1=. & d:today	22
r1=:	-6
r1=: & d:ahead	11
r1=: & d:gone	-23
r1=;	12
r1=; & d:ahead	-17
r1=; & d:gone	16
r1=; & d:today	6
r1=<end>	-13
r1=<end> & d:ahead	-21
r1=<end> & d:today	-11
r1=<goods> & d:ahead	-10
r1=<level> & d:today	-6
r1=<name> & d:ahead	-24
r1=<name> & d:today	10
r1=<not>	-8
r1=<number>	-8
r1=<quality>	-18
r1=<quality> & d:ahead	-14
r1=<v-agree>	-6
r1=<v-bear>	7
r1=<v-bear> & d:ahead	21
r1=<v-bear> & d:gone	-10
r1=<v-begin>	7
r1=<v-begin> & d:gone	10
r1=<v-end>	-6
r1=<v-impose>	-12
r1=<v-impose> & d:ahead	-10
r1=<v-say>	12
r1=<v-say> & d:today	9
r1=<v-up>	6
r1=<v-up> & d:gone	8
r1=?	-14
r1=? & d:ahead	-7
r1=? & d:gone	-14
r1=a	-27
r1=a & d:ahead	-13
r1=a & d:gone	-17
r1=after	-6
r1=after & d:gone	-22
r1=after & d:today	10
r1=allow	-8
r1=allow & d:gone	-8
r1=and & d:ahead	14
r1=and & d:today	-11
r1=as	-11
r1=as & d:today	-7
r1=at	-32
r1=at & d:ahead	-11
r1=at & d:gone	-17
r1=at & d:today	-7
r1=before	8
r1=between	-9
r1=between & d:gone	-8
r1=both	25
r1=both & d:gone	28
r1=cut	-12
r1=cut & d:gone	-12
r1=doe & d:ahead	6
r1=end	-11
r1=end & d:gone	-10
r1=evening	-14
r1=evening & d:gone	-9
r1=for	16
r1=for & d:gone	15
r1=go	6
r1=go & d:gone	8
r1=had	8
r1=had & d:gone	9
r1=has	-8
r1=has & d:ahead	-7
r1=he	17
r1=he & d:gone	18
r1=if	-19
r1=if & d:ahead	-14
r1=in	-25
r1=in & d:gone	-36
r1=it	-11
r1=it & d:ahead	-25
r1=it & d:today	-7
r1=its	9
r1=its & d:gone	11
r1=last	6
r1=last & d:gone	9
r1=most	-15
r1=most & d:gone	-14
r1=night	-11
r1=night & d:gone	-7
r1=on	-11
r1=on & d:gone	-7
r1=our	11
r1=our & d:ahead	-6
r1=our & d:gone	16
r1=pay	21
r1=pay & d:ahead	21
r1=run	8
r1=run & d:gone	10
r1=say	10
r1=say & d:gone	7
r1=that & d:today	6
r1=the	6
r1=the & d:ahead	6
r1=there	13
r1=there & d:gone	15
r1=to	8
r1=to & d:ahead	12
r1=two	7
r1=under	17
r1=under & d:ahead	11
r1=under & d:gone	8
r1=we	-7
r1=when & d:gone	7
r1=will	6
r1=will & d:gone	6
r1=with	-13
r1=with & d:gone	-10
r2='	9
r2=.	11
r2=<day-ahead>	9
r2=<duty>	-30
r2=<end>	-12
r2=<gate>	-7
r2=<goods>	-13
r2=<level-noun>	10
r2=<money>	7
r2=<month-gone>	10
r2=<name>	-8
r2=<number>	-12
r2=<person>	-37
r2=<quality>	12
r2=<seat>	9
r2=<span>	17
r2=<v-agree>	-10
r2=<v-begin>	10
r2=<v-down>	11
r2=<v-end>	31
r2=<v-impose>	-28
r2=<v-propose>	-12
r2=<v-return>	-6
r2=<v-say>	-16
r2=<v-sell>	-7
r2=<v-suspend>	-6
r2=<v-up>	7
r2=a	-15
r2=after	-14
r2=agree	-7
r2=all	-8
r2=an	8
r2=another	-17
r2=as	11
r2=be	-9
r2=been	-11
r2=bring	13
r2=by	-11
r2=come	16
r2=duty	-14
r2=each	13
r2=end	26
r2=for	-6
r2=from	31
r2=had	10
r2=have	-17
r2=hold	16
r2=hour	-12
r2=i	16
r2=if	10
r2=is	16
r2=it	-6
r2=keep	-8
r2=may	-6
r2=midnight	-6
r2=next	14
r2=no	-6
r2=of	-13
r2=only	-11
r2=out	19
r2=put	-15
r2=section	-9
r2=sign	-8
r2=stay	-9
r2=suspend	-11
r2=tariff	-7
r2=the	-6
r2=there	-14
r2=three	-11
r2=truce	16
r2=until	14
r2=we	-7
r2=well	-7
r2=which	14
r2=will	-14
r2=with	10
r2=without	11
r2=would	30
r3=:	-34
r3=<agent>	17
r3=<day-ahead>	31
r3=<day-gone>	-9
r3=<end>	-13
r3=<goods>	-18
r3=<level-noun>	-12
r3=<level>	-25
r3=<name>	17
r3=<not>	-7
r3=<office>	-12
r3=<organisation>	-11
r3=<person>	9
r3=<quality>	-20
r3=<seat>	-11
r3=<span>	-17
r3=<v-buy>	6
r3=<v-end>	8
r3=<v-impose>	-6
r3=<v-return>	11
r3=<v-say>	-26
r3=a	15
r3=again	-7
r3=agree	7
r3=an	8
r3=another	8
r3=arrangement	-6
r3=as	-7
r3=back	23
r3=be	-28
r3=been	12
r3=before	12
r3=both	-17
r3=by	-8
r3=day	-6
r3=end	11
r3=extend	-7
r3=from	-14
r3=good	-8
r3=government	17
r3=had	-15
r3=has	18
r3=have	13
r3=hold	-25
r3=i	10
r3=keep	12
r3=let	-11
r3=mr	6
r3=my	10
r3=not	-27
r3=of	-8
r3=old	-6
r3=on	16
r3=one	-6
r3=order	8
r3=over	9
r3=pause	9
r3=pay	-9
r3=put	-14
r3=rate	-11
r3=return	11
r3=run	-8
r3=say	-13
r3=see	6
r3=set	-7
r3=so	-6
r3=stay	11
r3=suspend	-10
r3=that	13
r3=them	13
r3=they	-6
r3=trade	11
r3=truce	18
r3=two	6
r3=up	12
r3=we	-8
r3=with	-8
r3=would	-17
r3=year	13
r3=you	11
r4="	7
r4='s	-27
r4=)	-10
r4=,	19
r4=-	-14
r4=:	12
r4=<agent>	6
r4=<day-ahead>	21
r4=<day-gone>	-11
r4=<day-today>	-9
r4=<duty>	-12
r4=<end>	-13
r4=<gate>	-12
r4=<level-noun>	-19
r4=<level>	-6
r4=<money>	-8
r4=<not>	-19
r4=<organisation>	-8
r4=<person>	7
r4=<sender>	8
r4=<span>	-9
r4=<v-bear>	-14
r4=<v-begin>	-14
r4=<v-end>	18
r4=<v-impose>	-22
r4=<v-propose>	-9
r4=<v-say>	-8
r4=<v-stay>	-9
r4=<v-suspend>	-12
r4=a	-12
r4=about	10
r4=additional	21
r4=agree	-6
r4=an	9
r4=and	-24
r4=apply	-15
r4=as	-17
r4=at	7
r4=away	-6
r4=back	6
r4=be	-13
r4=been	8
r4=before	-14
r4=both	12
r4=by	11
r4=come	-9
r4=cut	8
r4=doe	6
r4=end	6
r4=expire	13
r4=export	6
r4=fentanyl	14
r4=for	-10
r4=further	7
r4=go	12
r4=government	8
r4=had	-11
r4=has	19
r4=his	8
r4=hold	-23
r4=if	-9
r4=in	-17
r4=it	10
r4=minister	7
r4=no	-28
r4=now	11
r4=of	-9
r4=old	14
r4=on	21
r4=paper	9
r4=round	6
r4=run	19
r4=side	-6
r4=sign	6
r4=since	-9
r4=so	18
r4=stay	-12
r4=take	-7
r4=tariff	-23
r4=the	-20
r4=their	-6
r4=third	9
r4=was	-20
r4=will	18
r4=with	-11
r=) and	7
r=, <level>	-12
r=, <name>	9
r=, <person>	-10
r=, <quality>	9
r=, <seat>	15
r=, <span>	-11
r=, as	13
r=, at	-9
r=, both	-7
r=, by	-8
r=, come	15
r=, end	17
r=, expire	6
r=, for	-20
r=, good	14
r=, had	10
r=, has	12
r=, if	11
r=, is	-7
r=, it	-10
r=, now	7
r=, on	-14
r=, stay	-6
r=, which	10
r=, with	-6
r=, would	10
r=. <end>	9
r=: <end>	21
r=: <level>	-15
r=: <number>	-14
r=; <end>	7
r=<end> <end>	-13
r=<name> 's	-18
r=<person> and	11
r=<quality> good	-8
r=? <end>	-14
r=a <quality>	-9
r=and <month-gone>	13
r=and are	-7
r=and end	10
r=and has	-17
r=and is	18
r=and it	9
r=and last	6
r=and put	-6
r=and that	7
r=and to	-16
r=and will	-7
r=and would	13
r=as well	-7
r=at <number>	-16
r=at midnight	-6
r=by <person>	-11
r=doe not	6
r=end on	-6
r=for <span>	20
r=for a	9
r=from <level>	6
r=has been	-10
r=if it	-14
r=in <name>	-8
r=in <seat>	6
r=in the	-9
r=is the	12
r=it 's	9
r=it was	-13
r=it will	-9
r=it would	11
r=most <quality>	-13
r=of next	14
r=of the	-7
r=of thi	6
r=on a	-10
r=on the	8
r=that it	-8
r=the <name>	9
r=the <office>	11
r=the <quality>	15
r=the duty	-9
r=they have	-20
r=they pay	-7
r=to <day-ahead>	20
r=to <day-gone>	6
r=under the	6
r=will not	-10
r=— <name>	-13
r=— for	10
s:&	-6
s:'s	-11
s:(	-14
s:+	-6
s:,	-18
s:.	-10
s:/	17
s:<agent>	7
s:<day-ahead>	-17
s:<day-gone>	22
s:<day-today>	-9
s:<gate>	14
s:<goods>	7
s:<level-noun>	-10
s:<level>	-14
s:<money>	-8
s:<month-ahead>	-57
s:<month-today>	-16
s:<not>	-9
s:<number>	8
s:<person>	-16
s:<points>	20
s:<seat>	-8
s:<span>	30
s:<taker>	-33
s:<v-agree>	8
s:<v-bear>	-19
s:<v-begin>	25
s:<v-buy>	-29
s:<v-deny>	-36
s:<v-end>	-14
s:<v-propose>	-16
s:<v-return>	6
s:<v-sell>	-25
s:<v-stay>	-7
s:<v-suspend>	10
s:<v-target>	-17
s:<v-threaten>	-7
s:<v-up>	-13
s:?	-26
s:@	23
s:[	-9
s:a	-19
s:about	-17
s:accept	-8
s:accord	-7
s:according	12
s:account	-7
s:action	-9
s:add	-29
s:additional	9
s:adjust	12
s:admit	16
s:affiliate	-10
s:afternoon	-11
s:afterward	9
s:agent	-10
s:ago	-11
s:agreement	-36
s:agricultural	13
s:aire	-14
s:airport	12
s:al	8
s:all	-49
s:allow	-11
s:already	12
s:also	-36
s:although	12
s:altogether	-8
s:aluminum	-11
s:among	-12
s:an	-24
s:and	6
s:annex	-12
s:announce	-17
s:announcement	11
s:another	8
s:answer	-23
s:anti	8
s:any	-31
s:anything	-9
s:approval	-15
s:approve	-19
s:are	9
s:argue	-6
s:arranged	9
s:arrangement	15
s:arrive	-9
s:as	22
s:aside	-10
s:asleep	8
s:at	-15
s:away	6
s:back	12
s:ban	-8
s:bargain	-10
s:battery	-7
s:be	24
s:beef	6
s:begin	21
s:being	6
s:best	-10
s:bill	-6
s:boat	8
s:both	39
s:box	-8
s:brandy	-18
s:bread	-13
s:bring	7
s:bueno	-14
s:built	-14
s:bulletin	14
s:but	-11
s:buyer	-15
s:c	6
s:cabinet	-10
s:camp	-8
s:cancel	-7
s:canned	8
s:cape	10
s:capital	7
s:car	-11
s:cargo	9
s:carry	-8
s:case	-17
s:cashmere	10
s:cease	15
s:cement	-17
s:ceramic	-6
s:change	13
s:changed	-11
s:cheese	10
s:chicken	-16
s:chief	15
s:chip	-14
s:chrome	-10
s:city	-21
s:civilian	-7
s:clock	26
s:close	-16
s:coal	10
s:coffee	20
s:colleague	-8
s:collect	14
s:colombo	-9
s:come	-31
s:company	-21
s:compared	9
s:concern	-8
s:conference	26
s:confirm	-16
s:consider	10
s:consultation	-15
s:corn	-12
s:corrected	7
s:cost	-16
s:cotton	-12
s:could	-14
s:counted	24
s:counter	10
s:countermeasure	-9
s:country	-22
s:cousin	-10
s:current	6
s:currently	7
s:customer	-17
s:date	-7
s:dated	6
s:deadline	-9
s:deal	-22
s:decided	10
s:declare	34
s:decree	7
s:delegation	-19
s:deputy	6
s:desk	-16
s:did	-9
s:discuss	-11
s:dispute	-13
s:district	-9
s:do	8
s:doe	6
s:dollar	-6
s:double	-16
s:down	36
s:draw	-9
s:drawer	-18
s:drone	-11
s:drop	7
s:due	-31
s:during	-26
s:duty	20
s:early	-10
s:earth	-12
s:easter	15
s:economic	11
s:effect	25
s:effective	-6
s:either	18
s:emergency	-27
s:end	-21
s:enter	15
s:evening	-31
s:everybody	9
s:everything	-9
s:exact	-12
s:exchanged	-6
s:exempt	-10
s:exemption	-11
s:expect	-14
s:expire	9
s:export	-6
s:exporter	8
s:extend	-6
s:extension	-44
s:extra	20
s:fact	-13
s:fall	7
s:far	-17
s:farm	-20
s:farmer	8
s:fee	-38
s:feed	7
s:fentanyl	14
s:fertiliser	-9
s:fifth	-6
s:filed	13
s:finance	6
s:firm	-13
s:flash	-6
s:flour	14
s:follow	-22
s:followed	8
s:following	12
s:for	-6
s:force	21
s:forced	-32
s:foreign	-6
s:foreseen	6
s:four	7
s:fourth	-34
s:free	-10
s:freeze	11
s:friday	-17
s:from	20
s:front	-14
s:full	-13
s:gas	-7
s:gave	7
s:gazette	14
s:general	-11
s:geneva	9
s:get	-16
s:gold	-10
s:good	9
s:government	25
s:grain	-13
s:great	-8
s:ground	-6
s:grower	-10
s:had	-9
s:halifax	11
s:hall	-8
s:halt	35
s:halve	12
s:ham	9
s:hand	28
s:happen	-15
s:happened	8
s:harbour	-12
s:harvest	13
s:has	10
s:he	-10
s:height	-17
s:high	-9
s:higher	-17
s:highest	-25
s:hold	-18
s:home	-13
s:hour	-27
s:house	7
s:ice	-8
s:if	-14
s:import	-13
s:importer	-14
s:impose	13
s:included	8
s:informed	14
s:initial	6
s:initialled	-11
s:instead	36
s:instruction	17
s:interest	10
s:into	17
s:introduce	-6
s:is	19
s:island	-15
s:it	-8
s:its	9
s:izmir	-9
s:just	-8
s:kick	7
s:kind	-12
s:kuala	-7
s:labor	-31
s:lago	6
s:lancaster	7
s:lapse	-10
s:last	10
s:lasted	-23
s:late	-7
s:law	11
s:lawyer	-8
s:lay	11
s:leader	9
s:leather	22
s:leave	12
s:led	7
s:legal	-8
s:lentil	-13
s:less	-9
s:let	-29
s:levy	8
s:licence	-27
s:lie	-18
s:lift	-15
s:like	6
s:likewise	7
s:line	-8
s:lisbon	-6
s:list	-35
s:listed	-9
s:live	10
s:loaded	-15
s:london	-23
s:long	15
s:lose	-30
s:lower	-7
s:lull	6
s:lumpur	-7
s:m	7
s:machine	-16
s:machinery	7
s:maker	-15
s:matter	-19
s:may	-10
s:me	6
s:mean	-9
s:meanwhile	14
s:measure	17
s:meat	12
s:meet	-9
s:member	-16
s:memo	-6
s:memorandum	-7
s:men	-15
s:midnight	-32
s:milk	11
s:million	-9
s:mineral	-10
s:ministry	-34
s:minute	10
s:mombasa	-7
s:monday	19
s:montevideo	-8
s:month	16
s:moratorium	9
s:more	15
s:morning	-15
s:most	-7
s:motor	9
s:move	-16
s:mr	11
s:much	-13
s:mumbai	13
s:my	16
s:nadi	9
s:named	-16
s:national	-6
s:nearly	-9
s:need	-17
s:negotiate	11
s:negotiator	-7
s:neither	-8
s:new	-10
s:nexperia	-7
s:night	-19
s:nil	-7
s:nobody	-6
s:none	-10
s:noon	13
s:northern	-14
s:note	25
s:now	-14
s:number	-14
s:observed	34
s:of	-7
s:offer	-22
s:old	7
s:olive	10
s:one	16
s:onion	8
s:only	-9
s:open	-13
s:opened	-9
s:or	-15
s:order	-13
s:ore	-13
s:origin	-10
s:originating	15
s:other	12
s:our	-14
s:outside	10
s:over	-34
s:own	-11
s:owned	-6
s:pact	-11
s:page	-9
s:pair	11
s:paper	7
s:paragraph	10
s:parcel	-11
s:parliament	11
s:part	-36
s:past	8
s:patented	-11
s:pause	10
s:peace	11
s:peak	-7
s:pen	18
s:percent	-9
s:permit	-17
s:phase	-7
s:phone	15
s:phosphate	14
s:pipe	-7
s:place	-9
s:plan	-19
s:plant	-8
s:plywood	14
s:point	7
s:pork	-9
s:port	-44
s:position	-9
s:potatoe	-16
s:powder	-10
s:premier	-8
s:press	19
s:previou	-10
s:price	-8
s:proclamation	-24
s:product	16
s:prolong	-10
s:promise	-12
s:propose	-13
s:provide	6
s:public	-9
s:publish	-6
s:published	-8
s:put	-8
s:quay	8
s:quiet	11
s:radio	-7
s:rang	7
s:rare	-11
s:rather	-7
s:raw	7
s:re	-10
s:reason	10
s:reciprocal	22
s:record	-6
s:reduce	11
s:reduction	29
s:refrain	14
s:refused	-6
s:remain	9
s:renewed	-36
s:replace	-7
s:reply	-6
s:reporter	7
s:representative	-9
s:reprieve	-11
s:rest	8
s:rested	-7
s:result	-21
s:retain	6
s:revive	14
s:rice	-36
s:river	-22
s:roaming	-8
s:round	-17
s:rubber	-7
s:rule	-29
s:s	-11
s:salalah	8
s:saturday	8
s:say	-29
s:sea	8
s:season	-19
s:seat	13
s:section	-34
s:seed	6
s:seek	6
s:separate	-7
s:set	13
s:settle	-20
s:seventh	-9
s:shall	17
s:sheet	-23
s:shelve	14
s:ship	-18
s:shipment	10
s:shipper	16
s:shook	31
s:shoot	-11
s:shop	11
s:shore	-9
s:short	8
s:shrink	-9
s:side	15
s:signature	-7
s:since	33
s:sir	21
s:sit	-11
s:six	-11
s:slap	13
s:sleep	17
s:so	17
s:some	-15
s:somebody	8
s:something	-6
s:sooner	8
s:soybean	-7
s:spare	-7
s:special	19
s:spoke	8
s:stand	7
s:standstill	7
s:start	13
s:state	16
s:steak	-7
s:steel	-8
s:still	-11
s:stop	14
s:storm	-6
s:strike	-6
s:such	-13
s:sum	-14
s:summer	7
s:sunflower	10
s:supposed	-7
s:surcharge	-32
s:suspend	10
s:suspension	11
s:table	9
s:take	10
s:talked	-9
s:tangier	9
s:tariff	-8
s:tax	-6
s:technical	15
s:text	8
s:textile	9
s:th	13
s:than	-11
s:the	-21
s:their	-11
s:them	-24
s:therefore	7
s:these	-11
s:they've	-8
s:thi	11
s:thing	19
s:third	-7
s:those	28
s:threaten	-15
s:three	-11
s:through	-6
s:thu	-11
s:tile	9
s:till	-11
s:time	7
s:tin	11
s:to	-7
s:together	-17
s:too	-17
s:total	-10
s:town	9
s:trade	-10
s:tram	-14
s:transcript	-6
s:treaty	-9
s:trial	8
s:truce	23
s:truck	-11
s:tuna	-6
s:two	16
s:tyre	6
s:under	15
s:understanding	12
s:unless	6
s:up	-20
s:updated	-6
s:upon	12
s:us	22
s:use	-13
s:used	-19
s:valid	7
s:value	-6
s:vanilla	14
s:version	7
s:vessel	6
s:video	11
s:view	-6
s:visit	-7
s:vote	-19
s:voted	-12
s:walked	-6
s:want	-16
s:war	23
s:watche	-9
s:water	-18
s:way	22
s:we	-11
s:weekend	6
s:well	-10
s:were	-20
s:what	14
s:whatever	-21
s:wheat	-22
s:where	7
s:which	6
s:whisky	10
s:whole	9
s:whose	-14
s:why	-7
s:will	19
s:winter	6
s:with	-8
s:withdraw	-12
s:within	-16
s:without	-15
s:worked	-12
s:worst	-17
s:worth	-10
s:would	-21
s:write	-16
s:yarn	14
s:year	6
s:york	-9
s:your	-20
s:|	8
s:·	-6
s:•	13
sa:"	-9
sa:'	12
sa:'s <level>	-7
sa:'s <number>	-6
sa:'s <organisation>	9
sa:'s on	17
sa:'s trade	-6
sa:(	-11
sa:( <number>	-7
sa:)	-12
sa:) -	6
sa:) .	-24
sa:) and	12
sa:, "	-9
sa:, <day-ahead>	11
sa:, <level>	15
sa:, <name>	16
sa:, <number>	14
sa:, <seat>	16
sa:, <span>	-7
sa:, although	13
sa:, and	10
sa:, as	8
sa:, at	-16
sa:, because	-14
sa:, before	-10
sa:, both	6
sa:, but	-7
sa:, by	-16
sa:, come	15
sa:, down	11
sa:, each	14
sa:, end	23
sa:, for	8
sa:, good	23
sa:, his	11
sa:, hold	14
sa:, i	16
sa:, in	-26
sa:, instead	17
sa:, it	-26
sa:, keep	-6
sa:, on	-12
sa:, only	-6
sa:, over	-12
sa:, put	-10
sa:, run	10
sa:, stay	-6
sa:, suspend	-9
sa:, the	-8
sa:, then	-8
sa:, there	-23
sa:, to	9
sa:, together	-9
sa:, unless	-8
sa:, until	-24
sa:, wheat	-8
sa:, which	16
sa:, will	18
sa:, with	-8
sa:, would	7
sa:- earth	7
sa:- to	-7
sa:.	-9
sa:. "	6
sa:. .	18
sa:. m	10
sa::	-10
sa:: <level>	-16
sa:: <number>	-6
sa:: a	-14
sa:; <seat>	-7
sa:; it	-10
sa:; the	-17
sa:<agent>	7
sa:<day-ahead>	45
sa:<day-ahead> .	21
sa:<day-ahead> as	6
sa:<day-ahead> to	-6
sa:<day-gone>	-32
sa:<day-gone> .	-15
sa:<day-gone> and	-7
sa:<day-today> ,	13
sa:<duty>	-13
sa:<gate>	21
sa:<goods-amount>	-15
sa:<goods>	-8
sa:<level>	-6
sa:<level> .	11
sa:<level> again	-13
sa:<level> and	-9
sa:<level> at	10
sa:<level> before	11
sa:<level> for	-19
sa:<level> from	10
sa:<level> on	18
sa:<level> or	-6
sa:<level> since	-9
sa:<level> that	-10
sa:<level> to	-12
sa:<level> under	-17
sa:<level> will	-9
sa:<money>	-16
sa:<money> .	-8
sa:<money> a	9
sa:<month-ahead>	-8
sa:<month-gone>	-17
sa:<name> 's	-30
sa:<name> ,	16
sa:<name> .	-9
sa:<name> <level>	8
sa:<name> and	-29
sa:<name> are	15
sa:<name> at	24
sa:<name> duty	-6
sa:<name> end	-13
sa:<name> for	-8
sa:<name> has	17
sa:<name> is	11
sa:<name> on	-6
sa:<name> suspend	-7
sa:<name> tariff	-6
sa:<number>	19
sa:<number> .	18
sa:<number> ;	9
sa:<number> <day-today>	10
sa:<number> a	10
sa:<number> and	-9
sa:<number> for	19
sa:<number> in	6
sa:<number> of	16
sa:<number> th	8
sa:<number> to	-14
sa:<office> ,	7
sa:<office> of	12
sa:<office> say	-10
sa:<organisation>	-20
sa:<organisation> and	-10
sa:<organisation> has	12
sa:<organisation> will	9
sa:<person>	-7
sa:<person> 's	6
sa:<person> ,	9
sa:<person> .	-12
sa:<person> agree	7
sa:<person> and	27
sa:<person> had	-8
sa:<person> say	-6
sa:<points>	19
sa:<points> of	24
sa:<quality> -	-9
sa:<quality> and	6
sa:<quality> cement	-9
sa:<quality> duty	12
sa:<quality> farm	7
sa:<quality> good	7
sa:<quality> oil	-11
sa:<quality> one	21
sa:<quality> origin	-9
sa:<quality> sunflower	10
sa:<quality> tariff	11
sa:<quality> trade	6
sa:<quality> wine	8
sa:<seat> ,	-17
sa:<seat> had	-6
sa:<seat> has	13
sa:<seat> in	-7
sa:<seat> that	7
sa:<seat> time	12
sa:<sender>	-19
sa:<span>	25
sa:<span> ,	-8
sa:<span> .	35
sa:<span> after	11
sa:<span> at	-9
sa:<span> in	-7
sa:<span> later	-14
sa:<span> leave	9
sa:<span> on	-18
sa:<span> the	-8
sa:<span> to	-8
sa:<span> truce	-7
sa:<taker>	-23
sa:<v-agree>	-8
sa:<v-bear>	-21
sa:<v-deny>	-14
sa:<v-impose>	-12
sa:<v-propose>	-14
sa:<v-say>	-27
sa:<v-sell>	-10
sa:<v-stay>	-16
sa:?	-26
sa:a .	11
sa:a <quality>	-14
sa:a duty	-13
sa:a further	18
sa:a licence	-8
sa:a list	-6
sa:a paper	9
sa:a pause	-15
sa:a rate	-9
sa:a second	-17
sa:a statement	-10
sa:a surcharge	-8
sa:a third	11
sa:a truce	27
sa:about the	9
sa:account	-7
sa:account of	-6
sa:add	-14
sa:addition to	-8
sa:additional <level>	-28
sa:additional tariff	19
sa:after	-9
sa:after .	11
sa:after it	12
sa:afternoon	-10
sa:again	-7
sa:again ,	-13
sa:again .	7
sa:agree	15
sa:agree to	-10
sa:agreement	-8
sa:agricultural	6
sa:airport	13
sa:all	-23
sa:all .	-9
sa:all other	-10
sa:allow	-10
sa:also	-16
sa:although	13
sa:altogether	-7
sa:aluminum	-8
sa:among	-9
sa:an	-10
sa:an additional	-19
sa:an extension	-9
sa:an extra	8
sa:an order	16
sa:and	6
sa:and ,	-12
sa:and <day-ahead>	-7
sa:and <level>	-15
sa:and <month-gone>	13
sa:and <person>	18
sa:and <quality>	7
sa:and <seat>	8
sa:and a	-9
sa:and agree	-7
sa:and another	-6
sa:and both	-14
sa:and cotton	-7
sa:and expire	-6
sa:and for	11
sa:and has	-8
sa:and hold	-7
sa:and i	-17
sa:and it	23
sa:and its	-9
sa:and keep	9
sa:and no	8
sa:and nobody	-7
sa:and not	9
sa:and put	-10
sa:and run	-7
sa:and stay	-9
sa:and that	24
sa:and the	-39
sa:and to	-18
sa:and trade	12
sa:and we	-12
sa:and what	6
sa:and will	8
sa:and would	10
sa:announce	-11
sa:answer	-16
sa:any	-23
sa:anything	-7
sa:apply	-33
sa:apply to	-7
sa:are	-6
sa:are suspend	26
sa:armistice	-6
sa:as before	-6
sa:as if	13
sa:as it	-11
sa:as the	8
sa:ask	7
sa:ask for	7
sa:at <number>	8
sa:at all	-6
sa:at midnight	-13
sa:at the	10
sa:back	17
sa:back .	-9
sa:back at	-6
sa:back on	8
sa:back to	18
sa:ban	-6
sa:bargain	-7
sa:be	8
sa:be <level>	-9
sa:be extend	-6
sa:be in	8
sa:be suspend	-9
sa:bear	9
sa:because	-33
sa:because <name>	-6
sa:become	6
sa:beef	7
sa:beef and	11
sa:been	10
sa:been charge	11
sa:before	-7
sa:before <day-ahead>	-7
sa:before it	11
sa:before that	13
sa:before the	-35
sa:begin	-11
sa:begin ,	-14
sa:begin .	-6
sa:being	11
sa:between	-19
sa:between <name>	-8
sa:both	35
sa:both duty	8
sa:box	-7
sa:brandy	-17
sa:bring	11
sa:bring back	8
sa:built	-13
sa:busan	8
sa:busan .	-12
sa:buyer	-10
sa:by	-15
sa:by <person>	-19
sa:by <span>	-14
sa:by both	7
sa:call	-6
sa:carry	-24
sa:case	-14
sa:cement	-11
sa:change	-8
sa:charge	9
sa:charge <level>	13
sa:charge <number>	8
sa:charge on	-15
sa:cheese	14
sa:chicken	-10
sa:clear	-6
sa:close	-6
sa:coffee	11
sa:come in	-7
sa:commerce	-8
sa:conclude	-17
sa:continue	-7
sa:control	12
sa:control of	8
sa:corn	-7
sa:cost	-7
sa:cotton	-8
sa:could	-7
sa:count	7
sa:country	-11
sa:country ,	-13
sa:country would	9
sa:crane	-7
sa:cut	-17
sa:cut its	-7
sa:cut the	-7
sa:date .	-6
sa:day ,	-9
sa:declare	18
sa:delegation	-11
sa:desk	-7
sa:did	-26
sa:did not	-6
sa:do	10
sa:do so	6
sa:do with	-6
sa:doe	10
sa:double	-11
sa:down	27
sa:down to	11
sa:draw	-7
sa:drone	-10
sa:drop	14
sa:due	-18
sa:due to	-12
sa:duty ,	-12
sa:duty .	-7
sa:duty on	-13
sa:duty that	-8
sa:each	6
sa:each side	12
sa:earth and	-6
sa:easter	11
sa:economic	13
sa:economic and	14
sa:economy	-8
sa:effect .	6
sa:effect on	-7
sa:either	20
sa:either side	16
sa:else	-6
sa:emergency	-17
sa:emergency law	-7
sa:end at	-12
sa:end of	-14
sa:end on	8
sa:enter	14
sa:enter <name>	6
sa:enter before	-6
sa:enter into	19
sa:entry	-12
sa:evening	-22
sa:evening .	-11
sa:everybody	7
sa:exempt	-7
sa:expire	19
sa:expire on	15
sa:export	-6
sa:extend .	22
sa:extend by	-7
sa:extension	-24
sa:extra	22
sa:extra <level>	8
sa:extra duty	8
sa:far	-8
sa:farmer	9
sa:fee	-23
sa:fee .	-12
sa:fentanyl	12
sa:fentanyl ,	12
sa:fentanyl tariff	6
sa:firm	-7
sa:first	-33
sa:flour	11
sa:follow	-11
sa:for	8
sa:for <number>	9
sa:for <span>	17
sa:for a	8
sa:for an	6
sa:for another	9
sa:for fentanyl	13
sa:for the	-23
sa:for which	12
sa:force	27
sa:force .	11
sa:force until	18
sa:forced	-18
sa:forced labor	-12
sa:four	11
sa:fourth	-9
sa:from <day-ahead>	-35
sa:from <day-gone>	8
sa:from <level>	15
sa:from <name>	10
sa:from <number>	8
sa:from <seat>	-9
sa:from the	7
sa:full	-8
sa:further	15
sa:further <points>	15
sa:further <span>	12
sa:general	-7
sa:geneva	13
sa:get	-24
sa:given	-20
sa:go back	6
sa:go on	-14
sa:go up	-6
sa:good	21
sa:good ,	18
sa:good .	-10
sa:good <level>	-10
sa:good and	13
sa:good at	-8
sa:good from	-6
sa:good have	-16
sa:good in	-6
sa:good make	-7
sa:good of	7
sa:good pay	-14
sa:good to	20
sa:good until	29
sa:government	22
sa:had	-18
sa:had bring	8
sa:half	-11
sa:half of	-7
sa:halve	12
sa:hand	12
sa:hand on	17
sa:happen	-8
sa:harvest	7
sa:has	21
sa:has been	-10
sa:has charge	10
sa:has keep	18
sa:has pay	27
sa:has take	10
sa:have been	15
sa:have not	-14
sa:have pay	-6
sa:have run	10
sa:high	-7
sa:highest	-21
sa:highest rate	-11
sa:his	8
sa:his <person>	13
sa:hold	-18
sa:hold the	6
sa:hold until	-11
sa:hour	-18
sa:hour .	-18
sa:i	9
sa:i have	6
sa:if	9
sa:if the	8
sa:if they	-9
sa:import	-11
sa:importer	-8
sa:impose on	6
sa:in	8
sa:in <month-gone>	-9
sa:in <name>	18
sa:in <seat>	7
sa:in a	-24
sa:in addition	-8
sa:in an	-8
sa:in at	-14
sa:in busan	9
sa:in each	-8
sa:in force	12
sa:in geneva	25
sa:in it	-6
sa:in london	-11
sa:in new	9
sa:in place	12
sa:in the	-6
sa:in which	-12
sa:included	9
sa:included .	10
sa:instead	27
sa:instead of	20
sa:interest	11
sa:into	19
sa:into force	18
sa:introduce	-12
sa:introduce in	-12
sa:is	11
sa:is <level>	10
sa:is <number>	-13
sa:is being	13
sa:is charge	-14
sa:is good	12
sa:is on	9
sa:is over	10
sa:is suspend	-7
sa:is the	14
sa:is up	26
sa:island	-11
sa:it	-14
sa:it 's	7
sa:it ,	-9
sa:it .	-15
sa:it did	-8
sa:it go	12
sa:it is	8
sa:it on	-6
sa:it to	-15
sa:it was	12
sa:it will	-18
sa:item	-9
sa:its	20
sa:its additional	13
sa:its own	-13
sa:its tariff	17
sa:its way	10
sa:keep <level>	-12
sa:keep the	9
sa:know	-8
sa:labor	-17
sa:lapse	-28
sa:lapse .	-9
sa:lapse on	-11
sa:last	22
sa:last <span>	30
sa:last autumn	13
sa:last year	-9
sa:later	-7
sa:law	7
sa:law on	10
sa:lay	10
sa:leather	19
sa:leave	8
sa:leave .	14
sa:leave it	-12
sa:leave the	-12
sa:led	8
sa:led to	10
sa:let	-16
sa:levy on	-17
sa:licence	-16
sa:list	-26
sa:listed	-6
sa:london	-13
sa:look	7
sa:lose	-22
sa:lower	-10
sa:m	10
sa:m .	10
sa:machine	-6
sa:machinery	9
sa:make in	6
sa:maker	-10
sa:market	10
sa:matter	-17
sa:matter of	-7
sa:may	-7
sa:measure	23
sa:medicine	-7
sa:meet	-25
sa:meet in	-7
sa:member	-9
sa:midnight	-17
sa:midnight .	-11
sa:million	-6
sa:minister ,	-21
sa:ministry	-17
sa:ministry of	-12
sa:minute .	6
sa:month	17
sa:month ,	11
sa:month .	6
sa:more	18
sa:more .	10
sa:more than	15
sa:motor	6
sa:mr	16
sa:mr <person>	18
sa:my	19
sa:name	10
sa:named	-8
sa:need	-11
sa:neither side	-6
sa:new duty	14
sa:next year	10
sa:night	-15
sa:no end	-13
sa:no longer	7
sa:no more	13
sa:nobody has	-6
sa:north	6
sa:not	6
sa:not a	7
sa:not extend	12
sa:not in	9
sa:not the	7
sa:nothing to	-6
sa:notice .	11
sa:now .	6
sa:of <money>	-6
sa:of <month-gone>	6
sa:of <name>	21
sa:of <person>	12
sa:of <quality>	-8
sa:of both	11
sa:of forced	-6
sa:of it	6
sa:of its	29
sa:of last	15
sa:of our	-8
sa:of talk	9
sa:of that	-26
sa:of the	-16
sa:of their	-7
sa:of them	-20
sa:of thi	12
sa:of trade	-13
sa:of up	-9
sa:of what	8
sa:off	10
sa:oil	-14
sa:oil ,	-13
sa:oil .	-17
sa:oil and	12
sa:old duty	-9
sa:older	-23
sa:older duty	-11
sa:on	18
sa:on .	18
sa:on <day-ahead>	33
sa:on <day-gone>	-48
sa:on <name>	-31
sa:on <quality>	14
sa:on a	-7
sa:on all	-10
sa:on an	9
sa:on for	19
sa:on good	12
sa:on its	-12
sa:on most	11
sa:on our	13
sa:on paper	-12
sa:on steel	-9
sa:on sugar	-8
sa:on the	23
sa:on their	8
sa:on top	-6
sa:on until	-6
sa:one .	11
sa:or	-18
sa:order	12
sa:order that	7
sa:origin	-10
sa:other	19
sa:other 's	15
sa:other since	7
sa:out ,	-12
sa:out of	-11
sa:out on	18
sa:outside	13
sa:over .	-9
sa:over the	-15
sa:own	-7
sa:paper .	10
sa:paragraph	10
sa:pause	-10
sa:pause of	-11
sa:pay an	-20
sa:pay the	6
sa:peace	7
sa:pen	19
sa:people	6
sa:period of	-8
sa:permit	-16
sa:place	7
sa:place of	12
sa:point	11
sa:pork	-13
sa:port	-23
sa:port fee	-13
sa:powder	-7
sa:premier	-6
sa:present	6
sa:product	7
sa:product ,	6
sa:product of	-9
sa:prolonged	12
sa:published	-9
sa:put	-28
sa:put <level>	-15
sa:raise	-8
sa:rare -	7
sa:rare earth	-9
sa:rate	-7
sa:rate .	17
sa:rather	-6
sa:read	-6
sa:reciprocal duty	7
sa:reduce	6
sa:refrain	14
sa:refrain from	14
sa:remain	8
sa:remain in	14
sa:renewed	-14
sa:renewed .	-6
sa:reporter	15
sa:rested	-7
sa:retain	6
sa:return to	9
sa:rice	-19
sa:rise	-6
sa:river	-7
sa:round	-7
sa:rule	-11
sa:run	10
sa:run out	16
sa:run to	-11
sa:same minute	7
sa:say	-34
sa:say .	-16
sa:say in	-10
sa:say on	-7
sa:say that	6
sa:seat	13
sa:second	-22
sa:section	-17
sa:section <number>	-34
sa:see the	10
sa:settle	-10
sa:shall	11
sa:shelve	14
sa:ship .	-8
sa:shook	16
sa:shook hand	17
sa:shoot	-10
sa:should	10
sa:side	18
sa:side agree	-7
sa:sign .	-10
sa:sign in	11
sa:signature	12
sa:since	-15
sa:since .	10
sa:since <day-gone>	-7
sa:since <month-gone>	-24
sa:since spring	-14
sa:since the	14
sa:sit	-16
sa:sit down	-7
sa:slap	15
sa:sleep	20
sa:so	6
sa:so .	-6
sa:some	-11
sa:something	-6
sa:sooner	-7
sa:soybean	-14
sa:soybean ,	-7
sa:spring ,	7
sa:stand	-10
sa:stand still	-12
sa:standstill	-19
sa:start	-8
sa:stay	-17
sa:stay there	-12
sa:steel	-30
sa:such	-7
sa:sugar	-13
sa:summer	9
sa:summer .	11
sa:surcharge	-28
sa:surcharge of	-11
sa:suspend	14
sa:suspend <points>	10
sa:suspension	8
sa:take	17
sa:take <level>	11
sa:take <number>	17
sa:talk ,	10
sa:talk .	-10
sa:talk in	17
sa:talk on	-6
sa:tariff for	-7
sa:tariff on	11
sa:tax	-14
sa:tax on	-6
sa:telephone .	8
sa:tell	8
sa:tell reporter	11
sa:term	9
sa:term of	7
sa:th	8
sa:than <number>	12
sa:that	-15
sa:that .	-13
sa:that <number>	13
sa:that <person>	8
sa:that both	-8
sa:that he	-6
sa:that his	8
sa:that is	9
sa:that it	9
sa:that leave	-11
sa:that was	-7
sa:the	-15
sa:the <day-ahead>	30
sa:the <day-gone>	-10
sa:the <level>	-19
sa:the <number>	26
sa:the <office>	14
sa:the <organisation>	-12
sa:the <person>	-16
sa:the <seat>	-10
sa:the <span>	18
sa:the additional	8
sa:the autumn	-12
sa:the back	14
sa:the country	-7
sa:the custom	7
sa:the duty	-6
sa:the emergency	-11
sa:the end	-13
sa:the first	-22
sa:the fourth	-7
sa:the highest	-21
sa:the joint	6
sa:the last	-10
sa:the market	10
sa:the matter	-14
sa:the measure	13
sa:the older	-6
sa:the ordinary	-9
sa:the pause	-14
sa:the port	-13
sa:the present	8
sa:the rate	-9
sa:the reciprocal	12
sa:the standstill	-7
sa:the summer	10
sa:the table	-10
sa:the tariff	-18
sa:the telephone	6
sa:the third	-13
sa:the three	-10
sa:the whole	10
sa:their	-11
sa:their truce	-7
sa:them	-18
sa:them ,	-7
sa:then	-18
sa:there 's	8
sa:there ,	18
sa:there is	-21
sa:there was	8
sa:they	-18
sa:they are	-16
sa:they pay	-8
sa:they were	7
sa:thi	9
sa:thi month	22
sa:thi year	8
sa:thing	-6
sa:those	15
sa:three of	9
sa:tile	6
sa:time	8
sa:time ,	9
sa:to	-16
sa:to -	-7
sa:to <day-ahead>	11
sa:to <name>	7
sa:to <number>	-15
sa:to collect	-10
sa:to do	-8
sa:to end	-28
sa:to expire	11
sa:to hold	-9
sa:to leave	6
sa:to run	-13
sa:to say	7
sa:to the	8
sa:to where	7
sa:together	-11
sa:together with	-9
sa:too	-14
sa:too .	-7
sa:top	-6
sa:top of	-16
sa:trade talk	14
sa:trial	6
sa:truce	15
sa:truce ,	-15
sa:truce in	14
sa:truce is	15
sa:truce of	15
sa:truce on	-10
sa:truce that	15
sa:truce was	25
sa:truce with	-21
sa:truck	-10
sa:two government	13
sa:two round	9
sa:two side	-9
sa:under	12
sa:under a	-9
sa:under an	7
sa:under section	-15
sa:under which	7
sa:understanding	11
sa:unless it	11
sa:until	13
sa:until <day-gone>	8
sa:until the	8
sa:up	-8
sa:up <level>	8
sa:up from	-15
sa:up to	-6
sa:us	17
sa:use	-9
sa:used	-19
sa:view	-6
sa:walked	-6
sa:want	-14
sa:was <level>	-14
sa:was <money>	7
sa:was due	-7
sa:was in	6
sa:was make	19
sa:was not	16
sa:was sign	13
sa:was to	-12
sa:watche	-17
sa:way	19
sa:way .	13
sa:we	-20
sa:we have	-14
sa:we shall	-9
sa:week	10
sa:week ,	11
sa:well .	-6
sa:were	-8
sa:what it	19
sa:what the	-8
sa:what they	8
sa:whatever	-20
sa:wheat	-12
sa:when <name>	-6
sa:when <person>	9
sa:when a	-15
sa:when the	15
sa:where	17
sa:where it	18
sa:where the	-15
sa:where they	12
sa:which <name>	7
sa:which <quality>	-6
sa:which end	11
sa:which expire	7
sa:which had	9
sa:which is	17
sa:which no	-14
sa:which the	-25
sa:who	-13
sa:whole	10
sa:whose	-8
sa:will	19
sa:will charge	14
sa:winter	11
sa:with	-21
sa:with <level>	14
sa:with <name>	-7
sa:with <person>	-6
sa:with <span>	17
sa:with a	-22
sa:withdraw	-8
sa:within	-13
sa:without a	7
sa:wool	10
sa:worth	-7
sa:would have	7
sa:would not	-9
sa:write	-12
sa:year ,	7
sa:you	13
sa:—	-11
sa:— <name>	-17
sa:— for	10
sb:"	9
sb:" ,	8
sb:" the	-8
sb:" to	7
sb:& p	-9
sb:'	-21
sb:' <organisation>	-7
sb:'s	-14
sb:'s ministry	-11
sb:'s own	7
sb:'s the	-7
sb:'s trade	-6
sb:)	7
sb:) :	-7
sb:, "	-17
sb:, <level>	-22
sb:, <name>	21
sb:, <number>	-26
sb:, <organisation>	13
sb:, <seat>	21
sb:, <span>	6
sb:, a	-9
sb:, according	18
sb:, after	24
sb:, agree	-15
sb:, as	-10
sb:, at	-10
sb:, begin	24
sb:, both	12
sb:, but	-7
sb:, conclude	-8
sb:, dated	14
sb:, down	-8
sb:, for	-6
sb:, from	-11
sb:, he	-7
sb:, in	25
sb:, is	-6
sb:, its	-8
sb:, monday	13
sb:, mr	8
sb:, of	-29
sb:, or	-6
sb:, our	8
sb:, say	-9
sb:, sign	7
sb:, since	-11
sb:, so	-6
sb:, start	-6
sb:, take	10
sb:, that	14
sb:, the	30
sb:, there	9
sb:, tuesday	12
sb:, under	22
sb:, unless	7
sb:, was	-25
sb:, which	-18
sb:, will	-7
sb:, you	-6
sb:, —	12
sb:-	6
sb:- <name>	-7
sb:- <quality>	-9
sb:- call	6
sb:- the	-9
sb:. <number>	15
sb:. on	-6
sb:/	13
sb:/ <number>	-16
sb:/ <seat>	13
sb::	7
sb:: <level>	17
sb:: <number>	10
sb:: <office>	6
sb:: <quality>	8
sb:: and	-7
sb:: as	11
sb:: for	15
sb:: from	-13
sb:: in	-10
sb:: it	-16
sb:: its	6
sb:: since	17
sb:: the	-30
sb:: then	14
sb:: until	-8
sb:: yes	14
sb:; it	7
sb:; on	-7
sb:; the	20
sb:<day-ahead>	15
sb:<day-ahead> ,	-11
sb:<day-ahead> and	-9
sb:<day-ahead> the	9
sb:<day-gone>	14
sb:<day-gone> and	-6
sb:<day-gone> by	7
sb:<day-gone> the	-17
sb:<day-gone> to	-6
sb:<day-today>	15
sb:<day-today> ,	10
sb:<day-today> -	-11
sb:<day-today> and	8
sb:<day-today> it	6
sb:<day-today> the	-11
sb:<duty>	22
sb:<gate>	-7
sb:<goods>	15
sb:<level-noun>	-10
sb:<level>	-13
sb:<level> <day-today>	13
sb:<level> and	-12
sb:<level> as	-25
sb:<level> at	-11
sb:<level> before	21
sb:<level> duty	-9
sb:<level> has	-9
sb:<level> in	-11
sb:<level> of	-12
sb:<level> over	-7
sb:<level> that	-11
sb:<level> to	-10
sb:<level> when	12
sb:<level> with	-6
sb:<money> of	9
sb:<month-ahead>	-29
sb:<month-gone> ,	-21
sb:<month-gone> and	15
sb:<month-gone> for	-7
sb:<month-gone> of	-6
sb:<name>	10
sb:<name> (	13
sb:<name> and	18
sb:<name> are	9
sb:<name> at	12
sb:<name> by	-6
sb:<name> end	-11
sb:<name> enter	16
sb:<name> from	20
sb:<name> have	-9
sb:<name> in	-15
sb:<name> is	-6
sb:<name> keep	8
sb:<name> on	-14
sb:<name> prolonged	-16
sb:<name> put	11
sb:<name> reach	11
sb:<name> tariff	7
sb:<name> the	-10
sb:<name> trade	-6
sb:<name> truce	-6
sb:<name> was	-6
sb:<not>	-22
sb:<number> )	9
sb:<number> ,	8
sb:<number> :	14
sb:<number> and	-12
sb:<number> as	12
sb:<number> before	10
sb:<number> in	-9
sb:<number> of	-10
sb:<number> on	20
sb:<number> since	-15
sb:<number> the	-17
sb:<number> was	8
sb:<office> ,	17
sb:<office> :	7
sb:<office> on	-11
sb:<office> sit	8
sb:<organisation>	6
sb:<organisation> 's	-6
sb:<organisation> ,	16
sb:<organisation> and	-16
sb:<organisation> in	11
sb:<organisation> is	9
sb:<organisation> of	13
sb:<organisation> on	-9
sb:<organisation> put	13
sb:<person>	-16
sb:<person> (	-17
sb:<person> :	-11
sb:<person> agree	-13
sb:<person> and	21
sb:<person> meet	6
sb:<person> say	10
sb:<person> sign	-23
sb:<person> tell	7
sb:<points>	7
sb:<points> in	-14
sb:<points> of	7
sb:<points> suspend	9
sb:<points> that	-12
sb:<quality> -	-10
sb:<quality> and	-14
sb:<quality> coffee	14
sb:<quality> export	7
sb:<quality> good	-11
sb:<quality> olive	12
sb:<quality> parliament	8
sb:<quality> rice	-8
sb:<quality> side	-12
sb:<quality> tariff	-17
sb:<quality> trade	-6
sb:<quality> wine	-19
sb:<seat>	-14
sb:<seat> 's	-7
sb:<seat> ,	13
sb:<seat> /	13
sb:<seat> and	10
sb:<seat> had	-10
sb:<seat> has	-10
sb:<seat> in	9
sb:<seat> is	-8
sb:<seat> time	8
sb:<sender>	11
sb:<span>	15
sb:<span> ,	-23
sb:<span> ;	-7
sb:<span> and	-10
sb:<span> from	21
sb:<span> in	14
sb:<span> of	-25
sb:<span> tariff	10
sb:<span> the	-6
sb:<span> to	-9
sb:<span> with	11
sb:<taker>	-16
sb:<v-agree>	8
sb:<v-begin>	27
sb:<v-buy>	-32
sb:<v-deny>	-22
sb:<v-down>	-9
sb:<v-end>	-17
sb:<v-impose>	-8
sb:<v-propose>	-7
sb:<v-return>	10
sb:<v-say>	13
sb:<v-sell>	-17
sb:<v-stay>	14
sb:<v-suspend>	15
sb:<v-target>	-30
sb:<v-threaten>	-10
sb:<v-up>	-11
sb:@	23
sb:[	-9
sb:a	-17
sb:a <level>	-10
sb:a <span>	9
sb:a deal	-7
sb:a duty	8
sb:a further	-6
sb:a joint	8
sb:a letter	-13
sb:a new	-7
sb:a notice	10
sb:a pause	7
sb:a period	-8
sb:a tariff	18
sb:a television	8
sb:a trade	11
sb:a truce	31
sb:a very	6
sb:about	-21
sb:accept	-7
sb:accord	-7
sb:according	13
sb:according to	14
sb:add	-15
sb:additional	15
sb:additional <level>	-8
sb:additional duty	11
sb:additional tariff	14
sb:after	16
sb:after <span>	-6
sb:after a	8
sb:after talk	17
sb:after the	-6
sb:afterward	9
sb:again	8
sb:again ,	6
sb:again in	10
sb:against	-8
sb:ago	-10
sb:agree by	21
sb:agree to	-27
sb:agreement	-29
sb:agreement ,	-8
sb:agreement was	8
sb:agreement with	-21
sb:al	8
sb:al -	8
sb:all	-33
sb:all country	-8
sb:along	-8
sb:already	8
sb:also	-21
sb:also sign	-6
sb:an	-23
sb:an <office>	-6
sb:an additional	-28
sb:an agreement	-16
sb:an extra	12
sb:and	14
sb:and ,	-7
sb:and <level>	-24
sb:and <name>	13
sb:and <number>	-8
sb:and <person>	8
sb:and <points>	-13
sb:and <seat>	10
sb:and after	-9
sb:and again	11
sb:and by	9
sb:and enter	-7
sb:and has	7
sb:and in	-27
sb:and it	8
sb:and of	7
sb:and say	7
sb:and since	-6
sb:and textile	7
sb:and that	6
sb:and were	-7
sb:and which	-11
sb:and will	9
sb:annex	-7
sb:announce	-10
sb:announce on	-8
sb:announcement	10
sb:another	8
sb:answer	-10
sb:any	-9
sb:apply	12
sb:apply from	13
sb:apply to	-23
sb:approval	-8
sb:approve	-15
sb:are	12
sb:are in	-14
sb:are suspend	9
sb:are the	14
sb:are to	-10
sb:arrangement	11
sb:arrangement ,	11
sb:as	26
sb:as of	27
sb:as since	-12
sb:as well	-7
sb:ask	-9
sb:ask :	-6
sb:asleep	14
sb:at	-7
sb:at <level>	9
sb:at <number>	-15
sb:at a	10
sb:at midnight	-14
sb:at one	8
sb:at the	-24
sb:away	6
sb:back from	14
sb:back the	-6
sb:banana	7
sb:be	27
sb:be apply	11
sb:be in	8
sb:be know	-7
sb:be make	6
sb:be take	8
sb:bear	-9
sb:because	20
sb:because of	8
sb:beef and	-15
sb:been	-6
sb:been <level>	-9
sb:been at	-6
sb:been on	9
sb:been prolonged	6
sb:before <day-ahead>	10
sb:before <number>	9
sb:before the	24
sb:begin	27
sb:begin in	-6
sb:begin on	8
sb:begin to	7
sb:better	-8
sb:between	12
sb:between <name>	17
sb:between <seat>	7
sb:between the	-7
sb:boat	8
sb:both	12
sb:both country	-11
sb:both side	8
sb:bread	-13
sb:broker	6
sb:bulletin	14
sb:busan	-9
sb:busan in	9
sb:busan on	-10
sb:but	-15
sb:by	14
sb:by <day-ahead>	-19
sb:by <level>	-10
sb:by <number>	-8
sb:by <person>	18
sb:by a	-11
sb:by an	21
sb:by the	-7
sb:by video	10
sb:by wednesday	12
sb:cabinet	-6
sb:calendar	-7
sb:call a	13
sb:call the	-8
sb:can be	14
sb:cancel	-6
sb:cape	11
sb:cape town	12
sb:car	-10
sb:carry	10
sb:carry the	10
sb:cashmere	10
sb:cease	17
sb:cease to	17
sb:cement	-8
sb:change	17
sb:change on	10
sb:changed	-10
sb:charge	-14
sb:charge <level>	-9
sb:charge on	-17
sb:cheese	-6
sb:chip	-8
sb:city	-18
sb:clear	6
sb:client	6
sb:client alert	8
sb:clock	27
sb:close	-9
sb:coal	14
sb:coal and	15
sb:coffee	11
sb:collect	10
sb:collect from	9
sb:colombo	-7
sb:come	-38
sb:come in	-6
sb:come on	-8
sb:come out	-6
sb:commerce announce	-8
sb:company	-21
sb:concern	-8
sb:conclude	12
sb:conclude on	11
sb:conference	28
sb:conference ,	19
sb:conference of	14
sb:confirm	-19
sb:confirm that	-12
sb:consider	10
sb:consultation	-14
sb:control	-15
sb:corrected	7
sb:cost	-11
sb:count	8
sb:counted	22
sb:counted from	22
sb:counter	7
sb:counter -	8
sb:countermeasure	-8
sb:country	-15
sb:current	6
sb:currently	7
sb:customer	-16
sb:customer ,	-7
sb:cut	16
sb:cut its	20
sb:date	-13
sb:date :	-9
sb:dated	6
sb:deal	-27
sb:decided	11
sb:decided to	18
sb:declare	21
sb:declare on	17
sb:decree	9
sb:decree on	11
sb:delegation	-8
sb:desk	-7
sb:did	6
sb:did so	15
sb:die	-13
sb:discuss	-7
sb:dispute	-8
sb:doe not	-10
sb:down	17
sb:down from	-21
sb:down in	8
sb:drop	-6
sb:due	-15
sb:due to	-6
sb:during	-21
sb:during the	-20
sb:duty	23
sb:duty ,	-6
sb:duty between	9
sb:duty by	11
sb:duty for	-21
sb:duty from	9
sb:duty go	10
sb:duty on	15
sb:duty to	14
sb:duty which	-11
sb:duty would	12
sb:each other	12
sb:earlier	-9
sb:earth	-15
sb:eastern time	-6
sb:economy ,	-6
sb:effect	23
sb:effect at	-12
sb:else	10
sb:emergency	-10
sb:end	-23
sb:end at	-9
sb:end in	-8
sb:end of	-9
sb:enter	7
sb:enter before	-7
sb:enter into	15
sb:enter on	12
sb:entry	9
sb:evening	-8
sb:every	-17
sb:everything	-12
sb:expect	-7
sb:expire	-10
sb:export control	-8
sb:exporter	13
sb:extend	-11
sb:extend ,	8
sb:extend the	-8
sb:extension	-25
sb:extension of	-11
sb:extra <level>	10
sb:extra duty	-12
sb:fact	-10
sb:fact sheet	-10
sb:fall from	-7
sb:fall on	14
sb:fall to	10
sb:far	-8
sb:farm	-28
sb:farm good	-15
sb:fee	-22
sb:fentanyl duty	6
sb:fentanyl tariff	-13
sb:filed	14
sb:finance	8
sb:first	15
sb:first ,	13
sb:first meet	6
sb:flash	-6
sb:follow	-10
sb:followed	8
sb:following	14
sb:for	-9
sb:for <quality>	6
sb:for <span>	13
sb:for a	-15
sb:for the	-9
sb:for those	6
sb:for trade	9
sb:force	6
sb:force since	11
sb:forced	-14
sb:forced labor	-7
sb:fourth	-25
sb:free	-11
sb:free of	-6
sb:freeze	13
sb:friday	-10
sb:friday ,	-6
sb:from	35
sb:from <level>	-14
sb:from <name>	-26
sb:from <number>	27
sb:from all	-6
sb:from the	-18
sb:from thi	7
sb:front	-12
sb:frozen	-9
sb:further	-10
sb:further <span>	-8
sb:gave	11
sb:gazette	15
sb:geneva ,	16
sb:geneva on	-9
sb:get <span>	11
sb:get a	-7
sb:given	8
sb:go back	17
sb:go on	-11
sb:go to	20
sb:go up	-15
sb:gold	-13
sb:good	-6
sb:good ,	-6
sb:good for	9
sb:good have	9
sb:good is	-6
sb:good loaded	-6
sb:good pay	-15
sb:good since	-6
sb:good that	-18
sb:grain	-8
sb:grower	-8
sb:had begin	-10
sb:had put	16
sb:had sign	10
sb:had take	-8
sb:half	8
sb:halt	30
sb:hand	20
sb:hand ,	6
sb:hand in	19
sb:happen	-7
sb:happened	8
sb:harvest	6
sb:has	-10
sb:has <span>	-7
sb:has apply	-7
sb:has had	-6
sb:has hold	17
sb:has levy	-6
sb:has offer	-7
sb:has pay	6
sb:has since	-7
sb:has take	-7
sb:has to	-8
sb:have	-6
sb:have apply	-9
sb:have meet	-9
sb:he	-16
sb:he say	-7
sb:height	-15
sb:here	-8
sb:here ,	-12
sb:higher	-12
sb:his	-25
sb:hold the	9
sb:hold until	-14
sb:home	-7
sb:hour	-12
sb:house	8
sb:i	-12
sb:if	-32
sb:import from	-7
sb:impose	9
sb:impose in	8
sb:in <month-ahead>	-10
sb:in <month-gone>	12
sb:in <name>	-18
sb:in <number>	8
sb:in cape	11
sb:in force	7
sb:in geneva	9
sb:in halifax	-9
sb:in it	8
sb:in izmir	-8
sb:in nadi	9
sb:in on	6
sb:in place	-9
sb:in stockholm	8
sb:in the	-14
sb:in two	-9
sb:in which	7
sb:industry ,	7
sb:informed	14
sb:initialled	-8
sb:instead	15
sb:instead of	16
sb:into	7
sb:into <name>	6
sb:into a	-10
sb:into force	9
sb:is	14
sb:is <level>	10
sb:is <number>	16
sb:is an	9
sb:is charge	11
sb:is extend	7
sb:is good	6
sb:is in	-8
sb:is part	-10
sb:is suspend	13
sb:is the	-7
sb:is to	-19
sb:is what	12
sb:it	10
sb:it 's	-18
sb:it ,	14
sb:it be	-8
sb:it begin	28
sb:it expire	14
sb:it go	-15
sb:it had	8
sb:it has	8
sb:it is	-24
sb:it start	7
sb:it take	-9
sb:it the	-6
sb:it was	25
sb:it would	-18
sb:item	7
sb:its <organisation>	9
sb:its duty	15
sb:its own	-24
sb:its worst	-7
sb:izmir	-9
sb:joint press	-10
sb:joint statement	6
sb:keep the	12
sb:kick	7
sb:kick in	7
sb:know	7
sb:know that	13
sb:kuala	-6
sb:kuala lumpur	-6
sb:labor	-14
sb:lancaster	7
sb:lancaster house	7
sb:land	-10
sb:lapse	10
sb:lapse ,	20
sb:lapse at	-9
sb:last	-9
sb:last <month-gone>	-13
sb:last until	-12
sb:last week	-9
sb:last year	-6
sb:lasted	-18
sb:late	-6
sb:later ,	9
sb:law ,	16
sb:lawyer	-6
sb:leader	9
sb:leave in	10
sb:legal	-8
sb:less	-7
sb:let	-15
sb:let it	-7
sb:let the	-6
sb:letter of	8
sb:level of	-12
sb:levy	11
sb:levy on	19
sb:licence	-10
sb:lie	-9
sb:lift	-12
sb:lisbon	-6
sb:list	-9
sb:live	6
sb:loaded	-14
sb:loaded before	-12
sb:london	-8
sb:long	16
sb:lose	-9
sb:lose <level>	-6
sb:lower its	-15
sb:lull	7
sb:lumpur	-6
sb:machine	-12
sb:make in	6
sb:me	6
sb:mean	-6
sb:meanwhile	14
sb:meanwhile the	20
sb:measure	-9
sb:meat	12
sb:meet <name>	9
sb:meet at	8
sb:meet since	-9
sb:member	-6
sb:memorandum	-6
sb:men	-12
sb:midnight	-19
sb:midnight on	-18
sb:milk	15
sb:minister ,	-12
sb:minister of	21
sb:ministry	-18
sb:ministry of	-12
sb:minute	10
sb:minute past	16
sb:mombasa	-6
sb:monday	15
sb:monday ,	9
sb:montevideo	-8
sb:month of	8
sb:moratorium	9
sb:morning	-15
sb:most	-10
sb:move	-12
sb:much	-8
sb:nadi	9
sb:name	-6
sb:named	-6
sb:negotiate	13
sb:negotiate in	16
sb:new	-18
sb:new duty	-6
sb:new tariff	9
sb:new york	-8
sb:next	-16
sb:night	-6
sb:no .	12
sb:none	-7
sb:noon	19
sb:north	6
sb:northern	-12
sb:not be	10
sb:note	22
sb:note ,	15
sb:note —	7
sb:nothing	-12
sb:notice	-7
sb:notice <number>	-7
sb:now	-15
sb:now ,	10
sb:number	-9
sb:of <day-ahead>	7
sb:of <day-gone>	7
sb:of <day-today>	8
sb:of <level>	-9
sb:of <month-ahead>	-9
sb:of <name>	17
sb:of <number>	19
sb:of <quality>	7
sb:of <span>	-11
sb:of a	-17
sb:of commerce	-11
sb:of duty	18
sb:of last	-20
sb:of state	11
sb:of talk	-23
sb:of that	10
sb:of the	10
sb:of their	-16
sb:of them	-9
sb:of thi	-15
sb:of trade	7
sb:of up	-9
sb:of what	-12
sb:off	-18
sb:offer	-20
sb:offer to	-12
sb:oil	9
sb:oil and	6
sb:older	11
sb:olive	14
sb:on	-21
sb:on <day-today>	-19
sb:on <money>	9
sb:on <quality>	16
sb:on beef	-12
sb:on each	-6
sb:on farm	-10
sb:on it	19
sb:on our	-18
sb:on the	-18
sb:on trade	-6
sb:on wednesday	9
sb:once	-7
sb:one	25
sb:one ,	-6
sb:one minute	6
sb:one that	12
sb:only	-11
sb:open	-7
sb:opened	-6
sb:order	-28
sb:order by	-9
sb:order on	-6
sb:order that	-7
sb:ore	-10
sb:originating	17
sb:originating in	17
sb:other 's	8
sb:other since	-11
sb:our	-24
sb:out ,	-6
sb:out in	8
sb:out on	-17
sb:out the	6
sb:over	-44
sb:p	-11
sb:p <number>	-10
sb:pact	-7
sb:pair	13
sb:palm	7
sb:parcel from	-7
sb:parliament	8
sb:part	-36
sb:part ,	-7
sb:part of	-24
sb:past	10
sb:pause	15
sb:pause of	14
sb:pause that	16
sb:pay <level>	6
sb:pay <number>	-8
sb:pay an	10
sb:pay in	9
sb:pay on	-7
sb:pay since	-9
sb:people	-13
sb:period of	-8
sb:phase	-6
sb:phone	17
sb:phosphate	12
sb:place	-20
sb:place in	-6
sb:plan	-14
sb:plan for	-7
sb:plywood	13
sb:port	-27
sb:port fee	-18
sb:position	-9
sb:president <person>	6
sb:press	22
sb:press conference	24
sb:previou	-10
sb:price of	-13
sb:proclamation	-18
sb:product	9
sb:prolongation	6
sb:prolonged by	6
sb:prolonged in	-8
sb:prolonged their	-10
sb:prolonged to	16
sb:promise	-10
sb:propose	-7
sb:public	-9
sb:publish	-6
sb:put	12
sb:put into	-12
sb:put on	-9
sb:put the	11
sb:radio	-7
sb:raise to	10
sb:rang	9
sb:rare	-15
sb:rare earth	-8
sb:rate	11
sb:rate for	6
sb:rate of	9
sb:rate was	6
sb:raw	12
sb:re	-10
sb:reach a	7
sb:reach on	-6
sb:read	16
sb:read ,	14
sb:reason	11
sb:recall that	9
sb:reciprocal	23
sb:reciprocal duty	6
sb:reciprocal tariff	-9
sb:reduce	6
sb:reduction	30
sb:remove	-8
sb:renewed	-26
sb:renewed in	-15
sb:replace	-8
sb:replace the	-8
sb:report ,	6
sb:reporter	-12
sb:reprieve	-11
sb:rest on	6
sb:result	-17
sb:return to	9
sb:revive	14
sb:rice	-18
sb:rise by	-7
sb:rise to	11
sb:river	-15
sb:roaming	-8
sb:round	-13
sb:round of	-14
sb:rule	-17
sb:run	-8
sb:run for	6
sb:run out	-30
sb:run since	16
sb:run to	-10
sb:run until	-13
sb:s	-10
sb:s &	-9
sb:saturday	8
sb:saturday ,	10
sb:say	-7
sb:say <person>	11
sb:say in	-7
sb:say that	6
sb:season	-14
sb:second	6
sb:second ,	7
sb:second meet	15
sb:section	-21
sb:section <number>	-21
sb:see	-10
sb:separate	-6
sb:set	15
sb:set out	14
sb:settle	-8
sb:seventh	-7
sb:shall	8
sb:shall not	15
sb:sheet	-17
sb:ship	-15
sb:shipment	10
sb:shook	20
sb:shook hand	20
sb:short	10
sb:side ,	6
sb:side had	6
sb:side has	-8
sb:side suspend	-7
sb:sign a	-14
sb:sign by	-10
sb:sign in	11
sb:sign it	11
sb:sign with	-6
sb:signature	-26
sb:since	35
sb:since <month-gone>	-15
sb:since <number>	-17
sb:since the	26
sb:sir	21
sb:sir ,	19
sb:sit down	12
sb:six	-8
sb:so	12
sb:so -	6
sb:so by	16
sb:special	15
sb:spoke	9
sb:spoke by	11
sb:stand	18
sb:standstill	15
sb:standstill on	14
sb:start	16
sb:state	15
sb:statement ,	-8
sb:statement on	9
sb:stay	12
sb:stay at	-13
sb:stay suspend	16
sb:steel	11
sb:steel ,	11
sb:still	-11
sb:stockholm	6
sb:stockholm in	-7
sb:stop	11
sb:stop the	7
sb:strike in	7
sb:subject	-8
sb:sugar	6
sb:sum	-9
sb:sunday	-11
sb:surcharge	-14
sb:surcharge ,	13
sb:surcharge of	-22
sb:suspend for	14
sb:suspend its	6
sb:suspend since	11
sb:suspend the	-6
sb:suspend to	7
sb:suspend until	-13
sb:suspension is	12
sb:suspension of	6
sb:table	11
sb:table on	9
sb:take a	-6
sb:take effect	19
sb:take place	-10
sb:take the	-6
sb:talk	-17
sb:talk in	9
sb:talked	-8
sb:tariff	8
sb:tariff from	-11
sb:tariff would	6
sb:technical	15
sb:tell me	7
sb:tell reporter	-6
sb:term	-8
sb:text	8
sb:textile	11
sb:than	-15
sb:that	14
sb:that 's	-11
sb:that ,	14
sb:that <quality>	9
sb:that <seat>	-16
sb:that a	13
sb:that begin	19
sb:that come	-10
sb:that end	-6
sb:that from	12
sb:that he	-7
sb:that is	19
sb:that leave	-6
sb:that one	-6
sb:that the	13
sb:that they	6
sb:that was	9
sb:the	-11
sb:the "	-11
sb:the <level>	-22
sb:the <number>	-17
sb:the <office>	7
sb:the <person>	13
sb:the <points>	6
sb:the <quality>	-12
sb:the <seat>	-18
sb:the <span>	20
sb:the additional	20
sb:the agreement	-16
sb:the ceasefire	-13
sb:the change	16
sb:the city	-11
sb:the clock	30
sb:the current	7
sb:the decree	20
sb:the duty	-9
sb:the emergency	-9
sb:the end	-14
sb:the extension	-10
sb:the fee	-9
sb:the fentanyl	-7
sb:the first	10
sb:the following	16
sb:the fourth	-21
sb:the last	-23
sb:the law	-11
sb:the level	-13
sb:the lower	-10
sb:the measure	-6
sb:the moratorium	7
sb:the new	-19
sb:the northern	-12
sb:the number	-7
sb:the old	16
sb:the one	12
sb:the order	-12
sb:the other	-11
sb:the pair	13
sb:the paper	12
sb:the pause	15
sb:the phone	8
sb:the price	-14
sb:the proclamation	-9
sb:the reciprocal	19
sb:the reduction	20
sb:the river	-14
sb:the s	-8
sb:the so	6
sb:the standstill	9
sb:the step	-7
sb:the surcharge	-11
sb:the table	6
sb:the talk	-9
sb:the trade	-12
sb:the truce	21
sb:the two	34
sb:the understanding	-7
sb:the winter	-6
sb:the year	-9
sb:their meet	8
sb:their second	15
sb:then	12
sb:then ,	12
sb:then come	-19
sb:then the	11
sb:there	-9
sb:there 's	9
sb:there ,	-14
sb:therefore	7
sb:these	-9
sb:they	16
sb:they agree	6
sb:they did	15
sb:they pay	8
sb:they were	14
sb:they will	-6
sb:they've	-7
sb:thing	23
sb:third	-13
sb:third round	-7
sb:those	18
sb:those who	8
sb:threaten	-8
sb:three	-7
sb:thursday	-7
sb:thursday ,	-8
sb:till	-6
sb:time on	-9
sb:time the	9
sb:to <level>	13
sb:to <name>	9
sb:to be	6
sb:to begin	-18
sb:to carry	7
sb:to cut	-11
sb:to extend	-7
sb:to good	8
sb:to have	-6
sb:to report	6
sb:to say	13
sb:to sleep	7
sb:to suspend	-22
sb:to the	12
sb:top	8
sb:town	10
sb:tractor	6
sb:trade	-11
sb:trade ,	15
sb:trade minister	-9
sb:trade truce	-11
sb:trade war	14
sb:translated	6
sb:truce	19
sb:truce agree	-10
sb:truce begin	15
sb:truce between	-24
sb:truce expire	-14
sb:truce from	-11
sb:truce has	22
sb:truce hold	13
sb:truce in	-8
sb:truce is	10
sb:truce last	7
sb:truce of	31
sb:truce on	-9
sb:truce over	-14
sb:truce since	6
sb:truce that	29
sb:truce to	-20
sb:tuesday ,	-15
sb:twice	-7
sb:two	15
sb:two ,	13
sb:two <office>	21
sb:two country	11
sb:two have	-9
sb:two is	-7
sb:two men	-11
sb:two side	10
sb:under	7
sb:under a	-11
sb:under it	-6
sb:under section	-13
sb:under the	28
sb:under which	6
sb:until	-7
sb:until <day-gone>	9
sb:until <number>	-8
sb:until then	14
sb:up	-16
sb:up from	-6
sb:up in	13
sb:up to	-10
sb:updated	-6
sb:upon	17
sb:us	8
sb:valid	8
sb:version	8
sb:version of	8
sb:vessel	7
sb:video	9
sb:vote	-13
sb:war	24
sb:war ,	7
sb:was agree	10
sb:was conclude	12
sb:was extend	-13
sb:was prolonged	-22
sb:was put	11
sb:was raise	10
sb:was strike	-7
sb:was their	-6
sb:was to	-11
sb:water	-7
sb:we agree	12
sb:wednesday	6
sb:wednesday ,	11
sb:week	-14
sb:weekend	7
sb:well	-11
sb:well ,	-6
sb:were	-15
sb:were <level>	7
sb:what	12
sb:what <name>	7
sb:what change	6
sb:what it	-6
sb:what they	-9
sb:what was	-16
sb:what we	-11
sb:what will	6
sb:wheat	-9
sb:when the	13
sb:where	-12
sb:where the	-6
sb:which	10
sb:which <name>	10
sb:which <person>	13
sb:which begin	-11
sb:which both	24
sb:which each	-9
sb:which had	-11
sb:which has	-7
sb:which they	-12
sb:will be	6
sb:will have	13
sb:will lower	-9
sb:will now	-6
sb:will stay	8
sb:will suspend	-11
sb:wine	-17
sb:winter	-8
sb:with <name>	10
sb:with <person>	-6
sb:with the	-19
sb:without	-14
sb:without an	-6
sb:worked	-12
sb:worst	-14
sb:would	-23
sb:would go	6
sb:would start	-8
sb:yes ,	10
sb:york	-8
sb:you will	14
sb:your	-23
sb:zero	6
sb:|	8
sb:—	11
sb:— from	12
sb:•	13
t0=future	-8
t0=future-passive	-26
t0=modal	-36
t0=modal-passive	-15
t0=past-passive	7
t0=present-not	-6
t0=present-passive	7
t1=future	-10
t1=future-passive	-26
t1=future-passive-not	6
t1=infinitive	-15
t1=infinitive-passive	6
t1=modal	-35
t1=modal-passive	-15
t1=present-not	-6
t1=present-passive	8
t2=future	-8
t2=future-not	7
t2=future-passive	-11
t2=gerund	8
t2=infinitive	-26
t2=modal	13
t2=participle-passive	6
t2=past	-24
t2=perfect	16
t2=present-passive	-13
t:loose	23
t:loose & d:gone	12
t:loose & d:today	30
t:loose-l	18
t:loose-l1	9
t:loose-l2	11
t:loose-r	16
t:loose-r2	17
t:loose-r3	9
t:more	-13
t:more & d:ahead	-14
t:more & d:gone	-12
t:more & d:today	13
t:more-l	-12
t:more-l0	-16
t:more-l1	-13
t:more-r	-10
t:more-r0	-19
t:more-r1	-25
t:more-r2	7
t:quiet	30
t:quiet & d:ahead	-6
t:quiet & d:gone	36
t:quiet-l	21
t:quiet-l1	20
t:quiet-l2	15
t:quiet-l3	-7
t:quiet-r	25
t:quiet-r2	31
t:truce	37
t:truce & d:ahead	-32
t:truce & d:gone	55
t:truce-l	44
t:truce-l1	10
t:truce-l2	25
t:truce-l3	16
t:truce-r1	25
t:truce-r3	-7
t:verb	9
t:verb & d:today	15
t:verb-l	-11
t:verb-l2	-10
t:verb-r	26
t:verb-r1	-7
t:verb-r2	20
tn:loose	12
tn:more	21
tn:truce	12
tn:verb	18
tp:loose	-17
tp:more	-8
tp:quiet	8
tp:truce	9
v0-none	-14
v0=agree	8
v0=announce	-13
v0=answer	-6
v0=apply	7
v0=approve	-8
v0=ask	-8
v0=be	-13
v0=bring	-9
v0=call	10
v0=carry	9
v0=charge	-8
v0=clear	7
v0=collect	16
v0=come	-22
v0=conclude	19
v0=declare	21
v0=expire	-6
v0=extend	-24
v0=fall	12
v0=get	-8
v0=halve	6
v0=have	-11
v0=keep	12
v0=lapse	-8
v0=leave	6
v0=levy	-8
v0=make	7
v0=meet	-17
v0=move	-6
v0=negotiate	14
v0=rise	-7
v0=run	-9
v0=say	-15
v0=state	7
v0=stop	13
v0=suspend	11
v1-none	-6
v1=announce	-12
v1=answer	-6
v1=apply	7
v1=approve	-9
v1=ask	-9
v1=be	-19
v1=begin	19
v1=bring	-9
v1=call	9
v1=carry	15
v1=charge	-15
v1=clear	7
v1=collect	14
v1=come	-23
v1=conclude	12
v1=declare	22
v1=enter	7
v1=expire	-7
v1=extend	-11
v1=fall	12
v1=get	-6
v1=halve	6
v1=have	-10
v1=impose	-12
v1=introduce	-14
v1=keep	13
v1=kick	7
v1=know	15
v1=lapse	-9
v1=leave	6
v1=meet	-13
v1=move	-7
v1=negotiate	13
v1=raise	-6
v1=rise	-8
v1=run	-14
v1=say	-13
v1=sign	7
v1=sleep	6
v1=start	-6
v1=state	8
v1=stop	16
v1=suspend	9
v1=write	-8
v2-none	-43
v2=announce	-8
v2=be	-6
v2=bear	15
v2=bring	24
v2=call	-8
v2=carry	-8
v2=collect	15
v2=come	-6
v2=cut	-6
v2=enter	-6
v2=expire	11
v2=extend	-17
v2=fall	-10
v2=get	-14
v2=have	-27
v2=hold	8
v2=lay	10
v2=make	-16
v2=meet	-7
v2=other	9
v2=put	-17
v2=run	21
v2=sign	-14
v2=stay	-14
v2=suspend	11
v2=take	7
vt0=agree past	13
vt0=agree perfect	-9
vt0=announce past	-6
vt0=apply perfect	-13
vt0=apply present	19
vt0=approve past	-6
vt0=be past	-15
vt0=be perfect	-11
vt0=begin modal	-18
vt0=begin present	9
vt0=bring past	-7
vt0=call past	10
vt0=carry modal	-6
vt0=carry present	14
vt0=clear present	8
vt0=collect future	23
vt0=come past	-7
vt0=come present	-14
vt0=conclude past	19
vt0=cut present	6
vt0=declare past	16
vt0=end past	-12
vt0=end present	11
vt0=enter past	7
vt0=expire present	-15
vt0=extend past	-16
vt0=fall present	13
vt0=go modal	7
vt0=go past	-10
vt0=go present	7
vt0=have past	-17
vt0=hold past	-9
vt0=hold perfect	17
vt0=hold present	-11
vt0=keep present	11
vt0=levy perfect	-8
vt0=lower present	-7
vt0=make past	8
vt0=meet past	-11
vt0=meet perfect	-8
vt0=other past	-11
vt0=pay future	6
vt0=reach past	6
vt0=run past	-11
vt0=run perfect	16
vt0=run present	-9
vt0=say past	-7
vt0=say present	-6
vt0=sign past	-8
vt0=sign pluperfect	11
vt0=sit perfect	7
vt0=sit present	-8
vt0=start past	10
vt0=start present	-17
vt0=state past	8
vt0=stop past	12
vt0=suspend future	-10
vt0=suspend present	7
vt0=take past	22
vt0=take pluperfect	-8
vt0=take present	-11
vt1=agree participle	-14
vt1=agree past	16
vt1=agree perfect	-9
vt1=announce past	-6
vt1=apply perfect	-13
vt1=apply present	19
vt1=approve past	-6
vt1=be past	-17
vt1=be perfect	-11
vt1=begin gerund	24
vt1=begin modal	-18
vt1=begin present	10
vt1=bring past	-7
vt1=call past	10
vt1=carry infinitive	7
vt1=carry modal	-6
vt1=carry present	14
vt1=clear present	8
vt1=collect future	23
vt1=come past	-7
vt1=come present	-14
vt1=conclude participle	-9
vt1=conclude past	19
vt1=cut present	6
vt1=declare past	16
vt1=end participle	-9
vt1=end past	-12
vt1=end present	11
vt1=enter past	7
vt1=expire present	-15
vt1=extend past	-16
vt1=fall present	13
vt1=go modal	7
vt1=go past	-9
vt1=go present	7
vt1=have past	-16
vt1=hold past	-8
vt1=hold perfect	17
vt1=hold present	-11
vt1=introduce participle	-8
vt1=keep present	11
vt1=levy perfect	-8
vt1=lower present	-7
vt1=make participle	-9
vt1=make past	8
vt1=meet past	-11
vt1=meet perfect	-8
vt1=other past	-11
vt1=pay future	7
vt1=reach past	6
vt1=run infinitive	-6
vt1=run past	-11
vt1=run perfect	16
vt1=run present	-9
vt1=say past	-7
vt1=sign participle	19
vt1=sign past	-8
vt1=sign pluperfect	11
vt1=sit perfect	7
vt1=sit present	-8
vt1=start gerund	-18
vt1=start past	10
vt1=start present	-17
vt1=state past	8
vt1=stop past	12
vt1=suspend future	-10
vt1=suspend present	7
vt1=take past	22
vt1=take pluperfect	-8
vt1=take present	-8
vt2=agree participle	7
vt2=be future	-12
vt2=be pluperfect	-15
vt2=collect present	12
vt2=come past	-8
vt2=end past	-11
vt2=go past	7
vt2=have present	-27
vt2=make participle	-6
vt2=other pluperfect	10
vt2=put present	-7
vt2=run present	18
vt2=say present	10
vt2=sign past	-12
vt2=suspend past	7`;
