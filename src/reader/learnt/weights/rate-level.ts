// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	13 -13
a:'s <level>	9 -9
a:-	-12 12
a:<day-gone> .	7 -7
a:<day-today>	7 -7
a:<day-today> .	-26 26
a:<duty>	-18 18
a:<goods>	-25 25
a:<level>	6 -6
a:<level> <level>	13 -13
a:<level> as	-12 12
a:<level> for	14 -14
a:<level> in	23 -23
a:<level> of	-15 15
a:<level> on	11 -11
a:<level> to	10 -10
a:<money>	-14 14
a:<money> .	-7 7
a:<money> a	-7 7
a:<month-ahead> and	11 -11
a:<month-gone> .	-8 8
a:<month-today>	10 -10
a:<name> 's	-10 10
a:<name> <level>	-8 8
a:<name> last	6 -6
a:<name> since	-8 8
a:<name> under	-12 12
a:<not>	-9 9
a:<number> a	11 -11
a:<number> as	-8 8
a:<number> cent	10 -10
a:<number> largest	-9 9
a:<number> on	-15 15
a:<number> to	-21 21
a:<office>	7 -7
a:<organisation> .	-6 6
a:<organisation> and	7 -7
a:<person>	21 -21
a:<points>	-9 9
a:<quality> .	16 -16
a:<quality> cocoa	-15 15
a:<quality> coffee	11 -11
a:<quality> company	6 -6
a:<quality> cotton	-6 6
a:<quality> firm	6 -6
a:<quality> industrial	11 -11
a:<quality> one	-9 9
a:<quality> product	-6 6
a:<quality> shipbuilder	8 -8
a:<quality> tea	-7 7
a:<seat>	24 -24
a:<seat> in	7 -7
a:<sender>	24 -24
a:<span>	8 -8
a:<span> .	14 -14
a:<span> from	6 -6
a:<span> later	-6 6
a:<v-agree>	13 -13
a:<v-bear>	17 -17
a:<v-begin>	-11 11
a:<v-deny>	9 -9
a:<v-propose>	14 -14
a:<v-say>	16 -16
a:<v-sell>	24 -24
a:<v-suspend>	-18 18
a:<v-target>	-10 10
a:<v-threaten>	-10 10
a:a	14 -14
a:a .	16 -16
a:a deal	-13 13
a:a quota	-7 7
a:a second	9 -9
a:a truce	16 -16
a:about	20 -20
a:above	9 -9
a:above the	6 -6
a:account	-8 8
a:account of	-6 6
a:after	11 -11
a:after .	10 -10
a:after <number>	12 -12
a:after <span>	-6 6
a:after that	-6 6
a:afternoon	8 -8
a:afterward	-6 6
a:again	-30 30
a:again .	-7 7
a:against	9 -9
a:agree	9 -9
a:agreement	-8 8
a:all	-24 24
a:all .	-17 17
a:alone	7 -7
a:also	-8 8
a:altogether	-10 10
a:an hour	10 -10
a:and <level>	14 -14
a:and <number>	-6 6
a:and of	-11 11
a:and one	6 -6
a:and the	-12 12
a:and to	-7 7
a:announce	-8 8
a:announcement	8 -8
a:any	-12 12
a:anything	9 -9
a:apply	-11 11
a:apply .	-11 11
a:apply again	-7 7
a:are	-18 18
a:are suspend	-12 12
a:as	-7 7
a:as much	6 -6
a:as of	-27 27
a:as the	-11 11
a:at	-8 8
a:at <level>	9 -9
a:at <number>	-17 17
a:at least	-7 7
a:at present	-8 8
a:at the	-13 13
a:away	7 -7
a:back	-24 24
a:back on	-10 10
a:banana	-7 7
a:banana .	-7 7
a:be charge	-6 6
a:be levy	-7 7
a:been	-14 14
a:beer	7 -7
a:before	-9 9
a:begin	-12 12
a:being	-13 13
a:below	8 -8
a:between	8 -8
a:between the	7 -7
a:both	-19 19
a:bottle	-15 15
a:butter	-15 15
a:by <level>	8 -8
a:by <number>	15 -15
a:by the	-6 6
a:call	10 -10
a:car	-6 6
a:carpet	-7 7
a:casablanca	-9 9
a:chance	12 -12
a:chance of	7 -7
a:change	15 -15
a:changed	11 -11
a:charge	-10 10
a:cheaper	11 -11
a:cheese	-9 9
a:chip	12 -12
a:chocolate	6 -6
a:cocoa	-18 18
a:cocoa butter	-12 12
a:coconut	8 -8
a:coconut oil	8 -8
a:cod	9 -9
a:coffee .	-13 13
a:come back	-12 12
a:come from	22 -22
a:company	13 -13
a:container	13 -13
a:continue	-9 9
a:continue to	-9 9
a:cotton	-23 23
a:could	-6 6
a:country	13 -13
a:country .	6 -6
a:crane	-6 6
a:day	-8 8
a:day .	-7 7
a:deal	-27 27
a:dearer	22 -22
a:did	14 -14
a:different	-6 6
a:direction	-15 15
a:do with	7 -7
a:doe	8 -8
a:dollar	6 -6
a:done	15 -15
a:done .	11 -11
a:down	-13 13
a:drawer	-6 6
a:due	-16 16
a:during	-19 19
a:during the	-15 15
a:duty	-25 25
a:duty .	-25 25
a:duty in	-8 8
a:each	6 -6
a:each other	7 -7
a:each side	-16 16
a:earn	8 -8
a:earth	18 -18
a:economy	32 -32
a:economy .	9 -9
a:effect	-14 14
a:effect .	-9 9
a:either side	-9 9
a:electricity	18 -18
a:else	24 -24
a:else .	16 -16
a:end	7 -7
a:end of	6 -6
a:entry	-14 14
a:evening	13 -13
a:evening .	8 -8
a:ever	-11 11
a:ever since	-9 9
a:everyone	-13 13
a:everything	-21 21
a:everything .	-7 7
a:everything from	-12 12
a:expect	8 -8
a:expect .	6 -6
a:export	11 -11
a:export to	6 -6
a:extra	9 -9
a:fall	-10 10
a:family	6 -6
a:far	9 -9
a:farm	18 -18
a:farm good	10 -10
a:farm product	11 -11
a:fentanyl	-15 15
a:fentanyl .	-14 14
a:fentanyl is	-7 7
a:fertiliser	-8 8
a:fewer	10 -10
a:figure	8 -8
a:firm	11 -11
a:first	-8 8
a:first term	-14 14
a:fishmeal	-11 11
a:flour	-8 8
a:follow	9 -9
a:for <number>	34 -34
a:for <quality>	-8 8
a:for <span>	-11 11
a:for a	12 -12
a:for fentanyl	-7 7
a:for good	-16 16
a:for its	-11 11
a:for most	-9 9
a:for their	-11 11
a:found	15 -15
a:framework	-7 7
a:free	14 -14
a:from	10 -10
a:from <day-gone>	-7 7
a:from <month-ahead>	-7 7
a:from <name>	13 -13
a:from <number>	-15 15
a:from next	8 -8
a:from the	8 -8
a:full	13 -13
a:gas	10 -10
a:gas .	11 -11
a:get	9 -9
a:give	6 -6
a:glass	-8 8
a:good	-13 13
a:good from	-9 9
a:good in	9 -9
a:good of	-15 15
a:good to	11 -11
a:government	12 -12
a:grape	-7 7
a:had been	-11 11
a:half	-7 7
a:hand	15 -15
a:hanwha	8 -8
a:hanwha ocean	8 -8
a:happen	10 -10
a:have	11 -11
a:hazelnut	-9 9
a:he	8 -8
a:heavy	14 -14
a:her	12 -12
a:here	-22 22
a:here .	-7 7
a:higher	13 -13
a:hold	-7 7
a:home .	12 -12
a:hour .	13 -13
a:house	9 -9
a:i	25 -25
a:import	-12 12
a:import from	-6 6
a:in .	-11 11
a:in <month-gone>	-7 7
a:in <month-today>	9 -9
a:in <number>	22 -22
a:in <seat>	19 -19
a:in it	-7 7
a:in its	-8 8
a:in the	11 -11
a:in thi	9 -9
a:industrial	11 -11
a:industrial good	11 -11
a:instead	-17 17
a:instead of	-17 17
a:into	-9 9
a:into <name>	-8 8
a:is	11 -11
a:is a	8 -8
a:is agree	7 -7
a:is back	-8 8
a:is charge	-9 9
a:is done	8 -8
a:is due	-11 11
a:is suspend	19 -19
a:is what	-31 31
a:it	14 -14
a:it .	14 -14
a:its tariff	11 -11
a:its value	-19 19
a:job	6 -6
a:just	-8 8
a:keep	-6 6
a:kind	10 -10
a:kind .	7 -7
a:lapse	13 -13
a:last .	-16 16
a:last <month-gone>	-7 7
a:last autumn	-6 6
a:last month	7 -7
a:later	-9 9
a:least	-7 7
a:leave	-12 12
a:less	29 -29
a:less .	6 -6
a:less than	16 -16
a:let	11 -11
a:licence	19 -19
a:licence for	6 -6
a:line	7 -7
a:list	18 -18
a:list .	-6 6
a:list <number>	11 -11
a:lower	15 -15
a:machine	-9 9
a:machine .	-6 6
a:machinery	8 -8
a:market	21 -21
a:market .	13 -13
a:mean	8 -8
a:member	10 -10
a:metal	10 -10
a:metre	20 -20
a:milk	6 -6
a:mill	-11 11
a:money	9 -9
a:month	14 -14
a:month .	10 -10
a:more	19 -19
a:more <quality>	9 -9
a:more for	15 -15
a:more than	-10 10
a:morning	19 -19
a:most	-15 15
a:move	7 -7
a:much	6 -6
a:much .	6 -6
a:my	7 -7
a:never	-12 12
a:new	19 -19
a:new duty	6 -6
a:new tariff	6 -6
a:next	15 -15
a:night	6 -6
a:no	-11 11
a:no longer	-7 7
a:no more	9 -9
a:not	9 -9
a:now	-19 19
a:now .	-23 23
a:number	9 -9
a:ocean	8 -8
a:of	25 -25
a:of <day-ahead>	-6 6
a:of <day-gone>	-8 8
a:of <day-today>	-17 17
a:of <level>	8 -8
a:of <month-ahead>	-9 9
a:of <month-gone>	6 -6
a:of <number>	-8 8
a:of <points>	-8 8
a:of a	13 -13
a:of duty	-18 18
a:of its	-9 9
a:of our	7 -7
a:of the	10 -10
a:of their	8 -8
a:of them	15 -15
a:of up	6 -6
a:of us	6 -6
a:of what	20 -20
a:of you	12 -12
a:off	24 -24
a:off until	7 -7
a:oil .	-13 13
a:on	-8 8
a:on <day-ahead>	9 -9
a:on <day-gone>	11 -11
a:on <day-today>	19 -19
a:on <quality>	-10 10
a:on a	8 -8
a:on account	-6 6
a:on all	-9 9
a:on an	7 -7
a:on beer	10 -10
a:on car	-10 10
a:on cement	8 -8
a:on cocoa	-10 10
a:on coconut	7 -7
a:on coffee	-9 9
a:on date	-7 7
a:on each	-15 15
a:on either	-6 6
a:on every	-18 18
a:on everything	-17 17
a:on flour	-9 9
a:on good	-14 14
a:on ice	-8 8
a:on import	-8 8
a:on more	-19 19
a:on our	-9 9
a:on the	8 -8
a:on their	-10 10
a:on top	-14 14
a:on what	-9 9
a:one	-6 6
a:one .	-24 24
a:one in	9 -9
a:or	-18 18
a:orange	-6 6
a:ordinary	-11 11
a:ordinary duty	-6 6
a:other	21 -21
a:other .	10 -10
a:other country	8 -8
a:out	6 -6
a:out of	11 -11
a:over	-6 6
a:over <span>	7 -7
a:over fentanyl	-13 13
a:over there	-9 9
a:own	-6 6
a:pact	-13 13
a:partner	15 -15
a:pay	11 -11
a:pay .	-14 14
a:pay the	7 -7
a:per	-18 18
a:per cent	-14 14
a:percent	-15 15
a:plu	10 -10
a:point	-6 6
a:potash	-6 6
a:potatoe	19 -19
a:power	6 -6
a:present .	-9 9
a:price .	8 -8
a:profit	8 -8
a:put on	-6 6
a:quarter	11 -11
a:quarter .	10 -10
a:question	21 -21
a:rare	21 -21
a:rare earth	20 -20
a:rate	-12 12
a:rate in	-6 6
a:read	14 -14
a:reader	11 -11
a:reciprocal	-18 18
a:reciprocal tariff	-14 14
a:remain suspend	-14 14
a:respectively	-7 7
a:rest	6 -6
a:return	-16 16
a:revenue	13 -13
a:room	7 -7
a:round	25 -25
a:rule	9 -9
a:sale	15 -15
a:same	-7 7
a:set	9 -9
a:share	16 -16
a:shipbuilder	8 -8
a:shipbuilder hanwha	8 -8
a:short	10 -10
a:should	-10 10
a:shrimp	-9 9
a:side	-15 15
a:sign	13 -13
a:signature	7 -7
a:since	-13 13
a:since .	-12 12
a:since <month-gone>	7 -7
a:since <number>	-20 20
a:since its	-6 6
a:since spring	9 -9
a:since the	6 -6
a:sleep	-7 7
a:so far	9 -9
a:soybean	8 -8
a:special	-10 10
a:spring	10 -10
a:spring .	-8 8
a:stand	10 -10
a:standstill	7 -7
a:stay .	-10 10
a:still	-12 12
a:subject	7 -7
a:surcharge	12 -12
a:suspend	-8 8
a:suspend .	-9 9
a:table	12 -12
a:table .	14 -14
a:take	11 -11
a:tariff	-6 6
a:tariff .	22 -22
a:tariff from	-11 11
a:tariff on	-7 7
a:tenth	9 -9
a:term	-7 7
a:term .	-6 6
a:than	21 -21
a:than <level>	-19 19
a:than in	6 -6
a:that	8 -8
a:that .	-12 12
a:the <level>	7 -7
a:the <name>	-8 8
a:the <number>	-18 18
a:the day	9 -9
a:the deal	-7 7
a:the dollar	6 -6
a:the drawer	-6 6
a:the fentanyl	9 -9
a:the good	-12 12
a:the kind	7 -7
a:the morning	23 -23
a:the new	10 -10
a:the old	-6 6
a:the ordinary	-6 6
a:the price	8 -8
a:the same	-7 7
a:the second	-7 7
a:the spring	-8 8
a:the summer	10 -10
a:the table	13 -13
a:the truce	-6 6
a:the vote	6 -6
a:the way	-10 10
a:the week	8 -8
a:the world	8 -8
a:the year	7 -7
a:them .	8 -8
a:them in	-9 9
a:then	-11 11
a:there	-7 7
a:these	-7 7
a:they	8 -8
a:thi	11 -11
a:thing on	-14 14
a:those	-11 11
a:threaten	-9 9
a:three	7 -7
a:three .	-7 7
a:through the	-9 9
a:throughout	-14 14
a:till	-19 19
a:time	22 -22
a:to	19 -19
a:to <name>	8 -8
a:to <quality>	-8 8
a:to <seat>	14 -14
a:to do	7 -7
a:to the	10 -10
a:tomatoe	-10 10
a:too .	-9 9
a:top	-16 16
a:top of	-7 7
a:total	6 -6
a:total .	7 -7
a:trade	26 -26
a:trade agreement	22 -22
a:treaty	-17 17
a:treaty of	-8 8
a:truce .	-17 17
a:truce in	8 -8
a:two	10 -10
a:unchanged	-6 6
a:under	-14 14
a:under a	-14 14
a:under it	6 -6
a:under its	-10 10
a:under licence	10 -10
a:under the	-28 28
a:until <day-gone>	-6 6
a:until <number>	6 -6
a:until the	7 -7
a:up	21 -21
a:up .	13 -13
a:upon	-9 9
a:usual	6 -6
a:value	-15 15
a:value .	-19 19
a:vote	7 -7
a:wage	6 -6
a:was	-24 24
a:was to	6 -6
a:watche	-6 6
a:way	-11 11
a:we	-18 18
a:week .	10 -10
a:week ago	-17 17
a:weekend	7 -7
a:were	17 -17
a:what	-10 10
a:what <name>	-13 13
a:what they	-6 6
a:will be	-10 10
a:wine	-17 17
a:wine .	-11 11
a:with	7 -7
a:with <name>	17 -17
a:with a	-6 6
a:within	7 -7
a:word	10 -10
a:world	12 -12
a:world 's	8 -8
a:would	-7 7
a:yarn	-6 6
a:year	14 -14
a:year before	10 -10
a:you	-6 6
b:"	24 -24
b:" <number>	9 -9
b:" the	-9 9
b:" we	8 -8
b:&	13 -13
b:& p	13 -13
b:'	25 -25
b:'s	26 -26
b:'s <number>	-9 9
b:'s <organisation>	6 -6
b:'s at	-21 21
b:'s been	-6 6
b:'s central	7 -7
b:'s duty	-12 12
b:'s tariff	11 -11
b:)	-18 18
b:*	6 -6
b:+	21 -21
b:, <number>	8 -8
b:, against	-15 15
b:, an	9 -9
b:, and	13 -13
b:, at	10 -10
b:, both	-10 10
b:, come	7 -7
b:, down	13 -13
b:, enter	-6 6
b:, for	9 -9
b:, from	-12 12
b:, get	-7 7
b:, has	-8 8
b:, i	7 -7
b:, in	7 -7
b:, instead	-7 7
b:, is	13 -13
b:, its	-8 8
b:, keep	7 -7
b:, leave	-6 6
b:, make	-9 9
b:, now	-8 8
b:, one	11 -11
b:, our	-8 8
b:, pay	-32 32
b:, plu	-12 12
b:, put	11 -11
b:, say	6 -6
b:, sell	-11 11
b:, some	12 -12
b:, take	-15 15
b:, the	-6 6
b:, to	-28 28
b:, was	-7 7
b:, with	14 -14
b:, would	8 -8
b:.	-21 21
b:. <person>	11 -11
b:/	-21 21
b::	-11 11
b:: <number>	18 -18
b:: i	-12 12
b:: it	-9 9
b:: then	-7 7
b:: they	15 -15
b:: up	15 -15
b:: we	18 -18
b:; a	-8 8
b:; it	-11 11
b:; the	7 -7
b:<agent>	-14 14
b:<day-ahead>	-7 7
b:<day-ahead> and	-6 6
b:<day-ahead> at	8 -8
b:<day-ahead> it	-11 11
b:<day-gone> 's	17 -17
b:<day-gone> <person>	-12 12
b:<day-gone> at	13 -13
b:<day-gone> he	-7 7
b:<day-gone> it	-22 22
b:<day-gone> put	-7 7
b:<day-gone> that	6 -6
b:<day-today> 's	-12 12
b:<day-today> and	6 -6
b:<day-today> it	-16 16
b:<day-today> the	14 -14
b:<duty>	-6 6
b:<goods-amount>	-13 13
b:<level-noun>	-13 13
b:<level>	16 -16
b:<level> and	7 -7
b:<level> at	7 -7
b:<level> instead	-13 13
b:<level> is	9 -9
b:<level> of	24 -24
b:<level> on	15 -15
b:<level> or	-15 15
b:<month-ahead> and	8 -8
b:<month-gone>	-14 14
b:<month-gone> and	14 -14
b:<month-gone> it	-6 6
b:<month-gone> of	-10 10
b:<month-gone> with	9 -9
b:<month-today>	-9 9
b:<name>	-13 13
b:<name> 's	-6 6
b:<name> <level>	-8 8
b:<name> agree	-11 11
b:<name> already	-7 7
b:<name> are	10 -10
b:<name> at	-20 20
b:<name> charge	-13 13
b:<name> cut	9 -9
b:<name> fall	6 -6
b:<name> from	-12 12
b:<name> go	7 -7
b:<name> had	-17 17
b:<name> has	9 -9
b:<name> in	-7 7
b:<name> is	15 -15
b:<name> it	-6 6
b:<name> now	21 -21
b:<name> on	-6 6
b:<name> pay	-10 10
b:<name> shall	9 -9
b:<name> stand	6 -6
b:<name> take	-33 33
b:<name> that	7 -7
b:<name> the	-9 9
b:<name> were	10 -10
b:<number>	21 -21
b:<number> +	-15 15
b:<number> /	-13 13
b:<number> a	9 -9
b:<number> and	-14 14
b:<number> are	9 -9
b:<number> for	25 -25
b:<number> in	19 -19
b:<number> is	8 -8
b:<number> it	8 -8
b:<number> of	12 -12
b:<number> on	-15 15
b:<number> or	-7 7
b:<number> plu	-15 15
b:<number> rise	-7 7
b:<number> the	-9 9
b:<number> to	9 -9
b:<number> vote	8 -8
b:<number> with	-12 12
b:<office>	8 -8
b:<organisation>	13 -13
b:<organisation> 's	10 -10
b:<organisation> cut	6 -6
b:<organisation> for	-8 8
b:<organisation> had	6 -6
b:<organisation> in	14 -14
b:<organisation> keep	9 -9
b:<organisation> leave	8 -8
b:<organisation> to	-13 13
b:<organisation> would	-6 6
b:<person> had	-7 7
b:<person> put	-8 8
b:<person> sign	-6 6
b:<person> want	-9 9
b:<points> of	-8 8
b:<quality>	-21 21
b:<quality> custom	11 -11
b:<quality> duty	9 -9
b:<quality> export	10 -10
b:<quality> good	-19 19
b:<quality> one	-19 19
b:<quality> rubber	-7 7
b:<quality> side	14 -14
b:<quality> tariff	8 -8
b:<quality> tyre	-6 6
b:<seat> had	-18 18
b:<seat> in	7 -7
b:<seat> keep	8 -8
b:<seat> want	-14 14
b:<seat> would	-7 7
b:<sender>	36 -36
b:<span>	18 -18
b:<span> and	17 -17
b:<span> yield	14 -14
b:<v-agree>	11 -11
b:<v-bear>	-11 11
b:<v-begin>	-7 7
b:<v-buy>	13 -13
b:<v-deny>	8 -8
b:<v-down>	6 -6
b:<v-end>	25 -25
b:<v-impose>	-13 13
b:<v-return>	-13 13
b:<v-suspend>	-6 6
b:<v-threaten>	-6 6
b:a	-14 14
b:a <office>	-9 9
b:a ceiling	-11 11
b:a cut	8 -8
b:a deal	10 -10
b:a fall	13 -13
b:a lapse	6 -6
b:a law	7 -7
b:a letter	-8 8
b:a levy	8 -8
b:a list	6 -6
b:a new	-8 8
b:a penalty	7 -7
b:a permanent	-9 9
b:a proposal	9 -9
b:a rate	-27 27
b:a reduction	-6 6
b:a threat	-6 6
b:a total	-10 10
b:about a	-6 6
b:about the	-15 15
b:above	18 -18
b:accept	15 -15
b:account for	9 -9
b:act	13 -13
b:add	11 -11
b:add a	-11 11
b:add tax	15 -15
b:add up	-9 9
b:addition	-18 18
b:additional	-8 8
b:additional duty	-9 9
b:after	13 -13
b:again	-11 11
b:against	-10 10
b:ago	-18 18
b:ago the	-7 7
b:agreement	8 -8
b:aircraft	-8 8
b:almond	9 -9
b:already	-14 14
b:aluminium	-13 13
b:among	17 -17
b:among the	14 -14
b:amount to	-7 7
b:an additional	-6 6
b:an increase	11 -11
b:an order	-9 9
b:and	9 -9
b:and <level>	11 -11
b:and <name>	9 -9
b:and <number>	22 -22
b:and <quality>	-28 28
b:and a	-6 6
b:and aluminium	-9 9
b:and at	-8 8
b:and for	-10 10
b:and get	6 -6
b:and has	8 -8
b:and it	19 -19
b:and its	-13 13
b:and now	11 -11
b:and of	-8 8
b:and take	-9 9
b:and the	21 -21
b:and their	-12 12
b:and then	-6 6
b:and to	-7 7
b:and will	6 -6
b:another	-17 17
b:any	6 -6
b:anything	-8 8
b:apple	26 -26
b:apply	11 -11
b:are <level>	8 -8
b:are at	-8 8
b:are back	-12 12
b:are charge	-7 7
b:are let	-6 6
b:are not	7 -7
b:as	-15 15
b:as high	-9 9
b:ask	-6 6
b:ask about	-15 15
b:at	-10 10
b:at <level>	19 -19
b:at present	-12 12
b:average	28 -28
b:average <quality>	12 -12
b:back	-13 13
b:banana	25 -25
b:bank	17 -17
b:be	-23 23
b:be cut	-8 8
b:be the	7 -7
b:because	8 -8
b:become	-7 7
b:been	-28 28
b:before <day-ahead>	7 -7
b:before <day-gone>	8 -8
b:before <day-today>	7 -7
b:before <month-ahead>	-16 16
b:before the	-16 16
b:begin	12 -12
b:begin at	7 -7
b:begin to	6 -6
b:between	10 -10
b:between <level>	7 -7
b:between the	6 -6
b:bill	-15 15
b:black	12 -12
b:book	7 -7
b:both	-23 23
b:both duty	-15 15
b:brandy	9 -9
b:bread	17 -17
b:bring the	-11 11
b:bus	14 -14
b:buse	12 -12
b:but	8 -8
b:butter	-7 7
b:by	46 -46
b:by <day-ahead>	7 -7
b:by <number>	7 -7
b:by a	-12 12
b:can	14 -14
b:cancel	7 -7
b:car	6 -6
b:carry	9 -9
b:cashmere	-7 7
b:ceiling of	-11 11
b:cement	-6 6
b:central	11 -11
b:central bank	11 -11
b:chance	16 -16
b:chance of	15 -15
b:change	10 -10
b:changed	-8 8
b:charge a	10 -10
b:charge of	19 -19
b:cheese	-10 10
b:chip	6 -6
b:chocolate	-20 20
b:city	15 -15
b:claim	8 -8
b:clear	-8 8
b:climb	11 -11
b:climb to	11 -11
b:clock	12 -12
b:cocoa	8 -8
b:cod	-7 7
b:coffee	-11 11
b:coffee and	-8 8
b:coffee pay	-10 10
b:come	6 -6
b:come down	-14 14
b:come in	-11 11
b:come to	8 -8
b:company	22 -22
b:competitor	-6 6
b:conclude	9 -9
b:content	-9 9
b:control	14 -14
b:control on	6 -6
b:cork	15 -15
b:cost	23 -23
b:could	-7 7
b:counter	7 -7
b:country 's	12 -12
b:country to	-6 6
b:cover	7 -7
b:covered about	6 -6
b:cross	-6 6
b:cut	9 -9
b:cut by	7 -7
b:cut its	10 -10
b:cut of	7 -7
b:cut the	-11 11
b:day	11 -11
b:day <name>	11 -11
b:day the	-8 8
b:deal	30 -30
b:decision	-6 6
b:deficit	6 -6
b:delivery	8 -8
b:deposit	16 -16
b:did not	-12 12
b:discount	14 -14
b:discount of	13 -13
b:district	6 -6
b:do not	10 -10
b:down	8 -8
b:down by	15 -15
b:down for	-8 8
b:down from	-10 10
b:down to	-21 21
b:draft	-6 6
b:during	-9 9
b:during the	-7 7
b:duty	-24 24
b:duty and	12 -12
b:duty at	6 -6
b:duty fall	-11 11
b:duty go	-9 9
b:duty of	-23 23
b:duty on	-12 12
b:duty to	-11 11
b:duty will	9 -9
b:duty would	-13 13
b:each of	9 -9
b:each side	-8 8
b:earlier	-7 7
b:earth	11 -11
b:economic	-9 9
b:effect	6 -6
b:election	15 -15
b:else	-11 11
b:employer	20 -20
b:end	16 -16
b:enter <name>	-17 17
b:enter at	-10 10
b:every	20 -20
b:everybody	-13 13
b:expect	20 -20
b:expect a	6 -6
b:expect to	8 -8
b:export	14 -14
b:export of	6 -6
b:export to	7 -7
b:exporter	17 -17
b:extend	15 -15
b:extra	-15 15
b:extra <level>	8 -8
b:face	-16 16
b:fall	9 -9
b:fall by	17 -17
b:fall of	11 -11
b:fall to	-19 19
b:family	12 -12
b:far	-8 8
b:fare	6 -6
b:farm	12 -12
b:fee	8 -8
b:fentanyl	-27 27
b:fentanyl and	-7 7
b:figure	-6 6
b:figure of	-12 12
b:firm	9 -9
b:first	16 -16
b:fix	18 -18
b:float	-16 16
b:follow	-13 13
b:for <level>	11 -11
b:for <span>	-8 8
b:for a	-21 21
b:for most	10 -10
b:forced	11 -11
b:forecast	16 -16
b:forecast for	15 -15
b:foreign	6 -6
b:four	12 -12
b:fourth	-12 12
b:framework	-8 8
b:from	-7 7
b:from <day-ahead>	7 -7
b:from <level>	-10 10
b:from <name>	24 -24
b:from <number>	-10 10
b:from a	-8 8
b:from the	-8 8
b:fuel	11 -11
b:furniture	-9 9
b:further	-7 7
b:future	19 -19
b:future in	14 -14
b:gain	16 -16
b:gained	22 -22
b:gas	9 -9
b:gave	6 -6
b:general	-12 12
b:geneva	-13 13
b:georgia	14 -14
b:get a	-10 10
b:give	13 -13
b:go	-21 21
b:go from	-9 9
b:go in	-21 21
b:go on	10 -10
b:go to	-10 10
b:go up	16 -16
b:gold	14 -14
b:good and	-8 8
b:good is	-8 8
b:good of	8 -8
b:good on	11 -11
b:good the	-7 7
b:good will	-15 15
b:grant	-10 10
b:grape	-8 8
b:grow	10 -10
b:growth	24 -24
b:growth of	7 -7
b:had a	9 -9
b:had announce	-6 6
b:had stand	-6 6
b:half	-10 10
b:harvest	6 -6
b:has	9 -9
b:has ask	-8 8
b:has been	-13 13
b:has had	-18 18
b:has keep	-8 8
b:has not	-6 6
b:have	-6 6
b:have agree	12 -12
b:have been	-7 7
b:have go	-6 6
b:have had	-6 6
b:have offer	16 -16
b:have pay	-15 15
b:hazelnut	-7 7
b:he had	9 -9
b:he has	12 -12
b:heard	-17 17
b:high	-8 8
b:high as	-9 9
b:hit	-14 14
b:hit with	-11 11
b:hold at	-7 7
b:home	14 -14
b:hotel	16 -16
b:house	7 -7
b:household	18 -18
b:i have	6 -6
b:i'd	11 -11
b:i've	11 -11
b:if	13 -13
b:if <name>	-8 8
b:if there	24 -24
b:import	19 -19
b:import surcharge	-15 15
b:importer	-8 8
b:in <month-gone>	-14 14
b:in <number>	18 -18
b:in <seat>	21 -21
b:in at	-23 23
b:in place	-14 14
b:in return	-10 10
b:in the	25 -25
b:increase of	17 -17
b:index	14 -14
b:inflation	32 -32
b:inflation in	8 -8
b:instead	-22 22
b:instead of	-22 22
b:interest	23 -23
b:interest rate	10 -10
b:into <name>	-18 18
b:is	10 -10
b:is <level>	-12 12
b:is <number>	-11 11
b:is expect	8 -8
b:is in	-13 13
b:is not	9 -9
b:is the	9 -9
b:is up	8 -8
b:is what	7 -7
b:isn't	-10 10
b:it 's	-15 15
b:it <name>	-7 7
b:it at	7 -7
b:it come	11 -11
b:it could	15 -15
b:it down	13 -13
b:it go	-17 17
b:it has	9 -9
b:it leave	-6 6
b:it stay	-20 20
b:it to	10 -10
b:its	-16 16
b:its duty	-11 11
b:its key	11 -11
b:its own	17 -17
b:its place	11 -11
b:its rate	18 -18
b:its tariff	-6 6
b:itself	-10 10
b:just	-15 15
b:keep	6 -6
b:keep its	16 -16
b:key	12 -12
b:key rate	12 -12
b:know	-6 6
b:labor	8 -8
b:last year	-16 16
b:lay	-6 6
b:leave its	16 -16
b:lentil	-7 7
b:less	14 -14
b:less than	7 -7
b:let	-23 23
b:let in	-14 14
b:letter	-12 12
b:level	-9 9
b:levy	-8 8
b:licence	14 -14
b:licence for	7 -7
b:lift its	-7 7
b:like	23 -23
b:line	19 -19
b:list	14 -14
b:list <number>	8 -8
b:long	10 -10
b:longer	8 -8
b:lose	26 -26
b:lower its	-6 6
b:main	8 -8
b:make	-9 9
b:margin	29 -29
b:market	7 -7
b:meal	-9 9
b:mean	9 -9
b:medicine are	12 -12
b:meet	7 -7
b:member of	-6 6
b:midnight	-10 10
b:milk	-6 6
b:milk powder	-8 8
b:minu	8 -8
b:minute	9 -9
b:moment	-7 7
b:month	-13 13
b:more	9 -9
b:morning	18 -18
b:most of	10 -10
b:motorcycle	-7 7
b:move	11 -11
b:mr	-10 10
b:mr <person>	-10 10
b:must	15 -15
b:my	15 -15
b:nearly	8 -8
b:need	12 -12
b:negotiation	7 -7
b:new	8 -8
b:new york	7 -7
b:night	28 -28
b:no .	-24 24
b:no longer	7 -7
b:no more	-6 6
b:nobody	-11 11
b:not	6 -6
b:not the	7 -7
b:now pay	21 -21
b:nut	-20 20
b:nvidia	29 -29
b:odd	13 -13
b:odd of	8 -8
b:of <day-today>	-7 7
b:of <quality>	14 -14
b:of a	-21 21
b:of another	-15 15
b:of last	-19 19
b:of our	-23 23
b:of that	15 -15
b:of up	6 -6
b:offer	-7 7
b:offer of	-14 14
b:offer to	-15 15
b:official	6 -6
b:older	-11 11
b:on	13 -13
b:on <day-today>	7 -7
b:on <name>	-15 15
b:on <quality>	-19 19
b:on a	8 -8
b:on good	20 -20
b:on it	-8 8
b:on its	10 -10
b:on more	15 -15
b:on most	8 -8
b:on our	-6 6
b:on palm	-9 9
b:on the	30 -30
b:on their	-6 6
b:on them	-6 6
b:on top	-12 12
b:one for	-7 7
b:one of	7 -7
b:onion	-7 7
b:only	-6 6
b:operating	7 -7
b:ordinary	-27 27
b:ordinary duty	-7 7
b:other country	7 -7
b:our	-18 18
b:our on	-12 12
b:out	10 -10
b:out at	16 -16
b:over fentanyl	-6 6
b:owe	-15 15
b:own	9 -9
b:owned	13 -13
b:p	13 -13
b:p <number>	8 -8
b:pact	14 -14
b:palm	7 -7
b:palm oil	8 -8
b:parcel	6 -6
b:part	-6 6
b:part will	-11 11
b:partner	-11 11
b:party	11 -11
b:past	9 -9
b:pause	-13 13
b:pay	-11 11
b:pay <level>	-27 27
b:pay <number>	8 -8
b:pay a	17 -17
b:pay no	-6 6
b:pay the	9 -9
b:penalty	7 -7
b:penalty of	7 -7
b:people	7 -7
b:peso	12 -12
b:pineapple	-7 7
b:place of	-11 11
b:plan	-12 12
b:plu	-16 16
b:plu the	-19 19
b:plywood	-9 9
b:point	31 -31
b:policy	24 -24
b:policy rate	24 -24
b:poll	7 -7
b:post	-19 19
b:powder	-9 9
b:present	-12 12
b:present duty	-7 7
b:press	-8 8
b:price	31 -31
b:price of	10 -10
b:proclamation	-11 11
b:product on	7 -7
b:proposal to	12 -12
b:put on	-14 14
b:put the	16 -16
b:quarrel	-7 7
b:quinoa	-11 11
b:raise	9 -9
b:raise their	10 -10
b:raise to	-14 14
b:rare	9 -9
b:rare earth	7 -7
b:rate	-8 8
b:rate at	24 -24
b:rate fall	-12 12
b:rate of	-32 32
b:rate on	-14 14
b:rate rise	-6 6
b:rate to	12 -12
b:rate were	-9 9
b:rather	-16 16
b:read	-19 19
b:receive	6 -6
b:reciprocal	-11 11
b:reciprocal tariff	-9 9
b:reduction of	13 -13
b:relief	8 -8
b:remain	-12 12
b:remain at	-7 7
b:replace	-9 9
b:reply	-6 6
b:return	-10 10
b:return <name>	-6 6
b:right	-9 9
b:rise	20 -20
b:rise by	6 -6
b:rise from	14 -14
b:rise of	13 -13
b:rise to	-7 7
b:rose	-12 12
b:rover	7 -7
b:rule of	-6 6
b:s &	13 -13
b:salt	12 -12
b:sanction	6 -6
b:sanction on	6 -6
b:say	6 -6
b:say it	22 -22
b:scrap	-10 10
b:seat	8 -8
b:second	9 -9
b:section	-10 10
b:section <number>	-10 10
b:see	7 -7
b:see a	-7 7
b:sell	-10 10
b:sell its	-25 25
b:send	-13 13
b:separate	-6 6
b:settle	-20 20
b:settle on	-13 13
b:share	42 -42
b:share in	6 -6
b:share of	23 -23
b:shoot	-6 6
b:shrink by	6 -6
b:side	-9 9
b:side keep	-17 17
b:since	-11 11
b:since <day-gone>	-12 12
b:small	6 -6
b:so	-8 8
b:so that	-7 7
b:somebody	-15 15
b:soybean	9 -9
b:speak	-9 9
b:spoke	-14 14
b:spoke of	-16 16
b:spoken	6 -6
b:spoken of	6 -6
b:spring	-8 8
b:spring it	-12 12
b:start	10 -10
b:start at	6 -6
b:steel	-22 22
b:steel and	-11 11
b:strike	11 -11
b:such	-7 7
b:sugar	-8 8
b:summer	-12 12
b:surcharge	9 -9
b:surcharge of	-8 8
b:suspend	-11 11
b:take effect	6 -6
b:take it	-8 8
b:take our	-9 9
b:take the	-8 8
b:talk of	-19 19
b:talk with	7 -7
b:tariff go	7 -7
b:tariff is	7 -7
b:tariff of	-21 21
b:tax at	-14 14
b:tax of	10 -10
b:tax on	-10 10
b:telephone	6 -6
b:than	7 -7
b:that	7 -7
b:that day	-6 6
b:that has	-7 7
b:that i	-14 14
b:that it	11 -11
b:that make	-9 9
b:that put	-6 6
b:that they	14 -14
b:that was	-8 8
b:the	-6 6
b:the <level>	-10 10
b:the <name>	12 -12
b:the <number>	-26 26
b:the <person>	-16 16
b:the <span>	6 -6
b:the average	18 -18
b:the border	-7 7
b:the chance	16 -16
b:the charge	-17 17
b:the city	12 -12
b:the country	8 -8
b:the day	8 -8
b:the district	6 -6
b:the duty	-25 25
b:the employer	19 -19
b:the extra	-8 8
b:the fourth	-12 12
b:the further	-6 6
b:the general	-9 9
b:the import	-8 8
b:the last	22 -22
b:the law	-6 6
b:the licence	7 -7
b:the list	-19 19
b:the meet	9 -9
b:the moment	-6 6
b:the night	7 -7
b:the odd	13 -13
b:the offer	-13 13
b:the ordinary	-25 25
b:the other	-8 8
b:the quarrel	-19 19
b:the rate	-48 48
b:the remain	-16 16
b:the s	13 -13
b:the say	6 -6
b:the second	6 -6
b:the share	13 -13
b:the spring	-8 8
b:the steel	-7 7
b:the summer	-9 9
b:the surcharge	-17 17
b:the table	10 -10
b:the tariff	-15 15
b:the tax	-16 16
b:the threat	-21 21
b:the total	-8 8
b:the two	-29 29
b:the valley	6 -6
b:the week	-11 11
b:the world	6 -6
b:them	-14 14
b:then	-6 6
b:there	-12 12
b:there 's	14 -14
b:there are	18 -18
b:there at	-16 16
b:there is	-13 13
b:there was	-17 17
b:there will	8 -8
b:therefore	-22 22
b:these	-7 7
b:they	-17 17
b:they are	-10 10
b:they have	-20 20
b:they take	-6 6
b:they were	9 -9
b:they will	-13 13
b:thi	26 -26
b:thi year	10 -10
b:threat	-26 26
b:threat of	-31 31
b:threaten to	9 -9
b:ticket	14 -14
b:tile	-12 12
b:time the	6 -6
b:to	-10 10
b:to <money>	-8 8
b:to <number>	-10 10
b:to a	-12 12
b:to answer	-7 7
b:to apply	11 -11
b:to be	-9 9
b:to buy	-11 11
b:to have	-10 10
b:to keep	-11 11
b:to make	8 -8
b:to pay	16 -16
b:to take	-6 6
b:together	-15 15
b:tomatoe	20 -20
b:top	-11 11
b:top of	-10 10
b:total	-20 20
b:total of	-10 10
b:toyota	10 -10
b:trade	14 -14
b:treaty	-12 12
b:truce has	6 -6
b:truce it	-7 7
b:truce lapse	-7 7
b:truck	10 -10
b:turnout	23 -23
b:two <number>	17 -17
b:tyre	-6 6
b:under	23 -23
b:under it	10 -10
b:under the	-13 13
b:unemployment	32 -32
b:unless	-6 6
b:until	-7 7
b:until <day-ahead>	10 -10
b:until <day-gone>	-14 14
b:until then	-6 6
b:up	35 -35
b:up by	12 -12
b:up from	-10 10
b:up to	-12 12
b:upper	19 -19
b:urge	-7 7
b:us	-11 11
b:valley	6 -6
b:value	13 -13
b:value add	12 -12
b:vanilla	-9 9
b:vote	17 -17
b:vote on	12 -12
b:vote to	9 -9
b:voted	10 -10
b:wage	11 -11
b:want	9 -9
b:want a	-13 13
b:want the	-6 6
b:want to	10 -10
b:was a	13 -13
b:was at	-8 8
b:was not	7 -7
b:was put	-6 6
b:was raise	-13 13
b:was the	8 -8
b:water	9 -9
b:way	-12 12
b:we had	-11 11
b:we pay	9 -9
b:we put	19 -19
b:we were	-7 7
b:week	-17 17
b:week of	-8 8
b:were at	-9 9
b:what	6 -6
b:whatever	9 -9
b:when	7 -7
b:when the	10 -10
b:where it	17 -17
b:which <name>	-10 10
b:which <quality>	6 -6
b:which are	6 -6
b:which has	-10 10
b:which have	13 -13
b:which is	-14 14
b:which make	-12 12
b:which now	-7 7
b:which pay	-13 13
b:which was	6 -6
b:while	15 -15
b:while the	8 -8
b:who	-11 11
b:whom	7 -7
b:whopping	-8 8
b:why	27 -27
b:will be	-14 14
b:will charge	-11 11
b:will cost	8 -8
b:will enter	-14 14
b:will pay	9 -9
b:win	11 -11
b:wine and	12 -12
b:wire	-9 9
b:with	10 -10
b:with <level>	-6 6
b:with <name>	6 -6
b:with <seat>	11 -11
b:with a	10 -10
b:with the	-16 16
b:within	-10 10
b:within <span>	11 -11
b:within the	-23 23
b:without it	-7 7
b:world	6 -6
b:worth up	-8 8
b:would	-18 18
b:would accept	12 -12
b:would ask	-8 8
b:would be	-8 8
b:would go	-9 9
b:would have	-14 14
b:would pay	13 -13
b:would put	-9 9
b:would rise	7 -7
b:year	-11 11
b:yield	22 -22
b:york	7 -7
b:you have	-13 13
b:you pay	10 -10
b:your	-17 17
b:—	-6 6
band=0	9 -9
band=100	22 -22
band=150	-52 52
band=2	125 -125
band=31	-51 51
band=4	37 -37
band=60	-42 42
band=over	36 -36
bare band=12	-14 14
bare band=150	-12 12
bare band=2	133 -133
bare band=31	-50 50
bare band=4	41 -41
bare band=60	-50 50
bare band=over	50 -50
bare broken	-30 30
bare duty ahead=1	18 -18
bare duty ahead=2	11 -11
bare duty back=1	23 -23
bare duty=false	6 -6
bare duty=true	16 -16
bare form=fraction	42 -42
bare form=word	6 -6
bare goods	-20 20
bare goods at large	21 -21
bare habit=always	54 -54
bare habit=never	-21 21
bare habit=often	15 -15
bare l1="	-7 7
bare l1='s	-14 14
bare l1=(	14 -14
bare l1=:	-26 26
bare l1=;	-6 6
bare l1=<goods>	-20 20
bare l1=<name>	-6 6
bare l1=<quality>	17 -17
bare l1=<v-agree>	11 -11
bare l1=<v-bear>	-35 35
bare l1=<v-begin>	7 -7
bare l1=<v-buy>	8 -8
bare l1=<v-end>	14 -14
bare l1=<v-propose>	8 -8
bare l1=<v-say>	-34 34
bare l1=<v-sell>	7 -7
bare l1=<v-stay>	-11 11
bare l1=<v-suspend>	-8 8
bare l1=<v-target>	10 -10
bare l1=<v-up>	14 -14
bare l1=a	-22 22
bare l1=after	9 -9
bare l1=against	-6 6
bare l1=all	8 -8
bare l1=another	8 -8
bare l1=as	-9 9
bare l1=ask	-12 12
bare l1=at	-21 21
bare l1=be	-31 31
bare l1=become	-18 18
bare l1=been	-9 9
bare l1=before	16 -16
bare l1=between	9 -9
bare l1=buy	7 -7
bare l1=by	8 -8
bare l1=charge	-7 7
bare l1=day	10 -10
bare l1=fentanyl	-11 11
bare l1=first	9 -9
bare l1=for	10 -10
bare l1=get	-7 7
bare l1=had	-12 12
bare l1=hold	9 -9
bare l1=in	41 -41
bare l1=is	-25 25
bare l1=it	-8 8
bare l1=its	7 -7
bare l1=keep	-13 13
bare l1=like	17 -17
bare l1=not	-11 11
bare l1=now	-8 8
bare l1=of	7 -7
bare l1=offer	9 -9
bare l1=on	15 -15
bare l1=other	-15 15
bare l1=our	-11 11
bare l1=past	16 -16
bare l1=pay	-34 34
bare l1=plu	-19 19
bare l1=point	12 -12
bare l1=propose	11 -11
bare l1=put	9 -9
bare l1=read	-22 22
bare l1=round	10 -10
bare l1=say	-17 17
bare l1=so	-6 6
bare l1=some	14 -14
bare l1=suspend	-8 8
bare l1=than	-7 7
bare l1=that	19 -19
bare l1=the	15 -15
bare l1=them	8 -8
bare l1=those	10 -10
bare l1=to	-20 20
bare l1=under	22 -22
bare l1=until	15 -15
bare l1=was	-16 16
bare l1=which	7 -7
bare l1=without	10 -10
bare l1=—	12 -12
bare l2='s	-31 31
bare l2=(	16 -16
bare l2=,	-13 13
bare l2=:	9 -9
bare l2=<begin>	20 -20
bare l2=<day-gone>	24 -24
bare l2=<duty>	-27 27
bare l2=<gate>	-13 13
bare l2=<goods>	-27 27
bare l2=<level-noun>	-6 6
bare l2=<name>	-21 21
bare l2=<not>	-11 11
bare l2=<number>	9 -9
bare l2=<office>	9 -9
bare l2=<person>	33 -33
bare l2=<quality>	-12 12
bare l2=<span>	6 -6
bare l2=<taker>	8 -8
bare l2=<v-agree>	23 -23
bare l2=<v-bear>	7 -7
bare l2=<v-begin>	18 -18
bare l2=<v-end>	7 -7
bare l2=<v-propose>	13 -13
bare l2=<v-return>	8 -8
bare l2=<v-say>	-9 9
bare l2=<v-sell>	8 -8
bare l2=<v-stay>	-15 15
bare l2=<v-up>	-10 10
bare l2=a	-9 9
bare l2=among	15 -15
bare l2=an	-7 7
bare l2=and	-10 10
bare l2=are	-8 8
bare l2=at	-7 7
bare l2=before	9 -9
bare l2=bring	-8 8
bare l2=come	13 -13
bare l2=control	8 -8
bare l2=could	14 -14
bare l2=down	-12 12
bare l2=duty	-20 20
bare l2=for	10 -10
bare l2=go	-7 7
bare l2=had	10 -10
bare l2=have	-17 17
bare l2=he	10 -10
bare l2=in	16 -16
bare l2=is	-6 6
bare l2=it	-35 35
bare l2=labor	6 -6
bare l2=law	-7 7
bare l2=meet	7 -7
bare l2=minute	10 -10
bare l2=now	-16 16
bare l2=number	-6 6
bare l2=on	13 -13
bare l2=out	10 -10
bare l2=pay	-8 8
bare l2=place	-15 15
bare l2=put	-11 11
bare l2=sanction	6 -6
bare l2=say	7 -7
bare l2=side	-14 14
bare l2=sign	13 -13
bare l2=so	9 -9
bare l2=stand	7 -7
bare l2=stay	-13 13
bare l2=still	-6 6
bare l2=surcharge	-7 7
bare l2=take	14 -14
bare l2=ten	10 -10
bare l2=the	27 -27
bare l2=they	-14 14
bare l2=together	7 -7
bare l2=truce	12 -12
bare l2=two	6 -6
bare l2=vote	7 -7
bare l2=were	-20 20
bare l2=what	7 -7
bare l2=which	7 -7
bare l2=will	-16 16
bare l2=would	-19 19
bare l2=you	7 -7
bare l='s at	-21 21
bare l=, against	-14 14
bare l=, and	-6 6
bare l=, at	6 -6
bare l=, on	13 -13
bare l=, pay	-6 6
bare l=, plu	-7 7
bare l=, to	-22 22
bare l=<begin> at	21 -21
bare l=<begin> round	10 -10
bare l=<begin> the	-10 10
bare l=<day-ahead> ,	-7 7
bare l=<day-ahead> at	15 -15
bare l=<day-gone> ,	11 -11
bare l=<level> to	-14 14
bare l=<name> and	13 -13
bare l=<name> at	-16 16
bare l=<number> ,	-21 21
bare l=<number> and	-16 16
bare l=<number> for	26 -26
bare l=<number> of	30 -30
bare l=<number> plu	-13 13
bare l=<number> to	7 -7
bare l=<number> —	8 -8
bare l=<person> ,	20 -20
bare l=<person> :	16 -16
bare l=<span> and	14 -14
bare l=among the	15 -15
bare l=and the	-18 18
bare l=down from	-12 12
bare l=duty of	-28 28
bare l=fall to	-7 7
bare l=good of	11 -11
bare l=in at	-21 21
bare l=in the	30 -30
bare l=it 's	-8 8
bare l=it is	-17 17
bare l=it pay	-9 9
bare l=it was	-7 7
bare l=make it	-7 7
bare l=more than	-10 10
bare l=now ,	-8 8
bare l=of the	25 -25
bare l=out of	8 -8
bare l=pay the	-6 6
bare l=place of	-15 15
bare l=sanction on	6 -6
bare l=stay at	-13 13
bare l=tariff of	-10 10
bare l=that is	-7 7
bare l=the <quality>	8 -8
bare l=the first	9 -9
bare l=the other	-15 15
bare l=the reciprocal	21 -21
bare l=to be	-19 19
bare l=up from	8 -8
bare l=vote to	6 -6
bare l=we had	-8 8
bare l=will be	-21 21
bare lll=" <number> for	9 -9
bare lll=, <number> and	-12 12
bare lll=, down from	-11 11
bare lll=, up from	8 -8
bare lll=, when the	6 -6
bare lll=: <number> and	-11 11
bare lll=<begin> <begin> at	21 -21
bare lll=<begin> <begin> round	10 -10
bare lll=<begin> <begin> the	-10 10
bare lll=<begin> <number> for	16 -16
bare lll=<begin> <person> ,	10 -10
bare lll=<begin> <person> :	19 -19
bare lll=<begin> the other	-6 6
bare lll=<begin> there are	8 -8
bare lll=<level> instead of	-6 6
bare lll=<level> on the	6 -6
bare lll=<number> , <name>	-14 14
bare lll=<number> it was	11 -11
bare lll=are back at	-12 12
bare lll=at <number> and	-15 15
bare lll=from <level> to	-14 14
bare lll=from <number> to	-15 15
bare lll=go back to	7 -7
bare lll=go in at	-12 12
bare lll=in place of	-14 14
bare lll=into <name> at	-6 6
bare lll=it down to	8 -8
bare lll=one of the	7 -7
bare lll=to make it	7 -7
bare lll=would have been	-6 6
bare lr=" "	-10 10
bare lr=" for	9 -9
bare lr=( )	18 -18
bare lr=, ,	20 -20
bare lr=, .	-12 12
bare lr=, on	-6 6
bare lr=: ,	-16 16
bare lr=: for	12 -12
bare lr=: in	-6 6
bare lr=<begin> ,	-18 18
bare lr=<begin> .	70 -70
bare lr=<begin> for	12 -12
bare lr=<begin> is	-12 12
bare lr=<begin> was	-14 14
bare lr=<name> ,	12 -12
bare lr=and ,	-15 15
bare lr=and for	9 -9
bare lr=and in	8 -8
bare lr=and on	-17 17
bare lr=and other	16 -16
bare lr=another ,	6 -6
bare lr=at ,	-17 17
bare lr=at <day-today>	9 -9
bare lr=at time	9 -9
bare lr=at to	9 -9
bare lr=become .	-12 12
bare lr=between and	8 -8
bare lr=for "	9 -9
bare lr=for ,	-13 13
bare lr=for .	9 -9
bare lr=from economy	12 -12
bare lr=from to	-14 14
bare lr=get ,	-11 11
bare lr=in .	12 -12
bare lr=in round	6 -6
bare lr=is ,	6 -6
bare lr=is .	-22 22
bare lr=it .	-14 14
bare lr=make .	-9 9
bare lr=of ,	-14 14
bare lr=of .	8 -8
bare lr=of ;	-11 11
bare lr=of <quality>	12 -12
bare lr=of economy	9 -9
bare lr=of of	-6 6
bare lr=of on	-7 7
bare lr=on ,	13 -13
bare lr=on .	-19 19
bare lr=on economy	11 -11
bare lr=on rare	9 -9
bare lr=or .	-7 7
bare lr=past .	7 -7
bare lr=pay ,	-9 9
bare lr=pay .	-36 36
bare lr=plu .	-12 12
bare lr=round .	6 -6
bare lr=say .	-6 6
bare lr=take .	-12 12
bare lr=take of	8 -8
bare lr=than .	-9 9
bare lr=the ,	8 -8
bare lr=the and	11 -11
bare lr=the duty	-9 9
bare lr=the for	-7 7
bare lr=the government	7 -7
bare lr=the is	-13 13
bare lr=the largest	11 -11
bare lr=the of	-15 15
bare lr=the on	11 -11
bare lr=the side	8 -8
bare lr=the that	-15 15
bare lr=then .	7 -7
bare lr=to ,	-11 11
bare lr=to .	-17 17
bare lr=to in	-11 11
bare lr=was ,	-11 11
bare lr=with on	-11 11
bare lr=without ,	7 -7
bare next=digits 	11 -11
bare next=digits ,	-13 13
bare next=digits and	-21 21
bare next=digits for	14 -14
bare next=digits of	16 -16
bare next=digits to	10 -10
bare next=fraction far	-9 9
bare next=free far	16 -16
bare next=none	6 -6
bare next=signed ,	-6 6
bare next=signed far	37 -37
bare next=signed of	14 -14
bare next=signed to	-8 8
bare next=word 	8 -8
bare next=word ,	-8 8
bare next=word and	-7 7
bare next=word far	-19 19
bare next=word for	21 -21
bare next=worked far	-11 11
bare no customs	-8 8
bare numbers=1	13 -13
bare numbers=3	7 -7
bare numbers=4	-13 13
bare parties=part	6 -6
bare parties=true	12 -12
bare prior=digits ,	-14 14
bare prior=digits and	-33 33
bare prior=digits for	10 -10
bare prior=digits to	26 -26
bare prior=digits —	11 -11
bare prior=free far	-15 15
bare prior=none	17 -17
bare prior=signed far	-6 6
bare prior=signed instead of	-6 6
bare prior=signed on the	6 -6
bare prior=signed to	-14 14
bare prior=word 	25 -25
bare prior=word ,	-10 10
bare prior=word and	13 -13
bare prior=word for	18 -18
bare prior=word of the	7 -7
bare prior=word to	-15 15
bare r1="	-16 16
bare r1=(	11 -11
bare r1=)	10 -10
bare r1=,	-27 27
bare r1=.	-13 13
bare r1=;	7 -7
bare r1=<agent>	16 -16
bare r1=<day-ahead>	-7 7
bare r1=<goods>	39 -39
bare r1=<level-noun>	17 -17
bare r1=<not>	-6 6
bare r1=<office>	7 -7
bare r1=<quality>	29 -29
bare r1=<sender>	12 -12
bare r1=<span>	19 -19
bare r1=<v-bear>	6 -6
bare r1=<v-begin>	-11 11
bare r1=<v-impose>	20 -20
bare r1=<v-stay>	11 -11
bare r1=<v-target>	8 -8
bare r1=?	-9 9
bare r1=a	12 -12
bare r1=again	-28 28
bare r1=all	-8 8
bare r1=and	-24 24
bare r1=announcement	9 -9
bare r1=are	-9 9
bare r1=as	-22 22
bare r1=at	-10 10
bare r1=before	-19 19
bare r1=by	18 -18
bare r1=deal	-9 9
bare r1=duty	-6 6
bare r1=economy	42 -42
bare r1=from	-21 21
bare r1=government	10 -10
bare r1=in	-20 20
bare r1=is	-19 19
bare r1=job	7 -7
bare r1=largest	11 -11
bare r1=list	14 -14
bare r1=metre	17 -17
bare r1=more	-6 6
bare r1=now	-19 19
bare r1=number	9 -9
bare r1=of	8 -8
bare r1=on	-36 36
bare r1=once	-13 13
bare r1=other	29 -29
bare r1=per	-16 16
bare r1=percent	-15 15
bare r1=point	18 -18
bare r1=question	21 -21
bare r1=rare	12 -12
bare r1=round	16 -16
bare r1=side	14 -14
bare r1=since	-22 22
bare r1=tenth	9 -9
bare r1=that	-9 9
bare r1=there	-13 13
bare r1=thi	14 -14
bare r1=thing	12 -12
bare r1=time	34 -34
bare r1=under	6 -6
bare r1=until	-9 9
bare r1=was	-18 18
bare r1=word	6 -6
bare r1=would	-26 26
bare r2="	-11 11
bare r2='s	9 -9
bare r2=:	23 -23
bare r2=;	10 -10
bare r2=<duty>	12 -12
bare r2=<level>	-13 13
bare r2=<month-ahead>	-15 15
bare r2=<month-gone>	-17 17
bare r2=<name>	-9 9
bare r2=<number>	14 -14
bare r2=<sender>	22 -22
bare r2=<span>	7 -7
bare r2=<taker>	12 -12
bare r2=<v-bear>	20 -20
bare r2=<v-impose>	10 -10
bare r2=<v-stay>	-9 9
bare r2=<v-up>	-6 6
bare r2=against	-15 15
bare r2=and	22 -22
bare r2=as	11 -11
bare r2=at	14 -14
bare r2=back	-19 19
bare r2=because	-7 7
bare r2=but	-9 9
bare r2=buyer	6 -6
bare r2=by	-7 7
bare r2=cent	-9 9
bare r2=company	11 -11
bare r2=could	-9 9
bare r2=country	10 -10
bare r2=day	9 -9
bare r2=do	-8 8
bare r2=duty	8 -8
bare r2=earth	12 -12
bare r2=economy	7 -7
bare r2=fentanyl	-15 15
bare r2=firm	6 -6
bare r2=from	8 -8
bare r2=get	14 -14
bare r2=he	10 -10
bare r2=if	-12 12
bare r2=in	12 -12
bare r2=its	-10 10
bare r2=last	-8 8
bare r2=make	-8 8
bare r2=of	21 -21
bare r2=one	9 -9
bare r2=our	-19 19
bare r2=over	11 -11
bare r2=point	-15 15
bare r2=rare	9 -9
bare r2=remain	-7 7
bare r2=that	7 -7
bare r2=the	-22 22
bare r2=then	-8 8
bare r2=there	-15 15
bare r2=those	-9 9
bare r2=three	8 -8
bare r2=to	-7 7
bare r2=up	6 -6
bare r2=were	8 -8
bare r2=what	-16 16
bare r2=which	-10 10
bare r2=with	15 -15
bare r2=year	15 -15
bare r2=you	-11 11
bare r=" .	-9 9
bare r=) .	-13 13
bare r=, <number>	-20 20
bare r=, a	10 -10
bare r=, because	-7 7
bare r=, but	-7 7
bare r=, by	-8 8
bare r=, for	-13 13
bare r=, if	-13 13
bare r=, in	-8 8
bare r=, it	6 -6
bare r=, on	-18 18
bare r=, the	8 -8
bare r=, then	-8 8
bare r=, which	-12 12
bare r=, with	15 -15
bare r=. "	-16 16
bare r=. <end>	-11 11
bare r=<day-ahead> .	-6 6
bare r=<day-today> .	-13 13
bare r=<quality> firm	6 -6
bare r=<span> .	12 -12
bare r=? <end>	13 -13
bare r=again ,	-9 9
bare r=and <number>	-17 17
bare r=at the	-8 8
bare r=before ,	-7 7
bare r=before .	-21 21
bare r=economy .	11 -11
bare r=for <number>	32 -32
bare r=for <span>	-7 7
bare r=in <name>	-12 12
bare r=in <number>	7 -7
bare r=is what	-20 20
bare r=last week	-9 9
bare r=now ,	-7 7
bare r=now .	-12 12
bare r=of <level>	14 -14
bare r=of <number>	19 -19
bare r=of its	-6 6
bare r=of our	-8 8
bare r=of the	-21 21
bare r=of them	16 -16
bare r=of us	6 -6
bare r=of you	8 -8
bare r=on <quality>	-16 16
bare r=on our	-11 11
bare r=or <number>	-8 8
bare r=per cent	-9 9
bare r=rare earth	12 -12
bare r=since <month-gone>	-6 6
bare r=thi year	6 -6
bare r=to <level>	-8 8
bare r=to <number>	12 -12
bare r=to the	-6 6
bare r=under the	-9 9
bare round	-20 20
bare said	-34 34
bare signed ahead=1	25 -25
bare signed ahead=2	21 -21
bare signed ahead=far	-18 18
bare signed ahead=near	6 -6
bare signed back=far	10 -10
bare signed back=none	12 -12
bare signed=0	19 -19
bare signed=1	-18 18
bare signed=2	19 -19
bare times=1	26 -26
bare times=2	-9 9
bare times=3	-9 9
broken	13 -13
c0=buy	20 -20
c0=deny	8 -8
c0=impose	-6 6
c0=propose	-7 7
c0=say	-9 9
c0=target	-9 9
c0=up	9 -9
c1=agree	13 -13
c1=buy	8 -8
c1=deny	8 -8
c1=end	17 -17
c1=propose	-10 10
c1=say	-6 6
c1=sell	-7 7
c1=target	-19 19
c1=threaten	-22 22
c1=up	11 -11
c2=bear	21 -21
c2=down	20 -20
c2=propose	12 -12
c2=say	13 -13
c2=sell	8 -8
c2=stay	-6 6
c2=suspend	-10 10
c2=target	11 -11
c2=threaten	-9 9
ct0=agree pluperfect	-6 6
ct0=bear modal	10 -10
ct0=bear pluperfect	-8 8
ct0=bear present	-10 10
ct0=bear present-passive	13 -13
ct0=begin perfect	7 -7
ct0=begin present	-9 9
ct0=buy future	9 -9
ct0=buy past	7 -7
ct0=down future	-10 10
ct0=down modal	-11 11
ct0=down past	10 -10
ct0=down perfect	-14 14
ct0=down pluperfect	19 -19
ct0=impose future	-6 6
ct0=impose past	-6 6
ct0=impose perfect-passive	6 -6
ct0=impose pluperfect	16 -16
ct0=impose pluperfect-passive	9 -9
ct0=impose present-passive	-22 22
ct0=propose future	-8 8
ct0=propose modal	-16 16
ct0=propose past	-7 7
ct0=propose perfect	-17 17
ct0=propose pluperfect	19 -19
ct0=propose present-passive	-8 8
ct0=return present	7 -7
ct0=say modal	7 -7
ct0=say present	-24 24
ct0=say present-passive	7 -7
ct0=sell past	15 -15
ct0=sell present	-9 9
ct0=stay future	7 -7
ct0=stay past-passive	7 -7
ct0=stay perfect	-9 9
ct0=suspend past	-9 9
ct0=suspend perfect	7 -7
ct0=target past	8 -8
ct0=target present-passive	-6 6
ct0=threaten past	8 -8
ct0=threaten perfect	-6 6
ct0=up future	11 -11
ct0=up past	6 -6
ct0=up past-passive	-6 6
ct1=agree perfect	8 -8
ct1=agree pluperfect	-6 6
ct1=bear gerund	-7 7
ct1=bear infinitive	22 -22
ct1=bear modal	12 -12
ct1=bear participle-passive	-7 7
ct1=bear pluperfect	-8 8
ct1=bear present-passive	13 -13
ct1=begin perfect	7 -7
ct1=begin present	-9 9
ct1=buy future	9 -9
ct1=buy past	7 -7
ct1=down future	-10 10
ct1=down infinitive	-7 7
ct1=down modal	-11 11
ct1=down past	10 -10
ct1=down perfect	-14 14
ct1=down pluperfect	19 -19
ct1=end infinitive	20 -20
ct1=impose gerund	-19 19
ct1=impose infinitive-passive	-10 10
ct1=impose pluperfect	16 -16
ct1=impose pluperfect-passive	9 -9
ct1=impose present	10 -10
ct1=impose present-passive	-21 21
ct1=propose future	-6 6
ct1=propose infinitive	-6 6
ct1=propose modal	-17 17
ct1=propose participle-passive	-7 7
ct1=propose perfect	-11 11
ct1=propose pluperfect	19 -19
ct1=propose present	6 -6
ct1=propose present-passive	-7 7
ct1=return present	7 -7
ct1=say infinitive	11 -11
ct1=say modal	7 -7
ct1=say present	-24 24
ct1=say present-passive	9 -9
ct1=sell past	15 -15
ct1=sell present	-9 9
ct1=stay future	8 -8
ct1=stay gerund	11 -11
ct1=stay infinitive	-8 8
ct1=stay participle-passive	6 -6
ct1=stay past	-6 6
ct1=stay past-passive	8 -8
ct1=stay perfect	-9 9
ct1=suspend past	-9 9
ct1=suspend perfect	7 -7
ct1=target present-passive	-6 6
ct1=threaten participle-passive	-10 10
ct1=threaten perfect	-10 10
ct1=up future	12 -12
ct1=up gerund	-7 7
ct1=up infinitive	7 -7
ct1=up past	6 -6
ct1=up past-passive	-6 6
ct2=agree present	-8 8
ct2=agree present-passive	9 -9
ct2=bear infinitive	6 -6
ct2=bear present	15 -15
ct2=begin participle-passive	7 -7
ct2=begin past	7 -7
ct2=begin present	-24 24
ct2=down modal	-8 8
ct2=down past	7 -7
ct2=down past-passive	-6 6
ct2=down present	18 -18
ct2=end past	11 -11
ct2=impose infinitive	7 -7
ct2=impose modal	9 -9
ct2=impose participle-passive	-8 8
ct2=impose past	-14 14
ct2=impose present	15 -15
ct2=impose present-passive	-11 11
ct2=propose present	12 -12
ct2=propose present-passive	-6 6
ct2=say present	13 -13
ct2=stay future	-7 7
ct2=stay gerund	12 -12
ct2=stay modal	8 -8
ct2=stay present	-11 11
ct2=suspend participle-passive	-18 18
ct2=suspend past	6 -6
ct2=suspend present	-8 8
ct2=target participle-passive	-6 6
ct2=target present	26 -26
ct2=up past	-9 9
duty ahead=1	8 -8
duty ahead=none	11 -11
duty back=2	-6 6
duty back=far	7 -7
duty back=none	14 -14
duty=false	12 -12
duty=true	6 -6
f:"	18 -18
f:&	15 -15
f:'s	12 -12
f:(	16 -16
f:.	-8 8
f:;	23 -23
f:<day-today>	-16 16
f:<duty>	15 -15
f:<gate>	-6 6
f:<goods>	-12 12
f:<level-noun>	7 -7
f:<level>	33 -33
f:<money>	20 -20
f:<month-ahead>	12 -12
f:<month-gone>	-14 14
f:<name>	-21 21
f:<not>	-9 9
f:<number>	-15 15
f:<office>	7 -7
f:<person>	6 -6
f:<quality>	-29 29
f:<seat>	-17 17
f:<sender>	16 -16
f:<span>	19 -19
f:<taker>	12 -12
f:<v-agree>	25 -25
f:<v-bear>	-9 9
f:<v-begin>	-11 11
f:<v-buy>	8 -8
f:<v-deny>	-9 9
f:<v-down>	13 -13
f:<v-impose>	-7 7
f:<v-propose>	19 -19
f:<v-return>	18 -18
f:<v-sell>	6 -6
f:<v-suspend>	-9 9
f:<v-target>	18 -18
f:<v-threaten>	22 -22
f:?	18 -18
f:a	13 -13
f:abolish	-12 12
f:about	-17 17
f:above	12 -12
f:abroad	10 -10
f:accept	7 -7
f:add	-9 9
f:additional	16 -16
f:adopt	8 -8
f:affiliate	9 -9
f:against	7 -7
f:ago	10 -10
f:agree	29 -29
f:agreement	-7 7
f:air	9 -9
f:allow	6 -6
f:alone	14 -14
f:along	13 -13
f:also	-12 12
f:aluminum	8 -8
f:alway	25 -25
f:am	-24 24
f:among	17 -17
f:announce	-37 37
f:announcement	-10 10
f:another	7 -7
f:answer	11 -11
f:anyone	9 -9
f:anything	-13 13
f:approve	8 -8
f:are	-12 12
f:arithmetic	-6 6
f:arrangement	-6 6
f:ask	15 -15
f:asleep	-6 6
f:average	-10 10
f:ban	13 -13
f:bean	-18 18
f:became	-16 16
f:because	-19 19
f:been	6 -6
f:before	-15 15
f:begin	-14 14
f:being	-9 9
f:believe	10 -10
f:below	6 -6
f:between	14 -14
f:bicycle	-7 7
f:big	9 -9
f:bill	6 -6
f:bite	13 -13
f:bond	11 -11
f:book	6 -6
f:busan	9 -9
f:buse	-7 7
f:but	-8 8
f:buyer	12 -12
f:by	24 -24
f:c	8 -8
f:call	-6 6
f:can	-8 8
f:cancel	-14 14
f:case	11 -11
f:cent	16 -16
f:charge	-9 9
f:chart	-11 11
f:chicken	-16 16
f:chip	19 -19
f:city	14 -14
f:clause	7 -7
f:client	17 -17
f:climb	-11 11
f:clock	-13 13
f:close	15 -15
f:closed	18 -18
f:coffee	-7 7
f:colleague	7 -7
f:come	-16 16
f:comment	-11 11
f:commerce	10 -10
f:common	10 -10
f:company	27 -27
f:complete	-6 6
f:consider	6 -6
f:control	-13 13
f:copper	9 -9
f:cork	-11 11
f:corrected	-12 12
f:cost	21 -21
f:cotton	-9 9
f:could	14 -14
f:count	-14 14
f:counter	8 -8
f:countermeasure	-6 6
f:country	7 -7
f:county	6 -6
f:cousin	-14 14
f:crane	6 -6
f:critical	-19 19
f:custom	-11 11
f:cut	15 -15
f:date	9 -9
f:day	-15 15
f:de	-6 6
f:dead	-7 7
f:deal	20 -20
f:decide	8 -8
f:decline	18 -18
f:deficit	13 -13
f:delegation	-9 9
f:deny	-14 14
f:deposit	9 -9
f:did	-20 20
f:die	-13 13
f:difference	-7 7
f:director	18 -18
f:discuss	-6 6
f:do	10 -10
f:doe	9 -9
f:doing	-12 12
f:dollar	10 -10
f:don't	6 -6
f:draft	-22 22
f:drawer	-21 21
f:dried	-9 9
f:each	15 -15
f:early	8 -8
f:economic	7 -7
f:economy	6 -6
f:effect	-12 12
f:election	8 -8
f:electric	-11 11
f:electricity	9 -9
f:embassy	-6 6
f:emergency	-7 7
f:end	-19 19
f:energy	-12 12
f:enough	-13 13
f:enter	16 -16
f:ever	-11 11
f:every	-9 9
f:everybody	9 -9
f:everyone	18 -18
f:everything	-6 6
f:exclusion	6 -6
f:exempt	10 -10
f:expect	13 -13
f:expire	18 -18
f:export	6 -6
f:expressed	-7 7
f:extend	37 -37
f:extension	10 -10
f:extra	7 -7
f:fact	9 -9
f:fail	17 -17
f:fall	6 -6
f:false	-10 10
f:fare	8 -8
f:farmer	8 -8
f:fear	-14 14
f:fee	26 -26
f:fentanyl	-34 34
f:figure	-26 26
f:filed	-12 12
f:find	8 -8
f:firm	8 -8
f:first	-8 8
f:fish	-7 7
f:fix	11 -11
f:flat	-12 12
f:flower	-11 11
f:force	29 -29
f:forced	-12 12
f:forecast	9 -9
f:four	6 -6
f:fourth	6 -6
f:framework	-11 11
f:freight	19 -19
f:further	-6 6
f:gain	11 -11
f:game	12 -12
f:go	9 -9
f:gold	-7 7
f:good	20 -20
f:ground	-7 7
f:group	16 -16
f:growth	12 -12
f:h	13 -13
f:have	-7 7
f:he	-25 25
f:headline	7 -7
f:heavy	14 -14
f:height	-10 10
f:help	9 -9
f:her	-11 11
f:here	-10 10
f:high	-8 8
f:him	6 -6
f:his	14 -14
f:hit	17 -17
f:home	18 -18
f:hour	13 -13
f:house	-8 8
f:how	8 -8
f:hundred	-8 8
f:hurry	7 -7
f:i	-28 28
f:i'd	-9 9
f:i'll	-12 12
f:i'm	23 -23
f:idea	7 -7
f:if	24 -24
f:import	17 -17
f:included	6 -6
f:including	-13 13
f:inflation	27 -27
f:informed	17 -17
f:initialled	-11 11
f:inquiry	-7 7
f:interest	15 -15
f:introduce	6 -6
f:invest	-6 6
f:investor	17 -17
f:is	-13 13
f:issued	-13 13
f:it	-19 19
f:item	-10 10
f:its	7 -7
f:judgment	-9 9
f:kind	-10 10
f:labor	-11 11
f:lamp	8 -8
f:lapse	13 -13
f:large	7 -7
f:last	-15 15
f:later	-11 11
f:laugh	-13 13
f:law	12 -12
f:lawyer	18 -18
f:leave	-20 20
f:led	10 -10
f:lentil	-9 9
f:less	13 -13
f:let	-13 13
f:letter	14 -14
f:levy	-6 6
f:like	18 -18
f:list	-6 6
f:little	12 -12
f:live	17 -17
f:loaded	-7 7
f:longer	27 -27
f:look	-7 7
f:lorry	20 -20
f:lose	30 -30
f:lower	6 -6
f:lunch	13 -13
f:m	10 -10
f:machinery	-12 12
f:man	-17 17
f:management	16 -16
f:margin	6 -6
f:matter	-6 6
f:may	8 -8
f:mean	-10 10
f:measure	25 -25
f:mediator	6 -6
f:meet	10 -10
f:member	-17 17
f:memorandum	10 -10
f:men	12 -12
f:mentioned	-7 7
f:metal	12 -12
f:metre	11 -11
f:middle	13 -13
f:might	-10 10
f:milk	-10 10
f:million	14 -14
f:mine	-8 8
f:minister	-9 9
f:money	11 -11
f:month	19 -19
f:most	-19 19
f:mr	20 -20
f:my	6 -6
f:named	6 -6
f:nearly	8 -8
f:need	-10 10
f:needed	12 -12
f:negotiate	13 -13
f:negotiation	-6 6
f:negotiator	-11 11
f:neighbour	8 -8
f:new	11 -11
f:next	12 -12
f:nickel	10 -10
f:night	10 -10
f:normal	-6 6
f:not	-10 10
f:note	27 -27
f:nothing	7 -7
f:now	-14 14
f:of	15 -15
f:off	-14 14
f:offer	24 -24
f:oil	7 -7
f:on	-6 6
f:once	-12 12
f:one	-7 7
f:only	-7 7
f:open	-6 6
f:opened	7 -7
f:opposition	20 -20
f:or	13 -13
f:orange	-14 14
f:other	-28 28
f:our	11 -11
f:out	-35 35
f:outside	17 -17
f:over	-16 16
f:own	-8 8
f:page	-16 16
f:palm	12 -12
f:parcel	6 -6
f:partner	9 -9
f:pass	-10 10
f:pause	-17 17
f:pay	-9 9
f:people	-14 14
f:period	8 -8
f:phone	12 -12
f:plan	-13 13
f:please	19 -19
f:point	46 -46
f:port	17 -17
f:post	-7 7
f:pound	8 -8
f:prepare	-32 32
f:present	6 -6
f:price	20 -20
f:printed	9 -9
f:proclamation	-7 7
f:product	6 -6
f:prolonged	14 -14
f:published	7 -7
f:quarter	8 -8
f:question	12 -12
f:quota	-10 10
f:rain	15 -15
f:raise	-6 6
f:rather	-9 9
f:raw	7 -7
f:reach	-7 7
f:read	11 -11
f:ready	7 -7
f:recall	9 -9
f:receive	-6 6
f:remove	11 -11
f:reply	-9 9
f:report	16 -16
f:request	8 -8
f:require	-7 7
f:restriction	-9 9
f:return	21 -21
f:right	8 -8
f:rise	11 -11
f:river	7 -7
f:room	16 -16
f:round	26 -26
f:same	-19 19
f:scott	-6 6
f:second	27 -27
f:see	-29 29
f:send	7 -7
f:share	26 -26
f:sheet	6 -6
f:shelve	-11 11
f:shipment	14 -14
f:shrimp	-7 7
f:side	12 -12
f:signature	-15 15
f:sit	19 -19
f:sixth	12 -12
f:so	-20 20
f:software	-16 16
f:some	18 -18
f:somebody	-10 10
f:spare	-9 9
f:spoke	-7 7
f:spring	-13 13
f:standstill	6 -6
f:steel	-13 13
f:step	-6 6
f:still	14 -14
f:stockholm	-12 12
f:stop	-9 9
f:strike	9 -9
f:subject	13 -13
f:such	-8 8
f:sugar	13 -13
f:sum	-7 7
f:support	-6 6
f:suspend	19 -19
f:system	-13 13
f:take	-10 10
f:talk	-10 10
f:talked	14 -14
f:talking	12 -12
f:tariff	27 -27
f:tea	13 -13
f:team	17 -17
f:telephone	-8 8
f:than	17 -17
f:that	-13 13
f:the	13 -13
f:their	8 -8
f:them	37 -37
f:then	-12 12
f:there	-31 31
f:these	-6 6
f:they	6 -6
f:thi	28 -28
f:thing	-38 38
f:think	-11 11
f:those	-13 13
f:threaten	11 -11
f:through	6 -6
f:tiktok	-10 10
f:till	-10 10
f:time	12 -12
f:to	20 -20
f:ton	10 -10
f:top	-33 33
f:total	-9 9
f:touched	-12 12
f:town	12 -12
f:treaty	-26 26
f:truck	6 -6
f:tuna	9 -9
f:turn	-11 11
f:twice	-6 6
f:two	-11 11
f:unchanged	29 -29
f:under	-6 6
f:unless	13 -13
f:up	18 -18
f:upper	-9 9
f:us	34 -34
f:used	-12 12
f:vote	7 -7
f:waiting	17 -17
f:walnut	-11 11
f:want	8 -8
f:warn	9 -9
f:was	-25 25
f:watch	7 -7
f:watche	-11 11
f:water	12 -12
f:way	-30 30
f:week	-20 20
f:weekend	-10 10
f:well	-25 25
f:were	-11 11
f:what	-14 14
f:whatever	-24 24
f:when	-16 16
f:where	-15 15
f:whether	19 -19
f:whole	-16 16
f:whose	7 -7
f:why	-9 9
f:will	-17 17
f:win	8 -8
f:window	-11 11
f:within	7 -7
f:without	-6 6
f:won't	19 -19
f:wool	-6 6
f:work	10 -10
f:working	12 -12
f:worst	-6 6
f:would	-18 18
f:write	-20 20
f:wrong	-6 6
f:yes	9 -9
f:yet	-10 10
f:yield	13 -13
f:you	-30 30
f:you're	-13 13
f:your	-20 20
f:zero	11 -11
first-of-paragraph	23 -23
form=fraction	42 -42
form=free	16 -16
form=signed	-7 7
form=word	6 -6
form=worked	16 -16
free band=0	16 -16
free duty ahead=1	12 -12
free duty ahead=2	6 -6
free duty ahead=near	11 -11
free duty back=none	17 -17
free duty=true	16 -16
free form=free	16 -16
free goods	-18 18
free goods at large	23 -23
free habit=never	20 -20
free habit=often	-7 7
free habit=seldom	31 -31
free l1="	-7 7
free l1=,	14 -14
free l1=:	-25 25
free l1=<duty>	7 -7
free l1=<goods>	-30 30
free l1=<name>	-6 6
free l1=<v-bear>	-14 14
free l1=<v-begin>	-13 13
free l1=<v-impose>	-9 9
free l1=<v-propose>	-21 21
free l1=<v-say>	28 -28
free l1=<v-target>	-7 7
free l1=and	9 -9
free l1=at	-35 35
free l1=be	21 -21
free l1=charge	-13 13
free l1=for	-19 19
free l1=from	-12 12
free l1=had	-10 10
free l1=has	18 -18
free l1=if	17 -17
free l1=in	-24 24
free l1=is	16 -16
free l1=of	-15 15
free l1=or	22 -22
free l1=pay	-29 29
free l1=say	23 -23
free l1=take	-7 7
free l1=that	12 -12
free l1=the	8 -8
free l1=with	13 -13
free l2=,	13 -13
free l2=:	16 -16
free l2=<agent>	12 -12
free l2=<day-ahead>	11 -11
free l2=<duty>	-9 9
free l2=<level>	8 -8
free l2=<name>	-11 11
free l2=<number>	15 -15
free l2=<organisation>	-6 6
free l2=<v-agree>	19 -19
free l2=<v-bear>	-19 19
free l2=<v-begin>	-20 20
free l2=<v-propose>	7 -7
free l2=<v-up>	-8 8
free l2=agreement	-10 10
free l2=and	11 -11
free l2=coffee	-15 15
free l2=down	-16 16
free l2=enter	-17 17
free l2=go	-8 8
free l2=have	7 -7
free l2=in	-31 31
free l2=it	15 -15
free l2=medicine	11 -11
free l2=on	7 -7
free l2=tariff	-12 12
free l2=there	-9 9
free l2=will	6 -6
free l2=would	24 -24
free l=, is	14 -14
free l=, pay	-21 21
free l=<begin> if	7 -7
free l=<level> to	-15 15
free l=<name> :	-17 17
free l=<name> at	-7 7
free l=<name> pay	-13 13
free l=come in	-6 6
free l=come to	10 -10
free l=down to	-16 16
free l=enter <name>	-7 7
free l=medicine are	12 -12
free l=would be	6 -6
free lll=<begin> <begin> if	7 -7
free lll=enter the <name>	8 -8
free lll=from <level> to	-15 15
free lr=: ,	-16 16
free lr=: .	-17 17
free lr=<begin> .	-19 19
free lr=<begin> change	6 -6
free lr=<begin> has	6 -6
free lr=<begin> in	10 -10
free lr=<begin> is	-12 12
free lr=<begin> of	-10 10
free lr=<begin> was	10 -10
free lr=<name> on	-7 7
free lr=and to	8 -8
free lr=are .	8 -8
free lr=are of	-12 12
free lr=at .	-13 13
free lr=at under	-6 6
free lr=enter .	-10 10
free lr=enter of	10 -10
free lr=for on	-7 7
free lr=if is	10 -10
free lr=in .	-13 13
free lr=is ,	6 -6
free lr=is .	-8 8
free lr=or .	20 -20
free lr=pay ,	-7 7
free lr=pay .	-20 20
free lr=pay at	8 -8
free lr=pay in	-8 8
free lr=pay on	-9 9
free lr=say .	6 -6
free lr=to .	14 -14
free next=free far	-14 14
free next=none	8 -8
free next=signed 	-11 11
free next=signed far	9 -9
free next=signed on more than	-19 19
free no customs	11 -11
free numbers=2	12 -12
free numbers=3	12 -12
free numbers=4	22 -22
free parties=false	13 -13
free parties=true	11 -11
free prior=signed 	20 -20
free prior=signed to	-15 15
free prior=word far	10 -10
free r1=.	-15 15
free r1=<duty>	-11 11
free r1=<end>	-8 8
free r1=<gate>	-9 9
free r1=<goods>	-9 9
free r1=<level>	-11 11
free r1=?	-15 15
free r1=and	-12 12
free r1=at	-13 13
free r1=but	9 -9
free r1=change	14 -14
free r1=duty	-10 10
free r1=else	24 -24
free r1=entry	-18 18
free r1=from	10 -10
free r1=happen	6 -6
free r1=has	10 -10
free r1=is	14 -14
free r1=more	10 -10
free r1=new	13 -13
free r1=of	-11 11
free r1=so	10 -10
free r1=that	10 -10
free r1=to	28 -28
free r1=trade	20 -20
free r1=was	12 -12
free r1=yet	6 -6
free r2="	10 -10
free r2=,	22 -22
free r2=.	22 -22
free r2=<day-ahead>	11 -11
free r2=<duty>	-14 14
free r2=<end>	-23 23
free r2=<goods>	-15 15
free r2=<month-ahead>	14 -14
free r2=<name>	-12 12
free r2=<number>	-18 18
free r2=<quality>	12 -12
free r2=<v-end>	15 -15
free r2=<v-impose>	16 -16
free r2=<v-say>	18 -18
free r2=<v-target>	-10 10
free r2=<v-up>	12 -12
free r2=a	-6 6
free r2=agreement	18 -18
free r2=all	-7 7
free r2=and	-6 6
free r2=been	6 -6
free r2=charge	-10 10
free r2=done	9 -9
free r2=duty	-14 14
free r2=far	10 -10
free r2=its	-6 6
free r2=more	-19 19
free r2=on	-7 7
free r2=the	11 -11
free r2=to	-12 12
free r2=under	-16 16
free r2=up	11 -11
free r=, "	6 -6
free r=, and	-9 9
free r=, the	7 -7
free r=, under	-16 16
free r=. <end>	-15 15
free r=<end> <end>	-8 8
free r=? <end>	-17 17
free r=from the	8 -8
free r=in <name>	-20 20
free r=is done	8 -8
free r=of duty	-14 14
free r=of it	-6 6
free r=of the	9 -9
free r=on <quality>	22 -22
free r=on more	-19 19
free r=so far	10 -10
free r=trade agreement	18 -18
free said small	-14 14
free short	12 -12
free signed ahead=2	-9 9
free signed ahead=near	6 -6
free signed ahead=none	19 -19
free signed back=1	11 -11
free signed back=2	-9 9
free signed back=near	20 -20
free signed back=none	10 -10
free signed=1	15 -15
free signed=2	28 -28
free times=2	16 -16
free times=3	20 -20
free times=4	-8 8
free told=exempt	32 -32
free told=free	-23 23
free told=nil	-17 17
free told=no duty	-7 7
free told=no tariff	22 -22
free told=none	42 -42
free told=not be charged	11 -11
free told=not charged	25 -25
free told=nothing	31 -31
free told=nought	-27 27
free told=without duty	-9 9
free told=zero	-40 40
goods	-30 30
habit=never	-7 7
habit=often	9 -9
habit=seldom	12 -12
has-gerund	-17 17
has-participle	-7 7
has-past	8 -8
has-perfect	8 -8
has-pluperfect	7 -7
headline	30 -30
is=bare	13 -13
is=bare always 1	26 -26
is=bare always 2	8 -8
is=bare always far	11 -11
is=bare always near	13 -13
is=bare always none	12 -12
is=bare false 1	6 -6
is=bare never none	-21 21
is=bare often 1	-31 31
is=bare often 2	6 -6
is=bare often far	37 -37
is=bare often near	11 -11
is=bare often none	21 -21
is=bare seldom 1	12 -12
is=bare seldom 2	-10 10
is=bare seldom far	-7 7
is=bare seldom near	-11 11
is=bare seldom none	7 -7
is=bare true 1	22 -22
is=bare true far	-8 8
is=bare true near	16 -16
is=bare with verb	17 -17
is=free	16 -16
is=free always 1	-14 14
is=free always 2	6 -6
is=free always near	-19 19
is=free always none	13 -13
is=free false 2	7 -7
is=free false far	6 -6
is=free never none	20 -20
is=free often 2	-23 23
is=free often near	21 -21
is=free often none	-20 20
is=free seldom 1	43 -43
is=free seldom far	-15 15
is=free seldom near	27 -27
is=free true 2	-8 8
is=free true near	10 -10
is=free true none	26 -26
is=free verbless	-19 19
is=free with verb	32 -32
is=percent	-8 8
is=percent always 1	-8 8
is=percent always 2	9 -9
is=percent always far	8 -8
is=percent always none	-19 19
is=percent false 1	-15 15
is=percent false far	8 -8
is=percent false near	-7 7
is=percent false none	9 -9
is=percent often 2	-9 9
is=percent often far	8 -8
is=percent often near	-6 6
is=percent often none	7 -7
is=percent seldom 1	12 -12
is=percent seldom far	-16 16
is=percent seldom near	-7 7
is=percent seldom none	16 -16
is=percent true 1	-16 16
is=percent true far	-11 11
is=percent true near	15 -15
is=percent verbless	-6 6
is=points always 1	6 -6
is=points always near	-8 8
is=points always none	-14 14
is=points false far	9 -9
is=points false near	-18 18
is=points false none	19 -19
is=points often 1	-15 15
is=points often none	19 -19
is=points seldom 2	-7 7
is=points seldom none	12 -12
is=points true 2	-12 12
is=points true far	-7 7
is=points verbless	28 -28
is=points with verb	-18 18
is=worked	16 -16
is=worked always none	-7 7
is=worked false far	8 -8
is=worked false near	8 -8
is=worked often 1	14 -14
is=worked often 2	9 -9
is=worked often none	-8 8
is=worked seldom none	9 -9
is=worked true 1	8 -8
is=worked true 2	10 -10
is=worked with verb	17 -17
l1="	-12 12
l1='	27 -27
l1='s	-20 20
l1=(	10 -10
l1=+	24 -24
l1=,	-11 11
l1=.	20 -20
l1=:	-18 18
l1=;	10 -10
l1=<agent>	9 -9
l1=<begin>	-13 13
l1=<day-ahead>	-6 6
l1=<day-gone>	-9 9
l1=<day-today>	-9 9
l1=<goods>	-41 41
l1=<name>	-22 22
l1=<not>	8 -8
l1=<person>	8 -8
l1=<quality>	22 -22
l1=<seat>	29 -29
l1=<v-agree>	6 -6
l1=<v-bear>	-21 21
l1=<v-buy>	24 -24
l1=<v-down>	27 -27
l1=<v-end>	41 -41
l1=<v-impose>	-11 11
l1=<v-say>	-9 9
l1=<v-sell>	15 -15
l1=<v-suspend>	-10 10
l1=<v-target>	-17 17
l1=<v-up>	26 -26
l1=a	-9 9
l1=above	21 -21
l1=accept	17 -17
l1=add	10 -10
l1=additional	-21 21
l1=after	10 -10
l1=against	-7 7
l1=all	6 -6
l1=announce	-11 11
l1=another	-17 17
l1=ask	-20 20
l1=at	-23 23
l1=be	-9 9
l1=bear	-15 15
l1=become	-10 10
l1=beef	6 -6
l1=been	-10 10
l1=before	15 -15
l1=bring	7 -7
l1=buy	20 -20
l1=by	68 -68
l1=charge	-27 27
l1=cost	17 -17
l1=day	10 -10
l1=down	48 -48
l1=expect	-6 6
l1=extra	-27 27
l1=face	-6 6
l1=fall	17 -17
l1=fentanyl	-13 13
l1=first	14 -14
l1=from	-18 18
l1=further	-10 10
l1=gain	16 -16
l1=gained	16 -16
l1=gave	-6 6
l1=had	-20 20
l1=has	19 -19
l1=have	-6 6
l1=hold	20 -20
l1=if	20 -20
l1=in	27 -27
l1=is	-11 11
l1=it	7 -7
l1=its	-20 20
l1=just	-7 7
l1=least	-7 7
l1=leave	-7 7
l1=levy	-15 15
l1=like	15 -15
l1=lose	18 -18
l1=make	-9 9
l1=me	-7 7
l1=meet	-11 11
l1=minu	8 -8
l1=nearly	8 -8
l1=need	11 -11
l1=not	7 -7
l1=now	-20 20
l1=oil	20 -20
l1=ordinary	-18 18
l1=other	-20 20
l1=our	-12 12
l1=over	-6 6
l1=past	16 -16
l1=pay	-33 33
l1=place	8 -8
l1=point	12 -12
l1=promise	6 -6
l1=propose	17 -17
l1=reach	-21 21
l1=read	-11 11
l1=rise	13 -13
l1=round	10 -10
l1=see	7 -7
l1=sell	9 -9
l1=side	7 -7
l1=some	16 -16
l1=stay	-9 9
l1=still	-12 12
l1=suspend	-21 21
l1=tell	-11 11
l1=that	16 -16
l1=the	-25 25
l1=there	-7 7
l1=those	10 -10
l1=to	-21 21
l1=together	-9 9
l1=two	7 -7
l1=under	23 -23
l1=until	15 -15
l1=up	50 -50
l1=us	-11 11
l1=want	10 -10
l1=was	-8 8
l1=what	20 -20
l1=which	14 -14
l1=win	6 -6
l1=with	-8 8
l1=without	10 -10
l1=yield	6 -6
l1=—	6 -6
l2='s	-24 24
l2=(	20 -20
l2=.	-9 9
l2=:	7 -7
l2=<begin>	-7 7
l2=<day-ahead>	-12 12
l2=<day-gone>	6 -6
l2=<day-today>	-17 17
l2=<duty>	-9 9
l2=<gate>	-27 27
l2=<goods>	-25 25
l2=<level-noun>	-10 10
l2=<level>	9 -9
l2=<money>	8 -8
l2=<not>	-7 7
l2=<number>	12 -12
l2=<organisation>	-8 8
l2=<person>	13 -13
l2=<quality>	-18 18
l2=<span>	13 -13
l2=<v-agree>	16 -16
l2=<v-bear>	-16 16
l2=<v-begin>	-12 12
l2=<v-buy>	-10 10
l2=<v-deny>	16 -16
l2=<v-down>	7 -7
l2=<v-end>	-7 7
l2=<v-propose>	8 -8
l2=<v-say>	-11 11
l2=<v-stay>	-7 7
l2=<v-target>	7 -7
l2=a	-25 25
l2=account	11 -11
l2=add	-9 9
l2=again	-7 7
l2=agree	7 -7
l2=already	-6 6
l2=among	15 -15
l2=an	-17 17
l2=apply	11 -11
l2=back	-8 8
l2=banana	10 -10
l2=baseline	-8 8
l2=be	9 -9
l2=been	-12 12
l2=brandy	13 -13
l2=call	-11 11
l2=car	10 -10
l2=case	10 -10
l2=change	-10 10
l2=charge	10 -10
l2=close	8 -8
l2=cod	-9 9
l2=coffee	-12 12
l2=come	11 -11
l2=control	8 -8
l2=could	6 -6
l2=covered	6 -6
l2=cut	8 -8
l2=day	10 -10
l2=discount	13 -13
l2=down	-13 13
l2=duty	-16 16
l2=enter	-21 21
l2=figure	-15 15
l2=flower	-7 7
l2=from	-18 18
l2=go	-21 21
l2=grow	9 -9
l2=had	7 -7
l2=hand	-6 6
l2=has	17 -17
l2=have	-6 6
l2=he	13 -13
l2=high	-8 8
l2=i	8 -8
l2=import	6 -6
l2=increase	8 -8
l2=inflation	20 -20
l2=instead	-17 17
l2=interest	7 -7
l2=is	21 -21
l2=it	-32 32
l2=keep	-14 14
l2=labor	-8 8
l2=last	-6 6
l2=less	8 -8
l2=level	-10 10
l2=levy	19 -19
l2=make	7 -7
l2=margin	19 -19
l2=meal	-9 9
l2=medicine	10 -10
l2=meet	8 -8
l2=minute	11 -11
l2=next	9 -9
l2=number	-21 21
l2=of	-21 21
l2=oil	-14 14
l2=on	10 -10
l2=one	-22 22
l2=or	-6 6
l2=other	7 -7
l2=our	-6 6
l2=out	18 -18
l2=paper	-6 6
l2=pause	-6 6
l2=pay	7 -7
l2=place	-18 18
l2=powder	-6 6
l2=present	12 -12
l2=price	12 -12
l2=put	-15 15
l2=reduction	7 -7
l2=remain	-11 11
l2=reply	-6 6
l2=return	-18 18
l2=sanction	6 -6
l2=scrap	-10 10
l2=settle	-18 18
l2=share	16 -16
l2=should	-8 8
l2=side	-26 26
l2=sign	25 -25
l2=so	7 -7
l2=soybean	8 -8
l2=speak	-9 9
l2=spoke	-13 13
l2=sugar	-15 15
l2=suspension	-11 11
l2=talk	-8 8
l2=tariff	-17 17
l2=tell	-6 6
l2=ten	10 -10
l2=that	-15 15
l2=them	8 -8
l2=there	-10 10
l2=they	-13 13
l2=three	6 -6
l2=ticket	7 -7
l2=time	-8 8
l2=top	8 -8
l2=total	-12 12
l2=toyota	10 -10
l2=truce	15 -15
l2=tuna	-9 9
l2=until	-14 14
l2=up	-10 10
l2=vote	19 -19
l2=watche	11 -11
l2=week	11 -11
l2=were	-18 18
l2=while	10 -10
l2=without	-7 7
l2=yarn	-11 11
l2=—	-19 19
l3="	12 -12
l3='s	10 -10
l3=(	-22 22
l3=)	17 -17
l3=-	-21 21
l3=.	-16 16
l3=:	15 -15
l3=<begin>	7 -7
l3=<day-gone>	-35 35
l3=<duty>	12 -12
l3=<gate>	7 -7
l3=<goods>	-10 10
l3=<level>	-19 19
l3=<month-ahead>	-18 18
l3=<month-gone>	14 -14
l3=<organisation>	-10 10
l3=<person>	-37 37
l3=<points>	16 -16
l3=<quality>	-30 30
l3=<sender>	11 -11
l3=<taker>	7 -7
l3=<v-agree>	8 -8
l3=<v-down>	14 -14
l3=<v-impose>	-7 7
l3=<v-propose>	9 -9
l3=<v-stay>	6 -6
l3=<v-suspend>	-12 12
l3=<v-target>	-11 11
l3=<v-up>	-17 17
l3=about	10 -10
l3=additional	12 -12
l3=agreement	-9 9
l3=all	-8 8
l3=also	8 -8
l3=an	20 -20
l3=and	7 -7
l3=apple	24 -24
l3=as	-11 11
l3=ask	12 -12
l3=at	8 -8
l3=average	19 -19
l3=back	-13 13
l3=base	17 -17
l3=be	-12 12
l3=bean	-10 10
l3=been	-6 6
l3=before	9 -9
l3=begin	12 -12
l3=between	12 -12
l3=both	-9 9
l3=bring	11 -11
l3=buse	12 -12
l3=butter	-8 8
l3=by	-10 10
l3=can	10 -10
l3=cheese	-8 8
l3=company	8 -8
l3=continue	-9 9
l3=cost	6 -6
l3=day	9 -9
l3=deal	18 -18
l3=deposit	12 -12
l3=doe	7 -7
l3=duty	-20 20
l3=each	-7 7
l3=earth	6 -6
l3=end	11 -11
l3=from	-16 16
l3=get	-15 15
l3=good	-10 10
l3=had	-22 22
l3=half	-15 15
l3=has	11 -11
l3=he	-7 7
l3=here	-7 7
l3=his	8 -8
l3=hour	-7 7
l3=if	-7 7
l3=inflation	21 -21
l3=interest	6 -6
l3=into	-8 8
l3=it	8 -8
l3=its	17 -17
l3=key	7 -7
l3=labor	-7 7
l3=lapse	-9 9
l3=leave	-12 12
l3=list	16 -16
l3=maker	9 -9
l3=mean	8 -8
l3=meet	10 -10
l3=most	-7 7
l3=mr	-9 9
l3=new	-14 14
l3=night	11 -11
l3=no	-10 10
l3=nobody	17 -17
l3=off	15 -15
l3=on	14 -14
l3=ordinary	-17 17
l3=out	-13 13
l3=p	-21 21
l3=palm	-11 11
l3=part	-24 24
l3=party	8 -8
l3=permanent	-8 8
l3=point	6 -6
l3=policy	12 -12
l3=put	-8 8
l3=reciprocal	-6 6
l3=remain	-8 8
l3=second	-7 7
l3=should	10 -10
l3=since	-8 8
l3=so	-11 11
l3=soybean	7 -7
l3=steel	-16 16
l3=take	-11 11
l3=tariff	27 -27
l3=the	-12 12
l3=their	10 -10
l3=them	-6 6
l3=there	8 -8
l3=thi	13 -13
l3=time	6 -6
l3=to	-18 18
l3=together	-12 12
l3=truce	-21 21
l3=two	7 -7
l3=until	-20 20
l3=used	-6 6
l3=was	11 -11
l3=we	-22 22
l3=what	-14 14
l3=when	14 -14
l3=which	28 -28
l3=who	-24 24
l3=winter	9 -9
l3=with	39 -39
l3=within	10 -10
l3=would	-9 9
l3=you	19 -19
l3=your	-15 15
l3=—	23 -23
l4='	8 -8
l4=(	17 -17
l4=)	-14 14
l4=*	7 -7
l4=-	16 -16
l4=.	-28 28
l4=;	-6 6
l4=<begin>	-11 11
l4=<day-gone>	-9 9
l4=<day-today>	6 -6
l4=<goods-amount>	7 -7
l4=<goods>	-20 20
l4=<level-noun>	-11 11
l4=<level>	-12 12
l4=<money>	7 -7
l4=<month-ahead>	-8 8
l4=<month-gone>	-15 15
l4=<name>	-13 13
l4=<number>	-8 8
l4=<office>	-16 16
l4=<organisation>	18 -18
l4=<quality>	-10 10
l4=<seat>	7 -7
l4=<sender>	8 -8
l4=<span>	24 -24
l4=<taker>	-6 6
l4=<v-bear>	6 -6
l4=<v-begin>	8 -8
l4=<v-buy>	15 -15
l4=<v-end>	-9 9
l4=<v-impose>	11 -11
l4=<v-propose>	-13 13
l4=<v-return>	-6 6
l4=<v-say>	7 -7
l4=<v-suspend>	8 -8
l4=<v-target>	12 -12
l4=<v-threaten>	-6 6
l4=<v-up>	12 -12
l4=a	-8 8
l4=about	10 -10
l4=additional	-8 8
l4=again	-7 7
l4=agree	-11 11
l4=agreement	10 -10
l4=also	6 -6
l4=an	11 -11
l4=and	-16 16
l4=are	13 -13
l4=as	-15 15
l4=ask	-6 6
l4=at	18 -18
l4=before	-16 16
l4=bring	-9 9
l4=but	11 -11
l4=coffee	-7 7
l4=come	7 -7
l4=continue	10 -10
l4=copper	6 -6
l4=cut	12 -12
l4=day	-8 8
l4=deal	22 -22
l4=duty	-14 14
l4=effect	-6 6
l4=else	-18 18
l4=enter	14 -14
l4=fentanyl	-20 20
l4=firm	9 -9
l4=first	7 -7
l4=for	-7 7
l4=forced	-8 8
l4=free	6 -6
l4=from	14 -14
l4=furniture	-9 9
l4=future	8 -8
l4=get	14 -14
l4=go	-9 9
l4=good	21 -21
l4=growth	14 -14
l4=had	22 -22
l4=has	-26 26
l4=have	-13 13
l4=he	-20 20
l4=his	-7 7
l4=i	10 -10
l4=import	8 -8
l4=in	15 -15
l4=inflation	11 -11
l4=is	25 -25
l4=it	-20 20
l4=its	-33 33
l4=last	8 -8
l4=let	-7 7
l4=level	-16 16
l4=list	-13 13
l4=make	-13 13
l4=meal	-11 11
l4=midnight	7 -7
l4=month	-9 9
l4=more	-7 7
l4=mr	-12 12
l4=my	-7 7
l4=next	-6 6
l4=night	7 -7
l4=nobody	-7 7
l4=not	8 -8
l4=of	8 -8
l4=offer	6 -6
l4=oil	-20 20
l4=older	-8 8
l4=one	17 -17
l4=only	-14 14
l4=other	-9 9
l4=over	8 -8
l4=pay	-23 23
l4=poll	6 -6
l4=price	17 -17
l4=raise	9 -9
l4=rate	-11 11
l4=rise	7 -7
l4=see	15 -15
l4=share	7 -7
l4=sign	7 -7
l4=since	-8 8
l4=so	-20 20
l4=stand	-6 6
l4=summer	12 -12
l4=take	7 -7
l4=tax	24 -24
l4=tell	22 -22
l4=that	-7 7
l4=the	-9 9
l4=their	-25 25
l4=them	-11 11
l4=then	-6 6
l4=there	-6 6
l4=they	-10 10
l4=threat	-7 7
l4=to	8 -8
l4=top	-10 10
l4=truck	10 -10
l4=want	9 -9
l4=was	-13 13
l4=way	-13 13
l4=what	14 -14
l4=when	9 -9
l4=which	-19 19
l4=with	16 -16
l4=year	8 -8
l4=you	-27 27
l='s at	-21 21
l=, <name>	-7 7
l=, against	-14 14
l=, and	-7 7
l=, down	18 -18
l=, from	-7 7
l=, is	9 -9
l=, not	-7 7
l=, on	14 -14
l=, pay	-32 32
l=, plu	-6 6
l=, so	9 -9
l=, to	-20 20
l=, up	10 -10
l=, was	-16 16
l=, with	6 -6
l=: "	-15 15
l=: up	11 -11
l=<begin> <begin>	-13 13
l=<begin> <name>	-18 18
l=<begin> a	13 -13
l=<begin> about	7 -7
l=<begin> at	21 -21
l=<begin> if	9 -9
l=<begin> not	-22 22
l=<begin> round	10 -10
l=<begin> the	-22 22
l=<begin> —	-12 12
l=<day-ahead> ,	-10 10
l=<day-ahead> :	-15 15
l=<day-ahead> at	8 -8
l=<day-gone> :	-10 10
l=<day-gone> at	13 -13
l=<day-today> :	-13 13
l=<level> ,	9 -9
l=<level> from	-10 10
l=<level> in	16 -16
l=<level> or	-19 19
l=<month-gone> ,	-7 7
l=<name> (	-9 9
l=<name> ,	7 -7
l=<name> :	14 -14
l=<name> at	-23 23
l=<name> charge	-6 6
l=<name> from	-9 9
l=<name> is	19 -19
l=<name> keep	-13 13
l=<name> take	-22 22
l=<name> to	7 -7
l=<number> ,	-20 20
l=<number> and	-15 15
l=<number> for	28 -28
l=<number> of	32 -32
l=<number> plu	-13 13
l=<number> to	31 -31
l=<number> —	8 -8
l=<person> ,	20 -20
l=<points> of	-10 10
l=<quality> side	7 -7
l=<span> and	14 -14
l=a flat	-8 8
l=account for	9 -9
l=agree to	8 -8
l=among the	15 -15
l=an additional	-10 10
l=an extra	-8 8
l=and at	-19 19
l=and get	7 -7
l=and take	-6 6
l=and that	7 -7
l=and the	-9 9
l=and to	-7 7
l=are at	-8 8
l=are charge	-11 11
l=are the	-9 9
l=at least	-7 7
l=begin at	7 -7
l=car :	8 -8
l=ceiling of	-11 11
l=charge of	19 -19
l=coffee pay	-10 10
l=come in	-6 6
l=covered about	6 -6
l=cut by	7 -7
l=cut from	-6 6
l=cut of	8 -8
l=discount of	13 -13
l=down by	13 -13
l=down for	-8 8
l=down to	-20 20
l=duty at	11 -11
l=duty of	-34 34
l=duty to	-11 11
l=enter <name>	-7 7
l=enter at	-10 10
l=fall by	15 -15
l=fall from	6 -6
l=fall to	-17 17
l=figure of	-12 12
l=from the	-7 7
l=go from	-7 7
l=go to	-14 14
l=good from	7 -7
l=good of	10 -10
l=had announce	-6 6
l=had been	-8 8
l=has had	-10 10
l=have had	-6 6
l=have offer	7 -7
l=high as	-9 9
l=hold at	-7 7
l=in at	-23 23
l=in the	28 -28
l=increase of	17 -17
l=instead of	-17 17
l=is down	7 -7
l=is now	-10 10
l=is the	7 -7
l=is up	6 -6
l=it 's	-11 11
l=it ,	-6 6
l=it at	7 -7
l=it has	7 -7
l=it is	-24 24
l=it pay	-8 8
l=it say	10 -10
l=it was	-8 8
l=less than	8 -8
l=medicine are	12 -12
l=now ,	-8 8
l=now :	-7 7
l=now pay	22 -22
l=of a	-16 16
l=of another	-15 15
l=of the	14 -14
l=out at	16 -16
l=out of	8 -8
l=pay the	-14 14
l=place of	-18 18
l=raise to	-14 14
l=rate at	24 -24
l=rate of	-23 23
l=rate to	12 -12
l=rate were	-6 6
l=remain at	-7 7
l=return to	-9 9
l=rise of	7 -7
l=rise to	-9 9
l=sanction on	6 -6
l=side keep	-15 15
l=spoke of	-13 13
l=surcharge of	-8 8
l=suspension of	-6 6
l=tariff of	-24 24
l=tax at	-8 8
l=tax of	10 -10
l=that is	-16 16
l=that was	-10 10
l=the <name>	8 -8
l=the <quality>	13 -13
l=the additional	-9 9
l=the extra	-12 12
l=the first	14 -14
l=the ordinary	-15 15
l=the other	-11 11
l=the reciprocal	21 -21
l=the remain	-12 12
l=then to	-7 7
l=there at	-16 16
l=there was	-11 11
l=they were	9 -9
l=to be	-9 9
l=to pay	7 -7
l=total of	-10 10
l=up by	11 -11
l=up from	-10 10
l=up to	-12 12
l=vote to	7 -7
l=was at	-8 8
l=we had	-8 8
l=were at	-9 9
l=which pay	-13 13
l=while the	9 -9
l=will be	-16 16
l=with a	10 -10
l=would be	-6 6
l=would pay	12 -12
l=— the	-7 7
lead="	24 -24
lead=)	-18 18
lead=10	8 -8
lead=12	-9 9
lead=2	-6 6
lead=3	25 -25
lead=5	53 -53
lead=6	48 -48
lead=7	46 -46
lead=9	16 -16
lead=:	-11 11
lead=about	7 -7
lead=add	-21 21
lead=american	-10 10
lead=an	-22 22
lead=and	-24 24
lead=argentina	7 -7
lead=australian	-8 8
lead=back	-13 13
lead=bank	8 -8
lead=because	8 -8
lead=before	-20 20
lead=beijing	-10 10
lead=between	-7 7
lead=both	-10 10
lead=but	8 -8
lead=by	-7 7
lead=cars	-10 10
lead=china	15 -15
lead=chinese	9 -9
lead=copper	6 -6
lead=day	12 -12
lead=during	-9 9
lead=ecuador	12 -12
lead=eight	-16 16
lead=european	8 -8
lead=fifteen	-23 23
lead=five	-15 15
lead=for	-13 13
lead=forty	-21 21
lead=from	-15 15
lead=gold	8 -8
lead=his	6 -6
lead=iceland	-8 8
lead=if	13 -13
lead=in	-18 18
lead=india	-12 12
lead=indian	6 -6
lead=inflation	12 -12
lead=it	6 -6
lead=its	-34 34
lead=kazakhstan	12 -12
lead=kenyan	-6 6
lead=last	7 -7
lead=malaysia	-7 7
lead=morocco	6 -6
lead=mr	-13 13
lead=my	14 -14
lead=nigeria	8 -8
lead=no	-14 14
lead=none	7 -7
lead=not	-12 12
lead=of	10 -10
lead=oil	6 -6
lead=older	-8 8
lead=one	14 -14
lead=our	31 -31
lead=round	10 -10
lead=section	-19 19
lead=seven	-15 15
lead=she	9 -9
lead=since	-24 24
lead=six	-23 23
lead=steel	-8 8
lead=swiss	9 -9
lead=switzerland	-24 24
lead=tariffs	-6 6
lead=ten	-34 34
lead=the	20 -20
lead=their	-6 6
lead=they	-14 14
lead=this	17 -17
lead=tickets	6 -6
lead=today	-23 23
lead=together	-18 18
lead=toyota	10 -10
lead=trade	13 -13
lead=turkish	-7 7
lead=turnout	20 -20
lead=twenty	-30 30
lead=two	19 -19
lead=under	6 -6
lead=unless	-6 6
lead=until	-12 12
lead=vietnam	-13 13
lead=washington	-7 7
lead=when	6 -6
lead=while	15 -15
lead=who	-11 11
lead=with	-8 8
lead=within	-7 7
lead=without	-18 18
lead=—	-6 6
lll=" <number> for	9 -9
lll=, <level> and	-16 16
lll=, <number> ,	-9 9
lll=, <number> and	-12 12
lll=, it was	-8 8
lll=, up from	-9 9
lll=, when the	6 -6
lll=, which pay	-11 11
lll=: <level> and	-8 8
lll=: <number> and	-11 11
lll=<begin> <begin> <begin>	-13 13
lll=<begin> <begin> <name>	-18 18
lll=<begin> <begin> a	13 -13
lll=<begin> <begin> about	7 -7
lll=<begin> <begin> at	21 -21
lll=<begin> <begin> if	9 -9
lll=<begin> <begin> not	-22 22
lll=<begin> <begin> round	10 -10
lll=<begin> <begin> the	-22 22
lll=<begin> <begin> —	-12 12
lll=<begin> <name> 's	7 -7
lll=<begin> <name> pay	-6 6
lll=<begin> <name> take	-11 11
lll=<begin> <number> for	16 -16
lll=<begin> <person> ,	10 -10
lll=<begin> and the	-24 24
lll=<begin> that is	-12 12
lll=<begin> there are	8 -8
lll=<day-gone> it was	-11 11
lll=<day-today> it is	-8 8
lll=<level> , <name>	-6 6
lll=<level> , not	-9 9
lll=<level> instead of	-12 12
lll=<level> on the	6 -6
lll=<month-gone> , at	18 -18
lll=<name> 's at	-7 7
lll=<name> and <name>	-6 6
lll=<name> are at	-6 6
lll=<number> , <name>	-14 14
lll=<number> , and	-10 10
lll=<number> it was	10 -10
lll=<number> vote to	6 -6
lll=<quality> good ,	7 -7
lll=a ceiling of	-11 11
lll=a cut of	8 -8
lll=a levy of	6 -6
lll=a rate of	-23 23
lll=a rise of	7 -7
lll=a tariff of	-6 6
lll=a total of	-9 9
lll=add up to	-8 8
lll=an increase of	14 -14
lll=and <name> :	-10 10
lll=and the <quality>	13 -13
lll=are back at	-12 12
lll=are to pay	-8 8
lll=as high as	-9 9
lll=at <level> and	22 -22
lll=at <number> and	-15 15
lll=be cut to	-8 8
lll=between <level> and	7 -7
lll=come down to	-12 12
lll=enter <name> at	-8 8
lll=enter the <name>	7 -7
lll=from <name> :	-8 8
lll=from <name> pay	-12 12
lll=from <number> to	-16 16
lll=go down to	-10 10
lll=go in at	-16 16
lll=had stand at	-6 6
lll=import surcharge of	-15 15
lll=in <month-gone> ,	-7 7
lll=in <name> ,	6 -6
lll=in <name> and	-7 7
lll=in <number> ,	14 -14
lll=in place of	-18 18
lll=into <name> at	-12 12
lll=it down to	8 -8
lll=it had been	-9 9
lll=it stay at	-20 20
lll=it would be	-10 10
lll=its rate at	8 -8
lll=its rate to	9 -9
lll=no more than	-14 14
lll=of <name> pay	8 -8
lll=of <number> ,	-10 10
lll=of a further	-9 9
lll=on <day-gone> at	13 -13
lll=on more than	15 -15
lll=rate would be	-7 7
lll=reciprocal tariff of	-6 6
lll=the <name> to	8 -8
lll=the <quality> side	7 -7
lll=the rate of	-13 13
lll=the surcharge of	-7 7
lll=the tariff is	-10 10
lll=to <level> from	-9 9
lll=to <name> at	-13 13
lll=to make it	7 -7
lll=would have been	-6 6
lll=would rise to	7 -7
lr='s ,	6 -6
lr='s .	-22 22
lr='s on	-6 6
lr=( )	14 -14
lr=( ,	-7 7
lr=+ ,	9 -9
lr=, ,	7 -7
lr=, .	-13 13
lr=, <end>	20 -20
lr=, and	-16 16
lr=, for	-12 12
lr=, in	-10 10
lr=, less	13 -13
lr=, more	14 -14
lr=, of	19 -19
lr=, on	-10 10
lr=, over	-11 11
lr=, to	12 -12
lr=, would	-7 7
lr=: (	-17 17
lr=: )	-10 10
lr=: ,	-31 31
lr=: .	-28 28
lr=: for	10 -10
lr=: in	9 -9
lr=: on	6 -6
lr=: to	16 -16
lr=: under	19 -19
lr=<begin> ,	-20 20
lr=<begin> .	42 -42
lr=<begin> and	13 -13
lr=<begin> are	-24 24
lr=<begin> change	6 -6
lr=<begin> for	12 -12
lr=<begin> has	7 -7
lr=<begin> in	11 -11
lr=<begin> is	-21 21
lr=<begin> of	-6 6
lr=<begin> on	-29 29
lr=<begin> was	-8 8
lr=<level> <end>	-21 21
lr=<name> ,	12 -12
lr=<name> <level>	-20 20
lr=<name> on	-9 9
lr=a tariff	-18 18
lr=about ,	11 -11
lr=about of	19 -19
lr=above .	14 -14
lr=accept .	19 -19
lr=add to	-8 8
lr=additional tariff	-6 6
lr=and .	-7 7
lr=and from	-9 9
lr=and on	-19 19
lr=and other	16 -16
lr=and to	8 -8
lr=another .	-18 18
lr=are ,	-6 6
lr=are and	-8 8
lr=are of	-11 11
lr=at .	-10 10
lr=at <day-today>	7 -7
lr=at <end>	17 -17
lr=at ?	-6 6
lr=at and	-16 16
lr=at in	-8 8
lr=at of	7 -7
lr=at on	20 -20
lr=at since	-11 11
lr=at time	9 -9
lr=at to	13 -13
lr=at under	-11 11
lr=be from	-8 8
lr=be on	18 -18
lr=become .	-22 22
lr=been since	-7 7
lr=by ,	11 -11
lr=by .	30 -30
lr=by in	13 -13
lr=by on	17 -17
lr=by to	8 -8
lr=charge ,	-11 11
lr=charge on	-11 11
lr=cost less	7 -7
lr=cost more	8 -8
lr=demand on	-7 7
lr=down .	25 -25
lr=down on	6 -6
lr=enter .	-10 10
lr=enter of	10 -10
lr=extra that	-13 13
lr=for "	9 -9
lr=for ,	-11 11
lr=for ;	12 -12
lr=for of	15 -15
lr=for on	-27 27
lr=from economy	12 -12
lr=from to	-13 13
lr=further from	7 -7
lr=get ,	-16 16
lr=get .	23 -23
lr=has of	7 -7
lr=hold of	9 -9
lr=if is	10 -10
lr=in round	6 -6
lr=is ,	14 -14
lr=is .	-27 27
lr=is <day-today>	-24 24
lr=is on	7 -7
lr=is to	7 -7
lr=it .	-15 15
lr=its .	-10 10
lr=its on	-8 8
lr=keep .	-15 15
lr=keep on	-13 13
lr=lose .	8 -8
lr=make ,	6 -6
lr=make .	-15 15
lr=meet .	-11 11
lr=minu .	8 -8
lr=not ,	-11 11
lr=now .	-22 22
lr=of .	9 -9
lr=of ;	-14 14
lr=of <quality>	12 -12
lr=of <span>	12 -12
lr=of and	-23 23
lr=of economy	9 -9
lr=of for	10 -10
lr=of is	12 -12
lr=of on	6 -6
lr=of tariff	-9 9
lr=of to	-16 16
lr=of under	-10 10
lr=of was	-8 8
lr=offer .	10 -10
lr=offer on	-14 14
lr=on .	-19 19
lr=on economy	11 -11
lr=on rare	9 -9
lr=or .	11 -11
lr=other .	-28 28
lr=past .	7 -7
lr=pay ,	-30 30
lr=pay .	-61 61
lr=pay and	-19 19
lr=pay at	17 -17
lr=pay extra	8 -8
lr=pay here	-11 11
lr=pay in	-24 24
lr=pay less	23 -23
lr=pay more	22 -22
lr=pay of	8 -8
lr=pay there	-16 16
lr=pay under	-9 9
lr=put on	-9 9
lr=reach .	-11 11
lr=round .	6 -6
lr=suspend of	-12 12
lr=take .	-16 16
lr=take of	16 -16
lr=take off	8 -8
lr=take on	-26 26
lr=than ,	-8 8
lr=than .	-10 10
lr=than of	17 -17
lr=that of	7 -7
lr=the ,	8 -8
lr=the .	12 -12
lr=the come	-6 6
lr=the duty	-16 16
lr=the for	-9 9
lr=the government	7 -7
lr=the is	-14 14
lr=the largest	11 -11
lr=the of	-43 43
lr=the on	14 -14
lr=the return	-13 13
lr=the side	8 -8
lr=the surcharge	10 -10
lr=the that	-34 34
lr=the thing	-14 14
lr=the which	-10 10
lr=then .	7 -7
lr=to :	-8 8
lr=to <end>	18 -18
lr=to after	-10 10
lr=to and	8 -8
lr=to as	8 -8
lr=to at	-11 11
lr=to for	-29 29
lr=to from	-16 16
lr=to in	-25 25
lr=to more	7 -7
lr=to on	-18 18
lr=to under	-10 10
lr=up .	22 -22
lr=up on	6 -6
lr=up since	7 -7
lr=want on	-6 6
lr=was ,	-11 11
lr=was at	-20 20
lr=was before	-16 16
lr=was in	28 -28
lr=were and	-12 12
lr=with ,	-12 12
lr=with of	11 -11
lr=with on	-15 15
lr=without ,	7 -7
lr=— ,	7 -7
lr=— .	7 -7
nc2=agree	-16 16
nc2=bear	-12 12
nc2=buy	8 -8
nc2=deny	-9 9
nc2=propose	14 -14
nc2=sell	-9 9
nc2=suspend	16 -16
nc2=threaten	12 -12
nc2=up	15 -15
nct2=agree participle-passive	-19 19
nct2=bear present	-8 8
nct2=begin infinitive	-10 10
nct2=begin past	-11 11
nct2=begin present	14 -14
nct2=end future	13 -13
nct2=end past	8 -8
nct2=end past-passive	-6 6
nct2=end present	-17 17
nct2=impose gerund	-7 7
nct2=impose modal	8 -8
nct2=impose past	-6 6
nct2=impose past-passive	13 -13
nct2=impose perfect	-13 13
nct2=impose pluperfect-passive	-7 7
nct2=impose present	9 -9
nct2=impose present-passive	-6 6
nct2=propose pluperfect	10 -10
nct2=propose present	15 -15
nct2=say modal	-18 18
nct2=sell past	-10 10
nct2=stay future	-9 9
nct2=stay past	12 -12
nct2=stay present	-13 13
nct2=suspend participle-passive	10 -10
nct2=target participle-passive	6 -6
nct2=target past	-8 8
nct2=target perfect	11 -11
nct2=target present	6 -6
nct2=up future	9 -9
nct2=up present	16 -16
nct2=up present-passive	-7 7
next=)	6 -6
next=:	25 -25
next=after	7 -7
next=and	-11 11
next=as	13 -13
next=before	8 -8
next=but	9 -9
next=digits 	18 -18
next=digits ,	-12 12
next=digits and	-21 21
next=digits far	14 -14
next=digits for	14 -14
next=digits of	16 -16
next=digits to	11 -11
next=fraction far	-14 14
next=it	11 -11
next=none	10 -10
next=signed 	-9 9
next=signed ,	6 -6
next=signed :	-10 10
next=signed and	10 -10
next=signed far	18 -18
next=signed from	-12 12
next=signed of	10 -10
next=signed of the	-12 12
next=signed on more than	-19 19
next=that	-14 14
next=we	7 -7
next=when	-6 6
next=word and	-7 7
next=word for	18 -18
next=word in	6 -6
next=worked far	-14 14
next=yet	9 -9
nhas-infinitive	-16 16
nhas-perfect	-7 7
nt2=future	6 -6
nt2=future-passive	-6 6
nt2=gerund	-12 12
nt2=past-not	-7 7
nt2=perfect-not	-9 9
nt2=present	7 -7
nt2=present-not	7 -7
nt2=present-passive	-8 8
numbers=1	12 -12
numbers=4	6 -6
nv2=add	-7 7
nv2=begin	-7 7
nv2=carry	-6 6
nv2=end	-14 14
nv2=go	13 -13
nv2=know	9 -9
nv2=leave	14 -14
nv2=let	-7 7
nv2=look	8 -8
nv2=lose	14 -14
nv2=make	-10 10
nv2=negotiate	-12 12
nv2=offer	10 -10
nv2=other	8 -8
nv2=reach	-13 13
nv2=remain	-13 13
nv2=sign	-6 6
nv2=suspend	14 -14
nv2=take	-21 21
nv2=tell	-11 11
nv2=threaten	7 -7
nv2=withdraw	9 -9
nvt2=add past	-11 11
nvt2=apply perfect	7 -7
nvt2=ask present	-8 8
nvt2=be future	-6 6
nvt2=be present	8 -8
nvt2=begin past	-7 7
nvt2=carry present	-6 6
nvt2=charge participle	-12 12
nvt2=charge perfect	10 -10
nvt2=end present	-16 16
nvt2=get present	-10 10
nvt2=go present	8 -8
nvt2=have past	-7 7
nvt2=have present	6 -6
nvt2=keep future	-7 7
nvt2=know present	9 -9
nvt2=make present	-19 19
nvt2=negotiate present	-10 10
nvt2=offer present	9 -9
nvt2=other perfect	10 -10
nvt2=other present	-6 6
nvt2=pay past	-9 9
nvt2=remain present	-13 13
nvt2=say past	11 -11
nvt2=sign participle	-8 8
nvt2=stand present	-13 13
nvt2=suspend participle	10 -10
nvt2=take past	-10 10
nvt2=take perfect	-11 11
nvt2=tell past	-10 10
nvt2=tell present	-7 7
parties=false	30 -30
parties=part	-7 7
pc0=bear	6 -6
pc0=buy	14 -14
pc0=target	-11 11
pc1=bear	9 -9
pc1=buy	8 -8
pc1=propose	10 -10
pc1=suspend	6 -6
pc1=target	-27 27
pc1=threaten	-6 6
pc1=up	7 -7
pct0=agree modal	-8 8
pct0=agree past	-14 14
pct0=agree past-passive	13 -13
pct0=agree perfect	9 -9
pct0=agree present-passive	12 -12
pct0=bear future	8 -8
pct0=bear past	12 -12
pct0=bear perfect	-16 16
pct0=bear present-passive	6 -6
pct0=buy past	11 -11
pct0=deny past	-17 17
pct0=down future	11 -11
pct0=down modal	9 -9
pct0=down past	-9 9
pct0=down perfect	-9 9
pct0=down present	-6 6
pct0=impose modal	7 -7
pct0=impose past-passive	7 -7
pct0=impose perfect	-13 13
pct0=impose pluperfect	6 -6
pct0=impose present-passive	-7 7
pct0=propose future	-12 12
pct0=propose modal	6 -6
pct0=propose perfect	-21 21
pct0=propose present	22 -22
pct0=say modal	-8 8
pct0=say past	10 -10
pct0=say perfect	7 -7
pct0=say present	-14 14
pct0=sell past	9 -9
pct0=sell present	-7 7
pct0=stay perfect	7 -7
pct0=suspend present	6 -6
pct0=target future	11 -11
pct0=target modal-passive	-6 6
pct0=target past	-13 13
pct0=target present	-7 7
pct0=up past	11 -11
pct1=agree modal	-8 8
pct1=agree participle-passive	-7 7
pct1=agree past	-14 14
pct1=agree past-passive	13 -13
pct1=agree perfect	10 -10
pct1=agree present-passive	12 -12
pct1=bear future	8 -8
pct1=bear gerund	-6 6
pct1=bear participle-passive	14 -14
pct1=bear past	12 -12
pct1=bear perfect	-16 16
pct1=bear present-passive	6 -6
pct1=buy past	11 -11
pct1=deny past	-17 17
pct1=down future	11 -11
pct1=down infinitive	-6 6
pct1=down modal	9 -9
pct1=down participle-passive	12 -12
pct1=down past	-9 9
pct1=down perfect	-9 9
pct1=down present	-7 7
pct1=end infinitive	10 -10
pct1=end participle-passive	-8 8
pct1=end past	-6 6
pct1=impose modal	7 -7
pct1=impose participle-passive	-12 12
pct1=impose past-passive	7 -7
pct1=impose perfect	-10 10
pct1=impose pluperfect	10 -10
pct1=impose present-passive	-7 7
pct1=propose modal	6 -6
pct1=propose perfect	-21 21
pct1=propose pluperfect	6 -6
pct1=propose present	29 -29
pct1=say modal	-8 8
pct1=say past	10 -10
pct1=say perfect	7 -7
pct1=say present	-14 14
pct1=sell past	9 -9
pct1=sell present	-7 7
pct1=stay perfect	7 -7
pct1=suspend present	6 -6
pct1=target future	11 -11
pct1=target modal-passive	-6 6
pct1=target participle-passive	-21 21
pct1=target past	-10 10
pct1=target present	-14 14
pct1=up past	11 -11
percent band=0	-21 21
percent band=100	10 -10
percent band=150	-73 73
percent band=2	6 -6
percent band=31	13 -13
percent band=4	-7 7
percent band=over	-12 12
percent broken	24 -24
percent duty ahead=1	-19 19
percent duty ahead=2	-10 10
percent duty ahead=near	-10 10
percent duty ahead=none	13 -13
percent duty back=1	-24 24
percent duty back=2	-7 7
percent duty=true	-11 11
percent form=signed	-8 8
percent goods	-28 28
percent goods at large	-37 37
percent habit=always	-7 7
percent l1='s	-15 15
percent l1=+	28 -28
percent l1=,	-15 15
percent l1=:	13 -13
percent l1=;	11 -11
percent l1=<begin>	-11 11
percent l1=<day-ahead>	-18 18
percent l1=<day-today>	-11 11
percent l1=<duty>	10 -10
percent l1=<goods>	-12 12
percent l1=<level-noun>	10 -10
percent l1=<level>	-21 21
percent l1=<name>	-27 27
percent l1=<seat>	23 -23
percent l1=<v-begin>	-7 7
percent l1=<v-buy>	13 -13
percent l1=<v-down>	21 -21
percent l1=<v-end>	22 -22
percent l1=<v-say>	6 -6
percent l1=<v-stay>	7 -7
percent l1=<v-suspend>	12 -12
percent l1=<v-target>	-20 20
percent l1=<v-threaten>	-12 12
percent l1=<v-up>	14 -14
percent l1=above	18 -18
percent l1=accept	13 -13
percent l1=add	16 -16
percent l1=additional	-18 18
percent l1=and	-13 13
percent l1=announce	-6 6
percent l1=another	-22 22
percent l1=ask	-6 6
percent l1=bear	-14 14
percent l1=become	14 -14
percent l1=been	-15 15
percent l1=below	12 -12
percent l1=between	-12 12
percent l1=buy	10 -10
percent l1=by	55 -55
percent l1=carry	6 -6
percent l1=charge	-6 6
percent l1=cost	15 -15
percent l1=down	44 -44
percent l1=expect	-12 12
percent l1=extra	-25 25
percent l1=face	-7 7
percent l1=fall	17 -17
percent l1=flat	-8 8
percent l1=from	-11 11
percent l1=further	-7 7
percent l1=gain	16 -16
percent l1=gained	16 -16
percent l1=hold	15 -15
percent l1=in	17 -17
percent l1=it	15 -15
percent l1=its	-22 22
percent l1=keep	8 -8
percent l1=lose	17 -17
percent l1=make	-12 12
percent l1=meet	-10 10
percent l1=not	15 -15
percent l1=now	-11 11
percent l1=of	6 -6
percent l1=on	-10 10
percent l1=or	-19 19
percent l1=ordinary	-14 14
percent l1=other	10 -10
percent l1=over	-8 8
percent l1=plu	18 -18
percent l1=propose	6 -6
percent l1=reach	-16 16
percent l1=rise	13 -13
percent l1=set	-9 9
percent l1=still	-6 6
percent l1=than	10 -10
percent l1=that	-7 7
percent l1=the	-48 48
percent l1=threaten	-12 12
percent l1=to	-9 9
percent l1=up	48 -48
percent l1=want	14 -14
percent l1=which	9 -9
percent l1=with	-25 25
percent l1=yield	6 -6
percent l1=—	-11 11
percent l2=)	8 -8
percent l2=:	-11 11
percent l2=<agent>	-11 11
percent l2=<begin>	-27 27
percent l2=<day-ahead>	-31 31
percent l2=<day-today>	-15 15
percent l2=<duty>	8 -8
percent l2=<gate>	-23 23
percent l2=<goods>	-19 19
percent l2=<month-gone>	8 -8
percent l2=<name>	12 -12
percent l2=<not>	-11 11
percent l2=<person>	-16 16
percent l2=<quality>	-6 6
percent l2=<span>	6 -6
percent l2=<taker>	-8 8
percent l2=<v-agree>	-12 12
percent l2=<v-begin>	-21 21
percent l2=<v-end>	-15 15
percent l2=<v-propose>	-9 9
percent l2=<v-say>	-6 6
percent l2=<v-suspend>	9 -9
percent l2=<v-target>	9 -9
percent l2=<v-up>	10 -10
percent l2=a	-25 25
percent l2=about	-16 16
percent l2=account	7 -7
percent l2=agree	-6 6
percent l2=an	-11 11
percent l2=answer	-8 8
percent l2=at	11 -11
percent l2=beef	-6 6
percent l2=been	-10 10
percent l2=brandy	13 -13
percent l2=butter	-6 6
percent l2=car	7 -7
percent l2=ceiling	-11 11
percent l2=change	-10 10
percent l2=charge	12 -12
percent l2=covered	6 -6
percent l2=cut	9 -9
percent l2=deal	7 -7
percent l2=discount	13 -13
percent l2=duty	-7 7
percent l2=fall	15 -15
percent l2=figure	-12 12
percent l2=from	-13 13
percent l2=gas	9 -9
percent l2=give	11 -11
percent l2=go	-12 12
percent l2=good	-17 17
percent l2=grow	9 -9
percent l2=has	12 -12
percent l2=increase	18 -18
percent l2=inflation	20 -20
percent l2=instead	-7 7
percent l2=interest	7 -7
percent l2=is	19 -19
percent l2=it	-11 11
percent l2=level	-12 12
percent l2=levy	29 -29
percent l2=make	13 -13
percent l2=margin	19 -19
percent l2=more	11 -11
percent l2=now	18 -18
percent l2=number	-17 17
percent l2=of	-25 25
percent l2=on	-6 6
percent l2=one	-8 8
percent l2=out	11 -11
percent l2=pay	14 -14
percent l2=price	7 -7
percent l2=raise	-11 11
percent l2=reciprocal	-11 11
percent l2=reduction	7 -7
percent l2=remain	-10 10
percent l2=rice	7 -7
percent l2=rise	6 -6
percent l2=say	-7 7
percent l2=settle	-25 25
percent l2=share	15 -15
percent l2=side	-14 14
percent l2=sign	14 -14
percent l2=soybean	9 -9
percent l2=spoke	-13 13
percent l2=stay	13 -13
percent l2=sugar	-6 6
percent l2=surcharge	6 -6
percent l2=talk	-9 9
percent l2=tariff	-16 16
percent l2=tax	6 -6
percent l2=that	-21 21
percent l2=the	-33 33
percent l2=them	10 -10
percent l2=then	-8 8
percent l2=there	-13 13
percent l2=they	-9 9
percent l2=to	-10 10
percent l2=total	-12 12
percent l2=toyota	10 -10
percent l2=truce	7 -7
percent l2=under	-10 10
percent l2=until	-6 6
percent l2=up	-8 8
percent l2=was	13 -13
percent l2=watche	12 -12
percent l2=we	18 -18
percent l2=week	10 -10
percent l2=which	-20 20
percent l2=with	-9 9
percent l=, down	18 -18
percent l=, pay	-6 6
percent l=, the	-7 7
percent l=, up	10 -10
percent l=, was	-20 20
percent l=: up	9 -9
percent l=<begin> <begin>	-11 11
percent l=<begin> <name>	-9 9
percent l=<begin> about	7 -7
percent l=<begin> its	-6 6
percent l=<begin> the	-10 10
percent l=<day-ahead> :	-10 10
percent l=<level> ,	-7 7
percent l=<level> and	-11 11
percent l=<level> from	-10 10
percent l=<level> or	-19 19
percent l=<level> to	23 -23
percent l=<name> (	-9 9
percent l=<name> :	32 -32
percent l=<name> at	-6 6
percent l=<name> is	10 -10
percent l=<name> take	-13 13
percent l=<name> to	6 -6
percent l=<number> ,	-12 12
percent l=<number> to	31 -31
percent l=<person> :	-36 36
percent l=a flat	-8 8
percent l=account for	7 -7
percent l=an additional	-8 8
percent l=an extra	-6 6
percent l=and at	-9 9
percent l=and pay	-8 8
percent l=ask for	8 -8
percent l=ceiling of	-11 11
percent l=covered about	6 -6
percent l=discount of	13 -13
percent l=down from	8 -8
percent l=down to	-9 9
percent l=duty at	11 -11
percent l=duty of	-16 16
percent l=fall by	13 -13
percent l=figure of	-12 12
percent l=go from	-7 7
percent l=go to	-11 11
percent l=in <name>	12 -12
percent l=increase of	28 -28
percent l=instead of	-7 7
percent l=is the	8 -8
percent l=is up	6 -6
percent l=it 's	-8 8
percent l=it ,	-6 6
percent l=it is	-6 6
percent l=it pay	6 -6
percent l=it say	8 -8
percent l=it was	-9 9
percent l=more than	10 -10
percent l=now pay	22 -22
percent l=of a	-8 8
percent l=of the	-11 11
percent l=of which	9 -9
percent l=raise to	-14 14
percent l=rate at	24 -24
percent l=rate is	-6 6
percent l=rate of	-26 26
percent l=rate to	12 -12
percent l=remain at	-10 10
percent l=rise by	8 -8
percent l=rise of	7 -7
percent l=rise to	-7 7
percent l=spoke of	-13 13
percent l=stay at	11 -11
percent l=surcharge of	-8 8
percent l=tariff of	-9 9
percent l=tax of	10 -10
percent l=that is	-7 7
percent l=that make	-7 7
percent l=that the	-6 6
percent l=the additional	-7 7
percent l=the extra	-11 11
percent l=the ordinary	-11 11
percent l=the other	10 -10
percent l=the remain	-7 7
percent l=there at	-16 16
percent l=to pay	15 -15
percent l=total of	-9 9
percent l=up by	11 -11
percent l=up from	-7 7
percent l=up to	-17 17
percent l=which is	-10 10
percent l=will be	-8 8
percent l=would be	-10 10
percent lll=, <level> and	-16 16
percent lll=, down from	10 -10
percent lll=, of which	9 -9
percent lll=, which is	-10 10
percent lll=: <level> and	-8 8
percent lll=<begin> <begin> <begin>	-11 11
percent lll=<begin> <begin> <name>	-9 9
percent lll=<begin> <begin> about	7 -7
percent lll=<begin> <begin> its	-6 6
percent lll=<begin> <begin> the	-10 10
percent lll=<begin> <name> 's	10 -10
percent lll=<begin> <name> :	12 -12
percent lll=<begin> <person> :	-36 36
percent lll=<begin> and the	-19 19
percent lll=<begin> it is	6 -6
percent lll=<begin> it pay	8 -8
percent lll=<begin> the other	9 -9
percent lll=a ceiling of	-11 11
percent lll=a levy of	10 -10
percent lll=a rate of	-27 27
percent lll=a rise of	7 -7
percent lll=a total of	-9 9
percent lll=an increase of	14 -14
percent lll=at <level> and	22 -22
percent lll=between <level> and	7 -7
percent lll=from <level> to	19 -19
percent lll=had ask for	7 -7
percent lll=import surcharge of	-15 15
percent lll=it stand at	6 -6
percent lll=its rate at	8 -8
percent lll=its rate to	9 -9
percent lll=of <level> and	-11 11
percent lll=of a further	-9 9
percent lll=of up to	-23 23
percent lll=on more than	15 -15
percent lll=rate would be	-7 7
percent lll=reciprocal tariff of	-6 6
percent lll=the <name> to	8 -8
percent lll=the rate of	-13 13
percent lll=the surcharge of	-7 7
percent lll=the tariff is	-10 10
percent lll=to <level> from	-9 9
percent lll=would rise to	7 -7
percent lr='s .	-19 19
percent lr=( ,	-6 6
percent lr=+ ,	9 -9
percent lr=, ,	-9 9
percent lr=, .	-10 10
percent lr=, and	-11 11
percent lr=, for	-11 11
percent lr=, more	7 -7
percent lr=, of	13 -13
percent lr=: (	-15 15
percent lr=: ,	-10 10
percent lr=: .	-16 16
percent lr=: <end>	6 -6
percent lr=: and	6 -6
percent lr=: in	21 -21
percent lr=: on	17 -17
percent lr=<begin> ,	-13 13
percent lr=<begin> .	-21 21
percent lr=<begin> of	6 -6
percent lr=<begin> on	-8 8
percent lr=<level> <end>	-25 25
percent lr=<name> <level>	-10 10
percent lr=a tariff	-18 18
percent lr=about ,	11 -11
percent lr=about of	19 -19
percent lr=above .	11 -11
percent lr=additional tariff	-6 6
percent lr=and ,	11 -11
percent lr=and .	-8 8
percent lr=another .	-22 22
percent lr=as .	11 -11
percent lr=at ,	6 -6
percent lr=at .	-7 7
percent lr=at <end>	23 -23
percent lr=at in	-9 9
percent lr=at on	20 -20
percent lr=between and	-12 12
percent lr=by ,	8 -8
percent lr=by .	16 -16
percent lr=by in	12 -12
percent lr=by on	10 -10
percent lr=charge ,	-7 7
percent lr=charge on	-6 6
percent lr=cost less	7 -7
percent lr=cost more	7 -7
percent lr=demand on	-7 7
percent lr=down .	21 -21
percent lr=down on	6 -6
percent lr=for of	11 -11
percent lr=for on	-18 18
percent lr=is of	-7 7
percent lr=its on	-7 7
percent lr=keep .	-12 12
percent lr=lose .	7 -7
percent lr=make .	-6 6
percent lr=not .	9 -9
percent lr=now .	-13 13
percent lr=of ,	16 -16
percent lr=of and	-16 16
percent lr=of for	19 -19
percent lr=of is	12 -12
percent lr=of of	11 -11
percent lr=of on	10 -10
percent lr=of remain	11 -11
percent lr=of tariff	-9 9
percent lr=of to	-17 17
percent lr=of under	-10 10
percent lr=offer .	11 -11
percent lr=offer on	-13 13
percent lr=pay ,	-16 16
percent lr=pay .	-26 26
percent lr=pay and	-12 12
percent lr=pay at	13 -13
percent lr=pay in	-15 15
percent lr=pay less	17 -17
percent lr=pay more	20 -20
percent lr=pay on	6 -6
percent lr=pay there	-12 12
percent lr=plu .	12 -12
percent lr=take .	-6 6
percent lr=take on	-18 18
percent lr=than of	17 -17
percent lr=that of	7 -7
percent lr=the .	19 -19
percent lr=the duty	-8 8
percent lr=the of	-35 35
percent lr=the surcharge	10 -10
percent lr=the that	-18 18
percent lr=to <end>	19 -19
percent lr=to and	11 -11
percent lr=to as	8 -8
percent lr=to at	6 -6
percent lr=to for	-23 23
percent lr=to from	-14 14
percent lr=to in	-16 16
percent lr=to of	-6 6
percent lr=to on	-31 31
percent lr=up .	19 -19
percent lr=up since	7 -7
percent lr=was before	-9 9
percent lr=was in	17 -17
percent lr=with ,	-14 14
percent lr=with .	-10 10
percent lr=with of	12 -12
percent next=digits far	10 -10
percent next=fraction far	-6 6
percent next=none	7 -7
percent next=signed 	-10 10
percent next=signed far	-9 9
percent next=signed from	-12 12
percent next=word far	12 -12
percent no customs	-7 7
percent numbers=1	8 -8
percent numbers=2	-12 12
percent numbers=3	-13 13
percent numbers=4	-10 10
percent parties=false	17 -17
percent parties=part	-22 22
percent parties=true	-16 16
percent prior=digits far	9 -9
percent prior=free far	9 -9
percent prior=free on more than	15 -15
percent prior=none	-13 13
percent prior=signed 	-21 21
percent prior=signed ,	-7 7
percent prior=signed and	-11 11
percent prior=signed far	14 -14
percent prior=signed from	-10 10
percent prior=signed or	-19 19
percent prior=signed to	21 -21
percent r1=(	-19 19
percent r1=)	9 -9
percent r1=,	-16 16
percent r1=:	-9 9
percent r1=<day-today>	-16 16
percent r1=<duty>	-23 23
percent r1=<goods>	7 -7
percent r1=<level-noun>	-15 15
percent r1=<level>	-10 10
percent r1=<v-deny>	16 -16
percent r1=<v-end>	-10 10
percent r1=<v-impose>	-11 11
percent r1=<v-propose>	9 -9
percent r1=<v-say>	12 -12
percent r1=?	-23 23
percent r1=before	-7 7
percent r1=begin	-7 7
percent r1=by	-7 7
percent r1=chance	12 -12
percent r1=dearer	16 -16
percent r1=done	12 -12
percent r1=duty	-17 17
percent r1=each	6 -6
percent r1=for	-20 20
percent r1=from	-14 14
percent r1=higher	19 -19
percent r1=if	-10 10
percent r1=instead	-18 18
percent r1=is	-19 19
percent r1=less	32 -32
percent r1=lower	9 -9
percent r1=more	33 -33
percent r1=no	13 -13
percent r1=of	78 -78
percent r1=off	28 -28
percent r1=on	-27 27
percent r1=reciprocal	-6 6
percent r1=remain	7 -7
percent r1=rule	16 -16
percent r1=surcharge	8 -8
percent r1=tariff	-18 18
percent r1=that	-17 17
percent r1=the	-9 9
percent r1=there	10 -10
percent r1=thi	-11 11
percent r1=under	-30 30
percent r1=up	8 -8
percent r1=upon	-9 9
percent r1=was	-8 8
percent r1=which	-9 9
percent r2="	12 -12
percent r2=,	-12 12
percent r2=<day-today>	14 -14
percent r2=<duty>	-15 15
percent r2=<not>	-22 22
percent r2=<number>	-9 9
percent r2=<points>	6 -6
percent r2=<quality>	-18 18
percent r2=<span>	9 -9
percent r2=<v-begin>	-9 9
percent r2=<v-down>	-14 14
percent r2=<v-end>	-7 7
percent r2=<v-impose>	-14 14
percent r2=<v-propose>	14 -14
percent r2=<v-say>	-6 6
percent r2=<v-suspend>	12 -12
percent r2=<v-target>	-7 7
percent r2=<v-threaten>	-7 7
percent r2=a	-6 6
percent r2=and	-8 8
percent r2=another	-7 7
percent r2=any	7 -7
percent r2=are	-8 8
percent r2=as	-23 23
percent r2=back	-10 10
percent r2=been	-7 7
percent r2=beer	9 -9
percent r2=both	-8 8
percent r2=car	-12 12
percent r2=coffee	-7 7
percent r2=date	-11 11
percent r2=due	-6 6
percent r2=every	-8 8
percent r2=for	20 -20
percent r2=forced	-6 6
percent r2=good	-23 23
percent r2=have	25 -25
percent r2=in	-17 17
percent r2=is	13 -13
percent r2=it	-8 8
percent r2=its	-15 15
percent r2=list	-19 19
percent r2=make	8 -8
percent r2=more	16 -16
percent r2=no	-8 8
percent r2=not	-11 11
percent r2=on	20 -20
percent r2=once	8 -8
percent r2=other	-6 6
percent r2=our	11 -11
percent r2=present	-7 7
percent r2=section	-15 15
percent r2=so	-8 8
percent r2=some	-9 9
percent r2=suspend	21 -21
percent r2=tariff	-14 14
percent r2=than	17 -17
percent r2=the	7 -7
percent r2=there	-11 11
percent r2=they	14 -14
percent r2=thi	14 -14
percent r2=those	-7 7
percent r2=threaten	-7 7
percent r2=until	18 -18
percent r2=was	-12 12
percent r2=week	-20 20
percent r2=where	-12 12
percent r2=year	8 -8
percent r=) .	14 -14
percent r=) <end>	24 -24
percent r=) and	-6 6
percent r=, <level>	-7 7
percent r=, <person>	6 -6
percent r=, and	-19 19
percent r=, as	-19 19
percent r=, by	-6 6
percent r=, for	8 -8
percent r=, is	-14 14
percent r=, no	-12 12
percent r=, not	-13 13
percent r=, on	22 -22
percent r=, so	-6 6
percent r=, the	-11 11
percent r=, until	6 -6
percent r=, where	-12 12
percent r=, will	-6 6
percent r=. "	7 -7
percent r=; the	10 -10
percent r=<day-today> .	-16 16
percent r=<level> <end>	-23 23
percent r=<level> <level>	23 -23
percent r=? <end>	-18 18
percent r=and that	10 -10
percent r=as of	-12 12
percent r=at once	8 -8
percent r=at present	-7 7
percent r=at the	-9 9
percent r=chance of	7 -7
percent r=for <name>	-14 14
percent r=for good	-16 16
percent r=for the	-13 13
percent r=from <day-gone>	-7 7
percent r=from <level>	-12 12
percent r=from <month-gone>	7 -7
percent r=has been	-7 7
percent r=if the	-6 6
percent r=in <month-ahead>	7 -7
percent r=in <name>	12 -12
percent r=in <number>	8 -8
percent r=in <seat>	7 -7
percent r=in all	-6 6
percent r=in the	-9 9
percent r=instead of	-18 18
percent r=is what	-12 12
percent r=less .	6 -6
percent r=more .	7 -7
percent r=more for	12 -12
percent r=of <month-ahead>	-6 6
percent r=of <name>	12 -12
percent r=of <quality>	20 -20
percent r=of any	7 -7
percent r=of our	16 -16
percent r=of the	29 -29
percent r=of their	6 -6
percent r=of what	24 -24
percent r=on <day-today>	8 -8
percent r=on <quality>	-37 37
percent r=on beer	9 -9
percent r=on car	-10 10
percent r=on coffee	-7 7
percent r=on every	-18 18
percent r=on good	-7 7
percent r=on their	-6 6
percent r=over <span>	12 -12
percent r=over forced	-6 6
percent r=since the	8 -8
percent r=stay .	-8 8
percent r=tariff ,	-9 9
percent r=tariff on	-19 19
percent r=tariff that	-10 10
percent r=that <name>	-12 12
percent r=that <person>	-17 17
percent r=that the	8 -8
percent r=there .	-9 9
percent r=thi week	-11 11
percent r=to the	9 -9
percent r=under a	-6 6
percent r=under section	-7 7
percent r=until <day-ahead>	-8 8
percent r=up .	8 -8
percent r=with which	-6 6
percent said	-8 8
percent said small	-6 6
percent short	-40 40
percent signed ahead=1	-25 25
percent signed ahead=2	-12 12
percent signed ahead=near	-20 20
percent signed ahead=none	33 -33
percent signed back=1	-7 7
percent signed back=near	-8 8
percent signed=1	14 -14
percent signed=2	-36 36
percent times=1	26 -26
percent times=2	-14 14
percent times=3	-47 47
percent times=4	-90 90
phas-future	12 -12
phas-gerund	-6 6
phas-pluperfect	6 -6
points band=12	23 -23
points band=150	23 -23
points band=2	19 -19
points band=31	-66 66
points band=4	28 -28
points duty ahead=near	-19 19
points duty ahead=none	16 -16
points duty back=2	-11 11
points duty back=near	-17 17
points duty back=none	17 -17
points duty=false	11 -11
points duty=true	-11 11
points goods	21 -21
points habit=always	-11 11
points habit=often	6 -6
points habit=seldom	6 -6
points l1='s	-9 9
points l1=<begin>	7 -7
points l1=<v-begin>	7 -7
points l1=<v-impose>	-10 10
points l1=<v-stay>	-14 14
points l1=<v-suspend>	-16 16
points l1=another	-6 6
points l1=at	11 -11
points l1=by	22 -22
points l1=its	-7 7
points l1=keep	-6 6
points l1=other	-7 7
points l1=suspend	-13 13
points l1=take	7 -7
points l1=the	-24 24
points l2=,	-6 6
points l2=<duty>	6 -6
points l2=<goods>	18 -18
points l2=<level>	9 -9
points l2=<name>	6 -6
points l2=<v-down>	13 -13
points l2=<v-suspend>	-8 8
points l2=and	-8 8
points l2=cut	7 -7
points l2=of	-7 7
points l2=suspension	-7 7
points l2=the	-9 9
points l=<begin> <begin>	7 -7
points l=<begin> the	-9 9
points l=suspension of	-7 7
points lll=<begin> <begin> <begin>	7 -7
points lll=<begin> <begin> the	-9 9
points lr=, come	-6 6
points lr=, less	10 -10
points lr=<begin> are	-12 12
points lr=by .	9 -9
points lr=by to	7 -7
points lr=suspend of	-8 8
points lr=the that	-9 9
points next=none	-16 16
points next=signed far	-9 9
points next=signed to	8 -8
points no customs	8 -8
points numbers=1	-12 12
points numbers=3	7 -7
points numbers=4	12 -12
points parties=false	10 -10
points parties=true	-12 12
points prior=signed far	11 -11
points prior=word far	6 -6
points r1=,	7 -7
points r1=.	14 -14
points r1=<v-down>	-6 6
points r1=<v-return>	-6 6
points r1=<v-stay>	-10 10
points r1=<v-suspend>	-15 15
points r1=are	-21 21
points r1=come	-9 9
points r1=in	-6 6
points r1=less	17 -17
points r1=of	-24 24
points r1=on	-8 8
points r1=return	-6 6
points r1=stay	-6 6
points r1=that	-9 9
points r2=.	15 -15
points r2=<duty>	-6 6
points r2=<end>	16 -16
points r2=<level>	8 -8
points r2=<quality>	-16 16
points r2=<v-impose>	-12 12
points r2=<v-stay>	-7 7
points r2=<v-suspend>	-16 16
points r2=a	10 -10
points r2=and	-9 9
points r2=back	-8 8
points r2=in	19 -19
points r2=suspend	-12 12
points r2=than	15 -15
points r2=that	-7 7
points r2=the	-11 11
points r=. <end>	12 -12
points r=less than	10 -10
points r=of that	-7 7
points r=of the	-12 12
points r=to <level>	8 -8
points round	39 -39
points said	-22 22
points said small	42 -42
points signed ahead=1	6 -6
points signed ahead=2	6 -6
points signed ahead=near	-7 7
points signed back=2	-16 16
points signed back=near	-7 7
points signed back=none	14 -14
points signed=1	-10 10
points signed=2	16 -16
points times=1	-10 10
points times=2	8 -8
points times=3	12 -12
prior=digits ,	-16 16
prior=digits and	-31 31
prior=digits for	10 -10
prior=digits to	30 -30
prior=digits —	11 -11
prior=free far	-7 7
prior=free on more than	15 -15
prior=signed ,	7 -7
prior=signed , not	-9 9
prior=signed , of which	-7 7
prior=signed far	12 -12
prior=signed from	-10 10
prior=signed in	16 -16
prior=signed instead of	-12 12
prior=signed of	-10 10
prior=signed on the	6 -6
prior=signed or	-6 6
prior=word 	28 -28
prior=word ,	-10 10
prior=word and	13 -13
prior=word far	13 -13
prior=word for	18 -18
prior=word to	-15 15
pt0=future	11 -11
pt0=modal-passive	-8 8
pt0=past	6 -6
pt0=past-not	-8 8
pt0=perfect-not	-6 6
pt1=future	9 -9
pt1=future-passive	6 -6
pt1=gerund	-7 7
pt1=modal-passive	-8 8
pt1=past	6 -6
pt1=past-not	-8 8
pt1=past-passive	10 -10
pt1=perfect-not	-6 6
pt1=pluperfect	6 -6
pv0=accept	7 -7
pv0=ask	-14 14
pv0=buy	18 -18
pv0=double	-8 8
pv0=draw	8 -8
pv0=enter	19 -19
pv0=get	-7 7
pv0=go	-7 7
pv0=halve	-14 14
pv0=hold	10 -10
pv0=keep	-14 14
pv0=lapse	-11 11
pv0=let	-7 7
pv0=lose	9 -9
pv0=lower	8 -8
pv0=meet	6 -6
pv0=note	9 -9
pv0=offer	13 -13
pv0=other	13 -13
pv0=pay	-11 11
pv0=put	14 -14
pv0=receive	7 -7
pv0=return	8 -8
pv0=rise	8 -8
pv0=run	-7 7
pv0=see	12 -12
pv0=set	8 -8
pv0=stand	8 -8
pv0=stop	-7 7
pv0=take	-10 10
pv0=tell	-6 6
pv0=want	6 -6
pv0=write	-8 8
pv1=accept	7 -7
pv1=approve	9 -9
pv1=ask	-14 14
pv1=begin	-6 6
pv1=bring	-9 9
pv1=buy	13 -13
pv1=double	-8 8
pv1=draw	8 -8
pv1=enter	20 -20
pv1=fix	7 -7
pv1=get	-7 7
pv1=halve	-14 14
pv1=hold	10 -10
pv1=introduce	-8 8
pv1=keep	-13 13
pv1=know	8 -8
pv1=lapse	-11 11
pv1=let	-7 7
pv1=lose	11 -11
pv1=lower	11 -11
pv1=note	9 -9
pv1=offer	18 -18
pv1=other	17 -17
pv1=pay	-11 11
pv1=propose	-8 8
pv1=put	9 -9
pv1=return	8 -8
pv1=rise	8 -8
pv1=run	-7 7
pv1=see	6 -6
pv1=set	8 -8
pv1=settle	9 -9
pv1=sign	-14 14
pv1=stand	8 -8
pv1=take	-10 10
pv1=tax	-9 9
pv1=tell	-6 6
pv1=threaten	-11 11
pv1=want	15 -15
pv1=write	-8 8
pv2-none	8 -8
pvt0=add past	8 -8
pvt0=add present	-9 9
pvt0=agree perfect	9 -9
pvt0=ask past	-8 8
pvt0=ask perfect	-17 17
pvt0=ask pluperfect	12 -12
pvt0=ask present	8 -8
pvt0=be past	-16 16
pvt0=be perfect	7 -7
pvt0=be pluperfect	6 -6
pvt0=buy past	10 -10
pvt0=call present	6 -6
pvt0=charge future	11 -11
pvt0=come past	-11 11
pvt0=come present	8 -8
pvt0=deny past	-17 17
pvt0=enter present	9 -9
pvt0=fall present	-6 6
pvt0=get present	-8 8
pvt0=go past	7 -7
pvt0=go present	-16 16
pvt0=grow present	-11 11
pvt0=have present	8 -8
pvt0=keep present	-6 6
pvt0=leave past	9 -9
pvt0=leave present	-13 13
pvt0=lower future	10 -10
pvt0=pay perfect	-13 13
pvt0=put present	13 -13
pvt0=reach past	-7 7
pvt0=return present	6 -6
pvt0=say past	6 -6
pvt0=say perfect	6 -6
pvt0=see present	13 -13
pvt0=sell past	6 -6
pvt0=sell present	-8 8
pvt0=set present	8 -8
pvt0=sign present	8 -8
pvt0=stand past	13 -13
pvt0=tell past	-6 6
pvt0=tell perfect	6 -6
pvt0=want past	8 -8
pvt0=write present	-6 6
pvt1=add past	8 -8
pvt1=add present	-9 9
pvt1=agree perfect	14 -14
pvt1=ask past	-8 8
pvt1=ask perfect	-17 17
pvt1=ask pluperfect	12 -12
pvt1=ask present	8 -8
pvt1=be past	-13 13
pvt1=be perfect	6 -6
pvt1=be pluperfect	6 -6
pvt1=buy past	10 -10
pvt1=call present	6 -6
pvt1=charge future	11 -11
pvt1=come past	-11 11
pvt1=come present	8 -8
pvt1=deny past	-17 17
pvt1=end participle	-7 7
pvt1=enter present	9 -9
pvt1=fall present	-6 6
pvt1=get present	-8 8
pvt1=go past	7 -7
pvt1=go present	-9 9
pvt1=grow present	-11 11
pvt1=have present	8 -8
pvt1=leave past	6 -6
pvt1=leave present	-13 13
pvt1=lower future	10 -10
pvt1=other past	8 -8
pvt1=pay perfect	-13 13
pvt1=put present	13 -13
pvt1=reach past	-7 7
pvt1=return present	6 -6
pvt1=say past	6 -6
pvt1=say perfect	6 -6
pvt1=see present	13 -13
pvt1=sell past	6 -6
pvt1=sell present	-8 8
pvt1=set present	8 -8
pvt1=sign participle	-14 14
pvt1=sign present	8 -8
pvt1=stand past	13 -13
pvt1=tell past	-6 6
pvt1=tell perfect	6 -6
pvt1=write present	-6 6
q:!	-13 13
q:"	21 -21
q:&	15 -15
q:'	17 -17
q:'s	-19 19
q:(	-28 28
q:)	-24 24
q:*	-12 12
q:+	7 -7
q:-	7 -7
q:.	7 -7
q:/	-20 20
q::	10 -10
q:;	-9 9
q:<day-ahead>	-16 16
q:<day-today>	-27 27
q:<duty>	8 -8
q:<gate>	7 -7
q:<goods-amount>	48 -48
q:<goods>	-25 25
q:<level>	-14 14
q:<money>	61 -61
q:<month-ahead>	-13 13
q:<name>	-36 36
q:<not>	-12 12
q:<number>	-11 11
q:<organisation>	40 -40
q:<person>	-21 21
q:<quality>	-52 52
q:<seat>	-38 38
q:<v-agree>	11 -11
q:<v-bear>	-18 18
q:<v-deny>	-7 7
q:<v-down>	-6 6
q:<v-end>	24 -24
q:<v-propose>	24 -24
q:<v-return>	28 -28
q:<v-sell>	49 -49
q:<v-stay>	6 -6
q:<v-target>	-6 6
q:<v-up>	19 -19
q:?	-23 23
q:@	9 -9
q:[	-7 7
q:about	20 -20
q:above	-10 10
q:accept	7 -7
q:accord	-6 6
q:according	-12 12
q:add	-25 25
q:additional	-10 10
q:after	17 -17
q:again	-14 14
q:ago	-20 20
q:agree	-10 10
q:agreement	-15 15
q:ahead	-7 7
q:airport	-10 10
q:all	-19 19
q:allow	10 -10
q:alone	9 -9
q:already	-24 24
q:also	-14 14
q:aluminium	-18 18
q:and	6 -6
q:annex	7 -7
q:another	14 -14
q:answer	-14 14
q:anyone	-19 19
q:apart	10 -10
q:apple	-11 11
q:approve	13 -13
q:apricot	8 -8
q:arrangement	10 -10
q:article	-7 7
q:as	-10 10
q:ask	8 -8
q:asleep	-8 8
q:autumn	8 -8
q:avocado	-9 9
q:away	7 -7
q:back	6 -6
q:bad	10 -10
q:ban	6 -6
q:bank	7 -7
q:bargain	11 -11
q:base	8 -8
q:basi	13 -13
q:battery	11 -11
q:bean	-11 11
q:bear	-17 17
q:become	10 -10
q:been	-15 15
q:beer	-12 12
q:before	16 -16
q:begin	22 -22
q:being	-19 19
q:below	-10 10
q:better	-9 9
q:between	15 -15
q:beyond	-7 7
q:bond	6 -6
q:border	-6 6
q:both	-14 14
q:brandy	7 -7
q:bridge	21 -21
q:brother	10 -10
q:built	6 -6
q:butter	-11 11
q:buyer	-14 14
q:by	26 -26
q:cabinet	-10 10
q:cancel	-16 16
q:canned	9 -9
q:capital	10 -10
q:cashew	-9 9
q:cent	22 -22
q:change	-7 7
q:charge	-16 16
q:chip	-13 13
q:christma	9 -9
q:claim	10 -10
q:clock	9 -9
q:closed	8 -8
q:club	23 -23
q:cocoa	-11 11
q:cod	-13 13
q:coffee	19 -19
q:collect	-13 13
q:come	-14 14
q:commerce	10 -10
q:company	29 -29
q:compare	-9 9
q:comparison	-13 13
q:concentrate	-7 7
q:concern	10 -10
q:conclude	11 -11
q:confirm	8 -8
q:consumer	10 -10
q:continue	6 -6
q:contract	16 -16
q:control	15 -15
q:copper	-8 8
q:could	8 -8
q:counterpart	7 -7
q:covered	8 -8
q:custom	-17 17
q:customer	23 -23
q:cut	-11 11
q:day	10 -10
q:deadline	26 -26
q:deal	-11 11
q:decision	8 -8
q:decree	-7 7
q:deny	-7 7
q:die	-23 23
q:direction	-12 12
q:dock	6 -6
q:document	13 -13
q:doe	-24 24
q:doesn't	11 -11
q:door	-8 8
q:down	-9 9
q:draw	-12 12
q:drawer	9 -9
q:dried	-13 13
q:drop	8 -8
q:due	19 -19
q:during	-13 13
q:duty	-36 36
q:earlier	-6 6
q:earth	14 -14
q:easter	6 -6
q:economy	-13 13
q:effect	-16 16
q:either	17 -17
q:electricity	19 -19
q:eleven	24 -24
q:elsewhere	-13 13
q:emergency	-16 16
q:empty	8 -8
q:energy	-6 6
q:enter	-8 8
q:error	-8 8
q:even	6 -6
q:evening	24 -24
q:ever	-9 9
q:every	7 -7
q:everybody	-8 8
q:exclusion	13 -13
q:exist	-10 10
q:expect	21 -21
q:exporter	-12 12
q:extend	-6 6
q:extension	25 -25
q:face	-13 13
q:factory	-6 6
q:fair	-11 11
q:fall	13 -13
q:far	17 -17
q:fare	13 -13
q:fear	11 -11
q:fee	27 -27
q:feed	9 -9
q:fentanyl	-32 32
q:ferry	14 -14
q:fertiliser	-6 6
q:few	8 -8
q:fifth	-9 9
q:figure	6 -6
q:final	11 -11
q:find	13 -13
q:firm	19 -19
q:first	20 -20
q:fish	-9 9
q:fix	13 -13
q:for	16 -16
q:force	-20 20
q:forced	-26 26
q:forget	-22 22
q:former	13 -13
q:found	22 -22
q:four	10 -10
q:franc	8 -8
q:freight	21 -21
q:friday	21 -21
q:friend	-11 11
q:from	-13 13
q:further	-15 15
q:future	11 -11
q:gained	12 -12
q:garden	-13 13
q:gas	-13 13
q:gazette	-11 11
q:generic	13 -13
q:geneva	-20 20
q:georgia	6 -6
q:give	44 -44
q:given	-11 11
q:glad	6 -6
q:government	11 -11
q:grid	10 -10
q:ground	14 -14
q:grow	8 -8
q:grower	-14 14
q:had	11 -11
q:half	-19 19
q:hang	7 -7
q:harbour	7 -7
q:has	-7 7
q:have	9 -9
q:he	16 -16
q:heavy	9 -9
q:her	13 -13
q:here	-13 13
q:higher	7 -7
q:himself	8 -8
q:his	-9 9
q:hold	28 -28
q:hour	10 -10
q:household	12 -12
q:i	34 -34
q:i've	28 -28
q:if	-25 25
q:import	39 -39
q:importer	-28 28
q:income	16 -16
q:index	7 -7
q:inflation	10 -10
q:ingredient	7 -7
q:introduce	-8 8
q:island	12 -12
q:it	-34 34
q:item	-19 19
q:its	14 -14
q:itself	8 -8
q:judge	18 -18
q:jump	-8 8
q:just	-13 13
q:keep	30 -30
q:kilo	13 -13
q:know	9 -9
q:labor	-12 12
q:labour	-19 19
q:lack	17 -17
q:lake	23 -23
q:lamb	7 -7
q:land	9 -9
q:lapse	17 -17
q:late	20 -20
q:lawyer	10 -10
q:lay	-31 31
q:lead	22 -22
q:learned	8 -8
q:less	9 -9
q:letter	-20 20
q:level	-23 23
q:levy	8 -8
q:licence	16 -16
q:like	-8 8
q:line	17 -17
q:list	-12 12
q:little	17 -17
q:loan	17 -17
q:lobster	-14 14
q:london	6 -6
q:longer	23 -23
q:look	6 -6
q:lose	18 -18
q:low	-6 6
q:lower	-7 7
q:m	19 -19
q:machine	-9 9
q:maize	10 -10
q:make	-14 14
q:man	-7 7
q:market	7 -7
q:matter	-6 6
q:may	7 -7
q:me	-13 13
q:medicine	-15 15
q:meet	14 -14
q:men	6 -6
q:mentioned	6 -6
q:midnight	-8 8
q:milk	-8 8
q:mill	-9 9
q:million	30 -30
q:minister	16 -16
q:ministry	-7 7
q:minute	9 -9
q:mirror	-11 11
q:monday	-6 6
q:month	-23 23
q:more	18 -18
q:mostly	-8 8
q:motorcycle	13 -13
q:move	-21 21
q:mr	8 -8
q:mrs	8 -8
q:much	9 -9
q:must	21 -21
q:my	17 -17
q:name	7 -7
q:national	20 -20
q:net	6 -6
q:network	9 -9
q:never	-11 11
q:new	8 -8
q:newspaper	-18 18
q:night	38 -38
q:nikkei	13 -13
q:nine	13 -13
q:ningbo	-9 9
q:no	-18 18
q:nobody	11 -11
q:noon	7 -7
q:nothing	6 -6
q:notice	21 -21
q:now	-29 29
q:number	-7 7
q:nut	-19 19
q:nvidia	19 -19
q:odd	8 -8
q:of	18 -18
q:off	15 -15
q:offer	39 -39
q:official	8 -8
q:oil	-18 18
q:old	-8 8
q:older	-27 27
q:on	-26 26
q:one	6 -6
q:onion	12 -12
q:open	11 -11
q:operator	9 -9
q:or	11 -11
q:order	-28 28
q:ordinary	11 -11
q:origin	13 -13
q:originating	-8 8
q:other	-33 33
q:our	-24 24
q:out	-7 7
q:owe	7 -7
q:own	-6 6
q:pact	-25 25
q:page	-11 11
q:paper	-27 27
q:passed	-12 12
q:past	9 -9
q:pause	-17 17
q:pay	-22 22
q:pen	8 -8
q:people	-8 8
q:per	-7 7
q:percent	6 -6
q:period	-23 23
q:permit	19 -19
q:plant	-16 16
q:player	7 -7
q:plu	6 -6
q:plywood	-13 13
q:point	-7 7
q:policy	22 -22
q:poll	11 -11
q:polysilicon	-11 11
q:port	26 -26
q:pound	8 -8
q:powder	-18 18
q:power	-8 8
q:present	-32 32
q:price	12 -12
q:printed	-18 18
q:prolong	19 -19
q:prolonged	-12 12
q:proposal	-6 6
q:published	-7 7
q:pump	12 -12
q:put	23 -23
q:quarter	18 -18
q:quota	16 -16
q:radio	7 -7
q:raise	24 -24
q:rare	14 -14
q:rather	21 -21
q:read	18 -18
q:reader	-8 8
q:reason	-7 7
q:receive	9 -9
q:reciprocal	-46 46
q:reckon	-13 13
q:record	10 -10
q:reduce	-13 13
q:refund	11 -11
q:refused	18 -18
q:regular	-16 16
q:remain	-12 12
q:renewal	9 -9
q:renewed	-19 19
q:report	6 -6
q:reporter	8 -8
q:rest	-24 24
q:result	-6 6
q:return	23 -23
q:rice	-20 20
q:rise	20 -20
q:risk	-14 14
q:room	16 -16
q:rose	-18 18
q:rover	12 -12
q:s	14 -14
q:sack	-11 11
q:sale	22 -22
q:salmon	7 -7
q:salt	16 -16
q:sanctioning	-13 13
q:say	17 -17
q:season	15 -15
q:second	34 -34
q:secretary	7 -7
q:section	8 -8
q:security	17 -17
q:seed	7 -7
q:sell	12 -12
q:semiconductor	9 -9
q:send	15 -15
q:seriou	6 -6
q:settle	6 -6
q:settlement	6 -6
q:shall	6 -6
q:shanghai	-9 9
q:share	20 -20
q:she	9 -9
q:sheet	6 -6
q:shelve	8 -8
q:ship	17 -17
q:shirt	-7 7
q:short	20 -20
q:show	12 -12
q:shrimp	-21 21
q:side	-9 9
q:signature	24 -24
q:silver	21 -21
q:sir	23 -23
q:sit	-8 8
q:six	6 -6
q:slap	-10 10
q:sleep	-14 14
q:slip	10 -10
q:small	-15 15
q:so	-8 8
q:some	24 -24
q:somebody	13 -13
q:soybean	6 -6
q:special	6 -6
q:spoke	-22 22
q:stand	-21 21
q:standstill	10 -10
q:start	-16 16
q:state	11 -11
q:steel	-20 20
q:step	-8 8
q:still	-6 6
q:stock	9 -9
q:stockfish	-6 6
q:stockholm	-6 6
q:stop	15 -15
q:story	6 -6
q:street	11 -11
q:strike	11 -11
q:sugar	-18 18
q:summit	-9 9
q:supply	18 -18
q:suspend	-7 7
q:suspension	-12 12
q:table	-11 11
q:talk	11 -11
q:talking	6 -6
q:target	16 -16
q:tariff	22 -22
q:tax	-6 6
q:tell	-13 13
q:text	-14 14
q:textile	-9 9
q:than	6 -6
q:thank	25 -25
q:that	-26 26
q:the	13 -13
q:then	22 -22
q:thing	-13 13
q:think	-10 10
q:third	-14 14
q:those	-12 12
q:threat	15 -15
q:threaten	12 -12
q:through	-16 16
q:tile	-8 8
q:timber	-13 13
q:tin	10 -10
q:to	12 -12
q:together	-6 6
q:too	-13 13
q:top	-30 30
q:town	12 -12
q:tractor	-6 6
q:trade	36 -36
q:transit	8 -8
q:treaty	-14 14
q:truce	-17 17
q:true	-11 11
q:tuna	11 -11
q:unchanged	26 -26
q:under	-9 9
q:union	16 -16
q:until	-11 11
q:up	28 -28
q:upon	-6 6
q:upper	9 -9
q:urea	-7 7
q:us	-32 32
q:used	-12 12
q:usual	9 -9
q:valley	8 -8
q:value	-13 13
q:vanilla	-7 7
q:very	-11 11
q:vessel	7 -7
q:wage	21 -21
q:wait	20 -20
q:war	-15 15
q:warn	-20 20
q:was	-9 9
q:watch	-19 19
q:watche	-10 10
q:water	17 -17
q:we	-8 8
q:we're	8 -8
q:were	-17 17
q:what	-26 26
q:when	-25 25
q:where	-31 31
q:whether	12 -12
q:while	-8 8
q:whole	-9 9
q:whose	-6 6
q:why	6 -6
q:window	12 -12
q:winter	-8 8
q:with	-15 15
q:withdraw	6 -6
q:within	-21 21
q:without	-13 13
q:wool	-15 15
q:word	7 -7
q:world	14 -14
q:worse	-7 7
q:worst	-9 9
q:would	-6 6
q:wrong	-25 25
q:year	21 -21
q:yet	-11 11
q:yield	21 -21
q:you	-11 11
q:your	10 -10
q:zero	-17 17
q:zinc	18 -18
q:—	12 -12
qt=future	-10 10
qt=perfect	20 -20
qt=pluperfect	9 -9
r1=!	8 -8
r1="	-16 16
r1=(	-11 11
r1=)	12 -12
r1=,	-24 24
r1=.	-9 9
r1=:	-9 9
r1=<agent>	16 -16
r1=<day-today>	-16 16
r1=<duty>	-30 30
r1=<goods>	28 -28
r1=<level>	-8 8
r1=<name>	-14 14
r1=<number>	11 -11
r1=<office>	7 -7
r1=<organisation>	8 -8
r1=<person>	16 -16
r1=<quality>	31 -31
r1=<sender>	13 -13
r1=<span>	23 -23
r1=<v-bear>	6 -6
r1=<v-begin>	-16 16
r1=<v-deny>	16 -16
r1=<v-end>	-9 9
r1=<v-propose>	9 -9
r1=<v-return>	-18 18
r1=<v-say>	15 -15
r1=?	-37 37
r1=again	-27 27
r1=all	-8 8
r1=already	-6 6
r1=and	-13 13
r1=announcement	9 -9
r1=are	-21 21
r1=as	-10 10
r1=at	-25 25
r1=back	-6 6
r1=because	-11 11
r1=before	-24 24
r1=begin	-6 6
r1=chance	12 -12
r1=change	15 -15
r1=cheaper	11 -11
r1=deal	-9 9
r1=dearer	22 -22
r1=done	12 -12
r1=duty	-28 28
r1=economy	42 -42
r1=either	17 -17
r1=else	24 -24
r1=entry	-17 17
r1=ever	-9 9
r1=expire	-6 6
r1=extra	8 -8
r1=for	-16 16
r1=from	-16 16
r1=good	8 -8
r1=government	10 -10
r1=had	6 -6
r1=happen	6 -6
r1=has	6 -6
r1=have	10 -10
r1=here	-10 10
r1=higher	20 -20
r1=if	-6 6
r1=in	-18 18
r1=instead	-22 22
r1=is	-13 13
r1=its	20 -20
r1=job	7 -7
r1=largest	11 -11
r1=last	6 -6
r1=less	29 -29
r1=list	14 -14
r1=lower	12 -12
r1=metre	17 -17
r1=more	33 -33
r1=new	15 -15
r1=no	12 -12
r1=now	-19 19
r1=number	9 -9
r1=of	47 -47
r1=off	30 -30
r1=on	-49 49
r1=once	-13 13
r1=other	29 -29
r1=out	9 -9
r1=over	-6 6
r1=per	-16 16
r1=percent	-15 15
r1=plu	-7 7
r1=point	18 -18
r1=port	7 -7
r1=question	21 -21
r1=rare	12 -12
r1=rate	-10 10
r1=reciprocal	-7 7
r1=return	-18 18
r1=round	16 -16
r1=rule	16 -16
r1=run	-6 6
r1=side	14 -14
r1=since	-20 20
r1=so	9 -9
r1=surcharge	8 -8
r1=tariff	-17 17
r1=tenth	9 -9
r1=that	-24 24
r1=the	-7 7
r1=then	-9 9
r1=they	6 -6
r1=till	-18 18
r1=time	34 -34
r1=to	18 -18
r1=too	-11 11
r1=trade	20 -20
r1=under	-17 17
r1=until	-7 7
r1=upon	-9 9
r1=was	-17 17
r1=when	-6 6
r1=which	-18 18
r1=will	-11 11
r1=with	-8 8
r1=word	6 -6
r1=would	-23 23
r1=yet	6 -6
r2='s	9 -9
r2=,	6 -6
r2=.	19 -19
r2=:	47 -47
r2=;	9 -9
r2=<day-ahead>	7 -7
r2=<day-today>	30 -30
r2=<duty>	-13 13
r2=<end>	-8 8
r2=<goods>	-9 9
r2=<level-noun>	-6 6
r2=<name>	-26 26
r2=<points>	13 -13
r2=<quality>	-11 11
r2=<sender>	22 -22
r2=<span>	12 -12
r2=<taker>	14 -14
r2=<v-bear>	26 -26
r2=<v-begin>	-8 8
r2=<v-down>	-13 13
r2=<v-propose>	17 -17
r2=<v-say>	7 -7
r2=<v-stay>	-10 10
r2=<v-target>	-15 15
r2=<v-threaten>	-11 11
r2=<v-up>	9 -9
r2=?	-10 10
r2=according	10 -10
r2=against	-19 19
r2=agreement	19 -19
r2=all	-14 14
r2=an	11 -11
r2=are	-11 11
r2=as	-8 8
r2=at	24 -24
r2=back	-33 33
r2=be	-13 13
r2=beer	9 -9
r2=both	-7 7
r2=but	-6 6
r2=buyer	6 -6
r2=call	14 -14
r2=car	-12 12
r2=cement	7 -7
r2=cent	-9 9
r2=charge	-15 15
r2=cocoa	-11 11
r2=coconut	8 -8
r2=come	-7 7
r2=company	10 -10
r2=could	-9 9
r2=country	12 -12
r2=crude	7 -7
r2=date	-10 10
r2=day	9 -9
r2=discuss	-8 8
r2=done	9 -9
r2=duty	-12 12
r2=earth	12 -12
r2=everyone	-6 6
r2=far	9 -9
r2=farm	7 -7
r2=fentanyl	-18 18
r2=firm	6 -6
r2=for	12 -12
r2=forced	-7 7
r2=from	13 -13
r2=get	14 -14
r2=good	-26 26
r2=had	10 -10
r2=has	-9 9
r2=have	23 -23
r2=he	11 -11
r2=hold	-8 8
r2=i	-7 7
r2=if	-15 15
r2=in	8 -8
r2=is	8 -8
r2=its	-25 25
r2=last	-12 12
r2=list	-19 19
r2=month	7 -7
r2=most	-13 13
r2=no	10 -10
r2=nobody	-6 6
r2=not	-7 7
r2=of	14 -14
r2=on	14 -14
r2=once	-7 7
r2=one	7 -7
r2=over	8 -8
r2=pay	7 -7
r2=plu	-6 6
r2=point	-17 17
r2=present	-10 10
r2=rare	9 -9
r2=read	18 -18
r2=reciprocal	-8 8
r2=same	-10 10
r2=section	-6 6
r2=she	13 -13
r2=some	-13 13
r2=start	-12 12
r2=still	-10 10
r2=suspend	6 -6
r2=than	30 -30
r2=the	-12 12
r2=their	-10 10
r2=them	12 -12
r2=then	-9 9
r2=there	-14 14
r2=these	-10 10
r2=they	17 -17
r2=thi	18 -18
r2=those	-16 16
r2=to	-22 22
r2=two	13 -13
r2=under	-7 7
r2=until	13 -13
r2=up	14 -14
r2=week	-19 19
r2=what	-8 8
r2=whatever	-17 17
r2=where	-14 14
r2=which	-8 8
r2=with	10 -10
r2=would	-8 8
r2=year	23 -23
r2=you	-9 9
r3="	13 -13
r3=,	-16 16
r3=-	-8 8
r3=.	-18 18
r3=:	9 -9
r3=<day-ahead>	-24 24
r3=<duty>	-8 8
r3=<gate>	8 -8
r3=<month-gone>	6 -6
r3=<not>	-28 28
r3=<number>	-6 6
r3=<points>	-12 12
r3=<quality>	-30 30
r3=<seat>	13 -13
r3=<v-propose>	7 -7
r3=<v-sell>	9 -9
r3=<v-stay>	18 -18
r3=<v-suspend>	8 -8
r3=<v-up>	-11 11
r3=?	29 -29
r3=a	15 -15
r3=about	17 -17
r3=above	9 -9
r3=afternoon	7 -7
r3=again	-7 7
r3=ago	-14 14
r3=agreement	-13 13
r3=an	-23 23
r3=and	-7 7
r3=announce	-9 9
r3=article	8 -8
r3=autumn	-6 6
r3=banana	-7 7
r3=be	-6 6
r3=best	11 -11
r3=by	6 -6
r3=cent	10 -10
r3=coffee	-24 24
r3=company	9 -9
r3=country	10 -10
r3=date	10 -10
r3=deal	-16 16
r3=do	8 -8
r3=dollar	6 -6
r3=duty	-25 25
r3=earth	9 -9
r3=effect	-7 7
r3=effective	-6 6
r3=evening	8 -8
r3=export	7 -7
r3=fall	-7 7
r3=first	-13 13
r3=free	6 -6
r3=from	-9 9
r3=given	12 -12
r3=go	-7 7
r3=good	-16 16
r3=grape	-7 7
r3=had	-12 12
r3=has	-7 7
r3=have	-6 6
r3=hazelnut	10 -10
r3=height	-8 8
r3=hold	9 -9
r3=hour	11 -11
r3=i	-7 7
r3=if	11 -11
r3=in	17 -17
r3=industrial	12 -12
r3=into	-9 9
r3=is	-8 8
r3=it	12 -12
r3=its	8 -8
r3=kind	6 -6
r3=last	-7 7
r3=leave	-7 7
r3=like	7 -7
r3=make	-9 9
r3=month	8 -8
r3=more	-8 8
r3=morning	23 -23
r3=new	11 -11
r3=no	-22 22
r3=nothing	7 -7
r3=of	8 -8
r3=oil	10 -10
r3=on	-8 8
r3=only	-8 8
r3=other	10 -10
r3=own	-18 18
r3=paper	-11 11
r3=potatoe	21 -21
r3=price	-10 10
r3=revenue	13 -13
r3=say	-14 14
r3=since	-10 10
r3=so	-10 10
r3=state	10 -10
r3=sugar	-11 11
r3=surcharge	6 -6
r3=suspend	7 -7
r3=than	-24 24
r3=the	19 -19
r3=there	6 -6
r3=they	-9 9
r3=thi	-11 11
r3=thing	-8 8
r3=to	15 -15
r3=total	7 -7
r3=treaty	-14 14
r3=value	-35 35
r3=vote	7 -7
r3=way	-11 11
r3=we	8 -8
r3=were	11 -11
r3=where	11 -11
r3=wine	-11 11
r3=with	10 -10
r4=(	9 -9
r4=)	-8 8
r4=-	-16 16
r4=.	7 -7
r4=<day-today>	17 -17
r4=<duty>	-6 6
r4=<gate>	13 -13
r4=<goods>	-7 7
r4=<level>	-17 17
r4=<name>	11 -11
r4=<person>	7 -7
r4=<points>	8 -8
r4=<seat>	12 -12
r4=<sender>	-6 6
r4=<v-agree>	11 -11
r4=<v-begin>	22 -22
r4=<v-end>	10 -10
r4=<v-impose>	-14 14
r4=<v-propose>	9 -9
r4=<v-say>	12 -12
r4=<v-stay>	14 -14
r4=<v-target>	-6 6
r4=<v-up>	10 -10
r4=a	-29 29
r4=after	-6 6
r4=again	-8 8
r4=against	7 -7
r4=agreement	-17 17
r4=all	-13 13
r4=anything	11 -11
r4=are	-8 8
r4=as	21 -21
r4=at	11 -11
r4=back	7 -7
r4=but	6 -6
r4=by	17 -17
r4=call	8 -8
r4=coffee	18 -18
r4=country	-9 9
r4=deal	-8 8
r4=doe	-11 11
r4=due	-15 15
r4=earn	8 -8
r4=either	-10 10
r4=every	-6 6
r4=for	-6 6
r4=go	21 -21
r4=good	7 -7
r4=has	-17 17
r4=he	-13 13
r4=hour	-8 8
r4=immediately	-6 6
r4=it	13 -13
r4=last	12 -12
r4=list	20 -20
r4=make	7 -7
r4=may	-10 10
r4=new	7 -7
r4=night	10 -10
r4=not	-6 6
r4=of	-33 33
r4=oil	-14 14
r4=on	9 -9
r4=once	9 -9
r4=or	-13 13
r4=our	-8 8
r4=over	-14 14
r4=place	-7 7
r4=plu	-7 7
r4=point	-9 9
r4=price	6 -6
r4=put	-14 14
r4=sale	11 -11
r4=say	17 -17
r4=second	9 -9
r4=sell	-7 7
r4=sign	13 -13
r4=so	11 -11
r4=some	8 -8
r4=stand	16 -16
r4=take	8 -8
r4=term	-11 11
r4=than	10 -10
r4=that	-12 12
r4=they	7 -7
r4=three	7 -7
r4=trade	6 -6
r4=truce	14 -14
r4=up	11 -11
r4=we	6 -6
r4=well	9 -9
r4=which	14 -14
r4=will	8 -8
r4=with	-7 7
r4=within	10 -10
r4=you	13 -13
r=! <end>	8 -8
r=" .	-6 6
r=) <end>	16 -16
r=) and	-6 6
r=, <name>	6 -6
r=, <number>	-11 11
r=, <person>	7 -7
r=, <points>	6 -6
r=, <quality>	13 -13
r=, a	10 -10
r=, according	10 -10
r=, against	-18 18
r=, and	-16 16
r=, as	-17 17
r=, because	-6 6
r=, by	-14 14
r=, if	-14 14
r=, in	-11 11
r=, is	-19 19
r=, it	8 -8
r=, no	9 -9
r=, not	-15 15
r=, plu	-6 6
r=, so	-10 10
r=, then	-7 7
r=, to	-8 8
r=, under	-20 20
r=, until	6 -6
r=, whatever	-13 13
r=, where	-13 13
r=, which	-8 8
r=, will	-6 6
r=, with	14 -14
r=. "	-8 8
r=. <end>	-8 8
r=: <level>	-10 10
r=: <number>	-11 11
r=; <end>	7 -7
r=; it	-14 14
r=<day-ahead> .	-6 6
r=<day-gone> .	-7 7
r=<day-today> ,	8 -8
r=<day-today> .	-26 26
r=<level> <end>	-19 19
r=<level> <level>	13 -13
r=<quality> firm	6 -6
r=<span> .	13 -13
r=? <end>	-19 19
r=again ,	-13 13
r=and <number>	-17 17
r=and a	-11 11
r=and that	10 -10
r=are suspend	-6 6
r=as of	-19 19
r=at <number>	-8 8
r=at present	-10 10
r=at the	-17 17
r=because of	-12 12
r=before ,	-7 7
r=before .	-22 22
r=chance of	7 -7
r=come back	-9 9
r=duty on	-12 12
r=each ,	-8 8
r=each .	6 -6
r=economy .	11 -11
r=ever since	-9 9
r=for <name>	-23 23
r=for <number>	33 -33
r=for <quality>	-14 14
r=for a	6 -6
r=for good	-17 17
r=for most	-9 9
r=from <day-gone>	-7 7
r=from <level>	-12 12
r=from <month-ahead>	-14 14
r=here .	-8 8
r=in <month-ahead>	12 -12
r=in <name>	-12 12
r=in <number>	14 -14
r=in all	-11 11
r=in the	-7 7
r=in thi	9 -9
r=instead of	-22 22
r=is back	-10 10
r=is charge	-9 9
r=is done	8 -8
r=is not	17 -17
r=is what	-26 26
r=last week	-10 10
r=last year	11 -11
r=less .	6 -6
r=less than	16 -16
r=more ,	-13 13
r=more .	11 -11
r=more <quality>	9 -9
r=more for	15 -15
r=now ,	-10 10
r=now .	-22 22
r=of <day-gone>	-6 6
r=of <level>	9 -9
r=of <number>	13 -13
r=of <quality>	13 -13
r=of a	6 -6
r=of duty	-17 17
r=of its	-7 7
r=of our	6 -6
r=of that	9 -9
r=of them	20 -20
r=of us	6 -6
r=of what	25 -25
r=of you	11 -11
r=off until	7 -7
r=on <day-ahead>	17 -17
r=on <day-today>	14 -14
r=on <name>	-6 6
r=on <quality>	-17 17
r=on beer	9 -9
r=on car	-10 10
r=on cement	8 -8
r=on cocoa	-10 10
r=on coconut	8 -8
r=on coffee	-9 9
r=on crude	7 -7
r=on date	-7 7
r=on each	-6 6
r=on every	-18 18
r=on good	-13 13
r=on its	-13 13
r=on more	-19 19
r=on our	-6 6
r=on their	-10 10
r=on what	-12 12
r=out of	9 -9
r=over <span>	7 -7
r=over fentanyl	-11 11
r=over forced	-6 6
r=per cent	-9 9
r=rare earth	12 -12
r=since <month-gone>	-7 7
r=since <number>	-11 11
r=so far	9 -9
r=stay .	-8 8
r=tariff ,	-9 9
r=tariff on	-19 19
r=tariff that	-10 10
r=that <name>	-7 7
r=that <person>	-14 14
r=that he	11 -11
r=that the	7 -7
r=that they	11 -11
r=there .	-14 14
r=to <number>	12 -12
r=too .	-9 9
r=trade agreement	19 -19
r=under a	-8 8
r=under it	7 -7
r=under the	-18 18
r=until <day-ahead>	-8 8
r=up .	8 -8
r=was to	6 -6
r=will be	-10 10
r=with which	-6 6
round	-11 11
s:"	8 -8
s:%	-10 10
s:&	34 -34
s:'	21 -21
s:(	-7 7
s:+	29 -29
s:-	-6 6
s:.	-15 15
s:;	-6 6
s:<day-ahead>	-6 6
s:<day-gone>	-16 16
s:<day-today>	-12 12
s:<duty>	9 -9
s:<goods-amount>	26 -26
s:<goods>	-23 23
s:<money>	57 -57
s:<month-gone>	-18 18
s:<name>	-9 9
s:<number>	-16 16
s:<office>	10 -10
s:<organisation>	14 -14
s:<quality>	-18 18
s:<sender>	20 -20
s:<span>	14 -14
s:<taker>	26 -26
s:<v-agree>	16 -16
s:<v-begin>	-10 10
s:<v-deny>	7 -7
s:<v-down>	8 -8
s:<v-end>	14 -14
s:<v-propose>	7 -7
s:<v-say>	-8 8
s:<v-sell>	20 -20
s:<v-up>	15 -15
s:=	-13 13
s:@	-20 20
s:_	-32 32
s:above	30 -30
s:accept	33 -33
s:accord	-11 11
s:act	12 -12
s:ad	-6 6
s:add	-9 9
s:addition	-10 10
s:additional	-7 7
s:adopt	-6 6
s:affiliate	25 -25
s:after	6 -6
s:afternoon	6 -6
s:again	-22 22
s:against	-12 12
s:ago	-23 23
s:agree	12 -12
s:agreement	-9 9
s:agricultural	7 -7
s:ahead	7 -7
s:aid	-6 6
s:aircraft	-12 12
s:airport	7 -7
s:all	-11 11
s:allow	18 -18
s:already	-27 27
s:altogether	-21 21
s:aluminium	-18 18
s:am	-11 11
s:among	6 -6
s:and	-8 8
s:announce	-8 8
s:answer	-18 18
s:anybody	-20 20
s:anyone	-17 17
s:apart	11 -11
s:apple	22 -22
s:apply	-7 7
s:approve	8 -8
s:apricot	-28 28
s:arithmetic	-10 10
s:around	-7 7
s:article	-6 6
s:as	-18 18
s:aside	-7 7
s:ask	-10 10
s:asleep	8 -8
s:association	-8 8
s:at	11 -11
s:attract	-8 8
s:autumn	-6 6
s:average	52 -52
s:aware	-6 6
s:b	12 -12
s:back	-12 12
s:ban	6 -6
s:bank	35 -35
s:barley	11 -11
s:base	13 -13
s:baseline	-9 9
s:basi	6 -6
s:basmati	7 -7
s:battery	10 -10
s:bear	-9 9
s:because	-9 9
s:become	-11 11
s:been	-8 8
s:beer	8 -8
s:bell	9 -9
s:belong	-12 12
s:beside	-17 17
s:best	29 -29
s:better	-13 13
s:between	21 -21
s:beyond	-7 7
s:bid	-7 7
s:bill	-12 12
s:bite	-15 15
s:boat	15 -15
s:bond	12 -12
s:booking	12 -12
s:both	-21 21
s:brandy	12 -12
s:bread	26 -26
s:break	13 -13
s:bridge	6 -6
s:bring	-17 17
s:broker	10 -10
s:brussel	-9 9
s:build	14 -14
s:bunker	10 -10
s:bus	17 -17
s:buse	10 -10
s:bushel	7 -7
s:but	14 -14
s:butter	-22 22
s:buyer	-10 10
s:by	8 -8
s:bytedance	27 -27
s:c	13 -13
s:callao	8 -8
s:canola	-12 12
s:cap	9 -9
s:capacity	21 -21
s:car	-16 16
s:cargoe	15 -15
s:carpet	-14 14
s:casablanca	-9 9
s:case	6 -6
s:cashew	-11 11
s:cashmere	-21 21
s:cease	-7 7
s:ceasefire	6 -6
s:central	12 -12
s:certain	-6 6
s:ceylon	-15 15
s:chair	13 -13
s:chance	36 -36
s:changed	7 -7
s:chapter	-11 11
s:charge	-6 6
s:cheaper	18 -18
s:cheese	-25 25
s:chemical	7 -7
s:chicken	-10 10
s:children	17 -17
s:chip	20 -20
s:christma	-18 18
s:circular	-12 12
s:city	34 -34
s:claim	8 -8
s:clause	21 -21
s:clear	-9 9
s:client	-7 7
s:climb	9 -9
s:closed	7 -7
s:club	16 -16
s:coast	8 -8
s:code	6 -6
s:coffee	8 -8
s:cold	7 -7
s:collect	-16 16
s:column	-11 11
s:comment	12 -12
s:commission	-7 7
s:common	-6 6
s:company	40 -40
s:competitor	-10 10
s:complained	-9 9
s:compromise	-19 19
s:computer	9 -9
s:concern	7 -7
s:conclude	7 -7
s:consider	-10 10
s:contained	6 -6
s:content	6 -6
s:contract	13 -13
s:control	13 -13
s:cork	9 -9
s:correct	-19 19
s:cost	28 -28
s:cotton	-35 35
s:counted	11 -11
s:counter	8 -8
s:country	-6 6
s:county	10 -10
s:cousin	-14 14
s:cover	10 -10
s:critical	9 -9
s:cross	-8 8
s:crossed	13 -13
s:currently	-16 16
s:customer	14 -14
s:cut	11 -11
s:dairy	-6 6
s:data	7 -7
s:daughter	18 -18
s:dead	-7 7
s:deadline	11 -11
s:deal	-6 6
s:dealer	6 -6
s:dearer	25 -25
s:decided	-9 9
s:delivery	8 -8
s:demand	12 -12
s:deny	-10 10
s:depending	-16 16
s:deposit	17 -17
s:deputy	-18 18
s:desk	11 -11
s:difference	14 -14
s:different	-14 14
s:direction	-12 12
s:discount	29 -29
s:discussion	10 -10
s:district	12 -12
s:do	-11 11
s:doe	-7 7
s:dog	15 -15
s:doing	-10 10
s:dollar	12 -12
s:don't	-14 14
s:done	9 -9
s:door	-21 21
s:dozen	7 -7
s:draft	-25 25
s:draw	7 -7
s:drawer	-20 20
s:drone	10 -10
s:dry	8 -8
s:during	-26 26
s:dutiable	-12 12
s:duty	-27 27
s:e	25 -25
s:earlier	-30 30
s:earn	12 -12
s:earth	9 -9
s:easter	7 -7
s:economic	-9 9
s:economy	21 -21
s:effect	-19 19
s:effective	-7 7
s:effectively	-8 8
s:eight	8 -8
s:either	-7 7
s:election	27 -27
s:electric	7 -7
s:electricity	32 -32
s:eleven	23 -23
s:else	8 -8
s:elsewhere	15 -15
s:employer	21 -21
s:end	14 -14
s:energy	14 -14
s:engine	-15 15
s:enough	-11 11
s:enter	7 -7
s:entity	14 -14
s:entry	-15 15
s:equipment	11 -11
s:ethanol	-6 6
s:euro	9 -9
s:even	-19 19
s:evening	19 -19
s:event	-10 10
s:ever	-30 30
s:every	9 -9
s:everybody	-12 12
s:everyone	-6 6
s:everywhere	-6 6
s:excess	18 -18
s:exchanged	9 -9
s:excise	15 -15
s:exempt	32 -32
s:exist	-6 6
s:existing	17 -17
s:expect	26 -26
s:export	44 -44
s:extend	11 -11
s:extension	13 -13
s:face	-26 26
s:failing	-12 12
s:fair	12 -12
s:family	21 -21
s:far	-6 6
s:fare	14 -14
s:farm	28 -28
s:fear	-7 7
s:fee	18 -18
s:fentanyl	-37 37
s:ferry	12 -12
s:fertiliser	-13 13
s:fewer	18 -18
s:fighting	7 -7
s:figure	-10 10
s:final	26 -26
s:firm	13 -13
s:fishmeal	-14 14
s:five	11 -11
s:fix	28 -28
s:flag	8 -8
s:flat	22 -22
s:float	-18 18
s:flower	-8 8
s:follow	-7 7
s:following	-11 11
s:for	-10 10
s:force	10 -10
s:forecast	17 -17
s:foreign	21 -21
s:forgive	7 -7
s:forty	7 -7
s:found	32 -32
s:four	19 -19
s:framework	10 -10
s:free	-13 13
s:freight	22 -22
s:fresh	6 -6
s:friend	-10 10
s:frozen	-14 14
s:fuel	18 -18
s:full	15 -15
s:furniture	-23 23
s:further	-11 11
s:future	24 -24
s:gain	17 -17
s:gained	28 -28
s:game	18 -18
s:garment	-12 12
s:gas	21 -21
s:gate	10 -10
s:gave	10 -10
s:geneva	-15 15
s:georgia	10 -10
s:gigabyte	16 -16
s:give	6 -6
s:given	-6 6
s:glass	-10 10
s:go	-16 16
s:gold	22 -22
s:government	15 -15
s:grant	-11 11
s:grape	-6 6
s:gross	12 -12
s:ground	20 -20
s:grow	11 -11
s:growth	31 -31
s:guest	8 -8
s:h	12 -12
s:had	-11 11
s:half	7 -7
s:hanwha	8 -8
s:harbour	23 -23
s:harvest	12 -12
s:hasn't	-9 9
s:have	10 -10
s:hazelnut	-12 12
s:heading	-14 14
s:heard	-21 21
s:heavy	25 -25
s:height	-9 9
s:her	25 -25
s:here	-8 8
s:high	-7 7
s:higher	7 -7
s:him	-6 6
s:himself	9 -9
s:his	7 -7
s:hit	-21 21
s:home	25 -25
s:hotel	16 -16
s:hour	13 -13
s:house	14 -14
s:household	23 -23
s:how	7 -7
s:i'd	13 -13
s:i'm	13 -13
s:i've	14 -14
s:ice	-6 6
s:if	-6 6
s:immediately	-11 11
s:import	13 -13
s:importer	10 -10
s:impose	-16 16
s:include	9 -9
s:included	-7 7
s:increase	18 -18
s:index	15 -15
s:industrial	8 -8
s:inflation	57 -57
s:ink	9 -9
s:instead	-14 14
s:insurer	10 -10
s:interest	36 -36
s:interview	-8 8
s:into	-12 12
s:introduce	-12 12
s:investor	13 -13
s:is	-15 15
s:isn't	-9 9
s:it	-15 15
s:it'd	9 -9
s:its	-14 14
s:join	23 -23
s:joke	13 -13
s:josé	-10 10
s:judge	8 -8
s:juice	8 -8
s:just	-12 12
s:jute	-11 11
s:key	12 -12
s:kilo	13 -13
s:kilometre	6 -6
s:kind	11 -11
s:lake	16 -16
s:lamb	7 -7
s:lamp	14 -14
s:land	-7 7
s:lapse	7 -7
s:large	9 -9
s:lasted	15 -15
s:lasting	8 -8
s:late	19 -19
s:law	-11 11
s:lay	-7 7
s:lead	11 -11
s:leader	-8 8
s:leather	-17 17
s:legal	11 -11
s:lemon	-6 6
s:lender	12 -12
s:length	-6 6
s:lentil	-8 8
s:less	26 -26
s:let	-11 11
s:letter	-8 8
s:level	-22 22
s:levy	-6 6
s:licence	46 -46
s:license	14 -14
s:lie	-6 6
s:life	6 -6
s:lift	7 -7
s:like	10 -10
s:likewise	-18 18
s:limit	16 -16
s:line	23 -23
s:list	-12 12
s:lithium	8 -8
s:live	15 -15
s:loan	23 -23
s:lobster	-9 9
s:local	-9 9
s:log	-7 7
s:london	20 -20
s:long	15 -15
s:longer	14 -14
s:lorry	13 -13
s:lose	31 -31
s:loss	12 -12
s:lower	16 -16
s:lunch	9 -9
s:m	-9 9
s:machine	-8 8
s:maize	14 -14
s:make	-9 9
s:man	22 -22
s:mangoe	-15 15
s:many	-19 19
s:marble	-12 12
s:margin	33 -33
s:market	18 -18
s:me	21 -21
s:meal	-17 17
s:mean	15 -15
s:meanwhile	-14 14
s:measure	10 -10
s:media	-6 6
s:mediator	14 -14
s:meet	27 -27
s:member	11 -11
s:memorandum	14 -14
s:mention	-19 19
s:mentioned	-18 18
s:merdeka	8 -8
s:merely	-7 7
s:metre	27 -27
s:mgx	16 -16
s:middle	9 -9
s:midnight	6 -6
s:might	6 -6
s:milk	-6 6
s:mill	-13 13
s:million	25 -25
s:mind	-6 6
s:mine	12 -12
s:minimum	-19 19
s:ministry	11 -11
s:minu	27 -27
s:minute	17 -17
s:missing	17 -17
s:model	10 -10
s:moment	-12 12
s:monday	12 -12
s:money	26 -26
s:month	-14 14
s:more	28 -28
s:morning	15 -15
s:mortgage	30 -30
s:mostly	-8 8
s:motor	-6 6
s:motorcycle	-13 13
s:mr	-11 11
s:much	-11 11
s:name	14 -14
s:namely	18 -18
s:nasdaq	7 -7
s:national	24 -24
s:natural	8 -8
s:need	18 -18
s:negotiation	14 -14
s:neighbouring	11 -11
s:net	8 -8
s:network	27 -27
s:new	22 -22
s:newspaper	-25 25
s:night	50 -50
s:nike	7 -7
s:nil	-23 23
s:nobody	-18 18
s:none	36 -36
s:noon	-9 9
s:nor	-7 7
s:northern	8 -8
s:not	11 -11
s:nothing	9 -9
s:notice	8 -8
s:nought	-27 27
s:now	-24 24
s:number	-11 11
s:nut	-23 23
s:nvidia	39 -39
s:ocean	8 -8
s:odd	12 -12
s:of	9 -9
s:offer	13 -13
s:office	7 -7
s:officer	15 -15
s:official	7 -7
s:old	-31 31
s:olive	14 -14
s:one	53 -53
s:onion	-10 10
s:open	18 -18
s:opened	12 -12
s:operating	8 -8
s:operator	7 -7
s:opinion	17 -17
s:or	7 -7
s:oracle	19 -19
s:order	-13 13
s:ordinary	-31 31
s:our	-7 7
s:out	7 -7
s:over	8 -8
s:overall	-8 8
s:owe	-11 11
s:own	-9 9
s:owned	13 -13
s:p	-10 10
s:pact	-6 6
s:palm	10 -10
s:paper	-21 21
s:paragraph	8 -8
s:parcel	15 -15
s:parliament	7 -7
s:part	-23 23
s:pass	6 -6
s:passed	12 -12
s:paste	-16 16
s:patented	-12 12
s:pause	-12 12
s:pay	-14 14
s:payable	-16 16
s:peace	10 -10
s:peak	12 -12
s:penalty	17 -17
s:pension	13 -13
s:people	16 -16
s:pepper	-22 22
s:percent	-20 20
s:period	-8 8
s:permit	10 -10
s:peso	18 -18
s:phone	9 -9
s:piece	10 -10
s:pineapple	-19 19
s:place	-16 16
s:plan	-13 13
s:plastic	11 -11
s:play	22 -22
s:player	8 -8
s:plu	-18 18
s:plum	7 -7
s:plywood	-15 15
s:point	13 -13
s:policy	21 -21
s:poll	39 -39
s:port	6 -6
s:post	-21 21
s:potash	-19 19
s:potatoe	10 -10
s:powder	-7 7
s:practice	20 -20
s:prawn	-9 9
s:premium	9 -9
s:present	-10 10
s:presenter	-20 20
s:pressed	-16 16
s:price	38 -38
s:printed	6 -6
s:prisoner	10 -10
s:probability	28 -28
s:procedure	6 -6
s:proclamation	-26 26
s:produce	9 -9
s:profit	18 -18
s:prolonged	-13 13
s:propose	-12 12
s:provide	-9 9
s:published	6 -6
s:purchase	8 -8
s:q	-16 16
s:quay	-6 6
s:question	25 -25
s:quinoa	-17 17
s:radio	-8 8
s:railway	7 -7
s:rain	19 -19
s:raise	11 -11
s:rang	7 -7
s:rare	16 -16
s:rather	-14 14
s:reach	-18 18
s:reader	15 -15
s:reading	9 -9
s:recall	-13 13
s:receive	12 -12
s:reciprocal	-28 28
s:reckon	-7 7
s:record	17 -17
s:refuse	15 -15
s:regular	-9 9
s:reject	12 -12
s:related	13 -13
s:relief	6 -6
s:remain	-16 16
s:remark	-17 17
s:remember	6 -6
s:reminded	-19 19
s:repeal	-10 10
s:replace	-14 14
s:reply	-7 7
s:report	6 -6
s:reporter	15 -15
s:representative	6 -6
s:reserve	14 -14
s:respect	-6 6
s:respectively	-16 16
s:response	-7 7
s:rest	13 -13
s:result	10 -10
s:retain	-12 12
s:revenue	19 -19
s:rice	-6 6
s:right	-8 8
s:rise	19 -19
s:roaming	19 -19
s:roasted	8 -8
s:roll	-7 7
s:room	10 -10
s:rosario	11 -11
s:rose	-15 15
s:rotterdam	8 -8
s:round	24 -24
s:rover	10 -10
s:row	7 -7
s:rule	11 -11
s:rum	-16 16
s:rumour	-16 16
s:run	-7 7
s:s	11 -11
s:safeguard	-6 6
s:salary	11 -11
s:sale	24 -24
s:salmon	-12 12
s:salt	25 -25
s:same	-26 26
s:sanction	8 -8
s:sardine	-6 6
s:scale	14 -14
s:schedule	-6 6
s:scotch	-7 7
s:scrap	-11 11
s:season	10 -10
s:seat	15 -15
s:secretary	6 -6
s:section	-21 21
s:see	10 -10
s:seed	9 -9
s:seem	-10 10
s:seller	-19 19
s:send	-26 26
s:separate	-11 11
s:service	12 -12
s:set	-13 13
s:settle	-6 6
s:seven	8 -8
s:several	-9 9
s:shall	-6 6
s:shanghai	16 -16
s:share	46 -46
s:shared	14 -14
s:she	12 -12
s:shea	-9 9
s:shed	9 -9
s:shipbuilder	9 -9
s:shirt	24 -24
s:shook	9 -9
s:shop	14 -14
s:short	11 -11
s:shortly	10 -10
s:should	10 -10
s:show	-11 11
s:shrimp	-28 28
s:shut	11 -11
s:silver	16 -16
s:since	-23 23
s:sir	19 -19
s:site	12 -12
s:slap	-21 21
s:sleep	-20 20
s:slip	8 -8
s:small	8 -8
s:smaller	8 -8
s:so	-20 20
s:solar	11 -11
s:some	-10 10
s:somebody	-28 28
s:sort	13 -13
s:source	-9 9
s:southern	21 -21
s:soya	-12 12
s:soybean	27 -27
s:spare	-8 8
s:speak	-9 9
s:spirit	7 -7
s:spoke	-17 17
s:sport	8 -8
s:stage	7 -7
s:stamp	14 -14
s:stand	6 -6
s:standstill	-14 14
s:start	7 -7
s:state	16 -16
s:statement	-21 21
s:statute	-11 11
s:steel	-10 10
s:still	-16 16
s:stock	-6 6
s:stockfish	-10 10
s:stop	-16 16
s:store	8 -8
s:story	7 -7
s:street	16 -16
s:student	6 -6
s:stuff	-7 7
s:subject	11 -11
s:subscription	8 -8
s:such	-12 12
s:sugar	-16 16
s:sum	-18 18
s:supplier	-11 11
s:surcharge	22 -22
s:survey	17 -17
s:suspend	7 -7
s:suspension	-17 17
s:talk	7 -7
s:talked	15 -15
s:target	19 -19
s:tariff	12 -12
s:taro	-7 7
s:tax	9 -9
s:team	13 -13
s:telephone	8 -8
s:television	9 -9
s:tell	6 -6
s:tenth	11 -11
s:term	-17 17
s:th	-14 14
s:than	16 -16
s:that	-10 10
s:their	-19 19
s:them	-15 15
s:then	-29 29
s:there	-10 10
s:therefore	-25 25
s:these	-13 13
s:they	-11 11
s:thi	18 -18
s:thing	-8 8
s:think	8 -8
s:third	14 -14
s:those	-21 21
s:though	-6 6
s:threat	-26 26
s:three	25 -25
s:throughout	-14 14
s:thu	-7 7
s:thursday	21 -21
s:ticket	28 -28
s:tile	-12 12
s:till	-21 21
s:timber	-16 16
s:time	14 -14
s:together	-25 25
s:tomatoe	10 -10
s:ton	8 -8
s:too	-8 8
s:tool	-10 10
s:top	-25 25
s:total	-31 31
s:town	9 -9
s:toy	22 -22
s:toyota	15 -15
s:trade	20 -20
s:transfer	8 -8
s:transit	11 -11
s:transport	6 -6
s:treasury	6 -6
s:treat	14 -14
s:treaty	-21 21
s:trip	10 -10
s:true	-28 28
s:tuna	-11 11
s:turned	9 -9
s:turnout	42 -42
s:two	37 -37
s:tyre	-8 8
s:unchanged	-10 10
s:under	-9 9
s:unemployment	32 -32
s:union	17 -17
s:united	10 -10
s:unless	-27 27
s:until	-17 17
s:untouched	-10 10
s:up	20 -20
s:upon	-14 14
s:upper	27 -27
s:urge	-7 7
s:us	-10 10
s:valley	13 -13
s:valorem	-6 6
s:version	-11 11
s:vessel	7 -7
s:view	12 -12
s:volume	9 -9
s:vote	42 -42
s:voted	16 -16
s:vow	-6 6
s:wage	22 -22
s:wait	19 -19
s:walnut	-10 10
s:want	18 -18
s:warn	6 -6
s:was	-21 21
s:watche	6 -6
s:water	20 -20
s:we	-11 11
s:weather	35 -35
s:week	-18 18
s:weekend	11 -11
s:were	10 -10
s:whack	-9 9
s:what	-6 6
s:whatever	-26 26
s:wheat	-11 11
s:wheel	-9 9
s:wherever	9 -9
s:while	10 -10
s:who	14 -14
s:whom	15 -15
s:whopping	-8 8
s:why	21 -21
s:will	-11 11
s:win	17 -17
s:wind	16 -16
s:window	14 -14
s:wine	-13 13
s:wire	-13 13
s:withdraw	24 -24
s:within	-6 6
s:without	-21 21
s:wool	-7 7
s:work	7 -7
s:working	13 -13
s:world	15 -15
s:worldwide	-12 12
s:worst	-17 17
s:worth	19 -19
s:would	-15 15
s:wrong	-11 11
s:yard	-19 19
s:yarn	-11 11
s:year	16 -16
s:yes	-15 15
s:yet	12 -12
s:yield	30 -30
s:yokohama	-18 18
s:you	12 -12
s:your	12 -12
s:zero	-49 49
s:zinc	9 -9
s:|	28 -28
s:·	13 -13
s:—	9 -9
s:•	-12 12
sa:"	-7 7
sa:" ,	-17 17
sa:" .	10 -10
sa:" <level>	7 -7
sa:" <person>	18 -18
sa:" and	-7 7
sa:" effective	-10 10
sa:" seem	-6 6
sa:%	-10 10
sa:'s .	-13 13
sa:'s <number>	-10 10
sa:(	9 -9
sa:( <level>	-6 6
sa:( <number>	33 -33
sa:)	8 -8
sa:) .	10 -10
sa:) and	-21 21
sa:+	14 -14
sa:+ <level>	11 -11
sa:, <day-ahead>	-6 6
sa:, <day-gone>	11 -11
sa:, <name>	26 -26
sa:, <points>	12 -12
sa:, <quality>	8 -8
sa:, a	11 -11
sa:, against	-17 17
sa:, aluminum	10 -10
sa:, among	10 -10
sa:, an	20 -20
sa:, are	-13 13
sa:, as	-23 23
sa:, at	11 -11
sa:, because	-16 16
sa:, before	6 -6
sa:, by	-20 20
sa:, come	14 -14
sa:, depending	-14 14
sa:, for	-16 16
sa:, go	-9 9
sa:, had	12 -12
sa:, half	14 -14
sa:, have	16 -16
sa:, he	-8 8
sa:, if	-23 23
sa:, in	-15 15
sa:, is	-10 10
sa:, like	-14 14
sa:, no	15 -15
sa:, not	-18 18
sa:, on	8 -8
sa:, or	15 -15
sa:, say	-8 8
sa:, she	13 -13
sa:, some	-8 8
sa:, start	-13 13
sa:, suspend	11 -11
sa:, tell	6 -6
sa:, that	-10 10
sa:, the	16 -16
sa:, then	-10 10
sa:, they	-10 10
sa:, three	-8 8
sa:, under	-24 24
sa:, unless	-8 8
sa:, until	18 -18
sa:, up	13 -13
sa:, whatever	-11 11
sa:, when	-7 7
sa:, which	-6 6
sa:, while	8 -8
sa:, will	7 -7
sa:, with	19 -19
sa:, would	-16 16
sa:-	-18 18
sa:- <number>	17 -17
sa:- labor	-7 7
sa:.	-11 11
sa:. "	-13 13
sa:. m	-12 12
sa::	17 -17
sa:: <name>	7 -7
sa:: <number>	-18 18
sa:: a	6 -6
sa:: one	-7 7
sa:: that	-12 12
sa:: what	11 -11
sa:;	-12 12
sa:; <name>	-7 7
sa:; <quality>	10 -10
sa:; and	6 -6
sa:; in	-7 7
sa:; it	-21 21
sa:; they	15 -15
sa:<day-ahead> .	-6 6
sa:<day-ahead> if	-7 7
sa:<day-ahead> or	10 -10
sa:<day-ahead> was	-9 9
sa:<day-gone>	-7 7
sa:<day-gone> ,	-18 18
sa:<day-gone> .	17 -17
sa:<day-gone> for	9 -9
sa:<day-gone> that	9 -9
sa:<day-today>	-8 8
sa:<day-today> ,	15 -15
sa:<day-today> .	-33 33
sa:<level>	9 -9
sa:<level> "	8 -8
sa:<level> (	-7 7
sa:<level> )	-7 7
sa:<level> ,	16 -16
sa:<level> .	10 -10
sa:<level> ;	-6 6
sa:<level> <level>	10 -10
sa:<level> as	-7 7
sa:<level> at	7 -7
sa:<level> by	-16 16
sa:<level> for	9 -9
sa:<level> in	10 -10
sa:<level> more	14 -14
sa:<level> of	-12 12
sa:<level> or	-10 10
sa:<level> over	13 -13
sa:<level> reciprocal	11 -11
sa:<level> respectively	-6 6
sa:<level> that	9 -9
sa:<level> to	19 -19
sa:<level> under	9 -9
sa:<money>	8 -8
sa:<money> <span>	7 -7
sa:<month-ahead> and	10 -10
sa:<month-gone>	-14 14
sa:<month-gone> ,	11 -11
sa:<month-gone> .	-12 12
sa:<month-gone> ;	7 -7
sa:<month-gone> is	-12 12
sa:<month-gone> was	-14 14
sa:<name> 's	-21 21
sa:<name> ,	9 -9
sa:<name> :	-19 19
sa:<name> <number>	13 -13
sa:<name> among	-9 9
sa:<name> and	7 -7
sa:<name> at	-13 13
sa:<name> in	-10 10
sa:<name> is	-10 10
sa:<name> its	7 -7
sa:<name> last	6 -6
sa:<name> levy	-7 7
sa:<name> or	13 -13
sa:<name> since	-13 13
sa:<name> under	-12 12
sa:<name> was	7 -7
sa:<not>	-10 10
sa:<number> "	18 -18
sa:<number> )	26 -26
sa:<number> ,	-16 16
sa:<number> ;	11 -11
sa:<number> and	7 -7
sa:<number> as	-11 11
sa:<number> at	-26 26
sa:<number> cent	10 -10
sa:<number> instead	8 -8
sa:<number> is	6 -6
sa:<number> largest	-9 9
sa:<number> metre	7 -7
sa:<number> over	-8 8
sa:<number> th	-21 21
sa:<number> that	-23 23
sa:<number> under	-9 9
sa:<number> until	-7 7
sa:<number> was	6 -6
sa:<organisation>	-7 7
sa:<organisation> ,	8 -8
sa:<organisation> .	-18 18
sa:<organisation> and	6 -6
sa:<organisation> for	-15 15
sa:<organisation> say	-6 6
sa:<person>	15 -15
sa:<person> .	-7 7
sa:<person> had	-12 12
sa:<person> of	13 -13
sa:<person> say	-6 6
sa:<person> tell	7 -7
sa:<points> .	6 -6
sa:<quality> .	18 -18
sa:<quality> cocoa	-15 15
sa:<quality> coffee	9 -9
sa:<quality> company	6 -6
sa:<quality> cotton	-6 6
sa:<quality> farm	14 -14
sa:<quality> hazelnut	11 -11
sa:<quality> industrial	10 -10
sa:<quality> one	-10 10
sa:<quality> product	-6 6
sa:<quality> shipbuilder	9 -9
sa:<quality> tea	-8 8
sa:<seat> ,	12 -12
sa:<seat> in	7 -7
sa:<sender>	6 -6
sa:<span> .	-8 8
sa:<span> later	14 -14
sa:<taker>	12 -12
sa:<v-begin>	-23 23
sa:<v-buy>	-10 10
sa:<v-down>	12 -12
sa:<v-impose>	10 -10
sa:<v-propose>	13 -13
sa:<v-return>	16 -16
sa:<v-sell>	10 -10
sa:<v-stay>	-8 8
sa:<v-suspend>	-8 8
sa:<v-up>	11 -11
sa:a	8 -8
sa:a <number>	-14 14
sa:a <office>	-14 14
sa:a <organisation>	-9 9
sa:a <quality>	-9 9
sa:a deal	-12 12
sa:a different	-6 6
sa:a duty	6 -6
sa:a few	7 -7
sa:a minimum	-12 12
sa:a promise	-6 6
sa:a quota	-18 18
sa:a scale	8 -8
sa:a second	10 -10
sa:a single	6 -6
sa:a treaty	6 -6
sa:a truce	14 -14
sa:about	7 -7
sa:above	13 -13
sa:above the	11 -11
sa:accept	9 -9
sa:accord	-14 14
sa:account	-10 10
sa:account of	-8 8
sa:act	-7 7
sa:add	-11 11
sa:add ,	-7 7
sa:add to	-6 6
sa:affiliate	20 -20
sa:after .	12 -12
sa:after <number>	12 -12
sa:after <person>	-6 6
sa:after <span>	-13 13
sa:after a	-14 14
sa:after that	-10 10
sa:afternoon	8 -8
sa:afterward	-6 6
sa:again	-17 17
sa:again ,	-8 8
sa:again in	7 -7
sa:against <number>	-15 15
sa:ago	-8 8
sa:agree	14 -14
sa:agree to	8 -8
sa:agreement	-28 28
sa:agreement ,	-7 7
sa:agreement of	-22 22
sa:all	-19 19
sa:all ,	12 -12
sa:all .	-21 21
sa:allow	10 -10
sa:alone	7 -7
sa:alone .	6 -6
sa:along	-12 12
sa:already	-6 6
sa:also	-11 11
sa:altogether	-22 22
sa:altogether .	-9 9
sa:aluminium	-9 9
sa:aluminum	11 -11
sa:aluminum and	8 -8
sa:among them	13 -13
sa:an additional	8 -8
sa:an hour	10 -10
sa:an increase	9 -9
sa:and ,	-6 6
sa:and <level>	18 -18
sa:and <person>	7 -7
sa:and <seat>	-13 13
sa:and a	6 -6
sa:and above	-10 10
sa:and an	-8 8
sa:and another	24 -24
sa:and beef	9 -9
sa:and car	6 -6
sa:and for	-9 9
sa:and has	-14 14
sa:and i	-19 19
sa:and it	8 -8
sa:and no	-9 9
sa:and nobody	-12 12
sa:and not	-7 7
sa:and now	-6 6
sa:and of	-13 13
sa:and one	12 -12
sa:and our	-6 6
sa:and since	-7 7
sa:and that	6 -6
sa:and the	13 -13
sa:and then	-10 10
sa:and to	-10 10
sa:and two	6 -6
sa:and with	-10 10
sa:announce for	-6 6
sa:announce in	-9 9
sa:announce on	12 -12
sa:announcement	8 -8
sa:another	34 -34
sa:another <level>	22 -22
sa:answer .	-6 6
sa:any of	19 -19
sa:anyone	-13 13
sa:anything	10 -10
sa:apply	-15 15
sa:apply .	-13 13
sa:apply again	-8 8
sa:apply since	7 -7
sa:are	-10 10
sa:are .	-25 25
sa:are add	-8 8
sa:are in	15 -15
sa:are on	10 -10
sa:are suspend	-12 12
sa:are to	9 -9
sa:arrangement	-7 7
sa:as	-18 18
sa:as <name>	-6 6
sa:as a	-11 11
sa:as before	-9 9
sa:as far	-12 12
sa:as he	9 -9
sa:as in	-13 13
sa:as much	-7 7
sa:as of	-30 30
sa:ask for	9 -9
sa:asleep	7 -7
sa:asleep .	9 -9
sa:at	21 -21
sa:at <level>	20 -20
sa:at <number>	-12 12
sa:at all	9 -9
sa:at christma	-19 19
sa:at present	-12 12
sa:autumn	-8 8
sa:average	10 -10
sa:back	-7 7
sa:ban	6 -6
sa:banana	-10 10
sa:banana .	-10 10
sa:basi point	6 -6
sa:battery	10 -10
sa:battery ,	6 -6
sa:be	-6 6
sa:be levy	-10 10
sa:bean	10 -10
sa:because	-17 17
sa:because of	-16 16
sa:become <number>	-6 6
sa:beef	-10 10
sa:beef ,	-6 6
sa:been	7 -7
sa:been <number>	-14 14
sa:been since	-9 9
sa:been suspend	19 -19
sa:been threaten	-7 7
sa:beer	7 -7
sa:before ,	-17 17
sa:before .	-16 16
sa:before it	-10 10
sa:before that	9 -9
sa:before the	19 -19
sa:begin	-16 16
sa:bell	7 -7
sa:belong	-10 10
sa:belong to	-16 16
sa:beside	-12 12
sa:best	15 -15
sa:beyond	-8 8
sa:border	8 -8
sa:both	-9 9
sa:both direction	-17 17
sa:bottle	-15 15
sa:bring	-6 6
sa:built	7 -7
sa:busan	-8 8
sa:business	-14 14
sa:butter	-21 21
sa:buyer	-6 6
sa:by	-8 8
sa:by <day-ahead>	12 -12
sa:by <day-gone>	8 -8
sa:by <number>	20 -20
sa:by <points>	16 -16
sa:by then	-6 6
sa:call ,	11 -11
sa:call a	12 -12
sa:call reciprocal	-7 7
sa:call with	-8 8
sa:can	-11 11
sa:canola	-7 7
sa:carpet	-7 7
sa:carry	-6 6
sa:casablanca	-9 9
sa:cease	-7 7
sa:cease to	-7 7
sa:ceasefire	10 -10
sa:certain	-6 6
sa:chair	9 -9
sa:chance	13 -13
sa:chance of	8 -8
sa:change	8 -8
sa:changed	11 -11
sa:charge <number>	9 -9
sa:charge in	9 -9
sa:cheaper	18 -18
sa:chip	22 -22
sa:chip .	-11 11
sa:christma	-14 14
sa:christma .	-12 12
sa:city	10 -10
sa:clock	-11 11
sa:cocoa	-15 15
sa:cocoa butter	-12 12
sa:coconut	8 -8
sa:coconut oil	8 -8
sa:cod	9 -9
sa:coffee ,	19 -19
sa:coffee .	-7 7
sa:collect	-6 6
sa:collect <number>	-8 8
sa:come .	-12 12
sa:come back	9 -9
sa:come from	25 -25
sa:company	7 -7
sa:consider	-6 6
sa:container	13 -13
sa:content	-11 11
sa:continue	-6 6
sa:continue to	-7 7
sa:control	-8 8
sa:control on	-12 12
sa:cotton	-26 26
sa:could	-8 8
sa:country	14 -14
sa:country that	7 -7
sa:county	6 -6
sa:cover	6 -6
sa:custom	-9 9
sa:customer	12 -12
sa:date .	-10 10
sa:date from	-7 7
sa:day	8 -8
sa:day .	15 -15
sa:deal	-28 28
sa:dearer	22 -22
sa:deny	-7 7
sa:depending	-16 16
sa:depending on	-16 16
sa:did .	12 -12
sa:did away	-6 6
sa:different	-6 6
sa:direction	-21 21
sa:direction .	-17 17
sa:discuss	-6 6
sa:discussion	10 -10
sa:do not	12 -12
sa:do with	10 -10
sa:doe	-9 9
sa:doe .	-8 8
sa:doe not	6 -6
sa:don't	-13 13
sa:done	16 -16
sa:done .	8 -8
sa:door	-10 10
sa:down	-10 10
sa:down .	12 -12
sa:down by	9 -9
sa:down from	-14 14
sa:down to	-10 10
sa:draft	-7 7
sa:drawer	-16 16
sa:drop	-6 6
sa:drug	-6 6
sa:due	-14 14
sa:due on	-6 6
sa:due to	-12 12
sa:during	-7 7
sa:duty ,	12 -12
sa:duty .	-13 13
sa:duty in	-8 8
sa:duty is	7 -7
sa:duty of	-6 6
sa:each	6 -6
sa:each ,	-8 8
sa:each other	15 -15
sa:each side	-14 14
sa:earn	8 -8
sa:earth	14 -14
sa:earth ,	11 -11
sa:easter	9 -9
sa:economy	17 -17
sa:effect	-15 15
sa:effect .	-9 9
sa:effective	-11 11
sa:effective immediately	-11 11
sa:effectively	-8 8
sa:effectively off	-9 9
sa:either side	-7 7
sa:election	13 -13
sa:electricity	18 -18
sa:else	23 -23
sa:else .	17 -17
sa:emergency duty	8 -8
sa:empty	-6 6
sa:end ,	-7 7
sa:end in	-9 9
sa:end of	10 -10
sa:energy	11 -11
sa:engine	-10 10
sa:entity	13 -13
sa:entry	-22 22
sa:equipment	11 -11
sa:even	-14 14
sa:evening	16 -16
sa:evening .	11 -11
sa:ever	-32 32
sa:ever .	-7 7
sa:ever since	-7 7
sa:everybody 's	-8 8
sa:everybody ,	8 -8
sa:everyone	-13 13
sa:everything ,	-6 6
sa:everything .	-11 11
sa:everything <quality>	-6 6
sa:everything from	16 -16
sa:existing	7 -7
sa:expect	19 -19
sa:expect .	11 -11
sa:expire in	-7 7
sa:export	12 -12
sa:export to	6 -6
sa:extend it	-6 6
sa:extension	18 -18
sa:extension .	18 -18
sa:extra	13 -13
sa:face	-6 6
sa:fall away	-11 11
sa:family	6 -6
sa:far .	8 -8
sa:far as	-12 12
sa:farm	22 -22
sa:farm good	16 -16
sa:farm product	12 -12
sa:farmer	9 -9
sa:fear	-10 10
sa:fee	6 -6
sa:fee on	11 -11
sa:fentanyl	-6 6
sa:fentanyl .	-27 27
sa:fentanyl and	11 -11
sa:fentanyl duty	9 -9
sa:fentanyl is	-7 7
sa:fertiliser	-8 8
sa:few	7 -7
sa:fewer	16 -16
sa:fewer than	15 -15
sa:firm	10 -10
sa:first	-11 11
sa:first .	24 -24
sa:first half	6 -6
sa:first term	-25 25
sa:fishmeal	-11 11
sa:flat	15 -15
sa:flat .	14 -14
sa:follow	8 -8
sa:following	-9 9
sa:for	-7 7
sa:for <day-ahead>	-14 14
sa:for <number>	24 -24
sa:for <quality>	-11 11
sa:for <span>	-16 16
sa:for a	8 -8
sa:for fentanyl	-8 8
sa:for good	-24 24
sa:for it	20 -20
sa:for its	-11 11
sa:for most	-9 9
sa:for their	-7 7
sa:for what	-8 8
sa:forced -	-7 7
sa:forty	7 -7
sa:found	24 -24
sa:framework	18 -18
sa:free	20 -20
sa:free .	10 -10
sa:free of	12 -12
sa:from <day-ahead>	-6 6
sa:from <day-gone>	-19 19
sa:from <level>	11 -11
sa:from <month-gone>	-8 8
sa:from <name>	21 -21
sa:from <number>	-9 9
sa:from <seat>	6 -6
sa:from all	-6 6
sa:from next	10 -10
sa:from the	11 -11
sa:from thi	-6 6
sa:front	-7 7
sa:fruit	12 -12
sa:full	24 -24
sa:full .	8 -8
sa:game	12 -12
sa:gas	11 -11
sa:gas .	12 -12
sa:general	7 -7
sa:geneva .	-10 10
sa:given	-7 7
sa:glass	-8 8
sa:go .	-8 8
sa:go back	6 -6
sa:go down	-6 6
sa:go on	-8 8
sa:go up	10 -10
sa:good ,	-6 6
sa:good .	-8 8
sa:good are	9 -9
sa:good from	-11 11
sa:good in	6 -6
sa:good make	13 -13
sa:good of	-12 12
sa:good to	12 -12
sa:good until	9 -9
sa:government	15 -15
sa:grow	10 -10
sa:had	-7 7
sa:had ask	6 -6
sa:had been	-12 12
sa:had no	13 -13
sa:had not	7 -7
sa:had put	-8 8
sa:had threaten	7 -7
sa:half .	-8 8
sa:half a	-8 8
sa:hanwha	8 -8
sa:hanwha ocean	8 -8
sa:happen .	-6 6
sa:harbour	11 -11
sa:has	-6 6
sa:has a	-10 10
sa:has been	30 -30
sa:has charge	10 -10
sa:has not	-13 13
sa:has put	-9 9
sa:has take	-11 11
sa:have	10 -10
sa:have been	-15 15
sa:have had	-10 10
sa:he add	-13 13
sa:he write	6 -6
sa:heard	-6 6
sa:heavy	10 -10
sa:her	12 -12
sa:here	-25 25
sa:here .	-8 8
sa:higher in	6 -6
sa:him	-9 9
sa:his	7 -7
sa:his first	-19 19
sa:hold	-7 7
sa:holiday	6 -6
sa:home ,	-8 8
sa:hour	8 -8
sa:hour .	13 -13
sa:house	7 -7
sa:i would	7 -7
sa:if	-11 11
sa:if the	-8 8
sa:if they	-7 7
sa:if you	18 -18
sa:immediately	-11 11
sa:immediately "	-9 9
sa:import	-11 11
sa:import from	-6 6
sa:impose	-10 10
sa:impose in	-7 7
sa:in .	-11 11
sa:in <name>	10 -10
sa:in <number>	32 -32
sa:in <span>	11 -11
sa:in a	7 -7
sa:in both	-17 17
sa:in force	8 -8
sa:in it	-7 7
sa:in our	6 -6
sa:in place	-12 12
sa:in spring	-6 6
sa:in the	-23 23
sa:in total	-6 6
sa:in two	11 -11
sa:in which	-15 15
sa:include	10 -10
sa:included .	-7 7
sa:increase of	9 -9
sa:industrial	9 -9
sa:industrial good	9 -9
sa:inflation	11 -11
sa:instead	-7 7
sa:instead of	-17 17
sa:into	-19 19
sa:into <name>	-16 16
sa:into force	-6 6
sa:introduce	-8 8
sa:is	6 -6
sa:is .	13 -13
sa:is a	10 -10
sa:is agree	7 -7
sa:is back	-6 6
sa:is being	14 -14
sa:is collect	-6 6
sa:is go	-12 12
sa:is suspend	24 -24
sa:is that	6 -6
sa:is what	-25 25
sa:it	-10 10
sa:it 's	15 -15
sa:it .	13 -13
sa:it doe	-8 8
sa:it had	-21 21
sa:it has	13 -13
sa:it in	-14 14
sa:it is	-10 10
sa:it on	-14 14
sa:it pay	-11 11
sa:it was	-13 13
sa:it were	14 -14
sa:it will	-15 15
sa:it would	6 -6
sa:its <person>	11 -11
sa:its agreement	-6 6
sa:its own	-13 13
sa:its tariff	15 -15
sa:its value	-19 19
sa:itself	12 -12
sa:itself .	13 -13
sa:jute	-9 9
sa:keep .	-6 6
sa:keep the	14 -14
sa:kind	11 -11
sa:kind .	8 -8
sa:lamp	7 -7
sa:lapse	7 -7
sa:last	-8 8
sa:last .	-16 16
sa:last <month-gone>	-21 21
sa:last autumn	-15 15
sa:last month	7 -7
sa:last until	7 -7
sa:last winter	-6 6
sa:later	6 -6
sa:later .	-7 7
sa:law .	-6 6
sa:law of	9 -9
sa:lead	13 -13
sa:leave it	-6 6
sa:length	-6 6
sa:less	18 -18
sa:less .	6 -6
sa:let	7 -7
sa:levy	-13 13
sa:levy on	-9 9
sa:licence	32 -32
sa:licence for	6 -6
sa:license	7 -7
sa:likewise	-15 15
sa:limit	19 -19
sa:limit on	10 -10
sa:line	6 -6
sa:list	13 -13
sa:list .	-17 17
sa:list <number>	11 -11
sa:listed	9 -9
sa:lithium	6 -6
sa:lobster	-9 9
sa:longer	7 -7
sa:look at	-8 8
sa:lorry	7 -7
sa:lose	11 -11
sa:lower	17 -17
sa:lunch	8 -8
sa:m	-12 12
sa:m .	-12 12
sa:machine .	-6 6
sa:machinery	7 -7
sa:make <level>	-8 8
sa:make <number>	-21 21
sa:make in	15 -15
sa:make it	18 -18
sa:make up	-18 18
sa:make with	12 -12
sa:maker	-12 12
sa:man	15 -15
sa:market	12 -12
sa:market .	8 -8
sa:matter	-11 11
sa:mean	7 -7
sa:medicine	-10 10
sa:member	9 -9
sa:mentioned	-11 11
sa:mentioned in	-8 8
sa:merely	-10 10
sa:metal	-8 8
sa:metal ,	7 -7
sa:metre	25 -25
sa:midnight	15 -15
sa:midnight .	-12 12
sa:midnight on	-8 8
sa:might	11 -11
sa:mill	-16 16
sa:mineral water	-7 7
sa:minimum	-18 18
sa:minimum price	-18 18
sa:minister	-6 6
sa:minute	7 -7
sa:missing	15 -15
sa:money	10 -10
sa:month	-8 8
sa:more	17 -17
sa:more ,	-24 24
sa:more <quality>	9 -9
sa:more for	15 -15
sa:more than	-6 6
sa:morning	20 -20
sa:most	-16 16
sa:motorcycle	-6 6
sa:much	-7 7
sa:my	8 -8
sa:name .	7 -7
sa:national	9 -9
sa:never	-9 9
sa:never been	7 -7
sa:new	30 -30
sa:new duty	7 -7
sa:new one	9 -9
sa:new tariff	7 -7
sa:newspaper	-16 16
sa:next	8 -8
sa:next week	8 -8
sa:night	14 -14
sa:night ,	10 -10
sa:night .	6 -6
sa:no	11 -11
sa:no .	9 -9
sa:no deal	-14 14
sa:no extension	8 -8
sa:no more	6 -6
sa:no one	-25 25
sa:no truce	15 -15
sa:nobody	-19 19
sa:none	-9 9
sa:none .	-6 6
sa:noon	-9 9
sa:nor	-8 8
sa:not	-11 11
sa:not <number>	-9 9
sa:not be	-6 6
sa:not move	-6 6
sa:not on	-6 6
sa:not part	-8 8
sa:not to	11 -11
sa:nothing to	11 -11
sa:now	-24 24
sa:now ,	-15 15
sa:now .	-17 17
sa:nut	-11 11
sa:ocean	8 -8
sa:of <day-ahead>	-12 12
sa:of <day-gone>	-8 8
sa:of <day-today>	-18 18
sa:of <goods-amount>	-8 8
sa:of <level>	11 -11
sa:of <name>	-11 11
sa:of <points>	-9 9
sa:of <span>	-10 10
sa:of a	7 -7
sa:of all	8 -8
sa:of any	-12 12
sa:of duty	-18 18
sa:of fentanyl	-10 10
sa:of its	-8 8
sa:of section	-9 9
sa:of that	-10 10
sa:of the	-11 11
sa:of their	12 -12
sa:of them	20 -20
sa:of us	6 -6
sa:of what	17 -17
sa:of you	15 -15
sa:off	12 -12
sa:off .	15 -15
sa:off until	7 -7
sa:offer	17 -17
sa:offer <number>	10 -10
sa:oil .	-12 12
sa:oil and	8 -8
sa:old	-15 15
sa:older duty	7 -7
sa:older tariff	8 -8
sa:on .	21 -21
sa:on <day-gone>	10 -10
sa:on <day-today>	12 -12
sa:on <name>	-11 11
sa:on <number>	-8 8
sa:on <quality>	-16 16
sa:on a	8 -8
sa:on account	-8 8
sa:on affiliate	10 -10
sa:on all	-11 11
sa:on an	10 -10
sa:on anything	9 -9
sa:on beef	-7 7
sa:on beer	10 -10
sa:on car	-10 10
sa:on cement	8 -8
sa:on cocoa	-10 10
sa:on coconut	7 -7
sa:on copper	6 -6
sa:on date	-7 7
sa:on every	-21 21
sa:on everything	6 -6
sa:on export	13 -13
sa:on flour	-9 9
sa:on good	-16 16
sa:on hold	-15 15
sa:on ice	-8 8
sa:on import	-7 7
sa:on its	-16 16
sa:on medicine	-9 9
sa:on more	-19 19
sa:on our	-6 6
sa:on paper	-6 6
sa:on that	-8 8
sa:on the	14 -14
sa:on their	-11 11
sa:on them	-10 10
sa:on those	-8 8
sa:on what	-9 9
sa:on which	13 -13
sa:once and	-7 7
sa:one .	-28 28
sa:one <number>	9 -9
sa:one in	14 -14
sa:only	18 -18
sa:open	15 -15
sa:opened	10 -10
sa:opinion	13 -13
sa:or <level>	-14 14
sa:or <money>	-10 10
sa:order	-6 6
sa:ordinary duty	-15 15
sa:ordinary rate	14 -14
sa:other	8 -8
sa:other 's	11 -11
sa:other ,	-11 11
sa:other .	8 -8
sa:other country	8 -8
sa:other way	-10 10
sa:otherwise	-9 9
sa:our	-6 6
sa:out .	6 -6
sa:out at	6 -6
sa:out on	-8 8
sa:over	-6 6
sa:over <span>	7 -7
sa:over and	-8 8
sa:over there	-17 17
sa:own	-13 13
sa:own .	-6 6
sa:pact	-22 22
sa:page	-9 9
sa:paper	-15 15
sa:part	-7 7
sa:part of	-14 14
sa:partner	15 -15
sa:partner ,	6 -6
sa:pass	6 -6
sa:pause	-8 8
sa:pay	9 -9
sa:pay .	-13 13
sa:pay <number>	-8 8
sa:pay the	16 -16
sa:payable	-13 13
sa:payable .	-14 14
sa:people	7 -7
sa:per	-11 11
sa:per cent	-14 14
sa:percent	-14 14
sa:pineapple	-8 8
sa:place	-21 21
sa:place of	-20 20
sa:plant	-6 6
sa:plu the	-9 9
sa:plum	9 -9
sa:poll	22 -22
sa:port	14 -14
sa:port .	6 -6
sa:potash	-7 7
sa:potatoe	19 -19
sa:power	7 -7
sa:present	-9 9
sa:present .	-6 6
sa:press	-7 7
sa:price .	13 -13
sa:price of	-7 7
sa:printed	7 -7
sa:proclamation	-6 6
sa:product ,	-9 9
sa:product that	9 -9
sa:profit	7 -7
sa:promise	-8 8
sa:promise to	-6 6
sa:proposal	14 -14
sa:propose	-6 6
sa:published on	9 -9
sa:put it	10 -10
sa:put on	-8 8
sa:quarrel	-6 6
sa:quarter .	9 -9
sa:question	32 -32
sa:quota	-6 6
sa:quota ,	8 -8
sa:quota .	-10 10
sa:quota of	-7 7
sa:raise its	12 -12
sa:rare	17 -17
sa:rare earth	17 -17
sa:raspberry	9 -9
sa:rate ,	14 -14
sa:rate .	-7 7
sa:rate on	-13 13
sa:reach	-13 13
sa:reach <level>	-6 6
sa:read .	-19 19
sa:reader	15 -15
sa:reciprocal	-17 17
sa:reciprocal ,	16 -16
sa:reciprocal .	-11 11
sa:reciprocal tariff	-16 16
sa:remain payable	-13 13
sa:remain suspend	-14 14
sa:replace	-11 11
sa:report	7 -7
sa:reporter	12 -12
sa:respectively	-16 16
sa:respectively .	-11 11
sa:rest	11 -11
sa:restore	9 -9
sa:retain	-10 10
sa:return ,	-8 8
sa:revenue	13 -13
sa:right	-13 13
sa:right "	-6 6
sa:room	10 -10
sa:rosario	11 -11
sa:round	10 -10
sa:round ,	-8 8
sa:round in	6 -6
sa:rubber	-6 6
sa:rule	7 -7
sa:rule on	12 -12
sa:run to	15 -15
sa:salary	11 -11
sa:sale	11 -11
sa:same as	-8 8
sa:same day	18 -18
sa:say ,	6 -6
sa:say .	-6 6
sa:say in	8 -8
sa:second	-6 6
sa:second .	-14 14
sa:seed	18 -18
sa:seem	-10 10
sa:seem right	-8 8
sa:sell to	6 -6
sa:send	-7 7
sa:shall	-10 10
sa:share	9 -9
sa:share of	10 -10
sa:sheet	6 -6
sa:shipbuilder	9 -9
sa:shipbuilder hanwha	8 -8
sa:short	10 -10
sa:show	-10 10
sa:shrimp	-13 13
sa:side .	-10 10
sa:side agree	6 -6
sa:sign a	10 -10
sa:since	-14 14
sa:since .	-12 12
sa:since <day-today>	6 -6
sa:since <month-gone>	11 -11
sa:since <number>	-14 14
sa:since its	-6 6
sa:since last	-6 6
sa:since the	9 -9
sa:slap	-12 12
sa:slap on	-12 12
sa:sleep	-20 20
sa:sleep .	-8 8
sa:small	-12 12
sa:so	11 -11
sa:so doe	-12 12
sa:so far	11 -11
sa:so that	9 -9
sa:soybean	8 -8
sa:special duty	-6 6
sa:spring	14 -14
sa:stand	7 -7
sa:start	-20 20
sa:start on	-18 18
sa:state	7 -7
sa:stay .	-20 20
sa:stay at	-7 7
sa:stay on	-6 6
sa:stay suspend	11 -11
sa:strike	-12 12
sa:subject	9 -9
sa:subject to	7 -7
sa:sugar	-13 13
sa:sum	-6 6
sa:summer	6 -6
sa:surcharge	11 -11
sa:survey	6 -6
sa:suspend	17 -17
sa:suspend .	-7 7
sa:suspend for	13 -13
sa:suspend in	14 -14
sa:suspension	-13 13
sa:take effect	-7 7
sa:talked	13 -13
sa:tariff ,	-16 16
sa:tariff .	31 -31
sa:tariff and	-6 6
sa:tariff from	-11 11
sa:tariff that	-11 11
sa:tell .	-12 12
sa:ten	-13 13
sa:tenth	12 -12
sa:term	-14 14
sa:term .	-15 15
sa:th	-21 21
sa:than	6 -6
sa:than <level>	-30 30
sa:than <number>	7 -7
sa:than a	10 -10
sa:than before	-6 6
sa:than in	9 -9
sa:than the	11 -11
sa:thank	-9 9
sa:thank to	-9 9
sa:that	6 -6
sa:that 's	-6 6
sa:that .	-17 17
sa:that <name>	-7 7
sa:that <person>	-15 15
sa:that apply	10 -10
sa:that both	6 -6
sa:that have	8 -8
sa:that he	13 -13
sa:that i	7 -7
sa:that is	8 -8
sa:that it	11 -11
sa:that make	-7 7
sa:that of	7 -7
sa:that the	28 -28
sa:that they	20 -20
sa:that was	-15 15
sa:the	7 -7
sa:the <day-ahead>	12 -12
sa:the <number>	-32 32
sa:the <points>	-12 12
sa:the <seat>	7 -7
sa:the agreement	-24 24
sa:the arrangement	-13 13
sa:the best	11 -11
sa:the ceasefire	10 -10
sa:the city	7 -7
sa:the coffee	-12 12
sa:the common	-11 11
sa:the custom	-6 6
sa:the date	8 -8
sa:the deal	-7 7
sa:the decree	-7 7
sa:the dollar	6 -6
sa:the door	-13 13
sa:the drawer	-17 17
sa:the evening	11 -11
sa:the extension	6 -6
sa:the first	-12 12
sa:the following	-9 9
sa:the forced	-7 7
sa:the full	10 -10
sa:the good	-9 9
sa:the house	6 -6
sa:the kind	6 -6
sa:the law	6 -6
sa:the list	-13 13
sa:the morning	23 -23
sa:the new	6 -6
sa:the number	-8 8
sa:the old	-13 13
sa:the other	-10 10
sa:the port	17 -17
sa:the press	-9 9
sa:the rate	-13 13
sa:the rest	15 -15
sa:the second	-12 12
sa:the ship	8 -8
sa:the spring	-7 7
sa:the state	6 -6
sa:the summer	10 -10
sa:the trade	-8 8
sa:the truce	-7 7
sa:the two	-7 7
sa:the vote	8 -8
sa:the way	-10 10
sa:the whole	8 -8
sa:the year	7 -7
sa:their agreement	-7 7
sa:them ,	10 -10
sa:them .	7 -7
sa:them the	-7 7
sa:then	-22 22
sa:then <number>	-10 10
sa:there is	14 -14
sa:they	6 -6
sa:thi .	16 -16
sa:thi month	-14 14
sa:thing on	-14 14
sa:those	-12 12
sa:those from	-6 6
sa:those who	-8 8
sa:threaten .	13 -13
sa:threaten for	-8 8
sa:three ,	19 -19
sa:three .	-7 7
sa:three of	6 -6
sa:three time	-15 15
sa:through the	-8 8
sa:throughout	-14 14
sa:till	-19 19
sa:time	12 -12
sa:time as	-10 10
sa:to .	-7 7
sa:to <goods-amount>	6 -6
sa:to <level>	13 -13
sa:to <quality>	-8 8
sa:to <seat>	7 -7
sa:to be	-8 8
sa:to begin	-6 6
sa:to it	-10 10
sa:to keep	7 -7
sa:to nothing	-9 9
sa:to start	-9 9
sa:to the	19 -19
sa:to three	-8 8
sa:together	-7 7
sa:tomatoe	-13 13
sa:too ,	-8 8
sa:tool	-9 9
sa:top of	-12 12
sa:total	-7 7
sa:total to	-8 8
sa:touched	-9 9
sa:toy	23 -23
sa:trade	7 -7
sa:trade act	-6 6
sa:trade agreement	13 -13
sa:treaty	-20 20
sa:treaty .	-20 20
sa:treaty of	-11 11
sa:truce	16 -16
sa:truce ,	20 -20
sa:truce .	-23 23
sa:truce begin	-8 8
sa:truce in	12 -12
sa:truce of	-13 13
sa:truce with	6 -6
sa:tuna	-6 6
sa:twice	-7 7
sa:two	7 -7
sa:two .	-6 6
sa:two week	-8 8
sa:unchanged	-20 20
sa:unchanged .	7 -7
sa:under	-20 20
sa:under a	-18 18
sa:under it	7 -7
sa:under its	-21 21
sa:under licence	14 -14
sa:under the	-27 27
sa:until	6 -6
sa:until <day-ahead>	8 -8
sa:until <day-gone>	-10 10
sa:until <month-gone>	-11 11
sa:until <number>	9 -9
sa:untouched	-9 9
sa:up .	14 -14
sa:up <level>	7 -7
sa:up again	13 -13
sa:up from	10 -10
sa:up to	-10 10
sa:upon	-17 17
sa:usual	7 -7
sa:value	-6 6
sa:value .	-19 19
sa:view	18 -18
sa:vote	22 -22
sa:vote .	6 -6
sa:wage	7 -7
sa:walk	-7 7
sa:walnut	12 -12
sa:want	18 -18
sa:want .	10 -10
sa:want a	6 -6
sa:was	-14 14
sa:was <level>	-9 9
sa:was <number>	-10 10
sa:was a	-6 6
sa:was in	10 -10
sa:was not	-13 13
sa:was sign	7 -7
sa:was take	-6 6
sa:was the	10 -10
sa:was to	9 -9
sa:way	-18 18
sa:way .	-6 6
sa:we	-6 6
sa:we would	-8 8
sa:week .	10 -10
sa:week ago	-19 19
sa:weekend	18 -18
sa:weekend .	10 -10
sa:weight	-6 6
sa:were	21 -21
sa:were hold	-6 6
sa:what <name>	-16 16
sa:what it	12 -12
sa:what the	-8 8
sa:whatever	-18 18
sa:when	-9 9
sa:when it	-6 6
sa:when the	-15 15
sa:when they	6 -6
sa:where they	-8 8
sa:which ,	7 -7
sa:which <name>	-9 9
sa:which come	-11 11
sa:which had	7 -7
sa:which has	15 -15
sa:which it	-15 15
sa:which make	-8 8
sa:which pay	-6 6
sa:which was	19 -19
sa:which would	-11 11
sa:while they	-11 11
sa:who	8 -8
sa:whole	8 -8
sa:whom	6 -6
sa:why	-6 6
sa:will	-10 10
sa:will be	-7 7
sa:will stay	-8 8
sa:wine	-6 6
sa:wine .	-21 21
sa:winter	9 -9
sa:winter ,	12 -12
sa:with <name>	10 -10
sa:with effect	7 -7
sa:with forced	12 -12
sa:with the	-6 6
sa:with them	-9 9
sa:with us	-6 6
sa:withdraw	23 -23
sa:withdraw .	14 -14
sa:within a	-11 11
sa:without an	-7 7
sa:word	10 -10
sa:word .	11 -11
sa:working	8 -8
sa:worth	8 -8
sa:worth <money>	11 -11
sa:would apply	-15 15
sa:would be	16 -16
sa:would go	6 -6
sa:would have	-12 12
sa:would start	7 -7
sa:write .	9 -9
sa:wrong .	-6 6
sa:yard	-14 14
sa:yarn	-15 15
sa:year	14 -14
sa:year .	9 -9
sa:year and	-6 6
sa:year before	10 -10
sa:yes	-11 11
sa:yes .	-8 8
sa:yet	10 -10
sa:yet .	7 -7
sa:your	31 -31
sa:— <number>	8 -8
said	-33 33
sb:"	12 -12
sb:" <person>	11 -11
sb:" a	8 -8
sb:" for	7 -7
sb:" i	16 -16
sb:" if	-19 19
sb:" it	7 -7
sb:" not	6 -6
sb:" on	12 -12
sb:" reciprocal	-9 9
sb:" say	13 -13
sb:" we	10 -10
sb:&	28 -28
sb:& p	19 -19
sb:'	33 -33
sb:' <organisation>	7 -7
sb:'s <number>	-10 10
sb:'s <person>	10 -10
sb:'s agreement	7 -7
sb:'s at	-21 21
sb:'s been	-6 6
sb:'s central	7 -7
sb:'s coffee	-10 10
sb:'s duty	-7 7
sb:'s on	-8 8
sb:'s own	-10 10
sb:'s tariff	13 -13
sb:'s trade	-6 6
sb:(	-9 9
sb:( <level>	-6 6
sb:( <number>	-12 12
sb:( <person>	6 -6
sb:)	-11 11
sb:) :	-13 13
sb:) and	-10 10
sb:+	21 -21
sb:, "	26 -26
sb:, <day-gone>	10 -10
sb:, <day-today>	9 -9
sb:, <level>	-22 22
sb:, <money>	9 -9
sb:, <person>	-9 9
sb:, <quality>	-21 21
sb:, <span>	7 -7
sb:, a	19 -19
sb:, about	15 -15
sb:, against	-15 15
sb:, also	-7 7
sb:, an	10 -10
sb:, another	-10 10
sb:, as	-8 8
sb:, both	-11 11
sb:, but	33 -33
sb:, by	-8 8
sb:, coffee	7 -7
sb:, come	6 -6
sb:, down	12 -12
sb:, enter	-7 7
sb:, for	-8 8
sb:, from	-21 21
sb:, get	-8 8
sb:, go	-6 6
sb:, has	-12 12
sb:, he	15 -15
sb:, his	8 -8
sb:, i	-9 9
sb:, in	-15 15
sb:, instead	-7 7
sb:, is	10 -10
sb:, it	-8 8
sb:, its	-7 7
sb:, keep	7 -7
sb:, leave	-6 6
sb:, meanwhile	-10 10
sb:, mr	-13 13
sb:, no	9 -9
sb:, not	-8 8
sb:, now	-7 7
sb:, of	-17 17
sb:, on	-24 24
sb:, one	10 -10
sb:, or	7 -7
sb:, ordinary	-8 8
sb:, part	10 -10
sb:, pay	-31 31
sb:, plu	-20 20
sb:, put	10 -10
sb:, say	15 -15
sb:, sell	-10 10
sb:, should	6 -6
sb:, sign	-21 21
sb:, so	11 -11
sb:, some	12 -12
sb:, take	-14 14
sb:, that	-20 20
sb:, then	-6 6
sb:, there	-6 6
sb:, they	-6 6
sb:, though	-7 7
sb:, to	-31 31
sb:, two	17 -17
sb:, under	-15 15
sb:, up	6 -6
sb:, was	-6 6
sb:, where	-27 27
sb:, who	11 -11
sb:, with	13 -13
sb:, would	8 -8
sb:- <name>	-22 22
sb:- labor	16 -16
sb:.	-14 14
sb:. <number>	-12 12
sb:. <person>	7 -7
sb::	-12 12
sb:: <goods-amount>	22 -22
sb:: <level>	-37 37
sb:: <name>	11 -11
sb:: <person>	9 -9
sb:: <quality>	11 -11
sb:: a	-26 26
sb:: an	-8 8
sb:: for	8 -8
sb:: if	23 -23
sb:: in	-9 9
sb:: is	-9 9
sb:: it	-10 10
sb:: my	-7 7
sb:: no	-6 6
sb:: not	8 -8
sb:: our	6 -6
sb:: that	-6 6
sb:: the	-6 6
sb:: then	-14 14
sb:: there	-13 13
sb:: they	15 -15
sb:: two	15 -15
sb:: up	15 -15
sb:: we	15 -15
sb:; <name>	-7 7
sb:; <quality>	-6 6
sb:; a	-10 10
sb:; before	16 -16
sb:; in	8 -8
sb:; it	-11 11
sb:; on	-12 12
sb:; the	14 -14
sb:<day-ahead>	-7 7
sb:<day-ahead> ,	-14 14
sb:<day-ahead> :	-25 25
sb:<day-ahead> at	11 -11
sb:<day-ahead> it	-11 11
sb:<day-ahead> our	7 -7
sb:<day-ahead> the	10 -10
sb:<day-gone>	-15 15
sb:<day-gone> 's	16 -16
sb:<day-gone> (	6 -6
sb:<day-gone> ,	-24 24
sb:<day-gone> <person>	-15 15
sb:<day-gone> a	8 -8
sb:<day-gone> at	12 -12
sb:<day-gone> he	-7 7
sb:<day-gone> it	-24 24
sb:<day-gone> put	-7 7
sb:<day-gone> say	-7 7
sb:<day-gone> that	23 -23
sb:<day-gone> to	-7 7
sb:<day-today> 's	-13 13
sb:<day-today> (	18 -18
sb:<day-today> ,	-9 9
sb:<day-today> :	-15 15
sb:<day-today> it	-15 15
sb:<day-today> that	-10 10
sb:<day-today> the	22 -22
sb:<day-today> —	10 -10
sb:<goods-amount>	19 -19
sb:<goods-amount> <span>	-7 7
sb:<goods-amount> in	19 -19
sb:<goods-amount> of	9 -9
sb:<goods>	-14 14
sb:<level>	-8 8
sb:<level> (	-30 30
sb:<level> )	-6 6
sb:<level> ,	-25 25
sb:<level> :	-13 13
sb:<level> again	6 -6
sb:<level> and	16 -16
sb:<level> as	6 -6
sb:<level> at	-10 10
sb:<level> come	-6 6
sb:<level> for	-18 18
sb:<level> from	-6 6
sb:<level> in	12 -12
sb:<level> last	-8 8
sb:<level> more	16 -16
sb:<level> now	-7 7
sb:<level> of	31 -31
sb:<level> on	9 -9
sb:<level> or	-18 18
sb:<level> over	8 -8
sb:<level> tariff	-7 7
sb:<level> that	10 -10
sb:<level> under	-7 7
sb:<level> until	-9 9
sb:<money>	59 -59
sb:<money> ,	10 -10
sb:<money> last	8 -8
sb:<money> of	-9 9
sb:<money> to	8 -8
sb:<month-ahead> and	7 -7
sb:<month-gone>	-13 13
sb:<month-gone> <name>	14 -14
sb:<month-gone> it	-18 18
sb:<month-gone> of	-14 14
sb:<month-gone> the	13 -13
sb:<name>	-30 30
sb:<name> 's	-22 22
sb:<name> (	-8 8
sb:<name> ,	-42 42
sb:<name> <day-gone>	-7 7
sb:<name> <level>	-22 22
sb:<name> <number>	-22 22
sb:<name> agree	-8 8
sb:<name> already	-7 7
sb:<name> also	-20 20
sb:<name> and	8 -8
sb:<name> are	7 -7
sb:<name> ask	-7 7
sb:<name> at	-22 22
sb:<name> buy	11 -11
sb:<name> charge	-29 29
sb:<name> court	-8 8
sb:<name> cut	9 -9
sb:<name> doe	6 -6
sb:<name> fall	7 -7
sb:<name> for	9 -9
sb:<name> from	-13 13
sb:<name> get	-7 7
sb:<name> good	-9 9
sb:<name> had	-13 13
sb:<name> has	9 -9
sb:<name> have	14 -14
sb:<name> import	12 -12
sb:<name> in	8 -8
sb:<name> is	12 -12
sb:<name> last	9 -9
sb:<name> let	-9 9
sb:<name> levy	7 -7
sb:<name> now	20 -20
sb:<name> on	-10 10
sb:<name> pay	-11 11
sb:<name> put	13 -13
sb:<name> should	-6 6
sb:<name> since	6 -6
sb:<name> stand	6 -6
sb:<name> still	-11 11
sb:<name> take	-10 10
sb:<name> tariff	6 -6
sb:<name> the	-17 17
sb:<name> to	-19 19
sb:<name> want	-20 20
sb:<name> will	16 -16
sb:<name> with	-6 6
sb:<name> would	-10 10
sb:<not>	-26 26
sb:<number> "	9 -9
sb:<number> (	-19 19
sb:<number> )	-14 14
sb:<number> +	-16 16
sb:<number> ,	-32 32
sb:<number> :	10 -10
sb:<number> ;	-8 8
sb:<number> <name>	10 -10
sb:<number> <number>	12 -12
sb:<number> <person>	-8 8
sb:<number> <quality>	10 -10
sb:<number> a	11 -11
sb:<number> and	-29 29
sb:<number> as	-8 8
sb:<number> at	-6 6
sb:<number> by	9 -9
sb:<number> cent	13 -13
sb:<number> down	-7 7
sb:<number> from	-18 18
sb:<number> in	15 -15
sb:<number> million	6 -6
sb:<number> more	-12 12
sb:<number> now	-9 9
sb:<number> of	18 -18
sb:<number> on	-11 11
sb:<number> or	-7 7
sb:<number> over	-12 12
sb:<number> plu	-17 17
sb:<number> rise	-7 7
sb:<number> since	16 -16
sb:<number> tariff	24 -24
sb:<number> the	-8 8
sb:<number> to	17 -17
sb:<number> vote	9 -9
sb:<number> what	-6 6
sb:<number> with	-12 12
sb:<office>	11 -11
sb:<office> :	-6 6
sb:<organisation>	26 -26
sb:<organisation> 's	11 -11
sb:<organisation> ,	9 -9
sb:<organisation> :	-11 11
sb:<organisation> and	7 -7
sb:<organisation> cut	7 -7
sb:<organisation> for	-9 9
sb:<organisation> has	7 -7
sb:<organisation> in	21 -21
sb:<organisation> keep	8 -8
sb:<organisation> leave	8 -8
sb:<organisation> on	6 -6
sb:<organisation> strike	-7 7
sb:<organisation> take	-9 9
sb:<organisation> that	-7 7
sb:<organisation> to	-13 13
sb:<organisation> will	-14 14
sb:<organisation> would	-6 6
sb:<person>	-8 8
sb:<person> (	-8 8
sb:<person> ,	25 -25
sb:<person> :	-13 13
sb:<person> deny	-11 11
sb:<person> of	-6 6
sb:<person> put	-17 17
sb:<person> say	10 -10
sb:<person> sign	-8 8
sb:<person> tell	-6 6
sb:<person> to	6 -6
sb:<person> want	-9 9
sb:<points> ,	20 -20
sb:<points> of	-12 12
sb:<quality>	-22 22
sb:<quality> banana	-11 11
sb:<quality> brandy	-21 21
sb:<quality> cheese	-13 13
sb:<quality> colleague	7 -7
sb:<quality> copper	-9 9
sb:<quality> custom	8 -8
sb:<quality> export	6 -6
sb:<quality> farm	7 -7
sb:<quality> firm	8 -8
sb:<quality> good	-13 13
sb:<quality> have	8 -8
sb:<quality> importer	8 -8
sb:<quality> list	8 -8
sb:<quality> olive	12 -12
sb:<quality> one	-30 30
sb:<quality> palm	15 -15
sb:<quality> plastic	11 -11
sb:<quality> rare	8 -8
sb:<quality> rate	-7 7
sb:<quality> rubber	-7 7
sb:<quality> shrimp	-12 12
sb:<quality> side	17 -17
sb:<quality> steel	15 -15
sb:<quality> sugar	-24 24
sb:<quality> tea	9 -9
sb:<quality> tractor	6 -6
sb:<quality> trade	14 -14
sb:<quality> tyre	-6 6
sb:<quality> watche	8 -8
sb:<seat>	-7 7
sb:<seat> ,	19 -19
sb:<seat> /	8 -8
sb:<seat> :	12 -12
sb:<seat> and	-11 11
sb:<seat> at	-16 16
sb:<seat> had	-22 22
sb:<seat> keep	8 -8
sb:<seat> that	-8 8
sb:<seat> want	-20 20
sb:<seat> would	-11 11
sb:<sender>	17 -17
sb:<span>	11 -11
sb:<span> ,	-16 16
sb:<span> and	17 -17
sb:<span> before	20 -20
sb:<span> later	-9 9
sb:<span> yield	15 -15
sb:<taker>	20 -20
sb:<v-agree>	11 -11
sb:<v-begin>	6 -6
sb:<v-buy>	10 -10
sb:<v-down>	-14 14
sb:<v-end>	10 -10
sb:<v-return>	-8 8
sb:<v-say>	-9 9
sb:<v-sell>	13 -13
sb:<v-suspend>	8 -8
sb:<v-target>	-20 20
sb:<v-threaten>	-6 6
sb:<v-up>	8 -8
sb:=	-9 9
sb:@	-20 20
sb:_	-32 32
sb:a "	-13 13
sb:a :	-18 18
sb:a <level>	-7 7
sb:a <seat>	7 -7
sb:a bill	-10 10
sb:a cargo	-7 7
sb:a ceiling	-11 11
sb:a cut	9 -9
sb:a deal	24 -24
sb:a fall	13 -13
sb:a figure	-11 11
sb:a free	-10 10
sb:a further	-7 7
sb:a kilo	10 -10
sb:a lapse	10 -10
sb:a lasting	8 -8
sb:a law	7 -7
sb:a list	6 -6
sb:a newspaper	-7 7
sb:a number	-14 14
sb:a pause	-7 7
sb:a penalty	12 -12
sb:a permanent	-9 9
sb:a plan	-7 7
sb:a post	-8 8
sb:a proposal	21 -21
sb:a quota	-13 13
sb:a rate	-21 21
sb:a reduction	-6 6
sb:a rise	10 -10
sb:a rumour	-14 14
sb:a scale	8 -8
sb:a tariff	-10 10
sb:a third	13 -13
sb:a threat	-6 6
sb:a total	-18 18
sb:a treaty	11 -11
sb:about <level>	12 -12
sb:about the	-19 19
sb:above	21 -21
sb:accept	27 -27
sb:according	-8 8
sb:according to	-8 8
sb:account	7 -7
sb:account for	11 -11
sb:act	18 -18
sb:add a	-11 11
sb:add tax	15 -15
sb:add up	-15 15
sb:addition	-10 10
sb:additional	-23 23
sb:additional <level>	-8 8
sb:additional duty	-19 19
sb:additional tariff	-7 7
sb:after	10 -10
sb:afterward	12 -12
sb:afterward that	12 -12
sb:again	-8 8
sb:against	-12 12
sb:ago	-18 18
sb:ago ,	-7 7
sb:agree to	9 -9
sb:agreement	10 -10
sb:agreement ,	8 -8
sb:agreement :	7 -7
sb:agreement of	8 -8
sb:aid	-7 7
sb:aircraft	-8 8
sb:all ,	-13 13
sb:allow	10 -10
sb:along	12 -12
sb:already	-24 24
sb:aluminium	-11 11
sb:am	-6 6
sb:among the	14 -14
sb:among them	-6 6
sb:amount to	-7 7
sb:an additional	-13 13
sb:an earlier	-6 6
sb:an extension	14 -14
sb:an extra	-7 7
sb:an hour	7 -7
sb:an increase	11 -11
sb:an ordinary	-10 10
sb:and ,	-7 7
sb:and <level>	14 -14
sb:and <name>	9 -9
sb:and <number>	17 -17
sb:and <quality>	-14 14
sb:and <seat>	-17 17
sb:and a	-15 15
sb:and aluminium	-8 8
sb:and aluminum	-7 7
sb:and beef	14 -14
sb:and get	7 -7
sb:and has	8 -8
sb:and he	6 -6
sb:and in	-11 11
sb:and it	20 -20
sb:and its	-12 12
sb:and not	-7 7
sb:and now	7 -7
sb:and other	-11 11
sb:and our	-6 6
sb:and so	-10 10
sb:and take	-9 9
sb:and the	10 -10
sb:and their	-13 13
sb:and to	-11 11
sb:and will	6 -6
sb:and would	13 -13
sb:announce	-14 14
sb:announce a	-7 7
sb:announce an	15 -15
sb:announce on	-10 10
sb:announcement	-7 7
sb:announcement no	-7 7
sb:another	-23 23
sb:answer	-14 14
sb:any	10 -10
sb:anybody	-23 23
sb:anything	-14 14
sb:apart	8 -8
sb:apple	26 -26
sb:apply	7 -7
sb:apply to	6 -6
sb:approve	6 -6
sb:approve the	-10 10
sb:apricot	-28 28
sb:are	10 -10
sb:are <number>	-9 9
sb:are a	9 -9
sb:are at	-10 10
sb:are back	-6 6
sb:are get	-6 6
sb:are leave	-8 8
sb:are let	-6 6
sb:are not	6 -6
sb:are the	-6 6
sb:are up	11 -11
sb:arithmetic	-9 9
sb:arrangement	10 -10
sb:as far	-8 8
sb:as high	-9 9
sb:as long	6 -6
sb:as much	-9 9
sb:as of	20 -20
sb:as they	9 -9
sb:ask	-14 14
sb:ask :	8 -8
sb:ask <number>	14 -14
sb:ask about	-13 13
sb:at <level>	15 -15
sb:at <number>	10 -10
sb:at about	12 -12
sb:at all	-8 8
sb:at midnight	8 -8
sb:at night	7 -7
sb:at our	-9 9
sb:at present	-6 6
sb:at the	-6 6
sb:average	47 -47
sb:average ,	9 -9
sb:average <quality>	12 -12
sb:average tariff	8 -8
sb:b	12 -12
sb:back in	-7 7
sb:bank	35 -35
sb:barley	11 -11
sb:base	15 -15
sb:baseline	-9 9
sb:be cut	-11 11
sb:be the	7 -7
sb:bean	-8 8
sb:bear	-8 8
sb:bear <level>	-7 7
sb:become	-7 7
sb:beef ,	6 -6
sb:been	-19 19
sb:been <level>	-6 6
sb:been at	13 -13
sb:been charge	-6 6
sb:before <day-ahead>	15 -15
sb:before <day-gone>	8 -8
sb:before <day-today>	10 -10
sb:before <month-ahead>	-18 18
sb:before it	-10 10
sb:before that	8 -8
sb:before the	-24 24
sb:begin ,	-6 6
sb:begin at	9 -9
sb:begin to	6 -6
sb:begin with	8 -8
sb:being	-6 6
sb:best	17 -17
sb:better	-13 13
sb:between	21 -21
sb:between <level>	7 -7
sb:between <name>	13 -13
sb:between the	12 -12
sb:bill	-13 13
sb:boat	25 -25
sb:bond	12 -12
sb:book	7 -7
sb:both	-17 17
sb:both duty	-15 15
sb:bottle	10 -10
sb:box	-6 6
sb:brandy	12 -12
sb:bread	26 -26
sb:break	13 -13
sb:bring	-13 13
sb:bring the	-11 11
sb:brussel	-9 9
sb:build	13 -13
sb:bunker	10 -10
sb:bus	17 -17
sb:buse	10 -10
sb:business	8 -8
sb:but	16 -16
sb:but <person>	-11 11
sb:by	16 -16
sb:by <day-ahead>	-9 9
sb:by <number>	22 -22
sb:by <person>	-9 9
sb:by post	-15 15
sb:by the	-14 14
sb:by two	-11 11
sb:bytedance	26 -26
sb:c	12 -12
sb:call ,	-6 6
sb:call a	-6 6
sb:call for	-9 9
sb:call it	-11 11
sb:call reciprocal	14 -14
sb:callao	8 -8
sb:can	17 -17
sb:capacity	18 -18
sb:capacity in	11 -11
sb:car	-15 15
sb:car ,	-10 10
sb:car :	-6 6
sb:carpet	-6 6
sb:carry	8 -8
sb:case ,	-11 11
sb:cashew	-13 13
sb:cashmere	-19 19
sb:ceiling of	-11 11
sb:central	12 -12
sb:central bank	12 -12
sb:ceylon	-11 11
sb:ceylon tea	-11 11
sb:chain	-6 6
sb:chance	27 -27
sb:chance of	27 -27
sb:charge	-14 14
sb:charge a	10 -10
sb:charge of	19 -19
sb:charge on	-10 10
sb:charge the	-7 7
sb:cheese	-25 25
sb:cheese ,	-15 15
sb:circular	-12 12
sb:city	26 -26
sb:claim	6 -6
sb:claim that	6 -6
sb:clause	21 -21
sb:client	-7 7
sb:climb	9 -9
sb:climb to	11 -11
sb:clock	15 -15
sb:club	15 -15
sb:coast	8 -8
sb:cocoa	7 -7
sb:cocoa ,	6 -6
sb:cocoa paste	-8 8
sb:coconut	-7 7
sb:coconut oil	-6 6
sb:cod	-11 11
sb:coffee and	-9 9
sb:coffee pay	-10 10
sb:collect	-14 14
sb:collect ,	-19 19
sb:collect <level>	6 -6
sb:column	-11 11
sb:come	-9 9
sb:come a	-6 6
sb:come back	8 -8
sb:come from	7 -7
sb:come in	-9 9
sb:come into	7 -7
sb:come on	-6 6
sb:come to	10 -10
sb:comment	12 -12
sb:company	38 -38
sb:company that	17 -17
sb:competitor	-10 10
sb:conclude	7 -7
sb:conclude its	7 -7
sb:container	-9 9
sb:content	16 -16
sb:contract	9 -9
sb:control	25 -25
sb:control list	7 -7
sb:control on	9 -9
sb:copper ,	8 -8
sb:cork	11 -11
sb:correct	-14 14
sb:correction :	-7 7
sb:cost	35 -35
sb:cotton	-11 11
sb:could	8 -8
sb:could not	20 -20
sb:count	6 -6
sb:counted	8 -8
sb:country	-20 20
sb:country 's	12 -12
sb:country ,	-13 13
sb:country to	-6 6
sb:court	-8 8
sb:cousin	-11 11
sb:covered about	6 -6
sb:cross	-6 6
sb:currently	-15 15
sb:currently pay	-13 13
sb:custom duty	-8 8
sb:cut	12 -12
sb:cut by	15 -15
sb:cut flower	-8 8
sb:cut in	-6 6
sb:cut its	11 -11
sb:cut of	7 -7
sb:cut to	-10 10
sb:dairy	-6 6
sb:date	-13 13
sb:day ,	-13 13
sb:day <name>	10 -10
sb:day of	7 -7
sb:day the	-7 7
sb:deal	12 -12
sb:deal ,	16 -16
sb:deal in	7 -7
sb:deal of	-13 13
sb:deal on	13 -13
sb:deal with	-12 12
sb:decision	-6 6
sb:decree	-8 8
sb:delivery	8 -8
sb:demand	9 -9
sb:deposit	17 -17
sb:desk	10 -10
sb:did not	-11 11
sb:difference	15 -15
sb:different	-7 7
sb:direction	6 -6
sb:discount	14 -14
sb:discount of	13 -13
sb:district	7 -7
sb:do	-18 18
sb:do the	-11 11
sb:doe not	-8 8
sb:doesn't	-15 15
sb:doing	-9 9
sb:dollar	6 -6
sb:done	-10 10
sb:door	-13 13
sb:double	-12 12
sb:down	6 -6
sb:down by	20 -20
sb:down for	-10 10
sb:down from	-9 9
sb:down in	-7 7
sb:down the	-6 6
sb:down to	-17 17
sb:dozen	7 -7
sb:dozen of	7 -7
sb:draft	-20 20
sb:draw	7 -7
sb:dry	7 -7
sb:due	9 -9
sb:during	-26 26
sb:during the	-10 10
sb:duty	-26 26
sb:duty (	-7 7
sb:duty ,	-6 6
sb:duty :	9 -9
sb:duty and	10 -10
sb:duty at	7 -7
sb:duty fall	-12 12
sb:duty for	7 -7
sb:duty from	8 -8
sb:duty go	-13 13
sb:duty in	-13 13
sb:duty of	-22 22
sb:duty on	-7 7
sb:duty stand	-8 8
sb:duty to	-12 12
sb:duty was	-6 6
sb:duty will	8 -8
sb:duty would	-13 13
sb:each of	13 -13
sb:each side	-16 16
sb:earlier	-31 31
sb:earth and	-6 6
sb:economic	-9 9
sb:economy ,	9 -9
sb:effect	-6 6
sb:election	18 -18
sb:electric	7 -7
sb:electric car	7 -7
sb:electricity	17 -17
sb:electricity tariff	6 -6
sb:eleven	10 -10
sb:else	-16 16
sb:elsewhere	18 -18
sb:elsewhere :	7 -7
sb:emergency	-11 11
sb:emergency tariff	-9 9
sb:employer	21 -21
sb:end	9 -9
sb:end on	7 -7
sb:enter	7 -7
sb:enter <name>	-9 9
sb:enter at	-16 16
sb:enter the	6 -6
sb:entry	6 -6
sb:euro	9 -9
sb:event	-6 6
sb:every	15 -15
sb:everybody	-19 19
sb:excess	16 -16
sb:excess capacity	16 -16
sb:excise	16 -16
sb:existing	10 -10
sb:expect	10 -10
sb:export	38 -38
sb:export of	10 -10
sb:extension ,	-12 12
sb:extra	-19 19
sb:face	-21 21
sb:face a	-7 7
sb:failing	-10 10
sb:fair	9 -9
sb:fall <level>	10 -10
sb:fall by	9 -9
sb:fall of	11 -11
sb:fall to	-19 19
sb:family	16 -16
sb:far	-8 8
sb:far as	-8 8
sb:fare	13 -13
sb:farm	9 -9
sb:fee	15 -15
sb:fee go	6 -6
sb:fentanyl	-40 40
sb:fentanyl ,	10 -10
sb:fentanyl and	-9 9
sb:fentanyl is	-6 6
sb:fentanyl tariff	-28 28
sb:ferry	11 -11
sb:figure	-12 12
sb:figure is	6 -6
sb:figure of	-13 13
sb:final	32 -32
sb:firm	6 -6
sb:first	13 -13
sb:fish ,	12 -12
sb:five	11 -11
sb:fix	26 -26
sb:flat	10 -10
sb:float	-19 19
sb:flower	-7 7
sb:follow	-19 19
sb:for <level>	16 -16
sb:for <money>	8 -8
sb:for <name>	-17 17
sb:for <number>	9 -9
sb:for <span>	-8 8
sb:for a	-24 24
sb:for as	7 -7
sb:for fentanyl	-10 10
sb:for good	-6 6
sb:for its	-13 13
sb:for the	7 -7
sb:for thi	6 -6
sb:for us	20 -20
sb:for which	-7 7
sb:force	10 -10
sb:forced	6 -6
sb:forced -	15 -15
sb:forced labor	-10 10
sb:forecast	17 -17
sb:forecast for	16 -16
sb:foreign	16 -16
sb:found	12 -12
sb:four	7 -7
sb:framework	-10 10
sb:free of	7 -7
sb:free trade	-20 20
sb:fresh	6 -6
sb:from	-14 14
sb:from <day-ahead>	-7 7
sb:from <day-gone>	-6 6
sb:from <day-today>	-10 10
sb:from <level>	-8 8
sb:from <month-ahead>	10 -10
sb:from <name>	-6 6
sb:from <number>	-14 14
sb:from <seat>	7 -7
sb:from a	-14 14
sb:from the	-7 7
sb:from which	10 -10
sb:frozen	-15 15
sb:fruit	-6 6
sb:fuel	18 -18
sb:fuel surcharge	18 -18
sb:full	-6 6
sb:furniture	-20 20
sb:further	-15 15
sb:future	23 -23
sb:future in	14 -14
sb:gain	16 -16
sb:gained	27 -27
sb:gained <level>	12 -12
sb:gas	12 -12
sb:gate	7 -7
sb:gave	10 -10
sb:general	-17 17
sb:general rate	-8 8
sb:geneva	-12 12
sb:georgia	11 -11
sb:georgia 's	15 -15
sb:get <level>	-8 8
sb:get <number>	-6 6
sb:get a	-14 14
sb:get in	-18 18
sb:give	8 -8
sb:go	-10 10
sb:go from	-8 8
sb:go in	-25 25
sb:go the	-12 12
sb:go up	16 -16
sb:gold	19 -19
sb:good	6 -6
sb:good :	15 -15
sb:good and	-10 10
sb:good are	8 -8
sb:good at	-15 15
sb:good carry	-6 6
sb:good currently	-11 11
sb:good fall	-6 6
sb:good go	-7 7
sb:good in	-8 8
sb:good of	29 -29
sb:good on	9 -9
sb:good stay	-11 11
sb:good the	-8 8
sb:good will	-16 16
sb:grant	-15 15
sb:ground	21 -21
sb:grow by	6 -6
sb:growth	30 -30
sb:growth of	9 -9
sb:guest	7 -7
sb:had <number>	-15 15
sb:had a	20 -20
sb:had announce	-12 12
sb:had ask	12 -12
sb:had become	6 -6
sb:had come	7 -7
sb:had fall	6 -6
sb:had say	11 -11
sb:had sign	6 -6
sb:had stand	-6 6
sb:had the	-12 12
sb:had threaten	6 -6
sb:had to	-7 7
sb:half	-15 15
sb:half of	-6 6
sb:halve	-21 21
sb:halve the	-14 14
sb:hand	-7 7
sb:harbour	13 -13
sb:harvest	9 -9
sb:has a	26 -26
sb:has agree	7 -7
sb:has already	-8 8
sb:has also	6 -6
sb:has an	-6 6
sb:has announce	-7 7
sb:has ask	-15 15
sb:has been	-20 20
sb:has go	-6 6
sb:has had	-22 22
sb:has its	13 -13
sb:has keep	-8 8
sb:has lose	9 -9
sb:has offer	-6 6
sb:has pay	-12 12
sb:has propose	-10 10
sb:has since	-17 17
sb:has threaten	-6 6
sb:has to	14 -14
sb:have a	-15 15
sb:have agree	27 -27
sb:have ask	-10 10
sb:have had	-13 13
sb:have offer	18 -18
sb:have pay	-15 15
sb:have read	-17 17
sb:have see	10 -10
sb:have the	-6 6
sb:hazelnut	-11 11
sb:he had	10 -10
sb:he has	7 -7
sb:he is	13 -13
sb:he sign	-6 6
sb:he tell	10 -10
sb:he was	-7 7
sb:he will	8 -8
sb:hear	-7 7
sb:heard	-16 16
sb:heavy	17 -17
sb:her	14 -14
sb:high	-8 8
sb:high as	-9 9
sb:his <person>	6 -6
sb:his <quality>	12 -12
sb:his own	-6 6
sb:hit	-20 20
sb:hit with	-15 15
sb:hold	14 -14
sb:hold back	-7 7
sb:home	27 -27
sb:hotel	11 -11
sb:hour	6 -6
sb:house	8 -8
sb:household	21 -21
sb:how	10 -10
sb:i have	18 -18
sb:i'd	13 -13
sb:i'm	13 -13
sb:i've	14 -14
sb:if <name>	-6 6
sb:if <seat>	-9 9
sb:if he	-11 11
sb:if no	-9 9
sb:if nobody	14 -14
sb:if nothing	-11 11
sb:if there	25 -25
sb:if they	-13 13
sb:if you	15 -15
sb:import	24 -24
sb:import of	10 -10
sb:import surcharge	-15 15
sb:importer	9 -9
sb:importer pay	-7 7
sb:impose	-8 8
sb:in ,	-11 11
sb:in <month-gone>	-12 12
sb:in <name>	8 -8
sb:in <number>	12 -12
sb:in <organisation>	-6 6
sb:in addition	7 -7
sb:in at	-23 23
sb:in it	-7 7
sb:in london	15 -15
sb:in place	-15 15
sb:in return	-8 8
sb:in shanghai	13 -13
sb:in the	20 -20
sb:in turn	17 -17
sb:in two	12 -12
sb:in which	23 -23
sb:increase	14 -14
sb:increase of	17 -17
sb:index	15 -15
sb:inflation	51 -51
sb:inflation ,	8 -8
sb:inflation in	12 -12
sb:inflation was	7 -7
sb:instead	-11 11
sb:instead of	-11 11
sb:insurer	10 -10
sb:interest	35 -35
sb:interest on	10 -10
sb:interest rate	13 -13
sb:into <name>	-36 36
sb:into force	19 -19
sb:investigation	8 -8
sb:is	-11 11
sb:is ,	-10 10
sb:is <level>	7 -7
sb:is <money>	9 -9
sb:is <number>	-10 10
sb:is at	6 -6
sb:is charge	-10 10
sb:is collect	-19 19
sb:is expect	8 -8
sb:is for	-10 10
sb:is in	-13 13
sb:is it	-16 16
sb:is no	9 -9
sb:is our	6 -6
sb:is still	-13 13
sb:is talk	-15 15
sb:is that	-9 9
sb:is to	11 -11
sb:is up	14 -14
sb:is what	12 -12
sb:it	-15 15
sb:it 's	-12 12
sb:it ,	-12 12
sb:it :	-22 22
sb:it <name>	-9 9
sb:it all	-10 10
sb:it at	8 -8
sb:it come	16 -16
sb:it could	15 -15
sb:it down	24 -24
sb:it get	24 -24
sb:it go	-20 20
sb:it has	-11 11
sb:it leave	-10 10
sb:it mean	14 -14
sb:it pay	-9 9
sb:it stay	-14 14
sb:it true	-21 21
sb:it was	-9 9
sb:it would	9 -9
sb:item	7 -7
sb:its	-19 19
sb:its <organisation>	-8 8
sb:its <person>	10 -10
sb:its agreement	-8 8
sb:its deal	-7 7
sb:its duty	-13 13
sb:its export	6 -6
sb:its key	12 -12
sb:its levy	-16 16
sb:its own	16 -16
sb:its part	-6 6
sb:its place	11 -11
sb:its rate	19 -19
sb:its worst	-12 12
sb:itself	-10 10
sb:joint statement	-12 12
sb:josé	-7 7
sb:judge	7 -7
sb:just	-17 17
sb:keep <level>	16 -16
sb:keep its	8 -8
sb:key	12 -12
sb:key rate	12 -12
sb:kilo	10 -10
sb:labor ,	-12 12
sb:lake	16 -16
sb:lake and	16 -16
sb:lamp	6 -6
sb:land	-7 7
sb:lapse ,	-7 7
sb:large	9 -9
sb:last month	-10 10
sb:last week	-7 7
sb:last winter	-10 10
sb:lasted	14 -14
sb:lasting	8 -8
sb:late	17 -17
sb:law	-7 7
sb:lay	-10 10
sb:leader	-13 13
sb:least	9 -9
sb:leather	-18 18
sb:leave its	16 -16
sb:leave out	-7 7
sb:lemon	-6 6
sb:lentil	-8 8
sb:less	12 -12
sb:less than	19 -19
sb:let	-18 18
sb:let him	9 -9
sb:let in	-22 22
sb:let the	-9 9
sb:letter	-15 15
sb:letter of	-15 15
sb:level	-24 24
sb:level of	-8 8
sb:levy of	-6 6
sb:levy on	-17 17
sb:licence	19 -19
sb:licence for	12 -12
sb:license	8 -8
sb:lie	-11 11
sb:like	12 -12
sb:line	18 -18
sb:list	-16 16
sb:list <number>	-10 10
sb:listed	-10 10
sb:live	14 -14
sb:loaded	9 -9
sb:loan	6 -6
sb:london	20 -20
sb:long	19 -19
sb:long as	6 -6
sb:longer	7 -7
sb:lorry	7 -7
sb:lose	22 -22
sb:machine	-7 7
sb:machinery	-11 11
sb:maize	14 -14
sb:make	-9 9
sb:make of	11 -11
sb:make the	-7 7
sb:maker	9 -9
sb:maker of	6 -6
sb:man	8 -8
sb:many	-16 16
sb:marble	-12 12
sb:margin	31 -31
sb:market	7 -7
sb:matter	8 -8
sb:may be	6 -6
sb:me	22 -22
sb:me ,	9 -9
sb:meal	-22 22
sb:meal ,	-14 14
sb:mean	9 -9
sb:mean to	12 -12
sb:meanwhile	-14 14
sb:meanwhile ,	-11 11
sb:mediator	9 -9
sb:mediator ,	6 -6
sb:medicine are	12 -12
sb:meet	25 -25
sb:meet ,	-6 6
sb:meet in	14 -14
sb:meet of	17 -17
sb:memorandum	14 -14
sb:mentioned	-7 7
sb:merdeka	7 -7
sb:metre	9 -9
sb:mgx	16 -16
sb:middle	14 -14
sb:midnight	-11 11
sb:milk	-10 10
sb:milk powder	-6 6
sb:million	22 -22
sb:mine	9 -9
sb:minister	12 -12
sb:minister ,	7 -7
sb:ministry	12 -12
sb:minu	22 -22
sb:minute	12 -12
sb:moment	-7 7
sb:monday	12 -12
sb:money	18 -18
sb:month	-8 8
sb:more	17 -17
sb:more ,	-6 6
sb:more than	-8 8
sb:mortgage	30 -30
sb:mortgage rate	9 -9
sb:most of	8 -8
sb:motor	-9 9
sb:motorcycle	-8 8
sb:mr	-9 9
sb:mr <person>	-11 11
sb:name	12 -12
sb:name to	7 -7
sb:national	16 -16
sb:need	13 -13
sb:negotiate	-7 7
sb:negotiation	11 -11
sb:neighbouring	11 -11
sb:network	27 -27
sb:new rate	-17 17
sb:newspaper	-12 12
sb:next	-7 7
sb:next to	6 -6
sb:night	44 -44
sb:night ,	10 -10
sb:no	-11 11
sb:no ,	-13 13
sb:no .	-27 27
sb:no agreement	10 -10
sb:no change	-9 9
sb:no deal	6 -6
sb:no longer	7 -7
sb:no more	-9 9
sb:no tariff	6 -6
sb:nobody has	7 -7
sb:nobody sign	17 -17
sb:northern	9 -9
sb:not	13 -13
sb:not extend	-10 10
sb:not on	-8 8
sb:not to	7 -7
sb:nothing	-22 22
sb:now :	-8 8
sb:now pay	27 -27
sb:number	-11 11
sb:number of	7 -7
sb:nut	-14 14
sb:nvidia	36 -36
sb:odd	7 -7
sb:odd of	11 -11
sb:of <day-gone>	-18 18
sb:of <day-today>	8 -8
sb:of <level>	6 -6
sb:of <month-ahead>	14 -14
sb:of <name>	-8 8
sb:of <organisation>	17 -17
sb:of <span>	-28 28
sb:of an	12 -12
sb:of another	-15 15
sb:of busan	7 -7
sb:of duty	11 -11
sb:of fentanyl	7 -7
sb:of it	-16 16
sb:of its	-11 11
sb:of last	-20 20
sb:of our	-19 19
sb:of section	-6 6
sb:of talk	8 -8
sb:of that	14 -14
sb:of the	34 -34
sb:of them	6 -6
sb:of thi	-10 10
sb:of two	7 -7
sb:of up	6 -6
sb:off	-9 9
sb:offer	7 -7
sb:offer <level>	13 -13
sb:offer of	-12 12
sb:offer to	-19 19
sb:officer	13 -13
sb:official	6 -6
sb:oil in	-6 6
sb:old	-21 21
sb:old list	-14 14
sb:older	-11 11
sb:older section	8 -8
sb:olive	11 -11
sb:on ,	-6 6
sb:on <day-ahead>	20 -20
sb:on <day-gone>	18 -18
sb:on <name>	-26 26
sb:on <quality>	-15 15
sb:on a	20 -20
sb:on average	16 -16
sb:on charge	-7 7
sb:on coffee	-10 10
sb:on copper	7 -7
sb:on forced	-6 6
sb:on good	16 -16
sb:on his	-9 9
sb:on it	-19 19
sb:on its	10 -10
sb:on more	15 -15
sb:on most	8 -8
sb:on older	-10 10
sb:on one	-8 8
sb:on our	-18 18
sb:on palm	-15 15
sb:on rice	13 -13
sb:on steel	-7 7
sb:on television	7 -7
sb:on that	-9 9
sb:on the	16 -16
sb:on their	-26 26
sb:on them	-18 18
sb:on top	-29 29
sb:on which	18 -18
sb:one	-24 24
sb:one for	8 -8
sb:one minute	-8 8
sb:one side	-6 6
sb:onion	-9 9
sb:only	-9 9
sb:operating	8 -8
sb:operator	7 -7
sb:or	8 -8
sb:oracle	18 -18
sb:oracle ,	16 -16
sb:order	-8 8
sb:order of	9 -9
sb:order on	11 -11
sb:ordinary	-31 31
sb:ordinary <level>	-7 7
sb:ordinary duty	-13 13
sb:ordinary tariff	-11 11
sb:other	-12 12
sb:other country	6 -6
sb:otherwise	7 -7
sb:our <office>	14 -14
sb:our on	-13 13
sb:our own	-6 6
sb:out ,	-8 8
sb:out at	16 -16
sb:out the	-12 12
sb:over	15 -15
sb:over a	10 -10
sb:overall	-8 8
sb:owe	-20 20
sb:own ,	-10 10
sb:own agreement	11 -11
sb:own tariff	16 -16
sb:owned	13 -13
sb:p	-10 10
sb:p <number>	-14 14
sb:pact	9 -9
sb:page	8 -8
sb:palm	13 -13
sb:palm oil	14 -14
sb:paper	-9 9
sb:paper :	-6 6
sb:paper machine	-6 6
sb:parcel	11 -11
sb:parcel from	11 -11
sb:parliament	6 -6
sb:part	-19 19
sb:part ,	-7 7
sb:part of	-12 12
sb:part will	-11 11
sb:partner	-14 14
sb:passed	11 -11
sb:passed the	11 -11
sb:past midnight	-15 15
sb:paste	-8 8
sb:pause of	-7 7
sb:pay	-19 19
sb:pay <level>	-27 27
sb:pay <name>	8 -8
sb:pay <number>	6 -6
sb:pay a	21 -21
sb:pay more	-12 12
sb:pay no	-6 6
sb:pay the	-6 6
sb:peace	10 -10
sb:peak	9 -9
sb:pen	-7 7
sb:penalty	18 -18
sb:penalty of	12 -12
sb:pension	13 -13
sb:people	9 -9
sb:pepper	-27 27
sb:per	11 -11
sb:per cent	-15 15
sb:permit	8 -8
sb:peso	15 -15
sb:phone	8 -8
sb:pineapple	-10 10
sb:place of	-15 15
sb:plan	-13 13
sb:plan to	-7 7
sb:plastic	10 -10
sb:play	12 -12
sb:plu	-26 26
sb:plu the	-19 19
sb:plywood	-13 13
sb:point	22 -22
sb:policy	20 -20
sb:policy rate	35 -35
sb:poll	20 -20
sb:port	-8 8
sb:post	-18 18
sb:post ,	-18 18
sb:post on	-7 7
sb:potash	-12 12
sb:potatoe	-11 11
sb:powder	-6 6
sb:premium	8 -8
sb:present ,	7 -7
sb:present :	16 -16
sb:present duty	-10 10
sb:presenter	-20 20
sb:presenter :	-20 20
sb:press	6 -6
sb:price	42 -42
sb:price of	10 -10
sb:prisoner	8 -8
sb:probability	28 -28
sb:proclamation	-20 20
sb:product of	-6 6
sb:product on	7 -7
sb:profit	11 -11
sb:prolonged	-11 11
sb:prolonged ,	-6 6
sb:promise	6 -6
sb:promise to	7 -7
sb:proposal to	14 -14
sb:propose	-7 7
sb:propose a	-14 14
sb:put	7 -7
sb:put <level>	11 -11
sb:put a	-6 6
sb:put on	-14 14
sb:put the	24 -24
sb:put their	12 -12
sb:put up	6 -6
sb:q	-16 16
sb:q :	-11 11
sb:quinoa	-15 15
sb:quota	7 -7
sb:radio	-8 8
sb:radio that	-17 17
sb:railway	6 -6
sb:rain	17 -17
sb:raise	8 -8
sb:raise its	9 -9
sb:raise their	11 -11
sb:raise to	-14 14
sb:raspberry	-8 8
sb:rate	8 -8
sb:rate :	6 -6
sb:rate at	26 -26
sb:rate fall	-12 12
sb:rate had	16 -16
sb:rate of	-17 17
sb:rate on	-15 15
sb:rate rise	-13 13
sb:rate that	-8 8
sb:rate to	12 -12
sb:rate were	-8 8
sb:rate would	-6 6
sb:rather	-19 19
sb:reach	-9 9
sb:read	-9 9
sb:recall	-13 13
sb:receive	12 -12
sb:reciprocal	-17 17
sb:reciprocal "	-9 9
sb:reciprocal ,	12 -12
sb:reciprocal tariff	-21 21
sb:reckon	-11 11
sb:record	19 -19
sb:reduction of	13 -13
sb:reject	6 -6
sb:relief	6 -6
sb:remain	-14 14
sb:remain at	-10 10
sb:reminded	-6 6
sb:renewed	11 -11
sb:report of	-11 11
sb:report that	12 -12
sb:reporter that	10 -10
sb:representative ,	6 -6
sb:restore	-7 7
sb:return <name>	-7 7
sb:return the	6 -6
sb:revenue	7 -7
sb:rice ,	-14 14
sb:rice in	-8 8
sb:right now	-11 11
sb:rise	20 -20
sb:rise by	11 -11
sb:rise from	9 -9
sb:rise of	17 -17
sb:rise to	-12 12
sb:roaming	9 -9
sb:roll	-7 7
sb:rose	-14 14
sb:round	16 -16
sb:round of	15 -15
sb:rover	8 -8
sb:rubber	6 -6
sb:rule of	-7 7
sb:rum	-13 13
sb:rumour	-16 16
sb:run	-10 10
sb:run out	-11 11
sb:rupee	11 -11
sb:s &	19 -19
sb:sale	15 -15
sb:sale to	10 -10
sb:salmon	-7 7
sb:salt	25 -25
sb:same	-18 18
sb:sanction	8 -8
sb:sanction on	8 -8
sb:save	7 -7
sb:say	6 -6
sb:say :	-12 12
sb:say <person>	11 -11
sb:say in	-6 6
sb:say it	23 -23
sb:say no	12 -12
sb:say that	17 -17
sb:say the	10 -10
sb:scale	12 -12
sb:scotch	-6 6
sb:scrap	-8 8
sb:season	7 -7
sb:seat	10 -10
sb:second	9 -9
sb:second ,	7 -7
sb:section	-21 21
sb:section <number>	-22 22
sb:see	12 -12
sb:see a	-6 6
sb:seed	12 -12
sb:sell its	-17 17
sb:seller	-19 19
sb:send	-21 21
sb:separate	-10 10
sb:service	12 -12
sb:set	-9 9
sb:settle	-8 8
sb:settle on	-13 13
sb:settle with	-14 14
sb:several	-9 9
sb:shanghai	13 -13
sb:share	42 -42
sb:share fall	-12 12
sb:share in	6 -6
sb:share of	36 -36
sb:shared	14 -14
sb:she	8 -8
sb:shelve	7 -7
sb:shook	6 -6
sb:shop	8 -8
sb:shortly	10 -10
sb:should	8 -8
sb:should have	7 -7
sb:should the	9 -9
sb:shrimp	-18 18
sb:shrink by	6 -6
sb:shut	10 -10
sb:side keep	-19 19
sb:sign <day-gone>	-15 15
sb:sign a	-16 16
sb:sign at	11 -11
sb:silver	16 -16
sb:silver lake	16 -16
sb:since	-10 10
sb:since then	-14 14
sb:sir	16 -16
sb:slap	-10 10
sb:small	22 -22
sb:so	-35 35
sb:so that	-7 7
sb:some	-9 9
sb:somebody	-30 30
sb:something	-9 9
sb:source	-6 6
sb:soybean	21 -21
sb:soybean ,	6 -6
sb:speak	-10 10
sb:special	9 -9
sb:spoke	-17 17
sb:spoke of	-16 16
sb:sport	8 -8
sb:spring	-20 20
sb:spring it	-12 12
sb:stage	6 -6
sb:stand at	10 -10
sb:standstill	-19 19
sb:start	30 -30
sb:state	10 -10
sb:statement	-18 18
sb:stay	6 -6
sb:stay ,	16 -16
sb:steel and	-13 13
sb:still	-19 19
sb:stock	-8 8
sb:stockfish	-7 7
sb:stop	-15 15
sb:stop the	-6 6
sb:strike down	-6 6
sb:subject to	7 -7
sb:subscription	8 -8
sb:such	-11 11
sb:sugar	-7 7
sb:sugar ,	-20 20
sb:sum	-13 13
sb:sunflower	-7 7
sb:sunflower oil	-6 6
sb:supplier	-12 12
sb:surcharge	16 -16
sb:surcharge of	-12 12
sb:surtax	-7 7
sb:survey	10 -10
sb:suspend	-10 10
sb:suspend ,	-7 7
sb:suspend <points>	-8 8
sb:suspend for	8 -8
sb:suspension	-8 8
sb:table ,	12 -12
sb:table :	-11 11
sb:take	7 -7
sb:take <level>	10 -10
sb:take <number>	10 -10
sb:take our	-9 9
sb:talk ,	13 -13
sb:talk of	-19 19
sb:talk with	11 -11
sb:target	12 -12
sb:tariff "	8 -8
sb:tariff ,	-16 16
sb:tariff :	16 -16
sb:tariff are	9 -9
sb:tariff at	11 -11
sb:tariff for	18 -18
sb:tariff go	10 -10
sb:tariff is	13 -13
sb:tariff of	-32 32
sb:tariff on	-13 13
sb:tariff that	-13 13
sb:tariff truce	7 -7
sb:taro	-6 6
sb:tax	12 -12
sb:tax at	-22 22
sb:tax of	10 -10
sb:tax on	-6 6
sb:tea ,	-6 6
sb:team	11 -11
sb:telephone	9 -9
sb:television	7 -7
sb:tell ,	-6 6
sb:tell the	7 -7
sb:tell to	6 -6
sb:tell us	-7 7
sb:ten	11 -11
sb:text ,	-7 7
sb:than	12 -12
sb:than <number>	12 -12
sb:that	-12 12
sb:that ,	-6 6
sb:that are	-9 9
sb:that come	-17 17
sb:that day	-21 21
sb:that from	14 -14
sb:that go	-6 6
sb:that has	-13 13
sb:that i	-14 14
sb:that if	7 -7
sb:that it	7 -7
sb:that keep	-7 7
sb:that leave	-6 6
sb:that mean	-7 7
sb:that put	-7 7
sb:that take	6 -6
sb:that the	-25 25
sb:that there	6 -6
sb:that they	14 -14
sb:the <day-gone>	7 -7
sb:the <level>	-10 10
sb:the <name>	9 -9
sb:the <number>	-28 28
sb:the <person>	-12 12
sb:the <points>	-7 7
sb:the <quality>	10 -10
sb:the <seat>	-7 7
sb:the agreement	7 -7
sb:the announcement	-6 6
sb:the answer	-12 12
sb:the average	31 -31
sb:the base	9 -9
sb:the best	6 -6
sb:the bill	-6 6
sb:the border	-7 7
sb:the chance	27 -27
sb:the charge	-15 15
sb:the city	22 -22
sb:the clock	12 -12
sb:the county	8 -8
sb:the day	9 -9
sb:the deal	-6 6
sb:the difference	15 -15
sb:the district	7 -7
sb:the duty	-31 31
sb:the emergency	-6 6
sb:the employer	19 -19
sb:the export	8 -8
sb:the extension	-12 12
sb:the fentanyl	-17 17
sb:the forced	17 -17
sb:the free	-9 9
sb:the further	-6 6
sb:the general	-13 13
sb:the house	14 -14
sb:the import	-8 8
sb:the increase	8 -8
sb:the largest	8 -8
sb:the last	14 -14
sb:the law	-12 12
sb:the levy	12 -12
sb:the line	9 -9
sb:the list	-22 22
sb:the long	7 -7
sb:the middle	14 -14
sb:the moment	-6 6
sb:the morning	-11 11
sb:the neighbouring	11 -11
sb:the new	-18 18
sb:the night	11 -11
sb:the northern	9 -9
sb:the odd	16 -16
sb:the offer	-13 13
sb:the old	-18 18
sb:the one	-7 7
sb:the order	-16 16
sb:the ordinary	-24 24
sb:the overall	-8 8
sb:the pause	10 -10
sb:the present	-7 7
sb:the proclamation	-10 10
sb:the proposal	-10 10
sb:the quarrel	-13 13
sb:the rate	-47 47
sb:the reciprocal	-8 8
sb:the remain	-16 16
sb:the round	-8 8
sb:the s	18 -18
sb:the same	-12 12
sb:the say	6 -6
sb:the second	-9 9
sb:the section	8 -8
sb:the share	18 -18
sb:the special	7 -7
sb:the spring	-11 11
sb:the standstill	-17 17
sb:the state	8 -8
sb:the steel	-7 7
sb:the summer	-11 11
sb:the surcharge	-7 7
sb:the suspension	-13 13
sb:the tax	-16 16
sb:the threat	-21 21
sb:the time	-7 7
sb:the total	-11 11
sb:the truce	-10 10
sb:the two	-31 31
sb:the union	16 -16
sb:the upper	14 -14
sb:the valley	8 -8
sb:the value	-13 13
sb:the water	13 -13
sb:the week	-13 13
sb:the winter	9 -9
sb:the world	6 -6
sb:their	-21 21
sb:their <organisation>	-9 9
sb:their name	9 -9
sb:their own	-6 6
sb:their part	-11 11
sb:their tariff	7 -7
sb:them	-29 29
sb:them ,	-10 10
sb:then	-17 17
sb:then ,	-13 13
sb:then <name>	-13 13
sb:then the	-9 9
sb:there	-17 17
sb:there 's	9 -9
sb:there ,	9 -9
sb:there at	-18 18
sb:there is	-18 18
sb:there was	-13 13
sb:there will	8 -8
sb:therefore	-26 26
sb:these	-12 12
sb:they	-15 15
sb:they agree	-7 7
sb:they did	7 -7
sb:they go	-7 7
sb:they had	8 -8
sb:they have	-24 24
sb:they take	-7 7
sb:they were	6 -6
sb:they will	-13 13
sb:they would	6 -6
sb:thi	18 -18
sb:thi year	16 -16
sb:thing	-8 8
sb:think	7 -7
sb:third	12 -12
sb:third of	12 -12
sb:those	-13 13
sb:though	-7 7
sb:threat	-26 26
sb:threat of	-31 31
sb:threaten	-6 6
sb:threaten to	17 -17
sb:three ,	11 -11
sb:through	-8 8
sb:through the	-9 9
sb:thu	-7 7
sb:ticket	25 -25
sb:tile	-12 12
sb:timber	-13 13
sb:time being	-7 7
sb:time the	7 -7
sb:to ,	10 -10
sb:to <day-ahead>	-13 13
sb:to <level>	9 -9
sb:to <money>	-17 17
sb:to <name>	14 -14
sb:to <number>	-7 7
sb:to <person>	-7 7
sb:to a	-9 9
sb:to answer	-10 10
sb:to apply	10 -10
sb:to bring	-20 20
sb:to buy	-16 16
sb:to cut	-7 7
sb:to enter	-8 8
sb:to have	-9 9
sb:to keep	-11 11
sb:to leave	8 -8
sb:to make	8 -8
sb:to one	-12 12
sb:to pay	12 -12
sb:to sign	7 -7
sb:to slap	-7 7
sb:to take	-9 9
sb:to the	8 -8
sb:to those	-8 8
sb:to which	-18 18
sb:to work	6 -6
sb:together	-21 21
sb:tomatoe	19 -19
sb:too	-10 10
sb:too ,	-11 11
sb:top	-24 24
sb:top of	-20 20
sb:total	-27 27
sb:total of	-20 20
sb:touched	6 -6
sb:toyota	15 -15
sb:trade	13 -13
sb:trade agreement	-26 26
sb:trade deal	-13 13
sb:trade ministry	6 -6
sb:treaty with	9 -9
sb:truce	-16 16
sb:truce has	8 -8
sb:truce is	8 -8
sb:truce it	-7 7
sb:truce lapse	-8 8
sb:truce on	-8 8
sb:truce run	-15 15
sb:truce that	-10 10
sb:truce with	17 -17
sb:truck	6 -6
sb:true	-28 28
sb:true that	-11 11
sb:turned	16 -16
sb:turnout	29 -29
sb:two <number>	17 -17
sb:two for	16 -16
sb:two government	-9 9
sb:two vote	-11 11
sb:tyre	-8 8
sb:unchanged	8 -8
sb:under	6 -6
sb:under a	9 -9
sb:under an	6 -6
sb:under it	9 -9
sb:under the	-11 11
sb:under which	-18 18
sb:understanding	-13 13
sb:unemployment	32 -32
sb:union	17 -17
sb:united	10 -10
sb:unless	-27 27
sb:until	-31 31
sb:until <day-ahead>	9 -9
sb:until <day-gone>	-37 37
sb:until <month-ahead>	-7 7
sb:up	20 -20
sb:up :	-16 16
sb:up <level>	24 -24
sb:up by	6 -6
sb:up from	-6 6
sb:up to	-17 17
sb:upper	25 -25
sb:urge	-7 7
sb:us	-10 10
sb:usual	-6 6
sb:valley	15 -15
sb:value	6 -6
sb:value add	12 -12
sb:vessel	7 -7
sb:vote	27 -27
sb:vote on	14 -14
sb:voted	15 -15
sb:wage	16 -16
sb:wait	14 -14
sb:walnut	-25 25
sb:want	7 -7
sb:want <level>	11 -11
sb:want <name>	-21 21
sb:want <span>	7 -7
sb:want a	-12 12
sb:want to	10 -10
sb:was	-6 6
sb:was "	14 -14
sb:was a	7 -7
sb:was at	-7 7
sb:was charge	-6 6
sb:was not	6 -6
sb:was raise	-12 12
sb:was sign	11 -11
sb:was the	10 -10
sb:was to	-17 17
sb:water	24 -24
sb:way	14 -14
sb:way ,	12 -12
sb:we	-7 7
sb:we ask	-20 20
sb:we charge	-7 7
sb:we had	-23 23
sb:we have	-6 6
sb:we hear	-7 7
sb:we pay	12 -12
sb:we put	25 -25
sb:we sell	8 -8
sb:we were	-15 15
sb:weather	25 -25
sb:weather :	16 -16
sb:week	-19 19
sb:week of	-8 8
sb:were	-9 9
sb:were ,	-9 9
sb:were at	-9 9
sb:whack	-9 9
sb:what	-15 15
sb:what 's	16 -16
sb:what <name>	-9 9
sb:what is	-28 28
sb:what they	-10 10
sb:whatever	-12 12
sb:whatever the	-14 14
sb:wheat	-9 9
sb:where	-9 9
sb:where it	14 -14
sb:where they	-13 13
sb:which ,	-9 9
sb:which are	7 -7
sb:which enter	15 -15
sb:which has	-9 9
sb:which have	13 -13
sb:which hold	-12 12
sb:which make	-14 14
sb:which now	-7 7
sb:which pay	-6 6
sb:which the	16 -16
sb:which we	-14 14
sb:while	11 -11
sb:while the	8 -8
sb:whisky	-8 8
sb:who	9 -9
sb:who ask	-34 34
sb:who have	7 -7
sb:whom	9 -9
sb:whopping	-8 8
sb:whose own	-12 12
sb:why	26 -26
sb:will ask	-18 18
sb:will be	-20 20
sb:will cost	8 -8
sb:will enter	-14 14
sb:will have	-11 11
sb:will lower	8 -8
sb:will pay	12 -12
sb:will take	8 -8
sb:will then	7 -7
sb:win	18 -18
sb:window	11 -11
sb:wine	-7 7
sb:wine :	-10 10
sb:wine and	10 -10
sb:wire	-11 11
sb:with <level>	-13 13
sb:with <name>	-12 12
sb:with <number>	9 -9
sb:with a	14 -14
sb:with an	-6 6
sb:with both	12 -12
sb:with us	-7 7
sb:with which	-9 9
sb:within <span>	7 -7
sb:within the	-17 17
sb:without	-11 11
sb:without it	-14 14
sb:without the	-12 12
sb:wool	-9 9
sb:word	-8 8
sb:word ,	-10 10
sb:world	12 -12
sb:worldwide	-11 11
sb:worry	-6 6
sb:worst	-13 13
sb:worst ,	-12 12
sb:worth	14 -14
sb:worth <money>	26 -26
sb:worth up	-13 13
sb:would	-6 6
sb:would accept	11 -11
sb:would ask	-8 8
sb:would go	-9 9
sb:would have	-18 18
sb:would not	6 -6
sb:would pay	15 -15
sb:would put	-9 9
sb:would rise	9 -9
sb:write that	-9 9
sb:wrong	-8 8
sb:year	6 -6
sb:year ,	18 -18
sb:year <name>	6 -6
sb:year ago	-7 7
sb:yield	26 -26
sb:you	12 -12
sb:you are	14 -14
sb:you have	-13 13
sb:you pay	10 -10
sb:you're	-10 10
sb:your	-14 14
sb:zero	-16 16
sb:zinc	9 -9
sb:|	27 -27
sb:—	9 -9
sb:— <name>	6 -6
sb:— <person>	-8 8
sb:— <quality>	6 -6
sb:— a	-8 8
sb:•	-12 12
short	-19 19
signed ahead=far	-16 16
signed ahead=none	39 -39
signed back=none	17 -17
signed=0	18 -18
signed=1	7 -7
t0=future-not	18 -18
t0=future-passive	-19 19
t0=future-passive-not	12 -12
t0=modal	-6 6
t0=modal-passive	-14 14
t0=past	13 -13
t0=perfect	6 -6
t0=perfect-not	-12 12
t0=pluperfect	10 -10
t0=present-passive-not	7 -7
t1=future-not	18 -18
t1=future-passive	-19 19
t1=future-passive-not	12 -12
t1=gerund	-13 13
t1=infinitive-passive	-7 7
t1=modal-passive	-14 14
t1=past	16 -16
t1=perfect	16 -16
t1=perfect-not	-8 8
t1=pluperfect	9 -9
t1=present	8 -8
t1=present-passive-not	7 -7
t2=future-passive	-6 6
t2=gerund	7 -7
t2=infinitive	12 -12
t2=modal	11 -11
t2=past-passive	11 -11
t2=perfect	12 -12
t2=pluperfect	14 -14
t2=pluperfect-passive	-12 12
t2=present	18 -18
t2=present-not	9 -9
t2=present-passive	13 -13
t2=present-passive-not	-17 17
times=0	50 -50
times=1	32 -32
times=2	-6 6
times=3	-20 20
times=4	-54 54
told:a	12 -12
told:double	7 -7
told:half	9 -9
told:it	-20 20
told:of	13 -13
told:quadruple	6 -6
told:same	-13 13
told:that	-7 7
told:this	8 -8
told:twice	8 -8
told:what	16 -16
told=double	7 -7
told=exempt	32 -32
told=free	-23 23
told=half of it	-18 18
told=half of what	12 -12
told=nil	-17 17
told=no duty	-7 7
told=no tariff	22 -22
told=none	42 -42
told=not be charged	11 -11
told=not charged	25 -25
told=nothing	31 -31
told=nought	-27 27
told=quadruple	6 -6
told=without duty	-9 9
told=zero	-40 40
v0-none	9 -9
v0=accept	13 -13
v0=add	13 -13
v0=amount	-6 6
v0=begin	20 -20
v0=buy	16 -16
v0=call	-8 8
v0=climb	12 -12
v0=conclude	11 -11
v0=continue	-17 17
v0=double	6 -6
v0=enter	-6 6
v0=expect	13 -13
v0=extend	15 -15
v0=face	-11 11
v0=fall	7 -7
v0=fix	17 -17
v0=float	-16 16
v0=get	8 -8
v0=go	-7 7
v0=grant	-6 6
v0=halve	8 -8
v0=hit	-9 9
v0=keep	7 -7
v0=lapse	-7 7
v0=let	-23 23
v0=levy	-10 10
v0=lift	-8 8
v0=like	7 -7
v0=lose	18 -18
v0=make	-8 8
v0=offer	-8 8
v0=owe	-14 14
v0=pay	-8 8
v0=place	10 -10
v0=prepare	6 -6
v0=replace	-11 11
v0=rise	18 -18
v0=rule	6 -6
v0=see	7 -7
v0=sell	7 -7
v0=send	-9 9
v0=set	-16 16
v0=settle	-21 21
v0=ship	-11 11
v0=shoot	-6 6
v0=sign	20 -20
v0=start	8 -8
v0=suspend	-7 7
v0=tax	-13 13
v0=tell	-15 15
v0=urge	-7 7
v0=win	11 -11
v0=write	-13 13
v1=abolish	24 -24
v1=accept	15 -15
v1=add	19 -19
v1=amount	-7 7
v1=ask	-6 6
v1=begin	17 -17
v1=call	-6 6
v1=charge	8 -8
v1=clear	-8 8
v1=climb	12 -12
v1=conclude	11 -11
v1=continue	10 -10
v1=expect	8 -8
v1=extend	15 -15
v1=face	-12 12
v1=fall	7 -7
v1=fix	22 -22
v1=float	-16 16
v1=get	17 -17
v1=go	-8 8
v1=grant	-6 6
v1=grow	10 -10
v1=halve	8 -8
v1=hit	-9 9
v1=keep	7 -7
v1=lapse	-7 7
v1=leave	-7 7
v1=let	-26 26
v1=levy	-13 13
v1=lift	-7 7
v1=like	6 -6
v1=lose	21 -21
v1=lower	-8 8
v1=other	7 -7
v1=owe	-14 14
v1=place	10 -10
v1=plan	-11 11
v1=quadruple	6 -6
v1=receive	6 -6
v1=remove	-6 6
v1=replace	-11 11
v1=rise	16 -16
v1=rule	6 -6
v1=see	11 -11
v1=send	-9 9
v1=set	-15 15
v1=settle	-20 20
v1=ship	-11 11
v1=shoot	-6 6
v1=sign	16 -16
v1=start	9 -9
v1=suspend	-12 12
v1=take	10 -10
v1=tax	-14 14
v1=tell	-18 18
v1=threaten	-18 18
v1=want	8 -8
v1=win	11 -11
v1=write	-13 13
v2=agree	7 -7
v2=announce	-8 8
v2=apply	-12 12
v2=ask	7 -7
v2=be	-15 15
v2=begin	-8 8
v2=charge	-11 11
v2=continue	-9 9
v2=double	-8 8
v2=drop	7 -7
v2=earn	8 -8
v2=exempt	27 -27
v2=expect	8 -8
v2=halve	7 -7
v2=have	13 -13
v2=leave	-6 6
v2=let	14 -14
v2=lift	7 -7
v2=lower	15 -15
v2=make	20 -20
v2=meet	6 -6
v2=other	17 -17
v2=pay	16 -16
v2=reach	-7 7
v2=remain	8 -8
v2=return	-7 7
v2=rise	-6 6
v2=run	-8 8
v2=say	7 -7
v2=sign	10 -10
v2=stand	10 -10
v2=suspend	-7 7
v2=take	9 -9
v2=threaten	-9 9
verbless	-6 6
vt0=accept modal	13 -13
vt0=add modal	9 -9
vt0=add past	19 -19
vt0=add present	-20 20
vt0=agree past	-8 8
vt0=amount present	-6 6
vt0=announce pluperfect	-6 6
vt0=answer modal	11 -11
vt0=answer past	-11 11
vt0=ask modal	-9 9
vt0=ask perfect	-8 8
vt0=ask pluperfect	18 -18
vt0=be modal	-8 8
vt0=bear future	-10 10
vt0=bear present	9 -9
vt0=begin past	13 -13
vt0=begin present	16 -16
vt0=bring perfect	-11 11
vt0=bring present	12 -12
vt0=buy future	9 -9
vt0=call past	-11 11
vt0=come past	15 -15
vt0=come present	-18 18
vt0=conclude past	11 -11
vt0=continue present	-16 16
vt0=cut future	-11 11
vt0=cut present	12 -12
vt0=enter future	-8 8
vt0=enter modal	20 -20
vt0=enter past	-9 9
vt0=enter perfect	12 -12
vt0=enter present	-18 18
vt0=expect present	16 -16
vt0=extend past	6 -6
vt0=face modal	-10 10
vt0=fall past	8 -8
vt0=get past	9 -9
vt0=get perfect	6 -6
vt0=go perfect	-8 8
vt0=have past	-20 20
vt0=have present	18 -18
vt0=hit present	-8 8
vt0=keep past	10 -10
vt0=keep perfect	-8 8
vt0=leave present	-12 12
vt0=let present	-26 26
vt0=levy present	-6 6
vt0=like modal	7 -7
vt0=lose past	8 -8
vt0=make past	-9 9
vt0=meet modal	-7 7
vt0=offer past	-19 19
vt0=other pluperfect	-23 23
vt0=other present	16 -16
vt0=owe present	-8 8
vt0=pay future	9 -9
vt0=pay past	-6 6
vt0=pay perfect	-16 16
vt0=promise past	10 -10
vt0=promise perfect	-6 6
vt0=put future	-8 8
vt0=put modal	-10 10
vt0=put past	-6 6
vt0=put present	14 -14
vt0=rise modal	6 -6
vt0=rise present	8 -8
vt0=see present	11 -11
vt0=sell past	12 -12
vt0=set present	-15 15
vt0=settle modal	-7 7
vt0=settle past	-13 13
vt0=settle perfect	-10 10
vt0=sign past	11 -11
vt0=sign perfect	6 -6
vt0=stand past	-10 10
vt0=stand pluperfect	-6 6
vt0=stand present	7 -7
vt0=stay present	-7 7
vt0=suspend past	-6 6
vt0=take modal	-8 8
vt0=take present	7 -7
vt0=tax present	-12 12
vt0=tell past	-12 12
vt0=threaten past	12 -12
vt0=want past	10 -10
vt0=win past	9 -9
vt1=accept modal	16 -16
vt1=add modal	9 -9
vt1=add past	20 -20
vt1=add present	-20 20
vt1=agree past	-11 11
vt1=agree perfect	12 -12
vt1=amount present	-6 6
vt1=announce pluperfect	-6 6
vt1=answer infinitive	-7 7
vt1=answer modal	11 -11
vt1=answer past	-11 11
vt1=ask modal	-9 9
vt1=ask perfect	-10 10
vt1=ask pluperfect	18 -18
vt1=be modal	-8 8
vt1=bear future	-10 10
vt1=bear present	9 -9
vt1=begin present	16 -16
vt1=bring perfect	-11 11
vt1=bring present	9 -9
vt1=buy future	9 -9
vt1=call past	-13 13
vt1=charge participle	6 -6
vt1=come past	15 -15
vt1=come present	-18 18
vt1=conclude past	11 -11
vt1=cut future	-11 11
vt1=cut infinitive	-12 12
vt1=cut present	12 -12
vt1=enter future	-8 8
vt1=enter modal	20 -20
vt1=enter past	-9 9
vt1=enter perfect	12 -12
vt1=enter present	-18 18
vt1=expect present	8 -8
vt1=extend past	6 -6
vt1=face modal	-10 10
vt1=fall past	8 -8
vt1=get past	9 -9
vt1=get perfect	6 -6
vt1=get present	6 -6
vt1=go gerund	-8 8
vt1=go modal	-6 6
vt1=go perfect	-8 8
vt1=have past	-19 19
vt1=have present	20 -20
vt1=hit present	-8 8
vt1=hold infinitive	-6 6
vt1=keep infinitive	-7 7
vt1=keep past	10 -10
vt1=keep perfect	-8 8
vt1=leave present	-12 12
vt1=let present	-26 26
vt1=levy present	-6 6
vt1=lose past	8 -8
vt1=lower infinitive	-6 6
vt1=make past	-9 9
vt1=meet modal	-7 7
vt1=offer past	-14 14
vt1=offer perfect	19 -19
vt1=other perfect	8 -8
vt1=other pluperfect	-23 23
vt1=other present	16 -16
vt1=owe present	-8 8
vt1=pay future	9 -9
vt1=pay infinitive	23 -23
vt1=pay participle	-15 15
vt1=pay past	-6 6
vt1=pay perfect	-16 16
vt1=promise past	9 -9
vt1=promise perfect	-6 6
vt1=put future	-8 8
vt1=put modal	-10 10
vt1=put past	-6 6
vt1=put present	19 -19
vt1=rise modal	6 -6
vt1=rise present	8 -8
vt1=see present	11 -11
vt1=sell past	12 -12
vt1=set present	-15 15
vt1=settle modal	-7 7
vt1=settle past	-13 13
vt1=settle perfect	-10 10
vt1=sign participle	-7 7
vt1=sign past	12 -12
vt1=sign perfect	6 -6
vt1=stand past	-10 10
vt1=stand pluperfect	-6 6
vt1=stand present	7 -7
vt1=stay present	-7 7
vt1=suspend past	-6 6
vt1=take modal	-8 8
vt1=take past	9 -9
vt1=take present	6 -6
vt1=tax present	-12 12
vt1=tell past	-16 16
vt1=threaten participle	-10 10
vt1=want past	11 -11
vt1=win past	9 -9
vt2=agree present	7 -7
vt2=announce past	-7 7
vt2=apply present	-8 8
vt2=be past	-7 7
vt2=be present	-11 11
vt2=charge present	-9 9
vt2=come past	16 -16
vt2=come present	-7 7
vt2=drop present	12 -12
vt2=earn present	8 -8
vt2=end past	9 -9
vt2=end present	-6 6
vt2=exempt present	27 -27
vt2=expect present	6 -6
vt2=go past	-10 10
vt2=halve present	12 -12
vt2=have present	10 -10
vt2=leave present	-6 6
vt2=lower present	12 -12
vt2=other pluperfect	-12 12
vt2=other present	30 -30
vt2=pay present	6 -6
vt2=return present	-6 6
vt2=rise past	-6 6
vt2=say present	8 -8
vt2=sell present	-6 6
vt2=stand present	8 -8
vt2=suspend participle	-19 19
vt2=take past	11 -11
worked band=100	6 -6
worked band=12	14 -14
worked band=31	-13 13
worked band=4	12 -12
worked broken	28 -28
worked duty ahead=far	12 -12
worked duty ahead=near	9 -9
worked duty=false	10 -10
worked duty=true	7 -7
worked form=worked	16 -16
worked goods	20 -20
worked habit=always	-8 8
worked habit=often	17 -17
worked habit=seldom	15 -15
worked l1=<begin>	-7 7
worked l1=of	-10 10
worked l1=to	9 -9
worked l2=<goods>	7 -7
worked l2=<level>	13 -13
worked l2=<name>	12 -12
worked l2=<points>	-10 10
worked l=<begin> <begin>	-7 7
worked l=<level> ,	10 -10
worked l=<points> of	-10 10
worked lll=<begin> <begin> <begin>	-7 7
worked lr=, over	-9 9
worked next=signed far	6 -6
worked no customs	11 -11
worked numbers=2	8 -8
worked numbers=4	15 -15
worked parties=false	10 -10
worked parties=part	18 -18
worked parties=true	-8 8
worked prior=none	23 -23
worked prior=signed ,	10 -10
worked prior=signed of	-10 10
worked r1=,	10 -10
worked r1=for	-10 10
worked r1=its	20 -20
worked r1=over	-9 9
worked r2=<duty>	9 -9
worked r2=<name>	-11 11
worked r2=<v-impose>	-7 7
worked r2=tariff	9 -9
worked r=over fentanyl	-9 9
worked said	-37 37
worked signed ahead=1	-13 13
worked signed ahead=2	7 -7
worked signed ahead=far	6 -6
worked signed ahead=near	17 -17
worked signed back=1	8 -8
worked signed back=2	17 -17
worked signed back=near	9 -9
worked signed back=none	-6 6
worked signed=2	12 -12
worked times=0	50 -50
worked times=1	-24 24
worked times=2	-14 14
worked told:a	12 -12
worked told:double	7 -7
worked told:half	9 -9
worked told:it	-20 20
worked told:of	13 -13
worked told:quadruple	6 -6
worked told:same	-13 13
worked told:that	-7 7
worked told:this	8 -8
worked told:twice	8 -8
worked told:what	16 -16
worked told=double	7 -7
worked told=half of it	-18 18
worked told=half of what	12 -12
worked told=quadruple	6 -6`;
