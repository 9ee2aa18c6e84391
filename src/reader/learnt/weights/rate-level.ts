// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	9 -9
a:-	-13 13
a:<day-today>	16 -16
a:<day-today> .	-11 11
a:<duty>	-19 19
a:<goods>	-19 19
a:<level>	8 -8
a:<level> <level>	13 -13
a:<level> as	-7 7
a:<level> for	8 -8
a:<level> in	22 -22
a:<level> on	8 -8
a:<money>	-11 11
a:<money> .	-10 10
a:<month-ahead>	11 -11
a:<month-gone>	8 -8
a:<month-gone> and	6 -6
a:<name>	-12 12
a:<name> 's	-9 9
a:<name> under	-11 11
a:<not>	-11 11
a:<number> .	-11 11
a:<number> a	8 -8
a:<number> cent	12 -12
a:<number> on	-21 21
a:<number> to	-10 10
a:<office>	6 -6
a:<organisation>	-10 10
a:<person>	8 -8
a:<quality>	7 -7
a:<quality> cement	-7 7
a:<quality> coffee	14 -14
a:<quality> subsidiary	7 -7
a:<seat>	22 -22
a:<seat> .	-6 6
a:<sender>	23 -23
a:<span>	9 -9
a:<span> .	12 -12
a:<v-agree>	11 -11
a:<v-bear>	13 -13
a:<v-begin>	-9 9
a:<v-deny>	17 -17
a:<v-down>	6 -6
a:<v-end>	15 -15
a:<v-propose>	11 -11
a:<v-say>	12 -12
a:<v-sell>	18 -18
a:<v-suspend>	-22 22
a:<v-up>	6 -6
a:a	15 -15
a:a deal	-12 12
a:a second	8 -8
a:about	14 -14
a:above	8 -8
a:above the	9 -9
a:after	16 -16
a:after that	-10 10
a:again	-18 18
a:again from	8 -8
a:ago .	-6 6
a:agree	10 -10
a:agreement	-6 6
a:all	-22 22
a:all .	-29 29
a:also	-8 8
a:an	-6 6
a:an hour	11 -11
a:and	6 -6
a:and <level>	16 -16
a:and <name>	6 -6
a:and a	-12 12
a:and one	6 -6
a:announcement	7 -7
a:any	-12 12
a:are	-14 14
a:as	-6 6
a:as much	11 -11
a:as of	-21 21
a:at <number>	-14 14
a:at once	9 -9
a:at present	-7 7
a:at the	-10 10
a:back	-19 19
a:banana	-8 8
a:been	-9 9
a:begin	-10 10
a:begin on	-6 6
a:between	18 -18
a:both	-26 26
a:bottle	-8 8
a:by	6 -6
a:by <number>	17 -17
a:call	7 -7
a:case	-6 6
a:cement	-7 7
a:cement .	-7 7
a:chance	13 -13
a:chance of	9 -9
a:change	7 -7
a:charge	-8 8
a:charge on	-11 11
a:cheese	-7 7
a:coconut	12 -12
a:cod	8 -8
a:coffee	16 -16
a:come	-7 7
a:concentrate	10 -10
a:container	10 -10
a:control	7 -7
a:cotton	-18 18
a:could	-7 7
a:country .	7 -7
a:custom	7 -7
a:date	19 -19
a:day .	-7 7
a:deal	-8 8
a:did	15 -15
a:discuss	-8 8
a:doe	7 -7
a:done	16 -16
a:done .	13 -13
a:due	-15 15
a:duty	-29 29
a:duty .	-16 16
a:duty on	-6 6
a:each .	10 -10
a:each side	-14 14
a:earth	13 -13
a:earth and	6 -6
a:economy	29 -29
a:economy .	14 -14
a:effect	-9 9
a:effect .	-10 10
a:else	12 -12
a:end	14 -14
a:entry	-6 6
a:evening	9 -9
a:ever	-9 9
a:every	-11 11
a:everything	-12 12
a:everything from	-13 13
a:expect	7 -7
a:expect .	6 -6
a:export	17 -17
a:export to	8 -8
a:far	6 -6
a:fentanyl	-24 24
a:fishmeal	-10 10
a:follow	8 -8
a:for	7 -7
a:for <name>	-9 9
a:for <number>	30 -30
a:for <span>	-11 11
a:for a	6 -6
a:for fentanyl	-6 6
a:for good	-8 8
a:for its	-7 7
a:for most	-8 8
a:for the	17 -17
a:forced	-7 7
a:found	10 -10
a:from <day-gone>	-6 6
a:from <level>	-6 6
a:from <month-ahead>	6 -6
a:from <month-gone>	13 -13
a:from <name>	6 -6
a:from <number>	-14 14
a:from the	14 -14
a:gas	7 -7
a:get	9 -9
a:good	-19 19
a:good of	-15 15
a:hanwha	7 -7
a:happen	6 -6
a:here	-15 15
a:higher	11 -11
a:hour .	11 -11
a:house	7 -7
a:ice	-8 8
a:import	-13 13
a:in	16 -16
a:in <number>	26 -26
a:in <seat>	19 -19
a:in a	7 -7
a:in all	-7 7
a:in it	-6 6
a:in place	-9 9
a:in thi	8 -8
a:instead	-15 15
a:instead of	-15 15
a:into	-13 13
a:is agree	7 -7
a:is back	-9 9
a:is suspend	15 -15
a:is what	-19 19
a:it	11 -11
a:it .	9 -9
a:item	-7 7
a:just	-11 11
a:kind	10 -10
a:last	10 -10
a:last <month-gone>	-11 11
a:last month	13 -13
a:last week	-7 7
a:last year	6 -6
a:later	-7 7
a:leave	-6 6
a:less	20 -20
a:licence	19 -19
a:line	8 -8
a:list	13 -13
a:market	15 -15
a:member	9 -9
a:month	7 -7
a:more	19 -19
a:more .	-8 8
a:more <quality>	11 -11
a:more for	13 -13
a:more than	7 -7
a:morning	21 -21
a:morning .	8 -8
a:most	-10 10
a:much	11 -11
a:much .	12 -12
a:never	-14 14
a:new	14 -14
a:no	-11 11
a:not	14 -14
a:now	-17 17
a:now .	-8 8
a:of	28 -28
a:of <day-gone>	-11 11
a:of <day-today>	-11 11
a:of <level>	10 -10
a:of <month-ahead>	-7 7
a:of <name>	-8 8
a:of <number>	-20 20
a:of <quality>	13 -13
a:of a	9 -9
a:of duty	-15 15
a:of last	-11 11
a:of that	7 -7
a:of the	6 -6
a:of their	6 -6
a:of them	16 -16
a:of what	21 -21
a:of you	10 -10
a:off	18 -18
a:oil	8 -8
a:oil .	-7 7
a:on	-12 12
a:on <day-ahead>	9 -9
a:on <day-gone>	13 -13
a:on <day-today>	13 -13
a:on <name>	-8 8
a:on <quality>	-10 10
a:on a	7 -7
a:on car	-9 9
a:on each	-10 10
a:on every	-9 9
a:on everything	-6 6
a:on ice	-8 8
a:on our	-12 12
a:on their	-11 11
a:on top	-9 9
a:once more	-6 6
a:one	-15 15
a:one .	-23 23
a:or	-8 8
a:or <level>	-9 9
a:ordinary	-6 6
a:other	8 -8
a:other .	9 -9
a:out	6 -6
a:out of	8 -8
a:over forced	-7 7
a:over there	-8 8
a:own	-7 7
a:pact	-14 14
a:pact of	-7 7
a:part	-6 6
a:pay .	-10 10
a:per	-19 19
a:per cent	-15 15
a:percent	-12 12
a:place	-8 8
a:present .	-8 8
a:proclamation	-6 6
a:put	-7 7
a:question	10 -10
a:quota	6 -6
a:rare	16 -16
a:rare earth	16 -16
a:read	8 -8
a:reciprocal	-14 14
a:reciprocal tariff	-7 7
a:remain suspend	-8 8
a:respectively	-6 6
a:return	-16 16
a:round	14 -14
a:rule	16 -16
a:sale	10 -10
a:same	-8 8
a:set	7 -7
a:set of	6 -6
a:share	8 -8
a:should	-7 7
a:side	-13 13
a:signature	8 -8
a:signature .	6 -6
a:since	-12 12
a:since .	-12 12
a:since <number>	-15 15
a:since spring	8 -8
a:since the	6 -6
a:sleep	-10 10
a:soybean	7 -7
a:spring	11 -11
a:stand	8 -8
a:still	-10 10
a:subsidiary	7 -7
a:subsidiary of	7 -7
a:surcharge	11 -11
a:suspend	-7 7
a:suspend .	-14 14
a:table	7 -7
a:take	18 -18
a:tariff .	7 -7
a:tariff on	-12 12
a:than	29 -29
a:than in	7 -7
a:that .	-12 12
a:the	8 -8
a:the <day-ahead>	8 -8
a:the <name>	-12 12
a:the <number>	-19 19
a:the day	8 -8
a:the duty	9 -9
a:the good	-13 13
a:the last	9 -9
a:the morning	19 -19
a:the new	11 -11
a:the old	-7 7
a:the other	-8 8
a:the pact	-7 7
a:the same	-8 8
a:the summer	8 -8
a:the table	11 -11
a:the value	-24 24
a:the world	6 -6
a:the year	10 -10
a:them .	7 -7
a:then	-11 11
a:there	-7 7
a:there .	-6 6
a:thi	17 -17
a:thi week	7 -7
a:thi year	7 -7
a:thing on	-12 12
a:third	8 -8
a:those	-7 7
a:three	14 -14
a:till	-21 21
a:time	28 -28
a:to	19 -19
a:to <seat>	6 -6
a:to be	8 -8
a:too .	-9 9
a:top	-16 16
a:top of	-6 6
a:total	7 -7
a:trade	23 -23
a:trade agreement	17 -17
a:truce	10 -10
a:unchanged	-9 9
a:under	-9 9
a:under a	-8 8
a:under its	-9 9
a:under the	-16 16
a:up	12 -12
a:up .	12 -12
a:value	-25 25
a:was	-18 18
a:way	-10 10
a:we	-15 15
a:week .	11 -11
a:what <name>	-7 7
a:what it	10 -10
a:will be	-8 8
a:wine	-13 13
a:wine .	-7 7
a:with	15 -15
a:with <name>	14 -14
a:within	18 -18
a:within <span>	7 -7
a:world	6 -6
a:would	-16 16
a:yarn	-7 7
a:year	28 -28
a:year .	11 -11
a:you	-6 6
a:your	7 -7
asks	10 -10
b:"	13 -13
b:" <number>	9 -9
b:" we	9 -9
b:&	9 -9
b:& p	9 -9
b:'	23 -23
b:'s	16 -16
b:'s at	-22 22
b:'s central	7 -7
b:'s duty	6 -6
b:'s tariff	10 -10
b:(	7 -7
b:)	-14 14
b:+	23 -23
b:, <name>	-13 13
b:, <number>	16 -16
b:, against	-8 8
b:, and	11 -11
b:, at	-10 10
b:, by	6 -6
b:, come	8 -8
b:, down	12 -12
b:, from	-8 8
b:, i	11 -11
b:, instead	-7 7
b:, it	6 -6
b:, its	-7 7
b:, keep	7 -7
b:, leave	-6 6
b:, our	-9 9
b:, pay	-27 27
b:, plu	-18 18
b:, sell	-18 18
b:, to	-23 23
b:, was	-7 7
b:, with	22 -22
b:-	9 -9
b:.	-18 18
b:. <number>	-14 14
b:/	-19 19
b::	-7 7
b:: <level>	-7 7
b:: <number>	8 -8
b:: and	25 -25
b:: in	-10 10
b:: it	-6 6
b:: then	-10 10
b:: up	8 -8
b:: we	6 -6
b:; a	-12 12
b:<agent>	-25 25
b:<day-ahead>	-9 9
b:<day-ahead> and	-11 11
b:<day-ahead> at	11 -11
b:<day-ahead> it	-7 7
b:<day-gone>	-19 19
b:<day-gone> <person>	-14 14
b:<day-gone> it	-20 20
b:<day-today> the	17 -17
b:<goods>	10 -10
b:<level>	20 -20
b:<level> and	8 -8
b:<level> at	10 -10
b:<level> instead	-6 6
b:<level> of	20 -20
b:<level> on	11 -11
b:<money>	14 -14
b:<month-gone>	-12 12
b:<month-gone> and	11 -11
b:<name>	-17 17
b:<name> 's	-15 15
b:<name> agree	-7 7
b:<name> at	-27 27
b:<name> charge	-11 11
b:<name> get	-10 10
b:<name> go	11 -11
b:<name> had	-6 6
b:<name> is	14 -14
b:<name> pay	13 -13
b:<name> put	-8 8
b:<name> stand	8 -8
b:<name> take	-25 25
b:<name> the	-7 7
b:<name> to	-10 10
b:<name> will	6 -6
b:<number>	13 -13
b:<number> /	-11 11
b:<number> for	21 -21
b:<number> in	13 -13
b:<number> it	14 -14
b:<number> on	-14 14
b:<number> rise	-10 10
b:<number> to	14 -14
b:<number> vote	8 -8
b:<number> with	-10 10
b:<office>	11 -11
b:<organisation>	9 -9
b:<organisation> 's	19 -19
b:<organisation> in	8 -8
b:<organisation> keep	7 -7
b:<organisation> leave	6 -6
b:<person>	-20 20
b:<person> had	-8 8
b:<person> has	6 -6
b:<quality>	-17 17
b:<quality> car	6 -6
b:<quality> custom	14 -14
b:<quality> duty	6 -6
b:<quality> export	10 -10
b:<quality> list	9 -9
b:<quality> one	-12 12
b:<quality> rare	7 -7
b:<quality> rate	-7 7
b:<seat>	-7 7
b:<seat> had	-13 13
b:<sender>	28 -28
b:<span>	24 -24
b:<span> and	14 -14
b:<taker>	13 -13
b:<v-bear>	-11 11
b:<v-buy>	16 -16
b:<v-down>	10 -10
b:<v-end>	26 -26
b:<v-impose>	-6 6
b:<v-propose>	-9 9
b:<v-return>	-9 9
b:<v-say>	11 -11
b:<v-sell>	7 -7
b:<v-threaten>	-7 7
b:<v-up>	9 -9
b:a	-20 20
b:a cut	8 -8
b:a levy	10 -10
b:a new	-14 14
b:a permanent	-8 8
b:a rate	-14 14
b:a tariff	-10 10
b:a total	-9 9
b:about	-9 9
b:about the	-14 14
b:above	15 -15
b:accept	8 -8
b:add	14 -14
b:add up	-10 10
b:additional duty	-11 11
b:against	-6 6
b:ago	-12 12
b:agree	-7 7
b:all	8 -8
b:aluminium	-15 15
b:among	7 -7
b:amount to	-6 6
b:an	-8 8
b:and <name>	9 -9
b:and <number>	15 -15
b:and <quality>	-16 16
b:and a	-10 10
b:and aluminium	-11 11
b:and at	-14 14
b:and for	-12 12
b:and it	12 -12
b:and its	-11 11
b:and on	12 -12
b:and the	9 -9
b:announce	-11 11
b:another	-15 15
b:answer	-7 7
b:apply	21 -21
b:are at	-12 12
b:are down	7 -7
b:are let	-7 7
b:are to	9 -9
b:as	-30 30
b:as high	-6 6
b:ask	-13 13
b:at	-12 12
b:at <level>	16 -16
b:at <number>	11 -11
b:at one	-9 9
b:at the	15 -15
b:average	19 -19
b:back	-13 13
b:banana	14 -14
b:bank	9 -9
b:be	-25 25
b:because	8 -8
b:become	-16 16
b:been	-32 32
b:before	-13 13
b:before the	-11 11
b:begin	10 -10
b:begin at	10 -10
b:between <level>	10 -10
b:bill	-16 16
b:both	-25 25
b:bring	-7 7
b:bring the	-20 20
b:buy	8 -8
b:by	51 -51
b:by <level>	-7 7
b:capacity	6 -6
b:car	9 -9
b:carry	10 -10
b:cement	-8 8
b:central	8 -8
b:central bank	8 -8
b:chance	18 -18
b:chance of	15 -15
b:change	8 -8
b:charge a	6 -6
b:charge of	16 -16
b:cheese	-7 7
b:chip	8 -8
b:city	9 -9
b:claim	8 -8
b:closed	8 -8
b:coffee	-6 6
b:coffee and	-8 8
b:come in	-13 13
b:company	19 -19
b:conclude	12 -12
b:cost	25 -25
b:crop	6 -6
b:cut	13 -13
b:cut of	9 -9
b:cut the	8 -8
b:cut to	-14 14
b:day	18 -18
b:day the	-11 11
b:deal	14 -14
b:demand	6 -6
b:did	8 -8
b:down	7 -7
b:down by	16 -16
b:down from	-10 10
b:down to	-20 20
b:duty	-13 13
b:duty and	11 -11
b:duty at	11 -11
b:duty of	-22 22
b:duty to	-10 10
b:duty would	-11 11
b:each side	-8 8
b:earth	11 -11
b:economic	-8 8
b:electricity	6 -6
b:end	8 -8
b:enter	-20 20
b:enter <name>	-9 9
b:every	16 -16
b:everybody	-11 11
b:expect	19 -19
b:expect the	7 -7
b:export	22 -22
b:export to	15 -15
b:extend	13 -13
b:extra	-7 7
b:face	-8 8
b:fall	10 -10
b:fall by	14 -14
b:fall to	-14 14
b:fare	9 -9
b:fentanyl	-21 21
b:figure	-7 7
b:firm	10 -10
b:fix	23 -23
b:flat	9 -9
b:for <number>	6 -6
b:for <span>	-21 21
b:for a	-29 29
b:for most	11 -11
b:for the	6 -6
b:forced	6 -6
b:four	13 -13
b:from <name>	10 -10
b:fuel	13 -13
b:further	-6 6
b:future	14 -14
b:gain	11 -11
b:gained	17 -17
b:gas	11 -11
b:gave	8 -8
b:general	-9 9
b:get a	-7 7
b:go	-17 17
b:go back	6 -6
b:go down	-6 6
b:go from	-7 7
b:go in	-19 19
b:go into	8 -8
b:go on	14 -14
b:go to	-14 14
b:go up	13 -13
b:gold	12 -12
b:good	6 -6
b:good of	13 -13
b:good pay	6 -6
b:grow	11 -11
b:had ask	9 -9
b:had been	-14 14
b:half	-12 12
b:has	14 -14
b:has been	-15 15
b:has cut	9 -9
b:has had	-9 9
b:has put	8 -8
b:hasn't	-6 6
b:have	-6 6
b:have ask	-14 14
b:have offer	11 -11
b:he has	10 -10
b:high	-7 7
b:high as	-6 6
b:his	12 -12
b:hit	-15 15
b:hit with	-8 8
b:home	12 -12
b:house	10 -10
b:household	17 -17
b:i	16 -16
b:i have	10 -10
b:i'd	14 -14
b:i've	6 -6
b:if	15 -15
b:import	20 -20
b:import from	7 -7
b:import surcharge	-7 7
b:impose	7 -7
b:in	14 -14
b:in <number>	20 -20
b:in <seat>	18 -18
b:in at	-25 25
b:in place	-10 10
b:in the	22 -22
b:increase	6 -6
b:increase of	13 -13
b:index	14 -14
b:inflation	27 -27
b:inflation in	11 -11
b:instead	-13 13
b:instead of	-13 13
b:interest	11 -11
b:into	-7 7
b:into <name>	-15 15
b:is not	11 -11
b:is the	18 -18
b:it	-6 6
b:it 's	-16 16
b:it <name>	-6 6
b:it at	10 -10
b:it by	8 -8
b:it come	10 -10
b:it go	-15 15
b:it has	10 -10
b:it hold	-6 6
b:it is	-7 7
b:it stay	-18 18
b:it to	8 -8
b:it would	9 -9
b:its	-9 9
b:its duty	-11 11
b:its own	17 -17
b:its place	14 -14
b:its rate	15 -15
b:its tariff	7 -7
b:just	-6 6
b:keep	9 -9
b:keep its	17 -17
b:key	8 -8
b:key rate	8 -8
b:labor	6 -6
b:last week	-11 11
b:leave	-12 12
b:leave its	13 -13
b:lentil	-6 6
b:less	8 -8
b:let	-26 26
b:let in	-12 12
b:let the	-6 6
b:licence	14 -14
b:licence for	6 -6
b:like	10 -10
b:list	11 -11
b:list <number>	6 -6
b:list of	-13 13
b:long	10 -10
b:look	-8 8
b:lorry	-6 6
b:lose	24 -24
b:make	-12 12
b:make it	-7 7
b:margin	18 -18
b:mean	7 -7
b:medicine	10 -10
b:meet	7 -7
b:mine	8 -8
b:minu	11 -11
b:minute	9 -9
b:month	-6 6
b:morning	11 -11
b:most	14 -14
b:most of	9 -9
b:mr	-9 9
b:mr <person>	-10 10
b:my	7 -7
b:neither	7 -7
b:new	9 -9
b:night	14 -14
b:no	6 -6
b:no .	-7 7
b:north	7 -7
b:not	12 -12
b:not by	6 -6
b:nothing	-16 16
b:now	-16 16
b:number	-6 6
b:of	9 -9
b:of <month-gone>	-9 9
b:of <quality>	13 -13
b:of a	-19 19
b:of another	-17 17
b:of last	-11 11
b:of our	-19 19
b:of that	18 -18
b:offer	-7 7
b:offer to	-8 8
b:oil is	-6 6
b:older	-16 16
b:on	11 -11
b:on <day-gone>	-7 7
b:on <name>	-9 9
b:on <quality>	-16 16
b:on good	17 -17
b:on its	10 -10
b:on most	8 -8
b:on steel	-10 10
b:on the	21 -21
b:on their	-8 8
b:on top	-8 8
b:one for	-9 9
b:only	-10 10
b:order	-12 12
b:ordinary	-27 27
b:ordinary duty	-12 12
b:our	-25 25
b:out	15 -15
b:owe	-13 13
b:own	10 -10
b:p	9 -9
b:pact	8 -8
b:palm	8 -8
b:palm oil	8 -8
b:past	16 -16
b:pause	-6 6
b:pay	-11 11
b:pay <number>	12 -12
b:peso	12 -12
b:place of	-12 12
b:plu	-13 13
b:point	23 -23
b:post	-15 15
b:powder	-8 8
b:present duty	-9 9
b:price	24 -24
b:proclamation	-16 16
b:product	-6 6
b:promise	9 -9
b:put on	-15 15
b:put the	12 -12
b:quarrel	-15 15
b:raise	12 -12
b:raise it	6 -6
b:raise its	6 -6
b:rare	11 -11
b:rare earth	11 -11
b:rate at	25 -25
b:rate fall	-16 16
b:rate for	8 -8
b:rate is	-6 6
b:rate of	-21 21
b:rate on	-9 9
b:rather	-18 18
b:reach	-7 7
b:read	-12 12
b:reciprocal duty	-8 8
b:relief	6 -6
b:rise	16 -16
b:rise by	9 -9
b:rise from	9 -9
b:rose	-15 15
b:rule	-10 10
b:s &	9 -9
b:salt	9 -9
b:same	8 -8
b:sanction	6 -6
b:sanction on	6 -6
b:say	10 -10
b:say it	15 -15
b:section	-10 10
b:section <number>	-10 10
b:sell	-10 10
b:sell its	-20 20
b:service	19 -19
b:set	-7 7
b:settle	-13 13
b:settle on	-9 9
b:shall	7 -7
b:share	30 -30
b:share of	20 -20
b:should	6 -6
b:side	-14 14
b:since	-20 20
b:since <day-gone>	-8 8
b:so	-12 12
b:soybean	8 -8
b:spoke	-10 10
b:spring	-15 15
b:steel	-12 12
b:steel and	-11 11
b:still	-7 7
b:such	-10 10
b:sugar	-10 10
b:sum	-8 8
b:suspend	-9 9
b:suspension	-6 6
b:talk	-7 7
b:talk of	-18 18
b:tariff for	11 -11
b:tariff of	-19 19
b:tax	11 -11
b:tax at	-15 15
b:tax of	13 -13
b:that	8 -8
b:that day	-12 12
b:that it	13 -13
b:that make	-14 14
b:that was	-6 6
b:the <number>	-18 18
b:the <span>	11 -11
b:the chance	16 -16
b:the charge	-11 11
b:the day	14 -14
b:the duty	-21 21
b:the extra	-6 6
b:the general	-6 6
b:the import	-7 7
b:the last	20 -20
b:the law	-6 6
b:the list	-17 17
b:the new	9 -9
b:the north	7 -7
b:the old	-9 9
b:the one	-7 7
b:the ordinary	-26 26
b:the other	-6 6
b:the present	-7 7
b:the quarrel	-15 15
b:the rate	-39 39
b:the s	8 -8
b:the same	8 -8
b:the share	9 -9
b:the sum	-6 6
b:the surcharge	-17 17
b:the tariff	-6 6
b:the threat	-9 9
b:the total	-8 8
b:the two	-29 29
b:the world	10 -10
b:them	-13 13
b:then the	-7 7
b:there	-10 10
b:there 's	12 -12
b:there are	23 -23
b:there at	-8 8
b:there was	-26 26
b:therefore	-19 19
b:they	-16 16
b:they have	-19 19
b:thi	24 -24
b:thi year	11 -11
b:those	-11 11
b:threat	-12 12
b:threat of	-14 14
b:threaten to	9 -9
b:to	-14 14
b:to <number>	-16 16
b:to answer	-6 6
b:to be	-15 15
b:to have	-7 7
b:to pay	18 -18
b:together	-12 12
b:top	-7 7
b:top of	-8 8
b:total	-17 17
b:total of	-9 9
b:trade	16 -16
b:treaty	-13 13
b:tuna	-15 15
b:turnout	23 -23
b:two country	-6 6
b:under	11 -11
b:under the	-10 10
b:unemployment	27 -27
b:unless	-8 8
b:until	-8 8
b:until then	-7 7
b:up	33 -33
b:up by	8 -8
b:up from	-13 13
b:us	-9 9
b:valley	9 -9
b:vote	9 -9
b:vote to	9 -9
b:want	7 -7
b:want the	-6 6
b:want to	12 -12
b:was	-10 10
b:way	-16 16
b:we are	-6 6
b:we had	-11 11
b:we have	7 -7
b:we put	11 -11
b:we would	-6 6
b:week	-26 26
b:were	6 -6
b:were at	-10 10
b:whatever	12 -12
b:where	-15 15
b:where it	-6 6
b:where the	-7 7
b:whether	7 -7
b:which	-7 7
b:which <quality>	11 -11
b:which are	7 -7
b:which make	-8 8
b:which pay	-9 9
b:while	18 -18
b:who	-9 9
b:why	18 -18
b:will be	-11 11
b:will cost	12 -12
b:will enter	-6 6
b:win	9 -9
b:with	14 -14
b:with <seat>	16 -16
b:with a	18 -18
b:with the	-22 22
b:word	6 -6
b:world	11 -11
b:would	-11 11
b:would pay	11 -11
b:would put	-11 11
b:yarn	-7 7
b:yield	15 -15
b:you	-17 17
b:you have	-6 6
b:your	-7 7
b:— the	-6 6
band=100	22 -22
band=150	-40 40
band=2	123 -123
band=31	-54 54
band=4	37 -37
band=60	-40 40
band=over	29 -29
bare band=0	-11 11
bare band=100	8 -8
bare band=12	-19 19
bare band=150	-13 13
bare band=2	126 -126
bare band=31	-43 43
bare band=4	44 -44
bare band=60	-48 48
bare band=over	47 -47
bare broken	-28 28
bare duty ahead=1	21 -21
bare duty ahead=2	11 -11
bare duty back=1	10 -10
bare duty back=near	8 -8
bare duty=true	20 -20
bare form=fraction	35 -35
bare goods	-21 21
bare goods at large	11 -11
bare habit=always	46 -46
bare habit=never	-15 15
bare habit=often	18 -18
bare l1='s	-12 12
bare l1=:	-25 25
bare l1=<goods>	-14 14
bare l1=<quality>	13 -13
bare l1=<v-bear>	-46 46
bare l1=<v-begin>	10 -10
bare l1=<v-say>	-20 20
bare l1=<v-suspend>	-7 7
bare l1=<v-up>	10 -10
bare l1=a	-26 26
bare l1=all	8 -8
bare l1=and	6 -6
bare l1=are	8 -8
bare l1=as	-8 8
bare l1=ask	-8 8
bare l1=at	-26 26
bare l1=be	-23 23
bare l1=become	-19 19
bare l1=been	-6 6
bare l1=before	16 -16
bare l1=by	17 -17
bare l1=day	11 -11
bare l1=first	11 -11
bare l1=for	12 -12
bare l1=get	-13 13
bare l1=had	-13 13
bare l1=hold	7 -7
bare l1=in	35 -35
bare l1=is	-24 24
bare l1=its	6 -6
bare l1=keep	-6 6
bare l1=not	-8 8
bare l1=offer	22 -22
bare l1=on	8 -8
bare l1=one	8 -8
bare l1=ordinary	-7 7
bare l1=past	16 -16
bare l1=pay	-38 38
bare l1=plu	-7 7
bare l1=point	10 -10
bare l1=put	15 -15
bare l1=read	-20 20
bare l1=reciprocal	7 -7
bare l1=round	12 -12
bare l1=say	-10 10
bare l1=suspend	-8 8
bare l1=than	-9 9
bare l1=that	14 -14
bare l1=the	7 -7
bare l1=to	-19 19
bare l1=under	20 -20
bare l1=want	-10 10
bare l1=was	-13 13
bare l1=with	6 -6
bare l1=without	8 -8
bare l1=—	11 -11
bare l2='s	-24 24
bare l2=(	15 -15
bare l2=<begin>	12 -12
bare l2=<day-gone>	15 -15
bare l2=<duty>	-21 21
bare l2=<goods>	-32 32
bare l2=<level-noun>	-14 14
bare l2=<month-gone>	-13 13
bare l2=<name>	-14 14
bare l2=<not>	-16 16
bare l2=<number>	10 -10
bare l2=<person>	26 -26
bare l2=<quality>	-8 8
bare l2=<v-agree>	19 -19
bare l2=<v-bear>	7 -7
bare l2=<v-begin>	21 -21
bare l2=<v-impose>	-12 12
bare l2=<v-propose>	10 -10
bare l2=<v-say>	-13 13
bare l2=<v-sell>	7 -7
bare l2=<v-stay>	-21 21
bare l2=a	-6 6
bare l2=after	7 -7
bare l2=and	-8 8
bare l2=are	-7 7
bare l2=at	-8 8
bare l2=be	8 -8
bare l2=before	6 -6
bare l2=come	11 -11
bare l2=duty	-31 31
bare l2=fall	-10 10
bare l2=for	7 -7
bare l2=go	-10 10
bare l2=had	14 -14
bare l2=have	-19 19
bare l2=in	16 -16
bare l2=instead	-7 7
bare l2=it	-28 28
bare l2=labor	6 -6
bare l2=list	12 -12
bare l2=minute	7 -7
bare l2=more	-14 14
bare l2=now	-16 16
bare l2=number	-14 14
bare l2=on	15 -15
bare l2=out	7 -7
bare l2=place	-14 14
bare l2=put	-14 14
bare l2=sanction	6 -6
bare l2=say	7 -7
bare l2=side	-11 11
bare l2=sign	7 -7
bare l2=so	8 -8
bare l2=stay	-6 6
bare l2=still	-6 6
bare l2=take	19 -19
bare l2=tariff	13 -13
bare l2=ten	12 -12
bare l2=that	-19 19
bare l2=the	28 -28
bare l2=there	7 -7
bare l2=to	-7 7
bare l2=truce	8 -8
bare l2=vote	8 -8
bare l2=were	-6 6
bare l2=when	8 -8
bare l2=would	-14 14
bare l2=year	-6 6
bare l='s at	-17 17
bare l=, and	-9 9
bare l=, at	9 -9
bare l=, in	7 -7
bare l=, on	11 -11
bare l=, plu	-8 8
bare l=, the	8 -8
bare l=, to	-19 19
bare l=<begin> at	20 -20
bare l=<begin> day	7 -7
bare l=<begin> round	12 -12
bare l=<begin> the	-8 8
bare l=<day-ahead> at	15 -15
bare l=<day-gone> ,	6 -6
bare l=<level> to	-14 14
bare l=<name> :	-16 16
bare l=<name> and	15 -15
bare l=<name> at	-12 12
bare l=<number> ,	-25 25
bare l=<number> and	-8 8
bare l=<number> for	21 -21
bare l=<number> to	15 -15
bare l=<number> —	8 -8
bare l=<person> ,	15 -15
bare l=<person> :	18 -18
bare l=<span> and	11 -11
bare l=and the	-19 19
bare l=duty of	-29 29
bare l=in at	-19 19
bare l=in the	30 -30
bare l=instead of	-7 7
bare l=it 's	-10 10
bare l=it is	-20 20
bare l=it was	-9 9
bare l=more than	-11 11
bare l=of the	19 -19
bare l=place of	-14 14
bare l=sanction on	6 -6
bare l=stay at	-6 6
bare l=the first	10 -10
bare l=the ordinary	-7 7
bare l=the reciprocal	13 -13
bare l=there are	11 -11
bare l=to be	-12 12
bare l=up from	8 -8
bare l=up to	-9 9
bare l=vote to	7 -7
bare l=we had	-11 11
bare l=when the	8 -8
bare l=will be	-8 8
bare l=would be	-6 6
bare lll=" <number> for	9 -9
bare lll=, <number> to	6 -6
bare lll=, down from	-7 7
bare lll=, when the	6 -6
bare lll=: <number> and	-17 17
bare lll=<begin> <begin> at	20 -20
bare lll=<begin> <begin> day	7 -7
bare lll=<begin> <begin> round	12 -12
bare lll=<begin> <begin> the	-8 8
bare lll=<begin> <person> :	17 -17
bare lll=<level> on the	6 -6
bare lll=<number> it was	12 -12
bare lll=<number> vote to	6 -6
bare lll=from <level> to	-14 14
bare lll=in place of	-13 13
bare lll=it will be	9 -9
bare lll=it would be	-6 6
bare lr=" "	-9 9
bare lr=" for	10 -10
bare lr=( )	9 -9
bare lr=, ,	16 -16
bare lr=, .	-15 15
bare lr=, in	-7 7
bare lr=: .	-7 7
bare lr=: for	6 -6
bare lr=: in	-7 7
bare lr=<begin> ,	-14 14
bare lr=<begin> .	59 -59
bare lr=<name> ,	12 -12
bare lr=and ,	-14 14
bare lr=and for	8 -8
bare lr=and in	-6 6
bare lr=and other	19 -19
bare lr=another ,	7 -7
bare lr=ask of	8 -8
bare lr=at ,	-11 11
bare lr=at in	7 -7
bare lr=at to	10 -10
bare lr=be .	-12 12
bare lr=by .	9 -9
bare lr=for "	9 -9
bare lr=for ,	-10 10
bare lr=is ,	12 -12
bare lr=is .	-40 40
bare lr=of ,	-20 20
bare lr=of .	-7 7
bare lr=of economy	12 -12
bare lr=of on	-8 8
bare lr=offer .	13 -13
bare lr=on .	-12 12
bare lr=pay ,	-6 6
bare lr=pay .	-34 34
bare lr=the ,	7 -7
bare lr=the .	-16 16
bare lr=the and	6 -6
bare lr=the is	-9 9
bare lr=the largest	10 -10
bare lr=the of	-13 13
bare lr=the side	8 -8
bare lr=the that	-9 9
bare lr=to .	-20 20
bare lr=to in	-8 8
bare lr=was ,	-12 12
bare lr=was .	8 -8
bare lr=with on	-14 14
bare next=digits ,	-7 7
bare next=digits and	-16 16
bare next=digits for	16 -16
bare next=digits to	13 -13
bare next=digits —	7 -7
bare next=fraction far	-8 8
bare next=free far	13 -13
bare next=signed ,	-9 9
bare next=signed far	33 -33
bare next=word far	-18 18
bare next=word for	16 -16
bare next=word to	-7 7
bare no customs	-11 11
bare numbers=1	8 -8
bare numbers=3	8 -8
bare parties=false	6 -6
bare parties=part	6 -6
bare parties=true	7 -7
bare prior=digits ,	-16 16
bare prior=digits and	-29 29
bare prior=digits for	10 -10
bare prior=digits to	19 -19
bare prior=digits —	13 -13
bare prior=free far	-16 16
bare prior=none	15 -15
bare prior=signed far	-10 10
bare prior=signed on the	6 -6
bare prior=signed to	-14 14
bare prior=word 	26 -26
bare prior=word and	15 -15
bare prior=word far	13 -13
bare prior=word for	12 -12
bare r1="	-11 11
bare r1=(	8 -8
bare r1=,	-21 21
bare r1=.	-14 14
bare r1=;	16 -16
bare r1=<agent>	14 -14
bare r1=<day-ahead>	-10 10
bare r1=<duty>	-8 8
bare r1=<end>	10 -10
bare r1=<goods>	27 -27
bare r1=<level-noun>	6 -6
bare r1=<quality>	23 -23
bare r1=<span>	17 -17
bare r1=<v-begin>	-12 12
bare r1=<v-end>	6 -6
bare r1=<v-impose>	12 -12
bare r1=<v-stay>	6 -6
bare r1=?	-12 12
bare r1=a	15 -15
bare r1=again	-25 25
bare r1=all	-8 8
bare r1=and	-13 13
bare r1=announcement	9 -9
bare r1=as	-21 21
bare r1=at	-12 12
bare r1=before	-19 19
bare r1=by	17 -17
bare r1=date	6 -6
bare r1=economy	31 -31
bare r1=for	-7 7
bare r1=from	-8 8
bare r1=government	8 -8
bare r1=in	-23 23
bare r1=is	-10 10
bare r1=job	7 -7
bare r1=largest	10 -10
bare r1=line	8 -8
bare r1=list	15 -15
bare r1=now	-19 19
bare r1=on	-29 29
bare r1=or	-9 9
bare r1=other	21 -21
bare r1=per	-17 17
bare r1=percent	-12 12
bare r1=question	9 -9
bare r1=rare	10 -10
bare r1=set	6 -6
bare r1=side	11 -11
bare r1=since	-17 17
bare r1=that	-6 6
bare r1=the	14 -14
bare r1=there	-8 8
bare r1=thi	10 -10
bare r1=thing	14 -14
bare r1=time	29 -29
bare r1=too	-6 6
bare r1=under	7 -7
bare r1=until	-7 7
bare r1=was	-14 14
bare r1=with	-6 6
bare r1=would	-21 21
bare r2="	-6 6
bare r2='s	8 -8
bare r2=,	8 -8
bare r2=:	14 -14
bare r2=<day-ahead>	-7 7
bare r2=<duty>	8 -8
bare r2=<goods>	-6 6
bare r2=<level>	6 -6
bare r2=<month-gone>	-8 8
bare r2=<name>	-13 13
bare r2=<not>	-7 7
bare r2=<number>	12 -12
bare r2=<organisation>	-9 9
bare r2=<sender>	11 -11
bare r2=<taker>	12 -12
bare r2=<v-bear>	10 -10
bare r2=<v-suspend>	7 -7
bare r2=an	7 -7
bare r2=and	20 -20
bare r2=as	11 -11
bare r2=at	7 -7
bare r2=back	-7 7
bare r2=buyer	6 -6
bare r2=by	-10 10
bare r2=cent	-10 10
bare r2=day	9 -9
bare r2=earth	10 -10
bare r2=fentanyl	-18 18
bare r2=if	-12 12
bare r2=in	17 -17
bare r2=its	-9 9
bare r2=of	24 -24
bare r2=one	9 -9
bare r2=our	-16 16
bare r2=over	6 -6
bare r2=point	-8 8
bare r2=say	8 -8
bare r2=since	7 -7
bare r2=soybean	6 -6
bare r2=subsidiary	7 -7
bare r2=that	13 -13
bare r2=the	-20 20
bare r2=then	-7 7
bare r2=there	-11 11
bare r2=those	-11 11
bare r2=three	11 -11
bare r2=to	-11 11
bare r2=up	6 -6
bare r2=which	-12 12
bare r2=with	8 -8
bare r2=year	11 -11
bare r2=you	-9 9
bare r=) .	-8 8
bare r=, <name>	9 -9
bare r=, <number>	-14 14
bare r=, and	8 -8
bare r=, as	7 -7
bare r=, by	-10 10
bare r=, for	-13 13
bare r=, if	-12 12
bare r=, the	7 -7
bare r=, then	-7 7
bare r=, which	-14 14
bare r=. "	-9 9
bare r=. <end>	-12 12
bare r=<day-ahead> .	-12 12
bare r=<end> <end>	10 -10
bare r=<quality> subsidiary	7 -7
bare r=? <end>	9 -9
bare r=and <number>	-12 12
bare r=at the	-11 11
bare r=economy .	10 -10
bare r=for <number>	29 -29
bare r=in <name>	-13 13
bare r=in <number>	6 -6
bare r=is what	-8 8
bare r=now ,	-10 10
bare r=now .	-10 10
bare r=of its	-6 6
bare r=of the	-19 19
bare r=of them	16 -16
bare r=of you	8 -8
bare r=on <day-gone>	-6 6
bare r=on <quality>	-9 9
bare r=on our	-8 8
bare r=per cent	-10 10
bare r=rare earth	10 -10
bare r=to <number>	6 -6
bare r=to the	6 -6
bare r=— <number>	7 -7
bare round	-21 21
bare said	-32 32
bare short	-6 6
bare signed ahead=1	27 -27
bare signed ahead=2	20 -20
bare signed ahead=far	-19 19
bare signed ahead=near	8 -8
bare signed back=far	9 -9
bare signed back=none	6 -6
bare signed=0	11 -11
bare signed=1	-9 9
bare signed=2	21 -21
bare times=1	22 -22
bare times=2	-8 8
bare times=3	-9 9
c0=bear	-10 10
c0=buy	22 -22
c0=end	6 -6
c0=impose	-6 6
c0=propose	-9 9
c0=sell	-6 6
c0=target	-15 15
c1=agree	18 -18
c1=buy	10 -10
c1=end	11 -11
c1=impose	-10 10
c1=propose	-13 13
c1=sell	-6 6
c1=target	-27 27
c1=threaten	-14 14
c2=agree	7 -7
c2=bear	18 -18
c2=down	6 -6
c2=impose	10 -10
c2=return	6 -6
c2=say	7 -7
c2=suspend	-10 10
c2=target	6 -6
ct0=bear present	-14 14
ct0=begin modal	-7 7
ct0=begin present	-7 7
ct0=buy present	13 -13
ct0=down future	-7 7
ct0=down modal	-7 7
ct0=down past	13 -13
ct0=down perfect	-9 9
ct0=down pluperfect	11 -11
ct0=impose future-passive	-9 9
ct0=impose pluperfect	9 -9
ct0=impose present	6 -6
ct0=impose present-passive	-28 28
ct0=propose modal	-6 6
ct0=propose past	-18 18
ct0=propose perfect	-8 8
ct0=propose pluperfect	9 -9
ct0=propose present	11 -11
ct0=say modal	12 -12
ct0=say perfect	-6 6
ct0=say present	-16 16
ct0=sell present	-6 6
ct0=stay future	8 -8
ct0=stay modal	-7 7
ct0=stay pluperfect	6 -6
ct0=suspend past	-9 9
ct0=target future-passive	-6 6
ct0=target past	6 -6
ct0=target past-passive	-6 6
ct0=target present-passive	-10 10
ct0=threaten past	6 -6
ct0=up future	11 -11
ct1=agree participle-passive	15 -15
ct1=bear gerund	-11 11
ct1=bear infinitive	20 -20
ct1=bear perfect	14 -14
ct1=bear present	-11 11
ct1=begin modal	-7 7
ct1=begin past	8 -8
ct1=buy present	13 -13
ct1=down future	-7 7
ct1=down modal	-7 7
ct1=down past	13 -13
ct1=down perfect	-9 9
ct1=down pluperfect	11 -11
ct1=impose future-passive	-9 9
ct1=impose gerund	-21 21
ct1=impose infinitive	-12 12
ct1=impose infinitive-passive	-10 10
ct1=impose pluperfect	10 -10
ct1=impose present	9 -9
ct1=impose present-passive	-26 26
ct1=propose gerund	-7 7
ct1=propose modal	-12 12
ct1=propose participle-passive	-10 10
ct1=propose past	-16 16
ct1=propose pluperfect	9 -9
ct1=propose present	15 -15
ct1=say infinitive	7 -7
ct1=say modal	12 -12
ct1=say past	6 -6
ct1=say perfect	-6 6
ct1=say present	-16 16
ct1=sell present	-7 7
ct1=stay future	8 -8
ct1=stay gerund	14 -14
ct1=stay infinitive	-13 13
ct1=stay modal	-7 7
ct1=stay perfect	-6 6
ct1=stay pluperfect	6 -6
ct1=suspend infinitive	-6 6
ct1=suspend past	-9 9
ct1=target future-passive	-6 6
ct1=target participle-passive	-12 12
ct1=target past-passive	-6 6
ct1=target present-passive	-10 10
ct1=up future	11 -11
ct1=up gerund	-9 9
ct1=up infinitive	7 -7
ct2=agree present	-9 9
ct2=agree present-passive	8 -8
ct2=bear infinitive	7 -7
ct2=bear present	12 -12
ct2=begin past	14 -14
ct2=begin present	-24 24
ct2=down past	8 -8
ct2=down past-passive	-9 9
ct2=impose participle-passive	-9 9
ct2=impose past	17 -17
ct2=impose present	20 -20
ct2=propose past	6 -6
ct2=propose present	8 -8
ct2=propose present-passive	-6 6
ct2=return present	7 -7
ct2=stay gerund	7 -7
ct2=stay modal	7 -7
ct2=stay present	-6 6
ct2=suspend participle-passive	-11 11
ct2=suspend present	-12 12
ct2=suspend present-passive	6 -6
ct2=target present	18 -18
duty ahead=far	9 -9
duty ahead=none	6 -6
duty back=2	-10 10
duty back=none	9 -9
duty=false	11 -11
f:"	11 -11
f:'	-8 8
f:'s	9 -9
f:(	7 -7
f:.	-7 7
f::	7 -7
f:;	14 -14
f:<day-today>	-15 15
f:<duty>	10 -10
f:<goods>	-13 13
f:<level>	24 -24
f:<money>	18 -18
f:<month-ahead>	12 -12
f:<month-gone>	-27 27
f:<month-today>	-8 8
f:<name>	-14 14
f:<not>	-8 8
f:<number>	-7 7
f:<office>	23 -23
f:<person>	-6 6
f:<points>	-10 10
f:<quality>	-27 27
f:<sender>	22 -22
f:<span>	27 -27
f:<taker>	12 -12
f:<v-agree>	31 -31
f:<v-bear>	-22 22
f:<v-begin>	-15 15
f:<v-propose>	31 -31
f:<v-return>	17 -17
f:<v-say>	-12 12
f:<v-stay>	-9 9
f:<v-suspend>	-8 8
f:<v-target>	27 -27
f:<v-threaten>	17 -17
f:?	-7 7
f:a	8 -8
f:above	18 -18
f:affected	9 -9
f:affiliate	6 -6
f:against	6 -6
f:ago	14 -14
f:agree	18 -18
f:agreement	18 -18
f:all	-7 7
f:alone	15 -15
f:along	13 -13
f:also	-14 14
f:alway	23 -23
f:am	-30 30
f:an	-9 9
f:announce	-38 38
f:another	14 -14
f:answer	17 -17
f:anything	-17 17
f:apply	-7 7
f:are	-13 13
f:as	-30 30
f:ask	24 -24
f:average	-9 9
f:back	14 -14
f:became	-15 15
f:because	-6 6
f:beef	7 -7
f:before	-6 6
f:being	-15 15
f:between	16 -16
f:bond	17 -17
f:bridge	11 -11
f:bring	-6 6
f:buy	7 -7
f:by	11 -11
f:can	-15 15
f:cancel	-20 20
f:car	-13 13
f:carpet	-10 10
f:case	19 -19
f:cent	25 -25
f:chicken	-17 17
f:chip	10 -10
f:christma	-8 8
f:city	10 -10
f:close	20 -20
f:coal	-8 8
f:coffee	-12 12
f:colleague	6 -6
f:collect	-6 6
f:come	-23 23
f:commerce	10 -10
f:company	25 -25
f:control	-9 9
f:copper	8 -8
f:cotton	-6 6
f:counted	7 -7
f:countermeasure	-6 6
f:county	7 -7
f:crude	-8 8
f:custom	-8 8
f:customer	7 -7
f:cut	13 -13
f:dead	-8 8
f:decide	8 -8
f:delegation	-11 11
f:did	-7 7
f:die	-11 11
f:discuss	-14 14
f:doing	-14 14
f:down	-6 6
f:draft	-13 13
f:drawer	-20 20
f:drop	14 -14
f:during	8 -8
f:each	20 -20
f:early	11 -11
f:effect	-6 6
f:either	-8 8
f:electric	-6 6
f:electricity	8 -8
f:else	-17 17
f:emergency	-6 6
f:end	-22 22
f:enough	-12 12
f:enter	7 -7
f:evening	6 -6
f:every	-8 8
f:everybody	12 -12
f:everyone	18 -18
f:exclusion	6 -6
f:exempt	11 -11
f:expire	20 -20
f:export	23 -23
f:extend	32 -32
f:extension	17 -17
f:fail	13 -13
f:false	-7 7
f:fear	-13 13
f:fee	14 -14
f:fentanyl	-25 25
f:figure	-12 12
f:find	9 -9
f:fine	7 -7
f:first	-10 10
f:fix	6 -6
f:flat	-15 15
f:follow	-7 7
f:for	7 -7
f:force	12 -12
f:forced	-6 6
f:found	-6 6
f:four	16 -16
f:free	12 -12
f:from	6 -6
f:gained	6 -6
f:game	12 -12
f:gave	7 -7
f:get	-13 13
f:go	6 -6
f:gold	-7 7
f:good	12 -12
f:ground	-8 8
f:grow	8 -8
f:had	15 -15
f:hand	-13 13
f:happen	6 -6
f:have	-8 8
f:he	-14 14
f:high	-9 9
f:highest	12 -12
f:his	18 -18
f:holiday	7 -7
f:home	14 -14
f:hour	14 -14
f:house	-14 14
f:i	-9 9
f:i'd	-16 16
f:i'm	21 -21
f:import	6 -6
f:including	-9 9
f:inflation	19 -19
f:informed	12 -12
f:interest	10 -10
f:is	-10 10
f:it	-24 24
f:item	-12 12
f:keep	6 -6
f:lamp	9 -9
f:lapse	10 -10
f:last	-12 12
f:later	-7 7
f:law	11 -11
f:lawyer	13 -13
f:leave	-18 18
f:let	-18 18
f:letter	21 -21
f:levy	-6 6
f:like	17 -17
f:line	13 -13
f:live	13 -13
f:long	10 -10
f:longer	18 -18
f:look	-7 7
f:lorry	9 -9
f:lose	23 -23
f:m	9 -9
f:machinery	-8 8
f:man	-17 17
f:many	7 -7
f:mean	-6 6
f:measure	19 -19
f:meet	9 -9
f:member	-24 24
f:memorandum	17 -17
f:men	15 -15
f:metal	13 -13
f:midnight	-10 10
f:might	-7 7
f:million	-7 7
f:mind	-11 11
f:ministry	8 -8
f:most	-18 18
f:mr	25 -25
f:my	-21 21
f:named	8 -8
f:needed	7 -7
f:negotiation	-13 13
f:neighbour	10 -10
f:next	16 -16
f:night	22 -22
f:nil	-9 9
f:no	-8 8
f:nobody	-9 9
f:noon	7 -7
f:not	-9 9
f:note	15 -15
f:nothing	15 -15
f:now	-10 10
f:number	-8 8
f:of	13 -13
f:offer	22 -22
f:old	6 -6
f:older	-6 6
f:on	-11 11
f:once	-18 18
f:one	-12 12
f:only	-6 6
f:operator	6 -6
f:orange	-15 15
f:origin	7 -7
f:other	-7 7
f:our	12 -12
f:out	-24 24
f:outside	23 -23
f:over	-7 7
f:p	-6 6
f:page	-12 12
f:palm	9 -9
f:paper	9 -9
f:pause	-20 20
f:pay	-11 11
f:peak	6 -6
f:people	-24 24
f:place	8 -8
f:plan	-9 9
f:point	43 -43
f:port	19 -19
f:post	-9 9
f:prepare	-7 7
f:price	10 -10
f:printed	9 -9
f:product	9 -9
f:proposal	-8 8
f:published	11 -11
f:put	-11 11
f:quota	8 -8
f:rain	17 -17
f:rate	-17 17
f:rather	-9 9
f:raw	6 -6
f:read	10 -10
f:recall	13 -13
f:receive	-6 6
f:remain	-7 7
f:report	20 -20
f:reporter	-12 12
f:rest	6 -6
f:return	11 -11
f:rice	7 -7
f:right	12 -12
f:rise	14 -14
f:river	8 -8
f:round	21 -21
f:say	12 -12
f:second	23 -23
f:secretary	6 -6
f:section	-8 8
f:see	-21 21
f:sell	-24 24
f:send	10 -10
f:shanghai	6 -6
f:share	15 -15
f:shelve	-9 9
f:ship	-10 10
f:should	10 -10
f:shrimp	-11 11
f:side	26 -26
f:sign	8 -8
f:signature	-15 15
f:sit	9 -9
f:sleep	-23 23
f:so	-25 25
f:somebody	-13 13
f:soybean	-7 7
f:speak	-6 6
f:spoke	-11 11
f:statement	6 -6
f:step	-9 9
f:stockholm	-16 16
f:subject	13 -13
f:sugar	14 -14
f:suspend	27 -27
f:table	-8 8
f:take	-10 10
f:talk	-11 11
f:tariff	35 -35
f:tax	-7 7
f:tea	17 -17
f:tell	-12 12
f:that	-9 9
f:the	19 -19
f:them	32 -32
f:then	-16 16
f:there	-30 30
f:they	6 -6
f:they're	-6 6
f:thi	12 -12
f:thing	-30 30
f:think	-7 7
f:third	-11 11
f:those	-25 25
f:threaten	24 -24
f:till	-6 6
f:time	17 -17
f:to	10 -10
f:top	-19 19
f:touched	-14 14
f:trade	17 -17
f:treaty	-28 28
f:true	-18 18
f:turnout	7 -7
f:unchanged	33 -33
f:under	6 -6
f:up	6 -6
f:us	26 -26
f:used	-6 6
f:wage	8 -8
f:wait	6 -6
f:was	-31 31
f:way	-22 22
f:week	-37 37
f:well	-9 9
f:were	-6 6
f:whatever	-19 19
f:wheat	-6 6
f:when	-23 23
f:whether	16 -16
f:who	-12 12
f:whole	-20 20
f:why	-6 6
f:will	-19 19
f:win	8 -8
f:wine	12 -12
f:with	14 -14
f:withdraw	20 -20
f:within	-6 6
f:won't	14 -14
f:work	7 -7
f:worst	-10 10
f:would	-8 8
f:write	-29 29
f:wrong	-7 7
f:year	9 -9
f:yet	-8 8
f:yield	18 -18
f:you	-26 26
f:you're	-11 11
f:your	-21 21
f:zero	12 -12
f:—	8 -8
first-of-paragraph	20 -20
form=fraction	35 -35
form=free	12 -12
form=signed	-6 6
free band=0	12 -12
free duty ahead=1	-12 12
free duty ahead=2	-6 6
free duty ahead=far	19 -19
free duty ahead=near	17 -17
free duty back=1	20 -20
free duty back=2	-19 19
free duty back=far	-6 6
free duty back=none	18 -18
free duty=false	10 -10
free form=free	12 -12
free goods	-8 8
free goods at large	14 -14
free habit=never	13 -13
free habit=seldom	15 -15
free l1=,	20 -20
free l1=<v-impose>	-9 9
free l1=<v-propose>	-17 17
free l1=<v-say>	22 -22
free l1=are	17 -17
free l1=at	-31 31
free l1=for	-8 8
free l1=has	7 -7
free l1=if	16 -16
free l1=in	-26 26
free l1=is	19 -19
free l1=of	-13 13
free l1=pay	-14 14
free l1=say	22 -22
free l1=that	7 -7
free l1=the	9 -9
free l1=with	9 -9
free l2=<begin>	19 -19
free l2=<day-ahead>	8 -8
free l2=<duty>	-18 18
free l2=<goods>	15 -15
free l2=<name>	-6 6
free l2=<v-agree>	16 -16
free l2=<v-bear>	-10 10
free l2=<v-begin>	-16 16
free l2=<v-down>	-8 8
free l2=<v-propose>	7 -7
free l2=<v-up>	-9 9
free l2=agreement	-7 7
free l2=and	18 -18
free l2=coffee	-13 13
free l2=enter	-7 7
free l2=go	-9 9
free l2=in	-20 20
free l2=it	12 -12
free l2=medicine	10 -10
free l2=to	6 -6
free l2=will	17 -17
free l=, pay	-20 20
free l=<begin> if	9 -9
free l=go to	-8 8
free l=there is	9 -9
free lll=<begin> <begin> if	9 -9
free lr=, .	11 -11
free lr=: ,	-7 7
free lr=<begin> .	-22 22
free lr=<begin> was	7 -7
free lr=are .	12 -12
free lr=at .	-16 16
free lr=enter .	-6 6
free lr=if is	8 -8
free lr=in .	-18 18
free lr=pay .	-11 11
free lr=to .	11 -11
free next=none	7 -7
free no customs	10 -10
free numbers=2	14 -14
free numbers=3	11 -11
free parties=false	10 -10
free prior=digits far	-12 12
free prior=word far	8 -8
free r1=.	-7 7
free r1=<end>	-17 17
free r1=<gate>	-9 9
free r1=and	-8 8
free r1=change	7 -7
free r1=else	10 -10
free r1=entry	-9 9
free r1=for	-6 6
free r1=from	14 -14
free r1=has	8 -8
free r1=is	12 -12
free r1=of	-12 12
free r1=that	8 -8
free r1=to	13 -13
free r1=trade	17 -17
free r1=was	9 -9
free r2=.	26 -26
free r2=<day-ahead>	8 -8
free r2=<duty>	-14 14
free r2=<end>	-21 21
free r2=<name>	7 -7
free r2=<number>	-14 14
free r2=<v-end>	16 -16
free r2=<v-impose>	11 -11
free r2=agreement	16 -16
free r2=duty	-14 14
free r2=it	18 -18
free r2=the	8 -8
free r2=to	-13 13
free r=. <end>	-7 7
free r=<end> <end>	-17 17
free r=from the	10 -10
free r=of duty	-14 14
free r=of the	9 -9
free r=trade agreement	16 -16
free signed ahead=none	13 -13
free signed back=1	10 -10
free signed back=2	12 -12
free signed back=far	-20 20
free signed back=near	19 -19
free signed=1	12 -12
free times=2	9 -9
free times=3	8 -8
goods	-29 29
habit=never	-6 6
habit=often	6 -6
habit=seldom	9 -9
has-gerund	-9 9
has-modal	6 -6
has-participle	-6 6
has-pluperfect	7 -7
headline	19 -19
is=bare	13 -13
is=bare always 1	17 -17
is=bare always 2	16 -16
is=bare always far	13 -13
is=bare always near	7 -7
is=bare never none	-15 15
is=bare often 1	-16 16
is=bare often far	29 -29
is=bare often near	6 -6
is=bare often none	9 -9
is=bare seldom 1	6 -6
is=bare seldom 2	-9 9
is=bare seldom none	7 -7
is=bare true 1	22 -22
is=bare true near	12 -12
is=bare verbless	-6 6
is=bare with verb	23 -23
is=free	12 -12
is=free always 1	-8 8
is=free always near	-15 15
is=free always none	7 -7
is=free false 1	21 -21
is=free false 2	-9 9
is=free never none	13 -13
is=free often 2	8 -8
is=free often near	9 -9
is=free often none	-21 21
is=free seldom 1	26 -26
is=free seldom far	-24 24
is=free seldom near	33 -33
is=free true 2	-13 13
is=free true far	-12 12
is=free true none	27 -27
is=free verbless	-14 14
is=free with verb	24 -24
is=percent always 1	-9 9
is=percent always 2	12 -12
is=percent always near	-12 12
is=percent always none	-15 15
is=percent false 1	-9 9
is=percent false 2	8 -8
is=percent false far	13 -13
is=percent false near	-13 13
is=percent often 2	-17 17
is=percent often far	11 -11
is=percent seldom none	14 -14
is=percent true 1	-9 9
is=percent true 2	-16 16
is=percent true far	-11 11
is=percent true near	19 -19
is=percent with verb	-8 8
is=points always 2	-12 12
is=points always far	9 -9
is=points always none	-8 8
is=points false none	18 -18
is=points often 1	-19 19
is=points often far	7 -7
is=points often none	8 -8
is=points seldom far	-11 11
is=points seldom none	13 -13
is=points verbless	25 -25
is=points with verb	-20 20
l1='s	-28 28
l1=(	7 -7
l1=+	22 -22
l1=.	9 -9
l1=:	-18 18
l1=;	11 -11
l1=<begin>	-12 12
l1=<day-today>	-7 7
l1=<duty>	6 -6
l1=<goods>	-35 35
l1=<name>	-15 15
l1=<number>	-6 6
l1=<quality>	18 -18
l1=<v-bear>	-21 21
l1=<v-buy>	23 -23
l1=<v-down>	30 -30
l1=<v-end>	31 -31
l1=<v-propose>	-8 8
l1=<v-say>	-7 7
l1=<v-sell>	6 -6
l1=<v-target>	-10 10
l1=<v-up>	24 -24
l1=a	-15 15
l1=add	7 -7
l1=additional	-16 16
l1=all	8 -8
l1=and	-10 10
l1=announce	-9 9
l1=another	-15 15
l1=are	15 -15
l1=as	-14 14
l1=ask	-16 16
l1=at	-18 18
l1=be	-9 9
l1=bear	-15 15
l1=become	-20 20
l1=been	-10 10
l1=before	16 -16
l1=between	-7 7
l1=buy	21 -21
l1=by	63 -63
l1=carry	8 -8
l1=charge	-12 12
l1=cost	22 -22
l1=day	11 -11
l1=demand	6 -6
l1=down	36 -36
l1=drop	6 -6
l1=extra	-15 15
l1=fall	11 -11
l1=first	11 -11
l1=from	-21 21
l1=further	-13 13
l1=gain	9 -9
l1=gained	10 -10
l1=had	-12 12
l1=has	16 -16
l1=hold	20 -20
l1=if	17 -17
l1=in	16 -16
l1=it	8 -8
l1=its	-12 12
l1=leave	-7 7
l1=levy	-14 14
l1=lose	16 -16
l1=make	-6 6
l1=minu	11 -11
l1=now	-15 15
l1=on	-9 9
l1=one	8 -8
l1=or	-6 6
l1=ordinary	-15 15
l1=other	-16 16
l1=our	-16 16
l1=past	16 -16
l1=pay	-25 25
l1=point	10 -10
l1=put	10 -10
l1=reach	-13 13
l1=read	-12 12
l1=reciprocal	7 -7
l1=rise	6 -6
l1=round	12 -12
l1=see	8 -8
l1=stay	-7 7
l1=still	-11 11
l1=suspend	-18 18
l1=than	6 -6
l1=that	13 -13
l1=the	-19 19
l1=them	-11 11
l1=there	-7 7
l1=to	-23 23
l1=two	7 -7
l1=under	21 -21
l1=up	43 -43
l1=win	7 -7
l1=without	8 -8
l1=—	6 -6
l2='s	-19 19
l2=(	20 -20
l2=)	12 -12
l2=<agent>	-10 10
l2=<day-ahead>	-11 11
l2=<day-today>	-15 15
l2=<duty>	-13 13
l2=<gate>	-16 16
l2=<goods>	-28 28
l2=<not>	-23 23
l2=<number>	18 -18
l2=<office>	10 -10
l2=<points>	10 -10
l2=<quality>	-16 16
l2=<sender>	-7 7
l2=<span>	11 -11
l2=<v-agree>	14 -14
l2=<v-bear>	-18 18
l2=<v-buy>	-8 8
l2=<v-down>	6 -6
l2=<v-propose>	7 -7
l2=<v-say>	-11 11
l2=<v-stay>	-7 7
l2=a	-18 18
l2=about	-12 12
l2=again	-8 8
l2=agreement	-15 15
l2=among	7 -7
l2=an	-20 20
l2=banana	13 -13
l2=be	7 -7
l2=bean	7 -7
l2=begin	8 -8
l2=bring	-12 12
l2=car	12 -12
l2=case	12 -12
l2=change	-15 15
l2=charge	8 -8
l2=coffee	-20 20
l2=come	13 -13
l2=country	6 -6
l2=drop	8 -8
l2=duty	-29 29
l2=enter	-12 12
l2=fall	9 -9
l2=for	-7 7
l2=from	-10 10
l2=go	-22 22
l2=grow	10 -10
l2=has	13 -13
l2=have	-12 12
l2=he	6 -6
l2=high	-6 6
l2=hit	-8 8
l2=hold	-6 6
l2=i	11 -11
l2=in	8 -8
l2=increase	11 -11
l2=index	6 -6
l2=inflation	15 -15
l2=instead	-9 9
l2=it	-21 21
l2=its	-7 7
l2=keep	-11 11
l2=levy	17 -17
l2=list	10 -10
l2=lower	7 -7
l2=meal	-9 9
l2=medicine	10 -10
l2=minute	7 -7
l2=now	-10 10
l2=number	-14 14
l2=of	-24 24
l2=oil	-10 10
l2=on	14 -14
l2=one	-6 6
l2=origin	-6 6
l2=out	22 -22
l2=part	-8 8
l2=pay	-12 12
l2=place	-14 14
l2=powder	-6 6
l2=price	6 -6
l2=put	-15 15
l2=rise	6 -6
l2=sanction	6 -6
l2=see	9 -9
l2=settle	-13 13
l2=share	10 -10
l2=side	-16 16
l2=sign	19 -19
l2=soybean	7 -7
l2=still	-7 7
l2=sugar	-14 14
l2=tariff	-13 13
l2=tell	-6 6
l2=ten	12 -12
l2=that	-22 22
l2=the	-8 8
l2=then	-11 11
l2=they	-9 9
l2=thi	9 -9
l2=time	-8 8
l2=top	9 -9
l2=total	-12 12
l2=truce	12 -12
l2=up	-19 19
l2=vote	9 -9
l2=was	9 -9
l2=we	-6 6
l2=were	-14 14
l2=when	8 -8
l2=which	-6 6
l2=will	7 -7
l2=year	-10 10
l2=you	-12 12
l2=—	-9 9
l3='s	13 -13
l3=(	-18 18
l3=)	12 -12
l3=-	-11 11
l3=.	-13 13
l3=:	14 -14
l3=<day-gone>	-32 32
l3=<gate>	11 -11
l3=<level>	-15 15
l3=<money>	15 -15
l3=<month-ahead>	-25 25
l3=<month-gone>	8 -8
l3=<not>	11 -11
l3=<organisation>	-9 9
l3=<person>	-19 19
l3=<points>	8 -8
l3=<quality>	-33 33
l3=<sender>	8 -8
l3=<span>	9 -9
l3=<taker>	11 -11
l3=<v-down>	6 -6
l3=<v-propose>	11 -11
l3=<v-say>	10 -10
l3=<v-stay>	10 -10
l3=<v-suspend>	-11 11
l3=<v-target>	-17 17
l3=<v-threaten>	-6 6
l3=<v-up>	-11 11
l3=a	13 -13
l3=additional	9 -9
l3=also	8 -8
l3=an	15 -15
l3=and	11 -11
l3=are	-12 12
l3=as	-9 9
l3=back	-10 10
l3=base	16 -16
l3=be	-16 16
l3=bear	-8 8
l3=been	-8 8
l3=begin	10 -10
l3=between	10 -10
l3=both	-14 14
l3=bring	13 -13
l3=by	-18 18
l3=call	6 -6
l3=continue	-7 7
l3=country	-6 6
l3=day	8 -8
l3=duty	-13 13
l3=each	-9 9
l3=end	7 -7
l3=enter	-8 8
l3=forced	7 -7
l3=from	-8 8
l3=get	-6 6
l3=give	6 -6
l3=good	-10 10
l3=had	-6 6
l3=half	-11 11
l3=has	9 -9
l3=have	11 -11
l3=if	-12 12
l3=import	6 -6
l3=in	10 -10
l3=inflation	15 -15
l3=is	6 -6
l3=its	14 -14
l3=keep	7 -7
l3=last	-7 7
l3=let	-6 6
l3=list	19 -19
l3=meet	10 -10
l3=new	-9 9
l3=no	-14 14
l3=nobody	16 -16
l3=now	-11 11
l3=on	15 -15
l3=one	-7 7
l3=ordinary	-16 16
l3=other	19 -19
l3=out	-15 15
l3=p	-18 18
l3=palm	-11 11
l3=pay	8 -8
l3=permanent	-8 8
l3=policy	9 -9
l3=put	-6 6
l3=say	12 -12
l3=should	7 -7
l3=since	-15 15
l3=so	-11 11
l3=tariff	7 -7
l3=that	-12 12
l3=the	-10 10
l3=their	6 -6
l3=they	-18 18
l3=thi	8 -8
l3=those	8 -8
l3=threaten	-6 6
l3=three	9 -9
l3=to	-17 17
l3=together	-10 10
l3=truce	-7 7
l3=until	-6 6
l3=we	-10 10
l3=week	-8 8
l3=were	6 -6
l3=what	-13 13
l3=when	12 -12
l3=which	27 -27
l3=who	-16 16
l3=whose	6 -6
l3=will	-11 11
l3=wine	11 -11
l3=with	28 -28
l3=year	10 -10
l3=your	-8 8
l3=—	30 -30
l4="	8 -8
l4='s	7 -7
l4=(	11 -11
l4=)	-8 8
l4=-	16 -16
l4=.	-28 28
l4=:	-18 18
l4=;	-12 12
l4=<day-ahead>	-8 8
l4=<day-gone>	-7 7
l4=<goods>	-40 40
l4=<level-noun>	-6 6
l4=<month-ahead>	-8 8
l4=<month-gone>	-16 16
l4=<name>	-15 15
l4=<office>	7 -7
l4=<organisation>	17 -17
l4=<person>	6 -6
l4=<span>	13 -13
l4=<v-bear>	13 -13
l4=<v-buy>	14 -14
l4=<v-down>	6 -6
l4=<v-impose>	13 -13
l4=<v-return>	-8 8
l4=<v-target>	15 -15
l4=a	-19 19
l4=about	7 -7
l4=agree	-6 6
l4=all	-9 9
l4=an	13 -13
l4=and	-18 18
l4=are	11 -11
l4=at	19 -19
l4=back	-9 9
l4=before	-8 8
l4=both	-8 8
l4=coffee	-7 7
l4=come	6 -6
l4=cut	8 -8
l4=down	-10 10
l4=duty	-13 13
l4=fentanyl	-9 9
l4=for	-19 19
l4=get	10 -10
l4=go	-7 7
l4=good	6 -6
l4=had	13 -13
l4=has	-22 22
l4=he	-14 14
l4=i	19 -19
l4=if	6 -6
l4=in	20 -20
l4=inflation	13 -13
l4=is	20 -20
l4=it	-6 6
l4=its	-20 20
l4=let	-10 10
l4=list	-16 16
l4=make	-7 7
l4=new	8 -8
l4=no	10 -10
l4=not	10 -10
l4=offer	10 -10
l4=oil	-15 15
l4=one	12 -12
l4=only	-8 8
l4=other	-8 8
l4=own	9 -9
l4=pay	-14 14
l4=price	7 -7
l4=put	-9 9
l4=rise	8 -8
l4=say	-6 6
l4=section	-9 9
l4=see	17 -17
l4=share	6 -6
l4=since	-11 11
l4=so	-11 11
l4=tell	14 -14
l4=the	9 -9
l4=their	-17 17
l4=them	-12 12
l4=they	-10 10
l4=to	10 -10
l4=top	-6 6
l4=truce	-18 18
l4=want	19 -19
l4=was	-18 18
l4=way	-6 6
l4=we	12 -12
l4=what	17 -17
l4=where	-6 6
l4=which	-18 18
l4=would	-8 8
l4=year	17 -17
l4=you	-17 17
l='s at	-22 22
l=, against	-8 8
l=, and	-7 7
l=, down	14 -14
l=, from	-7 7
l=, in	7 -7
l=, is	-7 7
l=, on	11 -11
l=, pay	-28 28
l=, plu	-8 8
l=, to	-17 17
l=, was	-10 10
l=, with	12 -12
l=: up	6 -6
l=<begin> <begin>	-12 12
l=<begin> <name>	-32 32
l=<begin> at	21 -21
l=<begin> day	7 -7
l=<begin> if	10 -10
l=<begin> round	12 -12
l=<begin> the	-19 19
l=<day-ahead> ,	-14 14
l=<day-ahead> at	11 -11
l=<day-today> ,	6 -6
l=<day-today> :	-12 12
l=<level> ,	11 -11
l=<level> and	-7 7
l=<level> or	-17 17
l=<level> to	6 -6
l=<name> 's	-11 11
l=<name> ,	-7 7
l=<name> :	10 -10
l=<name> and	18 -18
l=<name> at	-31 31
l=<name> is	14 -14
l=<name> pay	9 -9
l=<name> take	-19 19
l=<name> to	-6 6
l=<number> ,	-16 16
l=<number> :	10 -10
l=<number> and	-8 8
l=<number> for	23 -23
l=<number> of	15 -15
l=<number> to	34 -34
l=<number> —	8 -8
l=<office> :	6 -6
l=<person> ,	15 -15
l=<span> and	11 -11
l=an additional	-8 8
l=an extra	-8 8
l=and at	-16 16
l=are at	-12 12
l=are the	-6 6
l=ask for	12 -12
l=begin at	10 -10
l=charge of	16 -16
l=come to	6 -6
l=cut of	9 -9
l=cut to	-13 13
l=down by	15 -15
l=down to	-17 17
l=duty at	18 -18
l=duty of	-35 35
l=duty to	-10 10
l=fall by	13 -13
l=fall to	-11 11
l=for the	-9 9
l=go to	-13 13
l=had been	-9 9
l=high as	-6 6
l=hit with	-8 8
l=in <name>	-6 6
l=in at	-25 25
l=in the	33 -33
l=increase of	12 -12
l=instead of	-9 9
l=is the	8 -8
l=it 's	-15 15
l=it at	10 -10
l=it is	-32 32
l=now ,	-10 10
l=of another	-17 17
l=of the	11 -11
l=place of	-14 14
l=rate at	25 -25
l=rate of	-15 15
l=rate to	6 -6
l=rise by	8 -8
l=sanction on	6 -6
l=still pay	-6 6
l=tariff of	-28 28
l=tax at	-10 10
l=tax of	13 -13
l=that is	-18 18
l=the <name>	11 -11
l=the <quality>	9 -9
l=the additional	-6 6
l=the extra	-7 7
l=the first	10 -10
l=the ordinary	-14 14
l=the other	-16 16
l=the reciprocal	13 -13
l=there are	11 -11
l=there at	-8 8
l=there is	8 -8
l=to be	-14 14
l=to pay	17 -17
l=to the	-6 6
l=total of	-9 9
l=up by	8 -8
l=up from	-13 13
l=up to	-14 14
l=vote to	8 -8
l=we had	-11 11
l=were at	-10 10
l=when the	8 -8
l=which is	6 -6
l=which pay	-9 9
l=with a	8 -8
l=would be	-8 8
l=would pay	11 -11
l=— the	-7 7
lead="	13 -13
lead=(	7 -7
lead=)	-14 14
lead=10	10 -10
lead=3	23 -23
lead=4	-6 6
lead=5	45 -45
lead=6	43 -43
lead=7	42 -42
lead=8	-6 6
lead=9	6 -6
lead=:	-7 7
lead=a	14 -14
lead=an	-12 12
lead=and	-27 27
lead=at	17 -17
lead=because	8 -8
lead=before	-21 21
lead=both	-20 20
lead=by	-6 6
lead=canada	-6 6
lead=china	29 -29
lead=day	15 -15
lead=ecuador	11 -11
lead=fifteen	-26 26
lead=five	-15 15
lead=for	-12 12
lead=forty	-19 19
lead=he	6 -6
lead=i	11 -11
lead=iceland	-6 6
lead=if	15 -15
lead=in	-12 12
lead=india	-11 11
lead=inflation	10 -10
lead=it	7 -7
lead=its	-36 36
lead=mr	-7 7
lead=my	12 -12
lead=not	-7 7
lead=nothing	7 -7
lead=of	7 -7
lead=on	-11 11
lead=one	12 -12
lead=our	22 -22
lead=president	-13 13
lead=round	12 -12
lead=seven	-13 13
lead=she	11 -11
lead=since	-13 13
lead=six	-24 24
lead=soybeans	6 -6
lead=switzerland	-11 11
lead=ten	-26 26
lead=the	17 -17
lead=their	-9 9
lead=there	-13 13
lead=they	-14 14
lead=thirty	-6 6
lead=this	15 -15
lead=three	-12 12
lead=today	-12 12
lead=together	-14 14
lead=turnout	18 -18
lead=twenty	-41 41
lead=two	18 -18
lead=unless	-8 8
lead=until	-9 9
lead=us	-9 9
lead=vietnam	-7 7
lead=we	9 -9
lead=when	7 -7
lead=where	-15 15
lead=which	-7 7
lead=while	18 -18
lead=who	-9 9
lead=with	-6 6
lead=without	-14 14
lead=you	-7 7
lll=" <number> for	9 -9
lll=, <number> ,	-15 15
lll=, <number> to	6 -6
lll=, up from	-15 15
lll=, up to	7 -7
lll=, when the	6 -6
lll=, which is	6 -6
lll=, which pay	-9 9
lll=: <number> and	-17 17
lll=<begin> <begin> <begin>	-12 12
lll=<begin> <begin> <name>	-32 32
lll=<begin> <begin> at	21 -21
lll=<begin> <begin> day	7 -7
lll=<begin> <begin> if	10 -10
lll=<begin> <begin> round	12 -12
lll=<begin> <begin> the	-19 19
lll=<begin> <name> :	14 -14
lll=<begin> <name> take	-16 16
lll=<begin> it is	-6 6
lll=<begin> it pay	6 -6
lll=<begin> the other	-6 6
lll=<day-gone> , at	-6 6
lll=<day-gone> it was	-11 11
lll=<level> , not	-8 8
lll=<level> instead of	-6 6
lll=<level> on the	6 -6
lll=<name> 's at	-12 12
lll=<name> , at	16 -16
lll=<number> , and	-13 13
lll=<number> it was	12 -12
lll=<number> vote to	7 -7
lll=a cut of	9 -9
lll=a levy of	7 -7
lll=a rate of	-8 8
lll=a tariff of	-16 16
lll=a total of	-9 9
lll=additional duty of	-6 6
lll=as high as	-6 6
lll=between <level> and	10 -10
lll=come down to	-10 10
lll=come in at	-6 6
lll=go back to	7 -7
lll=go down to	-11 11
lll=go in at	-11 11
lll=had ask for	13 -13
lll=import surcharge of	-7 7
lll=in place of	-14 14
lll=into <name> at	-8 8
lll=it had been	-9 9
lll=it stay at	-18 18
lll=it will be	9 -9
lll=it would be	-7 7
lll=its rate at	10 -10
lll=no more than	-7 7
lll=of up to	-17 17
lll=the duty of	-6 6
lll=the rate of	-9 9
lll=the surcharge of	-11 11
lll=to <level> and	-6 6
lr=" for	6 -6
lr='s ,	7 -7
lr='s .	-16 16
lr=( )	10 -10
lr=, .	-11 11
lr=, and	-11 11
lr=, for	-6 6
lr=, in	-14 14
lr=, more	12 -12
lr=, of	9 -9
lr=, on	-9 9
lr=, to	10 -10
lr=: ,	-15 15
lr=: .	-16 16
lr=: <end>	-6 6
lr=: for	6 -6
lr=: in	-6 6
lr=: on	6 -6
lr=: under	13 -13
lr=<begin> ,	-17 17
lr=<begin> .	32 -32
lr=<begin> and	7 -7
lr=<begin> are	-17 17
lr=<begin> is	-8 8
lr=<begin> of	11 -11
lr=<begin> on	-9 9
lr=<begin> was	-6 6
lr=<level> <end>	-18 18
lr=<name> ,	15 -15
lr=<name> .	12 -12
lr=<name> <level>	-22 22
lr=a chance	8 -8
lr=a tariff	-20 20
lr=about .	-6 6
lr=about of	18 -18
lr=add to	-7 7
lr=and ,	-16 16
lr=and are	7 -7
lr=and for	15 -15
lr=and in	-7 7
lr=and other	19 -19
lr=are .	8 -8
lr=as .	-17 17
lr=ask of	9 -9
lr=at <end>	15 -15
lr=at and	-13 13
lr=at of	6 -6
lr=at on	10 -10
lr=at since	-7 7
lr=at to	16 -16
lr=at under	-8 8
lr=become .	-23 23
lr=between and	-7 7
lr=by ,	8 -8
lr=by .	28 -28
lr=by in	12 -12
lr=by on	10 -10
lr=charge ,	-6 6
lr=charge on	-8 8
lr=cost more	13 -13
lr=down .	18 -18
lr=enter .	-6 6
lr=for "	9 -9
lr=for ,	-12 12
lr=for of	14 -14
lr=for on	-12 12
lr=from ,	-12 12
lr=from .	-6 6
lr=from on	-6 6
lr=from to	-14 14
lr=get ,	-12 12
lr=get .	7 -7
lr=if is	8 -8
lr=in .	-14 14
lr=is ,	16 -16
lr=is .	-25 25
lr=it .	-6 6
lr=keep of	-11 11
lr=make .	-7 7
lr=not ,	-6 6
lr=of and	-10 10
lr=of economy	12 -12
lr=of for	12 -12
lr=of is	13 -13
lr=of remain	9 -9
lr=of that	-9 9
lr=of to	-7 7
lr=of under	-9 9
lr=offer .	17 -17
lr=on .	-12 12
lr=pay ,	-20 20
lr=pay .	-46 46
lr=pay and	-8 8
lr=pay at	6 -6
lr=pay in	-15 15
lr=pay more	15 -15
lr=pay on	-11 11
lr=pay under	-7 7
lr=plu .	6 -6
lr=say .	-9 9
lr=suspend of	-10 10
lr=take of	10 -10
lr=take on	-20 20
lr=than .	-8 8
lr=than of	14 -14
lr=that of	7 -7
lr=the ,	7 -7
lr=the duty	-14 14
lr=the for	-8 8
lr=the is	-11 11
lr=the largest	10 -10
lr=the of	-31 31
lr=the on	7 -7
lr=the side	8 -8
lr=the surcharge	10 -10
lr=the that	-27 27
lr=the thing	-11 11
lr=the which	-9 9
lr=to :	-12 12
lr=to and	14 -14
lr=to for	-23 23
lr=to in	-21 21
lr=to on	-22 22
lr=to under	-8 8
lr=up .	19 -19
lr=want .	-6 6
lr=was ,	-14 14
lr=was .	7 -7
lr=was at	-24 24
lr=was in	26 -26
lr=with ,	-6 6
lr=with on	-16 16
nc2=agree	-14 14
nc2=bear	-6 6
nc2=end	-11 11
nc2=propose	19 -19
nc2=sell	-6 6
nc2=suspend	7 -7
nc2=target	10 -10
nc2=threaten	16 -16
nc2=up	15 -15
nct2=agree participle-passive	-10 10
nct2=bear present	-6 6
nct2=begin future	6 -6
nct2=begin infinitive	-8 8
nct2=begin past	-12 12
nct2=begin perfect	-6 6
nct2=begin present	19 -19
nct2=end past	6 -6
nct2=end present	-13 13
nct2=impose gerund	7 -7
nct2=impose infinitive	7 -7
nct2=impose past	-10 10
nct2=impose past-passive	6 -6
nct2=impose pluperfect-passive	-9 9
nct2=impose present	9 -9
nct2=propose participle-passive	-9 9
nct2=propose present	16 -16
nct2=say modal	-18 18
nct2=say past	13 -13
nct2=suspend past	-6 6
nct2=target perfect	9 -9
nct2=target present	10 -10
nct2=up future	9 -9
nct2=up past	7 -7
nct2=up present	12 -12
next="	-15 15
next=)	6 -6
next=:	32 -32
next=and	-10 10
next=as	12 -12
next=digits 	21 -21
next=digits and	-16 16
next=digits far	9 -9
next=digits for	16 -16
next=digits to	8 -8
next=digits —	7 -7
next=fraction far	-6 6
next=free far	11 -11
next=it	9 -9
next=none	8 -8
next=signed 	-13 13
next=signed , not	-7 7
next=signed and	15 -15
next=signed far	13 -13
next=signed from	-7 7
next=signed or	-9 9
next=that	-9 9
next=where	8 -8
next=word ,	-6 6
next=word for	14 -14
next=word in	7 -7
next=word on the	-7 7
next=word to	-6 6
next=yet	11 -11
next=—	-6 6
nhas-infinitive	-9 9
nhas-participle	-6 6
nhas-perfect	-7 7
nhas-present	7 -7
no customs	-9 9
nt2=modal	-14 14
nt2=modal-passive	6 -6
nt2=participle-passive	-8 8
nt2=perfect	-10 10
nt2=perfect-not	-6 6
nt2=perfect-passive	6 -6
nt2=pluperfect	-7 7
nt2=pluperfect-passive	-6 6
nt2=present	12 -12
nt2=present-not	6 -6
numbers=1	10 -10
numbers=3	12 -12
nv2=add	-14 14
nv2=be	6 -6
nv2=end	-12 12
nv2=get	-7 7
nv2=go	15 -15
nv2=have	-9 9
nv2=keep	7 -7
nv2=let	-6 6
nv2=make	-6 6
nv2=offer	10 -10
nv2=put	-8 8
nv2=remain	-12 12
nv2=sign	-6 6
nv2=suspend	12 -12
nv2=take	-14 14
nv2=tell	-10 10
nv2=threaten	9 -9
nvt2=be present	10 -10
nvt2=charge participle	-13 13
nvt2=charge perfect	6 -6
nvt2=come present	7 -7
nvt2=end present	-13 13
nvt2=get present	-11 11
nvt2=go present	10 -10
nvt2=have present	-15 15
nvt2=make past	-9 9
nvt2=other present	-13 13
nvt2=put perfect	-7 7
nvt2=remain present	-12 12
nvt2=say past	18 -18
nvt2=say present	-6 6
nvt2=take past	-16 16
parties=false	25 -25
parties=part	-10 10
parties=true	-8 8
pc0=bear	6 -6
pc0=deny	8 -8
pc0=down	-17 17
pc0=end	-13 13
pc0=sell	6 -6
pc0=suspend	13 -13
pc0=target	-23 23
pc1=bear	16 -16
pc1=begin	6 -6
pc1=buy	6 -6
pc1=deny	7 -7
pc1=end	-18 18
pc1=stay	6 -6
pc1=suspend	10 -10
pc1=target	-33 33
pct0=agree modal	-7 7
pct0=agree past	-14 14
pct0=agree past-passive	9 -9
pct0=agree present-passive	16 -16
pct0=bear future	11 -11
pct0=bear past	7 -7
pct0=bear perfect	-13 13
pct0=begin past	11 -11
pct0=buy past	9 -9
pct0=deny past	-9 9
pct0=down future	6 -6
pct0=down past	-7 7
pct0=down perfect	-7 7
pct0=down present	-13 13
pct0=end past	-6 6
pct0=end present	-7 7
pct0=impose future	-13 13
pct0=impose past-passive	9 -9
pct0=impose present-passive	-15 15
pct0=propose modal	8 -8
pct0=propose present	17 -17
pct0=say modal	-9 9
pct0=say past	7 -7
pct0=say perfect	7 -7
pct0=say present	-11 11
pct0=sell past	12 -12
pct0=stay pluperfect	6 -6
pct0=suspend present	8 -8
pct0=target present-passive	-11 11
pct1=agree modal	-7 7
pct1=agree participle-passive	6 -6
pct1=agree past	-15 15
pct1=agree past-passive	9 -9
pct1=agree present-passive	16 -16
pct1=bear future	11 -11
pct1=bear participle-passive	17 -17
pct1=bear past	7 -7
pct1=bear perfect	-13 13
pct1=begin past	10 -10
pct1=buy past	9 -9
pct1=deny past	-9 9
pct1=down future	6 -6
pct1=down participle-passive	18 -18
pct1=down past	-7 7
pct1=down perfect	-7 7
pct1=down present	-13 13
pct1=end past	-8 8
pct1=end present	-7 7
pct1=impose future	-13 13
pct1=impose participle-passive	-9 9
pct1=impose past-passive	9 -9
pct1=impose present-passive	-14 14
pct1=propose modal	8 -8
pct1=propose present	22 -22
pct1=say modal	-9 9
pct1=say past	7 -7
pct1=say perfect	7 -7
pct1=say present	-11 11
pct1=sell past	12 -12
pct1=stay participle-passive	10 -10
pct1=stay pluperfect	6 -6
pct1=suspend present	8 -8
pct1=target participle-passive	-14 14
pct1=target present	-8 8
pct1=target present-passive	-11 11
percent band=0	-19 19
percent band=100	15 -15
percent band=150	-57 57
percent band=2	9 -9
percent band=over	-22 22
percent broken	31 -31
percent duty ahead=1	-7 7
percent duty ahead=2	-9 9
percent duty ahead=near	-16 16
percent duty ahead=none	10 -10
percent duty back=1	-13 13
percent duty back=far	6 -6
percent duty=true	-11 11
percent goods	-21 21
percent goods at large	-20 20
percent habit=always	-15 15
percent habit=seldom	9 -9
percent l1='s	-25 25
percent l1=+	18 -18
percent l1=,	-21 21
percent l1=;	12 -12
percent l1=<begin>	-26 26
percent l1=<duty>	11 -11
percent l1=<goods>	-27 27
percent l1=<level-noun>	7 -7
percent l1=<level>	-16 16
percent l1=<name>	-21 21
percent l1=<v-bear>	6 -6
percent l1=<v-down>	17 -17
percent l1=<v-end>	30 -30
percent l1=<v-impose>	8 -8
percent l1=<v-stay>	11 -11
percent l1=<v-target>	-18 18
percent l1=<v-up>	7 -7
percent l1=add	12 -12
percent l1=additional	-13 13
percent l1=and	-16 16
percent l1=another	-22 22
percent l1=ask	-6 6
percent l1=at	14 -14
percent l1=bear	-15 15
percent l1=between	-12 12
percent l1=by	40 -40
percent l1=charge	-10 10
percent l1=cost	19 -19
percent l1=down	30 -30
percent l1=drop	6 -6
percent l1=extra	-15 15
percent l1=fall	11 -11
percent l1=from	-18 18
percent l1=gain	9 -9
percent l1=gained	10 -10
percent l1=has	9 -9
percent l1=in	10 -10
percent l1=it	11 -11
percent l1=its	-9 9
percent l1=keep	6 -6
percent l1=lose	15 -15
percent l1=make	-7 7
percent l1=not	14 -14
percent l1=now	-7 7
percent l1=of	10 -10
percent l1=on	-19 19
percent l1=or	-21 21
percent l1=ordinary	-7 7
percent l1=plu	11 -11
percent l1=reach	-7 7
percent l1=rise	6 -6
percent l1=say	-10 10
percent l1=still	-6 6
percent l1=than	17 -17
percent l1=the	-36 36
percent l1=to	-10 10
percent l1=up	41 -41
percent l1=want	7 -7
percent l1=was	6 -6
percent l1=with	-27 27
percent l2=(	6 -6
percent l2=<agent>	-9 9
percent l2=<begin>	-24 24
percent l2=<day-ahead>	-21 21
percent l2=<day-gone>	-19 19
percent l2=<day-today>	-16 16
percent l2=<duty>	8 -8
percent l2=<gate>	-16 16
percent l2=<goods>	-31 31
percent l2=<level-noun>	13 -13
percent l2=<month-gone>	12 -12
percent l2=<name>	9 -9
percent l2=<not>	-13 13
percent l2=<person>	-30 30
percent l2=<sender>	-6 6
percent l2=<span>	10 -10
percent l2=<v-agree>	-12 12
percent l2=<v-bear>	-17 17
percent l2=<v-begin>	-15 15
percent l2=<v-down>	9 -9
percent l2=<v-end>	-10 10
percent l2=<v-target>	7 -7
percent l2=<v-up>	7 -7
percent l2=a	-8 8
percent l2=about	-15 15
percent l2=agree	-14 14
percent l2=an	-17 17
percent l2=answer	-7 7
percent l2=at	9 -9
percent l2=back	-6 6
percent l2=been	-11 11
percent l2=butter	-8 8
percent l2=car	6 -6
percent l2=change	-15 15
percent l2=charge	10 -10
percent l2=duty	-9 9
percent l2=fall	22 -22
percent l2=for	-8 8
percent l2=from	-12 12
percent l2=go	-8 8
percent l2=good	-6 6
percent l2=grow	9 -9
percent l2=had	-6 6
percent l2=has	12 -12
percent l2=in	10 -10
percent l2=increase	13 -13
percent l2=index	6 -6
percent l2=inflation	14 -14
percent l2=levy	24 -24
percent l2=more	16 -16
percent l2=of	-28 28
percent l2=price	6 -6
percent l2=raise	-10 10
percent l2=share	10 -10
percent l2=soybean	7 -7
percent l2=stay	7 -7
percent l2=tariff	-17 17
percent l2=the	-28 28
percent l2=then	-12 12
percent l2=there	-6 6
percent l2=total	-12 12
percent l2=truce	10 -10
percent l2=under	-8 8
percent l2=up	-9 9
percent l2=was	13 -13
percent l2=we	8 -8
percent l2=were	-8 8
percent l2=which	-7 7
percent l2=with	-9 9
percent l2=would	-7 7
percent l=, down	14 -14
percent l=, is	-11 11
percent l=, the	-9 9
percent l=<begin> <begin>	-26 26
percent l=<begin> the	-9 9
percent l=<level> and	-12 12
percent l=<level> or	-17 17
percent l=<level> to	16 -16
percent l=<name> 's	-10 10
percent l=<name> ,	-7 7
percent l=<name> :	26 -26
percent l=<name> at	-17 17
percent l=<name> is	9 -9
percent l=<name> pay	7 -7
percent l=<name> take	-9 9
percent l=<number> ,	-10 10
percent l=<number> to	24 -24
percent l=agree to	-14 14
percent l=an additional	-7 7
percent l=an extra	-8 8
percent l=and the	12 -12
percent l=ask for	11 -11
percent l=down from	9 -9
percent l=down to	-11 11
percent l=duty of	-14 14
percent l=duty to	-8 8
percent l=fall by	11 -11
percent l=fall to	8 -8
percent l=go from	-8 8
percent l=go to	-10 10
percent l=in <name>	10 -10
percent l=increase of	14 -14
percent l=is the	9 -9
percent l=it 's	-10 10
percent l=it is	-14 14
percent l=it pay	10 -10
percent l=more than	17 -17
percent l=of the	-6 6
percent l=rate at	25 -25
percent l=rate of	-17 17
percent l=rate to	6 -6
percent l=tariff of	-16 16
percent l=tax at	-7 7
percent l=tax of	13 -13
percent l=the ordinary	-6 6
percent l=there at	-8 8
percent l=to pay	18 -18
percent l=total of	-9 9
percent l=up by	7 -7
percent l=up from	-11 11
percent l=up to	-6 6
percent l=with a	-7 7
percent lll=, down from	9 -9
percent lll=, up from	-11 11
percent lll=<begin> <begin> <begin>	-26 26
percent lll=<begin> <begin> the	-9 9
percent lll=<begin> <name> :	24 -24
percent lll=<begin> <name> take	-6 6
percent lll=<begin> it pay	14 -14
percent lll=<begin> it was	7 -7
percent lll=<name> , at	16 -16
percent lll=a duty of	7 -7
percent lll=a levy of	11 -11
percent lll=a rate of	-10 10
percent lll=a tariff of	-10 10
percent lll=a total of	-8 8
percent lll=between <level> and	10 -10
percent lll=from <level> to	10 -10
percent lll=had ask for	15 -15
percent lll=import surcharge of	-7 7
percent lll=its rate at	9 -9
percent lll=of up to	-17 17
percent lll=the duty of	-6 6
percent lll=the rate of	-9 9
percent lll=the surcharge of	-11 11
percent lll=to <level> and	-6 6
percent lr='s .	-14 14
percent lr=, ,	-12 12
percent lr=, for	-10 10
percent lr=, of	11 -11
percent lr=: ,	-6 6
percent lr=: .	-12 12
percent lr=: on	10 -10
percent lr=<begin> ,	-7 7
percent lr=<level> <end>	-18 18
percent lr=<name> .	10 -10
percent lr=<name> <level>	-13 13
percent lr=a chance	8 -8
percent lr=a tariff	-20 20
percent lr=about of	18 -18
percent lr=and ,	-6 6
percent lr=as .	-8 8
percent lr=at ,	6 -6
percent lr=at ;	-6 6
percent lr=at for	-11 11
percent lr=at on	16 -16
percent lr=at since	-7 7
percent lr=be .	6 -6
percent lr=between and	-12 12
percent lr=by .	9 -9
percent lr=by in	12 -12
percent lr=by on	10 -10
percent lr=charge on	-6 6
percent lr=cost more	12 -12
percent lr=down .	11 -11
percent lr=for of	10 -10
percent lr=for on	-11 11
percent lr=from ,	-12 12
percent lr=from on	-6 6
percent lr=from to	-10 10
percent lr=is of	-7 7
percent lr=of ,	15 -15
percent lr=of and	-11 11
percent lr=of for	23 -23
percent lr=of is	13 -13
percent lr=of of	9 -9
percent lr=of that	-10 10
percent lr=of to	-8 8
percent lr=of under	-9 9
percent lr=pay ,	-9 9
percent lr=pay .	-14 14
percent lr=pay in	-10 10
percent lr=pay more	8 -8
percent lr=take on	-16 16
percent lr=than of	14 -14
percent lr=that of	7 -7
percent lr=the .	13 -13
percent lr=the of	-21 21
percent lr=the on	6 -6
percent lr=the surcharge	10 -10
percent lr=the that	-14 14
percent lr=to and	14 -14
percent lr=to for	-15 15
percent lr=to in	-12 12
percent lr=to is	-6 6
percent lr=to on	-16 16
percent lr=up .	15 -15
percent lr=was in	16 -16
percent lr=with ,	-16 16
percent next=signed 	-8 8
percent next=signed , not	-7 7
percent next=signed and	11 -11
percent next=signed far	-9 9
percent next=signed from	-7 7
percent next=signed or	-9 9
percent next=word far	6 -6
percent next=word on the	-7 7
percent no customs	-7 7
percent numbers=1	9 -9
percent numbers=2	-19 19
percent parties=false	21 -21
percent parties=part	-33 33
percent parties=true	-14 14
percent prior=digits far	14 -14
percent prior=fraction far	8 -8
percent prior=none	-8 8
percent prior=signed 	-16 16
percent prior=signed and	-12 12
percent prior=signed far	24 -24
percent prior=signed or	-17 17
percent prior=signed to	17 -17
percent prior=word far	-18 18
percent r1=(	-13 13
percent r1=)	6 -6
percent r1=,	-11 11
percent r1=;	-7 7
percent r1=<duty>	-16 16
percent r1=<level-noun>	-11 11
percent r1=<level>	-8 8
percent r1=<not>	-8 8
percent r1=<v-begin>	-16 16
percent r1=<v-deny>	16 -16
percent r1=<v-impose>	-13 13
percent r1=?	-10 10
percent r1=as	12 -12
percent r1=at	-23 23
percent r1=by	-9 9
percent r1=chance	13 -13
percent r1=duty	-11 11
percent r1=each	13 -13
percent r1=for	-7 7
percent r1=higher	14 -14
percent r1=if	-11 11
percent r1=in	7 -7
percent r1=instead	-14 14
percent r1=is	-12 12
percent r1=less	27 -27
percent r1=more	25 -25
percent r1=of	74 -74
percent r1=off	23 -23
percent r1=on	-19 19
percent r1=remain	8 -8
percent r1=rule	16 -16
percent r1=surcharge	7 -7
percent r1=tariff	-14 14
percent r1=that	-22 22
percent r1=there	16 -16
percent r1=under	-23 23
percent r1=upon	-6 6
percent r1=was	-8 8
percent r1=which	-11 11
percent r2=,	-15 15
percent r2=.	12 -12
percent r2=<day-gone>	8 -8
percent r2=<day-today>	10 -10
percent r2=<duty>	-7 7
percent r2=<goods>	-13 13
percent r2=<level>	6 -6
percent r2=<name>	-16 16
percent r2=<not>	-10 10
percent r2=<quality>	-6 6
percent r2=<seat>	6 -6
percent r2=<span>	15 -15
percent r2=<v-begin>	-8 8
percent r2=<v-impose>	-21 21
percent r2=<v-propose>	11 -11
percent r2=an	13 -13
percent r2=are	-11 11
percent r2=as	-16 16
percent r2=every	-9 9
percent r2=for	7 -7
percent r2=forced	-7 7
percent r2=good	-14 14
percent r2=its	-10 10
percent r2=more	7 -7
percent r2=no	-10 10
percent r2=of	-12 12
percent r2=on	15 -15
percent r2=plu	-7 7
percent r2=present	-7 7
percent r2=section	-9 9
percent r2=since	-9 9
percent r2=tariff	-12 12
percent r2=than	12 -12
percent r2=the	9 -9
percent r2=then	-9 9
percent r2=there	-9 9
percent r2=they	6 -6
percent r2=to	-6 6
percent r2=until	18 -18
percent r2=was	-7 7
percent r2=what	12 -12
percent r=) <end>	26 -26
percent r=, <name>	-8 8
percent r=, and	-12 12
percent r=, as	-6 6
percent r=, is	-10 10
percent r=, not	-9 9
percent r=, on	23 -23
percent r=, plu	-7 7
percent r=, the	-18 18
percent r=, to	-6 6
percent r=, was	6 -6
percent r=, which	-6 6
percent r=. <end>	7 -7
percent r=<level> <end>	-24 24
percent r=<level> <level>	23 -23
percent r=? <end>	-6 6
percent r=and <level>	11 -11
percent r=as of	-11 11
percent r=at present	-7 7
percent r=at the	-8 8
percent r=chance of	9 -9
percent r=for <name>	-8 8
percent r=from <level>	-7 7
percent r=in <number>	12 -12
percent r=in <seat>	12 -12
percent r=instead of	-14 14
percent r=more ,	-10 10
percent r=more than	6 -6
percent r=of <name>	7 -7
percent r=of <quality>	14 -14
percent r=of the	29 -29
percent r=of what	23 -23
percent r=on <day-ahead>	9 -9
percent r=on <day-gone>	14 -14
percent r=on <quality>	-30 30
percent r=on every	-9 9
percent r=on our	-6 6
percent r=on their	-6 6
percent r=or <level>	-9 9
percent r=over forced	-7 7
percent r=since the	6 -6
percent r=tariff on	-18 18
percent r=that <name>	-7 7
percent r=that was	-9 9
percent r=to the	6 -6
percent r=under a	-6 6
percent r=under section	-6 6
percent said	-9 9
percent short	-14 14
percent signed ahead=1	-29 29
percent signed ahead=2	-14 14
percent signed ahead=near	-15 15
percent signed ahead=none	41 -41
percent signed back=1	-6 6
percent signed back=near	-12 12
percent signed=1	8 -8
percent signed=2	-23 23
percent times=1	22 -22
percent times=2	-6 6
percent times=3	-32 32
percent times=4	-70 70
phas-infinitive	11 -11
phas-modal	-11 11
phas-pluperfect	8 -8
points band=12	22 -22
points band=150	17 -17
points band=2	13 -13
points band=31	-59 59
points band=4	18 -18
points duty ahead=1	-13 13
points duty back=near	-9 9
points duty back=none	15 -15
points duty=false	7 -7
points duty=true	-12 12
points goods	21 -21
points habit=always	-9 9
points habit=seldom	6 -6
points l1='s	-7 7
points l1=<v-impose>	-14 14
points l1=<v-stay>	-15 15
points l1=<v-suspend>	-16 16
points l1=and	-8 8
points l1=at	12 -12
points l1=by	21 -21
points l1=further	-9 9
points l1=other	-10 10
points l1=suspend	-10 10
points l1=the	-15 15
points l2=<begin>	-6 6
points l2=<v-down>	13 -13
points l2=<v-suspend>	-9 9
points l2=it	-9 9
points l2=the	-22 22
points l=, and	-6 6
points l=the other	-10 10
points lr=by .	11 -11
points lr=the that	-7 7
points next=none	-11 11
points next=signed far	-9 9
points numbers=1	-14 14
points numbers=3	10 -10
points numbers=4	7 -7
points parties=part	16 -16
points parties=true	-14 14
points prior=none	-6 6
points r1=,	8 -8
points r1=.	12 -12
points r1=<v-suspend>	-9 9
points r1=are	-15 15
points r1=in	-6 6
points r1=of	-22 22
points r1=on	-13 13
points r1=that	-6 6
points r2=.	16 -16
points r2=<end>	9 -9
points r2=<quality>	-11 11
points r2=<v-stay>	-8 8
points r2=<v-suspend>	-9 9
points r2=each	-7 7
points r2=in	20 -20
points r2=it	-7 7
points r2=the	-12 12
points r=. <end>	9 -9
points r=of the	-17 17
points r=on each	-9 9
points round	40 -40
points said	-19 19
points said small	28 -28
points signed back=1	-8 8
points signed back=2	-14 14
points signed back=none	12 -12
points signed=1	-7 7
points signed=2	9 -9
prior=digits ,	-20 20
prior=digits and	-29 29
prior=digits for	10 -10
prior=digits to	21 -21
prior=digits —	13 -13
prior=free far	-15 15
prior=signed ,	11 -11
prior=signed , not	-8 8
prior=signed and	-7 7
prior=signed far	14 -14
prior=signed instead of	-6 6
prior=signed on the	6 -6
prior=signed or	-7 7
prior=signed to	9 -9
prior=word 	27 -27
prior=word and	15 -15
prior=word far	9 -9
prior=word for	12 -12
prior=word of	6 -6
pt0=future-passive	6 -6
pt0=modal	-9 9
pt0=past	7 -7
pt0=past-not	-8 8
pt0=past-passive	14 -14
pt1=infinitive	7 -7
pt1=modal	-9 9
pt1=past-not	-7 7
pt1=past-passive	14 -14
pv0=answer	6 -6
pv0=ask	-11 11
pv0=bear	-7 7
pv0=charge	-7 7
pv0=collect	6 -6
pv0=come	-7 7
pv0=enter	27 -27
pv0=explain	7 -7
pv0=halve	-11 11
pv0=hold	17 -17
pv0=keep	-12 12
pv0=lapse	-6 6
pv0=offer	17 -17
pv0=other	17 -17
pv0=pay	-12 12
pv0=put	6 -6
pv0=rise	6 -6
pv0=run	-8 8
pv0=see	9 -9
pv0=stand	8 -8
pv0=stop	-10 10
pv0=suspend	-7 7
pv0=take	-8 8
pv0=want	8 -8
pv1=ask	-11 11
pv1=bear	-7 7
pv1=charge	-13 13
pv1=collect	9 -9
pv1=come	-7 7
pv1=end	-12 12
pv1=enter	28 -28
pv1=explain	7 -7
pv1=halve	-11 11
pv1=hold	17 -17
pv1=introduce	-11 11
pv1=keep	-11 11
pv1=know	7 -7
pv1=lapse	-8 8
pv1=make	9 -9
pv1=offer	17 -17
pv1=other	19 -19
pv1=pay	-12 12
pv1=put	6 -6
pv1=raise	-6 6
pv1=rise	6 -6
pv1=run	-8 8
pv1=see	9 -9
pv1=settle	11 -11
pv1=sign	-6 6
pv1=stand	8 -8
pv1=suspend	-11 11
pv1=take	-8 8
pv1=tax	-13 13
pv1=want	8 -8
pvt0=add past	9 -9
pvt0=add present	-7 7
pvt0=ask past	-8 8
pvt0=ask present	10 -10
pvt0=be past	-13 13
pvt0=be pluperfect	6 -6
pvt0=bear present	-7 7
pvt0=buy past	8 -8
pvt0=call present	7 -7
pvt0=come past	-9 9
pvt0=deny past	-9 9
pvt0=enter present	13 -13
pvt0=go present	-6 6
pvt0=hold present	7 -7
pvt0=keep present	-13 13
pvt0=leave past	8 -8
pvt0=leave present	-11 11
pvt0=other past	8 -8
pvt0=pay perfect	-6 6
pvt0=pay present	-8 8
pvt0=put present	9 -9
pvt0=run present	-8 8
pvt0=say perfect	6 -6
pvt0=say present	-9 9
pvt0=sell past	8 -8
pvt0=sign present	8 -8
pvt0=stand past	7 -7
pvt0=suspend present	-7 7
pvt0=take present	-6 6
pvt1=add past	9 -9
pvt1=add present	-7 7
pvt1=ask past	-8 8
pvt1=ask present	10 -10
pvt1=be past	-11 11
pvt1=be pluperfect	6 -6
pvt1=bear present	-7 7
pvt1=buy past	8 -8
pvt1=call present	7 -7
pvt1=come past	-9 9
pvt1=deny past	-9 9
pvt1=enter present	13 -13
pvt1=hold present	7 -7
pvt1=keep present	-13 13
pvt1=other past	8 -8
pvt1=pay perfect	-6 6
pvt1=pay present	-7 7
pvt1=put present	9 -9
pvt1=run present	-8 8
pvt1=say perfect	6 -6
pvt1=say present	-9 9
pvt1=sell past	8 -8
pvt1=sign past	-7 7
pvt1=sign present	8 -8
pvt1=stand past	7 -7
pvt1=suspend present	-7 7
pvt1=take present	-6 6
q:"	15 -15
q:&	11 -11
q:'	10 -10
q:'s	-17 17
q:(	-27 27
q:)	-26 26
q:*	-18 18
q:/	-20 20
q::	14 -14
q:;	-12 12
q:<agent>	13 -13
q:<day-ahead>	-10 10
q:<day-today>	-17 17
q:<goods-amount>	34 -34
q:<goods>	-28 28
q:<level-noun>	8 -8
q:<level>	-16 16
q:<money>	67 -67
q:<month-ahead>	9 -9
q:<month-gone>	-9 9
q:<month-today>	10 -10
q:<name>	-38 38
q:<not>	-18 18
q:<number>	-11 11
q:<organisation>	33 -33
q:<person>	-21 21
q:<points>	12 -12
q:<quality>	-45 45
q:<seat>	-46 46
q:<sender>	10 -10
q:<span>	11 -11
q:<taker>	12 -12
q:<v-bear>	-19 19
q:<v-begin>	7 -7
q:<v-end>	26 -26
q:<v-propose>	17 -17
q:<v-return>	13 -13
q:<v-say>	13 -13
q:<v-sell>	36 -36
q:<v-stay>	7 -7
q:<v-suspend>	14 -14
q:<v-target>	-13 13
q:<v-up>	12 -12
q:?	-27 27
q:about	8 -8
q:act	-9 9
q:add	-19 19
q:after	22 -22
q:again	-17 17
q:against	-13 13
q:ago	-14 14
q:agree	8 -8
q:agreement	-18 18
q:all	-16 16
q:alone	9 -9
q:already	-20 20
q:also	-21 21
q:am	6 -6
q:among	8 -8
q:and	-6 6
q:announce	-13 13
q:another	19 -19
q:answer	-6 6
q:anyone	-15 15
q:anything	-10 10
q:are	14 -14
q:arrangement	-6 6
q:as	-16 16
q:ask	7 -7
q:asleep	-7 7
q:autumn	13 -13
q:base	7 -7
q:basi	15 -15
q:battery	17 -17
q:be	-8 8
q:bean	-10 10
q:bear	-16 16
q:become	-12 12
q:beef	7 -7
q:been	-20 20
q:before	9 -9
q:begin	18 -18
q:being	-16 16
q:bell	8 -8
q:between	10 -10
q:beyond	-9 9
q:bond	11 -11
q:both	-20 20
q:bridge	8 -8
q:bring	-8 8
q:butter	-6 6
q:buy	-7 7
q:buyer	-16 16
q:by	23 -23
q:cannot	-8 8
q:capital	17 -17
q:ceasefire	8 -8
q:cent	21 -21
q:charge	-15 15
q:chicken	-6 6
q:chip	-10 10
q:christma	6 -6
q:clear	-6 6
q:clock	13 -13
q:close	12 -12
q:closed	13 -13
q:club	23 -23
q:collect	-12 12
q:come	-21 21
q:company	27 -27
q:concentrate	-10 10
q:conference	7 -7
q:container	13 -13
q:continue	13 -13
q:contract	16 -16
q:copper	-19 19
q:correction	8 -8
q:cotton	-12 12
q:could	17 -17
q:country	-8 8
q:cover	-8 8
q:custom	-9 9
q:cut	17 -17
q:date	-17 17
q:day	13 -13
q:deadline	22 -22
q:decision	8 -8
q:declare	8 -8
q:did	-10 10
q:die	-21 21
q:direction	-16 16
q:dock	7 -7
q:doe	-34 34
q:down	-6 6
q:drop	6 -6
q:due	19 -19
q:duty	-44 44
q:early	9 -9
q:economy	-13 13
q:effect	-15 15
q:either	8 -8
q:electricity	6 -6
q:emergency	-14 14
q:energy	-10 10
q:evening	9 -9
q:ever	-11 11
q:every	-6 6
q:exist	-10 10
q:expect	16 -16
q:fall	13 -13
q:far	15 -15
q:farmer	8 -8
q:fear	13 -13
q:fee	18 -18
q:fentanyl	-25 25
q:ferry	15 -15
q:figure	-7 7
q:final	8 -8
q:firm	10 -10
q:first	18 -18
q:flower	-7 7
q:for	19 -19
q:forced	-18 18
q:forget	-27 27
q:four	13 -13
q:fourth	7 -7
q:franc	6 -6
q:free	-11 11
q:freight	9 -9
q:garden	-8 8
q:gas	-11 11
q:gave	-8 8
q:general	9 -9
q:generic	17 -17
q:geneva	-20 20
q:give	17 -17
q:given	-11 11
q:grower	-7 7
q:had	6 -6
q:half	-27 27
q:harbour	8 -8
q:have	7 -7
q:he	22 -22
q:her	17 -17
q:here	-9 9
q:higher	13 -13
q:hold	28 -28
q:home	16 -16
q:household	16 -16
q:i	32 -32
q:i've	27 -27
q:if	-32 32
q:import	24 -24
q:income	14 -14
q:increase	11 -11
q:index	10 -10
q:inflation	7 -7
q:into	-10 10
q:investigation	6 -6
q:island	7 -7
q:isn't	13 -13
q:it	-28 28
q:its	19 -19
q:itself	8 -8
q:joint	11 -11
q:just	-9 9
q:keep	14 -14
q:kind	6 -6
q:know	11 -11
q:labor	-6 6
q:labour	-15 15
q:lamp	-14 14
q:lapse	10 -10
q:last	6 -6
q:late	22 -22
q:lay	-25 25
q:leave	-11 11
q:letter	-13 13
q:level	-20 20
q:levy	11 -11
q:licence	18 -18
q:like	-9 9
q:line	11 -11
q:little	18 -18
q:longer	13 -13
q:look	7 -7
q:lose	11 -11
q:lunch	-10 10
q:m	15 -15
q:machine	-6 6
q:maize	12 -12
q:make	-14 14
q:many	6 -6
q:market	12 -12
q:matter	-11 11
q:may	25 -25
q:meanwhile	-6 6
q:meet	7 -7
q:men	11 -11
q:midnight	-7 7
q:milk	-6 6
q:million	30 -30
q:money	6 -6
q:month	-25 25
q:more	7 -7
q:move	-10 10
q:mr	8 -8
q:must	14 -14
q:my	16 -16
q:neither	9 -9
q:net	9 -9
q:never	-11 11
q:night	29 -29
q:nine	9 -9
q:no	-22 22
q:nobody	17 -17
q:nor	12 -12
q:north	17 -17
q:not	-16 16
q:note	6 -6
q:notice	15 -15
q:now	-23 23
q:number	-9 9
q:nut	-15 15
q:off	12 -12
q:offer	40 -40
q:oil	-11 11
q:old	-19 19
q:older	-14 14
q:on	-20 20
q:only	-14 14
q:open	10 -10
q:opened	-6 6
q:operator	10 -10
q:other	-24 24
q:our	-27 27
q:out	-10 10
q:owe	6 -6
q:p	-7 7
q:pact	-26 26
q:page	-32 32
q:paper	-20 20
q:part	-15 15
q:pass	9 -9
q:pause	-15 15
q:pay	-19 19
q:peace	-8 8
q:people	-13 13
q:period	-19 19
q:permit	22 -22
q:peso	7 -7
q:place	6 -6
q:plu	26 -26
q:plywood	-12 12
q:point	-7 7
q:policy	17 -17
q:port	13 -13
q:powder	-15 15
q:present	-17 17
q:proclamation	-10 10
q:product	9 -9
q:prolonged	-11 11
q:promise	-10 10
q:put	16 -16
q:quarter	18 -18
q:raise	18 -18
q:rate	12 -12
q:reach	-6 6
q:read	19 -19
q:reason	-7 7
q:recall	-9 9
q:reciprocal	-32 32
q:refund	10 -10
q:renewed	-17 17
q:report	-10 10
q:rest	-30 30
q:return	20 -20
q:rice	-9 9
q:rise	10 -10
q:room	19 -19
q:run	-6 6
q:s	7 -7
q:sale	7 -7
q:same	-15 15
q:say	21 -21
q:sea	12 -12
q:second	33 -33
q:see	-6 6
q:sell	9 -9
q:send	19 -19
q:share	6 -6
q:she	13 -13
q:ship	13 -13
q:short	17 -17
q:side	-13 13
q:sign	-6 6
q:signature	10 -10
q:since	10 -10
q:sir	12 -12
q:sit	-15 15
q:slap	-12 12
q:sleep	-18 18
q:some	18 -18
q:somebody	10 -10
q:speak	-10 10
q:special	9 -9
q:spoke	-21 21
q:stand	-10 10
q:standstill	10 -10
q:steel	-21 21
q:still	-6 6
q:stock	12 -12
q:stop	26 -26
q:stuff	6 -6
q:sugar	-15 15
q:sum	8 -8
q:summer	14 -14
q:suspension	-6 6
q:table	-8 8
q:take	12 -12
q:tariff	12 -12
q:tax	-9 9
q:telephone	9 -9
q:tell	-8 8
q:term	10 -10
q:text	-8 8
q:thank	14 -14
q:that	-20 20
q:the	9 -9
q:their	7 -7
q:then	10 -10
q:there	-15 15
q:they	-13 13
q:thing	-8 8
q:think	-16 16
q:third	-18 18
q:those	-15 15
q:threaten	8 -8
q:through	-13 13
q:timber	-6 6
q:to	25 -25
q:ton	8 -8
q:too	-20 20
q:top	-8 8
q:total	6 -6
q:trade	27 -27
q:treaty	-21 21
q:tuna	9 -9
q:twice	-6 6
q:unchanged	20 -20
q:under	-15 15
q:until	-7 7
q:up	20 -20
q:us	-6 6
q:use	-6 6
q:used	-11 11
q:vessel	10 -10
q:vote	-7 7
q:wait	13 -13
q:want	11 -11
q:war	-14 14
q:was	-9 9
q:water	13 -13
q:we	-24 24
q:weather	7 -7
q:week	-8 8
q:well	-16 16
q:what	-23 23
q:when	-23 23
q:where	-23 23
q:whole	-9 9
q:why	15 -15
q:will	-7 7
q:window	12 -12
q:winter	-15 15
q:with	-13 13
q:within	-18 18
q:without	-15 15
q:word	9 -9
q:world	16 -16
q:worth	6 -6
q:wrong	-17 17
q:year	26 -26
q:yes	-8 8
q:yet	-9 9
q:you	-27 27
q:your	9 -9
q:zero	-6 6
q:—	13 -13
qt=future	-21 21
qt=perfect	6 -6
qt=pluperfect	8 -8
qt=present	8 -8
r1="	-8 8
r1=(	-7 7
r1=)	10 -10
r1=,	-22 22
r1=.	-6 6
r1=;	7 -7
r1=<agent>	13 -13
r1=<day-ahead>	-7 7
r1=<duty>	-24 24
r1=<end>	-8 8
r1=<goods>	21 -21
r1=<level-noun>	-12 12
r1=<level>	-13 13
r1=<number>	12 -12
r1=<quality>	23 -23
r1=<span>	22 -22
r1=<v-begin>	-19 19
r1=<v-deny>	16 -16
r1=<v-down>	-10 10
r1=<v-suspend>	-12 12
r1=?	-27 27
r1=again	-23 23
r1=all	-7 7
r1=and	-14 14
r1=announcement	9 -9
r1=are	-17 17
r1=at	-22 22
r1=before	-12 12
r1=chance	13 -13
r1=change	7 -7
r1=come	-9 9
r1=date	6 -6
r1=duty	-23 23
r1=economy	31 -31
r1=either	15 -15
r1=else	10 -10
r1=entry	-8 8
r1=for	-17 17
r1=government	8 -8
r1=had	8 -8
r1=has	10 -10
r1=higher	14 -14
r1=in	-12 12
r1=instead	-20 20
r1=is	-12 12
r1=job	7 -7
r1=largest	10 -10
r1=last	6 -6
r1=less	20 -20
r1=line	8 -8
r1=list	15 -15
r1=more	28 -28
r1=new	8 -8
r1=now	-16 16
r1=of	40 -40
r1=off	23 -23
r1=on	-42 42
r1=once	-14 14
r1=other	21 -21
r1=over	-6 6
r1=per	-17 17
r1=percent	-12 12
r1=question	9 -9
r1=rare	10 -10
r1=rate	-8 8
r1=reciprocal	-6 6
r1=rule	16 -16
r1=set	6 -6
r1=side	11 -11
r1=since	-10 10
r1=stay	-7 7
r1=surcharge	7 -7
r1=tariff	-12 12
r1=that	-22 22
r1=there	6 -6
r1=thi	9 -9
r1=time	29 -29
r1=to	11 -11
r1=too	-13 13
r1=trade	17 -17
r1=under	-14 14
r1=upon	-6 6
r1=was	-15 15
r1=which	-17 17
r1=will	-11 11
r1=would	-21 21
r2='s	8 -8
r2=.	25 -25
r2=:	45 -45
r2=<day-today>	21 -21
r2=<duty>	-15 15
r2=<end>	-7 7
r2=<goods>	-20 20
r2=<level>	7 -7
r2=<name>	-17 17
r2=<number>	6 -6
r2=<office>	6 -6
r2=<points>	11 -11
r2=<quality>	-24 24
r2=<sender>	11 -11
r2=<span>	8 -8
r2=<taker>	12 -12
r2=<v-bear>	15 -15
r2=<v-begin>	-12 12
r2=<v-down>	-10 10
r2=<v-impose>	-7 7
r2=<v-propose>	14 -14
r2=<v-return>	8 -8
r2=<v-stay>	-13 13
r2=?	-18 18
r2=according	8 -8
r2=agreement	16 -16
r2=an	20 -20
r2=and	11 -11
r2=are	-14 14
r2=as	-7 7
r2=at	18 -18
r2=back	-18 18
r2=be	-11 11
r2=been	7 -7
r2=both	-9 9
r2=buyer	6 -6
r2=by	-13 13
r2=call	12 -12
r2=cent	-10 10
r2=charge	-8 8
r2=close	6 -6
r2=come	-12 12
r2=could	-10 10
r2=crude	10 -10
r2=day	9 -9
r2=duty	-11 11
r2=earth	10 -10
r2=economy	8 -8
r2=every	-8 8
r2=fentanyl	-19 19
r2=forced	-8 8
r2=good	-13 13
r2=has	-11 11
r2=he	15 -15
r2=if	-14 14
r2=in	20 -20
r2=its	-14 14
r2=last	-8 8
r2=list	-14 14
r2=most	-9 9
r2=no	10 -10
r2=not	-11 11
r2=now	-6 6
r2=of	18 -18
r2=on	15 -15
r2=one	11 -11
r2=our	-11 11
r2=place	-11 11
r2=plu	-8 8
r2=point	-8 8
r2=present	-11 11
r2=read	12 -12
r2=remain	-7 7
r2=same	-11 11
r2=say	6 -6
r2=section	-7 7
r2=since	-6 6
r2=spring	6 -6
r2=still	-6 6
r2=subsidiary	7 -7
r2=take	6 -6
r2=tariff	-10 10
r2=than	14 -14
r2=the	-7 7
r2=them	10 -10
r2=then	-11 11
r2=there	-21 21
r2=they	12 -12
r2=those	-11 11
r2=three	11 -11
r2=to	-25 25
r2=two	7 -7
r2=until	16 -16
r2=up	6 -6
r2=way	-6 6
r2=what	7 -7
r2=where	-13 13
r2=which	-10 10
r2=with	6 -6
r2=would	-6 6
r2=year	15 -15
r2=you	-8 8
r3='s	-7 7
r3=,	-33 33
r3=-	-8 8
r3=.	-6 6
r3=:	12 -12
r3=;	-11 11
r3=<agent>	-7 7
r3=<day-ahead>	-17 17
r3=<day-today>	-12 12
r3=<duty>	-12 12
r3=<gate>	7 -7
r3=<goods>	-17 17
r3=<level>	12 -12
r3=<month-gone>	-6 6
r3=<name>	-11 11
r3=<not>	-19 19
r3=<number>	-9 9
r3=<points>	-8 8
r3=<quality>	-8 8
r3=<sender>	14 -14
r3=<v-bear>	9 -9
r3=<v-down>	11 -11
r3=<v-propose>	13 -13
r3=<v-say>	15 -15
r3=<v-sell>	10 -10
r3=<v-up>	-8 8
r3=?	37 -37
r3=a	18 -18
r3=about	10 -10
r3=above	11 -11
r3=agreement	-9 9
r3=an	-19 19
r3=another	7 -7
r3=at	13 -13
r3=before	-8 8
r3=by	11 -11
r3=coffee	-11 11
r3=cut	11 -11
r3=date	13 -13
r3=day	-9 9
r3=deal	-6 6
r3=doe	8 -8
r3=duty	-16 16
r3=evening	8 -8
r3=export	8 -8
r3=fentanyl	7 -7
r3=from	-13 13
r3=good	-20 20
r3=had	-21 21
r3=has	-6 6
r3=i	-7 7
r3=in	12 -12
r3=is	-9 9
r3=it	10 -10
r3=make	-9 9
r3=more	-8 8
r3=morning	21 -21
r3=no	-21 21
r3=nobody	-10 10
r3=not	7 -7
r3=nothing	6 -6
r3=off	8 -8
r3=oil	14 -14
r3=one	-6 6
r3=or	6 -6
r3=ordinary	-6 6
r3=own	-11 11
r3=same	-7 7
r3=since	-7 7
r3=so	-16 16
r3=state	10 -10
r3=sugar	-10 10
r3=thi	-8 8
r3=to	26 -26
r3=under	7 -7
r3=until	-12 12
r3=value	-27 27
r3=week	7 -7
r3=were	6 -6
r3=where	11 -11
r3=which	11 -11
r3=will	9 -9
r3=wine	-8 8
r3=with	14 -14
r3=you	11 -11
r4="	-6 6
r4=(	9 -9
r4=)	-8 8
r4=,	-9 9
r4=-	-19 19
r4=.	6 -6
r4=;	9 -9
r4=<agent>	7 -7
r4=<day-today>	14 -14
r4=<gate>	10 -10
r4=<goods>	-6 6
r4=<level>	-15 15
r4=<name>	11 -11
r4=<person>	-8 8
r4=<points>	6 -6
r4=<quality>	10 -10
r4=<seat>	9 -9
r4=<span>	-9 9
r4=<v-begin>	16 -16
r4=<v-propose>	16 -16
r4=<v-say>	8 -8
r4=<v-stay>	21 -21
r4=<v-target>	-8 8
r4=<v-up>	14 -14
r4=a	-27 27
r4=again	-6 6
r4=agreement	-9 9
r4=all	-8 8
r4=and	-9 9
r4=are	-13 13
r4=as	14 -14
r4=at	7 -7
r4=been	-8 8
r4=before	6 -6
r4=by	9 -9
r4=call	11 -11
r4=car	6 -6
r4=coffee	20 -20
r4=come	-6 6
r4=country	-11 11
r4=due	-15 15
r4=for	10 -10
r4=from	7 -7
r4=go	18 -18
r4=had	6 -6
r4=he	-10 10
r4=in	-8 8
r4=included	6 -6
r4=its	10 -10
r4=leave	-10 10
r4=like	-10 10
r4=list	12 -12
r4=make	11 -11
r4=new	10 -10
r4=of	-29 29
r4=one	-15 15
r4=or	-13 13
r4=over	-10 10
r4=point	-10 10
r4=put	-14 14
r4=sale	8 -8
r4=same	7 -7
r4=say	10 -10
r4=second	8 -8
r4=since	-6 6
r4=that	-13 13
r4=there	-6 6
r4=three	8 -8
r4=truce	8 -8
r4=two	-7 7
r4=under	-9 9
r4=up	7 -7
r4=which	21 -21
r4=within	8 -8
r4=would	6 -6
r4=year	9 -9
r4=you	10 -10
r=) <end>	26 -26
r=, <level>	-11 11
r=, <name>	6 -6
r=, <number>	-11 11
r=, a	12 -12
r=, according	8 -8
r=, by	-12 12
r=, for	-14 14
r=, if	-13 13
r=, is	-17 17
r=, it	11 -11
r=, no	13 -13
r=, not	-12 12
r=, on	8 -8
r=, plu	-8 8
r=, so	-6 6
r=, then	-10 10
r=, under	-7 7
r=, until	7 -7
r=, where	-12 12
r=, which	-13 13
r=, with	8 -8
r=. "	-9 9
r=: the	-6 6
r=<day-ahead> .	-12 12
r=<day-today> ,	6 -6
r=<day-today> .	-7 7
r=<end> <end>	-8 8
r=<level> <end>	-23 23
r=<level> <level>	13 -13
r=<quality> subsidiary	7 -7
r=<span> .	10 -10
r=? <end>	-10 10
r=after that	-9 9
r=and <level>	11 -11
r=and <number>	-12 12
r=and a	-17 17
r=as of	-19 19
r=at present	-11 11
r=at the	-19 19
r=before .	-15 15
r=chance of	9 -9
r=duty on	-9 9
r=each ,	-7 7
r=each .	10 -10
r=economy .	10 -10
r=for <name>	-14 14
r=for <number>	29 -29
r=for <quality>	-14 14
r=for a	8 -8
r=for most	-8 8
r=from <level>	-7 7
r=in <name>	-11 11
r=in <number>	15 -15
r=in <seat>	7 -7
r=in all	-10 10
r=in place	-11 11
r=in thi	8 -8
r=instead of	-20 20
r=is what	-14 14
r=last week	-6 6
r=more ,	-17 17
r=more <quality>	11 -11
r=more for	13 -13
r=more than	8 -8
r=now ,	-12 12
r=now .	-11 11
r=of <quality>	10 -10
r=of duty	-15 15
r=of that	11 -11
r=of them	20 -20
r=of what	25 -25
r=of you	10 -10
r=on <day-ahead>	17 -17
r=on <day-gone>	6 -6
r=on <day-today>	7 -7
r=on <quality>	-39 39
r=on crude	10 -10
r=on each	-9 9
r=on every	-9 9
r=on its	-6 6
r=on our	-15 15
r=on the	7 -7
r=on their	-9 9
r=on what	-8 8
r=or <level>	-9 9
r=over forced	-7 7
r=per cent	-10 10
r=rare earth	10 -10
r=tariff on	-18 18
r=to the	10 -10
r=too .	-9 9
r=trade agreement	16 -16
r=under a	-8 8
r=under section	-6 6
r=under the	-11 11
r=will be	-9 9
r=— <number>	7 -7
round	-11 11
s:&	34 -34
s:'	17 -17
s:'s	6 -6
s:+	30 -30
s:.	-7 7
s:<day-ahead>	-8 8
s:<day-gone>	-7 7
s:<goods-amount>	25 -25
s:<goods>	-22 22
s:<money>	51 -51
s:<month-gone>	-16 16
s:<name>	-16 16
s:<not>	9 -9
s:<number>	-22 22
s:<organisation>	10 -10
s:<quality>	-12 12
s:<seat>	-11 11
s:<sender>	13 -13
s:<span>	18 -18
s:<taker>	16 -16
s:<v-agree>	16 -16
s:<v-begin>	-15 15
s:<v-deny>	6 -6
s:<v-end>	9 -9
s:<v-return>	6 -6
s:<v-sell>	19 -19
s:<v-up>	9 -9
s:?	10 -10
s:@	-21 21
s:_	-26 26
s:a	10 -10
s:about	6 -6
s:above	22 -22
s:abroad	8 -8
s:accept	15 -15
s:ad	-7 7
s:add	-13 13
s:addition	-7 7
s:affiliate	16 -16
s:after	21 -21
s:again	-17 17
s:against	-7 7
s:agent	7 -7
s:ago	-17 17
s:agree	7 -7
s:ahead	9 -9
s:aircraft	-14 14
s:all	-15 15
s:allow	19 -19
s:alone	8 -8
s:along	-9 9
s:already	-7 7
s:also	6 -6
s:altogether	-16 16
s:aluminium	-26 26
s:alway	6 -6
s:an	-7 7
s:and	-8 8
s:another	-8 8
s:answer	-14 14
s:anybody	-14 14
s:anyone	-13 13
s:apple	20 -20
s:apricot	-30 30
s:arithmetic	-10 10
s:as	-18 18
s:ask	-14 14
s:association	-8 8
s:at	6 -6
s:attract	-9 9
s:average	36 -36
s:back	-10 10
s:bank	30 -30
s:base	15 -15
s:bean	7 -7
s:bear	-8 8
s:because	-10 10
s:become	-15 15
s:been	-10 10
s:being	-12 12
s:below	-6 6
s:beside	-12 12
s:best	26 -26
s:between	20 -20
s:bill	-6 6
s:body	-7 7
s:bond	13 -13
s:both	-31 31
s:brandy	19 -19
s:bread	20 -20
s:bridge	9 -9
s:bring	-17 17
s:broker	9 -9
s:built	7 -7
s:busan	-8 8
s:buse	11 -11
s:business	-7 7
s:buyer	-7 7
s:by	7 -7
s:c	10 -10
s:call	14 -14
s:cannot	6 -6
s:canola	-11 11
s:capacity	16 -16
s:carpet	-9 9
s:carry	14 -14
s:case	15 -15
s:cashew	-8 8
s:cashmere	-16 16
s:cease	-7 7
s:ceasefire	10 -10
s:cement	-15 15
s:central	12 -12
s:certain	-17 17
s:certificate	7 -7
s:chance	27 -27
s:changed	11 -11
s:charge	-16 16
s:cheese	-13 13
s:chicken	-9 9
s:chip	9 -9
s:chocolate	-24 24
s:christma	-15 15
s:city	27 -27
s:claim	9 -9
s:clause	25 -25
s:closed	15 -15
s:club	12 -12
s:collect	-18 18
s:column	11 -11
s:come	-9 9
s:commerce	7 -7
s:company	22 -22
s:complained	-10 10
s:concede	10 -10
s:conclude	8 -8
s:confirm	-6 6
s:consider	-6 6
s:container	14 -14
s:content	14 -14
s:control	10 -10
s:cork	21 -21
s:correct	-13 13
s:correction	-7 7
s:cost	23 -23
s:cotton	-26 26
s:could	6 -6
s:counted	6 -6
s:country	-13 13
s:county	17 -17
s:cousin	-11 11
s:cover	14 -14
s:covered	8 -8
s:crane	-14 14
s:crossed	15 -15
s:customer	6 -6
s:cut	14 -14
s:deadline	9 -9
s:deal	-11 11
s:dearer	21 -21
s:demand	14 -14
s:depending	-8 8
s:deputy	-14 14
s:desk	9 -9
s:did	9 -9
s:direction	-14 14
s:discuss	-7 7
s:do	-8 8
s:doe	-7 7
s:don't	-11 11
s:door	-8 8
s:down	6 -6
s:draft	-30 30
s:drawer	-16 16
s:driver	7 -7
s:due	-12 12
s:dutiable	-13 13
s:duty	-26 26
s:e	25 -25
s:each	12 -12
s:earlier	-31 31
s:earth	10 -10
s:economic	-7 7
s:economy	20 -20
s:effect	-26 26
s:effective	-6 6
s:effectively	-7 7
s:either	8 -8
s:election	22 -22
s:electric	6 -6
s:electricity	23 -23
s:eleven	18 -18
s:elsewhere	7 -7
s:employer	13 -13
s:end	10 -10
s:engine	-9 9
s:entity	14 -14
s:entry	-12 12
s:equipment	14 -14
s:euro	11 -11
s:even	-12 12
s:event	-10 10
s:ever	-25 25
s:everybody	-16 16
s:everyone	-6 6
s:everywhere	-6 6
s:excess	12 -12
s:exchanged	7 -7
s:excise	14 -14
s:exempt	13 -13
s:expect	27 -27
s:export	41 -41
s:exporter	-12 12
s:extend	9 -9
s:extension	9 -9
s:extra	-7 7
s:face	-15 15
s:failing	-11 11
s:fall	6 -6
s:family	11 -11
s:fare	12 -12
s:farm	7 -7
s:fee	8 -8
s:fentanyl	-42 42
s:ferry	8 -8
s:fertiliser	-8 8
s:fighting	11 -11
s:figure	-13 13
s:final	26 -26
s:find	-6 6
s:firm	18 -18
s:first	-6 6
s:fish	11 -11
s:fishmeal	-14 14
s:five	12 -12
s:fix	27 -27
s:flat	32 -32
s:float	-6 6
s:flour	-10 10
s:following	-11 11
s:for	-9 9
s:force	20 -20
s:foreign	11 -11
s:found	13 -13
s:four	7 -7
s:fourth	8 -8
s:framework	-6 6
s:free	-17 17
s:freight	19 -19
s:fresh	7 -7
s:friend	-9 9
s:frozen	-8 8
s:fuel	20 -20
s:full	15 -15
s:furniture	-17 17
s:further	-21 21
s:future	21 -21
s:gain	13 -13
s:gained	28 -28
s:game	13 -13
s:garment	-6 6
s:gas	21 -21
s:gave	13 -13
s:general	-18 18
s:geneva	-15 15
s:georgia	18 -18
s:get	9 -9
s:go	-10 10
s:goal	7 -7
s:gold	7 -7
s:good	-10 10
s:government	10 -10
s:grant	-19 19
s:grape	-10 10
s:great	-9 9
s:growth	18 -18
s:had	-8 8
s:halve	-23 23
s:hanwha	7 -7
s:harbour	22 -22
s:harvest	6 -6
s:hasn't	-11 11
s:heading	-7 7
s:hear	-6 6
s:heard	-12 12
s:heavy	24 -24
s:her	16 -16
s:here	-14 14
s:high	-6 6
s:higher	18 -18
s:highest	-16 16
s:his	7 -7
s:hit	-19 19
s:hold	15 -15
s:hope	7 -7
s:hotel	9 -9
s:hour	6 -6
s:house	9 -9
s:household	13 -13
s:how	8 -8
s:i	8 -8
s:i'd	15 -15
s:i'm	17 -17
s:i've	9 -9
s:ice	-16 16
s:if	-10 10
s:immediately	-6 6
s:import	12 -12
s:importer	9 -9
s:in	6 -6
s:include	12 -12
s:increase	21 -21
s:index	14 -14
s:inflation	49 -49
s:informed	-9 9
s:instead	-13 13
s:interest	26 -26
s:international	6 -6
s:into	-16 16
s:introduce	-10 10
s:investigation	9 -9
s:is	-16 16
s:it	-12 12
s:it'd	7 -7
s:it'll	10 -10
s:its	-24 24
s:jute	-12 12
s:keep	18 -18
s:key	8 -8
s:kind	11 -11
s:know	22 -22
s:lamp	13 -13
s:large	12 -12
s:lasted	6 -6
s:late	21 -21
s:later	-13 13
s:law	-8 8
s:lawyer	-7 7
s:lead	8 -8
s:least	11 -11
s:legal	10 -10
s:lemon	-6 6
s:lender	8 -8
s:lentil	-7 7
s:less	27 -27
s:let	-17 17
s:letter	10 -10
s:level	-13 13
s:levy	-11 11
s:licence	39 -39
s:lie	-13 13
s:like	6 -6
s:likewise	-15 15
s:limit	19 -19
s:line	17 -17
s:list	-13 13
s:loan	7 -7
s:london	18 -18
s:long	8 -8
s:longer	15 -15
s:lorry	11 -11
s:lose	20 -20
s:lower	16 -16
s:lunch	13 -13
s:m	-9 9
s:main	9 -9
s:make	-10 10
s:man	22 -22
s:mangoe	-16 16
s:many	-12 12
s:marble	-9 9
s:margin	22 -22
s:market	8 -8
s:matter	-7 7
s:me	8 -8
s:meal	-13 13
s:mean	8 -8
s:meanwhile	-12 12
s:measure	9 -9
s:mediator	7 -7
s:medicine	7 -7
s:meet	35 -35
s:member	10 -10
s:mentioned	-6 6
s:metal	6 -6
s:metre	8 -8
s:middle	13 -13
s:midnight	7 -7
s:might	10 -10
s:milk	-6 6
s:mill	-11 11
s:million	20 -20
s:mine	22 -22
s:ministry	14 -14
s:minu	31 -31
s:minute	28 -28
s:missing	16 -16
s:moment	-10 10
s:month	-26 26
s:more	15 -15
s:morning	12 -12
s:mortgage	24 -24
s:mostly	-8 8
s:motor	-13 13
s:motorcycle	-17 17
s:mr	-7 7
s:much	-8 8
s:must	-13 13
s:natural	6 -6
s:near	-6 6
s:nearly	-9 9
s:need	15 -15
s:negotiate	-6 6
s:negotiation	8 -8
s:neither	7 -7
s:net	11 -11
s:network	29 -29
s:never	-13 13
s:new	20 -20
s:newspaper	-22 22
s:next	12 -12
s:night	35 -35
s:nil	-22 22
s:nobody	-16 16
s:north	15 -15
s:note	-6 6
s:nothing	51 -51
s:notice	7 -7
s:now	-28 28
s:number	-11 11
s:nut	-16 16
s:odd	12 -12
s:off	13 -13
s:offer	20 -20
s:oil	13 -13
s:old	-25 25
s:one	64 -64
s:onion	-14 14
s:opened	9 -9
s:order	-17 17
s:ordinary	-27 27
s:origin	-10 10
s:other	16 -16
s:otherwise	6 -6
s:our	-9 9
s:out	10 -10
s:over	15 -15
s:owe	-6 6
s:own	-13 13
s:owned	10 -10
s:p	-16 16
s:pact	-9 9
s:palm	10 -10
s:paper	-6 6
s:paragraph	12 -12
s:parliament	11 -11
s:part	-17 17
s:partner	-6 6
s:party	-8 8
s:passed	10 -10
s:pay	-22 22
s:payable	-18 18
s:peace	10 -10
s:pen	-11 11
s:penalty	14 -14
s:pension	14 -14
s:people	9 -9
s:percent	-18 18
s:period	-6 6
s:permit	12 -12
s:peso	17 -17
s:phosphate	6 -6
s:pineapple	-19 19
s:place	-19 19
s:plan	-16 16
s:play	29 -29
s:player	7 -7
s:plu	-17 17
s:plywood	-8 8
s:point	19 -19
s:policy	30 -30
s:poll	16 -16
s:post	-24 24
s:potash	-13 13
s:poultry	7 -7
s:powder	-15 15
s:power	9 -9
s:prepare	-8 8
s:price	30 -30
s:prisoner	7 -7
s:procedure	7 -7
s:proclamation	-22 22
s:prolonged	-14 14
s:pump	8 -8
s:q	-15 15
s:quarrel	-10 10
s:quarter	-12 12
s:question	22 -22
s:quota	9 -9
s:rain	20 -20
s:rare	16 -16
s:raspberry	-7 7
s:rather	-12 12
s:reach	-10 10
s:read	7 -7
s:recall	-8 8
s:reciprocal	-25 25
s:reduction	-10 10
s:regional	-7 7
s:regular	-7 7
s:reject	16 -16
s:remain	-17 17
s:reminded	-19 19
s:remove	10 -10
s:repeal	-10 10
s:reply	-7 7
s:report	9 -9
s:reporter	15 -15
s:respectively	-11 11
s:rest	7 -7
s:retain	-12 12
s:revenue	11 -11
s:rice	-14 14
s:rise	24 -24
s:roof	-7 7
s:rosario	7 -7
s:rose	-14 14
s:round	22 -22
s:rover	11 -11
s:row	14 -14
s:rubber	11 -11
s:rum	-13 13
s:rumour	-6 6
s:rupee	10 -10
s:s	8 -8
s:safeguard	-9 9
s:sale	25 -25
s:salmon	-12 12
s:salt	29 -29
s:same	-18 18
s:sanction	8 -8
s:scale	6 -6
s:schedule	-6 6
s:season	7 -7
s:seat	6 -6
s:second	-7 7
s:section	-20 20
s:see	9 -9
s:sell	-13 13
s:send	-8 8
s:service	28 -28
s:set	-6 6
s:share	46 -46
s:she	14 -14
s:shed	11 -11
s:shoot	-6 6
s:shop	15 -15
s:short	12 -12
s:shrimp	-22 22
s:shut	8 -8
s:side	7 -7
s:since	-21 21
s:sir	8 -8
s:sit	7 -7
s:slap	-11 11
s:sleep	-19 19
s:so	-19 19
s:somebody	-29 29
s:source	-8 8
s:soybean	22 -22
s:speak	-21 21
s:speaking	9 -9
s:spent	8 -8
s:spoke	-10 10
s:stamp	13 -13
s:standstill	-16 16
s:state	11 -11
s:statement	-26 26
s:statute	-9 9
s:steel	-18 18
s:step	-7 7
s:still	-17 17
s:stock	6 -6
s:stockfish	-8 8
s:stop	-12 12
s:stuff	-8 8
s:such	-16 16
s:sugar	-15 15
s:sum	-16 16
s:summer	13 -13
s:supplier	-6 6
s:surcharge	18 -18
s:suspension	-12 12
s:talk	11 -11
s:target	11 -11
s:tax	6 -6
s:team	9 -9
s:telephone	9 -9
s:tenth	8 -8
s:term	-15 15
s:th	-7 7
s:than	10 -10
s:thank	10 -10
s:that	-10 10
s:the	8 -8
s:their	-24 24
s:them	-12 12
s:then	-21 21
s:there	-10 10
s:therefore	-17 17
s:these	-14 14
s:they	-17 17
s:they'll	7 -7
s:they're	6 -6
s:they've	8 -8
s:thi	8 -8
s:third	21 -21
s:those	-15 15
s:threat	-12 12
s:three	23 -23
s:thursday	23 -23
s:tile	-7 7
s:till	-25 25
s:timber	-13 13
s:time	21 -21
s:together	-23 23
s:too	-9 9
s:tool	-8 8
s:top	-17 17
s:total	-25 25
s:trade	34 -34
s:trader	-12 12
s:transit	8 -8
s:treat	12 -12
s:treaty	-20 20
s:true	-32 32
s:tuna	-18 18
s:turn	-6 6
s:turned	9 -9
s:turnout	41 -41
s:two	30 -30
s:unemployment	27 -27
s:union	13 -13
s:united	9 -9
s:unless	-13 13
s:until	-11 11
s:up	27 -27
s:upon	-12 12
s:upper	10 -10
s:us	-18 18
s:used	-10 10
s:valley	13 -13
s:valorem	-7 7
s:very	-12 12
s:view	15 -15
s:vote	32 -32
s:voted	13 -13
s:vow	-6 6
s:wage	16 -16
s:wait	13 -13
s:walnut	-6 6
s:want	12 -12
s:was	-23 23
s:watche	-6 6
s:water	9 -9
s:we	-19 19
s:weather	25 -25
s:week	-14 14
s:well	-7 7
s:were	13 -13
s:what	-11 11
s:whatever	-20 20
s:wheat	-11 11
s:where	-21 21
s:wherever	10 -10
s:whether	11 -11
s:while	24 -24
s:who	16 -16
s:whom	6 -6
s:why	8 -8
s:will	-14 14
s:win	14 -14
s:wind	11 -11
s:window	14 -14
s:wine	-9 9
s:wire	-9 9
s:withdraw	17 -17
s:without	-16 16
s:work	7 -7
s:worker	7 -7
s:working	8 -8
s:world	6 -6
s:worldwide	-12 12
s:worst	-14 14
s:worth	15 -15
s:would	-13 13
s:wrong	-12 12
s:yarn	-26 26
s:year	22 -22
s:yet	9 -9
s:yield	26 -26
s:yokohama	-16 16
s:your	26 -26
s:zero	-42 42
s:—	11 -11
s:•	-8 8
sa:"	-9 9
sa:" ,	-17 17
sa:" .	10 -10
sa:" <person>	13 -13
sa:" he	-6 6
sa:" reciprocal	-6 6
sa:'s .	-13 13
sa:'s <number>	-9 9
sa:'s the	-12 12
sa:(	8 -8
sa:( <level>	-10 10
sa:( <number>	32 -32
sa:) .	8 -8
sa:) and	-16 16
sa:, "	8 -8
sa:, <level>	-26 26
sa:, <name>	33 -33
sa:, <person>	-7 7
sa:, <quality>	10 -10
sa:, against	-15 15
sa:, among	9 -9
sa:, an	19 -19
sa:, as	-9 9
sa:, at	14 -14
sa:, because	-8 8
sa:, before	10 -10
sa:, by	-20 20
sa:, down	6 -6
sa:, due	-6 6
sa:, for	-23 23
sa:, from	7 -7
sa:, go	-11 11
sa:, he	-10 10
sa:, if	-9 9
sa:, it	8 -8
sa:, make	-18 18
sa:, no	21 -21
sa:, not	-18 18
sa:, or	11 -11
sa:, say	-8 8
sa:, sign	-10 10
sa:, since	-10 10
sa:, so	-10 10
sa:, start	-11 11
sa:, those	6 -6
sa:, to	-15 15
sa:, under	-8 8
sa:, unless	-6 6
sa:, until	19 -19
sa:, up	14 -14
sa:, was	10 -10
sa:, whatever	-11 11
sa:, when	-12 12
sa:, where	-7 7
sa:, which	-7 7
sa:, while	15 -15
sa:, with	13 -13
sa:-	-15 15
sa:. m	-6 6
sa::	16 -16
sa:: a	6 -6
sa:: that	-19 19
sa:: the	-17 17
sa:;	-7 7
sa:; and	7 -7
sa:; it	-12 12
sa:<agent>	9 -9
sa:<day-ahead>	-6 6
sa:<day-ahead> ,	-13 13
sa:<day-gone> ,	-15 15
sa:<day-gone> .	10 -10
sa:<day-gone> and	-9 9
sa:<day-today> .	-24 24
sa:<goods>	-13 13
sa:<level-noun>	16 -16
sa:<level>	8 -8
sa:<level> )	-10 10
sa:<level> ,	19 -19
sa:<level> .	18 -18
sa:<level> ;	-13 13
sa:<level> <level>	8 -8
sa:<level> and	-15 15
sa:<level> at	10 -10
sa:<level> in	15 -15
sa:<level> is	-9 9
sa:<level> or	-11 11
sa:<level> to	14 -14
sa:<money>	8 -8
sa:<month-gone>	-19 19
sa:<month-gone> ,	18 -18
sa:<month-gone> .	-13 13
sa:<month-gone> :	7 -7
sa:<month-gone> is	-12 12
sa:<name>	6 -6
sa:<name> 's	-14 14
sa:<name> ,	16 -16
sa:<name> :	-21 21
sa:<name> <number>	23 -23
sa:<name> and	17 -17
sa:<name> charge	-7 7
sa:<name> take	-6 6
sa:<name> to	-6 6
sa:<name> under	-11 11
sa:<name> was	6 -6
sa:<not>	-21 21
sa:<number> "	14 -14
sa:<number> )	26 -26
sa:<number> .	-6 6
sa:<number> :	8 -8
sa:<number> ;	12 -12
sa:<number> and	10 -10
sa:<number> are	6 -6
sa:<number> as	-10 10
sa:<number> at	-23 23
sa:<number> cent	12 -12
sa:<number> for	-7 7
sa:<number> in	-7 7
sa:<number> of	-15 15
sa:<number> th	-17 17
sa:<number> that	-15 15
sa:<number> to	8 -8
sa:<organisation> say	-7 7
sa:<person>	7 -7
sa:<person> ,	-7 7
sa:<person> had	-9 9
sa:<person> write	-8 8
sa:<points> .	8 -8
sa:<points> more	-9 9
sa:<quality> .	16 -16
sa:<quality> cement	-7 7
sa:<quality> coffee	12 -12
sa:<quality> copper	-7 7
sa:<quality> one	-6 6
sa:<quality> subsidiary	7 -7
sa:<seat>	-7 7
sa:<seat> ,	16 -16
sa:<seat> .	-13 13
sa:<sender>	8 -8
sa:<span> and	-12 12
sa:<span> in	8 -8
sa:<v-begin>	-23 23
sa:<v-buy>	-13 13
sa:<v-deny>	16 -16
sa:<v-down>	11 -11
sa:<v-end>	-6 6
sa:<v-impose>	13 -13
sa:<v-propose>	17 -17
sa:<v-return>	16 -16
sa:<v-stay>	-9 9
sa:<v-suspend>	-6 6
sa:<v-target>	6 -6
sa:<v-threaten>	7 -7
sa:?	10 -10
sa:a	15 -15
sa:a <organisation>	-11 11
sa:a deal	-11 11
sa:a licence	8 -8
sa:a quota	-15 15
sa:a second	9 -9
sa:about	12 -12
sa:above	7 -7
sa:above the	14 -14
sa:accord	-10 10
sa:account	-6 6
sa:account of	-7 7
sa:add	-16 16
sa:additional	7 -7
sa:affiliate	11 -11
sa:after	11 -11
sa:after <number>	13 -13
sa:after that	-13 13
sa:afterward	-6 6
sa:again	-6 6
sa:again in	8 -8
sa:ago	-10 10
sa:ago .	-8 8
sa:agree	13 -13
sa:agreement	-22 22
sa:agreement of	-14 14
sa:all	-14 14
sa:all ,	12 -12
sa:all .	-33 33
sa:along	-9 9
sa:also	-10 10
sa:altogether	-16 16
sa:altogether .	-10 10
sa:aluminium	-9 9
sa:among	7 -7
sa:among them	13 -13
sa:an hour	12 -12
sa:an increase	7 -7
sa:and	-6 6
sa:and ,	-6 6
sa:and <level>	10 -10
sa:and <name>	7 -7
sa:and <number>	-7 7
sa:and <seat>	-9 9
sa:and above	-9 9
sa:and aluminium	-8 8
sa:and are	-6 6
sa:and for	-14 14
sa:and gas	7 -7
sa:and has	-12 12
sa:and i	-19 19
sa:and it	14 -14
sa:and leave	-8 8
sa:and nobody	-8 8
sa:and one	8 -8
sa:and our	-6 6
sa:and there	6 -6
sa:and with	-10 10
sa:announce	7 -7
sa:announce on	9 -9
sa:announcement	6 -6
sa:another	12 -12
sa:another <number>	6 -6
sa:another <span>	8 -8
sa:any of	14 -14
sa:anyone	-12 12
sa:apply	-9 9
sa:apply to	-12 12
sa:are	-6 6
sa:are .	-26 26
sa:are in	14 -14
sa:are on	15 -15
sa:are to	11 -11
sa:arrangement	-7 7
sa:as	-18 18
sa:as a	-21 21
sa:as before	-6 6
sa:as far	-6 6
sa:as in	-11 11
sa:as much	-10 10
sa:as of	-27 27
sa:as the	7 -7
sa:ask	-9 9
sa:at	17 -17
sa:at <number>	-6 6
sa:at all	18 -18
sa:at once	9 -9
sa:at present	-7 7
sa:average	12 -12
sa:back	-6 6
sa:banana	-11 11
sa:banana .	-9 9
sa:basi point	7 -7
sa:bean	12 -12
sa:became	-10 10
sa:because	-13 13
sa:because of	-11 11
sa:beef	-11 11
sa:been	9 -9
sa:before ,	-10 10
sa:before .	-16 16
sa:before the	18 -18
sa:begin	-18 18
sa:begin on	-11 11
sa:below	6 -6
sa:beside	-10 10
sa:best	17 -17
sa:between the	8 -8
sa:both	-16 16
sa:bottle	-8 8
sa:but	-9 9
sa:buyer	-6 6
sa:by	-10 10
sa:by <day-ahead>	11 -11
sa:by <month-ahead>	-6 6
sa:by <number>	18 -18
sa:by a	-6 6
sa:by then	-7 7
sa:call	8 -8
sa:call ,	13 -13
sa:call a	8 -8
sa:can	-9 9
sa:can be	7 -7
sa:cannot	7 -7
sa:cease	-7 7
sa:cease to	-7 7
sa:ceasefire	9 -9
sa:cement	-8 8
sa:cement .	-7 7
sa:certain	-12 12
sa:chance	13 -13
sa:chance of	9 -9
sa:charge	-9 9
sa:charge on	-14 14
sa:cheese ,	6 -6
sa:chip	8 -8
sa:christma	-14 14
sa:christma .	-14 14
sa:city	12 -12
sa:close	6 -6
sa:coconut	12 -12
sa:cod	8 -8
sa:coffee	16 -16
sa:collect	-9 9
sa:collect <number>	-11 11
sa:come back	7 -7
sa:come down	-7 7
sa:come to	7 -7
sa:concentrate	10 -10
sa:container	10 -10
sa:control on	-9 9
sa:cotton	-20 20
sa:could	-9 9
sa:count	-6 6
sa:country	-7 7
sa:country .	7 -7
sa:county	8 -8
sa:cover	7 -7
sa:crane	-15 15
sa:cut	6 -6
sa:date	7 -7
sa:date .	-10 10
sa:date from	-7 7
sa:day	13 -13
sa:day .	12 -12
sa:day since	7 -7
sa:deal	-10 10
sa:deal .	-6 6
sa:depending	-7 7
sa:depending on	-7 7
sa:discuss	-8 8
sa:do with	11 -11
sa:doe not	7 -7
sa:don't	-10 10
sa:done	16 -16
sa:done .	13 -13
sa:down to	-8 8
sa:drawer	-9 9
sa:due	-12 12
sa:due to	-9 9
sa:during	13 -13
sa:during the	11 -11
sa:duty	-14 14
sa:duty ,	6 -6
sa:duty .	-11 11
sa:duty on	-8 8
sa:each	12 -12
sa:each ,	-7 7
sa:each .	10 -10
sa:each other	15 -15
sa:each side	-14 14
sa:earth	11 -11
sa:earth and	6 -6
sa:economy	14 -14
sa:effect	-17 17
sa:effect .	-10 10
sa:effective	-6 6
sa:effective immediately	-6 6
sa:effectively	-7 7
sa:effectively off	-7 7
sa:either	11 -11
sa:election	11 -11
sa:else	13 -13
sa:else .	8 -8
sa:end of	6 -6
sa:enter	-7 7
sa:entity	14 -14
sa:entry	-12 12
sa:equipment	13 -13
sa:evening	9 -9
sa:ever	-26 26
sa:ever since	-9 9
sa:every	-11 11
sa:everybody 's	-11 11
sa:everyone	-10 10
sa:everything from	9 -9
sa:everywhere	-6 6
sa:expect	16 -16
sa:expect .	7 -7
sa:explain	-6 6
sa:export	10 -10
sa:export to	8 -8
sa:extension	17 -17
sa:extension .	15 -15
sa:far as	-7 7
sa:fee .	-10 10
sa:fentanyl	-10 10
sa:fentanyl .	-8 8
sa:firm	16 -16
sa:first .	19 -19
sa:first term	-7 7
sa:fishmeal	-10 10
sa:flat	13 -13
sa:flat .	13 -13
sa:follow	6 -6
sa:for	-11 11
sa:for <day-ahead>	-8 8
sa:for <name>	-14 14
sa:for <number>	23 -23
sa:for <span>	-13 13
sa:for another	10 -10
sa:for fentanyl	-14 14
sa:for good	-19 19
sa:for it	14 -14
sa:for its	-9 9
sa:for most	-8 8
sa:for the	11 -11
sa:for them	-7 7
sa:for what	-6 6
sa:foreign	6 -6
sa:found	11 -11
sa:free	11 -11
sa:from <day-gone>	-12 12
sa:from <level>	14 -14
sa:from <month-ahead>	7 -7
sa:from <name>	15 -15
sa:from <number>	-8 8
sa:from the	12 -12
sa:full	20 -20
sa:further	-6 6
sa:gas	10 -10
sa:gas .	8 -8
sa:geneva	-11 11
sa:geneva .	-13 13
sa:get	-7 7
sa:given	-12 12
sa:go .	-7 7
sa:good	-13 13
sa:good ,	-8 8
sa:good .	-11 11
sa:good from	-8 8
sa:good make	7 -7
sa:good of	-7 7
sa:government	9 -9
sa:had	-9 9
sa:half of	-7 7
sa:hanwha	7 -7
sa:has been	22 -22
sa:has charge	6 -6
sa:have been	-9 9
sa:he add	-13 13
sa:he say	-7 7
sa:here	-16 16
sa:higher	9 -9
sa:highest	-8 8
sa:him	-11 11
sa:holiday	6 -6
sa:home	-7 7
sa:hour	10 -10
sa:hour .	11 -11
sa:ice	-9 9
sa:if	-8 8
sa:if the	-14 14
sa:if you	15 -15
sa:immediately	-6 6
sa:import	-11 11
sa:impose	-7 7
sa:impose in	-8 8
sa:in .	-9 9
sa:in <month-ahead>	-9 9
sa:in <name>	21 -21
sa:in <number>	34 -34
sa:in <seat>	7 -7
sa:in <span>	13 -13
sa:in a	20 -20
sa:in all	-10 10
sa:in an	10 -10
sa:in both	-8 8
sa:in force	6 -6
sa:in it	-7 7
sa:in our	6 -6
sa:in place	-12 12
sa:in the	-39 39
sa:in total	-7 7
sa:included .	-6 6
sa:increase	7 -7
sa:increase of	7 -7
sa:inflation	10 -10
sa:instead of	-13 13
sa:into	-24 24
sa:into <name>	-15 15
sa:is	-6 6
sa:is .	12 -12
sa:is a	8 -8
sa:is agree	7 -7
sa:is back	-8 8
sa:is being	6 -6
sa:is collect	-6 6
sa:is go	-12 12
sa:is suspend	20 -20
sa:is to	9 -9
sa:is what	-20 20
sa:it	-11 11
sa:it 's	9 -9
sa:it .	13 -13
sa:it had	-16 16
sa:it has	11 -11
sa:it in	-14 14
sa:it is	-13 13
sa:it on	-14 14
sa:it pay	-7 7
sa:it was	-13 13
sa:it were	17 -17
sa:it will	-15 15
sa:item	-7 7
sa:its agreement	-6 6
sa:its own	-8 8
sa:itself	14 -14
sa:jute	-10 10
sa:keep	13 -13
sa:keep the	18 -18
sa:kind	11 -11
sa:last <month-gone>	-19 19
sa:last month	13 -13
sa:last summer	7 -7
sa:last week	-8 8
sa:later	-12 12
sa:less	22 -22
sa:let	-9 9
sa:letter	10 -10
sa:levy	-19 19
sa:levy on	-10 10
sa:licence	27 -27
sa:licence ,	6 -6
sa:licence .	7 -7
sa:likewise	-12 12
sa:line	8 -8
sa:list	13 -13
sa:list <number>	9 -9
sa:longer	10 -10
sa:lorry	7 -7
sa:lose	6 -6
sa:lower	11 -11
sa:lunch	10 -10
sa:m	-6 6
sa:m .	-6 6
sa:make <number>	-17 17
sa:maker	-8 8
sa:man	10 -10
sa:matter	-6 6
sa:meet	16 -16
sa:member	8 -8
sa:merely	-7 7
sa:metal	6 -6
sa:midnight	13 -13
sa:midnight .	-11 11
sa:mill	-12 12
sa:mine	8 -8
sa:ministry	6 -6
sa:minute	18 -18
sa:missing	12 -12
sa:month	-13 13
sa:more	15 -15
sa:more ,	-27 27
sa:more <quality>	11 -11
sa:more for	13 -13
sa:morning	21 -21
sa:morning .	8 -8
sa:most	-10 10
sa:much	-10 10
sa:my	14 -14
sa:never	-10 10
sa:new	23 -23
sa:new .	7 -7
sa:new tariff	10 -10
sa:newspaper	-17 17
sa:next	8 -8
sa:night	9 -9
sa:night ,	7 -7
sa:no	7 -7
sa:no end	6 -6
sa:no longer	8 -8
sa:no one	-23 23
sa:no truce	14 -14
sa:nobody	-16 16
sa:not	-11 11
sa:not be	-6 6
sa:not part	-11 11
sa:nothing .	-10 10
sa:now	-21 21
sa:now ,	-12 12
sa:nut	-10 10
sa:of	7 -7
sa:of <day-ahead>	-9 9
sa:of <day-gone>	-10 10
sa:of <day-today>	-14 14
sa:of <level>	7 -7
sa:of <name>	-14 14
sa:of <quality>	7 -7
sa:of <span>	-11 11
sa:of any	-12 12
sa:of duty	-15 15
sa:of his	-7 7
sa:of its	-7 7
sa:of tariff	6 -6
sa:of the	-9 9
sa:of their	8 -8
sa:of them	22 -22
sa:of thi	7 -7
sa:of two	-7 7
sa:of what	18 -18
sa:of you	13 -13
sa:off	16 -16
sa:off .	14 -14
sa:off the	-10 10
sa:offer	25 -25
sa:offer <number>	10 -10
sa:oil	10 -10
sa:oil .	-12 12
sa:oil and	11 -11
sa:old	-9 9
sa:older	7 -7
sa:older duty	8 -8
sa:on .	21 -21
sa:on <day-ahead>	-6 6
sa:on <day-gone>	6 -6
sa:on <name>	-13 13
sa:on <number>	-10 10
sa:on <quality>	-18 18
sa:on a	8 -8
sa:on account	-7 7
sa:on affiliate	11 -11
sa:on all	-6 6
sa:on car	-9 9
sa:on every	-9 9
sa:on everything	12 -12
sa:on good	-6 6
sa:on hold	-7 7
sa:on ice	-9 9
sa:on its	-15 15
sa:on our	-13 13
sa:on the	23 -23
sa:on their	-15 15
sa:on them	-8 8
sa:on what	-6 6
sa:on which	11 -11
sa:once .	9 -9
sa:one .	-26 26
sa:only	13 -13
sa:or <level>	-22 22
sa:order .	-6 6
sa:ordinary duty	-7 7
sa:ordinary rate	15 -15
sa:origin	-7 7
sa:other	11 -11
sa:other 's	12 -12
sa:other ,	-12 12
sa:other .	9 -9
sa:other way	-11 11
sa:out	10 -10
sa:out on	-6 6
sa:over and	-6 6
sa:over forced	-7 7
sa:over there	-17 17
sa:own	-9 9
sa:pact	-19 19
sa:pact of	-7 7
sa:palm	-8 8
sa:part of	-11 11
sa:pay .	-6 6
sa:pay <level>	8 -8
sa:pay <number>	-6 6
sa:pay the	9 -9
sa:payable	-11 11
sa:payable .	-12 12
sa:per	-12 12
sa:per cent	-15 15
sa:percent	-11 11
sa:place	-20 20
sa:place of	-13 13
sa:plan	-6 6
sa:plu <number>	11 -11
sa:present	-7 7
sa:present .	-8 8
sa:press	-14 14
sa:proclamation	-6 6
sa:prolonged	-6 6
sa:promise	-8 8
sa:put	-6 6
sa:put on	-7 7
sa:question	38 -38
sa:rare	14 -14
sa:rare earth	13 -13
sa:rate for	6 -6
sa:rather	6 -6
sa:read	14 -14
sa:reader	6 -6
sa:reciprocal	-14 14
sa:reciprocal "	-6 6
sa:reciprocal ,	10 -10
sa:reciprocal tariff	-16 16
sa:regional	-7 7
sa:remain	-13 13
sa:remain payable	-14 14
sa:remain suspend	-8 8
sa:respectively	-11 11
sa:retain	-10 10
sa:return	-11 11
sa:return ,	-12 12
sa:right	-14 14
sa:round	10 -10
sa:rule	12 -12
sa:rule on	13 -13
sa:run out	7 -7
sa:sale	11 -11
sa:salmon	-8 8
sa:same	-11 11
sa:same as	-11 11
sa:same day	14 -14
sa:say	7 -7
sa:say in	8 -8
sa:say it	-9 9
sa:second	-6 6
sa:second .	-13 13
sa:send	-12 12
sa:service	13 -13
sa:settle	9 -9
sa:shall	-6 6
sa:share	6 -6
sa:shed	6 -6
sa:ship	8 -8
sa:short	12 -12
sa:should	-10 10
sa:shrimp	-8 8
sa:side	9 -9
sa:sign	-12 12
sa:since	-18 18
sa:since .	-16 16
sa:since <day-gone>	-6 6
sa:since <number>	-17 17
sa:since spring	11 -11
sa:sit	7 -7
sa:sleep	-18 18
sa:small	-6 6
sa:so	10 -10
sa:so .	7 -7
sa:so far	9 -9
sa:so that	9 -9
sa:soybean	11 -11
sa:soybean and	6 -6
sa:spring	22 -22
sa:spring .	6 -6
sa:start	-12 12
sa:start on	-15 15
sa:statement	-8 8
sa:stay	-7 7
sa:stay at	-6 6
sa:steel	-13 13
sa:steel ,	-8 8
sa:steel and	-9 9
sa:stop	-7 7
sa:stuff	-6 6
sa:subject	11 -11
sa:subject to	10 -10
sa:subsidiary	7 -7
sa:subsidiary of	7 -7
sa:sugar	-10 10
sa:sum	-15 15
sa:surcharge	7 -7
sa:suspend	15 -15
sa:suspend .	-11 11
sa:suspend until	6 -6
sa:suspension	-11 11
sa:table .	6 -6
sa:take <number>	6 -6
sa:talk	10 -10
sa:tariff	12 -12
sa:tariff ,	-18 18
sa:tariff .	16 -16
sa:tariff on	-7 7
sa:tax	-6 6
sa:tax on	-9 9
sa:tell	-7 7
sa:tell .	-12 12
sa:ten	-9 9
sa:term .	-6 6
sa:th	-17 17
sa:than in	8 -8
sa:than the	7 -7
sa:that 's	-10 10
sa:that .	-16 16
sa:that <name>	-6 6
sa:that <seat>	-8 8
sa:that date	-6 6
sa:that he	10 -10
sa:that is	7 -7
sa:that the	26 -26
sa:that they	8 -8
sa:that was	-15 15
sa:the <day-ahead>	14 -14
sa:the <level>	-7 7
sa:the <name>	-9 9
sa:the <number>	-37 37
sa:the <organisation>	9 -9
sa:the agreement	-14 14
sa:the arrangement	-13 13
sa:the border	6 -6
sa:the ceasefire	9 -9
sa:the drawer	-12 12
sa:the good	-9 9
sa:the highest	-8 8
sa:the last	11 -11
sa:the law	10 -10
sa:the morning	19 -19
sa:the new	8 -8
sa:the old	-9 9
sa:the ordinary	6 -6
sa:the other	-18 18
sa:the pact	-7 7
sa:the rate	-11 11
sa:the reciprocal	-8 8
sa:the same	-6 6
sa:the second	-11 11
sa:the ship	10 -10
sa:the state	7 -7
sa:the sum	-7 7
sa:the summer	8 -8
sa:the third	6 -6
sa:the time	9 -9
sa:the value	-24 24
sa:the whole	7 -7
sa:the year	10 -10
sa:them ,	8 -8
sa:them .	7 -7
sa:then	-15 15
sa:then .	-8 8
sa:there .	-10 10
sa:there is	20 -20
sa:these	-14 14
sa:they	8 -8
sa:thi month	-18 18
sa:thing on	-12 12
sa:third	12 -12
sa:three ,	21 -21
sa:three .	-6 6
sa:through	11 -11
sa:till	-21 21
sa:time	22 -22
sa:time .	14 -14
sa:time as	-15 15
sa:to <day-ahead>	-8 8
sa:to <level>	6 -6
sa:to <money>	6 -6
sa:to <quality>	-9 9
sa:to a	-7 7
sa:to say	6 -6
sa:to the	13 -13
sa:together	-7 7
sa:too ,	-9 9
sa:top .	7 -7
sa:touched	-6 6
sa:trade	17 -17
sa:trade agreement	17 -17
sa:treaty	-21 21
sa:truce	18 -18
sa:truce ,	15 -15
sa:truce .	-13 13
sa:truce in	10 -10
sa:truce of	-8 8
sa:two .	-7 7
sa:unchanged	-7 7
sa:unchanged .	7 -7
sa:under	-6 6
sa:under a	-10 10
sa:under an	-6 6
sa:under its	-9 9
sa:under licence	8 -8
sa:under the	-7 7
sa:until	6 -6
sa:until <day-ahead>	11 -11
sa:until <month-ahead>	7 -7
sa:until <month-gone>	-7 7
sa:up	10 -10
sa:up .	8 -8
sa:up <level>	8 -8
sa:up on	-6 6
sa:up to	-9 9
sa:upon	-15 15
sa:value	-14 14
sa:view	17 -17
sa:vote	15 -15
sa:wage	7 -7
sa:walnut	15 -15
sa:want	6 -6
sa:was	-13 13
sa:was <level>	6 -6
sa:was never	-8 8
sa:was not	-8 8
sa:way	-16 16
sa:way .	-6 6
sa:we	-12 12
sa:week ago	-12 12
sa:were	13 -13
sa:were hold	-6 6
sa:what <name>	-9 9
sa:what it	6 -6
sa:whatever	-16 16
sa:when	-6 6
sa:which come	-18 18
sa:which has	18 -18
sa:which it	-15 15
sa:which make	-6 6
sa:which was	17 -17
sa:which would	-11 11
sa:while	15 -15
sa:who	10 -10
sa:whole	7 -7
sa:will	-14 14
sa:wine	-8 8
sa:wine .	-16 16
sa:with a	14 -14
sa:with it	-8 8
sa:with the	-17 17
sa:with them	-13 13
sa:withdraw	17 -17
sa:within <span>	7 -7
sa:without	-12 12
sa:wool	7 -7
sa:worker	7 -7
sa:worth	-7 7
sa:would	-8 8
sa:would be	10 -10
sa:would have	-10 10
sa:wrong	-9 9
sa:wrong .	-9 9
sa:yarn	-9 9
sa:year	19 -19
sa:year ,	6 -6
sa:year .	10 -10
sa:yet	8 -8
sa:yet .	13 -13
sa:your	35 -35
sa:— <number>	12 -12
said	-32 32
said small	9 -9
sb:"	6 -6
sb:" ,	7 -7
sb:" <number>	9 -9
sb:" i	18 -18
sb:" if	-9 9
sb:" not	7 -7
sb:" reciprocal	-6 6
sb:" the	-14 14
sb:" we	11 -11
sb:&	28 -28
sb:& p	15 -15
sb:'	27 -27
sb:'s at	-22 22
sb:'s central	9 -9
sb:'s offer	8 -8
sb:'s tariff	9 -9
sb:(	-7 7
sb:( <level>	-16 16
sb:( <number>	-17 17
sb:)	-12 12
sb:) ,	-10 10
sb:) and	-12 12
sb:+	24 -24
sb:, "	18 -18
sb:, <day-gone>	14 -14
sb:, <level>	-14 14
sb:, <name>	-12 12
sb:, <person>	-11 11
sb:, <quality>	-10 10
sb:, <seat>	-11 11
sb:, <span>	17 -17
sb:, a	11 -11
sb:, against	-8 8
sb:, an	15 -15
sb:, as	-7 7
sb:, at	-21 21
sb:, but	19 -19
sb:, come	9 -9
sb:, down	9 -9
sb:, from	-26 26
sb:, go	-14 14
sb:, has	-13 13
sb:, in	-24 24
sb:, instead	-7 7
sb:, its	-7 7
sb:, keep	7 -7
sb:, leave	-6 6
sb:, no	7 -7
sb:, of	-11 11
sb:, on	-28 28
sb:, one	13 -13
sb:, pay	-27 27
sb:, plu	-25 25
sb:, say	11 -11
sb:, sell	-18 18
sb:, that	-15 15
sb:, the	-6 6
sb:, to	-20 20
sb:, two	15 -15
sb:, under	-12 12
sb:, was	-10 10
sb:, when	14 -14
sb:, where	-13 13
sb:, which	-9 9
sb:, while	7 -7
sb:, who	11 -11
sb:, with	15 -15
sb:-	6 -6
sb:.	-14 14
sb:. <number>	-21 21
sb:. <person>	-7 7
sb::	-8 8
sb:: "	-9 9
sb:: <level>	-41 41
sb:: <name>	12 -12
sb:: <quality>	-7 7
sb:: a	-26 26
sb:: an	-10 10
sb:: and	27 -27
sb:: in	-17 17
sb:: it	-11 11
sb:: one	17 -17
sb:: then	-14 14
sb:: there	-16 16
sb:: two	15 -15
sb:: up	8 -8
sb:: what	-12 12
sb:; a	-12 12
sb:; on	-11 11
sb:<day-ahead>	-8 8
sb:<day-ahead> ,	-16 16
sb:<day-ahead> :	-21 21
sb:<day-ahead> and	-7 7
sb:<day-ahead> at	13 -13
sb:<day-ahead> it	-7 7
sb:<day-ahead> the	14 -14
sb:<day-gone>	-7 7
sb:<day-gone> 's	16 -16
sb:<day-gone> ,	-13 13
sb:<day-gone> :	26 -26
sb:<day-gone> <person>	-16 16
sb:<day-gone> a	9 -9
sb:<day-gone> it	-21 21
sb:<day-gone> that	7 -7
sb:<day-today>	6 -6
sb:<day-today> 's	-13 13
sb:<day-today> (	10 -10
sb:<day-today> :	-12 12
sb:<day-today> the	20 -20
sb:<day-today> —	7 -7
sb:<goods-amount>	27 -27
sb:<goods-amount> in	16 -16
sb:<goods-amount> of	6 -6
sb:<goods>	-21 21
sb:<level-noun>	-8 8
sb:<level>	-12 12
sb:<level> (	-16 16
sb:<level> )	-11 11
sb:<level> ,	-32 32
sb:<level> :	-14 14
sb:<level> and	14 -14
sb:<level> for	-8 8
sb:<level> of	21 -21
sb:<level> on	6 -6
sb:<level> over	11 -11
sb:<level> since	6 -6
sb:<level> that	9 -9
sb:<level> to	7 -7
sb:<money>	52 -52
sb:<money> ,	18 -18
sb:<money> a	7 -7
sb:<money> last	9 -9
sb:<month-ahead> it	-9 9
sb:<month-gone> ,	14 -14
sb:<month-gone> <name>	15 -15
sb:<month-gone> it	-18 18
sb:<month-gone> the	8 -8
sb:<name>	-35 35
sb:<name> 's	-20 20
sb:<name> (	-7 7
sb:<name> ,	-39 39
sb:<name> <level>	-11 11
sb:<name> <number>	-15 15
sb:<name> agree	-11 11
sb:<name> at	-23 23
sb:<name> buy	8 -8
sb:<name> charge	-23 23
sb:<name> get	-17 17
sb:<name> go	8 -8
sb:<name> good	-9 9
sb:<name> import	10 -10
sb:<name> is	24 -24
sb:<name> put	9 -9
sb:<name> stand	8 -8
sb:<name> take	-11 11
sb:<name> the	-8 8
sb:<name> to	-22 22
sb:<name> want	-18 18
sb:<name> we	6 -6
sb:<not>	-22 22
sb:<number> "	12 -12
sb:<number> (	-19 19
sb:<number> ,	-18 18
sb:<number> :	13 -13
sb:<number> ;	-9 9
sb:<number> <number>	6 -6
sb:<number> <quality>	13 -13
sb:<number> a	11 -11
sb:<number> and	-16 16
sb:<number> are	9 -9
sb:<number> cent	13 -13
sb:<number> economy	9 -9
sb:<number> from	-11 11
sb:<number> in	9 -9
sb:<number> now	-9 9
sb:<number> of	11 -11
sb:<number> on	-6 6
sb:<number> rise	-10 10
sb:<number> since	14 -14
sb:<number> tariff	15 -15
sb:<number> th	6 -6
sb:<number> that	-8 8
sb:<number> to	18 -18
sb:<number> vote	8 -8
sb:<number> with	-8 8
sb:<office> :	-17 17
sb:<organisation>	12 -12
sb:<organisation> 's	16 -16
sb:<organisation> ,	25 -25
sb:<organisation> :	-12 12
sb:<organisation> for	-15 15
sb:<organisation> in	14 -14
sb:<organisation> keep	7 -7
sb:<organisation> leave	6 -6
sb:<organisation> take	-9 9
sb:<organisation> that	-8 8
sb:<person>	-7 7
sb:<person> ,	14 -14
sb:<person> announce	12 -12
sb:<person> had	-12 12
sb:<points> ,	19 -19
sb:<points> of	-11 11
sb:<quality>	-19 19
sb:<quality> beef	8 -8
sb:<quality> coconut	-7 7
sb:<quality> copper	-10 10
sb:<quality> custom	10 -10
sb:<quality> export	10 -10
sb:<quality> farm	7 -7
sb:<quality> firm	9 -9
sb:<quality> list	10 -10
sb:<quality> olive	9 -9
sb:<quality> one	-13 13
sb:<quality> palm	14 -14
sb:<quality> rare	7 -7
sb:<quality> rate	-16 16
sb:<quality> sugar	-19 19
sb:<quality> tea	9 -9
sb:<quality> trade	12 -12
sb:<quality> wheat	-7 7
sb:<seat>	-11 11
sb:<seat> :	11 -11
sb:<seat> had	-13 13
sb:<seat> want	-12 12
sb:<sender>	10 -10
sb:<span>	22 -22
sb:<taker>	18 -18
sb:<v-agree>	14 -14
sb:<v-buy>	13 -13
sb:<v-end>	23 -23
sb:<v-return>	-6 6
sb:<v-say>	-9 9
sb:<v-sell>	16 -16
sb:<v-suspend>	9 -9
sb:<v-target>	-16 16
sb:<v-threaten>	-7 7
sb:<v-up>	7 -7
sb:@	-21 21
sb:_	-26 26
sb:a	6 -6
sb:a "	-11 11
sb:a <level>	-6 6
sb:a <office>	14 -14
sb:a cut	8 -8
sb:a deal	8 -8
sb:a figure	-12 12
sb:a pause	-10 10
sb:a permanent	-8 8
sb:a post	-7 7
sb:a proposal	8 -8
sb:a rate	-13 13
sb:a report	-8 8
sb:a rise	7 -7
sb:a tariff	-14 14
sb:a third	18 -18
sb:a total	-9 9
sb:a treaty	10 -10
sb:about the	-20 20
sb:above	18 -18
sb:abroad	6 -6
sb:accept	11 -11
sb:add	-6 6
sb:add up	-16 16
sb:addition	-7 7
sb:additional	-12 12
sb:additional duty	-17 17
sb:after	14 -14
sb:after a	9 -9
sb:again	-14 14
sb:against	-6 6
sb:ago	-9 9
sb:agree on	7 -7
sb:agree to	-6 6
sb:agreement	9 -9
sb:agreement ,	16 -16
sb:agreement in	-10 10
sb:agreement of	20 -20
sb:agreement with	-7 7
sb:ahead	7 -7
sb:all ,	-6 6
sb:already	-6 6
sb:also	13 -13
sb:aluminium	-18 18
sb:among the	6 -6
sb:amount to	-6 6
sb:an extension	8 -8
sb:an order	-9 9
sb:and ,	-12 12
sb:and <level>	14 -14
sb:and <name>	6 -6
sb:and <number>	7 -7
sb:and a	-20 20
sb:and aluminium	-15 15
sb:and at	-6 6
sb:and get	6 -6
sb:and it	14 -14
sb:and its	-10 10
sb:and not	-7 7
sb:and pay	6 -6
sb:and so	-16 16
sb:and that	-6 6
sb:and with	-9 9
sb:and would	8 -8
sb:announce	-12 12
sb:announcement	-7 7
sb:another	-19 19
sb:answer	-18 18
sb:anybody	-22 22
sb:apply to	10 -10
sb:apricot	-30 30
sb:are <level>	8 -8
sb:are at	-13 13
sb:are let	-7 7
sb:are to	9 -9
sb:arrangement	11 -11
sb:as far	-7 7
sb:as high	-6 6
sb:as it	7 -7
sb:as long	9 -9
sb:as of	16 -16
sb:ask	-12 12
sb:ask :	10 -10
sb:ask <number>	14 -14
sb:ask about	-6 6
sb:at	-8 8
sb:at <level>	12 -12
sb:at midnight	11 -11
sb:at one	-13 13
sb:at the	12 -12
sb:average	28 -28
sb:bank	30 -30
sb:base	14 -14
sb:be know	6 -6
sb:bear	-9 9
sb:become	-15 15
sb:beef	9 -9
sb:beef ,	8 -8
sb:been	-20 20
sb:been at	6 -6
sb:before <day-ahead>	8 -8
sb:before that	16 -16
sb:before the	-17 17
sb:begin	10 -10
sb:begin at	14 -14
sb:being	-11 11
sb:below	-12 12
sb:best	11 -11
sb:between	20 -20
sb:between <level>	10 -10
sb:between <name>	12 -12
sb:bill	-9 9
sb:boat	7 -7
sb:bond	12 -12
sb:both	-20 20
sb:both duty	-20 20
sb:brandy	19 -19
sb:bring	-20 20
sb:bring the	-20 20
sb:but	6 -6
sb:by	17 -17
sb:by <month-ahead>	-11 11
sb:by <number>	14 -14
sb:by the	-11 11
sb:by two	-6 6
sb:c	9 -9
sb:call	6 -6
sb:call reciprocal	10 -10
sb:can	13 -13
sb:capacity	13 -13
sb:car	-6 6
sb:car ,	-7 7
sb:carry	19 -19
sb:case	11 -11
sb:case ,	-10 10
sb:cashew	-6 6
sb:cashmere	-16 16
sb:cement	-7 7
sb:central	12 -12
sb:central bank	12 -12
sb:chance	18 -18
sb:chance of	15 -15
sb:changed	9 -9
sb:charge	-7 7
sb:charge a	6 -6
sb:charge of	16 -16
sb:charge the	-6 6
sb:cheese	-15 15
sb:cheese ,	-7 7
sb:city	19 -19
sb:claim	9 -9
sb:clear	-7 7
sb:clock	10 -10
sb:closed	11 -11
sb:club	10 -10
sb:coconut	-10 10
sb:coconut oil	-8 8
sb:coffee	-9 9
sb:coffee ,	-7 7
sb:coffee and	-8 8
sb:collect	-12 12
sb:collect <level>	12 -12
sb:come	-6 6
sb:come from	9 -9
sb:come in	-8 8
sb:come to	7 -7
sb:company	26 -26
sb:conclude	7 -7
sb:content	19 -19
sb:continue to	7 -7
sb:control	21 -21
sb:correction	-7 7
sb:cost	27 -27
sb:cotton	-8 8
sb:could	15 -15
sb:count	16 -16
sb:country	-11 11
sb:country ,	-8 8
sb:county	9 -9
sb:cover	6 -6
sb:covered	8 -8
sb:customer	6 -6
sb:cut	10 -10
sb:cut by	6 -6
sb:cut flower	-6 6
sb:cut of	9 -9
sb:cut the	6 -6
sb:cut to	-20 20
sb:day	-6 6
sb:day the	-16 16
sb:decree	-6 6
sb:demand	14 -14
sb:deny that	8 -8
sb:did	7 -7
sb:do	-7 7
sb:do the	-6 6
sb:doe	-7 7
sb:doe not	-8 8
sb:done	-11 11
sb:down	8 -8
sb:down by	11 -11
sb:down from	-12 12
sb:down to	-23 23
sb:draft	-26 26
sb:drop	6 -6
sb:during	-19 19
sb:duty	-25 25
sb:duty (	-8 8
sb:duty :	10 -10
sb:duty and	11 -11
sb:duty at	11 -11
sb:duty for	6 -6
sb:duty go	-7 7
sb:duty in	-15 15
sb:duty of	-16 16
sb:duty on	-12 12
sb:duty to	-9 9
sb:duty would	-12 12
sb:each of	12 -12
sb:each side	-17 17
sb:earlier	-30 30
sb:economic	-8 8
sb:economy	10 -10
sb:effect	-12 12
sb:election	13 -13
sb:electricity	22 -22
sb:else	-14 14
sb:elsewhere	7 -7
sb:end	14 -14
sb:end on	6 -6
sb:euro	9 -9
sb:even	-6 6
sb:every	8 -8
sb:everybody	-16 16
sb:excess	11 -11
sb:excess capacity	11 -11
sb:excise	15 -15
sb:expect	12 -12
sb:expect the	7 -7
sb:explain	10 -10
sb:export	36 -36
sb:export of	6 -6
sb:export to	15 -15
sb:exporter	-12 12
sb:extend	6 -6
sb:extension ,	-10 10
sb:extra	-9 9
sb:face	-13 13
sb:face a	-6 6
sb:fall	9 -9
sb:fall by	14 -14
sb:fall to	-14 14
sb:far	-8 8
sb:far as	-7 7
sb:fare	12 -12
sb:fee	7 -7
sb:fentanyl	-38 38
sb:fentanyl duty	-7 7
sb:fentanyl is	-8 8
sb:fentanyl tariff	-22 22
sb:figure	-8 8
sb:figure of	-10 10
sb:final	34 -34
sb:first	-9 9
sb:fish	10 -10
sb:fish ,	8 -8
sb:five	12 -12
sb:fix	27 -27
sb:flat	23 -23
sb:follow	-11 11
sb:for <level>	6 -6
sb:for <name>	-7 7
sb:for <number>	17 -17
sb:for <span>	-12 12
sb:for a	-17 17
sb:for as	10 -10
sb:for fentanyl	-10 10
sb:for its	-7 7
sb:for most	7 -7
sb:for the	16 -16
sb:for thi	7 -7
sb:force	15 -15
sb:force since	-7 7
sb:four	17 -17
sb:fourth	8 -8
sb:free trade	-10 10
sb:from	-8 8
sb:from <day-ahead>	-21 21
sb:from <day-gone>	-12 12
sb:from <month-ahead>	6 -6
sb:from <name>	-7 7
sb:from <number>	-15 15
sb:from <seat>	11 -11
sb:from a	-17 17
sb:from which	8 -8
sb:frozen	-10 10
sb:fuel	19 -19
sb:further	-16 16
sb:future	17 -17
sb:gain	11 -11
sb:gained	26 -26
sb:gas	13 -13
sb:gave	16 -16
sb:general	-17 17
sb:general rate	-10 10
sb:geneva	-6 6
sb:georgia	12 -12
sb:get	10 -10
sb:get a	-7 7
sb:given	14 -14
sb:go	-12 12
sb:go back	9 -9
sb:go down	-8 8
sb:go from	-7 7
sb:go in	-24 24
sb:go into	6 -6
sb:go on	13 -13
sb:go up	8 -8
sb:gold	9 -9
sb:good :	13 -13
sb:good and	-7 7
sb:good go	-8 8
sb:good of	14 -14
sb:good stay	-7 7
sb:grant	-20 20
sb:grow by	8 -8
sb:growth	13 -13
sb:had a	9 -9
sb:had agree	13 -13
sb:had announce	-10 10
sb:had ask	9 -9
sb:had say	7 -7
sb:had the	-12 12
sb:half	-8 8
sb:half of	-6 6
sb:halve	-23 23
sb:harbour	9 -9
sb:has a	11 -11
sb:has an	-7 7
sb:has been	-29 29
sb:has cut	8 -8
sb:has had	-16 16
sb:has pay	-8 8
sb:has put	8 -8
sb:has say	7 -7
sb:hasn't	-6 6
sb:have a	-14 14
sb:have agree	7 -7
sb:have ask	-24 24
sb:have had	-7 7
sb:have offer	11 -11
sb:hazelnut	-8 8
sb:he has	7 -7
sb:he will	14 -14
sb:hear	-8 8
sb:heard	-9 9
sb:her	11 -11
sb:high	-7 7
sb:high as	-6 6
sb:higher	11 -11
sb:hit	-18 18
sb:hit with	-11 11
sb:hold	19 -19
sb:hold the	-6 6
sb:home	8 -8
sb:hope	6 -6
sb:hope for	6 -6
sb:hotel	7 -7
sb:house	8 -8
sb:household	19 -19
sb:i	7 -7
sb:i am	9 -9
sb:i have	20 -20
sb:i'd	15 -15
sb:i'm	16 -16
sb:i've	9 -9
sb:ice	-6 6
sb:if no	-10 10
sb:if nobody	13 -13
sb:if there	23 -23
sb:if they	-9 9
sb:import	23 -23
sb:import surcharge	-7 7
sb:in ,	-15 15
sb:in <month-gone>	-10 10
sb:in <name>	11 -11
sb:in <number>	13 -13
sb:in <quality>	-8 8
sb:in <seat>	9 -9
sb:in addition	7 -7
sb:in at	-24 24
sb:in force	-7 7
sb:in place	-10 10
sb:in the	12 -12
sb:in turn	7 -7
sb:in which	22 -22
sb:increase	15 -15
sb:increase of	17 -17
sb:index	14 -14
sb:inflation	44 -44
sb:inflation in	13 -13
sb:informed	-8 8
sb:instead	-13 13
sb:instead of	-13 13
sb:interest	25 -25
sb:interest rate	7 -7
sb:into	-8 8
sb:into <name>	-36 36
sb:introduce	-11 11
sb:investigation	8 -8
sb:is	-8 8
sb:is a	-7 7
sb:is at	6 -6
sb:is collect	-13 13
sb:is in	-15 15
sb:is it	-18 18
sb:is no	-10 10
sb:is not	8 -8
sb:is still	-7 7
sb:is what	8 -8
sb:it	-12 12
sb:it 's	-11 11
sb:it ,	-11 11
sb:it :	-20 20
sb:it <name>	-7 7
sb:it all	-9 9
sb:it at	11 -11
sb:it be	6 -6
sb:it come	19 -19
sb:it down	25 -25
sb:it go	-20 20
sb:it has	-9 9
sb:it last	-7 7
sb:it mean	17 -17
sb:it stay	-20 20
sb:it that	10 -10
sb:it true	-24 24
sb:it was	-15 15
sb:item	10 -10
sb:its	-21 21
sb:its <person>	8 -8
sb:its duty	-13 13
sb:its own	7 -7
sb:its place	14 -14
sb:its rate	15 -15
sb:its tariff	12 -12
sb:itself	-16 16
sb:just	-11 11
sb:keep	9 -9
sb:keep its	18 -18
sb:key	8 -8
sb:key rate	8 -8
sb:know	21 -21
sb:know that	12 -12
sb:labor ,	-10 10
sb:lamp	7 -7
sb:lapse	9 -9
sb:last <month-gone>	8 -8
sb:last month	-11 11
sb:lasted	6 -6
sb:late	22 -22
sb:law	-13 13
sb:law of	-6 6
sb:least	9 -9
sb:leave	-7 7
sb:leave its	13 -13
sb:lemon	-6 6
sb:lentil	-7 7
sb:less	7 -7
sb:less than	14 -14
sb:let	-11 11
sb:let in	-13 13
sb:let the	-9 9
sb:level	-13 13
sb:levy of	-7 7
sb:levy on	-20 20
sb:licence	17 -17
sb:licence for	6 -6
sb:lie	-13 13
sb:like	8 -8
sb:like to	6 -6
sb:line	9 -9
sb:list	-17 17
sb:list of	-12 12
sb:loan	7 -7
sb:london	18 -18
sb:long	14 -14
sb:long as	9 -9
sb:look	-8 8
sb:look at	-9 9
sb:lose	15 -15
sb:lose <level>	9 -9
sb:lower	6 -6
sb:main	9 -9
sb:make	-11 11
sb:make it	-7 7
sb:make of	11 -11
sb:maker	6 -6
sb:man	13 -13
sb:margin	22 -22
sb:market	7 -7
sb:me	12 -12
sb:meal	-19 19
sb:mean	7 -7
sb:mean to	12 -12
sb:meanwhile	-12 12
sb:meanwhile ,	-10 10
sb:medicine	9 -9
sb:meet	21 -21
sb:meet of	13 -13
sb:meet was	7 -7
sb:milk powder	-8 8
sb:million	16 -16
sb:mine	14 -14
sb:ministry	7 -7
sb:minu	25 -25
sb:minute	15 -15
sb:minute past	-6 6
sb:moment	-6 6
sb:month	-17 17
sb:more ,	-6 6
sb:more than	10 -10
sb:most	8 -8
sb:most of	10 -10
sb:motor	-15 15
sb:mr	-9 9
sb:mr <person>	-9 9
sb:must	-11 11
sb:my	-7 7
sb:name	9 -9
sb:name to	8 -8
sb:need	10 -10
sb:net	7 -7
sb:network	28 -28
sb:newspaper	-6 6
sb:night	31 -31
sb:night ,	15 -15
sb:no	-11 11
sb:no ,	-18 18
sb:no .	-6 6
sb:no change	-14 14
sb:nobody sign	16 -16
sb:north	11 -11
sb:not	14 -14
sb:not by	6 -6
sb:not extend	-8 8
sb:note	-7 7
sb:note that	-6 6
sb:nothing	-33 33
sb:now	-14 14
sb:number	-9 9
sb:nut	-7 7
sb:odd	12 -12
sb:of <day-gone>	-22 22
sb:of <level>	18 -18
sb:of <month-ahead>	17 -17
sb:of <month-gone>	-10 10
sb:of <name>	-16 16
sb:of <number>	-9 9
sb:of <quality>	11 -11
sb:of <span>	-27 27
sb:of a	-6 6
sb:of an	7 -7
sb:of another	-17 17
sb:of it	-17 17
sb:of last	-7 7
sb:of our	-19 19
sb:of section	-9 9
sb:of that	14 -14
sb:of the	34 -34
sb:offer	9 -9
sb:offer <level>	13 -13
sb:offer to	-8 8
sb:oil ,	8 -8
sb:oil is	-9 9
sb:old	-19 19
sb:older	-14 14
sb:older section	7 -7
sb:olive	6 -6
sb:on	-9 9
sb:on <day-ahead>	22 -22
sb:on <day-gone>	6 -6
sb:on <name>	-16 16
sb:on <quality>	-24 24
sb:on a	8 -8
sb:on good	16 -16
sb:on it	-17 17
sb:on its	13 -13
sb:on our	-8 8
sb:on steel	-10 10
sb:on that	-16 16
sb:on the	14 -14
sb:on their	-26 26
sb:on them	-10 10
sb:on top	-25 25
sb:on which	22 -22
sb:one	-15 15
sb:one ,	-7 7
sb:one on	7 -7
sb:onion	-12 12
sb:only	-21 21
sb:opened	6 -6
sb:or <level>	8 -8
sb:orange	-8 8
sb:order	-13 13
sb:ordinary	-29 29
sb:ordinary duty	-15 15
sb:other	8 -8
sb:our <office>	11 -11
sb:our <organisation>	6 -6
sb:out ,	-7 7
sb:out at	15 -15
sb:out on	-6 6
sb:out the	-15 15
sb:over	20 -20
sb:over forced	12 -12
sb:owe	-15 15
sb:own	-6 6
sb:owned	10 -10
sb:p	-12 12
sb:p <number>	-13 13
sb:palm	15 -15
sb:palm oil	15 -15
sb:parliament	11 -11
sb:part	-15 15
sb:part of	-11 11
sb:partner	-16 16
sb:party	-7 7
sb:passed	9 -9
sb:past midnight	-13 13
sb:pause of	-12 12
sb:pay	-20 20
sb:pay <level>	-29 29
sb:pay <number>	17 -17
sb:pay a	10 -10
sb:pay the	-6 6
sb:peace	9 -9
sb:peak	12 -12
sb:penalty	16 -16
sb:pension	14 -14
sb:people	6 -6
sb:per	10 -10
sb:percent	-6 6
sb:permit	8 -8
sb:peso	15 -15
sb:phosphate	8 -8
sb:pineapple	-8 8
sb:place	-9 9
sb:place of	-20 20
sb:plan	-9 9
sb:play	18 -18
sb:plu	-19 19
sb:plywood	-8 8
sb:point	26 -26
sb:policy	30 -30
sb:policy rate	30 -30
sb:pork	-6 6
sb:port	-9 9
sb:post	-22 22
sb:potash	-8 8
sb:powder	-9 9
sb:press	9 -9
sb:price	38 -38
sb:proclamation	-16 16
sb:product	-6 6
sb:prolonged	-7 7
sb:promise	12 -12
sb:proposal	-17 17
sb:put <level>	11 -11
sb:put a	-8 8
sb:put on	-14 14
sb:put the	14 -14
sb:q	-15 15
sb:quarrel	-6 6
sb:question	-8 8
sb:quota	11 -11
sb:radio	-6 6
sb:radio that	-15 15
sb:raise its	6 -6
sb:raise their	7 -7
sb:raspberry	-7 7
sb:rate ,	-14 14
sb:rate at	28 -28
sb:rate fall	-16 16
sb:rate is	-6 6
sb:rate of	-20 20
sb:rather	-19 19
sb:reach	-6 6
sb:recall	-12 12
sb:reciprocal	-14 14
sb:reciprocal "	-6 6
sb:reciprocal tariff	-8 8
sb:reject	10 -10
sb:reminded	-6 6
sb:renewed	12 -12
sb:reply	-6 6
sb:report	8 -8
sb:report that	10 -10
sb:reporter	10 -10
sb:revenue	8 -8
sb:rice	-20 20
sb:right	9 -9
sb:rise	23 -23
sb:rise by	14 -14
sb:rise from	7 -7
sb:rose	-16 16
sb:round	13 -13
sb:rover	9 -9
sb:rubber	15 -15
sb:rule	-18 18
sb:rum	-11 11
sb:rumour	-6 6
sb:run	-10 10
sb:run out	-15 15
sb:rupee	13 -13
sb:s &	15 -15
sb:sale	15 -15
sb:salt	28 -28
sb:same	-9 9
sb:same day	6 -6
sb:sanction	8 -8
sb:sanction on	7 -7
sb:say ,	-7 7
sb:say it	16 -16
sb:say no	6 -6
sb:say the	7 -7
sb:section	-18 18
sb:section <number>	-18 18
sb:see	9 -9
sb:see a	-7 7
sb:sell	-13 13
sb:sell its	-20 20
sb:service	18 -18
sb:settle on	-9 9
sb:settle with	-13 13
sb:share	45 -45
sb:share of	35 -35
sb:she	7 -7
sb:sheet	-7 7
sb:shop	8 -8
sb:should	8 -8
sb:shrimp	-15 15
sb:shut	8 -8
sb:sign an	-8 8
sb:sign in	9 -9
sb:since	-8 8
sb:since then	-6 6
sb:single	-6 6
sb:slap	-11 11
sb:small	13 -13
sb:so	-36 36
sb:some	-9 9
sb:somebody	-27 27
sb:soybean	12 -12
sb:speaking	7 -7
sb:spent	7 -7
sb:spoke	-10 10
sb:spring	-18 18
sb:stand at	15 -15
sb:standstill	-12 12
sb:start	7 -7
sb:state	7 -7
sb:statement	-20 20
sb:steel	-7 7
sb:steel ,	-10 10
sb:steel and	-11 11
sb:still	-15 15
sb:stockfish	-7 7
sb:such	-11 11
sb:sugar	-8 8
sb:summer	10 -10
sb:supplier	-6 6
sb:surcharge	13 -13
sb:surcharge of	-6 6
sb:surtax	-12 12
sb:suspend	-19 19
sb:suspend ,	-7 7
sb:suspend <points>	-6 6
sb:take	6 -6
sb:take <level>	11 -11
sb:take it	13 -13
sb:take on	-6 6
sb:take the	-18 18
sb:talk in	8 -8
sb:talk of	-18 18
sb:talk with	11 -11
sb:target	10 -10
sb:tariff	-11 11
sb:tariff ,	-8 8
sb:tariff for	16 -16
sb:tariff is	9 -9
sb:tariff of	-26 26
sb:tariff on	-8 8
sb:tariff will	-8 8
sb:tax	14 -14
sb:tax at	-27 27
sb:tax of	13 -13
sb:tea ,	-9 9
sb:team	8 -8
sb:telephone	13 -13
sb:tell	9 -9
sb:tell reporter	8 -8
sb:tell us	-12 12
sb:ten	13 -13
sb:term	-17 17
sb:th	6 -6
sb:than	6 -6
sb:that 's	7 -7
sb:that a	10 -10
sb:that are	-8 8
sb:that day	-25 25
sb:that has	-9 9
sb:that if	8 -8
sb:that it	10 -10
sb:that make	-14 14
sb:that the	-15 15
sb:that there	10 -10
sb:that would	6 -6
sb:the <day-gone>	11 -11
sb:the <name>	-10 10
sb:the <number>	-25 25
sb:the <person>	-14 14
sb:the <quality>	14 -14
sb:the agreement	7 -7
sb:the average	20 -20
sb:the base	6 -6
sb:the chance	16 -16
sb:the charge	-7 7
sb:the city	13 -13
sb:the clock	8 -8
sb:the county	12 -12
sb:the day	12 -12
sb:the duty	-31 31
sb:the extension	-11 11
sb:the extra	-7 7
sb:the fentanyl	-15 15
sb:the first	-11 11
sb:the general	-13 13
sb:the house	6 -6
sb:the import	-7 7
sb:the increase	15 -15
sb:the largest	7 -7
sb:the last	17 -17
sb:the law	-8 8
sb:the levy	14 -14
sb:the list	-18 18
sb:the new	-6 6
sb:the north	11 -11
sb:the number	-8 8
sb:the old	-20 20
sb:the one	-14 14
sb:the order	-10 10
sb:the ordinary	-27 27
sb:the pause	9 -9
sb:the quarrel	-7 7
sb:the rate	-27 27
sb:the reciprocal	-10 10
sb:the rule	-8 8
sb:the s	15 -15
sb:the second	-22 22
sb:the share	16 -16
sb:the spring	-11 11
sb:the standstill	-6 6
sb:the state	12 -12
sb:the sum	-7 7
sb:the surcharge	-11 11
sb:the suspension	-15 15
sb:the third	8 -8
sb:the threat	-9 9
sb:the total	-15 15
sb:the two	-27 27
sb:the upper	7 -7
sb:the valley	9 -9
sb:the way	11 -11
sb:the week	-8 8
sb:the whole	-10 10
sb:the world	13 -13
sb:their	-23 23
sb:them	-20 20
sb:then	-11 11
sb:then ,	-14 14
sb:then <name>	-7 7
sb:then the	-9 9
sb:there	-11 11
sb:there ,	10 -10
sb:there at	-9 9
sb:there is	-13 13
sb:there was	-15 15
sb:therefore	-22 22
sb:they	-21 21
sb:they are	6 -6
sb:they had	8 -8
sb:they have	-17 17
sb:they pay	-8 8
sb:they've	8 -8
sb:thi	14 -14
sb:thi year	21 -21
sb:third	12 -12
sb:those	-14 14
sb:threat	-12 12
sb:threat of	-14 14
sb:threaten to	15 -15
sb:three ,	10 -10
sb:timber	-10 10
sb:to <day-ahead>	-8 8
sb:to <name>	21 -21
sb:to <number>	-18 18
sb:to a	-6 6
sb:to answer	-9 9
sb:to be	-8 8
sb:to bring	-20 20
sb:to have	-6 6
sb:to keep	-6 6
sb:to pay	18 -18
sb:to see	7 -7
sb:to slap	-9 9
sb:to take	-6 6
sb:to the	10 -10
sb:to which	-10 10
sb:together	-18 18
sb:too	-9 9
sb:too ,	-9 9
sb:top	-21 21
sb:top of	-14 14
sb:total	-20 20
sb:total of	-10 10
sb:trade	22 -22
sb:trade agreement	-11 11
sb:trader	-12 12
sb:transit	7 -7
sb:treaty	-6 6
sb:treaty with	12 -12
sb:truce	-18 18
sb:truce and	7 -7
sb:true	-32 32
sb:true that	-13 13
sb:tuna	-14 14
sb:turn	-9 9
sb:turnout	27 -27
sb:two	6 -6
sb:two country	-8 8
sb:two vote	-6 6
sb:under it	-8 8
sb:under which	-18 18
sb:understanding	-8 8
sb:unemployment	27 -27
sb:union	12 -12
sb:united	9 -9
sb:unless	-22 22
sb:until	-24 24
sb:until <day-ahead>	6 -6
sb:until then	-15 15
sb:up	20 -20
sb:up <level>	18 -18
sb:up from	-13 13
sb:up to	-7 7
sb:upper	7 -7
sb:us	-18 18
sb:used	-8 8
sb:used to	-8 8
sb:valley	17 -17
sb:value	10 -10
sb:vote	22 -22
sb:voted	10 -10
sb:wage	8 -8
sb:want	6 -6
sb:want <name>	-18 18
sb:want to	13 -13
sb:was	-9 9
sb:was <number>	-6 6
sb:was a	11 -11
sb:was in	-11 11
sb:was to	-10 10
sb:watche	-7 7
sb:water	16 -16
sb:way	13 -13
sb:we	-10 10
sb:we are	-6 6
sb:we ask	-16 16
sb:we had	-14 14
sb:we have	10 -10
sb:we hear	-8 8
sb:we put	10 -10
sb:we would	-6 6
sb:week	-13 13
sb:week of	-7 7
sb:were at	-10 10
sb:what	-12 12
sb:what 's	13 -13
sb:what <name>	-12 12
sb:what is	-12 12
sb:what it	6 -6
sb:what they	-6 6
sb:what was	7 -7
sb:what we	-10 10
sb:whatever	-6 6
sb:whatever the	-7 7
sb:wheat	-8 8
sb:wheat ,	-11 11
sb:where	-31 31
sb:where it	-15 15
sb:where the	-8 8
sb:whether	7 -7
sb:which ,	-8 8
sb:which <quality>	11 -11
sb:which are	7 -7
sb:which its	-8 8
sb:which make	-10 10
sb:which stand	-6 6
sb:which the	18 -18
sb:while	11 -11
sb:while it	-6 6
sb:while the	10 -10
sb:who	8 -8
sb:who ask	-27 27
sb:whole	-9 9
sb:whom	6 -6
sb:why	18 -18
sb:will ask	-9 9
sb:will be	-15 15
sb:will cost	10 -10
sb:will enter	-6 6
sb:win	15 -15
sb:window	12 -12
sb:with <name>	-9 9
sb:with <number>	11 -11
sb:with a	16 -16
sb:with an	-6 6
sb:with both	7 -7
sb:with us	-7 7
sb:with which	-16 16
sb:without	-8 8
sb:without the	-17 17
sb:wool	-6 6
sb:work	7 -7
sb:worldwide	-12 12
sb:worst	-13 13
sb:worth	21 -21
sb:worth <money>	17 -17
sb:would have	-7 7
sb:would pay	12 -12
sb:would put	-11 11
sb:yarn	-21 21
sb:year	8 -8
sb:year ,	14 -14
sb:yield	22 -22
sb:you're	-15 15
sb:your	-6 6
sb:zero	-14 14
sb:—	9 -9
sb:— a	-10 10
sb:•	-8 8
short	-9 9
signed ahead=far	-20 20
signed ahead=none	35 -35
signed back=none	11 -11
signed=0	14 -14
signed=2	-7 7
t0=future-not	8 -8
t0=future-passive	-9 9
t0=modal	-14 14
t0=perfect	12 -12
t0=perfect-not	-14 14
t0=perfect-passive	-10 10
t0=pluperfect	6 -6
t1=future-not	8 -8
t1=future-passive	-9 9
t1=gerund	-13 13
t1=infinitive-passive	-10 10
t1=modal	-16 16
t1=participle-passive	6 -6
t1=past	6 -6
t1=perfect	25 -25
t1=perfect-not	-14 14
t1=perfect-passive	-12 12
t1=pluperfect	7 -7
t1=present	7 -7
t2=gerund	7 -7
t2=infinitive	9 -9
t2=modal	6 -6
t2=past	9 -9
t2=perfect	13 -13
t2=pluperfect	8 -8
t2=present	13 -13
t2=present-passive-not	-9 9
times=1	36 -36
times=2	-8 8
times=3	-19 19
times=4	-42 42
v0-none	8 -8
v0=add	13 -13
v0=agree	-7 7
v0=announce	-11 11
v0=ask	-9 9
v0=begin	16 -16
v0=buy	17 -17
v0=carry	7 -7
v0=charge	-9 9
v0=collect	8 -8
v0=conclude	15 -15
v0=continue	-13 13
v0=cut	6 -6
v0=enter	-26 26
v0=expect	15 -15
v0=extend	13 -13
v0=fall	6 -6
v0=get	8 -8
v0=hold	6 -6
v0=keep	6 -6
v0=leave	-8 8
v0=let	-20 20
v0=levy	-11 11
v0=lift	-7 7
v0=look	-8 8
v0=lose	11 -11
v0=offer	-8 8
v0=other	6 -6
v0=owe	-12 12
v0=promise	9 -9
v0=reach	-11 11
v0=rise	19 -19
v0=see	9 -9
v0=settle	-13 13
v0=sign	19 -19
v0=take	6 -6
v0=tax	-6 6
v0=tell	-8 8
v0=win	9 -9
v1=accept	6 -6
v1=add	18 -18
v1=amount	-6 6
v1=announce	-11 11
v1=ask	-14 14
v1=begin	19 -19
v1=bring	-7 7
v1=carry	7 -7
v1=collect	8 -8
v1=conclude	15 -15
v1=enter	-19 19
v1=extend	13 -13
v1=fall	6 -6
v1=fix	23 -23
v1=get	13 -13
v1=grow	11 -11
v1=impose	7 -7
v1=keep	7 -7
v1=leave	-11 11
v1=let	-23 23
v1=levy	-14 14
v1=lift	-7 7
v1=look	-8 8
v1=lose	15 -15
v1=other	7 -7
v1=owe	-13 13
v1=promise	9 -9
v1=reach	-7 7
v1=rise	16 -16
v1=see	15 -15
v1=settle	-13 13
v1=sign	17 -17
v1=suspend	-8 8
v1=take	13 -13
v1=tax	-9 9
v1=tell	-8 8
v1=threaten	-13 13
v1=win	9 -9
v2=agree	10 -10
v2=apply	-7 7
v2=ask	6 -6
v2=be	-15 15
v2=begin	-10 10
v2=charge	-8 8
v2=discuss	-8 8
v2=exempt	10 -10
v2=expect	7 -7
v2=go	6 -6
v2=make	18 -18
v2=put	-8 8
v2=stand	8 -8
v2=take	17 -17
vt0=add past	18 -18
vt0=add present	-14 14
vt0=agree past	-8 8
vt0=answer modal	6 -6
vt0=ask perfect	-14 14
vt0=ask pluperfect	9 -9
vt0=be modal	-10 10
vt0=be perfect	-9 9
vt0=be pluperfect	-14 14
vt0=be present	10 -10
vt0=bear future	-6 6
vt0=bear present	7 -7
vt0=bring present	6 -6
vt0=carry present	7 -7
vt0=charge past	-9 9
vt0=collect present	8 -8
vt0=come past	11 -11
vt0=come present	-11 11
vt0=conclude past	15 -15
vt0=continue present	-13 13
vt0=enter past	-8 8
vt0=enter present	-20 20
vt0=expect present	9 -9
vt0=extend past	8 -8
vt0=go modal	-6 6
vt0=go perfect	-6 6
vt0=have past	-20 20
vt0=have present	13 -13
vt0=hold present	6 -6
vt0=keep past	15 -15
vt0=leave present	-16 16
vt0=let present	-22 22
vt0=levy present	-11 11
vt0=make past	-7 7
vt0=offer past	-12 12
vt0=other past	8 -8
vt0=other pluperfect	-20 20
vt0=other present	11 -11
vt0=owe present	-7 7
vt0=pay modal	6 -6
vt0=pay perfect	-6 6
vt0=pay present	-6 6
vt0=put modal	-11 11
vt0=put perfect	8 -8
vt0=put present	13 -13
vt0=reach past	-8 8
vt0=rise future	6 -6
vt0=rise present	14 -14
vt0=see present	7 -7
vt0=settle past	-10 10
vt0=sign past	16 -16
vt0=stay present	-8 8
vt0=suspend past	-7 7
vt0=tell past	-8 8
vt0=threaten past	8 -8
vt0=win past	8 -8
vt1=add past	18 -18
vt1=add present	-14 14
vt1=agree past	-7 7
vt1=answer infinitive	-6 6
vt1=answer modal	6 -6
vt1=ask perfect	-16 16
vt1=ask pluperfect	9 -9
vt1=be modal	-10 10
vt1=be perfect	-9 9
vt1=be pluperfect	-14 14
vt1=be present	11 -11
vt1=bear future	-6 6
vt1=bear present	7 -7
vt1=bring present	6 -6
vt1=carry present	7 -7
vt1=charge past	-9 9
vt1=collect present	8 -8
vt1=come past	11 -11
vt1=come present	-11 11
vt1=conclude past	15 -15
vt1=cut infinitive	-7 7
vt1=enter past	-8 8
vt1=enter present	-20 20
vt1=extend past	8 -8
vt1=go gerund	-9 9
vt1=go modal	-7 7
vt1=go perfect	-6 6
vt1=have past	-20 20
vt1=have present	14 -14
vt1=hold present	6 -6
vt1=keep past	15 -15
vt1=leave present	-16 16
vt1=let present	-22 22
vt1=levy present	-11 11
vt1=make past	-6 6
vt1=offer past	-9 9
vt1=offer perfect	13 -13
vt1=other past	8 -8
vt1=other pluperfect	-20 20
vt1=other present	11 -11
vt1=owe present	-7 7
vt1=pay infinitive	18 -18
vt1=pay modal	6 -6
vt1=pay perfect	-6 6
vt1=pay present	-6 6
vt1=put modal	-11 11
vt1=put perfect	8 -8
vt1=put present	13 -13
vt1=reach past	-8 8
vt1=rise future	6 -6
vt1=rise present	14 -14
vt1=see present	7 -7
vt1=settle past	-10 10
vt1=sign past	14 -14
vt1=stay present	-8 8
vt1=suspend past	-7 7
vt1=take past	14 -14
vt1=tell past	-8 8
vt1=win past	8 -8
vt2=agree present	7 -7
vt2=apply present	-7 7
vt2=be past	-11 11
vt2=be present	-11 11
vt2=come past	7 -7
vt2=come present	-10 10
vt2=exempt present	10 -10
vt2=expect present	6 -6
vt2=other past	-9 9
vt2=other pluperfect	-8 8
vt2=other present	13 -13
vt2=stand present	7 -7
vt2=suspend participle	-12 12
vt2=suspend present	8 -8
vt2=take past	15 -15`;
