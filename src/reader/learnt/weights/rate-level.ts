// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	14 -14
a:'	6 -6
a:'s <level>	9 -9
a:-	-8 8
a:<day-gone> .	11 -11
a:<day-today> .	-27 27
a:<duty>	-21 21
a:<goods>	-24 24
a:<level>	7 -7
a:<level> <level>	13 -13
a:<level> as	-12 12
a:<level> for	14 -14
a:<level> in	22 -22
a:<level> of	-18 18
a:<level> on	10 -10
a:<level> to	10 -10
a:<money>	-12 12
a:<money> .	-10 10
a:<month-ahead> and	10 -10
a:<month-gone> .	-9 9
a:<month-today>	9 -9
a:<name> 's	-6 6
a:<name> <level>	-8 8
a:<name> last	6 -6
a:<name> since	-6 6
a:<name> under	-13 13
a:<not>	-6 6
a:<number> a	11 -11
a:<number> as	-6 6
a:<number> cent	11 -11
a:<number> for	-7 7
a:<number> largest	-9 9
a:<number> on	-19 19
a:<number> to	-20 20
a:<office>	8 -8
a:<organisation> .	-6 6
a:<organisation> and	8 -8
a:<person>	18 -18
a:<points>	-8 8
a:<quality> .	16 -16
a:<quality> cocoa	-14 14
a:<quality> coffee	10 -10
a:<quality> cotton	-7 7
a:<quality> firm	7 -7
a:<quality> industrial	9 -9
a:<quality> one	-9 9
a:<quality> product	-6 6
a:<quality> shipbuilder	8 -8
a:<quality> tea	-6 6
a:<seat>	24 -24
a:<seat> in	7 -7
a:<sender>	27 -27
a:<span>	10 -10
a:<span> .	14 -14
a:<span> later	-6 6
a:<v-agree>	12 -12
a:<v-bear>	19 -19
a:<v-begin>	-11 11
a:<v-deny>	10 -10
a:<v-propose>	15 -15
a:<v-say>	17 -17
a:<v-sell>	23 -23
a:<v-suspend>	-17 17
a:<v-target>	-11 11
a:<v-threaten>	-8 8
a:a	15 -15
a:a .	16 -16
a:a deal	-14 14
a:a quota	-8 8
a:a second	10 -10
a:a truce	16 -16
a:about	22 -22
a:above	9 -9
a:above the	6 -6
a:account	-8 8
a:account of	-7 7
a:after	10 -10
a:after .	11 -11
a:after <number>	11 -11
a:after that	-7 7
a:afternoon	9 -9
a:afterward	-7 7
a:again	-29 29
a:again .	-6 6
a:against	9 -9
a:agree	12 -12
a:agreement	-6 6
a:all	-26 26
a:all .	-17 17
a:alone	8 -8
a:also	-8 8
a:altogether	-10 10
a:an hour	10 -10
a:and <level>	12 -12
a:and not	-6 6
a:and of	-11 11
a:and the	-8 8
a:and to	-6 6
a:announce	-9 9
a:announcement	7 -7
a:any	-11 11
a:anything	10 -10
a:apply	-11 11
a:apply .	-9 9
a:apply again	-7 7
a:are	-19 19
a:are suspend	-12 12
a:as	-10 10
a:as of	-27 27
a:as the	-12 12
a:at	-8 8
a:at <level>	10 -10
a:at <number>	-18 18
a:at least	-8 8
a:at present	-8 8
a:at the	-11 11
a:back	-24 24
a:back on	-7 7
a:banana	-8 8
a:banana .	-8 8
a:be charge	-6 6
a:be levy	-6 6
a:been	-14 14
a:beer	8 -8
a:before	-10 10
a:begin	-12 12
a:being	-13 13
a:below	9 -9
a:between	12 -12
a:between the	8 -8
a:both	-25 25
a:bottle	-15 15
a:bushel	6 -6
a:butter	-14 14
a:by <day-ahead>	6 -6
a:by <level>	7 -7
a:by <number>	15 -15
a:by the	-8 8
a:call	9 -9
a:car	-7 7
a:carpet	-8 8
a:cent .	6 -6
a:chance	12 -12
a:chance of	8 -8
a:change	15 -15
a:changed	11 -11
a:charge	-10 10
a:cheaper	10 -10
a:cheese	-7 7
a:chip	11 -11
a:cocoa	-15 15
a:cocoa butter	-12 12
a:coconut	8 -8
a:coconut oil	9 -9
a:cod	8 -8
a:coffee .	-13 13
a:come back	-13 13
a:come from	21 -21
a:company	16 -16
a:container	14 -14
a:continue	-8 8
a:continue to	-9 9
a:cotton	-23 23
a:could	-7 7
a:country	13 -13
a:country .	6 -6
a:crane	-7 7
a:day	-8 8
a:day .	-6 6
a:deal	-26 26
a:dearer	21 -21
a:did	14 -14
a:different	-6 6
a:direction	-14 14
a:do with	7 -7
a:doe	8 -8
a:done	13 -13
a:done .	10 -10
a:down	-13 13
a:drawer	-6 6
a:due	-15 15
a:during	-20 20
a:during the	-15 15
a:duty	-23 23
a:duty .	-27 27
a:duty in	-8 8
a:each other	8 -8
a:each side	-19 19
a:earn	8 -8
a:earth	20 -20
a:economy	34 -34
a:economy .	11 -11
a:effect	-16 16
a:effect .	-9 9
a:either side	-9 9
a:electricity	19 -19
a:else	26 -26
a:else .	19 -19
a:end	8 -8
a:entry	-16 16
a:evening	13 -13
a:evening .	7 -7
a:ever	-11 11
a:ever since	-9 9
a:everyone	-12 12
a:everything	-22 22
a:everything .	-6 6
a:everything <quality>	-6 6
a:everything from	-12 12
a:everywhere	-6 6
a:expect	9 -9
a:expect .	7 -7
a:export	14 -14
a:extra	8 -8
a:fall	-10 10
a:family	7 -7
a:far	7 -7
a:farm	17 -17
a:farm good	10 -10
a:farm product	11 -11
a:fentanyl	-15 15
a:fentanyl .	-15 15
a:fentanyl is	-8 8
a:fertiliser	-9 9
a:fewer	9 -9
a:figure	10 -10
a:firm	10 -10
a:first	-8 8
a:first term	-12 12
a:fishmeal	-11 11
a:flour	-6 6
a:follow	8 -8
a:for <number>	34 -34
a:for <span>	-12 12
a:for a	13 -13
a:for fentanyl	-6 6
a:for good	-15 15
a:for its	-10 10
a:for most	-9 9
a:for their	-10 10
a:found	14 -14
a:framework	-7 7
a:free	11 -11
a:from <day-gone>	-8 8
a:from <name>	14 -14
a:from <number>	-14 14
a:from next	8 -8
a:full	13 -13
a:game	7 -7
a:gas	11 -11
a:gas .	12 -12
a:get	7 -7
a:give	6 -6
a:glass	-8 8
a:good	-16 16
a:good from	-6 6
a:good in	9 -9
a:good make	6 -6
a:good of	-17 17
a:good to	8 -8
a:government	9 -9
a:had been	-11 11
a:half	-8 8
a:hand	14 -14
a:hanwha	9 -9
a:hanwha ocean	9 -9
a:happen	11 -11
a:have	16 -16
a:hazelnut	-7 7
a:he	10 -10
a:heavy	14 -14
a:her	12 -12
a:here	-21 21
a:here .	-8 8
a:higher	11 -11
a:him	-11 11
a:his	-6 6
a:hold	-7 7
a:home	7 -7
a:home .	12 -12
a:hour .	12 -12
a:house	11 -11
a:i	25 -25
a:ice	-6 6
a:import	-10 10
a:import from	-6 6
a:in .	-10 10
a:in <month-gone>	-9 9
a:in <month-today>	9 -9
a:in <number>	22 -22
a:in <seat>	18 -18
a:in its	-8 8
a:in the	11 -11
a:in thi	9 -9
a:industrial	11 -11
a:industrial good	9 -9
a:instead	-15 15
a:instead of	-15 15
a:into	-9 9
a:into <name>	-8 8
a:is	10 -10
a:is a	8 -8
a:is agree	8 -8
a:is back	-7 7
a:is charge	-10 10
a:is done	6 -6
a:is due	-11 11
a:is suspend	19 -19
a:is what	-32 32
a:it	18 -18
a:it .	14 -14
a:its tariff	10 -10
a:its value	-18 18
a:job	9 -9
a:keep	-7 7
a:kind	10 -10
a:kind .	6 -6
a:lapse	12 -12
a:last .	-15 15
a:last <month-gone>	-6 6
a:last month	10 -10
a:last year	-6 6
a:later	-11 11
a:least	-8 8
a:leave	-11 11
a:less	30 -30
a:less .	6 -6
a:less than	16 -16
a:let	11 -11
a:licence	20 -20
a:like	9 -9
a:line	7 -7
a:list	19 -19
a:list <number>	11 -11
a:lower	17 -17
a:machine	-8 8
a:machinery	8 -8
a:make with	7 -7
a:market	21 -21
a:market .	13 -13
a:mean	8 -8
a:member	10 -10
a:metal	10 -10
a:metre	20 -20
a:milk	6 -6
a:mill	-10 10
a:mineral	-6 6
a:money	9 -9
a:month	15 -15
a:month .	9 -9
a:more	20 -20
a:more <quality>	8 -8
a:more for	15 -15
a:more than	-11 11
a:morning	19 -19
a:morning .	6 -6
a:most	-13 13
a:move	8 -8
a:my	7 -7
a:never	-11 11
a:new	18 -18
a:new duty	6 -6
a:new tariff	6 -6
a:next	10 -10
a:night	6 -6
a:no	-12 12
a:no longer	-7 7
a:no more	9 -9
a:not	10 -10
a:now	-17 17
a:now .	-21 21
a:number	6 -6
a:ocean	9 -9
a:of	24 -24
a:of <day-ahead>	-9 9
a:of <day-gone>	-8 8
a:of <day-today>	-17 17
a:of <level>	8 -8
a:of <month-ahead>	-10 10
a:of <month-gone>	6 -6
a:of <points>	-8 8
a:of a	12 -12
a:of duty	-18 18
a:of its	-10 10
a:of our	7 -7
a:of that	6 -6
a:of the	8 -8
a:of their	6 -6
a:of them	14 -14
a:of up	7 -7
a:of us	10 -10
a:of what	19 -19
a:of you	12 -12
a:off	22 -22
a:off until	8 -8
a:oil .	-12 12
a:on	-8 8
a:on <day-ahead>	10 -10
a:on <day-gone>	10 -10
a:on <day-today>	21 -21
a:on <quality>	-12 12
a:on account	-7 7
a:on all	-10 10
a:on an	7 -7
a:on beer	9 -9
a:on car	-10 10
a:on cement	8 -8
a:on cocoa	-12 12
a:on coconut	8 -8
a:on coffee	-11 11
a:on date	-6 6
a:on each	-18 18
a:on every	-18 18
a:on everything	-16 16
a:on flour	-8 8
a:on good	-12 12
a:on ice	-7 7
a:on import	-7 7
a:on more	-18 18
a:on our	-6 6
a:on the	7 -7
a:on their	-12 12
a:on top	-15 15
a:on what	-8 8
a:on wine	-7 7
a:once more	-6 6
a:one	-7 7
a:one .	-26 26
a:one in	9 -9
a:or	-17 17
a:orange	-6 6
a:ordinary	-11 11
a:ordinary duty	-8 8
a:other	22 -22
a:other .	12 -12
a:other country	8 -8
a:our	-6 6
a:our .	-6 6
a:out	7 -7
a:out of	12 -12
a:over	-6 6
a:over <span>	7 -7
a:over fentanyl	-13 13
a:over there	-12 12
a:pact	-12 12
a:partner	13 -13
a:pay	12 -12
a:pay .	-12 12
a:pay the	7 -7
a:per	-16 16
a:per cent	-14 14
a:percent	-16 16
a:place	-6 6
a:plu	10 -10
a:point	-8 8
a:port	8 -8
a:potatoe	19 -19
a:power	7 -7
a:present .	-9 9
a:price .	8 -8
a:product .	7 -7
a:profit	7 -7
a:quarter	11 -11
a:quarter .	10 -10
a:question	21 -21
a:rare	23 -23
a:rare earth	21 -21
a:rate	-12 12
a:read	16 -16
a:reader	11 -11
a:reciprocal	-19 19
a:reciprocal tariff	-14 14
a:remain suspend	-13 13
a:respectively	-7 7
a:rest	6 -6
a:return	-17 17
a:revenue	13 -13
a:round	25 -25
a:rule	9 -9
a:sale	15 -15
a:same	-7 7
a:set	9 -9
a:share	15 -15
a:shipbuilder	8 -8
a:shipbuilder hanwha	8 -8
a:short	11 -11
a:should	-8 8
a:shrimp	-9 9
a:side	-15 15
a:sign	11 -11
a:signature	9 -9
a:signature .	6 -6
a:since	-12 12
a:since .	-12 12
a:since <month-gone>	6 -6
a:since <number>	-19 19
a:since its	-6 6
a:since spring	6 -6
a:sleep	-6 6
a:so far	6 -6
a:soybean	6 -6
a:special	-7 7
a:spring	8 -8
a:spring .	-8 8
a:stand	9 -9
a:standstill	7 -7
a:stay .	-11 11
a:steel	-6 6
a:still	-13 13
a:subject	7 -7
a:summer	7 -7
a:surcharge	12 -12
a:suspend	-7 7
a:suspend .	-9 9
a:table	9 -9
a:table .	11 -11
a:take	8 -8
a:tariff .	22 -22
a:tariff from	-11 11
a:tariff on	-11 11
a:tenth	11 -11
a:than	22 -22
a:than <level>	-18 18
a:than in	6 -6
a:that	8 -8
a:that .	-13 13
a:the	7 -7
a:the <level>	7 -7
a:the <number>	-20 20
a:the agreement	-6 6
a:the day	11 -11
a:the deal	-8 8
a:the fentanyl	8 -8
a:the first	-7 7
a:the good	-12 12
a:the kind	7 -7
a:the last	-7 7
a:the morning	22 -22
a:the new	10 -10
a:the old	-6 6
a:the ordinary	-6 6
a:the port	6 -6
a:the price	6 -6
a:the same	-6 6
a:the second	-8 8
a:the spring	-9 9
a:the sum	6 -6
a:the summer	9 -9
a:the table	11 -11
a:the truce	-6 6
a:the vote	7 -7
a:the way	-11 11
a:the week	8 -8
a:the world	9 -9
a:the year	10 -10
a:them .	10 -10
a:them in	-10 10
a:then	-11 11
a:they	9 -9
a:thi	7 -7
a:thing on	-13 13
a:those	-10 10
a:threaten	-7 7
a:three	7 -7
a:three .	-7 7
a:through the	-8 8
a:throughout	-15 15
a:till	-21 21
a:time	15 -15
a:to	21 -21
a:to <name>	6 -6
a:to <quality>	-9 9
a:to <seat>	15 -15
a:to a	-6 6
a:to do	7 -7
a:to the	9 -9
a:tomatoe	-10 10
a:too .	-10 10
a:top	-18 18
a:top of	-11 11
a:total	7 -7
a:total .	7 -7
a:trade	26 -26
a:trade agreement	21 -21
a:treaty	-17 17
a:treaty of	-7 7
a:truce .	-16 16
a:truce in	10 -10
a:two	9 -9
a:unchanged	-6 6
a:under	-16 16
a:under a	-13 13
a:under it	6 -6
a:under its	-11 11
a:under licence	10 -10
a:under the	-29 29
a:until <number>	7 -7
a:until the	6 -6
a:up	18 -18
a:up .	10 -10
a:up to	7 -7
a:upon	-8 8
a:used	6 -6
a:usual	6 -6
a:value	-14 14
a:value .	-18 18
a:vote	7 -7
a:wage	7 -7
a:was	-24 24
a:watche	-8 8
a:way	-8 8
a:we	-16 16
a:week .	10 -10
a:week ago	-17 17
a:weekend	7 -7
a:were	19 -19
a:what	-9 9
a:what <name>	-13 13
a:what it	6 -6
a:will be	-11 11
a:wine	-19 19
a:wine .	-13 13
a:with	8 -8
a:with <name>	15 -15
a:with a	-6 6
a:with forced	7 -7
a:within	10 -10
a:within <span>	7 -7
a:word	12 -12
a:world	13 -13
a:world 's	8 -8
a:yarn	-7 7
a:year	16 -16
a:year ago	7 -7
a:year before	9 -9
b:"	23 -23
b:" <number>	9 -9
b:" the	-9 9
b:" we	8 -8
b:&	13 -13
b:& p	13 -13
b:'	23 -23
b:'s	24 -24
b:'s <number>	-8 8
b:'s at	-21 21
b:'s central	8 -8
b:'s duty	-12 12
b:'s tariff	10 -10
b:)	-17 17
b:+	21 -21
b:, <name>	-9 9
b:, <number>	9 -9
b:, <quality>	-7 7
b:, a	15 -15
b:, against	-14 14
b:, an	9 -9
b:, and	12 -12
b:, at	8 -8
b:, both	-11 11
b:, come	8 -8
b:, down	13 -13
b:, enter	-6 6
b:, for	9 -9
b:, from	-12 12
b:, get	-7 7
b:, go	-10 10
b:, has	-9 9
b:, i	9 -9
b:, in	8 -8
b:, instead	-8 8
b:, is	13 -13
b:, its	-8 8
b:, keep	7 -7
b:, make	-10 10
b:, now	-10 10
b:, one	9 -9
b:, our	-9 9
b:, pay	-33 33
b:, plu	-12 12
b:, put	8 -8
b:, sell	-10 10
b:, some	12 -12
b:, take	-13 13
b:, the	-6 6
b:, to	-27 27
b:, was	-6 6
b:, with	12 -12
b:, would	9 -9
b:-	7 -7
b:.	-23 23
b:. <person>	12 -12
b:/	-21 21
b::	-9 9
b:: <number>	19 -19
b:: i	-22 22
b:: it	-9 9
b:: the	-7 7
b:: they	17 -17
b:: up	12 -12
b:: we	17 -17
b:;	7 -7
b:; a	-8 8
b:; it	-10 10
b:; the	6 -6
b:<agent>	-13 13
b:<day-ahead>	-7 7
b:<day-ahead> and	-8 8
b:<day-ahead> at	9 -9
b:<day-ahead> it	-12 12
b:<day-gone> 's	16 -16
b:<day-gone> <person>	-12 12
b:<day-gone> at	13 -13
b:<day-gone> he	-7 7
b:<day-gone> it	-21 21
b:<day-gone> put	-7 7
b:<day-gone> that	7 -7
b:<day-today> 's	-12 12
b:<day-today> and	7 -7
b:<day-today> it	-17 17
b:<day-today> the	14 -14
b:<duty>	-6 6
b:<goods-amount>	-14 14
b:<goods-amount> of	-7 7
b:<level-noun>	-12 12
b:<level>	18 -18
b:<level> and	9 -9
b:<level> at	6 -6
b:<level> instead	-11 11
b:<level> is	9 -9
b:<level> of	25 -25
b:<level> on	17 -17
b:<level> or	-13 13
b:<money>	6 -6
b:<month-ahead> and	10 -10
b:<month-gone>	-16 16
b:<month-gone> and	15 -15
b:<month-gone> it	-8 8
b:<month-gone> of	-10 10
b:<month-gone> they	-6 6
b:<month-gone> with	8 -8
b:<name>	-13 13
b:<name> 's	-9 9
b:<name> <level>	-11 11
b:<name> agree	-7 7
b:<name> already	-7 7
b:<name> are	10 -10
b:<name> at	-21 21
b:<name> charge	-14 14
b:<name> fall	6 -6
b:<name> from	-12 12
b:<name> go	7 -7
b:<name> had	-13 13
b:<name> has	11 -11
b:<name> in	-6 6
b:<name> is	14 -14
b:<name> now	22 -22
b:<name> pay	-7 7
b:<name> put	-6 6
b:<name> shall	9 -9
b:<name> stay	6 -6
b:<name> take	-30 30
b:<name> that	7 -7
b:<name> the	-10 10
b:<name> was	-7 7
b:<name> were	11 -11
b:<name> would	-8 8
b:<number>	20 -20
b:<number> +	-15 15
b:<number> /	-11 11
b:<number> <name>	6 -6
b:<number> a	10 -10
b:<number> and	-12 12
b:<number> are	8 -8
b:<number> for	26 -26
b:<number> in	19 -19
b:<number> is	9 -9
b:<number> it	7 -7
b:<number> of	10 -10
b:<number> on	-13 13
b:<number> or	-8 8
b:<number> plu	-15 15
b:<number> rise	-8 8
b:<number> the	-8 8
b:<number> to	8 -8
b:<number> vote	8 -8
b:<number> with	-13 13
b:<office>	10 -10
b:<organisation>	16 -16
b:<organisation> 's	10 -10
b:<organisation> cut	9 -9
b:<organisation> for	-8 8
b:<organisation> had	8 -8
b:<organisation> in	14 -14
b:<organisation> keep	10 -10
b:<organisation> leave	8 -8
b:<organisation> to	-13 13
b:<person> had	-7 7
b:<person> put	-7 7
b:<person> want	-8 8
b:<points> of	-8 8
b:<quality>	-19 19
b:<quality> cheese	-6 6
b:<quality> custom	11 -11
b:<quality> duty	9 -9
b:<quality> export	11 -11
b:<quality> good	-21 21
b:<quality> olive	6 -6
b:<quality> one	-20 20
b:<quality> rubber	-6 6
b:<quality> side	13 -13
b:<seat>	-7 7
b:<seat> at	-7 7
b:<seat> had	-16 16
b:<seat> in	6 -6
b:<seat> is	7 -7
b:<seat> keep	7 -7
b:<seat> want	-15 15
b:<seat> would	-7 7
b:<sender>	35 -35
b:<span>	22 -22
b:<span> and	18 -18
b:<span> yield	14 -14
b:<v-agree>	11 -11
b:<v-bear>	-13 13
b:<v-begin>	-8 8
b:<v-buy>	15 -15
b:<v-deny>	9 -9
b:<v-end>	24 -24
b:<v-impose>	-14 14
b:<v-return>	-13 13
b:a	-14 14
b:a <office>	-10 10
b:a ceiling	-11 11
b:a cut	8 -8
b:a deal	11 -11
b:a duty	-6 6
b:a fall	13 -13
b:a framework	-6 6
b:a law	11 -11
b:a letter	-8 8
b:a levy	7 -7
b:a list	6 -6
b:a new	-6 6
b:a penalty	6 -6
b:a permanent	-9 9
b:a proposal	9 -9
b:a rate	-27 27
b:a reduction	-6 6
b:a threat	-6 6
b:a total	-8 8
b:about a	-6 6
b:about the	-15 15
b:above	18 -18
b:accept	14 -14
b:account for	11 -11
b:act	12 -12
b:add	12 -12
b:add a	-12 12
b:add tax	17 -17
b:add up	-9 9
b:addition	-21 21
b:additional	-7 7
b:additional duty	-13 13
b:after	15 -15
b:again	-11 11
b:against	-9 9
b:ago	-19 19
b:ago the	-6 6
b:agreement	8 -8
b:aircraft	-7 7
b:almond	9 -9
b:already	-13 13
b:aluminium	-14 14
b:among	17 -17
b:among the	15 -15
b:an additional	-7 7
b:an increase	10 -10
b:an order	-8 8
b:and	7 -7
b:and <level>	12 -12
b:and <name>	9 -9
b:and <number>	21 -21
b:and <quality>	-27 27
b:and a	-7 7
b:and aluminium	-9 9
b:and at	-9 9
b:and for	-10 10
b:and get	10 -10
b:and has	9 -9
b:and it	24 -24
b:and its	-10 10
b:and keep	-7 7
b:and now	12 -12
b:and of	-7 7
b:and take	-9 9
b:and the	20 -20
b:and their	-14 14
b:and then	-7 7
b:another	-15 15
b:anything	-7 7
b:apple	24 -24
b:apply	12 -12
b:are <level>	8 -8
b:are at	-10 10
b:are back	-11 11
b:are charge	-7 7
b:are let	-7 7
b:are not	8 -8
b:as	-13 13
b:as high	-8 8
b:ask	-8 8
b:ask about	-14 14
b:at	-10 10
b:at <level>	26 -26
b:at present	-13 13
b:average	30 -30
b:average <quality>	10 -10
b:back	-13 13
b:banana	27 -27
b:bank	16 -16
b:be	-19 19
b:be cut	-7 7
b:be the	8 -8
b:because	7 -7
b:become	-8 8
b:been	-31 31
b:been charge	-7 7
b:before <day-ahead>	7 -7
b:before <day-gone>	7 -7
b:before <day-today>	6 -6
b:before <month-ahead>	-15 15
b:before the	-20 20
b:begin	12 -12
b:begin at	8 -8
b:between	7 -7
b:between <level>	8 -8
b:bill	-14 14
b:black	13 -13
b:book	8 -8
b:both	-26 26
b:both duty	-16 16
b:brandy	9 -9
b:bread	19 -19
b:bring the	-13 13
b:bus	15 -15
b:buse	11 -11
b:but	9 -9
b:by	44 -44
b:by <day-ahead>	8 -8
b:by <number>	7 -7
b:by a	-15 15
b:can	12 -12
b:cancel	6 -6
b:carry	10 -10
b:cashmere	-7 7
b:ceiling of	-11 11
b:central	11 -11
b:central bank	11 -11
b:chance	15 -15
b:chance of	15 -15
b:change	11 -11
b:changed	-6 6
b:charge a	9 -9
b:charge of	18 -18
b:cheese	-8 8
b:chocolate	-19 19
b:city	15 -15
b:claim	7 -7
b:clear	-9 9
b:climb	11 -11
b:climb to	11 -11
b:clock	12 -12
b:cod	-9 9
b:coffee	-9 9
b:coffee and	-7 7
b:coffee pay	-10 10
b:come down	-13 13
b:come in	-11 11
b:come to	7 -7
b:company	24 -24
b:competitor	-7 7
b:conclude	10 -10
b:confirm	6 -6
b:content	-9 9
b:control	15 -15
b:cork	15 -15
b:cost	21 -21
b:could	-8 8
b:counter	6 -6
b:country 's	12 -12
b:country to	-6 6
b:cover	6 -6
b:cross	-6 6
b:cut	13 -13
b:cut by	7 -7
b:cut its	8 -8
b:cut of	8 -8
b:cut the	-8 8
b:day	11 -11
b:day <name>	10 -10
b:day the	-7 7
b:deal	31 -31
b:delivery	8 -8
b:deposit	16 -16
b:did not	-13 13
b:discount	13 -13
b:discount of	12 -12
b:do not	10 -10
b:down	6 -6
b:down by	16 -16
b:down for	-8 8
b:down from	-9 9
b:down to	-21 21
b:draft	-6 6
b:due	7 -7
b:during	-10 10
b:during the	-6 6
b:duty	-19 19
b:duty and	10 -10
b:duty fall	-12 12
b:duty go	-9 9
b:duty of	-25 25
b:duty on	-14 14
b:duty to	-12 12
b:duty will	8 -8
b:duty would	-12 12
b:each of	9 -9
b:each side	-9 9
b:earlier	-8 8
b:earth	11 -11
b:economic	-8 8
b:effect on	6 -6
b:election	14 -14
b:else	-12 12
b:employer	19 -19
b:end	16 -16
b:end the	6 -6
b:enter <name>	-16 16
b:enter at	-8 8
b:enter the	6 -6
b:every	21 -21
b:everybody	-13 13
b:expect	21 -21
b:expect a	6 -6
b:expect to	9 -9
b:export	13 -13
b:export of	6 -6
b:export to	7 -7
b:exporter	18 -18
b:extend	12 -12
b:extra	-18 18
b:extra <level>	7 -7
b:face	-15 15
b:fall by	14 -14
b:fall of	11 -11
b:fall to	-15 15
b:family	12 -12
b:far	-10 10
b:farm	14 -14
b:fee	8 -8
b:fentanyl	-27 27
b:fentanyl and	-6 6
b:fentanyl is	-6 6
b:figure	-7 7
b:figure of	-12 12
b:firm	10 -10
b:first	18 -18
b:fix	17 -17
b:float	-17 17
b:follow	-13 13
b:for <level>	11 -11
b:for <number>	6 -6
b:for <span>	-10 10
b:for a	-23 23
b:for most	10 -10
b:for the	-7 7
b:forced	12 -12
b:forecast	14 -14
b:forecast for	14 -14
b:foreign	6 -6
b:four	10 -10
b:fourth	-12 12
b:framework	-9 9
b:from	-10 10
b:from <day-ahead>	6 -6
b:from <level>	-11 11
b:from <name>	24 -24
b:from <number>	-11 11
b:from the	-8 8
b:fuel	13 -13
b:furniture	-9 9
b:further	-9 9
b:future	21 -21
b:future in	14 -14
b:gain	17 -17
b:gained	21 -21
b:general	-12 12
b:geneva	-15 15
b:georgia	14 -14
b:get a	-10 10
b:give	15 -15
b:given	-6 6
b:go	-22 22
b:go from	-12 12
b:go in	-19 19
b:go on	12 -12
b:go to	-10 10
b:go up	12 -12
b:gold	16 -16
b:good	-6 6
b:good is	-8 8
b:good of	10 -10
b:good on	11 -11
b:good the	-7 7
b:good will	-14 14
b:grant	-9 9
b:grape	-9 9
b:grow	10 -10
b:growth	23 -23
b:growth of	7 -7
b:had a	9 -9
b:had announce	-7 7
b:had been	-6 6
b:half	-13 13
b:half of	-6 6
b:has	9 -9
b:has been	-14 14
b:has had	-17 17
b:has keep	-8 8
b:has not	-6 6
b:has offer	-8 8
b:have agree	12 -12
b:have been	-9 9
b:have go	-8 8
b:have offer	15 -15
b:have pay	-14 14
b:hazelnut	-8 8
b:he	-6 6
b:he had	9 -9
b:he has	6 -6
b:he will	-7 7
b:he would	-6 6
b:heard	-19 19
b:high	-8 8
b:high as	-8 8
b:hit	-14 14
b:hit with	-12 12
b:hold at	-6 6
b:home	12 -12
b:hotel	16 -16
b:house	7 -7
b:household	17 -17
b:i have	8 -8
b:i'd	11 -11
b:i've	10 -10
b:if	13 -13
b:if <name>	-7 7
b:if there	22 -22
b:import	18 -18
b:import surcharge	-13 13
b:importer	-10 10
b:in	7 -7
b:in <month-gone>	-15 15
b:in <number>	19 -19
b:in <seat>	19 -19
b:in at	-21 21
b:in place	-15 15
b:in return	-9 9
b:in the	26 -26
b:increase of	17 -17
b:index	13 -13
b:inflation	31 -31
b:inflation in	10 -10
b:instead	-21 21
b:instead of	-21 21
b:interest	24 -24
b:interest rate	9 -9
b:into	-6 6
b:into <name>	-19 19
b:is	13 -13
b:is <level>	-12 12
b:is <number>	-11 11
b:is expect	8 -8
b:is in	-13 13
b:is not	9 -9
b:is the	9 -9
b:is up	8 -8
b:is what	7 -7
b:isn't	-11 11
b:it 's	-17 17
b:it <name>	-6 6
b:it at	7 -7
b:it by	6 -6
b:it come	12 -12
b:it could	16 -16
b:it down	16 -16
b:it go	-15 15
b:it has	8 -8
b:it leave	-6 6
b:it pay	-6 6
b:it stay	-19 19
b:it to	11 -11
b:its	-15 15
b:its duty	-10 10
b:its key	12 -12
b:its own	17 -17
b:its place	10 -10
b:its rate	18 -18
b:its tariff	-8 8
b:itself	-8 8
b:just	-16 16
b:keep its	15 -15
b:key	13 -13
b:key rate	13 -13
b:know	-7 7
b:labor	10 -10
b:last year	-15 15
b:lay	-7 7
b:leave	-6 6
b:leave its	16 -16
b:lentil	-6 6
b:less	13 -13
b:less than	7 -7
b:let	-24 24
b:let in	-14 14
b:let the	-6 6
b:letter	-10 10
b:level	-10 10
b:levy	-10 10
b:licence	12 -12
b:licence for	7 -7
b:lift its	-7 7
b:like	23 -23
b:line	19 -19
b:list	16 -16
b:list <number>	10 -10
b:long	9 -9
b:longer	7 -7
b:lose	24 -24
b:lumber	6 -6
b:main	8 -8
b:make	-9 9
b:margin	30 -30
b:market	7 -7
b:meal	-10 10
b:mean	8 -8
b:meanwhile	7 -7
b:medicine are	12 -12
b:meet	6 -6
b:meet was	6 -6
b:member of	-6 6
b:midnight	-10 10
b:milk	-6 6
b:milk powder	-8 8
b:minu	10 -10
b:minute	7 -7
b:moment	-6 6
b:month	-14 14
b:more	9 -9
b:morning	17 -17
b:most of	10 -10
b:motorcycle	-8 8
b:move	10 -10
b:mr	-11 11
b:mr <person>	-11 11
b:must	15 -15
b:my	14 -14
b:nasdaq	6 -6
b:nearly	8 -8
b:need	14 -14
b:negotiation	8 -8
b:new	7 -7
b:night	26 -26
b:no .	-25 25
b:no longer	7 -7
b:no more	-7 7
b:nobody	-11 11
b:not the	7 -7
b:now pay	21 -21
b:nut	-19 19
b:nvidia	30 -30
b:odd	13 -13
b:odd of	9 -9
b:of <day-today>	-7 7
b:of <quality>	11 -11
b:of a	-20 20
b:of another	-15 15
b:of last	-19 19
b:of our	-22 22
b:of that	14 -14
b:of thi	-7 7
b:of up	7 -7
b:offer	-10 10
b:offer of	-14 14
b:offer to	-16 16
b:official	6 -6
b:older	-14 14
b:on	11 -11
b:on <day-ahead>	-7 7
b:on <day-today>	8 -8
b:on <name>	-17 17
b:on <quality>	-21 21
b:on a	11 -11
b:on good	19 -19
b:on it	-8 8
b:on its	9 -9
b:on more	15 -15
b:on most	7 -7
b:on palm	-7 7
b:on the	25 -25
b:on their	-9 9
b:on them	-6 6
b:on top	-13 13
b:one for	-7 7
b:one of	8 -8
b:onion	-8 8
b:operating	8 -8
b:ordinary	-27 27
b:ordinary duty	-6 6
b:our	-21 21
b:our on	-12 12
b:out	10 -10
b:out at	15 -15
b:owe	-14 14
b:own	7 -7
b:owned	13 -13
b:p	13 -13
b:p <number>	8 -8
b:pact	14 -14
b:palm	6 -6
b:palm oil	7 -7
b:paper	-7 7
b:parcel	7 -7
b:part will	-10 10
b:partner	-9 9
b:party	11 -11
b:past	10 -10
b:pause	-12 12
b:pay	-9 9
b:pay <level>	-25 25
b:pay <name>	6 -6
b:pay <number>	10 -10
b:pay a	17 -17
b:pay no	-6 6
b:penalty	6 -6
b:penalty of	6 -6
b:people	7 -7
b:peso	13 -13
b:pineapple	-6 6
b:place of	-10 10
b:plan	-11 11
b:plu	-17 17
b:plu the	-18 18
b:plywood	-9 9
b:point	29 -29
b:policy	25 -25
b:policy rate	25 -25
b:poll	6 -6
b:post	-16 16
b:powder	-9 9
b:present	-13 13
b:present duty	-7 7
b:press	-8 8
b:price	30 -30
b:price of	7 -7
b:proclamation	-12 12
b:product on	8 -8
b:proposal to	11 -11
b:put on	-13 13
b:put the	14 -14
b:quarrel	-8 8
b:quinoa	-10 10
b:raise	9 -9
b:raise their	11 -11
b:raise to	-14 14
b:rare	11 -11
b:rare earth	10 -10
b:rate	-7 7
b:rate at	23 -23
b:rate fall	-12 12
b:rate of	-33 33
b:rate on	-13 13
b:rate to	13 -13
b:rate were	-8 8
b:rather	-16 16
b:read	-18 18
b:receive	6 -6
b:reciprocal	-10 10
b:reciprocal tariff	-10 10
b:reduction of	11 -11
b:relief	8 -8
b:remain	-10 10
b:remain at	-9 9
b:replace	-8 8
b:reply	-6 6
b:return	-10 10
b:return <name>	-8 8
b:right	-7 7
b:rise	20 -20
b:rise by	6 -6
b:rise from	10 -10
b:rise of	14 -14
b:rise to	-6 6
b:rose	-13 13
b:rover	8 -8
b:rule of	-9 9
b:run	6 -6
b:s &	13 -13
b:salmon	-6 6
b:salt	13 -13
b:sanction	7 -7
b:sanction on	6 -6
b:say	9 -9
b:say it	22 -22
b:scrap	-10 10
b:seat	7 -7
b:second	8 -8
b:section	-12 12
b:section <number>	-12 12
b:see	7 -7
b:see a	-7 7
b:sell	-12 12
b:sell its	-25 25
b:send	-11 11
b:separate	-7 7
b:settle	-18 18
b:settle on	-12 12
b:share	42 -42
b:share of	23 -23
b:shoot	-7 7
b:shrink by	6 -6
b:shut	7 -7
b:side	-9 9
b:side keep	-18 18
b:since	-16 16
b:since <day-gone>	-10 10
b:small	6 -6
b:so	-8 8
b:so that	-7 7
b:somebody	-15 15
b:source	-6 6
b:soybean	10 -10
b:speak	-9 9
b:spoke	-14 14
b:spoke of	-15 15
b:spoken	7 -7
b:spoken of	7 -7
b:spring	-9 9
b:spring it	-12 12
b:start	9 -9
b:steel	-23 23
b:steel and	-10 10
b:strike	11 -11
b:such	-8 8
b:sugar	-8 8
b:summer	-12 12
b:surcharge	8 -8
b:surcharge of	-8 8
b:suspend	-12 12
b:take effect	6 -6
b:take it	-7 7
b:take our	-9 9
b:take the	-9 9
b:talk of	-18 18
b:talk with	7 -7
b:tariff go	8 -8
b:tariff is	6 -6
b:tariff of	-20 20
b:taro	-6 6
b:tax at	-14 14
b:tax of	12 -12
b:tax on	-9 9
b:than	6 -6
b:that	9 -9
b:that i	-14 14
b:that it	10 -10
b:that keep	-6 6
b:that make	-9 9
b:that put	-8 8
b:that they	14 -14
b:that was	-6 6
b:that would	6 -6
b:the	-8 8
b:the <level>	-8 8
b:the <name>	10 -10
b:the <number>	-25 25
b:the <person>	-17 17
b:the <span>	9 -9
b:the average	17 -17
b:the border	-7 7
b:the chance	15 -15
b:the charge	-17 17
b:the city	11 -11
b:the country	8 -8
b:the day	8 -8
b:the duty	-23 23
b:the employer	17 -17
b:the extra	-9 9
b:the fourth	-12 12
b:the further	-7 7
b:the general	-9 9
b:the import	-8 8
b:the last	20 -20
b:the law	-6 6
b:the licence	7 -7
b:the list	-18 18
b:the meet	10 -10
b:the moment	-6 6
b:the nasdaq	6 -6
b:the night	7 -7
b:the odd	13 -13
b:the offer	-11 11
b:the order	-7 7
b:the ordinary	-24 24
b:the other	-7 7
b:the quarrel	-19 19
b:the rate	-53 53
b:the remain	-16 16
b:the s	11 -11
b:the say	6 -6
b:the share	11 -11
b:the spring	-9 9
b:the steel	-6 6
b:the summer	-10 10
b:the surcharge	-20 20
b:the table	11 -11
b:the tariff	-15 15
b:the tax	-18 18
b:the threat	-20 20
b:the total	-10 10
b:the truce	-7 7
b:the two	-28 28
b:the upper	7 -7
b:the valley	6 -6
b:the week	-10 10
b:the world	9 -9
b:them	-12 12
b:them the	-6 6
b:then	-7 7
b:there	-12 12
b:there 's	16 -16
b:there are	17 -17
b:there at	-16 16
b:there is	-13 13
b:there was	-18 18
b:there will	7 -7
b:therefore	-21 21
b:these	-7 7
b:they	-14 14
b:they are	-10 10
b:they have	-23 23
b:they take	-6 6
b:they were	9 -9
b:they will	-13 13
b:thi	25 -25
b:thi year	8 -8
b:those of	8 -8
b:threat	-27 27
b:threat of	-30 30
b:threaten to	9 -9
b:ticket	14 -14
b:tile	-11 11
b:time the	7 -7
b:to	-10 10
b:to <money>	-8 8
b:to <number>	-9 9
b:to a	-14 14
b:to answer	-7 7
b:to apply	11 -11
b:to be	-7 7
b:to buy	-8 8
b:to go	6 -6
b:to have	-11 11
b:to keep	-11 11
b:to make	9 -9
b:to pay	15 -15
b:to take	-7 7
b:together	-12 12
b:tomatoe	20 -20
b:top	-11 11
b:top of	-9 9
b:total	-19 19
b:total of	-9 9
b:toyota	10 -10
b:trade	18 -18
b:traded	8 -8
b:treaty	-13 13
b:truce has	7 -7
b:truce it	-7 7
b:truck	10 -10
b:turnout	24 -24
b:two <number>	17 -17
b:under	25 -25
b:under it	10 -10
b:under the	-9 9
b:unemployment	33 -33
b:until	-7 7
b:until <day-ahead>	11 -11
b:until <day-gone>	-13 13
b:until then	-6 6
b:up	31 -31
b:up by	13 -13
b:up from	-11 11
b:up to	-14 14
b:upper	20 -20
b:urge	-6 6
b:us	-9 9
b:valley	7 -7
b:value	15 -15
b:value add	14 -14
b:vanilla	-8 8
b:vote	19 -19
b:vote on	12 -12
b:vote to	10 -10
b:voted	11 -11
b:wage	8 -8
b:want	9 -9
b:want a	-15 15
b:want to	8 -8
b:was a	13 -13
b:was at	-7 7
b:was not	6 -6
b:was put	-6 6
b:was raise	-12 12
b:was the	6 -6
b:water	10 -10
b:way	-13 13
b:we had	-8 8
b:we pay	8 -8
b:we put	18 -18
b:we were	-6 6
b:week	-11 11
b:week of	-7 7
b:were at	-8 8
b:whatever	8 -8
b:wheat	-6 6
b:when	7 -7
b:when the	11 -11
b:where it	16 -16
b:which <name>	-9 9
b:which <quality>	8 -8
b:which are	6 -6
b:which has	-7 7
b:which have	11 -11
b:which is	-11 11
b:which make	-13 13
b:which pay	-10 10
b:while	15 -15
b:while the	8 -8
b:who	-8 8
b:whom	7 -7
b:whopping	-10 10
b:whose	-7 7
b:why	27 -27
b:will be	-15 15
b:will charge	-9 9
b:will cost	8 -8
b:will enter	-15 15
b:will pay	11 -11
b:will rise	-6 6
b:win	10 -10
b:wine and	11 -11
b:wire	-10 10
b:with	15 -15
b:with <level>	-6 6
b:with <name>	7 -7
b:with <seat>	12 -12
b:with a	9 -9
b:with the	-16 16
b:within	-9 9
b:within <span>	11 -11
b:within the	-24 24
b:without it	-6 6
b:without the	-6 6
b:world	9 -9
b:worth up	-8 8
b:would	-14 14
b:would accept	11 -11
b:would ask	-6 6
b:would be	-8 8
b:would go	-10 10
b:would have	-16 16
b:would pay	14 -14
b:would put	-10 10
b:would rise	7 -7
b:yarn	7 -7
b:year	-12 12
b:yield	20 -20
b:you have	-13 13
b:you pay	10 -10
b:your	-18 18
b:—	-6 6
band=0	8 -8
band=100	22 -22
band=150	-51 51
band=2	125 -125
band=31	-54 54
band=4	35 -35
band=60	-43 43
band=over	38 -38
bare band=12	-16 16
bare band=150	-12 12
bare band=2	133 -133
bare band=31	-48 48
bare band=4	43 -43
bare band=60	-48 48
bare band=over	53 -53
bare broken	-28 28
bare duty ahead=1	20 -20
bare duty ahead=2	15 -15
bare duty back=1	23 -23
bare duty back=near	7 -7
bare duty=true	19 -19
bare form=fraction	42 -42
bare form=word	7 -7
bare goods	-21 21
bare goods at large	22 -22
bare habit=always	52 -52
bare habit=never	-28 28
bare habit=often	16 -16
bare l1='s	-15 15
bare l1=(	7 -7
bare l1=:	-25 25
bare l1=;	-6 6
bare l1=<day-ahead>	14 -14
bare l1=<goods>	-37 37
bare l1=<quality>	16 -16
bare l1=<v-agree>	12 -12
bare l1=<v-bear>	-35 35
bare l1=<v-begin>	7 -7
bare l1=<v-buy>	9 -9
bare l1=<v-end>	14 -14
bare l1=<v-say>	-37 37
bare l1=<v-sell>	6 -6
bare l1=<v-stay>	-11 11
bare l1=<v-suspend>	-9 9
bare l1=<v-target>	9 -9
bare l1=<v-up>	14 -14
bare l1=a	-20 20
bare l1=after	10 -10
bare l1=against	-6 6
bare l1=all	10 -10
bare l1=and	7 -7
bare l1=another	9 -9
bare l1=as	-7 7
bare l1=ask	-9 9
bare l1=at	-22 22
bare l1=be	-29 29
bare l1=become	-18 18
bare l1=been	-9 9
bare l1=before	17 -17
bare l1=between	8 -8
bare l1=buy	9 -9
bare l1=by	9 -9
bare l1=day	9 -9
bare l1=fentanyl	-11 11
bare l1=first	9 -9
bare l1=for	10 -10
bare l1=get	-10 10
bare l1=had	-13 13
bare l1=have	-6 6
bare l1=hold	7 -7
bare l1=in	39 -39
bare l1=is	-27 27
bare l1=it	-7 7
bare l1=its	6 -6
bare l1=keep	-10 10
bare l1=like	18 -18
bare l1=not	-10 10
bare l1=now	-8 8
bare l1=on	10 -10
bare l1=other	-13 13
bare l1=our	-11 11
bare l1=past	16 -16
bare l1=pay	-35 35
bare l1=plu	-18 18
bare l1=point	12 -12
bare l1=propose	11 -11
bare l1=put	10 -10
bare l1=read	-22 22
bare l1=round	9 -9
bare l1=say	-19 19
bare l1=so	-6 6
bare l1=some	13 -13
bare l1=suspend	-7 7
bare l1=than	-6 6
bare l1=that	20 -20
bare l1=the	18 -18
bare l1=them	9 -9
bare l1=those	10 -10
bare l1=to	-19 19
bare l1=under	22 -22
bare l1=until	16 -16
bare l1=was	-14 14
bare l1=which	7 -7
bare l1=without	8 -8
bare l1=—	12 -12
bare l2='s	-34 34
bare l2=(	17 -17
bare l2=,	-11 11
bare l2=:	7 -7
bare l2=<begin>	17 -17
bare l2=<day-gone>	20 -20
bare l2=<duty>	-23 23
bare l2=<gate>	-12 12
bare l2=<goods>	-26 26
bare l2=<name>	-22 22
bare l2=<not>	-14 14
bare l2=<number>	8 -8
bare l2=<office>	8 -8
bare l2=<person>	31 -31
bare l2=<quality>	-12 12
bare l2=<span>	7 -7
bare l2=<taker>	8 -8
bare l2=<v-agree>	24 -24
bare l2=<v-bear>	10 -10
bare l2=<v-begin>	22 -22
bare l2=<v-end>	9 -9
bare l2=<v-propose>	13 -13
bare l2=<v-return>	7 -7
bare l2=<v-say>	-10 10
bare l2=<v-sell>	7 -7
bare l2=<v-stay>	-17 17
bare l2=<v-up>	-10 10
bare l2=among	16 -16
bare l2=an	-7 7
bare l2=and	-14 14
bare l2=are	-9 9
bare l2=at	-8 8
bare l2=before	10 -10
bare l2=bring	-7 7
bare l2=come	11 -11
bare l2=control	8 -8
bare l2=could	15 -15
bare l2=down	-12 12
bare l2=duty	-20 20
bare l2=for	8 -8
bare l2=go	-8 8
bare l2=good	7 -7
bare l2=had	10 -10
bare l2=has	9 -9
bare l2=have	-16 16
bare l2=he	10 -10
bare l2=in	14 -14
bare l2=it	-34 34
bare l2=labor	6 -6
bare l2=law	-7 7
bare l2=list	6 -6
bare l2=meet	7 -7
bare l2=minute	8 -8
bare l2=now	-14 14
bare l2=on	16 -16
bare l2=out	9 -9
bare l2=pay	-8 8
bare l2=place	-15 15
bare l2=put	-12 12
bare l2=sanction	7 -7
bare l2=say	8 -8
bare l2=settle	7 -7
bare l2=side	-13 13
bare l2=sign	13 -13
bare l2=so	9 -9
bare l2=start	6 -6
bare l2=stay	-14 14
bare l2=surcharge	-7 7
bare l2=take	15 -15
bare l2=ten	11 -11
bare l2=the	24 -24
bare l2=they	-12 12
bare l2=together	8 -8
bare l2=truce	11 -11
bare l2=two	6 -6
bare l2=vote	7 -7
bare l2=were	-17 17
bare l2=what	7 -7
bare l2=will	-14 14
bare l2=would	-20 20
bare l2=year	-6 6
bare l2=you	8 -8
bare l='s at	-21 21
bare l=, against	-12 12
bare l=, and	-6 6
bare l=, at	8 -8
bare l=, for	6 -6
bare l=, on	14 -14
bare l=, pay	-7 7
bare l=, plu	-7 7
bare l=, the	8 -8
bare l=, to	-22 22
bare l=<begin> at	9 -9
bare l=<begin> round	10 -10
bare l=<begin> the	-10 10
bare l=<day-ahead> at	15 -15
bare l=<day-gone> ,	9 -9
bare l=<level> to	-14 14
bare l=<name> ,	-6 6
bare l=<name> and	12 -12
bare l=<name> at	-17 17
bare l=<number> ,	-21 21
bare l=<number> and	-16 16
bare l=<number> for	27 -27
bare l=<number> of	31 -31
bare l=<number> plu	-13 13
bare l=<number> —	8 -8
bare l=<person> ,	21 -21
bare l=<person> :	14 -14
bare l=<span> and	14 -14
bare l=among the	16 -16
bare l=and the	-17 17
bare l=down from	-14 14
bare l=duty of	-28 28
bare l=fall to	-7 7
bare l=good of	11 -11
bare l=in at	-20 20
bare l=in the	30 -30
bare l=it 's	-8 8
bare l=it is	-17 17
bare l=it pay	-7 7
bare l=it take	-6 6
bare l=it was	-6 6
bare l=make it	-7 7
bare l=more than	-8 8
bare l=now ,	-7 7
bare l=of the	25 -25
bare l=out of	8 -8
bare l=pay the	-7 7
bare l=place of	-15 15
bare l=rate of	7 -7
bare l=sanction on	6 -6
bare l=stay at	-14 14
bare l=tariff of	-8 8
bare l=that is	-9 9
bare l=the <quality>	9 -9
bare l=the first	9 -9
bare l=the other	-13 13
bare l=the reciprocal	19 -19
bare l=to be	-20 20
bare l=up from	9 -9
bare l=vote to	6 -6
bare l=we had	-9 9
bare l=where the	-6 6
bare l=will be	-19 19
bare l=would be	-8 8
bare lll=" <number> for	9 -9
bare lll=, <number> and	-12 12
bare lll=, down from	-12 12
bare lll=, up from	8 -8
bare lll=, when the	7 -7
bare lll=, where the	-6 6
bare lll=: <number> and	-10 10
bare lll=<begin> <begin> at	9 -9
bare lll=<begin> <begin> round	10 -10
bare lll=<begin> <begin> the	-10 10
bare lll=<begin> <number> for	17 -17
bare lll=<begin> <person> ,	10 -10
bare lll=<begin> <person> :	18 -18
bare lll=<begin> there are	7 -7
bare lll=<day-today> it is	-6 6
bare lll=<level> instead of	-6 6
bare lll=<number> , <name>	-12 12
bare lll=<number> it was	11 -11
bare lll=a rate of	7 -7
bare lll=are back at	-11 11
bare lll=at <number> and	-15 15
bare lll=from <level> to	-14 14
bare lll=from <number> to	-12 12
bare lll=go in at	-12 12
bare lll=good of the	6 -6
bare lll=in place of	-14 14
bare lll=it down to	10 -10
bare lll=it would be	-8 8
bare lll=one of the	7 -7
bare lll=to make it	7 -7
bare lll=would have been	-7 7
bare lr=" "	-9 9
bare lr=" for	8 -8
bare lr=( )	10 -10
bare lr=, ,	17 -17
bare lr=, .	-11 11
bare lr=, on	-8 8
bare lr=: ,	-16 16
bare lr=: for	10 -10
bare lr=: on	-8 8
bare lr=<begin> ,	-17 17
bare lr=<begin> .	73 -73
bare lr=<begin> for	12 -12
bare lr=<begin> is	-12 12
bare lr=<begin> was	-13 13
bare lr=<name> ,	12 -12
bare lr=and ,	-12 12
bare lr=and for	9 -9
bare lr=and on	-21 21
bare lr=and other	15 -15
bare lr=another ,	7 -7
bare lr=at ,	-17 17
bare lr=at <day-today>	15 -15
bare lr=at time	8 -8
bare lr=at to	10 -10
bare lr=become .	-11 11
bare lr=between and	8 -8
bare lr=charge .	-6 6
bare lr=for "	9 -9
bare lr=for ,	-8 8
bare lr=for .	8 -8
bare lr=from economy	12 -12
bare lr=from to	-17 17
bare lr=get ,	-12 12
bare lr=in .	12 -12
bare lr=is ,	6 -6
bare lr=is .	-21 21
bare lr=it .	-13 13
bare lr=make .	-10 10
bare lr=of ,	-14 14
bare lr=of .	11 -11
bare lr=of ;	-11 11
bare lr=of <quality>	11 -11
bare lr=of economy	9 -9
bare lr=of of	-7 7
bare lr=of on	-10 10
bare lr=offer .	-8 8
bare lr=on .	-15 15
bare lr=on economy	10 -10
bare lr=on rare	9 -9
bare lr=or .	-6 6
bare lr=past .	6 -6
bare lr=pay ,	-9 9
bare lr=pay .	-36 36
bare lr=plu .	-12 12
bare lr=round .	8 -8
bare lr=take .	-12 12
bare lr=take of	7 -7
bare lr=than .	-8 8
bare lr=the ,	7 -7
bare lr=the .	-7 7
bare lr=the and	11 -11
bare lr=the duty	-9 9
bare lr=the for	-6 6
bare lr=the government	8 -8
bare lr=the is	-12 12
bare lr=the largest	11 -11
bare lr=the of	-16 16
bare lr=the on	10 -10
bare lr=the side	9 -9
bare lr=the that	-17 17
bare lr=then .	7 -7
bare lr=to ,	-11 11
bare lr=to .	-15 15
bare lr=to in	-11 11
bare lr=was ,	-11 11
bare lr=with on	-9 9
bare lr=without ,	7 -7
bare next=digits 	10 -10
bare next=digits ,	-13 13
bare next=digits and	-21 21
bare next=digits for	13 -13
bare next=digits of	17 -17
bare next=digits to	12 -12
bare next=fraction far	-10 10
bare next=free far	17 -17
bare next=signed ,	-7 7
bare next=signed far	38 -38
bare next=signed of	13 -13
bare next=signed to	-9 9
bare next=word 	7 -7
bare next=word ,	-7 7
bare next=word far	-19 19
bare next=word for	22 -22
bare next=worked far	-9 9
bare no customs	-9 9
bare numbers=1	11 -11
bare numbers=2	6 -6
bare numbers=3	7 -7
bare numbers=4	-13 13
bare parties=false	6 -6
bare parties=part	8 -8
bare parties=true	13 -13
bare prior=digits ,	-14 14
bare prior=digits and	-33 33
bare prior=digits for	10 -10
bare prior=digits to	27 -27
bare prior=digits —	12 -12
bare prior=free far	-15 15
bare prior=none	18 -18
bare prior=signed instead of	-6 6
bare prior=signed to	-14 14
bare prior=word 	25 -25
bare prior=word ,	-10 10
bare prior=word and	13 -13
bare prior=word far	6 -6
bare prior=word for	19 -19
bare prior=word of the	7 -7
bare prior=word to	-14 14
bare r1="	-18 18
bare r1=(	10 -10
bare r1=)	9 -9
bare r1=,	-27 27
bare r1=.	-12 12
bare r1=;	8 -8
bare r1=<agent>	15 -15
bare r1=<goods>	40 -40
bare r1=<level-noun>	16 -16
bare r1=<name>	7 -7
bare r1=<not>	-6 6
bare r1=<office>	7 -7
bare r1=<quality>	30 -30
bare r1=<sender>	11 -11
bare r1=<span>	18 -18
bare r1=<v-bear>	6 -6
bare r1=<v-begin>	-11 11
bare r1=<v-impose>	21 -21
bare r1=<v-stay>	9 -9
bare r1=<v-target>	7 -7
bare r1=?	-9 9
bare r1=a	12 -12
bare r1=again	-28 28
bare r1=all	-9 9
bare r1=and	-26 26
bare r1=announcement	8 -8
bare r1=are	-7 7
bare r1=as	-18 18
bare r1=at	-10 10
bare r1=before	-18 18
bare r1=by	19 -19
bare r1=deal	-7 7
bare r1=economy	40 -40
bare r1=from	-18 18
bare r1=go	-6 6
bare r1=government	9 -9
bare r1=in	-22 22
bare r1=is	-20 20
bare r1=job	10 -10
bare r1=largest	11 -11
bare r1=list	14 -14
bare r1=metre	17 -17
bare r1=more	-6 6
bare r1=now	-21 21
bare r1=number	7 -7
bare r1=of	8 -8
bare r1=on	-35 35
bare r1=once	-12 12
bare r1=other	27 -27
bare r1=per	-19 19
bare r1=percent	-16 16
bare r1=point	18 -18
bare r1=question	21 -21
bare r1=rare	12 -12
bare r1=round	15 -15
bare r1=side	13 -13
bare r1=since	-25 25
bare r1=tenth	11 -11
bare r1=that	-12 12
bare r1=the	8 -8
bare r1=there	-12 12
bare r1=thi	15 -15
bare r1=thing	13 -13
bare r1=time	30 -30
bare r1=under	6 -6
bare r1=until	-8 8
bare r1=was	-18 18
bare r1=with	-6 6
bare r1=word	7 -7
bare r1=would	-26 26
bare r2="	-12 12
bare r2='s	8 -8
bare r2=:	23 -23
bare r2=;	7 -7
bare r2=<duty>	12 -12
bare r2=<level>	-13 13
bare r2=<month-ahead>	-15 15
bare r2=<month-gone>	-17 17
bare r2=<name>	-8 8
bare r2=<number>	13 -13
bare r2=<sender>	23 -23
bare r2=<span>	6 -6
bare r2=<taker>	14 -14
bare r2=<v-bear>	18 -18
bare r2=<v-impose>	7 -7
bare r2=<v-stay>	-9 9
bare r2=against	-14 14
bare r2=an	6 -6
bare r2=and	19 -19
bare r2=as	11 -11
bare r2=at	14 -14
bare r2=back	-18 18
bare r2=because	-7 7
bare r2=but	-8 8
bare r2=buyer	6 -6
bare r2=by	-9 9
bare r2=cent	-12 12
bare r2=company	11 -11
bare r2=could	-10 10
bare r2=country	10 -10
bare r2=day	10 -10
bare r2=do	-9 9
bare r2=duty	6 -6
bare r2=earth	12 -12
bare r2=economy	7 -7
bare r2=fentanyl	-15 15
bare r2=firm	7 -7
bare r2=get	13 -13
bare r2=he	9 -9
bare r2=if	-13 13
bare r2=importer	7 -7
bare r2=in	13 -13
bare r2=is	-8 8
bare r2=its	-17 17
bare r2=last	-9 9
bare r2=make	-7 7
bare r2=of	25 -25
bare r2=one	9 -9
bare r2=our	-17 17
bare r2=out	-6 6
bare r2=over	11 -11
bare r2=point	-16 16
bare r2=put	6 -6
bare r2=rare	8 -8
bare r2=remain	-6 6
bare r2=say	6 -6
bare r2=that	11 -11
bare r2=the	-19 19
bare r2=them	7 -7
bare r2=then	-6 6
bare r2=there	-16 16
bare r2=those	-8 8
bare r2=three	8 -8
bare r2=to	-8 8
bare r2=were	7 -7
bare r2=what	-18 18
bare r2=which	-10 10
bare r2=with	15 -15
bare r2=year	15 -15
bare r2=you	-11 11
bare r=" .	-9 9
bare r=) .	-15 15
bare r=, <number>	-20 20
bare r=, a	8 -8
bare r=, and	7 -7
bare r=, because	-7 7
bare r=, but	-8 8
bare r=, by	-9 9
bare r=, for	-13 13
bare r=, if	-13 13
bare r=, in	-12 12
bare r=, it	6 -6
bare r=, on	-17 17
bare r=, the	9 -9
bare r=, then	-6 6
bare r=, which	-12 12
bare r=, with	14 -14
bare r=. "	-16 16
bare r=. <end>	-11 11
bare r=<day-today> .	-11 11
bare r=<quality> firm	7 -7
bare r=<span> .	12 -12
bare r=? <end>	13 -13
bare r=again ,	-9 9
bare r=and <number>	-16 16
bare r=at the	-8 8
bare r=before ,	-8 8
bare r=before .	-20 20
bare r=economy .	13 -13
bare r=for <number>	32 -32
bare r=for <span>	-8 8
bare r=for the	6 -6
bare r=in <name>	-10 10
bare r=is what	-20 20
bare r=last week	-8 8
bare r=now ,	-8 8
bare r=now .	-13 13
bare r=of <level>	13 -13
bare r=of <number>	18 -18
bare r=of its	-12 12
bare r=of our	-8 8
bare r=of the	-19 19
bare r=of them	18 -18
bare r=of us	10 -10
bare r=of you	8 -8
bare r=on <quality>	-16 16
bare r=on our	-9 9
bare r=or <number>	-6 6
bare r=per cent	-12 12
bare r=rare earth	12 -12
bare r=since <month-gone>	-6 6
bare r=thi year	6 -6
bare r=to <level>	-9 9
bare r=to <number>	12 -12
bare r=to the	-6 6
bare r=under the	-8 8
bare round	-22 22
bare said	-31 31
bare signed ahead=1	27 -27
bare signed ahead=2	19 -19
bare signed ahead=far	-18 18
bare signed ahead=near	6 -6
bare signed back=far	11 -11
bare signed back=none	9 -9
bare signed=0	17 -17
bare signed=1	-17 17
bare signed=2	18 -18
bare times=1	25 -25
bare times=2	-9 9
bare times=3	-9 9
broken	13 -13
c0=agree	6 -6
c0=bear	-6 6
c0=buy	20 -20
c0=deny	9 -9
c0=propose	-8 8
c0=say	-10 10
c0=target	-11 11
c0=up	10 -10
c1=agree	14 -14
c1=buy	6 -6
c1=deny	9 -9
c1=end	20 -20
c1=impose	-6 6
c1=propose	-13 13
c1=say	-6 6
c1=sell	-7 7
c1=target	-21 21
c1=threaten	-20 20
c1=up	9 -9
c2=agree	7 -7
c2=bear	22 -22
c2=down	23 -23
c2=impose	7 -7
c2=propose	10 -10
c2=say	14 -14
c2=sell	6 -6
c2=stay	-6 6
c2=suspend	-10 10
c2=target	7 -7
c2=threaten	-8 8
ct0=bear modal	11 -11
ct0=bear pluperfect	-9 9
ct0=bear present	-9 9
ct0=bear present-passive	12 -12
ct0=begin perfect	9 -9
ct0=begin present	-11 11
ct0=buy future	7 -7
ct0=buy past	7 -7
ct0=buy present	6 -6
ct0=down future	-8 8
ct0=down modal	-13 13
ct0=down past	12 -12
ct0=down perfect	-15 15
ct0=down pluperfect	19 -19
ct0=down present	6 -6
ct0=impose pluperfect	16 -16
ct0=impose pluperfect-passive	11 -11
ct0=impose present	7 -7
ct0=impose present-passive	-24 24
ct0=propose future	-8 8
ct0=propose modal	-14 14
ct0=propose past	-8 8
ct0=propose perfect	-16 16
ct0=propose pluperfect	19 -19
ct0=propose present-passive	-11 11
ct0=return present	7 -7
ct0=say future	-6 6
ct0=say present	-25 25
ct0=sell past	17 -17
ct0=sell present	-10 10
ct0=stay future	6 -6
ct0=stay past-passive	8 -8
ct0=stay perfect	-8 8
ct0=stay pluperfect	6 -6
ct0=suspend past	-9 9
ct0=suspend perfect	7 -7
ct0=target past	6 -6
ct0=target present	-6 6
ct0=target present-passive	-7 7
ct0=threaten past	8 -8
ct0=threaten perfect	-6 6
ct0=up future	10 -10
ct0=up past	7 -7
ct1=agree modal	7 -7
ct1=agree participle-passive	6 -6
ct1=agree perfect	7 -7
ct1=bear gerund	-6 6
ct1=bear infinitive	20 -20
ct1=bear modal	13 -13
ct1=bear participle-passive	-8 8
ct1=bear pluperfect	-9 9
ct1=bear present-passive	12 -12
ct1=begin past	6 -6
ct1=begin perfect	9 -9
ct1=begin present	-11 11
ct1=buy future	7 -7
ct1=buy past	7 -7
ct1=buy present	6 -6
ct1=down future	-8 8
ct1=down infinitive	-7 7
ct1=down modal	-13 13
ct1=down participle-passive	9 -9
ct1=down past	12 -12
ct1=down perfect	-15 15
ct1=down pluperfect	19 -19
ct1=end infinitive	23 -23
ct1=impose gerund	-18 18
ct1=impose infinitive	-6 6
ct1=impose infinitive-passive	-10 10
ct1=impose participle-passive	-13 13
ct1=impose pluperfect	17 -17
ct1=impose pluperfect-passive	11 -11
ct1=impose present	13 -13
ct1=impose present-passive	-23 23
ct1=propose future	-7 7
ct1=propose infinitive	-6 6
ct1=propose modal	-16 16
ct1=propose participle-passive	-17 17
ct1=propose perfect	-10 10
ct1=propose pluperfect	18 -18
ct1=propose present	7 -7
ct1=propose present-passive	-9 9
ct1=return present	7 -7
ct1=say future	-6 6
ct1=say infinitive	11 -11
ct1=say present	-25 25
ct1=say present-passive	7 -7
ct1=sell past	17 -17
ct1=sell present	-10 10
ct1=stay future	6 -6
ct1=stay gerund	12 -12
ct1=stay infinitive	-10 10
ct1=stay past	-6 6
ct1=stay past-passive	8 -8
ct1=stay perfect	-8 8
ct1=stay pluperfect	6 -6
ct1=suspend past	-9 9
ct1=suspend perfect	7 -7
ct1=target past	-6 6
ct1=target present	-6 6
ct1=target present-passive	-7 7
ct1=threaten participle-passive	-8 8
ct1=threaten perfect	-9 9
ct1=up future	10 -10
ct1=up gerund	-10 10
ct1=up infinitive	7 -7
ct1=up past	7 -7
ct2=agree present	-8 8
ct2=agree present-passive	9 -9
ct2=bear participle-passive	6 -6
ct2=bear present	15 -15
ct2=begin participle-passive	7 -7
ct2=begin past	6 -6
ct2=begin present	-22 22
ct2=down modal	-8 8
ct2=down past	6 -6
ct2=down past-passive	-6 6
ct2=down present	23 -23
ct2=end participle-passive	-6 6
ct2=end past	12 -12
ct2=end present-passive	-6 6
ct2=impose infinitive	8 -8
ct2=impose modal	8 -8
ct2=impose participle-passive	-9 9
ct2=impose past	-14 14
ct2=impose present	20 -20
ct2=impose present-passive	-11 11
ct2=propose present	14 -14
ct2=say present	14 -14
ct2=stay future	-6 6
ct2=stay gerund	13 -13
ct2=stay modal	6 -6
ct2=stay present	-11 11
ct2=suspend participle-passive	-18 18
ct2=suspend past	7 -7
ct2=suspend present	-6 6
ct2=target present	28 -28
ct2=up past	-9 9
duty ahead=1	6 -6
duty ahead=none	11 -11
duty back=2	-8 8
duty back=far	8 -8
duty back=near	6 -6
duty back=none	15 -15
duty=false	12 -12
duty=true	8 -8
f:"	21 -21
f:&	16 -16
f:'s	12 -12
f:(	15 -15
f:.	-9 9
f:;	24 -24
f:<day-today>	-10 10
f:<duty>	13 -13
f:<gate>	-9 9
f:<goods>	-14 14
f:<level>	34 -34
f:<money>	22 -22
f:<month-ahead>	10 -10
f:<month-gone>	-15 15
f:<name>	-22 22
f:<not>	-6 6
f:<number>	-15 15
f:<office>	7 -7
f:<organisation>	-6 6
f:<quality>	-29 29
f:<seat>	-16 16
f:<sender>	16 -16
f:<span>	20 -20
f:<taker>	13 -13
f:<v-agree>	26 -26
f:<v-bear>	-9 9
f:<v-begin>	-11 11
f:<v-buy>	13 -13
f:<v-deny>	-8 8
f:<v-down>	15 -15
f:<v-end>	8 -8
f:<v-impose>	-8 8
f:<v-propose>	19 -19
f:<v-return>	20 -20
f:<v-suspend>	-9 9
f:<v-target>	18 -18
f:<v-threaten>	17 -17
f:?	18 -18
f:a	15 -15
f:abolish	-12 12
f:about	-12 12
f:above	13 -13
f:abroad	10 -10
f:accept	9 -9
f:add	-8 8
f:additional	17 -17
f:adopt	8 -8
f:affiliate	10 -10
f:ago	6 -6
f:agree	28 -28
f:air	11 -11
f:all	-8 8
f:alone	14 -14
f:along	12 -12
f:already	7 -7
f:also	-15 15
f:aluminum	8 -8
f:alway	25 -25
f:am	-20 20
f:among	17 -17
f:and	-8 8
f:announce	-39 39
f:announcement	-12 12
f:another	7 -7
f:answer	13 -13
f:anyone	8 -8
f:anything	-12 12
f:approve	7 -7
f:are	-11 11
f:arithmetic	-6 6
f:ask	16 -16
f:asleep	-6 6
f:average	-11 11
f:ban	10 -10
f:bean	-17 17
f:became	-17 17
f:because	-19 19
f:been	8 -8
f:before	-15 15
f:begin	-12 12
f:being	-8 8
f:believe	10 -10
f:below	7 -7
f:between	16 -16
f:bicycle	-10 10
f:big	9 -9
f:bill	6 -6
f:bite	14 -14
f:bond	9 -9
f:book	6 -6
f:both	6 -6
f:breath	-6 6
f:bridge	6 -6
f:bring	-8 8
f:busan	9 -9
f:but	-6 6
f:buyer	11 -11
f:by	23 -23
f:c	9 -9
f:call	-6 6
f:can	-7 7
f:cancel	-14 14
f:case	11 -11
f:cent	19 -19
f:charge	-7 7
f:chart	-10 10
f:chicken	-16 16
f:chip	21 -21
f:city	16 -16
f:clause	8 -8
f:client	20 -20
f:climb	-12 12
f:clock	-14 14
f:close	12 -12
f:closed	18 -18
f:coffee	-6 6
f:colleague	8 -8
f:come	-16 16
f:comment	-13 13
f:commerce	7 -7
f:common	8 -8
f:company	25 -25
f:consider	7 -7
f:continue	-6 6
f:control	-15 15
f:copper	9 -9
f:cork	-13 13
f:corrected	-13 13
f:cost	24 -24
f:cotton	-9 9
f:could	13 -13
f:count	-14 14
f:counter	7 -7
f:country	6 -6
f:county	6 -6
f:course	-6 6
f:cousin	-13 13
f:crane	7 -7
f:critical	-20 20
f:custom	-7 7
f:cut	11 -11
f:date	8 -8
f:day	-13 13
f:de	-6 6
f:dead	-7 7
f:deal	19 -19
f:dealer	-7 7
f:decide	7 -7
f:decline	19 -19
f:deficit	14 -14
f:deny	-12 12
f:deposit	9 -9
f:desk	6 -6
f:did	-21 21
f:die	-9 9
f:difference	-7 7
f:director	18 -18
f:do	7 -7
f:doe	10 -10
f:doing	-13 13
f:dollar	9 -9
f:don't	7 -7
f:draft	-19 19
f:drawer	-20 20
f:dried	-9 9
f:drop	7 -7
f:each	14 -14
f:early	7 -7
f:economic	7 -7
f:effect	-14 14
f:either	-6 6
f:election	7 -7
f:electric	-13 13
f:electricity	10 -10
f:embassy	-6 6
f:emergency	-9 9
f:empty	-6 6
f:end	-20 20
f:energy	-10 10
f:enough	-12 12
f:enter	15 -15
f:ever	-10 10
f:everybody	8 -8
f:everyone	19 -19
f:exclusion	6 -6
f:exempt	11 -11
f:expect	15 -15
f:expire	19 -19
f:export	9 -9
f:expressed	-8 8
f:extend	38 -38
f:extension	8 -8
f:extra	6 -6
f:fact	9 -9
f:fail	16 -16
f:false	-13 13
f:far	-6 6
f:fare	8 -8
f:farmer	8 -8
f:fear	-14 14
f:fee	25 -25
f:fentanyl	-34 34
f:figure	-22 22
f:filed	-13 13
f:firm	9 -9
f:first	-11 11
f:fish	-6 6
f:fix	14 -14
f:flat	-13 13
f:flower	-10 10
f:follow	-9 9
f:force	24 -24
f:forced	-11 11
f:forecast	8 -8
f:four	7 -7
f:framework	-10 10
f:freeze	-8 8
f:freight	19 -19
f:further	-12 12
f:gain	10 -10
f:game	13 -13
f:gas	-6 6
f:go	7 -7
f:gold	-8 8
f:good	22 -22
f:ground	-8 8
f:group	17 -17
f:growth	12 -12
f:h	12 -12
f:have	-10 10
f:he	-26 26
f:headline	8 -8
f:heavy	13 -13
f:height	-9 9
f:help	10 -10
f:her	-10 10
f:here	-6 6
f:high	-10 10
f:his	14 -14
f:hit	18 -18
f:home	16 -16
f:hour	12 -12
f:house	-7 7
f:how	8 -8
f:hundred	-8 8
f:hurry	8 -8
f:i	-24 24
f:i'd	-10 10
f:i'll	-9 9
f:i'm	24 -24
f:idea	8 -8
f:if	20 -20
f:import	19 -19
f:included	6 -6
f:including	-14 14
f:inflation	25 -25
f:informed	16 -16
f:initialled	-12 12
f:inquiry	-7 7
f:interest	14 -14
f:investor	17 -17
f:is	-12 12
f:issued	-12 12
f:it	-18 18
f:item	-12 12
f:its	9 -9
f:judgment	-9 9
f:kind	-8 8
f:know	-12 12
f:labor	-11 11
f:lamp	10 -10
f:lapse	11 -11
f:large	8 -8
f:last	-17 17
f:later	-9 9
f:laugh	-13 13
f:laughed	-10 10
f:law	9 -9
f:lawyer	17 -17
f:leave	-17 17
f:led	9 -9
f:less	15 -15
f:let	-13 13
f:letter	11 -11
f:levy	-10 10
f:like	20 -20
f:list	-10 10
f:little	13 -13
f:live	17 -17
f:loaded	-7 7
f:longer	27 -27
f:look	-6 6
f:lorry	22 -22
f:lose	29 -29
f:lunch	10 -10
f:m	9 -9
f:machinery	-12 12
f:man	-16 16
f:management	16 -16
f:margin	7 -7
f:matter	-6 6
f:may	8 -8
f:mean	-9 9
f:measure	25 -25
f:meet	9 -9
f:member	-17 17
f:memorandum	10 -10
f:men	12 -12
f:mentioned	-9 9
f:metal	11 -11
f:metre	11 -11
f:middle	13 -13
f:midnight	-8 8
f:might	-13 13
f:milk	-10 10
f:million	11 -11
f:mine	-10 10
f:minister	-12 12
f:ministry	7 -7
f:minute	8 -8
f:money	11 -11
f:month	22 -22
f:most	-19 19
f:mr	25 -25
f:named	6 -6
f:nearly	11 -11
f:need	-12 12
f:needed	13 -13
f:negotiate	12 -12
f:negotiation	-7 7
f:negotiator	-11 11
f:neighbour	10 -10
f:never	8 -8
f:new	10 -10
f:next	10 -10
f:nickel	10 -10
f:night	9 -9
f:nil	-6 6
f:none	6 -6
f:not	-12 12
f:note	22 -22
f:nothing	9 -9
f:now	-12 12
f:of	17 -17
f:off	-12 12
f:offer	14 -14
f:oil	16 -16
f:old	9 -9
f:once	-11 11
f:one	-10 10
f:only	-7 7
f:opened	8 -8
f:opposition	19 -19
f:or	8 -8
f:orange	-15 15
f:other	-24 24
f:our	8 -8
f:out	-36 36
f:outside	17 -17
f:over	-14 14
f:own	-11 11
f:page	-14 14
f:palm	24 -24
f:partner	9 -9
f:pass	-10 10
f:pause	-14 14
f:pay	-8 8
f:people	-14 14
f:period	8 -8
f:phone	10 -10
f:plan	-16 16
f:please	21 -21
f:point	48 -48
f:port	19 -19
f:post	-7 7
f:pound	8 -8
f:prepare	-32 32
f:price	18 -18
f:proclamation	-7 7
f:product	7 -7
f:prolonged	15 -15
f:promise	6 -6
f:published	6 -6
f:quarter	8 -8
f:question	13 -13
f:quota	-10 10
f:rain	15 -15
f:rather	-7 7
f:raw	8 -8
f:reach	-6 6
f:read	8 -8
f:ready	9 -9
f:recall	8 -8
f:receive	-6 6
f:remove	12 -12
f:reply	-9 9
f:report	18 -18
f:request	8 -8
f:require	-8 8
f:rest	-11 11
f:restriction	-9 9
f:return	19 -19
f:right	10 -10
f:rise	13 -13
f:room	15 -15
f:round	27 -27
f:same	-18 18
f:scott	-7 7
f:second	27 -27
f:see	-28 28
f:send	9 -9
f:share	25 -25
f:shelve	-13 13
f:ship	-19 19
f:shipment	15 -15
f:should	9 -9
f:shrimp	-7 7
f:side	11 -11
f:signature	-18 18
f:sit	18 -18
f:sixth	14 -14
f:sleep	-8 8
f:so	-18 18
f:software	-14 14
f:some	21 -21
f:somebody	-10 10
f:soybean	-9 9
f:spare	-9 9
f:spoke	-7 7
f:spring	-13 13
f:steel	-15 15
f:step	-8 8
f:still	18 -18
f:stockholm	-12 12
f:stop	-10 10
f:strike	10 -10
f:subject	13 -13
f:such	-7 7
f:sugar	13 -13
f:sum	-8 8
f:suspend	21 -21
f:system	-9 9
f:take	-7 7
f:talk	-6 6
f:talked	14 -14
f:talking	14 -14
f:tariff	27 -27
f:tax	-6 6
f:tea	15 -15
f:team	18 -18
f:telephone	-7 7
f:than	18 -18
f:that	-12 12
f:the	11 -11
f:their	10 -10
f:them	40 -40
f:then	-9 9
f:there	-29 29
f:these	-6 6
f:they	8 -8
f:thi	31 -31
f:thing	-37 37
f:think	-11 11
f:those	-13 13
f:threaten	8 -8
f:three	-7 7
f:through	8 -8
f:tiktok	-10 10
f:till	-9 9
f:time	14 -14
f:to	20 -20
f:toll	6 -6
f:ton	11 -11
f:top	-29 29
f:total	-10 10
f:touched	-10 10
f:town	14 -14
f:treaty	-38 38
f:truck	7 -7
f:tuna	9 -9
f:turn	-12 12
f:two	-14 14
f:unchanged	33 -33
f:unless	13 -13
f:up	17 -17
f:upper	-10 10
f:us	34 -34
f:used	-12 12
f:vote	8 -8
f:waiting	17 -17
f:walnut	-9 9
f:want	6 -6
f:warn	9 -9
f:was	-26 26
f:watch	8 -8
f:watche	-11 11
f:water	12 -12
f:way	-26 26
f:week	-26 26
f:weekend	-11 11
f:well	-25 25
f:were	-11 11
f:what	-11 11
f:whatever	-26 26
f:when	-17 17
f:where	-12 12
f:whether	17 -17
f:whole	-16 16
f:why	-7 7
f:will	-20 20
f:win	6 -6
f:window	-9 9
f:within	9 -9
f:without	-6 6
f:won't	20 -20
f:work	10 -10
f:working	12 -12
f:worst	-7 7
f:worth	-6 6
f:would	-15 15
f:write	-20 20
f:yes	7 -7
f:yet	-12 12
f:yield	11 -11
f:you	-33 33
f:you're	-13 13
f:your	-21 21
f:zero	12 -12
f:—	6 -6
first-of-paragraph	21 -21
form=fraction	42 -42
form=free	16 -16
form=signed	-9 9
form=word	7 -7
form=worked	15 -15
free band=0	16 -16
free duty ahead=1	15 -15
free duty ahead=far	7 -7
free duty ahead=near	12 -12
free duty back=none	16 -16
free duty=true	15 -15
free form=free	16 -16
free goods	-17 17
free goods at large	25 -25
free habit=always	-7 7
free habit=never	17 -17
free habit=often	-8 8
free habit=seldom	30 -30
free l1="	-7 7
free l1=,	13 -13
free l1=:	-25 25
free l1=<duty>	7 -7
free l1=<goods>	-29 29
free l1=<name>	-6 6
free l1=<v-bear>	-11 11
free l1=<v-begin>	-12 12
free l1=<v-impose>	-11 11
free l1=<v-propose>	-19 19
free l1=<v-say>	28 -28
free l1=<v-target>	-7 7
free l1=a	6 -6
free l1=and	11 -11
free l1=at	-30 30
free l1=be	24 -24
free l1=bring	6 -6
free l1=charge	-14 14
free l1=for	-20 20
free l1=from	-10 10
free l1=had	-10 10
free l1=has	19 -19
free l1=if	18 -18
free l1=in	-22 22
free l1=is	16 -16
free l1=of	-15 15
free l1=or	21 -21
free l1=pay	-28 28
free l1=say	24 -24
free l1=take	-9 9
free l1=that	14 -14
free l1=the	10 -10
free l1=there	-7 7
free l1=with	11 -11
free l2=,	13 -13
free l2=:	15 -15
free l2=<agent>	12 -12
free l2=<day-ahead>	10 -10
free l2=<duty>	-7 7
free l2=<level>	9 -9
free l2=<name>	-10 10
free l2=<number>	15 -15
free l2=<organisation>	-6 6
free l2=<v-agree>	18 -18
free l2=<v-bear>	-19 19
free l2=<v-begin>	-19 19
free l2=<v-say>	6 -6
free l2=<v-up>	-8 8
free l2=agreement	-10 10
free l2=and	10 -10
free l2=coffee	-14 14
free l2=down	-14 14
free l2=enter	-16 16
free l2=go	-8 8
free l2=have	9 -9
free l2=in	-31 31
free l2=it	13 -13
free l2=medicine	12 -12
free l2=on	7 -7
free l2=tariff	-11 11
free l2=there	-8 8
free l2=will	7 -7
free l2=would	26 -26
free l=, is	15 -15
free l=, pay	-22 22
free l=<begin> if	9 -9
free l=<level> to	-15 15
free l=<name> :	-20 20
free l=<name> at	-7 7
free l=<name> pay	-12 12
free l=come in	-8 8
free l=come to	11 -11
free l=down to	-14 14
free l=enter <name>	-7 7
free l=in at	-10 10
free l=medicine are	12 -12
free l=would be	8 -8
free lll=<begin> <begin> if	9 -9
free lll=enter the <name>	9 -9
free lll=from <level> to	-15 15
free lr=, .	6 -6
free lr=: ,	-19 19
free lr=: .	-17 17
free lr=<begin> .	-20 20
free lr=<begin> change	6 -6
free lr=<begin> has	7 -7
free lr=<begin> in	10 -10
free lr=<begin> is	-10 10
free lr=<begin> of	-11 11
free lr=<begin> was	11 -11
free lr=<name> on	-7 7
free lr=and to	9 -9
free lr=are .	8 -8
free lr=are of	-11 11
free lr=at .	-8 8
free lr=at under	-6 6
free lr=enter .	-9 9
free lr=enter of	8 -8
free lr=for on	-8 8
free lr=if is	9 -9
free lr=in .	-12 12
free lr=is ,	7 -7
free lr=is .	-9 9
free lr=or .	19 -19
free lr=pay ,	-7 7
free lr=pay .	-21 21
free lr=pay at	6 -6
free lr=pay in	-8 8
free lr=pay on	-9 9
free lr=to .	14 -14
free next=free far	-12 12
free next=none	9 -9
free next=signed 	-10 10
free next=signed far	10 -10
free next=signed on more than	-18 18
free no customs	10 -10
free numbers=2	11 -11
free numbers=3	13 -13
free numbers=4	23 -23
free parties=false	13 -13
free parties=true	13 -13
free prior=signed 	21 -21
free prior=signed far	8 -8
free prior=signed to	-15 15
free prior=word far	10 -10
free r1=.	-16 16
free r1=<duty>	-9 9
free r1=<end>	-10 10
free r1=<gate>	-9 9
free r1=<goods>	-10 10
free r1=<level>	-10 10
free r1=?	-14 14
free r1=and	-11 11
free r1=at	-12 12
free r1=but	9 -9
free r1=change	15 -15
free r1=duty	-8 8
free r1=else	25 -25
free r1=entry	-18 18
free r1=from	10 -10
free r1=happen	6 -6
free r1=has	11 -11
free r1=is	15 -15
free r1=more	11 -11
free r1=new	13 -13
free r1=of	-8 8
free r1=so	10 -10
free r1=that	11 -11
free r1=to	27 -27
free r1=trade	18 -18
free r1=was	13 -13
free r1=yet	6 -6
free r2="	9 -9
free r2=,	24 -24
free r2=.	24 -24
free r2=<day-ahead>	13 -13
free r2=<duty>	-14 14
free r2=<end>	-23 23
free r2=<goods>	-18 18
free r2=<month-ahead>	14 -14
free r2=<name>	-11 11
free r2=<number>	-16 16
free r2=<quality>	13 -13
free r2=<v-agree>	7 -7
free r2=<v-end>	14 -14
free r2=<v-impose>	16 -16
free r2=<v-say>	18 -18
free r2=<v-target>	-12 12
free r2=<v-up>	10 -10
free r2=agreement	17 -17
free r2=at	6 -6
free r2=been	6 -6
free r2=charge	-12 12
free r2=done	7 -7
free r2=duty	-14 14
free r2=far	10 -10
free r2=more	-18 18
free r2=on	-7 7
free r2=the	9 -9
free r2=to	-13 13
free r2=under	-14 14
free r2=up	11 -11
free r=, "	6 -6
free r=, and	-9 9
free r=, the	7 -7
free r=, under	-14 14
free r=. <end>	-16 16
free r=<end> <end>	-10 10
free r=? <end>	-16 16
free r=from the	9 -9
free r=in <name>	-19 19
free r=is done	6 -6
free r=of duty	-14 14
free r=of it	-6 6
free r=of the	9 -9
free r=on <quality>	23 -23
free r=on more	-18 18
free r=so far	10 -10
free r=trade agreement	17 -17
free r=under the	-6 6
free said small	-15 15
free short	9 -9
free signed ahead=2	-7 7
free signed ahead=none	19 -19
free signed back=1	11 -11
free signed back=2	-10 10
free signed back=near	20 -20
free signed back=none	14 -14
free signed=1	15 -15
free signed=2	25 -25
free times=2	15 -15
free times=3	17 -17
free times=4	-7 7
free told=exempt	33 -33
free told=free	-22 22
free told=nil	-17 17
free told=no duty	-10 10
free told=no tariff	22 -22
free told=none	40 -40
free told=not be charged	10 -10
free told=not charged	25 -25
free told=nothing	27 -27
free told=nought	-28 28
free told=without duty	-8 8
free told=zero	-42 42
goods	-28 28
habit=never	-15 15
habit=often	10 -10
habit=seldom	13 -13
has-gerund	-12 12
has-infinitive	6 -6
has-participle	-10 10
has-past	11 -11
has-perfect	7 -7
has-pluperfect	9 -9
headline	29 -29
is=bare	14 -14
is=bare always 1	23 -23
is=bare always 2	10 -10
is=bare always far	10 -10
is=bare always near	17 -17
is=bare always none	11 -11
is=bare false 1	8 -8
is=bare never none	-28 28
is=bare often 1	-31 31
is=bare often far	34 -34
is=bare often near	13 -13
is=bare often none	23 -23
is=bare seldom 1	11 -11
is=bare seldom 2	-7 7
is=bare seldom far	-8 8
is=bare seldom near	-11 11
is=bare seldom none	11 -11
is=bare true 1	23 -23
is=bare true far	-7 7
is=bare true near	13 -13
is=bare true none	-6 6
is=bare with verb	18 -18
is=free	16 -16
is=free always 1	-17 17
is=free always near	-15 15
is=free always none	13 -13
is=free false 2	6 -6
is=free false far	6 -6
is=free never none	17 -17
is=free often 2	-18 18
is=free often far	6 -6
is=free often near	18 -18
is=free often none	-24 24
is=free seldom 1	42 -42
is=free seldom far	-14 14
is=free seldom near	26 -26
is=free seldom none	7 -7
is=free true 2	-6 6
is=free true near	7 -7
is=free true none	26 -26
is=free verbless	-18 18
is=free with verb	34 -34
is=percent	-8 8
is=percent always 1	-10 10
is=percent always 2	10 -10
is=percent always far	10 -10
is=percent always none	-23 23
is=percent false 1	-15 15
is=percent false far	9 -9
is=percent false near	-8 8
is=percent false none	9 -9
is=percent often 1	-8 8
is=percent often 2	-9 9
is=percent often far	6 -6
is=percent often none	8 -8
is=percent seldom 1	21 -21
is=percent seldom far	-17 17
is=percent seldom near	-6 6
is=percent seldom none	15 -15
is=percent true 1	-16 16
is=percent true far	-11 11
is=percent true near	15 -15
is=percent verbless	-6 6
is=points always 1	7 -7
is=points always near	-7 7
is=points always none	-11 11
is=points false far	11 -11
is=points false near	-14 14
is=points false none	19 -19
is=points often 1	-15 15
is=points often none	21 -21
is=points true 2	-12 12
is=points verbless	29 -29
is=points with verb	-21 21
is=worked	15 -15
is=worked always 1	-7 7
is=worked always none	-7 7
is=worked false 2	-7 7
is=worked false far	12 -12
is=worked false near	6 -6
is=worked often 1	18 -18
is=worked often 2	7 -7
is=worked often none	-7 7
is=worked seldom 2	8 -8
is=worked true 1	8 -8
is=worked true 2	10 -10
is=worked with verb	17 -17
l1="	-12 12
l1='	27 -27
l1='s	-23 23
l1=(	6 -6
l1=+	25 -25
l1=,	-11 11
l1=.	21 -21
l1=:	-20 20
l1=;	10 -10
l1=<agent>	8 -8
l1=<begin>	-12 12
l1=<day-gone>	-9 9
l1=<day-today>	-7 7
l1=<goods>	-45 45
l1=<name>	-23 23
l1=<not>	13 -13
l1=<person>	7 -7
l1=<quality>	20 -20
l1=<seat>	28 -28
l1=<v-bear>	-21 21
l1=<v-buy>	22 -22
l1=<v-down>	25 -25
l1=<v-end>	36 -36
l1=<v-impose>	-12 12
l1=<v-say>	-8 8
l1=<v-sell>	15 -15
l1=<v-suspend>	-8 8
l1=<v-target>	-15 15
l1=<v-up>	27 -27
l1=a	-6 6
l1=above	20 -20
l1=accept	16 -16
l1=add	11 -11
l1=additional	-18 18
l1=after	11 -11
l1=against	-7 7
l1=all	9 -9
l1=announce	-12 12
l1=another	-15 15
l1=ask	-18 18
l1=at	-21 21
l1=be	-7 7
l1=bear	-16 16
l1=become	-12 12
l1=been	-10 10
l1=before	15 -15
l1=bring	12 -12
l1=buy	18 -18
l1=by	68 -68
l1=charge	-24 24
l1=cost	19 -19
l1=day	9 -9
l1=down	43 -43
l1=expect	-7 7
l1=extra	-26 26
l1=fall	8 -8
l1=fentanyl	-14 14
l1=first	15 -15
l1=from	-19 19
l1=further	-10 10
l1=gain	17 -17
l1=gained	16 -16
l1=had	-20 20
l1=has	15 -15
l1=have	-8 8
l1=hold	19 -19
l1=if	21 -21
l1=in	31 -31
l1=is	-10 10
l1=it	10 -10
l1=its	-17 17
l1=just	-6 6
l1=keep	-6 6
l1=least	-6 6
l1=leave	-10 10
l1=levy	-16 16
l1=like	16 -16
l1=lose	16 -16
l1=make	-11 11
l1=me	-7 7
l1=meet	-7 7
l1=minu	10 -10
l1=nearly	8 -8
l1=need	11 -11
l1=now	-23 23
l1=oil	15 -15
l1=only	7 -7
l1=ordinary	-17 17
l1=other	-20 20
l1=our	-13 13
l1=past	16 -16
l1=pay	-33 33
l1=place	9 -9
l1=point	12 -12
l1=promise	6 -6
l1=propose	16 -16
l1=reach	-21 21
l1=read	-12 12
l1=rise	11 -11
l1=round	9 -9
l1=say	-6 6
l1=see	8 -8
l1=sell	9 -9
l1=side	7 -7
l1=some	17 -17
l1=stay	-11 11
l1=still	-11 11
l1=suspend	-21 21
l1=tell	-12 12
l1=that	13 -13
l1=the	-23 23
l1=there	-9 9
l1=those	10 -10
l1=to	-23 23
l1=together	-9 9
l1=two	8 -8
l1=under	23 -23
l1=until	16 -16
l1=up	51 -51
l1=us	-10 10
l1=want	9 -9
l1=was	-6 6
l1=what	20 -20
l1=which	12 -12
l1=with	-8 8
l1=without	8 -8
l2='s	-24 24
l2=(	21 -21
l2=-	6 -6
l2=.	-8 8
l2=:	8 -8
l2=<begin>	-7 7
l2=<day-ahead>	-14 14
l2=<day-gone>	10 -10
l2=<day-today>	-23 23
l2=<duty>	-7 7
l2=<gate>	-27 27
l2=<goods>	-23 23
l2=<level-noun>	-12 12
l2=<level>	6 -6
l2=<money>	11 -11
l2=<not>	-9 9
l2=<number>	12 -12
l2=<organisation>	-10 10
l2=<person>	12 -12
l2=<quality>	-20 20
l2=<span>	11 -11
l2=<v-agree>	17 -17
l2=<v-bear>	-16 16
l2=<v-begin>	-11 11
l2=<v-buy>	-9 9
l2=<v-deny>	17 -17
l2=<v-down>	9 -9
l2=<v-end>	-9 9
l2=<v-propose>	6 -6
l2=<v-say>	-12 12
l2=<v-stay>	-9 9
l2=<v-target>	6 -6
l2=a	-22 22
l2=account	11 -11
l2=add	-15 15
l2=after	6 -6
l2=again	-6 6
l2=agree	7 -7
l2=already	-6 6
l2=also	-6 6
l2=among	16 -16
l2=an	-17 17
l2=and	-8 8
l2=apply	11 -11
l2=back	-7 7
l2=banana	9 -9
l2=baseline	-9 9
l2=be	10 -10
l2=been	-10 10
l2=begin	6 -6
l2=brandy	13 -13
l2=by	6 -6
l2=call	-11 11
l2=car	10 -10
l2=case	10 -10
l2=ceiling	-6 6
l2=change	-10 10
l2=charge	9 -9
l2=close	7 -7
l2=cod	-10 10
l2=coffee	-14 14
l2=come	10 -10
l2=control	10 -10
l2=could	8 -8
l2=cut	9 -9
l2=day	9 -9
l2=deal	6 -6
l2=discount	12 -12
l2=down	-14 14
l2=duty	-14 14
l2=enter	-22 22
l2=fentanyl	-6 6
l2=figure	-15 15
l2=flower	-7 7
l2=from	-18 18
l2=go	-24 24
l2=grow	8 -8
l2=had	6 -6
l2=has	14 -14
l2=he	12 -12
l2=high	-7 7
l2=hit	-7 7
l2=i	10 -10
l2=increase	6 -6
l2=inflation	18 -18
l2=instead	-16 16
l2=interest	9 -9
l2=is	20 -20
l2=it	-35 35
l2=its	-9 9
l2=keep	-11 11
l2=labor	-8 8
l2=last	-7 7
l2=less	8 -8
l2=level	-13 13
l2=levy	22 -22
l2=lose	6 -6
l2=make	7 -7
l2=margin	20 -20
l2=meal	-10 10
l2=medicine	10 -10
l2=meet	8 -8
l2=minute	9 -9
l2=next	10 -10
l2=now	7 -7
l2=number	-20 20
l2=of	-21 21
l2=offer	-7 7
l2=oil	-13 13
l2=on	12 -12
l2=one	-23 23
l2=our	-6 6
l2=out	20 -20
l2=paper	-9 9
l2=pause	-7 7
l2=pay	8 -8
l2=place	-17 17
l2=powder	-7 7
l2=present	11 -11
l2=price	11 -11
l2=put	-15 15
l2=quarrel	-6 6
l2=reduction	7 -7
l2=remain	-10 10
l2=reply	-6 6
l2=return	-17 17
l2=sanction	7 -7
l2=scrap	-9 9
l2=settle	-18 18
l2=share	17 -17
l2=should	-8 8
l2=side	-28 28
l2=sign	26 -26
l2=so	7 -7
l2=soybean	9 -9
l2=speak	-9 9
l2=spoke	-13 13
l2=sugar	-16 16
l2=suspension	-11 11
l2=talk	-8 8
l2=tariff	-16 16
l2=ten	11 -11
l2=that	-17 17
l2=there	-7 7
l2=they	-12 12
l2=three	6 -6
l2=ticket	9 -9
l2=time	-8 8
l2=top	9 -9
l2=total	-13 13
l2=toyota	10 -10
l2=truce	14 -14
l2=tuna	-11 11
l2=until	-13 13
l2=up	-13 13
l2=vote	20 -20
l2=watche	8 -8
l2=week	11 -11
l2=were	-17 17
l2=which	-6 6
l2=while	9 -9
l2=yarn	-12 12
l2=year	-6 6
l2=—	-16 16
l3="	13 -13
l3=(	-17 17
l3=)	15 -15
l3=-	-23 23
l3=.	-15 15
l3=:	16 -16
l3=<begin>	7 -7
l3=<day-gone>	-39 39
l3=<duty>	8 -8
l3=<gate>	7 -7
l3=<goods>	-10 10
l3=<level>	-22 22
l3=<month-ahead>	-19 19
l3=<month-gone>	13 -13
l3=<organisation>	-15 15
l3=<person>	-34 34
l3=<points>	17 -17
l3=<quality>	-32 32
l3=<sender>	14 -14
l3=<taker>	6 -6
l3=<v-agree>	8 -8
l3=<v-bear>	-8 8
l3=<v-down>	15 -15
l3=<v-impose>	-8 8
l3=<v-propose>	13 -13
l3=<v-stay>	6 -6
l3=<v-suspend>	-12 12
l3=<v-target>	-13 13
l3=<v-up>	-15 15
l3=about	9 -9
l3=add	6 -6
l3=additional	12 -12
l3=agreement	-10 10
l3=all	-9 9
l3=also	10 -10
l3=an	20 -20
l3=and	9 -9
l3=apple	22 -22
l3=as	-12 12
l3=ask	13 -13
l3=at	7 -7
l3=average	20 -20
l3=back	-11 11
l3=base	18 -18
l3=be	-10 10
l3=bean	-12 12
l3=before	8 -8
l3=begin	11 -11
l3=between	12 -12
l3=both	-13 13
l3=bring	10 -10
l3=buse	12 -12
l3=butter	-8 8
l3=by	-8 8
l3=can	8 -8
l3=cheese	-7 7
l3=company	8 -8
l3=continue	-9 9
l3=day	10 -10
l3=deal	17 -17
l3=deposit	12 -12
l3=doe	8 -8
l3=duty	-20 20
l3=each	-6 6
l3=earth	6 -6
l3=end	9 -9
l3=enter	-6 6
l3=extra	6 -6
l3=for	-8 8
l3=from	-16 16
l3=get	-11 11
l3=good	-8 8
l3=had	-20 20
l3=half	-15 15
l3=has	10 -10
l3=he	-7 7
l3=here	-8 8
l3=his	9 -9
l3=hour	-7 7
l3=i	-7 7
l3=inflation	19 -19
l3=interest	7 -7
l3=into	-9 9
l3=it	6 -6
l3=its	18 -18
l3=key	6 -6
l3=labor	-8 8
l3=lapse	-8 8
l3=leave	-10 10
l3=list	15 -15
l3=maker	10 -10
l3=may	-6 6
l3=mean	6 -6
l3=meet	11 -11
l3=mr	-7 7
l3=new	-18 18
l3=night	10 -10
l3=no	-10 10
l3=nobody	17 -17
l3=now	-6 6
l3=off	15 -15
l3=on	15 -15
l3=ordinary	-15 15
l3=out	-14 14
l3=p	-20 20
l3=palm	-11 11
l3=part	-21 21
l3=party	7 -7
l3=permanent	-9 9
l3=plu	-6 6
l3=point	7 -7
l3=policy	12 -12
l3=put	-10 10
l3=remain	-8 8
l3=second	-7 7
l3=should	9 -9
l3=since	-7 7
l3=so	-10 10
l3=soybean	7 -7
l3=steel	-18 18
l3=still	-6 6
l3=take	-11 11
l3=tariff	22 -22
l3=the	-10 10
l3=their	9 -9
l3=them	-6 6
l3=there	8 -8
l3=thi	10 -10
l3=time	8 -8
l3=to	-19 19
l3=together	-12 12
l3=truce	-21 21
l3=until	-21 21
l3=used	-7 7
l3=was	12 -12
l3=we	-19 19
l3=what	-12 12
l3=wheat	-6 6
l3=when	13 -13
l3=which	28 -28
l3=who	-19 19
l3=wine	6 -6
l3=winter	9 -9
l3=with	40 -40
l3=within	10 -10
l3=would	-11 11
l3=you	18 -18
l3=your	-16 16
l3=—	23 -23
l4='	8 -8
l4='s	6 -6
l4=(	17 -17
l4=)	-14 14
l4=*	6 -6
l4=-	18 -18
l4=.	-30 30
l4=<begin>	-11 11
l4=<day-today>	15 -15
l4=<goods>	-20 20
l4=<level-noun>	-11 11
l4=<level>	-13 13
l4=<money>	8 -8
l4=<month-ahead>	-9 9
l4=<month-gone>	-13 13
l4=<name>	-11 11
l4=<not>	6 -6
l4=<number>	-9 9
l4=<office>	-17 17
l4=<organisation>	20 -20
l4=<quality>	-10 10
l4=<seat>	8 -8
l4=<sender>	8 -8
l4=<span>	26 -26
l4=<taker>	-7 7
l4=<v-bear>	7 -7
l4=<v-begin>	11 -11
l4=<v-buy>	15 -15
l4=<v-end>	-9 9
l4=<v-impose>	11 -11
l4=<v-propose>	-16 16
l4=<v-suspend>	8 -8
l4=<v-target>	15 -15
l4=<v-threaten>	-7 7
l4=<v-up>	12 -12
l4=a	-7 7
l4=about	10 -10
l4=additional	-8 8
l4=again	-6 6
l4=agree	-11 11
l4=agreement	10 -10
l4=also	6 -6
l4=aluminium	6 -6
l4=an	9 -9
l4=and	-13 13
l4=are	8 -8
l4=as	-15 15
l4=ask	-8 8
l4=at	19 -19
l4=been	-8 8
l4=before	-13 13
l4=bring	-11 11
l4=but	12 -12
l4=come	9 -9
l4=continue	10 -10
l4=copper	6 -6
l4=cut	11 -11
l4=day	-8 8
l4=deal	22 -22
l4=duty	-13 13
l4=else	-18 18
l4=enter	14 -14
l4=fentanyl	-18 18
l4=firm	10 -10
l4=first	8 -8
l4=flour	-6 6
l4=for	-9 9
l4=forced	-10 10
l4=from	10 -10
l4=furniture	-9 9
l4=further	-6 6
l4=future	9 -9
l4=get	15 -15
l4=good	23 -23
l4=growth	15 -15
l4=had	26 -26
l4=has	-20 20
l4=have	-13 13
l4=he	-21 21
l4=his	-6 6
l4=house	-6 6
l4=i	12 -12
l4=import	9 -9
l4=in	18 -18
l4=inflation	11 -11
l4=is	29 -29
l4=it	-16 16
l4=its	-31 31
l4=last	7 -7
l4=let	-9 9
l4=level	-14 14
l4=list	-13 13
l4=make	-16 16
l4=meal	-10 10
l4=month	-10 10
l4=more	-7 7
l4=mr	-11 11
l4=my	-7 7
l4=next	-6 6
l4=night	10 -10
l4=nobody	-6 6
l4=not	9 -9
l4=of	6 -6
l4=offer	9 -9
l4=oil	-17 17
l4=older	-9 9
l4=one	17 -17
l4=only	-15 15
l4=other	-6 6
l4=over	9 -9
l4=pay	-23 23
l4=poll	6 -6
l4=price	17 -17
l4=raise	9 -9
l4=rare	6 -6
l4=rate	-11 11
l4=rise	7 -7
l4=see	14 -14
l4=set	-6 6
l4=share	7 -7
l4=sign	7 -7
l4=since	-6 6
l4=so	-19 19
l4=stand	-6 6
l4=stay	8 -8
l4=summer	11 -11
l4=take	10 -10
l4=tax	24 -24
l4=tell	22 -22
l4=that	-12 12
l4=the	-7 7
l4=their	-25 25
l4=them	-10 10
l4=then	-7 7
l4=there	-8 8
l4=therefore	-6 6
l4=they	-14 14
l4=threat	-7 7
l4=to	6 -6
l4=top	-9 9
l4=truck	10 -10
l4=want	9 -9
l4=was	-16 16
l4=way	-12 12
l4=were	-7 7
l4=what	8 -8
l4=when	7 -7
l4=which	-20 20
l4=with	18 -18
l4=year	8 -8
l4=you	-31 31
l='s at	-21 21
l='s pay	-6 6
l=, <name>	-8 8
l=, against	-13 13
l=, and	-7 7
l=, down	16 -16
l=, from	-8 8
l=, is	8 -8
l=, not	-9 9
l=, on	15 -15
l=, pay	-35 35
l=, so	9 -9
l=, to	-18 18
l=, up	10 -10
l=, was	-15 15
l=, with	6 -6
l=: "	-15 15
l=: the	-6 6
l=: up	9 -9
l=<begin> (	11 -11
l=<begin> <begin>	-12 12
l=<begin> <name>	-18 18
l=<begin> a	12 -12
l=<begin> about	6 -6
l=<begin> at	10 -10
l=<begin> if	11 -11
l=<begin> not	-23 23
l=<begin> round	10 -10
l=<begin> the	-22 22
l=<begin> —	-12 12
l=<day-ahead> ,	-9 9
l=<day-ahead> :	-15 15
l=<day-ahead> at	9 -9
l=<day-gone> :	-10 10
l=<day-gone> at	13 -13
l=<day-today> :	-15 15
l=<level> ,	10 -10
l=<level> from	-10 10
l=<level> in	15 -15
l=<level> or	-21 21
l=<level> to	6 -6
l=<name> (	-12 12
l=<name> :	17 -17
l=<name> at	-25 25
l=<name> by	6 -6
l=<name> charge	-7 7
l=<name> from	-8 8
l=<name> is	19 -19
l=<name> keep	-13 13
l=<name> take	-21 21
l=<name> to	8 -8
l=<number> ,	-17 17
l=<number> and	-14 14
l=<number> for	29 -29
l=<number> of	34 -34
l=<number> plu	-13 13
l=<number> to	28 -28
l=<number> —	8 -8
l=<organisation> ,	-7 7
l=<person> ,	21 -21
l=<points> of	-10 10
l=<quality> side	7 -7
l=<span> and	14 -14
l=a flat	-8 8
l=account for	9 -9
l=agree to	9 -9
l=agreement :	6 -6
l=among the	16 -16
l=an additional	-9 9
l=an extra	-9 9
l=and at	-19 19
l=and get	8 -8
l=and keep	-7 7
l=and take	-7 7
l=and that	6 -6
l=and the	-6 6
l=and to	-6 6
l=are at	-9 9
l=are charge	-11 11
l=are the	-9 9
l=at least	-6 6
l=begin at	8 -8
l=car :	8 -8
l=ceiling of	-11 11
l=charge of	18 -18
l=coffee pay	-10 10
l=come in	-7 7
l=come to	6 -6
l=cut by	7 -7
l=cut of	8 -8
l=discount of	12 -12
l=down by	14 -14
l=down for	-8 8
l=down to	-19 19
l=duty at	9 -9
l=duty of	-36 36
l=duty to	-12 12
l=enter <name>	-7 7
l=enter at	-8 8
l=fall by	12 -12
l=fall to	-13 13
l=figure of	-12 12
l=from the	-6 6
l=go from	-10 10
l=go to	-15 15
l=good from	7 -7
l=good of	10 -10
l=had announce	-6 6
l=had been	-9 9
l=has had	-10 10
l=have offer	7 -7
l=high as	-8 8
l=hit with	-6 6
l=hold at	-6 6
l=in at	-21 21
l=in the	30 -30
l=increase of	17 -17
l=instead of	-16 16
l=is down	7 -7
l=is now	-10 10
l=is the	9 -9
l=is up	8 -8
l=it 's	-11 11
l=it at	6 -6
l=it has	7 -7
l=it is	-23 23
l=it pay	-6 6
l=it say	11 -11
l=it to	-6 6
l=it was	-7 7
l=less than	8 -8
l=medicine are	12 -12
l=now ,	-7 7
l=now :	-6 6
l=now pay	22 -22
l=of a	-13 13
l=of another	-15 15
l=of the	14 -14
l=on the	-6 6
l=out at	16 -16
l=out of	8 -8
l=pay the	-13 13
l=place of	-17 17
l=raise to	-13 13
l=rate at	23 -23
l=rate of	-24 24
l=rate to	13 -13
l=rate were	-6 6
l=remain at	-9 9
l=return to	-9 9
l=rise of	8 -8
l=rise to	-8 8
l=sanction on	6 -6
l=side keep	-16 16
l=spoke of	-13 13
l=surcharge of	-8 8
l=suspension of	-6 6
l=tariff of	-24 24
l=tax at	-7 7
l=tax of	12 -12
l=that is	-14 14
l=that was	-8 8
l=the <name>	10 -10
l=the <quality>	13 -13
l=the additional	-8 8
l=the extra	-11 11
l=the first	15 -15
l=the ordinary	-15 15
l=the other	-10 10
l=the reciprocal	18 -18
l=the remain	-12 12
l=then to	-7 7
l=there at	-16 16
l=there was	-10 10
l=they were	9 -9
l=to be	-11 11
l=to pay	7 -7
l=to see	6 -6
l=to take	-7 7
l=total of	-9 9
l=up by	11 -11
l=up from	-10 10
l=up to	-13 13
l=vote to	8 -8
l=was at	-7 7
l=we had	-10 10
l=were at	-8 8
l=where the	-6 6
l=which pay	-13 13
l=while the	8 -8
l=will be	-14 14
l=with a	9 -9
l=would be	-6 6
l=would pay	13 -13
l=— the	-7 7
lead="	23 -23
lead=)	-17 17
lead=10	6 -6
lead=12	-10 10
lead=2	-9 9
lead=3	25 -25
lead=4	-7 7
lead=5	52 -52
lead=6	44 -44
lead=7	45 -45
lead=9	16 -16
lead=:	-9 9
lead=;	7 -7
lead=about	6 -6
lead=add	-21 21
lead=american	-10 10
lead=an	-21 21
lead=and	-25 25
lead=argentina	8 -8
lead=australian	-8 8
lead=back	-11 11
lead=bank	8 -8
lead=because	7 -7
lead=before	-22 22
lead=beijing	-7 7
lead=between	-8 8
lead=both	-11 11
lead=but	9 -9
lead=by	-9 9
lead=canada	7 -7
lead=cars	-9 9
lead=china	15 -15
lead=chinese	9 -9
lead=day	11 -11
lead=during	-10 10
lead=ecuador	12 -12
lead=eight	-16 16
lead=european	9 -9
lead=fifteen	-22 22
lead=five	-14 14
lead=for	-14 14
lead=forty	-18 18
lead=from	-18 18
lead=gold	11 -11
lead=his	6 -6
lead=iceland	-8 8
lead=if	13 -13
lead=in	-16 16
lead=india	-12 12
lead=inflation	12 -12
lead=it	7 -7
lead=its	-31 31
lead=kazakhstan	13 -13
lead=kenyan	-6 6
lead=last	7 -7
lead=malaysia	-10 10
lead=morocco	7 -7
lead=mr	-11 11
lead=my	13 -13
lead=nigeria	9 -9
lead=none	6 -6
lead=not	-10 10
lead=of	9 -9
lead=oil	7 -7
lead=older	-8 8
lead=one	11 -11
lead=our	31 -31
lead=president	-19 19
lead=round	10 -10
lead=section	-19 19
lead=seven	-15 15
lead=she	8 -8
lead=since	-22 22
lead=six	-22 22
lead=steel	-9 9
lead=swiss	9 -9
lead=switzerland	-24 24
lead=tariffs	-6 6
lead=ten	-34 34
lead=the	20 -20
lead=they	-10 10
lead=this	17 -17
lead=tickets	7 -7
lead=today	-21 21
lead=together	-18 18
lead=toyota	10 -10
lead=trade	13 -13
lead=turkish	-6 6
lead=turnout	20 -20
lead=twenty	-30 30
lead=two	18 -18
lead=under	9 -9
lead=until	-10 10
lead=us	-7 7
lead=vietnam	-12 12
lead=washington	-6 6
lead=what	-7 7
lead=when	6 -6
lead=while	15 -15
lead=who	-8 8
lead=whose	-7 7
lead=with	-8 8
lead=within	-7 7
lead=without	-19 19
lead=—	-6 6
lll=" <number> for	9 -9
lll=, <level> and	-17 17
lll=, <number> ,	-10 10
lll=, <number> and	-12 12
lll=, it was	-9 9
lll=, up from	-9 9
lll=, up to	6 -6
lll=, when the	7 -7
lll=, where the	-6 6
lll=, which pay	-10 10
lll=: <level> and	-9 9
lll=: <number> and	-10 10
lll=<begin> <begin> (	11 -11
lll=<begin> <begin> <begin>	-12 12
lll=<begin> <begin> <name>	-18 18
lll=<begin> <begin> a	12 -12
lll=<begin> <begin> about	6 -6
lll=<begin> <begin> at	10 -10
lll=<begin> <begin> if	11 -11
lll=<begin> <begin> not	-23 23
lll=<begin> <begin> round	10 -10
lll=<begin> <begin> the	-22 22
lll=<begin> <begin> —	-12 12
lll=<begin> <name> 's	7 -7
lll=<begin> <name> pay	-8 8
lll=<begin> <name> take	-10 10
lll=<begin> <number> for	17 -17
lll=<begin> <person> ,	10 -10
lll=<begin> and the	-22 22
lll=<begin> that is	-10 10
lll=<begin> there are	7 -7
lll=<day-gone> it was	-10 10
lll=<day-today> it is	-9 9
lll=<level> , <name>	-7 7
lll=<level> , not	-11 11
lll=<level> instead of	-11 11
lll=<month-gone> , at	18 -18
lll=<name> 's at	-7 7
lll=<name> 's pay	-6 6
lll=<name> stay at	6 -6
lll=<number> , <name>	-12 12
lll=<number> , and	-11 11
lll=<number> it was	10 -10
lll=<number> vote to	7 -7
lll=<quality> good ,	8 -8
lll=a ceiling of	-11 11
lll=a cut of	8 -8
lll=a rate of	-23 23
lll=a rise of	8 -8
lll=a total of	-8 8
lll=add up to	-6 6
lll=additional duty of	-6 6
lll=an increase of	14 -14
lll=and <name> :	-12 12
lll=and the <quality>	14 -14
lll=are back at	-11 11
lll=are to pay	-9 9
lll=as high as	-8 8
lll=at <level> and	21 -21
lll=at <number> and	-15 15
lll=be cut to	-7 7
lll=between <level> and	8 -8
lll=come down to	-11 11
lll=enter <name> at	-10 10
lll=enter the <name>	9 -9
lll=for <span> ,	-6 6
lll=from <name> :	-10 10
lll=from <name> pay	-11 11
lll=from <number> to	-13 13
lll=go down to	-9 9
lll=go in at	-13 13
lll=go up by	6 -6
lll=good of the	6 -6
lll=has ask for	6 -6
lll=import surcharge of	-13 13
lll=in <name> and	-6 6
lll=in <number> ,	15 -15
lll=in place of	-17 17
lll=into <name> at	-12 12
lll=it down to	10 -10
lll=it had been	-10 10
lll=it stay at	-19 19
lll=it would be	-11 11
lll=its rate at	8 -8
lll=its rate to	8 -8
lll=no more than	-14 14
lll=of <level> to	-6 6
lll=of <name> pay	8 -8
lll=of <number> ,	-9 9
lll=of a further	-10 10
lll=on <day-gone> at	13 -13
lll=on more than	15 -15
lll=rate would be	-7 7
lll=reciprocal tariff of	-6 6
lll=the <name> to	8 -8
lll=the <quality> side	7 -7
lll=the rate of	-14 14
lll=the surcharge of	-9 9
lll=the tariff is	-11 11
lll=they will pay	-6 6
lll=to <level> from	-10 10
lll=to <name> at	-13 13
lll=to make it	7 -7
lll=would have been	-7 7
lll=would rise to	7 -7
lr='s .	-21 21
lr=( )	10 -10
lr=( ,	-7 7
lr=+ ,	7 -7
lr=, ,	8 -8
lr=, .	-15 15
lr=, <end>	21 -21
lr=, and	-16 16
lr=, for	-13 13
lr=, in	-10 10
lr=, less	11 -11
lr=, more	15 -15
lr=, of	20 -20
lr=, on	-11 11
lr=, over	-11 11
lr=, to	11 -11
lr=, would	-7 7
lr=: (	-16 16
lr=: )	-7 7
lr=: ,	-35 35
lr=: .	-30 30
lr=: for	11 -11
lr=: in	9 -9
lr=: more	-6 6
lr=: of	-8 8
lr=: on	8 -8
lr=: to	14 -14
lr=: under	16 -16
lr=<begin> ,	-17 17
lr=<begin> .	40 -40
lr=<begin> and	13 -13
lr=<begin> are	-23 23
lr=<begin> change	6 -6
lr=<begin> for	11 -11
lr=<begin> has	8 -8
lr=<begin> in	10 -10
lr=<begin> is	-21 21
lr=<begin> of	-6 6
lr=<begin> on	-30 30
lr=<begin> was	-8 8
lr=<level> <end>	-22 22
lr=<level> <level>	6 -6
lr=<name> ,	11 -11
lr=<name> <level>	-19 19
lr=<name> on	-8 8
lr=a tariff	-16 16
lr=about ,	12 -12
lr=about of	18 -18
lr=above .	13 -13
lr=accept .	20 -20
lr=add to	-7 7
lr=and .	-6 6
lr=and for	6 -6
lr=and from	-9 9
lr=and on	-24 24
lr=and other	15 -15
lr=and to	9 -9
lr=another .	-17 17
lr=are ,	-6 6
lr=are and	-8 8
lr=are for	6 -6
lr=are from	-6 6
lr=are of	-10 10
lr=at .	-14 14
lr=at <day-today>	13 -13
lr=at <end>	15 -15
lr=at ?	-8 8
lr=at and	-15 15
lr=at in	-8 8
lr=at on	20 -20
lr=at since	-13 13
lr=at time	8 -8
lr=at to	13 -13
lr=at under	-12 12
lr=be from	-7 7
lr=be on	18 -18
lr=bear in	-6 6
lr=become .	-22 22
lr=been since	-7 7
lr=buy of	6 -6
lr=by ,	10 -10
lr=by .	29 -29
lr=by in	15 -15
lr=by on	19 -19
lr=by to	8 -8
lr=charge ,	-9 9
lr=charge .	-8 8
lr=charge on	-12 12
lr=cost less	8 -8
lr=cost more	7 -7
lr=demand on	-8 8
lr=down .	23 -23
lr=enter .	-9 9
lr=enter of	8 -8
lr=extra that	-15 15
lr=for "	9 -9
lr=for ,	-9 9
lr=for ;	11 -11
lr=for of	14 -14
lr=for on	-26 26
lr=from ,	-6 6
lr=from economy	12 -12
lr=from to	-14 14
lr=further from	7 -7
lr=get ,	-17 17
lr=get .	24 -24
lr=hold of	10 -10
lr=if is	9 -9
lr=is ,	14 -14
lr=is .	-26 26
lr=is <day-today>	-25 25
lr=is and	-6 6
lr=is on	6 -6
lr=is to	7 -7
lr=is under	-6 6
lr=it .	-14 14
lr=its .	-9 9
lr=its on	-8 8
lr=keep .	-17 17
lr=keep on	-12 12
lr=lose .	10 -10
lr=make ,	7 -7
lr=make .	-18 18
lr=meet .	-10 10
lr=minu .	9 -9
lr=not ,	-12 12
lr=now .	-22 22
lr=of .	10 -10
lr=of ;	-15 15
lr=of <quality>	11 -11
lr=of <span>	12 -12
lr=of and	-23 23
lr=of economy	9 -9
lr=of for	11 -11
lr=of is	12 -12
lr=of tariff	-7 7
lr=of to	-15 15
lr=of under	-10 10
lr=of was	-10 10
lr=offer ,	6 -6
lr=offer on	-14 14
lr=on .	-15 15
lr=on economy	10 -10
lr=on rare	9 -9
lr=or .	10 -10
lr=other .	-28 28
lr=past .	6 -6
lr=pay ,	-28 28
lr=pay .	-61 61
lr=pay and	-18 18
lr=pay at	15 -15
lr=pay extra	8 -8
lr=pay from	-6 6
lr=pay here	-11 11
lr=pay in	-25 25
lr=pay less	23 -23
lr=pay more	22 -22
lr=pay of	9 -9
lr=pay there	-17 17
lr=pay under	-10 10
lr=put on	-7 7
lr=reach .	-11 11
lr=round .	8 -8
lr=suspend of	-12 12
lr=take .	-17 17
lr=take of	15 -15
lr=take off	6 -6
lr=take on	-25 25
lr=than ,	-9 9
lr=than .	-9 9
lr=than of	17 -17
lr=than on	-6 6
lr=that of	8 -8
lr=the ,	7 -7
lr=the .	11 -11
lr=the and	7 -7
lr=the come	-6 6
lr=the duty	-17 17
lr=the for	-9 9
lr=the government	8 -8
lr=the is	-15 15
lr=the largest	11 -11
lr=the of	-41 41
lr=the on	14 -14
lr=the return	-14 14
lr=the side	9 -9
lr=the surcharge	11 -11
lr=the that	-38 38
lr=the thing	-13 13
lr=the which	-12 12
lr=then .	6 -6
lr=to :	-6 6
lr=to <end>	20 -20
lr=to after	-12 12
lr=to and	11 -11
lr=to as	8 -8
lr=to at	-10 10
lr=to for	-30 30
lr=to from	-15 15
lr=to in	-24 24
lr=to more	6 -6
lr=to on	-19 19
lr=to under	-11 11
lr=up .	23 -23
lr=want on	-9 9
lr=was ,	-11 11
lr=was at	-18 18
lr=was before	-14 14
lr=was in	25 -25
lr=were and	-12 12
lr=with ,	-14 14
lr=with of	10 -10
lr=with on	-14 14
lr=without ,	7 -7
lr=— ,	7 -7
lr=— .	6 -6
nc2=agree	-13 13
nc2=bear	-9 9
nc2=buy	6 -6
nc2=deny	-8 8
nc2=down	-6 6
nc2=propose	15 -15
nc2=sell	-7 7
nc2=suspend	15 -15
nc2=threaten	9 -9
nc2=up	14 -14
nct2=agree participle-passive	-19 19
nct2=agree past	6 -6
nct2=begin infinitive	-11 11
nct2=begin past	-10 10
nct2=begin present	19 -19
nct2=begin present-passive	-7 7
nct2=end future	11 -11
nct2=end present	-16 16
nct2=impose modal	7 -7
nct2=impose past	-9 9
nct2=impose past-passive	14 -14
nct2=impose perfect	-13 13
nct2=impose pluperfect-passive	-7 7
nct2=impose present	8 -8
nct2=propose pluperfect	12 -12
nct2=propose present	15 -15
nct2=say modal	-18 18
nct2=say past	6 -6
nct2=sell past	-10 10
nct2=stay future	-6 6
nct2=stay past	17 -17
nct2=stay present	-12 12
nct2=suspend participle-passive	10 -10
nct2=target past	-10 10
nct2=target perfect	10 -10
nct2=up future	7 -7
nct2=up past	6 -6
nct2=up present	21 -21
nct2=up present-passive	-9 9
next=)	7 -7
next=:	25 -25
next=;	-6 6
next=and	-8 8
next=as	14 -14
next=before	6 -6
next=but	8 -8
next=digits 	19 -19
next=digits ,	-10 10
next=digits and	-21 21
next=digits far	14 -14
next=digits for	13 -13
next=digits of	17 -17
next=digits to	13 -13
next=fraction far	-15 15
next=free far	6 -6
next=it	9 -9
next=none	8 -8
next=signed 	-10 10
next=signed ,	8 -8
next=signed :	-10 10
next=signed and	10 -10
next=signed far	20 -20
next=signed from	-14 14
next=signed of	10 -10
next=signed of the	-13 13
next=signed on more than	-18 18
next=that	-12 12
next=we	7 -7
next=word for	19 -19
next=word on the	-6 6
next=worked far	-19 19
next=yet	11 -11
nhas-infinitive	-11 11
nhas-perfect	-9 9
nt2=future-passive	-9 9
nt2=gerund	-12 12
nt2=participle-passive	-6 6
nt2=past-not	-7 7
nt2=perfect	-6 6
nt2=perfect-not	-10 10
nt2=present	8 -8
nt2=present-not	6 -6
nt2=present-passive	-9 9
numbers=1	12 -12
numbers=4	6 -6
nv2=add	-9 9
nv2=begin	-9 9
nv2=call	-6 6
nv2=drop	-6 6
nv2=end	-14 14
nv2=go	17 -17
nv2=know	8 -8
nv2=leave	13 -13
nv2=let	-8 8
nv2=look	8 -8
nv2=lose	14 -14
nv2=make	-6 6
nv2=negotiate	-11 11
nv2=offer	9 -9
nv2=other	8 -8
nv2=put	-6 6
nv2=reach	-12 12
nv2=remain	-13 13
nv2=start	-6 6
nv2=suspend	13 -13
nv2=take	-20 20
nv2=tell	-11 11
nv2=withdraw	10 -10
nvt2=add past	-11 11
nvt2=add present	-6 6
nvt2=announce past	6 -6
nvt2=apply perfect	7 -7
nvt2=ask present	-7 7
nvt2=be present	7 -7
nvt2=begin past	-7 7
nvt2=charge participle	-11 11
nvt2=charge perfect	9 -9
nvt2=end present	-16 16
nvt2=get present	-8 8
nvt2=go present	13 -13
nvt2=keep future	-6 6
nvt2=know present	7 -7
nvt2=make present	-17 17
nvt2=negotiate present	-10 10
nvt2=offer present	8 -8
nvt2=other perfect	10 -10
nvt2=pay past	-9 9
nvt2=remain present	-13 13
nvt2=say past	10 -10
nvt2=sign participle	-9 9
nvt2=stand present	-12 12
nvt2=suspend participle	9 -9
nvt2=take past	-11 11
nvt2=take perfect	-11 11
nvt2=tell past	-8 8
nvt2=tell present	-8 8
parties=false	27 -27
parties=part	-7 7
pc0=buy	14 -14
pc0=suspend	6 -6
pc0=target	-14 14
pc1=bear	8 -8
pc1=buy	9 -9
pc1=propose	10 -10
pc1=target	-27 27
pc1=up	6 -6
pct0=agree modal	-8 8
pct0=agree past	-13 13
pct0=agree past-passive	12 -12
pct0=agree perfect	10 -10
pct0=agree present-passive	13 -13
pct0=bear future	9 -9
pct0=bear past	11 -11
pct0=bear perfect	-17 17
pct0=bear present-passive	8 -8
pct0=begin pluperfect	-6 6
pct0=buy past	11 -11
pct0=deny past	-16 16
pct0=down future	12 -12
pct0=down modal	9 -9
pct0=down past	-8 8
pct0=down perfect	-6 6
pct0=down present	-8 8
pct0=impose past-passive	8 -8
pct0=impose perfect	-14 14
pct0=impose pluperfect	7 -7
pct0=impose present-passive	-8 8
pct0=propose future	-11 11
pct0=propose modal	8 -8
pct0=propose perfect	-20 20
pct0=propose present	22 -22
pct0=say modal	-8 8
pct0=say past	10 -10
pct0=say perfect	6 -6
pct0=say present	-12 12
pct0=sell past	8 -8
pct0=sell present	-9 9
pct0=target future	10 -10
pct0=target past	-13 13
pct0=target present	-10 10
pct0=up past	12 -12
pct1=agree modal	-8 8
pct1=agree participle-passive	-7 7
pct1=agree past	-13 13
pct1=agree past-passive	12 -12
pct1=agree perfect	12 -12
pct1=agree present-passive	13 -13
pct1=bear future	9 -9
pct1=bear gerund	-6 6
pct1=bear participle-passive	15 -15
pct1=bear past	11 -11
pct1=bear perfect	-17 17
pct1=bear present-passive	8 -8
pct1=begin pluperfect	-6 6
pct1=buy past	11 -11
pct1=deny past	-16 16
pct1=down future	12 -12
pct1=down infinitive	-6 6
pct1=down modal	9 -9
pct1=down participle-passive	13 -13
pct1=down past	-8 8
pct1=down perfect	-6 6
pct1=down present	-9 9
pct1=end infinitive	8 -8
pct1=end participle-passive	-7 7
pct1=impose participle-passive	-10 10
pct1=impose past-passive	8 -8
pct1=impose perfect	-11 11
pct1=impose pluperfect	11 -11
pct1=impose present-passive	-7 7
pct1=propose modal	8 -8
pct1=propose participle-passive	6 -6
pct1=propose past	-6 6
pct1=propose perfect	-20 20
pct1=propose present	28 -28
pct1=say modal	-8 8
pct1=say past	10 -10
pct1=say perfect	6 -6
pct1=say present	-12 12
pct1=sell past	8 -8
pct1=sell present	-9 9
pct1=stay participle-passive	6 -6
pct1=suspend present	6 -6
pct1=target future	10 -10
pct1=target participle-passive	-18 18
pct1=target past	-11 11
pct1=target present	-15 15
pct1=up past	12 -12
percent band=0	-20 20
percent band=100	13 -13
percent band=150	-75 75
percent band=31	16 -16
percent band=4	-8 8
percent band=60	-6 6
percent band=over	-12 12
percent broken	24 -24
percent duty ahead=1	-16 16
percent duty ahead=2	-12 12
percent duty ahead=far	-7 7
percent duty ahead=near	-10 10
percent duty ahead=none	16 -16
percent duty back=1	-23 23
percent duty=true	-14 14
percent form=signed	-8 8
percent goods	-22 22
percent goods at large	-34 34
percent habit=always	-8 8
percent l1='s	-17 17
percent l1=+	28 -28
percent l1=,	-16 16
percent l1=:	12 -12
percent l1=;	10 -10
percent l1=<begin>	-14 14
percent l1=<day-ahead>	-19 19
percent l1=<day-today>	-10 10
percent l1=<duty>	11 -11
percent l1=<goods>	-8 8
percent l1=<level-noun>	8 -8
percent l1=<level>	-20 20
percent l1=<name>	-27 27
percent l1=<not>	11 -11
percent l1=<seat>	24 -24
percent l1=<v-agree>	-6 6
percent l1=<v-begin>	-8 8
percent l1=<v-buy>	13 -13
percent l1=<v-down>	25 -25
percent l1=<v-end>	19 -19
percent l1=<v-say>	6 -6
percent l1=<v-stay>	8 -8
percent l1=<v-suspend>	12 -12
percent l1=<v-target>	-20 20
percent l1=<v-threaten>	-9 9
percent l1=<v-up>	12 -12
percent l1=about	6 -6
percent l1=above	17 -17
percent l1=accept	11 -11
percent l1=add	17 -17
percent l1=additional	-14 14
percent l1=and	-13 13
percent l1=announce	-8 8
percent l1=another	-21 21
percent l1=as	7 -7
percent l1=ask	-8 8
percent l1=bear	-14 14
percent l1=become	11 -11
percent l1=been	-15 15
percent l1=below	13 -13
percent l1=between	-10 10
percent l1=buy	9 -9
percent l1=by	54 -54
percent l1=carry	8 -8
percent l1=charge	-9 9
percent l1=cost	15 -15
percent l1=down	40 -40
percent l1=expect	-11 11
percent l1=extra	-24 24
percent l1=face	-8 8
percent l1=fall	18 -18
percent l1=flat	-8 8
percent l1=from	-11 11
percent l1=gain	15 -15
percent l1=gained	15 -15
percent l1=hold	16 -16
percent l1=in	18 -18
percent l1=it	15 -15
percent l1=its	-22 22
percent l1=lose	14 -14
percent l1=make	-13 13
percent l1=meet	-9 9
percent l1=not	12 -12
percent l1=now	-13 13
percent l1=of	6 -6
percent l1=offer	8 -8
percent l1=on	-8 8
percent l1=or	-20 20
percent l1=ordinary	-14 14
percent l1=other	9 -9
percent l1=over	-8 8
percent l1=plu	16 -16
percent l1=propose	7 -7
percent l1=put	-6 6
percent l1=reach	-15 15
percent l1=rise	11 -11
percent l1=set	-9 9
percent l1=than	10 -10
percent l1=that	-8 8
percent l1=the	-52 52
percent l1=threaten	-9 9
percent l1=to	-11 11
percent l1=up	49 -49
percent l1=us	-6 6
percent l1=want	12 -12
percent l1=which	8 -8
percent l1=with	-25 25
percent l1=—	-12 12
percent l2=)	8 -8
percent l2=:	-10 10
percent l2=<agent>	-14 14
percent l2=<begin>	-24 24
percent l2=<day-ahead>	-33 33
percent l2=<day-today>	-16 16
percent l2=<gate>	-22 22
percent l2=<goods>	-24 24
percent l2=<level>	-6 6
percent l2=<month-gone>	10 -10
percent l2=<name>	10 -10
percent l2=<not>	-11 11
percent l2=<person>	-17 17
percent l2=<quality>	-10 10
percent l2=<taker>	-8 8
percent l2=<v-agree>	-10 10
percent l2=<v-bear>	-9 9
percent l2=<v-begin>	-22 22
percent l2=<v-down>	7 -7
percent l2=<v-end>	-18 18
percent l2=<v-propose>	-7 7
percent l2=<v-suspend>	6 -6
percent l2=<v-target>	8 -8
percent l2=<v-up>	10 -10
percent l2=a	-27 27
percent l2=about	-15 15
percent l2=account	8 -8
percent l2=an	-10 10
percent l2=answer	-8 8
percent l2=at	11 -11
percent l2=back	-6 6
percent l2=beef	-6 6
percent l2=been	-12 12
percent l2=brandy	14 -14
percent l2=butter	-6 6
percent l2=car	7 -7
percent l2=ceiling	-11 11
percent l2=change	-10 10
percent l2=charge	11 -11
percent l2=cut	10 -10
percent l2=deal	7 -7
percent l2=discount	12 -12
percent l2=duty	-9 9
percent l2=fall	14 -14
percent l2=figure	-12 12
percent l2=from	-15 15
percent l2=gas	9 -9
percent l2=give	12 -12
percent l2=go	-11 11
percent l2=good	-15 15
percent l2=grow	8 -8
percent l2=has	13 -13
percent l2=have	-6 6
percent l2=increase	14 -14
percent l2=inflation	17 -17
percent l2=instead	-7 7
percent l2=interest	9 -9
percent l2=is	17 -17
percent l2=it	-17 17
percent l2=level	-13 13
percent l2=levy	31 -31
percent l2=make	13 -13
percent l2=margin	20 -20
percent l2=more	9 -9
percent l2=now	16 -16
percent l2=number	-17 17
percent l2=of	-29 29
percent l2=offer	-6 6
percent l2=on	-6 6
percent l2=one	-9 9
percent l2=out	13 -13
percent l2=pay	15 -15
percent l2=raise	-11 11
percent l2=reciprocal	-12 12
percent l2=reduction	8 -8
percent l2=remain	-10 10
percent l2=rice	7 -7
percent l2=rise	6 -6
percent l2=say	-8 8
percent l2=settle	-24 24
percent l2=share	16 -16
percent l2=side	-15 15
percent l2=sign	14 -14
percent l2=soybean	10 -10
percent l2=spoke	-13 13
percent l2=stay	14 -14
percent l2=sugar	-7 7
percent l2=talk	-10 10
percent l2=tariff	-14 14
percent l2=tax	7 -7
percent l2=that	-23 23
percent l2=the	-30 30
percent l2=them	7 -7
percent l2=then	-8 8
percent l2=there	-10 10
percent l2=they	-11 11
percent l2=to	-10 10
percent l2=together	-7 7
percent l2=total	-12 12
percent l2=toyota	10 -10
percent l2=truce	7 -7
percent l2=under	-9 9
percent l2=until	-6 6
percent l2=was	13 -13
percent l2=watche	12 -12
percent l2=we	20 -20
percent l2=week	10 -10
percent l2=which	-19 19
percent l2=with	-10 10
percent l=, down	16 -16
percent l=, from	-8 8
percent l=, pay	-8 8
percent l=, the	-9 9
percent l=, up	10 -10
percent l=, was	-18 18
percent l=: the	-6 6
percent l=: up	8 -8
percent l=<begin> <begin>	-14 14
percent l=<begin> <name>	-10 10
percent l=<begin> about	6 -6
percent l=<begin> its	-6 6
percent l=<begin> the	-11 11
percent l=<day-ahead> :	-11 11
percent l=<level> ,	-7 7
percent l=<level> and	-12 12
percent l=<level> from	-10 10
percent l=<level> or	-21 21
percent l=<level> to	23 -23
percent l=<name> (	-12 12
percent l=<name> :	34 -34
percent l=<name> at	-7 7
percent l=<name> is	10 -10
percent l=<name> take	-12 12
percent l=<name> to	6 -6
percent l=<number> ,	-10 10
percent l=<number> to	31 -31
percent l=<person> :	-35 35
percent l=a flat	-8 8
percent l=account for	8 -8
percent l=an additional	-6 6
percent l=an extra	-7 7
percent l=and at	-9 9
percent l=and pay	-6 6
percent l=ask for	8 -8
percent l=ceiling of	-11 11
percent l=discount of	12 -12
percent l=down from	8 -8
percent l=down to	-10 10
percent l=duty at	10 -10
percent l=duty of	-16 16
percent l=duty to	-6 6
percent l=fall by	11 -11
percent l=figure of	-12 12
percent l=go from	-6 6
percent l=go to	-8 8
percent l=had been	-6 6
percent l=in <name>	8 -8
percent l=increase of	27 -27
percent l=instead of	-7 7
percent l=is the	11 -11
percent l=is up	7 -7
percent l=it 's	-9 9
percent l=it is	-7 7
percent l=it say	10 -10
percent l=it was	-9 9
percent l=more than	9 -9
percent l=now pay	22 -22
percent l=of a	-13 13
percent l=of the	-12 12
percent l=of which	8 -8
percent l=raise to	-13 13
percent l=rate at	23 -23
percent l=rate is	-7 7
percent l=rate of	-28 28
percent l=rate to	13 -13
percent l=remain at	-10 10
percent l=rise by	9 -9
percent l=rise of	8 -8
percent l=rise to	-6 6
percent l=spoke of	-13 13
percent l=stay at	11 -11
percent l=surcharge of	-8 8
percent l=tariff of	-12 12
percent l=tax of	12 -12
percent l=that make	-7 7
percent l=that the	-6 6
percent l=the additional	-6 6
percent l=the extra	-11 11
percent l=the ordinary	-12 12
percent l=the other	10 -10
percent l=the remain	-6 6
percent l=there at	-16 16
percent l=to pay	14 -14
percent l=total of	-8 8
percent l=up by	10 -10
percent l=up from	-7 7
percent l=up to	-11 11
percent l=which is	-11 11
percent l=will be	-8 8
percent l=would be	-10 10
percent lll=, <level> and	-17 17
percent lll=, down from	10 -10
percent lll=, of which	8 -8
percent lll=, up from	-6 6
percent lll=, which is	-11 11
percent lll=: <level> and	-9 9
percent lll=<begin> <begin> <begin>	-14 14
percent lll=<begin> <begin> <name>	-10 10
percent lll=<begin> <begin> about	6 -6
percent lll=<begin> <begin> its	-6 6
percent lll=<begin> <begin> the	-11 11
percent lll=<begin> <name> 's	8 -8
percent lll=<begin> <name> :	11 -11
percent lll=<begin> <person> :	-34 34
percent lll=<begin> and the	-18 18
percent lll=<begin> it pay	8 -8
percent lll=<begin> the other	9 -9
percent lll=<name> stay at	6 -6
percent lll=a ceiling of	-11 11
percent lll=a levy of	8 -8
percent lll=a rate of	-29 29
percent lll=a rise of	8 -8
percent lll=a total of	-7 7
percent lll=an increase of	14 -14
percent lll=at <level> and	21 -21
percent lll=between <level> and	8 -8
percent lll=enter <name> at	-6 6
percent lll=from <level> to	17 -17
percent lll=go up by	6 -6
percent lll=import surcharge of	-13 13
percent lll=it stand at	6 -6
percent lll=its rate at	8 -8
percent lll=its rate to	8 -8
percent lll=no more than	-6 6
percent lll=of <level> and	-12 12
percent lll=of <level> to	-6 6
percent lll=of a further	-9 9
percent lll=of up to	-24 24
percent lll=on more than	15 -15
percent lll=rate would be	-7 7
percent lll=reciprocal tariff of	-6 6
percent lll=the <name> to	8 -8
percent lll=the rate of	-14 14
percent lll=the surcharge of	-9 9
percent lll=the tariff is	-11 11
percent lll=to <level> from	-10 10
percent lll=would rise to	7 -7
percent lr='s .	-18 18
percent lr=( ,	-6 6
percent lr=+ ,	7 -7
percent lr=, ,	-6 6
percent lr=, .	-11 11
percent lr=, and	-12 12
percent lr=, for	-11 11
percent lr=, more	6 -6
percent lr=, of	15 -15
percent lr=: (	-13 13
percent lr=: ,	-9 9
percent lr=: .	-18 18
percent lr=: <end>	6 -6
percent lr=: and	7 -7
percent lr=: in	22 -22
percent lr=: on	19 -19
percent lr=<begin> ,	-12 12
percent lr=<begin> .	-21 21
percent lr=<begin> of	6 -6
percent lr=<begin> on	-7 7
percent lr=<level> <end>	-25 25
percent lr=<level> <level>	6 -6
percent lr=<name> .	7 -7
percent lr=<name> <level>	-10 10
percent lr=a tariff	-16 16
percent lr=about ,	12 -12
percent lr=about of	18 -18
percent lr=above .	9 -9
percent lr=and ,	10 -10
percent lr=and .	-9 9
percent lr=another .	-22 22
percent lr=as .	10 -10
percent lr=at .	-9 9
percent lr=at <end>	22 -22
percent lr=at and	-6 6
percent lr=at in	-7 7
percent lr=at on	19 -19
percent lr=bear in	-6 6
percent lr=between and	-10 10
percent lr=by ,	8 -8
percent lr=by .	17 -17
percent lr=by in	14 -14
percent lr=by on	11 -11
percent lr=charge ,	-6 6
percent lr=charge on	-7 7
percent lr=cost less	8 -8
percent lr=cost more	6 -6
percent lr=demand on	-8 8
percent lr=down .	19 -19
percent lr=for ,	-7 7
percent lr=for ;	10 -10
percent lr=for of	13 -13
percent lr=for on	-17 17
percent lr=from ,	-6 6
percent lr=is of	-7 7
percent lr=its on	-7 7
percent lr=keep .	-13 13
percent lr=lose .	10 -10
percent lr=make .	-8 8
percent lr=not .	7 -7
percent lr=now .	-13 13
percent lr=of ,	17 -17
percent lr=of and	-17 17
percent lr=of for	21 -21
percent lr=of is	12 -12
percent lr=of of	11 -11
percent lr=of on	12 -12
percent lr=of remain	10 -10
percent lr=of tariff	-7 7
percent lr=of to	-16 16
percent lr=of under	-10 10
percent lr=offer .	11 -11
percent lr=offer on	-13 13
percent lr=pay ,	-15 15
percent lr=pay .	-26 26
percent lr=pay and	-12 12
percent lr=pay at	14 -14
percent lr=pay in	-16 16
percent lr=pay less	16 -16
percent lr=pay more	19 -19
percent lr=pay on	7 -7
percent lr=pay there	-12 12
percent lr=plu .	12 -12
percent lr=take .	-7 7
percent lr=take on	-15 15
percent lr=than of	17 -17
percent lr=than on	-6 6
percent lr=that of	7 -7
percent lr=the .	19 -19
percent lr=the duty	-9 9
percent lr=the of	-35 35
percent lr=the surcharge	11 -11
percent lr=the that	-18 18
percent lr=to ,	7 -7
percent lr=to <end>	21 -21
percent lr=to and	13 -13
percent lr=to as	8 -8
percent lr=to at	6 -6
percent lr=to for	-23 23
percent lr=to from	-15 15
percent lr=to in	-15 15
percent lr=to on	-31 31
percent lr=up .	20 -20
percent lr=was .	-6 6
percent lr=was before	-8 8
percent lr=was in	14 -14
percent lr=with ,	-14 14
percent lr=with .	-10 10
percent lr=with of	12 -12
percent next=digits far	9 -9
percent next=fraction far	-6 6
percent next=none	8 -8
percent next=signed 	-10 10
percent next=signed far	-7 7
percent next=signed from	-14 14
percent next=word far	12 -12
percent next=word on the	-6 6
percent next=worked far	-9 9
percent no customs	-8 8
percent numbers=1	11 -11
percent numbers=2	-12 12
percent numbers=3	-13 13
percent numbers=4	-9 9
percent parties=false	17 -17
percent parties=part	-21 21
percent parties=true	-19 19
percent prior=digits far	12 -12
percent prior=free far	8 -8
percent prior=free on more than	15 -15
percent prior=none	-13 13
percent prior=signed 	-20 20
percent prior=signed ,	-7 7
percent prior=signed and	-12 12
percent prior=signed far	14 -14
percent prior=signed from	-10 10
percent prior=signed or	-21 21
percent prior=signed to	23 -23
percent r1=(	-19 19
percent r1=)	9 -9
percent r1=,	-14 14
percent r1=:	-7 7
percent r1=;	-7 7
percent r1=<day-today>	-18 18
percent r1=<duty>	-21 21
percent r1=<goods>	6 -6
percent r1=<level-noun>	-16 16
percent r1=<level>	-10 10
percent r1=<v-begin>	-7 7
percent r1=<v-deny>	17 -17
percent r1=<v-end>	-9 9
percent r1=<v-impose>	-10 10
percent r1=<v-return>	-6 6
percent r1=<v-say>	10 -10
percent r1=?	-23 23
percent r1=and	7 -7
percent r1=before	-9 9
percent r1=begin	-6 6
percent r1=chance	12 -12
percent r1=dearer	16 -16
percent r1=done	11 -11
percent r1=duty	-16 16
percent r1=each	8 -8
percent r1=for	-17 17
percent r1=from	-15 15
percent r1=higher	18 -18
percent r1=if	-13 13
percent r1=instead	-18 18
percent r1=is	-20 20
percent r1=less	31 -31
percent r1=lower	10 -10
percent r1=more	30 -30
percent r1=no	13 -13
percent r1=of	80 -80
percent r1=off	27 -27
percent r1=on	-30 30
percent r1=reciprocal	-6 6
percent r1=remain	7 -7
percent r1=return	-6 6
percent r1=rule	17 -17
percent r1=surcharge	9 -9
percent r1=tariff	-19 19
percent r1=that	-16 16
percent r1=the	-10 10
percent r1=there	12 -12
percent r1=thi	-11 11
percent r1=too	-6 6
percent r1=under	-32 32
percent r1=up	8 -8
percent r1=upon	-8 8
percent r1=was	-7 7
percent r1=which	-10 10
percent r2="	13 -13
percent r2=,	-15 15
percent r2=-	-10 10
percent r2=<day-today>	13 -13
percent r2=<duty>	-14 14
percent r2=<name>	-6 6
percent r2=<not>	-22 22
percent r2=<number>	-7 7
percent r2=<points>	6 -6
percent r2=<quality>	-20 20
percent r2=<span>	9 -9
percent r2=<v-begin>	-10 10
percent r2=<v-down>	-15 15
percent r2=<v-end>	-8 8
percent r2=<v-impose>	-12 12
percent r2=<v-propose>	11 -11
percent r2=<v-say>	-9 9
percent r2=<v-suspend>	13 -13
percent r2=<v-target>	-6 6
percent r2=<v-threaten>	-7 7
percent r2=also	-6 6
percent r2=another	-7 7
percent r2=any	7 -7
percent r2=are	-8 8
percent r2=as	-21 21
percent r2=back	-11 11
percent r2=been	-7 7
percent r2=beer	9 -9
percent r2=both	-10 10
percent r2=by	6 -6
percent r2=car	-12 12
percent r2=coffee	-6 6
percent r2=date	-10 10
percent r2=due	-7 7
percent r2=every	-9 9
percent r2=everything	-6 6
percent r2=for	21 -21
percent r2=forced	-6 6
percent r2=good	-19 19
percent r2=has	-7 7
percent r2=have	22 -22
percent r2=in	-14 14
percent r2=is	14 -14
percent r2=it	-9 9
percent r2=its	-12 12
percent r2=list	-19 19
percent r2=make	7 -7
percent r2=more	17 -17
percent r2=no	-7 7
percent r2=not	-10 10
percent r2=of	-8 8
percent r2=on	20 -20
percent r2=once	8 -8
percent r2=other	-6 6
percent r2=our	9 -9
percent r2=plu	-6 6
percent r2=section	-15 15
percent r2=since	7 -7
percent r2=so	-8 8
percent r2=some	-9 9
percent r2=suspend	19 -19
percent r2=tariff	-15 15
percent r2=than	16 -16
percent r2=the	7 -7
percent r2=their	-6 6
percent r2=then	-7 7
percent r2=there	-13 13
percent r2=they	13 -13
percent r2=thi	14 -14
percent r2=threaten	-7 7
percent r2=until	19 -19
percent r2=was	-10 10
percent r2=week	-20 20
percent r2=what	6 -6
percent r2=where	-10 10
percent r2=year	6 -6
percent r=) .	12 -12
percent r=) <end>	24 -24
percent r=, <level>	-7 7
percent r=, <person>	8 -8
percent r=, and	-18 18
percent r=, as	-18 18
percent r=, for	10 -10
percent r=, is	-15 15
percent r=, no	-9 9
percent r=, not	-12 12
percent r=, on	23 -23
percent r=, plu	-6 6
percent r=, so	-6 6
percent r=, the	-8 8
percent r=, until	8 -8
percent r=, where	-10 10
percent r=, will	-6 6
percent r=. "	7 -7
percent r=; the	7 -7
percent r=<day-gone> .	-6 6
percent r=<day-today> .	-17 17
percent r=<level> <end>	-24 24
percent r=<level> <level>	22 -22
percent r=? <end>	-19 19
percent r=and that	10 -10
percent r=as of	-14 14
percent r=at once	8 -8
percent r=at the	-12 12
percent r=chance of	8 -8
percent r=for <name>	-13 13
percent r=for good	-15 15
percent r=for the	-13 13
percent r=from <day-gone>	-7 7
percent r=from <level>	-14 14
percent r=from <month-gone>	8 -8
percent r=has been	-7 7
percent r=in <month-ahead>	6 -6
percent r=in <name>	9 -9
percent r=in <number>	8 -8
percent r=in <seat>	8 -8
percent r=in the	-9 9
percent r=instead of	-18 18
percent r=is what	-13 13
percent r=less .	6 -6
percent r=more .	9 -9
percent r=more for	11 -11
percent r=of <name>	10 -10
percent r=of <quality>	21 -21
percent r=of any	7 -7
percent r=of our	15 -15
percent r=of the	27 -27
percent r=of what	24 -24
percent r=on <day-today>	8 -8
percent r=on <name>	-6 6
percent r=on <quality>	-38 38
percent r=on beer	9 -9
percent r=on car	-10 10
percent r=on coffee	-6 6
percent r=on every	-18 18
percent r=over <span>	12 -12
percent r=over forced	-6 6
percent r=since the	7 -7
percent r=stay .	-9 9
percent r=tariff ,	-8 8
percent r=tariff on	-22 22
percent r=tariff that	-9 9
percent r=that <name>	-11 11
percent r=that <person>	-18 18
percent r=that the	8 -8
percent r=that was	-6 6
percent r=there .	-9 9
percent r=thi week	-13 13
percent r=to the	9 -9
percent r=under a	-7 7
percent r=under section	-6 6
percent r=until <day-ahead>	-6 6
percent r=up .	6 -6
percent said	-8 8
percent said small	-10 10
percent short	-34 34
percent signed ahead=1	-23 23
percent signed ahead=2	-14 14
percent signed ahead=near	-19 19
percent signed ahead=none	34 -34
percent signed back=near	-7 7
percent signed=1	14 -14
percent signed=2	-33 33
percent times=1	26 -26
percent times=2	-14 14
percent times=3	-41 41
percent times=4	-88 88
phas-future	13 -13
phas-gerund	-7 7
phas-infinitive	6 -6
phas-pluperfect	8 -8
points band=12	22 -22
points band=150	22 -22
points band=2	20 -20
points band=31	-70 70
points band=4	25 -25
points broken	6 -6
points duty ahead=near	-17 17
points duty ahead=none	15 -15
points duty back=2	-10 10
points duty back=near	-17 17
points duty back=none	19 -19
points duty=false	14 -14
points duty=true	-11 11
points goods	17 -17
points habit=always	-6 6
points habit=often	6 -6
points l1='s	-10 10
points l1=<v-begin>	7 -7
points l1=<v-impose>	-6 6
points l1=<v-stay>	-16 16
points l1=<v-suspend>	-18 18
points l1=another	-6 6
points l1=at	10 -10
points l1=by	19 -19
points l1=its	-6 6
points l1=other	-6 6
points l1=suspend	-13 13
points l1=take	7 -7
points l1=the	-24 24
points l2=,	-7 7
points l2=<goods>	18 -18
points l2=<level>	10 -10
points l2=<name>	7 -7
points l2=<v-down>	11 -11
points l2=<v-suspend>	-10 10
points l2=and	-10 10
points l2=of	-7 7
points l2=suspension	-6 6
points l2=the	-12 12
points l=<begin> the	-8 8
points l=suspension of	-6 6
points l=the other	-6 6
points lll=<begin> <begin> the	-8 8
points lr=, less	10 -10
points lr=<begin> are	-12 12
points lr=by .	10 -10
points lr=by to	7 -7
points lr=suspend of	-9 9
points lr=the that	-9 9
points next=digits far	7 -7
points next=none	-16 16
points next=signed far	-9 9
points next=signed to	7 -7
points no customs	11 -11
points numbers=1	-13 13
points numbers=3	8 -8
points numbers=4	13 -13
points parties=false	9 -9
points parties=true	-12 12
points prior=signed far	11 -11
points prior=word far	6 -6
points r1=,	6 -6
points r1=.	14 -14
points r1=<v-down>	-8 8
points r1=<v-return>	-6 6
points r1=<v-stay>	-9 9
points r1=<v-suspend>	-12 12
points r1=are	-18 18
points r1=come	-9 9
points r1=in	-7 7
points r1=less	18 -18
points r1=of	-25 25
points r1=on	-6 6
points r1=return	-6 6
points r1=that	-8 8
points r1=to	6 -6
points r2=.	13 -13
points r2=<end>	15 -15
points r2=<level>	7 -7
points r2=<quality>	-14 14
points r2=<v-impose>	-10 10
points r2=<v-stay>	-6 6
points r2=<v-suspend>	-16 16
points r2=a	9 -9
points r2=and	-9 9
points r2=back	-8 8
points r2=each	-6 6
points r2=in	19 -19
points r2=suspend	-12 12
points r2=than	14 -14
points r2=that	-6 6
points r2=the	-16 16
points r=. <end>	12 -12
points r=less than	10 -10
points r=of that	-6 6
points r=of the	-15 15
points r=on each	-7 7
points r=to <level>	7 -7
points round	40 -40
points said	-23 23
points said small	40 -40
points signed ahead=2	10 -10
points signed ahead=near	-8 8
points signed ahead=none	6 -6
points signed back=2	-11 11
points signed back=near	-7 7
points signed back=none	15 -15
points signed=1	-11 11
points signed=2	17 -17
points times=1	-10 10
points times=2	10 -10
points times=3	11 -11
prior=digits ,	-16 16
prior=digits and	-29 29
prior=digits far	7 -7
prior=digits for	10 -10
prior=digits to	30 -30
prior=digits —	12 -12
prior=free far	-6 6
prior=free on more than	15 -15
prior=none	6 -6
prior=signed ,	7 -7
prior=signed , not	-11 11
prior=signed , of which	-8 8
prior=signed far	13 -13
prior=signed from	-10 10
prior=signed in	15 -15
prior=signed instead of	-11 11
prior=signed of	-10 10
prior=signed or	-6 6
prior=signed to	6 -6
prior=word 	27 -27
prior=word ,	-10 10
prior=word and	13 -13
prior=word far	12 -12
prior=word for	19 -19
prior=word to	-14 14
pt0=future	11 -11
pt0=future-passive	7 -7
pt0=past	7 -7
pt0=past-not	-11 11
pt0=past-passive	7 -7
pt0=perfect-not	-7 7
pt0=present-passive-not	-7 7
pt1=future	9 -9
pt1=future-passive	8 -8
pt1=gerund	-6 6
pt1=past	7 -7
pt1=past-not	-11 11
pt1=past-passive	12 -12
pt1=perfect-not	-7 7
pt1=pluperfect	7 -7
pt1=present-passive-not	-7 7
pv0=accept	7 -7
pv0=ask	-14 14
pv0=begin	-6 6
pv0=buy	19 -19
pv0=double	-7 7
pv0=enter	18 -18
pv0=go	-6 6
pv0=grow	-8 8
pv0=halve	-15 15
pv0=hold	11 -11
pv0=keep	-11 11
pv0=lapse	-9 9
pv0=let	-7 7
pv0=lose	11 -11
pv0=lower	9 -9
pv0=meet	7 -7
pv0=note	10 -10
pv0=offer	13 -13
pv0=other	12 -12
pv0=pay	-12 12
pv0=propose	-6 6
pv0=put	14 -14
pv0=receive	6 -6
pv0=return	6 -6
pv0=rise	9 -9
pv0=run	-6 6
pv0=see	13 -13
pv0=set	8 -8
pv0=stand	8 -8
pv0=take	-8 8
pv0=tell	-8 8
pv0=want	7 -7
pv0=write	-8 8
pv1=accept	7 -7
pv1=approve	8 -8
pv1=ask	-11 11
pv1=begin	-7 7
pv1=bring	-8 8
pv1=buy	14 -14
pv1=collect	6 -6
pv1=double	-7 7
pv1=enter	19 -19
pv1=fix	8 -8
pv1=grow	-8 8
pv1=halve	-15 15
pv1=hold	12 -12
pv1=introduce	-10 10
pv1=keep	-10 10
pv1=know	8 -8
pv1=lapse	-10 10
pv1=let	-7 7
pv1=lose	12 -12
pv1=lower	11 -11
pv1=note	10 -10
pv1=offer	18 -18
pv1=other	17 -17
pv1=pay	-10 10
pv1=propose	-9 9
pv1=put	9 -9
pv1=return	7 -7
pv1=rise	9 -9
pv1=run	-6 6
pv1=see	7 -7
pv1=set	8 -8
pv1=settle	10 -10
pv1=sign	-13 13
pv1=stand	8 -8
pv1=take	-9 9
pv1=tax	-8 8
pv1=tell	-8 8
pv1=threaten	-10 10
pv1=want	15 -15
pv1=write	-8 8
pv2-none	8 -8
pvt0=add past	8 -8
pvt0=add present	-9 9
pvt0=agree perfect	10 -10
pvt0=ask past	-8 8
pvt0=ask perfect	-17 17
pvt0=ask pluperfect	11 -11
pvt0=ask present	9 -9
pvt0=be past	-16 16
pvt0=be perfect	6 -6
pvt0=be pluperfect	6 -6
pvt0=begin present	-6 6
pvt0=buy past	10 -10
pvt0=call present	6 -6
pvt0=charge future	11 -11
pvt0=come past	-12 12
pvt0=come present	6 -6
pvt0=deny past	-17 17
pvt0=enter present	10 -10
pvt0=fall present	-6 6
pvt0=get present	-8 8
pvt0=go past	8 -8
pvt0=go present	-16 16
pvt0=grow present	-12 12
pvt0=have present	8 -8
pvt0=leave past	10 -10
pvt0=leave present	-13 13
pvt0=lower future	9 -9
pvt0=note past	6 -6
pvt0=pay perfect	-13 13
pvt0=put present	12 -12
pvt0=return present	6 -6
pvt0=say past	6 -6
pvt0=see present	12 -12
pvt0=sell present	-9 9
pvt0=set present	8 -8
pvt0=sign present	9 -9
pvt0=stand past	13 -13
pvt0=tell perfect	6 -6
pvt0=tell present	-6 6
pvt0=want past	9 -9
pvt1=add past	8 -8
pvt1=add present	-9 9
pvt1=agree perfect	14 -14
pvt1=ask past	-8 8
pvt1=ask perfect	-17 17
pvt1=ask pluperfect	11 -11
pvt1=ask present	9 -9
pvt1=be past	-13 13
pvt1=be perfect	6 -6
pvt1=be pluperfect	6 -6
pvt1=begin present	-6 6
pvt1=buy past	10 -10
pvt1=call present	6 -6
pvt1=charge future	11 -11
pvt1=come past	-12 12
pvt1=come present	6 -6
pvt1=deny past	-17 17
pvt1=end participle	-6 6
pvt1=enter present	10 -10
pvt1=fall present	-6 6
pvt1=get present	-8 8
pvt1=go past	8 -8
pvt1=go present	-9 9
pvt1=grow present	-12 12
pvt1=have present	8 -8
pvt1=leave past	7 -7
pvt1=leave present	-13 13
pvt1=lower future	9 -9
pvt1=note past	6 -6
pvt1=other past	8 -8
pvt1=pay perfect	-13 13
pvt1=put present	12 -12
pvt1=return present	6 -6
pvt1=say past	6 -6
pvt1=see present	12 -12
pvt1=sell present	-9 9
pvt1=set present	8 -8
pvt1=sign participle	-16 16
pvt1=sign present	9 -9
pvt1=stand past	13 -13
pvt1=tell perfect	6 -6
pvt1=tell present	-6 6
pvt1=want past	6 -6
q:!	-13 13
q:"	21 -21
q:&	17 -17
q:'	6 -6
q:'s	-18 18
q:(	-27 27
q:)	-24 24
q:*	-11 11
q:+	6 -6
q:-	8 -8
q:/	-15 15
q::	8 -8
q:<agent>	6 -6
q:<day-ahead>	-17 17
q:<day-today>	-35 35
q:<duty>	7 -7
q:<goods-amount>	47 -47
q:<goods>	-25 25
q:<level>	-11 11
q:<money>	64 -64
q:<month-ahead>	-12 12
q:<month-today>	6 -6
q:<name>	-39 39
q:<not>	-15 15
q:<number>	-14 14
q:<organisation>	41 -41
q:<person>	-28 28
q:<quality>	-53 53
q:<seat>	-40 40
q:<v-agree>	14 -14
q:<v-bear>	-18 18
q:<v-deny>	-8 8
q:<v-down>	-7 7
q:<v-end>	24 -24
q:<v-impose>	-7 7
q:<v-propose>	24 -24
q:<v-return>	30 -30
q:<v-say>	8 -8
q:<v-sell>	44 -44
q:<v-stay>	8 -8
q:<v-threaten>	-7 7
q:<v-up>	17 -17
q:?	-24 24
q:@	11 -11
q:about	19 -19
q:above	-9 9
q:abroad	6 -6
q:accept	8 -8
q:accord	-6 6
q:according	-16 16
q:add	-25 25
q:additional	-15 15
q:after	13 -13
q:again	-12 12
q:ago	-20 20
q:agree	-11 11
q:agreement	-15 15
q:ahead	-7 7
q:airport	-11 11
q:all	-20 20
q:allow	8 -8
q:alone	8 -8
q:already	-23 23
q:also	-17 17
q:aluminium	-18 18
q:and	6 -6
q:annex	8 -8
q:announcement	-8 8
q:another	14 -14
q:answer	-17 17
q:any	-6 6
q:anyone	-18 18
q:apart	8 -8
q:apple	-10 10
q:approve	11 -11
q:apricot	9 -9
q:as	-10 10
q:ask	7 -7
q:asleep	-6 6
q:at	7 -7
q:autumn	7 -7
q:avocado	-6 6
q:bad	12 -12
q:ban	7 -7
q:bank	8 -8
q:bargain	8 -8
q:base	8 -8
q:basi	13 -13
q:battery	12 -12
q:bean	-12 12
q:bear	-15 15
q:become	8 -8
q:been	-12 12
q:beer	-12 12
q:before	16 -16
q:begin	21 -21
q:being	-14 14
q:better	-9 9
q:between	16 -16
q:beyond	-8 8
q:bond	7 -7
q:border	-7 7
q:both	-8 8
q:brandy	8 -8
q:bridge	21 -21
q:brother	9 -9
q:built	6 -6
q:butter	-11 11
q:buyer	-13 13
q:by	28 -28
q:cabinet	-8 8
q:cancel	-15 15
q:canned	8 -8
q:capital	7 -7
q:case	-6 6
q:cashew	-12 12
q:ceasefire	6 -6
q:cent	21 -21
q:change	-6 6
q:charge	-13 13
q:chip	-15 15
q:christma	6 -6
q:claim	11 -11
q:clock	9 -9
q:closed	10 -10
q:club	24 -24
q:cocoa	-9 9
q:cod	-14 14
q:coffee	18 -18
q:collect	-13 13
q:come	-13 13
q:commerce	10 -10
q:company	34 -34
q:compare	-9 9
q:comparison	-13 13
q:concentrate	-6 6
q:concern	8 -8
q:conclude	13 -13
q:confirm	9 -9
q:continue	6 -6
q:contract	15 -15
q:control	15 -15
q:copper	-7 7
q:could	11 -11
q:counterpart	6 -6
q:country	-6 6
q:covered	11 -11
q:custom	-17 17
q:customer	22 -22
q:cut	-14 14
q:day	11 -11
q:deadline	27 -27
q:deal	-10 10
q:decision	7 -7
q:demand	6 -6
q:deny	-7 7
q:did	-6 6
q:die	-24 24
q:direction	-15 15
q:do	7 -7
q:dock	8 -8
q:document	15 -15
q:doe	-27 27
q:doesn't	12 -12
q:down	-9 9
q:draw	-11 11
q:drawer	8 -8
q:dried	-12 12
q:drop	8 -8
q:due	17 -17
q:during	-14 14
q:duty	-35 35
q:earth	12 -12
q:easter	7 -7
q:economy	-14 14
q:effect	-17 17
q:either	18 -18
q:electricity	19 -19
q:eleven	24 -24
q:elsewhere	-16 16
q:emergency	-18 18
q:employer	6 -6
q:empty	12 -12
q:energy	-9 9
q:enter	-8 8
q:error	-7 7
q:even	6 -6
q:evening	23 -23
q:ever	-9 9
q:every	11 -11
q:everybody	-8 8
q:exclusion	13 -13
q:exist	-7 7
q:expect	23 -23
q:exporter	-12 12
q:extension	22 -22
q:face	-11 11
q:fair	-10 10
q:fall	12 -12
q:far	16 -16
q:fare	14 -14
q:farm	6 -6
q:fear	11 -11
q:fee	28 -28
q:feed	9 -9
q:fentanyl	-32 32
q:ferry	14 -14
q:fertiliser	-6 6
q:few	6 -6
q:fifth	-8 8
q:final	11 -11
q:find	10 -10
q:firm	17 -17
q:first	20 -20
q:fish	-8 8
q:fix	12 -12
q:flour	-11 11
q:for	16 -16
q:force	-15 15
q:forced	-27 27
q:forget	-22 22
q:former	13 -13
q:found	23 -23
q:fourth	7 -7
q:franc	9 -9
q:free	-10 10
q:freight	22 -22
q:friday	21 -21
q:friend	-12 12
q:from	-13 13
q:fruit	8 -8
q:further	-13 13
q:future	12 -12
q:gained	11 -11
q:garden	-15 15
q:gas	-13 13
q:gave	-6 6
q:gazette	-11 11
q:generic	14 -14
q:geneva	-19 19
q:give	44 -44
q:given	-8 8
q:government	10 -10
q:grid	10 -10
q:ground	12 -12
q:grow	6 -6
q:grower	-16 16
q:had	11 -11
q:half	-24 24
q:hang	7 -7
q:hasn't	-8 8
q:have	13 -13
q:he	20 -20
q:heavy	8 -8
q:her	14 -14
q:here	-10 10
q:himself	8 -8
q:his	-6 6
q:hold	29 -29
q:hour	10 -10
q:household	11 -11
q:how	-8 8
q:i	26 -26
q:i've	27 -27
q:if	-21 21
q:import	39 -39
q:importer	-27 27
q:included	-7 7
q:income	16 -16
q:index	7 -7
q:inflation	10 -10
q:ingredient	6 -6
q:into	-7 7
q:introduce	-8 8
q:island	13 -13
q:it	-38 38
q:item	-16 16
q:its	15 -15
q:itself	12 -12
q:joint	9 -9
q:judge	18 -18
q:jump	-7 7
q:just	-15 15
q:keep	29 -29
q:kilo	12 -12
q:know	13 -13
q:labor	-13 13
q:labour	-19 19
q:lack	18 -18
q:lake	21 -21
q:lamb	7 -7
q:land	12 -12
q:lapse	15 -15
q:late	19 -19
q:lawyer	10 -10
q:lay	-29 29
q:lead	20 -20
q:learned	9 -9
q:lemon	-7 7
q:less	13 -13
q:let	-9 9
q:letter	-22 22
q:level	-22 22
q:levy	9 -9
q:licence	18 -18
q:like	-7 7
q:line	18 -18
q:list	-14 14
q:little	18 -18
q:loan	17 -17
q:lobster	-11 11
q:london	6 -6
q:longer	24 -24
q:look	6 -6
q:lose	16 -16
q:low	-10 10
q:m	21 -21
q:machine	-10 10
q:maize	10 -10
q:make	-11 11
q:man	-7 7
q:market	7 -7
q:matter	-7 7
q:may	6 -6
q:me	-16 16
q:mean	7 -7
q:medicine	-15 15
q:meet	10 -10
q:men	6 -6
q:mentioned	6 -6
q:metal	6 -6
q:milk	-10 10
q:mill	-9 9
q:million	31 -31
q:minister	14 -14
q:ministry	-10 10
q:minute	11 -11
q:mirror	-6 6
q:monday	-6 6
q:month	-27 27
q:more	24 -24
q:mostly	-6 6
q:motorcycle	13 -13
q:move	-19 19
q:mr	11 -11
q:mrs	9 -9
q:must	19 -19
q:my	19 -19
q:national	18 -18
q:network	10 -10
q:never	-10 10
q:new	7 -7
q:newspaper	-21 21
q:night	36 -36
q:nikkei	11 -11
q:nine	13 -13
q:ningbo	-10 10
q:no	-17 17
q:nobody	6 -6
q:noon	9 -9
q:nor	6 -6
q:note	6 -6
q:nothing	7 -7
q:notice	24 -24
q:now	-32 32
q:number	-7 7
q:nut	-20 20
q:nvidia	18 -18
q:odd	12 -12
q:of	17 -17
q:off	12 -12
q:offer	38 -38
q:official	9 -9
q:oil	-18 18
q:old	-14 14
q:older	-27 27
q:olive	7 -7
q:on	-25 25
q:onion	11 -11
q:open	11 -11
q:operator	8 -8
q:opposition	6 -6
q:or	10 -10
q:order	-32 32
q:ordinary	11 -11
q:origin	12 -12
q:originating	-8 8
q:other	-35 35
q:our	-26 26
q:out	-6 6
q:over	9 -9
q:own	-8 8
q:p	-6 6
q:pact	-24 24
q:page	-7 7
q:paper	-30 30
q:passed	-11 11
q:past	10 -10
q:pause	-15 15
q:pay	-29 29
q:pen	7 -7
q:per	-8 8
q:percent	7 -7
q:period	-24 24
q:permanent	-6 6
q:permit	19 -19
q:plan	7 -7
q:plant	-15 15
q:player	6 -6
q:plu	7 -7
q:plywood	-12 12
q:point	-10 10
q:policy	22 -22
q:poll	10 -10
q:polysilicon	-11 11
q:port	28 -28
q:pound	7 -7
q:powder	-17 17
q:power	-8 8
q:prepare	-6 6
q:present	-30 30
q:price	12 -12
q:printed	-19 19
q:proclamation	-6 6
q:prolong	20 -20
q:prolonged	-13 13
q:proposal	-6 6
q:published	-7 7
q:pump	13 -13
q:put	28 -28
q:quarter	18 -18
q:quota	16 -16
q:radio	7 -7
q:raise	25 -25
q:rare	12 -12
q:rather	20 -20
q:read	20 -20
q:reason	-7 7
q:recall	-6 6
q:receive	13 -13
q:reciprocal	-45 45
q:reckon	-13 13
q:record	10 -10
q:reduce	-12 12
q:refund	11 -11
q:refused	18 -18
q:regular	-15 15
q:remain	-12 12
q:renewal	9 -9
q:renewed	-17 17
q:reporter	10 -10
q:rest	-24 24
q:result	-6 6
q:return	24 -24
q:rice	-21 21
q:right	6 -6
q:rise	22 -22
q:risk	-12 12
q:room	13 -13
q:rose	-18 18
q:rover	13 -13
q:s	16 -16
q:sack	-10 10
q:sale	22 -22
q:salmon	7 -7
q:salt	17 -17
q:same	-8 8
q:sanctioning	-12 12
q:say	16 -16
q:season	17 -17
q:seat	-6 6
q:second	31 -31
q:section	11 -11
q:security	16 -16
q:seed	7 -7
q:sell	7 -7
q:semiconductor	8 -8
q:send	16 -16
q:settlement	8 -8
q:shanghai	-8 8
q:share	20 -20
q:she	12 -12
q:sheet	7 -7
q:shelve	8 -8
q:ship	24 -24
q:short	22 -22
q:should	-10 10
q:show	14 -14
q:shrimp	-21 21
q:side	-10 10
q:signature	23 -23
q:silver	21 -21
q:sir	23 -23
q:sit	-9 9
q:six	7 -7
q:slap	-9 9
q:sleep	-14 14
q:slip	11 -11
q:small	-13 13
q:so	-8 8
q:some	24 -24
q:somebody	11 -11
q:soybean	7 -7
q:special	7 -7
q:spoke	-21 21
q:spring	6 -6
q:stand	-21 21
q:standstill	10 -10
q:start	-15 15
q:state	12 -12
q:steel	-25 25
q:step	-7 7
q:still	-7 7
q:stock	10 -10
q:stockfish	-6 6
q:stockholm	-7 7
q:stop	16 -16
q:street	10 -10
q:strike	11 -11
q:stuff	7 -7
q:subject	-6 6
q:sugar	-13 13
q:supply	17 -17
q:suspend	-6 6
q:suspension	-16 16
q:table	-8 8
q:talk	14 -14
q:talking	6 -6
q:target	14 -14
q:tariff	21 -21
q:tax	-7 7
q:tell	-12 12
q:text	-13 13
q:textile	-10 10
q:than	6 -6
q:thank	25 -25
q:that	-29 29
q:the	14 -14
q:then	18 -18
q:there	6 -6
q:therefore	6 -6
q:thing	-15 15
q:think	-9 9
q:third	-11 11
q:those	-13 13
q:threat	13 -13
q:threaten	11 -11
q:through	-12 12
q:tile	-8 8
q:timber	-12 12
q:time	-7 7
q:tin	12 -12
q:to	11 -11
q:together	-7 7
q:tomatoe	-6 6
q:too	-12 12
q:top	-29 29
q:total	-6 6
q:town	12 -12
q:tractor	-6 6
q:trade	36 -36
q:transit	7 -7
q:treaty	-15 15
q:truce	-15 15
q:true	-9 9
q:tuna	11 -11
q:turn	-8 8
q:unchanged	26 -26
q:under	-9 9
q:union	14 -14
q:until	-12 12
q:up	30 -30
q:upper	8 -8
q:urea	-9 9
q:us	-31 31
q:used	-11 11
q:usual	8 -8
q:valley	8 -8
q:value	-14 14
q:vanilla	-6 6
q:very	-7 7
q:vessel	7 -7
q:wage	20 -20
q:wait	19 -19
q:want	7 -7
q:war	-12 12
q:warn	-22 22
q:was	-8 8
q:watch	-19 19
q:watche	-8 8
q:water	16 -16
q:we	-7 7
q:we're	7 -7
q:week	-6 6
q:well	-6 6
q:were	-17 17
q:what	-24 24
q:wheat	7 -7
q:when	-19 19
q:where	-30 30
q:whether	10 -10
q:while	-9 9
q:whole	-11 11
q:whose	-9 9
q:why	9 -9
q:window	10 -10
q:winter	-6 6
q:with	-19 19
q:withdraw	6 -6
q:within	-20 20
q:without	-16 16
q:wool	-15 15
q:word	10 -10
q:world	13 -13
q:worse	-8 8
q:worst	-8 8
q:wrong	-25 25
q:year	20 -20
q:yes	6 -6
q:yet	-10 10
q:yield	20 -20
q:you	-10 10
q:your	11 -11
q:zero	-15 15
q:zinc	18 -18
q:—	11 -11
qt=future	-10 10
qt=perfect	18 -18
qt=pluperfect	9 -9
qt=present	6 -6
r1="	-16 16
r1=(	-13 13
r1=)	10 -10
r1=,	-26 26
r1=.	-9 9
r1=:	-9 9
r1=<agent>	14 -14
r1=<day-today>	-17 17
r1=<duty>	-25 25
r1=<end>	-6 6
r1=<gate>	-6 6
r1=<goods>	28 -28
r1=<level>	-9 9
r1=<name>	-16 16
r1=<number>	10 -10
r1=<office>	7 -7
r1=<organisation>	8 -8
r1=<person>	15 -15
r1=<quality>	32 -32
r1=<sender>	12 -12
r1=<span>	23 -23
r1=<v-begin>	-16 16
r1=<v-deny>	17 -17
r1=<v-end>	-8 8
r1=<v-propose>	12 -12
r1=<v-return>	-18 18
r1=<v-say>	14 -14
r1=?	-35 35
r1=again	-22 22
r1=all	-8 8
r1=already	-6 6
r1=and	-12 12
r1=announcement	8 -8
r1=are	-20 20
r1=as	-7 7
r1=at	-23 23
r1=back	-6 6
r1=because	-9 9
r1=before	-26 26
r1=chance	12 -12
r1=change	15 -15
r1=cheaper	10 -10
r1=deal	-7 7
r1=dearer	21 -21
r1=done	11 -11
r1=duty	-23 23
r1=economy	40 -40
r1=either	18 -18
r1=else	25 -25
r1=entry	-18 18
r1=ever	-9 9
r1=expire	-6 6
r1=extra	8 -8
r1=for	-20 20
r1=from	-12 12
r1=good	7 -7
r1=government	9 -9
r1=had	7 -7
r1=happen	6 -6
r1=has	6 -6
r1=have	9 -9
r1=here	-10 10
r1=higher	19 -19
r1=if	-8 8
r1=in	-15 15
r1=instead	-19 19
r1=is	-13 13
r1=its	19 -19
r1=job	10 -10
r1=largest	11 -11
r1=less	30 -30
r1=list	14 -14
r1=lower	12 -12
r1=metre	17 -17
r1=more	31 -31
r1=new	16 -16
r1=no	13 -13
r1=now	-21 21
r1=number	7 -7
r1=of	49 -49
r1=off	29 -29
r1=on	-47 47
r1=once	-13 13
r1=other	27 -27
r1=out	10 -10
r1=over	-10 10
r1=per	-19 19
r1=percent	-16 16
r1=plu	-8 8
r1=point	18 -18
r1=port	8 -8
r1=question	21 -21
r1=rare	12 -12
r1=rate	-9 9
r1=reciprocal	-7 7
r1=return	-18 18
r1=round	15 -15
r1=rule	17 -17
r1=run	-7 7
r1=side	13 -13
r1=since	-21 21
r1=so	6 -6
r1=surcharge	9 -9
r1=tariff	-18 18
r1=tenth	11 -11
r1=that	-21 21
r1=the	-6 6
r1=then	-9 9
r1=they	6 -6
r1=till	-18 18
r1=time	30 -30
r1=to	16 -16
r1=too	-12 12
r1=trade	18 -18
r1=under	-16 16
r1=until	-6 6
r1=upon	-8 8
r1=was	-16 16
r1=which	-19 19
r1=will	-12 12
r1=with	-7 7
r1=word	7 -7
r1=would	-18 18
r1=year	6 -6
r1=yet	6 -6
r2='s	8 -8
r2=,	6 -6
r2=-	-8 8
r2=.	15 -15
r2=:	48 -48
r2=;	7 -7
r2=<day-ahead>	9 -9
r2=<day-today>	26 -26
r2=<duty>	-13 13
r2=<end>	-8 8
r2=<goods>	-8 8
r2=<level-noun>	-6 6
r2=<month-gone>	-6 6
r2=<name>	-23 23
r2=<person>	8 -8
r2=<points>	13 -13
r2=<quality>	-10 10
r2=<sender>	23 -23
r2=<span>	6 -6
r2=<taker>	15 -15
r2=<v-agree>	6 -6
r2=<v-bear>	25 -25
r2=<v-begin>	-9 9
r2=<v-down>	-10 10
r2=<v-propose>	15 -15
r2=<v-stay>	-10 10
r2=<v-target>	-17 17
r2=<v-threaten>	-10 10
r2=<v-up>	6 -6
r2=?	-10 10
r2=according	10 -10
r2=add	6 -6
r2=against	-18 18
r2=agreement	18 -18
r2=all	-11 11
r2=also	-6 6
r2=an	13 -13
r2=any	-6 6
r2=are	-11 11
r2=as	-8 8
r2=at	23 -23
r2=back	-35 35
r2=be	-10 10
r2=beer	9 -9
r2=both	-7 7
r2=buyer	6 -6
r2=call	13 -13
r2=car	-12 12
r2=cement	7 -7
r2=cent	-12 12
r2=charge	-17 17
r2=cocoa	-12 12
r2=coconut	8 -8
r2=coffee	-7 7
r2=come	-6 6
r2=company	10 -10
r2=could	-10 10
r2=country	12 -12
r2=crude	7 -7
r2=date	-9 9
r2=day	10 -10
r2=discuss	-7 7
r2=done	7 -7
r2=duty	-14 14
r2=earth	12 -12
r2=everyone	-6 6
r2=everything	-7 7
r2=far	6 -6
r2=farm	8 -8
r2=fentanyl	-15 15
r2=firm	7 -7
r2=for	11 -11
r2=forced	-8 8
r2=from	9 -9
r2=get	13 -13
r2=good	-22 22
r2=had	11 -11
r2=has	-13 13
r2=have	21 -21
r2=he	11 -11
r2=hold	-8 8
r2=if	-16 16
r2=importer	7 -7
r2=in	13 -13
r2=is	8 -8
r2=its	-25 25
r2=last	-12 12
r2=list	-18 18
r2=month	6 -6
r2=most	-13 13
r2=no	9 -9
r2=not	-7 7
r2=of	19 -19
r2=on	18 -18
r2=out	-6 6
r2=over	10 -10
r2=place	-6 6
r2=plu	-7 7
r2=point	-18 18
r2=present	-10 10
r2=put	6 -6
r2=rare	8 -8
r2=read	19 -19
r2=reciprocal	-7 7
r2=same	-11 11
r2=she	13 -13
r2=some	-14 14
r2=start	-12 12
r2=still	-9 9
r2=than	29 -29
r2=the	-13 13
r2=their	-12 12
r2=them	11 -11
r2=then	-8 8
r2=there	-15 15
r2=they	16 -16
r2=thi	17 -17
r2=those	-12 12
r2=threaten	-6 6
r2=to	-23 23
r2=top	-7 7
r2=two	13 -13
r2=under	-6 6
r2=until	15 -15
r2=up	12 -12
r2=week	-19 19
r2=what	-8 8
r2=whatever	-15 15
r2=where	-14 14
r2=which	-9 9
r2=wine	-7 7
r2=with	10 -10
r2=would	-10 10
r2=year	22 -22
r2=you	-8 8
r3="	14 -14
r3=,	-17 17
r3=.	-17 17
r3=:	6 -6
r3=<agent>	-6 6
r3=<day-ahead>	-23 23
r3=<duty>	-10 10
r3=<end>	6 -6
r3=<gate>	10 -10
r3=<month-gone>	6 -6
r3=<not>	-25 25
r3=<number>	-6 6
r3=<office>	-6 6
r3=<person>	-6 6
r3=<points>	-17 17
r3=<quality>	-27 27
r3=<seat>	14 -14
r3=<sender>	7 -7
r3=<v-propose>	9 -9
r3=<v-sell>	7 -7
r3=<v-stay>	21 -21
r3=<v-suspend>	6 -6
r3=<v-up>	-10 10
r3=?	26 -26
r3=a	15 -15
r3=about	18 -18
r3=above	7 -7
r3=afternoon	7 -7
r3=again	-7 7
r3=ago	-14 14
r3=agreement	-15 15
r3=an	-22 22
r3=and	-6 6
r3=announce	-9 9
r3=article	9 -9
r3=as	-7 7
r3=at	12 -12
r3=autumn	-7 7
r3=banana	-6 6
r3=beef	-6 6
r3=best	11 -11
r3=by	8 -8
r3=cent	11 -11
r3=charge	-8 8
r3=coffee	-24 24
r3=company	12 -12
r3=country	10 -10
r3=cut	6 -6
r3=date	10 -10
r3=deal	-17 17
r3=do	9 -9
r3=duty	-29 29
r3=earth	8 -8
r3=effect	-6 6
r3=effective	-6 6
r3=evening	8 -8
r3=export	7 -7
r3=fall	-6 6
r3=first	-11 11
r3=framework	14 -14
r3=from	-10 10
r3=given	11 -11
r3=good	-12 12
r3=had	-12 12
r3=has	-10 10
r3=hazelnut	11 -11
r3=he	6 -6
r3=height	-7 7
r3=hold	8 -8
r3=hour	12 -12
r3=i	-14 14
r3=if	12 -12
r3=in	14 -14
r3=industrial	12 -12
r3=into	-9 9
r3=is	-7 7
r3=it	9 -9
r3=last	-7 7
r3=leave	-9 9
r3=like	8 -8
r3=make	-9 9
r3=month	8 -8
r3=more	-10 10
r3=morning	23 -23
r3=new	10 -10
r3=no	-23 23
r3=nothing	7 -7
r3=offer	6 -6
r3=oil	10 -10
r3=on	-10 10
r3=only	-7 7
r3=other	9 -9
r3=own	-17 17
r3=paper	-10 10
r3=potatoe	21 -21
r3=price	-10 10
r3=reciprocal	-6 6
r3=revenue	13 -13
r3=say	-13 13
r3=section	7 -7
r3=side	6 -6
r3=since	-8 8
r3=so	-8 8
r3=state	9 -9
r3=sugar	-11 11
r3=suspend	7 -7
r3=tariff	7 -7
r3=than	-24 24
r3=the	22 -22
r3=they	-9 9
r3=thi	-13 13
r3=thing	-8 8
r3=to	13 -13
r3=total	8 -8
r3=treaty	-13 13
r3=truce	6 -6
r3=value	-33 33
r3=vote	7 -7
r3=way	-13 13
r3=we	8 -8
r3=were	12 -12
r3=where	10 -10
r3=which	6 -6
r3=wine	-12 12
r3=with	9 -9
r3=write	7 -7
r4=(	9 -9
r4=)	-7 7
r4=-	-16 16
r4=.	7 -7
r4=<agent>	-7 7
r4=<day-ahead>	6 -6
r4=<day-today>	17 -17
r4=<gate>	13 -13
r4=<goods>	-8 8
r4=<level>	-16 16
r4=<month-ahead>	8 -8
r4=<month-gone>	-7 7
r4=<name>	11 -11
r4=<person>	7 -7
r4=<points>	9 -9
r4=<seat>	13 -13
r4=<v-agree>	11 -11
r4=<v-begin>	14 -14
r4=<v-buy>	-9 9
r4=<v-end>	8 -8
r4=<v-impose>	-12 12
r4=<v-propose>	9 -9
r4=<v-say>	15 -15
r4=<v-stay>	13 -13
r4=<v-target>	-6 6
r4=a	-28 28
r4=after	-8 8
r4=again	-7 7
r4=against	7 -7
r4=agreement	-16 16
r4=all	-12 12
r4=anything	10 -10
r4=are	-10 10
r4=as	20 -20
r4=at	18 -18
r4=begin	-6 6
r4=by	13 -13
r4=call	8 -8
r4=coffee	18 -18
r4=country	-10 10
r4=deal	-8 8
r4=doe	-12 12
r4=due	-17 17
r4=earn	8 -8
r4=either	-10 10
r4=fentanyl	-6 6
r4=for	-7 7
r4=go	17 -17
r4=good	6 -6
r4=has	-17 17
r4=have	7 -7
r4=he	-11 11
r4=hour	-9 9
r4=if	-6 6
r4=immediately	-6 6
r4=in	-8 8
r4=it	9 -9
r4=last	12 -12
r4=list	20 -20
r4=make	9 -9
r4=may	-9 9
r4=merely	-6 6
r4=new	6 -6
r4=night	10 -10
r4=no	6 -6
r4=of	-29 29
r4=oil	-12 12
r4=on	11 -11
r4=once	11 -11
r4=or	-13 13
r4=our	-7 7
r4=over	-15 15
r4=place	-8 8
r4=point	-7 7
r4=put	-15 15
r4=sale	10 -10
r4=say	20 -20
r4=second	9 -9
r4=sell	-7 7
r4=sign	12 -12
r4=so	9 -9
r4=some	8 -8
r4=stand	16 -16
r4=take	10 -10
r4=term	-10 10
r4=than	10 -10
r4=that	-13 13
r4=they	7 -7
r4=three	7 -7
r4=trade	6 -6
r4=truce	12 -12
r4=up	11 -11
r4=we	6 -6
r4=well	9 -9
r4=which	12 -12
r4=will	8 -8
r4=within	9 -9
r4=year	7 -7
r4=you	13 -13
r=) <end>	17 -17
r=, <name>	6 -6
r=, <number>	-10 10
r=, <person>	9 -9
r=, <points>	6 -6
r=, <quality>	15 -15
r=, a	10 -10
r=, according	10 -10
r=, against	-17 17
r=, and	-16 16
r=, as	-15 15
r=, because	-8 8
r=, by	-14 14
r=, if	-14 14
r=, in	-13 13
r=, is	-21 21
r=, it	10 -10
r=, no	9 -9
r=, not	-14 14
r=, on	7 -7
r=, plu	-7 7
r=, so	-11 11
r=, then	-6 6
r=, to	-10 10
r=, under	-18 18
r=, until	8 -8
r=, whatever	-12 12
r=, where	-12 12
r=, which	-11 11
r=, will	-6 6
r=, with	13 -13
r=. "	-8 8
r=. <end>	-8 8
r=: <level>	-10 10
r=: <number>	-10 10
r=: the	-6 6
r=; it	-15 15
r=<day-gone> .	-8 8
r=<day-today> ,	9 -9
r=<day-today> .	-28 28
r=<end> <end>	-6 6
r=<level> <end>	-22 22
r=<level> <level>	13 -13
r=<quality> firm	7 -7
r=<span> .	14 -14
r=? <end>	-18 18
r=after that	-6 6
r=again ,	-12 12
r=and <number>	-16 16
r=and a	-12 12
r=and not	-6 6
r=and that	10 -10
r=are suspend	-6 6
r=as of	-19 19
r=at <number>	-8 8
r=at present	-10 10
r=at the	-20 20
r=because of	-9 9
r=before ,	-8 8
r=before .	-20 20
r=chance of	8 -8
r=come back	-10 10
r=duty on	-9 9
r=each ,	-10 10
r=each .	7 -7
r=economy .	13 -13
r=ever since	-9 9
r=for <name>	-21 21
r=for <number>	33 -33
r=for <quality>	-14 14
r=for <span>	-11 11
r=for a	7 -7
r=for good	-16 16
r=for most	-8 8
r=for now	6 -6
r=from <day-gone>	-7 7
r=from <level>	-14 14
r=from <month-ahead>	-14 14
r=here .	-7 7
r=in <month-ahead>	12 -12
r=in <name>	-10 10
r=in <number>	12 -12
r=in all	-9 9
r=in place	-6 6
r=in the	-6 6
r=in thi	9 -9
r=instead of	-19 19
r=is back	-10 10
r=is charge	-10 10
r=is done	6 -6
r=is not	16 -16
r=is what	-27 27
r=last week	-9 9
r=last year	8 -8
r=less .	6 -6
r=less than	16 -16
r=more ,	-14 14
r=more .	13 -13
r=more <quality>	8 -8
r=more for	15 -15
r=now ,	-11 11
r=now .	-22 22
r=of <day-gone>	-6 6
r=of <level>	10 -10
r=of <number>	13 -13
r=of <quality>	13 -13
r=of a	6 -6
r=of duty	-16 16
r=of its	-9 9
r=of our	6 -6
r=of that	11 -11
r=of them	22 -22
r=of us	10 -10
r=of what	25 -25
r=of you	11 -11
r=off until	8 -8
r=on <day-ahead>	19 -19
r=on <day-gone>	7 -7
r=on <day-today>	14 -14
r=on <name>	-7 7
r=on <quality>	-17 17
r=on beer	9 -9
r=on car	-10 10
r=on cement	8 -8
r=on cocoa	-12 12
r=on coconut	8 -8
r=on coffee	-11 11
r=on crude	7 -7
r=on date	-6 6
r=on each	-9 9
r=on every	-18 18
r=on good	-10 10
r=on its	-13 13
r=on more	-18 18
r=on their	-10 10
r=on top	-7 7
r=on what	-12 12
r=on wine	-7 7
r=or more	6 -6
r=out of	10 -10
r=over <span>	8 -8
r=over fentanyl	-12 12
r=over forced	-6 6
r=per cent	-12 12
r=rare earth	12 -12
r=since <month-gone>	-11 11
r=since <number>	-12 12
r=so far	6 -6
r=stay .	-9 9
r=tariff ,	-8 8
r=tariff on	-22 22
r=tariff that	-9 9
r=that <name>	-6 6
r=that <person>	-12 12
r=that he	10 -10
r=that the	7 -7
r=that they	12 -12
r=there .	-15 15
r=thi year	6 -6
r=to <number>	13 -13
r=too .	-9 9
r=trade agreement	18 -18
r=under a	-8 8
r=under it	6 -6
r=under the	-19 19
r=until <day-ahead>	-6 6
r=up .	6 -6
r=will be	-11 11
round	-10 10
s:"	8 -8
s:%	-10 10
s:&	33 -33
s:'	20 -20
s:(	-7 7
s:+	28 -28
s:-	-7 7
s:.	-15 15
s:<day-gone>	-16 16
s:<day-today>	-9 9
s:<duty>	8 -8
s:<goods-amount>	28 -28
s:<goods>	-24 24
s:<money>	59 -59
s:<month-ahead>	-6 6
s:<month-gone>	-19 19
s:<name>	-8 8
s:<not>	6 -6
s:<number>	-19 19
s:<office>	13 -13
s:<organisation>	13 -13
s:<person>	-6 6
s:<quality>	-18 18
s:<sender>	19 -19
s:<span>	13 -13
s:<taker>	28 -28
s:<v-agree>	12 -12
s:<v-begin>	-12 12
s:<v-deny>	10 -10
s:<v-down>	8 -8
s:<v-end>	15 -15
s:<v-say>	-8 8
s:<v-sell>	22 -22
s:<v-stay>	-6 6
s:<v-up>	14 -14
s:=	-14 14
s:@	-19 19
s:_	-30 30
s:above	25 -25
s:accept	33 -33
s:accord	-9 9
s:act	9 -9
s:ad	-6 6
s:add	-9 9
s:addition	-9 9
s:additional	-6 6
s:adopt	-6 6
s:affiliate	25 -25
s:afternoon	8 -8
s:again	-25 25
s:against	-10 10
s:ago	-20 20
s:agree	11 -11
s:agreement	-11 11
s:agricultural	6 -6
s:ahead	9 -9
s:aid	-7 7
s:aircraft	-8 8
s:airport	9 -9
s:all	-12 12
s:allow	18 -18
s:already	-27 27
s:altogether	-21 21
s:aluminium	-22 22
s:am	-11 11
s:among	7 -7
s:an	-7 7
s:and	-8 8
s:announce	-11 11
s:answer	-19 19
s:antimony	6 -6
s:anybody	-19 19
s:anyone	-17 17
s:anything	-6 6
s:apart	11 -11
s:apple	20 -20
s:approve	10 -10
s:apricot	-29 29
s:arithmetic	-10 10
s:around	-8 8
s:article	-7 7
s:as	-19 19
s:aside	-6 6
s:ask	-7 7
s:asleep	9 -9
s:association	-7 7
s:at	10 -10
s:attract	-7 7
s:autumn	-7 7
s:average	52 -52
s:aware	-6 6
s:b	11 -11
s:back	-14 14
s:ban	6 -6
s:bank	33 -33
s:barley	11 -11
s:base	14 -14
s:baseline	-11 11
s:basi	8 -8
s:basmati	7 -7
s:battery	11 -11
s:bay	-6 6
s:bear	-6 6
s:because	-8 8
s:become	-9 9
s:beer	8 -8
s:begin	-9 9
s:bell	9 -9
s:belong	-11 11
s:below	7 -7
s:beside	-16 16
s:best	27 -27
s:better	-10 10
s:between	22 -22
s:beyond	-9 9
s:bill	-14 14
s:bite	-15 15
s:boat	15 -15
s:bond	10 -10
s:book	7 -7
s:booking	13 -13
s:both	-22 22
s:brandy	16 -16
s:bread	27 -27
s:break	13 -13
s:bridge	6 -6
s:bring	-18 18
s:broker	10 -10
s:brussel	-8 8
s:build	10 -10
s:bunker	10 -10
s:bus	19 -19
s:busan	-7 7
s:buse	10 -10
s:bushel	7 -7
s:but	16 -16
s:butter	-19 19
s:buyer	-9 9
s:by	8 -8
s:bytedance	26 -26
s:c	7 -7
s:callao	7 -7
s:can	7 -7
s:canola	-13 13
s:cap	9 -9
s:capacity	20 -20
s:car	-18 18
s:cargoe	14 -14
s:carpet	-16 16
s:case	8 -8
s:cashew	-9 9
s:cashmere	-23 23
s:cease	-6 6
s:ceasefire	6 -6
s:cement	6 -6
s:central	12 -12
s:certain	-6 6
s:ceylon	-16 16
s:chair	12 -12
s:chance	35 -35
s:changed	9 -9
s:chapter	-13 13
s:cheaper	19 -19
s:cheese	-27 27
s:chemical	6 -6
s:chicago	6 -6
s:chicken	-6 6
s:children	15 -15
s:chip	16 -16
s:christma	-14 14
s:circular	-11 11
s:city	36 -36
s:claim	8 -8
s:clause	22 -22
s:clear	-11 11
s:client	-7 7
s:climb	10 -10
s:closed	7 -7
s:club	17 -17
s:coast	8 -8
s:cod	-6 6
s:coffee	8 -8
s:cold	6 -6
s:collect	-18 18
s:column	-11 11
s:comment	12 -12
s:company	41 -41
s:competitor	-11 11
s:complained	-11 11
s:compromise	-20 20
s:computer	10 -10
s:concern	7 -7
s:conclude	9 -9
s:consider	-10 10
s:contract	14 -14
s:control	11 -11
s:cork	10 -10
s:correct	-24 24
s:cost	31 -31
s:cotton	-34 34
s:counted	11 -11
s:counter	8 -8
s:county	10 -10
s:cousin	-14 14
s:cover	10 -10
s:cricket	6 -6
s:critical	6 -6
s:cross	-8 8
s:crossed	12 -12
s:currently	-15 15
s:customer	14 -14
s:cut	9 -9
s:dairy	-7 7
s:data	8 -8
s:daughter	19 -19
s:dead	-8 8
s:deadline	10 -10
s:dealer	7 -7
s:dearer	24 -24
s:decade	7 -7
s:decided	-8 8
s:decline	-6 6
s:delivery	8 -8
s:demand	11 -11
s:deny	-9 9
s:depending	-17 17
s:deposit	18 -18
s:deputy	-17 17
s:desk	12 -12
s:diesel	6 -6
s:difference	15 -15
s:different	-12 12
s:direction	-14 14
s:discount	28 -28
s:discuss	-8 8
s:discussion	11 -11
s:do	-12 12
s:doe	-9 9
s:dog	14 -14
s:doing	-9 9
s:dollar	11 -11
s:don't	-11 11
s:done	9 -9
s:door	-20 20
s:dozen	6 -6
s:draft	-29 29
s:draw	7 -7
s:drawer	-21 21
s:drone	8 -8
s:dry	9 -9
s:during	-25 25
s:dutiable	-11 11
s:duty	-29 29
s:e	25 -25
s:earlier	-31 31
s:earn	11 -11
s:earth	10 -10
s:easter	6 -6
s:economic	-8 8
s:economy	22 -22
s:effect	-17 17
s:effectively	-8 8
s:eight	8 -8
s:either	-8 8
s:election	28 -28
s:electric	7 -7
s:electricity	32 -32
s:eleven	24 -24
s:else	9 -9
s:elsewhere	14 -14
s:employer	20 -20
s:end	14 -14
s:energy	14 -14
s:engine	-14 14
s:enough	-10 10
s:enter	7 -7
s:entity	14 -14
s:entry	-16 16
s:equipment	11 -11
s:ethanol	-6 6
s:euro	8 -8
s:even	-19 19
s:evening	19 -19
s:event	-9 9
s:ever	-30 30
s:every	7 -7
s:everybody	-9 9
s:everyone	-7 7
s:everywhere	-9 9
s:excess	18 -18
s:exchanged	9 -9
s:excise	14 -14
s:exempt	32 -32
s:exist	-6 6
s:existing	16 -16
s:expect	25 -25
s:expert	7 -7
s:expire	-7 7
s:export	40 -40
s:extend	7 -7
s:extension	13 -13
s:face	-24 24
s:failing	-14 14
s:fair	12 -12
s:family	23 -23
s:far	-7 7
s:fare	13 -13
s:farm	25 -25
s:fear	-11 11
s:fee	18 -18
s:fentanyl	-37 37
s:ferry	12 -12
s:fertiliser	-13 13
s:fewer	18 -18
s:fighting	6 -6
s:figure	-9 9
s:final	27 -27
s:firm	11 -11
s:fishmeal	-14 14
s:five	10 -10
s:fix	29 -29
s:flag	7 -7
s:flat	23 -23
s:float	-16 16
s:flower	-6 6
s:follow	-6 6
s:following	-11 11
s:food	-6 6
s:for	-11 11
s:force	9 -9
s:forecast	17 -17
s:foreign	19 -19
s:forgive	8 -8
s:forty	6 -6
s:found	32 -32
s:four	21 -21
s:framework	8 -8
s:free	-18 18
s:freight	23 -23
s:friend	-12 12
s:frozen	-14 14
s:fruit	7 -7
s:fuel	20 -20
s:full	16 -16
s:furniture	-22 22
s:further	-12 12
s:future	26 -26
s:gain	17 -17
s:gained	27 -27
s:game	18 -18
s:garment	-12 12
s:gas	11 -11
s:gate	10 -10
s:gave	10 -10
s:geneva	-14 14
s:georgia	10 -10
s:gigabyte	16 -16
s:glass	-9 9
s:go	-14 14
s:goal	6 -6
s:gold	23 -23
s:government	15 -15
s:grant	-10 10
s:grape	-7 7
s:gross	12 -12
s:ground	17 -17
s:grow	11 -11
s:growth	31 -31
s:guest	6 -6
s:h	13 -13
s:had	-13 13
s:half	6 -6
s:hanwha	9 -9
s:harbour	23 -23
s:harvest	10 -10
s:hasn't	-9 9
s:have	12 -12
s:hazelnut	-12 12
s:heading	-14 14
s:heard	-22 22
s:heavy	26 -26
s:height	-10 10
s:her	25 -25
s:here	-7 7
s:himself	9 -9
s:his	8 -8
s:hit	-21 21
s:home	22 -22
s:hospital	6 -6
s:hotel	15 -15
s:hour	14 -14
s:house	12 -12
s:household	20 -20
s:hundred	-6 6
s:i'd	13 -13
s:i'm	17 -17
s:i've	13 -13
s:ice	-7 7
s:if	-6 6
s:immediately	-12 12
s:import	12 -12
s:importer	10 -10
s:impose	-13 13
s:include	8 -8
s:included	-6 6
s:increase	21 -21
s:index	14 -14
s:industrial	10 -10
s:inflation	57 -57
s:ink	10 -10
s:instead	-14 14
s:insurer	12 -12
s:interest	37 -37
s:interview	-10 10
s:into	-12 12
s:introduce	-12 12
s:investor	13 -13
s:is	-14 14
s:isn't	-11 11
s:it	-16 16
s:it'd	10 -10
s:its	-16 16
s:join	23 -23
s:joke	12 -12
s:josé	-7 7
s:judge	7 -7
s:juice	6 -6
s:just	-10 10
s:jute	-10 10
s:keep	7 -7
s:key	13 -13
s:kilo	12 -12
s:kilometre	6 -6
s:kind	12 -12
s:lago	-6 6
s:lake	15 -15
s:lamb	9 -9
s:lamp	12 -12
s:land	-7 7
s:large	10 -10
s:lasted	14 -14
s:lasting	8 -8
s:late	21 -21
s:laughed	-10 10
s:law	-8 8
s:lay	-11 11
s:lead	14 -14
s:leader	-9 9
s:leather	-17 17
s:legal	11 -11
s:lemon	-7 7
s:lender	13 -13
s:length	-6 6
s:lentil	-8 8
s:less	29 -29
s:let	-13 13
s:letter	-9 9
s:level	-17 17
s:levy	-7 7
s:licence	43 -43
s:license	14 -14
s:lie	-6 6
s:lift	10 -10
s:like	14 -14
s:likewise	-16 16
s:limit	16 -16
s:line	24 -24
s:list	-15 15
s:lithium	9 -9
s:litre	-6 6
s:live	15 -15
s:loan	23 -23
s:lobster	-9 9
s:local	-8 8
s:log	-7 7
s:london	21 -21
s:long	15 -15
s:longer	12 -12
s:lorry	13 -13
s:lose	30 -30
s:loss	12 -12
s:lower	18 -18
s:lunch	9 -9
s:m	-11 11
s:machine	-7 7
s:magnet	7 -7
s:maize	16 -16
s:make	-10 10
s:man	20 -20
s:mangoe	-16 16
s:many	-17 17
s:marble	-14 14
s:margin	34 -34
s:market	17 -17
s:match	6 -6
s:me	24 -24
s:meal	-16 16
s:mean	14 -14
s:meanwhile	-14 14
s:measure	8 -8
s:mediator	13 -13
s:medicine	-7 7
s:meet	27 -27
s:member	11 -11
s:memorandum	14 -14
s:mention	-18 18
s:mentioned	-18 18
s:merdeka	9 -9
s:merely	-7 7
s:metre	27 -27
s:mgx	15 -15
s:middle	9 -9
s:might	7 -7
s:milk	-6 6
s:mill	-14 14
s:million	25 -25
s:mine	13 -13
s:minimum	-19 19
s:ministry	12 -12
s:minu	28 -28
s:minute	19 -19
s:missing	16 -16
s:mobile	7 -7
s:model	9 -9
s:moment	-14 14
s:monday	12 -12
s:money	27 -27
s:month	-12 12
s:more	30 -30
s:morning	16 -16
s:mortgage	31 -31
s:mostly	-9 9
s:motor	-6 6
s:motorcycle	-15 15
s:mr	-10 10
s:much	-8 8
s:name	13 -13
s:namely	14 -14
s:nasdaq	8 -8
s:national	23 -23
s:natural	7 -7
s:need	21 -21
s:negotiate	-8 8
s:negotiation	14 -14
s:neighbouring	9 -9
s:net	9 -9
s:network	26 -26
s:new	23 -23
s:newspaper	-25 25
s:night	49 -49
s:nike	8 -8
s:nil	-22 22
s:nobody	-19 19
s:none	33 -33
s:noon	-9 9
s:nor	-8 8
s:north	9 -9
s:northern	6 -6
s:not	11 -11
s:nothing	14 -14
s:notice	11 -11
s:nought	-29 29
s:now	-24 24
s:number	-9 9
s:nut	-25 25
s:nvidia	39 -39
s:ocean	9 -9
s:odd	16 -16
s:of	13 -13
s:offer	10 -10
s:office	7 -7
s:officer	16 -16
s:old	-30 30
s:older	-7 7
s:olive	14 -14
s:one	54 -54
s:onion	-11 11
s:only	7 -7
s:open	16 -16
s:opened	11 -11
s:operating	9 -9
s:operator	7 -7
s:opinion	16 -16
s:oracle	17 -17
s:order	-15 15
s:ordinary	-30 30
s:our	-6 6
s:out	7 -7
s:outside	7 -7
s:over	8 -8
s:overall	-8 8
s:owe	-11 11
s:own	-11 11
s:owned	14 -14
s:p	-10 10
s:pact	-8 8
s:palm	9 -9
s:paper	-21 21
s:paragraph	7 -7
s:parcel	17 -17
s:parliament	7 -7
s:part	-24 24
s:pass	7 -7
s:passed	14 -14
s:paste	-18 18
s:patented	-11 11
s:pause	-8 8
s:pay	-13 13
s:payable	-16 16
s:peak	14 -14
s:penalty	16 -16
s:pension	12 -12
s:people	15 -15
s:pepper	-21 21
s:percent	-21 21
s:period	-7 7
s:permit	11 -11
s:peso	17 -17
s:phone	8 -8
s:piece	10 -10
s:pineapple	-19 19
s:place	-19 19
s:plan	-12 12
s:plastic	10 -10
s:play	24 -24
s:player	8 -8
s:plu	-17 17
s:plum	8 -8
s:plywood	-18 18
s:point	13 -13
s:policy	21 -21
s:poll	37 -37
s:post	-21 21
s:potash	-9 9
s:potatoe	11 -11
s:powder	-9 9
s:power	6 -6
s:practice	19 -19
s:prawn	-9 9
s:premium	9 -9
s:present	-11 11
s:presenter	-19 19
s:pressed	-15 15
s:price	41 -41
s:prisoner	9 -9
s:probability	27 -27
s:procedure	7 -7
s:proclamation	-29 29
s:produce	11 -11
s:profit	17 -17
s:prolongation	10 -10
s:prolonged	-15 15
s:propose	-11 11
s:provide	-6 6
s:published	6 -6
s:purchase	9 -9
s:q	-18 18
s:quadruple	6 -6
s:quay	-8 8
s:question	23 -23
s:quinoa	-16 16
s:radio	-8 8
s:railway	7 -7
s:rain	20 -20
s:raise	9 -9
s:rang	8 -8
s:rare	18 -18
s:rather	-15 15
s:reach	-17 17
s:reader	15 -15
s:reading	11 -11
s:recall	-12 12
s:receive	11 -11
s:reciprocal	-25 25
s:record	14 -14
s:refuse	16 -16
s:regular	-8 8
s:reject	12 -12
s:related	13 -13
s:relief	6 -6
s:remain	-16 16
s:remark	-18 18
s:remember	7 -7
s:reminded	-19 19
s:remove	-8 8
s:renewed	7 -7
s:rent	-7 7
s:repeal	-10 10
s:replace	-12 12
s:reply	-9 9
s:reporter	13 -13
s:representative	9 -9
s:reserve	15 -15
s:respectively	-17 17
s:response	-8 8
s:rest	12 -12
s:result	11 -11
s:retain	-10 10
s:revenue	19 -19
s:rice	-6 6
s:rise	16 -16
s:rival	7 -7
s:road	6 -6
s:roaming	20 -20
s:roasted	7 -7
s:room	9 -9
s:rosario	11 -11
s:rose	-16 16
s:rotterdam	8 -8
s:round	26 -26
s:rover	12 -12
s:rule	12 -12
s:rum	-16 16
s:rumour	-16 16
s:run	-7 7
s:rupee	6 -6
s:s	12 -12
s:salary	11 -11
s:sale	24 -24
s:salmon	-14 14
s:salt	28 -28
s:same	-25 25
s:sanction	9 -9
s:sardine	-7 7
s:save	6 -6
s:scale	15 -15
s:schedule	-10 10
s:scotch	-11 11
s:scrap	-11 11
s:season	10 -10
s:seat	13 -13
s:secretary	8 -8
s:section	-21 21
s:see	12 -12
s:seed	10 -10
s:seem	-8 8
s:seller	-19 19
s:send	-26 26
s:separate	-10 10
s:separately	-6 6
s:service	10 -10
s:sesame	-7 7
s:set	-12 12
s:settle	-6 6
s:seven	8 -8
s:several	-9 9
s:shall	-6 6
s:shanghai	12 -12
s:share	45 -45
s:shared	16 -16
s:she	12 -12
s:shea	-10 10
s:shed	8 -8
s:shipbuilder	8 -8
s:shirt	26 -26
s:shook	6 -6
s:shoot	-6 6
s:shop	14 -14
s:short	9 -9
s:shortly	10 -10
s:should	10 -10
s:show	-8 8
s:shrimp	-24 24
s:shut	12 -12
s:silver	15 -15
s:since	-24 24
s:sir	17 -17
s:site	13 -13
s:slap	-18 18
s:sleep	-17 17
s:slip	7 -7
s:small	7 -7
s:smaller	6 -6
s:so	-25 25
s:solar	11 -11
s:some	-13 13
s:somebody	-26 26
s:sort	15 -15
s:source	-9 9
s:southern	21 -21
s:soy	-24 24
s:soya	-11 11
s:soybean	25 -25
s:spare	-8 8
s:speak	-8 8
s:spirit	8 -8
s:spoke	-15 15
s:sport	10 -10
s:stage	8 -8
s:stamp	15 -15
s:standstill	-16 16
s:start	9 -9
s:state	15 -15
s:statement	-21 21
s:statute	-10 10
s:steel	-11 11
s:still	-16 16
s:stock	-8 8
s:stockfish	-9 9
s:stop	-16 16
s:store	8 -8
s:street	15 -15
s:stuff	-6 6
s:subject	12 -12
s:subscription	8 -8
s:such	-14 14
s:sugar	-19 19
s:sum	-19 19
s:summer	7 -7
s:supplier	-9 9
s:surcharge	21 -21
s:survey	17 -17
s:suspend	9 -9
s:suspension	-18 18
s:talk	9 -9
s:talked	15 -15
s:target	18 -18
s:tariff	9 -9
s:taro	-11 11
s:tax	8 -8
s:team	10 -10
s:telephone	7 -7
s:tenth	16 -16
s:term	-17 17
s:th	-11 11
s:than	13 -13
s:that	-12 12
s:their	-21 21
s:them	-14 14
s:then	-28 28
s:there	-11 11
s:therefore	-22 22
s:these	-18 18
s:they	-13 13
s:they're	10 -10
s:thi	22 -22
s:thing	-6 6
s:think	8 -8
s:third	14 -14
s:those	-19 19
s:threat	-27 27
s:three	24 -24
s:throughout	-15 15
s:thu	-7 7
s:thursday	21 -21
s:ticket	26 -26
s:tile	-13 13
s:till	-22 22
s:timber	-17 17
s:time	15 -15
s:together	-26 26
s:tomatoe	11 -11
s:ton	8 -8
s:too	-7 7
s:tool	-11 11
s:top	-24 24
s:total	-27 27
s:town	7 -7
s:toy	22 -22
s:toyota	15 -15
s:trade	21 -21
s:traded	8 -8
s:trading	6 -6
s:transfer	9 -9
s:transit	13 -13
s:transport	6 -6
s:treasury	6 -6
s:treat	15 -15
s:treaty	-22 22
s:trip	10 -10
s:true	-29 29
s:tube	-6 6
s:tuna	-10 10
s:turned	11 -11
s:turnout	42 -42
s:two	37 -37
s:tyre	-8 8
s:unchanged	-9 9
s:under	-9 9
s:unemployment	33 -33
s:union	17 -17
s:united	11 -11
s:unless	-26 26
s:until	-18 18
s:untouched	-10 10
s:up	22 -22
s:upon	-14 14
s:upper	28 -28
s:urge	-6 6
s:us	-7 7
s:valley	10 -10
s:valorem	-6 6
s:version	-12 12
s:vessel	6 -6
s:view	14 -14
s:volume	9 -9
s:vote	44 -44
s:voted	15 -15
s:wage	23 -23
s:wait	19 -19
s:walk	-6 6
s:walnut	-9 9
s:want	17 -17
s:warn	6 -6
s:was	-21 21
s:water	20 -20
s:we	-11 11
s:weather	35 -35
s:week	-18 18
s:weekend	10 -10
s:were	6 -6
s:whack	-7 7
s:what	-6 6
s:whatever	-24 24
s:wheat	-7 7
s:wheel	-10 10
s:wherever	8 -8
s:while	7 -7
s:who	14 -14
s:whom	16 -16
s:whopping	-10 10
s:why	18 -18
s:will	-8 8
s:win	16 -16
s:wind	14 -14
s:window	14 -14
s:wine	-12 12
s:winter	7 -7
s:wire	-10 10
s:with	-6 6
s:withdraw	26 -26
s:without	-25 25
s:work	7 -7
s:worker	6 -6
s:working	15 -15
s:world	15 -15
s:worldwide	-12 12
s:worst	-17 17
s:worth	15 -15
s:would	-14 14
s:wrong	-11 11
s:yard	-18 18
s:yarn	-12 12
s:year	14 -14
s:yes	-6 6
s:yet	10 -10
s:yield	28 -28
s:yokohama	-19 19
s:you	10 -10
s:your	11 -11
s:zero	-51 51
s:|	27 -27
s:·	13 -13
s:—	9 -9
s:•	-17 17
sa:"	-7 7
sa:" ,	-17 17
sa:" .	9 -9
sa:" <level>	7 -7
sa:" <person>	18 -18
sa:" and	-7 7
sa:" by	-7 7
sa:" effective	-10 10
sa:" seem	-6 6
sa:%	-10 10
sa:'s	-7 7
sa:'s .	-12 12
sa:'s <number>	-12 12
sa:'s <organisation>	-6 6
sa:'s trade	7 -7
sa:(	9 -9
sa:( <level>	-6 6
sa:( <number>	32 -32
sa:)	8 -8
sa:) .	9 -9
sa:) and	-21 21
sa:+	11 -11
sa:+ <level>	8 -8
sa:, <day-ahead>	-6 6
sa:, <name>	27 -27
sa:, <points>	10 -10
sa:, <quality>	13 -13
sa:, a	11 -11
sa:, according	6 -6
sa:, after	-6 6
sa:, against	-17 17
sa:, aluminum	10 -10
sa:, among	11 -11
sa:, an	20 -20
sa:, are	-13 13
sa:, as	-20 20
sa:, at	10 -10
sa:, because	-15 15
sa:, before	7 -7
sa:, both	8 -8
sa:, but	-6 6
sa:, by	-21 21
sa:, come	12 -12
sa:, depending	-14 14
sa:, due	-6 6
sa:, for	-20 20
sa:, had	14 -14
sa:, half	14 -14
sa:, have	16 -16
sa:, if	-21 21
sa:, in	-13 13
sa:, is	-7 7
sa:, it	8 -8
sa:, like	-14 14
sa:, most	6 -6
sa:, no	15 -15
sa:, not	-18 18
sa:, on	8 -8
sa:, or	14 -14
sa:, say	-8 8
sa:, she	14 -14
sa:, some	-7 7
sa:, start	-13 13
sa:, suspend	10 -10
sa:, tell	7 -7
sa:, that	-11 11
sa:, the	14 -14
sa:, then	-9 9
sa:, they	-9 9
sa:, three	-7 7
sa:, under	-21 21
sa:, unless	-8 8
sa:, until	20 -20
sa:, up	13 -13
sa:, whatever	-8 8
sa:, when	-9 9
sa:, while	9 -9
sa:, will	7 -7
sa:, with	21 -21
sa:, would	-15 15
sa:-	-15 15
sa:- <number>	17 -17
sa:- labor	-7 7
sa:.	-11 11
sa:. "	-17 17
sa:. )	-7 7
sa:. m	-12 12
sa::	19 -19
sa:: <name>	6 -6
sa:: <number>	-18 18
sa:: one	-7 7
sa:: that	-11 11
sa:: what	12 -12
sa:;	-8 8
sa:; <name>	-6 6
sa:; <quality>	10 -10
sa:; it	-22 22
sa:; they	15 -15
sa:<day-ahead> if	-7 7
sa:<day-ahead> or	10 -10
sa:<day-ahead> was	-8 8
sa:<day-gone>	-9 9
sa:<day-gone> ,	-26 26
sa:<day-gone> .	18 -18
sa:<day-gone> and	-6 6
sa:<day-gone> for	7 -7
sa:<day-gone> that	11 -11
sa:<day-today> ,	21 -21
sa:<day-today> .	-32 32
sa:<level>	7 -7
sa:<level> "	7 -7
sa:<level> ,	19 -19
sa:<level> .	9 -9
sa:<level> <level>	10 -10
sa:<level> as	-7 7
sa:<level> by	-15 15
sa:<level> for	7 -7
sa:<level> in	8 -8
sa:<level> more	15 -15
sa:<level> of	-13 13
sa:<level> or	-10 10
sa:<level> over	13 -13
sa:<level> reciprocal	10 -10
sa:<level> respectively	-6 6
sa:<level> that	10 -10
sa:<level> to	22 -22
sa:<level> under	9 -9
sa:<money>	8 -8
sa:<money> <span>	8 -8
sa:<month-ahead> and	9 -9
sa:<month-gone>	-15 15
sa:<month-gone> ,	13 -13
sa:<month-gone> .	-12 12
sa:<month-gone> ;	8 -8
sa:<month-gone> is	-12 12
sa:<month-gone> was	-14 14
sa:<name> 's	-19 19
sa:<name> ,	8 -8
sa:<name> :	-21 21
sa:<name> <number>	13 -13
sa:<name> among	-8 8
sa:<name> at	-15 15
sa:<name> charge	-6 6
sa:<name> from	-6 6
sa:<name> in	-9 9
sa:<name> is	-14 14
sa:<name> its	7 -7
sa:<name> last	6 -6
sa:<name> levy	-7 7
sa:<name> or	14 -14
sa:<name> since	-11 11
sa:<name> to	7 -7
sa:<name> under	-11 11
sa:<not>	-10 10
sa:<number> "	16 -16
sa:<number> )	26 -26
sa:<number> ,	-17 17
sa:<number> ;	8 -8
sa:<number> and	6 -6
sa:<number> as	-11 11
sa:<number> at	-24 24
sa:<number> cent	11 -11
sa:<number> for	-9 9
sa:<number> instead	9 -9
sa:<number> is	8 -8
sa:<number> largest	-9 9
sa:<number> metre	6 -6
sa:<number> on	-9 9
sa:<number> th	-18 18
sa:<number> that	-21 21
sa:<number> under	-9 9
sa:<number> until	-7 7
sa:<number> was	6 -6
sa:<organisation> ,	7 -7
sa:<organisation> .	-18 18
sa:<organisation> and	6 -6
sa:<organisation> for	-13 13
sa:<organisation> say	-11 11
sa:<person>	14 -14
sa:<person> .	-8 8
sa:<person> had	-10 10
sa:<person> of	13 -13
sa:<person> write	-6 6
sa:<points> .	9 -9
sa:<points> of	7 -7
sa:<quality> .	18 -18
sa:<quality> cocoa	-14 14
sa:<quality> coffee	10 -10
sa:<quality> farm	12 -12
sa:<quality> hazelnut	12 -12
sa:<quality> industrial	9 -9
sa:<quality> one	-14 14
sa:<quality> product	-6 6
sa:<quality> shipbuilder	8 -8
sa:<quality> tea	-6 6
sa:<seat> ,	12 -12
sa:<seat> in	7 -7
sa:<span>	8 -8
sa:<span> later	14 -14
sa:<taker>	14 -14
sa:<v-begin>	-25 25
sa:<v-buy>	-11 11
sa:<v-deny>	6 -6
sa:<v-down>	11 -11
sa:<v-impose>	10 -10
sa:<v-propose>	15 -15
sa:<v-return>	16 -16
sa:<v-sell>	10 -10
sa:<v-stay>	-9 9
sa:<v-suspend>	-9 9
sa:<v-up>	10 -10
sa:a	9 -9
sa:a <number>	-12 12
sa:a <office>	-13 13
sa:a <organisation>	-8 8
sa:a <quality>	-7 7
sa:a deal	-14 14
sa:a different	-6 6
sa:a duty	7 -7
sa:a few	6 -6
sa:a licence	7 -7
sa:a minimum	-12 12
sa:a quota	-20 20
sa:a scale	8 -8
sa:a second	10 -10
sa:a truce	16 -16
sa:about	6 -6
sa:above	11 -11
sa:above the	12 -12
sa:accept	9 -9
sa:accord	-15 15
sa:account	-10 10
sa:account of	-9 9
sa:act	-8 8
sa:add	-10 10
sa:add ,	-6 6
sa:affiliate	21 -21
sa:after	-7 7
sa:after .	12 -12
sa:after <number>	11 -11
sa:after <person>	-6 6
sa:after <span>	-11 11
sa:after a	-16 16
sa:after that	-10 10
sa:afternoon	9 -9
sa:afterward	-7 7
sa:again	-17 17
sa:again ,	-9 9
sa:again and	-7 7
sa:again in	7 -7
sa:against <number>	-15 15
sa:ago	-7 7
sa:agree	14 -14
sa:agreement	-26 26
sa:agreement ,	-9 9
sa:agreement of	-21 21
sa:all	-18 18
sa:all ,	10 -10
sa:all .	-22 22
sa:allow	12 -12
sa:alone	7 -7
sa:alone .	7 -7
sa:along	-12 12
sa:also	-10 10
sa:altogether	-23 23
sa:altogether .	-9 9
sa:aluminium	-12 12
sa:aluminum	10 -10
sa:aluminum and	7 -7
sa:among	6 -6
sa:among them	14 -14
sa:an additional	8 -8
sa:an hour	10 -10
sa:an increase	7 -7
sa:an order	-6 6
sa:and <level>	18 -18
sa:and <number>	-6 6
sa:and <person>	8 -8
sa:and <seat>	-14 14
sa:and a	11 -11
sa:and above	-8 8
sa:and aluminium	-6 6
sa:and an	-9 9
sa:and another	24 -24
sa:and beef	10 -10
sa:and car	6 -6
sa:and for	-9 9
sa:and has	-18 18
sa:and i	-17 17
sa:and it	7 -7
sa:and no	-8 8
sa:and nobody	-13 13
sa:and not	-8 8
sa:and of	-13 13
sa:and on	6 -6
sa:and one	10 -10
sa:and our	-6 6
sa:and since	-8 8
sa:and the	7 -7
sa:and then	-11 11
sa:and to	-12 12
sa:and two	6 -6
sa:and with	-7 7
sa:announce .	6 -6
sa:announce for	-8 8
sa:announce in	-9 9
sa:announce on	13 -13
sa:another	35 -35
sa:another <level>	23 -23
sa:any of	19 -19
sa:anyone	-12 12
sa:anything	10 -10
sa:apply	-13 13
sa:apply .	-12 12
sa:apply again	-6 6
sa:apply from	6 -6
sa:apply since	7 -7
sa:are	-10 10
sa:are .	-26 26
sa:are add	-7 7
sa:are in	16 -16
sa:are on	9 -9
sa:are suspend	-10 10
sa:are to	9 -9
sa:as	-18 18
sa:as <name>	-6 6
sa:as a	-11 11
sa:as before	-10 10
sa:as far	-12 12
sa:as he	9 -9
sa:as in	-10 10
sa:as of	-30 30
sa:ask	-6 6
sa:ask for	7 -7
sa:asleep	8 -8
sa:asleep .	9 -9
sa:at	19 -19
sa:at <level>	20 -20
sa:at <number>	-13 13
sa:at all	9 -9
sa:at christma	-17 17
sa:at present	-12 12
sa:autumn	-8 8
sa:average	9 -9
sa:back	-9 9
sa:banana	-10 10
sa:banana .	-10 10
sa:basi point	7 -7
sa:battery	11 -11
sa:battery ,	6 -6
sa:be	-6 6
sa:be levy	-10 10
sa:bean	9 -9
sa:became	-6 6
sa:because	-15 15
sa:because of	-13 13
sa:beef	-7 7
sa:beef ,	-6 6
sa:been <number>	-16 16
sa:been since	-9 9
sa:been suspend	19 -19
sa:been threaten	-8 8
sa:beer	8 -8
sa:before ,	-16 16
sa:before .	-21 21
sa:before it	-8 8
sa:before that	9 -9
sa:before the	19 -19
sa:begin	-17 17
sa:bell	6 -6
sa:belong	-10 10
sa:belong to	-15 15
sa:beside	-11 11
sa:best	12 -12
sa:beyond	-10 10
sa:border	9 -9
sa:both	-10 10
sa:both direction	-15 15
sa:bottle	-15 15
sa:bring	-6 6
sa:built	8 -8
sa:busan	-10 10
sa:bushel	6 -6
sa:business	-11 11
sa:butter	-20 20
sa:by	-9 9
sa:by <day-ahead>	14 -14
sa:by <day-gone>	8 -8
sa:by <number>	20 -20
sa:by <points>	15 -15
sa:by a	-8 8
sa:by then	-6 6
sa:call ,	11 -11
sa:call a	11 -11
sa:call reciprocal	-8 8
sa:call with	-9 9
sa:can	-10 10
sa:canola	-6 6
sa:carpet	-8 8
sa:cease	-6 6
sa:cease to	-6 6
sa:ceasefire	7 -7
sa:cent .	6 -6
sa:certain	-6 6
sa:chair	9 -9
sa:chance	13 -13
sa:chance of	9 -9
sa:change	8 -8
sa:changed	11 -11
sa:charge <number>	9 -9
sa:charge in	11 -11
sa:cheaper	17 -17
sa:chip	19 -19
sa:chip .	-12 12
sa:christma	-11 11
sa:christma .	-11 11
sa:city	12 -12
sa:clock	-10 10
sa:cocoa	-14 14
sa:cocoa butter	-12 12
sa:coconut	8 -8
sa:coconut oil	8 -8
sa:cod	7 -7
sa:coffee ,	17 -17
sa:coffee .	-8 8
sa:collect	-6 6
sa:collect <number>	-7 7
sa:come	6 -6
sa:come .	-12 12
sa:come back	8 -8
sa:come from	23 -23
sa:company	6 -6
sa:consider	-6 6
sa:container	14 -14
sa:content	-11 11
sa:continue to	-6 6
sa:control	-8 8
sa:control on	-10 10
sa:cotton	-23 23
sa:could	-7 7
sa:country	13 -13
sa:country pay	6 -6
sa:country that	6 -6
sa:county	7 -7
sa:cover	6 -6
sa:custom	-9 9
sa:customer	11 -11
sa:date .	-10 10
sa:date from	-7 7
sa:day	10 -10
sa:day .	15 -15
sa:deal	-29 29
sa:dearer	21 -21
sa:decree	9 -9
sa:deny	-8 8
sa:depending	-17 17
sa:depending on	-17 17
sa:did .	13 -13
sa:did away	-8 8
sa:different	-6 6
sa:direction	-19 19
sa:direction .	-16 16
sa:discuss	-11 11
sa:discussion	11 -11
sa:do	6 -6
sa:do not	10 -10
sa:do with	9 -9
sa:doe	-8 8
sa:doe .	-6 6
sa:doe not	6 -6
sa:don't	-10 10
sa:done	18 -18
sa:done .	9 -9
sa:door	-8 8
sa:down	-13 13
sa:down .	13 -13
sa:down by	8 -8
sa:down from	-16 16
sa:down to	-12 12
sa:draft	-6 6
sa:drawer	-15 15
sa:drop	-11 11
sa:due	-17 17
sa:due to	-12 12
sa:during	-6 6
sa:during the	-6 6
sa:duty ,	9 -9
sa:duty .	-12 12
sa:duty in	-8 8
sa:duty is	7 -7
sa:each ,	-9 9
sa:each other	14 -14
sa:each side	-16 16
sa:earn	8 -8
sa:earth	16 -16
sa:earth ,	11 -11
sa:easter	9 -9
sa:economy	17 -17
sa:effect	-16 16
sa:effect .	-9 9
sa:effective	-12 12
sa:effective immediately	-12 12
sa:effectively	-8 8
sa:effectively off	-9 9
sa:either side	-8 8
sa:election	13 -13
sa:electricity	19 -19
sa:else	25 -25
sa:else .	18 -18
sa:emergency duty	8 -8
sa:emergency law	-6 6
sa:empty	-8 8
sa:end in	-10 10
sa:end of	9 -9
sa:energy	11 -11
sa:engine	-9 9
sa:entity	13 -13
sa:entry	-24 24
sa:equipment	11 -11
sa:even	-15 15
sa:evening	16 -16
sa:evening .	10 -10
sa:ever	-30 30
sa:ever since	-7 7
sa:every	-6 6
sa:everybody 's	-9 9
sa:everybody ,	8 -8
sa:everyone	-14 14
sa:everything ,	-6 6
sa:everything .	-11 11
sa:everything <quality>	-6 6
sa:everything from	14 -14
sa:everywhere	-7 7
sa:expect	17 -17
sa:expect .	12 -12
sa:expire	-6 6
sa:expire in	-8 8
sa:export	12 -12
sa:extension	18 -18
sa:extension .	19 -19
sa:extra	13 -13
sa:face	-6 6
sa:fall away	-13 13
sa:fall by	6 -6
sa:family	7 -7
sa:far .	7 -7
sa:far as	-12 12
sa:farm	20 -20
sa:farm good	16 -16
sa:farm product	11 -11
sa:farmer	8 -8
sa:fear	-10 10
sa:fee	6 -6
sa:fee on	9 -9
sa:fentanyl	-8 8
sa:fentanyl ,	-6 6
sa:fentanyl .	-23 23
sa:fentanyl and	11 -11
sa:fentanyl duty	9 -9
sa:fentanyl is	-9 9
sa:fertiliser	-9 9
sa:few	6 -6
sa:fewer	16 -16
sa:fewer than	15 -15
sa:firm	7 -7
sa:first	-9 9
sa:first .	23 -23
sa:first half	6 -6
sa:first term	-26 26
sa:fishmeal	-11 11
sa:flat	16 -16
sa:flat .	15 -15
sa:follow	8 -8
sa:following	-8 8
sa:for	-6 6
sa:for <day-ahead>	-10 10
sa:for <number>	24 -24
sa:for <quality>	-10 10
sa:for <span>	-19 19
sa:for a	9 -9
sa:for good	-23 23
sa:for it	20 -20
sa:for its	-13 13
sa:for most	-9 9
sa:for their	-7 7
sa:for them	-6 6
sa:for thi	-9 9
sa:for what	-9 9
sa:for which	7 -7
sa:forced -	-8 8
sa:forty	6 -6
sa:found	23 -23
sa:framework	16 -16
sa:free	19 -19
sa:free .	9 -9
sa:free of	12 -12
sa:from	7 -7
sa:from <day-ahead>	-8 8
sa:from <day-gone>	-17 17
sa:from <level>	13 -13
sa:from <month-gone>	-9 9
sa:from <name>	24 -24
sa:from <number>	-15 15
sa:from next	10 -10
sa:from the	8 -8
sa:front	-7 7
sa:fruit	13 -13
sa:full	23 -23
sa:full .	8 -8
sa:game	12 -12
sa:gas	12 -12
sa:gas .	14 -14
sa:general	8 -8
sa:geneva .	-11 11
sa:glass	-8 8
sa:go .	-9 9
sa:go down	-6 6
sa:go from	6 -6
sa:go up	18 -18
sa:good ,	-6 6
sa:good .	-8 8
sa:good are	8 -8
sa:good from	-10 10
sa:good in	6 -6
sa:good make	14 -14
sa:good of	-15 15
sa:good to	9 -9
sa:good until	9 -9
sa:government	12 -12
sa:grow	11 -11
sa:had	-7 7
sa:had ask	7 -7
sa:had been	-11 11
sa:had no	13 -13
sa:had put	-8 8
sa:had threaten	6 -6
sa:half .	-8 8
sa:half a	-9 9
sa:halifax	7 -7
sa:hanwha	9 -9
sa:hanwha ocean	9 -9
sa:happen .	-7 7
sa:harbour	12 -12
sa:has	-6 6
sa:has a	-10 10
sa:has been	30 -30
sa:has charge	9 -9
sa:has not	-11 11
sa:has put	-9 9
sa:has take	-11 11
sa:have	12 -12
sa:have been	-11 11
sa:have had	-11 11
sa:he add	-13 13
sa:he write	7 -7
sa:heard	-6 6
sa:heavy	11 -11
sa:height	-6 6
sa:her	12 -12
sa:here	-23 23
sa:here .	-9 9
sa:higher in	6 -6
sa:his	6 -6
sa:his first	-17 17
sa:hold	-7 7
sa:hold back	-6 6
sa:holiday	6 -6
sa:home ,	-7 7
sa:hour	8 -8
sa:hour .	13 -13
sa:i would	7 -7
sa:ice	-7 7
sa:if	-10 10
sa:if the	-10 10
sa:if they	-9 9
sa:if you	18 -18
sa:immediately	-12 12
sa:immediately "	-8 8
sa:import	-12 12
sa:import from	-7 7
sa:impose	-7 7
sa:impose in	-7 7
sa:in .	-10 10
sa:in <name>	10 -10
sa:in <number>	30 -30
sa:in <seat>	6 -6
sa:in <span>	10 -10
sa:in a	7 -7
sa:in both	-15 15
sa:in it	-6 6
sa:in place	-13 13
sa:in spring	-6 6
sa:in the	-24 24
sa:in total	-7 7
sa:in two	10 -10
sa:in which	-16 16
sa:include	9 -9
sa:included .	-6 6
sa:increase	7 -7
sa:increase of	8 -8
sa:industrial	10 -10
sa:industrial good	8 -8
sa:inflation	10 -10
sa:instead	-7 7
sa:instead of	-15 15
sa:into	-20 20
sa:into <name>	-18 18
sa:into force	-6 6
sa:introduce	-8 8
sa:is .	12 -12
sa:is a	9 -9
sa:is agree	7 -7
sa:is being	13 -13
sa:is for	-6 6
sa:is go	-12 12
sa:is in	-6 6
sa:is suspend	24 -24
sa:is that	6 -6
sa:is what	-27 27
sa:it	-12 12
sa:it 's	14 -14
sa:it .	8 -8
sa:it doe	-10 10
sa:it had	-22 22
sa:it has	10 -10
sa:it in	-13 13
sa:it is	-10 10
sa:it on	-15 15
sa:it pay	-13 13
sa:it was	-11 11
sa:it were	14 -14
sa:it will	-13 13
sa:it would	8 -8
sa:its <person>	10 -10
sa:its agreement	-6 6
sa:its own	-13 13
sa:its tariff	13 -13
sa:its value	-18 18
sa:itself	14 -14
sa:itself .	13 -13
sa:jute	-7 7
sa:keep	9 -9
sa:keep .	-7 7
sa:keep the	14 -14
sa:kind	12 -12
sa:kind .	8 -8
sa:lapse	10 -10
sa:last .	-16 16
sa:last <month-gone>	-23 23
sa:last autumn	-13 13
sa:last month	10 -10
sa:last until	7 -7
sa:last winter	-6 6
sa:later .	-7 7
sa:law .	-6 6
sa:law of	10 -10
sa:lead	12 -12
sa:leave it	-8 8
sa:length	-6 6
sa:less	20 -20
sa:less .	6 -6
sa:let	6 -6
sa:levy	-17 17
sa:levy on	-10 10
sa:licence	32 -32
sa:license	7 -7
sa:likewise	-14 14
sa:limit	18 -18
sa:limit on	8 -8
sa:line	6 -6
sa:list	11 -11
sa:list .	-13 13
sa:list <number>	11 -11
sa:list of	-8 8
sa:listed	9 -9
sa:lithium	6 -6
sa:lobster	-8 8
sa:longer	6 -6
sa:look at	-7 7
sa:lorry	6 -6
sa:lose	10 -10
sa:lower	18 -18
sa:lunch	8 -8
sa:m	-12 12
sa:m .	-12 12
sa:machinery	6 -6
sa:make <level>	-10 10
sa:make <number>	-20 20
sa:make in	15 -15
sa:make it	17 -17
sa:make up	-18 18
sa:make with	13 -13
sa:maker	-12 12
sa:man	16 -16
sa:market	12 -12
sa:market .	7 -7
sa:matter	-13 13
sa:mean	7 -7
sa:medicine	-9 9
sa:member	11 -11
sa:mentioned	-13 13
sa:mentioned in	-8 8
sa:merely	-10 10
sa:metal	-9 9
sa:metal ,	6 -6
sa:metre	24 -24
sa:midnight	15 -15
sa:midnight on	-7 7
sa:might	12 -12
sa:mill	-15 15
sa:mineral water	-7 7
sa:minimum	-18 18
sa:minimum price	-18 18
sa:minute	8 -8
sa:missing	15 -15
sa:money	11 -11
sa:more	22 -22
sa:more ,	-24 24
sa:more <quality>	8 -8
sa:more for	15 -15
sa:more than	-7 7
sa:morning	20 -20
sa:morning .	6 -6
sa:most	-16 16
sa:most of	-6 6
sa:much as	-6 6
sa:my	7 -7
sa:name .	10 -10
sa:national	10 -10
sa:never	-8 8
sa:never been	8 -8
sa:new	30 -30
sa:new one	10 -10
sa:new tariff	8 -8
sa:newspaper	-17 17
sa:next	8 -8
sa:next week	6 -6
sa:night	15 -15
sa:night ,	10 -10
sa:no	10 -10
sa:no .	10 -10
sa:no deal	-13 13
sa:no extension	9 -9
sa:no more	7 -7
sa:no one	-25 25
sa:no truce	16 -16
sa:nobody	-18 18
sa:none	-7 7
sa:none .	-6 6
sa:noon	-9 9
sa:nor	-8 8
sa:not	-9 9
sa:not <number>	-9 9
sa:not move	-7 7
sa:not on	-7 7
sa:not part	-9 9
sa:not to	11 -11
sa:nothing	6 -6
sa:nothing to	11 -11
sa:notice	7 -7
sa:now	-25 25
sa:now ,	-15 15
sa:now .	-16 16
sa:nut	-10 10
sa:ocean	9 -9
sa:of <day-ahead>	-15 15
sa:of <day-gone>	-8 8
sa:of <day-today>	-17 17
sa:of <goods-amount>	-8 8
sa:of <level>	8 -8
sa:of <name>	-12 12
sa:of <points>	-10 10
sa:of <span>	-10 10
sa:of a	6 -6
sa:of all	12 -12
sa:of any	-12 12
sa:of duty	-18 18
sa:of fentanyl	-11 11
sa:of forced	-7 7
sa:of its	-8 8
sa:of section	-9 9
sa:of that	-9 9
sa:of the	-12 12
sa:of their	8 -8
sa:of them	20 -20
sa:of us	8 -8
sa:of what	17 -17
sa:of you	14 -14
sa:off	13 -13
sa:off .	13 -13
sa:off until	8 -8
sa:offer	19 -19
sa:offer <level>	6 -6
sa:offer <number>	9 -9
sa:oil .	-12 12
sa:oil and	8 -8
sa:old	-14 14
sa:older duty	7 -7
sa:older tariff	8 -8
sa:on .	22 -22
sa:on <day-gone>	12 -12
sa:on <day-today>	21 -21
sa:on <name>	-7 7
sa:on <number>	-7 7
sa:on <quality>	-19 19
sa:on a	6 -6
sa:on account	-9 9
sa:on affiliate	11 -11
sa:on all	-10 10
sa:on an	10 -10
sa:on anything	9 -9
sa:on beef	-9 9
sa:on beer	9 -9
sa:on car	-11 11
sa:on cement	8 -8
sa:on cocoa	-12 12
sa:on coconut	8 -8
sa:on date	-6 6
sa:on every	-21 21
sa:on everything	7 -7
sa:on export	13 -13
sa:on flour	-8 8
sa:on good	-16 16
sa:on hold	-16 16
sa:on ice	-8 8
sa:on import	-8 8
sa:on its	-14 14
sa:on medicine	-9 9
sa:on more	-18 18
sa:on one	-6 6
sa:on that	-7 7
sa:on the	14 -14
sa:on their	-15 15
sa:on them	-9 9
sa:on those	-8 8
sa:on top	-6 6
sa:on what	-9 9
sa:on which	14 -14
sa:on wine	-7 7
sa:once and	-7 7
sa:one .	-31 31
sa:one <number>	9 -9
sa:one in	15 -15
sa:only	20 -20
sa:open	14 -14
sa:opened	9 -9
sa:opinion	13 -13
sa:or <level>	-15 15
sa:or <money>	-11 11
sa:or more	6 -6
sa:order	-8 8
sa:ordinary duty	-13 13
sa:ordinary rate	14 -14
sa:other	10 -10
sa:other 's	9 -9
sa:other ,	-11 11
sa:other .	10 -10
sa:other country	8 -8
sa:other way	-9 9
sa:otherwise	-9 9
sa:our .	-7 7
sa:out at	6 -6
sa:out on	-9 9
sa:outside the	6 -6
sa:over <span>	7 -7
sa:over and	-7 7
sa:over there	-21 21
sa:own	-15 15
sa:pact	-20 20
sa:page	-8 8
sa:paper	-14 14
sa:part	-11 11
sa:part of	-16 16
sa:partner	13 -13
sa:partner ,	6 -6
sa:pause	-7 7
sa:pay	7 -7
sa:pay .	-10 10
sa:pay <number>	-11 11
sa:pay the	15 -15
sa:payable	-14 14
sa:payable .	-14 14
sa:people	7 -7
sa:per	-8 8
sa:per cent	-14 14
sa:percent	-16 16
sa:pineapple	-7 7
sa:place	-22 22
sa:place of	-20 20
sa:plu the	-10 10
sa:plum	9 -9
sa:poll	21 -21
sa:pork and	6 -6
sa:port	13 -13
sa:potatoe	18 -18
sa:power	8 -8
sa:prepare	-6 6
sa:present	-13 13
sa:present .	-11 11
sa:price .	14 -14
sa:price of	-7 7
sa:printed	6 -6
sa:proclamation	-7 7
sa:product ,	-9 9
sa:product .	7 -7
sa:product that	10 -10
sa:profit	6 -6
sa:promise to	-6 6
sa:proposal	13 -13
sa:published on	9 -9
sa:put it	8 -8
sa:quarrel	-6 6
sa:quarter .	10 -10
sa:question	34 -34
sa:quota	-10 10
sa:quota ,	6 -6
sa:quota .	-12 12
sa:quota of	-8 8
sa:raise its	12 -12
sa:rare	19 -19
sa:rare earth	18 -18
sa:raspberry	9 -9
sa:rate ,	16 -16
sa:rate .	-10 10
sa:rate on	-14 14
sa:reach	-13 13
sa:reach <level>	-8 8
sa:read	6 -6
sa:read .	-19 19
sa:reader	14 -14
sa:reciprocal	-16 16
sa:reciprocal ,	16 -16
sa:reciprocal .	-10 10
sa:reciprocal tariff	-18 18
sa:reject	6 -6
sa:remain payable	-13 13
sa:remain suspend	-13 13
sa:replace	-9 9
sa:reporter	12 -12
sa:respectively	-17 17
sa:respectively .	-11 11
sa:rest	9 -9
sa:restore	8 -8
sa:retain	-9 9
sa:return ,	-7 7
sa:revenue	13 -13
sa:right	-10 10
sa:right "	-6 6
sa:road	6 -6
sa:room	9 -9
sa:rosario	10 -10
sa:round	11 -11
sa:round ,	-7 7
sa:round of	6 -6
sa:rubber	-6 6
sa:rule	7 -7
sa:rule on	11 -11
sa:run to	13 -13
sa:salary	11 -11
sa:sale	13 -13
sa:same	-8 8
sa:same as	-8 8
sa:same day	16 -16
sa:say .	-6 6
sa:say <number>	-7 7
sa:say in	10 -10
sa:say so	6 -6
sa:second	-6 6
sa:second .	-14 14
sa:seed	19 -19
sa:seem	-8 8
sa:seem right	-8 8
sa:sell	6 -6
sa:sell to	6 -6
sa:send	-7 7
sa:set	-6 6
sa:shall	-10 10
sa:share	8 -8
sa:share of	8 -8
sa:sheet	6 -6
sa:shipbuilder	8 -8
sa:shipbuilder hanwha	8 -8
sa:short	10 -10
sa:show	-6 6
sa:shrimp	-9 9
sa:side .	-11 11
sa:sign a	10 -10
sa:since	-14 14
sa:since .	-12 12
sa:since <day-today>	7 -7
sa:since <month-gone>	9 -9
sa:since <number>	-13 13
sa:since its	-6 6
sa:since the	7 -7
sa:slap	-12 12
sa:slap on	-12 12
sa:sleep	-17 17
sa:small	-14 14
sa:so	10 -10
sa:so doe	-12 12
sa:so far	8 -8
sa:so that	10 -10
sa:soybean	11 -11
sa:spring	13 -13
sa:stand at	6 -6
sa:start	-20 20
sa:start on	-18 18
sa:state	6 -6
sa:stay	-6 6
sa:stay .	-19 19
sa:stay at	-9 9
sa:stay on	-6 6
sa:stay suspend	12 -12
sa:steel	-7 7
sa:steel and	-6 6
sa:strike	-11 11
sa:subject	9 -9
sa:subject to	7 -7
sa:sugar	-15 15
sa:sum	-6 6
sa:summer	8 -8
sa:summer .	6 -6
sa:surcharge	10 -10
sa:surcharge of	-6 6
sa:survey	6 -6
sa:suspend	19 -19
sa:suspend .	-9 9
sa:suspend for	14 -14
sa:suspend in	14 -14
sa:suspension	-14 14
sa:take effect	-8 8
sa:talked	13 -13
sa:tariff ,	-14 14
sa:tariff .	33 -33
sa:tariff and	-6 6
sa:tariff from	-11 11
sa:tariff on	-8 8
sa:tariff that	-10 10
sa:tell .	-14 14
sa:tell me	6 -6
sa:ten	-15 15
sa:tenth	17 -17
sa:tenth of	6 -6
sa:term	-13 13
sa:term .	-15 15
sa:th	-18 18
sa:than <level>	-29 29
sa:than <number>	7 -7
sa:than a	10 -10
sa:than in	9 -9
sa:than the	12 -12
sa:thank	-9 9
sa:thank to	-9 9
sa:that 's	-9 9
sa:that .	-17 17
sa:that <name>	-7 7
sa:that <person>	-13 13
sa:that apply	10 -10
sa:that have	8 -8
sa:that he	12 -12
sa:that i	7 -7
sa:that is	8 -8
sa:that it	11 -11
sa:that of	6 -6
sa:that the	28 -28
sa:that they	21 -21
sa:that was	-16 16
sa:the <day-ahead>	12 -12
sa:the <number>	-31 31
sa:the <points>	-12 12
sa:the <seat>	7 -7
sa:the agreement	-23 23
sa:the arrangement	-14 14
sa:the best	11 -11
sa:the ceasefire	7 -7
sa:the city	9 -9
sa:the coffee	-13 13
sa:the common	-11 11
sa:the custom	-7 7
sa:the date	10 -10
sa:the deal	-8 8
sa:the decree	-6 6
sa:the door	-11 11
sa:the drawer	-16 16
sa:the evening	9 -9
sa:the extension	8 -8
sa:the first	-12 12
sa:the following	-8 8
sa:the forced	-8 8
sa:the full	12 -12
sa:the good	-8 8
sa:the kind	6 -6
sa:the last	-6 6
sa:the law	7 -7
sa:the list	-12 12
sa:the morning	22 -22
sa:the number	-6 6
sa:the old	-13 13
sa:the one	-6 6
sa:the other	-12 12
sa:the port	13 -13
sa:the present	-6 6
sa:the press	-8 8
sa:the rate	-13 13
sa:the rest	14 -14
sa:the second	-10 10
sa:the ship	8 -8
sa:the spring	-6 6
sa:the summer	9 -9
sa:the trade	-10 10
sa:the truce	-8 8
sa:the two	-6 6
sa:the vote	9 -9
sa:the way	-11 11
sa:the whole	7 -7
sa:the year	10 -10
sa:their agreement	-6 6
sa:them ,	9 -9
sa:them .	8 -8
sa:them in	-6 6
sa:them the	-7 7
sa:then	-22 22
sa:then .	-6 6
sa:then <number>	-12 12
sa:there is	14 -14
sa:thi .	15 -15
sa:thi month	-12 12
sa:thing on	-13 13
sa:those	-9 9
sa:those who	-10 10
sa:threaten .	14 -14
sa:threaten for	-9 9
sa:three	6 -6
sa:three ,	17 -17
sa:three .	-7 7
sa:three time	-10 10
sa:through the	-8 8
sa:throughout	-15 15
sa:till	-21 21
sa:time	16 -16
sa:time .	7 -7
sa:time as	-8 8
sa:to .	-7 7
sa:to <level>	13 -13
sa:to <number>	-6 6
sa:to <person>	-6 6
sa:to <seat>	10 -10
sa:to a	-7 7
sa:to be	-9 9
sa:to begin	-6 6
sa:to buy	7 -7
sa:to it	-7 7
sa:to keep	6 -6
sa:to nothing	-10 10
sa:to say	7 -7
sa:to start	-11 11
sa:to the	14 -14
sa:together	-11 11
sa:tomatoe	-12 12
sa:too ,	-10 10
sa:tool	-11 11
sa:top of	-15 15
sa:total	-6 6
sa:total to	-8 8
sa:touched	-9 9
sa:toy	23 -23
sa:trade	8 -8
sa:trade act	-7 7
sa:trade agreement	14 -14
sa:trading	6 -6
sa:treat	16 -16
sa:treaty	-20 20
sa:treaty .	-20 20
sa:treaty of	-11 11
sa:truce	16 -16
sa:truce ,	17 -17
sa:truce .	-23 23
sa:truce begin	-7 7
sa:truce in	15 -15
sa:truce of	-12 12
sa:truce with	6 -6
sa:tuna	-7 7
sa:twice	-8 8
sa:two	7 -7
sa:two .	-8 8
sa:two week	-9 9
sa:unchanged	-19 19
sa:unchanged .	7 -7
sa:under	-16 16
sa:under a	-16 16
sa:under an	-6 6
sa:under it	6 -6
sa:under its	-21 21
sa:under licence	14 -14
sa:under section	6 -6
sa:under the	-27 27
sa:until	7 -7
sa:until <day-ahead>	6 -6
sa:until <day-gone>	-9 9
sa:until <month-gone>	-11 11
sa:until <number>	11 -11
sa:untouched	-8 8
sa:up .	10 -10
sa:up <level>	9 -9
sa:up again	13 -13
sa:up from	9 -9
sa:upon	-17 17
sa:usual	7 -7
sa:value	-6 6
sa:value .	-18 18
sa:view	19 -19
sa:vote	24 -24
sa:wage	8 -8
sa:walk	-7 7
sa:walnut	12 -12
sa:want	14 -14
sa:want .	10 -10
sa:was	-15 15
sa:was <level>	-6 6
sa:was <number>	-10 10
sa:was in	11 -11
sa:was not	-14 14
sa:was sign	8 -8
sa:was take	-7 7
sa:was the	12 -12
sa:was to	9 -9
sa:way	-17 17
sa:way .	-6 6
sa:we	-6 6
sa:week .	7 -7
sa:week ago	-18 18
sa:weekend	18 -18
sa:weekend .	10 -10
sa:weight	-8 8
sa:were	16 -16
sa:were hold	-7 7
sa:what <name>	-17 17
sa:what it	12 -12
sa:what the	-7 7
sa:whatever	-16 16
sa:when	-10 10
sa:when it	-6 6
sa:when the	-13 13
sa:when they	7 -7
sa:where	6 -6
sa:where they	-7 7
sa:which ,	6 -6
sa:which <name>	-12 12
sa:which come	-11 11
sa:which had	7 -7
sa:which has	15 -15
sa:which it	-15 15
sa:which make	-9 9
sa:which pay	-6 6
sa:which was	19 -19
sa:which would	-13 13
sa:while they	-10 10
sa:who	8 -8
sa:whole	7 -7
sa:whom	6 -6
sa:why	-10 10
sa:will	-10 10
sa:will be	-7 7
sa:will stay	-9 9
sa:wine	-7 7
sa:wine .	-23 23
sa:winter	8 -8
sa:winter ,	11 -11
sa:with <name>	8 -8
sa:with effect	7 -7
sa:with forced	13 -13
sa:with the	-8 8
sa:with them	-9 9
sa:with us	-7 7
sa:withdraw	25 -25
sa:withdraw .	15 -15
sa:within a	-11 11
sa:without an	-6 6
sa:word	11 -11
sa:word .	12 -12
sa:working	7 -7
sa:worth	9 -9
sa:worth <money>	10 -10
sa:would apply	-13 13
sa:would be	17 -17
sa:would have	-11 11
sa:would start	7 -7
sa:write .	9 -9
sa:wrong .	-6 6
sa:yard	-12 12
sa:yarn	-16 16
sa:year	15 -15
sa:year .	9 -9
sa:year and	-8 8
sa:year before	9 -9
sa:yes	-12 12
sa:yes .	-7 7
sa:yet	9 -9
sa:yet .	8 -8
sa:your	31 -31
sa:zero	-6 6
sa:— <number>	7 -7
said	-37 37
sb:"	13 -13
sb:" <person>	10 -10
sb:" a	9 -9
sb:" for	7 -7
sb:" i	16 -16
sb:" if	-18 18
sb:" it	10 -10
sb:" not	6 -6
sb:" on	13 -13
sb:" reciprocal	-10 10
sb:" say	15 -15
sb:" we	11 -11
sb:&	27 -27
sb:& p	19 -19
sb:'	27 -27
sb:'s <level>	6 -6
sb:'s <number>	-8 8
sb:'s <person>	9 -9
sb:'s agreement	7 -7
sb:'s at	-21 21
sb:'s central	8 -8
sb:'s coffee	-10 10
sb:'s growth	6 -6
sb:'s on	-9 9
sb:'s own	-8 8
sb:'s tariff	12 -12
sb:(	-9 9
sb:( <level>	-7 7
sb:( <number>	-9 9
sb:( <person>	6 -6
sb:)	-12 12
sb:) :	-13 13
sb:) and	-10 10
sb:+	22 -22
sb:, "	27 -27
sb:, <day-ahead>	8 -8
sb:, <day-gone>	12 -12
sb:, <day-today>	9 -9
sb:, <level>	-23 23
sb:, <money>	10 -10
sb:, <person>	-9 9
sb:, <quality>	-22 22
sb:, <span>	9 -9
sb:, a	17 -17
sb:, about	14 -14
sb:, against	-14 14
sb:, an	12 -12
sb:, another	-10 10
sb:, beef	6 -6
sb:, both	-11 11
sb:, but	31 -31
sb:, by	-11 11
sb:, coffee	7 -7
sb:, come	8 -8
sb:, down	14 -14
sb:, enter	-7 7
sb:, fall	-6 6
sb:, for	-7 7
sb:, from	-22 22
sb:, get	-7 7
sb:, go	-14 14
sb:, has	-11 11
sb:, he	16 -16
sb:, his	6 -6
sb:, in	-14 14
sb:, instead	-8 8
sb:, is	10 -10
sb:, it	-8 8
sb:, its	-7 7
sb:, keep	7 -7
sb:, meanwhile	-11 11
sb:, mr	-14 14
sb:, no	9 -9
sb:, now	-6 6
sb:, of	-17 17
sb:, on	-27 27
sb:, one	8 -8
sb:, or	9 -9
sb:, ordinary	-8 8
sb:, part	9 -9
sb:, pay	-30 30
sb:, plu	-19 19
sb:, put	8 -8
sb:, say	12 -12
sb:, sell	-10 10
sb:, should	6 -6
sb:, sign	-22 22
sb:, so	11 -11
sb:, some	12 -12
sb:, take	-13 13
sb:, that	-17 17
sb:, then	-6 6
sb:, they	-6 6
sb:, to	-31 31
sb:, two	16 -16
sb:, under	-15 15
sb:, up	8 -8
sb:, we	-6 6
sb:, where	-25 25
sb:, which	-6 6
sb:, while	7 -7
sb:, who	12 -12
sb:, with	11 -11
sb:, would	9 -9
sb:- <name>	-19 19
sb:- labor	15 -15
sb:.	-19 19
sb:. <number>	-12 12
sb:. <person>	9 -9
sb::	-13 13
sb:: <goods-amount>	23 -23
sb:: <level>	-38 38
sb:: <name>	15 -15
sb:: <person>	7 -7
sb:: <quality>	7 -7
sb:: a	-26 26
sb:: an	-10 10
sb:: for	7 -7
sb:: i	-12 12
sb:: if	22 -22
sb:: in	-14 14
sb:: is	-8 8
sb:: it	-12 12
sb:: my	-8 8
sb:: no	-8 8
sb:: not	9 -9
sb:: the	-6 6
sb:: then	-9 9
sb:: there	-12 12
sb:: they	15 -15
sb:: two	16 -16
sb:: up	12 -12
sb:: we	16 -16
sb:; <name>	-8 8
sb:; a	-10 10
sb:; before	17 -17
sb:; for	-7 7
sb:; in	7 -7
sb:; it	-10 10
sb:; on	-13 13
sb:; the	12 -12
sb:<day-ahead>	-6 6
sb:<day-ahead> ,	-10 10
sb:<day-ahead> :	-25 25
sb:<day-ahead> at	11 -11
sb:<day-ahead> it	-12 12
sb:<day-ahead> our	7 -7
sb:<day-ahead> the	11 -11
sb:<day-gone>	-14 14
sb:<day-gone> 's	16 -16
sb:<day-gone> ,	-19 19
sb:<day-gone> <person>	-16 16
sb:<day-gone> a	6 -6
sb:<day-gone> at	13 -13
sb:<day-gone> it	-22 22
sb:<day-gone> put	-7 7
sb:<day-gone> say	-7 7
sb:<day-gone> that	24 -24
sb:<day-today> 's	-11 11
sb:<day-today> (	19 -19
sb:<day-today> ,	-6 6
sb:<day-today> :	-15 15
sb:<day-today> after	6 -6
sb:<day-today> it	-16 16
sb:<day-today> that	-12 12
sb:<day-today> the	25 -25
sb:<day-today> —	9 -9
sb:<goods-amount>	21 -21
sb:<goods-amount> in	20 -20
sb:<goods-amount> of	7 -7
sb:<goods>	-16 16
sb:<level>	-12 12
sb:<level> (	-28 28
sb:<level> ,	-22 22
sb:<level> :	-16 16
sb:<level> and	20 -20
sb:<level> at	-12 12
sb:<level> for	-20 20
sb:<level> in	10 -10
sb:<level> last	-11 11
sb:<level> more	17 -17
sb:<level> now	-8 8
sb:<level> of	27 -27
sb:<level> on	9 -9
sb:<level> or	-16 16
sb:<level> over	8 -8
sb:<level> tariff	-6 6
sb:<level> that	10 -10
sb:<level> under	-6 6
sb:<level> until	-9 9
sb:<money>	60 -60
sb:<money> ,	8 -8
sb:<money> last	8 -8
sb:<money> of	-7 7
sb:<money> to	8 -8
sb:<month-ahead> and	8 -8
sb:<month-gone>	-11 11
sb:<month-gone> <name>	15 -15
sb:<month-gone> it	-20 20
sb:<month-gone> of	-15 15
sb:<month-gone> the	10 -10
sb:<month-gone> they	-6 6
sb:<name>	-30 30
sb:<name> 's	-22 22
sb:<name> (	-8 8
sb:<name> ,	-38 38
sb:<name> ;	-6 6
sb:<name> <day-gone>	-7 7
sb:<name> <level>	-26 26
sb:<name> <number>	-19 19
sb:<name> agree	-10 10
sb:<name> already	-7 7
sb:<name> also	-20 20
sb:<name> and	6 -6
sb:<name> are	8 -8
sb:<name> ask	-10 10
sb:<name> at	-20 20
sb:<name> buy	10 -10
sb:<name> charge	-27 27
sb:<name> court	-10 10
sb:<name> doe	6 -6
sb:<name> fall	7 -7
sb:<name> for	7 -7
sb:<name> from	-10 10
sb:<name> good	-11 11
sb:<name> had	-8 8
sb:<name> has	14 -14
sb:<name> have	14 -14
sb:<name> import	13 -13
sb:<name> in	10 -10
sb:<name> is	10 -10
sb:<name> last	6 -6
sb:<name> let	-9 9
sb:<name> levy	6 -6
sb:<name> now	20 -20
sb:<name> on	-12 12
sb:<name> pay	-13 13
sb:<name> put	13 -13
sb:<name> should	-7 7
sb:<name> since	6 -6
sb:<name> stay	6 -6
sb:<name> still	-7 7
sb:<name> take	-11 11
sb:<name> tariff	10 -10
sb:<name> the	-17 17
sb:<name> to	-17 17
sb:<name> trade	7 -7
sb:<name> want	-21 21
sb:<name> will	15 -15
sb:<name> would	-12 12
sb:<not>	-22 22
sb:<number> "	9 -9
sb:<number> (	-17 17
sb:<number> )	-13 13
sb:<number> +	-17 17
sb:<number> ,	-31 31
sb:<number> :	11 -11
sb:<number> <name>	6 -6
sb:<number> <number>	11 -11
sb:<number> <person>	-6 6
sb:<number> <quality>	11 -11
sb:<number> a	12 -12
sb:<number> and	-28 28
sb:<number> as	-11 11
sb:<number> by	7 -7
sb:<number> cent	13 -13
sb:<number> from	-17 17
sb:<number> in	11 -11
sb:<number> million	6 -6
sb:<number> more	-9 9
sb:<number> now	-8 8
sb:<number> of	19 -19
sb:<number> on	-7 7
sb:<number> or	-8 8
sb:<number> over	-12 12
sb:<number> plu	-17 17
sb:<number> rise	-8 8
sb:<number> since	14 -14
sb:<number> tariff	24 -24
sb:<number> the	-6 6
sb:<number> to	13 -13
sb:<number> vote	9 -9
sb:<number> what	-6 6
sb:<number> with	-13 13
sb:<office>	11 -11
sb:<organisation>	23 -23
sb:<organisation> 's	11 -11
sb:<organisation> ,	11 -11
sb:<organisation> :	-15 15
sb:<organisation> cut	10 -10
sb:<organisation> for	-9 9
sb:<organisation> had	6 -6
sb:<organisation> in	21 -21
sb:<organisation> keep	10 -10
sb:<organisation> leave	9 -9
sb:<organisation> on	8 -8
sb:<organisation> strike	-8 8
sb:<organisation> take	-10 10
sb:<organisation> that	-8 8
sb:<organisation> to	-12 12
sb:<organisation> will	-14 14
sb:<person>	-9 9
sb:<person> ,	29 -29
sb:<person> :	-16 16
sb:<person> deny	-11 11
sb:<person> of	-7 7
sb:<person> put	-17 17
sb:<person> say	13 -13
sb:<person> sign	-7 7
sb:<person> want	-8 8
sb:<points> ,	20 -20
sb:<points> come	-6 6
sb:<points> of	-12 12
sb:<quality>	-20 20
sb:<quality> banana	-11 11
sb:<quality> brandy	-21 21
sb:<quality> cheese	-13 13
sb:<quality> colleague	7 -7
sb:<quality> copper	-8 8
sb:<quality> custom	8 -8
sb:<quality> export	9 -9
sb:<quality> farm	7 -7
sb:<quality> firm	9 -9
sb:<quality> good	-9 9
sb:<quality> have	9 -9
sb:<quality> importer	8 -8
sb:<quality> list	7 -7
sb:<quality> olive	12 -12
sb:<quality> one	-30 30
sb:<quality> palm	16 -16
sb:<quality> plastic	11 -11
sb:<quality> rare	9 -9
sb:<quality> rate	-8 8
sb:<quality> rubber	-7 7
sb:<quality> shrimp	-12 12
sb:<quality> side	15 -15
sb:<quality> steel	17 -17
sb:<quality> sugar	-26 26
sb:<quality> tea	9 -9
sb:<quality> tractor	6 -6
sb:<quality> trade	15 -15
sb:<quality> watche	7 -7
sb:<seat>	-8 8
sb:<seat> ,	20 -20
sb:<seat> :	13 -13
sb:<seat> and	-12 12
sb:<seat> at	-16 16
sb:<seat> had	-21 21
sb:<seat> keep	7 -7
sb:<seat> that	-8 8
sb:<seat> want	-20 20
sb:<seat> would	-10 10
sb:<sender>	17 -17
sb:<span>	6 -6
sb:<span> ,	-18 18
sb:<span> and	17 -17
sb:<span> before	20 -20
sb:<span> later	-10 10
sb:<span> yield	15 -15
sb:<taker>	18 -18
sb:<v-agree>	11 -11
sb:<v-begin>	6 -6
sb:<v-buy>	13 -13
sb:<v-down>	-15 15
sb:<v-end>	7 -7
sb:<v-return>	-8 8
sb:<v-say>	-9 9
sb:<v-sell>	14 -14
sb:<v-suspend>	8 -8
sb:<v-target>	-19 19
sb:=	-6 6
sb:@	-19 19
sb:_	-30 30
sb:a "	-12 12
sb:a :	-21 21
sb:a <seat>	6 -6
sb:a bill	-9 9
sb:a cargo	-7 7
sb:a ceiling	-11 11
sb:a cut	9 -9
sb:a deal	23 -23
sb:a fall	13 -13
sb:a figure	-12 12
sb:a free	-10 10
sb:a further	-8 8
sb:a kilo	9 -9
sb:a lapse	9 -9
sb:a lasting	8 -8
sb:a law	9 -9
sb:a list	7 -7
sb:a newspaper	-6 6
sb:a number	-11 11
sb:a pause	-8 8
sb:a penalty	11 -11
sb:a permanent	-10 10
sb:a plan	-6 6
sb:a post	-8 8
sb:a proposal	21 -21
sb:a quota	-13 13
sb:a rate	-20 20
sb:a reduction	-6 6
sb:a rise	7 -7
sb:a rumour	-13 13
sb:a scale	8 -8
sb:a tariff	-9 9
sb:a television	-6 6
sb:a third	14 -14
sb:a threat	-6 6
sb:a total	-15 15
sb:a treaty	10 -10
sb:about <level>	13 -13
sb:about the	-18 18
sb:above	19 -19
sb:accept	26 -26
sb:according	-7 7
sb:according to	-7 7
sb:account	6 -6
sb:account for	11 -11
sb:act	18 -18
sb:add a	-12 12
sb:add tax	17 -17
sb:add up	-16 16
sb:addition	-10 10
sb:additional	-23 23
sb:additional <level>	-7 7
sb:additional duty	-25 25
sb:additional tariff	-9 9
sb:after	12 -12
sb:afterward	10 -10
sb:afterward that	11 -11
sb:again	-10 10
sb:against	-12 12
sb:ago	-15 15
sb:ago ,	-7 7
sb:agree to	6 -6
sb:agreement	10 -10
sb:agreement ,	11 -11
sb:agreement :	9 -9
sb:agreement of	8 -8
sb:ahead	6 -6
sb:aid	-8 8
sb:all ,	-12 12
sb:allow	8 -8
sb:along	12 -12
sb:already	-28 28
sb:aluminium	-12 12
sb:am	-6 6
sb:among the	15 -15
sb:among them	-7 7
sb:an additional	-13 13
sb:an extension	12 -12
sb:an extra	-9 9
sb:an hour	8 -8
sb:an increase	10 -10
sb:an ordinary	-10 10
sb:and <level>	14 -14
sb:and <name>	8 -8
sb:and <number>	19 -19
sb:and <quality>	-11 11
sb:and <seat>	-16 16
sb:and a	-18 18
sb:and about	-6 6
sb:and aluminium	-7 7
sb:and aluminum	-6 6
sb:and beef	13 -13
sb:and from	-6 6
sb:and get	11 -11
sb:and has	9 -9
sb:and in	-7 7
sb:and it	23 -23
sb:and its	-9 9
sb:and not	-10 10
sb:and now	11 -11
sb:and other	-11 11
sb:and our	-6 6
sb:and sell	-7 7
sb:and so	-11 11
sb:and take	-9 9
sb:and the	10 -10
sb:and their	-15 15
sb:and to	-10 10
sb:and what	-7 7
sb:and with	6 -6
sb:and would	13 -13
sb:announce	-14 14
sb:announce a	-6 6
sb:announce an	15 -15
sb:announce on	-8 8
sb:announcement	-7 7
sb:another	-22 22
sb:answer	-17 17
sb:any	7 -7
sb:anybody	-22 22
sb:anything	-15 15
sb:apart	8 -8
sb:apple	24 -24
sb:apply	6 -6
sb:apply ,	-6 6
sb:apply to	6 -6
sb:approve	7 -7
sb:approve the	-9 9
sb:apricot	-28 28
sb:are	12 -12
sb:are <number>	-9 9
sb:are a	8 -8
sb:are at	-11 11
sb:are get	-6 6
sb:are leave	-9 9
sb:are let	-7 7
sb:are the	-7 7
sb:are up	11 -11
sb:arithmetic	-10 10
sb:arrangement	7 -7
sb:as far	-8 8
sb:as high	-8 8
sb:as long	7 -7
sb:as much	-11 11
sb:as of	17 -17
sb:as they	7 -7
sb:ask	-10 10
sb:ask :	10 -10
sb:ask <number>	14 -14
sb:ask about	-10 10
sb:at	-6 6
sb:at <level>	15 -15
sb:at <number>	11 -11
sb:at about	14 -14
sb:at all	-11 11
sb:at its	-6 6
sb:at night	7 -7
sb:at our	-7 7
sb:average	49 -49
sb:average ,	9 -9
sb:average <quality>	10 -10
sb:average tariff	8 -8
sb:b	11 -11
sb:back in	-7 7
sb:banana	7 -7
sb:bank	33 -33
sb:barley	11 -11
sb:base	15 -15
sb:baseline	-10 10
sb:be back	7 -7
sb:be cut	-11 11
sb:be know	6 -6
sb:be the	8 -8
sb:bean	-7 7
sb:bear	-6 6
sb:bear <level>	-8 8
sb:become	-7 7
sb:beef ,	8 -8
sb:been	-17 17
sb:been <level>	-7 7
sb:been at	15 -15
sb:been charge	-8 8
sb:before <day-ahead>	15 -15
sb:before <day-gone>	7 -7
sb:before <day-today>	10 -10
sb:before <month-ahead>	-16 16
sb:before it	-11 11
sb:before that	10 -10
sb:before the	-25 25
sb:begin ,	-7 7
sb:begin at	10 -10
sb:begin with	8 -8
sb:best	18 -18
sb:better	-13 13
sb:between	21 -21
sb:between <level>	8 -8
sb:between <name>	15 -15
sb:between the	8 -8
sb:bill	-14 14
sb:boat	24 -24
sb:bond	10 -10
sb:book	8 -8
sb:both	-16 16
sb:both duty	-16 16
sb:bottle	12 -12
sb:brandy	16 -16
sb:bread	27 -27
sb:break	13 -13
sb:bring	-14 14
sb:bring the	-13 13
sb:brussel	-8 8
sb:build	12 -12
sb:bunker	10 -10
sb:bus	19 -19
sb:buse	10 -10
sb:business	7 -7
sb:but	19 -19
sb:but <person>	-6 6
sb:butter and	9 -9
sb:buyer	-6 6
sb:by	17 -17
sb:by <day-ahead>	-8 8
sb:by <month-ahead>	-6 6
sb:by <number>	21 -21
sb:by <person>	-9 9
sb:by a	-7 7
sb:by post	-15 15
sb:by the	-10 10
sb:by two	-12 12
sb:by which	-6 6
sb:bytedance	25 -25
sb:c	9 -9
sb:call ,	-6 6
sb:call fentanyl	-6 6
sb:call for	-9 9
sb:call it	-12 12
sb:call reciprocal	13 -13
sb:callao	7 -7
sb:can	20 -20
sb:canola	-6 6
sb:capacity	18 -18
sb:capacity in	9 -9
sb:car	-18 18
sb:car ,	-9 9
sb:carry	8 -8
sb:case ,	-11 11
sb:cashew	-13 13
sb:cashmere	-19 19
sb:ceiling of	-11 11
sb:central	12 -12
sb:central bank	12 -12
sb:ceylon	-12 12
sb:ceylon tea	-12 12
sb:chance	25 -25
sb:chance of	25 -25
sb:charge	-15 15
sb:charge a	9 -9
sb:charge of	17 -17
sb:charge on	-10 10
sb:charge the	-8 8
sb:cheese	-27 27
sb:cheese ,	-19 19
sb:circular	-11 11
sb:city	28 -28
sb:clause	22 -22
sb:clear	-6 6
sb:client	-7 7
sb:climb	9 -9
sb:climb to	11 -11
sb:clock	15 -15
sb:club	15 -15
sb:coast	7 -7
sb:cocoa ,	8 -8
sb:cocoa paste	-8 8
sb:coconut	-7 7
sb:cod	-13 13
sb:coffee and	-9 9
sb:coffee pay	-11 11
sb:collect	-16 16
sb:collect ,	-18 18
sb:collect <level>	6 -6
sb:column	-11 11
sb:come	-8 8
sb:come back	8 -8
sb:come from	6 -6
sb:come in	-9 9
sb:come into	8 -8
sb:come on	-6 6
sb:come to	8 -8
sb:comment	12 -12
sb:company	41 -41
sb:company that	15 -15
sb:competitor	-11 11
sb:conclude	8 -8
sb:container	-10 10
sb:content	15 -15
sb:contract	10 -10
sb:control	27 -27
sb:control list	7 -7
sb:control on	9 -9
sb:copper ,	8 -8
sb:cork	12 -12
sb:correct	-15 15
sb:correction :	-8 8
sb:cost	35 -35
sb:cost <number>	6 -6
sb:cotton	-14 14
sb:could	7 -7
sb:could not	18 -18
sb:count	6 -6
sb:counted	9 -9
sb:country	-21 21
sb:country 's	13 -13
sb:country ,	-14 14
sb:country to	-6 6
sb:court	-10 10
sb:court of	-7 7
sb:cousin	-11 11
sb:cricket	6 -6
sb:cross	-7 7
sb:currently	-15 15
sb:currently pay	-13 13
sb:custom duty	-8 8
sb:cut	14 -14
sb:cut by	14 -14
sb:cut flower	-9 9
sb:cut in	-7 7
sb:cut its	8 -8
sb:cut of	8 -8
sb:cut to	-8 8
sb:dairy	-7 7
sb:date	-11 11
sb:day ,	-14 14
sb:day <name>	10 -10
sb:day of	6 -6
sb:day the	-7 7
sb:deal	12 -12
sb:deal ,	15 -15
sb:deal in	6 -6
sb:deal of	-11 11
sb:deal on	13 -13
sb:deal with	-13 13
sb:decision	-6 6
sb:decline	-6 6
sb:decree	-9 9
sb:delivery	8 -8
sb:demand	8 -8
sb:deposit	18 -18
sb:desk	12 -12
sb:did not	-12 12
sb:diesel	6 -6
sb:difference	16 -16
sb:different	-6 6
sb:discount	13 -13
sb:discount of	12 -12
sb:do	-19 19
sb:do the	-11 11
sb:doe not	-9 9
sb:doesn't	-14 14
sb:doing	-7 7
sb:dollar	6 -6
sb:done	-10 10
sb:door	-13 13
sb:double	-10 10
sb:down	8 -8
sb:down by	21 -21
sb:down for	-10 10
sb:down from	-7 7
sb:down in	-6 6
sb:down the	-8 8
sb:down to	-16 16
sb:dozen	6 -6
sb:dozen of	6 -6
sb:draft	-25 25
sb:draft ,	-10 10
sb:draw	7 -7
sb:drawer	-6 6
sb:dry	8 -8
sb:due	10 -10
sb:during	-26 26
sb:during the	-9 9
sb:duty	-27 27
sb:duty (	-7 7
sb:duty ,	-7 7
sb:duty :	9 -9
sb:duty and	11 -11
sb:duty at	6 -6
sb:duty fall	-13 13
sb:duty from	8 -8
sb:duty go	-13 13
sb:duty in	-15 15
sb:duty is	-6 6
sb:duty of	-22 22
sb:duty on	-9 9
sb:duty stand	-6 6
sb:duty to	-12 12
sb:duty will	7 -7
sb:duty would	-14 14
sb:each of	13 -13
sb:each side	-17 17
sb:earlier	-31 31
sb:economic	-9 9
sb:economy	6 -6
sb:economy ,	10 -10
sb:election	19 -19
sb:electric	8 -8
sb:electric car	8 -8
sb:electricity	16 -16
sb:electricity tariff	6 -6
sb:eleven	10 -10
sb:else	-18 18
sb:elsewhere	15 -15
sb:elsewhere :	6 -6
sb:emergency	-14 14
sb:emergency duty	-6 6
sb:emergency tariff	-10 10
sb:employer	19 -19
sb:end	9 -9
sb:end on	8 -8
sb:enter	7 -7
sb:enter <name>	-10 10
sb:enter at	-14 14
sb:enter the	7 -7
sb:entry	7 -7
sb:euro	7 -7
sb:event	-6 6
sb:every	15 -15
sb:everybody	-20 20
sb:excess	17 -17
sb:excess capacity	15 -15
sb:excise	14 -14
sb:existing	10 -10
sb:expect	11 -11
sb:export	33 -33
sb:export of	9 -9
sb:extension ,	-14 14
sb:extension of	6 -6
sb:extra	-20 20
sb:face	-19 19
sb:face a	-8 8
sb:failing	-10 10
sb:fair	10 -10
sb:fall <level>	11 -11
sb:fall of	11 -11
sb:fall to	-15 15
sb:family	16 -16
sb:far	-7 7
sb:far as	-8 8
sb:fare	12 -12
sb:farm	8 -8
sb:fee	14 -14
sb:fentanyl	-39 39
sb:fentanyl ,	7 -7
sb:fentanyl and	-8 8
sb:fentanyl is	-9 9
sb:fentanyl tariff	-26 26
sb:ferry	11 -11
sb:figure	-12 12
sb:figure of	-13 13
sb:final	33 -33
sb:firm	8 -8
sb:first	12 -12
sb:fish ,	12 -12
sb:five	10 -10
sb:fix	27 -27
sb:flat	10 -10
sb:float	-20 20
sb:flower	-9 9
sb:follow	-17 17
sb:food	-6 6
sb:for <level>	17 -17
sb:for <money>	10 -10
sb:for <name>	-11 11
sb:for <number>	13 -13
sb:for <span>	-9 9
sb:for a	-22 22
sb:for another	6 -6
sb:for as	9 -9
sb:for fentanyl	-10 10
sb:for its	-15 15
sb:for our	-6 6
sb:for some	-6 6
sb:for the	6 -6
sb:for us	19 -19
sb:for which	-7 7
sb:force	10 -10
sb:force since	-6 6
sb:forced -	14 -14
sb:forced labor	-10 10
sb:forecast	16 -16
sb:forecast for	15 -15
sb:foreign	18 -18
sb:found	13 -13
sb:framework	-13 13
sb:free of	7 -7
sb:free trade	-19 19
sb:from	-12 12
sb:from <day-ahead>	-8 8
sb:from <day-gone>	-8 8
sb:from <day-today>	-8 8
sb:from <level>	-9 9
sb:from <month-ahead>	13 -13
sb:from <name>	-12 12
sb:from <number>	-15 15
sb:from <seat>	7 -7
sb:from a	-11 11
sb:from which	9 -9
sb:frozen	-14 14
sb:fruit	-6 6
sb:fuel	19 -19
sb:fuel surcharge	17 -17
sb:furniture	-20 20
sb:further	-17 17
sb:future	24 -24
sb:future in	14 -14
sb:gain	17 -17
sb:gained	26 -26
sb:gained <level>	11 -11
sb:gate	8 -8
sb:gave	10 -10
sb:general	-17 17
sb:general rate	-6 6
sb:geneva	-12 12
sb:georgia	10 -10
sb:georgia 's	14 -14
sb:get <level>	-8 8
sb:get <number>	-7 7
sb:get a	-14 14
sb:get in	-18 18
sb:give	7 -7
sb:go	-12 12
sb:go from	-9 9
sb:go in	-26 26
sb:go the	-12 12
sb:go up	11 -11
sb:gold	19 -19
sb:good :	15 -15
sb:good are	7 -7
sb:good at	-16 16
sb:good currently	-11 11
sb:good go	-7 7
sb:good in	-11 11
sb:good of	32 -32
sb:good on	10 -10
sb:good stay	-10 10
sb:good the	-9 9
sb:good will	-15 15
sb:grant	-13 13
sb:grape	-7 7
sb:ground	19 -19
sb:growth	30 -30
sb:growth of	9 -9
sb:guest	6 -6
sb:had <number>	-17 17
sb:had a	22 -22
sb:had announce	-13 13
sb:had ask	13 -13
sb:had become	6 -6
sb:had come	7 -7
sb:had fall	7 -7
sb:had say	12 -12
sb:had sign	7 -7
sb:had the	-14 14
sb:had to	-7 7
sb:half	-14 14
sb:half of	-6 6
sb:halve	-20 20
sb:halve the	-15 15
sb:hand	-8 8
sb:harbour	13 -13
sb:harvest	7 -7
sb:has a	26 -26
sb:has agree	6 -6
sb:has already	-11 11
sb:has also	9 -9
sb:has announce	-6 6
sb:has ask	-14 14
sb:has been	-20 20
sb:has go	-6 6
sb:has had	-18 18
sb:has hold	7 -7
sb:has its	15 -15
sb:has keep	-8 8
sb:has lose	9 -9
sb:has offer	-8 8
sb:has pay	-13 13
sb:has propose	-10 10
sb:has since	-17 17
sb:has to	16 -16
sb:have a	-15 15
sb:have agree	26 -26
sb:have ask	-9 9
sb:have go	-7 7
sb:have had	-10 10
sb:have offer	16 -16
sb:have pay	-15 15
sb:have read	-18 18
sb:have see	8 -8
sb:have the	-7 7
sb:hazelnut	-12 12
sb:he had	10 -10
sb:he is	14 -14
sb:he sign	-7 7
sb:he tell	10 -10
sb:he was	-6 6
sb:he would	-8 8
sb:heard	-17 17
sb:heavy	17 -17
sb:height of	7 -7
sb:her	13 -13
sb:here	7 -7
sb:high	-8 8
sb:high as	-8 8
sb:his <person>	7 -7
sb:his <quality>	12 -12
sb:hit	-20 20
sb:hit with	-16 16
sb:hold	15 -15
sb:hold back	-7 7
sb:home	25 -25
sb:honey	-6 6
sb:hotel	11 -11
sb:hour	6 -6
sb:house	7 -7
sb:household	19 -19
sb:how	10 -10
sb:i ask	-17 17
sb:i have	19 -19
sb:i'd	13 -13
sb:i'm	16 -16
sb:i've	13 -13
sb:if <name>	-6 6
sb:if <seat>	-7 7
sb:if he	-12 12
sb:if no	-10 10
sb:if nobody	13 -13
sb:if nothing	-12 12
sb:if there	23 -23
sb:if they	-12 12
sb:if we	-6 6
sb:if you	14 -14
sb:import	24 -24
sb:import of	11 -11
sb:import surcharge	-13 13
sb:importer	7 -7
sb:importer pay	-9 9
sb:impose	-8 8
sb:in ,	-13 13
sb:in <month-gone>	-16 16
sb:in <name>	7 -7
sb:in <number>	14 -14
sb:in addition	7 -7
sb:in at	-22 22
sb:in force	-6 6
sb:in it	-7 7
sb:in london	16 -16
sb:in place	-17 17
sb:in return	-6 6
sb:in shanghai	13 -13
sb:in the	19 -19
sb:in turn	17 -17
sb:in two	14 -14
sb:in which	24 -24
sb:included	-6 6
sb:increase	15 -15
sb:increase of	19 -19
sb:index	14 -14
sb:inflation	51 -51
sb:inflation ,	8 -8
sb:inflation in	13 -13
sb:instead	-12 12
sb:instead of	-12 12
sb:insurer	11 -11
sb:interest	35 -35
sb:interest on	9 -9
sb:interest rate	12 -12
sb:international trade	-7 7
sb:into <name>	-35 35
sb:into force	20 -20
sb:investigation	7 -7
sb:is	-12 12
sb:is ,	-9 9
sb:is <level>	9 -9
sb:is <money>	7 -7
sb:is <number>	-11 11
sb:is an	6 -6
sb:is at	7 -7
sb:is charge	-10 10
sb:is collect	-16 16
sb:is done	-6 6
sb:is expect	9 -9
sb:is for	-8 8
sb:is in	-13 13
sb:is it	-15 15
sb:is our	6 -6
sb:is still	-11 11
sb:is talk	-17 17
sb:is that	-8 8
sb:is to	9 -9
sb:is up	15 -15
sb:is what	16 -16
sb:isn't	-7 7
sb:it	-10 10
sb:it 's	-14 14
sb:it ,	-18 18
sb:it :	-24 24
sb:it <name>	-9 9
sb:it all	-10 10
sb:it at	10 -10
sb:it come	16 -16
sb:it could	14 -14
sb:it down	26 -26
sb:it get	24 -24
sb:it go	-19 19
sb:it has	-15 15
sb:it leave	-10 10
sb:it may	7 -7
sb:it mean	14 -14
sb:it pay	-13 13
sb:it stay	-10 10
sb:it true	-19 19
sb:it was	-9 9
sb:it would	7 -7
sb:item	6 -6
sb:its	-20 20
sb:its <organisation>	-7 7
sb:its <person>	11 -11
sb:its agreement	-7 7
sb:its deal	-7 7
sb:its duty	-11 11
sb:its export	6 -6
sb:its key	12 -12
sb:its levy	-16 16
sb:its own	18 -18
sb:its part	-8 8
sb:its place	10 -10
sb:its rate	20 -20
sb:its tariff	-6 6
sb:its worst	-12 12
sb:itself	-8 8
sb:joint statement	-10 10
sb:judge	6 -6
sb:just	-17 17
sb:keep <level>	16 -16
sb:keep its	10 -10
sb:key	13 -13
sb:key rate	13 -13
sb:kilo	9 -9
sb:labor ,	-14 14
sb:lake	15 -15
sb:lake and	15 -15
sb:lamp	6 -6
sb:lapse ,	-10 10
sb:large	8 -8
sb:last month	-9 9
sb:last summer	-8 8
sb:last week	-7 7
sb:last winter	-10 10
sb:lasted	14 -14
sb:lasting	8 -8
sb:late	19 -19
sb:lay	-12 12
sb:leader	-14 14
sb:least	8 -8
sb:leather	-19 19
sb:leave its	16 -16
sb:leave out	-8 8
sb:lemon	-7 7
sb:lentil	-7 7
sb:less	15 -15
sb:less than	19 -19
sb:let	-18 18
sb:let him	8 -8
sb:let in	-22 22
sb:let the	-10 10
sb:letter	-13 13
sb:letter of	-14 14
sb:level	-25 25
sb:level of	-6 6
sb:levy on	-17 17
sb:licence	19 -19
sb:licence for	10 -10
sb:license	7 -7
sb:lie	-7 7
sb:like	14 -14
sb:line	19 -19
sb:list	-18 18
sb:list <number>	-9 9
sb:listed	-8 8
sb:live	14 -14
sb:loaded	9 -9
sb:london	21 -21
sb:long	18 -18
sb:long as	7 -7
sb:longer	7 -7
sb:lorry	7 -7
sb:lose	23 -23
sb:machinery	-10 10
sb:maize	15 -15
sb:make	-10 10
sb:make of	10 -10
sb:make the	-7 7
sb:maker	10 -10
sb:man	7 -7
sb:many	-16 16
sb:marble	-14 14
sb:margin	33 -33
sb:market	7 -7
sb:matter	10 -10
sb:may be	6 -6
sb:me	23 -23
sb:me ,	10 -10
sb:meal	-22 22
sb:meal ,	-13 13
sb:mean	8 -8
sb:mean to	13 -13
sb:meanwhile	-14 14
sb:meanwhile ,	-11 11
sb:mediator	9 -9
sb:mediator ,	6 -6
sb:medicine are	13 -13
sb:meet	24 -24
sb:meet ,	-7 7
sb:meet in	14 -14
sb:meet of	15 -15
sb:meet was	6 -6
sb:mentioned	-7 7
sb:merdeka	9 -9
sb:metre	9 -9
sb:mgx	15 -15
sb:middle	15 -15
sb:midnight	-20 20
sb:midnight ,	-10 10
sb:milk	-10 10
sb:milk powder	-7 7
sb:million	23 -23
sb:mine	9 -9
sb:minister	10 -10
sb:minister ,	6 -6
sb:ministry	12 -12
sb:minu	22 -22
sb:minute	13 -13
sb:moment	-8 8
sb:monday	12 -12
sb:money	18 -18
sb:month	-8 8
sb:more	13 -13
sb:more ,	-7 7
sb:mortgage	31 -31
sb:mortgage rate	9 -9
sb:most	7 -7
sb:most good	6 -6
sb:most of	8 -8
sb:motor	-9 9
sb:motorcycle	-10 10
sb:mr	-8 8
sb:mr <person>	-10 10
sb:name	10 -10
sb:name to	8 -8
sb:nasdaq	6 -6
sb:national	14 -14
sb:need	17 -17
sb:negotiate	-9 9
sb:negotiation	10 -10
sb:neighbouring	9 -9
sb:net	6 -6
sb:network	27 -27
sb:new rate	-17 17
sb:newspaper	-10 10
sb:next	-8 8
sb:next to	8 -8
sb:night	42 -42
sb:night ,	10 -10
sb:no	-11 11
sb:no ,	-16 16
sb:no .	-27 27
sb:no agreement	10 -10
sb:no change	-9 9
sb:no longer	7 -7
sb:no more	-8 8
sb:nobody has	7 -7
sb:nobody sign	17 -17
sb:northern	7 -7
sb:not	9 -9
sb:not extend	-11 11
sb:not on	-8 8
sb:nothing	-23 23
sb:nothing ,	10 -10
sb:now :	-7 7
sb:now pay	28 -28
sb:number	-8 8
sb:nut	-17 17
sb:nvidia	37 -37
sb:odd	11 -11
sb:odd of	12 -12
sb:of	6 -6
sb:of <day-gone>	-21 21
sb:of <day-today>	6 -6
sb:of <level>	6 -6
sb:of <month-ahead>	13 -13
sb:of <name>	-7 7
sb:of <number>	-11 11
sb:of <organisation>	17 -17
sb:of <span>	-23 23
sb:of all	-7 7
sb:of an	12 -12
sb:of another	-15 15
sb:of duty	12 -12
sb:of fentanyl	6 -6
sb:of international	-7 7
sb:of it	-20 20
sb:of its	-9 9
sb:of last	-14 14
sb:of our	-21 21
sb:of section	-6 6
sb:of talk	9 -9
sb:of that	13 -13
sb:of the	33 -33
sb:of them	6 -6
sb:of thi	-10 10
sb:of two	7 -7
sb:of up	6 -6
sb:off	-7 7
sb:offer	6 -6
sb:offer <level>	14 -14
sb:offer of	-12 12
sb:offer to	-20 20
sb:officer	14 -14
sb:oil from	-10 10
sb:oil pay	6 -6
sb:old	-21 21
sb:old list	-14 14
sb:older	-14 14
sb:older section	7 -7
sb:olive	12 -12
sb:on <day-ahead>	16 -16
sb:on <day-gone>	17 -17
sb:on <name>	-26 26
sb:on <number>	9 -9
sb:on <quality>	-12 12
sb:on a	21 -21
sb:on average	16 -16
sb:on charge	-8 8
sb:on copper	8 -8
sb:on forced	-7 7
sb:on good	15 -15
sb:on his	-10 10
sb:on it	-19 19
sb:on its	9 -9
sb:on more	12 -12
sb:on most	7 -7
sb:on older	-10 10
sb:on one	-7 7
sb:on our	-18 18
sb:on palm	-12 12
sb:on rice	14 -14
sb:on steel	-8 8
sb:on television	7 -7
sb:on that	-8 8
sb:on the	17 -17
sb:on their	-27 27
sb:on them	-16 16
sb:on top	-29 29
sb:on which	19 -19
sb:one	-22 22
sb:one for	8 -8
sb:one minute	-7 7
sb:one side	-8 8
sb:onion	-10 10
sb:only	-9 9
sb:operating	10 -10
sb:operator	7 -7
sb:or	7 -7
sb:oracle	16 -16
sb:oracle ,	15 -15
sb:order	-8 8
sb:order of	9 -9
sb:order on	12 -12
sb:ordinary	-30 30
sb:ordinary <level>	-7 7
sb:ordinary duty	-12 12
sb:ordinary tariff	-11 11
sb:other	-13 13
sb:our <office>	14 -14
sb:our <organisation>	7 -7
sb:our on	-13 13
sb:our own	-7 7
sb:out ,	-8 8
sb:out at	15 -15
sb:out the	-13 13
sb:over	14 -14
sb:over a	7 -7
sb:overall	-8 8
sb:owe	-19 19
sb:own ,	-10 10
sb:own agreement	15 -15
sb:own tariff	15 -15
sb:owned	14 -14
sb:p	-9 9
sb:p <number>	-12 12
sb:pact	6 -6
sb:page	6 -6
sb:palm	13 -13
sb:palm oil	13 -13
sb:paper	-11 11
sb:paper :	-7 7
sb:paper machine	-6 6
sb:parcel	13 -13
sb:parcel from	10 -10
sb:parliament	6 -6
sb:part	-17 17
sb:part ,	-10 10
sb:part of	-12 12
sb:part will	-10 10
sb:partner	-14 14
sb:passed	12 -12
sb:passed the	11 -11
sb:past midnight	-14 14
sb:paste	-8 8
sb:pause of	-8 8
sb:pay	-15 15
sb:pay <level>	-28 28
sb:pay <name>	9 -9
sb:pay a	21 -21
sb:pay for	6 -6
sb:pay more	-13 13
sb:pay no	-6 6
sb:pay only	-7 7
sb:pay the	-8 8
sb:peace	9 -9
sb:peak	10 -10
sb:pen	-7 7
sb:penalty	17 -17
sb:penalty of	11 -11
sb:pension	12 -12
sb:people	9 -9
sb:pepper	-27 27
sb:per	10 -10
sb:per cent	-14 14
sb:permit	10 -10
sb:peso	15 -15
sb:phone	7 -7
sb:pineapple	-11 11
sb:place	-7 7
sb:place of	-17 17
sb:plan	-13 13
sb:plan to	-8 8
sb:plastic	10 -10
sb:play	14 -14
sb:player	6 -6
sb:plu	-25 25
sb:plu the	-18 18
sb:plywood	-15 15
sb:point	24 -24
sb:policy	20 -20
sb:policy rate	36 -36
sb:poll	19 -19
sb:port	-9 9
sb:post	-18 18
sb:post ,	-18 18
sb:post on	-6 6
sb:potash	-8 8
sb:potatoe	-10 10
sb:powder	-9 9
sb:premium	9 -9
sb:present ,	8 -8
sb:present :	15 -15
sb:present duty	-10 10
sb:presenter	-19 19
sb:presenter :	-19 19
sb:price	44 -44
sb:price in	7 -7
sb:price of	8 -8
sb:prisoner	8 -8
sb:probability	27 -27
sb:proclamation	-22 22
sb:product of	-7 7
sb:product on	8 -8
sb:profit	12 -12
sb:prolonged	-12 12
sb:promise	7 -7
sb:promise to	8 -8
sb:proposal to	15 -15
sb:propose	-7 7
sb:propose a	-14 14
sb:put	8 -8
sb:put <level>	12 -12
sb:put a	-6 6
sb:put on	-14 14
sb:put the	23 -23
sb:put their	12 -12
sb:put up	9 -9
sb:q	-18 18
sb:q :	-12 12
sb:question	-8 8
sb:quinoa	-15 15
sb:quota	6 -6
sb:radio	-8 8
sb:radio that	-17 17
sb:rain	17 -17
sb:raise	7 -7
sb:raise their	11 -11
sb:raise to	-15 15
sb:raspberry	-8 8
sb:rate	8 -8
sb:rate :	7 -7
sb:rate at	25 -25
sb:rate fall	-12 12
sb:rate for	-6 6
sb:rate had	15 -15
sb:rate is	-6 6
sb:rate of	-17 17
sb:rate on	-15 15
sb:rate rise	-12 12
sb:rate that	-8 8
sb:rate to	13 -13
sb:rate were	-7 7
sb:rather	-20 20
sb:reach	-9 9
sb:read	-10 10
sb:recall	-15 15
sb:receive	10 -10
sb:reciprocal	-17 17
sb:reciprocal "	-10 10
sb:reciprocal ,	12 -12
sb:reciprocal tariff	-23 23
sb:reckon	-10 10
sb:record	19 -19
sb:reduction of	11 -11
sb:relief	6 -6
sb:remain	-12 12
sb:remain at	-12 12
sb:reminded	-6 6
sb:renewed	10 -10
sb:reply	-6 6
sb:report of	-9 9
sb:report that	9 -9
sb:reporter that	11 -11
sb:representative	8 -8
sb:representative ,	6 -6
sb:restore	-7 7
sb:return <name>	-9 9
sb:return the	6 -6
sb:revenue	7 -7
sb:rice ,	-12 12
sb:rice in	-7 7
sb:right now	-13 13
sb:rise	19 -19
sb:rise by	13 -13
sb:rise from	6 -6
sb:rise of	18 -18
sb:rise to	-12 12
sb:roaming	9 -9
sb:rose	-15 15
sb:round	17 -17
sb:round of	15 -15
sb:rover	8 -8
sb:rubber	9 -9
sb:rule of	-7 7
sb:rum	-12 12
sb:rumour	-16 16
sb:run	-10 10
sb:run out	-12 12
sb:rupee	11 -11
sb:s &	19 -19
sb:sale	14 -14
sb:sale to	12 -12
sb:salmon	-8 8
sb:salt	26 -26
sb:same	-16 16
sb:sanction	9 -9
sb:sanction on	8 -8
sb:save	8 -8
sb:say :	-12 12
sb:say <person>	10 -10
sb:say in	-7 7
sb:say it	23 -23
sb:say no	11 -11
sb:say that	17 -17
sb:say the	11 -11
sb:scale	13 -13
sb:scotch	-10 10
sb:scrap	-8 8
sb:season	7 -7
sb:seat	9 -9
sb:second	9 -9
sb:section	-21 21
sb:section <number>	-22 22
sb:see	12 -12
sb:see a	-6 6
sb:seed	11 -11
sb:sell its	-16 16
sb:seller	-19 19
sb:send	-21 21
sb:separate	-8 8
sb:separately	-6 6
sb:service	10 -10
sb:set	-7 7
sb:settle	-7 7
sb:settle on	-12 12
sb:settle with	-14 14
sb:several	-10 10
sb:shanghai	9 -9
sb:share	42 -42
sb:share fall	-12 12
sb:share in	7 -7
sb:share of	37 -37
sb:shared	16 -16
sb:she	7 -7
sb:shelve	7 -7
sb:ship	6 -6
sb:shoot	-6 6
sb:shop	8 -8
sb:shortly	10 -10
sb:should	11 -11
sb:should have	7 -7
sb:should the	10 -10
sb:shrimp	-18 18
sb:shrink by	6 -6
sb:shut	11 -11
sb:side keep	-20 20
sb:sign <day-gone>	-16 16
sb:sign a	-16 16
sb:silver	15 -15
sb:silver lake	15 -15
sb:since	-10 10
sb:since then	-15 15
sb:sir	16 -16
sb:slap	-6 6
sb:small	19 -19
sb:so	-38 38
sb:so that	-9 9
sb:some	-10 10
sb:somebody	-28 28
sb:something	-10 10
sb:source	-6 6
sb:soybean	17 -17
sb:soybean ,	8 -8
sb:speak	-10 10
sb:spoke	-15 15
sb:spoke of	-16 16
sb:sport	10 -10
sb:spring	-19 19
sb:spring it	-12 12
sb:stand at	13 -13
sb:standstill	-20 20
sb:start	30 -30
sb:state	9 -9
sb:statement	-16 16
sb:stay ,	18 -18
sb:stay in	-8 8
sb:steel and	-7 7
sb:step	6 -6
sb:still	-20 20
sb:stock	-9 9
sb:stockfish	-6 6
sb:stop	-15 15
sb:strike down	-8 8
sb:subject to	7 -7
sb:subscription	8 -8
sb:such	-12 12
sb:sugar	-8 8
sb:sugar ,	-20 20
sb:sum	-13 13
sb:summer ,	-6 6
sb:supplier	-10 10
sb:surcharge	16 -16
sb:surcharge of	-10 10
sb:surcharge on	-6 6
sb:surtax	-6 6
sb:survey	10 -10
sb:suspend	-12 12
sb:suspend ,	-8 8
sb:suspend <points>	-8 8
sb:suspend for	8 -8
sb:suspension	-10 10
sb:table	8 -8
sb:table ,	11 -11
sb:table :	-10 10
sb:take	6 -6
sb:take <level>	8 -8
sb:take <number>	11 -11
sb:take our	-9 9
sb:talk	9 -9
sb:talk ,	13 -13
sb:talk of	-18 18
sb:talk with	12 -12
sb:target	12 -12
sb:tariff "	9 -9
sb:tariff ,	-14 14
sb:tariff :	16 -16
sb:tariff are	7 -7
sb:tariff at	9 -9
sb:tariff for	19 -19
sb:tariff go	10 -10
sb:tariff is	16 -16
sb:tariff of	-29 29
sb:tariff on	-10 10
sb:tariff that	-13 13
sb:tariff truce	7 -7
sb:taro	-11 11
sb:tax	13 -13
sb:tax at	-20 20
sb:tax of	12 -12
sb:tea ,	-8 8
sb:team	10 -10
sb:telephone	10 -10
sb:television that	10 -10
sb:tell ,	-6 6
sb:tell the	6 -6
sb:tell us	-9 9
sb:ten	12 -12
sb:text ,	-6 6
sb:than	10 -10
sb:than <number>	13 -13
sb:that	-12 12
sb:that ,	-6 6
sb:that are	-9 9
sb:that come	-21 21
sb:that day	-20 20
sb:that from	14 -14
sb:that go	-6 6
sb:that has	-12 12
sb:that i	-14 14
sb:that if	7 -7
sb:that is	-8 8
sb:that it	7 -7
sb:that keep	-8 8
sb:that leave	-6 6
sb:that mean	-6 6
sb:that put	-9 9
sb:that take	6 -6
sb:that the	-27 27
sb:that they	14 -14
sb:that would	6 -6
sb:the <day-gone>	6 -6
sb:the <level>	-10 10
sb:the <name>	8 -8
sb:the <number>	-25 25
sb:the <organisation>	9 -9
sb:the <person>	-20 20
sb:the <points>	-8 8
sb:the <seat>	-7 7
sb:the agreement	7 -7
sb:the announcement	-7 7
sb:the answer	-12 12
sb:the average	32 -32
sb:the base	10 -10
sb:the best	7 -7
sb:the bill	-6 6
sb:the border	-7 7
sb:the chance	25 -25
sb:the charge	-16 16
sb:the city	22 -22
sb:the clock	12 -12
sb:the company	8 -8
sb:the day	11 -11
sb:the difference	16 -16
sb:the duty	-30 30
sb:the emergency	-8 8
sb:the employer	18 -18
sb:the export	8 -8
sb:the extension	-10 10
sb:the fentanyl	-14 14
sb:the forced	16 -16
sb:the free	-10 10
sb:the further	-7 7
sb:the general	-12 12
sb:the house	14 -14
sb:the import	-8 8
sb:the increase	10 -10
sb:the last	15 -15
sb:the law	-14 14
sb:the levy	14 -14
sb:the line	10 -10
sb:the list	-21 21
sb:the long	8 -8
sb:the meet	6 -6
sb:the middle	15 -15
sb:the moment	-7 7
sb:the morning	-9 9
sb:the nasdaq	6 -6
sb:the neighbouring	10 -10
sb:the new	-18 18
sb:the night	10 -10
sb:the northern	7 -7
sb:the odd	16 -16
sb:the offer	-11 11
sb:the oil	6 -6
sb:the old	-16 16
sb:the one	-10 10
sb:the order	-17 17
sb:the ordinary	-23 23
sb:the overall	-8 8
sb:the pause	9 -9
sb:the present	-8 8
sb:the proclamation	-10 10
sb:the proposal	-10 10
sb:the quarrel	-13 13
sb:the rate	-48 48
sb:the reciprocal	-6 6
sb:the remain	-16 16
sb:the round	-8 8
sb:the s	18 -18
sb:the same	-14 14
sb:the say	6 -6
sb:the second	-11 11
sb:the section	7 -7
sb:the share	17 -17
sb:the special	6 -6
sb:the spring	-12 12
sb:the standstill	-19 19
sb:the state	7 -7
sb:the steel	-6 6
sb:the summer	-12 12
sb:the surcharge	-11 11
sb:the suspension	-12 12
sb:the tax	-18 18
sb:the threat	-20 20
sb:the total	-12 12
sb:the truce	-12 12
sb:the two	-29 29
sb:the union	16 -16
sb:the upper	13 -13
sb:the valley	8 -8
sb:the value	-10 10
sb:the water	13 -13
sb:the week	-11 11
sb:the wine	-8 8
sb:the winter	11 -11
sb:their	-21 21
sb:their <organisation>	-8 8
sb:their name	10 -10
sb:their own	-7 7
sb:their part	-13 13
sb:their tariff	9 -9
sb:them	-26 26
sb:them ,	-9 9
sb:then	-16 16
sb:then ,	-13 13
sb:then <name>	-13 13
sb:then the	-9 9
sb:there	-16 16
sb:there 's	9 -9
sb:there ,	11 -11
sb:there at	-17 17
sb:there is	-17 17
sb:there was	-15 15
sb:there will	7 -7
sb:therefore	-25 25
sb:these	-21 21
sb:they	-14 14
sb:they did	7 -7
sb:they had	8 -8
sb:they have	-25 25
sb:they take	-6 6
sb:they will	-13 13
sb:they would	6 -6
sb:they're	9 -9
sb:thi	19 -19
sb:thi year	19 -19
sb:thing	-7 7
sb:think	7 -7
sb:third	10 -10
sb:third of	12 -12
sb:those	-13 13
sb:those of	6 -6
sb:threat	-27 27
sb:threat of	-30 30
sb:threaten to	16 -16
sb:three ,	12 -12
sb:through	-11 11
sb:through the	-8 8
sb:thu	-7 7
sb:ticket	23 -23
sb:tile	-13 13
sb:timber	-14 14
sb:time	7 -7
sb:time being	-6 6
sb:time the	7 -7
sb:to	-6 6
sb:to ,	10 -10
sb:to <day-ahead>	-11 11
sb:to <level>	6 -6
sb:to <money>	-19 19
sb:to <name>	16 -16
sb:to <number>	-9 9
sb:to <person>	-7 7
sb:to a	-10 10
sb:to answer	-11 11
sb:to apply	11 -11
sb:to bring	-21 21
sb:to buy	-14 14
sb:to enter	-7 7
sb:to have	-10 10
sb:to keep	-10 10
sb:to leave	8 -8
sb:to lower	-7 7
sb:to make	9 -9
sb:to one	-12 12
sb:to pay	12 -12
sb:to sign	7 -7
sb:to suspend	6 -6
sb:to take	-8 8
sb:to the	9 -9
sb:to those	-9 9
sb:to which	-18 18
sb:to work	6 -6
sb:together	-18 18
sb:tomatoe	19 -19
sb:too	-8 8
sb:too ,	-10 10
sb:top	-23 23
sb:top of	-18 18
sb:total	-24 24
sb:total of	-17 17
sb:touched	7 -7
sb:toyota	15 -15
sb:trade	14 -14
sb:trade agreement	-26 26
sb:trade deal	-15 15
sb:trade minister	7 -7
sb:trade ministry	6 -6
sb:trade representative	7 -7
sb:traded	8 -8
sb:transit	6 -6
sb:treasury	6 -6
sb:treaty	-7 7
sb:treaty with	6 -6
sb:truce	-17 17
sb:truce has	7 -7
sb:truce is	8 -8
sb:truce it	-7 7
sb:truce lapse	-7 7
sb:truce on	-8 8
sb:truce run	-15 15
sb:truce that	-11 11
sb:truce with	18 -18
sb:true	-29 29
sb:true that	-10 10
sb:turned	17 -17
sb:turnout	30 -30
sb:two	6 -6
sb:two <number>	17 -17
sb:two for	15 -15
sb:two government	-9 9
sb:two vote	-11 11
sb:tyre	-6 6
sb:unchanged	8 -8
sb:under a	9 -9
sb:under an	6 -6
sb:under it	7 -7
sb:under the	-9 9
sb:under which	-17 17
sb:understanding	-12 12
sb:unemployment	33 -33
sb:union	17 -17
sb:united	11 -11
sb:unless	-29 29
sb:until	-33 33
sb:until <day-ahead>	9 -9
sb:until <day-gone>	-39 39
sb:until <month-ahead>	-6 6
sb:up	21 -21
sb:up :	-17 17
sb:up <level>	24 -24
sb:up by	8 -8
sb:up from	-6 6
sb:up the	-6 6
sb:up to	-19 19
sb:upper	25 -25
sb:urge	-6 6
sb:us	-7 7
sb:us that	-6 6
sb:used to	-6 6
sb:usual	-6 6
sb:valley	14 -14
sb:value	6 -6
sb:value add	14 -14
sb:vessel	6 -6
sb:vote	27 -27
sb:vote on	14 -14
sb:voted	14 -14
sb:wage	15 -15
sb:wait	14 -14
sb:waive	-8 8
sb:walnut	-24 24
sb:want	8 -8
sb:want <level>	11 -11
sb:want <name>	-21 21
sb:want <span>	7 -7
sb:want a	-14 14
sb:want to	7 -7
sb:was "	13 -13
sb:was a	8 -8
sb:was at	-6 6
sb:was raise	-12 12
sb:was sign	7 -7
sb:was the	7 -7
sb:was to	-18 18
sb:water	23 -23
sb:way	14 -14
sb:way ,	13 -13
sb:we ask	-19 19
sb:we charge	-7 7
sb:we had	-19 19
sb:we hear	-6 6
sb:we pay	10 -10
sb:we put	25 -25
sb:we sell	7 -7
sb:we were	-15 15
sb:weather	26 -26
sb:weather :	16 -16
sb:week	-18 18
sb:week of	-7 7
sb:were	-8 8
sb:were ,	-9 9
sb:were at	-8 8
sb:whack	-8 8
sb:what	-18 18
sb:what 's	11 -11
sb:what <name>	-8 8
sb:what is	-25 25
sb:what they	-9 9
sb:whatever	-13 13
sb:whatever the	-12 12
sb:wheat	-8 8
sb:wheat ,	-6 6
sb:where	-9 9
sb:where it	15 -15
sb:where they	-11 11
sb:which ,	-8 8
sb:which <quality>	6 -6
sb:which are	6 -6
sb:which enter	15 -15
sb:which has	-7 7
sb:which have	11 -11
sb:which hold	-10 10
sb:which make	-12 12
sb:which the	17 -17
sb:which we	-14 14
sb:while the	7 -7
sb:whisky	-9 9
sb:who	9 -9
sb:who ask	-31 31
sb:who have	10 -10
sb:whole	-6 6
sb:whom	9 -9
sb:whopping	-10 10
sb:whose own	-13 13
sb:why	25 -25
sb:will ask	-17 17
sb:will be	-20 20
sb:will cost	9 -9
sb:will enter	-15 15
sb:will have	-12 12
sb:will lower	8 -8
sb:will pay	13 -13
sb:will rise	-7 7
sb:will then	6 -6
sb:win	17 -17
sb:window	11 -11
sb:wine :	-8 8
sb:wine and	11 -11
sb:wire	-9 9
sb:with <level>	-11 11
sb:with <name>	-12 12
sb:with <number>	12 -12
sb:with a	13 -13
sb:with an	-9 9
sb:with both	10 -10
sb:with which	-9 9
sb:within	-6 6
sb:within <span>	6 -6
sb:within the	-19 19
sb:without	-12 12
sb:without it	-15 15
sb:without the	-12 12
sb:wool	-8 8
sb:word	-8 8
sb:word ,	-11 11
sb:work	8 -8
sb:world	12 -12
sb:worldwide	-12 12
sb:worry	-7 7
sb:worst	-13 13
sb:worst ,	-12 12
sb:worth	8 -8
sb:worth <money>	21 -21
sb:worth up	-13 13
sb:would	-8 8
sb:would accept	11 -11
sb:would ask	-6 6
sb:would go	-10 10
sb:would have	-20 20
sb:would not	8 -8
sb:would pay	15 -15
sb:would put	-10 10
sb:would rise	10 -10
sb:write that	-8 8
sb:wrong	-8 8
sb:yarn	-7 7
sb:year ,	20 -20
sb:year <name>	8 -8
sb:yield	25 -25
sb:you	11 -11
sb:you are	11 -11
sb:you have	-13 13
sb:you pay	11 -11
sb:you're	-10 10
sb:your	-15 15
sb:zero	-16 16
sb:zinc	10 -10
sb:|	27 -27
sb:—	10 -10
sb:— <name>	7 -7
sb:— <person>	-6 6
sb:— a	-8 8
sb:•	-17 17
short	-17 17
signed ahead=far	-14 14
signed ahead=none	37 -37
signed back=far	6 -6
signed back=none	17 -17
signed=0	17 -17
signed=1	7 -7
t0=future-not	18 -18
t0=future-passive	-16 16
t0=future-passive-not	10 -10
t0=modal	-6 6
t0=modal-passive	-14 14
t0=past	14 -14
t0=past-not	-6 6
t0=perfect-not	-14 14
t0=pluperfect	11 -11
t0=present-passive-not	7 -7
t1=future-not	18 -18
t1=future-passive	-16 16
t1=future-passive-not	10 -10
t1=gerund	-11 11
t1=infinitive-passive	-6 6
t1=modal	-6 6
t1=modal-passive	-14 14
t1=past	15 -15
t1=past-not	-6 6
t1=perfect	15 -15
t1=perfect-not	-11 11
t1=perfect-passive	-6 6
t1=pluperfect	10 -10
t1=present	9 -9
t1=present-passive-not	7 -7
t2=future-passive	-7 7
t2=gerund	11 -11
t2=infinitive	14 -14
t2=modal	8 -8
t2=past-passive	10 -10
t2=perfect	18 -18
t2=pluperfect	13 -13
t2=pluperfect-passive	-11 11
t2=present	16 -16
t2=present-not	11 -11
t2=present-passive	14 -14
t2=present-passive-not	-14 14
times=0	45 -45
times=1	33 -33
times=3	-19 19
times=4	-55 55
told:a	13 -13
told:as	-7 7
told:by	-6 6
told:double	9 -9
told:doubled	6 -6
told:half	7 -7
told:it	-18 18
told:of	16 -16
told:quadruple	6 -6
told:same	-10 10
told:this	8 -8
told:twice	12 -12
told:what	17 -17
told=by half	-6 6
told=double	9 -9
told=doubled	6 -6
told=exempt	33 -33
told=free	-22 22
told=half of it	-18 18
told=half of what	14 -14
told=nil	-17 17
told=no duty	-10 10
told=no tariff	22 -22
told=none	40 -40
told=not be charged	10 -10
told=not charged	25 -25
told=nothing	27 -27
told=nought	-28 28
told=quadruple	6 -6
told=without duty	-8 8
told=zero	-42 42
v0-none	8 -8
v0=accept	14 -14
v0=add	12 -12
v0=ask	-7 7
v0=begin	20 -20
v0=buy	16 -16
v0=call	-11 11
v0=climb	12 -12
v0=conclude	11 -11
v0=confirm	6 -6
v0=continue	-14 14
v0=double	7 -7
v0=expect	13 -13
v0=extend	13 -13
v0=face	-11 11
v0=fall	6 -6
v0=fix	16 -16
v0=float	-17 17
v0=get	8 -8
v0=go	-7 7
v0=halve	10 -10
v0=hit	-8 8
v0=keep	8 -8
v0=let	-22 22
v0=levy	-9 9
v0=lift	-7 7
v0=like	7 -7
v0=lose	17 -17
v0=owe	-13 13
v0=pay	-9 9
v0=place	10 -10
v0=prepare	7 -7
v0=replace	-10 10
v0=rise	18 -18
v0=rule	6 -6
v0=see	6 -6
v0=sell	9 -9
v0=send	-9 9
v0=set	-17 17
v0=settle	-20 20
v0=ship	-10 10
v0=shoot	-7 7
v0=sign	20 -20
v0=start	7 -7
v0=suspend	-7 7
v0=tax	-13 13
v0=tell	-14 14
v0=urge	-6 6
v0=win	9 -9
v0=write	-11 11
v1=abolish	23 -23
v1=accept	16 -16
v1=add	18 -18
v1=answer	-6 6
v1=ask	-9 9
v1=begin	18 -18
v1=call	-10 10
v1=carry	6 -6
v1=clear	-8 8
v1=climb	12 -12
v1=conclude	11 -11
v1=confirm	6 -6
v1=continue	11 -11
v1=expect	9 -9
v1=extend	13 -13
v1=face	-11 11
v1=fall	6 -6
v1=fix	22 -22
v1=float	-17 17
v1=get	16 -16
v1=go	-8 8
v1=grow	10 -10
v1=halve	11 -11
v1=hit	-8 8
v1=keep	6 -6
v1=leave	-7 7
v1=let	-25 25
v1=levy	-12 12
v1=lift	-7 7
v1=like	6 -6
v1=lose	20 -20
v1=lower	-7 7
v1=owe	-13 13
v1=place	10 -10
v1=plan	-11 11
v1=quadruple	6 -6
v1=receive	6 -6
v1=replace	-10 10
v1=rise	16 -16
v1=rule	6 -6
v1=see	11 -11
v1=send	-8 8
v1=set	-15 15
v1=settle	-18 18
v1=ship	-10 10
v1=shoot	-7 7
v1=sign	15 -15
v1=start	7 -7
v1=suspend	-13 13
v1=take	7 -7
v1=tax	-14 14
v1=tell	-17 17
v1=threaten	-16 16
v1=want	9 -9
v1=win	9 -9
v1=write	-11 11
v2=agree	11 -11
v2=announce	-9 9
v2=apply	-14 14
v2=ask	6 -6
v2=be	-15 15
v2=begin	-8 8
v2=charge	-14 14
v2=continue	-8 8
v2=double	-10 10
v2=drop	9 -9
v2=earn	8 -8
v2=exempt	29 -29
v2=expect	9 -9
v2=halve	9 -9
v2=have	13 -13
v2=leave	-6 6
v2=let	13 -13
v2=lift	9 -9
v2=lower	15 -15
v2=make	20 -20
v2=other	17 -17
v2=pay	14 -14
v2=reach	-6 6
v2=remain	8 -8
v2=return	-6 6
v2=run	-8 8
v2=say	7 -7
v2=sign	9 -9
v2=stand	9 -9
v2=suspend	-8 8
v2=take	9 -9
v2=threaten	-7 7
vt0=accept modal	14 -14
vt0=add modal	8 -8
vt0=add past	19 -19
vt0=add present	-20 20
vt0=agree past	-8 8
vt0=announce pluperfect	-7 7
vt0=answer modal	9 -9
vt0=answer past	-10 10
vt0=ask modal	-7 7
vt0=ask past	-8 8
vt0=ask perfect	-8 8
vt0=ask pluperfect	20 -20
vt0=be pluperfect	-6 6
vt0=bear future	-11 11
vt0=bear present	10 -10
vt0=begin past	12 -12
vt0=begin present	16 -16
vt0=bring perfect	-13 13
vt0=bring present	14 -14
vt0=buy future	7 -7
vt0=call past	-13 13
vt0=come past	15 -15
vt0=come present	-18 18
vt0=conclude past	11 -11
vt0=confirm past	6 -6
vt0=continue present	-13 13
vt0=cut future	-13 13
vt0=cut present	10 -10
vt0=enter future	-9 9
vt0=enter modal	20 -20
vt0=enter past	-10 10
vt0=enter perfect	11 -11
vt0=enter present	-17 17
vt0=expect present	16 -16
vt0=face modal	-10 10
vt0=fall modal	-9 9
vt0=get past	8 -8
vt0=get perfect	8 -8
vt0=go past	-6 6
vt0=go perfect	-7 7
vt0=have past	-22 22
vt0=have present	17 -17
vt0=hit present	-7 7
vt0=keep past	10 -10
vt0=keep perfect	-8 8
vt0=leave present	-13 13
vt0=let present	-26 26
vt0=like modal	7 -7
vt0=lose past	7 -7
vt0=make past	-10 10
vt0=meet modal	-7 7
vt0=offer past	-13 13
vt0=other perfect	6 -6
vt0=other pluperfect	-23 23
vt0=other present	15 -15
vt0=owe present	-7 7
vt0=pay future	10 -10
vt0=pay modal	7 -7
vt0=pay past	-6 6
vt0=pay perfect	-16 16
vt0=pay pluperfect	-6 6
vt0=promise past	9 -9
vt0=put future	-8 8
vt0=put modal	-10 10
vt0=put past	-6 6
vt0=put present	12 -12
vt0=raise past	-6 6
vt0=rise modal	6 -6
vt0=rise present	9 -9
vt0=see present	12 -12
vt0=sell past	14 -14
vt0=set present	-14 14
vt0=settle past	-12 12
vt0=settle perfect	-10 10
vt0=sign past	11 -11
vt0=sign perfect	6 -6
vt0=stand past	-10 10
vt0=stand present	6 -6
vt0=stay present	-6 6
vt0=suspend past	-7 7
vt0=take modal	-9 9
vt0=take present	8 -8
vt0=tax present	-12 12
vt0=tell past	-10 10
vt0=threaten past	11 -11
vt0=want past	10 -10
vt0=win past	8 -8
vt1=accept modal	16 -16
vt1=add modal	8 -8
vt1=add past	20 -20
vt1=add present	-20 20
vt1=agree past	-8 8
vt1=agree perfect	10 -10
vt1=announce pluperfect	-7 7
vt1=answer infinitive	-7 7
vt1=answer modal	9 -9
vt1=answer past	-10 10
vt1=ask modal	-7 7
vt1=ask perfect	-11 11
vt1=ask pluperfect	20 -20
vt1=be past	-6 6
vt1=be pluperfect	-6 6
vt1=bear future	-11 11
vt1=bear present	10 -10
vt1=begin present	16 -16
vt1=bring perfect	-13 13
vt1=bring present	12 -12
vt1=buy future	7 -7
vt1=call past	-13 13
vt1=come past	15 -15
vt1=come present	-18 18
vt1=conclude past	11 -11
vt1=confirm past	6 -6
vt1=cut future	-13 13
vt1=cut infinitive	-11 11
vt1=cut present	10 -10
vt1=enter future	-9 9
vt1=enter modal	20 -20
vt1=enter past	-10 10
vt1=enter perfect	11 -11
vt1=enter present	-17 17
vt1=expect present	7 -7
vt1=face modal	-10 10
vt1=fall modal	-9 9
vt1=get past	8 -8
vt1=get perfect	8 -8
vt1=go gerund	-8 8
vt1=go past	-6 6
vt1=go perfect	-7 7
vt1=have past	-21 21
vt1=have present	18 -18
vt1=hit present	-7 7
vt1=hold infinitive	-6 6
vt1=keep infinitive	-7 7
vt1=keep past	10 -10
vt1=keep perfect	-8 8
vt1=keep present	6 -6
vt1=leave present	-13 13
vt1=let present	-26 26
vt1=lose past	7 -7
vt1=make past	-10 10
vt1=meet modal	-7 7
vt1=offer past	-8 8
vt1=offer perfect	18 -18
vt1=other perfect	10 -10
vt1=other pluperfect	-23 23
vt1=other present	15 -15
vt1=owe present	-7 7
vt1=pay future	10 -10
vt1=pay infinitive	21 -21
vt1=pay modal	7 -7
vt1=pay participle	-15 15
vt1=pay past	-6 6
vt1=pay perfect	-16 16
vt1=pay pluperfect	-6 6
vt1=promise past	10 -10
vt1=put future	-8 8
vt1=put modal	-9 9
vt1=put past	-6 6
vt1=put present	17 -17
vt1=raise past	-6 6
vt1=rise modal	6 -6
vt1=rise present	9 -9
vt1=see present	12 -12
vt1=sell past	14 -14
vt1=set present	-14 14
vt1=settle past	-12 12
vt1=settle perfect	-10 10
vt1=sign past	11 -11
vt1=sign perfect	6 -6
vt1=stand past	-10 10
vt1=stand present	6 -6
vt1=stay present	-6 6
vt1=suspend past	-7 7
vt1=take infinitive	-6 6
vt1=take modal	-9 9
vt1=take past	9 -9
vt1=take present	7 -7
vt1=tax present	-12 12
vt1=tell past	-15 15
vt1=threaten participle	-8 8
vt1=want past	11 -11
vt1=win past	8 -8
vt2=agree present	8 -8
vt2=announce past	-7 7
vt2=apply present	-9 9
vt2=be past	-7 7
vt2=be present	-9 9
vt2=charge present	-10 10
vt2=come past	15 -15
vt2=drop present	12 -12
vt2=earn present	8 -8
vt2=end past	8 -8
vt2=exempt present	29 -29
vt2=expect present	7 -7
vt2=fall past	-7 7
vt2=go past	-10 10
vt2=halve present	13 -13
vt2=have present	10 -10
vt2=leave present	-6 6
vt2=lower present	12 -12
vt2=other pluperfect	-13 13
vt2=other present	31 -31
vt2=run present	-6 6
vt2=say present	9 -9
vt2=sell present	-7 7
vt2=stand present	8 -8
vt2=suspend participle	-19 19
vt2=take past	10 -10
worked band=12	14 -14
worked band=31	-17 17
worked band=4	14 -14
worked band=60	6 -6
worked broken	24 -24
worked duty ahead=far	9 -9
worked duty ahead=near	10 -10
worked duty back=1	6 -6
worked duty back=far	7 -7
worked duty=false	7 -7
worked duty=true	8 -8
worked form=worked	15 -15
worked goods	22 -22
worked habit=always	-8 8
worked habit=often	17 -17
worked habit=seldom	10 -10
worked l1=<begin>	-7 7
worked l1=and	-8 8
worked l1=of	-10 10
worked l2=<goods>	8 -8
worked l2=<level>	13 -13
worked l2=<name>	11 -11
worked l2=<points>	-10 10
worked l=<begin> <begin>	-7 7
worked l=<level> ,	9 -9
worked l=<points> of	-10 10
worked lll=<begin> <begin> <begin>	-7 7
worked lr=, over	-7 7
worked next=signed far	7 -7
worked no customs	9 -9
worked numbers=2	7 -7
worked numbers=4	15 -15
worked parties=false	7 -7
worked parties=part	19 -19
worked parties=true	-7 7
worked prior=none	24 -24
worked prior=signed ,	9 -9
worked prior=signed far	-7 7
worked prior=signed of	-10 10
worked prior=word far	6 -6
worked r1=,	13 -13
worked r1=for	-14 14
worked r1=its	19 -19
worked r1=over	-7 7
worked r1=year	6 -6
worked r2=<duty>	8 -8
worked r2=<name>	-9 9
worked r2=tariff	8 -8
worked r=over fentanyl	-7 7
worked round	7 -7
worked said	-41 41
worked signed ahead=1	-11 11
worked signed ahead=2	10 -10
worked signed ahead=near	22 -22
worked signed back=1	11 -11
worked signed back=2	17 -17
worked signed back=far	-8 8
worked signed back=none	-7 7
worked signed=0	8 -8
worked signed=2	12 -12
worked times=0	45 -45
worked times=1	-27 27
worked times=2	-14 14
worked told:a	13 -13
worked told:as	-7 7
worked told:by	-6 6
worked told:double	9 -9
worked told:doubled	6 -6
worked told:half	7 -7
worked told:it	-18 18
worked told:of	16 -16
worked told:quadruple	6 -6
worked told:same	-10 10
worked told:this	8 -8
worked told:twice	12 -12
worked told:what	17 -17
worked told=by half	-6 6
worked told=double	9 -9
worked told=doubled	6 -6
worked told=half of it	-18 18
worked told=half of what	14 -14
worked told=quadruple	6 -6`;
