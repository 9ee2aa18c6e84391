// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	11 -11
a:-	-13 13
a:.	10 -10
a:<day-today>	16 -16
a:<day-today> .	-13 13
a:<duty>	-13 13
a:<goods>	-17 17
a:<level>	7 -7
a:<level> <level>	16 -16
a:<level> as	-6 6
a:<level> for	9 -9
a:<level> in	19 -19
a:<level> of	-7 7
a:<level> on	11 -11
a:<level> to	6 -6
a:<money>	-10 10
a:<money> .	-9 9
a:<month-ahead>	15 -15
a:<month-gone>	8 -8
a:<name>	-10 10
a:<name> 's	-12 12
a:<name> under	-14 14
a:<not>	-10 10
a:<number> .	-13 13
a:<number> a	8 -8
a:<number> cent	12 -12
a:<number> for	-6 6
a:<number> largest	-6 6
a:<number> on	-19 19
a:<number> to	-10 10
a:<organisation>	-14 14
a:<person>	14 -14
a:<quality> cement	-8 8
a:<quality> coffee	14 -14
a:<quality> copper	-6 6
a:<quality> good	-12 12
a:<quality> subsidiary	7 -7
a:<seat>	22 -22
a:<seat> .	-8 8
a:<sender>	23 -23
a:<span>	7 -7
a:<span> .	12 -12
a:<v-agree>	12 -12
a:<v-bear>	16 -16
a:<v-begin>	-9 9
a:<v-deny>	16 -16
a:<v-down>	6 -6
a:<v-end>	13 -13
a:<v-propose>	16 -16
a:<v-return>	7 -7
a:<v-say>	11 -11
a:<v-sell>	14 -14
a:<v-suspend>	-23 23
a:a	17 -17
a:a deal	-13 13
a:a second	8 -8
a:about	13 -13
a:above	6 -6
a:above the	8 -8
a:additional	6 -6
a:additional duty	6 -6
a:after	17 -17
a:after that	-9 9
a:again	-21 21
a:again from	7 -7
a:agree	9 -9
a:all	-23 23
a:all .	-30 30
a:also	-6 6
a:altogether	-6 6
a:an	-8 8
a:an hour	10 -10
a:and	7 -7
a:and <level>	16 -16
a:and <name>	6 -6
a:and a	-11 11
a:announcement	7 -7
a:any	-12 12
a:apply	-6 6
a:are	-11 11
a:as	-6 6
a:as of	-21 21
a:at <number>	-15 15
a:at once	9 -9
a:at present	-6 6
a:at the	-10 10
a:back	-18 18
a:banana	-9 9
a:banana .	-7 7
a:been	-11 11
a:begin	-7 7
a:between	19 -19
a:both	-24 24
a:bottle	-7 7
a:butter	-11 11
a:by <number>	15 -15
a:call	10 -10
a:case	-6 6
a:cement .	-7 7
a:chance	12 -12
a:chance of	9 -9
a:change	7 -7
a:charge	-11 11
a:charge on	-12 12
a:cheese	-6 6
a:cocoa	-14 14
a:cocoa butter	-12 12
a:coconut	12 -12
a:cod	8 -8
a:coffee	13 -13
a:come	-9 9
a:concentrate	10 -10
a:container	10 -10
a:control	7 -7
a:copper	-7 7
a:cotton	-20 20
a:could	-8 8
a:country .	6 -6
a:custom	6 -6
a:date	18 -18
a:day	-7 7
a:day .	-11 11
a:deal	-11 11
a:did	14 -14
a:discuss	-8 8
a:doe	6 -6
a:done	14 -14
a:done .	12 -12
a:due	-15 15
a:duty	-30 30
a:duty .	-13 13
a:duty on	-7 7
a:each	7 -7
a:each .	10 -10
a:each side	-16 16
a:earth	12 -12
a:economy	31 -31
a:economy .	14 -14
a:effect	-10 10
a:effect .	-11 11
a:else	11 -11
a:end	14 -14
a:entry	-7 7
a:evening	9 -9
a:evening .	6 -6
a:ever	-7 7
a:every	-9 9
a:everything	-11 11
a:everything from	-15 15
a:expect	7 -7
a:export	15 -15
a:export to	7 -7
a:far	8 -8
a:farm	14 -14
a:farm good	10 -10
a:fentanyl	-26 26
a:fentanyl .	-7 7
a:fishmeal	-12 12
a:follow	9 -9
a:for	7 -7
a:for <name>	-13 13
a:for <number>	29 -29
a:for <span>	-14 14
a:for a	7 -7
a:for fentanyl	-8 8
a:for good	-9 9
a:for its	-7 7
a:for most	-8 8
a:for the	15 -15
a:forced	-6 6
a:found	9 -9
a:four	-6 6
a:from	9 -9
a:from <month-ahead>	6 -6
a:from <month-gone>	17 -17
a:from <number>	-14 14
a:from the	9 -9
a:gas	8 -8
a:get	11 -11
a:good	-19 19
a:good of	-13 13
a:half	-7 7
a:hanwha	7 -7
a:happen	6 -6
a:have	6 -6
a:here	-15 15
a:higher	11 -11
a:his	-6 6
a:hour .	11 -11
a:house	6 -6
a:ice	-7 7
a:import	-11 11
a:in	17 -17
a:in <number>	22 -22
a:in <seat>	18 -18
a:in a	9 -9
a:in it	-7 7
a:in place	-6 6
a:in thi	8 -8
a:industrial	9 -9
a:instead	-14 14
a:instead of	-13 13
a:into	-13 13
a:into <name>	-6 6
a:is back	-9 9
a:is suspend	15 -15
a:is what	-17 17
a:it	9 -9
a:it .	12 -12
a:item	-6 6
a:job	8 -8
a:just	-11 11
a:kind	9 -9
a:last	7 -7
a:last <month-gone>	-10 10
a:last month	13 -13
a:last week	-7 7
a:later	-7 7
a:less	22 -22
a:licence	15 -15
a:line	11 -11
a:list	15 -15
a:market	15 -15
a:meet	7 -7
a:member	9 -9
a:metre	6 -6
a:month	10 -10
a:more	11 -11
a:more .	-6 6
a:more <quality>	10 -10
a:more for	16 -16
a:morning	21 -21
a:morning .	10 -10
a:most	-8 8
a:move	6 -6
a:much	11 -11
a:never	-15 15
a:new	15 -15
a:no	-13 13
a:not	12 -12
a:now	-14 14
a:of	26 -26
a:of <day-gone>	-9 9
a:of <day-today>	-9 9
a:of <level>	7 -7
a:of <month-ahead>	-7 7
a:of <name>	-9 9
a:of <number>	-20 20
a:of a	12 -12
a:of duty	-15 15
a:of its	-6 6
a:of last	-12 12
a:of that	7 -7
a:of their	9 -9
a:of them	19 -19
a:of up	7 -7
a:of what	19 -19
a:of you	10 -10
a:off	17 -17
a:oil	6 -6
a:oil .	-7 7
a:on	-10 10
a:on <day-ahead>	9 -9
a:on <day-gone>	11 -11
a:on <day-today>	12 -12
a:on <quality>	-12 12
a:on a	8 -8
a:on car	-8 8
a:on each	-11 11
a:on every	-7 7
a:on ice	-7 7
a:on our	-14 14
a:on their	-10 10
a:on top	-10 10
a:on what	-7 7
a:one	-17 17
a:one .	-25 25
a:or	-10 10
a:or <level>	-9 9
a:ordinary	-6 6
a:other .	9 -9
a:out	10 -10
a:out of	9 -9
a:over	-7 7
a:over <span>	7 -7
a:over fentanyl	-10 10
a:over forced	-7 7
a:over there	-6 6
a:own	-8 8
a:pact	-13 13
a:pact of	-7 7
a:pay .	-12 12
a:per	-18 18
a:per cent	-14 14
a:percent	-12 12
a:present .	-8 8
a:product	6 -6
a:put	-7 7
a:question	8 -8
a:rare	14 -14
a:rare earth	14 -14
a:read	8 -8
a:reciprocal	-14 14
a:remain suspend	-11 11
a:return	-12 12
a:round	15 -15
a:rule	16 -16
a:sale	13 -13
a:same	-14 14
a:same day	-8 8
a:set	8 -8
a:set of	7 -7
a:share	8 -8
a:should	-6 6
a:side	-17 17
a:signature	7 -7
a:since	-14 14
a:since .	-7 7
a:since <number>	-14 14
a:since spring	9 -9
a:sleep	-7 7
a:so far	6 -6
a:soybean	8 -8
a:spring	14 -14
a:stand	9 -9
a:still	-11 11
a:subsidiary	8 -8
a:subsidiary of	8 -8
a:summer	6 -6
a:surcharge	13 -13
a:suspend	-11 11
a:suspend .	-17 17
a:table	11 -11
a:take	14 -14
a:tariff .	8 -8
a:tariff on	-10 10
a:tea	-6 6
a:than	18 -18
a:than in	8 -8
a:that	7 -7
a:that .	-12 12
a:the	11 -11
a:the <day-ahead>	11 -11
a:the <level>	8 -8
a:the <name>	-17 17
a:the <number>	-16 16
a:the day	6 -6
a:the good	-10 10
a:the last	8 -8
a:the morning	19 -19
a:the new	10 -10
a:the old	-6 6
a:the other	-10 10
a:the pact	-7 7
a:the same	-14 14
a:the summer	11 -11
a:the table	13 -13
a:the truce	6 -6
a:the value	-23 23
a:the week	8 -8
a:the year	12 -12
a:them .	7 -7
a:then	-9 9
a:there	-8 8
a:there .	-6 6
a:thi	19 -19
a:thi year	6 -6
a:thing	-6 6
a:thing .	-6 6
a:thing on	-11 11
a:those	-7 7
a:three	11 -11
a:three .	-7 7
a:till	-21 21
a:time	26 -26
a:to	22 -22
a:to <seat>	6 -6
a:to be	6 -6
a:to the	7 -7
a:too .	-9 9
a:top	-16 16
a:total	6 -6
a:trade	23 -23
a:trade agreement	18 -18
a:truce	11 -11
a:tuna	-6 6
a:two	6 -6
a:unchanged	-7 7
a:under	-11 11
a:under a	-11 11
a:under its	-9 9
a:under the	-16 16
a:until	7 -7
a:up	16 -16
a:up .	11 -11
a:up to	8 -8
a:value	-24 24
a:was	-19 19
a:way	-13 13
a:we	-17 17
a:week .	9 -9
a:were	7 -7
a:what <name>	-7 7
a:what it	10 -10
a:will be	-8 8
a:wine	-16 16
a:wine .	-9 9
a:with	17 -17
a:with <name>	15 -15
a:within	16 -16
a:within <span>	7 -7
a:work	6 -6
a:world	6 -6
a:would	-15 15
a:yarn	-7 7
a:year	34 -34
a:year .	15 -15
a:year ago	8 -8
a:year before	6 -6
a:your	8 -8
asks	13 -13
b:"	12 -12
b:" <number>	10 -10
b:" the	-9 9
b:" we	11 -11
b:&	9 -9
b:& p	8 -8
b:'	23 -23
b:'s	18 -18
b:'s at	-21 21
b:'s central	8 -8
b:'s tariff	10 -10
b:(	9 -9
b:)	-11 11
b:+	23 -23
b:, <name>	-15 15
b:, <number>	16 -16
b:, against	-8 8
b:, and	11 -11
b:, at	-9 9
b:, come	9 -9
b:, down	12 -12
b:, from	-10 10
b:, i	9 -9
b:, instead	-9 9
b:, is	9 -9
b:, its	-8 8
b:, keep	8 -8
b:, our	-9 9
b:, pay	-29 29
b:, plu	-19 19
b:, sell	-13 13
b:, to	-25 25
b:, was	-7 7
b:, will	9 -9
b:, with	21 -21
b:-	11 -11
b:.	-10 10
b:. <number>	-6 6
b:/	-19 19
b::	-6 6
b:: <level>	-9 9
b:: <number>	14 -14
b:: and	23 -23
b:: in	-11 11
b:: it	-6 6
b:: then	-10 10
b:: up	9 -9
b:: we	7 -7
b:; a	-12 12
b:; it	-8 8
b:<agent>	-27 27
b:<day-ahead>	-11 11
b:<day-ahead> and	-11 11
b:<day-ahead> at	10 -10
b:<day-ahead> it	-7 7
b:<day-gone>	-18 18
b:<day-gone> <person>	-14 14
b:<day-gone> it	-21 21
b:<day-today> the	17 -17
b:<level>	22 -22
b:<level> at	9 -9
b:<level> instead	-6 6
b:<level> is	10 -10
b:<level> of	19 -19
b:<level> on	9 -9
b:<level> or	-6 6
b:<money>	18 -18
b:<month-gone>	-9 9
b:<month-gone> and	11 -11
b:<name>	-12 12
b:<name> 's	-16 16
b:<name> agree	-6 6
b:<name> at	-29 29
b:<name> charge	-11 11
b:<name> get	-12 12
b:<name> go	14 -14
b:<name> had	-10 10
b:<name> has	9 -9
b:<name> is	17 -17
b:<name> pay	14 -14
b:<name> put	-8 8
b:<name> stand	8 -8
b:<name> take	-26 26
b:<name> to	-13 13
b:<name> will	6 -6
b:<name> would	-9 9
b:<not>	6 -6
b:<number>	13 -13
b:<number> /	-11 11
b:<number> a	6 -6
b:<number> and	-7 7
b:<number> for	19 -19
b:<number> in	14 -14
b:<number> it	11 -11
b:<number> on	-11 11
b:<number> rise	-10 10
b:<number> the	-6 6
b:<number> to	11 -11
b:<number> vote	8 -8
b:<number> with	-11 11
b:<office>	12 -12
b:<organisation>	13 -13
b:<organisation> 's	16 -16
b:<organisation> in	9 -9
b:<organisation> keep	8 -8
b:<person>	-18 18
b:<person> and	-6 6
b:<person> has	8 -8
b:<points> of	-6 6
b:<quality>	-19 19
b:<quality> custom	15 -15
b:<quality> export	10 -10
b:<quality> list	9 -9
b:<quality> one	-11 11
b:<quality> rare	7 -7
b:<quality> rate	-6 6
b:<quality> tariff	9 -9
b:<seat>	-7 7
b:<seat> had	-10 10
b:<sender>	28 -28
b:<span>	23 -23
b:<span> and	14 -14
b:<taker>	16 -16
b:<v-bear>	-13 13
b:<v-buy>	15 -15
b:<v-down>	10 -10
b:<v-end>	22 -22
b:<v-impose>	-8 8
b:<v-return>	-8 8
b:<v-say>	10 -10
b:<v-sell>	9 -9
b:<v-threaten>	-6 6
b:<v-up>	8 -8
b:a	-20 20
b:a cut	7 -7
b:a levy	11 -11
b:a new	-16 16
b:a permanent	-9 9
b:a rate	-12 12
b:a rise	6 -6
b:a tariff	-13 13
b:a total	-9 9
b:about	-10 10
b:about the	-15 15
b:above	15 -15
b:accept	8 -8
b:add	18 -18
b:add up	-9 9
b:additional	-6 6
b:additional duty	-11 11
b:ago	-13 13
b:agree	-10 10
b:agree on	-6 6
b:aluminium	-15 15
b:among	8 -8
b:an	-6 6
b:an increase	6 -6
b:and <name>	13 -13
b:and <number>	14 -14
b:and <quality>	-16 16
b:and a	-10 10
b:and aluminium	-11 11
b:and at	-14 14
b:and for	-14 14
b:and get	9 -9
b:and it	10 -10
b:and its	-13 13
b:and on	10 -10
b:and the	9 -9
b:and to	-8 8
b:announce	-11 11
b:another	-16 16
b:apply	21 -21
b:are at	-11 11
b:are down	6 -6
b:are let	-9 9
b:are to	8 -8
b:as	-33 33
b:as high	-6 6
b:ask	-12 12
b:at	-9 9
b:at <level>	13 -13
b:at <number>	8 -8
b:at one	-10 10
b:at the	10 -10
b:average	20 -20
b:back	-13 13
b:banana	14 -14
b:bank	10 -10
b:be	-24 24
b:because	7 -7
b:become	-16 16
b:been	-31 31
b:before	-13 13
b:before the	-9 9
b:begin	11 -11
b:begin at	10 -10
b:between <level>	11 -11
b:bill	-16 16
b:both	-22 22
b:bring the	-21 21
b:by	47 -47
b:by <level>	-8 8
b:by the	6 -6
b:car	9 -9
b:carry	11 -11
b:cement	-6 6
b:central	9 -9
b:central bank	9 -9
b:chance	16 -16
b:chance of	14 -14
b:change	9 -9
b:charge of	15 -15
b:cheese	-6 6
b:chip	8 -8
b:city	13 -13
b:claim	8 -8
b:clear	-7 7
b:close	-7 7
b:closed	7 -7
b:cocoa	7 -7
b:coffee and	-8 8
b:come in	-12 12
b:company	18 -18
b:conclude	14 -14
b:cost	27 -27
b:counter	8 -8
b:cut	14 -14
b:cut of	8 -8
b:cut the	7 -7
b:cut to	-14 14
b:day	18 -18
b:day the	-12 12
b:deal	12 -12
b:demand	6 -6
b:down by	16 -16
b:down from	-13 13
b:down to	-20 20
b:duty	-12 12
b:duty and	9 -9
b:duty at	11 -11
b:duty of	-23 23
b:duty on	-6 6
b:duty to	-9 9
b:duty would	-13 13
b:each of	6 -6
b:each side	-10 10
b:earth	10 -10
b:economic	-10 10
b:electricity	6 -6
b:end	8 -8
b:enter	-21 21
b:enter <name>	-10 10
b:every	17 -17
b:everybody	-10 10
b:expect	16 -16
b:export	22 -22
b:export of	7 -7
b:export to	16 -16
b:extend	12 -12
b:extra	-7 7
b:face	-11 11
b:fall	9 -9
b:fall by	11 -11
b:fall to	-13 13
b:fare	8 -8
b:fee	6 -6
b:fentanyl	-21 21
b:figure	-6 6
b:firm	10 -10
b:fix	22 -22
b:flat	8 -8
b:for <span>	-19 19
b:for a	-30 30
b:for most	9 -9
b:forced	6 -6
b:four	12 -12
b:from	-10 10
b:from <day-ahead>	6 -6
b:from <level>	-6 6
b:from <name>	9 -9
b:fuel	11 -11
b:further	-7 7
b:future	14 -14
b:gain	12 -12
b:gained	18 -18
b:gas	12 -12
b:gave	10 -10
b:general	-10 10
b:get a	-8 8
b:go	-18 18
b:go back	6 -6
b:go in	-21 21
b:go into	6 -6
b:go on	14 -14
b:go to	-17 17
b:go up	15 -15
b:gold	13 -13
b:good of	13 -13
b:good pay	6 -6
b:good will	-7 7
b:grow	12 -12
b:had ask	10 -10
b:had been	-14 14
b:half	-11 11
b:has	10 -10
b:has been	-17 17
b:has cut	7 -7
b:has had	-8 8
b:has not	-6 6
b:has put	8 -8
b:hasn't	-7 7
b:have ask	-14 14
b:have offer	8 -8
b:he	-6 6
b:he has	10 -10
b:high	-6 6
b:high as	-6 6
b:his	10 -10
b:hit	-14 14
b:hit with	-7 7
b:home	13 -13
b:hope	6 -6
b:house	10 -10
b:household	20 -20
b:i	13 -13
b:i have	9 -9
b:i'd	13 -13
b:i've	6 -6
b:if	15 -15
b:if there	19 -19
b:import	22 -22
b:import from	7 -7
b:import surcharge	-6 6
b:impose	6 -6
b:in	21 -21
b:in <number>	16 -16
b:in <seat>	18 -18
b:in at	-27 27
b:in its	9 -9
b:in place	-12 12
b:in the	17 -17
b:increase of	13 -13
b:index	14 -14
b:inflation	28 -28
b:inflation in	12 -12
b:instead	-13 13
b:instead of	-13 13
b:interest	11 -11
b:into	-16 16
b:into <name>	-17 17
b:is	9 -9
b:is <level>	-7 7
b:is not	8 -8
b:is the	20 -20
b:it 's	-17 17
b:it at	9 -9
b:it by	7 -7
b:it come	10 -10
b:it go	-15 15
b:it has	14 -14
b:it hold	-8 8
b:it is	-6 6
b:it stay	-19 19
b:it to	8 -8
b:it was	-6 6
b:it would	11 -11
b:its	-10 10
b:its duty	-15 15
b:its own	16 -16
b:its place	13 -13
b:its rate	13 -13
b:its tariff	8 -8
b:keep its	16 -16
b:key	7 -7
b:key rate	7 -7
b:labor	6 -6
b:last week	-13 13
b:law	-8 8
b:leave	-13 13
b:leave its	10 -10
b:let	-24 24
b:let in	-13 13
b:let the	-7 7
b:licence	13 -13
b:licence for	6 -6
b:like	11 -11
b:list	9 -9
b:list of	-14 14
b:long	9 -9
b:look	-8 8
b:lose	24 -24
b:maize	-6 6
b:make	-12 12
b:make it	-7 7
b:margin	17 -17
b:me	-7 7
b:meanwhile	7 -7
b:medicine	9 -9
b:meet	6 -6
b:mine	7 -7
b:minu	10 -10
b:minute	10 -10
b:more than	7 -7
b:morning	12 -12
b:most	15 -15
b:most of	10 -10
b:mr	-8 8
b:mr <person>	-9 9
b:my	10 -10
b:need	6 -6
b:neither	7 -7
b:new	7 -7
b:night	10 -10
b:no	12 -12
b:north	7 -7
b:not	13 -13
b:nothing	-14 14
b:now	-17 17
b:of <month-gone>	-8 8
b:of <quality>	12 -12
b:of a	-17 17
b:of another	-16 16
b:of last	-9 9
b:of our	-19 19
b:of that	19 -19
b:offer	-6 6
b:offer to	-7 7
b:oil is	-8 8
b:older	-16 16
b:on	10 -10
b:on <name>	-9 9
b:on <quality>	-14 14
b:on good	14 -14
b:on its	12 -12
b:on most	9 -9
b:on steel	-9 9
b:on the	16 -16
b:on their	-9 9
b:on top	-11 11
b:one for	-8 8
b:one of	6 -6
b:only	-9 9
b:order	-11 11
b:ordinary	-28 28
b:ordinary duty	-13 13
b:our	-23 23
b:out	16 -16
b:owe	-12 12
b:own	11 -11
b:p	8 -8
b:pact	8 -8
b:palm	10 -10
b:palm oil	11 -11
b:past	17 -17
b:pay	-11 11
b:pay <number>	12 -12
b:pay a	6 -6
b:peso	13 -13
b:place of	-10 10
b:plu	-13 13
b:point	22 -22
b:post	-14 14
b:powder	-9 9
b:present	-6 6
b:present duty	-8 8
b:price	23 -23
b:proclamation	-17 17
b:promise	8 -8
b:proposal	6 -6
b:put on	-12 12
b:put the	12 -12
b:quarrel	-13 13
b:raise	11 -11
b:raise it	7 -7
b:rare	10 -10
b:rare earth	10 -10
b:rate at	26 -26
b:rate fall	-17 17
b:rate for	8 -8
b:rate is	-6 6
b:rate of	-21 21
b:rate on	-8 8
b:rather	-18 18
b:reach	-7 7
b:read	-13 13
b:rise	15 -15
b:rise by	10 -10
b:rise from	7 -7
b:rose	-12 12
b:rover	8 -8
b:rule	-9 9
b:rum	-6 6
b:s &	8 -8
b:salt	9 -9
b:same	8 -8
b:say	7 -7
b:say it	15 -15
b:section	-12 12
b:section <number>	-12 12
b:sell	-8 8
b:sell its	-23 23
b:service	18 -18
b:set	-9 9
b:settle	-13 13
b:settle on	-8 8
b:shall	9 -9
b:share	30 -30
b:share of	19 -19
b:should	6 -6
b:side	-14 14
b:since	-15 15
b:since <day-gone>	-6 6
b:since the	-7 7
b:so	-10 10
b:so that	-6 6
b:soybean	7 -7
b:spoke	-10 10
b:spring	-19 19
b:steel	-12 12
b:steel and	-11 11
b:still	-7 7
b:such	-10 10
b:sugar	-12 12
b:sum	-9 9
b:surcharge of	-7 7
b:suspend	-8 8
b:suspension	-7 7
b:talk	-10 10
b:talk of	-17 17
b:tariff by	6 -6
b:tariff for	9 -9
b:tariff of	-16 16
b:tariff to	-7 7
b:tax	14 -14
b:tax at	-16 16
b:tax of	12 -12
b:than	7 -7
b:that	10 -10
b:that day	-13 13
b:that it	13 -13
b:that make	-13 13
b:that they	13 -13
b:that was	-8 8
b:that would	6 -6
b:the <level>	-7 7
b:the <number>	-19 19
b:the <span>	13 -13
b:the chance	16 -16
b:the charge	-10 10
b:the day	13 -13
b:the duty	-21 21
b:the extra	-6 6
b:the general	-9 9
b:the import	-6 6
b:the last	20 -20
b:the law	-6 6
b:the list	-17 17
b:the new	10 -10
b:the north	7 -7
b:the old	-9 9
b:the one	-7 7
b:the order	-6 6
b:the ordinary	-27 27
b:the other	-10 10
b:the quarrel	-14 14
b:the rate	-41 41
b:the remain	-7 7
b:the s	8 -8
b:the same	8 -8
b:the share	8 -8
b:the sum	-7 7
b:the surcharge	-16 16
b:the tariff	-7 7
b:the threat	-8 8
b:the total	-7 7
b:the two	-33 33
b:the world	10 -10
b:them	-11 11
b:then the	-7 7
b:there	-9 9
b:there 's	13 -13
b:there are	24 -24
b:there at	-9 9
b:there was	-25 25
b:therefore	-19 19
b:they	-10 10
b:they have	-17 17
b:they were	10 -10
b:thi	24 -24
b:thi year	12 -12
b:those	-9 9
b:threat	-11 11
b:threat of	-14 14
b:threaten to	9 -9
b:to	-7 7
b:to <level>	7 -7
b:to <number>	-18 18
b:to answer	-8 8
b:to be	-16 16
b:to have	-9 9
b:to keep	-8 8
b:to pay	17 -17
b:together	-11 11
b:top	-9 9
b:top of	-9 9
b:total	-16 16
b:total of	-10 10
b:trade	18 -18
b:treaty	-14 14
b:tuna	-14 14
b:turnout	20 -20
b:two country	-7 7
b:under	13 -13
b:under the	-11 11
b:unemployment	27 -27
b:unless	-9 9
b:until	-11 11
b:up	33 -33
b:up by	10 -10
b:up from	-15 15
b:us	-11 11
b:used	-9 9
b:valley	9 -9
b:vote	10 -10
b:vote to	10 -10
b:want the	-7 7
b:want to	11 -11
b:was	-7 7
b:was a	6 -6
b:way	-18 18
b:we are	-6 6
b:we had	-12 12
b:we have	6 -6
b:we put	11 -11
b:week	-27 27
b:were	12 -12
b:were at	-10 10
b:whatever	11 -11
b:when the	8 -8
b:where	-16 16
b:where it	-6 6
b:where the	-7 7
b:whether	7 -7
b:which <quality>	10 -10
b:which are	7 -7
b:which has	-6 6
b:which make	-8 8
b:which pay	-11 11
b:which the	6 -6
b:while	20 -20
b:who	-12 12
b:why	18 -18
b:will be	-12 12
b:will cost	11 -11
b:will enter	-6 6
b:win	9 -9
b:wine	6 -6
b:with	13 -13
b:with <seat>	15 -15
b:with a	19 -19
b:with the	-23 23
b:world	11 -11
b:would	-9 9
b:would have	-9 9
b:would pay	11 -11
b:would put	-11 11
b:yield	17 -17
b:you	-13 13
b:your	-9 9
b:—	-6 6
band=0	8 -8
band=100	25 -25
band=150	-39 39
band=2	123 -123
band=31	-56 56
band=4	35 -35
band=60	-42 42
band=over	31 -31
bare band=0	-11 11
bare band=100	6 -6
bare band=12	-21 21
bare band=150	-11 11
bare band=2	129 -129
bare band=31	-43 43
bare band=4	44 -44
bare band=60	-48 48
bare band=over	49 -49
bare broken	-31 31
bare duty ahead=1	22 -22
bare duty ahead=2	7 -7
bare duty back=1	10 -10
bare duty back=near	9 -9
bare duty=true	17 -17
bare form=fraction	34 -34
bare goods	-26 26
bare goods at large	7 -7
bare habit=always	44 -44
bare habit=never	-15 15
bare habit=often	17 -17
bare l1='s	-11 11
bare l1=(	6 -6
bare l1=:	-25 25
bare l1=<agent>	6 -6
bare l1=<goods>	-15 15
bare l1=<quality>	13 -13
bare l1=<v-bear>	-42 42
bare l1=<v-begin>	11 -11
bare l1=<v-say>	-22 22
bare l1=<v-up>	11 -11
bare l1=a	-26 26
bare l1=all	7 -7
bare l1=and	9 -9
bare l1=are	9 -9
bare l1=as	-6 6
bare l1=ask	-6 6
bare l1=at	-28 28
bare l1=be	-23 23
bare l1=become	-16 16
bare l1=been	-7 7
bare l1=before	13 -13
bare l1=by	15 -15
bare l1=day	10 -10
bare l1=first	10 -10
bare l1=for	13 -13
bare l1=from	6 -6
bare l1=get	-12 12
bare l1=had	-13 13
bare l1=hold	7 -7
bare l1=in	33 -33
bare l1=is	-28 28
bare l1=its	6 -6
bare l1=keep	-7 7
bare l1=not	-7 7
bare l1=offer	22 -22
bare l1=on	11 -11
bare l1=one	8 -8
bare l1=ordinary	-6 6
bare l1=past	16 -16
bare l1=pay	-36 36
bare l1=plu	-8 8
bare l1=point	11 -11
bare l1=put	12 -12
bare l1=read	-19 19
bare l1=reciprocal	7 -7
bare l1=round	11 -11
bare l1=say	-10 10
bare l1=suspend	-6 6
bare l1=take	6 -6
bare l1=than	-12 12
bare l1=that	16 -16
bare l1=the	6 -6
bare l1=to	-20 20
bare l1=under	22 -22
bare l1=want	-10 10
bare l1=was	-13 13
bare l1=with	8 -8
bare l1=without	8 -8
bare l1=—	13 -13
bare l2='s	-25 25
bare l2=(	15 -15
bare l2=:	6 -6
bare l2=<begin>	17 -17
bare l2=<day-gone>	16 -16
bare l2=<duty>	-22 22
bare l2=<goods>	-31 31
bare l2=<level-noun>	-18 18
bare l2=<month-gone>	-11 11
bare l2=<name>	-17 17
bare l2=<not>	-15 15
bare l2=<number>	7 -7
bare l2=<person>	26 -26
bare l2=<quality>	-7 7
bare l2=<v-agree>	20 -20
bare l2=<v-bear>	9 -9
bare l2=<v-begin>	22 -22
bare l2=<v-impose>	-14 14
bare l2=<v-propose>	10 -10
bare l2=<v-say>	-15 15
bare l2=<v-sell>	8 -8
bare l2=<v-stay>	-20 20
bare l2=a	-7 7
bare l2=after	7 -7
bare l2=and	-12 12
bare l2=are	-8 8
bare l2=at	-8 8
bare l2=be	8 -8
bare l2=before	6 -6
bare l2=come	12 -12
bare l2=duty	-32 32
bare l2=fall	-10 10
bare l2=for	8 -8
bare l2=go	-10 10
bare l2=had	13 -13
bare l2=have	-21 21
bare l2=in	14 -14
bare l2=it	-30 30
bare l2=labor	6 -6
bare l2=list	11 -11
bare l2=minute	7 -7
bare l2=more	-18 18
bare l2=now	-13 13
bare l2=number	-15 15
bare l2=on	17 -17
bare l2=out	7 -7
bare l2=place	-14 14
bare l2=put	-13 13
bare l2=say	8 -8
bare l2=side	-12 12
bare l2=sign	7 -7
bare l2=so	8 -8
bare l2=take	17 -17
bare l2=tariff	11 -11
bare l2=ten	12 -12
bare l2=that	-18 18
bare l2=the	29 -29
bare l2=there	6 -6
bare l2=to	-9 9
bare l2=truce	7 -7
bare l2=vote	9 -9
bare l2=we	-6 6
bare l2=were	-6 6
bare l2=when	9 -9
bare l2=will	-7 7
bare l2=would	-13 13
bare l2=year	-7 7
bare l='s at	-17 17
bare l=, and	-6 6
bare l=, in	8 -8
bare l=, on	12 -12
bare l=, plu	-9 9
bare l=, the	9 -9
bare l=, to	-19 19
bare l=<begin> at	20 -20
bare l=<begin> day	8 -8
bare l=<begin> round	11 -11
bare l=<begin> the	-8 8
bare l=<day-ahead> at	15 -15
bare l=<day-gone> ,	7 -7
bare l=<level> to	-13 13
bare l=<name> :	-16 16
bare l=<name> and	15 -15
bare l=<name> at	-12 12
bare l=<number> ,	-21 21
bare l=<number> and	-10 10
bare l=<number> for	25 -25
bare l=<number> to	15 -15
bare l=<number> —	8 -8
bare l=<person> ,	15 -15
bare l=<person> :	18 -18
bare l=<span> and	13 -13
bare l=and the	-19 19
bare l=duty of	-27 27
bare l=in at	-19 19
bare l=in the	29 -29
bare l=it 's	-7 7
bare l=it is	-19 19
bare l=it was	-9 9
bare l=more than	-13 13
bare l=of the	20 -20
bare l=place of	-14 14
bare l=the first	9 -9
bare l=the ordinary	-6 6
bare l=the reciprocal	13 -13
bare l=there are	12 -12
bare l=to be	-13 13
bare l=up from	8 -8
bare l=up to	-8 8
bare l=vote to	8 -8
bare l=we had	-11 11
bare l=when the	9 -9
bare l=will be	-9 9
bare l=would be	-6 6
bare lll=" <number> for	10 -10
bare lll=, <number> to	9 -9
bare lll=, down from	-6 6
bare lll=, when the	7 -7
bare lll=: <number> and	-14 14
bare lll=<begin> <begin> at	20 -20
bare lll=<begin> <begin> day	8 -8
bare lll=<begin> <begin> round	11 -11
bare lll=<begin> <begin> the	-8 8
bare lll=<begin> <person> :	17 -17
bare lll=<level> on the	6 -6
bare lll=<number> it was	9 -9
bare lll=<number> vote to	6 -6
bare lll=from <level> to	-14 14
bare lll=in place of	-12 12
bare lll=it will be	7 -7
bare lll=it would be	-6 6
bare lr=" "	-9 9
bare lr=" for	10 -10
bare lr=( )	8 -8
bare lr=, ,	15 -15
bare lr=, .	-12 12
bare lr=: .	-7 7
bare lr=: for	8 -8
bare lr=: in	-7 7
bare lr=: on	-6 6
bare lr=<begin> ,	-14 14
bare lr=<begin> .	60 -60
bare lr=<name> ,	14 -14
bare lr=and ,	-14 14
bare lr=and for	10 -10
bare lr=and other	19 -19
bare lr=another ,	7 -7
bare lr=ask of	8 -8
bare lr=at ,	-13 13
bare lr=at to	12 -12
bare lr=be .	-12 12
bare lr=by .	11 -11
bare lr=for "	10 -10
bare lr=for ,	-11 11
bare lr=for .	6 -6
bare lr=is ,	13 -13
bare lr=is .	-42 42
bare lr=of ,	-21 21
bare lr=of .	-7 7
bare lr=of economy	9 -9
bare lr=of on	-6 6
bare lr=offer .	13 -13
bare lr=on .	-12 12
bare lr=pay ,	-6 6
bare lr=pay .	-33 33
bare lr=the .	-13 13
bare lr=the and	6 -6
bare lr=the is	-10 10
bare lr=the largest	12 -12
bare lr=the of	-15 15
bare lr=the side	7 -7
bare lr=the that	-9 9
bare lr=to .	-20 20
bare lr=to in	-12 12
bare lr=was ,	-14 14
bare lr=was .	9 -9
bare lr=with on	-15 15
bare next=digits ,	-9 9
bare next=digits and	-14 14
bare next=digits for	15 -15
bare next=digits to	13 -13
bare next=digits —	7 -7
bare next=free far	19 -19
bare next=signed ,	-10 10
bare next=signed far	36 -36
bare next=word far	-18 18
bare next=word for	16 -16
bare next=word to	-6 6
bare no customs	-14 14
bare numbers=1	7 -7
bare numbers=3	6 -6
bare parties=false	6 -6
bare parties=true	7 -7
bare prior=digits ,	-16 16
bare prior=digits and	-29 29
bare prior=digits far	-6 6
bare prior=digits for	11 -11
bare prior=digits to	19 -19
bare prior=digits —	11 -11
bare prior=free far	-12 12
bare prior=none	12 -12
bare prior=signed far	-9 9
bare prior=signed on the	6 -6
bare prior=signed to	-13 13
bare prior=word 	24 -24
bare prior=word and	13 -13
bare prior=word far	11 -11
bare prior=word for	15 -15
bare r1="	-13 13
bare r1=(	11 -11
bare r1=)	6 -6
bare r1=,	-20 20
bare r1=.	-15 15
bare r1=;	15 -15
bare r1=<agent>	13 -13
bare r1=<day-ahead>	-12 12
bare r1=<duty>	-8 8
bare r1=<end>	10 -10
bare r1=<goods>	26 -26
bare r1=<level-noun>	6 -6
bare r1=<quality>	22 -22
bare r1=<span>	18 -18
bare r1=<v-begin>	-13 13
bare r1=<v-end>	6 -6
bare r1=<v-impose>	15 -15
bare r1=<v-stay>	7 -7
bare r1=?	-13 13
bare r1=a	15 -15
bare r1=again	-23 23
bare r1=all	-8 8
bare r1=and	-15 15
bare r1=announcement	8 -8
bare r1=as	-21 21
bare r1=at	-14 14
bare r1=before	-20 20
bare r1=by	16 -16
bare r1=date	6 -6
bare r1=economy	30 -30
bare r1=from	-10 10
bare r1=government	6 -6
bare r1=in	-22 22
bare r1=is	-11 11
bare r1=job	8 -8
bare r1=largest	12 -12
bare r1=line	10 -10
bare r1=list	14 -14
bare r1=now	-19 19
bare r1=on	-25 25
bare r1=or	-10 10
bare r1=other	21 -21
bare r1=per	-17 17
bare r1=percent	-12 12
bare r1=question	8 -8
bare r1=rare	9 -9
bare r1=set	7 -7
bare r1=side	9 -9
bare r1=since	-18 18
bare r1=the	13 -13
bare r1=there	-9 9
bare r1=thi	10 -10
bare r1=thing	14 -14
bare r1=time	26 -26
bare r1=too	-7 7
bare r1=under	7 -7
bare r1=until	-9 9
bare r1=was	-16 16
bare r1=with	-7 7
bare r1=would	-21 21
bare r2="	-7 7
bare r2='s	7 -7
bare r2=,	10 -10
bare r2=:	15 -15
bare r2=<day-ahead>	-6 6
bare r2=<duty>	9 -9
bare r2=<goods>	-11 11
bare r2=<level>	8 -8
bare r2=<month-gone>	-10 10
bare r2=<name>	-9 9
bare r2=<number>	13 -13
bare r2=<organisation>	-7 7
bare r2=<sender>	9 -9
bare r2=<taker>	13 -13
bare r2=<v-bear>	12 -12
bare r2=<v-begin>	-8 8
bare r2=<v-down>	-7 7
bare r2=<v-suspend>	10 -10
bare r2=all	-7 7
bare r2=an	7 -7
bare r2=and	17 -17
bare r2=as	13 -13
bare r2=at	10 -10
bare r2=back	-11 11
bare r2=buyer	7 -7
bare r2=by	-9 9
bare r2=cent	-9 9
bare r2=day	8 -8
bare r2=duty	6 -6
bare r2=earth	9 -9
bare r2=fentanyl	-19 19
bare r2=if	-12 12
bare r2=in	13 -13
bare r2=its	-6 6
bare r2=of	23 -23
bare r2=one	9 -9
bare r2=our	-16 16
bare r2=over	6 -6
bare r2=point	-11 11
bare r2=say	8 -8
bare r2=since	8 -8
bare r2=subsidiary	8 -8
bare r2=that	11 -11
bare r2=the	-20 20
bare r2=them	6 -6
bare r2=there	-12 12
bare r2=those	-11 11
bare r2=three	10 -10
bare r2=to	-13 13
bare r2=which	-11 11
bare r2=with	7 -7
bare r2=year	13 -13
bare r2=you	-8 8
bare r=) .	-7 7
bare r=, <name>	8 -8
bare r=, <number>	-16 16
bare r=, as	9 -9
bare r=, by	-10 10
bare r=, for	-12 12
bare r=, if	-13 13
bare r=, the	7 -7
bare r=, which	-12 12
bare r=. "	-9 9
bare r=. <end>	-13 13
bare r=<day-ahead> .	-14 14
bare r=<end> <end>	10 -10
bare r=<quality> subsidiary	7 -7
bare r=? <end>	9 -9
bare r=and <number>	-10 10
bare r=at the	-9 9
bare r=economy .	9 -9
bare r=for <number>	29 -29
bare r=for a	7 -7
bare r=in <name>	-13 13
bare r=in <number>	6 -6
bare r=is what	-11 11
bare r=now ,	-12 12
bare r=now .	-8 8
bare r=of its	-7 7
bare r=of the	-17 17
bare r=of them	17 -17
bare r=of you	8 -8
bare r=on <day-gone>	-7 7
bare r=on <quality>	-13 13
bare r=on our	-6 6
bare r=per cent	-9 9
bare r=rare earth	9 -9
bare r=to <number>	7 -7
bare r=to the	7 -7
bare r=— <number>	7 -7
bare round	-24 24
bare said	-30 30
bare signed ahead=1	28 -28
bare signed ahead=2	18 -18
bare signed ahead=far	-18 18
bare signed ahead=near	7 -7
bare signed back=far	8 -8
bare signed back=none	7 -7
bare signed=0	13 -13
bare signed=1	-10 10
bare signed=2	17 -17
bare times=1	23 -23
bare times=2	-9 9
bare times=3	-13 13
broken	9 -9
c0=bear	-10 10
c0=buy	22 -22
c0=down	6 -6
c0=end	7 -7
c0=propose	-8 8
c0=target	-7 7
c0=up	6 -6
c1=agree	14 -14
c1=buy	8 -8
c1=end	20 -20
c1=propose	-13 13
c1=target	-21 21
c1=threaten	-13 13
c1=up	9 -9
c2=agree	7 -7
c2=bear	20 -20
c2=down	14 -14
c2=impose	11 -11
c2=propose	6 -6
c2=return	7 -7
c2=suspend	-9 9
c2=target	7 -7
ct0=bear future	-8 8
ct0=bear present	-14 14
ct0=begin modal	-7 7
ct0=begin present	-8 8
ct0=buy past	6 -6
ct0=buy present	13 -13
ct0=down past	9 -9
ct0=down perfect	-6 6
ct0=down pluperfect	10 -10
ct0=down present-passive	-6 6
ct0=impose modal	-7 7
ct0=impose past-passive	9 -9
ct0=impose pluperfect	7 -7
ct0=impose present	7 -7
ct0=impose present-passive	-29 29
ct0=propose modal	-7 7
ct0=propose past	-22 22
ct0=propose past-passive	10 -10
ct0=propose perfect	-10 10
ct0=propose pluperfect	10 -10
ct0=propose present	9 -9
ct0=say modal	10 -10
ct0=say present	-17 17
ct0=sell past	7 -7
ct0=sell present	-12 12
ct0=stay future	7 -7
ct0=stay perfect	-7 7
ct0=suspend past	-10 10
ct0=target past	6 -6
ct0=up future	12 -12
ct1=agree participle-passive	13 -13
ct1=bear future	-8 8
ct1=bear gerund	-10 10
ct1=bear infinitive	20 -20
ct1=bear perfect	12 -12
ct1=bear present	-10 10
ct1=begin modal	-8 8
ct1=begin past	11 -11
ct1=begin present	-6 6
ct1=buy past	6 -6
ct1=buy present	13 -13
ct1=down past	9 -9
ct1=down perfect	-6 6
ct1=down pluperfect	10 -10
ct1=down present-passive	-6 6
ct1=end infinitive	16 -16
ct1=impose gerund	-18 18
ct1=impose infinitive-passive	-11 11
ct1=impose modal	-7 7
ct1=impose pluperfect	8 -8
ct1=impose present	9 -9
ct1=impose present-passive	-27 27
ct1=propose gerund	-7 7
ct1=propose modal	-12 12
ct1=propose participle-passive	-9 9
ct1=propose past	-16 16
ct1=propose perfect	-6 6
ct1=propose pluperfect	9 -9
ct1=propose present	14 -14
ct1=say infinitive	6 -6
ct1=say modal	10 -10
ct1=say present	-16 16
ct1=sell past	7 -7
ct1=sell present	-12 12
ct1=stay future	7 -7
ct1=stay gerund	15 -15
ct1=stay infinitive	-15 15
ct1=stay perfect	-8 8
ct1=suspend infinitive	-8 8
ct1=suspend past	-10 10
ct1=target participle-passive	-9 9
ct1=up future	12 -12
ct1=up gerund	-10 10
ct1=up infinitive	9 -9
ct2=agree present	-8 8
ct2=agree present-passive	7 -7
ct2=bear infinitive	7 -7
ct2=bear present	11 -11
ct2=begin participle-passive	6 -6
ct2=begin past	9 -9
ct2=begin present	-26 26
ct2=down past	9 -9
ct2=down past-passive	-8 8
ct2=impose participle-passive	-11 11
ct2=impose past	16 -16
ct2=impose present	20 -20
ct2=propose present	8 -8
ct2=propose present-passive	-8 8
ct2=return present	7 -7
ct2=stay gerund	9 -9
ct2=stay present	-8 8
ct2=suspend participle-passive	-10 10
ct2=suspend present	-13 13
ct2=target participle-passive	-9 9
ct2=target present	12 -12
ct2=up participle-passive	7 -7
duty ahead=far	9 -9
duty ahead=near	-6 6
duty ahead=none	9 -9
duty back=2	-8 8
duty back=far	7 -7
duty back=near	6 -6
duty back=none	12 -12
duty=false	12 -12
f:"	14 -14
f:'	-8 8
f:'s	13 -13
f:(	6 -6
f:.	-6 6
f:;	14 -14
f:<day-today>	-12 12
f:<duty>	8 -8
f:<goods>	-14 14
f:<level-noun>	6 -6
f:<level>	27 -27
f:<money>	17 -17
f:<month-ahead>	18 -18
f:<month-gone>	-24 24
f:<month-today>	-7 7
f:<name>	-14 14
f:<not>	-8 8
f:<office>	22 -22
f:<points>	-14 14
f:<quality>	-28 28
f:<sender>	23 -23
f:<span>	30 -30
f:<taker>	8 -8
f:<v-agree>	27 -27
f:<v-bear>	-24 24
f:<v-begin>	-15 15
f:<v-end>	7 -7
f:<v-propose>	34 -34
f:<v-return>	14 -14
f:<v-say>	-11 11
f:<v-stay>	-7 7
f:<v-suspend>	-8 8
f:<v-target>	24 -24
f:<v-threaten>	17 -17
f:?	-6 6
f:a	9 -9
f:about	-6 6
f:above	16 -16
f:affected	8 -8
f:affiliate	6 -6
f:against	6 -6
f:ago	17 -17
f:agree	17 -17
f:agreement	21 -21
f:alone	17 -17
f:along	14 -14
f:already	7 -7
f:also	-17 17
f:alway	22 -22
f:am	-29 29
f:announce	-37 37
f:another	16 -16
f:answer	16 -16
f:anything	-17 17
f:approve	6 -6
f:are	-13 13
f:as	-31 31
f:ask	21 -21
f:average	-8 8
f:back	9 -9
f:became	-14 14
f:beef	7 -7
f:being	-14 14
f:beside	-7 7
f:between	18 -18
f:bond	17 -17
f:bridge	12 -12
f:bring	-7 7
f:by	8 -8
f:can	-17 17
f:cancel	-21 21
f:car	-13 13
f:case	16 -16
f:cent	25 -25
f:chicken	-15 15
f:chip	9 -9
f:city	10 -10
f:close	19 -19
f:club	9 -9
f:coal	-8 8
f:coffee	-13 13
f:colleague	7 -7
f:collect	-7 7
f:come	-21 21
f:commerce	10 -10
f:common	10 -10
f:company	25 -25
f:control	-10 10
f:copper	6 -6
f:could	8 -8
f:county	7 -7
f:crude	-8 8
f:custom	-6 6
f:cut	18 -18
f:dead	-6 6
f:decide	7 -7
f:delegation	-12 12
f:die	-11 11
f:discuss	-12 12
f:do	10 -10
f:doing	-12 12
f:don't	7 -7
f:draft	-14 14
f:drawer	-19 19
f:drop	14 -14
f:during	8 -8
f:duty	-7 7
f:each	15 -15
f:early	13 -13
f:effect	-11 11
f:either	-9 9
f:electricity	10 -10
f:else	-16 16
f:emergency	-7 7
f:end	-17 17
f:enough	-13 13
f:enter	7 -7
f:evening	6 -6
f:ever	-7 7
f:every	-7 7
f:everybody	13 -13
f:everyone	19 -19
f:exclusion	7 -7
f:exempt	11 -11
f:expire	19 -19
f:export	21 -21
f:extend	34 -34
f:extension	19 -19
f:extra	8 -8
f:fail	13 -13
f:false	-8 8
f:fare	6 -6
f:fear	-13 13
f:fee	11 -11
f:fentanyl	-24 24
f:figure	-10 10
f:find	9 -9
f:fine	8 -8
f:first	-10 10
f:flat	-13 13
f:for	6 -6
f:force	11 -11
f:forget	-6 6
f:found	-7 7
f:four	15 -15
f:free	10 -10
f:game	12 -12
f:gave	6 -6
f:get	-16 16
f:given	-6 6
f:gold	-7 7
f:good	9 -9
f:ground	-8 8
f:grow	8 -8
f:grower	-6 6
f:had	19 -19
f:hand	-10 10
f:happen	8 -8
f:have	-9 9
f:he	-8 8
f:heading	6 -6
f:high	-9 9
f:highest	10 -10
f:his	19 -19
f:home	14 -14
f:hour	15 -15
f:house	-14 14
f:i	-13 13
f:i'd	-14 14
f:i'm	23 -23
f:import	12 -12
f:including	-8 8
f:inflation	20 -20
f:informed	12 -12
f:interest	10 -10
f:is	-11 11
f:it	-26 26
f:item	-12 12
f:its	6 -6
f:know	-8 8
f:lamp	9 -9
f:lapse	12 -12
f:last	-14 14
f:later	-9 9
f:law	11 -11
f:lawyer	14 -14
f:least	-6 6
f:leave	-23 23
f:less	-6 6
f:let	-18 18
f:letter	21 -21
f:levy	-6 6
f:like	20 -20
f:line	13 -13
f:live	12 -12
f:loaded	-6 6
f:long	6 -6
f:longer	15 -15
f:look	-8 8
f:lose	23 -23
f:m	10 -10
f:machinery	-7 7
f:man	-17 17
f:measure	19 -19
f:meet	8 -8
f:member	-23 23
f:memorandum	17 -17
f:men	16 -16
f:metal	12 -12
f:middle	7 -7
f:million	-8 8
f:mind	-11 11
f:minister	-9 9
f:ministry	10 -10
f:month	6 -6
f:most	-18 18
f:mr	25 -25
f:my	-13 13
f:named	8 -8
f:need	-8 8
f:needed	9 -9
f:negotiate	6 -6
f:negotiation	-13 13
f:neighbour	11 -11
f:next	18 -18
f:night	22 -22
f:nil	-8 8
f:no	-6 6
f:nobody	-9 9
f:noon	6 -6
f:nor	9 -9
f:not	-8 8
f:note	17 -17
f:nothing	11 -11
f:now	-9 9
f:number	-8 8
f:of	14 -14
f:off	-9 9
f:offer	24 -24
f:on	-14 14
f:once	-17 17
f:one	-9 9
f:only	-7 7
f:operator	6 -6
f:orange	-16 16
f:order	-8 8
f:origin	7 -7
f:other	-12 12
f:our	12 -12
f:out	-26 26
f:outside	22 -22
f:page	-13 13
f:palm	9 -9
f:paper	10 -10
f:pause	-20 20
f:pay	-10 10
f:peak	7 -7
f:people	-24 24
f:permit	6 -6
f:place	10 -10
f:plan	-11 11
f:point	45 -45
f:port	15 -15
f:post	-9 9
f:prepare	-6 6
f:price	11 -11
f:printed	11 -11
f:product	10 -10
f:proposal	-7 7
f:published	11 -11
f:put	-8 8
f:quota	10 -10
f:rain	18 -18
f:rate	-16 16
f:rather	-8 8
f:read	10 -10
f:recall	12 -12
f:receive	-6 6
f:renewed	-6 6
f:report	24 -24
f:reporter	-13 13
f:require	-6 6
f:return	7 -7
f:right	10 -10
f:rise	13 -13
f:river	10 -10
f:round	24 -24
f:say	7 -7
f:second	21 -21
f:secretary	7 -7
f:section	-10 10
f:see	-18 18
f:sell	-27 27
f:send	9 -9
f:share	19 -19
f:shelve	-10 10
f:should	7 -7
f:shrimp	-8 8
f:side	20 -20
f:signature	-16 16
f:six	7 -7
f:sleep	-24 24
f:so	-24 24
f:some	8 -8
f:somebody	-13 13
f:spoke	-13 13
f:statement	6 -6
f:step	-11 11
f:stockholm	-14 14
f:stop	-7 7
f:subject	12 -12
f:sugar	13 -13
f:suspend	26 -26
f:table	-9 9
f:take	-12 12
f:talk	-6 6
f:tariff	34 -34
f:tax	-7 7
f:tea	19 -19
f:tell	-7 7
f:that	-9 9
f:the	18 -18
f:them	31 -31
f:then	-16 16
f:there	-28 28
f:they're	-7 7
f:thi	12 -12
f:thing	-32 32
f:think	-6 6
f:third	-9 9
f:those	-25 25
f:threaten	24 -24
f:till	-8 8
f:time	17 -17
f:to	10 -10
f:too	7 -7
f:top	-23 23
f:touched	-13 13
f:trade	17 -17
f:treaty	-29 29
f:truce	10 -10
f:true	-18 18
f:unchanged	32 -32
f:under	12 -12
f:unless	6 -6
f:until	-7 7
f:us	23 -23
f:used	-7 7
f:wage	9 -9
f:was	-30 30
f:way	-23 23
f:we	-6 6
f:week	-38 38
f:well	-9 9
f:were	-9 9
f:whatever	-19 19
f:when	-20 20
f:whether	14 -14
f:who	-7 7
f:whole	-23 23
f:why	-13 13
f:will	-15 15
f:win	7 -7
f:wine	8 -8
f:with	18 -18
f:withdraw	20 -20
f:won't	12 -12
f:work	10 -10
f:worst	-8 8
f:would	-6 6
f:write	-26 26
f:wrong	-8 8
f:year	10 -10
f:yet	-9 9
f:yield	19 -19
f:you	-30 30
f:you're	-12 12
f:your	-23 23
f:zero	10 -10
first-of-paragraph	23 -23
form=fraction	34 -34
form=free	15 -15
form=signed	-7 7
form=worked	12 -12
free band=0	15 -15
free duty ahead=far	22 -22
free duty ahead=none	7 -7
free duty back=1	12 -12
free duty back=2	-22 22
free duty back=near	8 -8
free duty back=none	20 -20
free duty=false	8 -8
free duty=true	9 -9
free form=free	15 -15
free goods	-9 9
free goods at large	18 -18
free habit=always	-7 7
free habit=never	10 -10
free habit=seldom	19 -19
free l1=,	11 -11
free l1=<begin>	-6 6
free l1=<goods>	-8 8
free l1=<name>	-7 7
free l1=<v-bear>	-13 13
free l1=<v-impose>	-14 14
free l1=<v-propose>	-18 18
free l1=<v-say>	16 -16
free l1=and	-7 7
free l1=are	12 -12
free l1=at	-33 33
free l1=for	-11 11
free l1=has	11 -11
free l1=if	13 -13
free l1=in	-22 22
free l1=is	27 -27
free l1=of	-14 14
free l1=or	15 -15
free l1=pay	-26 26
free l1=say	16 -16
free l1=that	9 -9
free l1=the	10 -10
free l1=there	-7 7
free l1=will	14 -14
free l1=with	9 -9
free l2=<day-ahead>	10 -10
free l2=<duty>	-12 12
free l2=<goods>	10 -10
free l2=<name>	-6 6
free l2=<number>	17 -17
free l2=<v-agree>	19 -19
free l2=<v-bear>	-11 11
free l2=<v-begin>	-19 19
free l2=<v-down>	-9 9
free l2=<v-impose>	8 -8
free l2=<v-propose>	13 -13
free l2=<v-say>	6 -6
free l2=<v-up>	-7 7
free l2=agreement	-7 7
free l2=and	17 -17
free l2=coffee	-13 13
free l2=enter	-9 9
free l2=go	-7 7
free l2=in	-23 23
free l2=it	8 -8
free l2=medicine	10 -10
free l2=tariff	-15 15
free l2=will	16 -16
free l=, pay	-22 22
free l=<begin> <begin>	-6 6
free l=<begin> if	6 -6
free l=go to	-7 7
free l=there is	10 -10
free lll=<begin> <begin> <begin>	-6 6
free lll=<begin> <begin> if	6 -6
free lr=: ,	-7 7
free lr=<begin> .	-22 22
free lr=<begin> of	-14 14
free lr=<begin> was	7 -7
free lr=<name> of	8 -8
free lr=are .	15 -15
free lr=at .	-16 16
free lr=if is	6 -6
free lr=in .	-18 18
free lr=or .	15 -15
free lr=pay .	-16 16
free lr=pay on	-7 7
free lr=to .	10 -10
free lr=to on	7 -7
free next=none	7 -7
free next=signed far	6 -6
free no customs	9 -9
free numbers=3	21 -21
free numbers=4	10 -10
free parties=false	15 -15
free r1=.	-11 11
free r1=<end>	-8 8
free r1=<gate>	-10 10
free r1=<goods>	-7 7
free r1=?	-11 11
free r1=and	-7 7
free r1=change	6 -6
free r1=else	8 -8
free r1=entry	-10 10
free r1=from	11 -11
free r1=has	9 -9
free r1=is	16 -16
free r1=of	-7 7
free r1=that	7 -7
free r1=to	12 -12
free r1=trade	17 -17
free r1=was	10 -10
free r2=.	20 -20
free r2=<day-ahead>	9 -9
free r2=<duty>	-14 14
free r2=<end>	-19 19
free r2=<level>	-8 8
free r2=<number>	-15 15
free r2=<v-end>	13 -13
free r2=<v-impose>	12 -12
free r2=agreement	17 -17
free r2=duty	-14 14
free r2=it	21 -21
free r2=to	-11 11
free r=. <end>	-11 11
free r=<end> <end>	-8 8
free r=? <end>	-12 12
free r=from the	8 -8
free r=in <name>	-10 10
free r=of duty	-14 14
free r=of the	9 -9
free r=on <quality>	16 -16
free r=trade agreement	17 -17
free r=under the	-6 6
free short	11 -11
free signed ahead=1	8 -8
free signed ahead=none	18 -18
free signed back=1	20 -20
free signed back=far	-14 14
free signed back=near	18 -18
free signed=2	23 -23
free times=2	6 -6
free times=3	20 -20
free told=exempt	10 -10
free told=free	-22 22
free told=nil	-19 19
free told=no tariff	18 -18
free told=none	44 -44
free told=nothing	34 -34
free told=zero	-30 30
goods	-27 27
habit=never	-7 7
habit=often	8 -8
habit=seldom	11 -11
has-gerund	-8 8
has-infinitive	8 -8
has-participle	-6 6
has-perfect	9 -9
has-pluperfect	6 -6
headline	17 -17
is=bare	10 -10
is=bare always 1	17 -17
is=bare always 2	16 -16
is=bare always far	11 -11
is=bare always near	8 -8
is=bare never none	-15 15
is=bare often 1	-18 18
is=bare often 2	6 -6
is=bare often far	32 -32
is=bare often near	6 -6
is=bare often none	9 -9
is=bare seldom 2	-9 9
is=bare seldom far	-6 6
is=bare seldom none	7 -7
is=bare true 1	21 -21
is=bare true near	13 -13
is=bare true none	-7 7
is=bare verbless	-6 6
is=bare with verb	20 -20
is=free	15 -15
is=free always 1	-7 7
is=free always 2	-8 8
is=free always far	10 -10
is=free always near	-15 15
is=free always none	7 -7
is=free false 1	26 -26
is=free false 2	-11 11
is=free never none	10 -10
is=free often 2	6 -6
is=free often near	10 -10
is=free often none	-19 19
is=free seldom 1	44 -44
is=free seldom far	-30 30
is=free seldom near	34 -34
is=free true 2	-15 15
is=free true none	34 -34
is=free verbless	-17 17
is=free with verb	29 -29
is=percent	-7 7
is=percent always 1	-9 9
is=percent always 2	13 -13
is=percent always near	-9 9
is=percent always none	-14 14
is=percent false 1	-8 8
is=percent false 2	11 -11
is=percent false far	11 -11
is=percent false near	-12 12
is=percent often 2	-14 14
is=percent often far	10 -10
is=percent seldom far	-9 9
is=percent seldom none	12 -12
is=percent true 1	-9 9
is=percent true 2	-17 17
is=percent true far	-12 12
is=percent true near	19 -19
is=percent true none	-6 6
is=percent with verb	-10 10
is=points always 2	-10 10
is=points always far	9 -9
is=points always none	-10 10
is=points false 1	-6 6
is=points false near	-8 8
is=points false none	17 -17
is=points often 1	-18 18
is=points often none	6 -6
is=points seldom 1	6 -6
is=points seldom far	-9 9
is=points seldom none	14 -14
is=points verbless	26 -26
is=points with verb	-23 23
is=worked	12 -12
is=worked false far	14 -14
is=worked false near	-6 6
is=worked false none	9 -9
is=worked verbless	-6 6
is=worked with verb	18 -18
l1='s	-30 30
l1=(	7 -7
l1=+	21 -21
l1=,	-7 7
l1=.	9 -9
l1=:	-17 17
l1=;	12 -12
l1=<agent>	6 -6
l1=<begin>	-15 15
l1=<day-today>	-6 6
l1=<gate>	-6 6
l1=<goods>	-39 39
l1=<name>	-15 15
l1=<quality>	17 -17
l1=<seat>	10 -10
l1=<v-agree>	-6 6
l1=<v-bear>	-21 21
l1=<v-begin>	6 -6
l1=<v-buy>	21 -21
l1=<v-down>	29 -29
l1=<v-end>	29 -29
l1=<v-impose>	-6 6
l1=<v-propose>	-7 7
l1=<v-say>	-7 7
l1=<v-sell>	10 -10
l1=<v-target>	-20 20
l1=<v-up>	26 -26
l1=a	-15 15
l1=add	7 -7
l1=additional	-17 17
l1=all	7 -7
l1=and	-7 7
l1=announce	-9 9
l1=another	-16 16
l1=are	10 -10
l1=as	-13 13
l1=ask	-13 13
l1=at	-18 18
l1=be	-9 9
l1=bear	-16 16
l1=become	-20 20
l1=before	13 -13
l1=between	-6 6
l1=buy	19 -19
l1=by	57 -57
l1=carry	9 -9
l1=charge	-23 23
l1=cost	22 -22
l1=day	10 -10
l1=demand	6 -6
l1=down	36 -36
l1=extra	-18 18
l1=fall	11 -11
l1=first	10 -10
l1=from	-16 16
l1=further	-13 13
l1=gain	11 -11
l1=gained	12 -12
l1=had	-13 13
l1=has	23 -23
l1=hold	18 -18
l1=if	14 -14
l1=in	15 -15
l1=it	9 -9
l1=its	-14 14
l1=leave	-6 6
l1=levy	-14 14
l1=lose	15 -15
l1=minu	10 -10
l1=need	6 -6
l1=now	-16 16
l1=on	-7 7
l1=one	8 -8
l1=ordinary	-15 15
l1=other	-13 13
l1=our	-15 15
l1=past	16 -16
l1=pay	-27 27
l1=point	11 -11
l1=put	7 -7
l1=reach	-15 15
l1=read	-11 11
l1=reciprocal	7 -7
l1=remain	-6 6
l1=rise	7 -7
l1=round	11 -11
l1=sell	7 -7
l1=stay	-6 6
l1=still	-9 9
l1=suspend	-17 17
l1=that	12 -12
l1=the	-19 19
l1=them	-10 10
l1=there	-9 9
l1=to	-16 16
l1=two	6 -6
l1=under	22 -22
l1=up	39 -39
l1=were	9 -9
l1=will	14 -14
l1=win	6 -6
l1=without	8 -8
l1=—	6 -6
l2='s	-22 22
l2=(	21 -21
l2=)	13 -13
l2=.	-16 16
l2=:	6 -6
l2=<agent>	-11 11
l2=<day-ahead>	-12 12
l2=<day-today>	-17 17
l2=<duty>	-12 12
l2=<gate>	-12 12
l2=<goods>	-28 28
l2=<money>	6 -6
l2=<not>	-20 20
l2=<number>	16 -16
l2=<office>	10 -10
l2=<quality>	-19 19
l2=<sender>	-7 7
l2=<span>	10 -10
l2=<v-agree>	16 -16
l2=<v-bear>	-21 21
l2=<v-buy>	-9 9
l2=<v-down>	6 -6
l2=<v-propose>	11 -11
l2=<v-say>	-12 12
l2=<v-stay>	-9 9
l2=<v-target>	6 -6
l2=a	-19 19
l2=about	-11 11
l2=again	-8 8
l2=agreement	-13 13
l2=among	7 -7
l2=an	-22 22
l2=banana	12 -12
l2=be	10 -10
l2=bean	7 -7
l2=been	-13 13
l2=begin	8 -8
l2=bring	-13 13
l2=car	13 -13
l2=case	11 -11
l2=change	-14 14
l2=charge	8 -8
l2=coffee	-20 20
l2=come	11 -11
l2=down	-6 6
l2=drop	9 -9
l2=duty	-24 24
l2=enter	-13 13
l2=from	-12 12
l2=go	-23 23
l2=grow	9 -9
l2=has	9 -9
l2=have	-7 7
l2=high	-6 6
l2=hit	-7 7
l2=hold	-7 7
l2=i	12 -12
l2=in	7 -7
l2=increase	11 -11
l2=index	6 -6
l2=inflation	15 -15
l2=instead	-9 9
l2=it	-20 20
l2=keep	-11 11
l2=law	-6 6
l2=levy	21 -21
l2=list	8 -8
l2=lower	7 -7
l2=meal	-10 10
l2=medicine	10 -10
l2=minute	7 -7
l2=now	-8 8
l2=number	-15 15
l2=of	-22 22
l2=oil	-11 11
l2=on	16 -16
l2=one	-7 7
l2=origin	-6 6
l2=out	22 -22
l2=part	-10 10
l2=pay	-13 13
l2=place	-14 14
l2=powder	-7 7
l2=put	-16 16
l2=rate	6 -6
l2=rise	6 -6
l2=say	9 -9
l2=see	9 -9
l2=settle	-13 13
l2=share	11 -11
l2=side	-15 15
l2=sign	18 -18
l2=so	6 -6
l2=soybean	6 -6
l2=sugar	-14 14
l2=tariff	-11 11
l2=tell	-10 10
l2=ten	12 -12
l2=that	-20 20
l2=the	-7 7
l2=then	-14 14
l2=thi	7 -7
l2=time	-7 7
l2=to	-6 6
l2=top	9 -9
l2=total	-12 12
l2=truce	16 -16
l2=up	-23 23
l2=vote	9 -9
l2=were	-15 15
l2=when	9 -9
l2=which	-8 8
l2=would	-7 7
l2=year	-8 8
l2=you	-10 10
l2=—	-9 9
l3='s	9 -9
l3=(	-15 15
l3=)	13 -13
l3=,	6 -6
l3=-	-10 10
l3=.	-12 12
l3=:	11 -11
l3=<day-gone>	-29 29
l3=<gate>	8 -8
l3=<level>	-15 15
l3=<money>	14 -14
l3=<month-ahead>	-24 24
l3=<month-gone>	9 -9
l3=<not>	15 -15
l3=<organisation>	-9 9
l3=<person>	-21 21
l3=<points>	7 -7
l3=<quality>	-29 29
l3=<seat>	-6 6
l3=<span>	10 -10
l3=<taker>	12 -12
l3=<v-bear>	-6 6
l3=<v-down>	6 -6
l3=<v-propose>	11 -11
l3=<v-say>	12 -12
l3=<v-stay>	10 -10
l3=<v-suspend>	-12 12
l3=<v-target>	-18 18
l3=<v-threaten>	-7 7
l3=<v-up>	-11 11
l3=a	13 -13
l3=additional	8 -8
l3=agreement	-7 7
l3=already	-6 6
l3=also	10 -10
l3=an	15 -15
l3=and	11 -11
l3=are	-12 12
l3=as	-6 6
l3=back	-11 11
l3=base	15 -15
l3=be	-15 15
l3=bean	-7 7
l3=bear	-7 7
l3=been	-10 10
l3=begin	11 -11
l3=between	10 -10
l3=both	-7 7
l3=bring	8 -8
l3=by	-18 18
l3=call	6 -6
l3=country	-6 6
l3=custom	7 -7
l3=day	8 -8
l3=duty	-11 11
l3=each	-9 9
l3=end	6 -6
l3=enter	-9 9
l3=forced	7 -7
l3=from	-9 9
l3=get	-6 6
l3=give	6 -6
l3=good	-11 11
l3=had	-8 8
l3=half	-10 10
l3=has	9 -9
l3=have	7 -7
l3=i	-6 6
l3=if	-10 10
l3=import	8 -8
l3=inflation	15 -15
l3=into	-7 7
l3=its	20 -20
l3=keep	7 -7
l3=last	-10 10
l3=leave	-9 9
l3=list	16 -16
l3=meet	10 -10
l3=new	-11 11
l3=no	-8 8
l3=nobody	17 -17
l3=now	-11 11
l3=on	16 -16
l3=ordinary	-16 16
l3=other	9 -9
l3=out	-15 15
l3=p	-21 21
l3=palm	-12 12
l3=permanent	-9 9
l3=policy	8 -8
l3=put	-8 8
l3=say	10 -10
l3=should	6 -6
l3=since	-12 12
l3=so	-11 11
l3=that	-9 9
l3=the	-11 11
l3=they	-18 18
l3=those	8 -8
l3=threaten	-7 7
l3=three	8 -8
l3=to	-18 18
l3=together	-11 11
l3=truce	-9 9
l3=until	-6 6
l3=was	6 -6
l3=we	-13 13
l3=were	6 -6
l3=what	-12 12
l3=when	14 -14
l3=which	20 -20
l3=who	-19 19
l3=whose	6 -6
l3=will	-15 15
l3=wine	11 -11
l3=with	29 -29
l3=year	10 -10
l3=your	-7 7
l3=—	28 -28
l4="	8 -8
l4='s	6 -6
l4=(	14 -14
l4=)	-8 8
l4=*	10 -10
l4=,	6 -6
l4=-	17 -17
l4=.	-27 27
l4=:	-18 18
l4=;	-9 9
l4=<day-ahead>	-6 6
l4=<day-gone>	-8 8
l4=<goods>	-38 38
l4=<level-noun>	-7 7
l4=<money>	7 -7
l4=<month-ahead>	-8 8
l4=<month-gone>	-13 13
l4=<name>	-12 12
l4=<office>	8 -8
l4=<organisation>	21 -21
l4=<span>	9 -9
l4=<v-bear>	13 -13
l4=<v-buy>	16 -16
l4=<v-impose>	11 -11
l4=<v-return>	-7 7
l4=<v-suspend>	7 -7
l4=<v-target>	6 -6
l4=<v-threaten>	-9 9
l4=a	-18 18
l4=agree	-7 7
l4=an	13 -13
l4=and	-19 19
l4=are	12 -12
l4=as	-10 10
l4=at	17 -17
l4=back	-9 9
l4=before	-8 8
l4=both	-6 6
l4=coffee	-7 7
l4=cut	8 -8
l4=down	-11 11
l4=duty	-11 11
l4=fentanyl	-9 9
l4=for	-15 15
l4=get	10 -10
l4=had	14 -14
l4=has	-25 25
l4=he	-13 13
l4=i	20 -20
l4=import	9 -9
l4=in	23 -23
l4=inflation	12 -12
l4=is	18 -18
l4=it	-12 12
l4=its	-24 24
l4=last	8 -8
l4=let	-13 13
l4=list	-16 16
l4=make	-7 7
l4=new	6 -6
l4=no	9 -9
l4=not	10 -10
l4=offer	10 -10
l4=oil	-14 14
l4=on	-6 6
l4=one	13 -13
l4=only	-10 10
l4=order	6 -6
l4=own	8 -8
l4=pay	-16 16
l4=price	10 -10
l4=put	-8 8
l4=rise	6 -6
l4=same	9 -9
l4=section	-10 10
l4=see	16 -16
l4=sign	8 -8
l4=since	-15 15
l4=so	-11 11
l4=tell	14 -14
l4=the	6 -6
l4=their	-19 19
l4=them	-11 11
l4=there	-7 7
l4=they	-14 14
l4=to	12 -12
l4=top	-7 7
l4=truce	-18 18
l4=two	-8 8
l4=want	18 -18
l4=was	-20 20
l4=we	10 -10
l4=what	16 -16
l4=where	-8 8
l4=which	-15 15
l4=would	-11 11
l4=year	14 -14
l4=you	-20 20
l='s at	-21 21
l=, against	-8 8
l=, and	-10 10
l=, down	15 -15
l=, in	8 -8
l=, on	13 -13
l=, pay	-29 29
l=, plu	-10 10
l=, to	-17 17
l=, up	6 -6
l=, was	-8 8
l=, with	10 -10
l=: up	6 -6
l=<begin> <begin>	-15 15
l=<begin> <name>	-36 36
l=<begin> at	22 -22
l=<begin> day	8 -8
l=<begin> if	6 -6
l=<begin> round	11 -11
l=<begin> the	-20 20
l=<day-ahead> ,	-12 12
l=<day-ahead> at	10 -10
l=<day-today> ,	6 -6
l=<day-today> :	-13 13
l=<level> ,	10 -10
l=<level> and	-11 11
l=<level> or	-18 18
l=<level> to	7 -7
l=<name> 's	-12 12
l=<name> ,	-8 8
l=<name> :	12 -12
l=<name> and	18 -18
l=<name> at	-32 32
l=<name> is	14 -14
l=<name> pay	11 -11
l=<name> take	-19 19
l=<number> ,	-13 13
l=<number> :	10 -10
l=<number> and	-10 10
l=<number> for	27 -27
l=<number> of	14 -14
l=<number> to	33 -33
l=<number> —	8 -8
l=<person> ,	15 -15
l=<span> and	13 -13
l=an additional	-8 8
l=an extra	-9 9
l=and <name>	6 -6
l=and at	-19 19
l=and to	-8 8
l=are at	-11 11
l=are the	-6 6
l=ask for	11 -11
l=begin at	10 -10
l=charge of	15 -15
l=cut of	9 -9
l=cut to	-12 12
l=down by	15 -15
l=down to	-17 17
l=duty at	17 -17
l=duty of	-36 36
l=duty to	-8 8
l=fall by	10 -10
l=fall to	-11 11
l=for the	-9 9
l=go from	-6 6
l=go to	-15 15
l=had been	-7 7
l=high as	-6 6
l=hit with	-7 7
l=in at	-27 27
l=in the	31 -31
l=increase of	13 -13
l=instead of	-9 9
l=is the	10 -10
l=it 's	-12 12
l=it at	9 -9
l=it has	10 -10
l=it is	-30 30
l=more than	6 -6
l=now ,	-8 8
l=of another	-16 16
l=of the	11 -11
l=place of	-14 14
l=rate at	26 -26
l=rate of	-15 15
l=rise by	8 -8
l=surcharge of	-7 7
l=tariff of	-24 24
l=tax at	-9 9
l=tax of	12 -12
l=that is	-16 16
l=the <name>	10 -10
l=the <quality>	10 -10
l=the additional	-6 6
l=the extra	-9 9
l=the first	9 -9
l=the ordinary	-14 14
l=the other	-13 13
l=the reciprocal	13 -13
l=there are	12 -12
l=there at	-9 9
l=there is	9 -9
l=to be	-14 14
l=to pay	17 -17
l=total of	-10 10
l=up by	10 -10
l=up from	-15 15
l=up to	-16 16
l=vote to	8 -8
l=we had	-12 12
l=were at	-10 10
l=when the	9 -9
l=which pay	-11 11
l=with a	9 -9
l=would be	-8 8
l=would pay	11 -11
l=— the	-7 7
lead="	12 -12
lead=(	9 -9
lead=)	-11 11
lead=10	13 -13
lead=3	25 -25
lead=5	43 -43
lead=6	41 -41
lead=7	44 -44
lead=8	-8 8
lead=9	6 -6
lead=:	-6 6
lead=a	16 -16
lead=an	-11 11
lead=and	-29 29
lead=at	17 -17
lead=because	7 -7
lead=before	-20 20
lead=both	-14 14
lead=by	-6 6
lead=canada	-7 7
lead=china	27 -27
lead=day	14 -14
lead=ecuador	12 -12
lead=fifteen	-26 26
lead=five	-15 15
lead=for	-11 11
lead=forty	-18 18
lead=he	6 -6
lead=i	11 -11
lead=iceland	-8 8
lead=if	15 -15
lead=in	-10 10
lead=india	-6 6
lead=inflation	11 -11
lead=it	9 -9
lead=its	-33 33
lead=mr	-7 7
lead=my	11 -11
lead=no	11 -11
lead=not	-7 7
lead=of	7 -7
lead=on	-11 11
lead=one	14 -14
lead=our	21 -21
lead=president	-13 13
lead=round	11 -11
lead=seven	-12 12
lead=she	8 -8
lead=since	-13 13
lead=six	-24 24
lead=switzerland	-11 11
lead=ten	-24 24
lead=the	17 -17
lead=their	-11 11
lead=there	-12 12
lead=they	-18 18
lead=this	16 -16
lead=three	-12 12
lead=today	-13 13
lead=together	-15 15
lead=turnout	17 -17
lead=twenty	-39 39
lead=two	20 -20
lead=unless	-9 9
lead=us	-7 7
lead=vietnam	-7 7
lead=we	12 -12
lead=when	8 -8
lead=where	-16 16
lead=while	20 -20
lead=who	-12 12
lead=with	-8 8
lead=without	-16 16
lead=you	-7 7
lead=—	-6 6
lll=" <number> for	10 -10
lll=, <number> ,	-14 14
lll=, <number> to	9 -9
lll=, and <name>	6 -6
lll=, up from	-15 15
lll=, when the	7 -7
lll=, which pay	-11 11
lll=: <number> and	-14 14
lll=<begin> <begin> <begin>	-15 15
lll=<begin> <begin> <name>	-36 36
lll=<begin> <begin> at	22 -22
lll=<begin> <begin> day	8 -8
lll=<begin> <begin> if	6 -6
lll=<begin> <begin> round	11 -11
lll=<begin> <begin> the	-20 20
lll=<begin> <name> :	15 -15
lll=<begin> <name> take	-16 16
lll=<begin> it pay	7 -7
lll=<day-gone> , at	-6 6
lll=<day-gone> it was	-12 12
lll=<level> , not	-9 9
lll=<level> instead of	-6 6
lll=<level> on the	6 -6
lll=<name> 's at	-10 10
lll=<name> , at	16 -16
lll=<number> , and	-12 12
lll=<number> it was	9 -9
lll=<number> vote to	7 -7
lll=a cut of	9 -9
lll=a levy of	7 -7
lll=a tariff of	-16 16
lll=a total of	-9 9
lll=additional duty of	-8 8
lll=an increase of	6 -6
lll=as high as	-6 6
lll=between <level> and	10 -10
lll=come down to	-11 11
lll=go back to	7 -7
lll=go down to	-10 10
lll=go in at	-13 13
lll=had ask for	14 -14
lll=import surcharge of	-6 6
lll=in <month-gone> ,	-6 6
lll=in place of	-13 13
lll=into <name> at	-9 9
lll=it had been	-7 7
lll=it stay at	-19 19
lll=it will be	7 -7
lll=it would be	-7 7
lll=its rate at	10 -10
lll=no more than	-6 6
lll=of up to	-17 17
lll=the rate of	-11 11
lll=the surcharge of	-9 9
lll=to <level> and	-7 7
lll=to <name> at	-6 6
lll=to go to	6 -6
lr='s ,	6 -6
lr='s .	-16 16
lr=( )	8 -8
lr=( ,	-6 6
lr=, .	-14 14
lr=, and	-12 12
lr=, for	-8 8
lr=, in	-12 12
lr=, more	12 -12
lr=, of	17 -17
lr=, on	-7 7
lr=, over	-11 11
lr=, to	8 -8
lr=: ,	-17 17
lr=: .	-16 16
lr=: for	7 -7
lr=: under	15 -15
lr=<begin> ,	-17 17
lr=<begin> .	37 -37
lr=<begin> and	8 -8
lr=<begin> are	-18 18
lr=<begin> has	6 -6
lr=<begin> is	-7 7
lr=<begin> on	-8 8
lr=<begin> was	-6 6
lr=<level> <end>	-13 13
lr=<name> ,	16 -16
lr=<name> .	9 -9
lr=<name> <level>	-25 25
lr=<name> of	8 -8
lr=<name> on	-11 11
lr=a chance	8 -8
lr=a tariff	-21 21
lr=about of	18 -18
lr=add to	-7 7
lr=and ,	-13 13
lr=and for	13 -13
lr=and on	-8 8
lr=and other	19 -19
lr=are .	10 -10
lr=as .	-14 14
lr=ask of	8 -8
lr=at .	-7 7
lr=at <end>	13 -13
lr=at and	-14 14
lr=at for	-6 6
lr=at of	6 -6
lr=at on	12 -12
lr=at since	-13 13
lr=at to	18 -18
lr=at under	-7 7
lr=become .	-22 22
lr=between and	-6 6
lr=by ,	8 -8
lr=by .	29 -29
lr=by in	11 -11
lr=by on	9 -9
lr=by since	6 -6
lr=charge ,	-8 8
lr=charge at	-7 7
lr=charge on	-11 11
lr=cost more	13 -13
lr=down .	19 -19
lr=for "	10 -10
lr=for ,	-13 13
lr=for of	14 -14
lr=for on	-14 14
lr=from ,	-12 12
lr=from .	-8 8
lr=from to	-12 12
lr=get ,	-12 12
lr=get .	9 -9
lr=has of	9 -9
lr=if is	6 -6
lr=in .	-14 14
lr=is ,	18 -18
lr=is .	-27 27
lr=keep of	-6 6
lr=keep on	-7 7
lr=make .	-6 6
lr=of ;	-8 8
lr=of and	-12 12
lr=of economy	9 -9
lr=of for	9 -9
lr=of is	13 -13
lr=of that	-9 9
lr=of to	-6 6
lr=of under	-9 9
lr=offer .	17 -17
lr=on .	-12 12
lr=or .	7 -7
lr=pay ,	-23 23
lr=pay .	-46 46
lr=pay and	-8 8
lr=pay at	6 -6
lr=pay in	-12 12
lr=pay more	18 -18
lr=pay on	-12 12
lr=pay there	-7 7
lr=pay under	-8 8
lr=plu .	6 -6
lr=put on	-7 7
lr=say .	-7 7
lr=suspend of	-10 10
lr=take from	-8 8
lr=take of	8 -8
lr=take on	-20 20
lr=than .	-7 7
lr=than of	17 -17
lr=that of	7 -7
lr=the and	6 -6
lr=the duty	-16 16
lr=the for	-7 7
lr=the is	-12 12
lr=the largest	12 -12
lr=the of	-30 30
lr=the side	7 -7
lr=the surcharge	10 -10
lr=the that	-25 25
lr=the thing	-11 11
lr=the which	-10 10
lr=to .	-8 8
lr=to :	-12 12
lr=to and	12 -12
lr=to at	6 -6
lr=to for	-26 26
lr=to from	-6 6
lr=to in	-25 25
lr=to is	-6 6
lr=to under	-8 8
lr=up .	19 -19
lr=want .	-6 6
lr=was ,	-14 14
lr=was .	6 -6
lr=was at	-23 23
lr=was in	27 -27
lr=with ,	-6 6
lr=with on	-17 17
lr=— .	6 -6
nc2=agree	-15 15
nc2=bear	-6 6
nc2=buy	7 -7
nc2=end	-11 11
nc2=propose	21 -21
nc2=suspend	12 -12
nc2=target	8 -8
nc2=threaten	12 -12
nc2=up	14 -14
nct2=agree participle-passive	-9 9
nct2=bear present	-7 7
nct2=begin infinitive	-8 8
nct2=begin past	-9 9
nct2=begin present	20 -20
nct2=end present	-17 17
nct2=impose infinitive	7 -7
nct2=impose past-passive	9 -9
nct2=impose pluperfect-passive	-7 7
nct2=impose present	8 -8
nct2=propose participle-passive	-8 8
nct2=propose present	16 -16
nct2=say modal	-19 19
nct2=say past	9 -9
nct2=say past-passive	-6 6
nct2=stay future	-6 6
nct2=suspend present-passive	7 -7
nct2=target present	12 -12
nct2=up future	9 -9
nct2=up past	8 -8
nct2=up present	11 -11
next="	-15 15
next=(	-6 6
next=)	6 -6
next=:	31 -31
next=and	-9 9
next=as	13 -13
next=because	-10 10
next=digits 	21 -21
next=digits ,	-8 8
next=digits and	-14 14
next=digits far	14 -14
next=digits for	15 -15
next=digits to	10 -10
next=digits —	7 -7
next=free far	12 -12
next=it	9 -9
next=none	9 -9
next=signed 	-12 12
next=signed , not	-8 8
next=signed and	14 -14
next=signed far	19 -19
next=signed from	-7 7
next=signed or	-9 9
next=that	-9 9
next=where	7 -7
next=word ,	-7 7
next=word for	15 -15
next=word in	7 -7
next=word on the	-6 6
next=word to	-6 6
next=worked far	-14 14
next=yet	11 -11
nhas-infinitive	-13 13
nhas-participle	-6 6
nhas-present	6 -6
no customs	-7 7
nt2=modal	-10 10
nt2=participle-passive	-7 7
nt2=past-passive	8 -8
nt2=perfect-not	-7 7
nt2=perfect-passive	7 -7
nt2=pluperfect	-7 7
nt2=present	9 -9
nt2=present-not	9 -9
numbers=1	10 -10
numbers=3	12 -12
nv2=add	-13 13
nv2=apply	6 -6
nv2=drop	-6 6
nv2=end	-13 13
nv2=extend	6 -6
nv2=get	-6 6
nv2=go	14 -14
nv2=have	-8 8
nv2=leave	8 -8
nv2=let	-8 8
nv2=offer	9 -9
nv2=put	-9 9
nv2=remain	-13 13
nv2=sign	-7 7
nv2=suspend	18 -18
nv2=take	-14 14
nv2=tell	-13 13
nv2=threaten	7 -7
nvt2=be present	10 -10
nvt2=charge participle	-13 13
nvt2=come past	-7 7
nvt2=come present	6 -6
nvt2=end present	-14 14
nvt2=get present	-11 11
nvt2=go present	8 -8
nvt2=have past	7 -7
nvt2=have present	-14 14
nvt2=make past	-9 9
nvt2=other past	6 -6
nvt2=other present	-14 14
nvt2=put perfect	-7 7
nvt2=remain present	-13 13
nvt2=say past	16 -16
nvt2=suspend past	7 -7
nvt2=take past	-15 15
nvt2=tell past	-7 7
parties=false	28 -28
parties=part	-11 11
parties=true	-8 8
pc0=begin	7 -7
pc0=buy	14 -14
pc0=deny	9 -9
pc0=down	-11 11
pc0=end	-13 13
pc0=propose	7 -7
pc0=suspend	10 -10
pc0=target	-13 13
pc1=agree	6 -6
pc1=bear	16 -16
pc1=begin	10 -10
pc1=buy	14 -14
pc1=deny	6 -6
pc1=end	-17 17
pc1=propose	7 -7
pc1=stay	7 -7
pc1=suspend	8 -8
pc1=target	-28 28
pc1=threaten	-10 10
pct0=agree modal	-9 9
pct0=agree past	-13 13
pct0=agree past-passive	11 -11
pct0=agree present-passive	17 -17
pct0=bear future	10 -10
pct0=bear past	6 -6
pct0=bear perfect	-14 14
pct0=begin past	11 -11
pct0=buy past	10 -10
pct0=deny past	-9 9
pct0=down future	9 -9
pct0=down perfect	-8 8
pct0=down present	-10 10
pct0=end past	-6 6
pct0=end present	-7 7
pct0=impose future	-9 9
pct0=impose past-passive	8 -8
pct0=impose present-passive	-6 6
pct0=propose modal	8 -8
pct0=propose present	18 -18
pct0=say modal	-8 8
pct0=say past	10 -10
pct0=say perfect	9 -9
pct0=say present	-14 14
pct0=sell past	11 -11
pct0=stay perfect	10 -10
pct0=suspend present	7 -7
pct0=target modal-passive	-6 6
pct1=agree modal	-9 9
pct1=agree participle-passive	8 -8
pct1=agree past	-13 13
pct1=agree past-passive	11 -11
pct1=agree present-passive	17 -17
pct1=bear future	10 -10
pct1=bear participle-passive	18 -18
pct1=bear past	6 -6
pct1=bear perfect	-14 14
pct1=begin past	11 -11
pct1=buy past	10 -10
pct1=deny past	-9 9
pct1=down future	9 -9
pct1=down participle-passive	17 -17
pct1=down perfect	-8 8
pct1=down present	-10 10
pct1=end participle-passive	-8 8
pct1=end past	-8 8
pct1=end present	-6 6
pct1=impose future	-9 9
pct1=impose participle-passive	-10 10
pct1=impose past-passive	8 -8
pct1=propose modal	8 -8
pct1=propose present	23 -23
pct1=say modal	-8 8
pct1=say past	10 -10
pct1=say perfect	8 -8
pct1=say present	-14 14
pct1=sell past	11 -11
pct1=stay participle-passive	10 -10
pct1=stay perfect	10 -10
pct1=suspend present	7 -7
pct1=target modal-passive	-6 6
pct1=target participle-passive	-18 18
percent band=0	-20 20
percent band=100	14 -14
percent band=150	-58 58
percent band=2	7 -7
percent band=over	-17 17
percent broken	29 -29
percent duty ahead=1	-8 8
percent duty ahead=2	-8 8
percent duty ahead=near	-12 12
percent duty ahead=none	6 -6
percent duty back=1	-14 14
percent duty=true	-15 15
percent form=signed	-7 7
percent goods	-18 18
percent goods at large	-21 21
percent habit=always	-12 12
percent habit=seldom	7 -7
percent l1='s	-25 25
percent l1=+	17 -17
percent l1=,	-23 23
percent l1=;	13 -13
percent l1=<begin>	-21 21
percent l1=<duty>	12 -12
percent l1=<goods>	-23 23
percent l1=<level-noun>	10 -10
percent l1=<level>	-20 20
percent l1=<name>	-21 21
percent l1=<v-bear>	8 -8
percent l1=<v-down>	17 -17
percent l1=<v-end>	28 -28
percent l1=<v-impose>	10 -10
percent l1=<v-stay>	16 -16
percent l1=<v-target>	-19 19
percent l1=<v-up>	8 -8
percent l1=add	14 -14
percent l1=additional	-14 14
percent l1=and	-15 15
percent l1=another	-22 22
percent l1=are	-6 6
percent l1=as	-6 6
percent l1=at	12 -12
percent l1=bear	-16 16
percent l1=between	-11 11
percent l1=by	37 -37
percent l1=charge	-11 11
percent l1=cost	18 -18
percent l1=down	30 -30
percent l1=extra	-17 17
percent l1=fall	11 -11
percent l1=from	-16 16
percent l1=gain	11 -11
percent l1=gained	10 -10
percent l1=has	8 -8
percent l1=in	11 -11
percent l1=it	12 -12
percent l1=its	-12 12
percent l1=keep	9 -9
percent l1=lose	14 -14
percent l1=not	12 -12
percent l1=now	-7 7
percent l1=of	10 -10
percent l1=on	-17 17
percent l1=or	-24 24
percent l1=ordinary	-8 8
percent l1=pay	7 -7
percent l1=plu	9 -9
percent l1=reach	-9 9
percent l1=rise	7 -7
percent l1=say	-7 7
percent l1=than	20 -20
percent l1=the	-34 34
percent l1=to	-12 12
percent l1=up	43 -43
percent l1=want	9 -9
percent l1=was	6 -6
percent l1=with	-27 27
percent l2=(	6 -6
percent l2=:	-7 7
percent l2=<agent>	-10 10
percent l2=<begin>	-21 21
percent l2=<day-ahead>	-23 23
percent l2=<day-gone>	-18 18
percent l2=<day-today>	-18 18
percent l2=<duty>	8 -8
percent l2=<gate>	-13 13
percent l2=<goods>	-32 32
percent l2=<level-noun>	13 -13
percent l2=<month-gone>	13 -13
percent l2=<name>	12 -12
percent l2=<not>	-13 13
percent l2=<person>	-30 30
percent l2=<sender>	-6 6
percent l2=<span>	9 -9
percent l2=<v-agree>	-11 11
percent l2=<v-bear>	-22 22
percent l2=<v-begin>	-15 15
percent l2=<v-down>	9 -9
percent l2=<v-end>	-11 11
percent l2=<v-target>	8 -8
percent l2=a	-8 8
percent l2=about	-15 15
percent l2=agree	-13 13
percent l2=an	-18 18
percent l2=answer	-9 9
percent l2=at	8 -8
percent l2=back	-7 7
percent l2=been	-13 13
percent l2=butter	-8 8
percent l2=car	8 -8
percent l2=change	-14 14
percent l2=charge	11 -11
percent l2=fall	20 -20
percent l2=for	-6 6
percent l2=from	-11 11
percent l2=go	-11 11
percent l2=good	-6 6
percent l2=grow	9 -9
percent l2=had	-6 6
percent l2=has	12 -12
percent l2=in	8 -8
percent l2=increase	12 -12
percent l2=index	6 -6
percent l2=inflation	14 -14
percent l2=its	-6 6
percent l2=levy	28 -28
percent l2=more	19 -19
percent l2=of	-28 28
percent l2=on	-6 6
percent l2=pay	-6 6
percent l2=raise	-11 11
percent l2=share	11 -11
percent l2=soybean	6 -6
percent l2=stay	8 -8
percent l2=tariff	-18 18
percent l2=the	-31 31
percent l2=then	-13 13
percent l2=there	-7 7
percent l2=total	-12 12
percent l2=truce	8 -8
percent l2=under	-9 9
percent l2=up	-14 14
percent l2=was	10 -10
percent l2=we	11 -11
percent l2=were	-9 9
percent l2=which	-6 6
percent l2=with	-8 8
percent l2=would	-9 9
percent l=, down	15 -15
percent l=, is	-11 11
percent l=, or	-7 7
percent l=, the	-8 8
percent l=, up	6 -6
percent l=<begin> <begin>	-21 21
percent l=<begin> the	-7 7
percent l=<level> and	-15 15
percent l=<level> or	-18 18
percent l=<level> to	15 -15
percent l=<name> 's	-10 10
percent l=<name> ,	-7 7
percent l=<name> :	26 -26
percent l=<name> at	-18 18
percent l=<name> is	9 -9
percent l=<name> pay	7 -7
percent l=<name> take	-8 8
percent l=<number> ,	-9 9
percent l=<number> to	23 -23
percent l=agree to	-13 13
percent l=an additional	-7 7
percent l=an extra	-9 9
percent l=and the	13 -13
percent l=are at	-6 6
percent l=ask for	10 -10
percent l=down from	8 -8
percent l=down to	-12 12
percent l=duty of	-13 13
percent l=duty to	-7 7
percent l=fall by	9 -9
percent l=fall to	9 -9
percent l=go from	-9 9
percent l=go to	-11 11
percent l=in <name>	9 -9
percent l=increase of	13 -13
percent l=is the	9 -9
percent l=it 's	-8 8
percent l=it is	-13 13
percent l=it pay	10 -10
percent l=levy of	7 -7
percent l=more than	20 -20
percent l=of the	-7 7
percent l=rate at	26 -26
percent l=rate of	-17 17
percent l=rise by	7 -7
percent l=surcharge of	-7 7
percent l=tariff of	-14 14
percent l=tax of	12 -12
percent l=the ordinary	-7 7
percent l=there at	-9 9
percent l=to pay	17 -17
percent l=total of	-10 10
percent l=up by	8 -8
percent l=up from	-12 12
percent l=up to	-10 10
percent l=with a	-7 7
percent lll=, down from	8 -8
percent lll=, up from	-11 11
percent lll=<begin> <begin> <begin>	-21 21
percent lll=<begin> <begin> the	-7 7
percent lll=<begin> <name> :	21 -21
percent lll=<begin> <name> take	-6 6
percent lll=<begin> it pay	14 -14
percent lll=<begin> it was	7 -7
percent lll=<name> , at	16 -16
percent lll=a duty of	6 -6
percent lll=a levy of	11 -11
percent lll=a rate of	-9 9
percent lll=a tariff of	-11 11
percent lll=a total of	-9 9
percent lll=an increase of	6 -6
percent lll=between <level> and	10 -10
percent lll=come in at	6 -6
percent lll=from <level> to	9 -9
percent lll=had ask for	14 -14
percent lll=import surcharge of	-6 6
percent lll=its rate at	10 -10
percent lll=of up to	-17 17
percent lll=the rate of	-11 11
percent lll=the surcharge of	-9 9
percent lll=to <level> and	-7 7
percent lr='s .	-15 15
percent lr=, ,	-12 12
percent lr=, for	-10 10
percent lr=, in	-6 6
percent lr=, more	7 -7
percent lr=, of	11 -11
percent lr=: ,	-6 6
percent lr=: .	-12 12
percent lr=: on	9 -9
percent lr=<begin> ,	-6 6
percent lr=<level> <end>	-22 22
percent lr=<name> .	8 -8
percent lr=<name> <level>	-15 15
percent lr=a chance	8 -8
percent lr=a tariff	-21 21
percent lr=about of	18 -18
percent lr=as .	-8 8
percent lr=at ,	6 -6
percent lr=at for	-12 12
percent lr=at on	17 -17
percent lr=at since	-8 8
percent lr=be .	6 -6
percent lr=between and	-11 11
percent lr=by .	10 -10
percent lr=by in	10 -10
percent lr=by on	9 -9
percent lr=by since	6 -6
percent lr=charge ,	-7 7
percent lr=cost more	12 -12
percent lr=down .	12 -12
percent lr=for of	9 -9
percent lr=for on	-12 12
percent lr=from ,	-13 13
percent lr=from to	-8 8
percent lr=is .	6 -6
percent lr=is of	-7 7
percent lr=of ,	15 -15
percent lr=of and	-13 13
percent lr=of for	20 -20
percent lr=of is	13 -13
percent lr=of of	11 -11
percent lr=of that	-10 10
percent lr=of to	-8 8
percent lr=of under	-9 9
percent lr=pay ,	-9 9
percent lr=pay .	-11 11
percent lr=pay more	10 -10
percent lr=take on	-15 15
percent lr=than of	17 -17
percent lr=that of	6 -6
percent lr=the .	12 -12
percent lr=the of	-21 21
percent lr=the surcharge	10 -10
percent lr=the that	-13 13
percent lr=to and	12 -12
percent lr=to for	-17 17
percent lr=to in	-13 13
percent lr=to is	-8 8
percent lr=to on	-16 16
percent lr=up .	16 -16
percent lr=was in	14 -14
percent lr=with ,	-15 15
percent next=signed 	-8 8
percent next=signed , not	-8 8
percent next=signed and	9 -9
percent next=signed far	-10 10
percent next=signed from	-7 7
percent next=signed or	-9 9
percent next=word far	7 -7
percent next=word on the	-6 6
percent no customs	-8 8
percent numbers=1	9 -9
percent numbers=2	-17 17
percent numbers=3	-6 6
percent numbers=4	-9 9
percent parties=false	23 -23
percent parties=part	-34 34
percent parties=true	-15 15
percent prior=digits far	12 -12
percent prior=fraction far	6 -6
percent prior=none	-8 8
percent prior=signed 	-20 20
percent prior=signed and	-15 15
percent prior=signed far	21 -21
percent prior=signed or	-18 18
percent prior=signed to	15 -15
percent prior=word far	-18 18
percent r1=(	-14 14
percent r1=)	9 -9
percent r1=,	-11 11
percent r1=;	-6 6
percent r1=<duty>	-15 15
percent r1=<end>	-8 8
percent r1=<level-noun>	-11 11
percent r1=<level>	-8 8
percent r1=<not>	-9 9
percent r1=<v-begin>	-13 13
percent r1=<v-deny>	16 -16
percent r1=<v-impose>	-14 14
percent r1=<v-target>	-7 7
percent r1=?	-9 9
percent r1=as	12 -12
percent r1=at	-16 16
percent r1=by	-11 11
percent r1=chance	12 -12
percent r1=duty	-12 12
percent r1=each	14 -14
percent r1=for	-14 14
percent r1=from	-8 8
percent r1=higher	15 -15
percent r1=if	-9 9
percent r1=instead	-13 13
percent r1=is	-14 14
percent r1=less	27 -27
percent r1=more	25 -25
percent r1=of	76 -76
percent r1=off	25 -25
percent r1=on	-25 25
percent r1=remain	9 -9
percent r1=rule	16 -16
percent r1=surcharge	7 -7
percent r1=tariff	-17 17
percent r1=that	-19 19
percent r1=there	16 -16
percent r1=under	-20 20
percent r1=was	-8 8
percent r1=which	-9 9
percent r2=,	-13 13
percent r2=.	12 -12
percent r2=<day-gone>	7 -7
percent r2=<day-today>	12 -12
percent r2=<duty>	-7 7
percent r2=<goods>	-13 13
percent r2=<name>	-16 16
percent r2=<not>	-8 8
percent r2=<quality>	-10 10
percent r2=<seat>	6 -6
percent r2=<span>	16 -16
percent r2=<v-begin>	-6 6
percent r2=<v-impose>	-21 21
percent r2=<v-propose>	13 -13
percent r2=a	-7 7
percent r2=an	14 -14
percent r2=any	6 -6
percent r2=are	-11 11
percent r2=as	-16 16
percent r2=charge	-6 6
percent r2=every	-7 7
percent r2=for	7 -7
percent r2=forced	-7 7
percent r2=good	-14 14
percent r2=its	-13 13
percent r2=more	6 -6
percent r2=no	-8 8
percent r2=of	-8 8
percent r2=on	18 -18
percent r2=plu	-7 7
percent r2=present	-7 7
percent r2=section	-10 10
percent r2=since	-10 10
percent r2=tariff	-11 11
percent r2=than	13 -13
percent r2=the	13 -13
percent r2=then	-9 9
percent r2=there	-10 10
percent r2=they	6 -6
percent r2=to	-8 8
percent r2=until	19 -19
percent r2=was	-8 8
percent r2=week	-9 9
percent r2=what	13 -13
percent r=) .	6 -6
percent r=) <end>	28 -28
percent r=, <level>	-7 7
percent r=, <name>	-8 8
percent r=, and	-11 11
percent r=, as	-6 6
percent r=, is	-8 8
percent r=, not	-9 9
percent r=, on	22 -22
percent r=, plu	-7 7
percent r=, the	-14 14
percent r=. <end>	6 -6
percent r=<end> <end>	-8 8
percent r=<level> <end>	-24 24
percent r=<level> <level>	25 -25
percent r=? <end>	-6 6
percent r=and <level>	9 -9
percent r=as of	-11 11
percent r=at present	-7 7
percent r=at the	-7 7
percent r=chance of	9 -9
percent r=for <name>	-6 6
percent r=from <level>	-7 7
percent r=from the	-7 7
percent r=in <number>	11 -11
percent r=in <seat>	12 -12
percent r=instead of	-13 13
percent r=more ,	-11 11
percent r=more than	8 -8
percent r=of <quality>	17 -17
percent r=of any	6 -6
percent r=of the	29 -29
percent r=of what	24 -24
percent r=on <day-ahead>	11 -11
percent r=on <day-gone>	15 -15
percent r=on <quality>	-37 37
percent r=on every	-7 7
percent r=on their	-6 6
percent r=or <level>	-9 9
percent r=over forced	-7 7
percent r=since the	6 -6
percent r=tariff ,	-7 7
percent r=tariff on	-18 18
percent r=that <name>	-7 7
percent r=that was	-9 9
percent r=to the	6 -6
percent r=under a	-6 6
percent r=under section	-7 7
percent said	-9 9
percent short	-14 14
percent signed ahead=1	-28 28
percent signed ahead=2	-16 16
percent signed ahead=near	-16 16
percent signed ahead=none	39 -39
percent signed back=1	-6 6
percent signed back=near	-10 10
percent signed=1	10 -10
percent signed=2	-28 28
percent times=1	22 -22
percent times=2	-8 8
percent times=3	-36 36
percent times=4	-71 71
phas-infinitive	8 -8
phas-modal	-13 13
phas-pluperfect	6 -6
points band=12	19 -19
points band=150	17 -17
points band=2	14 -14
points band=31	-54 54
points band=4	17 -17
points duty ahead=1	-11 11
points duty back=1	-6 6
points duty back=near	-12 12
points duty back=none	15 -15
points duty=false	7 -7
points duty=true	-13 13
points goods	21 -21
points habit=always	-10 10
points habit=seldom	10 -10
points l1='s	-10 10
points l1=<v-impose>	-17 17
points l1=<v-stay>	-17 17
points l1=<v-suspend>	-18 18
points l1=at	13 -13
points l1=by	19 -19
points l1=further	-8 8
points l1=other	-9 9
points l1=suspend	-11 11
points l1=the	-17 17
points l2=<v-down>	12 -12
points l2=<v-suspend>	-8 8
points l2=and	-6 6
points l2=it	-11 11
points l2=the	-20 20
points l=<begin> the	-7 7
points l=the other	-9 9
points lll=<begin> <begin> the	-7 7
points lr=by .	11 -11
points lr=suspend of	-7 7
points lr=the that	-7 7
points next=digits far	8 -8
points next=none	-10 10
points next=signed far	-10 10
points numbers=1	-14 14
points numbers=3	10 -10
points numbers=4	9 -9
points parties=false	-6 6
points parties=part	15 -15
points parties=true	-12 12
points prior=none	-8 8
points r1=,	7 -7
points r1=.	12 -12
points r1=<v-suspend>	-7 7
points r1=are	-13 13
points r1=in	-8 8
points r1=of	-22 22
points r1=on	-15 15
points r1=that	-7 7
points r2=.	15 -15
points r2=<end>	9 -9
points r2=<quality>	-12 12
points r2=<v-stay>	-9 9
points r2=<v-suspend>	-8 8
points r2=each	-7 7
points r2=in	21 -21
points r2=it	-7 7
points r2=the	-14 14
points r=. <end>	9 -9
points r=of the	-15 15
points r=on each	-7 7
points round	36 -36
points said	-18 18
points said small	28 -28
points signed ahead=1	-12 12
points signed ahead=2	10 -10
points signed back=1	-10 10
points signed back=2	-15 15
points signed back=none	12 -12
points signed=1	-7 7
points signed=2	7 -7
points times=2	-8 8
points times=3	9 -9
prior=digits ,	-19 19
prior=digits and	-29 29
prior=digits for	11 -11
prior=digits to	20 -20
prior=digits —	11 -11
prior=free far	-8 8
prior=signed ,	10 -10
prior=signed , not	-9 9
prior=signed and	-11 11
prior=signed far	14 -14
prior=signed instead of	-6 6
prior=signed on the	6 -6
prior=signed or	-7 7
prior=signed to	8 -8
prior=word 	25 -25
prior=word and	13 -13
prior=word far	7 -7
prior=word for	15 -15
prior=word of	8 -8
pt0=future-passive	7 -7
pt0=modal	-11 11
pt0=past-not	-8 8
pt0=past-passive	12 -12
pt1=modal	-11 11
pt1=past-not	-7 7
pt1=past-passive	12 -12
pv0=answer	6 -6
pv0=ask	-10 10
pv0=buy	13 -13
pv0=collect	8 -8
pv0=cut	-8 8
pv0=double	-6 6
pv0=enter	26 -26
pv0=explain	7 -7
pv0=halve	-15 15
pv0=hold	16 -16
pv0=keep	-12 12
pv0=lapse	-11 11
pv0=offer	17 -17
pv0=other	17 -17
pv0=pay	-10 10
pv0=receive	7 -7
pv0=run	-7 7
pv0=see	11 -11
pv0=stand	8 -8
pv0=stop	-11 11
pv0=suspend	-8 8
pv0=take	-9 9
pv0=want	10 -10
pv1=ask	-9 9
pv1=bring	-6 6
pv1=buy	13 -13
pv1=collect	11 -11
pv1=cut	-8 8
pv1=double	-6 6
pv1=end	-10 10
pv1=enter	29 -29
pv1=explain	7 -7
pv1=halve	-15 15
pv1=hold	16 -16
pv1=introduce	-12 12
pv1=keep	-12 12
pv1=know	7 -7
pv1=lapse	-13 13
pv1=make	7 -7
pv1=offer	17 -17
pv1=other	19 -19
pv1=pay	-9 9
pv1=raise	-7 7
pv1=run	-7 7
pv1=see	11 -11
pv1=set	14 -14
pv1=settle	12 -12
pv1=stand	8 -8
pv1=suspend	-11 11
pv1=take	-9 9
pv1=tax	-13 13
pv1=want	12 -12
pv2-none	6 -6
pvt0=add past	9 -9
pvt0=add present	-9 9
pvt0=ask present	10 -10
pvt0=be past	-12 12
pvt0=buy past	9 -9
pvt0=call present	7 -7
pvt0=come past	-8 8
pvt0=come present	7 -7
pvt0=deny past	-8 8
pvt0=enter present	11 -11
pvt0=go present	-6 6
pvt0=hold present	9 -9
pvt0=keep present	-13 13
pvt0=leave past	8 -8
pvt0=leave present	-9 9
pvt0=other past	7 -7
pvt0=pay perfect	-8 8
pvt0=put present	6 -6
pvt0=raise past	-6 6
pvt0=run present	-6 6
pvt0=say perfect	6 -6
pvt0=say present	-12 12
pvt0=sell past	8 -8
pvt0=sign present	8 -8
pvt0=stand past	8 -8
pvt0=suspend present	-8 8
pvt0=take present	-7 7
pvt1=add past	9 -9
pvt1=add present	-9 9
pvt1=ask present	10 -10
pvt1=be past	-9 9
pvt1=buy past	9 -9
pvt1=call present	7 -7
pvt1=come past	-8 8
pvt1=come present	7 -7
pvt1=deny past	-8 8
pvt1=enter present	11 -11
pvt1=hold present	9 -9
pvt1=keep present	-13 13
pvt1=leave present	-8 8
pvt1=other past	7 -7
pvt1=pay perfect	-8 8
pvt1=put present	6 -6
pvt1=raise past	-6 6
pvt1=run present	-6 6
pvt1=say perfect	6 -6
pvt1=say present	-12 12
pvt1=sell past	8 -8
pvt1=sign present	8 -8
pvt1=stand past	8 -8
pvt1=suspend present	-8 8
pvt1=take present	-7 7
pvt1=want present	8 -8
q:"	21 -21
q:&	10 -10
q:'	9 -9
q:'s	-16 16
q:(	-20 20
q:)	-20 20
q:*	-20 20
q:/	-17 17
q::	15 -15
q:;	-9 9
q:<agent>	11 -11
q:<day-ahead>	-10 10
q:<day-today>	-9 9
q:<goods-amount>	33 -33
q:<goods>	-32 32
q:<level-noun>	10 -10
q:<level>	-15 15
q:<money>	67 -67
q:<month-ahead>	8 -8
q:<month-gone>	-8 8
q:<month-today>	8 -8
q:<name>	-34 34
q:<not>	-17 17
q:<number>	-10 10
q:<organisation>	33 -33
q:<person>	-18 18
q:<points>	15 -15
q:<quality>	-42 42
q:<seat>	-45 45
q:<sender>	6 -6
q:<span>	6 -6
q:<taker>	10 -10
q:<v-bear>	-19 19
q:<v-begin>	8 -8
q:<v-end>	26 -26
q:<v-propose>	17 -17
q:<v-return>	21 -21
q:<v-say>	10 -10
q:<v-sell>	39 -39
q:<v-stay>	8 -8
q:<v-suspend>	14 -14
q:<v-target>	-13 13
q:<v-up>	12 -12
q:?	-26 26
q:about	9 -9
q:act	-8 8
q:add	-17 17
q:after	24 -24
q:again	-17 17
q:against	-11 11
q:ago	-13 13
q:agreement	-12 12
q:all	-13 13
q:already	-18 18
q:also	-19 19
q:am	6 -6
q:among	10 -10
q:announce	-12 12
q:another	20 -20
q:answer	-7 7
q:anyone	-13 13
q:anything	-11 11
q:are	14 -14
q:arrangement	-6 6
q:as	-6 6
q:autumn	12 -12
q:away	11 -11
q:bad	10 -10
q:base	8 -8
q:basi	16 -16
q:battery	19 -19
q:be	-9 9
q:bean	-12 12
q:bear	-16 16
q:become	-9 9
q:beef	13 -13
q:been	-17 17
q:before	14 -14
q:begin	19 -19
q:being	-14 14
q:bell	7 -7
q:between	16 -16
q:beyond	-8 8
q:bond	11 -11
q:both	-17 17
q:bridge	14 -14
q:bring	-10 10
q:butter	-6 6
q:buy	-8 8
q:buyer	-15 15
q:by	23 -23
q:cannot	-8 8
q:capital	17 -17
q:ceasefire	7 -7
q:cent	25 -25
q:charge	-15 15
q:chip	-9 9
q:christma	6 -6
q:clear	-6 6
q:clock	11 -11
q:close	12 -12
q:closed	13 -13
q:club	24 -24
q:collect	-14 14
q:come	-21 21
q:company	25 -25
q:concentrate	-9 9
q:container	13 -13
q:continue	14 -14
q:contract	17 -17
q:copper	-19 19
q:correction	7 -7
q:could	20 -20
q:country	-12 12
q:cover	-9 9
q:custom	-13 13
q:cut	15 -15
q:date	-14 14
q:day	14 -14
q:deadline	17 -17
q:declare	9 -9
q:die	-20 20
q:direction	-18 18
q:dock	7 -7
q:doe	-31 31
q:drop	8 -8
q:due	19 -19
q:duty	-37 37
q:early	10 -10
q:economy	-14 14
q:effect	-15 15
q:either	13 -13
q:emergency	-12 12
q:energy	-10 10
q:evening	13 -13
q:ever	-11 11
q:everybody	-9 9
q:exist	-9 9
q:expect	20 -20
q:face	-6 6
q:fall	11 -11
q:far	14 -14
q:farm	8 -8
q:farmer	8 -8
q:fear	12 -12
q:fee	18 -18
q:fentanyl	-27 27
q:ferry	13 -13
q:final	8 -8
q:firm	7 -7
q:first	13 -13
q:flower	-6 6
q:for	18 -18
q:forced	-17 17
q:forget	-25 25
q:four	10 -10
q:free	-11 11
q:freight	10 -10
q:future	10 -10
q:garden	-9 9
q:gas	-11 11
q:gave	-9 9
q:general	9 -9
q:generic	19 -19
q:geneva	-24 24
q:give	21 -21
q:given	-8 8
q:grower	-6 6
q:had	10 -10
q:half	-23 23
q:hang	6 -6
q:harbour	7 -7
q:he	18 -18
q:her	16 -16
q:higher	15 -15
q:him	-9 9
q:hold	26 -26
q:home	17 -17
q:household	14 -14
q:i	31 -31
q:i've	27 -27
q:if	-30 30
q:import	23 -23
q:income	16 -16
q:increase	9 -9
q:index	10 -10
q:inflation	6 -6
q:into	-11 11
q:investigation	7 -7
q:isn't	15 -15
q:it	-29 29
q:its	21 -21
q:itself	8 -8
q:joint	11 -11
q:just	-10 10
q:keep	11 -11
q:know	10 -10
q:labour	-16 16
q:lamp	-13 13
q:lapse	12 -12
q:late	22 -22
q:lay	-28 28
q:lead	6 -6
q:leave	-9 9
q:lemon	-7 7
q:letter	-13 13
q:level	-19 19
q:licence	19 -19
q:like	-7 7
q:line	12 -12
q:little	17 -17
q:longer	14 -14
q:look	9 -9
q:lose	6 -6
q:lunch	-8 8
q:m	16 -16
q:machine	-7 7
q:maize	9 -9
q:make	-12 12
q:market	10 -10
q:matter	-9 9
q:may	27 -27
q:mean	6 -6
q:meanwhile	-6 6
q:member	9 -9
q:men	11 -11
q:midnight	-6 6
q:million	27 -27
q:month	-25 25
q:more	6 -6
q:move	-14 14
q:mr	13 -13
q:must	14 -14
q:my	20 -20
q:neither	7 -7
q:net	8 -8
q:never	-14 14
q:night	26 -26
q:nine	8 -8
q:no	-23 23
q:nobody	17 -17
q:nor	12 -12
q:north	18 -18
q:not	-15 15
q:note	7 -7
q:notice	13 -13
q:now	-29 29
q:number	-6 6
q:nut	-18 18
q:off	18 -18
q:offer	38 -38
q:oil	-11 11
q:old	-21 21
q:older	-16 16
q:on	-18 18
q:only	-14 14
q:open	8 -8
q:opened	-8 8
q:operator	10 -10
q:order	-11 11
q:ordinary	8 -8
q:other	-22 22
q:our	-31 31
q:out	-12 12
q:owe	6 -6
q:p	-7 7
q:pact	-26 26
q:page	-33 33
q:paper	-21 21
q:pass	9 -9
q:pause	-17 17
q:pay	-17 17
q:peace	-12 12
q:people	-16 16
q:period	-20 20
q:permit	25 -25
q:peso	9 -9
q:place	7 -7
q:plu	25 -25
q:plywood	-11 11
q:point	-6 6
q:policy	17 -17
q:port	15 -15
q:powder	-14 14
q:power	-6 6
q:present	-21 21
q:president	-9 9
q:proclamation	-10 10
q:prolonged	-12 12
q:promise	-14 14
q:put	14 -14
q:quarter	17 -17
q:raise	20 -20
q:rate	10 -10
q:read	14 -14
q:recall	-9 9
q:reciprocal	-32 32
q:refund	11 -11
q:renewed	-18 18
q:report	-13 13
q:rest	-29 29
q:return	19 -19
q:rice	-11 11
q:rise	7 -7
q:room	21 -21
q:s	6 -6
q:sale	8 -8
q:same	-22 22
q:say	18 -18
q:sea	13 -13
q:second	31 -31
q:see	-6 6
q:sell	16 -16
q:send	21 -21
q:settle	9 -9
q:share	8 -8
q:she	15 -15
q:ship	12 -12
q:short	17 -17
q:side	-6 6
q:signature	8 -8
q:since	10 -10
q:sir	10 -10
q:sit	-13 13
q:slap	-14 14
q:sleep	-18 18
q:so	-10 10
q:some	16 -16
q:somebody	11 -11
q:something	-6 6
q:speak	-9 9
q:special	8 -8
q:spoke	-20 20
q:stand	-10 10
q:standstill	20 -20
q:steel	-21 21
q:still	-7 7
q:stock	11 -11
q:stockfish	-7 7
q:stop	26 -26
q:stuff	8 -8
q:sugar	-14 14
q:sum	10 -10
q:summer	12 -12
q:suspend	6 -6
q:suspension	-7 7
q:table	-9 9
q:take	10 -10
q:tariff	20 -20
q:tax	-7 7
q:tell	-7 7
q:term	9 -9
q:text	-7 7
q:thank	15 -15
q:that	-22 22
q:the	9 -9
q:then	9 -9
q:there	-14 14
q:thi	7 -7
q:thing	-10 10
q:think	-16 16
q:third	-15 15
q:those	-17 17
q:threaten	8 -8
q:through	-14 14
q:till	-7 7
q:timber	-6 6
q:to	25 -25
q:ton	8 -8
q:too	-18 18
q:top	-12 12
q:total	9 -9
q:town	7 -7
q:trade	32 -32
q:treaty	-22 22
q:truce	-8 8
q:tuna	8 -8
q:twice	-7 7
q:unchanged	23 -23
q:under	-14 14
q:until	-8 8
q:up	19 -19
q:upon	-6 6
q:us	-11 11
q:use	-7 7
q:used	-10 10
q:vessel	10 -10
q:vote	-8 8
q:wait	13 -13
q:want	11 -11
q:war	-14 14
q:was	-12 12
q:water	12 -12
q:we	-27 27
q:weather	8 -8
q:week	-9 9
q:well	-11 11
q:what	-28 28
q:when	-23 23
q:where	-20 20
q:whole	-11 11
q:why	14 -14
q:will	-10 10
q:window	11 -11
q:winter	-15 15
q:with	-15 15
q:within	-20 20
q:without	-16 16
q:word	7 -7
q:work	6 -6
q:world	15 -15
q:wrong	-17 17
q:year	25 -25
q:yes	-7 7
q:yet	-10 10
q:you	-29 29
q:your	11 -11
q:zero	-7 7
q:—	13 -13
qt=future	-20 20
qt=perfect	7 -7
qt=pluperfect	11 -11
qt=present	7 -7
r1="	-9 9
r1=(	-9 9
r1=)	9 -9
r1=,	-20 20
r1=;	7 -7
r1=<agent>	12 -12
r1=<day-ahead>	-7 7
r1=<duty>	-23 23
r1=<gate>	-7 7
r1=<goods>	19 -19
r1=<level-noun>	-9 9
r1=<level>	-12 12
r1=<number>	11 -11
r1=<quality>	22 -22
r1=<span>	22 -22
r1=<v-begin>	-22 22
r1=<v-deny>	16 -16
r1=<v-down>	-6 6
r1=<v-end>	6 -6
r1=<v-stay>	-6 6
r1=<v-suspend>	-9 9
r1=?	-26 26
r1=again	-21 21
r1=and	-12 12
r1=announcement	8 -8
r1=are	-17 17
r1=at	-23 23
r1=because	-6 6
r1=before	-13 13
r1=chance	12 -12
r1=change	6 -6
r1=come	-8 8
r1=date	6 -6
r1=duty	-25 25
r1=each	6 -6
r1=economy	30 -30
r1=either	15 -15
r1=else	8 -8
r1=entry	-8 8
r1=for	-19 19
r1=government	6 -6
r1=has	9 -9
r1=higher	15 -15
r1=in	-9 9
r1=instead	-19 19
r1=is	-8 8
r1=its	12 -12
r1=job	8 -8
r1=largest	12 -12
r1=last	6 -6
r1=less	21 -21
r1=line	10 -10
r1=list	14 -14
r1=more	28 -28
r1=new	8 -8
r1=now	-17 17
r1=of	45 -45
r1=off	24 -24
r1=on	-42 42
r1=once	-13 13
r1=other	21 -21
r1=over	-9 9
r1=per	-17 17
r1=percent	-12 12
r1=question	8 -8
r1=rare	9 -9
r1=rate	-7 7
r1=reciprocal	-6 6
r1=rule	16 -16
r1=set	7 -7
r1=side	9 -9
r1=since	-13 13
r1=so	6 -6
r1=stay	-7 7
r1=surcharge	7 -7
r1=tariff	-14 14
r1=that	-17 17
r1=time	26 -26
r1=to	7 -7
r1=too	-14 14
r1=trade	17 -17
r1=under	-13 13
r1=was	-14 14
r1=which	-17 17
r1=will	-6 6
r1=would	-19 19
r2="	-7 7
r2='s	7 -7
r2=.	23 -23
r2=:	44 -44
r2=<day-today>	22 -22
r2=<duty>	-9 9
r2=<end>	-6 6
r2=<goods>	-18 18
r2=<level>	7 -7
r2=<month-ahead>	7 -7
r2=<name>	-19 19
r2=<office>	6 -6
r2=<organisation>	-6 6
r2=<points>	13 -13
r2=<quality>	-12 12
r2=<sender>	8 -8
r2=<span>	11 -11
r2=<taker>	13 -13
r2=<v-bear>	19 -19
r2=<v-begin>	-9 9
r2=<v-down>	-10 10
r2=<v-impose>	-8 8
r2=<v-propose>	17 -17
r2=<v-stay>	-12 12
r2=<v-suspend>	-7 7
r2=<v-threaten>	-7 7
r2=?	-18 18
r2=according	9 -9
r2=agreement	17 -17
r2=all	-8 8
r2=an	20 -20
r2=and	9 -9
r2=are	-12 12
r2=at	18 -18
r2=back	-21 21
r2=be	-11 11
r2=both	-10 10
r2=buyer	7 -7
r2=by	-13 13
r2=call	11 -11
r2=cent	-9 9
r2=charge	-7 7
r2=close	7 -7
r2=come	-13 13
r2=could	-9 9
r2=crude	10 -10
r2=day	8 -8
r2=duty	-11 11
r2=earth	9 -9
r2=economy	7 -7
r2=every	-6 6
r2=far	6 -6
r2=fentanyl	-23 23
r2=forced	-8 8
r2=good	-13 13
r2=had	11 -11
r2=has	-14 14
r2=he	14 -14
r2=if	-13 13
r2=in	22 -22
r2=it	6 -6
r2=its	-19 19
r2=last	-8 8
r2=list	-13 13
r2=make	-8 8
r2=more	-6 6
r2=most	-10 10
r2=no	12 -12
r2=not	-14 14
r2=of	18 -18
r2=on	18 -18
r2=one	13 -13
r2=our	-11 11
r2=place	-11 11
r2=plu	-8 8
r2=point	-11 11
r2=present	-11 11
r2=read	14 -14
r2=remain	-6 6
r2=same	-11 11
r2=say	7 -7
r2=section	-8 8
r2=since	-9 9
r2=some	-7 7
r2=still	-10 10
r2=subsidiary	8 -8
r2=suspend	-6 6
r2=than	15 -15
r2=the	-10 10
r2=their	-6 6
r2=them	11 -11
r2=then	-10 10
r2=there	-22 22
r2=these	-13 13
r2=they	12 -12
r2=those	-10 10
r2=three	10 -10
r2=to	-29 29
r2=two	13 -13
r2=until	20 -20
r2=up	11 -11
r2=week	-10 10
r2=where	-11 11
r2=which	-12 12
r2=would	-7 7
r2=year	15 -15
r2=you	-7 7
r3='s	-8 8
r3=,	-26 26
r3=-	-9 9
r3=.	-6 6
r3=:	10 -10
r3=;	-13 13
r3=<agent>	-7 7
r3=<day-ahead>	-17 17
r3=<day-today>	-11 11
r3=<duty>	-11 11
r3=<gate>	7 -7
r3=<goods>	-16 16
r3=<level>	12 -12
r3=<name>	-12 12
r3=<not>	-21 21
r3=<number>	-11 11
r3=<points>	-10 10
r3=<quality>	-11 11
r3=<sender>	14 -14
r3=<v-bear>	9 -9
r3=<v-down>	8 -8
r3=<v-propose>	11 -11
r3=<v-say>	13 -13
r3=<v-sell>	11 -11
r3=<v-stay>	7 -7
r3=<v-threaten>	11 -11
r3=<v-up>	-7 7
r3=?	37 -37
r3=a	20 -20
r3=about	11 -11
r3=above	12 -12
r3=agreement	-10 10
r3=an	-14 14
r3=another	6 -6
r3=as	6 -6
r3=at	14 -14
r3=autumn	-6 6
r3=by	12 -12
r3=charge	-8 8
r3=coffee	-11 11
r3=copper	-6 6
r3=cut	10 -10
r3=date	12 -12
r3=day	-9 9
r3=deal	-9 9
r3=doe	6 -6
r3=duty	-19 19
r3=evening	8 -8
r3=export	8 -8
r3=for	-11 11
r3=from	-11 11
r3=good	-20 20
r3=had	-20 20
r3=has	-7 7
r3=height	-6 6
r3=i	-7 7
r3=if	10 -10
r3=in	12 -12
r3=is	-13 13
r3=make	-7 7
r3=more	-8 8
r3=morning	19 -19
r3=no	-23 23
r3=nobody	-11 11
r3=not	10 -10
r3=nothing	8 -8
r3=oil	11 -11
r3=on	-11 11
r3=or	7 -7
r3=ordinary	-7 7
r3=own	-13 13
r3=same	-11 11
r3=since	-7 7
r3=so	-14 14
r3=state	9 -9
r3=sugar	-9 9
r3=the	7 -7
r3=thi	-7 7
r3=to	30 -30
r3=under	8 -8
r3=until	-11 11
r3=value	-26 26
r3=way	-9 9
r3=we	6 -6
r3=week	8 -8
r3=were	6 -6
r3=where	13 -13
r3=which	8 -8
r3=will	9 -9
r3=wine	-10 10
r3=with	15 -15
r3=year	10 -10
r3=you	10 -10
r4=(	8 -8
r4=)	-10 10
r4=,	-11 11
r4=-	-16 16
r4=.	7 -7
r4=;	11 -11
r4=<day-today>	15 -15
r4=<duty>	7 -7
r4=<gate>	8 -8
r4=<level>	-17 17
r4=<name>	18 -18
r4=<number>	7 -7
r4=<person>	-10 10
r4=<points>	7 -7
r4=<seat>	7 -7
r4=<span>	-12 12
r4=<v-begin>	16 -16
r4=<v-propose>	13 -13
r4=<v-say>	8 -8
r4=<v-stay>	17 -17
r4=<v-target>	-9 9
r4=<v-up>	13 -13
r4=a	-30 30
r4=again	-6 6
r4=agreement	-8 8
r4=all	-8 8
r4=and	-8 8
r4=are	-13 13
r4=as	15 -15
r4=at	7 -7
r4=been	-7 7
r4=by	8 -8
r4=call	9 -9
r4=car	7 -7
r4=charge	-7 7
r4=coffee	20 -20
r4=come	-7 7
r4=country	-10 10
r4=date	6 -6
r4=due	-14 14
r4=duty	9 -9
r4=for	14 -14
r4=from	6 -6
r4=go	17 -17
r4=he	-8 8
r4=if	-6 6
r4=its	8 -8
r4=leave	-8 8
r4=like	-9 9
r4=list	14 -14
r4=make	10 -10
r4=new	8 -8
r4=of	-35 35
r4=one	-14 14
r4=or	-15 15
r4=over	-15 15
r4=point	-12 12
r4=put	-13 13
r4=sale	8 -8
r4=same	7 -7
r4=say	11 -11
r4=second	8 -8
r4=since	-6 6
r4=take	6 -6
r4=than	8 -8
r4=that	-13 13
r4=three	7 -7
r4=truce	9 -9
r4=two	-10 10
r4=under	-10 10
r4=which	23 -23
r4=within	7 -7
r4=year	10 -10
r4=you	10 -10
r=) <end>	19 -19
r=, <level>	-12 12
r=, <number>	-15 15
r=, a	11 -11
r=, according	9 -9
r=, and	-7 7
r=, by	-12 12
r=, for	-15 15
r=, has	-6 6
r=, if	-14 14
r=, is	-15 15
r=, it	7 -7
r=, no	14 -14
r=, not	-13 13
r=, on	9 -9
r=, plu	-8 8
r=, so	-6 6
r=, then	-9 9
r=, under	-8 8
r=, until	8 -8
r=, where	-9 9
r=, which	-13 13
r=, with	7 -7
r=. "	-9 9
r=: the	-7 7
r=; <end>	11 -11
r=<day-ahead> .	-14 14
r=<day-today> ,	6 -6
r=<day-today> .	-8 8
r=<level> <end>	-22 22
r=<level> <level>	16 -16
r=<quality> subsidiary	7 -7
r=<span> .	10 -10
r=? <end>	-8 8
r=after that	-8 8
r=and <level>	9 -9
r=and <number>	-10 10
r=and a	-17 17
r=as of	-19 19
r=at present	-11 11
r=at the	-17 17
r=before .	-16 16
r=chance of	9 -9
r=duty on	-9 9
r=each ,	-6 6
r=each .	10 -10
r=economy .	9 -9
r=for <name>	-16 16
r=for <number>	29 -29
r=for <quality>	-14 14
r=for a	8 -8
r=for most	-7 7
r=from <level>	-7 7
r=from <month-gone>	15 -15
r=in <name>	-14 14
r=in <number>	14 -14
r=in <seat>	8 -8
r=in all	-10 10
r=in place	-11 11
r=in thi	8 -8
r=instead of	-19 19
r=is what	-13 13
r=last week	-6 6
r=more ,	-18 18
r=more <quality>	10 -10
r=more for	16 -16
r=more than	10 -10
r=now ,	-13 13
r=now .	-11 11
r=of <name>	-6 6
r=of <quality>	13 -13
r=of duty	-16 16
r=of its	-6 6
r=of that	13 -13
r=of them	22 -22
r=of what	24 -24
r=of you	11 -11
r=on <day-ahead>	19 -19
r=on <day-gone>	7 -7
r=on <day-today>	7 -7
r=on <quality>	-22 22
r=on crude	10 -10
r=on each	-9 9
r=on every	-7 7
r=on its	-7 7
r=on our	-15 15
r=on the	8 -8
r=on their	-9 9
r=on what	-12 12
r=or <level>	-9 9
r=over <span>	7 -7
r=over fentanyl	-10 10
r=over forced	-7 7
r=per cent	-9 9
r=rare earth	9 -9
r=remain suspend	-6 6
r=so far	6 -6
r=tariff ,	-7 7
r=tariff on	-18 18
r=there .	-7 7
r=to the	11 -11
r=too .	-9 9
r=trade agreement	17 -17
r=under a	-8 8
r=under section	-7 7
r=under the	-9 9
r=will be	-8 8
r=— <number>	7 -7
round	-9 9
s:&	33 -33
s:'	18 -18
s:'s	6 -6
s:(	-6 6
s:+	29 -29
s:.	-7 7
s:<day-ahead>	-7 7
s:<day-gone>	-7 7
s:<goods-amount>	26 -26
s:<goods>	-20 20
s:<money>	50 -50
s:<month-gone>	-17 17
s:<name>	-15 15
s:<not>	6 -6
s:<number>	-19 19
s:<organisation>	7 -7
s:<quality>	-10 10
s:<seat>	-9 9
s:<sender>	15 -15
s:<span>	15 -15
s:<taker>	19 -19
s:<v-agree>	18 -18
s:<v-begin>	-17 17
s:<v-deny>	6 -6
s:<v-down>	7 -7
s:<v-end>	14 -14
s:<v-impose>	6 -6
s:<v-return>	6 -6
s:<v-sell>	24 -24
s:<v-up>	12 -12
s:?	11 -11
s:@	-21 21
s:_	-26 26
s:a	12 -12
s:about	7 -7
s:above	21 -21
s:abroad	6 -6
s:accept	16 -16
s:accord	-7 7
s:according	6 -6
s:ad	-7 7
s:add	-12 12
s:affiliate	15 -15
s:after	17 -17
s:afterward	6 -6
s:again	-17 17
s:against	-6 6
s:ago	-14 14
s:agree	7 -7
s:agreement	-6 6
s:ahead	11 -11
s:aircraft	-14 14
s:all	-11 11
s:allow	19 -19
s:already	-10 10
s:altogether	-18 18
s:aluminium	-26 26
s:an	-7 7
s:another	-9 9
s:answer	-16 16
s:anybody	-17 17
s:anyone	-11 11
s:apple	19 -19
s:apricot	-30 30
s:arithmetic	-11 11
s:as	-19 19
s:ask	-14 14
s:association	-8 8
s:attract	-9 9
s:average	36 -36
s:back	-13 13
s:bank	29 -29
s:bar	-7 7
s:base	13 -13
s:because	-12 12
s:become	-15 15
s:been	-8 8
s:being	-12 12
s:beside	-12 12
s:best	25 -25
s:better	-6 6
s:between	23 -23
s:bill	-6 6
s:body	-7 7
s:bond	13 -13
s:both	-26 26
s:brandy	18 -18
s:bread	23 -23
s:bridge	9 -9
s:bring	-20 20
s:broker	8 -8
s:built	6 -6
s:busan	-10 10
s:buse	10 -10
s:butter	-12 12
s:buyer	-7 7
s:by	8 -8
s:c	8 -8
s:call	13 -13
s:cannot	6 -6
s:canola	-10 10
s:capacity	16 -16
s:car	-9 9
s:carpet	-11 11
s:carry	11 -11
s:case	13 -13
s:cashew	-8 8
s:cashmere	-16 16
s:cease	-7 7
s:ceasefire	9 -9
s:central	12 -12
s:certain	-16 16
s:certificate	8 -8
s:chance	26 -26
s:changed	9 -9
s:charge	-11 11
s:cheese	-14 14
s:chicken	-8 8
s:chocolate	-14 14
s:christma	-15 15
s:city	28 -28
s:claim	10 -10
s:clause	24 -24
s:clear	-9 9
s:closed	12 -12
s:club	14 -14
s:cocoa	-11 11
s:collect	-17 17
s:column	10 -10
s:come	-10 10
s:commerce	7 -7
s:company	20 -20
s:complained	-9 9
s:concede	6 -6
s:conclude	11 -11
s:consider	-6 6
s:container	14 -14
s:content	16 -16
s:contract	6 -6
s:control	10 -10
s:cork	20 -20
s:correct	-12 12
s:correction	-6 6
s:cost	20 -20
s:cotton	-28 28
s:counted	6 -6
s:country	-17 17
s:county	17 -17
s:cousin	-12 12
s:cover	15 -15
s:covered	10 -10
s:crane	-17 17
s:crossed	12 -12
s:customer	7 -7
s:cut	14 -14
s:day	11 -11
s:deadline	7 -7
s:deal	-15 15
s:dearer	20 -20
s:decline	-6 6
s:demand	11 -11
s:depending	-6 6
s:deputy	-14 14
s:desk	11 -11
s:did	8 -8
s:die	-6 6
s:direction	-15 15
s:discuss	-7 7
s:do	-13 13
s:don't	-9 9
s:double	12 -12
s:down	6 -6
s:draft	-31 31
s:drawer	-18 18
s:driver	6 -6
s:drop	6 -6
s:due	-17 17
s:dutiable	-12 12
s:duty	-27 27
s:e	23 -23
s:each	10 -10
s:earlier	-31 31
s:earth	10 -10
s:economic	-10 10
s:economy	20 -20
s:effect	-17 17
s:effective	-8 8
s:effectively	-9 9
s:election	19 -19
s:electric	7 -7
s:electricity	25 -25
s:eleven	20 -20
s:elsewhere	6 -6
s:employer	13 -13
s:end	13 -13
s:engine	-11 11
s:entity	14 -14
s:entry	-10 10
s:equipment	15 -15
s:euro	9 -9
s:even	-11 11
s:evening	6 -6
s:event	-10 10
s:ever	-23 23
s:everybody	-16 16
s:everyone	-6 6
s:excess	12 -12
s:exchanged	7 -7
s:excise	14 -14
s:exempt	10 -10
s:exist	-7 7
s:expect	19 -19
s:expire	-7 7
s:export	38 -38
s:exporter	-12 12
s:extend	10 -10
s:extension	11 -11
s:extra	-6 6
s:face	-16 16
s:fail	-8 8
s:failing	-13 13
s:family	13 -13
s:fare	12 -12
s:farm	18 -18
s:fear	-8 8
s:fee	8 -8
s:fentanyl	-35 35
s:ferry	11 -11
s:fertiliser	-6 6
s:fighting	9 -9
s:figure	-8 8
s:final	25 -25
s:firm	20 -20
s:fish	10 -10
s:fishmeal	-15 15
s:five	12 -12
s:fix	28 -28
s:flat	31 -31
s:float	-6 6
s:flour	-10 10
s:following	-9 9
s:for	-7 7
s:force	18 -18
s:foreign	13 -13
s:found	12 -12
s:fourth	8 -8
s:framework	-9 9
s:free	-16 16
s:freight	17 -17
s:fresh	8 -8
s:friend	-8 8
s:frozen	-10 10
s:fruit	7 -7
s:fuel	18 -18
s:full	16 -16
s:furniture	-20 20
s:further	-22 22
s:future	22 -22
s:gain	14 -14
s:gained	27 -27
s:game	15 -15
s:garment	-6 6
s:gas	22 -22
s:gate	7 -7
s:gave	14 -14
s:general	-16 16
s:geneva	-17 17
s:georgia	18 -18
s:get	12 -12
s:go	-12 12
s:gold	9 -9
s:good	-8 8
s:grain	7 -7
s:grant	-19 19
s:grape	-10 10
s:great	-11 11
s:growth	17 -17
s:had	-10 10
s:halve	-11 11
s:hanwha	7 -7
s:harbour	18 -18
s:harvest	6 -6
s:hasn't	-13 13
s:heading	-8 8
s:heard	-10 10
s:heavy	24 -24
s:her	20 -20
s:here	-14 14
s:high	-6 6
s:higher	15 -15
s:highest	-14 14
s:him	-6 6
s:his	8 -8
s:hit	-17 17
s:hold	14 -14
s:hope	9 -9
s:hotel	8 -8
s:house	10 -10
s:household	17 -17
s:how	8 -8
s:i	7 -7
s:i'd	15 -15
s:i'm	15 -15
s:i've	8 -8
s:ice	-14 14
s:if	-8 8
s:immediately	-8 8
s:import	9 -9
s:importer	7 -7
s:in	6 -6
s:include	12 -12
s:including	-6 6
s:increase	21 -21
s:index	15 -15
s:industrial	14 -14
s:inflation	50 -50
s:informed	-9 9
s:ink	8 -8
s:instead	-6 6
s:instrument	6 -6
s:interest	29 -29
s:into	-14 14
s:introduce	-11 11
s:investigation	8 -8
s:is	-15 15
s:it	-13 13
s:it'll	10 -10
s:its	-16 16
s:jute	-12 12
s:keep	16 -16
s:key	8 -8
s:kind	9 -9
s:know	21 -21
s:lamb	11 -11
s:lamp	12 -12
s:land	-6 6
s:large	12 -12
s:lasted	6 -6
s:late	20 -20
s:later	-12 12
s:law	-6 6
s:lawyer	-6 6
s:lead	8 -8
s:least	9 -9
s:legal	9 -9
s:lemon	-8 8
s:lender	12 -12
s:lentil	-6 6
s:less	25 -25
s:let	-19 19
s:letter	11 -11
s:level	-13 13
s:levy	-10 10
s:licence	36 -36
s:license	7 -7
s:lie	-12 12
s:like	6 -6
s:likewise	-16 16
s:limit	20 -20
s:line	20 -20
s:list	-13 13
s:live	6 -6
s:load	6 -6
s:london	19 -19
s:long	15 -15
s:longer	14 -14
s:look	-6 6
s:lorry	11 -11
s:lose	21 -21
s:lower	19 -19
s:lunch	13 -13
s:m	-7 7
s:main	8 -8
s:make	-13 13
s:man	20 -20
s:mangoe	-15 15
s:many	-12 12
s:marble	-8 8
s:margin	20 -20
s:market	13 -13
s:matter	-7 7
s:may	6 -6
s:me	9 -9
s:meal	-12 12
s:meanwhile	-12 12
s:measure	9 -9
s:mediator	6 -6
s:meet	33 -33
s:member	7 -7
s:men	7 -7
s:mentioned	-7 7
s:metal	7 -7
s:metre	8 -8
s:middle	13 -13
s:might	10 -10
s:milk	-6 6
s:mill	-12 12
s:million	21 -21
s:mine	19 -19
s:ministry	15 -15
s:minu	30 -30
s:minute	29 -29
s:missing	16 -16
s:moment	-10 10
s:month	-15 15
s:more	17 -17
s:morning	13 -13
s:mortgage	24 -24
s:motorcycle	-19 19
s:mr	-8 8
s:much	-9 9
s:must	-14 14
s:name	8 -8
s:natural	7 -7
s:nearly	-9 9
s:need	16 -16
s:negotiation	10 -10
s:neither	8 -8
s:net	13 -13
s:network	29 -29
s:never	-10 10
s:new	21 -21
s:newspaper	-21 21
s:next	8 -8
s:night	34 -34
s:nil	-21 21
s:nobody	-17 17
s:none	39 -39
s:north	14 -14
s:not	10 -10
s:nothing	14 -14
s:notice	12 -12
s:now	-29 29
s:number	-9 9
s:nut	-19 19
s:nvidia	7 -7
s:odd	12 -12
s:off	10 -10
s:offer	19 -19
s:oil	15 -15
s:old	-25 25
s:olive	6 -6
s:on	-7 7
s:one	59 -59
s:onion	-14 14
s:open	6 -6
s:opened	17 -17
s:order	-15 15
s:ordinary	-28 28
s:origin	-11 11
s:other	11 -11
s:otherwise	8 -8
s:our	-6 6
s:out	7 -7
s:over	12 -12
s:owe	-8 8
s:own	-11 11
s:owned	10 -10
s:p	-16 16
s:pact	-8 8
s:palm	13 -13
s:paper	-6 6
s:paragraph	12 -12
s:parliament	11 -11
s:part	-19 19
s:partner	-8 8
s:passed	10 -10
s:patented	-6 6
s:pay	-20 20
s:payable	-17 17
s:peace	11 -11
s:peak	7 -7
s:pen	-10 10
s:penalty	16 -16
s:pension	13 -13
s:people	12 -12
s:percent	-19 19
s:period	-8 8
s:permanent	-8 8
s:permit	12 -12
s:peso	18 -18
s:phosphate	6 -6
s:pineapple	-18 18
s:place	-14 14
s:plan	-16 16
s:play	28 -28
s:player	6 -6
s:plu	-17 17
s:plywood	-9 9
s:point	18 -18
s:policy	29 -29
s:poll	17 -17
s:post	-23 23
s:potash	-14 14
s:poultry	9 -9
s:powder	-17 17
s:price	30 -30
s:prisoner	8 -8
s:procedure	7 -7
s:proclamation	-22 22
s:profit	9 -9
s:prolonged	-11 11
s:pump	8 -8
s:q	-16 16
s:quarrel	-10 10
s:quarter	-13 13
s:question	24 -24
s:quota	9 -9
s:rain	21 -21
s:rare	15 -15
s:raspberry	-7 7
s:rather	-13 13
s:reach	-9 9
s:ready	6 -6
s:recall	-6 6
s:reciprocal	-28 28
s:reduction	-11 11
s:regional	-8 8
s:regular	-7 7
s:reject	16 -16
s:remain	-16 16
s:reminded	-18 18
s:renewed	8 -8
s:repeal	-8 8
s:reply	-8 8
s:report	10 -10
s:reporter	18 -18
s:representative	6 -6
s:respectively	-11 11
s:rest	7 -7
s:retain	-10 10
s:revenue	9 -9
s:rice	-20 20
s:rise	19 -19
s:river	6 -6
s:roof	-6 6
s:room	10 -10
s:rosario	7 -7
s:rose	-12 12
s:round	22 -22
s:rover	13 -13
s:row	13 -13
s:rubber	12 -12
s:rum	-18 18
s:rumour	-6 6
s:run	-9 9
s:rupee	8 -8
s:s	8 -8
s:safeguard	-11 11
s:sale	29 -29
s:salmon	-10 10
s:salt	29 -29
s:same	-17 17
s:sanction	7 -7
s:save	7 -7
s:scale	8 -8
s:season	9 -9
s:seat	6 -6
s:section	-21 21
s:see	7 -7
s:send	-8 8
s:service	26 -26
s:share	44 -44
s:she	15 -15
s:shed	9 -9
s:shop	15 -15
s:short	11 -11
s:shrimp	-24 24
s:shut	7 -7
s:side	7 -7
s:since	-19 19
s:sit	8 -8
s:slap	-13 13
s:sleep	-17 17
s:small	7 -7
s:so	-27 27
s:somebody	-23 23
s:source	-10 10
s:soybean	22 -22
s:speak	-20 20
s:speaking	8 -8
s:special	7 -7
s:spent	7 -7
s:spoke	-10 10
s:stamp	14 -14
s:stand	8 -8
s:standstill	-14 14
s:start	-6 6
s:state	14 -14
s:statement	-28 28
s:statute	-9 9
s:steel	-14 14
s:step	-8 8
s:still	-15 15
s:stock	6 -6
s:stockfish	-10 10
s:stop	-14 14
s:stuff	-8 8
s:subject	6 -6
s:such	-17 17
s:sugar	-13 13
s:sum	-20 20
s:summer	11 -11
s:surcharge	19 -19
s:suspension	-10 10
s:talk	9 -9
s:target	10 -10
s:tax	6 -6
s:team	11 -11
s:telephone	8 -8
s:tenth	7 -7
s:term	-15 15
s:th	-8 8
s:than	9 -9
s:thank	8 -8
s:that	-9 9
s:the	9 -9
s:their	-18 18
s:them	-15 15
s:then	-22 22
s:there	-10 10
s:therefore	-18 18
s:these	-12 12
s:they	-21 21
s:they're	7 -7
s:they've	6 -6
s:thi	10 -10
s:thing	-7 7
s:third	21 -21
s:those	-15 15
s:threat	-11 11
s:three	20 -20
s:thursday	23 -23
s:ticket	7 -7
s:tile	-9 9
s:till	-25 25
s:timber	-13 13
s:time	20 -20
s:together	-24 24
s:too	-7 7
s:tool	-8 8
s:top	-15 15
s:total	-24 24
s:trade	34 -34
s:trader	-13 13
s:transit	10 -10
s:treat	13 -13
s:treaty	-22 22
s:true	-30 30
s:tuna	-22 22
s:turn	-7 7
s:turned	7 -7
s:turnout	39 -39
s:two	31 -31
s:unemployment	27 -27
s:union	14 -14
s:united	9 -9
s:unless	-16 16
s:until	-12 12
s:up	29 -29
s:upon	-10 10
s:upper	10 -10
s:us	-18 18
s:used	-10 10
s:valley	12 -12
s:valorem	-7 7
s:very	-10 10
s:vessel	6 -6
s:view	15 -15
s:vote	38 -38
s:voted	9 -9
s:wage	16 -16
s:wait	13 -13
s:walnut	-6 6
s:want	9 -9
s:was	-21 21
s:watche	-9 9
s:water	11 -11
s:we	-20 20
s:weather	25 -25
s:week	-13 13
s:were	18 -18
s:what	-8 8
s:whatever	-19 19
s:wheat	-9 9
s:where	-20 20
s:wherever	10 -10
s:whether	12 -12
s:while	21 -21
s:who	17 -17
s:why	8 -8
s:will	-13 13
s:win	15 -15
s:wind	10 -10
s:window	12 -12
s:wine	-7 7
s:wire	-11 11
s:withdraw	17 -17
s:without	-19 19
s:work	9 -9
s:worker	7 -7
s:working	8 -8
s:world	8 -8
s:worldwide	-11 11
s:worst	-14 14
s:worth	17 -17
s:would	-13 13
s:wrong	-14 14
s:yarn	-18 18
s:year	20 -20
s:yet	10 -10
s:yield	27 -27
s:yokohama	-18 18
s:you	6 -6
s:your	25 -25
s:zero	-38 38
s:—	11 -11
s:•	-9 9
sa:"	-6 6
sa:" ,	-19 19
sa:" .	13 -13
sa:" <person>	14 -14
sa:" effective	-7 7
sa:" he	-7 7
sa:" reciprocal	-6 6
sa:'s .	-13 13
sa:'s <number>	-13 13
sa:'s the	-9 9
sa:(	6 -6
sa:( <level>	-6 6
sa:( <number>	29 -29
sa:) .	8 -8
sa:) and	-16 16
sa:, "	7 -7
sa:, <level>	-25 25
sa:, <name>	29 -29
sa:, <person>	-9 9
sa:, <quality>	7 -7
sa:, according	6 -6
sa:, against	-14 14
sa:, among	8 -8
sa:, an	21 -21
sa:, as	-8 8
sa:, at	12 -12
sa:, because	-10 10
sa:, before	8 -8
sa:, both	7 -7
sa:, by	-21 21
sa:, down	6 -6
sa:, due	-7 7
sa:, for	-25 25
sa:, from	9 -9
sa:, go	-11 11
sa:, half	9 -9
sa:, he	-9 9
sa:, if	-10 10
sa:, it	6 -6
sa:, make	-19 19
sa:, no	22 -22
sa:, not	-13 13
sa:, or	15 -15
sa:, say	-9 9
sa:, sign	-10 10
sa:, since	-11 11
sa:, so	-11 11
sa:, start	-12 12
sa:, those	6 -6
sa:, to	-11 11
sa:, until	15 -15
sa:, up	12 -12
sa:, was	7 -7
sa:, whatever	-8 8
sa:, when	-9 9
sa:, while	13 -13
sa:, who	6 -6
sa:, with	15 -15
sa:-	-12 12
sa:. "	-8 8
sa:. m	-6 6
sa::	21 -21
sa:: a	7 -7
sa:: that	-18 18
sa:: the	-17 17
sa:;	-11 11
sa:; <name>	-7 7
sa:; <quality>	8 -8
sa:; and	6 -6
sa:; it	-11 11
sa:<agent>	8 -8
sa:<day-ahead> ,	-20 20
sa:<day-gone> ,	-15 15
sa:<day-gone> .	10 -10
sa:<day-gone> and	-8 8
sa:<day-today> .	-29 29
sa:<goods>	-10 10
sa:<level-noun>	15 -15
sa:<level>	8 -8
sa:<level> )	-8 8
sa:<level> ,	20 -20
sa:<level> .	15 -15
sa:<level> ;	-13 13
sa:<level> <level>	11 -11
sa:<level> at	7 -7
sa:<level> from	-7 7
sa:<level> in	10 -10
sa:<level> is	-9 9
sa:<level> of	-6 6
sa:<level> on	7 -7
sa:<level> or	-10 10
sa:<level> to	23 -23
sa:<money>	6 -6
sa:<month-gone>	-18 18
sa:<month-gone> ,	20 -20
sa:<month-gone> .	-13 13
sa:<month-gone> :	6 -6
sa:<month-gone> is	-9 9
sa:<name> 's	-18 18
sa:<name> ,	17 -17
sa:<name> :	-22 22
sa:<name> <number>	19 -19
sa:<name> and	16 -16
sa:<name> at	-7 7
sa:<name> charge	-6 6
sa:<name> take	-6 6
sa:<name> under	-14 14
sa:<not>	-17 17
sa:<number> "	15 -15
sa:<number> )	26 -26
sa:<number> :	9 -9
sa:<number> ;	13 -13
sa:<number> and	9 -9
sa:<number> as	-11 11
sa:<number> at	-23 23
sa:<number> cent	12 -12
sa:<number> for	-9 9
sa:<number> largest	-6 6
sa:<number> of	-8 8
sa:<number> th	-18 18
sa:<number> that	-19 19
sa:<number> to	11 -11
sa:<office> say	-6 6
sa:<person> ,	-6 6
sa:<person> write	-9 9
sa:<points> .	10 -10
sa:<points> more	-9 9
sa:<quality>	6 -6
sa:<quality> .	16 -16
sa:<quality> cement	-8 8
sa:<quality> coffee	13 -13
sa:<quality> copper	-9 9
sa:<quality> farm	8 -8
sa:<quality> good	-6 6
sa:<quality> one	-6 6
sa:<quality> subsidiary	7 -7
sa:<seat>	-9 9
sa:<seat> ,	15 -15
sa:<seat> .	-14 14
sa:<sender>	6 -6
sa:<span> and	-12 12
sa:<span> in	8 -8
sa:<v-begin>	-21 21
sa:<v-buy>	-14 14
sa:<v-deny>	15 -15
sa:<v-down>	12 -12
sa:<v-end>	-8 8
sa:<v-impose>	11 -11
sa:<v-propose>	15 -15
sa:<v-return>	13 -13
sa:<v-sell>	7 -7
sa:<v-stay>	-6 6
sa:<v-suspend>	-9 9
sa:<v-target>	10 -10
sa:<v-threaten>	12 -12
sa:?	11 -11
sa:a	12 -12
sa:a <organisation>	-8 8
sa:a deal	-12 12
sa:a licence	7 -7
sa:a quota	-14 14
sa:a second	8 -8
sa:about	14 -14
sa:above	8 -8
sa:above the	15 -15
sa:accord	-10 10
sa:account	-7 7
sa:account of	-8 8
sa:add	-14 14
sa:additional	9 -9
sa:additional duty	6 -6
sa:affiliate	10 -10
sa:after <number>	15 -15
sa:after that	-12 12
sa:again	-9 9
sa:again in	6 -6
sa:agree	12 -12
sa:agreement	-20 20
sa:agreement .	-7 7
sa:agreement of	-12 12
sa:all	-16 16
sa:all ,	10 -10
sa:all .	-34 34
sa:along	-10 10
sa:also	-9 9
sa:altogether	-20 20
sa:altogether .	-11 11
sa:aluminium	-8 8
sa:am	-6 6
sa:among	8 -8
sa:among them	13 -13
sa:an	-6 6
sa:an hour	12 -12
sa:an increase	9 -9
sa:and	-7 7
sa:and ,	-8 8
sa:and <level>	16 -16
sa:and <number>	-8 8
sa:and <seat>	-8 8
sa:and above	-7 7
sa:and aluminium	-7 7
sa:and are	-7 7
sa:and for	-14 14
sa:and gas	7 -7
sa:and has	-12 12
sa:and i	-21 21
sa:and it	14 -14
sa:and leave	-7 7
sa:and nobody	-8 8
sa:and one	9 -9
sa:and our	-7 7
sa:and the	7 -7
sa:and will	6 -6
sa:and with	-10 10
sa:announce on	7 -7
sa:announcement	6 -6
sa:another	11 -11
sa:another <number>	8 -8
sa:another <span>	8 -8
sa:any of	12 -12
sa:anyone	-8 8
sa:apply to	-9 9
sa:are .	-27 27
sa:are in	18 -18
sa:are on	13 -13
sa:are to	10 -10
sa:arrangement	-8 8
sa:as	-21 21
sa:as a	-23 23
sa:as far	-7 7
sa:as in	-10 10
sa:as much	-9 9
sa:as of	-27 27
sa:as the	7 -7
sa:ask	-8 8
sa:at	15 -15
sa:at <level>	9 -9
sa:at <number>	-8 8
sa:at all	14 -14
sa:at once	10 -10
sa:at present	-7 7
sa:average	11 -11
sa:back	-7 7
sa:banana	-10 10
sa:banana .	-8 8
sa:be	-6 6
sa:bean	11 -11
sa:became	-7 7
sa:because	-19 19
sa:because of	-15 15
sa:beef	-12 12
sa:before ,	-12 12
sa:before .	-11 11
sa:before the	17 -17
sa:begin	-18 18
sa:begin on	-11 11
sa:beside	-9 9
sa:best	17 -17
sa:between the	6 -6
sa:both	-11 11
sa:bottle	-7 7
sa:but	-9 9
sa:butter	-12 12
sa:buy	-6 6
sa:buyer	-6 6
sa:by	-10 10
sa:by <day-ahead>	10 -10
sa:by <month-ahead>	-6 6
sa:by <number>	18 -18
sa:by a	-7 7
sa:call	8 -8
sa:call ,	13 -13
sa:call a	8 -8
sa:can	-7 7
sa:can be	6 -6
sa:cannot	7 -7
sa:carry	-6 6
sa:cease	-7 7
sa:cease to	-7 7
sa:ceasefire	9 -9
sa:cement .	-7 7
sa:certain	-11 11
sa:chance	12 -12
sa:chance of	9 -9
sa:charge	-8 8
sa:charge on	-14 14
sa:chip	6 -6
sa:christma	-12 12
sa:christma .	-13 13
sa:city	14 -14
sa:cocoa	-13 13
sa:cocoa butter	-12 12
sa:coconut	12 -12
sa:cod	7 -7
sa:coffee	14 -14
sa:collect	-9 9
sa:collect .	-6 6
sa:collect <number>	-10 10
sa:come	-6 6
sa:come back	9 -9
sa:come down	-9 9
sa:come to	6 -6
sa:concentrate	10 -10
sa:container	10 -10
sa:control on	-8 8
sa:cotton	-22 22
sa:could	-12 12
sa:count	-6 6
sa:country	-7 7
sa:country ,	-6 6
sa:country .	7 -7
sa:county	8 -8
sa:cover	8 -8
sa:crane	-15 15
sa:date	6 -6
sa:date .	-9 9
sa:date from	-8 8
sa:day	14 -14
sa:day .	15 -15
sa:day since	8 -8
sa:deal	-11 11
sa:depending	-6 6
sa:depending on	-6 6
sa:discuss	-8 8
sa:do with	10 -10
sa:don't	-9 9
sa:done	13 -13
sa:done .	11 -11
sa:down to	-9 9
sa:drawer	-11 11
sa:drop	-7 7
sa:due	-16 16
sa:due .	-6 6
sa:due to	-11 11
sa:during	10 -10
sa:during the	9 -9
sa:duty	-20 20
sa:duty .	-9 9
sa:duty on	-7 7
sa:each	13 -13
sa:each ,	-6 6
sa:each .	10 -10
sa:each other	13 -13
sa:each side	-11 11
sa:earth	11 -11
sa:economy	12 -12
sa:effect	-9 9
sa:effect .	-11 11
sa:effective	-8 8
sa:effective immediately	-8 8
sa:effectively	-9 9
sa:effectively off	-9 9
sa:either	11 -11
sa:election	8 -8
sa:else	11 -11
sa:else .	7 -7
sa:end .	-6 6
sa:end of	7 -7
sa:entity	14 -14
sa:entry	-13 13
sa:equipment	15 -15
sa:evening	11 -11
sa:evening .	6 -6
sa:ever	-24 24
sa:ever since	-9 9
sa:every	-13 13
sa:everybody 's	-10 10
sa:everyone	-10 10
sa:everything	8 -8
sa:everything from	10 -10
sa:expect	14 -14
sa:expect .	6 -6
sa:explain	-8 8
sa:export	10 -10
sa:export to	7 -7
sa:extend	8 -8
sa:extension	17 -17
sa:extension .	16 -16
sa:far .	7 -7
sa:far as	-9 9
sa:farm	14 -14
sa:farm good	11 -11
sa:fee .	-11 11
sa:fentanyl	-6 6
sa:fentanyl .	-8 8
sa:firm	17 -17
sa:first .	18 -18
sa:first term	-10 10
sa:fishmeal	-12 12
sa:flat	14 -14
sa:flat .	14 -14
sa:follow	6 -6
sa:for	-7 7
sa:for <day-ahead>	-10 10
sa:for <name>	-17 17
sa:for <number>	21 -21
sa:for <span>	-10 10
sa:for an	-7 7
sa:for another	9 -9
sa:for fentanyl	-7 7
sa:for good	-20 20
sa:for it	19 -19
sa:for most	-8 8
sa:for the	10 -10
sa:for thi	-6 6
sa:for what	-7 7
sa:foreign	7 -7
sa:found	10 -10
sa:free	12 -12
sa:from <day-gone>	-11 11
sa:from <level>	19 -19
sa:from <month-ahead>	7 -7
sa:from <month-gone>	8 -8
sa:from <name>	18 -18
sa:from <number>	-11 11
sa:from the	11 -11
sa:fruit	11 -11
sa:full	20 -20
sa:gas	10 -10
sa:gas .	7 -7
sa:geneva	-13 13
sa:geneva .	-15 15
sa:get	-6 6
sa:given	-9 9
sa:go .	-9 9
sa:go back	6 -6
sa:good ,	-13 13
sa:good from	-8 8
sa:good make	7 -7
sa:good of	-8 8
sa:good until	10 -10
sa:had	-10 10
sa:had put	-6 6
sa:had threaten	8 -8
sa:hanwha	7 -7
sa:has been	21 -21
sa:have been	-11 11
sa:he add	-12 12
sa:he say	-6 6
sa:here	-15 15
sa:highest	-8 8
sa:him	-11 11
sa:home	-6 6
sa:home .	-6 6
sa:hour	9 -9
sa:hour .	13 -13
sa:i am	-6 6
sa:ice	-8 8
sa:if	-6 6
sa:if the	-14 14
sa:if you	15 -15
sa:immediately	-8 8
sa:immediately "	-7 7
sa:import	-17 17
sa:impose	-8 8
sa:impose in	-9 9
sa:in .	-8 8
sa:in <name>	18 -18
sa:in <number>	28 -28
sa:in <seat>	7 -7
sa:in <span>	11 -11
sa:in a	19 -19
sa:in all	-8 8
sa:in an	10 -10
sa:in both	-6 6
sa:in it	-8 8
sa:in place	-9 9
sa:in the	-41 41
sa:in total	-6 6
sa:included .	-6 6
sa:increase	9 -9
sa:increase of	9 -9
sa:industrial	8 -8
sa:inflation	11 -11
sa:instead of	-13 13
sa:into	-21 21
sa:into <name>	-13 13
sa:is .	12 -12
sa:is back	-6 6
sa:is collect	-9 9
sa:is go	-13 13
sa:is good	8 -8
sa:is suspend	21 -21
sa:is to	11 -11
sa:is what	-21 21
sa:it	-9 9
sa:it 's	9 -9
sa:it .	19 -19
sa:it had	-17 17
sa:it has	8 -8
sa:it in	-16 16
sa:it is	-13 13
sa:it on	-14 14
sa:it pay	-8 8
sa:it was	-11 11
sa:it were	17 -17
sa:it will	-15 15
sa:it would	8 -8
sa:item	-6 6
sa:its	9 -9
sa:its agreement	-7 7
sa:its own	-10 10
sa:its tariff	10 -10
sa:itself	13 -13
sa:jute	-10 10
sa:keep	12 -12
sa:keep the	19 -19
sa:kind	9 -9
sa:last <month-gone>	-25 25
sa:last month	13 -13
sa:last summer	6 -6
sa:last week	-7 7
sa:later	-12 12
sa:less	22 -22
sa:let	-8 8
sa:letter	12 -12
sa:levy	-16 16
sa:levy on	-10 10
sa:licence	25 -25
sa:licence ,	8 -8
sa:likewise	-14 14
sa:line	13 -13
sa:list	17 -17
sa:list <number>	8 -8
sa:longer	9 -9
sa:look at	-6 6
sa:lorry	6 -6
sa:lower	12 -12
sa:lunch	10 -10
sa:m	-6 6
sa:m .	-6 6
sa:make <number>	-16 16
sa:maker	-8 8
sa:man	11 -11
sa:market	6 -6
sa:meet	15 -15
sa:member	6 -6
sa:men	6 -6
sa:merely	-9 9
sa:metal	7 -7
sa:metre	6 -6
sa:midnight	9 -9
sa:midnight .	-12 12
sa:mill	-11 11
sa:mine	8 -8
sa:ministry	6 -6
sa:minute	18 -18
sa:missing	12 -12
sa:month	-10 10
sa:more	11 -11
sa:more ,	-28 28
sa:more <quality>	10 -10
sa:more for	16 -16
sa:morning	21 -21
sa:morning .	10 -10
sa:most	-10 10
sa:much	-9 9
sa:my	16 -16
sa:need	6 -6
sa:never	-10 10
sa:new	24 -24
sa:new .	6 -6
sa:new tariff	9 -9
sa:newspaper	-17 17
sa:next week	6 -6
sa:night	12 -12
sa:night ,	9 -9
sa:no	6 -6
sa:no longer	8 -8
sa:no one	-23 23
sa:no truce	15 -15
sa:nobody	-15 15
sa:not	-13 13
sa:not be	-6 6
sa:not part	-10 10
sa:nothing to	6 -6
sa:notice	6 -6
sa:now	-18 18
sa:now ,	-15 15
sa:nut	-10 10
sa:of	7 -7
sa:of <day-ahead>	-7 7
sa:of <day-gone>	-11 11
sa:of <day-today>	-12 12
sa:of <name>	-18 18
sa:of <span>	-13 13
sa:of any	-12 12
sa:of duty	-15 15
sa:of his	-6 6
sa:of it	12 -12
sa:of its	-10 10
sa:of last	-6 6
sa:of our	-6 6
sa:of the	-10 10
sa:of their	9 -9
sa:of them	25 -25
sa:of up	8 -8
sa:of what	18 -18
sa:of you	14 -14
sa:off	12 -12
sa:off .	13 -13
sa:off the	-9 9
sa:offer	27 -27
sa:offer <number>	9 -9
sa:oil	9 -9
sa:oil .	-7 7
sa:oil and	11 -11
sa:old	-10 10
sa:older	7 -7
sa:older duty	7 -7
sa:on .	22 -22
sa:on <name>	-6 6
sa:on <number>	-9 9
sa:on <quality>	-22 22
sa:on a	9 -9
sa:on account	-8 8
sa:on affiliate	10 -10
sa:on all	-7 7
sa:on car	-9 9
sa:on every	-7 7
sa:on everything	13 -13
sa:on good	-7 7
sa:on hold	-7 7
sa:on ice	-8 8
sa:on its	-14 14
sa:on our	-13 13
sa:on some	-7 7
sa:on the	25 -25
sa:on their	-15 15
sa:on those	-6 6
sa:on what	-8 8
sa:on which	10 -10
sa:once .	10 -10
sa:one .	-29 29
sa:one in	7 -7
sa:only	17 -17
sa:or <level>	-21 21
sa:orange	6 -6
sa:ordinary duty	-6 6
sa:ordinary rate	13 -13
sa:origin	-9 9
sa:other	9 -9
sa:other 's	12 -12
sa:other ,	-12 12
sa:other .	10 -10
sa:other way	-7 7
sa:out	12 -12
sa:out .	7 -7
sa:out on	-7 7
sa:over	-6 6
sa:over <span>	7 -7
sa:over forced	-8 8
sa:over there	-17 17
sa:own	-11 11
sa:own .	-6 6
sa:pact	-17 17
sa:pact of	-7 7
sa:page	-7 7
sa:palm	-8 8
sa:paper	-6 6
sa:part of	-10 10
sa:pay .	-7 7
sa:pay <number>	-7 7
sa:pay the	9 -9
sa:payable	-11 11
sa:payable .	-13 13
sa:per	-12 12
sa:per cent	-14 14
sa:percent	-11 11
sa:place	-20 20
sa:place of	-11 11
sa:plan	-7 7
sa:plu <number>	9 -9
sa:potash	-7 7
sa:powder	-6 6
sa:press	-16 16
sa:proclamation	-6 6
sa:promise	-10 10
sa:purchase	7 -7
sa:put on	-7 7
sa:question	38 -38
sa:rare	13 -13
sa:rare earth	12 -12
sa:rate .	-7 7
sa:read	12 -12
sa:reciprocal	-17 17
sa:reciprocal ,	9 -9
sa:reciprocal tariff	-17 17
sa:regional	-8 8
sa:remain	-14 14
sa:remain payable	-13 13
sa:remain suspend	-11 11
sa:reporter	7 -7
sa:respectively	-11 11
sa:rest	7 -7
sa:retain	-9 9
sa:return	-13 13
sa:return ,	-11 11
sa:right	-14 14
sa:round	11 -11
sa:rule	11 -11
sa:rule on	11 -11
sa:run out	7 -7
sa:sale	14 -14
sa:salmon	-6 6
sa:same	-12 12
sa:same as	-10 10
sa:same day	17 -17
sa:say	7 -7
sa:say in	8 -8
sa:say it	-8 8
sa:second .	-13 13
sa:send	-12 12
sa:service	13 -13
sa:settle	7 -7
sa:shall	-7 7
sa:ship	7 -7
sa:short	13 -13
sa:should	-7 7
sa:shrimp	-8 8
sa:side	12 -12
sa:side .	-6 6
sa:sign	-12 12
sa:since	-17 17
sa:since .	-11 11
sa:since <day-gone>	-10 10
sa:since <month-gone>	10 -10
sa:since <number>	-15 15
sa:single	7 -7
sa:sit	10 -10
sa:sleep	-17 17
sa:so	10 -10
sa:so .	7 -7
sa:so far	10 -10
sa:so that	7 -7
sa:soybean	10 -10
sa:spring	22 -22
sa:stand	7 -7
sa:start	-14 14
sa:start on	-15 15
sa:state	8 -8
sa:statement	-8 8
sa:stay suspend	6 -6
sa:steel	-10 10
sa:steel and	-7 7
sa:stop	-7 7
sa:stuff	-6 6
sa:subject	10 -10
sa:subject to	9 -9
sa:subsidiary	8 -8
sa:subsidiary of	8 -8
sa:sugar	-10 10
sa:sum	-14 14
sa:surcharge	8 -8
sa:suspend	17 -17
sa:suspend .	-15 15
sa:suspend until	7 -7
sa:suspension	-9 9
sa:table .	9 -9
sa:take <number>	7 -7
sa:talk	10 -10
sa:tariff	14 -14
sa:tariff ,	-12 12
sa:tariff .	15 -15
sa:tariff on	-7 7
sa:tax	-7 7
sa:tax on	-9 9
sa:tell	-7 7
sa:tell .	-12 12
sa:ten	-10 10
sa:term .	-8 8
sa:th	-18 18
sa:than a	6 -6
sa:than in	8 -8
sa:than the	8 -8
sa:that 's	-10 10
sa:that .	-15 15
sa:that <name>	-6 6
sa:that <seat>	-7 7
sa:that he	9 -9
sa:that is	7 -7
sa:that it	7 -7
sa:that the	24 -24
sa:that they	8 -8
sa:that was	-13 13
sa:the <day-ahead>	12 -12
sa:the <name>	-12 12
sa:the <number>	-39 39
sa:the agreement	-13 13
sa:the arrangement	-14 14
sa:the border	7 -7
sa:the ceasefire	9 -9
sa:the drawer	-14 14
sa:the first	-6 6
sa:the good	-6 6
sa:the highest	-8 8
sa:the last	12 -12
sa:the law	10 -10
sa:the list	-6 6
sa:the morning	19 -19
sa:the new	6 -6
sa:the old	-9 9
sa:the one	-6 6
sa:the ordinary	7 -7
sa:the other	-16 16
sa:the pact	-7 7
sa:the present	-6 6
sa:the rate	-8 8
sa:the reciprocal	-10 10
sa:the rest	6 -6
sa:the same	-6 6
sa:the second	-6 6
sa:the ship	9 -9
sa:the state	7 -7
sa:the sum	-7 7
sa:the summer	10 -10
sa:the third	6 -6
sa:the time	9 -9
sa:the value	-23 23
sa:the way	-10 10
sa:the week	7 -7
sa:the whole	8 -8
sa:the year	10 -10
sa:them ,	9 -9
sa:them .	6 -6
sa:them in	-6 6
sa:then	-13 13
sa:then .	-10 10
sa:there .	-10 10
sa:there is	19 -19
sa:these	-13 13
sa:they	7 -7
sa:thi month	-16 16
sa:thing .	-6 6
sa:thing on	-11 11
sa:third	10 -10
sa:those of	7 -7
sa:threaten	6 -6
sa:three ,	20 -20
sa:three .	-7 7
sa:through	12 -12
sa:till	-21 21
sa:time	22 -22
sa:time .	13 -13
sa:to <level>	15 -15
sa:to <money>	8 -8
sa:to say	7 -7
sa:to start	-7 7
sa:to the	14 -14
sa:together	-8 8
sa:too ,	-8 8
sa:top .	7 -7
sa:total	-7 7
sa:touched	-6 6
sa:trade	20 -20
sa:trade agreement	18 -18
sa:treaty	-24 24
sa:truce	18 -18
sa:truce ,	16 -16
sa:truce .	-16 16
sa:truce in	9 -9
sa:truce of	-10 10
sa:tuna	-9 9
sa:tuna ,	-6 6
sa:two .	-7 7
sa:unchanged	-6 6
sa:unchanged .	9 -9
sa:under	-8 8
sa:under a	-12 12
sa:under an	-7 7
sa:under its	-9 9
sa:under licence	10 -10
sa:under the	-6 6
sa:until	7 -7
sa:until <day-ahead>	13 -13
sa:until <month-ahead>	7 -7
sa:until <month-gone>	-9 9
sa:up	13 -13
sa:up .	6 -6
sa:up <level>	8 -8
sa:up on	-7 7
sa:upon	-13 13
sa:value	-12 12
sa:view	16 -16
sa:vote	14 -14
sa:wage	8 -8
sa:walnut	14 -14
sa:was	-13 13
sa:was <level>	6 -6
sa:was a	-6 6
sa:was never	-8 8
sa:was not	-9 9
sa:way	-19 19
sa:way .	-9 9
sa:we	-11 11
sa:week ago	-14 14
sa:were	14 -14
sa:what <name>	-9 9
sa:what it	6 -6
sa:whatever	-14 14
sa:when the	-10 10
sa:when they	10 -10
sa:which come	-17 17
sa:which has	20 -20
sa:which it	-16 16
sa:which make	-6 6
sa:which was	18 -18
sa:which would	-12 12
sa:while	14 -14
sa:who	12 -12
sa:whole	9 -9
sa:will	-13 13
sa:wine	-6 6
sa:wine .	-18 18
sa:with <name>	6 -6
sa:with a	15 -15
sa:with it	-6 6
sa:with the	-14 14
sa:with them	-11 11
sa:withdraw	18 -18
sa:within <span>	7 -7
sa:without	-8 8
sa:wool	8 -8
sa:worker	7 -7
sa:worth	-8 8
sa:would	-6 6
sa:would be	11 -11
sa:would have	-11 11
sa:wrong	-9 9
sa:wrong .	-9 9
sa:yarn	-10 10
sa:year	19 -19
sa:year .	7 -7
sa:year ago	7 -7
sa:year before	6 -6
sa:yet	8 -8
sa:yet .	10 -10
sa:your	38 -38
sa:— <number>	11 -11
said	-33 33
said small	7 -7
sb:" ,	6 -6
sb:" <number>	10 -10
sb:" a	6 -6
sb:" i	18 -18
sb:" if	-10 10
sb:" not	7 -7
sb:" reciprocal	-6 6
sb:" the	-13 13
sb:" we	13 -13
sb:&	26 -26
sb:& p	14 -14
sb:'	28 -28
sb:'s at	-21 21
sb:'s central	8 -8
sb:'s offer	10 -10
sb:'s rate	-6 6
sb:'s tariff	9 -9
sb:(	-7 7
sb:( <level>	-14 14
sb:( <number>	-15 15
sb:)	-12 12
sb:) ,	-10 10
sb:) and	-11 11
sb:+	24 -24
sb:, "	21 -21
sb:, <day-gone>	11 -11
sb:, <level>	-18 18
sb:, <name>	-14 14
sb:, <number>	-6 6
sb:, <person>	-9 9
sb:, <quality>	-15 15
sb:, <seat>	-6 6
sb:, <span>	18 -18
sb:, a	14 -14
sb:, against	-8 8
sb:, an	15 -15
sb:, as	-9 9
sb:, at	-20 20
sb:, but	20 -20
sb:, come	9 -9
sb:, down	10 -10
sb:, from	-25 25
sb:, go	-13 13
sb:, has	-7 7
sb:, i	-7 7
sb:, in	-25 25
sb:, instead	-9 9
sb:, is	6 -6
sb:, its	-8 8
sb:, keep	8 -8
sb:, of	-12 12
sb:, on	-31 31
sb:, one	15 -15
sb:, pay	-29 29
sb:, plu	-24 24
sb:, say	8 -8
sb:, sell	-13 13
sb:, that	-11 11
sb:, the	-6 6
sb:, to	-23 23
sb:, two	15 -15
sb:, under	-11 11
sb:, was	-9 9
sb:, when	14 -14
sb:, where	-13 13
sb:, which	-8 8
sb:, while	10 -10
sb:, who	11 -11
sb:, will	10 -10
sb:, with	12 -12
sb:-	7 -7
sb:.	-13 13
sb:. <number>	-13 13
sb:. <person>	-6 6
sb:/	-6 6
sb::	-11 11
sb:: "	-9 9
sb:: <level>	-39 39
sb:: <name>	16 -16
sb:: <quality>	-7 7
sb:: a	-25 25
sb:: an	-11 11
sb:: and	25 -25
sb:: in	-19 19
sb:: it	-10 10
sb:: on	-7 7
sb:: one	16 -16
sb:: then	-13 13
sb:: there	-17 17
sb:: two	13 -13
sb:: up	9 -9
sb:: we	6 -6
sb:: what	-12 12
sb:; <name>	-6 6
sb:; a	-11 11
sb:; it	-8 8
sb:; on	-15 15
sb:<day-ahead>	-7 7
sb:<day-ahead> ,	-18 18
sb:<day-ahead> :	-21 21
sb:<day-ahead> and	-6 6
sb:<day-ahead> at	13 -13
sb:<day-ahead> it	-7 7
sb:<day-ahead> the	19 -19
sb:<day-gone>	-8 8
sb:<day-gone> 's	15 -15
sb:<day-gone> ,	-10 10
sb:<day-gone> :	26 -26
sb:<day-gone> <person>	-15 15
sb:<day-gone> a	9 -9
sb:<day-gone> it	-22 22
sb:<day-gone> that	8 -8
sb:<day-today> 's	-13 13
sb:<day-today> (	11 -11
sb:<day-today> :	-13 13
sb:<day-today> the	21 -21
sb:<day-today> —	8 -8
sb:<goods-amount>	28 -28
sb:<goods-amount> in	18 -18
sb:<goods-amount> of	7 -7
sb:<goods>	-22 22
sb:<level-noun>	-8 8
sb:<level>	-8 8
sb:<level> (	-17 17
sb:<level> )	-9 9
sb:<level> ,	-28 28
sb:<level> :	-13 13
sb:<level> ;	-6 6
sb:<level> and	12 -12
sb:<level> for	-7 7
sb:<level> in	6 -6
sb:<level> of	22 -22
sb:<level> on	6 -6
sb:<level> over	11 -11
sb:<level> that	7 -7
sb:<money>	53 -53
sb:<money> ,	17 -17
sb:<money> a	9 -9
sb:<money> last	11 -11
sb:<month-ahead> it	-10 10
sb:<month-gone> ,	12 -12
sb:<month-gone> ;	6 -6
sb:<month-gone> <name>	16 -16
sb:<month-gone> it	-19 19
sb:<month-gone> the	6 -6
sb:<month-today>	10 -10
sb:<name>	-33 33
sb:<name> 's	-23 23
sb:<name> ,	-37 37
sb:<name> <level>	-10 10
sb:<name> <number>	-10 10
sb:<name> agree	-14 14
sb:<name> and	-6 6
sb:<name> at	-25 25
sb:<name> buy	7 -7
sb:<name> charge	-16 16
sb:<name> get	-20 20
sb:<name> go	11 -11
sb:<name> good	-9 9
sb:<name> had	-10 10
sb:<name> import	9 -9
sb:<name> is	21 -21
sb:<name> keep	-6 6
sb:<name> levy	6 -6
sb:<name> put	10 -10
sb:<name> stand	8 -8
sb:<name> take	-12 12
sb:<name> the	-7 7
sb:<name> to	-21 21
sb:<name> trade	7 -7
sb:<name> under	-10 10
sb:<name> want	-18 18
sb:<name> were	7 -7
sb:<name> would	-7 7
sb:<not>	-24 24
sb:<number> "	12 -12
sb:<number> (	-20 20
sb:<number> ,	-19 19
sb:<number> :	11 -11
sb:<number> <number>	7 -7
sb:<number> <quality>	12 -12
sb:<number> a	10 -10
sb:<number> and	-17 17
sb:<number> are	7 -7
sb:<number> cent	13 -13
sb:<number> economy	10 -10
sb:<number> from	-10 10
sb:<number> in	11 -11
sb:<number> more	-8 8
sb:<number> now	-8 8
sb:<number> of	7 -7
sb:<number> on	-9 9
sb:<number> rise	-10 10
sb:<number> since	11 -11
sb:<number> tariff	15 -15
sb:<number> th	6 -6
sb:<number> to	15 -15
sb:<number> vote	8 -8
sb:<number> with	-8 8
sb:<office> :	-17 17
sb:<organisation>	14 -14
sb:<organisation> 's	17 -17
sb:<organisation> ,	26 -26
sb:<organisation> :	-12 12
sb:<organisation> for	-17 17
sb:<organisation> had	7 -7
sb:<organisation> in	16 -16
sb:<organisation> keep	7 -7
sb:<organisation> leave	6 -6
sb:<organisation> take	-10 10
sb:<organisation> that	-8 8
sb:<person>	-6 6
sb:<person> ,	9 -9
sb:<person> announce	13 -13
sb:<person> say	8 -8
sb:<person> tell	6 -6
sb:<points> ,	21 -21
sb:<points> of	-17 17
sb:<quality>	-14 14
sb:<quality> beef	6 -6
sb:<quality> coconut	-9 9
sb:<quality> copper	-9 9
sb:<quality> custom	12 -12
sb:<quality> export	11 -11
sb:<quality> farm	7 -7
sb:<quality> firm	9 -9
sb:<quality> list	10 -10
sb:<quality> olive	8 -8
sb:<quality> one	-12 12
sb:<quality> palm	16 -16
sb:<quality> rare	7 -7
sb:<quality> rate	-17 17
sb:<quality> sugar	-19 19
sb:<quality> tariff	7 -7
sb:<quality> tea	9 -9
sb:<quality> tractor	6 -6
sb:<quality> trade	12 -12
sb:<seat>	-7 7
sb:<seat> :	10 -10
sb:<seat> had	-10 10
sb:<seat> want	-12 12
sb:<sender>	12 -12
sb:<span>	21 -21
sb:<span> and	8 -8
sb:<taker>	18 -18
sb:<v-agree>	14 -14
sb:<v-bear>	-7 7
sb:<v-buy>	14 -14
sb:<v-down>	-8 8
sb:<v-end>	16 -16
sb:<v-say>	-9 9
sb:<v-sell>	19 -19
sb:<v-suspend>	7 -7
sb:<v-target>	-21 21
sb:<v-threaten>	-13 13
sb:<v-up>	8 -8
sb:@	-21 21
sb:_	-26 26
sb:a	6 -6
sb:a "	-9 9
sb:a <office>	13 -13
sb:a cut	7 -7
sb:a deal	9 -9
sb:a figure	-12 12
sb:a free	-9 9
sb:a pause	-6 6
sb:a permanent	-9 9
sb:a post	-6 6
sb:a proposal	6 -6
sb:a rate	-10 10
sb:a report	-9 9
sb:a rise	9 -9
sb:a tariff	-17 17
sb:a third	18 -18
sb:a total	-10 10
sb:a treaty	11 -11
sb:about the	-19 19
sb:above	18 -18
sb:accept	11 -11
sb:add up	-15 15
sb:addition	-6 6
sb:additional	-16 16
sb:additional duty	-16 16
sb:additional tariff	-6 6
sb:after	17 -17
sb:after a	9 -9
sb:afterward	12 -12
sb:again	-13 13
sb:against	-6 6
sb:ago	-12 12
sb:agree to	-7 7
sb:agreement	7 -7
sb:agreement ,	16 -16
sb:agreement in	-11 11
sb:agreement of	21 -21
sb:agreement with	-8 8
sb:ahead	8 -8
sb:all ,	-12 12
sb:already	-9 9
sb:also	14 -14
sb:aluminium	-19 19
sb:among the	6 -6
sb:among them	-6 6
sb:amount to	-6 6
sb:an extension	8 -8
sb:an increase	6 -6
sb:an order	-6 6
sb:and ,	-13 13
sb:and <level>	12 -12
sb:and <name>	7 -7
sb:and <number>	7 -7
sb:and a	-21 21
sb:and aluminium	-16 16
sb:and at	-9 9
sb:and get	9 -9
sb:and it	13 -13
sb:and its	-12 12
sb:and so	-15 15
sb:and that	-7 7
sb:and will	6 -6
sb:and with	-10 10
sb:and would	13 -13
sb:announce	-9 9
sb:announcement	-9 9
sb:another	-18 18
sb:answer	-15 15
sb:any	8 -8
sb:anybody	-25 25
sb:anything	-7 7
sb:apply to	9 -9
sb:apricot	-29 29
sb:are <level>	6 -6
sb:are at	-12 12
sb:are let	-9 9
sb:are to	9 -9
sb:arrangement	12 -12
sb:as far	-7 7
sb:as high	-6 6
sb:as it	9 -9
sb:as long	10 -10
sb:as of	17 -17
sb:ask	-15 15
sb:ask :	8 -8
sb:ask <number>	15 -15
sb:ask about	-7 7
sb:at <level>	8 -8
sb:at <number>	10 -10
sb:at midnight	11 -11
sb:at one	-13 13
sb:at the	7 -7
sb:average	28 -28
sb:bank	29 -29
sb:base	14 -14
sb:be know	7 -7
sb:bean pay	-6 6
sb:bear	-6 6
sb:become	-15 15
sb:beef	8 -8
sb:beef ,	9 -9
sb:been	-17 17
sb:been at	15 -15
sb:before <day-ahead>	11 -11
sb:before that	15 -15
sb:before the	-13 13
sb:begin	9 -9
sb:begin at	13 -13
sb:being	-10 10
sb:below	-8 8
sb:best	10 -10
sb:between	24 -24
sb:between <level>	11 -11
sb:between <name>	10 -10
sb:between the	8 -8
sb:bill	-9 9
sb:boat	7 -7
sb:bond	13 -13
sb:both	-20 20
sb:both duty	-21 21
sb:brandy	18 -18
sb:bridge	6 -6
sb:bring	-19 19
sb:bring the	-22 22
sb:buy	6 -6
sb:by	18 -18
sb:by <month-ahead>	-6 6
sb:by <number>	15 -15
sb:by the	-7 7
sb:c	7 -7
sb:call	7 -7
sb:call reciprocal	6 -6
sb:can	14 -14
sb:capacity	13 -13
sb:car	-12 12
sb:car ,	-10 10
sb:carry	18 -18
sb:case	9 -9
sb:case ,	-14 14
sb:cashew	-6 6
sb:cashmere	-16 16
sb:central	12 -12
sb:central bank	12 -12
sb:chance	16 -16
sb:chance of	14 -14
sb:changed	7 -7
sb:charge	-10 10
sb:charge of	15 -15
sb:charge the	-6 6
sb:cheese	-17 17
sb:cheese ,	-10 10
sb:city	17 -17
sb:claim	10 -10
sb:clear	-10 10
sb:clock	8 -8
sb:close	-7 7
sb:closed	8 -8
sb:club	11 -11
sb:coconut	-13 13
sb:coconut oil	-11 11
sb:coffee	-7 7
sb:coffee ,	-8 8
sb:coffee and	-8 8
sb:collect	-12 12
sb:collect <level>	10 -10
sb:come from	9 -9
sb:come in	-9 9
sb:company	25 -25
sb:conclude	11 -11
sb:content	18 -18
sb:continue to	6 -6
sb:control	18 -18
sb:correction	-6 6
sb:cost	28 -28
sb:cotton	-7 7
sb:could	15 -15
sb:count	15 -15
sb:country	-14 14
sb:country ,	-9 9
sb:county	9 -9
sb:cover	6 -6
sb:covered	10 -10
sb:customer	7 -7
sb:cut	11 -11
sb:cut by	6 -6
sb:cut of	8 -8
sb:cut the	6 -6
sb:cut to	-20 20
sb:day ,	-7 7
sb:day of	6 -6
sb:day the	-16 16
sb:deal	-7 7
sb:deal with	-7 7
sb:decree	-6 6
sb:demand	12 -12
sb:deny that	7 -7
sb:did	7 -7
sb:die	-7 7
sb:do	-10 10
sb:do the	-6 6
sb:doe not	-9 9
sb:doesn't	-6 6
sb:done	-11 11
sb:double	-9 9
sb:down	8 -8
sb:down by	12 -12
sb:down from	-14 14
sb:down to	-15 15
sb:draft	-26 26
sb:drop its	-6 6
sb:during	-18 18
sb:duty	-24 24
sb:duty (	-8 8
sb:duty ,	-7 7
sb:duty :	9 -9
sb:duty and	10 -10
sb:duty at	11 -11
sb:duty for	6 -6
sb:duty go	-8 8
sb:duty in	-14 14
sb:duty of	-18 18
sb:duty that	-7 7
sb:duty to	-9 9
sb:duty would	-14 14
sb:each of	15 -15
sb:each side	-18 18
sb:earlier	-30 30
sb:economic	-10 10
sb:economy	11 -11
sb:effect	-8 8
sb:election	14 -14
sb:electricity	22 -22
sb:else	-13 13
sb:elsewhere	6 -6
sb:end	12 -12
sb:end on	9 -9
sb:euro	8 -8
sb:even	-6 6
sb:every	9 -9
sb:everybody	-14 14
sb:excess	10 -10
sb:excess capacity	10 -10
sb:excise	14 -14
sb:expect	9 -9
sb:expect the	6 -6
sb:explain	8 -8
sb:export	32 -32
sb:export of	6 -6
sb:export to	16 -16
sb:exporter	-11 11
sb:extension ,	-12 12
sb:extra	-9 9
sb:extra <level>	6 -6
sb:face	-16 16
sb:face a	-7 7
sb:fail	-8 8
sb:fall by	12 -12
sb:fall to	-13 13
sb:family	7 -7
sb:far	-10 10
sb:far as	-7 7
sb:fare	12 -12
sb:farm	6 -6
sb:fee	8 -8
sb:fentanyl	-34 34
sb:fentanyl is	-10 10
sb:fentanyl tariff	-26 26
sb:figure	-7 7
sb:figure of	-12 12
sb:final	32 -32
sb:first	-8 8
sb:fish	9 -9
sb:fish ,	8 -8
sb:five	12 -12
sb:fix	28 -28
sb:flat	20 -20
sb:follow	-12 12
sb:for <level>	9 -9
sb:for <name>	-6 6
sb:for <number>	15 -15
sb:for <span>	-10 10
sb:for a	-23 23
sb:for as	10 -10
sb:for fentanyl	-10 10
sb:for its	-9 9
sb:for the	13 -13
sb:force	14 -14
sb:force since	-8 8
sb:four	13 -13
sb:fourth	7 -7
sb:free trade	-12 12
sb:from	-9 9
sb:from <day-ahead>	-17 17
sb:from <day-gone>	-9 9
sb:from <month-ahead>	6 -6
sb:from <name>	-8 8
sb:from <number>	-9 9
sb:from <seat>	9 -9
sb:from a	-17 17
sb:from which	9 -9
sb:frozen	-12 12
sb:fuel	17 -17
sb:further	-17 17
sb:future	18 -18
sb:gain	12 -12
sb:gained	27 -27
sb:gas	13 -13
sb:gave	16 -16
sb:general	-16 16
sb:general rate	-11 11
sb:georgia	11 -11
sb:get	12 -12
sb:get a	-9 9
sb:given	13 -13
sb:go	-11 11
sb:go back	8 -8
sb:go down	-6 6
sb:go in	-24 24
sb:go into	7 -7
sb:go on	13 -13
sb:go up	13 -13
sb:gold	11 -11
sb:good ,	-6 6
sb:good :	13 -13
sb:good and	-6 6
sb:good from	-6 6
sb:good go	-8 8
sb:good of	13 -13
sb:good stay	-8 8
sb:good will	-6 6
sb:grant	-20 20
sb:grow by	7 -7
sb:growth	14 -14
sb:had a	10 -10
sb:had agree	12 -12
sb:had announce	-11 11
sb:had ask	10 -10
sb:had say	7 -7
sb:had the	-15 15
sb:half	-9 9
sb:halve	-27 27
sb:harbour	8 -8
sb:has a	12 -12
sb:has an	-9 9
sb:has ask	-6 6
sb:has been	-18 18
sb:has cut	7 -7
sb:has had	-15 15
sb:has pay	-10 10
sb:has put	8 -8
sb:has say	6 -6
sb:hasn't	-7 7
sb:have a	-14 14
sb:have agree	7 -7
sb:have ask	-25 25
sb:have had	-8 8
sb:have offer	8 -8
sb:hazelnut	-7 7
sb:he has	6 -6
sb:he will	12 -12
sb:hear	-7 7
sb:heard	-8 8
sb:her	14 -14
sb:high	-6 6
sb:high as	-6 6
sb:higher	11 -11
sb:hit	-17 17
sb:hit with	-10 10
sb:hold	22 -22
sb:hold the	-6 6
sb:home	8 -8
sb:hope	10 -10
sb:hotel	7 -7
sb:hour ,	-6 6
sb:house	9 -9
sb:household	22 -22
sb:how	8 -8
sb:i am	7 -7
sb:i have	17 -17
sb:i'd	15 -15
sb:i'm	15 -15
sb:i've	8 -8
sb:if no	-10 10
sb:if nobody	12 -12
sb:if there	23 -23
sb:if they	-6 6
sb:import	25 -25
sb:import surcharge	-6 6
sb:in ,	-14 14
sb:in <month-gone>	-9 9
sb:in <number>	14 -14
sb:in <quality>	-7 7
sb:in addition	7 -7
sb:in at	-27 27
sb:in force	-7 7
sb:in place	-13 13
sb:in the	12 -12
sb:in transit	7 -7
sb:in turn	7 -7
sb:in which	26 -26
sb:increase	13 -13
sb:increase of	17 -17
sb:index	14 -14
sb:inflation	44 -44
sb:inflation in	14 -14
sb:informed	-8 8
sb:instead	-7 7
sb:instead of	-7 7
sb:interest	28 -28
sb:interest rate	7 -7
sb:into	-8 8
sb:into <name>	-31 31
sb:introduce	-11 11
sb:investigation	7 -7
sb:is	-8 8
sb:is <level>	7 -7
sb:is a	-9 9
sb:is charge	-9 9
sb:is collect	-16 16
sb:is in	-16 16
sb:is it	-16 16
sb:is no	-9 9
sb:is not	6 -6
sb:is still	-7 7
sb:is to	6 -6
sb:it	-13 13
sb:it 's	-12 12
sb:it ,	-9 9
sb:it :	-17 17
sb:it <name>	-7 7
sb:it all	-13 13
sb:it at	10 -10
sb:it be	6 -6
sb:it come	26 -26
sb:it down	24 -24
sb:it go	-20 20
sb:it has	-9 9
sb:it last	-8 8
sb:it mean	16 -16
sb:it stay	-20 20
sb:it that	7 -7
sb:it true	-21 21
sb:it was	-16 16
sb:it would	7 -7
sb:item	9 -9
sb:its	-28 28
sb:its duty	-8 8
sb:its place	13 -13
sb:its rate	14 -14
sb:its tariff	13 -13
sb:itself	-14 14
sb:just	-10 10
sb:keep its	15 -15
sb:key	8 -8
sb:key rate	8 -8
sb:know	21 -21
sb:know that	13 -13
sb:labor ,	-12 12
sb:lapse	7 -7
sb:lapse ,	-8 8
sb:last <month-gone>	7 -7
sb:last month	-10 10
sb:lasted	6 -6
sb:late	21 -21
sb:late on	6 -6
sb:law	-13 13
sb:least	7 -7
sb:leave	-8 8
sb:leave its	10 -10
sb:lemon	-8 8
sb:lentil	-6 6
sb:less than	13 -13
sb:let	-13 13
sb:let in	-14 14
sb:let the	-11 11
sb:level	-14 14
sb:levy on	-22 22
sb:licence	14 -14
sb:licence for	6 -6
sb:lie	-11 11
sb:like	10 -10
sb:like to	6 -6
sb:line	9 -9
sb:list	-21 21
sb:list has	6 -6
sb:list of	-15 15
sb:live	7 -7
sb:london	18 -18
sb:long	20 -20
sb:long as	11 -11
sb:look	-7 7
sb:look at	-9 9
sb:lose	17 -17
sb:lose <level>	8 -8
sb:lower	9 -9
sb:machinery	-7 7
sb:main	8 -8
sb:make	-13 13
sb:make it	-7 7
sb:make of	7 -7
sb:maker	7 -7
sb:man	10 -10
sb:margin	20 -20
sb:market	8 -8
sb:may	6 -6
sb:may be	6 -6
sb:me	10 -10
sb:meal	-19 19
sb:mean to	11 -11
sb:meanwhile	-12 12
sb:meanwhile ,	-12 12
sb:medicine	6 -6
sb:medicine ,	7 -7
sb:meet	18 -18
sb:meet of	13 -13
sb:meet was	7 -7
sb:midnight	-6 6
sb:milk powder	-9 9
sb:million	17 -17
sb:mine	13 -13
sb:ministry	7 -7
sb:minu	23 -23
sb:minute	17 -17
sb:minute past	-8 8
sb:month	-6 6
sb:more	7 -7
sb:more ,	-7 7
sb:more than	13 -13
sb:most	10 -10
sb:most of	10 -10
sb:motor	-8 8
sb:mr	-10 10
sb:mr <person>	-10 10
sb:must	-12 12
sb:my	-10 10
sb:name	13 -13
sb:name to	9 -9
sb:need	10 -10
sb:net	8 -8
sb:network	29 -29
sb:night	29 -29
sb:night ,	14 -14
sb:no	-11 11
sb:no ,	-20 20
sb:no change	-13 13
sb:nobody sign	16 -16
sb:north	12 -12
sb:not	14 -14
sb:not extend	-9 9
sb:note	-7 7
sb:nothing	-29 29
sb:notice	6 -6
sb:now	-17 17
sb:number	-9 9
sb:nut	-10 10
sb:odd	12 -12
sb:of	6 -6
sb:of <day-gone>	-24 24
sb:of <day-today>	8 -8
sb:of <level>	17 -17
sb:of <month-ahead>	15 -15
sb:of <month-gone>	-8 8
sb:of <name>	-17 17
sb:of <number>	-6 6
sb:of <quality>	10 -10
sb:of <span>	-31 31
sb:of an	7 -7
sb:of another	-16 16
sb:of it	-18 18
sb:of last	-9 9
sb:of our	-18 18
sb:of section	-8 8
sb:of that	14 -14
sb:of the	29 -29
sb:of thi	-6 6
sb:offer	6 -6
sb:offer <level>	14 -14
sb:offer to	-7 7
sb:oil	9 -9
sb:oil ,	7 -7
sb:oil is	-10 10
sb:old	-19 19
sb:older	-15 15
sb:older section	8 -8
sb:olive	6 -6
sb:on	-6 6
sb:on <day-ahead>	23 -23
sb:on <day-gone>	10 -10
sb:on <name>	-18 18
sb:on <quality>	-16 16
sb:on a	9 -9
sb:on good	13 -13
sb:on it	-19 19
sb:on its	14 -14
sb:on our	-10 10
sb:on steel	-9 9
sb:on that	-15 15
sb:on the	14 -14
sb:on their	-27 27
sb:on them	-12 12
sb:on top	-23 23
sb:on which	20 -20
sb:one	-14 14
sb:one ,	-12 12
sb:one on	6 -6
sb:onion	-13 13
sb:only	-20 20
sb:opened	6 -6
sb:or <level>	8 -8
sb:orange	-11 11
sb:order	-13 13
sb:ordinary	-29 29
sb:ordinary duty	-16 16
sb:other	6 -6
sb:our <office>	11 -11
sb:our <organisation>	7 -7
sb:out ,	-7 7
sb:out at	15 -15
sb:out of	-13 13
sb:out on	-8 8
sb:out the	-16 16
sb:over	20 -20
sb:over forced	12 -12
sb:owe	-17 17
sb:own	-10 10
sb:owned	10 -10
sb:p	-12 12
sb:p <number>	-16 16
sb:palm	19 -19
sb:palm oil	19 -19
sb:parliament	10 -10
sb:part	-15 15
sb:part of	-11 11
sb:partner	-18 18
sb:party	-6 6
sb:passed	10 -10
sb:past midnight	-14 14
sb:pause of	-11 11
sb:pay	-22 22
sb:pay <level>	-25 25
sb:pay <number>	16 -16
sb:pay a	10 -10
sb:pay the	-8 8
sb:peace	11 -11
sb:peak	13 -13
sb:penalty	18 -18
sb:pension	13 -13
sb:people	6 -6
sb:per	11 -11
sb:percent	-8 8
sb:permanent	-8 8
sb:permit	8 -8
sb:peso	16 -16
sb:phosphate	9 -9
sb:pineapple	-9 9
sb:place	-7 7
sb:place of	-18 18
sb:plan	-9 9
sb:play	17 -17
sb:plu	-18 18
sb:plywood	-8 8
sb:point	24 -24
sb:policy	29 -29
sb:policy rate	29 -29
sb:pork	-8 8
sb:post	-20 20
sb:potash	-8 8
sb:powder	-10 10
sb:press	10 -10
sb:price	36 -36
sb:proclamation	-16 16
sb:prolonged	-7 7
sb:promise	9 -9
sb:proposal	-7 7
sb:put <level>	11 -11
sb:put a	-7 7
sb:put on	-11 11
sb:put the	15 -15
sb:q	-16 16
sb:quarrel	-6 6
sb:question	-9 9
sb:quota	14 -14
sb:radio that	-15 15
sb:raise their	7 -7
sb:raspberry	-7 7
sb:rate ,	-14 14
sb:rate at	29 -29
sb:rate fall	-17 17
sb:rate is	-7 7
sb:rate of	-22 22
sb:rather	-19 19
sb:reach	-6 6
sb:recall	-11 11
sb:reciprocal	-14 14
sb:reciprocal "	-6 6
sb:reciprocal ,	6 -6
sb:reciprocal tariff	-16 16
sb:reject	8 -8
sb:reminded	-7 7
sb:renewed	12 -12
sb:reply	-8 8
sb:report	10 -10
sb:report that	10 -10
sb:reporter	11 -11
sb:representative	6 -6
sb:return	7 -7
sb:rice	-24 24
sb:right	17 -17
sb:rise	20 -20
sb:rise by	15 -15
sb:rise from	6 -6
sb:rose	-14 14
sb:round	12 -12
sb:round of	6 -6
sb:rover	9 -9
sb:rubber	16 -16
sb:rule	-15 15
sb:rum	-13 13
sb:rumour	-6 6
sb:run	-11 11
sb:run out	-16 16
sb:rupee	10 -10
sb:s &	14 -14
sb:sale	15 -15
sb:salt	27 -27
sb:same	-6 6
sb:same day	6 -6
sb:sanction	7 -7
sb:sanction on	6 -6
sb:say ,	-8 8
sb:say it	16 -16
sb:say no	6 -6
sb:say the	7 -7
sb:section	-19 19
sb:section <number>	-19 19
sb:see	10 -10
sb:see a	-6 6
sb:sell	-6 6
sb:sell its	-23 23
sb:sell to	6 -6
sb:service	16 -16
sb:settle on	-8 8
sb:settle with	-13 13
sb:shall	6 -6
sb:share	42 -42
sb:share of	35 -35
sb:she	7 -7
sb:shop	7 -7
sb:shrimp	-18 18
sb:shut	7 -7
sb:sign an	-7 7
sb:sign in	7 -7
sb:sign its	-6 6
sb:since	-7 7
sb:since the	-6 6
sb:since then	-6 6
sb:single	-6 6
sb:slap	-13 13
sb:small	13 -13
sb:so	-41 41
sb:so that	-6 6
sb:some	-10 10
sb:somebody	-26 26
sb:soybean	14 -14
sb:spent	6 -6
sb:spoke	-10 10
sb:spring	-19 19
sb:stand at	13 -13
sb:standstill	-10 10
sb:start	6 -6
sb:state	7 -7
sb:statement	-22 22
sb:steel and	-14 14
sb:still	-14 14
sb:stockfish	-9 9
sb:stop	-7 7
sb:such	-12 12
sb:sum	-6 6
sb:summer	7 -7
sb:surcharge	14 -14
sb:surcharge of	-8 8
sb:surtax	-12 12
sb:suspend	-22 22
sb:suspend ,	-8 8
sb:suspension	-6 6
sb:table ,	12 -12
sb:take <level>	10 -10
sb:take it	12 -12
sb:take the	-16 16
sb:talk in	8 -8
sb:talk of	-17 17
sb:talk with	10 -10
sb:target	9 -9
sb:tariff	-11 11
sb:tariff ,	-13 13
sb:tariff by	6 -6
sb:tariff for	14 -14
sb:tariff go	8 -8
sb:tariff of	-26 26
sb:tariff to	-7 7
sb:tariff will	-6 6
sb:tax	16 -16
sb:tax at	-25 25
sb:tax of	12 -12
sb:tea ,	-7 7
sb:team	10 -10
sb:telephone	12 -12
sb:tell	7 -7
sb:tell reporter	9 -9
sb:tell us	-8 8
sb:ten	14 -14
sb:term	-13 13
sb:th	6 -6
sb:than	12 -12
sb:that ,	-7 7
sb:that a	8 -8
sb:that are	-7 7
sb:that day	-25 25
sb:that has	-11 11
sb:that if	7 -7
sb:that it	7 -7
sb:that make	-14 14
sb:that the	-16 16
sb:that there	11 -11
sb:that they	9 -9
sb:that would	7 -7
sb:the <day-gone>	11 -11
sb:the <level>	-6 6
sb:the <name>	-12 12
sb:the <number>	-22 22
sb:the <person>	-10 10
sb:the <quality>	14 -14
sb:the <span>	6 -6
sb:the additional	-6 6
sb:the average	20 -20
sb:the base	7 -7
sb:the chance	16 -16
sb:the charge	-6 6
sb:the city	15 -15
sb:the clock	6 -6
sb:the county	11 -11
sb:the day	10 -10
sb:the deal	-14 14
sb:the duty	-33 33
sb:the extension	-12 12
sb:the extra	-7 7
sb:the fentanyl	-12 12
sb:the first	-8 8
sb:the general	-15 15
sb:the house	6 -6
sb:the import	-6 6
sb:the increase	13 -13
sb:the last	14 -14
sb:the law	-6 6
sb:the levy	14 -14
sb:the list	-18 18
sb:the meet	6 -6
sb:the north	12 -12
sb:the number	-7 7
sb:the old	-21 21
sb:the one	-13 13
sb:the order	-11 11
sb:the ordinary	-27 27
sb:the pause	9 -9
sb:the quarrel	-7 7
sb:the rate	-28 28
sb:the reciprocal	-10 10
sb:the remain	-7 7
sb:the rule	-8 8
sb:the s	13 -13
sb:the second	-23 23
sb:the share	15 -15
sb:the spring	-9 9
sb:the standstill	-6 6
sb:the state	11 -11
sb:the sum	-9 9
sb:the surcharge	-12 12
sb:the suspension	-12 12
sb:the third	8 -8
sb:the threat	-8 8
sb:the total	-13 13
sb:the two	-26 26
sb:the upper	8 -8
sb:the valley	8 -8
sb:the way	10 -10
sb:the week	-8 8
sb:the whole	-8 8
sb:the world	12 -12
sb:the year	6 -6
sb:their	-20 20
sb:them	-21 21
sb:them ,	-7 7
sb:then	-14 14
sb:then ,	-14 14
sb:then <name>	-7 7
sb:then the	-9 9
sb:there	-11 11
sb:there ,	10 -10
sb:there at	-7 7
sb:there is	-11 11
sb:there was	-14 14
sb:therefore	-22 22
sb:they	-20 20
sb:they had	7 -7
sb:they have	-15 15
sb:they pay	-8 8
sb:they were	6 -6
sb:they've	6 -6
sb:thi	16 -16
sb:thi month	-7 7
sb:thi week	-8 8
sb:thi year	22 -22
sb:third	11 -11
sb:those	-16 16
sb:threat	-11 11
sb:threat of	-14 14
sb:threaten to	15 -15
sb:three ,	10 -10
sb:till	-6 6
sb:timber	-9 9
sb:time	8 -8
sb:time the	6 -6
sb:to <day-ahead>	-9 9
sb:to <name>	25 -25
sb:to <number>	-7 7
sb:to a	-9 9
sb:to answer	-11 11
sb:to be	-6 6
sb:to bring	-20 20
sb:to enter	-6 6
sb:to keep	-7 7
sb:to pay	16 -16
sb:to slap	-9 9
sb:to the	12 -12
sb:to which	-11 11
sb:together	-17 17
sb:too	-11 11
sb:too ,	-11 11
sb:top	-18 18
sb:top of	-14 14
sb:total	-18 18
sb:total of	-11 11
sb:trade	22 -22
sb:trade agreement	-12 12
sb:trader	-13 13
sb:transit	8 -8
sb:treaty with	13 -13
sb:truce	-14 14
sb:true	-30 30
sb:true that	-12 12
sb:tuna	-14 14
sb:turn	-10 10
sb:turnout	26 -26
sb:two	11 -11
sb:two country	-8 8
sb:under it	-6 6
sb:under the	-8 8
sb:under which	-21 21
sb:understanding	-9 9
sb:unemployment	27 -27
sb:union	13 -13
sb:united	9 -9
sb:unless	-23 23
sb:until	-27 27
sb:until <day-gone>	-6 6
sb:until the	-7 7
sb:until then	-10 10
sb:up	20 -20
sb:up <level>	16 -16
sb:up from	-13 13
sb:up to	-8 8
sb:upper	8 -8
sb:us	-17 17
sb:used	-7 7
sb:used to	-8 8
sb:valley	16 -16
sb:vessel	6 -6
sb:vote	27 -27
sb:voted	8 -8
sb:wage	8 -8
sb:want	6 -6
sb:want <name>	-19 19
sb:want to	14 -14
sb:was	-8 8
sb:was <number>	-11 11
sb:was a	12 -12
sb:was charge	-8 8
sb:was in	-8 8
sb:was to	-10 10
sb:watche	-7 7
sb:water	17 -17
sb:way	17 -17
sb:way ,	6 -6
sb:we	-11 11
sb:we are	-8 8
sb:we ask	-15 15
sb:we had	-16 16
sb:we have	10 -10
sb:we hear	-8 8
sb:we put	11 -11
sb:week	-14 14
sb:week ago	-6 6
sb:week of	-7 7
sb:were at	-10 10
sb:what	-15 15
sb:what 's	11 -11
sb:what <name>	-11 11
sb:what is	-15 15
sb:what they	-9 9
sb:what was	7 -7
sb:what we	-10 10
sb:whatever	-8 8
sb:whatever the	-9 9
sb:wheat	-6 6
sb:wheat ,	-10 10
sb:where	-29 29
sb:where it	-16 16
sb:where the	-8 8
sb:whether	8 -8
sb:which ,	-8 8
sb:which <quality>	10 -10
sb:which are	7 -7
sb:which has	-7 7
sb:which its	-10 10
sb:which make	-9 9
sb:which pay	6 -6
sb:which stand	-7 7
sb:which the	25 -25
sb:while	11 -11
sb:while it	-6 6
sb:while the	11 -11
sb:who	8 -8
sb:who ask	-30 30
sb:whole	-8 8
sb:why	18 -18
sb:will	-6 6
sb:will ask	-10 10
sb:will be	-15 15
sb:will cost	8 -8
sb:will enter	-6 6
sb:win	17 -17
sb:window	11 -11
sb:with <name>	-12 12
sb:with <number>	12 -12
sb:with a	17 -17
sb:with an	-6 6
sb:with the	7 -7
sb:with us	-6 6
sb:with which	-17 17
sb:without	-9 9
sb:without the	-14 14
sb:wool	-8 8
sb:work	7 -7
sb:worldwide	-11 11
sb:worst	-16 16
sb:worth	23 -23
sb:worth <money>	18 -18
sb:would have	-14 14
sb:would pay	12 -12
sb:would put	-11 11
sb:yarn	-12 12
sb:year	9 -9
sb:year ,	16 -16
sb:year ago	-6 6
sb:yield	23 -23
sb:you're	-14 14
sb:your	-8 8
sb:zero	-14 14
sb:—	8 -8
sb:— a	-10 10
sb:•	-9 9
short	-7 7
signed ahead=2	7 -7
signed ahead=far	-19 19
signed ahead=none	36 -36
signed back=none	13 -13
signed=0	17 -17
signed=2	-7 7
t0=future-not	8 -8
t0=future-passive	-11 11
t0=future-passive-not	8 -8
t0=modal	-13 13
t0=past-passive	6 -6
t0=perfect	10 -10
t0=perfect-not	-12 12
t1=future-not	8 -8
t1=future-passive	-11 11
t1=future-passive-not	8 -8
t1=gerund	-12 12
t1=infinitive	6 -6
t1=infinitive-passive	-11 11
t1=modal	-16 16
t1=past	8 -8
t1=perfect	22 -22
t1=perfect-not	-12 12
t2=gerund	6 -6
t2=infinitive	7 -7
t2=past	8 -8
t2=perfect	12 -12
t2=pluperfect	10 -10
t2=pluperfect-passive	-6 6
t2=present	14 -14
t2=present-passive-not	-11 11
times=0	33 -33
times=1	33 -33
times=2	-12 12
times=3	-19 19
times=4	-44 44
told:double	12 -12
told:doubled	9 -9
told:it	-7 7
told:that	-16 16
told=double	12 -12
told=doubled	9 -9
told=exempt	10 -10
told=free	-22 22
told=half of it	-7 7
told=nil	-19 19
told=no tariff	18 -18
told=none	44 -44
told=nothing	34 -34
told=zero	-30 30
v0-none	8 -8
v0=add	13 -13
v0=agree	-10 10
v0=announce	-11 11
v0=ask	-9 9
v0=begin	16 -16
v0=buy	15 -15
v0=carry	7 -7
v0=collect	8 -8
v0=conclude	16 -16
v0=continue	-10 10
v0=double	10 -10
v0=enter	-30 30
v0=expect	14 -14
v0=extend	12 -12
v0=face	-7 7
v0=fall	8 -8
v0=get	9 -9
v0=go	-7 7
v0=hit	-6 6
v0=hold	6 -6
v0=leave	-8 8
v0=let	-22 22
v0=levy	-12 12
v0=lift	-7 7
v0=look	-8 8
v0=lose	13 -13
v0=offer	-7 7
v0=owe	-11 11
v0=pay	-6 6
v0=promise	8 -8
v0=reach	-10 10
v0=rise	18 -18
v0=see	10 -10
v0=settle	-13 13
v0=sign	17 -17
v0=suspend	-7 7
v0=tax	-12 12
v0=tell	-9 9
v0=win	9 -9
v1=add	18 -18
v1=announce	-11 11
v1=ask	-13 13
v1=begin	20 -20
v1=bring	-11 11
v1=carry	8 -8
v1=collect	8 -8
v1=conclude	16 -16
v1=double	10 -10
v1=enter	-21 21
v1=expect	6 -6
v1=extend	12 -12
v1=face	-7 7
v1=fall	8 -8
v1=fix	22 -22
v1=get	15 -15
v1=go	-7 7
v1=grow	12 -12
v1=hit	-6 6
v1=impose	6 -6
v1=keep	6 -6
v1=leave	-10 10
v1=let	-25 25
v1=levy	-14 14
v1=lift	-7 7
v1=look	-8 8
v1=lose	15 -15
v1=owe	-12 12
v1=promise	8 -8
v1=reach	-7 7
v1=rise	15 -15
v1=see	14 -14
v1=set	-7 7
v1=settle	-13 13
v1=sign	17 -17
v1=suspend	-10 10
v1=take	15 -15
v1=tax	-15 15
v1=tell	-8 8
v1=threaten	-12 12
v1=win	9 -9
v2=agree	8 -8
v2=apply	-10 10
v2=ask	6 -6
v2=be	-15 15
v2=begin	-7 7
v2=discuss	-8 8
v2=drop	12 -12
v2=exempt	7 -7
v2=expect	7 -7
v2=make	18 -18
v2=pay	6 -6
v2=put	-7 7
v2=stand	9 -9
v2=take	13 -13
vt0=add past	17 -17
vt0=add present	-14 14
vt0=agree past	-10 10
vt0=answer modal	8 -8
vt0=answer past	-6 6
vt0=ask past	-6 6
vt0=ask perfect	-16 16
vt0=ask pluperfect	10 -10
vt0=be modal	-7 7
vt0=be perfect	-9 9
vt0=be pluperfect	-12 12
vt0=be present	10 -10
vt0=bear present	9 -9
vt0=bring present	11 -11
vt0=carry present	8 -8
vt0=collect present	8 -8
vt0=come past	13 -13
vt0=come present	-10 10
vt0=conclude past	16 -16
vt0=continue present	-10 10
vt0=enter past	-9 9
vt0=enter present	-18 18
vt0=expect present	11 -11
vt0=extend past	6 -6
vt0=go perfect	-8 8
vt0=have past	-20 20
vt0=have present	13 -13
vt0=keep past	18 -18
vt0=keep present	-6 6
vt0=leave present	-15 15
vt0=let present	-24 24
vt0=levy present	-12 12
vt0=make past	-9 9
vt0=offer past	-10 10
vt0=other pluperfect	-18 18
vt0=other present	8 -8
vt0=owe present	-8 8
vt0=pay modal	8 -8
vt0=pay present	-8 8
vt0=propose past	-9 9
vt0=put future	-6 6
vt0=put modal	-10 10
vt0=put perfect	8 -8
vt0=put present	14 -14
vt0=raise past	-9 9
vt0=reach past	-7 7
vt0=rise present	11 -11
vt0=see present	10 -10
vt0=sell past	7 -7
vt0=settle past	-9 9
vt0=sign past	14 -14
vt0=stay present	-8 8
vt0=suspend past	-10 10
vt0=take modal	-6 6
vt0=tax present	-10 10
vt0=tell past	-9 9
vt0=threaten past	8 -8
vt0=win past	8 -8
vt1=add past	17 -17
vt1=add present	-14 14
vt1=agree past	-10 10
vt1=answer infinitive	-8 8
vt1=answer modal	8 -8
vt1=answer past	-6 6
vt1=ask past	-6 6
vt1=ask perfect	-17 17
vt1=ask pluperfect	10 -10
vt1=be modal	-6 6
vt1=be past	-6 6
vt1=be perfect	-10 10
vt1=be pluperfect	-12 12
vt1=be present	12 -12
vt1=bear present	9 -9
vt1=carry present	8 -8
vt1=collect present	8 -8
vt1=come past	13 -13
vt1=come present	-10 10
vt1=conclude past	16 -16
vt1=cut infinitive	-7 7
vt1=enter past	-9 9
vt1=enter present	-18 18
vt1=extend past	6 -6
vt1=go gerund	-9 9
vt1=go perfect	-8 8
vt1=have past	-21 21
vt1=have present	15 -15
vt1=keep past	18 -18
vt1=leave present	-15 15
vt1=let present	-24 24
vt1=levy present	-12 12
vt1=make past	-8 8
vt1=offer past	-7 7
vt1=offer perfect	11 -11
vt1=other pluperfect	-18 18
vt1=other present	8 -8
vt1=owe present	-8 8
vt1=pay infinitive	18 -18
vt1=pay modal	8 -8
vt1=pay participle	-12 12
vt1=pay present	-8 8
vt1=put future	-6 6
vt1=put modal	-10 10
vt1=put perfect	8 -8
vt1=put present	14 -14
vt1=raise past	-9 9
vt1=reach past	-7 7
vt1=rise present	11 -11
vt1=see present	10 -10
vt1=sell past	7 -7
vt1=settle past	-9 9
vt1=sign past	13 -13
vt1=stay present	-8 8
vt1=suspend past	-10 10
vt1=take modal	-6 6
vt1=take past	14 -14
vt1=tax present	-10 10
vt1=tell past	-8 8
vt1=win past	8 -8
vt2=agree present	6 -6
vt2=apply present	-10 10
vt2=be past	-9 9
vt2=be present	-10 10
vt2=come past	7 -7
vt2=come present	-13 13
vt2=drop present	19 -19
vt2=exempt present	7 -7
vt2=other past	-7 7
vt2=other pluperfect	-6 6
vt2=other present	18 -18
vt2=stand present	8 -8
vt2=suspend participle	-12 12
vt2=suspend present	7 -7
vt2=take past	12 -12
worked band=12	21 -21
worked band=31	-25 25
worked broken	20 -20
worked duty ahead=near	14 -14
worked duty back=2	6 -6
worked duty back=far	11 -11
worked duty back=near	-12 12
worked duty back=none	9 -9
worked duty=false	8 -8
worked form=worked	12 -12
worked goods	9 -9
worked habit=often	6 -6
worked habit=seldom	8 -8
worked lr=, over	-8 8
worked next=signed far	9 -9
worked no customs	14 -14
worked numbers=3	-7 7
worked numbers=4	11 -11
worked parties=part	17 -17
worked prior=none	15 -15
worked r1=.	8 -8
worked r1=its	12 -12
worked r1=over	-8 8
worked r=. <end>	8 -8
worked r=over fentanyl	-8 8
worked round	10 -10
worked said	-27 27
worked signed ahead=2	6 -6
worked signed ahead=far	-8 8
worked signed ahead=near	12 -12
worked signed ahead=none	7 -7
worked signed back=2	15 -15
worked signed back=none	-6 6
worked signed=0	8 -8
worked times=0	33 -33
worked times=1	-15 15
worked told:double	12 -12
worked told:doubled	9 -9
worked told:it	-7 7
worked told:that	-16 16
worked told=double	12 -12
worked told=doubled	9 -9
worked told=half of it	-7 7`;
