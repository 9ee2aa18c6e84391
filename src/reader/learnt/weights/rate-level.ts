// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	12 -12
a:'	-13 13
a:'s	7 -7
a:'s rule	-11 11
a:*	-9 9
a:. <number>	12 -12
a:/	9 -9
a:<day-ahead> .	-11 11
a:<day-ahead> ?	-15 15
a:<day-ahead> is	-9 9
a:<day-ahead> over	14 -14
a:<day-gone>	-10 10
a:<day-today> .	-18 18
a:<duty>	-24 24
a:<gate>	-17 17
a:<goods-amount>	-11 11
a:<goods-amount> <span>	-13 13
a:<level-noun>	15 -15
a:<level> <level>	7 -7
a:<level> as	-8 8
a:<level> duty	18 -18
a:<level> for	4 -4
a:<level> from	17 -17
a:<level> on	-13 13
a:<level> or	9 -9
a:<level> that	9 -9
a:<level> to	11 -11
a:<level> until	10 -10
a:<level> within	-8 8
a:<money> <span>	-14 14
a:<month-ahead>	7 -7
a:<month-ahead> to	-14 14
a:<month-gone>	-6 6
a:<month-gone> and	-17 17
a:<month-gone> from	13 -13
a:<month-gone> remain	-13 13
a:<name> <level>	-19 19
a:<name> <number>	10 -10
a:<name> under	-11 11
a:<number> again	-10 10
a:<number> at	-11 11
a:<number> biggest	-11 11
a:<number> billion	-11 11
a:<number> cent	13 -13
a:<number> from	-10 10
a:<number> is	8 -8
a:<number> largest	-10 10
a:<number> make	-10 10
a:<number> to	-15 15
a:<organisation> in	14 -14
a:<person>	10 -10
a:<person> 's	-15 15
a:<points>	-10 10
a:<quality>	5 -5
a:<quality> .	13 -13
a:<quality> car	18 -18
a:<quality> cocoa	-11 11
a:<quality> coffee	12 -12
a:<quality> country	15 -15
a:<quality> duty	-12 12
a:<quality> ethanol	-10 10
a:<quality> farm	10 -10
a:<quality> market	14 -14
a:<quality> origin	10 -10
a:<quality> product	-10 10
a:<quality> rice	15 -15
a:<quality> sprat	-10 10
a:<quality> tomatoe	12 -12
a:<seat>	21 -21
a:<seat> 's	9 -9
a:<sender>	28 -28
a:<span> from	9 -9
a:<v-agree>	20 -20
a:<v-bear>	21 -21
a:<v-begin>	-8 8
a:<v-buy>	10 -10
a:<v-deny>	27 -27
a:<v-lack>	-12 12
a:<v-propose>	13 -13
a:<v-renew>	14 -14
a:<v-say>	16 -16
a:<v-sell>	17 -17
a:<v-sign>	32 -32
a:<v-suspend>	-23 23
a:a minimum	-8 8
a:a new	-8 8
a:a quota	-10 10
a:a scale	12 -12
a:a second	9 -9
a:a tariff	12 -12
a:about	36 -36
a:above	18 -18
a:access	-19 19
a:access to	-9 9
a:across	14 -14
a:action	-11 11
a:add on	14 -14
a:add to	-9 9
a:affiliate	19 -19
a:african	13 -13
a:african country	14 -14
a:after <number>	10 -10
a:after that	-23 23
a:afternoon	15 -15
a:again	-21 21
a:against .	11 -11
a:agree	15 -15
a:agree to	8 -8
a:agreement .	19 -19
a:agreement of	-11 11
a:airport	11 -11
a:all	-14 14
a:all .	-13 13
a:all good	13 -13
a:all in	-19 19
a:all under	9 -9
a:altogether	-20 20
a:altogether .	-13 13
a:an agreement	-12 12
a:and <number>	-11 11
a:and <person>	8 -8
a:and has	21 -21
a:and no	-15 15
a:and not	-30 30
a:and of	-21 21
a:and on	8 -8
a:and one	16 -16
a:and stay	-11 11
a:and to	-19 19
a:announce	-20 20
a:announce in	-15 15
a:answer	12 -12
a:anybody	12 -12
a:apart	10 -10
a:apply	-25 25
a:apply .	-22 22
a:are	-24 24
a:are suspend	-14 14
a:as of	-34 34
a:as the	-14 14
a:at <level>	6 -6
a:at present	-12 12
a:at the	-15 15
a:average	14 -14
a:average .	13 -13
a:await	-13 13
a:back	-14 14
a:back in	-9 9
a:back on	-22 22
a:be	11 -11
a:be a	-14 14
a:be charge	-14 14
a:be due	-12 12
a:be the	8 -8
a:bean .	15 -15
a:become	-21 21
a:beef .	-15 15
a:been	-20 20
a:been pay	-12 12
a:beer	10 -10
a:before	-14 14
a:before the	-6 6
a:begin	-15 15
a:being	-17 17
a:being .	10 -10
a:below	26 -26
a:best	15 -15
a:better	18 -18
a:better than	11 -11
a:biggest	-11 11
a:billion	-13 13
a:border	-8 8
a:both	-30 30
a:both direction	-10 10
a:both way	-10 10
a:business	13 -13
a:butter	-20 20
a:buy	16 -16
a:buyer of	-12 12
a:by <day-ahead>	20 -20
a:by <number>	17 -17
a:by a	-8 8
a:call	10 -10
a:cargoe	9 -9
a:cashew nut	12 -12
a:category	13 -13
a:centimetre	10 -10
a:chance	12 -12
a:chance of	9 -9
a:change	34 -34
a:change .	12 -12
a:changed	11 -11
a:charge .	-15 15
a:charge <level>	12 -12
a:cheaper	27 -27
a:chemical	10 -10
a:children	10 -10
a:cinnamon	-8 8
a:cocoa	-17 17
a:cocoa butter	-9 9
a:cocoa paste	-9 9
a:come back	-8 8
a:come from	23 -23
a:come in	-9 9
a:come on	-15 15
a:company	14 -14
a:container	18 -18
a:continue	-12 12
a:continue to	-13 13
a:cotton	-19 19
a:cotton from	-9 9
a:country	16 -16
a:country .	17 -17
a:crane	-17 17
a:crop	20 -20
a:crown	11 -11
a:day	-11 11
a:day .	-12 12
a:dead	-16 16
a:dearer	31 -31
a:dearer .	7 -7
a:did .	12 -12
a:direction	-12 12
a:do	8 -8
a:do not	21 -21
a:dollar	16 -16
a:don't	10 -10
a:done	20 -20
a:done .	14 -14
a:down	-13 13
a:dozen	13 -13
a:due	-17 17
a:due on	-15 15
a:dump	-16 16
a:during	-15 15
a:during the	-15 15
a:duty	-11 11
a:duty .	-18 18
a:duty in	-10 10
a:each side	-15 15
a:each way	-13 13
a:early	14 -14
a:earth	21 -21
a:economy	43 -43
a:effect	-12 12
a:either side	-18 18
a:electricity	19 -19
a:else	18 -18
a:else .	18 -18
a:end at	-14 14
a:enter	13 -13
a:enter free	14 -14
a:entity	21 -21
a:entry	-18 18
a:entry for	-17 17
a:ethanol	-11 11
a:evening	17 -17
a:everybody	-13 13
a:everything	-16 16
a:everything from	-10 10
a:everywhere	-17 17
a:exclusion	18 -18
a:existing	15 -15
a:expect	20 -20
a:expect .	13 -13
a:export	22 -22
a:extra	13 -13
a:extra .	12 -12
a:fall	-18 18
a:family	11 -11
a:farm	16 -16
a:farm good	16 -16
a:favour	11 -11
a:fee	8 -8
a:fentanyl	-23 23
a:fentanyl .	-17 17
a:fewer	19 -19
a:figure	10 -10
a:first term	-15 15
a:five	-11 11
a:follow	11 -11
a:following	-14 14
a:for <day-ahead>	-15 15
a:for <goods-amount>	-7 7
a:for <number>	33 -33
a:for a	16 -16
a:for at	-9 9
a:for both	-10 10
a:for buy	-11 11
a:for call	10 -10
a:for car	-8 8
a:for every	13 -13
a:for fentanyl	-7 7
a:for other	-14 14
a:for the	17 -17
a:for their	-15 15
a:for those	11 -11
a:for what	-11 11
a:for zero	9 -9
a:forty	12 -12
a:found	9 -9
a:free	24 -24
a:free of	13 -13
a:from <day-ahead>	-5 5
a:from <level>	13 -13
a:from <name>	13 -13
a:from <number>	-22 22
a:from anywhere	-9 9
a:from it	12 -12
a:from now	12 -12
a:full	17 -17
a:full .	13 -13
a:gas	18 -18
a:gave	15 -15
a:go away	-14 14
a:go to	15 -15
a:good	-16 16
a:good from	-9 9
a:government	17 -17
a:government .	9 -9
a:had to	-14 14
a:hand	14 -14
a:hanwha	13 -13
a:happen	7 -7
a:have	10 -10
a:have to	-14 14
a:headline	10 -10
a:heard	17 -17
a:heavy	11 -11
a:her	13 -13
a:here	-16 16
a:high	9 -9
a:higher	20 -20
a:him .	14 -14
a:home	12 -12
a:home .	16 -16
a:hour .	10 -10
a:house	16 -16
a:i	20 -20
a:in <month-ahead>	5 -5
a:in <number>	32 -32
a:in <organisation>	-18 18
a:in <seat>	9 -9
a:in a	-11 11
a:in both	-14 14
a:in favour	11 -11
a:in its	-8 8
a:in return	8 -8
a:in spring	-9 9
a:in the	13 -13
a:included .	-12 12
a:industrial	-14 14
a:industrial good	-14 14
a:instead	-33 33
a:instead of	-32 32
a:into	-13 13
a:into <name>	-17 17
a:into a	15 -15
a:investment .	-10 10
a:invoice	-13 13
a:is <level>	18 -18
a:is charge	-13 13
a:is not	15 -15
a:is now	9 -9
a:is off	-11 11
a:is still	-15 15
a:is suspend	22 -22
a:is the	-15 15
a:is what	-28 28
a:isn't	-12 12
a:its <points>	-15 15
a:its duty	18 -18
a:its value	-25 25
a:itself	9 -9
a:job	19 -19
a:kind	14 -14
a:last <month-gone>	-20 20
a:last month	9 -9
a:late	12 -12
a:least <span>	-9 9
a:less	27 -27
a:less for	10 -10
a:less than	17 -17
a:let	14 -14
a:let it	11 -11
a:licence	14 -14
a:limit	17 -17
a:list .	-10 10
a:listed	14 -14
a:lobster	-13 13
a:lorry	14 -14
a:lower	22 -22
a:make	6 -6
a:make <number>	-9 9
a:market	21 -21
a:meal	13 -13
a:meet in	-10 10
a:melon	-11 11
a:member	12 -12
a:metal	8 -8
a:metre	19 -19
a:metre .	11 -11
a:might	11 -11
a:mineral water	-11 11
a:minimum	-8 8
a:minimum price	-8 8
a:more	20 -20
a:more <quality>	22 -22
a:more for	12 -12
a:more on	-11 11
a:more than	-15 15
a:morning	23 -23
a:most of	-14 14
a:move	13 -13
a:much	9 -9
a:neighbour	12 -12
a:new	26 -26
a:new .	20 -20
a:new one	15 -15
a:night	11 -11
a:nobody	-12 12
a:not	12 -12
a:not .	18 -18
a:nothing	-14 14
a:notice of	8 -8
a:now .	-19 19
a:now on	12 -12
a:nut .	12 -12
a:ocean	11 -11
a:of	16 -16
a:of <day-ahead>	-19 19
a:of <day-today>	-15 15
a:of <month-ahead>	-26 26
a:of <number>	-15 15
a:of <points>	-9 9
a:of <span>	-10 10
a:of a	30 -30
a:of duty	-19 19
a:of investment	-11 11
a:of last	-9 9
a:of next	-12 12
a:of our	13 -13
a:of section	-20 20
a:of tariff	-9 9
a:of the	12 -12
a:of them	12 -12
a:of these	12 -12
a:of thi	-10 10
a:of up	8 -8
a:of us	9 -9
a:of what	26 -26
a:of you	12 -12
a:off	33 -33
a:off its	9 -9
a:off until	10 -10
a:old	-15 15
a:older	-13 13
a:on	-11 11
a:on <day-gone>	14 -14
a:on <day-today>	42 -42
a:on <level>	-13 13
a:on <money>	-16 16
a:on <name>	-20 20
a:on <number>	-13 13
a:on <quality>	-13 13
a:on average	13 -13
a:on bean	10 -10
a:on beer	11 -11
a:on each	-20 20
a:on either	-8 8
a:on every	-7 7
a:on everything	-13 13
a:on good	-9 9
a:on ice	-11 11
a:on its	-13 13
a:on more	-18 18
a:on most	-16 16
a:on our	-12 12
a:on some	7 -7
a:on sugar	10 -10
a:on tariff	11 -11
a:on the	12 -12
a:on their	-9 9
a:on them	-22 22
a:on those	-13 13
a:on truck	11 -11
a:on what	-20 20
a:once more	-19 19
a:once the	-14 14
a:one .	-24 24
a:one and	20 -20
a:one in	12 -12
a:open quota	-13 13
a:or <money>	-17 17
a:orange	-9 9
a:ordinary	-20 20
a:ore	9 -9
a:origin	15 -15
a:other	19 -19
a:other 's	-12 12
a:other .	13 -13
a:other economy	16 -16
a:our	10 -10
a:out	17 -17
a:out of	12 -12
a:output	12 -12
a:over .	14 -14
a:over <name>	22 -22
a:over <span>	13 -13
a:over fentanyl	-15 15
a:over there	-13 13
a:pact	-14 14
a:parcel	13 -13
a:partner	24 -24
a:party	10 -10
a:paste	-14 14
a:pay	11 -11
a:pay .	-10 10
a:pay now	14 -14
a:pay since	-12 12
a:pay the	14 -14
a:pay to	18 -18
a:peace	10 -10
a:people	13 -13
a:per cent	-21 21
a:percent	-32 32
a:percent on	-12 12
a:permit	12 -12
a:place of	-14 14
a:plu <number>	-10 10
a:poll	12 -12
a:port	15 -15
a:port of	10 -10
a:possibility	10 -10
a:possible	-19 19
a:pot	9 -9
a:potatoe	12 -12
a:power	11 -11
a:practice	14 -14
a:precursor	17 -17
a:present	-12 12
a:present .	-22 22
a:president	11 -11
a:price .	13 -13
a:product and	-14 14
a:profit	12 -12
a:proposal	20 -20
a:quarter	17 -17
a:quarter .	10 -10
a:question	17 -17
a:quota	-12 12
a:quota for	-14 14
a:rare	21 -21
a:rare earth	23 -23
a:rate	-19 19
a:rate .	-19 19
a:read	14 -14
a:reciprocal	-25 25
a:reckon	-13 13
a:remain	-13 13
a:remain .	-11 11
a:remain suspend	-13 13
a:remember	-10 10
a:respectively	-10 10
a:respectively .	-8 8
a:retain	-11 11
a:revenue	12 -12
a:rice	14 -14
a:rice .	9 -9
a:room	7 -7
a:round	12 -12
a:rule	27 -27
a:rule in	-12 12
a:rule on	20 -20
a:run	11 -11
a:sale	22 -22
a:salt	22 -22
a:sardine	-11 11
a:say	18 -18
a:say so	-17 17
a:scale	12 -12
a:season	11 -11
a:second	8 -8
a:section	-18 18
a:section <number>	-18 18
a:seed potatoe	15 -15
a:share	20 -20
a:share of	11 -11
a:ship	-15 15
a:show	-12 12
a:shrimp	-11 11
a:signature	14 -14
a:since	-17 17
a:since .	-17 17
a:since <day-gone>	-16 16
a:since christma	8 -8
a:since its	-15 15
a:since spring	17 -17
a:since then	10 -10
a:ski	-9 9
a:smaller	11 -11
a:so .	-19 19
a:solar	11 -11
a:soon	-12 12
a:sprat	-15 15
a:spring .	-18 18
a:stand	17 -17
a:stand .	12 -12
a:state	23 -23
a:stay	-9 9
a:stay .	-23 23
a:steel .	10 -10
a:steel from	-14 14
a:stop	10 -10
a:sunday	11 -11
a:surcharge	-10 10
a:take	13 -13
a:tariff	-11 11
a:tariff for	-12 12
a:tariff from	-7 7
a:tariff line	10 -10
a:tariff on	-27 27
a:tariff since	11 -11
a:tariff truce	12 -12
a:ten	8 -8
a:tenth	12 -12
a:than	31 -31
a:than <level>	-14 14
a:than <span>	15 -15
a:than in	13 -13
a:than the	10 -10
a:that	10 -10
a:that day	-7 7
a:that of	9 -9
a:the <day-ahead>	-20 20
a:the <number>	-23 23
a:the agreement	-16 16
a:the book	-10 10
a:the border	-13 13
a:the day	16 -16
a:the end	-16 16
a:the following	-14 14
a:the general	-17 17
a:the limit	9 -9
a:the morning	22 -22
a:the new	14 -14
a:the number	-10 10
a:the oil	8 -8
a:the old	-15 15
a:the older	-14 14
a:the ordinary	-21 21
a:the spring	-15 15
a:the talk	11 -11
a:the trade	-18 18
a:the war	16 -16
a:the week	10 -10
a:the year	15 -15
a:their	9 -9
a:their agreement	18 -18
a:them	-10 10
a:them .	-10 10
a:them in	-15 15
a:then	-14 14
a:there	-8 8
a:thereafter	-11 11
a:these	10 -10
a:they	21 -21
a:they would	11 -11
a:thi year	21 -21
a:threaten	-13 13
a:three .	-10 10
a:throughout	-23 23
a:throughout .	-12 12
a:till	-12 12
a:time	12 -12
a:time the	9 -9
a:to	19 -19
a:to <money>	12 -12
a:to <span>	12 -12
a:to be	-18 18
a:to leave	-10 10
a:too	7 -7
a:too .	-17 17
a:touche	11 -11
a:toy	17 -17
a:trade	24 -24
a:trade agreement	21 -21
a:transit	29 -29
a:treatment	8 -8
a:treaty	-23 23
a:treaty .	-13 13
a:treaty of	-11 11
a:truce	14 -14
a:truce .	-10 10
a:trust	-14 14
a:two week	-15 15
a:under <number>	13 -13
a:under a	-25 25
a:under an	-13 13
a:under the	-28 28
a:under their	14 -14
a:unlawful	-16 16
a:until <day-gone>	-12 12
a:until <month-ahead>	18 -18
a:until <month-gone>	-8 8
a:up	9 -9
a:up .	17 -17
a:up on	14 -14
a:usual	12 -12
a:usual .	12 -12
a:value	-23 23
a:value or	-16 16
a:wait	-12 12
a:war	13 -13
a:war in	15 -15
a:was	-22 22
a:was heard	7 -7
a:was not	18 -18
a:was the	-22 22
a:way	-16 16
a:way .	-10 10
a:week ago	-28 28
a:weight	16 -16
a:were	12 -12
a:what it	-13 13
a:what was	11 -11
a:will be	10 -10
a:will have	-8 8
a:with	14 -14
a:with <name>	22 -22
a:with <number>	-17 17
a:within a	-9 9
a:worry	11 -11
a:would change	14 -14
a:would do	-13 13
a:would have	-10 10
a:yarn	-10 10
a:year	10 -10
a:year 's	16 -16
a:year before	10 -10
a:zone	13 -13
asks	15 -15
b:" <name>	-20 20
b:" <number>	18 -18
b:" a	12 -12
b:" and	-23 23
b:" i	-13 13
b:" my	-10 10
b:" there	9 -9
b:" they	15 -15
b:" we	13 -13
b:" you	-10 10
b:&	14 -14
b:& p	14 -14
b:'	28 -28
b:'s <level>	11 -11
b:'s <number>	-22 22
b:'s at	-16 16
b:'s average	19 -19
b:'s central	9 -9
b:'s nikkei	12 -12
b:'s no	10 -10
b:'s on	-16 16
b:'s share	13 -13
b:( at	-9 9
b:)	-16 16
b:) and	11 -11
b:) the	11 -11
b:*	-13 13
b:+	20 -20
b:, <level>	24 -24
b:, <number>	21 -21
b:, <person>	6 -6
b:, <span>	16 -16
b:, a	14 -14
b:, an	9 -9
b:, banana	17 -17
b:, both	-17 17
b:, by	14 -14
b:, call	11 -11
b:, certain	-10 10
b:, charge	-10 10
b:, come	17 -17
b:, copper	10 -10
b:, duty	13 -13
b:, from	-24 24
b:, get	-15 15
b:, go	-10 10
b:, had	9 -9
b:, has	-13 13
b:, he	13 -13
b:, i	15 -15
b:, its	-14 14
b:, make	-9 9
b:, mostly	-10 10
b:, mr	-9 9
b:, namely	-13 13
b:, nearly	-10 10
b:, now	-12 12
b:, one	10 -10
b:, or	-16 16
b:, pay	-26 26
b:, plu	-12 12
b:, put	8 -8
b:, round	13 -13
b:, sell	-16 16
b:, ship	-14 14
b:, silver	10 -10
b:, so	-7 7
b:, take	-7 7
b:, that	17 -17
b:, three	9 -9
b:, to	-26 26
b:, up	9 -9
b:, want	-11 11
b:, was	14 -14
b:, with	21 -21
b:.	-18 18
b:. <number>	-13 13
b:. <person>	16 -16
b:/	-16 16
b:: <goods-amount>	6 -6
b:: <level>	16 -16
b:: <number>	7 -7
b:: at	-27 27
b:: both	-19 19
b:: down	10 -10
b:: from	-10 10
b:: in	-6 6
b:: one	14 -14
b:: our	10 -10
b:: plu	9 -9
b:: then	6 -6
b:: they	13 -13
b:: to	-11 11
b:: unchanged	-9 9
b:: up	15 -15
b:: we	11 -11
b:; <day-today>	-15 15
b:; both	-10 10
b:; the	10 -10
b:; thi	18 -18
b:<day-ahead>	-16 16
b:<day-ahead> and	-15 15
b:<day-ahead> at	12 -12
b:<day-ahead> is	8 -8
b:<day-ahead> it	-17 17
b:<day-ahead> they	-11 11
b:<day-gone>	-10 10
b:<day-gone> <person>	-18 18
b:<day-gone> at	19 -19
b:<day-gone> evening	9 -9
b:<day-gone> of	-10 10
b:<day-gone> on	-9 9
b:<day-gone> we	-9 9
b:<day-gone> with	18 -18
b:<day-today>	-25 25
b:<day-today> a	-9 9
b:<day-today> at	9 -9
b:<day-today> it	-26 26
b:<day-today> they	-11 11
b:<day-today> to	-14 14
b:<goods-amount> <span>	-13 13
b:<goods-amount> at	-22 22
b:<goods>	-12 12
b:<level-noun>	-11 11
b:<level> against	-12 12
b:<level> at	11 -11
b:<level> by	-7 7
b:<level> for	15 -15
b:<level> instead	-25 25
b:<level> more	9 -9
b:<level> on	21 -21
b:<level> will	-9 9
b:<level> within	14 -14
b:<money> of	-17 17
b:<month-ahead>	-21 21
b:<month-ahead> the	-21 21
b:<month-gone>	-12 12
b:<month-gone> <person>	-9 9
b:<month-gone> and	12 -12
b:<month-gone> at	13 -13
b:<month-gone> he	-13 13
b:<month-gone> it	12 -12
b:<month-gone> on	11 -11
b:<month-gone> they	-13 13
b:<month-today>	-9 9
b:<name>	-15 15
b:<name> <name>	-8 8
b:<name> <number>	-12 12
b:<name> accounted	12 -12
b:<name> are	8 -8
b:<name> ask	-15 15
b:<name> at	-9 9
b:<name> by	-17 17
b:<name> carry	11 -11
b:<name> charge	11 -11
b:<name> duty	-12 12
b:<name> fall	15 -15
b:<name> for	-16 16
b:<name> from	-18 18
b:<name> get	-13 13
b:<name> had	-20 20
b:<name> has	9 -9
b:<name> in	-17 17
b:<name> introduce	-9 9
b:<name> keep	-9 9
b:<name> let	-9 9
b:<name> levy	-9 9
b:<name> lower	-10 10
b:<name> make	12 -12
b:<name> must	-8 8
b:<name> now	12 -12
b:<name> on	14 -14
b:<name> open	11 -11
b:<name> put	-11 11
b:<name> raise	-30 30
b:<name> say	12 -12
b:<name> settle	-9 9
b:<name> since	14 -14
b:<name> take	-14 14
b:<name> the	-18 18
b:<name> want	-17 17
b:<name> we	12 -12
b:<name> were	11 -11
b:<name> will	-19 19
b:<name> with	-12 12
b:<name> would	12 -12
b:<number>	17 -17
b:<number> +	-12 12
b:<number> <quality>	14 -14
b:<number> and	-21 21
b:<number> as	-12 12
b:<number> become	-11 11
b:<number> cent	10 -10
b:<number> duty	-13 13
b:<number> for	25 -25
b:<number> from	-13 13
b:<number> in	6 -6
b:<number> is	-12 12
b:<number> it	15 -15
b:<number> of	22 -22
b:<number> on	-17 17
b:<number> or	-14 14
b:<number> pay	10 -10
b:<number> plu	-19 19
b:<number> the	-7 7
b:<number> to	10 -10
b:<number> under	8 -8
b:<number> vote	14 -14
b:<number> with	-18 18
b:<office> order	8 -8
b:<office> propose	-13 13
b:<office> put	22 -22
b:<office> say	-10 10
b:<organisation>	13 -13
b:<organisation> 's	18 -18
b:<organisation> call	-15 15
b:<organisation> cut	21 -21
b:<organisation> for	-9 9
b:<organisation> had	13 -13
b:<organisation> hold	14 -14
b:<organisation> in	-13 13
b:<organisation> leave	14 -14
b:<organisation> strike	-10 10
b:<organisation> to	-11 11
b:<organisation> would	-21 21
b:<person> 's	27 -27
b:<person> call	11 -11
b:<person> come	-11 11
b:<person> had	-27 27
b:<person> on	-7 7
b:<person> raise	-17 17
b:<person> say	9 -9
b:<person> sign	14 -14
b:<person> take	12 -12
b:<person> want	-27 27
b:<points> of	-11 11
b:<quality>	-14 14
b:<quality> <level>	-18 18
b:<quality> agreement	11 -11
b:<quality> apple	-11 11
b:<quality> charge	-11 11
b:<quality> cocoa	17 -17
b:<quality> country	18 -18
b:<quality> duty	4 -4
b:<quality> farm	10 -10
b:<quality> flower	11 -11
b:<quality> garment	15 -15
b:<quality> had	10 -10
b:<quality> have	-12 12
b:<quality> list	11 -11
b:<quality> one	-42 42
b:<quality> parliament	-16 16
b:<quality> potash	-16 16
b:<quality> product	-15 15
b:<quality> quinoa	13 -13
b:<quality> rice	8 -8
b:<quality> salt	-12 12
b:<quality> side	11 -11
b:<quality> surcharge	-12 12
b:<quality> take	-11 11
b:<quality> want	-10 10
b:<seat> charge	-11 11
b:<seat> closed	-10 10
b:<seat> doe	8 -8
b:<seat> go	-9 9
b:<seat> had	-15 15
b:<seat> keep	8 -8
b:<seat> offer	-14 14
b:<seat> pay	7 -7
b:<seat> say	-8 8
b:<seat> to	10 -10
b:<seat> want	-16 16
b:<seat> would	-9 9
b:<sender>	22 -22
b:<span>	18 -18
b:<span> and	12 -12
b:<span> of	-9 9
b:<span> there	-9 9
b:<span> yield	16 -16
b:<v-bear>	-5 5
b:<v-buy>	12 -12
b:<v-down>	3 -3
b:<v-end>	21 -21
b:<v-impose>	-10 10
b:<v-lack>	21 -21
b:<v-refuse>	18 -18
b:<v-stay>	16 -16
b:<v-threaten>	-12 12
b:a <office>	10 -10
b:a bill	-16 16
b:a cut	11 -11
b:a discount	8 -8
b:a drop	10 -10
b:a fall	15 -15
b:a framework	-11 11
b:a joint	12 -12
b:a letter	-9 9
b:a list	14 -14
b:a new	-11 11
b:a pact	11 -11
b:a permanent	-15 15
b:a rate	-21 21
b:a reduction	10 -10
b:a return	-18 18
b:a rise	12 -12
b:a safeguard	12 -12
b:a scale	10 -10
b:a share	10 -10
b:a source	-10 10
b:a tariff	-22 22
b:a third	-13 13
b:a treaty	-9 9
b:a truce	-9 9
b:a whopping	-11 11
b:a year	8 -8
b:abolish	12 -12
b:about <level>	12 -12
b:about <money>	-16 16
b:above	19 -19
b:abroad	9 -9
b:accord	-11 11
b:accounted	14 -14
b:accounted for	14 -14
b:act	15 -15
b:add	4 -4
b:add a	-9 9
b:add tax	20 -20
b:add the	-11 11
b:add to	-11 11
b:add up	-20 20
b:addition	-12 12
b:additional	-11 11
b:admit	-13 13
b:after the	-10 10
b:afterward	-12 12
b:agree on	-21 21
b:agreement	21 -21
b:agreement at	15 -15
b:agreement of	14 -14
b:agreement the	15 -15
b:agreement with	17 -17
b:aim	13 -13
b:all	13 -13
b:all of	-12 12
b:all other	-10 10
b:all three	-9 9
b:allow	12 -12
b:almost	19 -19
b:also	-14 14
b:aluminum	-14 14
b:among	18 -18
b:among the	23 -23
b:amount to	-8 8
b:an	14 -14
b:an agreement	10 -10
b:an increase	15 -15
b:an order	-9 9
b:an ordinary	-7 7
b:and	-5 5
b:and <number>	11 -11
b:and <quality>	-38 38
b:and charge	-18 18
b:and from	-9 9
b:and get	12 -12
b:and has	9 -9
b:and i	-12 12
b:and is	-13 13
b:and it	17 -17
b:and its	-6 6
b:and let	-14 14
b:and not	-16 16
b:and pay	-13 13
b:and raise	10 -10
b:and reach	-11 11
b:and rise	-12 12
b:and take	-16 16
b:and that	-8 8
b:and the	14 -14
b:and their	-19 19
b:and those	10 -10
b:and want	17 -17
b:and was	-16 16
b:and what	-7 7
b:and will	-8 8
b:and wine	-19 19
b:and with	20 -20
b:and your	-11 11
b:announce at	13 -13
b:announcement	10 -10
b:apple to	9 -9
b:are no	9 -9
b:are still	-14 14
b:around	9 -9
b:arrive	-11 11
b:as	7 -7
b:as a	10 -10
b:as against	-11 11
b:as high	-10 10
b:as much	10 -10
b:ask about	-11 11
b:at	-10 10
b:at <number>	16 -16
b:at a	23 -23
b:at one	-13 13
b:at present	-18 18
b:at thi	8 -8
b:attract	-8 8
b:aussie	-10 10
b:average	71 -71
b:average <name>	21 -21
b:average <quality>	26 -26
b:average tariff	37 -37
b:back in	11 -11
b:back up	-13 13
b:back with	-9 9
b:banana pay	12 -12
b:bank	22 -22
b:bar	10 -10
b:barley	9 -9
b:be	-20 20
b:be <number>	-11 11
b:be at	-10 10
b:bear a	11 -11
b:became	-12 12
b:because the	-12 12
b:become	-20 20
b:beef and	13 -13
b:been	-20 20
b:been <level>	13 -13
b:been pay	-12 12
b:beer	-9 9
b:before <day-today>	12 -12
b:before <month-ahead>	-18 18
b:begin	11 -11
b:begin on	12 -12
b:below	14 -14
b:between	18 -18
b:bill	-20 20
b:bill for	-8 8
b:blue	13 -13
b:boat	19 -19
b:bond	10 -10
b:bonu	13 -13
b:both	-27 27
b:both duty	-11 11
b:both government	15 -15
b:both were	-15 15
b:bourbon	-9 9
b:bread	18 -18
b:bring the	-17 17
b:build	-18 18
b:builder	11 -11
b:bus	25 -25
b:busan	12 -12
b:buse	13 -13
b:but <name>	-12 12
b:but not	12 -12
b:but one	8 -8
b:butter	-10 10
b:butter is	9 -9
b:buy	14 -14
b:by	36 -36
b:by <number>	9 -9
b:by a	-14 14
b:by another	10 -10
b:by post	-23 23
b:by the	-16 16
b:bytedance	21 -21
b:bytedance keep	15 -15
b:call for	-15 15
b:call to	12 -12
b:can	6 -6
b:cap the	10 -10
b:car and	12 -12
b:car at	-12 12
b:car pay	14 -14
b:cashmere	-8 8
b:cathode	-15 15
b:ceiling	-12 12
b:ceiling of	-18 18
b:cement	-12 12
b:central	14 -14
b:central bank	14 -14
b:chance	22 -22
b:chance of	13 -13
b:change	12 -12
b:charge	-14 14
b:charge <level>	-16 16
b:charge <name>	8 -8
b:charge a	15 -15
b:charge is	-8 8
b:charge of	24 -24
b:charge the	-16 16
b:charge us	-22 22
b:cheese	-18 18
b:chemical	-8 8
b:chicago	11 -11
b:children	12 -12
b:chip	8 -8
b:chip to	11 -11
b:chocolate	-14 14
b:city	16 -16
b:clause	16 -16
b:climb to	8 -8
b:clock	9 -9
b:close	8 -8
b:cocoa from	-10 10
b:coffee at	-9 9
b:column	9 -9
b:come down	-16 16
b:come from	17 -17
b:come in	-21 21
b:come to	10 -10
b:come with	10 -10
b:company	31 -31
b:compromise	-14 14
b:computer	20 -20
b:concern	14 -14
b:conclude	13 -13
b:content	-6 6
b:content with	-11 11
b:control	12 -12
b:copper	17 -17
b:could	-24 24
b:counted	11 -11
b:country	12 -12
b:country will	-8 8
b:country with	8 -8
b:cover	16 -16
b:cover the	10 -10
b:covered by	-12 12
b:crew	13 -13
b:cross	-13 13
b:crosse	-13 13
b:currently	-10 10
b:custom	-6 6
b:cut	15 -15
b:cut of	16 -16
b:cut the	-8 8
b:cut to	-11 11
b:date	-15 15
b:day	13 -13
b:day to	-14 14
b:deal	6 -6
b:deal at	16 -16
b:deal on	16 -16
b:deal with	-11 11
b:debt	10 -10
b:deficit	20 -20
b:deficit with	15 -15
b:delivery	11 -11
b:deposit	-9 9
b:deposit of	-11 11
b:did	14 -14
b:difference to	-13 13
b:direction	12 -12
b:discount	18 -18
b:discount of	18 -18
b:discuss	11 -11
b:doctor	12 -12
b:doe not	21 -21
b:done	9 -9
b:double	-18 18
b:down	13 -13
b:down by	19 -19
b:down for	-22 22
b:down from	-19 19
b:down to	-18 18
b:draft	-24 24
b:draft had	-14 14
b:driver	13 -13
b:drop from	-12 12
b:drop of	10 -10
b:drop to	-14 14
b:due	17 -17
b:duty	-12 12
b:duty and	18 -18
b:duty fall	-8 8
b:duty from	10 -10
b:duty of	-9 9
b:duty over	10 -10
b:duty stay	-14 14
b:duty was	-8 8
b:duty will	8 -8
b:each of	10 -10
b:each side	-14 14
b:earlier draft	-15 15
b:early	14 -14
b:earn	14 -14
b:effect	9 -9
b:effect on	9 -9
b:effective	12 -12
b:either	-13 13
b:election	14 -14
b:else	-16 16
b:employer	24 -24
b:engine	-14 14
b:enjoy	-8 8
b:enter <name>	-22 22
b:enter at	-15 15
b:escape	11 -11
b:everybody	-20 20
b:everybody else	-14 14
b:exceed	-13 13
b:expect	21 -21
b:expect a	7 -7
b:expect at	7 -7
b:expect to	8 -8
b:expensive	14 -14
b:export	15 -15
b:export of	13 -13
b:export will	-9 9
b:extra	-28 28
b:extra <level>	11 -11
b:face	-17 17
b:factory in	9 -9
b:fall <level>	14 -14
b:fall by	20 -20
b:fall of	15 -15
b:fall to	-24 24
b:family	14 -14
b:farm	12 -12
b:fed	10 -10
b:fee	31 -31
b:fee of	8 -8
b:fentanyl	-20 20
b:fentanyl and	-13 13
b:fentanyl duty	13 -13
b:fentanyl is	-13 13
b:fentanyl tariff	-9 9
b:fentanyl was	12 -12
b:ferry	8 -8
b:fig	12 -12
b:figure of	-14 14
b:finding	9 -9
b:firm	11 -11
b:first ask	18 -18
b:first time	-15 15
b:five	11 -11
b:fix	15 -15
b:fix the	11 -11
b:float	-17 17
b:for a	-5 5
b:for fentanyl	-10 10
b:for its	-13 13
b:force	-13 13
b:forced	18 -18
b:forced labor	14 -14
b:forecast	12 -12
b:forecast for	10 -10
b:foreign	10 -10
b:former	-18 18
b:four	13 -13
b:framework	-13 13
b:frankincense	-11 11
b:free	16 -16
b:freight	11 -11
b:from	-23 23
b:from <level>	-18 18
b:from <name>	22 -22
b:from <number>	-10 10
b:from <seat>	16 -16
b:from a	-11 11
b:fuel	17 -17
b:further	-18 18
b:future	25 -25
b:future in	10 -10
b:gain	14 -14
b:gained	37 -37
b:gained <level>	9 -9
b:garment	14 -14
b:gave	13 -13
b:general	-22 22
b:general rate	-10 10
b:generic	-25 25
b:generic are	-11 11
b:geneva	9 -9
b:get <span>	8 -8
b:get a	-12 12
b:get in	-29 29
b:gift	11 -11
b:give	26 -26
b:give them	10 -10
b:go	-24 24
b:go as	-10 10
b:go in	-19 19
b:go on	-10 10
b:go through	14 -14
b:go to	-17 17
b:go up	12 -12
b:gold	19 -19
b:goldman	9 -9
b:goldman sach	9 -9
b:good stay	-8 8
b:good were	13 -13
b:government	16 -16
b:grant	8 -8
b:grow	19 -19
b:grower	-15 15
b:growth	32 -32
b:growth of	10 -10
b:h	11 -11
b:h <number>	11 -11
b:had a	17 -17
b:had been	-22 22
b:had come	11 -11
b:had demand	10 -10
b:had first	16 -16
b:had given	11 -11
b:had raise	-9 9
b:half of	-11 11
b:hall	24 -24
b:halve	-9 9
b:hand on	-15 15
b:harvest	11 -11
b:has	9 -9
b:has a	16 -16
b:has an	17 -17
b:has had	-17 17
b:has offer	-9 9
b:has promise	11 -11
b:has since	-10 10
b:hat	17 -17
b:have <number>	-11 11
b:have a	-18 18
b:have enter	10 -10
b:have go	-13 13
b:have had	-17 17
b:have not	-11 11
b:have read	-11 11
b:have take	19 -19
b:he announce	7 -7
b:he ask	-11 11
b:he could	-19 19
b:he sign	-11 11
b:he'd	-13 13
b:hear of	-15 15
b:heard	-15 15
b:heard of	-12 12
b:her	11 -11
b:here	-20 20
b:high as	-10 10
b:himself	12 -12
b:his <organisation>	-22 22
b:his party	14 -14
b:hit with	-10 10
b:hold back	-15 15
b:hold out	-15 15
b:hold to	11 -11
b:home	11 -11
b:hotel	16 -16
b:house	8 -8
b:household	23 -23
b:household will	15 -15
b:how	18 -18
b:how the	16 -16
b:i ask	-17 17
b:i have	6 -6
b:i sign	-9 9
b:i would	12 -12
b:i'd	23 -23
b:i'm	13 -13
b:i've	10 -10
b:i've get	12 -12
b:if	23 -23
b:if <name>	-16 16
b:if it	14 -14
b:if the	-14 14
b:if there	19 -19
b:import	8 -8
b:import from	13 -13
b:import of	11 -11
b:importer	-30 30
b:in	10 -10
b:in <month-ahead>	-18 18
b:in <name>	16 -16
b:in <organisation>	-9 9
b:in <seat>	15 -15
b:in a	12 -12
b:in at	-35 35
b:in for	-19 19
b:in its	15 -15
b:in place	-15 15
b:in the	18 -18
b:in their	-13 13
b:in two	-9 9
b:increase	16 -16
b:increase of	24 -24
b:index	27 -27
b:industrial good	-8 8
b:inflation	44 -44
b:inflation in	10 -10
b:instead	-25 25
b:instead of	-25 25
b:interest	37 -37
b:interest on	8 -8
b:interest rate	12 -12
b:into	-29 29
b:into <name>	-14 14
b:introduce	-10 10
b:introduce a	-9 9
b:investor	12 -12
b:is	4 -4
b:is <number>	-8 8
b:is below	7 -7
b:is charge	-10 10
b:is expect	6 -6
b:is get	-10 10
b:is go	9 -9
b:is less	15 -15
b:is pay	12 -12
b:is still	-13 13
b:is talk	-18 18
b:is up	12 -12
b:issue	17 -17
b:it	-10 10
b:it 's	-15 15
b:it <name>	-12 12
b:it charge	-19 19
b:it come	10 -10
b:it cost	-9 9
b:it could	15 -15
b:it cover	11 -11
b:it doe	11 -11
b:it give	-10 10
b:it has	14 -14
b:it lower	13 -13
b:it pay	-14 14
b:it replace	-10 10
b:it stand	-8 8
b:it stay	-17 17
b:it to	12 -12
b:it would	8 -8
b:it'd	-9 9
b:it'll	-9 9
b:item	-9 9
b:its	-12 12
b:its duty	9 -9
b:its key	11 -11
b:its purchase	10 -10
b:its rate	21 -21
b:its share	15 -15
b:its tariff	-32 32
b:joint	11 -11
b:joint statement	9 -9
b:juice	8 -8
b:just	-16 16
b:kava	-14 14
b:keep another	12 -12
b:kernel	-10 10
b:key	16 -16
b:key rate	13 -13
b:kind	-7 7
b:lake and	9 -9
b:lamp	10 -10
b:last	-12 12
b:last <month-gone>	-13 13
b:last month	-12 12
b:last winter	-13 13
b:last year	-14 14
b:latest	16 -16
b:latter	-9 9
b:law	13 -13
b:law to	12 -12
b:lead	8 -8
b:leaf	11 -11
b:leather	-15 15
b:leave at	9 -9
b:leave its	24 -24
b:leave the	10 -10
b:less	17 -17
b:less than	14 -14
b:let it	-12 12
b:letter	-17 17
b:level	-22 22
b:license	10 -10
b:lift	-15 15
b:like to	-10 10
b:line	11 -11
b:list <number>	-19 19
b:list of	11 -11
b:live with	-9 9
b:loan	10 -10
b:london	11 -11
b:long	16 -16
b:lorry	27 -27
b:lorry pay	14 -14
b:lose	25 -25
b:low	13 -13
b:lower the	-13 13
b:lumber	15 -15
b:maize	-14 14
b:make up	8 -8
b:maker in	-8 8
b:man	-11 11
b:management	17 -17
b:margin	29 -29
b:market	17 -17
b:may enter	10 -10
b:may have	-10 10
b:meal	-21 21
b:mean	-10 10
b:medicine	11 -11
b:medicine and	11 -11
b:medicine are	16 -16
b:medicine will	-12 12
b:meet the	-12 12
b:mention	-19 19
b:mentioned	-18 18
b:merdeka	24 -24
b:metre	8 -8
b:mgx	12 -12
b:mine	17 -17
b:minu	17 -17
b:minute	18 -18
b:more	14 -14
b:morning	17 -17
b:mortgage	11 -11
b:most <quality>	-13 13
b:move	16 -16
b:mr .	9 -9
b:mr <person>	-14 14
b:my	11 -11
b:namely	-13 13
b:need	15 -15
b:neither will	-11 11
b:never	-18 18
b:new one	-16 16
b:new tariff	-15 15
b:new year	-13 13
b:next to	22 -22
b:night	19 -19
b:nikkei	14 -14
b:no	12 -12
b:no .	-26 26
b:no deal	11 -11
b:no more	-17 17
b:not	9 -9
b:not pay	10 -10
b:not the	-9 9
b:notice	10 -10
b:now	-31 31
b:now carry	-10 10
b:now pay	12 -12
b:nut	-19 19
b:nvidia	32 -32
b:obtain	7 -7
b:odd	22 -22
b:odd of	10 -10
b:of <day-gone>	-17 17
b:of <day-today>	-9 9
b:of <month-gone>	-14 14
b:of <quality>	4 -4
b:of <span>	-12 12
b:of a	-14 14
b:of about	-10 10
b:of another	-13 13
b:of busan	11 -11
b:of car	17 -17
b:of last	-20 20
b:of more	18 -18
b:of older	14 -14
b:of our	-14 14
b:of that	14 -14
b:of thi	-18 18
b:off its	-8 8
b:offer <level>	15 -15
b:offer to	-27 27
b:officer	11 -11
b:oil from	-11 11
b:old	-21 21
b:older one	13 -13
b:on <day-ahead>	-12 12
b:on <money>	-17 17
b:on <name>	-23 23
b:on a	21 -21
b:on all	14 -14
b:on apple	-9 9
b:on car	-16 16
b:on cocoa	-16 16
b:on good	26 -26
b:on it	-16 16
b:on its	9 -9
b:on more	12 -12
b:on the	31 -31
b:on their	-13 13
b:on them	-9 9
b:one	-12 12
b:one <number>	19 -19
b:one at	8 -8
b:one for	-11 11
b:one from	-18 18
b:one of	7 -7
b:open	13 -13
b:operator	10 -10
b:orange juice	10 -10
b:order	-14 14
b:order of	9 -9
b:ordinary	-14 14
b:ordinary <level>	-11 11
b:other direction	14 -14
b:our	-8 8
b:our member	-11 11
b:out at	8 -8
b:out for	-15 15
b:over	16 -16
b:over forced	12 -12
b:over there	-11 11
b:overall tariff	-10 10
b:owned	13 -13
b:owned to	12 -12
b:owner	15 -15
b:p	14 -14
b:package	9 -9
b:pact	10 -10
b:pact with	12 -12
b:page	21 -21
b:page and	12 -12
b:parcel	28 -28
b:parcel from	13 -13
b:parliament	-19 19
b:part will	-16 16
b:partner	-11 11
b:past	18 -18
b:pause	-13 13
b:pay	-18 18
b:pay <number>	10 -10
b:pay at	12 -12
b:pay for	12 -12
b:pay more	-17 17
b:pepper	-17 17
b:per	11 -11
b:peso	10 -10
b:piece	12 -12
b:pipe	-12 12
b:pistachio	10 -10
b:place of	-14 14
b:plain	-15 15
b:play	11 -11
b:plu the	-16 16
b:plywood	-11 11
b:point	27 -27
b:policy	24 -24
b:policy rate	24 -24
b:poll	18 -18
b:post	-26 26
b:postal	-13 13
b:pound	15 -15
b:preliminary	-12 12
b:premium	8 -8
b:prepare to	14 -14
b:present	-25 25
b:price	33 -33
b:price up	14 -14
b:proclamation	-9 9
b:product on	15 -15
b:prolong the	-10 10
b:promise a	-9 9
b:promise to	14 -14
b:proposal to	17 -17
b:propose in	-13 13
b:provide	-12 12
b:provide for	-10 10
b:provisional	-22 22
b:purchase of	9 -9
b:push	-11 11
b:push for	-11 11
b:put an	8 -8
b:put down	-9 9
b:put it	10 -10
b:put off	-10 10
b:put on	-11 11
b:put the	15 -15
b:raise by	11 -11
b:raise its	12 -12
b:raise to	-17 17
b:range	12 -12
b:range from	8 -8
b:rate at	20 -20
b:rate down	-11 11
b:rate fall	-16 16
b:rate from	21 -21
b:rate had	-8 8
b:rate in	11 -11
b:rate of	-19 19
b:rate stay	12 -12
b:rate to	18 -18
b:rate unchanged	10 -10
b:rate was	-13 13
b:rather	-19 19
b:rather have	-8 8
b:reach a	16 -16
b:ready to	8 -8
b:rebate	16 -16
b:receive	13 -13
b:recession	18 -18
b:reduction	17 -17
b:reduction of	16 -16
b:refund	11 -11
b:release	12 -12
b:remain	-18 18
b:remember	-26 26
b:replace	-22 22
b:replace by	-11 11
b:reporter	13 -13
b:reserve	13 -13
b:resident	10 -10
b:return for	8 -8
b:revenue	9 -9
b:rice by	10 -10
b:rice of	-10 10
b:right	-18 18
b:right now	-13 13
b:rise	12 -12
b:rise by	11 -11
b:rise from	10 -10
b:rise in	12 -12
b:rise of	18 -18
b:rise oil	-12 12
b:rise to	-22 22
b:roaming	17 -17
b:roll	-10 10
b:room for	-11 11
b:rose	-12 12
b:round	21 -21
b:rule of	-15 15
b:rum	-10 10
b:s &	14 -14
b:sach	9 -9
b:safeguard duty	13 -13
b:salmon	-20 20
b:salt	10 -10
b:same as	11 -11
b:same day	11 -11
b:save	22 -22
b:say <number>	12 -12
b:say a	-14 14
b:say he	-10 10
b:say it	12 -12
b:scale	17 -17
b:scale from	10 -10
b:seat	21 -21
b:second is	-13 13
b:secondary	-11 11
b:secondary tariff	-11 11
b:sell its	-20 20
b:send to	-10 10
b:service	12 -12
b:sesame	-20 20
b:set a	-12 12
b:settle for	-15 15
b:shall	8 -8
b:share	49 -49
b:share in	11 -11
b:share of	27 -27
b:she	-9 9
b:should	31 -31
b:shrimp	-17 17
b:shrink	11 -11
b:shrink by	14 -14
b:side keep	-10 10
b:side of	-10 10
b:side will	8 -8
b:sign	-7 7
b:sign <day-gone>	-9 9
b:sign at	10 -10
b:sign for	10 -10
b:sign on	-9 9
b:silver	12 -12
b:silver lake	12 -12
b:since then	-14 14
b:sit	19 -19
b:small	16 -16
b:small parcel	12 -12
b:smartphone	14 -14
b:so a	13 -13
b:so do	13 -13
b:so it	10 -10
b:so the	-9 9
b:some	22 -22
b:south	-10 10
b:soybean	11 -11
b:speak of	-12 12
b:spring it	-11 11
b:state	10 -10
b:statement	11 -11
b:steel and	-11 11
b:steel at	14 -14
b:step	-10 10
b:step to	-9 9
b:still	-18 18
b:strike a	12 -12
b:strike down	-11 11
b:suggest	-10 10
b:summer	-22 22
b:sun	9 -9
b:supplement	17 -17
b:suppose	30 -30
b:surcharge	7 -7
b:suspend <points>	-9 9
b:table	26 -26
b:table is	16 -16
b:take <number>	7 -7
b:take effect	10 -10
b:take off	-13 13
b:take on	7 -7
b:take the	-19 19
b:talk of	-25 25
b:talk with	19 -19
b:tariff at	12 -12
b:tariff down	-17 17
b:tariff fall	9 -9
b:tariff for	13 -13
b:tariff go	15 -15
b:tariff is	10 -10
b:tariff of	-25 25
b:tariff to	-14 14
b:tax	15 -15
b:tax at	-10 10
b:tax of	10 -10
b:tea	-15 15
b:team	12 -12
b:telephone	11 -11
b:tell it	20 -20
b:tell us	13 -13
b:than the	-10 10
b:thank	11 -11
b:that <name>	-17 17
b:that <seat>	-21 21
b:that begin	13 -13
b:that date	9 -9
b:that day	-14 14
b:that fix	12 -12
b:that he'd	-11 11
b:that i	-17 17
b:that its	9 -9
b:that leave	-10 10
b:that make	-20 20
b:that may	17 -17
b:that mean	-7 7
b:that of	13 -13
b:that our	-14 14
b:that pay	18 -18
b:that put	-14 14
b:that there	17 -17
b:that they	8 -8
b:that was	-20 20
b:the <level>	-26 26
b:the <number>	-31 31
b:the <office>	-8 8
b:the <span>	10 -10
b:the additional	-14 14
b:the average	50 -50
b:the bill	-9 9
b:the chance	16 -16
b:the city	24 -24
b:the company	15 -15
b:the custom	-20 20
b:the deficit	12 -12
b:the doctor	12 -12
b:the duty	-30 30
b:the employer	22 -22
b:the extra	-18 18
b:the fee	15 -15
b:the ferry	9 -9
b:the former	-18 18
b:the full	-13 13
b:the further	-10 10
b:the general	-19 19
b:the good	12 -12
b:the house	7 -7
b:the island	-9 9
b:the last	17 -17
b:the latter	-9 9
b:the level	-17 17
b:the list	-22 22
b:the margin	8 -8
b:the meet	14 -14
b:the new	-8 8
b:the night	9 -9
b:the number	-13 13
b:the odd	14 -14
b:the offer	-10 10
b:the old	-18 18
b:the one	-20 20
b:the operator	10 -10
b:the order	-11 11
b:the ordinary	-26 26
b:the other	-14 14
b:the owner	14 -14
b:the present	-12 12
b:the press	16 -16
b:the quarrel	-22 22
b:the rate	-46 46
b:the remain	-16 16
b:the right	-11 11
b:the rise	-11 11
b:the s	13 -13
b:the safeguard	-11 11
b:the share	9 -9
b:the signature	8 -8
b:the spring	-10 10
b:the steel	-8 8
b:the summer	-16 16
b:the surcharge	-34 34
b:the suspension	-15 15
b:the tariff	-17 17
b:the tax	-10 10
b:the term	-18 18
b:the text	-13 13
b:the threat	-9 9
b:the two	-35 35
b:the upper	14 -14
b:the vote	12 -12
b:the week	-12 12
b:the winter	9 -9
b:the world	14 -14
b:the worldwide	-11 11
b:the worst	12 -12
b:their	-26 26
b:their part	-14 14
b:their place	-12 12
b:their tariff	12 -12
b:their trade	10 -10
b:them	-16 16
b:them at	-21 21
b:then	-14 14
b:then <name>	-8 8
b:there 's	14 -14
b:there a	-11 11
b:there and	-9 9
b:there are	18 -18
b:there had	-9 9
b:there has	11 -11
b:there have	20 -20
b:there is	-12 12
b:there was	-6 6
b:there will	21 -21
b:therefore	-23 23
b:they are	-27 27
b:they ask	17 -17
b:they come	-15 15
b:they go	7 -7
b:they pay	-28 28
b:they put	11 -11
b:they used	-15 15
b:they will	10 -10
b:they would	-18 18
b:thi	19 -19
b:think	12 -12
b:third	-15 15
b:third is	-10 10
b:those are	-16 16
b:those to	11 -11
b:threat	-17 17
b:threat of	-26 26
b:threat to	12 -12
b:threaten another	-9 9
b:threaten to	10 -10
b:threaten with	-14 14
b:thu pay	14 -14
b:ticket	26 -26
b:to	-9 9
b:to <day-ahead>	-10 10
b:to <goods-amount>	-13 13
b:to <month-gone>	-10 10
b:to <name>	20 -20
b:to <number>	-26 26
b:to a	14 -14
b:to apply	11 -11
b:to be	-15 15
b:to have	-17 17
b:to keep	-13 13
b:to leave	6 -6
b:to pay	16 -16
b:to put	-10 10
b:to sell	-9 9
b:to take	-11 11
b:to tax	-11 11
b:to the	12 -12
b:together	-7 7
b:together they	-10 10
b:together with	12 -12
b:tokyo	20 -20
b:tomatoe	12 -12
b:tomatoe from	14 -14
b:total	-14 14
b:total is	9 -9
b:tractor	-11 11
b:tractor to	-10 10
b:trade	13 -13
b:trade pact	8 -8
b:trader	-8 8
b:treaty	-11 11
b:truck	12 -12
b:truck from	11 -11
b:true	-12 12
b:turned	22 -22
b:turned down	12 -12
b:turnout	26 -26
b:two year	-10 10
b:under	6 -6
b:under the	-15 15
b:unemployment	30 -30
b:unemployment in	9 -9
b:until <day-gone>	-11 11
b:up	24 -24
b:up <level>	15 -15
b:up by	11 -11
b:up from	-16 16
b:up to	-13 13
b:upper	25 -25
b:use	9 -9
b:used to	-15 15
b:usual	-11 11
b:value	18 -18
b:value add	19 -19
b:vanilla	-10 10
b:vessel	10 -10
b:vote	11 -11
b:vote to	20 -20
b:was at	-13 13
b:was make	9 -9
b:was raise	-18 18
b:water	10 -10
b:way	-15 15
b:we are	12 -12
b:we come	13 -13
b:we expect	12 -12
b:we get	-12 12
b:we give	14 -14
b:we had	-14 14
b:we have	-8 8
b:we put	16 -16
b:we see	15 -15
b:we shall	17 -17
b:we're back	-11 11
b:week	10 -10
b:were at	-24 24
b:were cut	12 -12
b:were down	13 -13
b:what about	-14 14
b:what was	9 -9
b:what we	-11 11
b:when a	12 -12
b:when it	-11 11
b:when the	9 -9
b:where it	19 -19
b:where they	-10 10
b:which agree	-12 12
b:which come	10 -10
b:which go	11 -11
b:which had	-12 12
b:which has	-16 16
b:which keep	-12 12
b:which pay	-14 14
b:which stand	-17 17
b:while the	15 -15
b:who had	-11 11
b:who is	12 -12
b:whoever	-7 7
b:whopping	-14 14
b:whose	-15 15
b:why	19 -19
b:will	-7 7
b:will ask	-9 9
b:will charge	-14 14
b:will cross	-16 16
b:will cut	13 -13
b:will enter	-20 20
b:will get	14 -14
b:will let	9 -9
b:will raise	13 -13
b:will take	-10 10
b:win	15 -15
b:window	13 -13
b:wine to	-18 18
b:winter it	-9 9
b:with <level>	-12 12
b:with <name>	24 -24
b:with <seat>	18 -18
b:with its	15 -15
b:with the	-24 24
b:within	17 -17
b:within <span>	17 -17
b:within the	-13 13
b:without	10 -10
b:won't	-5 5
b:world	18 -18
b:worldwide	-14 14
b:worldwide surcharge	-12 12
b:worse	-9 9
b:worse than	-9 9
b:worst	11 -11
b:would accept	12 -12
b:would also	12 -12
b:would ask	15 -15
b:would charge	-12 12
b:would cost	9 -9
b:would fall	-10 10
b:would go	-13 13
b:would have	-13 13
b:would like	-16 16
b:would lower	11 -11
b:would rather	-9 9
b:would sign	11 -11
b:write	-11 11
b:year	-18 18
b:year 's	-16 16
b:year and	12 -12
b:year it	10 -10
b:year the	-10 10
b:yield	30 -30
b:you	-11 11
b:your	-8 8
b:|	11 -11
b:— <name>	-10 10
b:— <person>	-10 10
b:→	-18 18
band=100	37 -37
band=150	-44 44
band=2	90 -90
band=31	-47 47
band=4	22 -22
band=60	-31 31
band=over	40 -40
bare band=0	-26 26
bare band=100	25 -25
bare band=12	-25 25
bare band=2	108 -108
bare band=31	-33 33
bare band=60	-32 32
bare band=over	73 -73
bare duty ahead=1	8 -8
bare duty ahead=2	11 -11
bare duty ahead=far	11 -11
bare duty back=1	5 -5
bare duty=true	7 -7
bare form=digits	-15 15
bare form=fraction	61 -61
bare form=word	22 -22
bare goods at large	24 -24
bare habit=always	51 -51
bare habit=never	-33 33
bare habit=often	23 -23
bare l1="	-23 23
bare l1='	27 -27
bare l1='s	-28 28
bare l1=(	14 -14
bare l1=.	23 -23
bare l1=:	-20 20
bare l1=;	-14 14
bare l1=<agent>	26 -26
bare l1=<day-ahead>	16 -16
bare l1=<day-gone>	17 -17
bare l1=<duty>	-25 25
bare l1=<gate>	11 -11
bare l1=<goods>	-15 15
bare l1=<name>	-9 9
bare l1=<person>	7 -7
bare l1=<v-bear>	-20 20
bare l1=<v-buy>	24 -24
bare l1=<v-propose>	-12 12
bare l1=<v-say>	-31 31
bare l1=<v-sell>	12 -12
bare l1=<v-stay>	-12 12
bare l1=<v-threaten>	13 -13
bare l1=<v-up>	18 -18
bare l1=add	7 -7
bare l1=after	17 -17
bare l1=all	45 -45
bare l1=and	-15 15
bare l1=back	11 -11
bare l1=be	-14 14
bare l1=became	-11 11
bare l1=become	-31 31
bare l1=been	-23 23
bare l1=before	19 -19
bare l1=between	20 -20
bare l1=but	-12 12
bare l1=buy	14 -14
bare l1=charge	-9 9
bare l1=clause	13 -13
bare l1=cost	26 -26
bare l1=day	17 -17
bare l1=duty	-18 18
bare l1=every	14 -14
bare l1=fentanyl	-12 12
bare l1=first	22 -22
bare l1=for	33 -33
bare l1=from	-7 7
bare l1=full	-13 13
bare l1=get	-22 22
bare l1=hall	16 -16
bare l1=in	62 -62
bare l1=is	-16 16
bare l1=its	-13 13
bare l1=last	14 -14
bare l1=levy	-12 12
bare l1=line	15 -15
bare l1=longer	-13 13
bare l1=make	-9 9
bare l1=me	-17 17
bare l1=merdeka	24 -24
bare l1=notice	10 -10
bare l1=now	-10 10
bare l1=offer	-17 17
bare l1=on	20 -20
bare l1=only	-16 16
bare l1=order	11 -11
bare l1=our	-11 11
bare l1=over	16 -16
bare l1=past	24 -24
bare l1=pay	-19 19
bare l1=plu	-21 21
bare l1=point	23 -23
bare l1=promise	7 -7
bare l1=propose	20 -20
bare l1=put	22 -22
bare l1=read	-11 11
bare l1=round	12 -12
bare l1=say	-25 25
bare l1=since	13 -13
bare l1=so	-19 19
bare l1=still	-16 16
bare l1=stop	11 -11
bare l1=than	-14 14
bare l1=that	-12 12
bare l1=the	21 -21
bare l1=those	13 -13
bare l1=threaten	13 -13
bare l1=to	-25 25
bare l1=together	-12 12
bare l1=two	15 -15
bare l1=under	29 -29
bare l1=until	30 -30
bare l1=was	-29 29
bare l1=week	37 -37
bare l1=were	-12 12
bare l1=within	14 -14
bare l1=without	8 -8
bare l1=write	-12 12
bare l2='s	-22 22
bare l2=)	12 -12
bare l2=:	-12 12
bare l2=<agent>	-12 12
bare l2=<begin>	18 -18
bare l2=<day-gone>	15 -15
bare l2=<day-today>	7 -7
bare l2=<duty>	-22 22
bare l2=<gate>	-14 14
bare l2=<goods>	-21 21
bare l2=<level-noun>	-15 15
bare l2=<level>	-14 14
bare l2=<name>	-44 44
bare l2=<not>	-9 9
bare l2=<number>	10 -10
bare l2=<person>	10 -10
bare l2=<points>	11 -11
bare l2=<sender>	11 -11
bare l2=<span>	15 -15
bare l2=<v-agree>	16 -16
bare l2=<v-begin>	10 -10
bare l2=<v-buy>	-10 10
bare l2=<v-impose>	-24 24
bare l2=<v-lack>	15 -15
bare l2=<v-propose>	-11 11
bare l2=<v-say>	-15 15
bare l2=<v-sell>	20 -20
bare l2=<v-sign>	16 -16
bare l2=<v-stay>	-19 19
bare l2=<v-suspend>	-16 16
bare l2=<v-up>	-17 17
bare l2=a	-20 20
bare l2=about	12 -12
bare l2=add	-9 9
bare l2=among	20 -20
bare l2=and	-17 17
bare l2=announce	12 -12
bare l2=are	-20 20
bare l2=ask	-17 17
bare l2=at	14 -14
bare l2=been	-10 10
bare l2=before	11 -11
bare l2=begin	8 -8
bare l2=between	12 -12
bare l2=bring	-10 10
bare l2=busan	12 -12
bare l2=cocoa	-11 11
bare l2=coffee	-15 15
bare l2=come	17 -17
bare l2=doe	-13 13
bare l2=down	-24 24
bare l2=duty	-9 9
bare l2=fentanyl	-14 14
bare l2=for	12 -12
bare l2=framework	-10 10
bare l2=get	14 -14
bare l2=go	-8 8
bare l2=good	12 -12
bare l2=has	-11 11
bare l2=have	-16 16
bare l2=he	23 -23
bare l2=hold	-9 9
bare l2=hope	19 -19
bare l2=in	22 -22
bare l2=it	-32 32
bare l2=its	12 -12
bare l2=later	-12 12
bare l2=less	-9 9
bare l2=list	13 -13
bare l2=make	-9 9
bare l2=might	13 -13
bare l2=no	-14 14
bare l2=now	-12 12
bare l2=number	-12 12
bare l2=of	17 -17
bare l2=on	10 -10
bare l2=order	-13 13
bare l2=out	10 -10
bare l2=pay	-14 14
bare l2=peak	15 -15
bare l2=place	-15 15
bare l2=put	-16 16
bare l2=rate	-12 12
bare l2=say	11 -11
bare l2=sell	14 -14
bare l2=side	-18 18
bare l2=sign	26 -26
bare l2=speak	10 -10
bare l2=spoke	8 -8
bare l2=stay	-17 17
bare l2=still	-17 17
bare l2=that	-27 27
bare l2=the	21 -21
bare l2=there	16 -16
bare l2=they	-19 19
bare l2=thi	10 -10
bare l2=third	-10 10
bare l2=truce	11 -11
bare l2=under	22 -22
bare l2=up	15 -15
bare l2=vote	13 -13
bare l2=we	-16 16
bare l2=were	-27 27
bare l2=what	10 -10
bare l2=which	15 -15
bare l2=who	24 -24
bare l2=will	11 -11
bare l2=would	-32 32
bare l2=write	-13 13
bare l2=year	-12 12
bare l2=—	21 -21
bare l=" a	9 -9
bare l='s at	-18 18
bare l=, add	10 -10
bare l=, at	9 -9
bare l=, for	21 -21
bare l=, of	15 -15
bare l=, or	-7 7
bare l=, pay	-13 13
bare l=, plu	-14 14
bare l=, round	13 -13
bare l=, to	-16 16
bare l=, with	-13 13
bare l=: <name>	8 -8
bare l=<begin> "	-19 19
bare l=<begin> (	10 -10
bare l=<begin> <name>	-11 11
bare l=<begin> about	-11 11
bare l=<begin> at	24 -24
bare l=<begin> from	-16 16
bare l=<begin> so	-12 12
bare l=<begin> the	-11 11
bare l=<day-ahead> ,	-10 10
bare l=<day-ahead> at	15 -15
bare l=<day-gone> at	15 -15
bare l=<day-gone> that	-7 7
bare l=<day-today> at	9 -9
bare l=<level> and	-14 14
bare l=<level> from	-12 12
bare l=<level> to	-21 21
bare l=<month-gone> ,	-11 11
bare l=<name> 's	-12 12
bare l=<name> (	-23 23
bare l=<name> ,	-10 10
bare l=<name> and	13 -13
bare l=<name> at	-10 10
bare l=<name> get	-20 20
bare l=<name> has	-17 17
bare l=<number> and	-10 10
bare l=<number> become	-11 11
bare l=<number> for	27 -27
bare l=<number> of	24 -24
bare l=<number> plu	-16 16
bare l=<number> to	12 -12
bare l=<number> —	15 -15
bare l=<person> ,	31 -31
bare l=<person> :	-11 11
bare l=<span> and	23 -23
bare l=among the	20 -20
bare l=and for	11 -11
bare l=and get	-11 11
bare l=are at	-21 21
bare l=at present	-9 9
bare l=begin at	10 -10
bare l=between the	10 -10
bare l=could be	15 -15
bare l=down for	-15 15
bare l=down to	-12 12
bare l=duty of	-23 23
bare l=duty on	20 -20
bare l=fall to	-7 7
bare l=go to	-13 13
bare l=good from	13 -13
bare l=good of	14 -14
bare l=had been	-14 14
bare l=had threaten	10 -10
bare l=has been	-11 11
bare l=hope for	19 -19
bare l=in <name>	-11 11
bare l=in at	-22 22
bare l=in the	18 -18
bare l=it 's	-16 16
bare l=it at	-10 10
bare l=it has	16 -16
bare l=leave at	9 -9
bare l=less than	-9 9
bare l=list of	11 -11
bare l=no longer	-14 14
bare l=of the	24 -24
bare l=of which	-23 23
bare l=on pay	-14 14
bare l=on the	11 -11
bare l=out of	20 -20
bare l=pay the	-16 16
bare l=place of	-11 11
bare l=put on	-10 10
bare l=settle for	-9 9
bare l=sign at	8 -8
bare l=sign for	10 -10
bare l=spoke of	8 -8
bare l=stay at	-16 16
bare l=tariff :	8 -8
bare l=that is	-15 15
bare l=the <day-ahead>	13 -13
bare l=the first	26 -26
bare l=the full	-11 11
bare l=the reciprocal	16 -16
bare l=they were	-17 17
bare l=to be	-18 18
bare l=to take	-6 6
bare l=under the	12 -12
bare l=up to	14 -14
bare l=vote to	11 -11
bare l=was a	13 -13
bare l=we get	-12 12
bare l=were at	-23 23
bare l=who is	11 -11
bare l=would be	-16 16
bare l=would take	-9 9
bare lll=" <number> for	10 -10
bare lll=, <number> to	19 -19
bare lll=, of which	-23 23
bare lll=, who is	11 -11
bare lll=: <number> and	-13 13
bare lll=<begin> <begin> "	-19 19
bare lll=<begin> <begin> (	10 -10
bare lll=<begin> <begin> <name>	-11 11
bare lll=<begin> <begin> about	-11 11
bare lll=<begin> <begin> at	24 -24
bare lll=<begin> <begin> from	-16 16
bare lll=<begin> <begin> so	-12 12
bare lll=<begin> <begin> the	-11 11
bare lll=<begin> <name> :	-29 29
bare lll=<begin> <name> get	-10 10
bare lll=<begin> <number> for	16 -16
bare lll=<begin> <number> to	11 -11
bare lll=<begin> <person> ,	13 -13
bare lll=<begin> car pay	9 -9
bare lll=<begin> the other	-15 15
bare lll=<begin> there are	11 -11
bare lll=<day-gone> , at	10 -10
bare lll=<level> , not	-15 15
bare lll=<level> instead of	-17 17
bare lll=<level> on the	11 -11
bare lll=<month-gone> it was	13 -13
bare lll=<number> , then	-14 14
bare lll=<number> it was	19 -19
bare lll=<number> vote to	11 -11
bare lll=and it was	9 -9
bare lll=and no longer	-8 8
bare lll=and the reciprocal	13 -13
bare lll=at <number> and	-10 10
bare lll=at <number> to	10 -10
bare lll=for the first	8 -8
bare lll=from <level> to	-22 22
bare lll=from <number> to	-10 10
bare lll=go on pay	-14 14
bare lll=had ask for	9 -9
bare lll=hold out for	-9 9
bare lll=i ask for	-17 17
bare lll=in <month-gone> ,	-10 10
bare lll=in place of	-11 11
bare lll=it could be	18 -18
bare lll=it has been	-10 10
bare lll=it stand at	-14 14
bare lll=it will be	9 -9
bare lll=it would be	-12 12
bare lll=meet was a	10 -10
bare lll=now it is	13 -13
bare lll=of the other	12 -12
bare lll=on <day-gone> that	-7 7
bare lll=on good from	10 -10
bare lll=on good of	10 -10
bare lll=one <number> and	18 -18
bare lll=pay more than	-13 13
bare lll=that it was	-15 15
bare lll=there have been	11 -11
bare lll=to <level> from	-19 19
bare lll=top of the	-8 8
bare lll=would have been	-14 14
bare lr=" "	-18 18
bare lr=" ,	-31 31
bare lr=" .	-17 17
bare lr=" for	17 -17
bare lr=" is	17 -17
bare lr='s .	-17 17
bare lr='s now	-10 10
bare lr=( )	18 -18
bare lr=, ,	17 -17
bare lr=, .	-13 13
bare lr=, <end>	12 -12
bare lr=, are	-16 16
bare lr=, of	-15 15
bare lr=, on	-16 16
bare lr=, time	12 -12
bare lr=, to	16 -16
bare lr=: .	-31 31
bare lr=: more	-8 8
bare lr=: question	12 -12
bare lr=: under	10 -10
bare lr=<begin> )	11 -11
bare lr=<begin> ,	-27 27
bare lr=<begin> .	62 -62
bare lr=<begin> and	-14 14
bare lr=<begin> in	-9 9
bare lr=<begin> is	-29 29
bare lr=<begin> of	-12 12
bare lr=<begin> on	-11 11
bare lr=<begin> was	-28 28
bare lr=<begin> would	-18 18
bare lr=<name> .	-9 9
bare lr=<quality> on	9 -9
bare lr=and on	-9 9
bare lr=and other	26 -26
bare lr=and since	-10 10
bare lr=at ,	-17 17
bare lr=at .	3 -3
bare lr=at to	20 -20
bare lr=at under	10 -10
bare lr=at we	9 -9
bare lr=be from	-9 9
bare lr=be in	15 -15
bare lr=become .	-15 15
bare lr=been .	-8 8
bare lr=been since	-8 8
bare lr=before .	13 -13
bare lr=between and	19 -19
bare lr=charge .	-19 19
bare lr=first <span>	8 -8
bare lr=for "	10 -10
bare lr=from economy	10 -10
bare lr=from to	-18 18
bare lr=get ,	-8 8
bare lr=get .	-15 15
bare lr=has ,	-15 15
bare lr=have ,	-15 15
bare lr=in ,	8 -8
bare lr=in .	18 -18
bare lr=is .	-14 14
bare lr=is <day-today>	-17 17
bare lr=it ,	12 -12
bare lr=it .	-16 16
bare lr=keep .	-12 12
bare lr=longer .	-13 13
bare lr=make .	-15 15
bare lr=merdeka ,	10 -10
bare lr=not ,	-10 10
bare lr=of economy	10 -10
bare lr=of on	-14 14
bare lr=of was	-16 16
bare lr=offer and	-10 10
bare lr=on ,	-13 13
bare lr=on .	-26 26
bare lr=on economy	11 -11
bare lr=one and	12 -12
bare lr=only .	-15 15
bare lr=or .	-16 16
bare lr=other ,	-10 10
bare lr=other .	-11 11
bare lr=over .	14 -14
bare lr=pay ,	11 -11
bare lr=pay .	-24 24
bare lr=pay for	11 -11
bare lr=plu .	-12 12
bare lr=round ,	11 -11
bare lr=round .	10 -10
bare lr=say ,	-10 10
bare lr=say .	-19 19
bare lr=since <day-today>	11 -11
bare lr=take on	-9 9
bare lr=take to	9 -9
bare lr=than ,	-17 17
bare lr=than .	-21 21
bare lr=that would	-11 11
bare lr=the ,	21 -21
bare lr=the are	10 -10
bare lr=the for	-9 9
bare lr=the government	12 -12
bare lr=the is	-18 18
bare lr=the largest	17 -17
bare lr=the of	-27 27
bare lr=the on	11 -11
bare lr=the side	14 -14
bare lr=the that	-19 19
bare lr=then ,	-19 19
bare lr=to <end>	-14 14
bare lr=to <span>	11 -11
bare lr=to and	-19 19
bare lr=to by	9 -9
bare lr=to from	-10 10
bare lr=to in	-24 24
bare lr=to to	-11 11
bare lr=up .	12 -12
bare lr=was ,	-17 17
bare lr=was until	-14 14
bare lr=was when	-10 10
bare lr=week <end>	10 -10
bare lr=were and	-9 9
bare lr=with .	-9 9
bare lr=with of	9 -9
bare lr=with on	-14 14
bare lr=within to	11 -11
bare lr=without ,	7 -7
bare next=digits 	12 -12
bare next=digits , then	-22 22
bare next=digits and	-19 19
bare next=digits for	20 -20
bare next=digits instead of	11 -11
bare next=digits of	16 -16
bare next=digits plus	-11 11
bare next=digits —	15 -15
bare next=free far	13 -13
bare next=signed 	12 -12
bare next=signed ,	-10 10
bare next=signed far	51 -51
bare next=signed is	9 -9
bare next=signed of	24 -24
bare next=signed of the	-16 16
bare next=signed to	-12 12
bare next=word ,	-16 16
bare next=word for	19 -19
bare next=word instead of	-13 13
bare next=word or	-14 14
bare no customs	-14 14
bare numbers=3	7 -7
bare parties=false	7 -7
bare prior=digits 	11 -11
bare prior=digits , then	-12 12
bare prior=digits and	-19 19
bare prior=digits far	-10 10
bare prior=digits for	17 -17
bare prior=digits of	22 -22
bare prior=digits to	18 -18
bare prior=digits —	14 -14
bare prior=free far	-11 11
bare prior=none	24 -24
bare prior=signed , not	-15 15
bare prior=signed , of which	-18 18
bare prior=signed and	-14 14
bare prior=signed far	-7 7
bare prior=signed from	-12 12
bare prior=signed instead of	-17 17
bare prior=signed on the	11 -11
bare prior=signed to	-21 21
bare prior=word 	36 -36
bare prior=word ,	-16 16
bare prior=word and	13 -13
bare prior=word far	11 -11
bare prior=word for	13 -13
bare prior=word of the	12 -12
bare prior=worked far	9 -9
bare r1="	-17 17
bare r1=(	25 -25
bare r1=,	-33 33
bare r1=.	-17 17
bare r1=:	10 -10
bare r1=;	-25 25
bare r1=<agent>	23 -23
bare r1=<day-gone>	-19 19
bare r1=<duty>	18 -18
bare r1=<goods>	51 -51
bare r1=<level-noun>	19 -19
bare r1=<level>	12 -12
bare r1=<name>	22 -22
bare r1=<office>	17 -17
bare r1=<quality>	50 -50
bare r1=<sender>	20 -20
bare r1=<span>	23 -23
bare r1=<v-begin>	-12 12
bare r1=<v-impose>	27 -27
bare r1=<v-say>	18 -18
bare r1=<v-up>	17 -17
bare r1=?	-27 27
bare r1=again	-12 12
bare r1=against	-14 14
bare r1=all	-22 22
bare r1=and	-38 38
bare r1=as	-35 35
bare r1=at	-12 12
bare r1=before	-31 31
bare r1=cargoe	9 -9
bare r1=category	12 -12
bare r1=centimetre	10 -10
bare r1=chemical	8 -8
bare r1=come	-15 15
bare r1=duty	8 -8
bare r1=economy	53 -53
bare r1=exclusion	15 -15
bare r1=figure	10 -10
bare r1=for	-12 12
bare r1=from	-26 26
bare r1=government	16 -16
bare r1=has	-18 18
bare r1=here	-9 9
bare r1=i	-10 10
bare r1=if	-17 17
bare r1=in	-23 23
bare r1=is	-23 23
bare r1=it	-13 13
bare r1=job	22 -22
bare r1=kind	12 -12
bare r1=largest	18 -18
bare r1=like	-10 10
bare r1=line	10 -10
bare r1=list	17 -17
bare r1=long	12 -12
bare r1=metre	15 -15
bare r1=more	-9 9
bare r1=next	-16 16
bare r1=notice	15 -15
bare r1=now	-39 39
bare r1=of	-19 19
bare r1=on	-53 53
bare r1=once	-11 11
bare r1=other	43 -43
bare r1=over	-11 11
bare r1=per	-12 12
bare r1=percent	-33 33
bare r1=point	22 -22
bare r1=precursor	14 -14
bare r1=question	15 -15
bare r1=rare	17 -17
bare r1=remain	-12 12
bare r1=round	15 -15
bare r1=side	18 -18
bare r1=signature	14 -14
bare r1=since	-19 19
bare r1=state	10 -10
bare r1=step	11 -11
bare r1=tariff	11 -11
bare r1=that	-9 9
bare r1=then	-17 17
bare r1=there	-11 11
bare r1=thi	13 -13
bare r1=thing	21 -21
bare r1=time	45 -45
bare r1=under	13 -13
bare r1=until	-22 22
bare r1=was	-32 32
bare r1=when	-21 21
bare r1=will	-15 15
bare r1=would	-28 28
bare r1=—	19 -19
bare r2='s	12 -12
bare r2=,	11 -11
bare r2=-	10 -10
bare r2=:	22 -22
bare r2=;	10 -10
bare r2=<day-gone>	-21 21
bare r2=<goods>	-7 7
bare r2=<money>	19 -19
bare r2=<month-ahead>	-48 48
bare r2=<month-gone>	-18 18
bare r2=<organisation>	-25 25
bare r2=<quality>	18 -18
bare r2=<sender>	34 -34
bare r2=<span>	17 -17
bare r2=<taker>	21 -21
bare r2=<v-agree>	13 -13
bare r2=<v-bear>	10 -10
bare r2=<v-end>	14 -14
bare r2=<v-impose>	-11 11
bare r2=<v-return>	-14 14
bare r2=<v-sign>	11 -11
bare r2=<v-stay>	-13 13
bare r2=<v-suspend>	10 -10
bare r2=against	-11 11
bare r2=all	-12 12
bare r2=and	10 -10
bare r2=at	29 -29
bare r2=back	-21 21
bare r2=be	-20 20
bare r2=buyer	11 -11
bare r2=by	-8 8
bare r2=cent	-17 17
bare r2=company	14 -14
bare r2=could	-10 10
bare r2=country	20 -20
bare r2=day	15 -15
bare r2=duty	20 -20
bare r2=earth	17 -17
bare r2=farm	11 -11
bare r2=fentanyl	-10 10
bare r2=for	-12 12
bare r2=four	9 -9
bare r2=from	8 -8
bare r2=get	11 -11
bare r2=had	12 -12
bare r2=has	11 -11
bare r2=if	15 -15
bare r2=importer	10 -10
bare r2=in	13 -13
bare r2=into	-14 14
bare r2=it	-31 31
bare r2=keep	-6 6
bare r2=like	-12 12
bare r2=list	12 -12
bare r2=new	-16 16
bare r2=not	-10 10
bare r2=nothing	14 -14
bare r2=of	37 -37
bare r2=on	-4 4
bare r2=one	-11 11
bare r2=other	-12 12
bare r2=our	-28 28
bare r2=over	13 -13
bare r2=per	-16 16
bare r2=point	-15 15
bare r2=product	10 -10
bare r2=remain	-8 8
bare r2=say	-11 11
bare r2=sell	-10 10
bare r2=she	18 -18
bare r2=sign	9 -9
bare r2=spring	-10 10
bare r2=tariff	11 -11
bare r2=that	13 -13
bare r2=the	-26 26
bare r2=those	-20 20
bare r2=to	-14 14
bare r2=up	14 -14
bare r2=were	17 -17
bare r2=what	-10 10
bare r2=which	-23 23
bare r2=with	16 -16
bare r2=would	8 -8
bare r2=you	-12 12
bare r=) ,	-8 8
bare r=) .	-16 16
bare r=) and	-16 16
bare r=, <level>	-7 7
bare r=, <number>	-8 8
bare r=, <quality>	12 -12
bare r=, against	-12 12
bare r=, are	-9 9
bare r=, because	-7 7
bare r=, by	-13 13
bare r=, for	-17 17
bare r=, i	15 -15
bare r=, like	-12 12
bare r=, make	-11 11
bare r=, on	-30 30
bare r=, once	11 -11
bare r=, say	-11 11
bare r=, she	18 -18
bare r=, that	15 -15
bare r=, the	13 -13
bare r=, up	10 -10
bare r=, which	-17 17
bare r=, with	21 -21
bare r=. <end>	-17 17
bare r=: "	9 -9
bare r=: <name>	13 -13
bare r=: the	-13 13
bare r=; on	-7 7
bare r=<day-today> .	-11 11
bare r=<quality> country	12 -12
bare r=<span> ,	9 -9
bare r=<span> .	17 -17
bare r=? <end>	-13 13
bare r=after .	11 -11
bare r=after that	-10 10
bare r=again ,	-17 17
bare r=all in	-9 9
bare r=and <number>	-12 12
bare r=and not	-24 24
bare r=at once	-9 9
bare r=before .	-30 30
bare r=by <number>	10 -10
bare r=by the	-14 14
bare r=economy .	12 -12
bare r=for <name>	-15 15
bare r=for <number>	34 -34
bare r=from <month-ahead>	-24 24
bare r=from <name>	10 -10
bare r=in <month-ahead>	-19 19
bare r=in <name>	-12 12
bare r=in <number>	24 -24
bare r=in all	-7 7
bare r=in the	15 -15
bare r=is <level>	9 -9
bare r=is what	-15 15
bare r=it is	-14 14
bare r=kind of	12 -12
bare r=last week	-19 19
bare r=last year	13 -13
bare r=metre .	10 -10
bare r=more ,	-15 15
bare r=next year	-10 10
bare r=notice of	8 -8
bare r=now ,	-15 15
bare r=now .	-32 32
bare r=of <level>	24 -24
bare r=of <number>	25 -25
bare r=of it	-14 14
bare r=of its	-16 16
bare r=of the	-20 20
bare r=of those	-18 18
bare r=of us	9 -9
bare r=on <day-gone>	-17 17
bare r=on our	-15 15
bare r=on the	9 -9
bare r=on their	-15 15
bare r=or <number>	-11 11
bare r=per cent	-18 18
bare r=percent on	-13 13
bare r=plu <number>	-11 11
bare r=question <end>	10 -10
bare r=rare earth	17 -17
bare r=since <month-gone>	-9 9
bare r=that he	10 -10
bare r=the <organisation>	-13 13
bare r=then .	-13 13
bare r=time what	8 -8
bare r=to <level>	-12 12
bare r=to <span>	12 -12
bare r=under the	-11 11
bare r=until <month-gone>	-11 11
bare r=was the	-16 16
bare r=would be	-11 11
bare r=would do	-13 13
bare r=— <number>	15 -15
bare round	-15 15
bare said	-24 24
bare said small	-25 25
bare signed ahead=1	19 -19
bare signed ahead=2	19 -19
bare signed ahead=far	-19 19
bare signed ahead=none	-16 16
bare signed back=far	22 -22
bare signed back=none	19 -19
bare signed=0	15 -15
bare signed=1	-6 6
bare signed=2	22 -22
bare times=1	23 -23
broken	15 -15
c0=lack	15 -15
c0=renew	14 -14
c0=return	12 -12
c0=up	10 -10
c1=agree	28 -28
c1=deny	-6 6
c1=end	20 -20
c1=lack	15 -15
c1=propose	-16 16
c1=renew	10 -10
c1=sign	21 -21
c1=threaten	-13 13
c1=up	12 -12
c2=bear	15 -15
c2=lack	-15 15
c2=propose	12 -12
c2=say	16 -16
c2=sell	13 -13
c2=threaten	-14 14
ct0=agree past-passive	13 -13
ct0=bear past-passive	14 -14
ct0=bear present	-10 10
ct0=bear present-passive	17 -17
ct0=begin future	-12 12
ct0=buy future	18 -18
ct0=buy modal	-19 19
ct0=deny past	-7 7
ct0=down future-passive	-22 22
ct0=down past	8 -8
ct0=down past-passive	20 -20
ct0=down perfect	-10 10
ct0=down pluperfect	27 -27
ct0=down present-passive	-8 8
ct0=end modal	14 -14
ct0=end present	-10 10
ct0=impose perfect-passive	13 -13
ct0=impose present-passive	-15 15
ct0=propose future	-24 24
ct0=propose past	-14 14
ct0=propose pluperfect	17 -17
ct0=renew past	12 -12
ct0=say future	-14 14
ct0=say past	5 -5
ct0=say perfect	-13 13
ct0=say present-passive	22 -22
ct0=sell past	12 -12
ct0=sell perfect	-10 10
ct0=sign modal	15 -15
ct0=sign past-passive	-12 12
ct0=stay past-passive	14 -14
ct0=suspend future	15 -15
ct0=suspend past	-16 16
ct0=target future	-13 13
ct0=target future-passive	11 -11
ct0=up future	11 -11
ct0=up past	14 -14
ct0=up pluperfect	-9 9
ct1=agree participle-passive	14 -14
ct1=agree past-passive	13 -13
ct1=bear infinitive	10 -10
ct1=bear past-passive	14 -14
ct1=bear present-passive	16 -16
ct1=begin future	-12 12
ct1=begin infinitive	-14 14
ct1=buy future	18 -18
ct1=buy modal	-15 15
ct1=deny past	-7 7
ct1=down future-passive	-22 22
ct1=down participle-passive	15 -15
ct1=down past	8 -8
ct1=down past-passive	20 -20
ct1=down perfect	-10 10
ct1=down pluperfect	27 -27
ct1=down present-passive	-8 8
ct1=end infinitive	28 -28
ct1=end modal	14 -14
ct1=end participle-passive	14 -14
ct1=end present	-11 11
ct1=impose gerund	-11 11
ct1=impose infinitive	-14 14
ct1=impose infinitive-passive	-11 11
ct1=impose participle-passive	-5 5
ct1=impose perfect-passive	13 -13
ct1=impose pluperfect	12 -12
ct1=impose present	5 -5
ct1=impose present-passive	-15 15
ct1=propose future	-23 23
ct1=propose gerund	-13 13
ct1=propose infinitive	-17 17
ct1=propose participle-passive	-15 15
ct1=propose past	-23 23
ct1=propose pluperfect	19 -19
ct1=propose present	14 -14
ct1=say future	-13 13
ct1=say past	4 -4
ct1=say past-passive	-16 16
ct1=say perfect	-11 11
ct1=sell past	12 -12
ct1=sell perfect	-10 10
ct1=sign modal	17 -17
ct1=sign participle-passive	-16 16
ct1=sign past	13 -13
ct1=sign past-passive	-12 12
ct1=stay gerund	12 -12
ct1=stay infinitive	-9 9
ct1=stay past-passive	15 -15
ct1=suspend future	15 -15
ct1=suspend past	-16 16
ct1=target future	-13 13
ct1=target future-passive	11 -11
ct1=threaten participle-passive	-12 12
ct1=up future	11 -11
ct1=up participle-passive	-12 12
ct1=up pluperfect	-9 9
ct2=agree pluperfect	10 -10
ct2=bear future-passive	14 -14
ct2=bear modal-passive	-11 11
ct2=bear participle-passive	18 -18
ct2=begin past	8 -8
ct2=begin present	-8 8
ct2=begin present-passive	-9 9
ct2=down modal	-12 12
ct2=impose future-passive	-13 13
ct2=impose modal	23 -23
ct2=impose participle-passive	-25 25
ct2=impose past-passive	-11 11
ct2=impose pluperfect	14 -14
ct2=impose present	29 -29
ct2=impose present-passive	-9 9
ct2=lack future	-11 11
ct2=lack present	-9 9
ct2=propose past	10 -10
ct2=propose past-passive	-14 14
ct2=propose perfect-passive	-9 9
ct2=propose present	18 -18
ct2=propose present-passive	8 -8
ct2=say perfect	22 -22
ct2=say present-passive	14 -14
ct2=sign participle-passive	-15 15
ct2=sign pluperfect	10 -10
ct2=sign present-passive	11 -11
ct2=suspend participle-passive	-11 11
ct2=target future-passive	-14 14
ct2=target present	24 -24
ct2=target present-passive	-9 9
ct2=up infinitive	12 -12
ct2=up modal	15 -15
ct2=up past	-10 10
ct2=up pluperfect	-8 8
ct2=up present-passive	-8 8
duty ahead=far	9 -9
duty back=none	5 -5
duty=false	10 -10
duty=true	9 -9
f:"	16 -16
f:&	28 -28
f:(	13 -13
f:*	10 -10
f:/	12 -12
f::	10 -10
f:;	17 -17
f:<agent>	-7 7
f:<day-gone>	-10 10
f:<day-today>	14 -14
f:<duty>	9 -9
f:<gate>	-12 12
f:<goods-amount>	19 -19
f:<level>	23 -23
f:<money>	17 -17
f:<month-gone>	-20 20
f:<name>	-12 12
f:<number>	-29 29
f:<person>	-13 13
f:<quality>	-22 22
f:<seat>	-12 12
f:<sender>	9 -9
f:<taker>	12 -12
f:<v-agree>	18 -18
f:<v-buy>	4 -4
f:<v-down>	10 -10
f:<v-propose>	13 -13
f:<v-refuse>	16 -16
f:<v-renew>	19 -19
f:<v-stay>	11 -11
f:<v-suspend>	-9 9
f:<v-threaten>	29 -29
f:?	27 -27
f:above	20 -20
f:abroad	22 -22
f:accused	-10 10
f:add	-23 23
f:addition	-14 14
f:additional	10 -10
f:adopt	18 -18
f:affected	14 -14
f:after	-5 5
f:ago	12 -12
f:agreement	-20 20
f:ahead	23 -23
f:air	17 -17
f:all	-17 17
f:alternative	-15 15
f:although	-14 14
f:am	-30 30
f:among	6 -6
f:announce	-22 22
f:another	-12 12
f:answer	9 -9
f:anyone	10 -10
f:anything	13 -13
f:approve	31 -31
f:are	12 -12
f:around	-17 17
f:arrangement	-12 12
f:ask	14 -14
f:assured	12 -12
f:at	11 -11
f:average	43 -43
f:away	-27 27
f:ban	11 -11
f:based	-23 23
f:basi	-11 11
f:battery	5 -5
f:bean	-26 26
f:bear	-27 27
f:became	-23 23
f:become	-25 25
f:beef	16 -16
f:been	-12 12
f:beer	-15 15
f:before	-20 20
f:below	15 -15
f:best	-7 7
f:bet	10 -10
f:between	16 -16
f:beyond	-11 11
f:bilateral	10 -10
f:bill	-21 21
f:bite	19 -19
f:black	20 -20
f:blow	-10 10
f:boeing	8 -8
f:bonu	23 -23
f:both	14 -14
f:bound	12 -12
f:brussel	12 -12
f:budget	9 -9
f:busan	19 -19
f:business	-15 15
f:but	7 -7
f:by	29 -29
f:bytedance	14 -14
f:c	14 -14
f:call	-10 10
f:can't	-12 12
f:canola	-12 12
f:capacity	13 -13
f:capped	-12 12
f:cargoe	13 -13
f:carmaker	11 -11
f:cashew	-11 11
f:ceiling	22 -22
f:certificate	-11 11
f:chair	9 -9
f:change	7 -7
f:chart	-8 8
f:cheap	10 -10
f:cheese	10 -10
f:chicken	-22 22
f:chief	11 -11
f:chip	22 -22
f:city	21 -21
f:clear	9 -9
f:client	18 -18
f:close	12 -12
f:closed	17 -17
f:closer	18 -18
f:closing	12 -12
f:club	9 -9
f:coal	18 -18
f:coat	12 -12
f:cobalt	12 -12
f:cod	-11 11
f:coffee	-12 12
f:come	-17 17
f:commissioner	-9 9
f:company	13 -13
f:complained	26 -26
f:concentrate	15 -15
f:confirm	-15 15
f:congress	-10 10
f:contract	18 -18
f:contrary	11 -11
f:copper	13 -13
f:cork	-16 16
f:corrected	-11 11
f:cost	21 -21
f:could	16 -16
f:counter	12 -12
f:countermeasure	-16 16
f:cousin	-12 12
f:cover	-14 14
f:covered	9 -9
f:crab	-16 16
f:crane	13 -13
f:cross	-14 14
f:crusher	11 -11
f:cubic	10 -10
f:custom	10 -10
f:cut	13 -13
f:de	-13 13
f:deadline	20 -20
f:dearer	8 -8
f:decision	-19 19
f:decree	-9 9
f:deficit	15 -15
f:deliver	-15 15
f:deny	-15 15
f:depend	-9 9
f:desk	8 -8
f:die	-13 13
f:differently	-19 19
f:director	12 -12
f:discuss	-13 13
f:dispute	9 -9
f:do	6 -6
f:doesn't	8 -8
f:dollar	17 -17
f:don't	5 -5
f:draft	-21 21
f:drawer	-15 15
f:drop	-15 15
f:drug	-12 12
f:dry	19 -19
f:earth	10 -10
f:easier	13 -13
f:easter	-19 19
f:effective	-12 12
f:effectively	-8 8
f:egg	-18 18
f:else	6 -6
f:elsewhere	-11 11
f:end	-24 24
f:energy	-16 16
f:enough	-13 13
f:entity	10 -10
f:equal	11 -11
f:equipment	19 -19
f:evening	-29 29
f:ever	-12 12
f:everyone	11 -11
f:everything	-6 6
f:everywhere	-7 7
f:exact	-11 11
f:exclusion	5 -5
f:exist	19 -19
f:explain	-11 11
f:export	19 -19
f:extend	38 -38
f:extension	34 -34
f:extra	13 -13
f:factory	-10 10
f:fail	11 -11
f:fall	15 -15
f:false	-14 14
f:far	23 -23
f:farm	-18 18
f:favor	17 -17
f:fear	-22 22
f:federal	13 -13
f:fee	27 -27
f:fentanyl	-32 32
f:fifth	19 -19
f:fighting	12 -12
f:figure	-20 20
f:filed	-12 12
f:fill	-11 11
f:filled	-13 13
f:finance	17 -17
f:finished	10 -10
f:fish	-12 12
f:fix	21 -21
f:flew	20 -20
f:followed	-10 10
f:for	13 -13
f:forced	-28 28
f:forecast	17 -17
f:foreign	11 -11
f:foreseen	-13 13
f:form	10 -10
f:fortnight	11 -11
f:framework	28 -28
f:freight	18 -18
f:from	-11 11
f:further	-4 4
f:gain	12 -12
f:gained	11 -11
f:game	13 -13
f:garden	-12 12
f:gave	-21 21
f:get	-10 10
f:give	14 -14
f:government	15 -15
f:graphite	10 -10
f:ground	-10 10
f:group	13 -13
f:grow	16 -16
f:grower	-15 15
f:guess	-13 13
f:gun	-7 7
f:half	-12 12
f:hand	-14 14
f:handshake	12 -12
f:have	-8 8
f:he	-19 19
f:heart	10 -10
f:heavy	15 -15
f:height	-11 11
f:help	13 -13
f:here	12 -12
f:hide	9 -9
f:high	-21 21
f:highest	-11 11
f:him	-13 13
f:himself	-18 18
f:hit	12 -12
f:holiday	21 -21
f:home	15 -15
f:hope	-17 17
f:hotel	23 -23
f:hour	19 -19
f:household	11 -11
f:how	22 -22
f:hurt	-10 10
f:i	-30 30
f:i'm	19 -19
f:i've	-11 11
f:idea	14 -14
f:if	11 -11
f:immediately	-13 13
f:import	22 -22
f:included	19 -19
f:including	-10 10
f:income	-8 8
f:inflation	36 -36
f:informed	7 -7
f:initial	-11 11
f:instrument	-18 18
f:interest	17 -17
f:invest	-10 10
f:iowa	-11 11
f:is	-9 9
f:isn't	12 -12
f:it	-14 14
f:it'd	10 -10
f:item	-23 23
f:izmir	-17 17
f:job	10 -10
f:joint	-9 9
f:judgment	-13 13
f:juice	-16 16
f:karachi	10 -10
f:kingdom	17 -17
f:labor	-21 21
f:lamp	10 -10
f:lapse	-14 14
f:last	-18 18
f:lasted	19 -19
f:lasting	15 -15
f:later	-42 42
f:laughed	11 -11
f:law	12 -12
f:lawyer	20 -20
f:lay	11 -11
f:learn	11 -11
f:leave	-16 16
f:legal	-12 12
f:lengthen	-14 14
f:less	14 -14
f:let	-21 21
f:level	-13 13
f:levy	-12 12
f:licence	8 -8
f:limit	16 -16
f:line	27 -27
f:list	-20 20
f:lithium	14 -14
f:live	9 -9
f:loan	11 -11
f:lobster	-19 19
f:longer	31 -31
f:lorry	22 -22
f:lose	19 -19
f:low	12 -12
f:lumber	-14 14
f:lunch	13 -13
f:main	15 -15
f:make	-31 31
f:management	17 -17
f:margin	20 -20
f:market	-10 10
f:material	11 -11
f:me	-15 15
f:meal	-17 17
f:mean	-10 10
f:measure	20 -20
f:medicine	-23 23
f:medium	10 -10
f:meet	11 -11
f:member	-18 18
f:memorandum	12 -12
f:memory	-8 8
f:metal	18 -18
f:metre	22 -22
f:might	29 -29
f:million	31 -31
f:mind	11 -11
f:mine	-8 8
f:minute	28 -28
f:mistake	-10 10
f:moment	-14 14
f:monday	-10 10
f:money	19 -19
f:month	23 -23
f:more	9 -9
f:morning	16 -16
f:mortgage	19 -19
f:most	-13 13
f:mr	16 -16
f:much	18 -18
f:nagoya	9 -9
f:name	11 -11
f:natural	-13 13
f:negotiate	13 -13
f:negotiator	-24 24
f:neither	13 -13
f:new	35 -35
f:newspaper	-12 12
f:next	13 -13
f:nickel	14 -14
f:night	31 -31
f:nil	-19 19
f:nobody	-17 17
f:noodle	-10 10
f:nor	16 -16
f:note	15 -15
f:notice	10 -10
f:nought	-13 13
f:novarti	-15 15
f:now	-14 14
f:number	-15 15
f:nvidia	12 -12
f:o'clock	11 -11
f:observer	12 -12
f:obtain	18 -18
f:of	13 -13
f:officer	14 -14
f:older	-14 14
f:once	-7 7
f:open	29 -29
f:operator	20 -20
f:or	-14 14
f:orange	-18 18
f:other	-22 22
f:otherwise	-20 20
f:our	-12 12
f:out	-8 8
f:output	10 -10
f:p	15 -15
f:package	8 -8
f:parliament	-10 10
f:partner	33 -33
f:patented	-17 17
f:pea	-16 16
f:peace	18 -18
f:people	-29 29
f:percent	-38 38
f:peso	15 -15
f:plane	9 -9
f:plastic	-11 11
f:player	11 -11
f:please	24 -24
f:point	9 -9
f:pointed	-11 11
f:pork	8 -8
f:port	18 -18
f:pound	14 -14
f:present	-13 13
f:president	-16 16
f:price	18 -18
f:proclaim	-12 12
f:proclamation	-14 14
f:prolong	-14 14
f:proposal	14 -14
f:purchase	14 -14
f:put	6 -6
f:quantity	-13 13
f:quarrel	-10 10
f:queue	18 -18
f:quickly	-13 13
f:quota	16 -16
f:rain	20 -20
f:rare	11 -11
f:rate	-9 9
f:ready	8 -8
f:reason	15 -15
f:recall	12 -12
f:refiner	22 -22
f:refrain	13 -13
f:refund	22 -22
f:register	13 -13
f:relieved	11 -11
f:remember	-12 12
f:renewal	8 -8
f:repair	13 -13
f:reporter	17 -17
f:representative	17 -17
f:require	-9 9
f:respect	-8 8
f:rest	9 -9
f:result	-11 11
f:retaliation	-12 12
f:return	15 -15
f:revenue	13 -13
f:rice	-9 9
f:right	-10 10
f:rise	28 -28
f:river	22 -22
f:roasted	-11 11
f:room	19 -19
f:rose	12 -12
f:round	20 -20
f:run	14 -14
f:s	15 -15
f:salmon	-9 9
f:salt	26 -26
f:sanction	27 -27
f:saturday	7 -7
f:save	11 -11
f:scheduled	-11 11
f:school	8 -8
f:second	11 -11
f:sell	-11 11
f:semiconductor	-19 19
f:senator	13 -13
f:seoul	7 -7
f:session	18 -18
f:set	-19 19
f:shake	-16 16
f:shall	-11 11
f:share	32 -32
f:sheet	-17 17
f:shelf	-14 14
f:shelve	-17 17
f:shipment	13 -13
f:shirt	11 -11
f:shrimp	-12 12
f:silent	-11 11
f:silver	11 -11
f:simple	-14 14
f:simply	9 -9
f:since	-17 17
f:single	-14 14
f:sit	19 -19
f:six	11 -11
f:sixth	11 -11
f:slowly	15 -15
f:so	-30 30
f:some	16 -16
f:somebody	-15 15
f:spare	-17 17
f:speak	-9 9
f:speculation	-15 15
f:split	13 -13
f:spot	12 -12
f:spring	-11 11
f:stay	-13 13
f:steel	-24 24
f:still	8 -8
f:stockholm	-27 27
f:story	-11 11
f:strike	11 -11
f:student	9 -9
f:success	16 -16
f:such	-7 7
f:sugar	8 -8
f:suggest	-13 13
f:sum	-18 18
f:summer	-11 11
f:summit	-9 9
f:superhard	13 -13
f:supply	-8 8
f:surprised	-14 14
f:suspend	11 -11
f:system	-15 15
f:table	-12 12
f:talk	15 -15
f:talked	16 -16
f:talking	10 -10
f:tangier	16 -16
f:tariff	17 -17
f:tea	14 -14
f:team	11 -11
f:telephone	-18 18
f:tender	13 -13
f:term	20 -20
f:test	14 -14
f:text	12 -12
f:textile	-8 8
f:than	14 -14
f:that	-18 18
f:the	10 -10
f:there	-19 19
f:therefore	-20 20
f:these	15 -15
f:thi	22 -22
f:thing	-15 15
f:think	-20 20
f:those	-33 33
f:threaten	11 -11
f:till	-14 14
f:time	15 -15
f:tin	-14 14
f:to	9 -9
f:toll	15 -15
f:ton	12 -12
f:tool	-16 16
f:total	-12 12
f:touched	-13 13
f:town	11 -11
f:trade	25 -25
f:travel	21 -21
f:treaty	-12 12
f:truce	10 -10
f:truck	16 -16
f:true	-15 15
f:turn	-26 26
f:unchanged	40 -40
f:under	12 -12
f:undertook	16 -16
f:unreliable	11 -11
f:untouched	-22 22
f:us	13 -13
f:use	-17 17
f:valid	12 -12
f:value	16 -16
f:video	-11 11
f:wait	10 -10
f:waiver	-13 13
f:walnut	10 -10
f:warehouse	-18 18
f:warn	20 -20
f:was	-12 12
f:way	-19 19
f:we've	-11 11
f:well	-10 10
f:what	-14 14
f:whatever	-17 17
f:when	-28 28
f:whether	29 -29
f:which	9 -9
f:whoever	13 -13
f:whose	-8 8
f:why	-16 16
f:will	9 -9
f:win	13 -13
f:wish	8 -8
f:with	15 -15
f:withdraw	11 -11
f:without	-25 25
f:word	-27 27
f:work	26 -26
f:worse	-13 13
f:worst	-23 23
f:wrong	-18 18
f:yarn	-12 12
f:year	14 -14
f:yes	-8 8
f:yield	22 -22
f:you	-21 21
f:you're	-15 15
f:young	20 -20
f:your	-13 13
f:—	25 -25
first-of-paragraph	22 -22
form=digits	-15 15
form=fraction	61 -61
form=free	14 -14
form=word	22 -22
form=worked	15 -15
free band=0	14 -14
free duty ahead=2	11 -11
free duty ahead=far	24 -24
free duty ahead=near	19 -19
free duty back=near	4 -4
free duty=true	18 -18
free form=free	14 -14
free goods	-13 13
free goods at large	11 -11
free habit=always	-7 7
free habit=never	26 -26
free habit=often	6 -6
free habit=seldom	12 -12
free l1='s	35 -35
free l1=:	-11 11
free l1=;	-11 11
free l1=<gate>	20 -20
free l1=<goods>	-34 34
free l1=<level-noun>	-22 22
free l1=<level>	15 -15
free l1=<not>	15 -15
free l1=<taker>	-11 11
free l1=<v-bear>	-19 19
free l1=<v-begin>	-22 22
free l1=<v-down>	19 -19
free l1=<v-end>	10 -10
free l1=<v-impose>	-16 16
free l1=<v-propose>	-13 13
free l1=<v-say>	44 -44
free l1=<v-sell>	12 -12
free l1=<v-target>	-18 18
free l1=and	10 -10
free l1=are	-14 14
free l1=ask	-10 10
free l1=at	-37 37
free l1=become	-12 12
free l1=beef	-17 17
free l1=bring	11 -11
free l1=changed	15 -15
free l1=charge	-26 26
free l1=did	16 -16
free l1=doe	11 -11
free l1=duty	14 -14
free l1=from	-20 20
free l1=get	22 -22
free l1=good	13 -13
free l1=have	12 -12
free l1=heard	7 -7
free l1=if	25 -25
free l1=importer	-11 11
free l1=in	-26 26
free l1=is	9 -9
free l1=it	14 -14
free l1=its	9 -9
free l1=not	13 -13
free l1=now	-18 18
free l1=of	-17 17
free l1=on	-8 8
free l1=or	17 -17
free l1=pay	-42 42
free l1=quota	10 -10
free l1=say	31 -31
free l1=side	14 -14
free l1=so	11 -11
free l1=still	-14 14
free l1=take	-30 30
free l1=that	17 -17
free l1=their	19 -19
free l1=them	-20 20
free l1=then	8 -8
free l1=there	-10 10
free l1=were	21 -21
free l1=which	16 -16
free l1=with	16 -16
free l2="	-12 12
free l2=:	17 -17
free l2=<agent>	23 -23
free l2=<day-ahead>	25 -25
free l2=<day-gone>	17 -17
free l2=<goods>	-18 18
free l2=<level-noun>	-10 10
free l2=<money>	17 -17
free l2=<not>	18 -18
free l2=<number>	-10 10
free l2=<v-agree>	14 -14
free l2=<v-begin>	-29 29
free l2=<v-buy>	-15 15
free l2=<v-end>	12 -12
free l2=<v-impose>	11 -11
free l2=<v-say>	19 -19
free l2=<v-stay>	15 -15
free l2=<v-up>	-18 18
free l2=a	9 -9
free l2=agreement	-18 18
free l2=and	9 -9
free l2=ask	-10 10
free l2=at	-19 19
free l2=be	10 -10
free l2=been	16 -16
free l2=before	-14 14
free l2=car	10 -10
free l2=down	-26 26
free l2=enter	-20 20
free l2=fall	-9 9
free l2=generic	-17 17
free l2=go	-18 18
free l2=has	11 -11
free l2=have	22 -22
free l2=he	12 -12
free l2=in	-35 35
free l2=its	-18 18
free l2=law	20 -20
free l2=next	22 -22
free l2=no	12 -12
free l2=now	-9 9
free l2=oil	-13 13
free l2=on	22 -22
free l2=part	-30 30
free l2=reduce	15 -15
free l2=side	15 -15
free l2=still	17 -17
free l2=that	17 -17
free l2=them	-18 18
free l2=then	13 -13
free l2=there	15 -15
free l2=up	-14 14
free l2=will	-7 7
free l2=with	10 -10
free l2=would	27 -27
free l=, at	-22 22
free l=, now	-15 15
free l=, say	10 -10
free l=, with	18 -18
free l=<begin> <name>	-8 8
free l=<level> and	13 -13
free l=<level> to	-19 19
free l=<name> ,	-14 14
free l=<name> :	9 -9
free l=<name> at	-9 9
free l=<name> take	-16 16
free l=<name> will	-12 12
free l=<number> to	-22 22
free l=<seat> to	11 -11
free l=and pay	-15 15
free l=ask for	-10 10
free l=car pay	8 -8
free l=come in	-22 22
free l=come to	20 -20
free l=down to	-28 28
free l=duty of	-10 10
free l=enter <name>	-14 14
free l=fall to	-9 9
free l=generic are	-11 11
free l=go to	-10 10
free l=good to	-14 14
free l=had been	-16 16
free l=has had	-17 17
free l=have been	12 -12
free l=in <name>	-16 16
free l=in at	-10 10
free l=in for	-16 16
free l=it 's	9 -9
free l=it pay	-12 12
free l=it was	-16 16
free l=law to	12 -12
free l=medicine are	21 -21
free l=next to	22 -22
free l=of the	8 -8
free l=offer to	-12 12
free l=rate of	-12 12
free l=say that	11 -11
free l=tariff of	-9 9
free l=there 's	10 -10
free l=they are	-20 20
free l=which pay	-17 17
free l=will pay	-13 13
free l=would pay	14 -14
free lll=, which pay	-17 17
free lll=<begin> <begin> <name>	-8 8
free lll=<begin> <name> take	-12 12
free lll=<begin> it is	9 -9
free lll=<begin> they are	-15 15
free lll=<name> is to	-13 13
free lll=<name> would be	12 -12
free lll=a duty of	-10 10
free lll=a rate of	-10 10
free lll=are to be	18 -18
free lll=enter the <name>	8 -8
free lll=from <level> to	-19 19
free lll=from <name> pay	-8 8
free lll=from <number> to	-16 16
free lll=had ask for	-21 21
free lll=industrial good to	-9 9
free lll=there will be	9 -9
free lr='s ,	9 -9
free lr=: ,	-16 16
free lr=: <end>	-15 15
free lr=<begin> .	-20 20
free lr=<begin> has	18 -18
free lr=<begin> in	24 -24
free lr=<begin> new	16 -16
free lr=<begin> of	-13 13
free lr=<name> ,	-24 24
free lr=<name> of	15 -15
free lr=<organisation> of	9 -9
free lr=a rate	-15 15
free lr=a trade	13 -13
free lr=and else	20 -20
free lr=are ,	14 -14
free lr=are .	13 -13
free lr=at .	-14 14
free lr=at duty	-11 11
free lr=be ,	19 -19
free lr=be .	-15 15
free lr=be of	-10 10
free lr=be on	23 -23
free lr=be to	17 -17
free lr=beef of	-13 13
free lr=been .	-16 16
free lr=charge on	-19 19
free lr=enter .	-10 10
free lr=enter of	17 -17
free lr=get .	13 -13
free lr=had access	-9 9
free lr=had to	7 -7
free lr=has on	-10 10
free lr=in .	-19 19
free lr=is ,	-13 13
free lr=is .	-10 10
free lr=is of	22 -22
free lr=of .	-27 27
free lr=or .	17 -17
free lr=or on	13 -13
free lr=pay at	15 -15
free lr=pay for	-15 15
free lr=pay in	-20 20
free lr=pay on	-20 20
free lr=pay since	-10 10
free lr=pay there	-9 9
free lr=pay under	-11 11
free lr=quota of	10 -10
free lr=say .	9 -9
free lr=say on	13 -13
free lr=take .	-14 14
free lr=take on	-19 19
free lr=that on	10 -10
free lr=to ,	-18 18
free lr=to and	8 -8
free lr=to at	-16 16
free lr=to on	8 -8
free lr=was .	-8 8
free next=digits far	12 -12
free next=free far	-16 16
free next=free for	9 -9
free next=none	12 -12
free next=signed 	-13 13
free next=signed of up to	8 -8
free next=signed on more than	-14 14
free next=signed to	-14 14
free next=word far	-21 21
free next=word to	12 -12
free no customs	-11 11
free numbers=2	6 -6
free numbers=3	14 -14
free parties=false	18 -18
free parties=true	19 -19
free prior=digits to	-19 19
free prior=fraction far	10 -10
free prior=signed 	17 -17
free prior=signed and	13 -13
free prior=signed to	-19 19
free r1=(	-22 22
free r1=)	-10 10
free r1=,	-12 12
free r1=.	-12 12
free r1=<day-today>	-12 12
free r1=<duty>	-19 19
free r1=<end>	-7 7
free r1=<gate>	-9 9
free r1=<goods>	-29 29
free r1=<level-noun>	-15 15
free r1=<level>	-13 13
free r1=<not>	10 -10
free r1=<quality>	-27 27
free r1=<v-begin>	13 -13
free r1=<v-impose>	8 -8
free r1=<v-up>	16 -16
free r1=?	9 -9
free r1=about	13 -13
free r1=access	-20 20
free r1=again	-9 9
free r1=because	12 -12
free r1=both	-9 9
free r1=but	26 -26
free r1=change	31 -31
free r1=duty	-11 11
free r1=either	13 -13
free r1=else	22 -22
free r1=entry	-20 20
free r1=for	-19 19
free r1=from	8 -8
free r1=had	-9 9
free r1=happen	13 -13
free r1=has	30 -30
free r1=in	-14 14
free r1=is	11 -11
free r1=it	12 -12
free r1=more	19 -19
free r1=new	21 -21
free r1=rate	-15 15
free r1=since	-23 23
free r1=so	-10 10
free r1=tariff	-10 10
free r1=that	9 -9
free r1=the	9 -9
free r1=to	37 -37
free r1=trade	36 -36
free r1=under	-30 30
free r1=was	25 -25
free r1=within	-22 22
free r2="	13 -13
free r2=,	17 -17
free r2=.	19 -19
free r2=:	14 -14
free r2=;	-10 10
free r2=<day-ahead>	17 -17
free r2=<duty>	-23 23
free r2=<end>	-14 14
free r2=<goods>	-8 8
free r2=<level>	-12 12
free r2=<month-ahead>	9 -9
free r2=<month-gone>	-9 9
free r2=<name>	-9 9
free r2=<not>	23 -23
free r2=<number>	-8 8
free r2=<quality>	-18 18
free r2=<span>	-15 15
free r2=<v-agree>	15 -15
free r2=<v-end>	12 -12
free r2=<v-impose>	19 -19
free r2=<v-say>	19 -19
free r2=<v-sign>	22 -22
free r2=<v-target>	-14 14
free r2=<v-up>	15 -15
free r2=?	9 -9
free r2=a	-8 8
free r2=add	20 -20
free r2=after	-10 10
free r2=agree	9 -9
free r2=agreement	14 -14
free r2=and	-18 18
free r2=been	21 -21
free r2=both	-11 11
free r2=change	15 -15
free r2=charge	-14 14
free r2=do	11 -11
free r2=duty	-18 18
free r2=end	9 -9
free r2=far	-10 10
free r2=has	-12 12
free r2=heard	7 -7
free r2=in	-9 9
free r2=is	6 -6
free r2=it	26 -26
free r2=more	-13 13
free r2=return	15 -15
free r2=since	-13 13
free r2=steel	-17 17
free r2=that	6 -6
free r2=then	8 -8
free r2=there	12 -12
free r2=until	-13 13
free r2=up	9 -9
free r2=well	19 -19
free r2=which	15 -15
free r=, and	-16 16
free r=, for	14 -14
free r=, in	-21 21
free r=, which	13 -13
free r=. <end>	-14 14
free r=<end> <end>	-7 7
free r=<level> <end>	-10 10
free r=access to	-9 9
free r=again .	-12 12
free r=as well	19 -19
free r=both way	-9 9
free r=but the	13 -13
free r=change :	12 -12
free r=else .	18 -18
free r=entry for	-17 17
free r=for <span>	-10 10
free r=for zero	9 -9
free r=from <day-ahead>	-13 13
free r=from the	8 -8
free r=happen ,	8 -8
free r=has been	17 -17
free r=if they	-7 7
free r=in <name>	-43 43
free r=in it	14 -14
free r=in return	12 -12
free r=in the	-14 14
free r=is charge	-14 14
free r=of duty	-19 19
free r=of tariff	-17 17
free r=of that	11 -11
free r=of the	16 -16
free r=of up	8 -8
free r=on more	-15 15
free r=since <number>	-15 15
free r=so far	-10 10
free r=to <level>	-14 14
free r=to <number>	17 -17
free r=to do	11 -11
free r=trade agreement	26 -26
free r=under the	-12 12
free r=until <day-ahead>	13 -13
free r=was heard	7 -7
free said small	-20 20
free signed ahead=1	-16 16
free signed ahead=2	-11 11
free signed ahead=far	19 -19
free signed ahead=none	9 -9
free signed back=none	34 -34
free signed=2	9 -9
free times=2	8 -8
free told=abolish duties	13 -13
free told=duty-free	-17 17
free told=exempt	39 -39
free told=free	-24 24
free told=freed	31 -31
free told=frees	-13 13
free told=nil	-27 27
free told=no duty	-13 13
free told=no tariff	27 -27
free told=none	49 -49
free told=not be charged	20 -20
free told=not charged	30 -30
free told=nothing	21 -21
free told=nought	-33 33
free told=remove tariffs	13 -13
free told=without duty	-24 24
free told=zero	-49 49
goods	-25 25
habit=never	-18 18
habit=often	9 -9
has-future	4 -4
has-participle	-7 7
has-past	15 -15
has-perfect	15 -15
headline	26 -26
is=bare	18 -18
is=bare always 1	22 -22
is=bare always near	39 -39
is=bare never none	-33 33
is=bare often 1	-29 29
is=bare often far	21 -21
is=bare often near	31 -31
is=bare often none	12 -12
is=bare seldom 2	-9 9
is=bare seldom near	-5 5
is=bare seldom none	32 -32
is=bare true 1	13 -13
is=bare true 2	17 -17
is=bare with verb	2 -2
is=free	14 -14
is=free false 1	-6 6
is=free false 2	4 -4
is=free false none	-15 15
is=free never none	26 -26
is=free true 1	23 -23
is=free true far	-6 6
is=free true none	18 -18
is=free verbless	-11 11
is=free with verb	24 -24
is=percent always 1	-19 19
is=percent false 1	-15 15
is=percent false 2	-13 13
is=percent false far	15 -15
is=percent often 1	-15 15
is=percent seldom 1	19 -19
is=percent true 1	-9 9
is=percent true far	-5 5
is=percent with verb	-14 14
is=points false far	16 -16
is=points false none	15 -15
is=points often 1	-22 22
is=points often far	-13 13
is=points often none	12 -12
is=points seldom 1	9 -9
is=points true 2	-13 13
is=points true far	-15 15
is=points true near	-13 13
is=points true none	14 -14
is=points verbless	16 -16
is=worked	15 -15
is=worked always 2	11 -11
is=worked always far	-12 12
is=worked false 1	-6 6
is=worked true 1	27 -27
is=worked true none	7 -7
is=worked with verb	10 -10
l1="	-8 8
l1='	28 -28
l1='s	-23 23
l1=(	27 -27
l1=*	-15 15
l1=+	27 -27
l1=:	-27 27
l1=;	-18 18
l1=<agent>	23 -23
l1=<begin>	-12 12
l1=<day-ahead>	-11 11
l1=<day-today>	-15 15
l1=<gate>	22 -22
l1=<goods>	-39 39
l1=<month-gone>	-18 18
l1=<name>	-19 19
l1=<not>	7 -7
l1=<person>	6 -6
l1=<quality>	11 -11
l1=<taker>	-12 12
l1=<v-bear>	-14 14
l1=<v-begin>	-18 18
l1=<v-buy>	38 -38
l1=<v-down>	35 -35
l1=<v-end>	32 -32
l1=<v-impose>	-22 22
l1=<v-renew>	10 -10
l1=<v-say>	-15 15
l1=<v-sell>	30 -30
l1=<v-sign>	20 -20
l1=<v-target>	-7 7
l1=<v-up>	46 -46
l1=above	25 -25
l1=add	25 -25
l1=additional	-35 35
l1=after	13 -13
l1=all	46 -46
l1=almost	19 -19
l1=also	-11 11
l1=and	-14 14
l1=announce	-34 34
l1=apply	-19 19
l1=ask	-29 29
l1=at	-22 22
l1=average	17 -17
l1=banana	10 -10
l1=be	-10 10
l1=bear	-13 13
l1=became	-13 13
l1=become	-24 24
l1=been	-18 18
l1=being	11 -11
l1=below	18 -18
l1=bring	12 -12
l1=but	-5 5
l1=buy	29 -29
l1=by	76 -76
l1=changed	15 -15
l1=charge	-28 28
l1=chocolate	-10 10
l1=clause	13 -13
l1=closed	11 -11
l1=coffee	-11 11
l1=column	9 -9
l1=come	-23 23
l1=copper	18 -18
l1=cost	28 -28
l1=day	19 -19
l1=did	18 -18
l1=doe	10 -10
l1=down	53 -53
l1=drop	10 -10
l1=duty	-8 8
l1=earn	14 -14
l1=every	14 -14
l1=exceed	-13 13
l1=expect	-10 10
l1=extra	-31 31
l1=face	-17 17
l1=fall	19 -19
l1=figure	12 -12
l1=first	28 -28
l1=fix	-15 15
l1=force	-13 13
l1=from	-25 25
l1=full	-13 13
l1=further	-19 19
l1=gain	8 -8
l1=gained	30 -30
l1=gave	9 -9
l1=get	19 -19
l1=had	-9 9
l1=hall	16 -16
l1=hang	8 -8
l1=hear	15 -15
l1=hold	27 -27
l1=if	32 -32
l1=importer	-12 12
l1=in	15 -15
l1=its	-32 32
l1=just	-10 10
l1=last	14 -14
l1=leave	-19 19
l1=let	10 -10
l1=levy	-12 12
l1=lie	8 -8
l1=line	15 -15
l1=lose	10 -10
l1=lower	10 -10
l1=make	-17 17
l1=mentioned	-17 17
l1=merdeka	24 -24
l1=minu	17 -17
l1=move	13 -13
l1=new	9 -9
l1=not	5 -5
l1=notice	19 -19
l1=now	-29 29
l1=obtain	8 -8
l1=off	20 -20
l1=ordinary	-26 26
l1=other	-21 21
l1=our	-24 24
l1=over	20 -20
l1=own	-12 12
l1=past	24 -24
l1=pay	-41 41
l1=place	9 -9
l1=point	28 -28
l1=potash	13 -13
l1=present	-28 28
l1=propose	6 -6
l1=quota	10 -10
l1=reach	-27 27
l1=read	-14 14
l1=receive	14 -14
l1=remain	-13 13
l1=remember	-26 26
l1=replace	-9 9
l1=rise	21 -21
l1=round	12 -12
l1=same	-24 24
l1=say	-10 10
l1=sell	17 -17
l1=side	12 -12
l1=since	13 -13
l1=so	-9 9
l1=some	32 -32
l1=still	-24 24
l1=suspend	-26 26
l1=that	-17 17
l1=the	-33 33
l1=them	-9 9
l1=there	-10 10
l1=those	12 -12
l1=time	-17 17
l1=to	-31 31
l1=together	-15 15
l1=truce	-12 12
l1=under	33 -33
l1=until	30 -30
l1=up	54 -54
l1=us	-9 9
l1=usual	-10 10
l1=was	-16 16
l1=week	37 -37
l1=were	16 -16
l1=what	10 -10
l1=whopping	-11 11
l1=with	-18 18
l1=within	15 -15
l1=without	8 -8
l1=write	-13 13
l1=year	-20 20
l2="	-28 28
l2='s	-28 28
l2=,	-6 6
l2=.	-8 8
l2=<day-today>	-23 23
l2=<duty>	-7 7
l2=<gate>	-15 15
l2=<goods-amount>	-11 11
l2=<goods>	-18 18
l2=<level-noun>	-20 20
l2=<month-ahead>	-12 12
l2=<month-today>	12 -12
l2=<name>	-13 13
l2=<person>	6 -6
l2=<quality>	-19 19
l2=<sender>	11 -11
l2=<v-agree>	19 -19
l2=<v-bear>	-9 9
l2=<v-buy>	-12 12
l2=<v-deny>	17 -17
l2=<v-down>	17 -17
l2=<v-lack>	15 -15
l2=<v-propose>	-14 14
l2=<v-say>	-18 18
l2=<v-sell>	21 -21
l2=<v-sign>	13 -13
l2=<v-threaten>	-9 9
l2=a	-19 19
l2=account	10 -10
l2=accounted	12 -12
l2=add	-12 12
l2=after	-13 13
l2=among	18 -18
l2=an	-18 18
l2=and	-12 12
l2=announce	17 -17
l2=anything	12 -12
l2=apple	-14 14
l2=b	11 -11
l2=back	-30 30
l2=barley	9 -9
l2=baseline	-13 13
l2=bean	8 -8
l2=been	-13 13
l2=between	13 -13
l2=bill	-14 14
l2=bond	10 -10
l2=border	14 -14
l2=both	-11 11
l2=bottle	12 -12
l2=brandy	11 -11
l2=busan	12 -12
l2=bytedance	10 -10
l2=c	8 -8
l2=call	-6 6
l2=car	13 -13
l2=ceiling	-14 14
l2=chance	10 -10
l2=change	-11 11
l2=chocolate	10 -10
l2=city	21 -21
l2=claim	8 -8
l2=clock	10 -10
l2=close	10 -10
l2=cocoa	-17 17
l2=coffee	-14 14
l2=come	4 -4
l2=content	-11 11
l2=cork	-20 20
l2=cost	-15 15
l2=could	-10 10
l2=customer	-11 11
l2=cut	22 -22
l2=deal	17 -17
l2=discount	15 -15
l2=do	12 -12
l2=doe	-18 18
l2=dollar	11 -11
l2=door	-9 9
l2=duty	-13 13
l2=else	-15 15
l2=end	18 -18
l2=enter	-36 36
l2=even	9 -9
l2=evening	13 -13
l2=expect	11 -11
l2=extend	10 -10
l2=extension	11 -11
l2=fee	17 -17
l2=figure	-19 19
l2=first	-31 31
l2=fish	-10 10
l2=flower	-13 13
l2=for	16 -16
l2=framework	-20 20
l2=from	-15 15
l2=fruit	12 -12
l2=gave	14 -14
l2=generic	-17 17
l2=go	-23 23
l2=half	17 -17
l2=has	13 -13
l2=he	19 -19
l2=hear	-15 15
l2=heard	-14 14
l2=here	-13 13
l2=him	10 -10
l2=hold	-5 5
l2=how	17 -17
l2=idea	-10 10
l2=increase	13 -13
l2=index	11 -11
l2=inflation	22 -22
l2=instead	-23 23
l2=interest	9 -9
l2=is	9 -9
l2=it	-28 28
l2=its	-14 14
l2=last	-16 16
l2=later	-18 18
l2=law	13 -13
l2=lead	8 -8
l2=leave	12 -12
l2=level	-12 12
l2=live	-9 9
l2=loan	11 -11
l2=lorry	12 -12
l2=lose	14 -14
l2=margin	22 -22
l2=meal	-12 12
l2=metre	9 -9
l2=might	12 -12
l2=move	-11 11
l2=next	22 -22
l2=number	-20 20
l2=ocean	10 -10
l2=of	-8 8
l2=offer	-8 8
l2=on	11 -11
l2=open	11 -11
l2=order	-20 20
l2=ordinary	-11 11
l2=our	-12 12
l2=out	14 -14
l2=owned	12 -12
l2=pact	-15 15
l2=page	21 -21
l2=parcel	10 -10
l2=part	-28 28
l2=paste	12 -12
l2=pay	5 -5
l2=people	-11 11
l2=place	-23 23
l2=powder	-16 16
l2=press	8 -8
l2=price	13 -13
l2=quarter	-13 13
l2=range	12 -12
l2=ready	15 -15
l2=recession	12 -12
l2=reduction	14 -14
l2=return	-13 13
l2=rule	22 -22
l2=salmon	-10 10
l2=scale	12 -12
l2=second	-12 12
l2=sell	20 -20
l2=share	19 -19
l2=she	-9 9
l2=shrimp	-10 10
l2=side	-15 15
l2=sign	29 -29
l2=snow	10 -10
l2=step	-12 12
l2=stuck	-10 10
l2=sugar	-18 18
l2=summer	-11 11
l2=suspension	-18 18
l2=talk	-11 11
l2=tariff	-8 8
l2=tea	-13 13
l2=than	-14 14
l2=that	-18 18
l2=them	-11 11
l2=threat	-23 23
l2=threaten	-16 16
l2=thu	9 -9
l2=ticket	11 -11
l2=time	-10 10
l2=too	-10 10
l2=total	-18 18
l2=tractor	-10 10
l2=treaty	13 -13
l2=truce	7 -7
l2=twice	-10 10
l2=under	16 -16
l2=until	-14 14
l2=vote	22 -22
l2=war	-9 9
l2=watche	15 -15
l2=were	-13 13
l2=while	10 -10
l2=wine	9 -9
l2=would	-15 15
l2=write	-18 18
l2=yarn	-12 12
l2=yield	8 -8
l3="	29 -29
l3=&	12 -12
l3=)	14 -14
l3=-	-15 15
l3=;	-21 21
l3=<day-ahead>	-17 17
l3=<day-today>	-7 7
l3=<gate>	9 -9
l3=<goods-amount>	-11 11
l3=<goods>	-9 9
l3=<level-noun>	-10 10
l3=<level>	-13 13
l3=<money>	20 -20
l3=<month-ahead>	-15 15
l3=<name>	-9 9
l3=<organisation>	-9 9
l3=<person>	-20 20
l3=<points>	4 -4
l3=<quality>	-27 27
l3=<seat>	18 -18
l3=<sender>	18 -18
l3=<span>	19 -19
l3=<taker>	14 -14
l3=<v-agree>	14 -14
l3=<v-bear>	-11 11
l3=<v-begin>	-14 14
l3=<v-buy>	-22 22
l3=<v-down>	8 -8
l3=<v-end>	19 -19
l3=<v-impose>	-10 10
l3=<v-sign>	9 -9
l3=<v-suspend>	-18 18
l3=<v-target>	-12 12
l3=<v-up>	-11 11
l3=a	16 -16
l3=about	11 -11
l3=additional	12 -12
l3=aircraft	-16 16
l3=all	-11 11
l3=announcement	10 -10
l3=apple	9 -9
l3=average	16 -16
l3=base	11 -11
l3=basic	12 -12
l3=be	-15 15
l3=because	-10 10
l3=before	16 -16
l3=both	-26 26
l3=buse	16 -16
l3=but	12 -12
l3=buy	-23 23
l3=call	11 -11
l3=can	18 -18
l3=car	18 -18
l3=case	12 -12
l3=charge	-9 9
l3=cocoa	13 -13
l3=continue	-11 11
l3=contract	7 -7
l3=cork	20 -20
l3=could	-11 11
l3=day	11 -11
l3=deal	14 -14
l3=deposit	13 -13
l3=do	-11 11
l3=doe	13 -13
l3=down	-12 12
l3=duty	-12 12
l3=earth	12 -12
l3=electric	10 -10
l3=everybody	-8 8
l3=everyone	-13 13
l3=fall	13 -13
l3=fentanyl	-9 9
l3=fix	11 -11
l3=flower	-11 11
l3=framework	29 -29
l3=from	-23 23
l3=gave	11 -11
l3=general	-10 10
l3=get	-14 14
l3=give	11 -11
l3=government	12 -12
l3=has	-20 20
l3=he	-43 43
l3=he'd	-10 10
l3=him	11 -11
l3=household	10 -10
l3=if	14 -14
l3=in	8 -8
l3=inflation	24 -24
l3=just	-10 10
l3=later	12 -12
l3=level	-12 12
l3=like	-6 6
l3=likewise	-13 13
l3=machine	-9 9
l3=management	14 -14
l3=may	-17 17
l3=meal	-13 13
l3=mean	13 -13
l3=medicine	11 -11
l3=meet	17 -17
l3=more	-14 14
l3=most	-16 16
l3=mr	-14 14
l3=new	-12 12
l3=no	-24 24
l3=older	10 -10
l3=once	-10 10
l3=one	-14 14
l3=or	9 -9
l3=ordinary	-25 25
l3=owner	16 -16
l3=p	-17 17
l3=part	-20 20
l3=per	14 -14
l3=permanent	-16 16
l3=phone	10 -10
l3=point	9 -9
l3=policy	17 -17
l3=present	13 -13
l3=put	-24 24
l3=quarrel	-12 12
l3=quota	-20 20
l3=rate	20 -20
l3=rather	-14 14
l3=record	12 -12
l3=rise	-8 8
l3=safeguard	12 -12
l3=salt	10 -10
l3=section	-9 9
l3=set	11 -11
l3=should	12 -12
l3=stay	-9 9
l3=summer	-13 13
l3=suppose	22 -22
l3=take	-16 16
l3=tea	8 -8
l3=tell	-9 9
l3=text	9 -9
l3=that	-23 23
l3=the	-11 11
l3=them	-18 18
l3=then	-8 8
l3=there	20 -20
l3=thi	11 -11
l3=threat	-11 11
l3=to	-19 19
l3=together	-17 17
l3=too	6 -6
l3=top	-7 7
l3=tuna	-13 13
l3=two	12 -12
l3=unemployment	12 -12
l3=until	-16 16
l3=up	-12 12
l3=usmca	-12 12
l3=want	-9 9
l3=was	21 -21
l3=we	-13 13
l3=we're	-12 12
l3=were	-5 5
l3=where	-22 22
l3=whole	-10 10
l3=why	11 -11
l3=will	-9 9
l3=with	40 -40
l3=without	11 -11
l3=worldwide	-16 16
l3=worse	-9 9
l3=you	21 -21
l3=your	-11 11
l3=|	9 -9
l3=—	10 -10
l4="	-13 13
l4='	17 -17
l4=(	13 -13
l4=)	-24 24
l4=.	-18 18
l4=;	11 -11
l4=<day-ahead>	-10 10
l4=<day-gone>	-9 9
l4=<goods>	-23 23
l4=<not>	-22 22
l4=<office>	-28 28
l4=<quality>	-25 25
l4=<span>	23 -23
l4=<v-agree>	-7 7
l4=<v-buy>	11 -11
l4=<v-propose>	24 -24
l4=<v-return>	-10 10
l4=<v-sell>	-15 15
l4=<v-sign>	-16 16
l4=<v-target>	16 -16
l4=<v-threaten>	-21 21
l4=agree	-13 13
l4=agreement	22 -22
l4=and	-9 9
l4=are	12 -12
l4=ask	-17 17
l4=at	30 -30
l4=bear	11 -11
l4=been	19 -19
l4=before	-11 11
l4=bond	15 -15
l4=border	-9 9
l4=c	10 -10
l4=car	-23 23
l4=continue	12 -12
l4=cost	13 -13
l4=country	19 -19
l4=deal	39 -39
l4=decision	9 -9
l4=deposit	-9 9
l4=did	-9 9
l4=done	16 -16
l4=down	-7 7
l4=drug	8 -8
l4=due	11 -11
l4=duty	-18 18
l4=each	-10 10
l4=fee	16 -16
l4=fentanyl	-24 24
l4=firm	10 -10
l4=force	-12 12
l4=furniture	-8 8
l4=gained	9 -9
l4=go	-22 22
l4=good	15 -15
l4=growth	9 -9
l4=hang	-10 10
l4=i	15 -15
l4=import	12 -12
l4=increase	11 -11
l4=inflation	11 -11
l4=interest	8 -8
l4=introduce	-9 9
l4=is	23 -23
l4=it	-20 20
l4=lapse	-9 9
l4=largest	-9 9
l4=law	-15 15
l4=leave	11 -11
l4=let	-12 12
l4=level	-12 12
l4=levy	18 -18
l4=list	-27 27
l4=lorry	16 -16
l4=lose	10 -10
l4=make	-19 19
l4=market	12 -12
l4=month	11 -11
l4=more	24 -24
l4=mortgage	12 -12
l4=mr	-16 16
l4=must	-12 12
l4=never	-11 11
l4=night	16 -16
l4=number	-11 11
l4=nvidia	15 -15
l4=of	-9 9
l4=offer	20 -20
l4=oil	-23 23
l4=only	-8 8
l4=or	-14 14
l4=ordinary	11 -11
l4=other	-16 16
l4=our	14 -14
l4=own	11 -11
l4=pact	20 -20
l4=paper	17 -17
l4=parcel	18 -18
l4=plant	9 -9
l4=policy	15 -15
l4=powder	11 -11
l4=price	17 -17
l4=quota	-8 8
l4=record	10 -10
l4=reply	-11 11
l4=salmon	-9 9
l4=see	14 -14
l4=send	-9 9
l4=sesame	-16 16
l4=set	-21 21
l4=should	13 -13
l4=sign	-9 9
l4=ski	-13 13
l4=stand	-20 20
l4=stop	-9 9
l4=surcharge	11 -11
l4=suspension	-10 10
l4=table	27 -27
l4=take	15 -15
l4=talk	16 -16
l4=tax	18 -18
l4=tea	-10 10
l4=tell	18 -18
l4=their	-11 11
l4=there	-23 23
l4=they	-19 19
l4=thing	10 -10
l4=those	14 -14
l4=threaten	-11 11
l4=trade	-15 15
l4=truce	-22 22
l4=two	9 -9
l4=under	-9 9
l4=used	-11 11
l4=value	8 -8
l4=want	16 -16
l4=was	-24 24
l4=what	28 -28
l4=whether	11 -11
l4=who	-8 8
l4=will	-16 16
l4=without	-13 13
l4=would	-27 27
l4=year	18 -18
l4=you	-27 27
l=" a	9 -9
l='s at	-16 16
l='s pay	-12 12
l=) and	14 -14
l=, <name>	-18 18
l=, add	10 -10
l=, charge	-9 9
l=, down	21 -21
l=, for	22 -22
l=, from	-17 17
l=, now	-11 11
l=, or	-7 7
l=, pay	-26 26
l=, round	13 -13
l=, the	-17 17
l=, to	-25 25
l=, together	-10 10
l=, up	19 -19
l=: "	-13 13
l=: <name>	18 -18
l=: at	-27 27
l=: down	10 -10
l=: plu	9 -9
l=: the	-15 15
l=: then	7 -7
l=: to	-11 11
l=: up	10 -10
l=<begin> (	12 -12
l=<begin> <begin>	-12 12
l=<begin> <day-gone>	8 -8
l=<begin> <name>	-18 18
l=<begin> and	-13 13
l=<begin> from	-18 18
l=<begin> the	-27 27
l=<day-ahead> ,	-12 12
l=<day-ahead> :	-12 12
l=<day-ahead> and	-10 10
l=<day-ahead> at	14 -14
l=<day-gone> at	19 -19
l=<day-today> 's	-9 9
l=<day-today> at	9 -9
l=<goods-amount> at	-22 22
l=<level> at	22 -22
l=<level> or	-14 14
l=<level> to	5 -5
l=<month-gone> ,	-17 17
l=<month-gone> :	-21 21
l=<month-gone> at	11 -11
l=<name> (	-23 23
l=<name> :	18 -18
l=<name> and	21 -21
l=<name> are	10 -10
l=<name> at	-11 11
l=<name> for	-20 20
l=<name> from	-10 10
l=<name> has	-17 17
l=<name> is	15 -15
l=<name> keep	-9 9
l=<name> levy	-10 10
l=<name> lose	-10 10
l=<name> offer	-17 17
l=<name> take	-23 23
l=<name> to	18 -18
l=<name> want	-21 21
l=<name> was	10 -10
l=<name> will	-11 11
l=<name> —	-17 17
l=<number> (	-23 23
l=<number> ;	-11 11
l=<number> and	-8 8
l=<number> become	-11 11
l=<number> for	29 -29
l=<number> of	30 -30
l=<number> or	-10 10
l=<number> plu	-16 16
l=<number> to	15 -15
l=<number> —	16 -16
l=<organisation> for	-9 9
l=<person> ,	36 -36
l=<person> :	-32 32
l=<person> add	8 -8
l=<person> announce	-12 12
l=<person> say	12 -12
l=<person> want	-23 23
l=<quality> one	-15 15
l=<quality> take	-11 11
l=<seat> offer	-15 15
l=<seat> pay	7 -7
l=<seat> —	-15 15
l=<span> ,	-12 12
l=<span> and	16 -16
l=<span> at	-16 16
l=<span> of	-17 17
l=a flat	-12 12
l=a whopping	-11 11
l=accounted for	12 -12
l=agreement ,	-13 13
l=agreement at	15 -15
l=among the	20 -20
l=an additional	-9 9
l=an extra	-14 14
l=and at	-15 15
l=and charge	-7 7
l=and not	-13 13
l=and pay	-24 24
l=and say	9 -9
l=and take	-14 14
l=and to	-15 15
l=announce at	13 -13
l=are not	10 -10
l=as against	-11 11
l=ask about	-9 9
l=at present	-23 23
l=back with	-9 9
l=banana pay	12 -12
l=be at	-9 9
l=be charge	-11 11
l=beef at	-9 9
l=between the	10 -10
l=but not	14 -14
l=by another	10 -10
l=bytedance keep	10 -10
l=call for	-11 11
l=car :	12 -12
l=car at	-11 11
l=car pay	14 -14
l=ceiling of	-18 18
l=charge is	-8 8
l=charge of	24 -24
l=charge us	-22 22
l=coffee :	-11 11
l=coffee at	-12 12
l=coffee is	9 -9
l=come in	-22 22
l=come to	9 -9
l=content with	-11 11
l=could be	11 -11
l=cut of	21 -21
l=deal at	16 -16
l=difference to	-13 13
l=discount of	15 -15
l=down by	16 -16
l=down for	-22 22
l=down to	-17 17
l=drop to	-9 9
l=duty ,	-13 13
l=duty is	-20 20
l=duty of	-30 30
l=duty on	28 -28
l=else :	-12 12
l=enter <name>	-14 14
l=enter at	-24 24
l=fall by	17 -17
l=fall of	14 -14
l=fall to	-19 19
l=fee of	8 -8
l=figure of	-14 14
l=for its	-18 18
l=for the	16 -16
l=from <name>	-13 13
l=generic are	-11 11
l=give them	10 -10
l=go from	-10 10
l=go to	-20 20
l=go up	9 -9
l=good is	10 -10
l=good of	14 -14
l=good pay	-16 16
l=had been	-23 23
l=had demand	10 -10
l=hand on	-14 14
l=has a	10 -10
l=has been	-7 7
l=has had	-11 11
l=has propose	6 -6
l=have pay	-18 18
l=have take	12 -12
l=high as	-9 9
l=in <name>	-14 14
l=in at	-31 31
l=in for	-19 19
l=in the	24 -24
l=increase of	19 -19
l=instead of	-23 23
l=is charge	-9 9
l=is get	-10 10
l=is up	11 -11
l=it 's	-5 5
l=it a	11 -11
l=it charge	-10 10
l=it has	23 -23
l=it is	-28 28
l=it pay	-18 18
l=it want	9 -9
l=it was	-20 20
l=its own	-16 16
l=keep another	12 -12
l=keep its	-10 10
l=last year	-11 11
l=law to	12 -12
l=leave at	9 -9
l=list of	14 -14
l=live with	-9 9
l=lorry pay	14 -14
l=medicine are	21 -21
l=more ,	-12 12
l=more than	12 -12
l=next to	22 -22
l=not the	-17 17
l=now pay	13 -13
l=of a	-9 9
l=of about	-8 8
l=of another	-13 13
l=of it	-12 12
l=of the	14 -14
l=offer to	-16 16
l=oil :	-15 15
l=on pay	-16 16
l=one at	8 -8
l=out at	8 -8
l=out for	-9 9
l=out of	20 -20
l=owned to	12 -12
l=page and	12 -12
l=palm oil	12 -12
l=pay the	-19 19
l=place of	-18 18
l=put on	-9 9
l=raise by	11 -11
l=raise to	-17 17
l=range from	10 -10
l=rate ,	-14 14
l=rate :	8 -8
l=rate at	20 -20
l=rate from	14 -14
l=rate is	-24 24
l=rate of	-22 22
l=rate to	13 -13
l=rate was	-11 11
l=reduction of	18 -18
l=return to	-14 14
l=rice by	10 -10
l=rise by	9 -9
l=rise of	18 -18
l=rise to	-14 14
l=say :	-13 13
l=say that	10 -10
l=scale from	10 -10
l=second is	-13 13
l=settle for	-12 12
l=sign at	10 -10
l=sign for	10 -10
l=steel at	14 -14
l=step to	-9 9
l=surcharge of	-16 16
l=suspension of	-15 15
l=talk of	-14 14
l=tariff :	7 -7
l=tariff at	9 -9
l=tariff of	-31 31
l=tariff on	10 -10
l=tariff to	-11 11
l=tax of	13 -13
l=than the	-14 14
l=that make	-13 13
l=that the	-11 11
l=that was	-11 11
l=the <day-ahead>	13 -13
l=the <name>	10 -10
l=the <quality>	11 -11
l=the additional	-26 26
l=the extra	-13 13
l=the first	31 -31
l=the full	-11 11
l=the new	8 -8
l=the old	-10 10
l=the ordinary	-25 25
l=the other	-12 12
l=the reciprocal	16 -16
l=the remain	-14 14
l=the same	-24 24
l=them at	-17 17
l=then :	11 -11
l=there 's	10 -10
l=there and	-8 8
l=there are	11 -11
l=they are	-19 19
l=they get	9 -9
l=they pay	-19 19
l=they put	9 -9
l=threat of	-22 22
l=threaten another	-9 9
l=threaten with	-10 10
l=thu pay	14 -14
l=to a	-9 9
l=to pay	16 -16
l=to put	-9 9
l=top of	-9 9
l=twice the	-10 10
l=up :	-13 13
l=up from	-14 14
l=vote to	21 -21
l=was a	12 -12
l=we are	10 -10
l=we gave	10 -10
l=we get	-12 12
l=we see	12 -12
l=were at	-25 25
l=were down	12 -12
l=which pay	-18 18
l=while the	11 -11
l=who is	11 -11
l=will be	-17 17
l=wine ,	11 -11
l=would accept	17 -17
l=would pay	9 -9
l=write that	-12 12
lead=)	-16 16
lead=0	-14 14
lead=1	21 -21
lead=10	-9 9
lead=11	-13 13
lead=12	-14 14
lead=12.5	-16 16
lead=145	-24 24
lead=15	31 -31
lead=18	-8 8
lead=19	20 -20
lead=22	10 -10
lead=24	-30 30
lead=25	17 -17
lead=3	72 -72
lead=30	-17 17
lead=39	-12 12
lead=4	51 -51
lead=5	90 -90
lead=50	-14 14
lead=6	56 -56
lead=7	82 -82
lead=8	41 -41
lead=9	26 -26
lead=add	-17 17
lead=afterwards	-9 9
lead=aircraft	-15 15
lead=all	-14 14
lead=america	-13 13
lead=american	-6 6
lead=an	-24 24
lead=analysts	13 -13
lead=and	-13 13
lead=apples	14 -14
lead=argentina	11 -11
lead=at	-11 11
lead=bananas	-18 18
lead=bank	19 -19
lead=beans	-14 14
lead=before	-23 23
lead=bern	-10 10
lead=between	22 -22
lead=bus	16 -16
lead=by	-25 25
lead=bytedance	14 -14
lead=cars	14 -14
lead=chile	-20 20
lead=chinese	14 -14
lead=cod	11 -11
lead=day	9 -9
lead=duty	-14 14
lead=each	-10 10
lead=earlier	-12 12
lead=economists	14 -14
lead=ecuador	11 -11
lead=eighteen	-16 16
lead=eleven	10 -10
lead=eu	17 -17
lead=everybody	-13 13
lead=everyone	10 -10
lead=fifty	-12 12
lead=finland	-16 16
lead=for	-31 31
lead=forty	-19 19
lead=four	-23 23
lead=friday	12 -12
lead=from	-18 18
lead=generic	-16 16
lead=gold	10 -10
lead=goods	-13 13
lead=half	-13 13
lead=households	15 -15
lead=i'd	11 -11
lead=iceland	-13 13
lead=if	23 -23
lead=importers	-11 11
lead=in	-23 23
lead=india	21 -21
lead=indonesia	-27 27
lead=indonesian	13 -13
lead=inflation	19 -19
lead=interest	8 -8
lead=is	-13 13
lead=its	-27 27
lead=japan	13 -13
lead=kazakhstan	15 -15
lead=kenya	12 -12
lead=malaysia	-12 12
lead=morocco	11 -11
lead=my	20 -20
lead=namibia	9 -9
lead=nicaragua	11 -11
lead=nigeria	9 -9
lead=night	18 -18
lead=nine	-10 10
lead=nineteen	-15 15
lead=ninety	17 -17
lead=none	10 -10
lead=norwegian	-10 10
lead=of	14 -14
lead=oil	9 -9
lead=on	-34 34
lead=one	14 -14
lead=or	17 -17
lead=our	17 -17
lead=ours	-15 15
lead=pakistan	-14 14
lead=paper	-7 7
lead=peruvian	-11 11
lead=polish	-13 13
lead=president	-13 13
lead=rates	23 -23
lead=right	-12 12
lead=section	-7 7
lead=seoul	-12 12
lead=seven	-23 23
lead=should	17 -17
lead=since	-30 30
lead=so	12 -12
lead=spanish	8 -8
lead=sunday	11 -11
lead=suppose	31 -31
lead=switzerland	-37 37
lead=talks	11 -11
lead=tanzania	14 -14
lead=tariffs	-12 12
lead=ten	-55 55
lead=thailand	-11 11
lead=the	25 -25
lead=their	-12 12
lead=there	-9 9
lead=thirteen	-25 25
lead=thirty	-42 42
lead=this	9 -9
lead=three	-26 26
lead=tickets	12 -12
lead=tin	10 -10
lead=to	-27 27
lead=today	-23 23
lead=tokyo	18 -18
lead=trade	10 -10
lead=trump	21 -21
lead=turkey	-10 10
lead=turnout	22 -22
lead=twenty	-45 45
lead=uganda	-13 13
lead=under	-9 9
lead=unemployment	25 -25
lead=until	-13 13
lead=uruguay	12 -12
lead=value	12 -12
lead=washington	-17 17
lead=what	-15 15
lead=whoever	-7 7
lead=whose	-15 15
lead=why	22 -22
lead=with	-11 11
lead=within	-13 13
lll=" <number> for	10 -10
lll=( at present	-9 9
lll=, <level> or	-9 9
lll=, <name> (	-12 12
lll=, <name> :	32 -32
lll=, <number> to	29 -29
lll=, as against	-11 11
lll=, but not	11 -11
lll=, go from	-10 10
lll=, has had	-9 9
lll=, it was	-12 12
lll=, the other	-9 9
lll=, the suspend	10 -10
lll=, which pay	-18 18
lll=, who is	11 -11
lll=, would pay	18 -18
lll=: <level> and	-23 23
lll=: <level> to	14 -14
lll=: <name> ,	-9 9
lll=: <number> and	-13 13
lll=: it was	9 -9
lll=: unchanged at	-9 9
lll=<begin> <begin> (	12 -12
lll=<begin> <begin> <begin>	-12 12
lll=<begin> <begin> <day-gone>	8 -8
lll=<begin> <begin> <name>	-18 18
lll=<begin> <begin> and	-13 13
lll=<begin> <begin> from	-18 18
lll=<begin> <begin> the	-27 27
lll=<begin> <level> and	16 -16
lll=<begin> <name> :	14 -14
lll=<begin> <name> accept	10 -10
lll=<begin> <name> take	-22 22
lll=<begin> <name> want	-14 14
lll=<begin> <name> —	-13 13
lll=<begin> <number> for	16 -16
lll=<begin> <number> to	11 -11
lll=<begin> <person> ,	13 -13
lll=<begin> <person> :	-18 18
lll=<begin> <person> threaten	14 -14
lll=<begin> <person> want	-21 21
lll=<begin> <seat> —	-15 15
lll=<begin> and the	-23 23
lll=<begin> car pay	18 -18
lll=<begin> from <day-ahead>	-11 11
lll=<begin> it has	11 -11
lll=<begin> that is	5 -5
lll=<begin> the <quality>	-19 19
lll=<begin> the other	-10 10
lll=<begin> there are	11 -11
lll=<begin> they are	-17 17
lll=<begin> they pay	-17 17
lll=<begin> up to	17 -17
lll=<day-ahead> , at	-9 9
lll=<day-ahead> and at	-13 13
lll=<day-gone> , at	24 -24
lll=<day-today> it is	-9 9
lll=<level> , <name>	-24 24
lll=<level> , not	-20 20
lll=<level> , or	-14 14
lll=<level> , to	-14 14
lll=<level> for the	21 -21
lll=<level> instead of	-24 24
lll=<level> on the	11 -11
lll=<month-ahead> and to	-12 12
lll=<month-gone> it was	11 -11
lll=<name> 's pay	-11 11
lll=<name> , with	-16 16
lll=<name> agree to	-23 23
lll=<name> ask for	-9 9
lll=<name> charge us	-13 13
lll=<name> has offer	11 -11
lll=<name> is get	-10 10
lll=<name> now pay	15 -15
lll=<name> were down	10 -10
lll=<name> would be	22 -22
lll=<number> , and	-16 16
lll=<number> , down	11 -11
lll=<number> , from	11 -11
lll=<number> , then	-14 14
lll=<number> it was	17 -17
lll=<number> vote to	21 -21
lll=<organisation> has offer	12 -12
lll=<quality> good is	10 -10
lll=<quality> rice by	10 -10
lll=<quality> surcharge of	-11 11
lll=<seat> , at	31 -31
lll=a cut of	14 -14
lll=a fall of	14 -14
lll=a rate of	-16 16
lll=a reduction of	10 -10
lll=a return to	-18 18
lll=a rise of	16 -16
lll=a surcharge of	-12 12
lll=a tariff of	-23 23
lll=add up to	-14 14
lll=additional duty of	-12 12
lll=an increase of	19 -19
lll=and <name> (	-18 18
lll=and <name> ,	10 -10
lll=and <name> :	-12 12
lll=and a further	13 -13
lll=and it was	9 -9
lll=and no longer	-9 9
lll=and the <name>	13 -13
lll=and the <quality>	15 -15
lll=and the ordinary	-12 12
lll=and the reciprocal	13 -13
lll=are to pay	-21 21
lll=as high as	-9 9
lll=at <level> and	12 -12
lll=at <number> and	-10 10
lll=at <number> to	10 -10
lll=back up to	-12 12
lll=charge <level> ,	11 -11
lll=come back at	10 -10
lll=come down from	-12 12
lll=come in at	7 -7
lll=deal , at	11 -11
lll=enter <name> at	-11 11
lll=enter the <name>	8 -8
lll=fentanyl , and	12 -12
lll=fentanyl tariff ,	-13 13
lll=for <name> ,	-14 14
lll=for the first	8 -8
lll=from <day-ahead> :	-19 19
lll=from <day-ahead> and	-10 10
lll=from <name> :	-19 19
lll=from <number> to	-17 17
lll=get in at	-14 14
lll=go down to	-13 13
lll=go in at	-11 11
lll=go on pay	-16 16
lll=half of the	-11 11
lll=has spoken of	-13 13
lll=hold out for	-10 10
lll=i ask for	-17 17
lll=if it 's	13 -13
lll=in <month-gone> ,	-17 17
lll=in <name> ,	-8 8
lll=in <name> :	-9 9
lll=in <number> ,	14 -14
lll=in place of	-18 18
lll=industrial good to	-9 9
lll=into <name> at	-11 11
lll=is talk of	-20 20
lll=is to be	-10 10
lll=it could be	12 -12
lll=it fall to	-10 10
lll=it has been	-8 8
lll=it is not	-12 12
lll=it stay at	-17 17
lll=it would be	-14 14
lll=its duty on	9 -9
lll=its rate at	10 -10
lll=its rate to	18 -18
lll=meet was a	10 -10
lll=more than the	-15 15
lll=no more than	-27 27
lll=now it is	12 -12
lll=of <goods-amount> at	-10 10
lll=of <level> or	-15 15
lll=of <name> :	29 -29
lll=of <number> ,	-14 14
lll=of a further	-9 9
lll=of more than	18 -18
lll=of the other	11 -11
lll=of up to	-16 16
lll=on <day-gone> at	15 -15
lll=on good from	10 -10
lll=on good of	10 -10
lll=on more than	11 -11
lll=on top of	-9 9
lll=one , of	9 -9
lll=one <number> and	18 -18
lll=one side and	-12 12
lll=pay more than	-17 17
lll=present they pay	12 -12
lll=rate stay at	13 -13
lll=rate unchanged at	10 -10
lll=safeguard duty of	13 -13
lll=steel , at	-10 10
lll=that it was	-11 11
lll=the <level> ,	-11 11
lll=the <name> ,	-15 15
lll=the <name> :	-16 16
lll=the <name> to	24 -24
lll=the <number> and	14 -14
lll=the <number> to	-21 21
lll=the <quality> take	-11 11
lll=the difference to	-13 13
lll=the figure of	-11 11
lll=the rate of	-12 12
lll=the second is	-13 13
lll=the surcharge of	-20 20
lll=the tariff of	-12 12
lll=the threat of	-10 10
lll=there has been	11 -11
lll=there have been	11 -11
lll=they ask for	17 -17
lll=to <level> ,	10 -10
lll=to <level> from	-17 17
lll=to <name> ,	13 -13
lll=to <name> :	-14 14
lll=to <name> at	-10 10
lll=top of the	-10 10
lll=was down for	-12 12
lll=we're back at	-10 10
lll=were to pay	10 -10
lll=will be at	-9 9
lll=with <name> at	9 -9
lll=with the ordinary	-10 10
lll=worldwide surcharge of	-12 12
lll=would have been	-18 18
lr=" "	-8 8
lr=" ,	-32 32
lr=" .	-33 33
lr=" for	11 -11
lr=" is	21 -21
lr=" tariff	-11 11
lr=" will	13 -13
lr='s ,	10 -10
lr='s .	-23 23
lr='s now	-10 10
lr='s on	-13 13
lr=( )	25 -25
lr=, )	-19 19
lr=, .	-26 26
lr=, <end>	7 -7
lr=, <name>	-11 11
lr=, as	17 -17
lr=, fentanyl	-13 13
lr=, less	12 -12
lr=, more	17 -17
lr=, next	-12 12
lr=, on	-24 24
lr=, over	-13 13
lr=, so	10 -10
lr=, that	11 -11
lr=, time	12 -12
lr=, to	20 -20
lr=, under	-14 14
lr=, will	-13 13
lr=. .	18 -18
lr=: )	-12 12
lr=: ,	-15 15
lr=: .	-13 13
lr=: <end>	-29 29
lr=: is	11 -11
lr=: more	-15 15
lr=: now	-13 13
lr=: question	12 -12
lr=: to	18 -18
lr=; is	-9 9
lr=<begin> )	11 -11
lr=<begin> ,	-40 40
lr=<begin> .	25 -25
lr=<begin> <end>	-42 42
lr=<begin> and	12 -12
lr=<begin> are	-16 16
lr=<begin> is	-25 25
lr=<begin> it	-25 25
lr=<begin> new	16 -16
lr=<begin> that	16 -16
lr=<begin> was	-21 21
lr=<level> <end>	-16 16
lr=<level> <level>	9 -9
lr=<name> (	-10 10
lr=<name> <level>	-20 20
lr=<name> its	14 -14
lr=<name> of	22 -22
lr=<name> to	9 -9
lr=<number> ,	-11 11
lr=<organisation> of	12 -12
lr=<quality> .	-11 11
lr=<quality> on	9 -9
lr=<quality> to	26 -26
lr=a duty	-7 7
lr=a rate	-24 24
lr=a tariff	-24 24
lr=a trade	13 -13
lr=about .	-10 10
lr=about of	34 -34
lr=about on	-9 9
lr=about since	11 -11
lr=above .	17 -17
lr=accept .	13 -13
lr=accept last	-9 9
lr=add ,	15 -15
lr=add to	-15 15
lr=against before	-13 13
lr=all .	15 -15
lr=and and	11 -11
lr=and else	20 -20
lr=and from	-12 12
lr=and it	14 -14
lr=and more	3 -3
lr=and other	26 -26
lr=and since	-10 10
lr=and thereafter	-8 8
lr=another .	-24 24
lr=another suspend	11 -11
lr=apply to	-12 12
lr=are ,	10 -10
lr=are and	-8 8
lr=are under	8 -8
lr=ask .	-10 10
lr=at <end>	19 -19
lr=at duty	-18 18
lr=at end	-16 16
lr=at for	-10 10
lr=at in	-11 11
lr=at instead	-13 13
lr=at is	-21 21
lr=at on	12 -12
lr=at over	9 -9
lr=at since	-23 23
lr=at to	17 -17
lr=at with	12 -12
lr=at would	-10 10
lr=be .	-16 16
lr=be ;	-10 10
lr=be again	10 -10
lr=be for	-10 10
lr=be in	13 -13
lr=be of	-8 8
lr=be on	16 -16
lr=be to	15 -15
lr=became ,	-10 10
lr=become .	-29 29
lr=beef of	-13 13
lr=been .	-24 24
lr=been since	-8 8
lr=buy more	9 -9
lr=by ,	19 -19
lr=by .	19 -19
lr=by and	18 -18
lr=by for	11 -11
lr=by in	16 -16
lr=by of	-14 14
lr=by on	9 -9
lr=by over	-7 7
lr=by since	16 -16
lr=by within	14 -14
lr=carry .	-14 14
lr=charge ,	-28 28
lr=charge .	-25 25
lr=come ,	-15 15
lr=copper .	9 -9
lr=demand ,	13 -13
lr=down ,	9 -9
lr=down .	33 -33
lr=enter .	-10 10
lr=enter of	17 -17
lr=exceed .	-12 12
lr=face .	-15 15
lr=first <span>	8 -8
lr=for "	10 -10
lr=for ,	-7 7
lr=for ;	16 -16
lr=for <end>	16 -16
lr=for ?	-22 22
lr=for more	12 -12
lr=for of	19 -19
lr=for on	-12 12
lr=from ,	-20 20
lr=from <day-today>	11 -11
lr=from economy	10 -10
lr=from to	-27 27
lr=further on	-15 15
lr=gained .	11 -11
lr=get .	7 -7
lr=get in	10 -10
lr=get last	-8 8
lr=had .	-10 10
lr=had access	-9 9
lr=had to	7 -7
lr=has in	-10 10
lr=has on	-14 14
lr=have ,	-25 25
lr=have .	11 -11
lr=have on	-9 9
lr=is ,	-11 11
lr=is .	-24 24
lr=is ;	-13 13
lr=is <day-today>	-26 26
lr=is and	-18 18
lr=is now	-18 18
lr=is of	17 -17
lr=is to	20 -20
lr=is too	11 -11
lr=it ,	24 -24
lr=it .	-30 30
lr=its .	-13 13
lr=its on	-13 13
lr=its rule	14 -14
lr=keep ,	11 -11
lr=keep .	-24 24
lr=keep on	-13 13
lr=leave .	-8 8
lr=lose .	12 -12
lr=lose and	-13 13
lr=make .	-23 23
lr=make for	9 -9
lr=merdeka ,	10 -10
lr=minu .	21 -21
lr=not ,	-11 11
lr=now .	-19 19
lr=now of	-10 10
lr=of ;	-15 15
lr=of <span>	19 -19
lr=of at	10 -10
lr=of economy	10 -10
lr=of end	-13 13
lr=of for	16 -16
lr=of from	-22 22
lr=of is	21 -21
lr=of remain	8 -8
lr=of to	-13 13
lr=of was	-20 20
lr=offer for	-15 15
lr=offer in	11 -11
lr=on .	-28 28
lr=on and	10 -10
lr=on economy	11 -11
lr=on for	-16 16
lr=on in	13 -13
lr=on of	18 -18
lr=on on	-9 9
lr=one .	-9 9
lr=only .	-15 15
lr=or .	5 -5
lr=or by	-16 16
lr=or of	-8 8
lr=or on	15 -15
lr=other ,	-11 11
lr=other .	-24 24
lr=other are	10 -10
lr=over .	14 -14
lr=pay .	-30 30
lr=pay :	-12 12
lr=pay at	11 -11
lr=pay here	-15 15
lr=pay in	-46 46
lr=pay less	18 -18
lr=pay more	18 -18
lr=pay now	-17 17
lr=pay of	12 -12
lr=pay on	-13 13
lr=pay since	-22 22
lr=pay there	-26 26
lr=pay under	-11 11
lr=pay until	-12 12
lr=present )	-9 9
lr=promise .	19 -19
lr=propose .	14 -14
lr=put on	-12 12
lr=quota of	10 -10
lr=reach in	-17 17
lr=remain ,	-10 10
lr=remain .	14 -14
lr=round ,	11 -11
lr=round .	10 -10
lr=same .	-13 13
lr=say .	-22 22
lr=say of	11 -11
lr=sign ,	-13 13
lr=since <day-today>	11 -11
lr=some of	14 -14
lr=stay .	-8 8
lr=still ,	-12 12
lr=suspend of	-23 23
lr=take .	-18 18
lr=take and	10 -10
lr=take from	-18 18
lr=take of	12 -12
lr=take off	23 -23
lr=take on	-49 49
lr=take since	-11 11
lr=take to	9 -9
lr=than .	-13 13
lr=than of	18 -18
lr=that "	-13 13
lr=that ,	-12 12
lr=that <quality>	-8 8
lr=that is	-16 16
lr=that of	19 -19
lr=that would	-23 23
lr=the .	19 -19
lr=the and	6 -6
lr=the announce	-12 12
lr=the are	9 -9
lr=the for	-18 18
lr=the government	12 -12
lr=the in	-11 11
lr=the is	-21 21
lr=the largest	17 -17
lr=the levy	12 -12
lr=the of	-69 69
lr=the on	17 -17
lr=the return	-10 10
lr=the rule	15 -15
lr=the side	14 -14
lr=the that	-47 47
lr=the we	-15 15
lr=the which	-12 12
lr=their .	-10 10
lr=then ,	-21 21
lr=to ,	-2 2
lr=to <day-gone>	-11 11
lr=to <end>	19 -19
lr=to and	-16 16
lr=to at	-22 22
lr=to by	11 -11
lr=to from	-16 16
lr=to if	-10 10
lr=to in	-13 13
lr=to on	-14 14
lr=to or	11 -11
lr=to since	-12 12
lr=to to	-13 13
lr=to until	15 -15
lr=up .	36 -36
lr=up in	10 -10
lr=up on	10 -10
lr=want .	-13 13
lr=want ;	14 -14
lr=want of	9 -9
lr=want on	-24 24
lr=was ,	-17 17
lr=was .	-12 12
lr=was and	-14 14
lr=was for	-17 17
lr=was in	15 -15
lr=was of	10 -10
lr=was when	-10 10
lr=week <end>	10 -10
lr=were .	-8 8
lr=were and	-20 20
lr=were in	11 -11
lr=which are	-13 13
lr=which has	-10 10
lr=which of	10 -10
lr=with for	-16 16
lr=with of	15 -15
lr=with on	-30 30
lr=within to	11 -11
lr=without ,	7 -7
lr=year .	-13 13
lr=— .	13 -13
nc2=end	-17 17
nc2=say	13 -13
nct2=agree modal	13 -13
nct2=agree participle-passive	-18 18
nct2=agree present	-9 9
nct2=bear participle-passive	-18 18
nct2=begin future	12 -12
nct2=begin modal	-19 19
nct2=begin perfect	-8 8
nct2=end future	8 -8
nct2=end participle-passive	11 -11
nct2=end perfect	13 -13
nct2=end perfect-passive	-14 14
nct2=end present	-15 15
nct2=end present-passive	-15 15
nct2=impose future	12 -12
nct2=impose gerund	-11 11
nct2=impose infinitive	18 -18
nct2=impose infinitive-passive	-9 9
nct2=impose participle-passive	-7 7
nct2=impose past-passive	-12 12
nct2=impose pluperfect-passive	-14 14
nct2=impose present-passive	9 -9
nct2=propose past	-13 13
nct2=propose pluperfect	20 -20
nct2=propose present	9 -9
nct2=say present	26 -26
nct2=sign future	14 -14
nct2=sign participle-passive	-8 8
nct2=stay past-passive	9 -9
nct2=stay perfect	16 -16
nct2=stay present-passive	-11 11
nct2=target participle-passive	7 -7
nct2=target past	-16 16
nct2=target perfect-passive	9 -9
nct2=threaten participle-passive	12 -12
nct2=up past	13 -13
next="	-21 21
next=:	14 -14
next=after	16 -16
next=before	23 -23
next=but	15 -15
next=digits 	20 -20
next=digits , then	-13 13
next=digits , vietnam	-12 12
next=digits and	-9 9
next=digits for	19 -19
next=digits of	21 -21
next=digits on	-15 15
next=digits plus	-16 16
next=digits —	15 -15
next=free far	10 -10
next=free for	9 -9
next=free to	-9 9
next=i	-9 9
next=if	-20 20
next=none	11 -11
next=or	17 -17
next=signed 	-15 15
next=signed , down from	17 -17
next=signed , from	-11 11
next=signed far	16 -16
next=signed instead of	-13 13
next=signed is	9 -9
next=signed of	11 -11
next=signed of its	-13 13
next=signed of the	-6 6
next=signed of up to	8 -8
next=signed on more than	-14 14
next=when	-22 22
next=where	-14 14
next=which	-20 20
next=who	23 -23
next=word , and	-10 10
next=word far	-10 10
next=word for	19 -19
next=word for the	14 -14
next=word instead of	-13 13
next=word of the	14 -14
next=word on	-16 16
next=word on the	-20 20
next=word or	-14 14
next=yet	19 -19
nhas-participle	-9 9
nhas-perfect	-10 10
no customs	-11 11
nt2=gerund	-13 13
nt2=infinitive-passive	-11 11
nt2=modal-passive	7 -7
nt2=past-not	-9 9
nt2=perfect-not	-10 10
nt2=present-not	13 -13
nt2=present-passive-not	-20 20
numbers=2	6 -6
numbers=3	8 -8
nv2=add	12 -12
nv2=answer	11 -11
nv2=be	5 -5
nv2=believe	-12 12
nv2=collect	-17 17
nv2=continue	-12 12
nv2=decree	9 -9
nv2=end	-13 13
nv2=go	15 -15
nv2=grow	-8 8
nv2=hold	16 -16
nv2=institute	19 -19
nv2=introduce	11 -11
nv2=know	10 -10
nv2=leave	12 -12
nv2=make	-5 5
nv2=promise	-10 10
nv2=put	-13 13
nv2=rule	-12 12
nv2=show	10 -10
nv2=start	-12 12
nv2=write	12 -12
nvt2=add past	-13 13
nvt2=add present	22 -22
nvt2=agree participle	-10 10
nvt2=ask perfect	-16 16
nvt2=ask pluperfect	7 -7
nvt2=begin past	9 -9
nvt2=buy past	-14 14
nvt2=call present	14 -14
nvt2=come future	9 -9
nvt2=drop past	15 -15
nvt2=end present	-18 18
nvt2=get past	3 -3
nvt2=hold present	10 -10
nvt2=institute present	19 -19
nvt2=know present	7 -7
nvt2=like present	-9 9
nvt2=look present	11 -11
nvt2=make past	14 -14
nvt2=make present	-24 24
nvt2=offer perfect	12 -12
nvt2=order past	10 -10
nvt2=other modal	10 -10
nvt2=pay past	-12 12
nvt2=promise past	-18 18
nvt2=say modal	-14 14
nvt2=sign participle	-9 9
nvt2=sign present	-14 14
nvt2=stand past	13 -13
nvt2=start infinitive	-10 10
nvt2=take infinitive	12 -12
nvt2=tell past	-23 23
nvt2=threaten participle	12 -12
nvt2=threaten pluperfect	-12 12
nvt2=withdraw past	12 -12
nvt2=withdraw present	-9 9
nvt2=write present	17 -17
parties=false	20 -20
pc0=buy	15 -15
pc0=lack	9 -9
pc0=say	-7 7
pc0=target	-7 7
pc1=target	-10 10
pc1=up	11 -11
pct0=agree perfect	18 -18
pct0=bear past-passive	11 -11
pct0=bear pluperfect	-13 13
pct0=begin past	-8 8
pct0=begin pluperfect	-14 14
pct0=deny past	-11 11
pct0=deny present	7 -7
pct0=down modal	12 -12
pct0=down pluperfect	-13 13
pct0=impose future	12 -12
pct0=impose modal	-3 3
pct0=impose perfect-passive	12 -12
pct0=propose modal	-8 8
pct0=propose perfect	-14 14
pct0=propose pluperfect	24 -24
pct0=say modal	-9 9
pct0=say past-passive	-14 14
pct0=sell past	18 -18
pct0=sign perfect-passive	16 -16
pct0=sign pluperfect	14 -14
pct0=sign present	-16 16
pct0=stay future	-8 8
pct0=stay perfect	9 -9
pct0=stay present-passive	-18 18
pct0=target future	11 -11
pct0=target past	-15 15
pct0=up future	12 -12
pct0=up perfect	-14 14
pct1=agree perfect	22 -22
pct1=agree pluperfect	-7 7
pct1=bear infinitive	-14 14
pct1=bear participle-passive	24 -24
pct1=bear past-passive	11 -11
pct1=bear pluperfect	-13 13
pct1=begin past	-5 5
pct1=begin pluperfect	-14 14
pct1=begin present	5 -5
pct1=deny past	-11 11
pct1=deny present	7 -7
pct1=down infinitive	14 -14
pct1=down modal	12 -12
pct1=down participle-passive	18 -18
pct1=down pluperfect	-13 13
pct1=end infinitive	14 -14
pct1=end past	-7 7
pct1=impose future	12 -12
pct1=impose modal	-3 3
pct1=impose perfect-passive	12 -12
pct1=propose modal	-8 8
pct1=propose perfect	-8 8
pct1=propose pluperfect	26 -26
pct1=say gerund	11 -11
pct1=say modal	-9 9
pct1=say participle-passive	19 -19
pct1=say past-passive	-14 14
pct1=sell past	18 -18
pct1=sign perfect	12 -12
pct1=sign perfect-passive	15 -15
pct1=sign present	-19 19
pct1=stay future	-7 7
pct1=stay perfect	10 -10
pct1=stay present-passive	-18 18
pct1=suspend participle-passive	-12 12
pct1=target future	11 -11
pct1=target participle-passive	-7 7
pct1=target past	-15 15
pct1=up future	13 -13
pct1=up gerund	5 -5
pct1=up perfect	-14 14
percent band=0	-27 27
percent band=100	6 -6
percent band=150	-80 80
percent band=2	-11 11
percent band=31	18 -18
percent band=over	-33 33
percent broken	20 -20
percent duty ahead=1	-17 17
percent duty ahead=2	-22 22
percent duty back=1	-20 20
percent duty back=2	-15 15
percent duty back=far	12 -12
percent duty=true	-21 21
percent goods	-37 37
percent goods at large	-33 33
percent habit=often	-10 10
percent l1="	12 -12
percent l1='s	-24 24
percent l1=+	31 -31
percent l1=<day-ahead>	-28 28
percent l1=<day-gone>	-30 30
percent l1=<day-today>	-14 14
percent l1=<level-noun>	22 -22
percent l1=<level>	-9 9
percent l1=<name>	-8 8
percent l1=<not>	11 -11
percent l1=<quality>	10 -10
percent l1=<seat>	12 -12
percent l1=<v-begin>	-17 17
percent l1=<v-buy>	11 -11
percent l1=<v-down>	33 -33
percent l1=<v-end>	19 -19
percent l1=<v-propose>	9 -9
percent l1=<v-say>	-14 14
percent l1=<v-stay>	11 -11
percent l1=<v-suspend>	24 -24
percent l1=<v-target>	-10 10
percent l1=<v-up>	39 -39
percent l1=above	20 -20
percent l1=add	23 -23
percent l1=additional	-33 33
percent l1=almost	16 -16
percent l1=and	-21 21
percent l1=announce	-31 31
percent l1=another	-27 27
percent l1=apply	-15 15
percent l1=average	17 -17
percent l1=bear	-30 30
percent l1=become	11 -11
percent l1=beef	11 -11
percent l1=been	-12 12
percent l1=below	19 -19
percent l1=between	-21 21
percent l1=buy	12 -12
percent l1=by	61 -61
percent l1=closed	10 -10
percent l1=come	-15 15
percent l1=copper	18 -18
percent l1=cost	12 -12
percent l1=demand	9 -9
percent l1=down	48 -48
percent l1=drop	10 -10
percent l1=duty	-13 13
percent l1=expect	-13 13
percent l1=extra	-28 28
percent l1=face	-17 17
percent l1=fall	27 -27
percent l1=fix	-14 14
percent l1=flat	-12 12
percent l1=for	-10 10
percent l1=gain	9 -9
percent l1=gained	29 -29
percent l1=get	26 -26
percent l1=given	-13 13
percent l1=has	-20 20
percent l1=hold	24 -24
percent l1=its	-30 30
percent l1=lose	12 -12
percent l1=mentioned	-17 17
percent l1=minu	10 -10
percent l1=not	14 -14
percent l1=off	16 -16
percent l1=offer	24 -24
percent l1=oil	11 -11
percent l1=old	-13 13
percent l1=on	11 -11
percent l1=only	22 -22
percent l1=or	-11 11
percent l1=ordinary	-19 19
percent l1=other	10 -10
percent l1=our	-14 14
percent l1=own	-8 8
percent l1=pay	-11 11
percent l1=plu	26 -26
percent l1=present	-14 14
percent l1=promise	-8 8
percent l1=put	-22 22
percent l1=reach	-24 24
percent l1=receive	12 -12
percent l1=rise	20 -20
percent l1=same	-18 18
percent l1=set	-13 13
percent l1=some	26 -26
percent l1=than	22 -22
percent l1=that	-20 20
percent l1=the	-59 59
percent l1=their	-24 24
percent l1=then	-16 16
percent l1=to	-9 9
percent l1=up	63 -63
percent l1=want	17 -17
percent l1=were	9 -9
percent l1=with	-25 25
percent l1=—	-23 23
percent l2="	-19 19
percent l2='s	-13 13
percent l2=<agent>	-22 22
percent l2=<begin>	-33 33
percent l2=<day-ahead>	-32 32
percent l2=<day-gone>	-14 14
percent l2=<day-today>	-28 28
percent l2=<gate>	-14 14
percent l2=<goods-amount>	-21 21
percent l2=<goods>	-11 11
percent l2=<money>	-11 11
percent l2=<month-today>	10 -10
percent l2=<organisation>	15 -15
percent l2=<quality>	-12 12
percent l2=<v-end>	-15 15
percent l2=<v-say>	-22 22
percent l2=<v-threaten>	-12 12
percent l2=<v-up>	10 -10
percent l2=a	-12 12
percent l2=about	-10 10
percent l2=accounted	12 -12
percent l2=after	-9 9
percent l2=an	-18 18
percent l2=and	-9 9
percent l2=answer	-11 11
percent l2=b	11 -11
percent l2=back	-20 20
percent l2=be	-19 19
percent l2=been	-28 28
percent l2=before	-12 12
percent l2=bond	10 -10
percent l2=brandy	12 -12
percent l2=bring	9 -9
percent l2=but	14 -14
percent l2=buy	10 -10
percent l2=call	-13 13
percent l2=ceiling	-18 18
percent l2=charge	16 -16
percent l2=cheese	-11 11
percent l2=chocolate	10 -10
percent l2=city	18 -18
percent l2=cost	-12 12
percent l2=could	-15 15
percent l2=deal	21 -21
percent l2=discount	15 -15
percent l2=doe	-14 14
percent l2=down	18 -18
percent l2=duty	-10 10
percent l2=else	-12 12
percent l2=end	11 -11
percent l2=enter	-11 11
percent l2=expect	9 -9
percent l2=extension	11 -11
percent l2=fee	11 -11
percent l2=fentanyl	-13 13
percent l2=figure	-18 18
percent l2=first	-21 21
percent l2=half	7 -7
percent l2=he	-13 13
percent l2=hold	14 -14
percent l2=in	-14 14
percent l2=increase	16 -16
percent l2=index	9 -9
percent l2=inflation	22 -22
percent l2=instead	-13 13
percent l2=interest	9 -9
percent l2=is	13 -13
percent l2=it'll	8 -8
percent l2=keep	-22 22
percent l2=level	-12 12
percent l2=levy	33 -33
percent l2=list	-8 8
percent l2=loan	11 -11
percent l2=lower	-14 14
percent l2=maize	14 -14
percent l2=make	21 -21
percent l2=margin	22 -22
percent l2=meal	-10 10
percent l2=more	9 -9
percent l2=move	-9 9
percent l2=of	-17 17
percent l2=on	-10 10
percent l2=one	-14 14
percent l2=order	-8 8
percent l2=pact	-10 10
percent l2=pay	6 -6
percent l2=plu	14 -14
percent l2=post	-10 10
percent l2=range	12 -12
percent l2=recession	12 -12
percent l2=reciprocal	-16 16
percent l2=reduction	14 -14
percent l2=report	-11 11
percent l2=rise	13 -13
percent l2=second	-11 11
percent l2=share	18 -18
percent l2=shoe	12 -12
percent l2=soybean	9 -9
percent l2=spoke	-20 20
percent l2=spring	-12 12
percent l2=talk	-14 14
percent l2=tariff	-10 10
percent l2=tax	13 -13
percent l2=term	13 -13
percent l2=that	-19 19
percent l2=the	-50 50
percent l2=then	-11 11
percent l2=there	-19 19
percent l2=they	4 -4
percent l2=threat	-22 22
percent l2=threaten	-15 15
percent l2=time	-12 12
percent l2=top	-10 10
percent l2=total	-16 16
percent l2=treaty	13 -13
percent l2=until	-10 10
percent l2=vote	15 -15
percent l2=watche	15 -15
percent l2=we	19 -19
percent l2=who	-15 15
percent l2=wine	14 -14
percent l2=with	-9 9
percent l2=year	19 -19
percent l2=yield	8 -8
percent l2=—	-10 10
percent l=, <name>	-24 24
percent l=, by	-12 12
percent l=, down	20 -20
percent l=, from	-13 13
percent l=, of	-21 21
percent l=, pay	-13 13
percent l=, plu	11 -11
percent l=, the	-16 16
percent l=, to	-16 16
percent l=, up	18 -18
percent l=: "	-13 13
percent l=: minu	10 -10
percent l=<begin> "	9 -9
percent l=<begin> about	16 -16
percent l=<begin> at	-19 19
percent l=<begin> the	-7 7
percent l=<day-ahead> ,	-12 12
percent l=<day-ahead> :	-18 18
percent l=<day-gone> ,	-12 12
percent l=<goods-amount> at	-16 16
percent l=<level> and	-18 18
percent l=<level> or	-14 14
percent l=<level> to	23 -23
percent l=<month-gone> :	-31 31
percent l=<month-gone> at	8 -8
percent l=<name> :	20 -20
percent l=<name> at	8 -8
percent l=<name> by	-13 13
percent l=<name> for	-14 14
percent l=<name> get	16 -16
percent l=<name> lose	-10 10
percent l=<name> offer	-16 16
percent l=<name> take	-13 13
percent l=<name> —	-15 15
percent l=<number> to	29 -29
percent l=<organisation> want	9 -9
percent l=<person> :	-27 27
percent l=<person> add	8 -8
percent l=<person> announce	-12 12
percent l=<seat> pay	9 -9
percent l=<span> and	-12 12
percent l=a flat	-11 11
percent l=about the	-16 16
percent l=accounted for	12 -12
percent l=agreement at	9 -9
percent l=an additional	-7 7
percent l=and another	11 -11
percent l=and at	-12 12
percent l=and pay	-9 9
percent l=are charge	-11 11
percent l=be charge	-14 14
percent l=beef at	-8 8
percent l=but not	14 -14
percent l=ceiling of	-17 17
percent l=charge <name>	10 -10
percent l=charge of	19 -19
percent l=cut of	17 -17
percent l=deal at	16 -16
percent l=discount of	15 -15
percent l=down for	-8 8
percent l=down to	11 -11
percent l=duty ,	-11 11
percent l=duty from	11 -11
percent l=duty is	-15 15
percent l=duty on	9 -9
percent l=duty to	-14 14
percent l=enter at	-11 11
percent l=fall by	16 -16
percent l=fall of	14 -14
percent l=figure of	-13 13
percent l=for the	17 -17
percent l=give them	10 -10
percent l=go up	9 -9
percent l=good from	-10 10
percent l=good is	10 -10
percent l=good pay	-13 13
percent l=had demand	9 -9
percent l=has offer	14 -14
percent l=has propose	9 -9
percent l=in <name>	9 -9
percent l=increase of	24 -24
percent l=instead of	-13 13
percent l=is get	-10 10
percent l=is up	11 -11
percent l=it at	10 -10
percent l=it is	-33 33
percent l=it say	12 -12
percent l=it was	7 -7
percent l=its own	-13 13
percent l=keep its	-11 11
percent l=less than	17 -17
percent l=make it	11 -11
percent l=more than	15 -15
percent l=now pay	10 -10
percent l=of a	-10 10
percent l=of about	-8 8
percent l=of another	-12 12
percent l=of the	-8 8
percent l=of which	10 -10
percent l=out at	10 -10
percent l=peak at	-14 14
percent l=raise by	11 -11
percent l=raise to	-15 15
percent l=range from	10 -10
percent l=rate ,	-10 10
percent l=rate :	8 -8
percent l=rate at	20 -20
percent l=rate from	14 -14
percent l=rate is	-20 20
percent l=rate of	-19 19
percent l=rate to	15 -15
percent l=reduction of	18 -18
percent l=return to	-9 9
percent l=rice by	10 -10
percent l=rise by	17 -17
percent l=rise of	18 -18
percent l=rise to	-13 13
percent l=spoke of	-20 20
percent l=surcharge of	-14 14
percent l=talk of	-10 10
percent l=tariff of	-20 20
percent l=tax of	13 -13
percent l=that is	15 -15
percent l=that the	-18 18
percent l=the <name>	10 -10
percent l=the <quality>	11 -11
percent l=the additional	-25 25
percent l=the extra	-12 12
percent l=the old	-10 10
percent l=the ordinary	-17 17
percent l=the other	10 -10
percent l=the present	-11 11
percent l=the same	-18 18
percent l=there at	-14 14
percent l=they were	10 -10
percent l=threat of	-22 22
percent l=to pay	14 -14
percent l=up by	21 -21
percent l=we pay	10 -10
percent l=were down	12 -12
percent l=will be	-23 23
percent lll=, <level> or	-9 9
percent lll=, <name> :	13 -13
percent lll=, but not	11 -11
percent lll=, down from	11 -11
percent lll=, of which	10 -10
percent lll=: <level> and	-18 18
percent lll=: <name> ,	-8 8
percent lll=<begin> <begin> "	9 -9
percent lll=<begin> <begin> about	16 -16
percent lll=<begin> <begin> at	-19 19
percent lll=<begin> <begin> the	-7 7
percent lll=<begin> <level> and	17 -17
percent lll=<begin> <name> 's	10 -10
percent lll=<begin> <name> :	30 -30
percent lll=<begin> <name> accept	12 -12
percent lll=<begin> <name> take	-11 11
percent lll=<begin> <person> :	-21 21
percent lll=<begin> a :	11 -11
percent lll=<begin> and the	-20 20
percent lll=<begin> it was	26 -26
percent lll=<begin> tariff of	11 -11
percent lll=<begin> that is	11 -11
percent lll=<begin> the <quality>	-11 11
percent lll=<day-gone> , at	17 -17
percent lll=<level> , <name>	-9 9
percent lll=<name> , at	10 -10
percent lll=<name> agree to	-23 23
percent lll=<name> is get	-10 10
percent lll=<name> now pay	14 -14
percent lll=<name> were down	10 -10
percent lll=<number> , down	11 -11
percent lll=<quality> good is	10 -10
percent lll=<quality> rice by	10 -10
percent lll=<quality> surcharge of	-11 11
percent lll=<seat> , at	24 -24
percent lll=a fall of	14 -14
percent lll=a rate of	-14 14
percent lll=a reduction of	10 -10
percent lll=a return to	-12 12
percent lll=a rise of	16 -16
percent lll=a surcharge of	-11 11
percent lll=a tariff of	-12 12
percent lll=an increase of	13 -13
percent lll=and <name> ,	10 -10
percent lll=and <name> :	-10 10
percent lll=and <name> at	10 -10
percent lll=and a further	13 -13
percent lll=and the <name>	12 -12
percent lll=and the <quality>	18 -18
percent lll=are to pay	-12 12
percent lll=at <level> and	16 -16
percent lll=charge more than	9 -9
percent lll=deal , at	14 -14
percent lll=for <name> ,	-9 9
percent lll=for <name> and	12 -12
percent lll=from <day-ahead> :	-9 9
percent lll=go up by	18 -18
percent lll=go up to	13 -13
percent lll=have ask for	-19 19
percent lll=in <name> <level>	10 -10
percent lll=it had been	-13 13
percent lll=it is the	11 -11
percent lll=it stay at	-12 12
percent lll=it will be	-14 14
percent lll=its duty from	11 -11
percent lll=its rate at	9 -9
percent lll=its rate to	18 -18
percent lll=no more than	-21 21
percent lll=of <goods-amount> at	-10 10
percent lll=of <level> or	-15 15
percent lll=of <name> :	19 -19
percent lll=of more than	13 -13
percent lll=of up to	-27 27
percent lll=on <day-gone> at	10 -10
percent lll=on more than	9 -9
percent lll=rate stay at	14 -14
percent lll=safeguard duty of	13 -13
percent lll=since <day-gone> ,	-17 17
percent lll=since <day-gone> :	-10 10
percent lll=the <level> and	-15 15
percent lll=the <name> :	-19 19
percent lll=the <name> to	19 -19
percent lll=the figure of	-11 11
percent lll=the rate of	-12 12
percent lll=the surcharge of	-19 19
percent lll=the tariff of	-12 12
percent lll=the threat of	-8 8
percent lll=they ask for	15 -15
percent lll=to <name> ,	13 -13
percent lll=was to be	11 -11
percent lll=with <name> at	11 -11
percent lll=worldwide surcharge of	-12 12
percent lr='s .	-14 14
percent lr='s on	-14 14
percent lr=, ,	-19 19
percent lr=, .	-30 30
percent lr=, ;	10 -10
percent lr=, of	5 -5
percent lr=, on	-20 20
percent lr=, or	-11 11
percent lr=, since	12 -12
percent lr=: (	11 -11
percent lr=: )	-11 11
percent lr=: <end>	-12 12
percent lr=: to	11 -11
percent lr=<begin> ,	-14 14
percent lr=<begin> .	-36 36
percent lr=<begin> and	17 -17
percent lr=<begin> of	26 -26
percent lr=<begin> on	-29 29
percent lr=<level> <end>	-19 19
percent lr=<level> <level>	11 -11
percent lr=<name> (	-10 10
percent lr=<name> <level>	-15 15
percent lr=<name> to	9 -9
percent lr=<quality> to	25 -25
percent lr=a tariff	-22 22
percent lr=about .	-11 11
percent lr=about of	37 -37
percent lr=about on	-8 8
percent lr=above .	15 -15
percent lr=accept .	12 -12
percent lr=add ,	12 -12
percent lr=and for	12 -12
percent lr=another .	-21 21
percent lr=apply to	-11 11
percent lr=at ,	16 -16
percent lr=at <end>	20 -20
percent lr=at and	10 -10
percent lr=at in	-4 4
percent lr=at of	13 -13
percent lr=at on	19 -19
percent lr=at since	-9 9
percent lr=been .	-13 13
percent lr=between and	-21 21
percent lr=buy more	9 -9
percent lr=by ,	9 -9
percent lr=by .	20 -20
percent lr=by in	14 -14
percent lr=by on	10 -10
percent lr=by over	-8 8
percent lr=by since	15 -15
percent lr=by within	13 -13
percent lr=charge ,	-12 12
percent lr=charge on	13 -13
percent lr=copper .	9 -9
percent lr=down .	30 -30
percent lr=for ,	-11 11
percent lr=for ;	14 -14
percent lr=for of	16 -16
percent lr=for on	-32 32
percent lr=from .	17 -17
percent lr=from to	-18 18
percent lr=gained .	10 -10
percent lr=get ,	9 -9
percent lr=get .	13 -13
percent lr=get for	-14 14
percent lr=get in	10 -10
percent lr=has .	-14 14
percent lr=is as	9 -9
percent lr=is for	-13 13
percent lr=is of	-7 7
percent lr=its on	-13 13
percent lr=its rule	14 -14
percent lr=keep .	-13 13
percent lr=keep of	8 -8
percent lr=lose .	12 -12
percent lr=make .	-14 14
percent lr=minu .	10 -10
percent lr=of ,	8 -8
percent lr=of <span>	11 -11
percent lr=of and	-20 20
percent lr=of end	-10 10
percent lr=of for	22 -22
percent lr=of from	-11 11
percent lr=of is	16 -16
percent lr=of of	13 -13
percent lr=of on	20 -20
percent lr=of remain	14 -14
percent lr=of to	-14 14
percent lr=offer and	16 -16
percent lr=oil .	10 -10
percent lr=on for	-17 17
percent lr=on in	11 -11
percent lr=on of	18 -18
percent lr=or of	-8 8
percent lr=pay ,	-22 22
percent lr=pay .	-13 13
percent lr=pay and	-15 15
percent lr=pay in	-28 28
percent lr=pay less	13 -13
percent lr=pay more	25 -25
percent lr=pay of	12 -12
percent lr=pay there	-13 13
percent lr=plu .	18 -18
percent lr=put on	-15 15
percent lr=same .	-7 7
percent lr=say .	-15 15
percent lr=some of	13 -13
percent lr=take .	-15 15
percent lr=take off	13 -13
percent lr=take on	-24 24
percent lr=than of	16 -16
percent lr=that is	-15 15
percent lr=that of	17 -17
percent lr=that was	-10 10
percent lr=the .	20 -20
percent lr=the ?	-13 13
percent lr=the and	13 -13
percent lr=the announce	-13 13
percent lr=the levy	12 -12
percent lr=the of	-57 57
percent lr=the rule	15 -15
percent lr=the that	-18 18
percent lr=their .	-8 8
percent lr=to <end>	28 -28
percent lr=to and	-11 11
percent lr=to on	-29 29
percent lr=to or	10 -10
percent lr=to since	-12 12
percent lr=up ,	9 -9
percent lr=up .	26 -26
percent lr=up in	10 -10
percent lr=up on	10 -10
percent lr=want .	-8 8
percent lr=want and	24 -24
percent lr=want on	-19 19
percent lr=was ,	-7 7
percent lr=was and	-9 9
percent lr=was in	9 -9
percent lr=which of	10 -10
percent lr=with for	-14 14
percent lr=with of	7 -7
percent lr=with on	-19 19
percent next=digits and	10 -10
percent next=digits far	12 -12
percent next=digits instead of	-12 12
percent next=free far	16 -16
percent next=none	11 -11
percent next=signed ,	11 -11
percent next=signed , down from	23 -23
percent next=signed , from	-10 10
percent next=signed far	-19 19
percent next=word on the	-20 20
percent no customs	-6 6
percent numbers=4	-11 11
percent parties=false	10 -10
percent parties=part	-21 21
percent parties=true	-21 21
percent prior=digits to	29 -29
percent prior=free far	4 -4
percent prior=free on	11 -11
percent prior=none	-13 13
percent prior=signed 	-9 9
percent prior=signed , down from	14 -14
percent prior=signed and	-18 18
percent prior=signed far	9 -9
percent prior=signed or	-14 14
percent prior=signed to	24 -24
percent prior=word of	-11 11
percent r1=,	-16 16
percent r1=:	-34 34
percent r1=<day-today>	-26 26
percent r1=<duty>	-33 33
percent r1=<end>	-9 9
percent r1=<goods>	41 -41
percent r1=<name>	-12 12
percent r1=<v-begin>	-20 20
percent r1=<v-deny>	27 -27
percent r1=<v-end>	-23 23
percent r1=<v-lack>	-12 12
percent r1=?	-16 16
percent r1=a	-16 16
percent r1=above	10 -10
percent r1=announce	-16 16
percent r1=at	-14 14
percent r1=by	-13 13
percent r1=chance	12 -12
percent r1=cheaper	25 -25
percent r1=dearer	28 -28
percent r1=done	17 -17
percent r1=duty	-28 28
percent r1=end	-13 13
percent r1=fewer	14 -14
percent r1=for	-16 16
percent r1=from	-21 21
percent r1=full	9 -9
percent r1=go	-12 12
percent r1=has	-16 16
percent r1=have	11 -11
percent r1=he	-8 8
percent r1=here	-10 10
percent r1=higher	31 -31
percent r1=instead	-22 22
percent r1=is	-35 35
percent r1=it	-13 13
percent r1=less	39 -39
percent r1=levy	16 -16
percent r1=lower	16 -16
percent r1=more	34 -34
percent r1=next	12 -12
percent r1=no	8 -8
percent r1=of	83 -83
percent r1=off	29 -29
percent r1=on	-25 25
percent r1=outside	-12 12
percent r1=plu	-12 12
percent r1=reciprocal	-14 14
percent r1=rule	27 -27
percent r1=say	16 -16
percent r1=smaller	10 -10
percent r1=so	11 -11
percent r1=tariff	-19 19
percent r1=that	-15 15
percent r1=the	-10 10
percent r1=they	-13 13
percent r1=throughout	-12 12
percent r1=too	9 -9
percent r1=two	-12 12
percent r1=under	-15 15
percent r1=up	20 -20
percent r1=was	-22 22
percent r1=where	-12 12
percent r1=which	-12 12
percent r1=with	-12 12
percent r1=within	10 -10
percent r1=—	-12 12
percent r2=,	-13 13
percent r2=-	-7 7
percent r2=:	15 -15
percent r2=<day-ahead>	-12 12
percent r2=<day-gone>	24 -24
percent r2=<day-today>	19 -19
percent r2=<goods-amount>	-13 13
percent r2=<level-noun>	-8 8
percent r2=<name>	-7 7
percent r2=<not>	-5 5
percent r2=<seat>	-14 14
percent r2=<span>	12 -12
percent r2=<v-deny>	17 -17
percent r2=<v-end>	-18 18
percent r2=<v-impose>	-11 11
percent r2=<v-sign>	-11 11
percent r2=<v-suspend>	14 -14
percent r2=?	-11 11
percent r2=agree	-12 12
percent r2=also	7 -7
percent r2=and	9 -9
percent r2=another	-9 9
percent r2=are	-10 10
percent r2=as	-24 24
percent r2=average	13 -13
percent r2=away	-14 14
percent r2=back	-11 11
percent r2=because	-9 9
percent r2=beef	9 -9
percent r2=been	-12 12
percent r2=beer	9 -9
percent r2=before	-17 17
percent r2=buy	-11 11
percent r2=cashew	12 -12
percent r2=coffee	-10 10
percent r2=down	19 -19
percent r2=due	-14 14
percent r2=far	11 -11
percent r2=fentanyl	-11 11
percent r2=for	25 -25
percent r2=forced	-15 15
percent r2=get	-20 20
percent r2=good	-11 11
percent r2=had	-13 13
percent r2=have	12 -12
percent r2=heavy	13 -13
percent r2=import	7 -7
percent r2=in	-5 5
percent r2=last	-9 9
percent r2=list	-10 10
percent r2=month	12 -12
percent r2=much	9 -9
percent r2=nobody	-11 11
percent r2=not	10 -10
percent r2=now	-10 10
percent r2=of	-9 9
percent r2=on	20 -20
percent r2=once	10 -10
percent r2=or	-11 11
percent r2=our	17 -17
percent r2=pay	-9 9
percent r2=rule	16 -16
percent r2=section	-20 20
percent r2=some	-9 9
percent r2=sugar	10 -10
percent r2=suspend	15 -15
percent r2=tell	-11 11
percent r2=thank	-10 10
percent r2=that	-11 11
percent r2=the	13 -13
percent r2=tomatoe	-9 9
percent r2=total	-9 9
percent r2=two	14 -14
percent r2=up	-11 11
percent r2=way	-10 10
percent r2=week	-14 14
percent r2=well	-7 7
percent r2=whatever	-14 14
percent r2=will	-14 14
percent r2=would	-9 9
percent r2=year	13 -13
percent r=( until	-10 10
percent r=) <end>	18 -18
percent r=) is	-12 12
percent r=, <number>	9 -9
percent r=, <seat>	-7 7
percent r=, also	7 -7
percent r=, as	-19 19
percent r=, because	-8 8
percent r=, by	-9 9
percent r=, down	24 -24
percent r=, from	-24 24
percent r=, have	15 -15
percent r=, in	-22 22
percent r=, no	-11 11
percent r=, not	-16 16
percent r=, on	23 -23
percent r=, or	-9 9
percent r=, since	-14 14
percent r=, thank	-10 10
percent r=, up	-10 10
percent r=, was	8 -8
percent r=, will	-8 8
percent r=, with	-7 7
percent r=, would	-11 11
percent r=; the	21 -21
percent r=<day-ahead> ,	-9 9
percent r=<day-today> .	-9 9
percent r=<end> <end>	-9 9
percent r=<level> <end>	-14 14
percent r=<level> <level>	9 -9
percent r=and <number>	10 -10
percent r=and get	-17 17
percent r=announce in	-14 14
percent r=apply .	-15 15
percent r=apply to	9 -9
percent r=as a	-12 12
percent r=as of	-14 14
percent r=as the	10 -10
percent r=as well	-10 10
percent r=at once	12 -12
percent r=at the	-14 14
percent r=chance of	9 -9
percent r=dearer .	7 -7
percent r=done .	12 -12
percent r=for <quality>	-18 18
percent r=for both	-10 10
percent r=for good	-15 15
percent r=for the	-15 15
percent r=for those	11 -11
percent r=from <day-gone>	-10 10
percent r=from the	-17 17
percent r=go to	9 -9
percent r=has been	-9 9
percent r=in <month-ahead>	24 -24
percent r=in <month-gone>	17 -17
percent r=in its	-9 9
percent r=in place	-12 12
percent r=instead of	-19 19
percent r=is not	8 -8
percent r=is what	-9 9
percent r=less for	9 -9
percent r=less than	9 -9
percent r=levy on	10 -10
percent r=more <quality>	15 -15
percent r=more for	12 -12
percent r=more from	9 -9
percent r=more than	-8 8
percent r=now ,	10 -10
percent r=now .	-13 13
percent r=of <day-ahead>	-20 20
percent r=of <month-ahead>	-15 15
percent r=of <month-gone>	-19 19
percent r=of <name>	25 -25
percent r=of <quality>	47 -47
percent r=of a	11 -11
percent r=of last	-8 8
percent r=of our	17 -17
percent r=of section	-9 9
percent r=of tariff	9 -9
percent r=of the	26 -26
percent r=of them	8 -8
percent r=of what	26 -26
percent r=off until	12 -12
percent r=on <day-gone>	19 -19
percent r=on <day-today>	22 -22
percent r=on <name>	-15 15
percent r=on <quality>	-64 64
percent r=on all	-10 10
percent r=on average	13 -13
percent r=on beer	9 -9
percent r=on cashew	13 -13
percent r=on every	-6 6
percent r=on most	-11 11
percent r=on sugar	11 -11
percent r=on them	-14 14
percent r=on truck	12 -12
percent r=on what	-13 13
percent r=or more	11 -11
percent r=over <span>	25 -25
percent r=over and	-9 9
percent r=over fentanyl	-10 10
percent r=over forced	-14 14
percent r=remain .	-12 12
percent r=since <day-gone>	-14 14
percent r=since spring	10 -10
percent r=since the	10 -10
percent r=so far	11 -11
percent r=tariff ,	-9 9
percent r=tariff on	-19 19
percent r=that <name>	-10 10
percent r=that <person>	-17 17
percent r=that all	10 -10
percent r=that they	13 -13
percent r=thi week	-15 15
percent r=thi year	11 -11
percent r=to the	11 -11
percent r=until <day-ahead>	-18 18
percent r=until <number>	9 -9
percent r=up .	10 -10
percent r=up on	13 -13
percent round	-12 12
percent said small	-16 16
percent short	-22 22
percent signed ahead=1	-14 14
percent signed ahead=none	22 -22
percent signed back=2	-17 17
percent signed back=far	17 -17
percent signed=2	-39 39
percent times=1	16 -16
percent times=2	-13 13
percent times=3	-38 38
percent times=4	-56 56
phas-gerund	-18 18
points band=100	15 -15
points band=12	54 -54
points band=150	27 -27
points band=2	33 -33
points band=31	-85 85
points band=4	36 -36
points broken	10 -10
points duty ahead=far	-13 13
points duty ahead=near	-12 12
points duty ahead=none	19 -19
points duty back=2	-14 14
points duty back=near	-7 7
points duty back=none	24 -24
points duty=false	14 -14
points duty=true	-7 7
points goods	25 -25
points goods at large	13 -13
points l1='s	-16 16
points l1=<v-begin>	14 -14
points l1=<v-impose>	-22 22
points l1=<v-stay>	-27 27
points l1=<v-suspend>	-27 27
points l1=and	8 -8
points l1=another	8 -8
points l1=are	12 -12
points l1=at	15 -15
points l1=back	-14 14
points l1=be	18 -18
points l1=by	24 -24
points l1=is	14 -14
points l1=keep	-16 16
points l1=leave	-9 9
points l1=other	-11 11
points l1=suspend	-24 24
points l1=take	14 -14
points l1=the	-30 30
points l1=which	-9 9
points l2=<begin>	-9 9
points l2=<goods>	29 -29
points l2=<name>	9 -9
points l2=<v-begin>	11 -11
points l2=<v-down>	20 -20
points l2=<v-impose>	16 -16
points l2=<v-suspend>	-21 21
points l2=and	-7 7
points l2=down	11 -11
points l2=for	-12 12
points l2=hold	-15 15
points l2=keep	9 -9
points l2=of	-21 21
points l2=the	-19 19
points l2=up	-7 7
points l2=we	12 -12
points l2=which	-7 7
points l2=will	-14 14
points l=<begin> the	-14 14
points l=down by	9 -9
points l=hold back	-12 12
points l=of the	-10 10
points l=up by	-11 11
points lll=, the suspend	10 -10
points lll=<begin> <begin> the	-14 14
points lll=go up by	-11 11
points lr=<begin> are	-17 17
points lr=<begin> on	10 -10
points lr=another suspend	11 -11
points lr=by ,	10 -10
points lr=by for	10 -10
points lr=suspend of	-21 21
points lr=take off	10 -10
points lr=the that	-24 24
points next=signed far	-14 14
points next=word far	11 -11
points no customs	32 -32
points prior=signed far	21 -21
points r1=,	12 -12
points r1=<v-begin>	-11 11
points r1=<v-return>	-12 12
points r1=<v-stay>	-16 16
points r1=<v-suspend>	-16 16
points r1=and	23 -23
points r1=are	-17 17
points r1=come	-15 15
points r1=for	15 -15
points r1=less	16 -16
points r1=more	-9 9
points r1=of	-46 46
points r1=off	11 -11
points r1=return	-12 12
points r1=that	-24 24
points r1=were	-10 10
points r1=would	-13 13
points r2=<day-gone>	13 -13
points r2=<duty>	-7 7
points r2=<points>	11 -11
points r2=<v-impose>	-13 13
points r2=<v-suspend>	-24 24
points r2=a	18 -18
points r2=back	-10 10
points r2=each	-20 20
points r2=of	13 -13
points r2=on	-14 14
points r2=suspend	-15 15
points r2=than	21 -21
points r2=until	7 -7
points r=are suspend	-9 9
points r=less than	9 -9
points r=of its	-11 11
points r=of the	-12 12
points r=on <day-gone>	14 -14
points r=on each	-11 11
points r=suspend for	-14 14
points r=suspend until	11 -11
points round	56 -56
points said	-18 18
points said small	60 -60
points signed ahead=none	12 -12
points signed back=1	-12 12
points signed back=far	-14 14
points signed back=near	13 -13
points signed back=none	18 -18
points times=3	8 -8
prior=digits 	14 -14
prior=digits ,	9 -9
prior=digits , then	-12 12
prior=digits ;	-10 10
prior=digits and	-13 13
prior=digits for	17 -17
prior=digits of	22 -22
prior=digits to	24 -24
prior=digits —	14 -14
prior=fraction far	14 -14
prior=free :	8 -8
prior=free on	14 -14
prior=free on more than	9 -9
prior=signed , down from	13 -13
prior=signed , not	-20 20
prior=signed , of which	-22 22
prior=signed , up from	-12 12
prior=signed at	22 -22
prior=signed for the	21 -21
prior=signed instead of	-24 24
prior=signed on the	11 -11
prior=signed to	7 -7
prior=word 	26 -26
prior=word ,	-22 22
prior=word , and	-13 13
prior=word and	13 -13
prior=word at	12 -12
prior=word side and	-12 12
pt0=past-not	-14 14
pt0=perfect-passive	7 -7
pt1=past-not	-14 14
pt1=perfect-passive	6 -6
pv0=accept	21 -21
pv0=announce	-11 11
pv0=answer	13 -13
pv0=ask	-3 3
pv0=bear	-7 7
pv0=climb	15 -15
pv0=conclude	-11 11
pv0=discuss	-11 11
pv0=enter	14 -14
pv0=expire	8 -8
pv0=fall	10 -10
pv0=go	-19 19
pv0=halve	-18 18
pv0=hit	-10 10
pv0=keep	-13 13
pv0=like	-12 12
pv0=lose	14 -14
pv0=need	12 -12
pv0=negotiate	-9 9
pv0=pay	-10 10
pv0=put	15 -15
pv0=ready	11 -11
pv0=remain	-9 9
pv0=return	14 -14
pv0=set	18 -18
pv0=stop	-20 20
pv0=tell	-8 8
pv0=think	-9 9
pv0=vote	-12 12
pv0=want	18 -18
pv0=write	-15 15
pv1=accept	21 -21
pv1=announce	-11 11
pv1=bear	-9 9
pv1=climb	15 -15
pv1=conclude	-15 15
pv1=discuss	-16 16
pv1=enter	20 -20
pv1=expire	8 -8
pv1=fall	10 -10
pv1=halve	-17 17
pv1=hit	-11 11
pv1=hope	10 -10
pv1=keep	-11 11
pv1=lose	19 -19
pv1=need	17 -17
pv1=negotiate	-9 9
pv1=pay	-9 9
pv1=ratify	-12 12
pv1=ready	11 -11
pv1=receive	15 -15
pv1=reckon	8 -8
pv1=reduce	11 -11
pv1=remain	-10 10
pv1=return	14 -14
pv1=set	18 -18
pv1=start	-7 7
pv1=stop	-16 16
pv1=suspend	-18 18
pv1=take	-3 3
pv1=tax	-13 13
pv1=tell	-8 8
pv1=think	-8 8
pv1=wait	-19 19
pv1=want	14 -14
pvt0=add past	17 -17
pvt0=add present	-16 16
pvt0=agree present	-7 7
pvt0=announce past	-6 6
pvt0=ask past	-13 13
pvt0=ask perfect	-17 17
pvt0=ask pluperfect	15 -15
pvt0=ask present	16 -16
pvt0=be future	-8 8
pvt0=climb past	16 -16
pvt0=collect perfect	12 -12
pvt0=come modal	10 -10
pvt0=confirm past	10 -10
pvt0=deny past	-18 18
pvt0=deny present	8 -8
pvt0=enter past	19 -19
pvt0=enter present	7 -7
pvt0=expire present	7 -7
pvt0=fall past	20 -20
pvt0=get present	5 -5
pvt0=halve present	-12 12
pvt0=have past	-7 7
pvt0=lapse present	-12 12
pvt0=let future	13 -13
pvt0=like present	-12 12
pvt0=lose past	16 -16
pvt0=lose present	-12 12
pvt0=meet past	-17 17
pvt0=meet present	16 -16
pvt0=need present	8 -8
pvt0=offer past	-8 8
pvt0=offer perfect	15 -15
pvt0=other past	11 -11
pvt0=other present	-16 16
pvt0=pass present	-8 8
pvt0=pay present	-5 5
pvt0=propose past	15 -15
pvt0=put present	14 -14
pvt0=reach present	17 -17
pvt0=ready present	11 -11
pvt0=reckon present	8 -8
pvt0=remain present	-9 9
pvt0=renew present	15 -15
pvt0=return present	10 -10
pvt0=rise present	9 -9
pvt0=sign perfect	10 -10
pvt0=stand past	14 -14
pvt0=stop past	-13 13
pvt0=take past	-7 7
pvt0=tell past	-7 7
pvt0=tell perfect	9 -9
pvt0=vote present	-13 13
pvt0=want past	17 -17
pvt0=write past	-11 11
pvt1=add gerund	8 -8
pvt1=add past	17 -17
pvt1=add present	-16 16
pvt1=agree present	-7 7
pvt1=announce past	-6 6
pvt1=approve participle	10 -10
pvt1=ask past	-13 13
pvt1=ask perfect	-11 11
pvt1=ask pluperfect	15 -15
pvt1=ask present	16 -16
pvt1=be future	-8 8
pvt1=be perfect	9 -9
pvt1=climb past	16 -16
pvt1=collect perfect	12 -12
pvt1=come modal	10 -10
pvt1=confirm past	10 -10
pvt1=deny past	-18 18
pvt1=deny present	8 -8
pvt1=enter participle	11 -11
pvt1=enter past	19 -19
pvt1=enter present	7 -7
pvt1=expire present	7 -7
pvt1=fall past	20 -20
pvt1=halve present	-12 12
pvt1=know participle	14 -14
pvt1=lapse present	-12 12
pvt1=let future	13 -13
pvt1=lose past	16 -16
pvt1=lose present	-12 12
pvt1=meet past	-17 17
pvt1=meet present	16 -16
pvt1=need present	8 -8
pvt1=offer past	-8 8
pvt1=offer perfect	15 -15
pvt1=other past	12 -12
pvt1=other present	-11 11
pvt1=pass present	-8 8
pvt1=reach present	17 -17
pvt1=ready present	11 -11
pvt1=reckon present	8 -8
pvt1=reduce infinitive	13 -13
pvt1=remain present	-10 10
pvt1=renew present	15 -15
pvt1=return present	10 -10
pvt1=rise present	9 -9
pvt1=settle participle	16 -16
pvt1=sign perfect	10 -10
pvt1=stand past	14 -14
pvt1=stop past	-13 13
pvt1=suspend participle	-15 15
pvt1=take past	-7 7
pvt1=tell past	-7 7
pvt1=tell perfect	9 -9
pvt1=vote present	-13 13
pvt1=want past	14 -14
pvt1=write past	-11 11
q:!	12 -12
q:"	24 -24
q:&	23 -23
q:(	-10 10
q:)	-9 9
q:+	34 -34
q:-	11 -11
q:;	14 -14
q:<day-ahead>	-9 9
q:<day-today>	-27 27
q:<duty>	13 -13
q:<goods-amount>	38 -38
q:<goods>	-36 36
q:<money>	49 -49
q:<month-ahead>	16 -16
q:<month-today>	23 -23
q:<name>	-25 25
q:<organisation>	23 -23
q:<person>	-16 16
q:<points>	15 -15
q:<quality>	-28 28
q:<seat>	-11 11
q:<taker>	21 -21
q:<v-agree>	16 -16
q:<v-bear>	-10 10
q:<v-begin>	-12 12
q:<v-buy>	12 -12
q:<v-deny>	-17 17
q:<v-down>	15 -15
q:<v-lack>	8 -8
q:<v-propose>	20 -20
q:<v-refuse>	37 -37
q:<v-renew>	10 -10
q:<v-sell>	40 -40
q:<v-sign>	11 -11
q:<v-target>	-7 7
q:<v-up>	16 -16
q:?	-15 15
q:_	17 -17
q:abolish	13 -13
q:about	14 -14
q:accord	-26 26
q:account	-17 17
q:accused	9 -9
q:add	-6 6
q:additional	-11 11
q:advice	11 -11
q:after	22 -22
q:afterward	-14 14
q:again	-14 14
q:ago	-16 16
q:aim	-14 14
q:all	8 -8
q:ally	14 -14
q:almost	14 -14
q:along	10 -10
q:already	-25 25
q:also	-12 12
q:although	22 -22
q:aluminium	-22 22
q:among	12 -12
q:amount	10 -10
q:annex	18 -18
q:announce	-12 12
q:answer	-11 11
q:anti	-14 14
q:anyone	-21 21
q:apart	19 -19
q:apply	-7 7
q:arequipa	12 -12
q:arrangement	14 -14
q:article	13 -13
q:asia	7 -7
q:asparagu	-11 11
q:autumn	10 -10
q:average	62 -62
q:avocado	-12 12
q:badly	11 -11
q:banana	-9 9
q:bank	14 -14
q:bar	13 -13
q:bargain	19 -19
q:base	12 -12
q:be	-14 14
q:because	-29 29
q:been	-20 20
q:beer	-19 19
q:before	-16 16
q:being	-22 22
q:believe	-7 7
q:belong	11 -11
q:better	-22 22
q:between	11 -11
q:blue	-16 16
q:body	14 -14
q:bond	15 -15
q:border	-29 29
q:both	-11 11
q:bottle	-16 16
q:bound	19 -19
q:brandy	19 -19
q:bridge	30 -30
q:broadcaster	11 -11
q:broke	9 -9
q:build	-8 8
q:builder	-10 10
q:built	14 -14
q:bus	18 -18
q:bushel	18 -18
q:business	18 -18
q:butter	-19 19
q:buy	10 -10
q:buyer	-11 11
q:by	19 -19
q:c	-10 10
q:calendar	-16 16
q:can't	-10 10
q:canola	-11 11
q:capacity	11 -11
q:car	-8 8
q:card	-15 15
q:carry	-11 11
q:cashew	-14 14
q:cast	13 -13
q:ceiling	8 -8
q:cent	19 -19
q:central	12 -12
q:centre	10 -10
q:certificate	15 -15
q:change	-17 17
q:charge	-8 8
q:cheese	16 -16
q:chemical	13 -13
q:chicken	-9 9
q:children	11 -11
q:chocolate	23 -23
q:choir	9 -9
q:choose	9 -9
q:claim	16 -16
q:clock	11 -11
q:close	-8 8
q:closed	21 -21
q:club	43 -43
q:cobalt	21 -21
q:cod	-12 12
q:code	-10 10
q:coffee	25 -25
q:collect	-22 22
q:combined	-10 10
q:come	-13 13
q:commit	-13 13
q:company	29 -29
q:comparison	-13 13
q:complained	-12 12
q:completed	-14 14
q:concentrate	-9 9
q:conclude	10 -10
q:conference	10 -10
q:confirm	13 -13
q:consent	9 -9
q:continental	-11 11
q:contract	25 -25
q:copper	-18 18
q:correct	10 -10
q:cost	13 -13
q:cotton	13 -13
q:count	22 -22
q:counting	10 -10
q:course	-16 16
q:cousin	-16 16
q:cover	-19 19
q:cow	-13 13
q:crop	23 -23
q:crown	11 -11
q:current	10 -10
q:custom	-29 29
q:customer	21 -21
q:cut	27 -27
q:dairy	-26 26
q:day	10 -10
q:de	11 -11
q:deadline	37 -37
q:deal	18 -18
q:dealt	-11 11
q:dear	-14 14
q:decide	16 -16
q:declare	10 -10
q:decline	15 -15
q:decree	-18 18
q:delegation	-8 8
q:delivery	12 -12
q:demand	27 -27
q:denim	10 -10
q:deny	-13 13
q:diamond	-10 10
q:direction	-17 17
q:dispute	-16 16
q:do	-11 11
q:document	17 -17
q:doe	-20 20
q:doesn't	13 -13
q:doll	10 -10
q:dollar	16 -16
q:don't	7 -7
q:donald	-13 13
q:done	-11 11
q:door	-4 4
q:doubt	14 -14
q:down	15 -15
q:draft	17 -17
q:draw	-9 9
q:dried	-17 17
q:during	-26 26
q:duty	-36 36
q:each	11 -11
q:early	18 -18
q:earn	9 -9
q:earth	10 -10
q:easter	10 -10
q:economy	6 -6
q:effect	11 -11
q:effective	11 -11
q:either	14 -14
q:electric	7 -7
q:electricity	37 -37
q:eleven	23 -23
q:else	-20 20
q:embassy	-9 9
q:emergency	-38 38
q:employer	20 -20
q:empty	8 -8
q:end	-6 6
q:enter	-9 9
q:equipment	8 -8
q:estimate	23 -23
q:even	9 -9
q:evening	18 -18
q:ever	-19 19
q:everything	6 -6
q:exception	-25 25
q:excess	13 -13
q:exist	-9 9
q:expire	-19 19
q:export	22 -22
q:exporter	-10 10
q:extension	29 -29
q:extra	-14 14
q:face	-26 26
q:factory	22 -22
q:fall	11 -11
q:far	7 -7
q:fare	17 -17
q:fared	-12 12
q:farm	15 -15
q:farmer	10 -10
q:fast	14 -14
q:fear	13 -13
q:fee	42 -42
q:feed	9 -9
q:feeling	11 -11
q:felt	17 -17
q:fentanyl	-40 40
q:ferry	13 -13
q:few	-13 13
q:figure	-10 10
q:filed	13 -13
q:film	9 -9
q:fine	-9 9
q:finished	-14 14
q:firm	19 -19
q:five	-11 11
q:fix	11 -11
q:flew	-9 9
q:flow	17 -17
q:follow	-8 8
q:foot	10 -10
q:for	16 -16
q:force	-32 32
q:forced	-30 30
q:forecast	15 -15
q:foreseen	-12 12
q:forget	-17 17
q:former	14 -14
q:forward	8 -8
q:found	13 -13
q:four	38 -38
q:fourth	22 -22
q:franc	14 -14
q:free	-19 19
q:freeze	19 -19
q:freight	21 -21
q:friend	-15 15
q:fund	10 -10
q:gained	14 -14
q:garden	-20 20
q:garment	-20 20
q:gazette	-18 18
q:general	12 -12
q:geneva	-10 10
q:get	-19 19
q:gin	-11 11
q:give	41 -41
q:glad	8 -8
q:glass	-14 14
q:gold	20 -20
q:government	13 -13
q:grade	35 -35
q:grant	-10 10
q:great	-7 7
q:greer	13 -13
q:grid	14 -14
q:ground	10 -10
q:group	-10 10
q:grower	-23 23
q:growth	25 -25
q:guayaquil	-10 10
q:gulf	11 -11
q:h	20 -20
q:half	-15 15
q:hand	19 -19
q:happen	19 -19
q:have	15 -15
q:haven't	-11 11
q:having	-11 11
q:hazelnut	-22 22
q:head	-12 12
q:heading	-12 12
q:heard	-12 12
q:heavy	13 -13
q:height	20 -20
q:here	-14 14
q:herring	-16 16
q:hide	-9 9
q:high	27 -27
q:highest	13 -13
q:his	-21 21
q:hit	-9 9
q:hitherto	-8 8
q:hold	15 -15
q:hop	-11 11
q:hope	-32 32
q:hour	12 -12
q:household	38 -38
q:hundred	-17 17
q:hurt	-12 12
q:i'll	-11 11
q:i'm	-11 11
q:i've	19 -19
q:ice	-11 11
q:import	36 -36
q:importer	-29 29
q:income	25 -25
q:increase	21 -21
q:index	12 -12
q:inflation	34 -34
q:initial	13 -13
q:insist	14 -14
q:instead	11 -11
q:instrument	13 -13
q:interest	26 -26
q:into	-13 13
q:investigation	9 -9
q:investor	16 -16
q:iowa	-10 10
q:is	-8 8
q:issue	11 -11
q:it	-18 18
q:item	-20 20
q:its	18 -18
q:jamieson	13 -13
q:judge	26 -26
q:jump	-11 11
q:just	-19 19
q:karachi	12 -12
q:kava	7 -7
q:keep	37 -37
q:key	13 -13
q:kilo	15 -15
q:labor	-37 37
q:lace	11 -11
q:largest	20 -20
q:late	25 -25
q:later	24 -24
q:lawyer	23 -23
q:lay	-17 17
q:leader	-22 22
q:least	19 -19
q:led	30 -30
q:length	-13 13
q:letter	-10 10
q:level	-27 27
q:levy	16 -16
q:licence	19 -19
q:license	15 -15
q:life	13 -13
q:likewise	14 -14
q:list	-20 20
q:live	15 -15
q:loan	13 -13
q:london	26 -26
q:longer	26 -26
q:look	19 -19
q:lot	24 -24
q:low	-10 10
q:magnet	11 -11
q:maize	12 -12
q:make	-7 7
q:mangoe	13 -13
q:many	37 -37
q:marble	-14 14
q:market	17 -17
q:may	9 -9
q:me	-10 10
q:meanwhile	-21 21
q:measure	-17 17
q:meat	10 -10
q:medicine	-5 5
q:meet	17 -17
q:melon	-13 13
q:memorandum	10 -10
q:men	12 -12
q:mercosur	11 -11
q:metal	17 -17
q:metre	10 -10
q:mgx	17 -17
q:middle	-10 10
q:midnight	8 -8
q:milk	-16 16
q:mill	-7 7
q:million	21 -21
q:mind	-12 12
q:mirror	-7 7
q:moderator	9 -9
q:moment	-17 17
q:money	19 -19
q:month	-15 15
q:mood	-12 12
q:more	21 -21
q:morning	17 -17
q:motor	8 -8
q:museum	9 -9
q:must	22 -22
q:need	10 -10
q:negotiation	10 -10
q:neighbour	-15 15
q:never	-16 16
q:new	20 -20
q:newspaper	-16 16
q:night	27 -27
q:nikkei	15 -15
q:nil	-12 12
q:nine	19 -19
q:noon	16 -16
q:north	-13 13
q:northern	10 -10
q:number	-12 12
q:nut	-20 20
q:nvidia	25 -25
q:o'clock	13 -13
q:odd	17 -17
q:of	14 -14
q:offer	27 -27
q:old	-12 12
q:olive	6 -6
q:open	11 -11
q:opened	13 -13
q:operator	22 -22
q:opinion	9 -9
q:opposed	10 -10
q:opposition	-8 8
q:oracle	18 -18
q:orange	-12 12
q:orchestra	11 -11
q:order	-29 29
q:otherwise	-10 10
q:our	-21 21
q:over	11 -11
q:page	14 -14
q:pari	12 -12
q:pass	12 -12
q:passenger	17 -17
q:past	18 -18
q:patented	-12 12
q:pay	-18 18
q:pea	-14 14
q:peanut	-26 26
q:pending	-16 16
q:pension	16 -16
q:people	13 -13
q:percentage	-21 21
q:period	-11 11
q:permanent	-15 15
q:peso	10 -10
q:petition	10 -10
q:pharmaceutical	-11 11
q:phosphate	-11 11
q:picture	8 -8
q:place	18 -18
q:plain	-15 15
q:plant	-10 10
q:plastic	-13 13
q:player	17 -17
q:pledge	-15 15
q:plu	8 -8
q:policy	20 -20
q:politic	-13 13
q:poll	17 -17
q:pork	-18 18
q:port	13 -13
q:porto	13 -13
q:possible	-9 9
q:post	-11 11
q:postal	25 -25
q:pound	30 -30
q:powder	-12 12
q:present	17 -17
q:presented	10 -10
q:price	20 -20
q:printed	-13 13
q:prize	14 -14
q:probability	14 -14
q:producer	-10 10
q:product	8 -8
q:propose	16 -16
q:protest	7 -7
q:provide	18 -18
q:pulp	13 -13
q:purchase	-17 17
q:put	7 -7
q:qualify	-12 12
q:quarter	21 -21
q:question	23 -23
q:quite	12 -12
q:rail	12 -12
q:raise	35 -35
q:rare	10 -10
q:ratify	-14 14
q:raw	-11 11
q:read	16 -16
q:reader	-13 13
q:real	15 -15
q:reason	-20 20
q:receive	17 -17
q:reciprocal	-31 31
q:reckon	-11 11
q:record	13 -13
q:reduce	-13 13
q:refund	14 -14
q:refuse	27 -27
q:regular	-16 16
q:release	12 -12
q:remain	-13 13
q:remember	-9 9
q:remove	-9 9
q:rent	16 -16
q:replace	10 -10
q:reply	-11 11
q:reporter	16 -16
q:rest	-24 24
q:resume	9 -9
q:retaliatory	-11 11
q:revenue	17 -17
q:ride	11 -11
q:right	-11 11
q:rise	39 -39
q:river	8 -8
q:roaming	16 -16
q:roughly	-14 14
q:round	25 -25
q:route	6 -6
q:row	19 -19
q:run	-14 14
q:s	23 -23
q:sack	-10 10
q:safeguard	-17 17
q:saffron	-9 9
q:sale	37 -37
q:salmon	15 -15
q:salt	27 -27
q:say	21 -21
q:schedule	-11 11
q:scotch	-10 10
q:sea	12 -12
q:season	18 -18
q:secretary	12 -12
q:security	13 -13
q:seed	-8 8
q:sentence	23 -23
q:service	9 -9
q:sesame	-21 21
q:set	-9 9
q:settlement	11 -11
q:several	11 -11
q:share	53 -53
q:shared	9 -9
q:shea	-12 12
q:shed	-9 9
q:sheet	19 -19
q:shift	-9 9
q:ship	24 -24
q:shoe	13 -13
q:shook	-11 11
q:short	18 -18
q:should	-11 11
q:show	13 -13
q:shrimp	-21 21
q:signature	20 -20
q:silk	-8 8
q:silver	20 -20
q:similar	-19 19
q:simple	-16 16
q:since	-17 17
q:sir	22 -22
q:slap	-12 12
q:smaller	22 -22
q:some	13 -13
q:somebody	10 -10
q:something	-19 19
q:sorry	-12 12
q:south	11 -11
q:soy	20 -20
q:speak	-25 25
q:spoke	-6 6
q:statistic	8 -8
q:statutory	14 -14
q:stay	-31 31
q:step	-28 28
q:still	-9 9
q:stock	14 -14
q:stockfish	-9 9
q:stockholm	-16 16
q:stop	16 -16
q:strength	-15 15
q:striker	11 -11
q:subject	-16 16
q:success	17 -17
q:such	-18 18
q:sum	-13 13
q:sunday	-10 10
q:supply	12 -12
q:suppose	20 -20
q:surcharge	25 -25
q:surprise	-9 9
q:suspension	-16 16
q:syrup	11 -11
q:t	9 -9
q:table	-24 24
q:talk	31 -31
q:talked	-22 22
q:talking	-13 13
q:target	10 -10
q:tariff	21 -21
q:tax	10 -10
q:tea	-16 16
q:technical	12 -12
q:telephone	5 -5
q:television	-8 8
q:ten	-8 8
q:term	20 -20
q:text	7 -7
q:textile	-9 9
q:th	-11 11
q:than	12 -12
q:thank	24 -24
q:the	9 -9
q:their	13 -13
q:them	-18 18
q:themselve	-16 16
q:there	-11 11
q:they're	-15 15
q:thing	-26 26
q:think	-12 12
q:though	-26 26
q:threat	13 -13
q:threaten	15 -15
q:three	-10 10
q:through	-11 11
q:ticket	14 -14
q:tie	12 -12
q:tied	-13 13
q:tile	12 -12
q:timber	-19 19
q:time	25 -25
q:tin	17 -17
q:tinned	-12 12
q:tokyo	-9 9
q:toll	19 -19
q:tomato	11 -11
q:top	-22 22
q:topic	21 -21
q:total	-15 15
q:touche	9 -9
q:tournament	10 -10
q:town	21 -21
q:toyota	-14 14
q:tractor	-11 11
q:trade	27 -27
q:traded	11 -11
q:transit	15 -15
q:travel	17 -17
q:treaty	-18 18
q:tried	9 -9
q:truce	-18 18
q:true	-11 11
q:try	9 -9
q:trying	-7 7
q:tuna	18 -18
q:turn	-6 6
q:twelve	-14 14
q:twice	16 -16
q:unchanged	26 -26
q:understanding	-10 10
q:united	15 -15
q:unless	9 -9
q:up	18 -18
q:upper	14 -14
q:us	-14 14
q:used	-20 20
q:valley	9 -9
q:value	9 -9
q:vanilla	-24 24
q:very	-9 9
q:view	18 -18
q:village	10 -10
q:visit	-9 9
q:voice	-17 17
q:volume	10 -10
q:wage	22 -22
q:wall	18 -18
q:was	-7 7
q:washing	-19 19
q:watch	-6 6
q:watche	10 -10
q:way	-10 10
q:wednesday	-9 9
q:week	-12 12
q:weekend	-13 13
q:weigh	-13 13
q:what	-30 30
q:whatever	13 -13
q:wheat	12 -12
q:when	-24 24
q:where	-14 14
q:whisky	-16 16
q:whole	-10 10
q:whom	8 -8
q:why	7 -7
q:will	11 -11
q:win	17 -17
q:window	25 -25
q:wish	-32 32
q:with	14 -14
q:within	-17 17
q:worker	10 -10
q:working	-12 12
q:world	45 -45
q:wrong	-21 21
q:yacht	11 -11
q:year	18 -18
q:yes	13 -13
q:yet	-12 12
q:yield	25 -25
q:zero	-12 12
q:zinc	21 -21
q:zone	-8 8
q:—	12 -12
qt=future	-13 13
qt=past	10 -10
qt=perfect	14 -14
quoted	-16 16
r1="	-22 22
r1=+	-11 11
r1=,	-34 34
r1=.	-13 13
r1=;	-29 29
r1=<agent>	17 -17
r1=<day-ahead>	-10 10
r1=<day-gone>	-17 17
r1=<day-today>	-21 21
r1=<duty>	-24 24
r1=<end>	-15 15
r1=<goods>	44 -44
r1=<level>	-14 14
r1=<number>	22 -22
r1=<office>	18 -18
r1=<organisation>	25 -25
r1=<quality>	21 -21
r1=<sender>	21 -21
r1=<span>	19 -19
r1=<v-begin>	-28 28
r1=<v-deny>	27 -27
r1=<v-end>	-24 24
r1=<v-impose>	14 -14
r1=<v-return>	-14 14
r1=<v-say>	21 -21
r1=<v-suspend>	-14 14
r1=?	-25 25
r1=a	-18 18
r1=about	14 -14
r1=above	16 -16
r1=access	-20 20
r1=after	6 -6
r1=again	-25 25
r1=against	-15 15
r1=all	-24 24
r1=already	-9 9
r1=altogether	-10 10
r1=and	-31 31
r1=announce	-15 15
r1=are	-23 23
r1=as	-9 9
r1=at	-23 23
r1=be	10 -10
r1=become	-17 17
r1=before	-28 28
r1=below	17 -17
r1=better	16 -16
r1=both	-9 9
r1=but	17 -17
r1=by	-10 10
r1=cargoe	9 -9
r1=category	12 -12
r1=centimetre	10 -10
r1=chance	12 -12
r1=change	31 -31
r1=cheaper	27 -27
r1=chemical	8 -8
r1=come	-12 12
r1=dearer	31 -31
r1=do	16 -16
r1=done	17 -17
r1=during	-14 14
r1=duty	-16 16
r1=economy	53 -53
r1=either	8 -8
r1=else	22 -22
r1=end	-19 19
r1=entry	-19 19
r1=exclusion	15 -15
r1=fentanyl	-12 12
r1=fewer	19 -19
r1=figure	10 -10
r1=for	-34 34
r1=from	-24 24
r1=full	9 -9
r1=gave	14 -14
r1=government	16 -16
r1=happen	13 -13
r1=has	-14 14
r1=have	12 -12
r1=here	-19 19
r1=higher	32 -32
r1=if	-27 27
r1=impose	-11 11
r1=in	-22 22
r1=instead	-33 33
r1=is	-24 24
r1=its	26 -26
r1=job	22 -22
r1=kind	12 -12
r1=largest	18 -18
r1=less	41 -41
r1=levy	16 -16
r1=like	-11 11
r1=line	10 -10
r1=list	17 -17
r1=long	12 -12
r1=lower	23 -23
r1=meanwhile	-11 11
r1=metre	15 -15
r1=more	31 -31
r1=new	23 -23
r1=no	10 -10
r1=notice	15 -15
r1=now	-42 42
r1=of	39 -39
r1=off	38 -38
r1=on	-45 45
r1=once	-20 20
r1=other	44 -44
r1=out	10 -10
r1=outside	-12 12
r1=over	-12 12
r1=per	-11 11
r1=percent	-33 33
r1=plu	-15 15
r1=point	22 -22
r1=port	11 -11
r1=precursor	14 -14
r1=question	15 -15
r1=rare	17 -17
r1=rate	-20 20
r1=reciprocal	-18 18
r1=return	-20 20
r1=round	15 -15
r1=rule	27 -27
r1=say	19 -19
r1=side	18 -18
r1=signature	14 -14
r1=since	-24 24
r1=smaller	12 -12
r1=state	14 -14
r1=step	11 -11
r1=tariff	-14 14
r1=that	-30 30
r1=then	-24 24
r1=thereafter	-12 12
r1=thing	16 -16
r1=throughout	-20 20
r1=till	-13 13
r1=time	45 -45
r1=together	-11 11
r1=too	9 -9
r1=trade	40 -40
r1=two	-17 17
r1=under	-24 24
r1=until	-31 31
r1=up	16 -16
r1=was	-34 34
r1=were	-18 18
r1=whatever	-14 14
r1=when	-21 21
r1=where	-16 16
r1=which	-21 21
r1=while	-18 18
r1=without	-12 12
r1=would	-27 27
r1=zone	13 -13
r2='s	12 -12
r2=(	-8 8
r2=*	-9 9
r2=,	7 -7
r2=.	9 -9
r2=:	40 -40
r2=<day-gone>	18 -18
r2=<day-today>	30 -30
r2=<duty>	-14 14
r2=<end>	-14 14
r2=<goods-amount>	-11 11
r2=<goods>	-19 19
r2=<name>	-12 12
r2=<organisation>	-20 20
r2=<points>	17 -17
r2=<seat>	-17 17
r2=<sender>	29 -29
r2=<span>	13 -13
r2=<taker>	15 -15
r2=<v-agree>	19 -19
r2=<v-bear>	12 -12
r2=<v-deny>	18 -18
r2=<v-down>	-11 11
r2=<v-impose>	-6 6
r2=<v-say>	11 -11
r2=<v-sign>	15 -15
r2=<v-stay>	-13 13
r2=<v-target>	-15 15
r2=according	16 -16
r2=add	14 -14
r2=after	-18 18
r2=agreement	11 -11
r2=almost	10 -10
r2=also	8 -8
r2=alway	-7 7
r2=among	16 -16
r2=an	8 -8
r2=another	-7 7
r2=are	-16 16
r2=as	-10 10
r2=at	35 -35
r2=autumn	-14 14
r2=average	13 -13
r2=away	-23 23
r2=back	-39 39
r2=barley	-11 11
r2=be	-9 9
r2=bean	13 -13
r2=because	-5 5
r2=been	-13 13
r2=beer	9 -9
r2=before	-8 8
r2=both	-24 24
r2=can	12 -12
r2=cent	-17 17
r2=change	14 -14
r2=charge	-12 12
r2=cocoa	-10 10
r2=coffee	-11 11
r2=come	-9 9
r2=could	-11 11
r2=country	25 -25
r2=day	22 -22
r2=did	7 -7
r2=down	15 -15
r2=dump	-15 15
r2=duty	-9 9
r2=each	-13 13
r2=earth	17 -17
r2=end	9 -9
r2=everyone	-12 12
r2=farm	17 -17
r2=fentanyl	-20 20
r2=flat	-13 13
r2=for	11 -11
r2=formerly	-11 11
r2=four	9 -9
r2=from	16 -16
r2=good	-8 8
r2=heard	8 -8
r2=heavy	13 -13
r2=hide	10 -10
r2=import	7 -7
r2=into	-14 14
r2=is	9 -9
r2=last	-14 14
r2=levy	-16 16
r2=like	-19 19
r2=month	12 -12
r2=most	-5 5
r2=much	9 -9
r2=new	-14 14
r2=nobody	-14 14
r2=of	22 -22
r2=on	11 -11
r2=one	-16 16
r2=or	7 -7
r2=other	-13 13
r2=palm	-12 12
r2=per	-12 12
r2=place	-13 13
r2=plu	-12 12
r2=point	-16 16
r2=possible	-10 10
r2=present	-10 10
r2=reciprocal	-14 14
r2=return	13 -13
r2=rule	16 -16
r2=section	-23 23
r2=see	9 -9
r2=seed	13 -13
r2=sell	-10 10
r2=settle	8 -8
r2=she	21 -21
r2=sign	13 -13
r2=some	-13 13
r2=soon	-10 10
r2=stay	-17 17
r2=than	28 -28
r2=that	5 -5
r2=the	-5 5
r2=those	-11 11
r2=tomatoe	-11 11
r2=total	-9 9
r2=toy	13 -13
r2=two	20 -20
r2=unless	-10 10
r2=up	12 -12
r2=us	-12 12
r2=way	-18 18
r2=week	-13 13
r2=whatever	-14 14
r2=wheat	-8 8
r2=will	-21 21
r2=wine	-17 17
r2=year	17 -17
r2=yes	-17 17
r2=you	-8 8
r3="	13 -13
r3='s	-10 10
r3=)	46 -46
r3=,	-19 19
r3=.	-13 13
r3=:	21 -21
r3=;	12 -12
r3=<day-ahead>	-15 15
r3=<day-gone>	23 -23
r3=<day-today>	-12 12
r3=<duty>	-23 23
r3=<goods-amount>	14 -14
r3=<goods>	-9 9
r3=<level-noun>	-19 19
r3=<month-ahead>	-10 10
r3=<name>	-5 5
r3=<office>	-10 10
r3=<organisation>	20 -20
r3=<person>	-13 13
r3=<points>	-21 21
r3=<quality>	-15 15
r3=<seat>	18 -18
r3=<sender>	26 -26
r3=<taker>	-11 11
r3=<v-down>	-13 13
r3=<v-impose>	-6 6
r3=<v-say>	-16 16
r3=<v-sell>	21 -21
r3=<v-sign>	24 -24
r3=<v-stay>	23 -23
r3=<v-threaten>	-10 10
r3=<v-up>	-6 6
r3=?	21 -21
r3=a	9 -9
r3=according	-6 6
r3=add	-9 9
r3=after	12 -12
r3=ago	-37 37
r3=alway	-11 11
r3=and	-17 17
r3=be	-8 8
r3=bean	-8 8
r3=been	-15 15
r3=before	18 -18
r3=best	13 -13
r3=beyond	9 -9
r3=border	-16 16
r3=but	12 -12
r3=by	8 -8
r3=call	16 -16
r3=car	16 -16
r3=ceiling	-12 12
r3=cent	-12 12
r3=change	-11 11
r3=chip	14 -14
r3=coffee	-12 12
r3=company	16 -16
r3=cost	16 -16
r3=crop	11 -11
r3=day	-12 12
r3=deal	-9 9
r3=dispute	11 -11
r3=down	21 -21
r3=due	-12 12
r3=duty	-22 22
r3=effect	-16 16
r3=evening	10 -10
r3=everyone	7 -7
r3=extra	10 -10
r3=figure	-21 21
r3=first	-14 14
r3=fish	-14 14
r3=for	6 -6
r3=force	-8 8
r3=forced	-12 12
r3=framework	11 -11
r3=general	-16 16
r3=has	-18 18
r3=hold	13 -13
r3=hour	10 -10
r3=i	-17 17
r3=included	11 -11
r3=last	-19 19
r3=leather	-15 15
r3=leave	7 -7
r3=let	-11 11
r3=levy	11 -11
r3=may	-16 16
r3=meal	9 -9
r3=medicine	-14 14
r3=mill	-8 8
r3=morning	20 -20
r3=new	11 -11
r3=not	16 -16
r3=now	8 -8
r3=off	15 -15
r3=oil	31 -31
r3=older	-11 11
r3=on	-10 10
r3=only	-12 12
r3=or	-18 18
r3=other	-13 13
r3=own	-21 21
r3=paste	-9 9
r3=payable	-9 9
r3=people	8 -8
r3=potatoe	12 -12
r3=product	15 -15
r3=promise	-9 9
r3=quota	-11 11
r3=rest	-11 11
r3=revenue	12 -12
r3=rice	18 -18
r3=round	-9 9
r3=salmon	-9 9
r3=same	-13 13
r3=say	-15 15
r3=scale	12 -12
r3=sell	15 -15
r3=settle	-12 12
r3=side	-10 10
r3=some	9 -9
r3=sugar	-13 13
r3=tariff	-10 10
r3=than	-12 12
r3=that	10 -10
r3=their	13 -13
r3=thi	-13 13
r3=thing	-10 10
r3=threaten	-10 10
r3=to	15 -15
r3=tomatoe	9 -9
r3=top	-18 18
r3=trader	-11 11
r3=treaty	-11 11
r3=until	-10 10
r3=value	-42 42
r3=vote	9 -9
r3=was	10 -10
r3=week	7 -7
r3=whole	11 -11
r3=with	22 -22
r3=yet	13 -13
r3=your	10 -10
r4=)	-10 10
r4=,	-18 18
r4=:	10 -10
r4=;	32 -32
r4=<duty>	8 -8
r4=<gate>	14 -14
r4=<money>	-13 13
r4=<name>	-12 12
r4=<not>	-20 20
r4=<number>	-8 8
r4=<organisation>	-12 12
r4=<seat>	9 -9
r4=<taker>	26 -26
r4=<v-agree>	22 -22
r4=<v-end>	-7 7
r4=<v-impose>	-13 13
r4=<v-lack>	-11 11
r4=<v-propose>	15 -15
r4=<v-sell>	20 -20
r4=<v-target>	-20 20
r4=a	-7 7
r4=accept	-7 7
r4=after	-21 21
r4=ago	11 -11
r4=agree	12 -12
r4=agreement	-16 16
r4=also	9 -9
r4=an	-14 14
r4=announce	-11 11
r4=another	15 -15
r4=anything	13 -13
r4=apply	-10 10
r4=are	-14 14
r4=banana	11 -11
r4=between	11 -11
r4=biggest	-11 11
r4=busan	10 -10
r4=charge	-12 12
r4=coffee	12 -12
r4=country	-25 25
r4=crane	-10 10
r4=day	-8 8
r4=decide	-10 10
r4=doe	-10 10
r4=down	-11 11
r4=due	-12 12
r4=economy	-14 14
r4=enter	12 -12
r4=everybody	-14 14
r4=for	-20 20
r4=from	15 -15
r4=has	17 -17
r4=him	-13 13
r4=i	-17 17
r4=if	-11 11
r4=in	20 -20
r4=keep	11 -11
r4=lapse	14 -14
r4=largest	-9 9
r4=list	-12 12
r4=little	11 -11
r4=maker	-9 9
r4=may	-12 12
r4=member	-10 10
r4=mr	9 -9
r4=neighbour	7 -7
r4=next	-12 12
r4=no	13 -13
r4=not	-11 11
r4=nothing	-22 22
r4=now	-10 10
r4=of	-11 11
r4=oil	-16 16
r4=old	19 -19
r4=once	22 -22
r4=ordinary	-9 9
r4=other	-8 8
r4=our	-15 15
r4=paper	-10 10
r4=pay	-10 10
r4=peace	13 -13
r4=point	-9 9
r4=promise	16 -16
r4=remain	-11 11
r4=sale	19 -19
r4=same	12 -12
r4=sell	16 -16
r4=set	-14 14
r4=show	-9 9
r4=sign	15 -15
r4=since	-13 13
r4=so	11 -11
r4=stand	18 -18
r4=start	-18 18
r4=steel	10 -10
r4=tell	11 -11
r4=than	10 -10
r4=then	-8 8
r4=they	10 -10
r4=through	-15 15
r4=truce	8 -8
r4=up	10 -10
r4=wait	-10 10
r4=what	-26 26
r4=whatever	20 -20
r4=which	8 -8
r4=while	11 -11
r4=will	13 -13
r4=wine	-8 8
r4=would	-11 11
r=" ,	-8 8
r=" seem	-14 14
r=) ,	-15 15
r=) .	-2 2
r=) <end>	18 -18
r=) are	-8 8
r=) is	-14 14
r=, <person>	-13 13
r=, <points>	9 -9
r=, <seat>	-7 7
r=, according	16 -16
r=, after	-10 10
r=, all	-11 11
r=, also	7 -7
r=, and	-14 14
r=, as	-15 15
r=, because	-15 15
r=, before	-9 9
r=, by	-25 25
r=, down	16 -16
r=, from	-15 15
r=, has	-10 10
r=, in	-32 32
r=, instead	-13 13
r=, like	-19 19
r=, no	12 -12
r=, not	-6 6
r=, once	11 -11
r=, or	8 -8
r=, over	12 -12
r=, plu	-12 12
r=, say	-9 9
r=, she	20 -20
r=, since	-21 21
r=, that	9 -9
r=, the	7 -7
r=, unless	-10 10
r=, was	10 -10
r=, whatever	-16 16
r=, will	-25 25
r=. <end>	-13 13
r=: "	9 -9
r=: <name>	15 -15
r=: that	-20 20
r=; <name>	-8 8
r=; it	-16 16
r=; on	-12 12
r=<day-ahead> ,	-8 8
r=<day-gone> .	-12 12
r=<day-today> .	-24 24
r=<end> <end>	-15 15
r=<level> <end>	-21 21
r=<level> <level>	7 -7
r=<quality> country	12 -12
r=<span> ,	13 -13
r=<span> .	21 -21
r=access to	-9 9
r=after .	11 -11
r=after that	-10 10
r=again ,	-8 8
r=again .	-8 8
r=all in	-9 9
r=altogether .	-9 9
r=and ,	-12 12
r=and get	-18 18
r=and i	-7 7
r=and nobody	-10 10
r=and not	-14 14
r=and say	-13 13
r=and stay	-11 11
r=announce in	-14 14
r=apply .	-13 13
r=as a	-18 18
r=as of	-18 18
r=as soon	-10 10
r=at present	-11 11
r=at the	-23 23
r=because of	-17 17
r=before .	-21 21
r=both way	-10 10
r=but the	13 -13
r=chance of	9 -9
r=change :	12 -12
r=come back	-16 16
r=come from	15 -15
r=come in	-17 17
r=continue to	-11 11
r=dearer .	7 -7
r=do not	12 -12
r=done .	12 -12
r=economy .	12 -12
r=else .	18 -18
r=end on	-15 15
r=entry for	-17 17
r=extra .	12 -12
r=for <goods-amount>	-12 12
r=for <name>	-17 17
r=for <number>	39 -39
r=for <span>	-13 13
r=for both	-13 13
r=for fentanyl	-9 9
r=for good	-15 15
r=for it	7 -7
r=for other	-14 14
r=for the	-9 9
r=for their	-12 12
r=for zero	9 -9
r=from <day-gone>	-13 13
r=from <month-ahead>	-16 16
r=from <name>	17 -17
r=from <number>	-16 16
r=from now	11 -11
r=go to	11 -11
r=happen ,	8 -8
r=has been	-10 10
r=here .	-14 14
r=if the	-12 12
r=if they	-8 8
r=in <month-ahead>	13 -13
r=in <month-gone>	21 -21
r=in <name>	-32 32
r=in <number>	23 -23
r=in <organisation>	-19 19
r=in a	-11 11
r=in all	-17 17
r=in any	-11 11
r=in its	-8 8
r=in place	-15 15
r=in spring	-14 14
r=instead of	-29 29
r=is <level>	9 -9
r=is back	-10 10
r=is charge	-12 12
r=is due	-11 11
r=is not	23 -23
r=is still	-11 11
r=is the	-12 12
r=is what	-18 18
r=it has	9 -9
r=kind of	12 -12
r=last week	-8 8
r=last year	9 -9
r=less for	10 -10
r=less than	20 -20
r=levy on	10 -10
r=metre .	10 -10
r=more ,	-13 13
r=more <quality>	22 -22
r=more for	12 -12
r=more on	-10 10
r=notice of	8 -8
r=now .	-48 48
r=of <day-ahead>	-18 18
r=of <level>	11 -11
r=of <month-ahead>	-17 17
r=of <month-gone>	-19 19
r=of <number>	21 -21
r=of <quality>	28 -28
r=of a	23 -23
r=of duty	-23 23
r=of it	-8 8
r=of last	-9 9
r=of our	9 -9
r=of section	-18 18
r=of tariff	-10 10
r=of that	11 -11
r=of the	16 -16
r=of them	19 -19
r=of up	8 -8
r=of us	9 -9
r=of what	27 -27
r=of you	12 -12
r=off until	10 -10
r=on <day-ahead>	11 -11
r=on <day-gone>	22 -22
r=on <day-today>	27 -27
r=on <name>	-15 15
r=on <number>	-15 15
r=on <quality>	-26 26
r=on almost	10 -10
r=on average	13 -13
r=on bean	10 -10
r=on beer	9 -9
r=on both	-12 12
r=on every	-6 6
r=on everything	-11 11
r=on its	-16 16
r=on more	-15 15
r=on most	-13 13
r=on the	16 -16
r=on their	-14 14
r=on them	-15 15
r=on those	-11 11
r=on truck	12 -12
r=on what	-19 19
r=on wine	-11 11
r=once more	-13 13
r=once the	-11 11
r=or more	13 -13
r=out of	10 -10
r=over <span>	15 -15
r=over and	-9 9
r=over fentanyl	-13 13
r=over forced	-14 14
r=per cent	-18 18
r=percent on	-13 13
r=plu <number>	-17 17
r=question <end>	10 -10
r=rare earth	17 -17
r=rate .	-12 12
r=remain .	-22 22
r=since <day-gone>	-20 20
r=since <month-gone>	-11 11
r=since <number>	-20 20
r=stay .	-20 20
r=suspend for	-14 14
r=suspend until	11 -11
r=tariff ,	-13 13
r=tariff on	-24 24
r=that <name>	-14 14
r=that all	10 -10
r=that are	-13 13
r=that is	7 -7
r=that it	-11 11
r=that was	-14 14
r=then .	-17 17
r=thi year	18 -18
r=time what	8 -8
r=to <money>	13 -13
r=to <name>	-13 13
r=to <span>	12 -12
r=to do	11 -11
r=too .	-13 13
r=trade agreement	27 -27
r=under a	-13 13
r=under the	-25 25
r=under their	14 -14
r=until <month-gone>	-14 14
r=up .	11 -11
r=up on	13 -13
r=was heard	7 -7
r=was the	-22 22
r=with <name>	18 -18
r=with a	-9 9
r=would do	-13 13
r=— <number>	15 -15
r=— the	9 -9
round	-10 10
s:"	12 -12
s:&	38 -38
s:'	13 -13
s:*	-13 13
s:+	28 -28
s:-	-9 9
s:.	-12 12
s:<day-today>	-9 9
s:<duty>	9 -9
s:<goods-amount>	32 -32
s:<goods>	-14 14
s:<money>	38 -38
s:<month-gone>	-13 13
s:<number>	-17 17
s:<office>	17 -17
s:<organisation>	12 -12
s:<quality>	-14 14
s:<seat>	-13 13
s:<sender>	19 -19
s:<span>	16 -16
s:<taker>	29 -29
s:<v-begin>	-16 16
s:<v-down>	11 -11
s:<v-end>	15 -15
s:<v-lack>	12 -12
s:<v-renew>	14 -14
s:<v-sell>	18 -18
s:<v-target>	8 -8
s:<v-up>	18 -18
s:=	-14 14
s:?	10 -10
s:@	-7 7
s:[	-12 12
s:_	-18 18
s:abolish	-9 9
s:above	34 -34
s:abroad	24 -24
s:accept	18 -18
s:access	-12 12
s:accord	-11 11
s:accordingly	-8 8
s:account	15 -15
s:accounted	14 -14
s:acid	-9 9
s:administration	19 -19
s:admission	19 -19
s:admit	-13 13
s:advance	23 -23
s:advertisement	-16 16
s:aerospace	-15 15
s:affect	10 -10
s:affiliate	20 -20
s:afloat	10 -10
s:africa	18 -18
s:african	19 -19
s:afterward	-14 14
s:again	-14 14
s:ago	-11 11
s:agreement	-5 5
s:ahead	12 -12
s:airline	16 -16
s:airport	21 -21
s:alert	12 -12
s:all	-7 7
s:allow	18 -18
s:allowed	-11 11
s:almost	16 -16
s:alone	13 -13
s:alpaca	-8 8
s:already	-17 17
s:although	11 -11
s:altogether	-19 19
s:aluminium	-19 19
s:alway	-26 26
s:among	19 -19
s:announce	-26 26
s:announcement	15 -15
s:antimony	15 -15
s:antwerp	-19 19
s:anyone	-23 23
s:anyway	14 -14
s:apart	27 -27
s:apiece	-11 11
s:apparel	8 -8
s:appeal	-13 13
s:approve	26 -26
s:apricot	-18 18
s:arithmetic	-13 13
s:arrive	-10 10
s:arrived	-12 12
s:art	19 -19
s:article	12 -12
s:as	-19 19
s:asparagu	-12 12
s:association	16 -16
s:attendance	12 -12
s:attention	21 -21
s:attract	-21 21
s:auction	12 -12
s:aussie	-10 10
s:autumn	-22 22
s:average	90 -90
s:avoid	-12 12
s:await	-14 14
s:away	14 -14
s:b	33 -33
s:ballot	11 -11
s:band	14 -14
s:bank	42 -42
s:bargain	12 -12
s:barrel	13 -13
s:basel	-13 13
s:baseline	-28 28
s:bearing	-13 13
s:beat	13 -13
s:because	-16 16
s:become	-17 17
s:beef	11 -11
s:being	-16 16
s:believe	-15 15
s:bell	18 -18
s:below	26 -26
s:bench	17 -17
s:benefit	10 -10
s:bern	-14 14
s:berth	15 -15
s:beside	-10 10
s:best	32 -32
s:between	23 -23
s:big	15 -15
s:bilateral	14 -14
s:billion	-13 13
s:bin	19 -19
s:bloc	-10 10
s:block	-11 11
s:blue	8 -8
s:boat	12 -12
s:body	16 -16
s:bond	39 -39
s:bonu	26 -26
s:book	19 -19
s:booked	8 -8
s:booking	13 -13
s:boot	-14 14
s:both	-16 16
s:bourbon	-11 11
s:branded	-12 12
s:brandy	20 -20
s:breach	10 -10
s:bread	29 -29
s:break	17 -17
s:breakfast	10 -10
s:bridge	14 -14
s:bring	-10 10
s:building	13 -13
s:built	12 -12
s:bulb	-23 23
s:bunker	19 -19
s:bus	32 -32
s:busan	14 -14
s:butter	-13 13
s:bytedance	32 -32
s:c	33 -33
s:cabinet	-17 17
s:calculated	27 -27
s:call	17 -17
s:callao	9 -9
s:canned	-25 25
s:cannot	13 -13
s:capacity	8 -8
s:capped	-13 13
s:cargo	9 -9
s:cargoe	12 -12
s:carrier	10 -10
s:casablanca	-12 12
s:cashew	-8 8
s:cashmere	-18 18
s:cassava	-8 8
s:cast	8 -8
s:category	15 -15
s:cathode	-16 16
s:caviar	-10 10
s:cease	13 -13
s:cement	-9 9
s:centimetre	10 -10
s:central	27 -27
s:centre	13 -13
s:certain	-12 12
s:cess	-15 15
s:ceylon	-14 14
s:chamber	11 -11
s:chance	41 -41
s:change	25 -25
s:changed	16 -16
s:charge	-10 10
s:charter	15 -15
s:cheap	24 -24
s:cheaper	27 -27
s:chicago	11 -11
s:chief	-7 7
s:children	35 -35
s:chip	16 -16
s:choir	11 -11
s:cider	12 -12
s:cinnamon	-13 13
s:circular	-14 14
s:city	36 -36
s:class	9 -9
s:clause	10 -10
s:client	9 -9
s:climb	15 -15
s:close	19 -19
s:closed	14 -14
s:club	17 -17
s:coat	10 -10
s:cod	-20 20
s:code	11 -11
s:colleague	11 -11
s:collect	-16 16
s:comment	12 -12
s:commerce	27 -27
s:communiqué	14 -14
s:community	-13 13
s:company	30 -30
s:compared	6 -6
s:compete	-13 13
s:competitor	-20 20
s:complained	-15 15
s:compromise	-8 8
s:computer	23 -23
s:concentrate	-18 18
s:concern	28 -28
s:conclude	11 -11
s:confidence	9 -9
s:confirm	-10 10
s:congress	12 -12
s:consider	-19 19
s:contact	22 -22
s:continue	-25 25
s:contract	23 -23
s:contrast	-9 9
s:contribution	24 -24
s:control	7 -7
s:cork	5 -5
s:cost	8 -8
s:cotton	-29 29
s:could	-16 16
s:council	8 -8
s:counted	14 -14
s:county	15 -15
s:couple	9 -9
s:cover	19 -19
s:crane	-18 18
s:cream	-10 10
s:credit	16 -16
s:crew	20 -20
s:crisi	11 -11
s:critic	9 -9
s:critical	3 -3
s:crop	17 -17
s:crosse	-15 15
s:crossed	12 -12
s:crown	22 -22
s:crude	15 -15
s:cubic	13 -13
s:cuenca	8 -8
s:cup	10 -10
s:currently	-20 20
s:cut	18 -18
s:damage	14 -14
s:data	23 -23
s:date	-15 15
s:daughter	16 -16
s:davo	12 -12
s:day	17 -17
s:dead	-20 20
s:deadline	19 -19
s:dearer	36 -36
s:debate	15 -15
s:debt	17 -17
s:decision	16 -16
s:decline	-7 7
s:decree	-10 10
s:deficit	18 -18
s:del	15 -15
s:delivery	18 -18
s:denim	8 -8
s:dentist	10 -10
s:department	10 -10
s:depending	-18 18
s:deputy	-10 10
s:deserve	-13 13
s:desk	25 -25
s:detail	-14 14
s:did	-9 9
s:die	-8 8
s:diesel	17 -17
s:differently	9 -9
s:discount	35 -35
s:discussion	11 -11
s:divided	13 -13
s:dividend	11 -11
s:doctor	17 -17
s:dog	13 -13
s:dollar	39 -39
s:domestic	12 -12
s:done	15 -15
s:door	-14 14
s:down	16 -16
s:dozen	18 -18
s:dr	-18 18
s:draft	-23 23
s:drawer	-18 18
s:dried	-21 21
s:drill	-22 22
s:driver	23 -23
s:drop	13 -13
s:drum	13 -13
s:duration	-14 14
s:dutiable	-7 7
s:duty	-29 29
s:e	16 -16
s:early	11 -11
s:earn	22 -22
s:easy	16 -16
s:eat	24 -24
s:economy	34 -34
s:election	30 -30
s:electric	-11 11
s:electricity	37 -37
s:eleven	22 -22
s:else	11 -11
s:employer	32 -32
s:empty	-13 13
s:end	12 -12
s:engine	-26 26
s:enjoy	-18 18
s:entity	29 -29
s:entry	-16 16
s:envoy	-9 9
s:equipment	16 -16
s:estimate	29 -29
s:ethanol	-29 29
s:evening	29 -29
s:event	-9 9
s:ever	-30 30
s:everybody	-23 23
s:everyone	-16 16
s:everything	-16 16
s:everywhere	-23 23
s:example	-9 9
s:exceed	-15 15
s:excess	25 -25
s:excise	23 -23
s:exclusion	18 -18
s:exempt	39 -39
s:existing	9 -9
s:expect	20 -20
s:expensive	17 -17
s:export	36 -36
s:exporter	-10 10
s:expressed	13 -13
s:extend	23 -23
s:extension	14 -14
s:f	13 -13
s:face	-27 27
s:failing	-23 23
s:fall	17 -17
s:family	24 -24
s:fare	12 -12
s:farm	21 -21
s:faster	-13 13
s:fault	11 -11
s:fed	14 -14
s:federation	19 -19
s:fee	26 -26
s:fentanyl	-44 44
s:ferry	12 -12
s:fewer	30 -30
s:fifth	6 -6
s:fig	21 -21
s:fighting	10 -10
s:fill	-11 11
s:film	19 -19
s:final	12 -12
s:finance	-5 5
s:finding	10 -10
s:finished	15 -15
s:fire	10 -10
s:firm	11 -11
s:fish	8 -8
s:fishmeal	-18 18
s:five	9 -9
s:fix	20 -20
s:flat	20 -20
s:flew	-9 9
s:float	-15 15
s:flood	20 -20
s:floor	-10 10
s:flower	-9 9
s:follow	-18 18
s:forbid	11 -11
s:forecast	32 -32
s:foreign	19 -19
s:foreseen	-12 12
s:former	-15 15
s:formerly	-12 12
s:forward	-6 6
s:found	10 -10
s:four	14 -14
s:framework	26 -26
s:franc	25 -25
s:frankincense	-11 11
s:free	-20 20
s:freed	29 -29
s:freezer	-12 12
s:freight	31 -31
s:frozen	-21 21
s:fuel	26 -26
s:full	21 -21
s:furniture	-23 23
s:further	-7 7
s:future	34 -34
s:g	12 -12
s:gain	9 -9
s:gained	36 -36
s:game	21 -21
s:gate	18 -18
s:gather	-7 7
s:gave	25 -25
s:gdynia	-16 16
s:generic	-15 15
s:geneva	-17 17
s:gesture	9 -9
s:gift	12 -12
s:gigabyte	13 -13
s:given	17 -17
s:glass	-6 6
s:glove	-20 20
s:goal	17 -17
s:god	-13 13
s:gold	29 -29
s:golden	-12 12
s:golf	-9 9
s:goose	-11 11
s:gothenburg	16 -16
s:government	27 -27
s:grace	-16 16
s:grade	-8 8
s:grant	11 -11
s:graphite	-12 12
s:greer	9 -9
s:gross	11 -11
s:ground	16 -16
s:grower	-7 7
s:growth	56 -56
s:guarantee	13 -13
s:guess	10 -10
s:gulf	10 -10
s:h	30 -30
s:hall	22 -22
s:halloumi	-18 18
s:halt	8 -8
s:halve	-27 27
s:hand	-7 7
s:hang	15 -15
s:hanwha	18 -18
s:happen	-16 16
s:happy	9 -9
s:harbour	14 -14
s:hard	9 -9
s:hardly	8 -8
s:hat	30 -30
s:head	9 -9
s:hear	-18 18
s:heavy	20 -20
s:her	18 -18
s:here	-23 23
s:hide	24 -24
s:higher	16 -16
s:highest	-16 16
s:him	13 -13
s:hint	15 -15
s:his	-17 17
s:hit	-21 21
s:holiday	14 -14
s:home	17 -17
s:honey	-12 12
s:hop	-12 12
s:hope	16 -16
s:hospital	13 -13
s:host	13 -13
s:hotel	27 -27
s:hour	30 -30
s:house	22 -22
s:household	30 -30
s:how	17 -17
s:hyundai	9 -9
s:i'd	22 -22
s:i've	12 -12
s:ice	-17 17
s:idea	-12 12
s:if	-13 13
s:ignore	10 -10
s:ii	-12 12
s:immediate	10 -10
s:immediately	-19 19
s:import	12 -12
s:importer	-13 13
s:impose	-21 21
s:including	-8 8
s:income	21 -21
s:increase	35 -35
s:index	32 -32
s:industrial	-13 13
s:industry	15 -15
s:inflation	79 -79
s:initial	-18 18
s:insurer	12 -12
s:interest	54 -54
s:interim	-13 13
s:invest	-13 13
s:investigation	21 -21
s:investment	-10 10
s:investor	19 -19
s:iphone	11 -11
s:iron	9 -9
s:island	-16 16
s:islander	11 -11
s:isn't	-19 19
s:it	-12 12
s:it'll	-9 9
s:item	12 -12
s:its	-11 11
s:jam	-17 17
s:jamieson	9 -9
s:jean	-9 9
s:jersey	-9 9
s:job	17 -17
s:join	14 -14
s:joke	14 -14
s:josé	-10 10
s:jump	14 -14
s:jute	-14 14
s:kernel	-17 17
s:key	23 -23
s:kilo	26 -26
s:kilometre	14 -14
s:klaipėda	-13 13
s:kroner	11 -11
s:la	-20 20
s:lack	-7 7
s:ladder	20 -20
s:lago	-17 17
s:lake	10 -10
s:lamp	10 -10
s:lane	-7 7
s:lasting	10 -10
s:late	18 -18
s:latest	35 -35
s:latter	-18 18
s:lawyer	12 -12
s:lead	33 -33
s:leaf	18 -18
s:least	18 -18
s:leather	-28 28
s:leg	-13 13
s:legal	16 -16
s:lemon	-9 9
s:lender	22 -22
s:length	8 -8
s:lent	-12 12
s:lentil	-12 12
s:less	26 -26
s:level	-17 17
s:library	10 -10
s:licence	35 -35
s:license	20 -20
s:lie	-10 10
s:likely	15 -15
s:likewise	-31 31
s:limit	21 -21
s:line	28 -28
s:link	11 -11
s:liquor	-13 13
s:lira	11 -11
s:lisbon	-18 18
s:list	-19 19
s:litre	-12 12
s:lived	-9 9
s:loaded	13 -13
s:loan	40 -40
s:local	-11 11
s:lock	16 -16
s:london	20 -20
s:lorry	38 -38
s:lose	30 -30
s:loss	11 -11
s:losse	11 -11
s:low	17 -17
s:lower	30 -30
s:lumber	13 -13
s:m	-15 15
s:machine	-7 7
s:mackerel	-14 14
s:magnet	17 -17
s:management	24 -24
s:managing	13 -13
s:manganese	-8 8
s:manila	16 -16
s:manufacturing	18 -18
s:maple	-11 11
s:marble	-16 16
s:margin	26 -26
s:market	24 -24
s:may	14 -14
s:me	13 -13
s:meal	-9 9
s:meantime	-18 18
s:meanwhile	-17 17
s:measure	22 -22
s:media	-18 18
s:mediator	20 -20
s:meet	8 -8
s:melon	-16 16
s:member	15 -15
s:membership	10 -10
s:men	14 -14
s:mendoza	-13 13
s:mention	-22 22
s:mentioned	-10 10
s:mercosur	15 -15
s:merdeka	26 -26
s:merely	-20 20
s:metre	35 -35
s:mgx	18 -18
s:middle	13 -13
s:might	15 -15
s:million	14 -14
s:mine	22 -22
s:mineral	-14 14
s:minimum	-8 8
s:ministry	20 -20
s:minu	28 -28
s:minute	18 -18
s:misprint	-15 15
s:miss	-12 12
s:missing	19 -19
s:mixed	-9 9
s:model	20 -20
s:moment	-12 12
s:monday	7 -7
s:money	37 -37
s:more	17 -17
s:morning	14 -14
s:mortgage	30 -30
s:most	-11 11
s:motion	17 -17
s:motor	22 -22
s:motorcycle	-25 25
s:mumbai	-9 9
s:my	13 -13
s:name	25 -25
s:nasdaq	10 -10
s:national	20 -20
s:nato	25 -25
s:need	31 -31
s:negotiate	-15 15
s:negotiation	18 -18
s:negotiator	-7 7
s:neighbour	15 -15
s:neither	9 -9
s:network	20 -20
s:newspaper	-26 26
s:night	42 -42
s:nike	9 -9
s:nikkei	21 -21
s:nil	-30 30
s:ningbo	-19 19
s:nobody	-12 12
s:none	35 -35
s:nor	-12 12
s:not	9 -9
s:note	9 -9
s:nothing	6 -6
s:notice	17 -17
s:nought	-39 39
s:now	-14 14
s:nut	-14 14
s:nutmeg	-11 11
s:nvidia	49 -49
s:obtain	30 -30
s:ocean	21 -21
s:odd	27 -27
s:of	6 -6
s:ohio	10 -10
s:older	-9 9
s:olive	-15 15
s:one	60 -60
s:open	10 -10
s:opened	18 -18
s:operating	9 -9
s:operator	24 -24
s:opinion	22 -22
s:opposite	16 -16
s:opposition	11 -11
s:oracle	21 -21
s:orange	-15 15
s:order	-5 5
s:ordinance	8 -8
s:ordinary	-13 13
s:ore	19 -19
s:originating	7 -7
s:our	-11 11
s:output	18 -18
s:outside	-22 22
s:over	18 -18
s:overall	-12 12
s:owe	-24 24
s:owned	15 -15
s:ownership	17 -17
s:package	18 -18
s:pact	-17 17
s:page	13 -13
s:parcel	26 -26
s:parent	16 -16
s:partner	13 -13
s:partnership	-10 10
s:party	10 -10
s:pass	18 -18
s:pasta	16 -16
s:patented	-24 24
s:pause	-23 23
s:pay	-11 11
s:payable	-12 12
s:pea	10 -10
s:peace	23 -23
s:peak	19 -19
s:peanut	-13 13
s:pen	-13 13
s:penalty	8 -8
s:penetration	13 -13
s:penny	-14 14
s:pension	18 -18
s:people	-3 3
s:pepper	-18 18
s:percent	-46 46
s:percentage	11 -11
s:period	-13 13
s:permanent	-19 19
s:permit	20 -20
s:person	-14 14
s:peso	25 -25
s:phone	12 -12
s:phosphate	-16 16
s:piece	13 -13
s:pineapple	-17 17
s:plain	-15 15
s:play	16 -16
s:player	33 -33
s:pleased	14 -14
s:plough	-13 13
s:plu	-16 16
s:plywood	-17 17
s:point	14 -14
s:policy	25 -25
s:political	-12 12
s:poll	49 -49
s:port	20 -20
s:possibility	10 -10
s:post	-18 18
s:postal	-25 25
s:pot	15 -15
s:powder	-14 14
s:practice	17 -17
s:precursor	19 -19
s:predict	18 -18
s:prefer	12 -12
s:preference	-22 22
s:preliminary	-18 18
s:premium	21 -21
s:present	-11 11
s:presenter	-20 20
s:pressed	-11 11
s:previou	17 -17
s:price	40 -40
s:prime	23 -23
s:print	9 -9
s:prisoner	23 -23
s:privilege	11 -11
s:prize	22 -22
s:probability	35 -35
s:proclamation	-15 15
s:produce	22 -22
s:producer	-8 8
s:profit	22 -22
s:programme	11 -11
s:prolong	-20 20
s:promise	-11 11
s:proposal	15 -15
s:provide	-15 15
s:provisional	-38 38
s:pupil	18 -18
s:push	-16 16
s:qualify	-12 12
s:quay	-11 11
s:question	24 -24
s:rain	19 -19
s:raise	18 -18
s:raisin	-12 12
s:range	11 -11
s:rapeseed	-9 9
s:rare	14 -14
s:rated	11 -11
s:rather	-29 29
s:ratify	-12 12
s:rattan	-11 11
s:ready	10 -10
s:real	11 -11
s:rebate	17 -17
s:recall	-15 15
s:receive	30 -30
s:recession	23 -23
s:reciprocal	-25 25
s:recommend	-11 11
s:record	21 -21
s:red	-9 9
s:reduce	18 -18
s:reduction	17 -17
s:refine	15 -15
s:refinery	-12 12
s:refund	13 -13
s:refuse	29 -29
s:regular	-14 14
s:regulation	-11 11
s:related	12 -12
s:release	12 -12
s:relief	-7 7
s:remain	-23 23
s:remark	-13 13
s:remember	-22 22
s:repair	11 -11
s:replace	-26 26
s:repo	14 -14
s:report	-15 15
s:reporter	5 -5
s:request	-12 12
s:require	17 -17
s:research	13 -13
s:resident	26 -26
s:respect	-10 10
s:respectively	-21 21
s:result	10 -10
s:retain	-26 26
s:revenue	36 -36
s:reykjavík	-16 16
s:rice	12 -12
s:rise	23 -23
s:risk	10 -10
s:river	12 -12
s:road	-11 11
s:roaming	29 -29
s:roe	11 -11
s:room	16 -16
s:rose	-17 17
s:round	41 -41
s:rover	10 -10
s:row	14 -14
s:rugby	20 -20
s:rum	-11 11
s:rumour	-25 25
s:rupee	11 -11
s:rupture	12 -12
s:sail	-13 13
s:salary	14 -14
s:sale	31 -31
s:salmon	-24 24
s:salt	15 -15
s:same	-28 28
s:sanction	26 -26
s:sardine	-14 14
s:save	29 -29
s:saving	11 -11
s:scale	35 -35
s:scenario	24 -24
s:schedule	-12 12
s:school	15 -15
s:scotch	-16 16
s:scottish	-18 18
s:sea	10 -10
s:season	23 -23
s:seat	21 -21
s:second	9 -9
s:section	-13 13
s:sector	14 -14
s:see	11 -11
s:seed	-10 10
s:seem	-12 12
s:sell	12 -12
s:seller	-16 16
s:send	-35 35
s:seng	15 -15
s:sense	8 -8
s:separate	-8 8
s:served	13 -13
s:service	14 -14
s:sesame	-17 17
s:session	19 -19
s:sewing	-19 19
s:shaken	-8 8
s:shanghai	18 -18
s:share	56 -56
s:shared	25 -25
s:she	13 -13
s:shilling	16 -16
s:shipbuilding	10 -10
s:shipment	16 -16
s:shirt	11 -11
s:shoe	19 -19
s:shop	20 -20
s:short	24 -24
s:should	14 -14
s:shrimp	-28 28
s:signature	17 -17
s:significant	11 -11
s:silent	-7 7
s:silver	15 -15
s:since	-16 16
s:sir	19 -19
s:site	10 -10
s:size	11 -11
s:ski	-16 16
s:small	26 -26
s:smaller	18 -18
s:smartphone	14 -14
s:snow	10 -10
s:so	-17 17
s:soap	-13 13
s:social	-18 18
s:softwood	-25 25
s:solar	8 -8
s:somebody	-26 26
s:something	-7 7
s:sort	28 -28
s:soup	10 -10
s:source	-16 16
s:southeast	18 -18
s:southern	24 -24
s:soybean	28 -28
s:spare	-19 19
s:speak	-18 18
s:speaking	15 -15
s:spent	9 -9
s:spoke	-24 24
s:spoken	-26 26
s:sport	22 -22
s:spot	15 -15
s:sprat	-29 29
s:staff	12 -12
s:stall	14 -14
s:stamp	19 -19
s:standstill	-16 16
s:statement	-11 11
s:stay	-13 13
s:steak	-11 11
s:step	-16 16
s:still	-12 12
s:stock	10 -10
s:stockfish	-16 16
s:stone	-13 13
s:stop	-16 16
s:store	16 -16
s:story	17 -17
s:street	20 -20
s:stuck	-18 18
s:stuff	-18 18
s:subscription	19 -19
s:subsidy	-13 13
s:suggest	-17 17
s:sum	-17 17
s:sun	17 -17
s:sunday	19 -19
s:sunflower	-16 16
s:supplement	15 -15
s:supply	18 -18
s:suppose	28 -28
s:surcharge	6 -6
s:survey	25 -25
s:suspend	5 -5
s:suspension	-16 16
s:swear	9 -9
s:swept	-8 8
s:syrup	-13 13
s:t	-8 8
s:table	-4 4
s:tail	15 -15
s:taking	10 -10
s:talked	5 -5
s:tangier	11 -11
s:target	29 -29
s:tariff	14 -14
s:taro	-24 24
s:tax	24 -24
s:tea	-9 9
s:teacher	12 -12
s:team	30 -30
s:telephone	16 -16
s:television	-16 16
s:tenth	14 -14
s:tequila	-14 14
s:than	18 -18
s:then	-19 19
s:there	-14 14
s:therefore	-28 28
s:these	-10 10
s:think	10 -10
s:those	-11 11
s:thread	-10 10
s:threat	-24 24
s:threaten	-12 12
s:three	15 -15
s:through	15 -15
s:throughout	-20 20
s:thursday	33 -33
s:ticket	45 -45
s:tile	-11 11
s:till	-11 11
s:timber	-18 18
s:time	9 -9
s:together	-25 25
s:toll	10 -10
s:tomato	12 -12
s:tool	-10 10
s:top	-17 17
s:total	-32 32
s:touche	12 -12
s:tour	-12 12
s:tourist	7 -7
s:toy	18 -18
s:tracker	13 -13
s:tractor	-17 17
s:trade	21 -21
s:traded	12 -12
s:trader	-16 16
s:transfer	19 -19
s:transit	39 -39
s:treat	14 -14
s:treatment	10 -10
s:treaty	-24 24
s:trieste	-12 12
s:truck	18 -18
s:true	-14 14
s:trying	-10 10
s:turned	15 -15
s:turnout	45 -45
s:turnover	11 -11
s:two	18 -18
s:type	-13 13
s:tyre	-16 16
s:unemployment	31 -31
s:union	31 -31
s:unlawful	-28 28
s:unless	-20 20
s:untouched	-8 8
s:up	13 -13
s:upper	36 -36
s:ups	10 -10
s:upset	10 -10
s:urea	-14 14
s:use	15 -15
s:usmca	-14 14
s:utility	12 -12
s:valid	10 -10
s:vanilla	-10 10
s:vat	40 -40
s:veneer	-16 16
s:version	-14 14
s:vessel	19 -19
s:virtue	-13 13
s:visitor	20 -20
s:volume	18 -18
s:vote	33 -33
s:wage	31 -31
s:wait	-13 13
s:want	13 -13
s:war	8 -8
s:warn	7 -7
s:watche	18 -18
s:watching	11 -11
s:water	14 -14
s:weaker	20 -20
s:wear	19 -19
s:weather	27 -27
s:weekend	20 -20
s:weight	11 -11
s:well	-15 15
s:whatever	-15 15
s:wheat	-13 13
s:where	-25 25
s:wherever	11 -11
s:whichever	17 -17
s:whisky	-11 11
s:wholesaler	-8 8
s:whom	22 -22
s:whose	14 -14
s:why	24 -24
s:wide	-11 11
s:win	26 -26
s:window	13 -13
s:winner	18 -18
s:wire	-22 22
s:withdraw	16 -16
s:within	-13 13
s:without	-17 17
s:wool	-22 22
s:working	16 -16
s:workshop	10 -10
s:world	20 -20
s:worldwide	-19 19
s:worse	-16 16
s:worst	-16 16
s:would	-13 13
s:write	-22 22
s:wrong	-12 12
s:x	10 -10
s:yacht	26 -26
s:yarn	-19 19
s:yes	-15 15
s:yet	10 -10
s:yield	40 -40
s:yokohama	-17 17
s:yuan	11 -11
s:zero	-43 43
s:zone	16 -16
s:|	45 -45
s:·	21 -21
s:→	-24 24
sa:" ,	-20 20
sa:" .	-16 16
sa:" <person>	27 -27
sa:" it	-13 13
sa:" one	-18 18
sa:" seem	-15 15
sa:" she	-20 20
sa:" the	14 -14
sa:'	-12 12
sa:'s .	-8 8
sa:'s <level>	-15 15
sa:'s <number>	-7 7
sa:'s and	-13 13
sa:'s prime	13 -13
sa:( <day-gone>	35 -35
sa:( <number>	27 -27
sa:( at	-9 9
sa:) ,	-11 11
sa:) .	-7 7
sa:) :	21 -21
sa:) are	-16 16
sa:) is	-12 12
sa:) the	18 -18
sa:, <day-ahead>	-6 6
sa:, <level>	12 -12
sa:, <span>	-16 16
sa:, according	14 -14
sa:, agree	-10 10
sa:, all	-10 10
sa:, among	27 -27
sa:, an	22 -22
sa:, as	-13 13
sa:, at	10 -10
sa:, because	-13 13
sa:, but	-10 10
sa:, by	-12 12
sa:, cease	14 -14
sa:, copper	11 -11
sa:, depending	-15 15
sa:, fentanyl	11 -11
sa:, for	-22 22
sa:, half	9 -9
sa:, he	-7 7
sa:, hope	-10 10
sa:, if	-18 18
sa:, in	-10 10
sa:, it	6 -6
sa:, make	-9 9
sa:, more	-11 11
sa:, mr	-10 10
sa:, never	6 -6
sa:, new	-17 17
sa:, no	15 -15
sa:, nor	-12 12
sa:, not	-10 10
sa:, now	-17 17
sa:, of	16 -16
sa:, once	11 -11
sa:, over	27 -27
sa:, part	13 -13
sa:, pay	11 -11
sa:, people	-13 13
sa:, provided	-7 7
sa:, remain	20 -20
sa:, say	-19 19
sa:, section	-11 11
sa:, she	20 -20
sa:, since	-9 9
sa:, suspend	15 -15
sa:, the	22 -22
sa:, though	-15 15
sa:, threaten	9 -9
sa:, three	-10 10
sa:, to	19 -19
sa:, truce	-11 11
sa:, twice	15 -15
sa:, two	11 -11
sa:, under	-17 17
sa:, unless	-15 15
sa:, until	12 -12
sa:, up	18 -18
sa:, we	6 -6
sa:, when	-13 13
sa:, whichever	17 -17
sa:, will	-20 20
sa:, with	19 -19
sa:, without	-17 17
sa:, would	-21 21
sa:, write	-13 13
sa:-	-19 19
sa:- <number>	18 -18
sa:- free	9 -9
sa:- labor	-14 14
sa:- shore	-13 13
sa:.	-9 9
sa:. "	-14 14
sa:. m	-8 8
sa:/	16 -16
sa::	19 -19
sa:: "	22 -22
sa:: <name>	16 -16
sa:: <number>	-13 13
sa:: a	13 -13
sa:: in	-13 13
sa:: its	-13 13
sa:: that	-29 29
sa:;	-16 16
sa:; <person>	-16 16
sa:; car	-12 12
sa:; it	-8 8
sa:; no	-16 16
sa:; the	18 -18
sa:; there	10 -10
sa:; with	-9 9
sa:<day-ahead>	-18 18
sa:<day-ahead> ,	-11 11
sa:<day-ahead> ?	-15 15
sa:<day-ahead> are	-11 11
sa:<day-ahead> is	-12 12
sa:<day-ahead> over	14 -14
sa:<day-ahead> was	-14 14
sa:<day-gone> )	35 -35
sa:<day-gone> .	10 -10
sa:<day-gone> :	-13 13
sa:<day-gone> is	-10 10
sa:<day-today> .	-24 24
sa:<day-today> <level>	-10 10
sa:<day-today> after	10 -10
sa:<level-noun>	15 -15
sa:<level>	12 -12
sa:<level> )	-20 20
sa:<level> ,	8 -8
sa:<level> <span>	16 -16
sa:<level> and	20 -20
sa:<level> apply	-17 17
sa:<level> as	-8 8
sa:<level> at	12 -12
sa:<level> by	-16 16
sa:<level> duty	26 -26
sa:<level> if	-17 17
sa:<level> more	12 -12
sa:<level> next	9 -9
sa:<level> now	-14 14
sa:<level> on	23 -23
sa:<level> over	12 -12
sa:<level> reciprocal	12 -12
sa:<level> respectively	-12 12
sa:<level> to	5 -5
sa:<level> too	7 -7
sa:<level> which	-11 11
sa:<level> with	-15 15
sa:<level> within	-16 16
sa:<money>	-13 13
sa:<money> each	-12 12
sa:<money> in	-10 10
sa:<month-ahead> is	-10 10
sa:<month-ahead> it	-8 8
sa:<month-ahead> to	-14 14
sa:<month-gone>	-14 14
sa:<month-gone> ,	18 -18
sa:<month-gone> ;	-9 9
sa:<month-gone> and	-18 18
sa:<month-gone> from	13 -13
sa:<month-gone> on	-20 20
sa:<month-gone> remain	-12 12
sa:<month-gone> was	-11 11
sa:<name> 's	-15 15
sa:<name> (	-10 10
sa:<name> ,	20 -20
sa:<name> .	-5 5
sa:<name> :	-11 11
sa:<name> <level>	-20 20
sa:<name> <number>	18 -18
sa:<name> add	11 -11
sa:<name> among	-16 16
sa:<name> and	9 -9
sa:<name> are	18 -18
sa:<name> charge	-13 13
sa:<name> end	12 -12
sa:<name> for	-12 12
sa:<name> go	16 -16
sa:<name> good	-16 16
sa:<name> hold	12 -12
sa:<name> in	-6 6
sa:<name> keep	12 -12
sa:<name> or	25 -25
sa:<name> pay	-18 18
sa:<name> sell	-19 19
sa:<name> sign	13 -13
sa:<name> than	16 -16
sa:<name> the	13 -13
sa:<name> under	-11 11
sa:<name> until	21 -21
sa:<name> up	11 -11
sa:<name> was	11 -11
sa:<not>	-19 19
sa:<number> "	12 -12
sa:<number> %	11 -11
sa:<number> )	15 -15
sa:<number> ,	-8 8
sa:<number> <day-today>	-14 14
sa:<number> a	-13 13
sa:<number> again	-8 8
sa:<number> all	-11 11
sa:<number> are	15 -15
sa:<number> at	-19 19
sa:<number> before	-18 18
sa:<number> billion	-13 13
sa:<number> cent	16 -16
sa:<number> from	-25 25
sa:<number> had	10 -10
sa:<number> if	-15 15
sa:<number> instead	10 -10
sa:<number> is	15 -15
sa:<number> it	12 -12
sa:<number> largest	-10 10
sa:<number> like	16 -16
sa:<number> make	-10 10
sa:<number> million	-11 11
sa:<number> of	9 -9
sa:<number> on	-15 15
sa:<number> pay	22 -22
sa:<number> since	-10 10
sa:<number> th	-11 11
sa:<number> that	-17 17
sa:<number> until	-16 16
sa:<number> was	8 -8
sa:<number> we	15 -15
sa:<number> were	-10 10
sa:<number> which	16 -16
sa:<office> .	11 -11
sa:<office> of	15 -15
sa:<office> say	8 -8
sa:<organisation>	-13 13
sa:<organisation> 's	-16 16
sa:<organisation> ,	11 -11
sa:<organisation> .	-14 14
sa:<organisation> agree	-11 11
sa:<organisation> did	-13 13
sa:<organisation> had	19 -19
sa:<organisation> in	7 -7
sa:<organisation> is	20 -20
sa:<organisation> rule	-8 8
sa:<organisation> say	-16 16
sa:<person> .	-19 19
sa:<person> come	18 -18
sa:<person> for	-15 15
sa:<person> had	-23 23
sa:<person> has	-20 20
sa:<person> of	18 -18
sa:<points> from	11 -11
sa:<points> of	12 -12
sa:<quality> and	14 -14
sa:<quality> beef	-17 17
sa:<quality> butter	-11 11
sa:<quality> cocoa	-11 11
sa:<quality> coffee	11 -11
sa:<quality> company	12 -12
sa:<quality> cotton	-9 9
sa:<quality> country	18 -18
sa:<quality> crane	-9 9
sa:<quality> custom	16 -16
sa:<quality> date	-13 13
sa:<quality> duty	-23 23
sa:<quality> embassy	-11 11
sa:<quality> ethanol	-10 10
sa:<quality> farm	14 -14
sa:<quality> hazelnut	13 -13
sa:<quality> market	14 -14
sa:<quality> one	-7 7
sa:<quality> raspberry	11 -11
sa:<quality> rate	-16 16
sa:<quality> rubber	-11 11
sa:<quality> sprat	-9 9
sa:<quality> time	7 -7
sa:<quality> tomatoe	12 -12
sa:<quality> tractor	10 -10
sa:<quality> trade	-14 14
sa:<seat> .	-11 11
sa:<seat> had	12 -12
sa:<seat> keep	9 -9
sa:<seat> put	13 -13
sa:<span>	6 -6
sa:<span> ,	7 -7
sa:<span> .	-20 20
sa:<span> after	-18 18
sa:<span> at	-14 14
sa:<span> before	12 -12
sa:<span> later	4 -4
sa:<span> of	-14 14
sa:<span> to	-10 10
sa:<v-begin>	-11 11
sa:<v-down>	8 -8
sa:<v-up>	10 -10
sa:a .	-17 17
sa:a <level>	14 -14
sa:a <office>	-11 11
sa:a bonu	10 -10
sa:a clause	-15 15
sa:a cut	13 -13
sa:a deal	-19 19
sa:a fee	18 -18
sa:a figure	-15 15
sa:a flat	11 -11
sa:a halt	9 -9
sa:a hotel	8 -8
sa:a letter	11 -11
sa:a licence	13 -13
sa:a little	-18 18
sa:a member	-11 11
sa:a minimum	-16 16
sa:a poll	14 -14
sa:a quota	-22 22
sa:a scale	17 -17
sa:a second	12 -12
sa:a tariff	25 -25
sa:a text	10 -10
sa:a week	-10 10
sa:above	20 -20
sa:above .	15 -15
sa:above what	-16 16
sa:abroad	9 -9
sa:access	-14 14
sa:access to	-9 9
sa:action	-12 12
sa:add	14 -14
sa:add ,	-9 9
sa:add on	13 -13
sa:additional	9 -9
sa:advise	-10 10
sa:affiliate	14 -14
sa:african	15 -15
sa:african country	14 -14
sa:after .	14 -14
sa:after <number>	11 -11
sa:after <span>	-23 23
sa:after that	-33 33
sa:afternoon	13 -13
sa:afterward	-19 19
sa:afterward .	-14 14
sa:again	-8 8
sa:again ,	-11 11
sa:against .	20 -20
sa:against <number>	-19 19
sa:against dump	-13 13
sa:against good	-15 15
sa:age	-12 12
sa:agenda	-13 13
sa:agenda .	-12 12
sa:agree in	-14 14
sa:agree on	-14 14
sa:agree to	12 -12
sa:agreement	-10 10
sa:agreement of	-16 16
sa:agreement that	-16 16
sa:agreement with	-23 23
sa:aircraft part	13 -13
sa:airport	14 -14
sa:all	-20 20
sa:all ,	14 -14
sa:all .	-28 28
sa:all good	16 -16
sa:all in	-24 24
sa:all our	12 -12
sa:all tell	-14 14
sa:all under	9 -9
sa:alpaca	-8 8
sa:already .	-10 10
sa:already ;	11 -11
sa:also	13 -13
sa:altogether	-26 26
sa:altogether .	-18 18
sa:aluminium	-10 10
sa:aluminum	13 -13
sa:alway	-29 29
sa:among	8 -8
sa:among other	-14 14
sa:among them	24 -24
sa:an <organisation>	-14 14
sa:an hour	15 -15
sa:an increase	12 -12
sa:an order	-20 20
sa:and ,	-19 19
sa:and <money>	16 -16
sa:and <points>	8 -8
sa:and <seat>	-15 15
sa:and above	-27 27
sa:and aircraft	10 -10
sa:and at	8 -8
sa:and before	12 -12
sa:and collect	-9 9
sa:and framework	14 -14
sa:and from	-17 17
sa:and get	-14 14
sa:and guarantee	12 -12
sa:and i	-11 11
sa:and i'm	-9 9
sa:and it	9 -9
sa:and keep	-15 15
sa:and liquefied	-9 9
sa:and may	-13 13
sa:and no	-15 15
sa:and nobody	-23 23
sa:and not	-21 21
sa:and nothing	12 -12
sa:and now	8 -8
sa:and of	-22 22
sa:and olive	-13 13
sa:and on	13 -13
sa:and our	-15 15
sa:and pay	14 -14
sa:and raise	-12 12
sa:and reciprocal	11 -11
sa:and section	-10 10
sa:and settle	10 -10
sa:and sign	13 -13
sa:and since	-9 9
sa:and stay	-22 22
sa:and the	8 -8
sa:and to	-14 14
sa:and two	9 -9
sa:and was	-15 15
sa:and what	17 -17
sa:and with	-5 5
sa:and would	-10 10
sa:announce	-9 9
sa:announce for	-9 9
sa:announce in	-16 16
sa:announce on	18 -18
sa:another	7 -7
sa:another <level>	17 -17
sa:another <number>	15 -15
sa:another <span>	-6 6
sa:answer	18 -18
sa:answer .	13 -13
sa:answer to	-11 11
sa:any of	12 -12
sa:anybody	12 -12
sa:anyone	-13 13
sa:anyone .	-12 12
sa:anyway	14 -14
sa:anyway .	12 -12
sa:apart	11 -11
sa:apiece	-10 10
sa:are .	-19 19
sa:are <number>	-14 14
sa:are add	13 -13
sa:are at	19 -19
sa:are back	-10 10
sa:are go	-8 8
sa:are on	13 -13
sa:are pay	-17 17
sa:are the	-14 14
sa:as	-13 13
sa:as <name>	-10 10
sa:as a	-30 30
sa:as ever	-9 9
sa:as he	14 -14
sa:as long	-9 9
sa:as of	-21 21
sa:as one	-14 14
sa:as since	10 -10
sa:as soon	-13 13
sa:as they	-10 10
sa:as well	-10 10
sa:asia	13 -13
sa:asleep .	8 -8
sa:at <level>	31 -31
sa:at <number>	-8 8
sa:at christma	-11 11
sa:at his	17 -17
sa:at new	-11 11
sa:at present	-13 13
sa:at zero	-15 15
sa:average	27 -27
sa:average .	21 -21
sa:await	-14 14
sa:away	-14 14
sa:away with	-12 12
sa:b	15 -15
sa:back	9 -9
sa:back .	10 -10
sa:back in	-13 13
sa:back to	13 -13
sa:baseline	-11 11
sa:be <number>	-12 12
sa:be charge	-15 15
sa:be due	-11 11
sa:be in	8 -8
sa:be know	-13 13
sa:bean .	13 -13
sa:bean in	-11 11
sa:became	-14 14
sa:because	-11 11
sa:because of	-22 22
sa:become <number>	-11 11
sa:beef .	-17 17
sa:been <number>	-16 16
sa:been charge	11 -11
sa:been put	-11 11
sa:been suspend	24 -24
sa:been talking	10 -10
sa:been threaten	-12 12
sa:been withdraw	16 -16
sa:beer	13 -13
sa:beer ,	11 -11
sa:before ,	-11 11
sa:before .	-9 9
sa:before <day-ahead>	13 -13
sa:before that	20 -20
sa:being ,	-13 13
sa:being negotiate	12 -12
sa:belong	-10 10
sa:belong to	-15 15
sa:below	19 -19
sa:best	27 -27
sa:better	22 -22
sa:better than	11 -11
sa:between	14 -14
sa:beyond	16 -16
sa:bill .	-13 13
sa:billion	-15 15
sa:bin	17 -17
sa:block	-9 9
sa:boat	-8 8
sa:boat .	-8 8
sa:bond	9 -9
sa:bonu	13 -13
sa:book ,	9 -9
sa:booking	10 -10
sa:both direction	-12 12
sa:both government	10 -10
sa:both of	-10 10
sa:both way	-14 14
sa:boxe	13 -13
sa:broke	11 -11
sa:build	-12 12
sa:built	9 -9
sa:business .	-16 16
sa:but the	23 -23
sa:but was	7 -7
sa:butter	-25 25
sa:buy	11 -11
sa:buy ,	19 -19
sa:buy the	-14 14
sa:buyer of	-12 12
sa:by <day-ahead>	29 -29
sa:by <level>	-14 14
sa:by <month-gone>	10 -10
sa:by <number>	28 -28
sa:by <points>	11 -11
sa:by <seat>	-15 15
sa:by a	-26 26
sa:by an	-11 11
sa:by our	13 -13
sa:by the	10 -10
sa:by thi	-11 11
sa:by treaty	-20 20
sa:c	12 -12
sa:calculated	20 -20
sa:call	14 -14
sa:call that	13 -13
sa:call to	10 -10
sa:can be	13 -13
sa:can say	-19 19
sa:car	-5 5
sa:car ;	11 -11
sa:car to	-13 13
sa:cargoe	9 -9
sa:carry <number>	-9 9
sa:casablanca	-12 12
sa:cashew nut	11 -11
sa:category	14 -14
sa:cease	16 -16
sa:cease to	16 -16
sa:ceasefire	15 -15
sa:cent	-24 24
sa:cent ,	-26 26
sa:centimetre	10 -10
sa:certain	-10 10
sa:chance	15 -15
sa:chance of	11 -11
sa:change	19 -19
sa:change :	12 -12
sa:change for	10 -10
sa:changed	10 -10
sa:charge .	-11 11
sa:charge <level>	22 -22
sa:charge <number>	7 -7
sa:charge a	-12 12
sa:charge by	11 -11
sa:charge in	12 -12
sa:charge on	-13 13
sa:charge to	-12 12
sa:cheaper	31 -31
sa:chemical	8 -8
sa:children	25 -25
sa:chip	12 -12
sa:chocolate	11 -11
sa:chocolate ,	9 -9
sa:cinnamon	-8 8
sa:city	14 -14
sa:clause	-11 11
sa:coat	10 -10
sa:coat .	10 -10
sa:cobalt	9 -9
sa:cocoa	-15 15
sa:cocoa butter	-12 12
sa:cocoa paste	-9 9
sa:colleague	10 -10
sa:collect ,	10 -10
sa:collect <level>	-9 9
sa:come .	-22 22
sa:come from	28 -28
sa:come in	-12 12
sa:come to	15 -15
sa:company in	-14 14
sa:conference	-8 8
sa:conference .	-8 8
sa:consider	-9 9
sa:container	17 -17
sa:content	-10 10
sa:continue	-22 22
sa:continue to	-12 12
sa:control on	-16 16
sa:copper <level>	9 -9
sa:cork	10 -10
sa:cost	-15 15
sa:cotton	-22 22
sa:cotton from	-9 9
sa:couple	9 -9
sa:crane ,	-16 16
sa:crisi	11 -11
sa:crop	18 -18
sa:crop ,	13 -13
sa:crown	11 -11
sa:cut by	10 -10
sa:cut the	-11 11
sa:date .	-27 27
sa:daughter	10 -10
sa:davo	14 -14
sa:day ,	-17 17
sa:day after	11 -11
sa:day since	11 -11
sa:dead	-15 15
sa:deal	-34 34
sa:deal .	-9 9
sa:dearer	31 -31
sa:dearer .	8 -8
sa:decide .	13 -13
sa:decision	11 -11
sa:denim	10 -10
sa:depending	-17 17
sa:depending on	-17 17
sa:did .	15 -15
sa:direction	-16 16
sa:discount	20 -20
sa:discussion	10 -10
sa:discussion .	11 -11
sa:do ,	-17 17
sa:do not	18 -18
sa:doe .	-20 20
sa:doe not	12 -12
sa:doesn't	10 -10
sa:dog	12 -12
sa:dollar	16 -16
sa:done	12 -12
sa:done .	13 -13
sa:double the	12 -12
sa:down	10 -10
sa:down .	13 -13
sa:dozen	12 -12
sa:dozen of	12 -12
sa:drill	-16 16
sa:drop the	13 -13
sa:drug	-8 8
sa:drum	12 -12
sa:due	-14 14
sa:due on	-11 11
sa:duty -	9 -9
sa:duty :	12 -12
sa:duty ;	-12 12
sa:duty go	14 -14
sa:duty in	-10 10
sa:duty to	-12 12
sa:each other	21 -21
sa:eat	18 -18
sa:economy	30 -30
sa:economy ,	19 -19
sa:effect	-10 10
sa:effect from	-17 17
sa:effect on	10 -10
sa:either side	-22 22
sa:election	17 -17
sa:electric	-14 14
sa:electricity	19 -19
sa:electricity tariff	13 -13
sa:eleven	13 -13
sa:else	15 -15
sa:else .	26 -26
sa:embassy	-11 11
sa:empty	-10 10
sa:end .	13 -13
sa:end at	-14 14
sa:energy .	-12 12
sa:engine	-15 15
sa:enjoy	-10 10
sa:enter free	13 -13
sa:entity	26 -26
sa:entry	-17 17
sa:entry for	-13 13
sa:equipment	15 -15
sa:ethanol	-15 15
sa:evening	19 -19
sa:ever	-25 25
sa:everybody pay	-13 13
sa:everything else	-12 12
sa:everything from	10 -10
sa:everywhere	-19 19
sa:exclusion	14 -14
sa:exclusion from	11 -11
sa:existing	9 -9
sa:expect	12 -12
sa:explain	18 -18
sa:export	12 -12
sa:export of	-18 18
sa:exporter	-10 10
sa:extend	13 -13
sa:extend the	8 -8
sa:extension	24 -24
sa:extension .	15 -15
sa:extra	11 -11
sa:extra .	14 -14
sa:fair	14 -14
sa:false	9 -9
sa:false .	9 -9
sa:family	12 -12
sa:far ,	10 -10
sa:farm	12 -12
sa:farm good	6 -6
sa:farm product	7 -7
sa:faster	-12 12
sa:favour	11 -11
sa:fentanyl	-14 14
sa:fentanyl .	-17 17
sa:fewer	20 -20
sa:fewer than	16 -16
sa:figure that	-11 11
sa:fill	-15 15
sa:film	15 -15
sa:finance	-7 7
sa:finish	11 -11
sa:finished	12 -12
sa:first .	17 -17
sa:first term	-15 15
sa:flat .	13 -13
sa:flew	-14 14
sa:flew home	-12 12
sa:flower .	-11 11
sa:for <day-ahead>	-24 24
sa:for <goods-amount>	-8 8
sa:for <name>	-26 26
sa:for <number>	34 -34
sa:for <span>	-25 25
sa:for an	-12 12
sa:for at	-12 12
sa:for beef	12 -12
sa:for both	-9 9
sa:for call	10 -10
sa:for company	-11 11
sa:for every	13 -13
sa:for export	-11 11
sa:for it	10 -10
sa:for its	-12 12
sa:for nearly	-14 14
sa:for now	15 -15
sa:for other	-16 16
sa:for purchase	-17 17
sa:for those	20 -20
sa:for up	-14 14
sa:for us	-11 11
sa:for what	-12 12
sa:for zero	9 -9
sa:forced -	-16 16
sa:form .	-10 10
sa:formerly	-11 11
sa:forty	11 -11
sa:framework	9 -9
sa:framework with	15 -15
sa:free	23 -23
sa:free .	13 -13
sa:free of	23 -23
sa:free trade	-11 11
sa:freezer	-12 12
sa:freight	18 -18
sa:from <day-ahead>	-18 18
sa:from <day-gone>	-24 24
sa:from <day-today>	-10 10
sa:from <level>	14 -14
sa:from <month-gone>	-10 10
sa:from <name>	20 -20
sa:from <number>	-16 16
sa:from earlier	-8 8
sa:from his	-17 17
sa:from it	11 -11
sa:from midnight	18 -18
sa:from now	12 -12
sa:from section	13 -13
sa:full	37 -37
sa:full .	23 -23
sa:game	13 -13
sa:game .	10 -10
sa:gap	-13 13
sa:gap .	-13 13
sa:gas	10 -10
sa:gave	15 -15
sa:gave the	17 -17
sa:gdynia	-13 13
sa:general tariff	-10 10
sa:geneva .	-12 12
sa:gesture	9 -9
sa:get	-17 17
sa:get <level>	19 -19
sa:get <number>	-12 12
sa:get a	-12 12
sa:give	-20 20
sa:give up	-13 13
sa:glass	-8 8
sa:glass .	-11 11
sa:go away	-14 14
sa:go back	16 -16
sa:go up	18 -18
sa:god	-13 13
sa:good	-13 13
sa:good ,	-17 17
sa:good are	9 -9
sa:good from	-10 10
sa:good make	13 -13
sa:good pay	-10 10
sa:good with	12 -12
sa:government	21 -21
sa:government .	9 -9
sa:grace	-15 15
sa:growth	20 -20
sa:growth of	11 -11
sa:guarantee	13 -13
sa:gulf	10 -10
sa:h	14 -14
sa:h <number>	13 -13
sa:had agree	9 -9
sa:had ask	9 -9
sa:had been	-14 14
sa:had no	31 -31
sa:had talked	17 -17
sa:half	-21 21
sa:half for	10 -10
sa:half of	-13 13
sa:half time	-19 19
sa:halt	9 -9
sa:handed	14 -14
sa:hanwha	12 -12
sa:happen .	-9 9
sa:has been	23 -23
sa:has its	9 -9
sa:has no	-17 17
sa:has not	-23 23
sa:has say	24 -24
sa:has take	-11 11
sa:hat	17 -17
sa:have .	-10 10
sa:have found	13 -13
sa:have had	-17 17
sa:have no	-18 18
sa:have put	22 -22
sa:have to	-8 8
sa:have until	9 -9
sa:he call	10 -10
sa:he had	-13 13
sa:he say	15 -15
sa:he write	10 -10
sa:heard	14 -14
sa:heavy	11 -11
sa:her	14 -14
sa:here	-16 16
sa:here ;	-9 9
sa:herring .	9 -9
sa:hide	21 -21
sa:highest in	15 -15
sa:him	13 -13
sa:him .	14 -14
sa:hint	15 -15
sa:his first	-20 20
sa:hold at	13 -13
sa:hold up	-7 7
sa:holiday	10 -10
sa:hospital	7 -7
sa:hotel	16 -16
sa:hour	13 -13
sa:hour .	10 -10
sa:house	11 -11
sa:house of	-13 13
sa:i read	13 -13
sa:i'm	-9 9
sa:ice	-13 13
sa:ice .	-11 11
sa:if	-15 15
sa:if not	-11 11
sa:if they	-14 14
sa:if you	16 -16
sa:immediate	10 -10
sa:immediate effect	10 -10
sa:import	-12 12
sa:in ,	-9 9
sa:in <number>	26 -26
sa:in <span>	12 -12
sa:in a	8 -8
sa:in all	-11 11
sa:in both	-18 18
sa:in casablanca	-12 12
sa:in davo	14 -14
sa:in favour	11 -11
sa:in force	10 -10
sa:in its	-18 18
sa:in most	-13 13
sa:in new	-8 8
sa:in question	10 -10
sa:in real	11 -11
sa:in some	-10 10
sa:in sum	-14 14
sa:in tangier	11 -11
sa:in two	14 -14
sa:in which	-14 14
sa:included ,	8 -8
sa:included .	-14 14
sa:increase	19 -19
sa:increase of	12 -12
sa:industrial	-17 17
sa:industrial good	-15 15
sa:ink	-11 11
sa:instead	-16 16
sa:instead of	-19 19
sa:into <name>	-16 16
sa:into a	14 -14
sa:invest	-15 15
sa:invest <money>	-14 14
sa:investment	-12 12
sa:investment .	-13 13
sa:invoice	-13 13
sa:is "	-13 13
sa:is a	8 -8
sa:is add	13 -13
sa:is another	8 -8
sa:is charge	-13 13
sa:is for	-13 13
sa:is go	-18 18
sa:is good	12 -12
sa:is in	-16 16
sa:is make	-13 13
sa:is new	22 -22
sa:is not	11 -11
sa:is one	10 -10
sa:is still	-12 12
sa:is suspend	32 -32
sa:is that	13 -13
sa:is the	-22 22
sa:is what	-36 36
sa:is where	-9 9
sa:is withdraw	-14 14
sa:is worth	-13 13
sa:island 's	-12 12
sa:isn't	-12 12
sa:it .	8 -8
sa:it are	-10 10
sa:it be	-12 12
sa:it end	13 -13
sa:it has	11 -11
sa:it in	-9 9
sa:it levy	-19 19
sa:it pay	-6 6
sa:it sell	-9 9
sa:it so	-12 12
sa:it stay	-12 12
sa:it to	-10 10
sa:item	13 -13
sa:its <office>	-9 9
sa:its <points>	-14 14
sa:its fentanyl	6 -6
sa:its part	-8 8
sa:its place	-13 13
sa:its share	-16 16
sa:its tariff	10 -10
sa:its value	-26 26
sa:itself	15 -15
sa:jersey	-9 9
sa:job	18 -18
sa:joke	14 -14
sa:keep .	-11 11
sa:keep <number>	-18 18
sa:keep it	-11 11
sa:keep its	11 -11
sa:keep the	19 -19
sa:kind	17 -17
sa:klaipėda	-11 11
sa:last .	-16 16
sa:last <month-gone>	-24 24
sa:last winter	-13 13
sa:latest	14 -14
sa:laughed	14 -14
sa:lay on	10 -10
sa:lead	13 -13
sa:least	12 -12
sa:least .	13 -13
sa:least <span>	-12 12
sa:leather ,	-15 15
sa:leave of	-9 9
sa:leave over	-16 16
sa:less	15 -15
sa:less for	9 -9
sa:levy	-11 11
sa:levy of	-15 15
sa:licence	26 -26
sa:licence for	9 -9
sa:license	12 -12
sa:like <name>	11 -11
sa:likely	14 -14
sa:likewise	-19 19
sa:likewise .	-12 12
sa:limit	15 -15
sa:limit .	9 -9
sa:line	5 -5
sa:link	9 -9
sa:list	-7 7
sa:list .	-14 14
sa:listed	11 -11
sa:litre	-8 8
sa:litre .	-14 14
sa:little .	10 -10
sa:loan	24 -24
sa:lobster .	-15 15
sa:local	-12 12
sa:long as	-11 11
sa:longer .	9 -9
sa:lorry	10 -10
sa:lose	9 -9
sa:lower	15 -15
sa:lower their	11 -11
sa:m	-8 8
sa:m .	-8 8
sa:make	18 -18
sa:make <number>	-19 19
sa:make it	22 -22
sa:make the	12 -12
sa:make up	-15 15
sa:man	23 -23
sa:man in	16 -16
sa:managing	13 -13
sa:managing <office>	13 -13
sa:mangoe	-13 13
sa:manufacturing	8 -8
sa:match	-14 14
sa:matter of	-11 11
sa:may have	-10 10
sa:may leave	18 -18
sa:me	-12 12
sa:meal	8 -8
sa:meanwhile	-13 13
sa:measure	17 -17
sa:meat and	9 -9
sa:mediator	10 -10
sa:meet in	-22 22
sa:meet was	12 -12
sa:melon	-11 11
sa:merely	-17 17
sa:metal .	-11 11
sa:metre	22 -22
sa:metre .	11 -11
sa:midnight	4 -4
sa:midnight .	-9 9
sa:might	28 -28
sa:mill in	8 -8
sa:million	-14 14
sa:million .	-17 17
sa:mineral water	-11 11
sa:minimum	-11 11
sa:minimum price	-11 11
sa:minute	13 -13
sa:missing	18 -18
sa:model	15 -15
sa:model .	15 -15
sa:month ,	16 -16
sa:more	6 -6
sa:more ,	-19 19
sa:more <quality>	11 -11
sa:more by	14 -14
sa:more on	-13 13
sa:more than	-15 15
sa:morning ,	13 -13
sa:most	-18 18
sa:most other	10 -10
sa:most thing	-9 9
sa:motor	10 -10
sa:much ,	10 -10
sa:much as	-11 11
sa:name	15 -15
sa:name .	12 -12
sa:nearly	-15 15
sa:need	16 -16
sa:neighbour	14 -14
sa:neither side	11 -11
sa:new .	29 -29
sa:new jersey	-9 9
sa:new year	-19 19
sa:new york	12 -12
sa:newspaper	-8 8
sa:next to	-10 10
sa:night	13 -13
sa:no	12 -12
sa:no .	21 -21
sa:no change	-16 16
sa:no deal	-10 10
sa:no duty	9 -9
sa:no end	-16 16
sa:no longer	-11 11
sa:no one	-12 12
sa:no tariff	14 -14
sa:nobody	-31 31
sa:nobody in	-14 14
sa:none	-12 12
sa:none .	-9 9
sa:nor	-11 11
sa:north <quality>	-8 8
sa:not ,	9 -9
sa:not <level>	-6 6
sa:not be	-12 12
sa:not grow	11 -11
sa:not move	-17 17
sa:not yet	13 -13
sa:nothing	-15 15
sa:nothing ,	-33 33
sa:now .	-26 26
sa:now in	9 -9
sa:now on	12 -12
sa:number	13 -13
sa:number .	10 -10
sa:number in	9 -9
sa:nut and	-10 10
sa:of <day-ahead>	-26 26
sa:of <day-gone>	-19 19
sa:of <day-today>	-14 14
sa:of <month-ahead>	-12 12
sa:of <person>	13 -13
sa:of <points>	-10 10
sa:of a	18 -18
sa:of beef	11 -11
sa:of busan	9 -9
sa:of country	11 -11
sa:of critical	7 -7
sa:of duty	-18 18
sa:of investment	-13 13
sa:of last	-11 11
sa:of next	-15 15
sa:of one	-16 16
sa:of section	-23 23
sa:of the	-17 17
sa:of their	16 -16
sa:of them	18 -18
sa:of these	18 -18
sa:of two	-6 6
sa:of us	9 -9
sa:of what	12 -12
sa:of which	7 -7
sa:off	16 -16
sa:off its	17 -17
sa:off the	-15 15
sa:oil ;	-13 13
sa:old .	17 -17
sa:old <level>	-13 13
sa:older one	-7 7
sa:olive oil	-8 8
sa:on .	20 -20
sa:on <day-gone>	2 -2
sa:on <day-today>	37 -37
sa:on <level>	-15 15
sa:on <money>	-12 12
sa:on <name>	-23 23
sa:on <number>	-18 18
sa:on all	-11 11
sa:on aluminium	-13 13
sa:on an	10 -10
sa:on another	-17 17
sa:on average	21 -21
sa:on bean	9 -9
sa:on beer	12 -12
sa:on cocoa	-12 12
sa:on either	-16 16
sa:on electricity	12 -12
sa:on good	-11 11
sa:on hold	-18 18
sa:on ice	-15 15
sa:on its	-17 17
sa:on more	-23 23
sa:on rare	-13 13
sa:on some	8 -8
sa:on sugar	10 -10
sa:on sunday	14 -14
sa:on tariff	11 -11
sa:on their	-14 14
sa:on them	-22 22
sa:on those	-12 12
sa:on thursday	22 -22
sa:on truck	21 -21
sa:on what	-17 17
sa:on which	12 -12
sa:once .	11 -11
sa:one	-34 34
sa:one ,	-13 13
sa:one .	-19 19
sa:one are	16 -16
sa:one in	18 -18
sa:one of	-20 20
sa:one pay	-10 10
sa:only	11 -11
sa:only ,	13 -13
sa:only a	12 -12
sa:open quota	-13 13
sa:opinion	11 -11
sa:opinion .	10 -10
sa:or <level>	-24 24
sa:or <money>	-18 18
sa:or <name>	13 -13
sa:or <number>	-12 12
sa:or more	12 -12
sa:or not	-11 11
sa:or the	12 -12
sa:orange	-13 13
sa:order	-9 9
sa:order to	-11 11
sa:ordinary	-17 17
sa:ordinary duty	-17 17
sa:ordinary rate	11 -11
sa:origin ,	13 -13
sa:other	13 -13
sa:other <number>	-23 23
sa:other economy	16 -16
sa:other side	14 -14
sa:out	-12 12
sa:out the	-20 20
sa:output	13 -13
sa:outside	-8 8
sa:over .	17 -17
sa:over <name>	18 -18
sa:over <number>	13 -13
sa:over <span>	17 -17
sa:over and	-22 22
sa:over fentanyl	-8 8
sa:over from	-17 17
sa:over there	-22 22
sa:own	-21 21
sa:owner	-16 16
sa:owner of	-13 13
sa:pact	-13 13
sa:parcel	16 -16
sa:part of	-10 10
sa:partner	23 -23
sa:partner ,	9 -9
sa:partnership agreement	-16 16
sa:patented	-13 13
sa:pay ,	-14 14
sa:pay .	-22 22
sa:pay <day-today>	-17 17
sa:pay <number>	-8 8
sa:pay for	-18 18
sa:pay no	13 -13
sa:pay the	36 -36
sa:pay to	18 -18
sa:pay until	13 -13
sa:pay up	-10 10
sa:payable .	-9 9
sa:peace	15 -15
sa:peak of	10 -10
sa:people in	-8 8
sa:per	-15 15
sa:per cent	-37 37
sa:percent	-32 32
sa:percent on	-15 15
sa:place	-17 17
sa:place and	-9 9
sa:place of	-26 26
sa:player	14 -14
sa:plough	-14 14
sa:plu the	-22 22
sa:plywood	-8 8
sa:poll	28 -28
sa:poll .	11 -11
sa:port	8 -8
sa:possibility	10 -10
sa:possible	-18 18
sa:pot	12 -12
sa:poultry	11 -11
sa:poultry .	11 -11
sa:practice	14 -14
sa:precursor	18 -18
sa:present	-16 16
sa:present ,	10 -10
sa:present .	-21 21
sa:press	-15 15
sa:price .	21 -21
sa:prime	13 -13
sa:prime minister	13 -13
sa:print	11 -11
sa:privilege	15 -15
sa:product ,	-23 23
sa:product .	15 -15
sa:product and	-12 12
sa:prolong	-13 13
sa:promise	-7 7
sa:promise to	-7 7
sa:proposal	17 -17
sa:provided	-8 8
sa:provided that	-7 7
sa:publish on	16 -16
sa:purchase	-17 17
sa:purchase of	-22 22
sa:put it	16 -16
sa:put its	9 -9
sa:put off	-19 19
sa:put on	-22 22
sa:qualify	-11 11
sa:qualify under	-13 13
sa:quarter .	10 -10
sa:question	27 -27
sa:quota	-16 16
sa:quota .	-12 12
sa:quota for	-12 12
sa:quota that	9 -9
sa:raise its	22 -22
sa:rate ,	12 -12
sa:rate .	-16 16
sa:rate in	12 -12
sa:rate on	-15 15
sa:rate that	14 -14
sa:rate to	-9 9
sa:rather than	-19 19
sa:read .	-12 12
sa:real	10 -10
sa:real term	11 -11
sa:reciprocal ,	16 -16
sa:reciprocal duty	11 -11
sa:reciprocal tariff	-17 17
sa:reckon	-10 10
sa:reckon with	-12 12
sa:refinery	-11 11
sa:refuse	14 -14
sa:refuse .	17 -17
sa:remain	-9 9
sa:remain .	-14 14
sa:remain at	12 -12
sa:remain so	12 -12
sa:remain suspend	-13 13
sa:remember	-12 12
sa:respectively	-21 21
sa:respectively .	-17 17
sa:rest	12 -12
sa:rest ,	14 -14
sa:rest on	-15 15
sa:restore	10 -10
sa:result	9 -9
sa:retain	-18 18
sa:retain .	-11 11
sa:return if	-11 11
sa:revenue	14 -14
sa:rice	13 -13
sa:rice .	15 -15
sa:right "	-15 15
sa:room	10 -10
sa:round	25 -25
sa:rubber .	-12 12
sa:rule .	-12 12
sa:rule on	19 -19
sa:rum	-11 11
sa:run out	-18 18
sa:sack	12 -12
sa:sale	18 -18
sa:salmon	-9 9
sa:salmon .	-9 9
sa:salt	13 -13
sa:same minute	-5 5
sa:same time	24 -24
sa:sanction	13 -13
sa:santo	-7 7
sa:sardine	-12 12
sa:say .	-11 11
sa:say <person>	-19 19
sa:say it	-10 10
sa:say that	19 -19
sa:say the	24 -24
sa:say they	15 -15
sa:say to	-18 18
sa:scale	13 -13
sa:season	17 -17
sa:second .	-12 12
sa:seed potatoe	15 -15
sa:seem	-12 12
sa:seem right	-20 20
sa:sell to	-8 8
sa:send a	-16 16
sa:sense	8 -8
sa:settle	13 -13
sa:settle for	9 -9
sa:she say	-12 12
sa:ship -	-13 13
sa:shipbuilding	10 -10
sa:shirt	11 -11
sa:shirt from	13 -13
sa:shore crane	-13 13
sa:should be	-15 15
sa:shrink	-9 9
sa:side of	-8 8
sa:sign	28 -28
sa:sign <day-gone>	-9 9
sa:sign a	26 -26
sa:sign at	13 -13
sa:sign in	-10 10
sa:sign on	-10 10
sa:sign up	11 -11
sa:signature	6 -6
sa:significant	11 -11
sa:silent	-7 7
sa:since	-8 8
sa:since .	-23 23
sa:since <day-gone>	-27 27
sa:since <day-today>	10 -10
sa:since its	-12 12
sa:since last	-16 16
sa:since new	-14 14
sa:since spring	14 -14
sa:since then	10 -10
sa:site	10 -10
sa:ski	-10 10
sa:smaller	10 -10
sa:so .	-17 17
sa:so far	16 -16
sa:so that	5 -5
sa:so until	12 -12
sa:solar	14 -14
sa:some of	-13 13
sa:soon	-10 10
sa:soon as	-13 13
sa:sorry	10 -10
sa:sort	12 -12
sa:source	-12 12
sa:southern	12 -12
sa:soybean	6 -6
sa:spare	-11 11
sa:spare .	-16 16
sa:spoke	-9 9
sa:spoken	-12 12
sa:spot	10 -10
sa:sprat	-18 18
sa:spring of	-8 8
sa:stand	12 -12
sa:start	-13 13
sa:start on	-18 18
sa:state	14 -14
sa:statement	-9 9
sa:stay	-21 21
sa:stay .	-32 32
sa:stay as	10 -10
sa:steel .	11 -11
sa:steel from	-16 16
sa:street	12 -12
sa:sum	-14 14
sa:sum .	-12 12
sa:summer	13 -13
sa:summer of	17 -17
sa:sunday	12 -12
sa:surcharge	-10 10
sa:suspend	8 -8
sa:suspend in	14 -14
sa:suspend since	10 -10
sa:suspend until	12 -12
sa:swept	-8 8
sa:table	-18 18
sa:take its	-12 12
sa:take on	-9 9
sa:talk with	21 -21
sa:talked	9 -9
sa:tangier	11 -11
sa:tariff	10 -10
sa:tariff ,	-16 16
sa:tariff .	24 -24
sa:tariff :	12 -12
sa:tariff ;	-13 13
sa:tariff book	10 -10
sa:tariff for	-13 13
sa:tariff from	-16 16
sa:tariff line	10 -10
sa:tariff that	-20 20
sa:tariff truce	13 -13
sa:tax on	8 -8
sa:tell the	-7 7
sa:tell to	-10 10
sa:tell us	12 -12
sa:text	11 -11
sa:th	-11 11
sa:than	6 -6
sa:than <level>	-29 29
sa:than a	12 -12
sa:than in	18 -18
sa:than last	25 -25
sa:thank	-16 16
sa:thank to	-18 18
sa:that	7 -7
sa:that 's	-9 9
sa:that <person>	-14 14
sa:that <seat>	-7 7
sa:that all	16 -16
sa:that date	13 -13
sa:that everybody	-11 11
sa:that has	16 -16
sa:that in	-12 12
sa:that it	16 -16
sa:that leave	-9 9
sa:that nobody	9 -9
sa:that of	17 -17
sa:that stand	-9 9
sa:that stay	-8 8
sa:that take	-9 9
sa:that the	28 -28
sa:that was	-23 23
sa:the <day-ahead>	-8 8
sa:the <day-gone>	11 -11
sa:the <number>	-24 24
sa:the <quality>	-5 5
sa:the <seat>	18 -18
sa:the <span>	11 -11
sa:the agenda	-13 13
sa:the agreement	-13 13
sa:the arrangement	-15 15
sa:the best	17 -17
sa:the book	-10 10
sa:the border	-13 13
sa:the chip	12 -12
sa:the city	12 -12
sa:the coffee	-8 8
sa:the country	-9 9
sa:the county	10 -10
sa:the drawer	-14 14
sa:the duty	27 -27
sa:the end	-11 11
sa:the export	7 -7
sa:the extension	15 -15
sa:the fentanyl	-9 9
sa:the first	-16 16
sa:the forced	-16 16
sa:the free	-11 11
sa:the full	16 -16
sa:the gap	-13 13
sa:the general	-16 16
sa:the gulf	10 -10
sa:the holiday	11 -11
sa:the house	11 -11
sa:the ink	-12 12
sa:the level	-12 12
sa:the levy	-13 13
sa:the limit	13 -13
sa:the list	-7 7
sa:the managing	13 -13
sa:the matter	-12 12
sa:the metal	-11 11
sa:the morning	10 -10
sa:the number	-15 15
sa:the owner	-13 13
sa:the plan	12 -12
sa:the port	10 -10
sa:the post	10 -10
sa:the product	-12 12
sa:the rest	21 -21
sa:the right	8 -8
sa:the rule	-8 8
sa:the season	21 -21
sa:the section	17 -17
sa:the spring	-24 24
sa:the table	-14 14
sa:the third	8 -8
sa:the time	-12 12
sa:the total	-7 7
sa:the trial	-10 10
sa:the truce	-12 12
sa:the two	-21 21
sa:the view	11 -11
sa:the war	21 -21
sa:the whole	12 -12
sa:the wine	-12 12
sa:the wrong	-10 10
sa:the year	19 -19
sa:their agreement	11 -11
sa:their tariff	13 -13
sa:them	18 -18
sa:them .	-12 12
sa:them from	10 -10
sa:them in	-12 12
sa:them on	-10 10
sa:then	-17 17
sa:then <level>	12 -12
sa:then <number>	-18 18
sa:there .	-13 13
sa:there before	12 -12
sa:there was	14 -14
sa:there would	12 -12
sa:thereafter	-13 13
sa:these	11 -11
sa:they come	9 -9
sa:they pay	22 -22
sa:thi .	13 -13
sa:thi <organisation>	-13 13
sa:thi day	-13 13
sa:thi month	-15 15
sa:think about	10 -10
sa:third	12 -12
sa:those	-14 14
sa:those on	-13 13
sa:those that	16 -16
sa:though	-14 14
sa:threaten .	8 -8
sa:threaten from	-7 7
sa:three ,	9 -9
sa:three time	-18 18
sa:through the	-8 8
sa:throughout	-20 20
sa:thu	13 -13
sa:thursday	24 -24
sa:till	-13 13
sa:time	10 -10
sa:time ,	10 -10
sa:time .	11 -11
sa:time what	7 -7
sa:to <level>	11 -11
sa:to <money>	18 -18
sa:to <span>	12 -12
sa:to almost	-12 12
sa:to apply	15 -15
sa:to be	-11 11
sa:to buy	10 -10
sa:to change	-10 10
sa:to charge	12 -12
sa:to double	12 -12
sa:to drop	-7 7
sa:to end	9 -9
sa:to fentanyl	16 -16
sa:to have	-9 9
sa:to invest	-13 13
sa:to nothing	-19 19
sa:to other	-11 11
sa:to pay	-20 20
sa:to rise	10 -10
sa:to sign	15 -15
sa:to spare	-10 10
sa:to the	15 -15
sa:to thi	-13 13
sa:to two	-12 12
sa:to which	-11 11
sa:to you	-12 12
sa:together	-11 11
sa:together .	-9 9
sa:too .	-26 26
sa:top .	8 -8
sa:top of	-11 11
sa:total	-12 12
sa:touche	12 -12
sa:touched	-8 8
sa:town	10 -10
sa:toy	11 -11
sa:trade	5 -5
sa:trade ,	13 -13
sa:trade act	-14 14
sa:transit	29 -29
sa:treaty	-21 21
sa:treaty .	-16 16
sa:treaty of	-16 16
sa:trial	-13 13
sa:trial of	-10 10
sa:truce ,	9 -9
sa:truce .	-38 38
sa:truce go	9 -9
sa:truce of	-14 14
sa:truce or	-11 11
sa:truce with	15 -15
sa:truck	13 -13
sa:truck ,	13 -13
sa:trust	-10 10
sa:turned	-9 9
sa:twice	-8 8
sa:two	-10 10
sa:unchanged .	11 -11
sa:under <number>	17 -17
sa:under <seat>	12 -12
sa:under a	-36 36
sa:under licence	9 -9
sa:under the	-22 22
sa:understanding	12 -12
sa:unlawful	-26 26
sa:until <day-gone>	-9 9
sa:until <month-gone>	-15 15
sa:until he	13 -13
sa:until now	7 -7
sa:untouched	-8 8
sa:untouched .	-8 8
sa:up .	11 -11
sa:up <level>	14 -14
sa:up <number>	-8 8
sa:up by	11 -11
sa:up from	11 -11
sa:up to	-20 20
sa:upset	10 -10
sa:us ,	-10 10
sa:used to	-14 14
sa:usmca	-11 11
sa:usmca ,	-13 13
sa:usual	14 -14
sa:usual .	13 -13
sa:value	-21 21
sa:value ,	-18 18
sa:value or	-16 16
sa:very	14 -14
sa:view	12 -12
sa:vote	16 -16
sa:want .	12 -12
sa:want to	-14 14
sa:war	8 -8
sa:war in	21 -21
sa:was before	-10 10
sa:was found	-16 16
sa:was given	-10 10
sa:was heard	7 -7
sa:was in	9 -9
sa:was nothing	13 -13
sa:was on	-8 8
sa:was until	-18 18
sa:watching	11 -11
sa:water	9 -9
sa:water .	11 -11
sa:way	-30 30
sa:way of	-15 15
sa:we can	10 -10
sa:we go	11 -11
sa:we had	-13 13
sa:we pay	11 -11
sa:weaker	15 -15
sa:weather	8 -8
sa:week ,	5 -5
sa:week ago	-29 29
sa:weekend	24 -24
sa:weekend .	15 -15
sa:well	-15 15
sa:were make	15 -15
sa:what	-21 21
sa:what <name>	-26 26
sa:what it	-20 20
sa:what its	9 -9
sa:what the	-6 6
sa:what was	11 -11
sa:what we	8 -8
sa:when	-12 12
sa:when the	-13 13
sa:which ,	15 -15
sa:which <number>	15 -15
sa:which <person>	-24 24
sa:which end	-14 14
sa:which make	16 -16
sa:which pay	-16 16
sa:which used	-12 12
sa:which was	12 -12
sa:which were	11 -11
sa:whichever	17 -17
sa:while <name>	-10 10
sa:who	8 -8
sa:who has	12 -12
sa:whole	17 -17
sa:why .	16 -16
sa:will buy	-10 10
sa:will have	-12 12
sa:will pay	15 -15
sa:wine .	-19 19
sa:with <name>	30 -30
sa:with <number>	-7 7
sa:with <seat>	-15 15
sa:with another	10 -10
sa:with effect	-14 14
sa:with immediate	10 -10
sa:with the	-25 25
sa:with them	-13 13
sa:with us	-11 11
sa:withdraw	16 -16
sa:within	-20 20
sa:within a	-20 20
sa:without an	-14 14
sa:word	15 -15
sa:word .	17 -17
sa:work	16 -16
sa:world .	13 -13
sa:worry	11 -11
sa:worry .	11 -11
sa:worth about	-12 12
sa:would be	10 -10
sa:would change	14 -14
sa:would do	-11 11
sa:would have	-18 18
sa:write	-8 8
sa:write .	12 -12
sa:write <person>	-14 14
sa:write on	-9 9
sa:wrong	-15 15
sa:yarn	-17 17
sa:year 's	14 -14
sa:year .	17 -17
sa:year before	11 -11
sa:yes	-14 14
sa:yes .	-15 15
sa:yet	20 -20
sa:yet .	9 -9
sa:york	12 -12
sa:you are	12 -12
sa:you can	-12 12
sa:you may	-11 11
sa:your	32 -32
sa:zero .	-11 11
sa:zinc	12 -12
sa:zone	13 -13
sa:|	12 -12
sa:— <number>	19 -19
sa:— the	9 -9
said	-37 37
sb:"	11 -11
sb:" <person>	13 -13
sb:" <span>	7 -7
sb:" a	14 -14
sb:" and	-29 29
sb:" at	-19 19
sb:" but	-9 9
sb:" he	16 -16
sb:" i	13 -13
sb:" it	11 -11
sb:" my	-16 16
sb:" on	15 -15
sb:" say	16 -16
sb:" the	13 -13
sb:" there	15 -15
sb:" they	10 -10
sb:" to	-15 15
sb:" we	21 -21
sb:" you	-9 9
sb:&	34 -34
sb:& p	18 -18
sb:'	30 -30
sb:'s <level>	25 -25
sb:'s <person>	14 -14
sb:'s and	-16 16
sb:'s at	-22 22
sb:'s average	19 -19
sb:'s central	13 -13
sb:'s custom	-17 17
sb:'s deal	15 -15
sb:'s duty	-14 14
sb:'s embassy	-10 10
sb:'s for	11 -11
sb:'s from	10 -10
sb:'s grower	-8 8
sb:'s growth	11 -11
sb:'s is	-9 9
sb:'s leave	11 -11
sb:'s letter	7 -7
sb:'s neighbour	16 -16
sb:'s new	20 -20
sb:'s nikkei	13 -13
sb:'s no	7 -7
sb:'s on	-21 21
sb:'s own	-18 18
sb:'s parliament	10 -10
sb:'s proposal	-15 15
sb:'s share	25 -25
sb:'s side	-17 17
sb:( <level>	-16 16
sb:( a	25 -25
sb:( at	-10 10
sb:) :	-28 28
sb:) <name>	-13 13
sb:) and	10 -10
sb:*	-13 13
sb:+	21 -21
sb:+ <level>	17 -17
sb:, "	37 -37
sb:, <day-gone>	18 -18
sb:, <level>	-10 10
sb:, <money>	9 -9
sb:, <organisation>	24 -24
sb:, <person>	-22 22
sb:, <quality>	-18 18
sb:, <span>	-18 18
sb:, a	10 -10
sb:, all	13 -13
sb:, also	-15 15
sb:, an	11 -11
sb:, announce	-12 12
sb:, another	-10 10
sb:, banana	23 -23
sb:, because	6 -6
sb:, beef	16 -16
sb:, before	-13 13
sb:, beside	-10 10
sb:, between	-15 15
sb:, but	25 -25
sb:, by	-14 14
sb:, call	11 -11
sb:, car	13 -13
sb:, certain	-16 16
sb:, come	14 -14
sb:, conclude	-9 9
sb:, down	11 -11
sb:, due	15 -15
sb:, duty	12 -12
sb:, failing	-16 16
sb:, for	-10 10
sb:, from	-16 16
sb:, get	-17 17
sb:, go	-11 11
sb:, has	-14 14
sb:, have	-22 22
sb:, in	-25 25
sb:, instead	-8 8
sb:, its	-17 17
sb:, last	-14 14
sb:, list	-11 11
sb:, make	-10 10
sb:, mostly	-12 12
sb:, mr	-21 21
sb:, nearly	-10 10
sb:, nobody	-12 12
sb:, not	-19 19
sb:, on	-28 28
sb:, one	9 -9
sb:, pay	-25 25
sb:, plu	-23 23
sb:, put	20 -20
sb:, reply	9 -9
sb:, round	13 -13
sb:, rubber	8 -8
sb:, see	-7 7
sb:, sell	-15 15
sb:, ship	-20 20
sb:, sign	-15 15
sb:, silver	16 -16
sb:, still	-11 11
sb:, tell	-8 8
sb:, that	-8 8
sb:, the	20 -20
sb:, their	10 -10
sb:, thi	-14 14
sb:, those	10 -10
sb:, though	16 -16
sb:, three	10 -10
sb:, to	-8 8
sb:, under	-16 16
sb:, up	12 -12
sb:, want	-22 22
sb:, we	-16 16
sb:, what	14 -14
sb:, where	-24 24
sb:, which	-11 11
sb:, while	9 -9
sb:, whom	18 -18
sb:, whose	-10 10
sb:, with	23 -23
sb:, without	-16 16
sb:, you	-9 9
sb:, —	12 -12
sb:-	10 -10
sb:- <name>	-11 11
sb:- <number>	13 -13
sb:- <person>	9 -9
sb:- earth	11 -11
sb:- free	7 -7
sb:- tariff	-10 10
sb:- ups	10 -10
sb:. -	21 -21
sb:. .	-24 24
sb:/	-7 7
sb:/ <name>	13 -13
sb:/ <number>	-11 11
sb:/ the	-9 9
sb::	-22 22
sb:: "	-11 11
sb:: (	11 -11
sb:: <goods-amount>	32 -32
sb:: <level>	-35 35
sb:: <money>	12 -12
sb:: <name>	22 -22
sb:: <number>	-11 11
sb:: a	-12 12
sb:: at	-27 27
sb:: because	-17 17
sb:: both	-19 19
sb:: down	10 -10
sb:: from	-20 20
sb:: if	17 -17
sb:: in	-18 18
sb:: it	9 -9
sb:: not	18 -18
sb:: of	-12 12
sb:: one	12 -12
sb:: our	17 -17
sb:: plu	9 -9
sb:: section	-9 9
sb:: that	-16 16
sb:: they	11 -11
sb:: to	-11 11
sb:: two	12 -12
sb:: up	16 -16
sb:: we	13 -13
sb:;	7 -7
sb:; <day-today>	-15 15
sb:; <quality>	-9 9
sb:; both	-9 9
sb:; our	9 -9
sb:; the	12 -12
sb:; thi	18 -18
sb:; those	12 -12
sb:<day-ahead> ,	-21 21
sb:<day-ahead> :	-13 13
sb:<day-ahead> <level>	-20 20
sb:<day-ahead> <name>	10 -10
sb:<day-ahead> at	12 -12
sb:<day-ahead> if	13 -13
sb:<day-ahead> is	10 -10
sb:<day-ahead> it	-29 29
sb:<day-ahead> of	-24 24
sb:<day-ahead> that	17 -17
sb:<day-ahead> they	-14 14
sb:<day-gone>	-6 6
sb:<day-gone> 's	14 -14
sb:<day-gone> <person>	-20 20
sb:<day-gone> <quality>	11 -11
sb:<day-gone> and	-10 10
sb:<day-gone> at	17 -17
sb:<day-gone> evening	24 -24
sb:<day-gone> has	-15 15
sb:<day-gone> in	-13 13
sb:<day-gone> on	-16 16
sb:<day-gone> sign	14 -14
sb:<day-gone> the	-23 23
sb:<day-gone> under	-10 10
sb:<day-gone> —	-23 23
sb:<day-today> (	17 -17
sb:<day-today> )	10 -10
sb:<day-today> <quality>	-10 10
sb:<day-today> for	-10 10
sb:<day-today> it	-28 28
sb:<day-today> they	-10 10
sb:<day-today> —	11 -11
sb:<goods-amount>	28 -28
sb:<goods-amount> ,	13 -13
sb:<goods-amount> <span>	-24 24
sb:<goods-amount> at	-21 21
sb:<goods-amount> in	21 -21
sb:<goods-amount> of	16 -16
sb:<goods>	-13 13
sb:<level>	-17 17
sb:<level> (	-47 47
sb:<level> )	-16 16
sb:<level> ,	-9 9
sb:<level> :	-19 19
sb:<level> <day-gone>	-14 14
sb:<level> against	-12 12
sb:<level> and	17 -17
sb:<level> at	-16 16
sb:<level> go	-11 11
sb:<level> has	9 -9
sb:<level> here	-9 9
sb:<level> in	-24 24
sb:<level> is	-18 18
sb:<level> more	21 -21
sb:<level> of	47 -47
sb:<level> off	14 -14
sb:<level> on	-8 8
sb:<level> tariff	-17 17
sb:<level> that	12 -12
sb:<level> there	-14 14
sb:<level> thi	18 -18
sb:<level> too	29 -29
sb:<level> until	-16 16
sb:<level> was	-10 10
sb:<level> when	-10 10
sb:<level> will	7 -7
sb:<money>	56 -56
sb:<money> ,	16 -16
sb:<money> :	-12 12
sb:<money> ;	16 -16
sb:<money> a	10 -10
sb:<money> are	-16 16
sb:<money> for	15 -15
sb:<money> go	9 -9
sb:<money> in	17 -17
sb:<money> last	14 -14
sb:<money> of	-29 29
sb:<month-ahead> and	13 -13
sb:<month-gone> 's	-11 11
sb:<month-gone> :	-19 19
sb:<month-gone> ;	-9 9
sb:<month-gone> <name>	11 -11
sb:<month-gone> <person>	-10 10
sb:<month-gone> after	11 -11
sb:<month-gone> and	4 -4
sb:<month-gone> at	13 -13
sb:<month-gone> before	13 -13
sb:<month-gone> by	11 -11
sb:<month-gone> he	-13 13
sb:<month-gone> on	10 -10
sb:<month-gone> they	-16 16
sb:<month-gone> to	-13 13
sb:<month-gone> with	-6 6
sb:<name>	-22 22
sb:<name> 's	-10 10
sb:<name> (	-11 11
sb:<name> ,	-25 25
sb:<name> ;	-17 17
sb:<name> <level>	-11 11
sb:<name> <name>	-13 13
sb:<name> <number>	-20 20
sb:<name> accept	21 -21
sb:<name> accounted	12 -12
sb:<name> agree	15 -15
sb:<name> agreement	11 -11
sb:<name> and	18 -18
sb:<name> apply	-10 10
sb:<name> ask	-24 24
sb:<name> at	-11 11
sb:<name> bear	-8 8
sb:<name> by	-18 18
sb:<name> carry	11 -11
sb:<name> commerce	10 -10
sb:<name> conclude	21 -21
sb:<name> cut	-13 13
sb:<name> did	10 -10
sb:<name> enter	10 -10
sb:<name> fall	11 -11
sb:<name> for	-6 6
sb:<name> from	-7 7
sb:<name> get	-9 9
sb:<name> go	17 -17
sb:<name> had	-15 15
sb:<name> has	8 -8
sb:<name> have	12 -12
sb:<name> if	14 -14
sb:<name> import	15 -15
sb:<name> introduce	-9 9
sb:<name> keep	-18 18
sb:<name> last	12 -12
sb:<name> must	-8 8
sb:<name> obtain	12 -12
sb:<name> offer	-8 8
sb:<name> raise	-22 22
sb:<name> rate	-11 11
sb:<name> say	17 -17
sb:<name> settle	-10 10
sb:<name> side	18 -18
sb:<name> still	-11 11
sb:<name> take	-13 13
sb:<name> tariff	10 -10
sb:<name> that	-24 24
sb:<name> the	-17 17
sb:<name> to	-11 11
sb:<name> up	12 -12
sb:<name> want	-31 31
sb:<name> we	23 -23
sb:<name> were	11 -11
sb:<name> will	-13 13
sb:<name> with	-10 10
sb:<not>	-24 24
sb:<number>	8 -8
sb:<number> "	14 -14
sb:<number> (	-4 4
sb:<number> +	-13 13
sb:<number> ,	-20 20
sb:<number> -	12 -12
sb:<number> /	-9 9
sb:<number> :	21 -21
sb:<number> ;	-20 20
sb:<number> <person>	-16 16
sb:<number> <quality>	30 -30
sb:<number> <span>	-16 16
sb:<number> against	-17 17
sb:<number> and	-32 32
sb:<number> as	-18 18
sb:<number> at	-15 15
sb:<number> become	-11 11
sb:<number> but	-9 9
sb:<number> cent	34 -34
sb:<number> chip	11 -11
sb:<number> continue	13 -13
sb:<number> for	8 -8
sb:<number> franc	10 -10
sb:<number> from	-22 22
sb:<number> if	-9 9
sb:<number> is	-21 21
sb:<number> list	-11 11
sb:<number> metre	12 -12
sb:<number> notice	20 -20
sb:<number> now	-18 18
sb:<number> of	23 -23
sb:<number> or	-10 10
sb:<number> pay	10 -10
sb:<number> plu	-10 10
sb:<number> that	-14 14
sb:<number> the	-19 19
sb:<number> they	-9 9
sb:<number> thi	-19 19
sb:<number> to	9 -9
sb:<number> under	12 -12
sb:<number> until	20 -20
sb:<number> vote	12 -12
sb:<number> was	-11 11
sb:<number> with	-13 13
sb:<number> —	14 -14
sb:<office>	13 -13
sb:<office> in	-7 7
sb:<office> is	-12 12
sb:<office> of	-13 13
sb:<office> propose	-19 19
sb:<office> put	27 -27
sb:<office> who	22 -22
sb:<organisation>	25 -25
sb:<organisation> ,	12 -12
sb:<organisation> and	13 -13
sb:<organisation> call	-22 22
sb:<organisation> cut	22 -22
sb:<organisation> for	-14 14
sb:<organisation> have	9 -9
sb:<organisation> hold	11 -11
sb:<organisation> leave	16 -16
sb:<organisation> lower	10 -10
sb:<organisation> meet	10 -10
sb:<organisation> of	14 -14
sb:<organisation> on	-13 13
sb:<organisation> propose	8 -8
sb:<organisation> reckon	12 -12
sb:<organisation> strike	-14 14
sb:<organisation> there	-10 10
sb:<organisation> to	-11 11
sb:<organisation> would	-21 21
sb:<person> 's	10 -10
sb:<person> ,	14 -14
sb:<person> add	14 -14
sb:<person> agree	-8 8
sb:<person> also	-18 18
sb:<person> answer	-13 13
sb:<person> at	14 -14
sb:<person> confirm	16 -16
sb:<person> did	-11 11
sb:<person> from	13 -13
sb:<person> had	-35 35
sb:<person> has	-16 16
sb:<person> on	-11 11
sb:<person> put	-14 14
sb:<person> raise	-20 20
sb:<person> say	9 -9
sb:<person> spoke	-11 11
sb:<person> tell	-13 13
sb:<person> want	-33 33
sb:<person> was	12 -12
sb:<person> write	13 -13
sb:<points> ,	25 -25
sb:<points> are	-13 13
sb:<points> come	-15 15
sb:<points> of	-21 21
sb:<points> that	-12 12
sb:<quality>	-17 17
sb:<quality> :	-15 15
sb:<quality> <level>	-18 18
sb:<quality> apple	-8 8
sb:<quality> banana	-13 13
sb:<quality> butter	13 -13
sb:<quality> central	14 -14
sb:<quality> chamber	10 -10
sb:<quality> charge	-13 13
sb:<quality> chip	14 -14
sb:<quality> cocoa	21 -21
sb:<quality> come	-10 10
sb:<quality> copper	-13 13
sb:<quality> country	9 -9
sb:<quality> crude	-10 10
sb:<quality> data	11 -11
sb:<quality> embassy	11 -11
sb:<quality> firm	15 -15
sb:<quality> fish	14 -14
sb:<quality> footwear	-10 10
sb:<quality> garment	12 -12
sb:<quality> good	-15 15
sb:<quality> growth	9 -9
sb:<quality> had	12 -12
sb:<quality> import	12 -12
sb:<quality> inflation	9 -9
sb:<quality> list	15 -15
sb:<quality> machine	-11 11
sb:<quality> market	9 -9
sb:<quality> mineral	-13 13
sb:<quality> one	-30 30
sb:<quality> orange	-10 10
sb:<quality> part	10 -10
sb:<quality> pasta	15 -15
sb:<quality> plastic	10 -10
sb:<quality> pork	9 -9
sb:<quality> potash	-19 19
sb:<quality> product	-13 13
sb:<quality> salt	-19 19
sb:<quality> side	10 -10
sb:<quality> steel	18 -18
sb:<quality> sugar	-24 24
sb:<quality> surcharge	-13 13
sb:<quality> take	-15 15
sb:<quality> tariff	-14 14
sb:<quality> tea	19 -19
sb:<quality> want	-11 11
sb:<quality> watche	11 -11
sb:<quality> wheat	-7 7
sb:<seat>	-6 6
sb:<seat> ,	13 -13
sb:<seat> ;	-11 11
sb:<seat> and	-19 19
sb:<seat> could	11 -11
sb:<seat> go	-11 11
sb:<seat> had	-13 13
sb:<seat> has	12 -12
sb:<seat> is	-21 21
sb:<seat> it	14 -14
sb:<seat> keep	11 -11
sb:<seat> of	12 -12
sb:<seat> offer	-14 14
sb:<seat> pay	6 -6
sb:<seat> propose	9 -9
sb:<seat> put	-12 12
sb:<seat> will	-10 10
sb:<seat> would	-12 12
sb:<seat> —	-26 26
sb:<sender>	12 -12
sb:<span> 's	-16 16
sb:<span> ,	-8 8
sb:<span> and	13 -13
sb:<span> at	-17 17
sb:<span> earlier	16 -16
sb:<span> later	-14 14
sb:<span> of	-14 14
sb:<span> there	-9 9
sb:<span> was	11 -11
sb:<span> yield	19 -19
sb:<taker>	22 -22
sb:<v-buy>	20 -20
sb:<v-lack>	12 -12
sb:<v-sell>	20 -20
sb:<v-target>	-8 8
sb:<v-up>	7 -7
sb:@	-7 7
sb:[	-12 12
sb:_	-18 18
sb:a )	12 -12
sb:a <level>	-8 8
sb:a <office>	19 -19
sb:a <organisation>	26 -26
sb:a <span>	-11 11
sb:a bill	-22 22
sb:a compromise	-11 11
sb:a cut	8 -8
sb:a day	-7 7
sb:a declaration	-12 12
sb:a dispute	13 -13
sb:a draw	13 -13
sb:a drop	10 -10
sb:a few	-10 10
sb:a floor	-10 10
sb:a framework	-20 20
sb:a free	-12 12
sb:a further	-14 14
sb:a good	12 -12
sb:a last	16 -16
sb:a market	10 -10
sb:a matter	7 -7
sb:a minute	-10 10
sb:a number	-10 10
sb:a parcel	-10 10
sb:a pause	-5 5
sb:a permanent	-19 19
sb:a phone	-14 14
sb:a plan	-11 11
sb:a post	-6 6
sb:a proclamation	-11 11
sb:a proposal	20 -20
sb:a quota	-11 11
sb:a rate	-19 19
sb:a reduction	10 -10
sb:a return	-18 18
sb:a rise	21 -21
sb:a rumour	-16 16
sb:a sack	-17 17
sb:a safeguard	12 -12
sb:a scale	19 -19
sb:a share	10 -10
sb:a source	-10 10
sb:a statement	-13 13
sb:a tariff	-9 9
sb:a television	-13 13
sb:a total	-12 12
sb:a treaty	10 -10
sb:a truce	-11 11
sb:a very	13 -13
sb:a year	24 -24
sb:about <money>	-17 17
sb:about a	-19 19
sb:above	19 -19
sb:abroad	18 -18
sb:accept	20 -20
sb:accept <level>	17 -17
sb:according	-12 12
sb:according to	-12 12
sb:account	19 -19
sb:accounted	14 -14
sb:accounted for	14 -14
sb:act	22 -22
sb:add <level>	13 -13
sb:add a	-9 9
sb:add it	-23 23
sb:add tax	21 -21
sb:add that	-14 14
sb:add up	-28 28
sb:additional	-22 22
sb:additional rate	-12 12
sb:additional tariff	-13 13
sb:admission	16 -16
sb:admit	-17 17
sb:advance	13 -13
sb:advertisement	-13 13
sb:aerospace	-15 15
sb:afloat	10 -10
sb:after that	-16 16
sb:afternoon	-16 16
sb:afterward that	14 -14
sb:again	-10 10
sb:again ;	-11 11
sb:ago ,	-12 12
sb:agree :	-9 9
sb:agree on	-11 11
sb:agree to	20 -20
sb:agreement ,	29 -29
sb:agreement :	9 -9
sb:agreement ;	-17 17
sb:agreement that	-15 15
sb:agreement the	16 -16
sb:aircraft	-16 16
sb:aircraft ,	12 -12
sb:aircraft part	-19 19
sb:airline	12 -12
sb:alert	12 -12
sb:all ,	-20 20
sb:all of	-20 20
sb:all on	14 -14
sb:all other	-11 11
sb:all that	16 -16
sb:allow	15 -15
sb:almost	22 -22
sb:alone	21 -21
sb:along	11 -11
sb:already	-19 19
sb:also	-8 8
sb:also :	18 -18
sb:aluminium	-10 10
sb:aluminum and	8 -8
sb:among	13 -13
sb:among the	23 -23
sb:amount	14 -14
sb:amount to	-13 13
sb:an <organisation>	13 -13
sb:an <quality>	-8 8
sb:an additional	-20 20
sb:an agreement	-13 13
sb:an article	17 -17
sb:an earlier	-18 18
sb:an export	10 -10
sb:an hour	12 -12
sb:an increase	16 -16
sb:and ,	-21 21
sb:and <level>	19 -19
sb:and <month-gone>	14 -14
sb:and <name>	17 -17
sb:and <number>	8 -8
sb:and <person>	-18 18
sb:and <seat>	-12 12
sb:and a	-10 10
sb:and after	-14 14
sb:and car	11 -11
sb:and charge	-18 18
sb:and each	6 -6
sb:and enter	11 -11
sb:and farm	-8 8
sb:and for	-11 11
sb:and framework	18 -18
sb:and from	-10 10
sb:and get	15 -15
sb:and has	10 -10
sb:and have	-9 9
sb:and it	15 -15
sb:and its	-11 11
sb:and let	-14 14
sb:and mgx	14 -14
sb:and not	-21 21
sb:and nothing	10 -10
sb:and offer	16 -16
sb:and other	-10 10
sb:and pay	-12 12
sb:and reach	-11 11
sb:and rise	-12 12
sb:and salmon	10 -10
sb:and since	-14 14
sb:and take	-16 16
sb:and that	33 -33
sb:and the	11 -11
sb:and their	-20 20
sb:and to	-12 12
sb:and two	-10 10
sb:and want	24 -24
sb:and was	-18 18
sb:and were	-9 9
sb:and what	-9 9
sb:and will	-10 10
sb:and wine	-16 16
sb:and your	-11 11
sb:announce at	13 -13
sb:announce for	9 -9
sb:announce in	-13 13
sb:announce that	6 -6
sb:announcement	11 -11
sb:announcement no	-16 16
sb:another	-15 15
sb:another matter	8 -8
sb:answer the	10 -10
sb:antimony	11 -11
sb:antwerp	-13 13
sb:any	10 -10
sb:any of	-11 11
sb:anyone	-12 12
sb:apart	18 -18
sb:apart ,	19 -19
sb:apparel	8 -8
sb:appeal	-12 12
sb:apply	14 -14
sb:apply ,	-15 15
sb:apply :	-16 16
sb:apply a	12 -12
sb:apply from	5 -5
sb:apply to	20 -20
sb:approve	19 -19
sb:approve ,	15 -15
sb:approve a	11 -11
sb:approve the	-11 11
sb:apricot	-17 17
sb:are back	-20 20
sb:are get	-11 11
sb:are in	-10 10
sb:are on	17 -17
sb:are still	-14 14
sb:are the	-16 16
sb:are up	11 -11
sb:arithmetic	-12 12
sb:arrive	-13 13
sb:arrived	-12 12
sb:art	17 -17
sb:article	16 -16
sb:article on	9 -9
sb:as <name>	-9 9
sb:as a	14 -14
sb:as high	-10 10
sb:as we	-8 8
sb:aside ,	19 -19
sb:ask <level>	-10 10
sb:ask me	17 -17
sb:ask what	20 -20
sb:association	15 -15
sb:association say	17 -17
sb:at <money>	8 -8
sb:at a	21 -21
sb:at all	-10 10
sb:at home	9 -9
sb:at once	-19 19
sb:at present	-6 6
sb:at thi	16 -16
sb:at zero	-10 10
sb:ate	11 -11
sb:attendance	12 -12
sb:attract	-9 9
sb:auction	9 -9
sb:aussie	-10 10
sb:autumn	-17 17
sb:average	79 -79
sb:average <name>	24 -24
sb:average <quality>	33 -33
sb:average tariff	38 -38
sb:avocado	-21 21
sb:avoid	-11 11
sb:away	25 -25
sb:away ,	13 -13
sb:away with	-14 14
sb:b	23 -23
sb:b :	22 -22
sb:back at	-18 18
sb:back in	8 -8
sb:back up	-13 13
sb:back with	-9 9
sb:bad	-9 9
sb:ballot	10 -10
sb:banana	-8 8
sb:banana and	13 -13
sb:banana pay	12 -12
sb:band	12 -12
sb:bank	42 -42
sb:base	15 -15
sb:base case	22 -22
sb:baseline	-17 17
sb:be <level>	16 -16
sb:be <number>	-25 25
sb:be allowed	-13 13
sb:be charge	-6 6
sb:be cut	-15 15
sb:be hit	-10 10
sb:be the	15 -15
sb:bear	-12 12
sb:bear <level>	-12 12
sb:bear a	9 -9
sb:beat	12 -12
sb:become	-19 19
sb:beef and	9 -9
sb:been offer	12 -12
sb:been pay	-13 13
sb:before	-14 14
sb:before <day-ahead>	31 -31
sb:before <day-today>	17 -17
sb:before <month-ahead>	-22 22
sb:before that	-19 19
sb:before the	-13 13
sb:begin of	-15 15
sb:begin on	11 -11
sb:believe	-9 9
sb:belong	11 -11
sb:belong to	11 -11
sb:below	13 -13
sb:below the	-11 11
sb:bergen	-11 11
sb:bern	-17 17
sb:better	-30 30
sb:better than	-9 9
sb:between <name>	13 -13
sb:between <number>	15 -15
sb:between the	-7 7
sb:bilateral	14 -14
sb:bill for	-8 8
sb:bill is	-10 10
sb:blue	9 -9
sb:boat	22 -22
sb:body	16 -16
sb:bond	33 -33
sb:bonu	14 -14
sb:book	17 -17
sb:boot	-9 9
sb:both	-13 13
sb:both come	-12 12
sb:both country	-15 15
sb:both duty	-11 11
sb:both government	17 -17
sb:both side	14 -14
sb:both were	-15 15
sb:bourbon	-11 11
sb:boxe	-10 10
sb:brandy	22 -22
sb:bread	25 -25
sb:bridge	11 -11
sb:bring <name>	10 -10
sb:bring a	-6 6
sb:bring down	-15 15
sb:bring it	17 -17
sb:bring its	-12 12
sb:bring the	-14 14
sb:broken	-14 14
sb:build in	9 -9
sb:building	10 -10
sb:bulb	-18 18
sb:bunker	19 -19
sb:bus	29 -29
sb:busan	15 -15
sb:but	15 -15
sb:but not	12 -12
sb:but one	8 -8
sb:but only	10 -10
sb:butter and	9 -9
sb:butter is	9 -9
sb:buy more	-10 10
sb:buy three	-11 11
sb:by	14 -14
sb:by -	-13 13
sb:by <day-ahead>	-37 37
sb:by <number>	26 -26
sb:by <person>	-18 18
sb:by another	12 -12
sb:by as	14 -14
sb:by contrast	-9 9
sb:by post	-35 35
sb:by the	-11 11
sb:by two	-16 16
sb:bytedance	31 -31
sb:bytedance keep	18 -18
sb:c	24 -24
sb:cabinet	-12 12
sb:calculated	9 -9
sb:call for	-16 16
sb:call off	-8 8
sb:call reciprocal	9 -9
sb:call to	23 -23
sb:call with	-10 10
sb:callao	11 -11
sb:can be	12 -12
sb:can't	-11 11
sb:canned	-17 17
sb:canned tuna	-18 18
sb:cap the	9 -9
sb:capacity	19 -19
sb:capacity in	11 -11
sb:capped	-13 13
sb:car ,	19 -19
sb:car <level>	-8 8
sb:car and	11 -11
sb:car at	-10 10
sb:car pay	22 -22
sb:car still	11 -11
sb:car to	-12 12
sb:cargo	7 -7
sb:carmaker	-6 6
sb:carry	15 -15
sb:cashew	-17 17
sb:cashmere	-19 19
sb:cathode	-15 15
sb:ceiling of	-14 14
sb:cement	-12 12
sb:cent	21 -21
sb:central	26 -26
sb:central bank	26 -26
sb:centre	12 -12
sb:certain chemical	-12 12
sb:certificate	12 -12
sb:ceylon	-14 14
sb:ceylon tea	-10 10
sb:chance	30 -30
sb:chance of	22 -22
sb:change	9 -9
sb:changed :	11 -11
sb:chapter	13 -13
sb:charge	-20 20
sb:charge <level>	-14 14
sb:charge <name>	14 -14
sb:charge <quality>	-16 16
sb:charge a	27 -27
sb:charge is	-19 19
sb:charge it	-9 9
sb:charge of	28 -28
sb:charge on	-15 15
sb:charge the	-17 17
sb:charge us	-22 22
sb:cheap	23 -23
sb:chemical	-18 18
sb:chief	-8 8
sb:chief negotiator	-5 5
sb:children	12 -12
sb:chip and	-13 13
sb:chip for	11 -11
sb:chip to	12 -12
sb:chocolate ,	10 -10
sb:choir	11 -11
sb:christma	-10 10
sb:cider	13 -13
sb:circular	-13 13
sb:city	27 -27
sb:class	11 -11
sb:clause	22 -22
sb:client	16 -16
sb:climb	17 -17
sb:clock	12 -12
sb:close	15 -15
sb:closed	10 -10
sb:closed at	14 -14
sb:closed its	-9 9
sb:club	15 -15
sb:cocoa from	-10 10
sb:cocoa paste	13 -13
sb:coconut	-12 12
sb:coconut oil	-16 16
sb:cod	-21 21
sb:cod from	-14 14
sb:coffee :	-12 12
sb:coffee at	-10 10
sb:coffee cost	17 -17
sb:collect	-14 14
sb:come :	10 -10
sb:come a	-12 12
sb:come from	8 -8
sb:come to	6 -6
sb:comment	13 -13
sb:commerce	18 -18
sb:commerce and	14 -14
sb:commerce secretary	11 -11
sb:company	33 -33
sb:company had	13 -13
sb:compared	11 -11
sb:compared with	14 -14
sb:compete	-13 13
sb:competitor	-15 15
sb:competitor in	-17 17
sb:complained	-18 18
sb:complained of	-16 16
sb:computer	23 -23
sb:concentrate	-17 17
sb:concern	25 -25
sb:conclude	10 -10
sb:conclude an	-14 14
sb:conclude in	-10 10
sb:condition	-13 13
sb:confidence	9 -9
sb:confirm on	15 -15
sb:consider	-12 12
sb:contact	23 -23
sb:contract	19 -19
sb:contrast	-9 9
sb:contrast ,	-9 9
sb:contribution	21 -21
sb:control	27 -27
sb:control list	14 -14
sb:copper wire	-9 9
sb:correct	-13 13
sb:cost	19 -19
sb:cost <number>	27 -27
sb:cost more	-16 16
sb:could not	17 -17
sb:council	8 -8
sb:counted	19 -19
sb:country ,	-9 9
sb:country are	-15 15
sb:country but	8 -8
sb:country were	13 -13
sb:country will	-9 9
sb:country with	40 -40
sb:country would	-13 13
sb:course	-8 8
sb:cover	15 -15
sb:cover the	10 -10
sb:covered by	-14 14
sb:crane	-15 15
sb:cream	-9 9
sb:crew	17 -17
sb:crosse	-14 14
sb:crossed	10 -10
sb:crown	13 -13
sb:crude	17 -17
sb:cubic	10 -10
sb:cubic metre	10 -10
sb:currently	-20 20
sb:currently pay	-15 15
sb:custom officer	13 -13
sb:customer in	16 -16
sb:cut	16 -16
sb:cut by	16 -16
sb:cut from	15 -15
sb:cut of	21 -21
sb:cut the	-6 6
sb:damage	14 -14
sb:data	18 -18
sb:data centre	9 -9
sb:date	-16 16
sb:date <name>	-11 11
sb:day	13 -13
sb:day ,	-22 22
sb:day <name>	11 -11
sb:day <person>	12 -12
sb:day and	-15 15
sb:day the	-12 12
sb:day to	-12 12
sb:deadline	15 -15
sb:deal	28 -28
sb:deal :	17 -17
sb:deal at	16 -16
sb:deal on	8 -8
sb:deal that	-16 16
sb:deal with	12 -12
sb:debt	18 -18
sb:decide by	-11 11
sb:declaration	-6 6
sb:decree	-7 7
sb:decree of	-15 15
sb:deficit	17 -17
sb:deficit with	15 -15
sb:delivery	10 -10
sb:demand <level>	15 -15
sb:demand that	-14 14
sb:department	11 -11
sb:deposit of	-13 13
sb:deputy	-15 15
sb:desk	22 -22
sb:did ,	-9 9
sb:did not	-14 14
sb:diesel	17 -17
sb:difference to	-13 13
sb:differently	9 -9
sb:direction	12 -12
sb:direction <quality>	11 -11
sb:discount	19 -19
sb:discount of	18 -18
sb:dispute that	11 -11
sb:divided	13 -13
sb:do ,	-13 13
sb:do not	-13 13
sb:doctor	12 -12
sb:doesn't	-15 15
sb:doesn't ,	-11 11
sb:dollar	27 -27
sb:domestic	11 -11
sb:door	-12 12
sb:door ,	13 -13
sb:door :	-25 25
sb:double	-24 24
sb:down by	30 -30
sb:down for	-29 29
sb:down from	-25 25
sb:dr	-9 9
sb:dr <person>	-8 8
sb:draft	-18 18
sb:dried	-20 20
sb:driver	18 -18
sb:drop of	10 -10
sb:drop to	-16 16
sb:drug ,	7 -7
sb:due	15 -15
sb:due for	13 -13
sb:duty	-32 32
sb:duty -	7 -7
sb:duty and	20 -20
sb:duty as	9 -9
sb:duty come	-13 13
sb:duty fall	-10 10
sb:duty from	18 -18
sb:duty in	-17 17
sb:duty of	-17 17
sb:duty stay	-17 17
sb:duty was	-17 17
sb:duty will	8 -8
sb:e	15 -15
sb:each	-14 14
sb:each country	-9 9
sb:each of	15 -15
sb:each other	-11 11
sb:each side	-18 18
sb:earlier ,	11 -11
sb:earlier in	14 -14
sb:early <month-gone>	-19 19
sb:earn	14 -14
sb:easy	16 -16
sb:eat	8 -8
sb:effective	14 -14
sb:either	-15 15
sb:election	18 -18
sb:electricity	24 -24
sb:electricity tariff	15 -15
sb:electronic	-12 12
sb:eleven	10 -10
sb:else ,	11 -11
sb:else :	-17 17
sb:else is	13 -13
sb:emergency	-19 19
sb:emergency duty	-13 13
sb:emergency tariff	-10 10
sb:employer	29 -29
sb:employer offer	11 -11
sb:end ,	-17 17
sb:end <day-ahead>	-14 14
sb:end in	-10 10
sb:end of	18 -18
sb:end the	9 -9
sb:end up	-12 12
sb:engine	-14 14
sb:enjoy	-8 8
sb:enter <name>	-19 19
sb:enter at	-20 20
sb:enter before	17 -17
sb:enter into	13 -13
sb:envoy	-9 9
sb:escape	11 -11
sb:estimate	23 -23
sb:estimate that	15 -15
sb:ethanol	-17 17
sb:evening	15 -15
sb:everybody	-17 17
sb:everyone	-12 12
sb:everyone else	-19 19
sb:everything	-12 12
sb:exceed	-13 13
sb:excess	21 -21
sb:excess capacity	19 -19
sb:excise	27 -27
sb:exemption	14 -14
sb:expect	10 -10
sb:expect at	7 -7
sb:expect growth	10 -10
sb:expensive	14 -14
sb:export	29 -29
sb:export control	10 -10
sb:export of	19 -19
sb:export to	17 -17
sb:exporter have	12 -12
sb:expressed	13 -13
sb:extend	13 -13
sb:extend it	11 -11
sb:extension ,	-18 18
sb:extra	-34 34
sb:eye	-11 11
sb:f	13 -13
sb:face	-29 29
sb:factory in	12 -12
sb:failing	-20 20
sb:fall	16 -16
sb:fall <level>	32 -32
sb:fall away	19 -19
sb:fall on	-7 7
sb:fall to	-18 18
sb:family	14 -14
sb:far ,	12 -12
sb:fare	11 -11
sb:farmer	-9 9
sb:fed	13 -13
sb:federation	18 -18
sb:fee	38 -38
sb:fee go	12 -12
sb:fentanyl	-38 38
sb:fentanyl is	-13 13
sb:fentanyl tariff	-27 27
sb:fentanyl was	12 -12
sb:ferry	11 -11
sb:fewer	12 -12
sb:fig	17 -17
sb:figure of	-14 14
sb:final	13 -13
sb:final approval	-12 12
sb:final duty	-9 9
sb:finding	9 -9
sb:firm	12 -12
sb:firm ,	13 -13
sb:firm that	-14 14
sb:first ,	-14 14
sb:first <number>	-19 19
sb:first <span>	12 -12
sb:first ask	25 -25
sb:first day	14 -14
sb:first quarter	-12 12
sb:first round	15 -15
sb:first step	-16 16
sb:first term	-14 14
sb:first time	-12 12
sb:first trade	-12 12
sb:fish	17 -17
sb:fish ,	14 -14
sb:fish meal	-12 12
sb:fishmeal	-10 10
sb:five	17 -17
sb:fix	22 -22
sb:fix the	14 -14
sb:flat	16 -16
sb:flew home	10 -10
sb:flew to	-10 10
sb:float	-19 19
sb:floor	-9 9
sb:flower	-11 11
sb:follow	-23 23
sb:footwear ,	-12 12
sb:for ,	-11 11
sb:for <day-ahead>	15 -15
sb:for <goods-amount>	-12 12
sb:for <level>	26 -26
sb:for <money>	8 -8
sb:for <month-ahead>	13 -13
sb:for <name>	-10 10
sb:for <quality>	12 -12
sb:for <span>	-17 17
sb:for a	-12 12
sb:for car	-12 12
sb:for its	-18 18
sb:for some	-20 20
sb:for us	19 -19
sb:force ,	-15 15
sb:force on	12 -12
sb:forced	15 -15
sb:forecast	28 -28
sb:forecast for	24 -24
sb:foreign	17 -17
sb:form	12 -12
sb:former	-11 11
sb:forty	-12 12
sb:forward	-12 12
sb:four	-13 13
sb:framework	20 -20
sb:framework ,	35 -35
sb:framework were	-10 10
sb:framework with	16 -16
sb:franc	17 -17
sb:frankincense	-11 11
sb:free	9 -9
sb:free of	12 -12
sb:free trade	-13 13
sb:freight	16 -16
sb:from <day-ahead>	-18 18
sb:from <month-ahead>	4 -4
sb:from <number>	-15 15
sb:from <seat>	21 -21
sb:from a	-20 20
sb:from new	-12 12
sb:from now	8 -8
sb:from some	17 -17
sb:from which	21 -21
sb:frozen	-19 19
sb:fruit ,	-11 11
sb:fuel	26 -26
sb:fuel surcharge	22 -22
sb:furniture	-26 26
sb:further	-17 17
sb:future	31 -31
sb:g	12 -12
sb:g <number>	12 -12
sb:gain	14 -14
sb:gained	45 -45
sb:gained <level>	15 -15
sb:gate	15 -15
sb:gather	-9 9
sb:gave	12 -12
sb:gave its	12 -12
sb:general rate	-14 14
sb:general tariff	-18 18
sb:generic	-17 17
sb:generic are	-11 11
sb:geneva	-11 11
sb:geneva in	-13 13
sb:get <level>	16 -16
sb:get <span>	10 -10
sb:get a	-14 14
sb:get in	-30 30
sb:get their	-8 8
sb:gift	13 -13
sb:give :	-11 11
sb:give it	14 -14
sb:give them	10 -10
sb:given	15 -15
sb:glove	-16 16
sb:go as	-16 16
sb:go from	-11 11
sb:go in	-26 26
sb:go on	-12 12
sb:go through	24 -24
sb:go up	11 -11
sb:goal	15 -15
sb:gold	28 -28
sb:golf	-9 9
sb:good	12 -12
sb:good ,	-15 15
sb:good go	-9 9
sb:good have	12 -12
sb:good of	29 -29
sb:good pay	-13 13
sb:good stay	-17 17
sb:good the	-9 9
sb:good were	18 -18
sb:grade	-8 8
sb:graphite	-13 13
sb:greer	9 -9
sb:gross	11 -11
sb:ground	12 -12
sb:grower ,	11 -11
sb:grower have	-8 8
sb:grower in	10 -10
sb:grower of	-12 12
sb:growth	42 -42
sb:growth in	12 -12
sb:growth of	13 -13
sb:guess	11 -11
sb:h	20 -20
sb:h <number>	20 -20
sb:had a	27 -27
sb:had already	-6 6
sb:had ask	8 -8
sb:had demand	20 -20
sb:had enter	-9 9
sb:had first	29 -29
sb:had given	18 -18
sb:had keep	-17 17
sb:had not	9 -9
sb:had put	-8 8
sb:had spoken	-14 14
sb:had tell	-19 19
sb:had the	-20 20
sb:had to	-9 9
sb:half of	-9 9
sb:hall	17 -17
sb:halloumi	-10 10
sb:halve	-20 20
sb:halve its	11 -11
sb:halve the	-16 16
sb:hand at	7 -7
sb:hand in	10 -10
sb:hand on	-21 21
sb:handshake	12 -12
sb:happen	-17 17
sb:happy	11 -11
sb:harbour	8 -8
sb:has <level>	8 -8
sb:has a	18 -18
sb:has already	-11 11
sb:has alway	-13 13
sb:has an	-14 14
sb:has ask	-15 15
sb:has been	-12 12
sb:has charge	-14 14
sb:has gained	10 -10
sb:has let	11 -11
sb:has lower	-9 9
sb:has not	11 -11
sb:has offer	-9 9
sb:has one	12 -12
sb:has promise	8 -8
sb:has say	-15 15
sb:has settle	21 -21
sb:has sign	13 -13
sb:has spoken	-13 13
sb:has two	-10 10
sb:hat	17 -17
sb:have	9 -9
sb:have ,	15 -15
sb:have a	-20 20
sb:have agree	10 -10
sb:have agreement	16 -16
sb:have ask	-14 14
sb:have enter	10 -10
sb:have had	-28 28
sb:have just	19 -19
sb:have not	-13 13
sb:have offer	7 -7
sb:have raise	9 -9
sb:have read	-9 9
sb:have rise	-11 11
sb:have see	10 -10
sb:have take	17 -17
sb:he 's	14 -14
sb:he add	-14 14
sb:he could	-18 18
sb:he doesn't	-11 11
sb:he get	10 -10
sb:he had	10 -10
sb:he might	11 -11
sb:he offer	11 -11
sb:he put	13 -13
sb:he sign	-14 14
sb:he was	10 -10
sb:he will	15 -15
sb:hear	-19 19
sb:hear of	-12 12
sb:heard	-23 23
sb:heard of	-13 13
sb:heavy	11 -11
sb:help	8 -8
sb:here	-12 12
sb:here ,	-11 11
sb:here in	21 -21
sb:high as	-10 10
sb:higher rate	-12 12
sb:higher reciprocal	-6 6
sb:highest	-16 16
sb:his <organisation>	-21 21
sb:his <quality>	17 -17
sb:his first	-12 12
sb:his party	19 -19
sb:hit	-14 14
sb:hit with	-14 14
sb:hold a	9 -9
sb:hold at	12 -12
sb:hold back	-11 11
sb:hold out	-16 16
sb:hold to	11 -11
sb:hold up	-17 17
sb:home	23 -23
sb:home ,	8 -8
sb:hope	17 -17
sb:hope for	11 -11
sb:hope to	-8 8
sb:host	13 -13
sb:hotel	14 -14
sb:hour	21 -21
sb:hour and	12 -12
sb:house	14 -14
sb:house of	9 -9
sb:household	29 -29
sb:household will	15 -15
sb:how	24 -24
sb:how the	15 -15
sb:i ask	-15 15
sb:i can	12 -12
sb:i have	14 -14
sb:i sign	-9 9
sb:i want	8 -8
sb:i would	14 -14
sb:i write	-20 20
sb:i'd	16 -16
sb:i'm	14 -14
sb:i'm tell	8 -8
sb:i've	11 -11
sb:i've get	12 -12
sb:idea	-17 17
sb:if <name>	-9 9
sb:if <person>	-14 14
sb:if both	11 -11
sb:if it	12 -12
sb:if no	-10 10
sb:if nobody	16 -16
sb:if nothing	-18 18
sb:if one	-13 13
sb:if they	-34 34
sb:if we	-10 10
sb:if your	10 -10
sb:ii	-12 12
sb:import	22 -22
sb:import at	13 -13
sb:import of	19 -19
sb:importer	-24 24
sb:impose	-14 14
sb:in <month-gone>	-2 2
sb:in <name>	18 -18
sb:in <organisation>	-25 25
sb:in <person>	12 -12
sb:in a	17 -17
sb:in addition	12 -12
sb:in an	24 -24
sb:in antwerp	-10 10
sb:in at	-36 36
sb:in between	-10 10
sb:in for	-23 23
sb:in force	-18 18
sb:in free	10 -10
sb:in good	11 -11
sb:in half	-10 10
sb:in his	11 -11
sb:in it	-14 14
sb:in lago	-11 11
sb:in london	15 -15
sb:in ohio	10 -10
sb:in place	-21 21
sb:in shanghai	19 -19
sb:in that	-12 12
sb:in the	10 -10
sb:in their	-19 19
sb:in three	-12 12
sb:in turn	10 -10
sb:in up	-9 9
sb:in what	10 -10
sb:in which	13 -13
sb:income	19 -19
sb:increase	22 -22
sb:increase of	24 -24
sb:index	32 -32
sb:inflation	75 -75
sb:inflation ,	13 -13
sb:inflation in	21 -21
sb:initial	-12 12
sb:insurer	12 -12
sb:interest	58 -58
sb:interest on	16 -16
sb:interest rate	20 -20
sb:into <name>	-50 50
sb:into force	12 -12
sb:introduce a	-12 12
sb:introduce on	10 -10
sb:investigation	17 -17
sb:investor	16 -16
sb:iron	10 -10
sb:is ,	-16 16
sb:is <level>	-16 16
sb:is <money>	12 -12
sb:is <number>	-17 17
sb:is agree	-8 8
sb:is another	5 -5
sb:is below	12 -12
sb:is charge	-22 22
sb:is collect	-12 12
sb:is cut	12 -12
sb:is due	-20 20
sb:is expect	5 -5
sb:is get	-10 10
sb:is in	-12 12
sb:is less	15 -15
sb:is more	13 -13
sb:is pay	9 -9
sb:is ready	17 -17
sb:is right	13 -13
sb:is still	-10 10
sb:is suspend	8 -8
sb:is talk	-19 19
sb:is that	-13 13
sb:is up	23 -23
sb:is what	8 -8
sb:islander	11 -11
sb:isn't	-7 7
sb:issue	17 -17
sb:it	-11 11
sb:it 's	-8 8
sb:it :	-7 7
sb:it ;	-13 13
sb:it <name>	-17 17
sb:it all	-8 8
sb:it answer	-13 13
sb:it charge	-22 22
sb:it conclude	9 -9
sb:it cost	-11 11
sb:it could	14 -14
sb:it cover	10 -10
sb:it down	16 -16
sb:it get	21 -21
sb:it give	-14 14
sb:it go	-16 16
sb:it has	-11 11
sb:it hold	-7 7
sb:it hope	6 -6
sb:it is	-19 19
sb:it last	-11 11
sb:it lower	14 -14
sb:it mean	26 -26
sb:it need	16 -16
sb:it pay	-20 20
sb:it promise	10 -10
sb:it replace	-10 10
sb:it run	17 -17
sb:it should	-15 15
sb:it stand	-13 13
sb:it the	-10 10
sb:it true	-14 14
sb:it want	21 -21
sb:it would	11 -11
sb:it'd	-9 9
sb:it'll	-11 11
sb:its	-9 9
sb:its <office>	-16 16
sb:its <person>	7 -7
sb:its fentanyl	10 -10
sb:its height	-11 11
sb:its key	18 -18
sb:its law	16 -16
sb:its levy	-16 16
sb:its part	-14 14
sb:its policy	8 -8
sb:its purchase	10 -10
sb:its rate	22 -22
sb:its rule	8 -8
sb:its treaty	-11 11
sb:its vote	-14 14
sb:its way	15 -15
sb:itself to	10 -10
sb:jam	-13 13
sb:jamieson	9 -9
sb:jamieson greer	9 -9
sb:jean	-9 9
sb:join	12 -12
sb:josé	-8 8
sb:jump	15 -15
sb:keep	-14 14
sb:keep <level>	10 -10
sb:keep another	12 -12
sb:kernel	-13 13
sb:key	22 -22
sb:key rate	18 -18
sb:kilo	19 -19
sb:kilometre	13 -13
sb:kind	-7 7
sb:kitchen cabinet	-12 12
sb:la	-13 13
sb:labor	13 -13
sb:labor since	15 -15
sb:lago	-17 17
sb:lake	9 -9
sb:lake and	15 -15
sb:lamp	9 -9
sb:lane	-7 7
sb:lapse ,	-12 12
sb:lapse on	-17 17
sb:large	9 -9
sb:last month	-22 22
sb:last summer	-11 11
sb:last until	-19 19
sb:last winter	-14 14
sb:lasted until	6 -6
sb:lasting	10 -10
sb:late ,	-15 15
sb:late on	16 -16
sb:later	-10 10
sb:latest	27 -27
sb:latter	-14 14
sb:law to	12 -12
sb:lawyer	12 -12
sb:lead	22 -22
sb:leaf	20 -20
sb:leather	-24 24
sb:leave at	9 -9
sb:leave its	21 -21
sb:leave out	-9 9
sb:lemon	-9 9
sb:length	12 -12
sb:lentil	-12 12
sb:less	12 -12
sb:less than	16 -16
sb:let him	10 -10
sb:letter	-16 16
sb:level	-20 20
sb:level ,	-12 12
sb:level of	-7 7
sb:levy	17 -17
sb:levy ,	12 -12
sb:levy <level>	-15 15
sb:levy a	9 -9
sb:licence	13 -13
sb:licence for	12 -12
sb:license	10 -10
sb:lift	-17 17
sb:likewise	-15 15
sb:line	24 -24
sb:lisbon	-15 15
sb:list	-14 14
sb:list ,	-17 17
sb:list <number>	-21 21
sb:list of	11 -11
sb:listed	-13 13
sb:litre of	-9 9
sb:live with	-11 11
sb:loaded	10 -10
sb:loan	20 -20
sb:lobster ,	12 -12
sb:london	18 -18
sb:long	18 -18
sb:look	-9 9
sb:lorry	31 -31
sb:lorry pay	14 -14
sb:lose	24 -24
sb:lose <level>	16 -16
sb:loss of	12 -12
sb:low	14 -14
sb:lower it	-10 10
sb:lower rate	-11 11
sb:machine	-8 8
sb:machine ,	-9 9
sb:machine tool	-14 14
sb:machinery ,	-11 11
sb:mackerel	-12 12
sb:majority of	14 -14
sb:make	-15 15
sb:make <level>	-13 13
sb:make that	-12 12
sb:make with	-11 11
sb:maker in	-10 10
sb:man	-17 17
sb:man in	-21 21
sb:management	24 -24
sb:manganese	-8 8
sb:manila	17 -17
sb:marble	-13 13
sb:margin	19 -19
sb:margin of	-12 12
sb:market	17 -17
sb:market to	-11 11
sb:matter	5 -5
sb:matter :	10 -10
sb:may	20 -20
sb:may be	8 -8
sb:may enter	9 -9
sb:may have	-17 17
sb:may import	-14 14
sb:me	21 -21
sb:me ,	16 -16
sb:meal	-21 21
sb:mean that	11 -11
sb:meantime	-11 11
sb:meanwhile <name>	-13 13
sb:meat	-10 10
sb:media	-17 17
sb:medicine :	-10 10
sb:medicine and	14 -14
sb:medicine are	14 -14
sb:medicine to	-17 17
sb:medicine will	-12 12
sb:meet	12 -12
sb:meet <person>	-9 9
sb:meet in	9 -9
sb:meet of	15 -15
sb:meet on	9 -9
sb:member	18 -18
sb:member have	9 -9
sb:member of	9 -9
sb:membership	10 -10
sb:mendoza	-13 13
sb:mention	-19 19
sb:mercosur	17 -17
sb:merdeka	26 -26
sb:metre	22 -22
sb:mgx	18 -18
sb:middle	14 -14
sb:midnight	-19 19
sb:midnight ,	-11 11
sb:million	30 -30
sb:mine	22 -22
sb:mineral water	-16 16
sb:minister ,	-6 6
sb:ministry	16 -16
sb:ministry of	14 -14
sb:minu	27 -27
sb:minute	10 -10
sb:minute past	-12 12
sb:monday	11 -11
sb:money	30 -30
sb:month in	8 -8
sb:more	15 -15
sb:more ,	-22 22
sb:more ;	17 -17
sb:more <quality>	10 -10
sb:more for	13 -13
sb:more from	9 -9
sb:more than	-10 10
sb:more time	13 -13
sb:more to	12 -12
sb:mortgage	30 -30
sb:mortgage rate	18 -18
sb:most good	-13 13
sb:most of	-17 17
sb:most other	9 -9
sb:motion	17 -17
sb:motorcycle	-17 17
sb:my	9 -9
sb:name	12 -12
sb:nasdaq	9 -9
sb:national	13 -13
sb:natural graphite	-11 11
sb:need	21 -21
sb:negotiate	-4 4
sb:negotiate ;	-8 8
sb:negotiation	14 -14
sb:negotiator	-8 8
sb:negotiator ,	-5 5
sb:neighbour ,	17 -17
sb:neither	11 -11
sb:neither of	11 -11
sb:neither side	11 -11
sb:neither will	-11 11
sb:network	20 -20
sb:never	-8 8
sb:new ,	-14 14
sb:new one	-18 18
sb:new year	-23 23
sb:newspaper	-21 21
sb:next	-12 12
sb:next to	16 -16
sb:next year	-23 23
sb:night	35 -35
sb:nikkei	21 -21
sb:nil	-15 15
sb:nine	19 -19
sb:ningbo	-15 15
sb:no ,	-12 12
sb:no .	-19 19
sb:no <quality>	10 -10
sb:no deal	10 -10
sb:no more	-14 14
sb:nobody	12 -12
sb:nobody had	-10 10
sb:nobody has	21 -21
sb:nobody sign	17 -17
sb:north	15 -15
sb:not ,	-20 20
sb:not :	-12 12
sb:not <level>	-11 11
sb:not <number>	-21 21
sb:not a	18 -18
sb:not accept	-10 10
sb:not been	10 -10
sb:not changed	12 -12
sb:not extend	-13 13
sb:not get	14 -14
sb:not pay	9 -9
sb:not the	-17 17
sb:not to	15 -15
sb:not yet	-14 14
sb:note that	6 -6
sb:nothing	-25 25
sb:nothing ,	-12 12
sb:nothing :	8 -8
sb:nothing and	9 -9
sb:nothing at	-18 18
sb:nothing on	-10 10
sb:notice no	-9 9
sb:notice of	15 -15
sb:now	-9 9
sb:now :	-21 21
sb:now carry	-11 11
sb:now pay	25 -25
sb:number	-15 15
sb:number ,	-13 13
sb:number on	-10 10
sb:nut	-14 14
sb:nvidia	46 -46
sb:nvidia 's	10 -10
sb:obtain	28 -28
sb:ocean	10 -10
sb:odd	25 -25
sb:odd of	12 -12
sb:of <day-ahead>	-16 16
sb:of <day-gone>	-13 13
sb:of <day-today>	-14 14
sb:of <level>	17 -17
sb:of <month-gone>	-14 14
sb:of <number>	-26 26
sb:of <organisation>	12 -12
sb:of <seat>	-5 5
sb:of <span>	-35 35
sb:of about	-16 16
sb:of an	13 -13
sb:of another	-14 14
sb:of busan	13 -13
sb:of car	23 -23
sb:of commerce	14 -14
sb:of duty	16 -16
sb:of ethanol	-11 11
sb:of fentanyl	8 -8
sb:of geneva	12 -12
sb:of his	-9 9
sb:of it	-12 12
sb:of more	18 -18
sb:of next	-24 24
sb:of older	14 -14
sb:of one	16 -16
sb:of ordinary	10 -10
sb:of our	-13 13
sb:of rare	10 -10
sb:of steel	13 -13
sb:of talk	13 -13
sb:of the	16 -16
sb:of these	-9 9
sb:of thi	-21 21
sb:of two	11 -11
sb:of what	-9 9
sb:of which	15 -15
sb:off	-6 6
sb:offer <level>	21 -21
sb:offer to	-28 28
sb:officer	16 -16
sb:ohio	10 -10
sb:oil	-19 19
sb:oil ,	8 -8
sb:oil :	-18 18
sb:oil and	-11 11
sb:oil from	-22 22
sb:old list	-17 17
sb:old one	-9 9
sb:older	-9 9
sb:older duty	-9 9
sb:older one	10 -10
sb:olive oil	-21 21
sb:on <day-ahead>	2 -2
sb:on <money>	-27 27
sb:on <name>	-9 9
sb:on <quality>	-17 17
sb:on a	22 -22
sb:on all	16 -16
sb:on apple	-10 10
sb:on beef	-13 13
sb:on cashmere	-16 16
sb:on charge	-12 12
sb:on cod	-13 13
sb:on copper	9 -9
sb:on cut	-12 12
sb:on good	6 -6
sb:on it	-18 18
sb:on its	10 -10
sb:on lumber	14 -14
sb:on more	12 -12
sb:on most	-12 12
sb:on one	-15 15
sb:on our	-20 20
sb:on palm	-10 10
sb:on pay	-11 11
sb:on rum	8 -8
sb:on salt	19 -19
sb:on scotch	-13 13
sb:on some	-13 13
sb:on soybean	10 -10
sb:on tariff	19 -19
sb:on that	-18 18
sb:on their	-15 15
sb:on them	-17 17
sb:on thi	10 -10
sb:on top	-14 14
sb:on tractor	-12 12
sb:on tuna	9 -9
sb:on watche	18 -18
sb:on what	-8 8
sb:on wine	7 -7
sb:on your	-17 17
sb:one	-29 29
sb:one <number>	13 -13
sb:one are	-15 15
sb:one from	-28 28
sb:one halve	-18 18
sb:one has	-13 13
sb:one hear	-18 18
sb:one is	-13 13
sb:one over	9 -9
sb:one time	-17 17
sb:only	-17 17
sb:only <name>	-13 13
sb:only if	-9 9
sb:open ,	8 -8
sb:open a	10 -10
sb:opened	17 -17
sb:operating	12 -12
sb:operator	19 -19
sb:opinion	12 -12
sb:opposite	16 -16
sb:or	24 -24
sb:oracle	18 -18
sb:oracle ,	18 -18
sb:order by	12 -12
sb:order of	10 -10
sb:order on	28 -28
sb:order that	9 -9
sb:ordinary <level>	-20 20
sb:ordinary duty	21 -21
sb:ordinary tariff	-18 18
sb:ore	12 -12
sb:originating	6 -6
sb:originating in	6 -6
sb:other <quality>	11 -11
sb:other direction	13 -13
sb:other hand	-9 9
sb:other have	11 -11
sb:other side	-13 13
sb:otherwise pay	12 -12
sb:our <office>	13 -13
sb:our member	-12 12
sb:our pay	-11 11
sb:out ,	-12 12
sb:out at	9 -9
sb:out of	8 -8
sb:out that	-7 7
sb:out the	-10 10
sb:outside	-18 18
sb:outside the	-14 14
sb:over	18 -18
sb:over <number>	8 -8
sb:over <span>	32 -32
sb:over fentanyl	-15 15
sb:over there	-9 9
sb:overall	-12 12
sb:overall tariff	-15 15
sb:owe	-27 27
sb:own ,	-9 9
sb:own deal	9 -9
sb:own on	-10 10
sb:own truce	-11 11
sb:owned	16 -16
sb:owned to	12 -12
sb:owner	26 -26
sb:p <number>	-10 10
sb:package	15 -15
sb:pact	-8 8
sb:page	20 -20
sb:page and	12 -12
sb:palm oil	7 -7
sb:paper	-11 11
sb:paper that	-11 11
sb:parcel	17 -17
sb:parcel from	20 -20
sb:parcel worth	-14 14
sb:parent	12 -12
sb:part	-22 22
sb:part will	-18 18
sb:pass	24 -24
sb:pass without	-12 12
sb:past midnight	-17 17
sb:pasta	19 -19
sb:paste ,	10 -10
sb:patented	-11 11
sb:patented medicine	-11 11
sb:pause	-11 11
sb:pause of	-9 9
sb:pay <level>	-30 30
sb:pay <number>	20 -20
sb:pay a	15 -15
sb:pay for	12 -12
sb:pay is	11 -11
sb:pay since	9 -9
sb:pay the	17 -17
sb:peace	12 -12
sb:peace ,	9 -9
sb:peanut	-15 15
sb:penalty	21 -21
sb:pension	18 -18
sb:pepper	-21 21
sb:per	18 -18
sb:per cent	-13 13
sb:percent	-17 17
sb:percentage	13 -13
sb:permanent	-17 17
sb:permit	22 -22
sb:person	-14 14
sb:peso	20 -20
sb:phone call	-13 13
sb:piece	10 -10
sb:pineapple	-14 14
sb:place come	-15 15
sb:plain	-15 15
sb:plan for	14 -14
sb:plant in	12 -12
sb:play	11 -11
sb:player	22 -22
sb:plu	-7 7
sb:plu a	-15 15
sb:plywood	-9 9
sb:point	27 -27
sb:policy	25 -25
sb:policy rate	35 -35
sb:poll	28 -28
sb:pork and	14 -14
sb:possible	15 -15
sb:post	-17 17
sb:post ,	-13 13
sb:postal	-20 20
sb:potatoe	-14 14
sb:pound	12 -12
sb:powder	-12 12
sb:prefer	12 -12
sb:preference	-17 17
sb:preliminary	-17 17
sb:premium	16 -16
sb:prepare to	12 -12
sb:present	-14 14
sb:present :	11 -11
sb:present they	12 -12
sb:presenter	-20 20
sb:presenter :	-20 20
sb:president	-16 16
sb:president ,	8 -8
sb:press	18 -18
sb:press ,	15 -15
sb:press :	10 -10
sb:pressed	-11 11
sb:previou	12 -12
sb:price	45 -45
sb:price ,	17 -17
sb:price of	11 -11
sb:price on	-9 9
sb:price up	14 -14
sb:prime	10 -10
sb:printed	-15 15
sb:prisoner	13 -13
sb:prize	13 -13
sb:probability	35 -35
sb:probability of	21 -21
sb:proclamation	-9 9
sb:produce	16 -16
sb:producer	-8 8
sb:product on	19 -19
sb:profit	16 -16
sb:prolong the	-9 9
sb:promise a	-8 8
sb:promise in	-12 12
sb:promise to	9 -9
sb:proposal of	-6 6
sb:proposal to	19 -19
sb:propose <level>	-11 11
sb:propose <span>	-11 11
sb:propose by	-14 14
sb:provide	-9 9
sb:provide for	-9 9
sb:provisional	-31 31
sb:publish	-10 10
sb:publish the	-10 10
sb:purchase of	10 -10
sb:push	-12 12
sb:push for	-11 11
sb:put	15 -15
sb:put <level>	11 -11
sb:put an	8 -8
sb:put down	-8 8
sb:put it	23 -23
sb:put off	-11 11
sb:put on	-17 17
sb:put the	34 -34
sb:put their	13 -13
sb:q .	9 -9
sb:q :	-20 20
sb:quarrel over	13 -13
sb:quota ,	-16 16
sb:radio that	-11 11
sb:rain	19 -19
sb:raise	17 -17
sb:raise by	11 -11
sb:raise its	19 -19
sb:raise their	12 -12
sb:raise to	-16 16
sb:range	12 -12
sb:range from	8 -8
sb:rare -	11 -11
sb:raspberry	-14 14
sb:rate (	12 -12
sb:rate ,	-16 16
sb:rate :	7 -7
sb:rate at	28 -28
sb:rate down	-11 11
sb:rate fall	-21 21
sb:rate for	-14 14
sb:rate in	12 -12
sb:rate of	-8 8
sb:rate on	-12 12
sb:rate set	-12 12
sb:rate stay	12 -12
sb:rate to	21 -21
sb:rate unchanged	14 -14
sb:rate was	-11 11
sb:rated	11 -11
sb:rather	-21 21
sb:rather have	-8 8
sb:ratify	-12 12
sb:reach <name>	17 -17
sb:reach an	-10 10
sb:read the	9 -9
sb:ready	13 -13
sb:ready to	6 -6
sb:rebate	17 -17
sb:recall	-16 16
sb:receipt	-10 10
sb:receive	31 -31
sb:recession	22 -22
sb:reciprocal	-21 21
sb:reciprocal rate	-15 15
sb:reciprocal tariff	-24 24
sb:recommend	-12 12
sb:record	24 -24
sb:red	-13 13
sb:reduce	13 -13
sb:reduction	17 -17
sb:reduction of	16 -16
sb:refund	12 -12
sb:refuse	19 -19
sb:refuse to	19 -19
sb:regular	-8 8
sb:regulation	-11 11
sb:related	12 -12
sb:release	17 -17
sb:remain	-16 16
sb:remark	-13 13
sb:remember	-22 22
sb:repair	10 -10
sb:replace	-20 20
sb:reply that	11 -11
sb:repo	14 -14
sb:repo rate	14 -14
sb:report	-18 18
sb:report ,	11 -11
sb:report of	-13 13
sb:report that	-15 15
sb:reporter	10 -10
sb:reporter :	-11 11
sb:reporter at	12 -12
sb:reporter in	-9 9
sb:reporter that	12 -12
sb:representative jamieson	9 -9
sb:resident	26 -26
sb:rest on	9 -9
sb:restore	-12 12
sb:return ,	-19 19
sb:return <name>	-14 14
sb:return for	8 -8
sb:return on	11 -11
sb:revenue	25 -25
sb:rice ,	-12 12
sb:rice by	10 -10
sb:rice of	-14 14
sb:right ,	11 -11
sb:right now	-14 14
sb:rise	19 -19
sb:rise <level>	18 -18
sb:rise by	16 -16
sb:rise in	12 -12
sb:rise of	27 -27
sb:rise oil	-13 13
sb:rise to	-25 25
sb:river	11 -11
sb:roaming	19 -19
sb:room for	-10 10
sb:rope	-10 10
sb:rose	-27 27
sb:round	24 -24
sb:round in	-12 12
sb:round of	21 -21
sb:round the	-14 14
sb:rubber and	8 -8
sb:rugby	20 -20
sb:rule	14 -14
sb:rule of	-18 18
sb:rule that	8 -8
sb:rumour	-27 27
sb:run	18 -18
sb:run for	13 -13
sb:run until	18 -18
sb:s &	18 -18
sb:sack	-21 21
sb:safeguard duty	13 -13
sb:sale	17 -17
sb:sale to	13 -13
sb:salmon	-18 18
sb:salmon go	9 -9
sb:salt	12 -12
sb:same <level>	10 -10
sb:same day	13 -13
sb:same level	12 -12
sb:sanction	13 -13
sb:save	22 -22
sb:say ,	-7 7
sb:say :	-26 26
sb:say ;	-6 6
sb:say <level>	13 -13
sb:say a	-12 12
sb:say in	16 -16
sb:say is	-12 12
sb:say it	28 -28
sb:say on	-4 4
sb:say that	22 -22
sb:say there	10 -10
sb:say they	17 -17
sb:scale	27 -27
sb:scale from	19 -19
sb:scale of	10 -10
sb:scenario	23 -23
sb:scenario a	11 -11
sb:schedule	-10 10
sb:scotch	-16 16
sb:scottish	-18 18
sb:screen	11 -11
sb:seafood	16 -16
sb:seal	14 -14
sb:season ,	14 -14
sb:seat	18 -18
sb:second	10 -10
sb:second is	-13 13
sb:section	-10 10
sb:section <number>	-13 13
sb:secure	-10 10
sb:see	15 -15
sb:seed ,	-10 10
sb:seek	-7 7
sb:sell	9 -9
sb:sell <name>	15 -15
sb:sell its	-15 15
sb:sell the	12 -12
sb:seller	-18 18
sb:send	-24 24
sb:send by	-13 13
sb:send to	-14 14
sb:served	13 -13
sb:service	14 -14
sb:sesame	-21 21
sb:session	16 -16
sb:set a	-10 10
sb:set in	18 -18
sb:settle for	-11 11
sb:settle in	15 -15
sb:settle the	-7 7
sb:shanghai	19 -19
sb:share	63 -63
sb:share in	20 -20
sb:share of	36 -36
sb:shared	22 -22
sb:she would	-9 9
sb:shilling	10 -10
sb:shipment	15 -15
sb:shipment to	14 -14
sb:shoe	14 -14
sb:shop	17 -17
sb:short	19 -19
sb:should	18 -18
sb:should be	-11 11
sb:should go	16 -16
sb:should have	10 -10
sb:should like	12 -12
sb:should not	-12 12
sb:should the	-7 7
sb:show	11 -11
sb:shrimp	-20 20
sb:shrink by	14 -14
sb:side ,	-14 14
sb:side and	-16 16
sb:side keep	-13 13
sb:side of	-27 27
sb:side to	10 -10
sb:side will	14 -14
sb:sign ;	17 -17
sb:sign <day-gone>	-14 14
sb:sign a	-24 24
sb:sign agreement	-7 7
sb:sign at	9 -9
sb:sign by	-14 14
sb:sign for	13 -13
sb:sign last	-11 11
sb:sign their	-12 12
sb:sign trade	11 -11
sb:sign up	16 -16
sb:sign with	-3 3
sb:signature	12 -12
sb:signature the	8 -8
sb:silver	18 -18
sb:silver lake	18 -18
sb:since <month-gone>	7 -7
sb:since <name>	-16 16
sb:since <number>	10 -10
sb:since the	-9 9
sb:sir	28 -28
sb:sir ,	16 -16
sb:ski ,	-10 10
sb:small	30 -30
sb:small parcel	22 -22
sb:smartphone	14 -14
sb:so	-17 17
sb:so do	16 -16
sb:so far	15 -15
sb:so it	12 -12
sb:so the	-10 10
sb:soap	-7 7
sb:social	-16 16
sb:softwood	-24 24
sb:some <number>	13 -13
sb:some of	-11 11
sb:somebody	-21 21
sb:something	-4 4
sb:sort	18 -18
sb:source close	-10 10
sb:southern	13 -13
sb:soybean	24 -24
sb:soybean ,	10 -10
sb:soybean :	10 -10
sb:soybean association	11 -11
sb:soybean pay	-14 14
sb:speak	-16 16
sb:speak for	-12 12
sb:speak of	-13 13
sb:speaking	15 -15
sb:spoke	-19 19
sb:spoke of	-16 16
sb:spoken	-17 17
sb:spoken of	-19 19
sb:sport	20 -20
sb:sprat	-13 13
sb:spring	-22 22
sb:spring it	-11 11
sb:staff	13 -13
sb:stall	14 -14
sb:stamp	12 -12
sb:stand	-9 9
sb:stand ,	-11 11
sb:stand :	-14 14
sb:stand at	15 -15
sb:stand in	-11 11
sb:standstill	-18 18
sb:start	30 -30
sb:start -	10 -10
sb:statement on	-9 9
sb:stay ,	17 -17
sb:steel at	16 -16
sb:steel that	12 -12
sb:step	-20 20
sb:step to	-8 8
sb:still	-18 18
sb:still at	-12 12
sb:still be	9 -9
sb:still has	-10 10
sb:stock in	-13 13
sb:stockfish	-9 9
sb:stone	-7 7
sb:stop	-19 19
sb:store	14 -14
sb:story	12 -12
sb:strike down	-14 14
sb:stuck	-12 12
sb:stuff	-10 10
sb:sugar ,	-18 18
sb:suggest	-11 11
sb:sum for	11 -11
sb:summer	-11 11
sb:summer ,	-9 9
sb:summer and	-9 9
sb:sun	14 -14
sb:sunflower	-14 14
sb:sunflower oil	-15 15
sb:supplement	18 -18
sb:supply	9 -9
sb:suppose	28 -28
sb:surcharge	14 -14
sb:survey	18 -18
sb:suspend <points>	-19 19
sb:suspension	-21 21
sb:swear	11 -11
sb:syrup	-9 9
sb:table :	-9 9
sb:table in	-21 21
sb:table is	20 -20
sb:tail	15 -15
sb:take <level>	-6 6
sb:take <number>	14 -14
sb:take a	15 -15
sb:take effect	13 -13
sb:take its	12 -12
sb:take off	-13 13
sb:talk	10 -10
sb:talk of	-25 25
sb:target	24 -24
sb:tariff ,	-27 27
sb:tariff :	18 -18
sb:tariff agreement	12 -12
sb:tariff are	9 -9
sb:tariff at	13 -13
sb:tariff down	-19 19
sb:tariff fall	10 -10
sb:tariff for	32 -32
sb:tariff go	21 -21
sb:tariff is	12 -12
sb:tariff of	-27 27
sb:tariff on	-10 10
sb:tariff that	-17 17
sb:tariff to	-11 11
sb:taro	-16 16
sb:tax	24 -24
sb:tax at	-20 20
sb:tax of	10 -10
sb:tea	-13 13
sb:tea ,	-17 17
sb:team	26 -26
sb:television advertisement	-13 13
sb:tell <organisation>	-11 11
sb:tell <person>	-14 14
sb:tell a	13 -13
sb:tell it	22 -22
sb:tell me	19 -19
sb:tell our	8 -8
sb:tell reporter	14 -14
sb:tell the	-10 10
sb:tenth	16 -16
sb:term are	-11 11
sb:than <level>	12 -12
sb:than <money>	-14 14
sb:than <span>	20 -20
sb:than anyone	-14 14
sb:than half	-16 16
sb:than the	-16 16
sb:than they	12 -12
sb:that 's	9 -9
sb:that ,	-13 13
sb:that :	-15 15
sb:that <level>	11 -11
sb:that <name>	-17 17
sb:that agreement	-8 8
sb:that allow	12 -12
sb:that and	-15 15
sb:that begin	10 -10
sb:that date	9 -9
sb:that day	-25 25
sb:that deal	-12 12
sb:that fix	16 -16
sb:that had	8 -8
sb:that he'd	-11 11
sb:that i	-17 17
sb:that it	13 -13
sb:that its	9 -9
sb:that keep	-9 9
sb:that last	-15 15
sb:that leave	-18 18
sb:that make	-21 21
sb:that may	17 -17
sb:that mean	-21 21
sb:that nvidia	9 -9
sb:that of	13 -13
sb:that on	11 -11
sb:that our	-15 15
sb:that pay	29 -29
sb:that stand	-12 12
sb:that there	17 -17
sb:that they	12 -12
sb:that were	18 -18
sb:that would	-17 17
sb:the <goods-amount>	-11 11
sb:the <name>	15 -15
sb:the <number>	-22 22
sb:the <office>	-8 8
sb:the <points>	-14 14
sb:the <seat>	6 -6
sb:the accord	-11 11
sb:the additional	-8 8
sb:the airline	12 -12
sb:the amount	18 -18
sb:the arithmetic	-11 11
sb:the arrangement	-13 13
sb:the autumn	-14 14
sb:the average	57 -57
sb:the bad	-11 11
sb:the baseline	-11 11
sb:the begin	-15 15
sb:the bus	15 -15
sb:the chance	25 -25
sb:the change	11 -11
sb:the charge	-11 11
sb:the city	36 -36
sb:the coffee	-9 9
sb:the company	29 -29
sb:the custom	-28 28
sb:the day	16 -16
sb:the deadline	9 -9
sb:the deal	15 -15
sb:the deficit	13 -13
sb:the dispute	-12 12
sb:the doctor	12 -12
sb:the draft	-12 12
sb:the driver	9 -9
sb:the duty	-42 42
sb:the emergency	-10 10
sb:the employer	25 -25
sb:the exporter	-10 10
sb:the extra	-19 19
sb:the fee	19 -19
sb:the fentanyl	-30 30
sb:the ferry	10 -10
sb:the former	-19 19
sb:the free	-15 15
sb:the full	-18 18
sb:the further	-10 10
sb:the g	12 -12
sb:the general	-23 23
sb:the higher	-17 17
sb:the host	10 -10
sb:the house	18 -18
sb:the import	-12 12
sb:the island	-7 7
sb:the largest	15 -15
sb:the last	28 -28
sb:the latest	16 -16
sb:the latter	-14 14
sb:the law	-9 9
sb:the letter	-12 12
sb:the level	-14 14
sb:the levy	20 -20
sb:the list	-13 13
sb:the long	14 -14
sb:the lorry	9 -9
sb:the margin	-10 10
sb:the meantime	-11 11
sb:the middle	14 -14
sb:the nasdaq	9 -9
sb:the night	12 -12
sb:the notice	-13 13
sb:the number	-17 17
sb:the odd	16 -16
sb:the old	-20 20
sb:the one	-22 22
sb:the operator	16 -16
sb:the order	-14 14
sb:the ordinary	-26 26
sb:the other	-19 19
sb:the owner	17 -17
sb:the pass	17 -17
sb:the plant	9 -9
sb:the player	9 -9
sb:the post	17 -17
sb:the present	-23 23
sb:the press	21 -21
sb:the proclamation	-9 9
sb:the proposal	-10 10
sb:the provisional	-9 9
sb:the quarrel	-10 10
sb:the radio	-13 13
sb:the rate	-33 33
sb:the reciprocal	-9 9
sb:the remain	-16 16
sb:the right	-14 14
sb:the rise	-15 15
sb:the rule	13 -13
sb:the s	18 -18
sb:the safeguard	-11 11
sb:the second	-14 14
sb:the share	19 -19
sb:the signature	8 -8
sb:the spring	-22 22
sb:the standstill	-16 16
sb:the steel	-10 10
sb:the step	-10 10
sb:the summer	-26 26
sb:the surcharge	-25 25
sb:the suspension	-20 20
sb:the table	-23 23
sb:the target	13 -13
sb:the tariff	-20 20
sb:the term	-22 22
sb:the text	-21 21
sb:the third	-8 8
sb:the threat	-11 11
sb:the three	13 -13
sb:the time	-9 9
sb:the trade	-18 18
sb:the treaty	-15 15
sb:the truce	-15 15
sb:the two	-30 30
sb:the union	29 -29
sb:the upper	24 -24
sb:the usual	-11 11
sb:the valley	12 -12
sb:the vote	10 -10
sb:the water	19 -19
sb:the week	-19 19
sb:the whole	-15 15
sb:the wine	-10 10
sb:the winner	10 -10
sb:the worldwide	-12 12
sb:their ,	-18 18
sb:their agreement	18 -18
sb:their rice	-13 13
sb:their trade	10 -10
sb:their value	12 -12
sb:them	-18 18
sb:them ,	-14 14
sb:them and	15 -15
sb:them at	-21 21
sb:them is	11 -11
sb:them the	-13 13
sb:then	-15 15
sb:then <name>	-7 7
sb:then the	-12 12
sb:there	-14 14
sb:there 's	12 -12
sb:there ;	11 -11
sb:there a	-11 11
sb:there are	12 -12
sb:there had	-9 9
sb:there have	21 -21
sb:there is	-32 32
sb:there the	-14 14
sb:there was	-12 12
sb:there will	21 -21
sb:therefore	-29 29
sb:these	-27 27
sb:these are	-15 15
sb:they are	-25 25
sb:they make	-10 10
sb:they pay	-21 21
sb:they put	9 -9
sb:they sit	8 -8
sb:they tell	11 -11
sb:they used	-14 14
sb:they were	-14 14
sb:they will	6 -6
sb:thi year	10 -10
sb:think	10 -10
sb:third	-8 8
sb:third ,	-13 13
sb:third is	-10 10
sb:third round	9 -9
sb:those that	-18 18
sb:those to	18 -18
sb:those with	13 -13
sb:though	14 -14
sb:threat	-20 20
sb:threat of	-28 28
sb:threat to	12 -12
sb:threaten	-10 10
sb:threaten another	-9 9
sb:threaten to	21 -21
sb:threaten with	-16 16
sb:three and	18 -18
sb:thu pay	26 -26
sb:thu stay	-13 13
sb:thursday	12 -12
sb:ticket	40 -40
sb:tile	-15 15
sb:timber	-13 13
sb:time ,	15 -15
sb:time as	-15 15
sb:time being	-15 15
sb:time the	-17 17
sb:to <day-ahead>	-24 24
sb:to <money>	-12 12
sb:to <month-gone>	-14 14
sb:to <person>	-14 14
sb:to apply	10 -10
sb:to ask	-12 12
sb:to be	-8 8
sb:to both	-12 12
sb:to bring	-14 14
sb:to buy	-14 14
sb:to car	12 -12
sb:to drop	-11 11
sb:to enter	-15 15
sb:to finish	-11 11
sb:to get	-13 13
sb:to give	-12 12
sb:to go	-9 9
sb:to have	-18 18
sb:to keep	-10 10
sb:to one	-13 13
sb:to pay	15 -15
sb:to put	-11 11
sb:to raise	12 -12
sb:to sell	-12 12
sb:to sign	14 -14
sb:to southeast	11 -11
sb:to suspend	11 -11
sb:to take	-12 12
sb:to tariff	-8 8
sb:to the	18 -18
sb:to zero	30 -30
sb:together	-17 17
sb:together they	-10 10
sb:toll	9 -9
sb:tomatoe from	13 -13
sb:tool	-10 10
sb:top	-11 11
sb:total	-22 22
sb:total is	9 -9
sb:total of	-12 12
sb:touched	10 -10
sb:tour	-12 12
sb:toy	8 -8
sb:tracker	13 -13
sb:tractor	-19 19
sb:tractor ,	-12 12
sb:tractor to	-10 10
sb:trade	18 -18
sb:trade deal	-15 15
sb:trade in	11 -11
sb:trade war	-12 12
sb:trader	-11 11
sb:transfer	15 -15
sb:treat	12 -12
sb:treaty that	12 -12
sb:trout	8 -8
sb:truce	-15 15
sb:truce end	-15 15
sb:truce from	12 -12
sb:truce is	14 -14
sb:truce on	-9 9
sb:truce over	-16 16
sb:truce run	-13 13
sb:truce would	-10 10
sb:truck from	14 -14
sb:true	-22 22
sb:turn ,	-10 10
sb:turn to	9 -9
sb:turned	25 -25
sb:turned down	21 -21
sb:turnout	36 -36
sb:turnout at	15 -15
sb:two -	-15 15
sb:two <office>	14 -14
sb:two for	11 -11
sb:two government	-10 10
sb:two in	9 -9
sb:two step	11 -11
sb:two year	-24 24
sb:tyre	-16 16
sb:under it	-13 13
sb:under that	-11 11
sb:under the	-13 13
sb:understanding	-20 20
sb:unemployment	31 -31
sb:unemployment in	9 -9
sb:union	30 -30
sb:unless	-16 16
sb:until	-15 15
sb:until <day-gone>	-25 25
sb:until last	-8 8
sb:until somebody	-15 15
sb:up	15 -15
sb:up ,	-13 13
sb:up :	-18 18
sb:up <level>	39 -39
sb:up by	19 -19
sb:up from	-21 21
sb:up to	-21 21
sb:up with	-17 17
sb:upper	33 -33
sb:ups	10 -10
sb:urea	-9 9
sb:usual	-12 12
sb:utility	8 -8
sb:value	19 -19
sb:value add	20 -20
sb:vanilla	-10 10
sb:vat	40 -40
sb:version	-14 14
sb:vessel	9 -9
sb:visitor	14 -14
sb:volume	11 -11
sb:vote	23 -23
sb:vote to	14 -14
sb:vote was	10 -10
sb:wage	24 -24
sb:wage talk	17 -17
sb:walnut	-21 21
sb:want	11 -11
sb:want <level>	25 -25
sb:want <name>	-28 28
sb:want it	15 -15
sb:want their	-10 10
sb:want to	17 -17
sb:was	-13 13
sb:was <level>	-17 17
sb:was <number>	-26 26
sb:was at	-13 13
sb:was given	-12 12
sb:was raise	-25 25
sb:was settle	21 -21
sb:was sign	12 -12
sb:was supposed	-8 8
sb:was talk	-8 8
sb:was the	12 -12
sb:was turned	12 -12
sb:watche	19 -19
sb:watche ,	18 -18
sb:water	7 -7
sb:water before	10 -10
sb:water tariff	14 -14
sb:way	6 -6
sb:way ,	16 -16
sb:we are	17 -17
sb:we ask	-11 11
sb:we come	13 -13
sb:we did	13 -13
sb:we expect	9 -9
sb:we give	17 -17
sb:we had	-20 20
sb:we have	-10 10
sb:we make	7 -7
sb:we put	24 -24
sb:we see	15 -15
sb:we were	-8 8
sb:we're back	-10 10
sb:weather	20 -20
sb:weather :	18 -18
sb:week <person>	-11 11
sb:week and	12 -12
sb:week of	-20 20
sb:week with	14 -14
sb:well and	14 -14
sb:were ,	-9 9
sb:were <level>	-6 6
sb:were at	-24 24
sb:were cut	18 -18
sb:were down	14 -14
sb:were tell	-7 7
sb:what	-19 19
sb:what 's	24 -24
sb:what <seat>	28 -28
sb:what about	-12 12
sb:what is	-10 10
sb:what was	16 -16
sb:what would	11 -11
sb:whatever	-18 18
sb:whatever the	-8 8
sb:wheat	-11 11
sb:wheat from	-15 15
sb:when a	17 -17
sb:when they	-15 15
sb:where	-13 13
sb:where it	12 -12
sb:where they	-19 19
sb:where we	-10 10
sb:whether they	11 -11
sb:which <quality>	8 -8
sb:which <seat>	12 -12
sb:which agree	-13 13
sb:which come	11 -11
sb:which enter	11 -11
sb:which get	-13 13
sb:which go	11 -11
sb:which had	-12 12
sb:which has	-29 29
sb:which hold	-9 9
sb:which is	6 -6
sb:which its	-7 7
sb:which keep	-16 16
sb:which nobody	-11 11
sb:which sell	13 -13
sb:which sign	-8 8
sb:which stand	-15 15
sb:which the	16 -16
sb:which we	-13 13
sb:while <name>	-10 10
sb:while it	-18 18
sb:while the	14 -14
sb:whisky	-16 16
sb:who ask	-9 9
sb:who had	-7 7
sb:who negotiate	13 -13
sb:whole	-16 16
sb:whom	20 -20
sb:whose	10 -10
sb:whose duty	8 -8
sb:whose own	-10 10
sb:why	17 -17
sb:will also	-13 13
sb:will ask	-17 17
sb:will cross	-16 16
sb:will cut	13 -13
sb:will enter	-25 25
sb:will fall	-11 11
sb:will get	14 -14
sb:will in	-10 10
sb:will let	17 -17
sb:will lower	22 -22
sb:will not	14 -14
sb:will raise	10 -10
sb:will take	17 -17
sb:win	26 -26
sb:window	19 -19
sb:wine to	-19 19
sb:winner	18 -18
sb:wire	-21 21
sb:with <level>	-9 9
sb:with <name>	16 -16
sb:with <person>	-14 14
sb:with both	14 -14
sb:with it	11 -11
sb:with its	12 -12
sb:with mr	11 -11
sb:with rate	8 -8
sb:with the	-17 17
sb:with which	-13 13
sb:within the	-19 19
sb:without a	-19 19
sb:without an	-10 10
sb:wool	-20 20
sb:word	-12 12
sb:world	11 -11
sb:worldwide	-15 15
sb:worldwide surcharge	-20 20
sb:worse	-12 12
sb:worst ,	-18 18
sb:worth	14 -14
sb:worth <money>	26 -26
sb:worth up	-17 17
sb:would also	16 -16
sb:would apply	9 -9
sb:would ask	15 -15
sb:would charge	-13 13
sb:would cost	9 -9
sb:would fall	-11 11
sb:would go	-19 19
sb:would have	-13 13
sb:would jump	14 -14
sb:would like	-12 12
sb:would lower	10 -10
sb:would raise	-11 11
sb:would rather	-9 9
sb:would say	10 -10
sb:would sign	11 -11
sb:would take	-5 5
sb:write :	-9 9
sb:write last	-16 16
sb:write on	13 -13
sb:write that	-14 14
sb:yacht	20 -20
sb:year	-6 6
sb:year 's	-13 13
sb:year ,	7 -7
sb:year :	7 -7
sb:year <name>	11 -11
sb:year and	11 -11
sb:year it	10 -10
sb:year the	-23 23
sb:yield	35 -35
sb:you are	12 -12
sb:you could	-12 12
sb:you may	-9 9
sb:you're	-17 17
sb:your	-11 11
sb:zero	11 -11
sb:|	40 -40
sb:·	19 -19
sb:— "	-10 10
sb:— <person>	-14 14
sb:— <quality>	11 -11
sb:→	-18 18
signed ahead=none	14 -14
signed back=none	7 -7
signed=0	22 -22
t0=future-not	15 -15
t0=future-passive-not	15 -15
t0=modal	-21 21
t0=past	7 -7
t0=past-not	-13 13
t0=past-passive-not	11 -11
t0=perfect-not	-16 16
t0=perfect-passive-not	9 -9
t0=present-not	22 -22
t0=present-passive-not	11 -11
t1=future-passive-not	15 -15
t1=gerund	-8 8
t1=participle-passive	16 -16
t1=past-not	-14 14
t1=past-passive-not	11 -11
t1=perfect-not	-14 14
t1=perfect-passive-not	9 -9
t1=present	5 -5
t1=present-not	23 -23
t1=present-passive-not	11 -11
t2=future-not	-14 14
t2=infinitive	25 -25
t2=past-not	12 -12
t2=perfect	19 -19
t2=pluperfect	13 -13
t2=present	10 -10
t2=present-not	20 -20
t2=present-passive-not	-9 9
times=0	52 -52
times=1	35 -35
times=3	-23 23
times=4	-40 40
told:a	13 -13
told:double	19 -19
told:doubles	-14 14
told:duty	15 -15
told:four	13 -13
told:half	7 -7
told:of	11 -11
told:rate	-12 12
told:same	-24 24
told:this	11 -11
told:twice	22 -22
told:what	39 -39
told=abolish duties	13 -13
told=double	19 -19
told=doubles	-14 14
told=duty-free	-17 17
told=exempt	39 -39
told=free	-24 24
told=freed	31 -31
told=frees	-13 13
told=half of what	25 -25
told=nil	-27 27
told=no duty	-13 13
told=no tariff	27 -27
told=none	49 -49
told=not be charged	20 -20
told=not charged	30 -30
told=nothing	21 -21
told=nought	-33 33
told=remove tariffs	13 -13
told=the same rate	-15 15
told=three times as much	-11 11
told=twice as much	12 -12
told=twice that	-13 13
told=twice what	13 -13
told=without duty	-24 24
told=zero	-49 49
v0=add	2 -2
v0=admit	-11 11
v0=attract	-8 8
v0=average	8 -8
v0=bear	-14 14
v0=begin	13 -13
v0=buy	17 -17
v0=clear	-11 11
v0=conclude	14 -14
v0=continue	-18 18
v0=counter	11 -11
v0=discuss	11 -11
v0=earn	14 -14
v0=enter	-17 17
v0=expect	11 -11
v0=extend	10 -10
v0=face	-8 8
v0=float	-17 17
v0=get	15 -15
v0=go	-17 17
v0=grow	15 -15
v0=import	-16 16
v0=introduce	-9 9
v0=issue	18 -18
v0=jump	12 -12
v0=let	-12 12
v0=levy	-23 23
v0=lose	19 -19
v0=obtain	7 -7
v0=pay	-18 18
v0=put	12 -12
v0=raise	9 -9
v0=receive	12 -12
v0=replace	-23 23
v0=return	14 -14
v0=rise	14 -14
v0=sell	6 -6
v0=settle	-8 8
v0=shrink	11 -11
v0=sit	16 -16
v0=stand	-6 6
v0=stay	-12 12
v0=suggest	-10 10
v0=suspend	-10 10
v0=table	27 -27
v0=take	8 -8
v0=tax	-11 11
v0=tell	-19 19
v0=win	14 -14
v0=write	-19 19
v1=add	4 -4
v1=admit	-12 12
v1=agree	8 -8
v1=ask	-12 12
v1=attract	-8 8
v1=average	15 -15
v1=begin	12 -12
v1=buy	12 -12
v1=clear	-12 12
v1=conclude	16 -16
v1=continue	12 -12
v1=counter	11 -11
v1=discuss	11 -11
v1=drop	11 -11
v1=earn	14 -14
v1=enter	-12 12
v1=expect	10 -10
v1=face	-11 11
v1=fix	14 -14
v1=float	-17 17
v1=get	17 -17
v1=go	-15 15
v1=grow	20 -20
v1=impose	8 -8
v1=issue	18 -18
v1=know	12 -12
v1=let	-20 20
v1=levy	-11 11
v1=lose	21 -21
v1=obtain	7 -7
v1=pay	-12 12
v1=push	-11 11
v1=receive	13 -13
v1=replace	-24 24
v1=return	14 -14
v1=rise	16 -16
v1=scrap	13 -13
v1=seek	-10 10
v1=shrink	11 -11
v1=sit	16 -16
v1=stand	-6 6
v1=suggest	-10 10
v1=suspend	-7 7
v1=take	12 -12
v1=tax	-21 21
v1=tell	-16 16
v1=threaten	-11 11
v1=win	15 -15
v1=write	-17 17
v2=abolish	-15 15
v2=agree	7 -7
v2=announce	-21 21
v2=apply	-18 18
v2=await	-11 11
v2=continue	-12 12
v2=double	-10 10
v2=drop	12 -12
v2=dump	-16 16
v2=enter	12 -12
v2=exempt	19 -19
v2=expect	19 -19
v2=fall	-10 10
v2=halve	-9 9
v2=have	21 -21
v2=let	15 -15
v2=lift	11 -11
v2=lower	24 -24
v2=make	8 -8
v2=meet	10 -10
v2=other	26 -26
v2=pay	7 -7
v2=remove	16 -16
v2=retain	-11 11
v2=say	32 -32
v2=show	-12 12
v2=stand	15 -15
v2=step	16 -16
v2=stop	10 -10
v2=threaten	-13 13
v2=wait	-12 12
vt0=accept modal	13 -13
vt0=accept past	12 -12
vt0=add modal	-13 13
vt0=add past	25 -25
vt0=agree past	-18 18
vt0=agree present	15 -15
vt0=answer modal	9 -9
vt0=ask future	-10 10
vt0=ask past	-25 25
vt0=ask perfect	-11 11
vt0=ask pluperfect	10 -10
vt0=attract present	-8 8
vt0=bear future	-11 11
vt0=begin modal	-11 11
vt0=begin past	9 -9
vt0=begin present	15 -15
vt0=bring perfect	-12 12
vt0=charge past	9 -9
vt0=climb past	13 -13
vt0=come modal	-12 12
vt0=come pluperfect	11 -11
vt0=conclude past	12 -12
vt0=continue present	-14 14
vt0=demand pluperfect	10 -10
vt0=drop present	-10 10
vt0=enter future	-10 10
vt0=enter past	-16 16
vt0=enter perfect	10 -10
vt0=enter present	-9 9
vt0=face modal	-11 11
vt0=fall modal	-14 14
vt0=fall past	17 -17
vt0=get future	14 -14
vt0=halve future	-24 24
vt0=hang present	9 -9
vt0=have past	-7 7
vt0=have present	15 -15
vt0=hold present	17 -17
vt0=import modal	-17 17
vt0=jump past	11 -11
vt0=keep modal	12 -12
vt0=keep past	6 -6
vt0=know present	13 -13
vt0=leave past	10 -10
vt0=leave present	-13 13
vt0=let future	11 -11
vt0=let modal	-10 10
vt0=let present	-14 14
vt0=levy present	-16 16
vt0=look present	-8 8
vt0=lose past	18 -18
vt0=lower modal	9 -9
vt0=lower past	-12 12
vt0=lower present	10 -10
vt0=make future	13 -13
vt0=offer pluperfect	-11 11
vt0=order present	-12 12
vt0=other pluperfect	-11 11
vt0=pay past	-21 21
vt0=pay perfect	-18 18
vt0=prepare past	14 -14
vt0=publish past	-12 12
vt0=put modal	12 -12
vt0=put pluperfect	-7 7
vt0=put present	9 -9
vt0=raise pluperfect	-10 10
vt0=raise present	27 -27
vt0=receive future	9 -9
vt0=reduce modal	10 -10
vt0=remain present	-10 10
vt0=remove future	-13 13
vt0=replace past	-9 9
vt0=revert present	10 -10
vt0=rise present	12 -12
vt0=see present	13 -13
vt0=sell past	20 -20
vt0=sell perfect	-11 11
vt0=settle modal	-15 15
vt0=settle present	-10 10
vt0=sit past	15 -15
vt0=stand past	-12 12
vt0=stay present	-18 18
vt0=suspend past	-9 9
vt0=take future	-6 6
vt0=take present	8 -8
vt0=tell past	-11 11
vt0=want present	-16 16
vt0=win past	13 -13
vt1=abolish infinitive	9 -9
vt1=accept modal	16 -16
vt1=accept past	12 -12
vt1=add modal	-13 13
vt1=add past	26 -26
vt1=agree participle	-12 12
vt1=agree present	16 -16
vt1=answer modal	9 -9
vt1=ask future	-10 10
vt1=ask participle	-17 17
vt1=ask past	-22 22
vt1=ask perfect	-11 11
vt1=ask pluperfect	10 -10
vt1=ask present	11 -11
vt1=attract present	-8 8
vt1=bear future	-11 11
vt1=bear infinitive	9 -9
vt1=begin modal	-11 11
vt1=begin past	6 -6
vt1=begin present	15 -15
vt1=bring perfect	-12 12
vt1=call past	-10 10
vt1=charge past	9 -9
vt1=climb past	13 -13
vt1=come modal	-12 12
vt1=come pluperfect	11 -11
vt1=conclude past	12 -12
vt1=demand pluperfect	10 -10
vt1=drop infinitive	13 -13
vt1=drop present	-10 10
vt1=enter future	-10 10
vt1=enter participle	11 -11
vt1=enter past	-16 16
vt1=enter perfect	10 -10
vt1=enter present	-9 9
vt1=face modal	-11 11
vt1=fall modal	-14 14
vt1=fall past	17 -17
vt1=fix participle	16 -16
vt1=get future	14 -14
vt1=go infinitive	-8 8
vt1=halve future	-24 24
vt1=hang present	9 -9
vt1=have past	-15 15
vt1=have present	17 -17
vt1=hold present	17 -17
vt1=hope present	12 -12
vt1=import modal	-13 13
vt1=jump past	11 -11
vt1=keep modal	12 -12
vt1=keep past	6 -6
vt1=know present	13 -13
vt1=leave past	10 -10
vt1=leave present	-12 12
vt1=let future	11 -11
vt1=let modal	-10 10
vt1=let present	-14 14
vt1=levy present	-16 16
vt1=look present	-8 8
vt1=lose past	18 -18
vt1=lower modal	9 -9
vt1=lower past	-12 12
vt1=lower present	12 -12
vt1=make future	13 -13
vt1=offer perfect	7 -7
vt1=other pluperfect	-11 11
vt1=pay infinitive	19 -19
vt1=pay participle	-8 8
vt1=pay past	-21 21
vt1=pay perfect	-18 18
vt1=publish past	-12 12
vt1=put infinitive	-8 8
vt1=put modal	12 -12
vt1=put pluperfect	-7 7
vt1=put present	11 -11
vt1=raise participle	-17 17
vt1=raise pluperfect	-10 10
vt1=raise present	27 -27
vt1=receive future	9 -9
vt1=reduce modal	10 -10
vt1=remain present	-10 10
vt1=remove future	-13 13
vt1=replace past	-9 9
vt1=revert present	10 -10
vt1=rise present	12 -12
vt1=sell infinitive	-9 9
vt1=sell past	20 -20
vt1=sell perfect	-11 11
vt1=settle modal	-15 15
vt1=settle participle	12 -12
vt1=settle present	-10 10
vt1=sit past	15 -15
vt1=stand past	-12 12
vt1=stay present	-16 16
vt1=suspend past	-9 9
vt1=take future	-6 6
vt1=take past	7 -7
vt1=take present	8 -8
vt1=tell past	-15 15
vt1=threaten participle	-12 12
vt1=win past	13 -13
vt2=abolish present	-21 21
vt2=add past	-14 14
vt2=add present	16 -16
vt2=announce past	-18 18
vt2=await present	-11 11
vt2=be future	11 -11
vt2=be past	-25 25
vt2=charge future	-14 14
vt2=come past	12 -12
vt2=come present	-7 7
vt2=decide participle	-11 11
vt2=double present	-14 14
vt2=drop present	13 -13
vt2=dump gerund	-16 16
vt2=end past	9 -9
vt2=exempt present	19 -19
vt2=expect present	17 -17
vt2=have past	18 -18
vt2=impose participle	-12 12
vt2=keep present	-9 9
vt2=lower present	25 -25
vt2=other past	12 -12
vt2=other present	25 -25
vt2=pay future	11 -11
vt2=pay modal	-14 14
vt2=pay participle	17 -17
vt2=return present	-13 13
vt2=rise past	-11 11
vt2=say perfect	22 -22
vt2=say present	10 -10
vt2=show present	-13 13
vt2=stand present	13 -13
vt2=step present	16 -16
vt2=suspend participle	-13 13
vt2=take past	22 -22
vt2=tell past	-12 12
worked band=100	40 -40
worked band=31	-32 32
worked band=4	26 -26
worked band=over	13 -13
worked broken	10 -10
worked duty ahead=far	15 -15
worked duty back=none	9 -9
worked duty=true	33 -33
worked form=worked	15 -15
worked goods	22 -22
worked habit=seldom	14 -14
worked l1=<begin>	-17 17
worked l1=<name>	16 -16
worked l1=<v-bear>	24 -24
worked l1=<v-target>	12 -12
worked l1=it	-11 11
worked l1=of	-16 16
worked l1=pay	20 -20
worked l1=the	15 -15
worked l2=<duty>	-11 11
worked l2=<level>	19 -19
worked l2=<month-gone>	-14 14
worked l2=has	12 -12
worked l=<begin> <begin>	-17 17
worked l=<level> ,	13 -13
worked lll=<begin> <begin> <begin>	-17 17
worked lr=, .	-11 11
worked lr=, <name>	-11 11
worked lr=, as	18 -18
worked lr=, it	15 -15
worked lr=<name> its	14 -14
worked next=signed far	14 -14
worked next=signed the	-12 12
worked numbers=3	18 -18
worked numbers=4	20 -20
worked parties=part	7 -7
worked parties=true	14 -14
worked prior=none	21 -21
worked prior=signed ,	13 -13
worked prior=signed far	-9 9
worked r1=,	13 -13
worked r1=.	-12 12
worked r1=as	21 -21
worked r1=for	-17 17
worked r1=its	28 -28
worked r2=.	-17 17
worked r2=<duty>	23 -23
worked r2=<end>	-15 15
worked r2=<name>	-12 12
worked r2=<number>	11 -11
worked r2=<quality>	12 -12
worked r2=<v-bear>	9 -9
worked r2=been	-12 12
worked r2=duty	14 -14
worked r2=the	-24 24
worked r=. <end>	-12 12
worked r=the <level>	-12 12
worked said	-44 44
worked said small	7 -7
worked signed ahead=2	27 -27
worked signed back=2	20 -20
worked signed=0	4 -4
worked signed=2	30 -30
worked times=0	52 -52
worked times=2	-29 29
worked times=3	-27 27
worked times=4	-24 24
worked told:a	13 -13
worked told:double	19 -19
worked told:doubles	-14 14
worked told:duty	15 -15
worked told:four	13 -13
worked told:half	7 -7
worked told:of	11 -11
worked told:rate	-12 12
worked told:same	-24 24
worked told:this	11 -11
worked told:twice	22 -22
worked told:what	39 -39
worked told=double	19 -19
worked told=doubles	-14 14
worked told=half of what	25 -25
worked told=the same rate	-15 15
worked told=three times as much	-11 11
worked told=twice as much	12 -12
worked told=twice that	-13 13
worked told=twice what	13 -13`;
