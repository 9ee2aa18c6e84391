// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_IN_FORCE_SINCE = `yes
<always>	0
a:'s	10
a:<agent>	11
a:<day-ahead>	18
a:<day-ahead> .	8
a:<day-gone>	-25
a:<day-gone> .	-18
a:<level>	-6
a:<level> .	-34
a:<level> and	-21
a:<level> in	13
a:<level> of	6
a:<level> on	7
a:<level> to	-9
a:<level> under	-10
a:<money>	-6
a:<month-ahead>	-8
a:<name> 's	-18
a:<name> .	11
a:<name> and	-12
a:<name> has	16
a:<name> is	8
a:<not>	9
a:<number> .	21
a:<number> for	17
a:<number> of	12
a:<number> on	-8
a:<organisation>	-10
a:<person> and	21
a:<points>	-9
a:<quality>	-11
a:<quality> good	9
a:<quality> one	12
a:<quality> side	-9
a:<quality> tariff	14
a:<seat> .	-6
a:<sender>	-7
a:<span>	8
a:<span> .	16
a:<span> earlier	8
a:<span> of	-9
a:<v-agree>	-7
a:<v-bear>	-6
a:<v-begin>	-20
a:<v-down>	13
a:<v-propose>	-19
a:<v-return>	-8
a:<v-sell>	-13
a:<v-up>	7
a:?	-24
a:a <quality>	-13
a:a duty	-12
a:a paper	10
a:a third	14
a:about the	10
a:additional	16
a:additional <level>	-18
a:additional duty	17
a:additional tariff	13
a:after	-16
a:after <span>	-20
a:again	-22
a:all	-11
a:all other	-8
a:allow	-8
a:also	-12
a:an	7
a:an order	8
a:and	-7
a:and <month-gone>	12
a:and <person>	16
a:and not	17
a:and to	-19
a:another	-6
a:another <level>	8
a:another <span>	-14
a:apply	-18
a:are	-23
a:arrangement	10
a:as	-19
a:as well	-7
a:at	-8
a:at <level>	-14
a:at <number>	-8
a:at the	7
a:back	19
a:back to	13
a:be	-8
a:be collect	6
a:bear	14
a:beef	-9
a:before	6
a:before .	17
a:before the	-9
a:begin	-6
a:between	-25
a:between <name>	-7
a:between the	-6
a:both	27
a:both side	14
a:bring	23
a:by <person>	-11
a:by the	-6
a:call	-8
a:capital	6
a:carry	-6
a:charge	6
a:collect	14
a:come	-7
a:cost	-12
a:country	12
a:custom	-9
a:cut	-20
a:doe not	6
a:down	30
a:duty	8
a:each	-14
a:each other	-8
a:earlier	7
a:earlier .	8
a:earth	-7
a:either	7
a:end	-16
a:end on	-7
a:enter	-6
a:evening	-18
a:evening .	-7
a:every	9
a:expire	8
a:export control	6
a:extend	-18
a:extra	19
a:fee	-8
a:for <name>	-6
a:for <span>	12
a:for an	8
a:for the	-14
a:found	6
a:free	-8
a:from	-8
a:from <name>	10
a:geneva	11
a:get	-14
a:good	9
a:good have	-16
a:good of	11
a:government	7
a:had been	-19
a:hand	15
a:has	19
a:have	-32
a:have pay	-29
a:he	17
a:hour	-18
a:hour .	-13
a:import	-7
a:in	-19
a:in <month-gone>	-13
a:in <name>	13
a:in <seat>	10
a:in a	-6
a:in geneva	12
a:in the	-29
a:instead	15
a:is	-9
a:is <number>	-6
a:is the	12
a:it	-13
a:it 's	14
a:it .	-16
a:it was	-16
a:it will	-9
a:it would	10
a:its	21
a:last <span>	18
a:last week	-7
a:last year	-7
a:later	-7
a:law	9
a:lay	9
a:leave	9
a:leave the	-9
a:let	-6
a:letter	6
a:levy on	-7
a:licence	-8
a:matter	-9
a:may	-10
a:measure	10
a:meet	-10
a:minister	-7
a:more .	7
a:mr	8
a:mr <person>	8
a:next	6
a:next year	15
a:night	-12
a:no	-16
a:not	22
a:now	-8
a:of <level>	13
a:of <name>	6
a:of <number>	-8
a:of a	9
a:of next	10
a:of that	-8
a:off	10
a:older	-9
a:on	8
a:on <day-gone>	-9
a:on <name>	-8
a:on both	6
a:on good	8
a:on most	12
a:on our	-6
a:on the	9
a:order	6
a:origin	-8
a:other 's	11
a:over	-22
a:paper	8
a:pay	7
a:pay <number>	-9
a:period	-7
a:product	-7
a:product of	-6
a:put	-7
a:put <level>	-11
a:rare	-6
a:rare earth	-6
a:rice	-9
a:run	16
a:run out	11
a:run until	-6
a:say	6
a:second	-8
a:section	-22
a:section <number>	-22
a:ship	-16
a:side .	13
a:sign	-18
a:since	-6
a:stand	6
a:stay	-8
a:steel	-7
a:still	-6
a:surcharge	-17
a:surcharge of	-7
a:suspend	8
a:talk	-14
a:tariff of	6
a:tax	-11
a:telephone .	7
a:term	7
a:term of	7
a:than	-11
a:that <person>	9
a:the	-6
a:the <day-ahead>	10
a:the <level>	-10
a:the <number>	-11
a:the <office>	8
a:the <organisation>	-6
a:the <person>	-6
a:the <quality>	6
a:the additional	18
a:the duty	-21
a:the matter	-8
a:the other	15
a:the tariff	-13
a:the three	-9
a:the truce	11
a:the two	11
a:them	6
a:there	31
a:there 's	7
a:there was	10
a:they	-8
a:they have	-19
a:thi	10
a:thi month	9
a:thi year	9
a:third	13
a:those	20
a:three	-15
a:through	9
a:to	-16
a:to <day-ahead>	17
a:to be	-9
a:to suspend	-7
a:trade	-10
a:truce	12
a:truce .	-6
a:truce in	15
a:truce of	7
a:two	11
a:two country	12
a:under	11
a:under section	-8
a:under the	7
a:until <day-ahead>	-12
a:up	-6
a:us	13
a:was <money>	8
a:was <number>	-7
a:we	-9
a:week	-12
a:week .	-6
a:well	-7
a:well .	-9
a:were	6
a:what	13
a:what it	17
a:when	-6
a:will be	-24
a:wine	8
a:with	-9
a:with a	-6
a:without a	9
a:would	11
a:would be	11
a:year	13
asks	-27
b:"	14
b:" to	6
b:'s	-14
b:'s own	8
b:*	-11
b:, <level>	-10
b:, <name>	7
b:, <number>	-14
b:, <office>	6
b:, a	-7
b:, after	23
b:, agree	-12
b:, and	-8
b:, begin	25
b:, conclude	-13
b:, for	-14
b:, from	-11
b:, had	6
b:, in	7
b:, on	12
b:, sign	6
b:, since	-6
b:, start	-17
b:, the	15
b:, thursday	-10
b:, tuesday	13
b:, was	-22
b:, will	-7
b:- <name>	-8
b:- a	6
b:.	-7
b:. on	-6
b:/	14
b::	14
b:: <level>	-8
b:: <name>	-17
b:: <number>	34
b:: <person>	7
b:: <quality>	10
b:: and	-7
b:: as	12
b:: from	-12
b:: since	18
b:: the	-19
b:: then	14
b:;	-12
b:; on	-6
b:; the	9
b:<agent>	-10
b:<day-ahead> and	-7
b:<day-gone>	19
b:<duty>	12
b:<gate>	7
b:<goods-amount>	6
b:<level>	-15
b:<level> as	-23
b:<level> from	-14
b:<level> has	-7
b:<level> of	-9
b:<level> on	7
b:<level> under	-9
b:<money> of	9
b:<month-gone> and	13
b:<name>	-6
b:<name> 's	-7
b:<name> a	-7
b:<name> and	8
b:<name> cut	19
b:<name> duty	6
b:<name> end	-10
b:<name> enter	10
b:<name> fall	6
b:<name> from	23
b:<name> have	-11
b:<name> in	-11
b:<name> on	-11
b:<name> prolonged	-16
b:<name> put	13
b:<name> reach	9
b:<name> take	-8
b:<name> to	-18
b:<name> truce	-7
b:<not>	-25
b:<number> /	14
b:<number> as	12
b:<number> in	-6
b:<number> of	-15
b:<number> on	27
b:<number> since	-13
b:<number> the	-12
b:<office> sit	8
b:<organisation> and	-11
b:<organisation> in	9
b:<organisation> of	6
b:<person>	-22
b:<person> agree	-11
b:<person> had	7
b:<person> on	-7
b:<person> say	7
b:<person> sign	-12
b:<points>	13
b:<points> of	8
b:<points> on	6
b:<quality>	14
b:<quality> and	-12
b:<quality> beef	7
b:<quality> export	8
b:<quality> good	-6
b:<quality> tariff	-7
b:<seat>	-9
b:<seat> and	6
b:<seat> from	-6
b:<seat> had	-8
b:<seat> has	-8
b:<seat> in	9
b:<seat> time	10
b:<span>	30
b:<span> from	16
b:<span> in	21
b:<span> of	-13
b:<span> to	-9
b:<span> truce	8
b:<v-agree>	9
b:<v-begin>	22
b:<v-buy>	-29
b:<v-deny>	-15
b:<v-end>	-38
b:<v-impose>	-27
b:<v-return>	-16
b:<v-sell>	-9
b:<v-stay>	9
b:<v-suspend>	13
b:<v-target>	-29
b:<v-threaten>	-6
b:<v-up>	-32
b:@	7
b:a	-17
b:a <quality>	-6
b:a letter	-7
b:a truce	36
b:about	-10
b:additional <level>	-7
b:additional duty	7
b:after	13
b:again in	11
b:against	-6
b:agree by	21
b:agree in	-7
b:agree to	-8
b:agreement	-7
b:agreement was	9
b:agreement with	-6
b:all	-32
b:all country	-7
b:all go	-10
b:an	-39
b:an additional	-17
b:and	-15
b:and <name>	-11
b:and <quality>	-7
b:and <seat>	6
b:and after	-8
b:and again	12
b:and by	9
b:and from	-14
b:and has	8
b:and in	-12
b:and since	-6
b:and the	9
b:and will	10
b:announce	-16
b:answer	-6
b:apply from	9
b:apply to	-14
b:approve	-9
b:are to	-7
b:as	7
b:as of	18
b:as since	-12
b:ask	-9
b:at	-8
b:at a	-6
b:at one	9
b:at the	-34
b:back from	14
b:back to	-6
b:be back	9
b:because	11
b:been	-6
b:been <level>	-11
b:been at	-14
b:been on	6
b:before the	23
b:begin	21
b:begin on	8
b:begin to	8
b:boat	9
b:both	19
b:both country	-18
b:both side	8
b:bread	-12
b:busan in	8
b:busan on	-10
b:by <level>	-8
b:by the	6
b:by video	12
b:call	6
b:cape	11
b:cape town	12
b:car	-14
b:carry	12
b:carry the	10
b:change	13
b:change on	10
b:changed	-10
b:charge	-16
b:city	-17
b:clear	7
b:clock	26
b:close	-7
b:coffee	12
b:collect	6
b:collect from	9
b:come	-26
b:come back	-6
b:come down	-11
b:company	-10
b:conclude	12
b:conclude on	10
b:consider	11
b:consultation	-10
b:control	-10
b:copper	6
b:cost	-6
b:count	14
b:counted	18
b:counted from	18
b:counter	9
b:country	-12
b:cut	16
b:cut its	21
b:dated	-9
b:day	-11
b:deal	-12
b:declare	21
b:declare on	17
b:decree on	11
b:delegation	-9
b:did	-8
b:dispute	-13
b:do	-7
b:down	8
b:down from	-17
b:down in	7
b:down to	-7
b:drop	-10
b:due	-11
b:duty	11
b:duty by	10
b:duty fall	7
b:duty in	6
b:duty on	8
b:duty to	12
b:duty would	8
b:each other	6
b:early	-6
b:economy	8
b:effect	25
b:effect on	6
b:else	12
b:end	-19
b:end in	-6
b:end on	6
b:enter into	13
b:every	-7
b:expect	-6
b:expire	-7
b:extend	-10
b:extension	-17
b:extension of	-9
b:extra	-9
b:fact	-7
b:fact sheet	-7
b:fall from	-7
b:fall on	11
b:fall to	7
b:farm	-9
b:fee	-16
b:first	20
b:first meet	9
b:following	18
b:for	-32
b:for <span>	9
b:for a	-11
b:force	11
b:force since	11
b:fourth	-6
b:free	-8
b:freeze	17
b:from	20
b:from <name>	-8
b:front	-11
b:gave	12
b:geneva	-10
b:geneva on	-8
b:get	-9
b:given	10
b:go	-6
b:go back	14
b:go down	-6
b:go on	-9
b:go to	16
b:go up	-6
b:good	-14
b:good from	-23
b:good have	8
b:government	9
b:had sign	11
b:had take	-8
b:half	6
b:halt	30
b:hand	10
b:hand in	14
b:happen	-7
b:has apply	-6
b:has been	-6
b:has hold	17
b:has levy	-6
b:has pay	7
b:has since	-7
b:has take	-8
b:has to	-7
b:have	-13
b:have agree	-10
b:have apply	-9
b:have been	-8
b:he	-10
b:here	-6
b:higher	-7
b:his	-9
b:hold in	-10
b:hold the	10
b:hold until	-10
b:hour	-7
b:i	-10
b:if	-22
b:if the	-6
b:import	-7
b:impose	-15
b:in <month-gone>	6
b:in <seat>	6
b:in a	-6
b:in cape	12
b:in force	9
b:in halifax	-6
b:in on	6
b:in stockholm	10
b:in the	-18
b:instead	7
b:instead of	8
b:into	11
b:into force	11
b:is good	7
b:is suspend	17
b:is to	-16
b:it 's	-14
b:it begin	25
b:it expire	14
b:it had	-13
b:it has	14
b:it is	-31
b:it start	7
b:it take	-8
b:it was	19
b:it will	-15
b:it would	-8
b:its duty	10
b:its own	-12
b:its truce	6
b:keep	12
b:keep the	12
b:kick	7
b:kick in	7
b:know	16
b:lapse	-11
b:last of	-6
b:last until	-10
b:lasted	-12
b:law	-7
b:leader	12
b:let	-7
b:letter of	9
b:level	7
b:level of	-12
b:levy	8
b:levy on	14
b:licence	-6
b:lower its	-14
b:make in	8
b:me	10
b:meanwhile	16
b:meet at	8
b:meet in	8
b:meet since	-9
b:men	-12
b:midnight	-26
b:midnight on	-16
b:minister	-9
b:ministry	-7
b:mombasa	-6
b:monday	8
b:month	6
b:more	-6
b:most	-11
b:move	-9
b:mr	-8
b:my	-10
b:negotiate	12
b:negotiation	-6
b:new	-20
b:no	-11
b:noon	15
b:northern	-11
b:notice	-6
b:now	-17
b:of <name>	11
b:of <number>	-7
b:of duty	14
b:of last	-11
b:of talk	-12
b:of the	-19
b:of them	-9
b:off	-18
b:old	-15
b:olive	11
b:on	-18
b:on <name>	-8
b:on <quality>	17
b:on each	-9
b:on good	-6
b:on in	6
b:on it	11
b:on our	-21
b:on the	12
b:on top	13
b:one	19
b:one of	6
b:or	-18
b:order	-18
b:other	-10
b:other since	-12
b:our	-34
b:out	-28
b:out of	-8
b:out on	-12
b:out the	6
b:over	-35
b:palm oil	-8
b:paper	10
b:part	-15
b:past midnight	-12
b:pause	-10
b:pause of	6
b:pay <level>	12
b:pay at	-6
b:pay in	10
b:pay since	-10
b:peace	13
b:phone	6
b:place	-6
b:point	8
b:port	-18
b:port fee	-12
b:president <person>	6
b:price of	-12
b:prolonged in	-6
b:prolonged their	-8
b:prolonged to	16
b:publish	-6
b:published on	6
b:put on	-10
b:raise	-6
b:rang	9
b:rate for	6
b:rate was	9
b:raw	13
b:reach on	-6
b:reciprocal	12
b:reduction	34
b:renewed	-24
b:renewed in	-15
b:resolution	-7
b:rice	-12
b:rise	-10
b:rise by	-6
b:round	-15
b:rule	-13
b:run out	-19
b:run since	16
b:run to	-10
b:run until	-12
b:same	-9
b:say	-8
b:say <person>	12
b:say in	-8
b:say the	-7
b:sheet	-8
b:shook	15
b:shook hand	15
b:side	6
b:side agree	-17
b:sign a	-19
b:sign by	-14
b:sign in	14
b:sign the	6
b:since	29
b:since <day-gone>	14
b:since the	22
b:sit down	11
b:six	-6
b:spoke	9
b:spoke by	10
b:start	14
b:state	6
b:stay	8
b:stay at	-12
b:stay suspend	8
b:stockholm	9
b:stockholm in	-7
b:stop	15
b:stop on	6
b:stop the	12
b:strike in	7
b:sugar	8
b:sum	-8
b:sunflower	7
b:surcharge	-9
b:surcharge of	-7
b:suspend	13
b:suspend its	8
b:suspend since	11
b:suspend to	6
b:suspend until	-9
b:suspension	11
b:table	6
b:table on	9
b:take <level>	-9
b:take effect	25
b:take place	-8
b:talk in	11
b:talked	-6
b:tariff from	-10
b:tariff of	-20
b:tariff truce	8
b:tea	-7
b:telephone on	6
b:tell <organisation>	6
b:tell me	8
b:tell the	-11
b:than	-8
b:that 's	-6
b:that <name>	6
b:that <quality>	6
b:that <seat>	-16
b:that a	14
b:that begin	19
b:that both	-12
b:that end	-6
b:that from	11
b:that it	-12
b:that they	7
b:that was	9
b:the <level>	-15
b:the <number>	-11
b:the <office>	-17
b:the <points>	15
b:the <quality>	-7
b:the <seat>	-15
b:the <span>	24
b:the additional	12
b:the ceasefire	-10
b:the city	-10
b:the clock	26
b:the decree	11
b:the dispute	-6
b:the duty	-26
b:the end	-6
b:the last	-22
b:the letter	6
b:the level	-12
b:the meet	6
b:the new	-8
b:the northern	-11
b:the other	-11
b:the paper	16
b:the phone	9
b:the price	-12
b:the reciprocal	13
b:the reduction	24
b:the same	-6
b:the suspension	8
b:the table	7
b:the third	-8
b:the trade	-8
b:the two	37
b:the understanding	-11
b:their meet	6
b:their tariff	6
b:these	-16
b:they	18
b:they agree	15
b:they were	16
b:thi	-7
b:third	-13
b:three	-7
b:through	-10
b:time	9
b:to	-23
b:to <name>	10
b:to begin	-16
b:to carry	6
b:to cut	-11
b:to go	6
b:to have	-7
b:to sleep	7
b:top	13
b:top of	10
b:town	11
b:trade	-31
b:trade truce	-10
b:truce	12
b:truce agree	-9
b:truce begin	14
b:truce between	-16
b:truce end	8
b:truce expire	-15
b:truce from	-10
b:truce has	21
b:truce in	-8
b:truce last	8
b:truce of	33
b:truce on	-6
b:truce run	-6
b:truce to	-20
b:tuesday	7
b:two	26
b:two <office>	26
b:two country	13
b:two government	10
b:two men	-12
b:two side	10
b:under	-8
b:under the	6
b:up	-10
b:up in	14
b:up on	-9
b:up to	-6
b:valid	10
b:video	11
b:vote	-7
b:was	-8
b:was agree	16
b:was conclude	15
b:was extend	-12
b:was make	8
b:was prolonged	-22
b:was put	6
b:was strike	-7
b:was the	-6
b:was to	-23
b:we	10
b:wednesday	-7
b:week	-10
b:welcome	6
b:were	-7
b:were <level>	6
b:what	19
b:what change	6
b:what the	9
b:what they	-7
b:what was	-9
b:when	12
b:when the	17
b:where	-15
b:which	8
b:which <name>	13
b:which <seat>	-8
b:which begin	-11
b:which both	24
b:which had	-9
b:which has	-11
b:who	-8
b:will	-7
b:will be	-10
b:will pay	8
b:wine	-10
b:with <name>	8
b:wool	-11
b:would	-28
b:would go	9
b:would have	-7
b:write	-9
b:year	14
b:your	-8
b:zero	6
c0=agree	15
c0=begin	8
c0=impose	-19
c0=return	-10
c0=suspend	8
c0=target	-12
c0=threaten	-6
c0=up	-10
c1=agree	14
c1=agree & d:ahead	-19
c1=agree & d:gone	21
c1=bear & d:gone	-18
c1=bear & d:today	22
c1=begin	15
c1=begin & d:ahead	16
c1=begin & d:gone	-13
c1=begin & d:today	22
c1=buy	-6
c1=down & d:gone	11
c1=end	-12
c1=end & d:ahead	-33
c1=end & d:gone	8
c1=end & d:today	-14
c1=impose	-17
c1=impose & d:ahead	11
c1=impose & d:gone	-26
c1=propose & d:ahead	-12
c1=propose & d:gone	12
c1=return	-10
c1=say & d:ahead	12
c1=say & d:gone	-23
c1=say & d:today	7
c1=stay	-12
c1=stay & d:ahead	-19
c1=stay & d:today	-7
c1=suspend & d:today	-7
c1=target	-16
c1=target & d:ahead	-6
c1=target & d:gone	-8
c1=up	-13
c1=up & d:ahead	8
c1=up & d:gone	-49
c1=up & d:today	6
c2=bear	-14
c2=down	15
c2=end	8
c2=impose	10
c2=propose	-10
c2=stay	-6
c2=suspend	10
ct0=agree past	7
ct0=agree past-passive	19
ct0=agree perfect	-11
ct0=agree pluperfect	6
ct0=bear modal	-7
ct0=bear perfect	-6
ct0=bear present	10
ct0=begin future	-17
ct0=begin modal	-14
ct0=begin past	19
ct0=begin pluperfect	-24
ct0=down future	-12
ct0=down past	10
ct0=end past	7
ct0=end past-passive	-9
ct0=impose future	-7
ct0=impose future-passive	-7
ct0=impose modal	-8
ct0=impose modal-passive	-9
ct0=impose perfect-passive	-7
ct0=impose present-passive	8
ct0=propose past	19
ct0=say past	-7
ct0=say perfect	11
ct0=say present	-9
ct0=stay modal	-6
ct0=stay past	-23
ct0=stay perfect	11
ct0=stay present	8
ct0=suspend future-passive	-10
ct0=suspend past-passive	-8
ct0=suspend perfect	11
ct0=suspend present	-13
ct0=suspend present-passive	15
ct0=target past	7
ct0=target past-passive	-12
ct0=up modal	7
ct0=up past	-18
ct0=up perfect	-8
ct1=agree past	9
ct1=agree past-passive	19
ct1=agree perfect	-10
ct1=agree pluperfect	7
ct1=bear modal	-7
ct1=bear perfect	-6
ct1=bear present	11
ct1=begin future	-15
ct1=begin gerund	10
ct1=begin modal	-14
ct1=begin past	19
ct1=begin pluperfect	-24
ct1=begin present	7
ct1=down future	-12
ct1=down past	10
ct1=end participle-passive	-11
ct1=end past	7
ct1=end past-passive	-9
ct1=impose future-passive	-6
ct1=impose gerund	-7
ct1=impose infinitive	-26
ct1=impose modal	-8
ct1=impose modal-passive	-9
ct1=impose past-passive	-6
ct1=impose perfect-passive	-7
ct1=impose present-passive	8
ct1=propose past	20
ct1=say gerund	-7
ct1=say participle-passive	9
ct1=say past	-7
ct1=say perfect	9
ct1=say present	-8
ct1=stay infinitive	-9
ct1=stay modal	-6
ct1=stay participle-passive	-13
ct1=stay past	-22
ct1=stay perfect	12
ct1=suspend future	-8
ct1=suspend future-passive	-10
ct1=suspend past-passive	-8
ct1=suspend perfect	11
ct1=suspend present	-11
ct1=suspend present-passive	15
ct1=target past	8
ct1=target past-passive	-11
ct1=up infinitive	6
ct1=up modal	7
ct1=up past	-17
ct1=up perfect	-8
ct2=agree participle-passive	8
ct2=agree past	-23
ct2=bear pluperfect	-6
ct2=bear present-passive	-6
ct2=down pluperfect	10
ct2=down present	11
ct2=end past	-18
ct2=end present	18
ct2=impose future	6
ct2=impose gerund	-7
ct2=impose infinitive	-30
ct2=impose modal	8
ct2=impose participle-passive	16
ct2=impose perfect	20
ct2=impose present-passive	-15
ct2=propose past	-12
ct2=say past	-9
ct2=say present	8
ct2=stay future	-6
ct2=stay past	-20
ct2=stay perfect	12
ct2=suspend participle-passive	14
ct2=suspend past	11
ct2=target perfect	-6
ct2=target present-passive	-13
ct2=threaten past	6
ct2=up present	-6
d:after , to	8
d:after and	-8
d:after from	23
d:after to	-18
d:ahead	-63
d:ahead other	-71
d:ahead-0	40
d:ahead-1	42
d:ahead-2	-51
d:ahead-3	-113
d:ahead-4	-77
d:ahead-5	-144
d:ahead-6	-10
d:at=0	-30
d:at=1	28
d:at=2	-15
d:at=3	-63
d:before 	-13
d:before , ends on	17
d:before and	7
d:before and ends on	13
d:before and expires on	12
d:before to	19
d:begins	76
d:begins ahead	47
d:begins gone	41
d:begins today	30
d:by another ahead	7
d:by another gone	-20
d:ends	-19
d:ends ahead	-19
d:ends gone	14
d:ends other ahead	-12
d:ends other gone	6
d:ends own gone	25
d:ends own today	-45
d:ends today	-45
d:gone	-13
d:gone other	-164
d:gone own	44
d:gone-0	-82
d:gone-1	-63
d:gone-3	40
d:gone-4	78
d:gone-5	-97
d:gone-6	-47
d:how=month	-16
d:how=weekday	-52
d:last	-21
d:month	-16
d:month ahead	-48
d:named=0	-87
d:named=1	20
d:named=2	37
d:rank=0	43
d:rank=0 of 3	9
d:rank=0 of 4	50
d:rank=1	-7
d:rank=1 of 2	-16
d:rank=1 of 3	-7
d:rank=1 of 4	6
d:rank=2	-59
d:rank=2 of 3	-36
d:rank=2 of 4	-70
d:rank=3	-47
d:span-after	31
d:span-before	10
d:today	-18
d:today own	-18
d:today-0	-18
f:"	-19
f:'s	12
f:(	-14
f:)	-14
f:,	-12
f:.	10
f::	-8
f:;	-12
f:<agent>	-19
f:<day-ahead>	46
f:<day-gone>	-7
f:<day-today>	-10
f:<duty>	-11
f:<gate>	-28
f:<goods-amount>	-12
f:<goods>	22
f:<level-noun>	7
f:<level>	29
f:<month-gone>	-12
f:<name>	-20
f:<not>	-14
f:<number>	6
f:<office>	-25
f:<organisation>	-10
f:<points>	23
f:<quality>	11
f:<seat>	-7
f:<span>	22
f:<taker>	12
f:<v-agree>	-23
f:<v-bear>	7
f:<v-begin>	17
f:<v-buy>	-20
f:<v-deny>	-13
f:<v-end>	11
f:<v-impose>	-10
f:<v-propose>	-18
f:<v-say>	-25
f:<v-sell>	-9
f:<v-stay>	18
f:<v-suspend>	-21
f:<v-threaten>	22
f:?	31
f:a	-10
f:above	12
f:according	13
f:account	-8
f:across	-10
f:add	6
f:additional	19
f:afterward	7
f:against	-19
f:ago	-10
f:agree	-18
f:air	10
f:all	-19
f:altogether	-6
f:aluminium	-7
f:am	-15
f:among	-20
f:amount	6
f:an	7
f:and	22
f:announce	-20
f:announcement	6
f:answer	-34
f:apple	-17
f:are	7
f:arrangement	11
f:aside	23
f:ask	13
f:at	-8
f:autumn	-14
f:avocado	6
f:back	10
f:banana	12
f:battery	-15
f:bear	-10
f:become	-11
f:been	-15
f:before	8
f:believe	-10
f:belong	15
f:beside	-10
f:between	16
f:both	-12
f:bring	16
f:busan	-12
f:business	8
f:but	-15
f:butter	13
f:buy	-21
f:by	-16
f:calendar	-13
f:call	-22
f:cancel	11
f:car	-10
f:case	-6
f:cent	7
f:chair	12
f:charge	-16
f:chip	-16
f:clock	16
f:coffee	-10
f:collect	30
f:commission	-10
f:company	-32
f:complete	-6
f:conclude	-7
f:continue	9
f:control	-12
f:copper	-19
f:cost	18
f:could	14
f:count	-6
f:counted	7
f:countermeasure	-14
f:counterpart	-8
f:country	-9
f:crane	-6
f:custom	-12
f:cut	-24
f:date	17
f:day	11
f:decide	-8
f:decision	10
f:decree	13
f:did	-10
f:do	28
f:doe	-22
f:don't	19
f:done	-12
f:double	-11
f:down	9
f:drawer	-9
f:drone	-12
f:drop	-10
f:drug	-6
f:during	-34
f:duty	13
f:each	24
f:earlier	-6
f:early	6
f:earth	-21
f:eastern	-6
f:effect	30
f:either	-19
f:end	16
f:entry	-8
f:even	-15
f:evening	-7
f:everybody	-11
f:exempt	-10
f:expect	-34
f:expire	13
f:explain	-7
f:extra	6
f:fail	7
f:fall	10
f:farm	-9
f:farmer	11
f:fee	-7
f:fertiliser	-9
f:few	19
f:first	-26
f:flour	12
f:flower	-15
f:follow	-18
f:followed	6
f:force	-24
f:forecast	13
f:foreign	-9
f:four	-22
f:fourth	-6
f:from	16
f:gas	-11
f:gave	-18
f:general	-14
f:geneva	-12
f:get	-16
f:give	6
f:given	-8
f:good	15
f:government	-14
f:grape	8
f:graphite	-13
f:ground	7
f:had	-42
f:half	-19
f:halve	-6
f:has	-22
f:have	8
f:hazelnut	-11
f:head	9
f:heavy	-16
f:here	6
f:highest	-13
f:him	-6
f:hit	17
f:hold	-12
f:home	-7
f:hour	-9
f:i	20
f:if	16
f:import	-9
f:impose	-13
f:in	6
f:include	-12
f:increase	12
f:instead	11
f:interest	-6
f:into	15
f:invest	-6
f:is	16
f:it	26
f:item	-6
f:its	-9
f:itself	-9
f:keep	8
f:kind	-14
f:know	-18
f:land	17
f:lapse	16
f:large	-8
f:law	15
f:lay	7
f:leave	-25
f:lentil	-8
f:less	20
f:level	10
f:levy	16
f:licence	-31
f:lift	-12
f:like	-18
f:likely	9
f:line	-7
f:list	-13
f:lithium	-11
f:little	-9
f:london	-6
f:long	9
f:look	6
f:m	-13
f:madrid	-16
f:magnet	-16
f:many	-10
f:match	-11
f:may	-8
f:mean	-9
f:medicine	-7
f:member	-10
f:midnight	10
f:ministry	-12
f:minute	13
f:month	-13
f:more	-14
f:morning	-10
f:motorcycle	7
f:move	-15
f:mr	9
f:much	15
f:must	-17
f:my	-21
f:name	7
f:need	7
f:neighbour	-6
f:neither	23
f:never	-13
f:new	9
f:no	-36
f:noon	14
f:nor	13
f:note	12
f:nothing	-23
f:notice	-15
f:observer	-7
f:of	-34
f:off	12
f:offer	-9
f:oil	-7
f:old	14
f:older	-20
f:open	-14
f:or	-8
f:orange	8
f:other	24
f:otherwise	9
f:our	-22
f:out	-20
f:over	20
f:owe	-6
f:own	-6
f:page	-6
f:part	16
f:partner	-8
f:past	7
f:pause	-9
f:pay	14
f:people	-11
f:permit	-8
f:phone	-10
f:place	14
f:point	-6
f:potash	18
f:press	15
f:proper	9
f:propose	20
f:public	11
f:published	12
f:put	7
f:quarrel	-9
f:quiet	-8
f:rare	-21
f:rather	23
f:ratify	9
f:raw	-8
f:reach	-8
f:read	-7
f:ready	-14
f:reciprocal	11
f:remain	26
f:renewed	21
f:reply	-19
f:representative	-11
f:rice	-6
f:rise	19
f:round	-24
f:rule	-12
f:rum	12
f:run	19
f:salmon	9
f:say	-13
f:second	-15
f:section	-28
f:see	-26
f:send	-10
f:seoul	-12
f:shall	-9
f:she	-6
f:sheet	-13
f:ship	-12
f:side	-6
f:sign	-9
f:sit	-6
f:sixth	7
f:sleep	10
f:so	-12
f:some	-9
f:something	-14
f:special	8
f:stand	-10
f:start	-16
f:stay	-15
f:steel	-12
f:step	-10
f:still	-31
f:subject	7
f:summer	23
f:take	20
f:talk	-34
f:tariff	-42
f:tax	-11
f:television	-7
f:term	8
f:text	-17
f:th	10
f:their	-64
f:them	-39
f:then	10
f:these	-7
f:they	24
f:thi	15
f:thing	8
f:think	-8
f:three	-6
f:through	-13
f:timber	-15
f:time	12
f:to	20
f:ton	-11
f:top	-22
f:touched	-7
f:trade	14
f:treaty	25
f:truce	22
f:truck	6
f:turn	26
f:twice	8
f:two	-27
f:tyre	7
f:under	8
f:until	32
f:up	-7
f:us	-20
f:used	6
f:value	-14
f:vote	-10
f:wait	-8
f:war	9
f:was	-22
f:weapon	-20
f:week	-18
f:were	-11
f:whatever	8
f:when	19
f:which	-16
f:who	-20
f:whole	18
f:whose	-6
f:will	-28
f:window	8
f:wine	-20
f:wire	-11
f:with	-21
f:work	13
f:would	10
f:write	-13
f:year	10
f:you	11
first-of-paragraph	-31
has-future	-20
has-infinitive	-24
has-modal	-30
has-present	-7
headline	-7
l1=(	-17
l1=( & d:gone	-12
l1=, & d:ahead	10
l1=, & d:gone	-10
l1=:	19
l1=: & d:ahead	-13
l1=: & d:gone	30
l1=: & d:today	-8
l1=<begin>	-9
l1=<begin> & d:ahead	-14
l1=<day-gone>	13
l1=<duty>	-11
l1=<duty> & d:today	-9
l1=<gate>	6
l1=<level-noun>	16
l1=<level-noun> & d:today	16
l1=<level>	-9
l1=<level> & d:today	-16
l1=<name>	-11
l1=<number>	-6
l1=<number> & d:ahead	-13
l1=<organisation>	6
l1=<organisation> & d:gone	-9
l1=<organisation> & d:today	14
l1=<person>	7
l1=<person> & d:today	8
l1=<seat>	-11
l1=<v-agree>	-7
l1=<v-agree> & d:gone	-17
l1=<v-begin>	25
l1=<v-begin> & d:ahead	22
l1=<v-begin> & d:today	6
l1=<v-end>	-26
l1=<v-end> & d:today	-13
l1=<v-impose> & d:ahead	7
l1=<v-impose> & d:gone	-29
l1=<v-impose> & d:today	6
l1=<v-say>	-6
l1=<v-say> & d:gone	-11
l1=<v-stay> & d:today	7
l1=<v-suspend>	7
l1=<v-up> & d:ahead	9
l1=a	-7
l1=after	-18
l1=after & d:ahead	-7
l1=after & d:gone	-10
l1=agree	-14
l1=agree & d:gone	-12
l1=and	-19
l1=and & d:gone	-14
l1=before	-11
l1=before & d:gone	-22
l1=begin	15
l1=begin & d:ahead	12
l1=between	7
l1=between & d:gone	8
l1=by	-8
l1=by & d:gone	-13
l1=dated	-9
l1=dated & d:gone	-9
l1=duty	-10
l1=effect	28
l1=effect & d:today	8
l1=end	-17
l1=end & d:today	-7
l1=for	-23
l1=for & d:ahead	-8
l1=for & d:gone	-9
l1=force	12
l1=from	28
l1=from & d:ahead	30
l1=from & d:gone	-14
l1=from & d:today	22
l1=in	7
l1=in & d:ahead	-17
l1=in & d:gone	13
l1=is	-15
l1=is & d:gone	-9
l1=it & d:gone	-8
l1=last	28
l1=last & d:gone	29
l1=midnight	-10
l1=noon	12
l1=of	21
l1=of & d:gone	24
l1=on	-22
l1=on & d:ahead	-21
l1=out	-9
l1=say	-7
l1=since	11
l1=since & d:ahead	-53
l1=since & d:gone	24
l1=start	12
l1=start & d:ahead	7
l1=start & d:today	6
l1=the	10
l1=the & d:ahead	-16
l1=the & d:gone	13
l1=the & d:today	11
l1=through	-7
l1=time	7
l1=to	-19
l1=to & d:ahead	-14
l1=to & d:gone	-7
l1=tuesday	7
l1=tuesday & d:today	8
l1=until	-39
l1=until & d:ahead	-30
l1=until & d:gone	-15
l1=up	-6
l1=wednesday	-7
l1=wednesday & d:today	-7
l1=—	-9
l1=— & d:today	-7
l2="	10
l2=" & d:gone	7
l2='s	-11
l2=,	8
l2=, & d:ahead	-16
l2=, & d:gone	15
l2=, & d:today	9
l2=.	-7
l2=:	9
l2=: & d:ahead	-18
l2=: & d:gone	10
l2=: & d:today	15
l2=<agent> & d:ahead	10
l2=<agent> & d:gone	-17
l2=<begin> & d:ahead	11
l2=<begin> & d:gone	-11
l2=<day-ahead> & d:ahead	8
l2=<day-ahead> & d:gone	-8
l2=<day-gone>	9
l2=<day-gone> & d:today	13
l2=<duty> & d:gone	12
l2=<gate>	12
l2=<gate> & d:ahead	8
l2=<gate> & d:gone	6
l2=<goods-amount>	15
l2=<goods-amount> & d:gone	15
l2=<goods>	7
l2=<goods> & d:ahead	16
l2=<goods> & d:today	-8
l2=<level-noun> & d:ahead	6
l2=<level-noun> & d:gone	-18
l2=<level> & d:gone	-22
l2=<level> & d:today	22
l2=<name> & d:ahead	13
l2=<name> & d:gone	-34
l2=<name> & d:today	12
l2=<not>	-11
l2=<not> & d:ahead	-7
l2=<number>	-7
l2=<number> & d:ahead	18
l2=<number> & d:gone	-28
l2=<number> & d:today	-7
l2=<office> & d:gone	-8
l2=<office> & d:today	8
l2=<organisation> & d:today	7
l2=<person> & d:gone	-16
l2=<person> & d:today	11
l2=<seat>	14
l2=<seat> & d:today	16
l2=<sender>	-7
l2=<span>	12
l2=<span> & d:ahead	-19
l2=<span> & d:gone	24
l2=<span> & d:today	7
l2=<v-agree>	29
l2=<v-agree> & d:ahead	-20
l2=<v-agree> & d:gone	37
l2=<v-bear>	-13
l2=<v-bear> & d:gone	-24
l2=<v-begin>	19
l2=<v-begin> & d:ahead	16
l2=<v-begin> & d:today	13
l2=<v-buy>	-10
l2=<v-buy> & d:gone	-7
l2=<v-down>	14
l2=<v-down> & d:ahead	6
l2=<v-down> & d:gone	11
l2=<v-end> & d:ahead	-22
l2=<v-end> & d:gone	10
l2=<v-impose>	14
l2=<v-impose> & d:ahead	22
l2=<v-propose>	-8
l2=<v-stay> & d:ahead	-12
l2=<v-stay> & d:gone	13
l2=<v-suspend>	6
l2=<v-suspend> & d:gone	12
l2=<v-target>	-10
l2=<v-target> & d:gone	-7
l2=<v-up>	-13
l2=<v-up> & d:gone	-17
l2=accra	6
l2=accra & d:gone	6
l2=agree	8
l2=agree & d:ahead	-7
l2=agree & d:gone	13
l2=agreement	-9
l2=agreement & d:gone	-8
l2=and	-12
l2=and & d:ahead	-11
l2=and & d:gone	-8
l2=announce	-14
l2=announce & d:gone	-10
l2=apply & d:today	7
l2=as	19
l2=as & d:ahead	11
l2=as & d:gone	10
l2=at	-26
l2=at & d:gone	-11
l2=at & d:today	-9
l2=back	-16
l2=back & d:gone	-10
l2=been	-9
l2=been & d:gone	-9
l2=before	-14
l2=before & d:ahead	-12
l2=begin	18
l2=begin & d:ahead	10
l2=begin & d:gone	10
l2=both	21
l2=both & d:gone	23
l2=briefing	8
l2=briefing & d:today	8
l2=by & d:gone	-10
l2=by & d:today	9
l2=change	10
l2=change & d:ahead	13
l2=charge	-8
l2=charge & d:gone	-6
l2=collect & d:ahead	9
l2=come	-7
l2=conclude	21
l2=conclude & d:gone	22
l2=counted	18
l2=counted & d:ahead	17
l2=custom	8
l2=custom & d:ahead	10
l2=declare	23
l2=declare & d:ahead	7
l2=declare & d:gone	18
l2=decree	9
l2=decree & d:ahead	12
l2=down	16
l2=down & d:gone	19
l2=duty	10
l2=duty & d:ahead	6
l2=duty & d:gone	10
l2=effect	10
l2=effect & d:gone	14
l2=else	12
l2=end & d:ahead	-13
l2=end & d:gone	10
l2=enter & d:gone	-8
l2=fall	8
l2=filed & d:gone	9
l2=from	6
l2=from & d:ahead	-11
l2=from & d:gone	14
l2=go	-14
l2=go & d:ahead	-7
l2=go & d:gone	-6
l2=good	-22
l2=good & d:ahead	-7
l2=good & d:gone	-13
l2=has	-6
l2=hold	-9
l2=hold & d:gone	-8
l2=in	-15
l2=in & d:ahead	12
l2=in & d:gone	-31
l2=in & d:today	-8
l2=into	10
l2=introduce	-10
l2=introduce & d:gone	-10
l2=is	-29
l2=is & d:gone	-11
l2=is & d:today	-13
l2=it	-10
l2=it & d:ahead	-13
l2=last	-12
l2=law	-6
l2=letter	9
l2=letter & d:gone	10
l2=level	-8
l2=level & d:gone	-8
l2=lower	13
l2=lower & d:gone	9
l2=make	19
l2=make & d:gone	22
l2=me	12
l2=me & d:gone	13
l2=midnight	-16
l2=midnight & d:ahead	-11
l2=monday	19
l2=monday & d:ahead	17
l2=month	7
l2=month & d:gone	7
l2=notice & d:gone	-8
l2=of	-20
l2=of & d:gone	-16
l2=oil & d:ahead	10
l2=on	12
l2=on & d:ahead	-7
l2=on & d:gone	7
l2=on & d:today	12
l2=or	-7
l2=order	-8
l2=order & d:gone	-6
l2=other	-14
l2=other & d:gone	-12
l2=out	-14
l2=out & d:gone	-8
l2=past	6
l2=pause	15
l2=pause & d:gone	18
l2=pay	-7
l2=pay & d:gone	-10
l2=price	9
l2=price & d:gone	10
l2=published	6
l2=rate	-6
l2=renewed	-19
l2=renewed & d:gone	-19
l2=run	-8
l2=run & d:ahead	-18
l2=saturday	6
l2=say & d:gone	-10
l2=second	-7
l2=sign	12
l2=sign & d:ahead	-7
l2=sign & d:gone	17
l2=since	36
l2=since & d:gone	42
l2=sit	-7
l2=start & d:ahead	-11
l2=stay	11
l2=stay & d:gone	12
l2=stockholm	-12
l2=stockholm & d:gone	-12
l2=table	8
l2=table & d:gone	8
l2=take	23
l2=take & d:ahead	21
l2=take & d:today	8
l2=tariff	-6
l2=tariff & d:ahead	-14
l2=telephone	6
l2=telephone & d:gone	7
l2=the	-7
l2=the & d:ahead	9
l2=the & d:gone	-15
l2=the & d:today	-9
l2=there	-7
l2=thursday	-9
l2=to	10
l2=to & d:today	6
l2=town	13
l2=truce & d:ahead	-18
l2=truce & d:gone	14
l2=truce & d:today	-12
l2=tuesday	-15
l2=tuesday & d:ahead	-6
l2=tuesday & d:today	-7
l2=until & d:ahead	-7
l2=up	6
l2=up & d:gone	9
l2=us	-7
l2=valid	9
l2=valid & d:gone	11
l2=was	-17
l2=was & d:gone	-16
l2=wednesday	9
l2=wednesday & d:ahead	21
l2=wednesday & d:today	-12
l2=week	-11
l2=week & d:gone	-6
l2=what & d:gone	-6
l2=which	-6
l2=year	15
l2=year & d:gone	18
l2=zero	6
l2=zero & d:ahead	7
l3='s	-15
l3='s & d:gone	-8
l3=,	30
l3=, & d:gone	15
l3=, & d:today	27
l3=.	8
l3=. & d:ahead	13
l3=:	13
l3=: & d:ahead	21
l3=: & d:gone	-20
l3=<agent>	-15
l3=<agent> & d:gone	-9
l3=<begin> & d:gone	21
l3=<begin> & d:today	-15
l3=<day-ahead> & d:ahead	-12
l3=<day-ahead> & d:gone	7
l3=<day-gone>	7
l3=<day-today>	-10
l3=<gate>	-13
l3=<goods>	22
l3=<goods> & d:ahead	7
l3=<goods> & d:today	18
l3=<level-noun> & d:ahead	15
l3=<level-noun> & d:gone	-18
l3=<level>	-29
l3=<level> & d:ahead	-25
l3=<level> & d:gone	-19
l3=<name>	-7
l3=<not>	-7
l3=<number>	19
l3=<number> & d:ahead	10
l3=<number> & d:gone	7
l3=<number> & d:today	6
l3=<office>	-10
l3=<office> & d:gone	-6
l3=<organisation> & d:gone	-10
l3=<person>	-15
l3=<person> & d:gone	-21
l3=<person> & d:today	-6
l3=<quality> & d:ahead	-13
l3=<seat>	-21
l3=<seat> & d:gone	-21
l3=<sender>	-6
l3=<span>	7
l3=<span> & d:gone	7
l3=<v-agree>	6
l3=<v-bear> & d:ahead	11
l3=<v-bear> & d:gone	-25
l3=<v-bear> & d:today	6
l3=<v-begin>	19
l3=<v-begin> & d:gone	12
l3=<v-begin> & d:today	14
l3=<v-end>	-21
l3=<v-end> & d:gone	-17
l3=<v-impose>	-21
l3=<v-impose> & d:gone	-26
l3=<v-propose> & d:gone	6
l3=<v-say> & d:gone	7
l3=<v-stay>	-13
l3=<v-stay> & d:ahead	-14
l3=<v-suspend>	-22
l3=<v-suspend> & d:gone	-28
l3=<v-target>	-7
l3=<v-up>	-13
l3=<v-up> & d:gone	-8
l3=a & d:ahead	-17
l3=a & d:gone	12
l3=additional	-7
l3=additional & d:gone	-6
l3=after	11
l3=after & d:gone	19
l3=and	-33
l3=and & d:ahead	-9
l3=and & d:gone	-18
l3=and & d:today	-7
l3=are & d:ahead	-7
l3=as	-18
l3=as & d:gone	-15
l3=at & d:ahead	-15
l3=be & d:ahead	7
l3=be & d:gone	-13
l3=been	-6
l3=begin	25
l3=begin & d:gone	20
l3=by	15
l3=by & d:gone	11
l3=cape	12
l3=dispute	-9
l3=dispute & d:gone	-6
l3=duty	-8
l3=duty & d:ahead	6
l3=duty & d:gone	-20
l3=fee	-8
l3=first	-9
l3=force	14
l3=force & d:gone	22
l3=from & d:ahead	11
l3=from & d:gone	-17
l3=from & d:today	6
l3=geneva	10
l3=geneva & d:gone	11
l3=go	-10
l3=go & d:gone	-6
l3=good	-7
l3=had & d:ahead	8
l3=has	-11
l3=has & d:gone	-6
l3=have	-14
l3=have & d:gone	-12
l3=hold	-6
l3=i	-9
l3=i & d:gone	-6
l3=in	10
l3=in & d:ahead	-16
l3=in & d:gone	14
l3=is	29
l3=is & d:ahead	18
l3=is & d:today	14
l3=it	35
l3=it & d:ahead	12
l3=it & d:gone	31
l3=its & d:gone	10
l3=kick	7
l3=kick & d:ahead	16
l3=kick & d:gone	-10
l3=last	-15
l3=last & d:gone	-9
l3=m	-6
l3=metal	8
l3=next	-7
l3=of & d:ahead	-25
l3=of & d:gone	21
l3=on & d:ahead	6
l3=on & d:gone	-13
l3=other	7
l3=other & d:gone	14
l3=pause	-26
l3=pause & d:ahead	-6
l3=pause & d:gone	-22
l3=pay & d:gone	-15
l3=prolonged	-11
l3=prolonged & d:gone	-11
l3=reach	10
l3=reach & d:gone	10
l3=side	11
l3=side & d:gone	14
l3=sit	7
l3=sit & d:gone	8
l3=spoke	12
l3=spoke & d:today	12
l3=standstill	7
l3=standstill & d:gone	12
l3=start	-9
l3=start & d:ahead	-8
l3=suspend	11
l3=suspend & d:ahead	12
l3=suspension	6
l3=suspension & d:ahead	11
l3=take & d:gone	10
l3=tariff & d:gone	11
l3=that & d:ahead	-18
l3=that & d:gone	7
l3=the	14
l3=the & d:ahead	8
l3=the & d:gone	6
l3=their & d:gone	6
l3=them	8
l3=them & d:gone	11
l3=then	9
l3=then & d:gone	11
l3=thing	6
l3=to	-28
l3=to & d:gone	-44
l3=trade	-14
l3=trade & d:gone	-9
l3=truce	10
l3=truce & d:today	13
l3=two	-11
l3=two & d:gone	-12
l3=until	31
l3=until & d:ahead	16
l3=until & d:gone	6
l3=was & d:ahead	-14
l3=we & d:ahead	-9
l3=we & d:gone	11
l3=were	8
l3=were & d:gone	8
l3=what	25
l3=what & d:ahead	12
l3=what & d:today	13
l3=which	-17
l3=which & d:gone	-17
l3=which & d:today	-8
l3=will	-12
l3=will & d:ahead	-8
l3=with & d:gone	-14
l3=with & d:today	15
l3=worst	-7
l3=worst & d:gone	-7
l3=would	-8
l3=yes	11
l3=yes & d:gone	11
l3=—	9
l3=— & d:today	9
l4="	7
l4=" & d:gone	6
l4='s	-19
l4='s & d:ahead	-9
l4='s & d:gone	-7
l4=(	12
l4=, & d:today	-6
l4=-	-9
l4=- & d:gone	-6
l4=.	-17
l4=. & d:ahead	-9
l4=:	16
l4=: & d:gone	7
l4=: & d:today	13
l4=;	-8
l4=<agent> & d:gone	-18
l4=<agent> & d:today	11
l4=<begin>	19
l4=<begin> & d:ahead	16
l4=<begin> & d:gone	32
l4=<begin> & d:today	-29
l4=<day-gone> & d:gone	-9
l4=<day-today>	-8
l4=<duty> & d:ahead	-6
l4=<duty> & d:gone	10
l4=<gate>	21
l4=<gate> & d:gone	29
l4=<gate> & d:today	-10
l4=<goods> & d:ahead	9
l4=<goods> & d:gone	-7
l4=<level-noun> & d:ahead	9
l4=<level>	-9
l4=<level> & d:gone	-15
l4=<name>	7
l4=<name> & d:today	10
l4=<not> & d:ahead	8
l4=<not> & d:gone	-11
l4=<number> & d:ahead	16
l4=<number> & d:today	-7
l4=<office>	7
l4=<office> & d:today	13
l4=<organisation> & d:today	11
l4=<person> & d:gone	-19
l4=<person> & d:today	12
l4=<points>	-6
l4=<quality>	6
l4=<quality> & d:ahead	23
l4=<quality> & d:gone	-24
l4=<seat> & d:today	9
l4=<span>	-15
l4=<span> & d:ahead	-10
l4=<span> & d:gone	-13
l4=<v-agree>	-15
l4=<v-agree> & d:gone	-12
l4=<v-bear> & d:ahead	-13
l4=<v-bear> & d:gone	17
l4=<v-bear> & d:today	-12
l4=<v-begin>	11
l4=<v-begin> & d:ahead	12
l4=<v-begin> & d:today	-7
l4=<v-down>	15
l4=<v-down> & d:gone	15
l4=<v-end> & d:ahead	-9
l4=<v-end> & d:gone	10
l4=<v-impose> & d:gone	-6
l4=<v-impose> & d:today	15
l4=<v-propose>	21
l4=<v-propose> & d:gone	17
l4=<v-say>	-23
l4=<v-say> & d:gone	-14
l4=<v-stay>	-12
l4=<v-stay> & d:ahead	-7
l4=<v-stay> & d:today	-6
l4=<v-suspend>	9
l4=<v-suspend> & d:today	15
l4=<v-up> & d:gone	-10
l4=a	-35
l4=a & d:gone	-33
l4=a & d:today	-9
l4=again	9
l4=again & d:gone	10
l4=agree	-14
l4=agree & d:ahead	-11
l4=agree & d:gone	-8
l4=agreement	-9
l4=agreement & d:gone	-8
l4=all	-6
l4=an	-11
l4=an & d:gone	-9
l4=and & d:ahead	-29
l4=and & d:gone	9
l4=and & d:today	11
l4=are	-7
l4=arrangement	15
l4=arrangement & d:gone	16
l4=at & d:today	-6
l4=back	8
l4=back & d:ahead	9
l4=been	14
l4=been & d:gone	16
l4=before	18
l4=before & d:gone	18
l4=begin & d:ahead	-7
l4=begin & d:gone	6
l4=between	14
l4=between & d:gone	15
l4=both	9
l4=both & d:ahead	-16
l4=both & d:gone	20
l4=by & d:gone	-6
l4=call	10
l4=call & d:gone	11
l4=conclude	-13
l4=conclude & d:gone	-12
l4=conference	15
l4=conference & d:today	15
l4=country	-12
l4=country & d:gone	-10
l4=down	11
l4=down & d:gone	13
l4=duty	-20
l4=duty & d:ahead	-15
l4=duty & d:gone	-7
l4=each	10
l4=each & d:gone	11
l4=end	-10
l4=enter	-11
l4=fall	12
l4=fall & d:ahead	11
l4=fentanyl	6
l4=for	-8
l4=for & d:ahead	-8
l4=from	8
l4=from & d:ahead	-19
l4=from & d:gone	13
l4=from & d:today	10
l4=gave	7
l4=gave & d:gone	7
l4=geneva	8
l4=geneva & d:ahead	12
l4=go & d:ahead	6
l4=good	6
l4=had	-14
l4=had & d:gone	-9
l4=hand	21
l4=hand & d:gone	22
l4=has	-6
l4=hold	-9
l4=hold & d:gone	-7
l4=house	-6
l4=in	13
l4=in & d:ahead	7
l4=in & d:gone	12
l4=is	-27
l4=is & d:gone	-12
l4=is & d:today	-14
l4=it & d:ahead	-19
l4=it & d:gone	16
l4=its	-21
l4=its & d:gone	-18
l4=keep	12
l4=keep & d:gone	13
l4=last	-23
l4=last & d:gone	-20
l4=letter	-8
l4=m	13
l4=m & d:ahead	14
l4=make	-9
l4=make & d:gone	-7
l4=morning	-10
l4=morning & d:today	-10
l4=mr	6
l4=mr & d:ahead	7
l4=not & d:gone	-9
l4=of & d:gone	-21
l4=of & d:today	11
l4=on	-11
l4=on & d:ahead	-23
l4=one	21
l4=one & d:gone	13
l4=other	-9
l4=other & d:gone	-7
l4=our	-16
l4=our & d:today	-6
l4=pause	12
l4=pause & d:gone	15
l4=pay & d:gone	10
l4=port	-8
l4=president	7
l4=president & d:gone	7
l4=reach	-16
l4=reach & d:gone	-15
l4=set	10
l4=set & d:gone	10
l4=side & d:gone	6
l4=sign	10
l4=sign & d:ahead	7
l4=sign & d:gone	6
l4=since	6
l4=since & d:gone	12
l4=sit	-7
l4=start	19
l4=start & d:ahead	10
l4=start & d:gone	10
l4=statement	-6
l4=stay	-6
l4=stop	11
l4=surcharge	12
l4=surcharge & d:gone	13
l4=suspend & d:gone	-14
l4=suspension	18
l4=suspension & d:gone	19
l4=take & d:ahead	10
l4=take & d:gone	-11
l4=tariff	7
l4=tariff & d:gone	7
l4=that	22
l4=that & d:ahead	10
l4=that & d:gone	10
l4=that & d:today	7
l4=the	-16
l4=the & d:ahead	13
l4=the & d:gone	-31
l4=their	-12
l4=then	-6
l4=then & d:gone	-6
l4=there	-9
l4=they & d:ahead	-8
l4=they & d:gone	6
l4=to	10
l4=to & d:today	12
l4=truce	23
l4=truce & d:gone	22
l4=two & d:ahead	-8
l4=under	-14
l4=under & d:gone	-11
l4=until & d:ahead	-7
l4=was & d:ahead	-11
l4=what	10
l4=what & d:ahead	-8
l4=what & d:today	12
l4=which	14
l4=which & d:ahead	12
l4=who	7
l4=will & d:gone	-10
l4=with	11
l4=with & d:ahead	-9
l4=with & d:gone	11
l4=with & d:today	7
l4=would	-16
l4=would & d:ahead	-8
l4=—	18
l4=— & d:ahead	7
l4=— & d:gone	17
l4=— & d:today	-6
l=, and	-6
l=, from	-9
l=, from & d:today	-7
l=, in	7
l=, in & d:gone	7
l=, on	10
l=, on & d:ahead	-12
l=, on & d:gone	16
l=, the	7
l=, the & d:gone	8
l=, thursday	-10
l=, thursday & d:today	-10
l=, to	6
l=, to & d:ahead	-6
l=, to & d:gone	10
l=, tuesday	13
l=, tuesday & d:today	13
l=. on	-6
l=: <number>	6
l=: <number> & d:today	9
l=: from	-12
l=: from & d:ahead	-9
l=: since	18
l=: since & d:gone	20
l=<begin> <begin>	-9
l=<begin> <begin> & d:ahead	-14
l=<begin> from & d:ahead	21
l=<begin> from & d:gone	-30
l=<begin> on	-15
l=<begin> on & d:ahead	-13
l=<begin> since & d:ahead	-16
l=<begin> since & d:gone	11
l=<level> from	-10
l=<level> from & d:ahead	-7
l=<level> from & d:gone	-14
l=<level> in	-12
l=<level> in & d:gone	-11
l=<level> of	-6
l=<level> on & d:ahead	9
l=<level> on & d:gone	-18
l=<level> on & d:today	6
l=<level> since & d:gone	7
l=<name> from	27
l=<name> from & d:ahead	16
l=<name> in	-11
l=<name> in & d:gone	-11
l=<name> on	-23
l=<name> on & d:gone	-16
l=<number> , & d:today	-7
l=<number> from & d:gone	-6
l=<number> of	-7
l=<number> on	24
l=<number> on & d:ahead	21
l=<number> since	-20
l=<number> since & d:gone	-19
l=<person> ,	12
l=<person> , & d:today	13
l=<person> on	-7
l=<seat> ,	13
l=<seat> , & d:gone	-8
l=<seat> , & d:today	16
l=<seat> from	-6
l=<seat> on & d:today	6
l=<span> ,	-6
l=<span> from & d:ahead	-16
l=<span> from & d:gone	13
l=<span> in	21
l=<span> in & d:gone	22
l=agree in	21
l=agree in & d:gone	21
l=agree on & d:ahead	-6
l=and from	-14
l=and from & d:gone	-6
l=and since	-6
l=and since & d:gone	-6
l=apply from	10
l=apply from & d:ahead	6
l=as of	20
l=as of & d:ahead	11
l=as of & d:gone	10
l=as since	-10
l=as since & d:gone	-10
l=at the	-12
l=at the & d:gone	-9
l=been since	-8
l=been since & d:gone	-8
l=begin on	9
l=begin on & d:ahead	11
l=briefing ,	8
l=briefing , & d:today	8
l=busan in	8
l=busan in & d:gone	8
l=busan on	-10
l=busan on & d:gone	-10
l=by the	-13
l=by the & d:gone	-8
l=change on	10
l=change on & d:ahead	13
l=collect from	10
l=collect from & d:ahead	10
l=conclude in	15
l=conclude in & d:gone	15
l=conclude on	13
l=conclude on & d:gone	14
l=counted from	18
l=counted from & d:ahead	17
l=date :	-8
l=declare on	18
l=declare on & d:ahead	7
l=declare on & d:gone	12
l=duty from & d:ahead	12
l=duty in	8
l=duty in & d:gone	8
l=effect on	6
l=effect on & d:gone	10
l=end on	7
l=end on & d:ahead	-11
l=end on & d:gone	14
l=fall on	11
l=fall on & d:gone	7
l=force since	6
l=force since & d:gone	9
l=from the	9
l=from the & d:ahead	-11
l=from the & d:gone	16
l=geneva on	-7
l=geneva on & d:gone	-6
l=good from	-6
l=have until	6
l=have until & d:gone	8
l=in on	6
l=in on & d:ahead	16
l=in on & d:gone	-11
l=introduce on	-7
l=introduce on & d:gone	-7
l=is <level>	-8
l=is <level> & d:today	-7
l=it on & d:gone	7
l=letter of	9
l=letter of & d:gone	10
l=midnight on	-16
l=midnight on & d:ahead	-11
l=monday ,	11
l=notice of & d:gone	-7
l=of last	-9
l=of last & d:gone	-9
l=on the	19
l=on the & d:gone	11
l=or after	-7
l=other since	-10
l=other since & d:gone	-10
l=out on	-10
l=pay since	-6
l=pay since & d:gone	-6
l=prolonged in	-6
l=prolonged in & d:gone	-6
l=prolonged to	16
l=published on	6
l=reach on	-6
l=reach on & d:gone	-6
l=renewed in	-15
l=renewed in & d:gone	-15
l=run out	-8
l=run to	-10
l=run to & d:gone	-7
l=run until	-13
l=run until & d:gone	-9
l=saturday ,	6
l=sign in	10
l=sign in & d:gone	10
l=since the	12
l=since the & d:gone	13
l=start on & d:ahead	-11
l=start on & d:gone	8
l=stockholm in	-7
l=stockholm in & d:gone	-7
l=suspend from & d:ahead	6
l=suspend in	-6
l=suspend in & d:gone	-6
l=suspend since	11
l=suspend since & d:gone	12
l=suspend until	-9
l=table on	9
l=table on & d:gone	9
l=take effect	28
l=take effect & d:today	8
l=tariff from	-10
l=tariff from & d:ahead	-9
l=tariff on	11
l=tariff on & d:gone	12
l=telephone on	6
l=telephone on & d:gone	8
l=the <organisation>	-12
l=the <organisation> & d:gone	-9
l=thursday ,	-9
l=truce of	22
l=truce of & d:gone	25
l=truce since & d:gone	6
l=truce to	-12
l=truce to & d:gone	-12
l=tuesday ,	-15
l=tuesday , & d:ahead	-6
l=tuesday , & d:today	-7
l=until the & d:ahead	-6
l=until the & d:gone	6
l=up in	14
l=up in & d:gone	14
l=up on	-8
l=wednesday ,	9
l=wednesday , & d:ahead	21
l=wednesday , & d:today	-12
lead="	14
lead=" & d:gone	16
lead=)	11
lead=) & d:ahead	11
lead=, & d:gone	-8
lead=1	-7
lead=10	16
lead=11	21
lead=14	12
lead=14 & d:today	13
lead=29	-9
lead=3	-7
lead=8	13
lead=8 & d:gone	17
lead=9	-7
lead=:	14
lead=: & d:ahead	6
lead=: & d:gone	-17
lead=: & d:today	29
lead=;	-12
lead=; & d:ahead	-7
lead=; & d:gone	-12
lead=a & d:ahead	9
lead=a & d:gone	-13
lead=after	10
lead=after & d:gone	14
lead=and	-8
lead=and & d:gone	-13
lead=april	-16
lead=april & d:gone	-15
lead=as & d:gone	12
lead=as & d:today	-12
lead=at	12
lead=at & d:today	14
lead=august	-6
lead=because	11
lead=because & d:gone	12
lead=beijing & d:ahead	8
lead=both & d:gone	9
lead=by	-6
lead=by & d:gone	-8
lead=china	-31
lead=china & d:ahead	-9
lead=china & d:gone	-22
lead=chinese	8
lead=chinese & d:gone	8
lead=for	-12
lead=friday	-9
lead=from & d:ahead	18
lead=from & d:gone	-25
lead=he	-7
lead=i	-10
lead=i & d:gone	-6
lead=if	-22
lead=if & d:ahead	-16
lead=if & d:gone	-14
lead=in	-17
lead=in & d:gone	-17
lead=india	-12
lead=india & d:gone	-6
lead=indonesia	-13
lead=indonesia & d:gone	-9
lead=it	13
lead=it & d:ahead	-12
lead=it & d:gone	28
lead=it & d:today	-15
lead=its & d:ahead	-12
lead=its & d:gone	15
lead=july	-6
lead=kenya	8
lead=kenya & d:gone	9
lead=november	40
lead=november & d:gone	35
lead=november & d:today	10
lead=october	-11
lead=october & d:gone	-8
lead=on & d:ahead	-17
lead=on & d:gone	-6
lead=on & d:today	18
lead=one	-8
lead=our	-12
lead=port	-6
lead=president	-13
lead=president & d:gone	-9
lead=september	-27
lead=september & d:gone	-23
lead=since	21
lead=since & d:ahead	-19
lead=since & d:gone	27
lead=that & d:ahead	-8
lead=that & d:gone	-6
lead=that & d:today	6
lead=the	6
lead=the & d:ahead	6
lead=their & d:ahead	16
lead=their & d:gone	-14
lead=they	27
lead=they & d:ahead	-12
lead=they & d:gone	35
lead=today	-11
lead=today & d:today	-10
lead=tomorrow	7
lead=tomorrow & d:ahead	7
lead=trade	-6
lead=treasury	-6
lead=trump	-6
lead=tuesday	-11
lead=under & d:ahead	10
lead=under & d:gone	-14
lead=until	13
lead=until & d:gone	15
lead=us	-6
lead=washington	11
lead=washington & d:gone	11
lead=we & d:ahead	-9
lead=we & d:gone	10
lead=wednesday	-8
lead=what	19
lead=what & d:ahead	12
lead=what & d:today	12
lead=when	13
lead=when & d:gone	19
lead=where	-15
lead=where & d:gone	-10
lead=which	8
lead=which & d:ahead	7
lead=which & d:gone	7
lead=which & d:today	-11
lead=who	-8
lead=who & d:gone	-9
lead=with & d:ahead	-9
lead=with & d:gone	10
lead=yesterday	-14
lead=yesterday & d:gone	-12
lead=— & d:ahead	17
lead=— & d:today	-10
lll=, <seat> ,	12
lll=, <seat> , & d:today	12
lll=, and from	-6
lll=, as of	6
lll=, end on & d:gone	6
lll=, monday ,	14
lll=, monday , & d:today	14
lll=, sign in	11
lll=, sign in & d:gone	11
lll=/ <seat> ,	12
lll=/ <seat> , & d:today	12
lll=: <number> on	24
lll=: <number> on & d:ahead	24
lll=: as of	12
lll=: as of & d:today	12
lll=<begin> <begin> <begin>	-9
lll=<begin> <begin> <begin> & d:ahead	-14
lll=<begin> <begin> from & d:ahead	21
lll=<begin> <begin> from & d:gone	-30
lll=<begin> <begin> on	-15
lll=<begin> <begin> on & d:ahead	-13
lll=<begin> <begin> since & d:ahead	-16
lll=<begin> <begin> since & d:gone	11
lll=<begin> as of	6
lll=<begin> as of & d:gone	11
lll=<begin> monday , & d:today	-9
lll=<begin> until the	17
lll=<begin> until the & d:gone	18
lll=<begin> wednesday ,	-8
lll=<begin> wednesday , & d:today	-8
lll=<level> as of	-23
lll=<level> as of & d:ahead	-11
lll=<level> as of & d:today	-7
lll=<number> : <number>	6
lll=<number> : <number> & d:today	10
lll=<organisation> say on	6
lll=<organisation> say on & d:today	7
lll=<span> , from	-11
lll=<span> , from & d:gone	-10
lll=<span> , to	-9
lll=at <level> since	17
lll=at <level> since & d:gone	17
lll=been <level> since	-16
lll=been <level> since & d:gone	-16
lll=by telephone on	7
lll=by telephone on & d:gone	9
lll=for <span> in	8
lll=for <span> in & d:gone	8
lll=in <name> on	-18
lll=in <name> on & d:gone	-17
lll=in <seat> ,	-7
lll=in <seat> , & d:gone	-6
lll=in <seat> in	7
lll=in <seat> in & d:gone	7
lll=in <seat> on & d:today	7
lll=in busan in	8
lll=in busan in & d:gone	8
lll=in busan on	-10
lll=in busan on & d:gone	-10
lll=in force since	6
lll=in force since & d:gone	9
lll=in geneva on	-7
lll=in geneva on & d:gone	-6
lll=in stockholm in	-6
lll=in stockholm in & d:gone	-6
lll=is suspend from	14
lll=is suspend from & d:ahead	17
lll=it begin on	22
lll=it begin on & d:ahead	15
lll=it begin on & d:gone	9
lll=it expire on	15
lll=it expire on & d:gone	16
lll=it start on	15
lll=it start on & d:gone	17
lll=kick in on	7
lll=kick in on & d:ahead	16
lll=kick in on & d:gone	-10
lll=m . on	-6
lll=of <level> from	-6
lll=of <span> from & d:ahead	-8
lll=on monday , & d:ahead	6
lll=on monday , & d:gone	-9
lll=on or after	-7
lll=on wednesday ,	9
lll=run out on	-7
lll=take effect on	6
lll=take effect on & d:gone	9
lll=that begin on & d:ahead	-10
lll=that begin on & d:gone	13
lll=the <name> since	-11
lll=the <name> since & d:gone	-10
lll=the duty of	-14
lll=the duty of & d:gone	-10
lll=the table on	9
lll=the table on & d:gone	9
lll=the truce of	20
lll=the truce of & d:gone	23
lll=to <level> from	-8
lll=to <level> from & d:ahead	-6
lll=to <level> in	-7
lll=to <level> in & d:gone	-7
lll=to <level> on & d:ahead	13
lll=to <level> on & d:gone	-14
lll=to begin on	-14
lll=to begin on & d:ahead	-10
lll=truce begin on	6
lll=truce end on	13
lll=truce end on & d:gone	14
lll=truce expire on	-15
lll=truce expire on & d:gone	-14
lll=truce of last	7
lll=truce of last & d:gone	7
lll=was sign on	-6
lll=what change on	10
lll=what change on & d:ahead	13
lll=which begin on	-13
lll=which begin on & d:gone	-13
lr=( )	-12
lr=( ) & d:gone	-8
lr=, ,	13
lr=, , & d:ahead	20
lr=, , & d:gone	-10
lr=, -	-10
lr=, - & d:today	-10
lr=, .	13
lr=, . & d:today	8
lr=, <end>	-31
lr=, <end> & d:ahead	-15
lr=, <end> & d:today	-22
lr=, —	8
lr=, — & d:today	8
lr=- <end>	7
lr=: ,	12
lr=: , & d:gone	15
lr=: <end>	17
lr=: <end> & d:gone	24
lr=<begin> , & d:gone	-19
lr=<begin> , & d:today	16
lr=<begin> . & d:ahead	-8
lr=<begin> . & d:gone	14
lr=<begin> . & d:today	-11
lr=<begin> :	-16
lr=<begin> : & d:gone	-11
lr=<begin> <end>	14
lr=<begin> <end> & d:gone	15
lr=<begin> the	6
lr=<begin> the & d:ahead	10
lr=<begin> they	-9
lr=<level> ,	-8
lr=<level> , & d:today	-7
lr=<level> .	-10
lr=<number> .	-9
lr=<organisation> .	-9
lr=<organisation> . & d:gone	-8
lr=before <end>	-18
lr=before <end> & d:ahead	-16
lr=before pay & d:ahead	11
lr=begin .	26
lr=between and	11
lr=between and & d:gone	12
lr=by <end>	-6
lr=end .	-8
lr=for .	-6
lr=force .	12
lr=from , & d:ahead	9
lr=from , & d:today	-17
lr=from .	40
lr=from . & d:ahead	25
lr=from . & d:today	29
lr=from :	-6
lr=from : & d:gone	-20
lr=from ;	13
lr=from ; & d:gone	11
lr=from <end> & d:today	6
lr=from <name>	-23
lr=from <name> & d:ahead	-18
lr=from <quality>	-14
lr=from a	-7
lr=from a & d:ahead	-6
lr=from and & d:ahead	7
lr=from and & d:gone	-10
lr=from if	-12
lr=from if & d:ahead	-12
lr=from it	-29
lr=from it & d:ahead	-17
lr=from it & d:gone	-12
lr=from the	16
lr=from the & d:ahead	20
lr=from to	19
lr=from to & d:ahead	12
lr=from to & d:gone	10
lr=from until	-7
lr=in , & d:gone	7
lr=in :	13
lr=in : & d:gone	14
lr=in after	-8
lr=in and	-8
lr=in and & d:gone	-7
lr=in both	21
lr=in both & d:gone	21
lr=in by	14
lr=in for	9
lr=in for & d:gone	9
lr=in it	-15
lr=in it & d:gone	-15
lr=in that	-6
lr=in that & d:gone	-6
lr=in the	10
lr=in the & d:gone	10
lr=is ,	-7
lr=last ,	38
lr=last , & d:gone	38
lr=last <end>	19
lr=last <end> & d:gone	20
lr=last and	-12
lr=last and & d:gone	-12
lr=last for	-6
lr=last for & d:gone	-6
lr=midnight ,	-8
lr=of 's	9
lr=of 's & d:gone	15
lr=of 's & d:today	-6
lr=of ,	11
lr=of , & d:ahead	-11
lr=of , & d:gone	13
lr=of .	-7
lr=of . & d:ahead	14
lr=of . & d:gone	-24
lr=of . & d:today	-6
lr=of :	-8
lr=of : & d:gone	-6
lr=of and	-9
lr=of and & d:gone	-7
lr=of it	8
lr=of on	-6
lr=of say	11
lr=of that	13
lr=of that & d:gone	13
lr=on ,	-8
lr=on , & d:ahead	-7
lr=on , & d:gone	-7
lr=on , & d:today	6
lr=on .	12
lr=on . & d:gone	14
lr=on ;	9
lr=on ; & d:ahead	-7
lr=on ; & d:gone	14
lr=on <end> & d:ahead	-6
lr=on <name>	-10
lr=on <person>	9
lr=on <person> & d:gone	10
lr=on after	-12
lr=on and & d:ahead	9
lr=on at	-9
lr=on by	-26
lr=on by & d:gone	-22
lr=on for	18
lr=on for & d:gone	15
lr=on from	6
lr=on from & d:ahead	7
lr=on he	12
lr=on he & d:gone	13
lr=on in & d:ahead	6
lr=on in & d:gone	-16
lr=on is	-13
lr=on is & d:gone	-12
lr=on it	8
lr=on it & d:gone	10
lr=on night	-9
lr=on night & d:gone	-6
lr=on of	7
lr=on of & d:gone	7
lr=on on	13
lr=on on & d:gone	14
lr=on that	-9
lr=on that & d:gone	-15
lr=on that & d:today	6
lr=on the	-25
lr=on the & d:ahead	-14
lr=on the & d:gone	-13
lr=on under	18
lr=on under & d:ahead	11
lr=on under & d:gone	7
lr=since , & d:ahead	-13
lr=since , & d:gone	11
lr=since .	13
lr=since . & d:ahead	-6
lr=since . & d:gone	16
lr=since :	-7
lr=since : & d:gone	-6
lr=since <name>	8
lr=since <name> & d:gone	10
lr=since <quality>	-7
lr=since a	-12
lr=since a & d:gone	-11
lr=since and	24
lr=since and & d:gone	26
lr=since it	9
lr=since it & d:gone	11
lr=since on	-8
lr=since on & d:gone	-7
lr=start ,	-9
lr=start , & d:ahead	-8
lr=start .	10
lr=the , & d:ahead	-6
lr=the .	-6
lr=the <end>	-35
lr=the <end> & d:ahead	-12
lr=the <end> & d:gone	-25
lr=to ,	-23
lr=to , & d:gone	-17
lr=to .	-33
lr=to . & d:ahead	-11
lr=to . & d:gone	-22
lr=to <end>	12
lr=to <end> & d:ahead	-7
lr=to <end> & d:gone	17
lr=tuesday <end>	8
lr=tuesday <end> & d:today	8
lr=until ,	-24
lr=until , & d:gone	-16
lr=until .	-19
lr=until . & d:ahead	-16
lr=until <end>	-21
lr=until <end> & d:gone	-13
lr=until of	11
lr=until of & d:gone	8
lr=· <end>	-15
lr=· <end> & d:today	-14
n:accord	19
n:added	33
n:adding	10
n:adds	-17
n:again	-10
n:agreement	32
n:agreements	33
n:another	20
n:armistice	13
n:asleep	20
n:bargain	-22
n:ceasefire	24
n:compromise	7
n:continue	32
n:continued	-21
n:continues	20
n:continuing	-13
n:days=1	34
n:days=2	34
n:days=3	18
n:days=6	16
n:days=9	-36
n:deal	53
n:extend	36
n:extended	34
n:extends	21
n:extra	10
n:further	-10
n:go on	22
n:goes on	14
n:grace	-20
n:halt	-34
n:held in	22
n:hold back	6
n:hold off	11
n:holds back	6
n:holiday	-12
n:holidays	-15
n:in the drawer	10
n:keep	-7
n:keeps	33
n:laid down	-32
n:lengths=0	42
n:lengths=1	20
n:lengths=2	20
n:lengths=3	10
n:lie	-15
n:lies	-11
n:lift	44
n:long=1	57
n:long=2	22
n:long=3	38
n:long=6	-13
n:long=9	-36
n:longer	22
n:loose=1	24
n:loose=2	23
n:loose=3	6
n:loose=6	15
n:loose=9	-17
n:measures	27
n:moratorium	-22
n:more	22
n:more=1	24
n:more=2	15
n:more=3	24
n:more=6	-22
n:more=9	18
n:no truce	30
n:on ice	18
n:pact	-23
n:parked	9
n:pause	-16
n:paused	9
n:pauses	-10
n:period	-24
n:postponed	26
n:prolongation	-35
n:prolonged	-18
n:prolongs	23
n:put off	12
n:quiet=2	-15
n:quiet=3	19
n:refrain	-26
n:relief	-7
n:renewal	-14
n:renewed	-14
n:reprieve	11
n:rest	-8
n:second	-19
n:set aside	-9
n:shelve	20
n:shelves	-6
n:sleep	-12
n:slept	39
n:spare	34
n:spared	13
n:spares	6
n:stand still	14
n:standstill	-12
n:stay	42
n:stays	33
n:stretch	-19
n:stretched	32
n:successor	-10
n:suspended	17
n:suspending	-16
n:suspends	10
n:suspensions	-22
n:term	-9
n:terms	25
n:truce	82
n:truce=1	40
n:truce=2	13
n:truce=3	22
n:truce=6	-8
n:truces	-23
n:untouched	33
n:verb=1	32
n:verb=2	35
n:verb=3	-8
n:verb=6	16
n:waived	6
n:waiver	-6
n:window	-8
nc2=begin	-21
nc2=down	7
nc2=say	-10
nc2=sell	19
nc2=suspend	9
nc2=target	8
nc2=up	-15
nct2=agree present	10
nct2=bear perfect	12
nct2=begin modal	-13
nct2=begin past	11
nct2=begin present	-22
nct2=down future	-19
nct2=down past	10
nct2=down present	10
nct2=down present-passive	12
nct2=end past	-8
nct2=end perfect	-9
nct2=end present	17
nct2=end present-passive	-12
nct2=impose future-passive	-7
nct2=impose modal	-7
nct2=impose pluperfect	-9
nct2=impose present-passive	10
nct2=return present	-7
nct2=say present	-10
nct2=sell present	15
nct2=stay future	-10
nct2=stay modal	16
nct2=stay past	-23
nct2=stay pluperfect	-6
nct2=stay present	16
nct2=suspend future	25
nct2=suspend past	9
nct2=suspend present	-10
nct2=target future	7
nct2=target perfect	6
nct2=target present	7
nct2=up modal	-11
nct2=up past	9
nct2=up present	-19
next=(	-12
next=:	-22
next=because	-12
next=before	9
next=if	-22
next=that	-7
next=when	10
next=where	15
next=—	-30
nhas-gerund	-23
nhas-infinitive	-13
nhas-modal	-13
nhas-participle	-6
nhas-past	-11
nhas-perfect	-10
nhas-present	16
none	56
nt2=future-passive	-10
nt2=gerund	-9
nt2=modal-passive	-6
nt2=past	-13
nt2=perfect-not	-15
nt2=perfect-passive	-8
nt2=present	22
nt2=present-not	-14
nt2=present-passive	6
nt2=present-passive-not	-6
nv0-none	-11
nv1-none	-11
nv2-none	-8
nv2=begin	-7
nv2=bring	-11
nv2=call	7
nv2=charge	11
nv2=cut	-9
nv2=die	7
nv2=enter	-8
nv2=expire	12
nv2=fall	10
nv2=halve	15
nv2=hold	-7
nv2=keep	7
nv2=lapse	-18
nv2=let	-6
nv2=lose	-15
nv2=other	-35
nv2=put	-19
nv2=remain	12
nv2=say	-17
nv2=see	6
nv2=ship	16
nv2=sign	15
nv2=stay	-6
nv2=tell	15
nvt2=agree participle	6
nvt2=agree past	-10
nvt2=be future	-15
nvt2=be past	-7
nvt2=be present	13
nvt2=call past	7
nvt2=charge future	7
nvt2=charge perfect	7
nvt2=come past	7
nvt2=end modal	-7
nvt2=end past	-14
nvt2=end present	18
nvt2=enter present	-7
nvt2=extend past	12
nvt2=fall present	13
nvt2=go modal	-9
nvt2=go past	12
nvt2=go present	-17
nvt2=hold future	-8
nvt2=hold present	14
nvt2=keep perfect	12
nvt2=lapse present	-12
nvt2=leave present	-11
nvt2=other perfect	-22
nvt2=other present	-7
nvt2=pay past	-17
nvt2=put present	-16
nvt2=remain present	13
nvt2=return present	-7
nvt2=run modal	15
nvt2=run present	6
nvt2=say past	-11
nvt2=see past	8
nvt2=stay present	-17
nvt2=tell past	12
o:act=add	-8
o:act=announce	-14
o:act=answer	-6
o:act=approve	-10
o:act=be	-13
o:act=bear	12
o:act=begin	9
o:act=bring	6
o:act=carry	11
o:act=collect	18
o:act=conclude	12
o:act=continue	8
o:act=cut	11
o:act=declare	25
o:act=extend	-21
o:act=get	-19
o:act=halve	6
o:act=have	-21
o:act=impose	-15
o:act=introduce	-13
o:act=keep	14
o:act=know	15
o:act=lay	10
o:act=let	-10
o:act=meet	-21
o:act=move	-6
o:act=negotiate	12
o:act=other	-6
o:act=propose	-8
o:act=put	-17
o:act=raise	-7
o:act=reduce	-6
o:act=return	-13
o:act=rise	-13
o:act=say	-8
o:act=settle	-10
o:act=state	7
o:act=suspend	11
o:act=write	-10
o:agree agreed gone	-12
o:agree in gone	39
o:agree last gone	-12
o:agree on ahead	-10
o:agree on gone	-8
o:announce in gone	-6
o:announce on gone	-10
o:be from ahead	-7
o:be in gone	-24
o:be is gone	-9
o:be last gone	11
o:be of gone	12
o:be on ahead	-11
o:be since ahead	-8
o:be until gone	17
o:begin from ahead	11
o:begin from gone	-9
o:begin from today	6
o:begin in gone	-21
o:begin last gone	8
o:begin of gone	-8
o:begin on ahead	7
o:begin on gone	10
o:begin since gone	-9
o:begin the gone	8
o:begin to gone	-12
o:call on gone	13
o:carried=controls	-6
o:carried=controls far	-27
o:carried=deal	-19
o:carried=deal far	-11
o:carried=duties far	-12
o:carried=exclusions	-9
o:carried=exclusions far	-11
o:carried=fees	-12
o:carried=fees far	-18
o:carried=longer	-14
o:carried=longer far	-27
o:carried=meeting	7
o:carried=meeting far	9
o:carried=none	18
o:carried=procedure	-27
o:carried=sale	-6
o:carry of gone	6
o:charge since gone	9
o:collect from ahead	19
o:conclude in gone	22
o:cut on ahead	9
o:declare on ahead	7
o:declare on gone	12
o:end from ahead	14
o:end in gone	-17
o:end on ahead	-27
o:end on gone	18
o:fall on ahead	9
o:have on gone	6
o:have since gone	-27
o:introduce on gone	-7
o:keep since gone	8
o:leads=	-9
o:leads=13:01 on	17
o:leads=a.m. on	-6
o:leads=agreed in	21
o:leads=and from	-14
o:leads=and since	-6
o:leads=applies from	16
o:leads=as of	20
o:leads=as since	-10
o:leads=at the	-12
o:leads=been since	-8
o:leads=begin on	-24
o:leads=begins on	19
o:leads=beijing,	10
o:leads=busan in	8
o:leads=busan on	-10
o:leads=by the	-12
o:leads=cent from	-9
o:leads=cent since	6
o:leads=changes on	10
o:leads=collected from	10
o:leads=concluded in	15
o:leads=concluded on	13
o:leads=counted from	18
o:leads=days from	-12
o:leads=days in	-9
o:leads=days, from	-19
o:leads=declared on	18
o:leads=duties from	10
o:leads=effect on	6
o:leads=ended on	-7
o:leads=ends on	14
o:leads=expires on	-11
o:leads=falls on	12
o:leads=force since	6
o:leads=from	8
o:leads=from the	9
o:leads=from tomorrow,	-9
o:leads=geneva on	-7
o:leads=goods from	-6
o:leads=have until	6
o:leads=in on	6
o:leads=introduced on	-7
o:leads=midnight on	-16
o:leads=notices of	-7
o:leads=of last	-9
o:leads=on	-15
o:leads=on the	19
o:leads=on wednesday,	9
o:leads=or after	-7
o:leads=other since	-10
o:leads=out on	-10
o:leads=per cent	-9
o:leads=prolonged in	-6
o:leads=prolonged to	16
o:leads=published on	6
o:leads=reached on	-6
o:leads=renewed in	-15
o:leads=runs to	-8
o:leads=runs until	-12
o:leads=signed in	10
o:leads=since	6
o:leads=since the	12
o:leads=start on	-12
o:leads=states since	-10
o:leads=stockholm in	-7
o:leads=suspended in	-6
o:leads=suspended since	11
o:leads=suspended until	-9
o:leads=table on	9
o:leads=tariff from	-7
o:leads=tariffs on	12
o:leads=telephone on	6
o:leads=the hague,	7
o:leads=truce of	22
o:leads=truce to	-12
o:leads=up in	14
o:leads=up on	-8
o:leads=washington,	-8
o:leads=washington/beijing,	16
o:leads=wednesday,	-8
o:leads=year from	19
o:left=controls	-14
o:left=controls right=none	-11
o:left=deal	-15
o:left=deal right=duties	-9
o:left=deal right=none	-37
o:left=deal right=truce	23
o:left=duties	-9
o:left=duties right=duties	-18
o:left=duties right=longer	8
o:left=duties right=meeting	-8
o:left=duties right=procedure	-6
o:left=exclusions	-7
o:left=fees	-17
o:left=fees right=none	-11
o:left=longer right=truce	-6
o:left=meeting	-25
o:left=meeting right=none	-39
o:left=meeting right=signing	6
o:left=meeting right=truce	16
o:left=none	7
o:left=none right=deal	-7
o:left=none right=duties	19
o:left=none right=exclusions	-10
o:left=none right=fees	-7
o:left=none right=longer	8
o:left=none right=meeting	-8
o:left=none right=none	9
o:left=none right=procedure	-6
o:left=sale	-8
o:left=sale right=none	-7
o:left=signing right=none	11
o:left=signing right=signing	-8
o:left=signing right=truce	-18
o:left=truce	8
o:left=truce right=duties	-13
o:left=truce right=longer	-21
o:left=truce right=none	17
o:left=truce right=truce	18
o:levy since gone	-8
o:lower on gone	9
o:make from ahead	-7
o:make in gone	19
o:make on gone	-12
o:meet of gone	-7
o:meet on gone	-12
o:meet the gone	8
o:near=controls	-19
o:near=deal	-16
o:near=duties	-6
o:near=longer	-17
o:near=meeting	-20
o:near=none	-8
o:near=procedure	-9
o:no verb  ahead	-6
o:no verb ( gone	-12
o:no verb and gone	-6
o:no verb before ahead	-6
o:no verb beijing, today	16
o:no verb briefing, today	8
o:no verb from ahead	14
o:no verb from today	9
o:no verb hague, today	7
o:no verb last gone	34
o:no verb montevideo, today	13
o:no verb of ahead	11
o:no verb of today	7
o:no verb on ahead	10
o:no verb on today	8
o:no verb since ahead	-12
o:no verb since gone	20
o:no verb the ahead	-9
o:no verb tuesday today	7
o:no verb tuesday, ahead	-6
o:no verb tuesday, today	-7
o:no verb until ahead	-14
o:no verb until gone	-23
o:no verb washington, today	-7
o:no verb washington/beijing, today	16
o:no verb wednesday today	-7
o:no verb wednesday, ahead	21
o:no verb wednesday, today	-12
o:no verb — today	-7
o:other on gone	-15
o:other to gone	17
o:pay from ahead	10
o:pay from gone	-13
o:pay in gone	-8
o:pay the gone	19
o:put in gone	-11
o:put on gone	8
o:put since gone	-8
o:reach on gone	-20
o:right=controls	-7
o:right=deal	-19
o:right=duties 	-10
o:right=duties from	20
o:right=duties in	11
o:right=duties of	21
o:right=duties on	-18
o:right=duties since	-11
o:right=exclusions	-13
o:right=fees	-9
o:right=longer	-6
o:right=meeting	-30
o:right=meeting in	-8
o:right=none	-29
o:right=none (	-15
o:right=none 12:01	7
o:right=none a	-7
o:right=none after	-12
o:right=none and	-17
o:right=none before	-16
o:right=none beginning	22
o:right=none beijing,	14
o:right=none between	8
o:right=none briefing,	8
o:right=none date:	-8
o:right=none dated	-9
o:right=none effect	28
o:right=none ends	-12
o:right=none for	-21
o:right=none force	12
o:right=none from	25
o:right=none is	-14
o:right=none it	-10
o:right=none last	39
o:right=none monday,	13
o:right=none montevideo,	13
o:right=none noon	13
o:right=none out	-9
o:right=none since	20
o:right=none six	-10
o:right=none starting	-8
o:right=none starts	25
o:right=none the	13
o:right=none through	-7
o:right=none thursday	-6
o:right=none thursday,	-9
o:right=none time	7
o:right=none to	-16
o:right=none tuesday	7
o:right=none tuesday,	-15
o:right=none until	-37
o:right=none washington/beijing,	7
o:right=none wednesday	-7
o:right=none wednesday,	9
o:right=none —	-7
o:right=procedure	-18
o:right=truce	22
o:right=truce from	-19
o:right=truce in	26
o:right=truce of	7
o:right=truce on	10
o:run of gone	16
o:run since gone	21
o:run to gone	-7
o:say in gone	-7
o:say on gone	-7
o:sign signed today	6
o:sit since gone	9
o:subject=controls	-11
o:subject=controls carried	-26
o:subject=controls carried in gone	-8
o:subject=controls far	-8
o:subject=controls far carried	-9
o:subject=controls far carried begin	-7
o:subject=controls far carried on today	7
o:subject=controls far carried say	7
o:subject=controls far carried say on	7
o:subject=controls far no verb	-8
o:subject=controls far no verb gone	-6
o:subject=controls no verb on	12
o:subject=controls on gone	11
o:subject=controls since gone	-6
o:subject=deal	-16
o:subject=deal carried	-20
o:subject=deal carried begin gone	6
o:subject=deal carried pay	-6
o:subject=deal far carried agree	7
o:subject=deal far carried agree gone	7
o:subject=deal far carried agree in	8
o:subject=deal far carried on gone	-11
o:subject=deal far carried other	-7
o:subject=deal far carried other gone	-6
o:subject=deal far carried sign	-13
o:subject=deal far carried sign gone	-13
o:subject=deal far no verb 	-6
o:subject=deal far no verb gone	-17
o:subject=deal in gone	-8
o:subject=deal no verb ahead	9
o:subject=deal no verb gone	-16
o:subject=deal no verb on	7
o:subject=deal of gone	10
o:subject=deal on ahead	10
o:subject=deal on gone	-17
o:subject=deal reach	8
o:subject=deal reach gone	8
o:subject=deal sign	-8
o:subject=deal sign gone	-7
o:subject=duties be ahead	-7
o:subject=duties be from	9
o:subject=duties be gone	-9
o:subject=duties be today	16
o:subject=duties begin	-22
o:subject=duties begin from	-12
o:subject=duties begin gone	-32
o:subject=duties begin on	-8
o:subject=duties begin since	-7
o:subject=duties begin today	-11
o:subject=duties beijing, today	6
o:subject=duties carried	15
o:subject=duties carried agree	11
o:subject=duties carried agree gone	11
o:subject=duties carried be from	-6
o:subject=duties carried be gone	10
o:subject=duties carried be in	-8
o:subject=duties carried be of	16
o:subject=duties carried be since	9
o:subject=duties carried begin	7
o:subject=duties carried charge gone	8
o:subject=duties carried end	15
o:subject=duties carried end gone	18
o:subject=duties carried end on	9
o:subject=duties carried fall	7
o:subject=duties carried fall ahead	11
o:subject=duties carried fall on	8
o:subject=duties carried from gone	-11
o:subject=duties carried in gone	17
o:subject=duties carried last gone	20
o:subject=duties carried of gone	20
o:subject=duties carried other	-24
o:subject=duties carried other gone	-15
o:subject=duties carried pay	-16
o:subject=duties carried pay gone	-11
o:subject=duties carried pay since	-23
o:subject=duties carried put	-6
o:subject=duties carried put gone	-6
o:subject=duties carried sign	-6
o:subject=duties carried sign on	-11
o:subject=duties carried suspend	15
o:subject=duties carried suspend ahead	-7
o:subject=duties carried suspend gone	19
o:subject=duties carried suspend in	15
o:subject=duties carried suspend on	14
o:subject=duties carried the gone	18
o:subject=duties carried to gone	-15
o:subject=duties charge	-6
o:subject=duties end	7
o:subject=duties end ahead	11
o:subject=duties fall	-8
o:subject=duties far  gone	14
o:subject=duties far carried  gone	6
o:subject=duties far carried agree	8
o:subject=duties far carried agree gone	10
o:subject=duties far carried agree in	10
o:subject=duties far carried announce today	6
o:subject=duties far carried be	-33
o:subject=duties far carried be ahead	-6
o:subject=duties far carried be gone	-26
o:subject=duties far carried be since	-29
o:subject=duties far carried begin from	13
o:subject=duties far carried begin in	-16
o:subject=duties far carried begin on	10
o:subject=duties far carried begin since	-6
o:subject=duties far carried carry	-6
o:subject=duties far carried charge ahead	6
o:subject=duties far carried charge from	6
o:subject=duties far carried charge gone	-7
o:subject=duties far carried collect gone	6
o:subject=duties far carried declare gone	6
o:subject=duties far carried extend	7
o:subject=duties far carried fall gone	7
o:subject=duties far carried fall on	6
o:subject=duties far carried from ahead	15
o:subject=duties far carried from gone	-20
o:subject=duties far carried keep	12
o:subject=duties far carried keep gone	12
o:subject=duties far carried lower	8
o:subject=duties far carried lower gone	11
o:subject=duties far carried meet	-6
o:subject=duties far carried of gone	13
o:subject=duties far carried on ahead	-14
o:subject=duties far carried on gone	16
o:subject=duties far carried other	14
o:subject=duties far carried other gone	14
o:subject=duties far carried other in	14
o:subject=duties far carried other since	9
o:subject=duties far carried pay	6
o:subject=duties far carried pay gone	9
o:subject=duties far carried pay since	12
o:subject=duties far carried reach	-8
o:subject=duties far carried reach gone	-7
o:subject=duties far carried run	21
o:subject=duties far carried run gone	23
o:subject=duties far carried sign ahead	10
o:subject=duties far carried sign gone	-24
o:subject=duties far carried suspend ahead	6
o:subject=duties far carried suspend gone	-14
o:subject=duties far carried tell	-7
o:subject=duties far carried the ahead	12
o:subject=duties far from ahead	-17
o:subject=duties far from gone	-7
o:subject=duties far no verb 	10
o:subject=duties far no verb ahead	-14
o:subject=duties far no verb from	-23
o:subject=duties far no verb gone	14
o:subject=duties far no verb monday,	6
o:subject=duties far no verb the	8
o:subject=duties far no verb today	-6
o:subject=duties far on gone	-9
o:subject=duties far the gone	8
o:subject=duties from ahead	9
o:subject=duties from gone	-11
o:subject=duties from today	14
o:subject=duties introduce	-8
o:subject=duties introduce gone	-8
o:subject=duties no verb 	-7
o:subject=duties no verb 12:01	-13
o:subject=duties no verb ahead	-16
o:subject=duties no verb beijing,	6
o:subject=duties no verb gone	12
o:subject=duties no verb monday,	-11
o:subject=duties no verb on	20
o:subject=duties no verb wednesday,	12
o:subject=duties of ahead	-19
o:subject=duties of gone	12
o:subject=duties on ahead	12
o:subject=duties on gone	-20
o:subject=duties other	12
o:subject=duties other gone	14
o:subject=duties pay	6
o:subject=duties pay gone	10
o:subject=duties since ahead	-7
o:subject=duties since gone	11
o:subject=duties suspend	12
o:subject=duties suspend gone	9
o:subject=duties wednesday, ahead	14
o:subject=exclusions far carried	-6
o:subject=fees	-18
o:subject=fees from ahead	-8
o:subject=fees suspend	-12
o:subject=fees suspend from	-12
o:subject=longer carried	-17
o:subject=longer carried in gone	-10
o:subject=longer far	-17
o:subject=longer far carried	-27
o:subject=longer far carried begin	-16
o:subject=longer far carried begin gone	-15
o:subject=longer far carried on gone	-6
o:subject=longer far carried since gone	-6
o:subject=longer far carried tell	8
o:subject=longer far carried tell gone	8
o:subject=longer far no verb	-17
o:subject=longer far no verb gone	-8
o:subject=longer from ahead	6
o:subject=longer on gone	-8
o:subject=meeting	-14
o:subject=meeting begin	-9
o:subject=meeting carried	7
o:subject=meeting carried be	18
o:subject=meeting carried be gone	20
o:subject=meeting carried be on	7
o:subject=meeting carried be since	12
o:subject=meeting carried begin	-7
o:subject=meeting carried begin gone	-20
o:subject=meeting carried begin in	-6
o:subject=meeting carried begin on	-11
o:subject=meeting carried in gone	6
o:subject=meeting carried of gone	8
o:subject=meeting carried on ahead	-10
o:subject=meeting far  gone	-20
o:subject=meeting far carried	16
o:subject=meeting far carried be gone	13
o:subject=meeting far carried be on	8
o:subject=meeting far carried be since	7
o:subject=meeting far carried begin	8
o:subject=meeting far carried begin ahead	-11
o:subject=meeting far carried charge	-8
o:subject=meeting far carried end on	-7
o:subject=meeting far carried in gone	16
o:subject=meeting far carried of gone	-17
o:subject=meeting far carried on ahead	-16
o:subject=meeting far carried other	6
o:subject=meeting far carried pay	8
o:subject=meeting far carried sign	16
o:subject=meeting far carried sign gone	11
o:subject=meeting far carried suspend	-10
o:subject=meeting far carried suspend ahead	-8
o:subject=meeting far carried tell	6
o:subject=meeting far carried tell on	7
o:subject=meeting far carried the gone	9
o:subject=meeting far from ahead	11
o:subject=meeting far in gone	-8
o:subject=meeting far no verb 	-27
o:subject=meeting far no verb ahead	7
o:subject=meeting far no verb from	14
o:subject=meeting far no verb gone	-6
o:subject=meeting far no verb in	-8
o:subject=meeting far no verb on	20
o:subject=meeting far on gone	18
o:subject=meeting in gone	11
o:subject=meeting no verb gone	-10
o:subject=meeting no verb in	14
o:subject=meeting no verb on	-21
o:subject=meeting no verb since	-8
o:subject=meeting no verb today	17
o:subject=meeting on ahead	-7
o:subject=meeting on gone	-21
o:subject=meeting since gone	-9
o:subject=none	15
o:subject=none  ahead	-6
o:subject=none briefing, today	8
o:subject=none carried	-16
o:subject=none carried  today	-10
o:subject=none carried be	-7
o:subject=none carried be in	-7
o:subject=none carried be of	-10
o:subject=none carried be the	9
o:subject=none carried bear	9
o:subject=none carried bear gone	11
o:subject=none carried before ahead	-10
o:subject=none carried begin gone	-7
o:subject=none carried begin in	-12
o:subject=none carried begin on	-10
o:subject=none carried charge	-13
o:subject=none carried charge gone	-12
o:subject=none carried charge since	-10
o:subject=none carried collect	10
o:subject=none carried collect ahead	11
o:subject=none carried conclude	12
o:subject=none carried conclude gone	12
o:subject=none carried from ahead	21
o:subject=none carried have	-14
o:subject=none carried have ahead	-15
o:subject=none carried have on	7
o:subject=none carried have today	-6
o:subject=none carried leave	9
o:subject=none carried leave gone	13
o:subject=none carried levy	8
o:subject=none carried of ahead	-8
o:subject=none carried on ahead	-15
o:subject=none carried on gone	20
o:subject=none carried on today	-8
o:subject=none carried other since	-15
o:subject=none carried pay gone	-8
o:subject=none carried put on	10
o:subject=none carried run	-10
o:subject=none carried run ahead	-6
o:subject=none carried sign gone	9
o:subject=none carried sign on	12
o:subject=none carried since ahead	-8
o:subject=none carried since gone	-10
o:subject=none carried suspend	13
o:subject=none carried suspend ahead	15
o:subject=none carried suspend from	11
o:subject=none carried suspend on	14
o:subject=none carried the ahead	-8
o:subject=none from ahead	33
o:subject=none monday, today	6
o:subject=none no verb	15
o:subject=none no verb ahead	37
o:subject=none no verb briefing,	8
o:subject=none no verb date:	-6
o:subject=none no verb from	30
o:subject=none no verb gone	-7
o:subject=none no verb of	26
o:subject=none no verb since	17
o:subject=none no verb tuesday	13
o:subject=none no verb wednesday	-6
o:subject=none no verb —	-7
o:subject=none of ahead	22
o:subject=none of gone	-17
o:subject=none of today	18
o:subject=none on ahead	-13
o:subject=none since gone	20
o:subject=none tuesday today	13
o:subject=none wednesday today	-6
o:subject=none — today	-6
o:subject=procedure	-25
o:subject=procedure carried	-13
o:subject=procedure carried since gone	-9
o:subject=procedure far	-11
o:subject=procedure far carried in gone	7
o:subject=procedure far no verb	-11
o:subject=procedure far no verb gone	-10
o:subject=procedure far no verb since	-6
o:subject=procedure far since gone	-6
o:subject=procedure no verb ahead	7
o:subject=procedure no verb gone	-12
o:subject=procedure no verb on	9
o:subject=procedure no verb today	-7
o:subject=procedure on ahead	11
o:subject=procedure on gone	-9
o:subject=procedure suspend	-8
o:subject=procedure suspend ahead	-7
o:subject=sale	-11
o:subject=sale far	-8
o:subject=sale far carried	8
o:subject=sale far no verb	-8
o:subject=sale no verb	-9
o:subject=sale no verb gone	-7
o:subject=signing no verb	-11
o:subject=signing no verb ahead	-10
o:subject=signing no verb of	-11
o:subject=signing no verb since	-10
o:subject=signing of gone	-10
o:subject=signing on ahead	-10
o:subject=signing on gone	8
o:subject=signing since gone	-10
o:subject=truce	10
o:subject=truce  ahead	8
o:subject=truce  gone	-15
o:subject=truce agree	-11
o:subject=truce agree gone	-10
o:subject=truce agree in	7
o:subject=truce agree on	-29
o:subject=truce be gone	15
o:subject=truce begin	25
o:subject=truce begin gone	16
o:subject=truce begin in	18
o:subject=truce begin on	9
o:subject=truce begin today	16
o:subject=truce carried	12
o:subject=truce carried agree	11
o:subject=truce carried agree gone	12
o:subject=truce carried be today	-7
o:subject=truce carried begin	6
o:subject=truce carried begin ahead	19
o:subject=truce carried begin gone	-15
o:subject=truce carried begin on	14
o:subject=truce carried charge	-15
o:subject=truce carried end	17
o:subject=truce carried end gone	19
o:subject=truce carried end on	19
o:subject=truce carried on ahead	21
o:subject=truce carried on gone	21
o:subject=truce carried other	-15
o:subject=truce carried other gone	-14
o:subject=truce carried say	-6
o:subject=truce carried sign	11
o:subject=truce carried sign gone	14
o:subject=truce carried suspend	-17
o:subject=truce carried suspend gone	-17
o:subject=truce carried the gone	-8
o:subject=truce conclude	11
o:subject=truce conclude gone	11
o:subject=truce end	-6
o:subject=truce end ahead	-9
o:subject=truce end on	-7
o:subject=truce extend	-25
o:subject=truce extend gone	-23
o:subject=truce far	17
o:subject=truce far  today	9
o:subject=truce far carried	-13
o:subject=truce far carried agree	-14
o:subject=truce far carried agree gone	-14
o:subject=truce far carried agree in	-6
o:subject=truce far carried be since	-6
o:subject=truce far carried be until	12
o:subject=truce far carried begin on	20
o:subject=truce far carried begin today	-8
o:subject=truce far carried charge	13
o:subject=truce far carried charge gone	14
o:subject=truce far carried fall	9
o:subject=truce far carried on today	-6
o:subject=truce far carried other	-8
o:subject=truce far carried other gone	-7
o:subject=truce far carried pay	7
o:subject=truce far carried pay gone	11
o:subject=truce far carried reach gone	-6
o:subject=truce far carried sign	-13
o:subject=truce far carried sign gone	-9
o:subject=truce far carried sign on	-11
o:subject=truce far carried until gone	10
o:subject=truce far from ahead	-15
o:subject=truce far no verb	17
o:subject=truce far no verb 	9
o:subject=truce far no verb ahead	-16
o:subject=truce far no verb beijing,	10
o:subject=truce far no verb from	-8
o:subject=truce far no verb gone	26
o:subject=truce far no verb monday,	11
o:subject=truce far no verb on	-12
o:subject=truce far on gone	-10
o:subject=truce from ahead	-13
o:subject=truce from gone	23
o:subject=truce have	-6
o:subject=truce in gone	14
o:subject=truce last gone	11
o:subject=truce make	-9
o:subject=truce make gone	-7
o:subject=truce monday, gone	-10
o:subject=truce no verb ends	-8
o:subject=truce no verb in	-13
o:subject=truce no verb last	24
o:subject=truce no verb on	-11
o:subject=truce no verb saturday,	11
o:subject=truce no verb the	-6
o:subject=truce no verb to	6
o:subject=truce no verb until	-18
o:subject=truce of gone	22
o:subject=truce on ahead	-6
o:subject=truce on gone	-22
o:subject=truce other to	16
o:subject=truce run gone	6
o:subject=truce sign	14
o:subject=truce sign gone	15
o:subject=truce since gone	23
o:subject=truce suspend	14
o:subject=truce suspend gone	16
o:subject=truce the gone	-13
o:subject=truce to ahead	-6
o:subject=truce to gone	19
o:subject=truce until ahead	-9
o:subject=truce until gone	-20
o:suspend from ahead	14
o:suspend in gone	13
o:suspend on gone	21
o:suspend since gone	10
o:suspend the gone	-8
o:suspend until ahead	-6
o:suspend until gone	-9
o:tell in gone	7
o:tell on gone	-7
o:tell on today	7
o:topic=controls	-16
o:topic=controls ahead	-11
o:topic=controls far	-26
o:topic=controls far gone	-20
o:topic=controls far no verb	-8
o:topic=controls from	-7
o:topic=controls gone	-25
o:topic=controls of	-7
o:topic=controls of gone	-6
o:topic=controls on	13
o:topic=controls on gone	8
o:topic=controls say	7
o:topic=controls since	-22
o:topic=controls since gone	-21
o:topic=controls suspend	-6
o:topic=controls today	13
o:topic=deal	-23
o:topic=deal agree	-6
o:topic=deal far 	-6
o:topic=deal far ahead	7
o:topic=deal far from ahead	6
o:topic=deal far gone	-13
o:topic=deal far in	-9
o:topic=deal far in gone	-9
o:topic=deal far on ahead	8
o:topic=deal gone	-15
o:topic=deal in	6
o:topic=deal in gone	6
o:topic=deal negotiate	12
o:topic=deal of gone	6
o:topic=deal settle	-8
o:topic=deal since	-15
o:topic=deal since gone	-15
o:topic=deal today	-8
o:topic=duties 	-16
o:topic=duties 12:01	-10
o:topic=duties agree	19
o:topic=duties announce	-14
o:topic=duties before gone	-13
o:topic=duties begin	-19
o:topic=duties beijing,	6
o:topic=duties beijing, today	6
o:topic=duties bring	6
o:topic=duties by	-8
o:topic=duties call	12
o:topic=duties carry	14
o:topic=duties cent	-9
o:topic=duties cent today	-8
o:topic=duties clear	8
o:topic=duties cut	11
o:topic=duties duty	-10
o:topic=duties far 	13
o:topic=duties far  ahead	-7
o:topic=duties far  gone	19
o:topic=duties far agree	16
o:topic=duties far be	-23
o:topic=duties far end	-11
o:topic=duties far fall	6
o:topic=duties far from	-30
o:topic=duties far from ahead	-22
o:topic=duties far from gone	-10
o:topic=duties far gone	14
o:topic=duties far in	-18
o:topic=duties far in gone	-18
o:topic=duties far monday,	6
o:topic=duties far on	9
o:topic=duties far on ahead	9
o:topic=duties far other	-9
o:topic=duties far since gone	7
o:topic=duties far the	18
o:topic=duties far the ahead	12
o:topic=duties far the gone	7
o:topic=duties far today	-8
o:topic=duties from	17
o:topic=duties from ahead	23
o:topic=duties from gone	-39
o:topic=duties from today	23
o:topic=duties halve	6
o:topic=duties impose	-9
o:topic=duties in	-9
o:topic=duties introduce	-13
o:topic=duties keep	6
o:topic=duties last	-18
o:topic=duties last gone	-17
o:topic=duties lower	-7
o:topic=duties make	-11
o:topic=duties monday,	-11
o:topic=duties of ahead	-25
o:topic=duties of gone	17
o:topic=duties of today	-15
o:topic=duties on	11
o:topic=duties on gone	6
o:topic=duties rise	-9
o:topic=duties since ahead	-18
o:topic=duties suspend	25
o:topic=duties the	20
o:topic=duties the ahead	-13
o:topic=duties the gone	16
o:topic=duties to gone	-10
o:topic=duties today	6
o:topic=duties wednesday,	12
o:topic=duties wednesday, ahead	14
o:topic=exclusions	-22
o:topic=exclusions ahead	-6
o:topic=exclusions gone	-10
o:topic=fees	-25
o:topic=fees ahead	-8
o:topic=fees begin	-7
o:topic=fees far	-6
o:topic=fees gone	-14
o:topic=fees on	-6
o:topic=longer begin	11
o:topic=longer end	7
o:topic=longer extend	-6
o:topic=longer far	-19
o:topic=longer far gone	-9
o:topic=longer far no verb	-17
o:topic=longer far tell	8
o:topic=longer far today	-6
o:topic=longer from	6
o:topic=longer from ahead	9
o:topic=longer in	-14
o:topic=longer in gone	-14
o:topic=longer since	10
o:topic=longer since gone	10
o:topic=longer to	11
o:topic=longer to gone	14
o:topic=longer today	-8
o:topic=meeting	-35
o:topic=meeting 	-10
o:topic=meeting agree	7
o:topic=meeting ahead	-30
o:topic=meeting be	7
o:topic=meeting begin	-13
o:topic=meeting far	15
o:topic=meeting far 	-27
o:topic=meeting far  gone	-20
o:topic=meeting far be	8
o:topic=meeting far begin	-8
o:topic=meeting far by	10
o:topic=meeting far end	9
o:topic=meeting far from	7
o:topic=meeting far gone	10
o:topic=meeting far on	13
o:topic=meeting far on gone	13
o:topic=meeting far suspend	-9
o:topic=meeting far the	7
o:topic=meeting far the gone	8
o:topic=meeting far to	-6
o:topic=meeting far today	6
o:topic=meeting from	-19
o:topic=meeting from gone	-10
o:topic=meeting gone	-21
o:topic=meeting in	17
o:topic=meeting in gone	19
o:topic=meeting meet	-14
o:topic=meeting of	-8
o:topic=meeting on	-38
o:topic=meeting on ahead	-24
o:topic=meeting on gone	-15
o:topic=meeting since	-6
o:topic=meeting suspend	7
o:topic=meeting the gone	7
o:topic=meeting today	7
o:topic=none	-9
o:topic=none  ahead	-10
o:topic=none before	-11
o:topic=none before ahead	-9
o:topic=none briefing,	8
o:topic=none briefing, today	8
o:topic=none charge	-9
o:topic=none collect	7
o:topic=none date:	-6
o:topic=none end	7
o:topic=none from	29
o:topic=none from ahead	25
o:topic=none from gone	8
o:topic=none gone	-8
o:topic=none have	-29
o:topic=none in	6
o:topic=none in gone	8
o:topic=none leave	9
o:topic=none monday, today	6
o:topic=none no verb	15
o:topic=none of	26
o:topic=none of ahead	19
o:topic=none of today	16
o:topic=none on	-10
o:topic=none on ahead	-40
o:topic=none other	9
o:topic=none pay	-10
o:topic=none put	-7
o:topic=none run	-17
o:topic=none since	9
o:topic=none since ahead	-11
o:topic=none since gone	14
o:topic=none the ahead	-6
o:topic=none today	-8
o:topic=none tuesday	13
o:topic=none tuesday today	13
o:topic=none wednesday	-6
o:topic=none wednesday today	-6
o:topic=none —	-7
o:topic=none — today	-6
o:topic=procedure	-16
o:topic=procedure be	-10
o:topic=procedure far	-16
o:topic=procedure far gone	-9
o:topic=procedure far no verb	-11
o:topic=procedure far since	-12
o:topic=procedure far since gone	-11
o:topic=procedure from	12
o:topic=procedure gone	-38
o:topic=procedure in	-8
o:topic=procedure in gone	-7
o:topic=procedure on ahead	8
o:topic=procedure on gone	-10
o:topic=procedure since	-21
o:topic=procedure since gone	-18
o:topic=sale	-10
o:topic=sale far	-8
o:topic=sale far no verb	-8
o:topic=sale no verb	-9
o:topic=signing  gone	6
o:topic=signing ahead	-14
o:topic=signing approve	-7
o:topic=signing begin	6
o:topic=signing last	20
o:topic=signing last gone	20
o:topic=signing no verb	-11
o:topic=signing of	-17
o:topic=signing of gone	-18
o:topic=signing sign	10
o:topic=signing signed today	6
o:topic=signing since	-9
o:topic=signing since gone	-8
o:topic=signing the	-7
o:topic=signing the gone	-6
o:topic=signing today	7
o:topic=truce	15
o:topic=truce 	-6
o:topic=truce  ahead	8
o:topic=truce  gone	-22
o:topic=truce agree	-8
o:topic=truce begin	26
o:topic=truce charge	-8
o:topic=truce conclude	13
o:topic=truce declare	18
o:topic=truce ends	-11
o:topic=truce extend	-17
o:topic=truce far	19
o:topic=truce far 	9
o:topic=truce far  today	9
o:topic=truce far agree	-14
o:topic=truce far ahead	-18
o:topic=truce far be	7
o:topic=truce far beijing,	10
o:topic=truce far charge	13
o:topic=truce far from ahead	-10
o:topic=truce far gone	29
o:topic=truce far in	-19
o:topic=truce far in gone	-18
o:topic=truce far monday,	11
o:topic=truce far no verb	17
o:topic=truce far on gone	7
o:topic=truce far pay	12
o:topic=truce far since	27
o:topic=truce far since gone	28
o:topic=truce far the	7
o:topic=truce far the gone	8
o:topic=truce far until	8
o:topic=truce far until gone	9
o:topic=truce for	-6
o:topic=truce from gone	9
o:topic=truce get	-16
o:topic=truce gone	17
o:topic=truce have	-13
o:topic=truce in	33
o:topic=truce in gone	33
o:topic=truce keep	11
o:topic=truce last	23
o:topic=truce last gone	24
o:topic=truce make	14
o:topic=truce monday, gone	-10
o:topic=truce of	21
o:topic=truce of ahead	-10
o:topic=truce of gone	31
o:topic=truce of today	-13
o:topic=truce on	-13
o:topic=truce on gone	-15
o:topic=truce out	-6
o:topic=truce pay	-6
o:topic=truce run	-11
o:topic=truce saturday,	11
o:topic=truce say	-13
o:topic=truce sign	-13
o:topic=truce since	22
o:topic=truce since ahead	-6
o:topic=truce since gone	25
o:topic=truce the	-32
o:topic=truce the ahead	-6
o:topic=truce the gone	-25
o:topic=truce to	-14
o:topic=truce to ahead	-10
o:topic=truce to gone	-6
o:topic=truce until	-52
o:topic=truce until ahead	-18
o:topic=truce until gone	-34
pc0=begin	6
pc0=down	11
pc0=end	-6
pc0=propose	-7
pc0=suspend	-6
pc1=agree	18
pc1=begin	12
pc1=down	11
pc1=end	-12
pc1=impose	17
pc1=propose	-10
pc1=return	15
pc1=say	-9
pc1=suspend	-9
pc1=target	-9
pct0=begin modal	-11
pct0=begin past	20
pct0=down future	9
pct0=end future	-11
pct0=impose future-passive	-6
pct0=impose past	-7
pct0=impose past-passive	7
pct0=impose perfect	-6
pct0=impose present-passive	22
pct0=propose modal	6
pct0=propose past	-11
pct0=propose perfect	-7
pct0=say present-passive	-7
pct0=stay modal	-7
pct0=suspend future	-10
pct0=suspend present-passive	13
pct0=up past	-16
pct0=up present	-6
pct1=agree participle-passive	18
pct1=begin modal	-11
pct1=begin past	21
pct1=down future	9
pct1=impose future-passive	-6
pct1=impose gerund	-9
pct1=impose infinitive	-20
pct1=impose infinitive-passive	9
pct1=impose participle-passive	26
pct1=impose past-passive	7
pct1=impose present-passive	22
pct1=propose past	-11
pct1=say present	-6
pct1=say present-passive	-7
pct1=stay modal	-7
pct1=suspend future	-10
pct1=suspend infinitive	-10
pct1=suspend participle-passive	6
pct1=suspend present	-8
pct1=suspend present-passive	13
pct1=target gerund	-7
pct1=up past	-16
pct1=up present	-6
phas-future	-11
phas-gerund	8
phas-infinitive	-10
phas-modal	-19
phas-participle	24
phas-past	7
phas-pluperfect	11
phas-present	15
pt0=future	-8
pt0=future-passive	-9
pt0=modal	-19
pt0=pluperfect	8
pt0=present-not	9
pt0=present-passive	24
pt1=future-passive	-9
pt1=infinitive	-20
pt1=infinitive-passive	9
pt1=modal	-29
pt1=participle-passive	24
pt1=past	8
pt1=pluperfect	10
pt1=present	-15
pt1=present-not	9
pt1=present-passive	25
pv0-none	-6
pv0=announce	-11
pv0=ask	-7
pv0=be	-11
pv0=begin	20
pv0=call	8
pv0=cease	11
pv0=collect	-7
pv0=come	-9
pv0=confirm	-14
pv0=cut	6
pv0=enter	7
pv0=extend	6
pv0=get	8
pv0=go	-15
pv0=have	-6
pv0=hold	6
pv0=know	-10
pv0=leave	10
pv0=make	-6
pv0=note	6
pv0=other	14
pv0=pay	-9
pv0=propose	-8
pv0=raise	7
pv0=recall	13
pv0=rise	10
pv0=sign	-7
pv0=stand	11
pv0=suspend	-18
pv0=tell	9
pv1-none	-10
pv1=agree	24
pv1=announce	-18
pv1=ask	-7
pv1=be	-7
pv1=begin	21
pv1=call	7
pv1=charge	-10
pv1=come	-8
pv1=confirm	-14
pv1=cut	6
pv1=get	9
pv1=go	-16
pv1=grant	6
pv1=hold	8
pv1=introduce	8
pv1=leave	9
pv1=make	-6
pv1=note	6
pv1=other	7
pv1=propose	-9
pv1=put	-9
pv1=raise	7
pv1=rise	10
pv1=stand	9
pv1=stay	-6
pv1=suspend	-13
pv1=tell	9
pv2-none	-17
pvt0=announce past	-13
pvt0=be past	6
pvt0=be present	-20
pvt0=begin past	24
pvt0=call present	8
pvt0=continue present	6
pvt0=extend present	7
pvt0=have past	-6
pvt0=hold present	11
pvt0=know present	-10
pvt0=leave present	7
pvt0=other past	-12
pvt0=other perfect	18
pvt0=other present	9
pvt0=recall present	13
pvt0=say past	-6
pvt0=sign perfect	-6
pvt0=sit past	-7
pvt0=stand present	15
pvt0=suspend future	-9
pvt0=suspend present	-8
pvt0=take present	8
pvt0=tell past	11
pvt1=agree participle	12
pvt1=agree past	10
pvt1=agree perfect	8
pvt1=announce past	-13
pvt1=be past	7
pvt1=be present	-17
pvt1=begin past	25
pvt1=call present	8
pvt1=extend participle	8
pvt1=extend present	7
pvt1=hold present	11
pvt1=know present	-10
pvt1=leave present	7
pvt1=other past	-12
pvt1=other perfect	9
pvt1=other present	11
pvt1=say past	-6
pvt1=say present	6
pvt1=sign participle	7
pvt1=sign perfect	-6
pvt1=sit past	-7
pvt1=stand present	15
pvt1=start gerund	6
pvt1=suspend future	-9
pvt1=suspend infinitive	-10
pvt1=suspend participle	7
pvt1=suspend present	-8
pvt1=take present	8
pvt1=tell past	11
q:!	15
q:'	-6
q:'s	-14
q:,	27
q:-	-7
q:.	-25
q::	-27
q:;	17
q:<agent>	-7
q:<day-ahead>	-20
q:<day-today>	-9
q:<gate>	-19
q:<goods>	-6
q:<level>	-11
q:<money>	-36
q:<month-ahead>	19
q:<month-gone>	-16
q:<not>	-7
q:<number>	-23
q:<office>	7
q:<organisation>	-16
q:<quality>	21
q:<seat>	14
q:<sender>	12
q:<span>	58
q:<taker>	6
q:<v-agree>	-6
q:<v-bear>	-25
q:<v-begin>	9
q:<v-buy>	-14
q:<v-deny>	8
q:<v-end>	-23
q:<v-propose>	-8
q:<v-sell>	-9
q:<v-stay>	-16
q:<v-suspend>	7
q:<v-threaten>	-12
q:<v-up>	-17
q:?	11
q:@	-8
q:a	6
q:above	9
q:add	-13
q:additional	-7
q:adopt	12
q:affiliate	9
q:after	10
q:again	20
q:ago	26
q:agreement	-19
q:all	-8
q:alone	-7
q:also	-7
q:aluminium	-6
q:an	-15
q:and	10
q:announcement	13
q:another	-16
q:answer	11
q:any	-10
q:anything	-6
q:apply	10
q:approve	-19
q:are	20
q:around	15
q:arrangement	10
q:article	9
q:aside	-7
q:ask	-7
q:at	7
q:autumn	-13
q:away	-7
q:banana	-9
q:basi	-9
q:be	7
q:because	-27
q:become	11
q:beef	11
q:before	13
q:begin	12
q:behind	6
q:between	9
q:boat	-13
q:border	-8
q:both	13
q:breathe	-8
q:bring	-13
q:built	-8
q:busan	-20
q:buy	-13
q:by	-17
q:can	-21
q:canned	-7
q:carry	-9
q:case	7
q:ceiling	16
q:certain	-13
q:changed	-20
q:charge	7
q:cheese	-12
q:chip	-11
q:clear	-7
q:close	7
q:closed	-11
q:cod	-16
q:collect	10
q:come	23
q:company	-9
q:conclude	-10
q:container	-6
q:continue	-12
q:control	-8
q:copper	-15
q:correct	21
q:cost	-8
q:cotton	16
q:country	-17
q:crude	8
q:cut	-7
q:date	11
q:day	-11
q:de	-7
q:deal	-11
q:depend	-9
q:doing	16
q:done	11
q:down	9
q:drawer	6
q:drone	-11
q:due	-6
q:dump	-7
q:duty	6
q:each	17
q:earth	-18
q:either	8
q:emergency	-19
q:end	-12
q:enter	-12
q:evening	-7
q:every	9
q:everybody	-10
q:exemption	-6
q:explain	7
q:exporter	14
q:extension	-11
q:extra	12
q:face	14
q:fact	-9
q:fall	-19
q:fentanyl	19
q:ferry	-6
q:final	-7
q:finish	-6
q:firm	-9
q:first	-6
q:fishing	-7
q:fishmeal	7
q:flour	15
q:foreign	-17
q:found	9
q:four	-44
q:free	-7
q:friend	-6
q:further	22
q:general	-8
q:good	-17
q:grow	8
q:half	-6
q:hall	-6
q:hand	6
q:happened	-8
q:harvest	-8
q:has	-25
q:he	-6
q:hit	11
q:hour	7
q:house	10
q:if	-8
q:import	-17
q:importer	6
q:impose	11
q:in	-17
q:instead	17
q:interest	6
q:into	-7
q:is	9
q:it	-14
q:item	-6
q:its	-25
q:joint	26
q:just	-14
q:kind	-13
q:know	6
q:lapse	-6
q:largest	12
q:lasted	-17
q:late	13
q:law	-11
q:lay	10
q:leave	-36
q:legal	-8
q:lentil	-10
q:less	-7
q:level	16
q:like	9
q:line	-10
q:lisbon	8
q:list	-18
q:little	9
q:look	15
q:lorry	10
q:lower	-29
q:m	6
q:machinery	-11
q:man	-13
q:many	12
q:me	18
q:meal	9
q:medicine	-10
q:midnight	16
q:might	9
q:mill	15
q:minister	19
q:ministry	-13
q:minute	-20
q:monday	-9
q:money	-6
q:month	12
q:more	-33
q:morning	-17
q:most	13
q:move	6
q:mr	-11
q:must	6
q:my	7
q:name	11
q:nearly	8
q:need	-7
q:needed	8
q:neither	-6
q:new	-19
q:next	-6
q:night	8
q:no	7
q:nobody	-10
q:none	8
q:noon	-9
q:now	10
q:number	7
q:of	-10
q:off	-11
q:oil	12
q:old	-8
q:olive	8
q:on	12
q:once	-22
q:one	12
q:only	-9
q:operated	-6
q:or	-20
q:orange	-11
q:ordinary	-6
q:out	16
q:own	-10
q:p	6
q:palm	-9
q:parliament	9
q:pause	24
q:pay	-23
q:people	7
q:permit	-9
q:plant	11
q:play	8
q:plu	-9
q:pork	-7
q:port	-12
q:powder	8
q:price	-7
q:proclamation	-30
q:propose	-8
q:put	-16
q:quarrel	-17
q:raise	-22
q:rare	-17
q:rate	-18
q:rather	11
q:reach	24
q:reason	7
q:receive	6
q:reciprocal	7
q:reduce	13
q:report	6
q:reporter	-15
q:representative	-9
q:rest	22
q:return	-10
q:rice	-11
q:rise	-8
q:river	-11
q:round	-14
q:rule	9
q:rum	6
q:run	-20
q:sailing	-11
q:salmon	-13
q:same	-20
q:say	6
q:season	9
q:secretary	-7
q:section	-30
q:see	6
q:sell	-6
q:share	-8
q:sheet	-7
q:shelve	9
q:ship	-6
q:shook	7
q:should	14
q:side	-22
q:sign	-12
q:sit	-13
q:sixth	-7
q:small	7
q:so	-16
q:some	-10
q:somebody	10
q:soybean	9
q:special	-6
q:spring	9
q:start	6
q:state	11
q:statement	20
q:stay	-29
q:steel	-14
q:step	-11
q:stop	8
q:strike	-9
q:summit	8
q:surcharge	-28
q:suspension	-30
q:take	-19
q:talk	-14
q:tea	-21
q:tell	-12
q:ten	6
q:text	-15
q:than	-29
q:thank	6
q:that	-19
q:the	-12
q:their	-21
q:then	24
q:they	22
q:they've	9
q:thi	-19
q:thing	10
q:third	-6
q:those	9
q:threaten	-7
q:through	-8
q:time	-25
q:to	-52
q:town	-11
q:trade	-14
q:travel	21
q:treat	11
q:truce	14
q:two	13
q:under	8
q:unless	13
q:up	6
q:us	-11
q:vessel	-6
q:volume	12
q:want	-6
q:was	-13
q:watche	-13
q:we	-26
q:week	14
q:welcome	-15
q:were	-17
q:what	-16
q:when	23
q:where	32
q:which	-24
q:who	-19
q:will	6
q:wish	-13
q:within	12
q:word	14
q:worked	-8
q:worst	-10
q:write	-8
q:yarn	27
q:yes	-23
q:yet	-14
q:york	9
q:you	31
q:zero	-6
q:—	10
qt=future	7
qt=perfect	-14
qt=present	-20
quoted	10
r1=,	7
r1=, & d:ahead	-13
r1=, & d:gone	11
r1=, & d:today	6
r1=-	-10
r1=- & d:today	-10
r1=.	8
r1=. & d:ahead	10
r1=. & d:gone	-12
r1=. & d:today	18
r1=:	-8
r1=: & d:ahead	8
r1=: & d:gone	-24
r1=;	11
r1=; & d:ahead	-18
r1=; & d:gone	16
r1=; & d:today	7
r1=<day-today>	-8
r1=<end>	-15
r1=<end> & d:ahead	-23
r1=<end> & d:gone	7
r1=<end> & d:today	-13
r1=<goods> & d:ahead	-10
r1=<goods> & d:gone	6
r1=<level>	-11
r1=<level> & d:today	-6
r1=<name>	-7
r1=<name> & d:ahead	-27
r1=<name> & d:today	9
r1=<not>	-8
r1=<number>	-7
r1=<quality>	-26
r1=<quality> & d:ahead	-14
r1=<quality> & d:gone	-8
r1=<v-agree>	-7
r1=<v-agree> & d:gone	-6
r1=<v-bear>	7
r1=<v-bear> & d:ahead	19
r1=<v-bear> & d:gone	-9
r1=<v-begin> & d:gone	8
r1=<v-down>	6
r1=<v-down> & d:gone	8
r1=<v-end>	-7
r1=<v-end> & d:gone	-6
r1=<v-impose>	-14
r1=<v-impose> & d:ahead	-11
r1=<v-impose> & d:gone	-9
r1=<v-say>	11
r1=<v-say> & d:today	8
r1=<v-up>	6
r1=<v-up> & d:gone	7
r1=?	-16
r1=? & d:ahead	-8
r1=? & d:gone	-15
r1=a	-27
r1=a & d:ahead	-13
r1=a & d:gone	-17
r1=after & d:gone	-23
r1=after & d:today	10
r1=allow	-8
r1=allow & d:gone	-8
r1=and & d:ahead	10
r1=and & d:today	-11
r1=are	-6
r1=as	-12
r1=as & d:today	-7
r1=at	-25
r1=at & d:ahead	-7
r1=at & d:gone	-15
r1=at & d:today	-6
r1=before	8
r1=between	-10
r1=between & d:gone	-8
r1=both	25
r1=both & d:gone	27
r1=cut	-12
r1=cut & d:gone	-12
r1=doe	6
r1=doe & d:ahead	7
r1=end	-12
r1=end & d:gone	-11
r1=evening	-13
r1=evening & d:gone	-9
r1=for	17
r1=for & d:gone	17
r1=from & d:ahead	6
r1=go	6
r1=go & d:gone	8
r1=had	9
r1=had & d:gone	9
r1=has	-8
r1=has & d:ahead	-6
r1=he	18
r1=he & d:gone	19
r1=if	-19
r1=if & d:ahead	-14
r1=in	-26
r1=in & d:gone	-36
r1=it	-13
r1=it & d:ahead	-25
r1=it & d:today	-7
r1=its	10
r1=its & d:gone	12
r1=last	6
r1=last & d:gone	9
r1=most	-15
r1=most & d:gone	-15
r1=night	-11
r1=night & d:gone	-7
r1=on	-14
r1=on & d:gone	-10
r1=our	12
r1=our & d:ahead	-6
r1=our & d:gone	16
r1=over	-6
r1=pay	21
r1=pay & d:ahead	20
r1=run	6
r1=run & d:gone	7
r1=say	10
r1=say & d:gone	8
r1=that & d:today	7
r1=the & d:ahead	14
r1=there	15
r1=there & d:gone	17
r1=they	-6
r1=they & d:gone	-7
r1=to & d:ahead	10
r1=two	8
r1=under	18
r1=under & d:ahead	11
r1=under & d:gone	10
r1=we	-7
r1=when & d:gone	6
r1=will	6
r1=will & d:gone	6
r1=with	-14
r1=with & d:gone	-11
r1=— & d:gone	-6
r2="	-6
r2='	8
r2='s	6
r2=.	8
r2=<day-ahead>	13
r2=<day-gone>	-6
r2=<duty>	-27
r2=<end>	-14
r2=<gate>	-8
r2=<goods>	-9
r2=<level-noun>	11
r2=<money>	7
r2=<month-gone>	9
r2=<name>	-10
r2=<number>	-14
r2=<person>	-36
r2=<quality>	11
r2=<seat>	8
r2=<span>	18
r2=<v-agree>	-11
r2=<v-begin>	11
r2=<v-down>	11
r2=<v-end>	30
r2=<v-impose>	-29
r2=<v-propose>	-13
r2=<v-say>	-17
r2=<v-sell>	-6
r2=<v-suspend>	-7
r2=<v-up>	8
r2=a	-16
r2=after	-12
r2=agree	-7
r2=all	-8
r2=an	7
r2=another	-17
r2=are	-8
r2=as	10
r2=be	-8
r2=been	-9
r2=bring	12
r2=by	-12
r2=come	17
r2=duty	-13
r2=each	13
r2=end	24
r2=free	-6
r2=from	31
r2=had	9
r2=have	-22
r2=hold	16
r2=hour	-12
r2=i	16
r2=if	10
r2=is	17
r2=it	-8
r2=keep	-7
r2=may	-6
r2=next	13
r2=no	-6
r2=of	-12
r2=only	-10
r2=out	18
r2=put	-16
r2=section	-9
r2=sign	-9
r2=so	6
r2=stay	-11
r2=suspend	-10
r2=tariff	-7
r2=there	-16
r2=those	-6
r2=three	-11
r2=truce	17
r2=unless	-6
r2=until	14
r2=we	-6
r2=well	-6
r2=which	15
r2=will	-17
r2=with	10
r2=without	11
r2=would	29
r3=:	-33
r3=<agent>	17
r3=<day-ahead>	33
r3=<day-gone>	-6
r3=<end>	-11
r3=<goods>	-21
r3=<level-noun>	-9
r3=<level>	-23
r3=<name>	20
r3=<not>	-8
r3=<office>	-11
r3=<organisation>	-11
r3=<person>	11
r3=<quality>	-20
r3=<seat>	-10
r3=<span>	-7
r3=<v-buy>	6
r3=<v-end>	7
r3=<v-impose>	-7
r3=<v-return>	11
r3=<v-say>	-26
r3=a	16
r3=again	-8
r3=agree	7
r3=an	8
r3=another	8
r3=arrangement	-6
r3=as	-7
r3=back	22
r3=be	-27
r3=been	10
r3=before	12
r3=both	-16
r3=by	-10
r3=end	12
r3=extend	-7
r3=from	-15
r3=go	6
r3=good	-6
r3=government	18
r3=had	-13
r3=has	20
r3=have	15
r3=hold	-25
r3=i	11
r3=keep	11
r3=let	-10
r3=month	-6
r3=mr	6
r3=my	11
r3=not	-28
r3=on	16
r3=order	8
r3=over	7
r3=pause	9
r3=pay	-6
r3=put	-13
r3=rate	-10
r3=return	11
r3=run	-9
r3=say	-13
r3=see	7
r3=set	-7
r3=so	-6
r3=stay	10
r3=suspend	-13
r3=talk	-6
r3=that	13
r3=the	-8
r3=them	13
r3=they	-8
r3=trade	11
r3=truce	15
r3=two	7
r3=up	10
r3=with	-6
r3=would	-15
r3=year	12
r3=you	12
r4="	7
r4='s	-31
r4=)	-9
r4=,	16
r4=-	-13
r4=.	13
r4=:	14
r4=<agent>	6
r4=<day-ahead>	21
r4=<day-gone>	-10
r4=<duty>	-18
r4=<end>	-11
r4=<gate>	-12
r4=<level-noun>	-20
r4=<money>	-8
r4=<not>	-20
r4=<organisation>	-9
r4=<person>	6
r4=<points>	-7
r4=<quality>	6
r4=<sender>	7
r4=<span>	-11
r4=<v-bear>	-16
r4=<v-begin>	-17
r4=<v-end>	18
r4=<v-impose>	-22
r4=<v-propose>	-8
r4=<v-say>	-8
r4=<v-stay>	-10
r4=<v-suspend>	-12
r4=a	-12
r4=about	11
r4=additional	21
r4=an	9
r4=and	-29
r4=apply	-15
r4=as	-15
r4=away	-6
r4=back	6
r4=be	-14
r4=been	11
r4=before	-14
r4=both	10
r4=by	12
r4=come	-9
r4=cut	7
r4=doe	6
r4=down	6
r4=end	6
r4=expire	14
r4=export	6
r4=fentanyl	14
r4=for	-14
r4=further	7
r4=go	12
r4=government	9
r4=had	-11
r4=has	19
r4=his	8
r4=hold	-24
r4=if	-10
r4=in	-21
r4=it	7
r4=minister	8
r4=no	-30
r4=not	6
r4=now	11
r4=of	-8
r4=old	15
r4=on	23
r4=paper	9
r4=round	7
r4=run	18
r4=same	-7
r4=side	-6
r4=sign	6
r4=since	-8
r4=so	18
r4=stay	-10
r4=take	-7
r4=tariff	-25
r4=the	-21
r4=their	-9
r4=third	9
r4=to	-8
r4=was	-19
r4=will	21
r4=with	-10
r=) and	7
r=, <level>	-14
r=, <name>	10
r=, <person>	-9
r=, <quality>	10
r=, <seat>	13
r=, <span>	-12
r=, as	13
r=, at	-7
r=, by	-9
r=, come	17
r=, end	17
r=, expire	7
r=, for	-9
r=, good	13
r=, had	9
r=, has	13
r=, if	11
r=, it	-9
r=, keep	-6
r=, now	8
r=, on	-12
r=, stay	-7
r=, which	12
r=, would	9
r=. <end>	6
r=: <end>	18
r=: <level>	-13
r=: <number>	-14
r=; <end>	7
r=<end> <end>	-15
r=<name> 's	-20
r=<person> and	11
r=<quality> good	-6
r=? <end>	-16
r=a <quality>	-10
r=after <span>	-6
r=and <month-gone>	13
r=and are	-6
r=and end	7
r=and has	-15
r=and is	18
r=and it	11
r=and last	6
r=and that	6
r=and to	-18
r=and will	-7
r=and would	13
r=as well	-6
r=at <number>	-14
r=by <person>	-11
r=doe not	7
r=end on	-8
r=for <span>	23
r=for a	7
r=from <level>	6
r=has been	-8
r=if it	-14
r=in <name>	-9
r=in <seat>	7
r=in the	-9
r=is the	12
r=it 's	13
r=it was	-13
r=it will	-9
r=it would	11
r=most <quality>	-14
r=of next	13
r=of the	-7
r=on a	-9
r=on the	7
r=that it	-8
r=the <name>	9
r=the <office>	11
r=the <quality>	16
r=the duty	-8
r=they have	-19
r=to <day-ahead>	24
r=under the	8
r=will not	-10
r=— <name>	-14
r=— for	10
s:'s	-13
s:(	-14
s:)	-7
s:+	-6
s:,	-22
s:.	-10
s:/	16
s:<day-ahead>	-17
s:<day-gone>	23
s:<day-today>	-13
s:<duty>	6
s:<gate>	18
s:<goods>	7
s:<level-noun>	-10
s:<level>	-16
s:<money>	-10
s:<month-ahead>	-51
s:<month-today>	-16
s:<not>	-12
s:<number>	9
s:<person>	-17
s:<points>	20
s:<seat>	-7
s:<span>	28
s:<taker>	-37
s:<v-agree>	10
s:<v-bear>	-21
s:<v-begin>	25
s:<v-buy>	-30
s:<v-deny>	-33
s:<v-end>	-14
s:<v-propose>	-18
s:<v-sell>	-25
s:<v-stay>	-6
s:<v-suspend>	10
s:<v-target>	-13
s:<v-threaten>	-6
s:<v-up>	-15
s:?	-26
s:@	22
s:[	-7
s:a	-18
s:about	-17
s:accept	-7
s:accord	-7
s:according	11
s:account	-6
s:accra	6
s:act	-7
s:action	-9
s:add	-25
s:additional	8
s:adjust	12
s:admit	15
s:affiliate	-10
s:afternoon	-9
s:afterward	10
s:agent	-9
s:ago	-11
s:agree	7
s:agreement	-35
s:agricultural	13
s:aire	-13
s:airport	12
s:al	8
s:all	-54
s:allow	-10
s:already	13
s:also	-38
s:although	11
s:altogether	-8
s:aluminum	-9
s:among	-10
s:an	-25
s:and	7
s:annex	-12
s:announce	-17
s:announcement	10
s:another	9
s:answer	-23
s:anti	9
s:any	-33
s:approval	-14
s:approve	-17
s:are	8
s:argue	-6
s:arranged	10
s:arrangement	13
s:arrive	-9
s:as	20
s:aside	-11
s:asleep	8
s:at	-10
s:autumn	6
s:away	7
s:back	17
s:ban	-6
s:bargain	-11
s:battery	-6
s:be	24
s:became	-6
s:bed	14
s:begin	22
s:being	6
s:best	-10
s:bill	-7
s:boat	8
s:both	37
s:box	-8
s:brandy	-17
s:bread	-13
s:bueno	-13
s:built	-15
s:bulletin	14
s:but	-10
s:buyer	-16
s:c	6
s:cabinet	-10
s:camp	-8
s:cancel	-7
s:canned	6
s:cape	10
s:capital	8
s:car	-11
s:cargo	9
s:carry	-9
s:case	-18
s:cashmere	9
s:cease	15
s:cement	-15
s:change	12
s:changed	-11
s:cheese	11
s:chicken	-16
s:chief	15
s:chip	-14
s:chrome	-9
s:city	-21
s:clock	24
s:close	-15
s:coal	11
s:coffee	19
s:colleague	-8
s:collect	9
s:colombo	-7
s:come	-33
s:commitment	13
s:company	-20
s:compared	9
s:concern	-7
s:conference	25
s:confirm	-13
s:consider	10
s:consultation	-15
s:cork	-6
s:corn	-11
s:corrected	6
s:cost	-17
s:cotton	-13
s:could	-17
s:counted	24
s:counter	9
s:countermeasure	-10
s:country	-20
s:cousin	-10
s:current	6
s:currently	7
s:customer	-18
s:daily	-10
s:date	-12
s:dated	7
s:deadline	-8
s:deal	-24
s:decided	9
s:declare	33
s:decree	8
s:delegation	-18
s:desk	-16
s:did	-12
s:discuss	-10
s:dispute	-12
s:district	-10
s:do	8
s:doe	6
s:dollar	-7
s:double	-13
s:down	34
s:draw	-7
s:drawer	-19
s:drone	-12
s:drop	9
s:due	-32
s:during	-27
s:duty	20
s:early	-9
s:earth	-11
s:easter	8
s:economic	12
s:edition	-8
s:effect	23
s:either	18
s:else	7
s:emergency	-27
s:end	-18
s:enter	15
s:evening	-31
s:everybody	10
s:everything	-9
s:exact	-12
s:exchanged	-7
s:exempt	-11
s:exemption	-8
s:expect	-15
s:expire	9
s:export	-6
s:extend	-7
s:extension	-43
s:extra	21
s:fact	-14
s:far	-18
s:farm	-18
s:farmer	8
s:fee	-42
s:feed	7
s:fentanyl	15
s:fertiliser	-9
s:filed	11
s:finance	6
s:firm	-13
s:fix	-7
s:flash	-6
s:floor	-6
s:flour	14
s:follow	-21
s:followed	8
s:following	9
s:for	-6
s:force	22
s:forced	-30
s:foreign	-7
s:foreseen	6
s:four	7
s:fourth	-32
s:free	-7
s:freeze	12
s:friday	-17
s:from	20
s:front	-15
s:full	-13
s:gallium	-7
s:gazette	14
s:general	-11
s:geneva	9
s:get	-17
s:gold	-7
s:good	7
s:government	25
s:grain	-13
s:great	-7
s:had	-13
s:halifax	11
s:hall	-7
s:halt	36
s:halve	12
s:ham	8
s:hand	28
s:happen	-15
s:happened	7
s:harbour	-12
s:harvest	12
s:has	11
s:he	-14
s:height	-16
s:high	-8
s:higher	-18
s:highest	-26
s:hold	-9
s:home	-12
s:hour	-26
s:house	8
s:ice	-7
s:if	-18
s:import	-13
s:importer	-16
s:impose	14
s:in	7
s:included	8
s:informed	11
s:initialled	-10
s:instead	32
s:instruction	17
s:interest	10
s:into	19
s:introduce	-6
s:is	17
s:island	-14
s:it	-8
s:its	13
s:izmir	-10
s:kick	7
s:kind	-14
s:kuala	-8
s:labor	-29
s:lago	6
s:lancaster	6
s:lapse	-12
s:last	13
s:lasted	-21
s:late	-6
s:law	11
s:lawyer	-10
s:lay	9
s:leader	10
s:leather	22
s:leave	6
s:led	7
s:legal	-11
s:lentil	-15
s:less	-9
s:let	-29
s:levy	13
s:licence	-28
s:lie	-16
s:lift	-16
s:like	8
s:likewise	7
s:line	-7
s:lisbon	-6
s:list	-33
s:listed	-9
s:live	9
s:loaded	-14
s:london	-24
s:long	14
s:longer	7
s:lose	-30
s:lower	-8
s:lull	8
s:lumpur	-7
s:m	7
s:machine	-15
s:machinery	8
s:maker	-16
s:matter	-15
s:may	-9
s:me	6
s:mean	-8
s:meanwhile	15
s:measure	17
s:meat	11
s:meet	-8
s:member	-16
s:memorandum	-8
s:men	-16
s:midnight	-16
s:milk	13
s:mill	6
s:million	-8
s:mineral	-10
s:ministry	-32
s:minute	8
s:mombasa	-8
s:monday	20
s:montevideo	-8
s:month	15
s:moratorium	10
s:more	15
s:morning	-18
s:most	-10
s:motor	10
s:move	-15
s:mr	10
s:much	-14
s:mumbai	13
s:my	17
s:nadi	8
s:named	-13
s:nearly	-10
s:need	-17
s:negotiate	10
s:negotiator	-8
s:neighbour	-6
s:neither	-9
s:new	-12
s:nexperia	-7
s:night	-19
s:nil	-7
s:nobody	-6
s:none	-9
s:noon	14
s:northern	-13
s:note	25
s:now	-14
s:number	-15
s:observed	34
s:offer	-21
s:old	7
s:olive	11
s:one	16
s:onion	8
s:only	-10
s:open	-11
s:opened	-8
s:or	-16
s:order	-14
s:ore	-11
s:origin	-6
s:originating	17
s:other	12
s:otherwise	-6
s:our	-17
s:outside	10
s:over	-32
s:own	-12
s:owned	-6
s:pacific	-8
s:pact	-12
s:page	-7
s:pair	11
s:paragraph	10
s:parcel	-11
s:parliament	11
s:part	-33
s:past	6
s:patented	-10
s:pause	7
s:peace	12
s:peak	-7
s:pen	20
s:permit	-17
s:phase	-7
s:phone	14
s:phosphate	14
s:pipe	-8
s:place	-14
s:plan	-16
s:plant	-7
s:plywood	16
s:point	6
s:pork	-9
s:port	-42
s:position	-9
s:potatoe	-14
s:powder	-10
s:premier	-7
s:press	19
s:previou	-11
s:price	-8
s:proclamation	-24
s:product	17
s:prolong	-9
s:promise	-11
s:propose	-12
s:provide	7
s:public	-9
s:publish	-6
s:quay	8
s:quiet	12
s:radio	-6
s:rang	7
s:rare	-11
s:rather	-7
s:raw	7
s:re	-9
s:reason	10
s:receive	-6
s:reciprocal	21
s:record	-7
s:reduce	7
s:reduction	30
s:refrain	14
s:remain	8
s:renewed	-35
s:replace	-6
s:reply	-7
s:reporter	8
s:representative	-9
s:reprieve	-12
s:rest	8
s:rested	-7
s:result	-20
s:revive	12
s:rice	-36
s:river	-22
s:roaming	-9
s:round	-22
s:rubber	-7
s:rule	-29
s:s	-10
s:salalah	8
s:sale	-6
s:say	-29
s:sea	7
s:season	-17
s:seat	13
s:second	-10
s:section	-33
s:seed	6
s:separate	-6
s:set	12
s:settle	-18
s:seventh	-8
s:shall	20
s:sheet	-24
s:shelve	21
s:ship	-19
s:shipment	9
s:shipper	16
s:shook	30
s:shoot	-11
s:shop	11
s:shore	-8
s:short	8
s:shrink	-8
s:side	15
s:signature	-6
s:since	33
s:sir	21
s:sit	-7
s:six	-10
s:slap	14
s:sleep	17
s:so	17
s:some	-13
s:somebody	9
s:something	-6
s:sooner	9
s:soybean	-8
s:spare	-6
s:special	20
s:spoke	8
s:standstill	8
s:start	13
s:state	15
s:steak	-6
s:steel	-7
s:still	-12
s:stop	15
s:storm	-6
s:strike	-7
s:such	-13
s:sum	-14
s:summer	8
s:sunflower	11
s:supposed	-7
s:surcharge	-33
s:suspension	11
s:table	9
s:take	10
s:talk	-7
s:talked	-10
s:tangier	10
s:technical	16
s:text	7
s:textile	9
s:th	6
s:than	-11
s:the	-26
s:their	-8
s:them	-22
s:then	6
s:therefore	7
s:these	-11
s:thi	12
s:thing	17
s:third	-8
s:those	28
s:threaten	-15
s:three	-13
s:through	-7
s:thu	-12
s:tile	9
s:till	-9
s:time	7
s:tin	11
s:to	-7
s:together	-14
s:too	-16
s:total	-10
s:town	10
s:tractor	7
s:trade	-10
s:tram	-15
s:transcript	-6
s:treaty	-9
s:truce	25
s:tuna	-8
s:two	17
s:under	15
s:understanding	13
s:unless	6
s:up	-16
s:updated	-6
s:upon	12
s:us	20
s:use	-9
s:used	-17
s:valid	7
s:value	-6
s:vanilla	14
s:version	8
s:video	10
s:view	-7
s:visit	-8
s:vote	-20
s:voted	-12
s:wait	-6
s:walked	-7
s:want	-17
s:war	20
s:watche	-9
s:water	-18
s:way	24
s:we	-9
s:wed	12
s:weekend	6
s:well	-12
s:were	-20
s:what	15
s:whatever	-21
s:wheat	-22
s:where	6
s:which	9
s:whisky	11
s:whole	7
s:whose	-14
s:will	17
s:with	-12
s:withdraw	-13
s:within	-16
s:without	-14
s:worked	-12
s:worst	-18
s:worth	-11
s:would	-22
s:write	-19
s:yarn	13
s:year	7
s:york	-7
s:your	-18
s:|	8
s:·	-7
s:•	12
sa:"	-9
sa:'	12
sa:'s <level>	-8
sa:'s <number>	-7
sa:'s <organisation>	6
sa:'s on	17
sa:(	-8
sa:( <number>	-7
sa:)	-10
sa:) -	7
sa:) .	-22
sa:) and	13
sa:, "	-11
sa:, <day-ahead>	10
sa:, <level>	13
sa:, <name>	19
sa:, <number>	16
sa:, <seat>	14
sa:, <span>	-7
sa:, although	12
sa:, and	13
sa:, as	10
sa:, at	-15
sa:, because	-16
sa:, before	-11
sa:, but	-9
sa:, by	-17
sa:, come	17
sa:, down	10
sa:, each	14
sa:, end	22
sa:, for	9
sa:, good	22
sa:, his	11
sa:, hold	13
sa:, i	17
sa:, in	-22
sa:, instead	18
sa:, it	-25
sa:, keep	-6
sa:, on	-13
sa:, only	-6
sa:, over	-11
sa:, pork	-6
sa:, put	-10
sa:, run	10
sa:, stay	-7
sa:, suspend	-8
sa:, the	-6
sa:, then	-7
sa:, there	-23
sa:, to	6
sa:, together	-9
sa:, unless	-11
sa:, until	-20
sa:, wheat	-8
sa:, which	19
sa:, will	15
sa:, with	-7
sa:, would	6
sa:- a	6
sa:- earth	7
sa:.	-11
sa:. .	18
sa:. m	9
sa::	-8
sa:: <level>	-13
sa:: a	-13
sa:; <seat>	-7
sa:; it	-11
sa:; the	-16
sa:<day-ahead>	46
sa:<day-ahead> .	25
sa:<day-ahead> as	6
sa:<day-gone>	-39
sa:<day-gone> ,	-7
sa:<day-gone> .	-13
sa:<day-gone> and	-7
sa:<day-today>	-9
sa:<day-today> ,	12
sa:<day-today> .	-15
sa:<duty>	-13
sa:<gate>	22
sa:<goods-amount>	-14
sa:<goods-amount> in	-6
sa:<goods>	-6
sa:<level>	-8
sa:<level> .	12
sa:<level> again	-14
sa:<level> and	-8
sa:<level> at	10
sa:<level> before	11
sa:<level> for	-20
sa:<level> from	10
sa:<level> on	19
sa:<level> since	-9
sa:<level> that	-9
sa:<level> to	-14
sa:<level> under	-17
sa:<level> will	-9
sa:<money>	-16
sa:<money> .	-7
sa:<money> a	10
sa:<month-gone>	-12
sa:<name> 's	-27
sa:<name> ,	15
sa:<name> .	-9
sa:<name> <level>	6
sa:<name> and	-32
sa:<name> are	15
sa:<name> at	25
sa:<name> duty	-6
sa:<name> end	-13
sa:<name> for	-7
sa:<name> has	17
sa:<name> is	11
sa:<name> suspend	-8
sa:<name> tariff	-6
sa:<number>	17
sa:<number> .	18
sa:<number> ;	9
sa:<number> <day-today>	7
sa:<number> a	10
sa:<number> and	-8
sa:<number> for	18
sa:<number> in	9
sa:<number> of	16
sa:<number> to	-12
sa:<office> ,	7
sa:<office> of	12
sa:<office> say	-10
sa:<organisation>	-22
sa:<organisation> and	-10
sa:<organisation> has	12
sa:<organisation> will	9
sa:<person>	-8
sa:<person> ,	8
sa:<person> .	-11
sa:<person> agree	7
sa:<person> and	28
sa:<person> had	-8
sa:<person> say	-6
sa:<points>	21
sa:<points> of	24
sa:<quality> -	-10
sa:<quality> beef	8
sa:<quality> cement	-10
sa:<quality> duty	12
sa:<quality> farm	6
sa:<quality> good	8
sa:<quality> oil	-11
sa:<quality> one	21
sa:<quality> origin	-9
sa:<quality> rice	-7
sa:<quality> side	7
sa:<quality> sunflower	10
sa:<quality> tariff	11
sa:<quality> trade	7
sa:<quality> wine	9
sa:<seat> ,	-18
sa:<seat> has	13
sa:<seat> in	-8
sa:<seat> that	8
sa:<seat> time	11
sa:<sender>	-21
sa:<span>	21
sa:<span> ,	-11
sa:<span> .	35
sa:<span> after	10
sa:<span> at	-9
sa:<span> in	-6
sa:<span> later	-11
sa:<span> on	-19
sa:<span> the	-9
sa:<span> truce	-6
sa:<taker>	-24
sa:<v-agree>	-6
sa:<v-bear>	-23
sa:<v-deny>	-13
sa:<v-impose>	-11
sa:<v-propose>	-12
sa:<v-say>	-23
sa:<v-sell>	-8
sa:<v-stay>	-15
sa:<v-up>	-7
sa:?	-26
sa:a .	10
sa:a <quality>	-16
sa:a duty	-15
sa:a further	18
sa:a licence	-8
sa:a list	-6
sa:a paper	10
sa:a pause	-15
sa:a rate	-7
sa:a second	-16
sa:a statement	-8
sa:a surcharge	-8
sa:a third	12
sa:a truce	28
sa:about the	10
sa:account	-7
sa:account of	-7
sa:add	-9
sa:addition to	-7
sa:additional <level>	-29
sa:additional tariff	18
sa:after	-8
sa:after .	11
sa:after it	9
sa:afternoon	-8
sa:again ,	-12
sa:again .	10
sa:agree	13
sa:agree to	-11
sa:agreement	-7
sa:agricultural	6
sa:airport	13
sa:all	-22
sa:all .	-10
sa:all other	-10
sa:allow	-10
sa:also	-14
sa:although	12
sa:altogether	-8
sa:aluminum	-6
sa:among	-8
sa:an additional	-16
sa:an extension	-9
sa:an extra	8
sa:an order	16
sa:and	6
sa:and ,	-12
sa:and <day-ahead>	-7
sa:and <level>	-14
sa:and <month-gone>	12
sa:and <person>	20
sa:and <seat>	7
sa:and a	-7
sa:and agree	-9
sa:and both	-14
sa:and cotton	-6
sa:and expire	-6
sa:and for	8
sa:and i	-16
sa:and it	23
sa:and its	-8
sa:and keep	10
sa:and no	10
sa:and nobody	-7
sa:and not	10
sa:and put	-11
sa:and stay	-11
sa:and that	24
sa:and the	-41
sa:and to	-16
sa:and trade	13
sa:and we	-9
sa:and what	6
sa:and will	9
sa:and would	11
sa:announce	-8
sa:answer	-14
sa:any	-24
sa:apply	-32
sa:apply to	-7
sa:are	-7
sa:are suspend	22
sa:are to	6
sa:armistice	-7
sa:as if	12
sa:as it	-11
sa:as the	8
sa:ask	9
sa:ask for	9
sa:at <level>	-6
sa:at <number>	7
sa:at all	-8
sa:at the	9
sa:back	17
sa:back .	-7
sa:back for	-6
sa:back on	9
sa:back to	17
sa:bargain	-8
sa:be <level>	-8
sa:be extend	-6
sa:be in	8
sa:be suspend	-8
sa:bear	8
sa:because	-36
sa:become	7
sa:beef	6
sa:beef and	8
sa:been	9
sa:been charge	11
sa:been given	-6
sa:before <day-ahead>	-6
sa:before it	11
sa:before that	13
sa:before the	-34
sa:begin	-12
sa:begin ,	-14
sa:begin .	-6
sa:being	12
sa:between	-19
sa:between <name>	-7
sa:both	33
sa:both duty	9
sa:both of	-11
sa:box	-8
sa:brandy	-18
sa:bring	9
sa:bring back	8
sa:built	-14
sa:busan	8
sa:busan .	-12
sa:buyer	-12
sa:by	-12
sa:by <person>	-18
sa:by <span>	-16
sa:by both	9
sa:carry	-25
sa:case	-14
sa:cement	-12
sa:change	-7
sa:charge	7
sa:charge <level>	12
sa:charge <number>	9
sa:charge on	-16
sa:cheese	14
sa:chicken	-10
sa:coffee	12
sa:collect	6
sa:come in	-8
sa:commerce	-8
sa:conclude	-18
sa:continue	-6
sa:control	9
sa:control of	8
sa:corn	-7
sa:cost	-8
sa:cotton	-12
sa:could	-6
sa:count	7
sa:country	-14
sa:country ,	-13
sa:country would	9
sa:cut	-17
sa:cut its	-8
sa:cut the	-7
sa:date .	-6
sa:day ,	-10
sa:declare	17
sa:delegation	-9
sa:desk	-8
sa:did	-26
sa:did not	-6
sa:die	6
sa:do	9
sa:do with	-6
sa:doe	10
sa:double	-9
sa:down	27
sa:down to	10
sa:draw	-6
sa:drawer	-6
sa:drone	-10
sa:drop	14
sa:due	-20
sa:due to	-14
sa:duty ,	-10
sa:duty .	-8
sa:duty on	-13
sa:duty that	-7
sa:each side	11
sa:earth and	-6
sa:easter	11
sa:economic	13
sa:economic and	14
sa:economy	-8
sa:either	20
sa:either side	16
sa:emergency	-16
sa:emergency law	-7
sa:end of	-10
sa:end on	8
sa:enter	15
sa:enter <name>	6
sa:enter before	-6
sa:enter into	19
sa:entry	-10
sa:evening	-22
sa:evening .	-9
sa:everybody	8
sa:exempt	-7
sa:expire	18
sa:expire on	15
sa:export	-7
sa:extend .	23
sa:extend by	-7
sa:extension	-25
sa:extra	23
sa:extra <level>	8
sa:extra duty	8
sa:fall	9
sa:fall on	6
sa:far	-9
sa:farmer	8
sa:fee	-26
sa:fee .	-13
sa:fee on	-6
sa:fentanyl	13
sa:fentanyl ,	14
sa:fentanyl tariff	6
sa:firm	-6
sa:first	-30
sa:flour	11
sa:follow	-9
sa:for	12
sa:for <number>	9
sa:for <span>	14
sa:for a	8
sa:for another	9
sa:for fentanyl	13
sa:for the	-26
sa:for which	13
sa:force	27
sa:force .	10
sa:force until	18
sa:forced	-17
sa:forced labor	-11
sa:four	11
sa:fourth	-8
sa:free of	-6
sa:from <day-ahead>	-35
sa:from <day-gone>	7
sa:from <level>	13
sa:from <name>	11
sa:from <number>	8
sa:from <seat>	-8
sa:from the	7
sa:full	-7
sa:further	15
sa:further <points>	15
sa:further <span>	10
sa:general	-7
sa:geneva	12
sa:get	-24
sa:given	-21
sa:go on	-15
sa:go up	-8
sa:good	22
sa:good ,	17
sa:good .	-10
sa:good <level>	-10
sa:good and	13
sa:good at	-8
sa:good have	-16
sa:good make	-7
sa:good of	7
sa:good pay	-14
sa:good to	20
sa:good until	28
sa:government	21
sa:had	-23
sa:had been	-9
sa:had bring	8
sa:half	-7
sa:half of	-6
sa:halve	11
sa:hand	12
sa:hand on	17
sa:happen	-7
sa:harvest	7
sa:has	24
sa:has been	-7
sa:has charge	8
sa:has keep	18
sa:has pay	26
sa:has take	11
sa:have been	16
sa:have not	-14
sa:have pay	-6
sa:have run	12
sa:high	-6
sa:highest	-21
sa:highest rate	-11
sa:his	9
sa:his <person>	13
sa:hold	-16
sa:hold until	-9
sa:hour	-19
sa:hour .	-18
sa:i	10
sa:i have	6
sa:if	9
sa:if the	10
sa:if they	-7
sa:import	-11
sa:importer	-7
sa:impose	8
sa:impose on	7
sa:in	9
sa:in <month-gone>	-7
sa:in <name>	19
sa:in <seat>	7
sa:in a	-24
sa:in addition	-7
sa:in an	-7
sa:in at	-15
sa:in busan	9
sa:in each	-9
sa:in force	12
sa:in geneva	23
sa:in it	-7
sa:in london	-11
sa:in new	11
sa:in place	10
sa:in the	-7
sa:in which	-13
sa:included	8
sa:included .	10
sa:instead	28
sa:instead of	22
sa:interest	11
sa:into	20
sa:into force	18
sa:introduce	-13
sa:introduce in	-12
sa:is	7
sa:is <level>	11
sa:is <number>	-13
sa:is being	14
sa:is charge	-13
sa:is good	13
sa:is over	8
sa:is suspend	-7
sa:is the	16
sa:is up	24
sa:island	-10
sa:it	-14
sa:it 's	10
sa:it ,	-9
sa:it .	-15
sa:it did	-7
sa:it go	12
sa:it had	-7
sa:it is	7
sa:it take	-6
sa:it to	-15
sa:it was	12
sa:it will	-18
sa:item	-8
sa:its	20
sa:its additional	14
sa:its own	-16
sa:its tariff	14
sa:its way	11
sa:keep <level>	-12
sa:keep the	7
sa:kind	-6
sa:know	-7
sa:labor	-15
sa:lapse	-31
sa:lapse .	-11
sa:lapse on	-11
sa:last	25
sa:last <span>	30
sa:last autumn	14
sa:last year	-10
sa:law	7
sa:law on	11
sa:lay	9
sa:leather	19
sa:leave it	-12
sa:leave the	-11
sa:led	8
sa:led to	9
sa:let	-17
sa:levy on	-16
sa:licence	-15
sa:list	-23
sa:listed	-6
sa:london	-13
sa:look	8
sa:lose	-21
sa:lower	-11
sa:m	9
sa:m .	9
sa:machine	-6
sa:machinery	9
sa:make in	6
sa:maker	-11
sa:market	10
sa:matter	-14
sa:matter of	-7
sa:may	-8
sa:measure	23
sa:medicine	-6
sa:meet	-26
sa:meet in	-8
sa:member	-9
sa:million	-6
sa:minister ,	-17
sa:ministry	-15
sa:ministry of	-10
sa:minute .	7
sa:month	14
sa:month ,	9
sa:month .	6
sa:more	17
sa:more .	11
sa:more than	13
sa:mr	16
sa:mr <person>	17
sa:my	18
sa:name	10
sa:need	-11
sa:neither	-6
sa:neither side	-7
sa:new duty	14
sa:next year	10
sa:night	-15
sa:no end	-12
sa:no longer	8
sa:no more	12
sa:nobody has	-7
sa:north	6
sa:not	8
sa:not a	7
sa:not extend	15
sa:not in	9
sa:not the	7
sa:nothing to	-6
sa:notice .	10
sa:now .	7
sa:of <level>	6
sa:of <money>	-7
sa:of <month-gone>	6
sa:of <name>	20
sa:of <person>	11
sa:of <quality>	-7
sa:of all	-6
sa:of both	8
sa:of good	-6
sa:of it	7
sa:of its	28
sa:of last	14
sa:of talk	9
sa:of that	-29
sa:of the	-17
sa:of their	-7
sa:of them	-20
sa:of thi	10
sa:of trade	-12
sa:of up	-9
sa:of what	8
sa:off	8
sa:oil	-11
sa:oil ,	-11
sa:oil .	-16
sa:oil and	13
sa:old duty	-10
sa:old rate	8
sa:older	-22
sa:older duty	-10
sa:on	21
sa:on .	13
sa:on <day-ahead>	30
sa:on <day-gone>	-45
sa:on <day-today>	-7
sa:on <name>	-31
sa:on <quality>	12
sa:on a	-7
sa:on all	-10
sa:on an	10
sa:on for	19
sa:on good	12
sa:on its	-11
sa:on most	11
sa:on our	13
sa:on paper	-12
sa:on steel	-9
sa:on sugar	-8
sa:on the	25
sa:on their	9
sa:on top	-7
sa:one ,	-6
sa:one .	12
sa:or	-19
sa:order	13
sa:order that	7
sa:origin	-7
sa:other	18
sa:other 's	14
sa:other since	7
sa:out ,	-11
sa:out of	-10
sa:out on	19
sa:outside	13
sa:over .	-10
sa:over the	-17
sa:own	-10
sa:owned	-6
sa:paper .	11
sa:paragraph	10
sa:parcel	-7
sa:pause	-11
sa:pause of	-11
sa:pay an	-19
sa:pay the	7
sa:peace	8
sa:pen	21
sa:period of	-9
sa:permit	-15
sa:place of	11
sa:point	11
sa:pork	-13
sa:pork ,	-6
sa:port	-24
sa:port fee	-14
sa:powder	-7
sa:premier	-6
sa:present	7
sa:product	9
sa:product ,	6
sa:product of	-7
sa:prolonged	8
sa:published	-9
sa:put	-31
sa:put <level>	-16
sa:raise	-7
sa:rare -	7
sa:rare earth	-11
sa:rate .	17
sa:rather	-6
sa:read	-6
sa:reciprocal duty	7
sa:refrain	14
sa:refrain from	14
sa:remain	7
sa:remain in	14
sa:renewed	-12
sa:reporter	15
sa:rested	-7
sa:retain	6
sa:return to	9
sa:rice	-19
sa:rise	-8
sa:river	-7
sa:round	-6
sa:rule	-10
sa:run	11
sa:run for	-6
sa:run out	18
sa:run to	-12
sa:same minute	7
sa:say	-35
sa:say .	-18
sa:say in	-8
sa:say on	-8
sa:say that	7
sa:seat	13
sa:second	-25
sa:section	-16
sa:section <number>	-36
sa:see the	10
sa:settle	-8
sa:shall	13
sa:shall be	7
sa:shelve	14
sa:ship .	-9
sa:shook	16
sa:shook hand	16
sa:shoot	-11
sa:should	10
sa:side	19
sa:side ,	24
sa:side agree	-7
sa:sign .	-10
sa:sign in	12
sa:signature	12
sa:since	-15
sa:since .	10
sa:since <day-gone>	-6
sa:since <month-gone>	-23
sa:since spring	-14
sa:since the	15
sa:sit	-16
sa:sit down	-7
sa:slap	16
sa:sleep	20
sa:so	8
sa:so .	-6
sa:some	-10
sa:something	-6
sa:soybean	-15
sa:soybean ,	-7
sa:special	6
sa:spring ,	7
sa:stand	-12
sa:stand still	-14
sa:standstill	-18
sa:start	-7
sa:stay	-16
sa:stay there	-13
sa:steel	-27
sa:strike	-6
sa:such	-7
sa:sugar	-11
sa:summer	9
sa:summer .	11
sa:surcharge	-28
sa:surcharge of	-11
sa:suspend	12
sa:suspend <points>	11
sa:suspension	9
sa:take	15
sa:take <level>	11
sa:take <number>	17
sa:talk ,	10
sa:talk .	-11
sa:talk in	17
sa:talk on	-7
sa:tariff for	-8
sa:tariff in	-6
sa:tariff on	11
sa:tax	-13
sa:telephone .	7
sa:tell	9
sa:tell reporter	12
sa:term	10
sa:term of	6
sa:than <number>	11
sa:that	-18
sa:that .	-14
sa:that <name>	8
sa:that <number>	14
sa:that <person>	9
sa:that both	-7
sa:that he	-6
sa:that his	8
sa:that is	7
sa:that it	10
sa:that leave	-11
sa:that was	-6
sa:the	-16
sa:the <day-ahead>	23
sa:the <day-gone>	-7
sa:the <level>	-20
sa:the <number>	21
sa:the <office>	13
sa:the <organisation>	-12
sa:the <person>	-17
sa:the <seat>	-8
sa:the <span>	19
sa:the additional	6
sa:the autumn	-12
sa:the back	14
sa:the country	-7
sa:the custom	7
sa:the duty	-7
sa:the emergency	-10
sa:the end	-10
sa:the first	-20
sa:the highest	-21
sa:the joint	6
sa:the last	-11
sa:the market	10
sa:the matter	-11
sa:the measure	13
sa:the older	-6
sa:the ordinary	-8
sa:the pause	-14
sa:the port	-13
sa:the present	9
sa:the rate	-8
sa:the reciprocal	11
sa:the standstill	-6
sa:the summer	10
sa:the table	-10
sa:the tariff	-20
sa:the telephone	6
sa:the third	-13
sa:the three	-10
sa:the whole	9
sa:their	-9
sa:their truce	-6
sa:them	-17
sa:them ,	-8
sa:then	-18
sa:there 's	7
sa:there ,	19
sa:there is	-21
sa:there was	9
sa:they	-17
sa:they are	-20
sa:they pay	-6
sa:they were	8
sa:thi	9
sa:thi month	20
sa:thi year	9
sa:thing	-6
sa:those	14
sa:three	-8
sa:three of	8
sa:time	7
sa:time ,	8
sa:to	-12
sa:to <day-ahead>	13
sa:to <day-gone>	-9
sa:to <name>	7
sa:to <number>	-14
sa:to collect	-10
sa:to do	-8
sa:to end	-31
sa:to expire	11
sa:to have	7
sa:to hold	-9
sa:to leave	7
sa:to run	-12
sa:to say	9
sa:to where	6
sa:together	-12
sa:together with	-10
sa:too	-13
sa:too .	-6
sa:top	-7
sa:top of	-16
sa:trade talk	14
sa:truce	15
sa:truce ,	-13
sa:truce in	15
sa:truce is	11
sa:truce of	16
sa:truce on	-14
sa:truce that	15
sa:truce was	26
sa:truce with	-22
sa:truck	-8
sa:two government	13
sa:two round	9
sa:two side	-11
sa:tyre	6
sa:under	12
sa:under a	-9
sa:under an	7
sa:under section	-15
sa:under which	6
sa:understanding	12
sa:unless it	11
sa:until	10
sa:until <day-gone>	8
sa:up	-7
sa:up <level>	8
sa:up from	-15
sa:us	16
sa:use	-6
sa:used	-18
sa:view	-7
sa:want	-14
sa:was <level>	-17
sa:was <money>	8
sa:was due	-7
sa:was in	6
sa:was make	20
sa:was not	19
sa:was sign	14
sa:was to	-10
sa:watche	-16
sa:way	20
sa:way .	13
sa:we	-18
sa:we have	-14
sa:we shall	-8
sa:week	10
sa:week ,	11
sa:what it	20
sa:what the	-8
sa:what they	8
sa:whatever	-21
sa:wheat	-11
sa:when <name>	-6
sa:when <person>	11
sa:when a	-15
sa:when the	14
sa:where	15
sa:where it	17
sa:where the	-16
sa:where they	11
sa:which <level>	-13
sa:which <name>	8
sa:which end	12
sa:which had	10
sa:which is	19
sa:which no	-15
sa:which the	-24
sa:who	-13
sa:whole	9
sa:whose	-8
sa:will	18
sa:will charge	16
sa:winter	10
sa:with	-22
sa:with <level>	14
sa:with <name>	-7
sa:with a	-22
sa:withdraw	-9
sa:within	-13
sa:without a	7
sa:wool	10
sa:word	-6
sa:worth	-7
sa:would have	9
sa:would not	-9
sa:write	-14
sa:year ,	7
sa:year .	-6
sa:you	15
sa:—	-10
sa:— <name>	-17
sa:— for	9
sb:"	11
sb:" ,	9
sb:" our	-7
sb:" the	-9
sb:" to	6
sb:& p	-8
sb:'	-13
sb:'s	-14
sb:'s been	11
sb:'s ministry	-10
sb:'s own	7
sb:'s the	-7
sb:'s trade	-7
sb:)	7
sb:) -	6
sb:) :	-7
sb:, "	-18
sb:, <level>	-23
sb:, <name>	23
sb:, <number>	-28
sb:, <organisation>	13
sb:, <seat>	23
sb:, <span>	8
sb:, a	-8
sb:, according	19
sb:, after	25
sb:, agree	-15
sb:, as	-8
sb:, at	-11
sb:, begin	25
sb:, both	9
sb:, but	-6
sb:, conclude	-14
sb:, dated	14
sb:, down	-7
sb:, for	-9
sb:, from	-9
sb:, in	26
sb:, is	-7
sb:, its	-7
sb:, monday	12
sb:, mr	8
sb:, of	-29
sb:, our	10
sb:, say	-10
sb:, sign	7
sb:, since	-7
sb:, so	-6
sb:, take	9
sb:, that	12
sb:, the	29
sb:, there	9
sb:, thursday	-11
sb:, tuesday	10
sb:, under	20
sb:, unless	6
sb:, was	-25
sb:, which	-12
sb:, will	-8
sb:, you	-7
sb:, —	13
sb:-	7
sb:- <name>	-9
sb:- <quality>	-9
sb:- call	6
sb:- labor	-6
sb:- the	-12
sb:. <number>	15
sb:. on	-10
sb:/	11
sb:/ <number>	-16
sb:/ <seat>	11
sb::	7
sb:: <level>	17
sb:: <name>	-6
sb:: <number>	11
sb:: <quality>	8
sb:: and	-8
sb:: as	12
sb:: for	16
sb:: from	-12
sb:: in	-11
sb:: it	-17
sb:: since	17
sb:: the	-37
sb:: then	14
sb:: until	-7
sb:: yes	14
sb:; it	7
sb:; on	-6
sb:; the	19
sb:<day-ahead>	12
sb:<day-ahead> ,	-10
sb:<day-ahead> and	-13
sb:<day-ahead> the	9
sb:<day-gone>	11
sb:<day-gone> and	-6
sb:<day-gone> the	-15
sb:<day-gone> to	-6
sb:<day-today>	12
sb:<day-today> ,	6
sb:<day-today> -	-12
sb:<day-today> and	8
sb:<day-today> it	7
sb:<day-today> that	8
sb:<day-today> the	-11
sb:<duty>	23
sb:<goods>	17
sb:<level-noun>	-10
sb:<level>	-13
sb:<level> <day-today>	13
sb:<level> and	-11
sb:<level> as	-26
sb:<level> at	-11
sb:<level> before	22
sb:<level> duty	-9
sb:<level> has	-7
sb:<level> in	-7
sb:<level> of	-12
sb:<level> over	-7
sb:<level> that	-11
sb:<level> when	7
sb:<level> with	-6
sb:<money> of	8
sb:<month-ahead>	-27
sb:<month-gone> ,	-19
sb:<month-gone> and	15
sb:<month-gone> for	-7
sb:<month-gone> of	-6
sb:<name>	6
sb:<name> (	15
sb:<name> :	12
sb:<name> and	16
sb:<name> are	10
sb:<name> at	10
sb:<name> cut	19
sb:<name> end	-12
sb:<name> enter	17
sb:<name> from	20
sb:<name> have	-11
sb:<name> in	-14
sb:<name> keep	9
sb:<name> on	-12
sb:<name> prolonged	-16
sb:<name> put	12
sb:<name> reach	9
sb:<name> tariff	7
sb:<name> the	-11
sb:<name> truce	-7
sb:<name> was	-6
sb:<not>	-19
sb:<number> )	11
sb:<number> ,	12
sb:<number> :	17
sb:<number> <seat>	-6
sb:<number> and	-10
sb:<number> as	10
sb:<number> before	10
sb:<number> in	-8
sb:<number> of	-13
sb:<number> on	28
sb:<number> since	-15
sb:<number> the	-17
sb:<office>	6
sb:<office> ,	17
sb:<office> :	8
sb:<office> on	-11
sb:<office> sit	8
sb:<organisation>	8
sb:<organisation> 's	-8
sb:<organisation> ,	15
sb:<organisation> and	-16
sb:<organisation> approve	-6
sb:<organisation> confirm	-8
sb:<organisation> in	10
sb:<organisation> is	9
sb:<organisation> of	15
sb:<organisation> on	-9
sb:<organisation> put	12
sb:<person>	-16
sb:<person> (	-16
sb:<person> :	-12
sb:<person> agree	-12
sb:<person> and	20
sb:<person> meet	8
sb:<person> of	6
sb:<person> say	9
sb:<person> sign	-20
sb:<person> tell	6
sb:<points>	6
sb:<points> in	-13
sb:<points> of	9
sb:<points> suspend	9
sb:<points> that	-11
sb:<quality> -	-10
sb:<quality> and	-15
sb:<quality> coffee	14
sb:<quality> export	7
sb:<quality> good	-10
sb:<quality> olive	13
sb:<quality> parliament	8
sb:<quality> rice	-8
sb:<quality> side	-16
sb:<quality> tariff	-18
sb:<quality> trade	-6
sb:<quality> wine	-18
sb:<seat>	-13
sb:<seat> 's	-7
sb:<seat> ,	11
sb:<seat> /	11
sb:<seat> and	11
sb:<seat> from	-6
sb:<seat> had	-11
sb:<seat> has	-10
sb:<seat> in	8
sb:<seat> is	-7
sb:<seat> time	9
sb:<sender>	13
sb:<span>	14
sb:<span> ,	-19
sb:<span> ;	-6
sb:<span> and	-10
sb:<span> from	22
sb:<span> in	15
sb:<span> of	-27
sb:<span> tariff	10
sb:<span> the	-6
sb:<span> to	-9
sb:<span> with	13
sb:<taker>	-19
sb:<v-agree>	8
sb:<v-begin>	26
sb:<v-buy>	-32
sb:<v-deny>	-22
sb:<v-down>	-6
sb:<v-end>	-22
sb:<v-impose>	-8
sb:<v-propose>	-8
sb:<v-return>	8
sb:<v-say>	13
sb:<v-sell>	-20
sb:<v-stay>	15
sb:<v-suspend>	18
sb:<v-target>	-25
sb:<v-threaten>	-10
sb:<v-up>	-15
sb:@	22
sb:[	-7
sb:a	-12
sb:a <level>	-9
sb:a <span>	6
sb:a deal	-7
sb:a duty	9
sb:a joint	7
sb:a letter	-12
sb:a new	-6
sb:a notice	8
sb:a pause	6
sb:a period	-10
sb:a tariff	18
sb:a television	9
sb:a trade	12
sb:a truce	31
sb:a very	6
sb:about	-22
sb:accept	-6
sb:accord	-7
sb:according	14
sb:according to	14
sb:accra	6
sb:add	-14
sb:additional	14
sb:additional <level>	-9
sb:additional duty	12
sb:additional tariff	15
sb:after	16
sb:after <span>	-6
sb:after a	7
sb:after talk	17
sb:afterward	10
sb:again	11
sb:again ,	7
sb:again in	10
sb:against	-8
sb:agent	-7
sb:ago	-11
sb:agree by	21
sb:agree to	-28
sb:agreement	-28
sb:agreement ,	-8
sb:agreement was	9
sb:agreement with	-19
sb:al	8
sb:al -	9
sb:all	-41
sb:all country	-9
sb:all go	-10
sb:along	-8
sb:already	10
sb:also	-26
sb:also sign	-7
sb:an	-27
sb:an <office>	-6
sb:an <organisation>	15
sb:an additional	-27
sb:an agreement	-15
sb:an extra	13
sb:and	14
sb:and ,	-6
sb:and <level>	-21
sb:and <name>	12
sb:and <number>	-7
sb:and <points>	-14
sb:and <seat>	10
sb:and after	-8
sb:and again	12
sb:and by	9
sb:and enter	-6
sb:and has	7
sb:and in	-27
sb:and it	6
sb:and leave	7
sb:and of	7
sb:and say	7
sb:and since	-6
sb:and textile	7
sb:and that	6
sb:and the	8
sb:and were	-7
sb:and which	-11
sb:and will	6
sb:annex	-7
sb:announce	-14
sb:announce on	-7
sb:announcement	10
sb:another	9
sb:answer	-10
sb:any	-9
sb:apply	12
sb:apply from	14
sb:apply to	-23
sb:approval	-7
sb:approve	-14
sb:approve the	-6
sb:are	12
sb:are in	-11
sb:are suspend	10
sb:are the	13
sb:are to	-11
sb:arrangement	9
sb:arrangement ,	10
sb:as	25
sb:as of	28
sb:as since	-12
sb:as well	-6
sb:ask	-6
sb:ask :	-6
sb:asleep	14
sb:at <level>	7
sb:at <number>	-14
sb:at a	8
sb:at one	7
sb:at the	-23
sb:at thi	6
sb:away	7
sb:back from	14
sb:back the	-6
sb:banana	8
sb:be	30
sb:be apply	13
sb:be back	9
sb:be in	8
sb:be know	-8
sb:be make	6
sb:be take	9
sb:bear	-7
sb:because	21
sb:because of	8
sb:beef and	-14
sb:been	-6
sb:been <level>	-11
sb:been at	-10
sb:been on	6
sb:been prolonged	7
sb:before <day-ahead>	11
sb:before <number>	9
sb:before the	23
sb:begin	28
sb:begin in	-6
sb:begin on	7
sb:being	-6
sb:better	-7
sb:between	12
sb:between <name>	17
sb:between <seat>	7
sb:between them	10
sb:boat	8
sb:both	11
sb:both country	-11
sb:both side	10
sb:bread	-12
sb:briefing ,	6
sb:broker	6
sb:bulletin	14
sb:busan	-11
sb:busan in	8
sb:busan on	-10
sb:but	-15
sb:by	14
sb:by <day-ahead>	-18
sb:by <level>	-9
sb:by <number>	-6
sb:by <person>	17
sb:by a	-8
sb:by an	20
sb:by video	10
sb:by wednesday	12
sb:cabinet	-7
sb:call a	12
sb:call the	-8
sb:can be	14
sb:cancel	-6
sb:cape	11
sb:cape town	12
sb:car	-11
sb:carry	9
sb:carry the	10
sb:cashmere	9
sb:cease	17
sb:cease to	17
sb:cement	-6
sb:change	16
sb:change on	10
sb:changed	-10
sb:charge	-8
sb:charge <level>	-7
sb:charge on	-18
sb:cheese	-6
sb:chip	-7
sb:city	-18
sb:clear	6
sb:client alert	8
sb:clock	26
sb:close	-9
sb:coal	15
sb:coal and	16
sb:coffee	9
sb:collect from	10
sb:come	-39
sb:come back	-6
sb:come in	-7
sb:come on	-9
sb:commerce announce	-7
sb:company	-21
sb:concern	-6
sb:conclude	10
sb:conclude on	10
sb:conference	27
sb:conference ,	18
sb:conference of	14
sb:confirm	-15
sb:confirm that	-11
sb:consider	10
sb:consultation	-13
sb:control	-15
sb:control on	-6
sb:copper	6
sb:corrected	6
sb:cost	-11
sb:could	-9
sb:count	8
sb:counted	21
sb:counted from	22
sb:counter	7
sb:counter -	7
sb:countermeasure	-9
sb:country	-12
sb:current	6
sb:currently	7
sb:customer	-16
sb:customer ,	-7
sb:cut	19
sb:cut its	23
sb:daily	-10
sb:date	-15
sb:date :	-8
sb:dated	7
sb:deal	-28
sb:decided	10
sb:decided to	16
sb:declare	21
sb:declare on	17
sb:decree	10
sb:decree on	11
sb:delegation	-8
sb:desk	-6
sb:did so	15
sb:die	-14
sb:discuss	-7
sb:dispute	-8
sb:doe not	-9
sb:down	13
sb:down from	-21
sb:down in	8
sb:due	-14
sb:due to	-8
sb:during	-22
sb:during the	-21
sb:duty	24
sb:duty ,	-9
sb:duty between	10
sb:duty by	9
sb:duty fall	6
sb:duty for	-21
sb:duty from	9
sb:duty go	10
sb:duty in	6
sb:duty on	20
sb:duty that	-6
sb:duty to	12
sb:duty which	-10
sb:duty would	9
sb:each other	12
sb:earlier	-11
sb:earth	-16
sb:eastern time	-6
sb:economy ,	-6
sb:edition	-8
sb:effect	20
sb:effect at	-12
sb:else	9
sb:emergency	-10
sb:end	-25
sb:end at	-8
sb:end in	-7
sb:end of	-7
sb:enter	7
sb:enter before	-6
sb:enter into	14
sb:enter on	12
sb:entry	8
sb:evening	-8
sb:every	-18
sb:everything	-12
sb:expect	-8
sb:expire	-9
sb:export control	-8
sb:exporter	11
sb:extend	-9
sb:extend ,	8
sb:extend the	-7
sb:extension	-22
sb:extension of	-11
sb:extra <level>	11
sb:extra duty	-12
sb:fact	-11
sb:fact sheet	-11
sb:fall from	-8
sb:fall on	11
sb:fall to	10
sb:far	-7
sb:farm	-28
sb:farm good	-14
sb:fee	-25
sb:fentanyl duty	6
sb:fentanyl tariff	-15
sb:filed	13
sb:finance	7
sb:first	16
sb:first ,	13
sb:first meet	6
sb:flash	-6
sb:follow	-11
sb:followed	8
sb:following	13
sb:for	-13
sb:for <quality>	6
sb:for <span>	13
sb:for a	-14
sb:for the	-8
sb:for those	7
sb:for trade	10
sb:force	6
sb:force since	12
sb:forced	-14
sb:forced -	-6
sb:forced labor	-7
sb:fourth	-25
sb:free	-12
sb:free of	-6
sb:freeze	14
sb:friday	-10
sb:from	32
sb:from <name>	-23
sb:from <number>	29
sb:from all	-6
sb:from the	-16
sb:from thi	6
sb:front	-12
sb:frozen	-8
sb:further	-10
sb:further <span>	-7
sb:gave	9
sb:gazette	15
sb:geneva ,	15
sb:geneva on	-9
sb:get <span>	11
sb:given	8
sb:go back	16
sb:go down	-6
sb:go on	-10
sb:go to	20
sb:go up	-13
sb:gold	-14
sb:good	-9
sb:good ,	-6
sb:good for	11
sb:good have	8
sb:good is	-6
sb:good pay	-16
sb:good that	-17
sb:government	7
sb:grain	-7
sb:had begin	-11
sb:had put	15
sb:had sign	10
sb:had take	-9
sb:half	8
sb:halt	30
sb:hand	20
sb:hand ,	7
sb:hand in	19
sb:happen	-7
sb:happened	8
sb:has	-10
sb:has <span>	-8
sb:has apply	-6
sb:has hold	17
sb:has levy	-7
sb:has offer	-6
sb:has pay	7
sb:has since	-7
sb:has take	-8
sb:has to	-9
sb:have apply	-9
sb:have been	-8
sb:have meet	-9
sb:he	-21
sb:he say	-6
sb:height	-14
sb:here	-7
sb:here ,	-13
sb:higher	-12
sb:his	-25
sb:hold the	9
sb:hold until	-12
sb:home	-6
sb:hour	-10
sb:house	8
sb:i	-11
sb:if	-37
sb:import from	-8
sb:importer	-6
sb:impose	8
sb:impose in	9
sb:in <month-ahead>	-10
sb:in <month-gone>	11
sb:in <name>	-15
sb:in <number>	7
sb:in cape	12
sb:in force	7
sb:in geneva	8
sb:in halifax	-9
sb:in it	8
sb:in izmir	-8
sb:in nadi	8
sb:in on	6
sb:in place	-7
sb:in stockholm	8
sb:in tariff	8
sb:in the	-13
sb:in two	-9
sb:in which	8
sb:informed	12
sb:initialled	-7
sb:instead	6
sb:instead of	7
sb:into	7
sb:into <name>	6
sb:into a	-11
sb:into force	8
sb:is	14
sb:is <level>	10
sb:is <number>	17
sb:is an	9
sb:is charge	11
sb:is extend	6
sb:is good	7
sb:is in	-8
sb:is part	-10
sb:is suspend	12
sb:is the	-7
sb:is to	-19
sb:is what	9
sb:it	11
sb:it 's	-19
sb:it ,	15
sb:it be	-8
sb:it begin	30
sb:it did	-8
sb:it expire	14
sb:it go	-15
sb:it had	6
sb:it has	8
sb:it is	-26
sb:it put	-6
sb:it start	9
sb:it take	-12
sb:it the	-8
sb:it was	28
sb:it would	-17
sb:item	6
sb:its <organisation>	9
sb:its duty	11
sb:its own	-24
sb:its worst	-7
sb:izmir	-10
sb:joint press	-10
sb:joint statement	6
sb:keep the	12
sb:kick	7
sb:kick in	7
sb:kind	-6
sb:know	9
sb:know that	15
sb:kuala	-7
sb:kuala lumpur	-6
sb:labor	-14
sb:lancaster	6
sb:lancaster house	6
sb:land	-11
sb:lapse	10
sb:lapse ,	21
sb:lapse at	-7
sb:last	-11
sb:last <month-gone>	-12
sb:last of	-6
sb:last until	-13
sb:last week	-8
sb:last year	-6
sb:lasted	-17
sb:later ,	8
sb:law	6
sb:law ,	16
sb:lawyer	-6
sb:leader	10
sb:leave	7
sb:leave in	10
sb:legal	-9
sb:less	-6
sb:let	-15
sb:let it	-8
sb:let the	-7
sb:letter of	8
sb:level of	-12
sb:levy	14
sb:levy on	21
sb:licence	-11
sb:lie	-7
sb:lift	-13
sb:list	-9
sb:live	6
sb:loaded	-13
sb:loaded before	-11
sb:london	-9
sb:long	15
sb:lose	-9
sb:lower its	-17
sb:lull	8
sb:lumpur	-6
sb:machine	-13
sb:make in	6
sb:me	6
sb:mean	-6
sb:meanwhile	15
sb:meanwhile the	21
sb:measure	-10
sb:meat	12
sb:meet ,	-6
sb:meet <name>	10
sb:meet at	7
sb:meet since	-10
sb:member	-7
sb:memorandum	-7
sb:men	-13
sb:midnight	-13
sb:midnight on	-19
sb:milk	16
sb:minister ,	-14
sb:minister of	20
sb:ministry	-18
sb:ministry of	-11
sb:minute	7
sb:minute past	14
sb:mombasa	-6
sb:monday	16
sb:monday ,	10
sb:montevideo	-8
sb:month of	8
sb:moratorium	10
sb:morning	-20
sb:most	-8
sb:move	-11
sb:much	-9
sb:nadi	8
sb:named	-7
sb:negotiate	12
sb:negotiate in	14
sb:new	-19
sb:new duty	-7
sb:new tariff	9
sb:new york	-8
sb:next	-16
sb:night	-6
sb:no .	11
sb:noon	20
sb:northern	-12
sb:not be	12
sb:note	22
sb:note ,	15
sb:note —	7
sb:nothing	-12
sb:notice	-8
sb:notice <number>	-6
sb:now	-15
sb:now ,	10
sb:number	-9
sb:of <day-ahead>	7
sb:of <day-gone>	9
sb:of <day-today>	7
sb:of <level>	-9
sb:of <month-ahead>	-9
sb:of <name>	18
sb:of <number>	18
sb:of <span>	-10
sb:of a	-18
sb:of commerce	-10
sb:of duty	18
sb:of last	-20
sb:of state	11
sb:of talk	-21
sb:of tariff	-10
sb:of that	10
sb:of the	12
sb:of their	-16
sb:of them	-10
sb:of thi	-13
sb:of trade	6
sb:of up	-9
sb:of what	-12
sb:off	-16
sb:offer	-19
sb:offer to	-11
sb:oil	10
sb:oil and	6
sb:older	11
sb:olive	14
sb:on	-25
sb:on <day-today>	-19
sb:on <money>	8
sb:on <quality>	12
sb:on a	-7
sb:on beef	-11
sb:on farm	-11
sb:on in	6
sb:on it	20
sb:on our	-21
sb:on the	-8
sb:on trade	-7
sb:on tuesday	-6
sb:on wednesday	9
sb:once	-6
sb:one	24
sb:one that	12
sb:only	-10
sb:opened	-6
sb:order	-26
sb:order by	-9
sb:order on	-7
sb:order that	-7
sb:ore	-8
sb:originating	19
sb:originating in	19
sb:other 's	9
sb:other since	-12
sb:our	-26
sb:our side	-6
sb:out ,	-6
sb:out in	7
sb:out on	-18
sb:out the	6
sb:over	-40
sb:p	-10
sb:p <number>	-9
sb:pacific	-7
sb:pact	-7
sb:pair	12
sb:palm	6
sb:parcel from	-7
sb:parliament	7
sb:part	-36
sb:part ,	-7
sb:part of	-26
sb:past	8
sb:pause	13
sb:pause ,	6
sb:pause of	13
sb:pause that	15
sb:pay an	10
sb:pay at	-6
sb:pay in	9
sb:pay on	-6
sb:pay since	-10
sb:people	-13
sb:period of	-10
sb:phone	16
sb:phosphate	12
sb:place	-19
sb:place in	-6
sb:plan	-11
sb:plan for	-6
sb:plywood	14
sb:port	-25
sb:port fee	-17
sb:position	-9
sb:post of	6
sb:press	23
sb:press conference	23
sb:previou	-11
sb:price of	-12
sb:proclamation	-17
sb:product	9
sb:prolonged by	7
sb:prolonged in	-7
sb:prolonged their	-9
sb:prolonged to	16
sb:promise	-9
sb:propose	-7
sb:public	-9
sb:publish	-6
sb:put	14
sb:put into	-13
sb:put on	-10
sb:put the	10
sb:radio	-6
sb:raise to	10
sb:rang	9
sb:rare	-16
sb:rare earth	-10
sb:rate	9
sb:rate for	6
sb:rate of	10
sb:raw	12
sb:re	-9
sb:reach on	-6
sb:read	16
sb:read ,	15
sb:reason	11
sb:recall that	9
sb:reciprocal	24
sb:reciprocal duty	7
sb:reciprocal tariff	-8
sb:reduction	31
sb:remove	-8
sb:remove the	-6
sb:renewed	-26
sb:renewed in	-15
sb:replace	-8
sb:replace the	-8
sb:report ,	6
sb:reporter	-11
sb:reprieve	-12
sb:result	-16
sb:return to	9
sb:revive	12
sb:rice	-18
sb:rise by	-6
sb:rise to	10
sb:river	-15
sb:roaming	-9
sb:round	-17
sb:round of	-14
sb:round was	7
sb:rule	-18
sb:run	-7
sb:run for	6
sb:run out	-29
sb:run since	15
sb:run to	-11
sb:run until	-14
sb:s	-9
sb:s &	-8
sb:saturday ,	6
sb:say	-7
sb:say <person>	11
sb:say in	-9
sb:say that	7
sb:season	-13
sb:second ,	8
sb:second meet	14
sb:section	-22
sb:section <number>	-21
sb:see	-11
sb:set	15
sb:set out	13
sb:settle	-8
sb:seventh	-7
sb:shall	10
sb:shall not	16
sb:sheet	-18
sb:shelve	8
sb:ship	-20
sb:shipment	10
sb:shook	19
sb:shook hand	20
sb:short	10
sb:side has	-7
sb:side suspend	-7
sb:side the	-6
sb:sign	6
sb:sign a	-12
sb:sign an	-7
sb:sign by	-9
sb:sign in	11
sb:sign it	10
sb:sign with	-7
sb:signature	-26
sb:since	35
sb:since <month-gone>	-16
sb:since <number>	-16
sb:since the	24
sb:sir	21
sb:sir ,	20
sb:sit down	13
sb:six	-8
sb:so	10
sb:so -	6
sb:so by	15
sb:special	15
sb:spoke	9
sb:spoke by	10
sb:stand	17
sb:standstill	16
sb:standstill on	14
sb:start	16
sb:state	14
sb:statement ,	-8
sb:statement on	9
sb:stay	9
sb:stay at	-14
sb:stay suspend	16
sb:steel	10
sb:steel ,	10
sb:still	-9
sb:stockholm in	-7
sb:stop	12
sb:stop on	6
sb:stop the	7
sb:strike in	7
sb:subject	-8
sb:sugar	8
sb:sum	-8
sb:sunday	-11
sb:sunflower	7
sb:surcharge	-15
sb:surcharge ,	13
sb:surcharge of	-22
sb:suspend <points>	-7
sb:suspend for	15
sb:suspend its	7
sb:suspend or	-6
sb:suspend since	11
sb:suspend the	-6
sb:suspend to	6
sb:suspend until	-13
sb:suspension is	12
sb:suspension of	9
sb:table	10
sb:table on	9
sb:take a	-7
sb:take back	-6
sb:take effect	20
sb:take place	-10
sb:take the	-7
sb:talk	-17
sb:talk in	10
sb:talk on	-6
sb:talked	-9
sb:tariff from	-11
sb:technical	17
sb:tell <organisation>	6
sb:tell me	7
sb:tell reporter	-6
sb:term	-8
sb:text	8
sb:textile	11
sb:than	-16
sb:that	15
sb:that 's	-12
sb:that ,	14
sb:that <quality>	6
sb:that <seat>	-17
sb:that a	13
sb:that begin	17
sb:that both	-8
sb:that come	-9
sb:that end	-6
sb:that from	11
sb:that he	-9
sb:that is	18
sb:that it	-6
sb:that leave	-6
sb:that one	-7
sb:that the	15
sb:that they	7
sb:that was	10
sb:the	-12
sb:the "	-11
sb:the <level>	-17
sb:the <number>	-18
sb:the <office>	8
sb:the <organisation>	-6
sb:the <person>	12
sb:the <points>	8
sb:the <quality>	-14
sb:the <seat>	-19
sb:the <span>	22
sb:the additional	19
sb:the agreement	-15
sb:the ceasefire	-13
sb:the change	16
sb:the city	-10
sb:the clock	30
sb:the current	7
sb:the decree	20
sb:the duty	-11
sb:the emergency	-9
sb:the end	-12
sb:the extension	-9
sb:the fee	-8
sb:the first	10
sb:the following	15
sb:the fourth	-20
sb:the last	-25
sb:the law	-10
sb:the letter	6
sb:the level	-13
sb:the lower	-10
sb:the measure	-7
sb:the moratorium	9
sb:the new	-17
sb:the northern	-12
sb:the number	-6
sb:the old	14
sb:the one	14
sb:the order	-13
sb:the other	-7
sb:the pair	12
sb:the paper	12
sb:the pause	17
sb:the phone	9
sb:the price	-14
sb:the proclamation	-7
sb:the reciprocal	20
sb:the reduction	21
sb:the river	-14
sb:the round	6
sb:the s	-7
sb:the so	7
sb:the standstill	9
sb:the step	-6
sb:the surcharge	-9
sb:the talk	-8
sb:the time	7
sb:the trade	-11
sb:the truce	20
sb:the two	33
sb:the understanding	-6
sb:the winter	-7
sb:the year	-9
sb:their meet	8
sb:their second	14
sb:them	-6
sb:then	14
sb:then ,	12
sb:then come	-19
sb:then the	11
sb:there	-9
sb:there 's	10
sb:there ,	-14
sb:therefore	8
sb:these	-10
sb:they	13
sb:they agree	7
sb:they did	15
sb:they had	-6
sb:they were	14
sb:thing	21
sb:third	-13
sb:third round	-6
sb:those	19
sb:those who	10
sb:threaten	-8
sb:thursday	-12
sb:thursday ,	-9
sb:time on	-8
sb:time the	9
sb:to <level>	15
sb:to <name>	7
sb:to begin	-19
sb:to carry	6
sb:to cut	-11
sb:to extend	-7
sb:to go	6
sb:to have	-7
sb:to say	12
sb:to sleep	7
sb:to suspend	-22
sb:to the	11
sb:to us	13
sb:top	8
sb:town	11
sb:tractor	9
sb:trade	-11
sb:trade ,	15
sb:trade minister	-10
sb:trade truce	-11
sb:trade war	14
sb:translated	6
sb:truce	20
sb:truce agree	-10
sb:truce begin	13
sb:truce between	-22
sb:truce expire	-15
sb:truce from	-10
sb:truce has	21
sb:truce hold	13
sb:truce in	-8
sb:truce is	10
sb:truce last	8
sb:truce of	31
sb:truce on	-14
sb:truce over	-13
sb:truce that	26
sb:truce to	-20
sb:truce with	-7
sb:tuesday ,	-16
sb:twice	-7
sb:two	14
sb:two ,	13
sb:two <office>	20
sb:two country	12
sb:two have	-9
sb:two is	-8
sb:two men	-12
sb:two side	10
sb:under	7
sb:under a	-12
sb:under it	-9
sb:under section	-13
sb:under the	27
sb:until	-10
sb:until <day-gone>	9
sb:until <number>	-8
sb:until then	13
sb:up	-14
sb:up in	13
sb:up to	-10
sb:upon	16
sb:us	7
sb:valid	8
sb:version	8
sb:version of	8
sb:vessel	6
sb:video	9
sb:vote	-15
sb:vote on	-7
sb:war	22
sb:war ,	7
sb:was agree	11
sb:was conclude	13
sb:was extend	-12
sb:was prolonged	-22
sb:was put	11
sb:was raise	11
sb:was strike	-7
sb:was to	-9
sb:water	-9
sb:way	6
sb:we agree	13
sb:wednesday ,	9
sb:week	-17
sb:weekend	6
sb:well	-18
sb:were	-17
sb:were <level>	6
sb:what	12
sb:what <name>	9
sb:what change	6
sb:what they	-8
sb:what was	-17
sb:what we	-11
sb:what will	6
sb:wheat	-9
sb:when the	10
sb:where	-11
sb:which	12
sb:which <name>	8
sb:which <person>	13
sb:which begin	-11
sb:which both	24
sb:which each	-8
sb:which had	-9
sb:which has	-9
sb:which they	-12
sb:will be	12
sb:will have	14
sb:will lower	-9
sb:will not	-6
sb:will now	-6
sb:will stay	7
sb:will suspend	-11
sb:wine	-18
sb:winter	-8
sb:with <name>	9
sb:with <person>	-6
sb:with the	-16
sb:without	-14
sb:worked	-11
sb:worst	-14
sb:would	-26
sb:would go	6
sb:would start	-8
sb:write	-6
sb:yes	6
sb:yes ,	9
sb:york	-8
sb:you will	15
sb:your	-22
sb:|	8
sb:—	12
sb:— from	12
sb:•	12
t0=future	-9
t0=future-passive	-25
t0=modal	-38
t0=modal-passive	-15
t0=present-not	-7
t0=present-passive	10
t1=future	-10
t1=future-passive	-25
t1=future-passive-not	6
t1=infinitive	-11
t1=modal	-38
t1=modal-passive	-15
t1=participle-passive	-8
t1=present-not	-7
t1=present-passive	11
t2=future	-8
t2=future-not	7
t2=future-passive	-12
t2=infinitive	-27
t2=modal	14
t2=past	-25
t2=perfect	18
t2=present-passive	-19
t:loose	25
t:loose & d:gone	11
t:loose & d:today	30
t:loose-l	16
t:loose-l1	6
t:loose-l2	11
t:loose-r	18
t:loose-r2	12
t:loose-r3	8
t:more	-15
t:more & d:ahead	-19
t:more & d:gone	-13
t:more & d:today	11
t:more-l	-15
t:more-l0	-17
t:more-l1	-15
t:more-r	-8
t:more-r0	-18
t:more-r1	-20
t:more-r2	6
t:more-r3	-7
t:quiet	28
t:quiet & d:ahead	-10
t:quiet & d:gone	35
t:quiet & d:today	-6
t:quiet-l	18
t:quiet-l1	19
t:quiet-l2	15
t:quiet-l3	-7
t:quiet-r	24
t:quiet-r2	31
t:truce	36
t:truce & d:ahead	-35
t:truce & d:gone	56
t:truce & d:today	-8
t:truce-l	41
t:truce-l1	7
t:truce-l2	23
t:truce-l3	14
t:truce-r1	21
t:truce-r3	-8
t:verb	11
t:verb & d:today	15
t:verb-l0	7
t:verb-l2	-12
t:verb-r	25
t:verb-r2	14
tn:loose	10
tn:more	20
tn:truce	16
tn:verb	18
tp:loose	-15
tp:quiet	7
tp:truce	7
v0-none	-11
v0=agree	7
v0=announce	-8
v0=apply	7
v0=approve	-8
v0=ask	-6
v0=be	-7
v0=bring	-9
v0=call	9
v0=carry	9
v0=charge	-7
v0=clear	7
v0=collect	9
v0=come	-24
v0=conclude	19
v0=cut	11
v0=declare	21
v0=enter	7
v0=expire	-6
v0=extend	-23
v0=fall	9
v0=get	-8
v0=halve	6
v0=have	-7
v0=keep	13
v0=lapse	-8
v0=leave	7
v0=levy	-8
v0=make	7
v0=meet	-17
v0=move	-6
v0=negotiate	12
v0=rise	-7
v0=run	-9
v0=say	-14
v0=state	7
v0=stop	15
v0=suspend	12
v1=announce	-8
v1=apply	7
v1=approve	-9
v1=ask	-7
v1=be	-15
v1=begin	20
v1=bring	-9
v1=call	8
v1=carry	15
v1=charge	-13
v1=clear	7
v1=collect	7
v1=come	-24
v1=conclude	12
v1=cut	11
v1=declare	22
v1=enter	6
v1=expire	-7
v1=extend	-10
v1=fall	10
v1=halve	6
v1=impose	-13
v1=introduce	-13
v1=keep	14
v1=kick	7
v1=know	16
v1=lapse	-8
v1=leave	7
v1=meet	-14
v1=move	-6
v1=negotiate	12
v1=raise	-6
v1=rise	-6
v1=run	-14
v1=say	-12
v1=sign	7
v1=sleep	6
v1=start	-9
v1=state	7
v1=stay	-6
v1=stop	16
v1=suspend	10
v1=write	-8
v2-none	-44
v2=announce	-8
v2=bear	14
v2=bring	23
v2=call	-7
v2=carry	-6
v2=collect	16
v2=come	-7
v2=cut	-6
v2=expire	11
v2=extend	-18
v2=get	-13
v2=have	-30
v2=hold	7
v2=lay	10
v2=let	-6
v2=make	-14
v2=meet	-9
v2=other	11
v2=put	-17
v2=run	20
v2=say	6
v2=sign	-16
v2=stay	-13
v2=suspend	10
vt0=agree past	14
vt0=agree perfect	-10
vt0=announce past	-6
vt0=apply perfect	-10
vt0=apply present	19
vt0=approve past	-7
vt0=be past	-17
vt0=be perfect	-10
vt0=begin modal	-17
vt0=begin present	8
vt0=bring past	-8
vt0=call past	10
vt0=carry present	15
vt0=clear present	8
vt0=collect future	15
vt0=come past	-6
vt0=come present	-16
vt0=conclude past	20
vt0=cut present	13
vt0=declare past	15
vt0=end past	-13
vt0=end present	11
vt0=enter past	8
vt0=expire present	-17
vt0=extend past	-15
vt0=fall present	11
vt0=go modal	7
vt0=go past	-9
vt0=go present	8
vt0=have past	-18
vt0=hold past	-10
vt0=hold perfect	17
vt0=hold present	-11
vt0=keep present	11
vt0=levy perfect	-8
vt0=lower present	-9
vt0=make past	9
vt0=meet past	-11
vt0=meet perfect	-8
vt0=other past	-11
vt0=pay future	6
vt0=put past	6
vt0=reach past	6
vt0=run past	-12
vt0=run perfect	15
vt0=run present	-12
vt0=say past	-7
vt0=sign past	-7
vt0=sign pluperfect	11
vt0=sit perfect	8
vt0=sit present	-7
vt0=start past	10
vt0=start present	-19
vt0=state past	7
vt0=stop past	12
vt0=suspend future	-11
vt0=suspend present	9
vt0=take past	21
vt0=take pluperfect	-8
vt0=take present	-10
vt1=agree participle	-14
vt1=agree past	17
vt1=agree perfect	-10
vt1=apply perfect	-10
vt1=apply present	19
vt1=approve past	-7
vt1=be past	-16
vt1=be perfect	-10
vt1=begin gerund	24
vt1=begin modal	-17
vt1=begin present	9
vt1=bring past	-8
vt1=call past	10
vt1=carry infinitive	7
vt1=carry present	15
vt1=clear present	8
vt1=collect future	15
vt1=come past	-6
vt1=come present	-16
vt1=conclude participle	-9
vt1=conclude past	20
vt1=cut present	13
vt1=declare past	15
vt1=end participle	-8
vt1=end past	-13
vt1=end present	11
vt1=enter past	8
vt1=expire present	-17
vt1=extend past	-15
vt1=fall present	12
vt1=go infinitive	7
vt1=go modal	7
vt1=go past	-9
vt1=go present	8
vt1=have past	-17
vt1=hold past	-9
vt1=hold perfect	17
vt1=hold present	-11
vt1=introduce participle	-7
vt1=keep perfect	6
vt1=keep present	12
vt1=levy perfect	-8
vt1=lower present	-9
vt1=make participle	-10
vt1=make past	9
vt1=meet past	-11
vt1=meet perfect	-8
vt1=other past	-10
vt1=pay future	7
vt1=reach past	6
vt1=run infinitive	-7
vt1=run past	-12
vt1=run perfect	15
vt1=run present	-12
vt1=say past	-7
vt1=sign participle	18
vt1=sign past	-7
vt1=sign pluperfect	11
vt1=sit perfect	8
vt1=sit present	-7
vt1=start gerund	-18
vt1=start past	10
vt1=start present	-19
vt1=state past	7
vt1=stop past	12
vt1=suspend future	-11
vt1=suspend present	9
vt1=take past	21
vt1=take pluperfect	-8
vt1=take present	-7
vt2=agree participle	8
vt2=apply present	-6
vt2=be future	-11
vt2=be pluperfect	-14
vt2=collect present	11
vt2=come past	-8
vt2=end past	-10
vt2=go past	6
vt2=have present	-26
vt2=leave participle	-8
vt2=other pluperfect	10
vt2=pay perfect	7
vt2=put present	-8
vt2=run present	17
vt2=say present	11
vt2=sign past	-13
vt2=suspend past	7`;
