// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_LEVEL = `no	yes
<always>	16 -16
a:-	-9 9
a:- shore	-9 9
a:- to	-9 9
a:. <number>	11 -11
a:<day-today> .	-22 22
a:<duty>	-24 24
a:<gate>	-9 9
a:<goods-amount>	-25 25
a:<goods-amount> <span>	-16 16
a:<level> for	26 -26
a:<level> from	22 -22
a:<level> in	10 -10
a:<level> or	15 -15
a:<level> over	14 -14
a:<level> since	10 -10
a:<level> to	8 -8
a:<money> <span>	-12 12
a:<month-ahead>	12 -12
a:<month-gone>	-7 7
a:<name> <level>	-17 17
a:<name> under	-14 14
a:<number> a	11 -11
a:<number> again	-9 9
a:<number> and	8 -8
a:<number> as	-11 11
a:<number> at	-13 13
a:<number> cent	14 -14
a:<number> largest	-11 11
a:<number> make	-11 11
a:<number> million	-8 8
a:<number> on	-11 11
a:<organisation> .	5 -5
a:<person>	22 -22
a:<points>	-24 24
a:<points> .	-12 12
a:<quality>	5 -5
a:<quality> .	15 -15
a:<quality> car	12 -12
a:<quality> cocoa	-11 11
a:<quality> coffee	12 -12
a:<quality> country	11 -11
a:<quality> market	12 -12
a:<quality> origin	10 -10
a:<quality> sprat	-10 10
a:<seat>	20 -20
a:<seat> 's	10 -10
a:<seat> .	-15 15
a:<sender>	22 -22
a:<v-agree>	17 -17
a:<v-bear>	16 -16
a:<v-buy>	9 -9
a:<v-deny>	18 -18
a:<v-say>	18 -18
a:<v-sell>	21 -21
a:<v-suspend>	-15 15
a:<v-target>	-9 9
a:<v-threaten>	-8 8
a:<v-up>	16 -16
a:a	17 -17
a:a .	9 -9
a:a deal	-9 9
a:a further	8 -8
a:a minimum	-11 11
a:a new	-8 8
a:a promise	-7 7
a:a quota	-15 15
a:a scale	12 -12
a:a tariff	12 -12
a:about	30 -30
a:about the	11 -11
a:above	20 -20
a:above the	11 -11
a:abroad	10 -10
a:access	-13 13
a:action	-8 8
a:affiliate	18 -18
a:after <number>	9 -9
a:after that	-19 19
a:afternoon	11 -11
a:again	-18 18
a:agreement .	15 -15
a:agreement of	-17 17
a:all	-14 14
a:all .	-22 22
a:all in	-9 9
a:altogether	-23 23
a:altogether .	-16 16
a:and no	-14 14
a:and not	-22 22
a:and of	-13 13
a:and one	17 -17
a:and the	-13 13
a:announce	-16 16
a:announce in	-12 12
a:apply	-24 24
a:apply .	-25 25
a:are	-10 10
a:are in	9 -9
a:are suspend	-12 12
a:arrival	-11 11
a:as of	-24 24
a:as the	-10 10
a:aside for	8 -8
a:at <level>	17 -17
a:at all	11 -11
a:at present	-15 15
a:at the	-18 18
a:average	15 -15
a:average .	11 -11
a:avocado	9 -9
a:await	-13 13
a:back	-16 16
a:back on	-22 22
a:back to	9 -9
a:be	17 -17
a:be a	-14 14
a:be charge	-10 10
a:be due	-10 10
a:bean .	17 -17
a:become	-18 18
a:beef .	-8 8
a:been	-14 14
a:beer	11 -11
a:begin	-12 12
a:being	-15 15
a:below	19 -19
a:best	14 -14
a:better	10 -10
a:better than	9 -9
a:book	-8 8
a:both	-35 35
a:both side	-10 10
a:both way	-9 9
a:butter	-20 20
a:buy	5 -5
a:by <day-ahead>	16 -16
a:by <number>	17 -17
a:call	13 -13
a:canola	-11 11
a:car	12 -12
a:cargoe	12 -12
a:casablanca	-8 8
a:category	11 -11
a:centimetre	10 -10
a:chance	14 -14
a:chance of	9 -9
a:change	34 -34
a:charge	-5 5
a:charge <level>	10 -10
a:cheaper	20 -20
a:chemical	14 -14
a:chip .	-10 10
a:cocoa	-15 15
a:cocoa butter	-10 10
a:coconut oil	11 -11
a:cod	9 -9
a:coffee	10 -10
a:collect .	-8 8
a:come back	-9 9
a:come from	19 -19
a:come in	-11 11
a:come on	-19 19
a:company	14 -14
a:container	21 -21
a:continue to	-11 11
a:cotton	-23 23
a:cotton from	-10 10
a:could	-8 8
a:country	19 -19
a:country .	15 -15
a:county	9 -9
a:cover	11 -11
a:crane	-16 16
a:day	-11 11
a:dead	-19 19
a:deal	-11 11
a:dearer	28 -28
a:did .	12 -12
a:direction	-9 9
a:do	8 -8
a:do not	22 -22
a:dollar	12 -12
a:don't	13 -13
a:done	17 -17
a:done .	13 -13
a:down	-14 14
a:due	-12 12
a:due on	-10 10
a:during	-15 15
a:during the	-15 15
a:duty	-14 14
a:duty .	-20 20
a:duty in	-15 15
a:each side	-11 11
a:each way	-10 10
a:earth	19 -19
a:economy	38 -38
a:effect	-15 15
a:either side	-16 16
a:electricity	17 -17
a:else	22 -22
a:else .	17 -17
a:end .	-13 13
a:enter	7 -7
a:entity	7 -7
a:entry	-19 19
a:entry for	-16 16
a:evening	15 -15
a:everything	-14 14
a:everything .	-12 12
a:everywhere	-13 13
a:exclusion	12 -12
a:existing	11 -11
a:expect	19 -19
a:expect .	13 -13
a:export	23 -23
a:extra	10 -10
a:fall	-15 15
a:family	13 -13
a:far	16 -16
a:far .	11 -11
a:farm	14 -14
a:farm good	14 -14
a:fee	8 -8
a:fentanyl	-16 16
a:fentanyl .	-14 14
a:fewer	18 -18
a:fewer than	10 -10
a:figure	8 -8
a:first term	-21 21
a:fish	-13 13
a:follow	14 -14
a:following	-8 8
a:for <day-ahead>	-11 11
a:for <number>	23 -23
a:for <span>	-7 7
a:for all	-10 10
a:for both	-10 10
a:for call	11 -11
a:for its	-15 15
a:for other	-14 14
a:for the	14 -14
a:for what	-7 7
a:free	23 -23
a:free .	12 -12
a:from <level>	15 -15
a:from <name>	15 -15
a:from <number>	-11 11
a:from last	-9 9
a:from now	8 -8
a:full	17 -17
a:further point	-11 11
a:gas	16 -16
a:gave	15 -15
a:good	-17 17
a:good .	-12 12
a:good and	15 -15
a:good from	-15 15
a:good in	15 -15
a:good of	-14 14
a:government	13 -13
a:government .	10 -10
a:hand	15 -15
a:have	19 -19
a:have to	-12 12
a:heard	11 -11
a:heavy	11 -11
a:her	13 -13
a:here	-17 17
a:herring	11 -11
a:higher	24 -24
a:home	9 -9
a:home .	16 -16
a:hour .	8 -8
a:house	12 -12
a:i	13 -13
a:import	-13 13
a:in	13 -13
a:in <name>	-12 12
a:in <number>	24 -24
a:in <span>	9 -9
a:in a	-15 15
a:in both	-10 10
a:in casablanca	-8 8
a:in force	11 -11
a:in return	5 -5
a:in the	6 -6
a:included .	-11 11
a:instead	-33 33
a:instead of	-35 35
a:into	-13 13
a:into <name>	-13 13
a:into a	9 -9
a:is <level>	8 -8
a:is charge	-11 11
a:is not	12 -12
a:is now	10 -10
a:is suspend	19 -19
a:is the	-11 11
a:is what	-27 27
a:it had	-16 16
a:it has	11 -11
a:its agreement	-11 11
a:its duty	10 -10
a:its value	-21 21
a:itself	10 -10
a:job	17 -17
a:last .	-10 10
a:last <month-gone>	-19 19
a:last month	11 -11
a:law	-10 10
a:leave	-5 5
a:leave over	-10 10
a:less	36 -36
a:less than	16 -16
a:let	12 -12
a:let it	10 -10
a:levy	-6 6
a:levy .	-9 9
a:licence	17 -17
a:limit	12 -12
a:list	19 -19
a:list <number>	13 -13
a:lobster	-11 11
a:lobster .	-9 9
a:lower	19 -19
a:make <number>	-11 11
a:many	10 -10
a:market	21 -21
a:market .	10 -10
a:member	11 -11
a:metre	20 -20
a:metre .	11 -11
a:mineral water	-11 11
a:minimum	-10 10
a:minimum price	-11 11
a:month	12 -12
a:more	15 -15
a:more <quality>	11 -11
a:more for	9 -9
a:more than	-12 12
a:morning	24 -24
a:most thing	-9 9
a:move	18 -18
a:new one	12 -12
a:next year	-10 10
a:night	12 -12
a:no longer	-8 8
a:nobody	-8 8
a:not	21 -21
a:not .	22 -22
a:nothing at	10 -10
a:now .	-19 19
a:now on	8 -8
a:nut	-9 9
a:of	15 -15
a:of <day-ahead>	-15 15
a:of <day-today>	-15 15
a:of <month-ahead>	-12 12
a:of <number>	-19 19
a:of <span>	-15 15
a:of a	26 -26
a:of duty	-19 19
a:of last	-11 11
a:of next	-11 11
a:of our	11 -11
a:of section	-19 19
a:of tariff	-18 18
a:of the	8 -8
a:of them	10 -10
a:of these	10 -10
a:of thi	-11 11
a:of those	-11 11
a:of up	7 -7
a:of us	7 -7
a:of what	18 -18
a:of you	12 -12
a:off	40 -40
a:off .	13 -13
a:off until	10 -10
a:oil	10 -10
a:old	-12 12
a:on	-15 15
a:on <day-gone>	13 -13
a:on <day-today>	29 -29
a:on <number>	-13 13
a:on affiliate	7 -7
a:on all	-5 5
a:on an	11 -11
a:on arrival	-10 10
a:on average	14 -14
a:on bean	11 -11
a:on beer	13 -13
a:on both	-14 14
a:on each	-13 13
a:on everything	-13 13
a:on ice	-12 12
a:on more	-17 17
a:on our	-8 8
a:on steel	-13 13
a:on sugar	10 -10
a:on the	12 -12
a:on their	-11 11
a:on them	-16 16
a:on those	-15 15
a:on top	-10 10
a:on what	-16 16
a:once more	-14 14
a:one .	-23 23
a:one and	18 -18
a:one in	11 -11
a:or <money>	-15 15
a:or <span>	7 -7
a:orange	-12 12
a:order	14 -14
a:ordinary	-13 13
a:ordinary duty	-10 10
a:origin	11 -11
a:other	18 -18
a:other .	10 -10
a:out	12 -12
a:out of	9 -9
a:output	8 -8
a:over .	13 -13
a:over <span>	13 -13
a:over fentanyl	-8 8
a:over from	-10 10
a:over there	-15 15
a:pact	-15 15
a:pact of	-8 8
a:parcel	12 -12
a:partner	12 -12
a:paste	-16 16
a:patented	-11 11
a:pay .	-10 10
a:pay <level>	9 -9
a:people	12 -12
a:per cent	-16 16
a:permit	11 -11
a:plu <number>	-11 11
a:poll	13 -13
a:potatoe	11 -11
a:power	12 -12
a:precursor	16 -16
a:present .	-13 13
a:price .	14 -14
a:profit	11 -11
a:proposal	11 -11
a:quarter	12 -12
a:quarter .	10 -10
a:question	18 -18
a:quota .	-9 9
a:rare	19 -19
a:rare earth	22 -22
a:rate	-15 15
a:rate .	-18 18
a:rate on	-11 11
a:rather than	-12 12
a:read	16 -16
a:reciprocal	-29 29
a:reciprocal tariff	-20 20
a:remain suspend	-15 15
a:respectively	-11 11
a:respectively .	-10 10
a:revenue	13 -13
a:rice .	12 -12
a:round	8 -8
a:rule	16 -16
a:rule on	11 -11
a:run	14 -14
a:sale	19 -19
a:salt	20 -20
a:sardine	-10 10
a:say	21 -21
a:say so	-11 11
a:scale	10 -10
a:season	12 -12
a:second	9 -9
a:seed potatoe	14 -14
a:send	5 -5
a:set	15 -15
a:share	22 -22
a:share of	11 -11
a:she	-9 9
a:ship	-14 14
a:ship -	-9 9
a:shore	-9 9
a:shore crane	-9 9
a:short	11 -11
a:show	-12 12
a:side	-20 20
a:sign	12 -12
a:signature	15 -15
a:since	-14 14
a:since <day-gone>	-15 15
a:since its	-13 13
a:since spring	18 -18
a:ski	-11 11
a:so .	-15 15
a:so far	15 -15
a:solar	12 -12
a:soon	-11 11
a:sprat	-14 14
a:spring .	-11 11
a:stand	15 -15
a:stand .	12 -12
a:state	16 -16
a:stay .	-18 18
a:sunday	12 -12
a:surcharge on	10 -10
a:take	11 -11
a:tariff for	-12 12
a:tariff on	-18 18
a:tariff truce	10 -10
a:tenth	9 -9
a:than	27 -27
a:than <level>	-17 17
a:than <span>	11 -11
a:than before	10 -10
a:than in	10 -10
a:than the	13 -13
a:that of	10 -10
a:that the	14 -14
a:the <day-gone>	-9 9
a:the <number>	-21 21
a:the <organisation>	-10 10
a:the <points>	-12 12
a:the <quality>	10 -10
a:the book	-10 10
a:the day	10 -10
a:the drawer	-10 10
a:the end	-13 13
a:the following	-8 8
a:the good	-14 14
a:the morning	24 -24
a:the new	9 -9
a:the oil	8 -8
a:the old	-17 17
a:the older	-12 12
a:the ordinary	-14 14
a:the pact	-8 8
a:the present	9 -9
a:the reciprocal	-9 9
a:the right	14 -14
a:the spring	-11 11
a:the treaty	-8 8
a:the week	10 -10
a:the world	11 -11
a:them	-15 15
a:them .	-11 11
a:them in	-12 12
a:then	-15 15
a:there	-11 11
a:they	16 -16
a:thi year	19 -19
a:third	17 -17
a:threaten	-14 14
a:three .	-10 10
a:throughout	-23 23
a:throughout .	-11 11
a:till	-11 11
a:time	13 -13
a:time the	11 -11
a:to	14 -14
a:to -	-9 9
a:to <money>	10 -10
a:to <seat>	10 -10
a:to be	-16 16
a:to the	9 -9
a:tomatoe	-11 11
a:too .	-14 14
a:top	-11 11
a:top of	-15 15
a:trade	30 -30
a:trade agreement	24 -24
a:transit	29 -29
a:treaty	-23 23
a:treaty .	-13 13
a:treaty of	-8 8
a:truce	19 -19
a:truce .	-7 7
a:two year	12 -12
a:under	-17 17
a:under a	-20 20
a:under its	-15 15
a:under the	-32 32
a:unlawful	-16 16
a:until <day-gone>	-16 16
a:up .	17 -17
a:up on	10 -10
a:usual	16 -16
a:value	-20 20
a:value or	-16 16
a:view	10 -10
a:was	-23 23
a:was the	-18 18
a:way .	-11 11
a:week .	23 -23
a:week ago	-16 16
a:weight	16 -16
a:what it	-12 12
a:will have	-9 9
a:with <name>	21 -21
a:with <number>	-22 22
a:within a	-11 11
a:world	10 -10
a:would apply	-12 12
a:would do	-10 10
a:would have	-8 8
a:year	24 -24
a:year 's	17 -17
a:zero	18 -18
a:zero .	10 -10
a:zone	16 -16
asks	10 -10
b:" <number>	17 -17
b:" and	-21 21
b:" at	-13 13
b:" duty	9 -9
b:" for	11 -11
b:" i	10 -10
b:" the	7 -7
b:" they	13 -13
b:" we	14 -14
b:&	12 -12
b:& p	12 -12
b:'	25 -25
b:'s	18 -18
b:'s <level>	17 -17
b:'s <number>	-19 19
b:'s at	-14 14
b:'s average	16 -16
b:'s custom	-7 7
b:'s no	9 -9
b:'s on	-19 19
b:'s share	14 -14
b:( at	-9 9
b:)	-17 17
b:*	-11 11
b:+	17 -17
b:, <level>	26 -26
b:, <name>	-13 13
b:, <number>	13 -13
b:, <person>	8 -8
b:, <span>	17 -17
b:, a	17 -17
b:, against	-14 14
b:, all	13 -13
b:, an	11 -11
b:, as	8 -8
b:, banana	16 -16
b:, between	-12 12
b:, both	-11 11
b:, call	10 -10
b:, certain	-13 13
b:, charge	-10 10
b:, come	16 -16
b:, down	15 -15
b:, for	15 -15
b:, from	-17 17
b:, get	-13 13
b:, go	-4 4
b:, had	16 -16
b:, has	-20 20
b:, i	14 -14
b:, its	-13 13
b:, mr	-10 10
b:, now	-22 22
b:, one	11 -11
b:, or	-10 10
b:, pay	-31 31
b:, plu	-11 11
b:, sell	-15 15
b:, ship	-12 12
b:, silver	13 -13
b:, that	9 -9
b:, to	-38 38
b:, up	11 -11
b:, with	26 -26
b:.	-16 16
b:. <number>	-8 8
b:. <person>	15 -15
b:/	-16 16
b::	-3 3
b:: <level>	20 -20
b:: <number>	14 -14
b:: at	-26 26
b:: both	-13 13
b:: down	9 -9
b:: from	-13 13
b:: i	-10 10
b:: on	-12 12
b:: one	13 -13
b:: plu	9 -9
b:: the	-11 11
b:: unchanged	-8 8
b:: up	16 -16
b:: we	16 -16
b:: what	11 -11
b:; <day-today>	-16 16
b:; <quality>	-4 4
b:; he	9 -9
b:; on	11 -11
b:; thi	18 -18
b:<day-ahead>	-19 19
b:<day-ahead> and	-19 19
b:<day-ahead> at	19 -19
b:<day-ahead> it	-13 13
b:<day-ahead> they	-10 10
b:<day-gone> 's	10 -10
b:<day-gone> <person>	-11 11
b:<day-gone> at	18 -18
b:<day-gone> has	-11 11
b:<day-gone> with	16 -16
b:<day-today>	-25 25
b:<day-today> 's	-13 13
b:<day-today> a	-9 9
b:<day-today> at	10 -10
b:<day-today> it	-21 21
b:<goods-amount> at	-19 19
b:<goods>	-13 13
b:<level>	12 -12
b:<level> against	-12 12
b:<level> by	-7 7
b:<level> for	19 -19
b:<level> instead	-24 24
b:<level> is	9 -9
b:<level> of	16 -16
b:<level> on	28 -28
b:<level> or	-15 15
b:<level> under	18 -18
b:<level> within	13 -13
b:<level> would	-11 11
b:<money> of	-12 12
b:<month-ahead> it	-9 9
b:<month-ahead> the	-12 12
b:<month-gone>	-21 21
b:<month-gone> and	11 -11
b:<month-gone> he	-9 9
b:<month-gone> they	-13 13
b:<month-gone> to	-13 13
b:<month-today>	-11 11
b:<name>	-20 20
b:<name> <number>	-8 8
b:<name> and	12 -12
b:<name> ask	-9 9
b:<name> at	-9 9
b:<name> by	-11 11
b:<name> fall	13 -13
b:<name> from	-19 19
b:<name> get	-15 15
b:<name> had	-17 17
b:<name> has	19 -19
b:<name> in	-7 7
b:<name> now	12 -12
b:<name> offer	-16 16
b:<name> put	-11 11
b:<name> raise	-20 20
b:<name> say	13 -13
b:<name> settle	-16 16
b:<name> take	-12 12
b:<name> tariff	-14 14
b:<name> to	-10 10
b:<name> want	-14 14
b:<name> we	10 -10
b:<name> will	-25 25
b:<name> with	-10 10
b:<name> would	8 -8
b:<not>	-8 8
b:<number>	20 -20
b:<number> .	10 -10
b:<number> /	-10 10
b:<number> a	-6 6
b:<number> and	-22 22
b:<number> become	-10 10
b:<number> cent	11 -11
b:<number> for	23 -23
b:<number> from	-16 16
b:<number> in	6 -6
b:<number> is	-9 9
b:<number> it	14 -14
b:<number> of	19 -19
b:<number> on	-16 16
b:<number> or	-18 18
b:<number> pay	12 -12
b:<number> plu	-21 21
b:<number> the	-10 10
b:<number> to	20 -20
b:<number> vote	16 -16
b:<number> with	-18 18
b:<office> had	-9 9
b:<organisation>	19 -19
b:<organisation> call	-13 13
b:<organisation> cut	18 -18
b:<organisation> for	-9 9
b:<organisation> hold	19 -19
b:<organisation> leave	10 -10
b:<organisation> propose	12 -12
b:<organisation> put	-9 9
b:<organisation> reckon	11 -11
b:<organisation> to	-17 17
b:<organisation> would	-21 21
b:<person> 's	15 -15
b:<person> ask	-10 10
b:<person> had	-21 21
b:<person> say	15 -15
b:<person> want	-15 15
b:<quality>	-17 17
b:<quality> apple	-14 14
b:<quality> charge	-13 13
b:<quality> cocoa	16 -16
b:<quality> coffee	-9 9
b:<quality> duty	7 -7
b:<quality> farm	10 -10
b:<quality> firm	10 -10
b:<quality> have	-13 13
b:<quality> one	-33 33
b:<quality> parliament	-21 21
b:<quality> potash	-12 12
b:<quality> quinoa	13 -13
b:<quality> rate	4 -4
b:<quality> side	17 -17
b:<seat> doe	10 -10
b:<seat> go	-10 10
b:<seat> want	-15 15
b:<seat> would	-18 18
b:<sender>	21 -21
b:<span>	16 -16
b:<span> and	16 -16
b:<span> at	-8 8
b:<span> of	-13 13
b:<span> the	-7 7
b:<span> yield	18 -18
b:<taker>	10 -10
b:<v-bear>	-11 11
b:<v-begin>	-24 24
b:<v-buy>	9 -9
b:<v-down>	3 -3
b:<v-end>	23 -23
b:<v-impose>	-9 9
b:<v-stay>	11 -11
b:a .	-10 10
b:a bill	-16 16
b:a bottle	10 -10
b:a ceiling	-10 10
b:a cut	15 -15
b:a discount	9 -9
b:a fall	14 -14
b:a framework	-8 8
b:a joint	14 -14
b:a new	-10 10
b:a proposal	12 -12
b:a quota	-12 12
b:a rate	-26 26
b:a return	-19 19
b:a rise	11 -11
b:a scale	10 -10
b:a source	-9 9
b:a tariff	-14 14
b:a tax	10 -10
b:a third	-12 12
b:a threat	-8 8
b:a treaty	-11 11
b:a whopping	-9 9
b:about a	-11 11
b:about the	-10 10
b:above	15 -15
b:abroad	10 -10
b:accept	6 -6
b:act	14 -14
b:add	2 -2
b:add tax	20 -20
b:add the	-12 12
b:add up	-14 14
b:additional	-20 20
b:after the	-7 7
b:afterward	-13 13
b:against	-19 19
b:agreement	18 -18
b:agreement at	-9 9
b:agreement of	19 -19
b:agreement on	-11 11
b:agreement the	13 -13
b:agreement with	15 -15
b:aim	10 -10
b:aircraft	-15 15
b:aircraft part	-12 12
b:all of	-12 12
b:almost	13 -13
b:also	-16 16
b:among	7 -7
b:among the	12 -12
b:an	8 -8
b:an increase	14 -14
b:an order	-14 14
b:and <name>	4 -4
b:and <number>	7 -7
b:and <quality>	-29 29
b:and a	-9 9
b:and another	10 -10
b:and beef	9 -9
b:and charge	-18 18
b:and chip	9 -9
b:and from	-10 10
b:and get	14 -14
b:and has	14 -14
b:and it	13 -13
b:and its	-11 11
b:and keep	-11 11
b:and not	-12 12
b:and of	-8 8
b:and pay	-10 10
b:and raise	13 -13
b:and rise	-10 10
b:and since	-12 12
b:and still	9 -9
b:and take	-15 15
b:and the	20 -20
b:and their	-15 15
b:and to	-17 17
b:and would	-10 10
b:and your	-11 11
b:announce	-17 17
b:announcement	11 -11
b:another	-11 11
b:any	10 -10
b:apple to	10 -10
b:are among	10 -10
b:are charge	-12 12
b:are let	-9 9
b:are not	7 -7
b:are to	13 -13
b:arrive	-10 10
b:as	18 -18
b:as a	12 -12
b:as high	-10 10
b:as much	12 -12
b:ask about	-14 14
b:at	-8 8
b:at <number>	8 -8
b:at a	17 -17
b:at one	-13 13
b:at present	-13 13
b:attract	-12 12
b:average	64 -64
b:average <quality>	25 -25
b:average tariff	27 -27
b:back	-11 11
b:back in	8 -8
b:back the	-10 10
b:back up	-13 13
b:back with	-12 12
b:banana pay	11 -11
b:bank	20 -20
b:bar	12 -12
b:be	-29 29
b:be content	-9 9
b:bear <level>	9 -9
b:bear a	13 -13
b:become	-21 21
b:beef and	12 -12
b:been	-28 28
b:been <level>	12 -12
b:been pay	-12 12
b:been take	14 -14
b:before <month-ahead>	-19 19
b:before <month-gone>	-13 13
b:begin	14 -14
b:below	14 -14
b:between	13 -13
b:bill	-16 16
b:bill for	-9 9
b:blue	13 -13
b:boat	18 -18
b:bonu	13 -13
b:both	-19 19
b:both duty	-14 14
b:both government	17 -17
b:both side	11 -11
b:both were	-13 13
b:bourbon	-12 12
b:bread	20 -20
b:bring the	-19 19
b:build	-20 20
b:bus	28 -28
b:busan	11 -11
b:buse	10 -10
b:butter	-12 12
b:butter is	8 -8
b:buy	13 -13
b:by	33 -33
b:by <number>	7 -7
b:by a	-8 8
b:by another	11 -11
b:by post	-20 20
b:by the	-14 14
b:bytedance	16 -16
b:bytedance keep	12 -12
b:call for	-17 17
b:call to	13 -13
b:car and	13 -13
b:car from	-10 10
b:car pay	14 -14
b:ceiling of	-14 14
b:cement	-11 11
b:central	14 -14
b:central bank	14 -14
b:chance	23 -23
b:chance of	15 -15
b:change	11 -11
b:charge	-13 13
b:charge <level>	-10 10
b:charge a	16 -16
b:charge at	9 -9
b:charge each	-10 10
b:charge is	-9 9
b:charge of	24 -24
b:charge the	-12 12
b:charge us	-21 21
b:cheese	-14 14
b:children	8 -8
b:chip are	9 -9
b:chocolate	-15 15
b:city	19 -19
b:clause	14 -14
b:clock	13 -13
b:closed	20 -20
b:coffee at	-13 13
b:column	13 -13
b:come down	-22 22
b:come from	16 -16
b:come to	17 -17
b:come with	12 -12
b:company	27 -27
b:computer	19 -19
b:concern	13 -13
b:conclude	15 -15
b:content	-12 12
b:content with	-12 12
b:control	11 -11
b:copper	18 -18
b:could	-20 20
b:counted	16 -16
b:crew	13 -13
b:cross	-23 23
b:crosse	-11 11
b:cut	15 -15
b:cut of	15 -15
b:day <name>	9 -9
b:deal	12 -12
b:deal at	12 -12
b:deficit	18 -18
b:deficit with	12 -12
b:delivery	11 -11
b:did not	-11 11
b:discount	15 -15
b:discount of	14 -14
b:discuss	12 -12
b:doctor	11 -11
b:doe	18 -18
b:doe not	25 -25
b:double	-16 16
b:down	10 -10
b:down by	17 -17
b:down for	-16 16
b:down from	-16 16
b:down to	-23 23
b:draft	-18 18
b:draft had	-14 14
b:driver	12 -12
b:drop to	-11 11
b:due	11 -11
b:duty	-14 14
b:duty and	22 -22
b:duty come	-10 10
b:duty of	-22 22
b:duty was	-9 9
b:each of	9 -9
b:each side	-16 16
b:earn	12 -12
b:either	-11 11
b:election	15 -15
b:else	-13 13
b:employer	25 -25
b:engine	-10 10
b:enter <name>	-23 23
b:enter at	-13 13
b:even	-12 12
b:everybody	-17 17
b:everybody else	-12 12
b:exceed	-10 10
b:expect	25 -25
b:expect at	9 -9
b:expect to	16 -16
b:expensive	13 -13
b:export	20 -20
b:export of	9 -9
b:export to	10 -10
b:extend	15 -15
b:extra	-22 22
b:extra <level>	12 -12
b:face	-20 20
b:fair	8 -8
b:fall by	19 -19
b:fall of	12 -12
b:fall to	-26 26
b:family	12 -12
b:fare	7 -7
b:farm	15 -15
b:fed	12 -12
b:fee	29 -29
b:fentanyl	-18 18
b:fentanyl is	-6 6
b:fentanyl tariff	-13 13
b:fentanyl was	10 -10
b:ferry	12 -12
b:figure of	-9 9
b:firm	16 -16
b:first time	-18 18
b:fix	20 -20
b:fix the	8 -8
b:float	-17 17
b:for <span>	-8 8
b:for a	-5 5
b:for its	-11 11
b:force since	9 -9
b:forced	13 -13
b:forecast	12 -12
b:former	-15 15
b:four	15 -15
b:framework	-20 20
b:free	10 -10
b:from	-18 18
b:from <level>	-15 15
b:from <name>	26 -26
b:from <number>	-10 10
b:from <seat>	12 -12
b:from a	-14 14
b:fuel	15 -15
b:further	-12 12
b:future	18 -18
b:future in	10 -10
b:gain	15 -15
b:gained	36 -36
b:gave	17 -17
b:general	-23 23
b:generic	-26 26
b:generic medicine	-8 8
b:georgia 's	10 -10
b:georgia take	-12 12
b:get a	-10 10
b:get in	-30 30
b:get its	-11 11
b:gift	11 -11
b:give	25 -25
b:give it	11 -11
b:go	-25 25
b:go in	-21 21
b:go up	9 -9
b:gold	19 -19
b:good of	9 -9
b:good on	10 -10
b:good to	9 -9
b:government	18 -18
b:grape	-10 10
b:grow	12 -12
b:grower	-15 15
b:growth	28 -28
b:had been	-27 27
b:had come	9 -9
b:had first	19 -19
b:had given	11 -11
b:had pay	-9 9
b:had raise	-8 8
b:had rise	7 -7
b:had spoken	-11 11
b:had want	14 -14
b:hall	16 -16
b:halve	-12 12
b:hand	-9 9
b:hand on	-15 15
b:hang	9 -9
b:hang seng	9 -9
b:has	2 -2
b:has a	15 -15
b:has alway	-10 10
b:has had	-20 20
b:has offer	-13 13
b:has since	-12 12
b:have	-7 7
b:have a	-15 15
b:have go	-12 12
b:have had	-17 17
b:have not	-12 12
b:have offer	7 -7
b:have pay	-13 13
b:have to	8 -8
b:he ask	-14 14
b:he could	-9 9
b:he has	6 -6
b:he put	11 -11
b:he say	11 -11
b:he sign	-12 12
b:he'd	-16 16
b:hear	-11 11
b:heard	-14 14
b:here	-16 16
b:high as	-10 10
b:his <organisation>	-21 21
b:his party	12 -12
b:hold back	-4 4
b:hold out	-9 9
b:home	11 -11
b:hotel	16 -16
b:hour the	8 -8
b:house	10 -10
b:household	21 -21
b:household will	13 -13
b:i do	10 -10
b:i would	9 -9
b:i'd	21 -21
b:i'm	13 -13
b:i've	12 -12
b:if	22 -22
b:if there	18 -18
b:import from	7 -7
b:import of	10 -10
b:import surcharge	-11 11
b:importer	-23 23
b:in	13 -13
b:in <month-ahead>	-14 14
b:in <name>	15 -15
b:in <seat>	6 -6
b:in a	11 -11
b:in at	-29 29
b:in for	-19 19
b:in its	11 -11
b:in place	-14 14
b:in the	8 -8
b:in their	-11 11
b:in two	-11 11
b:increase	13 -13
b:increase of	28 -28
b:increase to	-10 10
b:index	18 -18
b:industrial good	-15 15
b:inflation	47 -47
b:inflation in	12 -12
b:instead	-27 27
b:instead of	-27 27
b:interest	35 -35
b:interest is	8 -8
b:interest rate	9 -9
b:into	-16 16
b:into <name>	-14 14
b:is	8 -8
b:is below	10 -10
b:is charge	-8 8
b:is expect	12 -12
b:is talk	-16 16
b:is up	12 -12
b:issued	13 -13
b:it	-11 11
b:it 's	-17 17
b:it <name>	-11 11
b:it a	-10 10
b:it charge	-13 13
b:it come	15 -15
b:it could	22 -22
b:it end	-10 10
b:it go	-10 10
b:it has	21 -21
b:it is	-14 14
b:it keep	-13 13
b:it lower	13 -13
b:it need	13 -13
b:it pay	-13 13
b:it stay	-20 20
b:it to	10 -10
b:it would	13 -13
b:it'll	-7 7
b:its good	-11 11
b:its key	10 -10
b:its rate	17 -17
b:its share	14 -14
b:its tariff	-19 19
b:joint	10 -10
b:just	-16 16
b:kava	-16 16
b:keep <level>	11 -11
b:kernel	-8 8
b:key	14 -14
b:key rate	12 -12
b:labor	11 -11
b:lamp	11 -11
b:last	-12 12
b:last winter	-12 12
b:last year	-19 19
b:latter	-7 7
b:law	9 -9
b:lead	10 -10
b:leaf	11 -11
b:leather	-9 9
b:leave its	21 -21
b:legal	8 -8
b:less	14 -14
b:let	-12 12
b:let in	-13 13
b:letter	-13 13
b:license	10 -10
b:lie	-13 13
b:lift	-12 12
b:like	9 -9
b:line	10 -10
b:live with	-12 12
b:london	10 -10
b:long	18 -18
b:lorry	25 -25
b:lorry pay	14 -14
b:lose	22 -22
b:machinery	9 -9
b:mackerel	-8 8
b:maize	-13 13
b:make	-11 11
b:make up	7 -7
b:man	-14 14
b:management	17 -17
b:margin	25 -25
b:market	12 -12
b:meal	-20 20
b:meant	-13 13
b:medicine	12 -12
b:medicine are	17 -17
b:medicine will	-10 10
b:member	-10 10
b:mention	-18 18
b:mentioned	-14 14
b:merdeka	20 -20
b:metre	9 -9
b:mgx	14 -14
b:milk powder	-12 12
b:mine	12 -12
b:minu	18 -18
b:minute	13 -13
b:more	17 -17
b:morning	18 -18
b:move	12 -12
b:mr <person>	-18 18
b:much	14 -14
b:need	24 -24
b:neighbour	15 -15
b:neither	-9 9
b:neither will	-11 11
b:never	-14 14
b:new one	-16 16
b:next to	17 -17
b:night	25 -25
b:nikkei	12 -12
b:no .	-25 25
b:no deal	11 -11
b:no more	-10 10
b:not	15 -15
b:nothing	-10 10
b:now	-29 29
b:now it	-15 15
b:now pay	10 -10
b:nut	-15 15
b:nvidia	27 -27
b:odd	18 -18
b:of <day-gone>	-18 18
b:of <goods-amount>	-14 14
b:of <number>	-8 8
b:of a	-9 9
b:of about	-13 13
b:of another	-11 11
b:of busan	12 -12
b:of car	11 -11
b:of last	-19 19
b:of more	11 -11
b:of our	-18 18
b:of that	8 -8
b:of thi	-18 18
b:offer	-16 16
b:offer <level>	14 -14
b:offer to	-34 34
b:oil from	-10 10
b:old	-13 13
b:older	-16 16
b:on	5 -5
b:on <day-ahead>	-14 14
b:on <day-today>	-9 9
b:on <money>	-18 18
b:on <quality>	-9 9
b:on a	16 -16
b:on apple	-10 10
b:on car	-13 13
b:on good	23 -23
b:on it	-13 13
b:on medicine	12 -12
b:on more	10 -10
b:on pay	-15 15
b:on the	28 -28
b:on their	-8 8
b:one <number>	20 -20
b:opened	14 -14
b:operator	11 -11
b:or the	-11 11
b:orange juice	11 -11
b:ordinary	-16 16
b:ordinary <level>	-9 9
b:other way	-9 9
b:our	-18 18
b:our member	-10 10
b:out of	8 -8
b:over	10 -10
b:owe	-11 11
b:owned	17 -17
b:owned to	16 -16
b:p	12 -12
b:page	17 -17
b:parcel	28 -28
b:parliament	-21 21
b:part	-14 14
b:part will	-12 12
b:past	15 -15
b:pause	-16 16
b:pay	-14 14
b:pay <number>	10 -10
b:pay for	13 -13
b:pay more	-17 17
b:pepper	-18 18
b:per	12 -12
b:permit	11 -11
b:peso	13 -13
b:pipe	-12 12
b:pistachio	9 -9
b:place of	-12 12
b:plain	-15 15
b:plu the	-18 18
b:plywood	-14 14
b:point	33 -33
b:policy	22 -22
b:policy rate	22 -22
b:poll	17 -17
b:post	-27 27
b:postal	-12 12
b:pound	11 -11
b:powder	-15 15
b:prepare to	11 -11
b:present	-20 20
b:present they	9 -9
b:price	38 -38
b:price up	11 -11
b:product	7 -7
b:product on	11 -11
b:promise a	-10 10
b:proposal to	13 -13
b:provide	-12 12
b:provide for	-11 11
b:put an	9 -9
b:put it	11 -11
b:put off	-13 13
b:put on	-8 8
b:put tariff	-12 12
b:put the	10 -10
b:quota of	-10 10
b:raise their	8 -8
b:raise to	-13 13
b:rate at	22 -22
b:rate fall	-20 20
b:rate from	13 -13
b:rate in	16 -16
b:rate of	-19 19
b:rate to	13 -13
b:rate was	-16 16
b:rather	-25 25
b:rather have	-15 15
b:reach a	11 -11
b:read	-6 6
b:receive	13 -13
b:reciprocal	-13 13
b:reduce the	9 -9
b:reduction	12 -12
b:reduction of	19 -19
b:remain	-12 12
b:remember	-21 21
b:renewed	8 -8
b:replace	-17 17
b:reporter	8 -8
b:reserve	13 -13
b:restore	-12 12
b:restore the	-11 11
b:return <quality>	-10 10
b:return <seat>	10 -10
b:right	-17 17
b:right now	-13 13
b:rise	12 -12
b:rise by	10 -10
b:rise of	18 -18
b:rise oil	-12 12
b:rise to	-13 13
b:roaming	17 -17
b:room for	-13 13
b:rose	-14 14
b:round	22 -22
b:rule of	-16 16
b:run at	12 -12
b:s &	12 -12
b:safeguard	-13 13
b:salmon	-22 22
b:salt	9 -9
b:save	24 -24
b:say <number>	12 -12
b:scale	16 -16
b:seat	18 -18
b:section <number>	-19 19
b:see	18 -18
b:sell	-8 8
b:sell its	-21 21
b:send to	-9 9
b:seng	9 -9
b:service	8 -8
b:sesame	-18 18
b:set a	-11 11
b:settle	-16 16
b:settle for	-11 11
b:settle on	-12 12
b:shall	3 -3
b:share	49 -49
b:share in	12 -12
b:share of	26 -26
b:should	31 -31
b:should go	12 -12
b:shrimp	-12 12
b:shrink by	12 -12
b:side keep	-12 12
b:side will	9 -9
b:sign at	16 -16
b:sign for	11 -11
b:sign on	-11 11
b:silver	13 -13
b:silver lake	14 -14
b:since	-9 9
b:since <day-gone>	-19 19
b:since then	-12 12
b:sit	19 -19
b:small	17 -17
b:smelter	13 -13
b:so a	14 -14
b:sofa	11 -11
b:some	19 -19
b:soybean	9 -9
b:spoke	-12 12
b:spoke of	-12 12
b:spring	-9 9
b:spring it	-10 10
b:start	10 -10
b:state	12 -12
b:statement	10 -10
b:steel and	-8 8
b:steel at	11 -11
b:step	-10 10
b:still	-12 12
b:strike	9 -9
b:stuck	-10 10
b:stuff	-9 9
b:sugar	-18 18
b:sum	-11 11
b:summer	-20 20
b:supplement	17 -17
b:suppose	30 -30
b:surcharge of	-5 5
b:suspension	-15 15
b:table	21 -21
b:take its	11 -11
b:take off	-11 11
b:take the	-18 18
b:talk of	-23 23
b:talk with	17 -17
b:talked	9 -9
b:tariff are	8 -8
b:tariff at	7 -7
b:tariff fall	8 -8
b:tariff for	16 -16
b:tariff go	11 -11
b:tariff is	17 -17
b:tariff of	-30 30
b:tariff was	-10 10
b:tax	20 -20
b:tax at	-7 7
b:tea	-13 13
b:team	17 -17
b:telephone	10 -10
b:that <seat>	-23 23
b:that build	-15 15
b:that day	-15 15
b:that fix	11 -11
b:that he'd	-10 10
b:that i	-18 18
b:that is	6 -6
b:that make	-19 19
b:that may	13 -13
b:that mean	-11 11
b:that our	-13 13
b:that put	-14 14
b:that there	17 -17
b:that they	14 -14
b:that was	-21 21
b:the <level>	-25 25
b:the <name>	14 -14
b:the <number>	-22 22
b:the <office>	-6 6
b:the <organisation>	8 -8
b:the <person>	-12 12
b:the <span>	4 -4
b:the agreement	25 -25
b:the average	42 -42
b:the bill	-11 11
b:the chance	16 -16
b:the city	23 -23
b:the clock	10 -10
b:the company	12 -12
b:the custom	-13 13
b:the deficit	12 -12
b:the doctor	10 -10
b:the duty	-22 22
b:the employer	23 -23
b:the fee	12 -12
b:the ferry	12 -12
b:the first	-18 18
b:the former	-17 17
b:the general	-23 23
b:the grower	-8 8
b:the last	19 -19
b:the latter	-7 7
b:the law	-12 12
b:the level	-10 10
b:the list	-22 22
b:the meet	13 -13
b:the number	-14 14
b:the odd	12 -12
b:the offer	-9 9
b:the old	-14 14
b:the one	-15 15
b:the operator	11 -11
b:the order	-11 11
b:the ordinary	-20 20
b:the other	-20 20
b:the owner	12 -12
b:the present	-9 9
b:the quarrel	-20 20
b:the quota	11 -11
b:the rate	-48 48
b:the remain	-15 15
b:the right	-13 13
b:the s	12 -12
b:the safeguard	-11 11
b:the share	7 -7
b:the spring	-11 11
b:the sum	-14 14
b:the summer	-15 15
b:the surcharge	-29 29
b:the suspension	-17 17
b:the tariff	-14 14
b:the third	-12 12
b:the threat	-11 11
b:the two	-32 32
b:the week	-10 10
b:the worldwide	-10 10
b:their	-21 21
b:their part	-10 10
b:their place	-10 10
b:them	-9 9
b:them at	-9 9
b:then	-16 16
b:then the	-11 11
b:there 's	18 -18
b:there are	19 -19
b:there had	-10 10
b:there have	17 -17
b:there is	-10 10
b:there was	-12 12
b:there will	21 -21
b:therefore	-23 23
b:they are	-27 27
b:they ask	17 -17
b:they come	-16 16
b:they go	12 -12
b:they have	-13 13
b:they pay	-21 21
b:they put	13 -13
b:they will	11 -11
b:they would	-11 11
b:thi	33 -33
b:think	17 -17
b:third	-20 20
b:threat	-24 24
b:threat of	-27 27
b:threaten to	10 -10
b:threaten with	-11 11
b:thu	-13 13
b:ticket	25 -25
b:tile	-10 10
b:time	-16 16
b:to	-11 11
b:to <day-ahead>	-12 12
b:to <level>	-16 16
b:to <month-gone>	-11 11
b:to <name>	15 -15
b:to <number>	-14 14
b:to a	-5 5
b:to apply	12 -12
b:to be	-15 15
b:to become	-10 10
b:to get	-9 9
b:to keep	-13 13
b:to pay	18 -18
b:to take	-12 12
b:together they	-9 9
b:together with	7 -7
b:tomatoe from	14 -14
b:total	-16 16
b:total is	11 -11
b:tractor	-12 12
b:trade	10 -10
b:truck from	12 -12
b:true	-11 11
b:turned	9 -9
b:turnout	26 -26
b:two had	-8 8
b:under	20 -20
b:under section	21 -21
b:under the	-16 16
b:unemployment	28 -28
b:until <day-gone>	-7 7
b:until last	-9 9
b:up	25 -25
b:up <level>	14 -14
b:up by	12 -12
b:up from	-15 15
b:up to	-9 9
b:upper	19 -19
b:use	11 -11
b:value	18 -18
b:value add	19 -19
b:vanilla	-10 10
b:vessel	13 -13
b:vote	8 -8
b:vote to	15 -15
b:voted	17 -17
b:walnut	-11 11
b:want the	11 -11
b:want to	11 -11
b:was not	9 -9
b:was raise	-18 18
b:was to	6 -6
b:way	-11 11
b:we gave	8 -8
b:we give	10 -10
b:we had	-9 9
b:we put	10 -10
b:we see	11 -11
b:we shall	12 -12
b:we're back	-12 12
b:week of	-13 13
b:were	-10 10
b:were at	-25 25
b:were cut	11 -11
b:were down	10 -10
b:what about	-11 11
b:when it	-16 16
b:where it	24 -24
b:which go	11 -11
b:which had	-12 12
b:which has	-12 12
b:which have	11 -11
b:which its	-8 8
b:while	12 -12
b:while the	12 -12
b:whisky	-7 7
b:who is	10 -10
b:whopping	-13 13
b:why	20 -20
b:will also	-11 11
b:will ask	-9 9
b:will cross	-13 13
b:will cut	12 -12
b:will enter	-20 20
b:will get	11 -11
b:will not	12 -12
b:win	14 -14
b:window	11 -11
b:wine to	-13 13
b:with	11 -11
b:with <name>	24 -24
b:with <seat>	16 -16
b:with its	10 -10
b:with the	-26 26
b:within	9 -9
b:within <span>	13 -13
b:within the	-15 15
b:worldwide	-12 12
b:worldwide surcharge	-9 9
b:would accept	9 -9
b:would also	10 -10
b:would be	-19 19
b:would come	-9 9
b:would fall	-11 11
b:would like	-17 17
b:would lower	10 -10
b:would pay	10 -10
b:write	-14 14
b:year	-21 21
b:year 's	-12 12
b:year it	12 -12
b:yield	31 -31
b:you	-17 17
b:your	-20 20
b:zero	13 -13
b:— <person>	-8 8
b:→	-18 18
band=100	35 -35
band=150	-49 49
band=2	97 -97
band=31	-48 48
band=4	24 -24
band=60	-29 29
band=over	53 -53
bare band=100	16 -16
bare band=12	-21 21
bare band=2	118 -118
bare band=31	-37 37
bare band=4	10 -10
bare band=60	-34 34
bare band=over	67 -67
bare broken	-10 10
bare duty ahead=1	8 -8
bare duty ahead=2	10 -10
bare duty back=1	6 -6
bare duty=true	10 -10
bare form=digits	-13 13
bare form=fraction	53 -53
bare form=word	19 -19
bare goods at large	23 -23
bare habit=always	55 -55
bare habit=never	-30 30
bare habit=often	24 -24
bare l1="	-14 14
bare l1='	34 -34
bare l1='s	-31 31
bare l1=(	7 -7
bare l1=.	25 -25
bare l1=:	-23 23
bare l1=;	-18 18
bare l1=<agent>	27 -27
bare l1=<day-ahead>	18 -18
bare l1=<day-gone>	16 -16
bare l1=<duty>	-20 20
bare l1=<goods>	-25 25
bare l1=<quality>	5 -5
bare l1=<v-bear>	-21 21
bare l1=<v-buy>	24 -24
bare l1=<v-propose>	-7 7
bare l1=<v-say>	-34 34
bare l1=<v-sell>	12 -12
bare l1=<v-threaten>	11 -11
bare l1=<v-up>	17 -17
bare l1=after	15 -15
bare l1=all	39 -39
bare l1=and	-14 14
bare l1=at	-11 11
bare l1=back	10 -10
bare l1=be	-16 16
bare l1=became	-16 16
bare l1=become	-30 30
bare l1=been	-17 17
bare l1=before	17 -17
bare l1=between	10 -10
bare l1=buy	13 -13
bare l1=charge	-10 10
bare l1=clause	11 -11
bare l1=come	-8 8
bare l1=cost	22 -22
bare l1=every	13 -13
bare l1=first	20 -20
bare l1=float	-8 8
bare l1=for	22 -22
bare l1=from	-15 15
bare l1=get	-29 29
bare l1=had	-10 10
bare l1=hall	16 -16
bare l1=in	53 -53
bare l1=is	-22 22
bare l1=last	10 -10
bare l1=levy	-12 12
bare l1=line	13 -13
bare l1=longer	-10 10
bare l1=me	-18 18
bare l1=merdeka	20 -20
bare l1=notice	10 -10
bare l1=offer	-15 15
bare l1=on	8 -8
bare l1=one	7 -7
bare l1=order	12 -12
bare l1=our	-14 14
bare l1=over	14 -14
bare l1=past	20 -20
bare l1=pay	-15 15
bare l1=plu	-20 20
bare l1=point	20 -20
bare l1=propose	14 -14
bare l1=put	16 -16
bare l1=read	-10 10
bare l1=round	13 -13
bare l1=say	-25 25
bare l1=since	12 -12
bare l1=so	-19 19
bare l1=still	-17 17
bare l1=than	-12 12
bare l1=the	23 -23
bare l1=those	14 -14
bare l1=threaten	11 -11
bare l1=to	-20 20
bare l1=two	10 -10
bare l1=under	25 -25
bare l1=until	25 -25
bare l1=was	-27 27
bare l1=week	19 -19
bare l1=were	-12 12
bare l1=without	10 -10
bare l1=write	-11 11
bare l1=—	19 -19
bare l2='s	-17 17
bare l2=)	17 -17
bare l2=:	-9 9
bare l2=<begin>	16 -16
bare l2=<day-gone>	15 -15
bare l2=<duty>	-28 28
bare l2=<gate>	-16 16
bare l2=<goods-amount>	9 -9
bare l2=<goods>	-20 20
bare l2=<level-noun>	-17 17
bare l2=<level>	-24 24
bare l2=<month-gone>	-12 12
bare l2=<name>	-45 45
bare l2=<number>	9 -9
bare l2=<person>	17 -17
bare l2=<points>	13 -13
bare l2=<sender>	9 -9
bare l2=<span>	16 -16
bare l2=<v-agree>	24 -24
bare l2=<v-begin>	14 -14
bare l2=<v-deny>	10 -10
bare l2=<v-impose>	-18 18
bare l2=<v-propose>	-14 14
bare l2=<v-say>	-15 15
bare l2=<v-sell>	20 -20
bare l2=<v-stay>	-14 14
bare l2=<v-suspend>	-17 17
bare l2=<v-up>	-15 15
bare l2=a	-22 22
bare l2=about	12 -12
bare l2=among	13 -13
bare l2=and	-13 13
bare l2=are	-17 17
bare l2=before	11 -11
bare l2=begin	13 -13
bare l2=between	10 -10
bare l2=bill	-9 9
bare l2=bring	-12 12
bare l2=by	11 -11
bare l2=coffee	-16 16
bare l2=come	17 -17
bare l2=content	-9 9
bare l2=day	-7 7
bare l2=doe	-11 11
bare l2=down	-20 20
bare l2=duty	-16 16
bare l2=fentanyl	-8 8
bare l2=for	17 -17
bare l2=force	-7 7
bare l2=framework	-9 9
bare l2=get	11 -11
bare l2=go	-7 7
bare l2=have	-11 11
bare l2=he	21 -21
bare l2=hold	-9 9
bare l2=in	24 -24
bare l2=instead	-13 13
bare l2=it	-26 26
bare l2=might	13 -13
bare l2=no	-10 10
bare l2=number	-10 10
bare l2=on	12 -12
bare l2=pay	-12 12
bare l2=peak	14 -14
bare l2=place	-16 16
bare l2=put	-16 16
bare l2=rate	-13 13
bare l2=reciprocal	7 -7
bare l2=same	8 -8
bare l2=say	18 -18
bare l2=sell	14 -14
bare l2=side	-17 17
bare l2=sign	29 -29
bare l2=spoken	-12 12
bare l2=stay	-16 16
bare l2=still	-19 19
bare l2=take	10 -10
bare l2=than	11 -11
bare l2=that	-25 25
bare l2=the	29 -29
bare l2=there	15 -15
bare l2=they	-16 16
bare l2=third	-13 13
bare l2=under	18 -18
bare l2=up	12 -12
bare l2=vote	15 -15
bare l2=we	-20 20
bare l2=were	-29 29
bare l2=what	13 -13
bare l2=which	18 -18
bare l2=who	19 -19
bare l2=would	-31 31
bare l2=write	-15 15
bare l2=year	-12 12
bare l2=—	17 -17
bare l='s at	-17 17
bare l=, for	11 -11
bare l=, of	9 -9
bare l=, on	7 -7
bare l=, plu	-12 12
bare l=, to	-18 18
bare l=: the	-12 12
bare l=<begin> "	-15 15
bare l=<begin> (	9 -9
bare l=<begin> <name>	-19 19
bare l=<begin> about	-16 16
bare l=<begin> at	22 -22
bare l=<begin> from	-11 11
bare l=<begin> so	-13 13
bare l=<begin> the	-13 13
bare l=<day-ahead> at	22 -22
bare l=<day-gone> at	16 -16
bare l=<day-today> at	10 -10
bare l=<level> from	-18 18
bare l=<level> to	-20 20
bare l=<month-gone> ,	-12 12
bare l=<name> (	-22 22
bare l=<name> ,	-10 10
bare l=<name> :	-13 13
bare l=<name> and	15 -15
bare l=<name> get	-20 20
bare l=<number> ;	-10 10
bare l=<number> become	-9 9
bare l=<number> for	25 -25
bare l=<number> of	25 -25
bare l=<number> or	-10 10
bare l=<number> plu	-16 16
bare l=<number> to	11 -11
bare l=<number> —	14 -14
bare l=<person> ,	30 -30
bare l=<span> and	24 -24
bare l=among the	13 -13
bare l=and get	-9 9
bare l=are at	-16 16
bare l=at present	-9 9
bare l=begin at	15 -15
bare l=between the	10 -10
bare l=car pay	10 -10
bare l=content with	-9 9
bare l=could be	13 -13
bare l=down for	-12 12
bare l=down to	-10 10
bare l=duty of	-21 21
bare l=duty on	8 -8
bare l=fall to	-5 5
bare l=go to	-12 12
bare l=good of	10 -10
bare l=has been	-11 11
bare l=in at	-18 18
bare l=in the	19 -19
bare l=instead of	-13 13
bare l=it 's	-20 20
bare l=it has	18 -18
bare l=it is	-13 13
bare l=list of	12 -12
bare l=no longer	-11 11
bare l=of the	26 -26
bare l=of which	-16 16
bare l=on pay	-14 14
bare l=on the	11 -11
bare l=out of	17 -17
bare l=pay the	-15 15
bare l=place of	-12 12
bare l=put on	-9 9
bare l=sign at	12 -12
bare l=sign for	11 -11
bare l=spoken of	-12 12
bare l=stay at	-16 16
bare l=than the	11 -11
bare l=that is	-11 11
bare l=the <name>	16 -16
bare l=the <quality>	8 -8
bare l=the first	24 -24
bare l=the reciprocal	16 -16
bare l=they were	-14 14
bare l=to be	-11 11
bare l=to the	12 -12
bare l=under the	12 -12
bare l=up to	13 -13
bare l=vote to	13 -13
bare l=was a	13 -13
bare l=were at	-24 24
bare l=who is	10 -10
bare l=would be	-14 14
bare lll=" <number> for	11 -11
bare lll=, <number> to	19 -19
bare lll=, of which	-16 16
bare lll=, who is	10 -10
bare lll=: <number> and	-14 14
bare lll=<begin> <begin> "	-15 15
bare lll=<begin> <begin> (	9 -9
bare lll=<begin> <begin> <name>	-19 19
bare lll=<begin> <begin> about	-16 16
bare lll=<begin> <begin> at	22 -22
bare lll=<begin> <begin> from	-11 11
bare lll=<begin> <begin> so	-13 13
bare lll=<begin> <begin> the	-13 13
bare lll=<begin> <name> :	-16 16
bare lll=<begin> <name> get	-11 11
bare lll=<begin> <number> for	13 -13
bare lll=<begin> <number> to	9 -9
bare lll=<begin> <person> ,	15 -15
bare lll=<begin> car pay	10 -10
bare lll=<begin> it was	-14 14
bare lll=<begin> the other	-13 13
bare lll=<begin> there are	10 -10
bare lll=<level> , not	-17 17
bare lll=<level> instead of	-19 19
bare lll=<level> on the	12 -12
bare lll=<month-gone> it was	14 -14
bare lll=<number> , <name>	-12 12
bare lll=<number> it was	25 -25
bare lll=<number> vote to	13 -13
bare lll=and the reciprocal	11 -11
bare lll=at <number> and	-13 13
bare lll=be content with	-9 9
bare lll=from <level> to	-21 21
bare lll=from <number> to	-9 9
bare lll=go back to	10 -10
bare lll=go on pay	-14 14
bare lll=had ask for	10 -10
bare lll=in <month-gone> ,	-10 10
bare lll=in place of	-11 11
bare lll=it stand at	-11 11
bare lll=it would be	-9 9
bare lll=on good of	7 -7
bare lll=pay more than	-13 13
bare lll=that it was	-11 11
bare lll=to <level> from	-18 18
bare lll=would have been	-10 10
bare lr=" "	-15 15
bare lr=" .	-9 9
bare lr=" for	16 -16
bare lr=" is	13 -13
bare lr='s .	-15 15
bare lr=( )	9 -9
bare lr=, ,	19 -19
bare lr=, .	-13 13
bare lr=, <end>	18 -18
bare lr=, are	-16 16
bare lr=, of	-14 14
bare lr=, on	-17 17
bare lr=, time	15 -15
bare lr=, to	13 -13
bare lr=: .	-27 27
bare lr=: question	14 -14
bare lr=<begin> ,	-28 28
bare lr=<begin> .	68 -68
bare lr=<begin> <name>	9 -9
bare lr=<begin> and	-10 10
bare lr=<begin> for	9 -9
bare lr=<begin> is	-20 20
bare lr=<begin> was	-19 19
bare lr=<begin> would	-18 18
bare lr=<day-gone> .	12 -12
bare lr=<name> .	-13 13
bare lr=all .	10 -10
bare lr=and on	-10 10
bare lr=and other	27 -27
bare lr=at ,	-20 20
bare lr=at <day-today>	10 -10
bare lr=at to	15 -15
bare lr=be again	9 -9
bare lr=be from	-9 9
bare lr=become .	-14 14
bare lr=between and	10 -10
bare lr=charge .	-14 14
bare lr=for "	11 -11
bare lr=from economy	9 -9
bare lr=from to	-22 22
bare lr=get ,	-14 14
bare lr=get .	-9 9
bare lr=in .	20 -20
bare lr=is .	-16 16
bare lr=is <day-today>	-16 16
bare lr=it .	-7 7
bare lr=make .	-14 14
bare lr=merdeka ,	8 -8
bare lr=of <quality>	10 -10
bare lr=of on	-18 18
bare lr=of was	-7 7
bare lr=offer and	-10 10
bare lr=on .	-21 21
bare lr=on <quality>	9 -9
bare lr=on economy	9 -9
bare lr=one and	11 -11
bare lr=or .	-12 12
bare lr=pay .	-10 10
bare lr=plu .	-11 11
bare lr=round ,	14 -14
bare lr=since <day-today>	12 -12
bare lr=some other	8 -8
bare lr=than ,	-18 18
bare lr=than .	-20 20
bare lr=the for	-11 11
bare lr=the government	11 -11
bare lr=the is	-16 16
bare lr=the largest	15 -15
bare lr=the of	-16 16
bare lr=the on	11 -11
bare lr=the side	15 -15
bare lr=the that	-16 16
bare lr=then ,	-16 16
bare lr=to <span>	15 -15
bare lr=to and	-19 19
bare lr=to from	-10 10
bare lr=to in	-18 18
bare lr=to on	-6 6
bare lr=to to	-11 11
bare lr=up .	10 -10
bare lr=want on	-10 10
bare lr=was ,	-28 28
bare lr=was until	-13 13
bare lr=with on	-10 10
bare next=digits 	10 -10
bare next=digits , then	-15 15
bare next=digits and	-23 23
bare next=digits for	16 -16
bare next=digits of	12 -12
bare next=digits —	12 -12
bare next=free far	15 -15
bare next=signed 	13 -13
bare next=signed ,	-12 12
bare next=signed far	38 -38
bare next=signed of	16 -16
bare next=signed of the	-15 15
bare next=word ,	-16 16
bare next=word for	14 -14
bare next=worked far	-10 10
bare no customs	-10 10
bare numbers=2	11 -11
bare parties=part	2 -2
bare prior=digits 	13 -13
bare prior=digits ;	-10 10
bare prior=digits and	-26 26
bare prior=digits for	16 -16
bare prior=digits of	22 -22
bare prior=digits —	14 -14
bare prior=free far	-8 8
bare prior=none	27 -27
bare prior=signed , not	-17 17
bare prior=signed , of which	-14 14
bare prior=signed far	-15 15
bare prior=signed from	-18 18
bare prior=signed instead of	-19 19
bare prior=signed on the	12 -12
bare prior=signed to	-20 20
bare prior=word 	32 -32
bare prior=word ,	-15 15
bare prior=word and	14 -14
bare prior=word far	23 -23
bare prior=word for	12 -12
bare prior=word of the	16 -16
bare prior=worked far	9 -9
bare r1="	-17 17
bare r1=(	25 -25
bare r1=,	-32 32
bare r1=.	-13 13
bare r1=:	12 -12
bare r1=;	-21 21
bare r1=<agent>	22 -22
bare r1=<day-gone>	-14 14
bare r1=<duty>	13 -13
bare r1=<goods>	46 -46
bare r1=<level-noun>	20 -20
bare r1=<level>	13 -13
bare r1=<name>	17 -17
bare r1=<office>	14 -14
bare r1=<quality>	50 -50
bare r1=<sender>	11 -11
bare r1=<span>	25 -25
bare r1=<v-begin>	-11 11
bare r1=<v-down>	-8 8
bare r1=<v-impose>	28 -28
bare r1=<v-say>	14 -14
bare r1=<v-up>	11 -11
bare r1=?	-24 24
bare r1=again	-13 13
bare r1=all	-18 18
bare r1=and	-40 40
bare r1=as	-32 32
bare r1=at	-11 11
bare r1=back	-11 11
bare r1=before	-20 20
bare r1=cargoe	12 -12
bare r1=category	11 -11
bare r1=centimetre	10 -10
bare r1=chemical	11 -11
bare r1=come	-14 14
bare r1=economy	52 -52
bare r1=exclusion	11 -11
bare r1=family	8 -8
bare r1=figure	9 -9
bare r1=for	-12 12
bare r1=from	-30 30
bare r1=government	16 -16
bare r1=has	-17 17
bare r1=have	11 -11
bare r1=if	-14 14
bare r1=in	-15 15
bare r1=instead	-12 12
bare r1=is	-13 13
bare r1=it	-10 10
bare r1=job	25 -25
bare r1=largest	16 -16
bare r1=less	-9 9
bare r1=like	-12 12
bare r1=line	12 -12
bare r1=list	14 -14
bare r1=metre	15 -15
bare r1=more	-17 17
bare r1=notice	17 -17
bare r1=now	-41 41
bare r1=on	-47 47
bare r1=once	-9 9
bare r1=other	36 -36
bare r1=per	-9 9
bare r1=percent	-34 34
bare r1=point	20 -20
bare r1=precursor	16 -16
bare r1=question	18 -18
bare r1=rare	13 -13
bare r1=round	17 -17
bare r1=run	11 -11
bare r1=side	22 -22
bare r1=signature	14 -14
bare r1=since	-23 23
bare r1=tenth	9 -9
bare r1=that	-11 11
bare r1=then	-15 15
bare r1=there	-10 10
bare r1=thing	19 -19
bare r1=time	40 -40
bare r1=until	-20 20
bare r1=was	-22 22
bare r1=when	-19 19
bare r1=will	-16 16
bare r1=would	-19 19
bare r2=,	7 -7
bare r2=:	21 -21
bare r2=;	9 -9
bare r2=<money>	18 -18
bare r2=<month-ahead>	-28 28
bare r2=<month-gone>	-16 16
bare r2=<number>	14 -14
bare r2=<organisation>	-14 14
bare r2=<quality>	22 -22
bare r2=<sender>	30 -30
bare r2=<span>	16 -16
bare r2=<taker>	20 -20
bare r2=<v-agree>	12 -12
bare r2=<v-bear>	14 -14
bare r2=<v-end>	12 -12
bare r2=<v-impose>	-10 10
bare r2=<v-propose>	-16 16
bare r2=<v-return>	-14 14
bare r2=<v-stay>	-16 16
bare r2=<v-suspend>	10 -10
bare r2=against	-12 12
bare r2=ago	10 -10
bare r2=and	11 -11
bare r2=as	13 -13
bare r2=at	26 -26
bare r2=back	-23 23
bare r2=buyer	13 -13
bare r2=by	-8 8
bare r2=cent	-12 12
bare r2=company	13 -13
bare r2=country	17 -17
bare r2=day	11 -11
bare r2=duty	22 -22
bare r2=earth	13 -13
bare r2=end	10 -10
bare r2=fentanyl	-15 15
bare r2=for	-15 15
bare r2=four	9 -9
bare r2=get	14 -14
bare r2=has	10 -10
bare r2=in	8 -8
bare r2=into	-11 11
bare r2=it	-20 20
bare r2=its	-17 17
bare r2=like	-11 11
bare r2=make	-8 8
bare r2=most	-12 12
bare r2=new	-18 18
bare r2=nothing	10 -10
bare r2=of	33 -33
bare r2=other	-13 13
bare r2=our	-19 19
bare r2=over	11 -11
bare r2=per	-13 13
bare r2=point	-19 19
bare r2=spring	-12 12
bare r2=the	-28 28
bare r2=those	-19 19
bare r2=two	10 -10
bare r2=until	15 -15
bare r2=up	11 -11
bare r2=well	-12 12
bare r2=were	12 -12
bare r2=what	-17 17
bare r2=which	-15 15
bare r2=with	11 -11
bare r2=would	14 -14
bare r2=year	12 -12
bare r2=you	-13 13
bare r=" .	-14 14
bare r=) .	-15 15
bare r=) and	-13 13
bare r=, <level>	-9 9
bare r=, <number>	-9 9
bare r=, <quality>	15 -15
bare r=, against	-12 12
bare r=, because	-10 10
bare r=, by	-10 10
bare r=, for	-18 18
bare r=, like	-11 11
bare r=, on	-29 29
bare r=, that	14 -14
bare r=, the	21 -21
bare r=, up	10 -10
bare r=, which	-17 17
bare r=, with	12 -12
bare r=. <end>	-14 14
bare r=: <name>	14 -14
bare r=: the	-11 11
bare r=; on	-10 10
bare r=<day-today> .	-11 11
bare r=<span> ,	11 -11
bare r=<span> .	18 -18
bare r=? <end>	-8 8
bare r=again ,	-14 14
bare r=all in	-10 10
bare r=and <number>	-20 20
bare r=and not	-13 13
bare r=as well	-13 13
bare r=before .	-23 23
bare r=by <number>	11 -11
bare r=by the	-12 12
bare r=economy .	9 -9
bare r=for <name>	-14 14
bare r=for <number>	27 -27
bare r=for the	11 -11
bare r=from <month-ahead>	-11 11
bare r=from <month-gone>	-17 17
bare r=further point	-11 11
bare r=has been	-6 6
bare r=have been	9 -9
bare r=in <month-ahead>	-13 13
bare r=in <number>	15 -15
bare r=in the	10 -10
bare r=instead of	-10 10
bare r=is what	-19 19
bare r=last week	-13 13
bare r=last year	10 -10
bare r=metre .	11 -11
bare r=more ,	-13 13
bare r=now ,	-12 12
bare r=now .	-29 29
bare r=of <level>	16 -16
bare r=of <number>	19 -19
bare r=of it	-13 13
bare r=of its	-16 16
bare r=of the	-26 26
bare r=of those	-17 17
bare r=of us	7 -7
bare r=on our	-11 11
bare r=on the	13 -13
bare r=on their	-16 16
bare r=or <number>	-17 17
bare r=or <span>	7 -7
bare r=per cent	-12 12
bare r=percent on	-12 12
bare r=plu <number>	-12 12
bare r=question <end>	11 -11
bare r=rare earth	13 -13
bare r=that he	12 -12
bare r=the <organisation>	-10 10
bare r=until <month-gone>	-11 11
bare r=was the	-13 13
bare r=would do	-10 10
bare r=— <number>	12 -12
bare round	-16 16
bare said	-27 27
bare said small	-23 23
bare signed ahead=1	25 -25
bare signed ahead=2	21 -21
bare signed ahead=far	-15 15
bare signed ahead=near	10 -10
bare signed ahead=none	-9 9
bare signed back=far	8 -8
bare signed back=none	16 -16
bare signed=0	20 -20
bare signed=1	-13 13
bare signed=2	20 -20
bare times=1	21 -21
bare times=2	-8 8
bare times=3	-3 3
broken	16 -16
c0=return	12 -12
c0=up	11 -11
c1=agree	22 -22
c1=end	15 -15
c1=propose	-17 17
c1=return	4 -4
c1=target	-17 17
c1=threaten	-13 13
c1=up	12 -12
c2=agree	13 -13
c2=bear	18 -18
c2=end	14 -14
c2=say	20 -20
c2=sell	17 -17
c2=stay	-6 6
c2=threaten	-15 15
ct0=agree pluperfect	-11 11
ct0=bear pluperfect	-17 17
ct0=bear present	-17 17
ct0=bear present-passive	19 -19
ct0=begin future	-17 17
ct0=begin modal	-12 12
ct0=begin pluperfect	10 -10
ct0=buy future	22 -22
ct0=buy modal	-20 20
ct0=down future	-14 14
ct0=down past	13 -13
ct0=down past-passive	11 -11
ct0=down pluperfect	18 -18
ct0=end modal	16 -16
ct0=end present	-13 13
ct0=impose future	-19 19
ct0=impose perfect-passive	12 -12
ct0=impose pluperfect	7 -7
ct0=impose present-passive	-7 7
ct0=propose future	-23 23
ct0=propose past	-15 15
ct0=propose pluperfect	15 -15
ct0=say past	9 -9
ct0=say perfect	-10 10
ct0=say present-passive	15 -15
ct0=sell past	20 -20
ct0=suspend past	-22 22
ct0=target modal	-18 18
ct0=target present-passive	-8 8
ct0=up past	9 -9
ct1=agree participle-passive	18 -18
ct1=bear pluperfect	-17 17
ct1=bear present-passive	17 -17
ct1=begin future	-16 16
ct1=begin infinitive	-17 17
ct1=begin modal	-12 12
ct1=begin participle-passive	9 -9
ct1=begin pluperfect	10 -10
ct1=buy future	22 -22
ct1=buy modal	-20 20
ct1=down future	-14 14
ct1=down past	14 -14
ct1=down past-passive	11 -11
ct1=down pluperfect	18 -18
ct1=end infinitive	23 -23
ct1=end modal	16 -16
ct1=end participle-passive	14 -14
ct1=end present	-13 13
ct1=impose gerund	-27 27
ct1=impose infinitive-passive	-10 10
ct1=impose participle-passive	-6 6
ct1=impose perfect-passive	12 -12
ct1=impose pluperfect	8 -8
ct1=impose present-passive	-6 6
ct1=propose future	-23 23
ct1=propose infinitive	-17 17
ct1=propose participle-passive	-15 15
ct1=propose past	-14 14
ct1=propose pluperfect	13 -13
ct1=say past	10 -10
ct1=say past-passive	-14 14
ct1=sell past	20 -20
ct1=stay future	7 -7
ct1=stay gerund	17 -17
ct1=stay infinitive	-5 5
ct1=suspend past	-22 22
ct1=target modal	-18 18
ct1=target present-passive	-8 8
ct1=threaten participle-passive	-13 13
ct1=up past	9 -9
ct2=bear future-passive	14 -14
ct2=bear modal-passive	-10 10
ct2=bear present	11 -11
ct2=begin past	9 -9
ct2=down modal	-7 7
ct2=down present	10 -10
ct2=impose modal	16 -16
ct2=impose modal-passive	-15 15
ct2=impose participle-passive	-16 16
ct2=impose past-passive	-11 11
ct2=impose present	22 -22
ct2=impose present-passive	-7 7
ct2=propose past	11 -11
ct2=propose perfect-passive	-6 6
ct2=propose pluperfect-passive	11 -11
ct2=propose present	14 -14
ct2=say perfect	20 -20
ct2=say present	-13 13
ct2=say present-passive	14 -14
ct2=stay past	-8 8
ct2=stay present-passive	-13 13
ct2=suspend participle-passive	-19 19
ct2=target future-passive	-8 8
ct2=target present	21 -21
ct2=up infinitive	11 -11
ct2=up modal	17 -17
duty ahead=far	11 -11
duty back=far	14 -14
duty back=none	13 -13
duty=false	13 -13
duty=true	9 -9
f:"	17 -17
f:&	25 -25
f:'	11 -11
f:(	23 -23
f:-	-8 8
f:/	12 -12
f:;	21 -21
f:<day-today>	15 -15
f:<duty>	6 -6
f:<gate>	-18 18
f:<goods-amount>	-7 7
f:<goods>	-9 9
f:<level>	23 -23
f:<money>	14 -14
f:<month-gone>	-23 23
f:<name>	-16 16
f:<number>	-24 24
f:<office>	19 -19
f:<person>	-14 14
f:<quality>	-21 21
f:<seat>	-20 20
f:<sender>	11 -11
f:<span>	12 -12
f:<taker>	6 -6
f:<v-agree>	18 -18
f:<v-down>	13 -13
f:<v-propose>	11 -11
f:<v-return>	10 -10
f:<v-stay>	10 -10
f:<v-threaten>	27 -27
f:?	35 -35
f:a	8 -8
f:above	26 -26
f:abroad	7 -7
f:according	-12 12
f:add	-6 6
f:additional	13 -13
f:adopt	15 -15
f:affected	12 -12
f:ago	22 -22
f:agree	13 -13
f:air	11 -11
f:all	-12 12
f:allowed	-9 9
f:almaty	21 -21
f:aluminum	9 -9
f:alway	11 -11
f:am	-32 32
f:among	12 -12
f:an	-9 9
f:announce	-27 27
f:announcement	-10 10
f:any	10 -10
f:anyone	11 -11
f:apology	14 -14
f:approve	32 -32
f:as	15 -15
f:ask	19 -19
f:at	9 -9
f:average	32 -32
f:away	-29 29
f:ban	21 -21
f:basi	-13 13
f:bean	-25 25
f:bear	-27 27
f:became	-22 22
f:become	-24 24
f:bed	-8 8
f:beer	-14 14
f:before	-16 16
f:believe	-14 14
f:below	12 -12
f:between	7 -7
f:bite	19 -19
f:black	20 -20
f:blackwell	14 -14
f:blow	-7 7
f:bonu	24 -24
f:both	19 -19
f:bottle	11 -11
f:bridge	8 -8
f:brussel	13 -13
f:budget	9 -9
f:busan	17 -17
f:business	-16 16
f:buyer	17 -17
f:by	29 -29
f:bytedance	12 -12
f:c	15 -15
f:call	-15 15
f:can't	-22 22
f:cancel	-18 18
f:cap	-8 8
f:carpet	13 -13
f:case	13 -13
f:certificate	-7 7
f:chance	11 -11
f:changed	-10 10
f:cheese	8 -8
f:chicken	-18 18
f:chip	21 -21
f:city	18 -18
f:client	18 -18
f:close	33 -33
f:closed	13 -13
f:closer	19 -19
f:closing	8 -8
f:club	8 -8
f:coal	18 -18
f:cocoa	-10 10
f:cod	-10 10
f:come	-16 16
f:comment	-8 8
f:company	26 -26
f:concentrate	16 -16
f:confirm	-23 23
f:contract	13 -13
f:copper	10 -10
f:cost	19 -19
f:cotton	-14 14
f:could	13 -13
f:countermeasure	-13 13
f:country	10 -10
f:cousin	-13 13
f:crab	-13 13
f:crane	14 -14
f:custom	10 -10
f:date	-18 18
f:de	-7 7
f:deadline	14 -14
f:decision	-9 9
f:declare	12 -12
f:decree	-9 9
f:deficit	9 -9
f:delegation	-12 12
f:deliver	-18 18
f:deny	-19 19
f:depend	-11 11
f:desk	10 -10
f:director	12 -12
f:do	11 -11
f:doesn't	12 -12
f:dollar	16 -16
f:domestic	9 -9
f:draft	-19 19
f:drawer	-20 20
f:dry	19 -19
f:due	13 -13
f:duty	-11 11
f:earlier	6 -6
f:early	-10 10
f:earth	7 -7
f:effect	-6 6
f:effective	-11 11
f:effectively	-11 11
f:egg	-16 16
f:either	-13 13
f:electricity	10 -10
f:elsewhere	-12 12
f:emergency	-9 9
f:empty	-12 12
f:end	-21 21
f:enough	-10 10
f:enter	15 -15
f:evening	-28 28
f:ever	-16 16
f:every	-13 13
f:everyone	17 -17
f:exact	-12 12
f:exclusion	10 -10
f:exist	18 -18
f:expect	13 -13
f:expire	13 -13
f:explain	-7 7
f:export	31 -31
f:exporter	-8 8
f:extend	29 -29
f:extension	33 -33
f:extra	13 -13
f:fact	12 -12
f:factory	-10 10
f:failing	-13 13
f:fall	16 -16
f:false	-17 17
f:farm	-12 12
f:federal	12 -12
f:fee	28 -28
f:fentanyl	-31 31
f:figure	-12 12
f:fill	-11 11
f:fish	-14 14
f:fix	25 -25
f:flew	17 -17
f:forced	-22 22
f:forecast	12 -12
f:foreseen	-11 11
f:framework	14 -14
f:freight	17 -17
f:from	-10 10
f:full	11 -11
f:gain	11 -11
f:game	13 -13
f:garden	-11 11
f:gave	-12 12
f:give	9 -9
f:good	11 -11
f:government	18 -18
f:group	19 -19
f:grower	-13 13
f:had	12 -12
f:half	-12 12
f:hand	-14 14
f:handshake	14 -14
f:have	-15 15
f:he	-15 15
f:height	-9 9
f:help	11 -11
f:hide	15 -15
f:high	-26 26
f:highest	-19 19
f:himself	-13 13
f:his	7 -7
f:hit	10 -10
f:holiday	9 -9
f:hotel	21 -21
f:hour	23 -23
f:hurt	-13 13
f:i	-27 27
f:i'd	-12 12
f:i'll	-11 11
f:if	11 -11
f:immediately	-11 11
f:import	22 -22
f:including	-10 10
f:income	-11 11
f:inflation	32 -32
f:initialled	-14 14
f:ink	10 -10
f:instrument	-14 14
f:interest	23 -23
f:into	10 -10
f:is	-11 11
f:isn't	15 -15
f:issued	-13 13
f:it	-16 16
f:it'd	12 -12
f:item	-22 22
f:izmir	-16 16
f:job	9 -9
f:judgment	-17 17
f:juice	-12 12
f:labor	-18 18
f:lapse	-18 18
f:lasted	13 -13
f:lasting	10 -10
f:late	11 -11
f:later	-19 19
f:lawyer	19 -19
f:leave	-6 6
f:lent	-9 9
f:less	10 -10
f:let	-18 18
f:level	-9 9
f:levy	-18 18
f:life	11 -11
f:like	9 -9
f:limit	32 -32
f:limited	9 -9
f:line	14 -14
f:list	-18 18
f:live	13 -13
f:lobster	-13 13
f:london	9 -9
f:longer	30 -30
f:lorry	20 -20
f:lose	20 -20
f:low	10 -10
f:lunch	16 -16
f:majority	-9 9
f:make	-15 15
f:management	17 -17
f:many	9 -9
f:marble	-9 9
f:margin	22 -22
f:market	-6 6
f:meant	-9 9
f:measure	10 -10
f:meet	19 -19
f:member	-10 10
f:memorandum	9 -9
f:metal	12 -12
f:metre	19 -19
f:middle	14 -14
f:midnight	-15 15
f:might	12 -12
f:million	25 -25
f:mind	9 -9
f:minute	24 -24
f:money	22 -22
f:month	29 -29
f:more	16 -16
f:mortgage	15 -15
f:most	-18 18
f:mr	27 -27
f:my	9 -9
f:name	14 -14
f:natural	-11 11
f:nearly	10 -10
f:needed	4 -4
f:negotiator	-30 30
f:new	17 -17
f:nickel	14 -14
f:night	23 -23
f:nil	-15 15
f:no	5 -5
f:none	-13 13
f:nor	18 -18
f:note	18 -18
f:notice	16 -16
f:nought	-12 12
f:now	-17 17
f:observer	9 -9
f:of	13 -13
f:offer	17 -17
f:officer	12 -12
f:official	8 -8
f:oil	11 -11
f:one	-12 12
f:opened	13 -13
f:operator	22 -22
f:or	-8 8
f:orange	-15 15
f:other	-13 13
f:otherwise	-18 18
f:our	-11 11
f:out	-21 21
f:output	7 -7
f:over	-11 11
f:own	-5 5
f:p	12 -12
f:parliament	-21 21
f:partner	24 -24
f:pass	-17 17
f:patented	-16 16
f:pea	-12 12
f:peace	16 -16
f:people	-26 26
f:percent	-12 12
f:peso	11 -11
f:pharmaceutical	10 -10
f:place	12 -12
f:plan	-10 10
f:plane	9 -9
f:plastic	-12 12
f:please	23 -23
f:point	17 -17
f:pointed	-10 10
f:pound	13 -13
f:prepare	-15 15
f:price	21 -21
f:proclamation	-25 25
f:published	14 -14
f:quantity	-10 10
f:quarrel	-13 13
f:queue	22 -22
f:quickly	-11 11
f:rain	21 -21
f:rare	10 -10
f:ratified	12 -12
f:reader	11 -11
f:reason	14 -14
f:recall	10 -10
f:reciprocal	-30 30
f:register	13 -13
f:remain	-13 13
f:remember	-16 16
f:renewal	12 -12
f:renewed	17 -17
f:repair	13 -13
f:replace	-11 11
f:reply	-14 14
f:reporter	12 -12
f:representative	13 -13
f:request	10 -10
f:return	15 -15
f:revert	10 -10
f:rise	17 -17
f:risk	10 -10
f:room	15 -15
f:rose	11 -11
f:round	33 -33
f:run	14 -14
f:s	18 -18
f:sale	18 -18
f:salt	28 -28
f:sanction	13 -13
f:scott	-10 10
f:scrap	11 -11
f:second	14 -14
f:see	-15 15
f:set	-17 17
f:shake	-14 14
f:shall	-19 19
f:share	23 -23
f:sheet	-15 15
f:shelf	-15 15
f:shipment	22 -22
f:side	4 -4
f:signature	-8 8
f:simple	-14 14
f:single	-11 11
f:sit	15 -15
f:sixth	11 -11
f:so	-29 29
f:software	-15 15
f:some	13 -13
f:somebody	-20 20
f:soybean	-8 8
f:spare	-19 19
f:speak	-17 17
f:split	12 -12
f:spoke	-12 12
f:spot	13 -13
f:spring	-12 12
f:stand	7 -7
f:stay	-20 20
f:steel	-26 26
f:step	-14 14
f:still	14 -14
f:story	-10 10
f:street	10 -10
f:strike	14 -14
f:success	9 -9
f:such	-11 11
f:sugar	18 -18
f:summer	-8 8
f:surcharge	8 -8
f:surprised	-16 16
f:suspend	14 -14
f:system	-14 14
f:take	12 -12
f:talked	20 -20
f:talking	7 -7
f:tariff	17 -17
f:tea	18 -18
f:team	21 -21
f:term	13 -13
f:test	13 -13
f:text	-10 10
f:than	13 -13
f:that	-17 17
f:the	8 -8
f:their	12 -12
f:then	-17 17
f:there	-20 20
f:these	11 -11
f:thi	9 -9
f:thing	-17 17
f:think	-22 22
f:those	-29 29
f:though	-24 24
f:till	-16 16
f:time	17 -17
f:tired	9 -9
f:toll	12 -12
f:ton	13 -13
f:tool	-9 9
f:top	-14 14
f:total	-13 13
f:touched	-18 18
f:town	9 -9
f:tractor	-8 8
f:trade	21 -21
f:treaty	-24 24
f:truce	11 -11
f:truck	19 -19
f:true	-19 19
f:truth	15 -15
f:turn	-22 22
f:unchanged	42 -42
f:untouched	-20 20
f:up	14 -14
f:us	23 -23
f:value	19 -19
f:voice	-8 8
f:vote	10 -10
f:waiting	10 -10
f:waiver	-9 9
f:warn	18 -18
f:was	-22 22
f:way	-25 25
f:week	-11 11
f:well	-14 14
f:what	-9 9
f:whatever	-27 27
f:when	-22 22
f:where	-17 17
f:whether	29 -29
f:which	10 -10
f:whisky	11 -11
f:why	-20 20
f:win	13 -13
f:wine	-7 7
f:with	19 -19
f:within	11 -11
f:without	-17 17
f:won't	12 -12
f:word	-24 24
f:worst	-18 18
f:would	-10 10
f:write	-15 15
f:wrong	-14 14
f:yarn	-13 13
f:yet	9 -9
f:yield	18 -18
f:you	-14 14
f:you'd	-11 11
f:you're	-16 16
f:young	19 -19
f:your	-17 17
f:—	14 -14
first-of-paragraph	25 -25
form=digits	-13 13
form=fraction	53 -53
form=free	14 -14
form=word	19 -19
form=worked	17 -17
free band=0	14 -14
free duty ahead=far	21 -21
free duty ahead=near	11 -11
free duty=true	17 -17
free form=free	14 -14
free goods	-13 13
free goods at large	16 -16
free habit=never	31 -31
free habit=seldom	7 -7
free l1='s	32 -32
free l1=;	-12 12
free l1=<agent>	-12 12
free l1=<goods>	-33 33
free l1=<level-noun>	-13 13
free l1=<level>	16 -16
free l1=<not>	13 -13
free l1=<v-bear>	-15 15
free l1=<v-begin>	-20 20
free l1=<v-down>	15 -15
free l1=<v-impose>	-12 12
free l1=<v-propose>	-15 15
free l1=<v-say>	40 -40
free l1=<v-target>	-20 20
free l1=and	18 -18
free l1=are	-16 16
free l1=ask	-11 11
free l1=at	-38 38
free l1=become	-11 11
free l1=beef	-16 16
free l1=been	-7 7
free l1=bring	8 -8
free l1=charge	-23 23
free l1=from	-21 21
free l1=get	23 -23
free l1=has	9 -9
free l1=have	13 -13
free l1=if	21 -21
free l1=in	-27 27
free l1=is	10 -10
free l1=it	13 -13
free l1=not	12 -12
free l1=now	-14 14
free l1=of	-24 24
free l1=on	-15 15
free l1=or	30 -30
free l1=pay	-43 43
free l1=promise	13 -13
free l1=quota	11 -11
free l1=say	31 -31
free l1=side	13 -13
free l1=so	11 -11
free l1=take	-25 25
free l1=that	9 -9
free l1=their	14 -14
free l1=then	12 -12
free l1=were	13 -13
free l1=which	15 -15
free l1=with	10 -10
free l2=:	15 -15
free l2=<agent>	26 -26
free l2=<day-gone>	13 -13
free l2=<duty>	9 -9
free l2=<goods>	-13 13
free l2=<money>	17 -17
free l2=<not>	15 -15
free l2=<number>	-13 13
free l2=<v-agree>	15 -15
free l2=<v-begin>	-20 20
free l2=<v-buy>	-18 18
free l2=<v-end>	14 -14
free l2=<v-say>	16 -16
free l2=<v-stay>	13 -13
free l2=<v-up>	-9 9
free l2=at	-16 16
free l2=been	12 -12
free l2=car	15 -15
free l2=down	-21 21
free l2=enter	-15 15
free l2=generic	-14 14
free l2=go	-9 9
free l2=has	13 -13
free l2=have	9 -9
free l2=he	10 -10
free l2=in	-38 38
free l2=law	24 -24
free l2=more	-10 10
free l2=next	17 -17
free l2=oil	-12 12
free l2=on	23 -23
free l2=part	-21 21
free l2=side	9 -9
free l2=that	7 -7
free l2=then	14 -14
free l2=they	-17 17
free l2=under	8 -8
free l2=with	9 -9
free l2=would	18 -18
free l=, at	-18 18
free l=, pay	-19 19
free l=, say	14 -14
free l=, with	18 -18
free l=<level> and	16 -16
free l=<level> to	-11 11
free l=<name> ,	-17 17
free l=<name> :	8 -8
free l=<name> take	-13 13
free l=<name> will	-16 16
free l=<number> to	-18 18
free l=and pay	-13 13
free l=and to	-18 18
free l=come in	-18 18
free l=come to	21 -21
free l=down to	-26 26
free l=enter <name>	-8 8
free l=go in	-7 7
free l=good to	-12 12
free l=had been	-9 9
free l=has had	-14 14
free l=in <name>	-15 15
free l=in at	-13 13
free l=in for	-18 18
free l=it 's	8 -8
free l=it pay	-15 15
free l=it was	-16 16
free l=medicine are	20 -20
free l=next to	17 -17
free l=they are	-20 20
free l=will pay	-11 11
free l=would pay	14 -14
free lll=are to be	16 -16
free lll=from <level> to	-11 11
free lll=had ask for	-17 17
free lll=there will be	12 -12
free lr=, of	-13 13
free lr=: <end>	-15 15
free lr=<begin> ,	-6 6
free lr=<begin> .	-3 3
free lr=<begin> has	13 -13
free lr=<begin> in	25 -25
free lr=<begin> is	-3 3
free lr=<begin> new	15 -15
free lr=<name> ,	-10 10
free lr=a rate	-14 14
free lr=and else	19 -19
free lr=are ,	15 -15
free lr=are .	15 -15
free lr=are for	-12 12
free lr=at .	-8 8
free lr=at duty	-10 10
free lr=be ,	10 -10
free lr=be .	-15 15
free lr=be to	11 -11
free lr=beef of	-12 12
free lr=been .	-14 14
free lr=charge on	-16 16
free lr=enter .	-9 9
free lr=enter of	16 -16
free lr=get .	16 -16
free lr=had access	-12 12
free lr=has .	10 -10
free lr=in .	-8 8
free lr=is of	13 -13
free lr=is to	8 -8
free lr=of .	-14 14
free lr=or .	18 -18
free lr=or on	11 -11
free lr=pay .	-12 12
free lr=pay at	18 -18
free lr=pay for	-11 11
free lr=pay in	-15 15
free lr=pay on	-18 18
free lr=pay there	-8 8
free lr=quota of	11 -11
free lr=say .	8 -8
free lr=say on	13 -13
free lr=take .	-12 12
free lr=take on	-13 13
free lr=that was	11 -11
free lr=the trade	12 -12
free lr=to at	-17 17
free lr=to on	6 -6
free lr=was .	-9 9
free next=free far	-14 14
free next=none	6 -6
free next=signed 	-12 12
free next=signed of up to	8 -8
free next=signed on more than	-17 17
free next=word far	-20 20
free no customs	-12 12
free numbers=3	19 -19
free parties=false	16 -16
free parties=true	26 -26
free prior=digits to	-12 12
free prior=signed 	18 -18
free prior=signed and	16 -16
free prior=signed to	-11 11
free r1=(	-20 20
free r1=,	-13 13
free r1=.	-12 12
free r1=;	-9 9
free r1=<day-today>	-10 10
free r1=<duty>	-21 21
free r1=<end>	-9 9
free r1=<gate>	-10 10
free r1=<goods>	-20 20
free r1=<level-noun>	-14 14
free r1=<level>	-12 12
free r1=<quality>	-26 26
free r1=<v-begin>	22 -22
free r1=<v-impose>	19 -19
free r1=<v-up>	16 -16
free r1=access	-14 14
free r1=but	21 -21
free r1=change	33 -33
free r1=duty	-17 17
free r1=either	15 -15
free r1=else	21 -21
free r1=entry	-20 20
free r1=for	-11 11
free r1=had	-10 10
free r1=happen	10 -10
free r1=has	22 -22
free r1=in	-15 15
free r1=is	24 -24
free r1=it	15 -15
free r1=more	18 -18
free r1=new	21 -21
free r1=of	7 -7
free r1=rate	-14 14
free r1=since	-25 25
free r1=so	10 -10
free r1=to	37 -37
free r1=trade	31 -31
free r1=under	-21 21
free r1=was	27 -27
free r1=within	-15 15
free r2=,	18 -18
free r2=.	17 -17
free r2=:	12 -12
free r2=;	-11 11
free r2=<day-ahead>	12 -12
free r2=<duty>	-25 25
free r2=<end>	-15 15
free r2=<goods>	-14 14
free r2=<month-ahead>	14 -14
free r2=<month-gone>	-15 15
free r2=<not>	19 -19
free r2=<number>	-17 17
free r2=<quality>	-11 11
free r2=<span>	-15 15
free r2=<v-agree>	16 -16
free r2=<v-end>	13 -13
free r2=<v-impose>	21 -21
free r2=<v-target>	-11 11
free r2=add	18 -18
free r2=agreement	15 -15
free r2=and	-22 22
free r2=been	13 -13
free r2=charge	-11 11
free r2=duty	-15 15
free r2=end	9 -9
free r2=far	10 -10
free r2=has	-11 11
free r2=he	9 -9
free r2=in	-11 11
free r2=it	25 -25
free r2=its	-6 6
free r2=more	-15 15
free r2=once	-10 10
free r2=since	-13 13
free r2=steel	-11 11
free r2=tariff	-20 20
free r2=the	10 -10
free r2=there	10 -10
free r2=under	-9 9
free r2=up	8 -8
free r2=well	12 -12
free r2=which	11 -11
free r=, "	8 -8
free r=, and	-17 17
free r=, for	13 -13
free r=, he	9 -9
free r=, in	-16 16
free r=, under	-9 9
free r=, which	9 -9
free r=. <end>	-10 10
free r=<end> <end>	-9 9
free r=<level> <end>	-11 11
free r=as well	12 -12
free r=at once	-10 10
free r=else .	16 -16
free r=entry for	-16 16
free r=for <span>	-9 9
free r=from <day-ahead>	-10 10
free r=has been	12 -12
free r=in <name>	-38 38
free r=is charge	-13 13
free r=of duty	-14 14
free r=of tariff	-21 21
free r=of that	9 -9
free r=of the	18 -18
free r=of up	8 -8
free r=on more	-17 17
free r=since <number>	-12 12
free r=so far	10 -10
free r=to <number>	9 -9
free r=trade agreement	24 -24
free said small	-24 24
free signed ahead=2	-7 7
free signed ahead=far	13 -13
free signed ahead=none	6 -6
free signed back=none	18 -18
free times=2	11 -11
free told=duty-free	-16 16
free told=exempt	35 -35
free told=free	-24 24
free told=freed	13 -13
free told=nil	-23 23
free told=no duty	-15 15
free told=no tariff	20 -20
free told=no tariffs	12 -12
free told=none	45 -45
free told=not be charged	20 -20
free told=not charged	27 -27
free told=nothing	29 -29
free told=nought	-34 34
free told=without duty	-12 12
free told=zero	-44 44
goods	-25 25
habit=never	-11 11
habit=often	8 -8
habit=seldom	13 -13
has-future	-3 3
has-gerund	-13 13
has-modal	-23 23
has-participle	-11 11
has-past	13 -13
has-perfect	12 -12
headline	35 -35
is=bare	16 -16
is=bare always 1	31 -31
is=bare always near	33 -33
is=bare never none	-30 30
is=bare often 1	-24 24
is=bare often far	24 -24
is=bare often near	27 -27
is=bare often none	21 -21
is=bare seldom 2	-9 9
is=bare seldom none	20 -20
is=bare true 1	14 -14
is=bare true 2	16 -16
is=bare true none	-11 11
is=bare with verb	2 -2
is=free	14 -14
is=free always none	12 -12
is=free false near	14 -14
is=free never none	31 -31
is=free seldom 1	11 -11
is=free true 1	15 -15
is=free true far	-12 12
is=free true none	15 -15
is=free verbless	-11 11
is=free with verb	27 -27
is=percent	-9 9
is=percent false 1	-14 14
is=percent false 2	-15 15
is=percent false far	10 -10
is=percent often 1	-16 16
is=percent often far	9 -9
is=percent seldom 1	14 -14
is=percent true 1	-15 15
is=percent true far	-6 6
is=points always 2	-15 15
is=points false far	9 -9
is=points false near	-8 8
is=points false none	11 -11
is=points often 1	-23 23
is=points often 2	6 -6
is=points often none	16 -16
is=points seldom far	-10 10
is=points seldom near	12 -12
is=points seldom none	4 -4
is=points true far	-11 11
is=points verbless	25 -25
is=points with verb	-18 18
is=worked	17 -17
is=worked always near	15 -15
is=worked always none	-14 14
is=worked false 1	-13 13
is=worked often near	-7 7
is=worked often none	13 -13
is=worked seldom 2	10 -10
is=worked true 1	28 -28
is=worked with verb	11 -11
l1="	-14 14
l1='	34 -34
l1='s	-24 24
l1=(	25 -25
l1=+	27 -27
l1=,	-8 8
l1=:	-23 23
l1=;	-8 8
l1=<agent>	17 -17
l1=<begin>	-15 15
l1=<day-today>	-13 13
l1=<goods>	-36 36
l1=<month-gone>	-15 15
l1=<name>	-13 13
l1=<not>	12 -12
l1=<quality>	13 -13
l1=<seat>	6 -6
l1=<v-bear>	-17 17
l1=<v-begin>	-13 13
l1=<v-buy>	41 -41
l1=<v-down>	36 -36
l1=<v-end>	27 -27
l1=<v-impose>	-12 12
l1=<v-propose>	-9 9
l1=<v-say>	-19 19
l1=<v-sell>	28 -28
l1=<v-target>	-11 11
l1=<v-up>	39 -39
l1=above	22 -22
l1=accept	13 -13
l1=add	18 -18
l1=additional	-31 31
l1=after	17 -17
l1=all	44 -44
l1=almost	16 -16
l1=also	-12 12
l1=and	-15 15
l1=announce	-17 17
l1=another	-8 8
l1=apply	-17 17
l1=ask	-20 20
l1=at	-23 23
l1=back	10 -10
l1=banana	11 -11
l1=bear	-17 17
l1=became	-13 13
l1=become	-25 25
l1=been	-27 27
l1=being	9 -9
l1=below	10 -10
l1=bring	16 -16
l1=buy	31 -31
l1=by	75 -75
l1=changed	13 -13
l1=charge	-30 30
l1=clause	11 -11
l1=closed	11 -11
l1=column	13 -13
l1=come	-22 22
l1=copper	16 -16
l1=cost	23 -23
l1=day	11 -11
l1=did	20 -20
l1=down	61 -61
l1=duty	-14 14
l1=earn	12 -12
l1=every	13 -13
l1=exceed	-10 10
l1=extra	-31 31
l1=face	-13 13
l1=fall	18 -18
l1=first	24 -24
l1=float	-8 8
l1=from	-17 17
l1=gain	14 -14
l1=gained	28 -28
l1=gave	9 -9
l1=get	17 -17
l1=hall	16 -16
l1=hand	-10 10
l1=hold	28 -28
l1=if	21 -21
l1=in	15 -15
l1=include	-11 11
l1=it	10 -10
l1=its	-26 26
l1=last	11 -11
l1=leave	-15 15
l1=levy	-16 16
l1=line	13 -13
l1=lose	6 -6
l1=make	-14 14
l1=meant	-12 12
l1=merdeka	20 -20
l1=minu	18 -18
l1=move	12 -12
l1=need	13 -13
l1=new	11 -11
l1=not	8 -8
l1=notice	10 -10
l1=now	-27 27
l1=off	8 -8
l1=oil	7 -7
l1=only	8 -8
l1=order	12 -12
l1=ordinary	-24 24
l1=other	-23 23
l1=our	-17 17
l1=over	8 -8
l1=own	-15 15
l1=past	20 -20
l1=pay	-46 46
l1=place	10 -10
l1=point	24 -24
l1=present	-28 28
l1=propose	11 -11
l1=quota	11 -11
l1=reach	-29 29
l1=read	-13 13
l1=receive	12 -12
l1=rise	18 -18
l1=round	13 -13
l1=same	-14 14
l1=say	-14 14
l1=see	13 -13
l1=sell	17 -17
l1=since	12 -12
l1=some	24 -24
l1=still	-13 13
l1=suspend	-29 29
l1=that	-20 20
l1=the	-30 30
l1=them	-12 12
l1=those	11 -11
l1=time	-15 15
l1=to	-27 27
l1=together	-14 14
l1=under	27 -27
l1=until	25 -25
l1=up	51 -51
l1=us	-11 11
l1=was	-22 22
l1=week	16 -16
l1=were	7 -7
l1=what	9 -9
l1=whopping	-9 9
l1=with	-17 17
l1=within	10 -10
l1=without	10 -10
l1=write	-11 11
l1=year	-19 19
l2="	-21 21
l2='s	-25 25
l2=<day-gone>	11 -11
l2=<day-today>	-14 14
l2=<gate>	-16 16
l2=<goods-amount>	-11 11
l2=<goods>	-19 19
l2=<level-noun>	-21 21
l2=<month-ahead>	-12 12
l2=<month-today>	10 -10
l2=<name>	-9 9
l2=<number>	8 -8
l2=<person>	13 -13
l2=<quality>	-14 14
l2=<sender>	12 -12
l2=<taker>	-11 11
l2=<v-agree>	23 -23
l2=<v-bear>	-16 16
l2=<v-begin>	-13 13
l2=<v-buy>	-13 13
l2=<v-deny>	20 -20
l2=<v-propose>	-18 18
l2=<v-return>	-19 19
l2=<v-say>	-23 23
l2=<v-sell>	22 -22
l2=a	-20 20
l2=after	-9 9
l2=also	-16 16
l2=among	13 -13
l2=an	-11 11
l2=and	-16 16
l2=apple	-11 11
l2=apply	9 -9
l2=average	12 -12
l2=b	12 -12
l2=back	-23 23
l2=baseline	-13 13
l2=bean	12 -12
l2=between	13 -13
l2=bill	-14 14
l2=bond	9 -9
l2=bottle	13 -13
l2=brandy	10 -10
l2=busan	9 -9
l2=bytedance	9 -9
l2=call	-9 9
l2=car	17 -17
l2=chance	10 -10
l2=change	-15 15
l2=chip	13 -13
l2=city	21 -21
l2=claim	10 -10
l2=close	10 -10
l2=coffee	-13 13
l2=come	3 -3
l2=content	-12 12
l2=cost	-14 14
l2=country	-8 8
l2=customer	-13 13
l2=cut	19 -19
l2=day	-8 8
l2=deal	20 -20
l2=discount	14 -14
l2=do	11 -11
l2=dollar	11 -11
l2=down	-9 9
l2=duty	-20 20
l2=end	15 -15
l2=enter	-31 31
l2=even	8 -8
l2=evening	13 -13
l2=expect	9 -9
l2=extend	10 -10
l2=fee	16 -16
l2=figure	-12 12
l2=first	-26 26
l2=flower	-9 9
l2=for	15 -15
l2=found	-12 12
l2=framework	-17 17
l2=from	-25 25
l2=fruit	10 -10
l2=gave	11 -11
l2=generic	-14 14
l2=georgia	-15 15
l2=get	11 -11
l2=go	-19 19
l2=good	9 -9
l2=has	10 -10
l2=he	18 -18
l2=hear	-14 14
l2=here	-11 11
l2=increase	10 -10
l2=inflation	17 -17
l2=instead	-22 22
l2=interest	10 -10
l2=is	13 -13
l2=it	-22 22
l2=keep	-13 13
l2=last	-17 17
l2=later	-16 16
l2=law	18 -18
l2=lead	11 -11
l2=level	-11 11
l2=live	-12 12
l2=loan	10 -10
l2=lorry	12 -12
l2=lose	9 -9
l2=margin	20 -20
l2=meal	-12 12
l2=might	15 -15
l2=move	-7 7
l2=next	16 -16
l2=notice	-8 8
l2=number	-19 19
l2=of	-16 16
l2=one	-9 9
l2=order	-16 16
l2=ordinary	-15 15
l2=over	-7 7
l2=owned	16 -16
l2=pact	-12 12
l2=page	19 -19
l2=parcel	9 -9
l2=part	-21 21
l2=paste	12 -12
l2=pay	13 -13
l2=peak	11 -11
l2=penalty	9 -9
l2=place	-20 20
l2=powder	-9 9
l2=price	11 -11
l2=put	-12 12
l2=reduction	15 -15
l2=remain	-15 15
l2=report	-8 8
l2=return	-18 18
l2=rule	19 -19
l2=salmon	-11 11
l2=same	10 -10
l2=say	11 -11
l2=scale	11 -11
l2=second	-10 10
l2=sell	18 -18
l2=settle	-23 23
l2=share	16 -16
l2=side	-11 11
l2=sign	35 -35
l2=spring	-11 11
l2=step	-13 13
l2=stuck	-10 10
l2=sugar	-17 17
l2=suspension	-17 17
l2=take	11 -11
l2=talk	-10 10
l2=tea	-11 11
l2=that	-22 22
l2=the	-11 11
l2=they	-15 15
l2=third	-11 11
l2=those	-11 11
l2=threat	-15 15
l2=threaten	-18 18
l2=ticket	10 -10
l2=total	-19 19
l2=tractor	-10 10
l2=treaty	12 -12
l2=truce	6 -6
l2=under	35 -35
l2=until	-14 14
l2=vote	12 -12
l2=want	-6 6
l2=watche	12 -12
l2=were	-18 18
l2=which	4 -4
l2=would	-16 16
l2=write	-17 17
l2=yarn	-11 11
l2=yield	8 -8
l2=zero	15 -15
l3="	42 -42
l3=&	13 -13
l3='s	-10 10
l3=)	13 -13
l3=-	-16 16
l3=;	-12 12
l3=<day-ahead>	-19 19
l3=<day-today>	-6 6
l3=<duty>	-12 12
l3=<gate>	18 -18
l3=<goods>	-11 11
l3=<money>	20 -20
l3=<month-ahead>	-9 9
l3=<month-gone>	20 -20
l3=<person>	-21 21
l3=<points>	13 -13
l3=<quality>	-35 35
l3=<seat>	14 -14
l3=<sender>	10 -10
l3=<span>	17 -17
l3=<taker>	17 -17
l3=<v-agree>	14 -14
l3=<v-bear>	-8 8
l3=<v-buy>	-13 13
l3=<v-down>	6 -6
l3=<v-end>	14 -14
l3=<v-impose>	-9 9
l3=<v-say>	13 -13
l3=<v-suspend>	-23 23
l3=<v-up>	-14 14
l3=a	20 -20
l3=additional	11 -11
l3=after	-10 10
l3=aircraft	-13 13
l3=all	-15 15
l3=an	14 -14
l3=and	15 -15
l3=any	13 -13
l3=as	-8 8
l3=at	18 -18
l3=average	16 -16
l3=base	12 -12
l3=basic	13 -13
l3=bean	-15 15
l3=because	-11 11
l3=before	22 -22
l3=begin	6 -6
l3=both	-27 27
l3=bread	12 -12
l3=bring	2 -2
l3=buse	9 -9
l3=buy	-18 18
l3=can	13 -13
l3=car	19 -19
l3=case	9 -9
l3=cocoa	14 -14
l3=company	11 -11
l3=continue	-12 12
l3=cork	12 -12
l3=deal	14 -14
l3=deposit	15 -15
l3=doe	14 -14
l3=down	-7 7
l3=duty	-15 15
l3=electric	15 -15
l3=end	10 -10
l3=everyone	-10 10
l3=fall	9 -9
l3=fentanyl	-13 13
l3=fix	14 -14
l3=four	-11 11
l3=framework	10 -10
l3=from	-19 19
l3=gave	12 -12
l3=get	-18 18
l3=give	12 -12
l3=have	-12 12
l3=he	-45 45
l3=him	11 -11
l3=household	10 -10
l3=inflation	24 -24
l3=interest	9 -9
l3=is	-19 19
l3=just	-10 10
l3=keep	6 -6
l3=law	-9 9
l3=less	11 -11
l3=let	-13 13
l3=like	-9 9
l3=likewise	-13 13
l3=list	12 -12
l3=lower	-11 11
l3=management	15 -15
l3=may	-21 21
l3=meal	-10 10
l3=mean	10 -10
l3=medicine	15 -15
l3=meet	11 -11
l3=might	-12 12
l3=most	-16 16
l3=mr	-15 15
l3=next	-11 11
l3=night	13 -13
l3=no	-8 8
l3=off	12 -12
l3=or	11 -11
l3=ordinary	-29 29
l3=own	11 -11
l3=owner	12 -12
l3=p	-18 18
l3=part	-12 12
l3=permanent	-11 11
l3=peso	9 -9
l3=policy	15 -15
l3=propose	-9 9
l3=put	-11 11
l3=quarrel	-13 13
l3=quota	-16 16
l3=rate	12 -12
l3=rather	-10 10
l3=reciprocal	-7 7
l3=remain	-11 11
l3=rise	-12 12
l3=section	-12 12
l3=seed	12 -12
l3=should	11 -11
l3=since	-10 10
l3=stay	-12 12
l3=summer	-19 19
l3=suppose	21 -21
l3=take	-17 17
l3=than	11 -11
l3=that	-19 19
l3=the	-13 13
l3=there	13 -13
l3=they	12 -12
l3=thi	16 -16
l3=third	-7 7
l3=thu	-9 9
l3=to	-19 19
l3=together	-14 14
l3=tuna	-11 11
l3=unemployment	12 -12
l3=until	-19 19
l3=up	-15 15
l3=voted	11 -11
l3=we	-18 18
l3=we're	-13 13
l3=week	15 -15
l3=were	-28 28
l3=where	-15 15
l3=why	9 -9
l3=will	-13 13
l3=with	47 -47
l3=within	13 -13
l3=without	12 -12
l3=worldwide	-13 13
l3=you	14 -14
l3=your	-18 18
l3=—	10 -10
l4="	-17 17
l4='	11 -11
l4='s	7 -7
l4=)	-23 23
l4=-	12 -12
l4=.	-19 19
l4=:	-10 10
l4=<begin>	-10 10
l4=<day-ahead>	-13 13
l4=<goods>	-23 23
l4=<money>	13 -13
l4=<month-ahead>	-18 18
l4=<name>	-8 8
l4=<not>	-26 26
l4=<office>	-18 18
l4=<person>	-10 10
l4=<quality>	-19 19
l4=<span>	18 -18
l4=<v-agree>	-7 7
l4=<v-bear>	14 -14
l4=<v-buy>	10 -10
l4=<v-propose>	15 -15
l4=<v-sell>	-14 14
l4=<v-threaten>	-19 19
l4=agree	-10 10
l4=agreement	17 -17
l4=and	-12 12
l4=are	11 -11
l4=at	23 -23
l4=average	7 -7
l4=bear	19 -19
l4=been	18 -18
l4=bring	-14 14
l4=by	-14 14
l4=c	12 -12
l4=car	-23 23
l4=climb	10 -10
l4=continue	12 -12
l4=cost	11 -11
l4=deal	40 -40
l4=did	-8 8
l4=down	-11 11
l4=draft	-19 19
l4=duty	-21 21
l4=else	-14 14
l4=fee	14 -14
l4=fentanyl	-20 20
l4=firm	13 -13
l4=gained	8 -8
l4=go	-15 15
l4=good	23 -23
l4=growth	12 -12
l4=had	12 -12
l4=has	-16 16
l4=i	19 -19
l4=import	14 -14
l4=inflation	14 -14
l4=interest	9 -9
l4=is	26 -26
l4=it	-17 17
l4=lapse	-11 11
l4=level	-13 13
l4=levy	19 -19
l4=list	-27 27
l4=lorry	14 -14
l4=lose	15 -15
l4=make	-25 25
l4=maker	-10 10
l4=more	21 -21
l4=mortgage	10 -10
l4=mr	-17 17
l4=night	11 -11
l4=no	15 -15
l4=nvidia	14 -14
l4=off	-9 9
l4=oil	-23 23
l4=only	-6 6
l4=or	-17 17
l4=ordinary	15 -15
l4=other	-16 16
l4=our	16 -16
l4=over	16 -16
l4=own	11 -11
l4=pact	18 -18
l4=parcel	14 -14
l4=pay	-10 10
l4=plan	-9 9
l4=potash	-9 9
l4=price	17 -17
l4=salmon	-11 11
l4=see	12 -12
l4=sell	-10 10
l4=send	-8 8
l4=sesame	-14 14
l4=set	-18 18
l4=should	18 -18
l4=ski	-12 12
l4=stand	-9 9
l4=surcharge	8 -8
l4=table	22 -22
l4=take	15 -15
l4=talk	11 -11
l4=tax	21 -21
l4=tell	18 -18
l4=than	9 -9
l4=their	-22 22
l4=there	-20 20
l4=they	-13 13
l4=threaten	-9 9
l4=trade	-14 14
l4=truce	-26 26
l4=under	-9 9
l4=want	29 -29
l4=was	-18 18
l4=what	18 -18
l4=whether	10 -10
l4=without	-14 14
l4=would	-16 16
l4=year	24 -24
l4=you	-28 28
l=" at	-13 13
l='s at	-14 14
l='s pay	-15 15
l=) and	11 -11
l=, <name>	-16 16
l=, by	-10 10
l=, charge	-9 9
l=, down	21 -21
l=, for	12 -12
l=, from	-17 17
l=, now	-18 18
l=, on	9 -9
l=, pay	-33 33
l=, the	-20 20
l=, to	-27 27
l=, together	-10 10
l=, up	17 -17
l=: "	-14 14
l=: <name>	22 -22
l=: at	-26 26
l=: down	9 -9
l=: plu	9 -9
l=: the	-11 11
l=: up	11 -11
l=<begin> (	12 -12
l=<begin> <begin>	-15 15
l=<begin> <day-gone>	11 -11
l=<begin> <name>	-26 26
l=<begin> from	-13 13
l=<begin> not	-10 10
l=<begin> the	-27 27
l=<day-ahead> ,	-13 13
l=<day-ahead> :	-23 23
l=<day-ahead> at	20 -20
l=<day-gone> at	18 -18
l=<day-gone> that	-9 9
l=<day-today> 's	-12 12
l=<day-today> :	-7 7
l=<day-today> at	10 -10
l=<goods-amount> at	-19 19
l=<level> ,	11 -11
l=<level> from	13 -13
l=<level> in	14 -14
l=<level> or	-26 26
l=<month-gone> ,	-8 8
l=<month-gone> :	-11 11
l=<name> (	-20 20
l=<name> :	17 -17
l=<name> at	-13 13
l=<name> for	-12 12
l=<name> from	-13 13
l=<name> is	13 -13
l=<name> levy	-9 9
l=<name> offer	-16 16
l=<name> take	-19 19
l=<name> want	-21 21
l=<name> —	-14 14
l=<number> (	-19 19
l=<number> ;	-12 12
l=<number> become	-10 10
l=<number> for	26 -26
l=<number> of	29 -29
l=<number> or	-13 13
l=<number> plu	-16 16
l=<number> to	26 -26
l=<number> —	14 -14
l=<organisation> for	-9 9
l=<person> ,	35 -35
l=<person> :	-32 32
l=<person> want	-15 15
l=<seat> at	8 -8
l=<span> ,	-9 9
l=<span> and	21 -21
l=<span> at	-6 6
l=<span> of	-15 15
l=a flat	-11 11
l=a whopping	-9 9
l=about the	-10 10
l=agree on	8 -8
l=agreement ,	-11 11
l=agreement at	-9 9
l=among the	13 -13
l=an extra	-10 10
l=and at	-14 14
l=and charge	-7 7
l=and keep	-9 9
l=and pay	-23 23
l=and take	-15 15
l=and to	-21 21
l=are charge	-17 17
l=ask about	-12 12
l=at present	-24 24
l=back with	-12 12
l=banana pay	11 -11
l=before :	9 -9
l=between the	10 -10
l=by another	11 -11
l=bytedance keep	8 -8
l=call for	-16 16
l=car :	15 -15
l=car pay	14 -14
l=ceiling of	-14 14
l=charge is	-9 9
l=charge of	24 -24
l=charge us	-21 21
l=coffee :	-12 12
l=coffee at	-15 15
l=come in	-18 18
l=come to	14 -14
l=content with	-12 12
l=could be	13 -13
l=cut of	19 -19
l=deal at	12 -12
l=discount of	14 -14
l=down by	14 -14
l=down for	-16 16
l=down to	-21 21
l=duty :	-10 10
l=duty is	-18 18
l=duty of	-29 29
l=duty on	11 -11
l=each other	-10 10
l=enter <name>	-8 8
l=enter at	-22 22
l=fall by	18 -18
l=fall of	10 -10
l=fall to	-18 18
l=figure of	-11 11
l=from <day-gone>	-10 10
l=georgia take	-12 12
l=go from	-10 10
l=go in	-7 7
l=go to	-15 15
l=go up	10 -10
l=good is	12 -12
l=good of	10 -10
l=good pay	-12 12
l=had been	-26 26
l=had want	12 -12
l=hand on	-13 13
l=has been	-14 14
l=has had	-11 11
l=has propose	9 -9
l=high as	-10 10
l=in at	-31 31
l=in for	-19 19
l=in the	24 -24
l=increase of	19 -19
l=increase to	-9 9
l=instead of	-21 21
l=is charge	-9 9
l=is up	11 -11
l=it 's	-8 8
l=it ,	11 -11
l=it charge	-11 11
l=it has	27 -27
l=it is	-29 29
l=it pay	-16 16
l=it was	-21 21
l=its own	-15 15
l=keep its	-12 12
l=last year	-13 13
l=list of	13 -13
l=live with	-12 12
l=lorry pay	14 -14
l=make it	12 -12
l=medicine :	-9 9
l=medicine are	20 -20
l=more ,	-11 11
l=next to	17 -17
l=not the	-8 8
l=now pay	11 -11
l=of a	-14 14
l=of about	-10 10
l=of another	-10 10
l=of the	18 -18
l=oil :	-11 11
l=on pay	-15 15
l=out of	17 -17
l=owned to	16 -16
l=palm oil	12 -12
l=pay the	-13 13
l=place of	-16 16
l=raise to	-13 13
l=rate ,	-6 6
l=rate :	10 -10
l=rate at	21 -21
l=rate from	11 -11
l=rate is	-20 20
l=rate of	-27 27
l=rate to	16 -16
l=reduction of	21 -21
l=remain at	-15 15
l=rise by	8 -8
l=rise of	16 -16
l=rise to	-10 10
l=say that	13 -13
l=settle for	-11 11
l=settle on	-13 13
l=side keep	-11 11
l=sign at	16 -16
l=sign for	11 -11
l=steel at	11 -11
l=surcharge of	-11 11
l=suspension of	-14 14
l=talk of	-12 12
l=tariff at	4 -4
l=tariff is	6 -6
l=tariff of	-24 24
l=tariff on	11 -11
l=tax of	13 -13
l=that make	-12 12
l=that was	-12 12
l=the <day-ahead>	16 -16
l=the <name>	18 -18
l=the <quality>	15 -15
l=the additional	-24 24
l=the first	27 -27
l=the new	11 -11
l=the ordinary	-22 22
l=the reciprocal	15 -15
l=the remain	-14 14
l=the same	-14 14
l=then ,	9 -9
l=then :	9 -9
l=there are	13 -13
l=they are	-22 22
l=they put	11 -11
l=threat of	-14 14
l=threaten with	-10 10
l=to take	-11 11
l=up :	-14 14
l=up by	10 -10
l=up from	-12 12
l=vote to	15 -15
l=was a	13 -13
l=we are	12 -12
l=were at	-26 26
l=who is	11 -11
l=will be	-14 14
l=will take	6 -6
l=would accept	16 -16
l=write that	-12 12
lead=)	-17 17
lead=1	17 -17
lead=12	-12 12
lead=12.5	-14 14
lead=145	-25 25
lead=15	-11 11
lead=20	-15 15
lead=24	-20 20
lead=25	17 -17
lead=3	68 -68
lead=30	-13 13
lead=4	49 -49
lead=5	83 -83
lead=6	50 -50
lead=7	76 -76
lead=8	39 -39
lead=9	20 -20
lead=:	-3 3
lead=add	-23 23
lead=afterwards	-12 12
lead=all	-15 15
lead=america	-10 10
lead=an	-20 20
lead=and	-18 18
lead=apples	13 -13
lead=asked	-7 7
lead=at	-12 12
lead=bananas	-18 18
lead=bank	19 -19
lead=beans	-11 11
lead=before	-24 24
lead=bus	18 -18
lead=by	-27 27
lead=bytedance	12 -12
lead=cambodia	9 -9
lead=china	13 -13
lead=day	13 -13
lead=ecuador	13 -13
lead=eight	-9 9
lead=eu	19 -19
lead=europe	-11 11
lead=fifteen	-12 12
lead=five	-16 16
lead=for	-25 25
lead=forty	-22 22
lead=four	-14 14
lead=from	-14 14
lead=generic	-15 15
lead=georgia	-14 14
lead=gold	11 -11
lead=goods	-17 17
lead=he	7 -7
lead=his	-6 6
lead=households	16 -16
lead=i'd	14 -14
lead=iceland	-14 14
lead=if	22 -22
lead=importers	-14 14
lead=in	-31 31
lead=indonesian	12 -12
lead=inflation	21 -21
lead=interest	9 -9
lead=italy	-12 12
lead=its	-22 22
lead=japan	15 -15
lead=kazakhstan	16 -16
lead=korea	-12 12
lead=last	-11 11
lead=malaysia	-15 15
lead=morocco	9 -9
lead=new	7 -7
lead=nicaragua	14 -14
lead=nigeria	8 -8
lead=nine	-14 14
lead=none	15 -15
lead=norwegian	-10 10
lead=oil	9 -9
lead=oman	12 -12
lead=on	-28 28
lead=one	12 -12
lead=our	18 -18
lead=ours	-8 8
lead=pakistan	-17 17
lead=peru	-10 10
lead=polish	-13 13
lead=president	-15 15
lead=rates	16 -16
lead=right	-10 10
lead=section	-21 21
lead=seven	-26 26
lead=should	17 -17
lead=since	-23 23
lead=some	9 -9
lead=steel	-12 12
lead=sunday	10 -10
lead=suppose	32 -32
lead=swiss	16 -16
lead=switzerland	-18 18
lead=talks	9 -9
lead=tariffs	-12 12
lead=ten	-42 42
lead=the	25 -25
lead=their	-10 10
lead=there	-7 7
lead=thirteen	-24 24
lead=thirty	-38 38
lead=this	9 -9
lead=three	-19 19
lead=tickets	9 -9
lead=to	-17 17
lead=today	-31 31
lead=tokyo	21 -21
lead=trade	11 -11
lead=trump	13 -13
lead=turnout	22 -22
lead=twenty	-43 43
lead=uganda	-8 8
lead=under	-15 15
lead=unemployment	22 -22
lead=value	9 -9
lead=vietnam	-21 21
lead=what	-17 17
lead=while	12 -12
lead=why	19 -19
lead=with	-19 19
lll=" <number> for	11 -11
lll=( at present	-9 9
lll=, <name> (	-12 12
lll=, <number> to	25 -25
lll=, it was	-9 9
lll=, up from	-9 9
lll=, who is	10 -10
lll=, would pay	18 -18
lll=: <level> and	-17 17
lll=: <number> and	-14 14
lll=: it was	9 -9
lll=: unchanged at	-8 8
lll=<begin> <begin> (	12 -12
lll=<begin> <begin> <begin>	-15 15
lll=<begin> <begin> <day-gone>	11 -11
lll=<begin> <begin> <name>	-26 26
lll=<begin> <begin> from	-13 13
lll=<begin> <begin> not	-10 10
lll=<begin> <begin> the	-27 27
lll=<begin> <name> :	16 -16
lll=<begin> <name> pay	-21 21
lll=<begin> <name> take	-13 13
lll=<begin> <name> want	-12 12
lll=<begin> <number> for	13 -13
lll=<begin> <number> to	9 -9
lll=<begin> <person> ,	15 -15
lll=<begin> <person> :	-18 18
lll=<begin> and the	-18 18
lll=<begin> car pay	17 -17
lll=<begin> it charge	-9 9
lll=<begin> it has	12 -12
lll=<begin> it was	-13 13
lll=<begin> there are	10 -10
lll=<begin> they are	-17 17
lll=<begin> they pay	-17 17
lll=<begin> we take	-10 10
lll=<day-ahead> and at	-10 10
lll=<day-gone> , at	13 -13
lll=<level> , <name>	-20 20
lll=<level> , not	-20 20
lll=<level> , or	-14 14
lll=<level> , to	-14 14
lll=<level> for the	20 -20
lll=<level> instead of	-23 23
lll=<level> on the	12 -12
lll=<month-ahead> and to	-10 10
lll=<month-gone> it was	10 -10
lll=<name> 's pay	-13 13
lll=<name> , with	-10 10
lll=<name> and <name>	-12 12
lll=<name> ask for	-11 11
lll=<name> charge us	-12 12
lll=<name> fall to	10 -10
lll=<name> now pay	14 -14
lll=<name> would be	20 -20
lll=<number> , <name>	-12 12
lll=<number> it was	22 -22
lll=<number> vote to	14 -14
lll=<organisation> has offer	11 -11
lll=<seat> , at	29 -29
lll=<seat> and pay	-9 9
lll=a ceiling of	-10 10
lll=a cut of	12 -12
lll=a discount of	8 -8
lll=a fall of	10 -10
lll=a rate of	-22 22
lll=a reduction of	12 -12
lll=a return to	-19 19
lll=a rise of	14 -14
lll=a tariff of	-18 18
lll=an increase of	16 -16
lll=and <name> (	-16 16
lll=and <name> :	-12 12
lll=and <name> at	11 -11
lll=and a further	12 -12
lll=and the <name>	12 -12
lll=and the <quality>	16 -16
lll=and the reciprocal	11 -11
lll=are to be	16 -16
lll=are to pay	-8 8
lll=as high as	-10 10
lll=at <level> and	14 -14
lll=at <number> and	-13 13
lll=be content with	-9 9
lll=charge each other	-10 10
lll=come down from	-15 15
lll=deal , at	12 -12
lll=enter <name> at	-13 13
lll=fentanyl tariff ,	-14 14
lll=from <day-ahead> :	-17 17
lll=from <name> :	-8 8
lll=from <number> to	-15 15
lll=get in at	-16 16
lll=go back to	11 -11
lll=go in at	-15 15
lll=go on pay	-15 15
lll=had spoken of	-10 10
lll=hold out for	-9 9
lll=import surcharge of	-11 11
lll=in <month-gone> ,	-14 14
lll=in <number> ,	14 -14
lll=in place of	-15 15
lll=into <name> at	-12 12
lll=is talk of	-16 16
lll=it come to	9 -9
lll=it could be	15 -15
lll=it fall to	-13 13
lll=it had been	-17 17
lll=it has been	-14 14
lll=it is now	-8 8
lll=it is the	12 -12
lll=it stay at	-17 17
lll=it would be	-14 14
lll=its rate at	9 -9
lll=its rate to	16 -16
lll=list <number> to	27 -27
lll=no more than	-18 18
lll=of <name> :	29 -29
lll=of <number> ,	-13 13
lll=of the other	11 -11
lll=of up to	-20 20
lll=on <day-gone> :	12 -12
lll=on <day-gone> at	16 -16
lll=on <day-gone> that	-9 9
lll=on good of	7 -7
lll=on more than	10 -10
lll=pay more than	-17 17
lll=present they pay	13 -13
lll=rate stay at	10 -10
lll=since <day-gone> :	-9 9
lll=the <number> to	-22 22
lll=the figure of	-10 10
lll=the rate of	-12 12
lll=the surcharge of	-12 12
lll=the suspension of	-11 11
lll=the tariff of	-11 11
lll=there will be	12 -12
lll=they ask for	17 -17
lll=to <level> ,	10 -10
lll=to <level> from	-23 23
lll=to <name> ,	13 -13
lll=used to pay	8 -8
lll=was down for	-11 11
lll=with <name> at	13 -13
lll=worldwide surcharge of	-9 9
lll=would have been	-19 19
lr=" "	-16 16
lr=" ,	-24 24
lr=" .	-25 25
lr=" for	15 -15
lr=" is	13 -13
lr='s ,	11 -11
lr='s .	-20 20
lr=( )	24 -24
lr=, )	-18 18
lr=, .	-20 20
lr=, <end>	13 -13
lr=, and	-13 13
lr=, are	-19 19
lr=, as	16 -16
lr=, because	-12 12
lr=, come	-12 12
lr=, fentanyl	-12 12
lr=, from	-21 21
lr=, instead	-9 9
lr=, is	12 -12
lr=, less	9 -9
lr=, more	11 -11
lr=, off	10 -10
lr=, on	-16 16
lr=, since	10 -10
lr=, that	14 -14
lr=, time	15 -15
lr=, to	19 -19
lr=, under	-11 11
lr=, —	14 -14
lr=. .	21 -21
lr=: )	-15 15
lr=: ,	-23 23
lr=: .	-11 11
lr=: <end>	-24 24
lr=: and	-15 15
lr=: more	-9 9
lr=: now	-13 13
lr=: question	14 -14
lr=: to	13 -13
lr=; is	-8 8
lr=<begin> ,	-45 45
lr=<begin> .	28 -28
lr=<begin> ;	-11 11
lr=<begin> <end>	-36 36
lr=<begin> <name>	9 -9
lr=<begin> are	-13 13
lr=<begin> for	14 -14
lr=<begin> from	14 -14
lr=<begin> is	-23 23
lr=<begin> it	-20 20
lr=<begin> new	15 -15
lr=<begin> now	8 -8
lr=<begin> on	-21 21
lr=<begin> was	-15 15
lr=<day-gone> .	11 -11
lr=<level> <end>	-21 21
lr=<level> <level>	8 -8
lr=<name> (	-9 9
lr=<name> <level>	-16 16
lr=<name> its	14 -14
lr=<name> of	18 -18
lr=<organisation> of	10 -10
lr=<quality> .	-13 13
lr=<quality> to	23 -23
lr=a rate	-22 22
lr=a tariff	-21 21
lr=about of	27 -27
lr=about on	-8 8
lr=above .	17 -17
lr=accept .	15 -15
lr=add ,	13 -13
lr=against before	-8 8
lr=all .	20 -20
lr=and and	15 -15
lr=and as	-7 7
lr=and else	19 -19
lr=and from	-20 20
lr=and it	13 -13
lr=and on	-15 15
lr=and other	27 -27
lr=another .	-18 18
lr=apply to	-12 12
lr=are and	-10 10
lr=are for	-10 10
lr=at <day-today>	11 -11
lr=at <end>	16 -16
lr=at and	-8 8
lr=at duty	-10 10
lr=at for	-10 10
lr=at in	-12 12
lr=at instead	-9 9
lr=at on	13 -13
lr=at over	8 -8
lr=at since	-23 23
lr=at to	16 -16
lr=at with	11 -11
lr=be .	-22 22
lr=be for	-11 11
lr=be from	-11 11
lr=be on	19 -19
lr=be to	10 -10
lr=became ,	-10 10
lr=become .	-23 23
lr=beef of	-12 12
lr=been .	-23 23
lr=been since	-16 16
lr=by ,	28 -28
lr=by .	20 -20
lr=by for	10 -10
lr=by in	16 -16
lr=by of	-14 14
lr=by on	17 -17
lr=by since	15 -15
lr=by within	11 -11
lr=carry .	-14 14
lr=charge ,	-26 26
lr=charge .	-19 19
lr=cost less	10 -10
lr=demand ,	10 -10
lr=down ,	11 -11
lr=down .	34 -34
lr=enter .	-9 9
lr=enter of	16 -16
lr=exceed .	-10 10
lr=face .	-11 11
lr=for "	11 -11
lr=for ;	19 -19
lr=for ?	-20 20
lr=for in	-11 11
lr=for of	16 -16
lr=for on	-7 7
lr=for over	12 -12
lr=from ,	-17 17
lr=from and	28 -28
lr=from before	-9 9
lr=from economy	9 -9
lr=from to	-35 35
lr=gained .	15 -15
lr=get in	9 -9
lr=get on	9 -9
lr=had access	-12 12
lr=hand of	-10 10
lr=has in	-14 14
lr=have ,	-13 13
lr=hold of	10 -10
lr=in and	9 -9
lr=is ,	-10 10
lr=is .	-22 22
lr=is ;	-13 13
lr=is <day-today>	-22 22
lr=is and	-19 19
lr=is now	-9 9
lr=is of	11 -11
lr=is to	17 -17
lr=is too	10 -10
lr=it ,	25 -25
lr=it .	-19 19
lr=its ,	-9 9
lr=its .	-19 19
lr=its on	-11 11
lr=keep ,	8 -8
lr=keep .	-14 14
lr=keep on	-11 11
lr=lose .	9 -9
lr=lose and	-14 14
lr=make .	-16 16
lr=merdeka ,	8 -8
lr=minu .	22 -22
lr=not of	8 -8
lr=now .	-13 13
lr=of ;	-13 13
lr=of <quality>	10 -10
lr=of <span>	19 -19
lr=of end	-15 15
lr=of for	15 -15
lr=of from	-20 20
lr=of is	13 -13
lr=of to	-16 16
lr=of was	-10 10
lr=offer ,	8 -8
lr=offer in	8 -8
lr=offer on	-18 18
lr=oil .	7 -7
lr=on .	-25 25
lr=on <quality>	9 -9
lr=on economy	9 -9
lr=on for	-11 11
lr=on of	10 -10
lr=one and	9 -9
lr=or .	6 -6
lr=other .	-20 20
lr=other are	11 -11
lr=pay ,	-12 12
lr=pay .	-32 32
lr=pay :	-10 10
lr=pay and	-12 12
lr=pay at	10 -10
lr=pay here	-14 14
lr=pay in	-34 34
lr=pay less	15 -15
lr=pay more	18 -18
lr=pay of	10 -10
lr=pay on	-11 11
lr=pay since	-12 12
lr=pay there	-22 22
lr=present )	-9 9
lr=promise .	11 -11
lr=quota of	11 -11
lr=reach in	-14 14
lr=remain ,	-11 11
lr=round ,	14 -14
lr=same .	-9 9
lr=say .	-16 16
lr=sign ,	-12 12
lr=since <day-today>	12 -12
lr=some of	11 -11
lr=some other	8 -8
lr=suspend of	-25 25
lr=take from	-18 18
lr=take of	13 -13
lr=take off	16 -16
lr=take on	-38 38
lr=than ,	-7 7
lr=than .	-18 18
lr=than of	13 -13
lr=that "	-11 11
lr=that is	-15 15
lr=that of	17 -17
lr=that would	-12 12
lr=the .	27 -27
lr=the for	-16 16
lr=the government	11 -11
lr=the is	-20 20
lr=the largest	15 -15
lr=the of	-57 57
lr=the on	16 -16
lr=the return	-13 13
lr=the rule	15 -15
lr=the side	15 -15
lr=the that	-39 39
lr=the trade	12 -12
lr=the we	-14 14
lr=the which	-10 10
lr=their .	-12 12
lr=then ,	-18 18
lr=to :	-9 9
lr=to <day-gone>	-9 9
lr=to <end>	29 -29
lr=to at	-24 24
lr=to by	14 -14
lr=to from	-13 13
lr=to if	-14 14
lr=to in	-20 20
lr=to on	-17 17
lr=to since	-12 12
lr=to to	-11 11
lr=up .	36 -36
lr=up on	10 -10
lr=want .	-9 9
lr=want more	9 -9
lr=want on	-26 26
lr=was ,	-26 26
lr=was at	-16 16
lr=was for	-9 9
lr=was in	18 -18
lr=were and	-22 22
lr=where is	-9 9
lr=with ,	-16 16
lr=with for	-15 15
lr=with of	15 -15
lr=with on	-22 22
lr=year .	-13 13
lr=— .	9 -9
nc2=agree	-17 17
nc2=buy	4 -4
nc2=end	-14 14
nc2=sell	-8 8
nct2=agree participle-passive	-22 22
nct2=agree past	7 -7
nct2=agree present	-10 10
nct2=bear participle-passive	-12 12
nct2=begin future	18 -18
nct2=begin infinitive	-18 18
nct2=end future	10 -10
nct2=end participle-passive	8 -8
nct2=end perfect	14 -14
nct2=end present	-11 11
nct2=impose gerund	-13 13
nct2=impose infinitive	15 -15
nct2=impose perfect-passive	-11 11
nct2=impose pluperfect-passive	-13 13
nct2=propose pluperfect	14 -14
nct2=propose present	15 -15
nct2=say modal	-8 8
nct2=say present	23 -23
nct2=stay past-passive	10 -10
nct2=target participle-passive	8 -8
nct2=target past	-23 23
nct2=threaten participle-passive	14 -14
nct2=up past	18 -18
nct2=up past-passive	-10 10
next="	-18 18
next=:	24 -24
next=before	19 -19
next=but	21 -21
next=digits 	19 -19
next=digits and	-10 10
next=digits for	15 -15
next=digits instead of	-10 10
next=digits of	16 -16
next=digits —	12 -12
next=free far	8 -8
next=if	-13 13
next=it	15 -15
next=signed 	-18 18
next=signed , down from	12 -12
next=signed , from	-11 11
next=signed and	16 -16
next=signed far	20 -20
next=signed instead of	-10 10
next=signed of up to	8 -8
next=signed on more than	-17 17
next=signed or	-13 13
next=signed —	16 -16
next=where	-12 12
next=which	-10 10
next=who	20 -20
next=word , and	-11 11
next=word for	15 -15
next=word for the	15 -15
next=word of the	11 -11
next=word on	-14 14
next=word on the	-13 13
next=word to	11 -11
next=yet	22 -22
nhas-infinitive	-20 20
nhas-perfect	-16 16
no customs	-11 11
nt2=gerund	-12 12
nt2=infinitive	-12 12
nt2=infinitive-passive	-11 11
nt2=modal	-15 15
nt2=modal-passive	7 -7
nt2=past-not	-10 10
nt2=perfect-not	-8 8
nt2=pluperfect-passive	-12 12
nt2=present-passive-not	-9 9
numbers=3	3 -3
nv2=answer	12 -12
nv2=be	5 -5
nv2=collect	-18 18
nv2=end	-10 10
nv2=get	-14 14
nv2=go	24 -24
nv2=grow	-8 8
nv2=know	11 -11
nv2=land	-9 9
nv2=leave	22 -22
nv2=let	-12 12
nv2=lift	-11 11
nv2=negotiate	-9 9
nv2=put	-14 14
nv2=reduce	-11 11
nv2=say	-10 10
nv2=send	-13 13
nv2=set	-12 12
nv2=withdraw	10 -10
nvt2=add present	14 -14
nvt2=ask perfect	-15 15
nvt2=be present	12 -12
nvt2=begin gerund	10 -10
nvt2=buy past	-13 13
nvt2=call perfect	-10 10
nvt2=call present	9 -9
nvt2=come future	10 -10
nvt2=end present	-17 17
nvt2=get present	-18 18
nvt2=go future	12 -12
nvt2=know present	10 -10
nvt2=look present	14 -14
nvt2=make past	9 -9
nvt2=make present	-24 24
nvt2=negotiate present	-9 9
nvt2=offer perfect	13 -13
nvt2=other future	-10 10
nvt2=other present	-9 9
nvt2=say modal	-12 12
nvt2=sign past	15 -15
nvt2=sign present	-14 14
nvt2=stand past	11 -11
nvt2=tell past	-20 20
nvt2=threaten participle	14 -14
nvt2=threaten past	-10 10
nvt2=want present	-14 14
nvt2=withdraw past	10 -10
nvt2=write present	13 -13
parties=false	30 -30
pc0=agree	12 -12
pc0=propose	-3 3
pc0=say	-16 16
pc1=suspend	-6 6
pc1=target	-4 4
pct0=agree past	-9 9
pct0=agree perfect	17 -17
pct0=bear pluperfect	-12 12
pct0=begin past	-11 11
pct0=begin perfect	-12 12
pct0=deny past	-7 7
pct0=down future	12 -12
pct0=down pluperfect	-8 8
pct0=end perfect	13 -13
pct0=impose modal	-11 11
pct0=impose perfect-passive	14 -14
pct0=propose perfect	-16 16
pct0=propose pluperfect	19 -19
pct0=say modal	-11 11
pct0=say past-passive	-14 14
pct0=sell past	19 -19
pct0=stay perfect	11 -11
pct0=stay present-passive	-15 15
pct0=target future	10 -10
pct0=target past	-16 16
pct0=target present-passive	-14 14
pct0=up future	12 -12
pct0=up modal	7 -7
pct1=agree participle-passive	-12 12
pct1=agree past	-12 12
pct1=agree perfect	21 -21
pct1=agree pluperfect	-9 9
pct1=bear participle-passive	19 -19
pct1=bear perfect	-8 8
pct1=bear pluperfect	-12 12
pct1=begin past	-10 10
pct1=begin perfect	-12 12
pct1=deny past	-8 8
pct1=down future	12 -12
pct1=down infinitive	10 -10
pct1=down participle-passive	13 -13
pct1=down pluperfect	-8 8
pct1=end perfect	13 -13
pct1=impose modal	-11 11
pct1=impose participle-passive	-15 15
pct1=impose perfect-passive	14 -14
pct1=propose perfect	-11 11
pct1=propose pluperfect	21 -21
pct1=say gerund	10 -10
pct1=say modal	-11 11
pct1=say participle-passive	11 -11
pct1=say past-passive	-14 14
pct1=sell past	19 -19
pct1=stay perfect	11 -11
pct1=stay present-passive	-15 15
pct1=target future	10 -10
pct1=target participle-passive	-20 20
pct1=target past	-16 16
pct1=target present-passive	-14 14
pct1=up future	13 -13
pct1=up modal	7 -7
percent band=0	-22 22
percent band=100	12 -12
percent band=150	-78 78
percent band=31	14 -14
percent broken	22 -22
percent duty ahead=2	-18 18
percent duty back=1	-24 24
percent duty back=2	-19 19
percent duty=true	-19 19
percent form=signed	-9 9
percent goods	-32 32
percent goods at large	-33 33
percent l1='s	-23 23
percent l1=+	30 -30
percent l1=,	-8 8
percent l1=<day-ahead>	-24 24
percent l1=<day-gone>	-28 28
percent l1=<day-today>	-11 11
percent l1=<level-noun>	7 -7
percent l1=<level>	-12 12
percent l1=<name>	-19 19
percent l1=<quality>	13 -13
percent l1=<seat>	12 -12
percent l1=<v-begin>	-21 21
percent l1=<v-buy>	15 -15
percent l1=<v-down>	35 -35
percent l1=<v-end>	26 -26
percent l1=<v-propose>	9 -9
percent l1=<v-say>	-15 15
percent l1=<v-suspend>	29 -29
percent l1=<v-up>	32 -32
percent l1=about	15 -15
percent l1=above	18 -18
percent l1=accept	12 -12
percent l1=add	24 -24
percent l1=additional	-30 30
percent l1=and	-20 20
percent l1=announce	-22 22
percent l1=another	-21 21
percent l1=apply	-15 15
percent l1=are	7 -7
percent l1=banana	9 -9
percent l1=bear	-21 21
percent l1=become	9 -9
percent l1=beef	12 -12
percent l1=below	14 -14
percent l1=between	-20 20
percent l1=buy	11 -11
percent l1=by	59 -59
percent l1=copper	16 -16
percent l1=down	56 -56
percent l1=duty	-9 9
percent l1=extra	-28 28
percent l1=face	-11 11
percent l1=fall	28 -28
percent l1=flat	-10 10
percent l1=for	-3 3
percent l1=gain	11 -11
percent l1=gained	26 -26
percent l1=get	28 -28
percent l1=hand	-10 10
percent l1=has	-18 18
percent l1=hold	23 -23
percent l1=in	12 -12
percent l1=its	-31 31
percent l1=lose	14 -14
percent l1=make	-13 13
percent l1=now	-11 11
percent l1=off	11 -11
percent l1=offer	13 -13
percent l1=oil	13 -13
percent l1=old	-10 10
percent l1=only	20 -20
percent l1=or	-18 18
percent l1=ordinary	-15 15
percent l1=other	10 -10
percent l1=own	-12 12
percent l1=pay	-10 10
percent l1=plu	25 -25
percent l1=present	-8 8
percent l1=promise	-11 11
percent l1=put	-20 20
percent l1=reach	-27 27
percent l1=receive	10 -10
percent l1=rise	17 -17
percent l1=same	-8 8
percent l1=say	-16 16
percent l1=some	20 -20
percent l1=than	18 -18
percent l1=that	-17 17
percent l1=the	-57 57
percent l1=their	-25 25
percent l1=then	-16 16
percent l1=to	-7 7
percent l1=up	62 -62
percent l1=want	17 -17
percent l1=were	6 -6
percent l1=with	-29 29
percent l1=—	-30 30
percent l2="	-15 15
percent l2='s	-11 11
percent l2=<agent>	-23 23
percent l2=<begin>	-35 35
percent l2=<day-ahead>	-28 28
percent l2=<day-gone>	-12 12
percent l2=<day-today>	-22 22
percent l2=<gate>	-10 10
percent l2=<goods-amount>	-19 19
percent l2=<goods>	-13 13
percent l2=<number>	10 -10
percent l2=<organisation>	17 -17
percent l2=<taker>	-11 11
percent l2=<v-bear>	-16 16
percent l2=<v-end>	-16 16
percent l2=<v-propose>	-6 6
percent l2=<v-return>	-17 17
percent l2=<v-say>	-26 26
percent l2=<v-suspend>	7 -7
percent l2=<v-threaten>	-9 9
percent l2=<v-up>	8 -8
percent l2=a	-8 8
percent l2=all	12 -12
percent l2=an	-12 12
percent l2=and	-14 14
percent l2=answer	-10 10
percent l2=b	12 -12
percent l2=back	-23 23
percent l2=be	-11 11
percent l2=been	-33 33
percent l2=before	-11 11
percent l2=bond	9 -9
percent l2=brandy	11 -11
percent l2=bring	9 -9
percent l2=call	-15 15
percent l2=ceiling	-16 16
percent l2=charge	12 -12
percent l2=city	19 -19
percent l2=cost	-12 12
percent l2=could	-15 15
percent l2=country	-14 14
percent l2=deal	25 -25
percent l2=discount	14 -14
percent l2=down	13 -13
percent l2=duty	-13 13
percent l2=expect	9 -9
percent l2=extension	10 -10
percent l2=fall	15 -15
percent l2=fentanyl	-11 11
percent l2=figure	-11 11
percent l2=first	-14 14
percent l2=from	-17 17
percent l2=hold	17 -17
percent l2=increase	11 -11
percent l2=inflation	17 -17
percent l2=instead	-10 10
percent l2=interest	10 -10
percent l2=it	-10 10
percent l2=keep	-20 20
percent l2=less	12 -12
percent l2=level	-11 11
percent l2=levy	27 -27
percent l2=loan	10 -10
percent l2=maize	14 -14
percent l2=make	14 -14
percent l2=margin	20 -20
percent l2=nothing	8 -8
percent l2=now	10 -10
percent l2=number	-11 11
percent l2=of	-25 25
percent l2=on	-12 12
percent l2=one	-21 21
percent l2=pact	-10 10
percent l2=pay	11 -11
percent l2=plu	10 -10
percent l2=reciprocal	-19 19
percent l2=reduction	15 -15
percent l2=report	-9 9
percent l2=rice	10 -10
percent l2=rise	13 -13
percent l2=settle	-23 23
percent l2=share	15 -15
percent l2=shoe	13 -13
percent l2=soybean	9 -9
percent l2=spoke	-18 18
percent l2=stand	10 -10
percent l2=talk	-14 14
percent l2=tax	11 -11
percent l2=that	-25 25
percent l2=the	-48 48
percent l2=there	-14 14
percent l2=they	19 -19
percent l2=threat	-21 21
percent l2=threaten	-11 11
percent l2=total	-19 19
percent l2=treaty	13 -13
percent l2=under	18 -18
percent l2=until	-13 13
percent l2=was	9 -9
percent l2=watche	12 -12
percent l2=we	16 -16
percent l2=who	-16 16
percent l2=with	-12 12
percent l2=year	13 -13
percent l2=yield	8 -8
percent l2=—	-15 15
percent l=, <name>	-12 12
percent l=, at	17 -17
percent l=, by	-12 12
percent l=, down	21 -21
percent l=, from	-9 9
percent l=, of	-16 16
percent l=, or	10 -10
percent l=, pay	-9 9
percent l=, plu	10 -10
percent l=, the	-13 13
percent l=, to	-11 11
percent l=, up	15 -15
percent l=: "	-19 19
percent l=: <name>	10 -10
percent l=<begin> "	9 -9
percent l=<begin> <name>	-16 16
percent l=<begin> about	14 -14
percent l=<begin> at	-18 18
percent l=<day-ahead> ,	-11 11
percent l=<day-ahead> :	-20 20
percent l=<day-gone> ,	-8 8
percent l=<goods-amount> at	-16 16
percent l=<level> and	-16 16
percent l=<level> from	33 -33
percent l=<level> or	-28 28
percent l=<level> to	20 -20
percent l=<month-gone> :	-20 20
percent l=<name> 's	-12 12
percent l=<name> ,	15 -15
percent l=<name> :	21 -21
percent l=<name> get	17 -17
percent l=<name> has	-13 13
percent l=<name> offer	-16 16
percent l=<name> take	-14 14
percent l=<name> —	-14 14
percent l=<number> to	37 -37
percent l=<person> :	-26 26
percent l=a flat	-9 9
percent l=about the	-10 10
percent l=agree on	13 -13
percent l=and another	11 -11
percent l=and at	-8 8
percent l=and take	-8 8
percent l=ask about	-10 10
percent l=ceiling of	-13 13
percent l=charge is	-9 9
percent l=charge of	19 -19
percent l=cut of	14 -14
percent l=deal at	15 -15
percent l=discount of	14 -14
percent l=duty is	-16 16
percent l=duty of	-15 15
percent l=duty to	-12 12
percent l=fall by	17 -17
percent l=fall of	10 -10
percent l=fall to	-4 4
percent l=figure of	-10 10
percent l=for the	15 -15
percent l=go from	-12 12
percent l=go up	10 -10
percent l=good at	-10 10
percent l=good is	12 -12
percent l=had want	12 -12
percent l=has propose	12 -12
percent l=in <name>	10 -10
percent l=in at	-10 10
percent l=increase of	22 -22
percent l=increase to	-9 9
percent l=instead of	-10 10
percent l=is up	11 -11
percent l=it is	-27 27
percent l=it say	12 -12
percent l=its own	-13 13
percent l=keep its	-11 11
percent l=less than	14 -14
percent l=levy of	9 -9
percent l=make it	11 -11
percent l=more than	11 -11
percent l=now pay	12 -12
percent l=of a	-15 15
percent l=of about	-10 10
percent l=of another	-11 11
percent l=of which	11 -11
percent l=out at	11 -11
percent l=rate ,	-8 8
percent l=rate :	10 -10
percent l=rate at	20 -20
percent l=rate from	11 -11
percent l=rate is	-20 20
percent l=rate of	-26 26
percent l=rate to	16 -16
percent l=reduction of	21 -21
percent l=rise by	15 -15
percent l=rise of	16 -16
percent l=rise to	-10 10
percent l=spoke of	-18 18
percent l=stand at	11 -11
percent l=steel at	11 -11
percent l=surcharge of	-8 8
percent l=talk of	-9 9
percent l=tariff of	-17 17
percent l=tax of	13 -13
percent l=that the	-17 17
percent l=the <quality>	13 -13
percent l=the additional	-24 24
percent l=the ordinary	-14 14
percent l=the other	11 -11
percent l=the same	-8 8
percent l=there at	-17 17
percent l=they were	9 -9
percent l=threat of	-21 21
percent l=to the	-8 8
percent l=under the	-11 11
percent l=up by	23 -23
percent l=up from	-15 15
percent l=up to	-12 12
percent l=will be	-21 21
percent lll=, down from	13 -13
percent lll=, of which	11 -11
percent lll=, up from	-12 12
percent lll=: <level> and	-17 17
percent lll=<begin> <begin> "	9 -9
percent lll=<begin> <begin> <name>	-16 16
percent lll=<begin> <begin> about	14 -14
percent lll=<begin> <begin> at	-18 18
percent lll=<begin> <name> :	28 -28
percent lll=<begin> <name> take	-7 7
percent lll=<begin> <person> :	-20 20
percent lll=<begin> and the	-13 13
percent lll=<begin> it was	11 -11
percent lll=<begin> tariff of	11 -11
percent lll=<begin> that is	10 -10
percent lll=<begin> the other	9 -9
percent lll=<day-gone> , at	13 -13
percent lll=<name> , at	19 -19
percent lll=<name> now pay	15 -15
percent lll=<quality> good to	9 -9
percent lll=<seat> , at	22 -22
percent lll=a discount of	8 -8
percent lll=a fall of	10 -10
percent lll=a rate of	-24 24
percent lll=a reduction of	12 -12
percent lll=a return to	-14 14
percent lll=a rise of	14 -14
percent lll=an increase of	11 -11
percent lll=and <name> at	13 -13
percent lll=and a further	12 -12
percent lll=and the <quality>	15 -15
percent lll=at <level> and	14 -14
percent lll=charge more than	10 -10
percent lll=deal , at	15 -15
percent lll=from <level> to	11 -11
percent lll=go up by	18 -18
percent lll=go up to	9 -9
percent lll=have ask for	-18 18
percent lll=import surcharge of	-11 11
percent lll=in <name> <level>	12 -12
percent lll=it is the	12 -12
percent lll=it stay at	-15 15
percent lll=its rate at	8 -8
percent lll=its rate to	16 -16
percent lll=list <number> to	27 -27
percent lll=no more than	-12 12
percent lll=of <name> :	18 -18
percent lll=of up to	-33 33
percent lll=on more than	8 -8
percent lll=rate stay at	10 -10
percent lll=since <day-gone> :	-9 9
percent lll=the <level> and	-13 13
percent lll=the <name> :	-10 10
percent lll=the figure of	-10 10
percent lll=the rate of	-12 12
percent lll=the surcharge of	-10 10
percent lll=the tariff of	-11 11
percent lll=to <name> ,	11 -11
percent lll=with <name> at	10 -10
percent lll=worldwide surcharge of	-9 9
percent lr='s .	-13 13
percent lr=, ,	-17 17
percent lr=, .	-21 21
percent lr=, ;	11 -11
percent lr=, and	-9 9
percent lr=, from	-15 15
percent lr=, of	18 -18
percent lr=, on	-11 11
percent lr=, since	15 -15
percent lr=: )	-13 13
percent lr=: .	14 -14
percent lr=: <end>	-17 17
percent lr=: and	-16 16
percent lr=<begin> ,	-25 25
percent lr=<begin> .	-51 51
percent lr=<begin> for	11 -11
percent lr=<begin> from	10 -10
percent lr=<begin> is	-8 8
percent lr=<begin> of	17 -17
percent lr=<begin> on	-20 20
percent lr=<level> <end>	-22 22
percent lr=<level> <level>	9 -9
percent lr=<name> (	-9 9
percent lr=<name> <level>	-12 12
percent lr=<quality> to	23 -23
percent lr=a tariff	-20 20
percent lr=about of	31 -31
percent lr=about on	-8 8
percent lr=above .	14 -14
percent lr=accept .	14 -14
percent lr=add ,	8 -8
percent lr=and from	-10 10
percent lr=and is	-9 9
percent lr=and on	-14 14
percent lr=another .	-19 19
percent lr=at ,	18 -18
percent lr=at <end>	17 -17
percent lr=at for	-13 13
percent lr=at in	-14 14
percent lr=at on	11 -11
percent lr=at since	-10 10
percent lr=between and	-20 20
percent lr=by ,	23 -23
percent lr=by .	15 -15
percent lr=by in	14 -14
percent lr=by on	10 -10
percent lr=by since	15 -15
percent lr=by within	10 -10
percent lr=charge ,	-14 14
percent lr=charge on	13 -13
percent lr=cost less	10 -10
percent lr=down ,	10 -10
percent lr=down .	30 -30
percent lr=for ,	-11 11
percent lr=for ;	15 -15
percent lr=for of	14 -14
percent lr=for on	-27 27
percent lr=for over	12 -12
percent lr=from ,	-8 8
percent lr=from and	29 -29
percent lr=from to	-20 20
percent lr=gained .	15 -15
percent lr=get ,	14 -14
percent lr=get for	-12 12
percent lr=get in	9 -9
percent lr=get on	10 -10
percent lr=hand of	-10 10
percent lr=has .	-15 15
percent lr=is and	-7 7
percent lr=is as	8 -8
percent lr=its ,	-10 10
percent lr=its .	-10 10
percent lr=its on	-9 9
percent lr=keep .	-11 11
percent lr=lose .	9 -9
percent lr=of and	-19 19
percent lr=of end	-12 12
percent lr=of for	23 -23
percent lr=of from	-9 9
percent lr=of of	17 -17
percent lr=of on	11 -11
percent lr=of remain	15 -15
percent lr=of to	-16 16
percent lr=offer .	12 -12
percent lr=offer and	8 -8
percent lr=offer on	-11 11
percent lr=oil .	10 -10
percent lr=on for	-10 10
percent lr=on of	13 -13
percent lr=pay ,	-13 13
percent lr=pay .	-17 17
percent lr=pay and	-15 15
percent lr=pay in	-19 19
percent lr=pay less	11 -11
percent lr=pay more	25 -25
percent lr=pay of	9 -9
percent lr=pay there	-11 11
percent lr=plu .	16 -16
percent lr=say .	-18 18
percent lr=some of	10 -10
percent lr=take .	-14 14
percent lr=take of	10 -10
percent lr=take on	-21 21
percent lr=than of	13 -13
percent lr=that of	15 -15
percent lr=the .	20 -20
percent lr=the and	10 -10
percent lr=the of	-50 50
percent lr=the rule	15 -15
percent lr=the that	-12 12
percent lr=to <end>	22 -22
percent lr=to for	-19 19
percent lr=to on	-30 30
percent lr=to since	-12 12
percent lr=to that	-6 6
percent lr=up .	27 -27
percent lr=want on	-16 16
percent lr=was .	-14 14
percent lr=was and	-10 10
percent lr=was in	11 -11
percent lr=was until	9 -9
percent lr=with ,	-11 11
percent lr=with for	-11 11
percent lr=with on	-20 20
percent lr=— ,	-10 10
percent next=digits and	13 -13
percent next=digits far	3 -3
percent next=digits instead of	-10 10
percent next=signed ,	10 -10
percent next=signed , down from	15 -15
percent next=signed and	14 -14
percent next=signed far	-29 29
percent next=signed or	-13 13
percent next=signed —	15 -15
percent next=word on the	-13 13
percent no customs	-7 7
percent numbers=4	-15 15
percent parties=false	11 -11
percent parties=part	-19 19
percent parties=true	-10 10
percent prior=digits :	-10 10
percent prior=digits to	15 -15
percent prior=free far	5 -5
percent prior=free on more than	8 -8
percent prior=none	-14 14
percent prior=signed 	-12 12
percent prior=signed , down from	17 -17
percent prior=signed and	-16 16
percent prior=signed far	20 -20
percent prior=signed from	17 -17
percent prior=signed or	-28 28
percent prior=signed to	21 -21
percent prior=word far	-11 11
percent prior=worked far	-11 11
percent r1=,	-11 11
percent r1=:	-25 25
percent r1=<day-today>	-20 20
percent r1=<duty>	-28 28
percent r1=<end>	-11 11
percent r1=<goods>	26 -26
percent r1=<level-noun>	-23 23
percent r1=<name>	-14 14
percent r1=<v-bear>	-9 9
percent r1=<v-begin>	-18 18
percent r1=<v-deny>	23 -23
percent r1=<v-down>	9 -9
percent r1=<v-end>	-28 28
percent r1=<v-propose>	12 -12
percent r1=?	-14 14
percent r1=after	9 -9
percent r1=announce	-10 10
percent r1=at	-16 16
percent r1=before	-24 24
percent r1=chance	14 -14
percent r1=cheaper	20 -20
percent r1=dearer	24 -24
percent r1=done	14 -14
percent r1=duty	-21 21
percent r1=end	-16 16
percent r1=fewer	13 -13
percent r1=for	-22 22
percent r1=from	-21 21
percent r1=full	10 -10
percent r1=has	-9 9
percent r1=higher	30 -30
percent r1=if	-13 13
percent r1=instead	-19 19
percent r1=is	-39 39
percent r1=less	38 -38
percent r1=levy	16 -16
percent r1=lower	16 -16
percent r1=more	36 -36
percent r1=no	12 -12
percent r1=of	75 -75
percent r1=off	28 -28
percent r1=on	-24 24
percent r1=or	-8 8
percent r1=plu	-12 12
percent r1=reciprocal	-13 13
percent r1=rule	23 -23
percent r1=say	12 -12
percent r1=since	10 -10
percent r1=tariff	-17 17
percent r1=that	-18 18
percent r1=throughout	-13 13
percent r1=under	-13 13
percent r1=up	15 -15
percent r1=was	-24 24
percent r1=were	-14 14
percent r1=where	-14 14
percent r1=without	-11 11
percent r2=,	-10 10
percent r2=:	16 -16
percent r2=<day-ahead>	-8 8
percent r2=<day-gone>	21 -21
percent r2=<day-today>	14 -14
percent r2=<goods-amount>	-15 15
percent r2=<goods>	-8 8
percent r2=<month-ahead>	12 -12
percent r2=<name>	-7 7
percent r2=<not>	-6 6
percent r2=<organisation>	13 -13
percent r2=<seat>	-10 10
percent r2=<span>	11 -11
percent r2=<v-buy>	-15 15
percent r2=<v-end>	-17 17
percent r2=<v-impose>	-11 11
percent r2=agree	-11 11
percent r2=all	-17 17
percent r2=and	15 -15
percent r2=are	-7 7
percent r2=arrival	-11 11
percent r2=as	-22 22
percent r2=average	14 -14
percent r2=back	-11 11
percent r2=because	-9 9
percent r2=beef	12 -12
percent r2=been	-12 12
percent r2=beer	10 -10
percent r2=before	-16 16
percent r2=buy	-11 11
percent r2=call	11 -11
percent r2=car	10 -10
percent r2=coconut	11 -11
percent r2=coffee	-11 11
percent r2=due	-12 12
percent r2=for	30 -30
percent r2=from	10 -10
percent r2=get	-20 20
percent r2=good	-9 9
percent r2=had	-14 14
percent r2=have	18 -18
percent r2=heavy	11 -11
percent r2=its	-11 11
percent r2=last	-14 14
percent r2=list	-13 13
percent r2=next	11 -11
percent r2=nobody	-10 10
percent r2=not	9 -9
percent r2=now	-15 15
percent r2=of	-16 16
percent r2=on	22 -22
percent r2=or	-12 12
percent r2=our	18 -18
percent r2=over	-13 13
percent r2=present	-9 9
percent r2=section	-20 20
percent r2=stay	-7 7
percent r2=sugar	12 -12
percent r2=suspend	17 -17
percent r2=than	10 -10
percent r2=thank	-9 9
percent r2=the	6 -6
percent r2=those	15 -15
percent r2=top	-11 11
percent r2=up	-8 8
percent r2=way	-11 11
percent r2=week	-24 24
percent r2=were	17 -17
percent r2=whatever	-12 12
percent r2=year	16 -16
percent r2=your	10 -10
percent r=( until	-8 8
percent r=) ,	-10 10
percent r=) <end>	14 -14
percent r=, <seat>	-9 9
percent r=, as	-19 19
percent r=, because	-9 9
percent r=, car	11 -11
percent r=, down	13 -13
percent r=, from	-24 24
percent r=, has	-16 16
percent r=, have	19 -19
percent r=, in	-20 20
percent r=, no	-12 12
percent r=, not	-19 19
percent r=, on	16 -16
percent r=, or	-9 9
percent r=, since	-13 13
percent r=, thank	-9 9
percent r=, the	-10 10
percent r=, up	-8 8
percent r=, was	6 -6
percent r=; the	16 -16
percent r=<day-today> .	-12 12
percent r=<end> <end>	-11 11
percent r=<level> <end>	-18 18
percent r=<level> <level>	9 -9
percent r=and <number>	13 -13
percent r=and get	-17 17
percent r=and the	7 -7
percent r=apply .	-14 14
percent r=as of	-12 12
percent r=as the	9 -9
percent r=at present	-9 9
percent r=at the	-17 17
percent r=before the	-10 10
percent r=chance of	9 -9
percent r=done .	11 -11
percent r=for <name>	-20 20
percent r=for <quality>	-12 12
percent r=for <span>	-5 5
percent r=for good	-14 14
percent r=for its	-9 9
percent r=for the	-18 18
percent r=from <day-gone>	-11 11
percent r=from <month-gone>	11 -11
percent r=from <number>	-11 11
percent r=has been	-10 10
percent r=in <month-ahead>	13 -13
percent r=instead of	-18 18
percent r=is due	-9 9
percent r=is not	9 -9
percent r=is what	-9 9
percent r=more for	8 -8
percent r=now .	-12 12
percent r=of <day-ahead>	-9 9
percent r=of <month-ahead>	-13 13
percent r=of <month-gone>	-13 13
percent r=of <name>	17 -17
percent r=of <quality>	47 -47
percent r=of last	-11 11
percent r=of our	17 -17
percent r=of the	20 -20
percent r=of what	22 -22
percent r=off until	10 -10
percent r=on <day-gone>	11 -11
percent r=on <day-today>	18 -18
percent r=on <name>	-11 11
percent r=on <quality>	-57 57
percent r=on arrival	-10 10
percent r=on average	14 -14
percent r=on beer	10 -10
percent r=on coconut	11 -11
percent r=on sugar	12 -12
percent r=on the	9 -9
percent r=on top	-11 11
percent r=on what	-11 11
percent r=once more	-9 9
percent r=or <level>	-13 13
percent r=over <span>	24 -24
percent r=rule on	7 -7
percent r=since <day-gone>	-13 13
percent r=since spring	13 -13
percent r=surcharge on	10 -10
percent r=tariff ,	-11 11
percent r=tariff on	-25 25
percent r=that <person>	-12 12
percent r=that they	15 -15
percent r=thi year	13 -13
percent r=under the	-11 11
percent r=under their	11 -11
percent r=until <day-ahead>	-15 15
percent r=until <month-gone>	8 -8
percent r=up .	10 -10
percent r=— <level>	15 -15
percent round	-11 11
percent said small	-11 11
percent short	-30 30
percent signed ahead=1	-13 13
percent signed ahead=none	22 -22
percent signed back=far	14 -14
percent signed back=none	-11 11
percent signed=2	-43 43
percent times=1	17 -17
percent times=2	-9 9
percent times=3	-28 28
percent times=4	-74 74
phas-gerund	-20 20
points band=100	20 -20
points band=12	44 -44
points band=150	23 -23
points band=2	31 -31
points band=31	-83 83
points band=4	35 -35
points band=60	-14 14
points duty ahead=far	-12 12
points duty ahead=near	-24 24
points duty ahead=none	22 -22
points duty back=near	-13 13
points duty back=none	13 -13
points duty=false	10 -10
points duty=true	-9 9
points goods	18 -18
points goods at large	12 -12
points habit=always	-14 14
points habit=seldom	8 -8
points l1='s	-17 17
points l1=<v-begin>	15 -15
points l1=<v-impose>	-15 15
points l1=<v-stay>	-19 19
points l1=<v-suspend>	-29 29
points l1=at	15 -15
points l1=be	18 -18
points l1=by	23 -23
points l1=is	13 -13
points l1=its	-12 12
points l1=keep	-9 9
points l1=other	-11 11
points l1=suspend	-27 27
points l1=take	15 -15
points l1=the	-37 37
points l2=,	-10 10
points l2=<begin>	-14 14
points l2=<goods>	32 -32
points l2=<v-suspend>	-9 9
points l2=down	8 -8
points l2=for	-12 12
points l2=lead	9 -9
points l2=of	-15 15
points l2=suspension	-11 11
points l2=the	-21 21
points l2=to	11 -11
points l2=we	15 -15
points l=down by	7 -7
points l=of the	-9 9
points l=the other	-11 11
points l=up by	-13 13
points lll=go up by	-13 13
points lr=, come	-11 11
points lr=<begin> are	-14 14
points lr=suspend of	-18 18
points lr=take off	11 -11
points lr=the that	-17 17
points next=none	-8 8
points next=signed far	-12 12
points next=word far	6 -6
points no customs	20 -20
points numbers=2	12 -12
points r1=,	15 -15
points r1=<end>	9 -9
points r1=<v-stay>	-12 12
points r1=<v-suspend>	-24 24
points r1=and	16 -16
points r1=are	-22 22
points r1=come	-13 13
points r1=for	15 -15
points r1=less	11 -11
points r1=of	-39 39
points r1=off	11 -11
points r1=suspend	-14 14
points r1=that	-15 15
points r2=<end>	15 -15
points r2=<quality>	-21 21
points r2=<v-impose>	-12 12
points r2=<v-suspend>	-16 16
points r2=a	20 -20
points r2=back	-8 8
points r2=each	-12 12
points r2=of	15 -15
points r2=suspend	-11 11
points r2=than	16 -16
points r=<end> <end>	9 -9
points r=of the	-18 18
points r=on each	-9 9
points round	42 -42
points said	-22 22
points said small	58 -58
points signed back=1	-12 12
points signed back=far	-11 11
points signed back=none	16 -16
points times=3	13 -13
prior=digits 	16 -16
prior=digits ,	10 -10
prior=digits ;	-11 11
prior=digits and	-19 19
prior=digits for	16 -16
prior=digits of	22 -22
prior=digits or	-9 9
prior=digits to	15 -15
prior=digits —	14 -14
prior=free on	15 -15
prior=free on more than	8 -8
prior=signed ,	11 -11
prior=signed , down from	15 -15
prior=signed , not	-20 20
prior=signed , of which	-17 17
prior=signed for the	20 -20
prior=signed in	14 -14
prior=signed instead of	-23 23
prior=signed on the	12 -12
prior=signed or	-17 17
prior=word 	22 -22
prior=word ,	-19 19
prior=word , and	-12 12
prior=word and	14 -14
prior=word for	12 -12
pt0=past-not	-18 18
pt0=pluperfect-passive	-13 13
pt1=past-not	-18 18
pt1=pluperfect-passive	-13 13
pv0=accept	11 -11
pv0=answer	12 -12
pv0=bear	-16 16
pv0=conclude	-10 10
pv0=demand	11 -11
pv0=enter	18 -18
pv0=fall	10 -10
pv0=go	-19 19
pv0=halve	-12 12
pv0=keep	-20 20
pv0=lapse	-7 7
pv0=like	-12 12
pv0=lose	9 -9
pv0=lower	21 -21
pv0=negotiate	-11 11
pv0=pay	-13 13
pv0=put	16 -16
pv0=return	15 -15
pv0=rise	14 -14
pv0=set	12 -12
pv0=stop	-14 14
pv0=take	-7 7
pv0=think	-9 9
pv0=want	15 -15
pv0=write	-8 8
pv1=agree	-5 5
pv1=answer	10 -10
pv1=bear	-17 17
pv1=conclude	-16 16
pv1=demand	11 -11
pv1=enter	18 -18
pv1=fall	10 -10
pv1=halve	-12 12
pv1=keep	-17 17
pv1=know	7 -7
pv1=lapse	-9 9
pv1=lose	15 -15
pv1=lower	19 -19
pv1=negotiate	-11 11
pv1=pay	-14 14
pv1=propose	-8 8
pv1=put	14 -14
pv1=return	15 -15
pv1=rise	12 -12
pv1=set	12 -12
pv1=stop	-11 11
pv1=suspend	-17 17
pv1=take	-7 7
pv1=tax	-11 11
pv1=think	-9 9
pv1=threaten	-6 6
pv1=want	16 -16
pv1=write	-7 7
pvt0=add past	21 -21
pvt0=add present	-16 16
pvt0=agree present	-11 11
pvt0=ask past	-13 13
pvt0=ask perfect	-19 19
pvt0=ask pluperfect	16 -16
pvt0=ask present	14 -14
pvt0=collect perfect	11 -11
pvt0=confirm past	11 -11
pvt0=deny past	-16 16
pvt0=enter past	15 -15
pvt0=fall past	11 -11
pvt0=go present	-15 15
pvt0=halve present	-12 12
pvt0=lapse present	-9 9
pvt0=leave present	-13 13
pvt0=like present	-12 12
pvt0=lose past	15 -15
pvt0=lose present	-12 12
pvt0=lower future	14 -14
pvt0=meet past	-10 10
pvt0=meet present	12 -12
pvt0=negotiate present	-11 11
pvt0=offer past	-6 6
pvt0=offer perfect	11 -11
pvt0=pay perfect	-13 13
pvt0=propose perfect	-9 9
pvt0=reach present	18 -18
pvt0=return present	10 -10
pvt0=set present	16 -16
pvt0=settle past	15 -15
pvt0=sign perfect	11 -11
pvt0=stand present	-7 7
pvt0=stop past	-15 15
pvt0=strike perfect	13 -13
pvt0=take future	-15 15
pvt0=take past	-6 6
pvt0=tell past	-13 13
pvt0=want past	17 -17
pvt0=write past	-10 10
pvt1=add past	21 -21
pvt1=add present	-16 16
pvt1=agree perfect	11 -11
pvt1=agree present	-11 11
pvt1=ask past	-13 13
pvt1=ask perfect	-13 13
pvt1=ask pluperfect	16 -16
pvt1=ask present	14 -14
pvt1=collect perfect	11 -11
pvt1=confirm past	11 -11
pvt1=deny past	-16 16
pvt1=end infinitive	13 -13
pvt1=enter past	15 -15
pvt1=fall past	11 -11
pvt1=halve present	-12 12
pvt1=know participle	11 -11
pvt1=lapse present	-9 9
pvt1=leave present	-8 8
pvt1=lose past	15 -15
pvt1=lose present	-12 12
pvt1=lower future	14 -14
pvt1=meet past	-10 10
pvt1=meet present	12 -12
pvt1=negotiate present	-11 11
pvt1=offer past	-8 8
pvt1=offer perfect	11 -11
pvt1=other past	13 -13
pvt1=pay perfect	-13 13
pvt1=propose perfect	-9 9
pvt1=reach present	18 -18
pvt1=return present	10 -10
pvt1=set present	16 -16
pvt1=settle past	15 -15
pvt1=sign participle	-7 7
pvt1=sign perfect	11 -11
pvt1=stand present	-7 7
pvt1=stop past	-16 16
pvt1=strike perfect	13 -13
pvt1=suspend participle	-10 10
pvt1=take future	-15 15
pvt1=take past	-6 6
pvt1=tell past	-13 13
pvt1=want past	12 -12
pvt1=write past	-10 10
q:"	23 -23
q:&	19 -19
q:'	16 -16
q:(	-17 17
q:)	-18 18
q:<day-today>	-26 26
q:<duty>	16 -16
q:<goods-amount>	42 -42
q:<goods>	-34 34
q:<money>	67 -67
q:<month-ahead>	23 -23
q:<name>	-31 31
q:<not>	-7 7
q:<organisation>	25 -25
q:<person>	-11 11
q:<quality>	-35 35
q:<seat>	-21 21
q:<span>	11 -11
q:<taker>	19 -19
q:<v-agree>	20 -20
q:<v-buy>	12 -12
q:<v-deny>	-13 13
q:<v-down>	12 -12
q:<v-propose>	24 -24
q:<v-sell>	43 -43
q:<v-up>	18 -18
q:?	-16 16
q:_	15 -15
q:about	17 -17
q:accord	-22 22
q:according	-9 9
q:across	9 -9
q:add	-21 21
q:additional	-15 15
q:after	10 -10
q:again	-12 12
q:ago	-29 29
q:aircraft	19 -19
q:allow	10 -10
q:almost	12 -12
q:along	13 -13
q:already	-22 22
q:also	-7 7
q:aluminium	-20 20
q:among	18 -18
q:annex	19 -19
q:answer	-21 21
q:anti	-15 15
q:any	10 -10
q:anyone	-15 15
q:approve	19 -19
q:arequipa	9 -9
q:average	42 -42
q:back	12 -12
q:bank	14 -14
q:bargain	25 -25
q:base	13 -13
q:be	-10 10
q:because	-20 20
q:been	-23 23
q:beer	-13 13
q:being	-18 18
q:bell	14 -14
q:better	-15 15
q:between	18 -18
q:blue	-12 12
q:bond	14 -14
q:border	-30 30
q:both	-14 14
q:bound	12 -12
q:brandy	12 -12
q:brent	9 -9
q:bridge	23 -23
q:broadcaster	8 -8
q:broke	10 -10
q:build	-9 9
q:bus	15 -15
q:busan	-10 10
q:bushel	13 -13
q:business	19 -19
q:butter	-10 10
q:buyer	-15 15
q:by	26 -26
q:cabinet	-11 11
q:calendar	-15 15
q:can't	-9 9
q:cancel	-7 7
q:capital	13 -13
q:car	-9 9
q:card	-18 18
q:cashew	-18 18
q:cashmere	7 -7
q:ceasefire	11 -11
q:cent	24 -24
q:central	12 -12
q:centre	14 -14
q:certificate	9 -9
q:charge	-17 17
q:cheese	20 -20
q:chemical	20 -20
q:cherry	-11 11
q:chicken	-13 13
q:chocolate	22 -22
q:claim	16 -16
q:closed	14 -14
q:closer	-12 12
q:club	44 -44
q:cobalt	14 -14
q:coffee	32 -32
q:collect	-18 18
q:come	-19 19
q:commit	-12 12
q:company	27 -27
q:conference	10 -10
q:confirm	19 -19
q:consent	16 -16
q:continue	10 -10
q:contract	18 -18
q:cost	16 -16
q:course	-13 13
q:cousin	-16 16
q:cover	-13 13
q:cow	-14 14
q:custom	-27 27
q:customer	19 -19
q:cut	24 -24
q:dairy	-19 19
q:day	20 -20
q:deadline	37 -37
q:decided	18 -18
q:declare	5 -5
q:decree	-9 9
q:deficit	16 -16
q:delegation	-11 11
q:delivery	10 -10
q:demand	20 -20
q:deny	-9 9
q:direction	-18 18
q:dispute	-8 8
q:do	-13 13
q:document	15 -15
q:doe	-11 11
q:doll	11 -11
q:dollar	23 -23
q:donald	-11 11
q:done	-11 11
q:draft	21 -21
q:draw	-11 11
q:dried	-16 16
q:due	11 -11
q:during	-20 20
q:duty	-34 34
q:each	14 -14
q:earth	15 -15
q:either	23 -23
q:electricity	33 -33
q:eleven	21 -21
q:else	-17 17
q:emergency	-31 31
q:employer	19 -19
q:empty	11 -11
q:end	-11 11
q:energy	-9 9
q:engine	-9 9
q:enough	9 -9
q:enter	-15 15
q:equipment	10 -10
q:estimate	18 -18
q:evening	24 -24
q:ever	-14 14
q:every	-15 15
q:everybody	-8 8
q:everything	18 -18
q:exception	-21 21
q:exemption	9 -9
q:exist	-14 14
q:existing	12 -12
q:expire	-13 13
q:explain	12 -12
q:export	20 -20
q:exporter	-28 28
q:extension	30 -30
q:face	-20 20
q:factory	23 -23
q:fail	-9 9
q:fare	15 -15
q:farmer	16 -16
q:fear	11 -11
q:fee	38 -38
q:feed	10 -10
q:felt	14 -14
q:fentanyl	-26 26
q:ferry	11 -11
q:few	-10 10
q:film	10 -10
q:final	12 -12
q:finished	-7 7
q:fix	11 -11
q:flew	-11 11
q:flight	-10 10
q:flow	20 -20
q:for	12 -12
q:force	-33 33
q:forced	-23 23
q:forget	-17 17
q:former	13 -13
q:found	18 -18
q:four	27 -27
q:fourth	22 -22
q:framework	-10 10
q:free	-15 15
q:freeze	21 -21
q:freight	18 -18
q:furniture	7 -7
q:further	-6 6
q:garden	-19 19
q:garment	-14 14
q:gazette	-10 10
q:geneva	-25 25
q:get	-20 20
q:give	43 -43
q:glad	10 -10
q:go	-11 11
q:good	8 -8
q:grant	-10 10
q:grape	-12 12
q:grid	13 -13
q:grower	-19 19
q:growth	12 -12
q:gulf	11 -11
q:h	17 -17
q:had	9 -9
q:half	-13 13
q:happen	18 -18
q:has	-14 14
q:have	19 -19
q:haven't	-11 11
q:hazelnut	-23 23
q:heading	-9 9
q:heard	-11 11
q:heavy	13 -13
q:height	18 -18
q:help	-11 11
q:here	-16 16
q:his	-22 22
q:hold	18 -18
q:hop	-12 12
q:hope	-20 20
q:house	14 -14
q:household	37 -37
q:hurry	10 -10
q:i'll	-11 11
q:i'm	-16 16
q:i've	18 -18
q:ice	-9 9
q:import	38 -38
q:importer	-20 20
q:included	10 -10
q:income	19 -19
q:increase	19 -19
q:index	9 -9
q:inflation	34 -34
q:informed	12 -12
q:initialled	14 -14
q:insist	13 -13
q:instead	8 -8
q:instrument	12 -12
q:interest	29 -29
q:into	-14 14
q:investigation	11 -11
q:is	-11 11
q:it	-22 22
q:item	-18 18
q:its	11 -11
q:judge	20 -20
q:just	-11 11
q:jute	-13 13
q:karachi	14 -14
q:keep	34 -34
q:kilo	13 -13
q:labor	-23 23
q:lace	11 -11
q:lack	9 -9
q:late	28 -28
q:later	16 -16
q:law	-9 9
q:lawyer	22 -22
q:lay	-19 19
q:lead	11 -11
q:leader	-16 16
q:least	19 -19
q:led	19 -19
q:length	-9 9
q:letter	-11 11
q:level	-22 22
q:levy	18 -18
q:licence	23 -23
q:life	12 -12
q:lift	-20 20
q:like	-27 27
q:likewise	10 -10
q:list	-13 13
q:loan	18 -18
q:lobster	-12 12
q:london	11 -11
q:longer	18 -18
q:look	26 -26
q:lose	9 -9
q:lot	16 -16
q:m	10 -10
q:maintain	-10 10
q:maize	11 -11
q:make	-10 10
q:man	-9 9
q:mangoe	15 -15
q:many	22 -22
q:marble	-11 11
q:market	35 -35
q:match	12 -12
q:matter	-25 25
q:may	20 -20
q:me	-14 14
q:meanwhile	-18 18
q:measure	-12 12
q:meat	10 -10
q:meet	20 -20
q:metre	13 -13
q:mgx	14 -14
q:middle	-12 12
q:might	-9 9
q:milk	-14 14
q:million	32 -32
q:mind	-10 10
q:minister	11 -11
q:moderator	10 -10
q:moment	-14 14
q:money	12 -12
q:month	-31 31
q:mood	-6 6
q:more	15 -15
q:morning	15 -15
q:motorcycle	12 -12
q:much	-12 12
q:must	27 -27
q:named	13 -13
q:negotiation	15 -15
q:neighbour	-19 19
q:new	25 -25
q:newspaper	-17 17
q:nickel	12 -12
q:night	29 -29
q:nine	14 -14
q:nobody	14 -14
q:noon	13 -13
q:notice	6 -6
q:now	-10 10
q:number	-17 17
q:nut	-22 22
q:nvidia	23 -23
q:o'clock	12 -12
q:odd	17 -17
q:of	18 -18
q:off	18 -18
q:offer	35 -35
q:old	-17 17
q:older	-11 11
q:on	-9 9
q:opened	18 -18
q:operator	23 -23
q:opinion	10 -10
q:oracle	15 -15
q:order	-19 19
q:origin	17 -17
q:other	-14 14
q:otherwise	-11 11
q:pacific	13 -13
q:pact	-17 17
q:page	12 -12
q:palm	-7 7
q:pari	18 -18
q:pass	22 -22
q:passenger	16 -16
q:pay	-20 20
q:peak	8 -8
q:pending	-14 14
q:percentage	-23 23
q:period	-21 21
q:permanent	-9 9
q:permit	14 -14
q:person	6 -6
q:place	10 -10
q:plain	-14 14
q:plant	-6 6
q:plastic	-11 11
q:player	17 -17
q:plu	8 -8
q:policy	18 -18
q:politic	-11 11
q:poll	14 -14
q:pork	-22 22
q:port	8 -8
q:porto	16 -16
q:post	-17 17
q:postal	21 -21
q:pound	28 -28
q:powder	-9 9
q:price	26 -26
q:problem	-9 9
q:producer	-10 10
q:product	11 -11
q:prolong	8 -8
q:prolonged	-15 15
q:propose	8 -8
q:provide	19 -19
q:pulp	15 -15
q:put	9 -9
q:qualify	-11 11
q:quarter	21 -21
q:question	32 -32
q:rail	9 -9
q:raise	39 -39
q:rare	15 -15
q:raw	-11 11
q:reach	12 -12
q:read	21 -21
q:reader	-17 17
q:real	13 -13
q:reason	-12 12
q:receive	9 -9
q:reciprocal	-42 42
q:reckon	-11 11
q:reduction	8 -8
q:refund	14 -14
q:refused	24 -24
q:regular	-16 16
q:remain	-22 22
q:remember	-10 10
q:reporter	14 -14
q:rest	-24 24
q:result	-8 8
q:retaliatory	-10 10
q:return	11 -11
q:revenue	8 -8
q:rise	38 -38
q:river	10 -10
q:roaming	12 -12
q:roasted	-14 14
q:roll	8 -8
q:room	8 -8
q:rose	-9 9
q:round	16 -16
q:row	11 -11
q:rumour	-9 9
q:run	-17 17
q:s	20 -20
q:sack	-17 17
q:safeguard	-12 12
q:saffron	-12 12
q:sale	31 -31
q:salmon	11 -11
q:salt	26 -26
q:same	-12 12
q:saved	-9 9
q:sawn	-8 8
q:say	20 -20
q:scale	-9 9
q:schedule	-13 13
q:scotch	-15 15
q:sea	13 -13
q:season	22 -22
q:secretary	9 -9
q:security	15 -15
q:sell	9 -9
q:sentence	27 -27
q:service	14 -14
q:sesame	-18 18
q:settlement	10 -10
q:share	48 -48
q:shea	-9 9
q:sheet	12 -12
q:ship	20 -20
q:shoe	13 -13
q:short	19 -19
q:should	-7 7
q:shrimp	-16 16
q:shut	9 -9
q:signature	27 -27
q:silver	17 -17
q:similar	-14 14
q:simple	-17 17
q:since	-11 11
q:sir	20 -20
q:sit	9 -9
q:sleep	-20 20
q:slip	9 -9
q:small	-14 14
q:smaller	21 -21
q:smelter	9 -9
q:social	13 -13
q:some	18 -18
q:somebody	11 -11
q:something	-21 21
q:south	12 -12
q:soy	17 -17
q:speak	-12 12
q:spoke	-9 9
q:stake	-13 13
q:stay	-26 26
q:steel	-8 8
q:step	-32 32
q:still	-9 9
q:stock	7 -7
q:stockfish	-9 9
q:stockholm	-19 19
q:stop	14 -14
q:strength	-11 11
q:strike	21 -21
q:subject	-13 13
q:such	-10 10
q:sugar	-7 7
q:sunday	-16 16
q:supply	15 -15
q:suppose	15 -15
q:surcharge	10 -10
q:suspension	-18 18
q:syrup	12 -12
q:talk	29 -29
q:target	10 -10
q:tariff	22 -22
q:tell	-10 10
q:term	24 -24
q:textile	-12 12
q:thank	22 -22
q:the	16 -16
q:them	-16 16
q:themselve	-15 15
q:then	10 -10
q:there	-10 10
q:they're	-15 15
q:thing	-26 26
q:those	-29 29
q:though	-14 14
q:threaten	13 -13
q:three	-9 9
q:through	-5 5
q:ticket	11 -11
q:tiktok	13 -13
q:timber	-20 20
q:time	21 -21
q:tin	16 -16
q:too	-11 11
q:top	-25 25
q:topic	19 -19
q:tournament	11 -11
q:town	24 -24
q:toyota	-9 9
q:tractor	-15 15
q:trade	31 -31
q:transit	15 -15
q:travel	8 -8
q:treaty	-30 30
q:truce	-20 20
q:true	-10 10
q:tuna	12 -12
q:turn	-9 9
q:turned	-11 11
q:twelve	-13 13
q:twice	13 -13
q:unchanged	29 -29
q:understanding	-10 10
q:until	-8 8
q:up	21 -21
q:upper	11 -11
q:urea	-11 11
q:us	-18 18
q:used	-20 20
q:valley	11 -11
q:vanilla	-18 18
q:very	-18 18
q:view	17 -17
q:visit	-15 15
q:vote	11 -11
q:voted	7 -7
q:wage	21 -21
q:wait	11 -11
q:wall	23 -23
q:washing	-22 22
q:watch	-16 16
q:way	-13 13
q:we	10 -10
q:wednesday	-9 9
q:weekend	-11 11
q:weigh	-12 12
q:were	-13 13
q:what	-23 23
q:whatever	11 -11
q:wheat	14 -14
q:when	-29 29
q:where	-17 17
q:which	8 -8
q:why	13 -13
q:will	12 -12
q:win	11 -11
q:window	23 -23
q:wish	-20 20
q:withdraw	11 -11
q:within	-21 21
q:working	-16 16
q:world	39 -39
q:write	-11 11
q:wrong	-21 21
q:yacht	9 -9
q:year	16 -16
q:yes	10 -10
q:yet	-11 11
q:yield	22 -22
q:york	8 -8
q:zero	-27 27
q:zinc	19 -19
q:zone	-9 9
q:—	17 -17
qt=future	-16 16
qt=modal	-10 10
qt=perfect	23 -23
qt=pluperfect	4 -4
quoted	-13 13
r1="	-30 30
r1=+	-12 12
r1=,	-33 33
r1=.	-14 14
r1=;	-27 27
r1=<agent>	16 -16
r1=<day-gone>	-10 10
r1=<day-today>	-19 19
r1=<duty>	-26 26
r1=<end>	-8 8
r1=<goods>	37 -37
r1=<level-noun>	-15 15
r1=<level>	-16 16
r1=<number>	19 -19
r1=<office>	15 -15
r1=<organisation>	12 -12
r1=<person>	13 -13
r1=<quality>	25 -25
r1=<sender>	12 -12
r1=<span>	23 -23
r1=<v-begin>	-24 24
r1=<v-deny>	23 -23
r1=<v-end>	-22 22
r1=<v-impose>	18 -18
r1=<v-return>	-15 15
r1=<v-say>	23 -23
r1=<v-suspend>	-13 13
r1=<v-up>	11 -11
r1=?	-29 29
r1=above	10 -10
r1=access	-14 14
r1=again	-20 20
r1=all	-21 21
r1=altogether	-17 17
r1=and	-16 16
r1=are	-21 21
r1=at	-22 22
r1=back	-11 11
r1=be	12 -12
r1=become	-11 11
r1=before	-25 25
r1=below	10 -10
r1=better	15 -15
r1=both	-9 9
r1=but	14 -14
r1=cargoe	12 -12
r1=category	11 -11
r1=centimetre	10 -10
r1=chance	14 -14
r1=change	33 -33
r1=cheaper	20 -20
r1=chemical	11 -11
r1=come	-22 22
r1=dearer	28 -28
r1=do	12 -12
r1=doe	-12 12
r1=done	14 -14
r1=during	-12 12
r1=duty	-18 18
r1=economy	52 -52
r1=else	21 -21
r1=end	-14 14
r1=entry	-19 19
r1=exclusion	11 -11
r1=expire	-11 11
r1=family	8 -8
r1=fentanyl	-13 13
r1=fewer	18 -18
r1=figure	9 -9
r1=for	-31 31
r1=from	-31 31
r1=full	10 -10
r1=government	16 -16
r1=happen	10 -10
r1=has	-7 7
r1=have	26 -26
r1=here	-13 13
r1=higher	30 -30
r1=if	-19 19
r1=in	-20 20
r1=instead	-33 33
r1=is	-14 14
r1=its	25 -25
r1=job	25 -25
r1=largest	16 -16
r1=less	36 -36
r1=levy	16 -16
r1=like	-11 11
r1=line	13 -13
r1=list	14 -14
r1=lower	19 -19
r1=metre	15 -15
r1=more	28 -28
r1=new	23 -23
r1=no	11 -11
r1=notice	17 -17
r1=now	-37 37
r1=of	41 -41
r1=off	35 -35
r1=on	-47 47
r1=once	-16 16
r1=other	37 -37
r1=out	12 -12
r1=per	-8 8
r1=plu	-13 13
r1=point	20 -20
r1=precursor	16 -16
r1=question	18 -18
r1=rare	13 -13
r1=rate	-20 20
r1=reciprocal	-16 16
r1=return	-19 19
r1=round	17 -17
r1=rule	23 -23
r1=say	15 -15
r1=side	22 -22
r1=signature	14 -14
r1=since	-23 23
r1=state	11 -11
r1=tariff	-12 12
r1=tenth	9 -9
r1=that	-29 29
r1=then	-21 21
r1=thing	14 -14
r1=throughout	-21 21
r1=till	-13 13
r1=time	40 -40
r1=to	9 -9
r1=together	-9 9
r1=trade	34 -34
r1=two	-14 14
r1=under	-30 30
r1=until	-25 25
r1=up	10 -10
r1=want	15 -15
r1=was	-26 26
r1=we	-11 11
r1=were	-15 15
r1=when	-15 15
r1=where	-17 17
r1=which	-8 8
r1=without	-17 17
r1=would	-26 26
r1=—	10 -10
r2=,	7 -7
r2=.	12 -12
r2=:	39 -39
r2=<day-gone>	23 -23
r2=<day-today>	28 -28
r2=<duty>	-18 18
r2=<end>	-11 11
r2=<goods-amount>	-15 15
r2=<goods>	-20 20
r2=<month-gone>	-9 9
r2=<name>	-20 20
r2=<points>	9 -9
r2=<seat>	-16 16
r2=<sender>	25 -25
r2=<span>	11 -11
r2=<taker>	16 -16
r2=<v-agree>	19 -19
r2=<v-bear>	11 -11
r2=<v-impose>	-8 8
r2=<v-stay>	-9 9
r2=<v-target>	-14 14
r2=according	21 -21
r2=after	-16 16
r2=ago	10 -10
r2=agreement	16 -16
r2=among	16 -16
r2=an	11 -11
r2=are	-16 16
r2=arrival	-11 11
r2=as	-4 4
r2=at	29 -29
r2=average	14 -14
r2=back	-39 39
r2=barley	-11 11
r2=bean	16 -16
r2=because	-12 12
r2=beef	12 -12
r2=beer	10 -10
r2=before	-10 10
r2=both	-18 18
r2=call	8 -8
r2=casablanca	-8 8
r2=cent	-12 12
r2=charge	-12 12
r2=cod	8 -8
r2=come	-9 9
r2=could	-11 11
r2=country	22 -22
r2=day	11 -11
r2=each	-9 9
r2=earth	13 -13
r2=end	11 -11
r2=everyone	-13 13
r2=everything	-11 11
r2=farm	13 -13
r2=fentanyl	-18 18
r2=flat	-14 14
r2=for	21 -21
r2=four	9 -9
r2=from	14 -14
r2=good	-6 6
r2=he	9 -9
r2=heavy	10 -10
r2=her	10 -10
r2=industrial	-14 14
r2=into	-11 11
r2=is	15 -15
r2=its	-21 21
r2=last	-13 13
r2=levy	-12 12
r2=like	-16 16
r2=list	-11 11
r2=more	-5 5
r2=most	-13 13
r2=new	-23 23
r2=no	15 -15
r2=nobody	-13 13
r2=not	11 -11
r2=of	16 -16
r2=on	12 -12
r2=other	-7 7
r2=palm	-13 13
r2=per	-10 10
r2=place	-11 11
r2=plu	-11 11
r2=point	-21 21
r2=present	-14 14
r2=raise	13 -13
r2=section	-22 22
r2=seed	14 -14
r2=she	9 -9
r2=sign	13 -13
r2=some	-13 13
r2=soon	-11 11
r2=stay	-16 16
r2=steel	-15 15
r2=sugar	9 -9
r2=tariff	-13 13
r2=than	25 -25
r2=thank	-11 11
r2=then	-11 11
r2=thi	22 -22
r2=tomatoe	-10 10
r2=toy	13 -13
r2=two	12 -12
r2=unless	-12 12
r2=up	9 -9
r2=way	-11 11
r2=week	-12 12
r2=were	17 -17
r2=whatever	-11 11
r2=where	-12 12
r2=which	-17 17
r2=will	-19 19
r2=with	13 -13
r2=year	19 -19
r2=yes	-16 16
r3="	16 -16
r3=)	48 -48
r3=,	-19 19
r3=.	-6 6
r3=:	36 -36
r3=;	12 -12
r3=<day-ahead>	-9 9
r3=<day-gone>	12 -12
r3=<day-today>	-15 15
r3=<duty>	-16 16
r3=<goods-amount>	17 -17
r3=<goods>	-15 15
r3=<level-noun>	-9 9
r3=<level>	3 -3
r3=<not>	-5 5
r3=<number>	-17 17
r3=<office>	-10 10
r3=<organisation>	13 -13
r3=<person>	-21 21
r3=<points>	-26 26
r3=<quality>	-28 28
r3=<seat>	14 -14
r3=<sender>	28 -28
r3=<v-down>	-9 9
r3=<v-end>	10 -10
r3=<v-impose>	-10 10
r3=<v-return>	15 -15
r3=<v-say>	-9 9
r3=<v-sell>	22 -22
r3=<v-stay>	28 -28
r3=<v-up>	-9 9
r3=?	26 -26
r3=a	21 -21
r3=according	-9 9
r3=affiliate	7 -7
r3=after	14 -14
r3=again	-10 10
r3=ago	-26 26
r3=alway	-13 13
r3=an	-21 21
r3=announce	-11 11
r3=article	12 -12
r3=be	-9 9
r3=bean	-7 7
r3=been	-20 20
r3=before	16 -16
r3=best	9 -9
r3=border	-8 8
r3=but	8 -8
r3=call	17 -17
r3=chip	10 -10
r3=coffee	-16 16
r3=company	19 -19
r3=cost	14 -14
r3=down	15 -15
r3=due	-11 11
r3=duty	-17 17
r3=export	11 -11
r3=extra	16 -16
r3=figure	-21 21
r3=for	14 -14
r3=force	-9 9
r3=framework	14 -14
r3=good	-9 9
r3=had	-9 9
r3=height	-8 8
r3=hold	14 -14
r3=hour	11 -11
r3=i	-12 12
r3=in	19 -19
r3=included	10 -10
r3=it	15 -15
r3=its	12 -12
r3=last	-20 20
r3=may	-13 13
r3=minimum	-9 9
r3=morning	23 -23
r3=new	9 -9
r3=no	-20 20
r3=nut	-8 8
r3=oil	24 -24
r3=older	-9 9
r3=on	-13 13
r3=only	-12 12
r3=or	-19 19
r3=ordinary	-14 14
r3=other	-10 10
r3=own	-15 15
r3=pay	9 -9
r3=plu	-11 11
r3=poll	11 -11
r3=potatoe	11 -11
r3=promise	-12 12
r3=reciprocal	-14 14
r3=revenue	13 -13
r3=rice	13 -13
r3=run	11 -11
r3=same	-15 15
r3=say	-12 12
r3=scale	10 -10
r3=second	-12 12
r3=so	-10 10
r3=sugar	-13 13
r3=table	14 -14
r3=tariff	-10 10
r3=than	-17 17
r3=that	8 -8
r3=their	8 -8
r3=thi	-8 8
r3=thing	-11 11
r3=threaten	-11 11
r3=top	-17 17
r3=trader	-9 9
r3=treaty	-7 7
r3=usual	9 -9
r3=value	-40 40
r3=vote	8 -8
r3=was	8 -8
r3=we	8 -8
r3=which	10 -10
r3=winter	-11 11
r3=with	15 -15
r3=would	-9 9
r3=write	12 -12
r3=yet	14 -14
r3=your	10 -10
r4=)	-20 20
r4=-	-7 7
r4=;	20 -20
r4=<day-today>	11 -11
r4=<gate>	17 -17
r4=<level>	-18 18
r4=<money>	-11 11
r4=<not>	-13 13
r4=<organisation>	-7 7
r4=<person>	-14 14
r4=<seat>	14 -14
r4=<taker>	21 -21
r4=<v-impose>	-17 17
r4=<v-target>	-17 17
r4=a	-9 9
r4=after	-9 9
r4=agreement	-24 24
r4=another	11 -11
r4=anything	14 -14
r4=apply	-15 15
r4=banana	9 -9
r4=because	-11 11
r4=beef	-12 12
r4=beside	-11 11
r4=by	12 -12
r4=charge	-11 11
r4=coffee	13 -13
r4=country	-16 16
r4=day	-12 12
r4=due	-16 16
r4=economy	-10 10
r4=enter	9 -9
r4=for	-16 16
r4=force	11 -11
r4=from	11 -11
r4=go	18 -18
r4=him	-13 13
r4=i	-14 14
r4=if	-10 10
r4=importer	11 -11
r4=in	12 -12
r4=lapse	12 -12
r4=licence	10 -10
r4=list	16 -16
r4=little	11 -11
r4=machine	-10 10
r4=make	11 -11
r4=market	10 -10
r4=may	-10 10
r4=next	-12 12
r4=night	10 -10
r4=no	9 -9
r4=nothing	-27 27
r4=of	-20 20
r4=oil	-17 17
r4=old	10 -10
r4=once	18 -18
r4=other	-8 8
r4=our	-15 15
r4=paper	-11 11
r4=pay	-7 7
r4=sale	14 -14
r4=say	15 -15
r4=sign	11 -11
r4=since	-18 18
r4=stand	17 -17
r4=start	-14 14
r4=steel	12 -12
r4=summer	8 -8
r4=term	-11 11
r4=than	11 -11
r4=them	-9 9
r4=they	7 -7
r4=through	-15 15
r4=truce	8 -8
r4=up	10 -10
r4=what	-26 26
r4=whatever	17 -17
r4=when	-7 7
r4=will	14 -14
r4=wine	-11 11
r4=zero	-13 13
r=" ,	-11 11
r=" seem	-12 12
r=) ,	-17 17
r=) <end>	11 -11
r=) are	-7 7
r=, <name>	11 -11
r=, <person>	-17 17
r=, <quality>	11 -11
r=, <seat>	-8 8
r=, according	21 -21
r=, an	9 -9
r=, and	-13 13
r=, are	-12 12
r=, as	-18 18
r=, because	-18 18
r=, by	-17 17
r=, car	10 -10
r=, for	-7 7
r=, from	-26 26
r=, has	-19 19
r=, have	16 -16
r=, in	-29 29
r=, like	-16 16
r=, not	-13 13
r=, plu	-11 11
r=, say	-10 10
r=, she	9 -9
r=, sign	7 -7
r=, since	-20 20
r=, thank	-11 11
r=, that	10 -10
r=, the	11 -11
r=, under	-15 15
r=, unless	-12 12
r=, was	9 -9
r=, we	7 -7
r=, whatever	-14 14
r=, will	-18 18
r=, with	13 -13
r=. "	-9 9
r=. <end>	-13 13
r=: <name>	15 -15
r=: that	-21 21
r=; it	-16 16
r=; on	-12 12
r=<day-gone> .	-10 10
r=<day-today> .	-23 23
r=<end> <end>	-8 8
r=<level> <end>	-24 24
r=<span> ,	14 -14
r=<span> .	22 -22
r=? <end>	-16 16
r=all in	-10 10
r=altogether .	-16 16
r=and <number>	-11 11
r=and get	-19 19
r=and keep	-10 10
r=and nobody	-11 11
r=and say	-12 12
r=and the	5 -5
r=and to	-18 18
r=apply .	-11 11
r=as a	-16 16
r=as of	-16 16
r=as soon	-11 11
r=at present	-14 14
r=at the	-26 26
r=because of	-21 21
r=before .	-13 13
r=before the	-11 11
r=both way	-9 9
r=by <number>	13 -13
r=by the	-13 13
r=chance of	9 -9
r=come back	-18 18
r=come from	13 -13
r=come in	-17 17
r=do not	12 -12
r=done .	11 -11
r=duty on	-13 13
r=economy .	9 -9
r=else .	16 -16
r=entry for	-16 16
r=fewer than	10 -10
r=for <name>	-37 37
r=for <number>	33 -33
r=for <span>	-15 15
r=for both	-12 12
r=for fentanyl	-10 10
r=for good	-15 15
r=for it	12 -12
r=for its	-8 8
r=from <day-ahead>	-9 9
r=from <day-gone>	-14 14
r=from <name>	16 -16
r=from <number>	-19 19
r=from next	-9 9
r=further point	-11 11
r=have been	9 -9
r=here .	-10 10
r=in <month-ahead>	9 -9
r=in <name>	-25 25
r=in <number>	13 -13
r=in <span>	11 -11
r=in a	-13 13
r=in all	-15 15
r=in casablanca	-8 8
r=in new	-8 8
r=in place	-14 14
r=instead of	-32 32
r=is back	-9 9
r=is due	-11 11
r=is not	19 -19
r=is the	-8 8
r=is what	-17 17
r=it has	10 -10
r=last week	-18 18
r=last year	16 -16
r=less than	17 -17
r=metre .	11 -11
r=more ,	-10 10
r=more <quality>	11 -11
r=more for	9 -9
r=now .	-41 41
r=of <day-ahead>	-9 9
r=of <month-gone>	-13 13
r=of <number>	17 -17
r=of <quality>	30 -30
r=of a	17 -17
r=of duty	-17 17
r=of every	10 -10
r=of it	-8 8
r=of section	-19 19
r=of tariff	-19 19
r=of that	10 -10
r=of the	6 -6
r=of them	12 -12
r=of those	-11 11
r=of up	8 -8
r=of us	7 -7
r=of what	23 -23
r=of you	12 -12
r=off until	10 -10
r=on <day-ahead>	14 -14
r=on <day-gone>	11 -11
r=on <day-today>	24 -24
r=on <name>	-11 11
r=on <number>	-13 13
r=on <quality>	-21 21
r=on arrival	-10 10
r=on average	14 -14
r=on bean	11 -11
r=on beer	10 -10
r=on everything	-10 10
r=on farm	11 -11
r=on its	-13 13
r=on more	-17 17
r=on most	-13 13
r=on sugar	10 -10
r=on the	19 -19
r=on their	-17 17
r=on those	-13 13
r=on what	-20 20
r=once more	-12 12
r=or <level>	-13 13
r=or <span>	7 -7
r=out of	12 -12
r=over <span>	14 -14
r=over fentanyl	-13 13
r=per cent	-12 12
r=plu <number>	-18 18
r=question <end>	11 -11
r=rare earth	13 -13
r=remain .	-19 19
r=rule on	7 -7
r=since <day-gone>	-17 17
r=since <month-gone>	-11 11
r=since <number>	-18 18
r=stay .	-16 16
r=surcharge on	10 -10
r=tariff ,	-11 11
r=tariff on	-25 25
r=that are	-10 10
r=that the	15 -15
r=that was	-10 10
r=then .	-16 16
r=thi year	19 -19
r=to <money>	12 -12
r=to <name>	-10 10
r=too .	-10 10
r=trade agreement	25 -25
r=under a	-8 8
r=under its	-12 12
r=under the	-31 31
r=until <month-gone>	-13 13
r=up .	11 -11
r=was the	-18 18
r=with <name>	14 -14
r=would do	-10 10
r=would have	-6 6
r=— <level>	16 -16
r=— <number>	12 -12
round	-8 8
s:"	9 -9
s:&	33 -33
s:'	19 -19
s:*	-12 12
s:+	27 -27
s:,	4 -4
s:.	-13 13
s:<day-gone>	-10 10
s:<day-today>	-10 10
s:<duty>	11 -11
s:<goods-amount>	33 -33
s:<goods>	-14 14
s:<money>	42 -42
s:<month-gone>	-18 18
s:<number>	-21 21
s:<office>	17 -17
s:<organisation>	9 -9
s:<quality>	-14 14
s:<sender>	22 -22
s:<span>	12 -12
s:<taker>	28 -28
s:<v-agree>	17 -17
s:<v-down>	6 -6
s:<v-end>	15 -15
s:<v-sell>	18 -18
s:<v-up>	23 -23
s:=	-10 10
s:?	10 -10
s:@	-8 8
s:[	-11 11
s:_	-15 15
s:above	37 -37
s:abroad	31 -31
s:accept	11 -11
s:acid	-9 9
s:action	-4 4
s:admission	14 -14
s:advance	23 -23
s:advertisement	-13 13
s:affiliate	28 -28
s:afterward	-12 12
s:again	-14 14
s:ago	-13 13
s:agreement	-12 12
s:ahead	14 -14
s:airline	17 -17
s:airport	13 -13
s:alert	10 -10
s:all	-11 11
s:allow	13 -13
s:almost	12 -12
s:alone	20 -20
s:already	-22 22
s:altogether	-27 27
s:aluminium	-22 22
s:alway	-28 28
s:among	25 -25
s:amount	14 -14
s:and	-14 14
s:announce	-27 27
s:anti	-15 15
s:antwerp	-20 20
s:anyone	-11 11
s:apart	17 -17
s:approve	19 -19
s:argument	-10 10
s:arithmetic	-14 14
s:arrived	-10 10
s:art	18 -18
s:as	-20 20
s:asean	-7 7
s:attendance	10 -10
s:attract	-20 20
s:auction	11 -11
s:aussie	-8 8
s:autumn	-23 23
s:average	87 -87
s:await	-13 13
s:away	17 -17
s:b	28 -28
s:band	12 -12
s:bank	46 -46
s:bargain	5 -5
s:basel	-15 15
s:baseline	-24 24
s:bearing	-11 11
s:beat	10 -10
s:become	-23 23
s:beef	9 -9
s:being	-13 13
s:bell	10 -10
s:belong	-6 6
s:below	20 -20
s:bern	-12 12
s:berth	16 -16
s:beside	-14 14
s:best	37 -37
s:between	20 -20
s:beyond	11 -11
s:big	14 -14
s:bin	19 -19
s:biscuit	10 -10
s:bloc	-9 9
s:block	-11 11
s:boat	13 -13
s:body	23 -23
s:boeing	9 -9
s:bond	37 -37
s:bonu	22 -22
s:book	17 -17
s:booking	12 -12
s:boot	-14 14
s:both	-12 12
s:bourbon	-14 14
s:box	6 -6
s:brace	-10 10
s:brandy	14 -14
s:bread	26 -26
s:break	12 -12
s:bridge	12 -12
s:broadcaster	5 -5
s:builder	14 -14
s:bulb	-20 20
s:bunker	18 -18
s:bus	33 -33
s:busan	15 -15
s:butter	-21 21
s:buy	17 -17
s:bytedance	29 -29
s:c	31 -31
s:cabinet	-13 13
s:calculated	17 -17
s:call	17 -17
s:callao	13 -13
s:canned	-25 25
s:card	-13 13
s:cargoe	15 -15
s:carrier	12 -12
s:casablanca	-6 6
s:cashew	-10 10
s:cashmere	-14 14
s:category	13 -13
s:ceasefire	16 -16
s:cement	-13 13
s:centimetre	11 -11
s:central	26 -26
s:centre	16 -16
s:cess	-11 11
s:ceylon	-13 13
s:chance	42 -42
s:change	21 -21
s:channel	10 -10
s:charge	-2 2
s:cheaper	23 -23
s:cheese	-19 19
s:chicago	13 -13
s:children	24 -24
s:chip	21 -21
s:christma	-10 10
s:cinnamon	-13 13
s:circuit	-11 11
s:circular	-14 14
s:city	38 -38
s:class	11 -11
s:clause	18 -18
s:close	24 -24
s:closed	19 -19
s:clothe	13 -13
s:club	18 -18
s:cod	-13 13
s:code	9 -9
s:colleague	10 -10
s:collect	-18 18
s:comment	11 -11
s:commerce	18 -18
s:communiqué	11 -11
s:community	-16 16
s:company	33 -33
s:compete	-13 13
s:complained	-16 16
s:complete	8 -8
s:compromise	-7 7
s:computer	18 -18
s:concentrate	-14 14
s:concern	26 -26
s:conclude	13 -13
s:condition	-10 10
s:consider	-14 14
s:contact	20 -20
s:continue	-14 14
s:contract	20 -20
s:contribution	21 -21
s:control	8 -8
s:copper	14 -14
s:cork	7 -7
s:cosmetic	12 -12
s:cost	12 -12
s:cotton	-28 28
s:could	-10 10
s:counted	18 -18
s:county	14 -14
s:cover	16 -16
s:crane	-11 11
s:credit	18 -18
s:crew	18 -18
s:critical	11 -11
s:crop	13 -13
s:cross	-13 13
s:crosse	-15 15
s:crossed	10 -10
s:crown	12 -12
s:cubic	11 -11
s:currently	-16 16
s:customer	15 -15
s:cut	14 -14
s:data	22 -22
s:date	-15 15
s:daughter	18 -18
s:day	11 -11
s:dead	-23 23
s:deadline	23 -23
s:dearer	34 -34
s:debate	15 -15
s:debt	18 -18
s:decision	9 -9
s:decline	-12 12
s:deficit	17 -17
s:del	16 -16
s:delivery	17 -17
s:department	12 -12
s:depending	-13 13
s:deposit	8 -8
s:desk	21 -21
s:did	-13 13
s:diesel	20 -20
s:discount	32 -32
s:dispute	-15 15
s:divided	9 -9
s:dividend	11 -11
s:doctor	16 -16
s:dog	11 -11
s:dollar	36 -36
s:domestic	9 -9
s:down	15 -15
s:dr	-19 19
s:draft	-28 28
s:drawer	-19 19
s:drill	-14 14
s:driver	20 -20
s:drop	16 -16
s:dry	14 -14
s:dump	-18 18
s:dutiable	-8 8
s:duty	-27 27
s:e	16 -16
s:early	18 -18
s:earn	21 -21
s:ease	12 -12
s:easy	17 -17
s:eat	26 -26
s:economic	-10 10
s:economy	36 -36
s:effect	-12 12
s:effective	-11 11
s:election	31 -31
s:electricity	38 -38
s:eleven	23 -23
s:else	4 -4
s:embassy	-11 11
s:emergency	-15 15
s:employer	29 -29
s:end	12 -12
s:engine	-22 22
s:enter	8 -8
s:entity	18 -18
s:entry	-10 10
s:equipment	23 -23
s:escape	13 -13
s:estimate	16 -16
s:ethanol	-19 19
s:evening	25 -25
s:ever	-22 22
s:everybody	-14 14
s:everyone	-17 17
s:everything	-8 8
s:everywhere	-16 16
s:example	-8 8
s:exceed	-12 12
s:excess	23 -23
s:excise	20 -20
s:exclusion	19 -19
s:exempt	36 -36
s:exemption	14 -14
s:exist	-13 13
s:existing	18 -18
s:expect	27 -27
s:expensive	17 -17
s:export	38 -38
s:exporter	-12 12
s:extend	27 -27
s:extension	15 -15
s:extent	7 -7
s:f	13 -13
s:face	-31 31
s:failing	-14 14
s:fall	22 -22
s:family	23 -23
s:fare	18 -18
s:farm	23 -23
s:fed	16 -16
s:fee	21 -21
s:fentanyl	-43 43
s:ferry	17 -17
s:fewer	25 -25
s:fig	19 -19
s:figure	-19 19
s:fill	-9 9
s:film	26 -26
s:final	15 -15
s:firm	13 -13
s:fishmeal	-16 16
s:five	8 -8
s:fix	21 -21
s:flag	14 -14
s:flat	11 -11
s:float	-15 15
s:flood	18 -18
s:flower	-14 14
s:follow	-12 12
s:following	-12 12
s:forecast	30 -30
s:foreign	20 -20
s:forest	-10 10
s:former	-14 14
s:forward	-7 7
s:found	11 -11
s:four	16 -16
s:framework	27 -27
s:franc	21 -21
s:frankincense	-13 13
s:free	-18 18
s:freed	14 -14
s:freight	30 -30
s:frozen	-11 11
s:fuel	23 -23
s:full	16 -16
s:furniture	-22 22
s:further	-11 11
s:future	30 -30
s:gain	11 -11
s:gained	36 -36
s:game	19 -19
s:garment	-11 11
s:gas	13 -13
s:gate	20 -20
s:gave	21 -21
s:gdynia	-18 18
s:generic	-11 11
s:geneva	-11 11
s:gesture	10 -10
s:gift	11 -11
s:gigabyte	12 -12
s:glass	-11 11
s:glove	-22 22
s:go	-17 17
s:goal	12 -12
s:god	-13 13
s:gold	37 -37
s:golden	-9 9
s:gothenburg	15 -15
s:government	25 -25
s:grape	-9 9
s:graphite	-14 14
s:greer	9 -9
s:ground	19 -19
s:grow	13 -13
s:grower	-13 13
s:growth	49 -49
s:guess	13 -13
s:h	26 -26
s:hall	21 -21
s:halloumi	-20 20
s:halt	10 -10
s:halve	-13 13
s:hang	11 -11
s:hanwha	17 -17
s:harbour	23 -23
s:hard	10 -10
s:hardly	8 -8
s:harvest	14 -14
s:hat	26 -26
s:heading	-8 8
s:hear	-23 23
s:heard	-13 13
s:heat	9 -9
s:heavy	23 -23
s:her	22 -22
s:here	-28 28
s:highest	-16 16
s:him	10 -10
s:hit	-20 20
s:home	13 -13
s:hop	-12 12
s:hope	17 -17
s:host	12 -12
s:hotel	21 -21
s:hour	28 -28
s:house	19 -19
s:household	26 -26
s:hyundai	8 -8
s:i'd	15 -15
s:i'm	14 -14
s:i've	12 -12
s:ice	-13 13
s:if	-18 18
s:ignore	10 -10
s:ii	-9 9
s:immediately	-16 16
s:impose	-21 21
s:income	17 -17
s:increase	31 -31
s:index	23 -23
s:industry	12 -12
s:inflation	78 -78
s:inside	-11 11
s:insurer	11 -11
s:interest	57 -57
s:interim	-12 12
s:introduce	8 -8
s:investor	14 -14
s:island	-13 13
s:islander	11 -11
s:isn't	-20 20
s:it	-9 9
s:it'll	-9 9
s:jam	-16 16
s:jamieson	9 -9
s:jean	-11 11
s:jewellery	-10 10
s:job	11 -11
s:join	15 -15
s:joint	11 -11
s:joke	10 -10
s:josé	-11 11
s:jump	10 -10
s:just	-14 14
s:jute	-10 10
s:kernel	-17 17
s:key	19 -19
s:kilo	20 -20
s:kilometre	16 -16
s:knowledge	-12 12
s:kroner	13 -13
s:kuala	-11 11
s:la	-14 14
s:ladder	20 -20
s:lago	-14 14
s:lamp	14 -14
s:lasting	13 -13
s:later	-8 8
s:latest	14 -14
s:latter	-12 12
s:lay	11 -11
s:lead	35 -35
s:leaf	17 -17
s:least	21 -21
s:leather	-25 25
s:led	-8 8
s:legal	14 -14
s:lender	17 -17
s:lent	-16 16
s:lentil	-12 12
s:less	33 -33
s:letter	-16 16
s:level	-26 26
s:liable	-10 10
s:library	10 -10
s:licence	32 -32
s:license	22 -22
s:lie	-15 15
s:likely	14 -14
s:likewise	-22 22
s:limit	14 -14
s:line	20 -20
s:lisbon	-15 15
s:list	-20 20
s:lived	-13 13
s:loan	39 -39
s:local	-11 11
s:lock	12 -12
s:london	16 -16
s:long	12 -12
s:lorry	36 -36
s:lose	31 -31
s:loss	11 -11
s:low	10 -10
s:lower	25 -25
s:lumpur	-11 11
s:m	-9 9
s:machine	-13 13
s:mackerel	-12 12
s:magnet	10 -10
s:management	20 -20
s:manganese	-10 10
s:manila	18 -18
s:manufacturing	11 -11
s:marble	-17 17
s:margin	16 -16
s:market	26 -26
s:may	17 -17
s:me	12 -12
s:meal	-12 12
s:meantime	-17 17
s:meanwhile	-6 6
s:meat	-12 12
s:media	-21 21
s:mediator	22 -22
s:meet	13 -13
s:member	12 -12
s:membership	10 -10
s:mention	-22 22
s:mentioned	-15 15
s:merdeka	22 -22
s:merely	-14 14
s:metre	37 -37
s:mgx	17 -17
s:might	12 -12
s:mine	21 -21
s:minimum	-10 10
s:ministry	20 -20
s:minu	31 -31
s:minute	23 -23
s:misprint	-15 15
s:miss	-13 13
s:missing	16 -16
s:mixed	-8 8
s:model	18 -18
s:moment	-19 19
s:monday	15 -15
s:money	39 -39
s:month	-12 12
s:more	22 -22
s:mortgage	28 -28
s:mostly	-13 13
s:motion	14 -14
s:motor	15 -15
s:motorcycle	-14 14
s:must	-6 6
s:my	14 -14
s:name	14 -14
s:namely	10 -10
s:nasdaq	12 -12
s:national	27 -27
s:nearly	-15 15
s:need	31 -31
s:needed	18 -18
s:negotiation	21 -21
s:neighbour	18 -18
s:neither	11 -11
s:network	24 -24
s:never	-9 9
s:newspaper	-23 23
s:newsprint	10 -10
s:next	-10 10
s:night	45 -45
s:nikkei	16 -16
s:nil	-28 28
s:nine	14 -14
s:ninth	11 -11
s:nobody	-21 21
s:none	33 -33
s:nor	-15 15
s:nothing	10 -10
s:notice	19 -19
s:nought	-38 38
s:now	-15 15
s:nut	-22 22
s:nutmeg	-14 14
s:nvidia	46 -46
s:obtain	14 -14
s:ocean	16 -16
s:odd	23 -23
s:of	10 -10
s:offer	12 -12
s:officer	13 -13
s:ohio	10 -10
s:old	-15 15
s:older	-15 15
s:once	10 -10
s:one	52 -52
s:opened	26 -26
s:operator	26 -26
s:opinion	21 -21
s:opposite	13 -13
s:opposition	12 -12
s:oracle	20 -20
s:orange	-17 17
s:ordinary	-18 18
s:ore	27 -27
s:originating	9 -9
s:outside	-18 18
s:owe	-15 15
s:own	-9 9
s:owned	17 -17
s:package	14 -14
s:pact	-23 23
s:page	10 -10
s:paragraph	11 -11
s:parcel	27 -27
s:parent	14 -14
s:passed	17 -17
s:pasta	20 -20
s:patented	-22 22
s:pause	-14 14
s:payable	-13 13
s:payment	12 -12
s:peace	21 -21
s:peak	15 -15
s:pen	-16 16
s:penalty	13 -13
s:pension	20 -20
s:people	-5 5
s:pepper	-18 18
s:percent	-23 23
s:percentage	21 -21
s:period	-14 14
s:permanent	-11 11
s:permit	18 -18
s:peso	25 -25
s:phone	14 -14
s:phosphate	-19 19
s:piece	12 -12
s:pineapple	-18 18
s:place	-13 13
s:plain	-15 15
s:plant	9 -9
s:play	18 -18
s:player	26 -26
s:pleased	18 -18
s:plough	-12 12
s:plu	-19 19
s:plywood	-16 16
s:point	15 -15
s:policy	25 -25
s:poll	50 -50
s:post	-21 21
s:postal	-30 30
s:pot	11 -11
s:powder	-22 22
s:power	21 -21
s:practice	17 -17
s:precursor	16 -16
s:preference	-23 23
s:preliminary	-19 19
s:premium	18 -18
s:present	-18 18
s:presenter	-19 19
s:president	-12 12
s:pressed	-10 10
s:previou	13 -13
s:price	33 -33
s:prime	14 -14
s:print	9 -9
s:prisoner	23 -23
s:prize	16 -16
s:probability	33 -33
s:proclamation	-13 13
s:profit	25 -25
s:prolong	-4 4
s:promise	-8 8
s:property	10 -10
s:propose	-10 10
s:protocol	-13 13
s:provide	-10 10
s:provisional	-16 16
s:pupil	13 -13
s:purchase	7 -7
s:quantity	-8 8
s:quarter	8 -8
s:question	27 -27
s:rain	22 -22
s:raise	13 -13
s:rapeseed	-8 8
s:rare	17 -17
s:rather	-30 30
s:ratify	-10 10
s:reason	-16 16
s:rebate	17 -17
s:recall	-15 15
s:receive	25 -25
s:recession	19 -19
s:reciprocal	-26 26
s:record	20 -20
s:reduce	15 -15
s:reduction	15 -15
s:refinery	-12 12
s:refund	12 -12
s:refuse	11 -11
s:refused	13 -13
s:regular	-15 15
s:reject	11 -11
s:related	13 -13
s:remain	-21 21
s:remark	-15 15
s:remember	-15 15
s:reminded	-11 11
s:renew	9 -9
s:renewed	15 -15
s:repair	14 -14
s:replace	-25 25
s:repo	14 -14
s:reporter	13 -13
s:representative	13 -13
s:reserve	12 -12
s:resident	26 -26
s:respectively	-21 21
s:rest	12 -12
s:retain	-16 16
s:revenue	31 -31
s:rise	17 -17
s:roaming	29 -29
s:room	13 -13
s:rose	-18 18
s:round	40 -40
s:rugby	19 -19
s:rum	-11 11
s:rumour	-28 28
s:rupee	12 -12
s:rupture	13 -13
s:safeguard	-11 11
s:sail	-12 12
s:salary	14 -14
s:sale	29 -29
s:salmon	-29 29
s:salt	14 -14
s:same	-28 28
s:sanction	22 -22
s:santo	-8 8
s:sardine	-20 20
s:save	24 -24
s:scale	36 -36
s:scenario	23 -23
s:schedule	-14 14
s:school	13 -13
s:scotch	-12 12
s:season	16 -16
s:seat	23 -23
s:seed	-10 10
s:seem	-18 18
s:sell	14 -14
s:seller	-8 8
s:semiconductor	18 -18
s:send	-27 27
s:seng	9 -9
s:sense	13 -13
s:separate	-13 13
s:service	12 -12
s:sesame	-12 12
s:shanghai	15 -15
s:share	54 -54
s:shared	23 -23
s:she	21 -21
s:shilling	18 -18
s:shoe	14 -14
s:shop	18 -18
s:shore	-10 10
s:short	25 -25
s:shortly	15 -15
s:should	11 -11
s:shrimp	-32 32
s:signature	19 -19
s:silver	14 -14
s:similar	11 -11
s:since	-14 14
s:sir	27 -27
s:site	11 -11
s:ski	-20 20
s:slap	-9 9
s:sleep	-9 9
s:small	17 -17
s:smaller	22 -22
s:smelter	14 -14
s:so	-21 21
s:soap	-11 11
s:social	-16 16
s:sofa	12 -12
s:softwood	-26 26
s:solar	11 -11
s:somebody	-22 22
s:something	-19 19
s:soon	-11 11
s:sorry	9 -9
s:sort	26 -26
s:southern	29 -29
s:soy	-20 20
s:soybean	29 -29
s:spare	-14 14
s:speak	-14 14
s:speaking	19 -19
s:spirit	10 -10
s:split	13 -13
s:spoke	-21 21
s:spoken	-20 20
s:sport	20 -20
s:spot	14 -14
s:sprat	-23 23
s:staff	10 -10
s:stake	-13 13
s:stall	14 -14
s:stamp	19 -19
s:standstill	-11 11
s:state	14 -14
s:stay	-15 15
s:step	-10 10
s:still	-10 10
s:stockfish	-18 18
s:stockholm	12 -12
s:stone	-11 11
s:stop	-10 10
s:story	16 -16
s:street	17 -17
s:stuck	-19 19
s:stuff	-16 16
s:subscription	22 -22
s:suggest	-15 15
s:sum	-23 23
s:sun	17 -17
s:sunday	18 -18
s:sunflower	-15 15
s:supplement	15 -15
s:suppose	29 -29
s:supposed	-11 11
s:surcharge	8 -8
s:survey	25 -25
s:suspend	7 -7
s:suspension	-13 13
s:swear	18 -18
s:syrup	-12 12
s:table	-4 4
s:tail	15 -15
s:talk	17 -17
s:talked	25 -25
s:tallest	9 -9
s:target	21 -21
s:tariff	8 -8
s:taro	-23 23
s:tax	24 -24
s:teacher	10 -10
s:team	28 -28
s:telephone	15 -15
s:tenth	16 -16
s:tequila	-10 10
s:th	-13 13
s:than	21 -21
s:then	-21 21
s:there	-15 15
s:therefore	-28 28
s:these	-15 15
s:thread	-10 10
s:threat	-25 25
s:threaten	-9 9
s:three	19 -19
s:throughout	-22 22
s:thursday	35 -35
s:ticket	42 -42
s:till	-8 8
s:timber	-11 11
s:together	-22 22
s:toll	12 -12
s:ton	12 -12
s:tool	-15 15
s:top	-17 17
s:total	-25 25
s:toy	14 -14
s:toyota	10 -10
s:tractor	-30 30
s:trade	18 -18
s:trader	-18 18
s:transfer	14 -14
s:transit	37 -37
s:treat	18 -18
s:treatment	7 -7
s:treaty	-23 23
s:trieste	-12 12
s:truck	10 -10
s:true	-12 12
s:trying	-9 9
s:turnberry	-13 13
s:turned	15 -15
s:turnout	44 -44
s:turnover	10 -10
s:two	21 -21
s:tyre	-9 9
s:unemployment	29 -29
s:union	31 -31
s:united	10 -10
s:unlawful	-19 19
s:unless	-21 21
s:until	-8 8
s:up	12 -12
s:upper	30 -30
s:use	19 -19
s:used	-12 12
s:utility	13 -13
s:vat	38 -38
s:vehicle	10 -10
s:veneer	-17 17
s:vessel	21 -21
s:view	8 -8
s:village	10 -10
s:visitor	10 -10
s:volume	15 -15
s:vote	36 -36
s:voted	24 -24
s:wage	27 -27
s:watching	10 -10
s:water	21 -21
s:way	-14 14
s:weaker	17 -17
s:weather	33 -33
s:week	-10 10
s:were	11 -11
s:west	10 -10
s:whack	-9 9
s:whatever	-16 16
s:wheel	-10 10
s:where	-22 22
s:whether	12 -12
s:whichever	14 -14
s:whisky	-8 8
s:whisper	-12 12
s:wholesaler	-13 13
s:whom	25 -25
s:whopping	-11 11
s:why	18 -18
s:wide	-11 11
s:win	26 -26
s:window	17 -17
s:winner	17 -17
s:wire	-17 17
s:wish	-6 6
s:withdraw	23 -23
s:within	-18 18
s:without	-19 19
s:wool	-17 17
s:workshop	11 -11
s:world	16 -16
s:worldwide	-21 21
s:worse	-21 21
s:worst	-15 15
s:write	-16 16
s:wrong	-8 8
s:yacht	14 -14
s:yard	-14 14
s:yarn	-20 20
s:yen	11 -11
s:yes	-16 16
s:yet	12 -12
s:yield	40 -40
s:yokohama	-17 17
s:zero	-49 49
s:zone	19 -19
s:|	46 -46
s:·	20 -20
s:→	-25 25
sa:" ,	-10 10
sa:" <number>	8 -8
sa:" <person>	22 -22
sa:" seem	-14 14
sa:" the	15 -15
sa:'	-15 15
sa:'s	-5 5
sa:'s <number>	-12 12
sa:'s <person>	11 -11
sa:'s and	-13 13
sa:'s economy	8 -8
sa:'s rule	-10 10
sa:( <day-gone>	36 -36
sa:( <number>	20 -20
sa:( at	-9 9
sa:( b	9 -9
sa:( now	-17 17
sa:)	18 -18
sa:) ,	-14 14
sa:) .	-11 11
sa:) :	18 -18
sa:) <name>	9 -9
sa:) and	-12 12
sa:) are	-15 15
sa:) the	15 -15
sa:, "	10 -10
sa:, <money>	18 -18
sa:, <name>	10 -10
sa:, <quality>	8 -8
sa:, <span>	-16 16
sa:, agree	-13 13
sa:, among	24 -24
sa:, an	21 -21
sa:, as	-18 18
sa:, at	14 -14
sa:, because	-14 14
sa:, but	-10 10
sa:, by	-17 17
sa:, car	10 -10
sa:, cease	12 -12
sa:, copper	11 -11
sa:, depending	-10 10
sa:, fentanyl	11 -11
sa:, fish	-11 11
sa:, for	-20 20
sa:, from	-11 11
sa:, if	-16 16
sa:, it	12 -12
sa:, like	-17 17
sa:, more	-9 9
sa:, most	12 -12
sa:, never	11 -11
sa:, no	12 -12
sa:, nor	-12 12
sa:, not	-12 12
sa:, now	-12 12
sa:, say	-22 22
sa:, section	-10 10
sa:, sell	-14 14
sa:, sign	8 -8
sa:, since	-17 17
sa:, some	-10 10
sa:, suspend	13 -13
sa:, thank	-8 8
sa:, the	19 -19
sa:, then	-11 11
sa:, they	-14 14
sa:, though	-14 14
sa:, to	13 -13
sa:, under	-22 22
sa:, unless	-15 15
sa:, until	30 -30
sa:, we	14 -14
sa:, when	-21 21
sa:, while	15 -15
sa:, with	28 -28
sa:, without	-13 13
sa:, would	-27 27
sa:, write	-10 10
sa:-	-20 20
sa:- <number>	17 -17
sa:- labor	-13 13
sa:- shore	-10 10
sa:.	-11 11
sa:. "	-17 17
sa:. )	-8 8
sa:. m	-13 13
sa::	20 -20
sa:: "	18 -18
sa:: <name>	19 -19
sa:: <number>	-27 27
sa:: <quality>	-11 11
sa:: a	14 -14
sa:: in	-14 14
sa:: its	-15 15
sa:;	-14 14
sa:; <day-today>	-11 11
sa:; <name>	-23 23
sa:; <points>	-13 13
sa:; it	-12 12
sa:; no	-9 9
sa:; the	16 -16
sa:<day-ahead>	-17 17
sa:<day-ahead> ,	5 -5
sa:<day-gone> )	35 -35
sa:<day-gone> ,	-13 13
sa:<day-gone> in	10 -10
sa:<day-gone> is	-11 11
sa:<day-today> .	-15 15
sa:<day-today> <level>	-11 11
sa:<day-today> after	10 -10
sa:<goods-amount>	7 -7
sa:<goods-amount> of	-10 10
sa:<level-noun>	22 -22
sa:<level>	11 -11
sa:<level> )	-17 17
sa:<level> ,	11 -11
sa:<level> :	11 -11
sa:<level> ;	-11 11
sa:<level> <span>	17 -17
sa:<level> and	23 -23
sa:<level> apply	-17 17
sa:<level> by	-14 14
sa:<level> duty	26 -26
sa:<level> for	19 -19
sa:<level> from	14 -14
sa:<level> had	8 -8
sa:<level> is	12 -12
sa:<level> more	9 -9
sa:<level> next	9 -9
sa:<level> now	-16 16
sa:<level> on	15 -15
sa:<level> or	-10 10
sa:<level> over	20 -20
sa:<level> reciprocal	8 -8
sa:<level> respectively	-14 14
sa:<level> that	-15 15
sa:<level> too	8 -8
sa:<level> under	11 -11
sa:<level> within	-13 13
sa:<money>	-17 17
sa:<money> each	-11 11
sa:<month-ahead> ,	12 -12
sa:<month-ahead> it	-8 8
sa:<month-gone>	-14 14
sa:<month-gone> ,	14 -14
sa:<month-gone> on	-18 18
sa:<month-gone> was	-10 10
sa:<name> 's	-15 15
sa:<name> (	-15 15
sa:<name> ,	20 -20
sa:<name> :	-12 12
sa:<name> <level>	-23 23
sa:<name> among	-13 13
sa:<name> and	9 -9
sa:<name> at	-23 23
sa:<name> charge	-13 13
sa:<name> for	-8 8
sa:<name> has	10 -10
sa:<name> keep	10 -10
sa:<name> or	24 -24
sa:<name> pay	-15 15
sa:<name> under	-14 14
sa:<name> until	10 -10
sa:<name> was	11 -11
sa:<not>	-8 8
sa:<number> "	17 -17
sa:<number> %	11 -11
sa:<number> )	10 -10
sa:<number> <day-today>	-12 12
sa:<number> <span>	-10 10
sa:<number> against	10 -10
sa:<number> all	-9 9
sa:<number> and	8 -8
sa:<number> are	14 -14
sa:<number> as	-11 11
sa:<number> at	-20 20
sa:<number> before	-17 17
sa:<number> cent	15 -15
sa:<number> from	-22 22
sa:<number> had	9 -9
sa:<number> instead	10 -10
sa:<number> is	15 -15
sa:<number> it	13 -13
sa:<number> largest	-11 11
sa:<number> like	15 -15
sa:<number> make	-11 11
sa:<number> million	-11 11
sa:<number> of	6 -6
sa:<number> on	-21 21
sa:<number> plu	-11 11
sa:<number> since	-12 12
sa:<number> th	-10 10
sa:<number> that	-17 17
sa:<number> until	-13 13
sa:<number> was	11 -11
sa:<number> were	-10 10
sa:<office> say	16 -16
sa:<organisation> 's	-12 12
sa:<organisation> had	16 -16
sa:<person> 's	-15 15
sa:<person> announce	9 -9
sa:<person> for	-16 16
sa:<person> has	-13 13
sa:<person> is	13 -13
sa:<person> of	9 -9
sa:<quality> .	10 -10
sa:<quality> <level>	-13 13
sa:<quality> and	10 -10
sa:<quality> border	12 -12
sa:<quality> cocoa	-11 11
sa:<quality> coffee	10 -10
sa:<quality> country	16 -16
sa:<quality> custom	12 -12
sa:<quality> date	-11 11
sa:<quality> duty	-21 21
sa:<quality> embassy	-11 11
sa:<quality> farm	9 -9
sa:<quality> hazelnut	15 -15
sa:<quality> market	12 -12
sa:<quality> nut	-8 8
sa:<quality> raspberry	11 -11
sa:<quality> rate	-10 10
sa:<quality> sprat	-10 10
sa:<quality> steel	-9 9
sa:<quality> trade	-10 10
sa:<seat>	-20 20
sa:<seat> .	-9 9
sa:<seat> put	9 -9
sa:<span> .	-14 14
sa:<span> after	-16 16
sa:<span> at	-12 12
sa:<span> before	13 -13
sa:<span> in	-10 10
sa:<span> later	9 -9
sa:<span> of	-15 15
sa:<v-agree>	8 -8
sa:<v-begin>	-18 18
sa:<v-down>	8 -8
sa:<v-return>	9 -9
sa:<v-sell>	7 -7
sa:<v-suspend>	-4 4
sa:a <office>	-14 14
sa:a box	16 -16
sa:a figure	-9 9
sa:a licence	10 -10
sa:a list	-9 9
sa:a little	-16 16
sa:a minimum	-19 19
sa:a paper	11 -11
sa:a poll	15 -15
sa:a quota	-28 28
sa:a safeguard	-11 11
sa:a scale	16 -16
sa:a signature	-11 11
sa:a summit	10 -10
sa:a surcharge	11 -11
sa:a tariff	22 -22
sa:a trade	-10 10
sa:about ,	11 -11
sa:about the	12 -12
sa:above	22 -22
sa:above .	14 -14
sa:above the	13 -13
sa:above what	-12 12
sa:abroad	17 -17
sa:act	-9 9
sa:action	-13 13
sa:affiliate	20 -20
sa:after .	13 -13
sa:after <number>	10 -10
sa:after <person>	13 -13
sa:after <span>	-6 6
sa:after a	-9 9
sa:after that	-29 29
sa:afternoon	8 -8
sa:afterward	-16 16
sa:again	-7 7
sa:against .	15 -15
sa:against <number>	-17 17
sa:age	-9 9
sa:agree .	-8 8
sa:agree in	-14 14
sa:agreement	-22 22
sa:agreement of	-14 14
sa:agreement with	-19 19
sa:ahead	8 -8
sa:aircraft part	10 -10
sa:all	-19 19
sa:all ,	14 -14
sa:all .	-40 40
sa:all in	-18 18
sa:all tell	-12 12
sa:along	-9 9
sa:altogether	-28 28
sa:altogether .	-21 21
sa:aluminium	-19 19
sa:alway	-26 26
sa:among	10 -10
sa:among other	-14 14
sa:among them	22 -22
sa:an additional	9 -9
sa:an hour	9 -9
sa:an increase	13 -13
sa:an order	-14 14
sa:and <level>	6 -6
sa:and <money>	16 -16
sa:and <seat>	-16 16
sa:and above	-21 21
sa:and aircraft	10 -10
sa:and another	11 -11
sa:and at	10 -10
sa:and buy	15 -15
sa:and collect	-11 11
sa:and from	-20 20
sa:and get	-18 18
sa:and i	-11 11
sa:and is	-14 14
sa:and keep	-11 11
sa:and may	-12 12
sa:and no	-13 13
sa:and nobody	-13 13
sa:and nothing	10 -10
sa:and of	-17 17
sa:and poultry	12 -12
sa:and raise	-12 12
sa:and reciprocal	11 -11
sa:and sign	12 -12
sa:and stay	-17 17
sa:and the	10 -10
sa:and what	13 -13
sa:and will	7 -7
sa:and with	-13 13
sa:announce in	-16 16
sa:announce on	11 -11
sa:another	2 -2
sa:another <level>	10 -10
sa:another <number>	12 -12
sa:answer	13 -13
sa:answer to	-11 11
sa:antwerp	-9 9
sa:any of	13 -13
sa:anything .	-12 12
sa:apricot	10 -10
sa:are .	-21 21
sa:are in	10 -10
sa:are on	13 -13
sa:are pay	-13 13
sa:are suspend	-16 16
sa:are to	6 -6
sa:arrangement	-12 12
sa:as	-21 21
sa:as a	-23 23
sa:as for	8 -8
sa:as he	18 -18
sa:as in	-9 9
sa:as long	-6 6
sa:as of	-22 22
sa:as soon	-12 12
sa:aside .	-8 8
sa:asleep .	13 -13
sa:at	14 -14
sa:at <level>	23 -23
sa:at <number>	-12 12
sa:at a	13 -13
sa:at all	18 -18
sa:at his	12 -12
sa:at present	-28 28
sa:at their	-6 6
sa:at zero	-9 9
sa:average	29 -29
sa:average .	21 -21
sa:await	-13 13
sa:b	12 -12
sa:back to	9 -9
sa:be <number>	-13 13
sa:be due	-10 10
sa:be know	-13 13
sa:bean .	17 -17
sa:bean in	-10 10
sa:because	-16 16
sa:because it	9 -9
sa:because of	-23 23
sa:become	-10 10
sa:beef .	-10 10
sa:been <number>	-16 16
sa:been put	-7 7
sa:been suspend	22 -22
sa:been withdraw	18 -18
sa:beer	13 -13
sa:beer ,	11 -11
sa:before ,	-11 11
sa:before .	-8 8
sa:before <number>	13 -13
sa:before that	17 -17
sa:begin	-18 18
sa:begin ,	-10 10
sa:being ,	-12 12
sa:being negotiate	13 -13
sa:belong	-6 6
sa:belong to	-15 15
sa:below	10 -10
sa:best	25 -25
sa:better than	9 -9
sa:between	7 -7
sa:beyond	14 -14
sa:bill	6 -6
sa:boat .	-8 8
sa:boeing	9 -9
sa:border	13 -13
sa:both	-8 8
sa:both direction	-9 9
sa:both of	-10 10
sa:both way	-12 12
sa:box	16 -16
sa:box of	15 -15
sa:boxe	12 -12
sa:break	10 -10
sa:build	-14 14
sa:build in	-11 11
sa:builder	8 -8
sa:built	10 -10
sa:business .	-13 13
sa:but	-9 9
sa:but the	8 -8
sa:butter	-24 24
sa:buy	9 -9
sa:buy more	9 -9
sa:buy the	-12 12
sa:by <day-ahead>	19 -19
sa:by <level>	-12 12
sa:by <number>	27 -27
sa:by <points>	11 -11
sa:by <seat>	-15 15
sa:by a	-11 11
sa:by our	13 -13
sa:by treaty	-18 18
sa:c	12 -12
sa:call	15 -15
sa:call a	9 -9
sa:call that	18 -18
sa:call to	10 -10
sa:can be	17 -17
sa:cannot be	10 -10
sa:canola	-14 14
sa:car ;	12 -12
sa:car to	-11 11
sa:cargoe	12 -12
sa:carry	-9 9
sa:carry <number>	-14 14
sa:casablanca	-8 8
sa:category	11 -11
sa:cease	10 -10
sa:cease to	10 -10
sa:ceasefire	16 -16
sa:cent	-20 20
sa:cent ,	-23 23
sa:centimetre	10 -10
sa:certain	-9 9
sa:chance	17 -17
sa:chance of	11 -11
sa:change	12 -12
sa:charge <level>	22 -22
sa:charge in	13 -13
sa:cheaper	23 -23
sa:chemical	8 -8
sa:children	16 -16
sa:chip	17 -17
sa:chip .	-15 15
sa:city	16 -16
sa:city ,	9 -9
sa:close	11 -11
sa:cocoa	-13 13
sa:cocoa butter	-13 13
sa:coconut oil	11 -11
sa:coffee	-8 8
sa:colleague	9 -9
sa:collect <level>	-11 11
sa:come back	12 -12
sa:come from	24 -24
sa:come in	-12 12
sa:come to	17 -17
sa:community	-10 10
sa:company	8 -8
sa:complete	8 -8
sa:container	17 -17
sa:continue	-16 16
sa:continue to	-13 13
sa:cotton	-23 23
sa:cotton from	-10 10
sa:could	-9 9
sa:crane ,	-14 14
sa:customer	12 -12
sa:cut ,	9 -9
sa:cut the	-7 7
sa:date .	-21 21
sa:daughter	10 -10
sa:day .	10 -10
sa:day after	12 -12
sa:dead	-19 19
sa:deal	-24 24
sa:deal .	-12 12
sa:dearer	29 -29
sa:dearer .	9 -9
sa:decision	12 -12
sa:denim	12 -12
sa:depending	-13 13
sa:depending on	-13 13
sa:did .	12 -12
sa:direction	-15 15
sa:discussion .	11 -11
sa:dispute	-9 9
sa:do ,	-20 20
sa:do not	28 -28
sa:doe	-11 11
sa:doe .	-14 14
sa:doesn't	8 -8
sa:dollar	13 -13
sa:don't	20 -20
sa:done	18 -18
sa:done .	13 -13
sa:down .	13 -13
sa:draft	-9 9
sa:drone	9 -9
sa:due	-13 13
sa:duty :	12 -12
sa:duty ;	-12 12
sa:duty apply	12 -12
sa:duty in	-16 16
sa:duty that	13 -13
sa:each other	18 -18
sa:earn	11 -11
sa:earth ,	12 -12
sa:eat	19 -19
sa:economy	28 -28
sa:effect	-23 23
sa:either side	-14 14
sa:election	13 -13
sa:electric vehicle	12 -12
sa:electricity	17 -17
sa:electricity tariff	14 -14
sa:eleven	13 -13
sa:else	18 -18
sa:else .	22 -22
sa:embassy	-11 11
sa:engine	-13 13
sa:enter	7 -7
sa:enter free	9 -9
sa:entity	16 -16
sa:entry	-22 22
sa:entry for	-16 16
sa:equipment	19 -19
sa:equipment .	10 -10
sa:error	-9 9
sa:ethanol	-11 11
sa:evening	13 -13
sa:ever	-22 22
sa:everyone ,	-10 10
sa:everything else	-10 10
sa:everything from	18 -18
sa:everywhere	-14 14
sa:exclusion	15 -15
sa:existing	13 -13
sa:expect	20 -20
sa:expect .	16 -16
sa:explain	14 -14
sa:export to	11 -11
sa:extend	9 -9
sa:extension	16 -16
sa:extension .	12 -12
sa:extra	15 -15
sa:extra <level>	14 -14
sa:fair	12 -12
sa:fall away	-10 10
sa:fall by	7 -7
sa:fall to	-16 16
sa:family	13 -13
sa:far .	15 -15
sa:farm	11 -11
sa:farm good	16 -16
sa:favour	15 -15
sa:fentanyl .	-31 31
sa:fentanyl ;	16 -16
sa:fewer	16 -16
sa:fewer than	15 -15
sa:fill	-10 10
sa:film	17 -17
sa:finance	-10 10
sa:finish	12 -12
sa:first .	6 -6
sa:flag	9 -9
sa:flat .	14 -14
sa:following	-8 8
sa:for <day-ahead>	-14 14
sa:for <day-gone>	-12 12
sa:for <goods-amount>	-23 23
sa:for <name>	-17 17
sa:for <number>	24 -24
sa:for <span>	-14 14
sa:for all	-18 18
sa:for beef	13 -13
sa:for both	-9 9
sa:for call	11 -11
sa:for car	10 -10
sa:for company	-12 12
sa:for it	16 -16
sa:for its	-19 19
sa:for more	-9 9
sa:for nearly	-10 10
sa:for now	17 -17
sa:for other	-15 15
sa:for those	20 -20
sa:for up	-14 14
sa:for us	-11 11
sa:for what	-7 7
sa:for zero	15 -15
sa:force since	-8 8
sa:forced -	-15 15
sa:four	8 -8
sa:framework	17 -17
sa:framework with	17 -17
sa:free	20 -20
sa:free .	13 -13
sa:free of	11 -11
sa:freight	14 -14
sa:from <day-ahead>	-12 12
sa:from <day-gone>	-24 24
sa:from <level>	7 -7
sa:from <name>	20 -20
sa:from <seat>	11 -11
sa:from last	-10 10
sa:from midnight	20 -20
sa:from now	8 -8
sa:front	-6 6
sa:full	36 -36
sa:full .	23 -23
sa:further notice	-9 9
sa:further point	-11 11
sa:game	13 -13
sa:game .	9 -9
sa:gap	-10 10
sa:gap .	-10 10
sa:gas	13 -13
sa:gave	10 -10
sa:gave the	18 -18
sa:gdynia	-13 13
sa:geneva	-15 15
sa:geneva .	-17 17
sa:get	-16 16
sa:get a	-14 14
sa:give	-22 22
sa:give up	-13 13
sa:glass	-10 10
sa:glass .	-11 11
sa:go from	-9 9
sa:go up	20 -20
sa:god	-13 13
sa:good	-14 14
sa:good and	16 -16
sa:good are	10 -10
sa:good in	12 -12
sa:government	16 -16
sa:government .	9 -9
sa:growth	16 -16
sa:growth of	11 -11
sa:h	15 -15
sa:h <number>	14 -14
sa:had announce	-9 9
sa:had ask	8 -8
sa:had been	-13 13
sa:had given	7 -7
sa:had no	27 -27
sa:had talked	16 -16
sa:half	-22 22
sa:half of	-14 14
sa:handed	12 -12
sa:has been	19 -19
sa:has no	-12 12
sa:has not	-9 9
sa:has say	18 -18
sa:has take	-11 11
sa:has yet	-11 11
sa:have .	-11 11
sa:have found	11 -11
sa:have had	-10 10
sa:have put	12 -12
sa:have tell	11 -11
sa:have to	-19 19
sa:he add	-15 15
sa:he call	10 -10
sa:he say	11 -11
sa:he tell	-11 11
sa:he write	12 -12
sa:heavy	10 -10
sa:her	15 -15
sa:here	-25 25
sa:here .	-10 10
sa:herring	11 -11
sa:herring .	11 -11
sa:highest in	14 -14
sa:him	9 -9
sa:him .	15 -15
sa:his first	-20 20
sa:hold at	16 -16
sa:hope for	-13 13
sa:hotel	13 -13
sa:hour	11 -11
sa:hour .	7 -7
sa:house of	-10 10
sa:i pay	-10 10
sa:i read	12 -12
sa:ice	-11 11
sa:if	-5 5
sa:if nobody	-9 9
sa:if the	12 -12
sa:if they	-8 8
sa:if you	14 -14
sa:import	-17 17
sa:in ,	-14 14
sa:in <month-ahead>	-18 18
sa:in <month-gone>	14 -14
sa:in <number>	20 -20
sa:in <span>	10 -10
sa:in all	-22 22
sa:in both	-15 15
sa:in casablanca	-8 8
sa:in favour	15 -15
sa:in force	12 -12
sa:in kuala	-11 11
sa:in spring	-11 11
sa:in sum	-12 12
sa:in two	12 -12
sa:in which	-15 15
sa:included ,	11 -11
sa:increase	10 -10
sa:increase of	13 -13
sa:inflation	9 -9
sa:instead	-16 16
sa:instead of	-20 20
sa:into <name>	-21 21
sa:into a	8 -8
sa:introduce in	8 -8
sa:is a	22 -22
sa:is add	13 -13
sa:is charge	-9 9
sa:is for	-11 11
sa:is go	-21 21
sa:is good	12 -12
sa:is now	12 -12
sa:is reach	8 -8
sa:is suspend	27 -27
sa:is that	9 -9
sa:is the	-15 15
sa:is what	-34 34
sa:is worth	-12 12
sa:island	-11 11
sa:island 's	-11 11
sa:isn't	-9 9
sa:it ,	12 -12
sa:it .	14 -14
sa:it be	-11 11
sa:it for	11 -11
sa:it had	-7 7
sa:it in	-9 9
sa:it last	-10 10
sa:it levy	-15 15
sa:it make	-8 8
sa:it on	-12 12
sa:it stay	-9 9
sa:it would	8 -8
sa:its <organisation>	9 -9
sa:its <points>	-16 16
sa:its agreement	-11 11
sa:its place	-11 11
sa:its share	-14 14
sa:its value	-22 22
sa:itself	13 -13
sa:job	17 -17
sa:joke	10 -10
sa:keep .	-18 18
sa:keep <number>	-13 13
sa:keep it	-15 15
sa:keep its	14 -14
sa:keep the	14 -14
sa:lapse	11 -11
sa:last .	-16 16
sa:last <month-gone>	-33 33
sa:last month	10 -10
sa:last spring	12 -12
sa:lead	12 -12
sa:leave over	-14 14
sa:less	29 -29
sa:levy	-13 13
sa:levy of	-15 15
sa:licence	18 -18
sa:license	8 -8
sa:lift	-16 16
sa:likely	10 -10
sa:likewise	-14 14
sa:likewise .	-11 11
sa:limit	13 -13
sa:limit on	9 -9
sa:list .	-17 17
sa:list <number>	14 -14
sa:list of	-10 10
sa:litre	-12 12
sa:little .	10 -10
sa:loan	26 -26
sa:lobster	-13 13
sa:lobster .	-10 10
sa:local	-12 12
sa:long as	-9 9
sa:lower	22 -22
sa:m	-13 13
sa:m .	-13 13
sa:magnet	13 -13
sa:magnet .	10 -10
sa:make	16 -16
sa:make <number>	-20 20
sa:make it	20 -20
sa:make the	12 -12
sa:make up	-12 12
sa:make with	19 -19
sa:man	22 -22
sa:man in	16 -16
sa:mangoe	-7 7
sa:manufacturing	11 -11
sa:market	17 -17
sa:match	-14 14
sa:matter of	-10 10
sa:may have	-9 9
sa:mediator	15 -15
sa:meet in	-20 20
sa:meet was	11 -11
sa:merely	-12 12
sa:metal	-13 13
sa:metre	22 -22
sa:metre .	11 -11
sa:midnight .	-9 9
sa:might	27 -27
sa:million	-17 17
sa:million .	-16 16
sa:mineral water	-11 11
sa:minimum	-20 20
sa:minimum price	-22 22
sa:ministry	6 -6
sa:missing	15 -15
sa:model	13 -13
sa:moment	-12 12
sa:more	9 -9
sa:more ,	-20 20
sa:more <quality>	11 -11
sa:morning ,	10 -10
sa:most	-20 20
sa:most other	11 -11
sa:most thing	-9 9
sa:motor	14 -14
sa:mr	-19 19
sa:much again	14 -14
sa:name	9 -9
sa:nearly	-13 13
sa:need	12 -12
sa:new	17 -17
sa:new .	11 -11
sa:new duty	13 -13
sa:new tariff	-12 12
sa:new year	-13 13
sa:newspaper	-8 8
sa:next to	-17 17
sa:night	11 -11
sa:no	16 -16
sa:no .	20 -20
sa:no change	-14 14
sa:no deal	-15 15
sa:no duty	11 -11
sa:no one	-14 14
sa:nobody	-33 33
sa:nobody in	-10 10
sa:none	-18 18
sa:none .	-13 13
sa:nor	-14 14
sa:north <quality>	-8 8
sa:not yet	10 -10
sa:nothing	-14 14
sa:nothing ,	-23 23
sa:nothing at	10 -10
sa:now .	-28 28
sa:now on	8 -8
sa:number	14 -14
sa:nut	-12 12
sa:nut .	-11 11
sa:nvidia	10 -10
sa:of <day-ahead>	-21 21
sa:of <day-today>	-14 14
sa:of <month-gone>	-17 17
sa:of <number>	6 -6
sa:of <person>	9 -9
sa:of <points>	-11 11
sa:of a	12 -12
sa:of critical	7 -7
sa:of duty	-18 18
sa:of last	-15 15
sa:of mr	-10 10
sa:of next	-13 13
sa:of section	-23 23
sa:of talk	16 -16
sa:of tariff	-15 15
sa:of their	16 -16
sa:of them	12 -12
sa:of these	12 -12
sa:of those	-11 11
sa:of two	-11 11
sa:of up	7 -7
sa:of us	7 -7
sa:of what	8 -8
sa:off .	14 -14
sa:off its	9 -9
sa:offer	16 -16
sa:offer .	12 -12
sa:old <level>	-10 10
sa:older list	-12 12
sa:on .	18 -18
sa:on <day-gone>	2 -2
sa:on <day-today>	35 -35
sa:on <number>	-17 17
sa:on <quality>	-14 14
sa:on affiliate	7 -7
sa:on all	-12 12
sa:on aluminium	-11 11
sa:on an	15 -15
sa:on another	-18 18
sa:on average	24 -24
sa:on bean	10 -10
sa:on beer	13 -13
sa:on cocoa	-13 13
sa:on electric	11 -11
sa:on every	-14 14
sa:on farm	11 -11
sa:on hold	-17 17
sa:on ice	-15 15
sa:on its	-4 4
sa:on more	-17 17
sa:on semiconductor	12 -12
sa:on sugar	9 -9
sa:on sunday	15 -15
sa:on their	-17 17
sa:on them	-18 18
sa:on those	-18 18
sa:on thursday	21 -21
sa:on truck	11 -11
sa:on what	-16 16
sa:on which	15 -15
sa:once .	15 -15
sa:one	-37 37
sa:one .	-29 29
sa:one in	16 -16
sa:only	17 -17
sa:only ,	13 -13
sa:opened	11 -11
sa:opinion	11 -11
sa:or	-14 14
sa:or <level>	-26 26
sa:or <money>	-20 20
sa:or <name>	12 -12
sa:or <span>	7 -7
sa:or not	-14 14
sa:ordinary	-13 13
sa:ordinary duty	-25 25
sa:ordinary rate	11 -11
sa:ore	12 -12
sa:origin	16 -16
sa:origin ,	14 -14
sa:other ,	-8 8
sa:other <number>	-22 22
sa:out	-15 15
sa:out the	-9 9
sa:output	8 -8
sa:over .	14 -14
sa:over <span>	9 -9
sa:over and	-19 19
sa:over from	-14 14
sa:over there	-22 22
sa:own	-14 14
sa:pact	-24 24
sa:page .	-8 8
sa:palm	-15 15
sa:parcel	16 -16
sa:part of	-25 25
sa:partner	11 -11
sa:partnership agreement	-13 13
sa:patented	-11 11
sa:pay ,	-18 18
sa:pay .	-17 17
sa:pay <number>	-15 15
sa:pay for	-15 15
sa:pay more	-9 9
sa:pay no	12 -12
sa:pay on	9 -9
sa:pay the	30 -30
sa:pay to	14 -14
sa:payable	-11 11
sa:peace	9 -9
sa:pen	-9 9
sa:people in	-10 10
sa:per	-15 15
sa:per cent	-32 32
sa:place	-19 19
sa:place of	-28 28
sa:player	10 -10
sa:plu the	-23 23
sa:point ,	-15 15
sa:poll	30 -30
sa:poll .	14 -14
sa:pot	11 -11
sa:potatoe	10 -10
sa:poultry	13 -13
sa:power	16 -16
sa:practice	13 -13
sa:precursor	16 -16
sa:present	-25 25
sa:present .	-15 15
sa:press	-12 12
sa:price .	17 -17
sa:print	9 -9
sa:privilege	12 -12
sa:product ,	-17 17
sa:product .	9 -9
sa:profit	9 -9
sa:prolonged	-12 12
sa:promise	-8 8
sa:promise in	-9 9
sa:promise to	-9 9
sa:proposal	11 -11
sa:published	15 -15
sa:published on	20 -20
sa:purchase	7 -7
sa:put it	16 -16
sa:put off	-18 18
sa:put on	-19 19
sa:quarter .	10 -10
sa:question	27 -27
sa:quota .	-16 16
sa:raise its	16 -16
sa:rare earth	7 -7
sa:rate ,	14 -14
sa:rate .	-15 15
sa:rate in	13 -13
sa:rate on	-13 13
sa:rate that	15 -15
sa:rather than	-16 16
sa:read .	-13 13
sa:reciprocal	-14 14
sa:reciprocal ,	11 -11
sa:reciprocal .	-13 13
sa:reciprocal tariff	-21 21
sa:reckon	-15 15
sa:reckon with	-12 12
sa:red	9 -9
sa:refinery	-11 11
sa:remain	-17 17
sa:remain .	-10 10
sa:remain payable	-10 10
sa:remain so	10 -10
sa:remain suspend	-15 15
sa:replace	-14 14
sa:replace the	-11 11
sa:reply	-15 15
sa:respectively	-21 21
sa:respectively .	-18 18
sa:rest	9 -9
sa:rest ,	12 -12
sa:restore	11 -11
sa:resume	-11 11
sa:retain	-12 12
sa:return to	7 -7
sa:revenue	14 -14
sa:rice .	13 -13
sa:right	-11 11
sa:right "	-15 15
sa:round	24 -24
sa:rule on	8 -8
sa:rum	-11 11
sa:run out	-15 15
sa:run to	9 -9
sa:sack	14 -14
sa:salary	12 -12
sa:sale	16 -16
sa:salmon	-12 12
sa:salmon .	-10 10
sa:salt	12 -12
sa:same	-17 17
sa:same .	-10 10
sa:same day	13 -13
sa:same minute	-13 13
sa:santo	-11 11
sa:sardine	-10 10
sa:say .	-15 15
sa:say <person>	-11 11
sa:say on	10 -10
sa:say that	21 -21
sa:say the	13 -13
sa:say they	13 -13
sa:say to	-17 17
sa:scale	11 -11
sa:scrap	-12 12
sa:season	8 -8
sa:second .	-12 12
sa:seed potatoe	14 -14
sa:seek	12 -12
sa:seem	-18 18
sa:seem right	-22 22
sa:sell	11 -11
sa:semiconductor	17 -17
sa:semiconductor .	12 -12
sa:ship	-14 14
sa:ship -	-10 10
sa:shirt	20 -20
sa:shirt from	13 -13
sa:shore	-10 10
sa:shore crane	-10 10
sa:short	10 -10
sa:show .	-10 10
sa:shrink	-13 13
sa:side	12 -12
sa:side .	-11 11
sa:side of	-9 9
sa:sign	10 -10
sa:sign a	20 -20
sa:sign by	8 -8
sa:sign in	-9 9
sa:since	-12 12
sa:since .	-17 17
sa:since <day-gone>	-15 15
sa:since last	-15 15
sa:since new	-13 13
sa:since spring	16 -16
sa:single	-6 6
sa:ski	-15 15
sa:sleep	-14 14
sa:so .	-13 13
sa:so far	12 -12
sa:so that	12 -12
sa:so until	10 -10
sa:solar	18 -18
sa:some	-11 11
sa:some of	-15 15
sa:soon	-14 14
sa:soon as	-12 12
sa:sorry	11 -11
sa:sort	11 -11
sa:soybean	9 -9
sa:spot	10 -10
sa:sprat	-14 14
sa:spring of	-10 10
sa:stand	16 -16
sa:stand .	11 -11
sa:start	-22 22
sa:start on	-11 11
sa:stay	-16 16
sa:stay ,	-11 11
sa:stay .	-25 25
sa:stay on	-11 11
sa:stay suspend	11 -11
sa:stockholm	9 -9
sa:street	11 -11
sa:sum	-14 14
sa:sum .	-9 9
sa:summer	10 -10
sa:summer of	15 -15
sa:sunday	12 -12
sa:surcharge on	11 -11
sa:suspend	11 -11
sa:suspend for	7 -7
sa:suspend in	15 -15
sa:table	-16 16
sa:table in	-9 9
sa:take its	-11 11
sa:talk	12 -12
sa:talked	18 -18
sa:tariff	14 -14
sa:tariff ,	-12 12
sa:tariff .	27 -27
sa:tariff :	11 -11
sa:tariff ;	-11 11
sa:tariff for	-11 11
sa:tariff of	16 -16
sa:tariff that	-12 12
sa:tariff truce	13 -13
sa:taro	-9 9
sa:tell <person>	-15 15
sa:tell a	13 -13
sa:tell the	-13 13
sa:tenth	11 -11
sa:th	-10 10
sa:than	13 -13
sa:than <level>	-26 26
sa:than a	13 -13
sa:than in	14 -14
sa:than last	13 -13
sa:than the	20 -20
sa:than they	11 -11
sa:thank	-16 16
sa:thank to	-15 15
sa:that	6 -6
sa:that 's	-6 6
sa:that build	-11 11
sa:that come	-10 10
sa:that date	9 -9
sa:that has	8 -8
sa:that he	12 -12
sa:that in	-12 12
sa:that it	11 -11
sa:that leave	-8 8
sa:that make	-10 10
sa:that of	13 -13
sa:that say	10 -10
sa:that the	32 -32
sa:that was	-27 27
sa:the <number>	-22 22
sa:the <organisation>	-14 14
sa:the <person>	7 -7
sa:the <points>	-18 18
sa:the <seat>	12 -12
sa:the agreement	-10 10
sa:the arrangement	-11 11
sa:the best	13 -13
sa:the book	-11 11
sa:the chip	11 -11
sa:the city	12 -12
sa:the coffee	-11 11
sa:the control	-10 10
sa:the dispute	-14 14
sa:the drawer	-20 20
sa:the end	-12 12
sa:the extension	11 -11
sa:the fentanyl	-12 12
sa:the following	-8 8
sa:the forced	-14 14
sa:the full	11 -11
sa:the gap	-10 10
sa:the good	-10 10
sa:the house	13 -13
sa:the island	-10 10
sa:the matter	-11 11
sa:the mediator	12 -12
sa:the moment	-11 11
sa:the new	9 -9
sa:the number	-18 18
sa:the oil	7 -7
sa:the ordinary	-13 13
sa:the pact	-10 10
sa:the pen	-14 14
sa:the place	-9 9
sa:the port	18 -18
sa:the post	11 -11
sa:the president	-12 12
sa:the rate	14 -14
sa:the rest	17 -17
sa:the right	15 -15
sa:the rule	-11 11
sa:the season	14 -14
sa:the side	10 -10
sa:the spring	-18 18
sa:the table	-11 11
sa:the trade	-10 10
sa:the truce	-14 14
sa:the two	-20 20
sa:the whole	11 -11
sa:the wine	-13 13
sa:their	13 -13
sa:their tariff	11 -11
sa:them	8 -8
sa:them in	-10 10
sa:then	-13 13
sa:then .	-11 11
sa:then <level>	14 -14
sa:then <number>	-15 15
sa:then the	-9 9
sa:there before	14 -14
sa:there was	16 -16
sa:there would	11 -11
sa:thereafter	-12 12
sa:they	9 -9
sa:they pay	20 -20
sa:thi .	12 -12
sa:thi month	-11 11
sa:third	22 -22
sa:those that	13 -13
sa:though	-11 11
sa:threaten for	-13 13
sa:threaten from	-9 9
sa:throughout	-22 22
sa:throughout .	-9 9
sa:thu	12 -12
sa:thursday	25 -25
sa:till	-11 11
sa:time	13 -13
sa:time .	11 -11
sa:to .	-8 8
sa:to <day-gone>	-10 10
sa:to <level>	10 -10
sa:to <money>	11 -11
sa:to apply	15 -15
sa:to be	-20 20
sa:to charge	10 -10
sa:to end	12 -12
sa:to give	-13 13
sa:to him	7 -7
sa:to nothing	-10 10
sa:to other	-11 11
sa:to pay	-19 19
sa:to start	-11 11
sa:to take	-8 8
sa:to the	19 -19
sa:to two	-16 16
sa:to you	-10 10
sa:together	-11 11
sa:tomatoe	-14 14
sa:too .	-17 17
sa:top .	12 -12
sa:top of	-16 16
sa:toy	13 -13
sa:tractor	-12 12
sa:trade agreement	18 -18
sa:transit	29 -29
sa:treat	14 -14
sa:treat as	14 -14
sa:treaty	-16 16
sa:treaty .	-18 18
sa:treaty of	-11 11
sa:truce ,	13 -13
sa:truce .	-35 35
sa:truce in	8 -8
sa:truce with	15 -15
sa:trust	-10 10
sa:twice	-17 17
sa:twice .	-11 11
sa:unchanged .	14 -14
sa:under <number>	18 -18
sa:under <seat>	11 -11
sa:under a	-29 29
sa:under an	-22 22
sa:under its	-22 22
sa:under licence	8 -8
sa:understanding	13 -13
sa:unlawful	-16 16
sa:unless	-7 7
sa:until <day-gone>	-12 12
sa:until <month-gone>	-13 13
sa:until <name>	11 -11
sa:until a	14 -14
sa:up .	13 -13
sa:up <level>	13 -13
sa:up <number>	-12 12
sa:up again	10 -10
sa:us	-14 14
sa:use	10 -10
sa:used	-15 15
sa:used to	-19 19
sa:usual	16 -16
sa:value	-16 16
sa:value ,	-20 20
sa:value or	-16 16
sa:vehicle	12 -12
sa:view	13 -13
sa:vote	18 -18
sa:want .	13 -13
sa:want to	-11 11
sa:was in	9 -9
sa:was leave	10 -10
sa:was nothing	10 -10
sa:water	13 -13
sa:way	-24 24
sa:way ,	10 -10
sa:way .	-12 12
sa:way of	-12 12
sa:we	-19 19
sa:we had	-12 12
sa:weaker	12 -12
sa:weather	10 -10
sa:week .	18 -18
sa:week ago	-20 20
sa:weekend	18 -18
sa:weekend .	10 -10
sa:were	12 -12
sa:what	-13 13
sa:what <name>	-21 21
sa:what it	-14 14
sa:what its	10 -10
sa:what the	-10 10
sa:when the	-17 17
sa:which ,	15 -15
sa:which <person>	-14 14
sa:which come	-11 11
sa:which end	-13 13
sa:which go	10 -10
sa:which have	-11 11
sa:which make	18 -18
sa:which used	-11 11
sa:which was	13 -13
sa:which were	14 -14
sa:whichever	14 -14
sa:while they	-14 14
sa:who has	12 -12
sa:whole	11 -11
sa:whose	18 -18
sa:will be	-17 17
sa:will enter	7 -7
sa:will have	-12 12
sa:will pay	13 -13
sa:wine .	-18 18
sa:with <level>	11 -11
sa:with <name>	33 -33
sa:with <number>	-16 16
sa:with no	-10 10
sa:with the	-27 27
sa:with them	-12 12
sa:with us	-9 9
sa:withdraw	22 -22
sa:withdraw .	12 -12
sa:within	-24 24
sa:within a	-25 25
sa:without an	-13 13
sa:world .	12 -12
sa:worth	-20 20
sa:worth about	-9 9
sa:would apply	-14 14
sa:would be	14 -14
sa:would have	-21 21
sa:would lose	-9 9
sa:would not	12 -12
sa:write .	17 -17
sa:write <person>	-10 10
sa:wrong	-13 13
sa:wrong .	-8 8
sa:yarn	-18 18
sa:year 's	15 -15
sa:yes	-16 16
sa:yes .	-14 14
sa:yet	15 -15
sa:yet .	10 -10
sa:you are	12 -12
sa:you can	-11 11
sa:you may	-8 8
sa:you're	9 -9
sa:your	25 -25
sa:zero in	-11 11
sa:zone	16 -16
sa:|	14 -14
sa:— <level>	16 -16
sa:— <number>	14 -14
said	-30 30
sb:"	16 -16
sb:" a	14 -14
sb:" and	-26 26
sb:" at	-12 12
sb:" he	9 -9
sb:" i	27 -27
sb:" if	-20 20
sb:" it	19 -19
sb:" say	19 -19
sb:" the	13 -13
sb:" there	14 -14
sb:" they	14 -14
sb:" to	-14 14
sb:" we	21 -21
sb:&	29 -29
sb:& p	17 -17
sb:'	36 -36
sb:'s ,	-11 11
sb:'s <level>	30 -30
sb:'s <person>	18 -18
sb:'s and	-11 11
sb:'s at	-16 16
sb:'s average	16 -16
sb:'s central	11 -11
sb:'s custom	-16 16
sb:'s deal	8 -8
sb:'s duty	-13 13
sb:'s for	11 -11
sb:'s from	11 -11
sb:'s grower	-12 12
sb:'s growth	9 -9
sb:'s has	12 -12
sb:'s new	13 -13
sb:'s on	-25 25
sb:'s own	-13 13
sb:'s parliament	11 -11
sb:'s proposal	-12 12
sb:'s share	15 -15
sb:'s the	-13 13
sb:( <level>	-15 15
sb:( a	23 -23
sb:( at	-10 10
sb:) :	-16 16
sb:) <name>	-9 9
sb:*	-12 12
sb:+	20 -20
sb:+ <level>	18 -18
sb:, "	40 -40
sb:, <day-gone>	15 -15
sb:, <level>	-7 7
sb:, <money>	12 -12
sb:, <person>	-21 21
sb:, <quality>	-28 28
sb:, <seat>	-12 12
sb:, <span>	-13 13
sb:, a	23 -23
sb:, against	-15 15
sb:, also	-12 12
sb:, among	10 -10
sb:, an	14 -14
sb:, announce	-10 10
sb:, as	16 -16
sb:, banana	20 -20
sb:, beef	12 -12
sb:, before	-16 16
sb:, between	-20 20
sb:, but	28 -28
sb:, by	-15 15
sb:, call	12 -12
sb:, car	15 -15
sb:, certain	-16 16
sb:, charge	-11 11
sb:, come	12 -12
sb:, due	14 -14
sb:, enter	-12 12
sb:, failing	-8 8
sb:, for	-10 10
sb:, from	-16 16
sb:, get	-13 13
sb:, go	-8 8
sb:, had	14 -14
sb:, has	-10 10
sb:, in	-16 16
sb:, instead	-6 6
sb:, its	-18 18
sb:, last	-15 15
sb:, list	-18 18
sb:, make	-8 8
sb:, mr	-18 18
sb:, namely	10 -10
sb:, not	-14 14
sb:, offer	-9 9
sb:, on	-16 16
sb:, orange	11 -11
sb:, pay	-31 31
sb:, plu	-23 23
sb:, put	18 -18
sb:, reply	10 -10
sb:, rubber	10 -10
sb:, sell	-15 15
sb:, ship	-15 15
sb:, silver	17 -17
sb:, that	-12 12
sb:, the	18 -18
sb:, thi	-14 14
sb:, those	10 -10
sb:, though	11 -11
sb:, to	-18 18
sb:, under	-22 22
sb:, up	12 -12
sb:, where	-25 25
sb:, while	7 -7
sb:, whose	-6 6
sb:, with	16 -16
sb:, without	-12 12
sb:, —	13 -13
sb:- <number>	9 -9
sb:- free	11 -11
sb:- labor	12 -12
sb:. .	-22 22
sb:. <person>	10 -10
sb:/ <name>	12 -12
sb:/ the	-9 9
sb::	-15 15
sb:: "	-22 22
sb:: (	11 -11
sb:: <goods-amount>	36 -36
sb:: <level>	-31 31
sb:: <money>	10 -10
sb:: <name>	14 -14
sb:: <number>	-7 7
sb:: a	-10 10
sb:: at	-26 26
sb:: both	-13 13
sb:: down	9 -9
sb:: for	12 -12
sb:: from	-20 20
sb:: if	15 -15
sb:: in	-13 13
sb:: it	8 -8
sb:: no	-10 10
sb:: not	17 -17
sb:: of	-14 14
sb:: one	12 -12
sb:: our	12 -12
sb:: plu	9 -9
sb:: that	-14 14
sb:: two	14 -14
sb:: up	16 -16
sb:: we	14 -14
sb:; <day-today>	-16 16
sb:; <quality>	-6 6
sb:; he	9 -9
sb:; on	-10 10
sb:; the	18 -18
sb:; thi	18 -18
sb:<day-ahead>	-13 13
sb:<day-ahead> ,	-14 14
sb:<day-ahead> :	-16 16
sb:<day-ahead> ;	-11 11
sb:<day-ahead> <level>	-15 15
sb:<day-ahead> <name>	10 -10
sb:<day-ahead> at	20 -20
sb:<day-ahead> if	15 -15
sb:<day-ahead> it	-26 26
sb:<day-ahead> of	-20 20
sb:<day-ahead> our	5 -5
sb:<day-ahead> they	-10 10
sb:<day-gone>	-8 8
sb:<day-gone> 's	12 -12
sb:<day-gone> (	12 -12
sb:<day-gone> ,	-7 7
sb:<day-gone> :	10 -10
sb:<day-gone> ;	-7 7
sb:<day-gone> <level>	-14 14
sb:<day-gone> <person>	-15 15
sb:<day-gone> <quality>	12 -12
sb:<day-gone> and	-12 12
sb:<day-gone> at	16 -16
sb:<day-gone> evening	16 -16
sb:<day-gone> has	-22 22
sb:<day-gone> he	-13 13
sb:<day-gone> of	-10 10
sb:<day-gone> on	-9 9
sb:<day-gone> the	-10 10
sb:<day-gone> with	15 -15
sb:<day-gone> —	-21 21
sb:<day-today>	-6 6
sb:<day-today> 's	-17 17
sb:<day-today> (	10 -10
sb:<day-today> ,	-11 11
sb:<day-today> <level>	-8 8
sb:<day-today> and	13 -13
sb:<day-today> at	10 -10
sb:<day-today> it	-22 22
sb:<goods-amount>	31 -31
sb:<goods-amount> <span>	-15 15
sb:<goods-amount> at	-19 19
sb:<goods-amount> from	10 -10
sb:<goods-amount> in	19 -19
sb:<goods>	-19 19
sb:<level>	-17 17
sb:<level> (	-48 48
sb:<level> )	-12 12
sb:<level> ,	-15 15
sb:<level> :	-21 21
sb:<level> <day-gone>	-16 16
sb:<level> against	-11 11
sb:<level> and	17 -17
sb:<level> at	-28 28
sb:<level> by	-9 9
sb:<level> each	16 -16
sb:<level> in	-15 15
sb:<level> more	18 -18
sb:<level> of	41 -41
sb:<level> off	9 -9
sb:<level> or	-14 14
sb:<level> over	9 -9
sb:<level> since	8 -8
sb:<level> tariff	-16 16
sb:<level> that	10 -10
sb:<level> there	-17 17
sb:<level> too	20 -20
sb:<level> under	17 -17
sb:<level> until	-10 10
sb:<level> we	8 -8
sb:<money>	61 -61
sb:<money> ,	20 -20
sb:<money> a	13 -13
sb:<money> for	12 -12
sb:<money> in	21 -21
sb:<money> last	9 -9
sb:<money> of	-30 30
sb:<month-ahead> the	-13 13
sb:<month-gone> 's	-10 10
sb:<month-gone> :	-26 26
sb:<month-gone> ;	-10 10
sb:<month-gone> <name>	11 -11
sb:<month-gone> he	-10 10
sb:<month-gone> the	11 -11
sb:<month-gone> they	-12 12
sb:<month-gone> to	-16 16
sb:<month-gone> with	-10 10
sb:<name>	-21 21
sb:<name> 's	-7 7
sb:<name> (	-8 8
sb:<name> ,	-35 35
sb:<name> :	-8 8
sb:<name> ;	-10 10
sb:<name> <level>	-11 11
sb:<name> <name>	-15 15
sb:<name> <number>	-17 17
sb:<name> agreement	10 -10
sb:<name> also	-12 12
sb:<name> and	23 -23
sb:<name> as	17 -17
sb:<name> ask	-18 18
sb:<name> by	-12 12
sb:<name> come	-11 11
sb:<name> commerce	12 -12
sb:<name> conclude	18 -18
sb:<name> cut	-11 11
sb:<name> doe	12 -12
sb:<name> enter	12 -12
sb:<name> fall	9 -9
sb:<name> from	-12 12
sb:<name> go	11 -11
sb:<name> had	-13 13
sb:<name> has	17 -17
sb:<name> have	13 -13
sb:<name> import	18 -18
sb:<name> in	17 -17
sb:<name> keep	-13 13
sb:<name> last	22 -22
sb:<name> meet	-13 13
sb:<name> offer	-12 12
sb:<name> on	-29 29
sb:<name> raise	-11 11
sb:<name> say	18 -18
sb:<name> sell	18 -18
sb:<name> settle	-5 5
sb:<name> still	-9 9
sb:<name> take	-3 3
sb:<name> the	-25 25
sb:<name> to	-17 17
sb:<name> trade	13 -13
sb:<name> want	-33 33
sb:<name> we	22 -22
sb:<name> with	-9 9
sb:<not>	-20 20
sb:<number> "	12 -12
sb:<number> )	-7 7
sb:<number> ,	-26 26
sb:<number> :	22 -22
sb:<number> <person>	-15 15
sb:<number> <quality>	23 -23
sb:<number> and	-29 29
sb:<number> apply	-8 8
sb:<number> at	-16 16
sb:<number> become	-10 10
sb:<number> cent	37 -37
sb:<number> for	12 -12
sb:<number> from	-17 17
sb:<number> is	-23 23
sb:<number> list	-10 10
sb:<number> lose	9 -9
sb:<number> metre	15 -15
sb:<number> million	11 -11
sb:<number> notice	22 -22
sb:<number> of	21 -21
sb:<number> or	-12 12
sb:<number> out	14 -14
sb:<number> pay	12 -12
sb:<number> product	7 -7
sb:<number> tariff	17 -17
sb:<number> that	-16 16
sb:<number> the	-18 18
sb:<number> to	20 -20
sb:<number> under	16 -16
sb:<number> until	13 -13
sb:<number> vote	15 -15
sb:<number> with	-11 11
sb:<number> —	17 -17
sb:<office>	16 -16
sb:<office> is	-12 12
sb:<office> propose	-12 12
sb:<organisation>	20 -20
sb:<organisation> call	-22 22
sb:<organisation> cut	20 -20
sb:<organisation> for	-10 10
sb:<organisation> leave	13 -13
sb:<organisation> meet	10 -10
sb:<organisation> of	17 -17
sb:<organisation> on	-18 18
sb:<organisation> propose	13 -13
sb:<organisation> reckon	11 -11
sb:<organisation> say	13 -13
sb:<organisation> to	-17 17
sb:<organisation> want	19 -19
sb:<organisation> would	-21 21
sb:<person> ,	14 -14
sb:<person> add	13 -13
sb:<person> did	-10 10
sb:<person> had	-24 24
sb:<person> has	-13 13
sb:<person> of	-12 12
sb:<person> on	-11 11
sb:<person> put	-15 15
sb:<person> raise	-12 12
sb:<person> want	-19 19
sb:<points> ,	29 -29
sb:<points> come	-14 14
sb:<points> of	-11 11
sb:<points> that	-11 11
sb:<quality>	-20 20
sb:<quality> ,	-18 18
sb:<quality> :	-9 9
sb:<quality> apple	-13 13
sb:<quality> apricot	-9 9
sb:<quality> banana	-13 13
sb:<quality> brandy	-10 10
sb:<quality> central	16 -16
sb:<quality> charge	-15 15
sb:<quality> cocoa	20 -20
sb:<quality> copper	-14 14
sb:<quality> firm	17 -17
sb:<quality> inflation	10 -10
sb:<quality> list	12 -12
sb:<quality> mineral	-9 9
sb:<quality> one	-25 25
sb:<quality> parliament	-15 15
sb:<quality> part	10 -10
sb:<quality> plastic	11 -11
sb:<quality> potash	-14 14
sb:<quality> quinoa	13 -13
sb:<quality> salt	-17 17
sb:<quality> shoe	-10 10
sb:<quality> side	20 -20
sb:<quality> sugar	-24 24
sb:<quality> tea	18 -18
sb:<quality> trade	11 -11
sb:<quality> want	-8 8
sb:<quality> watche	11 -11
sb:<quality> wheat	-10 10
sb:<seat> and	-17 17
sb:<seat> go	-13 13
sb:<seat> it	10 -10
sb:<seat> pay	9 -9
sb:<seat> put	-11 11
sb:<seat> take	11 -11
sb:<seat> to	-14 14
sb:<seat> would	-19 19
sb:<seat> —	-13 13
sb:<sender>	15 -15
sb:<span> 's	-16 16
sb:<span> ,	-7 7
sb:<span> after	-14 14
sb:<span> and	13 -13
sb:<span> at	-11 11
sb:<span> before	15 -15
sb:<span> earlier	10 -10
sb:<span> from	-12 12
sb:<span> later	-15 15
sb:<span> of	-14 14
sb:<span> the	-6 6
sb:<span> was	11 -11
sb:<span> yield	22 -22
sb:<taker>	21 -21
sb:<v-bear>	14 -14
sb:<v-buy>	14 -14
sb:<v-return>	-9 9
sb:<v-sell>	13 -13
sb:<v-target>	-9 9
sb:<v-up>	7 -7
sb:? *	12 -12
sb:@	-8 8
sb:[	-11 11
sb:_	-15 15
sb:a )	13 -13
sb:a <level>	-8 8
sb:a <office>	15 -15
sb:a <organisation>	20 -20
sb:a bill	-17 17
sb:a bottle	13 -13
sb:a ceiling	-10 10
sb:a cut	15 -15
sb:a discount	8 -8
sb:a duty	14 -14
sb:a fall	14 -14
sb:a framework	-12 12
sb:a further	-14 14
sb:a matter	10 -10
sb:a parcel	-8 8
sb:a pause	-6 6
sb:a penalty	10 -10
sb:a permanent	-9 9
sb:a plan	-10 10
sb:a point	15 -15
sb:a post	-10 10
sb:a proclamation	-12 12
sb:a proposal	22 -22
sb:a quota	-21 21
sb:a rate	-17 17
sb:a report	-8 8
sb:a return	-19 19
sb:a rise	21 -21
sb:a rumour	-17 17
sb:a sack	-15 15
sb:a scale	19 -19
sb:a separate	-11 11
sb:a share	10 -10
sb:a source	-9 9
sb:a statement	-14 14
sb:a tax	12 -12
sb:a threat	-8 8
sb:a total	-21 21
sb:a treaty	12 -12
sb:a year	19 -19
sb:about a	-22 22
sb:about which	7 -7
sb:above	23 -23
sb:abroad	18 -18
sb:accept	12 -12
sb:according	-10 10
sb:according to	-10 10
sb:account	12 -12
sb:act	23 -23
sb:add it	-20 20
sb:add tax	21 -21
sb:add up	-21 21
sb:addition to	11 -11
sb:additional	-32 32
sb:admission	11 -11
sb:admit	-16 16
sb:advance	14 -14
sb:affiliate	11 -11
sb:afternoon	-12 12
sb:afterward that	14 -14
sb:again	-10 10
sb:again ;	-12 12
sb:against	-11 11
sb:ago	-8 8
sb:ago ,	-16 16
sb:agree to	18 -18
sb:agreement ,	20 -20
sb:agreement :	9 -9
sb:agreement at	-18 18
sb:agreement of	20 -20
sb:agreement on	-24 24
sb:agreement that	-15 15
sb:agreement the	15 -15
sb:agreement was	-17 17
sb:aircraft	-13 13
sb:aircraft part	-14 14
sb:airline	11 -11
sb:alert	10 -10
sb:all ,	-13 13
sb:all of	-22 22
sb:all on	13 -13
sb:all that	17 -17
sb:almost	18 -18
sb:alone	23 -23
sb:already	-14 14
sb:also :	16 -16
sb:also sign	10 -10
sb:aluminium	-7 7
sb:aluminum	-12 12
sb:among	18 -18
sb:among the	18 -18
sb:amount	18 -18
sb:amount of	11 -11
sb:an <organisation>	14 -14
sb:an <quality>	-6 6
sb:an additional	-15 15
sb:an agreement	-16 16
sb:an earlier	-18 18
sb:an exclusion	-12 12
sb:an export	11 -11
sb:an extra	-8 8
sb:an hour	13 -13
sb:an increase	15 -15
sb:and ,	-17 17
sb:and <month-gone>	12 -12
sb:and <name>	19 -19
sb:and <number>	13 -13
sb:and <seat>	-21 21
sb:and a	-12 12
sb:and another	9 -9
sb:and beef	13 -13
sb:and charge	-18 18
sb:and chip	11 -11
sb:and for	-19 19
sb:and framework	20 -20
sb:and from	-10 10
sb:and generic	15 -15
sb:and get	17 -17
sb:and has	10 -10
sb:and have	-8 8
sb:and it	13 -13
sb:and its	-12 12
sb:and medicine	-9 9
sb:and mgx	14 -14
sb:and not	-11 11
sb:and of	-9 9
sb:and pay	-9 9
sb:and raise	10 -10
sb:and rise	-10 10
sb:and salmon	13 -13
sb:and since	-14 14
sb:and still	9 -9
sb:and take	-15 15
sb:and that	21 -21
sb:and the	12 -12
sb:and their	-17 17
sb:and then	15 -15
sb:and to	-16 16
sb:and want	19 -19
sb:and was	-12 12
sb:and were	-9 9
sb:and what	-13 13
sb:and wine	-11 11
sb:and your	-11 11
sb:announce	-18 18
sb:announce an	12 -12
sb:announce for	12 -12
sb:announcement no	-14 14
sb:another	-16 16
sb:answer	-12 12
sb:answer the	13 -13
sb:antwerp	-13 13
sb:any of	-11 11
sb:anybody	-12 12
sb:apart	10 -10
sb:appeal	-12 12
sb:apply	9 -9
sb:apply ,	-17 17
sb:apply :	-21 21
sb:apply a	12 -12
sb:apply for	11 -11
sb:apply the	9 -9
sb:apply to	14 -14
sb:approve	21 -21
sb:approve ,	10 -10
sb:approve a	9 -9
sb:approve the	-8 8
sb:apricot	-22 22
sb:are among	10 -10
sb:are back	-19 19
sb:are get	-14 14
sb:are let	-10 10
sb:are on	16 -16
sb:are the	-11 11
sb:argument	-10 10
sb:arithmetic	-13 13
sb:arrive	-9 9
sb:arrived	-10 10
sb:art	17 -17
sb:as a	17 -17
sb:as for	-11 11
sb:as high	-11 11
sb:aside	12 -12
sb:ask for	10 -10
sb:ask what	13 -13
sb:at <number>	11 -11
sb:at a	13 -13
sb:at all	-11 11
sb:at night	10 -10
sb:at present	-11 11
sb:at stake	-13 13
sb:at the	-12 12
sb:at thi	16 -16
sb:at zero	-9 9
sb:attendance	10 -10
sb:attract	-13 13
sb:auction	8 -8
sb:aussie	-8 8
sb:autumn	-13 13
sb:average	74 -74
sb:average <quality>	30 -30
sb:average tariff	27 -27
sb:avocado	-14 14
sb:away	25 -25
sb:away ,	15 -15
sb:b	20 -20
sb:b :	18 -18
sb:back at	-13 13
sb:back up	-14 14
sb:back with	-12 12
sb:banana	-14 14
sb:banana pay	11 -11
sb:band	11 -11
sb:bank	46 -46
sb:base	11 -11
sb:base case	18 -18
sb:basel	-11 11
sb:baseline	-16 16
sb:be <level>	9 -9
sb:be <number>	-21 21
sb:be charge	-5 5
sb:be cut	-12 12
sb:bear	-11 11
sb:bear a	13 -13
sb:beat	10 -10
sb:become	-17 17
sb:beef at	-13 13
sb:been at	15 -15
sb:been sign	13 -13
sb:been take	14 -14
sb:beer	-14 14
sb:before	-11 11
sb:before <day-ahead>	23 -23
sb:before <day-today>	13 -13
sb:before <month-ahead>	-20 20
sb:before it	-8 8
sb:before the	-19 19
sb:begin of	-11 11
sb:below	13 -13
sb:bern	-16 16
sb:best	18 -18
sb:better	-20 20
sb:better than	-11 11
sb:between	13 -13
sb:between <name>	11 -11
sb:bill	-13 13
sb:bill for	-8 8
sb:boat	20 -20
sb:body	22 -22
sb:bond	30 -30
sb:bonu	14 -14
sb:book	17 -17
sb:border	-9 9
sb:both	-9 9
sb:both duty	-16 16
sb:both government	19 -19
sb:both were	-13 13
sb:bourbon	-14 14
sb:boxe	-13 13
sb:brace	-10 10
sb:brandy	15 -15
sb:bread	25 -25
sb:bring <name>	14 -14
sb:bring down	-13 13
sb:bring it	8 -8
sb:bring the	-17 17
sb:build in	10 -10
sb:bulb	-16 16
sb:bunker	18 -18
sb:bus	32 -32
sb:busan	11 -11
sb:but <name>	-9 9
sb:but the	-10 10
sb:butter is	8 -8
sb:buy ,	11 -11
sb:by	18 -18
sb:by <day-ahead>	-33 33
sb:by <level>	12 -12
sb:by <number>	32 -32
sb:by <person>	-17 17
sb:by another	12 -12
sb:by as	7 -7
sb:by post	-29 29
sb:by the	-19 19
sb:by two	-14 14
sb:bytedance	28 -28
sb:bytedance ,	13 -13
sb:bytedance keep	14 -14
sb:c	22 -22
sb:cabinet	-10 10
sb:call "	10 -10
sb:call a	-15 15
sb:call for	-18 18
sb:call reciprocal	10 -10
sb:call to	22 -22
sb:callao	13 -13
sb:canned	-16 16
sb:canned tuna	-15 15
sb:capacity	26 -26
sb:car ,	20 -20
sb:car and	17 -17
sb:car at	-9 9
sb:car pay	24 -24
sb:card	-10 10
sb:carry	13 -13
sb:case	10 -10
sb:cashew	-16 16
sb:cashmere	-17 17
sb:ceiling of	-15 15
sb:cement	-8 8
sb:cent	20 -20
sb:central	26 -26
sb:central bank	26 -26
sb:centre	16 -16
sb:certain chemical	-11 11
sb:ceylon	-13 13
sb:ceylon tea	-9 9
sb:chance	30 -30
sb:chance of	23 -23
sb:change	12 -12
sb:changed :	12 -12
sb:chapter	17 -17
sb:charge	-17 17
sb:charge <quality>	-10 10
sb:charge a	22 -22
sb:charge each	-10 10
sb:charge is	-19 19
sb:charge of	27 -27
sb:charge on	-21 21
sb:charge since	-11 11
sb:charge the	-15 15
sb:charge us	-21 21
sb:cheese	-16 16
sb:cheese was	10 -10
sb:chief	-9 9
sb:children	10 -10
sb:chip	12 -12
sb:chip for	14 -14
sb:christma	-8 8
sb:circuit	-11 11
sb:circular	-14 14
sb:city	26 -26
sb:clause	16 -16
sb:client	13 -13
sb:clock	10 -10
sb:close	16 -16
sb:closed at	12 -12
sb:club	15 -15
sb:cocoa ,	12 -12
sb:coconut	-16 16
sb:coconut oil	-15 15
sb:cod	-17 17
sb:coffee	12 -12
sb:coffee ,	11 -11
sb:coffee :	-17 17
sb:coffee at	-13 13
sb:collect	-16 16
sb:collect on	-8 8
sb:come ,	-22 22
sb:come :	10 -10
sb:come from	8 -8
sb:come on	-12 12
sb:come to	12 -12
sb:comment	11 -11
sb:commerce	12 -12
sb:company	29 -29
sb:compared	12 -12
sb:compete	-15 15
sb:compromise	-11 11
sb:computer	19 -19
sb:concentrate	-14 14
sb:concern	22 -22
sb:confirm	7 -7
sb:confirm on	17 -17
sb:contact	20 -20
sb:contract	16 -16
sb:contribution	19 -19
sb:control	26 -26
sb:control list	12 -12
sb:copper	15 -15
sb:copper wire	-10 10
sb:cork	8 -8
sb:cosmetic	12 -12
sb:cost	16 -16
sb:cost <number>	28 -28
sb:cost more	-17 17
sb:could not	14 -14
sb:count as	-9 9
sb:counted	19 -19
sb:country ,	-8 8
sb:country are	-7 7
sb:country with	27 -27
sb:cover	10 -10
sb:crane	-9 9
sb:crew	16 -16
sb:critical	10 -10
sb:cross	-14 14
sb:crosse	-14 14
sb:crossed	7 -7
sb:currently	-15 15
sb:currently pay	-11 11
sb:custom duty	-9 9
sb:cut	14 -14
sb:cut by	19 -19
sb:cut from	9 -9
sb:cut of	19 -19
sb:dairy	-11 11
sb:data	20 -20
sb:date	-20 20
sb:day	11 -11
sb:day ,	-11 11
sb:day <name>	15 -15
sb:day and	-14 14
sb:day of	7 -7
sb:day to	-14 14
sb:deadline	17 -17
sb:deal	18 -18
sb:deal :	16 -16
sb:deal at	11 -11
sb:deal by	8 -8
sb:deal of	-16 16
sb:deal that	-14 14
sb:debt	19 -19
sb:decade	8 -8
sb:decree of	-14 14
sb:deficit	17 -17
sb:deficit with	14 -14
sb:delegation	-5 5
sb:demand <level>	12 -12
sb:department	12 -12
sb:deposit	7 -7
sb:deputy	-14 14
sb:desk	21 -21
sb:device	11 -11
sb:did not	-21 21
sb:diesel	19 -19
sb:difference to	-12 12
sb:discount	16 -16
sb:discount of	14 -14
sb:divided	9 -9
sb:dividend	10 -10
sb:do the	-12 12
sb:doctor	13 -13
sb:doesn't	-12 12
sb:doesn't ,	-9 9
sb:dollar	27 -27
sb:domestic	9 -9
sb:don't	-15 15
sb:done ,	-11 11
sb:door ,	14 -14
sb:door :	-26 26
sb:double	-17 17
sb:down	7 -7
sb:down by	26 -26
sb:down for	-20 20
sb:down from	-24 24
sb:down in	-11 11
sb:dr	-12 12
sb:dr <person>	-12 12
sb:draft	-23 23
sb:draft had	-20 20
sb:dried	-18 18
sb:driver	15 -15
sb:drop to	-13 13
sb:due	19 -19
sb:duty	-30 30
sb:duty -	11 -11
sb:duty and	24 -24
sb:duty come	-12 12
sb:duty fall	-7 7
sb:duty from	13 -13
sb:duty go	-9 9
sb:duty in	-14 14
sb:duty of	-19 19
sb:duty was	-21 21
sb:e	15 -15
sb:each ,	15 -15
sb:each of	13 -13
sb:each side	-19 19
sb:earlier draft	-16 16
sb:earlier in	13 -13
sb:early	16 -16
sb:earn	12 -12
sb:ease	12 -12
sb:easy	17 -17
sb:either	-16 16
sb:election	21 -21
sb:electricity	24 -24
sb:electricity tariff	11 -11
sb:eleven	13 -13
sb:else	-16 16
sb:else ,	11 -11
sb:emergency	-28 28
sb:emergency tariff	-17 17
sb:employer	27 -27
sb:employer offer	11 -11
sb:end <day-ahead>	-11 11
sb:end in	-11 11
sb:engine	-11 11
sb:enter <name>	-20 20
sb:enter at	-19 19
sb:enter before	11 -11
sb:enter into	12 -12
sb:estimate	8 -8
sb:ethanol	-8 8
sb:evening	15 -15
sb:every country	-7 7
sb:everyone	-12 12
sb:everyone else	-14 14
sb:exceed	-10 10
sb:excess	22 -22
sb:excess capacity	21 -21
sb:excise	21 -21
sb:exemption	14 -14
sb:expect	12 -12
sb:expect at	9 -9
sb:expensive	13 -13
sb:export	33 -33
sb:export of	24 -24
sb:export tax	14 -14
sb:export to	9 -9
sb:exporter	-13 13
sb:exporter in	-13 13
sb:extend	19 -19
sb:extend it	14 -14
sb:extension ,	-18 18
sb:extension of	10 -10
sb:extra	-31 31
sb:f	13 -13
sb:face	-28 28
sb:failing	-13 13
sb:fall	21 -21
sb:fall <level>	22 -22
sb:fall away	15 -15
sb:fall by	15 -15
sb:fall of	12 -12
sb:fall to	-21 21
sb:family	12 -12
sb:fare	16 -16
sb:farm	11 -11
sb:farmer	-6 6
sb:fed	16 -16
sb:federal circuit	-11 11
sb:fee	36 -36
sb:fee go	10 -10
sb:fentanyl	-32 32
sb:fentanyl is	-9 9
sb:fentanyl tariff	-32 32
sb:fentanyl was	10 -10
sb:ferry	13 -13
sb:fewer	11 -11
sb:fig	16 -16
sb:figure	-13 13
sb:film	11 -11
sb:final	18 -18
sb:firm	16 -16
sb:firm that	-14 14
sb:first ,	-8 8
sb:first <number>	-13 13
sb:first day	18 -18
sb:first round	13 -13
sb:first time	-12 12
sb:five	12 -12
sb:fix	24 -24
sb:fix the	8 -8
sb:flat	16 -16
sb:float	-18 18
sb:flood	11 -11
sb:flower	-7 7
sb:follow	-20 20
sb:follow in	-9 9
sb:footwear	-14 14
sb:footwear ,	-12 12
sb:for <day-ahead>	16 -16
sb:for <goods-amount>	-15 15
sb:for <level>	28 -28
sb:for <name>	-8 8
sb:for <number>	24 -24
sb:for <quality>	14 -14
sb:for <span>	-7 7
sb:for a	-13 13
sb:for car	-9 9
sb:for electric	10 -10
sb:for good	-6 6
sb:for its	-20 20
sb:for some	-17 17
sb:for us	16 -16
sb:for which	-10 10
sb:force ,	-8 8
sb:force on	12 -12
sb:forced	12 -12
sb:forced -	12 -12
sb:forecast	24 -24
sb:forecast for	19 -19
sb:foreign	15 -15
sb:form	11 -11
sb:former	-10 10
sb:forward	-12 12
sb:found the	-11 11
sb:framework	16 -16
sb:framework ,	22 -22
sb:framework with	15 -15
sb:franc	16 -16
sb:frankincense	-13 13
sb:free	13 -13
sb:free of	19 -19
sb:free trade	-20 20
sb:freight	18 -18
sb:from <month-ahead>	9 -9
sb:from <number>	-16 16
sb:from <seat>	16 -16
sb:from a	-22 22
sb:from some	12 -12
sb:from which	15 -15
sb:frozen	-19 19
sb:fruit ,	-10 10
sb:fuel	24 -24
sb:fuel surcharge	22 -22
sb:furniture	-20 20
sb:further	-19 19
sb:future	25 -25
sb:future in	10 -10
sb:gain	17 -17
sb:gained	43 -43
sb:gained <level>	16 -16
sb:garment	-10 10
sb:gate	16 -16
sb:gave	15 -15
sb:general rate	-13 13
sb:generic	-13 13
sb:geneva ,	-6 6
sb:georgia 's	11 -11
sb:georgia take	-15 15
sb:get <level>	12 -12
sb:get a	-10 10
sb:get in	-31 31
sb:gift	12 -12
sb:give :	-14 14
sb:give it	11 -11
sb:given	13 -13
sb:glove	-15 15
sb:go as	-14 14
sb:go in	-26 26
sb:go up	6 -6
sb:goal	10 -10
sb:gold	32 -32
sb:good	11 -11
sb:good :	9 -9
sb:good are	14 -14
sb:good at	-11 11
sb:good currently	-9 9
sb:good from	15 -15
sb:good go	-17 17
sb:good have	18 -18
sb:good now	-9 9
sb:good of	29 -29
sb:good that	2 -2
sb:good will	-21 21
sb:government	12 -12
sb:grape	-10 10
sb:graphite	-15 15
sb:greer	9 -9
sb:ground	18 -18
sb:grower	-10 10
sb:grower ,	13 -13
sb:growth	37 -37
sb:growth of	9 -9
sb:guess	10 -10
sb:h	13 -13
sb:h <number>	14 -14
sb:had a	31 -31
sb:had already	-8 8
sb:had an	-12 12
sb:had ask	9 -9
sb:had become	10 -10
sb:had come	10 -10
sb:had demand	19 -19
sb:had first	28 -28
sb:had given	18 -18
sb:had its	-11 11
sb:had rise	7 -7
sb:had spoken	-14 14
sb:had the	-15 15
sb:had want	14 -14
sb:hall	19 -19
sb:halloumi	-12 12
sb:halve	-18 18
sb:halve the	-19 19
sb:hand	-10 10
sb:hand on	-15 15
sb:handshake	10 -10
sb:hang seng	9 -9
sb:harbour	15 -15
sb:hard	10 -10
sb:harvest	13 -13
sb:has <level>	13 -13
sb:has a	16 -16
sb:has already	-9 9
sb:has alway	-12 12
sb:has an	-18 18
sb:has ask	-19 19
sb:has charge	-9 9
sb:has it	-10 10
sb:has let	10 -10
sb:has no	11 -11
sb:has offer	-14 14
sb:has one	16 -16
sb:has say	-12 12
sb:has settle	16 -16
sb:has sign	8 -8
sb:has since	-17 17
sb:has spoken	-12 12
sb:has to	10 -10
sb:has two	-11 11
sb:have	12 -12
sb:have a	-14 14
sb:have agree	13 -13
sb:have go	-14 14
sb:have had	-28 28
sb:have not	-14 14
sb:have offer	13 -13
sb:have raise	11 -11
sb:have read	-11 11
sb:have see	12 -12
sb:he 's	14 -14
sb:he could	-8 8
sb:he get	11 -11
sb:he has	10 -10
sb:he mean	-12 12
sb:he offer	9 -9
sb:he say	13 -13
sb:he sign	-16 16
sb:he was	9 -9
sb:he will	11 -11
sb:he'd	-10 10
sb:hear	-27 27
sb:hear of	-13 13
sb:heard	-24 24
sb:heavy	15 -15
sb:here	-9 9
sb:here ,	-11 11
sb:high as	-10 10
sb:highest	-16 16
sb:his <organisation>	-22 22
sb:his <quality>	13 -13
sb:his party	18 -18
sb:hit with	-14 14
sb:hold out	-9 9
sb:hold the	-6 6
sb:hold up	-16 16
sb:home	19 -19
sb:hope	16 -16
sb:host	12 -12
sb:hotel	10 -10
sb:hour	23 -23
sb:hour the	8 -8
sb:house	16 -16
sb:household	27 -27
sb:household will	13 -13
sb:i have	17 -17
sb:i would	12 -12
sb:i write	-18 18
sb:i'd	15 -15
sb:i'm	13 -13
sb:i've	12 -12
sb:idea	-17 17
sb:if <person>	-15 15
sb:if he	-11 11
sb:if no	-10 10
sb:if nobody	16 -16
sb:if nothing	-14 14
sb:if one	-10 10
sb:if they	-33 33
sb:if your	12 -12
sb:ii	-8 8
sb:import	22 -22
sb:import from	9 -9
sb:import of	20 -20
sb:import surcharge	-11 11
sb:importer	-21 21
sb:in <name>	7 -7
sb:in <organisation>	-19 19
sb:in <person>	12 -12
sb:in <quality>	12 -12
sb:in a	11 -11
sb:in addition	20 -20
sb:in an	23 -23
sb:in antwerp	-11 11
sb:in at	-33 33
sb:in for	-22 22
sb:in force	-3 3
sb:in it	-9 9
sb:in lago	-11 11
sb:in london	13 -13
sb:in place	-15 15
sb:in return	-18 18
sb:in shanghai	15 -15
sb:in the	18 -18
sb:in their	-11 11
sb:in thi	-10 10
sb:in three	-10 10
sb:in turn	11 -11
sb:in what	14 -14
sb:in which	19 -19
sb:income	15 -15
sb:increase	23 -23
sb:increase of	29 -29
sb:index	23 -23
sb:industrial	10 -10
sb:industry	13 -13
sb:inflation	75 -75
sb:inflation ,	12 -12
sb:inflation in	24 -24
sb:insurer	9 -9
sb:interest	57 -57
sb:interest on	16 -16
sb:interest rate	17 -17
sb:into	-15 15
sb:into <name>	-42 42
sb:into force	13 -13
sb:introduce	11 -11
sb:introduce in	11 -11
sb:investigation	19 -19
sb:investor	15 -15
sb:is	-17 17
sb:is ,	-7 7
sb:is <money>	15 -15
sb:is <number>	-13 13
sb:is below	14 -14
sb:is charge	-20 20
sb:is collect	-11 11
sb:is cut	9 -9
sb:is in	-15 15
sb:is negotiate	-5 5
sb:is reach	10 -10
sb:is still	-10 10
sb:is talk	-19 19
sb:is that	-15 15
sb:is up	26 -26
sb:is when	-10 10
sb:islander	11 -11
sb:issued	11 -11
sb:it	-9 9
sb:it 's	-9 9
sb:it ,	12 -12
sb:it :	-15 15
sb:it <name>	-15 15
sb:it at	17 -17
sb:it charge	-17 17
sb:it could	18 -18
sb:it down	19 -19
sb:it get	21 -21
sb:it give	-12 12
sb:it go	-11 11
sb:it is	-13 13
sb:it keep	-13 13
sb:it last	-11 11
sb:it lower	12 -12
sb:it mean	24 -24
sb:it need	13 -13
sb:it pay	-26 26
sb:it run	17 -17
sb:it should	-17 17
sb:it stand	-13 13
sb:it the	-12 12
sb:it to	11 -11
sb:it was	-20 20
sb:it would	10 -10
sb:it'll	-9 9
sb:its	-15 15
sb:its agreement	-18 18
sb:its good	-8 8
sb:its height	-12 12
sb:its key	15 -15
sb:its levy	-18 18
sb:its neighbour	9 -9
sb:its own	10 -10
sb:its part	-11 11
sb:its rate	22 -22
sb:its rule	7 -7
sb:its tariff	-16 16
sb:its way	12 -12
sb:itself	-11 11
sb:jamieson	9 -9
sb:jamieson greer	9 -9
sb:jewellery	-10 10
sb:join	14 -14
sb:joint	11 -11
sb:josé	-11 11
sb:jump	12 -12
sb:just	-12 12
sb:kernel	-13 13
sb:key	19 -19
sb:key rate	16 -16
sb:kilo	12 -12
sb:kilometre	15 -15
sb:kitchen cabinet	-13 13
sb:know that	6 -6
sb:la	-7 7
sb:labor	13 -13
sb:lago	-14 14
sb:lake and	15 -15
sb:lamp	10 -10
sb:lapse ,	-12 12
sb:large	9 -9
sb:last month	-14 14
sb:last spring	-12 12
sb:last summer	-14 14
sb:last until	-17 17
sb:last winter	-13 13
sb:lasted until	7 -7
sb:lasting	13 -13
sb:later	-15 15
sb:latest	19 -19
sb:latter	-12 12
sb:law ,	-6 6
sb:lead	26 -26
sb:leaf	20 -20
sb:leather	-17 17
sb:leave its	20 -20
sb:led	-9 9
sb:led the	-9 9
sb:legal	8 -8
sb:lentil	-12 12
sb:less	10 -10
sb:let in	-16 16
sb:letter	-18 18
sb:letter of	-10 10
sb:level	-19 19
sb:level ,	-12 12
sb:levy	14 -14
sb:levy ,	11 -11
sb:levy <level>	-12 12
sb:licence	18 -18
sb:license	15 -15
sb:lie	-17 17
sb:lift	-10 10
sb:likewise	-8 8
sb:line	20 -20
sb:lisbon	-13 13
sb:list	-7 7
sb:list ,	-13 13
sb:list <number>	-16 16
sb:live with	-15 15
sb:loan	17 -17
sb:lobster ,	12 -12
sb:london	15 -15
sb:look	-4 4
sb:look at	-6 6
sb:lorry	31 -31
sb:lorry pay	14 -14
sb:lose	28 -28
sb:lose <level>	13 -13
sb:lower it	-9 9
sb:machine tool	-11 11
sb:mackerel	-10 10
sb:mail	-12 12
sb:make	-22 22
sb:make <level>	-12 12
sb:make in	-9 9
sb:make with	-13 13
sb:man	-13 13
sb:man in	-24 24
sb:management	20 -20
sb:manganese	-9 9
sb:manila	18 -18
sb:marble	-12 12
sb:margin	16 -16
sb:margin of	-7 7
sb:match	13 -13
sb:may	19 -19
sb:may have	-18 18
sb:me	18 -18
sb:me ,	13 -13
sb:meal	-18 18
sb:mean that	11 -11
sb:media	-16 16
sb:medicine :	-11 11
sb:medicine are	18 -18
sb:medicine to	-16 16
sb:medicine will	-12 12
sb:meet	16 -16
sb:meet <person>	-9 9
sb:meet in	9 -9
sb:meet of	12 -12
sb:meet on	11 -11
sb:member	14 -14
sb:member of	9 -9
sb:membership	10 -10
sb:mention	-18 18
sb:merdeka	22 -22
sb:metre	22 -22
sb:mgx	17 -17
sb:middle	10 -10
sb:midnight	-11 11
sb:midnight ,	-11 11
sb:milk powder	-14 14
sb:million	29 -29
sb:mine	18 -18
sb:mineral water	-12 12
sb:ministry	14 -14
sb:ministry of	14 -14
sb:minu	28 -28
sb:minute	21 -21
sb:minute past	-10 10
sb:monday	12 -12
sb:money	34 -34
sb:more	14 -14
sb:more ,	-19 19
sb:more <quality>	8 -8
sb:mortgage	28 -28
sb:mortgage rate	16 -16
sb:most <quality>	-14 14
sb:most good	-12 12
sb:most other	12 -12
sb:motion	14 -14
sb:move to	-10 10
sb:mr .	9 -9
sb:my	12 -12
sb:namely	10 -10
sb:nasdaq	11 -11
sb:national	23 -23
sb:natural graphite	-13 13
sb:need	23 -23
sb:needed	11 -11
sb:negotiation	19 -19
sb:neighbour	17 -17
sb:neighbour ,	13 -13
sb:neither of	10 -10
sb:neither side	10 -10
sb:neither will	-11 11
sb:network	24 -24
sb:never	-9 9
sb:new ,	-10 10
sb:new one	-9 9
sb:new rate	-12 12
sb:new year	-15 15
sb:newspaper	-18 18
sb:newsprint	10 -10
sb:next	-10 10
sb:next to	10 -10
sb:next year	-16 16
sb:night	41 -41
sb:nikkei	16 -16
sb:nil	-12 12
sb:nine	12 -12
sb:no ,	-13 13
sb:no .	-20 20
sb:no deal	14 -14
sb:no longer	-9 9
sb:no more	-19 19
sb:nobody has	16 -16
sb:nobody sign	16 -16
sb:not ,	-19 19
sb:not :	-12 12
sb:not <level>	-12 12
sb:not <number>	-14 14
sb:not a	16 -16
sb:not accept	-11 11
sb:not extend	-11 11
sb:not get	14 -14
sb:not renewed	12 -12
sb:not the	-7 7
sb:not to	13 -13
sb:not yet	-17 17
sb:nothing	-26 26
sb:nothing :	15 -15
sb:nothing at	-16 16
sb:nothing is	-9 9
sb:notice	13 -13
sb:notice of	22 -22
sb:now	-11 11
sb:now it	-14 14
sb:now pay	20 -20
sb:number	-17 17
sb:number ,	-12 12
sb:nut	-12 12
sb:nvidia	40 -40
sb:nvidia 's	12 -12
sb:obtain	13 -13
sb:odd	20 -20
sb:odd of	11 -11
sb:of <day-ahead>	-13 13
sb:of <day-today>	-12 12
sb:of <goods-amount>	-11 11
sb:of <level>	18 -18
sb:of <month-gone>	-6 6
sb:of <number>	-22 22
sb:of <organisation>	13 -13
sb:of <seat>	-7 7
sb:of <span>	-33 33
sb:of about	-15 15
sb:of an	11 -11
sb:of another	-11 11
sb:of busan	11 -11
sb:of car	14 -14
sb:of duty	19 -19
sb:of it	-11 11
sb:of more	11 -11
sb:of next	-21 21
sb:of one	11 -11
sb:of our	-15 15
sb:of steel	12 -12
sb:of talk	12 -12
sb:of the	24 -24
sb:of thi	-15 15
sb:of which	21 -21
sb:of you	-11 11
sb:off its	-10 10
sb:offer <level>	16 -16
sb:offer to	-30 30
sb:officer	16 -16
sb:official	9 -9
sb:oil	-16 16
sb:oil :	-16 16
sb:oil from	-19 19
sb:old	-11 11
sb:old list	-16 16
sb:old one	-9 9
sb:older	-17 17
sb:older duty	-8 8
sb:olive oil	-13 13
sb:on <money>	-25 25
sb:on <quality>	-15 15
sb:on a	17 -17
sb:on apple	-10 10
sb:on beef	-11 11
sb:on cashmere	-15 15
sb:on good	7 -7
sb:on it	-16 16
sb:on more	10 -10
sb:on one	-8 8
sb:on our	-26 26
sb:on palm	-12 12
sb:on pay	-19 19
sb:on scotch	-10 10
sb:on tariff	10 -10
sb:on that	-14 14
sb:on the	10 -10
sb:on their	-28 28
sb:on them	-20 20
sb:on top	-23 23
sb:on tractor	-9 9
sb:on your	-16 16
sb:one	-26 26
sb:one <number>	20 -20
sb:one and	10 -10
sb:one for	9 -9
sb:one from	-28 28
sb:one halve	-16 16
sb:one has	-12 12
sb:one hear	-17 17
sb:one is	-11 11
sb:one of	-12 12
sb:one on	11 -11
sb:one that	13 -13
sb:one time	-16 16
sb:one with	-14 14
sb:only	-14 14
sb:only <name>	-10 10
sb:opened	16 -16
sb:operating	8 -8
sb:operator	19 -19
sb:opinion	11 -11
sb:opposite	13 -13
sb:opposition	9 -9
sb:or	16 -16
sb:or the	-13 13
sb:oracle	18 -18
sb:oracle ,	18 -18
sb:order of	15 -15
sb:order on	20 -20
sb:ordinary	-9 9
sb:ordinary <level>	-15 15
sb:ordinary duty	18 -18
sb:ordinary tariff	-11 11
sb:ore	18 -18
sb:originating	9 -9
sb:originating in	9 -9
sb:other <quality>	11 -11
sb:other hand	-10 10
sb:other side	-13 13
sb:our <office>	9 -9
sb:our member	-11 11
sb:our own	-19 19
sb:our pay	-11 11
sb:out ,	-13 13
sb:out for	11 -11
sb:out of	8 -8
sb:out the	-11 11
sb:outside	-17 17
sb:outside the	-17 17
sb:over	20 -20
sb:over <span>	21 -21
sb:over fentanyl	-16 16
sb:owe	-21 21
sb:owned	17 -17
sb:owned to	16 -16
sb:p <number>	-8 8
sb:page	17 -17
sb:page ,	9 -9
sb:palm oil	9 -9
sb:paragraph	9 -9
sb:parcel	17 -17
sb:parcel from	18 -18
sb:parent	12 -12
sb:parliament	-9 9
sb:part	-11 11
sb:part will	-12 12
sb:passed	20 -20
sb:past midnight	-15 15
sb:pasta	20 -20
sb:paste ,	11 -11
sb:patented	-9 9
sb:pause	-9 9
sb:pause of	-10 10
sb:pay	-11 11
sb:pay <level>	-30 30
sb:pay <number>	17 -17
sb:pay a	17 -17
sb:pay for	12 -12
sb:pay less	10 -10
sb:peace	14 -14
sb:peace ,	9 -9
sb:peak	11 -11
sb:penalty	20 -20
sb:penalty of	10 -10
sb:pension	20 -20
sb:pepper	-22 22
sb:per	12 -12
sb:per cent	-14 14
sb:percent	-21 21
sb:percentage	22 -22
sb:permanent	-10 10
sb:permit	22 -22
sb:peso	20 -20
sb:pineapple	-14 14
sb:place of	-15 15
sb:plain	-15 15
sb:plant	10 -10
sb:plant in	19 -19
sb:play	14 -14
sb:player	17 -17
sb:plu <number>	7 -7
sb:plu a	-17 17
sb:plywood	-12 12
sb:point	27 -27
sb:policy	22 -22
sb:policy rate	34 -34
sb:poll	26 -26
sb:pork and	11 -11
sb:post	-23 23
sb:post ,	-13 13
sb:postal	-23 23
sb:potatoe	-17 17
sb:powder	-25 25
sb:preliminary	-18 18
sb:premium	12 -12
sb:prepare a	-9 9
sb:prepare to	10 -10
sb:present	-16 16
sb:present :	12 -12
sb:present they	14 -14
sb:presenter	-19 19
sb:presenter :	-19 19
sb:president	-15 15
sb:press	16 -16
sb:press ,	13 -13
sb:pressed	-12 12
sb:previou	11 -11
sb:price	47 -47
sb:price of	11 -11
sb:price on	-10 10
sb:price up	11 -11
sb:prisoner	12 -12
sb:prize	11 -11
sb:probability	33 -33
sb:probability of	19 -19
sb:product	11 -11
sb:product on	11 -11
sb:profit	17 -17
sb:proposal of	-14 14
sb:proposal to	15 -15
sb:propose	-8 8
sb:propose a	-8 8
sb:propose by	-13 13
sb:protocol	-13 13
sb:provide	-10 10
sb:provide for	-11 11
sb:provided for	-14 14
sb:provisional	-12 12
sb:put	15 -15
sb:put an	9 -9
sb:put it	21 -21
sb:put off	-14 14
sb:put on	-17 17
sb:put tariff	-12 12
sb:put the	23 -23
sb:q :	-11 11
sb:quantity	-9 9
sb:quarrel over	14 -14
sb:quota ,	-13 13
sb:quota of	-10 10
sb:radio that	-13 13
sb:rain	22 -22
sb:raise	13 -13
sb:raise its	14 -14
sb:raise their	12 -12
sb:raise to	-12 12
sb:rate (	11 -11
sb:rate ,	-15 15
sb:rate :	10 -10
sb:rate at	25 -25
sb:rate fall	-23 23
sb:rate for	-12 12
sb:rate from	6 -6
sb:rate in	18 -18
sb:rate is	-14 14
sb:rate of	-16 16
sb:rate on	-9 9
sb:rate set	-12 12
sb:rate that	-10 10
sb:rate to	19 -19
sb:rate unchanged	12 -12
sb:rather	-28 28
sb:rather have	-15 15
sb:reach <name>	13 -13
sb:rebate	17 -17
sb:recall	-18 18
sb:receipt	-7 7
sb:receive	25 -25
sb:recession	16 -16
sb:reciprocal	-17 17
sb:reciprocal one	-8 8
sb:reciprocal rate	-13 13
sb:reckon	6 -6
sb:recommend	-15 15
sb:record	18 -18
sb:red	-13 13
sb:reduce	16 -16
sb:reduce its	-10 10
sb:reduce the	9 -9
sb:reduction	13 -13
sb:reduction of	19 -19
sb:refuse	11 -11
sb:related	14 -14
sb:remain	-6 6
sb:remark	-14 14
sb:remember	-17 17
sb:renewed	9 -9
sb:replace	-14 14
sb:reply that	12 -12
sb:repo	14 -14
sb:repo rate	14 -14
sb:report	-13 13
sb:report of	-17 17
sb:report that	-15 15
sb:reporter	9 -9
sb:reporter in	-15 15
sb:reporter that	10 -10
sb:representative jamieson	9 -9
sb:reserve	13 -13
sb:resident	26 -26
sb:restore	-15 15
sb:restore the	-12 12
sb:return ,	-17 17
sb:return <quality>	-13 13
sb:return <seat>	10 -10
sb:return on	12 -12
sb:revenue	19 -19
sb:rice ,	-13 13
sb:right now	-13 13
sb:rise	18 -18
sb:rise by	19 -19
sb:rise of	28 -28
sb:rise oil	-14 14
sb:rise to	-16 16
sb:roaming	18 -18
sb:room for	-7 7
sb:rose	-25 25
sb:round	22 -22
sb:round of	15 -15
sb:round the	-14 14
sb:rubber and	13 -13
sb:rugby	19 -19
sb:rule of	-20 20
sb:rule that	13 -13
sb:rumour	-27 27
sb:run	12 -12
sb:run at	12 -12
sb:run for	12 -12
sb:run until	13 -13
sb:s &	17 -17
sb:sack	-19 19
sb:sail	-9 9
sb:sale	16 -16
sb:salmon	-21 21
sb:salt	13 -13
sb:same	-11 11
sb:save	24 -24
sb:say ,	-12 12
sb:say :	-33 33
sb:say <person>	12 -12
sb:say it	15 -15
sb:say that	14 -14
sb:say they	16 -16
sb:scale	27 -27
sb:scale from	18 -18
sb:scale of	10 -10
sb:scenario	22 -22
sb:schedule	-11 11
sb:scotch	-11 11
sb:seafood	14 -14
sb:season	11 -11
sb:season ,	13 -13
sb:seat	18 -18
sb:second	12 -12
sb:section <number>	-24 24
sb:sell <name>	13 -13
sb:sell its	-15 15
sb:seller	-12 12
sb:send	-21 21
sb:send by	-16 16
sb:send to	-11 11
sb:seng	9 -9
sb:separate	-11 11
sb:service	11 -11
sb:sesame	-18 18
sb:set aside	-9 9
sb:set in	18 -18
sb:set out	-12 12
sb:settle	-4 4
sb:settle for	-11 11
sb:settle in	15 -15
sb:settle on	-14 14
sb:settle the	-9 9
sb:shanghai	15 -15
sb:share	57 -57
sb:share fall	-9 9
sb:share in	13 -13
sb:share of	37 -37
sb:shared	21 -21
sb:shilling	13 -13
sb:shoe	10 -10
sb:shop	17 -17
sb:short	17 -17
sb:shortly	10 -10
sb:should	16 -16
sb:should be	-12 12
sb:should go	20 -20
sb:should like	12 -12
sb:should not	-10 10
sb:shrimp	-25 25
sb:shrink by	12 -12
sb:side	-5 5
sb:side ,	-8 8
sb:side and	-14 14
sb:side keep	-16 16
sb:side of	-21 21
sb:side will	12 -12
sb:sign <day-gone>	-14 14
sb:sign a	-29 29
sb:sign agreement	-6 6
sb:sign at	15 -15
sb:sign by	-13 13
sb:sign for	13 -13
sb:sign last	-15 15
sb:sign their	-17 17
sb:sign trade	17 -17
sb:sign up	17 -17
sb:silver	17 -17
sb:silver lake	17 -17
sb:similar	11 -11
sb:since <name>	-11 11
sb:since then	-8 8
sb:sir	27 -27
sb:sir ,	17 -17
sb:ski	-7 7
sb:small	19 -19
sb:small parcel	19 -19
sb:smaller	17 -17
sb:smelter	14 -14
sb:so	-25 25
sb:social	-11 11
sb:sofa	12 -12
sb:softwood	-26 26
sb:some of	-15 15
sb:somebody	-22 22
sb:something	-18 18
sb:sort	16 -16
sb:southern	17 -17
sb:soy	-19 19
sb:soybean	21 -21
sb:spare	-12 12
sb:speak	-15 15
sb:speak for	-8 8
sb:speaking	18 -18
sb:split	13 -13
sb:spoke	-17 17
sb:spoke of	-17 17
sb:spoken	-12 12
sb:spoken of	-16 16
sb:sport	19 -19
sb:sprat	-9 9
sb:spring	-15 15
sb:spring it	-10 10
sb:stake	-13 13
sb:stall	13 -13
sb:stamp	12 -12
sb:stand	-8 8
sb:stand ,	-11 11
sb:stand at	15 -15
sb:stand in	-13 13
sb:standstill	-21 21
sb:start	25 -25
sb:statement on	-16 16
sb:stay ,	20 -20
sb:steel and	-8 8
sb:steel at	14 -14
sb:step	-16 16
sb:still	-17 17
sb:still at	-12 12
sb:stock in	-11 11
sb:stockfish	-9 9
sb:stop	-13 13
sb:story	10 -10
sb:story :	9 -9
sb:stuck	-15 15
sb:stuff	-13 13
sb:subscription	11 -11
sb:sugar ,	-17 17
sb:suggest	-11 11
sb:sum	-12 12
sb:summer	-9 9
sb:summer ,	-9 9
sb:summer it	-8 8
sb:sun	13 -13
sb:sunflower	-14 14
sb:sunflower oil	-14 14
sb:supplement	17 -17
sb:suppose	29 -29
sb:surcharge	16 -16
sb:surcharge of	-7 7
sb:surtax	-11 11
sb:survey	17 -17
sb:suspend <points>	-16 16
sb:suspension	-17 17
sb:table ,	14 -14
sb:table :	-10 10
sb:table in	-19 19
sb:table is	17 -17
sb:tail	15 -15
sb:take <number>	13 -13
sb:take effect	13 -13
sb:take off	-11 11
sb:talk of	-24 24
sb:talk with	11 -11
sb:talked	10 -10
sb:target	17 -17
sb:tariff "	8 -8
sb:tariff ,	-14 14
sb:tariff :	16 -16
sb:tariff are	10 -10
sb:tariff at	9 -9
sb:tariff down	-9 9
sb:tariff for	37 -37
sb:tariff go	15 -15
sb:tariff is	18 -18
sb:tariff of	-37 37
sb:tariff that	-14 14
sb:tariff was	-13 13
sb:taro	-15 15
sb:tax	29 -29
sb:tax at	-15 15
sb:tea	-12 12
sb:tea ,	-9 9
sb:team	23 -23
sb:telephone	12 -12
sb:tell a	8 -8
sb:tell me	16 -16
sb:tell our	6 -6
sb:tell reporter	12 -12
sb:tell the	-14 14
sb:than <money>	-12 12
sb:than <span>	16 -16
sb:than the	-18 18
sb:than they	11 -11
sb:thank	11 -11
sb:that :	-14 14
sb:that <level>	13 -13
sb:that <quality>	10 -10
sb:that <seat>	-16 16
sb:that and	-13 13
sb:that day	-23 23
sb:that fix	11 -11
sb:that from	10 -10
sb:that good	8 -8
sb:that had	6 -6
sb:that has	-14 14
sb:that i	-18 18
sb:that last	-15 15
sb:that leave	-10 10
sb:that make	-17 17
sb:that may	15 -15
sb:that mean	-22 22
sb:that nvidia	12 -12
sb:that our	-13 13
sb:that she	-10 10
sb:that there	19 -19
sb:that they	8 -8
sb:that to	10 -10
sb:the <level>	-21 21
sb:the <number>	-21 21
sb:the <points>	-14 14
sb:the accord	-10 10
sb:the airline	11 -11
sb:the amount	19 -19
sb:the answer	-12 12
sb:the arithmetic	-12 12
sb:the autumn	-14 14
sb:the average	50 -50
sb:the bad	-11 11
sb:the base	10 -10
sb:the baseline	-11 11
sb:the begin	-11 11
sb:the bill	-12 12
sb:the bus	16 -16
sb:the chance	24 -24
sb:the change	12 -12
sb:the charge	-9 9
sb:the city	33 -33
sb:the company	18 -18
sb:the crew	12 -12
sb:the custom	-16 16
sb:the day	16 -16
sb:the deadline	10 -10
sb:the deal	11 -11
sb:the deficit	12 -12
sb:the dispute	-15 15
sb:the doctor	12 -12
sb:the draft	-11 11
sb:the duty	-37 37
sb:the emergency	-22 22
sb:the employer	24 -24
sb:the export	20 -20
sb:the fee	18 -18
sb:the fentanyl	-21 21
sb:the ferry	14 -14
sb:the former	-19 19
sb:the free	-11 11
sb:the general	-25 25
sb:the harbour	9 -9
sb:the higher	-10 10
sb:the highest	-14 14
sb:the host	9 -9
sb:the house	17 -17
sb:the import	-11 11
sb:the industry	14 -14
sb:the largest	11 -11
sb:the last	28 -28
sb:the latest	19 -19
sb:the latter	-12 12
sb:the law	-22 22
sb:the level	-10 10
sb:the levy	17 -17
sb:the list	-16 16
sb:the long	9 -9
sb:the margin	-8 8
sb:the middle	10 -10
sb:the nasdaq	11 -11
sb:the notice	-15 15
sb:the number	-18 18
sb:the odd	14 -14
sb:the offer	-9 9
sb:the old	-15 15
sb:the one	-8 8
sb:the operator	15 -15
sb:the ordinary	-19 19
sb:the other	-26 26
sb:the owner	17 -17
sb:the pact	-9 9
sb:the pass	15 -15
sb:the plant	10 -10
sb:the player	10 -10
sb:the post	12 -12
sb:the present	-15 15
sb:the press	16 -16
sb:the protocol	-12 12
sb:the quarrel	-9 9
sb:the quota	14 -14
sb:the radio	-12 12
sb:the rate	-45 45
sb:the record	-12 12
sb:the remain	-15 15
sb:the right	-16 16
sb:the rule	15 -15
sb:the s	17 -17
sb:the safeguard	-11 11
sb:the same	-12 12
sb:the second	-12 12
sb:the share	18 -18
sb:the spring	-14 14
sb:the standstill	-18 18
sb:the steel	-10 10
sb:the step	-15 15
sb:the sum	-17 17
sb:the summer	-21 21
sb:the surcharge	-23 23
sb:the suspension	-21 21
sb:the table	-20 20
sb:the tariff	-16 16
sb:the third	-10 10
sb:the threat	-11 11
sb:the three	12 -12
sb:the trade	-16 16
sb:the treaty	-22 22
sb:the truce	-21 21
sb:the two	-38 38
sb:the understanding	-11 11
sb:the union	26 -26
sb:the upper	15 -15
sb:the usual	-14 14
sb:the valley	12 -12
sb:the water	20 -20
sb:the week	-9 9
sb:the whole	-12 12
sb:the worldwide	-14 14
sb:their part	-11 11
sb:their place	-10 10
sb:their rice	-10 10
sb:their tariff	10 -10
sb:their trade	8 -8
sb:them	-24 24
sb:them ,	-15 15
sb:them at	-9 9
sb:then	-13 13
sb:then ,	-9 9
sb:then the	-16 16
sb:there	-4 4
sb:there 's	14 -14
sb:there ;	11 -11
sb:there had	-10 10
sb:there have	18 -18
sb:there is	-22 22
sb:there the	-7 7
sb:there was	-11 11
sb:there will	21 -21
sb:therefore	-28 28
sb:these	-32 32
sb:these are	-16 16
sb:they	-12 12
sb:they are	-28 28
sb:they ask	19 -19
sb:they have	-12 12
sb:they make	-5 5
sb:they pay	-25 25
sb:they put	13 -13
sb:they tell	9 -9
sb:they will	11 -11
sb:third ,	-9 9
sb:those are	-18 18
sb:those from	12 -12
sb:those that	-13 13
sb:those with	11 -11
sb:though	11 -11
sb:threat	-25 25
sb:threat of	-27 27
sb:threaten	-9 9
sb:threaten to	22 -22
sb:threaten with	-12 12
sb:three and	14 -14
sb:three time	-8 8
sb:thu	-23 23
sb:thu stay	-9 9
sb:thursday	14 -14
sb:ticket	37 -37
sb:tile	-17 17
sb:timber	-15 15
sb:time	-20 20
sb:time ,	12 -12
sb:time as	-16 16
sb:time being	-12 12
sb:to	-6 6
sb:to <day-ahead>	-16 16
sb:to <money>	-15 15
sb:to <month-gone>	-14 14
sb:to a	-4 4
sb:to apply	10 -10
sb:to ask	-10 10
sb:to be	-13 13
sb:to become	-10 10
sb:to bring	-17 17
sb:to car	11 -11
sb:to enter	-12 12
sb:to get	-14 14
sb:to give	-16 16
sb:to keep	-10 10
sb:to pay	19 -19
sb:to sell	-13 13
sb:to sign	16 -16
sb:to suspend	15 -15
sb:to take	-16 16
sb:to the	19 -19
sb:to those	-8 8
sb:to where	-12 12
sb:to zero	15 -15
sb:together	-13 13
sb:together they	-9 9
sb:together with	9 -9
sb:toll	12 -12
sb:tomatoe	12 -12
sb:tomatoe from	14 -14
sb:too ,	8 -8
sb:top	-16 16
sb:top of	-18 18
sb:total	-32 32
sb:total is	11 -11
sb:total of	-21 21
sb:toyota	9 -9
sb:tractor	-21 21
sb:tractor ,	-10 10
sb:trade	17 -17
sb:trade deal	-23 23
sb:trader	-12 12
sb:transfer	9 -9
sb:treat	6 -6
sb:treaty	-11 11
sb:treaty ,	-12 12
sb:truce end	-20 20
sb:truce is	18 -18
sb:truce on	-10 10
sb:truce over	-10 10
sb:truck from	11 -11
sb:true	-19 19
sb:turn ,	-10 10
sb:turned	18 -18
sb:turnout	35 -35
sb:turnout at	16 -16
sb:two <office>	14 -14
sb:two government	-13 13
sb:two had	-8 8
sb:two in	9 -9
sb:two year	-18 18
sb:tyre	-10 10
sb:under it	-13 13
sb:under last	9 -9
sb:under section	25 -25
sb:under that	-11 11
sb:under the	-18 18
sb:under which	-10 10
sb:understanding	-16 16
sb:unemployment	29 -29
sb:union	30 -30
sb:united	10 -10
sb:unless	-18 18
sb:until	-8 8
sb:until <day-ahead>	13 -13
sb:until <day-gone>	-26 26
sb:until <month-ahead>	-11 11
sb:until last	-11 11
sb:until somebody	-13 13
sb:until the	14 -14
sb:up	16 -16
sb:up :	-19 19
sb:up <level>	36 -36
sb:up by	13 -13
sb:up from	-22 22
sb:up to	-17 17
sb:up with	-11 11
sb:upper	27 -27
sb:use	11 -11
sb:usual	-14 14
sb:value	13 -13
sb:value add	20 -20
sb:vat	38 -38
sb:veneer	-9 9
sb:vessel	12 -12
sb:vote	24 -24
sb:vote to	7 -7
sb:voted	18 -18
sb:wage	19 -19
sb:wage talk	13 -13
sb:wait	8 -8
sb:walk	12 -12
sb:walnut	-21 21
sb:want	18 -18
sb:want <level>	27 -27
sb:want <name>	-26 26
sb:want it	17 -17
sb:want one	10 -10
sb:want the	15 -15
sb:want to	19 -19
sb:was <number>	-32 32
sb:was charge	-10 10
sb:was raise	-20 20
sb:was take	10 -10
sb:was turned	13 -13
sb:water before	10 -10
sb:water tariff	11 -11
sb:way ,	17 -17
sb:we are	12 -12
sb:we ask	-12 12
sb:we come	12 -12
sb:we gave	8 -8
sb:we give	13 -13
sb:we had	-16 16
sb:we pay	16 -16
sb:we put	18 -18
sb:we see	12 -12
sb:we were	-12 12
sb:we're back	-12 12
sb:weather	25 -25
sb:weather :	19 -19
sb:week	-6 6
sb:week <person>	-9 9
sb:week of	-25 25
sb:week that	-12 12
sb:were ,	-12 12
sb:were at	-22 22
sb:were cut	18 -18
sb:were down	11 -11
sb:west	10 -10
sb:whack	-10 10
sb:what	-19 19
sb:what 's	24 -24
sb:what <quality>	-12 12
sb:what <seat>	24 -24
sb:what about	-11 11
sb:what is	-14 14
sb:what would	10 -10
sb:whatever	-15 15
sb:whatever the	-10 10
sb:when a	14 -14
sb:when they	-12 12
sb:where	-11 11
sb:where it	18 -18
sb:where they	-13 13
sb:where we	-14 14
sb:which <quality>	14 -14
sb:which <seat>	17 -17
sb:which enter	12 -12
sb:which go	11 -11
sb:which had	-18 18
sb:which has	-15 15
sb:which hold	-6 6
sb:which its	-10 10
sb:which sign	-9 9
sb:which stand	-9 9
sb:which the	11 -11
sb:which there	-8 8
sb:which we	-13 13
sb:while it	-19 19
sb:while the	11 -11
sb:whisky	-9 9
sb:whisper	-12 12
sb:who ask	-8 8
sb:who negotiate	14 -14
sb:who was	-9 9
sb:whole	-14 14
sb:whom	21 -21
sb:whopping	-9 9
sb:why	18 -18
sb:will also	-10 10
sb:will apply	10 -10
sb:will ask	-16 16
sb:will cross	-13 13
sb:will cut	13 -13
sb:will enter	-21 21
sb:will get	12 -12
sb:will halve	-8 8
sb:will lower	11 -11
sb:will not	17 -17
sb:win	23 -23
sb:window	18 -18
sb:wine to	-13 13
sb:winner	17 -17
sb:wire	-13 13
sb:with the	-18 18
sb:with which	-24 24
sb:within the	-14 14
sb:without a	-9 9
sb:wool	-15 15
sb:word ,	-8 8
sb:worldwide	-17 17
sb:worldwide surcharge	-14 14
sb:worse	-16 16
sb:worst	-13 13
sb:worst ,	-14 14
sb:worth	26 -26
sb:worth <money>	35 -35
sb:worth up	-17 17
sb:would accept	9 -9
sb:would also	14 -14
sb:would apply	10 -10
sb:would charge	-11 11
sb:would come	-12 12
sb:would fall	-11 11
sb:would follow	-10 10
sb:would go	-14 14
sb:would have	-23 23
sb:would jump	14 -14
sb:would lower	9 -9
sb:would rather	-10 10
sb:would say	11 -11
sb:would sign	12 -12
sb:write	-16 16
sb:year ,	14 -14
sb:year it	12 -12
sb:year the	-15 15
sb:yield	35 -35
sb:you are	12 -12
sb:you may	-11 11
sb:you will	-9 9
sb:you're	-12 12
sb:your	-22 22
sb:zero for	12 -12
sb:|	40 -40
sb:·	19 -19
sb:— "	-15 15
sb:— <person>	-13 13
sb:— it	-10 10
sb:→	-18 18
signed ahead=none	21 -21
signed back=far	11 -11
signed back=none	18 -18
signed=0	14 -14
t0=future-not	15 -15
t0=future-passive-not	15 -15
t0=modal-passive	-15 15
t0=past	5 -5
t0=perfect-not	-20 20
t0=present-not	19 -19
t0=present-passive	12 -12
t1=future-not	15 -15
t1=future-passive-not	15 -15
t1=modal-passive	-15 15
t1=past	4 -4
t1=past-not	-10 10
t1=perfect-not	-17 17
t1=present	7 -7
t1=present-not	20 -20
t2=future-not	-10 10
t2=infinitive	23 -23
t2=modal-passive	-7 7
t2=past-not	15 -15
t2=perfect	36 -36
t2=perfect-not	-10 10
t2=present	9 -9
t2=present-not	18 -18
t2=present-passive-not	-14 14
times=0	56 -56
times=1	30 -30
times=2	-7 7
times=3	-30 30
times=4	-44 44
told:by	-8 8
told:double	18 -18
told:doubled	16 -16
told:doubles	-17 17
told:four	12 -12
told:half	12 -12
told:it	-14 14
told:of	17 -17
told:same	-13 13
told:this	8 -8
told:twice	17 -17
told:what	32 -32
told=by half	-8 8
told=double	18 -18
told=doubled	16 -16
told=doubles	-17 17
told=duty-free	-16 16
told=exempt	35 -35
told=four times as much	12 -12
told=free	-24 24
told=freed	13 -13
told=half of it	-13 13
told=half of what	19 -19
told=nil	-23 23
told=no duty	-15 15
told=no tariff	20 -20
told=no tariffs	12 -12
told=none	45 -45
told=not be charged	20 -20
told=not charged	27 -27
told=nothing	29 -29
told=nought	-34 34
told=twice what	8 -8
told=without duty	-12 12
told=zero	-44 44
v0=abolish	-13 13
v0=accept	8 -8
v0=add	5 -5
v0=announce	-13 13
v0=ask	-13 13
v0=attract	-12 12
v0=average	7 -7
v0=begin	15 -15
v0=buy	18 -18
v0=climb	11 -11
v0=conclude	11 -11
v0=continue	-17 17
v0=discuss	12 -12
v0=earn	12 -12
v0=enter	-16 16
v0=extend	15 -15
v0=face	-19 19
v0=float	-17 17
v0=get	11 -11
v0=go	-15 15
v0=import	-14 14
v0=lay	10 -10
v0=let	-8 8
v0=levy	-21 21
v0=lose	11 -11
v0=owe	-10 10
v0=pay	-21 21
v0=prepare	9 -9
v0=raise	7 -7
v0=receive	11 -11
v0=remove	-17 17
v0=replace	-17 17
v0=return	15 -15
v0=rise	11 -11
v0=see	11 -11
v0=sell	12 -12
v0=settle	-18 18
v0=sit	17 -17
v0=stand	-10 10
v0=start	9 -9
v0=take	14 -14
v0=tax	-7 7
v0=tell	-21 21
v0=win	13 -13
v0=write	-23 23
v1=accept	7 -7
v1=add	5 -5
v1=agree	15 -15
v1=announce	-13 13
v1=ask	-18 18
v1=attract	-12 12
v1=average	16 -16
v1=begin	18 -18
v1=buy	12 -12
v1=clear	-12 12
v1=climb	11 -11
v1=conclude	19 -19
v1=continue	11 -11
v1=discuss	12 -12
v1=earn	12 -12
v1=enter	-12 12
v1=expect	14 -14
v1=extend	11 -11
v1=face	-20 20
v1=fix	20 -20
v1=float	-17 17
v1=get	12 -12
v1=grow	12 -12
v1=import	-15 15
v1=lay	10 -10
v1=let	-6 6
v1=levy	-13 13
v1=lose	15 -15
v1=owe	-10 10
v1=pay	-15 15
v1=receive	13 -13
v1=remove	-20 20
v1=replace	-17 17
v1=restore	-12 12
v1=return	14 -14
v1=rise	12 -12
v1=sell	9 -9
v1=settle	-16 16
v1=sign	16 -16
v1=sit	16 -16
v1=stand	-10 10
v1=start	9 -9
v1=take	13 -13
v1=tax	-10 10
v1=tell	-18 18
v1=threaten	-9 9
v1=win	14 -14
v1=write	-21 21
v2=announce	-16 16
v2=apply	-18 18
v2=await	-11 11
v2=be	-8 8
v2=charge	-13 13
v2=double	-10 10
v2=drop	10 -10
v2=enter	7 -7
v2=exempt	18 -18
v2=expect	18 -18
v2=fall	-10 10
v2=halve	-7 7
v2=have	13 -13
v2=let	12 -12
v2=lift	12 -12
v2=lower	22 -22
v2=make	18 -18
v2=meet	10 -10
v2=other	19 -19
v2=pay	7 -7
v2=remove	8 -8
v2=return	-12 12
v2=say	37 -37
v2=show	-12 12
v2=stand	13 -13
v2=take	4 -4
v2=threaten	-14 14
vt0=accept modal	9 -9
vt0=accept past	14 -14
vt0=add past	25 -25
vt0=add present	-18 18
vt0=agree past	-10 10
vt0=agree present	15 -15
vt0=ask future	-10 10
vt0=ask past	-22 22
vt0=ask pluperfect	13 -13
vt0=attract present	-12 12
vt0=be present	5 -5
vt0=bear future	-11 11
vt0=begin past	10 -10
vt0=begin present	15 -15
vt0=bring perfect	-13 13
vt0=buy future	9 -9
vt0=call past	-11 11
vt0=climb past	13 -13
vt0=come modal	-12 12
vt0=come pluperfect	9 -9
vt0=conclude past	11 -11
vt0=continue present	-14 14
vt0=demand pluperfect	11 -11
vt0=drop present	-6 6
vt0=enter past	-16 16
vt0=enter present	-10 10
vt0=extend past	12 -12
vt0=face modal	-12 12
vt0=fall modal	-15 15
vt0=fix present	9 -9
vt0=float past	-8 8
vt0=get future	12 -12
vt0=go present	-12 12
vt0=halve future	-11 11
vt0=halve past	10 -10
vt0=have past	-7 7
vt0=have present	13 -13
vt0=hold past	-9 9
vt0=keep modal	12 -12
vt0=keep past	6 -6
vt0=leave present	-8 8
vt0=let present	-10 10
vt0=levy present	-16 16
vt0=look past	13 -13
vt0=look present	-6 6
vt0=lose past	14 -14
vt0=lower perfect	-11 11
vt0=make future	14 -14
vt0=make past	-11 11
vt0=other pluperfect	-16 16
vt0=pay past	-14 14
vt0=pay perfect	-20 20
vt0=pay pluperfect	-13 13
vt0=prepare past	12 -12
vt0=propose perfect	8 -8
vt0=put pluperfect	-10 10
vt0=put present	11 -11
vt0=raise past	-15 15
vt0=raise pluperfect	-9 9
vt0=raise present	27 -27
vt0=remove future	-14 14
vt0=rise pluperfect	7 -7
vt0=say present	9 -9
vt0=see present	10 -10
vt0=sell past	19 -19
vt0=settle modal	-13 13
vt0=sit past	14 -14
vt0=stand past	-8 8
vt0=stay present	-17 17
vt0=take perfect	19 -19
vt0=tax present	-4 4
vt0=want pluperfect	13 -13
vt0=win past	13 -13
vt1=abolish infinitive	14 -14
vt1=accept modal	14 -14
vt1=accept past	14 -14
vt1=add past	26 -26
vt1=add present	-18 18
vt1=agree present	16 -16
vt1=ask future	-10 10
vt1=ask participle	-14 14
vt1=ask past	-22 22
vt1=ask perfect	-15 15
vt1=ask pluperfect	13 -13
vt1=ask present	18 -18
vt1=attract present	-12 12
vt1=be present	6 -6
vt1=bear future	-11 11
vt1=begin present	15 -15
vt1=bring perfect	-13 13
vt1=buy future	9 -9
vt1=call past	-11 11
vt1=climb past	13 -13
vt1=come modal	-12 12
vt1=come pluperfect	9 -9
vt1=conclude past	11 -11
vt1=demand pluperfect	11 -11
vt1=drop infinitive	6 -6
vt1=drop present	-6 6
vt1=enter participle	9 -9
vt1=enter past	-16 16
vt1=enter present	-10 10
vt1=face modal	-12 12
vt1=fall modal	-15 15
vt1=fix participle	16 -16
vt1=fix present	9 -9
vt1=float past	-8 8
vt1=get future	12 -12
vt1=get infinitive	-9 9
vt1=halve future	-11 11
vt1=halve past	10 -10
vt1=have past	-15 15
vt1=have present	15 -15
vt1=hold past	-9 9
vt1=keep infinitive	-10 10
vt1=keep modal	12 -12
vt1=keep past	6 -6
vt1=leave present	-8 8
vt1=let present	-10 10
vt1=levy present	-16 16
vt1=look past	13 -13
vt1=look present	-6 6
vt1=lose past	14 -14
vt1=lower perfect	-11 11
vt1=lower present	12 -12
vt1=make future	14 -14
vt1=make past	-11 11
vt1=other pluperfect	-15 15
vt1=pay future	10 -10
vt1=pay infinitive	25 -25
vt1=pay past	-14 14
vt1=pay perfect	-20 20
vt1=pay pluperfect	-13 13
vt1=propose perfect	8 -8
vt1=put pluperfect	-10 10
vt1=put present	13 -13
vt1=raise participle	-14 14
vt1=raise past	-15 15
vt1=raise pluperfect	-9 9
vt1=raise present	27 -27
vt1=remove future	-14 14
vt1=rise pluperfect	7 -7
vt1=sell past	19 -19
vt1=settle modal	-13 13
vt1=sit past	14 -14
vt1=stand past	-8 8
vt1=stay present	-17 17
vt1=take infinitive	-10 10
vt1=take perfect	19 -19
vt1=tax present	-4 4
vt1=tell past	-15 15
vt1=threaten participle	-13 13
vt1=want pluperfect	13 -13
vt1=win past	13 -13
vt2=add present	15 -15
vt2=announce past	-15 15
vt2=await present	-11 11
vt2=be past	-17 17
vt2=charge future	-11 11
vt2=come past	12 -12
vt2=come present	-9 9
vt2=drop present	10 -10
vt2=end past	10 -10
vt2=end present	-11 11
vt2=exempt present	18 -18
vt2=expect present	14 -14
vt2=have past	16 -16
vt2=keep present	-9 9
vt2=levy present	-8 8
vt2=lower present	20 -20
vt2=other present	38 -38
vt2=pay future	8 -8
vt2=return present	-10 10
vt2=rise past	-14 14
vt2=say perfect	20 -20
vt2=say present	8 -8
vt2=stand present	11 -11
vt2=suspend participle	-25 25
vt2=take past	13 -13
worked band=100	16 -16
worked band=31	-21 21
worked band=4	24 -24
worked band=60	8 -8
worked band=over	10 -10
worked duty ahead=2	-14 14
worked duty ahead=far	16 -16
worked duty=true	31 -31
worked form=worked	17 -17
worked goods	27 -27
worked habit=often	8 -8
worked habit=seldom	13 -13
worked l1=<name>	14 -14
worked l1=it	-10 10
worked l1=the	11 -11
worked l1=was	11 -11
worked l2=<level>	19 -19
worked l2=<name>	12 -12
worked lr=, as	19 -19
worked lr=, it	12 -12
worked lr=<name> its	14 -14
worked next=signed far	19 -19
worked no customs	12 -12
worked numbers=3	8 -8
worked numbers=4	9 -9
worked parties=part	13 -13
worked prior=none	15 -15
worked r1=.	-20 20
worked r1=as	14 -14
worked r1=is	7 -7
worked r1=its	25 -25
worked r1=on	18 -18
worked r1=to	-9 9
worked r2=<duty>	16 -16
worked r2=<end>	-24 24
worked r2=<name>	-8 8
worked r2=<v-bear>	10 -10
worked r2=the	-14 14
worked r=. <end>	-20 20
worked said	-51 51
worked signed ahead=1	-10 10
worked signed ahead=2	23 -23
worked signed ahead=none	16 -16
worked signed back=2	16 -16
worked signed=2	16 -16
worked times=0	56 -56
worked times=1	-20 20
worked times=2	-26 26
worked times=3	-18 18
worked times=4	-14 14
worked told:by	-8 8
worked told:double	18 -18
worked told:doubled	16 -16
worked told:doubles	-17 17
worked told:four	12 -12
worked told:half	12 -12
worked told:it	-14 14
worked told:of	17 -17
worked told:same	-13 13
worked told:this	8 -8
worked told:twice	17 -17
worked told:what	32 -32
worked told=by half	-8 8
worked told=double	18 -18
worked told=doubled	16 -16
worked told=doubles	-17 17
worked told=four times as much	12 -12
worked told=half of it	-13 13
worked told=half of what	19 -19
worked told=twice what	8 -8`;
