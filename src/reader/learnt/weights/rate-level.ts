// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	11 -11
a:'	-11 11
a:'s rule	-11 11
a:*	-11 11
a:-	-9 9
a:- shore	-12 12
a:- to	-12 12
a:. <number>	12 -12
a:/	9 -9
a:<day-ahead> ?	-11 11
a:<day-today> .	-19 19
a:<duty>	-22 22
a:<gate>	-15 15
a:<goods-amount>	-19 19
a:<goods-amount> <span>	-13 13
a:<goods-amount> of	-17 17
a:<level> duty	18 -18
a:<level> for	23 -23
a:<level> from	28 -28
a:<level> in	16 -16
a:<level> or	13 -13
a:<level> over	9 -9
a:<level> that	9 -9
a:<money>	-12 12
a:<money> <span>	-13 13
a:<month-ahead>	16 -16
a:<month-gone>	-10 10
a:<month-gone> remain	-12 12
a:<name> 's	-10 10
a:<name> <day-today>	-9 9
a:<name> <level>	-16 16
a:<name> are	7 -7
a:<name> for	-9 9
a:<name> under	-13 13
a:<name> was	8 -8
a:<number> .	-6 6
a:<number> a	15 -15
a:<number> again	-12 12
a:<number> and	11 -11
a:<number> as	-13 13
a:<number> at	-15 15
a:<number> billion	-10 10
a:<number> cent	14 -14
a:<number> from	-8 8
a:<number> largest	-9 9
a:<number> make	-11 11
a:<number> th	-8 8
a:<number> to	-13 13
a:<person>	16 -16
a:<person> 's	-11 11
a:<points>	-13 13
a:<points> .	-11 11
a:<quality>	11 -11
a:<quality> .	12 -12
a:<quality> car	20 -20
a:<quality> cocoa	-13 13
a:<quality> coffee	12 -12
a:<quality> country	10 -10
a:<quality> market	12 -12
a:<quality> origin	9 -9
a:<quality> ship	-10 10
a:<quality> sprat	-9 9
a:<quality> steel	-7 7
a:<quality> tomatoe	10 -10
a:<seat>	23 -23
a:<seat> 's	12 -12
a:<seat> .	-9 9
a:<sender>	30 -30
a:<span>	8 -8
a:<v-agree>	13 -13
a:<v-bear>	18 -18
a:<v-begin>	-12 12
a:<v-deny>	21 -21
a:<v-lack>	-8 8
a:<v-renew>	13 -13
a:<v-say>	17 -17
a:<v-sell>	19 -19
a:<v-sign>	25 -25
a:<v-suspend>	-24 24
a:<v-target>	-10 10
a:<v-up>	9 -9
a:a	13 -13
a:a deal	-11 11
a:a minimum	-13 13
a:a quota	-17 17
a:a scale	13 -13
a:a tariff	12 -12
a:about	25 -25
a:about the	10 -10
a:above	19 -19
a:access	-14 14
a:action	-10 10
a:add on	12 -12
a:add to	-8 8
a:affiliate	16 -16
a:after that	-20 20
a:afternoon	14 -14
a:again	-22 22
a:again .	-6 6
a:agree	7 -7
a:agreement .	15 -15
a:agreement of	-17 17
a:all	-13 13
a:all .	-17 17
a:all in	-19 19
a:all under	8 -8
a:altogether	-22 22
a:altogether .	-13 13
a:and <number>	-15 15
a:and <person>	10 -10
a:and at	8 -8
a:and has	20 -20
a:and no	-17 17
a:and not	-28 28
a:and of	-16 16
a:and one	14 -14
a:and stay	-11 11
a:and the	-17 17
a:announce	-22 22
a:announce in	-16 16
a:anybody	14 -14
a:apply	-24 24
a:apply .	-22 22
a:are in	8 -8
a:are suspend	-15 15
a:arrival	-11 11
a:as of	-31 31
a:as the	-13 13
a:asia	8 -8
a:at <level>	15 -15
a:at present	-17 17
a:at the	-15 15
a:average	16 -16
a:average .	12 -12
a:await	-12 12
a:back	-16 16
a:back in	-7 7
a:back on	-27 27
a:back to	7 -7
a:be	15 -15
a:be a	-13 13
a:be charge	-12 12
a:be due	-12 12
a:be the	9 -9
a:bean	7 -7
a:bean .	16 -16
a:become	-19 19
a:beef .	-10 10
a:been	-20 20
a:been pay	-11 11
a:beer	12 -12
a:before	-13 13
a:begin	-13 13
a:being	-14 14
a:being .	9 -9
a:below	24 -24
a:best	13 -13
a:better	18 -18
a:better than	12 -12
a:billion	-10 10
a:border	-12 12
a:border .	-9 9
a:both	-30 30
a:both way	-10 10
a:business	14 -14
a:butter	-17 17
a:by <day-ahead>	17 -17
a:by <number>	19 -19
a:by <seat>	-9 9
a:call	15 -15
a:cargoe	11 -11
a:carpet	-9 9
a:category	15 -15
a:ceiling	-11 11
a:centimetre	11 -11
a:chance	12 -12
a:chance of	10 -10
a:change	38 -38
a:change .	16 -16
a:changed	9 -9
a:charge	-9 9
a:charge .	-14 14
a:charge <level>	11 -11
a:cheaper	22 -22
a:chemical	14 -14
a:children	12 -12
a:cocoa	-15 15
a:cocoa butter	-10 10
a:coconut oil	10 -10
a:come from	21 -21
a:come on	-17 17
a:company	10 -10
a:container	14 -14
a:continue	-14 14
a:continue to	-14 14
a:cotton	-15 15
a:cotton from	-9 9
a:country	12 -12
a:country .	12 -12
a:cover	12 -12
a:crane	-18 18
a:crop	12 -12
a:crown	11 -11
a:date from	-14 14
a:day .	-11 11
a:dead	-15 15
a:deal	-10 10
a:dearer	30 -30
a:decide .	10 -10
a:did .	12 -12
a:direction	-9 9
a:do	16 -16
a:do not	19 -19
a:dollar	16 -16
a:don't	11 -11
a:done	16 -16
a:done .	12 -12
a:due	-17 17
a:due on	-13 13
a:dump	-12 12
a:during	-14 14
a:during the	-14 14
a:duty	-14 14
a:duty .	-19 19
a:duty in	-16 16
a:each side	-16 16
a:each way	-13 13
a:early	11 -11
a:earn	9 -9
a:earth	16 -16
a:economy	40 -40
a:effect	-12 12
a:effect .	-9 9
a:either side	-15 15
a:electricity	17 -17
a:else	19 -19
a:else .	19 -19
a:end	-15 15
a:end .	-15 15
a:end at	-13 13
a:enter	14 -14
a:entity	10 -10
a:entry	-18 18
a:entry for	-14 14
a:equipment	10 -10
a:ethanol	-10 10
a:evening	16 -16
a:everybody	-13 13
a:everybody pay	-9 9
a:everything	-15 15
a:everything .	-11 11
a:everything from	-10 10
a:everywhere	-14 14
a:exclusion	14 -14
a:existing	15 -15
a:existing quota	11 -11
a:expect	22 -22
a:expect .	15 -15
a:export	25 -25
a:extra	13 -13
a:extra .	11 -11
a:fall	-15 15
a:family	14 -14
a:far	11 -11
a:farm	17 -17
a:farm good	17 -17
a:fentanyl	-19 19
a:fentanyl .	-20 20
a:fewer	20 -20
a:find	9 -9
a:first term	-16 16
a:fish	-18 18
a:flower	-14 14
a:follow	10 -10
a:following	-10 10
a:for <day-ahead>	-11 11
a:for <goods-amount>	-19 19
a:for <name>	-7 7
a:for <number>	31 -31
a:for at	-8 8
a:for both	-11 11
a:for call	12 -12
a:for its	-16 16
a:for now	10 -10
a:for other	-13 13
a:for the	7 -7
a:for those	12 -12
a:for what	-7 7
a:forty	13 -13
a:free	26 -26
a:free .	13 -13
a:from <level>	11 -11
a:from <name>	15 -15
a:from <number>	-13 13
a:from it	14 -14
a:from now	12 -12
a:full	18 -18
a:full .	15 -15
a:further point	-10 10
a:gas	18 -18
a:gave	16 -16
a:go away	-13 13
a:go to	12 -12
a:good	-17 17
a:good and	14 -14
a:good from	-23 23
a:good of	-5 5
a:government	16 -16
a:hand	14 -14
a:hand .	10 -10
a:hanwha	9 -9
a:hanwha ocean	9 -9
a:happen	11 -11
a:has to	-4 4
a:have to	-11 11
a:heard	16 -16
a:heard of	8 -8
a:heavy	11 -11
a:her	13 -13
a:here	-14 14
a:herring	11 -11
a:higher	18 -18
a:him .	13 -13
a:home	12 -12
a:home .	18 -18
a:hour .	10 -10
a:house	18 -18
a:i	14 -14
a:ice	-8 8
a:ice .	-7 7
a:import	-10 10
a:impose	-13 13
a:in <month-ahead>	8 -8
a:in <name>	-11 11
a:in <number>	32 -32
a:in <organisation>	-13 13
a:in <seat>	10 -10
a:in both	-12 12
a:in its	-10 10
a:in spring	-10 10
a:in the	10 -10
a:included .	-12 12
a:industrial	-16 16
a:industrial good	-16 16
a:instead	-30 30
a:instead of	-33 33
a:into <name>	-12 12
a:into a	16 -16
a:introduce in	9 -9
a:invoice	-14 14
a:is <level>	9 -9
a:is charge	-13 13
a:is not	12 -12
a:is now	12 -12
a:is off	-9 9
a:is still	-14 14
a:is suspend	21 -21
a:is the	-12 12
a:is what	-29 29
a:it for	-9 9
a:it had	-15 15
a:its agreement	-10 10
a:its duty	15 -15
a:its value	-25 25
a:itself	8 -8
a:job	18 -18
a:last .	-10 10
a:last <month-gone>	-21 21
a:last month	8 -8
a:last year	8 -8
a:late	10 -10
a:law	-14 14
a:least <span>	-8 8
a:less	26 -26
a:less than	18 -18
a:let	15 -15
a:let it	10 -10
a:licence	11 -11
a:limit	21 -21
a:list	14 -14
a:list .	-11 11
a:list <number>	13 -13
a:listed	14 -14
a:lobster	-14 14
a:longer	-7 7
a:lorry	15 -15
a:lower	23 -23
a:make	9 -9
a:make <number>	-11 11
a:many	10 -10
a:market	20 -20
a:me	-9 9
a:meal	9 -9
a:melon	-11 11
a:member	9 -9
a:metal	11 -11
a:metre	19 -19
a:metre .	13 -13
a:mineral water	-10 10
a:minimum	-11 11
a:minimum price	-13 13
a:more	19 -19
a:more <quality>	18 -18
a:more for	13 -13
a:more on	-10 10
a:more than	-14 14
a:morning	21 -21
a:most	-11 11
a:most thing	-9 9
a:move	13 -13
a:much	9 -9
a:new	18 -18
a:new .	20 -20
a:new one	13 -13
a:next year	-7 7
a:night	14 -14
a:nobody	-10 10
a:not	8 -8
a:not .	15 -15
a:nothing at	11 -11
a:now .	-16 16
a:now on	12 -12
a:nut	-10 10
a:ocean	9 -9
a:of	15 -15
a:of <day-ahead>	-23 23
a:of <day-today>	-16 16
a:of <month-ahead>	-21 21
a:of <number>	-15 15
a:of <span>	-11 11
a:of a	24 -24
a:of duty	-18 18
a:of last	-11 11
a:of next	-9 9
a:of our	10 -10
a:of section	-20 20
a:of tariff	-19 19
a:of the	17 -17
a:of them	11 -11
a:of these	10 -10
a:of thi	-15 15
a:of up	7 -7
a:of us	11 -11
a:of what	26 -26
a:of you	13 -13
a:off	39 -39
a:off until	9 -9
a:oil	7 -7
a:old	-14 14
a:older	-14 14
a:on	-15 15
a:on <day-gone>	15 -15
a:on <day-today>	32 -32
a:on <level>	-11 11
a:on <money>	-12 12
a:on <number>	-16 16
a:on almost	8 -8
a:on anything	9 -9
a:on average	16 -16
a:on bean	11 -11
a:on beer	13 -13
a:on coconut	10 -10
a:on each	-14 14
a:on either	-11 11
a:on everything	-12 12
a:on farm	9 -9
a:on good	-8 8
a:on ice	-9 9
a:on import	-8 8
a:on industrial	-13 13
a:on list	10 -10
a:on more	-23 23
a:on our	-15 15
a:on sugar	10 -10
a:on tariff	10 -10
a:on the	7 -7
a:on them	-21 21
a:on those	-13 13
a:on what	-18 18
a:once	-11 11
a:once more	-15 15
a:once the	-14 14
a:one .	-25 25
a:one and	17 -17
a:one in	11 -11
a:or <money>	-16 16
a:ordinary	-25 25
a:ordinary duty	-9 9
a:ore	9 -9
a:origin	11 -11
a:other	23 -23
a:other 's	-13 13
a:other .	15 -15
a:out	14 -14
a:out of	8 -8
a:output	10 -10
a:over .	14 -14
a:over <span>	13 -13
a:over there	-13 13
a:pact	-17 17
a:parcel	11 -11
a:partner	20 -20
a:paste	-9 9
a:pay	8 -8
a:pay .	-11 11
a:pay now	14 -14
a:pay the	14 -14
a:pay to	22 -22
a:peace	10 -10
a:people	13 -13
a:per cent	-20 20
a:permit	12 -12
a:place of	-14 14
a:plant	13 -13
a:plu <number>	-11 11
a:poll	13 -13
a:port	18 -18
a:port of	10 -10
a:possible	-12 12
a:potatoe	11 -11
a:practice	14 -14
a:precursor	15 -15
a:present .	-19 19
a:president	11 -11
a:price .	12 -12
a:profit	14 -14
a:proposal	16 -16
a:quarter	13 -13
a:quarter .	11 -11
a:question	18 -18
a:rare	16 -16
a:rare earth	20 -20
a:rate	-16 16
a:rate .	-17 17
a:rate on	-10 10
a:read	16 -16
a:reciprocal	-23 23
a:reckon	-14 14
a:remain	-13 13
a:remain suspend	-14 14
a:remember	-8 8
a:respectively	-10 10
a:respectively .	-9 9
a:retain	-11 11
a:retain .	-10 10
a:revenue	13 -13
a:rice	15 -15
a:rice .	11 -11
a:round	10 -10
a:rule	21 -21
a:rule in	-11 11
a:rule on	15 -15
a:run	13 -13
a:sale	20 -20
a:salt	23 -23
a:sardine	-10 10
a:say	17 -17
a:say so	-17 17
a:scale	12 -12
a:second	11 -11
a:section	-16 16
a:section <number>	-15 15
a:seed potatoe	14 -14
a:set	10 -10
a:share	23 -23
a:share of	11 -11
a:ship	-14 14
a:ship -	-12 12
a:shore	-11 11
a:shore crane	-12 12
a:short	11 -11
a:show	-11 11
a:side	-15 15
a:signature	12 -12
a:since	-17 17
a:since .	-18 18
a:since <day-gone>	-15 15
a:since its	-14 14
a:since spring	17 -17
a:since then	10 -10
a:smaller	11 -11
a:so .	-15 15
a:so far	10 -10
a:solar	13 -13
a:some	-11 11
a:soon	-11 11
a:sprat	-15 15
a:spring .	-16 16
a:stand	13 -13
a:stand .	10 -10
a:state	21 -21
a:stay .	-26 26
a:still	-9 9
a:subsidiary	10 -10
a:subsidiary of	10 -10
a:summer	-14 14
a:sunday	13 -13
a:suspend until	-6 6
a:take	13 -13
a:tariff for	-13 13
a:tariff line	9 -9
a:tariff of	9 -9
a:tariff on	-29 29
a:tariff truce	11 -11
a:tenth	11 -11
a:tenth of	10 -10
a:th	-8 8
a:than	31 -31
a:than <level>	-18 18
a:than <span>	14 -14
a:than in	12 -12
a:than the	16 -16
a:that	9 -9
a:that day	-8 8
a:that the	9 -9
a:the <day-ahead>	-18 18
a:the <number>	-22 22
a:the agreement	-11 11
a:the border	-13 13
a:the day	11 -11
a:the end	-12 12
a:the following	-10 10
a:the last	-13 13
a:the morning	21 -21
a:the oil	9 -9
a:the old	-17 17
a:the older	-12 12
a:the ordinary	-19 19
a:the right	9 -9
a:the spring	-9 9
a:the time	-11 11
a:the trade	-18 18
a:the treaty	-10 10
a:the week	9 -9
a:the world	13 -13
a:the year	14 -14
a:their agreement	10 -10
a:them	-8 8
a:them .	-10 10
a:them in	-14 14
a:then	-17 17
a:then .	-7 7
a:they	14 -14
a:thi day	-8 8
a:thi year	23 -23
a:third	13 -13
a:threaten	-15 15
a:threaten for	-12 12
a:three .	-11 11
a:throughout	-22 22
a:throughout .	-10 10
a:till	-10 10
a:time	15 -15
a:time the	11 -11
a:to	21 -21
a:to -	-12 12
a:to <money>	12 -12
a:to <quality>	-11 11
a:to <seat>	11 -11
a:to be	-18 18
a:to leave	-9 9
a:to put	9 -9
a:to the	9 -9
a:too	9 -9
a:too .	-15 15
a:toy	16 -16
a:trade	25 -25
a:trade agreement	21 -21
a:transit	29 -29
a:treaty	-24 24
a:treaty .	-13 13
a:treaty of	-9 9
a:truce	9 -9
a:truce .	-11 11
a:trust	-13 13
a:two week	-10 10
a:two year	9 -9
a:under <number>	14 -14
a:under a	-23 23
a:under its	-13 13
a:under the	-24 24
a:unlawful	-20 20
a:until <day-gone>	-16 16
a:until <month-ahead>	18 -18
a:until <month-gone>	-6 6
a:until the	-14 14
a:up	9 -9
a:up .	17 -17
a:up on	14 -14
a:up to	-9 9
a:usual	13 -13
a:usual .	12 -12
a:value	-22 22
a:value or	-17 17
a:view	10 -10
a:wait	-11 11
a:was	-22 22
a:was heard	8 -8
a:was not	10 -10
a:was the	-22 22
a:way	-12 12
a:way .	-13 13
a:week .	22 -22
a:week ago	-23 23
a:weight	18 -18
a:were	7 -7
a:what it	-12 12
a:what was	14 -14
a:what we	9 -9
a:when the	8 -8
a:will be	12 -12
a:with <name>	18 -18
a:with <number>	-19 19
a:within a	-11 11
a:worry	11 -11
a:would apply	-10 10
a:would do	-12 12
a:yarn	-12 12
a:year	15 -15
a:year 's	15 -15
a:year before	11 -11
a:zero	15 -15
a:zone	14 -14
asks	16 -16
b:" <number>	18 -18
b:" and	-22 22
b:" the	8 -8
b:" they	11 -11
b:" you	-8 8
b:&	13 -13
b:& p	13 -13
b:'	28 -28
b:'s <level>	15 -15
b:'s <number>	-19 19
b:'s at	-13 13
b:'s average	18 -18
b:'s central	11 -11
b:'s nikkei	12 -12
b:'s no	10 -10
b:'s on	-16 16
b:'s share	14 -14
b:)	-18 18
b:) and	13 -13
b:) the	11 -11
b:*	-14 14
b:+	19 -19
b:, <level>	28 -28
b:, <name>	-11 11
b:, <number>	14 -14
b:, <points>	-9 9
b:, <span>	19 -19
b:, a	21 -21
b:, banana	18 -18
b:, beside	-11 11
b:, between	-10 10
b:, both	-11 11
b:, by	8 -8
b:, call	11 -11
b:, charge	-11 11
b:, cocoa	-16 16
b:, come	17 -17
b:, copper	11 -11
b:, down	14 -14
b:, duty	13 -13
b:, from	-23 23
b:, get	-15 15
b:, go	-6 6
b:, had	12 -12
b:, has	-19 19
b:, he	18 -18
b:, i	12 -12
b:, its	-16 16
b:, mr	-9 9
b:, namely	-13 13
b:, nearly	-12 12
b:, now	-20 20
b:, one	12 -12
b:, or	-18 18
b:, pay	-25 25
b:, plu	-12 12
b:, round	14 -14
b:, sell	-18 18
b:, ship	-13 13
b:, silver	11 -11
b:, take	-7 7
b:, that	16 -16
b:, to	-30 30
b:, we	-11 11
b:, with	26 -26
b:.	-16 16
b:. <number>	-16 16
b:. <person>	16 -16
b:/	-20 20
b:: <level>	22 -22
b:: <number>	9 -9
b:: at	-27 27
b:: both	-17 17
b:: down	11 -11
b:: from	-10 10
b:: on	-11 11
b:: one	13 -13
b:: our	8 -8
b:: plu	8 -8
b:: since	8 -8
b:: they	10 -10
b:: to	-9 9
b:: unchanged	-8 8
b:: up	13 -13
b:: we	15 -15
b:: what	10 -10
b:; <day-today>	-16 16
b:; <name>	-9 9
b:; both	-8 8
b:; the	9 -9
b:; thi	18 -18
b:<day-ahead>	-18 18
b:<day-ahead> and	-18 18
b:<day-ahead> at	15 -15
b:<day-ahead> it	-9 9
b:<day-ahead> they	-11 11
b:<day-gone> 's	8 -8
b:<day-gone> <person>	-14 14
b:<day-gone> at	19 -19
b:<day-gone> of	-11 11
b:<day-gone> on	-12 12
b:<day-gone> with	12 -12
b:<day-today>	-31 31
b:<day-today> 's	-11 11
b:<day-today> a	-8 8
b:<day-today> at	11 -11
b:<day-today> it	-26 26
b:<day-today> they	-11 11
b:<goods-amount>	-12 12
b:<goods-amount> at	-18 18
b:<goods-amount> of	-12 12
b:<goods>	-12 12
b:<level>	15 -15
b:<level> against	-11 11
b:<level> for	20 -20
b:<level> instead	-26 26
b:<level> more	9 -9
b:<level> of	10 -10
b:<level> on	20 -20
b:<level> under	15 -15
b:<level> within	9 -9
b:<money> of	-16 16
b:<month-ahead>	-12 12
b:<month-ahead> the	-17 17
b:<month-gone>	-21 21
b:<month-gone> and	10 -10
b:<month-gone> at	15 -15
b:<month-gone> he	-12 12
b:<month-gone> they	-15 15
b:<month-gone> to	-18 18
b:<name>	-23 23
b:<name> <number>	-13 13
b:<name> accounted	13 -13
b:<name> are	7 -7
b:<name> ask	-11 11
b:<name> at	-7 7
b:<name> by	-13 13
b:<name> carry	10 -10
b:<name> doe	10 -10
b:<name> fall	14 -14
b:<name> from	-18 18
b:<name> get	-12 12
b:<name> had	-21 21
b:<name> has	16 -16
b:<name> in	-21 21
b:<name> levy	-9 9
b:<name> now	12 -12
b:<name> offer	-16 16
b:<name> put	-9 9
b:<name> raise	-25 25
b:<name> say	12 -12
b:<name> side	11 -11
b:<name> take	-13 13
b:<name> tariff	5 -5
b:<name> the	-10 10
b:<name> to	-13 13
b:<name> want	-18 18
b:<name> we	10 -10
b:<name> will	-22 22
b:<name> would	13 -13
b:<number>	19 -19
b:<number> +	-11 11
b:<number> /	-11 11
b:<number> a	-8 8
b:<number> and	-21 21
b:<number> as	-11 11
b:<number> become	-12 12
b:<number> cent	13 -13
b:<number> duty	-16 16
b:<number> for	27 -27
b:<number> from	-14 14
b:<number> in	9 -9
b:<number> is	-6 6
b:<number> of	25 -25
b:<number> on	-19 19
b:<number> or	-17 17
b:<number> pay	12 -12
b:<number> plu	-21 21
b:<number> the	-10 10
b:<number> to	19 -19
b:<number> vote	14 -14
b:<number> with	-19 19
b:<office> put	21 -21
b:<organisation>	10 -10
b:<organisation> 's	16 -16
b:<organisation> call	-14 14
b:<organisation> cut	19 -19
b:<organisation> for	-9 9
b:<organisation> had	11 -11
b:<organisation> hold	15 -15
b:<organisation> leave	12 -12
b:<organisation> put	-8 8
b:<organisation> reckon	12 -12
b:<organisation> strike	-9 9
b:<organisation> to	-16 16
b:<organisation> would	-23 23
b:<person> 's	27 -27
b:<person> had	-32 32
b:<person> raise	-17 17
b:<person> say	9 -9
b:<person> sign	7 -7
b:<person> want	-23 23
b:<quality>	-17 17
b:<quality> <level>	-16 16
b:<quality> agreement	12 -12
b:<quality> apple	-14 14
b:<quality> charge	-12 12
b:<quality> cocoa	18 -18
b:<quality> coffee	-12 12
b:<quality> duty	2 -2
b:<quality> firm	7 -7
b:<quality> flower	9 -9
b:<quality> had	10 -10
b:<quality> have	-9 9
b:<quality> one	-37 37
b:<quality> parliament	-16 16
b:<quality> potash	-12 12
b:<quality> quinoa	13 -13
b:<quality> rate	8 -8
b:<quality> side	17 -17
b:<quality> surcharge	-11 11
b:<seat> doe	11 -11
b:<seat> go	-8 8
b:<seat> had	-15 15
b:<seat> keep	10 -10
b:<seat> pay	10 -10
b:<seat> want	-22 22
b:<seat> would	-10 10
b:<sender>	22 -22
b:<span>	18 -18
b:<span> and	16 -16
b:<span> at	-11 11
b:<span> of	-12 12
b:<span> there	-10 10
b:<span> yield	18 -18
b:<v-bear>	-10 10
b:<v-begin>	-15 15
b:<v-buy>	12 -12
b:<v-down>	11 -11
b:<v-end>	24 -24
b:<v-impose>	-13 13
b:<v-lack>	21 -21
b:<v-refuse>	17 -17
b:<v-return>	-12 12
b:<v-stay>	14 -14
b:a .	-11 11
b:a bill	-17 17
b:a cut	12 -12
b:a discount	9 -9
b:a fall	18 -18
b:a joint	14 -14
b:a new	-8 8
b:a pact	10 -10
b:a permanent	-8 8
b:a proposal	13 -13
b:a rate	-30 30
b:a reduction	11 -11
b:a return	-18 18
b:a rise	12 -12
b:a scale	11 -11
b:a source	-10 10
b:a tariff	-17 17
b:a third	-13 13
b:a treaty	-9 9
b:a truce	-11 11
b:a whopping	-10 10
b:a year	9 -9
b:about <money>	-17 17
b:about a	-13 13
b:above	17 -17
b:abroad	10 -10
b:accord	-7 7
b:accounted	16 -16
b:accounted for	16 -16
b:act	16 -16
b:add	6 -6
b:add tax	20 -20
b:add the	-16 16
b:add to	-11 11
b:add up	-18 18
b:addition	-11 11
b:additional	-24 24
b:admit	-11 11
b:after the	-7 7
b:afterward	-13 13
b:against	-24 24
b:agree on	-12 12
b:agreement	22 -22
b:agreement of	11 -11
b:agreement on	-11 11
b:agreement the	13 -13
b:agreement with	18 -18
b:aim	12 -12
b:aircraft	-16 16
b:aircraft part	-10 10
b:all and	-9 9
b:all other	-8 8
b:almost	14 -14
b:also	-16 16
b:aluminum	-10 10
b:among	14 -14
b:among the	17 -17
b:an	14 -14
b:an increase	16 -16
b:and	-7 7
b:and <number>	12 -12
b:and <quality>	-30 30
b:and another	11 -11
b:and charge	-17 17
b:and chip	10 -10
b:and from	-10 10
b:and fruit	9 -9
b:and get	15 -15
b:and has	8 -8
b:and i	-12 12
b:and it	18 -18
b:and keep	-11 11
b:and let	-14 14
b:and mgx	9 -9
b:and not	-18 18
b:and pay	-13 13
b:and raise	10 -10
b:and reach	-12 12
b:and rise	-10 10
b:and rubber	-9 9
b:and since	-10 10
b:and take	-12 12
b:and the	11 -11
b:and their	-18 18
b:and then	10 -10
b:and want	16 -16
b:and was	-12 12
b:and what	-9 9
b:and wine	-18 18
b:and with	15 -15
b:and your	-9 9
b:announce at	12 -12
b:announcement	11 -11
b:another	-9 9
b:any	11 -11
b:apple to	8 -8
b:are among	8 -8
b:are down	8 -8
b:are let	-8 8
b:are no	7 -7
b:are not	9 -9
b:arrive	-13 13
b:as	11 -11
b:as a	10 -10
b:as high	-14 14
b:as much	6 -6
b:ask	-12 12
b:ask about	-13 13
b:at	-5 5
b:at <number>	12 -12
b:at a	14 -14
b:at one	-10 10
b:at present	-20 20
b:attract	-12 12
b:aussie	-11 11
b:average	71 -71
b:average <name>	14 -14
b:average <quality>	27 -27
b:average tariff	30 -30
b:away	10 -10
b:back in	8 -8
b:back up	-13 13
b:banana pay	12 -12
b:bank	21 -21
b:bar	8 -8
b:be	-19 19
b:be at	-14 14
b:be content	-8 8
b:be cut	-12 12
b:bear a	9 -9
b:became	-12 12
b:because the	-14 14
b:become	-25 25
b:beef and	14 -14
b:beef at	-12 12
b:been	-23 23
b:been <level>	11 -11
b:been pay	-10 10
b:before <month-ahead>	-16 16
b:before <month-gone>	-13 13
b:below	12 -12
b:beside	-7 7
b:between	22 -22
b:bill	-21 21
b:blue	12 -12
b:boat	18 -18
b:bond	10 -10
b:bonu	13 -13
b:both	-25 25
b:both duty	-11 11
b:both government	17 -17
b:both side	15 -15
b:both were	-16 16
b:bourbon	-11 11
b:brandy	9 -9
b:bread	18 -18
b:bring in	7 -7
b:bring the	-22 22
b:build	-19 19
b:builder	10 -10
b:bus	27 -27
b:busan	10 -10
b:buse	12 -12
b:but one	10 -10
b:butter is	8 -8
b:buy	13 -13
b:by	36 -36
b:by <number>	10 -10
b:by a	-10 10
b:by another	10 -10
b:by post	-22 22
b:by that	-11 11
b:by the	-19 19
b:bytedance	19 -19
b:bytedance keep	14 -14
b:call for	-12 12
b:call to	10 -10
b:can	8 -8
b:cap the	9 -9
b:capacity	13 -13
b:car and	11 -11
b:car from	-10 10
b:car pay	13 -13
b:cashmere	-10 10
b:cathode	-14 14
b:ceiling of	-19 19
b:cement	-11 11
b:central	16 -16
b:central bank	16 -16
b:chance	21 -21
b:chance of	13 -13
b:change	12 -12
b:charge	-14 14
b:charge <level>	-12 12
b:charge <quality>	-9 9
b:charge a	17 -17
b:charge each	-10 10
b:charge is	-8 8
b:charge of	25 -25
b:charge us	-23 23
b:cheese	-18 18
b:chicago	9 -9
b:children	9 -9
b:chip are	9 -9
b:chocolate	-14 14
b:city	14 -14
b:clause	15 -15
b:climb to	11 -11
b:clock	9 -9
b:closed	14 -14
b:cocoa from	-10 10
b:coffee at	-12 12
b:column	11 -11
b:come down	-17 17
b:come from	17 -17
b:come in	-13 13
b:come to	13 -13
b:come with	12 -12
b:company	30 -30
b:compromise	-14 14
b:computer	20 -20
b:concern	12 -12
b:conclude	14 -14
b:content	-8 8
b:content with	-10 10
b:control	13 -13
b:copper	23 -23
b:could	-20 20
b:counted	17 -17
b:country 's	12 -12
b:cover	10 -10
b:covered by	-13 13
b:crew	12 -12
b:cross	-22 22
b:crosse	-13 13
b:cut	13 -13
b:cut of	15 -15
b:cut to	-9 9
b:date	-12 12
b:day <name>	10 -10
b:deal	12 -12
b:deal at	16 -16
b:deficit	19 -19
b:deficit with	14 -14
b:delivery	10 -10
b:deposit of	-9 9
b:did	9 -9
b:did not	-12 12
b:difference to	-13 13
b:discount	18 -18
b:discount of	18 -18
b:discuss	12 -12
b:doctor	11 -11
b:doe not	25 -25
b:dollar	11 -11
b:done	11 -11
b:double	-15 15
b:down	12 -12
b:down by	19 -19
b:down for	-20 20
b:down from	-15 15
b:down to	-21 21
b:draft	-28 28
b:draft had	-12 12
b:driver	11 -11
b:drop to	-14 14
b:due	18 -18
b:duty	-12 12
b:duty and	20 -20
b:duty fall	-8 8
b:duty of	-16 16
b:duty over	7 -7
b:duty stay	-15 15
b:duty was	-11 11
b:duty will	7 -7
b:each of	11 -11
b:each side	-18 18
b:earlier draft	-15 15
b:earn	12 -12
b:earth	12 -12
b:economy	11 -11
b:effective	14 -14
b:either	-12 12
b:election	15 -15
b:electricity	8 -8
b:else	-14 14
b:employer	24 -24
b:end	13 -13
b:engine	-12 12
b:enter	-9 9
b:enter <name>	-24 24
b:enter at	-17 17
b:escape	11 -11
b:even	-13 13
b:everybody	-18 18
b:everybody else	-13 13
b:exceed	-13 13
b:excess	8 -8
b:excess capacity	8 -8
b:expect	21 -21
b:expect at	7 -7
b:expect to	12 -12
b:expensive	14 -14
b:export	21 -21
b:export of	13 -13
b:export to	14 -14
b:extra	-24 24
b:extra <level>	14 -14
b:face	-16 16
b:fair	8 -8
b:fall by	21 -21
b:fall of	22 -22
b:fall to	-24 24
b:family	13 -13
b:farm	16 -16
b:fed	12 -12
b:fee	30 -30
b:fentanyl	-21 21
b:fentanyl and	-15 15
b:fentanyl fall	-8 8
b:fentanyl was	10 -10
b:ferry	8 -8
b:figure of	-15 15
b:firm	15 -15
b:first ask	20 -20
b:first time	-13 13
b:fix	18 -18
b:fix the	8 -8
b:float	-17 17
b:for <quality>	11 -11
b:for a	-8 8
b:for fentanyl	-7 7
b:for its	-14 14
b:for those	-9 9
b:force	-11 11
b:force since	11 -11
b:forced	14 -14
b:forecast	11 -11
b:foreign	7 -7
b:former	-17 17
b:four	14 -14
b:fourth	-7 7
b:framework	-20 20
b:frankincense	-13 13
b:free	16 -16
b:from	-14 14
b:from <level>	-17 17
b:from <name>	24 -24
b:from <number>	-16 16
b:from <seat>	14 -14
b:fuel	16 -16
b:further	-12 12
b:future	20 -20
b:future in	10 -10
b:gain	18 -18
b:gained	37 -37
b:gained <level>	9 -9
b:gave	11 -11
b:general	-24 24
b:generic	-22 22
b:generic are	-11 11
b:geneva	7 -7
b:get a	-10 10
b:get in	-32 32
b:gift	11 -11
b:give	26 -26
b:give it	11 -11
b:go	-22 22
b:go as	-13 13
b:go in	-20 20
b:go on	-6 6
b:go through	12 -12
b:go to	-10 10
b:go up	9 -9
b:gold	15 -15
b:good of	12 -12
b:government	18 -18
b:grant	11 -11
b:gross	10 -10
b:grow	18 -18
b:grower	-15 15
b:growth	28 -28
b:gruyère	-8 8
b:had a	15 -15
b:had been	-22 22
b:had come	11 -11
b:had demand	13 -13
b:had first	20 -20
b:had given	12 -12
b:had raise	-9 9
b:had spoken	-10 10
b:half of	-14 14
b:hall	23 -23
b:halve	-11 11
b:hand on	-15 15
b:hang seng	10 -10
b:harvest	12 -12
b:has	4 -4
b:has a	16 -16
b:has had	-14 14
b:has offer	-15 15
b:has since	-10 10
b:hat	16 -16
b:have a	-13 13
b:have enter	11 -11
b:have go	-12 12
b:have had	-18 18
b:have not	-11 11
b:have pay	-12 12
b:have read	-12 12
b:have take	21 -21
b:he announce	9 -9
b:he ask	-10 10
b:he could	-17 17
b:he sign	-11 11
b:he'd	-11 11
b:hear	-9 9
b:hear of	-14 14
b:heard	-15 15
b:heard of	-12 12
b:her	12 -12
b:here	-18 18
b:high as	-14 14
b:himself	12 -12
b:his <organisation>	-23 23
b:his party	13 -13
b:hit with	-11 11
b:hold back	-10 10
b:hold out	-13 13
b:home	12 -12
b:hotel	17 -17
b:house	8 -8
b:household	23 -23
b:household will	15 -15
b:how	13 -13
b:how the	10 -10
b:i ask	-16 16
b:i have	10 -10
b:i would	14 -14
b:i'd	25 -25
b:i'm	12 -12
b:i've	11 -11
b:if	24 -24
b:if <name>	-14 14
b:if there	22 -22
b:import	10 -10
b:import of	13 -13
b:import surcharge	-13 13
b:importer	-27 27
b:in	12 -12
b:in <month-ahead>	-19 19
b:in <name>	16 -16
b:in <seat>	15 -15
b:in <span>	9 -9
b:in a	12 -12
b:in at	-29 29
b:in between	-6 6
b:in for	-18 18
b:in its	17 -17
b:in place	-15 15
b:in return	-13 13
b:in the	15 -15
b:in their	-15 15
b:in two	-10 10
b:increase	12 -12
b:increase of	27 -27
b:increase to	-7 7
b:index	28 -28
b:industrial good	-16 16
b:inflation	44 -44
b:inflation in	10 -10
b:instead	-26 26
b:instead of	-26 26
b:interest	35 -35
b:interest on	8 -8
b:interest rate	10 -10
b:into	-14 14
b:into <name>	-16 16
b:introduce	-10 10
b:investor	11 -11
b:is <number>	-7 7
b:is below	9 -9
b:is charge	-10 10
b:is expect	9 -9
b:is get	-10 10
b:is less	15 -15
b:is make	8 -8
b:is pay	12 -12
b:is talk	-18 18
b:is to	-15 15
b:is up	12 -12
b:issue	16 -16
b:it	-9 9
b:it 's	-19 19
b:it <name>	-14 14
b:it charge	-15 15
b:it come	14 -14
b:it could	18 -18
b:it give	-10 10
b:it has	15 -15
b:it is	-16 16
b:it keep	-8 8
b:it lower	14 -14
b:it pay	-10 10
b:it stand	-5 5
b:it stay	-14 14
b:it to	12 -12
b:it want	4 -4
b:it'll	-9 9
b:its	-13 13
b:its <level>	-9 9
b:its <organisation>	-13 13
b:its duty	10 -10
b:its good	-16 16
b:its key	10 -10
b:its rate	17 -17
b:its share	13 -13
b:its tariff	-22 22
b:joint	10 -10
b:juice	8 -8
b:just	-16 16
b:kava	-14 14
b:keep <level>	8 -8
b:keep its	9 -9
b:key	14 -14
b:key rate	13 -13
b:lake	8 -8
b:lake and	9 -9
b:last	-17 17
b:last <month-gone>	-9 9
b:last week	-10 10
b:last winter	-12 12
b:last year	-19 19
b:latter	-9 9
b:law	6 -6
b:law to	18 -18
b:leaf	11 -11
b:leather	-13 13
b:leave its	20 -20
b:leave the	15 -15
b:legal	9 -9
b:lemon	-7 7
b:less	16 -16
b:less than	13 -13
b:let	-14 14
b:let in	-15 15
b:let into	-8 8
b:letter	-16 16
b:level	-20 20
b:licence	12 -12
b:license	10 -10
b:lift	-11 11
b:like to	-8 8
b:line	12 -12
b:live with	-15 15
b:loan	8 -8
b:london	12 -12
b:long	14 -14
b:lorry	27 -27
b:lorry pay	13 -13
b:lose	26 -26
b:lose <level>	10 -10
b:lower the	-9 9
b:maize	-12 12
b:make	-11 11
b:make up	10 -10
b:maker of	-10 10
b:malt	10 -10
b:man	-12 12
b:management	18 -18
b:margin	28 -28
b:market	16 -16
b:meal	-22 22
b:mean	-12 12
b:meant	-13 13
b:medicine	8 -8
b:medicine are	15 -15
b:medicine will	-9 9
b:member	-11 11
b:mention	-19 19
b:mentioned	-14 14
b:merdeka	21 -21
b:metre	9 -9
b:mgx	12 -12
b:might have	10 -10
b:milk powder	-12 12
b:mine	16 -16
b:minu	16 -16
b:minute	15 -15
b:more	9 -9
b:morning	16 -16
b:mortgage	10 -10
b:most <quality>	-13 13
b:move	15 -15
b:mr .	11 -11
b:much	8 -8
b:my	9 -9
b:namely	-13 13
b:need	13 -13
b:neighbour	13 -13
b:neither	-13 13
b:neither will	-12 12
b:never	-17 17
b:new one	-15 15
b:new tariff	-16 16
b:new year	-11 11
b:next to	21 -21
b:night	19 -19
b:nikkei	14 -14
b:no	7 -7
b:no .	-23 23
b:no deal	11 -11
b:no more	-13 13
b:not	13 -13
b:not rise	8 -8
b:notice	11 -11
b:now	-30 30
b:nut	-17 17
b:nvidia	28 -28
b:odd	21 -21
b:odd of	10 -10
b:of <day-gone>	-25 25
b:of <day-today>	-8 8
b:of <goods-amount>	-13 13
b:of <number>	-9 9
b:of <span>	-10 10
b:of a	-13 13
b:of about	-12 12
b:of another	-13 13
b:of busan	11 -11
b:of car	17 -17
b:of its	9 -9
b:of last	-19 19
b:of more	16 -16
b:of our	-15 15
b:of that	8 -8
b:of thi	-15 15
b:off its	-9 9
b:offer	-5 5
b:offer <level>	14 -14
b:offer to	-21 21
b:officer	10 -10
b:oil	-5 5
b:oil from	-11 11
b:old	-24 24
b:older	-14 14
b:on	4 -4
b:on <day-ahead>	-16 16
b:on <money>	-17 17
b:on <name>	-15 15
b:on <quality>	-11 11
b:on a	15 -15
b:on car	-15 15
b:on cocoa	-16 16
b:on good	27 -27
b:on it	-12 12
b:on medicine	10 -10
b:on more	9 -9
b:on one	-9 9
b:on pay	-10 10
b:on refined	13 -13
b:on the	33 -33
b:on their	-8 8
b:on them	-11 11
b:on thi	9 -9
b:one <number>	21 -21
b:one at	9 -9
b:one for	-11 11
b:opened	14 -14
b:operator	10 -10
b:or the	-10 10
b:orange juice	13 -13
b:order	-12 12
b:ordinary	-15 15
b:our	-16 16
b:our member	-10 10
b:out for	-12 12
b:over	14 -14
b:over there	-10 10
b:owned	13 -13
b:owned to	13 -13
b:owner	14 -14
b:p	13 -13
b:pact	11 -11
b:page	17 -17
b:paper from	10 -10
b:paragraph	9 -9
b:parcel	29 -29
b:parcel from	14 -14
b:parliament	-19 19
b:part	-6 6
b:part will	-15 15
b:partner	-10 10
b:past	15 -15
b:pause	-12 12
b:pay	-20 20
b:pay <number>	8 -8
b:pay at	13 -13
b:pay for	13 -13
b:pay more	-20 20
b:pepper	-16 16
b:per	12 -12
b:permit	10 -10
b:peso	12 -12
b:phone	8 -8
b:pipe	-11 11
b:pistachio	10 -10
b:place of	-14 14
b:plain	-15 15
b:plu the	-16 16
b:plywood	-11 11
b:point	27 -27
b:policy	23 -23
b:policy rate	23 -23
b:poll	18 -18
b:post	-28 28
b:postal	-11 11
b:pound	11 -11
b:powder	-16 16
b:power tariff	8 -8
b:preliminary	-13 13
b:prepare to	10 -10
b:present	-22 22
b:price	37 -37
b:price of	9 -9
b:price up	12 -12
b:prolong the	-12 12
b:promise a	-8 8
b:proposal to	17 -17
b:propose <level>	-11 11
b:provide	-12 12
b:provisional	-17 17
b:push	-10 10
b:push for	-9 9
b:put an	8 -8
b:put it	10 -10
b:put on	-9 9
b:put the	19 -19
b:quota of	-11 11
b:raise its	10 -10
b:raise their	10 -10
b:raise to	-15 15
b:rare	11 -11
b:rare earth	11 -11
b:rate at	20 -20
b:rate fall	-17 17
b:rate from	19 -19
b:rate in	16 -16
b:rate of	-19 19
b:rate on	-9 9
b:rate stay	9 -9
b:rate to	14 -14
b:rate unchanged	9 -9
b:rate was	-17 17
b:rather	-20 20
b:rather have	-10 10
b:reach a	7 -7
b:rebate	18 -18
b:receive	13 -13
b:recession	15 -15
b:reciprocal	-11 11
b:reduce the	6 -6
b:reduction	17 -17
b:reduction of	16 -16
b:refund	7 -7
b:reject	9 -9
b:release	12 -12
b:remain	-15 15
b:remember	-25 25
b:replace	-21 21
b:reporter	7 -7
b:resident	11 -11
b:restore	-10 10
b:return <name>	-8 8
b:revenue	10 -10
b:right	-19 19
b:right now	-14 14
b:rise	12 -12
b:rise by	11 -11
b:rise from	9 -9
b:rise in	11 -11
b:rise of	16 -16
b:rise oil	-10 10
b:rise to	-21 21
b:roaming	18 -18
b:roll	-10 10
b:room for	-12 12
b:rose	-12 12
b:round	23 -23
b:rule of	-16 16
b:rule on	15 -15
b:s &	13 -13
b:safeguard	-10 10
b:salmon	-18 18
b:salt	15 -15
b:save	25 -25
b:say <number>	12 -12
b:say it	13 -13
b:scale	17 -17
b:seat	19 -19
b:secondary	-11 11
b:secondary tariff	-11 11
b:section <number>	-10 10
b:sell its	-17 17
b:send to	-10 10
b:seng	10 -10
b:service	9 -9
b:sesame	-16 16
b:set a	-13 13
b:settle at	13 -13
b:settle for	-15 15
b:settle on	-15 15
b:shall	8 -8
b:share	50 -50
b:share in	11 -11
b:share of	24 -24
b:shoe	7 -7
b:short	9 -9
b:should	30 -30
b:shrimp	-16 16
b:shrink	11 -11
b:shrink by	12 -12
b:side and	-10 10
b:side keep	-11 11
b:side of	-10 10
b:side will	12 -12
b:sign	-5 5
b:sign at	11 -11
b:sign for	10 -10
b:sign on	-17 17
b:silver	12 -12
b:silver lake	13 -13
b:since	-5 5
b:since <day-gone>	-19 19
b:since <name>	-8 8
b:since then	-13 13
b:sit	20 -20
b:small	18 -18
b:smartphone	10 -10
b:so a	12 -12
b:so do	12 -12
b:so it	10 -10
b:so the	-10 10
b:some	25 -25
b:south	-10 10
b:soybean	12 -12
b:speak of	-14 14
b:spoke	-9 9
b:spoke of	-9 9
b:spring it	-11 11
b:start	14 -14
b:state	16 -16
b:statement	10 -10
b:steel and	-12 12
b:steel at	15 -15
b:step	-9 9
b:step to	-12 12
b:still	-19 19
b:strike down	-10 10
b:stuff	-8 8
b:such	-12 12
b:sugar	-13 13
b:sum	-8 8
b:summer	-22 22
b:sun	10 -10
b:supplement	18 -18
b:suppose	30 -30
b:suspension	-14 14
b:table	21 -21
b:table is	16 -16
b:take <number>	9 -9
b:take off	-14 14
b:take the	-17 17
b:talk of	-22 22
b:talk with	21 -21
b:tariff are	9 -9
b:tariff at	10 -10
b:tariff fall	9 -9
b:tariff for	12 -12
b:tariff go	12 -12
b:tariff is	7 -7
b:tariff of	-32 32
b:tariff to	-16 16
b:tax	15 -15
b:tax at	-8 8
b:tax of	7 -7
b:tea	-15 15
b:team	16 -16
b:telephone	15 -15
b:tell it	17 -17
b:tell us	10 -10
b:than the	-10 10
b:thank	12 -12
b:that <name>	-13 13
b:that <quality>	5 -5
b:that <seat>	-19 19
b:that build	-15 15
b:that day	-11 11
b:that fix	11 -11
b:that he'd	-10 10
b:that i	-17 17
b:that is	2 -2
b:that make	-18 18
b:that may	17 -17
b:that of	10 -10
b:that our	-13 13
b:that pay	16 -16
b:that put	-10 10
b:that she	-10 10
b:that tariff	6 -6
b:that there	16 -16
b:that they	11 -11
b:that was	-21 21
b:the <level>	-23 23
b:the <number>	-30 30
b:the <office>	-11 11
b:the agreement	12 -12
b:the average	50 -50
b:the bill	-11 11
b:the chance	14 -14
b:the charge	-7 7
b:the city	23 -23
b:the company	14 -14
b:the custom	-17 17
b:the deal	-13 13
b:the deficit	14 -14
b:the doctor	11 -11
b:the duty	-30 30
b:the employer	22 -22
b:the extra	-17 17
b:the fee	11 -11
b:the ferry	9 -9
b:the former	-17 17
b:the full	-13 13
b:the general	-20 20
b:the grower	-7 7
b:the industry	-8 8
b:the last	19 -19
b:the latter	-9 9
b:the law	-14 14
b:the level	-13 13
b:the list	-23 23
b:the margin	10 -10
b:the meet	16 -16
b:the new	-10 10
b:the number	-22 22
b:the odd	13 -13
b:the offer	-8 8
b:the old	-22 22
b:the one	-19 19
b:the operator	9 -9
b:the order	-16 16
b:the ordinary	-27 27
b:the other	-17 17
b:the owner	15 -15
b:the press	14 -14
b:the quarrel	-20 20
b:the rate	-55 55
b:the remain	-16 16
b:the right	-10 10
b:the rise	-13 13
b:the s	13 -13
b:the safeguard	-8 8
b:the same	-9 9
b:the signature	9 -9
b:the spring	-12 12
b:the steel	-9 9
b:the sum	-10 10
b:the summer	-16 16
b:the surcharge	-32 32
b:the suspension	-17 17
b:the tariff	-19 19
b:the tax	-11 11
b:the text	-14 14
b:the threat	-10 10
b:the two	-33 33
b:the upper	13 -13
b:the vote	12 -12
b:the week	-12 12
b:the worldwide	-12 12
b:their	-26 26
b:their part	-12 12
b:their place	-14 14
b:them	-14 14
b:them at	-22 22
b:themselve	-8 8
b:then	-15 15
b:then <name>	-9 9
b:then the	-8 8
b:there 's	20 -20
b:there a	-11 11
b:there are	22 -22
b:there had	-10 10
b:there have	17 -17
b:there is	-8 8
b:there was	-7 7
b:there will	19 -19
b:therefore	-23 23
b:they	-11 11
b:they are	-20 20
b:they ask	14 -14
b:they come	-14 14
b:they go	10 -10
b:they pay	-25 25
b:they put	13 -13
b:they used	-11 11
b:they will	9 -9
b:they would	-16 16
b:thi	23 -23
b:think	17 -17
b:third	-15 15
b:third is	-9 9
b:those are	-16 16
b:those to	10 -10
b:threat	-20 20
b:threat of	-22 22
b:threaten another	-9 9
b:threaten to	7 -7
b:threaten with	-10 10
b:thu pay	14 -14
b:thu stay	-10 10
b:ticket	27 -27
b:to	-9 9
b:to <day-ahead>	-11 11
b:to <level>	-18 18
b:to <money>	-7 7
b:to <month-gone>	-10 10
b:to <name>	19 -19
b:to <number>	-17 17
b:to about	-11 11
b:to all	12 -12
b:to apply	12 -12
b:to be	-17 17
b:to get	-10 10
b:to have	-13 13
b:to keep	-10 10
b:to put	-10 10
b:to rise	8 -8
b:to take	-16 16
b:to the	14 -14
b:together with	9 -9
b:tokyo	22 -22
b:tomatoe	11 -11
b:tomatoe from	14 -14
b:total	-18 18
b:total is	10 -10
b:tractor	-10 10
b:trade	8 -8
b:trader	-7 7
b:treaty	-12 12
b:truce between	10 -10
b:truck	10 -10
b:truck from	11 -11
b:true	-9 9
b:turned	11 -11
b:turnout	28 -28
b:twice	-9 9
b:twice the	-9 9
b:two year	-10 10
b:under	16 -16
b:under a	-9 9
b:under section	16 -16
b:unemployment	30 -30
b:until <day-gone>	-16 16
b:up	25 -25
b:up <level>	14 -14
b:up by	12 -12
b:up from	-12 12
b:up to	-9 9
b:upper	26 -26
b:use	8 -8
b:usual	-9 9
b:value	16 -16
b:value add	20 -20
b:vanilla	-9 9
b:vessel	12 -12
b:vote	14 -14
b:vote to	21 -21
b:waive	6 -6
b:want it	10 -10
b:want to	11 -11
b:was at	-12 12
b:was raise	-17 17
b:water	11 -11
b:way	-12 12
b:we expect	9 -9
b:we gave	10 -10
b:we get	-12 12
b:we give	11 -11
b:we had	-15 15
b:we have	-13 13
b:we hear	9 -9
b:we put	17 -17
b:we see	17 -17
b:we shall	15 -15
b:we're back	-12 12
b:were	-10 10
b:were at	-25 25
b:were cut	11 -11
b:were down	8 -8
b:what about	-11 11
b:what was	7 -7
b:what we	-12 12
b:when it	-20 20
b:where it	18 -18
b:where they	-9 9
b:which agree	-8 8
b:which come	8 -8
b:which go	11 -11
b:which had	-17 17
b:which has	-17 17
b:which have	11 -11
b:which make	-10 10
b:which stand	-13 13
b:while	12 -12
b:while the	11 -11
b:who is	12 -12
b:whoever	-7 7
b:whopping	-13 13
b:whose	-8 8
b:why	19 -19
b:will also	-15 15
b:will cross	-12 12
b:will cut	15 -15
b:will enter	-19 19
b:will get	12 -12
b:will impose	9 -9
b:will not	11 -11
b:will take	-12 12
b:win	16 -16
b:window	14 -14
b:wine to	-18 18
b:winter it	-10 10
b:with <name>	22 -22
b:with <seat>	15 -15
b:with its	15 -15
b:with the	-23 23
b:within	11 -11
b:within <span>	17 -17
b:within the	-14 14
b:without	12 -12
b:world	14 -14
b:worldwide	-14 14
b:worldwide surcharge	-12 12
b:would accept	11 -11
b:would also	12 -12
b:would be	-10 10
b:would fall	-10 10
b:would have	-8 8
b:would like	-16 16
b:would lower	9 -9
b:would pay	14 -14
b:would sign	12 -12
b:write	-12 12
b:year	-20 20
b:year 's	-17 17
b:year the	-9 9
b:yield	31 -31
b:you	-13 13
b:your	-6 6
b:|	10 -10
b:— <name>	-8 8
b:— <person>	-9 9
b:→	-18 18
band=100	34 -34
band=150	-41 41
band=2	91 -91
band=31	-46 46
band=4	25 -25
band=60	-30 30
band=over	48 -48
bare band=0	-26 26
bare band=100	23 -23
bare band=12	-23 23
bare band=2	105 -105
bare band=31	-36 36
bare band=60	-34 34
bare band=over	64 -64
bare duty ahead=1	6 -6
bare duty ahead=2	11 -11
bare duty back=1	9 -9
bare duty=true	4 -4
bare form=digits	-17 17
bare form=fraction	61 -61
bare form=word	21 -21
bare goods at large	23 -23
bare habit=always	48 -48
bare habit=never	-33 33
bare habit=often	18 -18
bare l1="	-24 24
bare l1='	27 -27
bare l1='s	-27 27
bare l1=(	12 -12
bare l1=.	24 -24
bare l1=:	-21 21
bare l1=;	-13 13
bare l1=<agent>	25 -25
bare l1=<begin>	-14 14
bare l1=<day-ahead>	20 -20
bare l1=<day-gone>	8 -8
bare l1=<duty>	-26 26
bare l1=<gate>	10 -10
bare l1=<goods>	-15 15
bare l1=<level-noun>	7 -7
bare l1=<v-bear>	-14 14
bare l1=<v-buy>	21 -21
bare l1=<v-propose>	-13 13
bare l1=<v-say>	-27 27
bare l1=<v-sell>	11 -11
bare l1=<v-sign>	9 -9
bare l1=<v-stay>	-12 12
bare l1=<v-threaten>	11 -11
bare l1=<v-up>	18 -18
bare l1=after	18 -18
bare l1=all	43 -43
bare l1=and	-14 14
bare l1=back	10 -10
bare l1=be	-13 13
bare l1=became	-17 17
bare l1=become	-29 29
bare l1=been	-19 19
bare l1=before	15 -15
bare l1=between	17 -17
bare l1=but	-12 12
bare l1=buy	12 -12
bare l1=by	9 -9
bare l1=charge	-12 12
bare l1=clause	12 -12
bare l1=cost	23 -23
bare l1=day	12 -12
bare l1=duty	-20 20
bare l1=every	11 -11
bare l1=fentanyl	-12 12
bare l1=first	21 -21
bare l1=for	26 -26
bare l1=from	-22 22
bare l1=full	-14 14
bare l1=get	-19 19
bare l1=hall	14 -14
bare l1=in	58 -58
bare l1=is	-16 16
bare l1=its	-12 12
bare l1=last	14 -14
bare l1=levy	-11 11
bare l1=like	11 -11
bare l1=line	13 -13
bare l1=longer	-17 17
bare l1=me	-16 16
bare l1=merdeka	21 -21
bare l1=notice	9 -9
bare l1=now	-9 9
bare l1=offer	-17 17
bare l1=on	17 -17
bare l1=only	-14 14
bare l1=order	10 -10
bare l1=our	-12 12
bare l1=over	13 -13
bare l1=past	23 -23
bare l1=pay	-13 13
bare l1=plu	-23 23
bare l1=point	24 -24
bare l1=propose	16 -16
bare l1=put	20 -20
bare l1=read	-11 11
bare l1=round	15 -15
bare l1=say	-25 25
bare l1=since	15 -15
bare l1=so	-19 19
bare l1=still	-15 15
bare l1=than	-16 16
bare l1=the	20 -20
bare l1=those	16 -16
bare l1=threaten	11 -11
bare l1=to	-22 22
bare l1=together	-12 12
bare l1=two	16 -16
bare l1=under	28 -28
bare l1=until	32 -32
bare l1=was	-25 25
bare l1=week	37 -37
bare l1=were	-14 14
bare l1=without	10 -10
bare l1=write	-12 12
bare l2='s	-25 25
bare l2=)	13 -13
bare l2=:	-15 15
bare l2=<begin>	20 -20
bare l2=<day-gone>	5 -5
bare l2=<duty>	-23 23
bare l2=<gate>	-17 17
bare l2=<goods-amount>	11 -11
bare l2=<goods>	-20 20
bare l2=<level-noun>	-16 16
bare l2=<level>	-21 21
bare l2=<name>	-38 38
bare l2=<not>	-8 8
bare l2=<number>	14 -14
bare l2=<person>	11 -11
bare l2=<points>	13 -13
bare l2=<seat>	-9 9
bare l2=<sender>	11 -11
bare l2=<span>	16 -16
bare l2=<v-agree>	17 -17
bare l2=<v-begin>	14 -14
bare l2=<v-impose>	-20 20
bare l2=<v-lack>	13 -13
bare l2=<v-propose>	-6 6
bare l2=<v-say>	-13 13
bare l2=<v-sell>	22 -22
bare l2=<v-sign>	22 -22
bare l2=<v-stay>	-18 18
bare l2=<v-suspend>	-17 17
bare l2=<v-up>	-16 16
bare l2=a	-18 18
bare l2=about	14 -14
bare l2=add	-12 12
bare l2=among	19 -19
bare l2=and	-17 17
bare l2=announce	11 -11
bare l2=are	-17 17
bare l2=ask	-12 12
bare l2=at	14 -14
bare l2=before	13 -13
bare l2=between	12 -12
bare l2=busan	10 -10
bare l2=by	10 -10
bare l2=cocoa	-15 15
bare l2=coffee	-15 15
bare l2=come	20 -20
bare l2=content	-8 8
bare l2=doe	-11 11
bare l2=down	-25 25
bare l2=duty	-8 8
bare l2=fentanyl	-15 15
bare l2=figure	-10 10
bare l2=from	-10 10
bare l2=get	13 -13
bare l2=go	-10 10
bare l2=good	14 -14
bare l2=half	12 -12
bare l2=have	-7 7
bare l2=he	23 -23
bare l2=hold	-9 9
bare l2=hope	21 -21
bare l2=in	25 -25
bare l2=instead	-9 9
bare l2=it	-31 31
bare l2=later	-10 10
bare l2=less	-6 6
bare l2=list	14 -14
bare l2=live	-12 12
bare l2=make	-9 9
bare l2=might	14 -14
bare l2=no	-18 18
bare l2=now	-9 9
bare l2=number	-11 11
bare l2=of	7 -7
bare l2=on	5 -5
bare l2=out	13 -13
bare l2=pay	-10 10
bare l2=peak	15 -15
bare l2=place	-14 14
bare l2=point	-9 9
bare l2=put	-16 16
bare l2=rate	-8 8
bare l2=reciprocal	9 -9
bare l2=same	8 -8
bare l2=say	14 -14
bare l2=sell	15 -15
bare l2=side	-16 16
bare l2=sign	29 -29
bare l2=speak	9 -9
bare l2=spoke	9 -9
bare l2=stay	-17 17
bare l2=still	-18 18
bare l2=that	-25 25
bare l2=the	20 -20
bare l2=there	12 -12
bare l2=they	-13 13
bare l2=thi	8 -8
bare l2=third	-12 12
bare l2=truce	12 -12
bare l2=under	20 -20
bare l2=up	14 -14
bare l2=vote	12 -12
bare l2=was	-16 16
bare l2=we	-19 19
bare l2=week	12 -12
bare l2=were	-29 29
bare l2=which	15 -15
bare l2=who	18 -18
bare l2=would	-34 34
bare l2=write	-14 14
bare l2=year	-14 14
bare l2=—	19 -19
bare l=" a	9 -9
bare l='s at	-17 17
bare l=, for	15 -15
bare l=, from	-10 10
bare l=, of	14 -14
bare l=, pay	-15 15
bare l=, plu	-13 13
bare l=, round	14 -14
bare l=, to	-18 18
bare l=: the	-11 11
bare l=<begin> "	-19 19
bare l=<begin> (	12 -12
bare l=<begin> <begin>	-14 14
bare l=<begin> <name>	-11 11
bare l=<begin> about	-13 13
bare l=<begin> at	22 -22
bare l=<begin> from	-21 21
bare l=<begin> so	-12 12
bare l=<day-ahead> at	17 -17
bare l=<day-gone> at	18 -18
bare l=<day-today> at	11 -11
bare l=<level> and	-11 11
bare l=<level> from	-18 18
bare l=<level> to	-19 19
bare l=<month-gone> ,	-13 13
bare l=<name> 's	-10 10
bare l=<name> (	-23 23
bare l=<name> and	16 -16
bare l=<name> get	-21 21
bare l=<number> ;	-10 10
bare l=<number> and	-8 8
bare l=<number> become	-12 12
bare l=<number> for	26 -26
bare l=<number> of	25 -25
bare l=<number> or	-11 11
bare l=<number> plu	-17 17
bare l=<number> —	17 -17
bare l=<person> ,	31 -31
bare l=<person> :	-9 9
bare l=<span> and	24 -24
bare l=<span> at	-8 8
bare l=among the	18 -18
bare l=and get	-10 10
bare l=and the	-14 14
bare l=are at	-18 18
bare l=ask for	-11 11
bare l=at present	-9 9
bare l=begin at	16 -16
bare l=between the	10 -10
bare l=car pay	9 -9
bare l=content with	-8 8
bare l=could be	17 -17
bare l=down for	-14 14
bare l=down to	-12 12
bare l=duty of	-26 26
bare l=duty on	19 -19
bare l=go to	-10 10
bare l=good from	13 -13
bare l=good of	15 -15
bare l=had been	-11 11
bare l=had threaten	10 -10
bare l=has been	-11 11
bare l=have offer	-7 7
bare l=hope for	21 -21
bare l=in at	-22 22
bare l=in the	18 -18
bare l=instead of	-9 9
bare l=it 's	-19 19
bare l=it at	-12 12
bare l=it has	18 -18
bare l=it was	-9 9
bare l=less than	-6 6
bare l=list of	11 -11
bare l=no longer	-18 18
bare l=of the	27 -27
bare l=of which	-24 24
bare l=on pay	-15 15
bare l=on the	9 -9
bare l=out of	19 -19
bare l=pay the	-17 17
bare l=place of	-11 11
bare l=put on	-8 8
bare l=sign at	11 -11
bare l=sign for	11 -11
bare l=spoke of	9 -9
bare l=stay at	-16 16
bare l=that is	-16 16
bare l=the <day-ahead>	14 -14
bare l=the <name>	9 -9
bare l=the <quality>	7 -7
bare l=the first	24 -24
bare l=the full	-11 11
bare l=the reciprocal	17 -17
bare l=they were	-19 19
bare l=to be	-20 20
bare l=under the	11 -11
bare l=up to	14 -14
bare l=vote to	11 -11
bare l=was a	14 -14
bare l=we get	-12 12
bare l=were at	-24 24
bare l=who is	9 -9
bare l=would be	-12 12
bare l=would take	-11 11
bare lll=" <number> for	10 -10
bare lll=, <number> to	15 -15
bare lll=, of which	-24 24
bare lll=, who is	9 -9
bare lll=: <number> and	-13 13
bare lll=<begin> <begin> "	-19 19
bare lll=<begin> <begin> (	12 -12
bare lll=<begin> <begin> <begin>	-14 14
bare lll=<begin> <begin> <name>	-11 11
bare lll=<begin> <begin> about	-13 13
bare lll=<begin> <begin> at	22 -22
bare lll=<begin> <begin> from	-21 21
bare lll=<begin> <begin> so	-12 12
bare lll=<begin> <name> :	-28 28
bare lll=<begin> <name> get	-11 11
bare lll=<begin> <number> for	15 -15
bare lll=<begin> <number> to	12 -12
bare lll=<begin> <person> ,	14 -14
bare lll=<begin> car pay	9 -9
bare lll=<begin> the other	-15 15
bare lll=<begin> there are	8 -8
bare lll=<day-gone> , at	10 -10
bare lll=<level> , not	-16 16
bare lll=<level> instead of	-17 17
bare lll=<level> on the	11 -11
bare lll=<month-gone> it was	14 -14
bare lll=<number> , and	-10 10
bare lll=<number> it was	19 -19
bare lll=<number> vote to	9 -9
bare lll=and it was	10 -10
bare lll=and the reciprocal	16 -16
bare lll=at <number> and	-10 10
bare lll=at <number> to	9 -9
bare lll=be content with	-8 8
bare lll=from <level> to	-20 20
bare lll=from <number> to	-11 11
bare lll=go in at	-7 7
bare lll=go on pay	-15 15
bare lll=had ask for	10 -10
bare lll=i ask for	-16 16
bare lll=in <month-gone> ,	-12 12
bare lll=in place of	-11 11
bare lll=it could be	18 -18
bare lll=it has been	-8 8
bare lll=it stand at	-11 11
bare lll=it would be	-9 9
bare lll=meet was a	11 -11
bare lll=now it is	13 -13
bare lll=of the other	13 -13
bare lll=on good from	11 -11
bare lll=pay more than	-14 14
bare lll=that it was	-16 16
bare lll=to <level> from	-18 18
bare lll=within <span> and	7 -7
bare lll=would have been	-12 12
bare lr=" "	-19 19
bare lr=" ,	-29 29
bare lr=" .	-18 18
bare lr=" for	18 -18
bare lr=" is	16 -16
bare lr='s .	-15 15
bare lr='s now	-9 9
bare lr=( )	16 -16
bare lr=, ,	12 -12
bare lr=, .	-14 14
bare lr=, <end>	12 -12
bare lr=, are	-18 18
bare lr=, of	-16 16
bare lr=, on	-15 15
bare lr=, time	11 -11
bare lr=, to	14 -14
bare lr=: .	-30 30
bare lr=: is	12 -12
bare lr=: now	-10 10
bare lr=: question	12 -12
bare lr=: under	11 -11
bare lr=<begin> )	12 -12
bare lr=<begin> ,	-26 26
bare lr=<begin> .	67 -67
bare lr=<begin> and	-15 15
bare lr=<begin> in	-11 11
bare lr=<begin> is	-27 27
bare lr=<begin> of	-9 9
bare lr=<begin> was	-26 26
bare lr=<begin> would	-17 17
bare lr=<day-ahead> .	8 -8
bare lr=<day-gone> .	11 -11
bare lr=<quality> on	9 -9
bare lr=and on	-9 9
bare lr=and other	28 -28
bare lr=and since	-8 8
bare lr=at ,	-16 16
bare lr=at to	14 -14
bare lr=at we	8 -8
bare lr=be .	-6 6
bare lr=be from	-13 13
bare lr=be in	15 -15
bare lr=become .	-14 14
bare lr=been .	-7 7
bare lr=between and	17 -17
bare lr=charge .	-13 13
bare lr=for "	10 -10
bare lr=from economy	13 -13
bare lr=from to	-26 26
bare lr=get ,	-10 10
bare lr=get .	-16 16
bare lr=have ,	-12 12
bare lr=in .	17 -17
bare lr=is .	-17 17
bare lr=is <day-today>	-18 18
bare lr=it ,	11 -11
bare lr=it .	-15 15
bare lr=keep .	-10 10
bare lr=longer .	-15 15
bare lr=make .	-14 14
bare lr=of economy	10 -10
bare lr=of on	-18 18
bare lr=of was	-15 15
bare lr=on ,	-11 11
bare lr=on .	-27 27
bare lr=on <quality>	14 -14
bare lr=one and	10 -10
bare lr=only .	-15 15
bare lr=or .	-12 12
bare lr=other .	-9 9
bare lr=pay ,	11 -11
bare lr=pay .	-22 22
bare lr=plu .	-11 11
bare lr=round ,	9 -9
bare lr=round .	12 -12
bare lr=say .	-17 17
bare lr=since <day-today>	13 -13
bare lr=than ,	-18 18
bare lr=than .	-22 22
bare lr=that job	9 -9
bare lr=that would	-12 12
bare lr=the ,	15 -15
bare lr=the government	11 -11
bare lr=the is	-18 18
bare lr=the largest	17 -17
bare lr=the of	-29 29
bare lr=the on	14 -14
bare lr=the side	14 -14
bare lr=the that	-18 18
bare lr=then ,	-13 13
bare lr=to <end>	-13 13
bare lr=to <span>	15 -15
bare lr=to and	-17 17
bare lr=to from	-9 9
bare lr=to in	-26 26
bare lr=to on	-8 8
bare lr=to to	-11 11
bare lr=up .	11 -11
bare lr=want on	-9 9
bare lr=was ,	-20 20
bare lr=was in	6 -6
bare lr=was until	-13 13
bare lr=was when	-10 10
bare lr=week <end>	11 -11
bare lr=were and	-10 10
bare lr=with ,	-9 9
bare lr=with of	12 -12
bare lr=with on	-11 11
bare lr=without ,	9 -9
bare lr=write .	-10 10
bare next=digits 	15 -15
bare next=digits , then	-17 17
bare next=digits and	-19 19
bare next=digits for	18 -18
bare next=digits instead of	12 -12
bare next=digits of	17 -17
bare next=digits plus	-11 11
bare next=digits —	11 -11
bare next=free far	16 -16
bare next=signed 	11 -11
bare next=signed far	49 -49
bare next=signed of	24 -24
bare next=signed of the	-17 17
bare next=signed to	-11 11
bare next=word ,	-16 16
bare next=word for	15 -15
bare next=word instead of	-14 14
bare next=word or	-15 15
bare no customs	-12 12
bare numbers=2	14 -14
bare numbers=3	10 -10
bare prior=digits 	13 -13
bare prior=digits ;	-10 10
bare prior=digits and	-20 20
bare prior=digits for	17 -17
bare prior=digits of	22 -22
bare prior=digits or	-8 8
bare prior=digits plus	-10 10
bare prior=digits to	16 -16
bare prior=digits —	17 -17
bare prior=free far	-11 11
bare prior=none	27 -27
bare prior=signed , not	-16 16
bare prior=signed , of which	-17 17
bare prior=signed and	-11 11
bare prior=signed far	-10 10
bare prior=signed from	-18 18
bare prior=signed instead of	-17 17
bare prior=signed on the	11 -11
bare prior=signed to	-19 19
bare prior=word 	35 -35
bare prior=word ,	-14 14
bare prior=word and	14 -14
bare prior=word far	17 -17
bare prior=word for	12 -12
bare prior=word of the	13 -13
bare prior=word to	-6 6
bare r1="	-18 18
bare r1=(	24 -24
bare r1=,	-30 30
bare r1=.	-13 13
bare r1=:	12 -12
bare r1=;	-23 23
bare r1=<agent>	22 -22
bare r1=<day-gone>	-14 14
bare r1=<duty>	19 -19
bare r1=<goods>	51 -51
bare r1=<level-noun>	23 -23
bare r1=<level>	11 -11
bare r1=<name>	24 -24
bare r1=<number>	10 -10
bare r1=<office>	16 -16
bare r1=<quality>	50 -50
bare r1=<sender>	15 -15
bare r1=<span>	25 -25
bare r1=<v-down>	-9 9
bare r1=<v-impose>	30 -30
bare r1=<v-say>	18 -18
bare r1=<v-sign>	10 -10
bare r1=<v-up>	18 -18
bare r1=?	-24 24
bare r1=again	-8 8
bare r1=against	-15 15
bare r1=all	-19 19
bare r1=and	-40 40
bare r1=as	-32 32
bare r1=before	-26 26
bare r1=cargoe	11 -11
bare r1=category	14 -14
bare r1=centimetre	11 -11
bare r1=chemical	11 -11
bare r1=come	-12 12
bare r1=duty	8 -8
bare r1=economy	51 -51
bare r1=exclusion	12 -12
bare r1=family	9 -9
bare r1=figure	10 -10
bare r1=for	-12 12
bare r1=from	-23 23
bare r1=government	16 -16
bare r1=has	-17 17
bare r1=here	-9 9
bare r1=i	-15 15
bare r1=if	-17 17
bare r1=in	-21 21
bare r1=is	-15 15
bare r1=it	-13 13
bare r1=job	23 -23
bare r1=largest	17 -17
bare r1=less	-9 9
bare r1=line	11 -11
bare r1=list	15 -15
bare r1=metre	15 -15
bare r1=more	-15 15
bare r1=next	-14 14
bare r1=notice	16 -16
bare r1=now	-40 40
bare r1=of	-18 18
bare r1=on	-47 47
bare r1=once	-12 12
bare r1=other	44 -44
bare r1=over	-10 10
bare r1=per	-12 12
bare r1=percent	-43 43
bare r1=point	22 -22
bare r1=precursor	14 -14
bare r1=question	16 -16
bare r1=rare	15 -15
bare r1=remain	-11 11
bare r1=round	16 -16
bare r1=side	20 -20
bare r1=signature	14 -14
bare r1=since	-23 23
bare r1=state	10 -10
bare r1=tariff	11 -11
bare r1=tenth	11 -11
bare r1=that	-13 13
bare r1=then	-17 17
bare r1=there	-11 11
bare r1=thi	11 -11
bare r1=thing	22 -22
bare r1=time	41 -41
bare r1=until	-25 25
bare r1=was	-34 34
bare r1=when	-21 21
bare r1=will	-13 13
bare r1=would	-28 28
bare r1=—	15 -15
bare r2='s	11 -11
bare r2=,	8 -8
bare r2=-	8 -8
bare r2=:	21 -21
bare r2=;	13 -13
bare r2=<day-gone>	-10 10
bare r2=<money>	19 -19
bare r2=<month-ahead>	-40 40
bare r2=<month-gone>	-19 19
bare r2=<number>	15 -15
bare r2=<organisation>	-25 25
bare r2=<quality>	17 -17
bare r2=<sender>	32 -32
bare r2=<span>	19 -19
bare r2=<taker>	21 -21
bare r2=<v-agree>	13 -13
bare r2=<v-bear>	14 -14
bare r2=<v-end>	15 -15
bare r2=<v-impose>	-10 10
bare r2=<v-propose>	-7 7
bare r2=<v-return>	-15 15
bare r2=<v-sign>	13 -13
bare r2=<v-stay>	-12 12
bare r2=<v-suspend>	11 -11
bare r2=against	-11 11
bare r2=ago	10 -10
bare r2=all	-13 13
bare r2=and	9 -9
bare r2=as	11 -11
bare r2=at	23 -23
bare r2=back	-20 20
bare r2=be	-13 13
bare r2=buyer	11 -11
bare r2=by	-9 9
bare r2=cent	-16 16
bare r2=company	12 -12
bare r2=could	-9 9
bare r2=country	19 -19
bare r2=day	12 -12
bare r2=duty	22 -22
bare r2=earth	15 -15
bare r2=end	13 -13
bare r2=fentanyl	-15 15
bare r2=follow	10 -10
bare r2=for	-12 12
bare r2=four	8 -8
bare r2=get	16 -16
bare r2=had	12 -12
bare r2=has	12 -12
bare r2=if	17 -17
bare r2=importer	11 -11
bare r2=in	18 -18
bare r2=into	-11 11
bare r2=is	-9 9
bare r2=it	-27 27
bare r2=its	-14 14
bare r2=keep	-8 8
bare r2=like	-10 10
bare r2=most	-12 12
bare r2=new	-18 18
bare r2=next	-6 6
bare r2=not	-8 8
bare r2=nothing	10 -10
bare r2=of	34 -34
bare r2=or	9 -9
bare r2=other	-11 11
bare r2=our	-25 25
bare r2=per	-14 14
bare r2=point	-22 22
bare r2=product	10 -10
bare r2=sell	-9 9
bare r2=she	20 -20
bare r2=spring	-13 13
bare r2=state	8 -8
bare r2=tariff	10 -10
bare r2=that	9 -9
bare r2=the	-25 25
bare r2=their	-15 15
bare r2=those	-21 21
bare r2=unless	-9 9
bare r2=up	14 -14
bare r2=were	10 -10
bare r2=what	-5 5
bare r2=which	-17 17
bare r2=would	12 -12
bare r2=you	-12 12
bare r=) .	-18 18
bare r=) and	-13 13
bare r=, <number>	-11 11
bare r=, <quality>	12 -12
bare r=, against	-12 12
bare r=, because	-9 9
bare r=, by	-11 11
bare r=, for	-13 13
bare r=, i	8 -8
bare r=, if	14 -14
bare r=, like	-11 11
bare r=, make	-13 13
bare r=, on	-28 28
bare r=, once	11 -11
bare r=, say	-11 11
bare r=, she	20 -20
bare r=, that	16 -16
bare r=, the	20 -20
bare r=, unless	-9 9
bare r=, until	-7 7
bare r=, up	10 -10
bare r=, which	-15 15
bare r=, with	17 -17
bare r=. <end>	-14 14
bare r=: "	8 -8
bare r=: <name>	14 -14
bare r=; on	-8 8
bare r=<day-today> .	-12 12
bare r=<quality> country	7 -7
bare r=<span> ,	12 -12
bare r=<span> .	14 -14
bare r=? <end>	-10 10
bare r=after .	9 -9
bare r=again ,	-16 16
bare r=all in	-9 9
bare r=and <number>	-16 16
bare r=and not	-23 23
bare r=at once	-13 13
bare r=before ,	-9 9
bare r=before .	-28 28
bare r=by <number>	11 -11
bare r=by the	-12 12
bare r=for <name>	-11 11
bare r=for <number>	30 -30
bare r=for the	9 -9
bare r=from <month-ahead>	-14 14
bare r=from <month-gone>	-17 17
bare r=from <name>	14 -14
bare r=further point	-10 10
bare r=has been	-8 8
bare r=in <month-ahead>	-20 20
bare r=in <name>	-10 10
bare r=in <number>	20 -20
bare r=in the	13 -13
bare r=is not	9 -9
bare r=is what	-11 11
bare r=it is	-15 15
bare r=last week	-13 13
bare r=last year	14 -14
bare r=metre .	11 -11
bare r=more ,	-17 17
bare r=now ,	-15 15
bare r=now .	-30 30
bare r=of <level>	24 -24
bare r=of <number>	25 -25
bare r=of it	-16 16
bare r=of its	-14 14
bare r=of the	-24 24
bare r=of them	13 -13
bare r=of those	-19 19
bare r=of us	11 -11
bare r=on our	-15 15
bare r=on the	11 -11
bare r=on their	-15 15
bare r=or <number>	-14 14
bare r=per cent	-17 17
bare r=percent on	-19 19
bare r=plu <number>	-13 13
bare r=question <end>	10 -10
bare r=rare earth	15 -15
bare r=tenth of	10 -10
bare r=that he	10 -10
bare r=the <organisation>	-13 13
bare r=then .	-13 13
bare r=to <level>	-11 11
bare r=to <money>	8 -8
bare r=until <month-gone>	-10 10
bare r=was the	-15 15
bare r=would be	-9 9
bare r=would do	-12 12
bare r=— <number>	11 -11
bare round	-14 14
bare said	-23 23
bare said small	-26 26
bare signed ahead=1	26 -26
bare signed ahead=2	26 -26
bare signed ahead=far	-15 15
bare signed ahead=near	11 -11
bare signed ahead=none	-11 11
bare signed back=none	12 -12
bare signed=0	13 -13
bare signed=1	-10 10
bare signed=2	22 -22
bare times=1	21 -21
bare times=2	-9 9
broken	9 -9
c0=lack	12 -12
c0=refuse	10 -10
c0=renew	12 -12
c0=return	17 -17
c0=up	9 -9
c1=agree	20 -20
c1=end	17 -17
c1=lack	12 -12
c1=propose	-18 18
c1=renew	8 -8
c1=return	11 -11
c1=sign	21 -21
c1=target	-18 18
c1=threaten	-12 12
c1=up	9 -9
c2=bear	24 -24
c2=end	6 -6
c2=lack	-12 12
c2=say	17 -17
c2=sell	16 -16
c2=threaten	-16 16
ct0=agree past-passive	15 -15
ct0=bear past-passive	11 -11
ct0=bear perfect	-10 10
ct0=bear pluperfect	-9 9
ct0=bear present-passive	19 -19
ct0=begin future	-14 14
ct0=buy future	19 -19
ct0=buy modal	-19 19
ct0=down future-passive	-22 22
ct0=down past-passive	20 -20
ct0=down pluperfect	17 -17
ct0=down present-passive	-10 10
ct0=end modal	19 -19
ct0=end present	-15 15
ct0=impose past-passive	9 -9
ct0=impose perfect-passive	12 -12
ct0=impose pluperfect	6 -6
ct0=impose present-passive	-11 11
ct0=propose future	-22 22
ct0=propose past	-16 16
ct0=propose pluperfect	18 -18
ct0=say future	-14 14
ct0=say perfect	-12 12
ct0=say present-passive	22 -22
ct0=sell past	19 -19
ct0=sell perfect	-9 9
ct0=sign modal	11 -11
ct0=sign past-passive	-12 12
ct0=stay past-passive	12 -12
ct0=stay present-passive	9 -9
ct0=suspend future	10 -10
ct0=suspend past	-22 22
ct0=target future-passive	6 -6
ct0=target modal	-15 15
ct0=up future	6 -6
ct0=up past	11 -11
ct1=agree participle-passive	10 -10
ct1=agree past-passive	15 -15
ct1=bear infinitive	17 -17
ct1=bear past-passive	11 -11
ct1=bear perfect	-8 8
ct1=bear pluperfect	-9 9
ct1=bear present-passive	18 -18
ct1=begin future	-13 13
ct1=begin infinitive	-21 21
ct1=begin participle-passive	10 -10
ct1=buy future	19 -19
ct1=buy modal	-19 19
ct1=down future-passive	-22 22
ct1=down past-passive	20 -20
ct1=down pluperfect	17 -17
ct1=down present-passive	-10 10
ct1=end infinitive	26 -26
ct1=end modal	19 -19
ct1=end participle-passive	16 -16
ct1=end present	-15 15
ct1=impose future	-19 19
ct1=impose gerund	-26 26
ct1=impose infinitive	-14 14
ct1=impose infinitive-passive	-10 10
ct1=impose perfect-passive	12 -12
ct1=impose pluperfect	9 -9
ct1=impose present-passive	-11 11
ct1=propose future	-21 21
ct1=propose gerund	-12 12
ct1=propose infinitive	-15 15
ct1=propose participle-passive	-8 8
ct1=propose past	-16 16
ct1=propose past-passive	-12 12
ct1=propose pluperfect	18 -18
ct1=propose present	15 -15
ct1=say future	-13 13
ct1=say perfect	-10 10
ct1=sell past	19 -19
ct1=sell perfect	-9 9
ct1=sign modal	13 -13
ct1=sign past-passive	-12 12
ct1=stay gerund	14 -14
ct1=stay past-passive	12 -12
ct1=stay present-passive	9 -9
ct1=suspend future	10 -10
ct1=suspend past	-22 22
ct1=target future-passive	6 -6
ct1=target modal	-15 15
ct1=threaten participle-passive	-11 11
ct1=up future	7 -7
ct1=up participle-passive	-9 9
ct1=up past	11 -11
ct1=up perfect	11 -11
ct2=bear future	7 -7
ct2=bear future-passive	17 -17
ct2=bear modal-passive	-11 11
ct2=bear participle-passive	19 -19
ct2=bear perfect	-9 9
ct2=begin past	10 -10
ct2=begin present-passive	-11 11
ct2=down present	9 -9
ct2=impose modal	25 -25
ct2=impose modal-passive	-22 22
ct2=impose participle-passive	-26 26
ct2=impose past-passive	-9 9
ct2=impose present	27 -27
ct2=lack future	-9 9
ct2=lack present	-6 6
ct2=propose past	11 -11
ct2=propose past-passive	-12 12
ct2=propose perfect-passive	-8 8
ct2=propose present	19 -19
ct2=say perfect	20 -20
ct2=say present-passive	10 -10
ct2=sell past-passive	7 -7
ct2=sign present-passive	14 -14
ct2=stay present-passive	-14 14
ct2=suspend participle-passive	-15 15
ct2=target present	25 -25
ct2=target present-passive	-10 10
ct2=up infinitive	10 -10
ct2=up modal	12 -12
duty ahead=far	15 -15
duty back=far	14 -14
duty back=none	11 -11
duty=false	12 -12
duty=true	6 -6
f:"	21 -21
f:&	31 -31
f:'	13 -13
f:(	13 -13
f:*	11 -11
f:-	-9 9
f:/	11 -11
f::	12 -12
f:;	15 -15
f:<agent>	-7 7
f:<day-today>	13 -13
f:<duty>	3 -3
f:<gate>	-15 15
f:<goods>	-7 7
f:<level>	25 -25
f:<money>	20 -20
f:<month-gone>	-24 24
f:<name>	-14 14
f:<number>	-24 24
f:<office>	18 -18
f:<person>	-16 16
f:<quality>	-19 19
f:<seat>	-18 18
f:<sender>	12 -12
f:<taker>	16 -16
f:<v-agree>	19 -19
f:<v-down>	9 -9
f:<v-lack>	12 -12
f:<v-propose>	11 -11
f:<v-refuse>	15 -15
f:<v-renew>	24 -24
f:<v-stay>	13 -13
f:<v-suspend>	-10 10
f:<v-threaten>	27 -27
f:?	35 -35
f:a	9 -9
f:abolish	-9 9
f:above	28 -28
f:abroad	25 -25
f:according	-10 10
f:add	-11 11
f:addition	-13 13
f:additional	13 -13
f:adopt	18 -18
f:affected	10 -10
f:after	-10 10
f:ago	11 -11
f:agreement	-18 18
f:air	9 -9
f:all	-15 15
f:also	-9 9
f:alternative	-16 16
f:aluminum	12 -12
f:am	-26 26
f:announce	-30 30
f:announcement	-6 6
f:another	-10 10
f:any	14 -14
f:anyone	11 -11
f:approve	31 -31
f:are	9 -9
f:arrangement	-14 14
f:as	16 -16
f:ask	14 -14
f:assured	12 -12
f:average	37 -37
f:away	-23 23
f:back	10 -10
f:ban	15 -15
f:basi	-14 14
f:bean	-17 17
f:bear	-31 31
f:became	-21 21
f:become	-22 22
f:beer	-15 15
f:before	-19 19
f:begin	13 -13
f:being	12 -12
f:below	15 -15
f:bet	11 -11
f:between	15 -15
f:bill	-17 17
f:bite	20 -20
f:black	20 -20
f:blow	-8 8
f:body	-9 9
f:boeing	9 -9
f:bonu	23 -23
f:both	21 -21
f:bottle	7 -7
f:branded	-12 12
f:bridge	9 -9
f:brussel	9 -9
f:budget	10 -10
f:build	-10 10
f:busan	18 -18
f:business	-16 16
f:buyer	12 -12
f:by	30 -30
f:bytedance	14 -14
f:c	14 -14
f:call	-14 14
f:can't	-19 19
f:canola	-12 12
f:capacity	10 -10
f:cargoe	10 -10
f:carpet	11 -11
f:change	7 -7
f:changed	-8 8
f:cheap	10 -10
f:cheese	9 -9
f:chicken	-22 22
f:chip	25 -25
f:city	21 -21
f:clear	8 -8
f:client	18 -18
f:clock	-10 10
f:close	31 -31
f:closed	19 -19
f:closer	18 -18
f:closing	11 -11
f:club	10 -10
f:coal	17 -17
f:cobalt	14 -14
f:cod	-12 12
f:come	-17 17
f:comment	-14 14
f:company	29 -29
f:compared	11 -11
f:complained	12 -12
f:concentrate	14 -14
f:conclude	8 -8
f:confirm	-22 22
f:congress	-8 8
f:contract	19 -19
f:copper	14 -14
f:cork	-15 15
f:correct	-8 8
f:corrected	-10 10
f:cost	19 -19
f:cotton	-13 13
f:could	15 -15
f:countermeasure	-10 10
f:cousin	-13 13
f:covered	11 -11
f:crab	-15 15
f:crane	12 -12
f:crusher	12 -12
f:custom	16 -16
f:customer	12 -12
f:cut	10 -10
f:de	-8 8
f:deadline	18 -18
f:dearer	6 -6
f:decision	-13 13
f:decree	-10 10
f:deficit	17 -17
f:delegation	-13 13
f:deliver	-15 15
f:deny	-14 14
f:desk	9 -9
f:director	13 -13
f:dispute	10 -10
f:do	5 -5
f:doesn't	10 -10
f:dollar	18 -18
f:domestic	9 -9
f:draft	-19 19
f:drawer	-18 18
f:dry	19 -19
f:early	-10 10
f:earth	9 -9
f:easter	-18 18
f:eat	9 -9
f:effective	-15 15
f:egg	-16 16
f:electricity	11 -11
f:elsewhere	-10 10
f:end	-21 21
f:equipment	15 -15
f:evening	-30 30
f:every	-15 15
f:everyone	17 -17
f:everywhere	-11 11
f:exact	-10 10
f:exempt	10 -10
f:exist	21 -21
f:expire	14 -14
f:export	29 -29
f:exporter	-8 8
f:extend	31 -31
f:extension	38 -38
f:extra	13 -13
f:fact	10 -10
f:fail	15 -15
f:failing	-10 10
f:fall	21 -21
f:false	-16 16
f:far	17 -17
f:farm	-12 12
f:favor	15 -15
f:fear	-19 19
f:federal	13 -13
f:fee	26 -26
f:fentanyl	-37 37
f:figure	-14 14
f:filed	-11 11
f:fill	-11 11
f:firm	-17 17
f:first	14 -14
f:fish	-13 13
f:fix	21 -21
f:flew	20 -20
f:follow	-13 13
f:for	10 -10
f:forced	-26 26
f:forecast	20 -20
f:foreseen	-13 13
f:forget	-10 10
f:fourth	9 -9
f:framework	13 -13
f:freight	15 -15
f:from	-6 6
f:full	10 -10
f:gain	8 -8
f:game	14 -14
f:garden	-11 11
f:gave	-21 21
f:give	18 -18
f:good	10 -10
f:government	18 -18
f:graphite	10 -10
f:ground	-9 9
f:group	18 -18
f:grower	-16 16
f:guayaquil	-9 9
f:guess	-13 13
f:h	11 -11
f:half	-11 11
f:hand	-12 12
f:handshake	11 -11
f:have	-17 17
f:he	-19 19
f:heavy	16 -16
f:height	-7 7
f:help	12 -12
f:hide	13 -13
f:high	-25 25
f:highest	-21 21
f:him	-10 10
f:himself	-17 17
f:hit	11 -11
f:holiday	18 -18
f:hotel	22 -22
f:hour	16 -16
f:household	11 -11
f:how	16 -16
f:hurry	11 -11
f:hurt	-11 11
f:i	-23 23
f:i'm	17 -17
f:i've	-10 10
f:idea	15 -15
f:if	11 -11
f:immediately	-15 15
f:import	21 -21
f:included	23 -23
f:including	-9 9
f:inflation	33 -33
f:initial	-13 13
f:instrument	-16 16
f:interest	23 -23
f:is	-11 11
f:isn't	14 -14
f:it	-15 15
f:it'd	10 -10
f:item	-23 23
f:izmir	-17 17
f:job	10 -10
f:joint	-12 12
f:judgment	-16 16
f:juice	-13 13
f:karachi	6 -6
f:labor	-23 23
f:lapse	-24 24
f:last	-10 10
f:lasted	14 -14
f:lasting	11 -11
f:later	-30 30
f:laughed	11 -11
f:lawyer	14 -14
f:leave	-14 14
f:less	23 -23
f:let	-17 17
f:level	-13 13
f:levy	-16 16
f:licence	10 -10
f:life	11 -11
f:like	9 -9
f:limit	27 -27
f:line	22 -22
f:list	-22 22
f:listing	10 -10
f:lithium	15 -15
f:live	10 -10
f:lobster	-15 15
f:longer	30 -30
f:look	-8 8
f:lorry	23 -23
f:lose	16 -16
f:low	13 -13
f:lower	13 -13
f:make	-27 27
f:management	16 -16
f:margin	23 -23
f:material	10 -10
f:me	-7 7
f:mean	-10 10
f:measure	18 -18
f:medicine	-19 19
f:medium	8 -8
f:meet	17 -17
f:member	-9 9
f:memorandum	10 -10
f:metal	13 -13
f:metre	20 -20
f:middle	14 -14
f:midnight	-8 8
f:might	20 -20
f:million	29 -29
f:mind	12 -12
f:minute	28 -28
f:mistake	-10 10
f:moment	-10 10
f:monday	-10 10
f:money	25 -25
f:month	19 -19
f:more	8 -8
f:morning	17 -17
f:mortgage	15 -15
f:most	-15 15
f:mr	21 -21
f:much	12 -12
f:name	12 -12
f:natural	-13 13
f:nearly	9 -9
f:negotiator	-28 28
f:neither	8 -8
f:new	23 -23
f:newspaper	-13 13
f:next	18 -18
f:nickel	14 -14
f:night	26 -26
f:nil	-18 18
f:nobody	-15 15
f:none	-17 17
f:noodle	-9 9
f:nor	18 -18
f:note	18 -18
f:notice	11 -11
f:nought	-13 13
f:novarti	-13 13
f:now	-21 21
f:nvidia	13 -13
f:observer	10 -10
f:of	13 -13
f:offer	18 -18
f:officer	12 -12
f:older	-10 10
f:one	-10 10
f:opened	12 -12
f:operator	22 -22
f:orange	-14 14
f:other	-11 11
f:otherwise	-21 21
f:our	-7 7
f:out	-16 16
f:output	9 -9
f:p	13 -13
f:pair	9 -9
f:parliament	-21 21
f:partner	24 -24
f:pass	-8 8
f:patented	-15 15
f:pea	-12 12
f:peace	16 -16
f:penalty	11 -11
f:people	-26 26
f:percent	-34 34
f:perhap	-8 8
f:peso	15 -15
f:pharmaceutical	9 -9
f:plain	9 -9
f:plastic	-10 10
f:please	23 -23
f:point	12 -12
f:pointed	-8 8
f:port	12 -12
f:pound	15 -15
f:prepare	-14 14
f:present	-8 8
f:price	21 -21
f:proclamation	-26 26
f:product	11 -11
f:pure	-12 12
f:quantity	-12 12
f:quarrel	-13 13
f:quarter	14 -14
f:queue	20 -20
f:quickly	-11 11
f:rain	19 -19
f:rare	11 -11
f:ratify	13 -13
f:ready	13 -13
f:reason	16 -16
f:recall	12 -12
f:reciprocal	-23 23
f:refiner	12 -12
f:refrain	13 -13
f:refund	18 -18
f:register	13 -13
f:relieved	12 -12
f:remain	-16 16
f:remember	-12 12
f:renew	6 -6
f:renewal	4 -4
f:repair	13 -13
f:replace	-17 17
f:reporter	13 -13
f:representative	18 -18
f:return	17 -17
f:revenue	15 -15
f:revert	11 -11
f:right	-9 9
f:rise	25 -25
f:risk	10 -10
f:river	18 -18
f:room	19 -19
f:rose	13 -13
f:round	25 -25
f:run	17 -17
f:s	21 -21
f:sale	16 -16
f:salt	30 -30
f:sanction	17 -17
f:scheduled	-13 13
f:second	11 -11
f:section	12 -12
f:sell	-8 8
f:session	19 -19
f:set	-9 9
f:shake	-15 15
f:shanghai	11 -11
f:share	26 -26
f:sheet	-15 15
f:shelf	-13 13
f:shelve	-7 7
f:shipment	20 -20
f:should	13 -13
f:shrimp	-10 10
f:silent	-8 8
f:silver	13 -13
f:simple	-14 14
f:since	-14 14
f:single	-12 12
f:sit	16 -16
f:sixth	11 -11
f:slowly	14 -14
f:so	-28 28
f:software	-11 11
f:some	11 -11
f:somebody	-19 19
f:soybean	-8 8
f:spare	-18 18
f:speak	-14 14
f:speculation	-15 15
f:split	12 -12
f:spot	10 -10
f:spring	-7 7
f:stay	-13 13
f:steel	-30 30
f:step	-9 9
f:still	19 -19
f:stock	11 -11
f:stockholm	-16 16
f:story	-11 11
f:street	9 -9
f:strike	14 -14
f:success	13 -13
f:sugar	15 -15
f:sum	-12 12
f:summit	-8 8
f:superhard	13 -13
f:surprised	-14 14
f:suspend	9 -9
f:system	-16 16
f:table	-10 10
f:talk	12 -12
f:talked	20 -20
f:talking	17 -17
f:tariff	15 -15
f:tea	23 -23
f:team	20 -20
f:technology	5 -5
f:telephone	-14 14
f:term	20 -20
f:test	12 -12
f:than	15 -15
f:that	-17 17
f:the	11 -11
f:then	-12 12
f:there	-20 20
f:therefore	-13 13
f:these	7 -7
f:thi	14 -14
f:thing	-18 18
f:think	-19 19
f:third	14 -14
f:those	-34 34
f:though	-19 19
f:till	-13 13
f:time	16 -16
f:toll	17 -17
f:ton	18 -18
f:tool	-12 12
f:top	-18 18
f:total	-12 12
f:touched	-13 13
f:town	14 -14
f:trade	15 -15
f:treaty	-19 19
f:truce	11 -11
f:truck	17 -17
f:true	-21 21
f:turn	-22 22
f:unchanged	42 -42
f:under	13 -13
f:untouched	-21 21
f:up	15 -15
f:us	17 -17
f:use	-12 12
f:valid	10 -10
f:value	19 -19
f:vote	20 -20
f:wait	16 -16
f:waiver	-9 9
f:walk	15 -15
f:walnut	10 -10
f:warn	21 -21
f:was	-13 13
f:way	-20 20
f:we've	-14 14
f:week	-14 14
f:were	-12 12
f:what	-15 15
f:whatever	-27 27
f:when	-28 28
f:whether	31 -31
f:whisky	14 -14
f:whoever	9 -9
f:whose	-9 9
f:why	-18 18
f:win	12 -12
f:wish	10 -10
f:with	16 -16
f:within	10 -10
f:without	-21 21
f:won't	11 -11
f:word	-29 29
f:work	28 -28
f:worse	-13 13
f:worst	-19 19
f:wrong	-14 14
f:yarn	-13 13
f:yes	-9 9
f:yet	11 -11
f:yield	23 -23
f:you	-19 19
f:you're	-17 17
f:young	21 -21
f:your	-14 14
f:—	22 -22
first-of-paragraph	21 -21
form=digits	-17 17
form=fraction	61 -61
form=free	12 -12
form=signed	-10 10
form=word	21 -21
form=worked	14 -14
free band=0	12 -12
free duty ahead=2	10 -10
free duty ahead=far	25 -25
free duty ahead=near	22 -22
free duty ahead=none	-4 4
free duty back=1	4 -4
free duty back=2	12 -12
free duty=true	20 -20
free form=free	12 -12
free goods	-12 12
free goods at large	12 -12
free habit=never	25 -25
free l1='s	35 -35
free l1=:	-11 11
free l1=<gate>	17 -17
free l1=<goods>	-35 35
free l1=<level-noun>	-17 17
free l1=<level>	15 -15
free l1=<not>	15 -15
free l1=<taker>	-11 11
free l1=<v-bear>	-9 9
free l1=<v-begin>	-23 23
free l1=<v-buy>	12 -12
free l1=<v-down>	17 -17
free l1=<v-end>	8 -8
free l1=<v-impose>	-11 11
free l1=<v-propose>	-9 9
free l1=<v-say>	43 -43
free l1=<v-sell>	13 -13
free l1=<v-target>	-15 15
free l1=and	19 -19
free l1=are	-13 13
free l1=at	-35 35
free l1=become	-11 11
free l1=beef	-17 17
free l1=been	-6 6
free l1=bring	7 -7
free l1=changed	13 -13
free l1=charge	-19 19
free l1=chip	-12 12
free l1=did	17 -17
free l1=doe	12 -12
free l1=duty	14 -14
free l1=from	-14 14
free l1=get	21 -21
free l1=have	12 -12
free l1=if	25 -25
free l1=importer	-11 11
free l1=in	-26 26
free l1=is	10 -10
free l1=it	18 -18
free l1=not	13 -13
free l1=now	-16 16
free l1=of	-22 22
free l1=or	18 -18
free l1=pay	-40 40
free l1=promise	16 -16
free l1=say	33 -33
free l1=side	13 -13
free l1=so	11 -11
free l1=take	-30 30
free l1=their	16 -16
free l1=them	-20 20
free l1=then	9 -9
free l1=there	-9 9
free l1=were	13 -13
free l1=which	17 -17
free l1=with	13 -13
free l2="	-13 13
free l2=:	18 -18
free l2=<agent>	21 -21
free l2=<day-gone>	15 -15
free l2=<goods>	-12 12
free l2=<money>	16 -16
free l2=<not>	18 -18
free l2=<number>	-10 10
free l2=<v-agree>	14 -14
free l2=<v-begin>	-16 16
free l2=<v-buy>	-17 17
free l2=<v-end>	15 -15
free l2=<v-impose>	7 -7
free l2=<v-say>	18 -18
free l2=<v-stay>	17 -17
free l2=<v-up>	-12 12
free l2=a	11 -11
free l2=agreement	-9 9
free l2=at	-16 16
free l2=be	6 -6
free l2=been	15 -15
free l2=before	-13 13
free l2=car	9 -9
free l2=down	-24 24
free l2=enter	-21 21
free l2=fall	-12 12
free l2=generic	-19 19
free l2=go	-12 12
free l2=have	20 -20
free l2=he	12 -12
free l2=in	-35 35
free l2=its	-16 16
free l2=law	20 -20
free l2=next	21 -21
free l2=no	12 -12
free l2=now	-12 12
free l2=oil	-14 14
free l2=on	22 -22
free l2=part	-27 27
free l2=side	15 -15
free l2=still	13 -13
free l2=that	19 -19
free l2=then	17 -17
free l2=who	10 -10
free l2=with	13 -13
free l2=would	25 -25
free l=, at	-22 22
free l=, say	13 -13
free l=, with	17 -17
free l=<level> and	11 -11
free l=<level> to	-14 14
free l=<name> ,	-15 15
free l=<name> :	5 -5
free l=<name> at	-11 11
free l=<name> charge	-11 11
free l=<name> take	-15 15
free l=<name> will	-17 17
free l=<number> to	-20 20
free l=and pay	-14 14
free l=come in	-19 19
free l=come to	24 -24
free l=down to	-29 29
free l=enter <name>	-13 13
free l=fall to	-12 12
free l=generic are	-11 11
free l=go in	-10 10
free l=go to	-7 7
free l=good to	-15 15
free l=had been	-15 15
free l=has had	-15 15
free l=in <name>	-17 17
free l=in at	-10 10
free l=in for	-16 16
free l=it 's	9 -9
free l=it pay	-14 14
free l=it was	-15 15
free l=law to	18 -18
free l=medicine are	18 -18
free l=next to	21 -21
free l=they are	-16 16
free l=which pay	-17 17
free l=will pay	-11 11
free l=would pay	14 -14
free lll=, which pay	-17 17
free lll=<begin> <name> take	-11 11
free lll=<begin> it is	8 -8
free lll=<begin> they are	-13 13
free lll=<name> would be	11 -11
free lll=are to be	16 -16
free lll=from <level> to	-14 14
free lll=from <name> pay	-9 9
free lll=from <number> to	-14 14
free lll=had ask for	-19 19
free lll=industrial good to	-9 9
free lr=, of	-12 12
free lr=: ,	-14 14
free lr=: <end>	-14 14
free lr=<begin> ,	-14 14
free lr=<begin> .	-27 27
free lr=<begin> has	9 -9
free lr=<begin> in	18 -18
free lr=<begin> new	11 -11
free lr=<begin> of	-17 17
free lr=<name> ,	-18 18
free lr=<name> of	13 -13
free lr=a rate	-14 14
free lr=a trade	10 -10
free lr=and else	19 -19
free lr=are ,	13 -13
free lr=are .	19 -19
free lr=are of	-9 9
free lr=at .	-8 8
free lr=at duty	-12 12
free lr=be ,	21 -21
free lr=be .	-17 17
free lr=be of	-12 12
free lr=be on	23 -23
free lr=be to	16 -16
free lr=beef of	-13 13
free lr=been .	-18 18
free lr=charge on	-18 18
free lr=enter of	17 -17
free lr=get .	14 -14
free lr=had access	-13 13
free lr=had to	8 -8
free lr=has .	11 -11
free lr=in .	-18 18
free lr=is ,	-13 13
free lr=is .	-6 6
free lr=is of	18 -18
free lr=of .	-12 12
free lr=or .	17 -17
free lr=or on	13 -13
free lr=pay at	17 -17
free lr=pay for	-18 18
free lr=pay in	-17 17
free lr=pay on	-18 18
free lr=pay there	-11 11
free lr=say .	11 -11
free lr=say on	14 -14
free lr=take .	-13 13
free lr=take on	-16 16
free lr=the trade	12 -12
free lr=to ,	-15 15
free lr=to at	-16 16
free lr=to on	9 -9
free lr=was .	-6 6
free next=free far	-14 14
free next=none	8 -8
free next=signed 	-14 14
free next=signed of up to	7 -7
free next=signed on more than	-19 19
free next=word far	-19 19
free next=word to	12 -12
free no customs	-11 11
free numbers=2	17 -17
free numbers=3	18 -18
free numbers=4	-12 12
free parties=false	14 -14
free parties=true	23 -23
free prior=digits to	-18 18
free prior=fraction far	8 -8
free prior=signed 	18 -18
free prior=signed and	11 -11
free prior=signed to	-14 14
free r1=(	-24 24
free r1=,	-12 12
free r1=.	-12 12
free r1=<day-today>	-11 11
free r1=<duty>	-26 26
free r1=<end>	-7 7
free r1=<gate>	-9 9
free r1=<goods>	-20 20
free r1=<level-noun>	-13 13
free r1=<level>	-14 14
free r1=<not>	13 -13
free r1=<quality>	-27 27
free r1=<v-begin>	16 -16
free r1=<v-impose>	10 -10
free r1=<v-up>	18 -18
free r1=about	15 -15
free r1=access	-15 15
free r1=again	-12 12
free r1=at	-7 7
free r1=both	-9 9
free r1=but	26 -26
free r1=change	31 -31
free r1=duty	-20 20
free r1=either	14 -14
free r1=else	24 -24
free r1=entry	-19 19
free r1=for	-20 20
free r1=go	10 -10
free r1=had	-9 9
free r1=happen	15 -15
free r1=has	21 -21
free r1=in	-15 15
free r1=is	14 -14
free r1=it	12 -12
free r1=more	20 -20
free r1=new	18 -18
free r1=of	9 -9
free r1=rate	-13 13
free r1=since	-29 29
free r1=that	11 -11
free r1=to	42 -42
free r1=trade	36 -36
free r1=under	-27 27
free r1=was	25 -25
free r1=within	-18 18
free r1=yet	9 -9
free r2="	11 -11
free r2=,	13 -13
free r2=.	16 -16
free r2=:	14 -14
free r2=;	-8 8
free r2=<day-ahead>	18 -18
free r2=<duty>	-21 21
free r2=<end>	-15 15
free r2=<goods>	-11 11
free r2=<level>	-14 14
free r2=<month-ahead>	17 -17
free r2=<month-gone>	-9 9
free r2=<not>	22 -22
free r2=<number>	-9 9
free r2=<quality>	-21 21
free r2=<span>	-18 18
free r2=<v-agree>	15 -15
free r2=<v-end>	8 -8
free r2=<v-impose>	16 -16
free r2=<v-say>	11 -11
free r2=<v-sign>	21 -21
free r2=<v-target>	-12 12
free r2=<v-up>	16 -16
free r2=?	11 -11
free r2=a	-8 8
free r2=add	17 -17
free r2=agree	9 -9
free r2=agreement	14 -14
free r2=and	-22 22
free r2=as	-7 7
free r2=been	15 -15
free r2=change	16 -16
free r2=charge	-12 12
free r2=do	15 -15
free r2=duty	-16 16
free r2=end	9 -9
free r2=has	-12 12
free r2=he	14 -14
free r2=heard	8 -8
free r2=in	-15 15
free r2=industrial	-14 14
free r2=it	25 -25
free r2=its	-6 6
free r2=more	-17 17
free r2=once	-9 9
free r2=return	13 -13
free r2=since	-13 13
free r2=steel	-16 16
free r2=the	9 -9
free r2=there	16 -16
free r2=to	-9 9
free r2=up	8 -8
free r2=well	13 -13
free r2=which	14 -14
free r=, "	16 -16
free r=, and	-17 17
free r=, for	9 -9
free r=, he	14 -14
free r=, in	-22 22
free r=, which	11 -11
free r=. <end>	-11 11
free r=<end> <end>	-7 7
free r=<level> <end>	-12 12
free r=as well	13 -13
free r=both way	-9 9
free r=change :	11 -11
free r=else .	18 -18
free r=entry for	-14 14
free r=for <span>	-9 9
free r=from <day-ahead>	-12 12
free r=from it	9 -9
free r=happen ,	10 -10
free r=has been	12 -12
free r=in <name>	-42 42
free r=in it	11 -11
free r=in the	-15 15
free r=is charge	-12 12
free r=of duty	-16 16
free r=of tariff	-17 17
free r=of that	8 -8
free r=of the	25 -25
free r=of up	7 -7
free r=on more	-19 19
free r=since <number>	-13 13
free r=to <number>	17 -17
free r=trade agreement	28 -28
free r=under the	-13 13
free r=until <day-ahead>	14 -14
free r=was heard	8 -8
free said small	-26 26
free signed ahead=2	-9 9
free signed ahead=far	19 -19
free signed ahead=none	11 -11
free signed back=none	23 -23
free signed=2	8 -8
free times=2	6 -6
free told=duty-free	-18 18
free told=exempt	38 -38
free told=free	-22 22
free told=freed	18 -18
free told=frees	-11 11
free told=nil	-24 24
free told=no duty	-15 15
free told=no tariff	23 -23
free told=no tariffs	7 -7
free told=none	50 -50
free told=not be charged	19 -19
free told=not charged	29 -29
free told=nothing	25 -25
free told=nought	-31 31
free told=without duty	-15 15
free told=zero	-44 44
goods	-19 19
habit=never	-21 21
habit=often	10 -10
has-gerund	-10 10
has-modal	-18 18
has-participle	-3 3
has-past	12 -12
has-perfect	18 -18
headline	24 -24
is=bare	15 -15
is=bare always 1	28 -28
is=bare always near	33 -33
is=bare never none	-33 33
is=bare often 1	-29 29
is=bare often 2	9 -9
is=bare often far	21 -21
is=bare often near	28 -28
is=bare often none	13 -13
is=bare seldom 2	-10 10
is=bare seldom near	-7 7
is=bare seldom none	24 -24
is=bare true 1	20 -20
is=bare true 2	17 -17
is=bare with verb	4 -4
is=free	12 -12
is=free always 2	4 -4
is=free always near	-11 11
is=free false 2	7 -7
is=free false none	-11 11
is=free never none	25 -25
is=free seldom 1	16 -16
is=free true 1	17 -17
is=free true 2	8 -8
is=free true far	-11 11
is=free true none	22 -22
is=free verbless	-14 14
is=free with verb	23 -23
is=percent	-10 10
is=percent always near	18 -18
is=percent false 1	-9 9
is=percent false 2	-14 14
is=percent false far	15 -15
is=percent often 1	-20 20
is=percent seldom 1	26 -26
is=percent seldom 2	-3 3
is=percent true 1	-21 21
is=percent true far	-12 12
is=points false far	8 -8
is=points false none	16 -16
is=points often 1	-22 22
is=points often 2	11 -11
is=points often far	-15 15
is=points often none	11 -11
is=points seldom 1	15 -15
is=points seldom far	-10 10
is=points true far	-13 13
is=points true near	-12 12
is=points verbless	20 -20
is=worked	14 -14
is=worked false 1	-18 18
is=worked often 2	9 -9
is=worked true 1	24 -24
is=worked true far	-15 15
is=worked with verb	8 -8
l1="	-7 7
l1='	28 -28
l1='s	-22 22
l1=(	23 -23
l1=*	-18 18
l1=+	27 -27
l1=:	-26 26
l1=;	-15 15
l1=<agent>	23 -23
l1=<day-today>	-13 13
l1=<gate>	21 -21
l1=<goods>	-36 36
l1=<level-noun>	5 -5
l1=<month-gone>	-14 14
l1=<name>	-20 20
l1=<not>	9 -9
l1=<quality>	8 -8
l1=<span>	13 -13
l1=<taker>	-12 12
l1=<v-bear>	-18 18
l1=<v-begin>	-15 15
l1=<v-buy>	40 -40
l1=<v-down>	36 -36
l1=<v-end>	33 -33
l1=<v-impose>	-14 14
l1=<v-renew>	12 -12
l1=<v-say>	-17 17
l1=<v-sell>	29 -29
l1=<v-sign>	23 -23
l1=<v-target>	-8 8
l1=<v-up>	43 -43
l1=above	27 -27
l1=add	22 -22
l1=additional	-30 30
l1=after	17 -17
l1=all	46 -46
l1=almost	15 -15
l1=also	-9 9
l1=and	-12 12
l1=announce	-27 27
l1=another	-10 10
l1=apply	-17 17
l1=ask	-23 23
l1=at	-20 20
l1=average	13 -13
l1=banana	11 -11
l1=be	-8 8
l1=bear	-17 17
l1=became	-13 13
l1=become	-23 23
l1=been	-19 19
l1=before	10 -10
l1=below	13 -13
l1=bring	9 -9
l1=buy	31 -31
l1=by	73 -73
l1=changed	13 -13
l1=charge	-25 25
l1=chip	-12 12
l1=clause	12 -12
l1=closed	10 -10
l1=column	11 -11
l1=come	-16 16
l1=copper	18 -18
l1=cost	30 -30
l1=day	13 -13
l1=did	19 -19
l1=doe	11 -11
l1=down	56 -56
l1=drop	11 -11
l1=duty	-11 11
l1=earn	13 -13
l1=every	11 -11
l1=exceed	-13 13
l1=extra	-32 32
l1=face	-13 13
l1=fall	18 -18
l1=fentanyl	-11 11
l1=figure	9 -9
l1=first	26 -26
l1=force	-15 15
l1=from	-13 13
l1=full	-14 14
l1=further	-17 17
l1=gain	13 -13
l1=gained	28 -28
l1=gave	11 -11
l1=get	19 -19
l1=given	-8 8
l1=hall	14 -14
l1=hear	11 -11
l1=hold	28 -28
l1=if	32 -32
l1=importer	-12 12
l1=in	23 -23
l1=include	-11 11
l1=its	-30 30
l1=just	-12 12
l1=last	14 -14
l1=leave	-19 19
l1=levy	-13 13
l1=line	13 -13
l1=make	-19 19
l1=meant	-11 11
l1=mentioned	-13 13
l1=merdeka	21 -21
l1=minu	16 -16
l1=move	14 -14
l1=named	10 -10
l1=new	12 -12
l1=not	4 -4
l1=notice	17 -17
l1=now	-32 32
l1=off	15 -15
l1=order	10 -10
l1=ordinary	-26 26
l1=other	-19 19
l1=our	-24 24
l1=over	20 -20
l1=own	-14 14
l1=past	23 -23
l1=pay	-46 46
l1=place	8 -8
l1=point	28 -28
l1=present	-22 22
l1=propose	10 -10
l1=reach	-25 25
l1=read	-13 13
l1=receive	14 -14
l1=remain	-11 11
l1=remember	-25 25
l1=rise	19 -19
l1=round	15 -15
l1=same	-17 17
l1=say	-9 9
l1=section	21 -21
l1=sell	16 -16
l1=since	15 -15
l1=some	29 -29
l1=still	-17 17
l1=suspend	-25 25
l1=take	-5 5
l1=that	-21 21
l1=the	-30 30
l1=them	-8 8
l1=there	-9 9
l1=those	15 -15
l1=time	-19 19
l1=to	-29 29
l1=together	-16 16
l1=truce	-13 13
l1=two	8 -8
l1=under	31 -31
l1=until	32 -32
l1=up	50 -50
l1=us	-12 12
l1=usual	-9 9
l1=was	-19 19
l1=week	36 -36
l1=were	7 -7
l1=what	11 -11
l1=whopping	-10 10
l1=with	-17 17
l1=within	12 -12
l1=without	10 -10
l1=write	-13 13
l1=year	-16 16
l2="	-25 25
l2='s	-29 29
l2=,	-4 4
l2=.	-9 9
l2=<day-today>	-16 16
l2=<gate>	-15 15
l2=<goods-amount>	-9 9
l2=<goods>	-21 21
l2=<level-noun>	-22 22
l2=<month-today>	12 -12
l2=<name>	-7 7
l2=<person>	13 -13
l2=<quality>	-19 19
l2=<sender>	15 -15
l2=<v-agree>	18 -18
l2=<v-bear>	-15 15
l2=<v-buy>	-9 9
l2=<v-deny>	16 -16
l2=<v-lack>	13 -13
l2=<v-propose>	-20 20
l2=<v-return>	-12 12
l2=<v-say>	-21 21
l2=<v-sell>	23 -23
l2=<v-sign>	18 -18
l2=<v-stay>	-5 5
l2=<v-threaten>	-9 9
l2=<v-up>	-5 5
l2=a	-16 16
l2=account	8 -8
l2=also	-19 19
l2=among	19 -19
l2=an	-15 15
l2=and	-16 16
l2=announce	9 -9
l2=anything	15 -15
l2=apple	-13 13
l2=average	9 -9
l2=b	12 -12
l2=back	-30 30
l2=baseline	-11 11
l2=bean	7 -7
l2=been	-19 19
l2=between	14 -14
l2=bill	-17 17
l2=bond	11 -11
l2=both	-13 13
l2=bottle	11 -11
l2=brandy	11 -11
l2=busan	9 -9
l2=by	13 -13
l2=bytedance	10 -10
l2=call	-6 6
l2=car	10 -10
l2=ceiling	-15 15
l2=chance	9 -9
l2=change	-13 13
l2=chip	15 -15
l2=city	18 -18
l2=clock	11 -11
l2=close	9 -9
l2=cocoa	-22 22
l2=coffee	-11 11
l2=come	16 -16
l2=content	-10 10
l2=cork	-14 14
l2=cost	-17 17
l2=country	-11 11
l2=customer	-14 14
l2=cut	24 -24
l2=deal	19 -19
l2=discount	15 -15
l2=do	10 -10
l2=doe	-14 14
l2=dollar	12 -12
l2=drop	-5 5
l2=duty	-15 15
l2=else	-13 13
l2=end	16 -16
l2=enter	-36 36
l2=even	8 -8
l2=evening	11 -11
l2=expect	8 -8
l2=extend	10 -10
l2=fee	18 -18
l2=figure	-19 19
l2=first	-23 23
l2=flower	-12 12
l2=found	-13 13
l2=framework	-16 16
l2=from	-24 24
l2=fruit	14 -14
l2=gave	13 -13
l2=generic	-19 19
l2=go	-22 22
l2=half	19 -19
l2=he	19 -19
l2=hear	-13 13
l2=heard	-13 13
l2=here	-11 11
l2=how	12 -12
l2=idea	-10 10
l2=increase	13 -13
l2=index	12 -12
l2=inflation	20 -20
l2=instead	-21 21
l2=is	16 -16
l2=it	-26 26
l2=its	-9 9
l2=keep	-6 6
l2=last	-18 18
l2=later	-14 14
l2=law	10 -10
l2=leave	11 -11
l2=level	-10 10
l2=live	-15 15
l2=loan	11 -11
l2=lorry	9 -9
l2=lose	12 -12
l2=loss	10 -10
l2=margin	22 -22
l2=meal	-13 13
l2=metre	9 -9
l2=might	15 -15
l2=move	-9 9
l2=next	21 -21
l2=night	9 -9
l2=number	-19 19
l2=of	-8 8
l2=offer	-11 11
l2=oil	-7 7
l2=on	10 -10
l2=one	-12 12
l2=order	-16 16
l2=ordinary	-14 14
l2=our	-12 12
l2=out	15 -15
l2=owned	13 -13
l2=pact	-12 12
l2=page	17 -17
l2=parcel	10 -10
l2=part	-24 24
l2=paste	14 -14
l2=penalty	7 -7
l2=people	-10 10
l2=pipe	-7 7
l2=place	-17 17
l2=powder	-12 12
l2=press	8 -8
l2=price	10 -10
l2=put	-6 6
l2=quarter	-11 11
l2=ready	19 -19
l2=recession	11 -11
l2=reduction	16 -16
l2=remain	-15 15
l2=return	-16 16
l2=rule	21 -21
l2=salmon	-9 9
l2=same	11 -11
l2=sell	21 -21
l2=settle	-13 13
l2=share	18 -18
l2=shrimp	-10 10
l2=side	-10 10
l2=sign	28 -28
l2=snow	11 -11
l2=step	-14 14
l2=stuck	-10 10
l2=sugar	-18 18
l2=suspension	-19 19
l2=talk	-8 8
l2=tea	-13 13
l2=than	-13 13
l2=that	-20 20
l2=threat	-20 20
l2=threaten	-20 20
l2=thu	9 -9
l2=time	-9 9
l2=too	-8 8
l2=total	-19 19
l2=tractor	-10 10
l2=treaty	13 -13
l2=truce	10 -10
l2=twice	-9 9
l2=two	-6 6
l2=under	31 -31
l2=until	-16 16
l2=vote	20 -20
l2=watche	10 -10
l2=were	-22 22
l2=who	14 -14
l2=wine	8 -8
l2=would	-12 12
l2=write	-17 17
l2=yarn	-13 13
l2=yield	9 -9
l2=zero	11 -11
l3="	33 -33
l3=&	14 -14
l3=)	15 -15
l3=-	-19 19
l3=;	-22 22
l3=<day-ahead>	-14 14
l3=<day-today>	-18 18
l3=<gate>	12 -12
l3=<goods>	-8 8
l3=<level>	-8 8
l3=<money>	25 -25
l3=<month-ahead>	-8 8
l3=<month-gone>	16 -16
l3=<person>	-15 15
l3=<points>	13 -13
l3=<quality>	-31 31
l3=<seat>	18 -18
l3=<sender>	12 -12
l3=<span>	21 -21
l3=<taker>	17 -17
l3=<v-agree>	24 -24
l3=<v-bear>	-10 10
l3=<v-buy>	-23 23
l3=<v-down>	6 -6
l3=<v-end>	20 -20
l3=<v-impose>	-8 8
l3=<v-suspend>	-23 23
l3=<v-up>	-14 14
l3=a	18 -18
l3=additional	11 -11
l3=agreement	-12 12
l3=aircraft	-15 15
l3=all	-17 17
l3=an	16 -16
l3=and	7 -7
l3=average	17 -17
l3=base	12 -12
l3=basic	11 -11
l3=be	-18 18
l3=before	12 -12
l3=begin	6 -6
l3=both	-29 29
l3=bread	11 -11
l3=buse	14 -14
l3=buy	-25 25
l3=by	8 -8
l3=can	13 -13
l3=car	22 -22
l3=case	14 -14
l3=cocoa	14 -14
l3=company	10 -10
l3=cork	20 -20
l3=deal	17 -17
l3=deposit	15 -15
l3=do	-11 11
l3=doe	11 -11
l3=down	-11 11
l3=duty	-14 14
l3=earth	12 -12
l3=electric	15 -15
l3=enter	-15 15
l3=everyone	-14 14
l3=fall	9 -9
l3=fentanyl	-14 14
l3=fix	11 -11
l3=framework	12 -12
l3=from	-25 25
l3=gave	9 -9
l3=get	-20 20
l3=give	11 -11
l3=has	-17 17
l3=he	-37 37
l3=him	11 -11
l3=household	11 -11
l3=if	13 -13
l3=industrial	-10 10
l3=inflation	24 -24
l3=interest	9 -9
l3=is	-18 18
l3=its	10 -10
l3=just	-9 9
l3=level	-11 11
l3=like	-6 6
l3=likewise	-13 13
l3=list	21 -21
l3=machine	-12 12
l3=management	15 -15
l3=may	-24 24
l3=meal	-14 14
l3=mean	11 -11
l3=medicine	14 -14
l3=meet	15 -15
l3=more	-12 12
l3=most	-14 14
l3=next	-11 11
l3=no	-23 23
l3=once	-7 7
l3=or	10 -10
l3=ordinary	-28 28
l3=owner	15 -15
l3=p	-15 15
l3=part	-14 14
l3=per	14 -14
l3=permanent	-12 12
l3=peso	9 -9
l3=point	12 -12
l3=policy	17 -17
l3=promise	-9 9
l3=put	-16 16
l3=quarrel	-10 10
l3=quota	-18 18
l3=rate	15 -15
l3=rather	-11 11
l3=reciprocal	-11 11
l3=record	11 -11
l3=rise	-9 9
l3=salt	11 -11
l3=section	-15 15
l3=set	12 -12
l3=since	-8 8
l3=stay	-11 11
l3=summer	-15 15
l3=suppose	22 -22
l3=take	-21 21
l3=tea	8 -8
l3=tell	-9 9
l3=text	8 -8
l3=than	14 -14
l3=that	-22 22
l3=the	-11 11
l3=them	-17 17
l3=there	14 -14
l3=they	15 -15
l3=thi	15 -15
l3=thu	-10 10
l3=to	-19 19
l3=together	-18 18
l3=unemployment	13 -13
l3=until	-10 10
l3=up	-16 16
l3=was	16 -16
l3=we	-16 16
l3=we're	-12 12
l3=were	-25 25
l3=where	-20 20
l3=whole	-9 9
l3=why	10 -10
l3=with	47 -47
l3=without	13 -13
l3=worldwide	-16 16
l3=you	13 -13
l3=your	-11 11
l3=|	9 -9
l3=—	11 -11
l4="	-17 17
l4='	19 -19
l4=(	10 -10
l4=)	-22 22
l4=.	-15 15
l4=:	-13 13
l4=;	10 -10
l4=<begin>	-9 9
l4=<day-ahead>	-15 15
l4=<goods>	-23 23
l4=<month-ahead>	-14 14
l4=<not>	-24 24
l4=<office>	-28 28
l4=<quality>	-22 22
l4=<span>	18 -18
l4=<v-agree>	-11 11
l4=<v-bear>	10 -10
l4=<v-propose>	16 -16
l4=<v-return>	-10 10
l4=<v-sell>	-10 10
l4=<v-sign>	-9 9
l4=<v-target>	5 -5
l4=<v-threaten>	-21 21
l4=agree	-15 15
l4=agreement	22 -22
l4=and	-10 10
l4=anything	-8 8
l4=ask	-14 14
l4=at	20 -20
l4=bear	14 -14
l4=been	20 -20
l4=before	-16 16
l4=beside	-9 9
l4=bond	14 -14
l4=c	12 -12
l4=car	-21 21
l4=continue	12 -12
l4=copper	13 -13
l4=cost	14 -14
l4=count	8 -8
l4=day	-9 9
l4=deal	38 -38
l4=decision	7 -7
l4=done	14 -14
l4=draft	-16 16
l4=drug	8 -8
l4=due	12 -12
l4=duty	-17 17
l4=each	-11 11
l4=failing	-10 10
l4=fee	15 -15
l4=fentanyl	-26 26
l4=force	-12 12
l4=gained	8 -8
l4=go	-19 19
l4=good	17 -17
l4=growth	11 -11
l4=hang	-11 11
l4=has	-15 15
l4=i	13 -13
l4=import	16 -16
l4=inflation	13 -13
l4=interest	8 -8
l4=is	23 -23
l4=it	-17 17
l4=lapse	-11 11
l4=law	-11 11
l4=leave	9 -9
l4=let	-9 9
l4=level	-12 12
l4=levy	16 -16
l4=list	-28 28
l4=lorry	18 -18
l4=lose	10 -10
l4=make	-22 22
l4=maker	-7 7
l4=market	11 -11
l4=more	23 -23
l4=mortgage	11 -11
l4=mr	-15 15
l4=must	-10 10
l4=never	-9 9
l4=new	-9 9
l4=night	15 -15
l4=nvidia	16 -16
l4=of	-8 8
l4=offer	11 -11
l4=oil	-25 25
l4=old	-7 7
l4=only	-7 7
l4=or	-18 18
l4=ordinary	10 -10
l4=other	-18 18
l4=our	13 -13
l4=out	-9 9
l4=over	10 -10
l4=own	8 -8
l4=pact	18 -18
l4=paper	18 -18
l4=parcel	18 -18
l4=pay	-13 13
l4=policy	14 -14
l4=price	19 -19
l4=quota	-10 10
l4=record	10 -10
l4=reply	-10 10
l4=same	-8 8
l4=see	13 -13
l4=send	-9 9
l4=sesame	-12 12
l4=set	-20 20
l4=should	15 -15
l4=ski	-12 12
l4=stand	-22 22
l4=stop	-9 9
l4=surcharge	11 -11
l4=table	22 -22
l4=take	16 -16
l4=talk	15 -15
l4=tax	20 -20
l4=tell	20 -20
l4=than	12 -12
l4=their	-21 21
l4=there	-27 27
l4=they	-13 13
l4=thi	-10 10
l4=those	14 -14
l4=threaten	-12 12
l4=time	11 -11
l4=trade	-14 14
l4=truce	-22 22
l4=truck	8 -8
l4=two	16 -16
l4=under	-11 11
l4=vote	11 -11
l4=want	25 -25
l4=was	-33 33
l4=way	-11 11
l4=what	29 -29
l4=whether	11 -11
l4=without	-12 12
l4=would	-21 21
l4=year	22 -22
l4=you	-31 31
l=" a	9 -9
l='s at	-13 13
l='s pay	-13 13
l=) and	15 -15
l=, <name>	-12 12
l=, add	9 -9
l=, by	-10 10
l=, charge	-10 10
l=, down	21 -21
l=, for	19 -19
l=, from	-19 19
l=, now	-15 15
l=, pay	-23 23
l=, round	14 -14
l=, the	-21 21
l=, to	-28 28
l=, together	-9 9
l=, up	17 -17
l=: "	-17 17
l=: <name>	20 -20
l=: at	-27 27
l=: down	11 -11
l=: plu	8 -8
l=: the	-13 13
l=: to	-9 9
l=: up	9 -9
l=<begin> (	15 -15
l=<begin> <day-gone>	6 -6
l=<begin> <name>	-18 18
l=<begin> and	-11 11
l=<begin> but	10 -10
l=<begin> from	-21 21
l=<begin> the	-28 28
l=<day-ahead> ,	-17 17
l=<day-ahead> :	-10 10
l=<day-ahead> at	16 -16
l=<day-gone> at	19 -19
l=<day-today> 's	-9 9
l=<day-today> at	11 -11
l=<goods-amount> at	-18 18
l=<level> and	-9 9
l=<level> from	15 -15
l=<level> in	14 -14
l=<level> or	-16 16
l=<month-gone> ,	-12 12
l=<month-gone> :	-16 16
l=<month-gone> at	13 -13
l=<name> (	-22 22
l=<name> :	17 -17
l=<name> and	14 -14
l=<name> are	13 -13
l=<name> at	-10 10
l=<name> for	-13 13
l=<name> from	-9 9
l=<name> has	-11 11
l=<name> is	13 -13
l=<name> levy	-9 9
l=<name> offer	-14 14
l=<name> put	-7 7
l=<name> take	-26 26
l=<name> want	-22 22
l=<name> will	-15 15
l=<name> would	10 -10
l=<name> —	-17 17
l=<number> (	-22 22
l=<number> ;	-10 10
l=<number> become	-12 12
l=<number> for	27 -27
l=<number> of	31 -31
l=<number> or	-14 14
l=<number> plu	-17 17
l=<number> to	27 -27
l=<number> —	17 -17
l=<organisation> for	-8 8
l=<person> ,	35 -35
l=<person> :	-26 26
l=<person> announce	-10 10
l=<person> say	14 -14
l=<person> want	-22 22
l=<quality> one	-16 16
l=<seat> ,	10 -10
l=<seat> at	5 -5
l=<seat> pay	10 -10
l=<seat> want	-11 11
l=<seat> —	-14 14
l=<span> ,	-10 10
l=<span> and	17 -17
l=<span> at	-11 11
l=<span> of	-14 14
l=a flat	-12 12
l=a whopping	-10 10
l=agreement ,	-14 14
l=among the	18 -18
l=an additional	-7 7
l=an extra	-14 14
l=and at	-16 16
l=and charge	-6 6
l=and keep	-10 10
l=and not	-14 14
l=and pay	-23 23
l=and say	10 -10
l=and take	-11 11
l=and that	10 -10
l=announce at	12 -12
l=are charge	-12 12
l=ask about	-11 11
l=at present	-22 22
l=banana pay	12 -12
l=beef at	-10 10
l=been offer	7 -7
l=between the	10 -10
l=but not	14 -14
l=by another	10 -10
l=bytedance keep	10 -10
l=call for	-10 10
l=car :	13 -13
l=car pay	13 -13
l=ceiling of	-19 19
l=charge is	-8 8
l=charge of	25 -25
l=charge us	-23 23
l=coffee :	-10 10
l=coffee at	-14 14
l=come in	-19 19
l=come to	21 -21
l=content with	-10 10
l=could be	12 -12
l=cut of	22 -22
l=deal at	16 -16
l=difference to	-13 13
l=discount of	15 -15
l=down by	17 -17
l=down for	-20 20
l=down to	-19 19
l=drop to	-10 10
l=duty :	-10 10
l=duty is	-19 19
l=duty of	-32 32
l=duty on	23 -23
l=each other	-10 10
l=else :	-10 10
l=enter <name>	-13 13
l=enter at	-24 24
l=fall by	18 -18
l=fall of	15 -15
l=fall to	-17 17
l=figure of	-15 15
l=for the	16 -16
l=from <day-gone>	-12 12
l=from <name>	-11 11
l=generic are	-11 11
l=go in	-10 10
l=go to	-14 14
l=go up	10 -10
l=good is	9 -9
l=good of	14 -14
l=good pay	-14 14
l=had been	-16 16
l=hand on	-14 14
l=has been	-12 12
l=have pay	-11 11
l=have take	12 -12
l=high as	-12 12
l=in at	-29 29
l=in for	-18 18
l=in the	23 -23
l=increase of	20 -20
l=increase to	-7 7
l=instead of	-21 21
l=is charge	-10 10
l=is get	-10 10
l=is up	12 -12
l=it 's	-9 9
l=it a	11 -11
l=it charge	-9 9
l=it has	25 -25
l=it is	-30 30
l=it pay	-18 18
l=it want	8 -8
l=it was	-22 22
l=its own	-15 15
l=keep its	-10 10
l=last year	-13 13
l=law to	18 -18
l=list of	13 -13
l=live with	-15 15
l=lorry pay	13 -13
l=medicine are	18 -18
l=more ,	-12 12
l=more than	8 -8
l=next to	21 -21
l=not the	-16 16
l=now ,	-9 9
l=now pay	10 -10
l=of a	-14 14
l=of about	-11 11
l=of another	-12 12
l=of the	12 -12
l=offer to	-14 14
l=oil :	-14 14
l=on pay	-15 15
l=one at	9 -9
l=out of	19 -19
l=owned to	13 -13
l=palm oil	13 -13
l=pay the	-18 18
l=place of	-15 15
l=raise to	-14 14
l=rate at	20 -20
l=rate from	12 -12
l=rate is	-20 20
l=rate of	-23 23
l=rate to	11 -11
l=rate was	-12 12
l=reduction of	20 -20
l=remain at	-9 9
l=return to	-10 10
l=rise by	9 -9
l=rise of	18 -18
l=rise to	-17 17
l=say :	-12 12
l=settle at	14 -14
l=settle for	-14 14
l=settle on	-16 16
l=side and	-9 9
l=side keep	-9 9
l=sign at	11 -11
l=sign for	10 -10
l=steel at	15 -15
l=step to	-12 12
l=surcharge of	-14 14
l=suspension of	-16 16
l=talk of	-12 12
l=tariff of	-36 36
l=tariff on	9 -9
l=tax of	9 -9
l=than the	-13 13
l=that make	-13 13
l=that the	-13 13
l=that was	-12 12
l=the <day-ahead>	14 -14
l=the <name>	14 -14
l=the <quality>	8 -8
l=the additional	-24 24
l=the extra	-12 12
l=the first	29 -29
l=the full	-11 11
l=the new	11 -11
l=the ordinary	-25 25
l=the reciprocal	16 -16
l=the remain	-14 14
l=the same	-17 17
l=them at	-18 18
l=then :	12 -12
l=there are	12 -12
l=they are	-18 18
l=they get	8 -8
l=they pay	-16 16
l=they put	10 -10
l=threat of	-18 18
l=threaten another	-9 9
l=thu pay	14 -14
l=to a	-8 8
l=to be	-6 6
l=to levy	9 -9
l=to put	-9 9
l=to take	-12 12
l=twice the	-9 9
l=under section	21 -21
l=up :	-14 14
l=up by	10 -10
l=up from	-10 10
l=vote to	20 -20
l=was a	14 -14
l=was at	-10 10
l=we gave	13 -13
l=we get	-12 12
l=we see	15 -15
l=were at	-25 25
l=which pay	-17 17
l=while the	9 -9
l=who is	9 -9
l=will be	-19 19
l=would accept	14 -14
l=write that	-11 11
lead=)	-18 18
lead=0	-16 16
lead=1	20 -20
lead=11	-12 12
lead=12	-10 10
lead=12.5	-16 16
lead=145	-24 24
lead=15	33 -33
lead=19	18 -18
lead=22	8 -8
lead=24	-29 29
lead=25	15 -15
lead=3	76 -76
lead=30	-17 17
lead=39	-13 13
lead=4	49 -49
lead=5	92 -92
lead=6	57 -57
lead=7	85 -85
lead=8	44 -44
lead=9	26 -26
lead=add	-23 23
lead=afterwards	-11 11
lead=aircraft	-14 14
lead=all	-14 14
lead=america	-11 11
lead=an	-17 17
lead=analysts	15 -15
lead=and	-12 12
lead=apples	13 -13
lead=asked	-5 5
lead=bananas	-17 17
lead=bank	19 -19
lead=beans	-14 14
lead=before	-21 21
lead=between	21 -21
lead=bus	15 -15
lead=by	-22 22
lead=bytedance	14 -14
lead=cars	14 -14
lead=chile	-13 13
lead=china	14 -14
lead=cod	11 -11
lead=coffee	9 -9
lead=colombia	10 -10
lead=day	11 -11
lead=duty	-14 14
lead=earlier	-13 13
lead=economists	13 -13
lead=ecuador	15 -15
lead=eight	-14 14
lead=eighteen	-16 16
lead=eleven	13 -13
lead=eu	20 -20
lead=everybody	-13 13
lead=exports	8 -8
lead=finland	-17 17
lead=for	-23 23
lead=forty	-15 15
lead=four	-22 22
lead=from	-18 18
lead=generic	-10 10
lead=goods	-13 13
lead=her	10 -10
lead=households	16 -16
lead=i'd	14 -14
lead=iceland	-10 10
lead=if	24 -24
lead=importers	-13 13
lead=in	-21 21
lead=india	9 -9
lead=indonesia	-12 12
lead=indonesian	14 -14
lead=inflation	20 -20
lead=interest	8 -8
lead=is	-14 14
lead=its	-26 26
lead=japan	11 -11
lead=kazakhstan	17 -17
lead=malaysia	-22 22
lead=morocco	11 -11
lead=most	-11 11
lead=my	18 -18
lead=namibia	9 -9
lead=new	8 -8
lead=nicaragua	12 -12
lead=nigeria	10 -10
lead=night	19 -19
lead=nineteen	-14 14
lead=ninety	8 -8
lead=norwegian	-9 9
lead=now	-6 6
lead=of	13 -13
lead=oil	13 -13
lead=on	-29 29
lead=one	19 -19
lead=our	15 -15
lead=ours	-13 13
lead=pakistan	-15 15
lead=paper	-7 7
lead=peruvian	-10 10
lead=polish	-13 13
lead=president	-15 15
lead=rates	19 -19
lead=right	-12 12
lead=section	-7 7
lead=seven	-22 22
lead=should	18 -18
lead=since	-23 23
lead=sunday	9 -9
lead=suppose	32 -32
lead=switzerland	-31 31
lead=talks	12 -12
lead=tariffs	-11 11
lead=ten	-54 54
lead=the	26 -26
lead=their	-12 12
lead=there	-11 11
lead=thirteen	-26 26
lead=thirty	-40 40
lead=this	12 -12
lead=those	-10 10
lead=three	-28 28
lead=tickets	12 -12
lead=tin	10 -10
lead=to	-24 24
lead=today	-32 32
lead=together	-6 6
lead=tokyo	23 -23
lead=trade	9 -9
lead=trump	13 -13
lead=turnout	22 -22
lead=twenty	-46 46
lead=uganda	-13 13
lead=under	-15 15
lead=unemployment	24 -24
lead=until	-11 11
lead=value	10 -10
lead=vietnam	-23 23
lead=washington	-16 16
lead=we	10 -10
lead=what	-16 16
lead=while	12 -12
lead=whoever	-7 7
lead=whose	-8 8
lead=why	21 -21
lead=with	-15 15
lead=within	-11 11
lll=" <number> for	10 -10
lll=, <level> or	-10 10
lll=, <name> (	-15 15
lll=, <name> :	30 -30
lll=, <number> to	23 -23
lll=, and to	9 -9
lll=, has had	-8 8
lll=, it was	-12 12
lll=, the suspend	10 -10
lll=, up from	-6 6
lll=, up to	8 -8
lll=, which pay	-17 17
lll=, who is	9 -9
lll=, would pay	18 -18
lll=: <level> and	-23 23
lll=: <level> to	12 -12
lll=: <name> ,	-8 8
lll=: <number> and	-13 13
lll=: it was	9 -9
lll=: unchanged at	-8 8
lll=<begin> <begin> (	15 -15
lll=<begin> <begin> <day-gone>	6 -6
lll=<begin> <begin> <name>	-18 18
lll=<begin> <begin> and	-11 11
lll=<begin> <begin> but	10 -10
lll=<begin> <begin> from	-21 21
lll=<begin> <begin> the	-28 28
lll=<begin> <level> and	19 -19
lll=<begin> <name> ,	11 -11
lll=<begin> <name> :	12 -12
lll=<begin> <name> take	-18 18
lll=<begin> <name> want	-15 15
lll=<begin> <name> —	-13 13
lll=<begin> <number> for	15 -15
lll=<begin> <number> to	12 -12
lll=<begin> <person> ,	14 -14
lll=<begin> <person> :	-13 13
lll=<begin> <person> want	-20 20
lll=<begin> <seat> —	-14 14
lll=<begin> and the	-23 23
lll=<begin> bytedance keep	9 -9
lll=<begin> car pay	17 -17
lll=<begin> from <day-ahead>	-9 9
lll=<begin> it has	11 -11
lll=<begin> the <quality>	-17 17
lll=<begin> there are	8 -8
lll=<begin> they are	-14 14
lll=<begin> they pay	-17 17
lll=<begin> up to	16 -16
lll=<day-ahead> and at	-10 10
lll=<day-gone> , at	20 -20
lll=<day-today> it is	-9 9
lll=<level> , <name>	-19 19
lll=<level> , not	-19 19
lll=<level> , or	-14 14
lll=<level> , to	-14 14
lll=<level> for the	19 -19
lll=<level> instead of	-25 25
lll=<level> on the	11 -11
lll=<level> under section	21 -21
lll=<month-ahead> and to	-11 11
lll=<month-gone> , at	20 -20
lll=<month-gone> it was	10 -10
lll=<name> 's pay	-12 12
lll=<name> and <name>	-11 11
lll=<name> ask for	-9 9
lll=<name> charge us	-14 14
lll=<name> fall to	11 -11
lll=<name> is get	-10 10
lll=<name> now pay	15 -15
lll=<name> would be	20 -20
lll=<number> , and	-15 15
lll=<number> , from	10 -10
lll=<number> it was	18 -18
lll=<number> vote to	18 -18
lll=<organisation> has offer	12 -12
lll=<quality> good pay	-9 9
lll=<seat> , at	31 -31
lll=a cut of	15 -15
lll=a discount of	9 -9
lll=a fall of	15 -15
lll=a rate of	-23 23
lll=a reduction of	11 -11
lll=a return to	-17 17
lll=a rise of	17 -17
lll=a surcharge of	-10 10
lll=a tariff of	-20 20
lll=add up to	-10 10
lll=ago it was	-11 11
lll=an increase of	19 -19
lll=and <name> (	-18 18
lll=and <name> :	-18 18
lll=and <name> at	12 -12
lll=and a further	13 -13
lll=and it was	10 -10
lll=and no longer	-11 11
lll=and the <name>	8 -8
lll=and the <quality>	16 -16
lll=and the reciprocal	15 -15
lll=are to pay	-9 9
lll=as high as	-12 12
lll=at <number> and	-10 10
lll=at <number> to	9 -9
lll=back up to	-12 12
lll=be content with	-8 8
lll=charge each other	-10 10
lll=come back at	11 -11
lll=come down from	-10 10
lll=come in at	13 -13
lll=deal , at	11 -11
lll=each side keep	-9 9
lll=enter <name> at	-14 14
lll=fentanyl , and	11 -11
lll=fentanyl tariff ,	-15 15
lll=for <name> ,	-11 11
lll=from <day-ahead> :	-16 16
lll=from <name> :	-25 25
lll=from <name> pay	-11 11
lll=from <number> to	-21 21
lll=get in at	-15 15
lll=go in at	-12 12
lll=go on pay	-15 15
lll=go up by	8 -8
lll=had rise by	9 -9
lll=half of the	-12 12
lll=hold out for	-8 8
lll=i ask for	-16 16
lll=if it 's	10 -10
lll=import surcharge of	-13 13
lll=in <month-gone> ,	-18 18
lll=in <month-gone> at	15 -15
lll=in <name> ,	-11 11
lll=in <name> :	-7 7
lll=in <number> ,	16 -16
lll=in place of	-14 14
lll=industrial good to	-9 9
lll=into <name> at	-9 9
lll=is talk of	-19 19
lll=is to be	-8 8
lll=it could be	12 -12
lll=it fall to	-12 12
lll=it is not	-17 17
lll=it is now	-9 9
lll=it is the	9 -9
lll=it stay at	-13 13
lll=it would be	-15 15
lll=its rate at	9 -9
lll=its rate to	15 -15
lll=list <number> to	32 -32
lll=meet was a	11 -11
lll=more than the	-13 13
lll=no more than	-21 21
lll=now it is	12 -12
lll=of <goods-amount> at	-9 9
lll=of <level> or	-11 11
lll=of <name> :	29 -29
lll=of <number> ,	-14 14
lll=of <span> at	-9 9
lll=of more than	14 -14
lll=of the other	13 -13
lll=of up to	-21 21
lll=on <day-gone> at	13 -13
lll=on good from	11 -11
lll=on more than	9 -9
lll=one side and	-9 9
lll=pay more than	-19 19
lll=present they pay	12 -12
lll=rate stay at	11 -11
lll=rate unchanged at	9 -9
lll=that it was	-8 8
lll=the <name> :	-17 17
lll=the <name> to	9 -9
lll=the <number> and	15 -15
lll=the <number> to	-20 20
lll=the difference to	-13 13
lll=the figure of	-11 11
lll=the surcharge of	-17 17
lll=the suspension of	-14 14
lll=the threat of	-10 10
lll=there will be	9 -9
lll=they ask for	15 -15
lll=thu stay at	-10 10
lll=to <level> ,	11 -11
lll=to <level> from	-21 21
lll=to <name> ,	15 -15
lll=to <name> :	-13 13
lll=to <name> at	-9 9
lll=was down for	-13 13
lll=we're back at	-11 11
lll=which are charge	-11 11
lll=which stand at	-9 9
lll=within <span> and	7 -7
lll=worldwide surcharge of	-12 12
lll=would have been	-19 19
lr=" "	-7 7
lr=" ,	-31 31
lr=" .	-30 30
lr=" for	15 -15
lr=" is	17 -17
lr=" tariff	-15 15
lr=" will	18 -18
lr='s ,	16 -16
lr='s .	-20 20
lr='s now	-9 9
lr='s on	-13 13
lr=( )	21 -21
lr=, )	-20 20
lr=, .	-21 21
lr=, <end>	6 -6
lr=, and	-14 14
lr=, are	-11 11
lr=, as	18 -18
lr=, because	-13 13
lr=, come	-12 12
lr=, fentanyl	-13 13
lr=, from	-12 12
lr=, instead	-12 12
lr=, less	14 -14
lr=, more	13 -13
lr=, next	-14 14
lr=, off	12 -12
lr=, on	-18 18
lr=, since	7 -7
lr=, that	12 -12
lr=, time	11 -11
lr=, to	20 -20
lr=, under	-14 14
lr=, will	-11 11
lr=, —	16 -16
lr=. .	18 -18
lr=: )	-16 16
lr=: ,	-15 15
lr=: .	-8 8
lr=: <end>	-31 31
lr=: and	-14 14
lr=: is	14 -14
lr=: more	-12 12
lr=: now	-14 14
lr=: question	12 -12
lr=: since	-10 10
lr=: to	15 -15
lr=: under	9 -9
lr=; is	-8 8
lr=<begin> )	12 -12
lr=<begin> ,	-45 45
lr=<begin> .	23 -23
lr=<begin> <end>	-48 48
lr=<begin> are	-20 20
lr=<begin> from	7 -7
lr=<begin> is	-32 32
lr=<begin> it	-20 20
lr=<begin> new	11 -11
lr=<begin> that	13 -13
lr=<begin> was	-21 21
lr=<day-gone> .	8 -8
lr=<level> <end>	-16 16
lr=<name> (	-10 10
lr=<name> <level>	-16 16
lr=<name> its	14 -14
lr=<name> of	20 -20
lr=<number> ,	-11 11
lr=<organisation> of	11 -11
lr=<quality> .	-12 12
lr=<quality> on	9 -9
lr=<quality> to	24 -24
lr=a rate	-23 23
lr=a tariff	-20 20
lr=a trade	10 -10
lr=about ,	-4 4
lr=about of	37 -37
lr=about on	-7 7
lr=about since	10 -10
lr=above .	17 -17
lr=accept .	19 -19
lr=add ,	16 -16
lr=add to	-17 17
lr=all .	16 -16
lr=and and	15 -15
lr=and else	19 -19
lr=and from	-13 13
lr=and it	15 -15
lr=and other	28 -28
lr=and since	-9 9
lr=another .	-20 20
lr=apply to	-10 10
lr=are ,	9 -9
lr=are and	-15 15
lr=are until	8 -8
lr=at <end>	17 -17
lr=at and	-13 13
lr=at duty	-19 19
lr=at end	-14 14
lr=at for	-11 11
lr=at instead	-12 12
lr=at is	-12 12
lr=at on	17 -17
lr=at over	11 -11
lr=at since	-23 23
lr=at that	13 -13
lr=at to	15 -15
lr=at under	-9 9
lr=at with	11 -11
lr=be .	-16 16
lr=be ;	-11 11
lr=be for	-7 7
lr=be in	14 -14
lr=be of	-12 12
lr=be on	17 -17
lr=be to	13 -13
lr=bear ,	-13 13
lr=become .	-27 27
lr=beef of	-13 13
lr=been .	-24 24
lr=been on	11 -11
lr=been since	-13 13
lr=buy more	11 -11
lr=by ,	26 -26
lr=by .	16 -16
lr=by and	9 -9
lr=by for	10 -10
lr=by in	16 -16
lr=by of	-14 14
lr=by on	11 -11
lr=by since	17 -17
lr=by to	9 -9
lr=by within	12 -12
lr=carry .	-12 12
lr=charge ,	-28 28
lr=charge .	-22 22
lr=demand ,	12 -12
lr=down ,	12 -12
lr=down .	34 -34
lr=duty ,	-9 9
lr=enter of	17 -17
lr=exceed .	-12 12
lr=extra that	-7 7
lr=face .	-10 10
lr=for "	10 -10
lr=for ,	-13 13
lr=for ;	16 -16
lr=for <end>	9 -9
lr=for ?	-22 22
lr=for and	-12 12
lr=for more	12 -12
lr=for of	17 -17
lr=for on	-12 12
lr=for over	9 -9
lr=from ,	-23 23
lr=from and	32 -32
lr=from before	-12 12
lr=from economy	13 -13
lr=from to	-36 36
lr=further on	-15 15
lr=gained .	12 -12
lr=get in	10 -10
lr=had access	-13 13
lr=had to	8 -8
lr=has in	-11 11
lr=has on	-15 15
lr=have ,	-17 17
lr=have .	10 -10
lr=have on	-11 11
lr=hold of	10 -10
lr=if of	9 -9
lr=in and	12 -12
lr=is .	-22 22
lr=is ;	-13 13
lr=is <day-today>	-28 28
lr=is and	-21 21
lr=is now	-17 17
lr=is of	13 -13
lr=is to	19 -19
lr=is too	11 -11
lr=it ,	22 -22
lr=it .	-26 26
lr=its .	-16 16
lr=its on	-13 13
lr=its rule	11 -11
lr=keep ,	10 -10
lr=keep .	-17 17
lr=keep on	-11 11
lr=lose .	10 -10
lr=lose and	-13 13
lr=make .	-16 16
lr=minu .	20 -20
lr=not ,	-12 12
lr=now ,	-8 8
lr=now .	-18 18
lr=of .	-14 14
lr=of ;	-14 14
lr=of <span>	20 -20
lr=of and	-10 10
lr=of economy	10 -10
lr=of end	-9 9
lr=of for	17 -17
lr=of from	-24 24
lr=of is	17 -17
lr=of on	6 -6
lr=of remain	10 -10
lr=of that	-9 9
lr=of to	-16 16
lr=of was	-17 17
lr=of were	-11 11
lr=offer in	12 -12
lr=offer on	-21 21
lr=oil .	12 -12
lr=on ,	-7 7
lr=on .	-33 33
lr=on <quality>	14 -14
lr=on for	-10 10
lr=on of	14 -14
lr=on on	-9 9
lr=one .	-10 10
lr=only .	-15 15
lr=or .	8 -8
lr=or by	-18 18
lr=or on	15 -15
lr=other .	-21 21
lr=other are	11 -11
lr=pay .	-34 34
lr=pay :	-11 11
lr=pay again	9 -9
lr=pay and	-11 11
lr=pay at	12 -12
lr=pay here	-16 16
lr=pay in	-40 40
lr=pay less	19 -19
lr=pay more	17 -17
lr=pay now	-15 15
lr=pay on	-12 12
lr=pay since	-14 14
lr=pay there	-29 29
lr=pay until	-11 11
lr=promise .	14 -14
lr=propose .	14 -14
lr=reach in	-14 14
lr=remain ,	-12 12
lr=round ,	9 -9
lr=round .	12 -12
lr=same .	-9 9
lr=say .	-21 21
lr=say of	11 -11
lr=section and	21 -21
lr=sign ,	-13 13
lr=since <day-today>	13 -13
lr=some of	14 -14
lr=stay .	-8 8
lr=still ,	-12 12
lr=suspend of	-26 26
lr=take .	-12 12
lr=take and	9 -9
lr=take from	-17 17
lr=take of	15 -15
lr=take off	22 -22
lr=take on	-40 40
lr=take since	-11 11
lr=than ,	-11 11
lr=than .	-16 16
lr=than of	17 -17
lr=that "	-13 13
lr=that is	-11 11
lr=that job	9 -9
lr=that of	17 -17
lr=that would	-21 21
lr=the .	27 -27
lr=the announce	-9 9
lr=the for	-15 15
lr=the government	11 -11
lr=the in	-11 11
lr=the is	-20 20
lr=the largest	17 -17
lr=the levy	13 -13
lr=the of	-67 67
lr=the on	21 -21
lr=the return	-10 10
lr=the rule	17 -17
lr=the side	14 -14
lr=the that	-47 47
lr=the trade	13 -13
lr=the we	-16 16
lr=the which	-13 13
lr=their .	-9 9
lr=them of	-10 10
lr=then ,	-14 14
lr=to <day-gone>	-11 11
lr=to <end>	19 -19
lr=to at	-25 25
lr=to by	12 -12
lr=to from	-9 9
lr=to if	-11 11
lr=to in	-15 15
lr=to of	8 -8
lr=to on	-20 20
lr=to or	11 -11
lr=to since	-11 11
lr=to to	-12 12
lr=to until	11 -11
lr=up .	36 -36
lr=up in	7 -7
lr=up on	9 -9
lr=want .	-13 13
lr=want ;	11 -11
lr=want more	9 -9
lr=want of	8 -8
lr=want on	-19 19
lr=was ,	-22 22
lr=was .	-12 12
lr=was and	-16 16
lr=was for	-13 13
lr=was in	16 -16
lr=was when	-10 10
lr=week <end>	11 -11
lr=were and	-24 24
lr=which are	-13 13
lr=with for	-17 17
lr=with of	17 -17
lr=with on	-27 27
lr=without ,	9 -9
lr=write .	-10 10
lr=year .	-13 13
lr=— .	12 -12
nc2=agree	-12 12
nc2=buy	8 -8
nc2=end	-19 19
nc2=say	6 -6
nct2=agree modal	12 -12
nct2=agree participle-passive	-21 21
nct2=agree present	-10 10
nct2=bear participle-passive	-15 15
nct2=bear past	-17 17
nct2=begin future	15 -15
nct2=begin infinitive	-13 13
nct2=begin pluperfect	10 -10
nct2=down future	9 -9
nct2=down present-passive	7 -7
nct2=end participle-passive	10 -10
nct2=end perfect	16 -16
nct2=end present	-12 12
nct2=end present-passive	-17 17
nct2=impose gerund	-16 16
nct2=impose infinitive	12 -12
nct2=impose participle-passive	-7 7
nct2=impose pluperfect-passive	-17 17
nct2=impose present-passive	9 -9
nct2=propose past	-12 12
nct2=propose pluperfect	18 -18
nct2=propose present	13 -13
nct2=propose present-passive	-6 6
nct2=say past-passive	-11 11
nct2=say present	30 -30
nct2=sign participle-passive	-8 8
nct2=sign past-passive	9 -9
nct2=sign perfect	9 -9
nct2=stay future	-14 14
nct2=stay participle-passive	-12 12
nct2=stay past	8 -8
nct2=stay perfect	13 -13
nct2=target participle-passive	10 -10
nct2=target past	-23 23
nct2=threaten participle-passive	17 -17
nct2=up past	14 -14
next="	-18 18
next=:	16 -16
next=and	-13 13
next=as	12 -12
next=before	25 -25
next=but	23 -23
next=digits 	21 -21
next=digits , vietnam	-12 12
next=digits and	-9 9
next=digits far	3 -3
next=digits for	18 -18
next=digits of	20 -20
next=digits plus	-17 17
next=digits —	11 -11
next=fraction far	-10 10
next=i	-10 10
next=if	-22 22
next=signed 	-12 12
next=signed , down from	15 -15
next=signed , from	-12 12
next=signed , to	12 -12
next=signed and	16 -16
next=signed far	20 -20
next=signed instead of	-15 15
next=signed of the	-11 11
next=signed of up to	7 -7
next=signed on more than	-19 19
next=signed or	-9 9
next=signed —	19 -19
next=when	-15 15
next=which	-23 23
next=while	-14 14
next=who	23 -23
next=word , and	-11 11
next=word far	-14 14
next=word for	17 -17
next=word for the	13 -13
next=word instead of	-14 14
next=word on	-13 13
next=word on the	-19 19
next=word or	-15 15
next=yet	21 -21
nhas-infinitive	-12 12
nhas-perfect	-13 13
no customs	-10 10
nt2=gerund	-13 13
nt2=infinitive-passive	-12 12
nt2=modal	-17 17
nt2=modal-passive	12 -12
nt2=past-not	-11 11
nt2=perfect-not	-11 11
nt2=pluperfect-passive	-11 11
nt2=present-not	16 -16
nt2=present-passive-not	-14 14
numbers=1	19 -19
numbers=2	8 -8
numbers=3	13 -13
nv2=answer	12 -12
nv2=collect	-18 18
nv2=continue	-14 14
nv2=end	-9 9
nv2=get	-8 8
nv2=go	17 -17
nv2=grow	-6 6
nv2=institute	16 -16
nv2=know	9 -9
nv2=leave	17 -17
nv2=let	-13 13
nv2=make	-12 12
nv2=order	10 -10
nv2=promise	-13 13
nv2=put	-24 24
nv2=reduce	-10 10
nv2=reply	10 -10
nv2=set	-13 13
nv2=show	9 -9
nv2=sign	-10 10
nv2=start	-9 9
nv2=write	14 -14
nvt2=add past	-12 12
nvt2=add present	13 -13
nvt2=agree participle	-13 13
nvt2=ask perfect	-17 17
nvt2=ask pluperfect	7 -7
nvt2=be present	12 -12
nvt2=begin past	11 -11
nvt2=buy past	-13 13
nvt2=call present	12 -12
nvt2=come future	11 -11
nvt2=continue present	-10 10
nvt2=end present	-16 16
nvt2=halve present	10 -10
nvt2=institute present	16 -16
nvt2=know present	8 -8
nvt2=look present	12 -12
nvt2=make past	9 -9
nvt2=make present	-24 24
nvt2=offer perfect	12 -12
nvt2=order past	11 -11
nvt2=other future	-9 9
nvt2=other modal	16 -16
nvt2=other present	-10 10
nvt2=pay future	8 -8
nvt2=promise past	-19 19
nvt2=say modal	-13 13
nvt2=sign past	11 -11
nvt2=sign present	-13 13
nvt2=stand past	13 -13
nvt2=start infinitive	-10 10
nvt2=tell past	-19 19
nvt2=tell present	10 -10
nvt2=threaten participle	17 -17
nvt2=withdraw present	-11 11
nvt2=write present	16 -16
parties=false	25 -25
pc0=lack	10 -10
pc0=say	-9 9
pc1=sign	-2 2
pc1=suspend	-7 7
pc1=target	-6 6
pc1=up	8 -8
pct0=agree past	-2 2
pct0=agree perfect	22 -22
pct0=agree perfect-passive	13 -13
pct0=bear future	-8 8
pct0=bear pluperfect	-13 13
pct0=bear present-passive	6 -6
pct0=begin past	-6 6
pct0=begin perfect	-14 14
pct0=begin pluperfect	-13 13
pct0=deny past	-10 10
pct0=deny present	7 -7
pct0=down pluperfect	-12 12
pct0=end perfect	14 -14
pct0=impose modal	-2 2
pct0=impose perfect	-3 3
pct0=impose perfect-passive	15 -15
pct0=propose perfect	-11 11
pct0=propose pluperfect	26 -26
pct0=say modal	-7 7
pct0=say past-passive	-13 13
pct0=sell past	20 -20
pct0=sell present	-8 8
pct0=sign pluperfect	13 -13
pct0=sign present	-19 19
pct0=stay perfect	7 -7
pct0=stay present-passive	-19 19
pct0=target future	14 -14
pct0=target past	-16 16
pct0=target present-passive	-21 21
pct0=threaten present	14 -14
pct0=up future	16 -16
pct1=agree participle-passive	-10 10
pct1=agree past	-2 2
pct1=agree perfect	25 -25
pct1=agree perfect-passive	13 -13
pct1=bear future	-8 8
pct1=bear participle-passive	21 -21
pct1=bear pluperfect	-13 13
pct1=bear present-passive	6 -6
pct1=begin future	-6 6
pct1=begin past	-5 5
pct1=begin perfect	-14 14
pct1=begin pluperfect	-13 13
pct1=begin present	4 -4
pct1=deny past	-10 10
pct1=deny present	7 -7
pct1=down infinitive	15 -15
pct1=down participle-passive	12 -12
pct1=down pluperfect	-12 12
pct1=end infinitive	13 -13
pct1=end perfect	14 -14
pct1=impose modal	-2 2
pct1=impose participle-passive	-2 2
pct1=impose perfect-passive	15 -15
pct1=propose pluperfect	27 -27
pct1=say gerund	14 -14
pct1=say modal	-7 7
pct1=say participle-passive	11 -11
pct1=say past-passive	-13 13
pct1=sell past	20 -20
pct1=sell present	-8 8
pct1=sign perfect	15 -15
pct1=sign present	-19 19
pct1=stay perfect	7 -7
pct1=stay present-passive	-19 19
pct1=suspend participle-passive	-11 11
pct1=target future	14 -14
pct1=target participle-passive	-8 8
pct1=target past	-16 16
pct1=target present-passive	-20 20
pct1=up future	16 -16
percent band=0	-25 25
percent band=100	8 -8
percent band=150	-80 80
percent band=31	19 -19
percent broken	22 -22
percent duty ahead=2	-13 13
percent duty back=1	-22 22
percent duty back=2	-12 12
percent duty=true	-19 19
percent form=signed	-10 10
percent goods	-36 36
percent goods at large	-32 32
percent l1='s	-23 23
percent l1=+	29 -29
percent l1=,	-11 11
percent l1=.	-11 11
percent l1=<day-ahead>	-23 23
percent l1=<day-gone>	-35 35
percent l1=<day-today>	-11 11
percent l1=<level-noun>	11 -11
percent l1=<level>	-9 9
percent l1=<name>	-17 17
percent l1=<quality>	9 -9
percent l1=<seat>	12 -12
percent l1=<v-begin>	-15 15
percent l1=<v-buy>	14 -14
percent l1=<v-down>	37 -37
percent l1=<v-end>	22 -22
percent l1=<v-say>	-14 14
percent l1=<v-suspend>	23 -23
percent l1=<v-target>	-9 9
percent l1=<v-up>	36 -36
percent l1=above	23 -23
percent l1=add	26 -26
percent l1=additional	-29 29
percent l1=almost	11 -11
percent l1=and	-20 20
percent l1=announce	-27 27
percent l1=another	-20 20
percent l1=apply	-13 13
percent l1=as	-11 11
percent l1=ask	-6 6
percent l1=average	13 -13
percent l1=be	-11 11
percent l1=bear	-28 28
percent l1=become	9 -9
percent l1=beef	12 -12
percent l1=below	16 -16
percent l1=between	-19 19
percent l1=buy	13 -13
percent l1=by	62 -62
percent l1=come	-8 8
percent l1=copper	18 -18
percent l1=down	52 -52
percent l1=drop	11 -11
percent l1=duty	-13 13
percent l1=extra	-27 27
percent l1=face	-12 12
percent l1=fall	28 -28
percent l1=flat	-11 11
percent l1=for	-20 20
percent l1=gain	10 -10
percent l1=gained	27 -27
percent l1=get	24 -24
percent l1=has	-20 20
percent l1=hold	22 -22
percent l1=in	15 -15
percent l1=its	-27 27
percent l1=lose	13 -13
percent l1=make	-15 15
percent l1=mentioned	-13 13
percent l1=minu	10 -10
percent l1=not	16 -16
percent l1=now	-12 12
percent l1=off	15 -15
percent l1=offer	22 -22
percent l1=oil	14 -14
percent l1=old	-12 12
percent l1=only	20 -20
percent l1=or	-9 9
percent l1=ordinary	-16 16
percent l1=other	9 -9
percent l1=our	-13 13
percent l1=own	-11 11
percent l1=pay	-15 15
percent l1=plu	25 -25
percent l1=present	-9 9
percent l1=promise	-10 10
percent l1=put	-21 21
percent l1=reach	-22 22
percent l1=receive	11 -11
percent l1=rise	18 -18
percent l1=same	-12 12
percent l1=say	-7 7
percent l1=section	21 -21
percent l1=set	-15 15
percent l1=some	24 -24
percent l1=than	21 -21
percent l1=that	-20 20
percent l1=the	-61 61
percent l1=their	-22 22
percent l1=then	-15 15
percent l1=up	63 -63
percent l1=want	13 -13
percent l1=were	9 -9
percent l1=with	-31 31
percent l1=—	-27 27
percent l2="	-14 14
percent l2='s	-8 8
percent l2=<agent>	-23 23
percent l2=<begin>	-43 43
percent l2=<day-ahead>	-26 26
percent l2=<day-gone>	-17 17
percent l2=<day-today>	-28 28
percent l2=<gate>	-9 9
percent l2=<goods-amount>	-19 19
percent l2=<level>	13 -13
percent l2=<month-ahead>	-11 11
percent l2=<organisation>	18 -18
percent l2=<taker>	-10 10
percent l2=<v-end>	-16 16
percent l2=<v-return>	-16 16
percent l2=<v-say>	-25 25
percent l2=<v-suspend>	5 -5
percent l2=<v-threaten>	-9 9
percent l2=a	-9 9
percent l2=about	-9 9
percent l2=an	-14 14
percent l2=and	-15 15
percent l2=answer	-9 9
percent l2=b	12 -12
percent l2=back	-24 24
percent l2=been	-30 30
percent l2=before	-12 12
percent l2=bond	11 -11
percent l2=brandy	12 -12
percent l2=but	14 -14
percent l2=call	-13 13
percent l2=ceiling	-20 20
percent l2=charge	13 -13
percent l2=city	16 -16
percent l2=cost	-14 14
percent l2=could	-16 16
percent l2=country	-14 14
percent l2=deal	17 -17
percent l2=discount	15 -15
percent l2=doe	-14 14
percent l2=down	19 -19
percent l2=duty	-13 13
percent l2=else	-11 11
percent l2=end	11 -11
percent l2=enter	-10 10
percent l2=expect	7 -7
percent l2=fee	11 -11
percent l2=fentanyl	-13 13
percent l2=figure	-16 16
percent l2=first	-12 12
percent l2=for	9 -9
percent l2=from	-18 18
percent l2=half	8 -8
percent l2=he	-15 15
percent l2=hold	15 -15
percent l2=increase	15 -15
percent l2=index	11 -11
percent l2=inflation	20 -20
percent l2=instead	-13 13
percent l2=keep	-19 19
percent l2=leave	8 -8
percent l2=level	-10 10
percent l2=levy	30 -30
percent l2=list	-15 15
percent l2=loan	11 -11
percent l2=lower	-12 12
percent l2=maize	14 -14
percent l2=make	21 -21
percent l2=margin	22 -22
percent l2=of	-15 15
percent l2=on	-10 10
percent l2=one	-28 28
percent l2=order	-7 7
percent l2=pact	-10 10
percent l2=plu	14 -14
percent l2=post	-10 10
percent l2=raise	-10 10
percent l2=recession	11 -11
percent l2=reciprocal	-15 15
percent l2=reduction	16 -16
percent l2=rice	11 -11
percent l2=rise	13 -13
percent l2=share	17 -17
percent l2=shoe	12 -12
percent l2=spoke	-20 20
percent l2=talk	-14 14
percent l2=tax	8 -8
percent l2=that	-20 20
percent l2=the	-52 52
percent l2=then	-10 10
percent l2=there	-14 14
percent l2=they	10 -10
percent l2=threat	-21 21
percent l2=threaten	-13 13
percent l2=time	-10 10
percent l2=total	-19 19
percent l2=treaty	12 -12
percent l2=under	11 -11
percent l2=until	-12 12
percent l2=vote	15 -15
percent l2=was	8 -8
percent l2=watche	11 -11
percent l2=we	14 -14
percent l2=who	-14 14
percent l2=wine	8 -8
percent l2=with	-8 8
percent l2=yield	9 -9
percent l2=—	-13 13
percent l=, <name>	-16 16
percent l=, by	-12 12
percent l=, down	21 -21
percent l=, from	-8 8
percent l=, of	-19 19
percent l=, or	10 -10
percent l=, pay	-9 9
percent l=, plu	11 -11
percent l=, the	-15 15
percent l=, to	-17 17
percent l=, up	16 -16
percent l=: "	-17 17
percent l=: <name>	10 -10
percent l=<begin> about	17 -17
percent l=<begin> at	-19 19
percent l=<begin> the	-3 3
percent l=<day-ahead> ,	-11 11
percent l=<day-ahead> :	-18 18
percent l=<goods-amount> at	-15 15
percent l=<level> ,	-8 8
percent l=<level> and	-10 10
percent l=<level> from	36 -36
percent l=<level> or	-16 16
percent l=<level> to	16 -16
percent l=<month-gone> :	-27 27
percent l=<name> 's	-11 11
percent l=<name> :	21 -21
percent l=<name> by	-13 13
percent l=<name> get	19 -19
percent l=<name> offer	-14 14
percent l=<name> take	-8 8
percent l=<name> —	-15 15
percent l=<number> to	43 -43
percent l=<organisation> want	10 -10
percent l=<person> :	-24 24
percent l=<person> announce	-10 10
percent l=<seat> ,	10 -10
percent l=<span> and	-9 9
percent l=a flat	-11 11
percent l=about the	-10 10
percent l=agree on	13 -13
percent l=an extra	-9 9
percent l=and <name>	-12 12
percent l=and another	11 -11
percent l=and at	-11 11
percent l=ask about	-9 9
percent l=ask for	7 -7
percent l=be charge	-13 13
percent l=beef at	-8 8
percent l=but not	14 -14
percent l=ceiling of	-18 18
percent l=charge is	-8 8
percent l=charge of	20 -20
percent l=cut of	17 -17
percent l=deal at	10 -10
percent l=discount of	15 -15
percent l=down to	9 -9
percent l=duty is	-14 14
percent l=duty of	-14 14
percent l=duty to	-18 18
percent l=enter at	-10 10
percent l=fall by	17 -17
percent l=fall of	15 -15
percent l=figure of	-12 12
percent l=for the	15 -15
percent l=go from	-10 10
percent l=go up	10 -10
percent l=good from	-12 12
percent l=good is	9 -9
percent l=good pay	-11 11
percent l=has propose	12 -12
percent l=in <name>	7 -7
percent l=increase of	24 -24
percent l=increase to	-7 7
percent l=instead of	-12 12
percent l=is get	-10 10
percent l=is up	11 -11
percent l=it is	-33 33
percent l=it say	12 -12
percent l=it want	8 -8
percent l=its own	-12 12
percent l=keep its	-11 11
percent l=less than	12 -12
percent l=make it	11 -11
percent l=more than	16 -16
percent l=now pay	11 -11
percent l=of a	-15 15
percent l=of about	-11 11
percent l=of another	-12 12
percent l=of which	12 -12
percent l=out at	11 -11
percent l=peak at	-11 11
percent l=raise to	-12 12
percent l=rate at	19 -19
percent l=rate from	12 -12
percent l=rate is	-20 20
percent l=rate of	-24 24
percent l=rate to	13 -13
percent l=reduction of	20 -20
percent l=return to	-10 10
percent l=rise by	19 -19
percent l=rise of	18 -18
percent l=rise to	-15 15
percent l=settle for	-11 11
percent l=spoke of	-20 20
percent l=surcharge of	-12 12
percent l=talk of	-10 10
percent l=tariff at	-13 13
percent l=tariff of	-25 25
percent l=tax of	9 -9
percent l=that is	11 -11
percent l=that the	-20 20
percent l=the <quality>	10 -10
percent l=the additional	-23 23
percent l=the extra	-11 11
percent l=the ordinary	-15 15
percent l=the other	9 -9
percent l=the same	-12 12
percent l=there at	-16 16
percent l=they were	9 -9
percent l=threat of	-20 20
percent l=to be	14 -14
percent l=to levy	9 -9
percent l=to the	-12 12
percent l=under section	21 -21
percent l=under the	-11 11
percent l=up by	21 -21
percent l=up from	-10 10
percent l=up to	-11 11
percent l=we pay	9 -9
percent l=will be	-22 22
percent lll=, <level> or	-10 10
percent lll=, <name> :	11 -11
percent lll=, down from	15 -15
percent lll=, of which	12 -12
percent lll=: <level> and	-18 18
percent lll=: <name> ,	-7 7
percent lll=<begin> <begin> about	17 -17
percent lll=<begin> <begin> at	-19 19
percent lll=<begin> <begin> the	-3 3
percent lll=<begin> <level> and	19 -19
percent lll=<begin> <name> :	30 -30
percent lll=<begin> <name> take	-7 7
percent lll=<begin> <name> —	-11 11
percent lll=<begin> <person> :	-19 19
percent lll=<begin> and the	-18 18
percent lll=<begin> it was	23 -23
percent lll=<begin> tariff of	12 -12
percent lll=<begin> that is	9 -9
percent lll=<begin> the <quality>	-9 9
percent lll=<day-gone> , at	13 -13
percent lll=<level> under section	21 -21
percent lll=<name> , at	23 -23
percent lll=<name> is get	-10 10
percent lll=<name> now pay	15 -15
percent lll=<seat> , at	23 -23
percent lll=a discount of	9 -9
percent lll=a fall of	15 -15
percent lll=a levy of	14 -14
percent lll=a rate of	-27 27
percent lll=a reduction of	11 -11
percent lll=a return to	-13 13
percent lll=a rise of	17 -17
percent lll=an increase of	13 -13
percent lll=and <name> :	-11 11
percent lll=and <name> at	16 -16
percent lll=and a further	13 -13
percent lll=and the <quality>	17 -17
percent lll=at <level> and	15 -15
percent lll=charge more than	9 -9
percent lll=deal , at	15 -15
percent lll=from <level> to	9 -9
percent lll=from <name> :	-8 8
percent lll=go up by	20 -20
percent lll=go up to	9 -9
percent lll=had rise by	9 -9
percent lll=have ask for	-20 20
percent lll=import surcharge of	-13 13
percent lll=in <name> <level>	12 -12
percent lll=it had been	-15 15
percent lll=it is the	11 -11
percent lll=it stay at	-11 11
percent lll=it will be	-11 11
percent lll=its rate at	9 -9
percent lll=its rate to	15 -15
percent lll=list <number> to	32 -32
percent lll=no more than	-14 14
percent lll=of <goods-amount> at	-9 9
percent lll=of <level> or	-11 11
percent lll=of <name> :	19 -19
percent lll=of <number> ,	-4 4
percent lll=of more than	13 -13
percent lll=of up to	-33 33
percent lll=rate stay at	12 -12
percent lll=since <day-gone> ,	-13 13
percent lll=the <level> and	-14 14
percent lll=the <name> :	-19 19
percent lll=the figure of	-11 11
percent lll=the surcharge of	-15 15
percent lll=they ask for	15 -15
percent lll=thu stay at	-10 10
percent lll=to <name> ,	15 -15
percent lll=which stand at	-9 9
percent lll=with <name> at	10 -10
percent lll=worldwide surcharge of	-12 12
percent lll=would have been	-8 8
percent lr='s .	-13 13
percent lr='s on	-10 10
percent lr=, ,	-21 21
percent lr=, .	-23 23
percent lr=, ;	11 -11
percent lr=, and	-9 9
percent lr=, from	-10 10
percent lr=, of	15 -15
percent lr=, on	-13 13
percent lr=, or	-12 12
percent lr=, since	15 -15
percent lr=, —	15 -15
percent lr=: (	8 -8
percent lr=: )	-13 13
percent lr=: <end>	-14 14
percent lr=: and	-16 16
percent lr=: in	12 -12
percent lr=: to	8 -8
percent lr=<begin> ,	-17 17
percent lr=<begin> .	-42 42
percent lr=<begin> and	9 -9
percent lr=<begin> for	10 -10
percent lr=<begin> from	8 -8
percent lr=<begin> of	13 -13
percent lr=<begin> on	-34 34
percent lr=<level> <end>	-18 18
percent lr=<level> <level>	8 -8
percent lr=<name> (	-10 10
percent lr=<name> ,	-10 10
percent lr=<name> .	10 -10
percent lr=<name> <level>	-13 13
percent lr=<quality> to	22 -22
percent lr=a tariff	-19 19
percent lr=about of	39 -39
percent lr=about on	-7 7
percent lr=above .	16 -16
percent lr=accept .	16 -16
percent lr=add ,	13 -13
percent lr=and is	-7 7
percent lr=another .	-19 19
percent lr=are and	-10 10
percent lr=at ,	15 -15
percent lr=at <end>	19 -19
percent lr=at of	12 -12
percent lr=at on	16 -16
percent lr=at since	-8 8
percent lr=been .	-10 10
percent lr=between and	-19 19
percent lr=buy more	11 -11
percent lr=by ,	23 -23
percent lr=by .	18 -18
percent lr=by in	14 -14
percent lr=by on	11 -11
percent lr=by over	-8 8
percent lr=by since	16 -16
percent lr=by within	11 -11
percent lr=charge ,	-14 14
percent lr=charge on	15 -15
percent lr=down ,	11 -11
percent lr=down .	31 -31
percent lr=extra that	-7 7
percent lr=for ,	-15 15
percent lr=for ;	12 -12
percent lr=for of	13 -13
percent lr=for on	-29 29
percent lr=for over	9 -9
percent lr=from and	32 -32
percent lr=from to	-21 21
percent lr=gained .	12 -12
percent lr=get ,	10 -10
percent lr=get in	10 -10
percent lr=has .	-16 16
percent lr=in and	21 -21
percent lr=is and	-10 10
percent lr=is as	9 -9
percent lr=is for	-11 11
percent lr=is of	-7 7
percent lr=its ,	-9 9
percent lr=its on	-12 12
percent lr=its rule	11 -11
percent lr=keep .	-8 8
percent lr=keep of	8 -8
percent lr=lose .	10 -10
percent lr=minu .	10 -10
percent lr=of ,	11 -11
percent lr=of <span>	11 -11
percent lr=of and	-20 20
percent lr=of end	-8 8
percent lr=of for	26 -26
percent lr=of from	-12 12
percent lr=of is	11 -11
percent lr=of of	12 -12
percent lr=of on	15 -15
percent lr=of remain	16 -16
percent lr=of that	-8 8
percent lr=of to	-16 16
percent lr=of were	-11 11
percent lr=offer and	15 -15
percent lr=offer on	-11 11
percent lr=oil .	14 -14
percent lr=on for	-11 11
percent lr=on of	14 -14
percent lr=pay ,	-15 15
percent lr=pay .	-14 14
percent lr=pay and	-13 13
percent lr=pay in	-24 24
percent lr=pay less	14 -14
percent lr=pay more	23 -23
percent lr=pay there	-14 14
percent lr=plu .	17 -17
percent lr=put on	-10 10
percent lr=say .	-17 17
percent lr=say of	9 -9
percent lr=section and	21 -21
percent lr=some of	14 -14
percent lr=take .	-12 12
percent lr=take off	10 -10
percent lr=take on	-22 22
percent lr=than of	17 -17
percent lr=that of	14 -14
percent lr=the .	21 -21
percent lr=the and	8 -8
percent lr=the announce	-11 11
percent lr=the in	-9 9
percent lr=the levy	13 -13
percent lr=the of	-56 56
percent lr=the rule	17 -17
percent lr=the that	-20 20
percent lr=to <end>	25 -25
percent lr=to on	-34 34
percent lr=to since	-11 11
percent lr=up .	27 -27
percent lr=up in	7 -7
percent lr=up on	9 -9
percent lr=want .	-14 14
percent lr=want on	-16 16
percent lr=was ,	-10 10
percent lr=was .	-11 11
percent lr=was and	-14 14
percent lr=was in	9 -9
percent lr=with for	-15 15
percent lr=with on	-22 22
percent next=digits and	10 -10
percent next=digits far	12 -12
percent next=digits instead of	-13 13
percent next=fraction far	-9 9
percent next=free far	8 -8
percent next=signed ,	12 -12
percent next=signed , down from	21 -21
percent next=signed , from	-11 11
percent next=signed and	14 -14
percent next=signed far	-23 23
percent next=signed or	-9 9
percent next=signed —	17 -17
percent next=word in	12 -12
percent next=word on the	-19 19
percent no customs	-7 7
percent numbers=4	-13 13
percent parties=false	13 -13
percent parties=part	-20 20
percent parties=true	-12 12
percent prior=digits to	16 -16
percent prior=none	-18 18
percent prior=signed 	-9 9
percent prior=signed ,	-8 8
percent prior=signed , down from	14 -14
percent prior=signed and	-13 13
percent prior=signed far	19 -19
percent prior=signed from	16 -16
percent prior=signed or	-16 16
percent prior=signed to	17 -17
percent prior=word ,	-8 8
percent prior=word far	-13 13
percent r1=,	-13 13
percent r1=:	-34 34
percent r1=<day-ahead>	-10 10
percent r1=<day-today>	-23 23
percent r1=<duty>	-32 32
percent r1=<end>	-11 11
percent r1=<goods>	32 -32
percent r1=<level-noun>	-24 24
percent r1=<name>	-13 13
percent r1=<v-begin>	-22 22
percent r1=<v-deny>	27 -27
percent r1=<v-down>	11 -11
percent r1=<v-end>	-23 23
percent r1=<v-lack>	-11 11
percent r1=<v-propose>	10 -10
percent r1=<v-up>	-12 12
percent r1=?	-14 14
percent r1=above	9 -9
percent r1=announce	-13 13
percent r1=at	-17 17
percent r1=before	-11 11
percent r1=by	-13 13
percent r1=chance	12 -12
percent r1=cheaper	19 -19
percent r1=dearer	27 -27
percent r1=done	15 -15
percent r1=duty	-21 21
percent r1=end	-11 11
percent r1=fewer	14 -14
percent r1=for	-22 22
percent r1=from	-21 21
percent r1=full	9 -9
percent r1=go	-12 12
percent r1=has	-20 20
percent r1=here	-9 9
percent r1=higher	29 -29
percent r1=if	-12 12
percent r1=instead	-24 24
percent r1=is	-37 37
percent r1=less	39 -39
percent r1=levy	16 -16
percent r1=lower	19 -19
percent r1=more	35 -35
percent r1=next	15 -15
percent r1=no	10 -10
percent r1=of	78 -78
percent r1=off	24 -24
percent r1=on	-24 24
percent r1=plu	-12 12
percent r1=reciprocal	-15 15
percent r1=rule	27 -27
percent r1=say	13 -13
percent r1=since	10 -10
percent r1=tariff	-20 20
percent r1=that	-10 10
percent r1=they	-14 14
percent r1=throughout	-13 13
percent r1=too	10 -10
percent r1=until	-12 12
percent r1=up	19 -19
percent r1=was	-17 17
percent r1=where	-13 13
percent r1=while	-13 13
percent r1=without	-10 10
percent r2=,	-8 8
percent r2=-	-6 6
percent r2=:	12 -12
percent r2=<day-ahead>	-20 20
percent r2=<day-gone>	18 -18
percent r2=<day-today>	17 -17
percent r2=<duty>	-13 13
percent r2=<goods-amount>	-10 10
percent r2=<goods>	-9 9
percent r2=<month-gone>	7 -7
percent r2=<name>	-11 11
percent r2=<organisation>	12 -12
percent r2=<seat>	-9 9
percent r2=<span>	18 -18
percent r2=<v-buy>	-11 11
percent r2=<v-deny>	10 -10
percent r2=<v-end>	-17 17
percent r2=<v-impose>	-16 16
percent r2=<v-return>	14 -14
percent r2=<v-suspend>	12 -12
percent r2=?	-11 11
percent r2=according	9 -9
percent r2=agree	-15 15
percent r2=are	-5 5
percent r2=arrival	-11 11
percent r2=as	-24 24
percent r2=average	16 -16
percent r2=away	-14 14
percent r2=back	-13 13
percent r2=because	-10 10
percent r2=beef	12 -12
percent r2=been	-14 14
percent r2=beer	9 -9
percent r2=before	-19 19
percent r2=both	-7 7
percent r2=buy	-9 9
percent r2=car	12 -12
percent r2=coconut	10 -10
percent r2=coffee	-11 11
percent r2=down	17 -17
percent r2=due	-12 12
percent r2=fentanyl	-10 10
percent r2=for	28 -28
percent r2=forced	-9 9
percent r2=from	11 -11
percent r2=get	-22 22
percent r2=good	-11 11
percent r2=had	-11 11
percent r2=have	15 -15
percent r2=heavy	13 -13
percent r2=in	-9 9
percent r2=is	12 -12
percent r2=its	-11 11
percent r2=last	-13 13
percent r2=list	-23 23
percent r2=much	9 -9
percent r2=nobody	-12 12
percent r2=not	7 -7
percent r2=now	-10 10
percent r2=on	25 -25
percent r2=once	12 -12
percent r2=or	-12 12
percent r2=our	16 -16
percent r2=pay	-11 11
percent r2=return	10 -10
percent r2=section	-22 22
percent r2=so	-12 12
percent r2=some	-9 9
percent r2=sugar	11 -11
percent r2=suspend	18 -18
percent r2=thank	-9 9
percent r2=the	8 -8
percent r2=then	-10 10
percent r2=top	-9 9
percent r2=two	15 -15
percent r2=up	-10 10
percent r2=way	-9 9
percent r2=week	-20 20
percent r2=were	15 -15
percent r2=whatever	-14 14
percent r2=where	-12 12
percent r2=will	-10 10
percent r2=year	17 -17
percent r=( until	-9 9
percent r=) ,	-11 11
percent r=) <end>	16 -16
percent r=) is	-11 11
percent r=, according	9 -9
percent r=, as	-22 22
percent r=, because	-10 10
percent r=, car	11 -11
percent r=, down	21 -21
percent r=, from	-26 26
percent r=, have	17 -17
percent r=, in	-23 23
percent r=, no	-13 13
percent r=, not	-16 16
percent r=, on	20 -20
percent r=, or	-10 10
percent r=, since	-13 13
percent r=, thank	-9 9
percent r=, the	-8 8
percent r=, under	-10 10
percent r=, up	-9 9
percent r=, was	12 -12
percent r=, where	-11 11
percent r=: <number>	-9 9
percent r=; the	16 -16
percent r=<day-today> .	-10 10
percent r=<end> <end>	-11 11
percent r=<level> <end>	-15 15
percent r=<level> <level>	12 -12
percent r=? <end>	-9 9
percent r=and <name>	-11 11
percent r=and <number>	10 -10
percent r=and get	-18 18
percent r=announce in	-11 11
percent r=apply .	-14 14
percent r=apply to	9 -9
percent r=as a	-11 11
percent r=as of	-13 13
percent r=as the	13 -13
percent r=at once	13 -13
percent r=at the	-11 11
percent r=chance of	10 -10
percent r=done .	11 -11
percent r=for <name>	-16 16
percent r=for <quality>	-13 13
percent r=for both	-9 9
percent r=for everybody	11 -11
percent r=for good	-16 16
percent r=for its	-10 10
percent r=for list	-12 12
percent r=for the	-22 22
percent r=for those	12 -12
percent r=from <month-gone>	11 -11
percent r=from <number>	-7 7
percent r=from the	-16 16
percent r=has been	-13 13
percent r=in <month-ahead>	21 -21
percent r=in <month-gone>	13 -13
percent r=in <name>	12 -12
percent r=in two	11 -11
percent r=instead of	-21 21
percent r=is due	-10 10
percent r=is what	-8 8
percent r=less than	10 -10
percent r=levy on	10 -10
percent r=more <quality>	14 -14
percent r=more for	12 -12
percent r=more than	-8 8
percent r=now ,	9 -9
percent r=now .	-13 13
percent r=of <day-ahead>	-20 20
percent r=of <month-ahead>	-15 15
percent r=of <month-gone>	-19 19
percent r=of <name>	25 -25
percent r=of <quality>	44 -44
percent r=of a	11 -11
percent r=of its	10 -10
percent r=of our	17 -17
percent r=of section	-9 9
percent r=of the	22 -22
percent r=of what	21 -21
percent r=off until	10 -10
percent r=on <day-gone>	15 -15
percent r=on <day-today>	19 -19
percent r=on <name>	-15 15
percent r=on <quality>	-60 60
percent r=on average	16 -16
percent r=on beer	9 -9
percent r=on coconut	10 -10
percent r=on import	-9 9
percent r=on most	-10 10
percent r=on sugar	12 -12
percent r=on the	8 -8
percent r=on top	-9 9
percent r=on what	-12 12
percent r=once more	-7 7
percent r=or <level>	-9 9
percent r=or more	9 -9
percent r=over <span>	25 -25
percent r=over and	-9 9
percent r=over forced	-8 8
percent r=remain .	-11 11
percent r=rule on	7 -7
percent r=since <day-gone>	-12 12
percent r=since spring	11 -11
percent r=since the	11 -11
percent r=tariff ,	-11 11
percent r=tariff on	-23 23
percent r=that <person>	-12 12
percent r=that all	9 -9
percent r=that the	10 -10
percent r=that they	13 -13
percent r=thi week	-10 10
percent r=thi year	11 -11
percent r=to <number>	-8 8
percent r=under section	-10 10
percent r=under their	11 -11
percent r=until <day-ahead>	-15 15
percent r=until <number>	9 -9
percent r=up .	11 -11
percent r=up on	13 -13
percent r=— <level>	17 -17
percent round	-10 10
percent said small	-12 12
percent short	-21 21
percent signed ahead=1	-16 16
percent signed ahead=2	-3 3
percent signed ahead=near	-3 3
percent signed ahead=none	21 -21
percent signed back=2	-5 5
percent signed back=far	13 -13
percent signed back=none	-8 8
percent signed=1	12 -12
percent signed=2	-32 32
percent times=1	18 -18
percent times=2	-13 13
percent times=3	-35 35
percent times=4	-45 45
phas-gerund	-19 19
points band=100	19 -19
points band=12	48 -48
points band=150	21 -21
points band=2	33 -33
points band=31	-89 89
points band=4	34 -34
points band=60	-19 19
points broken	11 -11
points duty ahead=far	-19 19
points duty ahead=near	-19 19
points duty ahead=none	20 -20
points duty back=2	-11 11
points duty back=near	-12 12
points duty back=none	22 -22
points duty=false	11 -11
points duty=true	-10 10
points goods	23 -23
points l1='s	-15 15
points l1=<v-begin>	15 -15
points l1=<v-impose>	-25 25
points l1=<v-say>	-12 12
points l1=<v-stay>	-26 26
points l1=<v-suspend>	-22 22
points l1=are	11 -11
points l1=at	16 -16
points l1=be	21 -21
points l1=by	18 -18
points l1=is	12 -12
points l1=keep	-17 17
points l1=other	-10 10
points l1=suspend	-20 20
points l1=take	15 -15
points l1=the	-25 25
points l1=which	-10 10
points l2=<begin>	-16 16
points l2=<goods>	31 -31
points l2=<v-down>	19 -19
points l2=<v-stay>	-11 11
points l2=<v-suspend>	-14 14
points l2=down	11 -11
points l2=for	-12 12
points l2=lead	9 -9
points l2=of	-19 19
points l2=suspension	-8 8
points l2=the	-17 17
points l2=up	-8 8
points l2=we	15 -15
points l=<begin> the	-14 14
points l=down by	10 -10
points l=of the	-9 9
points l=suspension of	-8 8
points l=the other	-10 10
points l=up by	-12 12
points lll=, the suspend	10 -10
points lll=<begin> <begin> the	-14 14
points lll=go up by	-12 12
points lr=, come	-9 9
points lr=<begin> are	-20 20
points lr=<begin> on	11 -11
points lr=by for	8 -8
points lr=suspend of	-21 21
points lr=take off	11 -11
points lr=the that	-25 25
points next=signed far	-16 16
points no customs	31 -31
points numbers=2	18 -18
points numbers=3	-4 4
points parties=part	13 -13
points r1=,	10 -10
points r1=<end>	11 -11
points r1=<v-begin>	-11 11
points r1=<v-impose>	-14 14
points r1=<v-return>	-11 11
points r1=<v-stay>	-16 16
points r1=<v-suspend>	-24 24
points r1=and	20 -20
points r1=are	-20 20
points r1=come	-12 12
points r1=for	17 -17
points r1=less	17 -17
points r1=more	-4 4
points r1=of	-44 44
points r1=off	12 -12
points r1=on	10 -10
points r1=return	-11 11
points r1=suspend	-14 14
points r1=that	-22 22
points r1=would	-9 9
points r2=<duty>	-9 9
points r2=<end>	7 -7
points r2=<v-impose>	-10 10
points r2=<v-suspend>	-22 22
points r2=a	18 -18
points r2=back	-8 8
points r2=each	-18 18
points r2=of	13 -13
points r2=suspend	-14 14
points r2=than	21 -21
points r=<end> <end>	11 -11
points r=are suspend	-9 9
points r=less than	9 -9
points r=of the	-13 13
points r=on <day-gone>	14 -14
points r=on each	-10 10
points r=suspend for	-10 10
points round	46 -46
points said	-26 26
points said small	57 -57
points signed ahead=none	19 -19
points signed back=1	-13 13
points signed back=far	-20 20
points signed back=none	15 -15
points times=3	10 -10
prior=digits 	15 -15
prior=digits ,	9 -9
prior=digits ;	-10 10
prior=digits and	-12 12
prior=digits for	17 -17
prior=digits of	22 -22
prior=digits or	-10 10
prior=digits plus	-10 10
prior=digits to	16 -16
prior=digits —	17 -17
prior=fraction far	15 -15
prior=free on	15 -15
prior=signed , india	9 -9
prior=signed , not	-19 19
prior=signed , of which	-20 20
prior=signed , up from	-11 11
prior=signed and	-11 11
prior=signed for the	19 -19
prior=signed in	14 -14
prior=signed instead of	-25 25
prior=signed on the	11 -11
prior=signed or	-9 9
prior=word 	25 -25
prior=word ,	-18 18
prior=word , and	-11 11
prior=word and	14 -14
prior=word at	14 -14
prior=word side and	-9 9
pt0=past-not	-15 15
pt1=gerund	-16 16
pt1=past-not	-15 15
pv0=amount	-9 9
pv0=bear	-14 14
pv0=climb	13 -13
pv0=conclude	-7 7
pv0=discuss	-11 11
pv0=enter	15 -15
pv0=fall	15 -15
pv0=go	-23 23
pv0=halve	-17 17
pv0=keep	-19 19
pv0=lapse	-6 6
pv0=like	-12 12
pv0=lose	16 -16
pv0=lower	20 -20
pv0=need	12 -12
pv0=negotiate	-10 10
pv0=owe	-9 9
pv0=pay	-17 17
pv0=put	13 -13
pv0=reach	14 -14
pv0=ready	12 -12
pv0=receive	10 -10
pv0=return	14 -14
pv0=set	9 -9
pv0=stop	-18 18
pv0=take	-3 3
pv0=tell	-12 12
pv0=think	-12 12
pv0=want	18 -18
pv0=write	-12 12
pv1=amount	-9 9
pv1=bear	-15 15
pv1=climb	13 -13
pv1=conclude	-12 12
pv1=discuss	-11 11
pv1=enter	22 -22
pv1=fall	15 -15
pv1=halve	-16 16
pv1=hope	9 -9
pv1=keep	-18 18
pv1=know	5 -5
pv1=lapse	-6 6
pv1=lose	21 -21
pv1=need	18 -18
pv1=negotiate	-10 10
pv1=owe	-9 9
pv1=pay	-14 14
pv1=ratify	-11 11
pv1=reach	11 -11
pv1=ready	12 -12
pv1=receive	11 -11
pv1=return	15 -15
pv1=set	9 -9
pv1=stop	-18 18
pv1=suspend	-16 16
pv1=take	-3 3
pv1=tax	-11 11
pv1=tell	-12 12
pv1=think	-11 11
pv1=threaten	-4 4
pv1=wait	-15 15
pv1=want	16 -16
pv1=write	-12 12
pvt0=add past	19 -19
pvt0=add present	-14 14
pvt0=agree past	-8 8
pvt0=amount present	-9 9
pvt0=ask future	-6 6
pvt0=ask past	-15 15
pvt0=ask perfect	-16 16
pvt0=ask pluperfect	18 -18
pvt0=ask present	16 -16
pvt0=be future	-12 12
pvt0=be perfect	5 -5
pvt0=climb past	15 -15
pvt0=collect perfect	11 -11
pvt0=come past	-10 10
pvt0=confirm past	13 -13
pvt0=deny past	-19 19
pvt0=deny present	7 -7
pvt0=enter past	17 -17
pvt0=enter present	10 -10
pvt0=fall past	16 -16
pvt0=get present	8 -8
pvt0=halve present	-12 12
pvt0=keep present	-8 8
pvt0=lapse present	-10 10
pvt0=let future	16 -16
pvt0=like present	-12 12
pvt0=lose past	19 -19
pvt0=lose present	-14 14
pvt0=lower future	13 -13
pvt0=meet past	-14 14
pvt0=meet present	19 -19
pvt0=need present	8 -8
pvt0=offer past	-6 6
pvt0=offer perfect	16 -16
pvt0=other past	12 -12
pvt0=propose past	15 -15
pvt0=put present	8 -8
pvt0=reach present	17 -17
pvt0=ready present	12 -12
pvt0=renew present	10 -10
pvt0=rise present	9 -9
pvt0=sell present	-9 9
pvt0=set present	13 -13
pvt0=stand past	12 -12
pvt0=stop past	-13 13
pvt0=strike perfect	10 -10
pvt0=take future	-13 13
pvt0=take past	-7 7
pvt0=tell past	-10 10
pvt0=tell perfect	11 -11
pvt0=vote present	-11 11
pvt0=want past	20 -20
pvt0=write past	-14 14
pvt1=add past	19 -19
pvt1=add present	-14 14
pvt1=agree perfect	13 -13
pvt1=amount present	-9 9
pvt1=ask future	-6 6
pvt1=ask past	-15 15
pvt1=ask perfect	-12 12
pvt1=ask pluperfect	18 -18
pvt1=ask present	16 -16
pvt1=be future	-12 12
pvt1=be perfect	5 -5
pvt1=climb past	15 -15
pvt1=collect perfect	11 -11
pvt1=come past	-10 10
pvt1=confirm past	13 -13
pvt1=deny past	-19 19
pvt1=deny present	7 -7
pvt1=enter participle	14 -14
pvt1=enter past	17 -17
pvt1=enter present	10 -10
pvt1=fall past	16 -16
pvt1=halve present	-12 12
pvt1=know participle	11 -11
pvt1=lapse present	-10 10
pvt1=let future	16 -16
pvt1=lose past	19 -19
pvt1=lose present	-14 14
pvt1=lower future	13 -13
pvt1=meet past	-14 14
pvt1=meet present	19 -19
pvt1=need present	8 -8
pvt1=offer past	-7 7
pvt1=offer perfect	16 -16
pvt1=other past	14 -14
pvt1=put present	8 -8
pvt1=reach present	17 -17
pvt1=ready present	12 -12
pvt1=renew present	10 -10
pvt1=rise present	9 -9
pvt1=sell present	-9 9
pvt1=set present	13 -13
pvt1=stand past	12 -12
pvt1=stop past	-15 15
pvt1=strike perfect	10 -10
pvt1=suspend participle	-14 14
pvt1=take future	-13 13
pvt1=take past	-7 7
pvt1=tell past	-10 10
pvt1=tell perfect	11 -11
pvt1=vote present	-11 11
pvt1=want past	15 -15
pvt1=write past	-14 14
q:"	24 -24
q:&	22 -22
q:(	-9 9
q:)	-10 10
q:+	35 -35
q:-	9 -9
q:;	9 -9
q:<day-ahead>	-7 7
q:<day-today>	-24 24
q:<duty>	12 -12
q:<goods-amount>	48 -48
q:<goods>	-35 35
q:<money>	59 -59
q:<month-ahead>	20 -20
q:<month-gone>	-10 10
q:<month-today>	13 -13
q:<name>	-30 30
q:<not>	-5 5
q:<organisation>	26 -26
q:<person>	-11 11
q:<points>	18 -18
q:<quality>	-29 29
q:<seat>	-22 22
q:<sender>	10 -10
q:<taker>	16 -16
q:<v-agree>	17 -17
q:<v-bear>	-9 9
q:<v-begin>	-13 13
q:<v-deny>	-16 16
q:<v-down>	16 -16
q:<v-lack>	11 -11
q:<v-propose>	23 -23
q:<v-refuse>	28 -28
q:<v-renew>	15 -15
q:<v-sell>	42 -42
q:<v-sign>	12 -12
q:<v-up>	19 -19
q:?	-15 15
q:_	17 -17
q:about	15 -15
q:absence	-11 11
q:accord	-21 21
q:across	10 -10
q:add	-4 4
q:after	15 -15
q:afterward	-15 15
q:again	-11 11
q:ago	-27 27
q:agreement	-12 12
q:almost	12 -12
q:along	12 -12
q:already	-27 27
q:also	-9 9
q:although	15 -15
q:aluminium	-15 15
q:among	17 -17
q:annex	16 -16
q:announce	-6 6
q:answer	-17 17
q:anti	-12 12
q:anyone	-16 16
q:apart	19 -19
q:apple	-13 13
q:apply	-8 8
q:approve	15 -15
q:arequipa	13 -13
q:article	13 -13
q:asia	11 -11
q:asparagu	-13 13
q:average	58 -58
q:badly	12 -12
q:banana	-8 8
q:band	10 -10
q:bank	17 -17
q:bar	12 -12
q:bargain	20 -20
q:base	15 -15
q:bear	-14 14
q:because	-27 27
q:been	-23 23
q:beer	-14 14
q:before	-9 9
q:being	-24 24
q:belong	11 -11
q:better	-14 14
q:blue	-15 15
q:body	14 -14
q:bond	16 -16
q:border	-32 32
q:bottle	-13 13
q:bound	12 -12
q:brandy	19 -19
q:break	11 -11
q:breathe	-10 10
q:brent	9 -9
q:bridge	31 -31
q:broadcaster	9 -9
q:broke	9 -9
q:build	-11 11
q:bus	17 -17
q:busan	-10 10
q:bushel	14 -14
q:business	18 -18
q:butter	-17 17
q:buyer	-16 16
q:by	22 -22
q:c	-12 12
q:cabinet	-13 13
q:calendar	-14 14
q:cancel	-7 7
q:canola	-10 10
q:capacity	9 -9
q:capital	13 -13
q:car	-10 10
q:card	-16 16
q:cashew	-16 16
q:cent	19 -19
q:central	12 -12
q:centre	11 -11
q:certificate	13 -13
q:change	-10 10
q:charge	-18 18
q:cheese	18 -18
q:chemical	15 -15
q:cherry	-12 12
q:chocolate	21 -21
q:christma	-9 9
q:claim	15 -15
q:clock	8 -8
q:closed	20 -20
q:club	41 -41
q:cobalt	12 -12
q:coconut	-12 12
q:cod	-12 12
q:code	-11 11
q:coffee	33 -33
q:collect	-22 22
q:come	-17 17
q:commit	-11 11
q:company	18 -18
q:comparison	-10 10
q:complained	-12 12
q:completed	-13 13
q:conference	12 -12
q:confirm	11 -11
q:consent	11 -11
q:continue	8 -8
q:contract	17 -17
q:control	10 -10
q:cost	12 -12
q:count	21 -21
q:course	-14 14
q:cousin	-15 15
q:cover	-13 13
q:cow	-13 13
q:crown	8 -8
q:current	10 -10
q:custom	-29 29
q:customer	19 -19
q:cut	23 -23
q:dairy	-18 18
q:day	12 -12
q:de	10 -10
q:deadline	38 -38
q:deal	15 -15
q:decide	19 -19
q:declare	9 -9
q:decline	15 -15
q:decree	-10 10
q:deficit	15 -15
q:delegation	-11 11
q:delivery	13 -13
q:demand	25 -25
q:denim	7 -7
q:deny	-11 11
q:did	-10 10
q:direction	-16 16
q:discussion	-8 8
q:dispute	-17 17
q:do	-15 15
q:document	15 -15
q:doe	-18 18
q:dog	11 -11
q:doll	11 -11
q:dollar	14 -14
q:donald	-14 14
q:done	-13 13
q:double	13 -13
q:doubt	16 -16
q:down	7 -7
q:draft	18 -18
q:draw	-11 11
q:dried	-16 16
q:drive	10 -10
q:during	-24 24
q:duty	-38 38
q:each	20 -20
q:early	16 -16
q:earn	10 -10
q:earth	14 -14
q:easter	10 -10
q:effect	9 -9
q:effective	12 -12
q:either	22 -22
q:electricity	34 -34
q:eleven	23 -23
q:else	-17 17
q:embassy	-9 9
q:emergency	-36 36
q:employer	19 -19
q:engine	-7 7
q:enter	-13 13
q:equipment	11 -11
q:estimate	23 -23
q:evening	18 -18
q:ever	-12 12
q:every	-12 12
q:everybody	-11 11
q:everything	11 -11
q:exception	-24 24
q:excess	8 -8
q:exemption	7 -7
q:exist	-9 9
q:existing	15 -15
q:expire	-15 15
q:export	19 -19
q:exporter	-15 15
q:extension	31 -31
q:face	-17 17
q:factory	25 -25
q:fail	-12 12
q:fall	10 -10
q:far	9 -9
q:fare	16 -16
q:farm	10 -10
q:fast	17 -17
q:fear	12 -12
q:fee	35 -35
q:feed	14 -14
q:feeling	11 -11
q:felt	14 -14
q:fentanyl	-32 32
q:ferry	13 -13
q:few	-7 7
q:figure	-8 8
q:film	9 -9
q:finished	-14 14
q:fish	-12 12
q:five	-9 9
q:fix	12 -12
q:flight	-7 7
q:flow	18 -18
q:for	16 -16
q:force	-30 30
q:forced	-29 29
q:forecast	13 -13
q:forget	-18 18
q:former	12 -12
q:forward	7 -7
q:found	19 -19
q:four	28 -28
q:fourth	22 -22
q:franc	12 -12
q:free	-21 21
q:freeze	22 -22
q:freight	22 -22
q:fund	11 -11
q:further	-9 9
q:garden	-21 21
q:garment	-16 16
q:gazette	-16 16
q:general	12 -12
q:get	-18 18
q:gin	-11 11
q:give	42 -42
q:gold	12 -12
q:good	11 -11
q:government	12 -12
q:grant	-11 11
q:greer	14 -14
q:grid	12 -12
q:ground	13 -13
q:grower	-30 30
q:growth	25 -25
q:guayaquil	-13 13
q:gulf	9 -9
q:h	19 -19
q:half	-15 15
q:hand	9 -9
q:happen	18 -18
q:has	-11 11
q:have	17 -17
q:haven't	-11 11
q:hazelnut	-22 22
q:head	-11 11
q:heading	-12 12
q:heard	-11 11
q:heavy	14 -14
q:height	18 -18
q:herring	-13 13
q:hide	-11 11
q:high	28 -28
q:highest	15 -15
q:his	-19 19
q:hitherto	-9 9
q:hold	15 -15
q:hop	-11 11
q:hope	-20 20
q:household	38 -38
q:hyundai	-9 9
q:i'll	-12 12
q:i'm	-14 14
q:i've	19 -19
q:import	44 -44
q:importer	-23 23
q:income	26 -26
q:increase	21 -21
q:index	11 -11
q:inflation	34 -34
q:initial	11 -11
q:insist	16 -16
q:instead	13 -13
q:instrument	12 -12
q:interest	30 -30
q:into	-7 7
q:investor	11 -11
q:is	-10 10
q:island	6 -6
q:it	-17 17
q:item	-17 17
q:its	13 -13
q:jamieson	14 -14
q:judge	23 -23
q:jump	-8 8
q:just	-14 14
q:karachi	11 -11
q:keep	37 -37
q:kilo	14 -14
q:labor	-34 34
q:lace	14 -14
q:lack	10 -10
q:large	9 -9
q:late	26 -26
q:later	18 -18
q:lawyer	24 -24
q:lay	-18 18
q:lead	11 -11
q:leader	-16 16
q:least	19 -19
q:led	24 -24
q:legal	-12 12
q:length	-8 8
q:level	-28 28
q:levy	19 -19
q:licence	18 -18
q:life	14 -14
q:lift	-18 18
q:like	-15 15
q:likewise	12 -12
q:list	-16 16
q:loan	15 -15
q:london	20 -20
q:longer	24 -24
q:look	26 -26
q:lot	17 -17
q:m	9 -9
q:magnet	13 -13
q:maize	11 -11
q:make	-6 6
q:mangoe	17 -17
q:many	20 -20
q:marble	-15 15
q:market	27 -27
q:match	13 -13
q:may	13 -13
q:me	-10 10
q:meanwhile	-20 20
q:measure	-15 15
q:meet	22 -22
q:melon	-11 11
q:men	11 -11
q:metal	19 -19
q:metre	11 -11
q:mgx	16 -16
q:middle	-12 12
q:milk	-14 14
q:million	26 -26
q:mind	-8 8
q:moderator	10 -10
q:moment	-20 20
q:money	17 -17
q:month	-19 19
q:mood	-10 10
q:more	12 -12
q:morning	12 -12
q:most	17 -17
q:motor	8 -8
q:motorcycle	13 -13
q:must	19 -19
q:nasdaq	10 -10
q:need	13 -13
q:negotiate	-10 10
q:negotiation	19 -19
q:never	-10 10
q:new	17 -17
q:newspaper	-19 19
q:nickel	11 -11
q:night	30 -30
q:nikkei	11 -11
q:nil	-10 10
q:nine	15 -15
q:none	-7 7
q:noon	16 -16
q:northern	10 -10
q:number	-13 13
q:nut	-20 20
q:nvidia	27 -27
q:o'clock	15 -15
q:odd	19 -19
q:of	13 -13
q:offer	23 -23
q:old	-10 10
q:older	-15 15
q:olive	6 -6
q:on	-11 11
q:open	10 -10
q:opened	23 -23
q:operator	20 -20
q:oracle	17 -17
q:orchestra	11 -11
q:order	-26 26
q:other	-16 16
q:our	-18 18
q:over	11 -11
q:pacific	12 -12
q:pact	-14 14
q:page	11 -11
q:pari	12 -12
q:passenger	17 -17
q:patented	-13 13
q:pause	7 -7
q:pay	-19 19
q:peanut	-20 20
q:pending	-16 16
q:pension	13 -13
q:percentage	-23 23
q:period	-15 15
q:permanent	-15 15
q:peso	11 -11
q:pistachio	10 -10
q:plain	-14 14
q:plan	13 -13
q:plant	-8 8
q:plastic	-10 10
q:player	15 -15
q:plu	7 -7
q:policy	21 -21
q:politic	-13 13
q:poll	17 -17
q:pork	-21 21
q:port	15 -15
q:porto	14 -14
q:post	-11 11
q:postal	21 -21
q:potash	-8 8
q:pound	29 -29
q:powder	-9 9
q:price	22 -22
q:printed	-13 13
q:prisoner	9 -9
q:prize	16 -16
q:probability	15 -15
q:proposal	-17 17
q:propose	14 -14
q:provide	18 -18
q:pulp	14 -14
q:qualify	-12 12
q:quarter	23 -23
q:question	24 -24
q:queue	9 -9
q:quite	13 -13
q:quoted	7 -7
q:rail	13 -13
q:raise	34 -34
q:rare	14 -14
q:ratify	-10 10
q:reach	9 -9
q:read	17 -17
q:reader	-21 21
q:real	13 -13
q:reason	-14 14
q:receive	8 -8
q:reciprocal	-39 39
q:reckon	-11 11
q:record	11 -11
q:reduce	-12 12
q:refund	14 -14
q:refuse	20 -20
q:regular	-17 17
q:release	11 -11
q:remain	-16 16
q:remember	-9 9
q:renew	6 -6
q:rent	15 -15
q:reply	-6 6
q:reporter	17 -17
q:rest	-22 22
q:result	-11 11
q:resume	10 -10
q:retaliatory	-11 11
q:revenue	18 -18
q:right	-13 13
q:rise	41 -41
q:river	9 -9
q:roaming	15 -15
q:roasted	-11 11
q:roughly	-10 10
q:round	25 -25
q:row	21 -21
q:run	-19 19
q:s	21 -21
q:sack	-12 12
q:safeguard	-14 14
q:saffron	-11 11
q:sale	38 -38
q:salmon	15 -15
q:salt	27 -27
q:same	-10 10
q:say	24 -24
q:scale	-2 2
q:schedule	-12 12
q:scotch	-10 10
q:season	21 -21
q:secondary	-10 10
q:secretary	9 -9
q:security	15 -15
q:seed	-8 8
q:sentence	24 -24
q:service	13 -13
q:sesame	-22 22
q:settle	9 -9
q:settlement	10 -10
q:share	51 -51
q:shea	-12 12
q:shed	-7 7
q:sheet	20 -20
q:ship	26 -26
q:shoe	10 -10
q:shook	-10 10
q:short	15 -15
q:shrimp	-11 11
q:signature	22 -22
q:silver	19 -19
q:similar	-11 11
q:simple	-15 15
q:since	-9 9
q:sir	20 -20
q:sixth	7 -7
q:smaller	22 -22
q:some	16 -16
q:somebody	9 -9
q:something	-16 16
q:sorry	-11 11
q:south	11 -11
q:soy	20 -20
q:speak	-22 22
q:stake	-17 17
q:stand	-9 9
q:statutory	11 -11
q:stay	-31 31
q:steel	-8 8
q:step	-36 36
q:still	-12 12
q:stock	13 -13
q:stockfish	-10 10
q:stockholm	-19 19
q:stop	22 -22
q:strength	-11 11
q:strike	12 -12
q:subject	-19 19
q:success	13 -13
q:such	-14 14
q:summit	9 -9
q:supplier	11 -11
q:suppose	18 -18
q:surcharge	21 -21
q:surprise	-9 9
q:suspension	-12 12
q:syrup	10 -10
q:table	-22 22
q:talk	23 -23
q:talked	-20 20
q:target	9 -9
q:tariff	18 -18
q:tax	12 -12
q:tea	-18 18
q:technical	11 -11
q:television	-10 10
q:ten	-7 7
q:term	24 -24
q:textile	-13 13
q:th	-12 12
q:than	9 -9
q:thank	20 -20
q:the	15 -15
q:them	-16 16
q:themselve	-14 14
q:there	-12 12
q:they're	-15 15
q:thing	-28 28
q:think	-11 11
q:those	-15 15
q:though	-28 28
q:threat	16 -16
q:threaten	10 -10
q:ticket	12 -12
q:tie	11 -11
q:tiktok	10 -10
q:timber	-18 18
q:time	19 -19
q:tin	17 -17
q:tinned	-10 10
q:toll	22 -22
q:tomato	12 -12
q:too	-14 14
q:top	-14 14
q:topic	20 -20
q:total	-11 11
q:tournament	10 -10
q:town	22 -22
q:toyota	-12 12
q:tractor	-12 12
q:trade	27 -27
q:traded	12 -12
q:transit	14 -14
q:travel	17 -17
q:treaty	-31 31
q:truce	-16 16
q:true	-12 12
q:tube	-7 7
q:tuna	12 -12
q:turn	-7 7
q:twelve	-16 16
q:twice	13 -13
q:unchanged	27 -27
q:understanding	-9 9
q:until	-6 6
q:up	22 -22
q:upper	11 -11
q:urea	-10 10
q:us	-15 15
q:used	-18 18
q:valley	9 -9
q:value	6 -6
q:vanilla	-21 21
q:view	20 -20
q:village	9 -9
q:visit	-10 10
q:voice	-17 17
q:vote	9 -9
q:wage	18 -18
q:wall	17 -17
q:washing	-21 21
q:watch	-16 16
q:watche	13 -13
q:water	9 -9
q:way	-10 10
q:wednesday	-10 10
q:weekend	-11 11
q:weigh	-15 15
q:what	-30 30
q:wheat	13 -13
q:when	-22 22
q:where	-13 13
q:whether	10 -10
q:which	6 -6
q:whole	-11 11
q:will	10 -10
q:win	11 -11
q:window	24 -24
q:wish	-28 28
q:within	-19 19
q:working	-21 21
q:world	42 -42
q:would	-18 18
q:write	-8 8
q:wrong	-20 20
q:yacht	12 -12
q:yale	27 -27
q:year	16 -16
q:yes	11 -11
q:yet	-12 12
q:yield	26 -26
q:zero	-28 28
q:zinc	18 -18
q:—	14 -14
qt=future	-19 19
qt=perfect	17 -17
quoted	-15 15
r1="	-23 23
r1=,	-33 33
r1=.	-13 13
r1=;	-30 30
r1=<agent>	17 -17
r1=<day-ahead>	-13 13
r1=<day-gone>	-19 19
r1=<day-today>	-18 18
r1=<duty>	-30 30
r1=<end>	-15 15
r1=<goods>	45 -45
r1=<level-noun>	-12 12
r1=<level>	-12 12
r1=<number>	17 -17
r1=<office>	18 -18
r1=<organisation>	23 -23
r1=<quality>	22 -22
r1=<sender>	17 -17
r1=<span>	23 -23
r1=<v-begin>	-24 24
r1=<v-deny>	27 -27
r1=<v-end>	-21 21
r1=<v-impose>	13 -13
r1=<v-return>	-13 13
r1=<v-say>	26 -26
r1=<v-suspend>	-16 16
r1=?	-22 22
r1=a	-12 12
r1=about	16 -16
r1=above	13 -13
r1=access	-15 15
r1=again	-24 24
r1=against	-14 14
r1=all	-22 22
r1=altogether	-11 11
r1=and	-22 22
r1=announce	-12 12
r1=are	-29 29
r1=as	-14 14
r1=at	-25 25
r1=be	8 -8
r1=become	-16 16
r1=before	-26 26
r1=below	14 -14
r1=better	18 -18
r1=both	-9 9
r1=but	17 -17
r1=cargoe	11 -11
r1=category	14 -14
r1=centimetre	11 -11
r1=chance	12 -12
r1=change	31 -31
r1=cheaper	22 -22
r1=chemical	11 -11
r1=come	-17 17
r1=continue	-10 10
r1=dearer	30 -30
r1=do	15 -15
r1=done	15 -15
r1=during	-13 13
r1=duty	-22 22
r1=economy	51 -51
r1=either	8 -8
r1=else	24 -24
r1=end	-14 14
r1=entry	-19 19
r1=exclusion	12 -12
r1=family	9 -9
r1=fentanyl	-15 15
r1=fewer	19 -19
r1=figure	10 -10
r1=for	-32 32
r1=from	-23 23
r1=full	9 -9
r1=gave	15 -15
r1=government	16 -16
r1=happen	15 -15
r1=has	-10 10
r1=have	12 -12
r1=here	-18 18
r1=higher	29 -29
r1=if	-24 24
r1=in	-19 19
r1=instead	-34 34
r1=is	-26 26
r1=its	25 -25
r1=job	23 -23
r1=largest	17 -17
r1=less	40 -40
r1=levy	16 -16
r1=like	-8 8
r1=line	11 -11
r1=list	15 -15
r1=lower	22 -22
r1=meanwhile	-12 12
r1=metre	15 -15
r1=more	31 -31
r1=new	19 -19
r1=no	11 -11
r1=notice	16 -16
r1=now	-36 36
r1=of	38 -38
r1=off	37 -37
r1=on	-46 46
r1=once	-20 20
r1=other	45 -45
r1=out	11 -11
r1=over	-14 14
r1=per	-11 11
r1=plu	-14 14
r1=point	22 -22
r1=port	12 -12
r1=precursor	14 -14
r1=question	16 -16
r1=rare	15 -15
r1=rate	-18 18
r1=reciprocal	-18 18
r1=return	-19 19
r1=round	16 -16
r1=rule	27 -27
r1=say	18 -18
r1=side	20 -20
r1=signature	14 -14
r1=since	-28 28
r1=smaller	12 -12
r1=state	14 -14
r1=suspend	-11 11
r1=tariff	-13 13
r1=tenth	11 -11
r1=that	-24 24
r1=then	-21 21
r1=thing	18 -18
r1=throughout	-20 20
r1=till	-11 11
r1=time	41 -41
r1=too	10 -10
r1=trade	40 -40
r1=two	-13 13
r1=under	-35 35
r1=until	-28 28
r1=up	15 -15
r1=want	14 -14
r1=was	-28 28
r1=we	-18 18
r1=were	-16 16
r1=when	-21 21
r1=where	-17 17
r1=which	-14 14
r1=while	-17 17
r1=without	-15 15
r1=would	-31 31
r1=yet	9 -9
r1=—	18 -18
r2='s	11 -11
r2=,	8 -8
r2=.	11 -11
r2=:	38 -38
r2=<day-gone>	18 -18
r2=<day-today>	27 -27
r2=<duty>	-18 18
r2=<end>	-10 10
r2=<goods-amount>	-9 9
r2=<goods>	-22 22
r2=<name>	-16 16
r2=<organisation>	-14 14
r2=<points>	14 -14
r2=<seat>	-15 15
r2=<sender>	25 -25
r2=<span>	17 -17
r2=<taker>	12 -12
r2=<v-agree>	16 -16
r2=<v-bear>	9 -9
r2=<v-deny>	13 -13
r2=<v-say>	7 -7
r2=<v-sign>	17 -17
r2=<v-stay>	-7 7
r2=<v-target>	-17 17
r2=according	17 -17
r2=add	13 -13
r2=after	-19 19
r2=ago	10 -10
r2=agreement	13 -13
r2=among	17 -17
r2=an	16 -16
r2=are	-17 17
r2=arrival	-11 11
r2=as	-11 11
r2=at	30 -30
r2=autumn	-14 14
r2=average	16 -16
r2=away	-19 19
r2=back	-37 37
r2=barley	-12 12
r2=bean	15 -15
r2=because	-9 9
r2=beef	12 -12
r2=beer	9 -9
r2=before	-13 13
r2=both	-23 23
r2=cent	-16 16
r2=change	16 -16
r2=charge	-13 13
r2=cocoa	-8 8
r2=coconut	10 -10
r2=come	-12 12
r2=could	-11 11
r2=country	23 -23
r2=day	19 -19
r2=down	12 -12
r2=dump	-12 12
r2=duty	-5 5
r2=each	-10 10
r2=earth	15 -15
r2=end	11 -11
r2=every	12 -12
r2=everyone	-11 11
r2=farm	14 -14
r2=fentanyl	-21 21
r2=flat	-13 13
r2=for	11 -11
r2=formerly	-12 12
r2=four	8 -8
r2=from	16 -16
r2=good	-13 13
r2=he	10 -10
r2=heard	8 -8
r2=heavy	12 -12
r2=her	10 -10
r2=hide	8 -8
r2=industrial	-14 14
r2=into	-12 12
r2=its	-20 20
r2=last	-9 9
r2=levy	-16 16
r2=like	-17 17
r2=line	11 -11
r2=list	-19 19
r2=most	-11 11
r2=much	9 -9
r2=new	-18 18
r2=nobody	-14 14
r2=nothing	8 -8
r2=of	18 -18
r2=on	12 -12
r2=one	-17 17
r2=or	11 -11
r2=other	-9 9
r2=own	11 -11
r2=palm	-11 11
r2=per	-12 12
r2=place	-12 12
r2=plu	-13 13
r2=point	-24 24
r2=possible	-10 10
r2=present	-13 13
r2=product	10 -10
r2=reciprocal	-13 13
r2=return	17 -17
r2=rule	11 -11
r2=section	-27 27
r2=seed	13 -13
r2=seem	-7 7
r2=sell	-10 10
r2=she	20 -20
r2=sign	16 -16
r2=some	-16 16
r2=state	7 -7
r2=stay	-18 18
r2=steel	-16 16
r2=than	30 -30
r2=thi	15 -15
r2=to	-11 11
r2=tomatoe	-12 12
r2=toy	10 -10
r2=truce	-10 10
r2=two	20 -20
r2=unless	-11 11
r2=up	11 -11
r2=way	-12 12
r2=week	-16 16
r2=whatever	-11 11
r2=wheat	-7 7
r2=will	-19 19
r2=year	20 -20
r2=yes	-16 16
r3="	11 -11
r3='s	-10 10
r3=)	46 -46
r3=,	-20 20
r3=.	-13 13
r3=:	25 -25
r3=;	14 -14
r3=<day-ahead>	-8 8
r3=<duty>	-20 20
r3=<goods-amount>	13 -13
r3=<goods>	-17 17
r3=<level-noun>	-12 12
r3=<name>	-11 11
r3=<office>	-5 5
r3=<organisation>	14 -14
r3=<person>	-13 13
r3=<points>	-21 21
r3=<quality>	-18 18
r3=<seat>	10 -10
r3=<sender>	25 -25
r3=<v-impose>	-10 10
r3=<v-say>	-14 14
r3=<v-sell>	23 -23
r3=<v-sign>	26 -26
r3=<v-stay>	27 -27
r3=<v-up>	-10 10
r3=?	20 -20
r3=a	9 -9
r3=according	-5 5
r3=add	-13 13
r3=again	-4 4
r3=ago	-32 32
r3=alway	-13 13
r3=and	-16 16
r3=announce	-11 11
r3=bean	-10 10
r3=been	-11 11
r3=before	17 -17
r3=best	12 -12
r3=beyond	11 -11
r3=border	-16 16
r3=but	13 -13
r3=call	17 -17
r3=car	18 -18
r3=cent	-10 10
r3=chip	10 -10
r3=coffee	-17 17
r3=company	17 -17
r3=cost	14 -14
r3=dispute	11 -11
r3=down	22 -22
r3=due	-12 12
r3=duty	-18 18
r3=evening	9 -9
r3=export	10 -10
r3=extra	10 -10
r3=figure	-23 23
r3=first	-12 12
r3=for	9 -9
r3=force	-10 10
r3=forced	-14 14
r3=framework	15 -15
r3=had	-11 11
r3=has	-14 14
r3=hold	13 -13
r3=hour	12 -12
r3=i	-16 16
r3=in	18 -18
r3=included	10 -10
r3=its	6 -6
r3=last	-17 17
r3=leather	-13 13
r3=let	-8 8
r3=may	-13 13
r3=meal	9 -9
r3=metal	6 -6
r3=mill	-8 8
r3=minimum	-11 11
r3=morning	19 -19
r3=not	15 -15
r3=now	10 -10
r3=nut	-9 9
r3=off	11 -11
r3=oil	32 -32
r3=only	-14 14
r3=or	-19 19
r3=other	-8 8
r3=own	-18 18
r3=penalty	-10 10
r3=plu	-10 10
r3=poll	11 -11
r3=potatoe	12 -12
r3=prepare	-6 6
r3=promise	-10 10
r3=revenue	12 -12
r3=rice	21 -21
r3=same	-11 11
r3=say	-12 12
r3=scale	12 -12
r3=sell	11 -11
r3=settle	-11 11
r3=she	-9 9
r3=sugar	-11 11
r3=table	10 -10
r3=than	-14 14
r3=that	11 -11
r3=their	10 -10
r3=they	-12 12
r3=thi	-12 12
r3=thing	-11 11
r3=tomatoe	12 -12
r3=top	-18 18
r3=trader	-10 10
r3=treaty	-9 9
r3=until	-15 15
r3=value	-43 43
r3=vote	9 -9
r3=was	9 -9
r3=week	7 -7
r3=who	10 -10
r3=whole	9 -9
r3=with	29 -29
r3=would	-13 13
r3=write	10 -10
r3=yet	12 -12
r3=your	9 -9
r4=)	-17 17
r4=,	-13 13
r4=;	30 -30
r4=<duty>	10 -10
r4=<gate>	18 -18
r4=<name>	-6 6
r4=<not>	-17 17
r4=<organisation>	-8 8
r4=<person>	-19 19
r4=<seat>	14 -14
r4=<taker>	21 -21
r4=<v-agree>	11 -11
r4=<v-impose>	-13 13
r4=<v-lack>	-12 12
r4=<v-sell>	18 -18
r4=<v-target>	-14 14
r4=a	-9 9
r4=after	-12 12
r4=again	-8 8
r4=an	-15 15
r4=announce	-12 12
r4=another	12 -12
r4=anything	11 -11
r4=apply	-17 17
r4=are	-14 14
r4=as	7 -7
r4=banana	12 -12
r4=between	9 -9
r4=biggest	-13 13
r4=busan	10 -10
r4=by	13 -13
r4=charge	-15 15
r4=coffee	13 -13
r4=country	-21 21
r4=day	-11 11
r4=deal	-11 11
r4=down	-8 8
r4=due	-10 10
r4=earn	9 -9
r4=economy	-11 11
r4=either	-7 7
r4=enter	9 -9
r4=everybody	-13 13
r4=export	11 -11
r4=for	-17 17
r4=force	15 -15
r4=from	16 -16
r4=him	-13 13
r4=i	-16 16
r4=if	-16 16
r4=in	19 -19
r4=introduce	-10 10
r4=lapse	13 -13
r4=likewise	-9 9
r4=list	15 -15
r4=little	12 -12
r4=machine	-10 10
r4=market	11 -11
r4=may	-10 10
r4=mr	11 -11
r4=next	-9 9
r4=no	15 -15
r4=nothing	-30 30
r4=of	-20 20
r4=oil	-14 14
r4=old	18 -18
r4=once	18 -18
r4=other	-7 7
r4=our	-18 18
r4=over	-13 13
r4=paper	-11 11
r4=pay	-10 10
r4=peace	11 -11
r4=promise	13 -13
r4=sale	18 -18
r4=sell	14 -14
r4=ship	-10 10
r4=sign	9 -9
r4=since	-16 16
r4=so	10 -10
r4=stand	17 -17
r4=start	-14 14
r4=steel	12 -12
r4=summer	11 -11
r4=tariff	13 -13
r4=tell	9 -9
r4=than	14 -14
r4=their	8 -8
r4=then	-11 11
r4=they	5 -5
r4=through	-14 14
r4=trade	8 -8
r4=under	5 -5
r4=up	10 -10
r4=what	-26 26
r4=whatever	17 -17
r4=when	-8 8
r4=which	9 -9
r4=will	13 -13
r4=wine	-8 8
r4=zero	-12 12
r=" ,	-10 10
r=" seem	-14 14
r=) ,	-16 16
r=) <end>	14 -14
r=) is	-12 12
r=, <name>	12 -12
r=, <person>	-15 15
r=, according	17 -17
r=, after	-9 9
r=, all	-11 11
r=, an	10 -10
r=, and	-12 12
r=, are	-7 7
r=, as	-19 19
r=, because	-16 16
r=, before	-11 11
r=, by	-22 22
r=, car	10 -10
r=, down	11 -11
r=, from	-17 17
r=, have	13 -13
r=, in	-36 36
r=, like	-17 17
r=, not	-9 9
r=, now	-9 9
r=, once	11 -11
r=, or	7 -7
r=, plu	-13 13
r=, she	20 -20
r=, sign	10 -10
r=, since	-19 19
r=, that	9 -9
r=, the	10 -10
r=, unless	-11 11
r=, was	12 -12
r=, whatever	-16 16
r=, will	-22 22
r=, with	19 -19
r=. <end>	-13 13
r=: "	8 -8
r=: <name>	17 -17
r=: that	-18 18
r=; it	-18 18
r=; on	-12 12
r=<day-ahead> .	-10 10
r=<day-gone> .	-10 10
r=<day-today> .	-24 24
r=<end> <end>	-15 15
r=<level> <end>	-20 20
r=<quality> country	7 -7
r=<span> ,	15 -15
r=<span> .	18 -18
r=? <end>	-9 9
r=a year	-9 9
r=after .	9 -9
r=again .	-12 12
r=all in	-9 9
r=altogether .	-10 10
r=and ,	-10 10
r=and <name>	-13 13
r=and get	-17 17
r=and nobody	-11 11
r=and not	-17 17
r=and stay	-12 12
r=and then	-12 12
r=announce in	-11 11
r=apply .	-11 11
r=are suspend	-8 8
r=as a	-15 15
r=as of	-16 16
r=at present	-14 14
r=at the	-19 19
r=because of	-20 20
r=before ,	-8 8
r=before .	-19 19
r=both way	-10 10
r=but the	11 -11
r=by <number>	12 -12
r=by the	-10 10
r=chance of	10 -10
r=change :	11 -11
r=come back	-19 19
r=come from	11 -11
r=come in	-15 15
r=continue to	-11 11
r=do not	10 -10
r=done .	11 -11
r=else .	18 -18
r=end on	-13 13
r=entry for	-14 14
r=extra .	11 -11
r=for <name>	-24 24
r=for <number>	37 -37
r=for <span>	-12 12
r=for both	-12 12
r=for fentanyl	-11 11
r=for good	-16 16
r=for it	7 -7
r=for its	-9 9
r=for list	-12 12
r=for other	-13 13
r=for those	9 -9
r=from <day-ahead>	-12 12
r=from <day-gone>	-18 18
r=from <month-ahead>	-9 9
r=from <name>	19 -19
r=from <number>	-18 18
r=from it	9 -9
r=from next	-7 7
r=from now	10 -10
r=further point	-10 10
r=go to	10 -10
r=happen ,	10 -10
r=here .	-14 14
r=in <month-ahead>	12 -12
r=in <month-gone>	20 -20
r=in <name>	-25 25
r=in <number>	19 -19
r=in <organisation>	-14 14
r=in <span>	14 -14
r=in a	-12 12
r=in all	-19 19
r=in his	-9 9
r=in place	-15 15
r=in spring	-11 11
r=instead of	-30 30
r=is charge	-13 13
r=is due	-12 12
r=is not	20 -20
r=is the	-11 11
r=is what	-19 19
r=it has	8 -8
r=it is	-9 9
r=last week	-19 19
r=last year	14 -14
r=less than	20 -20
r=levy on	10 -10
r=metre .	11 -11
r=more ,	-11 11
r=more <quality>	18 -18
r=more for	13 -13
r=more on	-9 9
r=now .	-46 46
r=of <day-ahead>	-20 20
r=of <month-ahead>	-16 16
r=of <month-gone>	-22 22
r=of <number>	22 -22
r=of <quality>	28 -28
r=of a	22 -22
r=of duty	-18 18
r=of every	9 -9
r=of it	-8 8
r=of last	-7 7
r=of our	9 -9
r=of section	-19 19
r=of tariff	-20 20
r=of that	8 -8
r=of the	12 -12
r=of them	15 -15
r=of up	7 -7
r=of us	11 -11
r=of what	23 -23
r=of you	13 -13
r=off until	9 -9
r=on <day-ahead>	13 -13
r=on <day-gone>	24 -24
r=on <day-today>	23 -23
r=on <name>	-15 15
r=on <number>	-15 15
r=on <quality>	-26 26
r=on average	16 -16
r=on bean	11 -11
r=on beer	9 -9
r=on coconut	10 -10
r=on import	-9 9
r=on its	-18 18
r=on more	-19 19
r=on most	-12 12
r=on sugar	10 -10
r=on the	18 -18
r=on them	-13 13
r=on those	-10 10
r=on what	-19 19
r=once more	-12 12
r=once the	-10 10
r=or <level>	-9 9
r=or more	12 -12
r=out of	10 -10
r=over <span>	15 -15
r=over and	-9 9
r=over fentanyl	-17 17
r=over forced	-8 8
r=per cent	-17 17
r=plu <number>	-19 19
r=question <end>	10 -10
r=rare earth	15 -15
r=remain .	-21 21
r=return on	-8 8
r=rule on	7 -7
r=since <day-gone>	-17 17
r=since <month-gone>	-13 13
r=since <number>	-19 19
r=stay .	-22 22
r=suspend for	-10 10
r=tariff ,	-17 17
r=tariff on	-27 27
r=tenth of	10 -10
r=that <name>	-12 12
r=that <person>	-8 8
r=that all	9 -9
r=that are	-12 12
r=that the	13 -13
r=that was	-10 10
r=then .	-14 14
r=thi year	20 -20
r=to <money>	14 -14
r=to <name>	-13 13
r=too .	-11 11
r=trade agreement	29 -29
r=under section	-9 9
r=under the	-23 23
r=until <month-gone>	-13 13
r=until <number>	10 -10
r=up .	12 -12
r=up on	13 -13
r=was heard	8 -8
r=was the	-21 21
r=with <name>	15 -15
r=would be	-13 13
r=would do	-12 12
r=— <level>	19 -19
r=— <number>	11 -11
round	-10 10
s:"	12 -12
s:&	33 -33
s:'	20 -20
s:*	-14 14
s:+	27 -27
s:.	-12 12
s:<agent>	8 -8
s:<day-ahead>	-8 8
s:<day-today>	-7 7
s:<duty>	11 -11
s:<goods-amount>	35 -35
s:<goods>	-13 13
s:<money>	39 -39
s:<month-gone>	-15 15
s:<number>	-18 18
s:<office>	18 -18
s:<organisation>	13 -13
s:<quality>	-13 13
s:<seat>	-14 14
s:<sender>	21 -21
s:<span>	10 -10
s:<taker>	24 -24
s:<v-begin>	-12 12
s:<v-buy>	8 -8
s:<v-down>	15 -15
s:<v-end>	13 -13
s:<v-lack>	12 -12
s:<v-renew>	12 -12
s:<v-sell>	23 -23
s:<v-target>	11 -11
s:<v-up>	17 -17
s:=	-12 12
s:@	-9 9
s:[	-12 12
s:_	-17 17
s:above	35 -35
s:abroad	31 -31
s:accept	15 -15
s:accord	-15 15
s:accordingly	-10 10
s:account	10 -10
s:accounted	16 -16
s:action	-8 8
s:admission	15 -15
s:admit	-13 13
s:advance	23 -23
s:advertisement	-12 12
s:advise	-9 9
s:affiliate	24 -24
s:africa	12 -12
s:african	13 -13
s:afterward	-16 16
s:again	-15 15
s:ago	-12 12
s:agreement	-10 10
s:ahead	14 -14
s:airline	19 -19
s:airport	15 -15
s:alert	13 -13
s:all	-6 6
s:allow	14 -14
s:almost	13 -13
s:alone	13 -13
s:alpaca	-9 9
s:already	-24 24
s:altogether	-24 24
s:aluminium	-27 27
s:aluminum	8 -8
s:alway	-27 27
s:among	27 -27
s:announce	-22 22
s:announcement	12 -12
s:annual	11 -11
s:antwerp	-20 20
s:anyone	-15 15
s:apart	27 -27
s:apiece	-12 12
s:appeal	-14 14
s:approve	27 -27
s:argument	-10 10
s:arithmetic	-15 15
s:arrived	-12 12
s:art	18 -18
s:article	7 -7
s:as	-13 13
s:asia	13 -13
s:asparagu	-11 11
s:attendance	14 -14
s:attract	-21 21
s:auction	12 -12
s:aussie	-11 11
s:autumn	-20 20
s:average	94 -94
s:await	-11 11
s:away	10 -10
s:b	31 -31
s:band	13 -13
s:bank	45 -45
s:bargain	7 -7
s:basel	-14 14
s:baseline	-25 25
s:bearing	-10 10
s:beat	12 -12
s:because	-20 20
s:become	-24 24
s:beef	13 -13
s:being	-15 15
s:bell	19 -19
s:below	22 -22
s:bench	16 -16
s:benefit	12 -12
s:bergen	-11 11
s:bern	-11 11
s:berth	17 -17
s:beside	-13 13
s:best	40 -40
s:between	20 -20
s:beyond	12 -12
s:big	12 -12
s:bilateral	13 -13
s:billion	-10 10
s:bin	19 -19
s:bird	8 -8
s:biscuit	10 -10
s:block	-13 13
s:boat	13 -13
s:body	18 -18
s:boeing	14 -14
s:bolt	7 -7
s:bond	37 -37
s:bonu	24 -24
s:book	16 -16
s:booking	14 -14
s:boot	-12 12
s:both	-13 13
s:bourbon	-15 15
s:box	14 -14
s:brace	-9 9
s:branded	-13 13
s:brandy	17 -17
s:breach	9 -9
s:bread	30 -30
s:break	20 -20
s:breakfast	13 -13
s:bridge	14 -14
s:broke	10 -10
s:building	7 -7
s:bulb	-21 21
s:bunker	18 -18
s:bus	35 -35
s:busan	10 -10
s:buy	13 -13
s:bytedance	32 -32
s:c	32 -32
s:cabinet	-14 14
s:cake	10 -10
s:calculated	28 -28
s:call	16 -16
s:callao	9 -9
s:canned	-20 20
s:capacity	6 -6
s:capped	-12 12
s:cargoe	13 -13
s:carrier	14 -14
s:cashew	-20 20
s:cashmere	-14 14
s:cast	9 -9
s:category	17 -17
s:cathode	-17 17
s:cease	8 -8
s:ceiling	-14 14
s:cement	-12 12
s:centimetre	11 -11
s:central	26 -26
s:centre	16 -16
s:certain	-12 12
s:certificate	12 -12
s:cess	-11 11
s:ceylon	-13 13
s:chance	39 -39
s:change	24 -24
s:changed	13 -13
s:charge	-10 10
s:cheaper	22 -22
s:chicago	14 -14
s:children	32 -32
s:chip	19 -19
s:choir	11 -11
s:christma	-9 9
s:cinnamon	-12 12
s:circular	-14 14
s:city	37 -37
s:class	11 -11
s:clause	17 -17
s:climb	16 -16
s:close	23 -23
s:closed	17 -17
s:clothe	11 -11
s:club	15 -15
s:coat	10 -10
s:cocoa	-13 13
s:cod	-19 19
s:colleague	10 -10
s:collect	-20 20
s:comment	13 -13
s:commerce	25 -25
s:communiqué	11 -11
s:community	-14 14
s:company	33 -33
s:compete	-13 13
s:competitor	-16 16
s:complained	-18 18
s:complete	10 -10
s:computer	20 -20
s:concentrate	-15 15
s:concern	24 -24
s:confidence	9 -9
s:congress	11 -11
s:consider	-17 17
s:contact	19 -19
s:container	11 -11
s:continue	-19 19
s:contract	22 -22
s:contribution	25 -25
s:control	11 -11
s:cork	12 -12
s:cosmetic	10 -10
s:cost	13 -13
s:cotton	-27 27
s:could	-13 13
s:council	7 -7
s:counted	22 -22
s:county	11 -11
s:couple	8 -8
s:cover	19 -19
s:crab	12 -12
s:crane	-18 18
s:cream	-11 11
s:credit	17 -17
s:crew	19 -19
s:crop	16 -16
s:cross	-11 11
s:crosse	-15 15
s:crossed	11 -11
s:crossword	11 -11
s:crown	22 -22
s:cubic	11 -11
s:currently	-17 17
s:customer	16 -16
s:cut	17 -17
s:data	27 -27
s:date	-13 13
s:daughter	14 -14
s:day	15 -15
s:dead	-18 18
s:deadline	22 -22
s:dearer	36 -36
s:debate	15 -15
s:debt	18 -18
s:decision	13 -13
s:decline	-7 7
s:decree	-9 9
s:defence	10 -10
s:deficit	17 -17
s:del	16 -16
s:delivery	18 -18
s:denim	9 -9
s:dentist	10 -10
s:department	11 -11
s:depending	-14 14
s:deputy	-8 8
s:desk	23 -23
s:detail	-13 13
s:diesel	21 -21
s:discount	34 -34
s:discussion	10 -10
s:divided	11 -11
s:doctor	16 -16
s:dog	13 -13
s:dollar	40 -40
s:domestic	10 -10
s:don't	17 -17
s:done	20 -20
s:door	-14 14
s:down	14 -14
s:dr	-18 18
s:draft	-30 30
s:draw	15 -15
s:drawer	-16 16
s:drill	-22 22
s:driver	23 -23
s:drop	12 -12
s:drum	15 -15
s:dry	18 -18
s:dump	-29 29
s:duration	-10 10
s:duty	-29 29
s:e	17 -17
s:earn	21 -21
s:ease	12 -12
s:easy	17 -17
s:eat	23 -23
s:economy	36 -36
s:election	31 -31
s:electricity	37 -37
s:eleven	23 -23
s:else	12 -12
s:emergency	-8 8
s:employer	30 -30
s:empty	-11 11
s:end	15 -15
s:engine	-24 24
s:enter	11 -11
s:entity	17 -17
s:entry	-18 18
s:equipment	19 -19
s:escape	9 -9
s:estimate	26 -26
s:ethanol	-22 22
s:evening	27 -27
s:event	-10 10
s:ever	-23 23
s:everybody	-25 25
s:everyone	-19 19
s:everything	-15 15
s:everywhere	-18 18
s:example	-9 9
s:exceed	-14 14
s:excess	23 -23
s:excise	24 -24
s:exclusion	18 -18
s:exempt	40 -40
s:exemption	14 -14
s:existing	16 -16
s:expect	23 -23
s:expensive	19 -19
s:explain	5 -5
s:export	37 -37
s:exporter	-16 16
s:expressed	10 -10
s:extend	21 -21
s:extension	13 -13
s:f	13 -13
s:face	-30 30
s:failing	-19 19
s:fall	16 -16
s:family	26 -26
s:fare	13 -13
s:farm	22 -22
s:faster	-12 12
s:fault	11 -11
s:fed	15 -15
s:federation	16 -16
s:fee	23 -23
s:fentanyl	-42 42
s:ferry	15 -15
s:fewer	28 -28
s:fig	15 -15
s:fighting	10 -10
s:film	23 -23
s:final	9 -9
s:finance	-7 7
s:finished	16 -16
s:fire	10 -10
s:firm	18 -18
s:first	-18 18
s:fishmeal	-18 18
s:fit	-10 10
s:fix	24 -24
s:flat	19 -19
s:flew	-13 13
s:float	-15 15
s:flood	18 -18
s:floor	-13 13
s:flower	-17 17
s:follow	-14 14
s:forecast	33 -33
s:foreign	19 -19
s:former	-15 15
s:formerly	-14 14
s:forward	-10 10
s:found	15 -15
s:four	14 -14
s:framework	27 -27
s:franc	25 -25
s:frankincense	-13 13
s:free	-21 21
s:freed	19 -19
s:freight	28 -28
s:frozen	-12 12
s:fuel	27 -27
s:full	21 -21
s:furniture	-25 25
s:further	-15 15
s:future	35 -35
s:gained	35 -35
s:game	23 -23
s:garment	-11 11
s:gas	16 -16
s:gate	16 -16
s:gave	21 -21
s:gdynia	-16 16
s:generic	-15 15
s:geneva	-11 11
s:gesture	8 -8
s:gift	11 -11
s:gigabyte	13 -13
s:given	15 -15
s:glove	-19 19
s:goal	17 -17
s:god	-13 13
s:gold	31 -31
s:golden	-11 11
s:goldman	12 -12
s:goose	-10 10
s:gothenburg	16 -16
s:government	24 -24
s:grace	-15 15
s:grain	12 -12
s:grant	11 -11
s:graphite	-13 13
s:gross	10 -10
s:ground	17 -17
s:grow	16 -16
s:grower	-16 16
s:growth	51 -51
s:guess	10 -10
s:gum	-11 11
s:h	27 -27
s:hall	22 -22
s:halloumi	-17 17
s:halt	9 -9
s:halve	-24 24
s:hanwha	17 -17
s:happy	8 -8
s:harbour	18 -18
s:hard	8 -8
s:hat	28 -28
s:hazelnut	-8 8
s:head	10 -10
s:heading	-14 14
s:hear	-25 25
s:heavy	22 -22
s:help	13 -13
s:her	17 -17
s:here	-27 27
s:hide	22 -22
s:higher	12 -12
s:highest	-10 10
s:him	19 -19
s:hit	-21 21
s:holiday	13 -13
s:home	17 -17
s:honey	-8 8
s:hop	-10 10
s:hope	16 -16
s:hospital	13 -13
s:host	14 -14
s:hotel	24 -24
s:hour	27 -27
s:house	23 -23
s:household	29 -29
s:how	11 -11
s:hyundai	11 -11
s:i'd	18 -18
s:i'm	10 -10
s:i've	12 -12
s:ice	-16 16
s:idea	-12 12
s:if	-11 11
s:ii	-12 12
s:immediate	8 -8
s:immediately	-16 16
s:import	9 -9
s:importer	-10 10
s:impose	-24 24
s:income	19 -19
s:increase	26 -26
s:index	32 -32
s:industry	16 -16
s:inflation	79 -79
s:initial	-22 22
s:insurer	13 -13
s:interest	53 -53
s:interim	-14 14
s:into	-17 17
s:investigation	12 -12
s:investor	17 -17
s:island	-14 14
s:islander	11 -11
s:isn't	-19 19
s:it	-11 11
s:it'll	-10 10
s:jam	-18 18
s:jean	-9 9
s:jewellery	-9 9
s:job	14 -14
s:join	14 -14
s:joke	12 -12
s:jump	18 -18
s:just	-10 10
s:jute	-13 13
s:kernel	-14 14
s:key	17 -17
s:kilo	28 -28
s:kilometre	13 -13
s:kite	10 -10
s:kiwifruit	6 -6
s:klaipėda	-11 11
s:knowledge	-12 12
s:kroner	11 -11
s:la	-17 17
s:ladder	19 -19
s:lago	-19 19
s:lake	8 -8
s:lamp	13 -13
s:lane	-8 8
s:lasting	10 -10
s:late	17 -17
s:later	-14 14
s:latest	34 -34
s:latter	-19 19
s:lead	34 -34
s:leaf	18 -18
s:least	17 -17
s:leather	-31 31
s:leg	-10 10
s:legal	16 -16
s:lemon	-10 10
s:lender	19 -19
s:lent	-13 13
s:lentil	-11 11
s:less	29 -29
s:letter	-11 11
s:level	-27 27
s:licence	33 -33
s:license	16 -16
s:lie	-9 9
s:likely	16 -16
s:likewise	-24 24
s:limit	16 -16
s:line	28 -28
s:liquor	-12 12
s:lira	10 -10
s:lisbon	-14 14
s:list	-25 25
s:live	-8 8
s:lived	-11 11
s:loaded	9 -9
s:loan	40 -40
s:lock	14 -14
s:london	19 -19
s:lorry	39 -39
s:lose	30 -30
s:loss	10 -10
s:low	8 -8
s:lower	24 -24
s:m	-16 16
s:machine	-19 19
s:mackerel	-15 15
s:magnet	15 -15
s:management	24 -24
s:manila	18 -18
s:manufacturing	19 -19
s:maple	-12 12
s:marble	-15 15
s:margin	23 -23
s:market	17 -17
s:may	23 -23
s:me	15 -15
s:meal	-13 13
s:meantime	-18 18
s:meanwhile	-16 16
s:measure	8 -8
s:meat	-11 11
s:media	-22 22
s:mediator	19 -19
s:meet	15 -15
s:melon	-15 15
s:melted	8 -8
s:member	10 -10
s:membership	10 -10
s:men	17 -17
s:mendoza	-8 8
s:mention	-21 21
s:merdeka	23 -23
s:merely	-14 14
s:metre	36 -36
s:mgx	17 -17
s:might	16 -16
s:mill	-6 6
s:mine	20 -20
s:mineral	-11 11
s:minimum	-11 11
s:ministry	11 -11
s:minu	30 -30
s:minute	19 -19
s:misprint	-16 16
s:miss	-11 11
s:missing	16 -16
s:model	20 -20
s:moment	-15 15
s:monday	12 -12
s:money	37 -37
s:more	19 -19
s:morning	12 -12
s:mortgage	30 -30
s:motion	17 -17
s:motor	20 -20
s:motorcycle	-22 22
s:my	17 -17
s:naira	10 -10
s:name	18 -18
s:nasdaq	10 -10
s:national	23 -23
s:need	32 -32
s:negotiate	-13 13
s:negotiation	16 -16
s:neighbour	17 -17
s:network	23 -23
s:newspaper	-26 26
s:night	45 -45
s:nikkei	18 -18
s:nil	-26 26
s:nine	15 -15
s:nobody	-18 18
s:none	34 -34
s:nor	-14 14
s:nothing	10 -10
s:notice	13 -13
s:nought	-36 36
s:now	-11 11
s:nut	-16 16
s:nutmeg	-12 12
s:nvidia	46 -46
s:oak	-8 8
s:obtain	16 -16
s:ocean	14 -14
s:odd	25 -25
s:of	10 -10
s:ohio	11 -11
s:oil	-11 11
s:older	-14 14
s:once	12 -12
s:one	62 -62
s:opened	26 -26
s:operator	25 -25
s:opinion	20 -20
s:opposite	17 -17
s:opposition	11 -11
s:oracle	20 -20
s:orange	-21 21
s:order	-14 14
s:ordinance	7 -7
s:ore	23 -23
s:output	9 -9
s:outside	-19 19
s:over	8 -8
s:overall	-8 8
s:overtime	9 -9
s:owe	-25 25
s:owned	16 -16
s:ownership	15 -15
s:package	18 -18
s:pact	-21 21
s:page	9 -9
s:paragraph	11 -11
s:parcel	30 -30
s:parent	17 -17
s:part	-9 9
s:partner	13 -13
s:partnership	-11 11
s:pass	20 -20
s:pasta	15 -15
s:patented	-24 24
s:pause	-17 17
s:payable	-14 14
s:payment	8 -8
s:pea	13 -13
s:peace	24 -24
s:peak	16 -16
s:peanut	-15 15
s:pen	-13 13
s:penalty	9 -9
s:pending	-11 11
s:penny	-14 14
s:pension	19 -19
s:people	-4 4
s:pepper	-17 17
s:percent	-28 28
s:percentage	10 -10
s:permanent	-16 16
s:permit	23 -23
s:person	-9 9
s:peso	27 -27
s:phone	17 -17
s:phosphate	-14 14
s:piece	12 -12
s:pineapple	-19 19
s:pistachio	9 -9
s:plain	-15 15
s:plant	8 -8
s:play	17 -17
s:player	29 -29
s:pleased	15 -15
s:plough	-14 14
s:plu	-14 14
s:plywood	-18 18
s:point	12 -12
s:policy	27 -27
s:poll	47 -47
s:port	14 -14
s:possible	-6 6
s:post	-18 18
s:postal	-25 25
s:pot	12 -12
s:powder	-24 24
s:power	16 -16
s:practice	13 -13
s:precursor	15 -15
s:predict	14 -14
s:preference	-21 21
s:preliminary	-18 18
s:premium	20 -20
s:prepare	-8 8
s:present	-19 19
s:presenter	-20 20
s:president	-9 9
s:pressed	-10 10
s:previou	14 -14
s:price	33 -33
s:prime	23 -23
s:print	9 -9
s:prisoner	21 -21
s:prize	19 -19
s:probability	34 -34
s:procedure	9 -9
s:proclamation	-12 12
s:produce	16 -16
s:profit	25 -25
s:prolong	-19 19
s:promise	-13 13
s:property	12 -12
s:proposal	6 -6
s:provide	-14 14
s:provided	-13 13
s:provisional	-28 28
s:pub	12 -12
s:pupil	15 -15
s:push	-16 16
s:put	15 -15
s:question	24 -24
s:rain	19 -19
s:raise	15 -15
s:rapeseed	-8 8
s:rare	13 -13
s:rated	10 -10
s:rather	-27 27
s:ratify	-15 15
s:ready	13 -13
s:reason	-13 13
s:rebate	19 -19
s:recall	-15 15
s:receive	27 -27
s:recession	21 -21
s:reciprocal	-24 24
s:recommend	-4 4
s:record	22 -22
s:red	-10 10
s:reduce	15 -15
s:reduction	17 -17
s:refine	14 -14
s:refinery	-13 13
s:refuse	20 -20
s:regular	-14 14
s:reject	13 -13
s:related	13 -13
s:release	12 -12
s:remain	-25 25
s:remark	-14 14
s:remember	-21 21
s:repair	11 -11
s:replace	-25 25
s:repo	15 -15
s:report	-12 12
s:reporter	14 -14
s:representative	10 -10
s:require	14 -14
s:resident	26 -26
s:respectively	-19 19
s:rest	10 -10
s:retain	-25 25
s:revenue	34 -34
s:reykjavík	-15 15
s:rise	19 -19
s:risk	10 -10
s:river	10 -10
s:road	-10 10
s:roaming	30 -30
s:roe	10 -10
s:room	16 -16
s:rose	-13 13
s:round	43 -43
s:rubber	-10 10
s:rugby	19 -19
s:rum	-14 14
s:rumour	-30 30
s:rupture	12 -12
s:sach	12 -12
s:safeguard	-10 10
s:sail	-12 12
s:salary	13 -13
s:sale	35 -35
s:salmon	-27 27
s:salt	16 -16
s:same	-27 27
s:sanction	23 -23
s:sanctioned	-11 11
s:santo	-6 6
s:sardine	-13 13
s:save	32 -32
s:saving	12 -12
s:scale	39 -39
s:scenario	23 -23
s:schedule	-12 12
s:school	16 -16
s:scotch	-13 13
s:scottish	-18 18
s:scrap	-10 10
s:sea	13 -13
s:season	21 -21
s:seat	26 -26
s:second	7 -7
s:secret	-9 9
s:see	17 -17
s:seem	-13 13
s:sell	14 -14
s:seller	-17 17
s:semiconductor	10 -10
s:send	-30 30
s:seng	10 -10
s:sense	11 -11
s:separate	-10 10
s:service	12 -12
s:sesame	-15 15
s:session	15 -15
s:sewing	-21 21
s:shaken	-7 7
s:shanghai	14 -14
s:share	58 -58
s:shared	22 -22
s:she	12 -12
s:shilling	16 -16
s:shirt	18 -18
s:shoe	16 -16
s:shop	20 -20
s:shore	-12 12
s:short	25 -25
s:shortly	12 -12
s:should	12 -12
s:shrimp	-29 29
s:sideline	10 -10
s:signature	21 -21
s:silver	15 -15
s:since	-15 15
s:sir	24 -24
s:site	9 -9
s:size	11 -11
s:ski	-14 14
s:small	25 -25
s:smaller	21 -21
s:smartphone	10 -10
s:snow	12 -12
s:so	-20 20
s:soap	-13 13
s:social	-19 19
s:softwood	-24 24
s:solar	10 -10
s:somebody	-26 26
s:something	-9 9
s:soon	-12 12
s:sort	27 -27
s:source	-16 16
s:southeast	18 -18
s:southern	24 -24
s:soybean	30 -30
s:spare	-19 19
s:speak	-17 17
s:speaking	16 -16
s:spent	9 -9
s:spoke	-22 22
s:spoken	-24 24
s:sport	21 -21
s:spot	16 -16
s:sprat	-32 32
s:spring	-5 5
s:staff	15 -15
s:stall	12 -12
s:stamp	19 -19
s:standstill	-14 14
s:statement	-7 7
s:stay	-12 12
s:steak	-9 9
s:step	-9 9
s:still	-14 14
s:stockfish	-18 18
s:stone	-18 18
s:stop	-11 11
s:story	16 -16
s:street	22 -22
s:stuck	-17 17
s:stuff	-17 17
s:subscription	22 -22
s:subsidy	-9 9
s:such	10 -10
s:suggest	-17 17
s:sum	-22 22
s:sun	17 -17
s:sunday	19 -19
s:sunflower	-15 15
s:supplement	16 -16
s:supply	14 -14
s:suppose	29 -29
s:supposed	-9 9
s:surcharge	10 -10
s:survey	26 -26
s:suspend	9 -9
s:suspension	-13 13
s:swear	14 -14
s:syrup	-11 11
s:table	-4 4
s:tail	15 -15
s:talk	11 -11
s:talked	10 -10
s:tallest	9 -9
s:tangier	14 -14
s:target	23 -23
s:tariff	13 -13
s:taro	-21 21
s:tax	23 -23
s:tea	-9 9
s:teacher	11 -11
s:team	24 -24
s:telephone	13 -13
s:temporary	9 -9
s:tenth	21 -21
s:tequila	-14 14
s:than	20 -20
s:themselve	-14 14
s:then	-18 18
s:there	-14 14
s:therefore	-29 29
s:these	-11 11
s:thread	-9 9
s:threat	-26 26
s:threaten	-9 9
s:three	20 -20
s:throughout	-20 20
s:thursday	31 -31
s:ticket	45 -45
s:tile	-12 12
s:till	-7 7
s:timber	-16 16
s:time	8 -8
s:together	-21 21
s:toll	12 -12
s:tomato	10 -10
s:tomatoe	10 -10
s:tool	-13 13
s:top	-19 19
s:total	-22 22
s:tournament	11 -11
s:toy	16 -16
s:toyota	10 -10
s:tractor	-13 13
s:trade	21 -21
s:trader	-13 13
s:transfer	16 -16
s:transit	38 -38
s:treat	13 -13
s:treaty	-21 21
s:trieste	-12 12
s:truck	12 -12
s:true	-13 13
s:tuna	-10 10
s:turnberry	-13 13
s:turned	16 -16
s:turnout	44 -44
s:turnover	11 -11
s:two	23 -23
s:type	-14 14
s:tyre	-15 15
s:unemployment	31 -31
s:union	33 -33
s:unlawful	-24 24
s:unless	-15 15
s:up	18 -18
s:upper	36 -36
s:ups	11 -11
s:urea	-12 12
s:use	15 -15
s:utility	12 -12
s:valid	11 -11
s:vanilla	-12 12
s:vat	41 -41
s:vehicle	12 -12
s:veneer	-15 15
s:version	-9 9
s:vessel	21 -21
s:view	6 -6
s:village	10 -10
s:visitor	20 -20
s:volume	18 -18
s:vote	32 -32
s:wage	28 -28
s:want	10 -10
s:water	17 -17
s:way	-11 11
s:weaker	17 -17
s:wear	15 -15
s:weather	28 -28
s:weekend	11 -11
s:well	-17 17
s:were	15 -15
s:west	10 -10
s:what	-8 8
s:whatever	-16 16
s:wheat	-14 14
s:where	-24 24
s:whichever	14 -14
s:wholesaler	-10 10
s:whom	25 -25
s:whopping	-12 12
s:whose	14 -14
s:why	24 -24
s:win	30 -30
s:window	14 -14
s:winner	19 -19
s:wire	-25 25
s:withdraw	12 -12
s:within	-15 15
s:without	-13 13
s:wool	-19 19
s:workshop	11 -11
s:world	13 -13
s:worldwide	-21 21
s:worse	-25 25
s:worst	-16 16
s:write	-18 18
s:x	10 -10
s:yacht	24 -24
s:yale	12 -12
s:yarn	-22 22
s:yes	-15 15
s:yet	12 -12
s:yield	42 -42
s:yokohama	-17 17
s:zero	-46 46
s:zone	16 -16
s:|	44 -44
s:·	22 -22
s:→	-24 24
sa:" ,	-20 20
sa:" .	-14 14
sa:" <person>	25 -25
sa:" it	-12 12
sa:" one	-18 18
sa:" seem	-15 15
sa:" she	-19 19
sa:" the	21 -21
sa:" was	9 -9
sa:'	-10 10
sa:'s .	-7 7
sa:'s <number>	-12 12
sa:'s and	-17 17
sa:'s own	-10 10
sa:'s prime	13 -13
sa:'s rule	-11 11
sa:( <day-gone>	34 -34
sa:( <number>	22 -22
sa:( at	-10 10
sa:( b	10 -10
sa:( before	-9 9
sa:)	12 -12
sa:) ,	-20 20
sa:) :	20 -20
sa:) and	-10 10
sa:) are	-14 14
sa:) is	-10 10
sa:) the	16 -16
sa:, <goods-amount>	-9 9
sa:, <name>	10 -10
sa:, <quality>	10 -10
sa:, <span>	-13 13
sa:, according	17 -17
sa:, agree	-10 10
sa:, all	-10 10
sa:, among	22 -22
sa:, an	18 -18
sa:, as	-16 16
sa:, at	18 -18
sa:, because	-7 7
sa:, but	-5 5
sa:, by	-19 19
sa:, car	7 -7
sa:, cease	12 -12
sa:, copper	13 -13
sa:, depending	-9 9
sa:, fentanyl	11 -11
sa:, for	-20 20
sa:, he	-5 5
sa:, if	-22 22
sa:, in	-9 9
sa:, it	9 -9
sa:, leather	-12 12
sa:, like	-21 21
sa:, more	-11 11
sa:, never	11 -11
sa:, new	-20 20
sa:, no	12 -12
sa:, nor	-13 13
sa:, now	-6 6
sa:, of	8 -8
sa:, part	13 -13
sa:, people	-10 10
sa:, say	-20 20
sa:, section	-12 12
sa:, sell	-11 11
sa:, she	20 -20
sa:, should	-11 11
sa:, sign	9 -9
sa:, since	-10 10
sa:, suspend	18 -18
sa:, tell	10 -10
sa:, the	18 -18
sa:, though	-16 16
sa:, threaten	17 -17
sa:, to	16 -16
sa:, truce	-10 10
sa:, two	11 -11
sa:, under	-15 15
sa:, unless	-17 17
sa:, until	25 -25
sa:, up	11 -11
sa:, we	10 -10
sa:, when	-17 17
sa:, while	10 -10
sa:, who	-7 7
sa:, with	31 -31
sa:, without	-15 15
sa:, would	-14 14
sa:, write	-9 9
sa:-	-18 18
sa:- <number>	17 -17
sa:- labor	-15 15
sa:- shore	-12 12
sa:- to	-11 11
sa:.	-9 9
sa:. "	-15 15
sa:. m	-14 14
sa:/	12 -12
sa::	19 -19
sa:: "	22 -22
sa:: <name>	19 -19
sa:: <number>	-22 22
sa:: a	10 -10
sa:: in	-12 12
sa:: its	-17 17
sa:: that	-11 11
sa:: those	-8 8
sa:: what	9 -9
sa:;	-18 18
sa:; <name>	-18 18
sa:; he	-6 6
sa:; no	-16 16
sa:; the	20 -20
sa:; there	11 -11
sa:; with	-7 7
sa:<day-ahead>	-14 14
sa:<day-ahead> )	-8 8
sa:<day-ahead> ?	-12 12
sa:<day-ahead> is	-9 9
sa:<day-ahead> of	-8 8
sa:<day-ahead> to	12 -12
sa:<day-ahead> was	-11 11
sa:<day-gone> )	33 -33
sa:<day-gone> ,	-18 18
sa:<day-gone> :	-12 12
sa:<day-gone> is	-12 12
sa:<day-today> .	-18 18
sa:<day-today> <level>	-11 11
sa:<day-today> after	8 -8
sa:<goods-amount> of	-13 13
sa:<level-noun>	17 -17
sa:<level>	12 -12
sa:<level> )	-17 17
sa:<level> ,	12 -12
sa:<level> :	9 -9
sa:<level> <day-ahead>	6 -6
sa:<level> <span>	18 -18
sa:<level> and	27 -27
sa:<level> apply	-19 19
sa:<level> are	-11 11
sa:<level> as	-11 11
sa:<level> by	-17 17
sa:<level> duty	28 -28
sa:<level> for	16 -16
sa:<level> from	15 -15
sa:<level> is	11 -11
sa:<level> more	14 -14
sa:<level> next	9 -9
sa:<level> now	-11 11
sa:<level> on	16 -16
sa:<level> or	-12 12
sa:<level> over	17 -17
sa:<level> reciprocal	10 -10
sa:<level> respectively	-12 12
sa:<level> too	8 -8
sa:<level> with	-9 9
sa:<level> within	-12 12
sa:<money>	-15 15
sa:<money> each	-11 11
sa:<money> in	-16 16
sa:<month-ahead> it	-8 8
sa:<month-gone>	-11 11
sa:<month-gone> ,	14 -14
sa:<month-gone> on	-17 17
sa:<month-gone> remain	-10 10
sa:<month-gone> was	-12 12
sa:<name> 's	-16 16
sa:<name> (	-11 11
sa:<name> ,	23 -23
sa:<name> .	-11 11
sa:<name> <level>	-25 25
sa:<name> <number>	11 -11
sa:<name> among	-12 12
sa:<name> and	12 -12
sa:<name> as	-9 9
sa:<name> at	-30 30
sa:<name> charge	-11 11
sa:<name> for	-10 10
sa:<name> go	14 -14
sa:<name> hold	11 -11
sa:<name> keep	13 -13
sa:<name> last	12 -12
sa:<name> or	24 -24
sa:<name> pay	-14 14
sa:<name> say	10 -10
sa:<name> sign	8 -8
sa:<name> than	15 -15
sa:<name> under	-17 17
sa:<name> until	13 -13
sa:<name> was	14 -14
sa:<not>	-18 18
sa:<number> "	14 -14
sa:<number> %	10 -10
sa:<number> )	7 -7
sa:<number> <day-today>	-12 12
sa:<number> again	-9 9
sa:<number> all	-11 11
sa:<number> and	4 -4
sa:<number> are	14 -14
sa:<number> as	-9 9
sa:<number> at	-17 17
sa:<number> before	-13 13
sa:<number> billion	-10 10
sa:<number> cent	15 -15
sa:<number> from	-23 23
sa:<number> had	10 -10
sa:<number> if	-15 15
sa:<number> is	8 -8
sa:<number> it	12 -12
sa:<number> largest	-9 9
sa:<number> like	17 -17
sa:<number> make	-11 11
sa:<number> million	-11 11
sa:<number> on	-15 15
sa:<number> since	-10 10
sa:<number> th	-10 10
sa:<number> that	-20 20
sa:<number> until	-15 15
sa:<number> was	8 -8
sa:<number> we	11 -11
sa:<number> were	-11 11
sa:<number> which	17 -17
sa:<office> say	16 -16
sa:<organisation>	-11 11
sa:<organisation> 's	-21 21
sa:<organisation> ,	13 -13
sa:<organisation> .	-14 14
sa:<organisation> agree	-12 12
sa:<organisation> did	-9 9
sa:<organisation> had	20 -20
sa:<organisation> is	23 -23
sa:<organisation> say	-11 11
sa:<person> .	-16 16
sa:<person> come	19 -19
sa:<person> for	-15 15
sa:<person> had	-15 15
sa:<person> has	-17 17
sa:<person> of	16 -16
sa:<person> write	-12 12
sa:<points> from	10 -10
sa:<points> of	12 -12
sa:<quality> <level>	-12 12
sa:<quality> and	14 -14
sa:<quality> border	10 -10
sa:<quality> butter	-12 12
sa:<quality> car	13 -13
sa:<quality> cocoa	-13 13
sa:<quality> company	9 -9
sa:<quality> cotton	-9 9
sa:<quality> country	14 -14
sa:<quality> custom	17 -17
sa:<quality> date	-11 11
sa:<quality> duty	-22 22
sa:<quality> embassy	-13 13
sa:<quality> farm	13 -13
sa:<quality> hazelnut	11 -11
sa:<quality> market	12 -12
sa:<quality> one	-6 6
sa:<quality> raspberry	11 -11
sa:<quality> rate	-15 15
sa:<quality> sprat	-9 9
sa:<quality> steel	-7 7
sa:<quality> time	8 -8
sa:<quality> tomatoe	10 -10
sa:<quality> tractor	12 -12
sa:<quality> trade	-15 15
sa:<seat>	-8 8
sa:<seat> ,	8 -8
sa:<seat> .	-10 10
sa:<seat> had	11 -11
sa:<seat> last	-11 11
sa:<seat> put	14 -14
sa:<seat> say	-5 5
sa:<span> .	-15 15
sa:<span> after	-17 17
sa:<span> and	-12 12
sa:<span> at	-13 13
sa:<span> before	9 -9
sa:<span> of	-14 14
sa:<v-agree>	17 -17
sa:<v-begin>	-12 12
sa:<v-down>	2 -2
sa:<v-up>	8 -8
sa:?	12 -12
sa:a ,	14 -14
sa:a <office>	-16 16
sa:a box	17 -17
sa:a cut	12 -12
sa:a figure	-11 11
sa:a flat	9 -9
sa:a half	-14 14
sa:a halt	10 -10
sa:a letter	8 -8
sa:a licence	12 -12
sa:a little	-17 17
sa:a member	-12 12
sa:a minimum	-22 22
sa:a notice	-11 11
sa:a pause	-6 6
sa:a penalty	-11 11
sa:a poll	14 -14
sa:a quota	-31 31
sa:a scale	17 -17
sa:a summit	11 -11
sa:a tariff	24 -24
sa:a trade	-10 10
sa:about	-13 13
sa:above	19 -19
sa:above .	15 -15
sa:above what	-20 20
sa:abroad	13 -13
sa:act	-9 9
sa:action	-12 12
sa:add	11 -11
sa:add on	12 -12
sa:additional	7 -7
sa:advise	-11 11
sa:affiliate	16 -16
sa:after .	11 -11
sa:after <number>	13 -13
sa:after <person>	12 -12
sa:after <span>	-19 19
sa:after a	-7 7
sa:after that	-28 28
sa:afternoon	12 -12
sa:afterward	-18 18
sa:afterward .	-12 12
sa:again	-8 8
sa:again ,	-10 10
sa:against .	18 -18
sa:against <number>	-15 15
sa:against dump	-10 10
sa:age	-12 12
sa:agenda	-11 11
sa:agenda .	-10 10
sa:agree in	-15 15
sa:agree on	-11 11
sa:agreement	-17 17
sa:agreement of	-18 18
sa:agreement that	-12 12
sa:agreement with	-18 18
sa:ahead	9 -9
sa:aircraft part	11 -11
sa:all	-19 19
sa:all ,	12 -12
sa:all .	-36 36
sa:all good	10 -10
sa:all in	-26 26
sa:all our	13 -13
sa:all tell	-17 17
sa:all under	8 -8
sa:alone	-11 11
sa:alpaca	-8 8
sa:already	-15 15
sa:already .	-10 10
sa:also	10 -10
sa:altogether	-24 24
sa:altogether .	-15 15
sa:aluminium	-16 16
sa:aluminum	16 -16
sa:aluminum ,	9 -9
sa:alway	-29 29
sa:among other	-11 11
sa:among them	22 -22
sa:an agreement	6 -6
sa:an hour	14 -14
sa:an increase	11 -11
sa:an order	-17 17
sa:and ,	-13 13
sa:and <money>	14 -14
sa:and <seat>	-15 15
sa:and a	9 -9
sa:and above	-27 27
sa:and aluminum	7 -7
sa:and before	12 -12
sa:and buy	12 -12
sa:and collect	-9 9
sa:and fall	8 -8
sa:and framework	17 -17
sa:and from	-18 18
sa:and get	-14 14
sa:and i	-16 16
sa:and keep	-11 11
sa:and may	-12 12
sa:and never	-8 8
sa:and no	-21 21
sa:and nobody	-21 21
sa:and not	-23 23
sa:and nothing	10 -10
sa:and now	9 -9
sa:and of	-19 19
sa:and poultry	11 -11
sa:and raise	-13 13
sa:and reciprocal	12 -12
sa:and sign	15 -15
sa:and since	-10 10
sa:and stay	-20 20
sa:and the	9 -9
sa:and two	6 -6
sa:and what	16 -16
sa:and you	-13 13
sa:announce	-14 14
sa:announce in	-17 17
sa:announce on	12 -12
sa:another	2 -2
sa:another <level>	12 -12
sa:another <number>	13 -13
sa:answer	15 -15
sa:any of	15 -15
sa:anybody	15 -15
sa:anything .	-12 12
sa:apiece	-11 11
sa:apply before	8 -8
sa:apricot	11 -11
sa:are .	-21 21
sa:are <number>	-15 15
sa:are add	13 -13
sa:are go	-12 12
sa:are in	9 -9
sa:are on	12 -12
sa:are pay	-17 17
sa:are suspend	-13 13
sa:are the	-12 12
sa:are to	11 -11
sa:arrangement	-15 15
sa:as	-15 15
sa:as <name>	-7 7
sa:as a	-33 33
sa:as far	-12 12
sa:as he	18 -18
sa:as of	-21 21
sa:as one	-14 14
sa:as soon	-10 10
sa:asia	10 -10
sa:ask for	6 -6
sa:asleep .	8 -8
sa:at	15 -15
sa:at <level>	23 -23
sa:at <number>	-11 11
sa:at all	14 -14
sa:at christma	-7 7
sa:at his	14 -14
sa:at new	-12 12
sa:at present	-30 30
sa:at the	-7 7
sa:at zero	-9 9
sa:average	32 -32
sa:average .	21 -21
sa:await	-11 11
sa:away	-13 13
sa:away with	-10 10
sa:b	12 -12
sa:back ,	-13 13
sa:back to	12 -12
sa:banana	10 -10
sa:banana and	10 -10
sa:be <number>	-13 13
sa:be charge	-17 17
sa:be due	-12 12
sa:be know	-11 11
sa:be levy	-10 10
sa:bean .	15 -15
sa:bean in	-11 11
sa:because	-15 15
sa:because of	-22 22
sa:beef .	-12 12
sa:been <number>	-18 18
sa:been put	-12 12
sa:been suspend	24 -24
sa:been talking	11 -11
sa:been threaten	-15 15
sa:been withdraw	16 -16
sa:beer	14 -14
sa:beer ,	13 -13
sa:before	6 -6
sa:before ,	-20 20
sa:before <number>	8 -8
sa:before that	18 -18
sa:before the	11 -11
sa:begin	-7 7
sa:begin ,	-11 11
sa:being	-7 7
sa:being ,	-14 14
sa:being negotiate	14 -14
sa:bell	9 -9
sa:belong	-13 13
sa:belong to	-18 18
sa:below	14 -14
sa:best	26 -26
sa:better	23 -23
sa:better than	11 -11
sa:between	7 -7
sa:beyond	15 -15
sa:bill .	-13 13
sa:billion	-9 9
sa:bin	16 -16
sa:bird	8 -8
sa:block	-10 10
sa:boat .	-8 8
sa:boeing	12 -12
sa:booking	11 -11
sa:border .	-10 10
sa:both direction	-9 9
sa:both of	-11 11
sa:both way	-14 14
sa:box	17 -17
sa:box of	16 -16
sa:boxe	13 -13
sa:broke	10 -10
sa:business .	-15 15
sa:but that	-8 8
sa:but the	14 -14
sa:butter	-27 27
sa:butter .	-9 9
sa:buy	14 -14
sa:buy ,	16 -16
sa:buy the	-13 13
sa:by <day-ahead>	25 -25
sa:by <level>	-11 11
sa:by <number>	26 -26
sa:by <points>	11 -11
sa:by <seat>	-16 16
sa:by a	-21 21
sa:by our	13 -13
sa:by telephone	11 -11
sa:by treaty	-18 18
sa:c	12 -12
sa:calculated	23 -23
sa:call	15 -15
sa:call that	18 -18
sa:call to	12 -12
sa:can be	18 -18
sa:cannot be	10 -10
sa:car	-6 6
sa:car ;	12 -12
sa:car to	-10 10
sa:cargoe	11 -11
sa:carpet	-9 9
sa:carry	-7 7
sa:carry <number>	-9 9
sa:category	15 -15
sa:cease	10 -10
sa:cease to	10 -10
sa:ceasefire	13 -13
sa:cent	-22 22
sa:cent ,	-23 23
sa:centimetre	11 -11
sa:ceramic tile	9 -9
sa:certain	-10 10
sa:chance	15 -15
sa:chance of	10 -10
sa:change	16 -16
sa:change :	11 -11
sa:change for	9 -9
sa:changed	9 -9
sa:charge <level>	21 -21
sa:charge by	10 -10
sa:charge in	16 -16
sa:cheaper	23 -23
sa:chemical	13 -13
sa:children	24 -24
sa:chip	16 -16
sa:city	16 -16
sa:close	13 -13
sa:cobalt	9 -9
sa:cocoa	-14 14
sa:cocoa butter	-13 13
sa:coconut oil	10 -10
sa:colleague	10 -10
sa:collect <level>	-10 10
sa:come .	-18 18
sa:come back	12 -12
sa:come from	24 -24
sa:come in	-12 12
sa:come to	17 -17
sa:company	7 -7
sa:company that	-10 10
sa:complete	10 -10
sa:conference	-10 10
sa:conference .	-10 10
sa:container	12 -12
sa:continue	-22 22
sa:continue to	-11 11
sa:control	-13 13
sa:control on	-15 15
sa:cork	16 -16
sa:cotton	-19 19
sa:cotton from	-9 9
sa:couple	8 -8
sa:crane ,	-17 17
sa:crisi	11 -11
sa:crop	10 -10
sa:crown	10 -10
sa:cut ,	7 -7
sa:cut the	-10 10
sa:date .	-21 21
sa:date from	-18 18
sa:daughter	7 -7
sa:day ,	-12 12
sa:day after	11 -11
sa:day since	10 -10
sa:dead	-13 13
sa:deal	-25 25
sa:deal .	-13 13
sa:deal is	10 -10
sa:dearer	31 -31
sa:dearer .	8 -8
sa:decide .	12 -12
sa:decision	12 -12
sa:denim	12 -12
sa:depending	-13 13
sa:depending on	-13 13
sa:did .	13 -13
sa:direction	-14 14
sa:direction .	-10 10
sa:discussion	10 -10
sa:discussion .	10 -10
sa:do ,	-16 16
sa:do not	23 -23
sa:doe .	-18 18
sa:doe not	10 -10
sa:doesn't	11 -11
sa:dollar	18 -18
sa:dollar .	11 -11
sa:don't	20 -20
sa:done	12 -12
sa:done .	12 -12
sa:down	10 -10
sa:down .	16 -16
sa:dried apricot	11 -11
sa:drill	-15 15
sa:driver	8 -8
sa:drum	13 -13
sa:due	-11 11
sa:due on	-12 12
sa:dump	-14 14
sa:duty ;	-12 12
sa:duty apply	11 -11
sa:duty in	-16 16
sa:duty on	-6 6
sa:duty that	14 -14
sa:duty to	-11 11
sa:each other	16 -16
sa:earn	9 -9
sa:eat	16 -16
sa:economy	30 -30
sa:economy ,	10 -10
sa:effect	-13 13
sa:effect .	-10 10
sa:either side	-18 18
sa:election	16 -16
sa:electric vehicle	9 -9
sa:electricity	18 -18
sa:electricity tariff	14 -14
sa:eleven	13 -13
sa:else	15 -15
sa:else .	26 -26
sa:embassy	-13 13
sa:end at	-12 12
sa:energy .	-12 12
sa:engine	-14 14
sa:enter	11 -11
sa:enter free	12 -12
sa:entity	14 -14
sa:entry	-25 25
sa:entry for	-17 17
sa:equipment	16 -16
sa:ethanol	-14 14
sa:evening	14 -14
sa:ever	-22 22
sa:ever been	-11 11
sa:everybody pay	-13 13
sa:everything else	-13 13
sa:everything from	10 -10
sa:everywhere	-16 16
sa:exclusion	14 -14
sa:existing	11 -11
sa:expect	17 -17
sa:explain	18 -18
sa:export	9 -9
sa:exporter	-9 9
sa:extend	12 -12
sa:extension	21 -21
sa:extension .	12 -12
sa:extra	14 -14
sa:extra .	12 -12
sa:fair	15 -15
sa:fall to	-14 14
sa:family	15 -15
sa:far as	-12 12
sa:farm	10 -10
sa:faster	-12 12
sa:favour	13 -13
sa:fentanyl .	-25 25
sa:fentanyl ;	16 -16
sa:fewer	18 -18
sa:fewer than	16 -16
sa:fill	-14 14
sa:film	16 -16
sa:finance	-9 9
sa:finished	10 -10
sa:first .	6 -6
sa:flat .	15 -15
sa:flew	-17 17
sa:flew home	-15 15
sa:flour .	-9 9
sa:flower .	-11 11
sa:follow on	-10 10
sa:for <day-ahead>	-17 17
sa:for <day-gone>	-17 17
sa:for <goods-amount>	-22 22
sa:for <name>	-17 17
sa:for <number>	27 -27
sa:for <span>	-22 22
sa:for all	-11 11
sa:for an	-12 12
sa:for at	-12 12
sa:for beef	15 -15
sa:for both	-10 10
sa:for call	12 -12
sa:for company	-14 14
sa:for it	10 -10
sa:for its	-20 20
sa:for now	11 -11
sa:for other	-15 15
sa:for some	-10 10
sa:for those	19 -19
sa:for up	-13 13
sa:for us	-10 10
sa:for what	-8 8
sa:forced -	-16 16
sa:formerly	-12 12
sa:forty	12 -12
sa:four	10 -10
sa:framework	16 -16
sa:framework with	18 -18
sa:free	27 -27
sa:free .	19 -19
sa:free of	15 -15
sa:freight	18 -18
sa:from <day-ahead>	-13 13
sa:from <day-gone>	-28 28
sa:from <level>	11 -11
sa:from <month-gone>	-14 14
sa:from <name>	19 -19
sa:from <number>	-11 11
sa:from <seat>	10 -10
sa:from it	13 -13
sa:from midnight	19 -19
sa:from now	12 -12
sa:from the	-7 7
sa:front	-7 7
sa:full	37 -37
sa:full .	24 -24
sa:further point	-10 10
sa:gained	-8 8
sa:game	12 -12
sa:gap	-12 12
sa:gap .	-12 12
sa:gas	13 -13
sa:gave	12 -12
sa:gave the	18 -18
sa:gdynia	-13 13
sa:geneva .	-15 15
sa:get	-11 11
sa:give	-24 24
sa:give up	-11 11
sa:glass .	-12 12
sa:go away	-14 14
sa:go back	18 -18
sa:go the	-11 11
sa:go up	18 -18
sa:god	-13 13
sa:good	-14 14
sa:good ,	-20 20
sa:good and	15 -15
sa:good are	11 -11
sa:good from	-16 16
sa:good make	16 -16
sa:good pay	-14 14
sa:good with	13 -13
sa:government	21 -21
sa:grace	-14 14
sa:growth	18 -18
sa:h	14 -14
sa:h <number>	14 -14
sa:had ask	11 -11
sa:had been	-11 11
sa:had come	-9 9
sa:had no	30 -30
sa:had talked	19 -19
sa:half	-22 22
sa:half of	-13 13
sa:halt	10 -10
sa:handed	14 -14
sa:hanwha ocean	9 -9
sa:has been	25 -25
sa:has had	8 -8
sa:has no	-12 12
sa:has not	-15 15
sa:has say	11 -11
sa:has take	-12 12
sa:has to	-4 4
sa:hat	16 -16
sa:have .	-10 10
sa:have found	11 -11
sa:have had	-13 13
sa:have no	-18 18
sa:have put	18 -18
sa:have read	-8 8
sa:have to	-13 13
sa:he add	-10 10
sa:he call	9 -9
sa:he had	-10 10
sa:he write	12 -12
sa:heard	11 -11
sa:heavy	12 -12
sa:her	12 -12
sa:here	-17 17
sa:here ;	-9 9
sa:herring	10 -10
sa:herring .	14 -14
sa:hide	20 -20
sa:highest in	14 -14
sa:him	18 -18
sa:him .	20 -20
sa:his first	-17 17
sa:hold at	14 -14
sa:holiday	10 -10
sa:home ,	-8 8
sa:hope for	-15 15
sa:hope of	11 -11
sa:hotel	14 -14
sa:hour	13 -13
sa:hour .	9 -9
sa:house of	-12 12
sa:i read	13 -13
sa:ice	-12 12
sa:ice .	-10 10
sa:if	-10 10
sa:if not	-11 11
sa:if the	16 -16
sa:if they	-11 11
sa:immediate	8 -8
sa:immediate effect	9 -9
sa:import	-19 19
sa:impose	-17 17
sa:in <number>	26 -26
sa:in all	-24 24
sa:in both	-19 19
sa:in favour	13 -13
sa:in force	19 -19
sa:in its	-18 18
sa:in most	-14 14
sa:in place	-8 8
sa:in some	-10 10
sa:in spring	-9 9
sa:in sum	-13 13
sa:in tangier	14 -14
sa:in two	16 -16
sa:in which	-14 14
sa:increase of	11 -11
sa:industrial	-18 18
sa:industrial good	-18 18
sa:instead	-16 16
sa:instead of	-20 20
sa:into	-13 13
sa:into <name>	-19 19
sa:into a	15 -15
sa:introduce in	10 -10
sa:invest	-10 10
sa:invest <money>	-9 9
sa:invoice	-14 14
sa:is "	-13 13
sa:is a	12 -12
sa:is about	-8 8
sa:is being	11 -11
sa:is charge	-12 12
sa:is for	-15 15
sa:is go	-18 18
sa:is good	10 -10
sa:is in	-13 13
sa:is make	-10 10
sa:is new	21 -21
sa:is not	17 -17
sa:is one	11 -11
sa:is reach	11 -11
sa:is still	-11 11
sa:is suspend	31 -31
sa:is that	10 -10
sa:is the	-18 18
sa:is what	-38 38
sa:is withdraw	-14 14
sa:is worth	-14 14
sa:island	-11 11
sa:island 's	-12 12
sa:isn't	-9 9
sa:it ,	11 -11
sa:it .	14 -14
sa:it be	-10 10
sa:it end	14 -14
sa:it had	-3 3
sa:it has	11 -11
sa:it in	-13 13
sa:it last	-10 10
sa:it levy	-13 13
sa:it so	-11 11
sa:it stay	-10 10
sa:item	13 -13
sa:its <points>	-16 16
sa:its part	-8 8
sa:its place	-13 13
sa:its share	-16 16
sa:its value	-26 26
sa:itself	10 -10
sa:job	16 -16
sa:joke	12 -12
sa:keep .	-15 15
sa:keep <number>	-12 12
sa:keep its	11 -11
sa:keep the	22 -22
sa:klaipėda	-10 10
sa:last .	-19 19
sa:last <month-gone>	-34 34
sa:last month	16 -16
sa:last of	14 -14
sa:last winter	-11 11
sa:late	11 -11
sa:later <level>	-9 9
sa:laughed	14 -14
sa:lead	14 -14
sa:least .	11 -11
sa:least <span>	-12 12
sa:leather	-13 13
sa:leather ,	-11 11
sa:leave of	-9 9
sa:leave over	-16 16
sa:legal	8 -8
sa:less	19 -19
sa:levy	-12 12
sa:levy of	-14 14
sa:licence	24 -24
sa:likely	13 -13
sa:likewise	-14 14
sa:likewise .	-12 12
sa:limit	14 -14
sa:line	5 -5
sa:list .	-19 19
sa:list <number>	12 -12
sa:litre	-9 9
sa:little .	12 -12
sa:loan	26 -26
sa:lobster .	-17 17
sa:lorry	11 -11
sa:lower	20 -20
sa:lumpur on	-11 11
sa:m	-14 14
sa:m .	-14 14
sa:magnet	9 -9
sa:magnet .	8 -8
sa:make	15 -15
sa:make <number>	-21 21
sa:make it	20 -20
sa:make the	15 -15
sa:make up	-16 16
sa:make with	15 -15
sa:man	24 -24
sa:man in	17 -17
sa:mangoe	-13 13
sa:manufacturing	9 -9
sa:market	9 -9
sa:match	-12 12
sa:matter of	-12 12
sa:may have	-11 11
sa:may leave	17 -17
sa:me	-12 12
sa:meal	9 -9
sa:meanwhile	-12 12
sa:mediator	10 -10
sa:meet in	-21 21
sa:meet was	12 -12
sa:melon	-11 11
sa:merely	-11 11
sa:metre	22 -22
sa:metre .	13 -13
sa:midnight .	-11 11
sa:might	28 -28
sa:million	-15 15
sa:million .	-16 16
sa:mineral water	-10 10
sa:minimum	-18 18
sa:minimum price	-19 19
sa:missing	15 -15
sa:model	16 -16
sa:model .	16 -16
sa:month ,	14 -14
sa:more	9 -9
sa:more ,	-14 14
sa:more by	13 -13
sa:more if	-11 11
sa:more on	-12 12
sa:more than	-11 11
sa:morning ,	13 -13
sa:most	-22 22
sa:most other	10 -10
sa:most thing	-9 9
sa:motor	11 -11
sa:much ,	10 -10
sa:name	15 -15
sa:name .	11 -11
sa:name to	10 -10
sa:need	14 -14
sa:new	17 -17
sa:new .	24 -24
sa:new tariff	-10 10
sa:new year	-19 19
sa:new york	10 -10
sa:next to	-14 14
sa:night	16 -16
sa:no	17 -17
sa:no .	22 -22
sa:no change	-16 16
sa:no deal	-11 11
sa:no end	-15 15
sa:no one	-13 13
sa:no tariff	12 -12
sa:nobody	-32 32
sa:nobody in	-10 10
sa:none	-10 10
sa:none .	-8 8
sa:nor	-12 12
sa:north <quality>	-11 11
sa:not .	6 -6
sa:not expect	-10 10
sa:not grow	13 -13
sa:not move	-16 16
sa:not yet	10 -10
sa:nothing	-9 9
sa:nothing ,	-33 33
sa:nothing at	9 -9
sa:now .	-31 31
sa:now on	12 -12
sa:number	11 -11
sa:number .	11 -11
sa:nut ,	12 -12
sa:nut and	-11 11
sa:of <day-ahead>	-27 27
sa:of <day-gone>	-19 19
sa:of <day-today>	-16 16
sa:of <month-ahead>	-7 7
sa:of <name>	3 -3
sa:of <person>	16 -16
sa:of <points>	-12 12
sa:of <span>	-10 10
sa:of a	15 -15
sa:of busan	7 -7
sa:of duty	-18 18
sa:of it	7 -7
sa:of last	-11 11
sa:of next	-12 12
sa:of one	-17 17
sa:of section	-24 24
sa:of talk	9 -9
sa:of tariff	-16 16
sa:of the	-12 12
sa:of their	17 -17
sa:of them	16 -16
sa:of these	13 -13
sa:of us	11 -11
sa:of what	19 -19
sa:off	13 -13
sa:off .	11 -11
sa:off a	-10 10
sa:off its	17 -17
sa:offer	16 -16
sa:old .	16 -16
sa:old <level>	-11 11
sa:older list	-12 12
sa:on .	20 -20
sa:on <day-gone>	2 -2
sa:on <day-today>	36 -36
sa:on <level>	-13 13
sa:on <money>	-9 9
sa:on <number>	-19 19
sa:on <quality>	-14 14
sa:on all	-17 17
sa:on aluminium	-11 11
sa:on an	13 -13
sa:on another	-18 18
sa:on anything	8 -8
sa:on average	24 -24
sa:on bean	10 -10
sa:on beer	13 -13
sa:on both	-12 12
sa:on car	-4 4
sa:on cocoa	-10 10
sa:on coconut	10 -10
sa:on either	-17 17
sa:on every	-13 13
sa:on farm	10 -10
sa:on good	-12 12
sa:on hold	-19 19
sa:on ice	-13 13
sa:on import	-8 8
sa:on industrial	-13 13
sa:on list	10 -10
sa:on more	-23 23
sa:on rare	-11 11
sa:on semiconductor	10 -10
sa:on soybean	-11 11
sa:on sugar	10 -10
sa:on sunday	16 -16
sa:on tariff	10 -10
sa:on their	-13 13
sa:on them	-22 22
sa:on those	-13 13
sa:on thursday	21 -21
sa:on truck	11 -11
sa:on what	-13 13
sa:on which	13 -13
sa:once more	-10 10
sa:one	-32 32
sa:one .	-18 18
sa:one are	15 -15
sa:one in	16 -16
sa:one of	-19 19
sa:one pay	-8 8
sa:one with	-7 7
sa:only	10 -10
sa:only ,	13 -13
sa:open	5 -5
sa:opinion	11 -11
sa:opinion .	10 -10
sa:or <level>	-25 25
sa:or <money>	-15 15
sa:or <name>	11 -11
sa:or <number>	-13 13
sa:or more	11 -11
sa:or not	-10 10
sa:or the	12 -12
sa:orange	-13 13
sa:ordinary	-20 20
sa:ordinary duty	-16 16
sa:ordinary rate	12 -12
sa:ore	10 -10
sa:origin ,	10 -10
sa:other <number>	-18 18
sa:other side	11 -11
sa:out	-9 9
sa:out the	-14 14
sa:output	10 -10
sa:over .	16 -16
sa:over <span>	7 -7
sa:over and	-21 21
sa:over from	-16 16
sa:over there	-21 21
sa:own	-14 14
sa:pact	-20 20
sa:palm	-15 15
sa:parcel	14 -14
sa:part in	9 -9
sa:part of	-11 11
sa:partner	20 -20
sa:partnership agreement	-14 14
sa:pay ,	-18 18
sa:pay .	-25 25
sa:pay <day-today>	-20 20
sa:pay <level>	9 -9
sa:pay <number>	-11 11
sa:pay for	-19 19
sa:pay more	-9 9
sa:pay the	36 -36
sa:pay to	22 -22
sa:pay until	15 -15
sa:payable	-11 11
sa:payable .	-9 9
sa:peace	15 -15
sa:peak of	8 -8
sa:penalty	-12 12
sa:penalty for	-10 10
sa:people in	-4 4
sa:per	-13 13
sa:per cent	-35 35
sa:place	-15 15
sa:place of	-25 25
sa:player	11 -11
sa:plough	-15 15
sa:plu the	-23 23
sa:point ,	-12 12
sa:poll	29 -29
sa:poll .	13 -13
sa:port	12 -12
sa:possible	-11 11
sa:pot	11 -11
sa:potatoe	10 -10
sa:poultry	12 -12
sa:poultry .	9 -9
sa:power	13 -13
sa:practice	14 -14
sa:precursor	15 -15
sa:prepare	-9 9
sa:present	-25 25
sa:present .	-19 19
sa:press	-15 15
sa:price .	18 -18
sa:prime	13 -13
sa:prime minister	13 -13
sa:print	11 -11
sa:privilege	15 -15
sa:product ,	-14 14
sa:product .	13 -13
sa:profit	11 -11
sa:prolong	-13 13
sa:promise in	-12 12
sa:proposal	14 -14
sa:publish on	19 -19
sa:put it	15 -15
sa:put off	-22 22
sa:put on	-20 20
sa:quarter .	12 -12
sa:question	25 -25
sa:quota	-14 14
sa:quota .	-17 17
sa:raise its	21 -21
sa:rate ,	15 -15
sa:rate .	-16 16
sa:rate in	15 -15
sa:rate on	-14 14
sa:rate that	12 -12
sa:rather than	-15 15
sa:reach	11 -11
sa:reach for	11 -11
sa:read .	-11 11
sa:reciprocal ,	9 -9
sa:reciprocal .	-16 16
sa:reciprocal duty	10 -10
sa:reciprocal tariff	-15 15
sa:reckon	-9 9
sa:reckon with	-10 10
sa:refinery	-12 12
sa:refuse .	11 -11
sa:remain	-16 16
sa:remain .	-11 11
sa:remain payable	-11 11
sa:remain so	11 -11
sa:remain suspend	-15 15
sa:remember	-12 12
sa:respectively	-19 19
sa:respectively .	-16 16
sa:rest	8 -8
sa:rest ,	16 -16
sa:rest on	-14 14
sa:restore	11 -11
sa:retain	-18 18
sa:retain .	-12 12
sa:return to	9 -9
sa:revenue	13 -13
sa:right "	-15 15
sa:room	12 -12
sa:round	26 -26
sa:round of	10 -10
sa:rubber	-11 11
sa:rule on	14 -14
sa:run out	-16 16
sa:sack	11 -11
sa:salary	10 -10
sa:sale	21 -21
sa:salmon	-11 11
sa:salmon .	-11 11
sa:salt	13 -13
sa:same	-8 8
sa:same .	-10 10
sa:same as	-8 8
sa:same day	11 -11
sa:same time	12 -12
sa:sanction	10 -10
sa:santo	-8 8
sa:sardine	-11 11
sa:say .	-9 9
sa:say <number>	6 -6
sa:say <person>	-11 11
sa:say that	23 -23
sa:say the	22 -22
sa:say they	14 -14
sa:say to	-18 18
sa:scale	14 -14
sa:season	14 -14
sa:second .	-11 11
sa:seed potatoe	14 -14
sa:seek	18 -18
sa:seem	-14 14
sa:seem right	-22 22
sa:semiconductor	11 -11
sa:semiconductor .	9 -9
sa:send a	-12 12
sa:sense	10 -10
sa:settle	11 -11
sa:settle for	8 -8
sa:she say	-12 12
sa:ship -	-12 12
sa:shirt	17 -17
sa:shirt from	10 -10
sa:shore	-11 11
sa:shore crane	-12 12
sa:should	-8 8
sa:side	5 -5
sa:side of	-10 10
sa:sign	19 -19
sa:sign a	22 -22
sa:sign at	8 -8
sa:sign in	-10 10
sa:sign up	12 -12
sa:since	-9 9
sa:since .	-23 23
sa:since <day-gone>	-21 21
sa:since <day-today>	8 -8
sa:since its	-11 11
sa:since last	-13 13
sa:since new	-14 14
sa:since spring	13 -13
sa:single	-3 3
sa:site	9 -9
sa:sleep	-13 13
sa:so .	-18 18
sa:so far	17 -17
sa:so until	11 -11
sa:solar	16 -16
sa:some of	-14 14
sa:soon	-12 12
sa:soon as	-10 10
sa:sorry	9 -9
sa:sort	11 -11
sa:source	-12 12
sa:spare .	-14 14
sa:spoke	-11 11
sa:spoken	-14 14
sa:spot	10 -10
sa:sprat	-17 17
sa:spring of	-7 7
sa:stand	14 -14
sa:start	-19 19
sa:start on	-17 17
sa:state	14 -14
sa:stay	-21 21
sa:stay .	-32 32
sa:stay on	-10 10
sa:steel	-8 8
sa:steel from	-13 13
sa:street	12 -12
sa:subsidiary of	10 -10
sa:sum	-12 12
sa:sum .	-10 10
sa:summer	10 -10
sa:summer of	16 -16
sa:sunday	13 -13
sa:surplu	-9 9
sa:survive	13 -13
sa:suspend	15 -15
sa:suspend for	4 -4
sa:suspend in	17 -17
sa:suspend since	8 -8
sa:table	-16 16
sa:take its	-13 13
sa:take over	10 -10
sa:talk with	16 -16
sa:talked	13 -13
sa:tangier	14 -14
sa:tariff	16 -16
sa:tariff ,	-16 16
sa:tariff .	20 -20
sa:tariff :	10 -10
sa:tariff ;	-12 12
sa:tariff for	-14 14
sa:tariff line	7 -7
sa:tariff of	18 -18
sa:tariff that	-17 17
sa:tariff to	10 -10
sa:tariff truce	13 -13
sa:taro	-8 8
sa:tell a	11 -11
sa:tell the	-10 10
sa:tell us	6 -6
sa:tenth	11 -11
sa:th	-10 10
sa:than <level>	-32 32
sa:than <span>	13 -13
sa:than a	13 -13
sa:than in	19 -19
sa:than last	23 -23
sa:than the	16 -16
sa:than they	10 -10
sa:thank	-13 13
sa:thank to	-16 16
sa:that	6 -6
sa:that 's	-10 10
sa:that <person>	-14 14
sa:that all	17 -17
sa:that date	10 -10
sa:that everybody	-9 9
sa:that has	14 -14
sa:that in	-13 13
sa:that it	15 -15
sa:that leave	-7 7
sa:that make	-7 7
sa:that of	13 -13
sa:that say	12 -12
sa:that stand	-8 8
sa:that the	27 -27
sa:that was	-23 23
sa:the <day-ahead>	-8 8
sa:the <day-gone>	12 -12
sa:the <number>	-26 26
sa:the <organisation>	-9 9
sa:the <points>	-10 10
sa:the <seat>	16 -16
sa:the <span>	10 -10
sa:the agenda	-11 11
sa:the agreement	-15 15
sa:the arrangement	-14 14
sa:the best	15 -15
sa:the book	-13 13
sa:the border	-13 13
sa:the chip	12 -12
sa:the city	11 -11
sa:the coffee	-13 13
sa:the control	-10 10
sa:the cut	-8 8
sa:the drawer	-12 12
sa:the duty	20 -20
sa:the end	-10 10
sa:the extension	11 -11
sa:the fentanyl	-11 11
sa:the first	-14 14
sa:the forced	-17 17
sa:the full	10 -10
sa:the gap	-12 12
sa:the holiday	12 -12
sa:the house	12 -12
sa:the island	-11 11
sa:the limit	16 -16
sa:the list	-9 9
sa:the matter	-11 11
sa:the mediator	8 -8
sa:the north	-5 5
sa:the number	-19 19
sa:the ordinary	-12 12
sa:the pen	-13 13
sa:the port	14 -14
sa:the product	-11 11
sa:the rate	12 -12
sa:the rest	17 -17
sa:the right	11 -11
sa:the season	18 -18
sa:the ship	8 -8
sa:the side	7 -7
sa:the spring	-12 12
sa:the table	-12 12
sa:the time	-13 13
sa:the trade	-18 18
sa:the two	-19 19
sa:the whole	7 -7
sa:the wine	-10 10
sa:the wrong	-10 10
sa:the year	19 -19
sa:their	8 -8
sa:their tariff	9 -9
sa:them	15 -15
sa:them ,	11 -11
sa:then	-13 13
sa:then <level>	13 -13
sa:then <number>	-13 13
sa:there .	-15 15
sa:there before	13 -13
sa:there was	16 -16
sa:there would	9 -9
sa:thereafter	-12 12
sa:they	14 -14
sa:they pay	23 -23
sa:thi .	13 -13
sa:thi day	-14 14
sa:thi month	-18 18
sa:thing	11 -11
sa:third	15 -15
sa:those	-11 11
sa:those that	15 -15
sa:though	-12 12
sa:threaten .	8 -8
sa:threaten for	-12 12
sa:three .	-12 12
sa:three time	-9 9
sa:through the	-7 7
sa:throughout	-20 20
sa:thu	13 -13
sa:thursday	23 -23
sa:till	-11 11
sa:time	13 -13
sa:time ,	10 -10
sa:to -	-11 11
sa:to .	-17 17
sa:to <day-gone>	-10 10
sa:to <level>	15 -15
sa:to <money>	15 -15
sa:to apply	16 -16
sa:to charge	10 -10
sa:to end	14 -14
sa:to fentanyl	13 -13
sa:to give	-12 12
sa:to him	13 -13
sa:to nothing	-9 9
sa:to other	-11 11
sa:to pay	-19 19
sa:to rise	7 -7
sa:to start	-10 10
sa:to take	-12 12
sa:to that	-9 9
sa:to the	17 -17
sa:to thi	-14 14
sa:to two	-13 13
sa:to you	-12 12
sa:together	-9 9
sa:too .	-21 21
sa:top .	7 -7
sa:top of	-13 13
sa:town	11 -11
sa:toy	12 -12
sa:trade	7 -7
sa:trade ,	14 -14
sa:trade agreement	14 -14
sa:transit	29 -29
sa:treat as	9 -9
sa:treaty	-18 18
sa:treaty .	-18 18
sa:treaty of	-14 14
sa:truce ,	8 -8
sa:truce .	-41 41
sa:truce of	-17 17
sa:truce or	-10 10
sa:truce that	-15 15
sa:truce with	14 -14
sa:trust	-11 11
sa:twice	-8 8
sa:two	-15 15
sa:two year	8 -8
sa:unchanged .	13 -13
sa:under <number>	17 -17
sa:under <seat>	12 -12
sa:under a	-35 35
sa:under it	-13 13
sa:under its	-25 25
sa:under licence	9 -9
sa:under the	-20 20
sa:understanding	12 -12
sa:unlawful	-23 23
sa:until <day-gone>	-14 14
sa:until <month-ahead>	8 -8
sa:until <month-gone>	-12 12
sa:until <name>	14 -14
sa:until a	15 -15
sa:until now	4 -4
sa:up <level>	13 -13
sa:up <number>	-9 9
sa:up by	14 -14
sa:up to	-13 13
sa:us ,	-12 12
sa:use	10 -10
sa:used to	-18 18
sa:usual	14 -14
sa:usual .	13 -13
sa:value	-18 18
sa:value ,	-19 19
sa:value or	-17 17
sa:vehicle	9 -9
sa:view	13 -13
sa:vote	11 -11
sa:want .	13 -13
sa:want to	-9 9
sa:was before	-10 10
sa:was given	-10 10
sa:was heard	8 -8
sa:was nothing	10 -10
sa:was on	-9 9
sa:was until	-15 15
sa:water	11 -11
sa:water .	11 -11
sa:way	-26 26
sa:way .	-12 12
sa:way of	-15 15
sa:we go	11 -11
sa:we had	-13 13
sa:we pay	9 -9
sa:weaker	14 -14
sa:weather	10 -10
sa:website	10 -10
sa:week .	11 -11
sa:week ago	-29 29
sa:week of	-9 9
sa:weekend	18 -18
sa:weekend .	12 -12
sa:weigh	11 -11
sa:well	-15 15
sa:were	8 -8
sa:were make	15 -15
sa:what	-15 15
sa:what <name>	-23 23
sa:what it	-17 17
sa:what its	10 -10
sa:what the	-8 8
sa:what was	13 -13
sa:what we	10 -10
sa:when	-11 11
sa:when the	-12 12
sa:which ,	14 -14
sa:which <person>	-21 21
sa:which are	-9 9
sa:which end	-16 16
sa:which make	18 -18
sa:which pay	-13 13
sa:which stand	11 -11
sa:which used	-12 12
sa:which was	18 -18
sa:which were	14 -14
sa:whichever	14 -14
sa:while the	-12 12
sa:who has	11 -11
sa:whole	10 -10
sa:whose	13 -13
sa:why	8 -8
sa:why .	15 -15
sa:will be	-14 14
sa:will enter	9 -9
sa:will have	-11 11
sa:wine .	-17 17
sa:with <level>	9 -9
sa:with <name>	29 -29
sa:with <number>	-12 12
sa:with immediate	9 -9
sa:with no	-9 9
sa:with the	-25 25
sa:with them	-14 14
sa:with us	-10 10
sa:withdraw	11 -11
sa:within	-20 20
sa:within a	-25 25
sa:without an	-15 15
sa:word	13 -13
sa:word .	15 -15
sa:work	11 -11
sa:world .	14 -14
sa:worry	11 -11
sa:worry .	11 -11
sa:worth	-8 8
sa:would apply	-12 12
sa:would be	6 -6
sa:would cost	-14 14
sa:would do	-11 11
sa:would have	-19 19
sa:would lose	-9 9
sa:would not	10 -10
sa:would pay	-18 18
sa:write	-6 6
sa:write .	17 -17
sa:write <person>	-10 10
sa:write on	-14 14
sa:yarn	-19 19
sa:year 's	14 -14
sa:year ,	-16 16
sa:yes	-13 13
sa:yes .	-15 15
sa:yet	17 -17
sa:yet .	10 -10
sa:york	10 -10
sa:you are	13 -13
sa:you can	-11 11
sa:you may	-8 8
sa:your	31 -31
sa:zero	-8 8
sa:zone	14 -14
sa:|	12 -12
sa:— <level>	20 -20
sa:— <number>	15 -15
said	-32 32
sb:"	15 -15
sb:" <person>	17 -17
sb:" <span>	8 -8
sb:" and	-27 27
sb:" at	-21 21
sb:" he	14 -14
sb:" i	8 -8
sb:" if	-13 13
sb:" say	14 -14
sb:" the	15 -15
sb:" there	16 -16
sb:" to	-16 16
sb:" we	23 -23
sb:" you	-8 8
sb:&	29 -29
sb:& p	16 -16
sb:'	33 -33
sb:'s <level>	27 -27
sb:'s <person>	16 -16
sb:'s agreement	12 -12
sb:'s and	-17 17
sb:'s at	-18 18
sb:'s average	18 -18
sb:'s central	14 -14
sb:'s custom	-17 17
sb:'s deal	13 -13
sb:'s duty	-11 11
sb:'s for	10 -10
sb:'s from	11 -11
sb:'s grower	-10 10
sb:'s growth	13 -13
sb:'s leave	13 -13
sb:'s ministry	8 -8
sb:'s new	19 -19
sb:'s nikkei	12 -12
sb:'s on	-21 21
sb:'s own	-13 13
sb:'s proposal	-12 12
sb:'s share	18 -18
sb:'s side	-13 13
sb:'s the	-13 13
sb:( <day-gone>	5 -5
sb:( <level>	-18 18
sb:( a	25 -25
sb:( at	-11 11
sb:) :	-26 26
sb:) <name>	-13 13
sb:) and	12 -12
sb:*	-14 14
sb:+	21 -21
sb:+ <level>	18 -18
sb:, "	36 -36
sb:, <day-gone>	13 -13
sb:, <day-today>	14 -14
sb:, <level>	-9 9
sb:, <money>	10 -10
sb:, <name>	10 -10
sb:, <person>	-21 21
sb:, <points>	-9 9
sb:, <quality>	-27 27
sb:, <seat>	-14 14
sb:, <span>	-13 13
sb:, about	6 -6
sb:, against	-18 18
sb:, all	8 -8
sb:, also	-12 12
sb:, an	11 -11
sb:, another	-7 7
sb:, banana	21 -21
sb:, because	8 -8
sb:, beef	15 -15
sb:, before	-13 13
sb:, beside	-13 13
sb:, between	-16 16
sb:, but	26 -26
sb:, by	-17 17
sb:, call	11 -11
sb:, certain	-16 16
sb:, cocoa	-13 13
sb:, come	13 -13
sb:, due	13 -13
sb:, duty	13 -13
sb:, failing	-16 16
sb:, for	-8 8
sb:, from	-12 12
sb:, get	-16 16
sb:, go	-8 8
sb:, has	-17 17
sb:, have	-19 19
sb:, in	-20 20
sb:, its	-20 20
sb:, last	-13 13
sb:, list	-16 16
sb:, make	-8 8
sb:, mr	-18 18
sb:, nearly	-12 12
sb:, not	-16 16
sb:, on	-23 23
sb:, one	10 -10
sb:, pay	-24 24
sb:, plu	-23 23
sb:, pointed	-9 9
sb:, put	19 -19
sb:, round	14 -14
sb:, rubber	11 -11
sb:, sell	-17 17
sb:, ship	-19 19
sb:, sign	-8 8
sb:, silver	16 -16
sb:, that	-10 10
sb:, the	25 -25
sb:, their	9 -9
sb:, thi	-12 12
sb:, those	9 -9
sb:, though	11 -11
sb:, three	11 -11
sb:, two	10 -10
sb:, under	-27 27
sb:, up	11 -11
sb:, want	-15 15
sb:, we	-9 9
sb:, what	16 -16
sb:, where	-29 29
sb:, while	8 -8
sb:, with	27 -27
sb:, without	-17 17
sb:, you	-8 8
sb:, —	12 -12
sb:- <number>	14 -14
sb:- free	11 -11
sb:- ups	11 -11
sb:. .	-24 24
sb:/ <name>	11 -11
sb:/ <number>	-15 15
sb:/ the	-12 12
sb::	-20 20
sb:: "	-11 11
sb:: (	11 -11
sb:: <goods-amount>	34 -34
sb:: <level>	-27 27
sb:: <money>	12 -12
sb:: <name>	20 -20
sb:: <number>	-12 12
sb:: <person>	-14 14
sb:: a	-9 9
sb:: at	-27 27
sb:: because	-16 16
sb:: both	-17 17
sb:: down	11 -11
sb:: from	-19 19
sb:: if	19 -19
sb:: in	-17 17
sb:: it	9 -9
sb:: not	18 -18
sb:: of	-12 12
sb:: one	12 -12
sb:: our	13 -13
sb:: plu	8 -8
sb:: that	-17 17
sb:: they	10 -10
sb:: to	-9 9
sb:: two	13 -13
sb:: up	13 -13
sb:: we	18 -18
sb:;	6 -6
sb:; <day-today>	-16 16
sb:; <quality>	-8 8
sb:; both	-8 8
sb:; the	11 -11
sb:; thi	18 -18
sb:; those	13 -13
sb:<day-ahead>	-4 4
sb:<day-ahead> ,	-7 7
sb:<day-ahead> <level>	-15 15
sb:<day-ahead> <name>	12 -12
sb:<day-ahead> at	15 -15
sb:<day-ahead> if	14 -14
sb:<day-ahead> it	-21 21
sb:<day-ahead> of	-21 21
sb:<day-ahead> pass	-8 8
sb:<day-ahead> they	-12 12
sb:<day-gone> 's	10 -10
sb:<day-gone> (	10 -10
sb:<day-gone> <person>	-16 16
sb:<day-gone> <quality>	13 -13
sb:<day-gone> and	-20 20
sb:<day-gone> at	18 -18
sb:<day-gone> between	7 -7
sb:<day-gone> evening	20 -20
sb:<day-gone> for	-11 11
sb:<day-gone> has	-18 18
sb:<day-gone> in	-14 14
sb:<day-gone> is	5 -5
sb:<day-gone> on	-18 18
sb:<day-gone> the	-20 20
sb:<day-gone> —	-24 24
sb:<day-today>	-2 2
sb:<day-today> 's	-14 14
sb:<day-today> (	9 -9
sb:<day-today> <level>	-9 9
sb:<day-today> <quality>	-14 14
sb:<day-today> it	-28 28
sb:<day-today> they	-9 9
sb:<goods-amount>	34 -34
sb:<goods-amount> <span>	-12 12
sb:<goods-amount> at	-18 18
sb:<goods-amount> from	12 -12
sb:<goods-amount> in	21 -21
sb:<goods>	-19 19
sb:<level>	-20 20
sb:<level> (	-46 46
sb:<level> )	-12 12
sb:<level> :	-22 22
sb:<level> <day-gone>	-18 18
sb:<level> against	-11 11
sb:<level> and	20 -20
sb:<level> at	-36 36
sb:<level> each	16 -16
sb:<level> for	-6 6
sb:<level> in	-16 16
sb:<level> is	-16 16
sb:<level> last	-5 5
sb:<level> more	21 -21
sb:<level> now	6 -6
sb:<level> of	43 -43
sb:<level> off	11 -11
sb:<level> tariff	-15 15
sb:<level> that	15 -15
sb:<level> there	-15 15
sb:<level> too	26 -26
sb:<level> under	9 -9
sb:<level> until	-11 11
sb:<level> where	-7 7
sb:<level> which	8 -8
sb:<money>	59 -59
sb:<money> ,	22 -22
sb:<money> :	-14 14
sb:<money> ;	15 -15
sb:<money> a	9 -9
sb:<money> for	14 -14
sb:<money> go	10 -10
sb:<money> in	16 -16
sb:<money> last	11 -11
sb:<money> of	-29 29
sb:<month-ahead>	-8 8
sb:<month-ahead> ,	-8 8
sb:<month-ahead> and	10 -10
sb:<month-ahead> the	-17 17
sb:<month-gone> 's	-11 11
sb:<month-gone> :	-16 16
sb:<month-gone> <name>	14 -14
sb:<month-gone> after	11 -11
sb:<month-gone> at	15 -15
sb:<month-gone> by	10 -10
sb:<month-gone> he	-13 13
sb:<month-gone> that	14 -14
sb:<month-gone> the	8 -8
sb:<month-gone> they	-16 16
sb:<month-gone> to	-25 25
sb:<name>	-25 25
sb:<name> 's	-8 8
sb:<name> (	-11 11
sb:<name> ,	-33 33
sb:<name> ;	-13 13
sb:<name> <level>	-16 16
sb:<name> <name>	-14 14
sb:<name> accounted	13 -13
sb:<name> agreement	10 -10
sb:<name> also	-14 14
sb:<name> and	18 -18
sb:<name> ask	-22 22
sb:<name> at	-8 8
sb:<name> by	-14 14
sb:<name> carry	10 -10
sb:<name> collect	-10 10
sb:<name> commerce	12 -12
sb:<name> conclude	20 -20
sb:<name> cut	-11 11
sb:<name> doe	11 -11
sb:<name> fall	14 -14
sb:<name> from	-14 14
sb:<name> get	-3 3
sb:<name> go	18 -18
sb:<name> had	-14 14
sb:<name> has	12 -12
sb:<name> have	22 -22
sb:<name> if	16 -16
sb:<name> import	13 -13
sb:<name> keep	-11 11
sb:<name> last	21 -21
sb:<name> levy	-12 12
sb:<name> must	-9 9
sb:<name> offer	-11 11
sb:<name> on	-23 23
sb:<name> put	-7 7
sb:<name> raise	-14 14
sb:<name> say	19 -19
sb:<name> side	15 -15
sb:<name> take	-8 8
sb:<name> tariff	6 -6
sb:<name> that	-19 19
sb:<name> the	-24 24
sb:<name> to	-18 18
sb:<name> trade	12 -12
sb:<name> want	-31 31
sb:<name> we	24 -24
sb:<name> will	-11 11
sb:<not>	-23 23
sb:<number>	8 -8
sb:<number> "	13 -13
sb:<number> +	-12 12
sb:<number> ,	-21 21
sb:<number> /	-15 15
sb:<number> :	21 -21
sb:<number> ;	-16 16
sb:<number> <person>	-16 16
sb:<number> <quality>	26 -26
sb:<number> against	-15 15
sb:<number> and	-34 34
sb:<number> article	8 -8
sb:<number> as	-14 14
sb:<number> at	-14 14
sb:<number> become	-12 12
sb:<number> cent	38 -38
sb:<number> continue	12 -12
sb:<number> for	10 -10
sb:<number> franc	8 -8
sb:<number> from	-19 19
sb:<number> has	-6 6
sb:<number> is	-27 27
sb:<number> list	-10 10
sb:<number> metre	12 -12
sb:<number> million	10 -10
sb:<number> notice	19 -19
sb:<number> now	-12 12
sb:<number> of	26 -26
sb:<number> or	-11 11
sb:<number> out	11 -11
sb:<number> pay	12 -12
sb:<number> tariff	17 -17
sb:<number> that	-12 12
sb:<number> the	-16 16
sb:<number> they	-8 8
sb:<number> thi	-18 18
sb:<number> to	18 -18
sb:<number> under	9 -9
sb:<number> until	19 -19
sb:<number> vote	13 -13
sb:<number> was	-13 13
sb:<number> with	-14 14
sb:<number> —	17 -17
sb:<office>	12 -12
sb:<office> in	-10 10
sb:<office> is	-15 15
sb:<office> of	-13 13
sb:<office> propose	-13 13
sb:<office> put	27 -27
sb:<office> to	-10 10
sb:<office> who	21 -21
sb:<office> write	7 -7
sb:<organisation>	23 -23
sb:<organisation> ,	15 -15
sb:<organisation> and	12 -12
sb:<organisation> at	12 -12
sb:<organisation> call	-22 22
sb:<organisation> cut	20 -20
sb:<organisation> for	-12 12
sb:<organisation> in	-11 11
sb:<organisation> leave	14 -14
sb:<organisation> of	16 -16
sb:<organisation> propose	15 -15
sb:<organisation> reckon	12 -12
sb:<organisation> strike	-12 12
sb:<organisation> there	-9 9
sb:<organisation> to	-17 17
sb:<organisation> want	9 -9
sb:<organisation> would	-22 22
sb:<person>	-11 11
sb:<person> 's	17 -17
sb:<person> ,	20 -20
sb:<person> add	14 -14
sb:<person> also	-8 8
sb:<person> and	-14 14
sb:<person> answer	-9 9
sb:<person> did	-12 12
sb:<person> had	-35 35
sb:<person> has	-14 14
sb:<person> on	-24 24
sb:<person> put	-14 14
sb:<person> raise	-19 19
sb:<person> say	12 -12
sb:<person> want	-26 26
sb:<person> write	8 -8
sb:<points>	-9 9
sb:<points> ,	34 -34
sb:<points> are	-10 10
sb:<points> come	-15 15
sb:<points> of	-10 10
sb:<points> that	-11 11
sb:<quality>	-18 18
sb:<quality> :	-13 13
sb:<quality> <level>	-16 16
sb:<quality> apple	-12 12
sb:<quality> banana	-13 13
sb:<quality> brandy	-10 10
sb:<quality> butter	13 -13
sb:<quality> central	14 -14
sb:<quality> charge	-13 13
sb:<quality> chip	12 -12
sb:<quality> cocoa	17 -17
sb:<quality> copper	-13 13
sb:<quality> data	12 -12
sb:<quality> embassy	11 -11
sb:<quality> firm	14 -14
sb:<quality> good	-11 11
sb:<quality> had	12 -12
sb:<quality> import	16 -16
sb:<quality> inflation	9 -9
sb:<quality> list	14 -14
sb:<quality> machine	-12 12
sb:<quality> market	9 -9
sb:<quality> mineral	-11 11
sb:<quality> one	-28 28
sb:<quality> parliament	-8 8
sb:<quality> part	13 -13
sb:<quality> pasta	15 -15
sb:<quality> plastic	11 -11
sb:<quality> pork	10 -10
sb:<quality> potash	-16 16
sb:<quality> salt	-18 18
sb:<quality> side	19 -19
sb:<quality> steel	14 -14
sb:<quality> sugar	-22 22
sb:<quality> surcharge	-13 13
sb:<quality> take	-11 11
sb:<quality> tea	17 -17
sb:<quality> watche	12 -12
sb:<seat> ,	12 -12
sb:<seat> ;	-13 13
sb:<seat> and	-19 19
sb:<seat> could	10 -10
sb:<seat> go	-10 10
sb:<seat> had	-13 13
sb:<seat> has	6 -6
sb:<seat> it	13 -13
sb:<seat> pay	9 -9
sb:<seat> put	-16 16
sb:<seat> would	-12 12
sb:<seat> —	-22 22
sb:<sender>	13 -13
sb:<span> 's	-17 17
sb:<span> ,	-7 7
sb:<span> after	-10 10
sb:<span> and	12 -12
sb:<span> at	-14 14
sb:<span> before	14 -14
sb:<span> earlier	15 -15
sb:<span> later	-17 17
sb:<span> of	-12 12
sb:<span> there	-10 10
sb:<span> was	11 -11
sb:<span> yield	22 -22
sb:<taker>	22 -22
sb:<v-buy>	10 -10
sb:<v-lack>	14 -14
sb:<v-refuse>	13 -13
sb:<v-sell>	17 -17
sb:<v-target>	-14 14
sb:<v-up>	9 -9
sb:@	-9 9
sb:[	-12 12
sb:_	-17 17
sb:a )	14 -14
sb:a <office>	19 -19
sb:a <organisation>	15 -15
sb:a bill	-18 18
sb:a bottle	13 -13
sb:a car	9 -9
sb:a compromise	-12 12
sb:a discount	8 -8
sb:a dispute	10 -10
sb:a few	-10 10
sb:a floor	-10 10
sb:a framework	-17 17
sb:a free	-8 8
sb:a further	-14 14
sb:a last	10 -10
sb:a matter	8 -8
sb:a minute	-9 9
sb:a parcel	-9 9
sb:a pause	-6 6
sb:a penalty	10 -10
sb:a permanent	-13 13
sb:a permit	11 -11
sb:a phone	-12 12
sb:a plan	-9 9
sb:a proclamation	-11 11
sb:a proposal	25 -25
sb:a quota	-13 13
sb:a rate	-24 24
sb:a reduction	11 -11
sb:a report	-8 8
sb:a return	-18 18
sb:a rise	22 -22
sb:a rumour	-17 17
sb:a sack	-14 14
sb:a scale	20 -20
sb:a share	10 -10
sb:a source	-10 10
sb:a statement	-13 13
sb:a tax	10 -10
sb:a total	-9 9
sb:a treaty	11 -11
sb:a truce	-11 11
sb:a word	9 -9
sb:a year	25 -25
sb:about <money>	-13 13
sb:about a	-19 19
sb:above	23 -23
sb:abroad	20 -20
sb:accept	15 -15
sb:account	16 -16
sb:account for	8 -8
sb:accounted	16 -16
sb:accounted for	16 -16
sb:act	17 -17
sb:add <level>	12 -12
sb:add it	-23 23
sb:add tax	21 -21
sb:add that	-11 11
sb:add to	-12 12
sb:add up	-24 24
sb:addition to	9 -9
sb:additional	-37 37
sb:additional tariff	-10 10
sb:admission	12 -12
sb:admit	-17 17
sb:advance	14 -14
sb:affiliate	11 -11
sb:after that	-13 13
sb:afternoon	-10 10
sb:afterward that	14 -14
sb:again	-9 9
sb:again ;	-11 11
sb:ago ,	-10 10
sb:agree in	-13 13
sb:agree to	21 -21
sb:agreement ,	24 -24
sb:agreement ;	-15 15
sb:agreement on	-25 25
sb:agreement that	-18 18
sb:agreement the	15 -15
sb:aircraft ,	5 -5
sb:aircraft part	-17 17
sb:airline	14 -14
sb:alert	13 -13
sb:all	13 -13
sb:all ,	-16 16
sb:all and	-8 8
sb:all of	-18 18
sb:all on	13 -13
sb:all other	-10 10
sb:all that	15 -15
sb:allow	13 -13
sb:almost	18 -18
sb:alone	23 -23
sb:already	-14 14
sb:already bear	10 -10
sb:also	-7 7
sb:also :	17 -17
sb:aluminium	-13 13
sb:among	16 -16
sb:among the	18 -18
sb:amount	15 -15
sb:amount to	-13 13
sb:an <organisation>	12 -12
sb:an <quality>	-8 8
sb:an additional	-19 19
sb:an agreement	-18 18
sb:an article	8 -8
sb:an earlier	-17 17
sb:an early	-8 8
sb:an exclusion	-11 11
sb:an export	10 -10
sb:an hour	11 -11
sb:an increase	17 -17
sb:an order	10 -10
sb:and ,	-12 12
sb:and <level>	13 -13
sb:and <month-gone>	11 -11
sb:and <name>	18 -18
sb:and <number>	14 -14
sb:and <person>	-14 14
sb:and <seat>	-20 20
sb:and a	-10 10
sb:and aircraft	-13 13
sb:and announce	-7 7
sb:and another	10 -10
sb:and beef	13 -13
sb:and charge	-17 17
sb:and chip	14 -14
sb:and come	-11 11
sb:and enter	14 -14
sb:and for	-17 17
sb:and framework	21 -21
sb:and from	-10 10
sb:and fruit	9 -9
sb:and get	17 -17
sb:and has	10 -10
sb:and it	15 -15
sb:and its	-12 12
sb:and let	-14 14
sb:and mgx	15 -15
sb:and not	-20 20
sb:and nothing	13 -13
sb:and of	-13 13
sb:and offer	16 -16
sb:and pay	-12 12
sb:and reach	-12 12
sb:and rise	-10 10
sb:and salmon	11 -11
sb:and since	-13 13
sb:and take	-12 12
sb:and that	20 -20
sb:and the	8 -8
sb:and then	13 -13
sb:and to	-6 6
sb:and two	-9 9
sb:and want	24 -24
sb:and was	-13 13
sb:and were	-9 9
sb:and wine	-16 16
sb:and your	-10 10
sb:announce	-11 11
sb:announce a	-15 15
sb:announce an	12 -12
sb:announce at	12 -12
sb:announce for	12 -12
sb:announce in	-10 10
sb:announce that	8 -8
sb:announcement	9 -9
sb:announcement no	-16 16
sb:annual	11 -11
sb:another	-16 16
sb:another matter	8 -8
sb:answer	-11 11
sb:answer the	15 -15
sb:antwerp	-14 14
sb:any	10 -10
sb:apart	19 -19
sb:apart ,	19 -19
sb:appeal	-13 13
sb:apply	16 -16
sb:apply ,	-11 11
sb:apply :	-16 16
sb:apply a	12 -12
sb:apply for	10 -10
sb:apply to	13 -13
sb:approve	20 -20
sb:approve ,	12 -12
sb:approve a	10 -10
sb:apricot	-21 21
sb:are at	-16 16
sb:are back	-20 20
sb:are get	-15 15
sb:are let	-9 9
sb:are on	16 -16
sb:are up	11 -11
sb:argument	-8 8
sb:arithmetic	-14 14
sb:arrive	-8 8
sb:arrived	-12 12
sb:art	17 -17
sb:article	9 -9
sb:as a	10 -10
sb:as high	-14 14
sb:as to	13 -13
sb:as we	-7 7
sb:as well	-7 7
sb:aside	9 -9
sb:ask <level>	-8 8
sb:ask for	9 -9
sb:ask me	14 -14
sb:ask what	21 -21
sb:at	-3 3
sb:at <money>	10 -10
sb:at a	10 -10
sb:at all	-9 9
sb:at home	11 -11
sb:at one	-10 10
sb:at thi	14 -14
sb:at turnberry	-9 9
sb:at zero	-7 7
sb:ate	10 -10
sb:attendance	14 -14
sb:attract	-13 13
sb:auction	10 -10
sb:aussie	-11 11
sb:autumn	-14 14
sb:average	81 -81
sb:average <name>	17 -17
sb:average <quality>	33 -33
sb:average tariff	31 -31
sb:avocado	-19 19
sb:away	28 -28
sb:away ,	16 -16
sb:away in	8 -8
sb:b	22 -22
sb:b :	19 -19
sb:back at	-15 15
sb:back in	6 -6
sb:back up	-14 14
sb:bad	-11 11
sb:banana	-11 11
sb:banana pay	11 -11
sb:band	11 -11
sb:bank	44 -44
sb:bargain with	5 -5
sb:base	13 -13
sb:base case	17 -17
sb:baseline	-14 14
sb:be <level>	16 -16
sb:be <number>	-26 26
sb:be charge	-10 10
sb:be cut	-16 16
sb:bear a	8 -8
sb:beat	12 -12
sb:because of	10 -10
sb:become	-25 25
sb:beef and	11 -11
sb:been at	14 -14
sb:been offer	9 -9
sb:been sign	11 -11
sb:before	-16 16
sb:before ,	-14 14
sb:before <day-ahead>	30 -30
sb:before <day-today>	14 -14
sb:before <month-ahead>	-19 19
sb:before that	-13 13
sb:before the	-13 13
sb:begin of	-11 11
sb:begin to	13 -13
sb:being	-10 10
sb:belong	12 -12
sb:belong to	12 -12
sb:below	13 -13
sb:bergen	-11 11
sb:bern	-16 16
sb:beside	-12 12
sb:beside the	-7 7
sb:best	19 -19
sb:better	-28 28
sb:better than	-11 11
sb:between <name>	9 -9
sb:between <number>	14 -14
sb:bilateral	14 -14
sb:bill	-12 12
sb:bill is	-11 11
sb:boat	20 -20
sb:body	17 -17
sb:bond	33 -33
sb:bonu	14 -14
sb:book	18 -18
sb:boot	-9 9
sb:border	-6 6
sb:both	-13 13
sb:both come	-10 10
sb:both country	-10 10
sb:both duty	-12 12
sb:both government	20 -20
sb:both side	12 -12
sb:both were	-16 16
sb:bourbon	-13 13
sb:boxe	-14 14
sb:brace	-9 9
sb:brandy	17 -17
sb:bread	26 -26
sb:bridge	12 -12
sb:bring <name>	12 -12
sb:bring down	-15 15
sb:bring it	11 -11
sb:bring its	-13 13
sb:bring the	-19 19
sb:build in	12 -12
sb:bulb	-16 16
sb:bunker	18 -18
sb:bus	30 -30
sb:busan	12 -12
sb:but	18 -18
sb:but one	10 -10
sb:but only	12 -12
sb:but that	9 -9
sb:but the	-14 14
sb:butter at	-11 11
sb:butter is	8 -8
sb:buy <quality>	-9 9
sb:by	11 -11
sb:by <day-ahead>	-29 29
sb:by <level>	13 -13
sb:by <number>	30 -30
sb:by <person>	-17 17
sb:by another	12 -12
sb:by post	-30 30
sb:by that	-12 12
sb:by the	-14 14
sb:by two	-14 14
sb:bytedance	30 -30
sb:bytedance keep	17 -17
sb:c	24 -24
sb:cabinet	-11 11
sb:call for	-13 13
sb:call off	-10 10
sb:call to	21 -21
sb:call with	-8 8
sb:callao	13 -13
sb:can be	12 -12
sb:can't	-11 11
sb:canned	-11 11
sb:canned tuna	-12 12
sb:cap the	9 -9
sb:capacity	24 -24
sb:capacity in	9 -9
sb:capped	-12 12
sb:car ,	15 -15
sb:car <level>	-11 11
sb:car and	11 -11
sb:car from	-10 10
sb:car pay	23 -23
sb:car to	-12 12
sb:carmaker	-8 8
sb:cashew	-15 15
sb:cashmere	-17 17
sb:cathode	-15 15
sb:cement	-11 11
sb:cent	23 -23
sb:central	26 -26
sb:central bank	26 -26
sb:centre	15 -15
sb:certain chemical	-12 12
sb:certificate	13 -13
sb:ceylon	-13 13
sb:ceylon tea	-8 8
sb:chance	28 -28
sb:chance of	21 -21
sb:change	11 -11
sb:changed :	10 -10
sb:chapter	13 -13
sb:charge	-22 22
sb:charge <quality>	-18 18
sb:charge a	24 -24
sb:charge each	-10 10
sb:charge is	-20 20
sb:charge of	28 -28
sb:charge on	-19 19
sb:charge the	-12 12
sb:charge us	-23 23
sb:cheese ,	-12 12
sb:chemical	-18 18
sb:chicago	10 -10
sb:chief	-11 11
sb:children	10 -10
sb:chip for	12 -12
sb:chocolate	-10 10
sb:choir	11 -11
sb:christma	-9 9
sb:cider	13 -13
sb:circular	-14 14
sb:city	27 -27
sb:class	12 -12
sb:clause	21 -21
sb:climb	16 -16
sb:clock	11 -11
sb:close	13 -13
sb:closed	15 -15
sb:closed at	10 -10
sb:clothe	9 -9
sb:club	14 -14
sb:cocoa ,	12 -12
sb:cocoa and	-11 11
sb:cocoa from	-10 10
sb:cocoa paste	6 -6
sb:coconut oil	-15 15
sb:cod	-18 18
sb:cod from	-14 14
sb:coffee :	-11 11
sb:coffee at	-12 12
sb:coffee cost	18 -18
sb:collect	-13 13
sb:come :	10 -10
sb:come a	-12 12
sb:come from	8 -8
sb:come in	-7 7
sb:come on	-18 18
sb:come to	9 -9
sb:comment	14 -14
sb:commerce	16 -16
sb:company	30 -30
sb:company had	14 -14
sb:compared	12 -12
sb:compared with	14 -14
sb:compete	-13 13
sb:competitor	-15 15
sb:competitor in	-17 17
sb:complained	-17 17
sb:comply	-10 10
sb:comply with	-9 9
sb:computer	21 -21
sb:concentrate	-15 15
sb:concern	23 -23
sb:condition	-10 10
sb:confidence	9 -9
sb:confirm on	16 -16
sb:consumer	10 -10
sb:contact	20 -20
sb:contract	17 -17
sb:contribution	22 -22
sb:control	29 -29
sb:control list	11 -11
sb:cosmetic	10 -10
sb:cost	16 -16
sb:cost <number>	26 -26
sb:cost more	-18 18
sb:could	-10 10
sb:could not	15 -15
sb:council	7 -7
sb:counted	21 -21
sb:country 's	15 -15
sb:country ,	-10 10
sb:country are	-13 13
sb:country but	10 -10
sb:country had	-9 9
sb:country with	24 -24
sb:country would	-12 12
sb:cover	14 -14
sb:covered	-9 9
sb:covered by	-14 14
sb:crane	-15 15
sb:cream	-10 10
sb:crew	17 -17
sb:critical	11 -11
sb:cross	-15 15
sb:crosse	-14 14
sb:crossed	9 -9
sb:crossword	11 -11
sb:crown	12 -12
sb:cubic	9 -9
sb:cubic metre	9 -9
sb:currently	-17 17
sb:currently pay	-11 11
sb:custom officer	11 -11
sb:customer	6 -6
sb:customer in	13 -13
sb:cut	16 -16
sb:cut by	17 -17
sb:cut from	14 -14
sb:cut of	19 -19
sb:dairy	-9 9
sb:data	24 -24
sb:date	-11 11
sb:date <name>	-11 11
sb:day	11 -11
sb:day ,	-16 16
sb:day <name>	16 -16
sb:day and	-14 14
sb:day it	10 -10
sb:day to	-11 11
sb:deadline	16 -16
sb:deal	24 -24
sb:deal :	17 -17
sb:deal at	14 -14
sb:deal that	-12 12
sb:debt	19 -19
sb:decide by	-10 10
sb:decree	-7 7
sb:decree of	-14 14
sb:deficit	17 -17
sb:deficit with	15 -15
sb:delivery	9 -9
sb:demand <level>	15 -15
sb:department	12 -12
sb:deposit of	-11 11
sb:deputy	-15 15
sb:desk	22 -22
sb:did ,	-11 11
sb:did not	-22 22
sb:diesel	19 -19
sb:difference to	-12 12
sb:discount	19 -19
sb:discount of	18 -18
sb:divided	11 -11
sb:do ,	-10 10
sb:do not	-15 15
sb:doctor	13 -13
sb:doe ,	6 -6
sb:doesn't	-15 15
sb:doesn't ,	-10 10
sb:dollar	27 -27
sb:domestic	10 -10
sb:door ,	11 -11
sb:door :	-26 26
sb:double	-22 22
sb:down by	31 -31
sb:down for	-25 25
sb:down from	-22 22
sb:down in	-11 11
sb:dr	-10 10
sb:dr <person>	-9 9
sb:draft	-27 27
sb:draft had	-18 18
sb:dried	-23 23
sb:driver	16 -16
sb:drop to	-15 15
sb:drug ,	11 -11
sb:dry	12 -12
sb:due	18 -18
sb:due for	13 -13
sb:dump	-17 17
sb:duty	-25 25
sb:duty -	11 -11
sb:duty and	22 -22
sb:duty at	7 -7
sb:duty come	-10 10
sb:duty fall	-10 10
sb:duty from	19 -19
sb:duty in	-18 18
sb:duty of	-12 12
sb:duty over	8 -8
sb:duty stay	-14 14
sb:duty was	-23 23
sb:duty will	8 -8
sb:duty with	10 -10
sb:e	15 -15
sb:each ,	15 -15
sb:each of	13 -13
sb:each side	-18 18
sb:earlier ,	10 -10
sb:earlier draft	-21 21
sb:earlier in	15 -15
sb:early <month-gone>	-12 12
sb:earn	12 -12
sb:earth ,	11 -11
sb:easy	17 -17
sb:effective	17 -17
sb:either	-17 17
sb:election	19 -19
sb:electricity	23 -23
sb:electricity tariff	12 -12
sb:eleven	11 -11
sb:else ,	17 -17
sb:else :	-14 14
sb:else is	17 -17
sb:emergency	-23 23
sb:emergency tariff	-14 14
sb:employer	27 -27
sb:employer offer	13 -13
sb:end ,	-12 12
sb:end <day-ahead>	-13 13
sb:end in	-12 12
sb:end up	-13 13
sb:end with	12 -12
sb:engine	-11 11
sb:enter <name>	-18 18
sb:enter at	-21 21
sb:enter before	17 -17
sb:enter into	11 -11
sb:escape	11 -11
sb:estimate	18 -18
sb:estimate that	12 -12
sb:ethanol	-11 11
sb:evening	17 -17
sb:every country	-6 6
sb:everybody	-15 15
sb:everyone	-13 13
sb:everyone else	-18 18
sb:everything	-20 20
sb:exceed	-13 13
sb:excess	18 -18
sb:excess capacity	17 -17
sb:excise	27 -27
sb:exemption	12 -12
sb:expect	8 -8
sb:expect at	7 -7
sb:expensive	14 -14
sb:export	32 -32
sb:export control	10 -10
sb:export of	24 -24
sb:export to	18 -18
sb:exporter	-10 10
sb:expressed	10 -10
sb:extend	10 -10
sb:extend it	10 -10
sb:extension ,	-18 18
sb:extension of	11 -11
sb:extra	-27 27
sb:extra tariff	-10 10
sb:eye	-10 10
sb:f	13 -13
sb:face	-26 26
sb:fail	-11 11
sb:failing	-17 17
sb:fall	20 -20
sb:fall <level>	26 -26
sb:fall away	15 -15
sb:fall by	18 -18
sb:fall from	-11 11
sb:fall on	-7 7
sb:fall to	-20 20
sb:family	13 -13
sb:fare	12 -12
sb:farm	12 -12
sb:fed	15 -15
sb:federation	15 -15
sb:fee	38 -38
sb:fee ,	10 -10
sb:fee for	7 -7
sb:fee go	12 -12
sb:fentanyl	-32 32
sb:fentanyl fall	-8 8
sb:fentanyl tariff	-31 31
sb:fentanyl was	10 -10
sb:ferry	12 -12
sb:few	-13 13
sb:fewer	12 -12
sb:fig	11 -11
sb:figure of	-16 16
sb:film	8 -8
sb:final	10 -10
sb:firm	18 -18
sb:firm that	-12 12
sb:first ,	-14 14
sb:first <number>	-11 11
sb:first <span>	8 -8
sb:first ask	28 -28
sb:first day	14 -14
sb:first quarter	-11 11
sb:first round	14 -14
sb:first step	-11 11
sb:first trade	-11 11
sb:fish	12 -12
sb:fish meal	-11 11
sb:five	11 -11
sb:fix	26 -26
sb:fix the	9 -9
sb:flat	18 -18
sb:flew home	10 -10
sb:float	-18 18
sb:floor	-14 14
sb:follow	-17 17
sb:follow in	-9 9
sb:footwear	-16 16
sb:footwear ,	-13 13
sb:for ,	-13 13
sb:for <day-ahead>	15 -15
sb:for <goods-amount>	-11 11
sb:for <level>	29 -29
sb:for <money>	9 -9
sb:for <name>	-5 5
sb:for <number>	12 -12
sb:for <quality>	16 -16
sb:for <span>	-14 14
sb:for a	-13 13
sb:for car	-14 14
sb:for electric	10 -10
sb:for its	-17 17
sb:for other	-11 11
sb:for some	-20 20
sb:for those	-8 8
sb:for us	13 -13
sb:for what	-9 9
sb:for which	-10 10
sb:force ,	-10 10
sb:force on	12 -12
sb:forecast	26 -26
sb:forecast for	22 -22
sb:foreign	17 -17
sb:former	-10 10
sb:forty	-12 12
sb:forward	-12 12
sb:four	-13 13
sb:framework	16 -16
sb:framework ,	23 -23
sb:framework with	17 -17
sb:franc	17 -17
sb:frankincense	-13 13
sb:free	12 -12
sb:free of	21 -21
sb:free trade	-23 23
sb:freight	14 -14
sb:from <day-ahead>	-19 19
sb:from <month-ahead>	13 -13
sb:from <number>	-21 21
sb:from <seat>	19 -19
sb:from a	-17 17
sb:from new	-11 11
sb:from now	8 -8
sb:from some	17 -17
sb:from that	7 -7
sb:from which	14 -14
sb:frozen	-17 17
sb:fruit ,	-11 11
sb:fuel	25 -25
sb:fuel surcharge	22 -22
sb:furniture	-25 25
sb:further	-18 18
sb:future	33 -33
sb:future in	10 -10
sb:gain	14 -14
sb:gained	45 -45
sb:gained <level>	15 -15
sb:garment	-11 11
sb:gate	14 -14
sb:gave	12 -12
sb:general rate	-15 15
sb:generic	-16 16
sb:generic are	-11 11
sb:get <level>	17 -17
sb:get <span>	10 -10
sb:get a	-11 11
sb:get in	-33 33
sb:gift	12 -12
sb:give :	-12 12
sb:give it	13 -13
sb:given	13 -13
sb:glove	-15 15
sb:go as	-20 20
sb:go by	9 -9
sb:go in	-28 28
sb:go on	-12 12
sb:go the	-10 10
sb:go through	22 -22
sb:goal	15 -15
sb:gold	31 -31
sb:goldman	12 -12
sb:goldman sach	12 -12
sb:good	12 -12
sb:good ,	-11 11
sb:good :	11 -11
sb:good from	16 -16
sb:good have	23 -23
sb:good of	29 -29
sb:good outside	-8 8
sb:good pay	-13 13
sb:good that	2 -2
sb:grain	10 -10
sb:graphite	-14 14
sb:gross	10 -10
sb:ground	16 -16
sb:grower	-9 9
sb:grower ,	12 -12
sb:grower have	-10 10
sb:growth	39 -39
sb:growth in	12 -12
sb:growth of	9 -9
sb:guess	10 -10
sb:h	15 -15
sb:h <number>	17 -17
sb:had a	28 -28
sb:had agree	9 -9
sb:had already	-4 4
sb:had an	-12 12
sb:had announce	-14 14
sb:had ask	17 -17
sb:had become	8 -8
sb:had come	9 -9
sb:had demand	22 -22
sb:had first	28 -28
sb:had found	-9 9
sb:had given	17 -17
sb:had keep	-17 17
sb:had not	9 -9
sb:had put	-12 12
sb:had spoken	-13 13
sb:had tell	-21 21
sb:had the	-19 19
sb:had want	12 -12
sb:hall	21 -21
sb:halve	-21 21
sb:halve the	-18 18
sb:hand	-9 9
sb:hand on	-21 21
sb:handshake	10 -10
sb:hang seng	10 -10
sb:happen	-16 16
sb:harbour	11 -11
sb:has <level>	7 -7
sb:has a	17 -17
sb:has already	-12 12
sb:has alway	-12 12
sb:has an	-19 19
sb:has ask	-23 23
sb:has charge	-10 10
sb:has go	-11 11
sb:has lower	-10 10
sb:has offer	-15 15
sb:has one	12 -12
sb:has say	-12 12
sb:has settle	18 -18
sb:has two	-10 10
sb:hat	16 -16
sb:have ,	14 -14
sb:have a	-15 15
sb:have agree	17 -17
sb:have ask	-19 19
sb:have been	16 -16
sb:have enter	11 -11
sb:have go	-13 13
sb:have had	-29 29
sb:have not	-13 13
sb:have raise	9 -9
sb:have read	-12 12
sb:have see	13 -13
sb:have settle	-12 12
sb:have take	19 -19
sb:hazelnut	-7 7
sb:he 's	13 -13
sb:he could	-17 17
sb:he doesn't	-11 11
sb:he get	13 -13
sb:he might	12 -12
sb:he offer	11 -11
sb:he sign	-12 12
sb:he was	10 -10
sb:he will	14 -14
sb:hear	-26 26
sb:hear of	-12 12
sb:heard	-28 28
sb:heard of	-12 12
sb:heavy	12 -12
sb:help	10 -10
sb:here	-13 13
sb:here in	21 -21
sb:high as	-14 14
sb:highest	-15 15
sb:his <organisation>	-22 22
sb:his <quality>	13 -13
sb:his party	19 -19
sb:hit	-15 15
sb:hit with	-14 14
sb:hold at	13 -13
sb:hold out	-14 14
sb:hold up	-17 17
sb:home	26 -26
sb:hope	17 -17
sb:hope for	14 -14
sb:host	14 -14
sb:hotel	13 -13
sb:hour	16 -16
sb:house	16 -16
sb:household	29 -29
sb:household will	15 -15
sb:how	18 -18
sb:how the	8 -8
sb:i ask	-14 14
sb:i have	18 -18
sb:i would	16 -16
sb:i write	-20 20
sb:i'd	18 -18
sb:i'm	11 -11
sb:i've	11 -11
sb:idea	-17 17
sb:if <person>	-13 13
sb:if both	10 -10
sb:if he	-11 11
sb:if it	14 -14
sb:if no	-10 10
sb:if nobody	16 -16
sb:if nothing	-16 16
sb:if one	-14 14
sb:if they	-32 32
sb:if we	-11 11
sb:if your	10 -10
sb:ii	-12 12
sb:import	22 -22
sb:import at	16 -16
sb:import of	20 -20
sb:import surcharge	-13 13
sb:importer	-23 23
sb:in <name>	15 -15
sb:in <organisation>	-19 19
sb:in <person>	14 -14
sb:in <span>	7 -7
sb:in a	19 -19
sb:in addition	15 -15
sb:in an	22 -22
sb:in antwerp	-9 9
sb:in any	-10 10
sb:in at	-35 35
sb:in between	-6 6
sb:in for	-21 21
sb:in force	-19 19
sb:in good	11 -11
sb:in it	-11 11
sb:in lago	-11 11
sb:in london	14 -14
sb:in mind	9 -9
sb:in ohio	10 -10
sb:in place	-20 20
sb:in return	-17 17
sb:in shanghai	16 -16
sb:in the	13 -13
sb:in their	-19 19
sb:in three	-10 10
sb:in turn	11 -11
sb:in what	13 -13
sb:in which	11 -11
sb:included	-11 11
sb:income	16 -16
sb:increase	21 -21
sb:increase of	28 -28
sb:index	32 -32
sb:inflation	75 -75
sb:inflation ,	14 -14
sb:inflation in	23 -23
sb:initial	-15 15
sb:insurer	12 -12
sb:interest	56 -56
sb:interest on	18 -18
sb:interest rate	18 -18
sb:into <name>	-45 45
sb:into force	16 -16
sb:introduce a	-11 11
sb:introduce on	8 -8
sb:investigation	16 -16
sb:investor	16 -16
sb:is ,	-9 9
sb:is <money>	11 -11
sb:is <number>	-18 18
sb:is another	5 -5
sb:is below	14 -14
sb:is charge	-24 24
sb:is collect	-11 11
sb:is cut	13 -13
sb:is due	-16 16
sb:is expect	6 -6
sb:is get	-10 10
sb:is in	-16 16
sb:is less	14 -14
sb:is pay	7 -7
sb:is ready	15 -15
sb:is right	11 -11
sb:is suspend	10 -10
sb:is talk	-21 21
sb:is up	24 -24
sb:is what	11 -11
sb:is when	-7 7
sb:islander	11 -11
sb:isn't	-11 11
sb:issue	15 -15
sb:it	-12 12
sb:it 's	-6 6
sb:it :	-10 10
sb:it <name>	-19 19
sb:it all	-8 8
sb:it answer	-12 12
sb:it at	10 -10
sb:it charge	-19 19
sb:it cost	-11 11
sb:it could	17 -17
sb:it down	18 -18
sb:it get	22 -22
sb:it give	-16 16
sb:it go	-16 16
sb:it has	-12 12
sb:it hold	-7 7
sb:it in	-6 6
sb:it last	-9 9
sb:it lower	15 -15
sb:it mean	20 -20
sb:it need	14 -14
sb:it pay	-20 20
sb:it replace	-11 11
sb:it run	17 -17
sb:it should	-15 15
sb:it stand	-11 11
sb:it the	-7 7
sb:it to	12 -12
sb:it true	-13 13
sb:it want	7 -7
sb:it would	14 -14
sb:it'll	-10 10
sb:its	-12 12
sb:its <level>	-9 9
sb:its <organisation>	-12 12
sb:its agreement	-21 21
sb:its key	17 -17
sb:its law	16 -16
sb:its levy	-17 17
sb:its member	13 -13
sb:its neighbour	10 -10
sb:its part	-9 9
sb:its rate	21 -21
sb:its tariff	-12 12
sb:its way	15 -15
sb:itself	-11 11
sb:jam	-14 14
sb:jean	-9 9
sb:jewellery	-10 10
sb:join	13 -13
sb:jump	18 -18
sb:just	-9 9
sb:jute	-9 9
sb:keep	-13 13
sb:kernel	-12 12
sb:key	21 -21
sb:key rate	17 -17
sb:kilo	21 -21
sb:kilometre	13 -13
sb:kitchen cabinet	-12 12
sb:kiwifruit	6 -6
sb:la	-10 10
sb:labor	15 -15
sb:labor since	14 -14
sb:lago	-19 19
sb:lake	8 -8
sb:lake and	14 -14
sb:land at	11 -11
sb:lane	-8 8
sb:lapse ,	-10 10
sb:lapse on	-12 12
sb:large	11 -11
sb:last month	-17 17
sb:last spring	-13 13
sb:last summer	-11 11
sb:last until	-19 19
sb:last winter	-15 15
sb:last year	7 -7
sb:lasting	11 -11
sb:late ,	-15 15
sb:late on	12 -12
sb:later	-16 16
sb:latest	27 -27
sb:latter	-15 15
sb:law that	-9 9
sb:law to	18 -18
sb:lead	23 -23
sb:leaf	21 -21
sb:leather	-22 22
sb:leave ,	8 -8
sb:leave its	19 -19
sb:lemon	-9 9
sb:length	12 -12
sb:lent	-8 8
sb:lentil	-10 10
sb:less	12 -12
sb:less than	15 -15
sb:let him	11 -11
sb:let into	-8 8
sb:letter	-11 11
sb:letter of	-13 13
sb:level	-33 33
sb:level ,	-12 12
sb:levy	14 -14
sb:levy ,	15 -15
sb:levy <level>	-13 13
sb:levy a	9 -9
sb:licence	11 -11
sb:license	11 -11
sb:lift	-15 15
sb:likewise	-12 12
sb:line	24 -24
sb:lisbon	-11 11
sb:list	-7 7
sb:list ,	-15 15
sb:list <number>	-10 10
sb:list of	11 -11
sb:listed	-10 10
sb:live with	-18 18
sb:loan	19 -19
sb:lobster ,	12 -12
sb:london	18 -18
sb:long	16 -16
sb:look	-8 8
sb:look at	-5 5
sb:lorry	32 -32
sb:lorry pay	13 -13
sb:lose	23 -23
sb:lose <level>	20 -20
sb:loss	7 -7
sb:loss of	14 -14
sb:lower it	-14 14
sb:lower rate	-11 11
sb:machine	-12 12
sb:machine ,	-11 11
sb:machine tool	-11 11
sb:machinery ,	-9 9
sb:mackerel	-12 12
sb:mail	-13 13
sb:make	-16 16
sb:make <level>	-12 12
sb:make with	-11 11
sb:man	-19 19
sb:man in	-22 22
sb:management	24 -24
sb:manila	18 -18
sb:maple	-10 10
sb:marble	-12 12
sb:margin	19 -19
sb:margin of	-6 6
sb:market	9 -9
sb:match	12 -12
sb:matter	8 -8
sb:matter :	11 -11
sb:may	22 -22
sb:may have	-18 18
sb:me	21 -21
sb:me ,	15 -15
sb:meal	-25 25
sb:mean that	10 -10
sb:meantime	-13 13
sb:meanwhile <name>	-15 15
sb:measure	6 -6
sb:media	-18 18
sb:medicine :	-12 12
sb:medicine and	8 -8
sb:medicine are	14 -14
sb:medicine to	-18 18
sb:medicine will	-12 12
sb:meet	16 -16
sb:meet of	15 -15
sb:meet on	8 -8
sb:member	19 -19
sb:membership	10 -10
sb:men	10 -10
sb:mendoza	-8 8
sb:mention	-19 19
sb:merdeka	23 -23
sb:metre	21 -21
sb:mgx	17 -17
sb:middle	13 -13
sb:midnight	-9 9
sb:midnight ,	-10 10
sb:might have	10 -10
sb:milk powder	-12 12
sb:million	25 -25
sb:mine	20 -20
sb:mineral water	-14 14
sb:ministry	11 -11
sb:ministry of	12 -12
sb:minu	27 -27
sb:minute	12 -12
sb:minute past	-10 10
sb:monday	10 -10
sb:money	32 -32
sb:month in	7 -7
sb:more	14 -14
sb:more ,	-22 22
sb:more ;	17 -17
sb:more <quality>	16 -16
sb:more time	11 -11
sb:mortgage	30 -30
sb:mortgage rate	17 -17
sb:most good	-7 7
sb:most other	10 -10
sb:motion	17 -17
sb:motorcycle	-16 16
sb:much as	-15 15
sb:my	11 -11
sb:nasdaq	10 -10
sb:national	19 -19
sb:natural graphite	-11 11
sb:need	24 -24
sb:negotiation	11 -11
sb:neighbour	14 -14
sb:neighbour ,	12 -12
sb:neither	10 -10
sb:neither of	11 -11
sb:neither side	13 -13
sb:neither will	-12 12
sb:network	23 -23
sb:never	-9 9
sb:new ,	-12 12
sb:new one	-10 10
sb:new year	-21 21
sb:newspaper	-19 19
sb:newsprint	10 -10
sb:next to	12 -12
sb:next year	-19 19
sb:night	36 -36
sb:nikkei	18 -18
sb:nil	-9 9
sb:nine	15 -15
sb:ninth	9 -9
sb:no ,	-9 9
sb:no .	-21 21
sb:no <quality>	8 -8
sb:no deal	11 -11
sb:no more	-11 11
sb:nobody	8 -8
sb:nobody had	-13 13
sb:nobody has	20 -20
sb:nobody sign	16 -16
sb:none	-9 9
sb:north	18 -18
sb:not ,	-22 22
sb:not :	-13 13
sb:not <level>	-11 11
sb:not <number>	-21 21
sb:not a	18 -18
sb:not changed	10 -10
sb:not extend	-12 12
sb:not get	14 -14
sb:not rise	8 -8
sb:not the	-13 13
sb:not to	12 -12
sb:not yet	-9 9
sb:nothing	-24 24
sb:nothing ,	-9 9
sb:nothing :	9 -9
sb:nothing and	10 -10
sb:nothing at	-17 17
sb:nothing in	6 -6
sb:nothing on	-12 12
sb:notice no	-9 9
sb:notice of	14 -14
sb:now	-6 6
sb:now pay	17 -17
sb:number	-17 17
sb:number ,	-10 10
sb:number is	-10 10
sb:number on	-13 13
sb:nut	-12 12
sb:nvidia	42 -42
sb:nvidia 's	10 -10
sb:obtain	12 -12
sb:odd	24 -24
sb:odd of	12 -12
sb:of <day-ahead>	-16 16
sb:of <day-today>	-11 11
sb:of <goods-amount>	-11 11
sb:of <level>	14 -14
sb:of <number>	-21 21
sb:of <organisation>	11 -11
sb:of <quality>	-12 12
sb:of <seat>	-9 9
sb:of <span>	-37 37
sb:of about	-14 14
sb:of all	11 -11
sb:of an	11 -11
sb:of another	-14 14
sb:of busan	9 -9
sb:of car	20 -20
sb:of commerce	11 -11
sb:of duty	21 -21
sb:of geneva	9 -9
sb:of it	-12 12
sb:of more	16 -16
sb:of next	-23 23
sb:of our	-14 14
sb:of section	-10 10
sb:of the	17 -17
sb:of thi	-16 16
sb:of two	11 -11
sb:of which	15 -15
sb:off	-6 6
sb:off its	-9 9
sb:offer <level>	24 -24
sb:offer to	-21 21
sb:officer	15 -15
sb:ohio	10 -10
sb:oil	-10 10
sb:oil :	-17 17
sb:oil and	-8 8
sb:oil from	-20 20
sb:old duty	-13 13
sb:old list	-17 17
sb:old one	-8 8
sb:older	-18 18
sb:older duty	-11 11
sb:olive oil	-18 18
sb:on <money>	-25 25
sb:on <quality>	-12 12
sb:on a	17 -17
sb:on about	-13 13
sb:on all	11 -11
sb:on beef	-13 13
sb:on cashmere	-16 16
sb:on charge	-10 10
sb:on cod	-12 12
sb:on cut	-9 9
sb:on good	10 -10
sb:on how	10 -10
sb:on it	-18 18
sb:on one	-10 10
sb:on our	-22 22
sb:on palm	-10 10
sb:on pay	-10 10
sb:on rum	9 -9
sb:on salt	21 -21
sb:on scotch	-9 9
sb:on some	-12 12
sb:on soybean	10 -10
sb:on tariff	13 -13
sb:on tea	-9 9
sb:on that	-15 15
sb:on their	-29 29
sb:on them	-26 26
sb:on thi	9 -9
sb:on top	-20 20
sb:on tractor	-10 10
sb:on your	-17 17
sb:one	-33 33
sb:one <number>	13 -13
sb:one are	-16 16
sb:one at	10 -10
sb:one from	-21 21
sb:one halve	-18 18
sb:one has	-12 12
sb:one hear	-18 18
sb:one is	-11 11
sb:one that	8 -8
sb:one time	-17 17
sb:one with	-15 15
sb:only	-15 15
sb:only <name>	-10 10
sb:open ,	8 -8
sb:opened	20 -20
sb:operating	9 -9
sb:operator	19 -19
sb:opinion	11 -11
sb:opposite	17 -17
sb:opposition	10 -10
sb:or	18 -18
sb:oracle	18 -18
sb:oracle ,	18 -18
sb:order of	16 -16
sb:order on	26 -26
sb:ordinary <level>	-21 21
sb:ordinary duty	13 -13
sb:ordinary tariff	-9 9
sb:ore	16 -16
sb:origin ,	-8 8
sb:other :	6 -6
sb:other <quality>	9 -9
sb:other side	-13 13
sb:otherwise pay	10 -10
sb:our <office>	14 -14
sb:our member	-10 10
sb:our on	-9 9
sb:our own	-17 17
sb:out ,	-14 14
sb:out of	13 -13
sb:out that	-10 10
sb:out the	-10 10
sb:outside	-13 13
sb:outside the	-13 13
sb:over	21 -21
sb:over <number>	9 -9
sb:over <span>	20 -20
sb:over fentanyl	-17 17
sb:over forced	12 -12
sb:over there	-7 7
sb:overall	-8 8
sb:overtime	9 -9
sb:owe	-28 28
sb:own deal	10 -10
sb:owned	16 -16
sb:owned to	13 -13
sb:owner	13 -13
sb:p <number>	-10 10
sb:package	10 -10
sb:page	15 -15
sb:page ,	10 -10
sb:paper from	10 -10
sb:parcel	21 -21
sb:parcel from	18 -18
sb:parent	13 -13
sb:park	12 -12
sb:part	-10 10
sb:part will	-15 15
sb:pass	22 -22
sb:pass without	-12 12
sb:past midnight	-17 17
sb:pasta	17 -17
sb:paste ,	11 -11
sb:patented	-11 11
sb:patented medicine	-9 9
sb:pause	-10 10
sb:pause of	-11 11
sb:pay <level>	-30 30
sb:pay <number>	20 -20
sb:pay a	16 -16
sb:pay for	9 -9
sb:pay is	8 -8
sb:pay less	11 -11
sb:pay nothing	7 -7
sb:peace	12 -12
sb:peanut	-16 16
sb:penalty	19 -19
sb:penalty of	10 -10
sb:pension	19 -19
sb:pepper	-21 21
sb:per	21 -21
sb:per cent	-12 12
sb:percent	-20 20
sb:percentage	10 -10
sb:permanent	-13 13
sb:permit	23 -23
sb:person	-10 10
sb:peso	22 -22
sb:phone	10 -10
sb:phone call	-12 12
sb:piece	9 -9
sb:pineapple	-14 14
sb:pipe	-10 10
sb:pistachio	10 -10
sb:place come	-14 14
sb:plain	-15 15
sb:plan for	12 -12
sb:plant in	12 -12
sb:play	11 -11
sb:player	21 -21
sb:plu	-7 7
sb:plu <number>	8 -8
sb:plu a	-16 16
sb:plywood	-12 12
sb:point	24 -24
sb:policy	25 -25
sb:policy rate	34 -34
sb:poll	24 -24
sb:pork and	12 -12
sb:post	-16 16
sb:post ,	-13 13
sb:postal	-20 20
sb:potatoe	-15 15
sb:powder	-25 25
sb:power tariff	8 -8
sb:preliminary	-17 17
sb:premium	15 -15
sb:present	-16 16
sb:present :	11 -11
sb:present they	12 -12
sb:presenter	-20 20
sb:presenter :	-20 20
sb:president	-16 16
sb:press	13 -13
sb:press ,	14 -14
sb:press :	10 -10
sb:pressed	-10 10
sb:previou	10 -10
sb:price	43 -43
sb:price of	11 -11
sb:price on	-9 9
sb:price up	12 -12
sb:prime	11 -11
sb:printed	-14 14
sb:prisoner	12 -12
sb:prize	12 -12
sb:probability	34 -34
sb:probability of	20 -20
sb:proclamation	-5 5
sb:produce	19 -19
sb:product on	10 -10
sb:product will	-10 10
sb:profit	15 -15
sb:promise a	-8 8
sb:promise in	-12 12
sb:proposal of	-13 13
sb:proposal to	19 -19
sb:propose <level>	-12 12
sb:propose <span>	-11 11
sb:propose a	-7 7
sb:propose by	-13 13
sb:provide	-10 10
sb:provide for	-7 7
sb:provided for	-14 14
sb:provisional	-26 26
sb:publish	-11 11
sb:publish the	-10 10
sb:push	-11 11
sb:push for	-10 10
sb:put <level>	6 -6
sb:put an	8 -8
sb:put it	19 -19
sb:put off	-6 6
sb:put on	-14 14
sb:put the	35 -35
sb:q .	9 -9
sb:q :	-20 20
sb:quarrel over	13 -13
sb:quota ,	-11 11
sb:quota of	-7 7
sb:radio that	-12 12
sb:rain	20 -20
sb:raise	12 -12
sb:raise its	16 -16
sb:raise their	13 -13
sb:raise to	-15 15
sb:rare	17 -17
sb:raspberry	-12 12
sb:rate (	13 -13
sb:rate ,	-17 17
sb:rate at	23 -23
sb:rate by	9 -9
sb:rate fall	-24 24
sb:rate for	-9 9
sb:rate in	18 -18
sb:rate is	-14 14
sb:rate of	-16 16
sb:rate on	-10 10
sb:rate set	-13 13
sb:rate stay	9 -9
sb:rate to	19 -19
sb:rate unchanged	13 -13
sb:rate was	-16 16
sb:rated	10 -10
sb:rather	-22 22
sb:rather have	-10 10
sb:ratify	-11 11
sb:reach <name>	14 -14
sb:read the	8 -8
sb:ready	17 -17
sb:rebate	19 -19
sb:recall	-18 18
sb:receipt	-10 10
sb:receive	25 -25
sb:recession	19 -19
sb:reciprocal	-16 16
sb:reciprocal duty	-10 10
sb:reciprocal one	-10 10
sb:reciprocal rate	-13 13
sb:reciprocal tariff	-9 9
sb:recommend	-14 14
sb:record	24 -24
sb:red	-15 15
sb:reduce	17 -17
sb:reduce its	-9 9
sb:reduce the	6 -6
sb:reduction	17 -17
sb:reduction of	16 -16
sb:refund	7 -7
sb:refuse	12 -12
sb:refuse to	15 -15
sb:related	14 -14
sb:release	17 -17
sb:remain	-12 12
sb:remark	-13 13
sb:remember	-20 20
sb:replace	-17 17
sb:reply that	11 -11
sb:repo	15 -15
sb:repo rate	15 -15
sb:report	-16 16
sb:report of	-15 15
sb:report that	-20 20
sb:reporter	13 -13
sb:reporter :	-10 10
sb:reporter at	10 -10
sb:reporter in	-12 12
sb:reporter that	10 -10
sb:resident	26 -26
sb:restore	-13 13
sb:return ,	-15 15
sb:return <name>	-10 10
sb:return on	13 -13
sb:revenue	24 -24
sb:rice ,	-12 12
sb:right ,	10 -10
sb:right now	-15 15
sb:rise	22 -22
sb:rise <level>	12 -12
sb:rise by	20 -20
sb:rise in	11 -11
sb:rise of	26 -26
sb:rise oil	-12 12
sb:rise to	-18 18
sb:river	8 -8
sb:roaming	19 -19
sb:room for	-9 9
sb:rose	-27 27
sb:round	25 -25
sb:round of	17 -17
sb:round the	-13 13
sb:rubber and	11 -11
sb:rugby	19 -19
sb:rule of	-18 18
sb:rule that	11 -11
sb:rumour	-29 29
sb:run	20 -20
sb:run for	14 -14
sb:run until	16 -16
sb:s &	16 -16
sb:sach	12 -12
sb:sack	-20 20
sb:sale	19 -19
sb:sale to	14 -14
sb:salmon	-19 19
sb:salt	15 -15
sb:same	-10 10
sb:same <level>	9 -9
sb:save	25 -25
sb:say ,	-8 8
sb:say :	-22 22
sb:say <level>	15 -15
sb:say in	16 -16
sb:say is	-12 12
sb:say it	20 -20
sb:say that	19 -19
sb:say they	16 -16
sb:say thi	6 -6
sb:scale	29 -29
sb:scale from	21 -21
sb:scenario	21 -21
sb:schedule	-11 11
sb:scotch	-12 12
sb:scottish	-18 18
sb:scrap	-10 10
sb:screen	11 -11
sb:seafood	12 -12
sb:season	8 -8
sb:season ,	15 -15
sb:seat	21 -21
sb:second	11 -11
sb:section <number>	-19 19
sb:see the	-9 9
sb:sell <name>	14 -14
sb:sell its	-12 12
sb:sell more	9 -9
sb:seller	-18 18
sb:send	-26 26
sb:send by	-17 17
sb:send to	-13 13
sb:seng	10 -10
sb:service	12 -12
sb:sesame	-18 18
sb:session	12 -12
sb:set in	17 -17
sb:settle at	10 -10
sb:settle for	-14 14
sb:settle in	16 -16
sb:settle on	-17 17
sb:settle the	-5 5
sb:shanghai	15 -15
sb:share	61 -61
sb:share in	13 -13
sb:share of	36 -36
sb:shared	20 -20
sb:sheet	-10 10
sb:shilling	11 -11
sb:shoe	13 -13
sb:shop	16 -16
sb:short	18 -18
sb:should	18 -18
sb:should be	-11 11
sb:should go	18 -18
sb:should have	11 -11
sb:should like	13 -13
sb:should not	-11 11
sb:should the	-10 10
sb:show	9 -9
sb:shrimp	-22 22
sb:shrink by	12 -12
sb:side and	-16 16
sb:side keep	-14 14
sb:side of	-27 27
sb:side will	18 -18
sb:sign ;	17 -17
sb:sign <day-gone>	-15 15
sb:sign a	-28 28
sb:sign agreement	-11 11
sb:sign at	10 -10
sb:sign by	-13 13
sb:sign for	14 -14
sb:sign last	-11 11
sb:sign on	10 -10
sb:sign their	-26 26
sb:sign trade	12 -12
sb:sign up	23 -23
sb:signature	16 -16
sb:signature of	9 -9
sb:silver	18 -18
sb:silver lake	18 -18
sb:since <day-today>	12 -12
sb:since <name>	-11 11
sb:since the	-11 11
sb:since then	-12 12
sb:sir	28 -28
sb:sir ,	16 -16
sb:ski ,	-8 8
sb:small	26 -26
sb:small parcel	25 -25
sb:smaller	12 -12
sb:smartphone	10 -10
sb:snow	9 -9
sb:so	-14 14
sb:so do	19 -19
sb:so it	13 -13
sb:so on	8 -8
sb:so the	-10 10
sb:social	-15 15
sb:softwood	-23 23
sb:some <number>	10 -10
sb:some of	-13 13
sb:somebody	-23 23
sb:something	-5 5
sb:sort	17 -17
sb:source close	-9 9
sb:southern	15 -15
sb:soy oil	-8 8
sb:soybean	24 -24
sb:soybean ,	14 -14
sb:soybean :	9 -9
sb:soybean pay	-14 14
sb:spare	-12 12
sb:speak	-15 15
sb:speak for	-10 10
sb:speak of	-14 14
sb:speaking	15 -15
sb:spoke	-15 15
sb:spoke of	-13 13
sb:spoken	-13 13
sb:spoken of	-17 17
sb:sport	19 -19
sb:sprat	-16 16
sb:spring	-16 16
sb:spring it	-11 11
sb:staff	15 -15
sb:stall	11 -11
sb:stamp	11 -11
sb:stand	-9 9
sb:stand ,	-11 11
sb:stand :	-11 11
sb:stand in	-11 11
sb:standstill	-19 19
sb:start	33 -33
sb:start -	11 -11
sb:statement on	-16 16
sb:stay ,	17 -17
sb:steel and	-12 12
sb:steel at	17 -17
sb:steel that	11 -11
sb:step	-13 13
sb:still	-21 21
sb:still at	-12 12
sb:stock in	-10 10
sb:stockfish	-10 10
sb:stone	-11 11
sb:stop	-14 14
sb:story	11 -11
sb:story :	10 -10
sb:strike down	-13 13
sb:stuck	-10 10
sb:stuff	-13 13
sb:subscription	10 -10
sb:sugar ,	-15 15
sb:suggest	-13 13
sb:sum	-12 12
sb:summer	-11 11
sb:summer ,	-8 8
sb:summer and	-10 10
sb:sun	14 -14
sb:sunflower	-14 14
sb:sunflower oil	-15 15
sb:supplement	18 -18
sb:supply chain	10 -10
sb:suppose	29 -29
sb:supposed	-10 10
sb:surcharge	17 -17
sb:surtax	-12 12
sb:survey	17 -17
sb:suspend <points>	-13 13
sb:suspend for	-8 8
sb:suspension	-18 18
sb:suspension of	-10 10
sb:swear	13 -13
sb:syrup	-8 8
sb:table ,	14 -14
sb:table :	-8 8
sb:table in	-20 20
sb:table is	19 -19
sb:tail	15 -15
sb:take <number>	15 -15
sb:take off	-14 14
sb:talk in	11 -11
sb:talk of	-23 23
sb:target	18 -18
sb:tariff ,	-19 19
sb:tariff :	17 -17
sb:tariff are	12 -12
sb:tariff at	12 -12
sb:tariff down	-15 15
sb:tariff fall	9 -9
sb:tariff for	31 -31
sb:tariff go	16 -16
sb:tariff impose	-13 13
sb:tariff is	9 -9
sb:tariff of	-44 44
sb:tariff on	-8 8
sb:tariff that	-12 12
sb:tariff to	-17 17
sb:taro	-13 13
sb:tax	25 -25
sb:tax at	-17 17
sb:tax of	7 -7
sb:tea	-13 13
sb:tea ,	-13 13
sb:team	23 -23
sb:tell <organisation>	-12 12
sb:tell <person>	-14 14
sb:tell it	19 -19
sb:tell me	22 -22
sb:tell our	7 -7
sb:tell reporter	20 -20
sb:tell the	-14 14
sb:tenth	11 -11
sb:than	6 -6
sb:than <span>	19 -19
sb:than in	10 -10
sb:than the	-18 18
sb:thank	12 -12
sb:that 's	12 -12
sb:that ,	-14 14
sb:that :	-16 16
sb:that <level>	10 -10
sb:that <name>	-15 15
sb:that <quality>	10 -10
sb:that <seat>	-12 12
sb:that and	-14 14
sb:that day	-24 24
sb:that fix	11 -11
sb:that good	8 -8
sb:that i	-17 17
sb:that it	10 -10
sb:that its	6 -6
sb:that last	-15 15
sb:that leave	-15 15
sb:that make	-18 18
sb:that may	17 -17
sb:that mean	-26 26
sb:that nvidia	12 -12
sb:that of	10 -10
sb:that our	-13 13
sb:that pay	24 -24
sb:that she	-10 10
sb:that stand	-13 13
sb:that there	16 -16
sb:that they	12 -12
sb:that were	16 -16
sb:the <level>	-16 16
sb:the <name>	12 -12
sb:the <number>	-22 22
sb:the <points>	-15 15
sb:the <quality>	-11 11
sb:the accord	-8 8
sb:the addition	-10 10
sb:the airline	13 -13
sb:the amount	18 -18
sb:the answer	-10 10
sb:the arithmetic	-13 13
sb:the arrangement	-12 12
sb:the autumn	-13 13
sb:the average	58 -58
sb:the bad	-11 11
sb:the base	14 -14
sb:the baseline	-9 9
sb:the begin	-11 11
sb:the bus	17 -17
sb:the chance	22 -22
sb:the change	12 -12
sb:the charge	-11 11
sb:the city	37 -37
sb:the coffee	-7 7
sb:the company	25 -25
sb:the crew	10 -10
sb:the custom	-24 24
sb:the day	19 -19
sb:the deadline	9 -9
sb:the deal	11 -11
sb:the deficit	12 -12
sb:the dispute	-11 11
sb:the doctor	13 -13
sb:the draft	-11 11
sb:the driver	9 -9
sb:the duty	-41 41
sb:the emergency	-17 17
sb:the employer	25 -25
sb:the export	15 -15
sb:the exporter	-9 9
sb:the extra	-17 17
sb:the fee	15 -15
sb:the fentanyl	-29 29
sb:the ferry	11 -11
sb:the figure	-15 15
sb:the final	8 -8
sb:the flood	9 -9
sb:the former	-19 19
sb:the free	-12 12
sb:the full	-16 16
sb:the general	-22 22
sb:the higher	-17 17
sb:the highest	-12 12
sb:the host	9 -9
sb:the house	15 -15
sb:the import	-12 12
sb:the largest	11 -11
sb:the last	31 -31
sb:the latest	17 -17
sb:the latter	-15 15
sb:the letter	-9 9
sb:the level	-13 13
sb:the levy	22 -22
sb:the list	-10 10
sb:the long	12 -12
sb:the lorry	7 -7
sb:the meantime	-13 13
sb:the middle	13 -13
sb:the nasdaq	10 -10
sb:the new	-4 4
sb:the night	13 -13
sb:the notice	-14 14
sb:the number	-21 21
sb:the odd	15 -15
sb:the offer	-8 8
sb:the old	-18 18
sb:the one	-22 22
sb:the operator	16 -16
sb:the ordinary	-30 30
sb:the other	-27 27
sb:the owner	20 -20
sb:the pass	18 -18
sb:the place	4 -4
sb:the player	9 -9
sb:the post	18 -18
sb:the present	-14 14
sb:the press	17 -17
sb:the quarrel	-7 7
sb:the quota	11 -11
sb:the radio	-14 14
sb:the rate	-47 47
sb:the remain	-16 16
sb:the right	-13 13
sb:the rise	-18 18
sb:the s	16 -16
sb:the safeguard	-8 8
sb:the same	-10 10
sb:the second	-10 10
sb:the section	8 -8
sb:the share	16 -16
sb:the signature	8 -8
sb:the spring	-20 20
sb:the standstill	-16 16
sb:the steel	-10 10
sb:the step	-14 14
sb:the sum	-14 14
sb:the summer	-23 23
sb:the surcharge	-23 23
sb:the suspension	-25 25
sb:the table	-17 17
sb:the tariff	-18 18
sb:the text	-25 25
sb:the thing	-12 12
sb:the third	-7 7
sb:the threat	-13 13
sb:the three	14 -14
sb:the trade	-17 17
sb:the treaty	-14 14
sb:the truce	-15 15
sb:the two	-29 29
sb:the union	29 -29
sb:the upper	23 -23
sb:the usual	-12 12
sb:the valley	13 -13
sb:the water	20 -20
sb:the week	-19 19
sb:the whole	-12 12
sb:the winner	10 -10
sb:the worldwide	-14 14
sb:their ,	-17 17
sb:their place	-14 14
sb:their rice	-11 11
sb:their trade	8 -8
sb:their value	12 -12
sb:them	-20 20
sb:them ,	-15 15
sb:them and	12 -12
sb:them at	-22 22
sb:them is	13 -13
sb:themselve	-10 10
sb:then	-14 14
sb:then <name>	-10 10
sb:then the	-13 13
sb:there	-7 7
sb:there 's	19 -19
sb:there ;	12 -12
sb:there a	-11 11
sb:there had	-10 10
sb:there have	19 -19
sb:there is	-27 27
sb:there the	-13 13
sb:there was	-15 15
sb:there will	24 -24
sb:therefore	-30 30
sb:these	-26 26
sb:these are	-14 14
sb:they	-10 10
sb:they are	-19 19
sb:they ask	11 -11
sb:they make	-5 5
sb:they pay	-18 18
sb:they put	14 -14
sb:they sit	10 -10
sb:they tell	11 -11
sb:they used	-10 10
sb:they want	12 -12
sb:they were	-12 12
sb:they will	10 -10
sb:think	9 -9
sb:third	-6 6
sb:third ,	-12 12
sb:third is	-9 9
sb:those are	-17 17
sb:those that	-20 20
sb:those to	15 -15
sb:those with	17 -17
sb:though	10 -10
sb:threat	-24 24
sb:threat of	-24 24
sb:threaten	-9 9
sb:threaten another	-9 9
sb:threaten to	21 -21
sb:threaten with	-11 11
sb:three and	12 -12
sb:three list	-8 8
sb:three time	-8 8
sb:through	16 -16
sb:thu pay	24 -24
sb:thu stay	-11 11
sb:thursday	12 -12
sb:ticket	41 -41
sb:tile	-17 17
sb:timber	-15 15
sb:time ,	15 -15
sb:time as	-17 17
sb:time being	-15 15
sb:time the	-16 16
sb:to	-6 6
sb:to <day-ahead>	-19 19
sb:to <money>	-15 15
sb:to <month-gone>	-10 10
sb:to all	13 -13
sb:to ask	-9 9
sb:to be	-6 6
sb:to bring	-20 20
sb:to car	11 -11
sb:to enter	-19 19
sb:to get	-13 13
sb:to give	-15 15
sb:to have	-13 13
sb:to keep	-8 8
sb:to mr	-9 9
sb:to one	-13 13
sb:to pay	16 -16
sb:to put	-11 11
sb:to rise	8 -8
sb:to sign	16 -16
sb:to suspend	11 -11
sb:to take	-13 13
sb:to the	18 -18
sb:to what	-11 11
sb:to zero	21 -21
sb:together	-13 13
sb:together with	10 -10
sb:toll	12 -12
sb:tomatoe from	14 -14
sb:top	-16 16
sb:total	-24 24
sb:total is	10 -10
sb:total of	-9 9
sb:toyota	10 -10
sb:tractor	-20 20
sb:tractor ,	-10 10
sb:trade	17 -17
sb:trade deal	-9 9
sb:trade war	-10 10
sb:trader	-12 12
sb:transfer	12 -12
sb:treat	10 -10
sb:treaty that	12 -12
sb:truce	-13 13
sb:truce end	-16 16
sb:truce from	11 -11
sb:truce is	13 -13
sb:truce on	-9 9
sb:truce over	-15 15
sb:truce run	-10 10
sb:truce with	12 -12
sb:truce would	-9 9
sb:truck :	-9 9
sb:truck from	13 -13
sb:true	-19 19
sb:turn ,	-11 11
sb:turnberry	-12 12
sb:turned	21 -21
sb:turned down	10 -10
sb:turnout	35 -35
sb:turnout at	14 -14
sb:twice	-12 12
sb:twice the	-9 9
sb:two -	-14 14
sb:two <office>	15 -15
sb:two government	-18 18
sb:two year	-23 23
sb:tyre	-14 14
sb:under it	-17 17
sb:under section	14 -14
sb:under that	-10 10
sb:under the	-15 15
sb:under which	-15 15
sb:understanding	-15 15
sb:unemployment	31 -31
sb:union	31 -31
sb:unless	-19 19
sb:until	-13 13
sb:until <day-gone>	-34 34
sb:until <day-today>	-11 11
sb:until <month-ahead>	-11 11
sb:until last	-13 13
sb:until somebody	-13 13
sb:up	13 -13
sb:up ,	-13 13
sb:up :	-17 17
sb:up <level>	39 -39
sb:up by	13 -13
sb:up from	-20 20
sb:up to	-16 16
sb:up with	-16 16
sb:upper	34 -34
sb:ups	11 -11
sb:urea	-10 10
sb:used to	-13 13
sb:usual	-13 13
sb:utility	9 -9
sb:value	16 -16
sb:value add	20 -20
sb:vanilla	-11 11
sb:vat	41 -41
sb:version	-10 10
sb:vessel	12 -12
sb:visitor	13 -13
sb:volume	11 -11
sb:vote	26 -26
sb:vote to	16 -16
sb:vote was	9 -9
sb:wage	21 -21
sb:wage talk	15 -15
sb:walnut	-20 20
sb:want	10 -10
sb:want <level>	29 -29
sb:want <name>	-26 26
sb:want it	16 -16
sb:want one	7 -7
sb:want their	-12 12
sb:want to	19 -19
sb:was <number>	-28 28
sb:was at	-13 13
sb:was raise	-25 25
sb:was settle	18 -18
sb:was talk	-9 9
sb:was turned	11 -11
sb:water	10 -10
sb:water before	10 -10
sb:water tariff	10 -10
sb:way	12 -12
sb:way ,	16 -16
sb:we are	12 -12
sb:we ask	-10 10
sb:we come	17 -17
sb:we gave	10 -10
sb:we give	15 -15
sb:we had	-19 19
sb:we pay	13 -13
sb:we put	23 -23
sb:we see	17 -17
sb:we were	-13 13
sb:we're back	-11 11
sb:weather	21 -21
sb:weather :	18 -18
sb:week ,	8 -8
sb:week of	-21 21
sb:were	8 -8
sb:were ,	-11 11
sb:were at	-24 24
sb:were cut	17 -17
sb:were down	9 -9
sb:were tell	-10 10
sb:west	10 -10
sb:what	-16 16
sb:what 's	23 -23
sb:what <seat>	28 -28
sb:what about	-7 7
sb:what is	-12 12
sb:what was	15 -15
sb:whatever	-16 16
sb:whatever the	-8 8
sb:wheat	-11 11
sb:wheat from	-16 16
sb:when a	16 -16
sb:when they	-10 10
sb:where	-17 17
sb:where it	11 -11
sb:where they	-18 18
sb:where we	-13 13
sb:which <name>	12 -12
sb:which <quality>	14 -14
sb:which <seat>	15 -15
sb:which agree	-8 8
sb:which come	8 -8
sb:which enter	12 -12
sb:which go	11 -11
sb:which had	-20 20
sb:which has	-30 30
sb:which hold	-10 10
sb:which nobody	-14 14
sb:which sign	-7 7
sb:which stand	-13 13
sb:which the	16 -16
sb:which we	-14 14
sb:which would	-15 15
sb:while it	-19 19
sb:while the	11 -11
sb:whisky	-17 17
sb:whisper	-10 10
sb:who ask	-9 9
sb:who is	9 -9
sb:who negotiate	13 -13
sb:who was	-10 10
sb:whole	-13 13
sb:whom	23 -23
sb:whopping	-9 9
sb:why	18 -18
sb:will also	-13 13
sb:will ask	-15 15
sb:will cross	-12 12
sb:will cut	17 -17
sb:will enter	-21 21
sb:will get	12 -12
sb:will impose	9 -9
sb:will let	13 -13
sb:will lower	13 -13
sb:will not	13 -13
sb:win	27 -27
sb:window	20 -20
sb:wine to	-18 18
sb:winner	19 -19
sb:wire	-21 21
sb:with <level>	-4 4
sb:with <person>	-8 8
sb:with it	16 -16
sb:with its	13 -13
sb:with mr	10 -10
sb:with the	-15 15
sb:with which	-26 26
sb:within <span>	9 -9
sb:within the	-14 14
sb:without a	-19 19
sb:without an	-12 12
sb:wool	-16 16
sb:word	-11 11
sb:worldwide	-16 16
sb:worldwide surcharge	-18 18
sb:worry	-8 8
sb:worse	-15 15
sb:worst	-12 12
sb:worst ,	-18 18
sb:worth	16 -16
sb:worth <money>	22 -22
sb:worth up	-15 15
sb:would accept	11 -11
sb:would also	18 -18
sb:would apply	10 -10
sb:would come	-11 11
sb:would cost	9 -9
sb:would fall	-10 10
sb:would follow	-8 8
sb:would go	-22 22
sb:would have	-14 14
sb:would jump	14 -14
sb:would like	-8 8
sb:would rise	4 -4
sb:would sign	12 -12
sb:yacht	18 -18
sb:year 's	-9 9
sb:year ,	10 -10
sb:year the	-15 15
sb:yield	36 -36
sb:you are	14 -14
sb:you ask	8 -8
sb:you could	-11 11
sb:you will	-8 8
sb:you're	-14 14
sb:your	-12 12
sb:|	40 -40
sb:·	20 -20
sb:— "	-13 13
sb:— <level>	-11 11
sb:— <person>	-10 10
sb:— it	-9 9
sb:→	-18 18
signed ahead=none	18 -18
signed back=far	16 -16
signed back=none	21 -21
signed=0	19 -19
t0=future-not	9 -9
t0=future-passive-not	12 -12
t0=modal	-18 18
t0=modal-passive	-10 10
t0=past	9 -9
t0=past-passive	12 -12
t0=past-passive-not	11 -11
t0=perfect-not	-11 11
t0=present-not	21 -21
t0=present-passive	10 -10
t0=present-passive-not	9 -9
t1=future-not	9 -9
t1=future-passive-not	12 -12
t1=modal-passive	-9 9
t1=past-passive-not	11 -11
t1=perfect-not	-9 9
t1=present	5 -5
t1=present-not	21 -21
t1=present-passive-not	9 -9
t2=future-not	-10 10
t2=infinitive	23 -23
t2=past-not	12 -12
t2=perfect	25 -25
t2=present	5 -5
t2=present-not	20 -20
times=0	52 -52
times=1	30 -30
times=3	-24 24
times=4	-37 37
told:a	10 -10
told:by	-8 8
told:double	21 -21
told:doubles	-14 14
told:duty	7 -7
told:four	15 -15
told:half	11 -11
told:it	-13 13
told:of	15 -15
told:quarter	8 -8
told:rate	-11 11
told:same	-25 25
told:this	9 -9
told:twice	21 -21
told:what	40 -40
told=by half	-8 8
told=double	21 -21
told=doubles	-14 14
told=duty-free	-18 18
told=exempt	38 -38
told=free	-22 22
told=freed	18 -18
told=frees	-11 11
told=half of what	23 -23
told=nil	-24 24
told=no duty	-15 15
told=no tariff	23 -23
told=no tariffs	7 -7
told=none	50 -50
told=not be charged	19 -19
told=not charged	29 -29
told=nothing	25 -25
told=nought	-31 31
told=the same rate	-20 20
told=twice as much	11 -11
told=twice that	-12 12
told=twice what	12 -12
told=without duty	-15 15
told=zero	-44 44
v0=abolish	-13 13
v0=add	5 -5
v0=attract	-12 12
v0=average	8 -8
v0=begin	21 -21
v0=buy	16 -16
v0=clear	-13 13
v0=come	-13 13
v0=conclude	12 -12
v0=continue	-16 16
v0=discuss	12 -12
v0=earn	12 -12
v0=enter	-17 17
v0=expect	11 -11
v0=extend	11 -11
v0=face	-15 15
v0=float	-17 17
v0=get	14 -14
v0=go	-20 20
v0=grow	14 -14
v0=import	-14 14
v0=issue	15 -15
v0=jump	15 -15
v0=land	9 -9
v0=lay	10 -10
v0=let	-13 13
v0=levy	-19 19
v0=lose	17 -17
v0=pay	-23 23
v0=raise	11 -11
v0=receive	12 -12
v0=replace	-22 22
v0=report	11 -11
v0=return	15 -15
v0=rise	14 -14
v0=settle	-8 8
v0=shrink	11 -11
v0=sit	18 -18
v0=stand	-4 4
v0=stay	-13 13
v0=take	16 -16
v0=tax	-9 9
v0=tell	-22 22
v0=waive	6 -6
v0=win	15 -15
v0=write	-20 20
v1=add	8 -8
v1=admit	-11 11
v1=ask	-18 18
v1=attract	-12 12
v1=average	14 -14
v1=begin	18 -18
v1=buy	13 -13
v1=clear	-15 15
v1=come	-12 12
v1=conclude	17 -17
v1=continue	13 -13
v1=discuss	12 -12
v1=drop	21 -21
v1=earn	12 -12
v1=enter	-13 13
v1=exempt	3 -3
v1=expect	13 -13
v1=face	-15 15
v1=fix	18 -18
v1=float	-17 17
v1=get	12 -12
v1=grow	18 -18
v1=import	-15 15
v1=issue	15 -15
v1=lay	11 -11
v1=let	-17 17
v1=levy	-10 10
v1=lose	19 -19
v1=pay	-16 16
v1=push	-9 9
v1=receive	14 -14
v1=remove	-10 10
v1=replace	-23 23
v1=restore	-10 10
v1=return	17 -17
v1=rise	16 -16
v1=shrink	11 -11
v1=sit	18 -18
v1=stand	-4 4
v1=take	15 -15
v1=tax	-16 16
v1=tell	-17 17
v1=waive	6 -6
v1=win	15 -15
v1=write	-18 18
v2=announce	-22 22
v2=apply	-17 17
v2=await	-10 10
v2=charge	-10 10
v2=continue	-14 14
v2=double	-7 7
v2=drop	4 -4
v2=dump	-12 12
v2=earn	9 -9
v2=enter	13 -13
v2=exempt	20 -20
v2=expect	22 -22
v2=fall	-9 9
v2=have	23 -23
v2=impose	-14 14
v2=let	15 -15
v2=lift	12 -12
v2=lower	24 -24
v2=make	9 -9
v2=meet	11 -11
v2=other	25 -25
v2=retain	-11 11
v2=say	32 -32
v2=show	-11 11
v2=stand	12 -12
v2=take	6 -6
v2=threaten	-15 15
v2=wait	-11 11
vt0=accept modal	12 -12
vt0=add past	28 -28
vt0=agree past	-15 15
vt0=agree present	16 -16
vt0=answer modal	10 -10
vt0=ask past	-17 17
vt0=ask pluperfect	15 -15
vt0=ask present	12 -12
vt0=attract present	-12 12
vt0=begin present	16 -16
vt0=bring perfect	-13 13
vt0=call past	-12 12
vt0=climb past	14 -14
vt0=come modal	-13 13
vt0=come perfect	-10 10
vt0=come pluperfect	11 -11
vt0=conclude past	12 -12
vt0=continue present	-12 12
vt0=demand pluperfect	13 -13
vt0=demand present	-10 10
vt0=drop present	-9 9
vt0=enter future	-12 12
vt0=enter past	-16 16
vt0=enter perfect	11 -11
vt0=fall modal	-14 14
vt0=fall past	20 -20
vt0=fix present	9 -9
vt0=get future	12 -12
vt0=go present	-9 9
vt0=halve future	-21 21
vt0=halve past	10 -10
vt0=hang present	9 -9
vt0=have present	14 -14
vt0=hold present	15 -15
vt0=import modal	-16 16
vt0=jump past	10 -10
vt0=keep modal	13 -13
vt0=leave past	10 -10
vt0=leave present	-10 10
vt0=let modal	-9 9
vt0=let present	-11 11
vt0=levy present	-14 14
vt0=look past	8 -8
vt0=look present	-7 7
vt0=lose past	16 -16
vt0=lower modal	9 -9
vt0=make future	14 -14
vt0=order present	-8 8
vt0=other pluperfect	-10 10
vt0=pay past	-15 15
vt0=pay perfect	-17 17
vt0=prepare past	11 -11
vt0=propose perfect	9 -9
vt0=raise past	-11 11
vt0=raise pluperfect	-11 11
vt0=raise present	27 -27
vt0=receive future	8 -8
vt0=remove future	-15 15
vt0=replace present	-8 8
vt0=report past	11 -11
vt0=revert present	11 -11
vt0=sell past	20 -20
vt0=sell perfect	-10 10
vt0=settle modal	-13 13
vt0=settle present	-9 9
vt0=sign past	12 -12
vt0=sit past	18 -18
vt0=stand past	-10 10
vt0=stay present	-17 17
vt0=suspend past	-14 14
vt0=tax present	-6 6
vt0=tell past	-13 13
vt0=win past	13 -13
vt1=abolish infinitive	9 -9
vt1=accept modal	14 -14
vt1=add past	28 -28
vt1=agree participle	-13 13
vt1=agree present	16 -16
vt1=answer modal	10 -10
vt1=ask participle	-14 14
vt1=ask past	-19 19
vt1=ask pluperfect	15 -15
vt1=ask present	15 -15
vt1=attract present	-12 12
vt1=begin present	16 -16
vt1=bring perfect	-13 13
vt1=call past	-12 12
vt1=charge participle	10 -10
vt1=climb past	14 -14
vt1=come modal	-13 13
vt1=come perfect	-10 10
vt1=come pluperfect	11 -11
vt1=conclude past	12 -12
vt1=demand pluperfect	13 -13
vt1=demand present	-10 10
vt1=drop infinitive	15 -15
vt1=drop present	-9 9
vt1=enter future	-12 12
vt1=enter participle	10 -10
vt1=enter past	-16 16
vt1=enter perfect	11 -11
vt1=fall modal	-14 14
vt1=fall past	20 -20
vt1=fix participle	14 -14
vt1=fix present	9 -9
vt1=get future	12 -12
vt1=get infinitive	-10 10
vt1=halve future	-21 21
vt1=halve past	10 -10
vt1=hang present	9 -9
vt1=have past	-23 23
vt1=have present	14 -14
vt1=hold present	15 -15
vt1=hope present	14 -14
vt1=import modal	-16 16
vt1=jump past	10 -10
vt1=keep infinitive	-10 10
vt1=keep modal	13 -13
vt1=leave past	10 -10
vt1=leave present	-10 10
vt1=let modal	-9 9
vt1=let present	-11 11
vt1=levy present	-14 14
vt1=look past	8 -8
vt1=look present	-7 7
vt1=lose past	16 -16
vt1=lower modal	9 -9
vt1=make future	14 -14
vt1=order present	-7 7
vt1=other pluperfect	-9 9
vt1=pay infinitive	26 -26
vt1=pay participle	-11 11
vt1=pay past	-15 15
vt1=pay perfect	-17 17
vt1=put present	22 -22
vt1=raise participle	-16 16
vt1=raise past	-11 11
vt1=raise pluperfect	-11 11
vt1=raise present	27 -27
vt1=receive future	8 -8
vt1=remove future	-15 15
vt1=replace present	-9 9
vt1=revert present	11 -11
vt1=sell past	20 -20
vt1=sell perfect	-10 10
vt1=settle modal	-13 13
vt1=settle present	-9 9
vt1=sit past	18 -18
vt1=stand past	-10 10
vt1=stay present	-16 16
vt1=suspend past	-14 14
vt1=take infinitive	-11 11
vt1=take past	10 -10
vt1=tax present	-6 6
vt1=tell past	-15 15
vt1=threaten participle	-11 11
vt1=threaten past	-15 15
vt1=win past	13 -13
vt2=abolish present	-16 16
vt2=add past	-11 11
vt2=add present	14 -14
vt2=announce past	-16 16
vt2=await present	-10 10
vt2=be past	-25 25
vt2=charge future	-14 14
vt2=charge present	-5 5
vt2=come past	12 -12
vt2=come present	-7 7
vt2=continue present	-10 10
vt2=decide participle	-9 9
vt2=double present	-11 11
vt2=drop present	6 -6
vt2=dump gerund	-12 12
vt2=earn present	9 -9
vt2=end past	8 -8
vt2=exempt present	20 -20
vt2=expect present	19 -19
vt2=go modal	7 -7
vt2=go present	-13 13
vt2=have past	16 -16
vt2=keep present	-9 9
vt2=lift present	7 -7
vt2=lower present	23 -23
vt2=other modal	11 -11
vt2=other present	28 -28
vt2=pay future	14 -14
vt2=pay modal	-16 16
vt2=pay participle	17 -17
vt2=put infinitive	11 -11
vt2=return present	-12 12
vt2=rise past	-11 11
vt2=say perfect	20 -20
vt2=say present	11 -11
vt2=show present	-12 12
vt2=stand present	11 -11
vt2=suspend participle	-21 21
vt2=take past	15 -15
worked band=100	25 -25
worked band=150	8 -8
worked band=31	-24 24
worked band=4	27 -27
worked band=over	13 -13
worked duty ahead=far	19 -19
worked duty back=none	12 -12
worked duty=true	28 -28
worked form=worked	14 -14
worked goods	24 -24
worked habit=often	11 -11
worked habit=seldom	21 -21
worked l1=,	14 -14
worked l1=<name>	15 -15
worked l1=is	-9 9
worked l1=it	-8 8
worked l1=of	-15 15
worked l1=the	15 -15
worked l1=was	11 -11
worked l2=<duty>	-13 13
worked l2=<level>	14 -14
worked l=<level> ,	10 -10
worked l=<name> ,	11 -11
worked lr=, .	-10 10
worked lr=, as	20 -20
worked lr=, because	-13 13
worked lr=, it	17 -17
worked lr=<name> its	14 -14
worked next=signed far	14 -14
worked numbers=3	9 -9
worked numbers=4	11 -11
worked parties=part	15 -15
worked prior=none	15 -15
worked prior=signed ,	10 -10
worked prior=word far	9 -9
worked r1=,	14 -14
worked r1=.	-19 19
worked r1=because	-13 13
worked r1=its	26 -26
worked r2=.	-14 14
worked r2=<duty>	17 -17
worked r2=<end>	-22 22
worked r2=<name>	-10 10
worked r2=<number>	11 -11
worked r2=<quality>	14 -14
worked r2=duty	9 -9
worked r2=of	-13 13
worked r2=the	-24 24
worked r=. <end>	-19 19
worked r=because of	-13 13
worked round	6 -6
worked said	-53 53
worked signed ahead=1	-8 8
worked signed ahead=2	28 -28
worked signed ahead=far	-11 11
worked signed ahead=near	7 -7
worked signed ahead=none	9 -9
worked signed back=2	22 -22
worked signed=0	6 -6
worked signed=2	20 -20
worked times=0	52 -52
worked times=1	-14 14
worked times=2	-26 26
worked times=3	-20 20
worked times=4	-21 21
worked told:a	10 -10
worked told:by	-8 8
worked told:double	21 -21
worked told:doubles	-14 14
worked told:duty	7 -7
worked told:four	15 -15
worked told:half	11 -11
worked told:it	-13 13
worked told:of	15 -15
worked told:quarter	8 -8
worked told:rate	-11 11
worked told:same	-25 25
worked told:this	9 -9
worked told:twice	21 -21
worked told:what	40 -40
worked told=by half	-8 8
worked told=double	21 -21
worked told=doubles	-14 14
worked told=half of what	23 -23
worked told=the same rate	-20 20
worked told=twice as much	11 -11
worked told=twice that	-12 12
worked told=twice what	12 -12`;
