// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	14 -14
a:!	9 -9
a:'s	6 -6
a:'s <level>	7 -7
a:-	-12 12
a:<day-ahead> .	-9 9
a:<day-ahead> is	-17 17
a:<day-ahead> of	-7 7
a:<day-gone>	8 -8
a:<day-gone> .	15 -15
a:<day-gone> and	-11 11
a:<day-gone> for	7 -7
a:<day-today> .	-39 39
a:<duty>	-21 21
a:<goods-amount>	-15 15
a:<goods>	-16 16
a:<level-noun>	8 -8
a:<level> <level>	14 -14
a:<level> and	-6 6
a:<level> are	-7 7
a:<level> as	-11 11
a:<level> for	14 -14
a:<level> from	21 -21
a:<level> in	17 -17
a:<level> of	-10 10
a:<level> on	10 -10
a:<level> over	8 -8
a:<level> respectively	-6 6
a:<level> to	9 -9
a:<level> under	7 -7
a:<money>	-7 7
a:<month-ahead> and	10 -10
a:<month-gone> .	-12 12
a:<month-gone> and	6 -6
a:<month-gone> for	-6 6
a:<month-today>	8 -8
a:<name> <level>	-15 15
a:<name> and	-7 7
a:<name> from	-6 6
a:<name> since	-6 6
a:<name> tariff	-10 10
a:<name> under	-12 12
a:<not>	-11 11
a:<number> a	16 -16
a:<number> as	-6 6
a:<number> at	-14 14
a:<number> cent	13 -13
a:<number> is	7 -7
a:<number> largest	-11 11
a:<number> million	-15 15
a:<number> on	-22 22
a:<number> to	-19 19
a:<office>	7 -7
a:<office> 's	-6 6
a:<organisation>	-8 8
a:<person>	16 -16
a:<points>	-12 12
a:<quality> .	14 -14
a:<quality> cocoa	-16 16
a:<quality> coffee	13 -13
a:<quality> country	10 -10
a:<quality> export	11 -11
a:<quality> farm	8 -8
a:<quality> firm	8 -8
a:<quality> market	15 -15
a:<quality> one	-12 12
a:<quality> shipbuilder	7 -7
a:<quality> steel	-12 12
a:<quality> tomatoe	-8 8
a:<seat>	25 -25
a:<seat> 's	11 -11
a:<seat> in	8 -8
a:<sender>	23 -23
a:<span>	10 -10
a:<span> .	6 -6
a:<span> and	-6 6
a:<v-agree>	16 -16
a:<v-bear>	16 -16
a:<v-begin>	-14 14
a:<v-deny>	6 -6
a:<v-down>	8 -8
a:<v-impose>	-7 7
a:<v-propose>	12 -12
a:<v-say>	8 -8
a:<v-sell>	35 -35
a:<v-suspend>	-18 18
a:<v-target>	-18 18
a:<v-threaten>	-6 6
a:<v-up>	11 -11
a:a	14 -14
a:a .	8 -8
a:a <quality>	-7 7
a:a deal	-12 12
a:a quota	-7 7
a:a scale	7 -7
a:a second	10 -10
a:a truce	15 -15
a:about	29 -29
a:above	15 -15
a:above the	8 -8
a:access	-8 8
a:action	-6 6
a:add	6 -6
a:affiliate	15 -15
a:after .	8 -8
a:after <number>	9 -9
a:after <span>	-7 7
a:after that	-10 10
a:afternoon	10 -10
a:afterward	-8 8
a:again	-32 32
a:again from	10 -10
a:against	6 -6
a:ago	-6 6
a:ago .	-7 7
a:agreement	-14 14
a:agreement of	-16 16
a:all	-31 31
a:all .	-29 29
a:all country	-7 7
a:all under	8 -8
a:alone	7 -7
a:along	-10 10
a:also	-10 10
a:altogether	-9 9
a:an extension	-7 7
a:an hour	9 -9
a:and <level>	8 -8
a:and <money>	8 -8
a:and <person>	9 -9
a:and more	8 -8
a:and not	-6 6
a:and of	-13 13
a:and on	7 -7
a:and stay	-7 7
a:and the	-13 13
a:and then	-6 6
a:and to	-8 8
a:announce	-10 10
a:announce in	-11 11
a:announcement	8 -8
a:any	-12 12
a:anything	6 -6
a:apply	-15 15
a:apply .	-18 18
a:apply again	-7 7
a:are	-17 17
a:are in	17 -17
a:are on	6 -6
a:are suspend	-13 13
a:arrival	-13 13
a:article .	8 -8
a:as	-6 6
a:as before	-6 6
a:as of	-28 28
a:as the	-7 7
a:ask	-7 7
a:ask for	-7 7
a:at <level>	13 -13
a:at <money>	-6 6
a:at <number>	-11 11
a:at its	9 -9
a:at present	-17 17
a:at the	-6 6
a:average	19 -19
a:avocado	7 -7
a:back	-20 20
a:back in	-11 11
a:back on	-7 7
a:back to	9 -9
a:banana	-8 8
a:banana .	-9 9
a:be charge	-11 11
a:be levy	-6 6
a:bean	7 -7
a:become	-17 17
a:beef	8 -8
a:been	-18 18
a:beer	11 -11
a:begin	-11 11
a:being	-10 10
a:believe	6 -6
a:below	20 -20
a:better	11 -11
a:between	15 -15
a:between the	7 -7
a:boat	6 -6
a:both	-30 30
a:both direction	-10 10
a:both way	-12 12
a:bottle	-14 14
a:buse	7 -7
a:business	6 -6
a:butter	-16 16
a:by <day-ahead>	11 -11
a:by <level>	8 -8
a:by <number>	21 -21
a:by the	-6 6
a:call	7 -7
a:car	-7 7
a:cargoe	12 -12
a:carpet	-10 10
a:case	-9 9
a:category	8 -8
a:ceasefire	11 -11
a:cement .	-8 8
a:chain	6 -6
a:chance	11 -11
a:chance of	8 -8
a:change	29 -29
a:change for	8 -8
a:changed	12 -12
a:charge	-11 11
a:charge <level>	7 -7
a:cheaper	12 -12
a:chip	7 -7
a:cocoa	-14 14
a:cocoa butter	-13 13
a:coconut	9 -9
a:coconut oil	9 -9
a:cod	7 -7
a:coffee .	-11 11
a:come back	-13 13
a:come from	25 -25
a:come on	-13 13
a:company	18 -18
a:container	16 -16
a:continue	-13 13
a:continue to	-10 10
a:cotton	-27 27
a:could	-11 11
a:country	14 -14
a:country .	12 -12
a:crane	-7 7
a:day	-15 15
a:day .	-7 7
a:deal	-26 26
a:dearer	26 -26
a:decided	-6 6
a:did	7 -7
a:did .	11 -11
a:direction	-11 11
a:direction .	-8 8
a:district	6 -6
a:do not	7 -7
a:do with	11 -11
a:doe	10 -10
a:dollar	11 -11
a:dollar .	8 -8
a:done	11 -11
a:done .	13 -13
a:down	-17 17
a:due	-21 21
a:due on	-11 11
a:during	-19 19
a:during the	-20 20
a:duty	-22 22
a:duty .	-11 11
a:duty from	9 -9
a:duty in	-21 21
a:duty of	6 -6
a:each .	15 -15
a:each other	12 -12
a:each side	-16 16
a:each way	-14 14
a:earn	9 -9
a:earth	18 -18
a:economy	36 -36
a:economy .	7 -7
a:effect	-16 16
a:effect .	-11 11
a:either side	-15 15
a:election	8 -8
a:election .	6 -6
a:electricity	20 -20
a:else	29 -29
a:else .	21 -21
a:end .	-7 7
a:entity	7 -7
a:entry	-13 13
a:ethanol	-9 9
a:evening	12 -12
a:evening .	6 -6
a:ever	-12 12
a:ever since	-8 8
a:everyone	-7 7
a:everything	-16 16
a:everything .	-11 11
a:everything <quality>	-7 7
a:everything from	-12 12
a:everywhere	-7 7
a:expect	12 -12
a:expect .	9 -9
a:expire	-8 8
a:export	26 -26
a:export of	8 -8
a:export to	7 -7
a:fall	-8 8
a:family	12 -12
a:far	9 -9
a:farm	15 -15
a:farm good	11 -11
a:farmer	-12 12
a:fentanyl	-14 14
a:fentanyl .	-11 11
a:fentanyl and	-6 6
a:fentanyl is	-7 7
a:fentanyl tariff	-6 6
a:fertiliser	-9 9
a:fewer	11 -11
a:fewer than	10 -10
a:figure	10 -10
a:first	-8 8
a:first term	-13 13
a:fishmeal	-10 10
a:flour	-7 7
a:follow	9 -9
a:following	-7 7
a:for <number>	33 -33
a:for <span>	-12 12
a:for a	11 -11
a:for both	-9 9
a:for everybody	9 -9
a:for fentanyl	-12 12
a:for good	-21 21
a:for it	7 -7
a:for its	-10 10
a:for most	-8 8
a:for now	7 -7
a:for the	6 -6
a:for their	-12 12
a:force	6 -6
a:force until	8 -8
a:forced	-6 6
a:found	15 -15
a:framework	-8 8
a:free	21 -21
a:free of	10 -10
a:from	10 -10
a:from <level>	20 -20
a:from <name>	14 -14
a:from <number>	-15 15
a:from now	9 -9
a:full	14 -14
a:further point	-13 13
a:game	8 -8
a:gas	18 -18
a:gas .	10 -10
a:general	8 -8
a:georgia	7 -7
a:given	-8 8
a:glass	-10 10
a:go in	6 -6
a:good	-17 17
a:good .	-10 10
a:good from	-8 8
a:good in	17 -17
a:good of	-17 17
a:good to	7 -7
a:government	10 -10
a:grape	-7 7
a:had been	-8 8
a:half	-15 15
a:halve	-8 8
a:hand	14 -14
a:hanwha	9 -9
a:hanwha ocean	8 -8
a:happen	10 -10
a:have	10 -10
a:have been	-10 10
a:he	7 -7
a:heavy	12 -12
a:her	10 -10
a:here	-24 24
a:here .	-6 6
a:higher	15 -15
a:higher in	6 -6
a:him	-15 15
a:hold in	-6 6
a:home	9 -9
a:home .	13 -13
a:hour .	12 -12
a:house	12 -12
a:i	24 -24
a:ice	-6 6
a:ice .	-6 6
a:import	-11 11
a:import from	-9 9
a:impose	-9 9
a:in	10 -10
a:in .	-11 11
a:in <month-gone>	-8 8
a:in <name>	-12 12
a:in <number>	24 -24
a:in <seat>	24 -24
a:in both	-11 11
a:in force	12 -12
a:in its	-9 9
a:in the	12 -12
a:in thi	6 -6
a:in two	7 -7
a:instead	-21 21
a:instead of	-20 20
a:into	-9 9
a:into <name>	-11 11
a:is	7 -7
a:is a	13 -13
a:is add	8 -8
a:is agree	10 -10
a:is charge	-8 8
a:is due	-13 13
a:is off	-10 10
a:is still	-6 6
a:is suspend	21 -21
a:is what	-32 32
a:it	12 -12
a:it .	8 -8
a:it had	-20 20
a:its	11 -11
a:its agreement	-8 8
a:its duty	9 -9
a:its value	-19 19
a:job	11 -11
a:jute	-7 7
a:kind	8 -8
a:language	7 -7
a:lapse	13 -13
a:last	6 -6
a:last .	-16 16
a:last <month-gone>	-7 7
a:last month	8 -8
a:last until	8 -8
a:later	-10 10
a:lay	6 -6
a:leave	-6 6
a:less	35 -35
a:less than	17 -17
a:let	14 -14
a:levy .	-8 8
a:licence	22 -22
a:like	8 -8
a:limit	9 -9
a:line	9 -9
a:list	21 -21
a:list <number>	15 -15
a:lobster	-10 10
a:long	12 -12
a:longer	-6 6
a:loom	6 -6
a:lorry	7 -7
a:lower	19 -19
a:machine	-7 7
a:machinery	6 -6
a:make <number>	-15 15
a:make with	6 -6
a:market	18 -18
a:market .	12 -12
a:mean	6 -6
a:medicine .	8 -8
a:member	12 -12
a:mentioned	-9 9
a:metal	13 -13
a:metre	21 -21
a:metre .	14 -14
a:milk	6 -6
a:mill	-11 11
a:million	-15 15
a:mineral water	-7 7
a:month	15 -15
a:month .	12 -12
a:more	18 -18
a:more .	-9 9
a:more <quality>	7 -7
a:more for	18 -18
a:more than	-10 10
a:morning	21 -21
a:morning .	6 -6
a:most	-14 14
a:most thing	-6 6
a:motorcycle	-6 6
a:my	7 -7
a:national	8 -8
a:never	-11 11
a:new	24 -24
a:new one	12 -12
a:next	6 -6
a:night	7 -7
a:nil	-6 6
a:no	-11 11
a:no longer	-10 10
a:no more	11 -11
a:not	9 -9
a:now	-8 8
a:now .	-23 23
a:now on	8 -8
a:number	6 -6
a:ocean	8 -8
a:of	27 -27
a:of <day-ahead>	-12 12
a:of <day-today>	-15 15
a:of <month-ahead>	-9 9
a:of <points>	-10 10
a:of a	18 -18
a:of duty	-15 15
a:of forced	-7 7
a:of it	-6 6
a:of last	-8 8
a:of our	6 -6
a:of section	-12 12
a:of tariff	-14 14
a:of the	9 -9
a:of their	14 -14
a:of them	15 -15
a:of up	7 -7
a:of us	10 -10
a:of what	27 -27
a:of you	13 -13
a:off	29 -29
a:off .	16 -16
a:off until	10 -10
a:offer	-8 8
a:oil .	-7 7
a:older	-10 10
a:on <day-gone>	17 -17
a:on <day-today>	21 -21
a:on <quality>	-10 10
a:on all	-10 10
a:on an	9 -9
a:on arrival	-12 12
a:on average	16 -16
a:on avocado	9 -9
a:on beer	11 -11
a:on both	-9 9
a:on car	-7 7
a:on cocoa	-8 8
a:on coconut	8 -8
a:on coffee	-10 10
a:on date	-10 10
a:on each	-13 13
a:on either	-14 14
a:on every	-16 16
a:on everything	-11 11
a:on flour	-7 7
a:on ice	-7 7
a:on import	-10 10
a:on more	-18 18
a:on most	-6 6
a:on our	-12 12
a:on patented	-8 8
a:on sugar	11 -11
a:on the	8 -8
a:on their	-8 8
a:on them	-9 9
a:on those	-6 6
a:on top	-10 10
a:on what	-14 14
a:once .	8 -8
a:once more	-16 16
a:once the	-9 9
a:one	-9 9
a:one .	-24 24
a:one in	10 -10
a:or	-19 19
a:or <money>	-6 6
a:ordinary	-10 10
a:ordinary duty	-8 8
a:other	21 -21
a:other .	10 -10
a:other country	8 -8
a:our	-6 6
a:out	10 -10
a:out of	16 -16
a:outside	-10 10
a:over <span>	13 -13
a:over there	-12 12
a:pact	-15 15
a:part	8 -8
a:partner	12 -12
a:patented	-8 8
a:pay	9 -9
a:pay .	-14 14
a:pay the	13 -13
a:people	10 -10
a:per	-9 9
a:per cent	-12 12
a:percent	-14 14
a:plan	-6 6
a:plu	12 -12
a:poll	15 -15
a:potatoe	19 -19
a:power	11 -11
a:prawn	-10 10
a:present	-12 12
a:present .	-18 18
a:price .	9 -9
a:product .	11 -11
a:profit	15 -15
a:public	-7 7
a:quarter	13 -13
a:quarter .	12 -12
a:question	20 -20
a:rare	20 -20
a:rare earth	18 -18
a:rate	-11 11
a:rate .	-15 15
a:rate on	-13 13
a:reach <level>	-8 8
a:read	18 -18
a:reader	10 -10
a:reciprocal	-29 29
a:reciprocal tariff	-17 17
a:remain	-7 7
a:remain in	-7 7
a:remain suspend	-15 15
a:respectively	-13 13
a:respectively .	-9 9
a:return	-16 16
a:return on	-6 6
a:revenue	15 -15
a:revenue from	7 -7
a:room	8 -8
a:round	24 -24
a:round of	6 -6
a:rule	7 -7
a:rule on	12 -12
a:sale	19 -19
a:same	-8 8
a:sardine	-10 10
a:say	10 -10
a:scale	7 -7
a:seafood	-8 8
a:season	9 -9
a:second .	-6 6
a:second round	7 -7
a:seed	12 -12
a:set	13 -13
a:shall	-6 6
a:share	27 -27
a:shipbuilder	7 -7
a:shipbuilder hanwha	7 -7
a:short	9 -9
a:shrimp	-11 11
a:side	-17 17
a:side and	-6 6
a:sign	15 -15
a:signature	8 -8
a:signature .	6 -6
a:since	-16 16
a:since .	-11 11
a:since <number>	-16 16
a:since its	-12 12
a:since spring	7 -7
a:so far	9 -9
a:special	-6 6
a:sprat	-6 6
a:spring	15 -15
a:stand	11 -11
a:start	-9 9
a:stay .	-6 6
a:steel	-15 15
a:still	-14 14
a:stroke	10 -10
a:subject	6 -6
a:subject to	6 -6
a:sugar	12 -12
a:surcharge	12 -12
a:surcharge .	7 -7
a:surcharge on	13 -13
a:suspend	-7 7
a:suspend .	-8 8
a:suspend until	-6 6
a:suspension	-7 7
a:take	7 -7
a:tariff	-10 10
a:tariff .	18 -18
a:tariff for	-6 6
a:tariff from	-7 7
a:tariff in	-7 7
a:tariff on	-18 18
a:tariff truce	13 -13
a:tenth	8 -8
a:textile	10 -10
a:textile .	11 -11
a:than	27 -27
a:than <level>	-17 17
a:than before	7 -7
a:that .	-12 12
a:that of	14 -14
a:that they	12 -12
a:the <name>	-9 9
a:the <number>	-22 22
a:the <office>	-7 7
a:the <organisation>	-6 6
a:the agreement	-7 7
a:the border	-7 7
a:the day	8 -8
a:the deal	-6 6
a:the evening	7 -7
a:the following	-7 7
a:the good	-13 13
a:the kind	6 -6
a:the last	-7 7
a:the morning	21 -21
a:the new	10 -10
a:the night	-6 6
a:the old	-9 9
a:the ordinary	-9 9
a:the port	7 -7
a:the present	7 -7
a:the price	12 -12
a:the reciprocal	-11 11
a:the revenue	6 -6
a:the rule	-6 6
a:the same	-8 8
a:the second	-8 8
a:the spring	-6 6
a:the sum	8 -8
a:the surcharge	10 -10
a:the truce	-6 6
a:the vote	9 -9
a:the way	-7 7
a:the week	11 -11
a:the world	7 -7
a:the year	9 -9
a:their	-6 6
a:them	-7 7
a:them in	-11 11
a:then	-9 9
a:they	18 -18
a:thi	13 -13
a:thing on	-8 8
a:third	9 -9
a:threaten	-16 16
a:threaten from	-9 9
a:three .	-8 8
a:through the	-6 6
a:throughout	-19 19
a:till	-18 18
a:time	10 -10
a:to	30 -30
a:to <money>	9 -9
a:to <name>	8 -8
a:to <quality>	-11 11
a:to <seat>	10 -10
a:to a	-11 11
a:to do	12 -12
a:to fentanyl	9 -9
a:to put	7 -7
a:to take	-8 8
a:to the	12 -12
a:tomatoe	-11 11
a:too .	-11 11
a:top	-14 14
a:top of	-16 16
a:total	8 -8
a:total .	8 -8
a:touche	7 -7
a:trade	29 -29
a:trade agreement	19 -19
a:transit	22 -22
a:treaty	-16 16
a:trial	-6 6
a:truce	6 -6
a:truce .	-14 14
a:truce in	9 -9
a:two	8 -8
a:unchanged	-9 9
a:under	-12 12
a:under a	-15 15
a:under its	-17 17
a:under licence	10 -10
a:under section	8 -8
a:under the	-25 25
a:until	12 -12
a:until <day-gone>	-6 6
a:until <month-gone>	8 -8
a:up	11 -11
a:up .	11 -11
a:upon	-8 8
a:used	7 -7
a:usual	17 -17
a:value	-15 15
a:value .	-20 20
a:value of	8 -8
a:vote	10 -10
a:wage	9 -9
a:walk	-6 6
a:want	6 -6
a:want a	6 -6
a:was	-24 24
a:was the	-10 10
a:way	-14 14
a:way .	-12 12
a:we	-18 18
a:week	6 -6
a:week .	19 -19
a:week ago	-21 21
a:were	13 -13
a:what	-6 6
a:what <name>	-11 11
a:wheat	-10 10
a:wine	-18 18
a:wine .	-14 14
a:with <name>	14 -14
a:with <number>	-24 24
a:with forced	6 -6
a:within	9 -9
a:within a	-6 6
a:without	-14 14
a:word	7 -7
a:world	10 -10
a:world 's	7 -7
a:would	-10 10
a:would apply	-6 6
a:would have	-11 11
a:yarn	-9 9
a:year	19 -19
a:year ago	10 -10
a:year before	12 -12
a:you	-13 13
a:zero	13 -13
a:zero .	10 -10
asks	8 -8
b:"	13 -13
b:" <number>	10 -10
b:" a	10 -10
b:" and	-11 11
b:" the	-7 7
b:" we	14 -14
b:&	12 -12
b:& p	11 -11
b:'	20 -20
b:'s	21 -21
b:'s <level>	12 -12
b:'s <number>	-10 10
b:'s a	-6 6
b:'s at	-23 23
b:'s central	8 -8
b:'s custom	-9 9
b:'s duty	-10 10
b:'s on	-13 13
b:'s own	-16 16
b:'s party	-9 9
b:'s rate	-7 7
b:'s share	17 -17
b:'s tariff	10 -10
b:'s threat	-6 6
b:'s to	-7 7
b:(	7 -7
b:) the	10 -10
b:+	16 -16
b:, <level>	12 -12
b:, <name>	-15 15
b:, <person>	9 -9
b:, <seat>	-18 18
b:, <span>	16 -16
b:, a	13 -13
b:, after	-14 14
b:, against	-16 16
b:, an	17 -17
b:, and	6 -6
b:, ask	13 -13
b:, at	11 -11
b:, beef	7 -7
b:, both	-6 6
b:, by	17 -17
b:, car	8 -8
b:, charge	-15 15
b:, coffee	8 -8
b:, come	17 -17
b:, down	7 -7
b:, each	6 -6
b:, fall	-7 7
b:, for	15 -15
b:, from	-13 13
b:, get	-7 7
b:, go	-8 8
b:, had	22 -22
b:, has	-8 8
b:, have	7 -7
b:, i	11 -11
b:, instead	-8 8
b:, is	9 -9
b:, its	-13 13
b:, make	-8 8
b:, no	8 -8
b:, now	-11 11
b:, one	9 -9
b:, or	-10 10
b:, our	-9 9
b:, pay	-31 31
b:, plu	-12 12
b:, put	9 -9
b:, say	-11 11
b:, sell	-17 17
b:, silver	10 -10
b:, since	10 -10
b:, some	11 -11
b:, still	-6 6
b:, such	-6 6
b:, take	-15 15
b:, the	-8 8
b:, they	-9 9
b:, to	-33 33
b:, was	-6 6
b:, with	14 -14
b:, would	15 -15
b:- the	-7 7
b:.	-29 29
b:. <number>	-9 9
b:. <person>	16 -16
b:/	-24 24
b:: <number>	20 -20
b:: <quality>	-7 7
b:: at	-27 27
b:: down	8 -8
b:: i	-17 17
b:: its	8 -8
b:: our	6 -6
b:: then	-12 12
b:: they	23 -23
b:: up	13 -13
b:: we	20 -20
b:: what	9 -9
b:: why	-8 8
b:; <name>	-8 8
b:; <quality>	-9 9
b:; a	-8 8
b:; it	-10 10
b:; the	18 -18
b:<day-ahead>	-7 7
b:<day-ahead> and	-13 13
b:<day-ahead> at	14 -14
b:<day-ahead> is	6 -6
b:<day-ahead> it	-16 16
b:<day-ahead> pay	6 -6
b:<day-ahead> they	-9 9
b:<day-gone> 's	10 -10
b:<day-gone> <person>	-15 15
b:<day-gone> at	21 -21
b:<day-gone> he	-9 9
b:<day-gone> it	-19 19
b:<day-gone> that	6 -6
b:<day-gone> to	-8 8
b:<day-gone> we	-9 9
b:<day-gone> with	11 -11
b:<day-today>	-11 11
b:<day-today> 's	-11 11
b:<day-today> and	11 -11
b:<day-today> it	-22 22
b:<day-today> the	14 -14
b:<goods-amount>	-7 7
b:<goods-amount> <span>	-7 7
b:<goods-amount> in	8 -8
b:<goods-amount> of	-8 8
b:<level-noun>	-11 11
b:<level>	15 -15
b:<level> instead	-18 18
b:<level> is	8 -8
b:<level> of	16 -16
b:<level> on	19 -19
b:<level> or	-14 14
b:<level> reciprocal	-7 7
b:<level> to	-7 7
b:<level> under	14 -14
b:<money>	9 -9
b:<month-gone>	-16 16
b:<month-gone> <person>	-7 7
b:<month-gone> and	13 -13
b:<month-gone> at	10 -10
b:<month-gone> for	6 -6
b:<month-gone> it	-9 9
b:<month-gone> of	-15 15
b:<month-gone> they	-8 8
b:<name>	-20 20
b:<name> <level>	-19 19
b:<name> agree	11 -11
b:<name> already	-10 10
b:<name> are	6 -6
b:<name> at	-21 21
b:<name> charge	-23 23
b:<name> continue	-9 9
b:<name> cut	-8 8
b:<name> fall	12 -12
b:<name> from	-17 17
b:<name> good	9 -9
b:<name> had	-16 16
b:<name> has	12 -12
b:<name> in	-9 9
b:<name> is	11 -11
b:<name> levy	-12 12
b:<name> may	-6 6
b:<name> now	18 -18
b:<name> on	-9 9
b:<name> pay	-6 6
b:<name> rate	-6 6
b:<name> shall	6 -6
b:<name> sign	8 -8
b:<name> take	-16 16
b:<name> tariff	-10 10
b:<name> the	-6 6
b:<name> want	-13 13
b:<name> were	8 -8
b:<name> will	-7 7
b:<number>	25 -25
b:<number> +	-14 14
b:<number> /	-9 9
b:<number> a	-7 7
b:<number> and	-11 11
b:<number> are	7 -7
b:<number> cent	11 -11
b:<number> duty	-9 9
b:<number> for	25 -25
b:<number> in	16 -16
b:<number> is	10 -10
b:<number> it	11 -11
b:<number> of	18 -18
b:<number> on	-8 8
b:<number> or	-13 13
b:<number> plu	-17 17
b:<number> rise	-6 6
b:<number> the	-10 10
b:<number> to	6 -6
b:<number> vote	14 -14
b:<number> with	-15 15
b:<office>	10 -10
b:<organisation>	17 -17
b:<organisation> 's	11 -11
b:<organisation> ask	8 -8
b:<organisation> cut	13 -13
b:<organisation> for	-19 19
b:<organisation> had	15 -15
b:<organisation> has	-7 7
b:<organisation> hold	11 -11
b:<organisation> in	13 -13
b:<organisation> leave	11 -11
b:<organisation> levy	-8 8
b:<organisation> put	-8 8
b:<organisation> take	-6 6
b:<organisation> to	-9 9
b:<organisation> will	-7 7
b:<organisation> would	-21 21
b:<person> had	-21 21
b:<person> has	11 -11
b:<person> put	-9 9
b:<person> say	17 -17
b:<person> want	-7 7
b:<points> of	-8 8
b:<quality>	-21 21
b:<quality> banana	-9 9
b:<quality> cocoa	8 -8
b:<quality> coffee	-8 8
b:<quality> custom	10 -10
b:<quality> duty	13 -13
b:<quality> export	-6 6
b:<quality> exporter	10 -10
b:<quality> farm	15 -15
b:<quality> firm	15 -15
b:<quality> good	-6 6
b:<quality> hazelnut	-8 8
b:<quality> import	6 -6
b:<quality> list	7 -7
b:<quality> olive	6 -6
b:<quality> one	-21 21
b:<quality> rate	12 -12
b:<quality> rubber	-8 8
b:<quality> salt	-12 12
b:<quality> side	13 -13
b:<quality> tractor	-13 13
b:<seat>	-12 12
b:<seat> go	-8 8
b:<seat> had	-13 13
b:<seat> in	6 -6
b:<seat> keep	6 -6
b:<seat> to	-7 7
b:<seat> want	-16 16
b:<seat> would	-11 11
b:<sender>	21 -21
b:<span>	18 -18
b:<span> and	9 -9
b:<span> at	-7 7
b:<span> yield	17 -17
b:<taker>	13 -13
b:<v-agree>	6 -6
b:<v-bear>	-8 8
b:<v-begin>	-9 9
b:<v-buy>	9 -9
b:<v-deny>	9 -9
b:<v-down>	6 -6
b:<v-end>	26 -26
b:<v-impose>	-15 15
b:<v-return>	-13 13
b:<v-threaten>	-6 6
b:<v-up>	6 -6
b:a	-11 11
b:a .	-6 6
b:a <office>	-8 8
b:a <organisation>	6 -6
b:a bill	-8 8
b:a ceiling	-12 12
b:a cut	13 -13
b:a deal	13 -13
b:a discount	7 -7
b:a fall	15 -15
b:a framework	-11 11
b:a kilo	7 -7
b:a lapse	6 -6
b:a law	10 -10
b:a letter	-7 7
b:a levy	8 -8
b:a list	7 -7
b:a new	-14 14
b:a pause	-6 6
b:a permanent	-10 10
b:a plan	-7 7
b:a proposal	7 -7
b:a quota	-14 14
b:a rate	-28 28
b:a rise	15 -15
b:a scale	6 -6
b:a separate	-6 6
b:a special	6 -6
b:a tariff	-7 7
b:a third	-14 14
b:a threat	-6 6
b:a total	-8 8
b:a treaty	-11 11
b:a whopping	-9 9
b:about	-12 12
b:about a	-10 10
b:about the	-16 16
b:above	16 -16
b:abroad	11 -11
b:accept	15 -15
b:account for	9 -9
b:across	7 -7
b:across the	7 -7
b:act	12 -12
b:add	14 -14
b:add a	-11 11
b:add tax	19 -19
b:add up	-9 9
b:addition	-7 7
b:additional	-12 12
b:additional duty	-15 15
b:additional tariff	-7 7
b:after	15 -15
b:again	-15 15
b:against	-10 10
b:ago	-6 6
b:ago it	6 -6
b:agree on	-10 10
b:agreement with	6 -6
b:aid	-9 9
b:aim	13 -13
b:aircraft and	-7 7
b:all	10 -10
b:almond	7 -7
b:almost	20 -20
b:alway	-8 8
b:among	15 -15
b:among the	14 -14
b:amount to	-8 8
b:an	8 -8
b:an additional	-10 10
b:an agreement	-7 7
b:an increase	15 -15
b:an order	-9 9
b:an ordinary	-6 6
b:and <level>	13 -13
b:and <number>	20 -20
b:and <quality>	-28 28
b:and a	-14 14
b:and are	6 -6
b:and at	-6 6
b:and charge	-12 12
b:and has	11 -11
b:and he	9 -9
b:and is	-8 8
b:and it	23 -23
b:and its	-8 8
b:and keep	-7 7
b:and leave	-6 6
b:and mgx	6 -6
b:and now	10 -10
b:and other	-8 8
b:and our	-8 8
b:and pay	-8 8
b:and raise	11 -11
b:and since	-11 11
b:and that	-15 15
b:and the	17 -17
b:and their	-12 12
b:and to	-11 11
b:and will	10 -10
b:and you	8 -8
b:announce	-10 10
b:announcement	12 -12
b:another	-14 14
b:answer	-6 6
b:any	6 -6
b:apple	25 -25
b:are at	-12 12
b:are back	-10 10
b:are down	6 -6
b:are let	-10 10
b:are not	11 -11
b:article	8 -8
b:as high	-11 11
b:ask	-6 6
b:ask about	-14 14
b:ask the	-7 7
b:at	-9 9
b:at <level>	21 -21
b:at a	8 -8
b:at present	-15 15
b:average	57 -57
b:average <quality>	20 -20
b:average tariff	26 -26
b:avocado	-9 9
b:away with	-6 6
b:back	-19 19
b:back up	-11 11
b:back with	-11 11
b:bad	-6 6
b:banana	27 -27
b:bank	14 -14
b:bar	6 -6
b:bargain	7 -7
b:barley	13 -13
b:battery	10 -10
b:be	-16 16
b:be at	-9 9
b:be back	6 -6
b:be charge	-6 6
b:be cut	-6 6
b:became	-8 8
b:because	13 -13
b:become	-13 13
b:been	-30 30
b:been at	-7 7
b:before <day-ahead>	9 -9
b:before <day-gone>	9 -9
b:before <day-today>	7 -7
b:before <month-ahead>	-17 17
b:before the	-16 16
b:begin	12 -12
b:begin at	6 -6
b:begin with	8 -8
b:being	7 -7
b:below	9 -9
b:between	14 -14
b:between <level>	11 -11
b:bill	-10 10
b:black	11 -11
b:boat	22 -22
b:bond	7 -7
b:book	8 -8
b:both	-16 16
b:both duty	-19 19
b:both side	9 -9
b:both to	-10 10
b:bread	18 -18
b:break	12 -12
b:bridge	6 -6
b:bring the	-8 8
b:build	-12 12
b:bus	28 -28
b:buse	15 -15
b:but	11 -11
b:butter	-8 8
b:buy	6 -6
b:by	47 -47
b:by <day-ahead>	6 -6
b:by <level>	-7 7
b:by <number>	9 -9
b:by <points>	-7 7
b:by a	-14 14
b:by about	7 -7
b:by another	7 -7
b:by as	8 -8
b:by more	6 -6
b:bytedance	11 -11
b:call for	-14 14
b:cancel	8 -8
b:cap	9 -9
b:capacity	7 -7
b:car	6 -6
b:car and	11 -11
b:car will	-8 8
b:cashmere	-9 9
b:ceiling of	-12 12
b:cement	-16 16
b:cent	8 -8
b:central	12 -12
b:central bank	12 -12
b:chance	19 -19
b:chance of	18 -18
b:change	10 -10
b:changed	-11 11
b:charge	-11 11
b:charge a	6 -6
b:charge is	-14 14
b:charge of	22 -22
b:charge the	-9 9
b:charge us	-7 7
b:cheese	-16 16
b:chip	6 -6
b:chocolate	-21 21
b:city	6 -6
b:clear	-13 13
b:climb	10 -10
b:climb to	9 -9
b:clock	13 -13
b:coffee	-18 18
b:coffee pay	-6 6
b:come down	-7 7
b:come from	18 -18
b:come in	-22 22
b:come to	22 -22
b:commission	-6 6
b:company	25 -25
b:concern	10 -10
b:conclude	8 -8
b:confirm	13 -13
b:consist	-9 9
b:consist of	-9 9
b:content	-17 17
b:control	12 -12
b:cork	11 -11
b:correct	9 -9
b:could	-14 14
b:count	8 -8
b:counter	9 -9
b:country 's	10 -10
b:country will	-8 8
b:country would	-11 11
b:cover	6 -6
b:crop	7 -7
b:cross	-13 13
b:crude	8 -8
b:currently	-7 7
b:cut by	8 -8
b:cut of	19 -19
b:cut the	-10 10
b:date	-11 11
b:date and	-8 8
b:day <name>	9 -9
b:day the	-8 8
b:deal	32 -32
b:deal with	13 -13
b:deficit	6 -6
b:delivery	11 -11
b:deposit	14 -14
b:did not	-12 12
b:discount	18 -18
b:discount of	16 -16
b:do not	7 -7
b:doe	7 -7
b:doe not	8 -8
b:double	-11 11
b:down	11 -11
b:down by	14 -14
b:down for	-13 13
b:down from	-17 17
b:down to	-12 12
b:draft	-17 17
b:dried	-6 6
b:drop from	-7 7
b:drop to	-10 10
b:due	6 -6
b:dutiable	-6 6
b:dutiable at	-6 6
b:duty	-16 16
b:duty and	22 -22
b:duty fall	-12 12
b:duty for	6 -6
b:duty go	-7 7
b:duty is	7 -7
b:duty of	-21 21
b:duty over	10 -10
b:duty to	-19 19
b:duty was	-10 10
b:duty will	6 -6
b:each	6 -6
b:each of	13 -13
b:each side	-11 11
b:earlier	-14 14
b:earn	17 -17
b:earth	11 -11
b:economic	-12 12
b:economy	6 -6
b:either	-12 12
b:election	15 -15
b:else	-8 8
b:employer	16 -16
b:end	16 -16
b:enter <name>	-19 19
b:enter at	-16 16
b:enter the	7 -7
b:every	19 -19
b:everybody	-12 12
b:everybody else	-10 10
b:everyone	8 -8
b:exclusion	6 -6
b:expect	25 -25
b:expect to	12 -12
b:export	11 -11
b:export to	11 -11
b:exporter	19 -19
b:extend	21 -21
b:extra	-16 16
b:extra <level>	9 -9
b:face	-18 18
b:face a	-6 6
b:fair	8 -8
b:fall by	12 -12
b:fall of	11 -11
b:fall to	-16 16
b:family	10 -10
b:far	-8 8
b:farm	16 -16
b:fed	13 -13
b:fee	17 -17
b:fentanyl	-23 23
b:fentanyl and	-7 7
b:fentanyl is	-6 6
b:fentanyl tariff	-13 13
b:ferry	10 -10
b:figure is	8 -8
b:firm	21 -21
b:first	12 -12
b:fish	-9 9
b:fix	20 -20
b:fix the	13 -13
b:float	-23 23
b:flour	8 -8
b:follow the	-6 6
b:for <level>	6 -6
b:for <name>	6 -6
b:for <span>	-7 7
b:for a	-6 6
b:for its	-14 14
b:forced	9 -9
b:forecast	13 -13
b:forecast for	10 -10
b:former	-8 8
b:four	14 -14
b:fourth	-12 12
b:framework	-16 16
b:from	-10 10
b:from <day-gone>	10 -10
b:from <level>	-17 17
b:from <month-gone>	6 -6
b:from <name>	25 -25
b:from <number>	-12 12
b:from a	-12 12
b:from abroad	11 -11
b:fuel	14 -14
b:future	20 -20
b:future in	14 -14
b:gain	14 -14
b:gained	29 -29
b:gave	7 -7
b:general	-15 15
b:generic	-17 17
b:generic medicine	-6 6
b:geneva	-9 9
b:georgia 's	15 -15
b:get a	-10 10
b:get in	-21 21
b:give	16 -16
b:go	-21 21
b:go back	6 -6
b:go from	-17 17
b:go in	-20 20
b:go up	16 -16
b:gold	16 -16
b:good and	-7 7
b:good fall	6 -6
b:good go	-10 10
b:good of	8 -8
b:good on	10 -10
b:good stay	-9 9
b:good the	-8 8
b:good to	12 -12
b:good will	-14 14
b:grain	-6 6
b:grape	-8 8
b:grow	11 -11
b:grower	-9 9
b:growth	25 -25
b:had a	14 -14
b:had agree	-13 13
b:had announce	-7 7
b:had been	-10 10
b:had come	6 -6
b:had first	22 -22
b:had pay	-9 9
b:had say	6 -6
b:had spoken	-12 12
b:had stand	-6 6
b:had the	-15 15
b:half	-11 11
b:half of	-6 6
b:half past	6 -6
b:hang	10 -10
b:has	12 -12
b:has a	11 -11
b:has also	10 -10
b:has been	-11 11
b:has charge	-7 7
b:has had	-20 20
b:has not	-6 6
b:has promise	13 -13
b:has put	-8 8
b:has sign	6 -6
b:has spoken	-8 8
b:has to	7 -7
b:have	-9 9
b:have a	-13 13
b:have agree	7 -7
b:have been	-9 9
b:have enter	9 -9
b:have go	-11 11
b:have had	-17 17
b:have offer	11 -11
b:have pay	-13 13
b:have raise	8 -8
b:have see	6 -6
b:hazelnut	-10 10
b:he ask	-8 8
b:he could	-11 11
b:he had	8 -8
b:he has	12 -12
b:he say	11 -11
b:he want	-6 6
b:he was	6 -6
b:he'd	-7 7
b:heard	-22 22
b:her	6 -6
b:here	-14 14
b:high	-9 9
b:high as	-11 11
b:higher	13 -13
b:him	12 -12
b:his <organisation>	-17 17
b:hit	-12 12
b:hit with	-11 11
b:hold back	-8 8
b:home	12 -12
b:hotel	14 -14
b:hour the	9 -9
b:house	9 -9
b:household	25 -25
b:household will	15 -15
b:i	-9 9
b:i ask	-28 28
b:i pay	9 -9
b:i shall	6 -6
b:i'd	11 -11
b:i'm	16 -16
b:i've	12 -12
b:if	17 -17
b:if it	-6 6
b:if there	22 -22
b:if they	-8 8
b:import	8 -8
b:import from	6 -6
b:import of	6 -6
b:import surcharge	-13 13
b:importer	-17 17
b:impose	-8 8
b:in	7 -7
b:in <month-ahead>	-10 10
b:in <month-gone>	-10 10
b:in <number>	22 -22
b:in <seat>	23 -23
b:in a	6 -6
b:in addition	12 -12
b:in at	-24 24
b:in its	12 -12
b:in place	-14 14
b:in return	-12 12
b:in the	12 -12
b:in their	-13 13
b:increase of	23 -23
b:index	16 -16
b:industrial	10 -10
b:inflation	36 -36
b:inflation in	11 -11
b:instead	-21 21
b:instead of	-21 21
b:interest	31 -31
b:interest on	9 -9
b:interest rate	9 -9
b:into	-14 14
b:into <name>	-15 15
b:investor	8 -8
b:is <level>	-17 17
b:is <number>	-9 9
b:is about	11 -11
b:is below	9 -9
b:is charge	-14 14
b:is expect	7 -7
b:is in	-20 20
b:is no	-12 12
b:is not	8 -8
b:is put	8 -8
b:is still	-9 9
b:is talk	-8 8
b:is the	15 -15
b:is to	11 -11
b:is up	12 -12
b:is what	6 -6
b:isn't	-6 6
b:issued	11 -11
b:it	-9 9
b:it 's	-19 19
b:it <name>	-13 13
b:it a	-13 13
b:it ask	-14 14
b:it at	8 -8
b:it became	-6 6
b:it charge	-10 10
b:it could	21 -21
b:it down	12 -12
b:it go	-21 21
b:it has	12 -12
b:it pay	-6 6
b:it stay	-22 22
b:it to	11 -11
b:it used	8 -8
b:it would	11 -11
b:its key	13 -13
b:its own	17 -17
b:its part	-6 6
b:its place	11 -11
b:its rate	14 -14
b:its share	18 -18
b:its tariff	-11 11
b:itself	-10 10
b:just	-13 13
b:keep <level>	17 -17
b:keep its	7 -7
b:key	15 -15
b:key rate	15 -15
b:kilo	7 -7
b:labor	6 -6
b:lake	12 -12
b:lake and	12 -12
b:land	14 -14
b:last	-12 12
b:last month	-8 8
b:last week	-12 12
b:last winter	-14 14
b:last year	-14 14
b:law	12 -12
b:lay	-10 10
b:leather	-11 11
b:leave at	10 -10
b:leave its	16 -16
b:less	14 -14
b:let	-14 14
b:let in	-14 14
b:let the	-6 6
b:letter	-9 9
b:level	-10 10
b:levy	-13 13
b:licence	10 -10
b:licence for	6 -6
b:lift	-10 10
b:like	8 -8
b:like to	-9 9
b:line	14 -14
b:live	6 -6
b:loan	12 -12
b:london	15 -15
b:long	13 -13
b:lose	31 -31
b:lose <level>	7 -7
b:machinery	11 -11
b:main rate	6 -6
b:maize	-10 10
b:make	-10 10
b:make up	7 -7
b:maker of	-11 11
b:man	-16 16
b:margin	24 -24
b:me	-18 18
b:meal	-15 15
b:meal pay	-6 6
b:meant	-14 14
b:meantime	-6 6
b:meanwhile	8 -8
b:medicine	8 -8
b:medicine are	13 -13
b:medicine from	16 -16
b:meet the	-7 7
b:member	-14 14
b:mentioned	-16 16
b:merdeka	11 -11
b:mgx	12 -12
b:midnight	-9 9
b:milk powder	-8 8
b:mine	6 -6
b:minu	10 -10
b:minute	14 -14
b:moment	-8 8
b:month	-7 7
b:more	13 -13
b:morning	22 -22
b:motorcycle	-6 6
b:move	10 -10
b:mr	-15 15
b:mr <person>	-15 15
b:must	13 -13
b:my	24 -24
b:nasdaq	8 -8
b:need	24 -24
b:never	-10 10
b:new	6 -6
b:newspaper	-6 6
b:next	6 -6
b:night	27 -27
b:no	6 -6
b:no .	-26 26
b:no change	6 -6
b:no more	-6 6
b:nobody	-14 14
b:not	12 -12
b:not be	-6 6
b:not by	6 -6
b:nothing	-10 10
b:notice	12 -12
b:now pay	18 -18
b:now the	-6 6
b:nut	-17 17
b:nvidia	30 -30
b:odd	16 -16
b:odd of	9 -9
b:of <day-today>	-6 6
b:of <goods-amount>	-8 8
b:of <month-gone>	-7 7
b:of a	-16 16
b:of about	-7 7
b:of another	-17 17
b:of car	14 -14
b:of last	-20 20
b:of more	6 -6
b:of our	-19 19
b:of that	14 -14
b:of thi	-6 6
b:of up	7 -7
b:of us	-11 11
b:of what	-7 7
b:offer	-8 8
b:offer <level>	11 -11
b:offer of	-10 10
b:offer to	-20 20
b:oil from	-7 7
b:oil would	-7 7
b:old	-14 14
b:older	-12 12
b:on	11 -11
b:on <day-ahead>	-11 11
b:on <day-gone>	6 -6
b:on <name>	-9 9
b:on <quality>	-18 18
b:on <span>	-7 7
b:on a	10 -10
b:on car	-8 8
b:on good	22 -22
b:on it	-6 6
b:on its	15 -15
b:on medicine	17 -17
b:on more	14 -14
b:on most	6 -6
b:on one	-6 6
b:on pay	-6 6
b:on steel	-6 6
b:on the	32 -32
b:on their	-6 6
b:on top	-8 8
b:one <number>	18 -18
b:one at	-7 7
b:one for	-8 8
b:one of	12 -12
b:one side	-6 6
b:onion	-10 10
b:open	-11 11
b:operating	7 -7
b:operator	10 -10
b:or <level>	-7 7
b:orange	-10 10
b:ordinary	-10 10
b:ordinary <level>	-7 7
b:ordinary duty	9 -9
b:other country	6 -6
b:other direction	8 -8
b:our	-19 19
b:our on	-9 9
b:out	6 -6
b:out at	16 -16
b:owe	-14 14
b:owned	13 -13
b:p	12 -12
b:p <number>	8 -8
b:pact	16 -16
b:palm	6 -6
b:palm oil	8 -8
b:parcel	23 -23
b:parliament	-14 14
b:part from	6 -6
b:part will	-10 10
b:party	9 -9
b:pause	-16 16
b:pay	-16 16
b:pay <level>	-27 27
b:pay <number>	6 -6
b:pay a	7 -7
b:pay for	8 -8
b:pay more	-11 11
b:pepper	-15 15
b:per	12 -12
b:peso	14 -14
b:pistachio	12 -12
b:place of	-9 9
b:plant	-8 8
b:plu	-13 13
b:plu the	-21 21
b:point	28 -28
b:policy	27 -27
b:policy rate	27 -27
b:poll	9 -9
b:pork	-8 8
b:post	-15 15
b:pound	9 -9
b:powder	-11 11
b:power	8 -8
b:prepare	7 -7
b:prepare to	10 -10
b:present	-17 17
b:present duty	-6 6
b:president	-7 7
b:price	36 -36
b:price of	11 -11
b:probability	11 -11
b:product on	9 -9
b:promise to	-10 10
b:proposal to	10 -10
b:provide	-9 9
b:provide for	-8 8
b:put	-6 6
b:put a	-6 6
b:put an	14 -14
b:put at	8 -8
b:put its	-6 6
b:put off	-16 16
b:put on	-18 18
b:put the	14 -14
b:put their	7 -7
b:quarrel	-6 6
b:quinoa	-8 8
b:raise	9 -9
b:raise its	7 -7
b:raise their	7 -7
b:raise to	-18 18
b:rare	10 -10
b:rare earth	9 -9
b:raspberry	-9 9
b:rate	-6 6
b:rate at	29 -29
b:rate fall	-18 18
b:rate in	10 -10
b:rate is	-9 9
b:rate of	-30 30
b:rate rise	-10 10
b:rate stay	9 -9
b:rate to	17 -17
b:rate was	-8 8
b:rather	-28 28
b:reach	-10 10
b:reach a	16 -16
b:read	-14 14
b:recall	-6 6
b:receive	13 -13
b:reciprocal	-13 13
b:reciprocal tariff	-11 11
b:record	10 -10
b:red	-6 6
b:reduce	10 -10
b:reduce its	-9 9
b:reduction	10 -10
b:reduction of	20 -20
b:reject	7 -7
b:release	7 -7
b:relief	7 -7
b:remain	-6 6
b:renewed	16 -16
b:replace	-9 9
b:reply	-6 6
b:reserve	14 -14
b:rest	10 -10
b:rest of	6 -6
b:restore	-7 7
b:return	-13 13
b:return <name>	-6 6
b:return to	-10 10
b:revert	7 -7
b:revert to	8 -8
b:rice	6 -6
b:rice at	6 -6
b:right	-7 7
b:right now	-6 6
b:rise	19 -19
b:rise by	6 -6
b:rise of	16 -16
b:river	10 -10
b:roaming	12 -12
b:round	6 -6
b:rover	7 -7
b:rubber	-7 7
b:rule of	-13 13
b:s &	11 -11
b:salmon	-11 11
b:salt	8 -8
b:sanction	7 -7
b:sanction on	6 -6
b:say his	-14 14
b:say it	14 -14
b:say the	-11 11
b:scale	9 -9
b:scale from	6 -6
b:seat	11 -11
b:second	9 -9
b:section <number>	-16 16
b:see	8 -8
b:see a	-7 7
b:sell	-10 10
b:sell its	-23 23
b:send	-8 8
b:separate	-9 9
b:service	10 -10
b:set	-8 8
b:settle	-20 20
b:settle on	-10 10
b:shall	8 -8
b:share	57 -57
b:share in	14 -14
b:share of	25 -25
b:short	11 -11
b:should	10 -10
b:shrink	7 -7
b:shrink by	7 -7
b:side keep	-15 15
b:side will	6 -6
b:sign	-10 10
b:sign at	8 -8
b:silver	11 -11
b:silver lake	12 -12
b:since <day-gone>	-11 11
b:since the	15 -15
b:since then	-14 14
b:slip	6 -6
b:small	17 -17
b:smelter	11 -11
b:so	-7 7
b:sofa	13 -13
b:somebody	-12 12
b:south	-8 8
b:soybean	13 -13
b:speak	-12 12
b:special	8 -8
b:spirit	13 -13
b:spoke	-16 16
b:spoke of	-16 16
b:spring it	-11 11
b:start	8 -8
b:start at	8 -8
b:stay at	-6 6
b:steel	-16 16
b:stock	12 -12
b:stop	-6 6
b:strike	14 -14
b:such	-9 9
b:sugar at	-7 7
b:sum	-6 6
b:summer	-21 21
b:supplement	16 -16
b:supplement of	7 -7
b:surcharge of	-10 10
b:surcharge to	-9 9
b:suspend	-8 8
b:table	10 -10
b:take it	-7 7
b:take the	-16 16
b:talk	-7 7
b:talk about	-12 12
b:talk of	-19 19
b:talk with	12 -12
b:tariff at	9 -9
b:tariff commission	-6 6
b:tariff go	8 -8
b:tariff is	16 -16
b:tariff of	-25 25
b:tariff rise	-6 6
b:tariff to	-6 6
b:taro	-6 6
b:tax	15 -15
b:tax at	-14 14
b:tax of	7 -7
b:tax on	-11 11
b:tea	-13 13
b:telephone	9 -9
b:tell	6 -6
b:tell us	12 -12
b:than the	-9 9
b:that 's	-6 6
b:that <level>	6 -6
b:that come	6 -6
b:that day	-9 9
b:that duty	15 -15
b:that i	-23 23
b:that import	-6 6
b:that its	9 -9
b:that keep	-8 8
b:that let	8 -8
b:that make	-13 13
b:that mean	-7 7
b:that put	-11 11
b:that they	15 -15
b:that was	-7 7
b:that you	-18 18
b:the	-7 7
b:the <level>	-16 16
b:the <name>	9 -9
b:the <number>	-32 32
b:the <organisation>	6 -6
b:the <person>	-14 14
b:the <quality>	-12 12
b:the <seat>	-7 7
b:the <span>	8 -8
b:the agreement	7 -7
b:the average	49 -49
b:the ceiling	6 -6
b:the chance	19 -19
b:the charge	-19 19
b:the city	12 -12
b:the country	6 -6
b:the day	8 -8
b:the duty	-15 15
b:the employer	14 -14
b:the fentanyl	-8 8
b:the ferry	10 -10
b:the fourth	-12 12
b:the general	-9 9
b:the import	-10 10
b:the increase	-8 8
b:the last	21 -21
b:the law	-7 7
b:the levy	-10 10
b:the licence	6 -6
b:the list	-22 22
b:the meantime	-6 6
b:the meet	11 -11
b:the moment	-8 8
b:the nasdaq	8 -8
b:the new	-7 7
b:the next	6 -6
b:the night	6 -6
b:the number	-7 7
b:the odd	15 -15
b:the offer	-12 12
b:the old	-19 19
b:the operator	9 -9
b:the order	-8 8
b:the ordinary	-13 13
b:the other	-13 13
b:the paper	-8 8
b:the past	-9 9
b:the present	-8 8
b:the price	8 -8
b:the proposal	-7 7
b:the quarrel	-20 20
b:the rate	-43 43
b:the remain	-17 17
b:the rest	10 -10
b:the s	11 -11
b:the second	9 -9
b:the share	9 -9
b:the signature	10 -10
b:the spring	-7 7
b:the summer	-20 20
b:the surcharge	-26 26
b:the table	11 -11
b:the tariff	-8 8
b:the tax	-15 15
b:the text	-7 7
b:the threat	-14 14
b:the total	-7 7
b:the truce	-8 8
b:the two	-31 31
b:the week	-14 14
b:the winter	9 -9
b:the world	10 -10
b:the worst	7 -7
b:the year	9 -9
b:their	-14 14
b:their <organisation>	-12 12
b:their part	-8 8
b:their place	-9 9
b:them	-14 14
b:them to	7 -7
b:then	-26 26
b:then <name>	-17 17
b:there 's	12 -12
b:there are	16 -16
b:there at	-16 16
b:there have	14 -14
b:there is	-18 18
b:there was	-16 16
b:there will	23 -23
b:therefore	-24 24
b:they	-15 15
b:they are	-9 9
b:they come	-21 21
b:they had	8 -8
b:they have	-20 20
b:they pay	-14 14
b:they put	7 -7
b:they're	6 -6
b:thi	36 -36
b:thi week	10 -10
b:third	-20 20
b:those of	7 -7
b:those to	10 -10
b:though	12 -12
b:threat	-25 25
b:threat of	-29 29
b:threat to	11 -11
b:threaten to	14 -14
b:three	6 -6
b:thu	-15 15
b:ticket	15 -15
b:tile	-16 16
b:tin	8 -8
b:to	-10 10
b:to <day-ahead>	-8 8
b:to <goods-amount>	-6 6
b:to <number>	-15 15
b:to a	-12 12
b:to apply	14 -14
b:to be	-8 8
b:to bear	-6 6
b:to buy	-10 10
b:to come	-6 6
b:to follow	6 -6
b:to have	-13 13
b:to hold	-7 7
b:to keep	-11 11
b:to leave	7 -7
b:to levy	7 -7
b:to pay	19 -19
b:to take	-10 10
b:to talk	-8 8
b:together	-8 8
b:together with	6 -6
b:tomatoe	21 -21
b:tomatoe from	17 -17
b:top of	-10 10
b:total	-18 18
b:total of	-8 8
b:toyota	11 -11
b:tractor	-13 13
b:trade	18 -18
b:traded	7 -7
b:treaty	-9 9
b:truce it	-13 13
b:turnout	26 -26
b:two <number>	15 -15
b:two had	-8 8
b:under	30 -30
b:under section	21 -21
b:under the	-10 10
b:unemployment	32 -32
b:unless the	6 -6
b:until	-8 8
b:until <day-ahead>	11 -11
b:until <day-gone>	-21 21
b:up	28 -28
b:up by	10 -10
b:up from	-15 15
b:up to	-13 13
b:upper	19 -19
b:urge	-7 7
b:us	-6 6
b:use	15 -15
b:used	-9 9
b:used to	-10 10
b:valley	6 -6
b:value	17 -17
b:value add	17 -17
b:vanilla	-8 8
b:vote	6 -6
b:vote to	14 -14
b:voted	10 -10
b:wage	8 -8
b:walnut	-16 16
b:want a	-7 7
b:want to	8 -8
b:was a	7 -7
b:was charge	-6 6
b:was not	6 -6
b:was prepare	10 -10
b:was put	-7 7
b:was raise	-15 15
b:was the	7 -7
b:way	-9 9
b:we expect	6 -6
b:we gave	-7 7
b:we have	-6 6
b:we pay	11 -11
b:we put	18 -18
b:we see	9 -9
b:we sell	-6 6
b:we take	-10 10
b:we were	-11 11
b:week	-14 14
b:week of	-18 18
b:well	11 -11
b:were cut	10 -10
b:were down	7 -7
b:what we	-8 8
b:when	11 -11
b:when the	8 -8
b:where it	18 -18
b:which <name>	-9 9
b:which <seat>	7 -7
b:which come	8 -8
b:which go	17 -17
b:which had	-13 13
b:which have	12 -12
b:which is	-15 15
b:which make	-10 10
b:which pay	-9 9
b:which stand	-8 8
b:which was	11 -11
b:while	11 -11
b:while the	9 -9
b:who has	8 -8
b:whole	-9 9
b:whom	6 -6
b:whopping	-14 14
b:why	29 -29
b:will also	-9 9
b:will ask	-10 10
b:will charge	-7 7
b:will cost	14 -14
b:will cut	6 -6
b:will enter	-11 11
b:will fall	-6 6
b:will keep	7 -7
b:will not	7 -7
b:will pay	7 -7
b:win	12 -12
b:wine and	12 -12
b:wine to	-19 19
b:wire	-7 7
b:wish	8 -8
b:wish to	8 -8
b:with	-6 6
b:with <level>	-7 7
b:with a	10 -10
b:with it	10 -10
b:with the	-30 30
b:within <span>	15 -15
b:within the	-22 22
b:without	10 -10
b:without a	7 -7
b:without it	-9 9
b:world	11 -11
b:worst	6 -6
b:worth up	-6 6
b:would	-9 9
b:would accept	10 -10
b:would ask	-7 7
b:would be	-18 18
b:would enter	10 -10
b:would fall	-12 12
b:would have	-10 10
b:would like	-18 18
b:would lower	15 -15
b:would pay	12 -12
b:would say	6 -6
b:year	-17 17
b:year ago	-9 9
b:yield	26 -26
b:you	-6 6
b:you have	-14 14
b:you pay	12 -12
b:your	-22 22
b:— <quality>	6 -6
b:•	8 -8
band=0	6 -6
band=100	27 -27
band=150	-50 50
band=2	122 -122
band=31	-54 54
band=4	34 -34
band=60	-41 41
band=over	47 -47
bare band=100	10 -10
bare band=12	-20 20
bare band=150	-15 15
bare band=2	146 -146
bare band=31	-52 52
bare band=4	31 -31
bare band=60	-43 43
bare band=over	59 -59
bare broken	-26 26
bare duty ahead=1	21 -21
bare duty ahead=2	17 -17
bare duty back=1	18 -18
bare duty=false	7 -7
bare duty=true	12 -12
bare form=digits	-6 6
bare form=fraction	44 -44
bare form=word	11 -11
bare goods	-12 12
bare goods at large	16 -16
bare habit=always	56 -56
bare habit=never	-25 25
bare habit=often	16 -16
bare l1='	28 -28
bare l1='s	-24 24
bare l1=(	11 -11
bare l1=.	34 -34
bare l1=:	-30 30
bare l1=;	-18 18
bare l1=<agent>	14 -14
bare l1=<day-ahead>	16 -16
bare l1=<day-gone>	-13 13
bare l1=<duty>	-7 7
bare l1=<goods>	-41 41
bare l1=<level-noun>	-6 6
bare l1=<name>	-6 6
bare l1=<not>	6 -6
bare l1=<quality>	25 -25
bare l1=<v-bear>	-18 18
bare l1=<v-buy>	9 -9
bare l1=<v-end>	13 -13
bare l1=<v-say>	-28 28
bare l1=<v-sell>	8 -8
bare l1=<v-stay>	-13 13
bare l1=<v-suspend>	-8 8
bare l1=<v-target>	16 -16
bare l1=<v-threaten>	10 -10
bare l1=<v-up>	12 -12
bare l1=a	-12 12
bare l1=about	-6 6
bare l1=after	12 -12
bare l1=against	-10 10
bare l1=all	28 -28
bare l1=another	8 -8
bare l1=as	-8 8
bare l1=ask	-6 6
bare l1=at	-22 22
bare l1=back	14 -14
bare l1=be	-21 21
bare l1=became	-16 16
bare l1=become	-21 21
bare l1=been	-15 15
bare l1=before	19 -19
bare l1=between	11 -11
bare l1=buy	7 -7
bare l1=cost	16 -16
bare l1=day	9 -9
bare l1=down	6 -6
bare l1=every	8 -8
bare l1=fentanyl	-11 11
bare l1=first	13 -13
bare l1=for	19 -19
bare l1=from	-16 16
bare l1=get	-11 11
bare l1=had	-7 7
bare l1=has	6 -6
bare l1=have	-13 13
bare l1=hold	7 -7
bare l1=in	41 -41
bare l1=is	-23 23
bare l1=it	-6 6
bare l1=its	11 -11
bare l1=keep	-9 9
bare l1=last	8 -8
bare l1=levy	-10 10
bare l1=like	11 -11
bare l1=merdeka	11 -11
bare l1=notice	8 -8
bare l1=now	-7 7
bare l1=of	11 -11
bare l1=offer	-8 8
bare l1=on	15 -15
bare l1=one	6 -6
bare l1=other	-14 14
bare l1=our	-12 12
bare l1=past	18 -18
bare l1=pay	-28 28
bare l1=place	12 -12
bare l1=plu	-20 20
bare l1=point	12 -12
bare l1=propose	8 -8
bare l1=put	15 -15
bare l1=reach	-10 10
bare l1=read	-23 23
bare l1=round	9 -9
bare l1=say	-17 17
bare l1=sign	-18 18
bare l1=so	-6 6
bare l1=some	16 -16
bare l1=suspend	-7 7
bare l1=than	-15 15
bare l1=that	15 -15
bare l1=the	15 -15
bare l1=their	-11 11
bare l1=them	12 -12
bare l1=then	-6 6
bare l1=those	8 -8
bare l1=to	-17 17
bare l1=two	6 -6
bare l1=under	20 -20
bare l1=until	15 -15
bare l1=want	12 -12
bare l1=was	-19 19
bare l1=were	-16 16
bare l1=with	-7 7
bare l1=without	9 -9
bare l1=—	16 -16
bare l2="	9 -9
bare l2='s	-17 17
bare l2=(	14 -14
bare l2=,	-12 12
bare l2=<begin>	14 -14
bare l2=<day-gone>	26 -26
bare l2=<duty>	-35 35
bare l2=<gate>	-8 8
bare l2=<goods>	-19 19
bare l2=<level-noun>	-11 11
bare l2=<level>	-14 14
bare l2=<month-gone>	-10 10
bare l2=<name>	-25 25
bare l2=<not>	-12 12
bare l2=<office>	6 -6
bare l2=<person>	26 -26
bare l2=<quality>	-10 10
bare l2=<seat>	-7 7
bare l2=<sender>	11 -11
bare l2=<span>	14 -14
bare l2=<taker>	14 -14
bare l2=<v-agree>	32 -32
bare l2=<v-bear>	9 -9
bare l2=<v-begin>	17 -17
bare l2=<v-impose>	-11 11
bare l2=<v-propose>	8 -8
bare l2=<v-return>	7 -7
bare l2=<v-say>	-6 6
bare l2=<v-sell>	13 -13
bare l2=<v-stay>	-11 11
bare l2=<v-up>	-6 6
bare l2=a	-19 19
bare l2=about	12 -12
bare l2=after	-6 6
bare l2=agree	9 -9
bare l2=among	16 -16
bare l2=and	-8 8
bare l2=answer	7 -7
bare l2=are	-14 14
bare l2=as	10 -10
bare l2=ask	-6 6
bare l2=be	6 -6
bare l2=bean	7 -7
bare l2=been	7 -7
bare l2=before	12 -12
bare l2=begin	6 -6
bare l2=between	6 -6
bare l2=bring	-9 9
bare l2=car	6 -6
bare l2=charge	-9 9
bare l2=come	12 -12
bare l2=control	8 -8
bare l2=cost	-13 13
bare l2=country	-6 6
bare l2=down	-22 22
bare l2=duty	-19 19
bare l2=figure	-7 7
bare l2=go	-10 10
bare l2=had	10 -10
bare l2=half	6 -6
bare l2=has	9 -9
bare l2=have	-7 7
bare l2=he	16 -16
bare l2=in	17 -17
bare l2=it	-24 24
bare l2=its	6 -6
bare l2=law	-9 9
bare l2=leave	9 -9
bare l2=make	-6 6
bare l2=minute	7 -7
bare l2=more	-11 11
bare l2=now	-16 16
bare l2=of	7 -7
bare l2=on	18 -18
bare l2=one	-7 7
bare l2=or	-9 9
bare l2=paper	-9 9
bare l2=pay	-9 9
bare l2=place	-16 16
bare l2=put	-21 21
bare l2=sanction	7 -7
bare l2=say	12 -12
bare l2=sell	7 -7
bare l2=she	8 -8
bare l2=side	-12 12
bare l2=sign	18 -18
bare l2=so	10 -10
bare l2=stay	-9 9
bare l2=still	-14 14
bare l2=surcharge	-7 7
bare l2=take	17 -17
bare l2=talk	7 -7
bare l2=tell	-7 7
bare l2=ten	11 -11
bare l2=that	-6 6
bare l2=the	23 -23
bare l2=them	-8 8
bare l2=they	-23 23
bare l2=thi	7 -7
bare l2=three	6 -6
bare l2=together	13 -13
bare l2=top	8 -8
bare l2=truce	12 -12
bare l2=unless	6 -6
bare l2=us	-12 12
bare l2=vote	13 -13
bare l2=we	-21 21
bare l2=were	-14 14
bare l2=what	8 -8
bare l2=which	9 -9
bare l2=will	-18 18
bare l2=would	-14 14
bare l2=year	-20 20
bare l2=you	11 -11
bare l='s at	-22 22
bare l=, against	-18 18
bare l=, for	18 -18
bare l=, from	-6 6
bare l=, on	18 -18
bare l=, plu	-7 7
bare l=, to	-21 21
bare l=<begin> (	7 -7
bare l=<begin> about	-12 12
bare l=<begin> at	10 -10
bare l=<begin> not	-8 8
bare l=<begin> round	9 -9
bare l=<begin> the	-7 7
bare l=<day-ahead> ,	-7 7
bare l=<day-ahead> at	17 -17
bare l=<day-gone> at	10 -10
bare l=<level> to	-14 14
bare l=<name> ,	-7 7
bare l=<name> :	-9 9
bare l=<name> and	14 -14
bare l=<name> at	-19 19
bare l=<number> ,	-10 10
bare l=<number> and	-11 11
bare l=<number> for	28 -28
bare l=<number> of	25 -25
bare l=<number> or	-6 6
bare l=<number> plu	-15 15
bare l=<number> to	6 -6
bare l=<number> —	11 -11
bare l=<person> ,	24 -24
bare l=<span> and	18 -18
bare l=among the	16 -16
bare l=and the	-18 18
bare l=answer with	6 -6
bare l=are the	-10 10
bare l=between the	6 -6
bare l=country ,	-7 7
bare l=down from	-8 8
bare l=down to	-16 16
bare l=duty of	-28 28
bare l=go from	-7 7
bare l=good from	10 -10
bare l=good of	11 -11
bare l=had been	-17 17
bare l=had offer	9 -9
bare l=half past	6 -6
bare l=in at	-23 23
bare l=in the	29 -29
bare l=is charge	-7 7
bare l=it 's	-14 14
bare l=it has	13 -13
bare l=it is	-10 10
bare l=it pay	-9 9
bare l=it was	-12 12
bare l=make it	-6 6
bare l=more than	-18 18
bare l=now ,	-7 7
bare l=of the	27 -27
bare l=of which	-9 9
bare l=on pay	-6 6
bare l=out of	12 -12
bare l=pay the	-11 11
bare l=place of	-13 13
bare l=rate of	6 -6
bare l=sanction on	6 -6
bare l=start at	6 -6
bare l=stay at	-9 9
bare l=sum of	7 -7
bare l=tariff of	-8 8
bare l=that is	-11 11
bare l=that was	-7 7
bare l=the <quality>	18 -18
bare l=the first	13 -13
bare l=the old	-7 7
bare l=the other	-14 14
bare l=the reciprocal	18 -18
bare l=they pay	-10 10
bare l=to be	-19 19
bare l=unless the	6 -6
bare l=up from	9 -9
bare l=vote to	12 -12
bare l=was a	9 -9
bare l=we had	-6 6
bare l=we take	-14 14
bare l=which pay	-8 8
bare l=will be	-14 14
bare l=with the	-6 6
bare l=would like	-8 8
bare lll=" <number> for	10 -10
bare lll=, <number> and	-8 8
bare lll=, <number> to	6 -6
bare lll=, it was	-8 8
bare lll=, of which	-9 9
bare lll=, up from	9 -9
bare lll=, when the	8 -8
bare lll=, which pay	-8 8
bare lll=: <number> and	-10 10
bare lll=<begin> <begin> (	7 -7
bare lll=<begin> <begin> about	-12 12
bare lll=<begin> <begin> at	10 -10
bare lll=<begin> <begin> not	-8 8
bare lll=<begin> <begin> round	9 -9
bare lll=<begin> <begin> the	-7 7
bare lll=<begin> <name> :	-12 12
bare lll=<begin> <name> take	8 -8
bare lll=<begin> <number> for	16 -16
bare lll=<begin> <person> ,	9 -9
bare lll=<begin> <person> :	7 -7
bare lll=<begin> it pay	-6 6
bare lll=<begin> the other	-6 6
bare lll=<begin> they pay	-9 9
bare lll=<level> , not	-9 9
bare lll=<level> instead of	-9 9
bare lll=<level> on the	8 -8
bare lll=<month-gone> it was	6 -6
bare lll=<name> and <name>	-6 6
bare lll=<number> , <name>	-10 10
bare lll=<number> , and	-6 6
bare lll=<number> , then	-6 6
bare lll=<number> it was	13 -13
bare lll=<number> vote to	11 -11
bare lll=a rate of	6 -6
bare lll=and it was	12 -12
bare lll=are back at	-9 9
bare lll=at <number> and	-15 15
bare lll=come in at	-8 8
bare lll=from <level> to	-15 15
bare lll=from <number> to	-13 13
bare lll=go in at	-12 12
bare lll=go on pay	-6 6
bare lll=had ask for	6 -6
bare lll=in place of	-12 12
bare lll=into <name> at	-7 7
bare lll=it down to	10 -10
bare lll=it had been	-17 17
bare lll=meet was a	9 -9
bare lll=on <day-gone> ,	-6 6
bare lll=on good from	7 -7
bare lll=on good of	10 -10
bare lll=one of the	9 -9
bare lll=that it was	-13 13
bare lll=there have been	14 -14
bare lll=to go to	12 -12
bare lll=to make it	6 -6
bare lll=we ask for	-7 7
bare lll=would have been	-8 8
bare lr=" "	-10 10
bare lr=" for	10 -10
bare lr='s .	-9 9
bare lr=( )	7 -7
bare lr=, ,	17 -17
bare lr=, .	-12 12
bare lr=, on	-9 9
bare lr=: ,	-19 19
bare lr=: .	-7 7
bare lr=: for	9 -9
bare lr=: in	-6 6
bare lr=: more	-8 8
bare lr=: on	-8 8
bare lr=: question	15 -15
bare lr=<begin> ,	-19 19
bare lr=<begin> .	85 -85
bare lr=<begin> for	10 -10
bare lr=<begin> round	6 -6
bare lr=<begin> was	-15 15
bare lr=<begin> would	-17 17
bare lr=<name> ,	10 -10
bare lr=<quality> on	7 -7
bare lr=and .	-6 6
bare lr=and are	8 -8
bare lr=and on	-25 25
bare lr=and other	17 -17
bare lr=another ,	9 -9
bare lr=as .	-6 6
bare lr=at ,	-11 11
bare lr=at <day-today>	16 -16
bare lr=at time	9 -9
bare lr=at to	7 -7
bare lr=become .	-8 8
bare lr=been .	-11 11
bare lr=between and	11 -11
bare lr=charge .	-11 11
bare lr=for "	11 -11
bare lr=for ,	-6 6
bare lr=for .	13 -13
bare lr=for :	7 -7
bare lr=for on	-6 6
bare lr=from ,	6 -6
bare lr=from economy	14 -14
bare lr=from in	-10 10
bare lr=from to	-20 20
bare lr=get ,	-11 11
bare lr=has .	9 -9
bare lr=in .	13 -13
bare lr=is .	-20 20
bare lr=it .	-12 12
bare lr=last ,	7 -7
bare lr=make .	-13 13
bare lr=of ,	-8 8
bare lr=of ;	-11 11
bare lr=of <quality>	13 -13
bare lr=of economy	7 -7
bare lr=of on	-17 17
bare lr=offer ,	9 -9
bare lr=offer .	-16 16
bare lr=old .	6 -6
bare lr=on .	-14 14
bare lr=on economy	12 -12
bare lr=on rare	6 -6
bare lr=other .	-22 22
bare lr=pay ,	-11 11
bare lr=pay .	-29 29
bare lr=pay again	9 -9
bare lr=plu .	-12 12
bare lr=round .	6 -6
bare lr=take .	-7 7
bare lr=take from	-7 7
bare lr=than .	-16 16
bare lr=the ,	6 -6
bare lr=the again	-7 7
bare lr=the and	10 -10
bare lr=the duty	-10 10
bare lr=the for	-7 7
bare lr=the government	12 -12
bare lr=the is	-12 12
bare lr=the largest	12 -12
bare lr=the of	-14 14
bare lr=the on	14 -14
bare lr=the side	11 -11
bare lr=the that	-15 15
bare lr=then ,	-12 12
bare lr=then .	7 -7
bare lr=to ,	-8 8
bare lr=to .	-16 16
bare lr=to and	-11 11
bare lr=to in	-15 15
bare lr=want .	13 -13
bare lr=was ,	-19 19
bare lr=were and	-7 7
bare lr=with ,	-10 10
bare lr=with .	-16 16
bare lr=with on	-10 10
bare lr=without ,	7 -7
bare next=digits 	11 -11
bare next=digits ,	-16 16
bare next=digits and	-11 11
bare next=digits for	15 -15
bare next=digits of	15 -15
bare next=digits to	7 -7
bare next=digits —	9 -9
bare next=free far	22 -22
bare next=signed ,	-11 11
bare next=signed far	37 -37
bare next=signed of	22 -22
bare next=signed to	-10 10
bare next=word 	11 -11
bare next=word ,	-12 12
bare next=word and	-11 11
bare next=word far	-15 15
bare next=word for	19 -19
bare next=worked far	-7 7
bare numbers=1	13 -13
bare numbers=2	8 -8
bare numbers=3	8 -8
bare numbers=4	-13 13
bare parties=false	7 -7
bare parties=part	12 -12
bare prior=digits , and	-7 7
bare prior=digits and	-25 25
bare prior=digits for	11 -11
bare prior=digits of	23 -23
bare prior=digits to	21 -21
bare prior=digits —	14 -14
bare prior=free far	-9 9
bare prior=none	20 -20
bare prior=signed , not	-9 9
bare prior=signed , of which	-8 8
bare prior=signed far	-16 16
bare prior=signed instead of	-9 9
bare prior=signed on the	8 -8
bare prior=signed to	-14 14
bare prior=word 	26 -26
bare prior=word ,	-11 11
bare prior=word and	13 -13
bare prior=word far	16 -16
bare prior=word for	18 -18
bare prior=word of the	9 -9
bare prior=word to	-10 10
bare r1="	-14 14
bare r1=(	8 -8
bare r1=,	-35 35
bare r1=.	-17 17
bare r1=<agent>	19 -19
bare r1=<day-today>	-6 6
bare r1=<goods>	42 -42
bare r1=<level-noun>	18 -18
bare r1=<name>	12 -12
bare r1=<office>	9 -9
bare r1=<quality>	31 -31
bare r1=<sender>	15 -15
bare r1=<span>	22 -22
bare r1=<v-bear>	10 -10
bare r1=<v-begin>	-16 16
bare r1=<v-impose>	16 -16
bare r1=<v-say>	6 -6
bare r1=<v-target>	6 -6
bare r1=?	-24 24
bare r1=a	11 -11
bare r1=again	-17 17
bare r1=all	-8 8
bare r1=and	-27 27
bare r1=announcement	8 -8
bare r1=as	-19 19
bare r1=before	-22 22
bare r1=by	16 -16
bare r1=cargoe	12 -12
bare r1=category	8 -8
bare r1=come	-9 9
bare r1=could	-7 7
bare r1=deal	-7 7
bare r1=duty	-7 7
bare r1=economy	42 -42
bare r1=figure	12 -12
bare r1=from	-17 17
bare r1=government	15 -15
bare r1=in	-25 25
bare r1=is	-13 13
bare r1=job	12 -12
bare r1=largest	12 -12
bare r1=less	-14 14
bare r1=list	15 -15
bare r1=member	7 -7
bare r1=metal	10 -10
bare r1=metre	18 -18
bare r1=now	-26 26
bare r1=number	7 -7
bare r1=of	14 -14
bare r1=on	-48 48
bare r1=once	-11 11
bare r1=or	-6 6
bare r1=other	26 -26
bare r1=partner	8 -8
bare r1=per	-13 13
bare r1=percent	-14 14
bare r1=point	26 -26
bare r1=question	18 -18
bare r1=rare	13 -13
bare r1=round	17 -17
bare r1=run	8 -8
bare r1=side	18 -18
bare r1=since	-21 21
bare r1=step	6 -6
bare r1=tenth	9 -9
bare r1=that	-10 10
bare r1=the	-9 9
bare r1=there	-11 11
bare r1=thi	14 -14
bare r1=thing	17 -17
bare r1=time	29 -29
bare r1=to	-6 6
bare r1=too	-8 8
bare r1=was	-14 14
bare r1=when	-6 6
bare r1=will	-6 6
bare r1=word	8 -8
bare r1=would	-24 24
bare r1=—	-8 8
bare r2="	-15 15
bare r2='	6 -6
bare r2='s	11 -11
bare r2=,	11 -11
bare r2=.	-10 10
bare r2=:	20 -20
bare r2=;	11 -11
bare r2=<duty>	24 -24
bare r2=<goods>	6 -6
bare r2=<level>	-11 11
bare r2=<money>	12 -12
bare r2=<month-ahead>	-21 21
bare r2=<month-gone>	-14 14
bare r2=<name>	-10 10
bare r2=<not>	-8 8
bare r2=<number>	15 -15
bare r2=<office>	6 -6
bare r2=<organisation>	-22 22
bare r2=<sender>	26 -26
bare r2=<span>	9 -9
bare r2=<taker>	14 -14
bare r2=<v-agree>	14 -14
bare r2=<v-bear>	21 -21
bare r2=<v-end>	7 -7
bare r2=<v-impose>	15 -15
bare r2=<v-say>	6 -6
bare r2=<v-stay>	-15 15
bare r2=<v-up>	-7 7
bare r2=?	-18 18
bare r2=again	-11 11
bare r2=against	-15 15
bare r2=and	10 -10
bare r2=as	17 -17
bare r2=at	20 -20
bare r2=back	-19 19
bare r2=because	-12 12
bare r2=before	9 -9
bare r2=both	-8 8
bare r2=but	-7 7
bare r2=buyer	9 -9
bare r2=by	-7 7
bare r2=cent	-11 11
bare r2=company	13 -13
bare r2=could	-6 6
bare r2=country	12 -12
bare r2=day	12 -12
bare r2=do	-12 12
bare r2=duty	20 -20
bare r2=earth	13 -13
bare r2=fentanyl	-15 15
bare r2=firm	8 -8
bare r2=for	-9 9
bare r2=get	17 -17
bare r2=has	12 -12
bare r2=he	-11 11
bare r2=if	-7 7
bare r2=in	14 -14
bare r2=is	-7 7
bare r2=its	-9 9
bare r2=last	-8 8
bare r2=make	-9 9
bare r2=most	-8 8
bare r2=not	-14 14
bare r2=of	24 -24
bare r2=one	13 -13
bare r2=our	-20 20
bare r2=over	8 -8
bare r2=per	-20 20
bare r2=point	-19 19
bare r2=rare	7 -7
bare r2=remain	-6 6
bare r2=since	12 -12
bare r2=state	7 -7
bare r2=stay	-8 8
bare r2=that	14 -14
bare r2=the	-23 23
bare r2=them	7 -7
bare r2=then	-14 14
bare r2=there	-16 16
bare r2=those	-10 10
bare r2=three	8 -8
bare r2=to	-7 7
bare r2=top	-7 7
bare r2=two	6 -6
bare r2=under	11 -11
bare r2=up	6 -6
bare r2=week	8 -8
bare r2=were	11 -11
bare r2=what	-22 22
bare r2=with	13 -13
bare r2=year	15 -15
bare r2=you	-11 11
bare r=) .	-20 20
bare r=) the	9 -9
bare r=, "	8 -8
bare r=, <level>	-8 8
bare r=, <number>	-25 25
bare r=, <quality>	20 -20
bare r=, at	8 -8
bare r=, because	-12 12
bare r=, both	-6 6
bare r=, but	-6 6
bare r=, by	-8 8
bare r=, for	-15 15
bare r=, he	-14 14
bare r=, if	-7 7
bare r=, in	-7 7
bare r=, is	-6 6
bare r=, not	-15 15
bare r=, on	-16 16
bare r=, that	8 -8
bare r=, the	13 -13
bare r=, then	-12 12
bare r=, with	13 -13
bare r=. "	-19 19
bare r=. <end>	-13 13
bare r=; the	-8 8
bare r=<day-today> ,	11 -11
bare r=<day-today> .	-18 18
bare r=<quality> country	9 -9
bare r=<quality> firm	8 -8
bare r=<span> .	17 -17
bare r=and <number>	-12 12
bare r=and a	-13 13
bare r=before ,	-7 7
bare r=before .	-24 24
bare r=economy .	9 -9
bare r=economy that	6 -6
bare r=for <number>	31 -31
bare r=for the	7 -7
bare r=further point	-13 13
bare r=in <month-ahead>	-16 16
bare r=in <name>	-6 6
bare r=is what	-20 20
bare r=largest buyer	7 -7
bare r=last week	-8 8
bare r=more ,	-10 10
bare r=now ,	-8 8
bare r=now .	-19 19
bare r=of <level>	21 -21
bare r=of <number>	20 -20
bare r=of its	-11 11
bare r=of our	-8 8
bare r=of the	-27 27
bare r=of their	6 -6
bare r=of them	16 -16
bare r=of us	10 -10
bare r=of you	8 -8
bare r=on <day-gone>	-11 11
bare r=on <quality>	-14 14
bare r=on a	7 -7
bare r=on our	-10 10
bare r=on their	-10 10
bare r=on top	-7 7
bare r=or <number>	-7 7
bare r=per cent	-11 11
bare r=question <end>	12 -12
bare r=rare earth	13 -13
bare r=the <organisation>	-19 19
bare r=to <level>	-10 10
bare r=to <number>	11 -11
bare r=to the	-6 6
bare r=under the	-9 9
bare r=will be	-7 7
bare r=with the	-7 7
bare r=— <number>	9 -9
bare round	-22 22
bare said	-38 38
bare said small	-11 11
bare signed ahead=1	31 -31
bare signed ahead=2	13 -13
bare signed ahead=far	-25 25
bare signed ahead=near	12 -12
bare signed back=far	10 -10
bare signed back=none	11 -11
bare signed=0	15 -15
bare signed=1	-20 20
bare signed=2	25 -25
bare times=1	24 -24
bare times=2	-11 11
broken	20 -20
c0=buy	17 -17
c0=down	6 -6
c0=propose	-14 14
c0=target	-8 8
c0=up	10 -10
c1=agree	12 -12
c1=buy	7 -7
c1=deny	7 -7
c1=end	21 -21
c1=propose	-18 18
c1=target	-18 18
c1=threaten	-22 22
c1=up	14 -14
c2=agree	10 -10
c2=bear	22 -22
c2=down	9 -9
c2=end	6 -6
c2=sell	14 -14
c2=stay	-9 9
c2=target	8 -8
c2=threaten	-14 14
ct0=agree pluperfect	-10 10
ct0=agree present	11 -11
ct0=bear pluperfect	-14 14
ct0=bear present-passive	16 -16
ct0=begin perfect	11 -11
ct0=begin present	-11 11
ct0=buy future	14 -14
ct0=buy past	7 -7
ct0=down future	-13 13
ct0=down future-passive	-11 11
ct0=down past	7 -7
ct0=down past-passive	12 -12
ct0=down perfect	-10 10
ct0=down pluperfect	17 -17
ct0=down present-passive	-9 9
ct0=end modal	10 -10
ct0=end present	-6 6
ct0=impose future	-6 6
ct0=impose future-passive	-6 6
ct0=impose past	-10 10
ct0=impose past-passive	7 -7
ct0=impose pluperfect	18 -18
ct0=impose pluperfect-passive	8 -8
ct0=impose present-passive	-13 13
ct0=propose future	-15 15
ct0=propose modal	-22 22
ct0=propose past	-20 20
ct0=propose pluperfect	12 -12
ct0=propose present	6 -6
ct0=return present	6 -6
ct0=say modal	12 -12
ct0=say past	11 -11
ct0=say present	-30 30
ct0=say present-passive	14 -14
ct0=sell future	7 -7
ct0=sell modal	7 -7
ct0=sell past	11 -11
ct0=sell present	-11 11
ct0=stay past-passive	8 -8
ct0=suspend modal	-8 8
ct0=suspend past	-10 10
ct0=target perfect-passive	6 -6
ct0=target present-passive	-11 11
ct0=up future	8 -8
ct0=up past	13 -13
ct0=up past-passive	-13 13
ct1=agree participle-passive	9 -9
ct1=agree pluperfect	-10 10
ct1=agree present	13 -13
ct1=bear gerund	-14 14
ct1=bear infinitive	13 -13
ct1=bear modal	7 -7
ct1=bear pluperfect	-14 14
ct1=bear present-passive	14 -14
ct1=begin infinitive	-16 16
ct1=begin participle-passive	10 -10
ct1=begin perfect	12 -12
ct1=begin present	-7 7
ct1=buy future	14 -14
ct1=buy infinitive	-11 11
ct1=buy past	7 -7
ct1=down future	-13 13
ct1=down future-passive	-11 11
ct1=down infinitive	-13 13
ct1=down past	7 -7
ct1=down past-passive	12 -12
ct1=down perfect	-10 10
ct1=down pluperfect	17 -17
ct1=down present-passive	-9 9
ct1=end infinitive	21 -21
ct1=end modal	10 -10
ct1=end participle-passive	6 -6
ct1=end present	-7 7
ct1=impose future-passive	-6 6
ct1=impose gerund	-23 23
ct1=impose infinitive-passive	-7 7
ct1=impose pluperfect	18 -18
ct1=impose pluperfect-passive	8 -8
ct1=impose present	6 -6
ct1=impose present-passive	-12 12
ct1=propose future	-14 14
ct1=propose gerund	-6 6
ct1=propose infinitive	-8 8
ct1=propose modal	-19 19
ct1=propose participle-passive	-22 22
ct1=propose past	-14 14
ct1=propose pluperfect	12 -12
ct1=propose present	9 -9
ct1=return present	6 -6
ct1=say infinitive	10 -10
ct1=say modal	12 -12
ct1=say past	7 -7
ct1=say past-passive	-8 8
ct1=say present	-30 30
ct1=say present-passive	14 -14
ct1=sell future	7 -7
ct1=sell modal	7 -7
ct1=sell past	11 -11
ct1=sell present	-11 11
ct1=stay future	7 -7
ct1=stay infinitive	-9 9
ct1=stay participle-passive	11 -11
ct1=stay past-passive	8 -8
ct1=suspend gerund	-11 11
ct1=suspend modal	-8 8
ct1=suspend participle-passive	7 -7
ct1=suspend past	-10 10
ct1=target past	-8 8
ct1=target perfect	-8 8
ct1=target perfect-passive	6 -6
ct1=target present-passive	-11 11
ct1=threaten participle-passive	-10 10
ct1=threaten past	-6 6
ct1=threaten perfect	-10 10
ct1=up future	8 -8
ct1=up past	13 -13
ct1=up past-passive	-13 13
ct1=up present	7 -7
ct2=agree participle-passive	-6 6
ct2=agree present	-8 8
ct2=agree present-passive	11 -11
ct2=bear infinitive	6 -6
ct2=bear perfect	-10 10
ct2=bear present	20 -20
ct2=begin infinitive	-10 10
ct2=begin modal	6 -6
ct2=begin past	11 -11
ct2=begin past-passive	9 -9
ct2=begin present	-24 24
ct2=down gerund	-6 6
ct2=down modal	-9 9
ct2=down past	8 -8
ct2=down present	13 -13
ct2=end past	10 -10
ct2=end present	6 -6
ct2=impose infinitive	13 -13
ct2=impose modal	8 -8
ct2=impose modal-passive	-10 10
ct2=impose participle-passive	-14 14
ct2=impose past	-13 13
ct2=impose present	23 -23
ct2=impose present-passive	-14 14
ct2=propose past	7 -7
ct2=propose past-passive	-12 12
ct2=propose present	14 -14
ct2=say past	-6 6
ct2=sell participle-passive	7 -7
ct2=stay gerund	12 -12
ct2=stay perfect	6 -6
ct2=stay present	-17 17
ct2=suspend participle-passive	-16 16
ct2=suspend past	8 -8
ct2=target present	33 -33
ct2=target present-passive	-7 7
ct2=up gerund	-6 6
ct2=up infinitive	11 -11
ct2=up modal	6 -6
ct2=up past	-7 7
duty ahead=1	6 -6
duty ahead=far	11 -11
duty ahead=none	9 -9
duty back=none	16 -16
duty=false	11 -11
duty=true	7 -7
f:"	21 -21
f:&	21 -21
f:(	23 -23
f:-	-8 8
f:.	-8 8
f:;	29 -29
f:<duty>	7 -7
f:<gate>	-7 7
f:<goods>	-13 13
f:<level>	31 -31
f:<money>	20 -20
f:<month-gone>	-21 21
f:<name>	-20 20
f:<not>	-10 10
f:<number>	-16 16
f:<office>	19 -19
f:<points>	-6 6
f:<quality>	-27 27
f:<seat>	-22 22
f:<sender>	18 -18
f:<span>	14 -14
f:<taker>	22 -22
f:<v-agree>	27 -27
f:<v-bear>	-7 7
f:<v-begin>	-8 8
f:<v-buy>	13 -13
f:<v-deny>	-7 7
f:<v-down>	7 -7
f:<v-end>	6 -6
f:<v-propose>	11 -11
f:<v-return>	15 -15
f:<v-say>	-6 6
f:<v-sell>	-10 10
f:<v-suspend>	-10 10
f:<v-target>	18 -18
f:<v-threaten>	21 -21
f:?	24 -24
f:a	15 -15
f:abolish	-10 10
f:about	-13 13
f:above	27 -27
f:abroad	11 -11
f:according	-12 12
f:accused	-7 7
f:add	-15 15
f:additional	14 -14
f:adjust	-6 6
f:admit	-8 8
f:adopt	9 -9
f:affected	7 -7
f:affiliate	10 -10
f:after	-7 7
f:again	9 -9
f:ago	14 -14
f:agree	32 -32
f:agreement	-7 7
f:air	15 -15
f:all	-11 11
f:allow	6 -6
f:alone	13 -13
f:along	13 -13
f:also	-14 14
f:altogether	-6 6
f:aluminium	-6 6
f:aluminum	8 -8
f:alway	23 -23
f:am	-32 32
f:among	15 -15
f:and	-9 9
f:announce	-44 44
f:announcement	-8 8
f:another	8 -8
f:answer	12 -12
f:anyone	9 -9
f:apart	7 -7
f:apple	-7 7
f:apply	6 -6
f:approve	27 -27
f:as	15 -15
f:ask	25 -25
f:asleep	-6 6
f:average	-16 16
f:away	-13 13
f:back	6 -6
f:ban	8 -8
f:bar	-7 7
f:bean	-20 20
f:became	-15 15
f:because	-7 7
f:become	-12 12
f:been	6 -6
f:beer	-15 15
f:before	-7 7
f:being	-7 7
f:below	17 -17
f:between	18 -18
f:beyond	-7 7
f:bicycle	-14 14
f:big	8 -8
f:bite	17 -17
f:bond	7 -7
f:both	12 -12
f:break	8 -8
f:breath	-6 6
f:bridge	11 -11
f:budget	13 -13
f:busan	7 -7
f:buse	-6 6
f:business	-10 10
f:buy	6 -6
f:buyer	12 -12
f:by	22 -22
f:c	7 -7
f:call	-28 28
f:can	-8 8
f:cancel	-17 17
f:capital	-8 8
f:car	11 -11
f:carrier	7 -7
f:case	14 -14
f:ceasefire	8 -8
f:cent	19 -19
f:chance	7 -7
f:charge	-14 14
f:chart	-9 9
f:cheese	-6 6
f:chicken	-18 18
f:chip	27 -27
f:chocolate	8 -8
f:city	23 -23
f:client	23 -23
f:climb	-9 9
f:clock	-9 9
f:close	19 -19
f:closed	11 -11
f:club	10 -10
f:coal	11 -11
f:cocoa	-7 7
f:cod	-8 8
f:coffee	-10 10
f:colleague	8 -8
f:come	-18 18
f:comment	-9 9
f:commerce	12 -12
f:common	6 -6
f:company	22 -22
f:complain	-6 6
f:confirm	-10 10
f:consent	6 -6
f:continue	-10 10
f:contract	12 -12
f:control	-19 19
f:copper	8 -8
f:cork	-10 10
f:correct	-7 7
f:corrected	-12 12
f:cosmetic	8 -8
f:cost	26 -26
f:cotton	-11 11
f:could	14 -14
f:count	-8 8
f:counter	8 -8
f:countermeasure	-7 7
f:country	21 -21
f:county	7 -7
f:course	-8 8
f:cousin	-14 14
f:crane	12 -12
f:critical	-18 18
f:crude	-7 7
f:custom	-16 16
f:date	10 -10
f:day	-10 10
f:de	-7 7
f:deadline	8 -8
f:deal	8 -8
f:dealer	-7 7
f:decide	8 -8
f:decided	-6 6
f:decision	-8 8
f:decline	19 -19
f:deficit	13 -13
f:delegation	-7 7
f:deny	-16 16
f:depend	-10 10
f:deposit	6 -6
f:desk	9 -9
f:diary	7 -7
f:did	-15 15
f:die	-8 8
f:diesel	8 -8
f:digital	6 -6
f:director	18 -18
f:discuss	-8 8
f:dispute	6 -6
f:district	6 -6
f:doe	10 -10
f:doing	-12 12
f:dollar	11 -11
f:don't	8 -8
f:door	-6 6
f:draft	-11 11
f:drawer	-32 32
f:dried	-8 8
f:drone	-7 7
f:dry	17 -17
f:due	13 -13
f:eastern	6 -6
f:eat	6 -6
f:economic	6 -6
f:effect	-25 25
f:effective	-17 17
f:either	-12 12
f:election	7 -7
f:electric	-12 12
f:electricity	12 -12
f:else	-6 6
f:elsewhere	-12 12
f:emergency	-18 18
f:empty	-12 12
f:end	-13 13
f:enough	-12 12
f:enter	18 -18
f:equipment	11 -11
f:evening	-13 13
f:ever	-8 8
f:every	-14 14
f:everybody	17 -17
f:everyone	22 -22
f:everything	-17 17
f:examine	8 -8
f:exempt	14 -14
f:exist	8 -8
f:expect	9 -9
f:expire	12 -12
f:export	14 -14
f:exporter	-13 13
f:expressed	-6 6
f:extend	34 -34
f:extension	15 -15
f:face	13 -13
f:fact	8 -8
f:factory	-8 8
f:fail	11 -11
f:fall	8 -8
f:false	-9 9
f:fare	6 -6
f:farm	-11 11
f:fear	-15 15
f:fee	38 -38
f:fentanyl	-38 38
f:figure	-29 29
f:filed	-13 13
f:fix	13 -13
f:flat	-7 7
f:follow	-10 10
f:for	15 -15
f:force	16 -16
f:forced	-13 13
f:forecast	6 -6
f:foreseen	-11 11
f:four	15 -15
f:fourth	12 -12
f:free	-11 11
f:freeze	-6 6
f:freight	19 -19
f:frozen	6 -6
f:further	-8 8
f:future	7 -7
f:gain	18 -18
f:game	14 -14
f:gave	14 -14
f:geneva	-15 15
f:georgia	-8 8
f:give	9 -9
f:given	8 -8
f:glad	7 -7
f:glass	-6 6
f:go	8 -8
f:gold	-7 7
f:good	26 -26
f:government	9 -9
f:green	-6 6
f:ground	-7 7
f:group	20 -20
f:grow	14 -14
f:growth	7 -7
f:h	9 -9
f:had	10 -10
f:handed	-6 6
f:have	-16 16
f:he	-28 28
f:headline	7 -7
f:hear	7 -7
f:heavy	8 -8
f:height	-22 22
f:help	13 -13
f:high	-10 10
f:higher	-12 12
f:his	8 -8
f:hit	19 -19
f:hold	-13 13
f:hour	16 -16
f:house	-10 10
f:household	8 -8
f:how	14 -14
f:hundred	-12 12
f:hurry	8 -8
f:i	-33 33
f:i'd	-8 8
f:i'll	-14 14
f:i'm	23 -23
f:if	28 -28
f:import	21 -21
f:in	6 -6
f:included	6 -6
f:including	-15 15
f:increase	13 -13
f:inflation	34 -34
f:informed	13 -13
f:initialled	-16 16
f:inquiry	-9 9
f:insist	10 -10
f:interest	23 -23
f:into	9 -9
f:invest	-6 6
f:investor	14 -14
f:is	-23 23
f:issued	-21 21
f:it	-9 9
f:it'd	11 -11
f:item	-12 12
f:its	9 -9
f:job	7 -7
f:joint	-7 7
f:judgment	-9 9
f:know	-7 7
f:labor	-12 12
f:lamp	13 -13
f:lapse	9 -9
f:last	-14 14
f:lasted	8 -8
f:lasting	15 -15
f:later	-19 19
f:laugh	-7 7
f:lawyer	20 -20
f:lead	6 -6
f:leave	-16 16
f:led	9 -9
f:less	24 -24
f:let	-11 11
f:letter	7 -7
f:levy	-10 10
f:lift	-10 10
f:light	7 -7
f:like	25 -25
f:limit	28 -28
f:list	-22 22
f:little	16 -16
f:longer	29 -29
f:lorry	26 -26
f:lose	32 -32
f:lower	10 -10
f:lunch	14 -14
f:m	6 -6
f:machinery	-14 14
f:magnet	-6 6
f:maize	-8 8
f:maker	20 -20
f:man	-15 15
f:management	17 -17
f:many	7 -7
f:margin	7 -7
f:me	6 -6
f:meantime	-10 10
f:measure	24 -24
f:meat	7 -7
f:medicine	-6 6
f:meet	16 -16
f:member	-16 16
f:memorandum	9 -9
f:mentioned	-6 6
f:metal	12 -12
f:metre	15 -15
f:middle	18 -18
f:midnight	-20 20
f:might	-14 14
f:milk	-12 12
f:million	22 -22
f:mineral	-6 6
f:minister	-8 8
f:ministry	11 -11
f:moment	-10 10
f:money	13 -13
f:month	19 -19
f:morning	13 -13
f:mortgage	11 -11
f:most	-22 22
f:motor	8 -8
f:move	-13 13
f:mr	9 -9
f:must	-7 7
f:my	16 -16
f:name	6 -6
f:named	6 -6
f:nearly	13 -13
f:needed	12 -12
f:negotiate	10 -10
f:negotiator	-10 10
f:neighbour	12 -12
f:new	11 -11
f:newspaper	7 -7
f:next	8 -8
f:nickel	12 -12
f:night	21 -21
f:no	9 -9
f:nobody	-6 6
f:nor	10 -10
f:normal	-8 8
f:not	-17 17
f:note	28 -28
f:nothing	14 -14
f:now	-26 26
f:nut	-10 10
f:o'clock	9 -9
f:of	11 -11
f:offer	40 -40
f:oil	14 -14
f:on	-7 7
f:one	-15 15
f:only	-6 6
f:open	-6 6
f:opened	11 -11
f:operator	13 -13
f:opposition	26 -26
f:orange	-8 8
f:other	-26 26
f:otherwise	-15 15
f:out	-28 28
f:outside	19 -19
f:over	-7 7
f:page	-9 9
f:palm	23 -23
f:parliament	-8 8
f:part	-10 10
f:partner	14 -14
f:pass	-12 12
f:past	-11 11
f:pause	-19 19
f:pay	-16 16
f:people	-14 14
f:perhap	-7 7
f:period	6 -6
f:pharmaceutical	12 -12
f:phone	11 -11
f:place	11 -11
f:plan	-16 16
f:plastic	-8 8
f:player	6 -6
f:please	26 -26
f:plu	21 -21
f:point	34 -34
f:port	19 -19
f:pound	11 -11
f:prepare	-37 37
f:present	-13 13
f:price	17 -17
f:producer	-8 8
f:product	13 -13
f:prolonged	18 -18
f:promise	-11 11
f:propose	-8 8
f:published	6 -6
f:quantity	-9 9
f:quarter	10 -10
f:question	12 -12
f:queue	15 -15
f:quota	-12 12
f:rain	12 -12
f:rather	-10 10
f:ratified	16 -16
f:raw	9 -9
f:reach	-10 10
f:ready	13 -13
f:recall	6 -6
f:refrain	13 -13
f:related	6 -6
f:remove	9 -9
f:repair	12 -12
f:reply	-7 7
f:request	6 -6
f:require	-7 7
f:restriction	-7 7
f:return	22 -22
f:revert	11 -11
f:right	13 -13
f:rise	6 -6
f:risk	15 -15
f:river	8 -8
f:room	21 -21
f:rose	14 -14
f:round	33 -33
f:rule	8 -8
f:run	9 -9
f:s	12 -12
f:salmon	-6 6
f:salt	23 -23
f:same	-19 19
f:scrap	13 -13
f:season	10 -10
f:second	21 -21
f:see	-24 24
f:sell	-12 12
f:send	6 -6
f:set	-6 6
f:shall	-10 10
f:shanghai	7 -7
f:share	33 -33
f:sheep	7 -7
f:shelve	-8 8
f:shenzhen	6 -6
f:ship	-19 19
f:shipment	17 -17
f:shirt	8 -8
f:shook	11 -11
f:short	7 -7
f:side	13 -13
f:signature	-15 15
f:sit	16 -16
f:sixth	13 -13
f:size	6 -6
f:snap	-6 6
f:so	-26 26
f:software	-17 17
f:some	24 -24
f:somebody	-13 13
f:sooner	-9 9
f:spare	-7 7
f:speak	-8 8
f:split	14 -14
f:spoke	-14 14
f:spoken	-9 9
f:spring	-13 13
f:standstill	10 -10
f:stay	8 -8
f:steel	-22 22
f:step	-9 9
f:still	6 -6
f:stockholm	-15 15
f:stop	-11 11
f:street	12 -12
f:strike	19 -19
f:subject	12 -12
f:sugar	13 -13
f:summer	-13 13
f:surcharge	15 -15
f:suspend	19 -19
f:system	-13 13
f:take	-10 10
f:talk	-26 26
f:talked	13 -13
f:talking	13 -13
f:tariff	12 -12
f:tea	17 -17
f:team	20 -20
f:telephone	-12 12
f:ten	13 -13
f:than	29 -29
f:that	-12 12
f:the	12 -12
f:their	11 -11
f:them	27 -27
f:themselve	-19 19
f:then	-19 19
f:there	-26 26
f:thi	21 -21
f:thing	-42 42
f:think	-22 22
f:those	-26 26
f:though	-8 8
f:through	9 -9
f:ticket	7 -7
f:tiktok	-7 7
f:till	-10 10
f:time	12 -12
f:tin	-8 8
f:to	22 -22
f:toll	6 -6
f:tomatoe	-12 12
f:ton	11 -11
f:tool	-6 6
f:top	-33 33
f:total	-12 12
f:touched	-11 11
f:town	16 -16
f:trade	12 -12
f:treaty	-38 38
f:truck	7 -7
f:true	-14 14
f:turn	-17 17
f:turnout	10 -10
f:twice	-8 8
f:two	-6 6
f:unchanged	41 -41
f:unlawful	-6 6
f:unless	6 -6
f:until	9 -9
f:up	20 -20
f:us	40 -40
f:used	-15 15
f:very	10 -10
f:volume	8 -8
f:wage	8 -8
f:waiting	16 -16
f:want	11 -11
f:warn	13 -13
f:was	-21 21
f:watche	-9 9
f:way	-25 25
f:week	-20 20
f:weekend	-14 14
f:well	-21 21
f:whatever	-22 22
f:when	-16 16
f:where	-7 7
f:whether	28 -28
f:which	8 -8
f:who	-8 8
f:whole	-19 19
f:why	-7 7
f:will	-11 11
f:wine	-6 6
f:winter	-7 7
f:within	7 -7
f:without	-14 14
f:won't	16 -16
f:word	-17 17
f:work	15 -15
f:worst	-9 9
f:would	-15 15
f:write	-13 13
f:wrong	-8 8
f:yet	-7 7
f:yield	28 -28
f:you	-29 29
f:you're	-13 13
f:your	-20 20
f:—	14 -14
f:•	-9 9
first-of-paragraph	24 -24
form=digits	-6 6
form=fraction	44 -44
form=free	14 -14
form=signed	-9 9
form=word	11 -11
form=worked	16 -16
free band=0	14 -14
free duty ahead=far	24 -24
free duty ahead=near	17 -17
free duty ahead=none	-7 7
free duty back=1	7 -7
free duty back=2	6 -6
free duty back=none	11 -11
free duty=true	14 -14
free form=free	14 -14
free goods	-17 17
free goods at large	23 -23
free habit=always	-9 9
free habit=never	18 -18
free habit=seldom	29 -29
free l1='s	34 -34
free l1=:	-26 26
free l1=<goods>	-37 37
free l1=<level-noun>	-20 20
free l1=<name>	-7 7
free l1=<not>	8 -8
free l1=<organisation>	11 -11
free l1=<v-bear>	-10 10
free l1=<v-begin>	-7 7
free l1=<v-down>	9 -9
free l1=<v-impose>	-14 14
free l1=<v-propose>	-23 23
free l1=<v-say>	38 -38
free l1=<v-target>	-24 24
free l1=<v-up>	7 -7
free l1=and	14 -14
free l1=at	-35 35
free l1=be	10 -10
free l1=beef	-18 18
free l1=bring	7 -7
free l1=charge	-27 27
free l1=duty	6 -6
free l1=for	-14 14
free l1=from	-12 12
free l1=get	22 -22
free l1=had	-11 11
free l1=has	17 -17
free l1=have	7 -7
free l1=if	17 -17
free l1=in	-19 19
free l1=not	8 -8
free l1=now	-10 10
free l1=of	-18 18
free l1=on	-8 8
free l1=or	29 -29
free l1=pay	-35 35
free l1=say	27 -27
free l1=so	9 -9
free l1=take	-11 11
free l1=that	16 -16
free l1=the	15 -15
free l1=there	-9 9
free l1=to	-13 13
free l1=were	15 -15
free l1=which	11 -11
free l1=with	12 -12
free l1=would	9 -9
free l2=,	9 -9
free l2=:	19 -19
free l2=<agent>	18 -18
free l2=<day-gone>	6 -6
free l2=<level>	11 -11
free l2=<name>	-6 6
free l2=<not>	15 -15
free l2=<organisation>	-6 6
free l2=<v-agree>	20 -20
free l2=<v-bear>	-14 14
free l2=<v-begin>	-18 18
free l2=<v-end>	7 -7
free l2=<v-impose>	16 -16
free l2=<v-say>	17 -17
free l2=<v-stay>	9 -9
free l2=<v-up>	-9 9
free l2=agreement	-7 7
free l2=are	13 -13
free l2=ask	7 -7
free l2=be	9 -9
free l2=coffee	-17 17
free l2=down	-17 17
free l2=duty	16 -16
free l2=enter	-15 15
free l2=fall	-8 8
free l2=go	-9 9
free l2=have	10 -10
free l2=in	-24 24
free l2=is	7 -7
free l2=oil	-15 15
free l2=on	18 -18
free l2=part	-6 6
free l2=scale	7 -7
free l2=tariff	-15 15
free l2=that	-8 8
free l2=they	11 -11
free l2=would	30 -30
free l=, at	-10 10
free l=, is	15 -15
free l=, pay	-22 22
free l=<begin> <name>	-8 8
free l=<begin> if	11 -11
free l=<level> to	-17 17
free l=<name> :	-14 14
free l=<name> at	-9 9
free l=<name> pay	-17 17
free l=<name> will	-12 12
free l=and that	7 -7
free l=ask for	7 -7
free l=come in	-20 20
free l=come to	17 -17
free l=down to	-17 17
free l=enter at	-7 7
free l=fall to	-8 8
free l=has had	-14 14
free l=in at	-6 6
free l=it pay	-7 7
free l=medicine are	14 -14
free l=offer to	-8 8
free l=the <name>	6 -6
free l=the <organisation>	11 -11
free l=would be	7 -7
free lll=<begin> <begin> <name>	-8 8
free lll=<begin> <begin> if	11 -11
free lll=<begin> <name> pay	-9 9
free lll=enter the <name>	10 -10
free lll=from <level> to	-17 17
free lr=, .	19 -19
free lr=: ,	-18 18
free lr=: .	-16 16
free lr=<begin> .	-12 12
free lr=<begin> change	6 -6
free lr=<begin> has	6 -6
free lr=<begin> in	10 -10
free lr=<begin> is	-13 13
free lr=<begin> new	11 -11
free lr=<begin> of	-10 10
free lr=<begin> was	10 -10
free lr=<name> .	6 -6
free lr=<name> of	6 -6
free lr=<name> on	-10 10
free lr=a trade	8 -8
free lr=and to	13 -13
free lr=are .	11 -11
free lr=are of	-14 14
free lr=at duty	-17 17
free lr=be of	-24 24
free lr=charge on	-13 13
free lr=enter .	-9 9
free lr=enter of	12 -12
free lr=for .	-20 20
free lr=if is	7 -7
free lr=in .	-19 19
free lr=is ,	9 -9
free lr=is .	-18 18
free lr=is of	7 -7
free lr=is to	10 -10
free lr=or .	23 -23
free lr=pay .	-22 22
free lr=pay at	12 -12
free lr=pay in	-9 9
free lr=pay on	-8 8
free lr=pay under	-6 6
free lr=say .	6 -6
free lr=take on	-14 14
free lr=to .	12 -12
free lr=was .	13 -13
free next=free far	-22 22
free next=none	8 -8
free next=signed 	-16 16
free next=signed far	7 -7
free next=signed on more than	-18 18
free next=word far	-6 6
free no customs	-12 12
free numbers=2	7 -7
free numbers=3	19 -19
free numbers=4	13 -13
free parties=false	14 -14
free parties=true	15 -15
free prior=free far	-7 7
free prior=signed 	23 -23
free prior=signed far	-6 6
free prior=signed to	-17 17
free prior=word far	9 -9
free r1=,	7 -7
free r1=.	-10 10
free r1=:	-6 6
free r1=;	-14 14
free r1=<day-today>	-8 8
free r1=<duty>	-26 26
free r1=<end>	-12 12
free r1=<gate>	-7 7
free r1=<goods>	-13 13
free r1=<level>	-16 16
free r1=<v-begin>	9 -9
free r1=<v-impose>	10 -10
free r1=?	-9 9
free r1=about	7 -7
free r1=and	-9 9
free r1=as	-13 13
free r1=at	-13 13
free r1=but	15 -15
free r1=change	28 -28
free r1=duty	-21 21
free r1=either	17 -17
free r1=else	29 -29
free r1=entry	-16 16
free r1=from	-6 6
free r1=has	13 -13
free r1=is	18 -18
free r1=more	12 -12
free r1=new	16 -16
free r1=of	-10 10
free r1=since	-17 17
free r1=so	9 -9
free r1=tariff	-6 6
free r1=that	15 -15
free r1=to	37 -37
free r1=trade	26 -26
free r1=was	14 -14
free r1=within	-6 6
free r1=yet	6 -6
free r2="	6 -6
free r2=,	12 -12
free r2=.	33 -33
free r2=:	15 -15
free r2=<day-ahead>	10 -10
free r2=<duty>	-23 23
free r2=<end>	-21 21
free r2=<goods>	-21 21
free r2=<name>	-15 15
free r2=<not>	12 -12
free r2=<number>	-17 17
free r2=<quality>	8 -8
free r2=<v-agree>	8 -8
free r2=<v-end>	16 -16
free r2=<v-impose>	20 -20
free r2=<v-say>	21 -21
free r2=<v-target>	-9 9
free r2=<v-up>	11 -11
free r2=a	-13 13
free r2=agree	6 -6
free r2=agreement	23 -23
free r2=all	-6 6
free r2=and	-9 9
free r2=any	-10 10
free r2=been	8 -8
free r2=charge	-9 9
free r2=do	10 -10
free r2=duty	-16 16
free r2=far	9 -9
free r2=for	6 -6
free r2=in	-16 16
free r2=it	9 -9
free r2=its	-19 19
free r2=more	-18 18
free r2=of	8 -8
free r2=on	-7 7
free r2=tariff	-13 13
free r2=the	31 -31
free r2=thi	7 -7
free r2=under	-16 16
free r2=up	11 -11
free r=, "	8 -8
free r=, the	18 -18
free r=, under	-16 16
free r=. <end>	-10 10
free r=<end> <end>	-12 12
free r=? <end>	-11 11
free r=change for	8 -8
free r=has been	7 -7
free r=in <name>	-26 26
free r=is charge	-10 10
free r=of duty	-16 16
free r=of the	19 -19
free r=on <quality>	16 -16
free r=on more	-18 18
free r=since <month-gone>	-6 6
free r=so far	9 -9
free r=to <number>	7 -7
free r=to do	10 -10
free r=trade agreement	23 -23
free r=under the	-7 7
free said small	-24 24
free signed ahead=far	12 -12
free signed ahead=none	14 -14
free signed back=2	-8 8
free signed back=near	11 -11
free signed back=none	19 -19
free signed=1	15 -15
free signed=2	13 -13
free times=1	8 -8
free times=2	12 -12
free told=exempt	40 -40
free told=free	-29 29
free told=nil	-13 13
free told=no tariff	22 -22
free told=none	48 -48
free told=not be charged	12 -12
free told=not charged	27 -27
free told=nothing	30 -30
free told=nought	-31 31
free told=zero	-47 47
free told=zilch	8 -8
goods	-31 31
habit=never	-14 14
habit=often	11 -11
habit=seldom	13 -13
has-future	10 -10
has-gerund	-15 15
has-modal	-6 6
has-participle	-10 10
has-past	13 -13
has-perfect	13 -13
headline	48 -48
is=bare	14 -14
is=bare always 1	37 -37
is=bare always 2	10 -10
is=bare always near	23 -23
is=bare always none	13 -13
is=bare false far	11 -11
is=bare never none	-25 25
is=bare often 1	-26 26
is=bare often 2	9 -9
is=bare often far	22 -22
is=bare often near	12 -12
is=bare often none	21 -21
is=bare seldom 2	-13 13
is=bare seldom near	-11 11
is=bare seldom none	7 -7
is=bare true 1	26 -26
is=bare true 2	10 -10
is=bare true far	-12 12
is=bare true near	6 -6
is=bare true none	-9 9
is=bare with verb	13 -13
is=free	14 -14
is=free always 1	-9 9
is=free always far	-6 6
is=free always near	-15 15
is=free always none	19 -19
is=free false 2	9 -9
is=free false far	11 -11
is=free false none	-8 8
is=free never none	18 -18
is=free often 2	-16 16
is=free often far	6 -6
is=free often near	21 -21
is=free often none	-17 17
is=free seldom 1	35 -35
is=free seldom 2	10 -10
is=free seldom near	8 -8
is=free seldom none	10 -10
is=free true 1	12 -12
is=free true far	-11 11
is=free true none	26 -26
is=free verbless	-16 16
is=free with verb	27 -27
is=percent	-8 8
is=percent always 1	-16 16
is=percent always 2	16 -16
is=percent always none	-18 18
is=percent false 1	-19 19
is=percent false 2	-13 13
is=percent false far	11 -11
is=percent false none	15 -15
is=percent often 2	-9 9
is=percent often near	-7 7
is=percent seldom 1	24 -24
is=percent seldom 2	-9 9
is=percent seldom far	-7 7
is=percent seldom near	-10 10
is=percent seldom none	11 -11
is=percent true 1	-14 14
is=percent true far	-16 16
is=percent true near	12 -12
is=percent true none	-11 11
is=percent verbless	-6 6
is=points false far	11 -11
is=points false near	-17 17
is=points false none	14 -14
is=points often 1	-21 21
is=points often none	16 -16
is=points seldom near	12 -12
is=points true far	-8 8
is=points true near	-13 13
is=points verbless	19 -19
is=points with verb	-15 15
is=worked	16 -16
is=worked always far	-7 7
is=worked always near	14 -14
is=worked false 1	-12 12
is=worked false far	6 -6
is=worked false none	-7 7
is=worked often 1	7 -7
is=worked true 1	14 -14
is=worked true 2	15 -15
is=worked true far	-12 12
is=worked true near	8 -8
is=worked true none	12 -12
is=worked with verb	19 -19
l1='	29 -29
l1='s	-16 16
l1=(	16 -16
l1=+	30 -30
l1=,	-10 10
l1=.	11 -11
l1=:	-28 28
l1=<agent>	17 -17
l1=<begin>	-10 10
l1=<day-gone>	-27 27
l1=<day-today>	-14 14
l1=<duty>	7 -7
l1=<goods>	-47 47
l1=<name>	-15 15
l1=<not>	15 -15
l1=<person>	6 -6
l1=<quality>	29 -29
l1=<seat>	28 -28
l1=<v-bear>	-16 16
l1=<v-begin>	-14 14
l1=<v-buy>	21 -21
l1=<v-down>	23 -23
l1=<v-end>	45 -45
l1=<v-impose>	-14 14
l1=<v-propose>	-7 7
l1=<v-return>	6 -6
l1=<v-say>	-7 7
l1=<v-sell>	24 -24
l1=<v-suspend>	-7 7
l1=<v-target>	-14 14
l1=<v-up>	39 -39
l1=above	24 -24
l1=accept	20 -20
l1=add	18 -18
l1=additional	-26 26
l1=after	19 -19
l1=against	-9 9
l1=all	38 -38
l1=almost	20 -20
l1=and	-9 9
l1=announce	-19 19
l1=another	-14 14
l1=apply	-13 13
l1=ask	-19 19
l1=at	-26 26
l1=back	7 -7
l1=be	-7 7
l1=bear	-24 24
l1=became	-9 9
l1=become	-14 14
l1=been	-18 18
l1=before	18 -18
l1=below	11 -11
l1=bring	16 -16
l1=buy	24 -24
l1=by	73 -73
l1=charge	-24 24
l1=come	-16 16
l1=copper	7 -7
l1=cost	11 -11
l1=cover	6 -6
l1=cross	-7 7
l1=day	9 -9
l1=down	55 -55
l1=drop	8 -8
l1=duty	-8 8
l1=every	8 -8
l1=extra	-28 28
l1=face	-7 7
l1=fall	7 -7
l1=fentanyl	-11 11
l1=first	18 -18
l1=flat	-6 6
l1=from	-21 21
l1=further	-8 8
l1=gain	12 -12
l1=gained	24 -24
l1=get	10 -10
l1=give	-7 7
l1=go	6 -6
l1=good	7 -7
l1=had	-20 20
l1=has	21 -21
l1=hold	22 -22
l1=if	20 -20
l1=in	25 -25
l1=is	-14 14
l1=it	18 -18
l1=its	-19 19
l1=just	-6 6
l1=keep	-11 11
l1=last	8 -8
l1=leave	-12 12
l1=levy	-13 13
l1=like	9 -9
l1=lose	18 -18
l1=make	-17 17
l1=me	-21 21
l1=mean	-6 6
l1=meet	-8 8
l1=merdeka	11 -11
l1=minu	10 -10
l1=move	6 -6
l1=nasdaq	8 -8
l1=need	13 -13
l1=not	8 -8
l1=notice	8 -8
l1=now	-26 26
l1=oil	12 -12
l1=old	-10 10
l1=only	8 -8
l1=opened	6 -6
l1=ordinary	-22 22
l1=other	-23 23
l1=our	-13 13
l1=past	18 -18
l1=pay	-45 45
l1=place	10 -10
l1=point	12 -12
l1=present	-7 7
l1=propose	9 -9
l1=reach	-29 29
l1=read	-14 14
l1=receive	14 -14
l1=rise	9 -9
l1=round	9 -9
l1=say	-8 8
l1=see	16 -16
l1=sell	13 -13
l1=side	11 -11
l1=sign	-16 16
l1=some	20 -20
l1=still	-17 17
l1=suspend	-27 27
l1=take	-6 6
l1=tell	-9 9
l1=that	9 -9
l1=the	-26 26
l1=their	-7 7
l1=then	-12 12
l1=there	-12 12
l1=to	-24 24
l1=together	-13 13
l1=under	23 -23
l1=until	15 -15
l1=up	55 -55
l1=want	7 -7
l1=what	19 -19
l1=whopping	-9 9
l1=win	7 -7
l1=with	-18 18
l1=within	8 -8
l1=without	9 -9
l1=would	6 -6
l1=—	-10 10
l2='s	-23 23
l2=(	12 -12
l2=.	-14 14
l2=:	9 -9
l2=<begin>	-8 8
l2=<day-ahead>	-11 11
l2=<day-gone>	16 -16
l2=<day-today>	-26 26
l2=<duty>	-11 11
l2=<gate>	-27 27
l2=<goods-amount>	-22 22
l2=<goods>	-15 15
l2=<level-noun>	-9 9
l2=<level>	12 -12
l2=<month-today>	9 -9
l2=<name>	-8 8
l2=<not>	-10 10
l2=<number>	14 -14
l2=<person>	9 -9
l2=<quality>	-9 9
l2=<seat>	-8 8
l2=<sender>	10 -10
l2=<v-agree>	20 -20
l2=<v-bear>	-12 12
l2=<v-begin>	-12 12
l2=<v-buy>	-15 15
l2=<v-deny>	17 -17
l2=<v-end>	-9 9
l2=<v-propose>	-8 8
l2=<v-return>	-10 10
l2=<v-say>	-10 10
l2=<v-sell>	13 -13
l2=<v-stay>	-8 8
l2=<v-target>	10 -10
l2=a	-25 25
l2=account	11 -11
l2=add	-15 15
l2=after	-7 7
l2=agreement	-15 15
l2=already	-6 6
l2=also	-17 17
l2=alway	-7 7
l2=among	16 -16
l2=an	-23 23
l2=and	-9 9
l2=apply	14 -14
l2=as	9 -9
l2=back	-13 13
l2=banana	10 -10
l2=barley	13 -13
l2=baseline	-14 14
l2=be	12 -12
l2=bean	9 -9
l2=been	-10 10
l2=between	6 -6
l2=brandy	11 -11
l2=call	-14 14
l2=car	12 -12
l2=ceiling	-7 7
l2=change	-15 15
l2=charge	7 -7
l2=city	7 -7
l2=claim	6 -6
l2=close	8 -8
l2=cod	-10 10
l2=coffee	-15 15
l2=contract	9 -9
l2=control	8 -8
l2=cost	-21 21
l2=country	-13 13
l2=crude	7 -7
l2=cut	20 -20
l2=deal	31 -31
l2=discount	16 -16
l2=double	-6 6
l2=down	-14 14
l2=drop	-6 6
l2=dutiable	-6 6
l2=duty	-12 12
l2=end	6 -6
l2=enter	-22 22
l2=expect	7 -7
l2=extension	12 -12
l2=fee	8 -8
l2=figure	-14 14
l2=first	-18 18
l2=flower	-6 6
l2=for	9 -9
l2=from	-14 14
l2=future	6 -6
l2=gave	13 -13
l2=go	-20 20
l2=good	7 -7
l2=grow	10 -10
l2=had	12 -12
l2=has	13 -13
l2=he	10 -10
l2=here	-6 6
l2=high	-9 9
l2=hope	-11 11
l2=hour	6 -6
l2=i	6 -6
l2=in	12 -12
l2=increase	12 -12
l2=index	6 -6
l2=inflation	22 -22
l2=instead	-16 16
l2=interest	6 -6
l2=is	18 -18
l2=it	-29 29
l2=it'll	7 -7
l2=keep	-22 22
l2=labor	-8 8
l2=last	-6 6
l2=leave	8 -8
l2=less	12 -12
l2=let	6 -6
l2=level	-13 13
l2=levy	9 -9
l2=like	7 -7
l2=line	-6 6
l2=list	9 -9
l2=loan	12 -12
l2=lorry	6 -6
l2=maize	15 -15
l2=make	9 -9
l2=margin	23 -23
l2=meal	-6 6
l2=meet	7 -7
l2=minute	8 -8
l2=month	-9 9
l2=next	9 -9
l2=number	-19 19
l2=of	-12 12
l2=oil	-9 9
l2=on	20 -20
l2=one	-32 32
l2=out	14 -14
l2=over	-11 11
l2=part	-6 6
l2=pause	-7 7
l2=pay	7 -7
l2=peak	15 -15
l2=place	-18 18
l2=powder	-10 10
l2=present	11 -11
l2=price	6 -6
l2=put	-21 21
l2=quarrel	-6 6
l2=raise	-6 6
l2=reciprocal	-9 9
l2=reduction	16 -16
l2=remain	-22 22
l2=report	-9 9
l2=return	-21 21
l2=revert	9 -9
l2=rule	17 -17
l2=sanction	7 -7
l2=say	6 -6
l2=scale	9 -9
l2=sell	12 -12
l2=set	-8 8
l2=settle	-18 18
l2=share	23 -23
l2=she	8 -8
l2=should	-7 7
l2=side	-22 22
l2=sign	32 -32
l2=so	8 -8
l2=soybean	11 -11
l2=speak	-7 7
l2=spoke	-13 13
l2=spoken	-8 8
l2=still	-11 11
l2=sugar	-13 13
l2=sum	-6 6
l2=summer	-6 6
l2=supplement	7 -7
l2=suspension	-15 15
l2=take	6 -6
l2=talk	-10 10
l2=tariff	-18 18
l2=tea	-11 11
l2=ten	11 -11
l2=that	-18 18
l2=the	-12 12
l2=therefore	-8 8
l2=they	-10 10
l2=threat	-15 15
l2=threaten	-8 8
l2=three	6 -6
l2=ticket	9 -9
l2=time	-9 9
l2=together	7 -7
l2=top	6 -6
l2=total	-9 9
l2=toyota	9 -9
l2=tractor	-11 11
l2=treaty	12 -12
l2=truce	17 -17
l2=tuna	-7 7
l2=under	24 -24
l2=unless	6 -6
l2=until	-20 20
l2=up	-11 11
l2=us	-12 12
l2=vote	16 -16
l2=war	-7 7
l2=was	9 -9
l2=watche	14 -14
l2=way	8 -8
l2=week	6 -6
l2=were	-8 8
l2=which	-6 6
l2=while	10 -10
l2=who	-11 11
l2=wire	-9 9
l2=yarn	-10 10
l2=year	-18 18
l2=you	11 -11
l2=—	-14 14
l3="	16 -16
l3='	-12 12
l3='s	6 -6
l3=-	-23 23
l3=.	-6 6
l3=:	6 -6
l3=;	-7 7
l3=<agent>	-8 8
l3=<day-ahead>	6 -6
l3=<day-gone>	-25 25
l3=<duty>	7 -7
l3=<gate>	9 -9
l3=<goods>	-14 14
l3=<level>	-19 19
l3=<money>	16 -16
l3=<month-ahead>	-18 18
l3=<month-gone>	15 -15
l3=<name>	12 -12
l3=<not>	7 -7
l3=<number>	-6 6
l3=<office>	-14 14
l3=<person>	-32 32
l3=<points>	16 -16
l3=<quality>	-37 37
l3=<sender>	12 -12
l3=<span>	9 -9
l3=<taker>	20 -20
l3=<v-agree>	11 -11
l3=<v-bear>	-12 12
l3=<v-down>	11 -11
l3=<v-impose>	-9 9
l3=<v-say>	6 -6
l3=<v-target>	-11 11
l3=<v-threaten>	-8 8
l3=<v-up>	-15 15
l3=a	10 -10
l3=about	11 -11
l3=add	12 -12
l3=additional	11 -11
l3=ago	6 -6
l3=agreement	-7 7
l3=all	-19 19
l3=also	11 -11
l3=aluminium	-10 10
l3=an	14 -14
l3=apple	20 -20
l3=as	-12 12
l3=at	9 -9
l3=average	19 -19
l3=back	-13 13
l3=base	13 -13
l3=be	-23 23
l3=bean	-12 12
l3=before	13 -13
l3=begin	11 -11
l3=between	15 -15
l3=both	-22 22
l3=bring	10 -10
l3=buse	17 -17
l3=butter	-7 7
l3=by	-6 6
l3=charge	-12 12
l3=cheese	-6 6
l3=cocoa	6 -6
l3=coffee	-6 6
l3=come	8 -8
l3=company	13 -13
l3=continue	-12 12
l3=copper	-15 15
l3=could	-14 14
l3=country	-7 7
l3=crop	7 -7
l3=date	-16 16
l3=day	9 -9
l3=deal	11 -11
l3=deposit	12 -12
l3=doe	8 -8
l3=down	-8 8
l3=dried	-6 6
l3=duty	-18 18
l3=each	-7 7
l3=earth	8 -8
l3=employer	6 -6
l3=end	12 -12
l3=extra	6 -6
l3=fentanyl	-11 11
l3=first	11 -11
l3=fourth	7 -7
l3=framework	19 -19
l3=from	-10 10
l3=gave	6 -6
l3=get	-9 9
l3=give	9 -9
l3=good	-6 6
l3=had	-26 26
l3=half	-15 15
l3=hazelnut	-7 7
l3=he	-28 28
l3=here	-10 10
l3=hold	-9 9
l3=household	13 -13
l3=i	-20 20
l3=in	12 -12
l3=inflation	18 -18
l3=interest	6 -6
l3=into	-11 11
l3=is	-16 16
l3=keep	6 -6
l3=key	7 -7
l3=labor	-8 8
l3=lapse	-6 6
l3=leave	-6 6
l3=list	20 -20
l3=lower	-6 6
l3=may	-12 12
l3=mean	10 -10
l3=meet	10 -10
l3=moment	-6 6
l3=most	-8 8
l3=mr	-8 8
l3=new	-20 20
l3=night	14 -14
l3=nobody	18 -18
l3=off	20 -20
l3=or	8 -8
l3=ordinary	-24 24
l3=out	-9 9
l3=over	9 -9
l3=p	-23 23
l3=palm	-7 7
l3=part	-22 22
l3=pay	-6 6
l3=permanent	-9 9
l3=point	7 -7
l3=policy	19 -19
l3=promise	-14 14
l3=put	-10 10
l3=raise	12 -12
l3=rate	10 -10
l3=rather	-10 10
l3=remain	-10 10
l3=return	10 -10
l3=rise	-8 8
l3=season	-10 10
l3=section	-6 6
l3=seed	17 -17
l3=should	17 -17
l3=since	8 -8
l3=so	-14 14
l3=soybean	9 -9
l3=still	8 -8
l3=summer	-16 16
l3=suspend	8 -8
l3=take	-10 10
l3=tariff	19 -19
l3=tax	8 -8
l3=tea	8 -8
l3=that	-12 12
l3=the	-14 14
l3=their	11 -11
l3=them	-6 6
l3=then	-14 14
l3=there	9 -9
l3=thi	18 -18
l3=third	-10 10
l3=threat	-6 6
l3=threaten	-8 8
l3=to	-19 19
l3=together	-16 16
l3=top	-6 6
l3=truce	-6 6
l3=under	-8 8
l3=unemployment	10 -10
l3=unless	-8 8
l3=until	-22 22
l3=used	-13 13
l3=voted	8 -8
l3=we	-19 19
l3=week	15 -15
l3=were	-17 17
l3=what	-6 6
l3=when	19 -19
l3=where	-6 6
l3=which	25 -25
l3=who	-13 13
l3=whose	-8 8
l3=wine	12 -12
l3=winter	7 -7
l3=with	39 -39
l3=within	13 -13
l3=worldwide	-7 7
l3=would	-17 17
l3=year	6 -6
l3=you	16 -16
l3=your	-18 18
l3=—	25 -25
l4='	8 -8
l4=(	13 -13
l4=)	-24 24
l4=*	6 -6
l4=.	-27 27
l4=;	-6 6
l4=<begin>	-7 7
l4=<day-ahead>	-9 9
l4=<goods-amount>	-6 6
l4=<goods>	-18 18
l4=<level>	-7 7
l4=<money>	16 -16
l4=<month-ahead>	-11 11
l4=<month-gone>	-14 14
l4=<name>	-19 19
l4=<number>	-6 6
l4=<office>	-19 19
l4=<organisation>	-6 6
l4=<quality>	-20 20
l4=<seat>	14 -14
l4=<sender>	-6 6
l4=<span>	11 -11
l4=<taker>	-8 8
l4=<v-agree>	-22 22
l4=<v-bear>	15 -15
l4=<v-begin>	9 -9
l4=<v-buy>	8 -8
l4=<v-end>	-16 16
l4=<v-impose>	8 -8
l4=<v-return>	-13 13
l4=<v-suspend>	8 -8
l4=<v-target>	17 -17
l4=<v-threaten>	-11 11
l4=a	-6 6
l4=about	12 -12
l4=agree	-22 22
l4=agreement	8 -8
l4=also	8 -8
l4=an	17 -17
l4=and	-17 17
l4=are	18 -18
l4=as	-13 13
l4=at	21 -21
l4=banana	7 -7
l4=bear	26 -26
l4=before	-13 13
l4=both	-12 12
l4=bring	-13 13
l4=but	11 -11
l4=by	-13 13
l4=car	-6 6
l4=chance	10 -10
l4=charge	10 -10
l4=cheese	-8 8
l4=climb	9 -9
l4=come	13 -13
l4=continue	12 -12
l4=cut	8 -8
l4=day	-8 8
l4=deal	25 -25
l4=double	-6 6
l4=duty	-8 8
l4=else	-11 11
l4=enter	8 -8
l4=expect	6 -6
l4=fee	10 -10
l4=fentanyl	-19 19
l4=firm	11 -11
l4=flour	-7 7
l4=follow	6 -6
l4=forced	-10 10
l4=furniture	-10 10
l4=further	-8 8
l4=future	9 -9
l4=gained	7 -7
l4=get	10 -10
l4=go	-9 9
l4=good	16 -16
l4=growth	11 -11
l4=had	25 -25
l4=has	-18 18
l4=have	-7 7
l4=he	-14 14
l4=his	-9 9
l4=i	24 -24
l4=import	14 -14
l4=in	15 -15
l4=inflation	7 -7
l4=is	26 -26
l4=it	-19 19
l4=its	-19 19
l4=keep	9 -9
l4=largest	-13 13
l4=leave	11 -11
l4=let	8 -8
l4=level	-14 14
l4=levy	8 -8
l4=list	-25 25
l4=make	-16 16
l4=maker	-8 8
l4=meal	-7 7
l4=medicine	18 -18
l4=mr	-17 17
l4=next	-6 6
l4=night	11 -11
l4=no	12 -12
l4=nobody	-7 7
l4=north	-6 6
l4=not	9 -9
l4=now	-7 7
l4=nvidia	22 -22
l4=off	-11 11
l4=offer	7 -7
l4=oil	-22 22
l4=older	-7 7
l4=one	16 -16
l4=only	-14 14
l4=or	-12 12
l4=our	11 -11
l4=own	7 -7
l4=part	10 -10
l4=poll	7 -7
l4=pork	-6 6
l4=price	22 -22
l4=propose	-8 8
l4=put	-7 7
l4=rare	7 -7
l4=rate	-10 10
l4=replace	-9 9
l4=return	-13 13
l4=say	-10 10
l4=see	13 -13
l4=seed	-10 10
l4=since	-10 10
l4=so	-11 11
l4=stand	-11 11
l4=stay	6 -6
l4=sugar	8 -8
l4=summer	15 -15
l4=suspend	9 -9
l4=take	7 -7
l4=tariff	-8 8
l4=tax	23 -23
l4=tea	-6 6
l4=tell	24 -24
l4=text	-6 6
l4=that	-7 7
l4=the	-8 8
l4=their	-19 19
l4=them	-9 9
l4=there	-6 6
l4=they	-23 23
l4=thi	8 -8
l4=thing	7 -7
l4=those	7 -7
l4=threat	-12 12
l4=time	-6 6
l4=to	8 -8
l4=truce	-6 6
l4=truck	6 -6
l4=under	-9 9
l4=value	7 -7
l4=wage	6 -6
l4=want	15 -15
l4=water	7 -7
l4=way	-10 10
l4=were	-13 13
l4=what	19 -19
l4=when	10 -10
l4=where	6 -6
l4=whether	8 -8
l4=which	-10 10
l4=will	-7 7
l4=wine	-6 6
l4=within	16 -16
l4=without	-16 16
l4=would	-16 16
l4=you	-36 36
l='s at	-23 23
l='s pay	-10 10
l=, after	-9 9
l=, against	-15 15
l=, and	-14 14
l=, charge	-15 15
l=, down	21 -21
l=, for	17 -17
l=, from	-14 14
l=, is	9 -9
l=, of	7 -7
l=, on	19 -19
l=, pay	-32 32
l=, so	8 -8
l=, the	-6 6
l=, to	-24 24
l=, up	14 -14
l=, was	-12 12
l=, with	6 -6
l=: "	-13 13
l=: <name>	33 -33
l=: down	8 -8
l=: up	11 -11
l=<begin> (	9 -9
l=<begin> <begin>	-10 10
l=<begin> <day-today>	-7 7
l=<begin> <name>	-26 26
l=<begin> a	11 -11
l=<begin> and	-6 6
l=<begin> at	9 -9
l=<begin> if	13 -13
l=<begin> not	-27 27
l=<begin> round	9 -9
l=<begin> the	-23 23
l=<begin> —	-8 8
l=<day-ahead> ,	-7 7
l=<day-ahead> :	-20 20
l=<day-ahead> at	14 -14
l=<day-ahead> pay	6 -6
l=<day-gone> :	-14 14
l=<day-gone> at	21 -21
l=<day-gone> with	8 -8
l=<day-today> 's	-11 11
l=<day-today> :	-12 12
l=<day-today> —	-7 7
l=<level> ,	6 -6
l=<level> from	7 -7
l=<level> in	15 -15
l=<level> or	-24 24
l=<month-ahead> ,	-8 8
l=<month-gone> ,	-8 8
l=<month-gone> :	-8 8
l=<month-gone> at	10 -10
l=<name> 's	9 -9
l=<name> (	-23 23
l=<name> :	18 -18
l=<name> <level>	-10 10
l=<name> and	6 -6
l=<name> at	-23 23
l=<name> charge	-15 15
l=<name> for	-9 9
l=<name> from	-10 10
l=<name> get	12 -12
l=<name> have	-6 6
l=<name> is	17 -17
l=<name> keep	-10 10
l=<name> levy	-9 9
l=<name> take	-15 15
l=<name> to	7 -7
l=<name> want	-13 13
l=<name> will	-8 8
l=<number> ,	-11 11
l=<number> and	-10 10
l=<number> for	29 -29
l=<number> of	29 -29
l=<number> or	-6 6
l=<number> plu	-15 15
l=<number> to	32 -32
l=<number> —	11 -11
l=<organisation> ,	-9 9
l=<organisation> levy	-8 8
l=<person> ,	24 -24
l=<person> :	-7 7
l=<person> say	6 -6
l=<person> want	-9 9
l=<points> of	-11 11
l=<quality> side	8 -8
l=<seat> at	6 -6
l=<span> and	15 -15
l=<span> at	-12 12
l=a flat	-13 13
l=a whopping	-9 9
l=about the	-16 16
l=account for	10 -10
l=agree to	10 -10
l=agreement :	8 -8
l=among the	16 -16
l=an additional	-11 11
l=an extra	-11 11
l=and at	-20 20
l=and get	8 -8
l=and keep	-7 7
l=and pay	-7 7
l=and that	9 -9
l=and to	-11 11
l=are at	-12 12
l=are charge	-8 8
l=are down	6 -6
l=are the	-11 11
l=at present	-7 7
l=back with	-11 11
l=be at	-8 8
l=be charge	-6 6
l=been at	-7 7
l=begin at	6 -6
l=between the	6 -6
l=by about	7 -7
l=by another	7 -7
l=car :	7 -7
l=ceiling of	-12 12
l=charge is	-14 14
l=charge of	22 -22
l=charge us	-7 7
l=coffee pay	-6 6
l=come in	-19 19
l=come to	7 -7
l=country ,	-7 7
l=cut by	8 -8
l=cut from	-7 7
l=cut of	18 -18
l=discount of	16 -16
l=down by	12 -12
l=down for	-13 13
l=down from	-7 7
l=down to	-13 13
l=drop to	-9 9
l=dutiable at	-6 6
l=duty and	8 -8
l=duty is	-10 10
l=duty of	-30 30
l=duty to	-16 16
l=duty was	-10 10
l=enter at	-16 16
l=fall by	14 -14
l=fall of	6 -6
l=fall to	-11 11
l=figure of	-6 6
l=go from	-14 14
l=go to	-10 10
l=good :	-10 10
l=good from	6 -6
l=good of	10 -10
l=good to	7 -7
l=had announce	-7 7
l=had been	-21 21
l=had offer	9 -9
l=had threaten	8 -8
l=half past	6 -6
l=has charge	-7 7
l=has had	-15 15
l=has put	8 -8
l=has suspend	-8 8
l=have been	7 -7
l=have offer	7 -7
l=have pay	-6 6
l=high as	-11 11
l=hope for	-11 11
l=in at	-21 21
l=in the	30 -30
l=increase of	23 -23
l=instead of	-16 16
l=is charge	-13 13
l=is down	9 -9
l=is now	-7 7
l=is the	11 -11
l=is up	11 -11
l=it 's	-19 19
l=it at	8 -8
l=it became	-6 6
l=it has	20 -20
l=it is	-23 23
l=it pay	-8 8
l=it say	7 -7
l=it to	-9 9
l=it was	-16 16
l=keep its	-17 17
l=leave at	10 -10
l=less than	14 -14
l=meal pay	-6 6
l=medicine are	14 -14
l=now ,	-13 13
l=now :	-7 7
l=now pay	19 -19
l=of a	-13 13
l=of about	-7 7
l=of another	-18 18
l=of the	17 -17
l=offer to	-6 6
l=one at	-7 7
l=out at	16 -16
l=out of	12 -12
l=pay <name>	-10 10
l=pay the	-16 16
l=place of	-15 15
l=raise to	-16 16
l=rate at	29 -29
l=rate is	-12 12
l=rate of	-26 26
l=rate to	14 -14
l=rate were	-7 7
l=reduction of	23 -23
l=remain at	-21 21
l=report that	-9 9
l=return to	-14 14
l=revert to	9 -9
l=rice at	6 -6
l=rise of	10 -10
l=rise to	-6 6
l=sanction on	6 -6
l=scale from	6 -6
l=side keep	-15 15
l=sign at	8 -8
l=spoke of	-13 13
l=spoken of	-8 8
l=still pay	-6 6
l=sugar at	-7 7
l=sum :	-8 8
l=sum of	7 -7
l=supplement of	7 -7
l=surcharge of	-10 10
l=surcharge to	-9 9
l=suspension of	-11 11
l=talk of	-7 7
l=tariff is	6 -6
l=tariff of	-27 27
l=tax at	-10 10
l=tax of	9 -9
l=than the	-10 10
l=that is	-14 14
l=that make	-6 6
l=that was	-8 8
l=the <name>	14 -14
l=the <organisation>	6 -6
l=the <quality>	23 -23
l=the additional	-14 14
l=the first	17 -17
l=the nasdaq	8 -8
l=the old	-12 12
l=the ordinary	-18 18
l=the other	-13 13
l=the reciprocal	18 -18
l=the remain	-13 13
l=then to	-8 8
l=there at	-16 16
l=they pay	-7 7
l=threat of	-15 15
l=to be	-13 13
l=to keep	-7 7
l=to levy	8 -8
l=to pay	11 -11
l=to see	15 -15
l=to take	-10 10
l=total of	-7 7
l=truce :	-7 7
l=unless the	6 -6
l=up by	10 -10
l=up from	-13 13
l=up to	-10 10
l=vote to	14 -14
l=was a	9 -9
l=we had	-8 8
l=we pay	6 -6
l=we take	-8 8
l=were down	6 -6
l=which pay	-14 14
l=while the	9 -9
l=will be	-15 15
l=will cost	7 -7
l=with a	8 -8
l=with the	-6 6
l=would accept	17 -17
l=would like	-10 10
l=would pay	13 -13
l=you pay	11 -11
lead="	13 -13
lead=(	7 -7
lead=12	-9 9
lead=2	-6 6
lead=24	-10 10
lead=25	30 -30
lead=3	28 -28
lead=5	68 -68
lead=6	43 -43
lead=7	50 -50
lead=add	-21 21
lead=an	-26 26
lead=and	-26 26
lead=angola	8 -8
lead=argentina	7 -7
lead=asked	-12 12
lead=australian	-6 6
lead=back	-7 7
lead=bank	15 -15
lead=beans	-7 7
lead=because	13 -13
lead=before	-21 21
lead=beijing	-12 12
lead=britain	-10 10
lead=british	11 -11
lead=but	11 -11
lead=cars	-8 8
lead=chile	9 -9
lead=coffee	-17 17
lead=copper	9 -9
lead=day	11 -11
lead=duties	-6 6
lead=each	-6 6
lead=ecuador	11 -11
lead=eight	-14 14
lead=eu	29 -29
lead=europe	-14 14
lead=european	10 -10
lead=fifteen	-22 22
lead=five	-13 13
lead=flowers	-6 6
lead=forty	-24 24
lead=four	-12 12
lead=gold	14 -14
lead=goods	-8 8
lead=he	7 -7
lead=his	-14 14
lead=households	17 -17
lead=i'd	9 -9
lead=if	17 -17
lead=imports	6 -6
lead=in	-28 28
lead=india	-14 14
lead=indonesia	-8 8
lead=indonesian	-6 6
lead=inflation	17 -17
lead=its	-17 17
lead=kazakhstan	16 -16
lead=malaysia	-15 15
lead=medicines	-11 11
lead=morocco	13 -13
lead=mr	-9 9
lead=my	12 -12
lead=nigeria	8 -8
lead=ninety	7 -7
lead=none	8 -8
lead=not	-13 13
lead=oil	10 -10
lead=on	-9 9
lead=one	12 -12
lead=our	15 -15
lead=pakistan	-12 12
lead=president	-16 16
lead=round	9 -9
lead=section	-21 21
lead=seven	-13 13
lead=since	-19 19
lead=six	-17 17
lead=sixteen	14 -14
lead=sixty	-6 6
lead=south	-6 6
lead=soybeans	6 -6
lead=steel	-12 12
lead=swiss	6 -6
lead=switzerland	-32 32
lead=tariffs	-7 7
lead=ten	-39 39
lead=that	-6 6
lead=the	24 -24
lead=their	-9 9
lead=they	-8 8
lead=this	16 -16
lead=though	12 -12
lead=tickets	6 -6
lead=today	-29 29
lead=together	-14 14
lead=tomatoes	21 -21
lead=toyota	9 -9
lead=treasury	-7 7
lead=trump	21 -21
lead=turkey	-18 18
lead=turkish	-7 7
lead=turnout	22 -22
lead=twenty	-26 26
lead=two	21 -21
lead=unemployment	26 -26
lead=up	-10 10
lead=us	-8 8
lead=value	17 -17
lead=vietnam	-21 21
lead=when	9 -9
lead=while	11 -11
lead=why	26 -26
lead=with	-31 31
lead=within	-6 6
lead=without	-8 8
lead=•	8 -8
lll=" <number> for	10 -10
lll=, <day-today> —	-7 7
lll=, <level> and	-17 17
lll=, <level> or	-6 6
lll=, <name> :	9 -9
lll=, <number> ,	-16 16
lll=, <number> and	-8 8
lll=, <number> to	6 -6
lll=, and <name>	8 -8
lll=, and the	6 -6
lll=, both at	10 -10
lll=, it was	-17 17
lll=, up from	-11 11
lll=, up to	7 -7
lll=, when the	7 -7
lll=, which pay	-13 13
lll=: <level> and	-14 14
lll=: <number> and	-10 10
lll=<begin> <begin> (	9 -9
lll=<begin> <begin> <begin>	-10 10
lll=<begin> <begin> <day-today>	-7 7
lll=<begin> <begin> <name>	-26 26
lll=<begin> <begin> a	11 -11
lll=<begin> <begin> and	-6 6
lll=<begin> <begin> at	9 -9
lll=<begin> <begin> if	13 -13
lll=<begin> <begin> not	-27 27
lll=<begin> <begin> round	9 -9
lll=<begin> <begin> the	-23 23
lll=<begin> <begin> —	-8 8
lll=<begin> <name> ,	-8 8
lll=<begin> <name> has	-10 10
lll=<begin> <name> pay	-13 13
lll=<begin> <number> for	16 -16
lll=<begin> <person> ,	9 -9
lll=<begin> and the	-25 25
lll=<begin> that is	-6 6
lll=<begin> the remain	-7 7
lll=<begin> they pay	-16 16
lll=<day-ahead> , the	6 -6
lll=<day-gone> it was	-6 6
lll=<day-today> it is	-6 6
lll=<level> , <name>	-8 8
lll=<level> , not	-14 14
lll=<level> , then	7 -7
lll=<level> instead of	-18 18
lll=<level> on the	8 -8
lll=<month-gone> , at	22 -22
lll=<name> 's at	-7 7
lll=<name> 's pay	-10 10
lll=<name> , with	-14 14
lll=<name> and <name>	-7 7
lll=<name> are at	-6 6
lll=<name> now pay	21 -21
lll=<name> stay at	7 -7
lll=<number> , <name>	-10 10
lll=<number> , and	-11 11
lll=<number> , then	-6 6
lll=<number> , up	6 -6
lll=<number> duty of	-9 9
lll=<number> it was	15 -15
lll=<number> vote to	13 -13
lll=<quality> good to	8 -8
lll=<quality> one at	-7 7
lll=a ceiling of	-12 12
lll=a cut of	14 -14
lll=a duty of	-7 7
lll=a fall of	6 -6
lll=a levy of	7 -7
lll=a rate of	-24 24
lll=a rise of	7 -7
lll=a tariff of	-7 7
lll=a total of	-7 7
lll=add tax of	6 -6
lll=additional duty of	-7 7
lll=an increase of	20 -20
lll=and <name> :	-17 17
lll=and it was	12 -12
lll=and the <quality>	14 -14
lll=are back at	-10 10
lll=are to pay	-6 6
lll=as high as	-11 11
lll=at <level> and	19 -19
lll=at <number> and	-15 15
lll=be back at	6 -6
lll=be cut to	-9 9
lll=bean pay the	-6 6
lll=between <level> and	11 -11
lll=by more than	6 -6
lll=come down from	-12 12
lll=deal , at	19 -19
lll=enter <name> at	-12 12
lll=enter the <name>	9 -9
lll=from <day-ahead> :	-19 19
lll=from <name> :	-13 13
lll=from <name> pay	-9 9
lll=from <number> to	-17 17
lll=go back to	7 -7
lll=go down to	-11 11
lll=go in at	-13 13
lll=good fall from	7 -7
lll=had hope for	-13 13
lll=had spoken of	-9 9
lll=had stand at	-6 6
lll=i ask for	-28 28
lll=import surcharge of	-13 13
lll=in <month-gone> ,	-8 8
lll=in <month-gone> at	11 -11
lll=in <name> <level>	-9 9
lll=in <number> ,	11 -11
lll=in place of	-14 14
lll=into <name> at	-13 13
lll=is talk of	-7 7
lll=it down to	10 -10
lll=it had been	-22 22
lll=it stay at	-22 22
lll=it would be	-8 8
lll=its rate at	11 -11
lll=its rate to	14 -14
lll=list <number> to	31 -31
lll=meet was a	9 -9
lll=no more than	-12 12
lll=of <level> or	-6 6
lll=of <name> :	23 -23
lll=of <name> pay	7 -7
lll=of a further	-9 9
lll=of the other	9 -9
lll=of up to	-7 7
lll=on <day-gone> ,	-6 6
lll=on <day-gone> :	7 -7
lll=on <day-gone> at	16 -16
lll=on <day-gone> with	8 -8
lll=on good from	7 -7
lll=on good of	10 -10
lll=on more than	14 -14
lll=pay more than	-11 11
lll=point , to	6 -6
lll=rate stay at	9 -9
lll=that it was	-7 7
lll=the <name> to	12 -12
lll=the <organisation> levy	-8 8
lll=the <quality> side	8 -8
lll=the rate of	-12 12
lll=the surcharge of	-6 6
lll=the surcharge to	-9 9
lll=there have been	14 -14
lll=there will be	8 -8
lll=they will pay	-6 6
lll=to <name> at	-6 6
lll=to make it	6 -6
lll=truce it was	-6 6
lll=we ask for	-8 8
lll=will be at	-13 13
lll=will go to	-9 9
lll=with <name> at	24 -24
lll=would go to	-6 6
lll=would have been	-8 8
lr=" ,	-15 15
lr=" for	8 -8
lr='s ,	9 -9
lr='s .	-15 15
lr='s on	-11 11
lr=( )	7 -7
lr=+ ,	12 -12
lr=, ,	6 -6
lr=, .	-12 12
lr=, :	-12 12
lr=, <day-today>	-7 7
lr=, <end>	19 -19
lr=, and	-20 20
lr=, are	-7 7
lr=, come	-6 6
lr=, fewer	10 -10
lr=, for	-11 11
lr=, from	-19 19
lr=, in	-12 12
lr=, less	14 -14
lr=, more	17 -17
lr=, or	6 -6
lr=, over	-16 16
lr=, to	8 -8
lr=, will	-9 9
lr=, would	-7 7
lr=, —	20 -20
lr=. .	24 -24
lr=: (	-26 26
lr=: )	-9 9
lr=: ,	-27 27
lr=: .	-26 26
lr=: <end>	-27 27
lr=: and	-13 13
lr=: in	13 -13
lr=: instead	-7 7
lr=: more	-7 7
lr=: of	-17 17
lr=: question	15 -15
lr=: to	15 -15
lr=: under	16 -16
lr=; of	-11 11
lr=<begin> ,	-24 24
lr=<begin> .	56 -56
lr=<begin> and	9 -9
lr=<begin> are	-24 24
lr=<begin> change	6 -6
lr=<begin> come	6 -6
lr=<begin> for	10 -10
lr=<begin> has	6 -6
lr=<begin> in	9 -9
lr=<begin> is	-17 17
lr=<begin> new	11 -11
lr=<begin> on	-33 33
lr=<begin> round	6 -6
lr=<begin> that	6 -6
lr=<begin> was	-9 9
lr=<begin> —	-9 9
lr=<day-ahead> .	7 -7
lr=<level> <end>	-21 21
lr=<name> (	-6 6
lr=<name> ,	9 -9
lr=<name> <end>	12 -12
lr=<name> <level>	-20 20
lr=<name> its	10 -10
lr=<name> of	14 -14
lr=<name> on	-13 13
lr=<number> <end>	12 -12
lr=<organisation> of	7 -7
lr=<quality> on	7 -7
lr=<quality> to	12 -12
lr=a rate	-22 22
lr=a tariff	-19 19
lr=a trade	8 -8
lr=about of	24 -24
lr=about on	-8 8
lr=about that	-7 7
lr=above .	17 -17
lr=accept .	25 -25
lr=add on	6 -6
lr=add to	-11 11
lr=after .	11 -11
lr=against at	-6 6
lr=and ,	7 -7
lr=and .	-7 7
lr=and and	15 -15
lr=and are	7 -7
lr=and from	-19 19
lr=and is	-6 6
lr=and on	-18 18
lr=and other	17 -17
lr=and to	13 -13
lr=another ,	10 -10
lr=another .	-19 19
lr=another from	6 -6
lr=apply to	-6 6
lr=are ,	-7 7
lr=are .	9 -9
lr=are and	-13 13
lr=are from	-7 7
lr=are of	-13 13
lr=as .	9 -9
lr=at .	-9 9
lr=at <day-today>	17 -17
lr=at <end>	19 -19
lr=at ?	-7 7
lr=at and	-17 17
lr=at duty	-17 17
lr=at end	-13 13
lr=at from	-11 11
lr=at in	-9 9
lr=at last	12 -12
lr=at of	7 -7
lr=at since	-13 13
lr=at the	-22 22
lr=at time	9 -9
lr=at to	11 -11
lr=at under	-10 10
lr=be from	-14 14
lr=be of	-24 24
lr=be on	30 -30
lr=bear ,	-9 9
lr=bear in	-6 6
lr=become .	-19 19
lr=been ,	-7 7
lr=been .	-13 13
lr=been since	-6 6
lr=buy of	8 -8
lr=by ,	13 -13
lr=by .	20 -20
lr=by <end>	7 -7
lr=by in	16 -16
lr=by on	16 -16
lr=by since	13 -13
lr=by to	7 -7
lr=charge ,	-12 12
lr=charge .	-16 16
lr=charge since	-9 9
lr=collect .	-9 9
lr=cost .	-7 7
lr=cost less	8 -8
lr=cost more	11 -11
lr=demand on	-6 6
lr=down ,	13 -13
lr=down .	30 -30
lr=down on	9 -9
lr=enter .	-9 9
lr=enter of	12 -12
lr=extra that	-8 8
lr=fall .	6 -6
lr=fall in	6 -6
lr=for "	11 -11
lr=for :	7 -7
lr=for ;	20 -20
lr=for and	-18 18
lr=for of	14 -14
lr=for on	-25 25
lr=from ;	-11 11
lr=from and	14 -14
lr=from at	6 -6
lr=from before	-10 10
lr=from economy	14 -14
lr=from to	-23 23
lr=further are	6 -6
lr=gained .	14 -14
lr=get .	22 -22
lr=had of	-8 8
lr=had since	-8 8
lr=has .	7 -7
lr=has of	7 -7
lr=has on	-12 12
lr=hold of	10 -10
lr=if is	7 -7
lr=in of	6 -6
lr=is ,	7 -7
lr=is .	-28 28
lr=is ;	-6 6
lr=is <day-today>	-24 24
lr=is and	-10 10
lr=is in	-8 8
lr=is now	-7 7
lr=is to	13 -13
lr=it .	-12 12
lr=its ,	-11 11
lr=its .	-11 11
lr=its on	-8 8
lr=keep .	-15 15
lr=keep on	-15 15
lr=last ,	7 -7
lr=leave .	-8 8
lr=levy ,	-6 6
lr=lose .	8 -8
lr=make .	-20 20
lr=meet .	-9 9
lr=minu .	10 -10
lr=nasdaq .	6 -6
lr=not ,	-9 9
lr=not .	6 -6
lr=now .	-20 20
lr=of ;	-20 20
lr=of <quality>	13 -13
lr=of <span>	15 -15
lr=of and	-18 18
lr=of come	-11 11
lr=of economy	7 -7
lr=of for	15 -15
lr=of in	6 -6
lr=of is	21 -21
lr=of on	10 -10
lr=of remain	10 -10
lr=of run	-10 10
lr=of tariff	-8 8
lr=of to	-18 18
lr=of under	-9 9
lr=of was	-9 9
lr=offer ,	15 -15
lr=offer and	7 -7
lr=offer in	10 -10
lr=offer on	-20 20
lr=oil .	15 -15
lr=old .	6 -6
lr=on .	-15 15
lr=on economy	12 -12
lr=on for	-16 16
lr=on rare	6 -6
lr=or .	15 -15
lr=ordinary ,	-6 6
lr=other .	-33 33
lr=other are	10 -10
lr=pay ,	-26 26
lr=pay .	-64 64
lr=pay <day-today>	-12 12
lr=pay again	16 -16
lr=pay and	-15 15
lr=pay at	7 -7
lr=pay before	8 -8
lr=pay for	-6 6
lr=pay here	-10 10
lr=pay in	-29 29
lr=pay less	26 -26
lr=pay more	20 -20
lr=pay of	8 -8
lr=pay since	-6 6
lr=pay there	-20 20
lr=pay under	-14 14
lr=propose .	-15 15
lr=put on	-13 13
lr=reach ,	-6 6
lr=reach .	-8 8
lr=reach in	-14 14
lr=round .	6 -6
lr=say ,	-7 7
lr=say .	-6 6
lr=say of	6 -6
lr=suspend of	-15 15
lr=take .	-16 16
lr=take and	9 -9
lr=take from	-11 11
lr=take of	8 -8
lr=take off	12 -12
lr=take on	-32 32
lr=than .	-17 17
lr=than of	20 -20
lr=that of	8 -8
lr=that was	-8 8
lr=that would	-6 6
lr=the .	16 -16
lr=the again	-7 7
lr=the duty	-16 16
lr=the for	-15 15
lr=the government	12 -12
lr=the is	-15 15
lr=the largest	12 -12
lr=the of	-50 50
lr=the on	15 -15
lr=the return	-11 11
lr=the side	11 -11
lr=the surcharge	9 -9
lr=the that	-35 35
lr=the thing	-8 8
lr=the which	-10 10
lr=their .	-7 7
lr=then ,	-13 13
lr=threaten .	7 -7
lr=to ,	-8 8
lr=to .	-10 10
lr=to :	-6 6
lr=to <end>	22 -22
lr=to after	-15 15
lr=to at	-15 15
lr=to for	-24 24
lr=to from	-6 6
lr=to if	-7 7
lr=to in	-20 20
lr=to is	6 -6
lr=to its	9 -9
lr=to more	6 -6
lr=to on	-20 20
lr=to under	-10 10
lr=up .	26 -26
lr=up since	7 -7
lr=want ,	-8 8
lr=want on	-15 15
lr=was ,	-14 14
lr=was at	-28 28
lr=was before	-16 16
lr=was in	18 -18
lr=was on	9 -9
lr=were .	-9 9
lr=were and	-14 14
lr=with ,	-17 17
lr=with .	-14 14
lr=with in	10 -10
lr=with of	18 -18
lr=with on	-19 19
lr=without ,	7 -7
nc2=agree	-18 18
nc2=bear	-10 10
nc2=buy	10 -10
nc2=deny	-8 8
nc2=suspend	16 -16
nc2=threaten	11 -11
nct2=agree participle-passive	-20 20
nct2=agree past-passive	-11 11
nct2=bear participle-passive	-17 17
nct2=bear past	-9 9
nct2=begin future	12 -12
nct2=begin gerund	9 -9
nct2=begin infinitive	-21 21
nct2=begin past	-11 11
nct2=begin perfect	-13 13
nct2=begin present	21 -21
nct2=end future	10 -10
nct2=end past-passive	-11 11
nct2=end present	-13 13
nct2=impose gerund	-15 15
nct2=impose infinitive	6 -6
nct2=impose modal	8 -8
nct2=impose past	-8 8
nct2=impose past-passive	13 -13
nct2=impose pluperfect-passive	-19 19
nct2=propose past-passive	11 -11
nct2=propose pluperfect	13 -13
nct2=say modal	-16 16
nct2=say pluperfect	6 -6
nct2=sell past	-7 7
nct2=stay future	-16 16
nct2=stay participle-passive	-7 7
nct2=stay past	20 -20
nct2=stay present	-7 7
nct2=suspend participle-passive	11 -11
nct2=suspend past-passive	6 -6
nct2=suspend present-passive	6 -6
nct2=target modal-passive	-6 6
nct2=target participle-passive	7 -7
nct2=target past	-14 14
nct2=target perfect	9 -9
nct2=target pluperfect-passive	-6 6
nct2=target present	10 -10
nct2=threaten pluperfect-passive	-6 6
nct2=up future	18 -18
nct2=up past-passive	-11 11
nct2=up present	10 -10
nct2=up present-passive	-8 8
next="	-11 11
next=(	8 -8
next=-	-13 13
next=:	12 -12
next=after	7 -7
next=and	-6 6
next=because	-7 7
next=before	9 -9
next=but	12 -12
next=digits 	21 -21
next=digits ,	-15 15
next=digits and	-11 11
next=digits far	11 -11
next=digits for	13 -13
next=digits of	15 -15
next=digits or	7 -7
next=digits to	9 -9
next=digits —	9 -9
next=fraction far	-7 7
next=it	9 -9
next=none	8 -8
next=signed 	-13 13
next=signed (	-6 6
next=signed ,	6 -6
next=signed , down from	8 -8
next=signed :	-11 11
next=signed and	11 -11
next=signed far	11 -11
next=signed instead of	-9 9
next=signed of the	-8 8
next=signed on more than	-18 18
next=signed —	16 -16
next=that	-14 14
next=we	7 -7
next=when	-15 15
next=while	-9 9
next=who	15 -15
next=word and	-11 11
next=word for	17 -17
next=word in	7 -7
next=word on the	-9 9
next=worked far	-14 14
next=yet	16 -16
nhas-gerund	10 -10
nhas-infinitive	-15 15
nhas-perfect	-9 9
nhas-present	-7 7
no customs	-6 6
nt2=future	9 -9
nt2=gerund	-9 9
nt2=infinitive	-11 11
nt2=modal	-6 6
nt2=participle-passive	-12 12
nt2=past-not	-6 6
nt2=past-passive	11 -11
nt2=perfect-not	-8 8
nt2=pluperfect	7 -7
nt2=pluperfect-passive	-15 15
nt2=present	7 -7
nt2=present-passive	-6 6
nt2=present-passive-not	-11 11
numbers=1	11 -11
nv2=add	-6 6
nv2=agree	7 -7
nv2=be	7 -7
nv2=begin	-10 10
nv2=call	-7 7
nv2=cease	-6 6
nv2=charge	-7 7
nv2=confirm	-9 9
nv2=end	-11 11
nv2=get	-9 9
nv2=go	11 -11
nv2=halve	-7 7
nv2=have	-10 10
nv2=hold	9 -9
nv2=import	8 -8
nv2=know	15 -15
nv2=leave	14 -14
nv2=look	8 -8
nv2=lose	7 -7
nv2=make	-15 15
nv2=note	-7 7
nv2=put	-6 6
nv2=reach	-10 10
nv2=remain	-11 11
nv2=run	7 -7
nv2=say	-8 8
nv2=send	-6 6
nv2=set	-12 12
nv2=show	7 -7
nv2=sign	-11 11
nv2=slap	-6 6
nv2=spare	7 -7
nv2=start	-10 10
nv2=suspend	15 -15
nv2=take	-6 6
nv2=tell	-11 11
nv2=threaten	8 -8
nv2=want	-7 7
nv2=withdraw	13 -13
nv2=write	13 -13
nvt2=add past	-7 7
nvt2=add pluperfect	6 -6
nvt2=add present	-7 7
nvt2=announce past	6 -6
nvt2=ask perfect	-10 10
nvt2=ask present	-11 11
nvt2=be future	-15 15
nvt2=be present	12 -12
nvt2=begin gerund	10 -10
nvt2=charge modal	-6 6
nvt2=charge participle	-10 10
nvt2=charge perfect	9 -9
nvt2=come present	8 -8
nvt2=end present	-15 15
nvt2=expire present	7 -7
nvt2=get present	-9 9
nvt2=go future	12 -12
nvt2=go present	9 -9
nvt2=have present	-6 6
nvt2=hold present	6 -6
nvt2=know present	14 -14
nvt2=leave past	7 -7
nvt2=make present	-20 20
nvt2=offer perfect	7 -7
nvt2=offer pluperfect	-6 6
nvt2=other past	8 -8
nvt2=other present	-6 6
nvt2=pay future	7 -7
nvt2=pay past	-9 9
nvt2=raise past	-6 6
nvt2=remain present	-10 10
nvt2=say past	12 -12
nvt2=say present	-11 11
nvt2=sign participle	-11 11
nvt2=spare present	9 -9
nvt2=stand past	18 -18
nvt2=stand present	-18 18
nvt2=stay past	-8 8
nvt2=suspend participle	12 -12
nvt2=take past	-7 7
nvt2=take perfect	-9 9
nvt2=take present	10 -10
nvt2=tell past	-12 12
nvt2=want present	-7 7
nvt2=withdraw past	13 -13
nvt2=write present	10 -10
parties=false	24 -24
parties=part	-7 7
pc0=buy	12 -12
pc0=deny	-10 10
pc0=propose	-6 6
pc0=return	9 -9
pc0=target	-9 9
pc0=up	7 -7
pc1=begin	-6 6
pc1=deny	-10 10
pc1=return	9 -9
pc1=target	-22 22
pc1=up	7 -7
pct0=agree modal	-9 9
pct0=agree past	-11 11
pct0=agree past-passive	11 -11
pct0=agree perfect	12 -12
pct0=bear future	12 -12
pct0=bear modal	-9 9
pct0=bear past	14 -14
pct0=bear perfect	-16 16
pct0=bear pluperfect	-9 9
pct0=begin future	-7 7
pct0=begin pluperfect	-7 7
pct0=buy past	14 -14
pct0=deny past	-19 19
pct0=deny present	10 -10
pct0=down future	15 -15
pct0=down pluperfect	-12 12
pct0=end perfect	7 -7
pct0=impose future	6 -6
pct0=impose past-passive	7 -7
pct0=propose future	-13 13
pct0=propose past-passive	-6 6
pct0=propose perfect	-20 20
pct0=propose pluperfect	8 -8
pct0=propose present	9 -9
pct0=say modal	-8 8
pct0=say present	-8 8
pct0=sell past	8 -8
pct0=sell present	-7 7
pct0=stay modal	-8 8
pct0=suspend perfect	6 -6
pct0=target future	9 -9
pct0=target past	-14 14
pct0=target present	7 -7
pct0=target present-passive	-10 10
pct0=threaten present	6 -6
pct0=up modal	9 -9
pct0=up past	7 -7
pct1=agree modal	-9 9
pct1=agree past	-11 11
pct1=agree past-passive	11 -11
pct1=agree perfect	13 -13
pct1=bear future	11 -11
pct1=bear modal	-12 12
pct1=bear participle-passive	18 -18
pct1=bear past	14 -14
pct1=bear perfect	-16 16
pct1=bear pluperfect	-9 9
pct1=begin future	-6 6
pct1=begin modal	-6 6
pct1=begin participle-passive	-7 7
pct1=begin pluperfect	-7 7
pct1=begin present	6 -6
pct1=buy past	14 -14
pct1=deny past	-19 19
pct1=deny present	10 -10
pct1=down future	15 -15
pct1=down participle-passive	9 -9
pct1=down pluperfect	-12 12
pct1=end infinitive	10 -10
pct1=end participle-passive	-6 6
pct1=end perfect	7 -7
pct1=impose infinitive	15 -15
pct1=impose participle-passive	-14 14
pct1=impose past-passive	7 -7
pct1=propose future	-12 12
pct1=propose participle-passive	17 -17
pct1=propose past	-13 13
pct1=propose past-passive	-6 6
pct1=propose perfect	-20 20
pct1=propose pluperfect	12 -12
pct1=propose present	16 -16
pct1=say modal	-8 8
pct1=say present	-8 8
pct1=sell past	8 -8
pct1=sell present	-7 7
pct1=stay modal	-8 8
pct1=suspend perfect	6 -6
pct1=suspend present	6 -6
pct1=target future	9 -9
pct1=target participle-passive	-25 25
pct1=target past	-11 11
pct1=target present-passive	-10 10
pct1=up gerund	7 -7
pct1=up infinitive	-8 8
pct1=up modal	9 -9
pct1=up participle-passive	-10 10
pct1=up past	7 -7
percent band=0	-33 33
percent band=100	14 -14
percent band=150	-83 83
percent band=31	15 -15
percent band=4	-6 6
percent band=60	-8 8
percent broken	34 -34
percent duty ahead=1	-8 8
percent duty ahead=2	-15 15
percent duty ahead=far	-11 11
percent duty ahead=none	9 -9
percent duty back=1	-27 27
percent duty back=2	-9 9
percent duty back=none	6 -6
percent duty=true	-17 17
percent form=signed	-8 8
percent goods	-31 31
percent goods at large	-30 30
percent habit=always	-9 9
percent habit=often	-6 6
percent l1='s	-20 20
percent l1=(	6 -6
percent l1=+	33 -33
percent l1=,	-22 22
percent l1=;	11 -11
percent l1=<begin>	-15 15
percent l1=<day-ahead>	-17 17
percent l1=<day-gone>	-18 18
percent l1=<day-today>	-18 18
percent l1=<duty>	12 -12
percent l1=<level-noun>	15 -15
percent l1=<level>	-22 22
percent l1=<name>	-17 17
percent l1=<quality>	11 -11
percent l1=<seat>	20 -20
percent l1=<v-agree>	8 -8
percent l1=<v-begin>	-21 21
percent l1=<v-buy>	16 -16
percent l1=<v-down>	23 -23
percent l1=<v-end>	24 -24
percent l1=<v-stay>	16 -16
percent l1=<v-suspend>	22 -22
percent l1=<v-target>	-14 14
percent l1=<v-threaten>	-10 10
percent l1=<v-up>	25 -25
percent l1=above	18 -18
percent l1=accept	14 -14
percent l1=add	25 -25
percent l1=additional	-23 23
percent l1=after	8 -8
percent l1=and	-23 23
percent l1=announce	-21 21
percent l1=another	-27 27
percent l1=apply	-8 8
percent l1=are	-7 7
percent l1=as	10 -10
percent l1=be	-12 12
percent l1=bear	-22 22
percent l1=become	8 -8
percent l1=beef	15 -15
percent l1=been	-11 11
percent l1=below	19 -19
percent l1=between	-11 11
percent l1=but	7 -7
percent l1=buy	13 -13
percent l1=by	66 -66
percent l1=collect	-7 7
percent l1=copper	7 -7
percent l1=down	51 -51
percent l1=drop	8 -8
percent l1=expect	-10 10
percent l1=extra	-26 26
percent l1=face	-8 8
percent l1=fall	23 -23
percent l1=flat	-12 12
percent l1=further	-6 6
percent l1=gain	12 -12
percent l1=gained	22 -22
percent l1=hold	21 -21
percent l1=in	15 -15
percent l1=it	18 -18
percent l1=its	-25 25
percent l1=leave	-9 9
percent l1=lose	17 -17
percent l1=make	-15 15
percent l1=meet	-6 6
percent l1=nasdaq	8 -8
percent l1=now	-13 13
percent l1=offer	12 -12
percent l1=on	-7 7
percent l1=only	16 -16
percent l1=or	-22 22
percent l1=ordinary	-18 18
percent l1=other	10 -10
percent l1=pay	-8 8
percent l1=plu	21 -21
percent l1=put	-14 14
percent l1=reach	-18 18
percent l1=receive	13 -13
percent l1=rise	9 -9
percent l1=same	-8 8
percent l1=say	-11 11
percent l1=set	-15 15
percent l1=still	-10 10
percent l1=than	16 -16
percent l1=that	-11 11
percent l1=the	-55 55
percent l1=then	-15 15
percent l1=threaten	-10 10
percent l1=to	-9 9
percent l1=up	56 -56
percent l1=want	10 -10
percent l1=whopping	-6 6
percent l1=with	-32 32
percent l1=—	-40 40
percent l2="	-13 13
percent l2='s	-14 14
percent l2=)	6 -6
percent l2=<agent>	-15 15
percent l2=<begin>	-29 29
percent l2=<day-ahead>	-28 28
percent l2=<day-gone>	-6 6
percent l2=<day-today>	-21 21
percent l2=<duty>	8 -8
percent l2=<gate>	-28 28
percent l2=<goods>	-16 16
percent l2=<money>	-8 8
percent l2=<month-gone>	14 -14
percent l2=<not>	-11 11
percent l2=<number>	8 -8
percent l2=<organisation>	16 -16
percent l2=<person>	-20 20
percent l2=<quality>	-9 9
percent l2=<taker>	-13 13
percent l2=<v-agree>	-17 17
percent l2=<v-bear>	-7 7
percent l2=<v-begin>	-18 18
percent l2=<v-buy>	-13 13
percent l2=<v-end>	-16 16
percent l2=<v-propose>	-13 13
percent l2=<v-return>	-12 12
percent l2=<v-say>	-13 13
percent l2=<v-suspend>	10 -10
percent l2=<v-target>	7 -7
percent l2=<v-threaten>	-11 11
percent l2=a	-12 12
percent l2=about	-16 16
percent l2=account	9 -9
percent l2=agree	-18 18
percent l2=agreement	-11 11
percent l2=an	-17 17
percent l2=and	-8 8
percent l2=answer	-9 9
percent l2=at	9 -9
percent l2=back	-18 18
percent l2=beef	-7 7
percent l2=been	-16 16
percent l2=before	-10 10
percent l2=both	6 -6
percent l2=brandy	15 -15
percent l2=bring	10 -10
percent l2=butter	-6 6
percent l2=call	-21 21
percent l2=ceiling	-12 12
percent l2=change	-15 15
percent l2=charge	14 -14
percent l2=cheese	-10 10
percent l2=come	-11 11
percent l2=cost	-9 9
percent l2=country	-8 8
percent l2=cut	13 -13
percent l2=deal	26 -26
percent l2=discount	16 -16
percent l2=double	-6 6
percent l2=down	6 -6
percent l2=duty	-16 16
percent l2=enter	-7 7
percent l2=expect	7 -7
percent l2=extension	11 -11
percent l2=fall	12 -12
percent l2=fentanyl	-7 7
percent l2=figure	-6 6
percent l2=first	-19 19
percent l2=from	-15 15
percent l2=future	6 -6
percent l2=gas	8 -8
percent l2=give	9 -9
percent l2=go	-6 6
percent l2=gold	6 -6
percent l2=grow	9 -9
percent l2=has	10 -10
percent l2=have	-10 10
percent l2=i	7 -7
percent l2=import	-7 7
percent l2=in	15 -15
percent l2=increase	11 -11
percent l2=inflation	21 -21
percent l2=instead	-9 9
percent l2=interest	6 -6
percent l2=is	15 -15
percent l2=it	-9 9
percent l2=its	-6 6
percent l2=keep	-19 19
percent l2=level	-13 13
percent l2=levy	36 -36
percent l2=loan	12 -12
percent l2=lorry	6 -6
percent l2=lower	-6 6
percent l2=make	17 -17
percent l2=margin	23 -23
percent l2=more	12 -12
percent l2=now	19 -19
percent l2=number	-16 16
percent l2=of	-24 24
percent l2=on	-10 10
percent l2=one	-16 16
percent l2=or	6 -6
percent l2=out	14 -14
percent l2=pay	14 -14
percent l2=peak	13 -13
percent l2=plu	10 -10
percent l2=raise	-13 13
percent l2=reciprocal	-19 19
percent l2=reduction	16 -16
percent l2=remain	-15 15
percent l2=report	-9 9
percent l2=return	-12 12
percent l2=rice	9 -9
percent l2=rise	7 -7
percent l2=settle	-22 22
percent l2=share	23 -23
percent l2=side	-16 16
percent l2=sign	18 -18
percent l2=soybean	12 -12
percent l2=spoke	-13 13
percent l2=spoken	7 -7
percent l2=stay	9 -9
percent l2=sugar	-6 6
percent l2=talk	-12 12
percent l2=tariff	-11 11
percent l2=tax	7 -7
percent l2=than	-10 10
percent l2=that	-14 14
percent l2=the	-43 43
percent l2=then	-9 9
percent l2=there	-9 9
percent l2=thi	-12 12
percent l2=threat	-20 20
percent l2=threaten	-12 12
percent l2=time	-9 9
percent l2=total	-9 9
percent l2=toyota	9 -9
percent l2=truce	7 -7
percent l2=under	10 -10
percent l2=was	10 -10
percent l2=watche	14 -14
percent l2=we	23 -23
percent l2=week	10 -10
percent l2=which	-15 15
percent l2=with	-10 10
percent l2=—	-7 7
percent l=, <name>	-8 8
percent l=, and	-6 6
percent l=, at	7 -7
percent l=, down	21 -21
percent l=, from	-8 8
percent l=, pay	-7 7
percent l=, the	-9 9
percent l=, up	14 -14
percent l=, was	-18 18
percent l=, with	-6 6
percent l=: the	-7 7
percent l=: up	8 -8
percent l=<begin> <begin>	-15 15
percent l=<begin> <day-today>	-7 7
percent l=<begin> <name>	-9 9
percent l=<begin> a	11 -11
percent l=<begin> about	12 -12
percent l=<begin> the	-11 11
percent l=<day-ahead> :	-10 10
percent l=<day-gone> ,	-15 15
percent l=<level> ,	-9 9
percent l=<level> and	-14 14
percent l=<level> from	16 -16
percent l=<level> or	-24 24
percent l=<level> to	22 -22
percent l=<month-gone> :	-8 8
percent l=<month-gone> at	11 -11
percent l=<name> 's	-6 6
percent l=<name> (	-22 22
percent l=<name> :	35 -35
percent l=<name> <level>	-9 9
percent l=<name> charge	-7 7
percent l=<name> is	6 -6
percent l=<name> take	-14 14
percent l=<name> to	6 -6
percent l=<number> ,	-11 11
percent l=<number> to	37 -37
percent l=<person> :	-33 33
percent l=<span> at	-8 8
percent l=a flat	-12 12
percent l=a further	-6 6
percent l=a whopping	-6 6
percent l=about the	-16 16
percent l=account for	9 -9
percent l=agree to	-11 11
percent l=an additional	-8 8
percent l=an extra	-9 9
percent l=and <name>	-8 8
percent l=and at	-11 11
percent l=and pay	-6 6
percent l=and the	6 -6
percent l=are down	6 -6
percent l=back at	-6 6
percent l=back with	-11 11
percent l=car :	7 -7
percent l=ceiling of	-12 12
percent l=charge is	-14 14
percent l=charge of	22 -22
percent l=come to	-12 12
percent l=cut by	7 -7
percent l=cut of	7 -7
percent l=discount of	16 -16
percent l=down to	8 -8
percent l=duty at	9 -9
percent l=duty is	-9 9
percent l=duty of	-16 16
percent l=duty to	-11 11
percent l=duty was	-10 10
percent l=enter at	-7 7
percent l=fall by	13 -13
percent l=fall of	6 -6
percent l=figure of	-6 6
percent l=go from	-7 7
percent l=good :	-8 8
percent l=good to	13 -13
percent l=have offer	7 -7
percent l=in <name>	8 -8
percent l=increase of	28 -28
percent l=instead of	-9 9
percent l=is at	-6 6
percent l=is the	11 -11
percent l=is up	11 -11
percent l=it 's	-6 6
percent l=it at	12 -12
percent l=it is	-17 17
percent l=it say	6 -6
percent l=keep its	-17 17
percent l=less than	8 -8
percent l=levy of	11 -11
percent l=more than	14 -14
percent l=now pay	19 -19
percent l=of a	-13 13
percent l=of about	-7 7
percent l=of another	-14 14
percent l=of which	7 -7
percent l=one at	-7 7
percent l=put at	6 -6
percent l=raise to	-16 16
percent l=rate at	28 -28
percent l=rate is	-14 14
percent l=rate of	-30 30
percent l=rate to	14 -14
percent l=reduction of	23 -23
percent l=remain at	-15 15
percent l=return to	-12 12
percent l=rice at	6 -6
percent l=rise by	14 -14
percent l=rise of	10 -10
percent l=rise to	-6 6
percent l=spoke of	-13 13
percent l=spoken of	7 -7
percent l=stand at	6 -6
percent l=surcharge of	-10 10
percent l=surcharge to	-9 9
percent l=talk of	-7 7
percent l=tariff is	6 -6
percent l=tariff of	-12 12
percent l=tax at	-6 6
percent l=tax of	9 -9
percent l=than the	-9 9
percent l=that is	-9 9
percent l=that make	-6 6
percent l=that the	-6 6
percent l=the additional	-14 14
percent l=the nasdaq	8 -8
percent l=the ordinary	-13 13
percent l=the other	11 -11
percent l=the remain	-7 7
percent l=the same	-8 8
percent l=then to	-8 8
percent l=there at	-16 16
percent l=threat of	-20 20
percent l=to levy	8 -8
percent l=to pay	17 -17
percent l=to take	-9 9
percent l=total of	-7 7
percent l=truce :	-8 8
percent l=up by	17 -17
percent l=up from	-9 9
percent l=up to	-6 6
percent l=we pay	10 -10
percent l=were down	6 -6
percent l=which is	-8 8
percent l=will be	-11 11
percent l=will cost	7 -7
percent l=would be	-7 7
percent lll=, <level> and	-17 17
percent lll=, <level> or	-6 6
percent lll=, <name> :	9 -9
percent lll=, and the	6 -6
percent lll=, both at	10 -10
percent lll=, of which	7 -7
percent lll=, which is	-8 8
percent lll=: <level> and	-14 14
percent lll=<begin> <begin> <begin>	-15 15
percent lll=<begin> <begin> <day-today>	-7 7
percent lll=<begin> <begin> <name>	-9 9
percent lll=<begin> <begin> a	11 -11
percent lll=<begin> <begin> about	12 -12
percent lll=<begin> <begin> the	-11 11
percent lll=<begin> <name> 's	8 -8
percent lll=<begin> <name> :	16 -16
percent lll=<begin> <name> take	-9 9
percent lll=<begin> <person> :	-32 32
percent lll=<begin> and the	-21 21
percent lll=<begin> it pay	7 -7
percent lll=<begin> the other	8 -8
percent lll=<name> now pay	21 -21
percent lll=<name> stay at	7 -7
percent lll=<number> , up	6 -6
percent lll=<number> duty of	-9 9
percent lll=<quality> good to	14 -14
percent lll=<quality> one at	-7 7
percent lll=a ceiling of	-12 12
percent lll=a duty of	-7 7
percent lll=a fall of	6 -6
percent lll=a levy of	9 -9
percent lll=a rate of	-29 29
percent lll=a rise of	7 -7
percent lll=a total of	-7 7
percent lll=add tax of	6 -6
percent lll=an increase of	12 -12
percent lll=at <level> and	19 -19
percent lll=between <level> and	11 -11
percent lll=by more than	6 -6
percent lll=deal , at	19 -19
percent lll=from <level> to	13 -13
percent lll=from <name> :	-10 10
percent lll=go up by	13 -13
percent lll=go up to	13 -13
percent lll=good fall from	7 -7
percent lll=had ask for	7 -7
percent lll=import surcharge of	-13 13
percent lll=in <month-gone> at	11 -11
percent lll=is talk of	-7 7
percent lll=it stay at	-10 10
percent lll=it will be	-7 7
percent lll=its rate at	10 -10
percent lll=its rate to	14 -14
percent lll=list <number> to	31 -31
percent lll=of <level> and	-12 12
percent lll=of <level> or	-6 6
percent lll=of <name> :	23 -23
percent lll=of a further	-9 9
percent lll=of up to	-27 27
percent lll=on more than	14 -14
percent lll=point , to	6 -6
percent lll=rate stay at	9 -9
percent lll=the <name> to	9 -9
percent lll=the rate of	-12 12
percent lll=the surcharge of	-6 6
percent lll=the surcharge to	-9 9
percent lll=to go to	-6 6
percent lll=with <name> at	26 -26
percent lr='s .	-20 20
percent lr='s on	-10 10
percent lr=( ,	-6 6
percent lr=+ ,	12 -12
percent lr=, ,	-8 8
percent lr=, .	-15 15
percent lr=, and	-17 17
percent lr=, for	-11 11
percent lr=, from	-14 14
percent lr=, more	7 -7
percent lr=, of	9 -9
percent lr=, on	-7 7
percent lr=, would	-6 6
percent lr=: (	-24 24
percent lr=: )	-7 7
percent lr=: ,	-6 6
percent lr=: .	-10 10
percent lr=: <end>	-10 10
percent lr=: and	-9 9
percent lr=: in	24 -24
percent lr=: of	-11 11
percent lr=: on	9 -9
percent lr=<begin> ,	-6 6
percent lr=<begin> .	-35 35
percent lr=<begin> of	16 -16
percent lr=<begin> on	-7 7
percent lr=<level> <end>	-26 26
percent lr=<level> <level>	6 -6
percent lr=<name> (	-6 6
percent lr=<name> <end>	6 -6
percent lr=<name> <level>	-15 15
percent lr=a tariff	-19 19
percent lr=about ,	8 -8
percent lr=about of	23 -23
percent lr=about on	-8 8
percent lr=about that	-7 7
percent lr=above .	12 -12
percent lr=add on	6 -6
percent lr=and ,	11 -11
percent lr=and is	-9 9
percent lr=and of	-7 7
percent lr=another .	-22 22
percent lr=as .	14 -14
percent lr=at ,	6 -6
percent lr=at .	-10 10
percent lr=at <end>	21 -21
percent lr=at and	-7 7
percent lr=at from	-10 10
percent lr=at in	-6 6
percent lr=at since	-6 6
percent lr=be ,	-10 10
percent lr=bear ,	-9 9
percent lr=bear in	-6 6
percent lr=between and	-11 11
percent lr=by ,	14 -14
percent lr=by .	19 -19
percent lr=by in	15 -15
percent lr=by on	11 -11
percent lr=by since	13 -13
percent lr=charge ,	-8 8
percent lr=cost less	8 -8
percent lr=cost more	11 -11
percent lr=demand on	-6 6
percent lr=down ,	13 -13
percent lr=down .	25 -25
percent lr=down on	9 -9
percent lr=extra that	-8 8
percent lr=for ;	19 -19
percent lr=for and	-16 16
percent lr=for of	13 -13
percent lr=for on	-22 22
percent lr=from ,	-11 11
percent lr=from .	10 -10
percent lr=from and	14 -14
percent lr=from in	8 -8
percent lr=from to	-14 14
percent lr=gained .	14 -14
percent lr=has of	6 -6
percent lr=its on	-7 7
percent lr=keep .	-12 12
percent lr=keep on	-6 6
percent lr=levy on	6 -6
percent lr=lose .	8 -8
percent lr=make .	-6 6
percent lr=nasdaq .	6 -6
percent lr=not ,	-7 7
percent lr=not .	8 -8
percent lr=now .	-10 10
percent lr=of ,	20 -20
percent lr=of and	-20 20
percent lr=of for	25 -25
percent lr=of in	6 -6
percent lr=of is	16 -16
percent lr=of of	12 -12
percent lr=of on	13 -13
percent lr=of remain	15 -15
percent lr=of run	-10 10
percent lr=of tariff	-8 8
percent lr=of to	-21 21
percent lr=of under	-9 9
percent lr=offer ,	7 -7
percent lr=offer .	10 -10
percent lr=offer and	7 -7
percent lr=offer on	-19 19
percent lr=on for	-16 16
percent lr=pay ,	-18 18
percent lr=pay .	-30 30
percent lr=pay <day-today>	-12 12
percent lr=pay again	7 -7
percent lr=pay and	-9 9
percent lr=pay in	-21 21
percent lr=pay less	20 -20
percent lr=pay more	23 -23
percent lr=pay of	8 -8
percent lr=pay there	-13 13
percent lr=plu .	17 -17
percent lr=put on	-11 11
percent lr=reach in	-8 8
percent lr=say .	-10 10
percent lr=take off	8 -8
percent lr=take on	-17 17
percent lr=than of	20 -20
percent lr=that of	7 -7
percent lr=that on	-6 6
percent lr=the .	23 -23
percent lr=the and	-7 7
percent lr=the duty	-7 7
percent lr=the of	-44 44
percent lr=the surcharge	9 -9
percent lr=the that	-18 18
percent lr=to <end>	23 -23
percent lr=to and	15 -15
percent lr=to by	-6 6
percent lr=to for	-19 19
percent lr=to on	-27 27
percent lr=to that	-6 6
percent lr=up ,	8 -8
percent lr=up .	23 -23
percent lr=up since	7 -7
percent lr=want ,	-8 8
percent lr=want on	-11 11
percent lr=was .	-15 15
percent lr=was before	-9 9
percent lr=was in	11 -11
percent lr=with ,	-12 12
percent lr=with .	-16 16
percent lr=with of	17 -17
percent lr=with on	-10 10
percent next=none	7 -7
percent next=signed 	-11 11
percent next=signed (	-6 6
percent next=signed , down from	9 -9
percent next=signed and	9 -9
percent next=signed far	-21 21
percent next=signed —	16 -16
percent next=word far	14 -14
percent next=word in	7 -7
percent next=word on the	-9 9
percent next=worked far	-7 7
percent no customs	-13 13
percent numbers=2	-8 8
percent numbers=3	-15 15
percent parties=false	14 -14
percent parties=part	-17 17
percent parties=true	-17 17
percent prior=digits to	9 -9
percent prior=free far	13 -13
percent prior=free on more than	14 -14
percent prior=none	-16 16
percent prior=signed 	-23 23
percent prior=signed ,	-9 9
percent prior=signed , down from	6 -6
percent prior=signed , to	8 -8
percent prior=signed and	-14 14
percent prior=signed far	18 -18
percent prior=signed or	-24 24
percent prior=signed to	22 -22
percent prior=signed —	-9 9
percent prior=word far	-8 8
percent prior=worked far	-9 9
percent r1=!	-6 6
percent r1="	-8 8
percent r1=,	-21 21
percent r1=:	-13 13
percent r1=<day-today>	-23 23
percent r1=<duty>	-20 20
percent r1=<end>	-8 8
percent r1=<goods>	8 -8
percent r1=<level-noun>	-13 13
percent r1=<level>	-11 11
percent r1=<v-begin>	-6 6
percent r1=<v-deny>	18 -18
percent r1=<v-down>	9 -9
percent r1=<v-end>	-20 20
percent r1=<v-propose>	10 -10
percent r1=<v-say>	14 -14
percent r1=<v-target>	-6 6
percent r1=?	-22 22
percent r1=after	8 -8
percent r1=as	6 -6
percent r1=at	-18 18
percent r1=before	-20 20
percent r1=by	-10 10
percent r1=chance	11 -11
percent r1=dearer	21 -21
percent r1=done	12 -12
percent r1=duty	-21 21
percent r1=end	-9 9
percent r1=for	-28 28
percent r1=from	-12 12
percent r1=full	10 -10
percent r1=had	10 -10
percent r1=has	-9 9
percent r1=here	-8 8
percent r1=higher	20 -20
percent r1=if	-13 13
percent r1=in	6 -6
percent r1=instead	-20 20
percent r1=is	-28 28
percent r1=it	-7 7
percent r1=less	35 -35
percent r1=levy	11 -11
percent r1=lower	15 -15
percent r1=more	39 -39
percent r1=next	7 -7
percent r1=no	15 -15
percent r1=of	84 -84
percent r1=off	30 -30
percent r1=on	-25 25
percent r1=or	-6 6
percent r1=plu	-6 6
percent r1=reciprocal	-10 10
percent r1=remain	11 -11
percent r1=rule	18 -18
percent r1=run	-10 10
percent r1=since	9 -9
percent r1=surcharge	6 -6
percent r1=tariff	-18 18
percent r1=tax	-6 6
percent r1=that	-18 18
percent r1=there	10 -10
percent r1=under	-28 28
percent r1=until	-13 13
percent r1=up	11 -11
percent r1=upon	-9 9
percent r1=was	-12 12
percent r1=which	-9 9
percent r1=while	-7 7
percent r1=with	-11 11
percent r1=without	-8 8
percent r1=—	12 -12
percent r2="	6 -6
percent r2=)	8 -8
percent r2=,	-22 22
percent r2=-	-10 10
percent r2=.	12 -12
percent r2=:	21 -21
percent r2=<day-today>	23 -23
percent r2=<duty>	-10 10
percent r2=<not>	-21 21
percent r2=<number>	-7 7
percent r2=<organisation>	14 -14
percent r2=<points>	13 -13
percent r2=<quality>	-14 14
percent r2=<span>	7 -7
percent r2=<v-begin>	-11 11
percent r2=<v-buy>	-6 6
percent r2=<v-down>	-14 14
percent r2=<v-end>	-18 18
percent r2=<v-impose>	-21 21
percent r2=<v-propose>	16 -16
percent r2=<v-say>	-9 9
percent r2=<v-stay>	11 -11
percent r2=<v-suspend>	16 -16
percent r2=<v-target>	-12 12
percent r2=a	-9 9
percent r2=according	11 -11
percent r2=again	11 -11
percent r2=all	-15 15
percent r2=also	-7 7
percent r2=another	-8 8
percent r2=are	-10 10
percent r2=arrival	-13 13
percent r2=as	-20 20
percent r2=average	16 -16
percent r2=back	-7 7
percent r2=beer	11 -11
percent r2=both	-9 9
percent r2=by	6 -6
percent r2=car	-12 12
percent r2=charge	-6 6
percent r2=coffee	-7 7
percent r2=date	-9 9
percent r2=did	8 -8
percent r2=due	-10 10
percent r2=everybody	10 -10
percent r2=everything	-8 8
percent r2=for	27 -27
percent r2=forced	-8 8
percent r2=from	9 -9
percent r2=get	-10 10
percent r2=good	-16 16
percent r2=half	-8 8
percent r2=has	-17 17
percent r2=have	12 -12
percent r2=he	9 -9
percent r2=heavy	12 -12
percent r2=in	-12 12
percent r2=is	17 -17
percent r2=its	-9 9
percent r2=last	-6 6
percent r2=list	-16 16
percent r2=more	7 -7
percent r2=no	-12 12
percent r2=now	-10 10
percent r2=on	17 -17
percent r2=or	-6 6
percent r2=our	9 -9
percent r2=patented	-7 7
percent r2=present	-10 10
percent r2=section	-14 14
percent r2=since	8 -8
percent r2=so	-9 9
percent r2=some	-9 9
percent r2=start	-8 8
percent r2=still	-12 12
percent r2=sugar	14 -14
percent r2=suspend	17 -17
percent r2=tariff	-8 8
percent r2=than	18 -18
percent r2=their	-6 6
percent r2=there	-9 9
percent r2=they	13 -13
percent r2=thi	9 -9
percent r2=to	-11 11
percent r2=tomatoe	-7 7
percent r2=two	6 -6
percent r2=unless	-6 6
percent r2=until	18 -18
percent r2=was	-12 12
percent r2=we	-6 6
percent r2=week	-23 23
percent r2=what	11 -11
percent r2=whatever	-13 13
percent r2=where	-7 7
percent r2=will	-11 11
percent r2=year	9 -9
percent r=! <end>	-6 6
percent r=( <level>	-6 6
percent r=) ,	-7 7
percent r=) .	16 -16
percent r=) <end>	22 -22
percent r=, "	-12 12
percent r=, <level>	-11 11
percent r=, <points>	15 -15
percent r=, according	11 -11
percent r=, also	-6 6
percent r=, as	-17 17
percent r=, by	-8 8
percent r=, down	10 -10
percent r=, for	8 -8
percent r=, from	-9 9
percent r=, has	-13 13
percent r=, is	-10 10
percent r=, it	9 -9
percent r=, make	7 -7
percent r=, no	-14 14
percent r=, not	-10 10
percent r=, on	13 -13
percent r=, or	-6 6
percent r=, so	-7 7
percent r=, the	-18 18
percent r=, unless	-6 6
percent r=, until	10 -10
percent r=, whatever	-8 8
percent r=, where	-7 7
percent r=, will	-6 6
percent r=. "	12 -12
percent r=: <number>	-10 10
percent r=: a	6 -6
percent r=; it	-7 7
percent r=; the	18 -18
percent r=<day-today> .	-19 19
percent r=<end> <end>	-8 8
percent r=<level> <end>	-21 21
percent r=<level> <level>	17 -17
percent r=? <end>	-13 13
percent r=and <level>	9 -9
percent r=and not	9 -9
percent r=and that	7 -7
percent r=and then	-8 8
percent r=as a	-6 6
percent r=as of	-14 14
percent r=at present	-10 10
percent r=at the	-19 19
percent r=before the	-8 8
percent r=chance of	8 -8
percent r=come on	-10 10
percent r=duty on	-6 6
percent r=each ,	-15 15
percent r=each .	18 -18
percent r=for <name>	-18 18
percent r=for <span>	-8 8
percent r=for good	-19 19
percent r=for the	-11 11
percent r=from <day-gone>	-21 21
percent r=from <month-gone>	6 -6
percent r=has been	-7 7
percent r=higher ,	7 -7
percent r=higher in	6 -6
percent r=in <month-ahead>	7 -7
percent r=in <name>	11 -11
percent r=in <number>	12 -12
percent r=in <seat>	8 -8
percent r=in all	-10 10
percent r=in two	7 -7
percent r=instead of	-18 18
percent r=is a	6 -6
percent r=is due	-8 8
percent r=is still	-6 6
percent r=is what	-13 13
percent r=last week	-6 6
percent r=less than	6 -6
percent r=more for	13 -13
percent r=more from	6 -6
percent r=now .	-7 7
percent r=of <month-ahead>	-9 9
percent r=of <month-gone>	-7 7
percent r=of <name>	13 -13
percent r=of <quality>	30 -30
percent r=of any	6 -6
percent r=of last	-7 7
percent r=of our	13 -13
percent r=of the	27 -27
percent r=of their	7 -7
percent r=of what	29 -29
percent r=off the	6 -6
percent r=on <day-gone>	13 -13
percent r=on <day-today>	15 -15
percent r=on <name>	-11 11
percent r=on <quality>	-43 43
percent r=on arrival	-12 12
percent r=on average	16 -16
percent r=on beer	10 -10
percent r=on car	-9 9
percent r=on coffee	-6 6
percent r=on every	-16 16
percent r=on it	-7 7
percent r=on patented	-7 7
percent r=on sugar	14 -14
percent r=on their	-6 6
percent r=on those	-7 7
percent r=once more	-11 11
percent r=over <span>	17 -17
percent r=over forced	-8 8
percent r=reciprocal tariff	-8 8
percent r=since the	8 -8
percent r=surcharge on	13 -13
percent r=tariff ,	-13 13
percent r=tariff on	-22 22
percent r=that <name>	-9 9
percent r=that <person>	-14 14
percent r=there .	-8 8
percent r=thi week	-9 9
percent r=thi year	7 -7
percent r=to the	13 -13
percent r=too .	-6 6
percent r=under section	-6 6
percent r=under the	-6 6
percent r=until <day-ahead>	-19 19
percent r=up .	8 -8
percent r=with which	-8 8
percent r=would have	-6 6
percent r=— <level>	16 -16
percent round	-9 9
percent said small	-12 12
percent short	-30 30
percent signed ahead=1	-22 22
percent signed ahead=2	-12 12
percent signed ahead=far	6 -6
percent signed ahead=near	-22 22
percent signed ahead=none	32 -32
percent signed back=near	-9 9
percent signed=1	9 -9
percent signed=2	-27 27
percent times=1	23 -23
percent times=2	-13 13
percent times=3	-33 33
percent times=4	-98 98
phas-future	10 -10
phas-infinitive	7 -7
phas-participle	-13 13
phas-past	6 -6
points band=12	35 -35
points band=150	25 -25
points band=2	23 -23
points band=31	-80 80
points band=4	34 -34
points broken	10 -10
points duty ahead=near	-20 20
points duty ahead=none	17 -17
points duty back=near	-28 28
points duty back=none	15 -15
points duty=false	12 -12
points duty=true	-12 12
points goods	21 -21
points habit=always	-7 7
points habit=seldom	8 -8
points l1='s	-16 16
points l1=<v-begin>	7 -7
points l1=<v-end>	8 -8
points l1=<v-impose>	-16 16
points l1=<v-stay>	-19 19
points l1=<v-suspend>	-23 23
points l1=at	9 -9
points l1=by	21 -21
points l1=its	-6 6
points l1=keep	-8 8
points l1=other	-7 7
points l1=suspend	-18 18
points l1=take	7 -7
points l1=the	-27 27
points l1=which	-7 7
points l2=<begin>	-8 8
points l2=<duty>	11 -11
points l2=<goods>	32 -32
points l2=<level>	8 -8
points l2=<name>	6 -6
points l2=<v-down>	12 -12
points l2=<v-stay>	-6 6
points l2=<v-suspend>	-12 12
points l2=cut	8 -8
points l2=duty	9 -9
points l2=hold	-6 6
points l2=it	-14 14
points l2=of	-12 12
points l2=suspension	-9 9
points l2=the	-11 11
points l=<begin> the	-8 8
points l=suspension of	-9 9
points l=the other	-7 7
points lll=<begin> <begin> the	-8 8
points lr=, are	-6 6
points lr=, less	9 -9
points lr=<begin> are	-12 12
points lr=by .	9 -9
points lr=by to	6 -6
points lr=further are	6 -6
points lr=of on	9 -9
points lr=suspend of	-10 10
points lr=the that	-11 11
points next=none	-6 6
points next=signed far	-12 12
points next=signed to	6 -6
points no customs	11 -11
points numbers=4	11 -11
points prior=signed far	11 -11
points r1=,	7 -7
points r1=<v-down>	-8 8
points r1=<v-stay>	-8 8
points r1=<v-suspend>	-14 14
points r1=and	12 -12
points r1=are	-21 21
points r1=come	-8 8
points r1=in	-7 7
points r1=less	16 -16
points r1=more	-11 11
points r1=of	-23 23
points r1=that	-10 10
points r2=<day-gone>	9 -9
points r2=<end>	12 -12
points r2=<level>	6 -6
points r2=<not>	7 -7
points r2=<quality>	-16 16
points r2=<v-impose>	-15 15
points r2=<v-stay>	-13 13
points r2=<v-suspend>	-20 20
points r2=a	12 -12
points r2=and	-13 13
points r2=back	-9 9
points r2=in	17 -17
points r2=not	7 -7
points r2=suspend	-13 13
points r2=than	18 -18
points r2=the	-12 12
points r=less than	9 -9
points r=of the	-17 17
points r=on each	-7 7
points r=to <level>	6 -6
points round	44 -44
points said	-21 21
points said small	49 -49
points signed ahead=far	-8 8
points signed back=1	-7 7
points signed back=2	-6 6
points signed back=near	6 -6
points signed back=none	11 -11
points signed=2	9 -9
points times=1	-11 11
points times=2	10 -10
points times=3	13 -13
prior=digits , and	-7 7
prior=digits and	-23 23
prior=digits for	11 -11
prior=digits of	23 -23
prior=digits to	22 -22
prior=digits —	14 -14
prior=fraction far	7 -7
prior=free on more than	14 -14
prior=signed , down from	8 -8
prior=signed , not	-14 14
prior=signed , of which	-13 13
prior=signed , or	-16 16
prior=signed , then	7 -7
prior=signed , to	-12 12
prior=signed in	15 -15
prior=signed instead of	-18 18
prior=signed of	-11 11
prior=signed on the	8 -8
prior=signed or	-11 11
prior=signed —	-9 9
prior=word 	15 -15
prior=word ,	-13 13
prior=word and	13 -13
prior=word far	15 -15
prior=word for	18 -18
prior=word to	-10 10
prior=worked far	-14 14
pt0=future	10 -10
pt0=past	9 -9
pt0=past-not	-17 17
pt0=perfect-not	-8 8
pt0=perfect-passive	6 -6
pt0=present-passive-not	-15 15
pt1=future	9 -9
pt1=gerund	-6 6
pt1=modal	-7 7
pt1=participle-passive	-9 9
pt1=past	6 -6
pt1=past-not	-17 17
pt1=past-passive	9 -9
pt1=perfect-not	-8 8
pt1=perfect-passive	6 -6
pt1=present	9 -9
pt1=present-passive-not	-15 15
pv0=accept	7 -7
pv0=agree	-6 6
pv0=amount	-7 7
pv0=answer	10 -10
pv0=ask	-17 17
pv0=buy	13 -13
pv0=charge	10 -10
pv0=conclude	-12 12
pv0=discuss	-6 6
pv0=double	-8 8
pv0=draw	11 -11
pv0=enter	15 -15
pv0=get	-7 7
pv0=go	-6 6
pv0=grow	-11 11
pv0=halve	-17 17
pv0=have	8 -8
pv0=hold	9 -9
pv0=impose	-6 6
pv0=introduce	6 -6
pv0=keep	-23 23
pv0=know	8 -8
pv0=lapse	-9 9
pv0=lay	7 -7
pv0=like	-11 11
pv0=lose	11 -11
pv0=lower	17 -17
pv0=meet	6 -6
pv0=move	10 -10
pv0=note	10 -10
pv0=offer	9 -9
pv0=pay	-11 11
pv0=put	18 -18
pv0=receive	7 -7
pv0=reduce	-6 6
pv0=return	12 -12
pv0=rise	10 -10
pv0=rule	-7 7
pv0=see	12 -12
pv0=set	10 -10
pv0=settle	-7 7
pv0=step	17 -17
pv0=stop	-8 8
pv0=take	-14 14
pv0=want	6 -6
pv0=write	-14 14
pv1=accept	7 -7
pv1=agree	-6 6
pv1=amount	-7 7
pv1=answer	9 -9
pv1=approve	10 -10
pv1=ask	-18 18
pv1=charge	8 -8
pv1=collect	8 -8
pv1=conclude	-11 11
pv1=cut	6 -6
pv1=discuss	-6 6
pv1=double	-8 8
pv1=draw	11 -11
pv1=enter	14 -14
pv1=fix	8 -8
pv1=get	-7 7
pv1=grow	-11 11
pv1=halve	-17 17
pv1=have	8 -8
pv1=hold	9 -9
pv1=keep	-24 24
pv1=know	11 -11
pv1=lapse	-11 11
pv1=lay	7 -7
pv1=lose	14 -14
pv1=lower	14 -14
pv1=move	11 -11
pv1=note	10 -10
pv1=offer	13 -13
pv1=pay	-11 11
pv1=propose	-7 7
pv1=put	14 -14
pv1=receive	8 -8
pv1=reduce	-6 6
pv1=return	12 -12
pv1=rise	9 -9
pv1=rule	-7 7
pv1=set	10 -10
pv1=step	17 -17
pv1=take	-14 14
pv1=tax	-17 17
pv1=tell	-6 6
pv1=threaten	-8 8
pv1=want	16 -16
pv1=write	-14 14
pv2-none	7 -7
pvt0=add past	9 -9
pvt0=add present	-13 13
pvt0=agree past	-11 11
pvt0=agree perfect	11 -11
pvt0=agree present	-13 13
pvt0=ask past	-12 12
pvt0=ask perfect	-18 18
pvt0=ask present	13 -13
pvt0=be past	-7 7
pvt0=be pluperfect	9 -9
pvt0=buy past	10 -10
pvt0=charge present	9 -9
pvt0=come past	-15 15
pvt0=come present	13 -13
pvt0=deny past	-15 15
pvt0=deny present	10 -10
pvt0=double past	-6 6
pvt0=enter present	6 -6
pvt0=fall past	9 -9
pvt0=fall present	-7 7
pvt0=get present	-9 9
pvt0=go present	-9 9
pvt0=grow present	-11 11
pvt0=have present	9 -9
pvt0=hold perfect	7 -7
pvt0=introduce past	7 -7
pvt0=keep present	-12 12
pvt0=know present	8 -8
pvt0=lapse present	-8 8
pvt0=lay past	7 -7
pvt0=leave past	6 -6
pvt0=leave present	-12 12
pvt0=lower future	17 -17
pvt0=offer past	-8 8
pvt0=other future	7 -7
pvt0=other past	9 -9
pvt0=pay modal	-7 7
pvt0=pay perfect	-13 13
pvt0=pay present	-7 7
pvt0=promise past	-8 8
pvt0=propose past	9 -9
pvt0=propose perfect	-9 9
pvt0=put perfect	8 -8
pvt0=put present	8 -8
pvt0=reach present	7 -7
pvt0=return present	8 -8
pvt0=rise past	9 -9
pvt0=see present	12 -12
pvt0=sell present	-6 6
pvt0=set present	10 -10
pvt0=sign present	9 -9
pvt0=stand past	11 -11
pvt0=stand present	-7 7
pvt0=step present	17 -17
pvt0=stop past	-10 10
pvt0=take future	-7 7
pvt0=take past	-6 6
pvt0=take present	-6 6
pvt0=tell past	-11 11
pvt0=tell perfect	12 -12
pvt0=want past	8 -8
pvt0=write present	-14 14
pvt1=add past	9 -9
pvt1=add present	-13 13
pvt1=agree past	-11 11
pvt1=agree perfect	17 -17
pvt1=agree present	-13 13
pvt1=ask past	-12 12
pvt1=ask perfect	-18 18
pvt1=ask present	13 -13
pvt1=be pluperfect	9 -9
pvt1=buy past	10 -10
pvt1=charge present	9 -9
pvt1=come past	-15 15
pvt1=come present	13 -13
pvt1=deny past	-15 15
pvt1=deny present	10 -10
pvt1=double past	-6 6
pvt1=end participle	-7 7
pvt1=enter present	6 -6
pvt1=fall past	9 -9
pvt1=fall present	-7 7
pvt1=get present	-9 9
pvt1=grow present	-11 11
pvt1=have present	9 -9
pvt1=hold perfect	7 -7
pvt1=introduce past	7 -7
pvt1=keep present	-12 12
pvt1=know present	8 -8
pvt1=lapse present	-8 8
pvt1=lay past	7 -7
pvt1=leave present	-12 12
pvt1=lower future	17 -17
pvt1=other future	11 -11
pvt1=other past	14 -14
pvt1=pay modal	-7 7
pvt1=pay perfect	-13 13
pvt1=promise past	-8 8
pvt1=propose perfect	-9 9
pvt1=put perfect	8 -8
pvt1=put present	8 -8
pvt1=reach present	7 -7
pvt1=return present	8 -8
pvt1=rise past	9 -9
pvt1=see present	12 -12
pvt1=sell present	-6 6
pvt1=set present	10 -10
pvt1=settle participle	11 -11
pvt1=sign participle	-15 15
pvt1=sign present	9 -9
pvt1=stand past	11 -11
pvt1=stand present	-7 7
pvt1=step present	17 -17
pvt1=take future	-7 7
pvt1=take past	-6 6
pvt1=take present	-6 6
pvt1=tell past	-11 11
pvt1=tell perfect	11 -11
pvt1=write present	-14 14
q:!	-11 11
q:"	22 -22
q:&	19 -19
q:'	13 -13
q:'s	-19 19
q:(	-24 24
q:)	-18 18
q:+	7 -7
q:-	8 -8
q:/	-14 14
q::	10 -10
q:<agent>	7 -7
q:<day-today>	-25 25
q:<duty>	12 -12
q:<goods-amount>	46 -46
q:<goods>	-28 28
q:<level>	-12 12
q:<money>	61 -61
q:<month-ahead>	9 -9
q:<month-today>	7 -7
q:<name>	-37 37
q:<number>	-10 10
q:<office>	8 -8
q:<organisation>	30 -30
q:<person>	-24 24
q:<points>	9 -9
q:<quality>	-39 39
q:<seat>	-34 34
q:<taker>	8 -8
q:<v-agree>	20 -20
q:<v-bear>	-12 12
q:<v-deny>	-21 21
q:<v-end>	17 -17
q:<v-propose>	24 -24
q:<v-return>	11 -11
q:<v-say>	11 -11
q:<v-sell>	50 -50
q:<v-suspend>	9 -9
q:<v-target>	10 -10
q:<v-up>	22 -22
q:?	-17 17
q:@	8 -8
q:[	-7 7
q:_	15 -15
q:about	27 -27
q:above	-8 8
q:abroad	6 -6
q:accord	-14 14
q:add	-29 29
q:additional	-9 9
q:after	12 -12
q:again	-12 12
q:ago	-21 21
q:agree	-12 12
q:air	-8 8
q:aircraft	23 -23
q:airport	-10 10
q:all	-15 15
q:allow	14 -14
q:along	14 -14
q:already	-27 27
q:also	-16 16
q:aluminium	-25 25
q:am	9 -9
q:among	-13 13
q:annex	6 -6
q:announce	12 -12
q:announcement	-8 8
q:answer	-20 20
q:any	6 -6
q:anybody	-13 13
q:anyone	-26 26
q:apart	11 -11
q:apple	-9 9
q:approve	18 -18
q:apricot	11 -11
q:are	-12 12
q:arrangement	6 -6
q:ask	-6 6
q:asleep	-11 11
q:autumn	11 -11
q:average	7 -7
q:avocado	-12 12
q:bad	14 -14
q:ban	10 -10
q:banana	-7 7
q:bank	12 -12
q:bar	10 -10
q:bargain	10 -10
q:base	9 -9
q:basi	8 -8
q:battery	8 -8
q:bean	-20 20
q:bear	-14 14
q:beef	9 -9
q:been	-20 20
q:beer	-13 13
q:before	14 -14
q:begin	17 -17
q:being	-15 15
q:bell	6 -6
q:better	-17 17
q:between	11 -11
q:beyond	-9 9
q:bond	16 -16
q:book	-10 10
q:border	-23 23
q:both	-18 18
q:brandy	21 -21
q:breakfast	9 -9
q:bridge	21 -21
q:bring	8 -8
q:broadcaster	12 -12
q:build	-11 11
q:built	6 -6
q:busan	-12 12
q:bushel	7 -7
q:buy	-8 8
q:buyer	-19 19
q:by	27 -27
q:c	-9 9
q:cabinet	-7 7
q:calendar	-10 10
q:call	-10 10
q:can	6 -6
q:cancel	-14 14
q:cannot	8 -8
q:capital	9 -9
q:car	-10 10
q:carry	6 -6
q:cashew	-15 15
q:cashmere	7 -7
q:ceasefire	8 -8
q:cement	19 -19
q:cent	22 -22
q:certain	8 -8
q:changed	-11 11
q:charge	-19 19
q:cheese	16 -16
q:cherry	-11 11
q:chicken	-11 11
q:chip	-7 7
q:christma	6 -6
q:claim	9 -9
q:climb	-8 8
q:clock	8 -8
q:closed	18 -18
q:closer	-9 9
q:club	38 -38
q:coconut	-11 11
q:cod	-17 17
q:coffee	18 -18
q:collect	-16 16
q:come	-11 11
q:commerce	8 -8
q:company	22 -22
q:compare	-9 9
q:comparison	-9 9
q:concern	10 -10
q:conclude	14 -14
q:confirm	20 -20
q:continue	14 -14
q:contract	22 -22
q:control	13 -13
q:corn	-6 6
q:cost	-13 13
q:cotton	9 -9
q:could	16 -16
q:country	-6 6
q:county	-9 9
q:cousin	-15 15
q:cover	-10 10
q:covered	8 -8
q:crude	11 -11
q:custom	-11 11
q:customer	29 -29
q:dairy	-17 17
q:day	16 -16
q:de	12 -12
q:dead	-8 8
q:deadline	32 -32
q:deal	-6 6
q:decide	14 -14
q:decision	14 -14
q:deficit	12 -12
q:delivery	11 -11
q:demand	13 -13
q:desk	6 -6
q:did	-6 6
q:die	-10 10
q:difference	-6 6
q:direction	-15 15
q:do	-13 13
q:dock	8 -8
q:document	13 -13
q:doe	-9 9
q:doesn't	12 -12
q:dollar	20 -20
q:door	-8 8
q:double	-8 8
q:down	-7 7
q:draw	-12 12
q:dried	-11 11
q:drone	-6 6
q:drop	7 -7
q:due	22 -22
q:during	-21 21
q:duty	-33 33
q:each	21 -21
q:earlier	-10 10
q:earn	15 -15
q:earth	16 -16
q:easter	10 -10
q:economy	-8 8
q:effect	-18 18
q:either	19 -19
q:election	12 -12
q:electric	7 -7
q:electricity	37 -37
q:eleven	25 -25
q:else	6 -6
q:elsewhere	-30 30
q:emergency	-20 20
q:employer	6 -6
q:empty	13 -13
q:engine	-11 11
q:enter	-13 13
q:error	-6 6
q:evening	28 -28
q:event	12 -12
q:ever	-17 17
q:everybody	-13 13
q:everything	11 -11
q:exception	-18 18
q:exempt	12 -12
q:exist	-15 15
q:existing	13 -13
q:expect	12 -12
q:export	12 -12
q:exporter	-16 16
q:extension	30 -30
q:face	-20 20
q:factory	20 -20
q:failed	-8 8
q:fair	-8 8
q:fall	6 -6
q:far	18 -18
q:fare	7 -7
q:farm	7 -7
q:fear	10 -10
q:fee	30 -30
q:feed	15 -15
q:felt	19 -19
q:fentanyl	-29 29
q:ferry	18 -18
q:fertiliser	-15 15
q:fifth	-8 8
q:figure	-9 9
q:final	12 -12
q:finance	-6 6
q:find	12 -12
q:firm	13 -13
q:first	7 -7
q:fix	12 -12
q:flour	-10 10
q:flow	6 -6
q:follow	9 -9
q:followed	-6 6
q:food	7 -7
q:footwear	-7 7
q:for	12 -12
q:force	-25 25
q:forced	-22 22
q:forget	-21 21
q:former	11 -11
q:found	32 -32
q:four	9 -9
q:fourth	20 -20
q:framework	-6 6
q:franc	9 -9
q:free	-20 20
q:freeze	19 -19
q:freight	20 -20
q:friday	19 -19
q:friend	-10 10
q:frozen	-8 8
q:further	-28 28
q:future	16 -16
q:gain	-8 8
q:gained	9 -9
q:garden	-12 12
q:garment	-12 12
q:gas	-15 15
q:gave	-12 12
q:gazette	-12 12
q:generic	11 -11
q:geneva	-26 26
q:get	-7 7
q:give	43 -43
q:given	-9 9
q:glad	7 -7
q:glove	-21 21
q:go	-9 9
q:grid	11 -11
q:ground	14 -14
q:group	-7 7
q:grow	10 -10
q:grower	-20 20
q:growth	6 -6
q:h	8 -8
q:had	13 -13
q:half	-9 9
q:hall	-9 9
q:happen	18 -18
q:harvest	6 -6
q:have	19 -19
q:hazelnut	-20 20
q:he	15 -15
q:head	-11 11
q:heading	-11 11
q:heavy	9 -9
q:her	18 -18
q:here	-12 12
q:hide	-16 16
q:highest	-11 11
q:him	-11 11
q:his	-13 13
q:history	11 -11
q:hit	6 -6
q:hold	28 -28
q:hour	9 -9
q:household	20 -20
q:hyundai	-7 7
q:i	23 -23
q:i've	23 -23
q:import	37 -37
q:importer	-16 16
q:impose	14 -14
q:include	6 -6
q:income	25 -25
q:increase	8 -8
q:index	9 -9
q:industrial	10 -10
q:inflation	27 -27
q:ingredient	7 -7
q:interest	12 -12
q:into	-12 12
q:introduce	-10 10
q:invest	10 -10
q:investor	9 -9
q:is	-7 7
q:issue	-6 6
q:it	-36 36
q:item	-21 21
q:its	12 -12
q:itself	8 -8
q:job	-12 12
q:judge	13 -13
q:just	-14 14
q:jute	-10 10
q:kava	21 -21
q:keep	22 -22
q:key	10 -10
q:kilo	21 -21
q:know	10 -10
q:labor	-12 12
q:labour	-13 13
q:lack	20 -20
q:lake	17 -17
q:land	19 -19
q:lapse	11 -11
q:large	11 -11
q:largest	14 -14
q:lasted	7 -7
q:late	28 -28
q:later	17 -17
q:law	11 -11
q:lawyer	12 -12
q:lay	-27 27
q:lead	22 -22
q:leather	6 -6
q:lemon	-6 6
q:length	-11 11
q:less	7 -7
q:letter	-25 25
q:level	-23 23
q:licence	21 -21
q:lie	6 -6
q:like	-26 26
q:limit	-17 17
q:line	15 -15
q:list	-21 21
q:little	21 -21
q:loan	21 -21
q:lobster	-9 9
q:london	6 -6
q:long	12 -12
q:longer	33 -33
q:look	11 -11
q:lot	26 -26
q:low	-13 13
q:lower	7 -7
q:lowest	9 -9
q:m	19 -19
q:machine	-11 11
q:madrid	-6 6
q:maize	10 -10
q:make	-21 21
q:maker	8 -8
q:man	-8 8
q:market	9 -9
q:matter	-8 8
q:may	23 -23
q:me	-27 27
q:meanwhile	-24 24
q:meat	-11 11
q:medical	6 -6
q:medicine	-9 9
q:member	-9 9
q:men	7 -7
q:mentioned	10 -10
q:million	34 -34
q:mind	-15 15
q:minister	25 -25
q:ministry	-11 11
q:minute	9 -9
q:moderator	14 -14
q:moment	-21 21
q:monday	-6 6
q:month	-29 29
q:mood	-8 8
q:more	17 -17
q:morning	7 -7
q:mostly	-7 7
q:motorcycle	14 -14
q:move	-10 10
q:mrs	6 -6
q:much	-7 7
q:must	19 -19
q:my	21 -21
q:named	14 -14
q:national	21 -21
q:neighbour	-10 10
q:net	7 -7
q:network	13 -13
q:never	-13 13
q:new	10 -10
q:newspaper	-18 18
q:nickel	17 -17
q:night	39 -39
q:nikkei	9 -9
q:nine	14 -14
q:ningbo	-6 6
q:no	-20 20
q:nobody	14 -14
q:noon	9 -9
q:nor	13 -13
q:not	-7 7
q:nothing	15 -15
q:notice	18 -18
q:now	-12 12
q:nut	-17 17
q:nvidia	15 -15
q:odd	13 -13
q:of	21 -21
q:off	17 -17
q:offer	50 -50
q:official	9 -9
q:oil	-13 13
q:old	-9 9
q:older	-16 16
q:on	-20 20
q:one	13 -13
q:onion	13 -13
q:operator	12 -12
q:or	12 -12
q:order	-17 17
q:ordinary	9 -9
q:origin	10 -10
q:originating	-7 7
q:other	-28 28
q:our	-18 18
q:over	20 -20
q:own	-16 16
q:p	-14 14
q:pact	-25 25
q:page	-13 13
q:palm	-10 10
q:paper	-30 30
q:parcel	-12 12
q:part	16 -16
q:partner	-16 16
q:passed	-11 11
q:past	7 -7
q:pause	-18 18
q:pay	-14 14
q:payable	-15 15
q:pea	-7 7
q:pen	8 -8
q:penalty	9 -9
q:perhap	9 -9
q:period	-23 23
q:permanent	-6 6
q:permit	19 -19
q:person	14 -14
q:peso	7 -7
q:plant	-12 12
q:plastic	-8 8
q:player	6 -6
q:plu	9 -9
q:plywood	-11 11
q:pm	-8 8
q:point	-6 6
q:policy	26 -26
q:poll	11 -11
q:port	25 -25
q:poultry	21 -21
q:pound	18 -18
q:powder	-13 13
q:power	-9 9
q:prawn	-12 12
q:present	-21 21
q:press	6 -6
q:price	25 -25
q:prime	7 -7
q:printed	-16 16
q:proclamation	-8 8
q:produced	7 -7
q:product	20 -20
q:prolong	16 -16
q:prolonged	-16 16
q:promise	26 -26
q:proposal	-7 7
q:propose	10 -10
q:provide	17 -17
q:published	-8 8
q:pulp	14 -14
q:pump	8 -8
q:put	9 -9
q:quarrel	9 -9
q:quarter	22 -22
q:quay	11 -11
q:quota	11 -11
q:radio	8 -8
q:raise	40 -40
q:rare	16 -16
q:raspberry	-6 6
q:rather	18 -18
q:raw	-9 9
q:read	18 -18
q:reader	-9 9
q:ready	-14 14
q:reason	-12 12
q:receive	15 -15
q:reciprocal	-38 38
q:reckon	-10 10
q:record	14 -14
q:red	-11 11
q:reduction	8 -8
q:refund	12 -12
q:refused	22 -22
q:regular	-18 18
q:remain	-9 9
q:remember	-8 8
q:remove	-8 8
q:renewal	7 -7
q:renewed	-20 20
q:report	-15 15
q:reporter	7 -7
q:respect	8 -8
q:rest	-27 27
q:result	-13 13
q:return	15 -15
q:rice	-16 16
q:right	11 -11
q:rise	37 -37
q:rival	8 -8
q:roll	9 -9
q:room	23 -23
q:rose	-19 19
q:round	8 -8
q:rover	12 -12
q:row	11 -11
q:rumour	-7 7
q:s	18 -18
q:sack	-13 13
q:sale	37 -37
q:salmon	9 -9
q:salt	22 -22
q:same	-14 14
q:sanctioning	-13 13
q:sawn	-10 10
q:say	27 -27
q:schedule	-7 7
q:scotch	-10 10
q:season	20 -20
q:second	19 -19
q:security	19 -19
q:seed	7 -7
q:sell	27 -27
q:semiconductor	10 -10
q:service	20 -20
q:sesame	-17 17
q:settle	-14 14
q:settlement	9 -9
q:several	-7 7
q:shanghai	-9 9
q:share	29 -29
q:sharply	-6 6
q:she	9 -9
q:sheet	11 -11
q:ship	20 -20
q:shirt	-7 7
q:shoe	7 -7
q:shook	-11 11
q:short	20 -20
q:should	-9 9
q:show	18 -18
q:shrimp	-23 23
q:sign	19 -19
q:signature	29 -29
q:silver	19 -19
q:sir	25 -25
q:slap	-13 13
q:sleep	-9 9
q:slip	7 -7
q:small	-24 24
q:smelter	13 -13
q:so	-19 19
q:soap	-11 11
q:solution	-9 9
q:some	33 -33
q:somebody	13 -13
q:something	-7 7
q:south	22 -22
q:spare	-7 7
q:speak	-8 8
q:special	17 -17
q:spoke	-10 10
q:stack	-8 8
q:stand	-21 21
q:standstill	10 -10
q:start	-15 15
q:statement	-11 11
q:stay	-6 6
q:steel	-20 20
q:step	-10 10
q:still	-8 8
q:stock	12 -12
q:stockholm	-7 7
q:stop	23 -23
q:story	9 -9
q:street	9 -9
q:strike	11 -11
q:subject	-8 8
q:sugar	-15 15
q:sum	-11 11
q:summit	-13 13
q:supply	15 -15
q:suspension	-14 14
q:syrup	12 -12
q:take	9 -9
q:talk	7 -7
q:target	13 -13
q:tariff	27 -27
q:tea	12 -12
q:tell	-19 19
q:term	11 -11
q:text	-13 13
q:textile	-17 17
q:th	-7 7
q:than	11 -11
q:thank	23 -23
q:that	-27 27
q:the	10 -10
q:them	-13 13
q:then	17 -17
q:thi	10 -10
q:thing	-24 24
q:think	-9 9
q:third	-6 6
q:those	-27 27
q:threat	8 -8
q:threaten	14 -14
q:three	-7 7
q:through	-28 28
q:thu	-6 6
q:ticket	7 -7
q:tile	-7 7
q:timber	-21 21
q:time	11 -11
q:tin	9 -9
q:tinned	-11 11
q:together	-10 10
q:tomatoe	-12 12
q:ton	10 -10
q:top	-12 12
q:total	-9 9
q:touche	8 -8
q:town	13 -13
q:toy	-9 9
q:toyota	-14 14
q:tractor	-10 10
q:trade	33 -33
q:transit	13 -13
q:transport	10 -10
q:treaty	-20 20
q:truce	-23 23
q:true	-6 6
q:tuna	7 -7
q:tyre	7 -7
q:unchanged	27 -27
q:undertook	6 -6
q:union	16 -16
q:until	-16 16
q:up	27 -27
q:upper	14 -14
q:urea	-7 7
q:us	-26 26
q:use	-6 6
q:used	-13 13
q:valley	8 -8
q:value	-15 15
q:very	-9 9
q:vessel	7 -7
q:visit	-12 12
q:visitor	7 -7
q:vote	12 -12
q:voted	8 -8
q:wage	23 -23
q:wait	10 -10
q:walnut	-6 6
q:war	-15 15
q:warn	-25 25
q:watch	-22 22
q:watche	-11 11
q:water	19 -19
q:way	-17 17
q:wednesday	-17 17
q:well	-13 13
q:were	-13 13
q:what	-12 12
q:whatever	9 -9
q:wheat	20 -20
q:when	-21 21
q:where	-29 29
q:while	-9 9
q:who	-8 8
q:whoever	8 -8
q:whole	-9 9
q:whose	-7 7
q:why	6 -6
q:will	14 -14
q:window	16 -16
q:wine	-20 20
q:with	-20 20
q:within	-25 25
q:without	-9 9
q:wool	-9 9
q:work	7 -7
q:worked	-8 8
q:world	13 -13
q:worst	-10 10
q:wrong	-27 27
q:year	15 -15
q:yes	11 -11
q:yet	-14 14
q:yield	18 -18
q:you	-17 17
q:your	10 -10
q:yuan	7 -7
q:zero	-15 15
q:zinc	22 -22
q:•	-9 9
qt=future	-22 22
qt=perfect	19 -19
qt=pluperfect	19 -19
r1="	-18 18
r1=,	-29 29
r1=.	-14 14
r1=:	-20 20
r1=;	-7 7
r1=<agent>	12 -12
r1=<day-gone>	-9 9
r1=<day-today>	-22 22
r1=<duty>	-34 34
r1=<end>	-9 9
r1=<goods>	30 -30
r1=<level-noun>	-13 13
r1=<level>	-12 12
r1=<name>	-13 13
r1=<not>	7 -7
r1=<number>	16 -16
r1=<office>	9 -9
r1=<organisation>	6 -6
r1=<person>	19 -19
r1=<quality>	24 -24
r1=<sender>	16 -16
r1=<span>	28 -28
r1=<v-bear>	10 -10
r1=<v-begin>	-20 20
r1=<v-deny>	18 -18
r1=<v-end>	-19 19
r1=<v-impose>	17 -17
r1=<v-propose>	15 -15
r1=<v-return>	-15 15
r1=<v-say>	20 -20
r1=?	-40 40
r1=about	8 -8
r1=again	-18 18
r1=and	-13 13
r1=announcement	8 -8
r1=are	-19 19
r1=as	-16 16
r1=at	-26 26
r1=back	-13 13
r1=because	-14 14
r1=before	-21 21
r1=below	8 -8
r1=both	-12 12
r1=but	6 -6
r1=cargoe	12 -12
r1=category	8 -8
r1=chance	11 -11
r1=change	28 -28
r1=charge	7 -7
r1=cheaper	12 -12
r1=coffee	6 -6
r1=come	-8 8
r1=deal	-7 7
r1=dearer	26 -26
r1=done	12 -12
r1=duty	-41 41
r1=economy	42 -42
r1=either	18 -18
r1=else	29 -29
r1=end	-10 10
r1=entry	-15 15
r1=ever	-8 8
r1=expire	-12 12
r1=fewer	11 -11
r1=figure	12 -12
r1=for	-26 26
r1=from	-22 22
r1=full	10 -10
r1=go	-7 7
r1=good	9 -9
r1=government	15 -15
r1=had	6 -6
r1=have	16 -16
r1=here	-14 14
r1=higher	20 -20
r1=i	14 -14
r1=if	-10 10
r1=in	-13 13
r1=instead	-26 26
r1=into	8 -8
r1=is	-8 8
r1=its	27 -27
r1=job	12 -12
r1=largest	12 -12
r1=less	34 -34
r1=levy	11 -11
r1=list	15 -15
r1=lower	17 -17
r1=member	7 -7
r1=metal	10 -10
r1=metre	18 -18
r1=more	37 -37
r1=new	17 -17
r1=next	7 -7
r1=no	13 -13
r1=now	-25 25
r1=number	7 -7
r1=of	46 -46
r1=off	30 -30
r1=on	-39 39
r1=once	-10 10
r1=or	-6 6
r1=other	26 -26
r1=out	13 -13
r1=over	-11 11
r1=partner	8 -8
r1=per	-13 13
r1=percent	-14 14
r1=point	26 -26
r1=port	8 -8
r1=question	18 -18
r1=rare	13 -13
r1=rate	-19 19
r1=reciprocal	-12 12
r1=return	-15 15
r1=round	17 -17
r1=rule	18 -18
r1=say	9 -9
r1=shall	-6 6
r1=side	18 -18
r1=since	-23 23
r1=so	8 -8
r1=step	6 -6
r1=still	-6 6
r1=surcharge	6 -6
r1=tariff	-14 14
r1=tax	-6 6
r1=tenth	9 -9
r1=that	-23 23
r1=the	-16 16
r1=then	-8 8
r1=they	6 -6
r1=thi	6 -6
r1=throughout	-18 18
r1=till	-17 17
r1=time	29 -29
r1=to	9 -9
r1=too	-11 11
r1=trade	26 -26
r1=under	-21 21
r1=until	-7 7
r1=upon	-9 9
r1=want	6 -6
r1=was	-16 16
r1=when	-9 9
r1=which	-16 16
r1=while	-7 7
r1=will	-11 11
r1=without	-9 9
r1=word	8 -8
r1=would	-28 28
r1=year	6 -6
r1=yet	6 -6
r2='	6 -6
r2='s	11 -11
r2=)	8 -8
r2=-	-9 9
r2=.	17 -17
r2=:	42 -42
r2=<day-today>	32 -32
r2=<duty>	-14 14
r2=<end>	-10 10
r2=<goods-amount>	-9 9
r2=<goods>	-15 15
r2=<level-noun>	-8 8
r2=<month-ahead>	-11 11
r2=<name>	-24 24
r2=<not>	-8 8
r2=<organisation>	-9 9
r2=<points>	16 -16
r2=<quality>	-10 10
r2=<seat>	-13 13
r2=<sender>	24 -24
r2=<span>	7 -7
r2=<taker>	14 -14
r2=<v-agree>	19 -19
r2=<v-bear>	19 -19
r2=<v-begin>	-7 7
r2=<v-down>	-11 11
r2=<v-propose>	22 -22
r2=<v-say>	13 -13
r2=<v-stay>	-7 7
r2=<v-target>	-16 16
r2=<v-up>	7 -7
r2=according	24 -24
r2=against	-17 17
r2=agree	6 -6
r2=agreement	23 -23
r2=all	-16 16
r2=also	-6 6
r2=an	7 -7
r2=any	-6 6
r2=are	-11 11
r2=arrival	-13 13
r2=at	11 -11
r2=average	16 -16
r2=avocado	8 -8
r2=back	-34 34
r2=be	-16 16
r2=been	9 -9
r2=beer	11 -11
r2=before	6 -6
r2=both	-17 17
r2=but	-8 8
r2=buyer	9 -9
r2=call	17 -17
r2=car	-14 14
r2=cent	-11 11
r2=charge	-17 17
r2=cocoa	-10 10
r2=coconut	8 -8
r2=cod	9 -9
r2=coffee	-8 8
r2=come	-6 6
r2=company	10 -10
r2=country	16 -16
r2=crude	8 -8
r2=date	-12 12
r2=day	12 -12
r2=did	9 -9
r2=discuss	-7 7
r2=due	-6 6
r2=duty	-7 7
r2=each	-7 7
r2=earth	13 -13
r2=end	6 -6
r2=everyone	-6 6
r2=everything	-9 9
r2=far	8 -8
r2=farm	9 -9
r2=fentanyl	-18 18
r2=fertiliser	-8 8
r2=firm	8 -8
r2=flour	-8 8
r2=for	21 -21
r2=forced	-10 10
r2=from	12 -12
r2=good	-24 24
r2=half	-8 8
r2=have	14 -14
r2=heavy	12 -12
r2=house	6 -6
r2=if	-11 11
r2=is	7 -7
r2=its	-29 29
r2=jute	-6 6
r2=last	-14 14
r2=like	-6 6
r2=list	-15 15
r2=medicine	9 -9
r2=month	7 -7
r2=most	-12 12
r2=no	10 -10
r2=nobody	-17 17
r2=of	20 -20
r2=on	16 -16
r2=once	-11 11
r2=one	7 -7
r2=our	-6 6
r2=over	6 -6
r2=own	10 -10
r2=patented	-7 7
r2=pay	10 -10
r2=per	-19 19
r2=point	-21 21
r2=present	-15 15
r2=rare	7 -7
r2=read	19 -19
r2=reciprocal	-7 7
r2=same	-9 9
r2=say	8 -8
r2=section	-11 11
r2=set	6 -6
r2=she	12 -12
r2=since	9 -9
r2=some	-9 9
r2=soon	-10 10
r2=spoke	-8 8
r2=start	-8 8
r2=state	7 -7
r2=stay	-16 16
r2=steel	-10 10
r2=still	-12 12
r2=sugar	13 -13
r2=suspend	8 -8
r2=tariff	-12 12
r2=than	37 -37
r2=that	9 -9
r2=their	-15 15
r2=then	-12 12
r2=there	-14 14
r2=they	14 -14
r2=thi	18 -18
r2=to	-7 7
r2=tomatoe	-7 7
r2=two	19 -19
r2=unless	-16 16
r2=until	8 -8
r2=up	13 -13
r2=way	-13 13
r2=week	-7 7
r2=were	6 -6
r2=what	-7 7
r2=whatever	-19 19
r2=wheat	-9 9
r2=where	-14 14
r2=will	-9 9
r2=wine	-9 9
r2=with	11 -11
r2=yarn	-8 8
r2=year	24 -24
r2=you	-9 9
r3="	20 -20
r3='s	-6 6
r3=)	18 -18
r3=,	-18 18
r3=.	-15 15
r3=:	29 -29
r3=<agent>	-13 13
r3=<day-ahead>	-29 29
r3=<day-gone>	-12 12
r3=<gate>	17 -17
r3=<goods-amount>	11 -11
r3=<goods>	-8 8
r3=<month-gone>	8 -8
r3=<not>	-29 29
r3=<number>	-6 6
r3=<office>	-8 8
r3=<person>	-13 13
r3=<points>	-16 16
r3=<quality>	-23 23
r3=<seat>	19 -19
r3=<sender>	10 -10
r3=<span>	-8 8
r3=<v-impose>	-10 10
r3=<v-say>	-10 10
r3=<v-sell>	15 -15
r3=<v-stay>	32 -32
r3=<v-suspend>	8 -8
r3=<v-target>	-10 10
r3=<v-up>	-14 14
r3=?	32 -32
r3=a	13 -13
r3=about	8 -8
r3=above	6 -6
r3=according	-11 11
r3=add	6 -6
r3=afternoon	6 -6
r3=again	-12 12
r3=ago	-18 18
r3=agreement	-17 17
r3=an	-21 21
r3=and	-7 7
r3=announce	-11 11
r3=article	10 -10
r3=as	-9 9
r3=ask	-9 9
r3=autumn	-6 6
r3=away	9 -9
r3=banana	-6 6
r3=been	-16 16
r3=before	7 -7
r3=best	11 -11
r3=border	-8 8
r3=by	17 -17
r3=cent	-7 7
r3=change	-11 11
r3=charge	-12 12
r3=chip	10 -10
r3=coffee	-24 24
r3=company	11 -11
r3=cut	8 -8
r3=date	9 -9
r3=deal	-15 15
r3=decree	7 -7
r3=discuss	7 -7
r3=do	7 -7
r3=dollar	6 -6
r3=due	-7 7
r3=during	-18 18
r3=duty	-20 20
r3=each	-8 8
r3=earth	7 -7
r3=evening	8 -8
r3=export	14 -14
r3=fall	-6 6
r3=far	6 -6
r3=fentanyl	-12 12
r3=figure	-10 10
r3=first	-15 15
r3=forced	-6 6
r3=framework	20 -20
r3=from	7 -7
r3=given	6 -6
r3=good	-18 18
r3=grape	-7 7
r3=had	-11 11
r3=half	7 -7
r3=hazelnut	13 -13
r3=he	9 -9
r3=higher	8 -8
r3=hold	12 -12
r3=hour	12 -12
r3=i	-14 14
r3=if	10 -10
r3=in	13 -13
r3=into	-9 9
r3=is	-10 10
r3=it	7 -7
r3=last	-6 6
r3=like	8 -8
r3=machinery	7 -7
r3=month	6 -6
r3=more	-13 13
r3=morning	22 -22
r3=most	-16 16
r3=mr	-6 6
r3=my	-9 9
r3=new	10 -10
r3=no	-20 20
r3=nobody	-8 8
r3=nothing	8 -8
r3=now	7 -7
r3=number	10 -10
r3=offer	-8 8
r3=oil	14 -14
r3=on	-20 20
r3=one	-6 6
r3=other	10 -10
r3=own	-15 15
r3=paper	-10 10
r3=pay	8 -8
r3=potatoe	20 -20
r3=prawn	-8 8
r3=product	13 -13
r3=profit	9 -9
r3=rate	10 -10
r3=reciprocal	-13 13
r3=remain	-6 6
r3=respectively	-6 6
r3=revenue	13 -13
r3=rise	-7 7
r3=run	8 -8
r3=say	-12 12
r3=scale	7 -7
r3=second	-6 6
r3=section	7 -7
r3=settle	-7 7
r3=side	9 -9
r3=since	-11 11
r3=state	10 -10
r3=steel	8 -8
r3=sugar	-8 8
r3=sum	-7 7
r3=summer	-9 9
r3=table	17 -17
r3=tariff	10 -10
r3=than	-22 22
r3=that	6 -6
r3=the	24 -24
r3=they	-8 8
r3=thi	-12 12
r3=thing	-10 10
r3=to	14 -14
r3=top	-13 13
r3=total	9 -9
r3=treaty	-13 13
r3=truce	6 -6
r3=up	7 -7
r3=usual	10 -10
r3=value	-36 36
r3=vote	9 -9
r3=want	-10 10
r3=water	6 -6
r3=way	-6 6
r3=we	10 -10
r3=were	15 -15
r3=where	9 -9
r3=whole	10 -10
r3=wine	-12 12
r3=with	10 -10
r3=would	-10 10
r3=write	9 -9
r3=year	7 -7
r3=yet	8 -8
r3=you	-6 6
r3=your	18 -18
r4=)	-16 16
r4=,	-10 10
r4=-	-20 20
r4=<day-ahead>	7 -7
r4=<day-gone>	9 -9
r4=<day-today>	10 -10
r4=<gate>	18 -18
r4=<goods-amount>	-13 13
r4=<goods>	-6 6
r4=<month-ahead>	12 -12
r4=<month-gone>	-6 6
r4=<name>	7 -7
r4=<points>	9 -9
r4=<quality>	8 -8
r4=<seat>	21 -21
r4=<sender>	-10 10
r4=<span>	-9 9
r4=<taker>	12 -12
r4=<v-agree>	10 -10
r4=<v-bear>	-10 10
r4=<v-begin>	17 -17
r4=<v-buy>	-8 8
r4=<v-impose>	-24 24
r4=<v-propose>	9 -9
r4=<v-say>	8 -8
r4=<v-sell>	10 -10
r4=<v-stay>	11 -11
r4=<v-suspend>	-7 7
r4=<v-target>	-15 15
r4=<v-threaten>	-7 7
r4=a	-11 11
r4=after	-7 7
r4=again	-8 8
r4=against	6 -6
r4=agreement	-24 24
r4=all	-19 19
r4=another	6 -6
r4=anything	9 -9
r4=are	-7 7
r4=as	19 -19
r4=at	11 -11
r4=be	-6 6
r4=bean	9 -9
r4=because	-6 6
r4=beef	-8 8
r4=before	-7 7
r4=butter	-6 6
r4=buy	-6 6
r4=call	7 -7
r4=case	-19 19
r4=charge	-9 9
r4=coffee	19 -19
r4=country	-9 9
r4=decree	-8 8
r4=doe	-7 7
r4=down	-6 6
r4=drop	8 -8
r4=due	-15 15
r4=duty	-6 6
r4=earn	9 -9
r4=economy	-13 13
r4=either	-16 16
r4=extension	8 -8
r4=for	-8 8
r4=from	11 -11
r4=go	22 -22
r4=had	6 -6
r4=has	-11 11
r4=hour	-10 10
r4=i	-15 15
r4=importer	12 -12
r4=in	-8 8
r4=is	-8 8
r4=it	13 -13
r4=lapse	16 -16
r4=largest	-6 6
r4=last	15 -15
r4=levy	-7 7
r4=list	25 -25
r4=make	7 -7
r4=may	-11 11
r4=merely	-7 7
r4=never	-6 6
r4=new	7 -7
r4=next	-8 8
r4=night	8 -8
r4=no	8 -8
r4=now	-6 6
r4=of	-26 26
r4=off	-10 10
r4=oil	-6 6
r4=on	7 -7
r4=once	20 -20
r4=one	-7 7
r4=or	-12 12
r4=our	-7 7
r4=outside	-10 10
r4=over	-12 12
r4=part	8 -8
r4=pause	-6 6
r4=pay	-17 17
r4=place	-7 7
r4=point	-10 10
r4=present	7 -7
r4=put	-7 7
r4=raise	-6 6
r4=rice	-6 6
r4=round	6 -6
r4=sale	13 -13
r4=same	6 -6
r4=second	10 -10
r4=section	9 -9
r4=send	6 -6
r4=she	-7 7
r4=sign	10 -10
r4=since	-9 9
r4=so	9 -9
r4=some	11 -11
r4=stand	19 -19
r4=suspension	-8 8
r4=take	7 -7
r4=term	-9 9
r4=than	10 -10
r4=their	8 -8
r4=they	9 -9
r4=threaten	-6 6
r4=three	9 -9
r4=trade	14 -14
r4=truce	9 -9
r4=up	11 -11
r4=well	7 -7
r4=what	-12 12
r4=whatever	7 -7
r4=wheat	-7 7
r4=which	15 -15
r4=while	10 -10
r4=who	8 -8
r4=will	15 -15
r4=with	-15 15
r4=within	8 -8
r4=you	8 -8
r=( <level>	-6 6
r=) ,	-7 7
r=) <end>	17 -17
r=) and	-13 13
r=) the	9 -9
r=, "	6 -6
r=, <number>	-16 16
r=, <points>	11 -11
r=, <quality>	18 -18
r=, <seat>	-10 10
r=, according	24 -24
r=, against	-17 17
r=, also	-6 6
r=, and	-11 11
r=, as	-15 15
r=, at	8 -8
r=, because	-12 12
r=, both	-8 8
r=, but	-8 8
r=, by	-15 15
r=, down	6 -6
r=, from	-7 7
r=, has	-13 13
r=, have	20 -20
r=, he	-8 8
r=, if	-7 7
r=, in	-24 24
r=, is	-22 22
r=, it	17 -17
r=, like	-6 6
r=, no	10 -10
r=, not	-25 25
r=, over	6 -6
r=, she	12 -12
r=, since	-6 6
r=, so	-12 12
r=, the	8 -8
r=, then	-8 8
r=, to	-9 9
r=, under	-17 17
r=, unless	-16 16
r=, until	13 -13
r=, whatever	-15 15
r=, where	-11 11
r=, will	-6 6
r=, with	16 -16
r=, within	-7 7
r=. <end>	-12 12
r=: <level>	-11 11
r=: <number>	-10 10
r=: a	7 -7
r=; <end>	7 -7
r=; it	-14 14
r=; the	9 -9
r=<day-gone> .	-14 14
r=<day-today> .	-34 34
r=<end> <end>	-9 9
r=<level> <end>	-28 28
r=<level> <level>	14 -14
r=<quality> country	9 -9
r=<quality> firm	8 -8
r=<span> .	19 -19
r=? <end>	-15 15
r=after that	-8 8
r=again ,	-11 11
r=again and	-8 8
r=and ,	-7 7
r=and <level>	8 -8
r=and <number>	-12 12
r=and a	-6 6
r=and more	8 -8
r=and nobody	-14 14
r=and stay	-11 11
r=and that	9 -9
r=and then	-8 8
r=and to	-11 11
r=are suspend	-7 7
r=as a	-10 10
r=as of	-19 19
r=as soon	-10 10
r=as the	6 -6
r=at <number>	-8 8
r=at once	-9 9
r=at present	-15 15
r=at the	-17 17
r=because of	-14 14
r=before ,	-7 7
r=before .	-9 9
r=both way	-12 12
r=by <number>	14 -14
r=by the	-8 8
r=chance of	8 -8
r=change for	8 -8
r=come back	-13 13
r=come from	14 -14
r=come on	-11 11
r=done .	9 -9
r=duty on	-10 10
r=each ,	-20 20
r=each .	20 -20
r=economy .	9 -9
r=economy that	6 -6
r=end on	-7 7
r=ever since	-8 8
r=fewer than	10 -10
r=for <name>	-24 24
r=for <number>	31 -31
r=for <quality>	-11 11
r=for <span>	-14 14
r=for a	6 -6
r=for everybody	9 -9
r=for good	-26 26
r=for most	-7 7
r=from <day-gone>	-21 21
r=from <month-ahead>	-16 16
r=from <number>	-6 6
r=further point	-13 13
r=go to	-6 6
r=here .	-6 6
r=higher ,	7 -7
r=higher in	6 -6
r=if it	-6 6
r=in <name>	-9 9
r=in <number>	9 -9
r=in all	-13 13
r=in its	-8 8
r=in thi	6 -6
r=in two	7 -7
r=instead of	-24 24
r=is a	6 -6
r=is back	-6 6
r=is charge	-8 8
r=is due	-8 8
r=is in	11 -11
r=is not	15 -15
r=is still	-6 6
r=is what	-29 29
r=it has	7 -7
r=largest buyer	7 -7
r=last week	-14 14
r=last year	7 -7
r=less than	17 -17
r=more ,	-9 9
r=more <quality>	7 -7
r=more for	18 -18
r=now ,	-11 11
r=now .	-28 28
r=of <month-ahead>	-8 8
r=of <number>	18 -18
r=of <quality>	25 -25
r=of a	8 -8
r=of duty	-18 18
r=of it	-11 11
r=of last	-9 9
r=of section	-12 12
r=of tariff	-16 16
r=of that	10 -10
r=of the	9 -9
r=of their	12 -12
r=of them	22 -22
r=of up	10 -10
r=of us	10 -10
r=of what	30 -30
r=of you	13 -13
r=off the	7 -7
r=off until	10 -10
r=on <day-ahead>	11 -11
r=on <day-gone>	15 -15
r=on <day-today>	19 -19
r=on <name>	-10 10
r=on <quality>	-24 24
r=on arrival	-12 12
r=on average	16 -16
r=on avocado	9 -9
r=on beer	10 -10
r=on car	-10 10
r=on cocoa	-8 8
r=on coconut	8 -8
r=on coffee	-11 11
r=on crude	8 -8
r=on date	-10 10
r=on each	-8 8
r=on every	-16 16
r=on flour	-8 8
r=on it	-7 7
r=on its	-14 14
r=on more	-18 18
r=on most	-6 6
r=on our	-10 10
r=on patented	-7 7
r=on sugar	13 -13
r=on their	-16 16
r=on them	-8 8
r=on those	-6 6
r=on what	-14 14
r=once more	-15 15
r=once the	-9 9
r=out of	13 -13
r=over <span>	13 -13
r=over fentanyl	-16 16
r=over forced	-8 8
r=per cent	-11 11
r=question <end>	12 -12
r=rare earth	13 -13
r=reciprocal tariff	-8 8
r=remain .	-12 12
r=return ,	-8 8
r=since <month-gone>	-10 10
r=since <number>	-10 10
r=so far	8 -8
r=surcharge on	13 -13
r=tariff "	-6 6
r=tariff ,	-13 13
r=tariff on	-22 22
r=that <person>	-9 9
r=that he	9 -9
r=that they	9 -9
r=that we	-9 9
r=the <organisation>	-13 13
r=there .	-12 12
r=thi year	12 -12
r=to <number>	14 -14
r=to <quality>	-9 9
r=to do	10 -10
r=too .	-11 11
r=trade agreement	23 -23
r=under it	6 -6
r=under its	-12 12
r=under the	-21 21
r=up .	8 -8
r=was the	-10 10
r=will be	-12 12
r=with the	-7 7
r=with us	-6 6
r=with which	-8 8
r=would have	-7 7
r=— <level>	16 -16
r=— <number>	9 -9
round	-9 9
s:!	10 -10
s:"	7 -7
s:%	-8 8
s:&	31 -31
s:'	13 -13
s:'s	8 -8
s:(	-9 9
s:+	16 -16
s:,	8 -8
s:.	-15 15
s:/	-6 6
s::	-6 6
s:;	-6 6
s:<day-ahead>	-10 10
s:<day-gone>	-19 19
s:<day-today>	-15 15
s:<duty>	11 -11
s:<goods-amount>	28 -28
s:<goods>	-23 23
s:<level-noun>	-6 6
s:<money>	61 -61
s:<month-gone>	-15 15
s:<name>	-7 7
s:<number>	-15 15
s:<office>	14 -14
s:<organisation>	9 -9
s:<quality>	-16 16
s:<seat>	-9 9
s:<sender>	23 -23
s:<span>	13 -13
s:<taker>	37 -37
s:<v-agree>	13 -13
s:<v-begin>	-8 8
s:<v-deny>	6 -6
s:<v-down>	12 -12
s:<v-end>	15 -15
s:<v-impose>	11 -11
s:<v-propose>	10 -10
s:<v-sell>	20 -20
s:<v-up>	17 -17
s:=	-15 15
s:?	8 -8
s:@	-16 16
s:_	-25 25
s:abolish	-7 7
s:about	8 -8
s:above	30 -30
s:abroad	27 -27
s:accept	26 -26
s:access	-8 8
s:across	10 -10
s:act	11 -11
s:ad	-6 6
s:add	-6 6
s:addition	9 -9
s:admit	-7 7
s:affair	6 -6
s:affiliate	28 -28
s:after	7 -7
s:again	-18 18
s:against	-12 12
s:ago	-17 17
s:agree	9 -9
s:agreement	-10 10
s:ahead	15 -15
s:aircraft	-7 7
s:airline	10 -10
s:airport	6 -6
s:all	-11 11
s:allow	11 -11
s:alloy	-8 8
s:almost	19 -19
s:already	-21 21
s:also	-8 8
s:although	10 -10
s:altogether	-15 15
s:aluminium	-24 24
s:alway	-7 7
s:am	-6 6
s:among	9 -9
s:amount	6 -6
s:and	-6 6
s:anger	-6 6
s:announce	-16 16
s:announcement	9 -9
s:another	9 -9
s:answer	-11 11
s:antimony	6 -6
s:antwerp	-16 16
s:anybody	-14 14
s:anyone	-21 21
s:anything	-9 9
s:apart	11 -11
s:apple	20 -20
s:apply	8 -8
s:approval	-6 6
s:approve	25 -25
s:apricot	-9 9
s:arithmetic	-9 9
s:arrival	-14 14
s:arrive	-7 7
s:article	6 -6
s:as	-22 22
s:asean	-7 7
s:aside	7 -7
s:ask	-9 9
s:asleep	11 -11
s:assume	6 -6
s:at	7 -7
s:attract	-9 9
s:autumn	-11 11
s:average	77 -77
s:b	38 -38
s:back	-11 11
s:bad	-12 12
s:bank	43 -43
s:barley	18 -18
s:base	12 -12
s:baseline	-19 19
s:basmati	6 -6
s:battery	14 -14
s:bear	-6 6
s:beat	10 -10
s:became	-14 14
s:because	-8 8
s:become	-24 24
s:bed	-9 9
s:been	-6 6
s:beer	7 -7
s:being	-9 9
s:bell	7 -7
s:belong	-13 13
s:below	17 -17
s:beside	-19 19
s:best	35 -35
s:between	16 -16
s:bill	-7 7
s:billion	-6 6
s:biscuit	10 -10
s:bison	8 -8
s:bite	-14 14
s:bloc	-6 6
s:block	-19 19
s:boat	23 -23
s:body	24 -24
s:bond	24 -24
s:bonu	18 -18
s:book	16 -16
s:booked	8 -8
s:booking	14 -14
s:bookmaker	8 -8
s:border	10 -10
s:both	-16 16
s:brandy	14 -14
s:bread	27 -27
s:bridge	8 -8
s:bring	-11 11
s:brno	6 -6
s:broadcaster	9 -9
s:broken	-7 7
s:broker	8 -8
s:brussel	-7 7
s:built	6 -6
s:bunker	16 -16
s:bus	30 -30
s:busan	-6 6
s:buse	15 -15
s:but	16 -16
s:butter	-22 22
s:buyer	-12 12
s:bytedance	25 -25
s:c	26 -26
s:cabinet	-8 8
s:callao	11 -11
s:camera	-6 6
s:can	-10 10
s:can't	-9 9
s:canal	9 -9
s:canned	-6 6
s:cannot	6 -6
s:canola	-10 10
s:cap	8 -8
s:capacity	12 -12
s:car	-13 13
s:cargoe	12 -12
s:carpet	-13 13
s:carrier	13 -13
s:cashew	-7 7
s:cashmere	-20 20
s:category	9 -9
s:cease	9 -9
s:ceasefire	17 -17
s:cement	-8 8
s:cent	-6 6
s:central	24 -24
s:centre	15 -15
s:ceylon	-15 15
s:chair	14 -14
s:chance	37 -37
s:change	20 -20
s:changed	6 -6
s:chapter	-13 13
s:chassi	-8 8
s:cheaper	19 -19
s:cheese	-18 18
s:chemical	13 -13
s:chicago	7 -7
s:chief	-7 7
s:children	19 -19
s:chip	16 -16
s:christma	-18 18
s:chrome	-12 12
s:circular	-17 17
s:citru	-6 6
s:city	28 -28
s:claim	9 -9
s:clarified	-9 9
s:clause	10 -10
s:clear	-9 9
s:client	-10 10
s:climb	7 -7
s:clinker	-6 6
s:clock	6 -6
s:close	16 -16
s:closed	10 -10
s:club	19 -19
s:coast	9 -9
s:cobalt	8 -8
s:cocoa	-7 7
s:cod	-8 8
s:code	7 -7
s:coffee	9 -9
s:colleague	14 -14
s:collect	-17 17
s:column	-10 10
s:comment	11 -11
s:commit	7 -7
s:company	40 -40
s:compared	17 -17
s:competitor	-10 10
s:complained	-14 14
s:compromise	-16 16
s:computer	11 -11
s:concern	24 -24
s:condition	-9 9
s:conference	-8 8
s:consider	-9 9
s:consist	-9 9
s:contact	19 -19
s:continue	-13 13
s:contract	12 -12
s:control	15 -15
s:copy	9 -9
s:cork	6 -6
s:correct	-9 9
s:correction	-8 8
s:cosmetic	12 -12
s:cost	26 -26
s:cotton	-34 34
s:counted	17 -17
s:counter	9 -9
s:countervailing	-6 6
s:counting	-14 14
s:county	12 -12
s:cousin	-11 11
s:cover	9 -9
s:covered	-13 13
s:crew	11 -11
s:critical	16 -16
s:cross	-7 7
s:crosse	-16 16
s:crossed	16 -16
s:crossword	7 -7
s:crude	6 -6
s:cup	15 -15
s:currently	-22 22
s:customer	15 -15
s:cut	10 -10
s:d	7 -7
s:dairy	-8 8
s:data	20 -20
s:date	-11 11
s:daughter	21 -21
s:day	16 -16
s:de	7 -7
s:dead	-14 14
s:deadline	14 -14
s:dearer	28 -28
s:decade	7 -7
s:decline	-6 6
s:deficit	7 -7
s:delegation	-14 14
s:delivery	17 -17
s:deny	-8 8
s:depend	10 -10
s:depending	-20 20
s:deposit	18 -18
s:deputy	-19 19
s:desk	10 -10
s:device	12 -12
s:diamond	-7 7
s:diesel	13 -13
s:difference	16 -16
s:different	-8 8
s:direction	-8 8
s:discount	31 -31
s:discuss	-10 10
s:discussion	15 -15
s:district	9 -9
s:do	-18 18
s:doctor	19 -19
s:dog	14 -14
s:doing	-8 8
s:dollar	27 -27
s:domestic	10 -10
s:donald	-6 6
s:done	7 -7
s:door	-21 21
s:dozen	9 -9
s:draft	-24 24
s:draw	11 -11
s:drawer	-17 17
s:dried	6 -6
s:driver	12 -12
s:drop	11 -11
s:dry	11 -11
s:due	-7 7
s:during	-18 18
s:dutiable	-17 17
s:duty	-30 30
s:e	26 -26
s:each	-13 13
s:earlier	-14 14
s:earn	24 -24
s:easy	19 -19
s:eat	15 -15
s:economic	-12 12
s:economy	31 -31
s:effect	-13 13
s:egg	-8 8
s:eight	7 -7
s:either	-15 15
s:election	30 -30
s:electric	15 -15
s:electricity	34 -34
s:eleven	21 -21
s:elsewhere	15 -15
s:embassy	-6 6
s:emergency	-12 12
s:employer	12 -12
s:empty	8 -8
s:end	19 -19
s:engine	-16 16
s:enough	-10 10
s:entity	16 -16
s:entry	-17 17
s:equipment	21 -21
s:estimate	9 -9
s:ethanol	-18 18
s:euro	10 -10
s:even	-10 10
s:evening	11 -11
s:event	-9 9
s:ever	-36 36
s:every	8 -8
s:everybody	-17 17
s:everyone	-11 11
s:everywhere	-10 10
s:except	-10 10
s:excess	20 -20
s:exchanged	9 -9
s:excise	21 -21
s:excluded	-8 8
s:exclusion	11 -11
s:exempt	38 -38
s:exemption	11 -11
s:exist	-8 8
s:existing	18 -18
s:expect	24 -24
s:expensive	21 -21
s:expire	-8 8
s:export	45 -45
s:expressed	8 -8
s:extend	18 -18
s:extension	11 -11
s:extra	-20 20
s:face	-23 23
s:fact	-13 13
s:failing	-15 15
s:fair	12 -12
s:fall	7 -7
s:family	25 -25
s:fare	15 -15
s:farm	24 -24
s:farmer	-12 12
s:favour	6 -6
s:fear	-11 11
s:fed	15 -15
s:fee	24 -24
s:fentanyl	-40 40
s:ferro	-9 9
s:ferry	13 -13
s:fertiliser	-11 11
s:fewer	17 -17
s:fighting	8 -8
s:figure	-10 10
s:file	19 -19
s:fillet	-10 10
s:film	26 -26
s:final	24 -24
s:find	-8 8
s:firm	13 -13
s:fish	-8 8
s:fishmeal	-12 12
s:five	13 -13
s:fix	32 -32
s:flag	7 -7
s:flat	20 -20
s:flew	8 -8
s:float	-22 22
s:flower	-8 8
s:followed	15 -15
s:following	-14 14
s:for	-7 7
s:force	11 -11
s:forced	6 -6
s:forecast	18 -18
s:foreign	15 -15
s:forty	9 -9
s:forward	-17 17
s:fought	13 -13
s:found	26 -26
s:four	8 -8
s:framework	34 -34
s:franc	18 -18
s:free	-19 19
s:freed	6 -6
s:freight	22 -22
s:friend	-7 7
s:front	-7 7
s:frozen	-11 11
s:fruit	6 -6
s:fuel	20 -20
s:full	20 -20
s:furniture	-21 21
s:further	-15 15
s:future	26 -26
s:gain	10 -10
s:gained	26 -26
s:game	20 -20
s:garment	-14 14
s:gas	22 -22
s:gate	13 -13
s:gave	10 -10
s:general	-7 7
s:generic	-17 17
s:geneva	-17 17
s:gift	11 -11
s:gigabyte	13 -13
s:glove	-7 7
s:go	-11 11
s:goal	6 -6
s:gold	28 -28
s:government	18 -18
s:grade	-8 8
s:grape	-7 7
s:grid	8 -8
s:gross	12 -12
s:ground	22 -22
s:grow	8 -8
s:grower	-10 10
s:growth	40 -40
s:guest	10 -10
s:gun	17 -17
s:h	19 -19
s:had	-11 11
s:hail	8 -8
s:half	6 -6
s:halt	9 -9
s:halve	-18 18
s:ham	-6 6
s:handed	7 -7
s:handshake	10 -10
s:hang	12 -12
s:hanwha	13 -13
s:happy	10 -10
s:harbour	25 -25
s:hardly	8 -8
s:harvest	13 -13
s:has	-10 10
s:hasn't	-10 10
s:have	8 -8
s:hazelnut	-14 14
s:heading	-8 8
s:heard	-17 17
s:heat	6 -6
s:heavy	26 -26
s:her	19 -19
s:here	-9 9
s:high	-10 10
s:higher	15 -15
s:highest	-10 10
s:himself	11 -11
s:his	9 -9
s:history	-10 10
s:hit	-20 20
s:holiday	6 -6
s:home	26 -26
s:honey	-6 6
s:hospital	6 -6
s:hotel	21 -21
s:hour	22 -22
s:house	13 -13
s:household	27 -27
s:how	11 -11
s:hundred	-7 7
s:hyundai	7 -7
s:i'd	12 -12
s:i'm	17 -17
s:i've	14 -14
s:ice	-8 8
s:idea	-9 9
s:if	-18 18
s:immediately	-10 10
s:import	7 -7
s:importer	8 -8
s:impose	-17 17
s:include	8 -8
s:included	-9 9
s:income	16 -16
s:increase	25 -25
s:index	24 -24
s:industry	19 -19
s:inflation	72 -72
s:informed	-6 6
s:initial	-6 6
s:ink	10 -10
s:inside	-7 7
s:insist	7 -7
s:instead	-15 15
s:insurer	16 -16
s:interest	51 -51
s:interim	-6 6
s:international	-6 6
s:into	-12 12
s:investor	11 -11
s:is	-13 13
s:it	-12 12
s:it'd	10 -10
s:item	10 -10
s:its	-19 19
s:join	24 -24
s:joke	15 -15
s:josé	-6 6
s:journalist	-10 10
s:judge	8 -8
s:juice	10 -10
s:just	-10 10
s:jute	-13 13
s:kava	-7 7
s:kernel	-12 12
s:key	18 -18
s:kilo	14 -14
s:kilometre	10 -10
s:kind	15 -15
s:kingdom	12 -12
s:know	7 -7
s:kospi	6 -6
s:lake	16 -16
s:lamb	7 -7
s:lamp	12 -12
s:land	6 -6
s:language	8 -8
s:lapse	6 -6
s:large	14 -14
s:lasted	12 -12
s:lasting	9 -9
s:late	21 -21
s:later	7 -7
s:latest	16 -16
s:laughed	-8 8
s:lawyer	-9 9
s:lead	19 -19
s:leaf	29 -29
s:least	8 -8
s:leather	-26 26
s:legal	8 -8
s:lemon	-7 7
s:lender	18 -18
s:lentil	-10 10
s:less	35 -35
s:letter	-8 8
s:level	-17 17
s:levy	-11 11
s:licence	38 -38
s:license	22 -22
s:lie	-6 6
s:like	9 -9
s:likely	8 -8
s:likewise	-18 18
s:limit	14 -14
s:line	28 -28
s:list	-20 20
s:listing	6 -6
s:lithium	8 -8
s:litre	-14 14
s:live	13 -13
s:loan	34 -34
s:lobster	-11 11
s:local	-6 6
s:london	20 -20
s:long	16 -16
s:longer	8 -8
s:loom	10 -10
s:lorry	13 -13
s:lose	33 -33
s:loss	12 -12
s:lower	24 -24
s:lunch	9 -9
s:m	-13 13
s:machine	-12 12
s:mackerel	-6 6
s:magnet	8 -8
s:maize	11 -11
s:make	-8 8
s:maker	-11 11
s:man	11 -11
s:management	11 -11
s:many	-16 16
s:marble	-9 9
s:margin	27 -27
s:market	15 -15
s:material	6 -6
s:may	15 -15
s:me	11 -11
s:meal	-13 13
s:meant	-6 6
s:meantime	-12 12
s:meanwhile	-13 13
s:measure	6 -6
s:meat	-6 6
s:media	-9 9
s:mediator	18 -18
s:medical	13 -13
s:meet	19 -19
s:membership	6 -6
s:memorandum	7 -7
s:mention	-19 19
s:mentioned	-20 20
s:merdeka	11 -11
s:merely	-8 8
s:metre	28 -28
s:mgx	16 -16
s:middle	15 -15
s:might	8 -8
s:mill	-8 8
s:million	8 -8
s:mine	12 -12
s:minimum	-28 28
s:ministry	8 -8
s:minu	28 -28
s:minute	21 -21
s:missing	18 -18
s:model	13 -13
s:moment	-19 19
s:monday	16 -16
s:money	28 -28
s:more	21 -21
s:morning	20 -20
s:mortgage	29 -29
s:most	-19 19
s:mostly	-10 10
s:motorcycle	-14 14
s:mr	-11 11
s:much	-6 6
s:my	11 -11
s:name	21 -21
s:namely	13 -13
s:nasdaq	9 -9
s:national	19 -19
s:natural	7 -7
s:nearly	-7 7
s:need	34 -34
s:negotiation	12 -12
s:neighbouring	9 -9
s:net	8 -8
s:network	29 -29
s:new	30 -30
s:newspaper	-25 25
s:next	9 -9
s:night	51 -51
s:nike	6 -6
s:nikkei	10 -10
s:nil	-27 27
s:ninth	17 -17
s:no	8 -8
s:nobody	-23 23
s:none	31 -31
s:noon	-8 8
s:northern	8 -8
s:not	11 -11
s:nothing	12 -12
s:notice	20 -20
s:notify	-7 7
s:nought	-33 33
s:now	-23 23
s:number	-7 7
s:nut	-18 18
s:nvidia	52 -52
s:observer	8 -8
s:ocean	12 -12
s:odd	20 -20
s:of	12 -12
s:offer	10 -10
s:officer	20 -20
s:old	-34 34
s:older	-19 19
s:olive	13 -13
s:once	14 -14
s:one	52 -52
s:onion	-15 15
s:opened	18 -18
s:operating	8 -8
s:operator	13 -13
s:opinion	20 -20
s:oracle	18 -18
s:orange	-8 8
s:order	-12 12
s:ordinary	-19 19
s:ore	19 -19
s:our	-7 7
s:outcome	7 -7
s:outside	-7 7
s:overall	-12 12
s:owe	-13 13
s:owned	13 -13
s:owner	15 -15
s:p	-15 15
s:package	14 -14
s:paper	-20 20
s:paprika	9 -9
s:paragraph	17 -17
s:parcel	16 -16
s:parent	18 -18
s:pari	8 -8
s:part	-15 15
s:party	6 -6
s:passed	21 -21
s:paste	-15 15
s:patented	-13 13
s:pause	-22 22
s:pay	-14 14
s:payable	-18 18
s:payment	10 -10
s:peace	10 -10
s:peak	16 -16
s:penalty	17 -17
s:pension	12 -12
s:pepper	-17 17
s:per	-7 7
s:percent	-20 20
s:percentage	8 -8
s:period	-13 13
s:permanent	-8 8
s:permit	10 -10
s:person	-7 7
s:peso	20 -20
s:petrochemical	-14 14
s:phone	6 -6
s:phosphate	-8 8
s:pick	-12 12
s:piece	11 -11
s:pineapple	-14 14
s:pipe	-10 10
s:pistachio	12 -12
s:place	-18 18
s:plan	-6 6
s:plant	-13 13
s:play	22 -22
s:player	17 -17
s:plu	-16 16
s:plywood	-17 17
s:point	19 -19
s:policy	28 -28
s:poll	47 -47
s:polyethylene	13 -13
s:polysilicon	-9 9
s:post	-20 20
s:postal	-19 19
s:potash	-13 13
s:potatoe	12 -12
s:poultry	11 -11
s:pound	11 -11
s:powder	-19 19
s:power	22 -22
s:practice	19 -19
s:prawn	-19 19
s:prefer	6 -6
s:premium	9 -9
s:prepare	-6 6
s:present	-18 18
s:presenter	-29 29
s:presidential	-9 9
s:pressed	-17 17
s:price	41 -41
s:prime	8 -8
s:prisoner	12 -12
s:probability	37 -37
s:procedure	9 -9
s:proclamation	-14 14
s:produce	10 -10
s:profit	29 -29
s:prolongation	13 -13
s:prolonged	-17 17
s:property	11 -11
s:propose	-8 8
s:provide	-12 12
s:public	-10 10
s:published	10 -10
s:pulp	6 -6
s:put	7 -7
s:q	-17 17
s:quadruple	10 -10
s:qualify	10 -10
s:question	16 -16
s:quickly	8 -8
s:quinoa	-12 12
s:rain	23 -23
s:raise	17 -17
s:rare	10 -10
s:rated	7 -7
s:rather	-25 25
s:reach	-10 10
s:reader	21 -21
s:reading	9 -9
s:ready	7 -7
s:recall	-13 13
s:receive	22 -22
s:recession	24 -24
s:reciprocal	-22 22
s:reckon	-18 18
s:record	30 -30
s:reduce	11 -11
s:reduction	10 -10
s:refund	12 -12
s:refuse	16 -16
s:regard	6 -6
s:regular	-20 20
s:related	14 -14
s:remain	-19 19
s:remark	-17 17
s:remember	-21 21
s:reminded	-20 20
s:rent	-9 9
s:repeal	-10 10
s:replace	-13 13
s:reply	-15 15
s:reporter	12 -12
s:reserve	10 -10
s:respectively	-22 22
s:response	-7 7
s:rest	9 -9
s:result	10 -10
s:resume	6 -6
s:retain	-14 14
s:retaliate	6 -6
s:revenue	20 -20
s:revert	7 -7
s:rice	-10 10
s:right	-11 11
s:rise	22 -22
s:risk	6 -6
s:road	-7 7
s:roaming	25 -25
s:room	17 -17
s:rosario	12 -12
s:rose	-6 6
s:rotterdam	6 -6
s:round	37 -37
s:rover	12 -12
s:rule	15 -15
s:rum	-17 17
s:rumour	-19 19
s:rupee	6 -6
s:sack	-20 20
s:salary	9 -9
s:sale	37 -37
s:salt	19 -19
s:same	-28 28
s:sanction	9 -9
s:sardine	-16 16
s:save	23 -23
s:scale	22 -22
s:scenario	16 -16
s:schedule	-8 8
s:scotch	-14 14
s:scrap	-15 15
s:seafood	-10 10
s:season	6 -6
s:seat	19 -19
s:secretary	6 -6
s:section	-14 14
s:seller	-16 16
s:semiconductor	18 -18
s:send	-28 28
s:seoul	11 -11
s:separate	-11 11
s:service	11 -11
s:sesame	-7 7
s:set	-18 18
s:settle	-13 13
s:settlement	-7 7
s:several	-14 14
s:shall	-10 10
s:shanghai	15 -15
s:share	59 -59
s:shared	20 -20
s:she	9 -9
s:shea	-8 8
s:shed	7 -7
s:shilling	13 -13
s:shipbuilder	7 -7
s:shirt	29 -29
s:shook	6 -6
s:shop	15 -15
s:short	15 -15
s:shortly	11 -11
s:should	10 -10
s:shrimp	-28 28
s:shut	9 -9
s:side	6 -6
s:sign	10 -10
s:signature	6 -6
s:silver	12 -12
s:similar	6 -6
s:since	-17 17
s:sir	22 -22
s:site	16 -16
s:sixty	-7 7
s:ski	-6 6
s:slap	-18 18
s:sleep	-18 18
s:slip	8 -8
s:small	17 -17
s:smelter	11 -11
s:so	-25 25
s:soap	-17 17
s:sofa	15 -15
s:solar	19 -19
s:some	-16 16
s:somebody	-28 28
s:something	-11 11
s:sort	21 -21
s:source	-8 8
s:south	-8 8
s:southern	25 -25
s:soy	-16 16
s:soya	-14 14
s:soybean	30 -30
s:speak	-18 18
s:speaking	16 -16
s:special	8 -8
s:spirit	11 -11
s:split	6 -6
s:spoke	-21 21
s:spoken	-9 9
s:sport	8 -8
s:sprat	-12 12
s:spring	-6 6
s:stage	10 -10
s:stake	-6 6
s:stamp	13 -13
s:standstill	-17 17
s:start	14 -14
s:state	18 -18
s:statement	-16 16
s:station	8 -8
s:statute	-9 9
s:steel	-14 14
s:still	-12 12
s:stockfish	-7 7
s:stop	-16 16
s:story	6 -6
s:street	16 -16
s:stroke	10 -10
s:stuck	-13 13
s:stuff	-6 6
s:subject	6 -6
s:subscription	18 -18
s:such	-10 10
s:sued	8 -8
s:suggest	-9 9
s:sum	-26 26
s:sunflower	-7 7
s:supplement	15 -15
s:supplier	-10 10
s:supply	7 -7
s:surcharge	23 -23
s:survey	31 -31
s:suspend	11 -11
s:suspension	-21 21
s:syrup	-10 10
s:talked	27 -27
s:tanker	6 -6
s:target	19 -19
s:tariff	10 -10
s:taro	-13 13
s:tax	9 -9
s:tea	-9 9
s:team	16 -16
s:tell	7 -7
s:ten	-8 8
s:tenth	10 -10
s:term	-14 14
s:textile	12 -12
s:th	-7 7
s:than	15 -15
s:that	-10 10
s:their	-12 12
s:them	-12 12
s:then	-22 22
s:there	-8 8
s:therefore	-28 28
s:these	-18 18
s:they	-9 9
s:they're	11 -11
s:thi	18 -18
s:thin	9 -9
s:think	8 -8
s:third	15 -15
s:those	-9 9
s:though	-6 6
s:threat	-20 20
s:threaten	-9 9
s:three	23 -23
s:throughout	-19 19
s:thu	-6 6
s:thursday	20 -20
s:ticket	29 -29
s:tile	-16 16
s:till	-17 17
s:timber	-13 13
s:time	12 -12
s:tin	6 -6
s:tinned	-10 10
s:to	6 -6
s:tobacco	-7 7
s:together	-15 15
s:tomatoe	12 -12
s:ton	8 -8
s:tool	-9 9
s:top	-26 26
s:total	-30 30
s:touch	-9 9
s:tournament	12 -12
s:toy	19 -19
s:toyota	14 -14
s:tractor	-15 15
s:trade	30 -30
s:traded	7 -7
s:trader	-6 6
s:transfer	9 -9
s:transit	28 -28
s:transport	7 -7
s:treat	9 -9
s:treatment	10 -10
s:treaty	-18 18
s:trip	9 -9
s:triple	-10 10
s:truck	-8 8
s:true	-23 23
s:trust	-8 8
s:tuna	-7 7
s:turned	9 -9
s:turnout	45 -45
s:twelve	6 -6
s:twice	6 -6
s:two	29 -29
s:type	-10 10
s:tyre	-10 10
s:under	-9 9
s:understood	-14 14
s:unemployment	33 -33
s:union	24 -24
s:united	9 -9
s:unlawful	-6 6
s:unless	-28 28
s:until	-15 15
s:untouched	-13 13
s:up	20 -20
s:upon	-16 16
s:upper	28 -28
s:urge	-7 7
s:us	-8 8
s:use	15 -15
s:usual	7 -7
s:utility	7 -7
s:valley	20 -20
s:valorem	-6 6
s:vanilla	-14 14
s:vat	38 -38
s:vehicle	14 -14
s:version	-10 10
s:vessel	7 -7
s:view	11 -11
s:visitor	8 -8
s:volume	9 -9
s:vote	35 -35
s:voted	16 -16
s:vow	-8 8
s:wage	26 -26
s:wait	18 -18
s:walnut	-10 10
s:want	7 -7
s:was	-15 15
s:watche	8 -8
s:water	13 -13
s:way	-9 9
s:we	-10 10
s:weaker	6 -6
s:weather	38 -38
s:week	-16 16
s:weekend	13 -13
s:well	-9 9
s:were	9 -9
s:whack	-7 7
s:whatever	-25 25
s:wheat	-11 11
s:wheel	-8 8
s:where	-10 10
s:wherever	8 -8
s:whisky	-11 11
s:whisper	-9 9
s:who	9 -9
s:whoever	9 -9
s:whom	9 -9
s:whopping	-14 14
s:why	26 -26
s:wife	7 -7
s:will	-6 6
s:win	14 -14
s:wind	11 -11
s:window	12 -12
s:wine	-11 11
s:winner	10 -10
s:winter	7 -7
s:wire	-16 16
s:withdraw	27 -27
s:without	-22 22
s:won't	9 -9
s:wool	-7 7
s:worked	10 -10
s:working	8 -8
s:world	16 -16
s:worldwide	-11 11
s:worse	-7 7
s:worst	-16 16
s:worth	10 -10
s:would	-8 8
s:wrong	-10 10
s:x	8 -8
s:yard	-21 21
s:yarn	-14 14
s:year	10 -10
s:yet	21 -21
s:yield	37 -37
s:yokohama	-15 15
s:you'll	-8 8
s:your	6 -6
s:zero	-51 51
s:zilch	8 -8
s:zinc	14 -14
s:zone	21 -21
s:|	30 -30
s:·	17 -17
s:—	8 -8
sa:!	10 -10
sa:"	-9 9
sa:" ,	-24 24
sa:" .	8 -8
sa:" <level>	11 -11
sa:" effective	-8 8
sa:" he	11 -11
sa:" say	13 -13
sa:" she	-7 7
sa:%	-8 8
sa:'s .	-10 10
sa:'s <number>	-12 12
sa:'s <person>	6 -6
sa:'s and	-10 10
sa:'s new	-6 6
sa:( <level>	-14 14
sa:( <number>	27 -27
sa:( now	-12 12
sa:)	16 -16
sa:) ,	-11 11
sa:) :	21 -21
sa:) <name>	14 -14
sa:) and	-35 35
sa:) the	19 -19
sa:+ <level>	7 -7
sa:, "	8 -8
sa:, <day-ahead>	-8 8
sa:, <name>	23 -23
sa:, <number>	7 -7
sa:, <person>	-8 8
sa:, <points>	16 -16
sa:, <quality>	14 -14
sa:, <seat>	-8 8
sa:, <span>	-7 7
sa:, a	10 -10
sa:, according	7 -7
sa:, against	-19 19
sa:, although	7 -7
sa:, aluminum	10 -10
sa:, among	17 -17
sa:, an	20 -20
sa:, are	-17 17
sa:, as	-24 24
sa:, at	20 -20
sa:, back	-12 12
sa:, because	-16 16
sa:, before	6 -6
sa:, begin	6 -6
sa:, by	-20 20
sa:, cease	14 -14
sa:, come	8 -8
sa:, copper	10 -10
sa:, depending	-16 16
sa:, due	-7 7
sa:, fentanyl	10 -10
sa:, for	-24 24
sa:, go	-7 7
sa:, had	13 -13
sa:, half	10 -10
sa:, have	7 -7
sa:, he	-17 17
sa:, if	-18 18
sa:, in	-21 21
sa:, is	-10 10
sa:, it	19 -19
sa:, like	-14 14
sa:, make	-6 6
sa:, most	14 -14
sa:, mr	-8 8
sa:, no	19 -19
sa:, not	-8 8
sa:, now	-6 6
sa:, say	-13 13
sa:, since	-6 6
sa:, some	-6 6
sa:, start	-10 10
sa:, suspend	12 -12
sa:, thank	-13 13
sa:, the	18 -18
sa:, their	6 -6
sa:, then	-11 11
sa:, they	-13 13
sa:, though	-14 14
sa:, twice	6 -6
sa:, under	-22 22
sa:, unless	-16 16
sa:, until	20 -20
sa:, up	16 -16
sa:, we	8 -8
sa:, when	-13 13
sa:, while	9 -9
sa:, who	-6 6
sa:, with	33 -33
sa:, within	-7 7
sa:, would	-26 26
sa:-	-18 18
sa:- <number>	18 -18
sa:- labor	-11 11
sa:.	-11 11
sa:. "	-11 11
sa:. )	-10 10
sa:. m	-16 16
sa::	19 -19
sa:: <number>	-15 15
sa:: a	12 -12
sa:: its	-17 17
sa:: one	-6 6
sa:: what	13 -13
sa:;	-15 15
sa:; <number>	8 -8
sa:; <person>	-6 6
sa:; <points>	-11 11
sa:; <quality>	9 -9
sa:; <seat>	-14 14
sa:; it	-27 27
sa:; no	-9 9
sa:; the	7 -7
sa:; they	11 -11
sa:<day-ahead>	-10 10
sa:<day-ahead> .	-7 7
sa:<day-ahead> ;	12 -12
sa:<day-ahead> ?	-6 6
sa:<day-ahead> at	8 -8
sa:<day-ahead> is	-19 19
sa:<day-ahead> of	-11 11
sa:<day-ahead> or	7 -7
sa:<day-ahead> was	-8 8
sa:<day-gone>	-12 12
sa:<day-gone> ,	-8 8
sa:<day-gone> .	20 -20
sa:<day-gone> and	-11 11
sa:<day-gone> is	-8 8
sa:<day-gone> that	7 -7
sa:<day-today> ,	14 -14
sa:<day-today> .	-25 25
sa:<day-today> after	10 -10
sa:<duty>	6 -6
sa:<goods-amount> ,	8 -8
sa:<goods-amount> <span>	-8 8
sa:<goods-amount> of	-6 6
sa:<level-noun>	12 -12
sa:<level>	13 -13
sa:<level> "	10 -10
sa:<level> (	11 -11
sa:<level> ,	25 -25
sa:<level> .	13 -13
sa:<level> ;	-14 14
sa:<level> <level>	9 -9
sa:<level> and	15 -15
sa:<level> are	-7 7
sa:<level> as	-7 7
sa:<level> at	7 -7
sa:<level> by	-22 22
sa:<level> duty	6 -6
sa:<level> for	7 -7
sa:<level> from	17 -17
sa:<level> is	7 -7
sa:<level> it	-9 9
sa:<level> more	12 -12
sa:<level> now	-7 7
sa:<level> of	-10 10
sa:<level> on	24 -24
sa:<level> or	-12 12
sa:<level> over	21 -21
sa:<level> reciprocal	10 -10
sa:<level> respectively	-11 11
sa:<level> that	13 -13
sa:<level> to	6 -6
sa:<level> too	12 -12
sa:<level> under	16 -16
sa:<money> .	8 -8
sa:<money> each	-16 16
sa:<month-ahead> and	6 -6
sa:<month-gone>	-16 16
sa:<month-gone> ,	19 -19
sa:<month-gone> .	-16 16
sa:<month-gone> :	6 -6
sa:<month-gone> for	-6 6
sa:<month-gone> is	-11 11
sa:<month-gone> was	-15 15
sa:<name> 's	-24 24
sa:<name> (	-10 10
sa:<name> ,	17 -17
sa:<name> :	-16 16
sa:<name> <level>	-7 7
sa:<name> <number>	11 -11
sa:<name> among	-8 8
sa:<name> and	8 -8
sa:<name> are	7 -7
sa:<name> at	-18 18
sa:<name> charge	-15 15
sa:<name> from	-10 10
sa:<name> had	6 -6
sa:<name> in	-7 7
sa:<name> its	6 -6
sa:<name> or	23 -23
sa:<name> pay	-7 7
sa:<name> since	-11 11
sa:<name> tariff	-9 9
sa:<name> the	8 -8
sa:<name> to	7 -7
sa:<name> under	-12 12
sa:<name> until	16 -16
sa:<name> was	8 -8
sa:<name> will	6 -6
sa:<name> would	6 -6
sa:<not>	-11 11
sa:<number> "	21 -21
sa:<number> )	14 -14
sa:<number> ,	-12 12
sa:<number> ;	13 -13
sa:<number> <span>	-6 6
sa:<number> ?	16 -16
sa:<number> again	-13 13
sa:<number> against	9 -9
sa:<number> and	7 -7
sa:<number> as	-10 10
sa:<number> at	-19 19
sa:<number> before	-11 11
sa:<number> cent	13 -13
sa:<number> from	-9 9
sa:<number> had	9 -9
sa:<number> instead	9 -9
sa:<number> is	17 -17
sa:<number> largest	-11 11
sa:<number> metre	6 -6
sa:<number> million	-15 15
sa:<number> on	-14 14
sa:<number> over	-7 7
sa:<number> th	-17 17
sa:<number> that	-17 17
sa:<number> under	-8 8
sa:<number> with	-6 6
sa:<office>	10 -10
sa:<office> to	7 -7
sa:<organisation>	-12 12
sa:<organisation> ,	8 -8
sa:<organisation> .	-14 14
sa:<organisation> did	-6 6
sa:<organisation> for	-22 22
sa:<organisation> had	17 -17
sa:<organisation> has	12 -12
sa:<organisation> say	-11 11
sa:<person>	10 -10
sa:<person> .	-11 11
sa:<person> had	-14 14
sa:<person> has	-6 6
sa:<person> of	10 -10
sa:<person> put	8 -8
sa:<person> say	-8 8
sa:<person> write	-11 11
sa:<points> suspend	-7 7
sa:<quality> .	12 -12
sa:<quality> border	12 -12
sa:<quality> car	-10 10
sa:<quality> cocoa	-16 16
sa:<quality> coffee	11 -11
sa:<quality> country	10 -10
sa:<quality> duty	-8 8
sa:<quality> farm	13 -13
sa:<quality> hazelnut	13 -13
sa:<quality> market	14 -14
sa:<quality> one	-16 16
sa:<quality> origin	-6 6
sa:<quality> shipbuilder	7 -7
sa:<quality> steel	-14 14
sa:<quality> tomatoe	-9 9
sa:<seat>	-17 17
sa:<seat> 's	6 -6
sa:<seat> ,	12 -12
sa:<seat> .	-10 10
sa:<seat> doe	-7 7
sa:<sender>	7 -7
sa:<span>	8 -8
sa:<span> ,	8 -8
sa:<span> .	-13 13
sa:<span> ;	-6 6
sa:<span> and	-9 9
sa:<span> at	-7 7
sa:<span> later	18 -18
sa:<span> of	-6 6
sa:<span> that	-6 6
sa:<taker>	17 -17
sa:<v-agree>	6 -6
sa:<v-begin>	-21 21
sa:<v-buy>	-10 10
sa:<v-down>	8 -8
sa:<v-impose>	6 -6
sa:<v-propose>	8 -8
sa:<v-return>	7 -7
sa:<v-sell>	11 -11
sa:<v-suspend>	-18 18
sa:<v-target>	8 -8
sa:<v-up>	10 -10
sa:? "	-7 7
sa:a	7 -7
sa:a <number>	-8 8
sa:a <office>	-14 14
sa:a <quality>	-9 9
sa:a box	14 -14
sa:a call	-7 7
sa:a deadline	6 -6
sa:a deal	-7 7
sa:a duty	7 -7
sa:a free	-10 10
sa:a letter	6 -6
sa:a licence	9 -9
sa:a minimum	-25 25
sa:a pact	-7 7
sa:a pause	-6 6
sa:a penalty	-7 7
sa:a poll	10 -10
sa:a quota	-17 17
sa:a scale	10 -10
sa:a second	12 -12
sa:a surcharge	8 -8
sa:a survey	8 -8
sa:a third	11 -11
sa:a truce	10 -10
sa:a year	7 -7
sa:about <number>	-9 9
sa:above	15 -15
sa:above the	11 -11
sa:abroad	10 -10
sa:accept	9 -9
sa:access	-8 8
sa:accord	-6 6
sa:act	-6 6
sa:action	-6 6
sa:add	-7 7
sa:additional	8 -8
sa:affiliate	19 -19
sa:after .	7 -7
sa:after <number>	9 -9
sa:after <span>	-12 12
sa:after a	-6 6
sa:after that	-18 18
sa:after the	8 -8
sa:afternoon	9 -9
sa:afterward	-15 15
sa:again	-13 13
sa:again ,	-8 8
sa:again and	-8 8
sa:again from	10 -10
sa:against .	15 -15
sa:against <number>	-17 17
sa:ago	-11 11
sa:ago .	-10 10
sa:agree	11 -11
sa:agree to	6 -6
sa:agreement	-22 22
sa:agreement ,	-11 11
sa:agreement of	-21 21
sa:airport	9 -9
sa:all	-15 15
sa:all ,	7 -7
sa:all .	-38 38
sa:all along	-10 10
sa:all tell	-8 8
sa:all under	8 -8
sa:allow	7 -7
sa:almost	-8 8
sa:along	-8 8
sa:already	-6 6
sa:also	-10 10
sa:although	7 -7
sa:altogether	-19 19
sa:altogether .	-10 10
sa:aluminium	-16 16
sa:aluminum	11 -11
sa:aluminum and	8 -8
sa:alway	-6 6
sa:among	9 -9
sa:among the	-8 8
sa:among them	19 -19
sa:an additional	10 -10
sa:an agreement	9 -9
sa:an hour	11 -11
sa:an increase	6 -6
sa:an order	-8 8
sa:and ,	-12 12
sa:and <level>	12 -12
sa:and <money>	13 -13
sa:and <name>	-8 8
sa:and <number>	-7 7
sa:and <person>	14 -14
sa:and <quality>	-10 10
sa:and <seat>	-13 13
sa:and above	-13 13
sa:and aluminium	-6 6
sa:and another	23 -23
sa:and beef	10 -10
sa:and car	7 -7
sa:and doe	-8 8
sa:and had	-9 9
sa:and has	-13 13
sa:and i	-12 12
sa:and more	8 -8
sa:and no	-8 8
sa:and nobody	-18 18
sa:and of	-17 17
sa:and on	6 -6
sa:and pay	-10 10
sa:and poultry	15 -15
sa:and stay	-22 22
sa:and the	7 -7
sa:and to	-13 13
sa:and two	6 -6
sa:and we	6 -6
sa:and what	11 -11
sa:and will	17 -17
sa:and with	-8 8
sa:announce	-8 8
sa:announce .	8 -8
sa:announce for	-7 7
sa:announce in	-12 12
sa:announce on	11 -11
sa:announce that	-7 7
sa:announcement	6 -6
sa:another	33 -33
sa:another <level>	19 -19
sa:another <number>	13 -13
sa:answer to	-7 7
sa:any of	20 -20
sa:anybody	8 -8
sa:anyone	-17 17
sa:anything	10 -10
sa:apply from	6 -6
sa:apply until	-6 6
sa:apricot	12 -12
sa:are .	-27 27
sa:are add	-8 8
sa:are charge	6 -6
sa:are in	18 -18
sa:are on	16 -16
sa:are to	15 -15
sa:around	-6 6
sa:arrangement	-12 12
sa:arrival	-13 13
sa:article .	8 -8
sa:as	-15 15
sa:as <number>	9 -9
sa:as <person>	7 -7
sa:as a	-17 17
sa:as before	-14 14
sa:as he	13 -13
sa:as if	8 -8
sa:as in	-19 19
sa:as of	-32 32
sa:as soon	-9 9
sa:as well	-6 6
sa:aside	-6 6
sa:aside .	-13 13
sa:ask	-16 16
sa:asleep	11 -11
sa:asleep .	12 -12
sa:at	22 -22
sa:at <level>	23 -23
sa:at <number>	-17 17
sa:at a	11 -11
sa:at christma	-17 17
sa:at its	6 -6
sa:at night	8 -8
sa:at present	-19 19
sa:at the	19 -19
sa:average	24 -24
sa:average .	15 -15
sa:avocado	6 -6
sa:away with	-6 6
sa:b	28 -28
sa:back to	7 -7
sa:banana .	-6 6
sa:bar	-6 6
sa:basi point	6 -6
sa:battery	10 -10
sa:be <number>	-8 8
sa:be charge	-6 6
sa:be free	13 -13
sa:be know	-9 9
sa:be levy	-10 10
sa:bean	10 -10
sa:bean ,	13 -13
sa:bear	-6 6
sa:because	-19 19
sa:because of	-15 15
sa:become	-17 17
sa:bed	-9 9
sa:beef ,	6 -6
sa:beef .	-6 6
sa:been <number>	-15 15
sa:been charge	-11 11
sa:been suspend	23 -23
sa:been threaten	-6 6
sa:been withdraw	23 -23
sa:beer	12 -12
sa:beer ,	12 -12
sa:before ,	-22 22
sa:before .	-7 7
sa:before ;	-7 7
sa:before <day-ahead>	8 -8
sa:before a	6 -6
sa:before it	-9 9
sa:before that	12 -12
sa:before the	12 -12
sa:begin	-15 15
sa:begin .	-10 10
sa:begin on	8 -8
sa:begin to	-7 7
sa:belong	-12 12
sa:belong to	-17 17
sa:below	11 -11
sa:beside	-13 13
sa:best	22 -22
sa:better	11 -11
sa:between	6 -6
sa:billion	-7 7
sa:bond	11 -11
sa:bonu	6 -6
sa:border	14 -14
sa:border ,	-8 8
sa:both	-9 9
sa:both direction	-12 12
sa:both way	-12 12
sa:bottle	-15 15
sa:box	14 -14
sa:boxe	12 -12
sa:broker	6 -6
sa:build	-14 14
sa:built	8 -8
sa:busan	-11 11
sa:butter	-24 24
sa:butter ,	-7 7
sa:buy <quality>	-7 7
sa:by	-11 11
sa:by <day-ahead>	8 -8
sa:by <day-gone>	7 -7
sa:by <number>	24 -24
sa:by <person>	13 -13
sa:by <points>	15 -15
sa:by <seat>	-10 10
sa:by a	-8 8
sa:by the	-7 7
sa:by then	-6 6
sa:by treaty	-20 20
sa:c	20 -20
sa:call ,	6 -6
sa:call a	6 -6
sa:call reciprocal	-9 9
sa:call with	-9 9
sa:can	-12 12
sa:cannot be	6 -6
sa:canola	-6 6
sa:car	-10 10
sa:cargoe	12 -12
sa:carpet	-10 10
sa:case	-7 7
sa:case .	-22 22
sa:category	8 -8
sa:cease	9 -9
sa:cease to	9 -9
sa:ceasefire	18 -18
sa:cement .	-8 8
sa:cent	-22 22
sa:cent ,	-22 22
sa:certain	-10 10
sa:chair	10 -10
sa:chance	13 -13
sa:chance of	8 -8
sa:change	16 -16
sa:change .	-12 12
sa:change for	8 -8
sa:changed	12 -12
sa:chapter	-13 13
sa:charge <level>	8 -8
sa:charge <number>	6 -6
sa:charge in	14 -14
sa:charge on	9 -9
sa:charge until	-7 7
sa:cheaper	18 -18
sa:chemical	22 -22
sa:chip	14 -14
sa:chip .	-11 11
sa:christma	-15 15
sa:christma .	-11 11
sa:city	13 -13
sa:claim	7 -7
sa:clock	-6 6
sa:cocoa	-14 14
sa:cocoa butter	-15 15
sa:coconut	8 -8
sa:coconut oil	9 -9
sa:cod	7 -7
sa:coffee	8 -8
sa:coffee ,	18 -18
sa:coffee .	-7 7
sa:colleague	10 -10
sa:collect <number>	-7 7
sa:come .	-7 7
sa:come back	11 -11
sa:come down	-6 6
sa:come from	27 -27
sa:come into	-6 6
sa:come on	-13 13
sa:company	9 -9
sa:confirm	-8 8
sa:container	13 -13
sa:content	-10 10
sa:continue	-13 13
sa:continue to	-11 11
sa:control	-10 10
sa:control on	-14 14
sa:copper ,	-6 6
sa:cotton	-24 24
sa:could	-11 11
sa:count	-7 7
sa:country	7 -7
sa:county	10 -10
sa:court	10 -10
sa:customer	14 -14
sa:date .	-9 9
sa:date from	-9 9
sa:day	8 -8
sa:day ,	-7 7
sa:day .	17 -17
sa:day of	-8 8
sa:deadline	7 -7
sa:deal	-26 26
sa:dearer	26 -26
sa:decree	6 -6
sa:deny	-7 7
sa:depending	-20 20
sa:depending on	-20 20
sa:did .	11 -11
sa:did away	-10 10
sa:direction	-16 16
sa:direction .	-12 12
sa:discussion	15 -15
sa:district	6 -6
sa:do ,	-21 21
sa:do .	-8 8
sa:do not	16 -16
sa:do with	12 -12
sa:doe	-9 9
sa:doe not	7 -7
sa:doesn't	17 -17
sa:dollar	12 -12
sa:dollar .	8 -8
sa:done	13 -13
sa:done .	12 -12
sa:down	-6 6
sa:down .	7 -7
sa:down <level>	8 -8
sa:down by	8 -8
sa:down from	-17 17
sa:draft	-6 6
sa:drawer	-10 10
sa:dried	15 -15
sa:drone	6 -6
sa:drop	-7 7
sa:due	-15 15
sa:due to	-11 11
sa:during the	-11 11
sa:duty ,	13 -13
sa:duty ;	-14 14
sa:duty at	7 -7
sa:duty from	9 -9
sa:duty in	-20 20
sa:duty is	10 -10
sa:duty of	-10 10
sa:duty to	-12 12
sa:each ,	-22 22
sa:each other	19 -19
sa:each side	-12 12
sa:each way	-12 12
sa:earn	9 -9
sa:earth	9 -9
sa:earth ,	14 -14
sa:economy	25 -25
sa:economy that	6 -6
sa:effect	-18 18
sa:effect .	-9 9
sa:effective	-11 11
sa:effective immediately	-10 10
sa:either	-6 6
sa:either side	-14 14
sa:election	15 -15
sa:electric	14 -14
sa:electricity	19 -19
sa:eleven	14 -14
sa:else	23 -23
sa:else ,	7 -7
sa:else .	22 -22
sa:emergency duty	9 -9
sa:emergency law	-7 7
sa:empty	6 -6
sa:end date	10 -10
sa:engine	-11 11
sa:entity	15 -15
sa:entry	-21 21
sa:entry to	-12 12
sa:equipment	19 -19
sa:ethanol	-12 12
sa:evening	15 -15
sa:evening .	9 -9
sa:ever	-34 34
sa:ever .	-6 6
sa:ever since	-7 7
sa:every	-12 12
sa:everybody 's	-6 6
sa:everybody ,	11 -11
sa:everyone	-8 8
sa:everything ,	-10 10
sa:everything .	-9 9
sa:everything <quality>	-10 10
sa:everything from	15 -15
sa:everywhere	-8 8
sa:existing	6 -6
sa:expect	18 -18
sa:expect .	11 -11
sa:expire	-9 9
sa:expire in	-10 10
sa:export	12 -12
sa:export to	8 -8
sa:extend it	-9 9
sa:extension	20 -20
sa:extension .	13 -13
sa:fact	-15 15
sa:fall away	-12 12
sa:fall to	-10 10
sa:false	8 -8
sa:false .	8 -8
sa:family	13 -13
sa:far	7 -7
sa:far .	8 -8
sa:farm	17 -17
sa:farm good	16 -16
sa:farm product	7 -7
sa:favour	11 -11
sa:favour of	6 -6
sa:fear	-7 7
sa:fee	8 -8
sa:fee on	10 -10
sa:fentanyl	-16 16
sa:fentanyl ,	-15 15
sa:fentanyl .	-25 25
sa:fentanyl ;	19 -19
sa:fentanyl and	7 -7
sa:fentanyl duty	11 -11
sa:fentanyl is	-7 7
sa:fentanyl tariff	-14 14
sa:fertiliser	-9 9
sa:fewer	16 -16
sa:fewer than	15 -15
sa:firm on	10 -10
sa:first	-9 9
sa:first .	21 -21
sa:first day	-8 8
sa:first term	-17 17
sa:fishmeal	-10 10
sa:fix	6 -6
sa:flag	6 -6
sa:flat	6 -6
sa:flat .	17 -17
sa:follow	7 -7
sa:followed	10 -10
sa:following	-6 6
sa:for <day-ahead>	-14 14
sa:for <day-gone>	-6 6
sa:for <level>	7 -7
sa:for <money>	10 -10
sa:for <number>	32 -32
sa:for <span>	-20 20
sa:for all	-12 12
sa:for call	11 -11
sa:for everybody	9 -9
sa:for everyone	-6 6
sa:for fentanyl	-9 9
sa:for good	-15 15
sa:for it	23 -23
sa:for its	-11 11
sa:for most	-8 8
sa:for other	-8 8
sa:for their	-8 8
sa:for thi	-6 6
sa:for what	-12 12
sa:for which	7 -7
sa:force until	9 -9
sa:forced -	-11 11
sa:forty	7 -7
sa:found	20 -20
sa:framework	20 -20
sa:free	29 -29
sa:free .	13 -13
sa:free of	19 -19
sa:friend	-6 6
sa:from .	6 -6
sa:from <day-ahead>	-8 8
sa:from <day-gone>	-13 13
sa:from <day-today>	12 -12
sa:from <level>	10 -10
sa:from <month-gone>	-14 14
sa:from <name>	23 -23
sa:from <number>	-16 16
sa:from <seat>	10 -10
sa:from all	-6 6
sa:from now	9 -9
sa:front	-8 8
sa:fruit	13 -13
sa:full	23 -23
sa:full .	8 -8
sa:further point	-13 13
sa:gained <level>	7 -7
sa:game	14 -14
sa:garment	-10 10
sa:gas	20 -20
sa:gas .	11 -11
sa:general	10 -10
sa:geneva	-6 6
sa:geneva .	-7 7
sa:get	-7 7
sa:get a	-10 10
sa:glass	-10 10
sa:go back	7 -7
sa:go down	-8 8
sa:go from	-6 6
sa:go the	-6 6
sa:go up	17 -17
sa:good .	-6 6
sa:good are	10 -10
sa:good from	-12 12
sa:good in	15 -15
sa:good make	12 -12
sa:good of	-10 10
sa:good to	8 -8
sa:good until	7 -7
sa:government	13 -13
sa:grow	7 -7
sa:growth	13 -13
sa:growth of	11 -11
sa:had	-6 6
sa:had a	-6 6
sa:had add	7 -7
sa:had announce	-13 13
sa:had ask	10 -10
sa:had been	-15 15
sa:had given	15 -15
sa:had it	-16 16
sa:had no	15 -15
sa:had not	8 -8
sa:had put	-7 7
sa:had sign	-13 13
sa:had talked	13 -13
sa:half	-10 10
sa:half .	-8 8
sa:half a	-8 8
sa:halve	-15 15
sa:handed	7 -7
sa:handshake	7 -7
sa:hanwha	9 -9
sa:hanwha ocean	8 -8
sa:happen .	-10 10
sa:harbour	13 -13
sa:has	-6 6
sa:has a	-10 10
sa:has been	26 -26
sa:has charge	9 -9
sa:has never	-9 9
sa:has offer	7 -7
sa:has since	7 -7
sa:has take	-9 9
sa:have been	-11 11
sa:have had	-20 20
sa:have not	-9 9
sa:have read	-6 6
sa:he	7 -7
sa:he add	-10 10
sa:he tell	8 -8
sa:he write	10 -10
sa:hear	13 -13
sa:heavy	9 -9
sa:here	-17 17
sa:here ,	-7 7
sa:here .	-6 6
sa:higher ,	7 -7
sa:higher in	6 -6
sa:him	-7 7
sa:his	7 -7
sa:his <office>	7 -7
sa:his first	-23 23
sa:history	-10 10
sa:history .	-10 10
sa:hold at	13 -13
sa:home ,	-7 7
sa:home .	8 -8
sa:hospital	6 -6
sa:hotel	8 -8
sa:hour	11 -11
sa:hour ,	8 -8
sa:hour .	14 -14
sa:house of	-8 8
sa:i read	17 -17
sa:i would	10 -10
sa:ice	-8 8
sa:ice .	-8 8
sa:if	-8 8
sa:if <name>	7 -7
sa:if they	-17 17
sa:if you	21 -21
sa:immediately	-10 10
sa:immediately "	-8 8
sa:import	-11 11
sa:import from	-9 9
sa:importer	8 -8
sa:impose	-6 6
sa:impose in	-6 6
sa:in ,	-13 13
sa:in .	-11 11
sa:in <month-ahead>	-8 8
sa:in <number>	28 -28
sa:in <organisation>	-8 8
sa:in <span>	13 -13
sa:in a	7 -7
sa:in both	-13 13
sa:in duty	9 -9
sa:in favour	11 -11
sa:in force	11 -11
sa:in our	7 -7
sa:in place	-8 8
sa:in spring	-8 8
sa:in the	-16 16
sa:in total	-7 7
sa:in two	15 -15
sa:in which	-18 18
sa:include	11 -11
sa:increase	8 -8
sa:increase of	8 -8
sa:inflation	13 -13
sa:inside	-10 10
sa:instead	-15 15
sa:instead .	8 -8
sa:instead of	-22 22
sa:into	-16 16
sa:into <name>	-18 18
sa:into a	8 -8
sa:introduce in	11 -11
sa:introduce on	-7 7
sa:is	6 -6
sa:is ,	-6 6
sa:is .	11 -11
sa:is <name>	7 -7
sa:is a	15 -15
sa:is add	8 -8
sa:is agree	8 -8
sa:is being	9 -9
sa:is due	-7 7
sa:is for	-10 10
sa:is go	-11 11
sa:is good	11 -11
sa:is history	-10 10
sa:is no	14 -14
sa:is off	-11 11
sa:is over	-10 10
sa:is renewed	-8 8
sa:is still	-7 7
sa:is suspend	25 -25
sa:is that	11 -11
sa:is the	-7 7
sa:is what	-28 28
sa:is where	-9 9
sa:issued	-6 6
sa:it 's	11 -11
sa:it ,	8 -8
sa:it .	11 -11
sa:it a	-8 8
sa:it be	-9 9
sa:it for	12 -12
sa:it had	-24 24
sa:it has	26 -26
sa:it in	-7 7
sa:it is	-11 11
sa:it last	-6 6
sa:it levy	-14 14
sa:it on	-17 17
sa:it pay	-11 11
sa:it say	9 -9
sa:it stay	-6 6
sa:it to	-7 7
sa:it was	-12 12
sa:it were	12 -12
sa:it will	-24 24
sa:it would	7 -7
sa:item	9 -9
sa:its agreement	-11 11
sa:its duty	8 -8
sa:its order	8 -8
sa:its own	-10 10
sa:its purchase	8 -8
sa:its rate	6 -6
sa:its share	-17 17
sa:its tariff	7 -7
sa:its value	-20 20
sa:its worst	-6 6
sa:itself	13 -13
sa:itself .	14 -14
sa:job	8 -8
sa:juice	11 -11
sa:jute	-7 7
sa:keep	9 -9
sa:keep the	13 -13
sa:kind	10 -10
sa:language	8 -8
sa:lapse	8 -8
sa:lapse ,	11 -11
sa:last .	-22 22
sa:last <month-gone>	-22 22
sa:last autumn	-7 7
sa:last month	8 -8
sa:last until	6 -6
sa:late	6 -6
sa:later	9 -9
sa:law .	-6 6
sa:law of	6 -6
sa:lawyer	-8 8
sa:lay on	9 -9
sa:lead	15 -15
sa:leave .	14 -14
sa:less	21 -21
sa:levy	-14 14
sa:levy .	-6 6
sa:levy on	-10 10
sa:licence	30 -30
sa:license	14 -14
sa:lift	-8 8
sa:like everybody	-6 6
sa:likewise	-11 11
sa:likewise .	-6 6
sa:limit	12 -12
sa:limit on	11 -11
sa:line	10 -10
sa:list	11 -11
sa:list .	-12 12
sa:list <number>	16 -16
sa:list of	-9 9
sa:litre	-12 12
sa:loan	20 -20
sa:lobster	-11 11
sa:lobster .	-10 10
sa:longer	12 -12
sa:lorry	9 -9
sa:lose	6 -6
sa:lose their	-8 8
sa:lower	30 -30
sa:lower .	10 -10
sa:lunch	7 -7
sa:m	-16 16
sa:m .	-16 16
sa:make <level>	-10 10
sa:make <number>	-22 22
sa:make in	12 -12
sa:make it	17 -17
sa:make up	-16 16
sa:make with	15 -15
sa:maker	-11 11
sa:man	23 -23
sa:many	-8 8
sa:market	14 -14
sa:market .	8 -8
sa:material	6 -6
sa:matter	-10 10
sa:may	17 -17
sa:may be	6 -6
sa:meal	8 -8
sa:mediator	7 -7
sa:meet .	-7 7
sa:member state	-9 9
sa:mentioned	-9 9
sa:mentioned in	-6 6
sa:merely	-11 11
sa:metal	-6 6
sa:metre	26 -26
sa:metre .	14 -14
sa:midnight	6 -6
sa:midnight on	-11 11
sa:might	8 -8
sa:mill	-11 11
sa:million	-13 13
sa:mineral water	-7 7
sa:minimum	-27 27
sa:minimum price	-28 28
sa:minute	8 -8
sa:missing	18 -18
sa:money	7 -7
sa:month ,	6 -6
sa:more	16 -16
sa:more ,	-19 19
sa:more .	-8 8
sa:more <quality>	7 -7
sa:more for	18 -18
sa:morning	18 -18
sa:most	-30 30
sa:most of	6 -6
sa:most thing	-6 6
sa:motor	6 -6
sa:move	-10 10
sa:mr	-9 9
sa:mr <person>	-9 9
sa:my	6 -6
sa:name	10 -10
sa:name .	8 -8
sa:name to	9 -9
sa:national	9 -9
sa:nearly	-6 6
sa:need	12 -12
sa:negotiate with	-7 7
sa:negotiator	7 -7
sa:never been	9 -9
sa:new	39 -39
sa:new duty	15 -15
sa:new one	10 -10
sa:new tariff	8 -8
sa:newspaper	-12 12
sa:next	11 -11
sa:next to	-9 9
sa:night	15 -15
sa:night ,	6 -6
sa:no	8 -8
sa:no .	16 -16
sa:no agreement	-11 11
sa:no change	-15 15
sa:no deal	-13 13
sa:no extension	11 -11
sa:no longer	6 -6
sa:no more	6 -6
sa:no one	-24 24
sa:no part	-6 6
sa:no such	-8 8
sa:no truce	14 -14
sa:nobody	-28 28
sa:nobody in	-12 12
sa:none	-15 15
sa:none .	-8 8
sa:noon	-7 7
sa:nor	-9 9
sa:not	-6 6
sa:not .	-8 8
sa:not <level>	16 -16
sa:not be	-11 11
sa:not move	-7 7
sa:not part	-8 8
sa:not pay	6 -6
sa:not the	-7 7
sa:not yet	7 -7
sa:nothing ,	-7 7
sa:nothing to	11 -11
sa:notice	10 -10
sa:notice .	8 -8
sa:now	-18 18
sa:now ,	-13 13
sa:now .	-20 20
sa:now ;	6 -6
sa:now <level>	-7 7
sa:now on	8 -8
sa:nut	-8 8
sa:nvidia	9 -9
sa:ocean	7 -7
sa:of <day-ahead>	-18 18
sa:of <day-today>	-17 17
sa:of <level>	7 -7
sa:of <points>	-11 11
sa:of <quality>	-7 7
sa:of <span>	-6 6
sa:of all	7 -7
sa:of another	-6 6
sa:of any	-11 11
sa:of duty	-14 14
sa:of fentanyl	-13 13
sa:of forced	-11 11
sa:of his	-13 13
sa:of it	7 -7
sa:of last	-8 8
sa:of rare	-7 7
sa:of section	-17 17
sa:of talk	14 -14
sa:of tariff	-12 12
sa:of that	-11 11
sa:of the	-11 11
sa:of their	23 -23
sa:of them	28 -28
sa:of two	-13 13
sa:of us	8 -8
sa:of what	18 -18
sa:off	7 -7
sa:off .	21 -21
sa:off the	-10 10
sa:off until	10 -10
sa:offer	6 -6
sa:offer .	15 -15
sa:offer <number>	8 -8
sa:oil .	-14 14
sa:old	-12 12
sa:old <level>	-6 6
sa:older duty	6 -6
sa:older list	-8 8
sa:older one	-13 13
sa:older tariff	10 -10
sa:on ,	-13 13
sa:on .	27 -27
sa:on <day-gone>	7 -7
sa:on <day-today>	27 -27
sa:on <name>	-8 8
sa:on <number>	-6 6
sa:on <quality>	-27 27
sa:on affiliate	10 -10
sa:on all	-11 11
sa:on aluminium	-10 10
sa:on an	16 -16
sa:on anything	7 -7
sa:on arrival	-12 12
sa:on average	16 -16
sa:on avocado	9 -9
sa:on beef	-11 11
sa:on beer	11 -11
sa:on both	-8 8
sa:on car	-7 7
sa:on chip	-9 9
sa:on cocoa	-13 13
sa:on coconut	8 -8
sa:on date	-9 9
sa:on either	-14 14
sa:on electric	13 -13
sa:on every	-20 20
sa:on everything	8 -8
sa:on export	11 -11
sa:on flour	-7 7
sa:on good	-6 6
sa:on hold	-22 22
sa:on ice	-8 8
sa:on import	-10 10
sa:on it	7 -7
sa:on its	-16 16
sa:on medicine	7 -7
sa:on more	-18 18
sa:on most	-7 7
sa:on our	-9 9
sa:on patented	-8 8
sa:on sugar	11 -11
sa:on the	14 -14
sa:on their	-7 7
sa:on them	-14 14
sa:on those	-10 10
sa:on until	-14 14
sa:on what	-14 14
sa:on which	12 -12
sa:once	6 -6
sa:once .	13 -13
sa:once and	-10 10
sa:once more	-8 8
sa:once the	8 -8
sa:one	-16 16
sa:one .	-25 25
sa:one <number>	12 -12
sa:one at	-13 13
sa:one in	15 -15
sa:only	16 -16
sa:open	7 -7
sa:opened	11 -11
sa:opinion	15 -15
sa:or <level>	-19 19
sa:or <money>	-14 14
sa:or <name>	8 -8
sa:or the	10 -10
sa:order	-11 11
sa:order .	8 -8
sa:ordinary duty	-15 15
sa:ordinary rate	11 -11
sa:ore	14 -14
sa:other	7 -7
sa:other 's	10 -10
sa:other ,	-9 9
sa:other country	8 -8
sa:our	-9 9
sa:out .	12 -12
sa:out on	-8 8
sa:outside	-9 9
sa:over	-9 9
sa:over <quality>	-8 8
sa:over <span>	12 -12
sa:over and	-10 10
sa:over there	-18 18
sa:p	-6 6
sa:pact	-23 23
sa:page	-10 10
sa:page .	-14 14
sa:palm	-9 9
sa:paper	-14 14
sa:parcel	6 -6
sa:part ,	9 -9
sa:part of	-17 17
sa:partner	12 -12
sa:past	8 -8
sa:patented	-8 8
sa:pause	-13 13
sa:pause is	-7 7
sa:pay	9 -9
sa:pay .	-17 17
sa:pay <number>	-8 8
sa:pay the	20 -20
sa:payable	-14 14
sa:payable .	-14 14
sa:peak	7 -7
sa:peak of	12 -12
sa:penalty	-8 8
sa:per	-17 17
sa:per cent	-29 29
sa:percent	-15 15
sa:place	-18 18
sa:place of	-15 15
sa:plan	-7 7
sa:plu the	-19 19
sa:plum	6 -6
sa:point ,	-7 7
sa:poll	30 -30
sa:poll .	14 -14
sa:port of	6 -6
sa:potatoe	19 -19
sa:poultry	12 -12
sa:power	15 -15
sa:prawn	-12 12
sa:prepare	-13 13
sa:present	-16 16
sa:present .	-18 18
sa:press	-6 6
sa:price .	15 -15
sa:price of	-9 9
sa:printed	10 -10
sa:proclamation	-13 13
sa:product ,	-14 14
sa:product that	6 -6
sa:profit	15 -15
sa:prolonged	-8 8
sa:prolonged .	-6 6
sa:promise to	-10 10
sa:proposal	14 -14
sa:public	-6 6
sa:published on	11 -11
sa:put <number>	-8 8
sa:put it	12 -12
sa:put on	-12 12
sa:put the	6 -6
sa:quarter .	12 -12
sa:question	31 -31
sa:quota .	-10 10
sa:raise	13 -13
sa:raise .	7 -7
sa:raise its	12 -12
sa:rare	10 -10
sa:rare earth	8 -8
sa:raspberry	9 -9
sa:rate	7 -7
sa:rate ,	15 -15
sa:rate .	-11 11
sa:rate on	-16 16
sa:rate that	8 -8
sa:reach <level>	-8 8
sa:read "	6 -6
sa:read .	-15 15
sa:reader	14 -14
sa:reciprocal	-10 10
sa:reciprocal ,	15 -15
sa:reciprocal .	-10 10
sa:reciprocal tariff	-21 21
sa:reckon	-15 15
sa:regular	-6 6
sa:reject	8 -8
sa:remain	-14 14
sa:remain .	-8 8
sa:remain in	-8 8
sa:remain on	12 -12
sa:remain payable	-14 14
sa:remain suspend	-15 15
sa:reminded	-16 16
sa:renewed	-9 9
sa:repeal	-6 6
sa:replace	-9 9
sa:reply	-8 8
sa:reporter	7 -7
sa:respectively	-22 22
sa:respectively .	-16 16
sa:rest	10 -10
sa:rest .	12 -12
sa:rest of	6 -6
sa:rest on	-6 6
sa:restore	9 -9
sa:retain	-11 11
sa:retain .	-6 6
sa:return ,	-11 11
sa:return to	7 -7
sa:revenue	15 -15
sa:revenue from	7 -7
sa:rice	-9 9
sa:right	-20 20
sa:road	-9 9
sa:roasted	-9 9
sa:room	12 -12
sa:rosario	12 -12
sa:round	17 -17
sa:round ,	-6 6
sa:round in	8 -8
sa:round of	10 -10
sa:row	10 -10
sa:rubber .	-8 8
sa:rule on	12 -12
sa:run for	-11 11
sa:run to	13 -13
sa:salary	9 -9
sa:sale	19 -19
sa:same	-10 10
sa:same day	19 -19
sa:sardine	-11 11
sa:say ,	10 -10
sa:say <number>	-7 7
sa:say <person>	16 -16
sa:say in	-10 10
sa:say they	7 -7
sa:scale of	8 -8
sa:scrap	-13 13
sa:seafood	-10 10
sa:season	7 -7
sa:season .	-9 9
sa:second	-8 8
sa:second .	-16 16
sa:see	-8 8
sa:seed	11 -11
sa:seem right	-7 7
sa:sell	11 -11
sa:semiconductor	18 -18
sa:set	-9 9
sa:set of	-6 6
sa:settle .	8 -8
sa:shall	-10 10
sa:share of	6 -6
sa:sheet	6 -6
sa:ship	-7 7
sa:shipbuilder	7 -7
sa:shipbuilder hanwha	7 -7
sa:shirt	27 -27
sa:short	11 -11
sa:short of	10 -10
sa:should be	-6 6
sa:shrimp	-9 9
sa:side .	-6 6
sa:side and	-6 6
sa:sign a	11 -11
sa:sign by	6 -6
sa:sign on	-8 8
sa:since	-19 19
sa:since .	-12 12
sa:since <number>	-13 13
sa:since its	-12 12
sa:since the	7 -7
sa:ski	-7 7
sa:slap	-13 13
sa:slap on	-13 13
sa:sleep	-16 16
sa:small	-10 10
sa:so .	-7 7
sa:so doe	-8 8
sa:so far	8 -8
sa:so that	15 -15
sa:so we	-6 6
sa:solar	20 -20
sa:some of	-10 10
sa:something	7 -7
sa:soon	-6 6
sa:soon as	-9 9
sa:soybean	9 -9
sa:sprat	-6 6
sa:spring	6 -6
sa:spring of	-6 6
sa:stand	8 -8
sa:stand .	8 -8
sa:start	-26 26
sa:start <day-ahead>	-6 6
sa:start on	-22 22
sa:state	8 -8
sa:state ,	-9 9
sa:statute	-10 10
sa:stay	-17 17
sa:stay ,	-6 6
sa:stay .	-14 14
sa:stay at	-13 13
sa:stay on	-9 9
sa:stay suspend	10 -10
sa:steel	-17 17
sa:steel .	6 -6
sa:steel from	-10 10
sa:street	12 -12
sa:strike	-13 13
sa:stroke	10 -10
sa:subject	8 -8
sa:subject to	6 -6
sa:subsidiary	6 -6
sa:sum	-14 14
sa:sum .	-7 7
sa:summer	8 -8
sa:summer .	10 -10
sa:sunflower oil	-7 7
sa:surcharge	12 -12
sa:surcharge .	8 -8
sa:surcharge on	13 -13
sa:survey	8 -8
sa:suspend	18 -18
sa:suspend .	-7 7
sa:suspend for	17 -17
sa:suspend in	16 -16
sa:suspension	-17 17
sa:table	-11 11
sa:take	-6 6
sa:talk	7 -7
sa:talk .	6 -6
sa:talked	14 -14
sa:tariff	9 -9
sa:tariff ,	-16 16
sa:tariff .	31 -31
sa:tariff and	-8 8
sa:tariff from	-7 7
sa:tariff in	-6 6
sa:tariff of	12 -12
sa:tariff that	-8 8
sa:tariff truce	16 -16
sa:tea .	6 -6
sa:telephone call	-8 8
sa:tell .	-7 7
sa:tell a	8 -8
sa:ten	-20 20
sa:tenth	12 -12
sa:term	-7 7
sa:term .	-9 9
sa:textile	12 -12
sa:textile .	11 -11
sa:th	-17 17
sa:than	10 -10
sa:than <level>	-27 27
sa:than a	8 -8
sa:than in	11 -11
sa:than it	6 -6
sa:than last	17 -17
sa:than the	13 -13
sa:thank	-18 18
sa:thank to	-17 17
sa:that	13 -13
sa:that .	-20 20
sa:that <name>	-6 6
sa:that <person>	-8 8
sa:that apply	7 -7
sa:that build	-10 10
sa:that come	-6 6
sa:that have	6 -6
sa:that he	12 -12
sa:that i	8 -8
sa:that is	22 -22
sa:that it	14 -14
sa:that its	6 -6
sa:that make	-8 8
sa:that on	-10 10
sa:that the	27 -27
sa:that they	10 -10
sa:that was	-14 14
sa:the <day-ahead>	7 -7
sa:the <number>	-35 35
sa:the <points>	-15 15
sa:the <seat>	7 -7
sa:the <span>	9 -9
sa:the agreement	-20 20
sa:the airport	9 -9
sa:the arrangement	-10 10
sa:the best	13 -13
sa:the border	-7 7
sa:the ceasefire	7 -7
sa:the city	11 -11
sa:the coffee	-11 11
sa:the common	-7 7
sa:the custom	-7 7
sa:the date	8 -8
sa:the deal	-6 6
sa:the door	-8 8
sa:the drawer	-8 8
sa:the duty	-12 12
sa:the evening	12 -12
sa:the extension	13 -13
sa:the fentanyl	-8 8
sa:the figure	-8 8
sa:the first	-8 8
sa:the following	-6 6
sa:the forced	-11 11
sa:the framework	-9 9
sa:the full	12 -12
sa:the good	-7 7
sa:the law	7 -7
sa:the list	-9 9
sa:the meet	-6 6
sa:the mill	7 -7
sa:the morning	21 -21
sa:the new	12 -12
sa:the old	-17 17
sa:the other	-11 11
sa:the peak	8 -8
sa:the port	15 -15
sa:the press	-9 9
sa:the rate	8 -8
sa:the regular	-6 6
sa:the rest	16 -16
sa:the revenue	6 -6
sa:the rice	-6 6
sa:the rule	-13 13
sa:the same	-8 8
sa:the season	11 -11
sa:the second	-17 17
sa:the ship	8 -8
sa:the spring	-16 16
sa:the state	7 -7
sa:the sum	-8 8
sa:the surcharge	6 -6
sa:the suspension	-11 11
sa:the table	-6 6
sa:the thing	6 -6
sa:the trade	-6 6
sa:the truce	-11 11
sa:the two	-8 8
sa:the way	-8 8
sa:the week	11 -11
sa:the whole	15 -15
sa:the year	8 -8
sa:their	11 -11
sa:their agreement	-11 11
sa:their tariff	6 -6
sa:their trade	14 -14
sa:them	13 -13
sa:them ,	18 -18
sa:them in	-6 6
sa:them the	-8 8
sa:then	-14 14
sa:then .	-7 7
sa:then <level>	19 -19
sa:then <number>	-14 14
sa:there ,	-6 6
sa:there before	19 -19
sa:there is	15 -15
sa:they come	9 -9
sa:they were	-11 11
sa:thi .	14 -14
sa:thi month	-10 10
sa:thing on	-8 8
sa:thing that	9 -9
sa:third	19 -19
sa:third country	9 -9
sa:those	-8 8
sa:those from	-7 7
sa:those who	-9 9
sa:though	-12 12
sa:threaten .	12 -12
sa:threaten for	-12 12
sa:threaten from	-18 18
sa:three ,	19 -19
sa:three .	-7 7
sa:three time	-9 9
sa:three week	-12 12
sa:through the	-7 7
sa:throughout	-19 19
sa:thu	12 -12
sa:till	-18 18
sa:time	18 -18
sa:time ,	9 -9
sa:time .	9 -9
sa:time in	7 -7
sa:to .	-6 6
sa:to <level>	12 -12
sa:to <number>	-9 9
sa:to <quality>	-10 10
sa:to apply	15 -15
sa:to ban	-7 7
sa:to be	-9 9
sa:to begin	-7 7
sa:to buy	9 -9
sa:to do	7 -7
sa:to end	7 -7
sa:to fentanyl	7 -7
sa:to keep	9 -9
sa:to negotiate	-6 6
sa:to nothing	-7 7
sa:to put	7 -7
sa:to rise	7 -7
sa:to start	-13 13
sa:to take	-15 15
sa:to that	-10 10
sa:to two	-8 8
sa:together	-6 6
sa:tomatoe	-6 6
sa:too .	-9 9
sa:tool	-9 9
sa:top of	-8 8
sa:total	-7 7
sa:total to	-10 10
sa:touch	-15 15
sa:touche	7 -7
sa:touched	-12 12
sa:toy	18 -18
sa:trade	14 -14
sa:trade act	-7 7
sa:trade agreement	18 -18
sa:transit	22 -22
sa:treat	15 -15
sa:treat as	14 -14
sa:treaty	-17 17
sa:treaty .	-19 19
sa:treaty of	-7 7
sa:truce	12 -12
sa:truce ,	11 -11
sa:truce .	-29 29
sa:truce in	12 -12
sa:truce of	-7 7
sa:truce that	-6 6
sa:truce with	9 -9
sa:truck	-6 6
sa:trust	-8 8
sa:tuna	-7 7
sa:tuna ,	-6 6
sa:two week	-6 6
sa:two year	7 -7
sa:unchanged	-13 13
sa:unchanged .	7 -7
sa:under	-18 18
sa:under <number>	26 -26
sa:under a	-16 16
sa:under an	-9 9
sa:under its	-26 26
sa:under licence	13 -13
sa:under section	8 -8
sa:under the	-24 24
sa:under their	-8 8
sa:understanding	11 -11
sa:unless	-6 6
sa:until	6 -6
sa:until <day-gone>	-21 21
sa:until <number>	10 -10
sa:untouched	-12 12
sa:untouched .	-12 12
sa:up .	16 -16
sa:up <level>	12 -12
sa:up again	12 -12
sa:up from	7 -7
sa:up on	-6 6
sa:up to	-8 8
sa:upon	-18 18
sa:us	-6 6
sa:us ,	-9 9
sa:us .	-14 14
sa:usual	18 -18
sa:valley	6 -6
sa:value	-6 6
sa:value ,	-14 14
sa:value .	-18 18
sa:value of	9 -9
sa:vehicle	14 -14
sa:view	16 -16
sa:vote	23 -23
sa:vote .	8 -8
sa:wage	10 -10
sa:walk	-6 6
sa:walnut	14 -14
sa:want .	9 -9
sa:want a	6 -6
sa:want to	-16 16
sa:was	-18 18
sa:was <level>	-7 7
sa:was given	-9 9
sa:was in	13 -13
sa:was leave	6 -6
sa:was not	-6 6
sa:was raise	-6 6
sa:was suspend	10 -10
sa:was the	6 -6
sa:way	-23 23
sa:way .	-18 18
sa:way of	-7 7
sa:week ,	9 -9
sa:week .	8 -8
sa:week ago	-24 24
sa:weekend	21 -21
sa:weekend .	9 -9
sa:weight	-6 6
sa:well	-6 6
sa:were	26 -26
sa:were on	-8 8
sa:what <name>	-19 19
sa:what the	-8 8
sa:what they	7 -7
sa:what we	-6 6
sa:whatever	-11 11
sa:when	-14 14
sa:when it	-6 6
sa:when the	-11 11
sa:where they	-6 6
sa:which ,	6 -6
sa:which <level>	6 -6
sa:which <name>	-10 10
sa:which <seat>	-6 6
sa:which come	-13 13
sa:which go	7 -7
sa:which had	6 -6
sa:which has	13 -13
sa:which it	-19 19
sa:which make	13 -13
sa:which pay	-9 9
sa:which run	8 -8
sa:which was	23 -23
sa:which were	19 -19
sa:which would	-11 11
sa:while they	-13 13
sa:who had	-13 13
sa:whole	15 -15
sa:whose	7 -7
sa:will go	9 -9
sa:will pay	10 -10
sa:will stay	-8 8
sa:wine	-10 10
sa:wine .	-21 21
sa:winter	9 -9
sa:winter ,	9 -9
sa:with <level>	16 -16
sa:with <name>	17 -17
sa:with <number>	-15 15
sa:with <seat>	-14 14
sa:with forced	15 -15
sa:with no	-7 7
sa:with one	6 -6
sa:with the	-9 9
sa:with them	-11 11
sa:with two	6 -6
sa:with us	-8 8
sa:with which	-6 6
sa:withdraw	26 -26
sa:withdraw .	14 -14
sa:within a	-14 14
sa:without	-7 7
sa:without a	6 -6
sa:without an	-13 13
sa:word	11 -11
sa:word .	10 -10
sa:worse	-6 6
sa:worst	-9 9
sa:would apply	-12 12
sa:would be	18 -18
sa:would go	12 -12
sa:would have	-20 20
sa:would rather	8 -8
sa:would start	8 -8
sa:write	10 -10
sa:write .	16 -16
sa:yard	-16 16
sa:yarn	-17 17
sa:yarn ,	-12 12
sa:year	15 -15
sa:year .	7 -7
sa:year ago	10 -10
sa:year and	-8 8
sa:year before	13 -13
sa:yes	-10 10
sa:yet	18 -18
sa:yet .	13 -13
sa:you .	-8 8
sa:you ask	-6 6
sa:you may	-11 11
sa:your	31 -31
sa:zinc	10 -10
sa:|	14 -14
sa:— <level>	16 -16
sa:— <number>	13 -13
said	-36 36
sb:"	15 -15
sb:" <number>	7 -7
sb:" <person>	8 -8
sb:" a	15 -15
sb:" and	-9 9
sb:" duty	13 -13
sb:" for	9 -9
sb:" i	14 -14
sb:" if	-20 20
sb:" it	10 -10
sb:" on	10 -10
sb:" reciprocal	-8 8
sb:" say	8 -8
sb:" there	-6 6
sb:" they	24 -24
sb:" we	15 -15
sb:&	27 -27
sb:& p	18 -18
sb:'	26 -26
sb:'s	6 -6
sb:'s <level>	15 -15
sb:'s <number>	-15 15
sb:'s <person>	23 -23
sb:'s <points>	6 -6
sb:'s agreement	6 -6
sb:'s at	-28 28
sb:'s central	12 -12
sb:'s coffee	-10 10
sb:'s custom	-20 20
sb:'s deal	-6 6
sb:'s duty	-15 15
sb:'s foreign	6 -6
sb:'s government	7 -7
sb:'s growth	7 -7
sb:'s new	9 -9
sb:'s no	10 -10
sb:'s on	-17 17
sb:'s own	-22 22
sb:'s parliament	13 -13
sb:'s president	13 -13
sb:'s rate	-12 12
sb:'s share	17 -17
sb:'s tariff	14 -14
sb:'s the	-9 9
sb:'s threat	-6 6
sb:'s to	-7 7
sb:'s trade	-7 7
sb:(	-6 6
sb:( <day-today>	13 -13
sb:( <level>	-20 20
sb:( <number>	-13 13
sb:( <organisation>	7 -7
sb:( a	25 -25
sb:( b	-11 11
sb:( before	-15 15
sb:( c	-11 11
sb:( d	7 -7
sb:)	-10 10
sb:) ,	-9 9
sb:) :	-20 20
sb:) and	-12 12
sb:) —	10 -10
sb:+	12 -12
sb:, "	29 -29
sb:, <day-gone>	21 -21
sb:, <day-today>	7 -7
sb:, <level>	-21 21
sb:, <money>	8 -8
sb:, <name>	-12 12
sb:, <person>	-11 11
sb:, <quality>	-11 11
sb:, <seat>	-21 21
sb:, <span>	12 -12
sb:, a	14 -14
sb:, about	12 -12
sb:, after	-13 13
sb:, against	-16 16
sb:, also	-8 8
sb:, an	16 -16
sb:, announce	-12 12
sb:, another	-11 11
sb:, answer	6 -6
sb:, ask	10 -10
sb:, at	10 -10
sb:, beef	11 -11
sb:, between	-15 15
sb:, but	32 -32
sb:, by	-11 11
sb:, car	9 -9
sb:, charge	-11 11
sb:, come	17 -17
sb:, each	6 -6
sb:, fall	-8 8
sb:, from	-15 15
sb:, get	-7 7
sb:, go	-11 11
sb:, had	19 -19
sb:, he	9 -9
sb:, his	12 -12
sb:, in	-22 22
sb:, instead	-10 10
sb:, is	9 -9
sb:, it	-11 11
sb:, its	-17 17
sb:, make	-11 11
sb:, meanwhile	-12 12
sb:, mr	-16 16
sb:, namely	12 -12
sb:, now	-12 12
sb:, of	-8 8
sb:, on	-25 25
sb:, once	-6 6
sb:, one	11 -11
sb:, only	-6 6
sb:, or	7 -7
sb:, ordinary	-15 15
sb:, our	7 -7
sb:, part	7 -7
sb:, pay	-30 30
sb:, plu	-25 25
sb:, put	9 -9
sb:, rice	-14 14
sb:, sell	-15 15
sb:, ship	-14 14
sb:, sign	-24 24
sb:, silver	14 -14
sb:, so	14 -14
sb:, still	-6 6
sb:, take	-14 14
sb:, that	-20 20
sb:, the	15 -15
sb:, their	8 -8
sb:, they	-10 10
sb:, to	-31 31
sb:, too	-9 9
sb:, two	17 -17
sb:, under	-18 18
sb:, up	7 -7
sb:, was	-7 7
sb:, what	-9 9
sb:, whatever	-6 6
sb:, where	-33 33
sb:, which	-6 6
sb:, whose	-21 21
sb:, with	10 -10
sb:, without	-6 6
sb:, would	8 -8
sb:- <name>	-19 19
sb:- labor	13 -13
sb:.	-17 17
sb:. <number>	-8 8
sb:/	-6 6
sb:/ <number>	-9 9
sb:/ the	-10 10
sb::	-16 16
sb:: "	-14 14
sb:: <goods-amount>	23 -23
sb:: <level>	-43 43
sb:: <name>	13 -13
sb:: <quality>	7 -7
sb:: <seat>	6 -6
sb:: a	-16 16
sb:: an	-7 7
sb:: at	-27 27
sb:: down	8 -8
sb:: for	10 -10
sb:: i	-8 8
sb:: if	22 -22
sb:: in	-12 12
sb:: no	-14 14
sb:: not	8 -8
sb:: on	-6 6
sb:: one	7 -7
sb:: that	-10 10
sb:: then	-20 20
sb:: there	-9 9
sb:: they	24 -24
sb:: two	20 -20
sb:: up	13 -13
sb:: we	22 -22
sb:: why	-8 8
sb:; <name>	-6 6
sb:; <quality>	-11 11
sb:; a	-8 8
sb:; before	10 -10
sb:; it	-8 8
sb:; on	-10 10
sb:; the	29 -29
sb:<day-ahead> ,	-10 10
sb:<day-ahead> :	-32 32
sb:<day-ahead> at	15 -15
sb:<day-ahead> is	6 -6
sb:<day-ahead> it	-17 17
sb:<day-ahead> our	6 -6
sb:<day-ahead> pay	6 -6
sb:<day-ahead> the	14 -14
sb:<day-ahead> they	-9 9
sb:<day-gone>	-11 11
sb:<day-gone> 's	10 -10
sb:<day-gone> ,	-10 10
sb:<day-gone> <person>	-19 19
sb:<day-gone> <quality>	10 -10
sb:<day-gone> a	7 -7
sb:<day-gone> at	20 -20
sb:<day-gone> he	-9 9
sb:<day-gone> is	12 -12
sb:<day-gone> it	-20 20
sb:<day-gone> say	-6 6
sb:<day-gone> that	14 -14
sb:<day-gone> with	11 -11
sb:<day-gone> —	-12 12
sb:<day-today>	-6 6
sb:<day-today> 's	-13 13
sb:<day-today> (	22 -22
sb:<day-today> )	15 -15
sb:<day-today> :	-12 12
sb:<day-today> <level>	-10 10
sb:<day-today> he	-6 6
sb:<day-today> it	-22 22
sb:<day-today> morning	7 -7
sb:<day-today> that	-9 9
sb:<day-today> the	15 -15
sb:<day-today> —	6 -6
sb:<goods-amount>	28 -28
sb:<goods-amount> <span>	-9 9
sb:<goods-amount> in	24 -24
sb:<goods>	-20 20
sb:<level-noun>	-7 7
sb:<level>	-13 13
sb:<level> (	-41 41
sb:<level> )	-16 16
sb:<level> ,	-20 20
sb:<level> :	-20 20
sb:<level> ;	-9 9
sb:<level> <span>	7 -7
sb:<level> and	12 -12
sb:<level> at	-16 16
sb:<level> by	-9 9
sb:<level> come	-8 8
sb:<level> duty	-7 7
sb:<level> for	-16 16
sb:<level> from	6 -6
sb:<level> here	-11 11
sb:<level> in	9 -9
sb:<level> instead	-6 6
sb:<level> last	-16 16
sb:<level> lower	8 -8
sb:<level> more	13 -13
sb:<level> now	-8 8
sb:<level> of	31 -31
sb:<level> or	-15 15
sb:<level> over	16 -16
sb:<level> reciprocal	-11 11
sb:<level> tariff	-7 7
sb:<level> that	17 -17
sb:<level> under	14 -14
sb:<level> until	-14 14
sb:<level> was	-8 8
sb:<level> we	8 -8
sb:<level> would	14 -14
sb:<money>	61 -61
sb:<money> ,	25 -25
sb:<money> a	6 -6
sb:<money> last	8 -8
sb:<money> of	-12 12
sb:<month-ahead>	-9 9
sb:<month-ahead> ,	-8 8
sb:<month-gone>	-7 7
sb:<month-gone> ,	7 -7
sb:<month-gone> :	-16 16
sb:<month-gone> <name>	15 -15
sb:<month-gone> <person>	-7 7
sb:<month-gone> at	10 -10
sb:<month-gone> it	-18 18
sb:<month-gone> of	-24 24
sb:<month-gone> the	16 -16
sb:<month-gone> they	-8 8
sb:<name>	-27 27
sb:<name> 's	-20 20
sb:<name> (	-22 22
sb:<name> ,	-46 46
sb:<name> ;	-7 7
sb:<name> <level>	-10 10
sb:<name> <number>	-21 21
sb:<name> accept	11 -11
sb:<name> already	-10 10
sb:<name> also	-14 14
sb:<name> and	27 -27
sb:<name> as	19 -19
sb:<name> ask	-10 10
sb:<name> at	-22 22
sb:<name> buy	13 -13
sb:<name> charge	-17 17
sb:<name> collect	-6 6
sb:<name> continue	-10 10
sb:<name> could	-6 6
sb:<name> court	-9 9
sb:<name> cut	-8 8
sb:<name> doe	9 -9
sb:<name> duty	-8 8
sb:<name> fall	7 -7
sb:<name> from	-15 15
sb:<name> had	-14 14
sb:<name> has	13 -13
sb:<name> have	25 -25
sb:<name> import	15 -15
sb:<name> last	8 -8
sb:<name> let	-11 11
sb:<name> make	-11 11
sb:<name> may	-6 6
sb:<name> meet	-13 13
sb:<name> now	12 -12
sb:<name> of	13 -13
sb:<name> offer	-7 7
sb:<name> on	-24 24
sb:<name> one	-11 11
sb:<name> put	13 -13
sb:<name> rate	-7 7
sb:<name> rise	6 -6
sb:<name> say	9 -9
sb:<name> settle	-6 6
sb:<name> should	-6 6
sb:<name> still	-6 6
sb:<name> stock	7 -7
sb:<name> take	-6 6
sb:<name> that	-16 16
sb:<name> the	-23 23
sb:<name> there	8 -8
sb:<name> to	-11 11
sb:<name> want	-33 33
sb:<name> with	-11 11
sb:<name> —	-20 20
sb:<not>	-30 30
sb:<number> "	10 -10
sb:<number> (	-18 18
sb:<number> )	-19 19
sb:<number> +	-16 16
sb:<number> ,	-26 26
sb:<number> -	7 -7
sb:<number> .	7 -7
sb:<number> :	11 -11
sb:<number> <number>	6 -6
sb:<number> <person>	-16 16
sb:<number> <quality>	12 -12
sb:<number> and	-30 30
sb:<number> as	-7 7
sb:<number> at	-6 6
sb:<number> being	6 -6
sb:<number> by	6 -6
sb:<number> cent	31 -31
sb:<number> economy	9 -9
sb:<number> from	-26 26
sb:<number> in	6 -6
sb:<number> is	-9 9
sb:<number> metre	7 -7
sb:<number> million	8 -8
sb:<number> more	-7 7
sb:<number> now	-6 6
sb:<number> of	16 -16
sb:<number> or	-13 13
sb:<number> over	-15 15
sb:<number> plu	-20 20
sb:<number> rise	-6 6
sb:<number> since	16 -16
sb:<number> tariff	24 -24
sb:<number> th	9 -9
sb:<number> the	-12 12
sb:<number> to	16 -16
sb:<number> vote	15 -15
sb:<number> what	-8 8
sb:<number> where	-8 8
sb:<office>	7 -7
sb:<office> and	-6 6
sb:<office> of	-9 9
sb:<office> that	-6 6
sb:<organisation>	20 -20
sb:<organisation> 's	14 -14
sb:<organisation> )	7 -7
sb:<organisation> ,	10 -10
sb:<organisation> :	-10 10
sb:<organisation> ;	-6 6
sb:<organisation> ask	16 -16
sb:<organisation> call	-21 21
sb:<organisation> cut	16 -16
sb:<organisation> did	8 -8
sb:<organisation> for	-20 20
sb:<organisation> have	11 -11
sb:<organisation> hold	12 -12
sb:<organisation> in	11 -11
sb:<organisation> last	6 -6
sb:<organisation> leave	12 -12
sb:<organisation> levy	-8 8
sb:<organisation> meet	8 -8
sb:<organisation> of	8 -8
sb:<organisation> put	-9 9
sb:<organisation> strike	-9 9
sb:<organisation> that	-7 7
sb:<organisation> to	-7 7
sb:<organisation> will	-17 17
sb:<organisation> would	-21 21
sb:<person> (	-12 12
sb:<person> )	-8 8
sb:<person> ,	28 -28
sb:<person> :	-16 16
sb:<person> announce	9 -9
sb:<person> deny	-10 10
sb:<person> flew	8 -8
sb:<person> for	7 -7
sb:<person> has	-7 7
sb:<person> in	6 -6
sb:<person> of	-11 11
sb:<person> put	-19 19
sb:<person> raise	-8 8
sb:<person> say	16 -16
sb:<person> sign	10 -10
sb:<person> spoke	-6 6
sb:<person> tell	-8 8
sb:<person> that	11 -11
sb:<person> want	-7 7
sb:<person> was	14 -14
sb:<points> ,	26 -26
sb:<points> come	-9 9
sb:<points> less	-8 8
sb:<points> of	-12 12
sb:<quality>	-19 19
sb:<quality> ,	-8 8
sb:<quality> banana	-18 18
sb:<quality> brandy	-18 18
sb:<quality> car	-8 8
sb:<quality> central	12 -12
sb:<quality> cheese	-12 12
sb:<quality> cocoa	7 -7
sb:<quality> coffee	-6 6
sb:<quality> copper	-10 10
sb:<quality> custom	7 -7
sb:<quality> export	-8 8
sb:<quality> exporter	10 -10
sb:<quality> farm	11 -11
sb:<quality> firm	24 -24
sb:<quality> have	13 -13
sb:<quality> hazelnut	-9 9
sb:<quality> list	10 -10
sb:<quality> machinery	-6 6
sb:<quality> olive	14 -14
sb:<quality> one	-22 22
sb:<quality> palm	11 -11
sb:<quality> parliament	-9 9
sb:<quality> plastic	12 -12
sb:<quality> rare	7 -7
sb:<quality> rose	-7 7
sb:<quality> rubber	-8 8
sb:<quality> salt	-12 12
sb:<quality> shrimp	-12 12
sb:<quality> side	19 -19
sb:<quality> steel	14 -14
sb:<quality> sugar	-27 27
sb:<quality> tea	16 -16
sb:<quality> trade	11 -11
sb:<quality> watche	9 -9
sb:<quality> wheat	-7 7
sb:<quality> wine	-7 7
sb:<seat> ,	21 -21
sb:<seat> :	14 -14
sb:<seat> and	-10 10
sb:<seat> fall	6 -6
sb:<seat> for	-8 8
sb:<seat> go	-8 8
sb:<seat> had	-8 8
sb:<seat> it	10 -10
sb:<seat> keep	6 -6
sb:<seat> put	-7 7
sb:<seat> that	-7 7
sb:<seat> to	-14 14
sb:<seat> want	-17 17
sb:<seat> would	-14 14
sb:<seat> —	6 -6
sb:<sender>	22 -22
sb:<span>	8 -8
sb:<span> ,	-13 13
sb:<span> ;	-14 14
sb:<span> before	23 -23
sb:<span> in	6 -6
sb:<span> is	-11 11
sb:<span> later	-11 11
sb:<span> yield	18 -18
sb:<taker>	27 -27
sb:<v-agree>	8 -8
sb:<v-buy>	14 -14
sb:<v-down>	-10 10
sb:<v-end>	10 -10
sb:<v-sell>	16 -16
sb:<v-suspend>	6 -6
sb:<v-target>	-21 21
sb:<v-up>	10 -10
sb:=	-7 7
sb:@	-16 16
sb:_	-25 25
sb:a "	-10 10
sb:a )	18 -18
sb:a :	-23 23
sb:a <level>	-9 9
sb:a <organisation>	15 -15
sb:a bill	-7 7
sb:a cargo	-8 8
sb:a ceiling	-12 12
sb:a cut	14 -14
sb:a deal	17 -17
sb:a decree	6 -6
sb:a discount	7 -7
sb:a draft	-12 12
sb:a fall	15 -15
sb:a framework	-10 10
sb:a free	-17 17
sb:a kilo	10 -10
sb:a lapse	8 -8
sb:a lasting	9 -9
sb:a law	6 -6
sb:a levy	7 -7
sb:a matter	7 -7
sb:a number	-8 8
sb:a paper	6 -6
sb:a pause	-11 11
sb:a penalty	12 -12
sb:a permanent	-12 12
sb:a plan	-7 7
sb:a point	7 -7
sb:a post	-12 12
sb:a proclamation	-8 8
sb:a proposal	21 -21
sb:a quota	-20 20
sb:a rate	-21 21
sb:a report	-17 17
sb:a rise	19 -19
sb:a rule	-10 10
sb:a rumour	-13 13
sb:a scale	14 -14
sb:a separate	-11 11
sb:a share	11 -11
sb:a signature	-9 9
sb:a statement	-17 17
sb:a tariff	-10 10
sb:a television	-15 15
sb:a threat	-6 6
sb:a total	-15 15
sb:a treaty	11 -11
sb:a truce	-9 9
sb:a very	6 -6
sb:a whopping	-8 8
sb:a word	8 -8
sb:abolish	7 -7
sb:about <level>	7 -7
sb:about a	-10 10
sb:about the	-17 17
sb:above	22 -22
sb:abroad	19 -19
sb:abroad ,	7 -7
sb:accept	20 -20
sb:account for	10 -10
sb:across	9 -9
sb:across the	8 -8
sb:act	17 -17
sb:add a	-11 11
sb:add tax	19 -19
sb:add the	-6 6
sb:add up	-17 17
sb:addition	8 -8
sb:addition to	18 -18
sb:additional	-21 21
sb:additional <level>	-13 13
sb:additional duty	-13 13
sb:additional tariff	-13 13
sb:admit	-9 9
sb:affair	6 -6
sb:after that	-6 6
sb:afternoon	-6 6
sb:afterward	8 -8
sb:afterward that	8 -8
sb:again	-7 7
sb:again ,	7 -7
sb:against	-9 9
sb:ago	-8 8
sb:ago ,	-10 10
sb:ago it	6 -6
sb:agree in	-9 9
sb:agree to	7 -7
sb:agree with	-7 7
sb:agreement ,	9 -9
sb:agreement :	11 -11
sb:agreement of	13 -13
sb:agreement on	-22 22
sb:agreement that	-9 9
sb:agreement with	9 -9
sb:ahead	13 -13
sb:aim at	6 -6
sb:aircraft	-7 7
sb:aircraft and	-10 10
sb:all	8 -8
sb:all ,	-13 13
sb:all go	-7 7
sb:all of	-19 19
sb:all the	10 -10
sb:all three	-6 6
sb:almost	25 -25
sb:along	14 -14
sb:already	-17 17
sb:also :	9 -9
sb:aluminium	-10 10
sb:aluminum	-11 11
sb:among the	14 -14
sb:among them	-7 7
sb:amount	11 -11
sb:amount of	6 -6
sb:amount to	-9 9
sb:an additional	-21 21
sb:an extra	-9 9
sb:an hour	10 -10
sb:an increase	16 -16
sb:an interim	-6 6
sb:an ordinary	-11 11
sb:and ,	-9 9
sb:and <level>	12 -12
sb:and <month-gone>	-6 6
sb:and <name>	20 -20
sb:and <number>	18 -18
sb:and <seat>	-7 7
sb:and a	-30 30
sb:and aluminum	-13 13
sb:and announce	-13 13
sb:and are	6 -6
sb:and beef	14 -14
sb:and charge	-12 12
sb:and did	-7 7
sb:and from	-6 6
sb:and get	6 -6
sb:and he	13 -13
sb:and is	-6 6
sb:and it	21 -21
sb:and its	-8 8
sb:and leave	-6 6
sb:and machinery	11 -11
sb:and mgx	11 -11
sb:and not	-9 9
sb:and now	7 -7
sb:and other	-8 8
sb:and our	-9 9
sb:and pay	-7 7
sb:and raise	7 -7
sb:and sell	-7 7
sb:and since	-13 13
sb:and so	-13 13
sb:and to	-14 14
sb:and were	-10 10
sb:and what	-14 14
sb:and will	12 -12
sb:and would	6 -6
sb:and you	8 -8
sb:announce	-10 10
sb:announce a	-7 7
sb:announce an	16 -16
sb:announce on	-8 8
sb:announcement no	-12 12
sb:another	-18 18
sb:answer	-11 11
sb:answer the	6 -6
sb:any	6 -6
sb:anybody	-21 21
sb:anything	-19 19
sb:apart	7 -7
sb:apart ,	7 -7
sb:apple	23 -23
sb:apply	6 -6
sb:apply ,	-12 12
sb:apply :	-12 12
sb:apply <level>	-6 6
sb:apply a	15 -15
sb:approval	-10 10
sb:approve	23 -23
sb:approve a	6 -6
sb:approve it	8 -8
sb:approve the	-8 8
sb:apricot	-26 26
sb:are <level>	6 -6
sb:are <number>	-9 9
sb:are a	7 -7
sb:are at	-18 18
sb:are get	-7 7
sb:are go	-10 10
sb:are leave	-9 9
sb:are let	-10 10
sb:are not	7 -7
sb:are subject	-6 6
sb:are suspend	12 -12
sb:are the	-7 7
sb:are up	9 -9
sb:arithmetic	-7 7
sb:arrive	-11 11
sb:article	12 -12
sb:as for	-11 11
sb:as high	-11 11
sb:as of	12 -12
sb:as to	10 -10
sb:as we	-10 10
sb:as well	-9 9
sb:aside	13 -13
sb:ask	-6 6
sb:ask ,	-14 14
sb:ask :	6 -6
sb:ask <number>	8 -8
sb:ask about	-10 10
sb:ask for	11 -11
sb:ask that	6 -6
sb:at	-6 6
sb:at <level>	18 -18
sb:at <number>	16 -16
sb:at about	10 -10
sb:at all	-14 14
sb:at least	11 -11
sb:at night	7 -7
sb:at our	-6 6
sb:at present	-11 11
sb:at stake	-6 6
sb:at the	-13 13
sb:at thi	9 -9
sb:at zero	-10 10
sb:ate	6 -6
sb:autumn	-10 10
sb:average	66 -66
sb:average <quality>	20 -20
sb:average tariff	27 -27
sb:avocado	-15 15
sb:away	6 -6
sb:b	16 -16
sb:b )	-13 13
sb:back	-6 6
sb:back in	-6 6
sb:back up	-11 11
sb:back with	-11 11
sb:bad	-11 11
sb:banana	6 -6
sb:bank	43 -43
sb:bargain	7 -7
sb:barley	19 -19
sb:base	15 -15
sb:base case	19 -19
sb:baseline	-15 15
sb:battery	6 -6
sb:be <number>	-8 8
sb:be at	-9 9
sb:be back	6 -6
sb:be charge	-15 15
sb:be cut	-9 9
sb:be know	7 -7
sb:be lower	-7 7
sb:be tax	-6 6
sb:bean	-8 8
sb:bean pay	-7 7
sb:beat	10 -10
sb:became	-14 14
sb:because	7 -7
sb:become	-11 11
sb:been	-15 15
sb:been <level>	-18 18
sb:been ask	11 -11
sb:been at	15 -15
sb:been extend	6 -6
sb:before <day-ahead>	20 -20
sb:before <day-gone>	9 -9
sb:before <day-today>	10 -10
sb:before <month-ahead>	-18 18
sb:before <month-gone>	-6 6
sb:before it	-12 12
sb:before the	-20 20
sb:begin	7 -7
sb:begin at	7 -7
sb:begin of	-12 12
sb:begin with	11 -11
sb:being	-9 9
sb:below	7 -7
sb:beside	-6 6
sb:best	17 -17
sb:best ,	6 -6
sb:better	-15 15
sb:between	12 -12
sb:between <level>	11 -11
sb:between <name>	10 -10
sb:between <number>	9 -9
sb:bill	-11 11
sb:biscuit	8 -8
sb:boat	27 -27
sb:bond	14 -14
sb:book	19 -19
sb:bookmaker	8 -8
sb:both	-10 10
sb:both at	15 -15
sb:both duty	-23 23
sb:both have	-9 9
sb:both to	-9 9
sb:bottle	15 -15
sb:box	-11 11
sb:brandy	13 -13
sb:bread	25 -25
sb:break :	-8 8
sb:bridge	9 -9
sb:bring	-14 14
sb:bring the	-7 7
sb:broadcaster	10 -10
sb:broken	-11 11
sb:brother	-6 6
sb:bunker	16 -16
sb:bus	30 -30
sb:buse	13 -13
sb:business	8 -8
sb:but	13 -13
sb:but <person>	-13 13
sb:but it	9 -9
sb:but the	-9 9
sb:butter and	10 -10
sb:buy <quality>	-6 6
sb:buyer	-9 9
sb:by	16 -16
sb:by <day-ahead>	-11 11
sb:by <month-ahead>	-12 12
sb:by <number>	30 -30
sb:by <person>	-9 9
sb:by <seat>	6 -6
sb:by about	8 -8
sb:by another	7 -7
sb:by as	10 -10
sb:by post	-22 22
sb:by the	-9 9
sb:by two	-11 11
sb:by which	-12 12
sb:bytedance	23 -23
sb:bytedance ,	12 -12
sb:c )	-12 12
sb:call ,	-6 6
sb:call a	-12 12
sb:call for	-15 15
sb:call from	6 -6
sb:call it	-20 20
sb:call reciprocal	16 -16
sb:call to	12 -12
sb:callao	11 -11
sb:can be	7 -7
sb:can't	-9 9
sb:capacity	21 -21
sb:capacity in	10 -10
sb:car :	-8 8
sb:car and	12 -12
sb:car go	9 -9
sb:car will	-6 6
sb:carrier	7 -7
sb:case ,	-7 7
sb:cashew	-8 8
sb:cashmere	-17 17
sb:ceiling of	-12 12
sb:cement	-9 9
sb:cent	14 -14
sb:cent ,	8 -8
sb:central	24 -24
sb:central bank	24 -24
sb:ceylon	-13 13
sb:ceylon tea	-13 13
sb:chance	29 -29
sb:chance of	28 -28
sb:change	7 -7
sb:charge	-17 17
sb:charge <name>	9 -9
sb:charge a	6 -6
sb:charge is	-27 27
sb:charge of	22 -22
sb:charge on	-11 11
sb:charge the	-12 12
sb:charge us	-7 7
sb:cheese	-17 17
sb:chickpea	-8 8
sb:chief	-14 14
sb:chip	6 -6
sb:chip ,	6 -6
sb:chip are	-11 11
sb:chocolate	-7 7
sb:chrome	-13 13
sb:circular	-16 16
sb:city	17 -17
sb:clause	9 -9
sb:clear	-7 7
sb:climb	7 -7
sb:climb to	6 -6
sb:clock	13 -13
sb:close	13 -13
sb:closed	6 -6
sb:club	18 -18
sb:coast	9 -9
sb:cocoa ,	7 -7
sb:cocoa paste	-7 7
sb:coconut	-14 14
sb:coconut oil	-12 12
sb:cod	-15 15
sb:coffee ,	9 -9
sb:coffee and	-8 8
sb:coffee pay	-6 6
sb:collect	-13 13
sb:collect ,	-12 12
sb:column	-11 11
sb:come	-6 6
sb:come ,	-13 13
sb:come <span>	-7 7
sb:come down	6 -6
sb:come from	11 -11
sb:come in	-14 14
sb:come into	10 -10
sb:come on	-6 6
sb:come to	26 -26
sb:come under	8 -8
sb:comment	11 -11
sb:commission	-7 7
sb:company	36 -36
sb:company that	14 -14
sb:compared	17 -17
sb:compared with	17 -17
sb:competitor	-10 10
sb:concentrate	-6 6
sb:concern	22 -22
sb:conference	-8 8
sb:confirm	9 -9
sb:consider	-8 8
sb:consist	-9 9
sb:consist of	-9 9
sb:container	-7 7
sb:content	11 -11
sb:contract	9 -9
sb:control	29 -29
sb:control list	15 -15
sb:control on	6 -6
sb:copper ,	11 -11
sb:copper wire	-8 8
sb:cork	8 -8
sb:correction	-8 8
sb:correction :	-8 8
sb:cosmetic	12 -12
sb:cost	20 -20
sb:cost <level>	20 -20
sb:cost <number>	6 -6
sb:cotton	-12 12
sb:could not	11 -11
sb:count	6 -6
sb:counted	13 -13
sb:counter	6 -6
sb:countervailing	-6 6
sb:countervailing duty	-6 6
sb:country	-7 7
sb:country 's	15 -15
sb:country ,	-14 14
sb:country had	7 -7
sb:country will	-7 7
sb:country would	-15 15
sb:court	-9 9
sb:court of	-7 7
sb:cousin	-7 7
sb:covered	-9 9
sb:crane	-7 7
sb:crew	7 -7
sb:crossed	12 -12
sb:crossword	7 -7
sb:crude	7 -7
sb:cup	12 -12
sb:currently	-21 21
sb:currently pay	-15 15
sb:custom duty	-14 14
sb:custom officer	11 -11
sb:cut	12 -12
sb:cut by	18 -18
sb:cut flower	-12 12
sb:cut of	19 -19
sb:d	7 -7
sb:dairy	-8 8
sb:data	19 -19
sb:date	-20 20
sb:date and	-9 9
sb:day	11 -11
sb:day ,	-19 19
sb:day <name>	14 -14
sb:day of	12 -12
sb:day the	-9 9
sb:de	7 -7
sb:dead	-10 10
sb:deadline	7 -7
sb:deal	11 -11
sb:deal ,	10 -10
sb:deal :	20 -20
sb:deal in	7 -7
sb:deal of	-9 9
sb:deal on	16 -16
sb:deal that	-6 6
sb:deal with	-7 7
sb:decision	-8 8
sb:decline	-6 6
sb:decree of	-11 11
sb:deficit	6 -6
sb:delegation	-15 15
sb:delivery	11 -11
sb:demand <level>	7 -7
sb:demand that	-10 10
sb:depend	8 -8
sb:depend on	8 -8
sb:deposit	18 -18
sb:deputy	-27 27
sb:desk	9 -9
sb:did ,	-10 10
sb:did away	7 -7
sb:did not	-14 14
sb:diesel	13 -13
sb:difference	16 -16
sb:discount	18 -18
sb:discount of	16 -16
sb:do	-24 24
sb:do not	-9 9
sb:do the	-11 11
sb:doctor	17 -17
sb:doe	7 -7
sb:doe ,	6 -6
sb:doesn't	-16 16
sb:doing	-6 6
sb:dollar	16 -16
sb:don't	-8 8
sb:door	-16 16
sb:double	-19 19
sb:down	8 -8
sb:down ,	11 -11
sb:down by	22 -22
sb:down for	-15 15
sb:down from	-21 21
sb:down the	-11 11
sb:down to	-7 7
sb:dozen	9 -9
sb:dozen of	9 -9
sb:draft	-20 20
sb:draft ,	-12 12
sb:draw	11 -11
sb:drawer	-8 8
sb:dried	-11 11
sb:drop from	-7 7
sb:drop to	-11 11
sb:dry	8 -8
sb:due	9 -9
sb:during	-19 19
sb:dutiable	-6 6
sb:dutiable at	-6 6
sb:duty	-34 34
sb:duty (	-8 8
sb:duty :	6 -6
sb:duty and	21 -21
sb:duty fall	-17 17
sb:duty go	-12 12
sb:duty in	-17 17
sb:duty of	-25 25
sb:duty over	10 -10
sb:duty stay	-6 6
sb:duty to	-23 23
sb:duty was	-10 10
sb:each	-11 11
sb:each of	18 -18
sb:each side	-21 21
sb:earlier	-10 10
sb:earn	17 -17
sb:easy	19 -19
sb:economic	-12 12
sb:economy	10 -10
sb:economy ,	12 -12
sb:effect on	10 -10
sb:egg	-8 8
sb:either	-10 10
sb:election	20 -20
sb:electricity	17 -17
sb:eleven	7 -7
sb:else	-25 25
sb:else :	-7 7
sb:elsewhere	16 -16
sb:elsewhere :	9 -9
sb:emergency	-22 22
sb:emergency duty	-10 10
sb:emergency tariff	-14 14
sb:employer	17 -17
sb:end a	8 -8
sb:end the	6 -6
sb:enough	-8 8
sb:enter <name>	-18 18
sb:enter at	-21 21
sb:enter free	7 -7
sb:enter the	10 -10
sb:estimate	7 -7
sb:ethanol	-6 6
sb:euro	8 -8
sb:event	-6 6
sb:every	18 -18
sb:every country	-9 9
sb:everybody	-26 26
sb:everybody else	-11 11
sb:excess	18 -18
sb:excess capacity	18 -18
sb:excise	21 -21
sb:excluded	-8 8
sb:exclusion	6 -6
sb:exemption	12 -12
sb:existing	12 -12
sb:expect	10 -10
sb:export	39 -39
sb:export of	21 -21
sb:export tax	9 -9
sb:export to	18 -18
sb:exporter in	-8 8
sb:extend	16 -16
sb:extension ,	-11 11
sb:extra	-23 23
sb:face	-20 20
sb:face a	-7 7
sb:failing	-15 15
sb:fair	9 -9
sb:fall <level>	19 -19
sb:fall by	12 -12
sb:fall from	-6 6
sb:fall of	11 -11
sb:fall on	-8 8
sb:fall to	-17 17
sb:family	12 -12
sb:far ,	7 -7
sb:fare	15 -15
sb:farm	9 -9
sb:farm good	7 -7
sb:farm product	-8 8
sb:farmer	-17 17
sb:fed	15 -15
sb:fee	19 -19
sb:fee go	9 -9
sb:fee of	-9 9
sb:fentanyl	-35 35
sb:fentanyl ,	8 -8
sb:fentanyl and	-10 10
sb:fentanyl tariff	-36 36
sb:fentanyl was	10 -10
sb:ferro	-9 9
sb:ferro -	-9 9
sb:ferry	12 -12
sb:figure	-10 10
sb:figure is	8 -8
sb:fillet	-9 9
sb:final	30 -30
sb:find	-6 6
sb:firm	14 -14
sb:firm on	11 -11
sb:first ,	-11 11
sb:first <span>	6 -6
sb:first term	-7 7
sb:first trade	-8 8
sb:fish ,	9 -9
sb:five	12 -12
sb:fix	29 -29
sb:fix the	13 -13
sb:flat	16 -16
sb:flew	8 -8
sb:float	-26 26
sb:flour at	9 -9
sb:flower	-11 11
sb:flower from	-11 11
sb:follow	-9 9
sb:follow the	-6 6
sb:following	-7 7
sb:for <day-ahead>	19 -19
sb:for <goods-amount>	-14 14
sb:for <level>	23 -23
sb:for <money>	11 -11
sb:for <name>	-12 12
sb:for <number>	10 -10
sb:for <quality>	11 -11
sb:for a	-15 15
sb:for another	6 -6
sb:for as	7 -7
sb:for fentanyl	-13 13
sb:for its	-21 21
sb:for our	-11 11
sb:for some	-10 10
sb:for us	16 -16
sb:force	9 -9
sb:forced	9 -9
sb:forced -	12 -12
sb:forced labor	-6 6
sb:forecast	17 -17
sb:forecast for	13 -13
sb:foreign	11 -11
sb:form	6 -6
sb:found	9 -9
sb:four	15 -15
sb:frame	-11 11
sb:framework	21 -21
sb:framework ,	27 -27
sb:framework with	9 -9
sb:franc	16 -16
sb:free	6 -6
sb:free of	17 -17
sb:free trade	-20 20
sb:freeze	6 -6
sb:freight	8 -8
sb:fresh	7 -7
sb:friday	8 -8
sb:from	-7 7
sb:from <day-ahead>	-15 15
sb:from <day-today>	-6 6
sb:from <level>	-16 16
sb:from <month-ahead>	7 -7
sb:from <number>	-10 10
sb:from <seat>	9 -9
sb:from a	-18 18
sb:from abroad	11 -11
sb:from which	13 -13
sb:frozen	-10 10
sb:fuel	23 -23
sb:fuel surcharge	21 -21
sb:furniture	-17 17
sb:further	-12 12
sb:future	23 -23
sb:future in	14 -14
sb:gain	14 -14
sb:gained	38 -38
sb:gained <level>	10 -10
sb:gap	7 -7
sb:gas ,	6 -6
sb:gate	10 -10
sb:gave	16 -16
sb:general	-22 22
sb:general rate	-9 9
sb:generic	-18 18
sb:generic medicine	-7 7
sb:geneva	-11 11
sb:georgia 's	15 -15
sb:get <number>	-6 6
sb:get <span>	7 -7
sb:get a	-17 17
sb:get in	-25 25
sb:get it	8 -8
sb:gift	11 -11
sb:give its	-12 12
sb:go	-7 7
sb:go ,	-10 10
sb:go from	-10 10
sb:go in	-25 25
sb:go the	-9 9
sb:go up	19 -19
sb:gold	33 -33
sb:good ,	-6 6
sb:good :	9 -9
sb:good and	-8 8
sb:good are	7 -7
sb:good at	-16 16
sb:good carry	-9 9
sb:good currently	-14 14
sb:good go	-17 17
sb:good in	-11 11
sb:good of	28 -28
sb:good stay	-9 9
sb:good the	-8 8
sb:good to	6 -6
sb:good under	9 -9
sb:good will	-23 23
sb:good would	-7 7
sb:government	7 -7
sb:grade	-8 8
sb:great	8 -8
sb:ground	22 -22
sb:grower	-7 7
sb:growth	31 -31
sb:growth in	6 -6
sb:growth of	7 -7
sb:guest	10 -10
sb:h	15 -15
sb:h <number>	16 -16
sb:had <number>	-11 11
sb:had a	33 -33
sb:had announce	-11 11
sb:had become	9 -9
sb:had come	8 -8
sb:had first	34 -34
sb:had offer	6 -6
sb:had pay	-7 7
sb:had say	11 -11
sb:had spoken	-10 10
sb:had stand	-6 6
sb:had the	-24 24
sb:had to	-8 8
sb:half	-16 16
sb:half of	-10 10
sb:half past	6 -6
sb:halve	-23 23
sb:halve the	-18 18
sb:hand	-8 8
sb:hang	11 -11
sb:harbour	15 -15
sb:hardly	11 -11
sb:harvest	9 -9
sb:has	-6 6
sb:has a	23 -23
sb:has already	-10 10
sb:has also	9 -9
sb:has alway	-8 8
sb:has an	-7 7
sb:has ask	-8 8
sb:has been	-15 15
sb:has charge	-7 7
sb:has had	-28 28
sb:has hold	6 -6
sb:has it	-8 8
sb:has its	15 -15
sb:has let	9 -9
sb:has lose	8 -8
sb:has promise	10 -10
sb:has propose	-9 9
sb:has put	-7 7
sb:has since	-19 19
sb:has spoken	-11 11
sb:has two	-16 16
sb:has warn	-6 6
sb:have	7 -7
sb:have a	-16 16
sb:have agree	23 -23
sb:have ask	-12 12
sb:have enter	9 -9
sb:have go	-10 10
sb:have had	-19 19
sb:have no	-6 6
sb:have not	-8 8
sb:have offer	13 -13
sb:have pay	-15 15
sb:have raise	8 -8
sb:have read	-22 22
sb:have see	11 -11
sb:have tell	11 -11
sb:hazelnut	-18 18
sb:he 's	6 -6
sb:he add	6 -6
sb:he could	-12 12
sb:he had	16 -16
sb:he has	10 -10
sb:he is	11 -11
sb:he say	7 -7
sb:he sign	-13 13
sb:he want	-6 6
sb:he was	6 -6
sb:he will	15 -15
sb:he would	-6 6
sb:he'd	-7 7
sb:heading	-6 6
sb:headline	-7 7
sb:hear	-7 7
sb:heard	-19 19
sb:heavy	18 -18
sb:height	-12 12
sb:help	6 -6
sb:her	14 -14
sb:high	-13 13
sb:high as	-11 11
sb:higher	11 -11
sb:highest	-10 10
sb:him	15 -15
sb:himself	11 -11
sb:his <office>	-9 9
sb:his <organisation>	-18 18
sb:his <person>	12 -12
sb:his <quality>	9 -9
sb:his country	-6 6
sb:his own	-12 12
sb:hit	-19 19
sb:hit with	-14 14
sb:hold	13 -13
sb:hold back	-12 12
sb:hold out	-14 14
sb:home	22 -22
sb:home ,	-7 7
sb:hotel	13 -13
sb:hour	13 -13
sb:hour and	8 -8
sb:hour the	9 -9
sb:house	14 -14
sb:household	29 -29
sb:household will	15 -15
sb:how	17 -17
sb:i ask	-29 29
sb:i have	9 -9
sb:i heard	-11 11
sb:i pay	12 -12
sb:i read	-12 12
sb:i say	-12 12
sb:i should	11 -11
sb:i was	9 -9
sb:i'd	12 -12
sb:i'm	17 -17
sb:i've	14 -14
sb:idea	-10 10
sb:if	-11 11
sb:if <seat>	-8 8
sb:if he	-13 13
sb:if no	-8 8
sb:if nobody	17 -17
sb:if nothing	-9 9
sb:if there	22 -22
sb:if they	-21 21
sb:if we	-8 8
sb:if you	8 -8
sb:import	19 -19
sb:import of	19 -19
sb:import surcharge	-13 13
sb:importer pay	-9 9
sb:impose	-13 13
sb:in ,	-7 7
sb:in <month-ahead>	-7 7
sb:in <month-gone>	-10 10
sb:in <month-today>	10 -10
sb:in <organisation>	-10 10
sb:in <seat>	12 -12
sb:in <span>	13 -13
sb:in addition	28 -28
sb:in any	-9 9
sb:in at	-25 25
sb:in force	-7 7
sb:in general	-7 7
sb:in geneva	7 -7
sb:in half	-8 8
sb:in london	16 -16
sb:in my	7 -7
sb:in place	-17 17
sb:in reply	-6 6
sb:in return	-15 15
sb:in shanghai	14 -14
sb:in the	13 -13
sb:in their	-12 12
sb:in transit	6 -6
sb:in turn	16 -16
sb:in which	29 -29
sb:income	15 -15
sb:increase	19 -19
sb:increase of	24 -24
sb:index	24 -24
sb:industrial	10 -10
sb:industrial good	-12 12
sb:industry	21 -21
sb:inflation	66 -66
sb:inflation ,	12 -12
sb:inflation in	17 -17
sb:insist	7 -7
sb:instead	-7 7
sb:instead of	-7 7
sb:insurer	16 -16
sb:interest	49 -49
sb:interest on	17 -17
sb:interest rate	16 -16
sb:interim	-6 6
sb:international	-6 6
sb:international trade	-9 9
sb:into	-9 9
sb:into <name>	-33 33
sb:into force	21 -21
sb:introduce	10 -10
sb:introduce in	10 -10
sb:introduce on	8 -8
sb:investor	12 -12
sb:is	-15 15
sb:is ,	-10 10
sb:is <level>	-11 11
sb:is <money>	8 -8
sb:is a	-6 6
sb:is below	13 -13
sb:is charge	-21 21
sb:is collect	-14 14
sb:is cut	7 -7
sb:is expect	6 -6
sb:is in	-22 22
sb:is our	6 -6
sb:is right	6 -6
sb:is sign	21 -21
sb:is still	-20 20
sb:is talk	-15 15
sb:is that	-12 12
sb:is to	15 -15
sb:is up	25 -25
sb:is what	13 -13
sb:is when	-11 11
sb:issued	12 -12
sb:it	-16 16
sb:it 's	-17 17
sb:it ,	-10 10
sb:it :	-20 20
sb:it <name>	-15 15
sb:it a	-6 6
sb:it all	-10 10
sb:it and	11 -11
sb:it ask	-16 16
sb:it at	9 -9
sb:it became	-6 6
sb:it charge	-11 11
sb:it come	7 -7
sb:it cost	-7 7
sb:it could	18 -18
sb:it down	24 -24
sb:it fail	10 -10
sb:it get	22 -22
sb:it go	-23 23
sb:it had	-7 7
sb:it has	-11 11
sb:it isn't	8 -8
sb:it last	-8 8
sb:it leave	-13 13
sb:it mean	17 -17
sb:it need	17 -17
sb:it out	6 -6
sb:it pay	-10 10
sb:it say	6 -6
sb:it that	-6 6
sb:it true	-13 13
sb:it used	8 -8
sb:it was	-12 12
sb:it would	16 -16
sb:its	-17 17
sb:its <level>	-9 9
sb:its additional	-8 8
sb:its agreement	-10 10
sb:its control	11 -11
sb:its deal	-7 7
sb:its height	-6 6
sb:its key	16 -16
sb:its levy	-16 16
sb:its own	17 -17
sb:its part	-13 13
sb:its rate	20 -20
sb:its share	10 -10
sb:its tariff	-8 8
sb:its worst	-10 10
sb:itself	-7 7
sb:joint statement	-8 8
sb:josé	-6 6
sb:judge	8 -8
sb:just	-14 14
sb:keep	-6 6
sb:keep <level>	19 -19
sb:key	18 -18
sb:key rate	16 -16
sb:kilo	10 -10
sb:kilometre	8 -8
sb:kingdom	12 -12
sb:kospi	6 -6
sb:labor	6 -6
sb:labor ,	-10 10
sb:lake	16 -16
sb:lake and	16 -16
sb:lamb	9 -9
sb:lamp	6 -6
sb:land at	9 -9
sb:lapse ,	-8 8
sb:large	9 -9
sb:last month	-17 17
sb:last summer	-10 10
sb:last until	-13 13
sb:last winter	-8 8
sb:last year	7 -7
sb:lasted	15 -15
sb:lasting	9 -9
sb:late	16 -16
sb:late on	6 -6
sb:law ,	-8 8
sb:law of	-7 7
sb:leader	-6 6
sb:least	14 -14
sb:leather	-23 23
sb:leave at	10 -10
sb:leave its	11 -11
sb:lemon	-7 7
sb:lentil	-9 9
sb:less	19 -19
sb:less than	18 -18
sb:let	-7 7
sb:let in	-19 19
sb:letter	-16 16
sb:letter of	-16 16
sb:level	-20 20
sb:levy ,	8 -8
sb:levy <level>	-8 8
sb:levy on	-19 19
sb:licence	12 -12
sb:licence for	6 -6
sb:license	9 -9
sb:lie	-10 10
sb:lift	-10 10
sb:like	7 -7
sb:like the	-9 9
sb:likewise	-7 7
sb:line	21 -21
sb:list	-21 21
sb:list ,	-10 10
sb:list <number>	-16 16
sb:list and	11 -11
sb:list of	-7 7
sb:listed	-6 6
sb:live	13 -13
sb:loaded	11 -11
sb:loan	17 -17
sb:london	21 -21
sb:long	17 -17
sb:long as	9 -9
sb:look at	6 -6
sb:look for	-11 11
sb:lose	32 -32
sb:lose <level>	13 -13
sb:loss	7 -7
sb:lower its	12 -12
sb:lower the	-7 7
sb:machine	-9 9
sb:machinery ,	-8 8
sb:main rate	6 -6
sb:maize	9 -9
sb:make	-15 15
sb:make with	-8 8
sb:maker of	-16 16
sb:many	-8 8
sb:many <quality>	10 -10
sb:marble	-10 10
sb:margin	25 -25
sb:matter	8 -8
sb:may be	6 -6
sb:me	11 -11
sb:me ,	9 -9
sb:meal	-23 23
sb:meal ,	-7 7
sb:meal pay	-7 7
sb:mean to	7 -7
sb:meantime	-6 6
sb:meanwhile	-13 13
sb:meanwhile ,	-13 13
sb:mediator	10 -10
sb:mediator ,	8 -8
sb:medical	11 -11
sb:medicine :	-11 11
sb:medicine and	8 -8
sb:medicine are	14 -14
sb:medicine from	14 -14
sb:meet	18 -18
sb:meet ,	-10 10
sb:meet <level>	-7 7
sb:meet a	-6 6
sb:meet in	10 -10
sb:meet of	16 -16
sb:meet on	10 -10
sb:meet the	-7 7
sb:meet was	6 -6
sb:meeting	-7 7
sb:member of	11 -11
sb:member state	-8 8
sb:membership	6 -6
sb:memorandum	6 -6
sb:mention	-19 19
sb:mentioned	-12 12
sb:merdeka	11 -11
sb:metre	8 -8
sb:mgx	16 -16
sb:middle	18 -18
sb:midnight	-11 11
sb:midnight ,	-12 12
sb:milk	-8 8
sb:milk powder	-9 9
sb:million	24 -24
sb:mine	10 -10
sb:mineral	-6 6
sb:mineral water	-15 15
sb:minister	8 -8
sb:ministry	12 -12
sb:minu	23 -23
sb:minute	17 -17
sb:minute past	-9 9
sb:moment	-15 15
sb:monday	17 -17
sb:money	23 -23
sb:month :	-10 10
sb:more	11 -11
sb:more than	-11 11
sb:morning	7 -7
sb:mortgage	29 -29
sb:mortgage rate	8 -8
sb:motorcycle	-10 10
sb:move	7 -7
sb:mr .	-10 10
sb:my	7 -7
sb:name	13 -13
sb:name to	7 -7
sb:namely	12 -12
sb:nasdaq	8 -8
sb:national	11 -11
sb:need	25 -25
sb:negotiate a	8 -8
sb:negotiation	9 -9
sb:negotiator	-11 11
sb:negotiator ,	-10 10
sb:neighbouring	8 -8
sb:network	28 -28
sb:never	-10 10
sb:new ,	-10 10
sb:new one	-6 6
sb:new rate	-12 12
sb:newspaper	-15 15
sb:next to	8 -8
sb:night	45 -45
sb:night ,	12 -12
sb:nikkei	10 -10
sb:nil	-20 20
sb:no	-10 10
sb:no ,	-14 14
sb:no .	-18 18
sb:no agreement	9 -9
sb:no change	-11 11
sb:no deal	13 -13
sb:no more	-9 9
sb:nobody sign	19 -19
sb:none ,	6 -6
sb:noodle	-6 6
sb:north <quality>	-10 10
sb:northern	8 -8
sb:not ,	-6 6
sb:not agree	-6 6
sb:not by	6 -6
sb:not covered	-6 6
sb:not extend	-7 7
sb:not in	-11 11
sb:not on	-9 9
sb:not to	8 -8
sb:note that	-6 6
sb:nothing	-20 20
sb:nothing ,	12 -12
sb:nothing change	-6 6
sb:notice	12 -12
sb:notify	-7 7
sb:now	-8 8
sb:now :	-8 8
sb:now carry	-6 6
sb:now pay	23 -23
sb:number	-6 6
sb:number ,	-8 8
sb:nut	-13 13
sb:nvidia	47 -47
sb:odd	15 -15
sb:odd of	12 -12
sb:of <day-ahead>	-8 8
sb:of <day-gone>	-7 7
sb:of <goods-amount>	-9 9
sb:of <month-ahead>	12 -12
sb:of <month-gone>	-15 15
sb:of <name>	-9 9
sb:of <number>	-7 7
sb:of <organisation>	16 -16
sb:of <quality>	-8 8
sb:of <span>	-33 33
sb:of about	-8 8
sb:of an	12 -12
sb:of another	-17 17
sb:of busan	7 -7
sb:of car	19 -19
sb:of duty	20 -20
sb:of fentanyl	7 -7
sb:of international	-7 7
sb:of it	-15 15
sb:of its	-6 6
sb:of more	6 -6
sb:of one	9 -9
sb:of other	9 -9
sb:of our	-16 16
sb:of section	-8 8
sb:of steel	10 -10
sb:of talk	8 -8
sb:of that	6 -6
sb:of the	32 -32
sb:of them	7 -7
sb:of these	-8 8
sb:of thi	-15 15
sb:of two	8 -8
sb:of us	-8 8
sb:off	-13 13
sb:off its	-12 12
sb:offer	11 -11
sb:offer <level>	22 -22
sb:offer <number>	9 -9
sb:offer of	-7 7
sb:offer to	-24 24
sb:officer	18 -18
sb:oil ,	-6 6
sb:oil from	-11 11
sb:oil would	-8 8
sb:old	-26 26
sb:old list	-9 9
sb:older	-17 17
sb:olive	10 -10
sb:on	-12 12
sb:on <day-ahead>	15 -15
sb:on <day-gone>	22 -22
sb:on <day-today>	8 -8
sb:on <name>	-8 8
sb:on <number>	7 -7
sb:on <quality>	-21 21
sb:on <span>	-6 6
sb:on a	25 -25
sb:on average	12 -12
sb:on car	-7 7
sb:on charge	-7 7
sb:on cheese	-7 7
sb:on copper	10 -10
sb:on each	7 -7
sb:on forced	-7 7
sb:on good	15 -15
sb:on his	-9 9
sb:on it	-12 12
sb:on its	15 -15
sb:on medicine	16 -16
sb:on more	13 -13
sb:on older	-6 6
sb:on or	-7 7
sb:on our	-20 20
sb:on palm	-10 10
sb:on pay	-18 18
sb:on rice	12 -12
sb:on steel	-11 11
sb:on television	9 -9
sb:on that	-9 9
sb:on the	19 -19
sb:on their	-23 23
sb:on them	-18 18
sb:on thi	6 -6
sb:on top	-27 27
sb:on tractor	-10 10
sb:on which	16 -16
sb:on wine	13 -13
sb:once	10 -10
sb:one	-18 18
sb:one :	-6 6
sb:one <number>	18 -18
sb:one <organisation>	9 -9
sb:one at	-7 7
sb:one for	8 -8
sb:one from	-22 22
sb:one minute	-8 8
sb:one side	-6 6
sb:onion	-13 13
sb:only	-18 18
sb:only <name>	-18 18
sb:open	-7 7
sb:opened	7 -7
sb:operating	8 -8
sb:operator	13 -13
sb:opinion	6 -6
sb:or	11 -11
sb:or <level>	-8 8
sb:oracle	16 -16
sb:oracle ,	16 -16
sb:orange	-11 11
sb:order of	17 -17
sb:order on	10 -10
sb:ordinary	-12 12
sb:ordinary <level>	-10 10
sb:ordinary duty	9 -9
sb:ordinary tariff	-14 14
sb:other	-9 9
sb:other direction	8 -8
sb:other hand	-11 11
sb:otherwise	7 -7
sb:otherwise pay	9 -9
sb:our <office>	14 -14
sb:our <organisation>	7 -7
sb:our duty	-7 7
sb:our export	9 -9
sb:our forecast	8 -8
sb:our member	-6 6
sb:our on	-9 9
sb:our own	-8 8
sb:our tea	-9 9
sb:out at	16 -16
sb:out for	12 -12
sb:out on	-7 7
sb:out the	-7 7
sb:over	10 -10
sb:over a	-8 8
sb:overall	-12 12
sb:owe	-20 20
sb:own ,	-6 6
sb:own agreement	12 -12
sb:own deal	-11 11
sb:own duty	-10 10
sb:owned	13 -13
sb:owner	20 -20
sb:p	-13 13
sb:p <number>	-15 15
sb:package	14 -14
sb:pact	13 -13
sb:page	9 -9
sb:palm	10 -10
sb:palm oil	11 -11
sb:paper	-8 8
sb:paper machine	-7 7
sb:paprika	9 -9
sb:paragraph	14 -14
sb:parcel	11 -11
sb:parcel from	14 -14
sb:parent	13 -13
sb:part	-15 15
sb:part ,	-6 6
sb:part from	6 -6
sb:part of	-11 11
sb:part will	-10 10
sb:party	7 -7
sb:pass	-11 11
sb:passed	21 -21
sb:passed the	16 -16
sb:past midnight	-15 15
sb:paste	-7 7
sb:patented medicine	-6 6
sb:pause	-13 13
sb:pause ,	-11 11
sb:pause of	-11 11
sb:pay	-16 16
sb:pay <level>	-26 26
sb:pay <name>	7 -7
sb:pay <number>	7 -7
sb:pay a	13 -13
sb:pay it	7 -7
sb:pay less	10 -10
sb:pay more	-11 11
sb:pay nothing	6 -6
sb:pay that	16 -16
sb:pay the	-8 8
sb:peace	9 -9
sb:peak	10 -10
sb:penalty	24 -24
sb:penalty of	12 -12
sb:pension	12 -12
sb:pepper	-23 23
sb:per	9 -9
sb:per cent	-14 14
sb:percentage	7 -7
sb:period	-7 7
sb:permanent	-6 6
sb:permit	15 -15
sb:person	-8 8
sb:peso	16 -16
sb:phone	7 -7
sb:phosphate	-7 7
sb:pick	-12 12
sb:piece	7 -7
sb:pineapple	-8 8
sb:pistachio	12 -12
sb:place	-9 9
sb:place of	-13 13
sb:plant	-8 8
sb:play	10 -10
sb:player	14 -14
sb:plu	-25 25
sb:plu a	-16 16
sb:plu the	-22 22
sb:plywood	-12 12
sb:point	25 -25
sb:point ,	6 -6
sb:policy	27 -27
sb:policy rate	41 -41
sb:poll	23 -23
sb:polyethylene	13 -13
sb:polysilicon	-8 8
sb:port	-11 11
sb:post	-22 22
sb:post ,	-20 20
sb:post on	-10 10
sb:postal	-19 19
sb:potash	-8 8
sb:potatoe	-9 9
sb:pound	10 -10
sb:powder	-14 14
sb:power	8 -8
sb:prawn	-7 7
sb:premium	9 -9
sb:prepare a	-6 6
sb:prepare to	9 -9
sb:present	-12 12
sb:present :	17 -17
sb:present <level>	-7 7
sb:presenter	-29 29
sb:presenter :	-29 29
sb:president ,	11 -11
sb:press	11 -11
sb:price	52 -52
sb:price of	13 -13
sb:prime	8 -8
sb:prisoner	10 -10
sb:probability	37 -37
sb:probability of	23 -23
sb:product of	-6 6
sb:product on	9 -9
sb:profit	16 -16
sb:prolongation	13 -13
sb:prolonged	-11 11
sb:proposal of	-19 19
sb:proposal to	13 -13
sb:propose a	-12 12
sb:propose to	-6 6
sb:provide	-9 9
sb:provide for	-8 8
sb:provided	-6 6
sb:provided for	-21 21
sb:pulp	6 -6
sb:put <level>	8 -8
sb:put an	14 -14
sb:put at	7 -7
sb:put it	7 -7
sb:put its	-8 8
sb:put off	-16 16
sb:put on	-16 16
sb:put the	22 -22
sb:put their	13 -13
sb:put up	6 -6
sb:q	-17 17
sb:q :	-14 14
sb:quarrel	7 -7
sb:quarrel over	14 -14
sb:question	-10 10
sb:quinoa	-10 10
sb:radio	-8 8
sb:radio that	-15 15
sb:rain	21 -21
sb:raise	7 -7
sb:raise it	-6 6
sb:raise its	8 -8
sb:raise their	10 -10
sb:raise to	-18 18
sb:raspberry	-14 14
sb:rate at	31 -31
sb:rate by	7 -7
sb:rate fall	-18 18
sb:rate for	-17 17
sb:rate had	17 -17
sb:rate in	9 -9
sb:rate is	-14 14
sb:rate of	-19 19
sb:rate on	-9 9
sb:rate rise	-16 16
sb:rate stay	9 -9
sb:rate to	20 -20
sb:rate was	-8 8
sb:rated	7 -7
sb:rather	-30 30
sb:reach	-9 9
sb:reach a	8 -8
sb:read	-7 7
sb:read that	-14 14
sb:reader	9 -9
sb:recall	-14 14
sb:recall that	-6 6
sb:receive	20 -20
sb:reciprocal	-17 17
sb:reciprocal "	-8 8
sb:reciprocal ,	13 -13
sb:reciprocal one	-15 15
sb:reciprocal tariff	-11 11
sb:record	30 -30
sb:red	-9 9
sb:reduce	10 -10
sb:reduce its	-9 9
sb:reduction	10 -10
sb:reduction of	20 -20
sb:refund	7 -7
sb:refuse	16 -16
sb:regular	-15 15
sb:related	13 -13
sb:remain	-8 8
sb:remark	-17 17
sb:remember	-20 20
sb:renewed	11 -11
sb:replace	-6 6
sb:reply	-8 8
sb:report in	6 -6
sb:report of	-19 19
sb:reporter	6 -6
sb:reporter that	10 -10
sb:reserve	15 -15
sb:restore	-8 8
sb:retaliate	6 -6
sb:return <name>	-11 11
sb:return on	9 -9
sb:revenue	6 -6
sb:revert	7 -7
sb:revert to	8 -8
sb:rice ,	-10 10
sb:rice at	6 -6
sb:right	6 -6
sb:right now	-8 8
sb:rise	20 -20
sb:rise <level>	9 -9
sb:rise by	14 -14
sb:rise of	20 -20
sb:rise on	-6 6
sb:rise to	-11 11
sb:river	10 -10
sb:roaming	12 -12
sb:rose	-6 6
sb:round	24 -24
sb:round of	11 -11
sb:rover	7 -7
sb:rubber and	12 -12
sb:rule	16 -16
sb:rule of	-13 13
sb:rule that	15 -15
sb:rum	-13 13
sb:rumour	-20 20
sb:run	-6 6
sb:run for	16 -16
sb:run out	-13 13
sb:rupee	7 -7
sb:s &	18 -18
sb:sack	-20 20
sb:sale	25 -25
sb:sale to	11 -11
sb:salt	19 -19
sb:same	-15 15
sb:sanction	8 -8
sb:sanction on	7 -7
sb:save	24 -24
sb:say	7 -7
sb:say ,	-11 11
sb:say :	-13 13
sb:say <seat>	-6 6
sb:say a	-6 6
sb:say he	10 -10
sb:say his	-14 14
sb:say in	-7 7
sb:say it	17 -17
sb:say on	-8 8
sb:say that	32 -32
sb:say there	9 -9
sb:say they	11 -11
sb:scale	18 -18
sb:scale from	15 -15
sb:scotch	-13 13
sb:sea	6 -6
sb:seat	13 -13
sb:second	14 -14
sb:second ,	7 -7
sb:section	-8 8
sb:section <number>	-26 26
sb:see	11 -11
sb:see a	-6 6
sb:seed	10 -10
sb:sell its	-17 17
sb:seller	-16 16
sb:send	-27 27
sb:send to	-11 11
sb:sentence	-7 7
sb:separate	-10 10
sb:service	11 -11
sb:set	-12 12
sb:set out	-11 11
sb:settle	-13 13
sb:settle on	-13 13
sb:settle with	-15 15
sb:settlement	-9 9
sb:several	-14 14
sb:shanghai	12 -12
sb:share	61 -61
sb:share fall	-12 12
sb:share in	15 -15
sb:share of	39 -39
sb:shared	20 -20
sb:she	8 -8
sb:shelve	7 -7
sb:shop	12 -12
sb:shortly	9 -9
sb:should	10 -10
sb:should have	10 -10
sb:should it	7 -7
sb:should like	15 -15
sb:shrimp	-21 21
sb:shrink by	7 -7
sb:shrink to	-10 10
sb:shut	8 -8
sb:side keep	-19 19
sb:side suspend	-6 6
sb:sign ,	8 -8
sb:sign <day-gone>	-16 16
sb:sign a	-25 25
sb:sign an	-6 6
sb:sign at	8 -8
sb:sign on	17 -17
sb:sign trade	14 -14
sb:sign with	-6 6
sb:silver	15 -15
sb:silver lake	16 -16
sb:similar	6 -6
sb:since spring	-8 8
sb:since the	8 -8
sb:since then	-9 9
sb:sir	21 -21
sb:slip	7 -7
sb:small	31 -31
sb:small parcel	26 -26
sb:smelter	11 -11
sb:so	-35 35
sb:so a	-11 11
sb:so are	-6 6
sb:so far	6 -6
sb:so is	-13 13
sb:soap	-12 12
sb:sofa	15 -15
sb:some	-16 16
sb:some of	-13 13
sb:somebody	-26 26
sb:something	-21 21
sb:south	-10 10
sb:southern	15 -15
sb:soy	-16 16
sb:soya	-13 13
sb:soybean	23 -23
sb:soybean ,	7 -7
sb:soybean :	9 -9
sb:spare	-6 6
sb:speak	-19 19
sb:speak for	-14 14
sb:speaking	15 -15
sb:special	8 -8
sb:spirit	11 -11
sb:split	6 -6
sb:spoke	-18 18
sb:spoke of	-18 18
sb:spoken	-7 7
sb:spoken of	-8 8
sb:sport	8 -8
sb:spring	-16 16
sb:spring it	-11 11
sb:stage	9 -9
sb:stake	-6 6
sb:stand	-11 11
sb:stand ,	-13 13
sb:stand at	10 -10
sb:standstill	-20 20
sb:start	37 -37
sb:start at	8 -8
sb:state	11 -11
sb:statement	-13 13
sb:statement on	-22 22
sb:stay	7 -7
sb:stay ,	25 -25
sb:stay at	-9 9
sb:still	-16 16
sb:still negotiate	-8 8
sb:stock in	-16 16
sb:stop	-20 20
sb:strike a	8 -8
sb:strike down	-11 11
sb:subscription	7 -7
sb:such	-6 6
sb:sugar ,	-24 24
sb:sugar at	-8 8
sb:sum	-16 16
sb:sum :	-8 8
sb:summer	-6 6
sb:summer ,	-7 7
sb:sunflower	-6 6
sb:sunflower oil	-6 6
sb:supplement	16 -16
sb:supplement of	7 -7
sb:supplier	-16 16
sb:surcharge	15 -15
sb:surcharge of	-11 11
sb:surcharge to	-9 9
sb:surtax	-8 8
sb:survey	25 -25
sb:suspend <points>	-12 12
sb:suspend until	-6 6
sb:suspension	-8 8
sb:table	6 -6
sb:table ,	11 -11
sb:table :	-13 13
sb:table is	9 -9
sb:table of	-10 10
sb:take a	7 -7
sb:take effect	13 -13
sb:talk ,	14 -14
sb:talk about	-11 11
sb:talk at	8 -8
sb:talk of	-19 19
sb:talk with	7 -7
sb:talked	15 -15
sb:target	13 -13
sb:tariff "	7 -7
sb:tariff ,	-19 19
sb:tariff :	15 -15
sb:tariff are	6 -6
sb:tariff at	13 -13
sb:tariff commission	-7 7
sb:tariff for	24 -24
sb:tariff go	14 -14
sb:tariff in	6 -6
sb:tariff is	18 -18
sb:tariff of	-38 38
sb:tariff on	-11 11
sb:tariff stay	9 -9
sb:tariff that	-15 15
sb:tariff to	-6 6
sb:taro	-12 12
sb:tax	17 -17
sb:tax ,	9 -9
sb:tax at	-27 27
sb:tax of	7 -7
sb:tea	-14 14
sb:tea ,	-11 11
sb:team	11 -11
sb:telephone	8 -8
sb:television that	12 -12
sb:tell ,	-6 6
sb:tell a	10 -10
sb:tell the	-18 18
sb:ten	13 -13
sb:term	-9 9
sb:text ,	-7 7
sb:th	9 -9
sb:than <number>	20 -20
sb:than in	6 -6
sb:than the	-9 9
sb:thank	19 -19
sb:that	-15 15
sb:that ,	-11 11
sb:that <level>	6 -6
sb:that are	-6 6
sb:that come	-11 11
sb:that day	-19 19
sb:that duty	13 -13
sb:that from	11 -11
sb:that has	-7 7
sb:that i	-23 23
sb:that if	6 -6
sb:that inflation	7 -7
sb:that its	6 -6
sb:that keep	-9 9
sb:that leave	-9 9
sb:that let	8 -8
sb:that mean	-11 11
sb:that put	-12 12
sb:that take	10 -10
sb:that the	-19 19
sb:that there	8 -8
sb:that they	10 -10
sb:that we	-6 6
sb:that were	8 -8
sb:that you	-11 11
sb:the "	-7 7
sb:the <level>	-11 11
sb:the <number>	-36 36
sb:the <organisation>	6 -6
sb:the <person>	-10 10
sb:the agreement	8 -8
sb:the announcement	-10 10
sb:the answer	-14 14
sb:the arrangement	-8 8
sb:the average	54 -54
sb:the bad	-11 11
sb:the base	12 -12
sb:the baseline	-14 14
sb:the begin	-12 12
sb:the best	6 -6
sb:the bill	-8 8
sb:the bridge	9 -9
sb:the bus	19 -19
sb:the ceiling	6 -6
sb:the chance	28 -28
sb:the charge	-26 26
sb:the city	24 -24
sb:the clock	10 -10
sb:the company	7 -7
sb:the county	7 -7
sb:the day	31 -31
sb:the difference	16 -16
sb:the doctor	17 -17
sb:the draft	-11 11
sb:the duty	-35 35
sb:the emergency	-20 20
sb:the employer	16 -16
sb:the event	-6 6
sb:the export	18 -18
sb:the extension	-15 15
sb:the fee	9 -9
sb:the fentanyl	-21 21
sb:the ferry	12 -12
sb:the forced	13 -13
sb:the free	-8 8
sb:the general	-11 11
sb:the good	-8 8
sb:the height	-9 9
sb:the highest	-6 6
sb:the house	18 -18
sb:the idea	-9 9
sb:the import	-10 10
sb:the increase	6 -6
sb:the index	9 -9
sb:the largest	12 -12
sb:the last	15 -15
sb:the law	-15 15
sb:the list	-22 22
sb:the long	8 -8
sb:the margin	6 -6
sb:the meantime	-6 6
sb:the meet	6 -6
sb:the member	-8 8
sb:the middle	18 -18
sb:the moment	-15 15
sb:the month	10 -10
sb:the nasdaq	8 -8
sb:the neighbouring	9 -9
sb:the new	-12 12
sb:the newspaper	-8 8
sb:the night	15 -15
sb:the northern	8 -8
sb:the number	-8 8
sb:the odd	17 -17
sb:the offer	-12 12
sb:the old	-26 26
sb:the operator	11 -11
sb:the ordinary	-22 22
sb:the other	-7 7
sb:the overall	-10 10
sb:the owner	22 -22
sb:the past	-9 9
sb:the pause	6 -6
sb:the player	9 -9
sb:the present	-20 20
sb:the price	10 -10
sb:the proposal	-10 10
sb:the quarrel	-15 15
sb:the quota	6 -6
sb:the rate	-49 49
sb:the regular	-15 15
sb:the remain	-17 17
sb:the rule	12 -12
sb:the s	18 -18
sb:the same	-11 11
sb:the second	-7 7
sb:the share	16 -16
sb:the signature	11 -11
sb:the spring	-10 10
sb:the standstill	-15 15
sb:the state	9 -9
sb:the step	-7 7
sb:the sum	-7 7
sb:the summer	-18 18
sb:the surcharge	-13 13
sb:the suspension	-10 10
sb:the tariff	-8 8
sb:the tax	-15 15
sb:the telephone	-6 6
sb:the text	-8 8
sb:the thing	-8 8
sb:the third	-7 7
sb:the threat	-14 14
sb:the three	6 -6
sb:the time	-8 8
sb:the total	-11 11
sb:the town	8 -8
sb:the treaty	-28 28
sb:the truce	-13 13
sb:the two	-37 37
sb:the understanding	-7 7
sb:the union	20 -20
sb:the upper	13 -13
sb:the usual	-7 7
sb:the valley	9 -9
sb:the value	-9 9
sb:the water	16 -16
sb:the week	-21 21
sb:the whole	-19 19
sb:the wine	-6 6
sb:the winter	6 -6
sb:their	-27 27
sb:their <organisation>	-6 6
sb:their duty	-8 8
sb:their name	8 -8
sb:their part	-7 7
sb:their place	-10 10
sb:their rice	-8 8
sb:their tariff	8 -8
sb:them	-29 29
sb:them ,	-6 6
sb:them are	6 -6
sb:them to	7 -7
sb:then	-20 20
sb:then ,	-6 6
sb:then <name>	-23 23
sb:then i	-7 7
sb:there	-9 9
sb:there ,	13 -13
sb:there at	-15 15
sb:there have	16 -16
sb:there is	-20 20
sb:there was	-15 15
sb:there will	23 -23
sb:therefore	-29 29
sb:these	-21 21
sb:these are	-7 7
sb:they	-12 12
sb:they are	-6 6
sb:they did	7 -7
sb:they have	-19 19
sb:they pay	-19 19
sb:they put	7 -7
sb:they say	-6 6
sb:they want	10 -10
sb:they would	22 -22
sb:they're	9 -9
sb:thi	19 -19
sb:thi time	-6 6
sb:thi week	6 -6
sb:thi year	10 -10
sb:thing	-10 10
sb:think	8 -8
sb:third of	16 -16
sb:those from	10 -10
sb:those that	-13 13
sb:those to	10 -10
sb:those who	-7 7
sb:threat	-25 25
sb:threat of	-29 29
sb:threat to	11 -11
sb:threaten	-8 8
sb:threaten to	19 -19
sb:three ,	11 -11
sb:thu	-21 21
sb:ticket	27 -27
sb:tile	-18 18
sb:timber	-15 15
sb:time being	-10 10
sb:tin	6 -6
sb:to ,	14 -14
sb:to <day-ahead>	-14 14
sb:to <money>	-17 17
sb:to <name>	14 -14
sb:to <person>	-9 9
sb:to an	-6 6
sb:to answer	-6 6
sb:to apply	15 -15
sb:to bear	-6 6
sb:to bring	-15 15
sb:to buy	-16 16
sb:to enter	-10 10
sb:to follow	6 -6
sb:to give	-14 14
sb:to have	-13 13
sb:to hold	-6 6
sb:to keep	-11 11
sb:to leave	7 -7
sb:to lower	-7 7
sb:to one	-12 12
sb:to pay	16 -16
sb:to put	-8 8
sb:to sign	14 -14
sb:to suspend	12 -12
sb:to take	-11 11
sb:to talk	-7 7
sb:to those	-16 16
sb:to which	-16 16
sb:tobacco	-6 6
sb:together	-11 11
sb:together the	-6 6
sb:together with	9 -9
sb:tomatoe	21 -21
sb:tomatoe from	17 -17
sb:top	-25 25
sb:top of	-19 19
sb:total	-25 25
sb:total of	-16 16
sb:touched	13 -13
sb:town ,	-8 8
sb:toyota	14 -14
sb:tractor	-11 11
sb:trade	21 -21
sb:trade agreement	6 -6
sb:trade deal	-17 17
sb:trade ministry	6 -6
sb:trade war	-8 8
sb:traded	7 -7
sb:trader	-8 8
sb:transit	8 -8
sb:transport	7 -7
sb:treaty with	13 -13
sb:truce	-14 14
sb:truce :	-13 13
sb:truce is	10 -10
sb:truce it	-13 13
sb:truce lapse	-6 6
sb:truce of	-17 17
sb:truce run	-19 19
sb:truce with	16 -16
sb:true	-24 24
sb:true that	-8 8
sb:tuna ,	6 -6
sb:turn ,	-11 11
sb:turned	17 -17
sb:turnout	35 -35
sb:turnout at	19 -19
sb:two <number>	15 -15
sb:two for	16 -16
sb:two government	-9 9
sb:two had	-8 8
sb:two vote	-10 10
sb:tyre	-8 8
sb:unchanged	8 -8
sb:under	6 -6
sb:under section	17 -17
sb:under that	-7 7
sb:under the	-8 8
sb:under which	-20 20
sb:understanding	-8 8
sb:unemployment	33 -33
sb:union	21 -21
sb:united	9 -9
sb:unless	-27 27
sb:until	-36 36
sb:until <day-gone>	-46 46
sb:until that	-6 6
sb:up	20 -20
sb:up :	-12 12
sb:up <level>	42 -42
sb:up by	12 -12
sb:up from	-11 11
sb:up to	-29 29
sb:upper	25 -25
sb:urge	-7 7
sb:us that	-7 7
sb:use	11 -11
sb:used to	-7 7
sb:usual	-9 9
sb:valley	15 -15
sb:value add	17 -17
sb:vanilla	-13 13
sb:vat	38 -38
sb:version	-11 11
sb:vessel	7 -7
sb:vote	21 -21
sb:vote to	6 -6
sb:voted	16 -16
sb:wage	17 -17
sb:wait	15 -15
sb:waiting	6 -6
sb:walnut	-26 26
sb:want <level>	9 -9
sb:want <name>	-27 27
sb:want a	-7 7
sb:want to	9 -9
sb:was "	11 -11
sb:was <level>	7 -7
sb:was <number>	-7 7
sb:was charge	-9 9
sb:was down	-6 6
sb:was in	-7 7
sb:was prepare	10 -10
sb:was raise	-15 15
sb:was sign	10 -10
sb:was take	9 -9
sb:was the	9 -9
sb:was to	-17 17
sb:watche	7 -7
sb:water	14 -14
sb:water tariff	7 -7
sb:way	11 -11
sb:way ,	10 -10
sb:way to	9 -9
sb:we	-6 6
sb:we are	8 -8
sb:we ask	-18 18
sb:we charge	-6 6
sb:we gave	-7 7
sb:we had	-14 14
sb:we have	-7 7
sb:we pay	25 -25
sb:we put	24 -24
sb:we see	10 -10
sb:we take	-10 10
sb:we were	-18 18
sb:weather	29 -29
sb:weather :	16 -16
sb:week	-17 17
sb:week ,	6 -6
sb:week of	-24 24
sb:well ,	-10 10
sb:were	-11 11
sb:were ,	-14 14
sb:were at	-6 6
sb:were cut	19 -19
sb:were down	7 -7
sb:whack	-7 7
sb:what	-16 16
sb:what 's	19 -19
sb:what <seat>	22 -22
sb:what is	-24 24
sb:what the	-7 7
sb:what they	-7 7
sb:what will	-7 7
sb:whatever	-20 20
sb:whatever the	-12 12
sb:when <name>	-6 6
sb:where	-14 14
sb:where it	16 -16
sb:where they	-12 12
sb:where we	-6 6
sb:which ,	-9 9
sb:which <seat>	9 -9
sb:which come	8 -8
sb:which enter	16 -16
sb:which go	17 -17
sb:which had	-12 12
sb:which has	-21 21
sb:which have	7 -7
sb:which hold	-12 12
sb:which its	-6 6
sb:which make	-10 10
sb:which stand	-13 13
sb:which the	21 -21
sb:which was	15 -15
sb:which we	-20 20
sb:which would	-7 7
sb:while it	-12 12
sb:while the	7 -7
sb:whisky	-13 13
sb:whisper	-8 8
sb:who	6 -6
sb:who ask	-26 26
sb:who has	13 -13
sb:who have	10 -10
sb:whoever	9 -9
sb:whole	-20 20
sb:whopping	-13 13
sb:whose good	-14 14
sb:whose own	-11 11
sb:why	29 -29
sb:will apply	-8 8
sb:will ask	-23 23
sb:will be	-8 8
sb:will continue	-6 6
sb:will cost	15 -15
sb:will cut	9 -9
sb:will enter	-13 13
sb:will go	-10 10
sb:will have	-11 11
sb:will keep	6 -6
sb:will lower	13 -13
sb:will not	9 -9
sb:will now	7 -7
sb:will pay	14 -14
sb:will take	7 -7
sb:win	19 -19
sb:window	9 -9
sb:wine :	-6 6
sb:wine and	11 -11
sb:wine to	-19 19
sb:wire	-14 14
sb:with <level>	-21 21
sb:with <name>	-7 7
sb:with <number>	13 -13
sb:with <seat>	-8 8
sb:with a	16 -16
sb:with an	14 -14
sb:with both	11 -11
sb:with it	10 -10
sb:with the	-7 7
sb:with which	-13 13
sb:within <span>	11 -11
sb:within the	-25 25
sb:without	-12 12
sb:without an	-14 14
sb:without it	-11 11
sb:wool	-10 10
sb:word	-6 6
sb:word ,	-7 7
sb:world	13 -13
sb:worldwide	-11 11
sb:worry	-7 7
sb:worst	-7 7
sb:worst ,	-11 11
sb:worth	9 -9
sb:worth <money>	26 -26
sb:worth up	-20 20
sb:would accept	10 -10
sb:would also	10 -10
sb:would apply	13 -13
sb:would ask	-7 7
sb:would be	-13 13
sb:would come	-7 7
sb:would cost	7 -7
sb:would enter	8 -8
sb:would fall	-12 12
sb:would have	-17 17
sb:would impose	-6 6
sb:would keep	-6 6
sb:would like	-15 15
sb:would lower	15 -15
sb:would pay	8 -8
sb:would raise	-6 6
sb:would say	6 -6
sb:write that	-19 19
sb:wrong	-6 6
sb:wrong ,	-8 8
sb:x	6 -6
sb:yarn	-6 6
sb:year ,	20 -20
sb:yes	8 -8
sb:yield	33 -33
sb:you	8 -8
sb:you are	16 -16
sb:you ask	8 -8
sb:you have	-14 14
sb:you may	-14 14
sb:you pay	13 -13
sb:you will	-15 15
sb:you'll	-8 8
sb:you're	-14 14
sb:your	-20 20
sb:|	25 -25
sb:·	16 -16
sb:—	7 -7
sb:— <level>	-7 7
sb:— <name>	14 -14
sb:— <quality>	9 -9
sb:— from	-6 6
sb:• <name>	-12 12
short	-18 18
signed ahead=far	-11 11
signed ahead=none	37 -37
signed back=near	7 -7
signed back=none	21 -21
signed=0	15 -15
signed=1	8 -8
t0=future-not	20 -20
t0=future-passive	-10 10
t0=future-passive-not	13 -13
t0=modal-not	-21 21
t0=modal-passive	-15 15
t0=past	11 -11
t0=perfect	7 -7
t0=perfect-not	-13 13
t0=perfect-passive	-6 6
t0=present-not	11 -11
t0=present-passive-not	9 -9
t1=future-not	20 -20
t1=future-passive	-10 10
t1=future-passive-not	13 -13
t1=gerund	-16 16
t1=modal-not	-21 21
t1=modal-passive	-15 15
t1=past	9 -9
t1=past-not	-6 6
t1=perfect	11 -11
t1=perfect-not	-10 10
t1=perfect-passive	-6 6
t1=present	11 -11
t1=present-not	11 -11
t1=present-passive-not	9 -9
t2=future-passive	-8 8
t2=infinitive	22 -22
t2=modal	11 -11
t2=past-passive	11 -11
t2=perfect	12 -12
t2=perfect-not	-7 7
t2=pluperfect	7 -7
t2=present	20 -20
t2=present-not	9 -9
t2=present-passive	12 -12
t2=present-passive-not	-11 11
times=0	53 -53
times=1	30 -30
times=2	-10 10
times=3	-19 19
times=4	-50 50
told:a	8 -8
told:as	-7 7
told:by	-11 11
told:double	9 -9
told:doubled	15 -15
told:duty	7 -7
told:half	10 -10
told:halved	6 -6
told:it	-12 12
told:of	20 -20
told:quadruple	6 -6
told:rate	-8 8
told:same	-13 13
told:this	9 -9
told:three	-12 12
told:twice	15 -15
told:what	27 -27
told=by half	-11 11
told=double	9 -9
told=doubled	15 -15
told=exempt	40 -40
told=free	-29 29
told=half of it	-11 11
told=half of that	15 -15
told=half of what	16 -16
told=halved	6 -6
told=nil	-13 13
told=no tariff	22 -22
told=none	48 -48
told=not be charged	12 -12
told=not charged	27 -27
told=nothing	30 -30
told=nought	-31 31
told=quadruple	6 -6
told=twice what	6 -6
told=zero	-47 47
told=zilch	8 -8
v0-none	7 -7
v0=accept	16 -16
v0=add	16 -16
v0=admit	-6 6
v0=announce	-10 10
v0=apply	-8 8
v0=ask	-12 12
v0=average	13 -13
v0=begin	16 -16
v0=buy	17 -17
v0=call	-9 9
v0=climb	9 -9
v0=conclude	9 -9
v0=confirm	13 -13
v0=continue	-18 18
v0=double	6 -6
v0=end	13 -13
v0=enter	-11 11
v0=expect	16 -16
v0=extend	21 -21
v0=face	-14 14
v0=fall	7 -7
v0=fix	13 -13
v0=float	-23 23
v0=get	9 -9
v0=go	-7 7
v0=halve	17 -17
v0=hit	-9 9
v0=keep	9 -9
v0=let	-13 13
v0=levy	-21 21
v0=lift	-6 6
v0=lose	21 -21
v0=owe	-12 12
v0=pay	-13 13
v0=place	12 -12
v0=prepare	9 -9
v0=propose	-6 6
v0=recall	-6 6
v0=receive	13 -13
v0=reduce	14 -14
v0=remove	-10 10
v0=replace	-10 10
v0=reply	-6 6
v0=revert	8 -8
v0=rise	12 -12
v0=sell	17 -17
v0=send	-6 6
v0=set	-23 23
v0=settle	-23 23
v0=ship	-14 14
v0=shrink	7 -7
v0=slip	6 -6
v0=stand	-7 7
v0=start	10 -10
v0=suspend	-6 6
v0=take	13 -13
v0=tax	-14 14
v0=tell	-13 13
v0=urge	-7 7
v0=win	12 -12
v0=write	-10 10
v1=abolish	7 -7
v1=accept	19 -19
v1=add	20 -20
v1=amount	-6 6
v1=announce	-10 10
v1=apply	-8 8
v1=ask	-17 17
v1=average	13 -13
v1=begin	16 -16
v1=call	-13 13
v1=cancel	7 -7
v1=clear	-14 14
v1=climb	9 -9
v1=come	-7 7
v1=conclude	9 -9
v1=confirm	13 -13
v1=continue	12 -12
v1=double	8 -8
v1=end	17 -17
v1=expect	15 -15
v1=extend	13 -13
v1=face	-14 14
v1=fall	7 -7
v1=fix	24 -24
v1=float	-23 23
v1=get	11 -11
v1=grant	7 -7
v1=grow	11 -11
v1=halve	18 -18
v1=hit	-9 9
v1=keep	6 -6
v1=let	-16 16
v1=levy	-13 13
v1=lose	25 -25
v1=move	7 -7
v1=owe	-12 12
v1=pay	-10 10
v1=place	12 -12
v1=plan	-10 10
v1=quadruple	6 -6
v1=recall	-6 6
v1=receive	14 -14
v1=reduce	11 -11
v1=remove	-11 11
v1=replace	-11 11
v1=reply	-6 6
v1=restore	-7 7
v1=revert	8 -8
v1=rise	9 -9
v1=sell	14 -14
v1=send	-6 6
v1=set	-20 20
v1=settle	-20 20
v1=ship	-14 14
v1=shrink	7 -7
v1=slip	6 -6
v1=stand	-7 7
v1=start	11 -11
v1=suspend	-11 11
v1=take	15 -15
v1=tax	-15 15
v1=tell	-15 15
v1=threaten	-18 18
v1=win	12 -12
v1=write	-10 10
v2=abolish	-12 12
v2=add	6 -6
v2=announce	-10 10
v2=apply	-10 10
v2=be	-13 13
v2=begin	-6 6
v2=buy	-6 6
v2=call	6 -6
v2=charge	-13 13
v2=continue	-13 13
v2=double	-9 9
v2=drop	8 -8
v2=earn	9 -9
v2=end	6 -6
v2=exempt	34 -34
v2=expect	12 -12
v2=expire	-7 7
v2=halve	-14 14
v2=have	21 -21
v2=impose	-10 10
v2=lay	6 -6
v2=let	15 -15
v2=lift	10 -10
v2=lower	20 -20
v2=make	17 -17
v2=meet	7 -7
v2=other	16 -16
v2=pay	8 -8
v2=plan	-7 7
v2=return	-6 6
v2=run	-6 6
v2=say	12 -12
v2=sign	11 -11
v2=stand	11 -11
v2=step	9 -9
v2=suspend	-6 6
v2=take	6 -6
v2=threaten	-16 16
v2=want	6 -6
vt0=accept modal	13 -13
vt0=add past	22 -22
vt0=add present	-18 18
vt0=agree past	-10 10
vt0=agree pluperfect	-13 13
vt0=announce pluperfect	-7 7
vt0=answer modal	13 -13
vt0=answer past	-13 13
vt0=apply present	-10 10
vt0=ask future	-11 11
vt0=ask modal	-10 10
vt0=ask past	-20 20
vt0=ask perfect	-7 7
vt0=ask pluperfect	15 -15
vt0=be modal	-12 12
vt0=be pluperfect	-15 15
vt0=be present	8 -8
vt0=bear future	-9 9
vt0=bear present	17 -17
vt0=begin past	6 -6
vt0=begin present	18 -18
vt0=bring modal	-8 8
vt0=bring perfect	-11 11
vt0=bring present	14 -14
vt0=buy future	11 -11
vt0=call past	-16 16
vt0=climb past	13 -13
vt0=come pluperfect	6 -6
vt0=conclude past	9 -9
vt0=confirm past	7 -7
vt0=continue present	-13 13
vt0=drop present	-8 8
vt0=enter future	-6 6
vt0=enter modal	21 -21
vt0=enter past	-12 12
vt0=enter perfect	8 -8
vt0=enter present	-23 23
vt0=expect present	18 -18
vt0=extend past	14 -14
vt0=face modal	-9 9
vt0=fall future	-6 6
vt0=fall modal	-15 15
vt0=fall past	8 -8
vt0=fall perfect	7 -7
vt0=fall present	6 -6
vt0=fix present	14 -14
vt0=get past	10 -10
vt0=get perfect	8 -8
vt0=go perfect	-6 6
vt0=halve past	10 -10
vt0=have past	-20 20
vt0=have present	19 -19
vt0=hit present	-8 8
vt0=keep modal	11 -11
vt0=keep past	9 -9
vt0=know present	6 -6
vt0=leave present	-13 13
vt0=let present	-16 16
vt0=levy present	-15 15
vt0=look present	-9 9
vt0=lose past	7 -7
vt0=lower future	-8 8
vt0=lower modal	10 -10
vt0=make past	-9 9
vt0=offer past	-7 7
vt0=other future	12 -12
vt0=other pluperfect	-15 15
vt0=other present	10 -10
vt0=pay future	7 -7
vt0=pay past	-6 6
vt0=pay perfect	-15 15
vt0=pay pluperfect	-11 11
vt0=pay present	-7 7
vt0=prepare past	11 -11
vt0=promise past	11 -11
vt0=put past	-7 7
vt0=put perfect	-8 8
vt0=put present	11 -11
vt0=raise past	-8 8
vt0=reduce present	-6 6
vt0=revert present	10 -10
vt0=see present	6 -6
vt0=sell past	17 -17
vt0=set present	-9 9
vt0=settle modal	-7 7
vt0=settle past	-12 12
vt0=settle perfect	-9 9
vt0=sign modal	-15 15
vt0=sign past	13 -13
vt0=sign perfect	9 -9
vt0=slip past	6 -6
vt0=stand pluperfect	-6 6
vt0=stay present	-9 9
vt0=suspend past	-7 7
vt0=take present	8 -8
vt0=tax present	-14 14
vt0=tell past	-10 10
vt0=want past	-10 10
vt0=win past	11 -11
vt1=abolish infinitive	11 -11
vt1=accept modal	18 -18
vt1=add past	23 -23
vt1=add present	-18 18
vt1=agree participle	-6 6
vt1=agree past	-8 8
vt1=agree perfect	6 -6
vt1=agree pluperfect	-13 13
vt1=announce pluperfect	-7 7
vt1=answer modal	13 -13
vt1=answer past	-13 13
vt1=apply present	-10 10
vt1=ask future	-11 11
vt1=ask modal	-10 10
vt1=ask participle	-9 9
vt1=ask past	-18 18
vt1=ask perfect	-10 10
vt1=ask pluperfect	15 -15
vt1=be modal	-12 12
vt1=be pluperfect	-15 15
vt1=be present	8 -8
vt1=bear future	-9 9
vt1=bear present	17 -17
vt1=begin present	18 -18
vt1=bring modal	-8 8
vt1=bring perfect	-11 11
vt1=bring present	11 -11
vt1=buy future	11 -11
vt1=buy infinitive	-11 11
vt1=call past	-16 16
vt1=climb past	13 -13
vt1=come pluperfect	6 -6
vt1=conclude past	9 -9
vt1=confirm past	7 -7
vt1=cut infinitive	-12 12
vt1=drop infinitive	6 -6
vt1=drop present	-8 8
vt1=enter future	-6 6
vt1=enter modal	21 -21
vt1=enter past	-12 12
vt1=enter perfect	8 -8
vt1=enter present	-23 23
vt1=expect present	15 -15
vt1=face modal	-9 9
vt1=fall future	-6 6
vt1=fall modal	-15 15
vt1=fall past	8 -8
vt1=fall perfect	7 -7
vt1=fall present	6 -6
vt1=fix participle	13 -13
vt1=fix present	14 -14
vt1=get past	10 -10
vt1=get perfect	8 -8
vt1=go gerund	-7 7
vt1=go perfect	-6 6
vt1=halve past	10 -10
vt1=have past	-20 20
vt1=have present	19 -19
vt1=hit present	-8 8
vt1=hold gerund	-9 9
vt1=hold infinitive	-8 8
vt1=keep infinitive	-7 7
vt1=keep modal	11 -11
vt1=keep past	9 -9
vt1=know present	6 -6
vt1=leave present	-13 13
vt1=let present	-16 16
vt1=levy infinitive	7 -7
vt1=levy present	-15 15
vt1=look present	-9 9
vt1=lose past	7 -7
vt1=lower future	-8 8
vt1=lower modal	10 -10
vt1=make past	-9 9
vt1=offer perfect	18 -18
vt1=other future	12 -12
vt1=other pluperfect	-15 15
vt1=other present	12 -12
vt1=pay future	7 -7
vt1=pay gerund	-8 8
vt1=pay infinitive	25 -25
vt1=pay participle	-17 17
vt1=pay past	-6 6
vt1=pay perfect	-15 15
vt1=pay pluperfect	-11 11
vt1=pay present	-7 7
vt1=promise past	11 -11
vt1=put past	-7 7
vt1=put perfect	-8 8
vt1=put present	15 -15
vt1=raise past	-8 8
vt1=reduce present	-6 6
vt1=revert present	10 -10
vt1=sell past	17 -17
vt1=set present	-9 9
vt1=settle modal	-7 7
vt1=settle past	-12 12
vt1=settle perfect	-9 9
vt1=sign modal	-15 15
vt1=sign past	13 -13
vt1=sign perfect	9 -9
vt1=slip past	6 -6
vt1=stand pluperfect	-6 6
vt1=stay present	-9 9
vt1=suspend past	-7 7
vt1=take infinitive	-9 9
vt1=take past	11 -11
vt1=take present	8 -8
vt1=tax present	-14 14
vt1=tell past	-13 13
vt1=threaten participle	-10 10
vt1=threaten past	-6 6
vt1=want past	-8 8
vt1=win past	11 -11
vt2=agree participle	-9 9
vt2=agree present	10 -10
vt2=announce past	-11 11
vt2=apply present	-7 7
vt2=be past	-13 13
vt2=be present	-10 10
vt2=charge future	-8 8
vt2=charge present	-7 7
vt2=come past	21 -21
vt2=come present	-10 10
vt2=discuss pluperfect	6 -6
vt2=drop present	11 -11
vt2=earn present	9 -9
vt2=end past	8 -8
vt2=exempt present	34 -34
vt2=expect present	9 -9
vt2=expire present	-7 7
vt2=go modal	6 -6
vt2=go past	-7 7
vt2=go present	-6 6
vt2=have present	18 -18
vt2=hold participle	7 -7
vt2=leave past	-6 6
vt2=lower present	17 -17
vt2=other pluperfect	-14 14
vt2=other present	31 -31
vt2=pay present	11 -11
vt2=plan participle	-7 7
vt2=put infinitive	6 -6
vt2=say present	13 -13
vt2=sell participle	6 -6
vt2=stand present	8 -8
vt2=step present	9 -9
vt2=suspend participle	-22 22
vt2=suspend present	6 -6
vt2=take past	11 -11
worked band=100	9 -9
worked band=12	7 -7
worked band=31	-14 14
worked band=4	24 -24
worked broken	17 -17
worked duty ahead=1	6 -6
worked duty ahead=2	-12 12
worked duty ahead=far	14 -14
worked duty ahead=none	11 -11
worked duty back=2	6 -6
worked duty back=near	7 -7
worked duty=true	26 -26
worked form=worked	16 -16
worked goods	15 -15
worked habit=often	11 -11
worked habit=seldom	7 -7
worked l1=<name>	10 -10
worked l1=<v-bear>	9 -9
worked l1=<v-down>	-7 7
worked l1=fall	-8 8
worked l1=of	-11 11
worked l1=was	15 -15
worked l2=<level>	16 -16
worked l2=<name>	11 -11
worked l2=<points>	-11 11
worked l2=have	6 -6
worked l2=the	6 -6
worked l2=would	-6 6
worked l=<level> ,	10 -10
worked l=<name> ,	10 -10
worked l=<points> of	-11 11
worked lr=, over	-12 12
worked lr=<name> its	10 -10
worked lr=to its	9 -9
worked next=none	-6 6
worked next=signed far	14 -14
worked no customs	9 -9
worked numbers=3	9 -9
worked numbers=4	10 -10
worked parties=false	6 -6
worked parties=part	18 -18
worked prior=none	26 -26
worked prior=signed ,	10 -10
worked prior=signed of	-11 11
worked r1=,	12 -12
worked r1=for	-19 19
worked r1=is	7 -7
worked r1=its	27 -27
worked r1=on	14 -14
worked r1=over	-12 12
worked r1=year	6 -6
worked r2=<duty>	10 -10
worked r2=<end>	-8 8
worked r2=<level>	8 -8
worked r2=<name>	-10 10
worked r2=tariff	6 -6
worked r=over fentanyl	-12 12
worked round	10 -10
worked said	-50 50
worked signed ahead=1	-8 8
worked signed ahead=2	14 -14
worked signed ahead=far	-6 6
worked signed ahead=near	18 -18
worked signed ahead=none	13 -13
worked signed back=2	11 -11
worked signed back=near	13 -13
worked signed=2	16 -16
worked times=0	53 -53
worked times=1	-26 26
worked times=2	-17 17
worked times=4	-14 14
worked told:a	8 -8
worked told:as	-7 7
worked told:by	-11 11
worked told:double	9 -9
worked told:doubled	15 -15
worked told:duty	7 -7
worked told:half	10 -10
worked told:halved	6 -6
worked told:it	-12 12
worked told:of	20 -20
worked told:quadruple	6 -6
worked told:rate	-8 8
worked told:same	-13 13
worked told:this	9 -9
worked told:three	-12 12
worked told:twice	15 -15
worked told:what	27 -27
worked told=by half	-11 11
worked told=double	9 -9
worked told=doubled	15 -15
worked told=half of it	-11 11
worked told=half of that	15 -15
worked told=half of what	16 -16
worked told=halved	6 -6
worked told=quadruple	6 -6
worked told=twice what	6 -6`;
