// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	12 -12
a:+	-13 13
a:-	-7 7
a:<day-ahead> is	-13 13
a:<day-gone>	7 -7
a:<day-gone> .	9 -9
a:<day-today> .	-24 24
a:<duty>	-16 16
a:<gate>	-13 13
a:<goods-amount>	-18 18
a:<goods-amount> <span>	-15 15
a:<goods>	-10 10
a:<level> and	-9 9
a:<level> for	16 -16
a:<level> from	12 -12
a:<level> in	11 -11
a:<level> or	13 -13
a:<level> over	12 -12
a:<money>	-16 16
a:<money> <span>	-15 15
a:<month-ahead> and	12 -12
a:<month-gone> .	-11 11
a:<name> <level>	-17 17
a:<name> tariff	-9 9
a:<name> under	-12 12
a:<number> a	13 -13
a:<number> again	-11 11
a:<number> and	9 -9
a:<number> at	-12 12
a:<number> cent	12 -12
a:<number> largest	-9 9
a:<number> million	-10 10
a:<number> on	-18 18
a:<office>	10 -10
a:<organisation>	-11 11
a:<organisation> in	10 -10
a:<person>	10 -10
a:<points>	-17 17
a:<quality> cocoa	-10 10
a:<quality> coffee	8 -8
a:<quality> country	11 -11
a:<quality> farm	9 -9
a:<quality> market	12 -12
a:<quality> one	-19 19
a:<seat>	20 -20
a:<seat> 's	12 -12
a:<sender>	24 -24
a:<v-agree>	12 -12
a:<v-bear>	17 -17
a:<v-deny>	9 -9
a:<v-say>	17 -17
a:<v-sell>	36 -36
a:<v-suspend>	-16 16
a:<v-target>	-13 13
a:<v-up>	11 -11
a:a	15 -15
a:a .	12 -12
a:a deal	-10 10
a:a minimum	-13 13
a:a new	-10 10
a:a scale	13 -13
a:about	25 -25
a:above	20 -20
a:above the	9 -9
a:access	-11 11
a:action	-10 10
a:affiliate	14 -14
a:after that	-13 13
a:afternoon	10 -10
a:again	-26 26
a:agreement of	-8 8
a:all	-25 25
a:all .	-23 23
a:all country	-10 10
a:altogether	-20 20
a:altogether .	-15 15
a:and <number>	-11 11
a:and no	-10 10
a:and not	-11 11
a:and of	-11 11
a:and one	13 -13
a:announce	-15 15
a:announce in	-9 9
a:any	-16 16
a:anything	8 -8
a:apply	-21 21
a:apply .	-17 17
a:are	-14 14
a:are suspend	-11 11
a:arrival	-12 12
a:arrival in	-11 11
a:as of	-23 23
a:as the	-13 13
a:at <level>	15 -15
a:at <number>	-10 10
a:at its	10 -10
a:at present	-14 14
a:at the	-14 14
a:autumn	-11 11
a:average	13 -13
a:average .	11 -11
a:await	-10 10
a:back	-24 24
a:be due	-9 9
a:be pay	13 -13
a:bean	20 -20
a:bean .	16 -16
a:become	-13 13
a:been	-18 18
a:before	-6 6
a:begin	-9 9
a:being	-10 10
a:below	16 -16
a:best	9 -9
a:better	17 -17
a:both	-31 31
a:both way	-11 11
a:butter	-15 15
a:by <day-ahead>	15 -15
a:by <number>	18 -18
a:call	14 -14
a:canola	-12 12
a:case	-15 15
a:category	11 -11
a:chance	11 -11
a:chance of	8 -8
a:change	26 -26
a:cheaper	15 -15
a:chemical	14 -14
a:chip	11 -11
a:cocoa	-11 11
a:coconut oil	11 -11
a:come back	-14 14
a:come from	22 -22
a:company	12 -12
a:container	14 -14
a:continue	-10 10
a:continue to	-10 10
a:cotton	-23 23
a:country	12 -12
a:country .	11 -11
a:deal	-19 19
a:dearer	28 -28
a:did .	8 -8
a:direction	-10 10
a:do not	16 -16
a:done	14 -14
a:done .	12 -12
a:down	-12 12
a:due	-20 20
a:due on	-14 14
a:during	-13 13
a:during the	-15 15
a:duty	-12 12
a:duty .	-18 18
a:duty in	-21 21
a:duty of	12 -12
a:each side	-16 16
a:earth	17 -17
a:economy	41 -41
a:effect	-12 12
a:effect .	-9 9
a:either side	-15 15
a:electricity	16 -16
a:else	23 -23
a:else .	18 -18
a:entry	-14 14
a:entry for	-17 17
a:evening	12 -12
a:everything	-15 15
a:everything .	-12 12
a:everywhere	-12 12
a:everywhere .	-9 9
a:existing	13 -13
a:expect	15 -15
a:expect .	11 -11
a:expire	-10 10
a:export	26 -26
a:family	11 -11
a:far	11 -11
a:farm	13 -13
a:farm good	9 -9
a:fentanyl	-12 12
a:fentanyl .	-8 8
a:fewer	15 -15
a:figure	12 -12
a:first term	-17 17
a:fishmeal	-12 12
a:follow	18 -18
a:follow .	10 -10
a:for <day-ahead>	-11 11
a:for <number>	27 -27
a:for <span>	-12 12
a:for a	11 -11
a:for call	11 -11
a:for everybody	8 -8
a:for fentanyl	-8 8
a:for good	-10 10
a:for its	-11 11
a:for most	-9 9
a:for the	5 -5
a:found	14 -14
a:free	22 -22
a:from	11 -11
a:from <level>	14 -14
a:from <name>	10 -10
a:from <number>	-12 12
a:full	12 -12
a:further point	-9 9
a:gas	18 -18
a:gas .	12 -12
a:good	-27 27
a:good .	-12 12
a:good in	12 -12
a:good of	-14 14
a:had been	-11 11
a:half	-15 15
a:hand	15 -15
a:happen	14 -14
a:have	13 -13
a:heard	11 -11
a:heavy	11 -11
a:her	9 -9
a:here	-21 21
a:here .	-10 10
a:higher	15 -15
a:home	10 -10
a:home .	13 -13
a:house	14 -14
a:i	13 -13
a:ice	-10 10
a:ice .	-9 9
a:import	-10 10
a:in	12 -12
a:in .	-9 9
a:in <number>	25 -25
a:in <seat>	17 -17
a:in both	-12 12
a:in return	7 -7
a:instead	-19 19
a:instead of	-23 23
a:into	-10 10
a:into <name>	-11 11
a:investment	12 -12
a:is agree	11 -11
a:is charge	-10 10
a:is due	-12 12
a:is suspend	19 -19
a:is the	-13 13
a:is what	-34 34
a:it .	9 -9
a:it had	-16 16
a:its value	-17 17
a:job	17 -17
a:lapse	12 -12
a:last .	-11 11
a:last <month-gone>	-22 22
a:leave	-8 8
a:less	35 -35
a:less than	17 -17
a:let	12 -12
a:levy	-11 11
a:levy .	-10 10
a:licence	18 -18
a:limit	11 -11
a:line	7 -7
a:list	22 -22
a:list <number>	15 -15
a:listed	9 -9
a:lobster	-9 9
a:longer	-12 12
a:lorry	9 -9
a:lower	18 -18
a:machine	-10 10
a:make <number>	-11 11
a:market	20 -20
a:market .	9 -9
a:medicine .	11 -11
a:member	10 -10
a:metre	21 -21
a:metre .	13 -13
a:million	-9 9
a:mineral water	-10 10
a:minimum	-13 13
a:minimum price	-13 13
a:month	10 -10
a:month .	9 -9
a:more	15 -15
a:more <quality>	9 -9
a:more for	9 -9
a:more from	12 -12
a:morning	17 -17
a:most	-20 20
a:move	16 -16
a:never	-14 14
a:new	11 -11
a:new one	12 -12
a:night	12 -12
a:no longer	-10 10
a:not	14 -14
a:now .	-14 14
a:of	19 -19
a:of <day-today>	-16 16
a:of <number>	-10 10
a:of <span>	-15 15
a:of a	19 -19
a:of duty	-11 11
a:of last	-14 14
a:of section	-17 17
a:of tariff	-17 17
a:of that	7 -7
a:of them	7 -7
a:of thi	-10 10
a:of what	21 -21
a:of you	10 -10
a:off	34 -34
a:off .	16 -16
a:off until	11 -11
a:on	-14 14
a:on <day-gone>	24 -24
a:on <day-today>	23 -23
a:on arrival	-11 11
a:on average	12 -12
a:on bean	10 -10
a:on beer	11 -11
a:on each	-13 13
a:on every	-12 12
a:on everything	-7 7
a:on ice	-11 11
a:on medicine	11 -11
a:on more	-17 17
a:on patented	-10 10
a:on sugar	9 -9
a:on them	-10 10
a:on top	-14 14
a:on what	-9 9
a:once more	-12 12
a:one .	-21 21
a:one in	10 -10
a:or	-15 15
a:or <money>	-13 13
a:orange	-10 10
a:other	14 -14
a:other .	13 -13
a:out of	8 -8
a:over <span>	15 -15
a:over there	-10 10
a:pact	-14 14
a:partner	15 -15
a:patented	-11 11
a:pay .	-10 10
a:pay the	13 -13
a:people	10 -10
a:per cent	-15 15
a:percent	-13 13
a:permit	11 -11
a:poll	12 -12
a:potatoe	14 -14
a:power	10 -10
a:present .	-14 14
a:price .	15 -15
a:product .	9 -9
a:profit	10 -10
a:quarter	9 -9
a:question	19 -19
a:rare	17 -17
a:rare earth	17 -17
a:rate	-13 13
a:rate .	-21 21
a:rate on	-12 12
a:read	12 -12
a:reciprocal	-23 23
a:reciprocal tariff	-18 18
a:remain	-11 11
a:remain suspend	-13 13
a:respectively	-9 9
a:revenue	15 -15
a:rice .	12 -12
a:round	22 -22
a:rule	9 -9
a:sale	20 -20
a:scale	12 -12
a:season	10 -10
a:set	14 -14
a:share	21 -21
a:she	-9 9
a:side	-12 12
a:sign	12 -12
a:since	-14 14
a:since .	-11 11
a:since its	-8 8
a:so .	-8 8
a:so far	11 -11
a:some	-10 10
a:spring	15 -15
a:stand	14 -14
a:stand .	14 -14
a:state	12 -12
a:still	-12 12
a:sugar	11 -11
a:tariff	-6 6
a:tariff .	11 -11
a:tariff on	-17 17
a:tariff truce	13 -13
a:than	32 -32
a:than <level>	-16 16
a:than in	10 -10
a:the <level>	13 -13
a:the <number>	-17 17
a:the agreement	-12 12
a:the drawer	-9 9
a:the good	-14 14
a:the morning	18 -18
a:the old	-10 10
a:the present	11 -11
a:the reciprocal	-11 11
a:the surcharge	13 -13
a:the treaty	-9 9
a:the two	-15 15
a:the year	12 -12
a:them	-11 11
a:them in	-12 12
a:they	16 -16
a:third	12 -12
a:threaten	-14 14
a:threaten for	-12 12
a:throughout	-20 20
a:till	-15 15
a:time	16 -16
a:to	26 -26
a:to <money>	8 -8
a:to <quality>	-12 12
a:to do	12 -12
a:tomatoe	-11 11
a:too .	-13 13
a:top	-17 17
a:top of	-10 10
a:trade	23 -23
a:trade agreement	21 -21
a:transit	26 -26
a:treaty	-19 19
a:treaty of	-9 9
a:truce	14 -14
a:truce .	-10 10
a:truce with	7 -7
a:two government	-9 9
a:under	-10 10
a:under a	-16 16
a:under an	-9 9
a:under its	-12 12
a:under the	-26 26
a:until	21 -21
a:up	11 -11
a:up .	13 -13
a:usual	15 -15
a:value	-22 22
a:value .	-9 9
a:value of	6 -6
a:vote	13 -13
a:was	-31 31
a:was the	-10 10
a:we	-15 15
a:week	14 -14
a:week .	25 -25
a:week ago	-15 15
a:what <name>	-10 10
a:with	11 -11
a:with <name>	18 -18
a:with <number>	-19 19
a:word	8 -8
a:world	10 -10
a:would have	-16 16
a:yarn	-11 11
a:year	16 -16
a:year before	12 -12
a:zero	15 -15
a:zone	17 -17
asks	11 -11
b:"	12 -12
b:" <name>	-12 12
b:" <number>	15 -15
b:" and	-10 10
b:" for	9 -9
b:&	11 -11
b:& p	11 -11
b:'	18 -18
b:'s	24 -24
b:'s <level>	15 -15
b:'s at	-16 16
b:'s on	-14 14
b:'s own	-11 11
b:'s share	14 -14
b:)	-16 16
b:) the	9 -9
b:+	18 -18
b:, <day-today>	-10 10
b:, <level>	13 -13
b:, <name>	-15 15
b:, <seat>	-10 10
b:, <span>	16 -16
b:, a	16 -16
b:, against	-13 13
b:, an	15 -15
b:, ask	12 -12
b:, banana	15 -15
b:, by	11 -11
b:, charge	-9 9
b:, come	20 -20
b:, down	13 -13
b:, for	13 -13
b:, from	-19 19
b:, get	-12 12
b:, had	19 -19
b:, has	-12 12
b:, i	8 -8
b:, instead	-13 13
b:, is	9 -9
b:, now	-17 17
b:, on	9 -9
b:, one	14 -14
b:, pay	-30 30
b:, plu	-10 10
b:, sell	-17 17
b:, ship	-13 13
b:, silver	12 -12
b:, take	-10 10
b:, they	-10 10
b:, to	-31 31
b:, with	14 -14
b:, would	11 -11
b:.	-17 17
b:/	-23 23
b:: <level>	9 -9
b:: <number>	12 -12
b:: at	-27 27
b:: i	-15 15
b:: it	4 -4
b:: one	11 -11
b:: up	15 -15
b:: we	16 -16
b:: what	7 -7
b:; <day-today>	-8 8
b:; <name>	-10 10
b:; it	-19 19
b:; the	21 -21
b:; thi	15 -15
b:<day-ahead>	-19 19
b:<day-ahead> and	-13 13
b:<day-ahead> at	14 -14
b:<day-ahead> it	-16 16
b:<day-ahead> they	-10 10
b:<day-gone> 's	12 -12
b:<day-gone> <person>	-15 15
b:<day-gone> at	16 -16
b:<day-gone> he	-13 13
b:<day-gone> it	-16 16
b:<day-today>	-12 12
b:<day-today> 's	-11 11
b:<day-today> and	10 -10
b:<day-today> at	9 -9
b:<day-today> it	-20 20
b:<goods-amount> <span>	-11 11
b:<goods-amount> at	-18 18
b:<goods>	-7 7
b:<level-noun>	-14 14
b:<level>	14 -14
b:<level> for	16 -16
b:<level> instead	-21 21
b:<level> is	12 -12
b:<level> of	10 -10
b:<level> on	27 -27
b:<level> or	-11 11
b:<level> under	12 -12
b:<month-gone>	-13 13
b:<month-gone> and	16 -16
b:<month-gone> it	-20 20
b:<name>	-19 19
b:<name> at	-18 18
b:<name> charge	-13 13
b:<name> cut	-9 9
b:<name> fall	18 -18
b:<name> from	-17 17
b:<name> had	-22 22
b:<name> has	14 -14
b:<name> now	14 -14
b:<name> offer	-12 12
b:<name> settle	-11 11
b:<name> take	-18 18
b:<name> tariff	-14 14
b:<name> want	-6 6
b:<name> will	-22 22
b:<name> would	12 -12
b:<not>	-12 12
b:<number>	26 -26
b:<number> +	-9 9
b:<number> .	12 -12
b:<number> /	-11 11
b:<number> a	-11 11
b:<number> and	-15 15
b:<number> cent	11 -11
b:<number> duty	-12 12
b:<number> for	25 -25
b:<number> of	17 -17
b:<number> or	-14 14
b:<number> plu	-12 12
b:<number> to	14 -14
b:<number> vote	14 -14
b:<number> with	-14 14
b:<office> had	-8 8
b:<organisation>	13 -13
b:<organisation> cut	12 -12
b:<organisation> for	-19 19
b:<organisation> had	15 -15
b:<organisation> hold	12 -12
b:<organisation> leave	11 -11
b:<organisation> propose	13 -13
b:<organisation> would	-12 12
b:<person> had	-25 25
b:<person> has	13 -13
b:<person> say	18 -18
b:<quality>	-18 18
b:<quality> apple	-13 13
b:<quality> cocoa	19 -19
b:<quality> duty	9 -9
b:<quality> exporter	8 -8
b:<quality> farm	10 -10
b:<quality> firm	12 -12
b:<quality> lorry	8 -8
b:<quality> one	-24 24
b:<quality> salt	-10 10
b:<quality> side	12 -12
b:<seat> had	-10 10
b:<seat> want	-16 16
b:<seat> would	-10 10
b:<sender>	22 -22
b:<span>	12 -12
b:<span> at	-10 10
b:<span> yield	15 -15
b:<taker>	10 -10
b:<v-agree>	12 -12
b:<v-bear>	-8 8
b:<v-begin>	-9 9
b:<v-buy>	12 -12
b:<v-down>	6 -6
b:<v-end>	24 -24
b:<v-impose>	-15 15
b:a bill	-12 12
b:a cut	12 -12
b:a deal	10 -10
b:a fall	16 -16
b:a law	13 -13
b:a letter	-12 12
b:a new	-16 16
b:a proposal	9 -9
b:a rate	-23 23
b:a return	-13 13
b:a rise	13 -13
b:a tariff	-13 13
b:a third	-15 15
b:a threat	-8 8
b:a treaty	-11 11
b:a whopping	-7 7
b:about the	-13 13
b:above	10 -10
b:abroad	12 -12
b:accept	12 -12
b:act	15 -15
b:add	12 -12
b:add tax	17 -17
b:add up	-14 14
b:additional	-14 14
b:additional duty	-10 10
b:after	20 -20
b:afterward	-15 15
b:again	-8 8
b:against	-10 10
b:ago	-11 11
b:agreement	17 -17
b:agreement of	10 -10
b:agreement with	20 -20
b:aim	10 -10
b:aircraft	-13 13
b:all	11 -11
b:all of	-10 10
b:almost	14 -14
b:among the	12 -12
b:an additional	-9 9
b:an increase	16 -16
b:an order	-10 10
b:and <number>	14 -14
b:and <quality>	-24 24
b:and a	-11 11
b:and beef	11 -11
b:and charge	-15 15
b:and has	13 -13
b:and is	-8 8
b:and it	19 -19
b:and its	-7 7
b:and our	-12 12
b:and pay	-14 14
b:and raise	14 -14
b:and since	-12 12
b:and still	11 -11
b:and that	-9 9
b:and the	17 -17
b:and their	-13 13
b:and to	-12 12
b:another	-9 9
b:apple to	11 -11
b:are at	-10 10
b:are let	-10 10
b:are to	14 -14
b:as high	-10 10
b:ask	-12 12
b:ask about	-14 14
b:at <level>	17 -17
b:at a	11 -11
b:at present	-17 17
b:average	55 -55
b:average <quality>	21 -21
b:average tariff	21 -21
b:back	-13 13
b:back up	-9 9
b:banana	16 -16
b:banana pay	10 -10
b:bank	15 -15
b:be	-14 14
b:be at	-11 11
b:bear a	12 -12
b:because	11 -11
b:become	-11 11
b:beef	4 -4
b:beef and	11 -11
b:been	-31 31
b:been <level>	12 -12
b:been pay	-12 12
b:before <day-today>	8 -8
b:before <month-ahead>	-17 17
b:before the	-14 14
b:begin	19 -19
b:being	8 -8
b:below	11 -11
b:between	20 -20
b:between <level>	8 -8
b:bill	-14 14
b:boat	20 -20
b:both	-22 22
b:both duty	-18 18
b:both side	14 -14
b:bread	17 -17
b:break	13 -13
b:bring the	-14 14
b:build	-21 21
b:bus	25 -25
b:but	12 -12
b:butter	-10 10
b:by	43 -43
b:by a	-11 11
b:by another	12 -12
b:bytedance	13 -13
b:bytedance keep	9 -9
b:call for	-17 17
b:call to	12 -12
b:car and	14 -14
b:ceiling of	-11 11
b:cement	-16 16
b:cent	10 -10
b:central	11 -11
b:central bank	11 -11
b:chance	20 -20
b:chance of	15 -15
b:changed	-10 10
b:charge	-14 14
b:charge a	15 -15
b:charge at	9 -9
b:charge is	-11 11
b:charge of	20 -20
b:charge us	-18 18
b:cheese	-17 17
b:chocolate	-14 14
b:city	14 -14
b:clear	-11 11
b:clock	11 -11
b:coffee	-15 15
b:coffee at	-10 10
b:come down	-9 9
b:come from	14 -14
b:come in	-10 10
b:come to	22 -22
b:company	26 -26
b:concern	11 -11
b:conclude	14 -14
b:content	-11 11
b:content with	-10 10
b:control	10 -10
b:copper	14 -14
b:cork	9 -9
b:could	-9 9
b:counted	11 -11
b:country 's	11 -11
b:cross	-17 17
b:crude	9 -9
b:cut	10 -10
b:cut of	13 -13
b:date	-7 7
b:day <name>	9 -9
b:deal	23 -23
b:deal with	9 -9
b:did not	-14 14
b:discount	16 -16
b:discount of	15 -15
b:doctor	12 -12
b:doe	11 -11
b:doe not	13 -13
b:down	13 -13
b:down by	12 -12
b:down for	-10 10
b:down from	-18 18
b:down to	-16 16
b:draft	-13 13
b:due	11 -11
b:duty	-14 14
b:duty and	21 -21
b:duty of	-20 20
b:duty to	-15 15
b:each side	-12 12
b:earlier	-19 19
b:earn	12 -12
b:economic	-10 10
b:either	-11 11
b:election	12 -12
b:else	-11 11
b:employer	18 -18
b:end	18 -18
b:enter <name>	-20 20
b:every	19 -19
b:everybody	-15 15
b:everybody else	-13 13
b:everything	-14 14
b:exceed	-10 10
b:expect	20 -20
b:expect to	14 -14
b:expensive	9 -9
b:export	18 -18
b:exporter	11 -11
b:extend	18 -18
b:extra	-16 16
b:face	-19 19
b:fair	8 -8
b:fall by	14 -14
b:fall of	13 -13
b:fall to	-16 16
b:far	-10 10
b:farm	17 -17
b:fed	11 -11
b:fee	20 -20
b:fentanyl	-16 16
b:fentanyl and	-13 13
b:fentanyl tariff	-14 14
b:fentanyl was	9 -9
b:figure of	-12 12
b:figure was	5 -5
b:firm	16 -16
b:first	15 -15
b:fix	21 -21
b:fix the	8 -8
b:float	-20 20
b:flour	9 -9
b:football	-11 11
b:for <span>	-15 15
b:for its	-15 15
b:for the	11 -11
b:forced	18 -18
b:forecast	13 -13
b:former	-13 13
b:four	16 -16
b:framework	-20 20
b:free	9 -9
b:from	-17 17
b:from <level>	-14 14
b:from <name>	24 -24
b:from a	-15 15
b:fuel	15 -15
b:future	17 -17
b:future in	9 -9
b:gain	12 -12
b:gained	32 -32
b:gave	14 -14
b:general	-20 20
b:generic	-27 27
b:generic are	-11 11
b:generic medicine	-9 9
b:georgia 's	9 -9
b:get <span>	10 -10
b:get a	-17 17
b:get in	-21 21
b:give	20 -20
b:glove	-8 8
b:go	-25 25
b:go from	-14 14
b:go in	-22 22
b:go to	-16 16
b:go up	18 -18
b:gold	16 -16
b:good to	8 -8
b:grape	-11 11
b:grow	15 -15
b:grower	-10 10
b:growth	26 -26
b:had a	12 -12
b:had agree	-9 9
b:had come	12 -12
b:had first	18 -18
b:had spoken	-11 11
b:half	-7 7
b:halve	-11 11
b:halve the	-9 9
b:has	13 -13
b:has a	11 -11
b:has had	-13 13
b:has offer	-11 11
b:has promise	14 -14
b:has since	-11 11
b:has to	10 -10
b:have a	-14 14
b:have go	-15 15
b:have had	-12 12
b:have offer	7 -7
b:have pay	-8 8
b:have to	9 -9
b:he could	-9 9
b:he has	5 -5
b:he'd	-16 16
b:he'll	-10 10
b:hear	-18 18
b:heard	-16 16
b:high as	-10 10
b:his <organisation>	-16 16
b:his party	13 -13
b:hit with	-10 10
b:hold out	-9 9
b:home	10 -10
b:hotel	12 -12
b:house	12 -12
b:household	22 -22
b:household will	13 -13
b:i ask	-15 15
b:i'd	19 -19
b:i'm	11 -11
b:i've	11 -11
b:if	23 -23
b:if there	16 -16
b:import from	9 -9
b:import of	13 -13
b:import surcharge	-10 10
b:importer	-18 18
b:in <month-ahead>	-12 12
b:in <month-gone>	-7 7
b:in <number>	22 -22
b:in <seat>	12 -12
b:in <span>	9 -9
b:in at	-21 21
b:in for	-17 17
b:in its	12 -12
b:in place	-15 15
b:in the	10 -10
b:increase of	23 -23
b:increase to	-11 11
b:index	13 -13
b:industrial good	-10 10
b:inflation	40 -40
b:inflation in	11 -11
b:instead	-20 20
b:instead of	-20 20
b:interest	33 -33
b:interest rate	9 -9
b:into	-15 15
b:into <name>	-11 11
b:is	11 -11
b:is <level>	-12 12
b:is below	11 -11
b:is charge	-14 14
b:is the	10 -10
b:is up	12 -12
b:it	-10 10
b:it 's	-21 21
b:it <name>	-11 11
b:it at	10 -10
b:it charge	-11 11
b:it could	20 -20
b:it down	12 -12
b:it go	-12 12
b:it has	14 -14
b:it is	-12 12
b:it stay	-22 22
b:it to	14 -14
b:it would	13 -13
b:its key	10 -10
b:its place	11 -11
b:its rate	17 -17
b:its share	15 -15
b:just	-11 11
b:kava	-14 14
b:key	14 -14
b:key rate	13 -13
b:labor	15 -15
b:land	10 -10
b:last	-17 17
b:last week	-9 9
b:last winter	-16 16
b:last year	-12 12
b:leather	-10 10
b:leave its	20 -20
b:lemon	-7 7
b:less	15 -15
b:let	-17 17
b:let in	-12 12
b:letter	-14 14
b:licence	9 -9
b:lift	-9 9
b:line	14 -14
b:london	9 -9
b:long	20 -20
b:lorry	7 -7
b:lose	29 -29
b:lose <level>	11 -11
b:machinery	9 -9
b:maize	-14 14
b:make	-14 14
b:maker of	-8 8
b:man	-11 11
b:margin	20 -20
b:market	8 -8
b:meal	-21 21
b:meant	-11 11
b:medicine	18 -18
b:medicine are	14 -14
b:medicine from	12 -12
b:member	-18 18
b:mentioned	-11 11
b:mgx	13 -13
b:milk	-8 8
b:minu	16 -16
b:month	-11 11
b:more	14 -14
b:morning	16 -16
b:move	12 -12
b:mr	-13 13
b:must	13 -13
b:my	17 -17
b:need	22 -22
b:never	-15 15
b:next to	12 -12
b:night	23 -23
b:nikkei	9 -9
b:no .	-21 21
b:no deal	16 -16
b:no more	-11 11
b:nobody	-8 8
b:not	19 -19
b:now	-14 14
b:now it	-13 13
b:now pay	13 -13
b:nut	-14 14
b:nvidia	22 -22
b:odd	18 -18
b:odd of	9 -9
b:of <goods-amount>	-13 13
b:of a	-22 22
b:of another	-13 13
b:of car	13 -13
b:of last	-17 17
b:of our	-14 14
b:offer <level>	11 -11
b:offer to	-24 24
b:old	-11 11
b:older	-11 11
b:on <day-ahead>	-16 16
b:on <quality>	-15 15
b:on a	14 -14
b:on car	-10 10
b:on good	20 -20
b:on medicine	13 -13
b:on most	9 -9
b:on one	-10 10
b:on the	35 -35
b:on wine	11 -11
b:one	-16 16
b:one <number>	14 -14
b:one of	15 -15
b:ordinary duty	17 -17
b:our	-7 7
b:our on	-9 9
b:out	12 -12
b:out at	13 -13
b:out for	-9 9
b:out of	13 -13
b:over there	-11 11
b:owe	-12 12
b:owned	17 -17
b:p	12 -12
b:page	17 -17
b:parcel	17 -17
b:parliament	-17 17
b:part will	-10 10
b:party	12 -12
b:pause	-16 16
b:pay	-17 17
b:pay <level>	-20 20
b:pay at	8 -8
b:pay for	10 -10
b:pay more	-12 12
b:peak	-11 11
b:pepper	-19 19
b:per	15 -15
b:peso	11 -11
b:pistachio	7 -7
b:place of	-13 13
b:plu the	-15 15
b:plywood	-12 12
b:point	31 -31
b:policy	24 -24
b:policy rate	24 -24
b:poll	13 -13
b:post	-16 16
b:pound	9 -9
b:powder	-12 12
b:prepare to	11 -11
b:present	-27 27
b:price	35 -35
b:price of	11 -11
b:price up	10 -10
b:probability	8 -8
b:product	9 -9
b:product on	9 -9
b:proposal to	11 -11
b:provide	-10 10
b:provide for	-10 10
b:put an	11 -11
b:put off	-12 12
b:put on	-11 11
b:put the	13 -13
b:quota of	-10 10
b:raise to	-15 15
b:rate at	29 -29
b:rate fall	-10 10
b:rate from	11 -11
b:rate in	18 -18
b:rate of	-25 25
b:rate to	16 -16
b:rate was	-14 14
b:rather	-23 23
b:rather have	-17 17
b:reach	-14 14
b:reach a	12 -12
b:read	-12 12
b:receive	10 -10
b:recession	9 -9
b:reciprocal tariff	-12 12
b:reduce the	13 -13
b:reduction	6 -6
b:reduction of	14 -14
b:remember	-23 23
b:remove its	7 -7
b:renewed	9 -9
b:replace	-12 12
b:reserve	15 -15
b:restore	-12 12
b:restore the	-11 11
b:right	-18 18
b:right now	-14 14
b:rise	17 -17
b:rise from	11 -11
b:rise of	15 -15
b:roaming	11 -11
b:round	24 -24
b:rule of	-21 21
b:s &	11 -11
b:sack	-10 10
b:safeguard	-14 14
b:salmon	-12 12
b:save	20 -20
b:say it	17 -17
b:say the	-5 5
b:section <number>	-21 21
b:sell	-10 10
b:sell its	-22 22
b:send	-10 10
b:service	12 -12
b:set a	-12 12
b:settle	-15 15
b:settle on	-12 12
b:share	52 -52
b:share in	15 -15
b:share of	22 -22
b:should	15 -15
b:shrimp	-14 14
b:side and	-11 11
b:side keep	-14 14
b:sign at	10 -10
b:silver	13 -13
b:silver lake	13 -13
b:since <day-gone>	-12 12
b:since the	14 -14
b:since then	-13 13
b:sit	7 -7
b:small	18 -18
b:sofa	11 -11
b:some	13 -13
b:somebody	-12 12
b:soybean	13 -13
b:spoke	-16 16
b:spoke of	-18 18
b:start	12 -12
b:steel	-9 9
b:strike	10 -10
b:stuck	-9 9
b:summer	-16 16
b:supplement	16 -16
b:table	20 -20
b:take the	-14 14
b:talk	-9 9
b:talk about	-12 12
b:talk of	-19 19
b:talk with	13 -13
b:talked	13 -13
b:tariff at	13 -13
b:tariff book	-10 10
b:tariff go	14 -14
b:tariff is	13 -13
b:tariff of	-24 24
b:tax	12 -12
b:tax at	-12 12
b:tax of	12 -12
b:tax on	-10 10
b:tea	-17 17
b:telephone	11 -11
b:than the	-12 12
b:thank	13 -13
b:that build	-17 17
b:that day	-12 12
b:that i	-14 14
b:that make	-16 16
b:that may	11 -11
b:that mean	-12 12
b:that there	12 -12
b:that they	11 -11
b:that you	-8 8
b:the <level>	-19 19
b:the <name>	9 -9
b:the <number>	-25 25
b:the <organisation>	6 -6
b:the <quality>	-15 15
b:the <span>	4 -4
b:the agreement	18 -18
b:the average	38 -38
b:the chance	19 -19
b:the charge	-14 14
b:the city	19 -19
b:the company	10 -10
b:the duty	-17 17
b:the employer	17 -17
b:the former	-14 14
b:the general	-14 14
b:the last	17 -17
b:the law	-12 12
b:the list	-24 24
b:the meet	10 -10
b:the odd	12 -12
b:the old	-13 13
b:the ordinary	-23 23
b:the other	-9 9
b:the owner	11 -11
b:the present	-12 12
b:the quarrel	-17 17
b:the rate	-44 44
b:the remain	-16 16
b:the s	11 -11
b:the safeguard	-12 12
b:the summer	-15 15
b:the surcharge	-28 28
b:the tariff	-16 16
b:the tax	-15 15
b:the threat	-8 8
b:the truce	-14 14
b:the two	-26 26
b:the week	-11 11
b:their	-13 13
b:them	-12 12
b:then	-21 21
b:there 's	7 -7
b:there are	12 -12
b:there have	14 -14
b:there is	-11 11
b:there was	-19 19
b:there will	20 -20
b:therefore	-21 21
b:they	-14 14
b:they are	-12 12
b:they ask	13 -13
b:they come	-18 18
b:they pay	-19 19
b:they put	12 -12
b:they will	13 -13
b:thi	36 -36
b:third	-19 19
b:those to	8 -8
b:though	10 -10
b:threat	-23 23
b:threat of	-28 28
b:threaten to	10 -10
b:thu	-15 15
b:ticket	21 -21
b:to	-6 6
b:to <month-gone>	-15 15
b:to <number>	-25 25
b:to a	-10 10
b:to apply	11 -11
b:to be	-9 9
b:to get	-14 14
b:to have	-19 19
b:to keep	-13 13
b:to pay	19 -19
b:to take	-10 10
b:together	-10 10
b:tomatoe from	14 -14
b:total	-23 23
b:tractor	-11 11
b:tractor to	-11 11
b:treaty	-17 17
b:truce	-12 12
b:truce would	-12 12
b:truck from	8 -8
b:turned	14 -14
b:turnout	20 -20
b:two <number>	12 -12
b:under	25 -25
b:under section	19 -19
b:under the	-13 13
b:unemployment	26 -26
b:until	-5 5
b:until <day-gone>	-19 19
b:up	29 -29
b:up <level>	11 -11
b:up by	9 -9
b:up from	-15 15
b:up to	-12 12
b:upper	15 -15
b:use	14 -14
b:used	-12 12
b:used to	-14 14
b:value	14 -14
b:value add	16 -16
b:vessel	9 -9
b:vote to	15 -15
b:want the	10 -10
b:was a	7 -7
b:was raise	-11 11
b:way	-10 10
b:we gave	10 -10
b:we put	14 -14
b:we see	12 -12
b:we shall	9 -9
b:we were	-15 15
b:we're back	-10 10
b:week	-11 11
b:week of	-15 15
b:were at	-15 15
b:what about	-15 15
b:when it	-8 8
b:where it	17 -17
b:which go	14 -14
b:which make	-10 10
b:while	12 -12
b:who is	11 -11
b:whopping	-12 12
b:why	24 -24
b:will	-6 6
b:will ask	-10 10
b:will cut	14 -14
b:will enter	-18 18
b:will get	8 -8
b:will not	16 -16
b:will return	8 -8
b:will take	-11 11
b:win	14 -14
b:wine and	9 -9
b:wine to	-13 13
b:wire	-12 12
b:with <name>	12 -12
b:with <seat>	11 -11
b:with the	-19 19
b:within <span>	10 -10
b:within the	-16 16
b:world	11 -11
b:would be	-14 14
b:would come	-12 12
b:would go	-12 12
b:would like	-13 13
b:would lower	10 -10
b:write	-12 12
b:year	-16 16
b:year ago	-14 14
b:yield	25 -25
b:you	-8 8
b:your	-18 18
b:zero	13 -13
b:—	-4 4
b:→	-17 17
band=100	29 -29
band=150	-43 43
band=2	103 -103
band=31	-52 52
band=4	27 -27
band=60	-36 36
band=over	53 -53
bare band=100	12 -12
bare band=12	-24 24
bare band=150	-8 8
bare band=2	126 -126
bare band=31	-39 39
bare band=4	28 -28
bare band=60	-35 35
bare band=over	63 -63
bare broken	-26 26
bare duty ahead=2	9 -9
bare duty back=1	5 -5
bare duty=true	13 -13
bare form=digits	-7 7
bare form=fraction	46 -46
bare form=word	17 -17
bare goods at large	15 -15
bare habit=always	63 -63
bare habit=never	-18 18
bare habit=often	27 -27
bare l1="	-12 12
bare l1='	26 -26
bare l1='s	-27 27
bare l1=(	12 -12
bare l1=.	24 -24
bare l1=:	-20 20
bare l1=;	-20 20
bare l1=<agent>	15 -15
bare l1=<day-ahead>	10 -10
bare l1=<day-gone>	15 -15
bare l1=<goods>	-23 23
bare l1=<quality>	10 -10
bare l1=<v-bear>	-23 23
bare l1=<v-buy>	13 -13
bare l1=<v-say>	-30 30
bare l1=<v-stay>	-13 13
bare l1=<v-target>	9 -9
bare l1=<v-threaten>	12 -12
bare l1=<v-up>	11 -11
bare l1=after	12 -12
bare l1=all	31 -31
bare l1=and	-14 14
bare l1=as	-10 10
bare l1=at	-22 22
bare l1=back	12 -12
bare l1=be	-20 20
bare l1=became	-15 15
bare l1=become	-19 19
bare l1=been	-17 17
bare l1=before	15 -15
bare l1=between	10 -10
bare l1=charge	-12 12
bare l1=cost	15 -15
bare l1=every	10 -10
bare l1=fentanyl	-10 10
bare l1=first	20 -20
bare l1=for	22 -22
bare l1=from	-12 12
bare l1=get	-18 18
bare l1=had	-14 14
bare l1=have	-11 11
bare l1=in	46 -46
bare l1=is	-18 18
bare l1=its	12 -12
bare l1=levy	-13 13
bare l1=like	9 -9
bare l1=line	11 -11
bare l1=offer	-18 18
bare l1=on	12 -12
bare l1=or	-11 11
bare l1=other	-11 11
bare l1=past	18 -18
bare l1=pay	-19 19
bare l1=plu	-20 20
bare l1=point	19 -19
bare l1=propose	2 -2
bare l1=put	16 -16
bare l1=read	-16 16
bare l1=round	15 -15
bare l1=say	-11 11
bare l1=since	11 -11
bare l1=some	9 -9
bare l1=that	12 -12
bare l1=the	16 -16
bare l1=those	11 -11
bare l1=threaten	11 -11
bare l1=to	-18 18
bare l1=under	21 -21
bare l1=until	18 -18
bare l1=was	-31 31
bare l1=were	-14 14
bare l1=without	11 -11
bare l1=write	-13 13
bare l1=year	-8 8
bare l1=—	21 -21
bare l2='s	-14 14
bare l2=)	14 -14
bare l2=,	-15 15
bare l2=<begin>	19 -19
bare l2=<duty>	-34 34
bare l2=<gate>	-10 10
bare l2=<goods-amount>	11 -11
bare l2=<goods>	-20 20
bare l2=<level-noun>	-20 20
bare l2=<level>	-19 19
bare l2=<name>	-20 20
bare l2=<person>	26 -26
bare l2=<points>	10 -10
bare l2=<quality>	-15 15
bare l2=<sender>	9 -9
bare l2=<span>	14 -14
bare l2=<v-agree>	28 -28
bare l2=<v-bear>	8 -8
bare l2=<v-sell>	21 -21
bare l2=<v-up>	-13 13
bare l2=a	-25 25
bare l2=among	13 -13
bare l2=and	-10 10
bare l2=are	-13 13
bare l2=as	13 -13
bare l2=ask	-9 9
bare l2=begin	15 -15
bare l2=coffee	-15 15
bare l2=come	7 -7
bare l2=cost	-10 10
bare l2=down	-21 21
bare l2=duty	-17 17
bare l2=for	9 -9
bare l2=go	-9 9
bare l2=he	12 -12
bare l2=in	18 -18
bare l2=it	-29 29
bare l2=new	-10 10
bare l2=number	-12 12
bare l2=of	9 -9
bare l2=on	16 -16
bare l2=place	-13 13
bare l2=put	-17 17
bare l2=say	14 -14
bare l2=sell	15 -15
bare l2=side	-17 17
bare l2=sign	19 -19
bare l2=stay	-15 15
bare l2=still	-11 11
bare l2=talk	10 -10
bare l2=that	-11 11
bare l2=the	27 -27
bare l2=they	-19 19
bare l2=together	11 -11
bare l2=under	21 -21
bare l2=vote	13 -13
bare l2=we	-20 20
bare l2=were	-21 21
bare l2=what	10 -10
bare l2=which	13 -13
bare l2=who	18 -18
bare l2=will	-18 18
bare l2=would	-24 24
bare l2=year	-13 13
bare l='s at	-18 18
bare l=, against	-11 11
bare l=, for	11 -11
bare l=, from	-9 9
bare l=, of	12 -12
bare l=, on	8 -8
bare l=, to	-17 17
bare l=<begin> (	6 -6
bare l=<begin> about	-13 13
bare l=<begin> at	13 -13
bare l=<begin> not	-10 10
bare l=<day-ahead> at	16 -16
bare l=<day-today> at	9 -9
bare l=<level> to	-16 16
bare l=<month-gone> ,	-11 11
bare l=<name> (	-13 13
bare l=<name> :	-14 14
bare l=<name> and	10 -10
bare l=<name> at	-10 10
bare l=<number> ,	-10 10
bare l=<number> :	-8 8
bare l=<number> and	-10 10
bare l=<number> for	27 -27
bare l=<number> of	25 -25
bare l=<number> or	-8 8
bare l=<number> plu	-10 10
bare l=<number> to	15 -15
bare l=<person> ,	23 -23
bare l=<span> and	18 -18
bare l=among the	13 -13
bare l=and the	-9 9
bare l=are at	-9 9
bare l=ask for	-9 9
bare l=begin at	15 -15
bare l=down from	-7 7
bare l=down to	-13 13
bare l=duty of	-24 24
bare l=good from	9 -9
bare l=good of	11 -11
bare l=had been	-19 19
bare l=has offer	-9 9
bare l=in at	-18 18
bare l=in the	24 -24
bare l=it 's	-19 19
bare l=it has	9 -9
bare l=it is	-13 13
bare l=more than	-10 10
bare l=of the	22 -22
bare l=of which	-10 10
bare l=out for	-8 8
bare l=out of	17 -17
bare l=pay the	-13 13
bare l=place of	-9 9
bare l=side and	-10 10
bare l=stay at	-14 14
bare l=tariff of	-11 11
bare l=that is	-12 12
bare l=the <quality>	15 -15
bare l=the first	20 -20
bare l=the other	-11 11
bare l=the reciprocal	18 -18
bare l=to be	-11 11
bare l=up to	11 -11
bare l=vote to	12 -12
bare l=was a	11 -11
bare l=we charge	-10 10
bare l=we take	-12 12
bare l=were at	-12 12
bare l=would be	-9 9
bare lll=" <number> for	12 -12
bare lll=, of which	-10 10
bare lll=: <number> and	-10 10
bare lll=<begin> <begin> (	6 -6
bare lll=<begin> <begin> about	-13 13
bare lll=<begin> <begin> at	13 -13
bare lll=<begin> <begin> not	-10 10
bare lll=<begin> <name> :	-11 11
bare lll=<begin> <number> for	12 -12
bare lll=<begin> <person> ,	10 -10
bare lll=<level> , not	-12 12
bare lll=<level> instead of	-14 14
bare lll=<number> it was	13 -13
bare lll=<number> vote to	11 -11
bare lll=and it was	10 -10
bare lll=and the reciprocal	13 -13
bare lll=from <level> to	-16 16
bare lll=go in at	-9 9
bare lll=i ask for	-15 15
bare lll=in <month-gone> ,	-11 11
bare lll=in place of	-9 9
bare lll=it had been	-18 18
bare lll=it stand at	-11 11
bare lll=one side and	-10 10
bare lll=we ask for	-11 11
bare lr=" "	-14 14
bare lr=" for	12 -12
bare lr='s .	-14 14
bare lr=( )	10 -10
bare lr=, ,	11 -11
bare lr=, .	-18 18
bare lr=, are	-13 13
bare lr=, time	11 -11
bare lr=: ,	-17 17
bare lr=: .	-14 14
bare lr=: question	14 -14
bare lr=<begin> ,	-33 33
bare lr=<begin> .	81 -81
bare lr=<begin> is	-20 20
bare lr=<begin> was	-14 14
bare lr=<begin> would	-17 17
bare lr=<begin> —	-10 10
bare lr=<name> ,	8 -8
bare lr=and on	-14 14
bare lr=and other	22 -22
bare lr=at ,	-26 26
bare lr=at time	10 -10
bare lr=been .	-11 11
bare lr=for "	12 -12
bare lr=from economy	11 -11
bare lr=from in	-11 11
bare lr=from to	-14 14
bare lr=get .	-10 10
bare lr=in .	15 -15
bare lr=is .	-12 12
bare lr=is <day-today>	-15 15
bare lr=it .	-12 12
bare lr=make .	-12 12
bare lr=of <quality>	11 -11
bare lr=of on	-17 17
bare lr=offer .	-9 9
bare lr=on .	-21 21
bare lr=or .	-12 12
bare lr=other .	-13 13
bare lr=pay .	-24 24
bare lr=plu .	-7 7
bare lr=round ,	13 -13
bare lr=than ,	-11 11
bare lr=than .	-9 9
bare lr=the government	10 -10
bare lr=the is	-10 10
bare lr=the largest	13 -13
bare lr=the of	-15 15
bare lr=the on	13 -13
bare lr=the side	11 -11
bare lr=the that	-18 18
bare lr=then ,	-10 10
bare lr=to <span>	15 -15
bare lr=to and	-19 19
bare lr=to in	-12 12
bare lr=was ,	-14 14
bare lr=with .	-8 8
bare next=digits 	11 -11
bare next=digits , then	-13 13
bare next=digits and	-13 13
bare next=digits for	16 -16
bare next=digits of	12 -12
bare next=digits to	14 -14
bare next=free far	14 -14
bare next=signed ,	-11 11
bare next=signed far	31 -31
bare next=signed of	16 -16
bare next=signed to	-13 13
bare next=word and	-5 5
bare next=word far	-13 13
bare next=word for	12 -12
bare numbers=3	5 -5
bare parties=true	9 -9
bare prior=digits and	-21 21
bare prior=digits for	13 -13
bare prior=digits of	21 -21
bare prior=digits to	22 -22
bare prior=digits —	18 -18
bare prior=free far	-23 23
bare prior=none	23 -23
bare prior=signed , not	-12 12
bare prior=signed far	-17 17
bare prior=signed instead of	-14 14
bare prior=signed to	-16 16
bare prior=word 	24 -24
bare prior=word and	14 -14
bare prior=word far	18 -18
bare prior=word for	15 -15
bare prior=word side and	-10 10
bare r1="	-17 17
bare r1=(	17 -17
bare r1=,	-35 35
bare r1=.	-16 16
bare r1=<agent>	17 -17
bare r1=<duty>	11 -11
bare r1=<goods>	40 -40
bare r1=<level-noun>	20 -20
bare r1=<office>	10 -10
bare r1=<quality>	37 -37
bare r1=<sender>	11 -11
bare r1=<span>	28 -28
bare r1=<v-impose>	24 -24
bare r1=?	-21 21
bare r1=again	-22 22
bare r1=all	-13 13
bare r1=and	-34 34
bare r1=as	-17 17
bare r1=before	-25 25
bare r1=category	11 -11
bare r1=come	-10 10
bare r1=economy	46 -46
bare r1=from	-14 14
bare r1=government	13 -13
bare r1=if	-11 11
bare r1=in	-19 19
bare r1=is	-15 15
bare r1=job	19 -19
bare r1=largest	14 -14
bare r1=less	-11 11
bare r1=list	12 -12
bare r1=metre	18 -18
bare r1=now	-36 36
bare r1=on	-42 42
bare r1=other	29 -29
bare r1=over	-7 7
bare r1=per	-9 9
bare r1=percent	-13 13
bare r1=point	19 -19
bare r1=question	18 -18
bare r1=rare	10 -10
bare r1=remain	-8 8
bare r1=round	14 -14
bare r1=side	18 -18
bare r1=since	-18 18
bare r1=that	-14 14
bare r1=the	-13 13
bare r1=thi	13 -13
bare r1=thing	18 -18
bare r1=time	32 -32
bare r1=was	-14 14
bare r1=when	-11 11
bare r1=word	8 -8
bare r1=would	-30 30
bare r2=,	7 -7
bare r2=:	16 -16
bare r2=<goods>	-7 7
bare r2=<money>	11 -11
bare r2=<month-ahead>	-19 19
bare r2=<number>	14 -14
bare r2=<organisation>	-18 18
bare r2=<sender>	25 -25
bare r2=<span>	11 -11
bare r2=<taker>	17 -17
bare r2=<v-agree>	10 -10
bare r2=<v-bear>	19 -19
bare r2=<v-end>	13 -13
bare r2=<v-stay>	-11 11
bare r2=against	-10 10
bare r2=as	14 -14
bare r2=at	23 -23
bare r2=back	-22 22
bare r2=be	-15 15
bare r2=been	-6 6
bare r2=before	8 -8
bare r2=buyer	9 -9
bare r2=cent	-10 10
bare r2=company	12 -12
bare r2=country	16 -16
bare r2=duty	21 -21
bare r2=earth	10 -10
bare r2=fentanyl	-10 10
bare r2=follow	10 -10
bare r2=for	-9 9
bare r2=get	16 -16
bare r2=has	10 -10
bare r2=i	8 -8
bare r2=in	11 -11
bare r2=its	-15 15
bare r2=most	-8 8
bare r2=no	9 -9
bare r2=not	-19 19
bare r2=of	31 -31
bare r2=our	-14 14
bare r2=per	-19 19
bare r2=point	-11 11
bare r2=the	-22 22
bare r2=those	-11 11
bare r2=to	-8 8
bare r2=under	10 -10
bare r2=what	-24 24
bare r2=with	17 -17
bare r=) .	-20 20
bare r=) and	-10 10
bare r=, <level>	-10 10
bare r=, <number>	-17 17
bare r=, <quality>	13 -13
bare r=, and	-9 9
bare r=, for	-11 11
bare r=, he	-10 10
bare r=, not	-13 13
bare r=, on	-17 17
bare r=, that	10 -10
bare r=, the	12 -12
bare r=, with	11 -11
bare r=. <end>	-16 16
bare r=: <name>	13 -13
bare r=: the	-9 9
bare r=<span> ,	10 -10
bare r=<span> .	18 -18
bare r=again ,	-10 10
bare r=and <number>	-11 11
bare r=and a	-18 18
bare r=before .	-26 26
bare r=for <number>	29 -29
bare r=further point	-9 9
bare r=in <month-ahead>	-14 14
bare r=in <number>	14 -14
bare r=is what	-23 23
bare r=more ,	-12 12
bare r=now ,	-11 11
bare r=now .	-23 23
bare r=of <level>	16 -16
bare r=of <number>	14 -14
bare r=of its	-18 18
bare r=of the	-21 21
bare r=of them	13 -13
bare r=on our	-10 10
bare r=on their	-12 12
bare r=per cent	-10 10
bare r=question <end>	12 -12
bare r=rare earth	10 -10
bare r=the <organisation>	-14 14
bare r=thi year	11 -11
bare r=to <level>	-13 13
bare r=to <number>	10 -10
bare round	-22 22
bare said	-27 27
bare said small	-18 18
bare signed ahead=1	24 -24
bare signed ahead=2	15 -15
bare signed ahead=far	-17 17
bare signed ahead=near	9 -9
bare signed back=far	12 -12
bare signed back=none	17 -17
bare signed=0	18 -18
bare signed=1	-9 9
bare signed=2	19 -19
bare times=1	17 -17
bare times=2	-7 7
broken	19 -19
c0=propose	-5 5
c0=return	13 -13
c0=up	13 -13
c1=agree	22 -22
c1=end	15 -15
c1=propose	-18 18
c1=target	-25 25
c1=threaten	-17 17
c1=up	10 -10
c2=bear	20 -20
c2=down	10 -10
c2=end	11 -11
c2=say	13 -13
c2=sell	17 -17
c2=stay	-8 8
c2=threaten	-15 15
ct0=agree pluperfect	-11 11
ct0=agree present	12 -12
ct0=bear pluperfect	-14 14
ct0=bear present-passive	18 -18
ct0=begin perfect	17 -17
ct0=begin pluperfect	8 -8
ct0=begin present	-14 14
ct0=buy future	11 -11
ct0=down future	-11 11
ct0=down future-passive	-9 9
ct0=down past	11 -11
ct0=down past-passive	12 -12
ct0=down pluperfect	17 -17
ct0=impose future	-20 20
ct0=propose future	-18 18
ct0=propose modal	-15 15
ct0=propose past	-23 23
ct0=propose pluperfect	11 -11
ct0=say present	-9 9
ct0=sell past	13 -13
ct0=target future	-11 11
ct0=target perfect-passive	14 -14
ct0=up future	8 -8
ct0=up past-passive	-10 10
ct1=agree perfect	15 -15
ct1=agree pluperfect	-9 9
ct1=agree present	14 -14
ct1=bear gerund	-12 12
ct1=bear pluperfect	-14 14
ct1=bear present-passive	17 -17
ct1=begin infinitive	-18 18
ct1=begin perfect	17 -17
ct1=begin pluperfect	8 -8
ct1=begin present	-11 11
ct1=buy future	11 -11
ct1=down future	-11 11
ct1=down future-passive	-9 9
ct1=down past	12 -12
ct1=down past-passive	12 -12
ct1=down pluperfect	17 -17
ct1=end infinitive	22 -22
ct1=end participle-passive	10 -10
ct1=impose gerund	-28 28
ct1=impose pluperfect	12 -12
ct1=propose future	-17 17
ct1=propose infinitive	-10 10
ct1=propose modal	-15 15
ct1=propose participle-passive	-16 16
ct1=propose past	-23 23
ct1=propose pluperfect	13 -13
ct1=return infinitive	-16 16
ct1=say present	-9 9
ct1=sell past	13 -13
ct1=stay future	5 -5
ct1=stay gerund	15 -15
ct1=stay participle-passive	11 -11
ct1=target future	-11 11
ct1=target perfect	-14 14
ct1=target perfect-passive	14 -14
ct1=threaten participle-passive	-10 10
ct1=threaten perfect	-18 18
ct1=up future	10 -10
ct1=up participle-passive	-11 11
ct1=up past-passive	-10 10
ct2=agree present-passive	13 -13
ct2=bear present	13 -13
ct2=begin present	-15 15
ct2=down modal	-12 12
ct2=down present	14 -14
ct2=end past	11 -11
ct2=impose modal	13 -13
ct2=impose modal-passive	-17 17
ct2=impose past	-11 11
ct2=impose present	22 -22
ct2=impose present-passive	-10 10
ct2=propose past	12 -12
ct2=propose perfect-passive	-6 6
ct2=propose present	14 -14
ct2=say past	9 -9
ct2=stay gerund	11 -11
ct2=stay present	-10 10
ct2=stay present-passive	-10 10
ct2=suspend participle-passive	-19 19
ct2=suspend present-passive	9 -9
ct2=target present	20 -20
ct2=up infinitive	10 -10
ct2=up modal	14 -14
duty ahead=far	11 -11
duty ahead=none	14 -14
duty back=far	13 -13
duty back=none	13 -13
duty=false	9 -9
f:"	18 -18
f:&	19 -19
f:(	23 -23
f:-	-6 6
f:.	-9 9
f::	12 -12
f:;	25 -25
f:<gate>	-15 15
f:<goods-amount>	-12 12
f:<goods>	-14 14
f:<level-noun>	9 -9
f:<level>	29 -29
f:<money>	24 -24
f:<month-gone>	-28 28
f:<name>	-22 22
f:<not>	-10 10
f:<number>	-19 19
f:<office>	23 -23
f:<organisation>	8 -8
f:<quality>	-20 20
f:<seat>	-13 13
f:<sender>	15 -15
f:<span>	10 -10
f:<taker>	22 -22
f:<v-agree>	19 -19
f:<v-buy>	23 -23
f:<v-deny>	-8 8
f:<v-down>	10 -10
f:<v-propose>	12 -12
f:<v-return>	10 -10
f:<v-suspend>	-10 10
f:<v-target>	14 -14
f:<v-threaten>	21 -21
f:<v-up>	8 -8
f:?	21 -21
f:a	10 -10
f:abolish	-9 9
f:about	-10 10
f:above	27 -27
f:abroad	9 -9
f:act	11 -11
f:additional	17 -17
f:affected	10 -10
f:ago	12 -12
f:agree	12 -12
f:air	16 -16
f:allowed	-9 9
f:almaty	19 -19
f:along	8 -8
f:also	-8 8
f:alway	10 -10
f:am	-24 24
f:among	20 -20
f:announce	-29 29
f:another	9 -9
f:apply	11 -11
f:approve	29 -29
f:as	24 -24
f:ask	12 -12
f:away	-10 10
f:b	15 -15
f:ban	21 -21
f:bean	-20 20
f:became	-16 16
f:become	-13 13
f:beer	-13 13
f:below	13 -13
f:bet	11 -11
f:between	25 -25
f:bite	12 -12
f:black	17 -17
f:bonu	20 -20
f:both	19 -19
f:brussel	15 -15
f:budget	9 -9
f:business	-11 11
f:buyer	19 -19
f:by	28 -28
f:c	11 -11
f:call	-17 17
f:can't	-19 19
f:cancel	-9 9
f:canola	-11 11
f:car	10 -10
f:carpet	14 -14
f:case	15 -15
f:ceiling	10 -10
f:cent	18 -18
f:certificate	-7 7
f:chart	-9 9
f:chicken	-20 20
f:chief	12 -12
f:chip	21 -21
f:city	15 -15
f:client	18 -18
f:close	17 -17
f:closed	12 -12
f:coal	14 -14
f:cocoa	-13 13
f:come	-24 24
f:company	16 -16
f:confirm	-25 25
f:contract	10 -10
f:corrected	-10 10
f:cost	23 -23
f:could	12 -12
f:country	10 -10
f:cousin	-10 10
f:date	-13 13
f:deadline	14 -14
f:decide	9 -9
f:decision	-16 16
f:decline	15 -15
f:decree	-12 12
f:deficit	7 -7
f:deny	-20 20
f:depend	-12 12
f:did	-19 19
f:die	-9 9
f:director	14 -14
f:doing	-10 10
f:dollar	10 -10
f:domestic	8 -8
f:drawer	-23 23
f:dried	-10 10
f:dry	11 -11
f:due	7 -7
f:duty	-8 8
f:earth	9 -9
f:effect	-16 16
f:effective	-11 11
f:either	-11 11
f:electricity	9 -9
f:else	-10 10
f:empty	-13 13
f:end	-18 18
f:enough	-15 15
f:enter	16 -16
f:evening	-10 10
f:ever	-8 8
f:everybody	15 -15
f:everyone	20 -20
f:everything	-15 15
f:expect	12 -12
f:expire	14 -14
f:export	25 -25
f:exporter	-10 10
f:extend	26 -26
f:extension	18 -18
f:face	9 -9
f:fail	16 -16
f:failing	-13 13
f:false	-15 15
f:fear	-11 11
f:fee	23 -23
f:fentanyl	-32 32
f:filed	-12 12
f:fix	24 -24
f:flower	-13 13
f:for	10 -10
f:force	15 -15
f:forced	-22 22
f:foreseen	-9 9
f:framework	12 -12
f:free	-8 8
f:freight	13 -13
f:fruit	-11 11
f:gain	13 -13
f:game	13 -13
f:geneva	-13 13
f:given	11 -11
f:good	15 -15
f:government	13 -13
f:group	19 -19
f:had	19 -19
f:handshake	11 -11
f:have	-14 14
f:he	-20 20
f:heard	-9 9
f:height	-20 20
f:help	15 -15
f:hide	10 -10
f:high	-15 15
f:highest	-9 9
f:him	13 -13
f:hit	14 -14
f:hotel	12 -12
f:hour	21 -21
f:how	9 -9
f:hundred	-8 8
f:hurt	-12 12
f:i	-29 29
f:i'd	-17 17
f:i'll	-16 16
f:i'm	12 -12
f:i've	-9 9
f:if	16 -16
f:immediately	-11 11
f:import	18 -18
f:included	11 -11
f:including	-13 13
f:inflation	32 -32
f:initialled	-14 14
f:instead	11 -11
f:interest	24 -24
f:investigation	-10 10
f:investor	13 -13
f:is	-17 17
f:issued	-15 15
f:it	-11 11
f:item	-19 19
f:izmir	-16 16
f:job	9 -9
f:judgment	-10 10
f:know	-11 11
f:labor	-22 22
f:lamp	9 -9
f:lapse	-12 12
f:lasted	16 -16
f:late	14 -14
f:later	-17 17
f:lawyer	16 -16
f:leave	-21 21
f:less	18 -18
f:let	-9 9
f:level	-11 11
f:levy	-10 10
f:like	11 -11
f:limit	33 -33
f:list	-21 21
f:little	8 -8
f:live	17 -17
f:london	15 -15
f:long	5 -5
f:longer	33 -33
f:lorry	23 -23
f:lose	19 -19
f:low	10 -10
f:lunch	14 -14
f:m	8 -8
f:maize	-7 7
f:man	-9 9
f:management	16 -16
f:margin	24 -24
f:measure	14 -14
f:member	-11 11
f:metre	16 -16
f:middle	15 -15
f:midnight	-18 18
f:million	17 -17
f:minister	-12 12
f:minute	20 -20
f:money	22 -22
f:month	18 -18
f:morning	16 -16
f:mortgage	15 -15
f:most	-22 22
f:move	-17 17
f:mr	14 -14
f:my	12 -12
f:name	14 -14
f:needed	11 -11
f:negotiate	8 -8
f:nickel	12 -12
f:night	21 -21
f:nil	-9 9
f:no	13 -13
f:none	-15 15
f:nor	10 -10
f:note	25 -25
f:nothing	13 -13
f:nought	-13 13
f:now	-27 27
f:observer	11 -11
f:off	-11 11
f:offer	37 -37
f:official	9 -9
f:one	-9 9
f:opened	11 -11
f:operator	17 -17
f:other	-19 19
f:otherwise	-10 10
f:our	-18 18
f:out	-22 22
f:outside	9 -9
f:over	-16 16
f:park	-11 11
f:parliament	-9 9
f:partner	20 -20
f:pass	-11 11
f:passed	11 -11
f:pause	-11 11
f:pay	-14 14
f:people	-19 19
f:place	14 -14
f:plastic	-11 11
f:please	23 -23
f:plu	13 -13
f:point	12 -12
f:port	12 -12
f:pound	13 -13
f:prepare	-21 21
f:price	14 -14
f:proclamation	-13 13
f:product	10 -10
f:prolonged	15 -15
f:published	11 -11
f:quarrel	-13 13
f:quarter	12 -12
f:queue	14 -14
f:rain	15 -15
f:rare	11 -11
f:ratified	11 -11
f:ready	15 -15
f:reason	10 -10
f:refrain	12 -12
f:repair	11 -11
f:reply	-11 11
f:reporter	14 -14
f:return	13 -13
f:revert	10 -10
f:right	-8 8
f:rise	25 -25
f:risk	12 -12
f:room	21 -21
f:rose	10 -10
f:round	38 -38
f:run	14 -14
f:s	13 -13
f:sale	14 -14
f:salmon	-9 9
f:salt	23 -23
f:same	-7 7
f:second	24 -24
f:see	-15 15
f:shake	-13 13
f:shall	-10 10
f:share	24 -24
f:shelf	-14 14
f:shelve	-12 12
f:ship	-8 8
f:shipment	11 -11
f:side	13 -13
f:simple	-14 14
f:sit	15 -15
f:sixth	10 -10
f:so	-20 20
f:software	-15 15
f:somebody	-14 14
f:sooner	-9 9
f:spare	-16 16
f:speak	-14 14
f:split	11 -11
f:spoke	-14 14
f:state	12 -12
f:steel	-19 19
f:street	11 -11
f:strike	21 -21
f:success	8 -8
f:sugar	18 -18
f:suggest	-11 11
f:summer	-13 13
f:surprised	-13 13
f:system	-10 10
f:table	-8 8
f:talk	-8 8
f:tariff	22 -22
f:tea	20 -20
f:team	14 -14
f:text	-15 15
f:than	30 -30
f:that	-21 21
f:the	8 -8
f:their	20 -20
f:themselve	-9 9
f:then	-10 10
f:there	-18 18
f:these	11 -11
f:thi	17 -17
f:thing	-34 34
f:think	-24 24
f:those	-28 28
f:though	-10 10
f:till	-14 14
f:to	14 -14
f:ton	10 -10
f:tool	-15 15
f:top	-24 24
f:total	-10 10
f:touched	-13 13
f:town	10 -10
f:treaty	-24 24
f:truce	12 -12
f:truck	23 -23
f:turn	-22 22
f:unchanged	32 -32
f:up	13 -13
f:us	36 -36
f:used	-9 9
f:vote	9 -9
f:walk	19 -19
f:warn	12 -12
f:was	-15 15
f:way	-19 19
f:week	-14 14
f:well	-17 17
f:were	-12 12
f:whatever	-17 17
f:when	-22 22
f:where	-6 6
f:whether	22 -22
f:who	8 -8
f:whole	-17 17
f:window	-11 11
f:with	9 -9
f:within	8 -8
f:without	-14 14
f:won't	14 -14
f:word	-13 13
f:worst	-17 17
f:worth	-4 4
f:would	-12 12
f:write	-7 7
f:wrong	-22 22
f:yield	18 -18
f:you	-21 21
f:you're	-12 12
f:your	-17 17
f:—	11 -11
first-of-paragraph	25 -25
form=digits	-7 7
form=fraction	46 -46
form=free	14 -14
form=signed	-15 15
form=word	17 -17
form=worked	20 -20
free band=0	14 -14
free duty ahead=far	21 -21
free duty ahead=near	19 -19
free duty ahead=none	-13 13
free duty=true	14 -14
free form=free	14 -14
free goods	-12 12
free goods at large	24 -24
free habit=never	22 -22
free habit=seldom	20 -20
free l1='s	31 -31
free l1=;	-11 11
free l1=<goods>	-35 35
free l1=<level-noun>	-10 10
free l1=<level>	14 -14
free l1=<not>	13 -13
free l1=<number>	10 -10
free l1=<v-bear>	-13 13
free l1=<v-begin>	-9 9
free l1=<v-down>	10 -10
free l1=<v-impose>	-13 13
free l1=<v-propose>	-14 14
free l1=<v-say>	34 -34
free l1=<v-target>	-16 16
free l1=and	14 -14
free l1=at	-23 23
free l1=beef	-18 18
free l1=been	-12 12
free l1=bring	7 -7
free l1=charge	-17 17
free l1=for	-7 7
free l1=from	-15 15
free l1=get	19 -19
free l1=has	15 -15
free l1=have	8 -8
free l1=if	16 -16
free l1=in	-19 19
free l1=not	12 -12
free l1=now	-14 14
free l1=of	-17 17
free l1=on	-11 11
free l1=or	32 -32
free l1=pay	-42 42
free l1=quota	10 -10
free l1=say	23 -23
free l1=so	14 -14
free l1=take	-19 19
free l1=that	14 -14
free l1=to	-14 14
free l1=want	-12 12
free l1=were	14 -14
free l1=which	14 -14
free l2=:	16 -16
free l2=<agent>	19 -19
free l2=<day-gone>	7 -7
free l2=<duty>	8 -8
free l2=<goods>	-18 18
free l2=<not>	12 -12
free l2=<seat>	-12 12
free l2=<v-agree>	16 -16
free l2=<v-begin>	-22 22
free l2=<v-end>	12 -12
free l2=<v-impose>	10 -10
free l2=<v-stay>	9 -9
free l2=<v-target>	-16 16
free l2=<v-up>	-10 10
free l2=agree	10 -10
free l2=agreement	-9 9
free l2=at	-17 17
free l2=be	10 -10
free l2=car	16 -16
free l2=down	-15 15
free l2=duty	9 -9
free l2=enter	-21 21
free l2=generic	-16 16
free l2=go	-10 10
free l2=in	-26 26
free l2=next	12 -12
free l2=oil	-16 16
free l2=on	14 -14
free l2=product	10 -10
free l2=to	-7 7
free l2=would	20 -20
free l=, is	12 -12
free l=, pay	-24 24
free l=<begin> if	8 -8
free l=<level> to	-9 9
free l=<name> at	-8 8
free l=<name> pay	-19 19
free l=<name> will	-12 12
free l=and pay	-10 10
free l=and to	-10 10
free l=come in	-15 15
free l=come to	16 -16
free l=down to	-15 15
free l=generic are	-11 11
free l=has had	-8 8
free l=in at	-15 15
free l=in for	-15 15
free l=medicine are	18 -18
free l=next to	12 -12
free l=there 's	7 -7
free l=there was	-13 13
free l=would pay	14 -14
free lll=<begin> <begin> if	8 -8
free lll=are to be	10 -10
free lll=enter the <name>	8 -8
free lll=from <level> to	-9 9
free lr=, .	17 -17
free lr=<begin> .	-19 19
free lr=<begin> has	10 -10
free lr=<begin> in	17 -17
free lr=<name> on	-13 13
free lr=a rate	-12 12
free lr=at duty	-11 11
free lr=be .	-18 18
free lr=be of	-11 11
free lr=charge on	-12 12
free lr=enter of	14 -14
free lr=for .	-13 13
free lr=had access	-8 8
free lr=in .	-9 9
free lr=is in	-12 12
free lr=is to	9 -9
free lr=or .	20 -20
free lr=pay ,	-13 13
free lr=pay at	12 -12
free lr=pay in	-13 13
free lr=quota of	10 -10
free lr=want .	-9 9
free next=digits far	9 -9
free next=free far	-14 14
free next=none	9 -9
free next=signed 	-14 14
free next=signed on more than	-17 17
free next=word far	-11 11
free no customs	-10 10
free numbers=2	21 -21
free numbers=3	25 -25
free parties=false	10 -10
free parties=part	-11 11
free parties=true	24 -24
free prior=digits to	-13 13
free prior=signed 	17 -17
free prior=signed to	-9 9
free r1=(	-12 12
free r1=.	-13 13
free r1=;	-12 12
free r1=<day-today>	-11 11
free r1=<duty>	-22 22
free r1=<end>	-13 13
free r1=<goods>	-12 12
free r1=<level-noun>	-12 12
free r1=<level>	-14 14
free r1=<v-begin>	14 -14
free r1=<v-impose>	13 -13
free r1=access	-11 11
free r1=as	-16 16
free r1=both	-8 8
free r1=but	14 -14
free r1=change	27 -27
free r1=duty	-18 18
free r1=either	17 -17
free r1=else	26 -26
free r1=entry	-16 16
free r1=has	19 -19
free r1=is	14 -14
free r1=more	11 -11
free r1=new	15 -15
free r1=rate	-12 12
free r1=since	-21 21
free r1=that	10 -10
free r1=to	37 -37
free r1=trade	28 -28
free r1=under	-7 7
free r1=was	17 -17
free r1=within	-16 16
free r2=,	21 -21
free r2=.	16 -16
free r2=:	12 -12
free r2=;	-10 10
free r2=<duty>	-19 19
free r2=<end>	-19 19
free r2=<month-ahead>	13 -13
free r2=<not>	16 -16
free r2=<number>	-14 14
free r2=<v-agree>	13 -13
free r2=<v-end>	15 -15
free r2=<v-impose>	16 -16
free r2=<v-say>	18 -18
free r2=agreement	13 -13
free r2=been	12 -12
free r2=duty	-12 12
free r2=in	-7 7
free r2=its	-15 15
free r2=more	-20 20
free r2=once	-13 13
free r2=tariff	-15 15
free r2=the	11 -11
free r2=up	8 -8
free r=, the	10 -10
free r=<end> <end>	-13 13
free r=<level> <end>	-13 13
free r=at once	-13 13
free r=both way	-8 8
free r=else .	18 -18
free r=entry for	-17 17
free r=from <day-ahead>	-10 10
free r=has been	11 -11
free r=in <name>	-26 26
free r=of duty	-12 12
free r=of the	13 -13
free r=on <quality>	14 -14
free r=on more	-17 17
free r=trade agreement	22 -22
free said small	-19 19
free short	15 -15
free signed ahead=far	9 -9
free signed back=none	17 -17
free signed=2	16 -16
free times=2	15 -15
free told=duty-free	-8 8
free told=exempt	29 -29
free told=free	-22 22
free told=nil	-15 15
free told=no duty	-7 7
free told=no tariff	22 -22
free told=none	46 -46
free told=not be charged	16 -16
free told=not charged	23 -23
free told=nothing	28 -28
free told=nought	-24 24
free told=zero	-44 44
goods	-30 30
habit=never	-4 4
habit=seldom	13 -13
has-future	7 -7
has-gerund	-10 10
has-participle	-7 7
has-past	14 -14
has-perfect	12 -12
headline	48 -48
is=bare	18 -18
is=bare always 1	32 -32
is=bare always 2	17 -17
is=bare always near	36 -36
is=bare never none	-18 18
is=bare often 1	-26 26
is=bare often far	27 -27
is=bare often near	22 -22
is=bare often none	15 -15
is=bare seldom 2	-17 17
is=bare seldom none	12 -12
is=bare true 1	19 -19
is=bare true none	-9 9
is=bare with verb	4 -4
is=free	14 -14
is=free always near	-10 10
is=free false none	-9 9
is=free never none	22 -22
is=free seldom 1	21 -21
is=free seldom near	20 -20
is=free true none	25 -25
is=free verbless	-14 14
is=free with verb	28 -28
is=percent always none	-12 12
is=percent false 1	-18 18
is=percent false 2	-12 12
is=percent false far	12 -12
is=percent false none	14 -14
is=percent seldom 1	18 -18
is=percent seldom 2	-8 8
is=percent true 1	-19 19
is=percent true far	-11 11
is=percent true near	16 -16
is=points always 2	-9 9
is=points always near	-6 6
is=points false far	13 -13
is=points false near	-11 11
is=points false none	20 -20
is=points often 1	-16 16
is=points often none	19 -19
is=points seldom near	13 -13
is=points verbless	29 -29
is=points with verb	-15 15
is=worked	20 -20
is=worked always near	14 -14
is=worked often none	14 -14
is=worked seldom 2	8 -8
is=worked true 1	17 -17
is=worked true far	-9 9
is=worked true none	11 -11
is=worked with verb	17 -17
l1="	-11 11
l1='	26 -26
l1='s	-17 17
l1=(	26 -26
l1=+	28 -28
l1=,	-13 13
l1=:	-23 23
l1=;	-11 11
l1=<agent>	18 -18
l1=<begin>	-11 11
l1=<goods>	-45 45
l1=<name>	-13 13
l1=<not>	17 -17
l1=<quality>	17 -17
l1=<seat>	15 -15
l1=<v-bear>	-15 15
l1=<v-begin>	-15 15
l1=<v-buy>	23 -23
l1=<v-down>	26 -26
l1=<v-end>	38 -38
l1=<v-impose>	-10 10
l1=<v-say>	-13 13
l1=<v-sell>	18 -18
l1=<v-up>	48 -48
l1=above	20 -20
l1=accept	16 -16
l1=add	16 -16
l1=additional	-20 20
l1=after	17 -17
l1=against	-8 8
l1=all	37 -37
l1=almost	14 -14
l1=and	-17 17
l1=announce	-25 25
l1=another	-9 9
l1=apply	-14 14
l1=ask	-18 18
l1=at	-30 30
l1=be	-12 12
l1=bear	-17 17
l1=become	-15 15
l1=been	-35 35
l1=before	13 -13
l1=being	10 -10
l1=below	10 -10
l1=bring	10 -10
l1=buy	23 -23
l1=by	75 -75
l1=charge	-29 29
l1=come	-13 13
l1=copper	16 -16
l1=cost	20 -20
l1=down	56 -56
l1=every	10 -10
l1=exceed	-10 10
l1=extra	-27 27
l1=face	-10 10
l1=fall	11 -11
l1=fentanyl	-11 11
l1=first	25 -25
l1=from	-22 22
l1=gain	10 -10
l1=gained	25 -25
l1=get	12 -12
l1=had	-15 15
l1=hold	19 -19
l1=if	18 -18
l1=in	30 -30
l1=include	-11 11
l1=is	-11 11
l1=it	11 -11
l1=its	-15 15
l1=leave	-13 13
l1=levy	-20 20
l1=like	7 -7
l1=line	11 -11
l1=lose	18 -18
l1=make	-13 13
l1=me	-10 10
l1=meant	-12 12
l1=meet	-15 15
l1=minu	16 -16
l1=need	14 -14
l1=not	13 -13
l1=now	-25 25
l1=oil	9 -9
l1=ordinary	-22 22
l1=other	-19 19
l1=past	18 -18
l1=pay	-41 41
l1=place	9 -9
l1=point	19 -19
l1=present	-24 24
l1=propose	11 -11
l1=quota	10 -10
l1=reach	-30 30
l1=read	-11 11
l1=receive	12 -12
l1=rise	17 -17
l1=round	15 -15
l1=say	-6 6
l1=see	19 -19
l1=since	11 -11
l1=some	18 -18
l1=still	-18 18
l1=suspend	-30 30
l1=than	8 -8
l1=the	-22 22
l1=those	7 -7
l1=to	-27 27
l1=together	-11 11
l1=under	24 -24
l1=until	18 -18
l1=up	59 -59
l1=what	9 -9
l1=whopping	-7 7
l1=with	-14 14
l1=without	11 -11
l1=write	-14 14
l1=year	-8 8
l2='s	-23 23
l2=<begin>	-11 11
l2=<day-today>	-12 12
l2=<gate>	-19 19
l2=<goods-amount>	-9 9
l2=<goods>	-20 20
l2=<level-noun>	-19 19
l2=<level>	8 -8
l2=<name>	-10 10
l2=<person>	18 -18
l2=<quality>	-8 8
l2=<span>	11 -11
l2=<v-agree>	16 -16
l2=<v-begin>	-14 14
l2=<v-buy>	-22 22
l2=<v-deny>	17 -17
l2=<v-return>	-13 13
l2=<v-say>	-19 19
l2=<v-sell>	18 -18
l2=a	-24 24
l2=add	-14 14
l2=additional	-8 8
l2=agreement	-9 9
l2=also	-12 12
l2=among	13 -13
l2=an	-10 10
l2=and	-14 14
l2=apple	-18 18
l2=apply	10 -10
l2=average	12 -12
l2=back	-17 17
l2=baseline	-15 15
l2=bean	15 -15
l2=been	-13 13
l2=bill	-12 12
l2=book	-8 8
l2=brandy	11 -11
l2=by	11 -11
l2=call	-10 10
l2=car	14 -14
l2=carpet	-9 9
l2=change	-11 11
l2=city	18 -18
l2=coffee	-14 14
l2=content	-10 10
l2=contract	9 -9
l2=cost	-16 16
l2=cut	18 -18
l2=deal	23 -23
l2=discount	15 -15
l2=down	-11 11
l2=duty	-24 24
l2=end	17 -17
l2=enter	-29 29
l2=fee	13 -13
l2=first	-14 14
l2=for	16 -16
l2=framework	-15 15
l2=from	-15 15
l2=gave	11 -11
l2=generic	-16 16
l2=go	-19 19
l2=good	11 -11
l2=has	9 -9
l2=import	-8 8
l2=increase	14 -14
l2=inflation	18 -18
l2=instead	-15 15
l2=is	9 -9
l2=it	-29 29
l2=keep	-11 11
l2=later	-8 8
l2=less	13 -13
l2=level	-14 14
l2=loan	10 -10
l2=make	9 -9
l2=margin	18 -18
l2=meal	-12 12
l2=meet	9 -9
l2=new	-9 9
l2=next	11 -11
l2=number	-25 25
l2=of	-16 16
l2=on	11 -11
l2=one	-20 20
l2=owned	17 -17
l2=pact	-12 12
l2=page	19 -19
l2=pay	6 -6
l2=place	-19 19
l2=plywood	-10 10
l2=put	-8 8
l2=recession	8 -8
l2=reduction	13 -13
l2=remain	-19 19
l2=replace	-13 13
l2=report	-15 15
l2=return	-17 17
l2=rule	17 -17
l2=salmon	-11 11
l2=sell	17 -17
l2=settle	-17 17
l2=share	20 -20
l2=shrimp	-10 10
l2=side	-16 16
l2=sign	30 -30
l2=spoke	-13 13
l2=stock	10 -10
l2=sugar	-16 16
l2=suspension	-16 16
l2=tea	-10 10
l2=the	-16 16
l2=their	-11 11
l2=they	-17 17
l2=third	-9 9
l2=threat	-15 15
l2=total	-13 13
l2=treaty	9 -9
l2=under	28 -28
l2=until	-17 17
l2=up	-13 13
l2=vote	15 -15
l2=was	3 -3
l2=watche	12 -12
l2=were	-14 14
l2=what	7 -7
l2=zero	13 -13
l3="	24 -24
l3=&	13 -13
l3=)	9 -9
l3=-	-16 16
l3=;	-17 17
l3=<day-gone>	-20 20
l3=<day-today>	-13 13
l3=<goods>	-9 9
l3=<money>	16 -16
l3=<month-ahead>	-17 17
l3=<month-gone>	18 -18
l3=<person>	-25 25
l3=<points>	7 -7
l3=<quality>	-29 29
l3=<seat>	12 -12
l3=<span>	17 -17
l3=<taker>	22 -22
l3=<v-agree>	13 -13
l3=<v-bear>	-14 14
l3=<v-begin>	-9 9
l3=<v-impose>	-8 8
l3=<v-propose>	14 -14
l3=<v-suspend>	-12 12
l3=<v-threaten>	-11 11
l3=<v-up>	-17 17
l3=a	16 -16
l3=additional	11 -11
l3=all	-10 10
l3=an	15 -15
l3=and	10 -10
l3=apple	14 -14
l3=arrangement	-10 10
l3=at	8 -8
l3=average	19 -19
l3=back	-11 11
l3=be	-9 9
l3=bean	-13 13
l3=before	18 -18
l3=begin	7 -7
l3=between	13 -13
l3=both	-20 20
l3=buse	13 -13
l3=buy	-10 10
l3=car	10 -10
l3=cocoa	15 -15
l3=company	14 -14
l3=continue	-9 9
l3=deposit	14 -14
l3=doe	11 -11
l3=duty	-14 14
l3=end	13 -13
l3=fentanyl	-9 9
l3=first	8 -8
l3=flower	-9 9
l3=framework	12 -12
l3=from	-18 18
l3=gave	12 -12
l3=get	-13 13
l3=give	11 -11
l3=had	-18 18
l3=he	-34 34
l3=hold	-10 10
l3=household	11 -11
l3=in	18 -18
l3=inflation	21 -21
l3=into	-16 16
l3=is	-23 23
l3=just	-9 9
l3=list	11 -11
l3=lower	-12 12
l3=may	-14 14
l3=meal	-11 11
l3=medicine	18 -18
l3=meet	11 -11
l3=most	-11 11
l3=night	10 -10
l3=nobody	10 -10
l3=off	13 -13
l3=ordinary	-21 21
l3=owner	11 -11
l3=p	-18 18
l3=part	-18 18
l3=permanent	-11 11
l3=peso	8 -8
l3=policy	14 -14
l3=present	-10 10
l3=promise	-12 12
l3=put	-10 10
l3=rate	18 -18
l3=rather	-10 10
l3=remain	-9 9
l3=section	-13 13
l3=seed	10 -10
l3=should	14 -14
l3=so	-7 7
l3=some	-10 10
l3=stay	-13 13
l3=summer	-12 12
l3=take	-14 14
l3=tea	10 -10
l3=that	-7 7
l3=then	-11 11
l3=they	11 -11
l3=thi	23 -23
l3=threaten	-11 11
l3=thu	-11 11
l3=to	-20 20
l3=together	-15 15
l3=unemployment	10 -10
l3=until	-15 15
l3=used	-15 15
l3=way	-10 10
l3=we	-17 17
l3=we're	-10 10
l3=week	16 -16
l3=were	-14 14
l3=when	12 -12
l3=where	-13 13
l3=which	10 -10
l3=who	-6 6
l3=with	29 -29
l3=within	10 -10
l3=worldwide	-10 10
l3=would	-14 14
l3=you	13 -13
l3=your	-17 17
l3=|	11 -11
l4="	-22 22
l4='	10 -10
l4=)	-14 14
l4=.	-20 20
l4=;	16 -16
l4=<day-ahead>	-10 10
l4=<goods>	-15 15
l4=<money>	11 -11
l4=<month-ahead>	-17 17
l4=<month-gone>	-14 14
l4=<name>	-20 20
l4=<not>	-17 17
l4=<number>	-8 8
l4=<office>	-10 10
l4=<quality>	-19 19
l4=<span>	10 -10
l4=<v-agree>	-11 11
l4=<v-bear>	14 -14
l4=<v-buy>	17 -17
l4=<v-return>	-11 11
l4=<v-sell>	-9 9
l4=<v-threaten>	-15 15
l4=agree	-22 22
l4=and	-17 17
l4=are	23 -23
l4=as	-8 8
l4=at	21 -21
l4=average	9 -9
l4=bear	19 -19
l4=been	8 -8
l4=both	-16 16
l4=bring	-18 18
l4=by	-12 12
l4=c	10 -10
l4=car	-13 13
l4=continue	9 -9
l4=deal	19 -19
l4=draft	-18 18
l4=duty	-8 8
l4=else	-13 13
l4=fentanyl	-15 15
l4=firm	11 -11
l4=forced	-8 8
l4=free	8 -8
l4=go	-16 16
l4=good	16 -16
l4=growth	10 -10
l4=had	19 -19
l4=has	-17 17
l4=he	-11 11
l4=i	13 -13
l4=import	15 -15
l4=inflation	7 -7
l4=is	22 -22
l4=it	-22 22
l4=its	-12 12
l4=law	-10 10
l4=level	-14 14
l4=levy	21 -21
l4=list	-19 19
l4=make	-17 17
l4=market	9 -9
l4=more	11 -11
l4=mr	-12 12
l4=night	8 -8
l4=no	17 -17
l4=now	-12 12
l4=nvidia	15 -15
l4=off	-9 9
l4=oil	-15 15
l4=only	-10 10
l4=or	-10 10
l4=our	16 -16
l4=over	12 -12
l4=pact	22 -22
l4=pepper	-9 9
l4=phone	9 -9
l4=price	16 -16
l4=record	10 -10
l4=return	-9 9
l4=say	-11 11
l4=see	12 -12
l4=set	-19 19
l4=should	9 -9
l4=stand	-12 12
l4=table	18 -18
l4=tax	21 -21
l4=tell	24 -24
l4=that	-10 10
l4=their	-20 20
l4=them	-12 12
l4=then	10 -10
l4=there	-11 11
l4=threat	-11 11
l4=trade	-19 19
l4=truce	-8 8
l4=two	9 -9
l4=under	-15 15
l4=value	8 -8
l4=want	30 -30
l4=way	-8 8
l4=we	9 -9
l4=what	18 -18
l4=without	-11 11
l4=would	-16 16
l4=you	-25 25
l4=your	-7 7
l='s at	-16 16
l='s pay	-10 10
l=, against	-13 13
l=, down	18 -18
l=, for	11 -11
l=, from	-16 16
l=, is	15 -15
l=, now	-9 9
l=, of	10 -10
l=, on	9 -9
l=, pay	-35 35
l=, the	-16 16
l=, to	-22 22
l=, up	13 -13
l=: "	-17 17
l=: <name>	24 -24
l=: up	12 -12
l=<begin> (	10 -10
l=<begin> <begin>	-11 11
l=<begin> <name>	-25 25
l=<begin> if	9 -9
l=<begin> not	-20 20
l=<begin> the	-26 26
l=<day-ahead> ,	-17 17
l=<day-ahead> :	-22 22
l=<day-ahead> at	14 -14
l=<day-gone> :	-7 7
l=<day-gone> at	16 -16
l=<day-today> 's	-10 10
l=<day-today> :	-10 10
l=<day-today> at	9 -9
l=<goods-amount> at	-18 18
l=<level> ,	11 -11
l=<level> in	16 -16
l=<level> or	-20 20
l=<month-gone> :	-11 11
l=<name> (	-29 29
l=<name> :	10 -10
l=<name> at	-19 19
l=<name> for	-9 9
l=<name> get	8 -8
l=<name> is	12 -12
l=<name> levy	-9 9
l=<name> offer	-12 12
l=<name> take	-20 20
l=<name> want	-13 13
l=<number> ,	-12 12
l=<number> ;	-11 11
l=<number> for	28 -28
l=<number> of	31 -31
l=<number> or	-8 8
l=<number> plu	-10 10
l=<number> to	32 -32
l=<person> ,	23 -23
l=<person> :	-13 13
l=<quality> one	-9 9
l=<span> and	15 -15
l=<span> at	-9 9
l=a flat	-10 10
l=a whopping	-7 7
l=about the	-13 13
l=among the	13 -13
l=an additional	-10 10
l=and at	-16 16
l=and pay	-15 15
l=and to	-13 13
l=are at	-10 10
l=are charge	-13 13
l=at present	-18 18
l=banana pay	10 -10
l=before ,	-11 11
l=by another	12 -12
l=call for	-16 16
l=car :	14 -14
l=ceiling of	-11 11
l=charge is	-11 11
l=charge of	20 -20
l=charge us	-18 18
l=coffee at	-12 12
l=come in	-15 15
l=come to	10 -10
l=content with	-10 10
l=could be	12 -12
l=cut of	15 -15
l=discount of	15 -15
l=down by	9 -9
l=down for	-10 10
l=down to	-11 11
l=duty is	-14 14
l=duty of	-30 30
l=duty to	-14 14
l=enter at	-17 17
l=fall by	15 -15
l=fall to	-9 9
l=fentanyl and	-10 10
l=figure of	-14 14
l=for the	11 -11
l=generic are	-11 11
l=go from	-9 9
l=go to	-18 18
l=good of	11 -11
l=had been	-33 33
l=has had	-9 9
l=has propose	10 -10
l=has put	10 -10
l=high as	-10 10
l=in at	-23 23
l=in for	-17 17
l=in the	27 -27
l=increase of	23 -23
l=increase to	-10 10
l=instead of	-15 15
l=is charge	-12 12
l=is the	10 -10
l=is up	11 -11
l=it 's	-16 16
l=it a	12 -12
l=it at	8 -8
l=it has	18 -18
l=it is	-32 32
l=it pay	-13 13
l=it was	-22 22
l=keep its	-12 12
l=less than	12 -12
l=medicine are	18 -18
l=more ,	-13 13
l=next to	12 -12
l=now pay	14 -14
l=of a	-15 15
l=of another	-14 14
l=of the	13 -13
l=oil :	-14 14
l=out at	13 -13
l=out for	-9 9
l=out of	17 -17
l=palm oil	9 -9
l=pay the	-16 16
l=place of	-15 15
l=raise to	-14 14
l=rate at	29 -29
l=rate from	10 -10
l=rate is	-16 16
l=rate of	-25 25
l=rate to	17 -17
l=reduction of	19 -19
l=remain at	-17 17
l=rise of	12 -12
l=rise to	-13 13
l=settle on	-14 14
l=side and	-11 11
l=side keep	-14 14
l=sign at	10 -10
l=spoke of	-13 13
l=surcharge of	-13 13
l=tariff at	8 -8
l=tariff of	-26 26
l=tariff on	9 -9
l=tax of	13 -13
l=than the	-13 13
l=the <name>	12 -12
l=the <quality>	20 -20
l=the additional	-10 10
l=the first	25 -25
l=the ordinary	-20 20
l=the other	-9 9
l=the reciprocal	18 -18
l=the remain	-13 13
l=there 's	7 -7
l=they are	-14 14
l=threat of	-15 15
l=to be	-11 11
l=to see	16 -16
l=to take	-9 9
l=up :	-13 13
l=up by	9 -9
l=up from	-14 14
l=up to	-6 6
l=vote to	14 -14
l=was a	11 -11
l=we are	11 -11
l=we had	-10 10
l=were at	-15 15
l=will be	-16 16
l=would accept	9 -9
l=would be	-8 8
l=would pay	8 -8
lead="	12 -12
lead=)	-16 16
lead=1	15 -15
lead=10	-17 17
lead=12	-15 15
lead=12.5	-11 11
lead=2	-11 11
lead=24	-19 19
lead=25	17 -17
lead=3	36 -36
lead=4	19 -19
lead=5	57 -57
lead=6	45 -45
lead=7	56 -56
lead=8	22 -22
lead=9	9 -9
lead=add	-18 18
lead=all	-7 7
lead=an	-17 17
lead=and	-21 21
lead=angola	7 -7
lead=apples	13 -13
lead=asked	-11 11
lead=bank	15 -15
lead=because	11 -11
lead=before	-18 18
lead=both	9 -9
lead=britain	-10 10
lead=but	12 -12
lead=by	-17 17
lead=bytedance	9 -9
lead=copper	8 -8
lead=day	14 -14
lead=ecuador	11 -11
lead=eight	-14 14
lead=eu	20 -20
lead=europe	-9 9
lead=fifteen	-17 17
lead=five	-10 10
lead=for	-13 13
lead=forty	-22 22
lead=four	-9 9
lead=generic	-14 14
lead=gold	14 -14
lead=he	18 -18
lead=households	15 -15
lead=i'd	12 -12
lead=if	23 -23
lead=importers	-12 12
lead=in	-36 36
lead=indonesia	-6 6
lead=inflation	16 -16
lead=its	-10 10
lead=japan	-8 8
lead=kazakhstan	15 -15
lead=malaysia	-8 8
lead=my	7 -7
lead=namibia	12 -12
lead=nicaragua	15 -15
lead=nigeria	9 -9
lead=no	9 -9
lead=none	13 -13
lead=not	-9 9
lead=oil	8 -8
lead=on	-18 18
lead=one	21 -21
lead=our	14 -14
lead=pakistan	-7 7
lead=president	-14 14
lead=rates	18 -18
lead=right	-13 13
lead=section	-20 20
lead=seven	-16 16
lead=since	-12 12
lead=six	-17 17
lead=steel	-11 11
lead=swiss	11 -11
lead=switzerland	-26 26
lead=tariffs	-9 9
lead=ten	-25 25
lead=the	24 -24
lead=thirty	-14 14
lead=this	14 -14
lead=though	10 -10
lead=three	-15 15
lead=to	-13 13
lead=today	-28 28
lead=together	-16 16
lead=tokyo	17 -17
lead=trump	19 -19
lead=turkey	-13 13
lead=turnout	15 -15
lead=twenty	-29 29
lead=under	-14 14
lead=unemployment	20 -20
lead=up	-9 9
lead=value	14 -14
lead=vietnam	-31 31
lead=we	4 -4
lead=what	-10 10
lead=while	12 -12
lead=why	18 -18
lead=with	-19 19
lead=you	-10 10
lll=" <number> for	12 -12
lll=, <level> and	-13 13
lll=, <level> or	-9 9
lll=, <name> (	-16 16
lll=, <number> ,	-10 10
lll=, has had	-10 10
lll=, up from	-14 14
lll=, would pay	14 -14
lll=: <level> and	-15 15
lll=: <number> and	-10 10
lll=<begin> <begin> (	10 -10
lll=<begin> <begin> <begin>	-11 11
lll=<begin> <begin> <name>	-25 25
lll=<begin> <begin> if	9 -9
lll=<begin> <begin> not	-20 20
lll=<begin> <begin> the	-26 26
lll=<begin> <name> pay	-13 13
lll=<begin> <name> take	-11 11
lll=<begin> <name> want	-8 8
lll=<begin> <number> for	12 -12
lll=<begin> <person> ,	10 -10
lll=<begin> <person> :	-10 10
lll=<begin> and the	-19 19
lll=<begin> car pay	8 -8
lll=<begin> they pay	-16 16
lll=<begin> we take	-9 9
lll=<level> , <name>	-13 13
lll=<level> , not	-17 17
lll=<level> , or	-14 14
lll=<level> , to	-13 13
lll=<level> for the	19 -19
lll=<level> instead of	-21 21
lll=<name> 's pay	-10 10
lll=<name> now pay	16 -16
lll=<number> it was	14 -14
lll=<number> vote to	13 -13
lll=<seat> , at	23 -23
lll=a cut of	10 -10
lll=a duty of	-11 11
lll=a rate of	-18 18
lll=a return to	-13 13
lll=a tariff of	-11 11
lll=an increase of	19 -19
lll=and a further	10 -10
lll=and it was	10 -10
lll=and the <quality>	14 -14
lll=and the reciprocal	13 -13
lll=are to be	10 -10
lll=are to pay	-8 8
lll=as high as	-10 10
lll=at <level> and	12 -12
lll=between <level> and	9 -9
lll=come down from	-9 9
lll=deal , at	12 -12
lll=enter <name> at	-9 9
lll=enter the <name>	8 -8
lll=from <day-ahead> :	-18 18
lll=from <number> to	-16 16
lll=go down to	-11 11
lll=go in at	-12 12
lll=good will pay	10 -10
lll=hold out for	-9 9
lll=i ask for	-15 15
lll=import surcharge of	-10 10
lll=in <number> ,	9 -9
lll=in place of	-15 15
lll=into <name> at	-10 10
lll=it had been	-25 25
lll=it stay at	-22 22
lll=it would be	-8 8
lll=its rate at	12 -12
lll=its rate to	11 -11
lll=list <number> to	28 -28
lll=no more than	-13 13
lll=of <name> :	29 -29
lll=of <number> ,	-8 8
lll=of up to	-10 10
lll=on <day-gone> at	13 -13
lll=one side and	-10 10
lll=pay more than	-12 12
lll=the <name> to	8 -8
lll=the <number> to	-21 21
lll=the rate of	-10 10
lll=they ask for	13 -13
lll=to <level> from	-13 13
lll=to <name> ,	13 -13
lll=will be at	-11 11
lll=will return to	8 -8
lll=with <name> at	18 -18
lr=" ,	-18 18
lr=" for	11 -11
lr='s .	-17 17
lr='s on	-11 11
lr=( )	17 -17
lr=+ ,	9 -9
lr=, )	-19 19
lr=, .	-10 10
lr=, <end>	20 -20
lr=, and	-23 23
lr=, are	-17 17
lr=, as	11 -11
lr=, for	-11 11
lr=, from	-13 13
lr=, less	11 -11
lr=, more	10 -10
lr=, of	8 -8
lr=, over	-13 13
lr=, time	11 -11
lr=, to	12 -12
lr=, will	-10 10
lr=, —	15 -15
lr=. .	18 -18
lr=: ,	-26 26
lr=: .	-8 8
lr=: <end>	-23 23
lr=: and	-13 13
lr=: in	9 -9
lr=: of	-15 15
lr=: question	14 -14
lr=: to	11 -11
lr=: under	9 -9
lr=<begin> ,	-42 42
lr=<begin> .	38 -38
lr=<begin> and	10 -10
lr=<begin> are	-14 14
lr=<begin> is	-27 27
lr=<begin> now	9 -9
lr=<begin> on	-27 27
lr=<begin> tariff	10 -10
lr=<level> <end>	-25 25
lr=<level> <level>	7 -7
lr=<name> <level>	-12 12
lr=<name> its	11 -11
lr=<name> of	13 -13
lr=<name> on	-15 15
lr=<quality> to	11 -11
lr=a rate	-20 20
lr=a tariff	-20 20
lr=about of	25 -25
lr=above .	15 -15
lr=accept .	18 -18
lr=add to	-14 14
lr=all .	11 -11
lr=and ,	14 -14
lr=and and	14 -14
lr=and from	-13 13
lr=and of	-15 15
lr=and on	-15 15
lr=and other	22 -22
lr=another .	-18 18
lr=at .	-5 5
lr=at <end>	15 -15
lr=at and	-14 14
lr=at duty	-11 11
lr=at in	-13 13
lr=at last	10 -10
lr=at since	-14 14
lr=at the	-15 15
lr=at time	10 -10
lr=at to	15 -15
lr=at under	-12 12
lr=at with	12 -12
lr=be .	-13 13
lr=be of	-11 11
lr=be on	23 -23
lr=be to	11 -11
lr=become .	-16 16
lr=been .	-23 23
lr=been since	-9 9
lr=by ,	18 -18
lr=by .	16 -16
lr=by in	11 -11
lr=by on	13 -13
lr=by since	17 -17
lr=charge ,	-21 21
lr=charge .	-17 17
lr=charge now	-13 13
lr=down ,	12 -12
lr=down .	30 -30
lr=enter of	14 -14
lr=exceed .	-9 9
lr=extra that	-11 11
lr=for "	12 -12
lr=for ,	-12 12
lr=for ;	19 -19
lr=for and	-12 12
lr=for of	12 -12
lr=for on	-26 26
lr=from ,	-19 19
lr=from and	14 -14
lr=from before	-8 8
lr=from economy	11 -11
lr=from to	-24 24
lr=gained .	12 -12
lr=get in	10 -10
lr=had access	-8 8
lr=has on	-11 11
lr=have ,	-17 17
lr=hold of	8 -8
lr=in and	9 -9
lr=is .	-18 18
lr=is ;	-11 11
lr=is <day-today>	-20 20
lr=is in	-12 12
lr=is to	11 -11
lr=it .	-17 17
lr=its .	-11 11
lr=keep .	-9 9
lr=keep on	-13 13
lr=leave .	-10 10
lr=make .	-15 15
lr=meet .	-10 10
lr=minu .	16 -16
lr=now .	-19 19
lr=of ;	-16 16
lr=of <quality>	11 -11
lr=of <span>	19 -19
lr=of and	-13 13
lr=of for	20 -20
lr=of from	-12 12
lr=of is	18 -18
lr=of to	-11 11
lr=of was	-12 12
lr=offer on	-16 16
lr=oil .	7 -7
lr=on .	-22 22
lr=on for	-13 13
lr=one .	-9 9
lr=other ,	-9 9
lr=other .	-25 25
lr=other are	9 -9
lr=pay ,	-23 23
lr=pay .	-39 39
lr=pay again	11 -11
lr=pay and	-27 27
lr=pay for	-11 11
lr=pay here	-14 14
lr=pay in	-33 33
lr=pay less	16 -16
lr=pay more	22 -22
lr=pay of	9 -9
lr=pay since	-11 11
lr=pay there	-11 11
lr=put on	-12 12
lr=quota of	10 -10
lr=reach in	-15 15
lr=round ,	13 -13
lr=say .	-11 11
lr=sign ,	-11 11
lr=suspend of	-19 19
lr=take .	-18 18
lr=take from	-20 20
lr=take of	15 -15
lr=take off	12 -12
lr=take on	-26 26
lr=than .	-15 15
lr=than of	13 -13
lr=that of	17 -17
lr=that would	-11 11
lr=the .	22 -22
lr=the and	11 -11
lr=the come	-7 7
lr=the for	-14 14
lr=the government	10 -10
lr=the is	-13 13
lr=the largest	13 -13
lr=the of	-51 51
lr=the on	18 -18
lr=the side	11 -11
lr=the that	-38 38
lr=the we	-9 9
lr=the which	-13 13
lr=their .	-11 11
lr=them of	-9 9
lr=then ,	-12 12
lr=to <end>	23 -23
lr=to at	-18 18
lr=to for	-20 20
lr=to if	-14 14
lr=to in	-16 16
lr=to on	-18 18
lr=to under	-10 10
lr=up .	29 -29
lr=want on	-12 12
lr=was at	-21 21
lr=was in	12 -12
lr=were and	-12 12
lr=where is	-11 11
lr=with ,	-12 12
lr=with .	-10 10
lr=with in	12 -12
lr=with on	-18 18
nc2=bear	-12 12
nc2=suspend	8 -8
nct2=agree participle-passive	-17 17
nct2=agree past	7 -7
nct2=begin future	14 -14
nct2=begin infinitive	-18 18
nct2=begin present	14 -14
nct2=buy past	-12 12
nct2=end present	-12 12
nct2=impose gerund	-13 13
nct2=impose pluperfect-passive	-14 14
nct2=propose pluperfect	13 -13
nct2=stay past	17 -17
nct2=stay present-passive	-11 11
nct2=target past	-18 18
nct2=target perfect	9 -9
nct2=threaten participle-passive	16 -16
nct2=up future	14 -14
nct2=up past-passive	-11 11
next="	-19 19
next=-	-12 12
next=:	22 -22
next=;	-8 8
next=after	8 -8
next=before	9 -9
next=but	9 -9
next=digits 	18 -18
next=digits and	-13 13
next=digits for	15 -15
next=digits of	17 -17
next=digits to	14 -14
next=free far	11 -11
next=signed 	-18 18
next=signed and	12 -12
next=signed far	15 -15
next=signed of the	-10 10
next=signed on more than	-17 17
next=signed or	-8 8
next=signed —	13 -13
next=that	-10 10
next=when	-12 12
next=which	-10 10
next=who	16 -16
next=word , and	-10 10
next=word and	-5 5
next=word far	-12 12
next=word for	19 -19
next=worked far	-19 19
next=yet	16 -16
nhas-infinitive	-7 7
no customs	-17 17
nt2=gerund	-16 16
nt2=modal	-15 15
nt2=modal-passive	9 -9
nt2=participle-passive	-10 10
nt2=perfect-not	-10 10
nt2=pluperfect-passive	-14 14
nt2=present	8 -8
nt2=present-passive	-6 6
numbers=1	12 -12
nv2=get	-12 12
nv2=go	17 -17
nv2=know	10 -10
nv2=leave	16 -16
nv2=make	-15 15
nv2=put	-14 14
nv2=reach	-13 13
nv2=suspend	13 -13
nv2=want	-8 8
nv2=withdraw	7 -7
nvt2=be present	12 -12
nvt2=buy past	-10 10
nvt2=charge perfect	10 -10
nvt2=end present	-10 10
nvt2=get present	-14 14
nvt2=go future	14 -14
nvt2=leave past	10 -10
nvt2=make present	-22 22
nvt2=negotiate present	-8 8
nvt2=say modal	-14 14
nvt2=sign participle	-11 11
nvt2=stand past	17 -17
nvt2=threaten participle	16 -16
nvt2=threaten past	-10 10
nvt2=want present	-10 10
nvt2=withdraw past	8 -8
parties=false	26 -26
pc1=target	-13 13
pct0=agree past	-6 6
pct0=agree past-passive	9 -9
pct0=agree perfect	11 -11
pct0=bear past	17 -17
pct0=buy past	16 -16
pct0=deny past	-7 7
pct0=down future	17 -17
pct0=down pluperfect	-10 10
pct0=impose present-passive	-13 13
pct0=propose perfect	-17 17
pct0=propose pluperfect	14 -14
pct0=sell past	22 -22
pct0=sell present	-10 10
pct0=stay perfect	12 -12
pct0=stay present-passive	-15 15
pct0=target future	13 -13
pct0=target past	-15 15
pct0=target present	10 -10
pct0=target present-passive	-10 10
pct0=threaten present	12 -12
pct0=up modal	15 -15
pct0=up present	-12 12
pct1=agree past	-6 6
pct1=agree past-passive	9 -9
pct1=agree perfect	11 -11
pct1=bear gerund	-10 10
pct1=bear participle-passive	14 -14
pct1=bear past	17 -17
pct1=begin present	7 -7
pct1=buy past	16 -16
pct1=deny past	-7 7
pct1=down future	17 -17
pct1=down pluperfect	-10 10
pct1=end infinitive	18 -18
pct1=impose participle-passive	-19 19
pct1=impose present-passive	-13 13
pct1=propose participle-passive	19 -19
pct1=propose past	-7 7
pct1=propose perfect	-17 17
pct1=propose pluperfect	16 -16
pct1=say participle-passive	12 -12
pct1=sell past	22 -22
pct1=sell present	-10 10
pct1=stay perfect	12 -12
pct1=stay present-passive	-15 15
pct1=target future	13 -13
pct1=target participle-passive	-23 23
pct1=target past	-14 14
pct1=target present-passive	-10 10
pct1=up modal	15 -15
percent band=0	-19 19
percent band=100	12 -12
percent band=150	-78 78
percent band=31	9 -9
percent broken	34 -34
percent duty ahead=2	-15 15
percent duty ahead=far	-13 13
percent duty back=1	-28 28
percent duty back=2	-13 13
percent duty=true	-10 10
percent goods	-30 30
percent goods at large	-32 32
percent habit=always	-7 7
percent l1='s	-19 19
percent l1=(	15 -15
percent l1=+	31 -31
percent l1=,	-18 18
percent l1=<begin>	-10 10
percent l1=<day-ahead>	-16 16
percent l1=<day-gone>	-19 19
percent l1=<day-today>	-13 13
percent l1=<level-noun>	14 -14
percent l1=<level>	-15 15
percent l1=<name>	-20 20
percent l1=<quality>	9 -9
percent l1=<seat>	12 -12
percent l1=<v-begin>	-13 13
percent l1=<v-buy>	11 -11
percent l1=<v-down>	25 -25
percent l1=<v-end>	23 -23
percent l1=<v-stay>	11 -11
percent l1=<v-suspend>	19 -19
percent l1=<v-up>	33 -33
percent l1=above	16 -16
percent l1=accept	17 -17
percent l1=add	22 -22
percent l1=additional	-18 18
percent l1=and	-18 18
percent l1=announce	-25 25
percent l1=another	-19 19
percent l1=apply	-10 10
percent l1=be	-10 10
percent l1=bear	-22 22
percent l1=beef	10 -10
percent l1=been	-19 19
percent l1=below	14 -14
percent l1=buy	10 -10
percent l1=by	63 -63
percent l1=copper	16 -16
percent l1=down	53 -53
percent l1=duty	-13 13
percent l1=extra	-26 26
percent l1=face	-10 10
percent l1=fall	23 -23
percent l1=flat	-10 10
percent l1=gain	9 -9
percent l1=gained	24 -24
percent l1=get	12 -12
percent l1=hold	18 -18
percent l1=in	15 -15
percent l1=its	-20 20
percent l1=leave	-11 11
percent l1=lose	17 -17
percent l1=make	-13 13
percent l1=offer	11 -11
percent l1=oil	14 -14
percent l1=only	16 -16
percent l1=or	-13 13
percent l1=ordinary	-13 13
percent l1=other	11 -11
percent l1=plu	25 -25
percent l1=put	-23 23
percent l1=reach	-23 23
percent l1=receive	11 -11
percent l1=rise	17 -17
percent l1=say	-13 13
percent l1=than	14 -14
percent l1=that	-14 14
percent l1=the	-49 49
percent l1=their	-14 14
percent l1=then	-11 11
percent l1=to	-8 8
percent l1=up	56 -56
percent l1=with	-21 21
percent l1=—	-21 21
percent l2='s	-10 10
percent l2=<agent>	-21 21
percent l2=<begin>	-30 30
percent l2=<day-ahead>	-26 26
percent l2=<day-today>	-11 11
percent l2=<gate>	-13 13
percent l2=<goods-amount>	-16 16
percent l2=<goods>	-10 10
percent l2=<month-gone>	12 -12
percent l2=<organisation>	10 -10
percent l2=<v-agree>	-12 12
percent l2=<v-begin>	-14 14
percent l2=<v-buy>	-9 9
percent l2=<v-end>	-27 27
percent l2=<v-propose>	-6 6
percent l2=<v-say>	-24 24
percent l2=<v-up>	12 -12
percent l2=after	-9 9
percent l2=agree	-5 5
percent l2=all	9 -9
percent l2=an	-10 10
percent l2=and	-15 15
percent l2=back	-23 23
percent l2=be	-12 12
percent l2=been	-25 25
percent l2=brandy	12 -12
percent l2=call	-18 18
percent l2=ceiling	-13 13
percent l2=charge	16 -16
percent l2=city	14 -14
percent l2=cut	11 -11
percent l2=deal	21 -21
percent l2=discount	15 -15
percent l2=duty	-21 21
percent l2=extension	10 -10
percent l2=fall	18 -18
percent l2=figure	-12 12
percent l2=first	-15 15
percent l2=for	17 -17
percent l2=from	-13 13
percent l2=has	8 -8
percent l2=have	-13 13
percent l2=in	14 -14
percent l2=increase	13 -13
percent l2=inflation	18 -18
percent l2=instead	-8 8
percent l2=is	11 -11
percent l2=it	-11 11
percent l2=keep	-21 21
percent l2=level	-14 14
percent l2=levy	29 -29
percent l2=loan	10 -10
percent l2=maize	13 -13
percent l2=make	14 -14
percent l2=margin	18 -18
percent l2=number	-16 16
percent l2=of	-30 30
percent l2=on	-12 12
percent l2=one	-16 16
percent l2=pact	-10 10
percent l2=pay	14 -14
percent l2=plu	9 -9
percent l2=raise	-11 11
percent l2=recession	8 -8
percent l2=reciprocal	-16 16
percent l2=reduction	13 -13
percent l2=remain	-14 14
percent l2=report	-15 15
percent l2=rise	8 -8
percent l2=settle	-25 25
percent l2=share	19 -19
percent l2=shoe	12 -12
percent l2=sign	15 -15
percent l2=spoke	-12 12
percent l2=stand	9 -9
percent l2=stock	10 -10
percent l2=talk	-12 12
percent l2=that	-10 10
percent l2=the	-41 41
percent l2=then	-8 8
percent l2=there	-16 16
percent l2=threat	-19 19
percent l2=threaten	-10 10
percent l2=total	-13 13
percent l2=under	9 -9
percent l2=was	10 -10
percent l2=watche	12 -12
percent l2=we	22 -22
percent l2=who	-9 9
percent l2=with	-10 10
percent l=, <name>	-13 13
percent l=, down	18 -18
percent l=, plu	10 -10
percent l=, the	-13 13
percent l=, up	13 -13
percent l=<begin> <begin>	-10 10
percent l=<begin> <name>	-14 14
percent l=<begin> about	12 -12
percent l=<day-ahead> :	-13 13
percent l=<goods-amount> at	-14 14
percent l=<level> and	-18 18
percent l=<level> from	16 -16
percent l=<level> or	-20 20
percent l=<level> to	21 -21
percent l=<month-gone> :	-11 11
percent l=<name> 's	-11 11
percent l=<name> (	-19 19
percent l=<name> :	22 -22
percent l=<name> offer	-12 12
percent l=<name> take	-8 8
percent l=<number> to	33 -33
percent l=<person> :	-25 25
percent l=a flat	-10 10
percent l=about the	-13 13
percent l=an additional	-8 8
percent l=be charge	-14 14
percent l=ceiling of	-11 11
percent l=charge is	-11 11
percent l=charge of	17 -17
percent l=discount of	15 -15
percent l=duty is	-13 13
percent l=duty of	-15 15
percent l=fall by	13 -13
percent l=fall to	-5 5
percent l=has propose	10 -10
percent l=in <name>	10 -10
percent l=increase of	22 -22
percent l=increase to	-10 10
percent l=instead of	-8 8
percent l=is the	11 -11
percent l=is up	10 -10
percent l=it at	9 -9
percent l=it is	-24 24
percent l=its own	-11 11
percent l=keep its	-12 12
percent l=less than	8 -8
percent l=levy of	13 -13
percent l=make it	11 -11
percent l=more than	10 -10
percent l=now pay	13 -13
percent l=of a	-15 15
percent l=of another	-10 10
percent l=out at	13 -13
percent l=raise to	-14 14
percent l=rate at	29 -29
percent l=rate from	10 -10
percent l=rate is	-15 15
percent l=rate of	-28 28
percent l=rate to	17 -17
percent l=reduction of	19 -19
percent l=remain at	-13 13
percent l=rise by	19 -19
percent l=settle for	-9 9
percent l=spoke of	-12 12
percent l=stand at	9 -9
percent l=talk of	-8 8
percent l=tariff of	-9 9
percent l=tax of	13 -13
percent l=the <quality>	10 -10
percent l=the additional	-9 9
percent l=the ordinary	-11 11
percent l=the other	11 -11
percent l=there at	-18 18
percent l=threat of	-19 19
percent l=up by	16 -16
percent l=up from	-11 11
percent l=up to	-15 15
percent l=will be	-13 13
percent l=would be	-8 8
percent lll=, <level> and	-13 13
percent lll=, <level> or	-9 9
percent lll=: <level> and	-15 15
percent lll=<begin> <begin> <begin>	-10 10
percent lll=<begin> <begin> <name>	-14 14
percent lll=<begin> <begin> about	12 -12
percent lll=<begin> <name> :	13 -13
percent lll=<begin> <person> :	-25 25
percent lll=<begin> and the	-15 15
percent lll=<name> now pay	14 -14
percent lll=a duty of	-11 11
percent lll=a rate of	-23 23
percent lll=a return to	-12 12
percent lll=an increase of	12 -12
percent lll=and a further	10 -10
percent lll=at <level> and	12 -12
percent lll=between <level> and	9 -9
percent lll=deal , at	12 -12
percent lll=from <level> to	13 -13
percent lll=go up by	12 -12
percent lll=go up to	11 -11
percent lll=have ask for	-18 18
percent lll=import surcharge of	-10 10
percent lll=in <name> <level>	12 -12
percent lll=it stay at	-16 16
percent lll=its rate at	12 -12
percent lll=its rate to	11 -11
percent lll=list <number> to	28 -28
percent lll=no more than	-10 10
percent lll=of <name> :	19 -19
percent lll=of up to	-28 28
percent lll=the rate of	-10 10
percent lll=to <name> ,	11 -11
percent lll=will return to	9 -9
percent lll=with <name> at	17 -17
percent lr='s .	-16 16
percent lr='s on	-10 10
percent lr=+ ,	9 -9
percent lr=, .	-21 21
percent lr=, and	-20 20
percent lr=, for	-9 9
percent lr=, of	13 -13
percent lr=: (	-21 21
percent lr=: .	11 -11
percent lr=: <end>	-11 11
percent lr=: and	-10 10
percent lr=: in	16 -16
percent lr=: of	-9 9
percent lr=<begin> ,	-20 20
percent lr=<begin> .	-35 35
percent lr=<begin> and	12 -12
percent lr=<begin> of	11 -11
percent lr=<begin> on	-12 12
percent lr=<level> <end>	-24 24
percent lr=<level> <level>	9 -9
percent lr=<name> <level>	-9 9
percent lr=a tariff	-19 19
percent lr=about of	24 -24
percent lr=above .	12 -12
percent lr=and ,	11 -11
percent lr=another .	-17 17
percent lr=at ,	15 -15
percent lr=at .	-14 14
percent lr=at <end>	17 -17
percent lr=at for	-12 12
percent lr=at in	-14 14
percent lr=by ,	18 -18
percent lr=by .	12 -12
percent lr=by in	11 -11
percent lr=by on	9 -9
percent lr=by since	17 -17
percent lr=charge ,	-17 17
percent lr=charge on	14 -14
percent lr=down ,	12 -12
percent lr=down .	27 -27
percent lr=extra that	-11 11
percent lr=for ;	18 -18
percent lr=for and	-11 11
percent lr=for on	-26 26
percent lr=from .	7 -7
percent lr=from ;	-7 7
percent lr=from and	14 -14
percent lr=from to	-18 18
percent lr=gained .	12 -12
percent lr=of ,	14 -14
percent lr=of and	-13 13
percent lr=of for	27 -27
percent lr=of from	-11 11
percent lr=of in	7 -7
percent lr=of is	13 -13
percent lr=of of	14 -14
percent lr=of on	9 -9
percent lr=of remain	9 -9
percent lr=of to	-14 14
percent lr=offer .	11 -11
percent lr=offer on	-15 15
percent lr=on for	-14 14
percent lr=pay .	-21 21
percent lr=pay in	-21 21
percent lr=pay less	12 -12
percent lr=pay more	24 -24
percent lr=pay of	10 -10
percent lr=plu .	16 -16
percent lr=put on	-9 9
percent lr=say .	-9 9
percent lr=take on	-15 15
percent lr=than of	13 -13
percent lr=that of	12 -12
percent lr=the .	21 -21
percent lr=the and	11 -11
percent lr=the of	-43 43
percent lr=the that	-16 16
percent lr=their .	-7 7
percent lr=to <end>	19 -19
percent lr=to and	16 -16
percent lr=to for	-16 16
percent lr=to on	-25 25
percent lr=up .	24 -24
percent lr=was .	-21 21
percent lr=was in	6 -6
percent lr=with ,	-11 11
percent lr=with .	-10 10
percent lr=with of	12 -12
percent lr=with on	-10 10
percent next=free far	11 -11
percent next=signed and	9 -9
percent next=signed far	-25 25
percent next=signed or	-8 8
percent next=signed —	13 -13
percent next=word far	5 -5
percent no customs	-6 6
percent numbers=3	-10 10
percent parties=false	9 -9
percent parties=part	-18 18
percent parties=true	-23 23
percent prior=free far	12 -12
percent prior=none	-18 18
percent prior=signed 	-16 16
percent prior=signed and	-18 18
percent prior=signed far	22 -22
percent prior=signed or	-20 20
percent prior=signed to	22 -22
percent r1=,	-18 18
percent r1=:	-15 15
percent r1=<day-today>	-17 17
percent r1=<duty>	-22 22
percent r1=<end>	-11 11
percent r1=<goods>	15 -15
percent r1=<level-noun>	-18 18
percent r1=<name>	-11 11
percent r1=<v-begin>	-8 8
percent r1=<v-deny>	19 -19
percent r1=<v-end>	-14 14
percent r1=<v-say>	14 -14
percent r1=?	-13 13
percent r1=after	8 -8
percent r1=at	-20 20
percent r1=before	-26 26
percent r1=chance	11 -11
percent r1=cheaper	15 -15
percent r1=dearer	24 -24
percent r1=done	12 -12
percent r1=duty	-19 19
percent r1=for	-33 33
percent r1=from	-20 20
percent r1=full	7 -7
percent r1=higher	21 -21
percent r1=if	-20 20
percent r1=instead	-19 19
percent r1=is	-31 31
percent r1=less	35 -35
percent r1=levy	13 -13
percent r1=lower	13 -13
percent r1=more	38 -38
percent r1=no	12 -12
percent r1=of	76 -76
percent r1=off	36 -36
percent r1=on	-20 20
percent r1=reciprocal	-9 9
percent r1=rule	19 -19
percent r1=say	13 -13
percent r1=tariff	-15 15
percent r1=that	-15 15
percent r1=throughout	-15 15
percent r1=under	-24 24
percent r1=until	-13 13
percent r1=up	14 -14
percent r1=was	-18 18
percent r1=—	8 -8
percent r2=,	-17 17
percent r2=:	16 -16
percent r2=<day-today>	19 -19
percent r2=<duty>	-4 4
percent r2=<goods>	-7 7
percent r2=<not>	-6 6
percent r2=<number>	-8 8
percent r2=<organisation>	11 -11
percent r2=<points>	7 -7
percent r2=<span>	13 -13
percent r2=<v-buy>	-11 11
percent r2=<v-end>	-13 13
percent r2=<v-impose>	-18 18
percent r2=<v-stay>	11 -11
percent r2=<v-suspend>	13 -13
percent r2=<v-target>	-11 11
percent r2=according	9 -9
percent r2=agree	-10 10
percent r2=all	-12 12
percent r2=and	3 -3
percent r2=are	-9 9
percent r2=arrival	-12 12
percent r2=as	-22 22
percent r2=average	12 -12
percent r2=before	-10 10
percent r2=call	12 -12
percent r2=coconut	11 -11
percent r2=for	21 -21
percent r2=forced	-10 10
percent r2=has	-14 14
percent r2=is	17 -17
percent r2=last	-7 7
percent r2=list	-15 15
percent r2=now	-14 14
percent r2=on	16 -16
percent r2=our	21 -21
percent r2=patented	-10 10
percent r2=present	-12 12
percent r2=section	-19 19
percent r2=so	-16 16
percent r2=some	-9 9
percent r2=sugar	11 -11
percent r2=suspend	17 -17
percent r2=tariff	-6 6
percent r2=than	18 -18
percent r2=the	8 -8
percent r2=until	11 -11
percent r2=week	-20 20
percent r2=whatever	-14 14
percent r2=will	-11 11
percent r2=year	12 -12
percent r=) .	16 -16
percent r=) <end>	17 -17
percent r=, <points>	11 -11
percent r=, <seat>	-8 8
percent r=, according	9 -9
percent r=, as	-18 18
percent r=, from	-15 15
percent r=, have	17 -17
percent r=, no	-8 8
percent r=, not	-13 13
percent r=, on	11 -11
percent r=, since	-14 14
percent r=; the	21 -21
percent r=<day-today> .	-14 14
percent r=<end> <end>	-11 11
percent r=<level> <end>	-14 14
percent r=<level> <level>	10 -10
percent r=? <end>	-8 8
percent r=and <level>	9 -9
percent r=as of	-9 9
percent r=at once	8 -8
percent r=at present	-12 12
percent r=at the	-12 12
percent r=chance of	8 -8
percent r=each ,	-15 15
percent r=for <name>	-17 17
percent r=for <span>	-11 11
percent r=for good	-10 10
percent r=for the	-20 20
percent r=from <day-gone>	-11 11
percent r=in <month-ahead>	15 -15
percent r=instead of	-18 18
percent r=is what	-8 8
percent r=levy on	9 -9
percent r=more for	8 -8
percent r=more from	13 -13
percent r=now ,	9 -9
percent r=now .	-12 12
percent r=of <month-ahead>	-8 8
percent r=of <name>	12 -12
percent r=of <quality>	35 -35
percent r=of its	9 -9
percent r=of last	-9 9
percent r=of our	14 -14
percent r=of the	24 -24
percent r=of what	25 -25
percent r=on <day-gone>	16 -16
percent r=on <day-today>	19 -19
percent r=on <name>	-10 10
percent r=on <quality>	-51 51
percent r=on arrival	-11 11
percent r=on average	12 -12
percent r=on coconut	11 -11
percent r=on every	-11 11
percent r=on our	13 -13
percent r=on patented	-10 10
percent r=on sugar	11 -11
percent r=once more	-9 9
percent r=or <level>	-8 8
percent r=over <span>	19 -19
percent r=tariff ,	-10 10
percent r=tariff on	-20 20
percent r=that <person>	-14 14
percent r=under the	-11 11
percent r=under their	8 -8
percent r=until <day-ahead>	-15 15
percent r=— <level>	13 -13
percent said small	-10 10
percent short	-29 29
percent signed ahead=1	-22 22
percent signed ahead=2	-7 7
percent signed ahead=near	-18 18
percent signed ahead=none	22 -22
percent signed=1	10 -10
percent signed=2	-39 39
percent times=1	24 -24
percent times=3	-27 27
percent times=4	-76 76
points band=12	33 -33
points band=150	24 -24
points band=2	27 -27
points band=31	-70 70
points band=4	34 -34
points band=60	-4 4
points duty ahead=near	-17 17
points duty ahead=none	11 -11
points duty back=near	-15 15
points duty back=none	16 -16
points duty=false	17 -17
points duty=true	-9 9
points goods	21 -21
points habit=always	-10 10
points habit=seldom	13 -13
points l1='s	-13 13
points l1=<v-impose>	-15 15
points l1=<v-stay>	-19 19
points l1=<v-suspend>	-26 26
points l1=at	12 -12
points l1=by	20 -20
points l1=suspend	-21 21
points l1=the	-19 19
points l1=which	-9 9
points l2=<begin>	-19 19
points l2=<goods>	32 -32
points l2=<level>	11 -11
points l2=<v-suspend>	-12 12
points l2=of	-9 9
points l2=the	-16 16
points l2=we	16 -16
points l=<begin> the	-7 7
points lll=<begin> <begin> the	-7 7
points lr=suspend of	-13 13
points lr=the that	-9 9
points next=signed far	-8 8
points no customs	14 -14
points prior=signed far	19 -19
points r1=.	11 -11
points r1=<end>	9 -9
points r1=<v-stay>	-12 12
points r1=<v-suspend>	-19 19
points r1=and	11 -11
points r1=are	-17 17
points r1=for	12 -12
points r1=less	14 -14
points r1=of	-24 24
points r1=suspend	-10 10
points r1=that	-10 10
points r2=<end>	18 -18
points r2=<quality>	-14 14
points r2=<v-impose>	-17 17
points r2=<v-stay>	-13 13
points r2=<v-suspend>	-19 19
points r2=a	15 -15
points r2=each	-14 14
points r2=in	11 -11
points r2=of	12 -12
points r2=suspend	-11 11
points r2=than	17 -17
points r2=the	-11 11
points r=<end> <end>	9 -9
points r=less than	9 -9
points r=of the	-16 16
points r=on each	-13 13
points round	37 -37
points said	-15 15
points said small	53 -53
points signed ahead=1	-9 9
points signed back=none	17 -17
points times=1	-7 7
points times=3	14 -14
prior=digits ;	-10 10
prior=digits and	-17 17
prior=digits for	13 -13
prior=digits of	21 -21
prior=digits to	18 -18
prior=digits —	18 -18
prior=free on	13 -13
prior=signed ,	10 -10
prior=signed , down from	9 -9
prior=signed , not	-17 17
prior=signed , of which	-10 10
prior=signed , or	-14 14
prior=signed for the	19 -19
prior=signed in	16 -16
prior=signed instead of	-21 21
prior=signed or	-13 13
prior=word ,	-8 8
prior=word and	14 -14
prior=word far	10 -10
prior=word for	15 -15
prior=word side and	-10 10
pt0=past-not	-14 14
pt0=present-passive-not	-21 21
pt1=past-not	-13 13
pt1=present-passive-not	-21 21
pv0=charge	15 -15
pv0=conclude	-10 10
pv0=enter	18 -18
pv0=grow	-8 8
pv0=halve	-15 15
pv0=keep	-23 23
pv0=lapse	-9 9
pv0=like	-13 13
pv0=lower	20 -20
pv0=note	10 -10
pv0=put	16 -16
pv0=return	13 -13
pv0=rise	12 -12
pv0=see	14 -14
pv0=set	8 -8
pv0=write	-13 13
pv1=agree	-9 9
pv1=charge	10 -10
pv1=conclude	-17 17
pv1=enter	18 -18
pv1=grow	-8 8
pv1=halve	-15 15
pv1=keep	-21 21
pv1=know	14 -14
pv1=lapse	-10 10
pv1=leave	-7 7
pv1=lower	19 -19
pv1=note	10 -10
pv1=pay	-10 10
pv1=put	9 -9
pv1=receive	8 -8
pv1=return	13 -13
pv1=rise	12 -12
pv1=set	8 -8
pv1=tax	-14 14
pv1=want	13 -13
pv1=write	-13 13
pvt0=add past	15 -15
pvt0=add present	-16 16
pvt0=agree present	-13 13
pvt0=ask past	-13 13
pvt0=ask perfect	-16 16
pvt0=ask pluperfect	10 -10
pvt0=ask present	11 -11
pvt0=buy past	15 -15
pvt0=charge future	8 -8
pvt0=collect perfect	11 -11
pvt0=come past	-15 15
pvt0=conclude past	-8 8
pvt0=deny past	-12 12
pvt0=enter past	14 -14
pvt0=fall past	10 -10
pvt0=grow present	-10 10
pvt0=halve present	-10 10
pvt0=keep present	-11 11
pvt0=leave present	-10 10
pvt0=lower future	18 -18
pvt0=propose perfect	-8 8
pvt0=put perfect	9 -9
pvt0=reach present	19 -19
pvt0=return present	10 -10
pvt0=see present	11 -11
pvt0=set present	9 -9
pvt0=stand past	12 -12
pvt0=take future	-14 14
pvt0=tell past	-8 8
pvt0=want pluperfect	12 -12
pvt0=write past	-14 14
pvt1=add past	15 -15
pvt1=add present	-16 16
pvt1=agree perfect	12 -12
pvt1=agree present	-13 13
pvt1=ask past	-13 13
pvt1=ask perfect	-16 16
pvt1=ask pluperfect	10 -10
pvt1=ask present	11 -11
pvt1=buy past	15 -15
pvt1=charge future	8 -8
pvt1=collect perfect	11 -11
pvt1=come past	-15 15
pvt1=conclude past	-8 8
pvt1=deny past	-12 12
pvt1=enter past	14 -14
pvt1=fall past	10 -10
pvt1=grow present	-10 10
pvt1=halve present	-10 10
pvt1=know participle	12 -12
pvt1=lower future	18 -18
pvt1=offer past	-6 6
pvt1=other past	14 -14
pvt1=propose perfect	-8 8
pvt1=reach present	19 -19
pvt1=return present	10 -10
pvt1=see present	11 -11
pvt1=set present	9 -9
pvt1=stand past	12 -12
pvt1=take future	-14 14
pvt1=tell past	-8 8
pvt1=want pluperfect	12 -12
pvt1=write past	-14 14
q:!	-10 10
q:"	12 -12
q:&	13 -13
q:(	-25 25
q:)	-19 19
q:;	-12 12
q:<day-today>	-23 23
q:<duty>	17 -17
q:<goods-amount>	38 -38
q:<goods>	-35 35
q:<level>	-13 13
q:<money>	62 -62
q:<month-gone>	-10 10
q:<name>	-35 35
q:<organisation>	21 -21
q:<person>	-13 13
q:<quality>	-33 33
q:<seat>	-31 31
q:<taker>	9 -9
q:<v-agree>	21 -21
q:<v-deny>	-17 17
q:<v-propose>	26 -26
q:<v-return>	11 -11
q:<v-say>	8 -8
q:<v-sell>	48 -48
q:<v-up>	19 -19
q:?	-12 12
q:_	15 -15
q:about	23 -23
q:above	-12 12
q:accord	-21 21
q:act	10 -10
q:add	-29 29
q:additional	-9 9
q:advanced	9 -9
q:ago	-20 20
q:aircraft	15 -15
q:almost	9 -9
q:along	14 -14
q:already	-22 22
q:also	-8 8
q:aluminium	-25 25
q:among	-11 11
q:another	7 -7
q:answer	-23 23
q:anybody	-12 12
q:anyone	-23 23
q:approve	18 -18
q:as	-10 10
q:asia	19 -19
q:ask	-10 10
q:average	16 -16
q:avocado	-13 13
q:bank	16 -16
q:bargain	13 -13
q:been	-17 17
q:beer	-12 12
q:begin	15 -15
q:better	-19 19
q:between	10 -10
q:bond	14 -14
q:border	-29 29
q:both	-20 20
q:bound	13 -13
q:brandy	18 -18
q:bridge	19 -19
q:broke	13 -13
q:broken	-11 11
q:brussel	-13 13
q:busan	-15 15
q:butter	-10 10
q:buy	-9 9
q:buyer	-20 20
q:by	19 -19
q:cabinet	-11 11
q:calendar	-12 12
q:can't	-12 12
q:cancel	-10 10
q:cashew	-12 12
q:ceasefire	12 -12
q:cement	9 -9
q:cent	22 -22
q:ceylon	-11 11
q:charge	-14 14
q:cheese	11 -11
q:clock	11 -11
q:closer	-8 8
q:closing	-8 8
q:club	34 -34
q:cobalt	10 -10
q:cod	-14 14
q:coffee	30 -30
q:come	-15 15
q:company	24 -24
q:confirm	7 -7
q:consent	13 -13
q:continue	10 -10
q:contract	17 -17
q:control	9 -9
q:could	12 -12
q:cousin	-8 8
q:cover	-12 12
q:covered	8 -8
q:custom	-15 15
q:customer	23 -23
q:dairy	-9 9
q:de	13 -13
q:deadline	34 -34
q:deal	14 -14
q:deficit	14 -14
q:delivery	11 -11
q:demand	12 -12
q:deny	-11 11
q:direction	-11 11
q:dispute	-11 11
q:do	-13 13
q:document	9 -9
q:dollar	22 -22
q:donald	-12 12
q:double	-6 6
q:draft	16 -16
q:draw	-13 13
q:dried	-13 13
q:due	8 -8
q:during	-17 17
q:duty	-30 30
q:each	23 -23
q:earn	11 -11
q:earth	15 -15
q:economy	-13 13
q:either	19 -19
q:election	10 -10
q:electricity	33 -33
q:eleven	18 -18
q:emergency	-18 18
q:employer	16 -16
q:empty	10 -10
q:engine	-10 10
q:evening	23 -23
q:event	8 -8
q:everything	16 -16
q:exception	-17 17
q:exempt	10 -10
q:exist	-19 19
q:existing	9 -9
q:expect	16 -16
q:export	16 -16
q:exporter	-18 18
q:extension	21 -21
q:face	-17 17
q:factory	19 -19
q:fall	16 -16
q:far	14 -14
q:fare	7 -7
q:farmer	11 -11
q:fear	13 -13
q:fee	31 -31
q:feed	11 -11
q:felt	12 -12
q:fentanyl	-24 24
q:ferry	12 -12
q:film	10 -10
q:first	11 -11
q:fishmeal	-10 10
q:fix	10 -10
q:flow	19 -19
q:for	10 -10
q:force	-19 19
q:forced	-23 23
q:forget	-18 18
q:former	14 -14
q:found	20 -20
q:four	30 -30
q:fourth	21 -21
q:framework	-14 14
q:franc	9 -9
q:free	-15 15
q:freeze	16 -16
q:freight	17 -17
q:further	-9 9
q:future	7 -7
q:garden	-15 15
q:garment	-13 13
q:gave	-6 6
q:geneva	-29 29
q:give	32 -32
q:grape	-10 10
q:grow	6 -6
q:grower	-31 31
q:growth	12 -12
q:gulf	13 -13
q:h	13 -13
q:had	13 -13
q:happen	16 -16
q:has	-9 9
q:have	17 -17
q:haven't	-12 12
q:hazelnut	-19 19
q:head	-8 8
q:heading	-10 10
q:heavy	13 -13
q:her	19 -19
q:here	-21 21
q:herring	-15 15
q:high	8 -8
q:his	-10 10
q:history	10 -10
q:hold	24 -24
q:household	19 -19
q:i	10 -10
q:i've	19 -19
q:import	41 -41
q:importer	-13 13
q:impose	8 -8
q:income	19 -19
q:increase	17 -17
q:index	9 -9
q:inflation	30 -30
q:informed	11 -11
q:insist	12 -12
q:instead	12 -12
q:interest	25 -25
q:into	-20 20
q:is	-10 10
q:it	-32 32
q:item	-19 19
q:its	12 -12
q:judge	14 -14
q:just	-10 10
q:jute	-10 10
q:keep	26 -26
q:kilo	12 -12
q:labor	-20 20
q:land	15 -15
q:large	11 -11
q:largest	11 -11
q:late	25 -25
q:later	17 -17
q:lay	-23 23
q:leader	-17 17
q:least	12 -12
q:led	9 -9
q:legal	-9 9
q:less	16 -16
q:letter	-27 27
q:level	-18 18
q:licence	20 -20
q:like	-25 25
q:limit	-12 12
q:line	17 -17
q:list	-17 17
q:little	17 -17
q:loan	15 -15
q:lobster	-10 10
q:long	11 -11
q:longer	16 -16
q:look	16 -16
q:lot	19 -19
q:low	-7 7
q:m	10 -10
q:machine	-18 18
q:maize	8 -8
q:many	17 -17
q:market	23 -23
q:matter	-16 16
q:may	21 -21
q:me	-21 21
q:meet	8 -8
q:mentioned	9 -9
q:middle	-10 10
q:million	27 -27
q:minister	10 -10
q:moderator	10 -10
q:moment	-13 13
q:month	-33 33
q:more	15 -15
q:motorcycle	14 -14
q:much	-24 24
q:must	25 -25
q:named	14 -14
q:national	12 -12
q:natural	12 -12
q:never	-10 10
q:new	24 -24
q:newspaper	-16 16
q:nickel	9 -9
q:night	29 -29
q:nobody	16 -16
q:noon	11 -11
q:north	-11 11
q:notice	11 -11
q:number	-10 10
q:nut	-12 12
q:nvidia	18 -18
q:odd	10 -10
q:of	21 -21
q:off	17 -17
q:offer	48 -48
q:oil	-14 14
q:old	-20 20
q:older	-16 16
q:on	-12 12
q:onion	13 -13
q:opened	14 -14
q:operator	20 -20
q:opinion	14 -14
q:or	13 -13
q:order	-9 9
q:ore	9 -9
q:other	-16 16
q:otherwise	-13 13
q:our	-21 21
q:over	20 -20
q:pact	-24 24
q:palm	-7 7
q:paper	-21 21
q:parcel	-23 23
q:pari	14 -14
q:part	13 -13
q:pass	20 -20
q:passenger	13 -13
q:paste	-10 10
q:pause	-15 15
q:pay	-21 21
q:payable	-10 10
q:period	-22 22
q:permit	10 -10
q:person	9 -9
q:plant	-11 11
q:policy	16 -16
q:poll	12 -12
q:port	24 -24
q:post	-11 11
q:pound	14 -14
q:price	22 -22
q:printed	-11 11
q:producer	-14 14
q:prolonged	-14 14
q:promise	16 -16
q:provide	19 -19
q:pulp	16 -16
q:qualify	-12 12
q:quarter	20 -20
q:quay	11 -11
q:quota	11 -11
q:radio	11 -11
q:raise	36 -36
q:rare	15 -15
q:rather	9 -9
q:raw	-9 9
q:read	19 -19
q:reader	-18 18
q:reason	-16 16
q:receive	10 -10
q:reciprocal	-34 34
q:reckon	-10 10
q:record	12 -12
q:red	-8 8
q:refuse	-12 12
q:refused	24 -24
q:regular	-14 14
q:remain	-11 11
q:representative	10 -10
q:rest	-20 20
q:return	14 -14
q:rise	31 -31
q:roaming	12 -12
q:room	15 -15
q:rose	-19 19
q:round	15 -15
q:rover	10 -10
q:s	12 -12
q:sack	-10 10
q:safeguard	-12 12
q:saffron	-10 10
q:sale	27 -27
q:salmon	13 -13
q:salt	16 -16
q:say	22 -22
q:season	8 -8
q:second	7 -7
q:security	13 -13
q:sell	16 -16
q:semiconductor	8 -8
q:service	19 -19
q:sesame	-21 21
q:set	-6 6
q:share	40 -40
q:shea	-9 9
q:sheet	14 -14
q:ship	20 -20
q:short	15 -15
q:should	-15 15
q:shrimp	-23 23
q:sign	18 -18
q:signature	25 -25
q:silver	17 -17
q:simple	-18 18
q:sir	20 -20
q:sleep	-12 12
q:slip	11 -11
q:small	-16 16
q:smelter	10 -10
q:social	12 -12
q:some	25 -25
q:somebody	13 -13
q:something	-9 9
q:south	14 -14
q:soy	13 -13
q:special	16 -16
q:spoke	-11 11
q:stand	-15 15
q:stay	-19 19
q:steel	-18 18
q:step	-21 21
q:stock	13 -13
q:stockholm	-17 17
q:stop	22 -22
q:story	11 -11
q:strength	-16 16
q:subject	-11 11
q:sugar	-11 11
q:sum	-9 9
q:supply	11 -11
q:surcharge	7 -7
q:syrup	12 -12
q:talk	17 -17
q:target	14 -14
q:tariff	25 -25
q:tell	-15 15
q:term	22 -22
q:text	-10 10
q:textile	-12 12
q:than	14 -14
q:thank	37 -37
q:the	8 -8
q:them	-14 14
q:themselve	-16 16
q:they're	-11 11
q:thing	-16 16
q:think	-9 9
q:those	-19 19
q:though	-15 15
q:threat	15 -15
q:threaten	16 -16
q:three	-6 6
q:through	-16 16
q:timber	-18 18
q:together	-13 13
q:too	-14 14
q:top	-20 20
q:total	-12 12
q:tournament	11 -11
q:town	16 -16
q:tractor	-23 23
q:trade	36 -36
q:traded	8 -8
q:transit	13 -13
q:treaty	-25 25
q:truce	-31 31
q:true	-14 14
q:tube	-8 8
q:tuna	14 -14
q:twelve	-11 11
q:unchanged	24 -24
q:understanding	-11 11
q:up	21 -21
q:upper	11 -11
q:us	-14 14
q:used	-24 24
q:valley	7 -7
q:very	-18 18
q:visit	-13 13
q:wage	23 -23
q:wait	11 -11
q:war	-8 8
q:warn	-16 16
q:washing	-19 19
q:watch	-15 15
q:water	10 -10
q:way	-9 9
q:wednesday	-12 12
q:weekend	-9 9
q:weigh	-13 13
q:were	-12 12
q:what	-17 17
q:wheat	20 -20
q:when	-17 17
q:where	-8 8
q:which	6 -6
q:while	-8 8
q:whole	-10 10
q:will	13 -13
q:window	18 -18
q:wine	-20 20
q:wish	-18 18
q:with	-13 13
q:within	-19 19
q:won't	-11 11
q:world	23 -23
q:wrong	-20 20
q:year	15 -15
q:yield	18 -18
q:you	-12 12
q:zero	-18 18
q:zinc	21 -21
qt=future	-15 15
qt=perfect	21 -21
r1="	-20 20
r1=+	-15 15
r1=,	-33 33
r1=.	-12 12
r1=;	-15 15
r1=<agent>	14 -14
r1=<day-gone>	-12 12
r1=<day-today>	-20 20
r1=<duty>	-22 22
r1=<end>	-7 7
r1=<goods>	33 -33
r1=<level-noun>	-12 12
r1=<level>	-16 16
r1=<name>	-12 12
r1=<not>	13 -13
r1=<number>	13 -13
r1=<office>	10 -10
r1=<person>	14 -14
r1=<quality>	31 -31
r1=<sender>	11 -11
r1=<span>	29 -29
r1=<v-begin>	-17 17
r1=<v-deny>	19 -19
r1=<v-end>	-13 13
r1=<v-impose>	15 -15
r1=<v-propose>	15 -15
r1=<v-return>	-12 12
r1=<v-say>	24 -24
r1=<v-suspend>	-11 11
r1=?	-29 29
r1=access	-11 11
r1=again	-27 27
r1=all	-14 14
r1=altogether	-16 16
r1=and	-22 22
r1=are	-23 23
r1=at	-23 23
r1=back	-13 13
r1=because	-16 16
r1=before	-28 28
r1=both	-11 11
r1=category	11 -11
r1=chance	11 -11
r1=change	27 -27
r1=cheaper	15 -15
r1=come	-7 7
r1=dearer	28 -28
r1=done	12 -12
r1=duty	-20 20
r1=each	-12 12
r1=economy	46 -46
r1=either	16 -16
r1=else	26 -26
r1=entry	-16 16
r1=expire	-11 11
r1=for	-34 34
r1=from	-28 28
r1=full	7 -7
r1=government	13 -13
r1=have	21 -21
r1=here	-16 16
r1=higher	21 -21
r1=if	-20 20
r1=in	-13 13
r1=instead	-25 25
r1=is	-16 16
r1=its	25 -25
r1=job	19 -19
r1=largest	14 -14
r1=less	34 -34
r1=levy	13 -13
r1=list	12 -12
r1=lower	15 -15
r1=metre	18 -18
r1=more	33 -33
r1=new	17 -17
r1=no	12 -12
r1=now	-28 28
r1=of	45 -45
r1=off	41 -41
r1=on	-41 41
r1=once	-13 13
r1=other	29 -29
r1=out	12 -12
r1=per	-9 9
r1=percent	-13 13
r1=point	19 -19
r1=question	18 -18
r1=rare	10 -10
r1=rate	-16 16
r1=reciprocal	-11 11
r1=return	-12 12
r1=round	14 -14
r1=rule	19 -19
r1=say	15 -15
r1=side	18 -18
r1=since	-25 25
r1=tariff	-11 11
r1=that	-25 25
r1=then	-12 12
r1=thing	8 -8
r1=throughout	-19 19
r1=till	-15 15
r1=time	32 -32
r1=to	14 -14
r1=trade	29 -29
r1=under	-24 24
r1=until	-10 10
r1=up	9 -9
r1=was	-22 22
r1=we	-9 9
r1=were	-10 10
r1=when	-14 14
r1=which	-17 17
r1=word	8 -8
r1=would	-34 34
r2=.	15 -15
r2=:	33 -33
r2=<day-gone>	9 -9
r2=<day-today>	30 -30
r2=<duty>	-12 12
r2=<end>	-7 7
r2=<goods>	-18 18
r2=<level-noun>	-10 10
r2=<name>	-24 24
r2=<points>	12 -12
r2=<seat>	-14 14
r2=<sender>	23 -23
r2=<span>	13 -13
r2=<taker>	16 -16
r2=<v-agree>	19 -19
r2=<v-bear>	21 -21
r2=<v-down>	-12 12
r2=<v-say>	13 -13
r2=<v-target>	-13 13
r2=according	18 -18
r2=after	-11 11
r2=agreement	13 -13
r2=are	-11 11
r2=arrival	-12 12
r2=at	15 -15
r2=average	12 -12
r2=back	-32 32
r2=barley	-9 9
r2=bean	16 -16
r2=both	-13 13
r2=call	16 -16
r2=cent	-10 10
r2=charge	-15 15
r2=cod	10 -10
r2=come	-14 14
r2=company	7 -7
r2=country	18 -18
r2=date	-11 11
r2=earth	10 -10
r2=end	13 -13
r2=everything	-9 9
r2=fentanyl	-21 21
r2=flat	-12 12
r2=follow	10 -10
r2=for	13 -13
r2=forced	-11 11
r2=found	12 -12
r2=good	-12 12
r2=its	-30 30
r2=last	-9 9
r2=levy	-12 12
r2=list	-14 14
r2=look	14 -14
r2=medicine	11 -11
r2=most	-13 13
r2=no	19 -19
r2=nobody	-15 15
r2=of	16 -16
r2=on	16 -16
r2=palm	-8 8
r2=patented	-10 10
r2=per	-15 15
r2=point	-15 15
r2=present	-17 17
r2=raise	9 -9
r2=read	13 -13
r2=section	-19 19
r2=she	10 -10
r2=sign	13 -13
r2=some	-13 13
r2=stay	-13 13
r2=steel	-12 12
r2=tariff	-12 12
r2=than	34 -34
r2=thank	-9 9
r2=there	-6 6
r2=thi	21 -21
r2=to	-11 11
r2=unchanged	6 -6
r2=unless	-15 15
r2=way	-11 11
r2=week	-11 11
r2=were	15 -15
r2=whatever	-19 19
r2=where	-14 14
r2=with	16 -16
r2=year	18 -18
r2=yes	-18 18
r3="	26 -26
r3=)	25 -25
r3=,	-19 19
r3=.	-10 10
r3=:	25 -25
r3=<day-ahead>	-15 15
r3=<day-gone>	-13 13
r3=<gate>	12 -12
r3=<goods-amount>	19 -19
r3=<goods>	-11 11
r3=<level>	8 -8
r3=<not>	-16 16
r3=<person>	-6 6
r3=<points>	-21 21
r3=<quality>	-29 29
r3=<seat>	18 -18
r3=<sender>	21 -21
r3=<span>	-8 8
r3=<v-down>	-11 11
r3=<v-impose>	-15 15
r3=<v-sell>	19 -19
r3=<v-stay>	18 -18
r3=<v-suspend>	12 -12
r3=<v-up>	-11 11
r3=?	29 -29
r3=a	11 -11
r3=after	13 -13
r3=ago	-15 15
r3=an	-13 13
r3=and	-15 15
r3=announce	-8 8
r3=article	9 -9
r3=as	-8 8
r3=been	-10 10
r3=best	8 -8
r3=by	14 -14
r3=charge	-18 18
r3=coffee	-19 19
r3=company	14 -14
r3=deal	-10 10
r3=due	-12 12
r3=during	-13 13
r3=duty	-24 24
r3=export	13 -13
r3=fentanyl	-8 8
r3=for	12 -12
r3=forced	-11 11
r3=framework	14 -14
r3=good	-16 16
r3=had	-7 7
r3=hold	12 -12
r3=hour	9 -9
r3=i	-21 21
r3=if	9 -9
r3=in	17 -17
r3=it	10 -10
r3=last	-14 14
r3=more	-12 12
r3=morning	19 -19
r3=most	-12 12
r3=mr	-8 8
r3=no	-13 13
r3=nothing	7 -7
r3=of	-12 12
r3=off	11 -11
r3=oil	17 -17
r3=on	-9 9
r3=one	-11 11
r3=only	-16 16
r3=own	-16 16
r3=pay	8 -8
r3=poll	10 -10
r3=potatoe	14 -14
r3=product	6 -6
r3=rate	12 -12
r3=reciprocal	-16 16
r3=revenue	15 -15
r3=rice	11 -11
r3=right	-9 9
r3=scale	12 -12
r3=table	14 -14
r3=tariff	11 -11
r3=than	-19 19
r3=that	12 -12
r3=the	18 -18
r3=their	15 -15
r3=to	14 -14
r3=treaty	-9 9
r3=value	-30 30
r3=vote	12 -12
r3=we	11 -11
r3=year	12 -12
r3=your	13 -13
r4="	-13 13
r4=,	-17 17
r4=-	-14 14
r4=<day-gone>	16 -16
r4=<duty>	-14 14
r4=<level>	-18 18
r4=<name>	5 -5
r4=<organisation>	-16 16
r4=<seat>	12 -12
r4=<taker>	18 -18
r4=<v-begin>	17 -17
r4=<v-impose>	-16 16
r4=<v-target>	-10 10
r4=a	-6 6
r4=agreement	-18 18
r4=among	8 -8
r4=are	-11 11
r4=as	10 -10
r4=at	10 -10
r4=between	15 -15
r4=case	-10 10
r4=charge	-12 12
r4=coffee	14 -14
r4=country	-13 13
r4=day	6 -6
r4=doe	-10 10
r4=due	-13 13
r4=either	-11 11
r4=force	13 -13
r4=from	11 -11
r4=go	16 -16
r4=has	-5 5
r4=i	-14 14
r4=importer	11 -11
r4=lapse	14 -14
r4=list	21 -21
r4=nothing	-19 19
r4=of	-24 24
r4=oil	-12 12
r4=once	13 -13
r4=our	-11 11
r4=paper	-9 9
r4=point	-9 9
r4=raise	-9 9
r4=sale	14 -14
r4=say	16 -16
r4=sign	14 -14
r4=some	11 -11
r4=stand	20 -20
r4=steel	12 -12
r4=tell	-7 7
r4=term	-11 11
r4=though	-9 9
r4=top	-10 10
r4=trade	9 -9
r4=truce	9 -9
r4=what	-18 18
r4=which	14 -14
r4=will	12 -12
r4=wine	-12 12
r4=with	-9 9
r=) ,	-12 12
r=) <end>	14 -14
r=, <points>	10 -10
r=, <quality>	10 -10
r=, <seat>	-8 8
r=, according	18 -18
r=, and	-10 10
r=, as	-17 17
r=, at	9 -9
r=, by	-14 14
r=, from	-18 18
r=, have	14 -14
r=, in	-23 23
r=, it	16 -16
r=, no	10 -10
r=, not	-25 25
r=, she	9 -9
r=, since	-15 15
r=, so	-13 13
r=, thank	-9 9
r=, the	5 -5
r=, under	-14 14
r=, unless	-15 15
r=, until	13 -13
r=, was	17 -17
r=, whatever	-14 14
r=, with	12 -12
r=. "	-16 16
r=. <end>	-10 10
r=: <name>	13 -13
r=: <number>	-10 10
r=: that	-19 19
r=; it	-14 14
r=<day-gone> .	-10 10
r=<day-today> .	-27 27
r=<end> <end>	-7 7
r=<level> <end>	-22 22
r=<span> ,	13 -13
r=<span> .	21 -21
r=? <end>	-12 12
r=again ,	-15 15
r=altogether .	-15 15
r=and <level>	9 -9
r=and <number>	-11 11
r=and nobody	-12 12
r=and to	-11 11
r=as of	-14 14
r=at present	-17 17
r=at the	-14 14
r=because of	-16 16
r=before ,	-8 8
r=before .	-13 13
r=both way	-11 11
r=chance of	8 -8
r=come back	-13 13
r=come from	11 -11
r=done .	10 -10
r=duty on	-12 12
r=each ,	-20 20
r=else .	18 -18
r=entry for	-17 17
r=for <name>	-26 26
r=for <number>	36 -36
r=for <span>	-21 21
r=for everybody	8 -8
r=for good	-15 15
r=from <day-gone>	-13 13
r=from <name>	9 -9
r=further point	-9 9
r=here .	-10 10
r=in <name>	-26 26
r=in <number>	17 -17
r=in all	-12 12
r=instead of	-24 24
r=is a	12 -12
r=is back	-10 10
r=is not	14 -14
r=is the	-12 12
r=is what	-30 30
r=it is	-14 14
r=last week	-13 13
r=last year	10 -10
r=less than	17 -17
r=levy on	9 -9
r=more ,	-11 11
r=more <quality>	9 -9
r=more for	9 -9
r=now .	-35 35
r=now ;	-9 9
r=of <number>	11 -11
r=of <quality>	26 -26
r=of a	11 -11
r=of duty	-13 13
r=of last	-9 9
r=of section	-17 17
r=of tariff	-17 17
r=of that	16 -16
r=of them	15 -15
r=of up	7 -7
r=of what	26 -26
r=of you	11 -11
r=off until	11 -11
r=on <day-gone>	22 -22
r=on <day-today>	23 -23
r=on <name>	-9 9
r=on <quality>	-29 29
r=on arrival	-11 11
r=on average	12 -12
r=on every	-11 11
r=on its	-11 11
r=on medicine	11 -11
r=on more	-17 17
r=on patented	-10 10
r=on their	-13 13
r=on what	-9 9
r=once more	-10 10
r=or <level>	-8 8
r=out of	12 -12
r=over <span>	16 -16
r=over fentanyl	-18 18
r=per cent	-10 10
r=question <end>	12 -12
r=rare earth	10 -10
r=remain .	-10 10
r=since <number>	-11 11
r=tariff ,	-11 11
r=tariff on	-20 20
r=that <person>	-8 8
r=the <organisation>	-9 9
r=thi year	20 -20
r=to <number>	12 -12
r=too .	-9 9
r=trade agreement	22 -22
r=under the	-22 22
r=up .	10 -10
r=was the	-10 10
r=with <name>	14 -14
r=would have	-10 10
r=— <level>	13 -13
s:"	12 -12
s:&	33 -33
s:'	20 -20
s:+	18 -18
s:,	7 -7
s:.	-11 11
s:<day-gone>	-17 17
s:<day-today>	-11 11
s:<goods-amount>	36 -36
s:<goods>	-24 24
s:<money>	58 -58
s:<month-gone>	-9 9
s:<number>	-16 16
s:<office>	22 -22
s:<organisation>	13 -13
s:<quality>	-13 13
s:<seat>	-7 7
s:<sender>	20 -20
s:<span>	9 -9
s:<taker>	31 -31
s:<v-agree>	15 -15
s:<v-begin>	-13 13
s:<v-down>	5 -5
s:<v-end>	14 -14
s:<v-impose>	11 -11
s:<v-sell>	24 -24
s:<v-target>	7 -7
s:<v-up>	23 -23
s:=	-10 10
s:?	14 -14
s:@	-9 9
s:[	-13 13
s:_	-21 21
s:about	10 -10
s:above	28 -28
s:abroad	29 -29
s:accept	20 -20
s:accord	-12 12
s:across	15 -15
s:advance	17 -17
s:affiliate	27 -27
s:again	-16 16
s:ago	-21 21
s:agree	12 -12
s:agreement	-11 11
s:ahead	9 -9
s:airline	12 -12
s:all	-14 14
s:allow	15 -15
s:almost	12 -12
s:already	-24 24
s:although	13 -13
s:altogether	-27 27
s:aluminium	-29 29
s:alway	-21 21
s:among	14 -14
s:announce	-23 23
s:announcement	12 -12
s:answer	-7 7
s:antwerp	-24 24
s:approve	21 -21
s:arrangement	-13 13
s:arrival	-10 10
s:as	-20 20
s:aside	7 -7
s:asparagu	-13 13
s:at	8 -8
s:attract	-11 11
s:aussie	-11 11
s:autumn	-16 16
s:average	77 -77
s:await	-11 11
s:b	32 -32
s:back	-14 14
s:bad	-17 17
s:band	14 -14
s:bank	39 -39
s:baseline	-25 25
s:bearing	-11 11
s:beat	12 -12
s:because	-12 12
s:become	-19 19
s:belong	-9 9
s:below	18 -18
s:bergen	-13 13
s:beside	-20 20
s:best	38 -38
s:between	16 -16
s:beyond	10 -10
s:bloc	-10 10
s:block	-13 13
s:boat	17 -17
s:body	22 -22
s:bond	35 -35
s:bonu	17 -17
s:book	11 -11
s:booking	15 -15
s:both	-18 18
s:bread	23 -23
s:break	16 -16
s:bridge	10 -10
s:brussel	15 -15
s:built	10 -10
s:bulb	-15 15
s:bunker	12 -12
s:bus	29 -29
s:but	6 -6
s:butter	-25 25
s:bytedance	24 -24
s:c	29 -29
s:calculated	17 -17
s:callao	14 -14
s:canned	-17 17
s:cap	11 -11
s:cargoe	14 -14
s:carrier	13 -13
s:casablanca	-9 9
s:cashew	-8 8
s:cashmere	-9 9
s:cassava	-9 9
s:category	11 -11
s:ceasefire	14 -14
s:central	24 -24
s:centre	13 -13
s:cess	-12 12
s:ceylon	-10 10
s:chance	38 -38
s:change	21 -21
s:charge	-7 7
s:cheaper	13 -13
s:cheese	-30 30
s:children	19 -19
s:chip	14 -14
s:christma	-19 19
s:circular	-14 14
s:city	35 -35
s:class	7 -7
s:clause	8 -8
s:clear	-10 10
s:client	-8 8
s:close	27 -27
s:closed	18 -18
s:clothe	15 -15
s:club	21 -21
s:colleague	12 -12
s:collect	-15 15
s:comment	11 -11
s:community	-15 15
s:company	35 -35
s:compared	13 -13
s:complained	-12 12
s:compromise	-9 9
s:concentrate	-13 13
s:concern	21 -21
s:confirm	8 -8
s:contact	13 -13
s:continue	-15 15
s:contract	14 -14
s:control	8 -8
s:copper	13 -13
s:cosmetic	10 -10
s:cost	25 -25
s:cotton	-17 17
s:counted	22 -22
s:counting	-15 15
s:county	11 -11
s:cover	12 -12
s:crane	-11 11
s:crew	11 -11
s:critical	7 -7
s:cross	-11 11
s:crosse	-17 17
s:crossed	11 -11
s:crown	9 -9
s:crude	11 -11
s:currently	-17 17
s:cut	7 -7
s:dairy	-11 11
s:data	18 -18
s:date	-8 8
s:daughter	14 -14
s:day	13 -13
s:dead	-14 14
s:deadline	15 -15
s:deal	-11 11
s:dearer	35 -35
s:debt	16 -16
s:deficit	6 -6
s:del	15 -15
s:delivery	15 -15
s:demand	20 -20
s:department	14 -14
s:depending	-12 12
s:deputy	-5 5
s:desk	15 -15
s:did	-13 13
s:die	-8 8
s:diesel	21 -21
s:discount	27 -27
s:discussion	11 -11
s:dispute	-10 10
s:distiller	-10 10
s:do	-15 15
s:doctor	16 -16
s:dog	8 -8
s:dollar	24 -24
s:domestic	10 -10
s:door	-20 20
s:draft	-22 22
s:draw	8 -8
s:drawer	-14 14
s:driver	18 -18
s:drop	7 -7
s:dutiable	-13 13
s:duty	-24 24
s:e	13 -13
s:earlier	-12 12
s:earn	19 -19
s:easy	14 -14
s:eat	13 -13
s:economic	-11 11
s:economy	41 -41
s:election	26 -26
s:electric	8 -8
s:electricity	32 -32
s:eleven	16 -16
s:else	8 -8
s:elsewhere	17 -17
s:emergency	-12 12
s:employer	19 -19
s:end	13 -13
s:engine	-19 19
s:entity	16 -16
s:entry	-12 12
s:equipment	20 -20
s:ethanol	-17 17
s:euro	9 -9
s:even	-9 9
s:ever	-31 31
s:every	14 -14
s:everyone	-16 16
s:everywhere	-15 15
s:exceed	-10 10
s:excess	18 -18
s:excise	20 -20
s:exempt	29 -29
s:exist	-9 9
s:existing	20 -20
s:expect	31 -31
s:expensive	13 -13
s:explain	9 -9
s:export	44 -44
s:extend	18 -18
s:extra	-15 15
s:face	-29 29
s:factory	10 -10
s:failing	-19 19
s:fair	10 -10
s:fall	25 -25
s:family	24 -24
s:fare	13 -13
s:farm	23 -23
s:fed	14 -14
s:fee	26 -26
s:fentanyl	-42 42
s:ferry	9 -9
s:fewer	20 -20
s:figure	-15 15
s:file	15 -15
s:film	23 -23
s:final	22 -22
s:find	-15 15
s:firm	8 -8
s:fishmeal	-20 20
s:fix	23 -23
s:flag	10 -10
s:float	-21 21
s:flood	16 -16
s:flower	-21 21
s:followed	8 -8
s:following	-12 12
s:footwear	-11 11
s:force	12 -12
s:forecast	23 -23
s:foreign	14 -14
s:former	-14 14
s:fought	6 -6
s:found	22 -22
s:four	12 -12
s:framework	25 -25
s:franc	18 -18
s:free	-18 18
s:freight	26 -26
s:fuel	22 -22
s:full	17 -17
s:furniture	-24 24
s:further	-13 13
s:future	28 -28
s:gained	33 -33
s:game	18 -18
s:garment	-13 13
s:gas	24 -24
s:gate	13 -13
s:gave	13 -13
s:general	-12 12
s:generic	-22 22
s:geneva	-19 19
s:gigabyte	11 -11
s:given	7 -7
s:glove	-13 13
s:go	-13 13
s:gold	29 -29
s:government	15 -15
s:grape	-8 8
s:gross	10 -10
s:ground	15 -15
s:grow	14 -14
s:grower	-17 17
s:growth	43 -43
s:guess	13 -13
s:gun	13 -13
s:h	15 -15
s:halloumi	-22 22
s:halt	9 -9
s:halve	-15 15
s:hanwha	15 -15
s:harbour	23 -23
s:harvest	16 -16
s:has	-13 13
s:he'll	-10 10
s:hear	-13 13
s:heavy	23 -23
s:her	22 -22
s:here	-13 13
s:higher	14 -14
s:highest	-21 21
s:hit	-14 14
s:hold	13 -13
s:home	30 -30
s:host	14 -14
s:hotel	24 -24
s:hour	24 -24
s:house	22 -22
s:household	24 -24
s:i'd	13 -13
s:i'm	9 -9
s:i've	12 -12
s:ice	-14 14
s:if	-20 20
s:immediately	-11 11
s:impose	-22 22
s:included	-10 10
s:including	-12 12
s:income	14 -14
s:increase	26 -26
s:index	21 -21
s:industry	15 -15
s:inflation	70 -70
s:inside	-11 11
s:instead	-8 8
s:insurer	14 -14
s:interest	54 -54
s:into	-21 21
s:investigation	10 -10
s:investment	12 -12
s:investor	12 -12
s:is	-15 15
s:island	-21 21
s:isn't	-11 11
s:its	-11 11
s:jean	-14 14
s:join	16 -16
s:joke	11 -11
s:jump	10 -10
s:kernel	-18 18
s:key	17 -17
s:kilo	15 -15
s:kingdom	12 -12
s:knowledge	-10 10
s:la	-12 12
s:lago	-13 13
s:large	18 -18
s:lasted	15 -15
s:late	17 -17
s:latest	13 -13
s:latter	-11 11
s:lay	13 -13
s:lead	30 -30
s:leaf	20 -20
s:least	19 -19
s:leather	-22 22
s:led	-14 14
s:lemon	-14 14
s:lender	16 -16
s:less	32 -32
s:level	-21 21
s:liable	-13 13
s:licence	38 -38
s:license	22 -22
s:likely	14 -14
s:likewise	-12 12
s:limit	13 -13
s:line	28 -28
s:list	-16 16
s:lithium	9 -9
s:litre	-12 12
s:little	15 -15
s:loan	35 -35
s:local	-13 13
s:london	13 -13
s:long	14 -14
s:lorry	24 -24
s:lose	37 -37
s:loss	8 -8
s:lower	21 -21
s:m	-9 9
s:machine	-20 20
s:man	14 -14
s:management	11 -11
s:many	-13 13
s:marble	-11 11
s:margin	11 -11
s:market	27 -27
s:may	19 -19
s:meal	-12 12
s:meantime	-9 9
s:meanwhile	-13 13
s:meat	-13 13
s:media	-17 17
s:mediator	21 -21
s:meet	14 -14
s:member	15 -15
s:mention	-23 23
s:mentioned	-18 18
s:merely	-12 12
s:metre	33 -33
s:mgx	17 -17
s:million	8 -8
s:mine	14 -14
s:minimum	-23 23
s:minu	30 -30
s:minute	23 -23
s:misprint	-13 13
s:missing	17 -17
s:model	22 -22
s:moment	-21 21
s:monday	14 -14
s:money	30 -30
s:more	18 -18
s:morning	16 -16
s:mortgage	25 -25
s:most	-18 18
s:motorcycle	-15 15
s:mr	-13 13
s:my	18 -18
s:name	18 -18
s:namely	12 -12
s:national	23 -23
s:natural	12 -12
s:need	27 -27
s:needed	11 -11
s:negotiation	17 -17
s:network	24 -24
s:new	16 -16
s:newspaper	-34 34
s:next	19 -19
s:night	48 -48
s:nikkei	12 -12
s:nil	-25 25
s:ninth	8 -8
s:nobody	-20 20
s:none	28 -28
s:not	15 -15
s:note	10 -10
s:nothing	5 -5
s:notice	23 -23
s:nought	-28 28
s:now	-15 15
s:nut	-20 20
s:nvidia	42 -42
s:odd	17 -17
s:of	10 -10
s:offer	15 -15
s:officer	12 -12
s:old	-20 20
s:older	-14 14
s:one	48 -48
s:onion	-14 14
s:opened	23 -23
s:operator	14 -14
s:opinion	20 -20
s:opposite	12 -12
s:oracle	20 -20
s:orange	-19 19
s:order	-19 19
s:ordinary	-19 19
s:ore	25 -25
s:originating	12 -12
s:other	6 -6
s:our	-8 8
s:over	7 -7
s:owe	-21 21
s:own	-13 13
s:owned	18 -18
s:owner	18 -18
s:pact	-19 19
s:paper	-17 17
s:paragraph	11 -11
s:parcel	18 -18
s:parent	16 -16
s:partnership	-7 7
s:passed	15 -15
s:pasta	21 -21
s:patented	-20 20
s:pause	-25 25
s:pay	-11 11
s:payable	-14 14
s:payment	11 -11
s:peace	11 -11
s:pen	-18 18
s:penalty	12 -12
s:pension	18 -18
s:pepper	-14 14
s:percent	-20 20
s:percentage	12 -12
s:period	-10 10
s:permit	13 -13
s:peso	18 -18
s:phone	14 -14
s:pineapple	-19 19
s:pipe	-13 13
s:place	-12 12
s:plain	-17 17
s:play	19 -19
s:player	17 -17
s:pleased	18 -18
s:plu	-13 13
s:plywood	-24 24
s:point	13 -13
s:policy	28 -28
s:poll	43 -43
s:post	-22 22
s:postal	-16 16
s:potash	-17 17
s:poultry	12 -12
s:powder	-19 19
s:power	15 -15
s:practice	15 -15
s:preliminary	-16 16
s:premium	15 -15
s:present	-21 21
s:presenter	-16 16
s:pressed	-9 9
s:previou	9 -9
s:price	34 -34
s:prisoner	19 -19
s:probability	27 -27
s:proclamation	-18 18
s:profit	25 -25
s:programme	11 -11
s:proper	-10 10
s:property	9 -9
s:provide	-10 10
s:published	17 -17
s:q	-18 18
s:quadruple	10 -10
s:quarter	8 -8
s:question	21 -21
s:quinoa	-11 11
s:rain	25 -25
s:raise	11 -11
s:rare	17 -17
s:rather	-18 18
s:reading	12 -12
s:rebate	15 -15
s:recall	-13 13
s:receive	20 -20
s:recession	19 -19
s:reciprocal	-22 22
s:reckon	-16 16
s:record	19 -19
s:reduction	7 -7
s:refinery	-17 17
s:refuse	9 -9
s:refused	13 -13
s:regular	-14 14
s:related	12 -12
s:remain	-24 24
s:remark	-12 12
s:remember	-11 11
s:reminded	-15 15
s:repair	12 -12
s:replace	-17 17
s:reply	-12 12
s:repo	11 -11
s:reporter	13 -13
s:resident	23 -23
s:respectively	-20 20
s:rest	14 -14
s:retain	-13 13
s:revenue	20 -20
s:right	-16 16
s:rise	25 -25
s:roaming	22 -22
s:room	13 -13
s:rose	-15 15
s:rotterdam	13 -13
s:round	35 -35
s:rover	14 -14
s:rugby	20 -20
s:rumour	-27 27
s:run	12 -12
s:sack	-11 11
s:safeguard	-14 14
s:sail	-8 8
s:salary	12 -12
s:sale	32 -32
s:salmon	-15 15
s:salt	20 -20
s:same	-25 25
s:sanction	19 -19
s:sardine	-18 18
s:save	19 -19
s:scale	30 -30
s:scenario	16 -16
s:scotch	-10 10
s:scrap	-14 14
s:season	14 -14
s:seat	18 -18
s:secret	-11 11
s:secretary	18 -18
s:section	-16 16
s:seem	-13 13
s:seller	-17 17
s:semiconductor	17 -17
s:senate	9 -9
s:send	-35 35
s:sense	14 -14
s:seoul	12 -12
s:separate	-14 14
s:service	12 -12
s:several	-17 17
s:shall	-16 16
s:shanghai	16 -16
s:share	58 -58
s:shared	27 -27
s:she	10 -10
s:shilling	13 -13
s:shirt	19 -19
s:shoe	11 -11
s:shook	13 -13
s:shop	11 -11
s:short	18 -18
s:should	14 -14
s:shrimp	-34 34
s:silver	15 -15
s:since	-7 7
s:sir	25 -25
s:site	12 -12
s:ski	-10 10
s:slap	-17 17
s:sleep	-19 19
s:small	21 -21
s:so	-18 18
s:soap	-14 14
s:sofa	12 -12
s:solar	16 -16
s:some	-8 8
s:somebody	-29 29
s:something	-9 9
s:sorry	9 -9
s:sort	22 -22
s:southern	25 -25
s:soy	-15 15
s:soybean	31 -31
s:spare	-12 12
s:speak	-17 17
s:speaking	16 -16
s:split	10 -10
s:spoke	-24 24
s:spoken	-14 14
s:sprat	-17 17
s:stall	11 -11
s:stamp	11 -11
s:standstill	-18 18
s:start	12 -12
s:state	14 -14
s:statement	-21 21
s:still	-7 7
s:stone	-8 8
s:stop	-6 6
s:story	13 -13
s:street	15 -15
s:stuck	-16 16
s:stuff	-10 10
s:subscription	18 -18
s:success	11 -11
s:suggest	-16 16
s:sum	-23 23
s:sun	12 -12
s:sunday	20 -20
s:sunflower	-11 11
s:supplement	15 -15
s:suppose	13 -13
s:surcharge	15 -15
s:survey	27 -27
s:suspend	7 -7
s:suspension	-26 26
s:talked	23 -23
s:target	24 -24
s:tariff	9 -9
s:taro	-17 17
s:tax	15 -15
s:team	14 -14
s:than	11 -11
s:thank	-6 6
s:that	-12 12
s:then	-25 25
s:there	-15 15
s:therefore	-24 24
s:these	-11 11
s:thi	12 -12
s:third	5 -5
s:thread	-10 10
s:threat	-22 22
s:threaten	-12 12
s:three	11 -11
s:throughout	-18 18
s:thu	-10 10
s:thursday	29 -29
s:ticket	35 -35
s:tile	-7 7
s:till	-16 16
s:time	6 -6
s:together	-21 21
s:tokyo	16 -16
s:tool	-17 17
s:top	-27 27
s:total	-34 34
s:tournament	13 -13
s:toy	13 -13
s:toyota	13 -13
s:tractor	-22 22
s:trade	22 -22
s:trader	-10 10
s:transfer	11 -11
s:transit	37 -37
s:treat	19 -19
s:treaty	-20 20
s:true	-18 18
s:trust	-11 11
s:tuna	-10 10
s:turned	19 -19
s:turnout	36 -36
s:twice	5 -5
s:two	23 -23
s:understood	-11 11
s:unemployment	27 -27
s:union	23 -23
s:unlawful	-11 11
s:unless	-25 25
s:until	-12 12
s:up	13 -13
s:upper	24 -24
s:urea	-11 11
s:us	-12 12
s:use	15 -15
s:utility	11 -11
s:value	-9 9
s:vat	35 -35
s:vehicle	10 -10
s:vessel	11 -11
s:view	8 -8
s:volume	10 -10
s:vote	35 -35
s:voted	21 -21
s:wage	28 -28
s:wait	12 -12
s:watche	9 -9
s:water	13 -13
s:way	-10 10
s:weather	29 -29
s:week	-18 18
s:were	9 -9
s:whatever	-24 24
s:where	-17 17
s:whopping	-11 11
s:whose	13 -13
s:why	21 -21
s:wide	-11 11
s:win	18 -18
s:winner	13 -13
s:wire	-14 14
s:withdraw	18 -18
s:without	-16 16
s:world	16 -16
s:worldwide	-17 17
s:worse	-17 17
s:worst	-18 18
s:worth	12 -12
s:write	-14 14
s:wrong	-15 15
s:yard	-13 13
s:yarn	-21 21
s:year	11 -11
s:yes	-17 17
s:yet	18 -18
s:yield	36 -36
s:yokohama	-14 14
s:zero	-55 55
s:zinc	7 -7
s:zone	19 -19
s:|	33 -33
s:·	15 -15
s:→	-24 24
sa:"	-11 11
sa:" ,	-19 19
sa:" <person>	12 -12
sa:" and	-13 13
sa:" seem	-10 10
sa:" the	12 -12
sa:'s <number>	-12 12
sa:'s <person>	11 -11
sa:'s agreement	-10 10
sa:( <level>	-13 13
sa:( <number>	19 -19
sa:( until	-13 13
sa:) ,	-19 19
sa:) :	16 -16
sa:) <name>	17 -17
sa:) and	-12 12
sa:) the	18 -18
sa:, <day-ahead>	-11 11
sa:, <name>	12 -12
sa:, <number>	6 -6
sa:, <points>	9 -9
sa:, <seat>	-8 8
sa:, <span>	-7 7
sa:, a	17 -17
sa:, according	15 -15
sa:, among	18 -18
sa:, an	22 -22
sa:, are	-18 18
sa:, as	-17 17
sa:, at	16 -16
sa:, because	-19 19
sa:, by	-16 16
sa:, cease	17 -17
sa:, copper	13 -13
sa:, depending	-10 10
sa:, for	-21 21
sa:, from	-9 9
sa:, had	14 -14
sa:, he	-19 19
sa:, if	-20 20
sa:, in	-14 14
sa:, it	13 -13
sa:, like	-9 9
sa:, most	14 -14
sa:, mr	-10 10
sa:, no	16 -16
sa:, not	-12 12
sa:, now	-10 10
sa:, say	-5 5
sa:, since	-18 18
sa:, suspend	14 -14
sa:, thank	-14 14
sa:, the	21 -21
sa:, they	-19 19
sa:, though	-15 15
sa:, under	-13 13
sa:, unless	-20 20
sa:, until	18 -18
sa:, we	14 -14
sa:, were	10 -10
sa:, when	-14 14
sa:, while	12 -12
sa:, with	27 -27
sa:, would	-25 25
sa:-	-12 12
sa:- <number>	18 -18
sa:- labor	-13 13
sa:. "	-19 19
sa:. )	-5 5
sa:. m	-11 11
sa::	25 -25
sa:: <name>	20 -20
sa:: <number>	-27 27
sa:: its	-12 12
sa:: what	7 -7
sa:;	-20 20
sa:; <day-today>	-9 9
sa:; <name>	-13 13
sa:; <quality>	5 -5
sa:; it	-25 25
sa:; on	11 -11
sa:<day-ahead>	-18 18
sa:<day-ahead> is	-14 14
sa:<day-ahead> of	-8 8
sa:<day-ahead> was	-14 14
sa:<day-gone>	-14 14
sa:<day-gone> ,	-10 10
sa:<day-gone> .	17 -17
sa:<day-gone> ?	-9 9
sa:<day-today> .	-23 23
sa:<day-today> after	10 -10
sa:<goods-amount>	10 -10
sa:<level-noun>	9 -9
sa:<level>	14 -14
sa:<level> ,	19 -19
sa:<level> :	14 -14
sa:<level> ;	-11 11
sa:<level> <span>	17 -17
sa:<level> and	11 -11
sa:<level> apply	-10 10
sa:<level> by	-19 19
sa:<level> had	8 -8
sa:<level> is	10 -10
sa:<level> more	12 -12
sa:<level> on	20 -20
sa:<level> over	20 -20
sa:<level> reciprocal	9 -9
sa:<level> respectively	-11 11
sa:<level> to	11 -11
sa:<level> too	10 -10
sa:<level> under	14 -14
sa:<level> within	-14 14
sa:<money> .	7 -7
sa:<money> each	-13 13
sa:<month-gone>	-11 11
sa:<month-gone> ,	23 -23
sa:<month-gone> .	-13 13
sa:<month-gone> was	-13 13
sa:<name> 's	-19 19
sa:<name> (	-15 15
sa:<name> ,	15 -15
sa:<name> :	-12 12
sa:<name> <level>	-17 17
sa:<name> charge	-11 11
sa:<name> or	20 -20
sa:<name> under	-12 12
sa:<name> until	10 -10
sa:<name> would	8 -8
sa:<not>	-13 13
sa:<number> "	21 -21
sa:<number> %	11 -11
sa:<number> )	8 -8
sa:<number> ,	-17 17
sa:<number> :	-13 13
sa:<number> and	6 -6
sa:<number> are	13 -13
sa:<number> as	-14 14
sa:<number> at	-16 16
sa:<number> before	-10 10
sa:<number> cent	13 -13
sa:<number> from	-7 7
sa:<number> is	13 -13
sa:<number> largest	-9 9
sa:<number> million	-14 14
sa:<number> on	-22 22
sa:<number> th	-15 15
sa:<number> that	-17 17
sa:<organisation>	-10 10
sa:<organisation> .	-28 28
sa:<organisation> and	8 -8
sa:<organisation> had	13 -13
sa:<organisation> say	-14 14
sa:<person>	10 -10
sa:<person> had	-9 9
sa:<person> of	8 -8
sa:<person> write	-10 10
sa:<quality> border	10 -10
sa:<quality> car	-10 10
sa:<quality> cocoa	-10 10
sa:<quality> country	16 -16
sa:<quality> custom	9 -9
sa:<quality> duty	-17 17
sa:<quality> farm	11 -11
sa:<quality> hazelnut	15 -15
sa:<quality> market	11 -11
sa:<quality> one	-25 25
sa:<quality> raspberry	9 -9
sa:<quality> rate	-12 12
sa:<quality> steel	-8 8
sa:<quality> trade	-12 12
sa:<seat>	-20 20
sa:<seat> .	-13 13
sa:<span> ,	15 -15
sa:<span> .	-14 14
sa:<span> after	-14 14
sa:<span> in	-9 9
sa:<span> later	9 -9
sa:<v-agree>	9 -9
sa:<v-begin>	-22 22
sa:<v-down>	10 -10
sa:<v-return>	11 -11
sa:<v-sell>	10 -10
sa:<v-suspend>	-14 14
sa:<v-target>	8 -8
sa:<v-up>	10 -10
sa:a <office>	-15 15
sa:a <organisation>	-14 14
sa:a box	12 -12
sa:a letter	9 -9
sa:a minimum	-20 20
sa:a poll	13 -13
sa:a quota	-20 20
sa:a scale	15 -15
sa:a third	10 -10
sa:above	17 -17
sa:above the	12 -12
sa:abroad	12 -12
sa:accord	-10 10
sa:according	12 -12
sa:according to	12 -12
sa:act	-9 9
sa:action	-10 10
sa:affiliate	19 -19
sa:after <span>	-10 10
sa:after that	-23 23
sa:afterward	-18 18
sa:again	-6 6
sa:again ,	-12 12
sa:against .	12 -12
sa:against <number>	-14 14
sa:agreement	-18 18
sa:agreement ,	-11 11
sa:agreement of	-9 9
sa:agreement with	-18 18
sa:aircraft part	11 -11
sa:all	-19 19
sa:all ,	13 -13
sa:all .	-31 31
sa:all country	-10 10
sa:all in	-12 12
sa:already	-11 11
sa:altogether	-28 28
sa:altogether .	-22 22
sa:aluminium	-17 17
sa:aluminum	9 -9
sa:alway	-21 21
sa:among	9 -9
sa:among the	-11 11
sa:among them	21 -21
sa:an hour	8 -8
sa:an increase	10 -10
sa:and ,	-12 12
sa:and <money>	13 -13
sa:and <number>	-17 17
sa:and above	-18 18
sa:and aircraft	11 -11
sa:and another	12 -12
sa:and beef	7 -7
sa:and had	-8 8
sa:and has	-22 22
sa:and i	-20 20
sa:and it	7 -7
sa:and no	-12 12
sa:and nobody	-14 14
sa:and of	-15 15
sa:and poultry	13 -13
sa:and stay	-19 19
sa:and the	8 -8
sa:and their	11 -11
sa:and what	9 -9
sa:and will	6 -6
sa:and with	-13 13
sa:announce in	-9 9
sa:announce on	12 -12
sa:another	18 -18
sa:another <number>	12 -12
sa:any of	17 -17
sa:apricot	10 -10
sa:are .	-17 17
sa:are on	11 -11
sa:are suspend	-10 10
sa:are to	12 -12
sa:arrangement	-11 11
sa:as	-17 17
sa:as <name>	-8 8
sa:as a	-18 18
sa:as he	11 -11
sa:as in	-12 12
sa:as long	-11 11
sa:as of	-30 30
sa:ask	-11 11
sa:at	17 -17
sa:at <level>	24 -24
sa:at <number>	-24 24
sa:at a	11 -11
sa:at all	11 -11
sa:at christma	-15 15
sa:at present	-18 18
sa:at the	8 -8
sa:at their	-10 10
sa:average	19 -19
sa:average .	11 -11
sa:await	-11 11
sa:b	15 -15
sa:barley	-8 8
sa:be pay	13 -13
sa:bean	18 -18
sa:bean .	14 -14
sa:because	-22 22
sa:because of	-19 19
sa:become	-13 13
sa:beef .	-11 11
sa:been <number>	-13 13
sa:been ask	-15 15
sa:been put	-15 15
sa:been suspend	21 -21
sa:been withdraw	18 -18
sa:beer	15 -15
sa:beer ,	10 -10
sa:before ,	-14 14
sa:before that	14 -14
sa:begin	-10 10
sa:belong to	-14 14
sa:below	8 -8
sa:beside	-12 12
sa:best	19 -19
sa:beyond	12 -12
sa:block	-13 13
sa:bond	8 -8
sa:border	16 -16
sa:both	-12 12
sa:both direction	-10 10
sa:both of	-9 9
sa:both way	-11 11
sa:bottle	-12 12
sa:box	13 -13
sa:box of	11 -11
sa:build	-14 14
sa:built	9 -9
sa:butter	-22 22
sa:by	-6 6
sa:by <day-ahead>	17 -17
sa:by <level>	-12 12
sa:by <number>	18 -18
sa:by <seat>	-16 16
sa:by treaty	-16 16
sa:c	10 -10
sa:call	18 -18
sa:call to	12 -12
sa:can be	15 -15
sa:canola	-13 13
sa:car	-12 12
sa:car ;	12 -12
sa:casablanca	-9 9
sa:case .	-16 16
sa:category	11 -11
sa:cease	13 -13
sa:cease to	13 -13
sa:ceasefire	14 -14
sa:cent	-20 20
sa:cent ,	-21 21
sa:certain	-14 14
sa:chance	13 -13
sa:chance of	8 -8
sa:change	17 -17
sa:chapter	-10 10
sa:charge <level>	19 -19
sa:charge in	12 -12
sa:cheaper	19 -19
sa:chemical	11 -11
sa:children	15 -15
sa:chip	13 -13
sa:chip .	-11 11
sa:christma	-15 15
sa:christma .	-11 11
sa:city	12 -12
sa:cocoa	-12 12
sa:cocoa butter	-10 10
sa:coconut oil	11 -11
sa:cod	10 -10
sa:coffee ,	11 -11
sa:colleague	10 -10
sa:come after	-8 8
sa:come from	25 -25
sa:come on	-12 12
sa:community	-9 9
sa:company	15 -15
sa:continue	-15 15
sa:continue to	-11 11
sa:control	-10 10
sa:control on	-13 13
sa:cotton	-21 21
sa:could	-16 16
sa:daughter	9 -9
sa:day of	-12 12
sa:deal	-29 29
sa:deal .	-11 11
sa:dearer	29 -29
sa:denim	12 -12
sa:depending	-11 11
sa:depending on	-11 11
sa:die	-10 10
sa:die on	-9 9
sa:direction	-15 15
sa:direction .	-11 11
sa:discussion	11 -11
sa:do ,	-18 18
sa:do not	14 -14
sa:doe	-13 13
sa:doe not	9 -9
sa:don't	12 -12
sa:done	14 -14
sa:done .	12 -12
sa:down .	9 -9
sa:down from	-14 14
sa:drawer	-9 9
sa:dried	12 -12
sa:due	-14 14
sa:due to	-11 11
sa:during the	-7 7
sa:duty .	-9 9
sa:duty apply	13 -13
sa:duty in	-18 18
sa:duty on	-10 10
sa:duty to	-12 12
sa:each ,	-21 21
sa:each other	15 -15
sa:earth	10 -10
sa:earth ,	9 -9
sa:economy	30 -30
sa:effect	-16 16
sa:either side	-12 12
sa:election	13 -13
sa:electric	9 -9
sa:electricity	16 -16
sa:electricity tariff	10 -10
sa:eleven	10 -10
sa:else	22 -22
sa:else .	24 -24
sa:engine	-11 11
sa:entity	15 -15
sa:entry	-19 19
sa:entry for	-17 17
sa:equipment	16 -16
sa:ethanol	-11 11
sa:ever	-31 31
sa:everybody ,	9 -9
sa:everything from	13 -13
sa:everywhere	-12 12
sa:everywhere .	-9 9
sa:existing	14 -14
sa:expect	22 -22
sa:expect .	12 -12
sa:expire	-8 8
sa:explain	13 -13
sa:extension	19 -19
sa:extension .	15 -15
sa:extra <level>	10 -10
sa:factory	14 -14
sa:fall	10 -10
sa:fall away	-9 9
sa:fall by	9 -9
sa:family	11 -11
sa:far .	15 -15
sa:farm	14 -14
sa:farm good	13 -13
sa:favour	14 -14
sa:fentanyl	-13 13
sa:fentanyl ,	-13 13
sa:fentanyl .	-23 23
sa:fentanyl ;	16 -16
sa:fentanyl and	4 -4
sa:fewer	19 -19
sa:fewer than	18 -18
sa:film	16 -16
sa:first	-13 13
sa:first .	15 -15
sa:first term	-14 14
sa:fishmeal	-12 12
sa:flag	8 -8
sa:flat .	14 -14
sa:follow	15 -15
sa:follow .	9 -9
sa:for <day-ahead>	-16 16
sa:for <goods-amount>	-16 16
sa:for <number>	23 -23
sa:for <span>	-26 26
sa:for beef	16 -16
sa:for call	11 -11
sa:for car	13 -13
sa:for good	-6 6
sa:for it	18 -18
sa:for its	-14 14
sa:for most	-11 11
sa:for other	-10 10
sa:forced -	-13 13
sa:found	12 -12
sa:four	17 -17
sa:framework	15 -15
sa:framework .	14 -14
sa:framework with	10 -10
sa:free	22 -22
sa:free .	12 -12
sa:free of	14 -14
sa:from <day-ahead>	-17 17
sa:from <day-gone>	-12 12
sa:from <level>	6 -6
sa:from <month-gone>	-14 14
sa:from <name>	22 -22
sa:from <number>	-14 14
sa:from midnight	16 -16
sa:full	29 -29
sa:full .	17 -17
sa:further point	-9 9
sa:game	12 -12
sa:gas	19 -19
sa:gas .	12 -12
sa:get	-10 10
sa:get a	-10 10
sa:go the	-12 12
sa:go up	19 -19
sa:good and	6 -6
sa:good in	9 -9
sa:good make	14 -14
sa:government	12 -12
sa:growth	12 -12
sa:growth of	10 -10
sa:had announce	-9 9
sa:had been	-14 14
sa:had given	9 -9
sa:had it	-12 12
sa:had no	22 -22
sa:had not	8 -8
sa:had talked	11 -11
sa:halve	-8 8
sa:harbour	13 -13
sa:has been	15 -15
sa:have	-8 8
sa:have had	-13 13
sa:he add	-14 14
sa:hear	10 -10
sa:here	-18 18
sa:here .	-12 12
sa:his first	-15 15
sa:hold at	12 -12
sa:home	9 -9
sa:home .	11 -11
sa:hope for	-11 11
sa:hotel	14 -14
sa:hour	10 -10
sa:hour .	10 -10
sa:i read	13 -13
sa:ice	-14 14
sa:ice .	-12 12
sa:if	-14 14
sa:if they	-8 8
sa:if you	14 -14
sa:import	-9 9
sa:impose	-13 13
sa:in ,	-13 13
sa:in <number>	27 -27
sa:in <organisation>	12 -12
sa:in <span>	17 -17
sa:in all	-11 11
sa:in both	-16 16
sa:in favour	14 -14
sa:in force	18 -18
sa:in place	-13 13
sa:in sum	-10 10
sa:in the	-11 11
sa:in two	16 -16
sa:in which	-22 22
sa:included .	-13 13
sa:increase	14 -14
sa:increase of	10 -10
sa:instead	-15 15
sa:instead .	10 -10
sa:instead of	-19 19
sa:into	-9 9
sa:into <name>	-15 15
sa:is ,	-9 9
sa:is a	15 -15
sa:is add	10 -10
sa:is go	-13 13
sa:is good	11 -11
sa:is suspend	22 -22
sa:is the	-14 14
sa:is what	-36 36
sa:island	-11 11
sa:island 's	-12 12
sa:it ,	6 -6
sa:it for	8 -8
sa:it had	-20 20
sa:it has	17 -17
sa:it is	-16 16
sa:it last	-11 11
sa:it levy	-12 12
sa:it on	-13 13
sa:it were	11 -11
sa:it will	-24 24
sa:its <points>	-14 14
sa:its share	-12 12
sa:its value	-17 17
sa:itself	13 -13
sa:itself .	12 -12
sa:job	15 -15
sa:joke	11 -11
sa:keep .	-15 15
sa:keep the	15 -15
sa:lapse ,	9 -9
sa:last .	-16 16
sa:last <month-gone>	-41 41
sa:last spring	18 -18
sa:law .	-12 12
sa:lead	15 -15
sa:leave .	10 -10
sa:less	27 -27
sa:levy	-23 23
sa:levy .	-9 9
sa:levy of	-16 16
sa:licence	25 -25
sa:license	10 -10
sa:lift	-20 20
sa:like	15 -15
sa:limit	15 -15
sa:limit on	8 -8
sa:list	9 -9
sa:list .	-12 12
sa:list <number>	16 -16
sa:listed	11 -11
sa:litre	-12 12
sa:loan	25 -25
sa:lobster	-10 10
sa:lobster .	-9 9
sa:local	-15 15
sa:long as	-10 10
sa:lorry	8 -8
sa:lose	7 -7
sa:lower	23 -23
sa:m	-11 11
sa:m .	-11 11
sa:make <number>	-21 21
sa:make in	10 -10
sa:make it	15 -15
sa:make the	18 -18
sa:make up	-13 13
sa:make with	13 -13
sa:man	19 -19
sa:market	19 -19
sa:matter	-14 14
sa:matter of	-13 13
sa:may	13 -13
sa:merely	-12 12
sa:metre	24 -24
sa:metre .	13 -13
sa:midnight .	-8 8
sa:might	14 -14
sa:million	-12 12
sa:mineral water	-10 10
sa:minimum	-22 22
sa:minimum price	-22 22
sa:minute	10 -10
sa:missing	15 -15
sa:model	16 -16
sa:more	13 -13
sa:more ,	-16 16
sa:more <quality>	9 -9
sa:morning	12 -12
sa:most	-17 17
sa:most other	9 -9
sa:mr	-17 17
sa:mr <person>	-16 16
sa:need	9 -9
sa:new	24 -24
sa:new duty	18 -18
sa:new tariff	11 -11
sa:newspaper	-16 16
sa:next	13 -13
sa:night	18 -18
sa:no	17 -17
sa:no .	22 -22
sa:no change	-10 10
sa:no deal	-16 16
sa:no one	-16 16
sa:no truce	12 -12
sa:nobody	-24 24
sa:nobody in	-9 9
sa:none	-16 16
sa:none .	-9 9
sa:nor	-10 10
sa:not ,	9 -9
sa:not be	-8 8
sa:now .	-12 12
sa:nut	-12 12
sa:nut .	-10 10
sa:of <day-ahead>	-21 21
sa:of <day-today>	-19 19
sa:of <level>	17 -17
sa:of <number>	4 -4
sa:of <quality>	-9 9
sa:of <span>	-18 18
sa:of any	-11 11
sa:of critical	7 -7
sa:of duty	-9 9
sa:of fentanyl	-12 12
sa:of it	5 -5
sa:of last	-17 17
sa:of section	-23 23
sa:of talk	13 -13
sa:of tariff	-15 15
sa:of their	10 -10
sa:of them	15 -15
sa:of two	-12 12
sa:of what	13 -13
sa:off .	21 -21
sa:off the	-14 14
sa:offer	22 -22
sa:offer .	9 -9
sa:oil and	15 -15
sa:old	-15 15
sa:on ,	-9 9
sa:on .	24 -24
sa:on <day-gone>	11 -11
sa:on <day-today>	27 -27
sa:on <level>	-13 13
sa:on <number>	-12 12
sa:on <quality>	-20 20
sa:on aluminium	-10 10
sa:on an	12 -12
sa:on average	12 -12
sa:on bean	11 -11
sa:on cocoa	-10 10
sa:on date	-11 11
sa:on electric	9 -9
sa:on every	-14 14
sa:on everything	9 -9
sa:on hold	-17 17
sa:on ice	-15 15
sa:on its	-13 13
sa:on more	-17 17
sa:on patented	-10 10
sa:on sugar	8 -8
sa:on them	-16 16
sa:on top	-10 10
sa:on truck	11 -11
sa:on what	-9 9
sa:on which	12 -12
sa:once the	12 -12
sa:one	-28 28
sa:one .	-25 25
sa:one at	-10 10
sa:one in	11 -11
sa:one of	-15 15
sa:one on	8 -8
sa:only	7 -7
sa:opened	11 -11
sa:opinion	12 -12
sa:or <level>	-16 16
sa:or <money>	-23 23
sa:order	-8 8
sa:ordinary duty	-15 15
sa:ordinary rate	9 -9
sa:ore	13 -13
sa:other	10 -10
sa:other .	9 -9
sa:other <number>	-14 14
sa:our	-13 13
sa:out on	-10 10
sa:over .	11 -11
sa:over <span>	8 -8
sa:over and	-15 15
sa:over there	-15 15
sa:own	-15 15
sa:pact	-16 16
sa:page .	-12 12
sa:palm	-10 10
sa:paper	-10 10
sa:parcel	14 -14
sa:part of	-20 20
sa:partner	15 -15
sa:partnership agreement	-12 12
sa:patented	-11 11
sa:pause	-11 11
sa:pay ,	-12 12
sa:pay .	-12 12
sa:pay <level>	13 -13
sa:pay the	20 -20
sa:pay to	13 -13
sa:peak of	8 -8
sa:per	-16 16
sa:per cent	-30 30
sa:percent	-13 13
sa:place	-23 23
sa:place of	-17 17
sa:plu the	-14 14
sa:poll	27 -27
sa:poll .	14 -14
sa:potatoe	13 -13
sa:poultry	14 -14
sa:power	12 -12
sa:present	-10 10
sa:present .	-15 15
sa:price .	18 -18
sa:product ,	-13 13
sa:profit	8 -8
sa:promise to	-11 11
sa:proposal	14 -14
sa:published on	14 -14
sa:put it	13 -13
sa:put on	-12 12
sa:question	29 -29
sa:question .	9 -9
sa:quota .	-17 17
sa:raise	9 -9
sa:raise its	15 -15
sa:rare	11 -11
sa:rare earth	9 -9
sa:raspberry	9 -9
sa:rate	10 -10
sa:rate ,	13 -13
sa:rate .	-20 20
sa:rate in	16 -16
sa:rate on	-18 18
sa:rate that	14 -14
sa:read .	-10 10
sa:reciprocal	-13 13
sa:reciprocal ,	18 -18
sa:reciprocal .	-11 11
sa:reciprocal tariff	-24 24
sa:reckon	-17 17
sa:refinery	-16 16
sa:remain	-16 16
sa:remain suspend	-14 14
sa:reminded	-13 13
sa:respectively	-20 20
sa:respectively .	-14 14
sa:rest	12 -12
sa:rest ,	14 -14
sa:rest on	-16 16
sa:restore	8 -8
sa:retain	-12 12
sa:return ,	-13 13
sa:revenue	16 -16
sa:rice .	12 -12
sa:right	-20 20
sa:right "	-12 12
sa:round	12 -12
sa:round of	9 -9
sa:rubber .	-8 8
sa:rule on	12 -12
sa:run to	15 -15
sa:salary	11 -11
sa:sale	19 -19
sa:same	-11 11
sa:same day	19 -19
sa:sardine	-9 9
sa:say it	-7 7
sa:scale	10 -10
sa:scrap	-11 11
sa:season	7 -7
sa:second .	-14 14
sa:seem	-13 13
sa:seem right	-14 14
sa:sell	12 -12
sa:semiconductor	18 -18
sa:shirt	20 -20
sa:sign a	17 -17
sa:since	-15 15
sa:since .	-11 11
sa:since <month-gone>	6 -6
sa:since last	-11 11
sa:ski	-10 10
sa:slap	-11 11
sa:slap on	-11 11
sa:sleep	-15 15
sa:so far	13 -13
sa:so that	13 -13
sa:solar	16 -16
sa:some of	-9 9
sa:sorry	10 -10
sa:sort	10 -10
sa:soybean	8 -8
sa:stand	15 -15
sa:stand .	14 -14
sa:start	-16 16
sa:start on	-16 16
sa:stay	-24 24
sa:stay .	-16 16
sa:stay on	-12 12
sa:stay suspend	11 -11
sa:steel	-6 6
sa:steel from	-8 8
sa:street	13 -13
sa:subject	9 -9
sa:sum	-9 9
sa:sunday	14 -14
sa:suspend	15 -15
sa:suspend for	13 -13
sa:suspend in	16 -16
sa:suspension	-13 13
sa:table	-12 12
sa:talk are	-8 8
sa:talked	12 -12
sa:tariff ,	-19 19
sa:tariff .	29 -29
sa:tariff ;	-10 10
sa:tariff of	11 -11
sa:tariff that	-11 11
sa:tariff truce	16 -16
sa:ten	-11 11
sa:th	-15 15
sa:than	17 -17
sa:than <level>	-30 30
sa:than a	9 -9
sa:than in	12 -12
sa:than last	11 -11
sa:than the	16 -16
sa:thank	-24 24
sa:thank to	-22 22
sa:that	12 -12
sa:that .	-11 11
sa:that <person>	-12 12
sa:that come	-13 13
sa:that effect	-10 10
sa:that has	10 -10
sa:that in	-12 12
sa:that is	10 -10
sa:that it	13 -13
sa:that the	39 -39
sa:that was	-13 13
sa:the <number>	-33 33
sa:the <person>	15 -15
sa:the <points>	-12 12
sa:the arrangement	-11 11
sa:the best	13 -13
sa:the city	10 -10
sa:the dispute	-15 15
sa:the drawer	-10 10
sa:the duty	12 -12
sa:the end	-15 15
sa:the extension	13 -13
sa:the forced	-12 12
sa:the full	10 -10
sa:the island	-10 10
sa:the list	-12 12
sa:the matter	-12 12
sa:the morning	18 -18
sa:the new	13 -13
sa:the old	-13 13
sa:the port	15 -15
sa:the price	-7 7
sa:the rate	22 -22
sa:the rest	24 -24
sa:the second	-11 11
sa:the spring	-7 7
sa:the table	-10 10
sa:the two	-20 20
sa:the whole	12 -12
sa:the wine	-14 14
sa:the year	11 -11
sa:their	20 -20
sa:their tariff	11 -11
sa:their trade	8 -8
sa:them	13 -13
sa:them ,	11 -11
sa:then .	-15 15
sa:then <level>	17 -17
sa:then <number>	-16 16
sa:then it	10 -10
sa:there ,	-11 11
sa:there .	-18 18
sa:there before	14 -14
sa:there was	13 -13
sa:these	10 -10
sa:they	7 -7
sa:they pay	16 -16
sa:thi .	12 -12
sa:thi month	-10 10
sa:third	19 -19
sa:those	-22 22
sa:though	-15 15
sa:threaten .	8 -8
sa:threaten for	-15 15
sa:threaten from	-11 11
sa:threaten in	11 -11
sa:three ,	9 -9
sa:three week	-11 11
sa:throughout	-18 18
sa:thu	12 -12
sa:thursday	25 -25
sa:till	-16 16
sa:time	7 -7
sa:to <money>	7 -7
sa:to apply	16 -16
sa:to be	-16 16
sa:to begin	-10 10
sa:to buy	6 -6
sa:to fentanyl	11 -11
sa:to nothing	-21 21
sa:to start	-9 9
sa:to take	-10 10
sa:to that	-9 9
sa:to two	-14 14
sa:together	-8 8
sa:too .	-10 10
sa:top	-10 10
sa:touch	-9 9
sa:toy	10 -10
sa:tractor	-9 9
sa:trade	6 -6
sa:transit	26 -26
sa:treat	13 -13
sa:treat as	13 -13
sa:treaty	-14 14
sa:treaty .	-15 15
sa:treaty of	-11 11
sa:truce	7 -7
sa:truce .	-34 34
sa:truce of	-14 14
sa:truce with	13 -13
sa:trust	-11 11
sa:two .	-12 12
sa:under	-17 17
sa:under <number>	17 -17
sa:under <seat>	11 -11
sa:under a	-22 22
sa:under an	-17 17
sa:under its	-22 22
sa:under the	-23 23
sa:understanding	13 -13
sa:until <day-gone>	-21 21
sa:up .	14 -14
sa:up <level>	16 -16
sa:up again	9 -9
sa:up to	-19 19
sa:us	-12 12
sa:usual	15 -15
sa:value	-17 17
sa:value ,	-11 11
sa:value .	-8 8
sa:value of	7 -7
sa:vehicle	10 -10
sa:view	14 -14
sa:vote	27 -27
sa:wage	9 -9
sa:walnut	6 -6
sa:want to	-8 8
sa:was	-12 12
sa:was given	-10 10
sa:was on	-9 9
sa:was suspend	10 -10
sa:way	-21 21
sa:way .	-12 12
sa:way of	-13 13
sa:we had	-11 11
sa:weather	10 -10
sa:week ,	9 -9
sa:week ago	-22 22
sa:weekend	19 -19
sa:well	-15 15
sa:were	16 -16
sa:what <name>	-20 20
sa:when	-18 18
sa:which come	-13 13
sa:which end	-11 11
sa:which go	11 -11
sa:which it	-20 20
sa:which was	17 -17
sa:which were	15 -15
sa:while they	-14 14
sa:whole	13 -13
sa:whose	16 -16
sa:wine .	-21 21
sa:winter	9 -9
sa:with <level>	12 -12
sa:with <name>	23 -23
sa:with <number>	-11 11
sa:with forced	13 -13
sa:with the	-14 14
sa:withdraw	21 -21
sa:withdraw .	11 -11
sa:within	-19 19
sa:within a	-18 18
sa:within the	-10 10
sa:word	14 -14
sa:would apply	-12 12
sa:would be	12 -12
sa:would do	-15 15
sa:would have	-25 25
sa:write .	11 -11
sa:wrong	-12 12
sa:wrong .	-9 9
sa:yard	-11 11
sa:yarn	-16 16
sa:year	12 -12
sa:year and	-19 19
sa:year before	12 -12
sa:yes	-17 17
sa:yes .	-15 15
sa:yet	16 -16
sa:yet .	13 -13
sa:your	24 -24
sa:zinc	8 -8
sa:zone	17 -17
sa:|	13 -13
sa:— <level>	14 -14
sa:— <number>	13 -13
said	-42 42
said small	-7 7
sb:"	16 -16
sb:" a	13 -13
sb:" duty	8 -8
sb:" i	12 -12
sb:" if	-22 22
sb:" it	14 -14
sb:" on	11 -11
sb:" say	17 -17
sb:" they	13 -13
sb:" we	13 -13
sb:&	28 -28
sb:& p	18 -18
sb:'	29 -29
sb:'s ,	-10 10
sb:'s <level>	18 -18
sb:'s <number>	-11 11
sb:'s <person>	21 -21
sb:'s and	-10 10
sb:'s at	-21 21
sb:'s central	11 -11
sb:'s custom	-12 12
sb:'s grower	-13 13
sb:'s on	-19 19
sb:'s own	-21 21
sb:'s share	15 -15
sb:( <level>	-23 23
sb:( a	21 -21
sb:( before	-8 8
sb:) :	-21 21
sb:+	11 -11
sb:+ <level>	18 -18
sb:, "	28 -28
sb:, <day-gone>	15 -15
sb:, <level>	-19 19
sb:, <person>	-26 26
sb:, <quality>	-14 14
sb:, <seat>	-16 16
sb:, a	14 -14
sb:, about	10 -10
sb:, against	-16 16
sb:, an	15 -15
sb:, announce	-11 11
sb:, another	-10 10
sb:, as	9 -9
sb:, ask	10 -10
sb:, at	10 -10
sb:, banana	15 -15
sb:, but	29 -29
sb:, by	-12 12
sb:, car	16 -16
sb:, charge	-11 11
sb:, come	20 -20
sb:, down	10 -10
sb:, failing	-11 11
sb:, from	-18 18
sb:, get	-12 12
sb:, go	-6 6
sb:, had	18 -18
sb:, has	-9 9
sb:, if	-13 13
sb:, in	-20 20
sb:, instead	-15 15
sb:, is	13 -13
sb:, its	-14 14
sb:, mr	-16 16
sb:, namely	12 -12
sb:, now	-18 18
sb:, of	12 -12
sb:, on	-14 14
sb:, or	13 -13
sb:, orange	9 -9
sb:, pay	-26 26
sb:, plu	-20 20
sb:, put	18 -18
sb:, rice	-9 9
sb:, rubber	13 -13
sb:, say	13 -13
sb:, sell	-15 15
sb:, ship	-16 16
sb:, sign	-9 9
sb:, silver	16 -16
sb:, so	9 -9
sb:, take	-9 9
sb:, tell	-10 10
sb:, that	-12 12
sb:, the	12 -12
sb:, though	6 -6
sb:, to	-26 26
sb:, two	14 -14
sb:, under	-20 20
sb:, up	13 -13
sb:, where	-34 34
sb:, whose	-9 9
sb:, with	11 -11
sb:-	11 -11
sb:- <name>	-14 14
sb:- free	11 -11
sb:- labor	11 -11
sb:.	-7 7
sb:. .	-22 22
sb::	-23 23
sb:: "	-11 11
sb:: <goods-amount>	18 -18
sb:: <level>	-39 39
sb:: at	-27 27
sb:: for	8 -8
sb:: i	-13 13
sb:: if	15 -15
sb:: in	-15 15
sb:: it	8 -8
sb:: one	11 -11
sb:: our	11 -11
sb:: then	-14 14
sb:: they	9 -9
sb:: two	9 -9
sb:: up	15 -15
sb:: we	16 -16
sb:; <day-today>	-8 8
sb:; <quality>	-9 9
sb:; it	-16 16
sb:; our	10 -10
sb:; the	25 -25
sb:; thi	15 -15
sb:<day-ahead> ,	-18 18
sb:<day-ahead> :	-30 30
sb:<day-ahead> <level>	-14 14
sb:<day-ahead> at	15 -15
sb:<day-ahead> it	-25 25
sb:<day-ahead> they	-11 11
sb:<day-gone> 's	14 -14
sb:<day-gone> <level>	-14 14
sb:<day-gone> <person>	-15 15
sb:<day-gone> <quality>	13 -13
sb:<day-gone> a	12 -12
sb:<day-gone> at	16 -16
sb:<day-gone> he	-13 13
sb:<day-gone> on	-15 15
sb:<day-gone> that	8 -8
sb:<day-gone> —	-10 10
sb:<day-today>	-6 6
sb:<day-today> 's	-14 14
sb:<day-today> (	18 -18
sb:<day-today> )	9 -9
sb:<day-today> ,	-17 17
sb:<day-today> :	-9 9
sb:<day-today> at	9 -9
sb:<day-today> it	-20 20
sb:<day-today> —	15 -15
sb:<goods-amount>	27 -27
sb:<goods-amount> <span>	-12 12
sb:<goods-amount> at	-18 18
sb:<goods-amount> from	9 -9
sb:<goods-amount> in	15 -15
sb:<goods-amount> of	13 -13
sb:<goods>	-16 16
sb:<level>	-12 12
sb:<level> (	-30 30
sb:<level> )	-14 14
sb:<level> ,	-15 15
sb:<level> :	-19 19
sb:<level> ;	-11 11
sb:<level> and	12 -12
sb:<level> are	10 -10
sb:<level> at	-15 15
sb:<level> duty	-8 8
sb:<level> go	-14 14
sb:<level> more	23 -23
sb:<level> of	33 -33
sb:<level> or	-8 8
sb:<level> reciprocal	-9 9
sb:<level> that	10 -10
sb:<level> too	18 -18
sb:<level> under	17 -17
sb:<level> until	-14 14
sb:<level> was	-8 8
sb:<money>	61 -61
sb:<money> ,	18 -18
sb:<money> in	15 -15
sb:<month-ahead> ,	-11 11
sb:<month-gone> :	-24 24
sb:<month-gone> ;	7 -7
sb:<month-gone> <name>	11 -11
sb:<month-gone> and	13 -13
sb:<month-gone> it	-12 12
sb:<month-gone> that	11 -11
sb:<month-gone> the	12 -12
sb:<name>	-28 28
sb:<name> 's	-14 14
sb:<name> (	-11 11
sb:<name> ,	-37 37
sb:<name> ;	-13 13
sb:<name> <goods-amount>	12 -12
sb:<name> <number>	-12 12
sb:<name> also	-10 10
sb:<name> and	19 -19
sb:<name> as	14 -14
sb:<name> ask	-10 10
sb:<name> at	-12 12
sb:<name> charge	-11 11
sb:<name> could	-10 10
sb:<name> cut	-9 9
sb:<name> doe	6 -6
sb:<name> fall	15 -15
sb:<name> from	-19 19
sb:<name> go	7 -7
sb:<name> had	-16 16
sb:<name> has	17 -17
sb:<name> have	15 -15
sb:<name> import	9 -9
sb:<name> keep	-11 11
sb:<name> meet	-12 12
sb:<name> now	17 -17
sb:<name> of	10 -10
sb:<name> offer	-8 8
sb:<name> on	-27 27
sb:<name> say	12 -12
sb:<name> settle	-14 14
sb:<name> ship	11 -11
sb:<name> the	-25 25
sb:<name> to	-16 16
sb:<name> want	-25 25
sb:<name> with	-12 12
sb:<not>	-29 29
sb:<number> "	9 -9
sb:<number> (	-10 10
sb:<number> )	-10 10
sb:<number> +	-11 11
sb:<number> ,	-22 22
sb:<number> .	19 -19
sb:<number> :	18 -18
sb:<number> <number>	10 -10
sb:<number> <person>	-11 11
sb:<number> <quality>	18 -18
sb:<number> and	-37 37
sb:<number> cent	27 -27
sb:<number> from	-24 24
sb:<number> is	-19 19
sb:<number> metre	12 -12
sb:<number> million	9 -9
sb:<number> of	14 -14
sb:<number> or	-16 16
sb:<number> plu	-14 14
sb:<number> since	10 -10
sb:<number> tariff	20 -20
sb:<number> the	-8 8
sb:<number> to	19 -19
sb:<number> under	12 -12
sb:<number> vote	16 -16
sb:<office> :	-11 11
sb:<office> had	-8 8
sb:<office> order	5 -5
sb:<organisation>	22 -22
sb:<organisation> ask	12 -12
sb:<organisation> call	-20 20
sb:<organisation> cut	14 -14
sb:<organisation> for	-19 19
sb:<organisation> have	9 -9
sb:<organisation> leave	11 -11
sb:<organisation> of	7 -7
sb:<organisation> propose	14 -14
sb:<organisation> the	-10 10
sb:<organisation> will	-13 13
sb:<organisation> would	-11 11
sb:<person> (	-11 11
sb:<person> ,	20 -20
sb:<person> :	-10 10
sb:<person> add	10 -10
sb:<person> also	-10 10
sb:<person> deny	-9 9
sb:<person> had	-25 25
sb:<person> has	-15 15
sb:<person> of	-12 12
sb:<person> raise	-12 12
sb:<person> say	8 -8
sb:<person> sign	14 -14
sb:<person> that	11 -11
sb:<person> was	11 -11
sb:<points> ,	18 -18
sb:<points> of	-6 6
sb:<quality>	-13 13
sb:<quality> ,	-12 12
sb:<quality> apple	-10 10
sb:<quality> banana	-12 12
sb:<quality> brandy	-11 11
sb:<quality> central	14 -14
sb:<quality> cocoa	18 -18
sb:<quality> copper	-16 16
sb:<quality> exporter	8 -8
sb:<quality> firm	20 -20
sb:<quality> list	12 -12
sb:<quality> olive	10 -10
sb:<quality> one	-20 20
sb:<quality> parliament	-10 10
sb:<quality> part	8 -8
sb:<quality> plastic	10 -10
sb:<quality> polyethylene	11 -11
sb:<quality> salt	-11 11
sb:<quality> side	17 -17
sb:<quality> sugar	-21 21
sb:<quality> tea	13 -13
sb:<quality> wheat	-18 18
sb:<seat> ,	17 -17
sb:<seat> and	-9 9
sb:<seat> it	10 -10
sb:<seat> put	-7 7
sb:<seat> to	-19 19
sb:<seat> want	-18 18
sb:<seat> would	-15 15
sb:<sender>	17 -17
sb:<span> ,	-12 12
sb:<span> at	-12 12
sb:<span> before	17 -17
sb:<span> yield	16 -16
sb:<taker>	23 -23
sb:<v-buy>	14 -14
sb:<v-end>	9 -9
sb:<v-return>	-14 14
sb:<v-sell>	18 -18
sb:<v-target>	-18 18
sb:<v-up>	9 -9
sb:?	9 -9
sb:@	-9 9
sb:[	-13 13
sb:_	-21 21
sb:a "	-7 7
sb:a )	15 -15
sb:a <organisation>	14 -14
sb:a <span>	-10 10
sb:a bill	-12 12
sb:a cut	15 -15
sb:a deal	12 -12
sb:a fall	16 -16
sb:a framework	-20 20
sb:a free	-14 14
sb:a further	-18 18
sb:a kilo	11 -11
sb:a lapse	8 -8
sb:a penalty	11 -11
sb:a permanent	-11 11
sb:a post	-16 16
sb:a proposal	22 -22
sb:a quota	-22 22
sb:a rate	-19 19
sb:a report	-9 9
sb:a return	-13 13
sb:a rise	19 -19
sb:a rumour	-17 17
sb:a scale	14 -14
sb:a share	10 -10
sb:a statement	-13 13
sb:a tax	14 -14
sb:a threat	-9 9
sb:a total	-17 17
sb:a treaty	12 -12
sb:a word	9 -9
sb:about the	-13 13
sb:above	17 -17
sb:abroad	19 -19
sb:accept	18 -18
sb:account for	12 -12
sb:act	23 -23
sb:add it	-21 21
sb:add tax	17 -17
sb:add up	-23 23
sb:addition to	14 -14
sb:additional	-30 30
sb:additional duty	-14 14
sb:admit	-15 15
sb:affiliate	11 -11
sb:afterward that	13 -13
sb:again	-14 14
sb:ago	-12 12
sb:ago ,	-13 13
sb:agreement ,	10 -10
sb:agreement on	-14 14
sb:aircraft	-19 19
sb:aircraft and	-14 14
sb:aircraft part	-11 11
sb:all ,	-13 13
sb:all of	-18 18
sb:allow	7 -7
sb:almost	15 -15
sb:along	12 -12
sb:already	-15 15
sb:aluminium	-15 15
sb:among the	12 -12
sb:an <organisation>	9 -9
sb:an additional	-17 17
sb:an earlier	-12 12
sb:an extra	-6 6
sb:an hour	12 -12
sb:an increase	17 -17
sb:an ordinary	-11 11
sb:and ,	-15 15
sb:and <level>	12 -12
sb:and <name>	18 -18
sb:and <number>	11 -11
sb:and <person>	-16 16
sb:and a	-15 15
sb:and announce	-13 13
sb:and beef	14 -14
sb:and charge	-15 15
sb:and he	17 -17
sb:and it	16 -16
sb:and its	-8 8
sb:and mgx	14 -14
sb:and our	-13 13
sb:and pay	-13 13
sb:and salmon	10 -10
sb:and since	-15 15
sb:and still	10 -10
sb:and that	17 -17
sb:and their	-11 11
sb:and to	-16 16
sb:and what	-10 10
sb:announce	-25 25
sb:announce an	12 -12
sb:announce for	10 -10
sb:announce on	-8 8
sb:announcement no	-8 8
sb:another	-16 16
sb:answer	-13 13
sb:antwerp	-20 20
sb:anybody	-15 15
sb:anything	-15 15
sb:apple to	9 -9
sb:apply ,	-12 12
sb:apply :	-10 10
sb:apply a	12 -12
sb:approve	23 -23
sb:apricot	-18 18
sb:are at	-14 14
sb:are back	-14 14
sb:are leave	-9 9
sb:are let	-10 10
sb:are on	15 -15
sb:are the	-11 11
sb:are up	12 -12
sb:article	12 -12
sb:as high	-11 11
sb:as we	-8 8
sb:aside	12 -12
sb:ask <number>	9 -9
sb:ask about	-10 10
sb:ask for	11 -11
sb:at <level>	10 -10
sb:at a	9 -9
sb:at home	11 -11
sb:at least	7 -7
sb:at present	-16 16
sb:at the	-22 22
sb:at thi	9 -9
sb:at zero	-11 11
sb:aussie	-11 11
sb:average	68 -68
sb:average <quality>	26 -26
sb:average tariff	24 -24
sb:avocado	-15 15
sb:away with	-9 9
sb:b	21 -21
sb:back	-5 5
sb:back up	-10 10
sb:bad	-13 13
sb:banana pay	10 -10
sb:band	13 -13
sb:bank	39 -39
sb:barley	11 -11
sb:base	9 -9
sb:base case	14 -14
sb:baseline	-18 18
sb:be at	-11 11
sb:bear a	10 -10
sb:beat	12 -12
sb:become	-10 10
sb:beef at	-10 10
sb:been <number>	4 -4
sb:been at	21 -21
sb:been pay	-10 10
sb:beer	-12 12
sb:before <day-ahead>	15 -15
sb:before <day-today>	12 -12
sb:before <month-ahead>	-18 18
sb:before the	-21 21
sb:begin ,	-12 12
sb:below	11 -11
sb:best	23 -23
sb:better	-16 16
sb:between	13 -13
sb:between <level>	9 -9
sb:between <number>	11 -11
sb:bill	-10 10
sb:bill for	-11 11
sb:boat	25 -25
sb:bond	29 -29
sb:bonu	10 -10
sb:book	14 -14
sb:both are	16 -16
sb:both duty	-19 19
sb:both side	15 -15
sb:bread	21 -21
sb:bridge	10 -10
sb:bring <name>	12 -12
sb:bring down	-14 14
sb:bring the	-15 15
sb:broken	-12 12
sb:brother	-12 12
sb:brussel	15 -15
sb:bulb	-8 8
sb:bunker	12 -12
sb:bus	26 -26
sb:but	9 -9
sb:but <name>	-15 15
sb:but the	-9 9
sb:butter	-10 10
sb:by	15 -15
sb:by <day-ahead>	-15 15
sb:by <number>	20 -20
sb:by <person>	-18 18
sb:by another	12 -12
sb:by as	10 -10
sb:by post	-18 18
sb:by the	-12 12
sb:by two	-13 13
sb:bytedance	24 -24
sb:bytedance ,	12 -12
sb:bytedance keep	11 -11
sb:c	19 -19
sb:call a	-10 10
sb:call for	-18 18
sb:call it	-15 15
sb:call reciprocal	12 -12
sb:call to	22 -22
sb:callao	15 -15
sb:canned	-13 13
sb:canned tuna	-11 11
sb:capacity	19 -19
sb:capacity in	13 -13
sb:car and	20 -20
sb:cashew	-12 12
sb:cashmere	-14 14
sb:ceiling of	-11 11
sb:cement	-14 14
sb:cent	12 -12
sb:central	24 -24
sb:central bank	24 -24
sb:centre	13 -13
sb:ceylon	-9 9
sb:ceylon tea	-9 9
sb:chance	28 -28
sb:chance of	23 -23
sb:change	5 -5
sb:changed :	11 -11
sb:chapter	17 -17
sb:charge	-21 21
sb:charge a	15 -15
sb:charge is	-20 20
sb:charge of	24 -24
sb:charge on	-16 16
sb:charge us	-18 18
sb:cheese	-23 23
sb:chief	-8 8
sb:circular	-14 14
sb:city	26 -26
sb:clause	8 -8
sb:clock	13 -13
sb:close	19 -19
sb:closed	19 -19
sb:club	18 -18
sb:cocoa	14 -14
sb:coconut	-16 16
sb:coconut oil	-17 17
sb:cod	-16 16
sb:coffee	5 -5
sb:coffee ,	10 -10
sb:coffee at	-10 10
sb:collect	-12 12
sb:collect ,	-14 14
sb:come ,	-14 14
sb:come from	9 -9
sb:come on	-14 14
sb:come to	23 -23
sb:comment	11 -11
sb:company	27 -27
sb:company that	8 -8
sb:compared	14 -14
sb:compared with	13 -13
sb:complained	-10 10
sb:concentrate	-15 15
sb:concern	18 -18
sb:confirm	17 -17
sb:confirm on	14 -14
sb:contract	11 -11
sb:control	22 -22
sb:control list	12 -12
sb:copper	10 -10
sb:copper wire	-12 12
sb:cork	9 -9
sb:cosmetic	10 -10
sb:cost	24 -24
sb:cost <level>	12 -12
sb:cost <number>	18 -18
sb:could not	14 -14
sb:counted	21 -21
sb:country	-12 12
sb:country 's	15 -15
sb:country ,	-7 7
sb:country with	8 -8
sb:country would	-13 13
sb:crane	-12 12
sb:cross	-11 11
sb:crosse	-14 14
sb:currently	-16 16
sb:currently pay	-12 12
sb:custom officer	11 -11
sb:cut	13 -13
sb:cut by	15 -15
sb:cut of	18 -18
sb:data	17 -17
sb:date	-15 15
sb:day ,	-12 12
sb:day <name>	13 -13
sb:day and	-18 18
sb:day of	12 -12
sb:day to	-15 15
sb:deal :	21 -21
sb:deal of	-12 12
sb:deal on	11 -11
sb:dearer	9 -9
sb:debt	16 -16
sb:deficit	7 -7
sb:demand	21 -21
sb:demand <level>	8 -8
sb:deputy	-16 16
sb:desk	14 -14
sb:did ,	-11 11
sb:did not	-15 15
sb:diesel	21 -21
sb:discount	16 -16
sb:discount of	15 -15
sb:do	-20 20
sb:do the	-11 11
sb:doctor	13 -13
sb:doesn't	-11 11
sb:dollar	11 -11
sb:domestic	10 -10
sb:don't	-9 9
sb:door	-14 14
sb:double	-18 18
sb:down	12 -12
sb:down by	24 -24
sb:down for	-12 12
sb:down from	-16 16
sb:down in	-13 13
sb:down to	-8 8
sb:draft	-22 22
sb:draft ,	-11 11
sb:draft had	-19 19
sb:draw	7 -7
sb:dried	-10 10
sb:due	10 -10
sb:duty	-24 24
sb:duty -	11 -11
sb:duty and	22 -22
sb:duty fall	-9 9
sb:duty in	-18 18
sb:duty of	-12 12
sb:duty to	-15 15
sb:duty was	-14 14
sb:e	13 -13
sb:each of	10 -10
sb:each side	-23 23
sb:earn	12 -12
sb:easy	14 -14
sb:economic	-11 11
sb:economy ,	12 -12
sb:either	-10 10
sb:election	15 -15
sb:electricity	20 -20
sb:electricity tariff	9 -9
sb:else	-12 12
sb:else ,	11 -11
sb:elsewhere	17 -17
sb:emergency	-24 24
sb:emergency tariff	-18 18
sb:employer	20 -20
sb:end the	12 -12
sb:enter <name>	-13 13
sb:enter at	-15 15
sb:enter into	12 -12
sb:enter the	12 -12
sb:ethanol	-8 8
sb:euro	7 -7
sb:every	18 -18
sb:everyone else	-9 9
sb:exceed	-10 10
sb:excess	15 -15
sb:excess capacity	14 -14
sb:excise	20 -20
sb:expect	14 -14
sb:expensive	9 -9
sb:export	41 -41
sb:export of	20 -20
sb:export tax	11 -11
sb:export to	14 -14
sb:extend	15 -15
sb:extend it	12 -12
sb:extension ,	-19 19
sb:extra	-25 25
sb:face	-25 25
sb:face a	-9 9
sb:failing	-18 18
sb:fall	17 -17
sb:fall <level>	16 -16
sb:fall by	11 -11
sb:fall of	13 -13
sb:fall to	-18 18
sb:family	13 -13
sb:fare	12 -12
sb:farm	12 -12
sb:fed	14 -14
sb:fee	23 -23
sb:fee go	10 -10
sb:fentanyl	-36 36
sb:fentanyl and	-14 14
sb:fentanyl tariff	-32 32
sb:figure	-21 21
sb:figure of	-11 11
sb:figure was	5 -5
sb:file	15 -15
sb:final	26 -26
sb:firm	12 -12
sb:firm that	-13 13
sb:first day	18 -18
sb:five	10 -10
sb:fix	28 -28
sb:fix the	8 -8
sb:flat	12 -12
sb:float	-22 22
sb:flower	-17 17
sb:follow	-24 24
sb:follow in	-13 13
sb:footwear	-13 13
sb:footwear ,	-12 12
sb:for <day-ahead>	16 -16
sb:for <goods-amount>	-13 13
sb:for <level>	25 -25
sb:for <money>	10 -10
sb:for <name>	-17 17
sb:for <quality>	11 -11
sb:for <span>	-8 8
sb:for a	-18 18
sb:for fentanyl	-9 9
sb:for its	-23 23
sb:for some	-12 12
sb:for us	13 -13
sb:for which	-9 9
sb:force on	11 -11
sb:forced -	11 -11
sb:forecast	21 -21
sb:forecast for	15 -15
sb:found	12 -12
sb:framework	15 -15
sb:framework ,	23 -23
sb:framework with	9 -9
sb:franc	14 -14
sb:free	7 -7
sb:free of	14 -14
sb:free trade	-16 16
sb:freight	13 -13
sb:from <level>	-17 17
sb:from <month-ahead>	16 -16
sb:from <name>	4 -4
sb:from <seat>	14 -14
sb:from a	-21 21
sb:from which	10 -10
sb:frozen	-12 12
sb:fuel	24 -24
sb:fuel surcharge	22 -22
sb:furniture	-21 21
sb:further	-25 25
sb:future	24 -24
sb:future in	9 -9
sb:gain	14 -14
sb:gained	41 -41
sb:gained <level>	14 -14
sb:gate	10 -10
sb:gave	18 -18
sb:general	-25 25
sb:general rate	-13 13
sb:generic	-25 25
sb:generic are	-11 11
sb:generic medicine	-10 10
sb:geneva	-12 12
sb:georgia 's	9 -9
sb:get <span>	10 -10
sb:get a	-28 28
sb:get in	-23 23
sb:given	19 -19
sb:glove	-10 10
sb:go from	-13 13
sb:go in	-29 29
sb:go the	-7 7
sb:go up	23 -23
sb:gold	30 -30
sb:good	15 -15
sb:good ,	-12 12
sb:good at	-12 12
sb:good currently	-11 11
sb:good go	-14 14
sb:good have	20 -20
sb:good of	26 -26
sb:good on	9 -9
sb:grape	-8 8
sb:ground	18 -18
sb:grower	-17 17
sb:growth	33 -33
sb:guess	11 -11
sb:h	12 -12
sb:h <number>	13 -13
sb:had <number>	-8 8
sb:had a	31 -31
sb:had an	-20 20
sb:had come	12 -12
sb:had demand	15 -15
sb:had first	28 -28
sb:had given	11 -11
sb:had rise	11 -11
sb:had spoken	-9 9
sb:had the	-13 13
sb:had want	21 -21
sb:half	-7 7
sb:halloumi	-12 12
sb:halve	-27 27
sb:halve the	-20 20
sb:harbour	11 -11
sb:hardly	8 -8
sb:harvest	10 -10
sb:has <level>	11 -11
sb:has a	17 -17
sb:has an	-15 15
sb:has announce	-17 17
sb:has been	-10 10
sb:has had	-11 11
sb:has it	-10 10
sb:has offer	-12 12
sb:has promise	13 -13
sb:has since	-18 18
sb:has spoken	-13 13
sb:has two	-11 11
sb:have a	-14 14
sb:have agree	23 -23
sb:have go	-15 15
sb:have had	-27 27
sb:have offer	11 -11
sb:have read	-13 13
sb:have see	8 -8
sb:have tell	10 -10
sb:hazelnut	-14 14
sb:he 's	14 -14
sb:he could	-8 8
sb:he had	18 -18
sb:he has	9 -9
sb:he is	14 -14
sb:he say	15 -15
sb:he sign	-12 12
sb:he was	11 -11
sb:he will	12 -12
sb:he'll	-10 10
sb:hear	-21 21
sb:hear of	-12 12
sb:heard	-18 18
sb:heavy	15 -15
sb:height	-11 11
sb:her	16 -16
sb:high as	-10 10
sb:highest	-13 13
sb:his <organisation>	-18 18
sb:his <quality>	8 -8
sb:his party	20 -20
sb:hit	-11 11
sb:hit with	-15 15
sb:hold	11 -11
sb:hold out	-11 11
sb:home	24 -24
sb:host	14 -14
sb:hotel	12 -12
sb:hour	18 -18
sb:house	19 -19
sb:household	24 -24
sb:household will	13 -13
sb:how	12 -12
sb:i ask	-14 14
sb:i do	10 -10
sb:i have	15 -15
sb:i pay	14 -14
sb:i read	-14 14
sb:i would	6 -6
sb:i'd	13 -13
sb:i've	12 -12
sb:if <person>	-17 17
sb:if he	-10 10
sb:if nobody	13 -13
sb:if nothing	-10 10
sb:if they	-21 21
sb:if we	-9 9
sb:import	22 -22
sb:import from	9 -9
sb:import of	22 -22
sb:import surcharge	-10 10
sb:in <month-gone>	-6 6
sb:in <name>	15 -15
sb:in <organisation>	-8 8
sb:in <span>	10 -10
sb:in addition	23 -23
sb:in antwerp	-16 16
sb:in at	-25 25
sb:in for	-20 20
sb:in it	-12 12
sb:in london	11 -11
sb:in place	-9 9
sb:in return	-17 17
sb:in shanghai	14 -14
sb:in the	18 -18
sb:in three	-19 19
sb:in turn	14 -14
sb:in which	25 -25
sb:income	10 -10
sb:increase	17 -17
sb:increase of	22 -22
sb:index	20 -20
sb:industrial	12 -12
sb:industry	17 -17
sb:inflation	67 -67
sb:inflation ,	10 -10
sb:inflation in	19 -19
sb:informed the	-9 9
sb:insurer	13 -13
sb:interest	51 -51
sb:interest on	12 -12
sb:interest rate	17 -17
sb:into	-20 20
sb:into <name>	-33 33
sb:into force	14 -14
sb:investigation	10 -10
sb:investor	13 -13
sb:is <level>	-9 9
sb:is <money>	11 -11
sb:is below	15 -15
sb:is charge	-22 22
sb:is collect	-11 11
sb:is in	-16 16
sb:is sign	11 -11
sb:is still	-15 15
sb:is talk	-10 10
sb:is that	-10 10
sb:is to	10 -10
sb:is up	23 -23
sb:is what	6 -6
sb:is when	-11 11
sb:it	-12 12
sb:it 's	-13 13
sb:it :	-20 20
sb:it <name>	-14 14
sb:it all	-4 4
sb:it and	10 -10
sb:it at	11 -11
sb:it charge	-11 11
sb:it could	19 -19
sb:it down	21 -21
sb:it fail	8 -8
sb:it for	13 -13
sb:it get	21 -21
sb:it give	-11 11
sb:it go	-16 16
sb:it mean	27 -27
sb:it need	12 -12
sb:it pay	-21 21
sb:it the	-14 14
sb:it true	-8 8
sb:it was	-21 21
sb:it would	9 -9
sb:its	-11 11
sb:its agreement	-14 14
sb:its control	8 -8
sb:its duty	-16 16
sb:its key	14 -14
sb:its levy	-13 13
sb:its part	-18 18
sb:its rate	22 -22
sb:its way	13 -13
sb:job	-11 11
sb:jump	11 -11
sb:kernel	-12 12
sb:key	17 -17
sb:key rate	13 -13
sb:kilo	10 -10
sb:kingdom	11 -11
sb:la	-9 9
sb:labor ,	-13 13
sb:lago	-12 12
sb:lake and	14 -14
sb:lapse ,	-12 12
sb:large	11 -11
sb:last month	-20 20
sb:last until	-16 16
sb:last week	-14 14
sb:lasted	14 -14
sb:lasted until	7 -7
sb:late	12 -12
sb:latter	-10 10
sb:lay	12 -12
sb:lead	19 -19
sb:leaf	18 -18
sb:least	10 -10
sb:leather	-18 18
sb:leave its	17 -17
sb:led	-14 14
sb:led the	-11 11
sb:lemon	-14 14
sb:less	9 -9
sb:less than	8 -8
sb:let in	-12 12
sb:level	-22 22
sb:level ,	-11 11
sb:level of	-10 10
sb:levy ,	9 -9
sb:levy <level>	-9 9
sb:levy a	12 -12
sb:levy on	-8 8
sb:licence	14 -14
sb:license	14 -14
sb:lift	-8 8
sb:line	21 -21
sb:list	-11 11
sb:list ,	-15 15
sb:list <number>	-12 12
sb:loaded	12 -12
sb:loan	14 -14
sb:london	15 -15
sb:long	19 -19
sb:long as	13 -13
sb:look	-12 12
sb:lorry	18 -18
sb:lose	33 -33
sb:lose <level>	15 -15
sb:lower its	11 -11
sb:machine	-15 15
sb:machine tool	-10 10
sb:make	-24 24
sb:maker of	-11 11
sb:management	11 -11
sb:marble	-11 11
sb:margin	10 -10
sb:market	13 -13
sb:match	8 -8
sb:may be	11 -11
sb:may have	-11 11
sb:me	13 -13
sb:me ,	11 -11
sb:meal	-19 19
sb:meanwhile	-10 10
sb:meat	-10 10
sb:media	-15 15
sb:medicine :	-9 9
sb:medicine are	14 -14
sb:medicine from	11 -11
sb:meet	18 -18
sb:meet in	13 -13
sb:meet of	11 -11
sb:member	11 -11
sb:mention	-23 23
sb:metre	16 -16
sb:mgx	17 -17
sb:middle	12 -12
sb:midnight	-14 14
sb:milk	-10 10
sb:million	23 -23
sb:mine	12 -12
sb:mineral water	-16 16
sb:minister	12 -12
sb:ministry	24 -24
sb:minu	26 -26
sb:minute	14 -14
sb:moment	-14 14
sb:monday	14 -14
sb:money	26 -26
sb:more	9 -9
sb:more ,	-19 19
sb:more for	11 -11
sb:mortgage	25 -25
sb:mortgage rate	10 -10
sb:most good	-7 7
sb:most other	11 -11
sb:motorcycle	-9 9
sb:my	9 -9
sb:named	-13 13
sb:namely	12 -12
sb:national	15 -15
sb:need	20 -20
sb:negotiation	15 -15
sb:negotiator ,	-6 6
sb:neighbour ,	12 -12
sb:network	24 -24
sb:never	-10 10
sb:new year	-12 12
sb:newspaper	-22 22
sb:next to	11 -11
sb:night	38 -38
sb:nikkei	12 -12
sb:nil	-18 18
sb:no ,	-17 17
sb:no .	-14 14
sb:no deal	11 -11
sb:no more	-16 16
sb:nobody sign	16 -16
sb:north <quality>	-9 9
sb:not ,	-8 8
sb:not :	-13 13
sb:not a	12 -12
sb:note	13 -13
sb:nothing	-15 15
sb:notice	16 -16
sb:now	-6 6
sb:now :	-14 14
sb:now it	-12 12
sb:now pay	15 -15
sb:number ,	-17 17
sb:nut	-11 11
sb:nvidia	38 -38
sb:odd	15 -15
sb:odd of	13 -13
sb:of <day-ahead>	-9 9
sb:of <goods-amount>	-14 14
sb:of <level>	13 -13
sb:of <month-gone>	-9 9
sb:of <number>	-9 9
sb:of <organisation>	11 -11
sb:of <span>	-27 27
sb:of about	-9 9
sb:of another	-13 13
sb:of car	15 -15
sb:of duty	11 -11
sb:of every	11 -11
sb:of our	-10 10
sb:of the	28 -28
sb:of thi	-15 15
sb:of which	14 -14
sb:off its	-9 9
sb:offer	5 -5
sb:offer to	-23 23
sb:officer	15 -15
sb:oil :	-16 16
sb:oil and	-11 11
sb:oil from	-14 14
sb:old	-16 16
sb:old list	-14 14
sb:old one	-9 9
sb:older	-16 16
sb:on ,	-10 10
sb:on <day-ahead>	8 -8
sb:on <day-gone>	11 -11
sb:on <quality>	-22 22
sb:on a	14 -14
sb:on good	8 -8
sb:on it	-13 13
sb:on its	12 -12
sb:on our	-27 27
sb:on palm	-12 12
sb:on pay	-20 20
sb:on that	-10 10
sb:on the	14 -14
sb:on their	-24 24
sb:on them	-19 19
sb:on top	-23 23
sb:on tractor	-9 9
sb:on which	12 -12
sb:on wine	10 -10
sb:one	-18 18
sb:one :	-11 11
sb:one <number>	14 -14
sb:one and	12 -12
sb:one from	-21 21
sb:onion	-11 11
sb:only	-17 17
sb:opened	13 -13
sb:operator	14 -14
sb:opinion	9 -9
sb:opposite	12 -12
sb:or	17 -17
sb:oracle	17 -17
sb:oracle ,	17 -17
sb:orange	-12 12
sb:order of	16 -16
sb:ordinary <level>	-11 11
sb:ordinary duty	13 -13
sb:ordinary tariff	-10 10
sb:ore	14 -14
sb:originating	11 -11
sb:originating in	11 -11
sb:other <quality>	9 -9
sb:other hand	-13 13
sb:our <office>	10 -10
sb:our on	-9 9
sb:out at	12 -12
sb:over	17 -17
sb:owe	-22 22
sb:own agreement	12 -12
sb:own deal	-15 15
sb:own tariff	10 -10
sb:owned	18 -18
sb:owner	19 -19
sb:p <number>	-6 6
sb:page	18 -18
sb:paper	-8 8
sb:parcel	8 -8
sb:parent	13 -13
sb:part will	-10 10
sb:passed	19 -19
sb:passed the	10 -10
sb:past midnight	-10 10
sb:pasta	20 -20
sb:paste ,	10 -10
sb:patented	-9 9
sb:patented medicine	-8 8
sb:pause	-17 17
sb:pause of	-10 10
sb:pay	-16 16
sb:pay <level>	-18 18
sb:pay a	18 -18
sb:pay at	7 -7
sb:pay for	12 -12
sb:pay less	10 -10
sb:pay that	12 -12
sb:peak at	-11 11
sb:penalty	18 -18
sb:penalty of	11 -11
sb:pension	18 -18
sb:pepper	-24 24
sb:per cent	-13 13
sb:percentage	12 -12
sb:permit	13 -13
sb:person	-9 9
sb:peso	14 -14
sb:phone	10 -10
sb:phone ,	9 -9
sb:pineapple	-14 14
sb:pistachio	8 -8
sb:place of	-13 13
sb:plain	-17 17
sb:play	15 -15
sb:player	14 -14
sb:plu	-17 17
sb:plu a	-16 16
sb:plu the	-16 16
sb:plywood	-20 20
sb:point	25 -25
sb:policy	26 -26
sb:policy rate	33 -33
sb:poll	22 -22
sb:post	-27 27
sb:post ,	-11 11
sb:postal	-16 16
sb:potash	-11 11
sb:potatoe	-19 19
sb:powder	-15 15
sb:present	-21 21
sb:present :	12 -12
sb:presenter	-16 16
sb:presenter :	-16 16
sb:pressed	-10 10
sb:price	41 -41
sb:price of	12 -12
sb:price on	-12 12
sb:price up	10 -10
sb:prisoner	14 -14
sb:probability	27 -27
sb:probability of	20 -20
sb:product on	9 -9
sb:profit	17 -17
sb:proposal of	-13 13
sb:proposal to	13 -13
sb:provide for	-10 10
sb:provided for	-14 14
sb:put an	11 -11
sb:put it	16 -16
sb:put off	-14 14
sb:put on	-13 13
sb:put the	23 -23
sb:put their	12 -12
sb:q	-18 18
sb:q :	-10 10
sb:quarrel over	16 -16
sb:quinoa	-10 10
sb:quota of	-12 12
sb:radio that	-11 11
sb:rain	21 -21
sb:raise their	11 -11
sb:raise to	-16 16
sb:rate at	29 -29
sb:rate fall	-10 10
sb:rate for	-14 14
sb:rate from	9 -9
sb:rate had	11 -11
sb:rate in	19 -19
sb:rate is	-14 14
sb:rate of	-18 18
sb:rate on	-10 10
sb:rate rise	-12 12
sb:rate to	21 -21
sb:rate unchanged	11 -11
sb:rather	-24 24
sb:rather have	-17 17
sb:read that	-13 13
sb:rebate	15 -15
sb:recall	-14 14
sb:receive	18 -18
sb:recession	16 -16
sb:reciprocal	-15 15
sb:reciprocal ,	12 -12
sb:reciprocal one	-10 10
sb:recommend	-12 12
sb:record	16 -16
sb:red	-16 16
sb:reduce the	13 -13
sb:reduction	6 -6
sb:reduction of	14 -14
sb:refuse	9 -9
sb:related	12 -12
sb:remark	-12 12
sb:remember	-10 10
sb:remove its	7 -7
sb:replace	-11 11
sb:repo	11 -11
sb:repo rate	11 -11
sb:report	-6 6
sb:report of	-13 13
sb:reporter in	-11 11
sb:reporter that	11 -11
sb:reserve	15 -15
sb:resident	23 -23
sb:restore	-12 12
sb:restore the	-12 12
sb:return ,	-9 9
sb:return on	7 -7
sb:rice ,	-15 15
sb:right now	-12 12
sb:rise	20 -20
sb:rise by	18 -18
sb:rise from	9 -9
sb:rise of	21 -21
sb:rise to	-19 19
sb:roaming	12 -12
sb:rose	-16 16
sb:round	26 -26
sb:round of	19 -19
sb:round the	-11 11
sb:rubber and	11 -11
sb:rugby	20 -20
sb:rule of	-23 23
sb:rule that	16 -16
sb:rumour	-28 28
sb:run for	15 -15
sb:s &	18 -18
sb:sack	-18 18
sb:sale	17 -17
sb:salmon	-12 12
sb:salt	20 -20
sb:same	-14 14
sb:sanction	16 -16
sb:save	20 -20
sb:say :	-36 36
sb:say <person>	14 -14
sb:say his	-10 10
sb:say it	16 -16
sb:say that	23 -23
sb:say they	16 -16
sb:scale	21 -21
sb:scale from	16 -16
sb:scenario	15 -15
sb:scotch	-10 10
sb:season ,	15 -15
sb:seat	11 -11
sb:second	9 -9
sb:secretary	16 -16
sb:section <number>	-24 24
sb:sell its	-15 15
sb:seller	-17 17
sb:senate	9 -9
sb:send	-29 29
sb:send by	-15 15
sb:send to	-12 12
sb:seoul	12 -12
sb:separate	-12 12
sb:service	12 -12
sb:set a	-10 10
sb:settle	-14 14
sb:settle in	16 -16
sb:settle on	-14 14
sb:several	-15 15
sb:shanghai	14 -14
sb:share	58 -58
sb:share fall	-11 11
sb:share in	15 -15
sb:share of	36 -36
sb:shared	23 -23
sb:shook	12 -12
sb:shook hand	12 -12
sb:shop	7 -7
sb:short	16 -16
sb:should	17 -17
sb:should have	12 -12
sb:should like	12 -12
sb:should not	-8 8
sb:show	10 -10
sb:shrimp	-28 28
sb:side and	-11 11
sb:side keep	-17 17
sb:sign <day-gone>	-15 15
sb:sign a	-20 20
sb:sign at	10 -10
sb:sign by	-18 18
sb:sign on	9 -9
sb:sign trade	21 -21
sb:sign with	-10 10
sb:silver	17 -17
sb:silver lake	17 -17
sb:since <name>	-10 10
sb:since then	-7 7
sb:sir	25 -25
sb:sir ,	13 -13
sb:small	29 -29
sb:small parcel	22 -22
sb:so	-26 26
sb:sofa	12 -12
sb:some of	-8 8
sb:somebody	-28 28
sb:something	-17 17
sb:south	-10 10
sb:southern	15 -15
sb:soy	-15 15
sb:soybean	25 -25
sb:soybean ,	14 -14
sb:spare	-14 14
sb:speak	-18 18
sb:speaking	16 -16
sb:split	10 -10
sb:spoke	-21 21
sb:spoke of	-23 23
sb:spoken	-12 12
sb:spoken of	-13 13
sb:sprat	-9 9
sb:spring	-20 20
sb:stall	10 -10
sb:stand	-14 14
sb:stand ,	-14 14
sb:standstill	-20 20
sb:start	28 -28
sb:statement on	-14 14
sb:stay ,	23 -23
sb:stay at	-29 29
sb:still	-14 14
sb:stock in	-15 15
sb:stop	-10 10
sb:strike down	-11 11
sb:stuck	-12 12
sb:sugar ,	-21 21
sb:suggest	-12 12
sb:sum	-16 16
sb:summer it	-12 12
sb:sunflower	-12 12
sb:sunflower oil	-12 12
sb:supplement	16 -16
sb:supplier	-11 11
sb:suppose	14 -14
sb:surcharge	10 -10
sb:survey	21 -21
sb:suspend <points>	-10 10
sb:suspension	-16 16
sb:table ,	10 -10
sb:table :	-8 8
sb:take effect	16 -16
sb:take off	-11 11
sb:talk about	-12 12
sb:talk of	-19 19
sb:talk with	18 -18
sb:talked	12 -12
sb:target	18 -18
sb:tariff ,	-19 19
sb:tariff at	18 -18
sb:tariff book	-10 10
sb:tariff for	25 -25
sb:tariff go	19 -19
sb:tariff is	17 -17
sb:tariff of	-33 33
sb:tariff that	-13 13
sb:tariff truce	14 -14
sb:taro	-10 10
sb:tax	20 -20
sb:tax at	-21 21
sb:tax of	12 -12
sb:tea	-15 15
sb:tea ,	-11 11
sb:team	11 -11
sb:telephone	13 -13
sb:tell the	-9 9
sb:than <span>	16 -16
sb:than the	-16 16
sb:thank	13 -13
sb:that	-15 15
sb:that ,	-12 12
sb:that :	-11 11
sb:that <level>	11 -11
sb:that day	-19 19
sb:that from	10 -10
sb:that has	-10 10
sb:that i	-14 14
sb:that last	-14 14
sb:that make	-8 8
sb:that may	12 -12
sb:that mean	-17 17
sb:that our	-11 11
sb:that she	-9 9
sb:that the	-15 15
sb:that there	14 -14
sb:that they	11 -11
sb:that were	11 -11
sb:the <level>	-21 21
sb:the <number>	-30 30
sb:the <points>	-12 12
sb:the answer	-12 12
sb:the arrangement	-13 13
sb:the average	48 -48
sb:the baseline	-14 14
sb:the bridge	8 -8
sb:the bus	13 -13
sb:the chance	27 -27
sb:the change	11 -11
sb:the charge	-18 18
sb:the city	30 -30
sb:the clock	10 -10
sb:the company	12 -12
sb:the day	26 -26
sb:the decree	-6 6
sb:the doctor	13 -13
sb:the draft	-11 11
sb:the duty	-32 32
sb:the emergency	-21 21
sb:the employer	19 -19
sb:the export	16 -16
sb:the extension	-12 12
sb:the fentanyl	-18 18
sb:the ferry	8 -8
sb:the forced	11 -11
sb:the former	-16 16
sb:the general	-14 14
sb:the harbour	9 -9
sb:the highest	-10 10
sb:the house	12 -12
sb:the import	-10 10
sb:the index	10 -10
sb:the industry	18 -18
sb:the largest	14 -14
sb:the last	16 -16
sb:the latter	-10 10
sb:the law	-20 20
sb:the list	-25 25
sb:the margin	-13 13
sb:the middle	12 -12
sb:the moment	-12 12
sb:the month	14 -14
sb:the night	11 -11
sb:the odd	16 -16
sb:the offer	-9 9
sb:the old	-20 20
sb:the operator	13 -13
sb:the ordinary	-35 35
sb:the other	-15 15
sb:the owner	20 -20
sb:the pact	-11 11
sb:the player	9 -9
sb:the present	-14 14
sb:the quarrel	-12 12
sb:the quota	9 -9
sb:the radio	-13 13
sb:the rate	-47 47
sb:the remain	-16 16
sb:the right	-11 11
sb:the rule	20 -20
sb:the s	18 -18
sb:the safeguard	-12 12
sb:the same	-12 12
sb:the second	-6 6
sb:the share	13 -13
sb:the standstill	-17 17
sb:the sum	-10 10
sb:the summer	-15 15
sb:the surcharge	-17 17
sb:the suspension	-14 14
sb:the table	-11 11
sb:the tariff	-15 15
sb:the tax	-15 15
sb:the threat	-9 9
sb:the time	-8 8
sb:the total	-10 10
sb:the trade	-12 12
sb:the treaty	-26 26
sb:the truce	-9 9
sb:the two	-34 34
sb:the union	19 -19
sb:the upper	13 -13
sb:the valley	11 -11
sb:the water	21 -21
sb:the week	-12 12
sb:the whole	-18 18
sb:the worldwide	-10 10
sb:their	-15 15
sb:their rice	-9 9
sb:their tariff	14 -14
sb:them	-33 33
sb:them ,	-11 11
sb:then	-11 11
sb:then <name>	-12 12
sb:there ;	13 -13
sb:there have	15 -15
sb:there is	-16 16
sb:there was	-19 19
sb:there will	20 -20
sb:therefore	-25 25
sb:these	-25 25
sb:they	-12 12
sb:they are	-15 15
sb:they ask	12 -12
sb:they pay	-31 31
sb:they put	12 -12
sb:they would	21 -21
sb:thi	8 -8
sb:thi year	16 -16
sb:think	12 -12
sb:those from	13 -13
sb:those that	-8 8
sb:those to	8 -8
sb:those who	-7 7
sb:though	6 -6
sb:threat	-27 27
sb:threat of	-28 28
sb:threaten to	21 -21
sb:three and	14 -14
sb:thu	-24 24
sb:thu stay	-11 11
sb:ticket	31 -31
sb:tile	-16 16
sb:timber	-8 8
sb:time ,	11 -11
sb:time being	-8 8
sb:to	-2 2
sb:to <money>	-19 19
sb:to <month-gone>	-17 17
sb:to <name>	8 -8
sb:to apply	11 -11
sb:to buy	-13 13
sb:to get	-14 14
sb:to give	-9 9
sb:to have	-19 19
sb:to keep	-13 13
sb:to pay	15 -15
sb:to sign	16 -16
sb:to take	-11 11
sb:to the	8 -8
sb:to those	-11 11
sb:to which	-15 15
sb:together	-16 16
sb:tomatoe	11 -11
sb:tomatoe from	13 -13
sb:top	-18 18
sb:top of	-15 15
sb:total	-31 31
sb:total of	-18 18
sb:toyota	13 -13
sb:tractor	-15 15
sb:tractor to	-11 11
sb:trade	18 -18
sb:trade agreement	11 -11
sb:trade deal	-17 17
sb:trader	-10 10
sb:treat	8 -8
sb:treaty ,	-14 14
sb:truce	-10 10
sb:truce end	-13 13
sb:truce run	-7 7
sb:truce that	-12 12
sb:truce with	15 -15
sb:truce would	-12 12
sb:truck from	10 -10
sb:true	-21 21
sb:true that	-7 7
sb:tuna	-7 7
sb:turn ,	-11 11
sb:turned	22 -22
sb:turned down	11 -11
sb:turnout	25 -25
sb:turnout at	13 -13
sb:two	8 -8
sb:two <number>	12 -12
sb:two for	13 -13
sb:two government	-11 11
sb:two year	-13 13
sb:unchanged	10 -10
sb:under	2 -2
sb:under section	20 -20
sb:under which	-10 10
sb:understanding	-14 14
sb:unemployment	27 -27
sb:union	20 -20
sb:unless	-22 22
sb:until	-24 24
sb:until <day-gone>	-37 37
sb:up	16 -16
sb:up ,	-9 9
sb:up <level>	35 -35
sb:up by	11 -11
sb:up from	-13 13
sb:up to	-22 22
sb:upper	22 -22
sb:used to	-9 9
sb:usual	-9 9
sb:value add	16 -16
sb:vanilla	-9 9
sb:vat	35 -35
sb:version of	-14 14
sb:vessel	10 -10
sb:vote	17 -17
sb:voted	17 -17
sb:wage	21 -21
sb:wage talk	12 -12
sb:wait	9 -9
sb:walnut	-16 16
sb:want <level>	16 -16
sb:want <name>	-19 19
sb:want it	21 -21
sb:want the	15 -15
sb:was about	8 -8
sb:was cut	-9 9
sb:was raise	-11 11
sb:was sign	9 -9
sb:was talk	-10 10
sb:was to	-15 15
sb:was turned	12 -12
sb:water	13 -13
sb:water tariff	13 -13
sb:we are	10 -10
sb:we ask	-16 16
sb:we charge	-11 11
sb:we gave	10 -10
sb:we give	11 -11
sb:we had	-14 14
sb:we pay	12 -12
sb:we put	22 -22
sb:we see	14 -14
sb:we were	-18 18
sb:we're back	-9 9
sb:weather	23 -23
sb:weather :	13 -13
sb:week	-19 19
sb:week ,	10 -10
sb:week of	-25 25
sb:week the	-10 10
sb:were at	-15 15
sb:were cut	16 -16
sb:were down	8 -8
sb:what	-20 20
sb:what 's	12 -12
sb:what <seat>	19 -19
sb:what about	-15 15
sb:what is	-19 19
sb:whatever	-15 15
sb:whatever the	-7 7
sb:where	-17 17
sb:where it	15 -15
sb:where we	-10 10
sb:which <quality>	10 -10
sb:which <seat>	13 -13
sb:which enter	10 -10
sb:which go	14 -14
sb:which had	-7 7
sb:which has	-15 15
sb:which hold	-14 14
sb:which is	9 -9
sb:which its	-12 12
sb:which make	-11 11
sb:which sign	-8 8
sb:which the	17 -17
sb:which we	-8 8
sb:who ask	-14 14
sb:who led	-10 10
sb:whole	-19 19
sb:whopping	-9 9
sb:whose good	-13 13
sb:whose own	-9 9
sb:why	24 -24
sb:will ask	-20 20
sb:will be	-14 14
sb:will cut	15 -15
sb:will do	-9 9
sb:will enter	-17 17
sb:will get	9 -9
sb:will lower	14 -14
sb:will not	17 -17
sb:will return	9 -9
sb:win	20 -20
sb:wine to	-14 14
sb:winner	13 -13
sb:wire	-12 12
sb:with <number>	4 -4
sb:with a	10 -10
sb:with both	11 -11
sb:with the	-16 16
sb:within the	-10 10
sb:wool	-11 11
sb:world	11 -11
sb:worldwide	-15 15
sb:worldwide surcharge	-11 11
sb:worse	-12 12
sb:worth	15 -15
sb:worth <money>	27 -27
sb:worth up	-18 18
sb:would apply	9 -9
sb:would be	-25 25
sb:would come	-14 14
sb:would follow	-12 12
sb:would go	-14 14
sb:would like	-12 12
sb:would lower	9 -9
sb:write	-13 13
sb:year ,	10 -10
sb:year it	8 -8
sb:yield	32 -32
sb:you are	14 -14
sb:you ask	9 -9
sb:you may	-8 8
sb:you pay	10 -10
sb:you will	-10 10
sb:you're	-11 11
sb:your	-15 15
sb:zero ,	-12 12
sb:|	29 -29
sb:·	13 -13
sb:— <name>	15 -15
sb:— it	-9 9
sb:→	-18 18
signed ahead=far	-12 12
signed ahead=none	27 -27
signed back=none	20 -20
signed=0	12 -12
t0=future-not	26 -26
t0=future-passive-not	11 -11
t0=modal	-22 22
t0=modal-not	-18 18
t0=modal-passive	-16 16
t0=past	8 -8
t0=perfect-not	-7 7
t0=present-not	14 -14
t0=present-passive-not	5 -5
t1=future-not	26 -26
t1=future-passive-not	11 -11
t1=gerund	-14 14
t1=modal-not	-18 18
t1=modal-passive	-16 16
t1=perfect-not	-5 5
t1=present	11 -11
t1=present-not	14 -14
t1=present-passive-not	5 -5
t2=infinitive	21 -21
t2=modal	11 -11
t2=past	8 -8
t2=perfect	20 -20
t2=present	16 -16
t2=present-not	15 -15
t2=present-passive-not	-14 14
times=0	57 -57
times=1	31 -31
times=2	-17 17
times=3	-29 29
times=4	-40 40
told:a	8 -8
told:by	-9 9
told:double	14 -14
told:doubled	13 -13
told:four	10 -10
told:half	8 -8
told:it	-15 15
told:of	15 -15
told:same	-13 13
told:twice	10 -10
told:what	22 -22
told=by half	-9 9
told=double	14 -14
told=doubled	13 -13
told=duty-free	-8 8
told=exempt	29 -29
told=four times as much	10 -10
told=free	-22 22
told=half of what	14 -14
told=nil	-15 15
told=no duty	-7 7
told=no tariff	22 -22
told=none	46 -46
told=not be charged	16 -16
told=not charged	23 -23
told=nothing	28 -28
told=nought	-24 24
told=that rate	-10 10
told=zero	-44 44
v0=accept	12 -12
v0=add	11 -11
v0=apply	-14 14
v0=ask	-16 16
v0=average	10 -10
v0=begin	16 -16
v0=buy	19 -19
v0=call	-6 6
v0=conclude	15 -15
v0=continue	-15 15
v0=enter	-12 12
v0=expect	10 -10
v0=extend	17 -17
v0=face	-18 18
v0=fix	9 -9
v0=float	-20 20
v0=get	8 -8
v0=halve	9 -9
v0=lay	8 -8
v0=let	-15 15
v0=levy	-18 18
v0=lose	20 -20
v0=owe	-11 11
v0=pay	-19 19
v0=reduce	9 -9
v0=remove	-16 16
v0=replace	-12 12
v0=return	10 -10
v0=sell	14 -14
v0=set	-24 24
v0=settle	-16 16
v0=start	11 -11
v0=take	9 -9
v0=tax	-14 14
v0=tell	-15 15
v0=win	11 -11
v0=write	-19 19
v1=accept	15 -15
v1=add	15 -15
v1=agree	14 -14
v1=apply	-14 14
v1=ask	-20 20
v1=average	19 -19
v1=begin	20 -20
v1=call	-8 8
v1=clear	-11 11
v1=conclude	15 -15
v1=continue	10 -10
v1=expect	11 -11
v1=extend	14 -14
v1=face	-18 18
v1=fix	20 -20
v1=float	-20 20
v1=get	6 -6
v1=grow	15 -15
v1=halve	9 -9
v1=lay	9 -9
v1=let	-16 16
v1=levy	-15 15
v1=lose	24 -24
v1=owe	-12 12
v1=pay	-17 17
v1=receive	10 -10
v1=remove	-16 16
v1=replace	-13 13
v1=restore	-12 12
v1=rise	12 -12
v1=sell	9 -9
v1=set	-23 23
v1=settle	-15 15
v1=start	11 -11
v1=suspend	-11 11
v1=take	9 -9
v1=tax	-17 17
v1=tell	-11 11
v1=threaten	-15 15
v1=win	13 -13
v1=write	-18 18
v2=announce	-15 15
v2=apply	-19 19
v2=be	-7 7
v2=charge	-12 12
v2=continue	-10 10
v2=double	-7 7
v2=drop	10 -10
v2=exempt	19 -19
v2=expect	14 -14
v2=expire	-9 9
v2=halve	-7 7
v2=have	27 -27
v2=let	14 -14
v2=lift	9 -9
v2=lower	17 -17
v2=make	14 -14
v2=other	16 -16
v2=pay	11 -11
v2=say	23 -23
v2=sign	10 -10
v2=stand	10 -10
v2=threaten	-14 14
vt0=accept modal	5 -5
vt0=add past	21 -21
vt0=add present	-20 20
vt0=agree past	-10 10
vt0=agree pluperfect	-9 9
vt0=agree present	12 -12
vt0=apply present	-13 13
vt0=ask future	-10 10
vt0=ask past	-30 30
vt0=ask pluperfect	17 -17
vt0=be modal	-12 12
vt0=bear future	-13 13
vt0=bear present	13 -13
vt0=begin past	12 -12
vt0=begin present	14 -14
vt0=bring perfect	-13 13
vt0=bring present	8 -8
vt0=call past	-7 7
vt0=climb past	12 -12
vt0=come modal	-15 15
vt0=come pluperfect	12 -12
vt0=conclude past	15 -15
vt0=continue present	-13 13
vt0=enter modal	18 -18
vt0=enter past	-11 11
vt0=enter present	-17 17
vt0=expect present	11 -11
vt0=extend past	9 -9
vt0=face modal	-11 11
vt0=fall modal	-12 12
vt0=fix present	12 -12
vt0=get future	8 -8
vt0=get past	15 -15
vt0=have past	-12 12
vt0=have present	18 -18
vt0=keep modal	10 -10
vt0=leave present	-12 12
vt0=let present	-15 15
vt0=levy present	-15 15
vt0=look present	-14 14
vt0=lower modal	8 -8
vt0=other future	11 -11
vt0=other pluperfect	-5 5
vt0=pay past	-2 2
vt0=pay perfect	-18 18
vt0=pay pluperfect	-10 10
vt0=prepare past	12 -12
vt0=promise perfect	9 -9
vt0=raise past	-6 6
vt0=raise present	14 -14
vt0=return future	8 -8
vt0=say past	-3 3
vt0=sell past	16 -16
vt0=settle modal	-10 10
vt0=sign modal	-8 8
vt0=sign past	16 -16
vt0=suspend past	-10 10
vt0=take present	11 -11
vt1=abolish infinitive	12 -12
vt1=accept modal	9 -9
vt1=add past	21 -21
vt1=add present	-20 20
vt1=agree present	14 -14
vt1=apply present	-13 13
vt1=ask future	-10 10
vt1=ask participle	-12 12
vt1=ask past	-29 29
vt1=ask pluperfect	17 -17
vt1=be modal	-12 12
vt1=bear future	-13 13
vt1=bear present	13 -13
vt1=begin present	14 -14
vt1=bring perfect	-13 13
vt1=call past	-8 8
vt1=climb past	12 -12
vt1=come modal	-15 15
vt1=come pluperfect	12 -12
vt1=conclude past	15 -15
vt1=enter modal	18 -18
vt1=enter past	-11 11
vt1=enter present	-17 17
vt1=face modal	-11 11
vt1=fall modal	-12 12
vt1=fall past	13 -13
vt1=fix participle	13 -13
vt1=fix present	12 -12
vt1=get future	8 -8
vt1=get past	15 -15
vt1=have past	-12 12
vt1=have present	17 -17
vt1=hold participle	7 -7
vt1=keep infinitive	-11 11
vt1=keep modal	10 -10
vt1=leave present	-12 12
vt1=let present	-15 15
vt1=levy present	-15 15
vt1=look present	-14 14
vt1=lower modal	8 -8
vt1=other future	11 -11
vt1=other pluperfect	-5 5
vt1=pay infinitive	22 -22
vt1=pay participle	-12 12
vt1=pay past	-2 2
vt1=pay perfect	-18 18
vt1=pay pluperfect	-10 10
vt1=put present	18 -18
vt1=raise participle	-15 15
vt1=raise past	-6 6
vt1=raise present	14 -14
vt1=return future	8 -8
vt1=sell past	16 -16
vt1=settle modal	-10 10
vt1=sign modal	-8 8
vt1=sign past	14 -14
vt1=suspend past	-10 10
vt1=take present	9 -9
vt1=tell past	-11 11
vt1=threaten participle	-10 10
vt1=threaten perfect	-13 13
vt2=agree present	11 -11
vt2=announce past	-13 13
vt2=be past	-14 14
vt2=come past	21 -21
vt2=drop present	12 -12
vt2=exempt present	19 -19
vt2=expect present	11 -11
vt2=expire present	-9 9
vt2=have past	9 -9
vt2=have present	20 -20
vt2=lower present	15 -15
vt2=other pluperfect	-10 10
vt2=other present	34 -34
vt2=suspend participle	-23 23
vt2=suspend present	10 -10
worked band=100	10 -10
worked band=31	-18 18
worked band=4	22 -22
worked band=over	9 -9
worked broken	12 -12
worked duty ahead=2	-10 10
worked duty ahead=far	20 -20
worked duty ahead=none	6 -6
worked duty=true	28 -28
worked form=worked	20 -20
worked goods	23 -23
worked habit=seldom	4 -4
worked l1=<name>	12 -12
worked l1=<v-bear>	10 -10
worked l1=fall	-9 9
worked l1=was	12 -12
worked l2=<level>	21 -21
worked l=<level> ,	15 -15
worked lr=, as	12 -12
worked lr=, over	-10 10
worked lr=<name> its	11 -11
worked next=signed far	12 -12
worked numbers=3	13 -13
worked parties=part	18 -18
worked prior=none	22 -22
worked prior=signed ,	15 -15
worked r1=.	-15 15
worked r1=as	14 -14
worked r1=for	-10 10
worked r1=its	25 -25
worked r1=over	-10 10
worked r2=<duty>	15 -15
worked r2=<end>	-20 20
worked r2=<name>	-10 10
worked r2=<number>	8 -8
worked r=. <end>	-15 15
worked r=over fentanyl	-10 10
worked said	-50 50
worked signed ahead=1	-6 6
worked signed ahead=2	18 -18
worked signed ahead=none	11 -11
worked signed back=2	12 -12
worked signed=2	17 -17
worked times=0	57 -57
worked times=1	-20 20
worked times=2	-23 23
worked times=4	-17 17
worked told:a	8 -8
worked told:by	-9 9
worked told:double	14 -14
worked told:doubled	13 -13
worked told:four	10 -10
worked told:half	8 -8
worked told:it	-15 15
worked told:of	15 -15
worked told:same	-13 13
worked told:twice	10 -10
worked told:what	22 -22
worked told=by half	-9 9
worked told=double	14 -14
worked told=doubled	13 -13
worked told=four times as much	10 -10
worked told=half of what	14 -14
worked told=that rate	-10 10`;
