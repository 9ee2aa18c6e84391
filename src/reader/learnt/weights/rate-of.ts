// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	6 -6
a:!	14 -14
a:'s .	-9 9
a:'s duty	-18 18
a:+	16 -16
a:-	-8 8
a:<agent>	12 -12
a:<day-ahead>	20 -20
a:<day-ahead> .	12 -12
a:<day-today> .	14 -14
a:<gate>	-17 17
a:<level-noun>	-13 13
a:<level> <level>	18 -18
a:<level> and	-9 9
a:<level> at	-13 13
a:<level> for	-11 11
a:<level> of	-17 17
a:<level> over	-11 11
a:<level> under	9 -9
a:<money>	26 -26
a:<month-ahead>	11 -11
a:<month-gone> .	14 -14
a:<name>	-9 9
a:<name> .	-12 12
a:<name> <level>	-17 17
a:<name> <number>	-12 12
a:<name> now	-11 11
a:<name> on	12 -12
a:<name> with	-18 18
a:<not>	-13 13
a:<number>	10 -10
a:<number> .	12 -12
a:<number> and	16 -16
a:<number> economy	-33 33
a:<number> for	-18 18
a:<number> in	12 -12
a:<person> 's	15 -15
a:<points>	-11 11
a:<points> .	-10 10
a:<quality> bean	-21 21
a:<quality> good	-12 12
a:<quality> oil	-10 10
a:<quality> one	16 -16
a:<quality> port	-27 27
a:<quality> tariff	11 -11
a:<seat> and	-11 11
a:<sender>	8 -8
a:<taker>	11 -11
a:<v-begin>	-8 8
a:<v-end>	9 -9
a:<v-impose>	20 -20
a:<v-return>	9 -9
a:<v-say>	-18 18
a:<v-suspend>	12 -12
a:<v-up>	-14 14
a:?	-11 11
a:a ceiling	12 -12
a:a safeguard	9 -9
a:about	-13 13
a:add	-12 12
a:additional duty	-17 17
a:after	18 -18
a:again .	-9 9
a:agree in	-9 9
a:agreement	23 -23
a:all	-26 26
a:all on	-14 14
a:already	19 -19
a:an	15 -15
a:and	33 -33
a:and <level>	18 -18
a:and <number>	22 -22
a:and countervailing	8 -8
a:and more	11 -11
a:and not	12 -12
a:and pay	-14 14
a:and the	13 -13
a:announce	17 -17
a:any	-11 11
a:apply	14 -14
a:article	-9 9
a:as <name>	-9 9
a:as a	13 -13
a:as well	14 -14
a:at <level>	-12 12
a:at <quality>	-15 15
a:at a	-10 10
a:at least	10 -10
a:at most	12 -12
a:at one	-17 17
a:at present	16 -16
a:average	-13 13
a:away	13 -13
a:back	31 -31
a:be	17 -17
a:bean	-29 29
a:bean .	-18 18
a:became	-12 12
a:become	-19 19
a:become <level>	-9 9
a:become <number>	-14 14
a:beef	12 -12
a:before .	29 -29
a:before the	-17 17
a:beside	14 -14
a:better	-12 12
a:both	17 -17
a:by	10 -10
a:call	14 -14
a:car	28 -28
a:case	14 -14
a:change .	-6 6
a:chip	-12 12
a:come from	-19 19
a:come to	16 -16
a:copper	-17 17
a:corn	-12 12
a:count	-11 11
a:counted	-16 16
a:counted in	-12 12
a:countervailing	8 -8
a:countervailing duty	8 -8
a:country	20 -20
a:date	13 -13
a:day	20 -20
a:doe .	-13 13
a:due	17 -17
a:duty .	-15 15
a:duty counted	-10 10
a:duty included	15 -15
a:duty inside	-8 8
a:duty of	-15 15
a:economy	-38 38
a:effect .	-13 13
a:emergency	-15 15
a:emergency duty	-12 12
a:entry	-16 16
a:everybody .	-14 14
a:everybody pay	9 -9
a:everything	11 -11
a:fentanyl	48 -48
a:fentanyl and	13 -13
a:fentanyl duty	12 -12
a:first	15 -15
a:first trade	7 -7
a:for	14 -14
a:for <quality>	16 -16
a:for <span>	-7 7
a:for fentanyl	26 -26
a:for good	12 -12
a:for its	-20 20
a:for the	-16 16
a:force since	10 -10
a:forced labor	16 -16
a:four	-16 16
a:framework	-11 11
a:from <day-gone>	13 -13
a:from <level>	-9 9
a:from <month-ahead>	-9 9
a:from a	11 -11
a:from the	20 -20
a:geneva	12 -12
a:go	-14 14
a:go .	12 -12
a:good	-22 22
a:good .	10 -10
a:good <level>	-22 22
a:good from	9 -9
a:good is	-7 7
a:good of	-29 29
a:good on	8 -8
a:good pay	7 -7
a:had	-13 13
a:has	11 -11
a:impose	12 -12
a:in	-22 22
a:in .	-24 24
a:in <month-ahead>	5 -5
a:in <month-gone>	15 -15
a:in <number>	14 -14
a:in <seat>	15 -15
a:in additional	-12 12
a:in all	-20 20
a:in force	18 -18
a:in place	17 -17
a:in sum	-19 19
a:in the	10 -10
a:in total	-29 29
a:in two	-19 19
a:included	22 -22
a:included .	21 -21
a:including	-35 35
a:inside	-11 11
a:instead	-9 9
a:instead of	-10 10
a:is	-16 16
a:is a	11 -11
a:is for	11 -11
a:is make	-20 20
a:is no	-13 13
a:is not	-9 9
a:is on	-11 11
a:is unchanged	-9 9
a:is what	11 -11
a:isn't	-9 9
a:it	-23 23
a:its	10 -10
a:its <points>	-11 11
a:its good	12 -12
a:labor	24 -24
a:last <month-gone>	16 -16
a:least	10 -10
a:leave	-11 11
a:less	13 -13
a:letter	-8 8
a:list	11 -11
a:list .	12 -12
a:make <number>	20 -20
a:make of	-13 13
a:most good	-28 28
a:most of	10 -10
a:much	-11 11
a:much of	-16 16
a:nobody	-9 9
a:normal	-10 10
a:normal duty	-6 6
a:nothing	-15 15
a:now .	-19 19
a:now pay	23 -23
a:of	25 -25
a:of <day-gone>	15 -15
a:of <month-ahead>	12 -12
a:of <month-gone>	-17 17
a:of <number>	-21 21
a:of about	-13 13
a:of fentanyl	12 -12
a:of its	11 -11
a:of section	12 -12
a:off the	10 -10
a:oil	-17 17
a:old	-12 12
a:on <day-ahead>	12 -12
a:on all	33 -33
a:on chip	-10 10
a:on everything	18 -18
a:on its	15 -15
a:on some	9 -9
a:on soybean	-21 21
a:on that	-14 14
a:only	-10 10
a:or <level>	-13 13
a:or <number>	10 -10
a:or more	-17 17
a:order	19 -19
a:other .	12 -12
a:our	26 -26
a:outside	11 -11
a:over	13 -13
a:over <quality>	-13 13
a:over fentanyl	12 -12
a:own	17 -17
a:part	-12 12
a:pay <level>	17 -17
a:percent	10 -10
a:place	20 -20
a:place of	13 -13
a:plu <number>	-8 8
a:port	-18 18
a:present	18 -18
a:price	-21 21
a:price of	-19 19
a:rate	-13 13
a:rate .	-11 11
a:reciprocal	16 -16
a:reciprocal tariff	22 -22
a:safeguard	10 -10
a:same	-6 6
a:same day	13 -13
a:season	11 -11
a:season .	10 -10
a:section	28 -28
a:section <number>	28 -28
a:side	24 -24
a:since <day-gone>	-6 6
a:since <number>	11 -11
a:some	19 -19
a:soybean	-18 18
a:spring	10 -10
a:stay .	-12 12
a:steel	16 -16
a:sum	-18 18
a:suspend	13 -13
a:take	-18 18
a:take off	-14 14
a:tariff	11 -11
a:than <level>	10 -10
a:than the	-12 12
a:that	16 -16
a:the <level>	-10 10
a:the <number>	12 -12
a:the <person>	-10 10
a:the <quality>	-11 11
a:the border	-12 12
a:the ceiling	-8 8
a:the first	23 -23
a:the list	9 -9
a:the most	-12 12
a:the new	10 -10
a:the normal	-11 11
a:the oil	-10 10
a:the old	-11 11
a:the price	-25 25
a:the reciprocal	8 -8
a:the total	12 -12
a:them	21 -21
a:then	21 -21
a:there .	23 -23
a:there is	-22 22
a:they pay	5 -5
a:three	-11 11
a:time	-13 13
a:to <level>	21 -21
a:to fentanyl	22 -22
a:too	19 -19
a:top .	-10 10
a:top of	15 -15
a:total	-15 15
a:total .	-18 18
a:truce	12 -12
a:two	-31 31
a:unchanged	-8 8
a:under	20 -20
a:under an	15 -15
a:under it	14 -14
a:under last	-20 20
a:under section	26 -26
a:until	9 -9
a:up	-6 6
a:value	9 -9
a:was a	-9 9
a:wednesday	-15 15
a:week .	-17 17
a:well	14 -14
a:well .	19 -19
a:were	-10 10
a:what they	7 -7
a:what we	-9 9
a:will	8 -8
a:wine	10 -10
a:with	-17 17
a:with effect	9 -9
a:with the	-24 24
a:would	-18 18
a:would become	-9 9
a:write	-16 16
a:year 's	-18 18
asks	-17 17
b:" <name>	-11 11
b:" at	-14 14
b:" it	11 -11
b:" the	10 -10
b:" with	-18 18
b:'s <number>	9 -9
b:'s beef	-10 10
b:'s come	-11 11
b:'s commerce	-11 11
b:'s go	-12 12
b:'s on	23 -23
b:'s rate	14 -14
b:'s tariff	23 -23
b:(	21 -21
b:+	-18 18
b:, <level>	26 -26
b:, <quality>	-17 17
b:, <seat>	-16 16
b:, after	22 -22
b:, against	9 -9
b:, and	-11 11
b:, at	56 -56
b:, car	10 -10
b:, cheese	-11 11
b:, close	13 -13
b:, down	20 -20
b:, duty	-14 14
b:, in	20 -20
b:, instead	-18 18
b:, it	-16 16
b:, lumber	-13 13
b:, most	-12 12
b:, not	17 -17
b:, now	13 -13
b:, of	18 -18
b:, on	23 -23
b:, or	-10 10
b:, plu	17 -17
b:, rather	-7 7
b:, so	-22 22
b:, soybean	-12 12
b:, the	-14 14
b:, then	-13 13
b:, they	12 -12
b:, those	-10 10
b:, was	18 -18
b:, we	12 -12
b:-	-9 9
b:- <name>	-8 8
b:- tariff	-10 10
b:: <level>	22 -22
b:: <name>	-20 20
b:: <number>	-12 12
b:: a	15 -15
b:: car	-8 8
b:: from	-15 15
b:: its	10 -10
b:: no	12 -12
b:<day-ahead> 's	-12 12
b:<day-ahead> the	5 -5
b:<day-gone>	-9 9
b:<day-gone> <person>	12 -12
b:<day-gone> <quality>	14 -14
b:<day-gone> it	-25 25
b:<day-gone> pay	-17 17
b:<day-gone> the	-29 29
b:<day-today> 's	12 -12
b:<day-today> it	16 -16
b:<goods-amount>	10 -10
b:<level>	21 -21
b:<level> and	14 -14
b:<level> for	15 -15
b:<level> in	10 -10
b:<level> instead	14 -14
b:<level> is	-13 13
b:<level> on	28 -28
b:<level> or	18 -18
b:<level> until	-12 12
b:<money>	10 -10
b:<month-ahead> and	-13 13
b:<month-ahead> it	10 -10
b:<month-gone> <quality>	-6 6
b:<month-gone> a	-11 11
b:<month-gone> at	-12 12
b:<month-gone> cap	-15 15
b:<month-gone> of	-14 14
b:<month-today>	18 -18
b:<name> 's	14 -14
b:<name> butter	-9 9
b:<name> buy	-9 9
b:<name> court	-11 11
b:<name> cut	10 -10
b:<name> drop	11 -11
b:<name> expect	-13 13
b:<name> fall	12 -12
b:<name> get	-29 29
b:<name> go	13 -13
b:<name> leave	-12 12
b:<name> lower	10 -10
b:<name> on	8 -8
b:<name> put	12 -12
b:<name> take	9 -9
b:<name> tariff	-15 15
b:<name> the	-13 13
b:<name> to	-9 9
b:<name> was	6 -6
b:<name> with	11 -11
b:<number> +	-18 18
b:<number> a	-11 11
b:<number> are	-13 13
b:<number> in	10 -10
b:<number> it	13 -13
b:<number> now	-11 11
b:<number> pay	-27 27
b:<number> plu	19 -19
b:<number> the	-24 24
b:<number> would	-16 16
b:<office>	-9 9
b:<organisation>	-14 14
b:<organisation> in	-20 20
b:<organisation> propose	-9 9
b:<organisation> will	-11 11
b:<person>	-12 12
b:<person> 's	-14 14
b:<person> ask	-10 10
b:<person> double	-13 13
b:<person> order	-13 13
b:<person> tell	-15 15
b:<person> threaten	14 -14
b:<quality> <level>	-8 8
b:<quality> agreement	-11 11
b:<quality> groundnut	-11 11
b:<quality> import	-17 17
b:<quality> machine	-17 17
b:<quality> motorcycle	-12 12
b:<quality> one	11 -11
b:<quality> soybean	-14 14
b:<quality> steel	7 -7
b:<seat> announce	-10 10
b:<seat> double	-11 11
b:<seat> had	17 -17
b:<seat> keep	-7 7
b:<seat> official	-6 6
b:<seat> on	13 -13
b:<seat> say	-11 11
b:<seat> would	9 -9
b:<span>	19 -19
b:<span> <quality>	11 -11
b:<span> at	10 -10
b:<span> later	13 -13
b:<taker>	-20 20
b:<v-bear>	-19 19
b:<v-end>	14 -14
b:<v-renew>	-8 8
b:<v-sign>	-20 20
b:<v-suspend>	15 -15
b:<v-threaten>	15 -15
b:<v-up>	13 -13
b:=	-16 16
b:a <name>	9 -9
b:a <office>	-12 12
b:a bill	13 -13
b:a cargo	-16 16
b:a duty	21 -21
b:a further	13 -13
b:a product	-19 19
b:a return	-8 8
b:a single	-13 13
b:a total	-8 8
b:a year	-16 16
b:ad	-10 10
b:ad valorem	-10 10
b:add up	-23 23
b:addition	-11 11
b:additional <level>	-10 10
b:additional <quality>	-15 15
b:after	-13 13
b:after <person>	-14 14
b:agree in	-9 9
b:agreement are	-12 12
b:agreement with	11 -11
b:all	-18 18
b:allow	-12 12
b:allow up	-8 8
b:almost	-9 9
b:already pay	23 -23
b:aluminium	10 -10
b:amber	-9 9
b:an	18 -18
b:an <quality>	-11 11
b:an additional	11 -11
b:an agreement	10 -10
b:an extra	11 -11
b:an order	14 -14
b:and	15 -15
b:and <number>	-26 26
b:and about	11 -11
b:and ask	-10 10
b:and for	-11 11
b:and its	-8 8
b:and machine	-17 17
b:and no	10 -10
b:and on	10 -10
b:and since	-14 14
b:and those	10 -10
b:and timber	-11 11
b:and with	-20 20
b:and would	-15 15
b:and you	-10 10
b:another	31 -31
b:answer	11 -11
b:antidumping	11 -11
b:are	9 -9
b:are exempt	-14 14
b:are subject	14 -14
b:arrive	-19 19
b:article	-12 12
b:as	8 -8
b:ask	-16 16
b:at <number>	20 -20
b:back at	13 -13
b:be <level>	17 -17
b:be at	-14 14
b:bean	-18 18
b:bean is	-16 16
b:bean pay	20 -20
b:beef and	-11 11
b:been pay	-8 8
b:before <day-gone>	-14 14
b:before it	13 -13
b:being	10 -10
b:below the	-9 9
b:bill	-23 23
b:both pay	-8 8
b:burden	-13 13
b:busan	-9 9
b:but	-14 14
b:buyer	-18 18
b:by <day-ahead>	-17 17
b:call	16 -16
b:canola	-17 17
b:canola seed	-18 18
b:capped	-8 8
b:capped at	-8 8
b:car	7 -7
b:car at	-25 25
b:car have	-11 11
b:car will	14 -14
b:cargo	-13 13
b:carry <level>	10 -10
b:ceiling is	10 -10
b:cement	8 -8
b:certain	10 -10
b:charge <name>	-10 10
b:charge an	14 -14
b:charge up	-10 10
b:cheese and	-11 11
b:chip and	-12 12
b:clear	-15 15
b:close	12 -12
b:close to	12 -12
b:clothing	-11 11
b:coffee from	10 -10
b:coffee pay	-9 9
b:combined	-39 39
b:combined duty	-12 12
b:come in	12 -12
b:come to	-11 11
b:commerce ministry	-11 11
b:consist	11 -11
b:consist of	11 -11
b:copper	25 -25
b:corn	-11 11
b:could bring	-10 10
b:count	-14 14
b:cut <name>	-12 12
b:did	-26 26
b:direction	-15 15
b:doe <name>	-9 9
b:double	-17 17
b:down the	-11 11
b:down to	-26 26
b:duty are	-13 13
b:duty is	-25 25
b:duty of	20 -20
b:duty to	12 -12
b:effect	-9 9
b:electric	16 -16
b:electric car	14 -14
b:end	12 -12
b:enter	28 -28
b:even	-13 13
b:everything	-11 11
b:exceed	-11 11
b:exempt	-13 13
b:exempt from	-13 13
b:export	-17 17
b:extend	-12 12
b:extension the	-10 10
b:extra	13 -13
b:feed	-8 8
b:fentanyl	21 -21
b:fentanyl duty	26 -26
b:fig	-12 12
b:figure is	17 -17
b:figure would	-10 10
b:first three	-12 12
b:for	8 -8
b:for <quality>	19 -19
b:for <span>	17 -17
b:for a	17 -17
b:for an	-16 16
b:framework	-9 9
b:framework of	-16 16
b:free	-12 12
b:free to	-10 10
b:free trade	-11 11
b:from <day-ahead>	24 -24
b:from <level>	-15 15
b:full	-20 20
b:further	16 -16
b:garment	-11 11
b:geneva	21 -21
b:get the	-26 26
b:give	-15 15
b:go down	-22 22
b:go from	8 -8
b:go on	18 -18
b:go up	14 -14
b:good	-19 19
b:good are	16 -16
b:good go	-10 10
b:good outside	16 -16
b:good remain	-12 12
b:good stand	12 -12
b:good that	-13 13
b:good the	21 -21
b:groundnut	-10 10
b:had come	15 -15
b:had raise	-9 9
b:has	23 -23
b:has pay	15 -15
b:have rise	-14 14
b:he put	-8 8
b:he threaten	-13 13
b:hear	8 -8
b:heard	-15 15
b:height	9 -9
b:here	-18 18
b:higher	-16 16
b:higher of	-5 5
b:hit	12 -12
b:hold	12 -12
b:i	9 -9
b:i pay	9 -9
b:if	14 -14
b:impose	19 -19
b:in <number>	11 -11
b:in between	-11 11
b:in place	18 -18
b:in tariff	10 -10
b:in the	-22 22
b:instrument	-13 13
b:is about	11 -11
b:is at	-19 19
b:is get	12 -12
b:is half	11 -11
b:is it	-23 23
b:is make	9 -9
b:is the	15 -15
b:is to	21 -21
b:it <quality>	-13 13
b:it became	-10 10
b:it charge	11 -11
b:it fall	9 -9
b:it remain	9 -9
b:it take	15 -15
b:it the	11 -11
b:it was	-13 13
b:item	-11 11
b:its combined	-8 8
b:its extra	-10 10
b:its rate	-8 8
b:itself	-14 14
b:just	-12 12
b:keep pay	-7 7
b:keep the	11 -11
b:know	10 -10
b:lamb	-10 10
b:lapse	12 -12
b:last	-22 22
b:last summer	-11 11
b:last week	-17 17
b:lay	-10 10
b:leave the	11 -11
b:letter	20 -20
b:level	16 -16
b:levy	8 -8
b:lie	-12 12
b:list	-17 17
b:longer	16 -16
b:lower duty	-11 11
b:lumber	-19 19
b:machinery	-19 19
b:make it	17 -17
b:many	-21 21
b:may	-18 18
b:mean	-15 15
b:mean <level>	-10 10
b:meantime	-15 15
b:medicine	20 -20
b:meet the	-14 14
b:midnight in	-12 12
b:midnight it	-9 9
b:midnight the	6 -6
b:might	11 -11
b:mill pay	-12 12
b:ministry	-11 11
b:ministry say	-11 11
b:moment	14 -14
b:most good	-13 13
b:most of	13 -13
b:motorcycle	-10 10
b:never	-9 9
b:new one	7 -7
b:new york	-13 13
b:next	6 -6
b:no	14 -14
b:no .	11 -11
b:no list	-12 12
b:no longer	16 -16
b:not	-9 9
b:not exceed	-13 13
b:now	-16 16
b:now <name>	-13 13
b:now face	-23 23
b:now pay	-6 6
b:of <day-ahead>	-12 12
b:of <level>	44 -44
b:of <name>	19 -19
b:of <number>	-8 8
b:of a	19 -19
b:of it	-18 18
b:of last	-23 23
b:of our	-11 11
b:of the	-14 14
b:of these	-13 13
b:official	-6 6
b:oil	27 -27
b:old	13 -13
b:older	17 -17
b:on <day-ahead>	41 -41
b:on <day-gone>	18 -18
b:on <day-today>	-12 12
b:on <name>	-12 12
b:on it	11 -11
b:on list	-12 12
b:on pay	22 -22
b:once	14 -14
b:once the	13 -13
b:one of	21 -21
b:only	18 -18
b:ordinary <level>	-13 13
b:ordinary duty	-11 11
b:ordinary rate	16 -16
b:other	-8 8
b:other direction	-15 15
b:our good	-20 20
b:outside	20 -20
b:outside the	18 -18
b:over fentanyl	28 -28
b:overall	-22 22
b:overall rate	-14 14
b:pact	19 -19
b:pasta	-14 14
b:pay <level>	18 -18
b:pay <number>	-16 16
b:pay an	17 -17
b:pay no	-13 13
b:pay that	11 -11
b:place	21 -21
b:place of	20 -20
b:plan	11 -11
b:plu	42 -42
b:post	10 -10
b:power	10 -10
b:product	-10 10
b:product on	-27 27
b:provide	-11 11
b:pulp	10 -10
b:put the	-16 16
b:raise its	18 -18
b:rate fall	-15 15
b:rate has	-13 13
b:rate is	19 -19
b:rate on	-20 20
b:rate to	-15 15
b:reciprocal	21 -21
b:reciprocal tariff	21 -21
b:reduce	13 -13
b:remain	13 -13
b:retaliate	-13 13
b:rule of	-18 18
b:salmon	-8 8
b:salmon to	-12 12
b:say	12 -12
b:say <name>	-12 12
b:say he	11 -11
b:say the	14 -14
b:second	11 -11
b:semiconductor	10 -10
b:separate	10 -10
b:set	-8 8
b:set at	-11 11
b:shirt	-13 13
b:shoe	-10 10
b:shrimp	-8 8
b:shrimp pay	-11 11
b:side would	-12 12
b:sign on	11 -11
b:signature	9 -9
b:single	-13 13
b:so	-28 28
b:so far	10 -10
b:so it	-19 19
b:soybean	-29 29
b:spare	12 -12
b:spoke of	-12 12
b:steel	23 -23
b:step	13 -13
b:still	7 -7
b:strike down	-11 11
b:stuff	-10 10
b:sugar	12 -12
b:sum	-23 23
b:sum would	-15 15
b:summer it	-9 9
b:surcharge	23 -23
b:surcharge of	11 -11
b:suspend the	-10 10
b:take effect	-11 11
b:take the	-17 17
b:talk	11 -11
b:tariff	-18 18
b:tariff at	-13 13
b:tariff had	-7 7
b:tariff to	-25 25
b:tariff was	10 -10
b:tariff will	12 -12
b:tax on	-14 14
b:tea	19 -19
b:textile	-14 14
b:that	12 -12
b:that 's	-11 11
b:that <seat>	16 -16
b:that and	11 -11
b:that fall	-11 11
b:that it	29 -29
b:that its	-13 13
b:that mean	-14 14
b:that meet	-9 9
b:that of	12 -12
b:that take	-21 21
b:that tariff	-14 14
b:that will	-19 19
b:that would	12 -12
b:the <level>	23 -23
b:the <organisation>	-11 11
b:the <quality>	6 -6
b:the bill	-22 22
b:the ceiling	15 -15
b:the combined	-26 26
b:the duty	14 -14
b:the emergency	8 -8
b:the extra	11 -11
b:the fentanyl	10 -10
b:the free	-8 8
b:the full	-19 19
b:the higher	-12 12
b:the level	8 -8
b:the meantime	-15 15
b:the moment	12 -12
b:the new	8 -8
b:the old	11 -11
b:the one	12 -12
b:the other	-12 12
b:the overall	-16 16
b:the same	-13 13
b:the second	9 -9
b:the spring	-12 12
b:the sum	-19 19
b:the surcharge	11 -11
b:the threat	11 -11
b:the total	-28 28
b:the truce	5 -5
b:the two	-24 24
b:their	31 -31
b:them	12 -12
b:themselve	-10 10
b:then <quality>	-13 13
b:then pay	-14 14
b:there	23 -23
b:there is	13 -13
b:therefore	-24 24
b:therefore pay	-4 4
b:they	13 -13
b:they come	-16 16
b:they have	7 -7
b:they make	-13 13
b:they were	10 -10
b:they would	10 -10
b:thi	-19 19
b:thi year	-12 12
b:think	-21 21
b:those of	13 -13
b:though	-9 9
b:threaten	13 -13
b:three	-21 21
b:through	11 -11
b:through <name>	13 -13
b:thu	-20 20
b:timber	-16 16
b:timber will	-12 12
b:to <name>	18 -18
b:to <number>	18 -18
b:to about	-17 17
b:to be	22 -22
b:to charge	-13 13
b:to cut	-13 13
b:to the	16 -16
b:together they	-10 10
b:together with	24 -24
b:too	-13 13
b:top of	13 -13
b:total	-31 31
b:total of	-11 11
b:total on	-12 12
b:total would	12 -12
b:trade	-9 9
b:trade agreement	-10 10
b:truce	11 -11
b:two year	10 -10
b:until	14 -14
b:until last	14 -14
b:until the	12 -12
b:until then	9 -9
b:up of	18 -18
b:use	-12 12
b:valorem	-10 10
b:want	17 -17
b:was	6 -6
b:was <level>	-18 18
b:was charge	-12 12
b:was still	9 -9
b:we are	-12 12
b:we were	-9 9
b:week of	13 -13
b:were to	-12 12
b:what about	13 -13
b:what is	-12 12
b:wheat	15 -15
b:where	-11 11
b:where the	-12 12
b:whether a	-12 12
b:which	11 -11
b:which <name>	11 -11
b:which are	13 -13
b:which bear	9 -9
b:which face	6 -6
b:which for	6 -6
b:which is	17 -17
b:which make	-12 12
b:which now	12 -12
b:which take	-11 11
b:which the	20 -20
b:which would	-25 25
b:while	14 -14
b:whole	-9 9
b:whose good	17 -17
b:why	-22 22
b:will	-21 21
b:will bring	-9 9
b:will come	13 -13
b:will fall	11 -11
b:will lower	-13 13
b:will take	-10 10
b:win	-27 27
b:wine	18 -18
b:winter	16 -16
b:with	9 -9
b:with <seat>	12 -12
b:with an	-6 6
b:with fentanyl	-20 20
b:with tariff	-9 9
b:without	10 -10
b:without it	9 -9
b:won't	-30 30
b:would	-13 13
b:would come	-14 14
b:would go	-9 9
b:would have	-20 20
b:would make	11 -11
b:would rise	8 -8
b:year	-20 20
b:york	-13 13
b:you	-13 13
b:you get	-15 15
b:you're	-16 16
b:you're at	-16 16
b:—	13 -13
c0=buy	-15 15
c0=end	-10 10
c0=propose	14 -14
c0=renew	-11 11
c0=return	12 -12
c0=say	-7 7
c0=suspend	19 -19
c0=threaten	15 -15
c1=agree	-17 17
c1=buy	-15 15
c1=propose	36 -36
c1=renew	-10 10
c1=return	16 -16
c1=say	-7 7
c1=up	-8 8
c2=bear	8 -8
c2=buy	15 -15
c2=impose	6 -6
c2=return	12 -12
c2=say	-17 17
c2=up	-12 12
ct0=agree pluperfect	14 -14
ct0=agree present	-21 21
ct0=begin future	14 -14
ct0=begin perfect	15 -15
ct0=buy present	-16 16
ct0=down modal	-12 12
ct0=down perfect	3 -3
ct0=down present-passive	14 -14
ct0=impose future	-13 13
ct0=impose modal	7 -7
ct0=impose perfect-passive	10 -10
ct0=propose pluperfect	16 -16
ct0=renew past	-12 12
ct0=say past	-16 16
ct0=say perfect	12 -12
ct0=sign past	15 -15
ct0=stay pluperfect	-9 9
ct0=stay present-passive	8 -8
ct0=suspend present	13 -13
ct0=target perfect-passive	9 -9
ct0=target pluperfect	14 -14
ct0=target present	9 -9
ct0=up pluperfect	-9 9
ct1=agree perfect	-16 16
ct1=agree pluperfect	14 -14
ct1=agree present	-21 21
ct1=begin future	9 -9
ct1=begin gerund	-13 13
ct1=begin infinitive	13 -13
ct1=begin perfect	14 -14
ct1=buy present	-16 16
ct1=down gerund	-13 13
ct1=down infinitive	-13 13
ct1=down modal	-12 12
ct1=down perfect	3 -3
ct1=down present-passive	14 -14
ct1=impose future	-14 14
ct1=impose modal	6 -6
ct1=impose participle-passive	39 -39
ct1=impose perfect-passive	10 -10
ct1=propose participle-passive	16 -16
ct1=propose pluperfect	14 -14
ct1=renew past	-12 12
ct1=say past	-17 17
ct1=say perfect	11 -11
ct1=sign past	11 -11
ct1=stay future	-27 27
ct1=stay pluperfect	-9 9
ct1=stay present-passive	8 -8
ct1=target participle-passive	15 -15
ct1=target perfect-passive	9 -9
ct1=target pluperfect	12 -12
ct1=up future	-12 12
ct1=up gerund	-16 16
ct1=up infinitive	16 -16
ct1=up pluperfect	-9 9
ct2=begin past	13 -13
ct2=begin present	-12 12
ct2=impose infinitive	-9 9
ct2=impose modal-passive	13 -13
ct2=impose past	17 -17
ct2=stay modal	19 -19
ct2=stay present-passive	-19 19
f:!	9 -9
f:"	-18 18
f:-	9 -9
f:.	10 -10
f:<agent>	11 -11
f:<day-ahead>	15 -15
f:<day-today>	28 -28
f:<gate>	11 -11
f:<goods>	12 -12
f:<money>	25 -25
f:<month-ahead>	7 -7
f:<month-gone>	14 -14
f:<not>	11 -11
f:<office>	10 -10
f:<organisation>	10 -10
f:<span>	7 -7
f:<taker>	-17 17
f:<v-lack>	-18 18
f:<v-propose>	24 -24
f:<v-return>	-16 16
f:<v-sell>	17 -17
f:<v-stay>	-12 12
f:<v-target>	12 -12
f:<v-threaten>	-16 16
f:a	-18 18
f:about	27 -27
f:above	18 -18
f:absent	-10 10
f:account	-15 15
f:add	-17 17
f:addition	12 -12
f:additional	-12 12
f:advertisement	-14 14
f:affiliate	11 -11
f:after	11 -11
f:against	13 -13
f:ago	17 -17
f:air	-18 18
f:aircraft	-19 19
f:alone	-17 17
f:already	23 -23
f:also	20 -20
f:aluminium	-18 18
f:aluminum	9 -9
f:am	11 -11
f:among	12 -12
f:an	-24 24
f:another	20 -20
f:answer	24 -24
f:anything	25 -25
f:apple	9 -9
f:apply	-11 11
f:are	-16 16
f:arithmetic	-10 10
f:asean	-11 11
f:at	19 -19
f:average	-27 27
f:base	-16 16
f:be	21 -21
f:bean	-15 15
f:become	-13 13
f:begin	-18 18
f:behind	-14 14
f:being	-11 11
f:beside	13 -13
f:best	-10 10
f:bill	16 -16
f:bolsonaro	-11 11
f:bottle	10 -10
f:breath	-15 15
f:buy	-20 20
f:buyer	-23 23
f:call	-17 17
f:can	-13 13
f:canola	-14 14
f:capacity	-13 13
f:chance	10 -10
f:change	-9 9
f:changed	14 -14
f:charge	10 -10
f:chemical	11 -11
f:chicken	11 -11
f:claim	14 -14
f:coal	13 -13
f:cocoa	18 -18
f:come	13 -13
f:company	-9 9
f:consequence	9 -9
f:consider	9 -9
f:contain	-11 11
f:continue	-13 13
f:coordinating	9 -9
f:cork	-9 9
f:corn	-7 7
f:cotton	16 -16
f:could	25 -25
f:count	-28 28
f:countermeasure	11 -11
f:country	14 -14
f:cover	16 -16
f:covered	-12 12
f:crab	-16 16
f:custom	-13 13
f:customer	-13 13
f:cut	17 -17
f:day	-11 11
f:de	-23 23
f:deal	9 -9
f:decide	15 -15
f:declare	-17 17
f:did	-11 11
f:difference	19 -19
f:direction	10 -10
f:dispute	15 -15
f:do	-21 21
f:doesn't	-8 8
f:due	30 -30
f:during	10 -10
f:duty	-15 15
f:each	-8 8
f:either	30 -30
f:electric	-14 14
f:emergency	22 -22
f:end	26 -26
f:energy	22 -22
f:enough	11 -11
f:enter	15 -15
f:evening	-10 10
f:everything	-23 23
f:excess	-7 7
f:expect	7 -7
f:export	33 -33
f:exporter	14 -14
f:extension	-10 10
f:fail	9 -9
f:far	21 -21
f:farmer	10 -10
f:fentanyl	-49 49
f:few	12 -12
f:finished	-12 12
f:firm	15 -15
f:first	-13 13
f:flat	-13 13
f:followed	9 -9
f:forced	22 -22
f:foreign	12 -12
f:four	-9 9
f:fourth	-11 11
f:free	-12 12
f:from	-8 8
f:gap	11 -11
f:garden	-14 14
f:generic	-17 17
f:go	-19 19
f:government	7 -7
f:ground	21 -21
f:had	15 -15
f:half	-21 21
f:hang	-19 19
f:hardly	-11 11
f:have	21 -21
f:he'd	-9 9
f:home	15 -15
f:hour	15 -15
f:how	12 -12
f:i	-16 16
f:ignore	-22 22
f:import	21 -21
f:impose	-23 23
f:in	-9 9
f:include	-19 19
f:included	-30 30
f:including	-18 18
f:inside	15 -15
f:instead	20 -20
f:into	-8 8
f:investigation	14 -14
f:investment	11 -11
f:is	-15 15
f:it'll	-18 18
f:item	21 -21
f:jair	-11 11
f:just	-20 20
f:keep	26 -26
f:know	17 -17
f:labour	14 -14
f:lapse	9 -9
f:largest	12 -12
f:last	-25 25
f:lasted	-13 13
f:late	12 -12
f:law	24 -24
f:least	-21 21
f:legal	20 -20
f:lentil	10 -10
f:less	24 -24
f:letter	16 -16
f:levy	-25 25
f:list	-10 10
f:little	20 -20
f:lived	10 -10
f:lobster	-15 15
f:london	-14 14
f:longer	9 -9
f:look	9 -9
f:m	9 -9
f:make	15 -15
f:market	19 -19
f:match	-15 15
f:may	8 -8
f:meal	-14 14
f:member	15 -15
f:merely	8 -8
f:milk	12 -12
f:minimum	11 -11
f:minister	11 -11
f:minute	-17 17
f:mombasa	-13 13
f:moment	-8 8
f:month	34 -34
f:most	-9 9
f:mostly	-6 6
f:mr	33 -33
f:much	19 -19
f:need	-9 9
f:next	13 -13
f:no	24 -24
f:nobody	29 -29
f:none	-10 10
f:normal	-19 19
f:not	13 -13
f:note	13 -13
f:nothing	-16 16
f:nought	-11 11
f:number	-12 12
f:official	-22 22
f:oil	-8 8
f:old	-32 32
f:one	-5 5
f:opened	-20 20
f:or	-13 13
f:order	8 -8
f:ordinary	-24 24
f:other	10 -10
f:outside	-7 7
f:over	-13 13
f:pact	14 -14
f:palm	9 -9
f:part	-25 25
f:pea	-16 16
f:people	18 -18
f:plan	14 -14
f:plane	-10 10
f:plant	-25 25
f:plu	-14 14
f:point	18 -18
f:port	-22 22
f:post	-10 10
f:practice	-9 9
f:prepare	11 -11
f:president	13 -13
f:price	-28 28
f:printed	12 -12
f:proclamation	12 -12
f:propose	17 -17
f:provided	-14 14
f:publish	12 -12
f:put	18 -18
f:reach	13 -13
f:reason	15 -15
f:reciprocal	-29 29
f:reckon	-8 8
f:refund	-21 21
f:request	-22 22
f:resource	-12 12
f:rest	-16 16
f:return	13 -13
f:right	-18 18
f:roughly	-11 11
f:rubber	10 -10
f:rule	-12 12
f:run	-11 11
f:s	-10 10
f:same	-14 14
f:secretary	-9 9
f:section	-21 21
f:seek	-11 11
f:send	20 -20
f:settle	24 -24
f:she	18 -18
f:sheet	-13 13
f:shirt	13 -13
f:should	24 -24
f:sign	-7 7
f:signature	14 -14
f:some	-16 16
f:sorghum	-9 9
f:south	14 -14
f:soybean	-22 22
f:spare	19 -19
f:spoke	-16 16
f:spring	-32 32
f:stand	16 -16
f:start	22 -22
f:state	15 -15
f:still	28 -28
f:study	9 -9
f:stuff	12 -12
f:sugar	-16 16
f:sum	-34 34
f:supply	-11 11
f:surcharge	12 -12
f:suspend	16 -16
f:syringe	-10 10
f:table	-11 11
f:talk	15 -15
f:tax	20 -20
f:television	-10 10
f:tell	23 -23
f:term	-27 27
f:text	11 -11
f:the	-8 8
f:their	14 -14
f:them	-15 15
f:then	12 -12
f:there	-23 23
f:therefore	10 -10
f:these	-27 27
f:they	-6 6
f:thing	-6 6
f:third	19 -19
f:those	45 -45
f:though	-17 17
f:threat	15 -15
f:threaten	-21 21
f:three	17 -17
f:tied	-15 15
f:till	7 -7
f:to	17 -17
f:together	29 -29
f:too	17 -17
f:total	-15 15
f:toy	-18 18
f:treat	-7 7
f:two	9 -9
f:unchanged	-10 10
f:until	-11 11
f:used	16 -16
f:usmca	-11 11
f:vehicle	-17 17
f:waiver	-27 27
f:want	15 -15
f:week	19 -19
f:wheat	16 -16
f:where	-8 8
f:whether	-14 14
f:who	15 -15
f:whoever	-13 13
f:whose	-14 14
f:will	15 -15
f:wine	16 -16
f:winter	17 -17
f:with	11 -11
f:without	-18 18
f:work	9 -9
f:worse	9 -9
f:worth	21 -21
f:would	-12 12
f:wrong	15 -15
f:year	-15 15
f:yes	-13 13
f:yet	-15 15
f:—	-8 8
has-past	10 -10
has-perfect	18 -18
headline	-54 54
high	-23 23
l1="	20 -20
l1=.	-11 11
l1=<day-ahead>	-21 21
l1=<day-gone>	20 -20
l1=<day-today>	22 -22
l1=<goods>	14 -14
l1=<month-gone>	16 -16
l1=<number>	12 -12
l1=<v-begin>	25 -25
l1=<v-impose>	13 -13
l1=<v-propose>	9 -9
l1=<v-say>	14 -14
l1=<v-stay>	-29 29
l1==	-16 16
l1=a	36 -36
l1=add	26 -26
l1=additional	25 -25
l1=and	24 -24
l1=another	30 -30
l1=at	-9 9
l1=been	-16 16
l1=car	20 -20
l1=duty	18 -18
l1=even	-14 14
l1=exceed	-11 11
l1=extra	15 -15
l1=fentanyl	-17 17
l1=for	-19 19
l1=from	17 -17
l1=full	-9 9
l1=further	13 -13
l1=it	8 -8
l1=its	13 -13
l1=leave	-17 17
l1=longer	13 -13
l1=lumber	-27 27
l1=make	-43 43
l1=meet	-19 19
l1=of	13 -13
l1=older	18 -18
l1=on	-10 10
l1=ordinary	39 -39
l1=plu	31 -31
l1=reciprocal	13 -13
l1=remain	14 -14
l1=set	13 -13
l1=so	-18 18
l1=still	21 -21
l1=take	14 -14
l1=the	-15 15
l1=then	8 -8
l1=timber	-11 11
l1=to	-26 26
l1=together	-20 20
l1=total	-12 12
l1=were	13 -13
l1=with	46 -46
l1=—	16 -16
l2="	-22 22
l2=(	12 -12
l2=-	16 -16
l2=;	-15 15
l2=<agent>	-12 12
l2=<begin>	-21 21
l2=<day-gone>	-37 37
l2=<day-today>	13 -13
l2=<duty>	7 -7
l2=<goods>	11 -11
l2=<level>	8 -8
l2=<month-gone>	15 -15
l2=<month-today>	-10 10
l2=<not>	-9 9
l2=<number>	-10 10
l2=<organisation>	-8 8
l2=<person>	-10 10
l2=<points>	-12 12
l2=<seat>	-16 16
l2=<v-buy>	20 -20
l2=<v-down>	-21 21
l2=<v-impose>	11 -11
l2=<v-renew>	-19 19
l2=<v-say>	-9 9
l2=<v-sign>	22 -22
l2=<v-stay>	-7 7
l2=<v-up>	12 -12
l2=all	20 -20
l2=aluminium	8 -8
l2=an	25 -25
l2=and	32 -32
l2=at	-16 16
l2=be	-11 11
l2=beef	17 -17
l2=below	-9 9
l2=beside	-11 11
l2=but	-13 13
l2=capped	-8 8
l2=coffee	-6 6
l2=come	-16 16
l2=copper	13 -13
l2=corn	-12 12
l2=cost	-12 12
l2=country	10 -10
l2=cut	8 -8
l2=deal	13 -13
l2=do	-11 11
l2=else	21 -21
l2=everything	-7 7
l2=explain	-6 6
l2=for	24 -24
l2=get	-28 28
l2=had	22 -22
l2=has	-12 12
l2=i	12 -12
l2=instead	16 -16
l2=last	7 -7
l2=law	-10 10
l2=list	12 -12
l2=lng	-8 8
l2=make	17 -17
l2=most	-9 9
l2=motorcycle	-12 12
l2=no	14 -14
l2=not	-18 18
l2=now	-12 12
l2=of	6 -6
l2=order	18 -18
l2=other	-9 9
l2=owe	-12 12
l2=paper	-11 11
l2=pay	15 -15
l2=place	12 -12
l2=polysilicon	-9 9
l2=pump	-10 10
l2=reciprocal	13 -13
l2=renew	-9 9
l2=retaliate	-13 13
l2=set	-9 9
l2=shrimp	-10 10
l2=side	-10 10
l2=steel	12 -12
l2=sum	-18 18
l2=surcharge	16 -16
l2=tea	11 -11
l2=term	-11 11
l2=that	-36 36
l2=the	14 -14
l2=them	16 -16
l2=there	14 -14
l2=therefore	-12 12
l2=to	9 -9
l2=total	-41 41
l2=two	-14 14
l2=unchanged	12 -12
l2=week	17 -17
l2=with	21 -21
l2=would	-20 20
l2=write	-10 10
l2=you	-12 12
l2=you're	-16 16
l3="	8 -8
l3='s	-17 17
l3=(	10 -10
l3=-	14 -14
l3=.	14 -14
l3=;	-7 7
l3=<agent>	-12 12
l3=<day-gone>	-20 20
l3=<day-today>	16 -16
l3=<duty>	9 -9
l3=<goods>	11 -11
l3=<level>	-9 9
l3=<month-ahead>	11 -11
l3=<month-today>	17 -17
l3=<not>	-9 9
l3=<number>	16 -16
l3=<office>	-9 9
l3=<organisation>	21 -21
l3=<points>	7 -7
l3=<quality>	-13 13
l3=<sender>	9 -9
l3=<taker>	-11 11
l3=<v-buy>	-11 11
l3=<v-end>	-15 15
l3=<v-impose>	10 -10
l3=<v-say>	-18 18
l3=<v-stay>	-11 11
l3=<v-suspend>	13 -13
l3=<v-up>	-7 7
l3=additional	22 -22
l3=all	23 -23
l3=allow	-8 8
l3=are	13 -13
l3=at	21 -21
l3=be	21 -21
l3=been	13 -13
l3=before	17 -17
l3=both	11 -11
l3=butter	-8 8
l3=cap	-14 14
l3=close	13 -13
l3=content	-10 10
l3=custom	11 -11
l3=duty	10 -10
l3=emergency	-19 19
l3=everything	15 -15
l3=exempt	-13 13
l3=extra	-12 12
l3=fentanyl	22 -22
l3=forced	-10 10
l3=full	-9 9
l3=go	-11 11
l3=has	17 -17
l3=import	-10 10
l3=into	14 -14
l3=it	-19 19
l3=just	-11 11
l3=lapse	-8 8
l3=lumber	11 -11
l3=make	-11 11
l3=many	-14 14
l3=midnight	-21 21
l3=most	-7 7
l3=never	-14 14
l3=no	-11 11
l3=now	15 -15
l3=of	16 -16
l3=on	-20 20
l3=one	10 -10
l3=other	13 -13
l3=same	-18 18
l3=say	-15 15
l3=since	25 -25
l3=strike	-12 12
l3=summer	-8 8
l3=that	10 -10
l3=them	-10 10
l3=there	13 -13
l3=those	12 -12
l3=to	19 -19
l3=two	-12 12
l3=used	17 -17
l3=we	-10 10
l3=week	-19 19
l3=which	18 -18
l3=will	-6 6
l3=with	29 -29
l3=—	13 -13
l4='s	-18 18
l4=(	20 -20
l4=,	16 -16
l4=:	-12 12
l4=<agent>	13 -13
l4=<day-today>	-16 16
l4=<duty>	9 -9
l4=<gate>	-13 13
l4=<level-noun>	10 -10
l4=<month-gone>	-16 16
l4=<not>	-6 6
l4=<seat>	18 -18
l4=<sender>	-8 8
l4=<span>	17 -17
l4=<v-bear>	-21 21
l4=<v-begin>	27 -27
l4=<v-buy>	17 -17
l4=<v-propose>	39 -39
l4=<v-say>	18 -18
l4=<v-stay>	23 -23
l4=<v-up>	9 -9
l4=additional	11 -11
l4=after	16 -16
l4=all	-7 7
l4=at	27 -27
l4=beef	-10 10
l4=been	-10 10
l4=both	13 -13
l4=bring	-7 7
l4=but	-17 17
l4=buyer	-10 10
l4=call	12 -12
l4=car	-15 15
l4=clear	-16 16
l4=confirm	14 -14
l4=countervailing	10 -10
l4=custom	-18 18
l4=day	-8 8
l4=duty	13 -13
l4=effect	-8 8
l4=ethanol	-13 13
l4=face	15 -15
l4=fentanyl	9 -9
l4=fig	-12 12
l4=first	13 -13
l4=for	-11 11
l4=go	24 -24
l4=good	-21 21
l4=have	18 -18
l4=he	11 -11
l4=here	-17 17
l4=his	-17 17
l4=i	-11 11
l4=in	22 -22
l4=instead	12 -12
l4=it	-12 12
l4=itself	-10 10
l4=last	-16 16
l4=law	13 -13
l4=make	15 -15
l4=mean	-8 8
l4=month	-11 11
l4=most	15 -15
l4=now	21 -21
l4=official	-9 9
l4=old	10 -10
l4=on	12 -12
l4=over	-16 16
l4=pay	-10 10
l4=plu	-11 11
l4=provide	-12 12
l4=reciprocal	22 -22
l4=say	-8 8
l4=section	31 -31
l4=sheet	-11 11
l4=sign	12 -12
l4=since	-10 10
l4=so	-11 11
l4=stay	-10 10
l4=steel	9 -9
l4=talk	-10 10
l4=tariff	-10 10
l4=that	34 -34
l4=the	-13 13
l4=their	11 -11
l4=there	-19 19
l4=thi	-10 10
l4=to	24 -24
l4=truce	7 -7
l4=two	20 -20
l4=watche	-10 10
l4=we	17 -17
l4=what	-16 16
l4=why	-14 14
l4=won't	-23 23
l=" at	-14 14
l=, after	11 -11
l=, against	8 -8
l=, at	51 -51
l=, for	-22 22
l=, from	-9 9
l=, lumber	-12 12
l=, not	17 -17
l=, or	-8 8
l=, so	-15 15
l=, together	-11 11
l=, was	14 -14
l=: from	-13 13
l=: the	-13 13
l=; <name>	-18 18
l=<begin> <day-today>	15 -15
l=<begin> <name>	15 -15
l=<begin> add	10 -10
l=<begin> at	-19 19
l=<begin> from	-6 6
l=<begin> the	-5 5
l=<day-gone> :	-28 28
l=<level> ,	-10 10
l=<level> :	12 -12
l=<level> and	19 -19
l=<level> or	17 -17
l=<month-ahead> and	-12 12
l=<month-gone> :	14 -14
l=<month-gone> at	-12 12
l=<name> 's	19 -19
l=<name> :	-21 21
l=<name> and	23 -23
l=<name> charge	14 -14
l=<name> face	-3 3
l=<name> the	-21 21
l=<name> —	12 -12
l=<number> ,	17 -17
l=<number> and	8 -8
l=<number> pay	-8 8
l=<number> plu	17 -17
l=<person> 's	-10 10
l=<person> :	10 -10
l=<span> at	10 -10
l=a :	-19 19
l=a further	12 -12
l=all :	14 -14
l=an additional	17 -17
l=an extra	7 -7
l=and about	11 -11
l=back at	11 -11
l=be at	-14 14
l=bean is	-17 17
l=bean pay	16 -16
l=before ,	-13 13
l=below the	-9 9
l=beside the	-11 11
l=both pay	-8 8
l=capped at	-8 8
l=car at	-25 25
l=car to	6 -6
l=ceiling is	10 -10
l=charge <name>	-11 11
l=coffee pay	-10 10
l=come to	-18 18
l=do the	-8 8
l=duty are	-14 14
l=duty is	-11 11
l=duty of	19 -19
l=duty to	11 -11
l=else :	17 -17
l=fall from	15 -15
l=fentanyl and	12 -12
l=figure is	16 -16
l=figure was	-11 11
l=for <name>	21 -21
l=good ,	12 -12
l=good :	-13 13
l=good is	16 -16
l=good to	-7 7
l=has been	-16 16
l=has charge	-9 9
l=has pay	14 -14
l=i pay	8 -8
l=instead of	15 -15
l=is get	12 -12
l=is not	-9 9
l=is still	9 -9
l=is the	16 -16
l=it became	-12 12
l=it take	10 -10
l=it was	-17 17
l=lower the	-11 11
l=make it	12 -12
l=no longer	13 -13
l=not exceed	-13 13
l=now ,	11 -11
l=now :	14 -14
l=now pay	-6 6
l=of a	13 -13
l=on <name>	-9 9
l=on pay	12 -12
l=one :	11 -11
l=over the	-8 8
l=polysilicon :	-9 9
l=rate is	16 -16
l=rate to	-14 14
l=renew ,	-9 9
l=salmon to	-12 12
l=set at	-11 11
l=shrimp pay	-11 11
l=side :	-10 10
l=surcharge of	10 -10
l=suspend the	-10 10
l=tariff and	-11 11
l=tariff at	-14 14
l=tariff is	21 -21
l=tariff to	-12 12
l=tariff was	10 -10
l=that 's	-14 14
l=that is	-24 24
l=that the	-16 16
l=the <name>	-15 15
l=the full	-11 11
l=the older	18 -18
l=the ordinary	34 -34
l=therefore pay	-4 4
l=they make	-13 13
l=to about	-15 15
l=to charge	-12 12
l=to pay	15 -15
l=to the	12 -12
l=together :	-14 14
l=total of	-27 27
l=total to	-11 11
l=was charge	-13 13
l=which are	9 -9
l=which bear	9 -9
l=which make	-15 15
l=with the	44 -44
l=would be	-8 8
l=would take	-11 11
l=write of	-13 13
l=you're at	-16 16
lead=(	21 -21
lead=*	-11 11
lead=-	-12 12
lead=10	-20 20
lead=100	10 -10
lead=12.5	24 -24
lead=18	9 -9
lead=20	-27 27
lead=25	24 -24
lead=3	10 -10
lead=5	10 -10
lead=a	-22 22
lead=after	-15 15
lead=america	-19 19
lead=an	-12 12
lead=asked	-11 11
lead=australia	-10 10
lead=beijing	18 -18
lead=brazil	5 -5
lead=brazilian	-30 30
lead=brussels	-13 13
lead=but	-14 14
lead=by	-17 17
lead=canada	20 -20
lead=canadian	22 -22
lead=customs	-10 10
lead=donald	-12 12
lead=eu	-28 28
lead=europe	-21 21
lead=fifteen	-14 14
lead=fifty	-20 20
lead=fourteen	8 -8
lead=german	-11 11
lead=half	-17 17
lead=he	-23 23
lead=his	12 -12
lead=if	14 -14
lead=india	3 -3
lead=indonesia	13 -13
lead=indonesian	13 -13
lead=is	-13 13
lead=it	25 -25
lead=japan	-33 33
lead=japanese	-11 11
lead=korean	-14 14
lead=lumber	17 -17
lead=malaysian	10 -10
lead=now	-9 9
lead=on	13 -13
lead=once	14 -14
lead=or	-9 9
lead=our	23 -23
lead=pakistan	12 -12
lead=paraguay	11 -11
lead=products	-14 14
lead=section	-17 17
lead=so	-30 30
lead=south	12 -12
lead=steel	21 -21
lead=switzerland	20 -20
lead=taiwan	-39 39
lead=tariffs	10 -10
lead=there	16 -16
lead=thirteen	-23 23
lead=this	11 -11
lead=though	-9 9
lead=today	13 -13
lead=tokyo	-11 11
lead=trump	-20 20
lead=two	9 -9
lead=until	10 -10
lead=vietnam	34 -34
lead=washington	17 -17
lead=we	14 -14
lead=where	-11 11
lead=which	11 -11
lead=while	14 -14
lead=with	-15 15
lead=without	12 -12
lead=—	13 -13
lll='s go to	-12 12
lll=, <level> or	12 -12
lll=, <number> and	14 -14
lll=, is charge	-12 12
lll=, it is	8 -8
lll=, rather than	-7 7
lll=, that is	-20 20
lll=, the <name>	20 -20
lll=, up to	20 -20
lll=, which are	9 -9
lll=, which bear	9 -9
lll=, which make	-15 15
lll=<begin> " at	-14 14
lll=<begin> <begin> <day-today>	15 -15
lll=<begin> <begin> <name>	15 -15
lll=<begin> <begin> add	10 -10
lll=<begin> <begin> at	-19 19
lll=<begin> <begin> from	-6 6
lll=<begin> <begin> the	-5 5
lll=<begin> <name> :	-23 23
lll=<begin> <name> get	4 -4
lll=<begin> <name> pay	22 -22
lll=<begin> <name> take	11 -11
lll=<begin> <seat> charge	10 -10
lll=<begin> before :	12 -12
lll=<begin> car at	-11 11
lll=<begin> it 's	9 -9
lll=<begin> it is	8 -8
lll=<begin> it pay	25 -25
lll=<begin> that 's	-9 9
lll=<begin> that is	-15 15
lll=<begin> the <name>	-14 14
lll=<begin> the other	10 -10
lll=<begin> together :	-13 13
lll=<begin> with the	12 -12
lll=<begin> you pay	-12 12
lll=<day-ahead> it pay	-12 12
lll=<day-gone> it pay	-10 10
lll=<day-gone> it was	-8 8
lll=<day-gone> they pay	-7 7
lll=<day-today> it was	8 -8
lll=<level> , and	-17 17
lll=<level> , or	-18 18
lll=<level> , then	9 -9
lll=<level> , to	-8 8
lll=<level> instead of	10 -10
lll=<month-gone> it was	-14 14
lll=<name> , at	15 -15
lll=<name> <level> <level>	14 -14
lll=<name> charge <name>	-11 11
lll=<name> has charge	-13 13
lll=<name> has put	-8 8
lll=<name> is get	12 -12
lll=<name> that is	12 -12
lll=<name> will pay	25 -25
lll=<quality> bean pay	8 -8
lll=<quality> car at	-11 11
lll=<quality> good ,	11 -11
lll=<quality> good face	-23 23
lll=<quality> good is	15 -15
lll=<quality> good to	-14 14
lll=<quality> tariff of	-18 18
lll=a duty of	17 -17
lll=a return to	-8 8
lll=a tariff of	9 -9
lll=a threat of	-11 11
lll=a total of	-26 26
lll=add up to	-24 24
lll=allow up to	-8 8
lll=and <name> 's	10 -10
lll=and <name> :	-14 14
lll=and <name> at	16 -16
lll=and <name> pay	20 -20
lll=and would take	-13 13
lll=are subject to	9 -9
lll=are to pay	-12 12
lll=car have pay	-12 12
lll=charge up to	-11 11
lll=close to the	13 -13
lll=duty had been	-12 12
lll=everything else :	14 -14
lll=exempt from the	-13 13
lll=for <name> and	11 -11
lll=for the <name>	-13 13
lll=from <day-ahead> :	-16 16
lll=from <name> :	18 -18
lll=from <name> pay	-8 8
lll=general rate of	-10 10
lll=go down from	-9 9
lll=go down to	-12 12
lll=go on pay	12 -12
lll=good have pay	-13 13
lll=good remain at	-12 12
lll=good stand at	10 -10
lll=in <month-gone> at	-13 13
lll=in <name> ,	-7 7
lll=in <name> <level>	-10 10
lll=in <name> pay	-9 9
lll=in all :	14 -14
lll=is down to	-12 12
lll=is to charge	-11 11
lll=is to pay	9 -9
lll=it is not	-10 10
lll=it would be	-11 11
lll=its good pay	-18 18
lll=now it 's	-10 10
lll=of <name> ,	-10 10
lll=of <number> ,	15 -15
lll=of <number> and	-14 14
lll=on <day-gone> ,	-8 8
lll=on <name> :	-11 11
lll=on <name> is	-13 13
lll=ordinary duty of	24 -24
lll=pay <level> ,	-8 8
lll=present it is	-12 12
lll=present they pay	15 -15
lll=rate has been	-13 13
lll=reciprocal duty of	-10 10
lll=reciprocal tariff of	7 -7
lll=sum would be	-15 15
lll=tariff and <name>	12 -12
lll=the <name> :	-9 9
lll=the <name> charge	19 -19
lll=the duty of	14 -14
lll=the figure is	15 -15
lll=the figure of	-12 12
lll=the rate to	-10 10
lll=the tariff is	15 -15
lll=the tariff of	-12 12
lll=they come to	-17 17
lll=to be charge	12 -12
lll=together with the	19 -19
lll=used to pay	12 -12
lll=was <level> and	-11 11
lll=what about the	9 -9
lll=where it pay	-10 10
lll=where it was	14 -14
lll=would go to	11 -11
lll=would make it	9 -9
low	99 -99
lr='s now	8 -8
lr='s on	12 -12
lr=, .	-8 8
lr=, <end>	10 -10
lr=, again	-11 11
lr=, all	-15 15
lr=, as	-14 14
lr=, before	13 -13
lr=, in	-6 6
lr=, now	-15 15
lr=, of	13 -13
lr=, on	31 -31
lr=, or	21 -21
lr=, over	10 -10
lr=, together	-23 23
lr=: ,	-20 20
lr=: .	-23 23
lr=: ;	10 -10
lr=: <end>	-21 21
lr=: again	-10 10
lr=: at	11 -11
lr=: from	20 -20
lr=: of	10 -10
lr=: on	16 -16
lr=: or	-12 12
lr=<begin> .	-21 21
lr=<begin> :	25 -25
lr=<begin> and	12 -12
lr=<begin> for	13 -13
lr=<begin> from	-16 16
lr=<begin> in	-16 16
lr=<begin> instead	-12 12
lr=<begin> on	-22 22
lr=<begin> was	13 -13
lr=<day-today> ,	10 -10
lr=<name> ,	-18 18
lr=<name> .	32 -32
lr=<name> <end>	41 -41
lr=<name> is	-10 10
lr=a duty	8 -8
lr=a tariff	27 -27
lr=about ,	24 -24
lr=about on	-23 23
lr=about that	11 -11
lr=add to	13 -13
lr=additional in	13 -13
lr=after .	13 -13
lr=and on	29 -29
lr=and under	13 -13
lr=and were	-14 14
lr=are for	-12 12
lr=as .	-10 10
lr=at ,	-17 17
lr=at ;	12 -12
lr=at and	-16 16
lr=at since	12 -12
lr=at there	-15 15
lr=be ,	-15 15
lr=be if	-13 13
lr=bear on	14 -14
lr=became .	-11 11
lr=been .	7 -7
lr=been and	14 -14
lr=been in	-12 12
lr=been since	-28 28
lr=charge .	19 -19
lr=charge and	-13 13
lr=charge from	11 -11
lr=charge on	-28 28
lr=extra for	-11 11
lr=extra on	10 -10
lr=face ,	4 -4
lr=for ,	-23 23
lr=for on	15 -15
lr=from ,	12 -12
lr=from as	-12 12
lr=from in	13 -13
lr=from on	11 -11
lr=from to	7 -7
lr=full .	-12 12
lr=get ,	24 -24
lr=get .	-14 14
lr=get and	-24 24
lr=get last	6 -6
lr=good ,	-18 18
lr=good <level>	15 -15
lr=is again	18 -18
lr=is for	16 -16
lr=is now	11 -11
lr=it .	12 -12
lr=its ,	10 -10
lr=its on	12 -12
lr=leave on	-11 11
lr=levy in	-10 10
lr=make ,	-13 13
lr=make in	-9 9
lr=now .	14 -14
lr=of .	27 -27
lr=of and	-11 11
lr=of end	-13 13
lr=of from	17 -17
lr=of is	18 -18
lr=of or	17 -17
lr=of tariff	-20 20
lr=of that	20 -20
lr=on ,	-9 9
lr=on .	8 -8
lr=or ,	16 -16
lr=ordinary ,	15 -15
lr=pay ;	-14 14
lr=pay ?	11 -11
lr=pay all	-14 14
lr=pay as	-9 9
lr=pay at	16 -16
lr=pay from	25 -25
lr=pay of	-9 9
lr=pay when	-19 19
lr=propose or	-11 11
lr=reach .	-9 9
lr=same ,	13 -13
lr=say .	23 -23
lr=so .	-10 10
lr=still .	17 -17
lr=than .	-27 27
lr=than in	17 -17
lr=the .	-27 27
lr=the ?	9 -9
lr=the and	16 -16
lr=the come	-12 12
lr=the duty	12 -12
lr=the fentanyl	10 -10
lr=the is	-9 9
lr=the it	14 -14
lr=the on	17 -17
lr=the over	18 -18
lr=the stay	-17 17
lr=the under	9 -9
lr=the which	14 -14
lr=the with	16 -16
lr=the would	-23 23
lr=then ,	9 -9
lr=then .	12 -12
lr=to :	-11 11
lr=to <end>	-28 28
lr=to ?	-13 13
lr=to and	28 -28
lr=to as	17 -17
lr=to because	9 -9
lr=to in	11 -11
lr=to of	10 -10
lr=to over	-9 9
lr=to to	12 -12
lr=to under	-19 19
lr=to unless	-10 10
lr=was .	-11 11
lr=was before	12 -12
lr=was from	-14 14
lr=with .	22 -22
lr=with on	13 -13
nc2=agree	13 -13
nc2=down	-19 19
nc2=end	-8 8
nc2=lack	-15 15
nc2=sign	18 -18
nc2=suspend	20 -20
nc2=threaten	19 -19
nc2=up	9 -9
nct2=agree past	-10 10
nct2=bear future	32 -32
nct2=bear pluperfect	-22 22
nct2=begin modal	-10 10
nct2=begin participle-passive	-15 15
nct2=begin past	24 -24
nct2=down future	-9 9
nct2=down past	17 -17
nct2=down pluperfect	-11 11
nct2=down present	-16 16
nct2=end past	-12 12
nct2=impose modal	-12 12
nct2=impose past	23 -23
nct2=impose perfect	10 -10
nct2=impose perfect-passive	-17 17
nct2=impose pluperfect	15 -15
nct2=propose participle-passive	13 -13
nct2=propose pluperfect	-11 11
nct2=propose present	-18 18
nct2=say modal	10 -10
nct2=say past	-22 22
nct2=say present	6 -6
nct2=sign perfect	9 -9
nct2=stay present	9 -9
nct2=suspend present	13 -13
nct2=target pluperfect-passive	-11 11
nct2=target present-passive	-16 16
nct2=up present	11 -11
next=(	-8 8
next=)	18 -18
next=,	5 -5
next=-	11 -11
next=:	-51 51
next=and	33 -33
next=he	9 -9
next=plus	-21 21
next=so	-11 11
next=that	14 -14
next=we	-15 15
next=which	24 -24
nhas-infinitive	10 -10
nt2=past-passive	13 -13
nt2=perfect	14 -14
nt2=perfect-passive-not	-11 11
nt2=present-passive	-8 8
nv2=admit	-14 14
nv2=cut	-12 12
nv2=end	-18 18
nv2=fear	-9 9
nv2=get	-13 13
nv2=keep	14 -14
nv2=leave	-6 6
nv2=let	-17 17
nv2=like	-12 12
nv2=lose	9 -9
nv2=make	-14 14
nv2=meet	9 -9
nv2=need	-11 11
nv2=negotiate	-16 16
nv2=put	-14 14
nv2=suspend	16 -16
nv2=threaten	14 -14
nv2=write	13 -13
nvt2=announce past	-15 15
nvt2=apply present	-9 9
nvt2=be modal	12 -12
nvt2=be past	16 -16
nvt2=begin past	9 -9
nvt2=bring past	11 -11
nvt2=buy past	-9 9
nvt2=call participle	9 -9
nvt2=call present	-11 11
nvt2=charge pluperfect	-13 13
nvt2=end participle	-9 9
nvt2=explain past	-15 15
nvt2=get present	-15 15
nvt2=go present	17 -17
nvt2=keep present	10 -10
nvt2=like present	-13 13
nvt2=make past	-18 18
nvt2=make present	11 -11
nvt2=other present	-13 13
nvt2=pay future	24 -24
nvt2=pay past	-6 6
nvt2=put perfect	-17 17
nvt2=say present	16 -16
nvt2=sign present	14 -14
nvt2=suspend present	9 -9
nvt2=take present	13 -13
on top add	-11 11
on top added	-9 9
on top another	35 -35
on top clause less	11 -11
on top clause only	10 -10
on top extra	15 -15
on top no less	10 -10
on top no most	-14 14
on top on top	24 -24
on top sentence	-11 11
on top sentence most	-28 28
on top surcharge	15 -15
pc0=say	19 -19
pc0=sell	-10 10
pc1=bear	15 -15
pc1=down	10 -10
pc1=impose	9 -9
pct0=bear modal	-9 9
pct0=bear present	16 -16
pct0=down future	14 -14
pct0=down past	14 -14
pct0=down present	-16 16
pct0=end past	-14 14
pct0=end present	10 -10
pct0=impose future	22 -22
pct0=impose perfect-passive	8 -8
pct0=propose past	10 -10
pct0=propose present-passive	-11 11
pct0=say future	-11 11
pct0=say pluperfect	13 -13
pct0=sell past	-10 10
pct0=stay present-passive	11 -11
pct0=suspend present	12 -12
pct0=target past-passive	-9 9
pct0=target present	6 -6
pct0=threaten perfect	-10 10
pct0=up modal	10 -10
pct0=up present	-11 11
pct1=agree participle-passive	-16 16
pct1=bear infinitive	9 -9
pct1=bear modal	-9 9
pct1=down future	13 -13
pct1=down past	14 -14
pct1=down present	-15 15
pct1=end past	-12 12
pct1=end present	9 -9
pct1=impose future	22 -22
pct1=impose perfect-passive	8 -8
pct1=impose present	16 -16
pct1=propose past	8 -8
pct1=propose present-passive	-11 11
pct1=say future	-11 11
pct1=say gerund	-9 9
pct1=say pluperfect	13 -13
pct1=sell past	-10 10
pct1=stay participle-passive	14 -14
pct1=stay present-passive	11 -11
pct1=suspend present	11 -11
pct1=target past-passive	-9 9
pct1=target perfect	-14 14
pct1=target present	6 -6
pct1=threaten perfect	-11 11
pct1=up modal	10 -10
pct1=up present	-13 13
phas-gerund	-15 15
phas-infinitive	28 -28
phas-pluperfect	18 -18
pt0=perfect-passive	10 -10
pt0=pluperfect	9 -9
pt0=pluperfect-passive	12 -12
pt0=present-not	21 -21
pt0=present-passive	-8 8
pt0=present-passive-not	8 -8
pt1=gerund	-15 15
pt1=infinitive	20 -20
pt1=perfect-passive	10 -10
pt1=pluperfect	9 -9
pt1=pluperfect-passive	12 -12
pt1=present-not	21 -21
pt1=present-passive	-8 8
pt1=present-passive-not	8 -8
pv0=bring	11 -11
pv0=collect	13 -13
pv0=end	11 -11
pv0=get	22 -22
pv0=keep	-9 9
pv0=meet	-8 8
pv0=send	-10 10
pv0=sign	18 -18
pv0=step	-15 15
pv0=strike	-22 22
pv0=take	-13 13
pv0=threaten	-14 14
pv0=write	20 -20
pv1=amount	11 -11
pv1=bring	13 -13
pv1=collect	16 -16
pv1=double	8 -8
pv1=dump	-10 10
pv1=end	22 -22
pv1=get	15 -15
pv1=hang	-13 13
pv1=lower	12 -12
pv1=pay	-5 5
pv1=reach	-13 13
pv1=run	10 -10
pv1=say	-14 14
pv1=send	-8 8
pv1=stand	10 -10
pv1=step	-15 15
pv1=strike	-22 22
pv1=threaten	-13 13
pv1=write	22 -22
pvt0=ask present	-12 12
pvt0=be modal	13 -13
pvt0=be pluperfect	-9 9
pvt0=charge past	-8 8
pvt0=charge perfect	10 -10
pvt0=collect present	11 -11
pvt0=expect present	-10 10
pvt0=face present	15 -15
pvt0=fall past	9 -9
pvt0=fall present	-14 14
pvt0=get present	23 -23
pvt0=hold past	-9 9
pvt0=lapse past	-9 9
pvt0=leave present	-9 9
pvt0=meet present	-12 12
pvt0=order past	-13 13
pvt0=pay modal	-8 8
pvt0=raise present	-11 11
pvt0=say past	-15 15
pvt0=say present	8 -8
pvt0=sign past	17 -17
pvt0=step present	-15 15
pvt0=threaten perfect	-11 11
pvt0=write present	10 -10
pvt1=agree past	-9 9
pvt1=ask present	-12 12
pvt1=be modal	13 -13
pvt1=be pluperfect	-9 9
pvt1=charge past	-8 8
pvt1=charge perfect	10 -10
pvt1=collect present	11 -11
pvt1=dump gerund	-10 10
pvt1=expect present	-10 10
pvt1=face present	13 -13
pvt1=fall past	9 -9
pvt1=fall present	-14 14
pvt1=get present	19 -19
pvt1=hold past	-9 9
pvt1=lapse past	-9 9
pvt1=leave present	-10 10
pvt1=make participle	13 -13
pvt1=meet present	-12 12
pvt1=order past	-13 13
pvt1=pay modal	-8 8
pvt1=raise present	-11 11
pvt1=reach participle	-14 14
pvt1=say past	-15 15
pvt1=say present	8 -8
pvt1=sign past	17 -17
pvt1=step present	-15 15
pvt1=threaten perfect	-11 11
pvt1=write present	10 -10
q:!	13 -13
q:'s	14 -14
q:(	30 -30
q:)	22 -22
q::	-10 10
q:;	13 -13
q:<agent>	-19 19
q:<day-today>	16 -16
q:<gate>	15 -15
q:<goods-amount>	20 -20
q:<goods>	18 -18
q:<level>	-14 14
q:<money>	10 -10
q:<month-ahead>	-16 16
q:<month-gone>	15 -15
q:<name>	24 -24
q:<number>	-4 4
q:<office>	35 -35
q:<person>	16 -16
q:<span>	17 -17
q:<v-agree>	10 -10
q:<v-begin>	17 -17
q:<v-end>	12 -12
q:<v-lack>	19 -19
q:<v-propose>	15 -15
q:<v-sign>	12 -12
q:<v-suspend>	6 -6
q:?	-12 12
q:a	-15 15
q:about	-20 20
q:according	-12 12
q:account	9 -9
q:add	-39 39
q:addition	-17 17
q:affair	-16 16
q:again	15 -15
q:agreement	19 -19
q:agriculture	14 -14
q:all	-20 20
q:allow	12 -12
q:almost	16 -16
q:also	35 -35
q:aluminium	17 -17
q:aluminum	27 -27
q:among	18 -18
q:an	-24 24
q:and	-7 7
q:annex	-15 15
q:another	-14 14
q:answer	14 -14
q:any	18 -18
q:anyone	15 -15
q:appliance	-10 10
q:apply	14 -14
q:are	-9 9
q:aren't	-13 13
q:arithmetic	10 -10
q:ask	26 -26
q:association	-17 17
q:at	20 -20
q:away	-19 19
q:ban	-9 9
q:be	34 -34
q:beach	-9 9
q:bean	-18 18
q:bear	-23 23
q:became	-11 11
q:because	-10 10
q:become	-11 11
q:before	-10 10
q:begin	18 -18
q:believe	10 -10
q:beside	-11 11
q:beyond	18 -18
q:biggest	12 -12
q:bill	-20 20
q:boat	-12 12
q:book	-16 16
q:booked	-12 12
q:both	27 -27
q:broker	-10 10
q:busan	15 -15
q:butter	15 -15
q:buy	-9 9
q:buyer	-18 18
q:canola	-15 15
q:car	16 -16
q:cargo	-31 31
q:cement	13 -13
q:cent	9 -9
q:chair	-18 18
q:changed	-10 10
q:cheaper	-13 13
q:cheese	14 -14
q:chip	24 -24
q:chocolate	10 -10
q:clear	-15 15
q:client	8 -8
q:clock	-12 12
q:collect	9 -9
q:combined	-35 35
q:company	-14 14
q:compare	-16 16
q:cotton	13 -13
q:counting	-10 10
q:country	19 -19
q:crop	-24 24
q:crosse	-11 11
q:crusher	-12 12
q:current	-12 12
q:customer	26 -26
q:date	33 -33
q:day	26 -26
q:decide	17 -17
q:declaration	-12 12
q:demand	14 -14
q:department	-13 13
q:detail	-12 12
q:didn't	-8 8
q:differently	-11 11
q:dispute	-10 10
q:do	-9 9
q:dock	9 -9
q:doesn't	-10 10
q:don't	12 -12
q:done	-28 28
q:door	-12 12
q:dozen	-16 16
q:due	-29 29
q:during	13 -13
q:duty	5 -5
q:earlier	-14 14
q:early	17 -17
q:earth	-10 10
q:economy	7 -7
q:effect	10 -10
q:else	18 -18
q:elsewhere	13 -13
q:energy	7 -7
q:enter	8 -8
q:even	-15 15
q:every	17 -17
q:everything	27 -27
q:everywhere	12 -12
q:example	-15 15
q:existing	-19 19
q:expire	18 -18
q:explain	14 -14
q:extend	19 -19
q:extension	20 -20
q:factory	14 -14
q:fail	11 -11
q:fall	19 -19
q:false	5 -5
q:fare	15 -15
q:farm	-16 16
q:farmer	-16 16
q:fentanyl	-35 35
q:figure	-19 19
q:find	-14 14
q:firm	19 -19
q:follow	9 -9
q:for	-6 6
q:frame	-14 14
q:friend	-19 19
q:full	15 -15
q:further	-10 10
q:future	12 -12
q:garden	-16 16
q:get	31 -31
q:give	22 -22
q:given	-12 12
q:glass	8 -8
q:go	16 -16
q:good	-9 9
q:hall	-10 10
q:have	-9 9
q:having	7 -7
q:heard	-20 20
q:help	9 -9
q:her	11 -11
q:here	15 -15
q:hold	-11 11
q:honey	12 -12
q:hope	-7 7
q:hour	14 -14
q:hurry	-11 11
q:i	25 -25
q:ice	10 -10
q:including	-45 45
q:increase	10 -10
q:industrial	8 -8
q:industry	15 -15
q:inside	14 -14
q:it	-9 9
q:its	-6 6
q:jump	10 -10
q:keep	10 -10
q:kuala	10 -10
q:labour	-14 14
q:laptop	12 -12
q:large	-12 12
q:largest	12 -12
q:late	15 -15
q:later	16 -16
q:law	-9 9
q:lay	-20 20
q:leave	-23 23
q:less	15 -15
q:let	9 -9
q:levy	-18 18
q:like	25 -25
q:list	-47 47
q:lng	-17 17
q:lorry	8 -8
q:lose	18 -18
q:lower	17 -17
q:machinery	12 -12
q:make	-24 24
q:maker	-13 13
q:many	21 -21
q:matter	-5 5
q:may	18 -18
q:me	-27 27
q:medicine	12 -12
q:meeting	-13 13
q:member	18 -18
q:memorandum	10 -10
q:metal	17 -17
q:midnight	21 -21
q:mill	12 -12
q:ministry	11 -11
q:month	-22 22
q:much	27 -27
q:my	15 -15
q:named	-9 9
q:nearly	21 -21
q:negotiate	12 -12
q:negotiator	-24 24
q:neighbor	-25 25
q:neither	8 -8
q:never	12 -12
q:next	-18 18
q:noon	-11 11
q:nor	-10 10
q:nothing	-5 5
q:number	8 -8
q:offer	17 -17
q:official	11 -11
q:old	-27 27
q:older	-19 19
q:olive	12 -12
q:on	8 -8
q:once	22 -22
q:one	-19 19
q:only	16 -16
q:open	18 -18
q:or	-13 13
q:ordinary	-39 39
q:origin	12 -12
q:other	13 -13
q:outside	12 -12
q:own	-13 13
q:pact	18 -18
q:palm	18 -18
q:pan	-15 15
q:paper	13 -13
q:parcel	9 -9
q:partner	-35 35
q:pass	8 -8
q:passenger	-11 11
q:pending	-10 10
q:place	-17 17
q:plane	-26 26
q:plu	-18 18
q:polysilicon	11 -11
q:pork	14 -14
q:present	16 -16
q:price	-9 9
q:producer	-10 10
q:product	-12 12
q:propose	-22 22
q:provisional	11 -11
q:public	-10 10
q:pump	-18 18
q:purchase	11 -11
q:qingdao	-14 14
q:quarrel	14 -14
q:quota	13 -13
q:rare	-10 10
q:reader	16 -16
q:ready	9 -9
q:reason	10 -10
q:reciprocal	-21 21
q:refund	10 -10
q:regret	-11 11
q:regretted	-12 12
q:regular	-13 13
q:report	-13 13
q:reporter	16 -16
q:return	21 -21
q:rice	20 -20
q:right	-27 27
q:roughly	-16 16
q:same	-16 16
q:scale	-17 17
q:second	-11 11
q:section	-21 21
q:see	18 -18
q:seed	-24 24
q:seem	-17 17
q:send	-13 13
q:set	28 -28
q:shanghai	10 -10
q:she	13 -13
q:ship	23 -23
q:shoe	-25 25
q:should	-17 17
q:show	-18 18
q:shrimp	-11 11
q:side	18 -18
q:sign	12 -12
q:signature	15 -15
q:so	10 -10
q:sofa	13 -13
q:some	8 -8
q:something	12 -12
q:soybean	-18 18
q:spare	13 -13
q:speed	-11 11
q:spring	-20 20
q:stack	-19 19
q:start	-10 10
q:steel	38 -38
q:step	-10 10
q:stone	-13 13
q:study	-9 9
q:substantial	-13 13
q:such	-12 12
q:sum	-42 42
q:summer	-24 24
q:supreme	-9 9
q:surcharge	-15 15
q:surprise	-14 14
q:suspension	18 -18
q:talking	10 -10
q:tariff	-13 13
q:tax	17 -17
q:telephone	12 -12
q:tell	25 -25
q:term	16 -16
q:that	-23 23
q:them	24 -24
q:then	10 -10
q:thereby	10 -10
q:therefore	-13 13
q:they	27 -27
q:thing	27 -27
q:think	17 -17
q:threat	20 -20
q:three	-9 9
q:through	13 -13
q:thu	-20 20
q:tiruppur	16 -16
q:together	-15 15
q:too	-17 17
q:top	-19 19
q:total	-15 15
q:trader	-12 12
q:trading	-15 15
q:treaty	16 -16
q:truce	14 -14
q:true	-17 17
q:tuna	10 -10
q:turned	12 -12
q:two	-14 14
q:unchanged	-11 11
q:under	10 -10
q:understood	-20 20
q:untouched	9 -9
q:up	-14 14
q:us	11 -11
q:valid	-12 12
q:value	14 -14
q:vehicle	-13 13
q:very	11 -11
q:villa	-12 12
q:wait	7 -7
q:waiver	-23 23
q:warn	9 -9
q:water	10 -10
q:way	6 -6
q:we	-7 7
q:wednesday	-13 13
q:welcomed	-12 12
q:were	21 -21
q:whatever	13 -13
q:where	26 -26
q:whether	-16 16
q:while	20 -20
q:wine	18 -18
q:wish	11 -11
q:with	-18 18
q:within	-9 9
q:won't	12 -12
q:worse	-11 11
q:worth	17 -17
q:yarn	12 -12
q:yes	9 -9
q:yet	-10 10
q:you	12 -12
q:—	17 -17
qt=modal	23 -23
qt=perfect	-18 18
qt=pluperfect	13 -13
quoted	-12 12
r1=!	8 -8
r1=)	23 -23
r1=+	14 -14
r1=,	-5 5
r1=:	-11 11
r1=<day-ahead>	9 -9
r1=<duty>	12 -12
r1=<level-noun>	9 -9
r1=<level>	14 -14
r1=<v-begin>	-4 4
r1=<v-down>	-9 9
r1=<v-impose>	18 -18
r1=<v-propose>	12 -12
r1=<v-sign>	10 -10
r1=a	9 -9
r1=add	-11 11
r1=all	-31 31
r1=altogether	-21 21
r1=are	16 -16
r1=baseline	12 -12
r1=because	26 -26
r1=beside	10 -10
r1=come	-5 5
r1=doe	-13 13
r1=duty	28 -28
r1=end	-12 12
r1=fentanyl	19 -19
r1=for	13 -13
r1=from	13 -13
r1=had	-6 6
r1=has	16 -16
r1=in	-15 15
r1=include	-20 20
r1=included	8 -8
r1=including	-35 35
r1=instead	-12 12
r1=less	13 -13
r1=linked	12 -12
r1=make	11 -11
r1=more	24 -24
r1=of	28 -28
r1=on	36 -36
r1=once	-14 14
r1=or	-9 9
r1=ordinary	12 -12
r1=over	15 -15
r1=percent	10 -10
r1=plu	-17 17
r1=reciprocal	25 -25
r1=so	-11 11
r1=that	20 -20
r1=there	-11 11
r1=thi	14 -14
r1=to	8 -8
r1=together	-11 11
r1=too	16 -16
r1=under	10 -10
r1=was	-16 16
r1=were	-11 11
r1=which	18 -18
r1=with	-17 17
r1=would	-26 26
r2=-	-10 10
r2=.	-13 13
r2=:	-13 13
r2=<day-ahead>	-14 14
r2=<day-gone>	9 -9
r2=<day-today>	-8 8
r2=<duty>	13 -13
r2=<goods>	16 -16
r2=<level-noun>	-12 12
r2=<month-gone>	19 -19
r2=<name>	39 -39
r2=<not>	13 -13
r2=<number>	-19 19
r2=<person>	8 -8
r2=<points>	11 -11
r2=<seat>	12 -12
r2=<span>	-14 14
r2=<v-agree>	-10 10
r2=<v-end>	-7 7
r2=<v-impose>	24 -24
r2=<v-say>	-14 14
r2=<v-stay>	-22 22
r2=<v-suspend>	17 -17
r2=<v-target>	-14 14
r2=<v-up>	-12 12
r2=?	14 -14
r2=a	-14 14
r2=account	17 -17
r2=against	11 -11
r2=agree	-11 11
r2=all	-31 31
r2=apple	-12 12
r2=apply	20 -20
r2=back	17 -17
r2=become	-8 8
r2=been	13 -13
r2=car	24 -24
r2=charge	-11 11
r2=chip	-8 8
r2=corn	-12 12
r2=counted	13 -13
r2=duty	10 -10
r2=each	17 -17
r2=effect	10 -10
r2=end	-10 10
r2=everybody	13 -13
r2=force	10 -10
r2=go	-15 15
r2=half	-26 26
r2=if	-19 19
r2=in	15 -15
r2=it	-14 14
r2=its	30 -30
r2=later	10 -10
r2=least	9 -9
r2=make	-17 17
r2=much	-13 13
r2=nearly	-9 9
r2=need	-11 11
r2=not	21 -21
r2=nothing	-11 11
r2=now	-16 16
r2=of	-13 13
r2=one	-15 15
r2=our	20 -20
r2=over	11 -11
r2=place	11 -11
r2=plu	14 -14
r2=say	13 -13
r2=section	11 -11
r2=so	-12 12
r2=some	15 -15
r2=soybean	-12 12
r2=steel	23 -23
r2=still	-10 10
r2=sum	-19 19
r2=summer	-10 10
r2=take	-15 15
r2=tell	-18 18
r2=that	15 -15
r2=the	-10 10
r2=them	15 -15
r2=there	11 -11
r2=to	21 -21
r2=total	-26 26
r2=two	-28 28
r2=under	14 -14
r2=until	14 -14
r2=was	11 -11
r2=week	-12 12
r2=well	13 -13
r2=what	10 -10
r2=which	11 -11
r2=with	-14 14
r2=write	-12 12
r3="	12 -12
r3=(	-9 9
r3=)	15 -15
r3=-	-15 15
r3=:	-15 15
r3=<day-today>	15 -15
r3=<gate>	-11 11
r3=<level>	12 -12
r3=<month-gone>	18 -18
r3=<not>	-8 8
r3=<person>	12 -12
r3=<span>	17 -17
r3=<v-down>	-13 13
r3=<v-end>	26 -26
r3=<v-impose>	17 -17
r3=<v-stay>	17 -17
r3=<v-suspend>	8 -8
r3=<v-target>	29 -29
r3=<v-threaten>	11 -11
r3=a	-8 8
r3=all	-9 9
r3=and	15 -15
r3=announce	10 -10
r3=another	12 -12
r3=bean	-12 12
r3=before	19 -19
r3=border	-12 12
r3=but	18 -18
r3=by	12 -12
r3=car	14 -14
r3=case	10 -10
r3=chip	-9 9
r3=doe	11 -11
r3=else	9 -9
r3=end	12 -12
r3=enter	-11 11
r3=fall	-11 11
r3=fentanyl	10 -10
r3=first	20 -20
r3=framework	-12 12
r3=good	-22 22
r3=have	-12 12
r3=height	13 -13
r3=i	-17 17
r3=in	-19 19
r3=include	-28 28
r3=it	16 -16
r3=last	12 -12
r3=list	23 -23
r3=metal	16 -16
r3=normal	-19 19
r3=not	-14 14
r3=nothing	-15 15
r3=of	-21 21
r3=off	-11 11
r3=oil	-17 17
r3=older	16 -16
r3=on	-7 7
r3=only	-13 13
r3=ordinary	-14 14
r3=over	-11 11
r3=part	-17 17
r3=pay	11 -11
r3=price	10 -10
r3=put	11 -11
r3=rate	12 -12
r3=same	-23 23
r3=say	-14 14
r3=side	12 -12
r3=some	9 -9
r3=than	-8 8
r3=the	-17 17
r3=their	-8 8
r3=they	15 -15
r3=thi	13 -13
r3=threaten	9 -9
r3=to	8 -8
r3=top	34 -34
r3=trader	9 -9
r3=truce	-18 18
r3=unless	9 -9
r3=we	-15 15
r3=week	-21 21
r3=worst	8 -8
r3=would	13 -13
r4="	29 -29
r4=-	19 -19
r4=:	-20 20
r4=;	-16 16
r4=<day-gone>	14 -14
r4=<day-today>	20 -20
r4=<goods>	9 -9
r4=<name>	22 -22
r4=<not>	-13 13
r4=<organisation>	24 -24
r4=<seat>	12 -12
r4=<span>	13 -13
r4=<taker>	15 -15
r4=<v-begin>	14 -14
r4=<v-down>	21 -21
r4=<v-end>	-17 17
r4=<v-impose>	16 -16
r4=<v-stay>	23 -23
r4=<v-threaten>	11 -11
r4=?	-11 11
r4=according	-13 13
r4=add	-13 13
r4=again	14 -14
r4=against	-13 13
r4=although	-10 10
r4=be	14 -14
r4=bean	-7 7
r4=been	-25 25
r4=beside	-10 10
r4=by	-14 14
r4=car	-12 12
r4=copper	-13 13
r4=could	-11 11
r4=day	16 -16
r4=deal	-15 15
r4=each	-12 12
r4=earlier	-16 16
r4=fentanyl	-13 13
r4=for	24 -24
r4=get	-8 8
r4=government	16 -16
r4=has	13 -13
r4=in	25 -25
r4=included	-16 16
r4=law	-11 11
r4=leave	-19 19
r4=letter	11 -11
r4=like	-16 16
r4=nobody	-11 11
r4=of	-21 21
r4=oil	16 -16
r4=on	10 -10
r4=once	-9 9
r4=one	9 -9
r4=or	8 -8
r4=ordinary	-21 21
r4=other	18 -18
r4=our	13 -13
r4=over	12 -12
r4=part	-11 11
r4=plu	13 -13
r4=rate	-16 16
r4=rather	-13 13
r4=reciprocal	-10 10
r4=same	12 -12
r4=say	26 -26
r4=so	17 -17
r4=some	-20 20
r4=start	-10 10
r4=surcharge	-15 15
r4=take	15 -15
r4=tell	-11 11
r4=than	12 -12
r4=the	-12 12
r4=there	15 -15
r4=they	-20 20
r4=thi	13 -13
r4=thing	-8 8
r4=to	9 -9
r4=two	-11 11
r4=until	12 -12
r4=we	11 -11
r4=wheat	10 -10
r4=when	18 -18
r4=which	12 -12
r4=with	6 -6
r4=would	-7 7
r4=year	18 -18
r=( <level>	-17 17
r=) ,	11 -11
r=) .	10 -10
r=, "	12 -12
r=, <level>	19 -19
r=, <name>	32 -32
r=, <number>	-19 19
r=, <person>	-13 13
r=, <quality>	24 -24
r=, a	-7 7
r=, against	10 -10
r=, all	-23 23
r=, before	-14 14
r=, car	16 -16
r=, end	-10 10
r=, from	10 -10
r=, half	-25 25
r=, has	-10 10
r=, in	9 -9
r=, instead	14 -14
r=, make	-11 11
r=, no	11 -11
r=, not	12 -12
r=, of	-15 15
r=, on	24 -24
r=, say	10 -10
r=, so	-16 16
r=, under	10 -10
r=, up	10 -10
r=, with	-20 20
r=: <number>	-22 22
r=; <name>	15 -15
r=; for	-5 5
r=; it	-9 9
r=<day-gone> .	-10 10
r=<level> <level>	17 -17
r=again .	-15 15
r=all tell	-18 18
r=altogether .	-12 12
r=and <level>	31 -31
r=and <name>	-12 12
r=and more	11 -11
r=and not	11 -11
r=and to	-9 9
r=at <quality>	-15 15
r=at least	9 -9
r=at most	12 -12
r=at the	-13 13
r=because of	20 -20
r=before .	17 -17
r=before the	-19 19
r=duty on	11 -11
r=end on	-14 14
r=fentanyl duty	10 -10
r=for <name>	15 -15
r=for <quality>	8 -8
r=for <span>	-18 18
r=for fentanyl	30 -30
r=for now	-8 8
r=for the	-12 12
r=from <day-today>	-16 16
r=from <level>	-14 14
r=from <month-ahead>	-10 10
r=from <number>	31 -31
r=from a	11 -11
r=from the	28 -28
r=if it	13 -13
r=in <month-gone>	37 -37
r=in <seat>	11 -11
r=in all	-27 27
r=in force	10 -10
r=in place	11 -11
r=in sum	-19 19
r=in the	10 -10
r=in total	-29 29
r=in two	-20 20
r=instead of	-12 12
r=is a	11 -11
r=is for	10 -10
r=is make	-19 19
r=is what	5 -5
r=linked to	12 -12
r=meanwhile ,	-10 10
r=of <month-gone>	-12 12
r=of <number>	11 -11
r=of the	28 -28
r=of thi	-14 14
r=of which	-12 12
r=on <name>	12 -12
r=on account	17 -17
r=on all	28 -28
r=on chip	-10 10
r=on everything	15 -15
r=on its	10 -10
r=on most	-14 14
r=on soybean	-21 21
r=on steel	18 -18
r=on what	11 -11
r=or <level>	-12 12
r=or more	-17 17
r=ordinary duty	9 -9
r=over <quality>	-14 14
r=over fentanyl	16 -16
r=plu <number>	-8 8
r=plu the	-13 13
r=reciprocal ,	9 -9
r=since <month-gone>	-9 9
r=stay .	-15 15
r=that <name>	9 -9
r=that <person>	19 -19
r=that had	-10 10
r=that the	-10 10
r=there .	16 -16
r=to <level>	15 -15
r=under an	12 -12
r=under last	-17 17
r=under section	25 -25
r=was a	-10 10
r=when the	9 -9
r=when they	-11 11
r=with the	-16 16
r=with which	16 -16
s:!	14 -14
s:+	-15 15
s:,	-4 4
s:.	15 -15
s:/	-20 20
s::	-10 10
s:<agent>	10 -10
s:<day-ahead>	9 -9
s:<day-gone>	14 -14
s:<day-today>	15 -15
s:<goods>	10 -10
s:<money>	28 -28
s:<month-ahead>	16 -16
s:<month-today>	11 -11
s:<name>	18 -18
s:<office>	18 -18
s:<points>	27 -27
s:<quality>	14 -14
s:<v-end>	9 -9
s:<v-propose>	8 -8
s:<v-renew>	-17 17
s:<v-suspend>	13 -13
s:<v-up>	17 -17
s:=	-25 25
s:?	-17 17
s:a	-12 12
s:abroad	11 -11
s:according	-11 11
s:account	-10 10
s:add	-33 33
s:additional	-14 14
s:admit	-17 17
s:adopt	-20 20
s:advanced	10 -10
s:affected	-13 13
s:after	10 -10
s:again	13 -13
s:ago	8 -8
s:agreement	29 -29
s:all	-17 17
s:allow	-18 18
s:along	18 -18
s:aluminium	27 -27
s:amber	-9 9
s:among	-20 20
s:amount	19 -19
s:an	-18 18
s:annex	12 -12
s:announce	23 -23
s:answer	28 -28
s:antidumping	7 -7
s:anyone	9 -9
s:anything	10 -10
s:arithmetic	-18 18
s:arrive	-16 16
s:article	-25 25
s:asia	11 -11
s:ask	-20 20
s:auto	-17 17
s:autumn	27 -27
s:average	-25 25
s:avert	-11 11
s:b	14 -14
s:bad	12 -12
s:ban	-19 19
s:banana	19 -19
s:bargain	18 -18
s:baseline	25 -25
s:be	15 -15
s:bean	-32 32
s:became	-16 16
s:become	-18 18
s:beef	-6 6
s:beer	16 -16
s:begin	-10 10
s:being	-12 12
s:belong	-9 9
s:between	25 -25
s:beyond	13 -13
s:bloc	-11 11
s:bring	-10 10
s:broker	-22 22
s:build	14 -14
s:busan	-22 22
s:buse	17 -17
s:but	-14 14
s:butter	20 -20
s:cabinet	19 -19
s:can	-13 13
s:can't	-10 10
s:cancel	-19 19
s:cargo	-13 13
s:carpet	10 -10
s:case	16 -16
s:cash	-17 17
s:ceiling	-6 6
s:cell	11 -11
s:cement	28 -28
s:cent	11 -11
s:ceramic	17 -17
s:certain	31 -31
s:change	-24 24
s:cheaper	13 -13
s:check	-20 20
s:cherry	10 -10
s:chicken	15 -15
s:chip	-19 19
s:chocolate	11 -11
s:citing	-10 10
s:clarified	-9 9
s:clear	-13 13
s:climb	13 -13
s:clothing	-9 9
s:coal	15 -15
s:cocoa	30 -30
s:coconut	11 -11
s:cod	13 -13
s:coffee	-11 11
s:column	-28 28
s:combined	-33 33
s:competitor	22 -22
s:concerned	11 -11
s:consist	13 -13
s:contained	-20 20
s:container	-13 13
s:content	-14 14
s:continue	20 -20
s:control	16 -16
s:cork	10 -10
s:corn	-12 12
s:count	-40 40
s:counted	-34 34
s:countervailing	8 -8
s:counting	-31 31
s:country	10 -10
s:courier	11 -11
s:crude	-14 14
s:custom	-12 12
s:customer	9 -9
s:cut	-10 10
s:dairy	18 -18
s:date	28 -28
s:dead	12 -12
s:decide	12 -12
s:decree	18 -18
s:described	-8 8
s:desk	-13 13
s:did	-18 18
s:die	12 -12
s:difference	19 -19
s:direction	-11 11
s:disappear	-20 20
s:dispute	22 -22
s:do	26 -26
s:done	-11 11
s:draft	17 -17
s:dry	-21 21
s:e	-15 15
s:earlier	15 -15
s:eastern	12 -12
s:economy	-45 45
s:effect	-22 22
s:effective	10 -10
s:eight	-14 14
s:either	23 -23
s:electric	36 -36
s:elevator	-10 10
s:else	19 -19
s:elsewhere	16 -16
s:emergency	-19 19
s:energy	11 -11
s:entry	-22 22
s:equal	-17 17
s:escalation	15 -15
s:ethanol	-16 16
s:event	13 -13
s:ever	21 -21
s:every	14 -14
s:everything	-10 10
s:exceed	-14 14
s:exclusion	13 -13
s:export	-14 14
s:exporter	-11 11
s:extend	-18 18
s:fact	-17 17
s:factory	16 -16
s:fail	14 -14
s:farmer	8 -8
s:fee	-8 8
s:few	20 -20
s:fig	-8 8
s:figure	-15 15
s:fine	9 -9
s:firm	16 -16
s:flew	12 -12
s:flour	18 -18
s:flow	9 -9
s:follow	35 -35
s:followed	13 -13
s:following	13 -13
s:footing	-31 31
s:ford	11 -11
s:form	-14 14
s:former	11 -11
s:forty	-11 11
s:found	19 -19
s:framework	-24 24
s:frozen	13 -13
s:full	-8 8
s:furniture	21 -21
s:further	16 -16
s:gained	-11 11
s:garment	-13 13
s:gas	26 -26
s:gave	19 -19
s:give	-11 11
s:glass	8 -8
s:good	-21 21
s:government	-19 19
s:grain	-16 16
s:ground	-13 13
s:grower	11 -11
s:half	-11 11
s:hand	16 -16
s:handshake	-9 9
s:has	8 -8
s:hazelnut	15 -15
s:heart	-15 15
s:heavy	13 -13
s:help	-10 10
s:her	12 -12
s:here	-14 14
s:higher	-15 15
s:him	21 -21
s:his	-13 13
s:honey	-17 17
s:hour	11 -11
s:house	16 -16
s:hurt	11 -11
s:ice	12 -12
s:immediately	10 -10
s:include	-29 29
s:including	-32 32
s:increase	9 -9
s:ink	-12 12
s:inquiry	-9 9
s:inside	-11 11
s:instead	9 -9
s:instrument	-11 11
s:invest	-14 14
s:issue	9 -9
s:item	-14 14
s:judge	-16 16
s:just	-15 15
s:kitchen	22 -22
s:know	31 -31
s:labor	17 -17
s:labour	-17 17
s:lamb	-8 8
s:land	13 -13
s:large	-9 9
s:lasted	-9 9
s:latter	20 -20
s:lawyer	-9 9
s:leather	15 -15
s:leave	-16 16
s:lemon	-12 12
s:less	18 -18
s:lie	-10 10
s:lift	9 -9
s:likewise	10 -10
s:lng	-19 19
s:load	-26 26
s:longer	11 -11
s:look	-14 14
s:lose	24 -24
s:machinery	-11 11
s:make	10 -10
s:maker	-12 12
s:many	-20 20
s:matter	9 -9
s:meal	15 -15
s:meantime	-12 12
s:meet	-22 22
s:member	18 -18
s:memorandum	-15 15
s:merely	18 -18
s:metal	31 -31
s:middle	-13 13
s:midnight	-16 16
s:milk	16 -16
s:minimum	18 -18
s:minister	14 -14
s:minute	-17 17
s:mistake	-12 12
s:mombasa	-13 13
s:moment	24 -24
s:more	20 -20
s:most	-11 11
s:move	-19 19
s:much	-12 12
s:named	16 -16
s:natural	14 -14
s:neither	-14 14
s:new	-6 6
s:newspaper	11 -11
s:next	-13 13
s:none	15 -15
s:normal	-40 40
s:not	16 -16
s:note	15 -15
s:notice	15 -15
s:number	-15 15
s:offer	20 -20
s:official	18 -18
s:old	-7 7
s:older	8 -8
s:olive	15 -15
s:onion	13 -13
s:open	10 -10
s:ordinance	-9 9
s:ordinary	-32 32
s:other	11 -11
s:otherwise	18 -18
s:out	9 -9
s:outside	17 -17
s:overall	-34 34
s:pact	19 -19
s:palm	24 -24
s:paper	-13 13
s:parcel	17 -17
s:partner	-20 20
s:past	-21 21
s:patented	16 -16
s:pause	19 -19
s:pending	-13 13
s:percent	15 -15
s:person	-9 9
s:plain	-9 9
s:plan	10 -10
s:plane	-32 32
s:plant	27 -27
s:plastic	12 -12
s:plu	-22 22
s:pork	-8 8
s:post	21 -21
s:potash	10 -10
s:power	23 -23
s:presenter	9 -9
s:president	15 -15
s:price	-19 19
s:printed	-12 12
s:private	-16 16
s:prolong	11 -11
s:proposal	14 -14
s:provide	-8 8
s:provided	-13 13
s:pulp	12 -12
s:purchase	-16 16
s:put	-15 15
s:q	19 -19
s:quarrel	16 -16
s:quota	15 -15
s:radio	11 -11
s:rate	18 -18
s:read	11 -11
s:ready	12 -12
s:reason	13 -13
s:recall	12 -12
s:reckon	-14 14
s:record	13 -13
s:reduce	12 -12
s:relate	10 -10
s:relief	-15 15
s:remain	18 -18
s:remember	14 -14
s:reminder	10 -10
s:replace	20 -20
s:reply	11 -11
s:report	17 -17
s:respectively	8 -8
s:response	12 -12
s:retain	14 -14
s:retaliate	-10 10
s:rice	18 -18
s:rose	14 -14
s:rum	12 -12
s:same	-10 10
s:season	19 -19
s:second	29 -29
s:seek	17 -17
s:separate	20 -20
s:shall	15 -15
s:share	-13 13
s:she	27 -27
s:sheep	-15 15
s:shell	11 -11
s:shenzhen	-8 8
s:ship	18 -18
s:shoe	-16 16
s:shop	-11 11
s:should	14 -14
s:sixth	-8 8
s:small	11 -11
s:sneaker	6 -6
s:so	-15 15
s:social	12 -12
s:softwood	12 -12
s:solar	13 -13
s:somebody	14 -14
s:something	17 -17
s:soon	21 -21
s:sorghum	-18 18
s:soybean	-31 31
s:speak	-21 21
s:split	-9 9
s:spoken	-11 11
s:sprat	13 -13
s:stage	12 -12
s:stake	15 -15
s:stand	9 -9
s:standstill	17 -17
s:state	13 -13
s:steel	22 -22
s:stem	13 -13
s:stone	-16 16
s:subject	-13 13
s:sum	-35 35
s:surplu	-11 11
s:suspend	26 -26
s:suspension	10 -10
s:table	32 -32
s:take	-22 22
s:talking	10 -10
s:tax	15 -15
s:th	12 -12
s:thank	10 -10
s:their	13 -13
s:then	16 -16
s:there	10 -10
s:therefore	-30 30
s:they	12 -12
s:thing	16 -16
s:think	-10 10
s:third	14 -14
s:threaten	-10 10
s:three	-23 23
s:through	18 -18
s:thu	-18 18
s:tile	11 -11
s:timber	-15 15
s:time	19 -19
s:tiruppur	19 -19
s:toaster	16 -16
s:together	-30 30
s:tomatoe	13 -13
s:too	21 -21
s:total	-35 35
s:touched	9 -9
s:toy	-26 26
s:tractor	15 -15
s:trader	19 -19
s:transshipped	13 -13
s:treatment	-10 10
s:trial	-12 12
s:truce	10 -10
s:truck	20 -20
s:true	-10 10
s:tube	-10 10
s:tuna	17 -17
s:turn	12 -12
s:twice	26 -26
s:two	-20 20
s:tyre	15 -15
s:undertaken	-11 11
s:until	18 -18
s:untouched	13 -13
s:upholstered	16 -16
s:upon	11 -11
s:use	-8 8
s:value	20 -20
s:valve	8 -8
s:vanity	13 -13
s:wafer	-8 8
s:waive	-12 12
s:waiver	-23 23
s:warn	18 -18
s:was	13 -13
s:way	-12 12
s:we	10 -10
s:we'd	8 -8
s:wednesday	-21 21
s:well	-2 2
s:were	16 -16
s:what	-15 15
s:wheat	15 -15
s:when	-10 10
s:whiskey	14 -14
s:whisky	13 -13
s:who	10 -10
s:whoever	-11 11
s:whole	-8 8
s:whose	22 -22
s:why	-14 14
s:wider	13 -13
s:win	-17 17
s:wine	30 -30
s:winter	12 -12
s:wire	16 -16
s:with	-9 9
s:withdraw	11 -11
s:without	18 -18
s:won't	-33 33
s:wood	16 -16
s:wool	13 -13
s:word	10 -10
s:world	12 -12
s:worst	18 -18
s:worth	15 -15
s:write	13 -13
s:yarn	14 -14
s:yokohama	11 -11
s:you	-11 11
s:you'll	-10 10
s:your	14 -14
sa:!	14 -14
sa:" .	41 -41
sa:" <person>	14 -14
sa:" he	21 -21
sa:" say	-25 25
sa:'s	-12 12
sa:'s .	-23 23
sa:'s deal	10 -10
sa:'s duty	-11 11
sa:'s good	-13 13
sa:'s letter	17 -17
sa:'s on	-10 10
sa:'s own	-9 9
sa:( <level>	-12 12
sa:)	15 -15
sa:, <day-ahead>	-25 25
sa:, <level>	-9 9
sa:, <name>	5 -5
sa:, <number>	-12 12
sa:, <points>	-13 13
sa:, <quality>	14 -14
sa:, <span>	11 -11
sa:, a	-13 13
sa:, according	-12 12
sa:, all	-18 18
sa:, among	9 -9
sa:, and	22 -22
sa:, announce	-10 10
sa:, as	19 -19
sa:, because	17 -17
sa:, beef	-13 13
sa:, before	-19 19
sa:, by	-25 25
sa:, car	11 -11
sa:, charge	-12 12
sa:, chip	-9 9
sa:, citing	-10 10
sa:, coffee	-11 11
sa:, counting	-33 33
sa:, down	-15 15
sa:, effective	11 -11
sa:, everything	-17 17
sa:, existing	-18 18
sa:, fentanyl	-33 33
sa:, for	24 -24
sa:, half	-21 21
sa:, i	10 -10
sa:, in	26 -26
sa:, it	5 -5
sa:, later	10 -10
sa:, lumber	11 -11
sa:, make	-22 22
sa:, no	19 -19
sa:, not	28 -28
sa:, now	22 -22
sa:, of	-26 26
sa:, on	36 -36
sa:, once	-10 10
sa:, over	19 -19
sa:, plu	16 -16
sa:, section	-10 10
sa:, so	15 -15
sa:, some	-14 14
sa:, soybean	18 -18
sa:, such	-10 10
sa:, to	11 -11
sa:, together	23 -23
sa:, unless	19 -19
sa:, up	25 -25
sa:, was	24 -24
sa:, wheat	13 -13
sa:, when	-20 20
sa:, with	-14 14
sa:, without	13 -13
sa:, would	19 -19
sa:- in	-23 23
sa:- labor	11 -11
sa:.	14 -14
sa:. "	-10 10
sa:. eastern	10 -10
sa:. on	-14 14
sa:/	-14 14
sa::	-29 29
sa:: <level>	-42 42
sa:: <number>	-13 13
sa:: a	8 -8
sa:: that	23 -23
sa:: the	-11 11
sa:: what	-15 15
sa:;	-7 7
sa:; <level>	28 -28
sa:; <name>	-28 28
sa:; <seat>	-12 12
sa:; after	-11 11
sa:; for	-17 17
sa:; it	-8 8
sa:; now	-10 10
sa:; that	11 -11
sa:; thi	14 -14
sa:; with	9 -9
sa:<agent>	10 -10
sa:<day-ahead>	18 -18
sa:<day-ahead> because	-9 9
sa:<day-gone>	15 -15
sa:<day-gone> ,	16 -16
sa:<day-gone> ;	10 -10
sa:<day-gone> and	-28 28
sa:<day-gone> in	13 -13
sa:<day-gone> it	14 -14
sa:<day-today> 's	10 -10
sa:<day-today> for	-10 10
sa:<duty>	-19 19
sa:<goods>	18 -18
sa:<level-noun>	-12 12
sa:<level>	9 -9
sa:<level> "	-12 12
sa:<level> (	15 -15
sa:<level> )	24 -24
sa:<level> ,	22 -22
sa:<level> :	8 -8
sa:<level> <day-today>	-14 14
sa:<level> <level>	19 -19
sa:<level> a	11 -11
sa:<level> all	6 -6
sa:<level> altogether	8 -8
sa:<level> and	-24 24
sa:<level> are	8 -8
sa:<level> by	13 -13
sa:<level> call	10 -10
sa:<level> come	-19 19
sa:<level> for	-24 24
sa:<level> in	29 -29
sa:<level> instead	10 -10
sa:<level> more	11 -11
sa:<level> now	-16 16
sa:<level> of	-20 20
sa:<level> on	18 -18
sa:<level> or	16 -16
sa:<level> ordinary	-13 13
sa:<level> over	-27 27
sa:<level> reciprocal	-8 8
sa:<level> that	-29 29
sa:<level> together	15 -15
sa:<level> under	13 -13
sa:<level> was	-10 10
sa:<level> would	-12 12
sa:<money>	21 -21
sa:<money> of	10 -10
sa:<month-ahead>	14 -14
sa:<month-ahead> ,	17 -17
sa:<month-ahead> and	13 -13
sa:<month-ahead> to	-14 14
sa:<month-gone> .	16 -16
sa:<month-gone> :	-8 8
sa:<month-gone> over	5 -5
sa:<month-today>	9 -9
sa:<name> ,	10 -10
sa:<name> .	-8 8
sa:<name> :	-19 19
sa:<name> ;	30 -30
sa:<name> <level>	17 -17
sa:<name> <number>	-12 12
sa:<name> among	-12 12
sa:<name> announce	-11 11
sa:<name> at	11 -11
sa:<name> buy	-14 14
sa:<name> charge	25 -25
sa:<name> good	-26 26
sa:<name> had	15 -15
sa:<name> its	11 -11
sa:<name> now	-10 10
sa:<name> on	-16 16
sa:<name> the	-9 9
sa:<name> with	-13 13
sa:<number> ,	14 -14
sa:<number> :	14 -14
sa:<number> <day-today>	15 -15
sa:<number> a	17 -17
sa:<number> all	24 -24
sa:<number> are	18 -18
sa:<number> at	14 -14
sa:<number> economy	-46 46
sa:<number> fentanyl	-10 10
sa:<number> from	-13 13
sa:<number> if	9 -9
sa:<number> in	50 -50
sa:<number> instead	10 -10
sa:<number> it	17 -17
sa:<number> now	11 -11
sa:<number> once	12 -12
sa:<number> over	-25 25
sa:<number> plu	-19 19
sa:<number> reciprocal	-13 13
sa:<number> stay	13 -13
sa:<number> that	-20 20
sa:<number> the	-11 11
sa:<number> time	-12 12
sa:<number> was	-13 13
sa:<office>	7 -7
sa:<office> of	-22 22
sa:<organisation>	22 -22
sa:<organisation> .	-16 16
sa:<organisation> announce	11 -11
sa:<organisation> has	14 -14
sa:<organisation> say	-12 12
sa:<organisation> strike	-6 6
sa:<person>	-19 19
sa:<person> 's	-8 8
sa:<person> .	-25 25
sa:<person> and	15 -15
sa:<person> announce	11 -11
sa:<person> call	-13 13
sa:<person> had	-9 9
sa:<person> impose	17 -17
sa:<person> make	-9 9
sa:<points> are	10 -10
sa:<points> of	8 -8
sa:<quality>	7 -7
sa:<quality> .	19 -19
sa:<quality> bean	-23 23
sa:<quality> crude	-12 12
sa:<quality> exporter	-11 11
sa:<quality> good	-14 14
sa:<quality> oil	-12 12
sa:<quality> one	17 -17
sa:<quality> part	-9 9
sa:<quality> port	-26 26
sa:<quality> steel	10 -10
sa:<seat> ,	18 -18
sa:<seat> .	14 -14
sa:<seat> had	-11 11
sa:<seat> on	-9 9
sa:<seat> to	11 -11
sa:<sender>	5 -5
sa:<span> ;	-8 8
sa:<span> after	12 -12
sa:<span> and	23 -23
sa:<span> in	19 -19
sa:<taker>	9 -9
sa:<v-lack>	-11 11
sa:<v-propose>	9 -9
sa:<v-renew>	-13 13
sa:<v-up>	13 -13
sa:?	-17 17
sa:a <quality>	9 -9
sa:a <span>	-19 19
sa:a ban	-10 10
sa:a deal	10 -10
sa:a framework	-22 22
sa:a list	10 -10
sa:a long	-12 12
sa:a minimum	14 -14
sa:a penalty	-10 10
sa:a point	10 -10
sa:a quota	11 -11
sa:a rate	11 -11
sa:a reciprocal	-11 11
sa:a total	7 -7
sa:about <level>	13 -13
sa:above the	9 -9
sa:account	-9 9
sa:account of	-10 10
sa:action of	11 -11
sa:add	-24 24
sa:add ,	9 -9
sa:add .	-8 8
sa:add the	-19 19
sa:add up	-19 19
sa:addition	12 -12
sa:additional duty	-18 18
sa:admit	-13 13
sa:adopt	-11 11
sa:affected	-14 14
sa:affected .	-16 16
sa:after	8 -8
sa:after <level>	11 -11
sa:after an	11 -11
sa:after its	-11 11
sa:again	11 -11
sa:again ,	14 -14
sa:again .	-12 12
sa:ago .	23 -23
sa:agree in	-17 17
sa:agreement	11 -11
sa:agreement of	9 -9
sa:all	-13 13
sa:all -	-23 23
sa:all .	22 -22
sa:all from	-12 12
sa:all of	-11 11
sa:all on	-14 14
sa:all other	22 -22
sa:along	13 -13
sa:although the	-9 9
sa:among	-18 18
sa:among the	-14 14
sa:amount	12 -12
sa:amount to	11 -11
sa:an <quality>	13 -13
sa:an older	-7 7
sa:and	-10 10
sa:and <day-ahead>	-12 12
sa:and <month-gone>	17 -17
sa:and <name>	-12 12
sa:and <person>	11 -11
sa:and <seat>	16 -16
sa:and a	-24 24
sa:and about	17 -17
sa:and above	12 -12
sa:and are	-15 15
sa:and beef	-12 12
sa:and call	-14 14
sa:and cotton	10 -10
sa:and from	20 -20
sa:and fruit	-11 11
sa:and gas	12 -12
sa:and i	-20 20
sa:and in	-23 23
sa:and keep	11 -11
sa:and more	16 -16
sa:and not	14 -14
sa:and of	15 -15
sa:and pay	-12 12
sa:and reciprocal	-31 31
sa:and since	22 -22
sa:and so	18 -18
sa:and that	16 -16
sa:and there	9 -9
sa:and what	-22 22
sa:and will	14 -14
sa:and would	17 -17
sa:and you	8 -8
sa:announce	8 -8
sa:announce on	33 -33
sa:another <level>	19 -19
sa:another <number>	-9 9
sa:any .	-13 13
sa:are .	-9 9
sa:are for	15 -15
sa:are make	-12 12
sa:are not	-16 16
sa:are over	9 -9
sa:are still	10 -10
sa:article	-6 6
sa:as <name>	-7 7
sa:as <number>	9 -9
sa:as agree	-24 24
sa:as before	30 -30
sa:as in	15 -15
sa:as of	15 -15
sa:as on	-10 10
sa:at	21 -21
sa:at <number>	17 -17
sa:at <quality>	-15 15
sa:at a	-7 7
sa:at least	14 -14
sa:at most	13 -13
sa:at one	-24 24
sa:at present	11 -11
sa:auto	-15 15
sa:autumn	12 -12
sa:average	-22 22
sa:away	13 -13
sa:backdated	-10 10
sa:ban	-19 19
sa:baseline .	9 -9
sa:baseline of	-8 8
sa:be	12 -12
sa:be .	-15 15
sa:be charge	10 -10
sa:bean	-27 27
sa:bean .	-15 15
sa:bear <level>	-13 13
sa:became	-11 11
sa:because	15 -15
sa:because <seat>	10 -10
sa:because of	11 -11
sa:become	-12 12
sa:become <level>	-9 9
sa:become <number>	-10 10
sa:beef	-16 16
sa:been	-7 7
sa:been announce	8 -8
sa:been charge	-11 11
sa:been pay	-10 10
sa:been put	-14 14
sa:been sign	-12 12
sa:been threaten	13 -13
sa:before the	-13 13
sa:begin ,	-11 11
sa:begin .	-14 14
sa:belong	-10 10
sa:belong to	-10 10
sa:beside .	13 -13
sa:beside the	10 -10
sa:beside what	-11 11
sa:between	21 -21
sa:between the	15 -15
sa:beyond	11 -11
sa:bill	18 -18
sa:bring	-6 6
sa:bring in	12 -12
sa:bring it	-9 9
sa:build	12 -12
sa:build in	11 -11
sa:busan	-15 15
sa:busan ,	10 -10
sa:buy from	-10 10
sa:buyer	20 -20
sa:buyer of	18 -18
sa:by <level>	8 -8
sa:by <person>	-10 10
sa:by an	-11 11
sa:cabinet	11 -11
sa:call it	-13 13
sa:call the	-10 10
sa:can	-13 13
sa:cancel	-22 22
sa:car ,	16 -16
sa:car .	21 -21
sa:car included	30 -30
sa:car pay	-15 15
sa:car with	-11 11
sa:case	18 -18
sa:cash	-15 15
sa:change it	-11 11
sa:charge over	10 -10
sa:charge since	-9 9
sa:chicken ,	11 -11
sa:chip	-19 19
sa:chip ,	-24 24
sa:citing	-10 10
sa:coffee	-16 16
sa:coffee ,	-16 16
sa:coffee and	-13 13
sa:collect	-17 17
sa:collect .	-15 15
sa:come	33 -33
sa:come .	15 -15
sa:come back	16 -16
sa:come down	16 -16
sa:come from	-13 13
sa:come to	35 -35
sa:contained	-12 12
sa:continue	13 -13
sa:control	14 -14
sa:copper	-10 10
sa:copper ,	-10 10
sa:count	-21 21
sa:counted	-36 36
sa:counted in	-24 24
sa:counting	-28 28
sa:counting the	-24 24
sa:country ,	-13 13
sa:country .	18 -18
sa:crude	-9 9
sa:crude .	-11 11
sa:cut its	-12 12
sa:date	13 -13
sa:date from	12 -12
sa:day after	13 -13
sa:dead	9 -9
sa:deal .	17 -17
sa:decree	9 -9
sa:desk	-9 9
sa:did	15 -15
sa:disappear	-20 20
sa:do not	-12 12
sa:doe	-10 10
sa:doe .	-22 22
sa:doing	-11 11
sa:double	10 -10
sa:down from	-18 18
sa:drop	23 -23
sa:duty	-12 12
sa:duty ,	15 -15
sa:duty ;	-17 17
sa:duty are	-24 24
sa:duty counted	-26 26
sa:duty in	-17 17
sa:duty inside	-14 14
sa:duty of	-18 18
sa:duty on	17 -17
sa:duty under	13 -13
sa:early	18 -18
sa:eastern	10 -10
sa:economy	-52 52
sa:economy .	-17 17
sa:economy over	-9 9
sa:effect	-13 13
sa:effect .	-9 9
sa:effective	17 -17
sa:either	15 -15
sa:electric	17 -17
sa:electric car	13 -13
sa:emergency	-12 12
sa:emergency duty	-8 8
sa:end .	9 -9
sa:end <span>	12 -12
sa:end in	8 -8
sa:end on	-19 19
sa:energy	9 -9
sa:entry	-16 16
sa:ever	18 -18
sa:ever been	-8 8
sa:every	18 -18
sa:everybody	-12 12
sa:everybody .	-9 9
sa:everything	-13 13
sa:everything .	-8 8
sa:everything included	-12 12
sa:exempt	14 -14
sa:existing	-14 14
sa:existing duty	-16 16
sa:expire .	-11 11
sa:exporter	-17 17
sa:extend	-13 13
sa:extension	13 -13
sa:extra duty	14 -14
sa:face	20 -20
sa:face <level>	10 -10
sa:factory	10 -10
sa:fall in	-13 13
sa:fall with	10 -10
sa:farm duty	-11 11
sa:farm good	14 -14
sa:fear	-9 9
sa:fee	-9 9
sa:fee on	-10 10
sa:fentanyl ,	14 -14
sa:fentanyl ;	-15 15
sa:fentanyl and	-16 16
sa:fentanyl duty	7 -7
sa:fentanyl is	10 -10
sa:figure	-16 16
sa:firm	9 -9
sa:first term	-7 7
sa:flow	10 -10
sa:flow of	9 -9
sa:follow	18 -18
sa:footing	-32 32
sa:for	-14 14
sa:for <name>	-8 8
sa:for <seat>	-12 12
sa:for car	8 -8
sa:for good	31 -31
sa:for its	-26 26
sa:for purchase	8 -8
sa:for the	-9 9
sa:for us	-11 11
sa:force since	16 -16
sa:forced -	13 -13
sa:forced labour	-11 11
sa:form	-14 14
sa:four	-10 10
sa:framework	-22 22
sa:free trade	-17 17
sa:from	11 -11
sa:from .	-11 11
sa:from <day-ahead>	21 -21
sa:from <day-gone>	13 -13
sa:from <level>	-13 13
sa:from <number>	-14 14
sa:from a	14 -14
sa:from next	-12 12
sa:from some	-12 12
sa:from the	22 -22
sa:from thi	-8 8
sa:frozen	9 -9
sa:fruit	-16 16
sa:furniture	15 -15
sa:further	13 -13
sa:garment	-10 10
sa:gas	17 -17
sa:geneva	-11 11
sa:geneva in	-24 24
sa:go .	21 -21
sa:go since	-11 11
sa:good ,	-12 12
sa:good .	13 -13
sa:good <level>	-17 17
sa:good <number>	24 -24
sa:good are	-19 19
sa:good at	8 -8
sa:good from	12 -12
sa:good go	9 -9
sa:good is	-7 7
sa:good pay	10 -10
sa:good to	-25 25
sa:good under	9 -9
sa:good worth	10 -10
sa:government	-13 13
sa:government say	-16 16
sa:had announce	14 -14
sa:had been	15 -15
sa:had threaten	-19 19
sa:half	-16 16
sa:handshake	-10 10
sa:has been	22 -22
sa:has charge	11 -11
sa:has no	13 -13
sa:has not	-19 19
sa:has threaten	-11 11
sa:have a	-16 16
sa:have been	-9 9
sa:have it	8 -8
sa:he	14 -14
sa:he has	-11 11
sa:help	-11 11
sa:here	-9 9
sa:here .	12 -12
sa:higher ,	-16 16
sa:his	-13 13
sa:his first	-7 7
sa:hope	8 -8
sa:i	-12 12
sa:if	12 -12
sa:if <name>	9 -9
sa:if it	20 -20
sa:import	6 -6
sa:importer	-7 7
sa:impose last	-12 12
sa:impose over	18 -18
sa:in ,	-15 15
sa:in .	-19 19
sa:in <month-ahead>	15 -15
sa:in <month-gone>	6 -6
sa:in <number>	23 -23
sa:in <seat>	15 -15
sa:in addition	11 -11
sa:in additional	-12 12
sa:in fentanyl	-12 12
sa:in for	-16 16
sa:in force	29 -29
sa:in geneva	-13 13
sa:in most	8 -8
sa:in sum	-18 18
sa:in them	-10 10
sa:in total	-18 18
sa:in two	-26 26
sa:in write	-13 13
sa:include	-27 27
sa:include the	-15 15
sa:included	-8 8
sa:included ,	-12 12
sa:included ;	-33 33
sa:including	-28 28
sa:inquiry	-10 10
sa:inside	-19 19
sa:inside .	-17 17
sa:inside it	15 -15
sa:is ,	-13 13
sa:is <level>	-6 6
sa:is a	21 -21
sa:is add	-17 17
sa:is already	-15 15
sa:is charge	14 -14
sa:is make	-18 18
sa:is no	-12 12
sa:is not	14 -14
sa:is off	9 -9
sa:is on	-8 8
sa:is sign	13 -13
sa:is still	13 -13
sa:is tied	-10 10
sa:is to	20 -20
sa:is unchanged	-9 9
sa:is what	18 -18
sa:it ,	-12 12
sa:it as	-6 6
sa:it because	18 -18
sa:it hold	-8 8
sa:it lower	9 -9
sa:it make	7 -7
sa:it on	-14 14
sa:it since	-12 12
sa:it there	-14 14
sa:it was	14 -14
sa:it will	-13 13
sa:it would	17 -17
sa:its <points>	-11 11
sa:its ordinary	-17 17
sa:keep it	-13 13
sa:kitchen	11 -11
sa:kitchen cabinet	10 -10
sa:labour	-10 10
sa:largest	18 -18
sa:last until	-15 15
sa:last week	-15 15
sa:later	23 -23
sa:later <level>	11 -11
sa:law .	-14 14
sa:law that	12 -12
sa:lawyer	-12 12
sa:least	14 -14
sa:leave	-11 11
sa:leave to	-16 16
sa:less	16 -16
sa:let	-19 19
sa:let in	-16 16
sa:letter of	21 -21
sa:letter to	-15 15
sa:level that	-10 10
sa:like all	-13 13
sa:like to	-9 9
sa:list	5 -5
sa:list ,	10 -10
sa:list .	15 -15
sa:little	-10 10
sa:long as	10 -10
sa:long list	-12 12
sa:lose	11 -11
sa:lowest	-10 10
sa:lumber	11 -11
sa:make	12 -12
sa:make <level>	37 -37
sa:make <number>	26 -26
sa:make of	-30 30
sa:make up	-17 17
sa:maker	-15 15
sa:many	-12 12
sa:may	9 -9
sa:meanwhile ,	-10 10
sa:measure .	-13 13
sa:medicine	13 -13
sa:meet <number>	9 -9
sa:member	23 -23
sa:member of	12 -12
sa:metal	24 -24
sa:mill	13 -13
sa:minimum	16 -16
sa:minimum price	16 -16
sa:ministry	12 -12
sa:minute past	-17 17
sa:mistake	-12 12
sa:moment	9 -9
sa:month	25 -25
sa:more ,	-13 13
sa:more than	10 -10
sa:most ,	-11 11
sa:most good	-25 25
sa:most industrial	-7 7
sa:most of	32 -32
sa:move	-11 11
sa:mr <person>	-15 15
sa:much of	-17 17
sa:name	-11 11
sa:name of	-14 14
sa:named	9 -9
sa:nearly	12 -12
sa:need	-11 11
sa:new <quality>	9 -9
sa:new duty	15 -15
sa:next week	-13 13
sa:nil	11 -11
sa:no more	-14 14
sa:nobody	-17 17
sa:nobody in	12 -12
sa:normal	-28 28
sa:normal duty	-27 27
sa:north	9 -9
sa:north <quality>	8 -8
sa:not <number>	13 -13
sa:not affected	-14 14
sa:not apply	-12 12
sa:not been	-24 24
sa:not part	10 -10
sa:nothing	-6 6
sa:nothing .	21 -21
sa:nothing is	-18 18
sa:now .	-26 26
sa:now <level>	11 -11
sa:now <number>	16 -16
sa:now it	-10 10
sa:now pay	28 -28
sa:number of	12 -12
sa:of <day-ahead>	9 -9
sa:of <level>	-20 20
sa:of <name>	9 -9
sa:of <person>	-20 20
sa:of <span>	11 -11
sa:of a	-25 25
sa:of about	-11 11
sa:of all	15 -15
sa:of any	14 -14
sa:of earlier	13 -13
sa:of everything	-8 8
sa:of his	-14 14
sa:of it	-28 28
sa:of older	14 -14
sa:of ordinary	11 -11
sa:of the	17 -17
sa:of what	7 -7
sa:of which	-38 38
sa:off for	-11 11
sa:off the	15 -15
sa:oil	-10 10
sa:oil .	-10 10
sa:oil and	17 -17
sa:old	-8 8
sa:old <number>	-13 13
sa:on <quality>	11 -11
sa:on account	-10 10
sa:on all	16 -16
sa:on any	-12 12
sa:on car	11 -11
sa:on coffee	-10 10
sa:on entry	-10 10
sa:on everything	21 -21
sa:on its	20 -20
sa:on most	-13 13
sa:on other	11 -11
sa:on our	-9 9
sa:on paper	-10 10
sa:on some	12 -12
sa:on soybean	-16 16
sa:on that	-17 17
sa:on these	-9 9
sa:once	-17 17
sa:once <seat>	-13 13
sa:once the	-10 10
sa:one ,	-22 22
sa:one <level>	28 -28
sa:one minute	-17 17
sa:one of	8 -8
sa:one pay	-15 15
sa:one to	10 -10
sa:only	-13 13
sa:or a	7 -7
sa:or more	-22 22
sa:or the	11 -11
sa:order is	15 -15
sa:order of	-21 21
sa:ordinary	-25 25
sa:ordinary duty	-4 4
sa:ordinary rate	-13 13
sa:ordinary tariff	-11 11
sa:other	10 -10
sa:other ,	15 -15
sa:other .	17 -17
sa:other <number>	-13 13
sa:our .	-8 8
sa:out	23 -23
sa:out .	19 -19
sa:out of	15 -15
sa:outside	7 -7
sa:outside the	16 -16
sa:over	8 -8
sa:over <quality>	-12 12
sa:over and	11 -11
sa:over the	9 -9
sa:own	-13 13
sa:pact	13 -13
sa:pact .	8 -8
sa:paper ,	-10 10
sa:part	-9 9
sa:part ,	-13 13
sa:part of	7 -7
sa:pass through	8 -8
sa:past	-14 14
sa:pay .	-14 14
sa:pay <level>	13 -13
sa:pending	-15 15
sa:percent	10 -10
sa:place .	-16 16
sa:plane	-25 25
sa:plane .	-19 19
sa:plant	16 -16
sa:plu	-12 12
sa:plu <level>	16 -16
sa:plu <number>	-15 15
sa:plu whatever	-15 15
sa:point	20 -20
sa:port ,	-17 17
sa:power	17 -17
sa:practice	-9 9
sa:present	16 -16
sa:present ,	11 -11
sa:price	-13 13
sa:price of	-18 18
sa:product	22 -22
sa:provided	-11 11
sa:publish on	-12 12
sa:purchase of	17 -17
sa:put off	15 -15
sa:put on	-14 14
sa:question	-12 12
sa:quota	11 -11
sa:rate	12 -12
sa:rate that	15 -15
sa:reach	18 -18
sa:reason	15 -15
sa:reciprocal	-17 17
sa:reciprocal <number>	-13 13
sa:reciprocal and	-11 11
sa:reciprocity	-11 11
sa:relate	10 -10
sa:relate to	10 -10
sa:relief	-16 16
sa:remain	12 -12
sa:remain .	16 -16
sa:replace	12 -12
sa:reporter	-14 14
sa:reporter on	-14 14
sa:respectively	8 -8
sa:rest .	-8 8
sa:retain	10 -10
sa:rule .	12 -12
sa:run	-19 19
sa:same .	12 -12
sa:same as	-5 5
sa:same day	23 -23
sa:say .	8 -8
sa:say no	-11 11
sa:say on	-18 18
sa:say that	10 -10
sa:say the	-14 14
sa:season	14 -14
sa:season .	12 -12
sa:second	11 -11
sa:section	-13 13
sa:section <number>	-14 14
sa:seek	13 -13
sa:sell	-13 13
sa:sell .	-16 16
sa:send	19 -19
sa:she	13 -13
sa:sheet	12 -12
sa:should <seat>	-10 10
sa:sign on	-10 10
sa:signature	-17 17
sa:since .	9 -9
sa:since <month-gone>	-2 2
sa:since <number>	22 -22
sa:since spring	-8 8
sa:since the	17 -17
sa:so	10 -10
sa:so <level>	11 -11
sa:so we	-12 12
sa:some	-12 12
sa:some <number>	10 -10
sa:some of	-13 13
sa:speak	-12 12
sa:speak of	-10 10
sa:spirit	-8 8
sa:stand	16 -16
sa:start <day-today>	-13 13
sa:start on	15 -15
sa:steel ,	9 -9
sa:steel .	7 -7
sa:steel in	-12 12
sa:step	13 -13
sa:still	-15 15
sa:still <number>	-12 12
sa:still negotiate	11 -11
sa:stone	-18 18
sa:stuff	18 -18
sa:sum of	11 -11
sa:summer ,	-10 10
sa:surcharge	-11 11
sa:surcharge of	-11 11
sa:suspend	19 -19
sa:suspension is	-11 11
sa:table	25 -25
sa:take	-14 14
sa:take off	-13 13
sa:take the	14 -14
sa:talk	15 -15
sa:tariff for	-13 13
sa:tariff is	9 -9
sa:tax	23 -23
sa:tax on	11 -11
sa:tell .	-10 10
sa:tell reporter	-14 14
sa:ten	-11 11
sa:term ,	-13 13
sa:term .	20 -20
sa:that	4 -4
sa:that 's	15 -15
sa:that <name>	10 -10
sa:that all	-13 13
sa:that day	-18 18
sa:that have	-15 15
sa:that it	13 -13
sa:that keep	-14 14
sa:that make	13 -13
sa:that mr	8 -8
sa:that talk	-11 11
sa:that there	-12 12
sa:the <level>	-22 22
sa:the <month-gone>	7 -7
sa:the <name>	6 -6
sa:the <quality>	-30 30
sa:the <seat>	-10 10
sa:the agreement	19 -19
sa:the border	-12 12
sa:the economy	-13 13
sa:the farm	-11 11
sa:the figure	10 -10
sa:the first	16 -16
sa:the flow	9 -9
sa:the letter	11 -11
sa:the list	12 -12
sa:the lowest	-10 10
sa:the market	-12 12
sa:the metal	13 -13
sa:the name	-14 14
sa:the new	22 -22
sa:the normal	-18 18
sa:the north	8 -8
sa:the number	27 -27
sa:the old	-12 12
sa:the other	-9 9
sa:the price	-23 23
sa:the purchase	-14 14
sa:the rate	17 -17
sa:the reciprocal	10 -10
sa:the rule	14 -14
sa:the spring	17 -17
sa:the steel	-12 12
sa:the surcharge	-13 13
sa:the table	16 -16
sa:the time	13 -13
sa:the total	13 -13
sa:the truce	-18 18
sa:the two	13 -13
sa:the worst	17 -17
sa:their deal	-12 12
sa:their way	-15 15
sa:them <number>	-14 14
sa:them as	-9 9
sa:them the	10 -10
sa:themselve	14 -14
sa:then	17 -17
sa:then .	-12 12
sa:then <level>	12 -12
sa:there .	12 -12
sa:there before	13 -13
sa:there is	-16 16
sa:they	13 -13
sa:they are	-13 13
sa:they will	13 -13
sa:thi year	-20 20
sa:threaten	-11 11
sa:threaten <level>	-14 14
sa:threaten to	-16 16
sa:three	-14 14
sa:through	11 -11
sa:timber ,	-10 10
sa:time	5 -5
sa:time ,	9 -9
sa:time being	12 -12
sa:time what	-11 11
sa:to	15 -15
sa:to <level>	28 -28
sa:to <month-gone>	-13 13
sa:to <name>	-13 13
sa:to <number>	-13 13
sa:to be	17 -17
sa:to do	14 -14
sa:to fentanyl	22 -22
sa:to have	7 -7
sa:to impose	-21 21
sa:to see	-12 12
sa:together ,	-10 10
sa:together <level>	10 -10
sa:together with	16 -16
sa:too	20 -20
sa:too .	13 -13
sa:top ,	17 -17
sa:top .	-9 9
sa:top of	21 -21
sa:total .	-12 12
sa:total of	7 -7
sa:trade agreement	-13 13
sa:trade war	-12 12
sa:trader	19 -19
sa:trader say	14 -14
sa:treaty	11 -11
sa:trial	-12 12
sa:truce ,	22 -22
sa:truce .	25 -25
sa:truce end	-14 14
sa:truce of	-19 19
sa:truce that	-19 19
sa:truck	10 -10
sa:twice	14 -14
sa:two	-14 14
sa:two week	17 -17
sa:unchanged ,	-9 9
sa:under a	11 -11
sa:under it	17 -17
sa:under last	-24 24
sa:under section	29 -29
sa:under their	-14 14
sa:until	16 -16
sa:up	-19 19
sa:up for	-7 7
sa:up from	23 -23
sa:up of	-24 24
sa:up the	13 -13
sa:value	13 -13
sa:want to	-11 11
sa:was <level>	-12 12
sa:was <number>	10 -10
sa:was a	-17 17
sa:was add	-14 14
sa:was announce	7 -7
sa:was impose	-21 21
sa:was in	8 -8
sa:was leave	-10 10
sa:was no	10 -10
sa:was still	-35 35
sa:was the	16 -16
sa:way of	8 -8
sa:we	-14 14
sa:we are	-13 13
sa:we have	-13 13
sa:wednesday	-14 14
sa:wednesday ,	-14 14
sa:week	-15 15
sa:week .	-17 17
sa:were	8 -8
sa:what	-14 14
sa:what the	-16 16
sa:whatever the	17 -17
sa:wheat	18 -18
sa:wheat ,	12 -12
sa:when	-12 12
sa:which <level>	-17 17
sa:which <name>	14 -14
sa:which <number>	-17 17
sa:which <person>	21 -21
sa:which <quality>	15 -15
sa:which end	9 -9
sa:which nobody	-11 11
sa:which stay	-11 11
sa:while <name>	10 -10
sa:whose	21 -21
sa:why	11 -11
sa:will be	-16 16
sa:will have	-13 13
sa:win	10 -10
sa:winter	9 -9
sa:with <name>	9 -9
sa:with one	-14 14
sa:with the	-13 13
sa:without .	-13 13
sa:without the	11 -11
sa:worst	16 -16
sa:worth	17 -17
sa:would become	-8 8
sa:would hit	-10 10
sa:would make	14 -14
sa:wrong	11 -11
sa:year 's	-18 18
sa:year ,	7 -7
sa:year .	10 -10
sa:you have	-15 15
sa:you're	21 -21
sa:your	13 -13
sa:—	-18 18
sa:— <level>	-10 10
sb:"	-18 18
sb:" at	-14 14
sb:" i	-14 14
sb:" if	12 -12
sb:" reciprocal	15 -15
sb:" that	-17 17
sb:" the	13 -13
sb:" with	-18 18
sb:'	16 -16
sb:'s :	-14 14
sb:'s <number>	14 -14
sb:'s and	-24 24
sb:'s beef	-9 9
sb:'s charge	8 -8
sb:'s come	-11 11
sb:'s commerce	-10 10
sb:'s deal	13 -13
sb:'s decision	-18 18
sb:'s export	-12 12
sb:'s go	-13 13
sb:'s not	-19 19
sb:'s on	29 -29
sb:'s paper	-11 11
sb:'s rate	18 -18
sb:'s tariff	12 -12
sb:(	29 -29
sb:( <number>	16 -16
sb:) :	11 -11
sb:) —	15 -15
sb:+	-17 17
sb:, "	-11 11
sb:, <number>	17 -17
sb:, <seat>	-11 11
sb:, <span>	-13 13
sb:, add	-14 14
sb:, after	36 -36
sb:, against	10 -10
sb:, all	-16 16
sb:, among	24 -24
sb:, but	-25 25
sb:, cheese	-10 10
sb:, chip	-12 12
sb:, close	13 -13
sb:, duty	-11 11
sb:, fentanyl	8 -8
sb:, from	-7 7
sb:, good	17 -17
sb:, he	12 -12
sb:, if	20 -20
sb:, in	22 -22
sb:, instead	-14 14
sb:, it	-8 8
sb:, its	16 -16
sb:, leave	10 -10
sb:, lumber	-12 12
sb:, most	-22 22
sb:, not	16 -16
sb:, now	22 -22
sb:, once	13 -13
sb:, or	-17 17
sb:, ordinary	-10 10
sb:, over	-12 12
sb:, section	11 -11
sb:, shoe	-15 15
sb:, so	-30 30
sb:, soybean	-10 10
sb:, that	-24 24
sb:, the	17 -17
sb:, they	13 -13
sb:, timber	-10 10
sb:, under	10 -10
sb:, unless	19 -19
sb:, we	19 -19
sb:, which	-7 7
sb:, who	18 -18
sb:, whose	22 -22
sb:, will	11 -11
sb:, with	-4 4
sb:- tariff	-9 9
sb:. <number>	15 -15
sb:. on	-10 10
sb:/ what	-11 11
sb::	19 -19
sb:: "	25 -25
sb:: <name>	-9 9
sb:: <person>	12 -12
sb:: <quality>	14 -14
sb:: a	24 -24
sb:: as	-13 13
sb:: from	-14 14
sb:: in	12 -12
sb:: it	17 -17
sb:: its	10 -10
sb:: no	20 -20
sb:: not	-14 14
sb:: on	8 -8
sb:: one	-13 13
sb:;	15 -15
sb:; before	8 -8
sb:; for	-16 16
sb:; until	24 -24
sb:<agent>	5 -5
sb:<day-ahead>	-7 7
sb:<day-ahead> 's	-9 9
sb:<day-ahead> ,	-10 10
sb:<day-ahead> ;	16 -16
sb:<day-ahead> an	9 -9
sb:<day-ahead> in	-9 9
sb:<day-ahead> next	-13 13
sb:<day-ahead> the	10 -10
sb:<day-gone> :	-21 21
sb:<day-gone> ;	13 -13
sb:<day-gone> <quality>	17 -17
sb:<day-gone> it	-25 25
sb:<day-gone> morning	-10 10
sb:<day-gone> pay	-17 17
sb:<day-gone> to	-18 18
sb:<day-today>	10 -10
sb:<day-today> 's	17 -17
sb:<day-today> -	-18 18
sb:<day-today> :	14 -14
sb:<day-today> it	17 -17
sb:<day-today> to	-10 10
sb:<goods>	16 -16
sb:<level> "	12 -12
sb:<level> ,	-15 15
sb:<level> :	25 -25
sb:<level> ;	-12 12
sb:<level> all	9 -9
sb:<level> are	10 -10
sb:<level> baseline	11 -11
sb:<level> by	12 -12
sb:<level> here	15 -15
sb:<level> impose	-10 10
sb:<level> in	9 -9
sb:<level> including	11 -11
sb:<level> more	24 -24
sb:<level> of	-15 15
sb:<level> or	10 -10
sb:<level> over	-15 15
sb:<level> stay	-10 10
sb:<level> take	-12 12
sb:<level> tariff	28 -28
sb:<level> that	-19 19
sb:<level> to	7 -7
sb:<level> under	-13 13
sb:<money>	13 -13
sb:<money> ,	-6 6
sb:<money> of	12 -12
sb:<month-ahead> ,	-13 13
sb:<month-ahead> and	-13 13
sb:<month-ahead> it	12 -12
sb:<month-gone> ,	25 -25
sb:<month-gone> :	13 -13
sb:<month-gone> ;	9 -9
sb:<month-gone> <quality>	-5 5
sb:<month-gone> a	-14 14
sb:<month-gone> and	-6 6
sb:<month-gone> at	-11 11
sb:<month-gone> cap	-15 15
sb:<month-gone> last	-12 12
sb:<month-gone> of	-24 24
sb:<month-gone> over	-10 10
sb:<month-gone> the	7 -7
sb:<month-today>	11 -11
sb:<name>	13 -13
sb:<name> :	-10 10
sb:<name> <level>	30 -30
sb:<name> <number>	29 -29
sb:<name> <person>	-10 10
sb:<name> agree	-8 8
sb:<name> announce	12 -12
sb:<name> butter	-9 9
sb:<name> buy	-8 8
sb:<name> court	-11 11
sb:<name> cut	15 -15
sb:<name> expect	-12 12
sb:<name> fall	14 -14
sb:<name> for	14 -14
sb:<name> get	-25 25
sb:<name> halve	11 -11
sb:<name> hold	-9 9
sb:<name> in	13 -13
sb:<name> is	-13 13
sb:<name> it	18 -18
sb:<name> leave	-11 11
sb:<name> levy	8 -8
sb:<name> lower	-13 13
sb:<name> now	-19 19
sb:<name> on	21 -21
sb:<name> put	15 -15
sb:<name> take	5 -5
sb:<name> tariff	-11 11
sb:<name> the	-17 17
sb:<name> under	9 -9
sb:<name> until	-11 11
sb:<name> will	18 -18
sb:<name> win	-20 20
sb:<name> would	10 -10
sb:<name> —	13 -13
sb:<not>	18 -18
sb:<number> +	-21 21
sb:<number> ,	13 -13
sb:<number> .	11 -11
sb:<number> /	-15 15
sb:<number> :	14 -14
sb:<number> <day-today>	10 -10
sb:<number> a	-23 23
sb:<number> against	-13 13
sb:<number> are	-11 11
sb:<number> country	-9 9
sb:<number> duty	43 -43
sb:<number> economy	11 -11
sb:<number> for	-11 11
sb:<number> it	13 -13
sb:<number> of	-17 17
sb:<number> pay	-26 26
sb:<number> tariff	13 -13
sb:<number> that	-14 14
sb:<number> the	-15 15
sb:<number> under	-8 8
sb:<number> what	-12 12
sb:<number> would	-14 14
sb:<office> in	-12 12
sb:<office> may	-12 12
sb:<organisation> ,	-16 16
sb:<organisation> has	13 -13
sb:<organisation> in	-9 9
sb:<organisation> propose	-9 9
sb:<organisation> will	-10 10
sb:<person>	7 -7
sb:<person> :	50 -50
sb:<person> <day-gone>	-11 11
sb:<person> add	15 -15
sb:<person> announce	14 -14
sb:<person> ask	-10 10
sb:<person> double	-13 13
sb:<person> had	16 -16
sb:<person> order	-21 21
sb:<person> say	-10 10
sb:<person> spoke	11 -11
sb:<person> tell	-11 11
sb:<person> threaten	15 -15
sb:<person> write	11 -11
sb:<points> and	-14 14
sb:<points> come	-15 15
sb:<quality> :	-12 12
sb:<quality> <level>	-5 5
sb:<quality> agreement	-10 10
sb:<quality> beef	19 -19
sb:<quality> cheese	11 -11
sb:<quality> coffee	19 -19
sb:<quality> company	-13 13
sb:<quality> duty	-24 24
sb:<quality> export	14 -14
sb:<quality> exporter	22 -22
sb:<quality> import	-12 12
sb:<quality> machine	-14 14
sb:<quality> motorcycle	-11 11
sb:<quality> oil	-19 19
sb:<quality> pump	-10 10
sb:<quality> side	-13 13
sb:<quality> soybean	-36 36
sb:<quality> sugar	-9 9
sb:<quality> total	-9 9
sb:<seat> 's	17 -17
sb:<seat> -	-15 15
sb:<seat> :	9 -9
sb:<seat> announce	-10 10
sb:<seat> double	-11 11
sb:<seat> had	21 -21
sb:<seat> keep	-9 9
sb:<seat> would	10 -10
sb:<seat> —	17 -17
sb:<sender>	-21 21
sb:<span> ,	-17 17
sb:<span> <quality>	11 -11
sb:<span> before	21 -21
sb:<span> in	14 -14
sb:<span> of	-14 14
sb:<span> that	-12 12
sb:<span> to	-11 11
sb:<span> truce	13 -13
sb:<taker>	-12 12
sb:<v-buy>	-26 26
sb:<v-end>	10 -10
sb:<v-lack>	12 -12
sb:<v-stay>	-7 7
sb:<v-suspend>	20 -20
sb:<v-threaten>	14 -14
sb:<v-up>	17 -17
sb:=	-17 17
sb:a	-5 5
sb:a .	-8 8
sb:a :	-16 16
sb:a <level>	15 -15
sb:a <name>	10 -10
sb:a <quality>	-20 20
sb:a bill	16 -16
sb:a car	-8 8
sb:a cargo	-11 11
sb:a ceiling	-11 11
sb:a container	-10 10
sb:a cotton	-10 10
sb:a deal	15 -15
sb:a figure	11 -11
sb:a half	-8 8
sb:a machine	-13 13
sb:a memorandum	-9 9
sb:a product	-18 18
sb:a reminder	10 -10
sb:a return	-8 8
sb:a separate	21 -21
sb:a steel	-13 13
sb:a sum	28 -28
sb:a surcharge	14 -14
sb:a tariff	11 -11
sb:a third	17 -17
sb:a truce	11 -11
sb:a waiver	-17 17
sb:about :	-11 11
sb:about a	12 -12
sb:above	13 -13
sb:action	-14 14
sb:ad	-10 10
sb:ad valorem	-10 10
sb:add	-15 15
sb:add it	-13 13
sb:add the	-24 24
sb:add up	-15 15
sb:addition to	19 -19
sb:additional <level>	-21 21
sb:additional <quality>	-10 10
sb:adopt	-11 11
sb:after <person>	-8 8
sb:after all	-11 11
sb:ago ,	13 -13
sb:agree :	10 -10
sb:agree in	-14 14
sb:agree on	-14 14
sb:agree to	12 -12
sb:agreement	19 -19
sb:agreement with	18 -18
sb:all	-10 10
sb:all ,	-11 11
sb:all :	20 -20
sb:all duty	-10 10
sb:allow	-23 23
sb:allow up	-8 8
sb:already pay	30 -30
sb:aluminium	24 -24
sb:amber	-9 9
sb:an <quality>	-25 25
sb:an agreement	22 -22
sb:an article	-11 11
sb:and <month-gone>	-13 13
sb:and <number>	-49 49
sb:and <quality>	16 -16
sb:and <span>	12 -12
sb:and about	11 -11
sb:and aluminium	17 -17
sb:and aluminum	-10 10
sb:and ask	-10 10
sb:and coffee	-11 11
sb:and its	-8 8
sb:and lumber	-20 20
sb:and machine	-16 16
sb:and since	-10 10
sb:and so	20 -20
sb:and that	15 -15
sb:and those	15 -15
sb:and timber	-10 10
sb:and to	13 -13
sb:and with	-17 17
sb:and you	-10 10
sb:announce	19 -19
sb:announce on	24 -24
sb:announce the	-10 10
sb:answer	30 -30
sb:antidumping	9 -9
sb:antidumping and	11 -11
sb:any	13 -13
sb:apple	17 -17
sb:are charge	-6 6
sb:are exempt	-7 7
sb:are now	-11 11
sb:are subject	23 -23
sb:are the	9 -9
sb:are under	-16 16
sb:arithmetic	-17 17
sb:arrive	-17 17
sb:article	-21 21
sb:as <name>	13 -13
sb:as a	-11 11
sb:as of	19 -19
sb:as the	19 -19
sb:as they	10 -10
sb:as well	-12 12
sb:asia	8 -8
sb:ask	-22 22
sb:ask :	-11 11
sb:at <level>	29 -29
sb:at its	17 -17
sb:at one	-15 15
sb:at stake	15 -15
sb:autumn	13 -13
sb:b	10 -10
sb:back at	22 -22
sb:banana	14 -14
sb:bargain	11 -11
sb:baseline	23 -23
sb:baseline ,	11 -11
sb:baseline of	12 -12
sb:be	4 -4
sb:be <level>	25 -25
sb:be at	-13 13
sb:be cut	-7 7
sb:be subject	-11 11
sb:bean is	-16 16
sb:bean pay	12 -12
sb:because	-11 11
sb:because of	-14 14
sb:because the	10 -10
sb:become	-8 8
sb:beef and	-9 9
sb:been	9 -9
sb:been pay	-7 7
sb:before	17 -17
sb:before :	13 -13
sb:before <day-gone>	-12 12
sb:before it	27 -27
sb:before that	26 -26
sb:below the	-9 9
sb:between the	14 -14
sb:bill	-18 18
sb:bloc	-12 12
sb:both ,	-11 11
sb:both pay	-8 8
sb:both side	15 -15
sb:box	15 -15
sb:broker	-18 18
sb:burden	-13 13
sb:busan	-8 8
sb:buse	10 -10
sb:but	-8 8
sb:but it	-11 11
sb:butter	14 -14
sb:butter from	8 -8
sb:buyer	-10 10
sb:by <person>	-15 15
sb:by <points>	7 -7
sb:by half	-13 13
sb:call	14 -14
sb:call off	-8 8
sb:call reciprocal	12 -12
sb:canola seed	-15 15
sb:capped	-6 6
sb:capped at	-6 6
sb:car <level>	-10 10
sb:car and	-8 8
sb:car are	16 -16
sb:car at	-24 24
sb:car have	-10 10
sb:car included	17 -17
sb:car pay	15 -15
sb:car to	-16 16
sb:car too	-16 16
sb:cargo	-8 8
sb:cargo of	-7 7
sb:carry <level>	12 -12
sb:ceiling	-10 10
sb:ceiling is	10 -10
sb:cement	21 -21
sb:ceramic	13 -13
sb:certain	27 -27
sb:chain	-11 11
sb:change	-19 19
sb:charge <name>	-9 9
sb:charge <number>	11 -11
sb:charge the	14 -14
sb:charge up	-10 10
sb:check	-20 20
sb:check :	-20 20
sb:cheese and	-11 11
sb:cherry	10 -10
sb:chip and	-12 12
sb:claim	18 -18
sb:clarified	-9 9
sb:clear	-13 13
sb:close	17 -17
sb:close to	15 -15
sb:clothing	-11 11
sb:cocoa	19 -19
sb:coffee from	12 -12
sb:coffee pay	-7 7
sb:collect <level>	17 -17
sb:column	-15 15
sb:combined	-38 38
sb:combined duty	-13 13
sb:combined rate	-15 15
sb:come ,	-18 18
sb:come :	-7 7
sb:come in	7 -7
sb:commerce ministry	-11 11
sb:company	-14 14
sb:competitor	21 -21
sb:concerned	10 -10
sb:conclude a	-9 9
sb:confirm that	-6 6
sb:consider	-11 11
sb:consist	16 -16
sb:consist of	16 -16
sb:content	-15 15
sb:corn	-8 8
sb:cotton shirt	-10 10
sb:could bring	-10 10
sb:count	-26 26
sb:count ,	-5 5
sb:country	24 -24
sb:country 's	-14 14
sb:country ,	28 -28
sb:courier	8 -8
sb:court of	-11 11
sb:cut <name>	-12 12
sb:cut by	-13 13
sb:dairy	13 -13
sb:date	24 -24
sb:day the	9 -9
sb:deal ,	17 -17
sb:deal is	11 -11
sb:decision of	-15 15
sb:did	-15 15
sb:difference	12 -12
sb:direction	-12 12
sb:dispute	14 -14
sb:do	29 -29
sb:doe not	16 -16
sb:done	-11 11
sb:done ,	-24 24
sb:down ,	-18 18
sb:down for	15 -15
sb:down in	13 -13
sb:down the	-26 26
sb:dry	-11 11
sb:duty ,	18 -18
sb:duty :	9 -9
sb:duty ;	-22 22
sb:duty are	-23 23
sb:duty for	9 -9
sb:duty go	-15 15
sb:duty has	13 -13
sb:duty included	8 -8
sb:duty is	-39 39
sb:duty over	18 -18
sb:duty that	13 -13
sb:duty to	13 -13
sb:duty which	8 -8
sb:each	18 -18
sb:earlier	6 -6
sb:economy	20 -20
sb:effect	-10 10
sb:electric	20 -20
sb:electric car	17 -17
sb:elevator	-11 11
sb:else	14 -14
sb:else :	18 -18
sb:elsewhere	10 -10
sb:emergency law	-10 10
sb:end ,	-10 10
sb:enter <name>	12 -12
sb:entry	-8 8
sb:ethanol	-18 18
sb:even	-12 12
sb:everybody	19 -19
sb:exceed	-11 11
sb:exclusion	10 -10
sb:exempt from	-8 8
sb:export	-17 17
sb:extension the	-10 10
sb:extra <level>	-26 26
sb:face a	3 -3
sb:fact	-23 23
sb:fail	9 -9
sb:feed	-7 7
sb:fentanyl :	13 -13
sb:fig	-8 8
sb:figure would	-10 10
sb:first term	-14 14
sb:fix	-6 6
sb:flour	11 -11
sb:follow	20 -20
sb:for <day-ahead>	-9 9
sb:for <quality>	28 -28
sb:for a	-27 27
sb:for car	6 -6
sb:for fentanyl	14 -14
sb:for good	13 -13
sb:for its	11 -11
sb:for list	-17 17
sb:for now	16 -16
sb:for soybean	19 -19
sb:for the	-7 7
sb:forced labour	-9 9
sb:forty	-11 11
sb:forward	-9 9
sb:found	11 -11
sb:framework	-9 9
sb:framework of	-14 14
sb:framework under	-10 10
sb:free	-9 9
sb:free to	-10 10
sb:free trade	-9 9
sb:free under	-10 10
sb:from <day-gone>	-5 5
sb:from <level>	-8 8
sb:from <name>	28 -28
sb:from some	-12 12
sb:from that	15 -15
sb:from the	13 -13
sb:fruit	9 -9
sb:full	-12 12
sb:gave	12 -12
sb:general <level>	-12 12
sb:get <number>	7 -7
sb:get a	10 -10
sb:get the	-25 25
sb:give	-8 8
sb:go :	-13 13
sb:go back	-6 6
sb:go down	-17 17
sb:go from	22 -22
sb:go up	20 -20
sb:good	-14 14
sb:good :	-12 12
sb:good <day-today>	8 -8
sb:good and	12 -12
sb:good deal	-20 20
sb:good down	8 -8
sb:good drop	14 -14
sb:good fall	-11 11
sb:good go	-12 12
sb:good it	9 -9
sb:good meet	-13 13
sb:good now	8 -8
sb:good on	17 -17
sb:good over	-19 19
sb:good remain	-11 11
sb:good stand	21 -21
sb:good will	10 -10
sb:government	-9 9
sb:grain	-16 16
sb:had come	16 -16
sb:had make	-10 10
sb:had raise	-8 8
sb:half of	18 -18
sb:halve the	13 -13
sb:hand	11 -11
sb:happen	-11 11
sb:has no	-8 8
sb:has pay	18 -18
sb:has put	-11 11
sb:has spoken	-12 12
sb:has tell	-19 19
sb:has the	-17 17
sb:have go	13 -13
sb:have rise	-13 13
sb:hazelnut	11 -11
sb:he	-4 4
sb:he ask	-11 11
sb:he has	-24 24
sb:he put	-8 8
sb:he tell	13 -13
sb:he threaten	-20 20
sb:heart	-15 15
sb:height ,	-13 13
sb:here	-6 6
sb:higher	-12 12
sb:higher of	-3 3
sb:him	16 -16
sb:his first	-10 10
sb:hit	23 -23
sb:home from	-12 12
sb:honey	-19 19
sb:honey from	-9 9
sb:hope	-11 11
sb:hope that	-16 16
sb:how	-11 11
sb:i pay	8 -8
sb:i say	-8 8
sb:i would	9 -9
sb:if it	-23 23
sb:if nothing	-7 7
sb:if there	13 -13
sb:if they	15 -15
sb:import from	11 -11
sb:impose in	-15 15
sb:impose over	11 -11
sb:in	7 -7
sb:in <number>	13 -13
sb:in <seat>	-19 19
sb:in addition	15 -15
sb:in at	12 -12
sb:in between	-9 9
sb:in force	-16 16
sb:in mombasa	-14 14
sb:in place	11 -11
sb:in tariff	10 -10
sb:in turn	7 -7
sb:in which	11 -11
sb:included ;	-16 16
sb:industry	-13 13
sb:inside	17 -17
sb:instead	14 -14
sb:instead of	11 -11
sb:instrument	-13 13
sb:international trade	-11 11
sb:into	14 -14
sb:invest	-12 12
sb:invest <money>	-12 12
sb:is ,	-7 7
sb:is <level>	30 -30
sb:is about	13 -13
sb:is ask	-13 13
sb:is at	-13 13
sb:is charge	-7 7
sb:is done	-13 13
sb:is get	11 -11
sb:is half	12 -12
sb:is in	-15 15
sb:is it	-15 15
sb:is make	22 -22
sb:is put	-17 17
sb:is the	13 -13
sb:it also	-14 14
sb:it and	-13 13
sb:it became	-10 10
sb:it become	-10 10
sb:it charge	13 -13
sb:it doe	18 -18
sb:it fall	10 -10
sb:it go	14 -14
sb:it in	16 -16
sb:it is	-19 19
sb:it lapse	-13 13
sb:it out	11 -11
sb:it over	16 -16
sb:it remain	9 -9
sb:it say	17 -17
sb:it stand	-14 14
sb:it the	9 -9
sb:it true	13 -13
sb:it up	-23 23
sb:its	10 -10
sb:its combined	-7 7
sb:its export	-11 11
sb:its quota	-9 9
sb:its tariff	-14 14
sb:joint	8 -8
sb:judge	-16 16
sb:just	-14 14
sb:keep pay	-15 15
sb:keep the	13 -13
sb:know	25 -25
sb:kuala	-11 11
sb:kuala lumpur	-11 11
sb:labor	12 -12
sb:lamb	-9 9
sb:lamp	12 -12
sb:land	11 -11
sb:large	-15 15
sb:last <month-today>	14 -14
sb:last summer	-8 8
sb:last year	-18 18
sb:lasted	-13 13
sb:later it	-17 17
sb:law ,	15 -15
sb:law on	-11 11
sb:leather	12 -12
sb:leave out	-12 12
sb:leave the	15 -15
sb:lemon	-12 12
sb:let	26 -26
sb:lie	-11 11
sb:like	13 -13
sb:list	-15 15
sb:list :	13 -13
sb:list <number>	-24 24
sb:list of	9 -9
sb:list pay	-10 10
sb:lng	-20 20
sb:load	-21 21
sb:long as	10 -10
sb:longer	22 -22
sb:lose	11 -11
sb:lower its	-21 21
sb:lumber	-24 24
sb:lumber pay	7 -7
sb:lumpur	-11 11
sb:machinery	-18 18
sb:machinery ,	-7 7
sb:make <level>	-18 18
sb:make in	5 -5
sb:make it	18 -18
sb:make of	10 -10
sb:make the	16 -16
sb:make up	10 -10
sb:marble	13 -13
sb:mean	-15 15
sb:mean <level>	-14 14
sb:meantime	-14 14
sb:meanwhile	13 -13
sb:medicine ,	-15 15
sb:medicine of	-10 10
sb:meet	-21 21
sb:meet <level>	-13 13
sb:merely	12 -12
sb:midnight	-15 15
sb:midnight in	-17 17
sb:midnight the	7 -7
sb:might	14 -14
sb:milk	13 -13
sb:mill pay	-12 12
sb:minister	12 -12
sb:ministry	-8 8
sb:ministry say	-10 10
sb:mombasa	-14 14
sb:moment	15 -15
sb:month ,	-15 15
sb:more	10 -10
sb:morning ,	21 -21
sb:most	-17 17
sb:most <quality>	-9 9
sb:most country	14 -14
sb:most good	-12 12
sb:most of	25 -25
sb:much	15 -15
sb:negotiate	10 -10
sb:neither	-9 9
sb:net	-9 9
sb:never	-9 9
sb:new	-19 19
sb:new <quality>	-9 9
sb:new duty	-27 27
sb:new law	18 -18
sb:new rate	23 -23
sb:new tariff	-9 9
sb:new york	-13 13
sb:next year	-11 11
sb:ningbo	11 -11
sb:no ,	-11 11
sb:no list	-23 23
sb:no longer	18 -18
sb:no treaty	-11 11
sb:nobody	16 -16
sb:none	17 -17
sb:normal	-19 19
sb:normal duty	-12 12
sb:not	14 -14
sb:not ,	18 -18
sb:not <number>	10 -10
sb:not exceed	-13 13
sb:not pay	10 -10
sb:nothing is	-13 13
sb:now	-11 11
sb:now ,	24 -24
sb:now :	25 -25
sb:now <level>	12 -12
sb:now <name>	-13 13
sb:now enter	-11 11
sb:now pay	-24 24
sb:now the	-15 15
sb:number	-16 16
sb:number :	-9 9
sb:number is	-14 14
sb:number that	13 -13
sb:of <day-ahead>	-15 15
sb:of <day-today>	14 -14
sb:of <number>	-15 15
sb:of a	15 -15
sb:of certain	8 -8
sb:of duty	8 -8
sb:of his	-15 15
sb:of international	-11 11
sb:of last	-23 23
sb:of our	-25 25
sb:of section	-18 18
sb:of tariff	-10 10
sb:of that	12 -12
sb:of them	27 -27
sb:of thi	-17 17
sb:of trade	-9 9
sb:offer	15 -15
sb:official	17 -17
sb:official explain	14 -14
sb:oil ,	-8 8
sb:old <level>	-18 18
sb:old duty	11 -11
sb:old list	13 -13
sb:old one	-11 11
sb:older	9 -9
sb:older duty	12 -12
sb:olive	9 -9
sb:on <day-ahead>	11 -11
sb:on <day-gone>	15 -15
sb:on <day-today>	-19 19
sb:on <money>	9 -9
sb:on <name>	-13 13
sb:on all	14 -14
sb:on both	10 -10
sb:on it	4 -4
sb:on most	-12 12
sb:on nearly	10 -10
sb:on paper	-12 12
sb:on steel	13 -13
sb:once	11 -11
sb:one :	10 -10
sb:one minute	-15 15
sb:one of	27 -27
sb:one time	-13 13
sb:onion	11 -11
sb:only the	-9 9
sb:or <level>	-10 10
sb:orange	20 -20
sb:order :	10 -10
sb:order an	-13 13
sb:order on	14 -14
sb:ordinary	-13 13
sb:ordinary duty	-18 18
sb:ordinary tariff	-17 17
sb:other <level>	-20 20
sb:other direction	-12 12
sb:our good	-18 18
sb:out ,	5 -5
sb:out in	9 -9
sb:out of	11 -11
sb:out the	-18 18
sb:outside	10 -10
sb:over	-17 17
sb:over fentanyl	-7 7
sb:over there	-11 11
sb:overall	-34 34
sb:overall rate	-20 20
sb:own	13 -13
sb:own agreement	-14 14
sb:palm	14 -14
sb:palm oil	12 -12
sb:paper	-15 15
sb:paper :	-13 13
sb:parcel	15 -15
sb:part	7 -7
sb:partner	-17 17
sb:pass through	8 -8
sb:pasta	-12 12
sb:patented	9 -9
sb:pause	21 -21
sb:pay <level>	-3 3
sb:pay the	-13 13
sb:peak in	-13 13
sb:people	-12 12
sb:person	-9 9
sb:place	18 -18
sb:place of	20 -20
sb:plan	18 -18
sb:plane	-10 10
sb:plu	-11 11
sb:plu <level>	-14 14
sb:plu <number>	-12 12
sb:point ,	-9 9
sb:polysilicon :	-9 9
sb:pork	-15 15
sb:pork pay	-10 10
sb:port	12 -12
sb:post	13 -13
sb:present ,	10 -10
sb:present <level>	-12 12
sb:present <name>	-13 13
sb:presenter	9 -9
sb:presenter :	9 -9
sb:press	13 -13
sb:price	-19 19
sb:printed	-14 14
sb:product	-24 24
sb:product of	-34 34
sb:product on	-15 15
sb:prolong	13 -13
sb:promise that	-8 8
sb:proposal	9 -9
sb:provide	-10 10
sb:publish by	-18 18
sb:publish the	9 -9
sb:pulp	11 -11
sb:pump	-12 12
sb:purchase	-12 12
sb:purchase of	-10 10
sb:put	-15 15
sb:q	19 -19
sb:q :	18 -18
sb:question	11 -11
sb:radio	9 -9
sb:raise its	20 -20
sb:rate :	14 -14
sb:rate come	9 -9
sb:rate fall	-13 13
sb:rate from	-8 8
sb:rate has	-13 13
sb:rate is	29 -29
sb:rate on	-14 14
sb:rate to	-15 15
sb:read	15 -15
sb:recall	11 -11
sb:reciprocal "	15 -15
sb:reciprocal <number>	-12 12
sb:reciprocal duty	-14 14
sb:reciprocal tariff	12 -12
sb:reckon	-10 10
sb:reduce	9 -9
sb:remark	17 -17
sb:remember	11 -11
sb:reminder	10 -10
sb:report	16 -16
sb:reporter on	9 -9
sb:reporter that	-13 13
sb:rest	15 -15
sb:retaliate	-11 11
sb:return <quality>	-12 12
sb:rice	13 -13
sb:rise to	-11 11
sb:round of	-8 8
sb:rule in	13 -13
sb:rule of	-16 16
sb:run	20 -20
sb:run out	13 -13
sb:salmon to	-12 12
sb:same	8 -8
sb:same day	13 -13
sb:say <level>	-11 11
sb:say <name>	-9 9
sb:say he	13 -13
sb:say it	15 -15
sb:say that	-17 17
sb:second	21 -21
sb:see	18 -18
sb:sell	12 -12
sb:sell to	11 -11
sb:semiconductor and	-11 11
sb:separate	24 -24
sb:set at	-8 8
sb:set out	10 -10
sb:shall	12 -12
sb:she	14 -14
sb:sheep	-15 15
sb:shell	11 -11
sb:shenzhen	-16 16
sb:ship	8 -8
sb:shirt	-7 7
sb:shoe	-11 11
sb:shop	-11 11
sb:shrimp pay	-10 10
sb:side	16 -16
sb:side ,	15 -15
sb:side :	-9 9
sb:side would	-12 12
sb:sign <day-gone>	8 -8
sb:signature	12 -12
sb:since	11 -11
sb:since <day-today>	9 -9
sb:since <month-gone>	18 -18
sb:since one	-15 15
sb:since the	19 -19
sb:sneaker	6 -6
sb:so	-16 16
sb:so <name>	10 -10
sb:so do	19 -19
sb:so far	8 -8
sb:so it	-18 18
sb:softwood	11 -11
sb:something	16 -16
sb:sorghum	-22 22
sb:soybean	-31 31
sb:soybean that	15 -15
sb:soybean will	-9 9
sb:spare	17 -17
sb:spirit	9 -9
sb:split	-9 9
sb:spoke of	-8 8
sb:spoken	-13 13
sb:spoken of	-13 13
sb:sprat	10 -10
sb:stake	15 -15
sb:statement	9 -9
sb:steel	21 -21
sb:steel ,	14 -14
sb:still	11 -11
sb:stuff	-18 18
sb:subject	-14 14
sb:subject to	-18 18
sb:substantially	-10 10
sb:sugar ,	-13 13
sb:sum	-27 27
sb:sum would	-12 12
sb:summer it	-9 9
sb:surcharge	8 -8
sb:surcharge of	17 -17
sb:suspend	10 -10
sb:suspend the	-10 10
sb:suspension	14 -14
sb:take the	-12 12
sb:talk about	-11 11
sb:tariff at	-13 13
sb:tariff for	10 -10
sb:tariff impose	9 -9
sb:tariff it	-17 17
sb:tariff on	10 -10
sb:tariff rate	-11 11
sb:tariff to	-35 35
sb:tariff was	10 -10
sb:tariff will	11 -11
sb:tax on	-14 14
sb:tea pay	-9 9
sb:tell the	-9 9
sb:term ,	10 -10
sb:than <level>	12 -12
sb:that	-8 8
sb:that 's	-13 13
sb:that <name>	12 -12
sb:that bring	-16 16
sb:that come	12 -12
sb:that fall	-10 10
sb:that has	-16 16
sb:that he	15 -15
sb:that include	10 -10
sb:that it	27 -27
sb:that its	-12 12
sb:that meet	-8 8
sb:that of	13 -13
sb:that pay	-7 7
sb:that reach	11 -11
sb:that tariff	-13 13
sb:that the	-8 8
sb:that they	-14 14
sb:that thi	12 -12
sb:that truce	-13 13
sb:that will	-18 18
sb:that would	4 -4
sb:the <level>	-14 14
sb:the <name>	-23 23
sb:the <office>	14 -14
sb:the <organisation>	-10 10
sb:the <quality>	11 -11
sb:the addition	-12 12
sb:the arithmetic	-11 11
sb:the average	-28 28
sb:the bill	-21 21
sb:the combined	-33 33
sb:the day	12 -12
sb:the decision	10 -10
sb:the duty	10 -10
sb:the forced	12 -12
sb:the free	-17 17
sb:the full	-12 12
sb:the general	-9 9
sb:the good	11 -11
sb:the height	-11 11
sb:the higher	-16 16
sb:the industry	-12 12
sb:the joint	15 -15
sb:the largest	-8 8
sb:the level	16 -16
sb:the list	26 -26
sb:the meantime	-14 14
sb:the moment	17 -17
sb:the morning	10 -10
sb:the normal	-18 18
sb:the older	8 -8
sb:the one	10 -10
sb:the order	-13 13
sb:the ordinary	-18 18
sb:the other	-14 14
sb:the overall	-17 17
sb:the pause	12 -12
sb:the plane	-14 14
sb:the present	-16 16
sb:the price	-8 8
sb:the rate	24 -24
sb:the rest	15 -15
sb:the round	9 -9
sb:the same	7 -7
sb:the second	10 -10
sb:the statement	7 -7
sb:the sum	-8 8
sb:the summer	8 -8
sb:the surcharge	-12 12
sb:the suspension	11 -11
sb:the tariff	15 -15
sb:the total	-29 29
sb:the trade	11 -11
sb:the two	-27 27
sb:the whole	-8 8
sb:the world	11 -11
sb:their	24 -24
sb:them	12 -12
sb:themselve	-9 9
sb:then	11 -11
sb:then ,	16 -16
sb:then the	10 -10
sb:there ;	-12 12
sb:there were	-8 8
sb:therefore	-30 30
sb:therefore pay	-7 7
sb:they have	12 -12
sb:they make	-12 12
sb:they will	-14 14
sb:thi month	-15 15
sb:thing	15 -15
sb:think	-15 15
sb:third	23 -23
sb:third of	11 -11
sb:those	23 -23
sb:those of	14 -14
sb:threaten <level>	-12 12
sb:three	-19 19
sb:three list	-13 13
sb:through <name>	14 -14
sb:thu	-19 19
sb:timber	-12 12
sb:timber will	-12 12
sb:to <day-ahead>	10 -10
sb:to <number>	26 -26
sb:to a	-20 20
sb:to about	-9 9
sb:to an	-12 12
sb:to be	28 -28
sb:to bring	5 -5
sb:to charge	-11 11
sb:to cut	-13 13
sb:to fentanyl	20 -20
sb:to have	12 -12
sb:to last	-14 14
sb:to levy	-8 8
sb:to pay	13 -13
sb:to take	10 -10
sb:to talk	-11 11
sb:to the	7 -7
sb:together	-34 34
sb:together ,	-15 15
sb:together :	-20 20
sb:together they	-10 10
sb:together with	8 -8
sb:tomatoe	9 -9
sb:too ,	14 -14
sb:top ,	-22 22
sb:top of	5 -5
sb:total	-41 41
sb:total on	-29 29
sb:total would	21 -21
sb:toy	-22 22
sb:tractor	12 -12
sb:trade talk	-13 13
sb:treaty ,	-9 9
sb:truce	23 -23
sb:truce <quality>	7 -7
sb:truce between	13 -13
sb:truce end	-10 10
sb:truce is	-10 10
sb:truce with	11 -11
sb:truck	9 -9
sb:true	-10 10
sb:true that	13 -13
sb:tube	-11 11
sb:turn	10 -10
sb:turn ,	5 -5
sb:two	-9 9
sb:two and	-11 11
sb:two country	10 -10
sb:two duty	-9 9
sb:two together	-10 10
sb:two year	15 -15
sb:tyre	12 -12
sb:under	-18 18
sb:under a	-15 15
sb:under it	-12 12
sb:under section	-25 25
sb:under the	10 -10
sb:until <month-ahead>	10 -10
sb:until last	17 -17
sb:until the	14 -14
sb:up of	31 -31
sb:up on	-13 13
sb:upholstered	12 -12
sb:use	-9 9
sb:valorem	-10 10
sb:vote	11 -11
sb:wafer	-8 8
sb:waiver	-17 17
sb:warn	13 -13
sb:was <level>	-9 9
sb:was a	11 -11
sb:was announce	15 -15
sb:was charge	-20 20
sb:was still	9 -9
sb:was the	14 -14
sb:was to	-7 7
sb:way	-10 10
sb:way ,	10 -10
sb:we	12 -12
sb:we are	-13 13
sb:we have	-10 10
sb:we pay	13 -13
sb:week	12 -12
sb:week 's	11 -11
sb:week :	9 -9
sb:week of	14 -14
sb:well	-14 14
sb:well :	-23 23
sb:were	9 -9
sb:were to	-17 17
sb:what 's	-6 6
sb:what <quality>	19 -19
sb:what about	13 -13
sb:what hang	-13 13
sb:what is	-23 23
sb:what it	21 -21
sb:what was	-13 13
sb:whatever	16 -16
sb:wheat from	8 -8
sb:when it	11 -11
sb:when the	-20 20
sb:where the	-16 16
sb:which <name>	16 -16
sb:which <quality>	-13 13
sb:which a	10 -10
sb:which are	18 -18
sb:which face	8 -8
sb:which for	6 -6
sb:which has	-8 8
sb:which is	20 -20
sb:which it	10 -10
sb:which make	-14 14
sb:which never	-14 14
sb:which now	13 -13
sb:which stand	10 -10
sb:which take	-10 10
sb:which the	7 -7
sb:which would	-31 31
sb:whiskey	12 -12
sb:who	18 -18
sb:whoever	-18 18
sb:whole	-9 9
sb:whose good	20 -20
sb:why	-22 22
sb:will charge	10 -10
sb:will come	17 -17
sb:will fall	12 -12
sb:will go	10 -10
sb:will meet	10 -10
sb:win	-26 26
sb:wine	29 -29
sb:with	-11 11
sb:with <level>	17 -17
sb:with <number>	10 -10
sb:with <seat>	28 -28
sb:with an	-17 17
sb:with fentanyl	-10 10
sb:with it	-17 17
sb:with tariff	-8 8
sb:with the	-44 44
sb:within	-14 14
sb:within its	-9 9
sb:without	13 -13
sb:without a	-5 5
sb:without it	22 -22
sb:won't	-29 29
sb:wood	14 -14
sb:wool	11 -11
sb:word	19 -19
sb:world	10 -10
sb:would come	-14 14
sb:would fall	-12 12
sb:would have	-15 15
sb:would mean	-17 17
sb:would owe	-15 15
sb:would rise	7 -7
sb:write	17 -17
sb:year :	-18 18
sb:york	-13 13
sb:you get	-15 15
sb:you'll	-10 10
sb:you're	-15 15
sb:you're at	-16 16
sb:— <level>	13 -13
sb:— for	13 -13
sb:— on	-11 11
sb:— the	-19 19
sum here less	-9 9
sum here most	-77 77
sum near only	-23 23
sum no less	29 -29
sum no most	34 -34
sum no only	28 -28
t0=future-not	-25 25
t0=past-passive	11 -11
t0=perfect	7 -7
t0=perfect-passive	14 -14
t1=future-not	-25 25
t1=participle-passive	21 -21
t1=past-passive	9 -9
t1=perfect-passive	14 -14
t2=future-passive	9 -9
t2=gerund	-23 23
t2=modal-passive	14 -14
t2=perfect	12 -12
t2=present-not	-16 16
total add up	-14 14
total adds up	-13 13
total amounts to	18 -18
total clause most	-62 62
total clause only	-40 40
total combined	-35 35
total come to	11 -11
total in all	-18 18
total in sum	-22 22
total in total	-14 14
total included	26 -26
total make 	15 -15
total no	48 -48
total no less	13 -13
total no most	15 -15
total no only	31 -31
total overall	-22 22
total sentence	15 -15
total sentence less	29 -29
total sentence most	-21 21
total sum	-15 15
total total	-30 30
totals false false here	-31 31
totals false false near	10 -10
totals false false no	57 -57
totals false true here	-37 37
totals false true no	65 -65
totals true false here	-48 48
totals true false near	-33 33
totals true true here	-25 25
totals true true near	-32 32
totals true true no	23 -23
unit points	49 -49
v0=bear	17 -17
v0=double	-12 12
v0=enter	20 -20
v0=exempt	-13 13
v0=expect	-10 10
v0=halve	15 -15
v0=have	16 -16
v0=owe	-16 16
v0=spare	11 -11
v0=suspend	11 -11
v0=want	16 -16
v1=bear	12 -12
v1=double	-13 13
v1=enter	22 -22
v1=exempt	-13 13
v1=extend	-12 12
v1=go	-5 5
v1=halve	16 -16
v1=impose	12 -12
v1=keep	15 -15
v1=make	-16 16
v1=owe	-14 14
v1=reduce	12 -12
v1=spare	11 -11
v1=tell	-8 8
v2=announce	17 -17
v2=ask	-9 9
v2=buy	8 -8
v2=come	13 -13
v2=fall	-10 10
v2=go	-12 12
v2=have	-21 21
v2=impose	12 -12
v2=pay	15 -15
v2=take	-16 16
v2=tell	-16 16
v2=write	-16 16
vt0=agree past	18 -18
vt0=ask past	-13 13
vt0=bear present	12 -12
vt0=bring present	6 -6
vt0=buy present	-9 9
vt0=come future	14 -14
vt0=come modal	-14 14
vt0=come past	-23 23
vt0=come perfect	11 -11
vt0=come pluperfect	15 -15
vt0=confirm past	-7 7
vt0=confirm present	18 -18
vt0=double past	-15 15
vt0=drop present	-9 9
vt0=enter present	12 -12
vt0=exempt present	-13 13
vt0=expect present	-12 12
vt0=face modal	8 -8
vt0=fall past	25 -25
vt0=fall present	-17 17
vt0=go past	22 -22
vt0=have present	17 -17
vt0=lower future	-17 17
vt0=lower past	14 -14
vt0=lower present	8 -8
vt0=make modal	11 -11
vt0=make pluperfect	-10 10
vt0=other past	14 -14
vt0=other pluperfect	22 -22
vt0=other present	-7 7
vt0=owe modal	-21 21
vt0=owe present	9 -9
vt0=propose present	-10 10
vt0=raise pluperfect	-9 9
vt0=raise present	14 -14
vt0=settle past	-12 12
vt0=sign past	15 -15
vt0=stand past	18 -18
vt0=take past	19 -19
vt0=take present	-14 14
vt0=tell past	-10 10
vt0=want present	14 -14
vt1=agree past	15 -15
vt1=bear present	12 -12
vt1=bring present	6 -6
vt1=buy present	-9 9
vt1=charge participle	10 -10
vt1=come future	14 -14
vt1=come modal	-14 14
vt1=come past	-23 23
vt1=come perfect	11 -11
vt1=come pluperfect	15 -15
vt1=confirm past	-7 7
vt1=confirm present	18 -18
vt1=double past	-15 15
vt1=drop present	-9 9
vt1=enter present	12 -12
vt1=exempt present	-13 13
vt1=face modal	8 -8
vt1=fall past	25 -25
vt1=fall present	-17 17
vt1=go gerund	-12 12
vt1=go past	22 -22
vt1=go present	-10 10
vt1=have present	14 -14
vt1=lower future	-17 17
vt1=lower gerund	-12 12
vt1=lower past	14 -14
vt1=lower present	8 -8
vt1=make modal	11 -11
vt1=make pluperfect	-10 10
vt1=other past	13 -13
vt1=other pluperfect	20 -20
vt1=other present	-8 8
vt1=owe modal	-21 21
vt1=owe present	9 -9
vt1=pay gerund	16 -16
vt1=pay participle	-8 8
vt1=propose present	-10 10
vt1=raise pluperfect	-9 9
vt1=raise present	14 -14
vt1=settle past	-13 13
vt1=sign past	12 -12
vt1=stand past	18 -18
vt1=take past	19 -19
vt1=take present	-14 14
vt1=tell past	-12 12
vt2=add present	-13 13
vt2=announce past	13 -13
vt2=charge present	-12 12
vt2=come past	8 -8
vt2=have present	-11 11
vt2=impose participle	8 -8
vt2=make present	-14 14
vt2=other present	-12 12
vt2=pay present	13 -13
vt2=start present	-11 11
vt2=tell past	-16 16`;
