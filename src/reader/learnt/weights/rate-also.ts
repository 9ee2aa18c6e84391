// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	8 -8
a:'s	-27 27
a:'s .	-20 20
a:'s good	-23 23
a:-	12 -12
a:<day-ahead> .	6 -6
a:<day-gone>	-9 9
a:<day-gone> .	-24 24
a:<duty>	13 -13
a:<level>	11 -11
a:<level> for	-12 12
a:<level> from	-9 9
a:<level> in	14 -14
a:<money>	15 -15
a:<month-ahead>	6 -6
a:<name> .	-19 19
a:<name> as	11 -11
a:<name> for	-10 10
a:<name> from	13 -13
a:<name> over	-15 15
a:<number>	6 -6
a:<number> and	-12 12
a:<number> for	13 -13
a:<organisation>	5 -5
a:<person>	-13 13
a:<quality> date	-12 12
a:<quality> fish	-11 11
a:<quality> good	9 -9
a:<quality> oil	-16 16
a:<quality> sardine	11 -11
a:<quality> steel	15 -15
a:<quality> tea	-13 13
a:<seat> .	11 -11
a:<sender>	-18 18
a:<v-impose>	-17 17
a:<v-propose>	23 -23
a:<v-return>	15 -15
a:<v-say>	-23 23
a:<v-sell>	-6 6
a:<v-stay>	-9 9
a:a deal	22 -22
a:accord	11 -11
a:after	20 -20
a:again from	13 -13
a:agree	-19 19
a:agreement	7 -7
a:agreement of	9 -9
a:agreement with	-16 16
a:all	7 -7
a:all .	15 -15
a:already	-8 8
a:an	4 -4
a:and	11 -11
a:and <level>	-16 16
a:and the	27 -27
a:another	9 -9
a:apply again	19 -19
a:are to	-24 24
a:arrangement	-10 10
a:as <name>	-8 8
a:at all	10 -10
a:at the	-9 9
a:avocado .	20 -20
a:back	18 -18
a:back .	10 -10
a:battery	10 -10
a:be collect	-12 12
a:beer	12 -12
a:before the	-12 12
a:begin	16 -16
a:border .	16 -16
a:both	-8 8
a:both side	14 -14
a:bottle	17 -17
a:by	13 -13
a:by the	7 -7
a:call	-11 11
a:car from	15 -15
a:case of	-11 11
a:cashmere	13 -13
a:cattle	-14 14
a:charge .	-14 14
a:cheese	-21 21
a:coal	13 -13
a:cocoa	24 -24
a:come back	18 -18
a:come from	8 -8
a:come on	-7 7
a:cork	-10 10
a:country	-29 29
a:country .	-18 18
a:cut	-11 11
a:decree	6 -6
a:deny	8 -8
a:down to	11 -11
a:drawer	25 -25
a:duty in	-20 20
a:duty on	17 -17
a:each .	-14 14
a:easter	12 -12
a:effect	18 -18
a:end .	13 -13
a:export	-20 20
a:fentanyl	17 -17
a:fentanyl .	13 -13
a:first	-12 12
a:fish	-10 10
a:fish meal	-13 13
a:flower	19 -19
a:for <name>	12 -12
a:for <span>	-17 17
a:for its	12 -12
a:force	-17 17
a:from both	-22 22
a:full	-10 10
a:furniture	-5 5
a:get	-8 8
a:glass	-9 9
a:good from	28 -28
a:grape	-13 13
a:grape .	-6 6
a:his	-13 13
a:import	17 -17
a:in <month-gone>	10 -10
a:in all	12 -12
a:in force	-11 11
a:in the	10 -10
a:instead	18 -18
a:instead of	11 -11
a:is	9 -9
a:is in	14 -14
a:its	10 -10
a:just	-9 9
a:lamb	12 -12
a:last <month-gone>	-22 22
a:last year	10 -10
a:law .	16 -16
a:lift	10 -10
a:like	24 -24
a:likewise	15 -15
a:list	19 -19
a:live	11 -11
a:lobster	13 -13
a:long as	9 -9
a:longer	-15 15
a:lower	-9 9
a:machine .	17 -17
a:make <level>	-22 22
a:meal	-10 10
a:measure	-13 13
a:meat	-15 15
a:medicine	-10 10
a:medicine from	-11 11
a:mersin	-11 11
a:midnight	9 -9
a:milk	16 -16
a:mineral	-12 12
a:moment	-10 10
a:more than	-16 16
a:name	20 -20
a:new	-15 15
a:no longer	-13 13
a:nothing	9 -9
a:now	10 -10
a:now .	14 -14
a:of <quality>	-13 13
a:of last	-19 19
a:old	20 -20
a:older	19 -19
a:olive	13 -13
a:olive oil	13 -13
a:on all	13 -13
a:on aluminium	-9 9
a:on both	17 -17
a:on coffee	13 -13
a:on each	-10 10
a:on either	13 -13
a:on fruit	-8 8
a:on good	14 -14
a:on it	-11 11
a:on medicine	-10 10
a:on oil	-12 12
a:on tyre	-13 13
a:on what	9 -9
a:once more	11 -11
a:or <level>	21 -21
a:or <number>	-13 13
a:our	-8 8
a:our .	-11 11
a:over fentanyl	16 -16
a:over there	22 -22
a:pause .	-13 13
a:payable	10 -10
a:pepper	11 -11
a:pipe	-12 12
a:point	14 -14
a:port	11 -11
a:potatoe	12 -12
a:powder	16 -16
a:powder .	12 -12
a:product .	9 -9
a:propose	10 -10
a:put	-12 12
a:put on	-10 10
a:quota .	17 -17
a:reciprocal	15 -15
a:remain .	11 -11
a:remain suspend	-10 10
a:rice .	-16 16
a:section	24 -24
a:section <number>	24 -24
a:ship	20 -20
a:side	22 -22
a:since .	16 -16
a:since <month-gone>	-12 12
a:spring	11 -11
a:spring .	9 -9
a:state	-14 14
a:steel	19 -19
a:steel .	7 -7
a:strike	11 -11
a:sugar	17 -17
a:syrup .	10 -10
a:table	-11 11
a:take effect	15 -15
a:tax	17 -17
a:tea	-19 19
a:than	-18 18
a:the <day-ahead>	-12 12
a:the <level>	8 -8
a:the <number>	17 -17
a:the <organisation>	2 -2
a:the <quality>	11 -11
a:the deal	-12 12
a:the drawer	13 -13
a:the first	-7 7
a:the old	14 -14
a:the rate	-9 9
a:the summer	14 -14
a:the table	-12 12
a:the trade	-11 11
a:the truce	25 -25
a:the wine	13 -13
a:their deal	11 -11
a:three	-12 12
a:to <day-ahead>	-8 8
a:to <number>	20 -20
a:together	-20 20
a:too	-10 10
a:top .	-10 10
a:top of	27 -27
a:tractor	20 -20
a:tractor .	11 -11
a:truce of	-12 12
a:truck	14 -14
a:tyre	-11 11
a:under	6 -6
a:under it	6 -6
a:under section	14 -14
a:until <month-ahead>	12 -12
a:until the	18 -18
a:up	-11 11
a:up to	-13 13
a:us .	-11 11
a:way	11 -11
a:way .	21 -21
a:we	-15 15
a:what the	18 -18
a:wine	7 -7
a:wine .	15 -15
a:with	-12 12
a:with <name>	13 -13
a:worth	10 -10
a:would be	16 -16
a:yarn	12 -12
a:year	13 -13
a:your	15 -15
a:zero	10 -10
b:" we	13 -13
b:'s <number>	13 -13
b:'s at	-6 6
b:'s duty	-13 13
b:'s good	17 -17
b:'s is	19 -19
b:'s pay	7 -7
b:'s rate	12 -12
b:)	-8 8
b:, <day-today>	-12 12
b:, <name>	6 -6
b:, <person>	11 -11
b:, after	15 -15
b:, at	18 -18
b:, for	13 -13
b:, from	-10 10
b:, get	23 -23
b:, has	14 -14
b:, instead	-15 15
b:, it	-20 20
b:, keep	19 -19
b:, let	12 -12
b:, of	13 -13
b:, put	11 -11
b:, sell	-14 14
b:, ship	-14 14
b:, since	23 -23
b:, the	6 -6
b:, there	9 -9
b:, we	20 -20
b:.	-13 13
b:: <level>	18 -18
b:: <number>	41 -41
b:: <person>	-10 10
b:: <seat>	24 -24
b:: from	-8 8
b:: i	15 -15
b:: they	-18 18
b:; <name>	14 -14
b:; <quality>	23 -23
b:; a	-14 14
b:; at	21 -21
b:; its	19 -19
b:; on	-9 9
b:; the	-10 10
b:<day-ahead> to	-10 10
b:<day-gone> it	11 -11
b:<day-today> it	28 -28
b:<goods-amount>	17 -17
b:<level> <level>	16 -16
b:<level> at	-18 18
b:<level> is	15 -15
b:<level> on	19 -19
b:<month-ahead>	-11 11
b:<month-gone> <quality>	-10 10
b:<month-gone> it	-8 8
b:<month-gone> the	26 -26
b:<month-gone> they	16 -16
b:<name>	10 -10
b:<name> also	11 -11
b:<name> and	-6 6
b:<name> are	8 -8
b:<name> butter	8 -8
b:<name> charge	-17 17
b:<name> continue	19 -19
b:<name> drop	-18 18
b:<name> from	13 -13
b:<name> go	23 -23
b:<name> have	-17 17
b:<name> may	15 -15
b:<name> pay	17 -17
b:<name> put	19 -19
b:<name> sell	17 -17
b:<name> still	12 -12
b:<name> suspend	-14 14
b:<name> the	11 -11
b:<name> want	5 -5
b:<name> will	-17 17
b:<name> with	-9 9
b:<not>	12 -12
b:<number> and	-10 10
b:<number> duty	15 -15
b:<number> from	11 -11
b:<number> on	13 -13
b:<number> with	16 -16
b:<office>	-10 10
b:<organisation>	-17 17
b:<organisation> 's	-8 8
b:<organisation> has	15 -15
b:<organisation> in	15 -15
b:<organisation> levy	-15 15
b:<organisation> to	11 -11
b:<organisation> want	-12 12
b:<organisation> would	-21 21
b:<person>	19 -19
b:<person> announce	10 -10
b:<person> has	19 -19
b:<person> say	20 -20
b:<person> want	-13 13
b:<quality> beef	-20 20
b:<quality> cotton	-19 19
b:<quality> fertiliser	-12 12
b:<quality> machinery	10 -10
b:<quality> oil	-11 11
b:<quality> pork	-10 10
b:<quality> potash	-14 14
b:<quality> zinc	17 -17
b:<seat>	6 -6
b:<seat> 's	30 -30
b:<seat> and	-15 15
b:<seat> answer	10 -10
b:<seat> put	11 -11
b:<seat> say	11 -11
b:<seat> take	17 -17
b:<seat> to	18 -18
b:<span> from	-19 19
b:<taker>	-10 10
b:<v-buy>	10 -10
b:<v-deny>	14 -14
b:<v-down>	2 -2
b:<v-impose>	12 -12
b:a deal	16 -16
b:a flat	12 -12
b:a further	11 -11
b:agreement	-16 16
b:agreement with	14 -14
b:all of	-13 13
b:all three	10 -10
b:although	-16 16
b:an <quality>	10 -10
b:and <number>	-10 10
b:and an	14 -14
b:and come	-11 11
b:and for	-20 20
b:and get	-10 10
b:and i	-11 11
b:and of	8 -8
b:and other	11 -11
b:and our	22 -22
b:and that	-11 11
b:announce	15 -15
b:answer with	-23 23
b:apply	-9 9
b:are charge	-17 17
b:are to	15 -15
b:arrangement	17 -17
b:ask the	-5 5
b:asparagu	-16 16
b:at <level>	20 -20
b:at the	-9 9
b:back at	22 -22
b:back to	7 -7
b:base	-14 14
b:be charge	18 -18
b:bean	-15 15
b:beef at	16 -16
b:beef pay	-16 16
b:been charge	8 -8
b:before <month-ahead>	-11 11
b:both duty	16 -16
b:both go	14 -14
b:butter	14 -14
b:by	-15 15
b:by the	11 -11
b:canned	10 -10
b:car at	-11 11
b:car from	14 -14
b:car go	18 -18
b:car pay	-13 13
b:car to	13 -13
b:certain	-11 11
b:chemical	10 -10
b:coal	-11 11
b:cod	10 -10
b:coffee pay	13 -13
b:collect	15 -15
b:come on	11 -11
b:come to	-15 15
b:competitor	10 -10
b:consider	-9 9
b:content	-10 10
b:cotton yarn	-9 9
b:country 's	-13 13
b:cut its	13 -13
b:cut the	-11 11
b:deal	46 -46
b:denim	-10 10
b:did	12 -12
b:do	-9 9
b:do not	12 -12
b:doe	16 -16
b:double to	13 -13
b:draft	22 -22
b:drop from	-18 18
b:duty go	12 -12
b:duty of	-10 10
b:duty to	-10 10
b:duty was	16 -16
b:duty would	23 -23
b:each	12 -12
b:each other	10 -10
b:earlier	21 -21
b:enter at	14 -14
b:even	14 -14
b:expect	17 -17
b:extension	12 -12
b:farm	16 -16
b:fentanyl	18 -18
b:figure of	17 -17
b:for	7 -7
b:for <span>	17 -17
b:for a	19 -19
b:for them	-15 15
b:from <day-ahead>	-15 15
b:from <day-gone>	-7 7
b:from <day-today>	10 -10
b:from <name>	20 -20
b:from a	16 -16
b:from the	11 -11
b:further	15 -15
b:gas	11 -11
b:gave the	-15 15
b:general	21 -21
b:generic	15 -15
b:geneva	18 -18
b:get a	-16 16
b:get in	14 -14
b:go down	18 -18
b:good	-8 8
b:good are	-16 16
b:good fall	-11 11
b:good go	17 -17
b:good have	-15 15
b:good outside	-15 15
b:good to	11 -11
b:government	-11 11
b:grain	7 -7
b:grower	-14 14
b:had put	10 -10
b:half	17 -17
b:half of	10 -10
b:has lower	-14 14
b:has since	-14 14
b:have a	-18 18
b:have been	18 -18
b:have come	-23 23
b:have enter	-10 10
b:he	-12 12
b:he has	-14 14
b:here	13 -13
b:hold	12 -12
b:how	-9 9
b:i	-17 17
b:if the	20 -20
b:in <number>	15 -15
b:in <seat>	-9 9
b:into	20 -20
b:is at	20 -20
b:is down	13 -13
b:is in	-21 21
b:is still	14 -14
b:is the	-8 8
b:it at	-10 10
b:it be	16 -16
b:it enter	-11 11
b:it had	-7 7
b:it has	22 -22
b:it mean	11 -11
b:it still	9 -9
b:it suspend	-10 10
b:it take	-20 20
b:it'd	13 -13
b:it'll	-20 20
b:its oil	15 -15
b:its rate	14 -14
b:its tariff	-13 13
b:itself	-17 17
b:juice	14 -14
b:keep its	13 -13
b:lapse	-11 11
b:last	11 -11
b:last summer	9 -9
b:last week	18 -18
b:last year	-12 12
b:lemon	16 -16
b:machine	-10 10
b:maize	20 -20
b:make it	13 -13
b:may go	-9 9
b:member	20 -20
b:midnight	-11 11
b:milk	-10 10
b:milk powder	16 -16
b:mineral	-8 8
b:mineral water	-8 8
b:my	-10 10
b:named	-16 16
b:negotiate	-10 10
b:new	10 -10
b:new duty	12 -12
b:nobody	7 -7
b:not	13 -13
b:note	-9 9
b:now	-13 13
b:now charge	9 -9
b:now pay	-14 14
b:of <day-gone>	26 -26
b:of <level>	-13 13
b:of <month-gone>	15 -15
b:of a	18 -18
b:of an	15 -15
b:oil go	11 -11
b:oil is	-10 10
b:old	11 -11
b:older duty	-13 13
b:olive	-13 13
b:olive oil	-16 16
b:on <day-today>	18 -18
b:on <name>	12 -12
b:on <quality>	14 -14
b:on car	13 -13
b:on cement	11 -11
b:on charge	22 -22
b:on good	-16 16
b:on pay	-16 16
b:on the	-24 24
b:one	19 -19
b:onion and	11 -11
b:origin	14 -14
b:our on	16 -16
b:out of	-9 9
b:over	-18 18
b:own	-10 10
b:own duty	-11 11
b:own tariff	9 -9
b:pact	-19 19
b:pact with	-12 12
b:paper	12 -12
b:part	28 -28
b:pass	15 -15
b:pass through	12 -12
b:pay <name>	-16 16
b:pay an	-5 5
b:pay just	-9 9
b:pepper	14 -14
b:pipe	-12 12
b:plywood	13 -13
b:pork	-16 16
b:port	-21 21
b:potash	-20 20
b:powder	-15 15
b:prawn	16 -16
b:prepare	11 -11
b:present duty	9 -9
b:present they	13 -13
b:proposal	-16 16
b:put tariff	-12 12
b:quantity	-8 8
b:rate at	18 -18
b:rate from	-10 10
b:rate on	-14 14
b:rate was	13 -13
b:reach	18 -18
b:read	14 -14
b:receive	-12 12
b:reciprocal	20 -20
b:reciprocal duty	17 -17
b:reciprocal tariff	11 -11
b:reduce	11 -11
b:return	21 -21
b:return to	13 -13
b:rose	9 -9
b:rumour	-15 15
b:sardine	-13 13
b:say <name>	-13 13
b:say the	12 -12
b:scotch	9 -9
b:section	24 -24
b:section <number>	24 -24
b:see	-14 14
b:shall	20 -20
b:shrimp pay	10 -10
b:since	-15 15
b:since <day-gone>	16 -16
b:since <month-gone>	-6 6
b:so	20 -20
b:so that	9 -9
b:soybean	5 -5
b:special duty	-13 13
b:stand	-9 9
b:step	-9 9
b:such	14 -14
b:sugar	16 -16
b:summer	18 -18
b:surcharge	15 -15
b:suspend its	-10 10
b:take <level>	12 -12
b:take it	-12 12
b:take the	26 -26
b:talk	18 -18
b:talk of	10 -10
b:tariff from	8 -8
b:tax on	-13 13
b:tea and	-10 10
b:that <quality>	16 -16
b:that <seat>	16 -16
b:that he	-7 7
b:that it	18 -18
b:that our	-22 22
b:that they	-13 13
b:that time	-12 12
b:that was	-9 9
b:that we	13 -13
b:that would	12 -12
b:that you	-15 15
b:the <level>	13 -13
b:the <office>	-8 8
b:the <organisation>	-15 15
b:the <person>	19 -19
b:the additional	17 -17
b:the border	17 -17
b:the charge	22 -22
b:the general	16 -16
b:the new	17 -17
b:the older	13 -13
b:the proposal	-11 11
b:the special	-14 14
b:the tax	-14 14
b:the threat	17 -17
b:their good	-9 9
b:their rice	-13 13
b:their treaty	10 -10
b:themselve	-11 11
b:then it	18 -18
b:then we	-15 15
b:there is	20 -20
b:therefore	14 -14
b:these	-14 14
b:these are	-12 12
b:they come	8 -8
b:they had	16 -16
b:they pay	-11 11
b:they were	22 -22
b:they will	11 -11
b:thi	-9 9
b:thi year	13 -13
b:those from	20 -20
b:threat	18 -18
b:threaten to	-13 13
b:through	17 -17
b:through <name>	12 -12
b:thu	18 -18
b:tin	-16 16
b:to <number>	21 -21
b:to <seat>	-23 23
b:to a	-22 22
b:to answer	-15 15
b:to be	16 -16
b:to enter	11 -11
b:to raise	13 -13
b:to the	-12 12
b:together with	-14 14
b:total	19 -19
b:trade	-15 15
b:truce it	7 -7
b:tyre	21 -21
b:under	8 -8
b:under it	10 -10
b:until	29 -29
b:until <day-ahead>	8 -8
b:used	15 -15
b:used to	15 -15
b:vanilla	17 -17
b:vow	-12 12
b:want the	12 -12
b:was <number>	14 -14
b:water	-13 13
b:we had	20 -20
b:we have	23 -23
b:we pay	-18 18
b:we take	18 -18
b:week	10 -10
b:were at	13 -13
b:were charge	-13 13
b:which	10 -10
b:which <quality>	11 -11
b:which are	-9 9
b:which had	13 -13
b:which has	-9 9
b:which is	23 -23
b:which its	11 -11
b:which pay	-17 17
b:which would	-14 14
b:whose	-15 15
b:will enter	-10 10
b:wire	17 -17
b:with <level>	-8 8
b:with <name>	-24 24
b:with the	9 -9
b:would accept	-12 12
b:would ask	8 -8
b:would make	10 -10
b:yarn	-11 11
before=false false several=false	16 -16
before=false false several=false even	18 -18
before=false false several=false hardly	12 -12
before=false false several=false little	34 -34
before=false false several=false near	-5 5
before=false false several=true	12 -12
before=false false several=true even	-28 28
before=false false several=true hardly	17 -17
before=false false several=true little	36 -36
before=false false several=true near	-13 13
before=false true several=false	-40 40
before=false true several=false even	-16 16
before=false true several=false little	4 -4
before=false true several=false near	-10 10
before=false true several=true	-30 30
before=false true several=true hardly	-7 7
before=false true several=true some	-25 25
before=true false several=false	30 -30
before=true false several=false hardly	33 -33
before=true false several=false little	32 -32
before=true false several=true	33 -33
before=true false several=true hardly	23 -23
before=true false several=true near	23 -23
before=true true several=false	-17 17
before=true true several=false even	-18 18
before=true true several=false hardly	14 -14
before=true true several=false little	-18 18
before=true true several=false near	11 -11
before=true true several=true	-30 30
before=true true several=true hardly	-26 26
before=true true several=true little	-19 19
before=true true several=true some	6 -6
by even	-12 12
by hardly	23 -23
by little	-8 8
by near	-10 10
c0=threaten	-13 13
c1=return	8 -8
c2=propose	8 -8
c2=threaten	9 -9
crossed=false	-20 20
crossed=false even	-10 10
crossed=false hardly	10 -10
crossed=true little	22 -22
ct0=impose perfect	-8 8
ct0=impose pluperfect	12 -12
ct0=impose present	-13 13
ct0=propose modal	-9 9
ct0=say past	16 -16
ct0=say perfect	27 -27
ct0=sell present	11 -11
ct0=stay future	16 -16
ct0=target future-passive	22 -22
ct0=target perfect	-17 17
ct0=target perfect-passive	7 -7
ct0=target present	11 -11
ct0=threaten perfect	-9 9
ct0=up past	15 -15
ct1=bear gerund	-15 15
ct1=bear infinitive	-3 3
ct1=bear participle-passive	12 -12
ct1=down infinitive	31 -31
ct1=down participle-passive	-10 10
ct1=down perfect	-6 6
ct1=end past	15 -15
ct1=impose present	-6 6
ct1=propose future	10 -10
ct1=say past	11 -11
ct1=say perfect	27 -27
ct1=sell present	11 -11
ct1=target future-passive	22 -22
ct1=target infinitive	-15 15
ct1=target perfect-passive	7 -7
ct1=target present	11 -11
ct1=up participle-passive	13 -13
ct1=up past	15 -15
ct1=up present	-12 12
ct2=begin future	-10 10
ct2=begin present	-18 18
ct2=end participle-passive	15 -15
ct2=end present	-15 15
ct2=impose modal-passive	-16 16
ct2=stay modal	18 -18
ct2=stay perfect	-11 11
ct2=suspend participle-passive	10 -10
ct2=target participle-passive	7 -7
ct2=target present	15 -15
cue=by3 false	-13 13
cue=on1 true	17 -17
cue=on3 true	-19 19
divided=even	-14 14
divided=hardly	29 -29
divided=near	-11 11
each=false even	-4 4
each=false hardly	21 -21
each=false near	-7 7
each=true even	-17 17
each=true hardly	22 -22
each=true little	-20 20
f:"	11 -11
f:'s	10 -10
f:-	11 -11
f:.	-12 12
f:;	-13 13
f:<agent>	8 -8
f:<day-ahead>	17 -17
f:<goods-amount>	-14 14
f:<month-ahead>	-9 9
f:<month-gone>	27 -27
f:<office>	4 -4
f:<sender>	-3 3
f:<span>	9 -9
f:<taker>	22 -22
f:<v-down>	12 -12
f:<v-end>	2 -2
f:<v-propose>	-13 13
f:<v-up>	12 -12
f:abolish	12 -12
f:accord	-13 13
f:according	11 -11
f:after	23 -23
f:again	15 -15
f:against	-11 11
f:agree	-14 14
f:agreement	35 -35
f:all	13 -13
f:also	16 -16
f:altogether	14 -14
f:aluminium	17 -17
f:alway	24 -24
f:am	23 -23
f:an	12 -12
f:announce	18 -18
f:answer	32 -32
f:anything	-14 14
f:approve	-10 10
f:are	12 -12
f:ask	3 -3
f:basmati	12 -12
f:be	16 -16
f:bean	28 -28
f:bear	-10 10
f:became	8 -8
f:beef	20 -20
f:been	21 -21
f:beer	-10 10
f:begin	31 -31
f:being	-17 17
f:best	13 -13
f:bill	12 -12
f:bring	27 -27
f:brussel	-10 10
f:buse	13 -13
f:butter	12 -12
f:buyer	12 -12
f:by	-11 11
f:can	17 -17
f:car	-18 18
f:carry	19 -19
f:case	-12 12
f:charge	-9 9
f:cheese	14 -14
f:chicken	14 -14
f:chocolate	-24 24
f:coal	-10 10
f:cocoa	15 -15
f:company	23 -23
f:conclude	17 -17
f:content	16 -16
f:continue	18 -18
f:copper	-23 23
f:correct	13 -13
f:cost	37 -37
f:cotton	16 -16
f:counted	16 -16
f:course	19 -19
f:cover	-9 9
f:decided	20 -20
f:deny	22 -22
f:desk	-12 12
f:difference	14 -14
f:direction	-21 21
f:doe	13 -13
f:doesn't	-16 16
f:due	-11 11
f:duty	8 -8
f:each	-5 5
f:earlier	-9 9
f:easter	-10 10
f:effect	14 -14
f:either	12 -12
f:emergency	13 -13
f:end	9 -9
f:ever	12 -12
f:every	-12 12
f:everybody	-11 11
f:everything	18 -18
f:everywhere	-17 17
f:exempt	19 -19
f:exemption	-15 15
f:expire	-18 18
f:explain	13 -13
f:extension	19 -19
f:farmer	12 -12
f:firm	-8 8
f:first	10 -10
f:fish	14 -14
f:flour	17 -17
f:flower	10 -10
f:for	13 -13
f:force	13 -13
f:forgotten	-9 9
f:free	-29 29
f:full	3 -3
f:furniture	9 -9
f:gave	18 -18
f:gazette	12 -12
f:generic	12 -12
f:geneva	17 -17
f:give	-11 11
f:glad	-20 20
f:go	9 -9
f:grateful	-15 15
f:ground	-11 11
f:grower	-13 13
f:half	12 -12
f:halve	8 -8
f:hand	-17 17
f:happen	13 -13
f:hasn't	13 -13
f:he	-5 5
f:heading	-20 20
f:her	12 -12
f:hide	10 -10
f:higher	14 -14
f:highest	7 -7
f:him	19 -19
f:house	-28 28
f:how	-12 12
f:hundred	-11 11
f:hurt	-10 10
f:if	9 -9
f:importer	20 -20
f:increase	9 -9
f:inside	-9 9
f:into	11 -11
f:isn't	11 -11
f:item	16 -16
f:its	22 -22
f:joint	10 -10
f:juice	11 -11
f:keep	11 -11
f:late	12 -12
f:later	22 -22
f:laughed	10 -10
f:lay	-16 16
f:lentil	-21 21
f:let	-14 14
f:level	-15 15
f:levy	-25 25
f:likewise	-10 10
f:line	21 -21
f:little	-19 19
f:live	14 -14
f:look	11 -11
f:machinery	14 -14
f:make	-13 13
f:man	11 -11
f:matter	16 -16
f:me	26 -26
f:measure	13 -13
f:meat	15 -15
f:medicine	21 -21
f:might	7 -7
f:milk	19 -19
f:mill	-12 12
f:mine	15 -15
f:minister	-13 13
f:month	22 -22
f:more	15 -15
f:most	16 -16
f:mr	-27 27
f:name	17 -17
f:negotiation	15 -15
f:neither	25 -25
f:next	37 -37
f:night	-19 19
f:nobody	-12 12
f:north	10 -10
f:noticed	-16 16
f:nought	13 -13
f:number	17 -17
f:of	-15 15
f:official	13 -13
f:old	32 -32
f:on	-9 9
f:once	23 -23
f:one	-9 9
f:only	9 -9
f:open	-19 19
f:or	-3 3
f:otherwise	12 -12
f:our	-24 24
f:over	-15 15
f:owe	-12 12
f:page	-21 21
f:palm	-13 13
f:party	-12 12
f:pass	12 -12
f:past	10 -10
f:pause	-21 21
f:peak	9 -9
f:people	-9 9
f:permit	-18 18
f:phone	-12 12
f:point	14 -14
f:port	22 -22
f:powder	18 -18
f:present	-11 11
f:principle	-22 22
f:printed	11 -11
f:proclamation	15 -15
f:propose	-11 11
f:pump	8 -8
f:put	-16 16
f:quarrel	15 -15
f:question	-21 21
f:radio	-25 25
f:raise	11 -11
f:rate	14 -14
f:read	-17 17
f:reason	-10 10
f:renewed	12 -12
f:reporter	20 -20
f:request	-10 10
f:rise	15 -15
f:round	16 -16
f:rum	20 -20
f:second	8 -8
f:seed	-19 19
f:separate	14 -14
f:share	-17 17
f:shelve	12 -12
f:ship	27 -27
f:shirt	-11 11
f:shoe	26 -26
f:should	-9 9
f:shrimp	9 -9
f:signature	31 -31
f:since	13 -13
f:sit	14 -14
f:slip	6 -6
f:small	-7 7
f:so	13 -13
f:some	-9 9
f:something	13 -13
f:soon	12 -12
f:soybean	12 -12
f:spoken	13 -13
f:standstill	-15 15
f:start	32 -32
f:statement	11 -11
f:steel	14 -14
f:still	11 -11
f:summer	-10 10
f:surcharge	19 -19
f:take	-11 11
f:talk	30 -30
f:tariff	-9 9
f:text	7 -7
f:textile	25 -25
f:than	13 -13
f:thank	28 -28
f:their	-13 13
f:then	16 -16
f:there	15 -15
f:therefore	13 -13
f:these	-19 19
f:they	-11 11
f:they're	18 -18
f:thi	12 -12
f:think	-9 9
f:those	12 -12
f:through	-10 10
f:till	13 -13
f:time	27 -27
f:together	-24 24
f:too	-10 10
f:tractor	19 -19
f:trade	-12 12
f:treat	11 -11
f:treaty	14 -14
f:truce	-12 12
f:truck	18 -18
f:true	20 -20
f:turned	9 -9
f:twice	9 -9
f:tyre	-10 10
f:until	31 -31
f:us	-16 16
f:use	-14 14
f:video	-24 24
f:waiting	10 -10
f:want	-15 15
f:way	15 -15
f:we'll	19 -19
f:week	12 -12
f:what	-12 12
f:when	-21 21
f:which	-10 10
f:while	12 -12
f:whole	-12 12
f:why	12 -12
f:winter	-18 18
f:wool	-18 18
f:work	-11 11
f:worse	24 -24
f:write	11 -11
f:wrong	12 -12
f:year	8 -8
f:yes	13 -13
f:yet	-22 22
f:you	-5 5
f:your	-13 13
f:zero	-7 7
first-of-paragraph	14 -14
has-infinitive	-18 18
has-participle	37 -37
here=false true even	-10 10
here=false true hardly	9 -9
here=true false	24 -24
here=true false hardly	15 -15
here=true false little	29 -29
here=true false near	-25 25
here=true false some	8 -8
here=true true	-13 13
here=true true even	-8 8
here=true true hardly	9 -9
inside=false false even	-6 6
inside=false false hardly	18 -18
inside=false false little	28 -28
inside=false true	-31 31
inside=false true even	-7 7
inside=false true little	-5 5
inside=false true near	-34 34
inside=true false	28 -28
inside=true false hardly	18 -18
inside=true false some	8 -8
inside=true true	-13 13
l1='s	16 -16
l1=<day-ahead>	-9 9
l1=<day-today>	-8 8
l1=<gate>	13 -13
l1=<level-noun>	15 -15
l1=<name>	18 -18
l1=<not>	-12 12
l1=<seat>	-10 10
l1=<v-agree>	20 -20
l1=<v-propose>	12 -12
l1=after	12 -12
l1=announce	17 -17
l1=apply	-11 11
l1=ask	13 -13
l1=between	-11 11
l1=car	13 -13
l1=flat	12 -12
l1=had	-11 11
l1=it	29 -29
l1=its	-8 8
l1=just	-9 9
l1=leave	15 -15
l1=make	-9 9
l1=mean	10 -10
l1=meant	-10 10
l1=not	-16 16
l1=ordinary	-10 10
l1=other	18 -18
l1=our	-16 16
l1=owe	11 -11
l1=own	12 -12
l1=plu	19 -19
l1=remain	16 -16
l1=salmon	-14 14
l1=second	11 -11
l1=set	-7 7
l1=stay	16 -16
l1=that	20 -20
l1=the	15 -15
l1=there	-11 11
l1=truce	-21 21
l1=with	12 -12
l2="	-10 10
l2=(	13 -13
l2=)	-9 9
l2=:	19 -19
l2=<agent>	-12 12
l2=<begin>	7 -7
l2=<office>	11 -11
l2=<sender>	9 -9
l2=<span>	12 -12
l2=<taker>	-11 11
l2=<v-bear>	15 -15
l2=<v-down>	20 -20
l2=<v-return>	22 -22
l2=<v-sell>	-14 14
l2=<v-stay>	22 -22
l2=<v-target>	11 -11
l2=a	14 -14
l2=an	21 -21
l2=apple	16 -16
l2=back	7 -7
l2=banana	-9 9
l2=battery	-10 10
l2=been	13 -13
l2=beer	19 -19
l2=both	-13 13
l2=but	20 -20
l2=car	-9 9
l2=carpet	14 -14
l2=cherry	-8 8
l2=chicken	-10 10
l2=coffee	-14 14
l2=country	6 -6
l2=deal	15 -15
l2=each	10 -10
l2=enter	12 -12
l2=figure	16 -16
l2=first	-12 12
l2=flour	12 -12
l2=from	10 -10
l2=give	19 -19
l2=has	-4 4
l2=have	17 -17
l2=he	-11 11
l2=here	9 -9
l2=i	-15 15
l2=is	25 -25
l2=last	11 -11
l2=lemon	18 -18
l2=machine	-16 16
l2=machinery	-11 11
l2=make	13 -13
l2=no	-16 16
l2=not	8 -8
l2=nut	-14 14
l2=of	-18 18
l2=oil	7 -7
l2=olive	-15 15
l2=orange	-14 14
l2=other	-11 11
l2=our	23 -23
l2=out	-11 11
l2=over	-11 11
l2=pact	-13 13
l2=part	13 -13
l2=powder	16 -16
l2=quota	-13 13
l2=rice	29 -29
l2=rose	13 -13
l2=salmon	24 -24
l2=second	-13 13
l2=steel	14 -14
l2=still	19 -19
l2=summer	-13 13
l2=tax	16 -16
l2=that	-5 5
l2=then	17 -17
l2=therefore	12 -12
l2=thi	-17 17
l2=those	-11 11
l2=threaten	13 -13
l2=to	9 -9
l2=total	12 -12
l2=truce	17 -17
l2=tyre	14 -14
l2=was	-13 13
l2=well	-8 8
l2=were	-8 8
l2=whisky	-14 14
l2=wire	15 -15
l2=with	13 -13
l3='s	6 -6
l3=(	-15 15
l3=.	-4 4
l3=:	21 -21
l3=<day-ahead>	7 -7
l3=<day-gone>	7 -7
l3=<level-noun>	17 -17
l3=<level>	9 -9
l3=<month-gone>	15 -15
l3=<number>	-16 16
l3=<office>	-11 11
l3=<organisation>	-14 14
l3=<person>	-20 20
l3=<span>	-20 20
l3=<v-agree>	-17 17
l3=<v-buy>	13 -13
l3=<v-end>	-16 16
l3=<v-say>	-10 10
l3=<v-suspend>	23 -23
l3=<v-up>	11 -11
l3=a	23 -23
l3=after	9 -9
l3=agreement	-18 18
l3=all	20 -20
l3=also	12 -12
l3=and	-20 20
l3=as	14 -14
l3=at	14 -14
l3=base	-16 16
l3=beef	-9 9
l3=but	-8 8
l3=car	-9 9
l3=cheese	-15 15
l3=cocoa	11 -11
l3=coffee	17 -17
l3=continue	20 -20
l3=custom	7 -7
l3=do	-10 10
l3=fish	16 -16
l3=from	-13 13
l3=fruit	15 -15
l3=give	-14 14
l3=here	11 -11
l3=if	-6 6
l3=in	-6 6
l3=it	-17 17
l3=maize	10 -10
l3=make	13 -13
l3=mean	-12 12
l3=medicine	-12 12
l3=might	-11 11
l3=most	14 -14
l3=new	27 -27
l3=nothing	11 -11
l3=on	22 -22
l3=other	11 -11
l3=plu	-10 10
l3=potash	-11 11
l3=powder	-12 12
l3=product	-11 11
l3=put	10 -10
l3=rate	22 -22
l3=rice	-14 14
l3=rose	12 -12
l3=same	22 -22
l3=say	-16 16
l3=section	8 -8
l3=seed	10 -10
l3=shrimp	-11 11
l3=since	15 -15
l3=so	10 -10
l3=table	-11 11
l3=their	28 -28
l3=them	19 -19
l3=then	14 -14
l3=there	-10 10
l3=they	-10 10
l3=think	10 -10
l3=trade	-8 8
l3=until	8 -8
l3=used	13 -13
l3=was	23 -23
l3=week	9 -9
l3=well	17 -17
l3=were	-10 10
l3=where	15 -15
l3=will	21 -21
l3=wine	9 -9
l3=with	-14 14
l3=would	10 -10
l3=yarn	-16 16
l3=you	6 -6
l3=—	11 -11
l4="	16 -16
l4=)	8 -8
l4=-	16 -16
l4=:	21 -21
l4=<agent>	13 -13
l4=<day-ahead>	-16 16
l4=<day-today>	9 -9
l4=<goods>	-17 17
l4=<month-ahead>	25 -25
l4=<name>	7 -7
l4=<organisation>	11 -11
l4=<person>	-15 15
l4=<quality>	-11 11
l4=<seat>	13 -13
l4=<taker>	10 -10
l4=<v-agree>	-9 9
l4=<v-bear>	-13 13
l4=<v-buy>	17 -17
l4=<v-end>	-11 11
l4=<v-propose>	-17 17
l4=<v-say>	-7 7
l4=<v-sell>	-8 8
l4=<v-target>	-15 15
l4=<v-threaten>	-16 16
l4=a	-17 17
l4=accept	-12 12
l4=again	10 -10
l4=an	-12 12
l4=as	15 -15
l4=because	12 -12
l4=been	23 -23
l4=beer	-11 11
l4=bring	20 -20
l4=call	-16 16
l4=car	16 -16
l4=chicken	11 -11
l4=coal	-10 10
l4=come	11 -11
l4=cotton	-16 16
l4=could	-11 11
l4=drop	-24 24
l4=duty	20 -20
l4=flour	-14 14
l4=from	14 -14
l4=good	17 -17
l4=has	13 -13
l4=his	-13 13
l4=i	19 -19
l4=if	-11 11
l4=is	28 -28
l4=it	8 -8
l4=its	13 -13
l4=keep	-4 4
l4=meet	11 -11
l4=mr	-20 20
l4=no	-16 16
l4=not	12 -12
l4=oil	-21 21
l4=on	7 -7
l4=one	-13 13
l4=only	11 -11
l4=present	-14 14
l4=same	-11 11
l4=say	-12 12
l4=sell	-12 12
l4=shirt	-12 12
l4=so	-12 12
l4=sum	-13 13
l4=them	-9 9
l4=they	12 -12
l4=thi	21 -21
l4=top	-8 8
l4=truck	-15 15
l4=tyre	-11 11
l4=until	11 -11
l4=way	-15 15
l4=we	-5 5
l4=week	-8 8
l4=whose	-9 9
l4=wine	-9 9
l4=with	-12 12
l4=year	23 -23
l4=you	26 -26
l='s ,	15 -15
l='s at	-6 6
l='s pay	7 -7
l=, <name>	13 -13
l=, after	12 -12
l=, at	13 -13
l=, not	-12 12
l=: the	14 -14
l=<begin> <day-today>	-12 12
l=<begin> <name>	20 -20
l=<begin> the	9 -9
l=<day-ahead> :	15 -15
l=<day-today> :	17 -17
l=<level> ,	-25 25
l=<level> <level>	16 -16
l=<level> and	16 -16
l=<name> ,	13 -13
l=<name> and	15 -15
l=<name> for	11 -11
l=<name> is	-13 13
l=<name> levy	7 -7
l=<name> pay	10 -10
l=<name> to	-15 15
l=<name> with	-6 6
l=<number> :	20 -20
l=<number> and	-15 15
l=<organisation> levy	-15 15
l=<person> want	-12 12
l=<seat> take	17 -17
l=a flat	12 -12
l=agree to	11 -11
l=and not	-9 9
l=and to	-13 13
l=apple pay	14 -14
l=back at	19 -19
l=beef at	16 -16
l=beef pay	-12 12
l=been charge	4 -4
l=car at	-11 11
l=car pay	-14 14
l=coffee pay	13 -13
l=double to	13 -13
l=drop from	-11 11
l=drop to	13 -13
l=duty to	-11 11
l=figure of	14 -14
l=from <day-ahead>	-11 11
l=from <name>	18 -18
l=go from	20 -20
l=go in	15 -15
l=had put	7 -7
l=have been	24 -24
l=is at	20 -20
l=it ,	15 -15
l=it at	-10 10
l=it suspend	-11 11
l=it take	-14 14
l=now charge	8 -8
l=on charge	20 -20
l=pay just	-9 9
l=rate ,	-15 15
l=rice pay	12 -12
l=shrimp pay	10 -10
l=stand at	16 -16
l=still pay	10 -10
l=suspend its	-9 9
l=that was	-14 14
l=to charge	16 -16
l=to the	-11 11
l=until then	-12 12
l=we had	16 -16
l=we take	17 -17
l=were at	12 -12
l=will ask	13 -13
l=with a	15 -15
l=would put	-17 17
l=you pay	-10 10
lead=)	-8 8
lead=10	25 -25
lead=12	-16 16
lead=2	-20 20
lead=20	12 -12
lead=25	-9 9
lead=5	16 -16
lead=all	-9 9
lead=although	-16 16
lead=an	-12 12
lead=australia	13 -13
lead=back	14 -14
lead=beef	13 -13
lead=bolivia	-16 16
lead=brazil	29 -29
lead=brazilian	-20 20
lead=by	-18 18
lead=canada	-22 22
lead=canadian	16 -16
lead=chile	7 -7
lead=china	20 -20
lead=chinese	51 -51
lead=cocoa	10 -10
lead=danish	-12 12
lead=duties	-10 10
lead=egypt	-13 13
lead=egyptian	-20 20
lead=fifteen	25 -25
lead=for	30 -30
lead=from	-17 17
lead=how	-9 9
lead=i	-14 14
lead=in	-8 8
lead=india	-13 13
lead=irish	-11 11
lead=it	-18 18
lead=it'd	10 -10
lead=japanese	16 -16
lead=mexico	13 -13
lead=mozambique	12 -12
lead=mr	-16 16
lead=nine	-24 24
lead=norway	14 -14
lead=norwegian	-12 12
lead=now	12 -12
lead=on	13 -13
lead=pakistan	13 -13
lead=poland	-10 10
lead=president	-21 21
lead=rice	13 -13
lead=so	18 -18
lead=south	-17 17
lead=steel	17 -17
lead=switzerland	16 -16
lead=tea	21 -21
lead=ten	-13 13
lead=these	-25 25
lead=they	-20 20
lead=those	17 -17
lead=to	-11 11
lead=together	-9 9
lead=tokyo	14 -14
lead=trump	25 -25
lead=turkey	14 -14
lead=turkish	31 -31
lead=twelve	-10 10
lead=two	15 -15
lead=uganda	-15 15
lead=under	9 -9
lead=until	25 -25
lead=up	-12 12
lead=vietnam	-10 10
lead=washington	-26 26
lead=we	11 -11
lead=what	18 -18
lead=when	11 -11
lead=which	10 -10
lead=whose	-15 15
lead=wine	-28 28
levels as many false	12 -12
levels as many true hardly	23 -23
levels as many true near	-10 10
levels as many true some	23 -23
levels fewer false near	-14 14
levels fewer true	-21 21
levels fewer true even	-12 12
levels fewer true hardly	-14 14
levels fewer true some	-26 26
levels more false hardly	14 -14
levels more true even	10 -10
levels one false even	-16 16
levels one false hardly	18 -18
levels one true	-21 21
levels one true hardly	21 -21
levels one true little	-20 20
levels one true near	-6 6
listed before false	-18 18
listed before false hardly	-7 7
listed before false some	-20 20
listed before true	-11 11
listed before true hardly	-15 15
listed before true little	-8 8
listed before true some	6 -6
listed=false	17 -17
listed=false even	-9 9
listed=false hardly	28 -28
listed=false levels=1 codes=1 even	-21 21
listed=false levels=1 codes=1 hardly	5 -5
listed=false levels=1 codes=1 little	8 -8
listed=false levels=1 codes=2	5 -5
listed=false levels=1 codes=2 near	18 -18
listed=false levels=1 codes=3	-14 14
listed=false levels=1 codes=3 hardly	6 -6
listed=false levels=1 codes=4 hardly	28 -28
listed=false levels=2 codes=0 little	-3 3
listed=false levels=2 codes=1 some	6 -6
listed=false levels=2 codes=2 even	13 -13
listed=false levels=2 codes=3	-11 11
listed=false levels=2 codes=3 even	-13 13
listed=false levels=2 codes=3 hardly	-19 19
listed=false levels=2 codes=3 little	18 -18
listed=false levels=2 codes=4	-21 21
listed=false levels=2 codes=4 little	-10 10
listed=false levels=2 codes=4 some	-13 13
listed=false levels=2 codes=5 hardly	12 -12
listed=false levels=3 codes=0	-12 12
listed=false levels=3 codes=0 hardly	-18 18
listed=false levels=3 codes=0 little	17 -17
listed=false levels=3 codes=1 little	18 -18
listed=false levels=3 codes=3 hardly	16 -16
listed=false levels=3 codes=3 little	22 -22
listed=false levels=3 codes=4	24 -24
listed=false levels=3 codes=4 hardly	20 -20
listed=false levels=3 codes=4 little	17 -17
listed=false levels=3 codes=5	22 -22
listed=false levels=3 codes=5 hardly	24 -24
listed=false levels=3 codes=5 little	16 -16
listed=false levels=4 codes=0	13 -13
listed=false levels=4 codes=0 hardly	12 -12
listed=false levels=4 codes=1 hardly	8 -8
listed=false levels=4 codes=1 some	12 -12
listed=false levels=4 codes=2	13 -13
listed=false levels=4 codes=2 hardly	25 -25
listed=false levels=4 codes=3	-18 18
listed=false levels=4 codes=3 little	-10 10
listed=false levels=4 codes=3 some	-12 12
listed=false levels=4 codes=4 little	-8 8
listed=false levels=4 codes=5	38 -38
listed=false levels=4 codes=5 hardly	31 -31
listed=false levels=4 codes=5 little	30 -30
listed=true	-27 27
listed=true even	-9 9
listed=true levels=1 codes=2	-17 17
listed=true levels=1 codes=2 even	-9 9
listed=true levels=1 codes=2 hardly	29 -29
listed=true levels=1 codes=2 little	-16 16
listed=true levels=1 codes=2 near	-27 27
listed=true levels=1 codes=2 some	8 -8
listed=true levels=1 codes=3 even	24 -24
listed=true levels=1 codes=3 little	-12 12
listed=true levels=1 codes=3 some	-17 17
listed=true levels=1 codes=5 some	-25 25
listed=true levels=2 codes=2 hardly	23 -23
listed=true levels=2 codes=2 near	-15 15
listed=true levels=2 codes=2 some	17 -17
listed=true levels=2 codes=3 even	-19 19
listed=true levels=2 codes=3 hardly	14 -14
listed=true levels=2 codes=3 little	19 -19
listed=true levels=2 codes=3 some	-24 24
listed=true levels=2 codes=4	17 -17
listed=true levels=2 codes=4 hardly	-13 13
listed=true levels=2 codes=4 near	28 -28
listed=true levels=2 codes=5	-6 6
listed=true levels=2 codes=5 hardly	-4 4
listed=true levels=2 codes=5 some	7 -7
listed=true levels=3 codes=4	-13 13
listed=true levels=3 codes=5	-13 13
listed=true levels=3 codes=5 near	-5 5
listed=true levels=4 codes=3	12 -12
listed=true levels=4 codes=5	-15 15
listed=true little	-4 4
listed=true near	-6 6
lll=, <name> 's	22 -22
lll=, <name> at	16 -16
lll=, <name> take	-22 22
lll=, <number> and	-14 14
lll=, <quality> one	13 -13
lll=, and <name>	13 -13
lll=, and at	-13 13
lll=, and not	9 -9
lll=, it is	15 -15
lll=, it pay	-20 20
lll=, it was	-17 17
lll=: <level> and	14 -14
lll=; they pay	6 -6
lll=<begin> <begin> <day-today>	-12 12
lll=<begin> <begin> <name>	20 -20
lll=<begin> <begin> the	9 -9
lll=<begin> <name> 's	-5 5
lll=<begin> <name> ,	17 -17
lll=<begin> <name> :	63 -63
lll=<begin> <name> charge	-10 10
lll=<begin> <name> levy	11 -11
lll=<begin> <name> take	35 -35
lll=<begin> <seat> take	15 -15
lll=<begin> it is	-7 7
lll=<begin> that was	-9 9
lll=<begin> the other	15 -15
lll=<begin> they pay	-10 10
lll=<begin> we take	12 -12
lll=<day-ahead> , and	6 -6
lll=<level> ( now	18 -18
lll=<level> , <name>	14 -14
lll=<level> , against	-11 11
lll=<level> , and	8 -8
lll=<level> , from	12 -12
lll=<level> and not	-9 9
lll=<name> 's at	-9 9
lll=<name> 's pay	7 -7
lll=<name> , and	-20 20
lll=<name> , at	-10 10
lll=<name> , pay	10 -10
lll=<name> and <name>	-14 14
lll=<name> has charge	-17 17
lll=<name> is at	11 -11
lll=<name> will put	-10 10
lll=<name> would put	-15 15
lll=<number> , and	-9 9
lll=<quality> bean pay	-19 19
lll=<quality> beef pay	-12 12
lll=<quality> duty of	13 -13
lll=<quality> good pay	-3 3
lll=<seat> answer with	9 -9
lll=<span> , at	11 -11
lll=a rate of	17 -17
lll=and <name> 's	9 -9
lll=and <name> pay	-11 11
lll=and <name> take	-11 11
lll=and <quality> one	-11 11
lll=and it was	14 -14
lll=and would pay	13 -13
lll=at <level> and	5 -5
lll=bean pay the	12 -12
lll=car will pay	-11 11
lll=deal , pay	-16 16
lll=for <name> ,	14 -14
lll=from <name> to	-10 10
lll=go down to	12 -12
lll=go on charge	20 -20
lll=good are charge	-11 11
lll=had been at	-12 12
lll=has ask for	-13 13
lll=it had been	-6 6
lll=it has charge	8 -8
lll=it stand at	16 -16
lll=it will be	-10 10
lll=it would be	-10 10
lll=may go to	-10 10
lll=of <name> pay	14 -14
lll=of <number> ,	-7 7
lll=of an extra	13 -13
lll=pay the same	11 -11
lll=reciprocal duty of	8 -8
lll=that it was	10 -10
lll=the <name> :	23 -23
lll=the <name> pay	35 -35
lll=the <organisation> levy	-15 15
lll=the duty of	-13 13
lll=the tariff of	12 -12
lll=to <level> and	13 -13
lll=was <number> and	10 -10
lll=we are at	-10 10
lll=where it take	6 -6
lll=will be charge	17 -17
lll=will enter at	-10 10
lr='s .	9 -9
lr=, .	12 -12
lr=, and	-16 16
lr=, at	21 -21
lr=, from	-16 16
lr=, in	14 -14
lr=, is	10 -10
lr=, of	-16 16
lr=, on	-8 8
lr=, since	14 -14
lr=: ;	27 -27
lr=: <end>	-27 27
lr=: in	-8 8
lr=: is	18 -18
lr=<begin> ,	9 -9
lr=<begin> .	-16 16
lr=<begin> are	-12 12
lr=<begin> for	-18 18
lr=<begin> on	8 -8
lr=<name> in	16 -16
lr=<seat> .	-9 9
lr=against at	-12 12
lr=and .	14 -14
lr=and again	-11 11
lr=and come	-11 11
lr=and for	18 -18
lr=and on	16 -16
lr=are .	15 -15
lr=are of	-27 27
lr=as .	-13 13
lr=ask on	17 -17
lr=at <end>	17 -17
lr=at again	-6 6
lr=at and	15 -15
lr=at in	18 -18
lr=at on	33 -33
lr=at too	-11 11
lr=be from	-20 20
lr=been .	23 -23
lr=been from	11 -11
lr=between and	-11 11
lr=charge as	18 -18
lr=charge under	12 -12
lr=enter under	13 -13
lr=extra .	-10 10
lr=for ,	-11 11
lr=from ,	-19 19
lr=from .	-25 25
lr=get ,	11 -11
lr=get .	-16 16
lr=is ,	-6 6
lr=is at	18 -18
lr=is in	12 -12
lr=it .	17 -17
lr=its on	-10 10
lr=not .	-16 16
lr=now ,	-11 11
lr=of ,	14 -14
lr=of and	-15 15
lr=of are	-13 13
lr=of has	-14 14
lr=of since	-11 11
lr=of stay	20 -20
lr=of that	18 -18
lr=of to	-7 7
lr=of which	12 -12
lr=on .	16 -16
lr=ordinary .	-19 19
lr=other .	12 -12
lr=our on	-18 18
lr=pay and	9 -9
lr=pay at	-7 7
lr=pay here	31 -31
lr=pay instead	11 -11
lr=pay now	12 -12
lr=pay or	-16 16
lr=pay over	8 -8
lr=pay since	-16 16
lr=pay there	-20 20
lr=pay to	15 -15
lr=pay too	15 -15
lr=pay until	16 -16
lr=pay with	9 -9
lr=same ,	15 -15
lr=suspend for	-11 11
lr=take from	-11 11
lr=take on	13 -13
lr=than ,	9 -9
lr=than on	-19 19
lr=the .	-10 10
lr=the come	13 -13
lr=the is	-13 13
lr=the on	18 -18
lr=their .	17 -17
lr=then is	-11 11
lr=threaten on	9 -9
lr=to <day-today>	13 -13
lr=to and	24 -24
lr=to in	14 -14
lr=was .	-14 14
lr=was and	7 -7
lr=was in	9 -9
lr=with ,	22 -22
nc2=target	17 -17
nc2=threaten	18 -18
nct2=agree participle-passive	10 -10
nct2=agree past-passive	11 -11
nct2=bear present-passive	-20 20
nct2=begin gerund	-10 10
nct2=begin perfect	14 -14
nct2=down gerund	-14 14
nct2=end perfect	-10 10
nct2=impose future	15 -15
nct2=impose past	-14 14
nct2=impose past-passive	15 -15
nct2=propose past	-10 10
nct2=propose perfect	18 -18
nct2=propose present-passive	-14 14
nct2=say past-passive	-15 15
nct2=stay modal	20 -20
nct2=suspend present-passive	-13 13
nct2=target perfect	-5 5
nct2=target present-passive	9 -9
nct2=threaten past	15 -15
nct2=up future	10 -10
nct2=up modal	-12 12
next=( false	-18 18
next=, true	-20 20
next=. true	18 -18
next=:	14 -14
next=: false	-17 17
next=: true	-13 13
next=; false	-32 32
next=and	-10 10
next=and true	11 -11
next=because	-9 9
next=but	-8 8
next=duty true	-11 11
next=goods false	23 -23
next=goods true	39 -39
next=has false	-6 6
next=in false	-14 14
next=is true	13 -13
next=number false	-13 13
next=own duty true	-9 9
next=own number false	30 -30
next=own number true	9 -9
next=own word false	21 -21
next=to false	-12 12
next=unless	-13 13
next=verb say false	11 -11
next=verb sell false	19 -19
next=while	13 -13
next=will false	-20 20
next=would false	20 -20
next=—	-12 12
nhas-gerund	-6 6
nhas-infinitive	17 -17
nhas-perfect	17 -17
nhas-pluperfect	21 -21
nt2=infinitive-passive	15 -15
nt2=past	15 -15
nt2=past-passive	-15 15
nt2=perfect-passive	11 -11
nt2=pluperfect	15 -15
nt2=present-not	19 -19
nt2=present-passive	-16 16
nv2=agree	10 -10
nv2=begin	13 -13
nv2=buy	14 -14
nv2=charge	12 -12
nv2=conclude	12 -12
nv2=drop	-11 11
nv2=end	11 -11
nv2=have	-12 12
nv2=hold	15 -15
nv2=know	-12 12
nv2=leave	-10 10
nv2=other	12 -12
nv2=reach	-10 10
nv2=sign	23 -23
nv2=stop	10 -10
nv2=strike	-11 11
nv2=think	-16 16
nvt2=buy present	18 -18
nvt2=call perfect	15 -15
nvt2=conclude past	12 -12
nvt2=drop present	-13 13
nvt2=go modal	-13 13
nvt2=have past	12 -12
nvt2=have present	-18 18
nvt2=know present	-12 12
nvt2=pay modal	8 -8
nvt2=pay present	-22 22
nvt2=think present	-16 16
nvt2=threaten past	10 -10
on even	-6 6
on hardly	12 -12
on near	-3 3
pc0=buy	14 -14
pc0=return	11 -11
pc0=sell	-9 9
pc0=suspend	5 -5
pc0=threaten	-13 13
pc1=deny	11 -11
pc1=end	27 -27
pc1=propose	-20 20
pc1=return	11 -11
pc1=say	10 -10
pc1=sell	-11 11
pc1=threaten	-14 14
pct0=agree modal	8 -8
pct0=agree present-passive	-14 14
pct0=bear past	-9 9
pct0=bear present	-2 2
pct0=begin past	24 -24
pct0=buy present	10 -10
pct0=down past	-11 11
pct0=impose future	17 -17
pct0=propose perfect	27 -27
pct0=say past	14 -14
pct0=say present-passive	17 -17
pct0=suspend past	12 -12
pct0=target perfect	-10 10
pct0=target pluperfect	13 -13
pct0=target present	18 -18
pct0=threaten perfect	-10 10
pct0=up past	15 -15
pct1=agree modal	8 -8
pct1=agree present-passive	-14 14
pct1=bear future	-15 15
pct1=bear past	-9 9
pct1=bear present	-3 3
pct1=begin participle-passive	-13 13
pct1=begin past	23 -23
pct1=buy present	10 -10
pct1=down past	-11 11
pct1=end participle-passive	12 -12
pct1=impose future	17 -17
pct1=propose future	-13 13
pct1=propose perfect	19 -19
pct1=say past	13 -13
pct1=say present-passive	16 -16
pct1=suspend past	12 -12
pct1=target perfect	-11 11
pct1=target pluperfect	13 -13
pct1=target present	18 -18
pct1=threaten perfect	-11 11
pct1=up participle-passive	-12 12
pct1=up past	15 -15
phas-modal	8 -8
phas-pluperfect	20 -20
prep=, false	6 -6
prep=: false	-10 10
prep=: true	21 -21
prep=; true	-29 29
prep=as false	-11 11
prep=at false	13 -13
prep=for false	-24 24
prep=from false	-17 17
prep=in false	-9 9
prep=of false	28 -28
prep=on true	18 -18
prep=over false	27 -27
prep=that false	-20 20
prep=verb buy false	26 -26
prep=verb impose true	-22 22
prep=with true	12 -12
prep=word false	-20 20
pt0=modal	11 -11
pt0=perfect	16 -16
pt0=pluperfect	16 -16
pt0=present-not	15 -15
pt0=present-passive	10 -10
pt1=modal	11 -11
pt1=pluperfect	16 -16
pt1=present-not	15 -15
pt1=present-passive	9 -9
pv0=ask	-18 18
pv0=come	15 -15
pv0=cut	-12 12
pv0=enter	-7 7
pv0=face	17 -17
pv0=keep	12 -12
pv0=lay	-12 12
pv0=make	-8 8
pv0=negotiate	16 -16
pv0=offer	20 -20
pv0=run	16 -16
pv0=settle	-12 12
pv1=ask	-16 16
pv1=come	18 -18
pv1=cut	-12 12
pv1=deny	8 -8
pv1=extend	7 -7
pv1=face	17 -17
pv1=lay	-12 12
pv1=make	-9 9
pv1=negotiate	17 -17
pv1=offer	11 -11
pv1=reach	15 -15
pv1=run	16 -16
pv1=send	-12 12
pv1=strike	15 -15
pv1=tax	10 -10
pvt0=ask present	-10 10
pvt0=cut present	-13 13
pvt0=enter present	-10 10
pvt0=fall present	15 -15
pvt0=get past	-10 10
pvt0=get present	21 -21
pvt0=lay past	-12 12
pvt0=meet present	16 -16
pvt0=negotiate present	21 -21
pvt0=other pluperfect	8 -8
pvt0=other present	-11 11
pvt0=pay future	-18 18
pvt0=pay perfect	9 -9
pvt0=say past	6 -6
pvt0=sign present	-18 18
pvt0=suspend past	10 -10
pvt0=take past	10 -10
pvt0=threaten pluperfect	14 -14
pvt0=warn past	11 -11
pvt0=write present	17 -17
pvt1=ask present	-10 10
pvt1=cut present	-13 13
pvt1=enter present	-10 10
pvt1=fall present	15 -15
pvt1=get past	-10 10
pvt1=get present	21 -21
pvt1=lay past	-12 12
pvt1=meet present	16 -16
pvt1=negotiate present	21 -21
pvt1=other pluperfect	8 -8
pvt1=other present	-11 11
pvt1=pay future	-18 18
pvt1=pay infinitive	-10 10
pvt1=pay perfect	9 -9
pvt1=say past	5 -5
pvt1=sign present	-18 18
pvt1=suspend past	10 -10
pvt1=take past	10 -10
pvt1=threaten pluperfect	14 -14
pvt1=warn past	11 -11
pvt1=write present	17 -17
q:(	-11 11
q:-	-15 15
q:/	9 -9
q::	12 -12
q:;	10 -10
q:<day-today>	15 -15
q:<level-noun>	18 -18
q:<month-ahead>	-13 13
q:<month-gone>	-13 13
q:<not>	13 -13
q:<number>	-11 11
q:<person>	-12 12
q:<points>	-32 32
q:<quality>	6 -6
q:<sender>	9 -9
q:<span>	24 -24
q:<taker>	21 -21
q:<v-buy>	9 -9
q:<v-deny>	17 -17
q:<v-down>	13 -13
q:<v-propose>	6 -6
q:<v-sell>	20 -20
q:<v-suspend>	17 -17
q:above	-16 16
q:add	8 -8
q:addition	-13 13
q:after	11 -11
q:again	17 -17
q:against	24 -24
q:ago	13 -13
q:agree	21 -21
q:agreement	10 -10
q:air	14 -14
q:airport	11 -11
q:all	21 -21
q:already	-8 8
q:an	-16 16
q:annex	17 -17
q:announce	-12 12
q:another	24 -24
q:anything	-13 13
q:apple	-12 12
q:apply	-19 19
q:article	18 -18
q:ask	-14 14
q:at	-12 12
q:bag	-16 16
q:banana	20 -20
q:bargain	16 -16
q:barley	-18 18
q:be	12 -12
q:become	17 -17
q:been	23 -23
q:beer	-12 12
q:begin	24 -24
q:being	23 -23
q:better	6 -6
q:beyond	7 -7
q:bloc	-11 11
q:border	9 -9
q:brandy	21 -21
q:bridge	14 -14
q:brussel	-21 21
q:busan	20 -20
q:buyer	15 -15
q:by	-16 16
q:calendar	-12 12
q:call	34 -34
q:callao	10 -10
q:calm	-9 9
q:car	-17 17
q:carpet	-11 11
q:cattle	-14 14
q:cell	10 -10
q:change	-7 7
q:changed	15 -15
q:cherry	-14 14
q:chip	23 -23
q:chocolate	-16 16
q:client	11 -11
q:close	10 -10
q:cocoa	17 -17
q:cod	19 -19
q:collect	8 -8
q:company	15 -15
q:concentrate	-13 13
q:concern	9 -9
q:confirm	16 -16
q:continue	-18 18
q:corridor	-16 16
q:cost	12 -12
q:could	19 -19
q:course	8 -8
q:crop	-10 10
q:custom	-12 12
q:day	-11 11
q:deal	-9 9
q:decision	9 -9
q:deny	-9 9
q:depend	-19 19
q:die	16 -16
q:doesn't	9 -9
q:don't	11 -11
q:down	44 -44
q:draft	17 -17
q:dried	16 -16
q:drone	15 -15
q:due	11 -11
q:dump	-7 7
q:duty	-17 17
q:earlier	9 -9
q:effect	20 -20
q:either	-19 19
q:elsewhere	-8 8
q:end	-8 8
q:even	-12 12
q:ever	4 -4
q:every	-18 18
q:everybody	10 -10
q:everyone	-10 10
q:everything	26 -26
q:exist	-13 13
q:existing	12 -12
q:export	13 -13
q:extend	-8 8
q:extension	29 -29
q:extra	-10 10
q:fair	19 -19
q:fare	12 -12
q:farm	17 -17
q:farmer	9 -9
q:feed	-9 9
q:fertiliser	-23 23
q:few	14 -14
q:figure	20 -20
q:fine	-11 11
q:finished	-10 10
q:firm	12 -12
q:first	-11 11
q:flour	21 -21
q:flower	11 -11
q:fly	11 -11
q:follow	4 -4
q:footwear	-18 18
q:for	8 -8
q:force	-11 11
q:forced	26 -26
q:forty	-9 9
q:fourth	-18 18
q:framework	-17 17
q:from	-23 23
q:fruit	-15 15
q:further	20 -20
q:future	-17 17
q:generic	10 -10
q:georgia	8 -8
q:give	19 -19
q:good	9 -9
q:grain	19 -19
q:grape	-10 10
q:grow	-13 13
q:grower	-10 10
q:half	-14 14
q:halve	11 -11
q:happen	21 -21
q:hard	-10 10
q:has	8 -8
q:have	11 -11
q:hazelnut	-13 13
q:his	9 -9
q:hold	25 -25
q:home	-7 7
q:hope	20 -20
q:house	-21 21
q:i	-24 24
q:if	-12 12
q:importer	23 -23
q:included	-17 17
q:including	16 -16
q:industrial	-15 15
q:instead	-29 29
q:into	31 -31
q:introduce	13 -13
q:island	-23 23
q:isn't	-12 12
q:issue	-23 23
q:juice	-11 11
q:jute	-19 19
q:labor	24 -24
q:last	20 -20
q:lead	10 -10
q:leave	-22 22
q:lemon	-18 18
q:less	5 -5
q:let	-17 17
q:level	17 -17
q:lift	11 -11
q:like	10 -10
q:line	14 -14
q:list	34 -34
q:little	17 -17
q:lobster	20 -20
q:long	31 -31
q:longer	-20 20
q:look	7 -7
q:m	22 -22
q:matter	12 -12
q:me	-13 13
q:mean	-11 11
q:meant	23 -23
q:meanwhile	-19 19
q:meat	-37 37
q:meet	18 -18
q:memorandum	15 -15
q:mersin	-15 15
q:metal	12 -12
q:midnight	16 -16
q:mine	25 -25
q:minister	-19 19
q:most	-18 18
q:motorcycle	10 -10
q:mr	23 -23
q:my	-14 14
q:named	9 -9
q:negotiator	-11 11
q:neighbour	9 -9
q:never	19 -19
q:newspaper	12 -12
q:next	13 -13
q:night	10 -10
q:note	15 -15
q:now	19 -19
q:number	18 -18
q:obtain	-12 12
q:official	-7 7
q:old	23 -23
q:older	15 -15
q:olive	-8 8
q:once	-8 8
q:only	27 -27
q:open	12 -12
q:or	-13 13
q:order	15 -15
q:origin	9 -9
q:other	11 -11
q:our	-36 36
q:out	-14 14
q:outside	-11 11
q:over	13 -13
q:p	14 -14
q:page	-26 26
q:parliament	27 -27
q:party	-11 11
q:pause	15 -15
q:people	27 -27
q:permanent	-19 19
q:permit	-12 12
q:piece	-11 11
q:pipe	11 -11
q:place	12 -12
q:plan	-9 9
q:plant	21 -21
q:plastic	-9 9
q:plu	25 -25
q:plywood	8 -8
q:point	20 -20
q:port	-9 9
q:potatoe	13 -13
q:prawn	16 -16
q:prepare	-11 11
q:president	36 -36
q:product	6 -6
q:prolong	14 -14
q:promise	-15 15
q:proper	-11 11
q:propose	20 -20
q:protocol	-11 11
q:quota	-30 30
q:raise	4 -4
q:rather	-22 22
q:ratified	23 -23
q:read	25 -25
q:ready	-12 12
q:recall	13 -13
q:receive	10 -10
q:reciprocal	16 -16
q:reduce	11 -11
q:reply	8 -8
q:report	13 -13
q:reporter	13 -13
q:rest	-29 29
q:rich	-10 10
q:rise	24 -24
q:risk	13 -13
q:room	13 -13
q:rule	26 -26
q:rumour	15 -15
q:run	-14 14
q:sack	9 -9
q:safeguard	15 -15
q:same	-9 9
q:sardine	4 -4
q:season	9 -9
q:second	27 -27
q:seed	13 -13
q:sell	13 -13
q:separate	-21 21
q:settle	7 -7
q:shirt	-21 21
q:should	-14 14
q:shrimp	-15 15
q:side	12 -12
q:sign	-19 19
q:sir	26 -26
q:sit	31 -31
q:sleep	20 -20
q:small	17 -17
q:sofa	-15 15
q:solar	7 -7
q:some	25 -25
q:somebody	-12 12
q:something	11 -11
q:stake	21 -21
q:stand	26 -26
q:standstill	-11 11
q:step	24 -24
q:strength	13 -13
q:stuff	9 -9
q:subject	21 -21
q:sugar	11 -11
q:suspension	20 -20
q:take	11 -11
q:talking	11 -11
q:tax	19 -19
q:tea	4 -4
q:telephone	12 -12
q:tell	-32 32
q:textile	-23 23
q:thank	25 -25
q:that	25 -25
q:the	8 -8
q:their	-17 17
q:then	18 -18
q:thereby	-15 15
q:these	26 -26
q:they	-13 13
q:they're	10 -10
q:thing	34 -34
q:those	10 -10
q:though	-20 20
q:threaten	-18 18
q:three	8 -8
q:through	-14 14
q:tool	9 -9
q:top	13 -13
q:touched	-6 6
q:tractor	29 -29
q:trader	8 -8
q:truck	9 -9
q:turn	17 -17
q:tyre	13 -13
q:under	17 -17
q:understanding	8 -8
q:unless	18 -18
q:until	-10 10
q:us	12 -12
q:version	-12 12
q:very	-10 10
q:view	14 -14
q:warn	6 -6
q:watch	13 -13
q:watche	11 -11
q:watching	-9 9
q:way	19 -19
q:we	-21 21
q:well	-17 17
q:what	-4 4
q:when	-19 19
q:while	14 -14
q:who	27 -27
q:wind	11 -11
q:wire	15 -15
q:wish	-10 10
q:without	17 -17
q:won't	10 -10
q:wool	-18 18
q:word	-30 30
q:work	25 -25
q:world	-14 14
q:worry	-23 23
q:worse	15 -15
q:write	-18 18
q:wrong	26 -26
q:year	-15 15
q:yes	-25 25
q:yet	-21 21
q:zero	-27 27
qt=past	-12 12
qt=perfect	-17 17
qt=pluperfect	13 -13
quoted	15 -15
r1="	31 -31
r1=:	25 -25
r1=;	14 -14
r1=<goods>	31 -31
r1=<level>	47 -47
r1=<v-agree>	-10 10
r1=<v-propose>	15 -15
r1=a	-16 16
r1=agree	-11 11
r1=already	-13 13
r1=at	-9 9
r1=before	10 -10
r1=being	-10 10
r1=but	-9 9
r1=duty	-14 14
r1=has	-9 9
r1=instead	17 -17
r1=like	14 -14
r1=now	13 -13
r1=or	-10 10
r1=over	21 -21
r1=per	7 -7
r1=since	-14 14
r1=that	18 -18
r1=thi	-9 9
r1=together	-16 16
r1=unless	-9 9
r1=was	21 -21
r1=we	-18 18
r1=will	18 -18
r1=without	-11 11
r2=<day-today>	10 -10
r2=<name>	5 -5
r2=<number>	-8 8
r2=<span>	-12 12
r2=<v-bear>	19 -19
r2=<v-end>	15 -15
r2=<v-say>	-18 18
r2=<v-sell>	11 -11
r2=<v-stay>	16 -16
r2=<v-suspend>	-9 9
r2=all	13 -13
r2=aluminium	-9 9
r2=an	9 -9
r2=battery	9 -9
r2=be	30 -30
r2=before	13 -13
r2=cent	7 -7
r2=cocoa	15 -15
r2=cut	-12 12
r2=fruit	-9 9
r2=glass	-11 11
r2=go	-12 12
r2=good	16 -16
r2=has	25 -25
r2=he	15 -15
r2=i	-13 13
r2=levy	-8 8
r2=mersin	-11 11
r2=milk	13 -13
r2=more	-24 24
r2=mr	-11 11
r2=my	-14 14
r2=no	-15 15
r2=now	27 -27
r2=of	6 -6
r2=older	10 -10
r2=on	13 -13
r2=or	22 -22
r2=section	16 -16
r2=since	27 -27
r2=so	7 -7
r2=some	-11 11
r2=sugar	11 -11
r2=summer	-14 14
r2=suspend	-20 20
r2=tariff	16 -16
r2=thank	-11 11
r2=them	14 -14
r2=then	12 -12
r2=there	11 -11
r2=those	15 -15
r2=tractor	12 -12
r2=tyre	-9 9
r2=under	12 -12
r2=until	-11 11
r2=week	-16 16
r2=what	8 -8
r2=which	-18 18
r2=wine	22 -22
r3=,	-10 10
r3=-	-16 16
r3=:	13 -13
r3=<duty>	-13 13
r3=<month-gone>	12 -12
r3=<number>	10 -10
r3=<office>	-10 10
r3=<person>	-12 12
r3=<quality>	41 -41
r3=<v-bear>	-15 15
r3=<v-down>	-9 9
r3=<v-sell>	-11 11
r3=<v-up>	-17 17
r3=?	15 -15
r3=a	15 -15
r3=additional	-9 9
r3=all	12 -12
r3=any	-19 19
r3=apple	-8 8
r3=apply	18 -18
r3=arrangement	-15 15
r3=avocado	-12 12
r3=before	-12 12
r3=case	-11 11
r3=ceramic	-6 6
r3=cocoa	10 -10
r3=fish	-13 13
r3=go	-18 18
r3=good	26 -26
r3=grape	-14 14
r3=had	14 -14
r3=he	11 -11
r3=i	12 -12
r3=is	9 -9
r3=it	-6 6
r3=its	20 -20
r3=labor	-7 7
r3=last	17 -17
r3=leave	-23 23
r3=longer	-14 14
r3=metal	9 -9
r3=most	17 -17
r3=much	12 -12
r3=nothing	13 -13
r3=on	18 -18
r3=other	-13 13
r3=paper	14 -14
r3=pay	-9 9
r3=pipe	-12 12
r3=powder	9 -9
r3=rate	13 -13
r3=rest	-8 8
r3=rum	-7 7
r3=same	21 -21
r3=sardine	9 -9
r3=section	-11 11
r3=side	27 -27
r3=since	23 -23
r3=so	-13 13
r3=steel	15 -15
r3=table	-10 10
r3=tariff	-8 8
r3=tea	-13 13
r3=than	-15 15
r3=tractor	11 -11
r3=trade	-14 14
r3=truce	25 -25
r3=up	13 -13
r3=we	6 -6
r3=week	14 -14
r3=which	14 -14
r3=with	-10 10
r4="	22 -22
r4=-	20 -20
r4=<agent>	-16 16
r4=<day-ahead>	12 -12
r4=<duty>	10 -10
r4=<gate>	16 -16
r4=<goods>	6 -6
r4=<month-ahead>	13 -13
r4=<month-gone>	31 -31
r4=<number>	14 -14
r4=<office>	14 -14
r4=<span>	9 -9
r4=<v-begin>	21 -21
r4=<v-sell>	-13 13
r4=<v-suspend>	14 -14
r4=<v-up>	20 -20
r4=?	15 -15
r4=again	13 -13
r4=an	-18 18
r4=and	18 -18
r4=bar	-10 10
r4=border	11 -11
r4=come	16 -16
r4=did	-13 13
r4=drawer	12 -12
r4=duty	24 -24
r4=ever	-9 9
r4=for	4 -4
r4=get	-11 11
r4=go	15 -15
r4=good	9 -9
r4=have	-18 18
r4=he	-16 16
r4=his	-11 11
r4=if	-10 10
r4=import	9 -9
r4=leave	14 -14
r4=meal	-14 14
r4=now	-21 21
r4=one	23 -23
r4=pay	12 -12
r4=powder	9 -9
r4=put	-13 13
r4=same	22 -22
r4=say	10 -10
r4=should	13 -13
r4=start	13 -13
r4=strike	11 -11
r4=take	-11 11
r4=tariff	-12 12
r4=than	-8 8
r4=their	13 -13
r4=they	-11 11
r4=thi	10 -10
r4=those	-10 10
r4=three	-8 8
r4=trade	12 -12
r4=truce	-20 20
r4=was	-23 23
r4=week	9 -9
r4=where	-15 15
r4=which	-13 13
r4=without	-14 14
r4=year	11 -11
r=) ,	-16 16
r=) and	13 -13
r=, <seat>	16 -16
r=, a	18 -18
r=, all	-15 15
r=, and	-18 18
r=, for	-10 10
r=, go	-13 13
r=, has	20 -20
r=, in	10 -10
r=, no	-15 15
r=, or	18 -18
r=, ordinary	-12 12
r=, since	13 -13
r=, thank	-11 11
r=. "	13 -13
r=; <end>	29 -29
r=; a	-9 9
r=; and	-11 11
r=<level> <end>	36 -36
r=again ,	20 -20
r=again .	-11 11
r=and <level>	-4 4
r=and <name>	25 -25
r=and <number>	-12 12
r=and the	19 -19
r=and we	-15 15
r=and would	-12 12
r=at all	8 -8
r=at the	-15 15
r=by the	12 -12
r=come back	12 -12
r=duty on	12 -12
r=each ,	16 -16
r=each .	-16 16
r=for <name>	23 -23
r=for <span>	-18 18
r=for its	11 -11
r=from the	25 -25
r=has apply	-10 10
r=here and	12 -12
r=in <seat>	-11 11
r=in all	7 -7
r=in the	19 -19
r=instead of	11 -11
r=is a	22 -22
r=more than	-9 9
r=now ,	18 -18
r=of <name>	-18 18
r=on <day-ahead>	9 -9
r=on <quality>	-12 12
r=on all	9 -9
r=on aluminium	-10 10
r=on both	12 -12
r=on coffee	13 -13
r=on either	10 -10
r=on medicine	-10 10
r=on oil	-13 13
r=on their	-18 18
r=on tyre	-14 14
r=on what	9 -9
r=on wine	17 -17
r=or <level>	21 -21
r=over fentanyl	12 -12
r=over forced	-8 8
r=over there	14 -14
r=per cent	7 -7
r=remain suspend	-11 11
r=since <month-gone>	-10 10
r=since <number>	-13 13
r=stay .	23 -23
r=there ,	14 -14
r=there .	-15 15
r=to <number>	7 -7
r=until <day-ahead>	-7 7
r=when it	18 -18
r=would be	12 -12
s:<goods-amount>	18 -18
s:<money>	-16 16
s:<month-today>	14 -14
s:<name>	12 -12
s:<points>	24 -24
s:<seat>	8 -8
s:<span>	12 -12
s:<v-buy>	12 -12
s:<v-deny>	33 -33
s:<v-return>	12 -12
s:<v-sell>	-15 15
s:<v-threaten>	-13 13
s:absence	10 -10
s:accord	24 -24
s:account	18 -18
s:across	-11 11
s:action	-14 14
s:addition	-12 12
s:afterward	12 -12
s:aircraft	20 -20
s:alexandria	-9 9
s:alloy	-13 13
s:along	13 -13
s:already	-13 13
s:although	-12 12
s:altogether	19 -19
s:alway	27 -27
s:am	16 -16
s:and	4 -4
s:another	28 -28
s:anti	16 -16
s:antidumping	-15 15
s:antwerp	-9 9
s:anything	-17 17
s:apple	-20 20
s:approve	-13 13
s:apricot	13 -13
s:are	13 -13
s:arrival	17 -17
s:arrive	-15 15
s:asia	12 -12
s:aside	21 -21
s:auckland	-22 22
s:autumn	10 -10
s:avocado	-21 21
s:away	10 -10
s:b	-19 19
s:bag	-15 15
s:base	-11 11
s:bear	20 -20
s:became	13 -13
s:become	16 -16
s:beef	22 -22
s:begin	4 -4
s:belong	6 -6
s:below	15 -15
s:beside	33 -33
s:better	32 -32
s:bicycle	10 -10
s:bill	14 -14
s:billion	-14 14
s:biscuit	16 -16
s:both	-19 19
s:bottle	7 -7
s:box	17 -17
s:brandy	16 -16
s:buffalo	-13 13
s:built	-8 8
s:busan	26 -26
s:but	-20 20
s:butter	18 -18
s:cabinet	22 -22
s:callao	12 -12
s:can	12 -12
s:canned	10 -10
s:carry	18 -18
s:case	11 -11
s:cashew	24 -24
s:cattle	-28 28
s:ceiling	-14 14
s:cement	9 -9
s:certain	-12 12
s:cheese	-16 16
s:chemical	19 -19
s:cherry	-11 11
s:chicken	7 -7
s:chickpea	17 -17
s:chip	14 -14
s:cigar	13 -13
s:circular	17 -17
s:clock	-6 6
s:closed	35 -35
s:coal	-14 14
s:cod	36 -36
s:collect	24 -24
s:compare	20 -20
s:complained	-14 14
s:concentrate	-20 20
s:condition	-6 6
s:consent	8 -8
s:consider	-19 19
s:container	14 -14
s:control	14 -14
s:cork	-23 23
s:corn	12 -12
s:correct	-17 17
s:cosmetic	-13 13
s:cost	-5 5
s:counter	14 -14
s:countervailing	9 -9
s:crane	21 -21
s:crop	-13 13
s:currently	10 -10
s:customer	-13 13
s:d	12 -12
s:dairy	12 -12
s:day	-14 14
s:declare	19 -19
s:denim	-11 11
s:deny	12 -12
s:difference	14 -14
s:different	-16 16
s:dismiss	-7 7
s:doesn't	-8 8
s:doing	17 -17
s:don't	17 -17
s:door	-13 13
s:dozen	17 -17
s:drawer	-16 16
s:dried	27 -27
s:dump	13 -13
s:each	-10 10
s:early	11 -11
s:effect	33 -33
s:egg	16 -16
s:electric	-6 6
s:electronic	10 -10
s:emergency	17 -17
s:entry	11 -11
s:ethanol	21 -21
s:event	17 -17
s:everyone	19 -19
s:everything	22 -22
s:everywhere	14 -14
s:export	-9 9
s:extend	15 -15
s:extension	6 -6
s:failing	14 -14
s:far	-15 15
s:farm	34 -34
s:fear	20 -20
s:feed	-12 12
s:fentanyl	22 -22
s:fibre	-13 13
s:figure	14 -14
s:find	20 -20
s:firm	9 -9
s:flat	14 -14
s:flower	19 -19
s:follow	-11 11
s:footwear	-16 16
s:forgotten	15 -15
s:four	-14 14
s:free	-17 17
s:friend	20 -20
s:frozen	13 -13
s:further	43 -43
s:garment	24 -24
s:gas	19 -19
s:general	18 -18
s:generic	20 -20
s:geneva	4 -4
s:georgia	5 -5
s:gin	14 -14
s:given	-12 12
s:glad	9 -9
s:glass	-15 15
s:government	-15 15
s:grain	9 -9
s:grape	-31 31
s:great	-12 12
s:half	15 -15
s:halve	30 -30
s:having	-17 17
s:he	-13 13
s:heading	12 -12
s:hear	20 -20
s:his	-15 15
s:hold	22 -22
s:honey	23 -23
s:hope	12 -12
s:hour	-9 9
s:how	-15 15
s:hundred	11 -11
s:i	-15 15
s:ice	15 -15
s:if	-12 12
s:impose	15 -15
s:included	7 -7
s:industrial	10 -10
s:initialled	-13 13
s:ink	13 -13
s:inquiry	-19 19
s:inside	-13 13
s:instrument	12 -12
s:introduce	23 -23
s:investment	-17 17
s:it'd	14 -14
s:it'll	-19 19
s:its	8 -8
s:juice	12 -12
s:just	-9 9
s:jute	18 -18
s:kitchen	13 -13
s:kiwifruit	-8 8
s:knitwear	11 -11
s:knive	-11 11
s:lamb	10 -10
s:lamp	15 -15
s:land	10 -10
s:later	31 -31
s:least	17 -17
s:leave	-8 8
s:led	-13 13
s:lentil	26 -26
s:let	19 -19
s:letter	19 -19
s:levy	-17 17
s:lift	20 -20
s:line	18 -18
s:list	17 -17
s:listed	19 -19
s:lithium	-10 10
s:little	25 -25
s:live	23 -23
s:lobster	25 -25
s:look	-17 17
s:lorry	15 -15
s:lose	16 -16
s:lumber	16 -16
s:machine	-11 11
s:machinery	-10 10
s:mackerel	19 -19
s:maize	37 -37
s:make	-16 16
s:maker	13 -13
s:many	14 -14
s:maximum	-23 23
s:may	-21 21
s:meantime	18 -18
s:meanwhile	5 -5
s:meat	-19 19
s:mentioned	-8 8
s:merely	12 -12
s:mersin	-10 10
s:metal	25 -25
s:middle	13 -13
s:milk	14 -14
s:mill	15 -15
s:mineral	-18 18
s:minute	-14 14
s:most	14 -14
s:motor	16 -16
s:motorcycle	21 -21
s:mr	-13 13
s:my	-11 11
s:name	24 -24
s:need	16 -16
s:negotiation	-10 10
s:neither	-12 12
s:network	12 -12
s:newspaper	-12 12
s:nil	9 -9
s:noodle	21 -21
s:notice	-3 3
s:nought	4 -4
s:now	-11 11
s:odesa	-13 13
s:of	-7 7
s:off	10 -10
s:offer	15 -15
s:old	27 -27
s:older	17 -17
s:olive	-16 16
s:only	33 -33
s:open	-8 8
s:origin	21 -21
s:our	-29 29
s:out	-13 13
s:outboard	12 -12
s:own	-12 12
s:pact	-18 18
s:page	-16 16
s:part	13 -13
s:partner	-9 9
s:partnership	-9 9
s:party	23 -23
s:pasta	12 -12
s:patented	21 -21
s:payable	12 -12
s:pen	21 -21
s:people	-19 19
s:percent	17 -17
s:permanent	22 -22
s:phone	-10 10
s:piece	-9 9
s:pineapple	14 -14
s:pipe	-18 18
s:place	22 -22
s:plan	20 -20
s:plant	19 -19
s:plu	23 -23
s:potash	-9 9
s:potatoe	16 -16
s:prepare	16 -16
s:pressed	-11 11
s:price	3 -3
s:proclamation	12 -12
s:proposal	-17 17
s:propose	22 -22
s:provided	-18 18
s:pump	9 -9
s:radio	-15 15
s:raise	12 -12
s:raw	14 -14
s:read	-11 11
s:reason	13 -13
s:reciprocal	13 -13
s:red	10 -10
s:reduce	16 -16
s:renew	17 -17
s:rest	-19 19
s:return	24 -24
s:rice	-16 16
s:right	-12 12
s:rose	8 -8
s:rule	34 -34
s:rum	-26 26
s:salt	-14 14
s:santo	6 -6
s:sardine	-12 12
s:scotch	19 -19
s:seek	16 -16
s:separate	-7 7
s:sesame	18 -18
s:settlement	14 -14
s:shall	12 -12
s:share	-10 10
s:she	25 -25
s:sheet	15 -15
s:shoe	28 -28
s:shop	-12 12
s:should	-12 12
s:shrimp	17 -17
s:side	13 -13
s:similar	11 -11
s:sir	-12 12
s:sleep	12 -12
s:small	-10 10
s:softwood	16 -16
s:some	-15 15
s:something	26 -26
s:soon	21 -21
s:soybean	13 -13
s:spoke	13 -13
s:state	-15 15
s:steel	21 -21
s:stockfish	13 -13
s:stockholm	13 -13
s:stop	-8 8
s:stuff	10 -10
s:such	19 -19
s:sugar	26 -26
s:summit	-10 10
s:supplier	-7 7
s:surcharge	36 -36
s:suspend	-19 19
s:suspension	31 -31
s:sweet	-15 15
s:table	-21 21
s:take	-23 23
s:ten	-15 15
s:tenth	-10 10
s:term	26 -26
s:textile	-15 15
s:therefore	18 -18
s:they'll	11 -11
s:they're	9 -9
s:they've	-12 12
s:thing	8 -8
s:three	-28 28
s:through	27 -27
s:time	15 -15
s:tobacco	16 -16
s:together	-20 20
s:tomatoe	11 -11
s:tonne	10 -10
s:total	25 -25
s:touch	14 -14
s:towel	10 -10
s:toy	11 -11
s:trader	21 -21
s:truce	-10 10
s:true	-16 16
s:twice	13 -13
s:unchanged	19 -19
s:understanding	18 -18
s:until	25 -25
s:untouched	-14 14
s:upholstered	10 -10
s:urea	14 -14
s:us	-10 10
s:used	40 -40
s:usmca	-8 8
s:vanilla	12 -12
s:virtue	13 -13
s:vote	11 -11
s:vow	-21 21
s:walnut	18 -18
s:was	-20 20
s:washing	-9 9
s:watche	23 -23
s:we	-34 34
s:weekend	21 -21
s:well	-9 9
s:were	-18 18
s:what	16 -16
s:wheat	30 -30
s:where	-7 7
s:whether	11 -11
s:whiskey	-20 20
s:whisky	-15 15
s:whole	-19 19
s:wind	-18 18
s:wire	13 -13
s:wood	-23 23
s:wool	-11 11
s:world	14 -14
s:worry	-6 6
s:worse	16 -16
s:write	17 -17
s:year	9 -9
s:you	15 -15
s:your	10 -10
s:—	13 -13
s:→	-17 17
sa:" he	12 -12
sa:" say	14 -14
sa:'s .	-21 21
sa:'s <level>	21 -21
sa:'s <person>	10 -10
sa:'s agreement	13 -13
sa:'s good	-25 25
sa:'s on	9 -9
sa:'s own	12 -12
sa:) ;	16 -16
sa:, "	19 -19
sa:, <number>	11 -11
sa:, <person>	21 -21
sa:, <seat>	20 -20
sa:, all	-20 20
sa:, aluminum	-8 8
sa:, and	-4 4
sa:, are	12 -12
sa:, down	-11 11
sa:, from	10 -10
sa:, he	25 -25
sa:, if	-12 12
sa:, in	3 -3
sa:, instead	-11 11
sa:, make	11 -11
sa:, more	-9 9
sa:, mr	-13 13
sa:, no	-13 13
sa:, of	26 -26
sa:, olive	-13 13
sa:, on	16 -16
sa:, or	10 -10
sa:, ordinary	-10 10
sa:, remain	13 -13
sa:, say	11 -11
sa:, sell	26 -26
sa:, since	14 -14
sa:, so	19 -19
sa:, steel	15 -15
sa:, that	13 -13
sa:, to	21 -21
sa:, under	-6 6
sa:, until	-14 14
sa:, where	-6 6
sa:, which	20 -20
sa:, will	-9 9
sa:. "	18 -18
sa::	30 -30
sa:: <level>	19 -19
sa:;	11 -11
sa:; <quality>	-24 24
sa:; <seat>	16 -16
sa:; a	-8 8
sa:; that	-8 8
sa:; they	12 -12
sa:<agent>	-17 17
sa:<day-ahead> ,	-23 23
sa:<day-ahead> .	12 -12
sa:<day-ahead> if	15 -15
sa:<day-gone>	9 -9
sa:<day-gone> ,	28 -28
sa:<day-gone> and	16 -16
sa:<day-gone> is	-8 8
sa:<day-gone> that	-20 20
sa:<day-today>	15 -15
sa:<duty>	13 -13
sa:<gate>	-11 11
sa:<goods-amount>	12 -12
sa:<goods>	-9 9
sa:<level-noun>	9 -9
sa:<level>	17 -17
sa:<level> as	13 -13
sa:<level> before	21 -21
sa:<level> if	22 -22
sa:<level> is	12 -12
sa:<level> on	11 -11
sa:<level> since	13 -13
sa:<level> that	-17 17
sa:<level> until	14 -14
sa:<level> was	10 -10
sa:<money>	-7 7
sa:<money> of	-12 12
sa:<month-ahead>	8 -8
sa:<month-gone> and	17 -17
sa:<name> 's	13 -13
sa:<name> (	4 -4
sa:<name> <number>	-9 9
sa:<name> as	13 -13
sa:<name> by	15 -15
sa:<name> from	15 -15
sa:<name> is	12 -12
sa:<name> over	-16 16
sa:<name> pay	-21 21
sa:<name> since	8 -8
sa:<name> take	-23 23
sa:<name> that	-23 23
sa:<number> .	-9 9
sa:<number> :	5 -5
sa:<number> <day-today>	15 -15
sa:<number> all	14 -14
sa:<number> are	14 -14
sa:<number> as	16 -16
sa:<number> here	-15 15
sa:<number> in	38 -38
sa:<number> is	-15 15
sa:<number> on	-12 12
sa:<number> over	13 -13
sa:<number> to	15 -15
sa:<organisation> has	8 -8
sa:<organisation> in	-23 23
sa:<organisation> say	8 -8
sa:<person> has	-12 12
sa:<person> tell	-16 16
sa:<quality> bean	-12 12
sa:<quality> cement	13 -13
sa:<quality> ceramic	-6 6
sa:<quality> fish	-11 11
sa:<quality> good	27 -27
sa:<quality> one	-4 4
sa:<quality> sardine	15 -15
sa:<quality> steel	17 -17
sa:<seat> ,	15 -15
sa:<seat> and	11 -11
sa:<span>	21 -21
sa:<span> ,	20 -20
sa:<span> .	12 -12
sa:<taker>	30 -30
sa:<v-bear>	15 -15
sa:<v-end>	16 -16
sa:<v-sell>	-25 25
sa:a new	-20 20
sa:a penalty	-14 14
sa:a third	12 -12
sa:access	-10 10
sa:accord	18 -18
sa:accord of	9 -9
sa:account	14 -14
sa:add .	16 -16
sa:addition	-11 11
sa:addition to	-18 18
sa:affected .	-8 8
sa:after	29 -29
sa:again from	15 -15
sa:agree	13 -13
sa:agree in	11 -11
sa:agree on	-9 9
sa:all ,	18 -18
sa:all .	27 -27
sa:all <quality>	12 -12
sa:along	11 -11
sa:already	-16 16
sa:altogether	15 -15
sa:altogether .	12 -12
sa:aluminum and	-8 8
sa:alway	24 -24
sa:among	21 -21
sa:an agreement	-19 19
sa:an extension	16 -16
sa:an order	10 -10
sa:and <quality>	13 -13
sa:and <seat>	22 -22
sa:and alway	12 -12
sa:and at	-13 13
sa:and car	-8 8
sa:and fish	-12 12
sa:and for	39 -39
sa:and from	12 -12
sa:and get	-11 11
sa:and is	-17 17
sa:and other	11 -11
sa:and will	30 -30
sa:another	21 -21
sa:answer to	11 -11
sa:antidumping	-19 19
sa:anything	-14 14
sa:apple	-16 16
sa:apply .	17 -17
sa:apply again	20 -20
sa:are	14 -14
sa:are back	9 -9
sa:are exempt	-12 12
sa:are to	-13 13
sa:as	13 -13
sa:as a	12 -12
sa:as before	21 -21
sa:as for	-17 17
sa:as in	-19 19
sa:as of	7 -7
sa:as soon	18 -18
sa:as the	25 -25
sa:aside	11 -11
sa:asparagu	12 -12
sa:at <seat>	9 -9
sa:at all	11 -11
sa:at christma	-16 16
sa:at the	-21 21
sa:avocado	-12 12
sa:away	7 -7
sa:back ,	-18 18
sa:back .	23 -23
sa:back on	12 -12
sa:bag	-12 12
sa:be charge	14 -14
sa:be the	10 -10
sa:bear <number>	-8 8
sa:because <name>	11 -11
sa:become	13 -13
sa:beef	11 -11
sa:been	29 -29
sa:beer .	-15 15
sa:before	16 -16
sa:before ,	16 -16
sa:before the	-9 9
sa:begin	19 -19
sa:behind	10 -10
sa:below	11 -11
sa:beside	25 -25
sa:beside .	13 -13
sa:better	20 -20
sa:bloc	-10 10
sa:border	-9 9
sa:both	-17 17
sa:both .	-16 16
sa:both side	17 -17
sa:busan	14 -14
sa:but	-13 13
sa:by	-11 11
sa:by a	14 -14
sa:by the	-21 21
sa:can	17 -17
sa:car .	16 -16
sa:car <level>	-10 10
sa:car from	19 -19
sa:case	7 -7
sa:cashew	12 -12
sa:cashmere	14 -14
sa:cattle	-14 14
sa:cent .	-10 10
sa:change	20 -20
sa:charge .	-19 19
sa:cheese	-19 19
sa:chip	18 -18
sa:christma .	-16 16
sa:clock	-3 3
sa:cocoa	28 -28
sa:cod	13 -13
sa:coffee from	-13 13
sa:come from	20 -20
sa:come in	25 -25
sa:come on	-15 15
sa:come to	15 -15
sa:concentrate	-14 14
sa:condition	-6 6
sa:container	14 -14
sa:cork	-9 9
sa:cost	-9 9
sa:cotton ,	-9 9
sa:could	30 -30
sa:counted	-11 11
sa:country .	-14 14
sa:date	-7 7
sa:date from	-18 18
sa:deal	-8 8
sa:deal .	-19 19
sa:deal of	10 -10
sa:decree of	12 -12
sa:did before	10 -10
sa:did in	-19 19
sa:did not	14 -14
sa:do those	10 -10
sa:drawer ,	22 -22
sa:drop	-8 8
sa:drop the	-11 11
sa:duty counted	-7 7
sa:duty in	-19 19
sa:duty is	14 -14
sa:duty of	9 -9
sa:duty on	16 -16
sa:duty since	15 -15
sa:each ,	20 -20
sa:each .	-18 18
sa:easter	14 -14
sa:effect	15 -15
sa:ever before	-11 11
sa:everybody ,	-11 11
sa:existing	-9 9
sa:expect	13 -13
sa:explain	-17 17
sa:export	-18 18
sa:extension	23 -23
sa:fall	35 -35
sa:fee	13 -13
sa:feed	-12 12
sa:fentanyl	14 -14
sa:fibre	-4 4
sa:figure	15 -15
sa:first term	14 -14
sa:fish	-13 13
sa:fish meal	-9 9
sa:flour .	14 -14
sa:flower	23 -23
sa:for	-22 22
sa:for <name>	-10 10
sa:for <quality>	13 -13
sa:for all	14 -14
sa:for fentanyl	7 -7
sa:for good	-11 11
sa:for it	16 -16
sa:for now	21 -21
sa:force on	-12 12
sa:force since	5 -5
sa:found	9 -9
sa:free .	18 -18
sa:free trade	20 -20
sa:friend	12 -12
sa:from <day-ahead>	-17 17
sa:from <level>	-19 19
sa:from a	21 -21
sa:from both	-19 19
sa:further	12 -12
sa:gained	-13 13
sa:gas .	18 -18
sa:geneva	10 -10
sa:get <number>	-10 10
sa:given	-11 11
sa:glass	-18 18
sa:glove	14 -14
sa:go to	-19 19
sa:good .	22 -22
sa:good are	-8 8
sa:good from	16 -16
sa:good of	-19 19
sa:grape	-16 16
sa:grape .	-6 6
sa:had threaten	-9 9
sa:had to	-10 10
sa:half	16 -16
sa:has a	18 -18
sa:has an	-11 11
sa:has nothing	-10 10
sa:has threaten	-16 16
sa:have come	-17 17
sa:hazelnut	13 -13
sa:he had	-11 11
sa:he say	12 -12
sa:higher	17 -17
sa:hold .	-12 12
sa:home .	-11 11
sa:i	-9 9
sa:i have	-12 12
sa:ice	9 -9
sa:if nothing	10 -10
sa:if they	18 -18
sa:impose	16 -16
sa:in <person>	12 -12
sa:in <seat>	-12 12
sa:in addition	-11 11
sa:in all	20 -20
sa:in both	-7 7
sa:in free	13 -13
sa:in their	25 -25
sa:in total	12 -12
sa:include	15 -15
sa:include the	13 -13
sa:included .	-10 10
sa:inside	-14 14
sa:into	-12 12
sa:introduce	14 -14
sa:investment	-18 18
sa:is "	-7 7
sa:is .	12 -12
sa:is <number>	11 -11
sa:is an	8 -8
sa:is free	-13 13
sa:is negotiate	12 -12
sa:is not	14 -14
sa:is pay	-11 11
sa:is suspend	-11 11
sa:it	-13 13
sa:it come	12 -12
sa:it in	-20 20
sa:it is	-14 14
sa:it pay	-14 14
sa:it was	17 -17
sa:its	11 -11
sa:its treaty	-13 13
sa:just	-11 11
sa:jute	10 -10
sa:lamb	13 -13
sa:lapse	15 -15
sa:last .	14 -14
sa:last <month-gone>	-17 17
sa:last spring	12 -12
sa:last summer	6 -6
sa:last week	-18 18
sa:law ,	-11 11
sa:leather	9 -9
sa:leave	-20 20
sa:lentil	11 -11
sa:let	9 -9
sa:letter	12 -12
sa:levy	-14 14
sa:lift	18 -18
sa:like	9 -9
sa:likewise	16 -16
sa:line	10 -10
sa:list	7 -7
sa:list of	14 -14
sa:little	10 -10
sa:live	11 -11
sa:lobster	13 -13
sa:lorry	12 -12
sa:lower	-11 11
sa:machine .	18 -18
sa:machinery ,	-15 15
sa:machinery .	14 -14
sa:maize	13 -13
sa:make	-13 13
sa:make <level>	-15 15
sa:make up	12 -12
sa:market	-24 24
sa:market .	-18 18
sa:measure .	-12 12
sa:meat	-20 20
sa:medicine from	-11 11
sa:meet	9 -9
sa:mersin	-11 11
sa:metal	18 -18
sa:middle	12 -12
sa:midnight	12 -12
sa:milk	24 -24
sa:milk powder	13 -13
sa:mineral	-12 12
sa:minute .	-14 14
sa:moment	-12 12
sa:more than	-14 14
sa:most	7 -7
sa:motorcycle	18 -18
sa:mr	-16 16
sa:name	20 -20
sa:negotiate .	-10 10
sa:negotiate with	7 -7
sa:never	-8 8
sa:new	-18 18
sa:next	14 -14
sa:no deal	-8 8
sa:no truce	15 -15
sa:none	26 -26
sa:none .	17 -17
sa:not a	-10 10
sa:note	12 -12
sa:nothing	8 -8
sa:nothing is	12 -12
sa:nought	6 -6
sa:now .	12 -12
sa:now and	11 -11
sa:now it	-10 10
sa:of <day-gone>	18 -18
sa:of <level>	8 -8
sa:of <month-ahead>	20 -20
sa:of <month-gone>	16 -16
sa:of <name>	-22 22
sa:of <quality>	-11 11
sa:of a	20 -20
sa:of its	9 -9
sa:of last	-20 20
sa:of that	14 -14
sa:of what	13 -13
sa:off the	8 -8
sa:oil ,	-22 22
sa:older	35 -35
sa:older section	11 -11
sa:on <day-ahead>	14 -14
sa:on all	24 -24
sa:on aluminium	-9 9
sa:on beef	10 -10
sa:on both	21 -21
sa:on each	-10 10
sa:on either	14 -14
sa:on fruit	-8 8
sa:on good	22 -22
sa:on ice	9 -9
sa:on in	-14 14
sa:on it	-11 11
sa:on machinery	-12 12
sa:on oil	-12 12
sa:on our	-13 13
sa:on some	17 -17
sa:on soybean	12 -12
sa:on steel	-9 9
sa:on sugar	20 -20
sa:on tyre	-13 13
sa:on what	12 -12
sa:once more	13 -13
sa:only	12 -12
sa:open	-8 8
sa:or <level>	29 -29
sa:other <number>	-20 20
sa:our	-10 10
sa:out .	-17 17
sa:over <quality>	-10 10
sa:over <span>	12 -12
sa:over there	25 -25
sa:pact .	11 -11
sa:partnership	-17 17
sa:partnership agreement	-17 17
sa:pay	8 -8
sa:pay now	-13 13
sa:pay on	14 -14
sa:payable	10 -10
sa:penalty	-13 13
sa:people	-13 13
sa:pepper	12 -12
sa:pipe	-8 8
sa:place	12 -12
sa:plan	8 -8
sa:point	11 -11
sa:port .	8 -8
sa:potash	16 -16
sa:potatoe	13 -13
sa:powder	23 -23
sa:powder .	16 -16
sa:present	-13 13
sa:present ,	18 -18
sa:present and	10 -10
sa:president	-19 19
sa:price	18 -18
sa:propose	15 -15
sa:quota	10 -10
sa:quota .	26 -26
sa:raspberry	-13 13
sa:rate .	-9 9
sa:rate for	-8 8
sa:rate in	11 -11
sa:rate of	23 -23
sa:reach	-5 5
sa:read	-11 11
sa:ready	-12 12
sa:reciprocal <number>	-16 16
sa:reciprocal tariff	12 -12
sa:remain .	21 -21
sa:renewed	16 -16
sa:renewed .	12 -12
sa:reporter	16 -16
sa:reporter .	11 -11
sa:rest	-19 19
sa:rice ,	11 -11
sa:rice .	-14 14
sa:rule	17 -17
sa:rum	-15 15
sa:run out	-8 8
sa:salt	-13 13
sa:say .	12 -12
sa:say on	-6 6
sa:second	13 -13
sa:semiconductor	11 -11
sa:settle	-9 9
sa:shall	19 -19
sa:shrimp	19 -19
sa:side	31 -31
sa:since	24 -24
sa:since .	20 -20
sa:since <day-gone>	22 -22
sa:small	-15 15
sa:so do	21 -21
sa:so far	-18 18
sa:soon	19 -19
sa:soon as	18 -18
sa:soybean	17 -17
sa:spring .	26 -26
sa:standstill	-15 15
sa:state	-10 10
sa:stay ,	-13 13
sa:stay at	-11 11
sa:steel .	7 -7
sa:steel and	15 -15
sa:stop .	12 -12
sa:such	19 -19
sa:sum	13 -13
sa:suspend	-13 13
sa:suspend for	18 -18
sa:syrup .	10 -10
sa:table	-15 15
sa:table .	23 -23
sa:take <level>	7 -7
sa:take effect	18 -18
sa:take on	-22 22
sa:tax	19 -19
sa:tea ,	-11 11
sa:tell reporter	18 -18
sa:ten	-15 15
sa:term	13 -13
sa:term .	8 -8
sa:than	-7 7
sa:than <number>	13 -13
sa:than the	-5 5
sa:that .	9 -9
sa:that are	12 -12
sa:that country	-15 15
sa:that had	13 -13
sa:that make	15 -15
sa:that of	14 -14
sa:that the	-12 12
sa:that was	-4 4
sa:the <day-ahead>	-11 11
sa:the <number>	11 -11
sa:the <office>	14 -14
sa:the <quality>	25 -25
sa:the autumn	8 -8
sa:the bloc	-10 10
sa:the day	15 -15
sa:the decree	18 -18
sa:the drawer	-11 11
sa:the duty	17 -17
sa:the end	-10 10
sa:the figure	9 -9
sa:the free	10 -10
sa:the list	17 -17
sa:the middle	12 -12
sa:the month	-20 20
sa:the old	22 -22
sa:the older	15 -15
sa:the paper	-12 12
sa:the partnership	-17 17
sa:the present	-21 21
sa:the purchase	-6 6
sa:the quarrel	13 -13
sa:the quay	11 -11
sa:the rule	8 -8
sa:the summer	20 -20
sa:the table	-17 17
sa:the truce	18 -18
sa:the whole	-11 11
sa:their	9 -9
sa:their agreement	18 -18
sa:them	14 -14
sa:them .	16 -16
sa:then ,	15 -15
sa:there ,	19 -19
sa:they were	18 -18
sa:thi .	-11 11
sa:thi month	13 -13
sa:think	-15 15
sa:third	20 -20
sa:third of	13 -13
sa:those	19 -19
sa:those from	11 -11
sa:though the	-12 12
sa:three	-6 6
sa:three .	11 -11
sa:three of	-5 5
sa:timber	17 -17
sa:time	8 -8
sa:time as	15 -15
sa:to <day-ahead>	-6 6
sa:to <day-gone>	10 -10
sa:to <number>	7 -7
sa:to <quality>	-13 13
sa:to an	-19 19
sa:to pay	11 -11
sa:to start	-17 17
sa:to zero	-10 10
sa:together	-20 20
sa:together .	-8 8
sa:tomatoe	13 -13
sa:too ,	-17 17
sa:too .	6 -6
sa:top .	-14 14
sa:top of	17 -17
sa:total	12 -12
sa:tractor	15 -15
sa:tractor .	16 -16
sa:trade	-9 9
sa:trade deal	-8 8
sa:treaty of	-21 21
sa:truce with	-9 9
sa:two .	13 -13
sa:two country	14 -14
sa:under a	19 -19
sa:under it	7 -7
sa:under the	-8 8
sa:unless	-8 8
sa:unless <seat>	-10 10
sa:unless the	15 -15
sa:untouched	-15 15
sa:untouched .	-15 15
sa:value ,	-9 9
sa:vote	16 -16
sa:want	19 -19
sa:was "	-13 13
sa:was .	-10 10
sa:was <level>	17 -17
sa:was a	-9 9
sa:was at	-10 10
sa:was the	15 -15
sa:way	18 -18
sa:way .	18 -18
sa:way of	21 -21
sa:week ,	11 -11
sa:week .	-6 6
sa:week in	7 -7
sa:were	-19 19
sa:what	7 -7
sa:what <name>	-7 7
sa:what <person>	-16 16
sa:what the	4 -4
sa:which a	-16 16
sa:which had	14 -14
sa:which has	-7 7
sa:which is	9 -9
sa:which the	23 -23
sa:which would	-10 10
sa:will be	-13 13
sa:will go	12 -12
sa:will not	15 -15
sa:wine	9 -9
sa:with	-5 5
sa:with a	-9 9
sa:without	-5 5
sa:would apply	15 -15
sa:would have	-19 19
sa:would pay	19 -19
sa:write	4 -4
sa:year	14 -14
sa:yet	11 -11
sa:your	21 -21
sa:— <level>	-10 10
sb:" <name>	-12 12
sb:" tariff	-12 12
sb:" we	18 -18
sb:'	14 -14
sb:'s <number>	23 -23
sb:'s and	-14 14
sb:'s been	-16 16
sb:'s extra	-16 16
sb:'s own	15 -15
sb:'s pay	7 -7
sb:'s tariff	14 -14
sb:( <level>	13 -13
sb:( <number>	-18 18
sb:( a	-14 14
sb:( b	-12 12
sb:( d	12 -12
sb:( now	-7 7
sb:)	16 -16
sb:) ,	23 -23
sb:) <quality>	-9 9
sb:) and	15 -15
sb:) the	14 -14
sb:, <day-ahead>	-17 17
sb:, <day-today>	-25 25
sb:, <level>	17 -17
sb:, <number>	12 -12
sb:, a	-27 27
sb:, also	-3 3
sb:, aluminium	9 -9
sb:, another	-13 13
sb:, are	11 -11
sb:, at	20 -20
sb:, cocoa	14 -14
sb:, coffee	12 -12
sb:, during	9 -9
sb:, enter	12 -12
sb:, for	-12 12
sb:, get	23 -23
sb:, have	18 -18
sb:, his	-13 13
sb:, if	-13 13
sb:, in	11 -11
sb:, instead	-12 12
sb:, keep	19 -19
sb:, let	12 -12
sb:, like	-11 11
sb:, meanwhile	12 -12
sb:, of	20 -20
sb:, pay	-2 2
sb:, put	12 -12
sb:, sell	-14 14
sb:, ship	-14 14
sb:, should	18 -18
sb:, since	5 -5
sb:, so	24 -24
sb:, there	14 -14
sb:, together	12 -12
sb:, too	15 -15
sb:, unless	14 -14
sb:, until	12 -12
sb:, we	35 -35
sb:, will	-17 17
sb:, without	6 -6
sb:, —	-12 12
sb:- <name>	-8 8
sb:- tariff	9 -9
sb:. <name>	9 -9
sb:. <number>	22 -22
sb:: "	19 -19
sb:: <name>	14 -14
sb:: a	24 -24
sb:: i	26 -26
sb:: if	10 -10
sb:: is	-12 12
sb:: no	16 -16
sb:: on	15 -15
sb:: our	10 -10
sb:: that	11 -11
sb:: they	-17 17
sb:;	-10 10
sb:; <quality>	26 -26
sb:; a	-13 13
sb:; at	23 -23
sb:; before	14 -14
sb:; on	-8 8
sb:; the	-13 13
sb:<agent>	17 -17
sb:<day-ahead> ,	3 -3
sb:<day-ahead> :	17 -17
sb:<day-ahead> at	13 -13
sb:<day-ahead> it	-11 11
sb:<day-ahead> the	-7 7
sb:<day-ahead> to	-10 10
sb:<day-gone> ;	14 -14
sb:<day-gone> <name>	16 -16
sb:<day-gone> in	14 -14
sb:<day-gone> it	13 -13
sb:<day-gone> of	-13 13
sb:<day-today> -	-8 8
sb:<day-today> it	32 -32
sb:<day-today> that	11 -11
sb:<level> ;	-6 6
sb:<level> <day-today>	20 -20
sb:<level> <level>	16 -16
sb:<level> at	-13 13
sb:<level> go	-15 15
sb:<level> is	18 -18
sb:<level> since	12 -12
sb:<level> there	11 -11
sb:<level> until	-13 13
sb:<level> with	13 -13
sb:<month-ahead> ,	9 -9
sb:<month-gone> :	34 -34
sb:<month-gone> ;	19 -19
sb:<month-gone> <name>	-15 15
sb:<month-gone> <quality>	-10 10
sb:<month-gone> and	21 -21
sb:<name>	17 -17
sb:<name> also	20 -20
sb:<name> and	-4 4
sb:<name> bear	9 -9
sb:<name> butter	8 -8
sb:<name> continue	16 -16
sb:<name> cut	8 -8
sb:<name> drop	-18 18
sb:<name> for	15 -15
sb:<name> free	-16 16
sb:<name> from	18 -18
sb:<name> go	27 -27
sb:<name> it	-17 17
sb:<name> may	15 -15
sb:<name> on	18 -18
sb:<name> pay	6 -6
sb:<name> put	9 -9
sb:<name> sell	25 -25
sb:<name> since	-5 5
sb:<name> suspend	-13 13
sb:<name> that	-7 7
sb:<name> the	9 -9
sb:<name> under	-13 13
sb:<name> want	8 -8
sb:<name> we	-12 12
sb:<name> will	-14 14
sb:<name> with	-8 8
sb:<name> would	-20 20
sb:<number> )	-14 14
sb:<number> /	18 -18
sb:<number> :	16 -16
sb:<number> ;	34 -34
sb:<number> duty	34 -34
sb:<number> from	17 -17
sb:<number> here	11 -11
sb:<number> of	12 -12
sb:<number> on	-16 16
sb:<number> other	-17 17
sb:<number> that	15 -15
sb:<number> the	23 -23
sb:<number> where	-10 10
sb:<number> with	17 -17
sb:<number> —	16 -16
sb:<office>	-12 12
sb:<organisation> ,	10 -10
sb:<organisation> :	14 -14
sb:<organisation> in	24 -24
sb:<organisation> levy	-22 22
sb:<organisation> would	-26 26
sb:<person> and	14 -14
sb:<person> has	32 -32
sb:<person> say	20 -20
sb:<person> tell	16 -16
sb:<person> want	-12 12
sb:<points> stay	-12 12
sb:<quality>	12 -12
sb:<quality> ,	23 -23
sb:<quality> and	9 -9
sb:<quality> banana	12 -12
sb:<quality> bearing	-13 13
sb:<quality> beef	-10 10
sb:<quality> carpet	12 -12
sb:<quality> chicken	9 -9
sb:<quality> coal	-18 18
sb:<quality> coffee	13 -13
sb:<quality> copper	-17 17
sb:<quality> cotton	-13 13
sb:<quality> country	-12 12
sb:<quality> custom	9 -9
sb:<quality> exporter	15 -15
sb:<quality> fertiliser	-11 11
sb:<quality> had	-17 17
sb:<quality> have	-14 14
sb:<quality> machine	15 -15
sb:<quality> olive	15 -15
sb:<quality> plywood	11 -11
sb:<quality> port	8 -8
sb:<quality> potash	-13 13
sb:<quality> rice	-22 22
sb:<quality> rum	-8 8
sb:<quality> salmon	13 -13
sb:<quality> steel	13 -13
sb:<quality> sugar	11 -11
sb:<quality> textile	14 -14
sb:<quality> tuna	10 -10
sb:<quality> wheat	15 -15
sb:<quality> zinc	18 -18
sb:<seat>	11 -11
sb:<seat> ,	-17 17
sb:<seat> and	-15 15
sb:<seat> answer	10 -10
sb:<seat> at	-6 6
sb:<seat> has	-13 13
sb:<seat> in	17 -17
sb:<seat> offer	-11 11
sb:<seat> since	-14 14
sb:<seat> take	19 -19
sb:<seat> that	16 -16
sb:<seat> will	14 -14
sb:<sender>	9 -9
sb:<span> ,	-11 11
sb:<span> ;	-15 15
sb:<span> at	10 -10
sb:<span> from	-18 18
sb:<v-buy>	10 -10
sb:<v-deny>	39 -39
sb:<v-down>	11 -11
sb:<v-return>	8 -8
sb:<v-threaten>	-15 15
sb:a	-9 9
sb:a .	-7 7
sb:a :	-12 12
sb:a draft	-13 13
sb:a duty	13 -13
sb:a flat	12 -12
sb:a further	16 -16
sb:a good	12 -12
sb:a joint	15 -15
sb:a list	16 -16
sb:a new	-14 14
sb:a quota	-14 14
sb:a rate	17 -17
sb:a standstill	13 -13
sb:a treaty	-18 18
sb:absence	10 -10
sb:accord	12 -12
sb:action	-19 19
sb:after	-19 19
sb:after <person>	17 -17
sb:after <span>	-10 10
sb:after a	-15 15
sb:after it	7 -7
sb:after the	-11 11
sb:again	10 -10
sb:again ,	13 -13
sb:ago ,	14 -14
sb:agreement under	-10 10
sb:agreement with	15 -15
sb:aircraft	16 -16
sb:aircraft ,	11 -11
sb:all ,	19 -19
sb:all in	18 -18
sb:all of	-13 13
sb:all three	15 -15
sb:although	-16 16
sb:aluminium	10 -10
sb:aluminium and	9 -9
sb:am	10 -10
sb:among	-17 17
sb:an <quality>	16 -16
sb:an additional	-6 6
sb:an agreement	-15 15
sb:an extra	16 -16
sb:an ordinary	10 -10
sb:and ,	18 -18
sb:and <level>	-15 15
sb:and <number>	-8 8
sb:and <person>	18 -18
sb:and an	14 -14
sb:and car	13 -13
sb:and coconut	-13 13
sb:and come	-9 9
sb:and countervailing	8 -8
sb:and for	-18 18
sb:and he	16 -16
sb:and not	-19 19
sb:and of	6 -6
sb:and other	12 -12
sb:and our	28 -28
sb:and part	11 -11
sb:and rice	-6 6
sb:and so	-13 13
sb:and their	7 -7
sb:and we	-9 9
sb:and will	9 -9
sb:and with	-5 5
sb:announce in	14 -14
sb:answer	-14 14
sb:answer with	-22 22
sb:anti	11 -11
sb:anti -	11 -11
sb:are :	17 -17
sb:are charge	-14 14
sb:are not	31 -31
sb:are to	27 -27
sb:arrival	11 -11
sb:arrive	-23 23
sb:as	-17 17
sb:as <name>	-13 13
sb:as it	-19 19
sb:as much	22 -22
sb:as of	6 -6
sb:ask :	-11 11
sb:ask the	-14 14
sb:asparagu	-12 12
sb:at <level>	-23 23
sb:at <number>	16 -16
sb:at all	13 -13
sb:at our	17 -17
sb:at present	14 -14
sb:at the	-17 17
sb:autumn	8 -8
sb:b	-11 11
sb:b )	-12 12
sb:back ,	12 -12
sb:back at	36 -36
sb:back on	9 -9
sb:base	-12 12
sb:be back	13 -13
sb:bear	16 -16
sb:because of	-18 18
sb:beef ,	11 -11
sb:beef at	21 -21
sb:beef pay	-8 8
sb:been	-8 8
sb:been charge	16 -16
sb:been in	7 -7
sb:been threaten	19 -19
sb:before <day-ahead>	10 -10
sb:before that	-14 14
sb:begin on	17 -17
sb:belong	11 -11
sb:belong to	11 -11
sb:below	11 -11
sb:better	15 -15
sb:between the	16 -16
sb:bicycle	19 -19
sb:board	18 -18
sb:both duty	23 -23
sb:both go	18 -18
sb:both of	-5 5
sb:buffalo	-15 15
sb:built	-9 9
sb:busan	15 -15
sb:but	-9 9
sb:butter	19 -19
sb:buyer	-14 14
sb:by <month-ahead>	-11 11
sb:by that	-21 21
sb:by the	6 -6
sb:cabinet	12 -12
sb:canned	20 -20
sb:canola oil	-11 11
sb:car :	18 -18
sb:car at	-9 9
sb:car go	21 -21
sb:car to	16 -16
sb:carry	12 -12
sb:cattle	-19 19
sb:certain	-14 14
sb:charge	-17 17
sb:charge <number>	-12 12
sb:cheese ,	-13 13
sb:chemical	15 -15
sb:chemical and	8 -8
sb:chicken	7 -7
sb:chickpea	9 -9
sb:circular	16 -16
sb:citru	13 -13
sb:close	12 -12
sb:close to	12 -12
sb:closed	34 -34
sb:coal	-18 18
sb:cocoa butter	11 -11
sb:cod	23 -23
sb:coffee pay	17 -17
sb:collect	26 -26
sb:come back	20 -20
sb:come in	-26 26
sb:company	-12 12
sb:compare	20 -20
sb:compete	-12 12
sb:consent	8 -8
sb:consider	-17 17
sb:cork	-16 16
sb:correct	-15 15
sb:cosmetic	-10 10
sb:could	-12 12
sb:counter	14 -14
sb:counter -	11 -11
sb:countervailing	8 -8
sb:countervailing duty	8 -8
sb:crosse	11 -11
sb:crude	8 -8
sb:currently	9 -9
sb:customer	-17 17
sb:cut in	-8 8
sb:cut its	22 -22
sb:cut the	-7 7
sb:cut to	13 -13
sb:d	12 -12
sb:d )	12 -12
sb:date and	-14 14
sb:day ,	-10 10
sb:day the	9 -9
sb:deal ,	-15 15
sb:deal in	23 -23
sb:deal with	-5 5
sb:declare	17 -17
sb:decree	15 -15
sb:demand	-11 11
sb:denim	-12 12
sb:deny	18 -18
sb:dispute	21 -21
sb:do the	-11 11
sb:doe ,	-10 10
sb:doe not	14 -14
sb:doesn't	-10 10
sb:door	-11 11
sb:double to	13 -13
sb:dozen	14 -14
sb:dozen of	14 -14
sb:drawer	-13 13
sb:dried	16 -16
sb:drop from	-18 18
sb:during	12 -12
sb:during which	13 -13
sb:duty ;	-22 22
sb:duty go	25 -25
sb:duty included	14 -14
sb:duty it	-12 12
sb:duty of	-6 6
sb:duty on	-6 6
sb:duty to	-10 10
sb:duty was	23 -23
sb:duty would	27 -27
sb:each other	11 -11
sb:each side	21 -21
sb:earlier	10 -10
sb:easter	-9 9
sb:effect	22 -22
sb:egg	12 -12
sb:either	-15 15
sb:electric	-12 12
sb:electric car	-12 12
sb:else	22 -22
sb:end without	-17 17
sb:engine	18 -18
sb:enter <name>	-11 11
sb:enter at	20 -20
sb:ethanol	16 -16
sb:even	25 -25
sb:everything	12 -12
sb:everything from	9 -9
sb:export	16 -16
sb:extend	12 -12
sb:extra duty	-12 12
sb:failing	13 -13
sb:fall on	-13 13
sb:farm	29 -29
sb:fear	13 -13
sb:fee	-14 14
sb:fentanyl ,	23 -23
sb:figure of	20 -20
sb:first three	11 -11
sb:fish	11 -11
sb:fish ,	12 -12
sb:flat	12 -12
sb:footwear	-10 10
sb:for	3 -3
sb:for <name>	13 -13
sb:for <quality>	13 -13
sb:for <span>	10 -10
sb:for car	11 -11
sb:for comparison	-11 11
sb:for most	21 -21
sb:for some	-12 12
sb:for those	-10 10
sb:for which	-8 8
sb:force ,	-15 15
sb:force since	4 -4
sb:framework with	17 -17
sb:free of	-13 13
sb:from <day-gone>	-5 5
sb:from <number>	-6 6
sb:from <seat>	12 -12
sb:from a	19 -19
sb:from monday	-15 15
sb:from the	8 -8
sb:from there	-17 17
sb:frozen	12 -12
sb:further	29 -29
sb:garment	13 -13
sb:gas	14 -14
sb:gave the	-14 14
sb:general	15 -15
sb:generic	18 -18
sb:geneva ,	-14 14
sb:get <number>	16 -16
sb:get a	-23 23
sb:get in	15 -15
sb:go ,	17 -17
sb:go down	21 -21
sb:go on	3 -3
sb:go to	-16 16
sb:go up	10 -10
sb:good and	17 -17
sb:good enter	-8 8
sb:good fall	-10 10
sb:good go	20 -20
sb:good have	-13 13
sb:good make	-8 8
sb:good of	7 -7
sb:good outside	-19 19
sb:good to	16 -16
sb:good would	15 -15
sb:government	-11 11
sb:grain	8 -8
sb:grant	13 -13
sb:grape	-21 21
sb:had announce	16 -16
sb:had its	15 -15
sb:had the	13 -13
sb:had threaten	13 -13
sb:half of	21 -21
sb:halve	18 -18
sb:has a	9 -9
sb:has an	3 -3
sb:has charge	-18 18
sb:has it	15 -15
sb:has lower	-13 13
sb:has not	-16 16
sb:has since	-23 23
sb:has take	-12 12
sb:have been	15 -15
sb:have come	-21 21
sb:have enter	-10 10
sb:have read	9 -9
sb:have take	9 -9
sb:having	-18 18
sb:hazelnut	-12 12
sb:he	-9 9
sb:he had	29 -29
sb:he has	-7 7
sb:he sign	-10 10
sb:he tell	-5 5
sb:he warn	14 -14
sb:he'd	14 -14
sb:heard that	-12 12
sb:height	20 -20
sb:here	7 -7
sb:here ,	13 -13
sb:higher	-5 5
sb:hold	29 -29
sb:honey	13 -13
sb:i read	15 -15
sb:i shall	7 -7
sb:if he	-10 10
sb:if it	-27 27
sb:if the	9 -9
sb:if there	18 -18
sb:if they	-13 13
sb:importer pay	9 -9
sb:in <number>	30 -30
sb:in <quality>	12 -12
sb:in <seat>	-13 13
sb:in all	12 -12
sb:in antwerp	-6 6
sb:in half	-8 8
sb:in its	-8 8
sb:in return	16 -16
sb:in spring	16 -16
sb:in that	14 -14
sb:in the	-17 17
sb:in turn	13 -13
sb:ink	9 -9
sb:into	22 -22
sb:is <number>	-6 6
sb:is a	12 -12
sb:is an	-11 11
sb:is at	18 -18
sb:is it	-9 9
sb:is no	23 -23
sb:is on	22 -22
sb:is over	-7 7
sb:is the	-13 13
sb:it be	22 -22
sb:it come	11 -11
sb:it doe	-12 12
sb:it doesn't	-8 8
sb:it enter	-10 10
sb:it fail	11 -11
sb:it had	-3 3
sb:it last	15 -15
sb:it mean	17 -17
sb:it put	8 -8
sb:it still	9 -9
sb:it that	16 -16
sb:it the	13 -13
sb:it true	-12 12
sb:it will	-11 11
sb:it'd	13 -13
sb:it'll	-19 19
sb:its deal	9 -9
sb:its oil	15 -15
sb:its rate	20 -20
sb:its tariff	-7 7
sb:itself	-10 10
sb:juice	10 -10
sb:keep its	34 -34
sb:keep the	-8 8
sb:kind	16 -16
sb:kiwifruit	-8 8
sb:know that	14 -14
sb:last ,	11 -11
sb:last day	-17 17
sb:last summer	-25 25
sb:last week	19 -19
sb:last year	13 -13
sb:later	20 -20
sb:leave of	-19 19
sb:led	-13 13
sb:lentil	15 -15
sb:levy on	15 -15
sb:lie	-16 16
sb:like	-11 11
sb:like to	-12 12
sb:likewise	-6 6
sb:list	12 -12
sb:list ,	14 -14
sb:list <number>	24 -24
sb:little	14 -14
sb:lobster	11 -11
sb:lumber	15 -15
sb:machine	-16 16
sb:machine ,	11 -11
sb:machine pay	-10 10
sb:machine tool	16 -16
sb:mackerel	16 -16
sb:maize	25 -25
sb:make	-5 5
sb:make ,	-17 17
sb:make it	14 -14
sb:maker	20 -20
sb:market	11 -11
sb:may	-20 20
sb:may be	-11 11
sb:may go	-9 9
sb:mean <level>	-11 11
sb:meanwhile ,	14 -14
sb:measure	20 -20
sb:medicine from	-21 21
sb:meet <level>	-12 12
sb:meet the	13 -13
sb:member	-13 13
sb:mentioned	-13 13
sb:milk powder	23 -23
sb:mill	7 -7
sb:mineral	-7 7
sb:mineral water	-7 7
sb:minister	15 -15
sb:minute ,	15 -15
sb:monday	-13 13
sb:monday ,	-14 14
sb:month	18 -18
sb:month ,	17 -17
sb:more	4 -4
sb:most country	16 -16
sb:most of	-8 8
sb:motor	16 -16
sb:motor ,	12 -12
sb:mr	-10 10
sb:mr <person>	-14 14
sb:much as	14 -14
sb:my	-14 14
sb:nearly all	-11 11
sb:need	19 -19
sb:negotiate with	-9 9
sb:neither	-14 14
sb:never	21 -21
sb:new	11 -11
sb:newspaper	-11 11
sb:newspaper report	-11 11
sb:next to	-10 10
sb:no	7 -7
sb:no .	16 -16
sb:noodle	18 -18
sb:nor	13 -13
sb:not ,	15 -15
sb:not been	-15 15
sb:not in	-11 11
sb:note	-11 11
sb:nothing ,	13 -13
sb:nothing is	-16 16
sb:now	-8 8
sb:now charge	10 -10
sb:number	17 -17
sb:of <day-ahead>	12 -12
sb:of <month-ahead>	13 -13
sb:of <number>	-10 10
sb:of <quality>	26 -26
sb:of a	29 -29
sb:of an	17 -17
sb:of duty	-18 18
sb:of geneva	-11 11
sb:of last	-7 7
sb:of other	14 -14
sb:of talk	-24 24
sb:of the	17 -17
sb:off	9 -9
sb:offer	18 -18
sb:official	15 -15
sb:oil ,	6 -6
sb:oil :	15 -15
sb:oil go	11 -11
sb:oil is	-9 9
sb:old	37 -37
sb:older	-6 6
sb:older duty	-17 17
sb:olive	-14 14
sb:olive oil	-17 17
sb:on ,	-15 15
sb:on <quality>	18 -18
sb:on a	-15 15
sb:on all	13 -13
sb:on arrival	11 -11
sb:on cement	14 -14
sb:on charge	13 -13
sb:on cocoa	-27 27
sb:on fish	11 -11
sb:on it	17 -17
sb:on one	11 -11
sb:on our	-16 16
sb:on rare	-13 13
sb:on that	-5 5
sb:on the	7 -7
sb:on thi	-6 6
sb:one ,	-7 7
sb:one of	19 -19
sb:one with	-15 15
sb:onion and	12 -12
sb:only	25 -25
sb:only <name>	10 -10
sb:or	-9 9
sb:ordinary <level>	11 -11
sb:origin	14 -14
sb:other way	-16 16
sb:otherwise	-18 18
sb:our	-18 18
sb:our cheese	18 -18
sb:our duty	24 -24
sb:our on	-9 9
sb:our own	-8 8
sb:our side	-12 12
sb:out	-12 12
sb:out of	-11 11
sb:over	-12 12
sb:over ,	-6 6
sb:over there	18 -18
sb:own deal	-14 14
sb:own tariff	11 -11
sb:pact	-18 18
sb:part	12 -12
sb:part :	11 -11
sb:partner	-10 10
sb:partnership	14 -14
sb:party	15 -15
sb:pass through	12 -12
sb:patented	13 -13
sb:pay ,	13 -13
sb:pay <name>	-19 19
sb:pay a	-9 9
sb:pay an	-14 14
sb:pay just	-9 9
sb:pay more	11 -11
sb:pay up	15 -15
sb:pen	13 -13
sb:period	13 -13
sb:permanent	17 -17
sb:phone	-12 12
sb:phosphate	20 -20
sb:place	11 -11
sb:plant	22 -22
sb:plastic	15 -15
sb:plu	13 -13
sb:plu <number>	-10 10
sb:pork	-9 9
sb:port	-18 18
sb:post	12 -12
sb:potash	-18 18
sb:powder	-11 11
sb:powder pay	11 -11
sb:prawn	12 -12
sb:prepare	14 -14
sb:present ,	12 -12
sb:present duty	11 -11
sb:present rate	-12 12
sb:present they	13 -13
sb:press	15 -15
sb:pressed	-12 12
sb:product of	17 -17
sb:proposal	-18 18
sb:put <level>	-18 18
sb:put another	11 -11
sb:put tariff	-12 12
sb:put the	12 -12
sb:q :	-10 10
sb:quantity	-8 8
sb:quota	-9 9
sb:radio	-16 16
sb:radio station	-11 11
sb:raise	16 -16
sb:raise its	15 -15
sb:raspberry	14 -14
sb:rate for	-12 12
sb:rate on	-13 13
sb:rate was	13 -13
sb:rate were	11 -11
sb:read that	13 -13
sb:ready	15 -15
sb:receive	-11 11
sb:reciprocal	6 -6
sb:reciprocal duty	15 -15
sb:reduce	13 -13
sb:remain	19 -19
sb:report of	-9 9
sb:return	31 -31
sb:return to	19 -19
sb:rice :	-6 6
sb:rice at	14 -14
sb:rice pay	10 -10
sb:right	-15 15
sb:rose	8 -8
sb:round ,	13 -13
sb:rubber	12 -12
sb:rule	17 -17
sb:rumour that	15 -15
sb:run	17 -17
sb:salmon from	-9 9
sb:same for	9 -9
sb:say <name>	-14 14
sb:say he	13 -13
sb:say it	13 -13
sb:say the	16 -16
sb:scotch	11 -11
sb:seek	14 -14
sb:sesame	9 -9
sb:set	22 -22
sb:settlement	13 -13
sb:shall be	-13 13
sb:share	-9 9
sb:she	18 -18
sb:shoe	21 -21
sb:should	-18 18
sb:shrimp pay	10 -10
sb:side ,	-15 15
sb:sign agreement	-9 9
sb:sign an	16 -16
sb:sign in	13 -13
sb:sign with	14 -14
sb:since	-10 10
sb:since <day-gone>	9 -9
sb:since <month-gone>	-7 7
sb:since spring	-11 11
sb:sir	-12 12
sb:sir ,	-12 12
sb:so do	14 -14
sb:so doe	-11 11
sb:so that	12 -12
sb:social	13 -13
sb:softwood	14 -14
sb:some	-18 18
sb:something	18 -18
sb:spoke	12 -12
sb:spring	-12 12
sb:start	25 -25
sb:station	-8 8
sb:stay ,	-10 10
sb:steel from	-8 8
sb:steel stay	-11 11
sb:still	-8 8
sb:still pay	-22 22
sb:stockholm	12 -12
sb:stop	-8 8
sb:sugar	25 -25
sb:supplier	-12 12
sb:supplier ,	-15 15
sb:surcharge	31 -31
sb:surcharge of	17 -17
sb:suspend	-17 17
sb:suspend for	15 -15
sb:suspend its	-9 9
sb:suspension	19 -19
sb:sweet	10 -10
sb:table :	11 -11
sb:take effect	12 -12
sb:take it	-22 22
sb:take its	-12 12
sb:take on	14 -14
sb:take the	19 -19
sb:talk in	-17 17
sb:talk of	12 -12
sb:talk with	12 -12
sb:tariff ,	18 -18
sb:tariff from	8 -8
sb:tariff is	12 -12
sb:tariff will	20 -20
sb:taro	-12 12
sb:tax at	18 -18
sb:tax on	-13 13
sb:tea	5 -5
sb:term	18 -18
sb:term ,	10 -10
sb:textile	-13 13
sb:textile ,	-13 13
sb:that ,	-18 18
sb:that <seat>	19 -19
sb:that begin	14 -14
sb:that case	11 -11
sb:that day	-12 12
sb:that has	18 -18
sb:that if	-8 8
sb:that it	27 -27
sb:that its	-9 9
sb:that last	11 -11
sb:that mean	13 -13
sb:that our	-11 11
sb:that was	-8 8
sb:that we	23 -23
sb:that would	18 -18
sb:that you	-15 15
sb:the <day-gone>	-17 17
sb:the <office>	-10 10
sb:the <span>	17 -17
sb:the accord	8 -8
sb:the additional	29 -29
sb:the arrangement	-13 13
sb:the ceiling	-12 12
sb:the charge	13 -13
sb:the country	15 -15
sb:the day	18 -18
sb:the deal	13 -13
sb:the fentanyl	17 -17
sb:the first	13 -13
sb:the higher	-12 12
sb:the law	12 -12
sb:the newspaper	-9 9
sb:the next	12 -12
sb:the number	13 -13
sb:the oil	13 -13
sb:the old	27 -27
sb:the older	21 -21
sb:the other	-14 14
sb:the pact	15 -15
sb:the present	-18 18
sb:the proposal	-14 14
sb:the quarrel	13 -13
sb:the rate	-7 7
sb:the spring	-19 19
sb:the summer	18 -18
sb:the suspension	16 -16
sb:the table	11 -11
sb:the tax	-14 14
sb:the third	-12 12
sb:the threat	17 -17
sb:the truce	12 -12
sb:the whole	12 -12
sb:their	-22 22
sb:their agreement	9 -9
sb:their duty	-25 25
sb:their own	15 -15
sb:them	-21 21
sb:them and	17 -17
sb:then <name>	-17 17
sb:then <number>	12 -12
sb:then the	24 -24
sb:then we	-24 24
sb:there ,	4 -4
sb:there are	8 -8
sb:there pay	-14 14
sb:there were	7 -7
sb:therefore	17 -17
sb:these are	-11 11
sb:they charge	-18 18
sb:they come	12 -12
sb:they had	21 -21
sb:they have	-11 11
sb:they pay	-18 18
sb:they were	33 -33
sb:they will	10 -10
sb:they'll	11 -11
sb:thi	-10 10
sb:thi month	14 -14
sb:those from	16 -16
sb:those of	-5 5
sb:those on	8 -8
sb:threaten <level>	-9 9
sb:threaten to	-12 12
sb:threaten with	21 -21
sb:three	-12 12
sb:through	24 -24
sb:through <name>	13 -13
sb:tile	17 -17
sb:timber	-12 12
sb:to <day-ahead>	7 -7
sb:to <number>	22 -22
sb:to <seat>	-18 18
sb:to a	-19 19
sb:to answer	-26 26
sb:to be	16 -16
sb:to bring	17 -17
sb:to end	-9 9
sb:to enter	14 -14
sb:to it	18 -18
sb:to lower	10 -10
sb:to raise	13 -13
sb:to the	7 -7
sb:to thi	-10 10
sb:to us	12 -12
sb:too	7 -7
sb:too ,	26 -26
sb:total	12 -12
sb:total of	14 -14
sb:touched	12 -12
sb:towel	10 -10
sb:trade deal	16 -16
sb:trader	11 -11
sb:treaty by	-16 16
sb:truce :	18 -18
sb:truce end	24 -24
sb:truce it	11 -11
sb:truce on	-7 7
sb:truce with	-3 3
sb:true	-16 16
sb:true that	-10 10
sb:tuna	17 -17
sb:two	13 -13
sb:two side	14 -14
sb:tyre	15 -15
sb:under a	16 -16
sb:under an	-17 17
sb:under it	17 -17
sb:under that	-22 22
sb:understanding	13 -13
sb:unless	8 -8
sb:until	18 -18
sb:until <day-ahead>	2 -2
sb:until <day-today>	7 -7
sb:until <month-ahead>	19 -19
sb:until that	-13 13
sb:us	-3 3
sb:us ,	-12 12
sb:used	28 -28
sb:used to	24 -24
sb:value	11 -11
sb:vanilla	26 -26
sb:vow	-24 24
sb:walnut	13 -13
sb:want the	14 -14
sb:warn ,	20 -20
sb:was sign	22 -22
sb:watche	16 -16
sb:water	-12 12
sb:way	-15 15
sb:we	-20 20
sb:we shall	-9 9
sb:we were	-23 23
sb:week	16 -16
sb:well	-13 13
sb:were	-7 7
sb:were ,	-28 28
sb:were at	16 -16
sb:were charge	-13 13
sb:were to	14 -14
sb:what	11 -11
sb:what <name>	13 -13
sb:what is	16 -16
sb:what it	17 -17
sb:what they	10 -10
sb:wheat	25 -25
sb:wheat ,	13 -13
sb:when i	-21 21
sb:where	-11 11
sb:where <name>	13 -13
sb:where they	17 -17
sb:where we	-26 26
sb:which ,	15 -15
sb:which <quality>	22 -22
sb:which a	-11 11
sb:which face	21 -21
sb:which has	-16 16
sb:which its	11 -11
sb:which pay	-25 25
sb:which the	10 -10
sb:which was	21 -21
sb:which would	-13 13
sb:while it	16 -16
sb:whiskey	-18 18
sb:whisky	-10 10
sb:who ask	-14 14
sb:who have	-11 11
sb:whose good	12 -12
sb:whose own	-8 8
sb:will apply	-8 8
sb:will enter	-12 12
sb:will go	21 -21
sb:wind	-19 19
sb:wine ,	18 -18
sb:wine pay	-18 18
sb:wire	19 -19
sb:with <number>	-3 3
sb:with an	18 -18
sb:with that	-17 17
sb:with us	-14 14
sb:with which	12 -12
sb:without it	-16 16
sb:wood	-23 23
sb:wool	-13 13
sb:wool ,	-19 19
sb:worry	-6 6
sb:worse	12 -12
sb:would accept	-12 12
sb:would ask	8 -8
sb:would make	11 -11
sb:would not	19 -19
sb:would put	-30 30
sb:would then	11 -11
sb:write	15 -15
sb:year ,	26 -26
sb:you	11 -11
sb:zero	16 -16
sb:—	13 -13
sb:— <quality>	-13 13
sb:— the	13 -13
sb:→	-19 19
several all three	13 -13
several all three hardly	11 -11
several also by false true	9 -9
several also by true true	-13 13
several also on true false	36 -36
several also on true true	26 -26
several also some	8 -8
several both	-17 17
several both by false true	-10 10
several both by true false	37 -37
several both by true true	-7 7
several both near	-17 17
several both on true true	-12 12
several both some	-18 18
several countries by false false	10 -10
several countries by true true	18 -18
several countries hardly	-11 11
several countries little	17 -17
several countries on true false	-36 36
several countries some	9 -9
several each by false false	23 -23
several each by false true	12 -12
several each by true true	-19 19
several each hardly	21 -21
several each on false false	17 -17
several each on true true	-11 11
several either by false false	-22 22
several either on false false	8 -8
several either some	15 -15
several respectively on false false	17 -17
several the other by false false	30 -30
several the other by true false	10 -10
several the other on false false	-23 23
several the other on true false	-11 11
several the same by false false	46 -46
several the same by false true	30 -30
several the same by true false	-15 15
several the same by true true	22 -22
several the same even	-17 17
several the same on false true	-18 18
several the same on true false	-13 13
several the same some	5 -5
several the three hardly	10 -10
several the two	-7 7
several the two by false false	-17 17
several the two hardly	-12 12
several the two little	20 -20
several the two on false false	40 -40
several the two on true true	-9 9
several them by false false	19 -19
several them by true false	-19 19
several them on true true	17 -17
several them some	10 -10
several these	-14 14
several these by false false	13 -13
several these hardly	-11 11
several they by false false	43 -43
several they by false true	17 -17
several they by true false	-27 27
several they near	19 -19
several they on false false	16 -16
several they on false true	16 -16
several they on true false	-35 35
several they on true true	13 -13
several those by false false	23 -23
several those by false true	20 -20
several those little	37 -37
several those on false false	-11 11
several those on true false	-10 10
several those some	-22 22
several too on false false	-9 9
several too on true false	22 -22
several too on true true	-20 20
several=false false	11 -11
several=false false hardly	14 -14
several=false false near	-9 9
several=false true even	-6 6
several=false true hardly	20 -20
several=false true near	-2 2
several=true false even	-13 13
several=true false near	-14 14
several=true false some	8 -8
several=true true	-14 14
several=true true even	-13 13
several=true true near	11 -11
side=false listed=false	26 -26
side=false listed=true	-26 26
t0=present-not	21 -21
t1=infinitive	-14 14
t1=participle-passive	9 -9
t1=present-not	20 -20
t2=infinitive	13 -13
t2=modal	12 -12
t2=participle-passive	10 -10
t2=perfect-passive	16 -16
v0=announce	13 -13
v0=apply	-12 12
v0=collect	9 -9
v0=consider	-9 9
v0=double	14 -14
v0=expect	14 -14
v0=impose	11 -11
v0=like	-10 10
v0=prepare	10 -10
v0=reach	16 -16
v0=slap	9 -9
v0=stand	-9 9
v0=suspend	-15 15
v0=vow	-12 12
v1=announce	13 -13
v1=apply	-11 11
v1=collect	14 -14
v1=consider	-9 9
v1=expect	15 -15
v1=reach	16 -16
v1=receive	-13 13
v1=reduce	11 -11
v1=see	-10 10
v1=stand	-9 9
v2=agree	-19 19
v2=collect	19 -19
v2=deny	8 -8
v2=other	10 -10
v2=strike	11 -11
vt0=add present	-13 13
vt0=announce present	11 -11
vt0=answer past	13 -13
vt0=answer present	7 -7
vt0=apply present	-13 13
vt0=ask present	6 -6
vt0=bring past	19 -19
vt0=bring perfect	-11 11
vt0=charge present	-13 13
vt0=come past	-10 10
vt0=cut future	-14 14
vt0=cut present	11 -11
vt0=drop present	-15 15
vt0=enter future	-9 9
vt0=enter past	14 -14
vt0=enter present	10 -10
vt0=go past	23 -23
vt0=hit present	16 -16
vt0=let perfect	-11 11
vt0=levy future	13 -13
vt0=levy present	-19 19
vt0=like modal	-10 10
vt0=lower perfect	-14 14
vt0=make modal	10 -10
vt0=offer past	15 -15
vt0=other modal	-13 13
vt0=other past	22 -22
vt0=other perfect	-9 9
vt0=put pluperfect	12 -12
vt0=stand present	-10 10
vt0=suspend present	-13 13
vt0=tax future	-8 8
vt0=tax present	9 -9
vt0=threaten perfect	-11 11
vt1=add present	-13 13
vt1=announce present	11 -11
vt1=answer infinitive	-15 15
vt1=answer past	13 -13
vt1=answer present	7 -7
vt1=apply present	-13 13
vt1=bring past	19 -19
vt1=bring perfect	-11 11
vt1=charge present	-13 13
vt1=come past	-10 10
vt1=cut future	-14 14
vt1=cut present	11 -11
vt1=drop present	-15 15
vt1=enter future	-9 9
vt1=enter infinitive	11 -11
vt1=enter past	14 -14
vt1=enter present	10 -10
vt1=go past	23 -23
vt1=hit present	16 -16
vt1=let perfect	-11 11
vt1=levy future	13 -13
vt1=levy present	-19 19
vt1=lower participle	-13 13
vt1=lower perfect	-14 14
vt1=make modal	10 -10
vt1=offer past	11 -11
vt1=other modal	-13 13
vt1=other past	22 -22
vt1=pay infinitive	-6 6
vt1=pay participle	9 -9
vt1=put pluperfect	12 -12
vt1=raise infinitive	13 -13
vt1=stand present	-10 10
vt1=suspend present	-13 13
vt1=tax future	-8 8
vt1=tax present	9 -9
vt1=want past	-16 16
vt1=want present	17 -17
vt2=agree participle	-21 21
vt2=announce past	14 -14
vt2=be modal	13 -13
vt2=strike participle	11 -11
vt2=take past	16 -16
vt2=take present	-14 14`;
