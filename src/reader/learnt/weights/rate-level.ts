// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	16 -16
a:'	-14 14
a:'s rule	-12 12
a:- shore	-11 11
a:- to	-11 11
a:. <number>	12 -12
a:<day-ahead> .	-12 12
a:<day-ahead> ?	-12 12
a:<day-ahead> over	13 -13
a:<day-today> .	-23 23
a:<duty>	-20 20
a:<gate>	-18 18
a:<goods-amount>	-9 9
a:<goods-amount> <span>	-13 13
a:<level-noun>	18 -18
a:<level> .	-9 9
a:<level> duty	18 -18
a:<level> for	20 -20
a:<level> from	28 -28
a:<level> on	-14 14
a:<level> or	11 -11
a:<level> since	10 -10
a:<level> that	9 -9
a:<level> to	10 -10
a:<money> <span>	-13 13
a:<money> of	-12 12
a:<month-ahead>	14 -14
a:<month-gone>	-6 6
a:<month-gone> and	-15 15
a:<month-gone> from	12 -12
a:<month-gone> remain	-13 13
a:<name> <level>	-21 21
a:<name> <number>	10 -10
a:<name> at	-14 14
a:<name> tariff	-9 9
a:<name> under	-11 11
a:<number> .	-3 3
a:<number> a	14 -14
a:<number> again	-11 11
a:<number> and	15 -15
a:<number> as	-15 15
a:<number> at	-15 15
a:<number> biggest	-12 12
a:<number> billion	-10 10
a:<number> cent	13 -13
a:<number> from	-12 12
a:<number> make	-9 9
a:<number> million	-7 7
a:<number> on	-8 8
a:<number> th	-8 8
a:<number> to	-20 20
a:<organisation> in	11 -11
a:<person>	10 -10
a:<person> 's	-13 13
a:<points>	-12 12
a:<quality>	2 -2
a:<quality> .	13 -13
a:<quality> beef	-8 8
a:<quality> car	20 -20
a:<quality> cocoa	-11 11
a:<quality> coffee	12 -12
a:<quality> country	15 -15
a:<quality> duty	-15 15
a:<quality> ethanol	-9 9
a:<quality> farm	9 -9
a:<quality> market	13 -13
a:<quality> origin	10 -10
a:<quality> rice	15 -15
a:<quality> ship	-10 10
a:<quality> sprat	-9 9
a:<quality> steel	-12 12
a:<quality> tomatoe	12 -12
a:<seat>	24 -24
a:<seat> 's	10 -10
a:<sender>	23 -23
a:<span>	6 -6
a:<v-agree>	16 -16
a:<v-bear>	19 -19
a:<v-begin>	-13 13
a:<v-deny>	22 -22
a:<v-lack>	-10 10
a:<v-propose>	11 -11
a:<v-renew>	15 -15
a:<v-say>	16 -16
a:<v-sell>	17 -17
a:<v-sign>	24 -24
a:<v-suspend>	-26 26
a:<v-target>	-10 10
a:<v-up>	6 -6
a:a	13 -13
a:a .	11 -11
a:a deal	-10 10
a:a duty	-9 9
a:a minimum	-10 10
a:a new	-9 9
a:a quota	-10 10
a:a scale	12 -12
a:a second	10 -10
a:a tariff	12 -12
a:about	37 -37
a:about it	10 -10
a:above	21 -21
a:access	-20 20
a:access to	-10 10
a:across	12 -12
a:action	-13 13
a:add on	11 -11
a:add to	-8 8
a:affiliate	17 -17
a:african	13 -13
a:african country	13 -13
a:after <number>	10 -10
a:after that	-23 23
a:afternoon	16 -16
a:again	-23 23
a:agree	11 -11
a:agreement .	17 -17
a:airport	12 -12
a:all	-13 13
a:all .	-11 11
a:all good	12 -12
a:all in	-19 19
a:all under	10 -10
a:altogether	-21 21
a:altogether .	-13 13
a:an	-10 10
a:an agreement	-13 13
a:and <money>	11 -11
a:and <number>	-16 16
a:and <person>	9 -9
a:and has	20 -20
a:and no	-13 13
a:and not	-31 31
a:and of	-17 17
a:and one	14 -14
a:and pay	8 -8
a:and stay	-12 12
a:announce	-22 22
a:announce in	-16 16
a:answer	10 -10
a:anybody	13 -13
a:apply	-20 20
a:apply .	-25 25
a:are	-22 22
a:are in	12 -12
a:are suspend	-11 11
a:are the	-9 9
a:as of	-32 32
a:as the	-16 16
a:asia	10 -10
a:asleep	-9 9
a:at <level>	8 -8
a:at present	-14 14
a:at the	-19 19
a:average	14 -14
a:average .	12 -12
a:avocado	9 -9
a:await	-14 14
a:back	-18 18
a:back in	-9 9
a:back on	-26 26
a:be a	-14 14
a:be charge	-14 14
a:be due	-13 13
a:be the	10 -10
a:bean .	15 -15
a:become	-19 19
a:beef .	-13 13
a:been	-20 20
a:been pay	-12 12
a:beer	10 -10
a:before	-15 15
a:begin	-13 13
a:being	-16 16
a:being .	11 -11
a:below	25 -25
a:best	16 -16
a:better	15 -15
a:better than	10 -10
a:billion	-12 12
a:border	-11 11
a:border .	-9 9
a:both	-29 29
a:both direction	-9 9
a:both way	-9 9
a:business	15 -15
a:butter	-19 19
a:buy	8 -8
a:buyer of	-14 14
a:by <day-ahead>	18 -18
a:by <number>	20 -20
a:by <seat>	-11 11
a:by a	-8 8
a:call	8 -8
a:cargoe	10 -10
a:cashew nut	12 -12
a:category	13 -13
a:centimetre	10 -10
a:chance	13 -13
a:change	35 -35
a:change .	12 -12
a:change for	9 -9
a:changed	14 -14
a:charge	-9 9
a:charge .	-13 13
a:charge <level>	8 -8
a:charge on	-6 6
a:cheaper	26 -26
a:chemical	10 -10
a:children	9 -9
a:chip	10 -10
a:cocoa	-19 19
a:cocoa paste	-10 10
a:cod	6 -6
a:come from	22 -22
a:come in	-10 10
a:come on	-18 18
a:company	11 -11
a:container	16 -16
a:continue	-11 11
a:continue to	-12 12
a:cotton	-19 19
a:country	14 -14
a:country .	18 -18
a:cover	10 -10
a:crane	-17 17
a:crop	21 -21
a:crown	9 -9
a:day .	-14 14
a:dead	-16 16
a:deal with	10 -10
a:dearer	29 -29
a:decide .	11 -11
a:did .	11 -11
a:direction	-11 11
a:do	10 -10
a:do not	20 -20
a:dollar	15 -15
a:don't	11 -11
a:done	21 -21
a:done .	14 -14
a:dozen	12 -12
a:due	-18 18
a:due on	-16 16
a:dump	-16 16
a:during	-14 14
a:during the	-15 15
a:duty	-12 12
a:duty .	-16 16
a:duty in	-11 11
a:each side	-17 17
a:each way	-13 13
a:earth	22 -22
a:economy	40 -40
a:effect	-13 13
a:effect .	-12 12
a:either side	-19 19
a:electricity	18 -18
a:else	18 -18
a:else .	17 -17
a:end at	-14 14
a:engine	-8 8
a:enter	13 -13
a:enter free	14 -14
a:entity	19 -19
a:entry	-16 16
a:entry for	-18 18
a:ethanol	-9 9
a:evening	18 -18
a:everybody	-16 16
a:everybody pay	-10 10
a:everything	-16 16
a:everything .	-10 10
a:everything from	-11 11
a:everywhere	-19 19
a:everywhere .	-8 8
a:exclusion	15 -15
a:existing	13 -13
a:expect	21 -21
a:expect .	14 -14
a:export	19 -19
a:extra	16 -16
a:extra .	12 -12
a:fall	-18 18
a:false	9 -9
a:family	12 -12
a:far	9 -9
a:farm	20 -20
a:farm good	16 -16
a:favour	13 -13
a:fee	8 -8
a:fentanyl	-12 12
a:fentanyl .	-16 16
a:fentanyl and	-13 13
a:fewer	18 -18
a:fewer than	9 -9
a:first term	-17 17
a:fish	-14 14
a:flower .	-9 9
a:follow	7 -7
a:following	-13 13
a:for <day-ahead>	-12 12
a:for <goods-amount>	-7 7
a:for <number>	32 -32
a:for a	14 -14
a:for at	-10 10
a:for both	-9 9
a:for call	11 -11
a:for every	10 -10
a:for good	-12 12
a:for other	-13 13
a:for the	12 -12
a:for their	-14 14
a:for those	14 -14
a:for what	-11 11
a:for zero	9 -9
a:forty	12 -12
a:free	21 -21
a:free of	10 -10
a:from <level>	14 -14
a:from <name>	11 -11
a:from anywhere	-10 10
a:from it	13 -13
a:from now	11 -11
a:full	15 -15
a:full .	13 -13
a:further point	-12 12
a:game	8 -8
a:gas	19 -19
a:gave	14 -14
a:go away	-15 15
a:go to	13 -13
a:good	-25 25
a:good from	-11 11
a:government	18 -18
a:had to	-14 14
a:hand	14 -14
a:hanwha	15 -15
a:has not	-9 9
a:have to	-13 13
a:headline	10 -10
a:heard	17 -17
a:heavy	10 -10
a:her	13 -13
a:here	-13 13
a:herring	9 -9
a:higher	23 -23
a:him .	12 -12
a:home	12 -12
a:home .	16 -16
a:hour .	11 -11
a:house	17 -17
a:i	19 -19
a:in <month-ahead>	9 -9
a:in <number>	36 -36
a:in <organisation>	-19 19
a:in <seat>	11 -11
a:in a	-14 14
a:in both	-14 14
a:in favour	13 -13
a:in return	10 -10
a:in that	-13 13
a:in the	14 -14
a:included .	-11 11
a:industrial	-14 14
a:industrial good	-15 15
a:instead	-30 30
a:instead of	-31 31
a:into	-9 9
a:into <name>	-16 16
a:into a	16 -16
a:investment .	-11 11
a:invoice	-13 13
a:is <level>	15 -15
a:is charge	-10 10
a:is not	14 -14
a:is still	-14 14
a:is suspend	19 -19
a:is the	-13 13
a:is what	-27 27
a:isn't	-13 13
a:its <points>	-15 15
a:its duty	15 -15
a:its value	-25 25
a:itself	8 -8
a:job	18 -18
a:kind	17 -17
a:kind of	10 -10
a:last <month-gone>	-18 18
a:late	13 -13
a:least <span>	-10 10
a:leave over	-9 9
a:less	27 -27
a:less for	10 -10
a:less than	17 -17
a:let	13 -13
a:let it	11 -11
a:licence	13 -13
a:limit	19 -19
a:list	14 -14
a:list .	-11 11
a:list <number>	14 -14
a:listed	15 -15
a:lobster	-12 12
a:lorry	15 -15
a:lower	17 -17
a:make	6 -6
a:make <number>	-9 9
a:many	10 -10
a:market	23 -23
a:matter	11 -11
a:meal	9 -9
a:meet in	-11 11
a:melon	-11 11
a:member	12 -12
a:metal	10 -10
a:metre	19 -19
a:metre .	10 -10
a:might	12 -12
a:mill	-7 7
a:million	-7 7
a:mineral water	-10 10
a:minimum	-9 9
a:minimum price	-10 10
a:minister	8 -8
a:more	21 -21
a:more <quality>	19 -19
a:more for	13 -13
a:more on	-13 13
a:more than	-13 13
a:morning	25 -25
a:most of	-12 12
a:most thing	-9 9
a:move	11 -11
a:neighbour	10 -10
a:new	20 -20
a:new .	19 -19
a:new one	15 -15
a:next year	-9 9
a:night	10 -10
a:no	-7 7
a:not	12 -12
a:not .	17 -17
a:nothing at	10 -10
a:notice of	9 -9
a:now .	-17 17
a:now on	11 -11
a:nut .	10 -10
a:of	14 -14
a:of <day-ahead>	-20 20
a:of <day-today>	-15 15
a:of <month-ahead>	-21 21
a:of <number>	-15 15
a:of <span>	-9 9
a:of a	30 -30
a:of duty	-20 20
a:of investment	-12 12
a:of next	-14 14
a:of our	13 -13
a:of reciprocal	-8 8
a:of section	-18 18
a:of the	12 -12
a:of them	9 -9
a:of these	13 -13
a:of thi	-13 13
a:of up	9 -9
a:of us	10 -10
a:of what	28 -28
a:of you	12 -12
a:off	34 -34
a:off until	10 -10
a:old	-16 16
a:older	-18 18
a:older list	-11 11
a:on <day-gone>	12 -12
a:on <day-today>	40 -40
a:on <level>	-14 14
a:on <money>	-17 17
a:on <name>	-17 17
a:on <number>	-16 16
a:on <quality>	-15 15
a:on average	14 -14
a:on bean	11 -11
a:on beer	11 -11
a:on each	-21 21
a:on everything	-14 14
a:on ice	-12 12
a:on list	10 -10
a:on medicine	8 -8
a:on more	-18 18
a:on most	-16 16
a:on our	-12 12
a:on some	8 -8
a:on sugar	9 -9
a:on tariff	8 -8
a:on the	11 -11
a:on their	-13 13
a:on them	-19 19
a:on those	-13 13
a:on truck	11 -11
a:on what	-18 18
a:once	-8 8
a:once more	-16 16
a:once the	-14 14
a:one .	-28 28
a:one and	17 -17
a:one in	12 -12
a:open quota	-12 12
a:or <money>	-14 14
a:orange	-9 9
a:ordinary	-25 25
a:ordinary duty	-10 10
a:ore	8 -8
a:origin	16 -16
a:other	22 -22
a:other 's	-10 10
a:other .	10 -10
a:other economy	13 -13
a:out	14 -14
a:out of	12 -12
a:output	12 -12
a:outside	-9 9
a:over .	12 -12
a:over <name>	21 -21
a:over <span>	15 -15
a:over fentanyl	-8 8
a:over from	-9 9
a:over there	-14 14
a:parcel	12 -12
a:partner	29 -29
a:party	12 -12
a:paste	-15 15
a:patented	-12 12
a:pay	10 -10
a:pay .	-10 10
a:pay now	16 -16
a:pay the	14 -14
a:pay to	20 -20
a:peace	11 -11
a:per	-6 6
a:per cent	-21 21
a:permit	10 -10
a:place of	-11 11
a:plant	8 -8
a:plu <number>	-10 10
a:point	-11 11
a:poll	13 -13
a:port	18 -18
a:port of	10 -10
a:possibility	10 -10
a:possible	-13 13
a:potatoe	11 -11
a:practice	14 -14
a:precursor	15 -15
a:present	-12 12
a:present .	-21 21
a:president	10 -10
a:price .	12 -12
a:product and	-15 15
a:profit	13 -13
a:proposal	20 -20
a:propose	-8 8
a:quarrel	10 -10
a:quarter	15 -15
a:quarter .	9 -9
a:question	17 -17
a:quota for	-13 13
a:rare	22 -22
a:rare earth	25 -25
a:rate	-17 17
a:rate .	-18 18
a:rate on	-9 9
a:read	16 -16
a:reciprocal	-24 24
a:reciprocal tariff	-8 8
a:reckon	-14 14
a:remain	-15 15
a:remain suspend	-16 16
a:remember	-10 10
a:respectively	-11 11
a:respectively .	-9 9
a:retain .	-10 10
a:revenue	13 -13
a:rice	14 -14
a:round	9 -9
a:rule	23 -23
a:rule in	-13 13
a:rule on	18 -18
a:sale	21 -21
a:salt	23 -23
a:sardine	-11 11
a:say	21 -21
a:say so	-18 18
a:scale	12 -12
a:seafood	-10 10
a:season	13 -13
a:section	-15 15
a:section <number>	-15 15
a:seed potatoe	15 -15
a:set	10 -10
a:share	24 -24
a:share of	12 -12
a:ship	-14 14
a:ship -	-11 11
a:shore	-10 10
a:shore crane	-11 11
a:short	9 -9
a:show	-12 12
a:shrimp	-10 10
a:signature	13 -13
a:since	-13 13
a:since .	-19 19
a:since <day-gone>	-17 17
a:since its	-16 16
a:since spring	16 -16
a:since then	10 -10
a:smaller	10 -10
a:so .	-18 18
a:solar	11 -11
a:soon	-15 15
a:sprat	-15 15
a:spring .	-21 21
a:stand	16 -16
a:stand .	12 -12
a:state	24 -24
a:stay .	-26 26
a:steel .	8 -8
a:steel from	-13 13
a:step	12 -12
a:still	-7 7
a:stop	11 -11
a:subject	9 -9
a:subject to	9 -9
a:sunday	10 -10
a:take	15 -15
a:tariff	-7 7
a:tariff for	-12 12
a:tariff line	11 -11
a:tariff on	-27 27
a:tariff truce	10 -10
a:tenth	12 -12
a:th	-8 8
a:than	35 -35
a:than <level>	-15 15
a:than <span>	17 -17
a:than in	16 -16
a:than the	14 -14
a:that	10 -10
a:that .	-7 7
a:that day	-9 9
a:that everybody	-9 9
a:that of	11 -11
a:that the	8 -8
a:the <day-ahead>	-22 22
a:the <number>	-23 23
a:the agreement	-16 16
a:the book	-10 10
a:the border	-13 13
a:the day	14 -14
a:the end	-17 17
a:the following	-14 14
a:the general	-16 16
a:the limit	10 -10
a:the morning	23 -23
a:the new	12 -12
a:the number	-11 11
a:the oil	9 -9
a:the old	-17 17
a:the older	-15 15
a:the ordinary	-19 19
a:the spring	-16 16
a:the trade	-18 18
a:the treaty	-9 9
a:the war	15 -15
a:the week	11 -11
a:the year	14 -14
a:their	8 -8
a:their agreement	18 -18
a:them	-13 13
a:them in	-16 16
a:then	-20 20
a:thereafter	-10 10
a:they	16 -16
a:they would	11 -11
a:thi year	21 -21
a:threaten	-16 16
a:threaten for	-11 11
a:three .	-14 14
a:throughout	-22 22
a:throughout .	-11 11
a:till	-11 11
a:time	12 -12
a:time the	10 -10
a:to	16 -16
a:to -	-11 11
a:to <money>	13 -13
a:to <quality>	-8 8
a:to <span>	12 -12
a:to be	-16 16
a:to leave	-9 9
a:to put	9 -9
a:to zero	-10 10
a:too	9 -9
a:too .	-16 16
a:touche	12 -12
a:toy	16 -16
a:trade	28 -28
a:trade agreement	22 -22
a:transit	29 -29
a:treatment	9 -9
a:treaty	-21 21
a:treaty .	-13 13
a:treaty of	-8 8
a:truce	10 -10
a:truce .	-11 11
a:truck	6 -6
a:trust	-14 14
a:two week	-17 17
a:under <number>	13 -13
a:under a	-28 28
a:under an	-13 13
a:under the	-20 20
a:under their	15 -15
a:unlawful	-17 17
a:until <day-gone>	-19 19
a:until <month-ahead>	15 -15
a:until <month-gone>	-9 9
a:up	9 -9
a:up .	16 -16
a:up on	14 -14
a:up to	-13 13
a:usual	13 -13
a:usual .	12 -12
a:value	-22 22
a:value or	-16 16
a:view	8 -8
a:wait	-12 12
a:war	12 -12
a:war in	15 -15
a:was	-17 17
a:was heard	7 -7
a:was not	19 -19
a:was the	-23 23
a:way	-16 16
a:way .	-12 12
a:week ago	-30 30
a:weight	16 -16
a:were	6 -6
a:what <name>	-12 12
a:what it	-14 14
a:what was	14 -14
a:when the	7 -7
a:will	9 -9
a:will be	13 -13
a:with <name>	23 -23
a:with <number>	-15 15
a:within a	-12 12
a:worry	12 -12
a:would apply	-13 13
a:would change	13 -13
a:would do	-14 14
a:would have	-9 9
a:would pay	-7 7
a:yarn	-12 12
a:year	11 -11
a:year 's	15 -15
a:year before	11 -11
a:zone	14 -14
asks	13 -13
b:" <name>	-19 19
b:" <number>	18 -18
b:" a	12 -12
b:" and	-25 25
b:" duty	7 -7
b:" i	-13 13
b:" my	-8 8
b:" they	15 -15
b:" we	10 -10
b:" you	-10 10
b:&	12 -12
b:& p	12 -12
b:'	30 -30
b:'s <level>	14 -14
b:'s <number>	-17 17
b:'s and	-11 11
b:'s at	-15 15
b:'s average	20 -20
b:'s nikkei	12 -12
b:'s no	10 -10
b:'s on	-17 17
b:'s share	12 -12
b:)	-16 16
b:) and	11 -11
b:) the	12 -12
b:*	-14 14
b:+	21 -21
b:, <day-today>	-9 9
b:, <level>	27 -27
b:, <name>	-9 9
b:, <number>	20 -20
b:, <person>	9 -9
b:, <quality>	-15 15
b:, <span>	16 -16
b:, a	19 -19
b:, an	11 -11
b:, banana	17 -17
b:, beside	-8 8
b:, between	-10 10
b:, both	-13 13
b:, by	12 -12
b:, call	10 -10
b:, certain	-13 13
b:, charge	-9 9
b:, come	18 -18
b:, down	16 -16
b:, duty	12 -12
b:, from	-28 28
b:, get	-16 16
b:, go	-11 11
b:, had	8 -8
b:, has	-15 15
b:, he	15 -15
b:, i	14 -14
b:, instead	-6 6
b:, is	14 -14
b:, its	-17 17
b:, make	-10 10
b:, mr	-9 9
b:, namely	-13 13
b:, nearly	-10 10
b:, now	-12 12
b:, one	9 -9
b:, or	-16 16
b:, pay	-24 24
b:, plu	-13 13
b:, put	8 -8
b:, round	14 -14
b:, sell	-19 19
b:, ship	-15 15
b:, silver	10 -10
b:, so	-8 8
b:, take	-5 5
b:, that	15 -15
b:, to	-26 26
b:, up	13 -13
b:, want	-11 11
b:, was	10 -10
b:, we	-10 10
b:, with	24 -24
b:.	-20 20
b:. <number>	-9 9
b:. <person>	15 -15
b:/	-17 17
b:: <goods-amount>	7 -7
b:: <level>	18 -18
b:: <number>	11 -11
b:: at	-27 27
b:: both	-17 17
b:: down	10 -10
b:: from	-12 12
b:: on	-12 12
b:: one	14 -14
b:: our	10 -10
b:: plu	9 -9
b:: they	11 -11
b:: to	-12 12
b:: unchanged	-8 8
b:: up	14 -14
b:: we	12 -12
b:: what	7 -7
b:; <day-today>	-17 17
b:; <quality>	-6 6
b:; both	-10 10
b:; the	10 -10
b:; thi	18 -18
b:<day-ahead>	-26 26
b:<day-ahead> and	-14 14
b:<day-ahead> at	15 -15
b:<day-ahead> it	-12 12
b:<day-ahead> they	-11 11
b:<day-gone>	-15 15
b:<day-gone> 's	16 -16
b:<day-gone> <person>	-23 23
b:<day-gone> at	18 -18
b:<day-gone> of	-9 9
b:<day-gone> on	-11 11
b:<day-gone> to	-14 14
b:<day-gone> we	-10 10
b:<day-gone> with	15 -15
b:<day-today>	-30 30
b:<day-today> a	-9 9
b:<day-today> at	10 -10
b:<day-today> it	-29 29
b:<day-today> they	-11 11
b:<goods-amount> <span>	-15 15
b:<goods-amount> at	-22 22
b:<goods>	-11 11
b:<level-noun>	-13 13
b:<level>	11 -11
b:<level> against	-14 14
b:<level> and	-17 17
b:<level> at	10 -10
b:<level> by	-8 8
b:<level> extra	6 -6
b:<level> for	19 -19
b:<level> from	11 -11
b:<level> instead	-26 26
b:<level> more	11 -11
b:<level> on	21 -21
b:<level> under	13 -13
b:<level> will	-11 11
b:<level> within	16 -16
b:<money> of	-17 17
b:<month-ahead>	-16 16
b:<month-ahead> it	-9 9
b:<month-ahead> the	-19 19
b:<month-gone>	-11 11
b:<month-gone> and	10 -10
b:<month-gone> at	18 -18
b:<month-gone> he	-12 12
b:<month-gone> it	10 -10
b:<month-gone> on	12 -12
b:<month-gone> they	-14 14
b:<name>	-16 16
b:<name> <name>	-9 9
b:<name> <number>	-11 11
b:<name> accounted	13 -13
b:<name> are	4 -4
b:<name> ask	-14 14
b:<name> by	-15 15
b:<name> carry	10 -10
b:<name> charge	10 -10
b:<name> doe	11 -11
b:<name> duty	-14 14
b:<name> fall	17 -17
b:<name> for	-16 16
b:<name> from	-21 21
b:<name> get	-15 15
b:<name> had	-23 23
b:<name> has	8 -8
b:<name> in	-15 15
b:<name> introduce	-8 8
b:<name> keep	-9 9
b:<name> let	-9 9
b:<name> lower	-11 11
b:<name> make	14 -14
b:<name> must	-8 8
b:<name> now	12 -12
b:<name> offer	-17 17
b:<name> open	12 -12
b:<name> put	-12 12
b:<name> raise	-27 27
b:<name> say	13 -13
b:<name> settle	-10 10
b:<name> since	15 -15
b:<name> strike	10 -10
b:<name> take	-14 14
b:<name> tariff	4 -4
b:<name> the	-17 17
b:<name> want	-17 17
b:<name> we	12 -12
b:<name> were	12 -12
b:<name> will	-19 19
b:<name> with	-12 12
b:<number>	21 -21
b:<number> +	-11 11
b:<number> <quality>	15 -15
b:<number> a	-13 13
b:<number> and	-18 18
b:<number> as	-13 13
b:<number> become	-11 11
b:<number> cent	12 -12
b:<number> duty	-16 16
b:<number> for	27 -27
b:<number> from	-13 13
b:<number> in	7 -7
b:<number> is	-10 10
b:<number> it	15 -15
b:<number> of	28 -28
b:<number> on	-19 19
b:<number> or	-13 13
b:<number> pay	10 -10
b:<number> plu	-17 17
b:<number> the	-12 12
b:<number> they	-9 9
b:<number> to	21 -21
b:<number> vote	16 -16
b:<number> with	-19 19
b:<office> put	21 -21
b:<organisation>	12 -12
b:<organisation> 's	19 -19
b:<organisation> call	-13 13
b:<organisation> cut	21 -21
b:<organisation> for	-8 8
b:<organisation> hold	18 -18
b:<organisation> leave	14 -14
b:<organisation> put	-10 10
b:<organisation> reckon	10 -10
b:<organisation> strike	-11 11
b:<organisation> to	-15 15
b:<organisation> want	-9 9
b:<organisation> would	-24 24
b:<person> 's	24 -24
b:<person> call	10 -10
b:<person> had	-30 30
b:<person> on	-10 10
b:<person> raise	-17 17
b:<person> sign	13 -13
b:<person> take	13 -13
b:<person> want	-23 23
b:<points> of	-11 11
b:<quality>	-10 10
b:<quality> <level>	-17 17
b:<quality> agreement	10 -10
b:<quality> apple	-12 12
b:<quality> charge	-13 13
b:<quality> cocoa	18 -18
b:<quality> country	17 -17
b:<quality> duty	6 -6
b:<quality> farm	11 -11
b:<quality> flower	10 -10
b:<quality> garment	15 -15
b:<quality> had	10 -10
b:<quality> have	-12 12
b:<quality> list	11 -11
b:<quality> one	-40 40
b:<quality> parliament	-16 16
b:<quality> potash	-14 14
b:<quality> product	-12 12
b:<quality> quinoa	13 -13
b:<quality> rate	7 -7
b:<quality> rice	8 -8
b:<quality> salt	-10 10
b:<quality> side	15 -15
b:<quality> surcharge	-12 12
b:<quality> want	-9 9
b:<seat> charge	-10 10
b:<seat> closed	-10 10
b:<seat> doe	10 -10
b:<seat> go	-9 9
b:<seat> had	-19 19
b:<seat> offer	-15 15
b:<seat> want	-18 18
b:<seat> would	-13 13
b:<sender>	18 -18
b:<span>	16 -16
b:<span> and	12 -12
b:<span> of	-12 12
b:<span> there	-10 10
b:<span> yield	18 -18
b:<v-bear>	-6 6
b:<v-begin>	-20 20
b:<v-buy>	12 -12
b:<v-down>	2 -2
b:<v-end>	20 -20
b:<v-impose>	-13 13
b:<v-lack>	20 -20
b:<v-refuse>	16 -16
b:<v-stay>	13 -13
b:a <office>	10 -10
b:a <quality>	19 -19
b:a <span>	-10 10
b:a bill	-16 16
b:a cut	15 -15
b:a drop	10 -10
b:a fall	16 -16
b:a framework	-11 11
b:a joint	12 -12
b:a list	14 -14
b:a loss	7 -7
b:a new	-13 13
b:a pact	12 -12
b:a permanent	-12 12
b:a rate	-22 22
b:a reduction	9 -9
b:a return	-20 20
b:a rise	14 -14
b:a safeguard	12 -12
b:a scale	9 -9
b:a share	10 -10
b:a source	-8 8
b:a tariff	-25 25
b:a third	-12 12
b:a treaty	-11 11
b:a truce	-10 10
b:a whopping	-12 12
b:abolish	11 -11
b:about <level>	11 -11
b:about <money>	-16 16
b:above	21 -21
b:abroad	11 -11
b:accounted	14 -14
b:accounted for	14 -14
b:act	16 -16
b:add a	-11 11
b:add tax	19 -19
b:add the	-12 12
b:add to	-10 10
b:add up	-20 20
b:addition	-11 11
b:additional	-13 13
b:admit	-16 16
b:after the	-7 7
b:afterward	-15 15
b:agree on	-15 15
b:agreement	15 -15
b:agreement at	14 -14
b:agreement of	13 -13
b:agreement the	14 -14
b:agreement with	17 -17
b:aim	11 -11
b:all	17 -17
b:all of	-11 11
b:allow	15 -15
b:almost	19 -19
b:also	-10 10
b:aluminum	-13 13
b:among	17 -17
b:among the	21 -21
b:amount to	-10 10
b:an	11 -11
b:an additional	-9 9
b:an agreement	10 -10
b:an increase	17 -17
b:an order	-10 10
b:an ordinary	-8 8
b:and	-3 3
b:and <number>	11 -11
b:and <quality>	-37 37
b:and at	-9 9
b:and charge	-18 18
b:and chip	10 -10
b:and from	-11 11
b:and get	12 -12
b:and i	-10 10
b:and is	-9 9
b:and it	17 -17
b:and its	-7 7
b:and let	-14 14
b:and not	-17 17
b:and pay	-11 11
b:and raise	10 -10
b:and reach	-12 12
b:and rise	-13 13
b:and settle	9 -9
b:and since	-11 11
b:and take	-16 16
b:and that	-10 10
b:and the	14 -14
b:and their	-17 17
b:and those	8 -8
b:and want	19 -19
b:and was	-16 16
b:and what	-9 9
b:and will	-9 9
b:and wine	-16 16
b:and with	21 -21
b:and your	-11 11
b:announce at	12 -12
b:announcement	10 -10
b:answer the	6 -6
b:apple to	8 -8
b:are no	7 -7
b:are still	-15 15
b:around	11 -11
b:arrive	-11 11
b:as	10 -10
b:as a	10 -10
b:as high	-12 12
b:as much	5 -5
b:ask about	-11 11
b:at	-10 10
b:at <number>	15 -15
b:at a	21 -21
b:at all	-9 9
b:at one	-11 11
b:at present	-16 16
b:at thi	9 -9
b:attract	-11 11
b:aussie	-10 10
b:average	69 -69
b:average <name>	21 -21
b:average <quality>	24 -24
b:average tariff	33 -33
b:avocado	-9 9
b:back in	9 -9
b:back up	-14 14
b:banana pay	12 -12
b:bank	20 -20
b:be	-22 22
b:be <number>	-10 10
b:be content	-8 8
b:be cut	-11 11
b:bear a	9 -9
b:became	-13 13
b:because the	-14 14
b:become	-21 21
b:beef and	15 -15
b:been	-20 20
b:been <level>	13 -13
b:been pay	-13 13
b:before <day-ahead>	10 -10
b:before <day-today>	11 -11
b:before <month-ahead>	-18 18
b:begin	11 -11
b:begin on	14 -14
b:below	15 -15
b:beside the	-10 10
b:between	15 -15
b:bill	-20 20
b:bill for	-7 7
b:black	7 -7
b:blue	12 -12
b:boat	18 -18
b:bond	11 -11
b:bonu	14 -14
b:both	-29 29
b:both duty	-12 12
b:both government	17 -17
b:both side	5 -5
b:both were	-15 15
b:bourbon	-10 10
b:bread	16 -16
b:bring in	9 -9
b:bring the	-15 15
b:build	-19 19
b:builder	9 -9
b:bus	26 -26
b:busan	10 -10
b:buse	13 -13
b:but <name>	-11 11
b:but one	10 -10
b:butter	-12 12
b:butter is	10 -10
b:buy	12 -12
b:by	36 -36
b:by <number>	9 -9
b:by a	-15 15
b:by post	-20 20
b:by that	-12 12
b:by the	-13 13
b:bytedance	18 -18
b:bytedance keep	13 -13
b:call for	-13 13
b:call on	15 -15
b:call to	10 -10
b:can	6 -6
b:can't	-11 11
b:capital	10 -10
b:car and	12 -12
b:car at	-12 12
b:car pay	13 -13
b:cathode	-16 16
b:ceiling	-12 12
b:ceiling of	-18 18
b:cement	-13 13
b:central	15 -15
b:central bank	15 -15
b:chance	23 -23
b:chance of	15 -15
b:change	13 -13
b:charge	-14 14
b:charge a	12 -12
b:charge is	-8 8
b:charge of	25 -25
b:charge the	-18 18
b:charge us	-21 21
b:cheese	-17 17
b:chemical	-13 13
b:children	11 -11
b:chip are	11 -11
b:chip to	12 -12
b:chocolate	-16 16
b:city	16 -16
b:clause	16 -16
b:cloth	9 -9
b:cocoa from	-11 11
b:coffee at	-10 10
b:column	9 -9
b:come down	-18 18
b:come from	19 -19
b:come in	-18 18
b:come to	14 -14
b:come with	11 -11
b:company	32 -32
b:compromise	-13 13
b:computer	21 -21
b:concern	14 -14
b:conclude	12 -12
b:content	-6 6
b:content with	-11 11
b:control	11 -11
b:copper	27 -27
b:could	-28 28
b:counted	11 -11
b:country with	9 -9
b:cover	17 -17
b:cover the	9 -9
b:covered by	-12 12
b:crew	12 -12
b:cross	-12 12
b:crosse	-13 13
b:custom	-8 8
b:cut	13 -13
b:cut its	14 -14
b:cut of	18 -18
b:cut the	-11 11
b:cut to	-11 11
b:date	-14 14
b:day	12 -12
b:day to	-15 15
b:deal at	19 -19
b:deal on	17 -17
b:deal with	-8 8
b:debt	11 -11
b:deficit	21 -21
b:deficit with	17 -17
b:delivery	10 -10
b:did	18 -18
b:difference to	-13 13
b:direction	13 -13
b:discount	19 -19
b:discount of	19 -19
b:discuss	11 -11
b:doctor	12 -12
b:doe not	23 -23
b:done	9 -9
b:double	-17 17
b:down	13 -13
b:down by	21 -21
b:down for	-23 23
b:down from	-18 18
b:down to	-19 19
b:draft	-29 29
b:draft had	-15 15
b:driver	13 -13
b:drop from	-12 12
b:drop of	10 -10
b:drop to	-14 14
b:due	17 -17
b:duty	-11 11
b:duty and	19 -19
b:duty fall	-6 6
b:duty from	9 -9
b:duty of	-9 9
b:duty over	11 -11
b:duty stay	-16 16
b:duty will	8 -8
b:each of	8 -8
b:each side	-18 18
b:earlier draft	-17 17
b:early	12 -12
b:earn	14 -14
b:effective	10 -10
b:either	-13 13
b:election	15 -15
b:else	-11 11
b:employer	23 -23
b:end	13 -13
b:engine	-14 14
b:enter <name>	-26 26
b:enter at	-17 17
b:escape	11 -11
b:even	-11 11
b:everybody	-21 21
b:everybody else	-14 14
b:everything	-8 8
b:exceed	-13 13
b:expect	23 -23
b:expect a	10 -10
b:expect growth	8 -8
b:expect to	10 -10
b:expensive	14 -14
b:export	15 -15
b:export of	12 -12
b:export will	-9 9
b:extend	8 -8
b:extra	-22 22
b:extra <level>	12 -12
b:face	-20 20
b:factory in	9 -9
b:fall <level>	12 -12
b:fall by	19 -19
b:fall of	16 -16
b:fall to	-27 27
b:family	11 -11
b:farm	12 -12
b:fed	11 -11
b:fee	32 -32
b:fee of	8 -8
b:fentanyl	-23 23
b:fentanyl and	-16 16
b:fentanyl is	-9 9
b:fentanyl tariff	-10 10
b:fentanyl was	12 -12
b:fig	13 -13
b:figure of	-14 14
b:firm	10 -10
b:first ask	20 -20
b:first time	-12 12
b:fix	14 -14
b:fix the	9 -9
b:float	-15 15
b:for a	-5 5
b:for fentanyl	-8 8
b:for its	-18 18
b:for those	-7 7
b:force	-12 12
b:forced	21 -21
b:forced labor	12 -12
b:forecast	14 -14
b:forecast for	10 -10
b:foreign	9 -9
b:former	-17 17
b:formerly	-9 9
b:four	11 -11
b:framework	-16 16
b:frankincense	-13 13
b:free	14 -14
b:from	-16 16
b:from <level>	-11 11
b:from <name>	17 -17
b:from <number>	-12 12
b:from <seat>	17 -17
b:from a	-10 10
b:fuel	17 -17
b:further	-19 19
b:future	27 -27
b:gain	15 -15
b:gained	38 -38
b:gained <level>	9 -9
b:garment	13 -13
b:gave	17 -17
b:general	-24 24
b:general rate	-10 10
b:generic	-23 23
b:generic are	-11 11
b:get a	-13 13
b:get in	-29 29
b:gift	12 -12
b:give	25 -25
b:give it	13 -13
b:give them	11 -11
b:go	-17 17
b:go as	-11 11
b:go in	-18 18
b:go on	-9 9
b:go through	13 -13
b:go to	-14 14
b:go up	15 -15
b:gold	19 -19
b:good of	7 -7
b:good on	13 -13
b:good were	13 -13
b:government	20 -20
b:gross	9 -9
b:grow	19 -19
b:grower	-17 17
b:growth	30 -30
b:growth of	10 -10
b:h	12 -12
b:h <number>	12 -12
b:had a	14 -14
b:had been	-25 25
b:had come	10 -10
b:had demand	12 -12
b:had first	19 -19
b:had given	11 -11
b:had keep	-10 10
b:had raise	-10 10
b:had spoken	-11 11
b:half of	-11 11
b:half past	9 -9
b:hall	23 -23
b:halve	-9 9
b:hand on	-15 15
b:hang seng	9 -9
b:harvest	10 -10
b:has a	18 -18
b:has an	15 -15
b:has had	-16 16
b:has offer	-9 9
b:has promise	13 -13
b:has since	-8 8
b:hat	16 -16
b:have	-8 8
b:have <number>	-11 11
b:have a	-17 17
b:have enter	10 -10
b:have had	-15 15
b:have not	-11 11
b:have pay	-13 13
b:have read	-12 12
b:have take	19 -19
b:he announce	9 -9
b:he ask	-10 10
b:he could	-19 19
b:he sign	-13 13
b:he will	-12 12
b:he'd	-15 15
b:hear of	-14 14
b:heard	-14 14
b:heard of	-12 12
b:here	-19 19
b:high as	-12 12
b:himself	12 -12
b:his <organisation>	-22 22
b:his party	15 -15
b:hold back	-13 13
b:hold out	-16 16
b:hold to	11 -11
b:home	11 -11
b:hotel	14 -14
b:house	7 -7
b:household	24 -24
b:household will	16 -16
b:how	19 -19
b:how the	17 -17
b:i ask	-16 16
b:i sign	-9 9
b:i would	12 -12
b:i'd	22 -22
b:i'm	13 -13
b:i've	8 -8
b:i've get	11 -11
b:if	23 -23
b:if <name>	-15 15
b:if it	12 -12
b:if the	-14 14
b:if there	21 -21
b:import	9 -9
b:import from	16 -16
b:import of	14 -14
b:importer	-27 27
b:in	12 -12
b:in <month-ahead>	-19 19
b:in <name>	11 -11
b:in <seat>	12 -12
b:in a	13 -13
b:in at	-32 32
b:in between	-10 10
b:in for	-18 18
b:in its	15 -15
b:in place	-15 15
b:in the	16 -16
b:in their	-15 15
b:in two	-9 9
b:increase	13 -13
b:increase of	26 -26
b:increase to	-9 9
b:index	26 -26
b:industrial good	-7 7
b:inflation	45 -45
b:inflation in	11 -11
b:instead	-22 22
b:instead of	-22 22
b:interest	37 -37
b:interest on	8 -8
b:interest rate	10 -10
b:into	-26 26
b:into <name>	-16 16
b:introduce	-10 10
b:introduce a	-8 8
b:is <number>	-6 6
b:is charge	-10 10
b:is expect	6 -6
b:is get	-12 12
b:is go	8 -8
b:is less	15 -15
b:is pay	12 -12
b:is talk	-18 18
b:is to	-14 14
b:is up	12 -12
b:issue	13 -13
b:it	-10 10
b:it 's	-18 18
b:it <name>	-12 12
b:it charge	-20 20
b:it come	11 -11
b:it could	13 -13
b:it cover	10 -10
b:it fall	-11 11
b:it give	-10 10
b:it has	12 -12
b:it is	-9 9
b:it lower	13 -13
b:it pay	-14 14
b:it replace	-12 12
b:it stay	-18 18
b:it to	11 -11
b:it would	7 -7
b:its	-13 13
b:its coffee	-7 7
b:its duty	9 -9
b:its good	-16 16
b:its key	11 -11
b:its purchase	10 -10
b:its rate	20 -20
b:its share	16 -16
b:its tariff	-30 30
b:joint	12 -12
b:joint statement	11 -11
b:just	-16 16
b:kava	-13 13
b:keep another	12 -12
b:keep its	9 -9
b:key	15 -15
b:key rate	14 -14
b:kind	-8 8
b:labor	14 -14
b:last	-14 14
b:last <month-gone>	-12 12
b:last month	-11 11
b:last winter	-12 12
b:last year	-16 16
b:latest	15 -15
b:latter	-10 10
b:law to	16 -16
b:lead	9 -9
b:leaf	12 -12
b:leather	-15 15
b:leave at	10 -10
b:leave its	23 -23
b:less	17 -17
b:less than	13 -13
b:letter	-14 14
b:level	-23 23
b:licence	11 -11
b:license	10 -10
b:lift	-15 15
b:like	5 -5
b:like to	-15 15
b:line	11 -11
b:live with	-9 9
b:loan	10 -10
b:london	10 -10
b:long	15 -15
b:lorry	27 -27
b:lorry pay	14 -14
b:lose	27 -27
b:loss of	7 -7
b:low	14 -14
b:lower the	-10 10
b:lumber	16 -16
b:mackerel	-8 8
b:maize	-15 15
b:make	-10 10
b:man	-12 12
b:management	17 -17
b:margin	32 -32
b:market	11 -11
b:may enter	9 -9
b:may have	-10 10
b:meal	-23 23
b:meant	-13 13
b:medicine	9 -9
b:medicine and	13 -13
b:medicine are	16 -16
b:medicine will	-9 9
b:mention	-19 19
b:mentioned	-18 18
b:merdeka	24 -24
b:metre	8 -8
b:mgx	12 -12
b:milk	13 -13
b:mine	18 -18
b:minu	16 -16
b:minute	19 -19
b:more	14 -14
b:morning	18 -18
b:mortgage	10 -10
b:most <quality>	-10 10
b:move	18 -18
b:much	6 -6
b:namely	-13 13
b:nasdaq	7 -7
b:need	13 -13
b:neither will	-11 11
b:never	-18 18
b:new one	-19 19
b:new year	-12 12
b:next to	22 -22
b:night	18 -18
b:nikkei	13 -13
b:no	10 -10
b:no .	-25 25
b:no deal	11 -11
b:no more	-19 19
b:not	17 -17
b:nothing	-8 8
b:notice	10 -10
b:now	-29 29
b:now carry	-10 10
b:now pay	11 -11
b:nut	-17 17
b:nvidia	33 -33
b:obtain	7 -7
b:odd	23 -23
b:odd of	9 -9
b:of <day-gone>	-20 20
b:of <day-today>	-9 9
b:of <month-gone>	-14 14
b:of <number>	-8 8
b:of <span>	-10 10
b:of a	-10 10
b:of about	-11 11
b:of another	-13 13
b:of busan	11 -11
b:of car	18 -18
b:of last	-19 19
b:of list	12 -12
b:of more	19 -19
b:of older	13 -13
b:of our	-15 15
b:of that	12 -12
b:of thi	-21 21
b:off its	-9 9
b:offer <level>	13 -13
b:offer to	-25 25
b:officer	11 -11
b:oil	-13 13
b:oil from	-12 12
b:old	-20 20
b:older one	12 -12
b:on	8 -8
b:on <day-ahead>	-16 16
b:on <money>	-15 15
b:on <name>	-30 30
b:on <quality>	-11 11
b:on a	17 -17
b:on about	-9 9
b:on all	10 -10
b:on apple	-11 11
b:on car	-18 18
b:on cocoa	-16 16
b:on good	27 -27
b:on import	10 -10
b:on it	-15 15
b:on medicine	9 -9
b:on more	10 -10
b:on pay	-10 10
b:on the	27 -27
b:on their	-15 15
b:one	-11 11
b:one <number>	18 -18
b:one at	10 -10
b:one for	-11 11
b:one from	-19 19
b:one of	10 -10
b:one with	-10 10
b:open	10 -10
b:opened	9 -9
b:operator	10 -10
b:or the	-9 9
b:orange juice	10 -10
b:order	-15 15
b:ordinary	-14 14
b:ordinary <level>	-10 10
b:other direction	15 -15
b:other way	-10 10
b:our	-9 9
b:our member	-11 11
b:out for	-15 15
b:over	17 -17
b:over forced	9 -9
b:over there	-11 11
b:overall tariff	-12 12
b:owned	14 -14
b:owned to	12 -12
b:owner	14 -14
b:p	12 -12
b:package	10 -10
b:pact	10 -10
b:pact with	12 -12
b:page	21 -21
b:page and	13 -13
b:paragraph	12 -12
b:parcel	29 -29
b:parcel from	14 -14
b:parliament	-19 19
b:part	-13 13
b:part will	-16 16
b:past	15 -15
b:pause	-15 15
b:pay	-14 14
b:pay <number>	11 -11
b:pay at	14 -14
b:pay for	12 -12
b:pay more	-21 21
b:pay no	-10 10
b:pepper	-18 18
b:per	11 -11
b:peso	10 -10
b:piece	12 -12
b:pipe	-14 14
b:pistachio	9 -9
b:place of	-15 15
b:plain	-16 16
b:plu the	-17 17
b:plywood	-11 11
b:point	29 -29
b:policy	24 -24
b:policy rate	24 -24
b:poll	21 -21
b:post	-23 23
b:postal	-12 12
b:pound	15 -15
b:preliminary	-13 13
b:premium	9 -9
b:prepare to	13 -13
b:present	-23 23
b:price	35 -35
b:price of	11 -11
b:price up	12 -12
b:proclamation	-5 5
b:product on	14 -14
b:prolong the	-12 12
b:promise a	-7 7
b:promise to	17 -17
b:proposal to	18 -18
b:propose duty	9 -9
b:propose in	-8 8
b:provide	-13 13
b:provide for	-10 10
b:provisional	-21 21
b:purchase of	10 -10
b:push	-12 12
b:push for	-11 11
b:put down	-11 11
b:put off	-10 10
b:put on	-14 14
b:put the	14 -14
b:raise by	13 -13
b:raise its	10 -10
b:raise to	-16 16
b:range	10 -10
b:range from	8 -8
b:rate at	18 -18
b:rate down	-10 10
b:rate fall	-19 19
b:rate from	21 -21
b:rate in	18 -18
b:rate of	-18 18
b:rate stay	12 -12
b:rate to	17 -17
b:rate unchanged	10 -10
b:rate was	-15 15
b:rather	-21 21
b:rather have	-10 10
b:reach a	15 -15
b:rebate	17 -17
b:receive	14 -14
b:recession	18 -18
b:reciprocal	-9 9
b:reduction	16 -16
b:reduction of	14 -14
b:refined copper	13 -13
b:refund	12 -12
b:release	13 -13
b:remain	-16 16
b:remember	-26 26
b:replace	-23 23
b:replace by	-12 12
b:repo	7 -7
b:repo rate	7 -7
b:reporter	13 -13
b:request	-6 6
b:reserve	13 -13
b:resident	11 -11
b:return for	9 -9
b:revenue	10 -10
b:rice by	10 -10
b:right	-18 18
b:right now	-14 14
b:rise	10 -10
b:rise by	9 -9
b:rise from	11 -11
b:rise in	13 -13
b:rise of	20 -20
b:rise oil	-12 12
b:rise to	-25 25
b:roaming	18 -18
b:room for	-12 12
b:rose	-11 11
b:round	21 -21
b:rule of	-17 17
b:rum	-11 11
b:s &	12 -12
b:safeguard duty	13 -13
b:salmon	-20 20
b:salt	8 -8
b:same as	10 -10
b:same day	13 -13
b:save	23 -23
b:say <number>	13 -13
b:say a	-13 13
b:say he	-11 11
b:say it	12 -12
b:scale	17 -17
b:seat	19 -19
b:second is	-13 13
b:secondary	-13 13
b:secondary tariff	-13 13
b:section <number>	-11 11
b:sell its	-21 21
b:send to	-10 10
b:seng	9 -9
b:service	13 -13
b:sesame	-17 17
b:set a	-13 13
b:settle for	-16 16
b:shall	8 -8
b:share	51 -51
b:share in	11 -11
b:share of	28 -28
b:shipment	10 -10
b:short	10 -10
b:should	29 -29
b:shrimp	-15 15
b:shrink	13 -13
b:shrink by	14 -14
b:side keep	-11 11
b:side of	-10 10
b:side will	8 -8
b:sign	-10 10
b:sign <day-gone>	-7 7
b:sign an	-7 7
b:sign at	13 -13
b:sign for	9 -9
b:sign on	-16 16
b:silver	11 -11
b:silver lake	12 -12
b:since then	-13 13
b:single	8 -8
b:sit	18 -18
b:small	16 -16
b:small parcel	11 -11
b:smartphone	15 -15
b:so a	11 -11
b:so do	11 -11
b:so it	9 -9
b:so the	-10 10
b:some	21 -21
b:south	-9 9
b:speak of	-12 12
b:spoke	-10 10
b:spoke of	-9 9
b:spring it	-10 10
b:state	13 -13
b:statement	12 -12
b:steel and	-17 17
b:steel at	13 -13
b:step	-13 13
b:step to	-10 10
b:still	-19 19
b:still at	-9 9
b:strike	8 -8
b:strike a	13 -13
b:strike down	-12 12
b:subject	-8 8
b:subject to	-8 8
b:summer	-23 23
b:supplement	14 -14
b:supplement of	6 -6
b:suppose	31 -31
b:surcharge	10 -10
b:suspend <points>	-11 11
b:suspension	-14 14
b:table	22 -22
b:table is	18 -18
b:take <number>	9 -9
b:take a	9 -9
b:take off	-14 14
b:take on	8 -8
b:take the	-21 21
b:talk of	-26 26
b:talk with	19 -19
b:tariff are	10 -10
b:tariff at	14 -14
b:tariff down	-17 17
b:tariff fall	10 -10
b:tariff go	14 -14
b:tariff is	10 -10
b:tariff of	-23 23
b:tariff to	-17 17
b:tax	16 -16
b:tax at	-11 11
b:tea	-19 19
b:team	13 -13
b:telephone	11 -11
b:tell it	19 -19
b:tell us	11 -11
b:than the	-11 11
b:thank	13 -13
b:that 's	-11 11
b:that <name>	-14 14
b:that <seat>	-21 21
b:that begin	15 -15
b:that day	-16 16
b:that fix	11 -11
b:that he'd	-12 12
b:that i	-16 16
b:that its	9 -9
b:that leave	-11 11
b:that make	-21 21
b:that may	16 -16
b:that mean	-8 8
b:that of	13 -13
b:that our	-14 14
b:that pay	17 -17
b:that put	-15 15
b:that there	16 -16
b:that they	11 -11
b:that was	-21 21
b:the	-5 5
b:the <level>	-26 26
b:the <number>	-33 33
b:the <quality>	-16 16
b:the <span>	8 -8
b:the addition	-9 9
b:the additional	-16 16
b:the agreement	4 -4
b:the average	47 -47
b:the bill	-10 10
b:the chance	18 -18
b:the city	24 -24
b:the company	17 -17
b:the custom	-19 19
b:the deal	-9 9
b:the deficit	13 -13
b:the doctor	12 -12
b:the duty	-29 29
b:the employer	21 -21
b:the extra	-17 17
b:the fee	13 -13
b:the ferry	9 -9
b:the former	-17 17
b:the full	-10 10
b:the general	-21 21
b:the last	18 -18
b:the latter	-10 10
b:the law	-11 11
b:the level	-16 16
b:the list	-21 21
b:the long	9 -9
b:the meet	14 -14
b:the nasdaq	7 -7
b:the number	-10 10
b:the odd	13 -13
b:the offer	-9 9
b:the old	-16 16
b:the one	-18 18
b:the operator	10 -10
b:the order	-11 11
b:the ordinary	-26 26
b:the other	-13 13
b:the owner	14 -14
b:the press	15 -15
b:the quarrel	-20 20
b:the rate	-43 43
b:the remain	-13 13
b:the right	-10 10
b:the rise	-10 10
b:the s	11 -11
b:the safeguard	-11 11
b:the share	9 -9
b:the spring	-11 11
b:the steel	-8 8
b:the summer	-14 14
b:the surcharge	-31 31
b:the suspension	-13 13
b:the tariff	-17 17
b:the tax	-9 9
b:the term	-18 18
b:the text	-12 12
b:the threat	-10 10
b:the two	-37 37
b:the upper	14 -14
b:the usual	-11 11
b:the vote	11 -11
b:the week	-11 11
b:the world	15 -15
b:the worldwide	-10 10
b:the worst	11 -11
b:their	-27 27
b:their part	-13 13
b:their place	-13 13
b:their tariff	12 -12
b:their trade	9 -9
b:them	-16 16
b:them at	-21 21
b:then	-15 15
b:then <name>	-10 10
b:there 's	17 -17
b:there a	-12 12
b:there are	20 -20
b:there had	-10 10
b:there has	11 -11
b:there have	21 -21
b:there is	-11 11
b:there was	-6 6
b:there will	24 -24
b:therefore	-24 24
b:they are	-25 25
b:they ask	17 -17
b:they pay	-25 25
b:they put	13 -13
b:they say	10 -10
b:they used	-15 15
b:they would	-20 20
b:thi	17 -17
b:think	14 -14
b:third	-17 17
b:third is	-12 12
b:those are	-17 17
b:those to	10 -10
b:threat	-18 18
b:threat of	-24 24
b:threaten another	-11 11
b:threaten to	8 -8
b:threaten with	-16 16
b:thu pay	14 -14
b:ticket	25 -25
b:time	-11 11
b:to	-10 10
b:to <day-ahead>	-9 9
b:to <goods-amount>	-13 13
b:to <level>	-19 19
b:to <month-gone>	-10 10
b:to <name>	20 -20
b:to <number>	-23 23
b:to <person>	-7 7
b:to a	13 -13
b:to apply	11 -11
b:to be	-12 12
b:to become	-8 8
b:to between	-7 7
b:to have	-12 12
b:to keep	-11 11
b:to levy	9 -9
b:to pay	16 -16
b:to put	-11 11
b:to rise	11 -11
b:to take	-7 7
b:to tax	-13 13
b:to the	13 -13
b:together	-7 7
b:together with	13 -13
b:tokyo	21 -21
b:tomatoe	12 -12
b:tomatoe from	14 -14
b:total	-17 17
b:tractor	-10 10
b:tractor to	-10 10
b:trade	14 -14
b:trade pact	8 -8
b:treaty	-15 15
b:truce and	10 -10
b:truck	13 -13
b:truck from	11 -11
b:true	-14 14
b:turned	22 -22
b:turned down	11 -11
b:turnout	27 -27
b:two year	-12 12
b:under	12 -12
b:under section	17 -17
b:under the	-22 22
b:unemployment	29 -29
b:unemployment in	8 -8
b:until <day-gone>	-14 14
b:up	24 -24
b:up <level>	15 -15
b:up by	10 -10
b:up from	-14 14
b:up to	-9 9
b:upper	27 -27
b:usual	-12 12
b:value	16 -16
b:value add	18 -18
b:vanilla	-11 11
b:vessel	11 -11
b:vote	13 -13
b:vote to	22 -22
b:was <number>	-14 14
b:was at	-13 13
b:was make	10 -10
b:was raise	-17 17
b:water	12 -12
b:way	-16 16
b:we come	13 -13
b:we expect	11 -11
b:we get	-12 12
b:we give	13 -13
b:we had	-14 14
b:we put	17 -17
b:we see	15 -15
b:we sell	-9 9
b:we shall	16 -16
b:we're back	-11 11
b:week	8 -8
b:were at	-25 25
b:were cut	13 -13
b:were down	13 -13
b:what about	-14 14
b:what was	10 -10
b:what we	-10 10
b:when a	12 -12
b:when it	-13 13
b:when the	9 -9
b:where it	20 -20
b:where they	-12 12
b:which agree	-12 12
b:which both	-9 9
b:which come	9 -9
b:which go	12 -12
b:which had	-17 17
b:which has	-20 20
b:which have	10 -10
b:which keep	-13 13
b:which now	-11 11
b:which pay	-15 15
b:which stand	-15 15
b:which the	3 -3
b:while the	15 -15
b:whisky	-12 12
b:who had	-13 13
b:who is	13 -13
b:whoever	-6 6
b:whopping	-15 15
b:whose	-13 13
b:whose rate	-10 10
b:why	19 -19
b:will	-8 8
b:will ask	-8 8
b:will charge	-19 19
b:will cross	-15 15
b:will cut	11 -11
b:will enter	-20 20
b:will get	14 -14
b:will let	9 -9
b:will raise	14 -14
b:will take	-10 10
b:win	16 -16
b:window	13 -13
b:wine to	-15 15
b:winter it	-10 10
b:with <level>	-13 13
b:with <name>	29 -29
b:with <seat>	15 -15
b:with its	15 -15
b:with the	-19 19
b:within	18 -18
b:within <span>	18 -18
b:within the	-14 14
b:world	19 -19
b:worldwide	-12 12
b:worldwide surcharge	-11 11
b:worse	-9 9
b:worse than	-9 9
b:worst	10 -10
b:would accept	10 -10
b:would also	11 -11
b:would ask	12 -12
b:would be	-21 21
b:would charge	-16 16
b:would fall	-12 12
b:would go	-21 21
b:would have	-18 18
b:would like	-20 20
b:would lower	10 -10
b:would rather	-8 8
b:would sign	10 -10
b:write	-8 8
b:year	-22 22
b:year 's	-18 18
b:year and	13 -13
b:year it	11 -11
b:year the	-10 10
b:yield	31 -31
b:you	-9 9
b:you're	-8 8
b:you're at	-8 8
b:your	-6 6
b:|	10 -10
b:— <name>	-8 8
b:— <person>	-9 9
b:→	-18 18
band=100	40 -40
band=150	-41 41
band=2	91 -91
band=31	-47 47
band=4	25 -25
band=60	-34 34
band=over	46 -46
bare band=0	-26 26
bare band=100	21 -21
bare band=12	-23 23
bare band=2	110 -110
bare band=31	-33 33
bare band=60	-31 31
bare band=over	66 -66
bare duty ahead=1	9 -9
bare duty ahead=2	11 -11
bare duty back=1	5 -5
bare duty=true	8 -8
bare form=digits	-17 17
bare form=fraction	59 -59
bare form=word	21 -21
bare goods at large	21 -21
bare habit=always	56 -56
bare habit=never	-32 32
bare habit=often	32 -32
bare l1="	-25 25
bare l1='	25 -25
bare l1='s	-30 30
bare l1=(	13 -13
bare l1=.	23 -23
bare l1=:	-25 25
bare l1=;	-15 15
bare l1=<agent>	25 -25
bare l1=<day-ahead>	17 -17
bare l1=<day-gone>	9 -9
bare l1=<duty>	-26 26
bare l1=<gate>	10 -10
bare l1=<goods>	-17 17
bare l1=<name>	-10 10
bare l1=<v-bear>	-20 20
bare l1=<v-buy>	20 -20
bare l1=<v-propose>	-10 10
bare l1=<v-say>	-28 28
bare l1=<v-sell>	12 -12
bare l1=<v-stay>	-12 12
bare l1=<v-threaten>	14 -14
bare l1=<v-up>	17 -17
bare l1=add	10 -10
bare l1=after	18 -18
bare l1=all	44 -44
bare l1=and	-19 19
bare l1=at	-10 10
bare l1=back	9 -9
bare l1=be	-18 18
bare l1=became	-12 12
bare l1=become	-28 28
bare l1=been	-23 23
bare l1=before	20 -20
bare l1=between	19 -19
bare l1=but	-15 15
bare l1=buy	12 -12
bare l1=charge	-12 12
bare l1=clause	12 -12
bare l1=cost	23 -23
bare l1=day	16 -16
bare l1=duty	-19 19
bare l1=every	13 -13
bare l1=fentanyl	-11 11
bare l1=first	23 -23
bare l1=float	-8 8
bare l1=for	28 -28
bare l1=from	-15 15
bare l1=full	-9 9
bare l1=get	-18 18
bare l1=hall	15 -15
bare l1=in	61 -61
bare l1=is	-18 18
bare l1=its	-10 10
bare l1=last	15 -15
bare l1=levy	-11 11
bare l1=like	6 -6
bare l1=line	15 -15
bare l1=longer	-16 16
bare l1=make	-6 6
bare l1=me	-18 18
bare l1=merdeka	24 -24
bare l1=not	-14 14
bare l1=notice	10 -10
bare l1=now	-10 10
bare l1=offer	-18 18
bare l1=only	-15 15
bare l1=order	9 -9
bare l1=our	-10 10
bare l1=over	16 -16
bare l1=past	21 -21
bare l1=pay	-17 17
bare l1=plu	-21 21
bare l1=point	24 -24
bare l1=propose	20 -20
bare l1=put	23 -23
bare l1=read	-13 13
bare l1=round	12 -12
bare l1=say	-26 26
bare l1=since	13 -13
bare l1=so	-19 19
bare l1=still	-18 18
bare l1=stop	12 -12
bare l1=than	-14 14
bare l1=that	-9 9
bare l1=the	22 -22
bare l1=those	14 -14
bare l1=threaten	14 -14
bare l1=to	-24 24
bare l1=together	-12 12
bare l1=two	15 -15
bare l1=under	27 -27
bare l1=until	30 -30
bare l1=was	-26 26
bare l1=week	37 -37
bare l1=were	-13 13
bare l1=within	14 -14
bare l1=without	9 -9
bare l1=write	-13 13
bare l2='s	-23 23
bare l2=)	13 -13
bare l2=:	-13 13
bare l2=<agent>	-11 11
bare l2=<begin>	17 -17
bare l2=<day-gone>	11 -11
bare l2=<duty>	-21 21
bare l2=<gate>	-14 14
bare l2=<goods-amount>	8 -8
bare l2=<goods>	-20 20
bare l2=<level-noun>	-13 13
bare l2=<level>	-20 20
bare l2=<name>	-44 44
bare l2=<not>	-7 7
bare l2=<person>	9 -9
bare l2=<points>	11 -11
bare l2=<sender>	11 -11
bare l2=<span>	14 -14
bare l2=<v-agree>	12 -12
bare l2=<v-begin>	11 -11
bare l2=<v-impose>	-25 25
bare l2=<v-lack>	16 -16
bare l2=<v-propose>	-9 9
bare l2=<v-say>	-12 12
bare l2=<v-sell>	18 -18
bare l2=<v-sign>	14 -14
bare l2=<v-stay>	-18 18
bare l2=<v-suspend>	-14 14
bare l2=<v-up>	-17 17
bare l2=a	-23 23
bare l2=about	15 -15
bare l2=add	-9 9
bare l2=among	18 -18
bare l2=and	-21 21
bare l2=announce	12 -12
bare l2=are	-20 20
bare l2=ask	-14 14
bare l2=at	9 -9
bare l2=been	-7 7
bare l2=before	11 -11
bare l2=begin	9 -9
bare l2=between	12 -12
bare l2=bring	-11 11
bare l2=busan	11 -11
bare l2=by	8 -8
bare l2=cocoa	-13 13
bare l2=coffee	-14 14
bare l2=come	17 -17
bare l2=content	-9 9
bare l2=doe	-13 13
bare l2=down	-26 26
bare l2=fentanyl	-18 18
bare l2=get	14 -14
bare l2=go	-9 9
bare l2=good	12 -12
bare l2=half	10 -10
bare l2=hand	-8 8
bare l2=have	-15 15
bare l2=he	23 -23
bare l2=hold	-9 9
bare l2=hope	19 -19
bare l2=in	25 -25
bare l2=it	-28 28
bare l2=its	11 -11
bare l2=last	-7 7
bare l2=later	-10 10
bare l2=less	-9 9
bare l2=list	11 -11
bare l2=make	-9 9
bare l2=might	12 -12
bare l2=need	7 -7
bare l2=no	-17 17
bare l2=number	-12 12
bare l2=of	17 -17
bare l2=on	8 -8
bare l2=order	-15 15
bare l2=out	12 -12
bare l2=pay	-16 16
bare l2=peak	15 -15
bare l2=place	-14 14
bare l2=present	9 -9
bare l2=put	-17 17
bare l2=rate	-11 11
bare l2=reciprocal	8 -8
bare l2=say	14 -14
bare l2=sell	12 -12
bare l2=side	-15 15
bare l2=sign	28 -28
bare l2=speak	9 -9
bare l2=spoke	9 -9
bare l2=stay	-16 16
bare l2=still	-16 16
bare l2=ten	9 -9
bare l2=that	-25 25
bare l2=the	28 -28
bare l2=there	14 -14
bare l2=they	-16 16
bare l2=third	-9 9
bare l2=together	10 -10
bare l2=under	19 -19
bare l2=up	11 -11
bare l2=vote	13 -13
bare l2=we	-15 15
bare l2=week	9 -9
bare l2=were	-29 29
bare l2=which	13 -13
bare l2=who	20 -20
bare l2=will	9 -9
bare l2=would	-39 39
bare l2=write	-13 13
bare l2=year	-12 12
bare l2=you're	-8 8
bare l2=—	21 -21
bare l=" a	10 -10
bare l='s at	-18 18
bare l=, add	9 -9
bare l=, at	11 -11
bare l=, for	18 -18
bare l=, of	15 -15
bare l=, or	-8 8
bare l=, pay	-14 14
bare l=, plu	-12 12
bare l=, round	14 -14
bare l=, to	-18 18
bare l=, with	-19 19
bare l=: the	-11 11
bare l=<begin> "	-22 22
bare l=<begin> (	8 -8
bare l=<begin> <name>	-11 11
bare l=<begin> about	-12 12
bare l=<begin> at	24 -24
bare l=<begin> from	-17 17
bare l=<begin> so	-13 13
bare l=<begin> the	-9 9
bare l=<day-ahead> at	17 -17
bare l=<day-gone> :	9 -9
bare l=<day-gone> at	16 -16
bare l=<day-gone> that	-9 9
bare l=<day-today> at	10 -10
bare l=<level> and	-13 13
bare l=<level> from	-14 14
bare l=<level> to	-20 20
bare l=<month-gone> ,	-12 12
bare l=<name> (	-25 25
bare l=<name> ,	-13 13
bare l=<name> and	13 -13
bare l=<name> at	-9 9
bare l=<name> get	-19 19
bare l=<name> has	-20 20
bare l=<name> want	-8 8
bare l=<number> and	-8 8
bare l=<number> become	-10 10
bare l=<number> for	28 -28
bare l=<number> of	24 -24
bare l=<number> plu	-13 13
bare l=<number> —	16 -16
bare l=<person> ,	34 -34
bare l=<person> :	-11 11
bare l=<span> and	23 -23
bare l=among the	18 -18
bare l=and get	-11 11
bare l=are at	-19 19
bare l=at present	-10 10
bare l=begin at	11 -11
bare l=between the	9 -9
bare l=content with	-9 9
bare l=could be	11 -11
bare l=down for	-16 16
bare l=down to	-11 11
bare l=duty of	-23 23
bare l=duty on	19 -19
bare l=fall to	-9 9
bare l=go to	-12 12
bare l=good from	12 -12
bare l=good of	14 -14
bare l=had threaten	11 -11
bare l=half past	9 -9
bare l=has been	-13 13
bare l=hope for	19 -19
bare l=in <name>	-13 13
bare l=in at	-19 19
bare l=in the	18 -18
bare l=it 's	-19 19
bare l=it at	-10 10
bare l=it has	18 -18
bare l=it take	-10 10
bare l=it was	-11 11
bare l=leave at	9 -9
bare l=less than	-9 9
bare l=list of	12 -12
bare l=no longer	-17 17
bare l=of the	25 -25
bare l=of which	-25 25
bare l=on pay	-13 13
bare l=on the	11 -11
bare l=out of	22 -22
bare l=pay the	-18 18
bare l=place of	-10 10
bare l=put on	-10 10
bare l=settle for	-11 11
bare l=sign at	12 -12
bare l=sign for	10 -10
bare l=spoke of	9 -9
bare l=stay at	-15 15
bare l=that is	-15 15
bare l=the <day-ahead>	12 -12
bare l=the <name>	9 -9
bare l=the <quality>	9 -9
bare l=the first	26 -26
bare l=the full	-8 8
bare l=the reciprocal	18 -18
bare l=there are	10 -10
bare l=they were	-18 18
bare l=to be	-19 19
bare l=to take	-6 6
bare l=under the	10 -10
bare l=up to	12 -12
bare l=vote to	12 -12
bare l=was a	11 -11
bare l=we get	-12 12
bare l=were at	-23 23
bare l=who is	11 -11
bare l=would be	-14 14
bare l=would take	-11 11
bare l=you're at	-8 8
bare lll=" <number> for	10 -10
bare lll=, <number> to	19 -19
bare lll=, of which	-25 25
bare lll=, who is	11 -11
bare lll=: <number> and	-16 16
bare lll=<begin> <begin> "	-22 22
bare lll=<begin> <begin> (	8 -8
bare lll=<begin> <begin> <name>	-11 11
bare lll=<begin> <begin> about	-12 12
bare lll=<begin> <begin> at	24 -24
bare lll=<begin> <begin> from	-17 17
bare lll=<begin> <begin> so	-13 13
bare lll=<begin> <begin> the	-9 9
bare lll=<begin> <name> :	-28 28
bare lll=<begin> <name> get	-11 11
bare lll=<begin> <number> for	17 -17
bare lll=<begin> <number> to	12 -12
bare lll=<begin> <person> ,	14 -14
bare lll=<begin> it was	-8 8
bare lll=<begin> the other	-14 14
bare lll=<begin> there are	8 -8
bare lll=<day-gone> , at	10 -10
bare lll=<day-today> it is	-8 8
bare lll=<level> , not	-17 17
bare lll=<level> instead of	-19 19
bare lll=<level> on the	11 -11
bare lll=<month-gone> it was	15 -15
bare lll=<name> and <name>	-11 11
bare lll=<number> , then	-12 12
bare lll=<number> it was	18 -18
bare lll=<number> vote to	11 -11
bare lll=and no longer	-10 10
bare lll=and the reciprocal	13 -13
bare lll=at <number> and	-11 11
bare lll=at <number> to	9 -9
bare lll=be content with	-8 8
bare lll=for the first	8 -8
bare lll=from <level> to	-21 21
bare lll=from <number> to	-8 8
bare lll=go on pay	-13 13
bare lll=had ask for	12 -12
bare lll=i ask for	-16 16
bare lll=in <month-gone> ,	-11 11
bare lll=in place of	-9 9
bare lll=it could be	15 -15
bare lll=it has been	-10 10
bare lll=it stand at	-13 13
bare lll=it will be	11 -11
bare lll=it would be	-10 10
bare lll=meet was a	8 -8
bare lll=now it is	12 -12
bare lll=of the other	11 -11
bare lll=on <day-gone> that	-9 9
bare lll=on good from	9 -9
bare lll=on good of	10 -10
bare lll=one <number> and	16 -16
bare lll=pay more than	-16 16
bare lll=that it was	-15 15
bare lll=the suspension of	-12 12
bare lll=there have been	12 -12
bare lll=to <level> from	-18 18
bare lll=to make it	11 -11
bare lll=would have been	-14 14
bare lr=" "	-19 19
bare lr=" ,	-30 30
bare lr=" .	-18 18
bare lr=" for	16 -16
bare lr=" is	16 -16
bare lr='s .	-16 16
bare lr='s now	-10 10
bare lr=( )	14 -14
bare lr=, ,	21 -21
bare lr=, .	-15 15
bare lr=, <end>	15 -15
bare lr=, and	-8 8
bare lr=, are	-16 16
bare lr=, of	-16 16
bare lr=, on	-14 14
bare lr=, time	9 -9
bare lr=, to	10 -10
bare lr=: .	-33 33
bare lr=: question	12 -12
bare lr=: under	10 -10
bare lr=<begin> )	11 -11
bare lr=<begin> ,	-25 25
bare lr=<begin> .	63 -63
bare lr=<begin> and	-15 15
bare lr=<begin> in	-9 9
bare lr=<begin> is	-27 27
bare lr=<begin> of	-11 11
bare lr=<begin> was	-28 28
bare lr=<begin> would	-19 19
bare lr=<day-ahead> .	9 -9
bare lr=<day-gone> .	12 -12
bare lr=<quality> on	12 -12
bare lr=and other	29 -29
bare lr=and since	-8 8
bare lr=and the	-7 7
bare lr=are .	-9 9
bare lr=at ,	-13 13
bare lr=at .	11 -11
bare lr=at on	-7 7
bare lr=at to	18 -18
bare lr=at under	12 -12
bare lr=at we	11 -11
bare lr=be from	-13 13
bare lr=be in	14 -14
bare lr=become .	-13 13
bare lr=been .	-9 9
bare lr=between and	18 -18
bare lr=charge .	-17 17
bare lr=first <span>	9 -9
bare lr=for "	10 -10
bare lr=from economy	11 -11
bare lr=from to	-26 26
bare lr=get ,	-8 8
bare lr=get .	-13 13
bare lr=has ,	-15 15
bare lr=have ,	-14 14
bare lr=in ,	7 -7
bare lr=in .	19 -19
bare lr=is .	-14 14
bare lr=is <day-today>	-16 16
bare lr=it ,	11 -11
bare lr=it .	-16 16
bare lr=keep .	-13 13
bare lr=longer .	-14 14
bare lr=make .	-14 14
bare lr=merdeka ,	10 -10
bare lr=of <span>	10 -10
bare lr=of on	-16 16
bare lr=of was	-15 15
bare lr=offer and	-11 11
bare lr=on ,	-12 12
bare lr=on .	-25 25
bare lr=on <quality>	11 -11
bare lr=one and	11 -11
bare lr=only .	-15 15
bare lr=or .	-17 17
bare lr=other ,	-11 11
bare lr=other .	-11 11
bare lr=over .	13 -13
bare lr=pay ,	12 -12
bare lr=pay .	-27 27
bare lr=pay for	11 -11
bare lr=plu .	-11 11
bare lr=round ,	10 -10
bare lr=round .	10 -10
bare lr=say ,	-11 11
bare lr=say .	-18 18
bare lr=since <day-today>	10 -10
bare lr=take on	-9 9
bare lr=than ,	-16 16
bare lr=than .	-23 23
bare lr=that would	-11 11
bare lr=the ,	19 -19
bare lr=the for	-8 8
bare lr=the government	13 -13
bare lr=the is	-17 17
bare lr=the largest	18 -18
bare lr=the of	-27 27
bare lr=the on	13 -13
bare lr=the side	13 -13
bare lr=the that	-21 21
bare lr=then ,	-17 17
bare lr=to <end>	-12 12
bare lr=to <span>	12 -12
bare lr=to and	-19 19
bare lr=to from	-9 9
bare lr=to in	-25 25
bare lr=to on	-11 11
bare lr=to to	-11 11
bare lr=up .	12 -12
bare lr=want on	-10 10
bare lr=was ,	-18 18
bare lr=was in	8 -8
bare lr=was until	-13 13
bare lr=was when	-11 11
bare lr=week <end>	11 -11
bare lr=were .	-9 9
bare lr=were and	-9 9
bare lr=which are	-11 11
bare lr=with .	-11 11
bare lr=with of	10 -10
bare lr=with on	-12 12
bare lr=within to	10 -10
bare lr=write .	-10 10
bare next=digits 	14 -14
bare next=digits , then	-23 23
bare next=digits and	-18 18
bare next=digits for	18 -18
bare next=digits instead of	12 -12
bare next=digits of	17 -17
bare next=digits plus	-11 11
bare next=digits —	14 -14
bare next=free far	10 -10
bare next=signed 	12 -12
bare next=signed ,	-8 8
bare next=signed far	52 -52
bare next=signed is	9 -9
bare next=signed of	22 -22
bare next=signed of the	-16 16
bare next=signed to	-10 10
bare next=word ,	-14 14
bare next=word for	19 -19
bare next=word instead of	-14 14
bare next=word or	-13 13
bare no customs	-14 14
bare numbers=2	7 -7
bare prior=digits 	12 -12
bare prior=digits , then	-10 10
bare prior=digits and	-18 18
bare prior=digits for	17 -17
bare prior=digits of	22 -22
bare prior=digits to	22 -22
bare prior=digits —	17 -17
bare prior=none	26 -26
bare prior=signed , not	-17 17
bare prior=signed , of which	-20 20
bare prior=signed and	-13 13
bare prior=signed far	-7 7
bare prior=signed from	-14 14
bare prior=signed instead of	-19 19
bare prior=signed on the	11 -11
bare prior=signed to	-20 20
bare prior=word 	36 -36
bare prior=word ,	-12 12
bare prior=word and	12 -12
bare prior=word far	13 -13
bare prior=word for	13 -13
bare prior=word of the	13 -13
bare prior=worked far	8 -8
bare r1="	-18 18
bare r1=(	27 -27
bare r1=,	-32 32
bare r1=.	-13 13
bare r1=:	12 -12
bare r1=;	-28 28
bare r1=<agent>	26 -26
bare r1=<day-gone>	-18 18
bare r1=<duty>	18 -18
bare r1=<goods>	51 -51
bare r1=<level-noun>	17 -17
bare r1=<level>	12 -12
bare r1=<name>	24 -24
bare r1=<office>	17 -17
bare r1=<quality>	49 -49
bare r1=<sender>	21 -21
bare r1=<span>	21 -21
bare r1=<v-bear>	13 -13
bare r1=<v-begin>	-7 7
bare r1=<v-down>	-6 6
bare r1=<v-impose>	29 -29
bare r1=<v-say>	20 -20
bare r1=<v-up>	17 -17
bare r1=?	-27 27
bare r1=again	-9 9
bare r1=against	-14 14
bare r1=all	-18 18
bare r1=and	-42 42
bare r1=as	-38 38
bare r1=at	-14 14
bare r1=before	-29 29
bare r1=cargoe	10 -10
bare r1=category	13 -13
bare r1=centimetre	10 -10
bare r1=chemical	9 -9
bare r1=come	-12 12
bare r1=crown	6 -6
bare r1=duty	9 -9
bare r1=economy	52 -52
bare r1=exclusion	14 -14
bare r1=figure	12 -12
bare r1=for	-13 13
bare r1=from	-24 24
bare r1=government	19 -19
bare r1=has	-18 18
bare r1=here	-9 9
bare r1=i	-10 10
bare r1=if	-17 17
bare r1=in	-22 22
bare r1=is	-19 19
bare r1=it	-13 13
bare r1=job	22 -22
bare r1=kind	10 -10
bare r1=largest	18 -18
bare r1=less	-8 8
bare r1=like	-10 10
bare r1=line	10 -10
bare r1=list	15 -15
bare r1=long	11 -11
bare r1=metre	16 -16
bare r1=more	-14 14
bare r1=next	-16 16
bare r1=notice	15 -15
bare r1=now	-43 43
bare r1=of	-20 20
bare r1=on	-59 59
bare r1=once	-12 12
bare r1=other	44 -44
bare r1=over	-11 11
bare r1=per	-11 11
bare r1=percent	-43 43
bare r1=point	22 -22
bare r1=precursor	13 -13
bare r1=producer	8 -8
bare r1=question	15 -15
bare r1=rare	17 -17
bare r1=remain	-12 12
bare r1=round	16 -16
bare r1=side	17 -17
bare r1=signature	14 -14
bare r1=since	-20 20
bare r1=state	12 -12
bare r1=step	10 -10
bare r1=tariff	11 -11
bare r1=that	-9 9
bare r1=then	-17 17
bare r1=they	9 -9
bare r1=thi	13 -13
bare r1=thing	24 -24
bare r1=time	45 -45
bare r1=under	12 -12
bare r1=until	-24 24
bare r1=was	-33 33
bare r1=when	-24 24
bare r1=will	-13 13
bare r1=would	-30 30
bare r2='s	12 -12
bare r2=,	10 -10
bare r2=-	9 -9
bare r2=:	22 -22
bare r2=;	13 -13
bare r2=<day-gone>	-16 16
bare r2=<end>	-9 9
bare r2=<level>	11 -11
bare r2=<money>	20 -20
bare r2=<month-ahead>	-37 37
bare r2=<month-gone>	-21 21
bare r2=<organisation>	-25 25
bare r2=<quality>	19 -19
bare r2=<sender>	32 -32
bare r2=<span>	16 -16
bare r2=<taker>	23 -23
bare r2=<v-agree>	14 -14
bare r2=<v-bear>	11 -11
bare r2=<v-end>	15 -15
bare r2=<v-impose>	-10 10
bare r2=<v-propose>	-8 8
bare r2=<v-return>	-14 14
bare r2=<v-sell>	-8 8
bare r2=<v-sign>	11 -11
bare r2=<v-stay>	-15 15
bare r2=<v-suspend>	11 -11
bare r2=against	-11 11
bare r2=ago	6 -6
bare r2=all	-14 14
bare r2=and	5 -5
bare r2=at	26 -26
bare r2=back	-19 19
bare r2=be	-17 17
bare r2=buyer	12 -12
bare r2=by	-7 7
bare r2=cent	-16 16
bare r2=company	12 -12
bare r2=could	-10 10
bare r2=country	22 -22
bare r2=day	14 -14
bare r2=duty	21 -21
bare r2=earth	17 -17
bare r2=end	11 -11
bare r2=fentanyl	-13 13
bare r2=follow	7 -7
bare r2=for	-12 12
bare r2=four	8 -8
bare r2=get	11 -11
bare r2=if	13 -13
bare r2=importer	10 -10
bare r2=in	10 -10
bare r2=into	-11 11
bare r2=it	-32 32
bare r2=keep	-8 8
bare r2=like	-11 11
bare r2=new	-16 16
bare r2=not	-10 10
bare r2=nothing	13 -13
bare r2=of	38 -38
bare r2=on	-8 8
bare r2=one	-11 11
bare r2=or	9 -9
bare r2=other	-11 11
bare r2=our	-24 24
bare r2=per	-16 16
bare r2=point	-24 24
bare r2=remain	-8 8
bare r2=say	-11 11
bare r2=sell	-9 9
bare r2=she	17 -17
bare r2=spring	-10 10
bare r2=state	8 -8
bare r2=that	17 -17
bare r2=the	-30 30
bare r2=them	7 -7
bare r2=those	-19 19
bare r2=to	-12 12
bare r2=two	9 -9
bare r2=unless	-9 9
bare r2=up	15 -15
bare r2=were	16 -16
bare r2=what	-10 10
bare r2=which	-20 20
bare r2=with	17 -17
bare r2=would	8 -8
bare r2=you	-11 11
bare r=" .	-11 11
bare r=) ,	-8 8
bare r=) .	-17 17
bare r=) and	-15 15
bare r=, <number>	-9 9
bare r=, against	-11 11
bare r=, are	-7 7
bare r=, because	-11 11
bare r=, by	-12 12
bare r=, for	-16 16
bare r=, i	14 -14
bare r=, if	13 -13
bare r=, like	-11 11
bare r=, make	-12 12
bare r=, on	-25 25
bare r=, once	11 -11
bare r=, say	-10 10
bare r=, she	17 -17
bare r=, that	15 -15
bare r=, the	17 -17
bare r=, unless	-9 9
bare r=, which	-15 15
bare r=, with	20 -20
bare r=. <end>	-12 12
bare r=: "	10 -10
bare r=: <name>	14 -14
bare r=: the	-12 12
bare r=; on	-7 7
bare r=<day-today> .	-14 14
bare r=<quality> country	12 -12
bare r=<span> ,	10 -10
bare r=<span> .	18 -18
bare r=? <end>	-13 13
bare r=after .	10 -10
bare r=again ,	-14 14
bare r=all in	-8 8
bare r=and <number>	-12 12
bare r=and not	-24 24
bare r=at once	-9 9
bare r=before .	-27 27
bare r=by <number>	11 -11
bare r=by the	-14 14
bare r=economy .	14 -14
bare r=for <name>	-14 14
bare r=for <number>	32 -32
bare r=from <month-ahead>	-14 14
bare r=from <month-gone>	-15 15
bare r=from <name>	14 -14
bare r=further point	-12 12
bare r=has been	-8 8
bare r=have been	9 -9
bare r=in <month-ahead>	-18 18
bare r=in <name>	-11 11
bare r=in <number>	24 -24
bare r=in all	-9 9
bare r=in the	16 -16
bare r=is <level>	9 -9
bare r=is not	10 -10
bare r=is the	-8 8
bare r=is what	-14 14
bare r=it is	-10 10
bare r=kind of	10 -10
bare r=largest importer	9 -9
bare r=last week	-17 17
bare r=last year	14 -14
bare r=metre .	10 -10
bare r=more ,	-17 17
bare r=next year	-10 10
bare r=notice of	9 -9
bare r=now ,	-16 16
bare r=now .	-31 31
bare r=of <level>	22 -22
bare r=of <number>	24 -24
bare r=of it	-12 12
bare r=of its	-15 15
bare r=of the	-24 24
bare r=of them	10 -10
bare r=of those	-17 17
bare r=of us	10 -10
bare r=on <day-gone>	-13 13
bare r=on our	-13 13
bare r=on the	9 -9
bare r=on their	-14 14
bare r=or <number>	-10 10
bare r=per cent	-17 17
bare r=percent on	-19 19
bare r=plu <number>	-12 12
bare r=question <end>	11 -11
bare r=rare earth	17 -17
bare r=that he	9 -9
bare r=the <organisation>	-13 13
bare r=then .	-14 14
bare r=to <level>	-10 10
bare r=to <span>	11 -11
bare r=until <month-gone>	-10 10
bare r=was the	-14 14
bare r=would be	-11 11
bare r=would do	-14 14
bare r=— <number>	14 -14
bare round	-17 17
bare said	-28 28
bare said small	-25 25
bare signed ahead=1	24 -24
bare signed ahead=2	25 -25
bare signed ahead=far	-11 11
bare signed ahead=near	10 -10
bare signed ahead=none	-11 11
bare signed back=far	21 -21
bare signed back=none	13 -13
bare signed=0	16 -16
bare signed=1	-12 12
bare signed=2	22 -22
bare times=1	15 -15
bare times=2	-8 8
broken	13 -13
c0=lack	14 -14
c0=renew	14 -14
c0=return	8 -8
c0=say	-9 9
c0=up	12 -12
c1=agree	22 -22
c1=end	17 -17
c1=lack	15 -15
c1=propose	-14 14
c1=renew	7 -7
c1=sign	18 -18
c1=threaten	-17 17
c1=up	13 -13
c2=bear	18 -18
c2=lack	-13 13
c2=propose	12 -12
c2=say	14 -14
c2=sell	14 -14
c2=threaten	-17 17
ct0=agree past-passive	13 -13
ct0=bear past-passive	12 -12
ct0=bear present	-12 12
ct0=bear present-passive	16 -16
ct0=begin future	-11 11
ct0=begin pluperfect	7 -7
ct0=buy future	15 -15
ct0=buy modal	-19 19
ct0=down future-passive	-21 21
ct0=down past	8 -8
ct0=down past-passive	17 -17
ct0=down perfect	-9 9
ct0=down pluperfect	23 -23
ct0=end modal	9 -9
ct0=end present	-9 9
ct0=impose past	-9 9
ct0=impose past-passive	13 -13
ct0=impose perfect-passive	12 -12
ct0=impose pluperfect	4 -4
ct0=impose present-passive	-13 13
ct0=propose future	-21 21
ct0=propose past	-12 12
ct0=propose pluperfect	16 -16
ct0=renew past	10 -10
ct0=say future	-13 13
ct0=say perfect	-13 13
ct0=say present-passive	23 -23
ct0=sell past	14 -14
ct0=sell perfect	-10 10
ct0=sign modal	6 -6
ct0=sign past-passive	-12 12
ct0=stay past-passive	14 -14
ct0=stay present-passive	11 -11
ct0=suspend future	16 -16
ct0=suspend past	-16 16
ct0=target future-passive	10 -10
ct0=up future	11 -11
ct0=up pluperfect	-10 10
ct1=agree participle-passive	12 -12
ct1=agree past-passive	12 -12
ct1=bear infinitive	11 -11
ct1=bear past-passive	12 -12
ct1=bear present-passive	16 -16
ct1=begin future	-10 10
ct1=begin infinitive	-10 10
ct1=begin participle-passive	12 -12
ct1=begin pluperfect	7 -7
ct1=buy future	15 -15
ct1=buy modal	-16 16
ct1=down future-passive	-21 21
ct1=down participle-passive	17 -17
ct1=down past	8 -8
ct1=down past-passive	17 -17
ct1=down perfect	-9 9
ct1=down pluperfect	23 -23
ct1=end infinitive	30 -30
ct1=end modal	9 -9
ct1=end participle-passive	15 -15
ct1=end present	-10 10
ct1=impose gerund	-19 19
ct1=impose infinitive	-11 11
ct1=impose infinitive-passive	-8 8
ct1=impose participle-passive	-3 3
ct1=impose perfect-passive	12 -12
ct1=impose pluperfect	7 -7
ct1=impose present-passive	-13 13
ct1=propose future	-20 20
ct1=propose gerund	-13 13
ct1=propose infinitive	-16 16
ct1=propose participle-passive	-11 11
ct1=propose past	-18 18
ct1=propose past-passive	-12 12
ct1=propose pluperfect	17 -17
ct1=propose present	19 -19
ct1=say future	-12 12
ct1=say past	11 -11
ct1=say perfect	-11 11
ct1=sell past	14 -14
ct1=sell perfect	-10 10
ct1=sign modal	8 -8
ct1=sign participle-passive	-15 15
ct1=sign past-passive	-12 12
ct1=stay gerund	12 -12
ct1=stay past-passive	15 -15
ct1=stay present-passive	11 -11
ct1=suspend future	16 -16
ct1=suspend past	-16 16
ct1=target future-passive	10 -10
ct1=threaten participle-passive	-11 11
ct1=up future	11 -11
ct1=up participle-passive	-10 10
ct1=up pluperfect	-10 10
ct2=agree pluperfect	9 -9
ct2=bear future-passive	16 -16
ct2=bear modal	-11 11
ct2=bear modal-passive	-9 9
ct2=bear participle-passive	15 -15
ct2=bear perfect	-11 11
ct2=begin past	10 -10
ct2=begin present-passive	-8 8
ct2=down modal	-10 10
ct2=down present	13 -13
ct2=impose future-passive	-14 14
ct2=impose infinitive	9 -9
ct2=impose modal	21 -21
ct2=impose modal-passive	-8 8
ct2=impose participle-passive	-28 28
ct2=impose past-passive	-12 12
ct2=impose pluperfect	9 -9
ct2=impose present	26 -26
ct2=lack future	-11 11
ct2=lack present	-9 9
ct2=propose past	10 -10
ct2=propose past-passive	-15 15
ct2=propose perfect-passive	-9 9
ct2=propose present	17 -17
ct2=say perfect	20 -20
ct2=say present-passive	13 -13
ct2=sign participle-passive	-18 18
ct2=sign pluperfect	9 -9
ct2=sign present-passive	11 -11
ct2=stay present-passive	-13 13
ct2=suspend participle-passive	-10 10
ct2=target future-passive	-12 12
ct2=target pluperfect-passive	-9 9
ct2=target present	26 -26
ct2=target present-passive	-9 9
ct2=up infinitive	13 -13
ct2=up modal	14 -14
ct2=up pluperfect	-8 8
ct2=up present-passive	-7 7
duty ahead=far	13 -13
duty back=none	6 -6
duty=false	11 -11
duty=true	9 -9
f:"	17 -17
f:&	28 -28
f:(	15 -15
f:-	-3 3
f:/	13 -13
f::	10 -10
f:;	16 -16
f:<agent>	-3 3
f:<day-today>	14 -14
f:<duty>	6 -6
f:<gate>	-17 17
f:<goods-amount>	18 -18
f:<goods>	-11 11
f:<level>	25 -25
f:<money>	20 -20
f:<month-gone>	-19 19
f:<name>	-12 12
f:<not>	-9 9
f:<number>	-25 25
f:<office>	14 -14
f:<organisation>	7 -7
f:<person>	-14 14
f:<quality>	-20 20
f:<seat>	-14 14
f:<sender>	12 -12
f:<taker>	17 -17
f:<v-agree>	17 -17
f:<v-down>	12 -12
f:<v-lack>	8 -8
f:<v-propose>	11 -11
f:<v-refuse>	15 -15
f:<v-renew>	20 -20
f:<v-return>	4 -4
f:<v-stay>	12 -12
f:<v-suspend>	-9 9
f:<v-threaten>	25 -25
f:<v-up>	11 -11
f:?	28 -28
f:above	23 -23
f:abroad	24 -24
f:account	-12 12
f:act	10 -10
f:add	-21 21
f:addition	-13 13
f:additional	13 -13
f:admit	-8 8
f:adopt	16 -16
f:affected	15 -15
f:after	-6 6
f:agreement	-20 20
f:ahead	21 -21
f:air	16 -16
f:all	-16 16
f:alternative	-14 14
f:although	-14 14
f:aluminum	11 -11
f:am	-31 31
f:among	6 -6
f:announce	-23 23
f:announcement	-4 4
f:another	-10 10
f:answer	11 -11
f:anyone	9 -9
f:anything	15 -15
f:apology	8 -8
f:approve	28 -28
f:are	13 -13
f:around	-18 18
f:arrangement	-11 11
f:article	9 -9
f:as	9 -9
f:ask	12 -12
f:assured	12 -12
f:at	11 -11
f:average	43 -43
f:avoid	-10 10
f:away	-30 30
f:ban	13 -13
f:based	-24 24
f:basi	-15 15
f:bean	-20 20
f:bear	-25 25
f:became	-22 22
f:become	-20 20
f:beef	15 -15
f:been	-11 11
f:beer	-15 15
f:before	-14 14
f:being	10 -10
f:below	15 -15
f:bet	9 -9
f:between	15 -15
f:beyond	-10 10
f:bilateral	11 -11
f:bill	-19 19
f:bite	19 -19
f:black	19 -19
f:blackwell	12 -12
f:blow	-11 11
f:boeing	7 -7
f:bonu	23 -23
f:both	15 -15
f:bound	13 -13
f:brussel	13 -13
f:budget	8 -8
f:build	-8 8
f:busan	16 -16
f:business	-16 16
f:by	29 -29
f:bytedance	16 -16
f:c	15 -15
f:call	-10 10
f:can't	-10 10
f:capacity	14 -14
f:capped	-12 12
f:cargoe	13 -13
f:carmaker	9 -9
f:ceiling	22 -22
f:certificate	-9 9
f:cheap	10 -10
f:cheese	11 -11
f:chicken	-23 23
f:chief	10 -10
f:chip	25 -25
f:city	22 -22
f:client	17 -17
f:clock	-10 10
f:close	14 -14
f:closed	20 -20
f:closer	19 -19
f:closing	14 -14
f:club	9 -9
f:coal	15 -15
f:coat	12 -12
f:cobalt	14 -14
f:coffee	-8 8
f:come	-19 19
f:commissioner	-10 10
f:company	14 -14
f:compared	11 -11
f:complained	26 -26
f:concentrate	15 -15
f:concerned	-10 10
f:confirm	-16 16
f:contract	20 -20
f:contrary	11 -11
f:copper	13 -13
f:cork	-14 14
f:corrected	-11 11
f:cost	18 -18
f:could	13 -13
f:counter	10 -10
f:countermeasure	-15 15
f:cousin	-11 11
f:cover	-14 14
f:crab	-16 16
f:crane	13 -13
f:cross	-15 15
f:crusher	11 -11
f:cubic	11 -11
f:custom	12 -12
f:customer	9 -9
f:cut	13 -13
f:davo	14 -14
f:de	-13 13
f:deadline	16 -16
f:decision	-20 20
f:decree	-14 14
f:deficit	19 -19
f:deliver	-16 16
f:deny	-17 17
f:depend	-8 8
f:desk	10 -10
f:die	-12 12
f:differently	-18 18
f:director	10 -10
f:dispute	14 -14
f:do	7 -7
f:doesn't	10 -10
f:dog	9 -9
f:dollar	18 -18
f:domestic	9 -9
f:don't	11 -11
f:draft	-20 20
f:drawer	-21 21
f:drop	-10 10
f:drug	-9 9
f:dry	20 -20
f:earth	12 -12
f:easier	13 -13
f:easter	-16 16
f:effect	-5 5
f:effective	-13 13
f:egg	-17 17
f:electricity	11 -11
f:else	4 -4
f:elsewhere	-10 10
f:employer	9 -9
f:end	-21 21
f:energy	-11 11
f:enough	-11 11
f:equal	10 -10
f:equipment	20 -20
f:evening	-31 31
f:everyone	11 -11
f:everything	-8 8
f:exact	-12 12
f:exempt	9 -9
f:exist	18 -18
f:export	18 -18
f:extend	37 -37
f:extension	37 -37
f:extra	8 -8
f:fail	9 -9
f:fall	18 -18
f:false	-14 14
f:far	24 -24
f:farm	-14 14
f:favor	14 -14
f:fear	-21 21
f:federal	12 -12
f:fee	28 -28
f:fentanyl	-34 34
f:fifth	21 -21
f:fighting	11 -11
f:figure	-16 16
f:filed	-13 13
f:fill	-11 11
f:filled	-11 11
f:finance	15 -15
f:fix	19 -19
f:flew	20 -20
f:followed	-10 10
f:for	12 -12
f:forced	-22 22
f:forecast	20 -20
f:foreseen	-14 14
f:form	10 -10
f:fortnight	10 -10
f:fourth	7 -7
f:framework	24 -24
f:freight	17 -17
f:from	-12 12
f:full	7 -7
f:further	-7 7
f:gain	14 -14
f:gained	15 -15
f:game	14 -14
f:garden	-12 12
f:gave	-26 26
f:geneva	-10 10
f:get	-12 12
f:give	10 -10
f:good	6 -6
f:government	14 -14
f:graphite	11 -11
f:ground	-9 9
f:group	12 -12
f:grow	15 -15
f:grower	-16 16
f:guess	-12 12
f:gun	-7 7
f:half	-17 17
f:hand	-16 16
f:handshake	14 -14
f:hard	-9 9
f:have	-8 8
f:he	-16 16
f:heard	11 -11
f:heart	11 -11
f:heavy	15 -15
f:height	-18 18
f:help	12 -12
f:here	13 -13
f:hide	14 -14
f:high	-19 19
f:highest	-12 12
f:him	-16 16
f:himself	-20 20
f:hit	11 -11
f:holiday	22 -22
f:home	16 -16
f:hope	-16 16
f:hotel	24 -24
f:hour	16 -16
f:household	12 -12
f:how	24 -24
f:hurt	-12 12
f:i	-29 29
f:i'm	19 -19
f:i've	-12 12
f:idea	14 -14
f:if	14 -14
f:immediately	-13 13
f:import	20 -20
f:included	20 -20
f:including	-11 11
f:income	-9 9
f:inflation	36 -36
f:initial	-15 15
f:instrument	-16 16
f:interest	17 -17
f:invest	-10 10
f:iowa	-10 10
f:is	-9 9
f:isn't	15 -15
f:it	-14 14
f:it'd	11 -11
f:item	-22 22
f:izmir	-17 17
f:joint	-9 9
f:judgment	-16 16
f:juice	-17 17
f:kingdom	18 -18
f:labor	-18 18
f:lamp	11 -11
f:lapse	-18 18
f:last	-19 19
f:lasted	22 -22
f:lasting	16 -16
f:later	-35 35
f:laughed	11 -11
f:law	11 -11
f:lawyer	15 -15
f:lay	11 -11
f:leave	-14 14
f:legal	-12 12
f:lemon	8 -8
f:lengthen	-14 14
f:less	14 -14
f:let	-19 19
f:level	-16 16
f:levy	-15 15
f:licence	8 -8
f:life	10 -10
f:lift	-10 10
f:light	9 -9
f:like	6 -6
f:limit	20 -20
f:line	31 -31
f:list	-16 16
f:lithium	15 -15
f:live	9 -9
f:loan	11 -11
f:lobster	-18 18
f:longer	29 -29
f:lorry	23 -23
f:lose	19 -19
f:lot	10 -10
f:low	12 -12
f:lumber	-16 16
f:main	15 -15
f:make	-32 32
f:management	16 -16
f:margin	22 -22
f:market	-10 10
f:material	12 -12
f:me	-13 13
f:meal	-15 15
f:measure	20 -20
f:medicine	-18 18
f:medium	11 -11
f:meet	10 -10
f:member	-25 25
f:memorandum	12 -12
f:memory	-9 9
f:metal	21 -21
f:metre	22 -22
f:might	25 -25
f:million	30 -30
f:mind	12 -12
f:minute	29 -29
f:mistake	-11 11
f:moment	-15 15
f:monday	-9 9
f:money	14 -14
f:month	24 -24
f:more	10 -10
f:morning	18 -18
f:mortgage	19 -19
f:most	-13 13
f:mr	18 -18
f:much	19 -19
f:name	14 -14
f:national	-11 11
f:natural	-15 15
f:negotiate	11 -11
f:negotiator	-28 28
f:neither	14 -14
f:new	34 -34
f:next	15 -15
f:nickel	15 -15
f:night	31 -31
f:nil	-20 20
f:nobody	-11 11
f:nor	17 -17
f:note	17 -17
f:nought	-16 16
f:novarti	-16 16
f:now	-13 13
f:number	-10 10
f:nvidia	14 -14
f:observer	11 -11
f:obtain	20 -20
f:of	12 -12
f:offer	13 -13
f:officer	14 -14
f:older	-12 12
f:once	-8 8
f:open	25 -25
f:operator	19 -19
f:or	-12 12
f:orange	-20 20
f:other	-17 17
f:otherwise	-23 23
f:our	-6 6
f:out	-10 10
f:output	11 -11
f:p	17 -17
f:package	9 -9
f:parliament	-14 14
f:partner	36 -36
f:patented	-17 17
f:pea	-17 17
f:peace	17 -17
f:people	-27 27
f:percent	-38 38
f:perhap	-9 9
f:peso	15 -15
f:phase	13 -13
f:plane	10 -10
f:plastic	-11 11
f:please	24 -24
f:point	12 -12
f:pointed	-9 9
f:pork	9 -9
f:port	15 -15
f:pound	15 -15
f:prepare	-9 9
f:present	-9 9
f:president	-16 16
f:price	18 -18
f:proclaim	-13 13
f:proclamation	-19 19
f:product	11 -11
f:prolong	-13 13
f:proposal	17 -17
f:purchase	14 -14
f:pure	-9 9
f:quantity	-14 14
f:queue	20 -20
f:quickly	-12 12
f:quota	13 -13
f:rain	20 -20
f:rare	13 -13
f:rate	-11 11
f:raw	10 -10
f:re	-7 7
f:ready	11 -11
f:reason	14 -14
f:recall	12 -12
f:refiner	21 -21
f:refrain	11 -11
f:refund	20 -20
f:refuse	12 -12
f:register	13 -13
f:relieved	10 -10
f:remember	-15 15
f:renewal	9 -9
f:repair	13 -13
f:reporter	18 -18
f:representative	17 -17
f:rest	10 -10
f:result	-13 13
f:retaliation	-10 10
f:return	16 -16
f:revenue	13 -13
f:revert	9 -9
f:rice	-10 10
f:right	-9 9
f:rise	22 -22
f:river	20 -20
f:roasted	-11 11
f:room	22 -22
f:rose	12 -12
f:round	21 -21
f:run	12 -12
f:s	15 -15
f:salmon	-9 9
f:salt	32 -32
f:sanction	25 -25
f:saturday	8 -8
f:save	11 -11
f:scheduled	-12 12
f:school	9 -9
f:scrap	10 -10
f:semiconductor	-19 19
f:senator	11 -11
f:session	19 -19
f:set	-17 17
f:settle	9 -9
f:shake	-15 15
f:shall	-11 11
f:share	31 -31
f:sheet	-18 18
f:shelf	-11 11
f:shelve	-16 16
f:shipment	14 -14
f:shirt	12 -12
f:should	9 -9
f:shrimp	-10 10
f:silent	-11 11
f:silver	12 -12
f:simple	-14 14
f:simply	10 -10
f:since	-18 18
f:single	-15 15
f:sit	16 -16
f:sixth	10 -10
f:slowly	16 -16
f:so	-28 28
f:some	17 -17
f:somebody	-16 16
f:sooner	-11 11
f:spare	-15 15
f:speak	-12 12
f:speculation	-15 15
f:split	9 -9
f:spot	12 -12
f:stay	-16 16
f:steel	-18 18
f:still	8 -8
f:stockholm	-30 30
f:story	-10 10
f:strike	11 -11
f:student	9 -9
f:success	15 -15
f:sugar	13 -13
f:suggest	-13 13
f:sum	-13 13
f:superhard	13 -13
f:surprised	-14 14
f:suspend	10 -10
f:suspension	10 -10
f:system	-12 12
f:table	-11 11
f:talk	15 -15
f:talked	18 -18
f:talking	11 -11
f:tangier	17 -17
f:tariff	13 -13
f:tea	16 -16
f:team	13 -13
f:telephone	-14 14
f:tender	12 -12
f:term	18 -18
f:test	15 -15
f:text	13 -13
f:textile	-8 8
f:than	13 -13
f:that	-18 18
f:the	9 -9
f:there	-18 18
f:therefore	-11 11
f:these	10 -10
f:thi	23 -23
f:thing	-14 14
f:think	-16 16
f:those	-33 33
f:threaten	9 -9
f:till	-14 14
f:tin	-12 12
f:to	8 -8
f:toll	15 -15
f:ton	13 -13
f:tool	-15 15
f:top	-9 9
f:total	-14 14
f:tower	-9 9
f:town	14 -14
f:trade	28 -28
f:travel	18 -18
f:treaty	-12 12
f:truce	10 -10
f:truck	18 -18
f:true	-14 14
f:turn	-23 23
f:unchanged	40 -40
f:under	16 -16
f:undertook	17 -17
f:unreliable	8 -8
f:untouched	-23 23
f:us	13 -13
f:use	-17 17
f:valid	11 -11
f:value	19 -19
f:vote	10 -10
f:wait	7 -7
f:waive	-10 10
f:waiver	-11 11
f:walnut	10 -10
f:warehouse	-17 17
f:warn	17 -17
f:was	-12 12
f:way	-21 21
f:we've	-10 10
f:week	-8 8
f:well	-11 11
f:what	-14 14
f:whatever	-13 13
f:when	-24 24
f:where	-8 8
f:whether	27 -27
f:while	-13 13
f:whoever	13 -13
f:whom	9 -9
f:whose	-10 10
f:why	-18 18
f:will	8 -8
f:win	13 -13
f:wish	8 -8
f:with	15 -15
f:without	-22 22
f:word	-26 26
f:work	29 -29
f:worse	-10 10
f:worst	-21 21
f:worth	-6 6
f:wrong	-18 18
f:yarn	-13 13
f:year	16 -16
f:yes	-7 7
f:yield	19 -19
f:you	-17 17
f:you're	-16 16
f:young	20 -20
f:your	-12 12
f:—	22 -22
first-of-paragraph	22 -22
form=digits	-17 17
form=fraction	59 -59
form=free	15 -15
form=signed	-11 11
form=word	21 -21
form=worked	17 -17
free band=0	15 -15
free duty ahead=2	12 -12
free duty ahead=far	21 -21
free duty ahead=near	20 -20
free duty back=2	2 -2
free duty=true	21 -21
free form=free	15 -15
free goods	-12 12
free goods at large	13 -13
free habit=always	-8 8
free habit=never	26 -26
free habit=often	14 -14
free habit=seldom	8 -8
free l1='s	34 -34
free l1=:	-14 14
free l1=;	-11 11
free l1=<gate>	18 -18
free l1=<goods>	-35 35
free l1=<level-noun>	-22 22
free l1=<level>	15 -15
free l1=<not>	14 -14
free l1=<taker>	-11 11
free l1=<v-bear>	-14 14
free l1=<v-begin>	-20 20
free l1=<v-down>	20 -20
free l1=<v-end>	11 -11
free l1=<v-impose>	-12 12
free l1=<v-propose>	-15 15
free l1=<v-say>	46 -46
free l1=<v-sell>	12 -12
free l1=<v-target>	-17 17
free l1=and	15 -15
free l1=are	-11 11
free l1=at	-38 38
free l1=become	-12 12
free l1=beef	-17 17
free l1=bring	12 -12
free l1=changed	13 -13
free l1=charge	-24 24
free l1=did	17 -17
free l1=doe	12 -12
free l1=duty	11 -11
free l1=from	-18 18
free l1=get	23 -23
free l1=good	12 -12
free l1=has	9 -9
free l1=have	13 -13
free l1=heard	8 -8
free l1=if	25 -25
free l1=importer	-11 11
free l1=in	-30 30
free l1=is	7 -7
free l1=it	15 -15
free l1=its	7 -7
free l1=not	12 -12
free l1=now	-20 20
free l1=of	-17 17
free l1=or	21 -21
free l1=pay	-42 42
free l1=promise	12 -12
free l1=quota	10 -10
free l1=remain	-12 12
free l1=say	34 -34
free l1=side	11 -11
free l1=so	13 -13
free l1=still	-15 15
free l1=take	-31 31
free l1=that	14 -14
free l1=their	20 -20
free l1=them	-18 18
free l1=us	-6 6
free l1=were	20 -20
free l1=which	17 -17
free l1=with	15 -15
free l2="	-12 12
free l2=:	17 -17
free l2=<agent>	22 -22
free l2=<day-ahead>	11 -11
free l2=<day-gone>	21 -21
free l2=<goods>	-17 17
free l2=<level-noun>	-11 11
free l2=<money>	17 -17
free l2=<name>	9 -9
free l2=<not>	17 -17
free l2=<number>	-12 12
free l2=<v-agree>	13 -13
free l2=<v-begin>	-26 26
free l2=<v-buy>	-12 12
free l2=<v-end>	15 -15
free l2=<v-impose>	9 -9
free l2=<v-say>	22 -22
free l2=<v-stay>	14 -14
free l2=<v-target>	-7 7
free l2=<v-up>	-16 16
free l2=a	8 -8
free l2=agreement	-18 18
free l2=and	11 -11
free l2=at	-18 18
free l2=been	16 -16
free l2=before	-12 12
free l2=car	8 -8
free l2=down	-24 24
free l2=enter	-20 20
free l2=generic	-18 18
free l2=go	-16 16
free l2=have	27 -27
free l2=he	10 -10
free l2=in	-33 33
free l2=its	-16 16
free l2=law	18 -18
free l2=more	-10 10
free l2=next	22 -22
free l2=no	10 -10
free l2=oil	-12 12
free l2=on	21 -21
free l2=part	-27 27
free l2=quota	-12 12
free l2=reduce	16 -16
free l2=side	13 -13
free l2=still	18 -18
free l2=that	15 -15
free l2=them	-19 19
free l2=then	9 -9
free l2=there	12 -12
free l2=they	-18 18
free l2=up	-10 10
free l2=with	14 -14
free l2=would	24 -24
free l=, at	-22 22
free l=, now	-16 16
free l=, pay	-7 7
free l=, say	11 -11
free l=, with	17 -17
free l=<level> and	13 -13
free l=<level> to	-14 14
free l=<name> ,	-14 14
free l=<name> :	6 -6
free l=<name> take	-18 18
free l=<name> will	-14 14
free l=<number> to	-24 24
free l=and pay	-15 15
free l=car pay	7 -7
free l=come in	-22 22
free l=come to	22 -22
free l=down to	-28 28
free l=duty of	-9 9
free l=enter <name>	-12 12
free l=generic are	-11 11
free l=go to	-9 9
free l=good to	-13 13
free l=had been	-13 13
free l=has had	-15 15
free l=in <name>	-14 14
free l=in at	-10 10
free l=in for	-16 16
free l=it 's	9 -9
free l=it pay	-14 14
free l=it was	-17 17
free l=law to	16 -16
free l=medicine are	19 -19
free l=next to	22 -22
free l=of the	8 -8
free l=offer to	-11 11
free l=part are	-10 10
free l=rate of	-10 10
free l=tariff of	-10 10
free l=there 's	9 -9
free l=they are	-19 19
free l=which pay	-16 16
free l=will pay	-13 13
free l=would pay	12 -12
free lll=, which pay	-16 16
free lll=<begin> <name> take	-14 14
free lll=<begin> it is	8 -8
free lll=<begin> they are	-14 14
free lll=<name> is to	-15 15
free lll=<name> would be	11 -11
free lll=a duty of	-9 9
free lll=are to be	16 -16
free lll=enter the <name>	9 -9
free lll=from <level> to	-14 14
free lll=from <number> to	-17 17
free lll=had ask for	-20 20
free lll=has offer to	-11 11
free lll=industrial good to	-9 9
free lll=there will be	10 -10
free lr='s ,	9 -9
free lr=, of	-11 11
free lr=: ,	-16 16
free lr=: <end>	-15 15
free lr=<begin> ,	-6 6
free lr=<begin> .	-18 18
free lr=<begin> has	19 -19
free lr=<begin> in	27 -27
free lr=<begin> new	15 -15
free lr=<begin> of	-13 13
free lr=<name> ,	-22 22
free lr=<name> of	16 -16
free lr=<organisation> of	9 -9
free lr=a rate	-16 16
free lr=a trade	14 -14
free lr=and else	20 -20
free lr=are ,	17 -17
free lr=are .	16 -16
free lr=are of	-7 7
free lr=at .	-12 12
free lr=at duty	-12 12
free lr=be ,	19 -19
free lr=be .	-19 19
free lr=be of	-9 9
free lr=be on	22 -22
free lr=be to	15 -15
free lr=beef of	-13 13
free lr=been .	-14 14
free lr=charge on	-19 19
free lr=enter of	20 -20
free lr=get .	14 -14
free lr=had access	-10 10
free lr=has .	10 -10
free lr=has on	-13 13
free lr=in .	-19 19
free lr=is ,	-13 13
free lr=is .	-9 9
free lr=is of	21 -21
free lr=now .	-10 10
free lr=of .	-26 26
free lr=or .	17 -17
free lr=or on	16 -16
free lr=pay at	18 -18
free lr=pay for	-13 13
free lr=pay in	-24 24
free lr=pay on	-20 20
free lr=pay since	-10 10
free lr=pay there	-11 11
free lr=quota of	10 -10
free lr=remain of	-10 10
free lr=say .	11 -11
free lr=say on	12 -12
free lr=take .	-15 15
free lr=take on	-19 19
free lr=to ,	-18 18
free lr=to at	-18 18
free lr=to on	9 -9
free next=digits far	11 -11
free next=free far	-17 17
free next=free for	10 -10
free next=none	15 -15
free next=signed 	-12 12
free next=signed of up to	8 -8
free next=signed on more than	-15 15
free next=signed to	-16 16
free next=word far	-19 19
free next=word to	11 -11
free no customs	-12 12
free numbers=2	8 -8
free numbers=3	7 -7
free parties=false	18 -18
free parties=true	22 -22
free prior=digits to	-20 20
free prior=fraction far	12 -12
free prior=signed 	18 -18
free prior=signed and	13 -13
free prior=signed to	-14 14
free r1=(	-22 22
free r1=)	-10 10
free r1=,	-10 10
free r1=.	-12 12
free r1=<day-today>	-11 11
free r1=<duty>	-20 20
free r1=<end>	-11 11
free r1=<gate>	-9 9
free r1=<goods>	-29 29
free r1=<level-noun>	-15 15
free r1=<level>	-12 12
free r1=<not>	13 -13
free r1=<quality>	-27 27
free r1=<v-begin>	12 -12
free r1=<v-impose>	8 -8
free r1=<v-stay>	7 -7
free r1=<v-up>	15 -15
free r1=?	7 -7
free r1=about	16 -16
free r1=access	-20 20
free r1=again	-9 9
free r1=at	-6 6
free r1=because	14 -14
free r1=both	-8 8
free r1=but	28 -28
free r1=change	33 -33
free r1=duty	-13 13
free r1=either	17 -17
free r1=else	26 -26
free r1=entry	-19 19
free r1=for	-19 19
free r1=from	9 -9
free r1=had	-7 7
free r1=happen	12 -12
free r1=has	31 -31
free r1=in	-13 13
free r1=is	13 -13
free r1=it	13 -13
free r1=more	19 -19
free r1=new	21 -21
free r1=rate	-15 15
free r1=since	-21 21
free r1=tariff	-8 8
free r1=that	11 -11
free r1=the	12 -12
free r1=to	33 -33
free r1=trade	37 -37
free r1=under	-32 32
free r1=was	33 -33
free r1=within	-20 20
free r2="	15 -15
free r2=,	15 -15
free r2=.	15 -15
free r2=:	14 -14
free r2=;	-9 9
free r2=<day-ahead>	17 -17
free r2=<duty>	-21 21
free r2=<end>	-14 14
free r2=<goods>	-8 8
free r2=<level>	-10 10
free r2=<month-ahead>	13 -13
free r2=<name>	-4 4
free r2=<not>	24 -24
free r2=<number>	-10 10
free r2=<quality>	-19 19
free r2=<span>	-13 13
free r2=<v-agree>	16 -16
free r2=<v-impose>	18 -18
free r2=<v-say>	19 -19
free r2=<v-sign>	21 -21
free r2=<v-target>	-12 12
free r2=<v-up>	13 -13
free r2=?	11 -11
free r2=a	-10 10
free r2=add	20 -20
free r2=after	-9 9
free r2=agreement	17 -17
free r2=and	-18 18
free r2=been	21 -21
free r2=change	14 -14
free r2=charge	-12 12
free r2=do	12 -12
free r2=duty	-16 16
free r2=has	-14 14
free r2=heard	7 -7
free r2=in	-8 8
free r2=industrial	-10 10
free r2=it	30 -30
free r2=more	-13 13
free r2=once	-10 10
free r2=return	15 -15
free r2=since	-11 11
free r2=steel	-17 17
free r2=there	13 -13
free r2=to	-12 12
free r2=until	-14 14
free r2=up	9 -9
free r2=well	18 -18
free r2=which	14 -14
free r=, and	-19 19
free r=, for	15 -15
free r=, in	-22 22
free r=, which	12 -12
free r=. <end>	-12 12
free r=<end> <end>	-11 11
free r=<level> <end>	-11 11
free r=? <end>	7 -7
free r=access to	-10 10
free r=again .	-13 13
free r=as well	18 -18
free r=at once	-10 10
free r=both way	-8 8
free r=but the	13 -13
free r=change :	10 -10
free r=change for	9 -9
free r=else .	19 -19
free r=entry for	-18 18
free r=for <span>	-9 9
free r=for zero	10 -10
free r=from <day-ahead>	-13 13
free r=from the	8 -8
free r=happen ,	8 -8
free r=has been	17 -17
free r=in <name>	-41 41
free r=in it	12 -12
free r=in return	11 -11
free r=in the	-14 14
free r=is charge	-13 13
free r=of duty	-18 18
free r=of tariff	-18 18
free r=of that	13 -13
free r=of the	15 -15
free r=of up	8 -8
free r=on more	-15 15
free r=since <number>	-15 15
free r=to <level>	-16 16
free r=to <number>	18 -18
free r=to do	11 -11
free r=trade agreement	26 -26
free r=under the	-15 15
free r=until <day-ahead>	12 -12
free r=was heard	7 -7
free said small	-23 23
free signed ahead=1	-12 12
free signed ahead=2	-10 10
free signed ahead=far	19 -19
free signed ahead=none	9 -9
free signed back=none	25 -25
free signed=2	8 -8
free times=2	10 -10
free told=abolish duties	14 -14
free told=duty-free	-20 20
free told=exempt	39 -39
free told=free	-24 24
free told=freed	32 -32
free told=frees	-11 11
free told=nil	-27 27
free told=no duty	-17 17
free told=no tariff	24 -24
free told=none	50 -50
free told=not be charged	19 -19
free told=not charged	31 -31
free told=nothing	25 -25
free told=nought	-34 34
free told=remove tariffs	12 -12
free told=without duty	-24 24
free told=zero	-47 47
goods	-22 22
habit=never	-17 17
habit=often	3 -3
habit=seldom	8 -8
has-past	15 -15
has-perfect	20 -20
headline	24 -24
is=bare	16 -16
is=bare always 1	24 -24
is=bare always near	40 -40
is=bare never none	-32 32
is=bare often 1	-28 28
is=bare often far	22 -22
is=bare often near	33 -33
is=bare often none	9 -9
is=bare seldom 2	-8 8
is=bare seldom near	-7 7
is=bare seldom none	23 -23
is=bare true 1	16 -16
is=bare true 2	17 -17
is=bare with verb	4 -4
is=free	15 -15
is=free always near	-2 2
is=free false 1	-11 11
is=free false none	-17 17
is=free never none	26 -26
is=free true 1	18 -18
is=free true none	14 -14
is=free verbless	-11 11
is=free with verb	26 -26
is=percent	-12 12
is=percent always 1	-11 11
is=percent false 1	-13 13
is=percent false 2	-13 13
is=percent false far	15 -15
is=percent often far	7 -7
is=percent seldom 1	24 -24
is=percent true 1	-11 11
is=percent true far	-9 9
is=points false far	17 -17
is=points false none	17 -17
is=points often 1	-22 22
is=points often 2	7 -7
is=points often far	-7 7
is=points often none	13 -13
is=points seldom 1	7 -7
is=points seldom far	-6 6
is=points true 2	-14 14
is=points true far	-16 16
is=points true near	-13 13
is=points true none	11 -11
is=points verbless	16 -16
is=worked	17 -17
is=worked always 2	10 -10
is=worked always none	-10 10
is=worked false 1	-14 14
is=worked often near	-6 6
is=worked often none	14 -14
is=worked seldom 2	10 -10
is=worked true 1	23 -23
is=worked true 2	9 -9
is=worked with verb	11 -11
l1="	-5 5
l1='	27 -27
l1='s	-23 23
l1=(	33 -33
l1=*	-17 17
l1=+	30 -30
l1=:	-25 25
l1=;	-16 16
l1=<agent>	25 -25
l1=<begin>	-12 12
l1=<day-today>	-17 17
l1=<gate>	18 -18
l1=<goods>	-39 39
l1=<month-gone>	-16 16
l1=<name>	-18 18
l1=<not>	10 -10
l1=<quality>	14 -14
l1=<taker>	-12 12
l1=<v-bear>	-20 20
l1=<v-begin>	-16 16
l1=<v-buy>	34 -34
l1=<v-down>	36 -36
l1=<v-end>	30 -30
l1=<v-impose>	-16 16
l1=<v-propose>	-10 10
l1=<v-renew>	10 -10
l1=<v-say>	-12 12
l1=<v-sell>	30 -30
l1=<v-sign>	21 -21
l1=<v-target>	-15 15
l1=<v-up>	45 -45
l1=above	26 -26
l1=add	25 -25
l1=additional	-30 30
l1=after	13 -13
l1=all	48 -48
l1=almost	20 -20
l1=also	-11 11
l1=and	-17 17
l1=announce	-27 27
l1=apply	-18 18
l1=ask	-25 25
l1=at	-21 21
l1=average	18 -18
l1=banana	9 -9
l1=be	-13 13
l1=bear	-15 15
l1=became	-13 13
l1=become	-23 23
l1=been	-18 18
l1=being	10 -10
l1=below	19 -19
l1=bring	11 -11
l1=but	-6 6
l1=buy	28 -28
l1=by	74 -74
l1=changed	13 -13
l1=charge	-31 31
l1=chocolate	-10 10
l1=clause	12 -12
l1=closed	11 -11
l1=column	9 -9
l1=come	-22 22
l1=copper	17 -17
l1=cost	30 -30
l1=day	17 -17
l1=did	18 -18
l1=doe	11 -11
l1=down	51 -51
l1=drop	11 -11
l1=duty	-12 12
l1=earn	14 -14
l1=every	13 -13
l1=exceed	-13 13
l1=expect	-11 11
l1=extra	-31 31
l1=face	-15 15
l1=fall	22 -22
l1=figure	11 -11
l1=first	29 -29
l1=fix	-17 17
l1=float	-8 8
l1=force	-12 12
l1=formerly	-9 9
l1=from	-15 15
l1=full	-10 10
l1=further	-18 18
l1=gain	9 -9
l1=gained	28 -28
l1=gave	11 -11
l1=get	21 -21
l1=had	-13 13
l1=hall	15 -15
l1=hand	-7 7
l1=hear	16 -16
l1=hold	24 -24
l1=if	31 -31
l1=importer	-12 12
l1=in	22 -22
l1=include	-10 10
l1=its	-33 33
l1=just	-9 9
l1=last	15 -15
l1=leave	-22 22
l1=let	9 -9
l1=levy	-16 16
l1=lie	9 -9
l1=line	15 -15
l1=lose	6 -6
l1=lower	10 -10
l1=make	-14 14
l1=mentioned	-17 17
l1=merdeka	24 -24
l1=minu	16 -16
l1=move	13 -13
l1=not	7 -7
l1=notice	19 -19
l1=now	-24 24
l1=obtain	8 -8
l1=off	19 -19
l1=old	-7 7
l1=order	8 -8
l1=ordinary	-25 25
l1=other	-23 23
l1=our	-22 22
l1=over	19 -19
l1=own	-14 14
l1=past	21 -21
l1=pay	-44 44
l1=point	28 -28
l1=potash	13 -13
l1=present	-27 27
l1=propose	7 -7
l1=quota	10 -10
l1=reach	-32 32
l1=read	-14 14
l1=receive	15 -15
l1=remain	-14 14
l1=remember	-26 26
l1=replace	-12 12
l1=rise	22 -22
l1=round	12 -12
l1=same	-24 24
l1=say	-9 9
l1=section	22 -22
l1=sell	18 -18
l1=since	13 -13
l1=so	-11 11
l1=some	33 -33
l1=still	-25 25
l1=suspend	-25 25
l1=than	10 -10
l1=that	-20 20
l1=the	-32 32
l1=them	-10 10
l1=then	-6 6
l1=those	14 -14
l1=time	-16 16
l1=to	-28 28
l1=together	-16 16
l1=truce	-12 12
l1=under	30 -30
l1=until	30 -30
l1=up	54 -54
l1=us	-9 9
l1=usual	-11 11
l1=was	-19 19
l1=week	37 -37
l1=were	14 -14
l1=what	11 -11
l1=whopping	-12 12
l1=with	-15 15
l1=within	15 -15
l1=without	9 -9
l1=write	-13 13
l1=year	-18 18
l2="	-27 27
l2='s	-30 30
l2=,	-7 7
l2=<day-gone>	4 -4
l2=<day-today>	-22 22
l2=<duty>	-9 9
l2=<gate>	-17 17
l2=<goods-amount>	-9 9
l2=<goods>	-18 18
l2=<level-noun>	-17 17
l2=<level>	7 -7
l2=<month-ahead>	-9 9
l2=<name>	-11 11
l2=<person>	6 -6
l2=<quality>	-18 18
l2=<sender>	14 -14
l2=<v-agree>	15 -15
l2=<v-bear>	-11 11
l2=<v-buy>	-7 7
l2=<v-deny>	15 -15
l2=<v-down>	17 -17
l2=<v-lack>	16 -16
l2=<v-propose>	-15 15
l2=<v-say>	-18 18
l2=<v-sell>	17 -17
l2=<v-sign>	11 -11
l2=<v-up>	-7 7
l2=a	-18 18
l2=accounted	11 -11
l2=after	-13 13
l2=among	17 -17
l2=an	-18 18
l2=and	-15 15
l2=announce	16 -16
l2=anything	12 -12
l2=apple	-15 15
l2=apply	10 -10
l2=b	11 -11
l2=back	-28 28
l2=baseline	-14 14
l2=been	-14 14
l2=between	14 -14
l2=bill	-14 14
l2=bond	11 -11
l2=border	12 -12
l2=both	-12 12
l2=bottle	10 -10
l2=brandy	11 -11
l2=busan	10 -10
l2=by	13 -13
l2=bytedance	10 -10
l2=call	-6 6
l2=car	12 -12
l2=ceiling	-14 14
l2=chance	9 -9
l2=change	-15 15
l2=chip	12 -12
l2=chocolate	8 -8
l2=city	21 -21
l2=clock	10 -10
l2=close	11 -11
l2=cocoa	-18 18
l2=coffee	-14 14
l2=come	4 -4
l2=content	-11 11
l2=cork	-19 19
l2=cost	-16 16
l2=customer	-9 9
l2=cut	20 -20
l2=deal	19 -19
l2=discount	15 -15
l2=do	12 -12
l2=doe	-19 19
l2=dollar	11 -11
l2=door	-9 9
l2=double	-6 6
l2=down	-7 7
l2=duty	-16 16
l2=else	-11 11
l2=end	17 -17
l2=enter	-36 36
l2=even	8 -8
l2=evening	13 -13
l2=expect	9 -9
l2=extend	11 -11
l2=fee	17 -17
l2=figure	-20 20
l2=first	-29 29
l2=flower	-13 13
l2=framework	-17 17
l2=from	-16 16
l2=fruit	13 -13
l2=gave	13 -13
l2=generic	-18 18
l2=get	9 -9
l2=go	-22 22
l2=half	15 -15
l2=has	12 -12
l2=he	15 -15
l2=hear	-13 13
l2=heard	-14 14
l2=how	18 -18
l2=idea	-10 10
l2=increase	12 -12
l2=index	10 -10
l2=inflation	22 -22
l2=instead	-23 23
l2=interest	8 -8
l2=is	12 -12
l2=it	-27 27
l2=its	-10 10
l2=last	-16 16
l2=later	-17 17
l2=law	12 -12
l2=lead	9 -9
l2=leave	14 -14
l2=level	-13 13
l2=live	-10 10
l2=loan	11 -11
l2=lorry	11 -11
l2=lose	16 -16
l2=loss	8 -8
l2=machine	9 -9
l2=margin	22 -22
l2=meal	-13 13
l2=metre	9 -9
l2=might	9 -9
l2=move	-9 9
l2=need	7 -7
l2=next	22 -22
l2=night	9 -9
l2=number	-20 20
l2=ocean	9 -9
l2=odd	9 -9
l2=of	-8 8
l2=open	10 -10
l2=order	-21 21
l2=ordinary	-12 12
l2=our	-16 16
l2=out	13 -13
l2=owned	12 -12
l2=pact	-15 15
l2=page	21 -21
l2=parcel	9 -9
l2=part	-26 26
l2=paste	13 -13
l2=people	-10 10
l2=pipe	-10 10
l2=place	-20 20
l2=powder	-16 16
l2=press	8 -8
l2=price	15 -15
l2=quarter	-13 13
l2=range	11 -11
l2=recession	14 -14
l2=reduce	13 -13
l2=reduction	14 -14
l2=remain	-13 13
l2=rule	20 -20
l2=salmon	-12 12
l2=scale	11 -11
l2=second	-14 14
l2=sell	18 -18
l2=seng	9 -9
l2=share	20 -20
l2=she	-11 11
l2=side	-16 16
l2=sign	30 -30
l2=snow	10 -10
l2=spoken	-12 12
l2=step	-13 13
l2=stuck	-10 10
l2=sugar	-16 16
l2=summer	-12 12
l2=supplement	6 -6
l2=suspension	-15 15
l2=talked	-10 10
l2=tariff	-5 5
l2=tea	-13 13
l2=ten	9 -9
l2=than	-15 15
l2=that	-20 20
l2=the	-9 9
l2=them	-11 11
l2=threat	-23 23
l2=threaten	-17 17
l2=ticket	9 -9
l2=time	-11 11
l2=total	-18 18
l2=tractor	-9 9
l2=treaty	14 -14
l2=truce	9 -9
l2=under	27 -27
l2=until	-13 13
l2=vote	22 -22
l2=watche	15 -15
l2=were	-18 18
l2=while	12 -12
l2=wine	6 -6
l2=would	-26 26
l2=write	-19 19
l2=yarn	-12 12
l2=yield	8 -8
l2=you're	-8 8
l3="	29 -29
l3=&	13 -13
l3=)	11 -11
l3=-	-9 9
l3=;	-21 21
l3=<day-ahead>	-18 18
l3=<day-today>	-10 10
l3=<gate>	11 -11
l3=<goods>	-10 10
l3=<level-noun>	-9 9
l3=<money>	20 -20
l3=<month-ahead>	-16 16
l3=<organisation>	-9 9
l3=<person>	-15 15
l3=<quality>	-25 25
l3=<seat>	18 -18
l3=<sender>	19 -19
l3=<span>	17 -17
l3=<taker>	16 -16
l3=<v-bear>	-7 7
l3=<v-begin>	-12 12
l3=<v-buy>	-22 22
l3=<v-down>	9 -9
l3=<v-end>	20 -20
l3=<v-impose>	-5 5
l3=<v-stay>	-4 4
l3=<v-suspend>	-22 22
l3=<v-target>	-13 13
l3=<v-up>	-13 13
l3=a	15 -15
l3=about	10 -10
l3=additional	9 -9
l3=aircraft	-14 14
l3=all	-16 16
l3=announcement	12 -12
l3=average	18 -18
l3=base	13 -13
l3=basic	13 -13
l3=be	-14 14
l3=because	-10 10
l3=before	15 -15
l3=both	-27 27
l3=bread	9 -9
l3=buse	16 -16
l3=but	14 -14
l3=buy	-24 24
l3=call	11 -11
l3=can	15 -15
l3=car	21 -21
l3=case	13 -13
l3=cocoa	14 -14
l3=company	13 -13
l3=continue	-11 11
l3=contract	7 -7
l3=cork	19 -19
l3=day	8 -8
l3=deal	18 -18
l3=deposit	14 -14
l3=do	-11 11
l3=doe	15 -15
l3=duty	-14 14
l3=earth	14 -14
l3=electric	9 -9
l3=emergency	-11 11
l3=everyone	-12 12
l3=fall	15 -15
l3=fentanyl	-11 11
l3=fix	11 -11
l3=flower	-11 11
l3=framework	27 -27
l3=from	-23 23
l3=get	-17 17
l3=government	12 -12
l3=hang	9 -9
l3=has	-17 17
l3=he	-44 44
l3=he'd	-13 13
l3=him	11 -11
l3=household	10 -10
l3=i	-9 9
l3=if	16 -16
l3=inflation	26 -26
l3=interest	11 -11
l3=is	-6 6
l3=just	-9 9
l3=key	8 -8
l3=later	11 -11
l3=level	-13 13
l3=like	-8 8
l3=likewise	-14 14
l3=list	24 -24
l3=machine	-12 12
l3=management	15 -15
l3=may	-21 21
l3=meal	-13 13
l3=mean	13 -13
l3=medicine	12 -12
l3=meet	14 -14
l3=more	-16 16
l3=most	-19 19
l3=mr	-14 14
l3=new	-13 13
l3=next	-13 13
l3=night	5 -5
l3=no	-24 24
l3=older	10 -10
l3=once	-13 13
l3=ordinary	-27 27
l3=owner	15 -15
l3=p	-17 17
l3=part	-15 15
l3=per	13 -13
l3=permanent	-13 13
l3=phone	9 -9
l3=point	13 -13
l3=policy	15 -15
l3=present	12 -12
l3=put	-20 20
l3=quarrel	-11 11
l3=quota	-16 16
l3=rate	23 -23
l3=rather	-14 14
l3=reciprocal	-9 9
l3=record	11 -11
l3=remain	-8 8
l3=safeguard	12 -12
l3=section	-14 14
l3=set	12 -12
l3=should	10 -10
l3=summer	-15 15
l3=suppose	23 -23
l3=take	-13 13
l3=tea	9 -9
l3=tell	-9 9
l3=text	8 -8
l3=than	11 -11
l3=that	-23 23
l3=the	-11 11
l3=them	-22 22
l3=there	18 -18
l3=they	10 -10
l3=thi	11 -11
l3=threat	-10 10
l3=to	-22 22
l3=together	-17 17
l3=tuna	-13 13
l3=two	10 -10
l3=unemployment	11 -11
l3=until	-18 18
l3=up	-14 14
l3=usmca	-12 12
l3=want	-12 12
l3=was	24 -24
l3=we	-14 14
l3=we're	-11 11
l3=where	-20 20
l3=whole	-8 8
l3=why	10 -10
l3=will	-8 8
l3=with	39 -39
l3=without	12 -12
l3=worldwide	-16 16
l3=worse	-9 9
l3=you	19 -19
l3=your	-12 12
l3=|	9 -9
l3=—	10 -10
l4="	-15 15
l4='	18 -18
l4=(	15 -15
l4=)	-23 23
l4=.	-20 20
l4=<day-ahead>	-15 15
l4=<day-gone>	-13 13
l4=<goods>	-22 22
l4=<name>	-6 6
l4=<not>	-20 20
l4=<office>	-28 28
l4=<quality>	-24 24
l4=<span>	22 -22
l4=<v-agree>	-10 10
l4=<v-buy>	10 -10
l4=<v-deny>	-13 13
l4=<v-propose>	20 -20
l4=<v-return>	-9 9
l4=<v-sell>	-14 14
l4=<v-sign>	-17 17
l4=<v-stay>	-5 5
l4=<v-suspend>	10 -10
l4=<v-target>	14 -14
l4=<v-threaten>	-20 20
l4=agree	-11 11
l4=agreement	19 -19
l4=and	-10 10
l4=are	13 -13
l4=ask	-15 15
l4=at	24 -24
l4=be	13 -13
l4=bear	17 -17
l4=been	21 -21
l4=before	-12 12
l4=beside	-11 11
l4=bond	15 -15
l4=border	-9 9
l4=c	11 -11
l4=car	-25 25
l4=charge	6 -6
l4=continue	11 -11
l4=copper	13 -13
l4=cost	12 -12
l4=country	20 -20
l4=deal	38 -38
l4=decision	9 -9
l4=done	16 -16
l4=down	-11 11
l4=due	12 -12
l4=duty	-18 18
l4=each	-14 14
l4=expect	6 -6
l4=failing	-9 9
l4=fee	16 -16
l4=fentanyl	-22 22
l4=force	-11 11
l4=furniture	-6 6
l4=gained	8 -8
l4=go	-19 19
l4=good	13 -13
l4=growth	11 -11
l4=had	7 -7
l4=hang	-12 12
l4=has	-8 8
l4=hold	14 -14
l4=i	13 -13
l4=import	13 -13
l4=in	11 -11
l4=increase	9 -9
l4=inflation	12 -12
l4=introduce	-8 8
l4=is	26 -26
l4=it	-17 17
l4=lapse	-9 9
l4=largest	-8 8
l4=law	-12 12
l4=leave	11 -11
l4=let	-13 13
l4=level	-13 13
l4=levy	21 -21
l4=list	-28 28
l4=lorry	17 -17
l4=lose	12 -12
l4=make	-20 20
l4=market	11 -11
l4=month	12 -12
l4=more	25 -25
l4=mortgage	12 -12
l4=mr	-16 16
l4=must	-10 10
l4=never	-10 10
l4=night	14 -14
l4=number	-10 10
l4=nvidia	15 -15
l4=offer	17 -17
l4=oil	-28 28
l4=only	-6 6
l4=or	-14 14
l4=ordinary	11 -11
l4=other	-20 20
l4=our	13 -13
l4=own	16 -16
l4=pact	20 -20
l4=paper	16 -16
l4=parcel	17 -17
l4=plant	10 -10
l4=policy	15 -15
l4=potash	-12 12
l4=price	16 -16
l4=quota	-10 10
l4=rare	13 -13
l4=reply	-11 11
l4=salmon	-11 11
l4=see	12 -12
l4=sesame	-14 14
l4=set	-22 22
l4=should	11 -11
l4=sign	-10 10
l4=ski	-14 14
l4=stand	-21 21
l4=surcharge	13 -13
l4=table	25 -25
l4=take	13 -13
l4=talk	16 -16
l4=tax	17 -17
l4=tea	-10 10
l4=tell	17 -17
l4=their	-10 10
l4=there	-19 19
l4=they	-12 12
l4=thing	11 -11
l4=those	14 -14
l4=trade	-12 12
l4=truce	-22 22
l4=two	10 -10
l4=under	-13 13
l4=used	-11 11
l4=value	9 -9
l4=want	19 -19
l4=was	-25 25
l4=what	23 -23
l4=whether	12 -12
l4=will	-8 8
l4=without	-16 16
l4=would	-28 28
l4=year	23 -23
l4=you	-27 27
l=" a	10 -10
l='s at	-15 15
l='s pay	-11 11
l=) and	14 -14
l=, <name>	-16 16
l=, add	9 -9
l=, charge	-8 8
l=, down	19 -19
l=, for	20 -20
l=, from	-20 20
l=, now	-11 11
l=, on	10 -10
l=, pay	-25 25
l=, round	14 -14
l=, the	-12 12
l=, to	-24 24
l=, together	-10 10
l=, up	19 -19
l=, where	-13 13
l=: "	-11 11
l=: <name>	20 -20
l=: at	-27 27
l=: down	10 -10
l=: plu	9 -9
l=: the	-15 15
l=: to	-11 11
l=: up	9 -9
l=<begin> (	11 -11
l=<begin> <begin>	-12 12
l=<begin> <day-gone>	7 -7
l=<begin> <name>	-19 19
l=<begin> and	-14 14
l=<begin> from	-19 19
l=<begin> not	-11 11
l=<begin> the	-28 28
l=<day-ahead> :	-11 11
l=<day-ahead> and	-9 9
l=<day-ahead> at	16 -16
l=<day-gone> at	18 -18
l=<day-gone> that	-8 8
l=<day-today> 's	-10 10
l=<day-today> at	10 -10
l=<goods-amount> at	-22 22
l=<level> at	22 -22
l=<level> from	12 -12
l=<level> in	14 -14
l=<level> or	-20 20
l=<month-gone> ,	-15 15
l=<month-gone> :	-20 20
l=<month-gone> at	15 -15
l=<name> (	-22 22
l=<name> :	19 -19
l=<name> and	19 -19
l=<name> are	10 -10
l=<name> for	-22 22
l=<name> from	-11 11
l=<name> has	-18 18
l=<name> is	13 -13
l=<name> keep	-11 11
l=<name> levy	-11 11
l=<name> lose	-12 12
l=<name> offer	-16 16
l=<name> put	-10 10
l=<name> take	-25 25
l=<name> want	-21 21
l=<name> will	-12 12
l=<name> with	-10 10
l=<name> —	-16 16
l=<number> (	-20 20
l=<number> ;	-10 10
l=<number> become	-11 11
l=<number> for	29 -29
l=<number> of	31 -31
l=<number> or	-9 9
l=<number> plu	-13 13
l=<number> to	28 -28
l=<number> —	17 -17
l=<organisation> for	-9 9
l=<person> ,	37 -37
l=<person> :	-29 29
l=<person> announce	-11 11
l=<person> say	12 -12
l=<person> want	-23 23
l=<quality> one	-15 15
l=<seat> ,	12 -12
l=<seat> charge	-10 10
l=<seat> offer	-15 15
l=<seat> —	-15 15
l=<span> ,	-12 12
l=<span> and	15 -15
l=<span> at	-16 16
l=<span> of	-16 16
l=a flat	-12 12
l=a whopping	-12 12
l=accounted for	11 -11
l=agreement ,	-14 14
l=agreement at	14 -14
l=among the	18 -18
l=an additional	-8 8
l=an extra	-15 15
l=and at	-11 11
l=and not	-16 16
l=and pay	-24 24
l=and say	10 -10
l=and take	-14 14
l=and to	-19 19
l=announce at	12 -12
l=are charge	-13 13
l=are not	11 -11
l=ask about	-11 11
l=at present	-23 23
l=banana pay	12 -12
l=be charge	-10 10
l=beef at	-9 9
l=been offer	10 -10
l=been pay	-7 7
l=between the	9 -9
l=but not	15 -15
l=by another	9 -9
l=bytedance keep	10 -10
l=call for	-11 11
l=car :	11 -11
l=car at	-12 12
l=car pay	13 -13
l=ceiling of	-18 18
l=charge is	-8 8
l=charge of	25 -25
l=charge us	-21 21
l=coffee :	-13 13
l=coffee at	-13 13
l=come in	-22 22
l=come to	9 -9
l=content with	-11 11
l=could be	6 -6
l=cut of	23 -23
l=deal ,	-10 10
l=deal at	19 -19
l=difference to	-13 13
l=discount of	16 -16
l=down by	16 -16
l=down for	-23 23
l=down to	-15 15
l=drop to	-10 10
l=duty ,	-13 13
l=duty is	-20 20
l=duty of	-34 34
l=duty on	27 -27
l=else :	-12 12
l=enter <name>	-12 12
l=enter at	-25 25
l=fall by	17 -17
l=fall of	15 -15
l=fall to	-18 18
l=figure of	-14 14
l=for its	-17 17
l=for the	20 -20
l=from <day-gone>	-10 10
l=from <name>	-14 14
l=generic are	-11 11
l=give them	11 -11
l=go from	-14 14
l=go to	-18 18
l=go up	13 -13
l=good is	10 -10
l=good of	14 -14
l=good pay	-16 16
l=had been	-23 23
l=had demand	12 -12
l=half past	9 -9
l=hand on	-14 14
l=has been	-10 10
l=has had	-10 10
l=has propose	7 -7
l=have pay	-19 19
l=have take	11 -11
l=high as	-11 11
l=hold back	-9 9
l=in at	-28 28
l=in for	-18 18
l=in the	26 -26
l=increase of	21 -21
l=increase to	-9 9
l=instead of	-23 23
l=is charge	-10 10
l=is get	-12 12
l=is up	12 -12
l=it 's	-6 6
l=it a	11 -11
l=it charge	-11 11
l=it has	22 -22
l=it is	-28 28
l=it pay	-20 20
l=it want	8 -8
l=it was	-20 20
l=its own	-16 16
l=keep another	12 -12
l=keep its	-11 11
l=last year	-12 12
l=law to	16 -16
l=leave at	10 -10
l=list of	15 -15
l=live with	-10 10
l=lorry pay	14 -14
l=loss of	7 -7
l=medicine are	19 -19
l=more ,	-12 12
l=more than	12 -12
l=next to	22 -22
l=not the	-18 18
l=now pay	12 -12
l=of a	-10 10
l=of about	-10 10
l=of another	-13 13
l=of it	-12 12
l=of the	13 -13
l=offer to	-14 14
l=oil :	-14 14
l=on pay	-16 16
l=one at	10 -10
l=out for	-8 8
l=out of	22 -22
l=owned to	12 -12
l=page and	13 -13
l=palm oil	13 -13
l=part are	-10 10
l=pay the	-21 21
l=place of	-16 16
l=present :	8 -8
l=raise by	13 -13
l=raise to	-16 16
l=range from	10 -10
l=rate ,	-14 14
l=rate :	9 -9
l=rate at	18 -18
l=rate from	14 -14
l=rate is	-23 23
l=rate of	-23 23
l=rate to	11 -11
l=rate was	-12 12
l=reduction of	19 -19
l=return to	-16 16
l=rice by	10 -10
l=rise by	6 -6
l=rise of	19 -19
l=rise to	-16 16
l=say :	-12 12
l=second is	-13 13
l=settle for	-13 13
l=side and	-10 10
l=side keep	-10 10
l=sign at	13 -13
l=sign for	9 -9
l=spoken of	-12 12
l=steel at	13 -13
l=step to	-10 10
l=still at	-9 9
l=supplement of	6 -6
l=surcharge of	-10 10
l=suspension of	-12 12
l=talk of	-13 13
l=tariff at	9 -9
l=tariff by	11 -11
l=tariff of	-30 30
l=tariff on	11 -11
l=tariff to	-12 12
l=tax of	17 -17
l=than the	-16 16
l=that make	-15 15
l=that the	-13 13
l=that was	-11 11
l=the <day-ahead>	12 -12
l=the <name>	13 -13
l=the <quality>	15 -15
l=the additional	-23 23
l=the extra	-12 12
l=the first	31 -31
l=the full	-8 8
l=the old	-7 7
l=the ordinary	-25 25
l=the reciprocal	17 -17
l=the remain	-12 12
l=the same	-23 23
l=them at	-18 18
l=then :	10 -10
l=there 's	9 -9
l=there are	11 -11
l=they are	-16 16
l=they get	10 -10
l=they pay	-16 16
l=they put	13 -13
l=threat of	-21 21
l=threaten another	-11 11
l=threaten with	-12 12
l=thu pay	14 -14
l=to a	-10 10
l=to be	-6 6
l=to bear	8 -8
l=to levy	10 -10
l=to pay	17 -17
l=top of	-9 9
l=truce and	10 -10
l=under section	22 -22
l=up :	-14 14
l=up by	9 -9
l=up from	-13 13
l=vote to	21 -21
l=was a	11 -11
l=we gave	12 -12
l=we get	-12 12
l=we see	13 -13
l=were at	-25 25
l=were down	12 -12
l=which pay	-21 21
l=while the	13 -13
l=who is	12 -12
l=will be	-18 18
l=wine ,	9 -9
l=would accept	15 -15
l=write that	-12 12
l=year and	10 -10
l=you're at	-8 8
lead=)	-16 16
lead=0	-13 13
lead=1	17 -17
lead=11	-13 13
lead=12.5	-17 17
lead=145	-24 24
lead=15	30 -30
lead=18	-9 9
lead=19	20 -20
lead=24	-29 29
lead=25	16 -16
lead=3	75 -75
lead=30	-16 16
lead=39	-12 12
lead=4	51 -51
lead=5	88 -88
lead=6	56 -56
lead=7	83 -83
lead=8	43 -43
lead=9	27 -27
lead=add	-22 22
lead=afterwards	-10 10
lead=aircraft	-14 14
lead=all	-11 11
lead=america	-11 11
lead=an	-25 25
lead=analysts	14 -14
lead=and	-13 13
lead=apples	14 -14
lead=argentina	11 -11
lead=asked	-8 8
lead=austrian	10 -10
lead=bananas	-19 19
lead=bank	20 -20
lead=beans	-14 14
lead=before	-21 21
lead=bern	-11 11
lead=between	22 -22
lead=bus	16 -16
lead=by	-24 24
lead=bytedance	13 -13
lead=chile	-20 20
lead=chinese	13 -13
lead=cod	12 -12
lead=duty	-14 14
lead=earlier	-14 14
lead=economists	14 -14
lead=ecuador	13 -13
lead=eighteen	-15 15
lead=eleven	12 -12
lead=eu	17 -17
lead=everybody	-14 14
lead=everyone	10 -10
lead=exports	10 -10
lead=fifty	-12 12
lead=finland	-17 17
lead=for	-28 28
lead=forty	-19 19
lead=four	-23 23
lead=friday	12 -12
lead=from	-20 20
lead=generic	-14 14
lead=gold	8 -8
lead=goods	-11 11
lead=half	-16 16
lead=households	16 -16
lead=iceland	-16 16
lead=if	23 -23
lead=importers	-10 10
lead=in	-21 21
lead=india	19 -19
lead=indonesia	-29 29
lead=indonesian	15 -15
lead=inflation	19 -19
lead=interest	10 -10
lead=is	-12 12
lead=its	-29 29
lead=japan	11 -11
lead=kazakhstan	16 -16
lead=korea	-10 10
lead=malaysia	-9 9
lead=morocco	11 -11
lead=my	22 -22
lead=namibia	9 -9
lead=nicaragua	11 -11
lead=nigeria	10 -10
lead=night	17 -17
lead=nine	-10 10
lead=nineteen	-14 14
lead=ninety	17 -17
lead=norwegian	-11 11
lead=of	14 -14
lead=on	-32 32
lead=one	14 -14
lead=or	17 -17
lead=our	19 -19
lead=ours	-16 16
lead=pakistan	-17 17
lead=paper	-11 11
lead=peru	-13 13
lead=peruvian	-11 11
lead=polish	-13 13
lead=president	-19 19
lead=rates	22 -22
lead=right	-11 11
lead=section	-7 7
lead=seoul	-15 15
lead=seven	-24 24
lead=should	17 -17
lead=since	-28 28
lead=so	11 -11
lead=sunday	11 -11
lead=suppose	32 -32
lead=switzerland	-36 36
lead=talks	10 -10
lead=tanzania	11 -11
lead=ten	-56 56
lead=thailand	-13 13
lead=the	27 -27
lead=their	-12 12
lead=there	-13 13
lead=thirteen	-27 27
lead=thirty	-40 40
lead=those	-11 11
lead=three	-25 25
lead=tickets	11 -11
lead=tin	12 -12
lead=to	-24 24
lead=today	-26 26
lead=tokyo	20 -20
lead=trump	22 -22
lead=turnout	22 -22
lead=twenty	-46 46
lead=uganda	-13 13
lead=under	-9 9
lead=unemployment	24 -24
lead=until	-11 11
lead=value	12 -12
lead=washington	-14 14
lead=what	-20 20
lead=whoever	-6 6
lead=whose	-13 13
lead=why	23 -23
lead=with	-8 8
lead=within	-13 13
lll=" <number> for	10 -10
lll=, <level> or	-10 10
lll=, <name> (	-14 14
lll=, <name> :	30 -30
lll=, <number> to	27 -27
lll=, and keep	10 -10
lll=, at present	-8 8
lll=, go from	-10 10
lll=, has had	-9 9
lll=, it was	-16 16
lll=, more than	10 -10
lll=, the other	-9 9
lll=, the suspend	11 -11
lll=, which pay	-21 21
lll=, who is	11 -11
lll=, would pay	18 -18
lll=: <level> and	-23 23
lll=: <level> to	12 -12
lll=: <name> ,	-8 8
lll=: <number> and	-16 16
lll=: it was	10 -10
lll=: unchanged at	-8 8
lll=<begin> <begin> (	11 -11
lll=<begin> <begin> <begin>	-12 12
lll=<begin> <begin> <day-gone>	7 -7
lll=<begin> <begin> <name>	-19 19
lll=<begin> <begin> and	-14 14
lll=<begin> <begin> from	-19 19
lll=<begin> <begin> not	-11 11
lll=<begin> <begin> the	-28 28
lll=<begin> <level> and	17 -17
lll=<begin> <name> :	11 -11
lll=<begin> <name> accept	9 -9
lll=<begin> <name> take	-21 21
lll=<begin> <name> want	-13 13
lll=<begin> <name> —	-13 13
lll=<begin> <number> for	17 -17
lll=<begin> <number> to	12 -12
lll=<begin> <person> ,	14 -14
lll=<begin> <person> :	-16 16
lll=<begin> <person> threaten	13 -13
lll=<begin> <person> want	-21 21
lll=<begin> <seat> —	-15 15
lll=<begin> and the	-24 24
lll=<begin> bytedance keep	8 -8
lll=<begin> car pay	18 -18
lll=<begin> the <quality>	-16 16
lll=<begin> the additional	-9 9
lll=<begin> there are	8 -8
lll=<begin> they are	-15 15
lll=<begin> they pay	-19 19
lll=<begin> up to	17 -17
lll=<day-ahead> , at	-6 6
lll=<day-ahead> and at	-11 11
lll=<day-gone> , at	18 -18
lll=<day-today> it is	-10 10
lll=<level> , <name>	-26 26
lll=<level> , not	-23 23
lll=<level> , or	-13 13
lll=<level> , to	-14 14
lll=<level> for the	20 -20
lll=<level> instead of	-26 26
lll=<level> on the	11 -11
lll=<level> under section	22 -22
lll=<month-ahead> and to	-12 12
lll=<name> 's pay	-10 10
lll=<name> , with	-20 20
lll=<name> agree to	-22 22
lll=<name> ask for	-12 12
lll=<name> charge us	-12 12
lll=<name> fall to	12 -12
lll=<name> has offer	9 -9
lll=<name> is get	-12 12
lll=<name> now pay	15 -15
lll=<name> were down	9 -9
lll=<name> would be	19 -19
lll=<number> , and	-14 14
lll=<number> , down	10 -10
lll=<number> , from	11 -11
lll=<number> , then	-12 12
lll=<number> it was	16 -16
lll=<number> vote to	21 -21
lll=<organisation> has offer	11 -11
lll=<quality> good is	10 -10
lll=<quality> good pay	-10 10
lll=<quality> rice by	10 -10
lll=<quality> surcharge of	-11 11
lll=<seat> , at	33 -33
lll=<seat> and pay	-8 8
lll=<seat> answer with	-11 11
lll=a cut of	16 -16
lll=a fall of	15 -15
lll=a loss of	7 -7
lll=a rate of	-17 17
lll=a reduction of	11 -11
lll=a return to	-19 19
lll=a rise of	17 -17
lll=a surcharge of	-13 13
lll=a tariff of	-23 23
lll=add up to	-14 14
lll=additional duty of	-11 11
lll=ago it was	-16 16
lll=an increase of	20 -20
lll=and <name> (	-17 17
lll=and <name> ,	8 -8
lll=and <name> :	-12 12
lll=and a further	12 -12
lll=and no longer	-11 11
lll=and the <name>	14 -14
lll=and the <quality>	15 -15
lll=and the ordinary	-11 11
lll=and the reciprocal	13 -13
lll=are to pay	-19 19
lll=as high as	-11 11
lll=at <level> and	14 -14
lll=at <number> and	-11 11
lll=at <number> to	9 -9
lll=back up to	-13 13
lll=be content with	-8 8
lll=be cut to	-9 9
lll=come back at	12 -12
lll=come down from	-12 12
lll=deal , at	11 -11
lll=each side keep	-10 10
lll=enter <name> at	-14 14
lll=enter the <name>	9 -9
lll=fentanyl , and	11 -11
lll=fentanyl tariff ,	-14 14
lll=for <name> ,	-14 14
lll=for <span> ,	-9 9
lll=for the first	8 -8
lll=from <day-ahead> :	-15 15
lll=from <day-ahead> and	-9 9
lll=from <level> to	-6 6
lll=from <name> :	-22 22
lll=from <name> pay	-10 10
lll=from <number> to	-18 18
lll=get in at	-13 13
lll=go down to	-10 10
lll=go in at	-9 9
lll=go on pay	-16 16
lll=half of the	-9 9
lll=has spoken of	-14 14
lll=have been pay	-7 7
lll=hold out for	-9 9
lll=i ask for	-16 16
lll=if it 's	13 -13
lll=in <month-gone> ,	-16 16
lll=in <number> ,	15 -15
lll=in place of	-15 15
lll=industrial good to	-9 9
lll=into <name> at	-10 10
lll=is talk of	-19 19
lll=is to be	-7 7
lll=it could be	9 -9
lll=it fall to	-14 14
lll=it is not	-12 12
lll=it is now	-7 7
lll=it is the	10 -10
lll=it stay at	-17 17
lll=it would be	-11 11
lll=its rate at	9 -9
lll=its rate to	17 -17
lll=list <number> to	33 -33
lll=meet was a	8 -8
lll=more than the	-16 16
lll=no more than	-26 26
lll=now it is	12 -12
lll=of <goods-amount> at	-11 11
lll=of <level> or	-15 15
lll=of <name> :	28 -28
lll=of <number> ,	-14 14
lll=of more than	18 -18
lll=of the other	10 -10
lll=of up to	-15 15
lll=on <day-gone> :	12 -12
lll=on <day-gone> at	15 -15
lll=on <day-gone> that	-8 8
lll=on good from	9 -9
lll=on good of	10 -10
lll=on more than	9 -9
lll=on top of	-9 9
lll=one <number> and	16 -16
lll=one side and	-10 10
lll=pay more than	-20 20
lll=present they pay	12 -12
lll=rate stay at	13 -13
lll=rate unchanged at	10 -10
lll=safeguard duty of	13 -13
lll=steel , at	-7 7
lll=that it was	-11 11
lll=the <level> ,	-12 12
lll=the <name> :	-17 17
lll=the <name> charge	8 -8
lll=the <name> to	23 -23
lll=the <number> and	13 -13
lll=the <number> to	-21 21
lll=the difference to	-13 13
lll=the rate is	-10 10
lll=the rate of	-10 10
lll=the rate to	-10 10
lll=the second is	-13 13
lll=the surcharge of	-16 16
lll=the tariff of	-9 9
lll=the threat of	-12 12
lll=there has been	11 -11
lll=there have been	12 -12
lll=there will be	9 -9
lll=they are at	-9 9
lll=they ask for	17 -17
lll=to <level> ,	10 -10
lll=to <level> from	-34 34
lll=to <name> ,	13 -13
lll=to <name> :	-13 13
lll=to make it	11 -11
lll=top of the	-12 12
lll=was down for	-13 13
lll=we're back at	-9 9
lll=were to pay	9 -9
lll=which are charge	-9 9
lll=will be at	-11 11
lll=with the ordinary	-8 8
lll=worldwide surcharge of	-10 10
lll=would have been	-20 20
lll=year it was	9 -9
lr=" "	-10 10
lr=" ,	-31 31
lr=" .	-33 33
lr=" for	12 -12
lr=" is	20 -20
lr=" tariff	-12 12
lr=" will	15 -15
lr='s ,	8 -8
lr='s .	-23 23
lr='s now	-10 10
lr='s on	-15 15
lr=( )	27 -27
lr=, )	-18 18
lr=, .	-25 25
lr=, <day-today>	-10 10
lr=, <end>	10 -10
lr=, <name>	-10 10
lr=, and	-19 19
lr=, as	15 -15
lr=, fentanyl	-14 14
lr=, instead	-11 11
lr=, less	13 -13
lr=, more	17 -17
lr=, next	-13 13
lr=, off	9 -9
lr=, on	-23 23
lr=, over	-12 12
lr=, since	8 -8
lr=, so	10 -10
lr=, time	9 -9
lr=, to	16 -16
lr=, under	-14 14
lr=, up	7 -7
lr=, will	-10 10
lr=, —	16 -16
lr=. .	18 -18
lr=: (	10 -10
lr=: )	-13 13
lr=: ,	-17 17
lr=: .	-10 10
lr=: <end>	-28 28
lr=: and	-18 18
lr=: at	7 -7
lr=: is	11 -11
lr=: more	-15 15
lr=: now	-12 12
lr=: question	12 -12
lr=: to	15 -15
lr=: under	8 -8
lr=; is	-8 8
lr=<begin> )	11 -11
lr=<begin> ,	-37 37
lr=<begin> .	24 -24
lr=<begin> ;	-4 4
lr=<begin> <end>	-42 42
lr=<begin> are	-16 16
lr=<begin> is	-27 27
lr=<begin> it	-22 22
lr=<begin> new	15 -15
lr=<begin> on	-8 8
lr=<begin> that	16 -16
lr=<begin> was	-23 23
lr=<day-gone> .	10 -10
lr=<level> <end>	-19 19
lr=<level> <level>	6 -6
lr=<name> (	-10 10
lr=<name> ,	-9 9
lr=<name> <level>	-19 19
lr=<name> its	13 -13
lr=<name> of	21 -21
lr=<number> ,	-12 12
lr=<organisation> of	12 -12
lr=<quality> .	-14 14
lr=<quality> on	12 -12
lr=<quality> to	26 -26
lr=a rate	-24 24
lr=a tariff	-21 21
lr=a trade	14 -14
lr=about .	-7 7
lr=about more	13 -13
lr=about of	41 -41
lr=about on	-10 10
lr=about since	12 -12
lr=above .	17 -17
lr=accept .	9 -9
lr=accept last	-12 12
lr=add ,	15 -15
lr=add to	-18 18
lr=after .	9 -9
lr=against .	-16 16
lr=against before	-15 15
lr=all .	17 -17
lr=and and	10 -10
lr=and else	20 -20
lr=and from	-18 18
lr=and it	13 -13
lr=and more	2 -2
lr=and other	29 -29
lr=and since	-9 9
lr=and the	-4 4
lr=and thereafter	-8 8
lr=and until	-8 8
lr=another .	-22 22
lr=another suspend	10 -10
lr=apply to	-11 11
lr=are ,	13 -13
lr=are and	-15 15
lr=are of	-7 7
lr=are under	7 -7
lr=ask .	-10 10
lr=at <end>	19 -19
lr=at duty	-18 18
lr=at each	-6 6
lr=at end	-14 14
lr=at for	-10 10
lr=at in	-8 8
lr=at instead	-10 10
lr=at is	-19 19
lr=at on	12 -12
lr=at over	9 -9
lr=at since	-21 21
lr=at to	11 -11
lr=at with	12 -12
lr=at would	-10 10
lr=be .	-17 17
lr=be ;	-8 8
lr=be again	11 -11
lr=be in	10 -10
lr=be of	-9 9
lr=be on	11 -11
lr=be to	15 -15
lr=bear ,	-12 12
lr=became ,	-10 10
lr=become .	-27 27
lr=beef of	-13 13
lr=been .	-28 28
lr=been since	-9 9
lr=buy more	9 -9
lr=by ,	17 -17
lr=by .	17 -17
lr=by and	16 -16
lr=by at	-9 9
lr=by for	12 -12
lr=by in	16 -16
lr=by last	11 -11
lr=by of	-14 14
lr=by on	8 -8
lr=by over	-9 9
lr=by since	16 -16
lr=by to	13 -13
lr=by within	14 -14
lr=carry .	-13 13
lr=charge ,	-29 29
lr=charge .	-23 23
lr=charge as	7 -7
lr=come ,	-14 14
lr=demand ,	12 -12
lr=down ,	9 -9
lr=down .	32 -32
lr=duty ,	-10 10
lr=enter of	20 -20
lr=exceed .	-12 12
lr=extra that	-8 8
lr=face .	-15 15
lr=fall in	10 -10
lr=first <span>	9 -9
lr=for "	10 -10
lr=for ,	-9 9
lr=for ;	16 -16
lr=for <end>	16 -16
lr=for ?	-23 23
lr=for and	-14 14
lr=for more	12 -12
lr=for of	18 -18
lr=for on	-16 16
lr=from ,	-27 27
lr=from <day-today>	9 -9
lr=from and	30 -30
lr=from before	-10 10
lr=from economy	11 -11
lr=from to	-36 36
lr=further on	-14 14
lr=gained .	11 -11
lr=get in	9 -9
lr=had .	-11 11
lr=had access	-10 10
lr=hand of	-7 7
lr=has in	-11 11
lr=has on	-17 17
lr=have ,	-25 25
lr=have .	14 -14
lr=have on	-9 9
lr=hold of	10 -10
lr=if of	7 -7
lr=in and	13 -13
lr=is ,	-10 10
lr=is .	-27 27
lr=is ;	-13 13
lr=is <day-today>	-26 26
lr=is and	-21 21
lr=is now	-19 19
lr=is of	18 -18
lr=is to	17 -17
lr=is too	12 -12
lr=it ,	22 -22
lr=it .	-29 29
lr=its .	-13 13
lr=its on	-13 13
lr=its rule	12 -12
lr=keep ,	9 -9
lr=keep .	-20 20
lr=keep on	-12 12
lr=leave .	-9 9
lr=lose .	12 -12
lr=lose and	-15 15
lr=make .	-22 22
lr=make for	10 -10
lr=merdeka ,	10 -10
lr=minu .	21 -21
lr=not ,	-11 11
lr=now .	-19 19
lr=now of	-8 8
lr=of ;	-14 14
lr=of <span>	19 -19
lr=of and	-9 9
lr=of at	10 -10
lr=of end	-12 12
lr=of for	17 -17
lr=of from	-20 20
lr=of is	20 -20
lr=of on	10 -10
lr=of remain	9 -9
lr=of that	-9 9
lr=of to	-17 17
lr=of was	-18 18
lr=offer for	-15 15
lr=offer in	13 -13
lr=oil .	10 -10
lr=on .	-25 25
lr=on <quality>	11 -11
lr=on for	-17 17
lr=on in	11 -11
lr=on of	16 -16
lr=on on	-9 9
lr=one .	-9 9
lr=only .	-15 15
lr=or .	8 -8
lr=or by	-16 16
lr=or on	16 -16
lr=other ,	-11 11
lr=other .	-24 24
lr=other are	10 -10
lr=over .	13 -13
lr=pay .	-32 32
lr=pay :	-13 13
lr=pay again	9 -9
lr=pay at	11 -11
lr=pay here	-14 14
lr=pay in	-47 47
lr=pay less	18 -18
lr=pay more	17 -17
lr=pay now	-18 18
lr=pay of	12 -12
lr=pay on	-12 12
lr=pay since	-20 20
lr=pay there	-31 31
lr=pay until	-12 12
lr=present .	-9 9
lr=promise .	17 -17
lr=propose .	15 -15
lr=put on	-10 10
lr=quota of	10 -10
lr=reach in	-16 16
lr=remain ,	-9 9
lr=remain .	11 -11
lr=remain of	-9 9
lr=round ,	10 -10
lr=round .	10 -10
lr=same .	-12 12
lr=say .	-20 20
lr=say of	12 -12
lr=section and	22 -22
lr=sign ,	-13 13
lr=since <day-today>	10 -10
lr=some of	15 -15
lr=suspend of	-25 25
lr=take .	-17 17
lr=take from	-20 20
lr=take of	13 -13
lr=take off	20 -20
lr=take on	-45 45
lr=take since	-11 11
lr=than ,	-9 9
lr=than .	-17 17
lr=than of	18 -18
lr=that "	-16 16
lr=that ,	-10 10
lr=that is	-13 13
lr=that of	17 -17
lr=that would	-24 24
lr=the ,	10 -10
lr=the .	25 -25
lr=the announce	-12 12
lr=the for	-16 16
lr=the government	13 -13
lr=the in	-14 14
lr=the is	-20 20
lr=the largest	18 -18
lr=the levy	14 -14
lr=the of	-69 69
lr=the on	17 -17
lr=the return	-10 10
lr=the rule	16 -16
lr=the side	13 -13
lr=the that	-51 51
lr=the we	-16 16
lr=the which	-11 11
lr=their .	-10 10
lr=then ,	-19 19
lr=to ,	-6 6
lr=to .	-6 6
lr=to <day-gone>	-10 10
lr=to <end>	20 -20
lr=to at	-27 27
lr=to by	11 -11
lr=to from	-16 16
lr=to if	-10 10
lr=to in	-12 12
lr=to next	7 -7
lr=to on	-19 19
lr=to or	11 -11
lr=to since	-10 10
lr=to to	-14 14
lr=to under	-14 14
lr=to until	16 -16
lr=up .	36 -36
lr=up from	9 -9
lr=up in	11 -11
lr=up on	12 -12
lr=want .	-11 11
lr=want ;	14 -14
lr=want more	10 -10
lr=want of	9 -9
lr=want on	-20 20
lr=was ,	-20 20
lr=was .	-10 10
lr=was and	-18 18
lr=was for	-15 15
lr=was in	13 -13
lr=was of	10 -10
lr=was when	-11 11
lr=week <end>	11 -11
lr=were .	-9 9
lr=were and	-24 24
lr=were in	12 -12
lr=which are	-13 13
lr=with and	-10 10
lr=with for	-16 16
lr=with in	-7 7
lr=with of	17 -17
lr=with on	-26 26
lr=within to	10 -10
lr=write .	-10 10
lr=year .	-12 12
lr=— .	13 -13
nc2=agree	-6 6
nc2=end	-16 16
nc2=say	12 -12
nct2=agree modal	14 -14
nct2=agree participle-passive	-23 23
nct2=agree present	-11 11
nct2=bear participle-passive	-18 18
nct2=begin future	16 -16
nct2=begin modal	-10 10
nct2=buy future	-10 10
nct2=end participle-passive	11 -11
nct2=end perfect	13 -13
nct2=end perfect-passive	-15 15
nct2=end present	-16 16
nct2=end present-passive	-16 16
nct2=impose future	10 -10
nct2=impose gerund	-13 13
nct2=impose infinitive	16 -16
nct2=impose infinitive-passive	-11 11
nct2=impose past-passive	-13 13
nct2=impose perfect-passive	-8 8
nct2=impose pluperfect-passive	-13 13
nct2=impose present-passive	9 -9
nct2=propose past	-13 13
nct2=propose pluperfect	17 -17
nct2=propose present	9 -9
nct2=say present	25 -25
nct2=sign future	14 -14
nct2=sign participle-passive	-12 12
nct2=stay participle-passive	-14 14
nct2=stay past-passive	11 -11
nct2=stay perfect	13 -13
nct2=target participle-passive	4 -4
nct2=target past	-19 19
nct2=target perfect-passive	10 -10
nct2=threaten participle-passive	10 -10
nct2=up past	10 -10
next="	-20 20
next=:	14 -14
next=after	17 -17
next=as	9 -9
next=before	24 -24
next=but	16 -16
next=digits 	20 -20
next=digits , then	-14 14
next=digits , vietnam	-13 13
next=digits and	-11 11
next=digits for	17 -17
next=digits of	19 -19
next=digits on	-15 15
next=digits plus	-16 16
next=digits —	14 -14
next=fraction far	-10 10
next=free far	5 -5
next=free for	10 -10
next=free to	-10 10
next=i	-9 9
next=if	-22 22
next=or	15 -15
next=signed 	-12 12
next=signed , down from	17 -17
next=signed , from	-13 13
next=signed and	18 -18
next=signed far	15 -15
next=signed instead of	-14 14
next=signed is	10 -10
next=signed of	12 -12
next=signed of its	-11 11
next=signed of the	-8 8
next=signed of up to	8 -8
next=signed on more than	-15 15
next=signed —	19 -19
next=when	-23 23
next=where	-16 16
next=which	-18 18
next=while	-12 12
next=who	19 -19
next=word , and	-11 11
next=word far	-18 18
next=word for	18 -18
next=word for the	12 -12
next=word instead of	-14 14
next=word of the	12 -12
next=word on	-15 15
next=word on the	-21 21
next=word or	-13 13
next=yet	18 -18
nhas-perfect	-12 12
no customs	-9 9
nt2=gerund	-14 14
nt2=infinitive-passive	-14 14
nt2=modal	-15 15
nt2=modal-passive	10 -10
nt2=perfect-not	-9 9
nt2=present-not	15 -15
nt2=present-passive-not	-22 22
numbers=3	7 -7
nv2=add	12 -12
nv2=ask	-10 10
nv2=believe	-11 11
nv2=collect	-17 17
nv2=continue	-12 12
nv2=decree	8 -8
nv2=end	-15 15
nv2=go	18 -18
nv2=grow	-8 8
nv2=hold	12 -12
nv2=institute	16 -16
nv2=know	11 -11
nv2=leave	8 -8
nv2=let	-14 14
nv2=lift	-14 14
nv2=make	-9 9
nv2=put	-12 12
nv2=reduce	-10 10
nv2=rule	-13 13
nv2=stay	-8 8
nv2=write	16 -16
nvt2=add past	-13 13
nvt2=add present	21 -21
nvt2=agree participle	-14 14
nvt2=agree perfect	8 -8
nvt2=announce past	12 -12
nvt2=ask perfect	-15 15
nvt2=ask pluperfect	7 -7
nvt2=buy future	-9 9
nvt2=buy past	-13 13
nvt2=call present	15 -15
nvt2=drop past	13 -13
nvt2=drop perfect	-9 9
nvt2=end present	-20 20
nvt2=get past	7 -7
nvt2=get present	-11 11
nvt2=hold present	8 -8
nvt2=institute present	16 -16
nvt2=know present	7 -7
nvt2=look present	12 -12
nvt2=make past	11 -11
nvt2=make present	-27 27
nvt2=offer perfect	12 -12
nvt2=order past	11 -11
nvt2=other modal	13 -13
nvt2=other present	-12 12
nvt2=promise past	-21 21
nvt2=say modal	-12 12
nvt2=sign participle	-10 10
nvt2=sign past	13 -13
nvt2=sign present	-15 15
nvt2=stand past	12 -12
nvt2=start infinitive	-11 11
nvt2=take infinitive	11 -11
nvt2=take past	-8 8
nvt2=tell past	-23 23
nvt2=threaten participle	10 -10
nvt2=want present	-13 13
nvt2=withdraw past	11 -11
nvt2=withdraw present	-10 10
nvt2=write present	18 -18
parties=false	25 -25
pc0=buy	12 -12
pc0=lack	8 -8
pc0=say	-10 10
pc0=suspend	-7 7
pc0=target	-3 3
pc1=suspend	-7 7
pc1=target	-6 6
pc1=up	10 -10
pct0=agree perfect	15 -15
pct0=bear pluperfect	-13 13
pct0=begin past	-7 7
pct0=begin pluperfect	-15 15
pct0=buy past	14 -14
pct0=deny past	-13 13
pct0=deny present	8 -8
pct0=down modal	13 -13
pct0=down pluperfect	-13 13
pct0=end past	-5 5
pct0=end perfect	11 -11
pct0=impose modal	-8 8
pct0=impose perfect-passive	13 -13
pct0=propose perfect	-15 15
pct0=propose pluperfect	24 -24
pct0=say modal	-8 8
pct0=say past-passive	-12 12
pct0=say pluperfect	-11 11
pct0=sell past	16 -16
pct0=sign perfect-passive	18 -18
pct0=sign present	-23 23
pct0=stay perfect	14 -14
pct0=stay present-passive	-19 19
pct0=target future	13 -13
pct0=target past	-17 17
pct0=target present-passive	-14 14
pct0=threaten present	11 -11
pct0=up future	12 -12
pct0=up perfect	-13 13
pct1=agree perfect	19 -19
pct1=agree pluperfect	-7 7
pct1=bear future	-12 12
pct1=bear infinitive	-14 14
pct1=bear participle-passive	24 -24
pct1=bear pluperfect	-13 13
pct1=begin past	-4 4
pct1=begin pluperfect	-15 15
pct1=buy past	14 -14
pct1=deny past	-13 13
pct1=deny present	8 -8
pct1=down modal	13 -13
pct1=down participle-passive	17 -17
pct1=down pluperfect	-13 13
pct1=end infinitive	14 -14
pct1=end past	-10 10
pct1=end perfect	11 -11
pct1=impose modal	-8 8
pct1=impose participle-passive	-6 6
pct1=impose perfect-passive	13 -13
pct1=propose past	-5 5
pct1=propose pluperfect	25 -25
pct1=say gerund	11 -11
pct1=say modal	-8 8
pct1=say participle-passive	15 -15
pct1=say past-passive	-12 12
pct1=say pluperfect	-11 11
pct1=sell past	16 -16
pct1=sign perfect	13 -13
pct1=sign perfect-passive	17 -17
pct1=sign present	-25 25
pct1=stay perfect	15 -15
pct1=stay present-passive	-19 19
pct1=suspend infinitive	10 -10
pct1=suspend participle-passive	-12 12
pct1=target future	13 -13
pct1=target participle-passive	-6 6
pct1=target past	-17 17
pct1=target present-passive	-14 14
pct1=up future	14 -14
pct1=up gerund	4 -4
pct1=up perfect	-13 13
percent band=0	-26 26
percent band=150	-86 86
percent band=2	-6 6
percent band=31	19 -19
percent broken	17 -17
percent duty ahead=2	-19 19
percent duty back=1	-21 21
percent duty back=2	-19 19
percent duty back=far	11 -11
percent duty=true	-19 19
percent form=signed	-12 12
percent goods	-34 34
percent goods at large	-34 34
percent l1="	16 -16
percent l1='s	-21 21
percent l1=+	33 -33
percent l1=<day-ahead>	-26 26
percent l1=<day-gone>	-33 33
percent l1=<day-today>	-14 14
percent l1=<level-noun>	19 -19
percent l1=<level>	-10 10
percent l1=<name>	-10 10
percent l1=<not>	11 -11
percent l1=<quality>	12 -12
percent l1=<seat>	12 -12
percent l1=<v-begin>	-17 17
percent l1=<v-buy>	11 -11
percent l1=<v-down>	31 -31
percent l1=<v-end>	18 -18
percent l1=<v-say>	-14 14
percent l1=<v-stay>	9 -9
percent l1=<v-suspend>	21 -21
percent l1=<v-up>	37 -37
percent l1=above	20 -20
percent l1=add	21 -21
percent l1=additional	-29 29
percent l1=almost	16 -16
percent l1=and	-24 24
percent l1=announce	-26 26
percent l1=another	-26 26
percent l1=apply	-15 15
percent l1=ask	-8 8
percent l1=average	18 -18
percent l1=banana	7 -7
percent l1=bear	-32 32
percent l1=become	8 -8
percent l1=beef	12 -12
percent l1=been	-14 14
percent l1=below	21 -21
percent l1=between	-28 28
percent l1=buy	12 -12
percent l1=by	62 -62
percent l1=closed	11 -11
percent l1=come	-14 14
percent l1=copper	17 -17
percent l1=cost	14 -14
percent l1=demand	10 -10
percent l1=down	47 -47
percent l1=drop	11 -11
percent l1=duty	-13 13
percent l1=expect	-15 15
percent l1=extra	-27 27
percent l1=face	-17 17
percent l1=fall	32 -32
percent l1=fix	-16 16
percent l1=flat	-10 10
percent l1=for	-14 14
percent l1=gain	9 -9
percent l1=gained	27 -27
percent l1=get	25 -25
percent l1=given	-12 12
percent l1=had	-9 9
percent l1=hand	-7 7
percent l1=has	-22 22
percent l1=hold	20 -20
percent l1=in	17 -17
percent l1=its	-32 32
percent l1=lose	12 -12
percent l1=make	-12 12
percent l1=mentioned	-17 17
percent l1=minu	10 -10
percent l1=not	13 -13
percent l1=off	15 -15
percent l1=offer	27 -27
percent l1=oil	13 -13
percent l1=old	-14 14
percent l1=on	14 -14
percent l1=only	20 -20
percent l1=or	-13 13
percent l1=ordinary	-20 20
percent l1=other	7 -7
percent l1=our	-13 13
percent l1=own	-11 11
percent l1=pay	-17 17
percent l1=plu	24 -24
percent l1=present	-11 11
percent l1=promise	-6 6
percent l1=put	-23 23
percent l1=reach	-29 29
percent l1=receive	13 -13
percent l1=rise	22 -22
percent l1=same	-13 13
percent l1=say	-6 6
percent l1=section	22 -22
percent l1=set	-15 15
percent l1=some	25 -25
percent l1=than	21 -21
percent l1=that	-23 23
percent l1=the	-56 56
percent l1=their	-22 22
percent l1=then	-15 15
percent l1=to	-4 4
percent l1=up	66 -66
percent l1=want	16 -16
percent l1=were	5 -5
percent l1=with	-23 23
percent l1=—	-24 24
percent l2="	-18 18
percent l2='s	-13 13
percent l2=<agent>	-19 19
percent l2=<begin>	-27 27
percent l2=<day-ahead>	-28 28
percent l2=<day-gone>	-21 21
percent l2=<day-today>	-30 30
percent l2=<gate>	-15 15
percent l2=<goods-amount>	-18 18
percent l2=<goods>	-10 10
percent l2=<level>	8 -8
percent l2=<money>	-10 10
percent l2=<month-ahead>	-9 9
percent l2=<organisation>	15 -15
percent l2=<v-end>	-18 18
percent l2=<v-return>	-11 11
percent l2=<v-say>	-21 21
percent l2=<v-sell>	6 -6
percent l2=<v-suspend>	3 -3
percent l2=<v-threaten>	-14 14
percent l2=a	-8 8
percent l2=about	-12 12
percent l2=accounted	11 -11
percent l2=an	-18 18
percent l2=and	-9 9
percent l2=answer	-11 11
percent l2=are	3 -3
percent l2=b	11 -11
percent l2=back	-24 24
percent l2=be	-17 17
percent l2=been	-30 30
percent l2=before	-11 11
percent l2=bond	11 -11
percent l2=brandy	12 -12
percent l2=but	15 -15
percent l2=call	-13 13
percent l2=ceiling	-19 19
percent l2=charge	21 -21
percent l2=cheese	-11 11
percent l2=chocolate	9 -9
percent l2=city	18 -18
percent l2=cost	-14 14
percent l2=could	-19 19
percent l2=deal	22 -22
percent l2=discount	15 -15
percent l2=doe	-14 14
percent l2=down	23 -23
percent l2=else	-12 12
percent l2=end	12 -12
percent l2=enter	-12 12
percent l2=expect	9 -9
percent l2=extension	11 -11
percent l2=fee	10 -10
percent l2=fentanyl	-15 15
percent l2=figure	-19 19
percent l2=first	-19 19
percent l2=from	-10 10
percent l2=good	-10 10
percent l2=half	7 -7
percent l2=hold	13 -13
percent l2=increase	17 -17
percent l2=index	10 -10
percent l2=inflation	22 -22
percent l2=instead	-13 13
percent l2=interest	8 -8
percent l2=it'll	8 -8
percent l2=keep	-22 22
percent l2=less	11 -11
percent l2=level	-13 13
percent l2=levy	35 -35
percent l2=list	-12 12
percent l2=loan	11 -11
percent l2=loss	8 -8
percent l2=lower	-13 13
percent l2=maize	13 -13
percent l2=make	19 -19
percent l2=margin	22 -22
percent l2=meal	-10 10
percent l2=move	-8 8
percent l2=nothing	8 -8
percent l2=of	-21 21
percent l2=on	-13 13
percent l2=one	-12 12
percent l2=order	-7 7
percent l2=pact	-9 9
percent l2=plu	14 -14
percent l2=post	-10 10
percent l2=range	11 -11
percent l2=recession	14 -14
percent l2=reciprocal	-17 17
percent l2=reduction	15 -15
percent l2=report	-10 10
percent l2=rise	12 -12
percent l2=second	-11 11
percent l2=seng	9 -9
percent l2=share	19 -19
percent l2=shoe	12 -12
percent l2=spoke	-21 21
percent l2=spring	-11 11
percent l2=talk	-14 14
percent l2=tariff	-12 12
percent l2=tax	14 -14
percent l2=term	13 -13
percent l2=that	-17 17
percent l2=the	-48 48
percent l2=then	-14 14
percent l2=there	-21 21
percent l2=they	8 -8
percent l2=threat	-22 22
percent l2=threaten	-17 17
percent l2=time	-13 13
percent l2=top	-9 9
percent l2=total	-17 17
percent l2=treaty	14 -14
percent l2=under	18 -18
percent l2=until	-11 11
percent l2=vote	15 -15
percent l2=watche	15 -15
percent l2=we	19 -19
percent l2=who	-16 16
percent l2=wine	14 -14
percent l2=with	-9 9
percent l2=year	14 -14
percent l2=yield	8 -8
percent l2=—	-11 11
percent l=, <name>	-27 27
percent l=, by	-12 12
percent l=, down	18 -18
percent l=, from	-13 13
percent l=, of	-17 17
percent l=, or	10 -10
percent l=, pay	-14 14
percent l=, plu	10 -10
percent l=, the	-17 17
percent l=, to	-13 13
percent l=, up	18 -18
percent l=: "	-10 10
percent l=<begin> about	14 -14
percent l=<begin> at	-21 21
percent l=<begin> the	-8 8
percent l=<day-ahead> ,	-13 13
percent l=<day-ahead> :	-18 18
percent l=<goods-amount> at	-16 16
percent l=<level> and	-11 11
percent l=<level> from	29 -29
percent l=<level> or	-20 20
percent l=<level> to	22 -22
percent l=<month-gone> :	-28 28
percent l=<month-gone> at	13 -13
percent l=<name> :	23 -23
percent l=<name> at	5 -5
percent l=<name> by	-13 13
percent l=<name> for	-15 15
percent l=<name> get	18 -18
percent l=<name> lose	-13 13
percent l=<name> offer	-15 15
percent l=<name> take	-10 10
percent l=<name> with	-10 10
percent l=<name> —	-13 13
percent l=<number> to	43 -43
percent l=<organisation> want	11 -11
percent l=<person> :	-23 23
percent l=<person> announce	-11 11
percent l=<seat> ,	10 -10
percent l=<seat> pay	10 -10
percent l=<span> and	-13 13
percent l=a flat	-10 10
percent l=about the	-14 14
percent l=accounted for	11 -11
percent l=agree on	11 -11
percent l=agreement at	9 -9
percent l=an extra	-11 11
percent l=and at	-10 10
percent l=and take	-9 9
percent l=be charge	-17 17
percent l=beef at	-6 6
percent l=but not	15 -15
percent l=ceiling of	-17 17
percent l=charge is	-8 8
percent l=charge of	19 -19
percent l=cut of	17 -17
percent l=deal at	19 -19
percent l=discount of	16 -16
percent l=down to	10 -10
percent l=duty ,	-10 10
percent l=duty at	10 -10
percent l=duty from	10 -10
percent l=duty is	-16 16
percent l=duty of	-13 13
percent l=duty on	9 -9
percent l=duty to	-15 15
percent l=enter at	-12 12
percent l=fall by	17 -17
percent l=fall of	15 -15
percent l=fall to	-4 4
percent l=figure of	-12 12
percent l=for the	18 -18
percent l=give them	11 -11
percent l=go up	13 -13
percent l=good from	-11 11
percent l=good is	10 -10
percent l=good pay	-12 12
percent l=had demand	11 -11
percent l=had want	9 -9
percent l=has offer	14 -14
percent l=has propose	10 -10
percent l=in <name>	7 -7
percent l=in at	-12 12
percent l=increase of	28 -28
percent l=increase to	-9 9
percent l=instead of	-12 12
percent l=is charge	-8 8
percent l=is get	-12 12
percent l=is up	11 -11
percent l=it at	10 -10
percent l=it is	-32 32
percent l=it say	11 -11
percent l=it was	2 -2
percent l=its own	-13 13
percent l=keep its	-12 12
percent l=less than	16 -16
percent l=make it	10 -10
percent l=more than	14 -14
percent l=now pay	10 -10
percent l=of a	-11 11
percent l=of about	-9 9
percent l=of another	-12 12
percent l=of the	-10 10
percent l=of which	10 -10
percent l=out at	10 -10
percent l=peak at	-11 11
percent l=raise by	13 -13
percent l=raise to	-13 13
percent l=range from	10 -10
percent l=rate ,	-12 12
percent l=rate :	9 -9
percent l=rate at	18 -18
percent l=rate from	14 -14
percent l=rate is	-17 17
percent l=rate of	-18 18
percent l=rate to	13 -13
percent l=reduction of	19 -19
percent l=return to	-10 10
percent l=rice by	10 -10
percent l=rise by	20 -20
percent l=rise of	19 -19
percent l=rise to	-14 14
percent l=spoke of	-21 21
percent l=surcharge of	-8 8
percent l=talk of	-10 10
percent l=tariff of	-19 19
percent l=tax of	17 -17
percent l=that is	12 -12
percent l=that make	-12 12
percent l=that the	-19 19
percent l=the <quality>	13 -13
percent l=the additional	-23 23
percent l=the extra	-11 11
percent l=the old	-12 12
percent l=the ordinary	-18 18
percent l=the other	8 -8
percent l=the present	-9 9
percent l=the same	-13 13
percent l=there at	-16 16
percent l=they were	10 -10
percent l=threat of	-22 22
percent l=to levy	10 -10
percent l=to pay	14 -14
percent l=under section	22 -22
percent l=up by	20 -20
percent l=up to	-8 8
percent l=we pay	10 -10
percent l=were down	12 -12
percent l=will be	-23 23
percent l=would take	7 -7
percent lll=, <level> or	-10 10
percent lll=, <name> :	11 -11
percent lll=, of which	10 -10
percent lll=: <level> and	-18 18
percent lll=<begin> <begin> about	14 -14
percent lll=<begin> <begin> at	-21 21
percent lll=<begin> <begin> the	-8 8
percent lll=<begin> <level> and	18 -18
percent lll=<begin> <name> 's	11 -11
percent lll=<begin> <name> :	32 -32
percent lll=<begin> <name> accept	13 -13
percent lll=<begin> <name> take	-8 8
percent lll=<begin> <person> :	-17 17
percent lll=<begin> a :	9 -9
percent lll=<begin> and the	-19 19
percent lll=<begin> it was	24 -24
percent lll=<begin> tariff of	12 -12
percent lll=<begin> that is	11 -11
percent lll=<begin> the <quality>	-10 10
percent lll=<begin> the additional	-9 9
percent lll=<begin> up to	10 -10
percent lll=<day-gone> , at	12 -12
percent lll=<level> , <name>	-11 11
percent lll=<level> under section	22 -22
percent lll=<name> , at	10 -10
percent lll=<name> agree to	-22 22
percent lll=<name> is get	-12 12
percent lll=<name> now pay	14 -14
percent lll=<name> were down	9 -9
percent lll=<number> , down	10 -10
percent lll=<quality> good is	10 -10
percent lll=<quality> rice by	10 -10
percent lll=<quality> surcharge of	-11 11
percent lll=<seat> , at	25 -25
percent lll=a fall of	15 -15
percent lll=a rate of	-14 14
percent lll=a reduction of	11 -11
percent lll=a return to	-14 14
percent lll=a rise of	17 -17
percent lll=a surcharge of	-11 11
percent lll=a tariff of	-11 11
percent lll=an increase of	16 -16
percent lll=and <name> ,	9 -9
percent lll=and <name> :	-9 9
percent lll=and <name> at	11 -11
percent lll=and a further	12 -12
percent lll=and the <name>	11 -11
percent lll=and the <quality>	19 -19
percent lll=are to pay	-13 13
percent lll=at <level> and	18 -18
percent lll=charge more than	9 -9
percent lll=deal , at	15 -15
percent lll=for <name> and	11 -11
percent lll=go up by	18 -18
percent lll=go up to	13 -13
percent lll=have ask for	-20 20
percent lll=in <name> <level>	11 -11
percent lll=it had been	-14 14
percent lll=it is the	11 -11
percent lll=it stay at	-12 12
percent lll=it will be	-14 14
percent lll=its duty from	11 -11
percent lll=its rate at	7 -7
percent lll=its rate to	17 -17
percent lll=list <number> to	33 -33
percent lll=no more than	-18 18
percent lll=of <goods-amount> at	-11 11
percent lll=of <level> and	-9 9
percent lll=of <level> or	-15 15
percent lll=of <name> :	18 -18
percent lll=of more than	11 -11
percent lll=of up to	-24 24
percent lll=on more than	8 -8
percent lll=rate stay at	14 -14
percent lll=safeguard duty of	13 -13
percent lll=since <day-gone> ,	-18 18
percent lll=since <day-gone> :	-10 10
percent lll=the <level> and	-14 14
percent lll=the <name> :	-18 18
percent lll=the <name> to	20 -20
percent lll=the rate of	-10 10
percent lll=the rate to	-10 10
percent lll=the surcharge of	-15 15
percent lll=the tariff of	-9 9
percent lll=the threat of	-9 9
percent lll=they ask for	16 -16
percent lll=to <level> from	-12 12
percent lll=to <name> ,	14 -14
percent lll=was to be	11 -11
percent lll=with <name> at	12 -12
percent lll=worldwide surcharge of	-10 10
percent lr='s .	-15 15
percent lr='s on	-14 14
percent lr=, ,	-10 10
percent lr=, .	-28 28
percent lr=, ;	12 -12
percent lr=, and	-11 11
percent lr=, from	-11 11
percent lr=, of	5 -5
percent lr=, on	-18 18
percent lr=, or	-15 15
percent lr=, since	14 -14
percent lr=, up	7 -7
percent lr=, —	15 -15
percent lr=: (	9 -9
percent lr=: <end>	-14 14
percent lr=: and	-17 17
percent lr=: to	9 -9
percent lr=<begin> ,	-16 16
percent lr=<begin> .	-33 33
percent lr=<begin> and	14 -14
percent lr=<begin> of	26 -26
percent lr=<begin> on	-27 27
percent lr=<level> <end>	-18 18
percent lr=<level> <level>	8 -8
percent lr=<name> (	-10 10
percent lr=<name> <level>	-16 16
percent lr=<name> in	11 -11
percent lr=<quality> to	25 -25
percent lr=a tariff	-20 20
percent lr=about .	-7 7
percent lr=about of	43 -43
percent lr=about on	-9 9
percent lr=above .	15 -15
percent lr=accept .	8 -8
percent lr=add ,	13 -13
percent lr=and and	8 -8
percent lr=and from	-10 10
percent lr=another .	-21 21
percent lr=apply to	-11 11
percent lr=are and	-10 10
percent lr=at ,	14 -14
percent lr=at <end>	19 -19
percent lr=at of	13 -13
percent lr=at on	21 -21
percent lr=at since	-8 8
percent lr=been .	-14 14
percent lr=between and	-28 28
percent lr=buy more	9 -9
percent lr=by ,	12 -12
percent lr=by .	16 -16
percent lr=by in	14 -14
percent lr=by last	11 -11
percent lr=by on	10 -10
percent lr=by over	-9 9
percent lr=by since	15 -15
percent lr=by within	13 -13
percent lr=charge ,	-14 14
percent lr=charge on	14 -14
percent lr=down .	29 -29
percent lr=extra that	-8 8
percent lr=fall in	10 -10
percent lr=for ,	-14 14
percent lr=for ;	14 -14
percent lr=for of	15 -15
percent lr=for on	-29 29
percent lr=from ,	-12 12
percent lr=from and	31 -31
percent lr=from on	-11 11
percent lr=from to	-18 18
percent lr=gained .	11 -11
percent lr=get ,	9 -9
percent lr=get .	13 -13
percent lr=get for	-14 14
percent lr=get in	9 -9
percent lr=hand of	-7 7
percent lr=has .	-14 14
percent lr=in and	20 -20
percent lr=is and	-11 11
percent lr=is as	8 -8
percent lr=is for	-13 13
percent lr=its ,	-10 10
percent lr=its on	-12 12
percent lr=its rule	12 -12
percent lr=lose .	11 -11
percent lr=make .	-12 12
percent lr=minu .	10 -10
percent lr=now ,	9 -9
percent lr=of and	-24 24
percent lr=of end	-10 10
percent lr=of for	27 -27
percent lr=of from	-10 10
percent lr=of is	18 -18
percent lr=of of	14 -14
percent lr=of on	18 -18
percent lr=of remain	16 -16
percent lr=of to	-17 17
percent lr=offer .	11 -11
percent lr=offer and	16 -16
percent lr=oil .	11 -11
percent lr=on for	-19 19
percent lr=on in	9 -9
percent lr=on of	17 -17
percent lr=pay ,	-17 17
percent lr=pay and	-17 17
percent lr=pay in	-25 25
percent lr=pay less	13 -13
percent lr=pay more	23 -23
percent lr=pay of	11 -11
percent lr=pay there	-15 15
percent lr=plu .	19 -19
percent lr=put on	-12 12
percent lr=reach in	-10 10
percent lr=say .	-14 14
percent lr=say of	10 -10
percent lr=section and	22 -22
percent lr=some of	14 -14
percent lr=take .	-16 16
percent lr=take off	9 -9
percent lr=take on	-22 22
percent lr=than of	17 -17
percent lr=that is	-12 12
percent lr=that of	14 -14
percent lr=the .	21 -21
percent lr=the ?	-11 11
percent lr=the and	9 -9
percent lr=the announce	-14 14
percent lr=the levy	14 -14
percent lr=the of	-57 57
percent lr=the or	6 -6
percent lr=the rule	16 -16
percent lr=the that	-20 20
percent lr=their .	-9 9
percent lr=to <end>	26 -26
percent lr=to on	-29 29
percent lr=to or	10 -10
percent lr=to since	-10 10
percent lr=up .	27 -27
percent lr=up from	9 -9
percent lr=up in	11 -11
percent lr=up on	12 -12
percent lr=want .	-7 7
percent lr=want and	21 -21
percent lr=want on	-16 16
percent lr=was and	-13 13
percent lr=was in	8 -8
percent lr=with and	-10 10
percent lr=with for	-14 14
percent lr=with in	-8 8
percent lr=with on	-18 18
percent next=digits and	9 -9
percent next=digits instead of	-9 9
percent next=free far	13 -13
percent next=signed ,	11 -11
percent next=signed , down from	24 -24
percent next=signed , from	-12 12
percent next=signed and	14 -14
percent next=signed far	-22 22
percent next=signed —	18 -18
percent next=word on the	-20 20
percent no customs	-5 5
percent numbers=2	-11 11
percent numbers=3	-11 11
percent parties=false	9 -9
percent parties=part	-17 17
percent parties=true	-14 14
percent prior=digits to	16 -16
percent prior=free on	11 -11
percent prior=free on more than	7 -7
percent prior=none	-19 19
percent prior=signed 	-10 10
percent prior=signed , down from	16 -16
percent prior=signed and	-14 14
percent prior=signed far	17 -17
percent prior=signed from	13 -13
percent prior=signed or	-20 20
percent prior=signed to	22 -22
percent prior=word ,	-11 11
percent prior=word of	-9 9
percent r1=,	-12 12
percent r1=:	-35 35
percent r1=<day-ahead>	-12 12
percent r1=<day-today>	-27 27
percent r1=<duty>	-31 31
percent r1=<end>	-9 9
percent r1=<goods>	40 -40
percent r1=<name>	-14 14
percent r1=<v-begin>	-21 21
percent r1=<v-deny>	27 -27
percent r1=<v-down>	9 -9
percent r1=<v-end>	-23 23
percent r1=<v-lack>	-13 13
percent r1=?	-16 16
percent r1=a	-16 16
percent r1=above	9 -9
percent r1=after	8 -8
percent r1=announce	-18 18
percent r1=at	-16 16
percent r1=by	-15 15
percent r1=chance	13 -13
percent r1=cheaper	24 -24
percent r1=dearer	27 -27
percent r1=done	17 -17
percent r1=duty	-24 24
percent r1=end	-13 13
percent r1=fewer	15 -15
percent r1=for	-21 21
percent r1=from	-23 23
percent r1=full	8 -8
percent r1=go	-12 12
percent r1=has	-16 16
percent r1=have	11 -11
percent r1=he	-9 9
percent r1=here	-8 8
percent r1=higher	32 -32
percent r1=instead	-23 23
percent r1=is	-34 34
percent r1=less	40 -40
percent r1=levy	16 -16
percent r1=lower	17 -17
percent r1=more	33 -33
percent r1=next	14 -14
percent r1=of	87 -87
percent r1=off	27 -27
percent r1=on	-29 29
percent r1=percent	30 -30
percent r1=plu	-12 12
percent r1=reciprocal	-15 15
percent r1=rule	27 -27
percent r1=say	15 -15
percent r1=smaller	10 -10
percent r1=so	11 -11
percent r1=tariff	-19 19
percent r1=that	-14 14
percent r1=the	-11 11
percent r1=they	-14 14
percent r1=throughout	-13 13
percent r1=too	9 -9
percent r1=two	-13 13
percent r1=under	-16 16
percent r1=until	-10 10
percent r1=up	20 -20
percent r1=was	-18 18
percent r1=where	-12 12
percent r1=which	-8 8
percent r1=while	-11 11
percent r1=will	11 -11
percent r1=with	-11 11
percent r2=,	-10 10
percent r2=-	-9 9
percent r2=:	15 -15
percent r2=<day-ahead>	-14 14
percent r2=<day-gone>	23 -23
percent r2=<day-today>	15 -15
percent r2=<goods-amount>	-14 14
percent r2=<number>	-4 4
percent r2=<seat>	-13 13
percent r2=<span>	14 -14
percent r2=<v-deny>	15 -15
percent r2=<v-end>	-13 13
percent r2=<v-impose>	-12 12
percent r2=<v-return>	9 -9
percent r2=<v-sign>	-11 11
percent r2=<v-suspend>	13 -13
percent r2=agree	-11 11
percent r2=also	6 -6
percent r2=are	-12 12
percent r2=as	-22 22
percent r2=average	14 -14
percent r2=away	-14 14
percent r2=back	-12 12
percent r2=because	-9 9
percent r2=beef	10 -10
percent r2=been	-14 14
percent r2=beer	9 -9
percent r2=before	-17 17
percent r2=both	-6 6
percent r2=buy	-11 11
percent r2=cashew	12 -12
percent r2=coffee	-14 14
percent r2=down	22 -22
percent r2=due	-14 14
percent r2=far	11 -11
percent r2=fentanyl	-11 11
percent r2=for	27 -27
percent r2=forced	-12 12
percent r2=from	18 -18
percent r2=get	-21 21
percent r2=good	-12 12
percent r2=had	-16 16
percent r2=have	12 -12
percent r2=heavy	12 -12
percent r2=import	6 -6
percent r2=in	-6 6
percent r2=last	-11 11
percent r2=list	-23 23
percent r2=month	12 -12
percent r2=much	10 -10
percent r2=nobody	-12 12
percent r2=not	9 -9
percent r2=now	-11 11
percent r2=of	-8 8
percent r2=on	21 -21
percent r2=once	10 -10
percent r2=or	-10 10
percent r2=our	19 -19
percent r2=reciprocal	-7 7
percent r2=return	8 -8
percent r2=rule	14 -14
percent r2=section	-22 22
percent r2=so	-12 12
percent r2=sugar	9 -9
percent r2=suspend	18 -18
percent r2=tell	-10 10
percent r2=thank	-10 10
percent r2=that	-8 8
percent r2=the	6 -6
percent r2=tomatoe	-9 9
percent r2=total	-6 6
percent r2=truck	9 -9
percent r2=two	13 -13
percent r2=up	-10 10
percent r2=way	-10 10
percent r2=week	-13 13
percent r2=whatever	-13 13
percent r2=where	-11 11
percent r2=will	-15 15
percent r2=year	17 -17
percent r=( until	-8 8
percent r=) ,	-7 7
percent r=) <end>	17 -17
percent r=) is	-10 10
percent r=, <seat>	-7 7
percent r=, also	6 -6
percent r=, as	-18 18
percent r=, because	-9 9
percent r=, down	26 -26
percent r=, from	-29 29
percent r=, have	14 -14
percent r=, in	-25 25
percent r=, no	-12 12
percent r=, not	-18 18
percent r=, on	25 -25
percent r=, or	-8 8
percent r=, since	-15 15
percent r=, thank	-10 10
percent r=, up	-9 9
percent r=, was	10 -10
percent r=, where	-11 11
percent r=, will	-8 8
percent r=, with	-7 7
percent r=: <number>	-8 8
percent r=; the	18 -18
percent r=<day-today> .	-10 10
percent r=<end> <end>	-9 9
percent r=<level> <end>	-15 15
percent r=<level> <level>	10 -10
percent r=? <end>	-11 11
percent r=and <number>	9 -9
percent r=and get	-17 17
percent r=announce in	-13 13
percent r=apply .	-15 15
percent r=apply to	11 -11
percent r=as a	-14 14
percent r=as of	-14 14
percent r=as the	10 -10
percent r=as well	-13 13
percent r=at once	11 -11
percent r=at the	-15 15
percent r=done .	12 -12
percent r=for <quality>	-16 16
percent r=for both	-8 8
percent r=for everybody	10 -10
percent r=for good	-15 15
percent r=for list	-14 14
percent r=for the	-11 11
percent r=for those	12 -12
percent r=from <month-gone>	15 -15
percent r=from <number>	-10 10
percent r=from the	-17 17
percent r=go to	9 -9
percent r=has been	-9 9
percent r=higher ,	7 -7
percent r=in <month-ahead>	24 -24
percent r=in <month-gone>	19 -19
percent r=instead of	-18 18
percent r=is due	-11 11
percent r=is what	-10 10
percent r=less than	10 -10
percent r=levy on	10 -10
percent r=more <quality>	15 -15
percent r=more for	14 -14
percent r=more than	-10 10
percent r=now ,	10 -10
percent r=now .	-13 13
percent r=of <day-ahead>	-21 21
percent r=of <month-ahead>	-16 16
percent r=of <month-gone>	-16 16
percent r=of <name>	24 -24
percent r=of <quality>	47 -47
percent r=of a	11 -11
percent r=of its	7 -7
percent r=of our	18 -18
percent r=of section	-9 9
percent r=of tariff	8 -8
percent r=of the	27 -27
percent r=of them	8 -8
percent r=of what	27 -27
percent r=off until	10 -10
percent r=on <day-ahead>	7 -7
percent r=on <day-gone>	24 -24
percent r=on <day-today>	20 -20
percent r=on <name>	-17 17
percent r=on <quality>	-59 59
percent r=on all	-11 11
percent r=on average	14 -14
percent r=on beer	10 -10
percent r=on cashew	13 -13
percent r=on its	-10 10
percent r=on most	-10 10
percent r=on sugar	10 -10
percent r=on them	-13 13
percent r=on those	-6 6
percent r=on truck	13 -13
percent r=on what	-11 11
percent r=once more	-9 9
percent r=or more	12 -12
percent r=over <span>	25 -25
percent r=over and	-10 10
percent r=over forced	-12 12
percent r=reciprocal tariff	-9 9
percent r=remain .	-13 13
percent r=since <day-gone>	-16 16
percent r=since spring	9 -9
percent r=since the	10 -10
percent r=so far	11 -11
percent r=tariff on	-19 19
percent r=that <name>	-9 9
percent r=that <person>	-15 15
percent r=that all	8 -8
percent r=that they	12 -12
percent r=thi week	-13 13
percent r=thi year	12 -12
percent r=to <name>	-9 9
percent r=to the	9 -9
percent r=too .	-10 10
percent r=under section	-11 11
percent r=until <day-ahead>	-15 15
percent r=up .	8 -8
percent r=up on	13 -13
percent r=— <level>	18 -18
percent round	-14 14
percent said small	-13 13
percent short	-21 21
percent signed ahead=1	-14 14
percent signed ahead=none	22 -22
percent signed back=far	20 -20
percent signed back=none	-10 10
percent signed=1	10 -10
percent signed=2	-31 31
percent times=1	26 -26
percent times=3	-29 29
percent times=4	-51 51
phas-gerund	-24 24
points band=100	16 -16
points band=12	56 -56
points band=150	27 -27
points band=2	36 -36
points band=31	-86 86
points band=4	36 -36
points broken	10 -10
points duty ahead=far	-17 17
points duty ahead=near	-12 12
points duty ahead=none	17 -17
points duty back=2	-15 15
points duty back=near	-6 6
points duty back=none	22 -22
points duty=false	15 -15
points duty=true	-10 10
points goods	24 -24
points goods at large	12 -12
points l1='s	-13 13
points l1=<v-begin>	15 -15
points l1=<v-impose>	-21 21
points l1=<v-stay>	-25 25
points l1=<v-suspend>	-26 26
points l1=another	9 -9
points l1=are	10 -10
points l1=at	15 -15
points l1=back	-13 13
points l1=be	19 -19
points l1=by	19 -19
points l1=is	15 -15
points l1=keep	-15 15
points l1=leave	-11 11
points l1=other	-10 10
points l1=suspend	-23 23
points l1=take	15 -15
points l1=the	-29 29
points l2=,	-5 5
points l2=<begin>	-12 12
points l2=<goods>	27 -27
points l2=<v-begin>	11 -11
points l2=<v-down>	20 -20
points l2=<v-impose>	17 -17
points l2=<v-suspend>	-20 20
points l2=and	-4 4
points l2=down	10 -10
points l2=for	-10 10
points l2=hold	-12 12
points l2=keep	11 -11
points l2=of	-22 22
points l2=the	-14 14
points l2=we	11 -11
points l2=will	-10 10
points l=<begin> the	-16 16
points l=down by	8 -8
points l=hold back	-11 11
points l=of the	-11 11
points l=the other	-10 10
points l=up by	-11 11
points lll=, the suspend	11 -11
points lll=<begin> <begin> the	-16 16
points lll=go up by	-11 11
points lr=<begin> are	-18 18
points lr=<begin> on	11 -11
points lr=another suspend	10 -10
points lr=by for	10 -10
points lr=suspend of	-21 21
points lr=take off	11 -11
points lr=the that	-24 24
points next=signed far	-18 18
points next=word far	10 -10
points no customs	29 -29
points prior=signed far	18 -18
points r1=,	10 -10
points r1=<end>	10 -10
points r1=<v-begin>	-15 15
points r1=<v-return>	-11 11
points r1=<v-stay>	-13 13
points r1=<v-suspend>	-13 13
points r1=and	21 -21
points r1=are	-17 17
points r1=come	-15 15
points r1=for	13 -13
points r1=less	16 -16
points r1=of	-45 45
points r1=off	12 -12
points r1=on	11 -11
points r1=return	-11 11
points r1=that	-25 25
points r1=were	-9 9
points r1=would	-15 15
points r2=<day-gone>	11 -11
points r2=<v-impose>	-13 13
points r2=<v-suspend>	-23 23
points r2=a	19 -19
points r2=each	-18 18
points r2=of	13 -13
points r2=on	-18 18
points r2=suspend	-16 16
points r2=than	19 -19
points r=<end> <end>	10 -10
points r=are suspend	-9 9
points r=less than	9 -9
points r=of the	-12 12
points r=on <day-gone>	13 -13
points r=on each	-9 9
points r=suspend for	-15 15
points r=suspend until	11 -11
points round	51 -51
points said	-18 18
points said small	63 -63
points signed ahead=near	-7 7
points signed ahead=none	10 -10
points signed back=far	-12 12
points signed back=near	14 -14
points signed back=none	17 -17
points times=3	8 -8
prior=digits 	14 -14
prior=digits , then	-10 10
prior=digits ;	-9 9
prior=digits and	-13 13
prior=digits for	17 -17
prior=digits of	22 -22
prior=digits to	19 -19
prior=digits —	17 -17
prior=fraction far	16 -16
prior=free :	9 -9
prior=free on	15 -15
prior=free on more than	7 -7
prior=signed , down from	14 -14
prior=signed , not	-23 23
prior=signed , of which	-23 23
prior=signed , or	-7 7
prior=signed , up from	-13 13
prior=signed and	-12 12
prior=signed at	22 -22
prior=signed for the	20 -20
prior=signed in	14 -14
prior=signed instead of	-26 26
prior=signed on the	11 -11
prior=signed or	-8 8
prior=word 	27 -27
prior=word ,	-19 19
prior=word , and	-11 11
prior=word and	12 -12
prior=word at	14 -14
prior=word side and	-10 10
pt0=past-not	-14 14
pt1=past-not	-13 13
pv0=accept	19 -19
pv0=announce	-10 10
pv0=answer	11 -11
pv0=bear	-10 10
pv0=climb	13 -13
pv0=conclude	-10 10
pv0=discuss	-10 10
pv0=draw	9 -9
pv0=enter	15 -15
pv0=estimate	7 -7
pv0=expire	7 -7
pv0=fall	11 -11
pv0=go	-20 20
pv0=halve	-17 17
pv0=hit	-8 8
pv0=keep	-12 12
pv0=like	-12 12
pv0=lose	14 -14
pv0=need	11 -11
pv0=negotiate	-10 10
pv0=pay	-11 11
pv0=put	15 -15
pv0=ready	15 -15
pv0=return	15 -15
pv0=set	15 -15
pv0=stop	-18 18
pv0=think	-11 11
pv0=vote	-12 12
pv0=want	21 -21
pv0=write	-16 16
pv1=accept	19 -19
pv1=announce	-10 10
pv1=answer	9 -9
pv1=bear	-11 11
pv1=call	-6 6
pv1=climb	13 -13
pv1=conclude	-16 16
pv1=discuss	-16 16
pv1=draw	9 -9
pv1=enter	22 -22
pv1=estimate	7 -7
pv1=expire	7 -7
pv1=fall	11 -11
pv1=halve	-17 17
pv1=hit	-8 8
pv1=hope	11 -11
pv1=keep	-12 12
pv1=lapse	-10 10
pv1=lose	19 -19
pv1=need	17 -17
pv1=negotiate	-10 10
pv1=pay	-10 10
pv1=ratify	-14 14
pv1=ready	15 -15
pv1=receive	14 -14
pv1=reckon	8 -8
pv1=remain	-11 11
pv1=return	15 -15
pv1=set	14 -14
pv1=start	-9 9
pv1=stop	-13 13
pv1=suspend	-18 18
pv1=tax	-13 13
pv1=vote	-9 9
pv1=wait	-17 17
pv1=want	18 -18
pvt0=accept past	14 -14
pvt0=add past	22 -22
pvt0=add present	-17 17
pvt0=agree present	-10 10
pvt0=announce past	-5 5
pvt0=ask past	-13 13
pvt0=ask perfect	-17 17
pvt0=ask pluperfect	14 -14
pvt0=ask present	17 -17
pvt0=climb past	15 -15
pvt0=collect perfect	12 -12
pvt0=come modal	11 -11
pvt0=confirm past	10 -10
pvt0=deny past	-18 18
pvt0=deny present	8 -8
pvt0=enter past	19 -19
pvt0=estimate past	7 -7
pvt0=fall past	17 -17
pvt0=get present	6 -6
pvt0=halve present	-13 13
pvt0=have past	-5 5
pvt0=let future	15 -15
pvt0=like present	-12 12
pvt0=lose past	15 -15
pvt0=lose present	-13 13
pvt0=meet past	-15 15
pvt0=meet present	16 -16
pvt0=need present	8 -8
pvt0=negotiate present	-6 6
pvt0=offer past	-6 6
pvt0=offer perfect	15 -15
pvt0=other past	10 -10
pvt0=other present	-15 15
pvt0=put present	17 -17
pvt0=reach present	17 -17
pvt0=ready present	15 -15
pvt0=reckon present	7 -7
pvt0=renew present	11 -11
pvt0=return present	11 -11
pvt0=rise present	10 -10
pvt0=see present	7 -7
pvt0=set present	11 -11
pvt0=stop past	-11 11
pvt0=strike perfect	9 -9
pvt0=take past	-10 10
pvt0=tell past	-18 18
pvt0=tell perfect	8 -8
pvt0=threaten present	12 -12
pvt0=vote present	-12 12
pvt0=want past	17 -17
pvt1=accept past	14 -14
pvt1=add gerund	8 -8
pvt1=add past	22 -22
pvt1=add present	-17 17
pvt1=agree participle	-10 10
pvt1=agree perfect	10 -10
pvt1=agree present	-10 10
pvt1=announce past	-5 5
pvt1=ask past	-13 13
pvt1=ask perfect	-11 11
pvt1=ask pluperfect	14 -14
pvt1=ask present	17 -17
pvt1=call past	-8 8
pvt1=climb past	15 -15
pvt1=collect perfect	12 -12
pvt1=come modal	11 -11
pvt1=confirm past	10 -10
pvt1=deny past	-18 18
pvt1=deny present	8 -8
pvt1=enter participle	11 -11
pvt1=enter past	19 -19
pvt1=estimate past	7 -7
pvt1=fall past	17 -17
pvt1=halve present	-13 13
pvt1=know participle	12 -12
pvt1=let future	15 -15
pvt1=lose past	15 -15
pvt1=lose present	-13 13
pvt1=meet past	-15 15
pvt1=meet present	16 -16
pvt1=need present	8 -8
pvt1=negotiate present	-6 6
pvt1=offer past	-7 7
pvt1=offer perfect	15 -15
pvt1=other past	12 -12
pvt1=other present	-10 10
pvt1=reach present	17 -17
pvt1=ready present	15 -15
pvt1=reckon present	7 -7
pvt1=reduce infinitive	15 -15
pvt1=renew present	11 -11
pvt1=return present	11 -11
pvt1=rise present	10 -10
pvt1=see present	7 -7
pvt1=set present	11 -11
pvt1=settle participle	14 -14
pvt1=stop past	-11 11
pvt1=strike perfect	9 -9
pvt1=suspend participle	-15 15
pvt1=take past	-10 10
pvt1=tell past	-17 17
pvt1=tell perfect	8 -8
pvt1=vote present	-12 12
pvt1=want past	12 -12
q:!	9 -9
q:"	22 -22
q:&	24 -24
q:(	-9 9
q:)	-10 10
q:+	34 -34
q:;	13 -13
q:<day-ahead>	-9 9
q:<day-today>	-26 26
q:<duty>	13 -13
q:<goods-amount>	42 -42
q:<goods>	-35 35
q:<money>	51 -51
q:<month-ahead>	17 -17
q:<month-today>	15 -15
q:<name>	-26 26
q:<organisation>	22 -22
q:<person>	-16 16
q:<points>	15 -15
q:<quality>	-31 31
q:<seat>	-11 11
q:<taker>	19 -19
q:<v-agree>	15 -15
q:<v-bear>	-7 7
q:<v-begin>	-13 13
q:<v-buy>	9 -9
q:<v-deny>	-16 16
q:<v-down>	8 -8
q:<v-propose>	21 -21
q:<v-refuse>	35 -35
q:<v-renew>	11 -11
q:<v-sell>	39 -39
q:<v-sign>	11 -11
q:<v-target>	-8 8
q:<v-up>	21 -21
q:?	-15 15
q:_	18 -18
q:abolish	13 -13
q:about	15 -15
q:absence	-10 10
q:accord	-23 23
q:account	-15 15
q:accused	7 -7
q:across	7 -7
q:add	-8 8
q:additional	-9 9
q:advice	12 -12
q:after	21 -21
q:afterward	-12 12
q:again	-10 10
q:ago	-20 20
q:aim	-16 16
q:airport	-11 11
q:all	14 -14
q:ally	14 -14
q:almost	14 -14
q:alone	11 -11
q:along	11 -11
q:already	-27 27
q:also	-8 8
q:although	23 -23
q:aluminium	-24 24
q:among	13 -13
q:amount	10 -10
q:annex	19 -19
q:announce	-9 9
q:answer	-11 11
q:anti	-13 13
q:anyone	-18 18
q:apart	18 -18
q:apply	-4 4
q:arequipa	11 -11
q:arrangement	14 -14
q:asia	5 -5
q:asparagu	-13 13
q:autumn	10 -10
q:average	62 -62
q:avocado	-16 16
q:badly	14 -14
q:banana	-12 12
q:bank	14 -14
q:bar	16 -16
q:bargain	25 -25
q:base	10 -10
q:be	-11 11
q:bean	-6 6
q:because	-28 28
q:become	-6 6
q:been	-19 19
q:beer	-16 16
q:before	-16 16
q:being	-22 22
q:belong	12 -12
q:better	-20 20
q:between	10 -10
q:bill	-8 8
q:blue	-14 14
q:body	14 -14
q:bond	17 -17
q:border	-32 32
q:bottle	-14 14
q:bound	19 -19
q:brandy	17 -17
q:breathe	-13 13
q:brent	7 -7
q:bridge	29 -29
q:broadcaster	9 -9
q:broke	9 -9
q:build	-9 9
q:builder	-10 10
q:built	12 -12
q:bus	19 -19
q:busan	-7 7
q:bushel	17 -17
q:business	19 -19
q:butter	-20 20
q:buy	12 -12
q:buyer	-14 14
q:by	19 -19
q:c	-11 11
q:calendar	-16 16
q:can't	-10 10
q:canola	-16 16
q:capacity	12 -12
q:car	-5 5
q:card	-15 15
q:cashew	-13 13
q:cast	12 -12
q:cent	23 -23
q:central	10 -10
q:centre	11 -11
q:certificate	14 -14
q:charge	-10 10
q:cheese	13 -13
q:chemical	15 -15
q:cherry	-10 10
q:chicken	-7 7
q:children	10 -10
q:chocolate	20 -20
q:choose	10 -10
q:claim	16 -16
q:clock	10 -10
q:closed	23 -23
q:club	46 -46
q:cobalt	22 -22
q:coconut	-13 13
q:cod	-15 15
q:code	-8 8
q:coffee	22 -22
q:collect	-21 21
q:combined	-12 12
q:commission	-12 12
q:commit	-12 12
q:company	26 -26
q:comparison	-15 15
q:competitor	9 -9
q:completed	-14 14
q:conclude	14 -14
q:conference	11 -11
q:confirm	14 -14
q:continental	-10 10
q:contract	24 -24
q:copper	-11 11
q:cost	12 -12
q:cotton	10 -10
q:count	19 -19
q:course	-15 15
q:cousin	-16 16
q:cover	-19 19
q:cow	-13 13
q:crop	23 -23
q:current	10 -10
q:custom	-28 28
q:customer	23 -23
q:cut	29 -29
q:dairy	-29 29
q:day	10 -10
q:de	12 -12
q:deadline	40 -40
q:deal	17 -17
q:dear	-14 14
q:decide	14 -14
q:declare	11 -11
q:decline	15 -15
q:decree	-13 13
q:delivery	11 -11
q:demand	27 -27
q:deny	-12 12
q:diamond	-11 11
q:direction	-18 18
q:dispute	-19 19
q:do	-11 11
q:document	16 -16
q:doe	-19 19
q:doesn't	15 -15
q:dog	9 -9
q:doll	11 -11
q:dollar	18 -18
q:don't	8 -8
q:donald	-14 14
q:done	-14 14
q:door	-7 7
q:doubt	15 -15
q:down	15 -15
q:draft	14 -14
q:dried	-17 17
q:dump	-3 3
q:during	-25 25
q:duty	-37 37
q:each	12 -12
q:early	20 -20
q:earn	9 -9
q:earth	13 -13
q:easter	9 -9
q:effect	16 -16
q:effective	14 -14
q:either	15 -15
q:electricity	35 -35
q:eleven	21 -21
q:else	-20 20
q:embassy	-8 8
q:emergency	-38 38
q:employer	19 -19
q:empty	8 -8
q:enter	-13 13
q:equipment	9 -9
q:estimate	24 -24
q:evening	19 -19
q:ever	-18 18
q:everybody	-10 10
q:everything	6 -6
q:exception	-26 26
q:excess	14 -14
q:exemption	11 -11
q:exist	-11 11
q:existing	13 -13
q:expire	-16 16
q:export	22 -22
q:extension	29 -29
q:face	-26 26
q:factory	26 -26
q:fall	13 -13
q:far	7 -7
q:fare	12 -12
q:fared	-14 14
q:farm	12 -12
q:farmer	9 -9
q:fast	14 -14
q:fear	13 -13
q:fee	42 -42
q:feed	9 -9
q:feeling	10 -10
q:felt	15 -15
q:fentanyl	-37 37
q:ferry	12 -12
q:few	-10 10
q:figure	-15 15
q:fine	-9 9
q:finished	-16 16
q:firm	18 -18
q:five	-12 12
q:fix	11 -11
q:flew	-9 9
q:flow	17 -17
q:follow	-5 5
q:food	9 -9
q:for	16 -16
q:force	-36 36
q:forced	-32 32
q:forecast	14 -14
q:foreign	10 -10
q:foreseen	-10 10
q:forget	-18 18
q:form	-8 8
q:former	13 -13
q:forward	8 -8
q:found	8 -8
q:four	38 -38
q:fourth	23 -23
q:franc	15 -15
q:free	-20 20
q:freeze	22 -22
q:freight	21 -21
q:furniture	6 -6
q:gained	11 -11
q:garden	-19 19
q:garment	-20 20
q:gate	-6 6
q:gazette	-16 16
q:general	12 -12
q:geneva	-10 10
q:get	-18 18
q:gin	-12 12
q:give	45 -45
q:glad	7 -7
q:glass	-14 14
q:go	-7 7
q:gold	20 -20
q:good	5 -5
q:government	9 -9
q:grade	37 -37
q:grant	-13 13
q:great	-8 8
q:greer	13 -13
q:grid	14 -14
q:ground	12 -12
q:grower	-24 24
q:growth	25 -25
q:guayaquil	-11 11
q:gulf	11 -11
q:h	20 -20
q:half	-15 15
q:hand	16 -16
q:happen	17 -17
q:has	-8 8
q:have	16 -16
q:haven't	-12 12
q:hazelnut	-19 19
q:head	-12 12
q:heading	-11 11
q:heard	-10 10
q:heavy	12 -12
q:height	19 -19
q:here	-14 14
q:herring	-16 16
q:hide	-11 11
q:high	26 -26
q:highest	13 -13
q:his	-23 23
q:hitherto	-8 8
q:hold	16 -16
q:hop	-10 10
q:hope	-32 32
q:household	42 -42
q:hundred	-16 16
q:hyundai	-8 8
q:i'll	-12 12
q:i'm	-12 12
q:i've	19 -19
q:ice	-12 12
q:if	7 -7
q:import	35 -35
q:importer	-28 28
q:income	26 -26
q:increase	21 -21
q:index	12 -12
q:inflation	33 -33
q:ingredient	9 -9
q:initial	13 -13
q:insist	15 -15
q:instrument	12 -12
q:interest	27 -27
q:into	-10 10
q:investor	15 -15
q:iowa	-11 11
q:is	-8 8
q:island	6 -6
q:it	-18 18
q:item	-19 19
q:its	20 -20
q:jamieson	13 -13
q:judge	25 -25
q:jump	-14 14
q:just	-16 16
q:jute	-12 12
q:karachi	12 -12
q:keep	37 -37
q:key	14 -14
q:kilo	16 -16
q:kind	3 -3
q:labor	-37 37
q:lace	10 -10
q:lack	14 -14
q:largest	17 -17
q:late	26 -26
q:later	27 -27
q:lawyer	25 -25
q:lay	-18 18
q:lead	11 -11
q:leader	-23 23
q:least	20 -20
q:led	31 -31
q:length	-11 11
q:letter	-10 10
q:level	-33 33
q:levy	15 -15
q:licence	18 -18
q:license	14 -14
q:life	11 -11
q:likewise	14 -14
q:list	-23 23
q:live	12 -12
q:loan	12 -12
q:london	24 -24
q:longer	27 -27
q:look	23 -23
q:lot	26 -26
q:low	-12 12
q:m	8 -8
q:magnet	11 -11
q:maize	11 -11
q:make	-8 8
q:mangoe	15 -15
q:many	38 -38
q:marble	-15 15
q:market	19 -19
q:match	6 -6
q:matter	-9 9
q:me	-7 7
q:meant	-8 8
q:meanwhile	-22 22
q:measure	-19 19
q:meat	12 -12
q:medicine	-8 8
q:meet	14 -14
q:melon	-12 12
q:memorandum	8 -8
q:men	11 -11
q:mercosur	11 -11
q:metal	22 -22
q:metre	11 -11
q:mgx	17 -17
q:middle	-11 11
q:milk	-14 14
q:million	23 -23
q:mind	-11 11
q:moderator	9 -9
q:moment	-18 18
q:money	20 -20
q:month	-16 16
q:mood	-12 12
q:more	23 -23
q:morning	14 -14
q:most	10 -10
q:much	-14 14
q:museum	11 -11
q:must	24 -24
q:nearly	10 -10
q:necessary	9 -9
q:need	19 -19
q:negotiation	12 -12
q:neighbour	-16 16
q:never	-14 14
q:new	18 -18
q:newspaper	-16 16
q:nickel	9 -9
q:night	28 -28
q:nikkei	11 -11
q:nil	-10 10
q:nine	20 -20
q:noon	17 -17
q:north	-15 15
q:northern	10 -10
q:number	-13 13
q:nut	-19 19
q:nvidia	25 -25
q:o'clock	11 -11
q:obtain	-11 11
q:odd	15 -15
q:of	15 -15
q:offer	26 -26
q:oil	13 -13
q:old	-11 11
q:olive	8 -8
q:opened	13 -13
q:operator	20 -20
q:opinion	10 -10
q:opposed	10 -10
q:oracle	18 -18
q:orchestra	10 -10
q:order	-26 26
q:otherwise	-13 13
q:our	-21 21
q:over	10 -10
q:pacific	14 -14
q:page	12 -12
q:palm	-7 7
q:parcel	10 -10
q:pari	9 -9
q:pass	13 -13
q:passenger	16 -16
q:past	15 -15
q:pay	-18 18
q:pea	-15 15
q:peanut	-28 28
q:pending	-14 14
q:pension	14 -14
q:percentage	-23 23
q:period	-14 14
q:permanent	-18 18
q:permit	6 -6
q:peso	13 -13
q:pharmaceutical	-13 13
q:pipe	-10 10
q:place	16 -16
q:plain	-13 13
q:plant	-11 11
q:plastic	-12 12
q:player	18 -18
q:pledge	-14 14
q:plu	8 -8
q:plum	12 -12
q:policy	18 -18
q:politic	-12 12
q:poll	17 -17
q:pork	-18 18
q:port	17 -17
q:porto	16 -16
q:post	-11 11
q:postal	25 -25
q:pound	31 -31
q:powder	-13 13
q:power	-11 11
q:premium	8 -8
q:present	17 -17
q:presented	9 -9
q:price	22 -22
q:printed	-14 14
q:prisoner	9 -9
q:prize	13 -13
q:probability	14 -14
q:producer	-11 11
q:product	7 -7
q:propose	14 -14
q:protest	10 -10
q:provide	17 -17
q:pulp	12 -12
q:purchase	-21 21
q:qualify	-12 12
q:quarter	22 -22
q:question	27 -27
q:quite	12 -12
q:rail	12 -12
q:raise	37 -37
q:rare	14 -14
q:ratify	-14 14
q:raw	-10 10
q:read	20 -20
q:reader	-14 14
q:real	15 -15
q:reason	-19 19
q:receive	15 -15
q:reciprocal	-36 36
q:reckon	-11 11
q:record	13 -13
q:reduce	-11 11
q:refund	17 -17
q:refuse	27 -27
q:regular	-16 16
q:release	12 -12
q:remember	-10 10
q:rent	15 -15
q:replace	8 -8
q:reply	-9 9
q:reporter	17 -17
q:rest	-27 27
q:resume	10 -10
q:retaliatory	-10 10
q:return	12 -12
q:revenue	18 -18
q:ride	12 -12
q:right	-10 10
q:rise	39 -39
q:river	8 -8
q:roaming	16 -16
q:rod	-9 9
q:roll	8 -8
q:rose	-8 8
q:roughly	-14 14
q:round	22 -22
q:row	17 -17
q:run	-14 14
q:s	23 -23
q:sack	-13 13
q:safeguard	-15 15
q:saffron	-12 12
q:sale	37 -37
q:salmon	12 -12
q:salt	26 -26
q:saved	-9 9
q:say	21 -21
q:schedule	-12 12
q:scotch	-10 10
q:season	22 -22
q:second	10 -10
q:secretary	16 -16
q:security	16 -16
q:sentence	22 -22
q:service	8 -8
q:sesame	-21 21
q:set	-10 10
q:settlement	12 -12
q:share	55 -55
q:shea	-11 11
q:sheet	18 -18
q:shift	-9 9
q:ship	24 -24
q:shoe	12 -12
q:short	13 -13
q:should	-10 10
q:show	14 -14
q:shrimp	-19 19
q:side	-13 13
q:signature	23 -23
q:silver	20 -20
q:similar	-17 17
q:simple	-14 14
q:since	-16 16
q:sir	22 -22
q:slap	-12 12
q:slip	9 -9
q:smaller	21 -21
q:some	12 -12
q:somebody	11 -11
q:something	-21 21
q:sorry	-12 12
q:south	11 -11
q:soy	21 -21
q:speak	-24 24
q:spoke	-7 7
q:sprat	-9 9
q:spring	-7 7
q:stake	-12 12
q:statute	9 -9
q:statutory	13 -13
q:stay	-29 29
q:step	-30 30
q:still	-11 11
q:stock	12 -12
q:stockfish	-11 11
q:stockholm	-16 16
q:stop	16 -16
q:strength	-14 14
q:strike	12 -12
q:subject	-12 12
q:success	18 -18
q:such	-16 16
q:sum	-15 15
q:sunday	-12 12
q:supply	12 -12
q:suppose	17 -17
q:surcharge	25 -25
q:suspension	-14 14
q:syrup	10 -10
q:table	-21 21
q:talk	28 -28
q:talked	-22 22
q:talking	-13 13
q:target	8 -8
q:tariff	19 -19
q:tax	12 -12
q:tea	-16 16
q:technical	9 -9
q:television	-9 9
q:term	22 -22
q:th	-12 12
q:than	8 -8
q:thank	19 -19
q:the	8 -8
q:their	12 -12
q:them	-19 19
q:themselve	-13 13
q:there	-11 11
q:they're	-16 16
q:thing	-28 28
q:think	-11 11
q:though	-24 24
q:threat	17 -17
q:threaten	11 -11
q:through	-10 10
q:ticket	14 -14
q:tied	-11 11
q:tiktok	9 -9
q:tile	12 -12
q:timber	-18 18
q:time	25 -25
q:tin	13 -13
q:tinned	-11 11
q:tokyo	-12 12
q:toll	20 -20
q:tomato	11 -11
q:too	-7 7
q:top	-21 21
q:topic	20 -20
q:total	-18 18
q:touch	12 -12
q:touche	10 -10
q:tournament	11 -11
q:town	21 -21
q:toyota	-12 12
q:tractor	-11 11
q:trade	27 -27
q:traded	11 -11
q:transit	16 -16
q:travel	17 -17
q:treaty	-22 22
q:tried	10 -10
q:truce	-19 19
q:true	-13 13
q:try	9 -9
q:trying	-8 8
q:tube	-8 8
q:tuna	18 -18
q:twelve	-15 15
q:twice	15 -15
q:unchanged	25 -25
q:understanding	-10 10
q:united	15 -15
q:unlikely	-6 6
q:up	20 -20
q:upper	15 -15
q:us	-16 16
q:used	-19 19
q:valley	10 -10
q:value	12 -12
q:vanilla	-20 20
q:very	-10 10
q:view	19 -19
q:village	9 -9
q:visit	-14 14
q:voice	-17 17
q:volume	10 -10
q:wage	20 -20
q:wall	15 -15
q:warn	-5 5
q:washing	-17 17
q:watche	13 -13
q:way	-10 10
q:wednesday	-9 9
q:week	-8 8
q:weekend	-12 12
q:weigh	-12 12
q:what	-30 30
q:whatever	12 -12
q:wheat	13 -13
q:when	-28 28
q:where	-18 18
q:whisky	-16 16
q:whole	-11 11
q:whom	9 -9
q:will	13 -13
q:win	13 -13
q:window	25 -25
q:wish	-36 36
q:with	10 -10
q:within	-18 18
q:word	8 -8
q:worker	10 -10
q:working	-13 13
q:world	45 -45
q:would	-11 11
q:write	-7 7
q:wrong	-19 19
q:yacht	11 -11
q:yale	27 -27
q:year	17 -17
q:yes	14 -14
q:yet	-13 13
q:yield	24 -24
q:zinc	20 -20
q:zone	-7 7
q:—	13 -13
qt=future	-17 17
qt=past	6 -6
qt=perfect	17 -17
quoted	-15 15
r1="	-23 23
r1=+	-11 11
r1=,	-32 32
r1=.	-14 14
r1=;	-29 29
r1=<agent>	21 -21
r1=<day-ahead>	-8 8
r1=<day-gone>	-17 17
r1=<day-today>	-23 23
r1=<duty>	-27 27
r1=<end>	-13 13
r1=<goods>	43 -43
r1=<level>	-11 11
r1=<number>	21 -21
r1=<office>	19 -19
r1=<organisation>	23 -23
r1=<quality>	22 -22
r1=<sender>	22 -22
r1=<span>	18 -18
r1=<v-begin>	-28 28
r1=<v-deny>	28 -28
r1=<v-end>	-24 24
r1=<v-impose>	12 -12
r1=<v-return>	-13 13
r1=<v-say>	21 -21
r1=<v-suspend>	-16 16
r1=<v-up>	10 -10
r1=?	-25 25
r1=a	-25 25
r1=about	16 -16
r1=above	15 -15
r1=access	-20 20
r1=after	6 -6
r1=again	-25 25
r1=against	-12 12
r1=all	-21 21
r1=altogether	-11 11
r1=and	-23 23
r1=announce	-15 15
r1=are	-22 22
r1=at	-26 26
r1=be	10 -10
r1=become	-16 16
r1=before	-30 30
r1=below	15 -15
r1=better	16 -16
r1=both	-8 8
r1=but	17 -17
r1=cargoe	10 -10
r1=category	13 -13
r1=centimetre	10 -10
r1=chance	13 -13
r1=change	33 -33
r1=cheaper	26 -26
r1=chemical	9 -9
r1=come	-16 16
r1=crown	6 -6
r1=date	7 -7
r1=dearer	29 -29
r1=do	16 -16
r1=done	17 -17
r1=during	-13 13
r1=duty	-16 16
r1=economy	52 -52
r1=else	26 -26
r1=end	-18 18
r1=entry	-19 19
r1=exclusion	14 -14
r1=fentanyl	-12 12
r1=fewer	18 -18
r1=figure	12 -12
r1=for	-36 36
r1=from	-24 24
r1=full	8 -8
r1=gave	13 -13
r1=government	19 -19
r1=happen	12 -12
r1=has	-13 13
r1=have	13 -13
r1=here	-16 16
r1=higher	32 -32
r1=if	-25 25
r1=impose	-16 16
r1=in	-23 23
r1=instead	-32 32
r1=is	-23 23
r1=it	-5 5
r1=its	25 -25
r1=job	22 -22
r1=kind	10 -10
r1=largest	18 -18
r1=less	42 -42
r1=levy	16 -16
r1=like	-11 11
r1=line	10 -10
r1=list	15 -15
r1=long	11 -11
r1=lower	20 -20
r1=meanwhile	-10 10
r1=metre	16 -16
r1=more	30 -30
r1=new	23 -23
r1=no	11 -11
r1=notice	15 -15
r1=now	-43 43
r1=of	38 -38
r1=off	37 -37
r1=on	-55 55
r1=once	-20 20
r1=other	44 -44
r1=out	9 -9
r1=over	-13 13
r1=per	-10 10
r1=plu	-14 14
r1=point	22 -22
r1=port	12 -12
r1=precursor	13 -13
r1=producer	8 -8
r1=question	15 -15
r1=rare	17 -17
r1=rate	-21 21
r1=reciprocal	-20 20
r1=return	-19 19
r1=round	16 -16
r1=rule	28 -28
r1=say	19 -19
r1=side	17 -17
r1=signature	14 -14
r1=since	-23 23
r1=smaller	11 -11
r1=state	16 -16
r1=step	10 -10
r1=tariff	-16 16
r1=that	-24 24
r1=then	-25 25
r1=thereafter	-11 11
r1=thing	18 -18
r1=throughout	-20 20
r1=till	-12 12
r1=time	45 -45
r1=to	10 -10
r1=too	10 -10
r1=trade	41 -41
r1=two	-18 18
r1=under	-26 26
r1=until	-26 26
r1=up	14 -14
r1=want	12 -12
r1=was	-26 26
r1=were	-20 20
r1=whatever	-14 14
r1=when	-24 24
r1=where	-16 16
r1=which	-17 17
r1=while	-18 18
r1=without	-11 11
r1=would	-28 28
r1=year	10 -10
r1=zone	13 -13
r1=—	20 -20
r2='s	12 -12
r2=(	-10 10
r2=*	-11 11
r2=,	11 -11
r2=.	13 -13
r2=:	41 -41
r2=<day-gone>	19 -19
r2=<day-today>	25 -25
r2=<duty>	-19 19
r2=<end>	-10 10
r2=<goods-amount>	-13 13
r2=<goods>	-18 18
r2=<month-ahead>	-7 7
r2=<name>	-16 16
r2=<organisation>	-18 18
r2=<points>	15 -15
r2=<seat>	-12 12
r2=<sender>	27 -27
r2=<span>	13 -13
r2=<taker>	11 -11
r2=<v-agree>	19 -19
r2=<v-bear>	7 -7
r2=<v-deny>	16 -16
r2=<v-down>	-15 15
r2=<v-impose>	-7 7
r2=<v-say>	13 -13
r2=<v-sign>	16 -16
r2=<v-stay>	-9 9
r2=<v-target>	-12 12
r2=according	15 -15
r2=add	13 -13
r2=after	-24 24
r2=ago	6 -6
r2=agreement	14 -14
r2=almost	9 -9
r2=also	7 -7
r2=among	16 -16
r2=an	14 -14
r2=are	-19 19
r2=as	-8 8
r2=at	33 -33
r2=average	14 -14
r2=away	-21 21
r2=back	-37 37
r2=barley	-11 11
r2=be	-7 7
r2=bean	15 -15
r2=because	-7 7
r2=beef	10 -10
r2=been	-14 14
r2=before	-10 10
r2=both	-21 21
r2=can	17 -17
r2=cent	-16 16
r2=change	13 -13
r2=charge	-9 9
r2=cocoa	-12 12
r2=coffee	-12 12
r2=could	-12 12
r2=country	25 -25
r2=day	20 -20
r2=down	13 -13
r2=dump	-14 14
r2=duty	-7 7
r2=each	-14 14
r2=earth	17 -17
r2=end	9 -9
r2=every	12 -12
r2=everyone	-10 10
r2=everything	-8 8
r2=farm	17 -17
r2=favour	11 -11
r2=fentanyl	-21 21
r2=fish	-8 8
r2=flat	-13 13
r2=for	12 -12
r2=forced	-4 4
r2=formerly	-10 10
r2=four	8 -8
r2=from	22 -22
r2=good	-12 12
r2=had	-5 5
r2=heard	7 -7
r2=heavy	12 -12
r2=hide	12 -12
r2=import	6 -6
r2=industrial	-10 10
r2=into	-11 11
r2=its	-13 13
r2=jute	-9 9
r2=last	-17 17
r2=levy	-16 16
r2=like	-18 18
r2=list	-16 16
r2=medicine	8 -8
r2=month	11 -11
r2=most	-9 9
r2=much	10 -10
r2=new	-15 15
r2=nobody	-14 14
r2=of	22 -22
r2=on	8 -8
r2=one	-18 18
r2=or	10 -10
r2=other	-9 9
r2=palm	-12 12
r2=per	-12 12
r2=place	-12 12
r2=plu	-13 13
r2=point	-25 25
r2=possible	-12 12
r2=present	-8 8
r2=purchase	-10 10
r2=return	13 -13
r2=rule	15 -15
r2=section	-24 24
r2=seed	14 -14
r2=sell	-11 11
r2=settle	8 -8
r2=she	19 -19
r2=sign	16 -16
r2=some	-12 12
r2=soon	-12 12
r2=state	7 -7
r2=stay	-17 17
r2=summer	-12 12
r2=than	29 -29
r2=thi	12 -12
r2=those	-14 14
r2=tomatoe	-12 12
r2=total	-6 6
r2=toy	11 -11
r2=truce	-9 9
r2=truck	8 -8
r2=two	21 -21
r2=unless	-10 10
r2=way	-15 15
r2=week	-13 13
r2=whatever	-13 13
r2=wheat	-9 9
r2=where	-8 8
r2=will	-20 20
r2=wine	-15 15
r2=year	19 -19
r2=yes	-16 16
r2=you	-7 7
r3="	12 -12
r3='s	-8 8
r3=)	44 -44
r3=,	-19 19
r3=.	-14 14
r3=:	25 -25
r3=;	12 -12
r3=<day-ahead>	-11 11
r3=<day-gone>	24 -24
r3=<day-today>	-14 14
r3=<duty>	-18 18
r3=<goods-amount>	16 -16
r3=<goods>	-10 10
r3=<level-noun>	-21 21
r3=<office>	-8 8
r3=<organisation>	18 -18
r3=<person>	-14 14
r3=<points>	-20 20
r3=<quality>	-16 16
r3=<seat>	21 -21
r3=<sender>	26 -26
r3=<span>	-6 6
r3=<taker>	-12 12
r3=<v-begin>	-10 10
r3=<v-down>	-11 11
r3=<v-say>	-15 15
r3=<v-sell>	19 -19
r3=<v-sign>	19 -19
r3=<v-stay>	22 -22
r3=?	19 -19
r3=a	9 -9
r3=according	-6 6
r3=after	11 -11
r3=ago	-40 40
r3=alway	-11 11
r3=and	-18 18
r3=average	9 -9
r3=be	-7 7
r3=bean	-9 9
r3=been	-10 10
r3=before	18 -18
r3=best	16 -16
r3=beyond	11 -11
r3=border	-16 16
r3=but	11 -11
r3=buyer	-10 10
r3=call	14 -14
r3=car	17 -17
r3=cent	-11 11
r3=change	-11 11
r3=chip	11 -11
r3=coffee	-13 13
r3=company	18 -18
r3=cost	16 -16
r3=crop	11 -11
r3=day	-14 14
r3=deal	-11 11
r3=dispute	10 -10
r3=down	19 -19
r3=due	-13 13
r3=duty	-21 21
r3=effect	-16 16
r3=evening	10 -10
r3=everyone	6 -6
r3=export	9 -9
r3=extra	12 -12
r3=figure	-23 23
r3=first	-20 20
r3=for	10 -10
r3=force	-8 8
r3=forced	-11 11
r3=framework	11 -11
r3=general	-16 16
r3=has	-21 21
r3=hold	11 -11
r3=hour	12 -12
r3=i	-18 18
r3=included	11 -11
r3=last	-22 22
r3=leather	-16 16
r3=let	-11 11
r3=levy	10 -10
r3=may	-15 15
r3=medicine	-14 14
r3=mill	-7 7
r3=minimum	-9 9
r3=morning	22 -22
r3=not	19 -19
r3=off	14 -14
r3=offer	-7 7
r3=oil	31 -31
r3=older	-10 10
r3=on	-15 15
r3=only	-14 14
r3=or	-22 22
r3=other	-11 11
r3=over	9 -9
r3=own	-19 19
r3=poll	12 -12
r3=potatoe	11 -11
r3=product	12 -12
r3=promise	-12 12
r3=quota	-12 12
r3=rest	-10 10
r3=revenue	12 -12
r3=rice	18 -18
r3=round	-8 8
r3=run	9 -9
r3=same	-18 18
r3=say	-15 15
r3=scale	12 -12
r3=sell	13 -13
r3=settle	-10 10
r3=side	-13 13
r3=some	7 -7
r3=sugar	-10 10
r3=table	10 -10
r3=tariff	-10 10
r3=than	-12 12
r3=that	7 -7
r3=their	13 -13
r3=thi	-11 11
r3=thing	-10 10
r3=threaten	-13 13
r3=to	14 -14
r3=tomatoe	9 -9
r3=top	-19 19
r3=trader	-11 11
r3=treaty	-10 10
r3=until	-10 10
r3=value	-42 42
r3=was	16 -16
r3=week	6 -6
r3=whole	13 -13
r3=with	28 -28
r3=yet	11 -11
r3=your	10 -10
r4=)	-12 12
r4=,	-17 17
r4=:	11 -11
r4=;	28 -28
r4=<duty>	11 -11
r4=<gate>	17 -17
r4=<money>	-15 15
r4=<name>	-10 10
r4=<not>	-15 15
r4=<number>	-9 9
r4=<organisation>	-7 7
r4=<seat>	11 -11
r4=<taker>	26 -26
r4=<v-agree>	18 -18
r4=<v-deny>	-5 5
r4=<v-end>	-7 7
r4=<v-impose>	-11 11
r4=<v-lack>	-12 12
r4=<v-propose>	12 -12
r4=<v-sell>	19 -19
r4=<v-target>	-17 17
r4=a	-13 13
r4=accept	-8 8
r4=after	-15 15
r4=ago	9 -9
r4=agree	13 -13
r4=agreement	-18 18
r4=also	9 -9
r4=an	-15 15
r4=announce	-10 10
r4=another	14 -14
r4=anything	13 -13
r4=apply	-10 10
r4=are	-17 17
r4=banana	10 -10
r4=before	11 -11
r4=between	11 -11
r4=biggest	-12 12
r4=busan	11 -11
r4=by	12 -12
r4=charge	-11 11
r4=coffee	10 -10
r4=country	-27 27
r4=crane	-10 10
r4=day	-10 10
r4=deal	-9 9
r4=decide	-9 9
r4=down	-11 11
r4=due	-15 15
r4=economy	-15 15
r4=everybody	-13 13
r4=export	9 -9
r4=for	-21 21
r4=from	17 -17
r4=has	17 -17
r4=him	-13 13
r4=i	-17 17
r4=if	-13 13
r4=in	19 -19
r4=lapse	13 -13
r4=largest	-9 9
r4=list	13 -13
r4=little	11 -11
r4=market	7 -7
r4=may	-9 9
r4=member	-8 8
r4=neighbour	8 -8
r4=next	-11 11
r4=night	9 -9
r4=no	13 -13
r4=nothing	-24 24
r4=now	-10 10
r4=of	-13 13
r4=oil	-17 17
r4=old	19 -19
r4=once	20 -20
r4=ordinary	-8 8
r4=other	-7 7
r4=our	-15 15
r4=paper	-10 10
r4=pay	-11 11
r4=peace	13 -13
r4=point	-8 8
r4=promise	15 -15
r4=remain	-12 12
r4=sale	16 -16
r4=say	6 -6
r4=ship	-11 11
r4=show	-9 9
r4=sign	11 -11
r4=since	-22 22
r4=so	9 -9
r4=stand	18 -18
r4=start	-16 16
r4=steel	8 -8
r4=summer	10 -10
r4=tell	15 -15
r4=than	9 -9
r4=then	-10 10
r4=they	8 -8
r4=though	-11 11
r4=through	-15 15
r4=up	8 -8
r4=wait	-10 10
r4=week	-10 10
r4=what	-28 28
r4=whatever	20 -20
r4=which	12 -12
r4=will	11 -11
r4=wine	-9 9
r4=would	-12 12
r=" ,	-7 7
r=" seem	-16 16
r=) ,	-15 15
r=) .	-2 2
r=) <end>	19 -19
r=) is	-12 12
r=, <person>	-11 11
r=, <seat>	-6 6
r=, according	15 -15
r=, after	-10 10
r=, all	-9 9
r=, also	6 -6
r=, an	9 -9
r=, and	-12 12
r=, as	-16 16
r=, because	-19 19
r=, before	-9 9
r=, by	-23 23
r=, down	13 -13
r=, from	-22 22
r=, have	11 -11
r=, in	-34 34
r=, like	-18 18
r=, no	9 -9
r=, not	-10 10
r=, once	11 -11
r=, or	8 -8
r=, over	13 -13
r=, plu	-13 13
r=, say	-9 9
r=, she	19 -19
r=, since	-20 20
r=, that	10 -10
r=, the	7 -7
r=, unless	-10 10
r=, was	14 -14
r=, whatever	-15 15
r=, where	-6 6
r=, will	-24 24
r=. <end>	-11 11
r=: "	10 -10
r=: <name>	15 -15
r=: that	-19 19
r=; it	-15 15
r=; on	-11 11
r=<day-gone> .	-11 11
r=<day-today> .	-27 27
r=<end> <end>	-13 13
r=<level> <end>	-22 22
r=<quality> country	12 -12
r=<span> ,	15 -15
r=<span> .	20 -20
r=a year	-10 10
r=access to	-10 10
r=after .	10 -10
r=again .	-10 10
r=all in	-8 8
r=altogether .	-11 11
r=and ,	-11 11
r=and get	-19 19
r=and nobody	-11 11
r=and not	-15 15
r=and say	-12 12
r=and stay	-13 13
r=announce in	-13 13
r=apply .	-12 12
r=as a	-21 21
r=as of	-17 17
r=as soon	-12 12
r=at present	-8 8
r=at the	-23 23
r=because of	-17 17
r=before .	-21 21
r=both way	-9 9
r=but the	13 -13
r=by <number>	13 -13
r=by the	-10 10
r=change :	10 -10
r=change for	9 -9
r=come back	-17 17
r=come from	16 -16
r=come in	-18 18
r=continue to	-10 10
r=do not	11 -11
r=done .	12 -12
r=economy .	14 -14
r=else .	19 -19
r=end on	-15 15
r=entry for	-18 18
r=extra .	11 -11
r=fewer than	9 -9
r=for <goods-amount>	-12 12
r=for <name>	-20 20
r=for <number>	37 -37
r=for <span>	-10 10
r=for both	-11 11
r=for fentanyl	-11 11
r=for good	-17 17
r=for it	5 -5
r=for list	-14 14
r=for other	-13 13
r=for their	-12 12
r=for zero	10 -10
r=from <day-ahead>	-9 9
r=from <day-gone>	-17 17
r=from <month-ahead>	-6 6
r=from <name>	20 -20
r=from <number>	-19 19
r=from next	-9 9
r=from now	9 -9
r=further point	-12 12
r=go to	9 -9
r=happen ,	8 -8
r=has been	-10 10
r=here .	-14 14
r=higher ,	7 -7
r=if the	-13 13
r=if they	-8 8
r=in <month-ahead>	11 -11
r=in <month-gone>	21 -21
r=in <name>	-34 34
r=in <number>	22 -22
r=in <organisation>	-20 20
r=in a	-9 9
r=in all	-19 19
r=in favour	11 -11
r=in place	-14 14
r=in spring	-13 13
r=instead of	-27 27
r=is <level>	10 -10
r=is charge	-9 9
r=is due	-13 13
r=is not	24 -24
r=is still	-10 10
r=is the	-11 11
r=is what	-18 18
r=it has	9 -9
r=kind of	10 -10
r=largest importer	9 -9
r=last week	-8 8
r=less for	10 -10
r=less than	21 -21
r=levy on	10 -10
r=metre .	10 -10
r=more ,	-10 10
r=more <quality>	19 -19
r=more for	13 -13
r=more on	-11 11
r=notice of	9 -9
r=now .	-48 48
r=of <day-ahead>	-21 21
r=of <level>	12 -12
r=of <month-ahead>	-16 16
r=of <month-gone>	-20 20
r=of <number>	21 -21
r=of <quality>	26 -26
r=of a	23 -23
r=of all	10 -10
r=of duty	-21 21
r=of every	9 -9
r=of it	-5 5
r=of last	-10 10
r=of our	11 -11
r=of section	-17 17
r=of tariff	-15 15
r=of that	14 -14
r=of the	13 -13
r=of them	18 -18
r=of up	8 -8
r=of us	10 -10
r=of what	28 -28
r=of you	12 -12
r=off until	10 -10
r=on <day-ahead>	7 -7
r=on <day-gone>	25 -25
r=on <day-today>	24 -24
r=on <name>	-17 17
r=on <number>	-16 16
r=on <quality>	-24 24
r=on almost	9 -9
r=on average	14 -14
r=on bean	11 -11
r=on beer	9 -9
r=on both	-13 13
r=on its	-21 21
r=on medicine	8 -8
r=on more	-15 15
r=on most	-12 12
r=on the	14 -14
r=on their	-13 13
r=on them	-16 16
r=on those	-11 11
r=on truck	12 -12
r=on what	-18 18
r=on wine	-13 13
r=once more	-13 13
r=once the	-11 11
r=or more	15 -15
r=out of	9 -9
r=over <span>	16 -16
r=over and	-10 10
r=over fentanyl	-14 14
r=over forced	-12 12
r=per cent	-17 17
r=plu <number>	-17 17
r=question <end>	11 -11
r=rare earth	17 -17
r=rate .	-12 12
r=reciprocal tariff	-9 9
r=remain .	-23 23
r=since <day-gone>	-22 22
r=since <month-gone>	-9 9
r=since <number>	-21 21
r=stay .	-24 24
r=suspend for	-15 15
r=suspend until	11 -11
r=tariff ,	-13 13
r=tariff on	-24 24
r=that <name>	-14 14
r=that all	8 -8
r=that are	-12 12
r=that both	11 -11
r=that it	-13 13
r=that the	10 -10
r=that was	-9 9
r=then .	-18 18
r=thi year	20 -20
r=to <money>	12 -12
r=to <name>	-14 14
r=to <span>	11 -11
r=to do	11 -11
r=too .	-12 12
r=trade agreement	27 -27
r=under a	-15 15
r=under the	-25 25
r=under their	15 -15
r=until <day-gone>	-9 9
r=until <month-gone>	-14 14
r=up .	9 -9
r=up on	13 -13
r=was heard	7 -7
r=was the	-22 22
r=with <name>	17 -17
r=with a	-9 9
r=would be	-9 9
r=would do	-14 14
r=— <level>	19 -19
r=— <number>	14 -14
round	-10 10
s:"	11 -11
s:&	39 -39
s:'	15 -15
s:*	-14 14
s:+	28 -28
s:-	-3 3
s:.	-10 10
s:<duty>	11 -11
s:<goods-amount>	31 -31
s:<goods>	-13 13
s:<money>	38 -38
s:<month-gone>	-17 17
s:<number>	-17 17
s:<office>	16 -16
s:<organisation>	13 -13
s:<quality>	-12 12
s:<seat>	-13 13
s:<sender>	19 -19
s:<span>	16 -16
s:<taker>	24 -24
s:<v-agree>	15 -15
s:<v-begin>	-12 12
s:<v-down>	13 -13
s:<v-end>	14 -14
s:<v-lack>	13 -13
s:<v-renew>	10 -10
s:<v-sell>	19 -19
s:<v-sign>	10 -10
s:<v-target>	8 -8
s:<v-up>	18 -18
s:=	-13 13
s:?	9 -9
s:@	-9 9
s:[	-12 12
s:_	-16 16
s:above	34 -34
s:abroad	27 -27
s:absent	10 -10
s:access	-11 11
s:accord	-13 13
s:accordingly	-9 9
s:account	13 -13
s:accounted	15 -15
s:achievement	11 -11
s:administration	17 -17
s:admission	19 -19
s:admit	-14 14
s:advance	25 -25
s:advertisement	-17 17
s:aerospace	-15 15
s:affiliate	22 -22
s:africa	19 -19
s:african	20 -20
s:afterward	-18 18
s:again	-16 16
s:ahead	12 -12
s:aim	11 -11
s:airline	18 -18
s:airport	19 -19
s:alert	11 -11
s:all	-9 9
s:allow	20 -20
s:allowed	-12 12
s:almost	16 -16
s:alone	13 -13
s:alpaca	-9 9
s:already	-13 13
s:although	15 -15
s:altogether	-21 21
s:aluminium	-20 20
s:alway	-24 24
s:among	23 -23
s:amount	10 -10
s:announce	-24 24
s:announcement	14 -14
s:annual	11 -11
s:antimony	16 -16
s:antwerp	-22 22
s:anyone	-22 22
s:anyway	16 -16
s:anywhere	13 -13
s:apart	28 -28
s:apiece	-11 11
s:apparel	8 -8
s:approve	23 -23
s:argument	-9 9
s:arithmetic	-13 13
s:arrive	-13 13
s:arrived	-11 11
s:art	19 -19
s:article	13 -13
s:as	-20 20
s:asparagu	-11 11
s:association	16 -16
s:at	6 -6
s:attendance	13 -13
s:attention	19 -19
s:attract	-21 21
s:auction	14 -14
s:aussie	-10 10
s:autumn	-18 18
s:average	92 -92
s:avocado	-9 9
s:avoid	-12 12
s:await	-14 14
s:away	10 -10
s:b	35 -35
s:ballot	11 -11
s:band	14 -14
s:bank	42 -42
s:bargain	9 -9
s:barrel	13 -13
s:basel	-12 12
s:baseline	-28 28
s:bearing	-13 13
s:beat	13 -13
s:because	-19 19
s:become	-20 20
s:bed	-10 10
s:being	-10 10
s:believe	-17 17
s:bell	18 -18
s:below	25 -25
s:bench	17 -17
s:benefit	10 -10
s:bergen	-9 9
s:bern	-14 14
s:berth	15 -15
s:beside	-7 7
s:best	33 -33
s:between	23 -23
s:big	12 -12
s:bilateral	13 -13
s:billion	-11 11
s:bin	18 -18
s:bird	10 -10
s:block	-14 14
s:blue	9 -9
s:boat	12 -12
s:body	15 -15
s:boeing	10 -10
s:bond	39 -39
s:bonu	26 -26
s:book	18 -18
s:booked	9 -9
s:booking	13 -13
s:boot	-12 12
s:both	-18 18
s:bourbon	-14 14
s:box	18 -18
s:brace	-10 10
s:branded	-11 11
s:brandy	20 -20
s:breach	10 -10
s:bread	30 -30
s:break	17 -17
s:breakfast	10 -10
s:bridge	14 -14
s:bring	-14 14
s:building	14 -14
s:built	13 -13
s:bulb	-25 25
s:bunker	19 -19
s:bus	32 -32
s:busan	13 -13
s:butter	-13 13
s:buy	8 -8
s:bytedance	29 -29
s:c	33 -33
s:cabinet	-15 15
s:calculated	28 -28
s:call	17 -17
s:callao	9 -9
s:canned	-25 25
s:capacity	9 -9
s:capital	10 -10
s:capped	-11 11
s:cargo	10 -10
s:cargoe	13 -13
s:carrier	10 -10
s:casablanca	-12 12
s:cashmere	-16 16
s:cast	7 -7
s:category	15 -15
s:cathode	-15 15
s:cease	11 -11
s:ceasefire	13 -13
s:cement	-7 7
s:centimetre	10 -10
s:central	25 -25
s:centre	12 -12
s:certificate	15 -15
s:cess	-14 14
s:ceylon	-14 14
s:chamber	14 -14
s:chance	42 -42
s:change	24 -24
s:changed	12 -12
s:charge	-9 9
s:charter	16 -16
s:cheap	23 -23
s:cheaper	28 -28
s:chicago	8 -8
s:chief	-7 7
s:children	32 -32
s:chip	14 -14
s:choir	11 -11
s:cider	14 -14
s:cinnamon	-12 12
s:circular	-13 13
s:city	37 -37
s:class	9 -9
s:client	14 -14
s:climb	16 -16
s:clock	7 -7
s:close	15 -15
s:closed	14 -14
s:club	18 -18
s:coat	11 -11
s:cod	-20 20
s:code	10 -10
s:colleague	12 -12
s:collect	-17 17
s:commerce	24 -24
s:commit	9 -9
s:communiqué	15 -15
s:community	-14 14
s:company	30 -30
s:compete	-9 9
s:competitor	-17 17
s:complained	-17 17
s:computer	21 -21
s:concede	13 -13
s:concentrate	-19 19
s:concern	30 -30
s:conclude	6 -6
s:confidence	10 -10
s:confirm	-12 12
s:congress	10 -10
s:consent	8 -8
s:consider	-16 16
s:contact	23 -23
s:continue	-24 24
s:contract	23 -23
s:contrast	-9 9
s:contribution	23 -23
s:control	11 -11
s:cork	5 -5
s:cosmetic	9 -9
s:cost	11 -11
s:cotton	-27 27
s:could	-11 11
s:counted	17 -17
s:county	13 -13
s:cover	22 -22
s:crab	14 -14
s:crane	-15 15
s:cream	-9 9
s:credit	16 -16
s:crew	19 -19
s:crisi	11 -11
s:critic	10 -10
s:crop	19 -19
s:crosse	-15 15
s:crossed	14 -14
s:crown	20 -20
s:crude	15 -15
s:cubic	11 -11
s:cup	11 -11
s:currently	-21 21
s:customer	12 -12
s:cut	19 -19
s:dalian	-8 8
s:damage	15 -15
s:data	27 -27
s:date	-14 14
s:daughter	16 -16
s:davo	12 -12
s:day	13 -13
s:dead	-17 17
s:deadline	21 -21
s:dearer	37 -37
s:debate	15 -15
s:debt	18 -18
s:decision	13 -13
s:decree	-15 15
s:defence	7 -7
s:deficit	20 -20
s:del	17 -17
s:delivery	18 -18
s:denim	9 -9
s:dentist	11 -11
s:department	13 -13
s:depending	-17 17
s:deputy	-11 11
s:desk	28 -28
s:detail	-14 14
s:did	-9 9
s:die	-7 7
s:diesel	17 -17
s:discount	36 -36
s:discussion	10 -10
s:divided	15 -15
s:dividend	9 -9
s:doctor	17 -17
s:doe	-10 10
s:dog	12 -12
s:dollar	39 -39
s:domestic	19 -19
s:done	13 -13
s:door	-14 14
s:down	16 -16
s:dozen	17 -17
s:dr	-17 17
s:draft	-27 27
s:draw	14 -14
s:drawer	-15 15
s:drill	-22 22
s:driver	22 -22
s:drop	13 -13
s:drum	12 -12
s:dump	-15 15
s:duration	-13 13
s:dutiable	-6 6
s:duty	-29 29
s:e	15 -15
s:earn	21 -21
s:ease	10 -10
s:easy	16 -16
s:eat	26 -26
s:economy	31 -31
s:election	32 -32
s:electricity	38 -38
s:eleven	22 -22
s:else	14 -14
s:employer	31 -31
s:empty	-10 10
s:end	11 -11
s:engine	-25 25
s:enjoy	-16 16
s:entity	25 -25
s:entry	-12 12
s:envoy	-9 9
s:equipment	17 -17
s:estimate	28 -28
s:ethanol	-27 27
s:evening	25 -25
s:event	-10 10
s:ever	-29 29
s:every	12 -12
s:everybody	-24 24
s:everyone	-18 18
s:everything	-14 14
s:everywhere	-25 25
s:example	-10 10
s:exceed	-14 14
s:excess	24 -24
s:excise	24 -24
s:exclusion	18 -18
s:exempt	37 -37
s:exist	-9 9
s:existing	9 -9
s:expect	19 -19
s:expensive	18 -18
s:export	36 -36
s:exporter	-13 13
s:expressed	12 -12
s:extend	23 -23
s:extension	17 -17
s:f	13 -13
s:face	-32 32
s:failing	-25 25
s:fall	17 -17
s:family	23 -23
s:fare	12 -12
s:farm	20 -20
s:faster	-13 13
s:fault	13 -13
s:fed	15 -15
s:federation	18 -18
s:fee	29 -29
s:fentanyl	-43 43
s:ferry	15 -15
s:fertiliser	-10 10
s:fewer	29 -29
s:fig	20 -20
s:fighting	11 -11
s:fill	-10 10
s:film	20 -20
s:finance	-4 4
s:finding	11 -11
s:finished	13 -13
s:firm	13 -13
s:fishmeal	-22 22
s:five	12 -12
s:fix	18 -18
s:flag	8 -8
s:flat	17 -17
s:flew	-13 13
s:float	-12 12
s:flood	17 -17
s:floor	-11 11
s:flower	-10 10
s:follow	-19 19
s:forbid	11 -11
s:forecast	35 -35
s:foreign	18 -18
s:foreseen	-12 12
s:forget	-9 9
s:former	-15 15
s:formerly	-14 14
s:forward	-8 8
s:four	12 -12
s:framework	25 -25
s:franc	27 -27
s:frankincense	-13 13
s:free	-20 20
s:freed	30 -30
s:freezer	-11 11
s:freight	29 -29
s:frozen	-20 20
s:fuel	25 -25
s:full	22 -22
s:furniture	-23 23
s:further	-17 17
s:future	38 -38
s:g	13 -13
s:gain	9 -9
s:gained	38 -38
s:game	22 -22
s:gate	20 -20
s:gather	-8 8
s:gave	26 -26
s:gdynia	-19 19
s:generic	-14 14
s:geneva	-16 16
s:gift	13 -13
s:gigabyte	13 -13
s:given	19 -19
s:glass	-11 11
s:glove	-19 19
s:goal	18 -18
s:god	-15 15
s:gold	32 -32
s:golden	-11 11
s:golf	-9 9
s:goose	-11 11
s:gothenburg	17 -17
s:government	24 -24
s:grace	-15 15
s:grade	-10 10
s:graphite	-12 12
s:gross	13 -13
s:ground	20 -20
s:groundnut	-11 11
s:growth	54 -54
s:guarantee	10 -10
s:guess	9 -9
s:gulf	10 -10
s:h	30 -30
s:hall	24 -24
s:halloumi	-19 19
s:halve	-22 22
s:hang	14 -14
s:hanwha	19 -19
s:happy	9 -9
s:harbour	16 -16
s:hat	27 -27
s:having	-11 11
s:hazelnut	-6 6
s:hear	-19 19
s:heat	11 -11
s:heavy	20 -20
s:her	19 -19
s:here	-26 26
s:hide	25 -25
s:higher	14 -14
s:highest	-11 11
s:him	17 -17
s:hint	15 -15
s:his	-18 18
s:hit	-20 20
s:holiday	14 -14
s:home	19 -19
s:honey	-11 11
s:hop	-11 11
s:hope	17 -17
s:hospital	13 -13
s:host	13 -13
s:hotel	28 -28
s:hour	30 -30
s:house	21 -21
s:household	31 -31
s:how	13 -13
s:i'd	21 -21
s:i've	11 -11
s:ice	-16 16
s:idea	-11 11
s:if	-12 12
s:ii	-13 13
s:immediate	10 -10
s:immediately	-17 17
s:import	10 -10
s:importer	-13 13
s:impose	-22 22
s:income	20 -20
s:increase	32 -32
s:index	31 -31
s:industrial	-11 11
s:industry	12 -12
s:inflation	79 -79
s:initial	-23 23
s:instead	-11 11
s:insurer	12 -12
s:interest	53 -53
s:interim	-15 15
s:invest	-10 10
s:investigation	19 -19
s:investor	20 -20
s:iphone	10 -10
s:island	-17 17
s:islander	9 -9
s:isn't	-24 24
s:it	-8 8
s:its	-8 8
s:jam	-16 16
s:jean	-8 8
s:jersey	-10 10
s:job	15 -15
s:join	13 -13
s:joke	13 -13
s:josé	-9 9
s:jump	11 -11
s:jute	-15 15
s:kernel	-17 17
s:key	22 -22
s:kilo	23 -23
s:kilometre	14 -14
s:kite	7 -7
s:klaipėda	-13 13
s:la	-20 20
s:label	-7 7
s:ladder	20 -20
s:lago	-18 18
s:lake	10 -10
s:lane	-8 8
s:lasting	11 -11
s:late	19 -19
s:latest	36 -36
s:latter	-19 19
s:lawyer	17 -17
s:lead	31 -31
s:leaf	19 -19
s:least	16 -16
s:leather	-28 28
s:leg	-15 15
s:legal	17 -17
s:lemon	-9 9
s:lender	23 -23
s:lent	-13 13
s:lentil	-12 12
s:less	24 -24
s:letter	-10 10
s:level	-22 22
s:liable	-10 10
s:library	9 -9
s:licence	36 -36
s:license	21 -21
s:lie	-10 10
s:likely	15 -15
s:likewise	-29 29
s:limit	18 -18
s:line	30 -30
s:link	12 -12
s:liquor	-13 13
s:lira	12 -12
s:lisbon	-16 16
s:list	-24 24
s:litre	-10 10
s:lived	-10 10
s:loaded	15 -15
s:loan	38 -38
s:local	-11 11
s:lock	16 -16
s:london	19 -19
s:long	11 -11
s:look	-8 8
s:lorry	38 -38
s:lose	30 -30
s:loss	8 -8
s:low	18 -18
s:lower	26 -26
s:lumber	15 -15
s:m	-19 19
s:mackerel	-15 15
s:magnet	17 -17
s:management	23 -23
s:managing	12 -12
s:manganese	-8 8
s:manila	18 -18
s:manufacturing	19 -19
s:maple	-10 10
s:marble	-17 17
s:margin	28 -28
s:market	28 -28
s:may	13 -13
s:me	14 -14
s:meal	-10 10
s:meantime	-17 17
s:meanwhile	-15 15
s:measure	24 -24
s:media	-21 21
s:mediator	19 -19
s:meet	8 -8
s:melon	-16 16
s:melted	7 -7
s:member	18 -18
s:men	18 -18
s:mendoza	-10 10
s:mention	-23 23
s:mercosur	16 -16
s:merdeka	26 -26
s:merely	-20 20
s:metre	35 -35
s:mgx	17 -17
s:middle	14 -14
s:might	10 -10
s:mill	-10 10
s:million	16 -16
s:mine	21 -21
s:mineral	-12 12
s:minimum	-15 15
s:ministry	17 -17
s:minu	30 -30
s:minute	21 -21
s:misprint	-12 12
s:miss	-11 11
s:missing	19 -19
s:mixed	-10 10
s:model	18 -18
s:moment	-12 12
s:money	32 -32
s:more	18 -18
s:morning	15 -15
s:mortgage	31 -31
s:most	-10 10
s:mostly	-12 12
s:motion	15 -15
s:motor	17 -17
s:motorcycle	-22 22
s:my	17 -17
s:name	22 -22
s:nasdaq	10 -10
s:national	26 -26
s:nato	26 -26
s:need	29 -29
s:negotiate	-13 13
s:negotiation	20 -20
s:negotiator	-5 5
s:neighbour	19 -19
s:network	20 -20
s:new	9 -9
s:newspaper	-27 27
s:night	41 -41
s:nike	9 -9
s:nikkei	18 -18
s:nil	-30 30
s:ningbo	-19 19
s:nobody	-17 17
s:none	35 -35
s:nor	-13 13
s:north	13 -13
s:note	10 -10
s:notice	14 -14
s:nought	-41 41
s:now	-16 16
s:nut	-19 19
s:nutmeg	-12 12
s:nvidia	50 -50
s:obtain	28 -28
s:ocean	22 -22
s:odd	28 -28
s:of	7 -7
s:older	-4 4
s:olive	-17 17
s:once	12 -12
s:one	58 -58
s:open	8 -8
s:opened	13 -13
s:operator	26 -26
s:opinion	21 -21
s:opposite	16 -16
s:opposition	11 -11
s:oracle	20 -20
s:orange	-12 12
s:order	-10 10
s:ordinary	-11 11
s:ore	20 -20
s:our	-10 10
s:output	15 -15
s:outside	-22 22
s:over	20 -20
s:overall	-12 12
s:owe	-24 24
s:own	-11 11
s:owned	15 -15
s:owner	10 -10
s:ownership	17 -17
s:package	16 -16
s:pact	-19 19
s:page	13 -13
s:paragraph	13 -13
s:parcel	27 -27
s:parent	14 -14
s:partnership	-13 13
s:pass	18 -18
s:pasta	17 -17
s:patented	-24 24
s:pause	-21 21
s:pay	-12 12
s:payable	-13 13
s:pea	14 -14
s:peace	25 -25
s:peak	15 -15
s:peanut	-14 14
s:pen	-13 13
s:penetration	11 -11
s:penny	-14 14
s:pension	17 -17
s:pepper	-21 21
s:percent	-28 28
s:percentage	10 -10
s:permanent	-20 20
s:permit	21 -21
s:person	-11 11
s:peso	25 -25
s:phone	9 -9
s:phosphate	-17 17
s:piece	14 -14
s:pineapple	-19 19
s:plain	-16 16
s:play	15 -15
s:player	32 -32
s:pleased	13 -13
s:plough	-13 13
s:plu	-21 21
s:plywood	-17 17
s:point	15 -15
s:policy	24 -24
s:poll	48 -48
s:pool	10 -10
s:port	18 -18
s:possibility	10 -10
s:post	-16 16
s:postal	-25 25
s:pot	12 -12
s:powder	-12 12
s:practice	17 -17
s:precursor	19 -19
s:predict	17 -17
s:prefer	11 -11
s:preference	-22 22
s:preliminary	-21 21
s:premium	23 -23
s:present	-13 13
s:presenter	-19 19
s:president	-10 10
s:pressed	-12 12
s:previou	18 -18
s:price	36 -36
s:prime	23 -23
s:print	8 -8
s:prisoner	23 -23
s:privilege	10 -10
s:prize	19 -19
s:probability	37 -37
s:proclamation	-14 14
s:produce	23 -23
s:producer	-9 9
s:profit	24 -24
s:prolong	-19 19
s:promise	-15 15
s:proposal	15 -15
s:provide	-15 15
s:provisional	-36 36
s:pub	15 -15
s:pupil	18 -18
s:push	-17 17
s:qualify	-10 10
s:question	28 -28
s:rain	22 -22
s:raise	14 -14
s:raisin	-10 10
s:range	11 -11
s:rapeseed	-10 10
s:rated	12 -12
s:rather	-31 31
s:ratify	-16 16
s:real	13 -13
s:rebate	18 -18
s:recall	-15 15
s:receive	34 -34
s:recession	26 -26
s:reciprocal	-21 21
s:record	20 -20
s:reduce	14 -14
s:reduction	16 -16
s:refine	17 -17
s:refinery	-13 13
s:refuse	24 -24
s:regular	-16 16
s:regulation	-11 11
s:related	13 -13
s:release	15 -15
s:remain	-24 24
s:remark	-13 13
s:remember	-21 21
s:renewal	9 -9
s:repair	12 -12
s:replace	-26 26
s:repo	14 -14
s:reporter	4 -4
s:republic	-7 7
s:require	15 -15
s:research	14 -14
s:resident	25 -25
s:respect	-10 10
s:respectively	-22 22
s:result	9 -9
s:retain	-26 26
s:revenue	34 -34
s:reykjavík	-16 16
s:rice	10 -10
s:ring	12 -12
s:rise	22 -22
s:risk	8 -8
s:river	12 -12
s:road	-10 10
s:roaming	29 -29
s:roe	11 -11
s:room	18 -18
s:rope	-9 9
s:rosario	7 -7
s:rose	-17 17
s:round	40 -40
s:rover	10 -10
s:row	15 -15
s:rugby	21 -21
s:rule	10 -10
s:rum	-13 13
s:rumour	-26 26
s:rupture	12 -12
s:sail	-14 14
s:salary	13 -13
s:sale	32 -32
s:salmon	-25 25
s:salt	14 -14
s:same	-28 28
s:sanction	28 -28
s:sardine	-16 16
s:save	28 -28
s:saving	11 -11
s:scale	35 -35
s:scenario	25 -25
s:schedule	-12 12
s:school	14 -14
s:scotch	-16 16
s:scottish	-18 18
s:sea	11 -11
s:season	22 -22
s:seat	23 -23
s:second	11 -11
s:secret	-11 11
s:section	-8 8
s:sector	16 -16
s:secure	-10 10
s:see	9 -9
s:seed	-11 11
s:seem	-11 11
s:sell	17 -17
s:seller	-14 14
s:semiconductor	7 -7
s:send	-31 31
s:seng	14 -14
s:sense	7 -7
s:separate	-10 10
s:separately	-10 10
s:served	11 -11
s:service	14 -14
s:sesame	-14 14
s:session	17 -17
s:sewing	-19 19
s:shaken	-8 8
s:shanghai	19 -19
s:share	58 -58
s:shared	22 -22
s:she	11 -11
s:shea	-13 13
s:shilling	14 -14
s:shipbuilding	9 -9
s:shipment	15 -15
s:shoe	18 -18
s:shop	21 -21
s:shore	-10 10
s:short	25 -25
s:shortly	12 -12
s:should	12 -12
s:shrimp	-32 32
s:signature	19 -19
s:significant	13 -13
s:silver	15 -15
s:since	-13 13
s:sir	18 -18
s:site	11 -11
s:sixty	-8 8
s:size	9 -9
s:ski	-17 17
s:slap	-9 9
s:small	25 -25
s:smaller	19 -19
s:smartphone	16 -16
s:smelter	11 -11
s:so	-19 19
s:soap	-15 15
s:social	-20 20
s:sofa	13 -13
s:softwood	-25 25
s:solar	9 -9
s:somebody	-26 26
s:something	-8 8
s:sorry	10 -10
s:sort	28 -28
s:source	-12 12
s:southeast	17 -17
s:southern	23 -23
s:soybean	30 -30
s:spare	-20 20
s:speak	-17 17
s:speaking	15 -15
s:spent	9 -9
s:spoke	-24 24
s:spoken	-24 24
s:sport	21 -21
s:spot	14 -14
s:sprat	-31 31
s:staff	13 -13
s:stall	14 -14
s:stamp	20 -20
s:standstill	-17 17
s:statement	-10 10
s:stay	-17 17
s:steak	-12 12
s:step	-13 13
s:still	-12 12
s:stockfish	-17 17
s:stone	-16 16
s:stop	-16 16
s:store	18 -18
s:story	16 -16
s:street	21 -21
s:stuck	-19 19
s:stuff	-19 19
s:subscription	20 -20
s:subsidy	-15 15
s:suggest	-10 10
s:sum	-17 17
s:sun	18 -18
s:sunday	19 -19
s:sunflower	-15 15
s:supplement	12 -12
s:supply	19 -19
s:suppose	29 -29
s:surcharge	7 -7
s:survey	25 -25
s:suspend	3 -3
s:suspension	-14 14
s:swear	9 -9
s:syrup	-11 11
s:t	-9 9
s:table	-7 7
s:tail	16 -16
s:talk	9 -9
s:tangier	12 -12
s:target	27 -27
s:tariff	11 -11
s:taro	-23 23
s:tax	27 -27
s:tea	-10 10
s:teacher	11 -11
s:team	26 -26
s:telephone	12 -12
s:television	-15 15
s:tenth	14 -14
s:tequila	-15 15
s:than	17 -17
s:thank	-4 4
s:then	-16 16
s:there	-17 17
s:therefore	-28 28
s:these	-11 11
s:think	9 -9
s:thread	-9 9
s:threat	-24 24
s:threaten	-16 16
s:three	15 -15
s:through	14 -14
s:throughout	-21 21
s:thu	9 -9
s:thursday	30 -30
s:ticket	45 -45
s:tile	-12 12
s:till	-10 10
s:timber	-17 17
s:time	12 -12
s:together	-24 24
s:toll	11 -11
s:tomato	10 -10
s:tool	-9 9
s:top	-16 16
s:total	-22 22
s:tournament	11 -11
s:toy	17 -17
s:toyota	11 -11
s:tracker	14 -14
s:tractor	-14 14
s:trade	21 -21
s:trader	-12 12
s:transfer	18 -18
s:transit	38 -38
s:treat	13 -13
s:treatment	11 -11
s:treaty	-20 20
s:trieste	-13 13
s:truck	17 -17
s:true	-14 14
s:turned	16 -16
s:turnout	44 -44
s:turnover	11 -11
s:two	18 -18
s:type	-11 11
s:tyre	-12 12
s:unemployment	30 -30
s:union	30 -30
s:united	10 -10
s:unlawful	-27 27
s:unless	-16 16
s:untouched	-10 10
s:up	18 -18
s:upper	37 -37
s:ups	10 -10
s:upset	11 -11
s:urea	-15 15
s:use	17 -17
s:usmca	-12 12
s:utility	12 -12
s:vanilla	-13 13
s:vat	41 -41
s:vehicle	10 -10
s:veneer	-17 17
s:version	-14 14
s:vessel	19 -19
s:view	9 -9
s:visitor	17 -17
s:volume	20 -20
s:vote	30 -30
s:wage	31 -31
s:wait	-10 10
s:wall	11 -11
s:want	12 -12
s:war	9 -9
s:warn	7 -7
s:was	-15 15
s:watch	10 -10
s:watche	20 -20
s:watching	10 -10
s:water	19 -19
s:weaker	20 -20
s:wear	16 -16
s:weather	28 -28
s:weekend	14 -14
s:weigh	9 -9
s:weight	14 -14
s:well	-16 16
s:whatever	-15 15
s:wheat	-14 14
s:where	-25 25
s:wherever	12 -12
s:whichever	16 -16
s:while	-8 8
s:whisky	-12 12
s:whom	21 -21
s:whose	18 -18
s:why	25 -25
s:wide	-11 11
s:win	28 -28
s:window	14 -14
s:winner	22 -22
s:wire	-24 24
s:withdraw	18 -18
s:within	-13 13
s:without	-15 15
s:wool	-23 23
s:working	16 -16
s:workshop	12 -12
s:world	21 -21
s:worldwide	-21 21
s:worse	-20 20
s:worst	-16 16
s:write	-21 21
s:wrong	-11 11
s:x	12 -12
s:yacht	25 -25
s:yale	15 -15
s:yarn	-19 19
s:yes	-17 17
s:yet	11 -11
s:yield	43 -43
s:yokohama	-17 17
s:yuan	12 -12
s:zero	-47 47
s:zone	17 -17
s:|	47 -47
s:·	19 -19
s:→	-25 25
sa:" ,	-18 18
sa:" .	-13 13
sa:" <person>	23 -23
sa:" it	-12 12
sa:" one	-16 16
sa:" seem	-16 16
sa:" she	-22 22
sa:" the	18 -18
sa:" we	11 -11
sa:'	-12 12
sa:'s .	-6 6
sa:'s <level>	-11 11
sa:'s <number>	-10 10
sa:'s and	-15 15
sa:'s countermeasure	-8 8
sa:'s prime	14 -14
sa:'s rule	-11 11
sa:( <day-gone>	35 -35
sa:( <day-today>	-8 8
sa:( <number>	24 -24
sa:( at	-10 10
sa:) ,	-13 13
sa:) .	-5 5
sa:) :	21 -21
sa:) and	-7 7
sa:) are	-15 15
sa:) is	-10 10
sa:) the	16 -16
sa:, <day-ahead>	-6 6
sa:, <money>	11 -11
sa:, <span>	-14 14
sa:, according	15 -15
sa:, agree	-11 11
sa:, all	-9 9
sa:, among	27 -27
sa:, an	20 -20
sa:, as	-11 11
sa:, because	-13 13
sa:, but	-10 10
sa:, by	-14 14
sa:, cease	14 -14
sa:, copper	12 -12
sa:, depending	-14 14
sa:, end	-10 10
sa:, fish	-8 8
sa:, for	-24 24
sa:, half	5 -5
sa:, has	8 -8
sa:, he	-10 10
sa:, hope	-10 10
sa:, if	-19 19
sa:, it	9 -9
sa:, more	-10 10
sa:, mr	-8 8
sa:, never	10 -10
sa:, new	-19 19
sa:, no	14 -14
sa:, nor	-11 11
sa:, now	-13 13
sa:, of	16 -16
sa:, once	11 -11
sa:, over	29 -29
sa:, part	11 -11
sa:, people	-12 12
sa:, remain	20 -20
sa:, say	-23 23
sa:, section	-10 10
sa:, she	18 -18
sa:, since	-16 16
sa:, so	7 -7
sa:, suspend	15 -15
sa:, tell	11 -11
sa:, the	21 -21
sa:, then	-11 11
sa:, though	-17 17
sa:, three	-10 10
sa:, to	16 -16
sa:, truce	-12 12
sa:, twice	14 -14
sa:, two	9 -9
sa:, under	-18 18
sa:, unless	-12 12
sa:, until	19 -19
sa:, up	18 -18
sa:, we	9 -9
sa:, when	-17 17
sa:, whichever	16 -16
sa:, will	-17 17
sa:, with	24 -24
sa:, without	-16 16
sa:, would	-24 24
sa:, write	-12 12
sa:-	-20 20
sa:- <number>	18 -18
sa:- free	11 -11
sa:- labor	-16 16
sa:- shore	-11 11
sa:- to	-10 10
sa:.	-8 8
sa:. "	-16 16
sa:. <number>	9 -9
sa:. m	-10 10
sa:/	15 -15
sa::	17 -17
sa:: "	22 -22
sa:: <name>	16 -16
sa:: <number>	-16 16
sa:: a	14 -14
sa:: in	-11 11
sa:: its	-11 11
sa:: that	-10 10
sa:: those	-9 9
sa:;	-17 17
sa:; <person>	-19 19
sa:; car	-11 11
sa:; no	-16 16
sa:; nothing	-5 5
sa:; the	20 -20
sa:; there	12 -12
sa:; with	-8 8
sa:<day-ahead>	-18 18
sa:<day-ahead> ?	-13 13
sa:<day-ahead> is	-10 10
sa:<day-ahead> of	-9 9
sa:<day-ahead> over	13 -13
sa:<day-ahead> was	-12 12
sa:<day-gone> )	35 -35
sa:<day-gone> ,	-16 16
sa:<day-gone> :	-14 14
sa:<day-gone> is	-11 11
sa:<day-today> .	-24 24
sa:<day-today> <level>	-13 13
sa:<day-today> after	9 -9
sa:<level-noun>	15 -15
sa:<level>	11 -11
sa:<level> )	-15 15
sa:<level> ,	8 -8
sa:<level> :	12 -12
sa:<level> <span>	17 -17
sa:<level> and	12 -12
sa:<level> apply	-17 17
sa:<level> as	-8 8
sa:<level> at	8 -8
sa:<level> by	-14 14
sa:<level> duty	27 -27
sa:<level> for	7 -7
sa:<level> from	7 -7
sa:<level> if	-18 18
sa:<level> more	9 -9
sa:<level> next	10 -10
sa:<level> now	-13 13
sa:<level> on	18 -18
sa:<level> once	-6 6
sa:<level> over	15 -15
sa:<level> reciprocal	12 -12
sa:<level> respectively	-13 13
sa:<level> which	-11 11
sa:<level> with	-13 13
sa:<level> within	-18 18
sa:<money>	-16 16
sa:<money> .	-5 5
sa:<money> a	-13 13
sa:<money> each	-9 9
sa:<money> in	-14 14
sa:<money> or	14 -14
sa:<month-ahead> it	-10 10
sa:<month-gone>	-11 11
sa:<month-gone> ,	13 -13
sa:<month-gone> and	-18 18
sa:<month-gone> from	12 -12
sa:<month-gone> on	-22 22
sa:<month-gone> remain	-12 12
sa:<month-gone> was	-12 12
sa:<name> 's	-14 14
sa:<name> (	-11 11
sa:<name> ,	21 -21
sa:<name> .	-5 5
sa:<name> :	-10 10
sa:<name> <level>	-17 17
sa:<name> <number>	17 -17
sa:<name> add	10 -10
sa:<name> among	-17 17
sa:<name> and	9 -9
sa:<name> are	17 -17
sa:<name> as	-9 9
sa:<name> charge	-13 13
sa:<name> end	10 -10
sa:<name> for	-12 12
sa:<name> get	9 -9
sa:<name> go	14 -14
sa:<name> good	-17 17
sa:<name> hold	11 -11
sa:<name> in	-9 9
sa:<name> or	25 -25
sa:<name> pay	-20 20
sa:<name> sell	-11 11
sa:<name> sign	15 -15
sa:<name> than	15 -15
sa:<name> the	12 -12
sa:<name> under	-14 14
sa:<name> until	20 -20
sa:<name> up	10 -10
sa:<name> was	13 -13
sa:<not>	-18 18
sa:<number> "	11 -11
sa:<number> %	12 -12
sa:<number> ,	-8 8
sa:<number> <day-today>	-14 14
sa:<number> again	-8 8
sa:<number> all	-13 13
sa:<number> are	20 -20
sa:<number> at	-24 24
sa:<number> before	-19 19
sa:<number> biggest	-12 12
sa:<number> billion	-8 8
sa:<number> cent	15 -15
sa:<number> from	-27 27
sa:<number> had	10 -10
sa:<number> if	-19 19
sa:<number> instead	11 -11
sa:<number> is	14 -14
sa:<number> it	11 -11
sa:<number> like	17 -17
sa:<number> make	-9 9
sa:<number> million	-10 10
sa:<number> of	8 -8
sa:<number> on	-15 15
sa:<number> pay	20 -20
sa:<number> since	-10 10
sa:<number> th	-11 11
sa:<number> that	-21 21
sa:<number> until	-15 15
sa:<number> was	6 -6
sa:<number> we	14 -14
sa:<number> were	-11 11
sa:<number> which	17 -17
sa:<office> .	13 -13
sa:<office> of	14 -14
sa:<office> say	5 -5
sa:<organisation>	-13 13
sa:<organisation> 's	-15 15
sa:<organisation> .	-11 11
sa:<organisation> agree	-13 13
sa:<organisation> did	-12 12
sa:<organisation> had	18 -18
sa:<organisation> is	24 -24
sa:<organisation> on	-9 9
sa:<organisation> rule	-11 11
sa:<organisation> say	-18 18
sa:<person> .	-17 17
sa:<person> come	17 -17
sa:<person> for	-15 15
sa:<person> had	-27 27
sa:<person> has	-23 23
sa:<person> of	21 -21
sa:<points> of	11 -11
sa:<quality> <level>	-12 12
sa:<quality> and	16 -16
sa:<quality> beef	-15 15
sa:<quality> border	16 -16
sa:<quality> butter	-12 12
sa:<quality> car	11 -11
sa:<quality> cocoa	-11 11
sa:<quality> coffee	10 -10
sa:<quality> company	10 -10
sa:<quality> cotton	-13 13
sa:<quality> country	17 -17
sa:<quality> custom	18 -18
sa:<quality> date	-14 14
sa:<quality> duty	-22 22
sa:<quality> embassy	-11 11
sa:<quality> ethanol	-9 9
sa:<quality> farm	13 -13
sa:<quality> hazelnut	15 -15
sa:<quality> market	13 -13
sa:<quality> nut	-10 10
sa:<quality> raspberry	12 -12
sa:<quality> rate	-15 15
sa:<quality> rubber	-11 11
sa:<quality> sprat	-9 9
sa:<quality> steel	-12 12
sa:<quality> time	6 -6
sa:<quality> tomatoe	11 -11
sa:<quality> tractor	11 -11
sa:<quality> trade	-14 14
sa:<seat>	-12 12
sa:<seat> ,	8 -8
sa:<seat> .	-6 6
sa:<seat> had	10 -10
sa:<seat> keep	11 -11
sa:<seat> put	13 -13
sa:<span> .	-17 17
sa:<span> after	-21 21
sa:<span> at	-14 14
sa:<span> before	10 -10
sa:<span> in	-9 9
sa:<span> of	-13 13
sa:<span> to	-10 10
sa:<span> while	8 -8
sa:<v-begin>	-11 11
sa:<v-down>	6 -6
sa:<v-impose>	6 -6
sa:<v-up>	8 -8
sa:?	10 -10
sa:a ,	12 -12
sa:a <level>	14 -14
sa:a box	16 -16
sa:a clause	-14 14
sa:a cut	14 -14
sa:a deal	-13 13
sa:a fee	18 -18
sa:a figure	-19 19
sa:a hotel	9 -9
sa:a letter	11 -11
sa:a licence	14 -14
sa:a list	-11 11
sa:a little	-19 19
sa:a minimum	-17 17
sa:a poll	13 -13
sa:a quota	-21 21
sa:a scale	17 -17
sa:a second	11 -11
sa:a tariff	26 -26
sa:a text	10 -10
sa:a trade	-11 11
sa:a treaty	8 -8
sa:above	20 -20
sa:above .	16 -16
sa:above what	-16 16
sa:abroad	10 -10
sa:access	-14 14
sa:access to	-10 10
sa:action	-15 15
sa:add	10 -10
sa:add ,	-10 10
sa:add on	9 -9
sa:additional	7 -7
sa:additional <level>	9 -9
sa:advise	-9 9
sa:affiliate	15 -15
sa:african	15 -15
sa:african country	13 -13
sa:after .	13 -13
sa:after <number>	11 -11
sa:after <seat>	8 -8
sa:after <span>	-26 26
sa:after that	-36 36
sa:afternoon	14 -14
sa:afterward	-20 20
sa:afterward .	-15 15
sa:again	-7 7
sa:again ,	-10 10
sa:against .	18 -18
sa:against <number>	-19 19
sa:against dump	-13 13
sa:against good	-14 14
sa:age	-11 11
sa:agenda	-10 10
sa:agenda .	-10 10
sa:agree	-13 13
sa:agree in	-15 15
sa:agree on	-19 19
sa:agreement	-14 14
sa:agreement of	-14 14
sa:agreement that	-18 18
sa:agreement with	-17 17
sa:aircraft part	14 -14
sa:airport	12 -12
sa:all	-17 17
sa:all ,	14 -14
sa:all .	-32 32
sa:all good	15 -15
sa:all in	-24 24
sa:all our	12 -12
sa:all tell	-16 16
sa:all under	10 -10
sa:alpaca	-8 8
sa:already ;	10 -10
sa:also	13 -13
sa:altogether	-26 26
sa:altogether .	-16 16
sa:aluminium	-14 14
sa:aluminum	14 -14
sa:aluminum ,	8 -8
sa:alway	-29 29
sa:among	10 -10
sa:among other	-15 15
sa:among them	25 -25
sa:an <organisation>	-11 11
sa:an additional	7 -7
sa:an hour	16 -16
sa:an increase	10 -10
sa:an order	-19 19
sa:and ,	-16 16
sa:and <money>	16 -16
sa:and <points>	8 -8
sa:and <seat>	-15 15
sa:and a	4 -4
sa:and above	-26 26
sa:and aircraft	8 -8
sa:and aluminum	6 -6
sa:and another	7 -7
sa:and at	8 -8
sa:and before	12 -12
sa:and collect	-8 8
sa:and framework	15 -15
sa:and from	-20 20
sa:and get	-15 15
sa:and guarantee	10 -10
sa:and has	8 -8
sa:and i	-14 14
sa:and i'm	-10 10
sa:and it	11 -11
sa:and keep	-13 13
sa:and liquefied	-11 11
sa:and may	-14 14
sa:and no	-15 15
sa:and nobody	-23 23
sa:and not	-22 22
sa:and nothing	14 -14
sa:and of	-18 18
sa:and olive	-11 11
sa:and our	-14 14
sa:and pay	11 -11
sa:and raise	-12 12
sa:and seafood	-9 9
sa:and section	-9 9
sa:and settle	8 -8
sa:and since	-10 10
sa:and stay	-21 21
sa:and suspend	-11 11
sa:and take	6 -6
sa:and the	9 -9
sa:and there	-7 7
sa:and timber	-8 8
sa:and two	10 -10
sa:and was	-12 12
sa:and what	12 -12
sa:and with	-9 9
sa:and would	-12 12
sa:announce	-14 14
sa:announce for	-11 11
sa:announce in	-18 18
sa:announce on	17 -17
sa:another <level>	15 -15
sa:another <number>	13 -13
sa:answer	18 -18
sa:answer .	14 -14
sa:answer to	-13 13
sa:any of	13 -13
sa:anybody	13 -13
sa:anyone	-14 14
sa:anyone .	-11 11
sa:anything .	-11 11
sa:anyway	14 -14
sa:anyway .	12 -12
sa:apart	12 -12
sa:apiece	-10 10
sa:apply	-7 7
sa:apply before	8 -8
sa:apricot	10 -10
sa:are .	-19 19
sa:are <number>	-11 11
sa:are add	12 -12
sa:are at	15 -15
sa:are back	-10 10
sa:are in	13 -13
sa:are on	14 -14
sa:are pay	-16 16
sa:are the	-14 14
sa:as	-16 16
sa:as <name>	-12 12
sa:as a	-34 34
sa:as he	16 -16
sa:as of	-22 22
sa:as one	-14 14
sa:as since	11 -11
sa:as soon	-14 14
sa:at	8 -8
sa:at <level>	26 -26
sa:at <number>	-14 14
sa:at christma	-12 12
sa:at his	15 -15
sa:at new	-13 13
sa:at night	8 -8
sa:at present	-15 15
sa:at zero	-17 17
sa:average	30 -30
sa:average .	21 -21
sa:avocado	9 -9
sa:await	-14 14
sa:away	-10 10
sa:away with	-10 10
sa:b	14 -14
sa:back	7 -7
sa:back ,	-13 13
sa:back in	-9 9
sa:back to	10 -10
sa:banana	6 -6
sa:baseline	-11 11
sa:be <number>	-19 19
sa:be charge	-11 11
sa:be due	-12 12
sa:be in	10 -10
sa:be know	-13 13
sa:bean .	13 -13
sa:bean in	-12 12
sa:became	-14 14
sa:because	-11 11
sa:because it	10 -10
sa:because of	-23 23
sa:bed	-9 9
sa:beef .	-15 15
sa:been <number>	-17 17
sa:been charge	10 -10
sa:been suspend	27 -27
sa:been talking	9 -9
sa:been threaten	-14 14
sa:been withdraw	13 -13
sa:beer	9 -9
sa:beer ,	11 -11
sa:before	9 -9
sa:before ,	-18 18
sa:before .	-12 12
sa:before that	18 -18
sa:begin	-9 9
sa:begin ,	-8 8
sa:being	-9 9
sa:being ,	-12 12
sa:being negotiate	13 -13
sa:belong	-9 9
sa:belong to	-14 14
sa:below	20 -20
sa:best	29 -29
sa:better	19 -19
sa:better than	10 -10
sa:between	15 -15
sa:beyond	14 -14
sa:bill .	-12 12
sa:billion	-10 10
sa:bin	16 -16
sa:bird	11 -11
sa:block	-12 12
sa:boat .	-8 8
sa:bonu	13 -13
sa:book ,	9 -9
sa:booking	10 -10
sa:border .	-12 12
sa:both	-7 7
sa:both direction	-12 12
sa:both government	10 -10
sa:both of	-11 11
sa:both way	-12 12
sa:box	16 -16
sa:box of	15 -15
sa:boxe	13 -13
sa:broke	11 -11
sa:builder	10 -10
sa:built	10 -10
sa:busan .	-8 8
sa:business .	-15 15
sa:but a	10 -10
sa:but the	24 -24
sa:butter	-23 23
sa:buy	10 -10
sa:buy ,	20 -20
sa:buy the	-13 13
sa:buyer of	-14 14
sa:by	-2 2
sa:by <day-ahead>	27 -27
sa:by <level>	-13 13
sa:by <month-gone>	10 -10
sa:by <number>	26 -26
sa:by <points>	11 -11
sa:by <seat>	-16 16
sa:by a	-31 31
sa:by an	-12 12
sa:by our	13 -13
sa:by the	15 -15
sa:by thi	-9 9
sa:by treaty	-19 19
sa:c	11 -11
sa:calculated	22 -22
sa:call	12 -12
sa:call ,	4 -4
sa:call that	13 -13
sa:call to	12 -12
sa:can be	15 -15
sa:can say	-19 19
sa:car	-7 7
sa:car ;	12 -12
sa:car to	-12 12
sa:cargoe	11 -11
sa:carry <number>	-10 10
sa:casablanca	-12 12
sa:cashew nut	11 -11
sa:category	13 -13
sa:cease	14 -14
sa:cease to	14 -14
sa:ceasefire	13 -13
sa:cent	-23 23
sa:cent ,	-26 26
sa:centimetre	10 -10
sa:chance	17 -17
sa:chance of	13 -13
sa:change	18 -18
sa:change :	10 -10
sa:change for	9 -9
sa:charge .	-10 10
sa:charge <level>	22 -22
sa:charge a	-14 14
sa:charge by	11 -11
sa:charge in	14 -14
sa:charge on	-7 7
sa:charge to	-11 11
sa:cheaper	29 -29
sa:chemical	7 -7
sa:children	24 -24
sa:chip	6 -6
sa:chocolate	11 -11
sa:chocolate ,	10 -10
sa:city	14 -14
sa:clause	-12 12
sa:coat	11 -11
sa:coat .	11 -11
sa:cocoa	-18 18
sa:cocoa butter	-11 11
sa:cocoa paste	-10 10
sa:colleague	10 -10
sa:collect	-9 9
sa:collect <level>	-9 9
sa:come .	-18 18
sa:come back	10 -10
sa:come from	25 -25
sa:come in	-11 11
sa:come to	15 -15
sa:company in	-11 11
sa:company that	-10 10
sa:conference	-8 8
sa:conference .	-8 8
sa:confirm	-9 9
sa:container	16 -16
sa:content	-11 11
sa:continue	-22 22
sa:continue to	-11 11
sa:control on	-13 13
sa:cost	-9 9
sa:cotton	-23 23
sa:cotton from	-10 10
sa:crane ,	-16 16
sa:crisi	11 -11
sa:crop	19 -19
sa:crop ,	13 -13
sa:crown	9 -9
sa:cut by	9 -9
sa:cut the	-13 13
sa:date .	-26 26
sa:daughter	9 -9
sa:davo	13 -13
sa:day ,	-17 17
sa:day after	10 -10
sa:dead	-13 13
sa:deal	-28 28
sa:deal .	-14 14
sa:deal is	10 -10
sa:dearer	30 -30
sa:dearer .	8 -8
sa:decide .	12 -12
sa:decision	12 -12
sa:denim	12 -12
sa:depending	-16 16
sa:depending on	-16 16
sa:did .	13 -13
sa:did away	-7 7
sa:direction	-17 17
sa:discount	21 -21
sa:discussion	9 -9
sa:discussion .	10 -10
sa:do ,	-17 17
sa:do not	19 -19
sa:doe .	-21 21
sa:doe not	15 -15
sa:doesn't	9 -9
sa:dog	10 -10
sa:dollar	17 -17
sa:done	11 -11
sa:done .	11 -11
sa:double the	12 -12
sa:down .	11 -11
sa:dozen	11 -11
sa:dozen of	11 -11
sa:dried apricot	11 -11
sa:drill	-16 16
sa:drop the	14 -14
sa:drug	-8 8
sa:drum	11 -11
sa:due	-14 14
sa:dump	-12 12
sa:duty -	11 -11
sa:duty :	14 -14
sa:duty ;	-11 11
sa:duty go	13 -13
sa:duty in	-11 11
sa:duty on	-10 10
sa:duty that	13 -13
sa:duty to	-12 12
sa:each other	21 -21
sa:eat	18 -18
sa:economy	31 -31
sa:economy ,	13 -13
sa:effect from	-14 14
sa:effect on	9 -9
sa:effective	-12 12
sa:effective immediately	-11 11
sa:either side	-24 24
sa:election	16 -16
sa:electric car	-13 13
sa:electric vehicle	8 -8
sa:electricity	19 -19
sa:electricity tariff	14 -14
sa:eleven	13 -13
sa:else	13 -13
sa:else .	25 -25
sa:embassy	-10 10
sa:end .	15 -15
sa:end at	-14 14
sa:energy .	-11 11
sa:engine	-15 15
sa:enter free	13 -13
sa:entity	24 -24
sa:entity list	8 -8
sa:entry	-15 15
sa:entry for	-14 14
sa:equipment	16 -16
sa:ethanol	-13 13
sa:evening	19 -19
sa:ever	-26 26
sa:everybody else	-12 12
sa:everybody pay	-13 13
sa:everything .	-9 9
sa:everything else	-13 13
sa:everything from	10 -10
sa:everywhere	-20 20
sa:everywhere .	-8 8
sa:exclusion	13 -13
sa:expect	11 -11
sa:expect to	-10 10
sa:expire	-13 13
sa:explain	19 -19
sa:export	10 -10
sa:export control	6 -6
sa:export of	-20 20
sa:exporter	-11 11
sa:extend	12 -12
sa:extension	23 -23
sa:extension .	14 -14
sa:extra .	12 -12
sa:fair	16 -16
sa:false	9 -9
sa:false .	9 -9
sa:family	14 -14
sa:far ,	11 -11
sa:farm	12 -12
sa:farm good	8 -8
sa:faster	-11 11
sa:favour	13 -13
sa:fentanyl	-14 14
sa:fentanyl .	-20 20
sa:fentanyl ;	15 -15
sa:fewer	19 -19
sa:fewer than	15 -15
sa:figure that	-11 11
sa:fill	-13 13
sa:film	15 -15
sa:finance	-8 8
sa:finish	11 -11
sa:finished	12 -12
sa:first ,	-9 9
sa:first .	19 -19
sa:first term	-17 17
sa:first time	7 -7
sa:fish	-7 7
sa:flat .	12 -12
sa:flew	-17 17
sa:flew home	-15 15
sa:flour .	-10 10
sa:flower .	-10 10
sa:for <day-gone>	-15 15
sa:for <goods-amount>	-10 10
sa:for <name>	-26 26
sa:for <number>	29 -29
sa:for <span>	-22 22
sa:for an	-12 12
sa:for at	-13 13
sa:for beef	11 -11
sa:for both	-8 8
sa:for call	11 -11
sa:for company	-13 13
sa:for every	10 -10
sa:for export	-12 12
sa:for it	11 -11
sa:for nearly	-14 14
sa:for now	17 -17
sa:for other	-16 16
sa:for purchase	-17 17
sa:for those	23 -23
sa:for up	-14 14
sa:for us	-11 11
sa:for what	-13 13
sa:for zero	9 -9
sa:forced -	-17 17
sa:form .	-11 11
sa:formerly	-10 10
sa:forty	11 -11
sa:four	7 -7
sa:framework	10 -10
sa:framework with	18 -18
sa:free	22 -22
sa:free .	14 -14
sa:free of	23 -23
sa:free trade	-16 16
sa:freezer	-11 11
sa:freight	17 -17
sa:from <day-ahead>	-16 16
sa:from <day-gone>	-26 26
sa:from <level>	13 -13
sa:from <month-gone>	-11 11
sa:from <name>	17 -17
sa:from <number>	-12 12
sa:from earlier	-10 10
sa:from his	-16 16
sa:from it	11 -11
sa:from midnight	18 -18
sa:from now	11 -11
sa:from sale	9 -9
sa:from section	12 -12
sa:from the	-8 8
sa:full	34 -34
sa:full .	25 -25
sa:further point	-11 11
sa:game	12 -12
sa:game .	9 -9
sa:gap	-12 12
sa:gap .	-12 12
sa:gave	15 -15
sa:gave the	15 -15
sa:gdynia	-13 13
sa:geneva .	-9 9
sa:get <level>	17 -17
sa:get a	-15 15
sa:give	-18 18
sa:give up	-14 14
sa:glass	-10 10
sa:glass .	-11 11
sa:go away	-16 16
sa:go back	16 -16
sa:go up	19 -19
sa:god	-15 15
sa:good ,	-21 21
sa:good are	10 -10
sa:good from	-15 15
sa:good make	13 -13
sa:good pay	-12 12
sa:good with	12 -12
sa:government	20 -20
sa:grace	-15 15
sa:growth	20 -20
sa:growth of	12 -12
sa:guarantee	10 -10
sa:gulf	10 -10
sa:h	12 -12
sa:h <number>	12 -12
sa:had ask	10 -10
sa:had been	-14 14
sa:had come	-11 11
sa:had no	29 -29
sa:had talked	18 -18
sa:half	-20 20
sa:half for	9 -9
sa:half time	-19 19
sa:handed	13 -13
sa:hanwha	13 -13
sa:happen .	-10 10
sa:has been	21 -21
sa:has its	9 -9
sa:has no	-11 11
sa:has not	-16 16
sa:has say	18 -18
sa:has take	-13 13
sa:hat	14 -14
sa:have .	-10 10
sa:have found	11 -11
sa:have had	-16 16
sa:have no	-16 16
sa:have pay	-11 11
sa:have put	22 -22
sa:have read	-7 7
sa:have sign	8 -8
sa:have tell	10 -10
sa:have until	10 -10
sa:he call	9 -9
sa:he had	-15 15
sa:he say	13 -13
sa:heard	12 -12
sa:heavy	10 -10
sa:her	13 -13
sa:here	-17 17
sa:here ;	-7 7
sa:herring	9 -9
sa:herring .	11 -11
sa:hide	22 -22
sa:highest in	15 -15
sa:him	16 -16
sa:him .	17 -17
sa:hint	15 -15
sa:his first	-19 19
sa:hold at	12 -12
sa:hold up	-7 7
sa:holiday	11 -11
sa:home ,	-8 8
sa:hope for	-10 10
sa:hope of	10 -10
sa:hotel	18 -18
sa:hour	14 -14
sa:hour .	12 -12
sa:house	9 -9
sa:house of	-12 12
sa:i have	8 -8
sa:i read	13 -13
sa:i'm	-10 10
sa:if	-14 14
sa:if not	-9 9
sa:if the	10 -10
sa:if there	11 -11
sa:if they	-12 12
sa:immediate	10 -10
sa:immediate effect	10 -10
sa:immediately	-11 11
sa:in ,	-9 9
sa:in <month-ahead>	-14 14
sa:in <number>	24 -24
sa:in <span>	13 -13
sa:in all	-14 14
sa:in both	-20 20
sa:in busan	-10 10
sa:in casablanca	-12 12
sa:in davo	13 -13
sa:in duty	8 -8
sa:in favour	13 -13
sa:in force	11 -11
sa:in its	-11 11
sa:in line	-9 9
sa:in most	-12 12
sa:in new	-9 9
sa:in question	11 -11
sa:in real	12 -12
sa:in some	-10 10
sa:in sum	-14 14
sa:in tangier	12 -12
sa:in two	13 -13
sa:in which	-12 12
sa:included ,	11 -11
sa:included .	-15 15
sa:increase	18 -18
sa:increase of	10 -10
sa:industrial	-18 18
sa:industrial good	-16 16
sa:inflation	8 -8
sa:ink	-12 12
sa:instead	-14 14
sa:instead of	-18 18
sa:into	-16 16
sa:into <name>	-14 14
sa:into a	15 -15
sa:invest	-14 14
sa:invest <money>	-14 14
sa:investment	-14 14
sa:investment .	-13 13
sa:invoice	-13 13
sa:is "	-13 13
sa:is a	11 -11
sa:is another	8 -8
sa:is being	8 -8
sa:is charge	-12 12
sa:is for	-14 14
sa:is go	-15 15
sa:is good	9 -9
sa:is in	-15 15
sa:is new	21 -21
sa:is not	20 -20
sa:is reach	10 -10
sa:is suspend	31 -31
sa:is that	11 -11
sa:is the	-15 15
sa:is what	-34 34
sa:is withdraw	-14 14
sa:is worth	-11 11
sa:island	-12 12
sa:island 's	-12 12
sa:isn't	-13 13
sa:it ,	6 -6
sa:it are	-10 10
sa:it be	-12 12
sa:it end	13 -13
sa:it has	9 -9
sa:it in	-9 9
sa:it last	-10 10
sa:it levy	-16 16
sa:it say	-4 4
sa:it so	-12 12
sa:it stay	-11 11
sa:it to	-9 9
sa:item	12 -12
sa:its <office>	-7 7
sa:its <organisation>	10 -10
sa:its <points>	-14 14
sa:its fentanyl	10 -10
sa:its part	-9 9
sa:its place	-12 12
sa:its share	-16 16
sa:its value	-25 25
sa:itself	11 -11
sa:jersey	-10 10
sa:job	16 -16
sa:joke	13 -13
sa:keep .	-8 8
sa:keep <number>	-21 21
sa:keep it	-11 11
sa:keep the	18 -18
sa:kind	18 -18
sa:kind of	10 -10
sa:klaipėda	-12 12
sa:last .	-19 19
sa:last <month-gone>	-23 23
sa:last of	9 -9
sa:last winter	-14 14
sa:late	10 -10
sa:later <level>	-9 9
sa:latest	14 -14
sa:laughed	13 -13
sa:lead	13 -13
sa:least .	12 -12
sa:least <span>	-14 14
sa:leather ,	-14 14
sa:leave over	-16 16
sa:less	14 -14
sa:less for	9 -9
sa:levy	-12 12
sa:levy of	-15 15
sa:licence	25 -25
sa:license	12 -12
sa:like <name>	11 -11
sa:likely	13 -13
sa:likewise	-18 18
sa:likewise .	-13 13
sa:limit	15 -15
sa:limit .	9 -9
sa:limit on	6 -6
sa:line	6 -6
sa:list .	-19 19
sa:list <number>	14 -14
sa:listed	12 -12
sa:litre .	-13 13
sa:little .	8 -8
sa:loan	23 -23
sa:lobster .	-15 15
sa:local	-12 12
sa:long as	-13 13
sa:longer .	9 -9
sa:lorry	10 -10
sa:lower	13 -13
sa:lower their	10 -10
sa:m	-10 10
sa:m .	-10 10
sa:magnet	12 -12
sa:magnet .	10 -10
sa:make	14 -14
sa:make <number>	-20 20
sa:make it	19 -19
sa:make the	15 -15
sa:make up	-10 10
sa:make with	12 -12
sa:man	23 -23
sa:man in	15 -15
sa:managing	12 -12
sa:managing <office>	12 -12
sa:mangoe	-14 14
sa:manufacturing	9 -9
sa:match	-15 15
sa:matter of	-12 12
sa:may have	-11 11
sa:may leave	18 -18
sa:me	-13 13
sa:meanwhile	-13 13
sa:measure	18 -18
sa:mediator	10 -10
sa:meet in	-22 22
sa:meet was	13 -13
sa:melon	-11 11
sa:melted	7 -7
sa:merely	-18 18
sa:metal .	-10 10
sa:metre	22 -22
sa:metre .	10 -10
sa:might	31 -31
sa:mill in	9 -9
sa:million	-12 12
sa:million .	-15 15
sa:mineral water	-9 9
sa:minimum	-15 15
sa:minimum price	-15 15
sa:minute	14 -14
sa:missing	16 -16
sa:model	15 -15
sa:model .	15 -15
sa:month ,	16 -16
sa:more	7 -7
sa:more ,	-17 17
sa:more <quality>	7 -7
sa:more by	15 -15
sa:more for	5 -5
sa:more if	-9 9
sa:more on	-14 14
sa:more than	-14 14
sa:morning ,	12 -12
sa:most	-18 18
sa:most other	9 -9
sa:most thing	-12 12
sa:much ,	12 -12
sa:much as	-13 13
sa:name	13 -13
sa:name .	11 -11
sa:nearly	-14 14
sa:need	13 -13
sa:neighbour	12 -12
sa:never been	7 -7
sa:new .	27 -27
sa:new jersey	-10 10
sa:new year	-22 22
sa:new york	10 -10
sa:newspaper	-9 9
sa:next to	-12 12
sa:night	12 -12
sa:night ,	8 -8
sa:no	14 -14
sa:no .	20 -20
sa:no change	-12 12
sa:no deal	-11 11
sa:no duty	8 -8
sa:no end	-16 16
sa:no more	-10 10
sa:no one	-13 13
sa:no tariff	14 -14
sa:nobody	-31 31
sa:nobody in	-14 14
sa:none	-11 11
sa:nor	-10 10
sa:north <quality>	-10 10
sa:not ,	9 -9
sa:not be	-11 11
sa:not expect	-5 5
sa:not grow	11 -11
sa:not move	-14 14
sa:not yet	13 -13
sa:nothing	-13 13
sa:nothing ,	-33 33
sa:now .	-27 27
sa:now in	9 -9
sa:now on	11 -11
sa:number	10 -10
sa:number .	13 -13
sa:number in	10 -10
sa:nut and	-12 12
sa:of <day-ahead>	-29 29
sa:of <day-gone>	-19 19
sa:of <day-today>	-15 15
sa:of <person>	11 -11
sa:of <span>	-10 10
sa:of a	10 -10
sa:of busan	10 -10
sa:of country	10 -10
sa:of critical	6 -6
sa:of duty	-15 15
sa:of investment	-14 14
sa:of next	-13 13
sa:of one	-16 16
sa:of reciprocal	-10 10
sa:of section	-24 24
sa:of the	-17 17
sa:of their	11 -11
sa:of them	15 -15
sa:of these	18 -18
sa:of us	10 -10
sa:of what	14 -14
sa:off	15 -15
sa:off its	17 -17
sa:off the	-16 16
sa:oil ;	-15 15
sa:old .	17 -17
sa:old <level>	-12 12
sa:older list	-14 14
sa:older one	-8 8
sa:on .	20 -20
sa:on <day-gone>	2 -2
sa:on <day-today>	36 -36
sa:on <level>	-16 16
sa:on <name>	-21 21
sa:on <number>	-21 21
sa:on all	-13 13
sa:on aluminium	-12 12
sa:on an	10 -10
sa:on another	-18 18
sa:on average	22 -22
sa:on avocado	9 -9
sa:on beer	12 -12
sa:on car	-4 4
sa:on cocoa	-12 12
sa:on either	-16 16
sa:on electricity	13 -13
sa:on every	-7 7
sa:on good	-15 15
sa:on hold	-20 20
sa:on ice	-17 17
sa:on list	10 -10
sa:on more	-23 23
sa:on paper	-14 14
sa:on rare	-14 14
sa:on semiconductor	9 -9
sa:on steel	5 -5
sa:on sugar	9 -9
sa:on sunday	14 -14
sa:on tariff	8 -8
sa:on their	-18 18
sa:on them	-19 19
sa:on those	-14 14
sa:on thursday	20 -20
sa:on truck	21 -21
sa:on until	-12 12
sa:on what	-15 15
sa:on which	15 -15
sa:once more	-12 12
sa:one	-35 35
sa:one ,	-11 11
sa:one .	-26 26
sa:one are	16 -16
sa:one in	20 -20
sa:one of	-20 20
sa:one pay	-8 8
sa:only	12 -12
sa:only ,	12 -12
sa:only a	12 -12
sa:open quota	-13 13
sa:opinion	10 -10
sa:opinion .	9 -9
sa:or <level>	-26 26
sa:or <money>	-11 11
sa:or <name>	13 -13
sa:or <number>	-14 14
sa:or more	14 -14
sa:or not	-12 12
sa:or the	10 -10
sa:orange	-12 12
sa:order	-11 11
sa:order .	7 -7
sa:order to	-9 9
sa:ordinary	-16 16
sa:ordinary duty	-19 19
sa:ordinary rate	12 -12
sa:origin ,	13 -13
sa:other	9 -9
sa:other ,	-7 7
sa:other <number>	-25 25
sa:other economy	13 -13
sa:other farm	8 -8
sa:other side	12 -12
sa:out	-10 10
sa:out the	-19 19
sa:output	12 -12
sa:outside	-10 10
sa:over .	13 -13
sa:over <name>	17 -17
sa:over <number>	13 -13
sa:over <span>	20 -20
sa:over and	-20 20
sa:over fentanyl	-9 9
sa:over from	-16 16
sa:over there	-22 22
sa:own	-17 17
sa:owner	-14 14
sa:owner of	-11 11
sa:pact	-16 16
sa:palm	-18 18
sa:parcel	17 -17
sa:part of	-9 9
sa:partner	26 -26
sa:partnership	-9 9
sa:partnership agreement	-14 14
sa:patented	-14 14
sa:pause	-9 9
sa:pay ,	-16 16
sa:pay .	-19 19
sa:pay <day-today>	-19 19
sa:pay <number>	-11 11
sa:pay for	-17 17
sa:pay no	11 -11
sa:pay the	34 -34
sa:pay to	20 -20
sa:pay until	12 -12
sa:payable .	-9 9
sa:peace	16 -16
sa:penalty	-12 12
sa:people in	-7 7
sa:per	-13 13
sa:per cent	-38 38
sa:place	-21 21
sa:place and	-8 8
sa:place of	-28 28
sa:player	12 -12
sa:plough	-13 13
sa:plu the	-24 24
sa:poll	27 -27
sa:poll .	14 -14
sa:port	11 -11
sa:possibility	10 -10
sa:possible	-12 12
sa:pot	10 -10
sa:potatoe	10 -10
sa:poultry	14 -14
sa:poultry .	13 -13
sa:practice	14 -14
sa:precursor	16 -16
sa:prepare	-11 11
sa:present	-19 19
sa:present ,	9 -9
sa:present .	-18 18
sa:press	-16 16
sa:price .	16 -16
sa:prime	14 -14
sa:prime minister	14 -14
sa:print	10 -10
sa:privilege	15 -15
sa:product ,	-24 24
sa:product .	14 -14
sa:product and	-13 13
sa:profit	9 -9
sa:prolong	-10 10
sa:proposal	18 -18
sa:publish on	15 -15
sa:put it	17 -17
sa:put its	10 -10
sa:put off	-18 18
sa:put on	-23 23
sa:qualify	-11 11
sa:qualify under	-13 13
sa:quarter .	10 -10
sa:question	28 -28
sa:question .	8 -8
sa:quota	-16 16
sa:quota .	-13 13
sa:quota for	-12 12
sa:quota that	11 -11
sa:raise its	20 -20
sa:rate ,	15 -15
sa:rate .	-19 19
sa:rate in	14 -14
sa:rate on	-13 13
sa:rate that	14 -14
sa:rate to	-9 9
sa:rather than	-18 18
sa:reach	13 -13
sa:read .	-13 13
sa:real	11 -11
sa:real term	12 -12
sa:reciprocal ,	14 -14
sa:reciprocal duty	11 -11
sa:reciprocal tariff	-13 13
sa:reckon	-10 10
sa:reckon with	-12 12
sa:refinery	-13 13
sa:refuse	12 -12
sa:refuse .	14 -14
sa:remain	-11 11
sa:remain .	-10 10
sa:remain at	12 -12
sa:remain payable	-11 11
sa:remain suspend	-17 17
sa:remember	-11 11
sa:replace	-10 10
sa:reporter on	-9 9
sa:respectively	-22 22
sa:respectively .	-18 18
sa:rest	12 -12
sa:rest ,	16 -16
sa:rest on	-16 16
sa:restore	9 -9
sa:result	10 -10
sa:retain	-19 19
sa:retain .	-12 12
sa:return if	-8 8
sa:return to	6 -6
sa:revenue	13 -13
sa:rice	11 -11
sa:rice .	14 -14
sa:right "	-16 16
sa:rosario	7 -7
sa:round	22 -22
sa:rubber .	-12 12
sa:rule .	-16 16
sa:rule on	12 -12
sa:rum	-12 12
sa:run out	-22 22
sa:run to	9 -9
sa:sack	10 -10
sa:salary	10 -10
sa:sale	21 -21
sa:salmon	-11 11
sa:salmon .	-10 10
sa:salt	14 -14
sa:same time	25 -25
sa:sanction	12 -12
sa:santo	-5 5
sa:sardine	-11 11
sa:say .	-8 8
sa:say <person>	-16 16
sa:say it	-11 11
sa:say so	-8 8
sa:say that	19 -19
sa:say the	21 -21
sa:say they	15 -15
sa:say to	-17 17
sa:scale	11 -11
sa:seafood	-13 13
sa:season	15 -15
sa:second .	-13 13
sa:seed potatoe	15 -15
sa:seem	-11 11
sa:seem right	-21 21
sa:semiconductor	13 -13
sa:semiconductor .	9 -9
sa:send	-16 16
sa:send a	-14 14
sa:sense	7 -7
sa:settle	10 -10
sa:settle for	9 -9
sa:she say	-16 16
sa:shea	-11 11
sa:shea butter	-10 10
sa:ship -	-11 11
sa:shipbuilding	9 -9
sa:shirt from	15 -15
sa:shore	-10 10
sa:shore crane	-11 11
sa:shrimp	-14 14
sa:side of	-9 9
sa:sign	16 -16
sa:sign a	25 -25
sa:sign at	14 -14
sa:sign in	-17 17
sa:signature	7 -7
sa:significant	12 -12
sa:silent	-9 9
sa:since	-11 11
sa:since .	-27 27
sa:since <day-gone>	-25 25
sa:since <day-today>	8 -8
sa:since its	-12 12
sa:since last	-16 16
sa:since new	-13 13
sa:since spring	14 -14
sa:since then	10 -10
sa:single	-6 6
sa:site	10 -10
sa:smaller	10 -10
sa:so .	-22 22
sa:so far	14 -14
sa:so that	6 -6
sa:so until	12 -12
sa:software	-13 13
sa:solar	15 -15
sa:some of	-11 11
sa:soon as	-14 14
sa:sorry	11 -11
sa:sort	12 -12
sa:source	-11 11
sa:southern	11 -11
sa:soybean	6 -6
sa:spare	-12 12
sa:spare .	-15 15
sa:spoke	-10 10
sa:spoken	-14 14
sa:spot	9 -9
sa:sprat	-18 18
sa:stand	11 -11
sa:start	-18 18
sa:start on	-18 18
sa:state	13 -13
sa:stay	-19 19
sa:stay .	-30 30
sa:stay as	10 -10
sa:stay on	-9 9
sa:stay there	-11 11
sa:steel .	11 -11
sa:steel from	-15 15
sa:street	12 -12
sa:strike	-2 2
sa:subject	10 -10
sa:subject to	9 -9
sa:sum	-11 11
sa:sum .	-8 8
sa:summer	11 -11
sa:summer of	16 -16
sa:sunday	12 -12
sa:surcharge	-10 10
sa:surcharge that	-10 10
sa:suspend	9 -9
sa:suspend ,	-8 8
sa:suspend in	15 -15
sa:suspend the	-13 13
sa:suspend until	12 -12
sa:table	-20 20
sa:take .	-12 12
sa:take its	-12 12
sa:take on	-13 13
sa:talk with	22 -22
sa:talked	11 -11
sa:tangier	12 -12
sa:tariff ,	-14 14
sa:tariff .	24 -24
sa:tariff :	13 -13
sa:tariff ;	-12 12
sa:tariff book	10 -10
sa:tariff from	-14 14
sa:tariff line	9 -9
sa:tariff that	-19 19
sa:tariff truce	12 -12
sa:taro	-8 8
sa:tax on	8 -8
sa:tell a	11 -11
sa:tell the	-10 10
sa:tell to	-12 12
sa:tell us	11 -11
sa:text	8 -8
sa:th	-11 11
sa:than	7 -7
sa:than <level>	-28 28
sa:than <span>	8 -8
sa:than a	12 -12
sa:than in	21 -21
sa:than last	24 -24
sa:thank	-16 16
sa:thank to	-19 19
sa:that	7 -7
sa:that 's	-12 12
sa:that <person>	-14 14
sa:that all	15 -15
sa:that has	15 -15
sa:that it	12 -12
sa:that of	15 -15
sa:that on	9 -9
sa:that stand	-7 7
sa:that take	-9 9
sa:that the	30 -30
sa:that was	-17 17
sa:the <day-ahead>	-12 12
sa:the <day-gone>	8 -8
sa:the <number>	-28 28
sa:the <organisation>	-9 9
sa:the <seat>	20 -20
sa:the <span>	13 -13
sa:the agenda	-11 11
sa:the agreement	-17 17
sa:the best	19 -19
sa:the book	-10 10
sa:the border	-12 12
sa:the chip	12 -12
sa:the city	13 -13
sa:the coffee	-10 10
sa:the county	11 -11
sa:the drawer	-12 12
sa:the duty	24 -24
sa:the end	-12 12
sa:the extension	14 -14
sa:the fentanyl	-11 11
sa:the forced	-18 18
sa:the free	-15 15
sa:the full	14 -14
sa:the gap	-11 11
sa:the general	-16 16
sa:the gulf	10 -10
sa:the holiday	12 -12
sa:the house	11 -11
sa:the ink	-13 13
sa:the island	-12 12
sa:the levy	-13 13
sa:the limit	16 -16
sa:the list	-9 9
sa:the managing	12 -12
sa:the matter	-12 12
sa:the metal	-10 10
sa:the number	-17 17
sa:the oil	7 -7
sa:the owner	-11 11
sa:the pen	-11 11
sa:the plan	11 -11
sa:the port	10 -10
sa:the product	-12 12
sa:the quarrel	-9 9
sa:the rest	22 -22
sa:the right	8 -8
sa:the rule	-11 11
sa:the season	18 -18
sa:the section	14 -14
sa:the ship	8 -8
sa:the spring	-21 21
sa:the table	-15 15
sa:the time	-12 12
sa:the total	-6 6
sa:the trade	-11 11
sa:the treaty	-9 9
sa:the two	-23 23
sa:the view	8 -8
sa:the war	21 -21
sa:the whole	14 -14
sa:the wine	-12 12
sa:the wrong	-9 9
sa:the year	18 -18
sa:their	11 -11
sa:their tariff	13 -13
sa:them	12 -12
sa:them in	-12 12
sa:then	-16 16
sa:then <number>	-19 19
sa:then the	-9 9
sa:there .	-14 14
sa:there before	12 -12
sa:there was	16 -16
sa:there would	10 -10
sa:thereafter	-12 12
sa:they	9 -9
sa:they pay	24 -24
sa:they sell	7 -7
sa:thi .	12 -12
sa:thi <organisation>	-11 11
sa:thi day	-15 15
sa:thi month	-16 16
sa:think about	10 -10
sa:those	-12 12
sa:those from	-10 10
sa:those on	-13 13
sa:those that	17 -17
sa:though	-14 14
sa:threaten .	9 -9
sa:threaten from	-9 9
sa:three ,	10 -10
sa:three time	-20 20
sa:through a	-8 8
sa:throughout	-21 21
sa:throughout .	-9 9
sa:thu	13 -13
sa:thursday	22 -22
sa:till	-11 11
sa:time	9 -9
sa:time .	12 -12
sa:to -	-10 10
sa:to <money>	16 -16
sa:to <month-gone>	-9 9
sa:to <span>	11 -11
sa:to apply	17 -17
sa:to be	-11 11
sa:to buy	9 -9
sa:to change	-11 11
sa:to charge	13 -13
sa:to double	12 -12
sa:to drop	-6 6
sa:to fentanyl	15 -15
sa:to have	-8 8
sa:to him	9 -9
sa:to invest	-13 13
sa:to nothing	-9 9
sa:to other	-9 9
sa:to pay	-19 19
sa:to sign	12 -12
sa:to southeast	10 -10
sa:to spare	-9 9
sa:to the	15 -15
sa:to thi	-15 15
sa:to two	-12 12
sa:to which	-10 10
sa:to work	8 -8
sa:to you	-11 11
sa:together	-12 12
sa:tonne .	-11 11
sa:too .	-23 23
sa:top .	7 -7
sa:top of	-14 14
sa:touche	13 -13
sa:toy	9 -9
sa:trade ,	15 -15
sa:trade act	-12 12
sa:transit	29 -29
sa:treat as	9 -9
sa:treatment	8 -8
sa:treaty	-18 18
sa:treaty .	-17 17
sa:treaty of	-15 15
sa:trial	-14 14
sa:truce ,	10 -10
sa:truce .	-41 41
sa:truce go	8 -8
sa:truce of	-16 16
sa:truce or	-11 11
sa:truce that	-15 15
sa:truce with	16 -16
sa:truck	13 -13
sa:truck ,	14 -14
sa:trust	-12 12
sa:turned	-11 11
sa:twice	-11 11
sa:two	-16 16
sa:unchanged .	13 -13
sa:under <number>	18 -18
sa:under <seat>	12 -12
sa:under a	-38 38
sa:under licence	9 -9
sa:under the	-19 19
sa:understanding	12 -12
sa:unlawful	-24 24
sa:until <day-gone>	-14 14
sa:until <month-ahead>	5 -5
sa:until <month-gone>	-14 14
sa:until <name>	10 -10
sa:until a	13 -13
sa:until he	10 -10
sa:until now	7 -7
sa:up .	11 -11
sa:up <level>	15 -15
sa:up from	9 -9
sa:up to	-18 18
sa:upset	11 -11
sa:us ,	-10 10
sa:us .	-7 7
sa:use	10 -10
sa:used to	-18 18
sa:usmca	-12 12
sa:usmca ,	-12 12
sa:usual	14 -14
sa:usual .	13 -13
sa:value	-18 18
sa:value ,	-16 16
sa:value or	-16 16
sa:vehicle	8 -8
sa:vehicle and	10 -10
sa:view	11 -11
sa:vote	13 -13
sa:want .	12 -12
sa:want the	11 -11
sa:want to	-12 12
sa:war	8 -8
sa:war in	21 -21
sa:was before	-9 9
sa:was found	-14 14
sa:was given	-8 8
sa:was heard	7 -7
sa:was in	10 -10
sa:was nothing	13 -13
sa:was on	-9 9
sa:was until	-16 16
sa:watching	10 -10
sa:water	12 -12
sa:water .	9 -9
sa:way	-27 27
sa:way .	-11 11
sa:way of	-16 16
sa:we can	11 -11
sa:we go	11 -11
sa:we had	-15 15
sa:we pay	11 -11
sa:weaker	15 -15
sa:weather	9 -9
sa:website	9 -9
sa:week ago	-32 32
sa:weekend	21 -21
sa:weekend .	15 -15
sa:weigh	11 -11
sa:well	-22 22
sa:were	11 -11
sa:were make	16 -16
sa:what	-22 22
sa:what <name>	-30 30
sa:what it	-22 22
sa:what its	11 -11
sa:what the	-4 4
sa:what was	16 -16
sa:what we	8 -8
sa:when <person>	7 -7
sa:when the	-21 21
sa:which	-12 12
sa:which ,	16 -16
sa:which <number>	15 -15
sa:which <person>	-26 26
sa:which end	-14 14
sa:which make	16 -16
sa:which pay	-14 14
sa:which used	-12 12
sa:which was	15 -15
sa:which were	13 -13
sa:whichever	16 -16
sa:while <name>	-8 8
sa:who has	14 -14
sa:whole	21 -21
sa:whose	9 -9
sa:why .	17 -17
sa:will	-9 9
sa:will buy	-10 10
sa:will have	-9 9
sa:will pay	10 -10
sa:wine .	-23 23
sa:with <name>	29 -29
sa:with effect	-10 10
sa:with immediate	10 -10
sa:with the	-28 28
sa:with them	-13 13
sa:with us	-10 10
sa:withdraw	17 -17
sa:within	-20 20
sa:within a	-23 23
sa:without a	8 -8
sa:without an	-15 15
sa:word	14 -14
sa:word .	18 -18
sa:work	14 -14
sa:world .	12 -12
sa:worry	12 -12
sa:worry .	12 -12
sa:worth about	-12 12
sa:would apply	-16 16
sa:would be	6 -6
sa:would change	12 -12
sa:would do	-12 12
sa:would have	-21 21
sa:would lose	-10 10
sa:would pay	-15 15
sa:write	-7 7
sa:write <person>	-13 13
sa:write on	-13 13
sa:wrong	-14 14
sa:yarn	-20 20
sa:year 's	15 -15
sa:year .	14 -14
sa:year and	-15 15
sa:year before	13 -13
sa:yes	-16 16
sa:yes .	-15 15
sa:yet	19 -19
sa:yet .	10 -10
sa:york	10 -10
sa:you are	13 -13
sa:you can	-11 11
sa:you may	-9 9
sa:your	32 -32
sa:zero .	-15 15
sa:zone	14 -14
sa:|	14 -14
sa:— <level>	19 -19
sa:— <number>	18 -18
said	-34 34
sb:"	12 -12
sb:" <level>	-8 8
sb:" <name>	-10 10
sb:" <person>	15 -15
sb:" a	14 -14
sb:" and	-31 31
sb:" at	-16 16
sb:" but	-9 9
sb:" he	16 -16
sb:" i	8 -8
sb:" it	11 -11
sb:" my	-14 14
sb:" not	9 -9
sb:" on	12 -12
sb:" say	15 -15
sb:" the	15 -15
sb:" there	15 -15
sb:" to	-16 16
sb:" we	19 -19
sb:" you	-9 9
sb:&	34 -34
sb:& p	18 -18
sb:'	29 -29
sb:'s <level>	28 -28
sb:'s <person>	15 -15
sb:'s agreement	6 -6
sb:'s and	-17 17
sb:'s at	-20 20
sb:'s average	20 -20
sb:'s central	14 -14
sb:'s custom	-18 18
sb:'s deal	14 -14
sb:'s duty	-12 12
sb:'s embassy	-11 11
sb:'s for	9 -9
sb:'s from	11 -11
sb:'s grower	-8 8
sb:'s growth	11 -11
sb:'s inflation	10 -10
sb:'s is	-8 8
sb:'s leave	12 -12
sb:'s letter	7 -7
sb:'s neighbour	16 -16
sb:'s new	18 -18
sb:'s nikkei	12 -12
sb:'s no	8 -8
sb:'s on	-23 23
sb:'s own	-16 16
sb:'s parliament	5 -5
sb:'s proposal	-16 16
sb:'s share	23 -23
sb:'s side	-17 17
sb:( <day-gone>	9 -9
sb:( <level>	-18 18
sb:( a	26 -26
sb:( at	-11 11
sb:( before	-8 8
sb:) :	-29 29
sb:) and	8 -8
sb:*	-14 14
sb:+	22 -22
sb:+ <level>	19 -19
sb:, "	38 -38
sb:, <day-gone>	15 -15
sb:, <money>	11 -11
sb:, <name>	15 -15
sb:, <organisation>	13 -13
sb:, <person>	-24 24
sb:, <quality>	-21 21
sb:, <span>	-18 18
sb:, also	-14 14
sb:, an	14 -14
sb:, announce	-10 10
sb:, another	-11 11
sb:, banana	23 -23
sb:, beef	15 -15
sb:, before	-14 14
sb:, beside	-10 10
sb:, between	-16 16
sb:, but	26 -26
sb:, by	-15 15
sb:, call	10 -10
sb:, car	11 -11
sb:, certain	-18 18
sb:, come	13 -13
sb:, conclude	-8 8
sb:, due	15 -15
sb:, duty	10 -10
sb:, failing	-17 17
sb:, for	-8 8
sb:, from	-13 13
sb:, get	-17 17
sb:, go	-11 11
sb:, had	8 -8
sb:, has	-15 15
sb:, have	-21 21
sb:, in	-26 26
sb:, instead	-7 7
sb:, its	-18 18
sb:, last	-13 13
sb:, list	-18 18
sb:, make	-11 11
sb:, mostly	-10 10
sb:, mr	-22 22
sb:, nearly	-10 10
sb:, nobody	-12 12
sb:, not	-15 15
sb:, on	-28 28
sb:, one	9 -9
sb:, pay	-24 24
sb:, plu	-25 25
sb:, pointed	-10 10
sb:, put	19 -19
sb:, round	14 -14
sb:, rubber	7 -7
sb:, sell	-18 18
sb:, ship	-23 23
sb:, sign	-16 16
sb:, silver	16 -16
sb:, still	-9 9
sb:, that	-11 11
sb:, the	24 -24
sb:, their	10 -10
sb:, thi	-12 12
sb:, though	16 -16
sb:, three	10 -10
sb:, to	-8 8
sb:, two	10 -10
sb:, under	-16 16
sb:, up	12 -12
sb:, want	-21 21
sb:, we	-15 15
sb:, what	15 -15
sb:, where	-27 27
sb:, whom	19 -19
sb:, whose	-6 6
sb:, with	22 -22
sb:, without	-17 17
sb:, you	-8 8
sb:, —	13 -13
sb:- <name>	-14 14
sb:- <number>	13 -13
sb:- <person>	8 -8
sb:- free	8 -8
sb:- tariff	-8 8
sb:- ups	10 -10
sb:. -	22 -22
sb:. .	-22 22
sb:/	-7 7
sb:/ <name>	13 -13
sb:/ <number>	-9 9
sb:/ the	-12 12
sb::	-22 22
sb:: "	-7 7
sb:: <goods-amount>	35 -35
sb:: <level>	-37 37
sb:: <money>	13 -13
sb:: <name>	21 -21
sb:: <number>	-12 12
sb:: <organisation>	11 -11
sb:: a	-9 9
sb:: at	-27 27
sb:: because	-16 16
sb:: both	-17 17
sb:: down	10 -10
sb:: from	-20 20
sb:: if	19 -19
sb:: in	-16 16
sb:: it	9 -9
sb:: not	19 -19
sb:: nothing	-11 11
sb:: of	-14 14
sb:: one	12 -12
sb:: our	18 -18
sb:: plu	9 -9
sb:: section	-9 9
sb:: that	-18 18
sb:: they	10 -10
sb:: to	-12 12
sb:: two	13 -13
sb:: up	15 -15
sb:: we	14 -14
sb:;	9 -9
sb:; <day-today>	-17 17
sb:; <quality>	-10 10
sb:; our	10 -10
sb:; the	14 -14
sb:; thi	18 -18
sb:; those	14 -14
sb:<day-ahead> ,	-15 15
sb:<day-ahead> :	-17 17
sb:<day-ahead> <level>	-19 19
sb:<day-ahead> <name>	10 -10
sb:<day-ahead> at	13 -13
sb:<day-ahead> if	14 -14
sb:<day-ahead> it	-29 29
sb:<day-ahead> of	-22 22
sb:<day-ahead> pass	-11 11
sb:<day-ahead> that	14 -14
sb:<day-ahead> they	-12 12
sb:<day-gone> 's	18 -18
sb:<day-gone> <person>	-14 14
sb:<day-gone> <quality>	12 -12
sb:<day-gone> and	-13 13
sb:<day-gone> at	17 -17
sb:<day-gone> between	9 -9
sb:<day-gone> evening	24 -24
sb:<day-gone> has	-16 16
sb:<day-gone> in	-16 16
sb:<day-gone> is	7 -7
sb:<day-gone> on	-15 15
sb:<day-gone> sign	12 -12
sb:<day-gone> the	-21 21
sb:<day-gone> —	-22 22
sb:<day-today> 's	-9 9
sb:<day-today> (	16 -16
sb:<day-today> )	10 -10
sb:<day-today> -	7 -7
sb:<day-today> <quality>	-12 12
sb:<day-today> for	-9 9
sb:<day-today> it	-31 31
sb:<day-today> they	-9 9
sb:<goods-amount>	25 -25
sb:<goods-amount> ,	13 -13
sb:<goods-amount> <span>	-25 25
sb:<goods-amount> at	-22 22
sb:<goods-amount> from	10 -10
sb:<goods-amount> in	24 -24
sb:<goods-amount> of	14 -14
sb:<goods>	-16 16
sb:<level>	-15 15
sb:<level> (	-44 44
sb:<level> )	-16 16
sb:<level> ,	-12 12
sb:<level> :	-21 21
sb:<level> <day-gone>	-16 16
sb:<level> against	-14 14
sb:<level> and	18 -18
sb:<level> are	7 -7
sb:<level> at	-15 15
sb:<level> each	11 -11
sb:<level> extra	8 -8
sb:<level> from	6 -6
sb:<level> go	-11 11
sb:<level> has	10 -10
sb:<level> here	-9 9
sb:<level> higher	8 -8
sb:<level> in	-23 23
sb:<level> is	-19 19
sb:<level> more	23 -23
sb:<level> of	44 -44
sb:<level> off	13 -13
sb:<level> on	-8 8
sb:<level> reciprocal	-13 13
sb:<level> tariff	-16 16
sb:<level> that	10 -10
sb:<level> there	-15 15
sb:<level> thi	20 -20
sb:<level> too	31 -31
sb:<level> under	13 -13
sb:<level> until	-19 19
sb:<level> which	7 -7
sb:<money>	58 -58
sb:<money> ,	16 -16
sb:<money> :	-11 11
sb:<money> ;	13 -13
sb:<money> a	10 -10
sb:<money> are	-17 17
sb:<money> for	16 -16
sb:<money> go	11 -11
sb:<money> in	18 -18
sb:<money> last	17 -17
sb:<money> of	-30 30
sb:<month-ahead> and	11 -11
sb:<month-ahead> the	-11 11
sb:<month-gone> 's	-9 9
sb:<month-gone> :	-14 14
sb:<month-gone> ;	-10 10
sb:<month-gone> <name>	10 -10
sb:<month-gone> <person>	-10 10
sb:<month-gone> after	12 -12
sb:<month-gone> at	18 -18
sb:<month-gone> before	13 -13
sb:<month-gone> by	12 -12
sb:<month-gone> he	-13 13
sb:<month-gone> that	8 -8
sb:<month-gone> they	-16 16
sb:<month-gone> to	-14 14
sb:<name>	-24 24
sb:<name> 's	-10 10
sb:<name> (	-9 9
sb:<name> ,	-26 26
sb:<name> ;	-16 16
sb:<name> <level>	-16 16
sb:<name> <name>	-13 13
sb:<name> <number>	-17 17
sb:<name> accept	18 -18
sb:<name> accounted	13 -13
sb:<name> agree	15 -15
sb:<name> agreement	11 -11
sb:<name> among	6 -6
sb:<name> and	18 -18
sb:<name> apply	-9 9
sb:<name> ask	-23 23
sb:<name> at	-15 15
sb:<name> bear	-10 10
sb:<name> by	-16 16
sb:<name> carry	10 -10
sb:<name> collect	-10 10
sb:<name> commerce	12 -12
sb:<name> conclude	22 -22
sb:<name> could	-12 12
sb:<name> cut	-14 14
sb:<name> did	9 -9
sb:<name> enter	12 -12
sb:<name> get	-9 9
sb:<name> go	19 -19
sb:<name> had	-14 14
sb:<name> has	11 -11
sb:<name> have	14 -14
sb:<name> if	13 -13
sb:<name> import	15 -15
sb:<name> introduce	-8 8
sb:<name> keep	-19 19
sb:<name> last	13 -13
sb:<name> meet	-10 10
sb:<name> must	-9 9
sb:<name> now	12 -12
sb:<name> obtain	12 -12
sb:<name> offer	-11 11
sb:<name> open	10 -10
sb:<name> raise	-17 17
sb:<name> rate	-12 12
sb:<name> say	21 -21
sb:<name> settle	-11 11
sb:<name> side	15 -15
sb:<name> take	-12 12
sb:<name> tariff	8 -8
sb:<name> that	-22 22
sb:<name> the	-20 20
sb:<name> to	-13 13
sb:<name> up	10 -10
sb:<name> want	-30 30
sb:<name> we	22 -22
sb:<name> will	-9 9
sb:<name> with	-13 13
sb:<not>	-21 21
sb:<number>	6 -6
sb:<number> "	15 -15
sb:<number> (	-3 3
sb:<number> +	-13 13
sb:<number> ,	-20 20
sb:<number> -	14 -14
sb:<number> .	9 -9
sb:<number> /	-9 9
sb:<number> :	21 -21
sb:<number> ;	-18 18
sb:<number> <person>	-14 14
sb:<number> <quality>	35 -35
sb:<number> <span>	-19 19
sb:<number> against	-15 15
sb:<number> and	-26 26
sb:<number> as	-16 16
sb:<number> at	-15 15
sb:<number> become	-11 11
sb:<number> but	-8 8
sb:<number> cent	37 -37
sb:<number> chip	12 -12
sb:<number> continue	12 -12
sb:<number> for	11 -11
sb:<number> franc	10 -10
sb:<number> from	-25 25
sb:<number> if	-7 7
sb:<number> is	-24 24
sb:<number> list	-10 10
sb:<number> metre	12 -12
sb:<number> notice	19 -19
sb:<number> now	-23 23
sb:<number> of	24 -24
sb:<number> or	-10 10
sb:<number> out	12 -12
sb:<number> pay	10 -10
sb:<number> tariff	15 -15
sb:<number> that	-13 13
sb:<number> the	-18 18
sb:<number> they	-10 10
sb:<number> thi	-18 18
sb:<number> to	18 -18
sb:<number> under	11 -11
sb:<number> until	21 -21
sb:<number> vote	14 -14
sb:<number> with	-14 14
sb:<number> —	18 -18
sb:<office>	11 -11
sb:<office> in	-11 11
sb:<office> of	-13 13
sb:<office> propose	-11 11
sb:<office> put	27 -27
sb:<office> who	22 -22
sb:<organisation>	22 -22
sb:<organisation> ,	11 -11
sb:<organisation> and	16 -16
sb:<organisation> at	13 -13
sb:<organisation> call	-19 19
sb:<organisation> cut	22 -22
sb:<organisation> for	-14 14
sb:<organisation> have	8 -8
sb:<organisation> hold	13 -13
sb:<organisation> leave	16 -16
sb:<organisation> lower	11 -11
sb:<organisation> meet	8 -8
sb:<organisation> of	16 -16
sb:<organisation> on	-18 18
sb:<organisation> propose	9 -9
sb:<organisation> rate	7 -7
sb:<organisation> reckon	14 -14
sb:<organisation> strike	-17 17
sb:<organisation> there	-10 10
sb:<organisation> to	-16 16
sb:<organisation> would	-24 24
sb:<person> 's	7 -7
sb:<person> ,	11 -11
sb:<person> add	13 -13
sb:<person> agree	-10 10
sb:<person> also	-21 21
sb:<person> and	-12 12
sb:<person> at	12 -12
sb:<person> call	9 -9
sb:<person> confirm	15 -15
sb:<person> did	-12 12
sb:<person> from	14 -14
sb:<person> had	-40 40
sb:<person> has	-16 16
sb:<person> impose	-10 10
sb:<person> on	-16 16
sb:<person> put	-15 15
sb:<person> raise	-19 19
sb:<person> reply	-8 8
sb:<person> say	12 -12
sb:<person> spoke	-11 11
sb:<person> want	-29 29
sb:<person> was	12 -12
sb:<person> write	11 -11
sb:<points> ,	25 -25
sb:<points> are	-13 13
sb:<points> come	-15 15
sb:<points> of	-18 18
sb:<points> that	-10 10
sb:<quality>	-15 15
sb:<quality> :	-15 15
sb:<quality> <level>	-16 16
sb:<quality> banana	-13 13
sb:<quality> brandy	-7 7
sb:<quality> butter	11 -11
sb:<quality> central	14 -14
sb:<quality> chamber	9 -9
sb:<quality> charge	-15 15
sb:<quality> chip	11 -11
sb:<quality> cocoa	20 -20
sb:<quality> come	-8 8
sb:<quality> copper	-15 15
sb:<quality> country	11 -11
sb:<quality> crude	-10 10
sb:<quality> data	12 -12
sb:<quality> date	-9 9
sb:<quality> duty	-13 13
sb:<quality> embassy	10 -10
sb:<quality> firm	17 -17
sb:<quality> fish	15 -15
sb:<quality> footwear	-10 10
sb:<quality> garment	12 -12
sb:<quality> good	-12 12
sb:<quality> had	12 -12
sb:<quality> import	14 -14
sb:<quality> inflation	10 -10
sb:<quality> list	15 -15
sb:<quality> machine	-10 10
sb:<quality> market	10 -10
sb:<quality> mineral	-11 11
sb:<quality> one	-31 31
sb:<quality> orange	-10 10
sb:<quality> pasta	14 -14
sb:<quality> plastic	10 -10
sb:<quality> pork	10 -10
sb:<quality> potash	-17 17
sb:<quality> product	-11 11
sb:<quality> salt	-16 16
sb:<quality> side	13 -13
sb:<quality> steel	15 -15
sb:<quality> sugar	-26 26
sb:<quality> surcharge	-13 13
sb:<quality> take	-15 15
sb:<quality> tariff	-17 17
sb:<quality> tea	17 -17
sb:<quality> timber	-8 8
sb:<quality> want	-10 10
sb:<quality> watche	14 -14
sb:<quality> wheat	-9 9
sb:<seat>	-8 8
sb:<seat> ,	13 -13
sb:<seat> ;	-12 12
sb:<seat> and	-19 19
sb:<seat> did	9 -9
sb:<seat> go	-11 11
sb:<seat> has	16 -16
sb:<seat> is	-16 16
sb:<seat> it	14 -14
sb:<seat> keep	14 -14
sb:<seat> offer	-15 15
sb:<seat> propose	7 -7
sb:<seat> would	-15 15
sb:<seat> —	-23 23
sb:<sender>	11 -11
sb:<span> 's	-16 16
sb:<span> ,	-7 7
sb:<span> and	12 -12
sb:<span> at	-16 16
sb:<span> earlier	16 -16
sb:<span> later	-12 12
sb:<span> of	-17 17
sb:<span> there	-10 10
sb:<span> was	11 -11
sb:<span> yield	22 -22
sb:<taker>	21 -21
sb:<v-buy>	14 -14
sb:<v-lack>	14 -14
sb:<v-sell>	18 -18
sb:<v-target>	-13 13
sb:<v-up>	10 -10
sb:@	-9 9
sb:[	-12 12
sb:_	-16 16
sb:a )	15 -15
sb:a <level>	-6 6
sb:a <office>	20 -20
sb:a <organisation>	27 -27
sb:a <span>	-12 12
sb:a bill	-23 23
sb:a bottle	13 -13
sb:a compromise	-13 13
sb:a cut	11 -11
sb:a declaration	-12 12
sb:a dispute	13 -13
sb:a drop	10 -10
sb:a few	-10 10
sb:a floor	-11 11
sb:a framework	-20 20
sb:a free	-13 13
sb:a further	-12 12
sb:a good	13 -13
sb:a last	15 -15
sb:a loss	7 -7
sb:a market	9 -9
sb:a matter	9 -9
sb:a notice	-8 8
sb:a number	-12 12
sb:a pause	-5 5
sb:a permanent	-19 19
sb:a phone	-13 13
sb:a plan	-12 12
sb:a proclamation	-16 16
sb:a proposal	21 -21
sb:a quota	-6 6
sb:a rate	-21 21
sb:a reduction	9 -9
sb:a return	-20 20
sb:a rise	23 -23
sb:a rumour	-14 14
sb:a sack	-15 15
sb:a safeguard	12 -12
sb:a scale	19 -19
sb:a share	10 -10
sb:a source	-8 8
sb:a statement	-13 13
sb:a television	-12 12
sb:a total	-12 12
sb:a treaty	11 -11
sb:a truce	-16 16
sb:a year	20 -20
sb:abolish	8 -8
sb:about <money>	-17 17
sb:about a	-21 21
sb:above	21 -21
sb:above all	-8 8
sb:abroad	20 -20
sb:accept	15 -15
sb:accept <level>	13 -13
sb:according	-13 13
sb:according to	-13 13
sb:account	19 -19
sb:accounted	14 -14
sb:accounted for	14 -14
sb:act	21 -21
sb:add a	-11 11
sb:add it	-25 25
sb:add tax	20 -20
sb:add up	-27 27
sb:additional	-26 26
sb:additional tariff	-14 14
sb:admission	16 -16
sb:admit	-19 19
sb:advance	17 -17
sb:advertisement	-12 12
sb:aerospace	-15 15
sb:africa	12 -12
sb:after that	-18 18
sb:afternoon	-13 13
sb:afterward that	13 -13
sb:again	-10 10
sb:again ;	-12 12
sb:ago ,	-15 15
sb:agree on	-11 11
sb:agree to	15 -15
sb:agreement ,	23 -23
sb:agreement ;	-15 15
sb:agreement at	9 -9
sb:agreement of	7 -7
sb:agreement on	-12 12
sb:agreement that	-17 17
sb:agreement the	16 -16
sb:aircraft ,	8 -8
sb:aircraft and	-11 11
sb:aircraft part	-19 19
sb:airline	13 -13
sb:alert	11 -11
sb:all ,	-21 21
sb:all of	-18 18
sb:all on	14 -14
sb:all other	-10 10
sb:all that	15 -15
sb:all the	8 -8
sb:allow	18 -18
sb:allowed	-12 12
sb:almost	23 -23
sb:alone	23 -23
sb:along	12 -12
sb:already	-13 13
sb:also	-12 12
sb:also :	19 -19
sb:among	15 -15
sb:among the	21 -21
sb:amount	13 -13
sb:amount to	-14 14
sb:an <organisation>	13 -13
sb:an <quality>	-10 10
sb:an additional	-20 20
sb:an agreement	-21 21
sb:an article	15 -15
sb:an earlier	-18 18
sb:an exclusion	-9 9
sb:an export	9 -9
sb:an extra	-11 11
sb:an hour	13 -13
sb:an increase	18 -18
sb:and ,	-17 17
sb:and <level>	11 -11
sb:and <month-gone>	13 -13
sb:and <name>	17 -17
sb:and <number>	8 -8
sb:and <person>	-14 14
sb:and <seat>	-14 14
sb:and a	-11 11
sb:and after	-12 12
sb:and aluminum	-12 12
sb:and car	11 -11
sb:and charge	-18 18
sb:and chip	11 -11
sb:and enter	11 -11
sb:and for	-13 13
sb:and framework	16 -16
sb:and from	-12 12
sb:and get	15 -15
sb:and it	17 -17
sb:and its	-11 11
sb:and let	-14 14
sb:and mgx	14 -14
sb:and not	-20 20
sb:and nothing	13 -13
sb:and offer	16 -16
sb:and pay	-11 11
sb:and reach	-12 12
sb:and rise	-13 13
sb:and salmon	10 -10
sb:and since	-13 13
sb:and take	-16 16
sb:and that	32 -32
sb:and the	9 -9
sb:and their	-20 20
sb:and to	-15 15
sb:and want	24 -24
sb:and was	-17 17
sb:and what	-10 10
sb:and will	-8 8
sb:and wine	-14 14
sb:and your	-11 11
sb:announce	-13 13
sb:announce an	12 -12
sb:announce at	12 -12
sb:announce for	9 -9
sb:announce in	-10 10
sb:announcement	9 -9
sb:announcement no	-16 16
sb:annual	11 -11
sb:another	-11 11
sb:another matter	9 -9
sb:answer	-11 11
sb:answer the	11 -11
sb:antimony	10 -10
sb:antwerp	-14 14
sb:any	16 -16
sb:any of	-9 9
sb:anyone	-10 10
sb:anything	11 -11
sb:apart	18 -18
sb:apart ,	20 -20
sb:apparel	8 -8
sb:appeal	-13 13
sb:apply	19 -19
sb:apply ,	-13 13
sb:apply :	-15 15
sb:apply a	11 -11
sb:apply for	12 -12
sb:apply to	17 -17
sb:approve	18 -18
sb:approve ,	15 -15
sb:approve a	10 -10
sb:approve the	-11 11
sb:apricot	-23 23
sb:are at	-15 15
sb:are back	-20 20
sb:are get	-13 13
sb:are in	-10 10
sb:are let	-9 9
sb:are on	16 -16
sb:are still	-15 15
sb:are up	14 -14
sb:argument	-8 8
sb:arithmetic	-12 12
sb:arrive	-15 15
sb:arrived	-11 11
sb:art	17 -17
sb:article	16 -16
sb:as <name>	-11 11
sb:as a	15 -15
sb:as high	-13 13
sb:as of	-10 10
sb:as to	12 -12
sb:aside ,	20 -20
sb:ask me	14 -14
sb:ask what	19 -19
sb:association	14 -14
sb:association say	17 -17
sb:at a	18 -18
sb:at all	-9 9
sb:at home	11 -11
sb:at once	-22 22
sb:at one	-10 10
sb:at present	-9 9
sb:at thi	16 -16
sb:at yale	10 -10
sb:at zero	-9 9
sb:ate	12 -12
sb:attendance	13 -13
sb:attract	-11 11
sb:auction	12 -12
sb:aussie	-10 10
sb:autumn	-17 17
sb:average	78 -78
sb:average <name>	25 -25
sb:average <quality>	31 -31
sb:average tariff	36 -36
sb:avocado	-20 20
sb:avoid	-12 12
sb:away	25 -25
sb:away ,	15 -15
sb:away and	10 -10
sb:away with	-14 14
sb:b	24 -24
sb:b :	21 -21
sb:back at	-15 15
sb:back in	7 -7
sb:back up	-14 14
sb:bad	-11 11
sb:ballot	10 -10
sb:banana	-11 11
sb:banana ,	-9 9
sb:banana and	12 -12
sb:banana pay	11 -11
sb:band	12 -12
sb:bank	42 -42
sb:bank ,	8 -8
sb:base	16 -16
sb:base case	20 -20
sb:baseline	-17 17
sb:be <level>	13 -13
sb:be <number>	-28 28
sb:be add	-10 10
sb:be allowed	-13 13
sb:be cut	-16 16
sb:be hit	-9 9
sb:be the	11 -11
sb:bean	-10 10
sb:bean pay	-12 12
sb:bear	-12 12
sb:bear a	8 -8
sb:beat	13 -13
sb:become	-17 17
sb:beef and	11 -11
sb:been offer	14 -14
sb:been pay	-14 14
sb:been promise	-8 8
sb:beer	-11 11
sb:before	-16 16
sb:before <day-ahead>	33 -33
sb:before <day-today>	16 -16
sb:before <month-ahead>	-19 19
sb:before that	-15 15
sb:before the	-13 13
sb:begin of	-16 16
sb:begin on	10 -10
sb:behind the	12 -12
sb:believe	-11 11
sb:belong	13 -13
sb:belong to	13 -13
sb:below	10 -10
sb:bern	-17 17
sb:beside	-10 10
sb:best ,	7 -7
sb:better	-29 29
sb:between <name>	13 -13
sb:between <number>	17 -17
sb:between the	-6 6
sb:bilateral	13 -13
sb:bill for	-7 7
sb:blue	9 -9
sb:boat	21 -21
sb:body	15 -15
sb:bond	33 -33
sb:bonu	15 -15
sb:book	17 -17
sb:boot	-9 9
sb:both	-12 12
sb:both come	-10 10
sb:both country	-15 15
sb:both duty	-12 12
sb:both government	19 -19
sb:both of	-9 9
sb:both side	9 -9
sb:both were	-15 15
sb:bourbon	-12 12
sb:boxe	-10 10
sb:brace	-10 10
sb:brace for	-10 10
sb:brandy	21 -21
sb:bread	26 -26
sb:bridge	11 -11
sb:bring <name>	12 -12
sb:bring down	-14 14
sb:bring in	8 -8
sb:bring it	16 -16
sb:bring its	-11 11
sb:bring the	-13 13
sb:broken	-14 14
sb:build in	8 -8
sb:building	12 -12
sb:bulb	-18 18
sb:bunker	19 -19
sb:bus	29 -29
sb:busan	12 -12
sb:but	16 -16
sb:but <person>	-8 8
sb:but one	10 -10
sb:but only	12 -12
sb:butter and	8 -8
sb:butter is	10 -10
sb:buy more	-13 13
sb:buy three	-11 11
sb:buyer	11 -11
sb:by	14 -14
sb:by -	-13 13
sb:by <day-ahead>	-31 31
sb:by <number>	26 -26
sb:by <person>	-19 19
sb:by another	11 -11
sb:by as	14 -14
sb:by contrast	-9 9
sb:by post	-31 31
sb:by that	-12 12
sb:by the	-16 16
sb:by two	-16 16
sb:bytedance	28 -28
sb:bytedance keep	18 -18
sb:c	24 -24
sb:cabinet	-11 11
sb:calculated	8 -8
sb:call for	-15 15
sb:call off	-10 10
sb:call to	21 -21
sb:call with	-11 11
sb:callao	13 -13
sb:can be	9 -9
sb:can't	-11 11
sb:canned	-15 15
sb:canned tuna	-15 15
sb:capacity	21 -21
sb:capital	12 -12
sb:capped	-11 11
sb:car ,	15 -15
sb:car <level>	-9 9
sb:car and	12 -12
sb:car at	-10 10
sb:car from	-8 8
sb:car have	7 -7
sb:car pay	23 -23
sb:car to	-14 14
sb:cargo	8 -8
sb:carry	12 -12
sb:cashew	-18 18
sb:cashmere	-17 17
sb:cathode	-14 14
sb:ceiling of	-16 16
sb:cement	-12 12
sb:cent	21 -21
sb:central	25 -25
sb:central bank	25 -25
sb:centre	12 -12
sb:certain chemical	-14 14
sb:certificate	13 -13
sb:ceylon	-14 14
sb:ceylon tea	-10 10
sb:chance	30 -30
sb:chance of	23 -23
sb:change	10 -10
sb:changed :	12 -12
sb:chapter	14 -14
sb:charge	-20 20
sb:charge <level>	-13 13
sb:charge <name>	11 -11
sb:charge <quality>	-17 17
sb:charge a	26 -26
sb:charge is	-18 18
sb:charge it	-11 11
sb:charge of	27 -27
sb:charge on	-14 14
sb:charge the	-21 21
sb:charge us	-21 21
sb:cheap	22 -22
sb:cheese ,	-11 11
sb:chemical	-21 21
sb:chief	-8 8
sb:chief negotiator	-6 6
sb:children	11 -11
sb:chip and	-13 13
sb:chip for	13 -13
sb:chip to	13 -13
sb:chocolate ,	10 -10
sb:choir	11 -11
sb:christma	-12 12
sb:christma ,	-9 9
sb:cider	14 -14
sb:circular	-12 12
sb:city	27 -27
sb:class	10 -10
sb:clause	23 -23
sb:client	20 -20
sb:climb	17 -17
sb:clock	12 -12
sb:close	14 -14
sb:closed	9 -9
sb:closed at	15 -15
sb:closed its	-10 10
sb:cloth	9 -9
sb:club	15 -15
sb:cocoa from	-11 11
sb:cocoa paste	13 -13
sb:coconut	-11 11
sb:coconut oil	-16 16
sb:cod	-22 22
sb:cod from	-13 13
sb:coffee :	-14 14
sb:coffee at	-10 10
sb:coffee cost	20 -20
sb:coffee pay	-9 9
sb:collect	-10 10
sb:combined rate	-10 10
sb:come :	10 -10
sb:come a	-11 11
sb:come from	8 -8
sb:come on	-12 12
sb:come to	10 -10
sb:commerce	18 -18
sb:commerce and	15 -15
sb:commit	8 -8
sb:company	30 -30
sb:company had	17 -17
sb:compared with	17 -17
sb:compete	-10 10
sb:competitor	-12 12
sb:competitor in	-17 17
sb:complained	-18 18
sb:complained of	-17 17
sb:comply	-12 12
sb:comply with	-12 12
sb:computer	22 -22
sb:concentrate	-19 19
sb:concern	25 -25
sb:conclude	7 -7
sb:conclude an	-16 16
sb:conclude in	-11 11
sb:condition	-12 12
sb:confidence	9 -9
sb:confirm on	15 -15
sb:consent	8 -8
sb:contact	23 -23
sb:container	-9 9
sb:contract	19 -19
sb:contrast	-9 9
sb:contrast ,	-9 9
sb:contribution	20 -20
sb:control	26 -26
sb:control list	12 -12
sb:copper of	12 -12
sb:cosmetic	9 -9
sb:cost	17 -17
sb:cost <number>	28 -28
sb:cost more	-17 17
sb:could	-8 8
sb:could not	18 -18
sb:counted	18 -18
sb:counting	-9 9
sb:country are	-14 14
sb:country were	12 -12
sb:country with	40 -40
sb:country would	-15 15
sb:course	-10 10
sb:cover	16 -16
sb:cover the	9 -9
sb:covered by	-13 13
sb:crane	-14 14
sb:crew	18 -18
sb:crosse	-14 14
sb:crossed	11 -11
sb:crown	12 -12
sb:crude	17 -17
sb:currently	-20 20
sb:currently pay	-14 14
sb:custom officer	12 -12
sb:customer in	14 -14
sb:cut	14 -14
sb:cut by	15 -15
sb:cut from	17 -17
sb:cut of	22 -22
sb:cut the	-10 10
sb:damage	15 -15
sb:data	21 -21
sb:data centre	11 -11
sb:date	-15 15
sb:date <name>	-9 9
sb:day	11 -11
sb:day ,	-23 23
sb:day <name>	13 -13
sb:day <person>	12 -12
sb:day and	-13 13
sb:day the	-10 10
sb:day to	-14 14
sb:deadline	16 -16
sb:deal	29 -29
sb:deal :	15 -15
sb:deal at	18 -18
sb:deal on	9 -9
sb:deal that	-15 15
sb:deal with	15 -15
sb:debt	19 -19
sb:decide by	-10 10
sb:decree	-9 9
sb:decree of	-13 13
sb:deficit	19 -19
sb:deficit with	19 -19
sb:delivery	9 -9
sb:demand <level>	13 -13
sb:demand that	-14 14
sb:department	14 -14
sb:deposit of	-17 17
sb:deputy	-16 16
sb:desk	24 -24
sb:did ,	-9 9
sb:did not	-14 14
sb:diesel	17 -17
sb:difference to	-13 13
sb:direction	12 -12
sb:direction <quality>	11 -11
sb:discount	20 -20
sb:discount of	19 -19
sb:dispute that	11 -11
sb:divided	14 -14
sb:dividend	9 -9
sb:do ,	-14 14
sb:doctor	13 -13
sb:doesn't	-18 18
sb:doesn't ,	-12 12
sb:dollar	27 -27
sb:domestic	18 -18
sb:door	-12 12
sb:door ,	14 -14
sb:door :	-25 25
sb:double	-22 22
sb:down	8 -8
sb:down by	33 -33
sb:down for	-28 28
sb:down from	-28 28
sb:dr	-9 9
sb:dr <person>	-9 9
sb:draft	-22 22
sb:draft had	-12 12
sb:dried	-24 24
sb:driver	16 -16
sb:drop from	-12 12
sb:drop of	10 -10
sb:drop to	-16 16
sb:dry	14 -14
sb:due	14 -14
sb:due for	13 -13
sb:duty	-31 31
sb:duty -	9 -9
sb:duty and	20 -20
sb:duty as	12 -12
sb:duty come	-12 12
sb:duty fall	-7 7
sb:duty from	17 -17
sb:duty in	-15 15
sb:duty of	-17 17
sb:duty stay	-19 19
sb:duty there	-11 11
sb:duty was	-21 21
sb:duty will	9 -9
sb:duty with	8 -8
sb:e	14 -14
sb:each ,	11 -11
sb:each country	-12 12
sb:each of	14 -14
sb:each other	-14 14
sb:each side	-19 19
sb:earlier ,	13 -13
sb:earlier draft	-13 13
sb:earlier in	15 -15
sb:early <month-gone>	-18 18
sb:earn	14 -14
sb:ease	10 -10
sb:easy	16 -16
sb:eat	9 -9
sb:effective	14 -14
sb:either	-17 17
sb:election	21 -21
sb:electricity	25 -25
sb:electricity tariff	15 -15
sb:electronic	-12 12
sb:eleven	10 -10
sb:else ,	11 -11
sb:else :	-16 16
sb:else is	15 -15
sb:emergency	-19 19
sb:emergency duty	-14 14
sb:emergency tariff	-13 13
sb:employer	27 -27
sb:employer offer	13 -13
sb:end ,	-17 17
sb:end <day-ahead>	-14 14
sb:end in	-12 12
sb:end of	19 -19
sb:end the	4 -4
sb:end up	-12 12
sb:engine	-11 11
sb:enter <name>	-21 21
sb:enter at	-22 22
sb:enter before	16 -16
sb:enter into	12 -12
sb:envoy	-9 9
sb:escape	11 -11
sb:estimate	20 -20
sb:estimate that	13 -13
sb:ethanol	-18 18
sb:evening	13 -13
sb:every country	-6 6
sb:everybody	-19 19
sb:everyone	-12 12
sb:everyone else	-17 17
sb:everything	-12 12
sb:exceed	-13 13
sb:excess	21 -21
sb:excess capacity	20 -20
sb:excise	28 -28
sb:exemption	15 -15
sb:expect	10 -10
sb:expect a	8 -8
sb:expect growth	9 -9
sb:expensive	14 -14
sb:explain	-16 16
sb:export	31 -31
sb:export control	8 -8
sb:export of	17 -17
sb:export to	18 -18
sb:exporter have	12 -12
sb:expressed	12 -12
sb:extend	14 -14
sb:extend it	9 -9
sb:extension ,	-20 20
sb:extra	-28 28
sb:eye	-11 11
sb:f	13 -13
sb:face	-30 30
sb:face <level>	-8 8
sb:factory in	11 -11
sb:fail	-8 8
sb:failing	-19 19
sb:failing an	-9 9
sb:fall	13 -13
sb:fall <level>	32 -32
sb:fall away	21 -21
sb:fall by	10 -10
sb:fall on	-9 9
sb:fall to	-19 19
sb:family	10 -10
sb:far ,	13 -13
sb:far the	-9 9
sb:fare	11 -11
sb:farm	9 -9
sb:fed	15 -15
sb:federation	17 -17
sb:fee	38 -38
sb:fee go	12 -12
sb:fentanyl	-40 40
sb:fentanyl is	-8 8
sb:fentanyl tariff	-27 27
sb:fentanyl was	12 -12
sb:ferry	12 -12
sb:fewer	12 -12
sb:fig	17 -17
sb:figure of	-14 14
sb:final	11 -11
sb:final duty	-12 12
sb:firm	15 -15
sb:firm ,	15 -15
sb:firm that	-12 12
sb:first ,	-14 14
sb:first <number>	-18 18
sb:first ask	27 -27
sb:first day	14 -14
sb:first quarter	-11 11
sb:first round	14 -14
sb:first step	-15 15
sb:first term	-15 15
sb:first trade	-14 14
sb:fish	17 -17
sb:fish ,	17 -17
sb:fish meal	-11 11
sb:fish oil	9 -9
sb:fishmeal	-13 13
sb:five	15 -15
sb:fix	20 -20
sb:fix the	12 -12
sb:flat	17 -17
sb:flew home	10 -10
sb:flew to	-8 8
sb:float	-16 16
sb:flood	9 -9
sb:floor	-10 10
sb:flower	-11 11
sb:follow	-19 19
sb:footwear ,	-12 12
sb:for ,	-12 12
sb:for <day-ahead>	15 -15
sb:for <goods-amount>	-11 11
sb:for <level>	28 -28
sb:for <month-ahead>	13 -13
sb:for <name>	-9 9
sb:for <quality>	12 -12
sb:for <span>	-20 20
sb:for a	-15 15
sb:for car	-15 15
sb:for its	-19 19
sb:for some	-16 16
sb:for us	17 -17
sb:force ,	-13 13
sb:force on	10 -10
sb:forced	17 -17
sb:forecast	29 -29
sb:forecast for	24 -24
sb:foreign	15 -15
sb:form	12 -12
sb:former	-10 10
sb:forty	-13 13
sb:forward	-12 12
sb:four	-14 14
sb:framework	19 -19
sb:framework ,	35 -35
sb:framework with	15 -15
sb:franc	17 -17
sb:frankincense	-13 13
sb:free	10 -10
sb:free of	9 -9
sb:free trade	-16 16
sb:freight	15 -15
sb:from <day-ahead>	-20 20
sb:from <day-gone>	2 -2
sb:from <level>	-17 17
sb:from <number>	-15 15
sb:from <seat>	21 -21
sb:from a	-19 19
sb:from new	-12 12
sb:from now	10 -10
sb:from some	19 -19
sb:from which	20 -20
sb:frozen	-19 19
sb:fruit ,	-12 12
sb:fuel	28 -28
sb:fuel surcharge	24 -24
sb:furniture	-24 24
sb:further	-16 16
sb:future	35 -35
sb:g	13 -13
sb:g <number>	13 -13
sb:gain	14 -14
sb:gained	47 -47
sb:gained <level>	16 -16
sb:gap	11 -11
sb:gate	16 -16
sb:gather	-10 10
sb:gave	14 -14
sb:gave its	8 -8
sb:general rate	-11 11
sb:general tariff	-17 17
sb:generic	-15 15
sb:generic are	-11 11
sb:geneva	-14 14
sb:geneva ,	-7 7
sb:geneva in	-16 16
sb:get <level>	16 -16
sb:get <span>	10 -10
sb:get a	-14 14
sb:get in	-30 30
sb:gift	14 -14
sb:give :	-12 12
sb:give it	14 -14
sb:give them	11 -11
sb:given	16 -16
sb:glove	-15 15
sb:go ,	-15 15
sb:go as	-20 20
sb:go by	8 -8
sb:go from	-13 13
sb:go in	-24 24
sb:go on	-15 15
sb:go through	25 -25
sb:goal	15 -15
sb:gold	32 -32
sb:golf	-8 8
sb:good	11 -11
sb:good ,	-14 14
sb:good :	10 -10
sb:good are	5 -5
sb:good go	-11 11
sb:good have	12 -12
sb:good new	-9 9
sb:good of	32 -32
sb:good outside	-9 9
sb:good pay	-12 12
sb:good stay	-15 15
sb:good the	-10 10
sb:good were	20 -20
sb:grade	-10 10
sb:graphite	-13 13
sb:gross	13 -13
sb:ground	13 -13
sb:grow	11 -11
sb:grower ,	11 -11
sb:grower have	-9 9
sb:grower in	10 -10
sb:grower of	-14 14
sb:growth	41 -41
sb:growth of	13 -13
sb:guess	10 -10
sb:h	21 -21
sb:h <number>	21 -21
sb:had a	25 -25
sb:had an	-7 7
sb:had announce	-11 11
sb:had ask	10 -10
sb:had come	8 -8
sb:had demand	21 -21
sb:had enter	-11 11
sb:had expect	8 -8
sb:had first	31 -31
sb:had given	18 -18
sb:had keep	-17 17
sb:had spoken	-13 13
sb:had tell	-22 22
sb:had the	-18 18
sb:had to	-12 12
sb:had want	9 -9
sb:half of	-14 14
sb:hall	19 -19
sb:halve	-18 18
sb:halve the	-18 18
sb:hand at	7 -7
sb:hand in	9 -9
sb:hand on	-20 20
sb:handshake	11 -11
sb:hang seng	9 -9
sb:happen	-18 18
sb:happy	11 -11
sb:harbour	10 -10
sb:has a	20 -20
sb:has already	-11 11
sb:has alway	-11 11
sb:has an	-11 11
sb:has ask	-13 13
sb:has been	-11 11
sb:has charge	-15 15
sb:has gained	9 -9
sb:has let	11 -11
sb:has lower	-8 8
sb:has no	7 -7
sb:has not	12 -12
sb:has offer	-10 10
sb:has one	10 -10
sb:has promise	10 -10
sb:has say	-13 13
sb:has settle	19 -19
sb:has sign	12 -12
sb:has spoken	-12 12
sb:has two	-12 12
sb:hat	16 -16
sb:have	9 -9
sb:have ,	15 -15
sb:have a	-19 19
sb:have agree	11 -11
sb:have agreement	14 -14
sb:have ask	-20 20
sb:have charge	-8 8
sb:have enter	10 -10
sb:have had	-27 27
sb:have just	19 -19
sb:have not	-12 12
sb:have offer	9 -9
sb:have raise	9 -9
sb:have read	-11 11
sb:have rise	-13 13
sb:have see	9 -9
sb:have take	16 -16
sb:hazelnut	-7 7
sb:he 's	14 -14
sb:he add	-13 13
sb:he could	-18 18
sb:he doesn't	-11 11
sb:he get	11 -11
sb:he had	6 -6
sb:he might	10 -10
sb:he offer	10 -10
sb:he put	9 -9
sb:he sign	-15 15
sb:he was	10 -10
sb:he will	14 -14
sb:he'd	-12 12
sb:heading	-9 9
sb:hear	-20 20
sb:hear of	-13 13
sb:heard	-26 26
sb:heard of	-13 13
sb:heavy	12 -12
sb:help	7 -7
sb:here	-13 13
sb:here ,	-12 12
sb:here in	22 -22
sb:high as	-13 13
sb:higher ,	11 -11
sb:higher rate	-12 12
sb:highest	-13 13
sb:highest rate	-8 8
sb:his <organisation>	-20 20
sb:his <quality>	17 -17
sb:his first	-12 12
sb:his party	20 -20
sb:hit	-15 15
sb:hit with	-13 13
sb:hold a	11 -11
sb:hold at	10 -10
sb:hold out	-17 17
sb:hold to	11 -11
sb:hold up	-15 15
sb:home	21 -21
sb:hope	17 -17
sb:hope to	-6 6
sb:host	13 -13
sb:hotel	12 -12
sb:hour	20 -20
sb:hour and	11 -11
sb:house	14 -14
sb:household	29 -29
sb:household will	16 -16
sb:how	22 -22
sb:how the	14 -14
sb:i ask	-13 13
sb:i can	13 -13
sb:i have	18 -18
sb:i sign	-9 9
sb:i would	14 -14
sb:i write	-21 21
sb:i'd	15 -15
sb:i'm	13 -13
sb:i've	10 -10
sb:i've get	11 -11
sb:idea	-16 16
sb:if <name>	-11 11
sb:if <person>	-13 13
sb:if both	11 -11
sb:if he	-11 11
sb:if it	12 -12
sb:if no	-11 11
sb:if nobody	14 -14
sb:if nothing	-19 19
sb:if one	-11 11
sb:if they	-28 28
sb:if we	-9 9
sb:ii	-13 13
sb:import	24 -24
sb:import at	12 -12
sb:import of	21 -21
sb:importer	-22 22
sb:impose	-9 9
sb:in :	-9 9
sb:in <name>	17 -17
sb:in <organisation>	-26 26
sb:in <person>	11 -11
sb:in a	11 -11
sb:in addition	16 -16
sb:in an	24 -24
sb:in antwerp	-9 9
sb:in any	-8 8
sb:in at	-36 36
sb:in between	-10 10
sb:in for	-22 22
sb:in force	-17 17
sb:in free	9 -9
sb:in good	14 -14
sb:in half	-11 11
sb:in it	-13 13
sb:in lago	-9 9
sb:in london	14 -14
sb:in ohio	10 -10
sb:in place	-23 23
sb:in return	-19 19
sb:in shanghai	20 -20
sb:in that	-10 10
sb:in the	11 -11
sb:in their	-20 20
sb:in thi	-8 8
sb:in three	-13 13
sb:in turn	12 -12
sb:in up	-10 10
sb:in what	13 -13
sb:in which	11 -11
sb:income	17 -17
sb:increase	20 -20
sb:increase of	26 -26
sb:increase to	-7 7
sb:index	30 -30
sb:industry	12 -12
sb:inflation	75 -75
sb:inflation ,	15 -15
sb:inflation in	24 -24
sb:initial	-15 15
sb:insurer	11 -11
sb:interest	57 -57
sb:interest on	17 -17
sb:interest rate	18 -18
sb:into <name>	-50 50
sb:into force	12 -12
sb:introduce a	-10 10
sb:introduce on	8 -8
sb:investigation	17 -17
sb:investor	15 -15
sb:iron	12 -12
sb:is ,	-14 14
sb:is <level>	-16 16
sb:is <money>	13 -13
sb:is <number>	-18 18
sb:is below	13 -13
sb:is charge	-25 25
sb:is collect	-10 10
sb:is cut	14 -14
sb:is due	-20 20
sb:is expect	5 -5
sb:is get	-12 12
sb:is in	-11 11
sb:is less	15 -15
sb:is more	13 -13
sb:is one	-12 12
sb:is pay	9 -9
sb:is ready	14 -14
sb:is right	12 -12
sb:is talk	-21 21
sb:is that	-17 17
sb:is up	24 -24
sb:is what	7 -7
sb:islander	9 -9
sb:isn't	-12 12
sb:issue	14 -14
sb:it	-12 12
sb:it :	-8 8
sb:it <name>	-17 17
sb:it answer	-11 11
sb:it charge	-24 24
sb:it could	11 -11
sb:it down	16 -16
sb:it get	22 -22
sb:it give	-15 15
sb:it go	-13 13
sb:it has	-14 14
sb:it hold	-7 7
sb:it hope	7 -7
sb:it is	-14 14
sb:it last	-12 12
sb:it lower	14 -14
sb:it mean	25 -25
sb:it need	14 -14
sb:it pay	-20 20
sb:it promise	11 -11
sb:it replace	-12 12
sb:it run	18 -18
sb:it should	-18 18
sb:it stand	-16 16
sb:it the	-10 10
sb:it true	-14 14
sb:it want	22 -22
sb:it will	8 -8
sb:it would	8 -8
sb:it'll	-12 12
sb:its	-8 8
sb:its <level>	-8 8
sb:its <office>	-14 14
sb:its coffee	-7 7
sb:its height	-10 10
sb:its key	18 -18
sb:its law	16 -16
sb:its levy	-14 14
sb:its new	-11 11
sb:its part	-10 10
sb:its purchase	9 -9
sb:its rate	24 -24
sb:its rule	9 -9
sb:its treaty	-11 11
sb:its vote	-14 14
sb:its way	15 -15
sb:itself to	9 -9
sb:jam	-12 12
sb:jean	-8 8
sb:join	13 -13
sb:josé	-9 9
sb:jump	12 -12
sb:keep	-15 15
sb:keep <level>	14 -14
sb:keep another	12 -12
sb:kernel	-14 14
sb:key	22 -22
sb:key rate	18 -18
sb:kilo	18 -18
sb:kilometre	13 -13
sb:kind	-7 7
sb:kitchen cabinet	-10 10
sb:la	-14 14
sb:labor since	13 -13
sb:lago	-17 17
sb:lake	9 -9
sb:lake and	15 -15
sb:lane	-9 9
sb:lapse on	-16 16
sb:large	11 -11
sb:last <month-gone>	16 -16
sb:last month	-22 22
sb:last summer	-10 10
sb:last until	-20 20
sb:last winter	-14 14
sb:lasting	11 -11
sb:late ,	-15 15
sb:later	-7 7
sb:latest	27 -27
sb:latter	-14 14
sb:law that	-10 10
sb:law to	16 -16
sb:lawyer	13 -13
sb:lead	22 -22
sb:leaf	21 -21
sb:leather	-23 23
sb:leave at	10 -10
sb:leave its	22 -22
sb:lemon	-8 8
sb:length	13 -13
sb:lent	-8 8
sb:lentil	-11 11
sb:less	10 -10
sb:less than	14 -14
sb:let him	9 -9
sb:letter	-13 13
sb:level	-23 23
sb:level ,	-14 14
sb:levy	15 -15
sb:levy ,	11 -11
sb:levy <level>	-17 17
sb:levy a	9 -9
sb:licence	14 -14
sb:licence for	14 -14
sb:license	10 -10
sb:lift	-18 18
sb:likewise	-14 14
sb:line	24 -24
sb:lisbon	-14 14
sb:list	-5 5
sb:list ,	-16 16
sb:listed	-13 13
sb:live with	-11 11
sb:loaded	11 -11
sb:loaded before	11 -11
sb:loan	19 -19
sb:lobster ,	14 -14
sb:london	18 -18
sb:long	14 -14
sb:look	-11 11
sb:look at	-9 9
sb:lorry	31 -31
sb:lorry pay	14 -14
sb:lose	25 -25
sb:lose <level>	17 -17
sb:loss of	10 -10
sb:low	14 -14
sb:lower it	-13 13
sb:lower rate	-10 10
sb:machine	-9 9
sb:machine tool	-16 16
sb:machinery ,	-13 13
sb:mackerel	-12 12
sb:mail	-10 10
sb:majority of	14 -14
sb:make	-15 15
sb:make <level>	-14 14
sb:make that	-9 9
sb:make with	-13 13
sb:maker in	-10 10
sb:man	-17 17
sb:man in	-22 22
sb:management	23 -23
sb:manganese	-8 8
sb:manila	18 -18
sb:maple	-8 8
sb:marble	-13 13
sb:margin	20 -20
sb:margin of	-10 10
sb:market	17 -17
sb:market to	-12 12
sb:matter	5 -5
sb:matter :	9 -9
sb:may	17 -17
sb:may be	10 -10
sb:may enter	9 -9
sb:may have	-17 17
sb:may import	-14 14
sb:me	22 -22
sb:me ,	17 -17
sb:meal	-20 20
sb:mean that	10 -10
sb:meantime	-13 13
sb:meanwhile <name>	-12 12
sb:meat	-10 10
sb:media	-19 19
sb:medical	7 -7
sb:medicine :	-11 11
sb:medicine and	16 -16
sb:medicine are	15 -15
sb:medicine to	-17 17
sb:medicine will	-11 11
sb:meet	11 -11
sb:meet <person>	-10 10
sb:meet in	10 -10
sb:meet of	15 -15
sb:meet on	10 -10
sb:member	19 -19
sb:member have	8 -8
sb:mendoza	-10 10
sb:mention	-19 19
sb:mercosur	17 -17
sb:merdeka	26 -26
sb:metre	20 -20
sb:mgx	17 -17
sb:middle	14 -14
sb:midnight	-14 14
sb:midnight ,	-11 11
sb:million	30 -30
sb:mine	22 -22
sb:mineral water	-15 15
sb:ministry	15 -15
sb:ministry of	13 -13
sb:minu	27 -27
sb:minute past	-14 14
sb:monday	10 -10
sb:money	28 -28
sb:more	14 -14
sb:more ,	-20 20
sb:more ;	16 -16
sb:more <quality>	10 -10
sb:more for	13 -13
sb:more than	-11 11
sb:more time	11 -11
sb:more to	12 -12
sb:mortgage	31 -31
sb:mortgage rate	18 -18
sb:most <quality>	-13 13
sb:most good	-11 11
sb:most of	-14 14
sb:most other	10 -10
sb:motion	15 -15
sb:motor	10 -10
sb:motorcycle	-16 16
sb:much as	-11 11
sb:must still	9 -9
sb:my	11 -11
sb:name	12 -12
sb:name to	9 -9
sb:nasdaq	9 -9
sb:national	16 -16
sb:need	21 -21
sb:negotiate	-3 3
sb:negotiate ;	-7 7
sb:negotiation	17 -17
sb:negotiator	-7 7
sb:neighbour ,	16 -16
sb:neither	11 -11
sb:neither of	12 -12
sb:neither side	13 -13
sb:neither will	-11 11
sb:network	20 -20
sb:never	-9 9
sb:new ,	-14 14
sb:new one	-16 16
sb:new rate	-14 14
sb:new year	-20 20
sb:newspaper	-21 21
sb:next	-12 12
sb:next to	15 -15
sb:next year	-21 21
sb:night	34 -34
sb:nikkei	18 -18
sb:nil	-12 12
sb:nine	19 -19
sb:ningbo	-16 16
sb:no ,	-12 12
sb:no .	-20 20
sb:no change	-12 12
sb:no deal	9 -9
sb:no more	-18 18
sb:nobody	8 -8
sb:nobody had	-11 11
sb:nobody has	20 -20
sb:nobody sign	16 -16
sb:none	-3 3
sb:north	15 -15
sb:not ,	-17 17
sb:not :	-11 11
sb:not <level>	-10 10
sb:not <number>	-21 21
sb:not a	20 -20
sb:not accept	-11 11
sb:not been	11 -11
sb:not changed	13 -13
sb:not extend	-12 12
sb:not get	14 -14
sb:not the	-21 21
sb:not to	13 -13
sb:not yet	-13 13
sb:nothing	-18 18
sb:nothing ,	-10 10
sb:nothing :	10 -10
sb:nothing and	10 -10
sb:nothing at	-17 17
sb:nothing in	7 -7
sb:nothing on	-12 12
sb:notice no	-8 8
sb:notice of	11 -11
sb:now	-8 8
sb:now ,	9 -9
sb:now <level>	9 -9
sb:now carry	-10 10
sb:now pay	21 -21
sb:number	-12 12
sb:number ,	-12 12
sb:number on	-11 11
sb:nut	-16 16
sb:nvidia	46 -46
sb:nvidia 's	10 -10
sb:obtain	27 -27
sb:ocean	10 -10
sb:odd	25 -25
sb:odd of	12 -12
sb:of ,	5 -5
sb:of <day-ahead>	-11 11
sb:of <day-today>	-12 12
sb:of <level>	16 -16
sb:of <money>	9 -9
sb:of <month-gone>	-18 18
sb:of <number>	-23 23
sb:of <organisation>	10 -10
sb:of <quality>	-10 10
sb:of <seat>	-7 7
sb:of <span>	-34 34
sb:of about	-15 15
sb:of an	13 -13
sb:of another	-15 15
sb:of busan	11 -11
sb:of car	24 -24
sb:of commerce	13 -13
sb:of duty	16 -16
sb:of ethanol	-13 13
sb:of fentanyl	10 -10
sb:of geneva	10 -10
sb:of it	-15 15
sb:of list	10 -10
sb:of more	19 -19
sb:of next	-23 23
sb:of older	13 -13
sb:of one	12 -12
sb:of ordinary	11 -11
sb:of our	-14 14
sb:of rare	9 -9
sb:of steel	12 -12
sb:of the	16 -16
sb:of their	8 -8
sb:of these	-11 11
sb:of thi	-23 23
sb:of two	9 -9
sb:of what	-11 11
sb:of which	19 -19
sb:offer <level>	24 -24
sb:offer to	-28 28
sb:officer	16 -16
sb:ohio	10 -10
sb:oil ,	2 -2
sb:oil :	-18 18
sb:oil and	-15 15
sb:oil from	-21 21
sb:oil go	-9 9
sb:old list	-18 18
sb:older duty	-10 10
sb:older one	11 -11
sb:olive	-11 11
sb:olive oil	-17 17
sb:on <money>	-24 24
sb:on <quality>	-17 17
sb:on a	18 -18
sb:on about	-14 14
sb:on all	15 -15
sb:on apple	-12 12
sb:on beef	-12 12
sb:on cashmere	-14 14
sb:on charge	-12 12
sb:on cod	-12 12
sb:on ice	-10 10
sb:on it	-17 17
sb:on lumber	14 -14
sb:on more	10 -10
sb:on one	-11 11
sb:on our	-22 22
sb:on palm	-13 13
sb:on pay	-11 11
sb:on salt	18 -18
sb:on scotch	-14 14
sb:on social	-11 11
sb:on some	-11 11
sb:on steel	-13 13
sb:on tariff	20 -20
sb:on tea	-11 11
sb:on that	-12 12
sb:on their	-16 16
sb:on them	-21 21
sb:on thi	9 -9
sb:on to	5 -5
sb:on top	-13 13
sb:on tractor	-11 11
sb:on watche	18 -18
sb:on your	-16 16
sb:one	-28 28
sb:one <number>	12 -12
sb:one are	-14 14
sb:one at	10 -10
sb:one from	-26 26
sb:one halve	-19 19
sb:one has	-13 13
sb:one hear	-18 18
sb:one is	-13 13
sb:one that	10 -10
sb:one time	-18 18
sb:only	-22 22
sb:only <name>	-12 12
sb:only if	-8 8
sb:open a	11 -11
sb:opened	15 -15
sb:operating	10 -10
sb:operator	18 -18
sb:opinion	12 -12
sb:opposite	16 -16
sb:opposition	9 -9
sb:or	21 -21
sb:oracle	19 -19
sb:oracle ,	17 -17
sb:order by	12 -12
sb:order of	14 -14
sb:order on	28 -28
sb:order that	7 -7
sb:ordinary <level>	-19 19
sb:ordinary duty	17 -17
sb:ordinary tariff	-17 17
sb:ore	14 -14
sb:originating	8 -8
sb:originating in	8 -8
sb:other <quality>	10 -10
sb:other direction	14 -14
sb:other hand	-9 9
sb:other have	12 -12
sb:other side	-14 14
sb:otherwise pay	11 -11
sb:our <office>	13 -13
sb:our member	-11 11
sb:our own	-11 11
sb:our pay	-11 11
sb:out ,	-12 12
sb:out that	-11 11
sb:out the	-10 10
sb:outside	-16 16
sb:outside the	-13 13
sb:over	14 -14
sb:over <number>	9 -9
sb:over <span>	32 -32
sb:over fentanyl	-15 15
sb:over there	-8 8
sb:overall	-12 12
sb:overall tariff	-17 17
sb:owe	-28 28
sb:own deal	11 -11
sb:own on	-9 9
sb:own with	-9 9
sb:owned	17 -17
sb:owned to	12 -12
sb:owner	24 -24
sb:p <number>	-5 5
sb:package	13 -13
sb:pact	-7 7
sb:pact ,	-8 8
sb:page	19 -19
sb:page and	13 -13
sb:palm oil	2 -2
sb:paper that	-12 12
sb:paragraph	11 -11
sb:parcel	17 -17
sb:parcel from	22 -22
sb:parcel worth	-12 12
sb:parent	10 -10
sb:park	11 -11
sb:part	-17 17
sb:part will	-17 17
sb:pass	20 -20
sb:pass without	-13 13
sb:past midnight	-18 18
sb:pasta	19 -19
sb:paste ,	11 -11
sb:patented	-11 11
sb:patented medicine	-10 10
sb:pause	-13 13
sb:pause of	-9 9
sb:pay <level>	-25 25
sb:pay <number>	18 -18
sb:pay a	13 -13
sb:pay before	10 -10
sb:pay for	13 -13
sb:pay is	15 -15
sb:pay nothing	10 -10
sb:pay since	11 -11
sb:pay the	16 -16
sb:peace	13 -13
sb:peace ,	10 -10
sb:peanut	-15 15
sb:penalty	22 -22
sb:pension	17 -17
sb:pepper	-22 22
sb:per	17 -17
sb:per cent	-14 14
sb:percent	-22 22
sb:percentage	12 -12
sb:permanent	-18 18
sb:permit	22 -22
sb:person	-12 12
sb:peso	22 -22
sb:phone call	-13 13
sb:phosphate	-11 11
sb:piece	11 -11
sb:pineapple	-15 15
sb:pipe	-14 14
sb:place ,	10 -10
sb:place come	-14 14
sb:plain	-16 16
sb:plan for	12 -12
sb:plan to	-9 9
sb:plant in	16 -16
sb:play	9 -9
sb:player	22 -22
sb:plu a	-17 17
sb:plywood	-10 10
sb:point	28 -28
sb:policy	23 -23
sb:policy rate	34 -34
sb:poll	28 -28
sb:pork and	11 -11
sb:possible	14 -14
sb:post	-20 20
sb:post ,	-14 14
sb:postal	-20 20
sb:potatoe	-9 9
sb:powder	-11 11
sb:prefer	11 -11
sb:preference	-19 19
sb:preliminary	-19 19
sb:premium	17 -17
sb:present	-18 18
sb:present :	12 -12
sb:present they	11 -11
sb:presenter	-19 19
sb:presenter :	-19 19
sb:president	-13 13
sb:president ,	9 -9
sb:press	14 -14
sb:press ,	14 -14
sb:press :	11 -11
sb:pressed	-12 12
sb:previou	11 -11
sb:price	43 -43
sb:price ,	14 -14
sb:price of	15 -15
sb:price up	12 -12
sb:prime	11 -11
sb:printed	-17 17
sb:prisoner	14 -14
sb:prize	13 -13
sb:probability	37 -37
sb:probability of	23 -23
sb:proclamation	-9 9
sb:produce	17 -17
sb:producer	-7 7
sb:product on	15 -15
sb:product will	-10 10
sb:profit	15 -15
sb:promise a	-7 7
sb:promise in	-14 14
sb:promise to	14 -14
sb:proposal of	-7 7
sb:proposal to	20 -20
sb:propose <level>	-14 14
sb:propose <span>	-11 11
sb:propose a	-11 11
sb:propose by	-13 13
sb:provide	-10 10
sb:provisional	-30 30
sb:publish	-16 16
sb:purchase of	11 -11
sb:push	-13 13
sb:push for	-12 12
sb:put	12 -12
sb:put <level>	7 -7
sb:put it	26 -26
sb:put on	-20 20
sb:put the	36 -36
sb:put their	12 -12
sb:q .	9 -9
sb:q :	-20 20
sb:quarrel over	13 -13
sb:quota ,	-16 16
sb:radio that	-11 11
sb:rain	20 -20
sb:raise	15 -15
sb:raise by	13 -13
sb:raise its	17 -17
sb:raise their	12 -12
sb:raise to	-16 16
sb:range	10 -10
sb:range from	8 -8
sb:rare	21 -21
sb:raspberry	-13 13
sb:rate (	14 -14
sb:rate ,	-18 18
sb:rate :	8 -8
sb:rate at	27 -27
sb:rate down	-10 10
sb:rate fall	-22 22
sb:rate for	-18 18
sb:rate in	21 -21
sb:rate is	-14 14
sb:rate of	-7 7
sb:rate on	-12 12
sb:rate set	-15 15
sb:rate stay	11 -11
sb:rate to	17 -17
sb:rate unchanged	14 -14
sb:rate was	-13 13
sb:rated	12 -12
sb:rather	-24 24
sb:rather have	-9 9
sb:ratify	-15 15
sb:reach <name>	16 -16
sb:read the	10 -10
sb:ready	13 -13
sb:rebate	18 -18
sb:recall	-17 17
sb:recall that	-11 11
sb:receive	32 -32
sb:recession	24 -24
sb:reciprocal	-19 19
sb:reciprocal one	-8 8
sb:reciprocal rate	-17 17
sb:reciprocal tariff	-14 14
sb:reckon	4 -4
sb:recommend	-16 16
sb:record	23 -23
sb:red	-16 16
sb:reduce	15 -15
sb:reduction	16 -16
sb:reduction of	14 -14
sb:refined copper	18 -18
sb:refund	12 -12
sb:refuse	15 -15
sb:refuse to	17 -17
sb:regular	-10 10
sb:regulation	-11 11
sb:related	13 -13
sb:release	18 -18
sb:remain	-17 17
sb:remark	-12 12
sb:remember	-21 21
sb:renewal	9 -9
sb:repair	10 -10
sb:replace	-20 20
sb:reply that	10 -10
sb:repo	14 -14
sb:repo rate	14 -14
sb:report	-13 13
sb:report of	-18 18
sb:report that	-19 19
sb:reporter	7 -7
sb:reporter :	-13 13
sb:reporter at	11 -11
sb:reporter that	14 -14
sb:republic	-7 7
sb:reserve	9 -9
sb:resident	25 -25
sb:rest on	12 -12
sb:return ,	-17 17
sb:return <name>	-11 11
sb:return for	9 -9
sb:return on	12 -12
sb:revenue	24 -24
sb:rice ,	-16 16
sb:rice by	10 -10
sb:rice of	-13 13
sb:right ,	9 -9
sb:right now	-15 15
sb:rise	18 -18
sb:rise <level>	20 -20
sb:rise by	16 -16
sb:rise in	13 -13
sb:rise of	29 -29
sb:rise oil	-14 14
sb:rise to	-26 26
sb:river	10 -10
sb:roaming	19 -19
sb:room for	-10 10
sb:rope	-10 10
sb:rose	-28 28
sb:round	23 -23
sb:round in	-13 13
sb:round of	21 -21
sb:round the	-15 15
sb:rubber and	7 -7
sb:rugby	21 -21
sb:rule of	-19 19
sb:rule that	9 -9
sb:rumour	-25 25
sb:run	18 -18
sb:run for	13 -13
sb:run until	18 -18
sb:rupee	9 -9
sb:s &	18 -18
sb:sack	-21 21
sb:safeguard duty	13 -13
sb:sale	14 -14
sb:sale to	14 -14
sb:salmon	-18 18
sb:salmon go	9 -9
sb:salt	12 -12
sb:same <level>	12 -12
sb:same day	12 -12
sb:same level	10 -10
sb:save	23 -23
sb:say ,	-10 10
sb:say :	-22 22
sb:say <level>	15 -15
sb:say a	-10 10
sb:say in	14 -14
sb:say is	-14 14
sb:say it	29 -29
sb:say that	22 -22
sb:say they	17 -17
sb:scale	27 -27
sb:scale from	20 -20
sb:scale of	9 -9
sb:scenario	24 -24
sb:scenario a	11 -11
sb:schedule	-11 11
sb:scotch	-16 16
sb:scottish	-18 18
sb:scrap	-12 12
sb:sea	9 -9
sb:seafood	15 -15
sb:seal	11 -11
sb:season ,	14 -14
sb:seat	19 -19
sb:second	11 -11
sb:second is	-12 12
sb:section <number>	-19 19
sb:secure	-11 11
sb:security	-11 11
sb:see	11 -11
sb:seed ,	-9 9
sb:seek	-8 8
sb:sell	8 -8
sb:sell <name>	16 -16
sb:sell its	-17 17
sb:sell more	8 -8
sb:sell the	10 -10
sb:seller	-17 17
sb:send	-21 21
sb:send by	-17 17
sb:send to	-12 12
sb:seng	9 -9
sb:served	11 -11
sb:service	15 -15
sb:sesame	-17 17
sb:session	14 -14
sb:set a	-12 12
sb:set aside	-7 7
sb:set in	17 -17
sb:settle for	-14 14
sb:settle in	14 -14
sb:settle the	-7 7
sb:shanghai	20 -20
sb:share	60 -60
sb:share in	19 -19
sb:share of	36 -36
sb:shared	21 -21
sb:she would	-11 11
sb:sheet	-8 8
sb:shilling	9 -9
sb:shipment	16 -16
sb:shipment to	13 -13
sb:shoe	13 -13
sb:shop	14 -14
sb:short	18 -18
sb:should	14 -14
sb:should go	16 -16
sb:should have	9 -9
sb:should like	11 -11
sb:should not	-12 12
sb:should the	-7 7
sb:show	13 -13
sb:shrimp	-20 20
sb:shrink by	14 -14
sb:side ,	-10 10
sb:side and	-17 17
sb:side keep	-14 14
sb:side of	-26 26
sb:side will	14 -14
sb:sign	-7 7
sb:sign ;	17 -17
sb:sign <day-gone>	-14 14
sb:sign a	-27 27
sb:sign agreement	-8 8
sb:sign at	11 -11
sb:sign by	-17 17
sb:sign for	12 -12
sb:sign last	-12 12
sb:sign their	-14 14
sb:sign trade	10 -10
sb:sign up	19 -19
sb:sign with	-9 9
sb:signature	13 -13
sb:signature the	9 -9
sb:silver	17 -17
sb:silver lake	17 -17
sb:since <name>	-15 15
sb:since the	-6 6
sb:since then	-10 10
sb:single malt	10 -10
sb:sir	30 -30
sb:sir ,	17 -17
sb:ski	-8 8
sb:ski ,	-10 10
sb:small	28 -28
sb:small parcel	22 -22
sb:smartphone	17 -17
sb:smelter	11 -11
sb:so	-11 11
sb:so do	20 -20
sb:so far	15 -15
sb:so it	13 -13
sb:so the	-10 10
sb:social	-16 16
sb:social media	-11 11
sb:softwood	-24 24
sb:some <number>	12 -12
sb:some of	-12 12
sb:somebody	-22 22
sb:something	-6 6
sb:sort	18 -18
sb:source close	-7 7
sb:southeast asia	11 -11
sb:southern	14 -14
sb:soybean	24 -24
sb:soybean ,	13 -13
sb:soybean :	10 -10
sb:soybean association	11 -11
sb:soybean pay	-14 14
sb:speak	-17 17
sb:speak for	-13 13
sb:speak of	-13 13
sb:speaking	15 -15
sb:spoke	-17 17
sb:spoke of	-14 14
sb:spoken	-14 14
sb:spoken of	-16 16
sb:sport	20 -20
sb:sprat	-16 16
sb:spring	-22 22
sb:spring it	-11 11
sb:staff	14 -14
sb:stall	14 -14
sb:stamp	13 -13
sb:stand	-9 9
sb:stand ,	-11 11
sb:stand :	-13 13
sb:stand at	12 -12
sb:stand in	-12 12
sb:standstill	-18 18
sb:start	26 -26
sb:start -	11 -11
sb:statement on	-11 11
sb:stay ,	16 -16
sb:steel	7 -7
sb:steel and	-11 11
sb:steel at	14 -14
sb:steel that	11 -11
sb:step	-19 19
sb:still	-20 20
sb:still at	-11 11
sb:stock in	-13 13
sb:stockfish	-8 8
sb:stone	-9 9
sb:stop	-21 21
sb:store	16 -16
sb:story	11 -11
sb:strike down	-18 18
sb:stuck	-13 13
sb:stuff	-11 11
sb:subscription	10 -10
sb:sugar ,	-17 17
sb:sum :	-10 10
sb:sum for	9 -9
sb:summer	-10 10
sb:summer ,	-5 5
sb:summer and	-11 11
sb:sun	15 -15
sb:sunflower	-15 15
sb:sunflower oil	-16 16
sb:supplement	15 -15
sb:supplement of	6 -6
sb:supply	10 -10
sb:suppose	29 -29
sb:surcharge	14 -14
sb:surcharge of	-10 10
sb:survey	17 -17
sb:suspend <points>	-18 18
sb:suspension	-19 19
sb:swear	12 -12
sb:syrup	-8 8
sb:table ,	12 -12
sb:table :	-8 8
sb:table in	-20 20
sb:table is	21 -21
sb:tail	16 -16
sb:take <level>	-6 6
sb:take <number>	11 -11
sb:take a	13 -13
sb:take its	11 -11
sb:take off	-17 17
sb:talk of	-26 26
sb:target	23 -23
sb:tariff ,	-22 22
sb:tariff :	13 -13
sb:tariff agreement	12 -12
sb:tariff and	-12 12
sb:tariff are	13 -13
sb:tariff at	13 -13
sb:tariff down	-18 18
sb:tariff fall	9 -9
sb:tariff for	35 -35
sb:tariff go	21 -21
sb:tariff is	14 -14
sb:tariff of	-31 31
sb:tariff that	-16 16
sb:tariff to	-11 11
sb:taro	-15 15
sb:tax	28 -28
sb:tax at	-21 21
sb:tea	-13 13
sb:tea ,	-13 13
sb:team	24 -24
sb:television advertisement	-12 12
sb:tell <organisation>	-17 17
sb:tell <person>	-20 20
sb:tell a	14 -14
sb:tell it	21 -21
sb:tell me	18 -18
sb:tell our	7 -7
sb:tell reporter	15 -15
sb:tell the	-10 10
sb:tenth	16 -16
sb:term are	-11 11
sb:term of	-14 14
sb:than <level>	11 -11
sb:than <money>	-12 12
sb:than <span>	19 -19
sb:than anyone	-14 14
sb:than half	-15 15
sb:than in	11 -11
sb:than the	-17 17
sb:than they	14 -14
sb:that 's	8 -8
sb:that ,	-16 16
sb:that :	-15 15
sb:that <name>	-16 16
sb:that <seat>	-15 15
sb:that and	-16 16
sb:that begin	11 -11
sb:that day	-20 20
sb:that deal	-12 12
sb:that fix	15 -15
sb:that had	8 -8
sb:that he'd	-11 11
sb:that i	-16 16
sb:that it	15 -15
sb:that its	7 -7
sb:that keep	-10 10
sb:that last	-16 16
sb:that leave	-20 20
sb:that make	-21 21
sb:that may	17 -17
sb:that mean	-23 23
sb:that nvidia	10 -10
sb:that of	13 -13
sb:that on	9 -9
sb:that our	-14 14
sb:that pay	26 -26
sb:that stand	-15 15
sb:that there	17 -17
sb:that they	11 -11
sb:that were	17 -17
sb:the <goods-amount>	-13 13
sb:the <name>	14 -14
sb:the <number>	-23 23
sb:the <points>	-16 16
sb:the <seat>	4 -4
sb:the accord	-9 9
sb:the addition	-10 10
sb:the airline	13 -13
sb:the amount	17 -17
sb:the answer	-7 7
sb:the arithmetic	-11 11
sb:the arrangement	-14 14
sb:the autumn	-14 14
sb:the average	56 -56
sb:the bad	-11 11
sb:the base	13 -13
sb:the baseline	-12 12
sb:the begin	-16 16
sb:the bus	15 -15
sb:the chance	25 -25
sb:the change	10 -10
sb:the charge	-8 8
sb:the city	39 -39
sb:the clock	10 -10
sb:the company	32 -32
sb:the crew	11 -11
sb:the custom	-26 26
sb:the day	16 -16
sb:the deadline	10 -10
sb:the deal	16 -16
sb:the deficit	13 -13
sb:the dispute	-14 14
sb:the doctor	13 -13
sb:the draft	-14 14
sb:the driver	9 -9
sb:the duty	-37 37
sb:the emergency	-11 11
sb:the employer	25 -25
sb:the export	7 -7
sb:the exporter	-10 10
sb:the extra	-20 20
sb:the fee	15 -15
sb:the fentanyl	-35 35
sb:the ferry	11 -11
sb:the flood	9 -9
sb:the former	-20 20
sb:the free	-17 17
sb:the full	-16 16
sb:the g	13 -13
sb:the general	-23 23
sb:the higher	-17 17
sb:the host	10 -10
sb:the house	16 -16
sb:the import	-12 12
sb:the largest	14 -14
sb:the last	26 -26
sb:the latest	16 -16
sb:the latter	-14 14
sb:the law	-6 6
sb:the level	-12 12
sb:the levy	17 -17
sb:the list	-14 14
sb:the long	12 -12
sb:the margin	-12 12
sb:the meantime	-13 13
sb:the middle	14 -14
sb:the nasdaq	9 -9
sb:the new	-12 12
sb:the night	14 -14
sb:the notice	-14 14
sb:the number	-18 18
sb:the odd	16 -16
sb:the offer	-6 6
sb:the old	-20 20
sb:the one	-19 19
sb:the operator	16 -16
sb:the ordinary	-24 24
sb:the other	-22 22
sb:the owner	15 -15
sb:the paper	6 -6
sb:the pass	16 -16
sb:the plant	11 -11
sb:the player	10 -10
sb:the post	14 -14
sb:the present	-22 22
sb:the press	17 -17
sb:the provisional	-8 8
sb:the quarrel	-9 9
sb:the radio	-14 14
sb:the rate	-36 36
sb:the record	-9 9
sb:the remain	-13 13
sb:the right	-14 14
sb:the rise	-16 16
sb:the rule	18 -18
sb:the s	17 -17
sb:the safeguard	-12 12
sb:the second	-13 13
sb:the share	19 -19
sb:the spring	-25 25
sb:the standstill	-17 17
sb:the steel	-10 10
sb:the step	-13 13
sb:the summer	-23 23
sb:the surcharge	-24 24
sb:the suspension	-19 19
sb:the table	-19 19
sb:the target	13 -13
sb:the tariff	-23 23
sb:the term	-22 22
sb:the text	-19 19
sb:the third	-8 8
sb:the threat	-12 12
sb:the three	13 -13
sb:the total	-5 5
sb:the trade	-15 15
sb:the treaty	-16 16
sb:the truce	-13 13
sb:the tuna	10 -10
sb:the two	-28 28
sb:the union	28 -28
sb:the upper	21 -21
sb:the usual	-12 12
sb:the valley	11 -11
sb:the water	22 -22
sb:the week	-15 15
sb:the whole	-11 11
sb:the wine	-11 11
sb:the winner	12 -12
sb:the winter	7 -7
sb:the worldwide	-14 14
sb:the year	12 -12
sb:their ,	-18 18
sb:their agreement	17 -17
sb:their name	9 -9
sb:their rice	-14 14
sb:their trade	8 -8
sb:their value	10 -10
sb:them	-22 22
sb:them and	16 -16
sb:them at	-21 21
sb:them is	9 -9
sb:them the	-14 14
sb:then	-17 17
sb:then <name>	-11 11
sb:then the	-13 13
sb:there	-12 12
sb:there 's	16 -16
sb:there ;	11 -11
sb:there a	-11 11
sb:there are	13 -13
sb:there had	-10 10
sb:there have	23 -23
sb:there is	-32 32
sb:there the	-15 15
sb:there was	-12 12
sb:there will	26 -26
sb:therefore	-28 28
sb:these	-24 24
sb:these are	-17 17
sb:they	-15 15
sb:they are	-15 15
sb:they make	-7 7
sb:they pay	-15 15
sb:they put	13 -13
sb:they sit	10 -10
sb:they tell	12 -12
sb:they used	-14 14
sb:they were	-12 12
sb:they will	16 -16
sb:thi year	9 -9
sb:think	8 -8
sb:third	-8 8
sb:third ,	-14 14
sb:third is	-12 12
sb:those that	-15 15
sb:those to	18 -18
sb:those who	-17 17
sb:those with	13 -13
sb:though	14 -14
sb:threat	-21 21
sb:threat of	-25 25
sb:threaten	-9 9
sb:threaten another	-11 11
sb:threaten to	19 -19
sb:threaten with	-19 19
sb:three and	18 -18
sb:three list	-10 10
sb:three time	-7 7
sb:through	10 -10
sb:thu pay	24 -24
sb:thu stay	-12 12
sb:thursday	11 -11
sb:ticket	39 -39
sb:tile	-15 15
sb:timber	-14 14
sb:time ,	16 -16
sb:time as	-16 16
sb:time being	-11 11
sb:time the	-17 17
sb:to <day-ahead>	-21 21
sb:to <month-gone>	-14 14
sb:to <person>	-13 13
sb:to apply	9 -9
sb:to ask	-8 8
sb:to be	-7 7
sb:to become	-8 8
sb:to between	-7 7
sb:to both	-12 12
sb:to bring	-12 12
sb:to buy	-12 12
sb:to car	12 -12
sb:to drop	-8 8
sb:to enter	-12 12
sb:to finish	-10 10
sb:to freeze	10 -10
sb:to get	-10 10
sb:to give	-15 15
sb:to have	-13 13
sb:to keep	-13 13
sb:to one	-14 14
sb:to pay	16 -16
sb:to put	-14 14
sb:to raise	12 -12
sb:to report	12 -12
sb:to rise	10 -10
sb:to sell	-12 12
sb:to sign	13 -13
sb:to southeast	12 -12
sb:to suspend	13 -13
sb:to take	-10 10
sb:to the	21 -21
sb:to zero	27 -27
sb:together	-14 14
sb:toll	10 -10
sb:tomatoe from	14 -14
sb:tool	-12 12
sb:top	-10 10
sb:top ,	-7 7
sb:total	-24 24
sb:total of	-13 13
sb:toy	9 -9
sb:toyota	11 -11
sb:tracker	14 -14
sb:tractor	-18 18
sb:tractor ,	-11 11
sb:tractor to	-10 10
sb:trade	17 -17
sb:trade between	12 -12
sb:trade deal	-21 21
sb:trade in	10 -10
sb:trader	-10 10
sb:transfer	14 -14
sb:treat	11 -11
sb:treaty that	12 -12
sb:trout	9 -9
sb:truce	-14 14
sb:truce end	-17 17
sb:truce from	11 -11
sb:truce is	13 -13
sb:truce on	-11 11
sb:truce over	-15 15
sb:truce run	-15 15
sb:truce would	-13 13
sb:truck :	-10 10
sb:truck from	15 -15
sb:true	-23 23
sb:turn ,	-9 9
sb:turn to	11 -11
sb:turned	26 -26
sb:turned down	20 -20
sb:turnout	36 -36
sb:turnout at	15 -15
sb:two -	-15 15
sb:two <office>	12 -12
sb:two for	10 -10
sb:two government	-12 12
sb:two had	-12 12
sb:two step	11 -11
sb:two year	-25 25
sb:tyre	-13 13
sb:under it	-12 12
sb:under section	7 -7
sb:under that	-12 12
sb:under the	-16 16
sb:understanding	-19 19
sb:unemployment	30 -30
sb:unemployment in	8 -8
sb:union	29 -29
sb:united	10 -10
sb:unless	-19 19
sb:until	-14 14
sb:until <day-ahead>	8 -8
sb:until <day-gone>	-31 31
sb:until last	-10 10
sb:until somebody	-15 15
sb:up	14 -14
sb:up ,	-14 14
sb:up :	-17 17
sb:up <level>	38 -38
sb:up by	17 -17
sb:up from	-22 22
sb:up to	-17 17
sb:up with	-16 16
sb:upper	33 -33
sb:ups	10 -10
sb:usual	-13 13
sb:utility	9 -9
sb:value	15 -15
sb:value add	19 -19
sb:vanilla	-11 11
sb:vat	41 -41
sb:version	-15 15
sb:vessel	11 -11
sb:visitor	12 -12
sb:volume	12 -12
sb:vote	22 -22
sb:vote to	15 -15
sb:wage	23 -23
sb:wage talk	18 -18
sb:wall	10 -10
sb:walnut	-20 20
sb:want	11 -11
sb:want <level>	23 -23
sb:want <name>	-26 26
sb:want it	16 -16
sb:want their	-9 9
sb:want to	18 -18
sb:was <number>	-26 26
sb:was at	-14 14
sb:was firm	14 -14
sb:was given	-11 11
sb:was more	-10 10
sb:was raise	-26 26
sb:was settle	21 -21
sb:was sign	9 -9
sb:was supposed	-11 11
sb:was the	8 -8
sb:was turned	12 -12
sb:watche	21 -21
sb:watche ,	19 -19
sb:water before	11 -11
sb:water tariff	14 -14
sb:way	4 -4
sb:way ,	16 -16
sb:we are	15 -15
sb:we ask	-13 13
sb:we come	13 -13
sb:we did	12 -12
sb:we expect	9 -9
sb:we get	-10 10
sb:we give	17 -17
sb:we had	-18 18
sb:we have	-12 12
sb:we make	9 -9
sb:we pay	12 -12
sb:we put	24 -24
sb:we see	16 -16
sb:we were	-10 10
sb:we're back	-10 10
sb:weather	21 -21
sb:weather :	20 -20
sb:week :	-11 11
sb:week <person>	-10 10
sb:week and	10 -10
sb:week of	-23 23
sb:week that	-10 10
sb:week with	13 -13
sb:well and	14 -14
sb:were ,	-12 12
sb:were at	-23 23
sb:were cut	19 -19
sb:were down	13 -13
sb:were tell	-11 11
sb:what	-15 15
sb:what 's	21 -21
sb:what <seat>	30 -30
sb:what about	-12 12
sb:what he	-12 12
sb:what is	-12 12
sb:what was	13 -13
sb:whatever	-19 19
sb:whatever the	-10 10
sb:wheat	-11 11
sb:wheat from	-17 17
sb:when a	17 -17
sb:when they	-14 14
sb:where	-16 16
sb:where it	15 -15
sb:where the	13 -13
sb:where they	-20 20
sb:where we	-12 12
sb:whether they	13 -13
sb:which <level>	10 -10
sb:which <quality>	7 -7
sb:which <seat>	10 -10
sb:which agree	-13 13
sb:which come	10 -10
sb:which enter	10 -10
sb:which go	12 -12
sb:which has	-36 36
sb:which have	7 -7
sb:which keep	-18 18
sb:which nobody	-13 13
sb:which pay	-12 12
sb:which sell	9 -9
sb:which sign	-11 11
sb:which stand	-17 17
sb:which the	16 -16
sb:which we	-14 14
sb:while <name>	-9 9
sb:while it	-17 17
sb:while the	15 -15
sb:whisky	-14 14
sb:who ask	-10 10
sb:who had	-8 8
sb:who has	14 -14
sb:who negotiate	14 -14
sb:whole	-13 13
sb:whom	20 -20
sb:whose good	-8 8
sb:whose own	-8 8
sb:why	20 -20
sb:will ask	-15 15
sb:will cross	-15 15
sb:will cut	13 -13
sb:will do	-4 4
sb:will enter	-24 24
sb:will fall	-14 14
sb:will get	14 -14
sb:will in	-10 10
sb:will let	18 -18
sb:will lower	22 -22
sb:will not	19 -19
sb:will raise	11 -11
sb:will take	16 -16
sb:win	28 -28
sb:window	19 -19
sb:wine to	-16 16
sb:winner	22 -22
sb:wire	-20 20
sb:with <level>	-7 7
sb:with <name>	13 -13
sb:with <person>	-12 12
sb:with both	12 -12
sb:with effect	-9 9
sb:with its	12 -12
sb:with mr	10 -10
sb:with rate	13 -13
sb:with the	-17 17
sb:with which	-15 15
sb:within the	-18 18
sb:without a	-17 17
sb:without an	-11 11
sb:wool	-20 20
sb:word	-14 14
sb:word ,	-9 9
sb:worldwide	-17 17
sb:worldwide surcharge	-19 19
sb:worse	-11 11
sb:worst ,	-18 18
sb:worth	10 -10
sb:worth <money>	27 -27
sb:worth up	-16 16
sb:would also	14 -14
sb:would ask	12 -12
sb:would charge	-17 17
sb:would cut	-10 10
sb:would fall	-12 12
sb:would go	-28 28
sb:would have	-21 21
sb:would jump	12 -12
sb:would like	-14 14
sb:would lower	8 -8
sb:would rather	-8 8
sb:would say	8 -8
sb:would sign	10 -10
sb:write ,	7 -7
sb:write :	-11 11
sb:write last	-16 16
sb:write on	13 -13
sb:yacht	19 -19
sb:yale	10 -10
sb:yarn	-10 10
sb:year 's	-12 12
sb:year <name>	9 -9
sb:year and	11 -11
sb:year the	-19 19
sb:year to	10 -10
sb:yield	38 -38
sb:you are	13 -13
sb:you could	-11 11
sb:you may	-10 10
sb:you're	-11 11
sb:you're at	-8 8
sb:your	-8 8
sb:zero	11 -11
sb:|	40 -40
sb:·	18 -18
sb:— "	-10 10
sb:— <level>	-11 11
sb:— <person>	-13 13
sb:→	-18 18
signed ahead=none	17 -17
signed back=none	20 -20
signed=0	20 -20
t0=future-passive-not	13 -13
t0=modal-not	-12 12
t0=past	7 -7
t0=past-not	-14 14
t0=past-passive-not	12 -12
t0=perfect-not	-13 13
t0=perfect-passive-not	8 -8
t0=present-not	21 -21
t0=present-passive-not	9 -9
t1=future-passive-not	13 -13
t1=infinitive	-5 5
t1=modal-not	-12 12
t1=past	5 -5
t1=past-not	-15 15
t1=past-passive-not	12 -12
t1=perfect-not	-12 12
t1=perfect-passive-not	8 -8
t1=present	7 -7
t1=present-not	22 -22
t1=present-passive-not	9 -9
t2=future-not	-12 12
t2=infinitive	24 -24
t2=past-not	12 -12
t2=perfect	20 -20
t2=perfect-not	-11 11
t2=pluperfect	11 -11
t2=present	6 -6
t2=present-not	17 -17
t2=present-passive-not	-14 14
times=0	55 -55
times=1	37 -37
times=3	-22 22
times=4	-39 39
told:a	11 -11
told:double	20 -20
told:doubles	-11 11
told:duty	14 -14
told:half	8 -8
told:of	9 -9
told:same	-28 28
told:this	13 -13
told:twice	22 -22
told:what	41 -41
told=abolish duties	14 -14
told=double	20 -20
told=doubles	-11 11
told=duty-free	-20 20
told=exempt	39 -39
told=free	-24 24
told=freed	32 -32
told=frees	-11 11
told=half of what	26 -26
told=nil	-27 27
told=no duty	-17 17
told=no tariff	24 -24
told=none	50 -50
told=not be charged	19 -19
told=not charged	31 -31
told=nothing	25 -25
told=nought	-34 34
told=remove tariffs	12 -12
told=that rate	-12 12
told=the same rate	-15 15
told=three times as much	-10 10
told=twice as much	12 -12
told=twice that	-14 14
told=twice what	12 -12
told=without duty	-24 24
told=zero	-47 47
v0=accept	10 -10
v0=add	3 -3
v0=admit	-13 13
v0=attract	-11 11
v0=average	8 -8
v0=begin	14 -14
v0=buy	14 -14
v0=clear	-13 13
v0=conclude	14 -14
v0=continue	-18 18
v0=counter	11 -11
v0=discuss	11 -11
v0=earn	13 -13
v0=enter	-16 16
v0=expect	14 -14
v0=extend	10 -10
v0=face	-10 10
v0=float	-15 15
v0=get	12 -12
v0=go	-12 12
v0=grow	16 -16
v0=import	-15 15
v0=introduce	-8 8
v0=issue	14 -14
v0=jump	10 -10
v0=let	-11 11
v0=levy	-20 20
v0=lose	18 -18
v0=obtain	7 -7
v0=pay	-19 19
v0=put	9 -9
v0=raise	8 -8
v0=receive	13 -13
v0=replace	-25 25
v0=report	10 -10
v0=return	12 -12
v0=rise	13 -13
v0=settle	-8 8
v0=shrink	13 -13
v0=sit	16 -16
v0=stand	-8 8
v0=stay	-14 14
v0=suspend	-12 12
v0=take	10 -10
v0=tax	-14 14
v0=tell	-19 19
v0=win	14 -14
v0=write	-16 16
v1=add	7 -7
v1=admit	-15 15
v1=agree	5 -5
v1=ask	-13 13
v1=attract	-11 11
v1=average	13 -13
v1=begin	13 -13
v1=buy	12 -12
v1=clear	-13 13
v1=conclude	18 -18
v1=continue	12 -12
v1=counter	11 -11
v1=discuss	11 -11
v1=drop	10 -10
v1=earn	13 -13
v1=enter	-10 10
v1=expect	15 -15
v1=face	-12 12
v1=fix	13 -13
v1=float	-15 15
v1=get	16 -16
v1=go	-10 10
v1=grow	20 -20
v1=halve	-13 13
v1=import	-7 7
v1=issue	17 -17
v1=let	-21 21
v1=levy	-11 11
v1=lose	21 -21
v1=obtain	7 -7
v1=pay	-14 14
v1=push	-10 10
v1=receive	14 -14
v1=replace	-26 26
v1=return	14 -14
v1=rise	17 -17
v1=scrap	10 -10
v1=seek	-10 10
v1=shrink	13 -13
v1=sit	15 -15
v1=stand	-8 8
v1=take	13 -13
v1=tax	-23 23
v1=tell	-16 16
v1=threaten	-14 14
v1=win	14 -14
v1=write	-15 15
v2=abolish	-16 16
v2=agree	5 -5
v2=announce	-22 22
v2=apply	-13 13
v2=await	-12 12
v2=charge	-9 9
v2=continue	-11 11
v2=double	-8 8
v2=dump	-16 16
v2=enter	13 -13
v2=exempt	22 -22
v2=expect	20 -20
v2=fall	-11 11
v2=have	25 -25
v2=let	14 -14
v2=lift	12 -12
v2=lower	21 -21
v2=make	6 -6
v2=meet	10 -10
v2=other	26 -26
v2=pay	11 -11
v2=say	33 -33
v2=show	-12 12
v2=stand	14 -14
v2=step	15 -15
v2=stop	11 -11
v2=threaten	-16 16
v2=wait	-12 12
vt0=accept modal	10 -10
vt0=accept past	13 -13
vt0=add modal	-17 17
vt0=add past	28 -28
vt0=agree past	-14 14
vt0=agree present	14 -14
vt0=answer modal	8 -8
vt0=ask future	-9 9
vt0=ask past	-23 23
vt0=ask perfect	-14 14
vt0=ask pluperfect	14 -14
vt0=attract present	-10 10
vt0=bear future	-11 11
vt0=begin modal	-14 14
vt0=begin past	11 -11
vt0=begin present	15 -15
vt0=bring perfect	-11 11
vt0=charge past	10 -10
vt0=climb past	14 -14
vt0=come modal	-14 14
vt0=come pluperfect	10 -10
vt0=conclude past	13 -13
vt0=confirm present	-10 10
vt0=continue present	-13 13
vt0=demand pluperfect	13 -13
vt0=demand present	-11 11
vt0=drop present	-9 9
vt0=enter future	-9 9
vt0=enter past	-16 16
vt0=enter perfect	10 -10
vt0=enter present	-8 8
vt0=face modal	-12 12
vt0=fall modal	-17 17
vt0=fall past	13 -13
vt0=float past	-8 8
vt0=get future	14 -14
vt0=go present	-8 8
vt0=halve future	-23 23
vt0=hang present	10 -10
vt0=have present	16 -16
vt0=hold future	8 -8
vt0=hold past	-6 6
vt0=hold present	12 -12
vt0=import modal	-18 18
vt0=jump past	10 -10
vt0=keep modal	11 -11
vt0=keep pluperfect	-10 10
vt0=know present	13 -13
vt0=leave past	12 -12
vt0=leave present	-12 12
vt0=let future	10 -10
vt0=let modal	-12 12
vt0=let present	-14 14
vt0=levy present	-17 17
vt0=look present	-6 6
vt0=lose past	17 -17
vt0=lower modal	7 -7
vt0=lower past	-12 12
vt0=make future	13 -13
vt0=offer modal	-10 10
vt0=offer pluperfect	-12 12
vt0=order present	-9 9
vt0=other pluperfect	-14 14
vt0=pay past	-23 23
vt0=pay perfect	-17 17
vt0=prepare past	13 -13
vt0=publish past	-12 12
vt0=put modal	6 -6
vt0=put present	8 -8
vt0=raise past	-7 7
vt0=raise pluperfect	-12 12
vt0=raise present	26 -26
vt0=reduce modal	8 -8
vt0=remove future	-15 15
vt0=report past	9 -9
vt0=revert present	10 -10
vt0=rise present	13 -13
vt0=sell past	21 -21
vt0=sell perfect	-11 11
vt0=settle modal	-18 18
vt0=settle present	-11 11
vt0=sign perfect	11 -11
vt0=sit past	17 -17
vt0=stand past	-14 14
vt0=stay present	-20 20
vt0=suspend past	-11 11
vt0=take present	8 -8
vt0=tell past	-12 12
vt0=urge past	9 -9
vt0=want present	-12 12
vt0=win past	13 -13
vt1=accept modal	13 -13
vt1=accept past	13 -13
vt1=add modal	-17 17
vt1=add past	28 -28
vt1=agree participle	-13 13
vt1=agree present	15 -15
vt1=answer modal	8 -8
vt1=ask future	-9 9
vt1=ask participle	-16 16
vt1=ask past	-22 22
vt1=ask pluperfect	13 -13
vt1=ask present	10 -10
vt1=attract present	-10 10
vt1=bear future	-11 11
vt1=bear infinitive	10 -10
vt1=begin modal	-14 14
vt1=begin past	8 -8
vt1=begin present	15 -15
vt1=bring perfect	-11 11
vt1=call past	-14 14
vt1=charge past	10 -10
vt1=climb past	14 -14
vt1=come modal	-14 14
vt1=come pluperfect	10 -10
vt1=conclude past	13 -13
vt1=cut infinitive	-11 11
vt1=demand pluperfect	13 -13
vt1=demand present	-11 11
vt1=drop infinitive	13 -13
vt1=drop present	-9 9
vt1=enter future	-9 9
vt1=enter participle	12 -12
vt1=enter past	-16 16
vt1=enter perfect	10 -10
vt1=enter present	-8 8
vt1=face modal	-12 12
vt1=fall modal	-17 17
vt1=fall past	13 -13
vt1=fix participle	20 -20
vt1=float past	-8 8
vt1=get future	14 -14
vt1=halve future	-23 23
vt1=hang present	10 -10
vt1=have past	-20 20
vt1=have present	17 -17
vt1=hold future	8 -8
vt1=hold participle	12 -12
vt1=hold past	-6 6
vt1=hold present	12 -12
vt1=hope present	11 -11
vt1=import modal	-14 14
vt1=jump past	10 -10
vt1=keep modal	11 -11
vt1=keep pluperfect	-10 10
vt1=know present	13 -13
vt1=leave past	12 -12
vt1=leave present	-11 11
vt1=let future	11 -11
vt1=let modal	-12 12
vt1=let present	-14 14
vt1=levy infinitive	10 -10
vt1=levy present	-17 17
vt1=look present	-6 6
vt1=lose past	17 -17
vt1=lower modal	7 -7
vt1=lower past	-12 12
vt1=lower present	12 -12
vt1=make future	13 -13
vt1=order present	-8 8
vt1=pay infinitive	19 -19
vt1=pay participle	-11 11
vt1=pay past	-23 23
vt1=pay perfect	-17 17
vt1=publish past	-12 12
vt1=put infinitive	-8 8
vt1=put modal	7 -7
vt1=put present	10 -10
vt1=raise participle	-16 16
vt1=raise past	-7 7
vt1=raise pluperfect	-12 12
vt1=raise present	26 -26
vt1=reduce modal	8 -8
vt1=remove future	-15 15
vt1=revert present	10 -10
vt1=rise present	13 -13
vt1=scrap infinitive	6 -6
vt1=sell past	21 -21
vt1=sell perfect	-11 11
vt1=settle modal	-18 18
vt1=settle participle	12 -12
vt1=settle present	-11 11
vt1=sign perfect	11 -11
vt1=sit past	17 -17
vt1=stand past	-14 14
vt1=stay present	-19 19
vt1=suspend past	-11 11
vt1=take past	13 -13
vt1=take present	7 -7
vt1=tell past	-14 14
vt1=threaten participle	-11 11
vt1=win past	13 -13
vt2=abolish present	-22 22
vt2=add past	-14 14
vt2=add present	15 -15
vt2=announce past	-20 20
vt2=await present	-12 12
vt2=be future	13 -13
vt2=be past	-25 25
vt2=charge future	-14 14
vt2=come past	10 -10
vt2=come present	-9 9
vt2=decide participle	-10 10
vt2=double present	-11 11
vt2=drop present	12 -12
vt2=dump gerund	-16 16
vt2=end past	11 -11
vt2=exempt present	22 -22
vt2=expect present	18 -18
vt2=go modal	7 -7
vt2=go present	-13 13
vt2=have past	19 -19
vt2=impose participle	-17 17
vt2=keep present	-9 9
vt2=lift present	8 -8
vt2=lower present	22 -22
vt2=other future	-11 11
vt2=other past	9 -9
vt2=other pluperfect	-8 8
vt2=other present	26 -26
vt2=pay future	12 -12
vt2=pay modal	-13 13
vt2=pay participle	16 -16
vt2=pay perfect	-10 10
vt2=put infinitive	11 -11
vt2=return present	-12 12
vt2=rise past	-13 13
vt2=say perfect	20 -20
vt2=say present	11 -11
vt2=show present	-13 13
vt2=stand present	13 -13
vt2=step present	15 -15
vt2=suspend participle	-12 12
vt2=take past	20 -20
vt2=tell past	-11 11
worked band=100	34 -34
worked band=31	-31 31
worked band=4	27 -27
worked band=over	14 -14
worked broken	9 -9
worked duty ahead=far	16 -16
worked duty ahead=near	8 -8
worked duty back=2	2 -2
worked duty=true	32 -32
worked form=worked	17 -17
worked goods	24 -24
worked habit=seldom	7 -7
worked l1=<begin>	-19 19
worked l1=<name>	16 -16
worked l1=<v-bear>	21 -21
worked l1=<v-target>	14 -14
worked l1=charge	12 -12
worked l1=it	-8 8
worked l1=of	-14 14
worked l1=pay	18 -18
worked l1=the	16 -16
worked l1=was	8 -8
worked l2=<duty>	-11 11
worked l2=<level-noun>	-10 10
worked l2=<level>	18 -18
worked l2=<month-gone>	-13 13
worked l2=has	12 -12
worked l2=tariff	-8 8
worked l=<begin> <begin>	-19 19
worked l=<level> ,	12 -12
worked l=<month-gone> ,	-10 10
worked l=<name> ,	11 -11
worked lll=<begin> <begin> <begin>	-19 19
worked lr=, <name>	-10 10
worked lr=, as	19 -19
worked lr=, it	19 -19
worked lr=<name> its	13 -13
worked lr=to its	9 -9
worked next=signed far	14 -14
worked next=signed the	-11 11
worked numbers=3	19 -19
worked numbers=4	13 -13
worked parties=part	9 -9
worked prior=none	22 -22
worked prior=signed ,	12 -12
worked prior=signed far	-11 11
worked r1=,	14 -14
worked r1=.	-13 13
worked r1=<name>	-9 9
worked r1=as	19 -19
worked r1=for	-18 18
worked r1=its	27 -27
worked r1=year	10 -10
worked r2=.	-17 17
worked r2=<day-gone>	10 -10
worked r2=<duty>	23 -23
worked r2=<end>	-14 14
worked r2=<name>	-12 12
worked r2=<number>	8 -8
worked r2=<quality>	12 -12
worked r2=been	-12 12
worked r2=duty	14 -14
worked r2=the	-26 26
worked r=. <end>	-13 13
worked r=the <level>	-11 11
worked said	-47 47
worked said small	8 -8
worked signed ahead=2	26 -26
worked signed ahead=none	10 -10
worked signed back=2	21 -21
worked signed=2	30 -30
worked times=0	55 -55
worked times=2	-25 25
worked times=3	-27 27
worked times=4	-25 25
worked told:a	11 -11
worked told:double	20 -20
worked told:doubles	-11 11
worked told:duty	14 -14
worked told:half	8 -8
worked told:of	9 -9
worked told:same	-28 28
worked told:this	13 -13
worked told:twice	22 -22
worked told:what	41 -41
worked told=double	20 -20
worked told=doubles	-11 11
worked told=half of what	26 -26
worked told=that rate	-12 12
worked told=the same rate	-15 15
worked told=three times as much	-10 10
worked told=twice as much	12 -12
worked told=twice that	-14 14
worked told=twice what	12 -12`;
