// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	6 -6
a:!	13 -13
a:'s .	-10 10
a:'s duty	-17 17
a:+	17 -17
a:<agent>	8 -8
a:<day-ahead>	22 -22
a:<day-ahead> .	23 -23
a:<day-gone> .	-11 11
a:<day-today> .	17 -17
a:<gate>	-19 19
a:<level-noun>	-12 12
a:<level> <level>	19 -19
a:<level> as	9 -9
a:<level> at	-12 12
a:<level> for	-9 9
a:<level> of	-17 17
a:<level> under	9 -9
a:<money>	23 -23
a:<month-ahead>	16 -16
a:<month-gone> .	14 -14
a:<name>	-9 9
a:<name> .	-16 16
a:<name> <level>	-17 17
a:<name> <number>	-11 11
a:<name> now	-12 12
a:<name> on	13 -13
a:<name> with	-19 19
a:<not>	-15 15
a:<number>	10 -10
a:<number> .	12 -12
a:<number> and	13 -13
a:<number> economy	-32 32
a:<number> for	-17 17
a:<number> in	13 -13
a:<person> 's	11 -11
a:<points>	-9 9
a:<points> .	-10 10
a:<quality> bean	-20 20
a:<quality> good	-16 16
a:<quality> oil	-11 11
a:<quality> one	19 -19
a:<quality> port	-27 27
a:<quality> tariff	9 -9
a:<seat> and	-11 11
a:<sender>	11 -11
a:<taker>	19 -19
a:<v-begin>	-8 8
a:<v-impose>	20 -20
a:<v-return>	9 -9
a:<v-say>	-16 16
a:<v-suspend>	9 -9
a:<v-threaten>	7 -7
a:<v-up>	-14 14
a:?	-12 12
a:a ceiling	12 -12
a:about	-14 14
a:add	-13 13
a:additional duty	-16 16
a:after	26 -26
a:again	13 -13
a:agreement	23 -23
a:all	-28 28
a:all on	-14 14
a:all tell	-8 8
a:already	15 -15
a:an	15 -15
a:and	27 -27
a:and <level>	22 -22
a:and <number>	16 -16
a:and more	11 -11
a:and not	14 -14
a:and pay	-13 13
a:and the	9 -9
a:announce	18 -18
a:any	-10 10
a:article	-8 8
a:as	13 -13
a:as <name>	-10 10
a:as a	10 -10
a:as well	11 -11
a:at <level>	-13 13
a:at <quality>	-15 15
a:at least	10 -10
a:at most	13 -13
a:at one	-15 15
a:at present	22 -22
a:average	-14 14
a:away	13 -13
a:back	26 -26
a:be	14 -14
a:bean	-27 27
a:bean .	-17 17
a:became	-13 13
a:become	-19 19
a:become <level>	-9 9
a:become <number>	-14 14
a:beef	14 -14
a:before .	30 -30
a:before the	-10 10
a:beside	18 -18
a:better	-11 11
a:bill	9 -9
a:both	19 -19
a:buy from	-11 11
a:buyer	10 -10
a:buyer of	10 -10
a:call	17 -17
a:car	28 -28
a:case	14 -14
a:chip	-13 13
a:come	12 -12
a:come from	-18 18
a:come in	7 -7
a:come to	15 -15
a:copper	-20 20
a:corn	-12 12
a:counted	-15 15
a:counted in	-11 11
a:country	19 -19
a:date	12 -12
a:day	17 -17
a:doe .	-14 14
a:due	19 -19
a:duty .	-14 14
a:duty counted	-11 11
a:duty included	14 -14
a:duty inside	-7 7
a:duty of	-12 12
a:economy	-37 37
a:effect .	-13 13
a:emergency	-16 16
a:emergency duty	-11 11
a:entry	-15 15
a:everybody .	-14 14
a:everything	11 -11
a:fentanyl	50 -50
a:fentanyl and	14 -14
a:fentanyl duty	15 -15
a:first	11 -11
a:for	11 -11
a:for <quality>	14 -14
a:for fentanyl	24 -24
a:for good	14 -14
a:for its	-19 19
a:for now	-8 8
a:for the	-13 13
a:forced labor	18 -18
a:four	-17 17
a:framework	-11 11
a:from <day-ahead>	3 -3
a:from <level>	-9 9
a:from <month-ahead>	-10 10
a:from a	11 -11
a:from the	20 -20
a:geneva	11 -11
a:go	-14 14
a:good	-20 20
a:good <level>	-22 22
a:good at	9 -9
a:good from	15 -15
a:good is	-8 8
a:good of	-28 28
a:good pay	9 -9
a:good take	9 -9
a:had	-12 12
a:has	7 -7
a:impose	12 -12
a:in	-21 21
a:in .	-24 24
a:in <month-gone>	16 -16
a:in <number>	16 -16
a:in <seat>	16 -16
a:in additional	-12 12
a:in all	-21 21
a:in force	16 -16
a:in it	-10 10
a:in place	14 -14
a:in sum	-19 19
a:in the	17 -17
a:in total	-30 30
a:in two	-20 20
a:included	19 -19
a:included .	17 -17
a:including	-34 34
a:inside	-11 11
a:instead	-7 7
a:instead of	-8 8
a:is	-16 16
a:is a	10 -10
a:is for	12 -12
a:is make	-20 20
a:is no	-9 9
a:is not	-15 15
a:is on	-11 11
a:is unchanged	-10 10
a:is what	14 -14
a:island	-9 9
a:isn't	-9 9
a:it	-20 20
a:it .	-5 5
a:its <points>	-10 10
a:its good	14 -14
a:labor	27 -27
a:last <month-gone>	18 -18
a:least	10 -10
a:leave	-13 13
a:less	12 -12
a:letter of	11 -11
a:list	13 -13
a:list .	12 -12
a:make <number>	20 -20
a:make of	-14 14
a:most good	-27 27
a:most of	11 -11
a:much	-13 13
a:much of	-16 16
a:new <quality>	7 -7
a:normal	-10 10
a:normal duty	-5 5
a:nothing	-18 18
a:nothing on	-7 7
a:now .	-18 18
a:now pay	25 -25
a:of	23 -23
a:of <day-gone>	17 -17
a:of <level>	-3 3
a:of <month-ahead>	13 -13
a:of <month-gone>	-17 17
a:of <number>	-19 19
a:of about	-11 11
a:of fentanyl	10 -10
a:of its	13 -13
a:of last	9 -9
a:of section	11 -11
a:of the	12 -12
a:oil	-16 16
a:old	-14 14
a:on <day-today>	-7 7
a:on all	34 -34
a:on chip	-9 9
a:on everything	19 -19
a:on its	17 -17
a:on soybean	-19 19
a:on that	-16 16
a:once	-14 14
a:only	-9 9
a:or <level>	-13 13
a:or more	-17 17
a:order	17 -17
a:ordinary rate	-12 12
a:other .	13 -13
a:our	24 -24
a:outside	12 -12
a:over	10 -10
a:over <quality>	-12 12
a:over fentanyl	11 -11
a:own	14 -14
a:part	-14 14
a:pay <level>	15 -15
a:penalty for	6 -6
a:percent	10 -10
a:place	18 -18
a:place of	11 -11
a:plu <number>	-8 8
a:port	-18 18
a:present	24 -24
a:price	-17 17
a:price of	-19 19
a:rate	-14 14
a:rate .	-12 12
a:reciprocal	19 -19
a:reciprocal tariff	18 -18
a:same	-6 6
a:same day	13 -13
a:season	11 -11
a:season .	11 -11
a:section	30 -30
a:section <number>	29 -29
a:side	23 -23
a:since <day-gone>	-5 5
a:since <number>	13 -13
a:some	18 -18
a:soybean	-20 20
a:spring	12 -12
a:spring .	10 -10
a:stay .	-11 11
a:steel	18 -18
a:sum	-18 18
a:sum .	-10 10
a:suspend	12 -12
a:take	-17 17
a:take off	-13 13
a:tariff	10 -10
a:tell	-8 8
a:than <level>	11 -11
a:than the	-12 12
a:that	14 -14
a:the <level>	-7 7
a:the <name>	-5 5
a:the <person>	-8 8
a:the <quality>	-10 10
a:the border	-14 14
a:the ceiling	-6 6
a:the first	24 -24
a:the island	-9 9
a:the list	8 -8
a:the most	-11 11
a:the new	9 -9
a:the normal	-11 11
a:the oil	-10 10
a:the old	-13 13
a:the price	-27 27
a:the reciprocal	8 -8
a:the same	-6 6
a:the total	10 -10
a:them	19 -19
a:then	20 -20
a:there .	25 -25
a:there is	-19 19
a:three	-9 9
a:time	-11 11
a:to <level>	19 -19
a:to <number>	-6 6
a:to fentanyl	22 -22
a:to its	12 -12
a:to the	-13 13
a:together	-10 10
a:too	17 -17
a:top .	-11 11
a:top of	17 -17
a:total	-17 17
a:total .	-18 18
a:truce	11 -11
a:two	-29 29
a:unchanged	-9 9
a:under	21 -21
a:under an	14 -14
a:under it	15 -15
a:under last	-18 18
a:under section	26 -26
a:until	10 -10
a:wednesday	-13 13
a:week .	-15 15
a:well	11 -11
a:well .	17 -17
a:what they	8 -8
a:will	8 -8
a:will be	11 -11
a:wine	10 -10
a:with	-15 15
a:with the	-25 25
a:would	-17 17
a:would become	-9 9
a:write	-16 16
a:year 's	-17 17
a:year .	10 -10
asks	-16 16
b:"	-7 7
b:" <name>	-11 11
b:" at	-11 11
b:" it	9 -9
b:" with	-19 19
b:'s <number>	8 -8
b:'s beef	-11 11
b:'s come	-11 11
b:'s commerce	-10 10
b:'s go	-12 12
b:'s on	20 -20
b:'s rate	13 -13
b:'s tariff	23 -23
b:(	19 -19
b:+	-19 19
b:, <level>	26 -26
b:, <quality>	-17 17
b:, <seat>	-17 17
b:, after	22 -22
b:, against	10 -10
b:, and	-11 11
b:, at	48 -48
b:, car	11 -11
b:, cheese	-10 10
b:, close	14 -14
b:, down	24 -24
b:, duty	-13 13
b:, in	15 -15
b:, instead	-16 16
b:, it	-17 17
b:, lumber	-13 13
b:, most	-13 13
b:, not	19 -19
b:, now	14 -14
b:, of	19 -19
b:, on	20 -20
b:, or	-13 13
b:, plu	16 -16
b:, so	-23 23
b:, soybean	-11 11
b:, the	-16 16
b:, then	-11 11
b:, they	13 -13
b:, those	-11 11
b:, was	17 -17
b:, we	10 -10
b:- tariff	-10 10
b:: <level>	21 -21
b:: <name>	-21 21
b:: <number>	-13 13
b:: a	14 -14
b:: from	-15 15
b:: its	11 -11
b:: no	12 -12
b:; a	7 -7
b:<agent>	-12 12
b:<day-ahead> an	8 -8
b:<day-gone> 's	-11 11
b:<day-gone> <person>	10 -10
b:<day-gone> <quality>	13 -13
b:<day-gone> it	-27 27
b:<day-gone> pay	-17 17
b:<day-gone> the	-26 26
b:<day-today> 's	11 -11
b:<day-today> it	16 -16
b:<goods-amount>	10 -10
b:<level>	24 -24
b:<level> and	17 -17
b:<level> for	15 -15
b:<level> in	13 -13
b:<level> instead	17 -17
b:<level> is	-15 15
b:<level> on	23 -23
b:<level> or	20 -20
b:<level> over	10 -10
b:<level> under	-10 10
b:<level> until	-12 12
b:<month-ahead> and	-11 11
b:<month-gone> a	-9 9
b:<month-gone> at	-11 11
b:<month-gone> cap	-15 15
b:<month-gone> they	13 -13
b:<month-today>	19 -19
b:<name> 's	16 -16
b:<name> <level>	-10 10
b:<name> butter	-9 9
b:<name> buy	-9 9
b:<name> court	-11 11
b:<name> cut	9 -9
b:<name> expect	-14 14
b:<name> get	-35 35
b:<name> leave	-12 12
b:<name> levy	7 -7
b:<name> lower	11 -11
b:<name> on	7 -7
b:<name> put	11 -11
b:<name> take	11 -11
b:<name> tariff	-16 16
b:<name> the	-13 13
b:<name> to	-12 12
b:<name> was	8 -8
b:<name> with	12 -12
b:<number> +	-20 20
b:<number> a	-10 10
b:<number> are	-16 16
b:<number> in	11 -11
b:<number> it	13 -13
b:<number> now	-12 12
b:<number> pay	-28 28
b:<number> plu	20 -20
b:<number> the	-25 25
b:<number> to	10 -10
b:<number> would	-16 16
b:<office>	-11 11
b:<organisation>	-12 12
b:<organisation> in	-19 19
b:<organisation> propose	-9 9
b:<person>	-12 12
b:<person> 's	-12 12
b:<person> double	-13 13
b:<person> tell	-15 15
b:<person> threaten	17 -17
b:<quality> <level>	-9 9
b:<quality> agreement	-12 12
b:<quality> import	-18 18
b:<quality> machine	-16 16
b:<quality> motorcycle	-12 12
b:<quality> rate	-9 9
b:<quality> soybean	-11 11
b:<seat> announce	-10 10
b:<seat> double	-11 11
b:<seat> had	15 -15
b:<seat> keep	-8 8
b:<seat> official	-8 8
b:<seat> on	13 -13
b:<seat> say	-11 11
b:<seat> would	11 -11
b:<span>	23 -23
b:<span> <quality>	10 -10
b:<span> at	10 -10
b:<span> later	14 -14
b:<span> of	-6 6
b:<taker>	-22 22
b:<v-bear>	-21 21
b:<v-end>	19 -19
b:<v-renew>	-8 8
b:<v-sign>	-20 20
b:<v-suspend>	13 -13
b:<v-threaten>	17 -17
b:<v-up>	13 -13
b:=	-18 18
b:a <office>	-13 13
b:a bill	12 -12
b:a cargo	-14 14
b:a duty	19 -19
b:a further	12 -12
b:a product	-18 18
b:a return	-10 10
b:a separate	9 -9
b:a total	-7 7
b:a year	-19 19
b:ad	-10 10
b:ad valorem	-10 10
b:add	-13 13
b:add up	-25 25
b:addition	-10 10
b:additional <level>	-11 11
b:additional <quality>	-16 16
b:after	-7 7
b:after <person>	-14 14
b:after it	-10 10
b:agree in	-10 10
b:agreement are	-13 13
b:agreement with	9 -9
b:all	-17 17
b:allow	-12 12
b:allow up	-8 8
b:almost	-10 10
b:already	15 -15
b:already pay	20 -20
b:aluminium	10 -10
b:aluminum	11 -11
b:an	18 -18
b:an <quality>	-9 9
b:an additional	12 -12
b:an extra	14 -14
b:an order	15 -15
b:and	15 -15
b:and <name>	10 -10
b:and <number>	-33 33
b:and ask	-11 11
b:and for	-12 12
b:and machine	-16 16
b:and no	10 -10
b:and on	11 -11
b:and one	-9 9
b:and since	-14 14
b:and those	9 -9
b:and timber	-11 11
b:and with	-19 19
b:and would	-15 15
b:another	30 -30
b:antidumping	11 -11
b:are	6 -6
b:are exempt	-14 14
b:are subject	16 -16
b:arrive	-19 19
b:article	-14 14
b:ask	-18 18
b:at <number>	14 -14
b:at least	-11 11
b:back at	13 -13
b:bag	-9 9
b:be <level>	20 -20
b:be <number>	8 -8
b:be at	-15 15
b:bean	-16 16
b:bean is	-16 16
b:bean pay	21 -21
b:because	8 -8
b:beef and	-12 12
b:been pay	-14 14
b:before <day-gone>	-13 13
b:before it	12 -12
b:being	11 -11
b:below the	-9 9
b:bill	-23 23
b:both pay	-8 8
b:busan	-9 9
b:but	-12 12
b:buyer	-21 21
b:by <day-ahead>	-16 16
b:call	16 -16
b:canola	-18 18
b:canola seed	-19 19
b:capped	-7 7
b:capped at	-7 7
b:car	8 -8
b:car at	-25 25
b:car have	-11 11
b:car will	13 -13
b:cargo	-11 11
b:carry <level>	10 -10
b:ceiling is	11 -11
b:cement	8 -8
b:certain	11 -11
b:charge <name>	-10 10
b:charge an	13 -13
b:charge up	-10 10
b:cheese and	-10 10
b:chip and	-13 13
b:clear	-16 16
b:close	11 -11
b:close to	11 -11
b:clothing	-10 10
b:coffee pay	-10 10
b:combined	-39 39
b:combined duty	-14 14
b:combined rate	-10 10
b:come in	13 -13
b:come to	-12 12
b:commerce ministry	-10 10
b:consist	13 -13
b:consist of	13 -13
b:copper	23 -23
b:corn	-11 11
b:could bring	-9 9
b:count	-12 12
b:did	-27 27
b:direction	-14 14
b:double	-17 17
b:down to	-18 18
b:duty are	-12 12
b:duty is	-22 22
b:duty of	27 -27
b:duty to	14 -14
b:effect	-8 8
b:electric	16 -16
b:electric car	14 -14
b:end	12 -12
b:enter	26 -26
b:even	-14 14
b:everything	-12 12
b:exceed	-11 11
b:exempt	-13 13
b:exempt from	-14 14
b:export	-17 17
b:extend	-11 11
b:extension the	-11 11
b:extra	14 -14
b:feed	-8 8
b:fentanyl	19 -19
b:fentanyl duty	27 -27
b:fig	-12 12
b:figure is	16 -16
b:figure was	-9 9
b:figure would	-10 10
b:first three	-13 13
b:for	9 -9
b:for <quality>	17 -17
b:for <span>	19 -19
b:for a	21 -21
b:for an	-17 17
b:for list	-10 10
b:framework	-9 9
b:framework of	-17 17
b:free	-12 12
b:free to	-9 9
b:free trade	-10 10
b:from	9 -9
b:from <day-ahead>	11 -11
b:from <day-gone>	14 -14
b:from <level>	-15 15
b:full	-20 20
b:further	15 -15
b:garment	-12 12
b:geneva	21 -21
b:get the	-25 25
b:give	-15 15
b:go down	-22 22
b:go on	19 -19
b:go up	13 -13
b:good	-19 19
b:good are	19 -19
b:good come	-14 14
b:good down	8 -8
b:good drop	8 -8
b:good go	-12 12
b:good outside	17 -17
b:good remain	-12 12
b:good stand	13 -13
b:good stay	-9 9
b:good that	-12 12
b:good the	20 -20
b:had come	12 -12
b:had go	-6 6
b:had raise	-10 10
b:has	31 -31
b:has pay	15 -15
b:have rise	-13 13
b:he threaten	-13 13
b:heard	-15 15
b:height	11 -11
b:here	-19 19
b:higher	-15 15
b:higher of	-6 6
b:hit	13 -13
b:hold	9 -9
b:i pay	9 -9
b:if	12 -12
b:impose	19 -19
b:in <number>	9 -9
b:in all	-8 8
b:in between	-11 11
b:in new	-9 9
b:in place	18 -18
b:in tariff	9 -9
b:in the	-16 16
b:instrument	-14 14
b:is about	12 -12
b:is at	-19 19
b:is get	11 -11
b:is half	8 -8
b:is it	-20 20
b:is make	9 -9
b:is the	19 -19
b:is to	20 -20
b:it <quality>	-14 14
b:it became	-10 10
b:it charge	12 -12
b:it remain	9 -9
b:it take	14 -14
b:it the	13 -13
b:it was	-11 11
b:item	-11 11
b:its extra	-9 9
b:its fentanyl	9 -9
b:its tariff	-8 8
b:itself	-14 14
b:just	-12 12
b:keep the	11 -11
b:lamb	-10 10
b:lapse	13 -13
b:last	-19 19
b:last summer	-12 12
b:last week	-14 14
b:lay	-10 10
b:least	-11 11
b:leave the	12 -12
b:letter	18 -18
b:level	16 -16
b:levy	11 -11
b:lie	-12 12
b:list	-15 15
b:list <number>	-8 8
b:longer	15 -15
b:lower duty	-10 10
b:lumber	-15 15
b:machine	-11 11
b:machinery	-18 18
b:make it	19 -19
b:make up	6 -6
b:many	-20 20
b:may	-21 21
b:mean	-16 16
b:meantime	-13 13
b:medicine	19 -19
b:meet the	-13 13
b:midnight in	-9 9
b:midnight the	8 -8
b:might	11 -11
b:mill pay	-11 11
b:ministry	-10 10
b:ministry say	-10 10
b:moment	13 -13
b:most <quality>	3 -3
b:most good	-9 9
b:most of	11 -11
b:motorcycle	-10 10
b:move	-10 10
b:new york	-13 13
b:next	6 -6
b:no	15 -15
b:no .	10 -10
b:no list	-13 13
b:no longer	15 -15
b:not	-10 10
b:not exceed	-13 13
b:not pay	9 -9
b:now	-17 17
b:now <name>	-14 14
b:now charge	-12 12
b:now face	-23 23
b:now pay	-5 5
b:of <day-ahead>	-14 14
b:of <level>	50 -50
b:of <name>	24 -24
b:of <number>	-11 11
b:of a	20 -20
b:of it	-18 18
b:of last	-25 25
b:of our	-10 10
b:of the	-13 13
b:of these	-12 12
b:of thi	-12 12
b:official	-8 8
b:oil	28 -28
b:old	13 -13
b:older	18 -18
b:on <day-ahead>	37 -37
b:on <day-gone>	20 -20
b:on <day-today>	-11 11
b:on <name>	-15 15
b:on it	12 -12
b:on list	-10 10
b:on pay	23 -23
b:once	17 -17
b:once the	13 -13
b:one of	23 -23
b:only	19 -19
b:ordinary <level>	-15 15
b:ordinary duty	-11 11
b:ordinary rate	16 -16
b:other	-9 9
b:other direction	-14 14
b:our good	-19 19
b:outside	22 -22
b:outside the	20 -20
b:over	6 -6
b:over fentanyl	24 -24
b:overall	-23 23
b:overall rate	-15 15
b:pact	20 -20
b:part of	-9 9
b:pasta	-13 13
b:pay <level>	19 -19
b:pay <number>	-16 16
b:pay an	14 -14
b:pay no	-14 14
b:pay that	11 -11
b:place	22 -22
b:place of	20 -20
b:plan	11 -11
b:plu	42 -42
b:post	9 -9
b:power	11 -11
b:product	-8 8
b:product on	-27 27
b:pulp	11 -11
b:put the	-17 17
b:raise its	17 -17
b:rate fall	-14 14
b:rate has	-13 13
b:rate is	20 -20
b:rate on	-21 21
b:rate to	-14 14
b:reciprocal	22 -22
b:reciprocal tariff	22 -22
b:reduce	15 -15
b:remain	10 -10
b:retaliate	-13 13
b:rule of	-16 16
b:salmon	-9 9
b:salmon to	-12 12
b:say	13 -13
b:say <name>	-14 14
b:say he	10 -10
b:say the	15 -15
b:second	10 -10
b:see	7 -7
b:semiconductor	12 -12
b:separate	10 -10
b:set at	-14 14
b:settle	-10 10
b:settle on	-10 10
b:shirt	-16 16
b:shoe	-11 11
b:shrimp pay	-11 11
b:side the	9 -9
b:side would	-12 12
b:sign on	9 -9
b:signature	8 -8
b:so	-26 26
b:so far	10 -10
b:so it	-20 20
b:so that	-13 13
b:soybean	-28 28
b:spare	13 -13
b:spoke of	-14 14
b:steel	25 -25
b:step	12 -12
b:stuff	-9 9
b:sum	-24 24
b:sum would	-15 15
b:summer it	-9 9
b:surcharge	25 -25
b:surcharge of	14 -14
b:suspend the	-11 11
b:take effect	-10 10
b:take the	-19 19
b:talk	11 -11
b:tariff	-20 20
b:tariff at	-12 12
b:tariff to	-22 22
b:tariff was	10 -10
b:tariff will	10 -10
b:tax on	-11 11
b:tea	19 -19
b:textile	-14 14
b:that	6 -6
b:that 's	-12 12
b:that <seat>	16 -16
b:that fall	-11 11
b:that it	27 -27
b:that its	-14 14
b:that mean	-14 14
b:that meet	-9 9
b:that of	12 -12
b:that reach	7 -7
b:that take	-21 21
b:that tariff	-13 13
b:that will	-18 18
b:that would	11 -11
b:the <level>	22 -22
b:the <name>	-11 11
b:the <quality>	7 -7
b:the bill	-23 23
b:the case	-11 11
b:the ceiling	15 -15
b:the combined	-26 26
b:the duty	16 -16
b:the extra	12 -12
b:the fentanyl	12 -12
b:the full	-19 19
b:the higher	-12 12
b:the level	8 -8
b:the list	11 -11
b:the meantime	-13 13
b:the moment	11 -11
b:the new	9 -9
b:the old	12 -12
b:the one	12 -12
b:the other	-12 12
b:the overall	-17 17
b:the spring	-11 11
b:the sum	-18 18
b:the surcharge	13 -13
b:the threat	11 -11
b:the total	-29 29
b:the two	-26 26
b:their	26 -26
b:them	12 -12
b:themselve	-12 12
b:then <quality>	-13 13
b:then pay	-13 13
b:there	25 -25
b:there is	13 -13
b:therefore	-25 25
b:they	15 -15
b:they come	-17 17
b:they make	-13 13
b:they were	10 -10
b:they would	10 -10
b:thi	-17 17
b:thi week	-9 9
b:thi year	-11 11
b:think	-21 21
b:those of	13 -13
b:though	-9 9
b:three	-20 20
b:through	10 -10
b:through <name>	11 -11
b:thu	-20 20
b:timber	-17 17
b:timber will	-13 13
b:to <name>	20 -20
b:to <number>	13 -13
b:to about	-17 17
b:to add	11 -11
b:to be	20 -20
b:to charge	-10 10
b:to cut	-14 14
b:to the	17 -17
b:together they	-11 11
b:together with	29 -29
b:too	-13 13
b:top of	8 -8
b:total	-34 34
b:total of	-11 11
b:total on	-11 11
b:total would	13 -13
b:trade	-9 9
b:trade agreement	-9 9
b:truce	13 -13
b:truce <quality>	8 -8
b:two year	10 -10
b:until	14 -14
b:until last	14 -14
b:until the	11 -11
b:up of	17 -17
b:use	-12 12
b:valorem	-10 10
b:want	17 -17
b:was	13 -13
b:was <level>	-18 18
b:was still	10 -10
b:we	6 -6
b:week of	13 -13
b:were to	-12 12
b:what about	12 -12
b:what is	-12 12
b:wheat	14 -14
b:where	-14 14
b:where the	-12 12
b:whether a	-12 12
b:which	12 -12
b:which <name>	11 -11
b:which bear	12 -12
b:which face	7 -7
b:which for	7 -7
b:which is	19 -19
b:which make	-12 12
b:which now	11 -11
b:which take	-10 10
b:which the	19 -19
b:which would	-27 27
b:while	13 -13
b:whole	-9 9
b:whose good	16 -16
b:why	-22 22
b:will bring	-7 7
b:will come	16 -16
b:will fall	10 -10
b:will lower	-12 12
b:will take	-11 11
b:win	-27 27
b:wine	18 -18
b:winter	15 -15
b:with	10 -10
b:with <seat>	12 -12
b:with fentanyl	-18 18
b:with tariff	-9 9
b:without	10 -10
b:without it	8 -8
b:won't	-29 29
b:would	-13 13
b:would bring	12 -12
b:would come	-12 12
b:would have	-23 23
b:would make	9 -9
b:would rise	7 -7
b:year	-22 22
b:york	-13 13
b:you	-15 15
b:you get	-17 17
b:you're	-17 17
b:you're at	-17 17
b:—	19 -19
c0=buy	-15 15
c0=propose	14 -14
c0=renew	-10 10
c0=suspend	18 -18
c0=threaten	14 -14
c1=agree	-14 14
c1=buy	-15 15
c1=impose	5 -5
c1=propose	42 -42
c1=renew	-10 10
c1=return	14 -14
c2=bear	14 -14
c2=buy	17 -17
c2=impose	8 -8
c2=return	10 -10
c2=say	-14 14
c2=up	-12 12
ct0=agree past	14 -14
ct0=agree perfect	-13 13
ct0=agree pluperfect	11 -11
ct0=agree present	-22 22
ct0=begin future	9 -9
ct0=begin perfect	17 -17
ct0=buy present	-16 16
ct0=down modal	-9 9
ct0=down perfect	8 -8
ct0=down pluperfect	12 -12
ct0=down present-passive	13 -13
ct0=end modal	-11 11
ct0=impose future	-17 17
ct0=impose modal	7 -7
ct0=impose perfect-passive	8 -8
ct0=propose pluperfect	13 -13
ct0=renew past	-11 11
ct0=say past	-15 15
ct0=sign past	16 -16
ct0=stay pluperfect	-14 14
ct0=stay present-passive	9 -9
ct0=suspend present	12 -12
ct0=target pluperfect	13 -13
ct0=target present	10 -10
ct0=threaten present	12 -12
ct0=up pluperfect	-9 9
ct1=agree perfect	-13 13
ct1=agree pluperfect	11 -11
ct1=agree present	-22 22
ct1=begin future	5 -5
ct1=begin gerund	-12 12
ct1=begin perfect	16 -16
ct1=buy present	-17 17
ct1=down gerund	-11 11
ct1=down infinitive	-16 16
ct1=down modal	-9 9
ct1=down perfect	8 -8
ct1=down pluperfect	12 -12
ct1=down present-passive	13 -13
ct1=end modal	-11 11
ct1=impose future	-18 18
ct1=impose modal	6 -6
ct1=impose participle-passive	39 -39
ct1=impose perfect-passive	8 -8
ct1=propose participle-passive	15 -15
ct1=renew past	-11 11
ct1=say past	-16 16
ct1=stay future	-37 37
ct1=stay pluperfect	-14 14
ct1=stay present-passive	9 -9
ct1=target participle-passive	16 -16
ct1=up future	-17 17
ct1=up gerund	-16 16
ct1=up infinitive	15 -15
ct1=up pluperfect	-9 9
ct2=begin past	14 -14
ct2=begin present	-12 12
ct2=impose modal-passive	14 -14
ct2=impose past	23 -23
ct2=stay modal	19 -19
ct2=stay present-passive	-19 19
f:!	11 -11
f:"	-15 15
f:<agent>	8 -8
f:<day-ahead>	22 -22
f:<day-today>	28 -28
f:<duty>	-10 10
f:<goods>	14 -14
f:<money>	24 -24
f:<month-ahead>	9 -9
f:<month-gone>	13 -13
f:<not>	12 -12
f:<office>	12 -12
f:<organisation>	14 -14
f:<sender>	7 -7
f:<span>	10 -10
f:<taker>	-16 16
f:<v-deny>	-7 7
f:<v-propose>	28 -28
f:<v-return>	-17 17
f:<v-sell>	18 -18
f:<v-sign>	11 -11
f:<v-stay>	-10 10
f:<v-suspend>	12 -12
f:<v-target>	10 -10
f:<v-threaten>	-18 18
f:<v-up>	-16 16
f:a	-14 14
f:about	33 -33
f:above	17 -17
f:absent	-12 12
f:account	-16 16
f:add	-19 19
f:additional	-12 12
f:advertisement	-13 13
f:affiliate	11 -11
f:ago	17 -17
f:air	-21 21
f:aircraft	-17 17
f:almond	-10 10
f:almost	-8 8
f:alone	-18 18
f:already	20 -20
f:also	24 -24
f:aluminium	-20 20
f:aluminum	11 -11
f:am	10 -10
f:among	16 -16
f:an	-25 25
f:another	22 -22
f:answer	27 -27
f:any	-6 6
f:anything	23 -23
f:apple	14 -14
f:apply	-12 12
f:are	-15 15
f:arithmetic	-10 10
f:asean	-11 11
f:at	23 -23
f:autumn	9 -9
f:average	-29 29
f:await	-9 9
f:back	16 -16
f:base	-13 13
f:be	18 -18
f:bean	-14 14
f:become	-11 11
f:begin	-18 18
f:behind	-15 15
f:being	-11 11
f:beside	14 -14
f:best	-9 9
f:bill	16 -16
f:bolsonaro	-11 11
f:bottle	11 -11
f:breath	-16 16
f:buy	-20 20
f:buyer	-22 22
f:call	-10 10
f:can	-12 12
f:canola	-14 14
f:capacity	-17 17
f:chance	11 -11
f:change	-13 13
f:changed	17 -17
f:charge	14 -14
f:chicken	11 -11
f:claim	13 -13
f:coal	13 -13
f:cocoa	19 -19
f:come	17 -17
f:company	-12 12
f:consequence	11 -11
f:consider	9 -9
f:contain	-13 13
f:continue	-15 15
f:coordinating	11 -11
f:cotton	14 -14
f:could	27 -27
f:count	-27 27
f:country	15 -15
f:cover	18 -18
f:covered	-13 13
f:crab	-17 17
f:custom	-10 10
f:cut	20 -20
f:day	-18 18
f:de	-11 11
f:decide	15 -15
f:declare	-14 14
f:did	-10 10
f:difference	20 -20
f:direction	11 -11
f:dispute	14 -14
f:do	-20 20
f:doesn't	-7 7
f:due	28 -28
f:during	10 -10
f:each	-10 10
f:either	30 -30
f:electric	-14 14
f:emergency	19 -19
f:end	22 -22
f:energy	21 -21
f:enough	9 -9
f:enter	12 -12
f:evening	-9 9
f:everything	-23 23
f:excess	-9 9
f:export	28 -28
f:exporter	11 -11
f:extension	-11 11
f:fail	10 -10
f:far	22 -22
f:farmer	8 -8
f:fentanyl	-47 47
f:few	14 -14
f:finished	-13 13
f:firm	13 -13
f:first	-15 15
f:flat	-14 14
f:followed	10 -10
f:forced	21 -21
f:foreign	12 -12
f:four	-10 10
f:fourth	-10 10
f:framework	14 -14
f:free	-13 13
f:from	-7 7
f:gap	10 -10
f:garden	-14 14
f:generic	-17 17
f:ground	19 -19
f:had	21 -21
f:half	-25 25
f:hang	-22 22
f:hardly	-11 11
f:have	21 -21
f:he'd	-9 9
f:himself	10 -10
f:home	15 -15
f:hour	19 -19
f:how	11 -11
f:i	-12 12
f:ignore	-19 19
f:import	17 -17
f:impose	-23 23
f:in	-6 6
f:include	-20 20
f:included	-20 20
f:including	-17 17
f:inside	14 -14
f:instead	36 -36
f:into	-9 9
f:investigation	14 -14
f:investment	11 -11
f:is	-13 13
f:it'll	-17 17
f:item	23 -23
f:jair	-11 11
f:just	-19 19
f:keep	31 -31
f:know	17 -17
f:labour	13 -13
f:lapse	12 -12
f:largest	13 -13
f:last	-21 21
f:lasted	-12 12
f:law	17 -17
f:least	-22 22
f:legal	20 -20
f:less	23 -23
f:letter	16 -16
f:level	-6 6
f:levy	-21 21
f:lift	10 -10
f:list	-11 11
f:little	19 -19
f:lived	10 -10
f:lobster	-15 15
f:london	-14 14
f:longer	10 -10
f:look	11 -11
f:m	9 -9
f:make	9 -9
f:market	19 -19
f:match	-13 13
f:may	9 -9
f:meal	-15 15
f:member	16 -16
f:milk	12 -12
f:minimum	11 -11
f:ministry	10 -10
f:minute	-17 17
f:mombasa	-14 14
f:moment	-10 10
f:month	36 -36
f:most	-11 11
f:mostly	-7 7
f:motor	-9 9
f:mr	32 -32
f:much	24 -24
f:my	18 -18
f:name	15 -15
f:natural	-7 7
f:need	-12 12
f:next	19 -19
f:no	28 -28
f:nobody	30 -30
f:none	-12 12
f:nonsense	-8 8
f:normal	-23 23
f:not	13 -13
f:note	13 -13
f:nothing	-15 15
f:official	-23 23
f:old	-29 29
f:one	-7 7
f:opened	-20 20
f:or	-12 12
f:ordinary	-24 24
f:other	12 -12
f:outside	-6 6
f:over	-17 17
f:pact	12 -12
f:part	-24 24
f:pea	-17 17
f:people	20 -20
f:plan	15 -15
f:plane	-9 9
f:plant	-26 26
f:plu	-16 16
f:point	18 -18
f:port	-21 21
f:practice	-9 9
f:prepare	11 -11
f:president	16 -16
f:price	-30 30
f:proclamation	12 -12
f:propose	15 -15
f:provided	-14 14
f:publish	11 -11
f:put	18 -18
f:reach	11 -11
f:reason	14 -14
f:reciprocal	-28 28
f:refund	-21 21
f:remain	-8 8
f:request	-22 22
f:resource	-10 10
f:rest	-17 17
f:return	14 -14
f:right	-19 19
f:roughly	-13 13
f:rubber	10 -10
f:rule	-10 10
f:run	-9 9
f:s	-10 10
f:same	-15 15
f:scale	-8 8
f:secretary	-8 8
f:section	-19 19
f:seek	-10 10
f:semiconductor	-11 11
f:send	20 -20
f:settle	26 -26
f:she	17 -17
f:sheet	-14 14
f:should	26 -26
f:side	10 -10
f:sign	-13 13
f:signature	15 -15
f:some	-18 18
f:sorghum	-10 10
f:south	15 -15
f:soybean	-21 21
f:spare	18 -18
f:spoke	-13 13
f:spring	-32 32
f:start	18 -18
f:state	13 -13
f:stay	-9 9
f:still	27 -27
f:study	12 -12
f:stuff	14 -14
f:sugar	-18 18
f:sum	-36 36
f:supply	-10 10
f:surcharge	19 -19
f:suspend	13 -13
f:syringe	-10 10
f:table	-11 11
f:talk	15 -15
f:tax	22 -22
f:telephone	11 -11
f:television	-9 9
f:tell	27 -27
f:term	-24 24
f:text	11 -11
f:the	-5 5
f:their	19 -19
f:them	-16 16
f:then	13 -13
f:there	-20 20
f:these	-28 28
f:thi	-12 12
f:thing	-9 9
f:think	10 -10
f:third	19 -19
f:those	45 -45
f:though	-18 18
f:threat	15 -15
f:threaten	-24 24
f:three	12 -12
f:tied	-14 14
f:till	9 -9
f:to	19 -19
f:together	26 -26
f:too	17 -17
f:total	-10 10
f:toy	-20 20
f:two	11 -11
f:unchanged	-9 9
f:until	-14 14
f:us	-11 11
f:used	17 -17
f:usmca	-10 10
f:vehicle	-18 18
f:wait	13 -13
f:waiver	-26 26
f:want	13 -13
f:week	19 -19
f:what	-7 7
f:wheat	16 -16
f:where	-13 13
f:whether	-13 13
f:which	8 -8
f:whoever	-15 15
f:whose	-14 14
f:will	17 -17
f:wine	19 -19
f:winter	16 -16
f:with	10 -10
f:without	-19 19
f:work	13 -13
f:worse	11 -11
f:worth	22 -22
f:would	-9 9
f:wrong	14 -14
f:year	-16 16
f:yes	-13 13
f:yet	-14 14
f:—	-9 9
has-gerund	-8 8
has-infinitive	14 -14
has-perfect	25 -25
headline	-57 57
high	-22 22
l1="	17 -17
l1=.	-10 10
l1=<day-ahead>	-26 26
l1=<day-gone>	20 -20
l1=<day-today>	24 -24
l1=<goods>	15 -15
l1=<month-gone>	16 -16
l1=<number>	13 -13
l1=<v-bear>	-4 4
l1=<v-begin>	26 -26
l1=<v-down>	9 -9
l1=<v-impose>	13 -13
l1=<v-say>	10 -10
l1=<v-stay>	-27 27
l1==	-18 18
l1=a	36 -36
l1=add	26 -26
l1=additional	25 -25
l1=and	16 -16
l1=another	30 -30
l1=as	-4 4
l1=at	-15 15
l1=been	-18 18
l1=car	20 -20
l1=combined	-8 8
l1=duty	18 -18
l1=even	-15 15
l1=exceed	-12 12
l1=extra	18 -18
l1=fentanyl	-16 16
l1=for	-8 8
l1=from	18 -18
l1=further	12 -12
l1=it	15 -15
l1=its	8 -8
l1=least	-11 11
l1=leave	-17 17
l1=longer	12 -12
l1=lumber	-27 27
l1=make	-40 40
l1=meet	-20 20
l1=of	12 -12
l1=older	19 -19
l1=ordinary	39 -39
l1=plu	30 -30
l1=rate	9 -9
l1=reciprocal	15 -15
l1=remain	14 -14
l1=set	11 -11
l1=so	-19 19
l1=still	21 -21
l1=take	15 -15
l1=the	-15 15
l1=timber	-11 11
l1=to	-23 23
l1=together	-21 21
l1=total	-15 15
l1=were	15 -15
l1=with	44 -44
l1=—	13 -13
l2="	-20 20
l2=(	12 -12
l2=-	15 -15
l2=:	11 -11
l2=;	-13 13
l2=<agent>	-11 11
l2=<begin>	-22 22
l2=<day-gone>	-42 42
l2=<day-today>	13 -13
l2=<goods>	15 -15
l2=<level-noun>	5 -5
l2=<month-gone>	20 -20
l2=<month-today>	-10 10
l2=<not>	-9 9
l2=<organisation>	-10 10
l2=<person>	-9 9
l2=<points>	-12 12
l2=<seat>	-15 15
l2=<v-buy>	21 -21
l2=<v-down>	-17 17
l2=<v-end>	10 -10
l2=<v-impose>	11 -11
l2=<v-renew>	-18 18
l2=<v-sign>	20 -20
l2=<v-stay>	-7 7
l2=<v-up>	8 -8
l2=all	20 -20
l2=an	22 -22
l2=and	29 -29
l2=are	-8 8
l2=at	-13 13
l2=be	-12 12
l2=bean	-14 14
l2=beef	17 -17
l2=below	-9 9
l2=beside	-12 12
l2=but	-13 13
l2=capped	-7 7
l2=coffee	-7 7
l2=come	-16 16
l2=copper	13 -13
l2=corn	-12 12
l2=cost	-10 10
l2=country	10 -10
l2=deal	15 -15
l2=do	-12 12
l2=else	19 -19
l2=explain	-3 3
l2=fentanyl	12 -12
l2=for	23 -23
l2=get	-30 30
l2=glove	-10 10
l2=had	16 -16
l2=has	-9 9
l2=i	13 -13
l2=instead	18 -18
l2=its	11 -11
l2=kind	7 -7
l2=last	9 -9
l2=law	-9 9
l2=list	14 -14
l2=make	17 -17
l2=most	-9 9
l2=motorcycle	-12 12
l2=no	13 -13
l2=not	-17 17
l2=now	-11 11
l2=of	6 -6
l2=order	20 -20
l2=other	-10 10
l2=owe	-12 12
l2=paper	-11 11
l2=pay	9 -9
l2=place	12 -12
l2=polysilicon	-9 9
l2=pump	-11 11
l2=reciprocal	11 -11
l2=renew	-9 9
l2=retaliate	-13 13
l2=shrimp	-10 10
l2=side	-9 9
l2=speak	-9 9
l2=steel	11 -11
l2=sum	-18 18
l2=surcharge	19 -19
l2=tea	12 -12
l2=that	-36 36
l2=the	14 -14
l2=them	14 -14
l2=there	16 -16
l2=therefore	-12 12
l2=thu	-10 10
l2=total	-44 44
l2=two	-14 14
l2=unchanged	12 -12
l2=week	18 -18
l2=with	23 -23
l2=would	-21 21
l2=you	-12 12
l2=you're	-17 17
l3='s	-16 16
l3=-	13 -13
l3=.	13 -13
l3=<agent>	-10 10
l3=<day-gone>	-23 23
l3=<day-today>	18 -18
l3=<duty>	6 -6
l3=<goods>	10 -10
l3=<level>	-11 11
l3=<month-today>	19 -19
l3=<not>	-8 8
l3=<number>	12 -12
l3=<office>	-8 8
l3=<organisation>	18 -18
l3=<points>	9 -9
l3=<quality>	-15 15
l3=<sender>	8 -8
l3=<taker>	-10 10
l3=<v-buy>	-17 17
l3=<v-deny>	-8 8
l3=<v-down>	6 -6
l3=<v-end>	-14 14
l3=<v-impose>	8 -8
l3=<v-say>	-20 20
l3=<v-stay>	-14 14
l3=<v-suspend>	12 -12
l3=<v-up>	-9 9
l3=a	9 -9
l3=additional	23 -23
l3=all	23 -23
l3=allow	-7 7
l3=are	12 -12
l3=at	37 -37
l3=be	17 -17
l3=beef	10 -10
l3=been	15 -15
l3=before	16 -16
l3=both	11 -11
l3=butter	-8 8
l3=cap	-13 13
l3=close	14 -14
l3=content	-10 10
l3=custom	11 -11
l3=duty	13 -13
l3=emergency	-18 18
l3=everything	16 -16
l3=exempt	-14 14
l3=extra	-10 10
l3=fentanyl	23 -23
l3=first	-9 9
l3=forced	-10 10
l3=full	-10 10
l3=go	-13 13
l3=has	19 -19
l3=import	-13 13
l3=into	15 -15
l3=it	-22 22
l3=just	-12 12
l3=lapse	-8 8
l3=lumber	11 -11
l3=many	-14 14
l3=midnight	-20 20
l3=never	-14 14
l3=no	-12 12
l3=now	17 -17
l3=of	16 -16
l3=on	-17 17
l3=one	12 -12
l3=other	13 -13
l3=rule	-8 8
l3=same	-19 19
l3=say	-16 16
l3=since	26 -26
l3=strike	-11 11
l3=summer	-7 7
l3=that	10 -10
l3=them	-9 9
l3=there	14 -14
l3=those	14 -14
l3=threat	10 -10
l3=to	20 -20
l3=top	-15 15
l3=two	-11 11
l3=used	18 -18
l3=we	-13 13
l3=week	-17 17
l3=which	13 -13
l3=winter	8 -8
l3=with	30 -30
l3=—	10 -10
l4="	-9 9
l4='s	-17 17
l4=(	21 -21
l4=,	18 -18
l4=<agent>	17 -17
l4=<day-gone>	14 -14
l4=<day-today>	-16 16
l4=<gate>	-13 13
l4=<level-noun>	12 -12
l4=<month-gone>	-16 16
l4=<not>	-7 7
l4=<organisation>	-15 15
l4=<person>	-12 12
l4=<seat>	19 -19
l4=<sender>	-7 7
l4=<span>	18 -18
l4=<v-bear>	-20 20
l4=<v-begin>	28 -28
l4=<v-buy>	16 -16
l4=<v-propose>	34 -34
l4=<v-say>	16 -16
l4=<v-stay>	22 -22
l4=<v-up>	10 -10
l4=additional	10 -10
l4=after	17 -17
l4=all	-8 8
l4=at	24 -24
l4=bear	10 -10
l4=beef	-12 12
l4=both	12 -12
l4=bring	-7 7
l4=but	-19 19
l4=buyer	-10 10
l4=call	14 -14
l4=car	-14 14
l4=clear	-17 17
l4=confirm	13 -13
l4=countervailing	11 -11
l4=custom	-19 19
l4=duty	17 -17
l4=effect	-9 9
l4=ethanol	-13 13
l4=face	14 -14
l4=fentanyl	8 -8
l4=fig	-12 12
l4=first	17 -17
l4=for	-16 16
l4=go	24 -24
l4=good	-21 21
l4=have	20 -20
l4=he	9 -9
l4=here	-18 18
l4=his	-16 16
l4=i	-10 10
l4=in	30 -30
l4=instead	12 -12
l4=it	-14 14
l4=itself	-10 10
l4=last	-14 14
l4=law	13 -13
l4=make	15 -15
l4=mean	-8 8
l4=month	-13 13
l4=most	16 -16
l4=now	23 -23
l4=official	-8 8
l4=old	11 -11
l4=older	-9 9
l4=on	16 -16
l4=over	-17 17
l4=pay	-12 12
l4=plu	-13 13
l4=reciprocal	23 -23
l4=section	32 -32
l4=sheet	-12 12
l4=sign	13 -13
l4=since	-13 13
l4=so	-13 13
l4=soybean	-10 10
l4=talk	-9 9
l4=tariff	-10 10
l4=that	35 -35
l4=the	-10 10
l4=them	-9 9
l4=there	-18 18
l4=thi	-14 14
l4=those	-7 7
l4=to	24 -24
l4=truce	10 -10
l4=two	18 -18
l4=watche	-9 9
l4=we	17 -17
l4=what	-15 15
l4=why	-13 13
l4=won't	-23 23
l=" at	-11 11
l=, after	11 -11
l=, against	9 -9
l=, at	45 -45
l=, for	-22 22
l=, from	-11 11
l=, lumber	-12 12
l=, not	20 -20
l=, or	-9 9
l=, so	-15 15
l=, together	-11 11
l=, was	13 -13
l=, with	11 -11
l=: from	-12 12
l=: the	-12 12
l=; <name>	-16 16
l=<begin> <day-today>	15 -15
l=<begin> <name>	17 -17
l=<begin> add	11 -11
l=<begin> at	-20 20
l=<begin> from	-5 5
l=<begin> the	-4 4
l=<day-gone> :	-30 30
l=<day-gone> pay	-17 17
l=<level> ,	-8 8
l=<level> :	12 -12
l=<level> and	26 -26
l=<level> or	18 -18
l=<month-ahead> and	-11 11
l=<month-gone> :	14 -14
l=<month-gone> at	-11 11
l=<name> 's	18 -18
l=<name> :	-18 18
l=<name> and	20 -20
l=<name> charge	17 -17
l=<name> the	-20 20
l=<name> —	11 -11
l=<number> ,	20 -20
l=<number> and	3 -3
l=<number> pay	-11 11
l=<number> plu	17 -17
l=<person> 's	-11 11
l=<person> :	10 -10
l=<span> at	10 -10
l=a :	-20 20
l=a combined	-8 8
l=a further	11 -11
l=all :	15 -15
l=an additional	17 -17
l=an extra	10 -10
l=at least	-11 11
l=back at	12 -12
l=be at	-15 15
l=bean is	-17 17
l=bean pay	17 -17
l=before ,	-14 14
l=below the	-9 9
l=beside the	-12 12
l=both pay	-8 8
l=capped at	-7 7
l=car at	-25 25
l=car to	8 -8
l=ceiling is	11 -11
l=charge <name>	-11 11
l=coffee pay	-10 10
l=come to	-19 19
l=duty are	-14 14
l=duty is	-7 7
l=duty of	20 -20
l=duty to	13 -13
l=else :	17 -17
l=fall from	13 -13
l=fentanyl and	12 -12
l=figure is	16 -16
l=figure was	-10 10
l=for <name>	18 -18
l=good ,	10 -10
l=good :	-11 11
l=good is	14 -14
l=has been	-15 15
l=has charge	-10 10
l=has pay	14 -14
l=has put	-8 8
l=instead of	17 -17
l=is get	11 -11
l=is not	-10 10
l=is still	8 -8
l=is the	16 -16
l=it became	-12 12
l=it take	9 -9
l=it was	-17 17
l=lower the	-10 10
l=make it	14 -14
l=no longer	12 -12
l=not exceed	-13 13
l=now ,	13 -13
l=now :	14 -14
l=now pay	-5 5
l=of a	16 -16
l=on pay	14 -14
l=one :	10 -10
l=other good	11 -11
l=over the	-9 9
l=place of	11 -11
l=polysilicon :	-9 9
l=rate is	15 -15
l=rate to	-12 12
l=renew ,	-9 9
l=salmon to	-12 12
l=set at	-14 14
l=shrimp pay	-11 11
l=side :	-11 11
l=speak of	-9 9
l=surcharge of	14 -14
l=suspend the	-11 11
l=tariff and	-10 10
l=tariff at	-13 13
l=tariff is	20 -20
l=tariff to	-10 10
l=tariff was	10 -10
l=that 's	-14 14
l=that is	-24 24
l=that the	-13 13
l=the <name>	-11 11
l=the additional	11 -11
l=the full	-11 11
l=the older	19 -19
l=the ordinary	35 -35
l=the other	-8 8
l=they make	-13 13
l=to about	-16 16
l=to charge	-10 10
l=to pay	18 -18
l=to the	14 -14
l=together :	-14 14
l=total of	-29 29
l=total to	-11 11
l=was charge	-11 11
l=which are	9 -9
l=which bear	12 -12
l=which make	-14 14
l=with the	42 -42
l=would take	-10 10
l=write of	-12 12
l=you're at	-17 17
lead="	-7 7
lead=(	19 -19
lead=*	-9 9
lead=-	-11 11
lead=10	-20 20
lead=12.5	23 -23
lead=18	8 -8
lead=20	-27 27
lead=25	23 -23
lead=3	11 -11
lead=5	9 -9
lead=a	-24 24
lead=after	-10 10
lead=america	-19 19
lead=an	-10 10
lead=asked	-11 11
lead=australia	-11 11
lead=because	8 -8
lead=beijing	19 -19
lead=brazil	4 -4
lead=brazilian	-30 30
lead=brussels	-15 15
lead=but	-12 12
lead=by	-20 20
lead=canada	20 -20
lead=canadian	22 -22
lead=customs	-11 11
lead=donald	-11 11
lead=eu	-28 28
lead=europe	-21 21
lead=fifteen	-13 13
lead=fifty	-13 13
lead=german	-10 10
lead=half	-17 17
lead=he	-23 23
lead=his	12 -12
lead=if	12 -12
lead=india	5 -5
lead=indonesia	13 -13
lead=indonesian	14 -14
lead=it	26 -26
lead=japan	-33 33
lead=japanese	-14 14
lead=korean	-14 14
lead=lumber	18 -18
lead=on	11 -11
lead=once	14 -14
lead=or	-10 10
lead=our	24 -24
lead=pakistan	10 -10
lead=paraguay	12 -12
lead=products	-13 13
lead=section	-17 17
lead=so	-29 29
lead=south	11 -11
lead=steel	20 -20
lead=switzerland	24 -24
lead=taiwan	-39 39
lead=tariffs	10 -10
lead=there	18 -18
lead=they	-4 4
lead=thirteen	-22 22
lead=though	-9 9
lead=today	13 -13
lead=tokyo	-11 11
lead=trump	-19 19
lead=twelve	9 -9
lead=two	8 -8
lead=until	12 -12
lead=vietnam	34 -34
lead=washington	13 -13
lead=we	13 -13
lead=where	-14 14
lead=which	12 -12
lead=while	13 -13
lead=will	4 -4
lead=with	-15 15
lead=without	11 -11
lead=—	19 -19
lll='s go to	-12 12
lll=, <level> or	12 -12
lll=, <number> and	14 -14
lll=, instead of	-7 7
lll=, is charge	-12 12
lll=, it is	7 -7
lll=, that is	-20 20
lll=, the <name>	20 -20
lll=, up to	20 -20
lll=, which are	9 -9
lll=, which bear	12 -12
lll=, which make	-14 14
lll=<begin> " at	-11 11
lll=<begin> <begin> <day-today>	15 -15
lll=<begin> <begin> <name>	17 -17
lll=<begin> <begin> add	11 -11
lll=<begin> <begin> at	-20 20
lll=<begin> <begin> from	-5 5
lll=<begin> <begin> the	-4 4
lll=<begin> <name> :	-22 22
lll=<begin> <name> get	3 -3
lll=<begin> <name> pay	23 -23
lll=<begin> <name> take	11 -11
lll=<begin> <person> :	8 -8
lll=<begin> <seat> charge	9 -9
lll=<begin> before :	13 -13
lll=<begin> car at	-12 12
lll=<begin> it is	5 -5
lll=<begin> it pay	22 -22
lll=<begin> of the	-9 9
lll=<begin> that 's	-8 8
lll=<begin> that is	-15 15
lll=<begin> the <name>	-13 13
lll=<begin> the other	10 -10
lll=<begin> together :	-12 12
lll=<begin> with the	12 -12
lll=<begin> you pay	-11 11
lll=<day-ahead> it pay	-13 13
lll=<day-gone> it pay	-10 10
lll=<day-gone> it was	-9 9
lll=<day-today> it was	8 -8
lll=<level> , and	-15 15
lll=<level> , or	-20 20
lll=<level> , then	11 -11
lll=<level> , to	-9 9
lll=<level> instead of	13 -13
lll=<month-gone> it was	-14 14
lll=<name> , at	15 -15
lll=<name> <level> <level>	15 -15
lll=<name> charge <name>	-11 11
lll=<name> has charge	-13 13
lll=<name> has put	-9 9
lll=<name> is get	11 -11
lll=<name> that is	13 -13
lll=<name> will pay	19 -19
lll=<number> , and	-10 10
lll=<number> , at	10 -10
lll=<quality> bean pay	9 -9
lll=<quality> car at	-11 11
lll=<quality> duty of	-11 11
lll=<quality> good ,	9 -9
lll=<quality> good face	-20 20
lll=<quality> good is	13 -13
lll=<quality> good to	-15 15
lll=<quality> tariff of	-19 19
lll=a duty of	15 -15
lll=a return to	-11 11
lll=a tariff of	10 -10
lll=a threat of	-11 11
lll=a total of	-29 29
lll=add up to	-27 27
lll=allow up to	-8 8
lll=and <name> 's	9 -9
lll=and <name> :	-14 14
lll=and <name> at	14 -14
lll=and <name> pay	23 -23
lll=and would take	-12 12
lll=are subject to	9 -9
lll=are to pay	-12 12
lll=car have pay	-12 12
lll=charge an extra	7 -7
lll=charge up to	-10 10
lll=close to the	14 -14
lll=duty go to	-8 8
lll=duty had been	-12 12
lll=everything else :	15 -15
lll=exempt from the	-14 14
lll=for <name> and	12 -12
lll=for the <name>	-11 11
lll=from <day-gone> :	-26 26
lll=from <name> :	19 -19
lll=general rate of	-10 10
lll=go down to	-12 12
lll=go on pay	14 -14
lll=go up to	8 -8
lll=good have pay	-13 13
lll=good remain at	-13 13
lll=good stand at	11 -11
lll=good stay at	-10 10
lll=in <month-gone> at	-12 12
lll=in <name> <level>	-11 11
lll=in <name> pay	-12 12
lll=in all :	15 -15
lll=is down to	-12 12
lll=is to charge	-8 8
lll=is to pay	11 -11
lll=it is not	-10 10
lll=it would be	-11 11
lll=its good pay	-14 14
lll=now it 's	-11 11
lll=of <name> ,	-12 12
lll=of <number> ,	14 -14
lll=of <number> and	-13 13
lll=on <day-gone> ,	-10 10
lll=on <name> :	-9 9
lll=on <name> is	-12 12
lll=ordinary duty of	25 -25
lll=pay <level> ,	-9 9
lll=present it is	-11 11
lll=present they pay	14 -14
lll=rate has been	-13 13
lll=reciprocal duty of	-10 10
lll=reciprocal tariff of	9 -9
lll=sum would be	-16 16
lll=tariff and <name>	12 -12
lll=the <name> :	-10 10
lll=the <name> charge	21 -21
lll=the <name> take	-7 7
lll=the duty of	16 -16
lll=the figure is	15 -15
lll=the figure of	-11 11
lll=the rate to	-10 10
lll=the tariff is	14 -14
lll=the tariff of	-12 12
lll=they come to	-18 18
lll=to be charge	13 -13
lll=together with the	19 -19
lll=used to pay	13 -13
lll=was <level> and	-10 10
lll=where it pay	-9 9
lll=where it was	13 -13
lll=would go to	9 -9
lll=would have pay	15 -15
lll=would make it	9 -9
low	99 -99
lr='s now	9 -9
lr='s on	13 -13
lr=, ,	20 -20
lr=, .	-8 8
lr=, <end>	10 -10
lr=, again	-12 12
lr=, all	-14 14
lr=, as	-16 16
lr=, before	13 -13
lr=, in	-6 6
lr=, more	11 -11
lr=, now	-16 16
lr=, of	14 -14
lr=, on	25 -25
lr=, or	19 -19
lr=, together	-23 23
lr=: ,	-18 18
lr=: .	-18 18
lr=: ;	10 -10
lr=: <end>	-18 18
lr=: again	-10 10
lr=: at	12 -12
lr=: from	20 -20
lr=: of	10 -10
lr=: on	15 -15
lr=: or	-11 11
lr=<begin> .	-20 20
lr=<begin> :	35 -35
lr=<begin> and	11 -11
lr=<begin> for	13 -13
lr=<begin> from	-16 16
lr=<begin> in	-15 15
lr=<begin> instead	-11 11
lr=<begin> on	-22 22
lr=<begin> was	14 -14
lr=<name> ,	-19 19
lr=<name> .	33 -33
lr=<name> <end>	40 -40
lr=<name> is	-8 8
lr=a duty	10 -10
lr=a tariff	24 -24
lr=about ,	23 -23
lr=about on	-23 23
lr=about that	11 -11
lr=add to	16 -16
lr=additional in	9 -9
lr=after .	13 -13
lr=and is	-11 11
lr=and on	33 -33
lr=and under	12 -12
lr=and were	-14 14
lr=are for	-11 11
lr=as .	-7 7
lr=at ,	-16 16
lr=at ;	12 -12
lr=at and	-15 15
lr=at since	12 -12
lr=at there	-13 13
lr=be ,	-19 19
lr=be if	-13 13
lr=bear on	15 -15
lr=became .	-11 11
lr=been and	14 -14
lr=been from	9 -9
lr=been in	-12 12
lr=been since	-27 27
lr=charge .	22 -22
lr=charge and	-11 11
lr=charge from	9 -9
lr=charge on	-26 26
lr=extra for	-10 10
lr=extra on	10 -10
lr=face ,	7 -7
lr=for ,	-25 25
lr=for on	16 -16
lr=from ,	13 -13
lr=from ;	-10 10
lr=from as	-13 13
lr=from in	13 -13
lr=from on	10 -10
lr=from to	14 -14
lr=full .	-12 12
lr=get ,	22 -22
lr=get .	-20 20
lr=get and	-24 24
lr=good ,	-17 17
lr=good <level>	16 -16
lr=is again	15 -15
lr=is for	17 -17
lr=is now	7 -7
lr=it .	14 -14
lr=its ,	10 -10
lr=its on	10 -10
lr=leave on	-11 11
lr=make ,	-11 11
lr=make in	-8 8
lr=now .	14 -14
lr=of .	31 -31
lr=of and	-10 10
lr=of end	-13 13
lr=of from	16 -16
lr=of is	20 -20
lr=of or	18 -18
lr=of tariff	-20 20
lr=of that	20 -20
lr=on ,	-9 9
lr=on .	8 -8
lr=or ,	14 -14
lr=ordinary ,	15 -15
lr=pay .	19 -19
lr=pay ;	-15 15
lr=pay ?	13 -13
lr=pay all	-13 13
lr=pay as	-10 10
lr=pay at	17 -17
lr=pay from	25 -25
lr=pay when	-21 21
lr=pay with	5 -5
lr=propose or	-11 11
lr=put on	7 -7
lr=reach .	-9 9
lr=same ,	13 -13
lr=say .	21 -21
lr=so .	-10 10
lr=still .	16 -16
lr=than .	-26 26
lr=than in	17 -17
lr=the .	-23 23
lr=the ?	7 -7
lr=the and	16 -16
lr=the come	-13 13
lr=the duty	12 -12
lr=the fentanyl	11 -11
lr=the is	-8 8
lr=the it	14 -14
lr=the on	18 -18
lr=the over	19 -19
lr=the stay	-17 17
lr=the under	9 -9
lr=the which	12 -12
lr=the with	15 -15
lr=the would	-22 22
lr=then .	13 -13
lr=to :	-10 10
lr=to <end>	-26 26
lr=to ?	-14 14
lr=to and	30 -30
lr=to as	16 -16
lr=to of	10 -10
lr=to to	10 -10
lr=to under	-19 19
lr=to unless	-10 10
lr=was .	-10 10
lr=was before	11 -11
lr=was from	-13 13
lr=with ,	12 -12
lr=with .	22 -22
lr=with on	15 -15
nc2=deny	10 -10
nc2=down	-20 20
nc2=lack	-14 14
nc2=renew	12 -12
nc2=sign	17 -17
nc2=suspend	19 -19
nc2=threaten	20 -20
nct2=agree past	-7 7
nct2=bear future	31 -31
nct2=bear pluperfect	-21 21
nct2=begin modal	-10 10
nct2=begin participle-passive	-13 13
nct2=begin past	21 -21
nct2=down past	14 -14
nct2=down pluperfect	-10 10
nct2=down present	-16 16
nct2=end past	-8 8
nct2=impose modal	-12 12
nct2=impose past	25 -25
nct2=impose perfect	13 -13
nct2=impose perfect-passive	-12 12
nct2=impose pluperfect	18 -18
nct2=propose participle-passive	14 -14
nct2=propose pluperfect	-10 10
nct2=propose present	-18 18
nct2=say gerund	-13 13
nct2=say modal	10 -10
nct2=say past	-21 21
nct2=say present	10 -10
nct2=sign perfect	9 -9
nct2=sign present-passive	9 -9
nct2=suspend present	18 -18
nct2=target pluperfect-passive	-12 12
nct2=target present-passive	-17 17
nct2=up present	12 -12
next=(	-9 9
next=)	16 -16
next=,	7 -7
next=-	10 -10
next=:	-52 52
next=and	29 -29
next=he	13 -13
next=plus	-21 21
next=so	-11 11
next=that	13 -13
next=we	-14 14
next=which	21 -21
nhas-pluperfect	-9 9
nt2=past-passive	14 -14
nt2=perfect	17 -17
nt2=perfect-passive-not	-11 11
nt2=present-not	-10 10
nv2=add	-11 11
nv2=admit	-14 14
nv2=cut	-12 12
nv2=end	-18 18
nv2=fear	-10 10
nv2=get	-14 14
nv2=halve	-9 9
nv2=keep	16 -16
nv2=leave	-7 7
nv2=let	-17 17
nv2=like	-10 10
nv2=make	-15 15
nv2=meet	9 -9
nv2=need	-10 10
nv2=negotiate	-16 16
nv2=put	-13 13
nv2=stand	10 -10
nv2=suspend	15 -15
nv2=threaten	15 -15
nv2=write	14 -14
nvt2=announce past	-15 15
nvt2=apply present	-6 6
nvt2=be modal	12 -12
nvt2=be past	17 -17
nvt2=bring past	10 -10
nvt2=call present	-11 11
nvt2=charge pluperfect	-13 13
nvt2=end participle	-9 9
nvt2=explain past	-15 15
nvt2=get present	-14 14
nvt2=go present	15 -15
nvt2=have present	-8 8
nvt2=keep present	12 -12
nvt2=like present	-12 12
nvt2=make past	-20 20
nvt2=make present	16 -16
nvt2=other present	-14 14
nvt2=pay future	23 -23
nvt2=pay past	-7 7
nvt2=put perfect	-16 16
nvt2=say present	16 -16
nvt2=sign present	11 -11
nvt2=stay present	9 -9
nvt2=suspend present	8 -8
nvt2=take present	14 -14
on top added	-9 9
on top another	35 -35
on top clause less	9 -9
on top clause only	13 -13
on top extra	15 -15
on top no less	10 -10
on top no most	-17 17
on top on top	22 -22
on top sentence	-8 8
on top sentence most	-32 32
on top surcharge	16 -16
pc0=bear	9 -9
pc1=bear	9 -9
pc1=down	13 -13
pc1=impose	16 -16
pct0=agree perfect	-14 14
pct0=bear modal	-9 9
pct0=bear present	11 -11
pct0=down future	12 -12
pct0=down past	15 -15
pct0=down present	-13 13
pct0=end past	-12 12
pct0=end present	10 -10
pct0=impose future	21 -21
pct0=impose perfect-passive	9 -9
pct0=propose past	12 -12
pct0=propose present-passive	-11 11
pct0=say future	-11 11
pct0=say pluperfect	11 -11
pct0=sell past	-11 11
pct0=stay pluperfect	-8 8
pct0=suspend present	12 -12
pct0=target past-passive	-11 11
pct0=threaten perfect	-10 10
pct0=up present	-12 12
pct1=agree participle-passive	-15 15
pct1=agree perfect	-14 14
pct1=bear infinitive	8 -8
pct1=bear modal	-9 9
pct1=bear present	8 -8
pct1=down future	12 -12
pct1=down past	15 -15
pct1=down present	-13 13
pct1=end past	-10 10
pct1=end present	10 -10
pct1=impose future	20 -20
pct1=impose perfect-passive	9 -9
pct1=propose past	10 -10
pct1=propose present-passive	-12 12
pct1=say future	-11 11
pct1=say gerund	-9 9
pct1=say pluperfect	11 -11
pct1=sell past	-11 11
pct1=stay participle-passive	13 -13
pct1=stay pluperfect	-8 8
pct1=target past-passive	-11 11
pct1=target perfect	-11 11
pct1=threaten perfect	-11 11
pct1=up present	-14 14
phas-gerund	-16 16
phas-infinitive	31 -31
phas-pluperfect	19 -19
pt0=perfect-passive	11 -11
pt0=present-not	21 -21
pt0=present-passive-not	9 -9
pt1=gerund	-16 16
pt1=infinitive	22 -22
pt1=perfect-passive	11 -11
pt1=present-not	21 -21
pt1=present-passive	-10 10
pt1=present-passive-not	9 -9
pv0=amount	10 -10
pv0=announce	12 -12
pv0=bring	12 -12
pv0=collect	14 -14
pv0=end	12 -12
pv0=get	21 -21
pv0=keep	-8 8
pv0=make	-7 7
pv0=meet	-8 8
pv0=renew	-10 10
pv0=say	-5 5
pv0=send	-11 11
pv0=sign	19 -19
pv0=step	-14 14
pv0=strike	-17 17
pv0=take	-12 12
pv0=threaten	-15 15
pv0=write	21 -21
pv1=amount	11 -11
pv1=announce	12 -12
pv1=bring	14 -14
pv1=collect	17 -17
pv1=double	9 -9
pv1=dump	-10 10
pv1=end	22 -22
pv1=get	13 -13
pv1=hang	-12 12
pv1=meet	-8 8
pv1=pay	-8 8
pv1=reach	-14 14
pv1=run	10 -10
pv1=say	-7 7
pv1=send	-10 10
pv1=settle	9 -9
pv1=sign	8 -8
pv1=step	-14 14
pv1=strike	-17 17
pv1=threaten	-15 15
pv1=write	23 -23
pvt0=amount present	10 -10
pvt0=ask present	-10 10
pvt0=be perfect	12 -12
pvt0=be pluperfect	-9 9
pvt0=charge past	-9 9
pvt0=charge perfect	12 -12
pvt0=collect present	13 -13
pvt0=expect present	-10 10
pvt0=face perfect	-9 9
pvt0=face present	15 -15
pvt0=fall past	9 -9
pvt0=fall present	-12 12
pvt0=get present	19 -19
pvt0=hold past	-9 9
pvt0=lapse past	-8 8
pvt0=leave present	-13 13
pvt0=meet present	-12 12
pvt0=order past	-13 13
pvt0=other perfect	-9 9
pvt0=pay modal	-9 9
pvt0=raise present	-8 8
pvt0=renew present	-10 10
pvt0=say past	-11 11
pvt0=say present	14 -14
pvt0=sign past	20 -20
pvt0=step present	-14 14
pvt0=threaten perfect	-10 10
pvt1=agree past	-11 11
pvt1=amount present	10 -10
pvt1=ask present	-10 10
pvt1=be perfect	12 -12
pvt1=be pluperfect	-9 9
pvt1=charge past	-9 9
pvt1=charge perfect	12 -12
pvt1=collect present	13 -13
pvt1=dump gerund	-10 10
pvt1=expect present	-11 11
pvt1=face perfect	-9 9
pvt1=face present	13 -13
pvt1=fall past	9 -9
pvt1=fall present	-12 12
pvt1=get present	15 -15
pvt1=hold past	-9 9
pvt1=lapse past	-8 8
pvt1=leave present	-13 13
pvt1=make participle	13 -13
pvt1=meet present	-12 12
pvt1=order past	-13 13
pvt1=other perfect	-9 9
pvt1=pay modal	-9 9
pvt1=raise present	-8 8
pvt1=reach participle	-14 14
pvt1=renew present	-10 10
pvt1=say past	-11 11
pvt1=say present	14 -14
pvt1=sign participle	-7 7
pvt1=sign past	20 -20
pvt1=step present	-14 14
pvt1=threaten perfect	-11 11
q:!	13 -13
q:'s	15 -15
q:(	29 -29
q:)	25 -25
q::	-12 12
q:;	9 -9
q:<agent>	-21 21
q:<day-today>	16 -16
q:<gate>	15 -15
q:<goods-amount>	19 -19
q:<goods>	18 -18
q:<level>	-14 14
q:<money>	13 -13
q:<month-ahead>	-15 15
q:<month-gone>	13 -13
q:<name>	24 -24
q:<office>	34 -34
q:<person>	19 -19
q:<span>	16 -16
q:<taker>	-8 8
q:<v-agree>	8 -8
q:<v-begin>	16 -16
q:<v-end>	11 -11
q:<v-lack>	24 -24
q:<v-propose>	15 -15
q:<v-renew>	4 -4
q:<v-say>	-6 6
q:<v-sign>	16 -16
q:<v-suspend>	8 -8
q:?	-12 12
q:a	-15 15
q:about	-22 22
q:according	-12 12
q:add	-36 36
q:addition	-15 15
q:affair	-15 15
q:after	12 -12
q:again	14 -14
q:agreement	20 -20
q:agriculture	15 -15
q:ahead	-12 12
q:all	-22 22
q:allow	12 -12
q:almost	16 -16
q:also	36 -36
q:alternative	14 -14
q:aluminium	21 -21
q:aluminum	27 -27
q:am	8 -8
q:among	18 -18
q:an	-24 24
q:and	-7 7
q:annex	-14 14
q:another	-13 13
q:any	18 -18
q:anyone	17 -17
q:apple	10 -10
q:appliance	-10 10
q:apply	14 -14
q:approval	-5 5
q:are	-9 9
q:aren't	-13 13
q:arithmetic	9 -9
q:ask	24 -24
q:association	-17 17
q:at	18 -18
q:away	-17 17
q:be	27 -27
q:bean	-15 15
q:bear	-22 22
q:became	-12 12
q:because	-9 9
q:become	-10 10
q:begin	15 -15
q:being	12 -12
q:believe	11 -11
q:beside	-12 12
q:beyond	18 -18
q:biggest	14 -14
q:bill	-19 19
q:boat	-12 12
q:book	-14 14
q:booked	-11 11
q:both	25 -25
q:busan	17 -17
q:butter	17 -17
q:buy	-8 8
q:buyer	-16 16
q:canola	-17 17
q:car	13 -13
q:cargo	-30 30
q:cement	13 -13
q:cent	10 -10
q:chair	-18 18
q:cheaper	-13 13
q:cheese	14 -14
q:chip	23 -23
q:clear	-16 16
q:client	6 -6
q:clock	-11 11
q:coal	-9 9
q:cocoa	9 -9
q:collect	8 -8
q:combined	-33 33
q:company	-13 13
q:compare	-13 13
q:cotton	16 -16
q:country	14 -14
q:crane	7 -7
q:crop	-20 20
q:crusher	-9 9
q:current	-13 13
q:customer	28 -28
q:date	28 -28
q:day	24 -24
q:deal	14 -14
q:decide	16 -16
q:declaration	-11 11
q:demand	12 -12
q:department	-13 13
q:detail	-12 12
q:didn't	-7 7
q:differently	-10 10
q:dispute	-10 10
q:do	-11 11
q:doesn't	-12 12
q:don't	12 -12
q:done	-29 29
q:door	-12 12
q:dozen	-16 16
q:drink	-9 9
q:due	-25 25
q:during	14 -14
q:earlier	-16 16
q:early	16 -16
q:earth	-10 10
q:economy	6 -6
q:else	18 -18
q:elsewhere	14 -14
q:energy	8 -8
q:enter	9 -9
q:even	-16 16
q:every	18 -18
q:everything	26 -26
q:everywhere	9 -9
q:example	-14 14
q:existing	-19 19
q:expire	24 -24
q:explain	19 -19
q:extend	17 -17
q:extension	22 -22
q:factory	12 -12
q:fail	8 -8
q:fall	14 -14
q:fare	17 -17
q:farm	-20 20
q:farmer	-16 16
q:fentanyl	-33 33
q:figure	-22 22
q:find	-13 13
q:firm	18 -18
q:follow	11 -11
q:for	-7 7
q:frame	-14 14
q:friend	-19 19
q:full	15 -15
q:furniture	-17 17
q:further	-11 11
q:future	10 -10
q:garden	-15 15
q:get	34 -34
q:give	20 -20
q:given	-12 12
q:go	15 -15
q:good	-9 9
q:have	-9 9
q:having	9 -9
q:heard	-18 18
q:help	12 -12
q:here	15 -15
q:hold	-11 11
q:honey	11 -11
q:hour	12 -12
q:hurry	-11 11
q:i	27 -27
q:importer	-10 10
q:including	-44 44
q:increase	10 -10
q:industry	17 -17
q:inside	13 -13
q:isn't	9 -9
q:it	-10 10
q:item	11 -11
q:keep	9 -9
q:labour	-13 13
q:lake	-11 11
q:laptop	13 -13
q:large	-12 12
q:largest	11 -11
q:late	15 -15
q:later	17 -17
q:law	-7 7
q:lay	-17 17
q:leave	-21 21
q:less	13 -13
q:let	9 -9
q:levy	-19 19
q:like	23 -23
q:line	17 -17
q:list	-48 48
q:lng	-18 18
q:lorry	8 -8
q:lose	14 -14
q:lower	16 -16
q:machinery	12 -12
q:make	-27 27
q:many	20 -20
q:matter	-5 5
q:may	18 -18
q:me	-25 25
q:meeting	-12 12
q:member	14 -14
q:memorandum	9 -9
q:metal	18 -18
q:midnight	24 -24
q:ministry	12 -12
q:mixed	12 -12
q:month	-22 22
q:much	28 -28
q:my	16 -16
q:named	-10 10
q:nearly	21 -21
q:negotiate	12 -12
q:negotiator	-25 25
q:neighbor	-24 24
q:neither	8 -8
q:never	13 -13
q:next	-17 17
q:night	-12 12
q:noon	-10 10
q:nor	-10 10
q:number	8 -8
q:offer	19 -19
q:old	-26 26
q:older	-18 18
q:olive	11 -11
q:on	7 -7
q:once	21 -21
q:one	-19 19
q:only	17 -17
q:open	18 -18
q:or	-14 14
q:ordinary	-39 39
q:origin	11 -11
q:other	15 -15
q:outside	13 -13
q:own	-13 13
q:pact	20 -20
q:palm	18 -18
q:pan	-13 13
q:paper	13 -13
q:parcel	11 -11
q:partner	-37 37
q:passenger	-13 13
q:pending	-11 11
q:percent	10 -10
q:place	-16 16
q:plane	-26 26
q:plu	-22 22
q:polysilicon	11 -11
q:pork	10 -10
q:present	19 -19
q:price	-9 9
q:producer	-11 11
q:product	-12 12
q:propose	-21 21
q:provisional	10 -10
q:pump	-16 16
q:qingdao	-15 15
q:quarrel	17 -17
q:rare	-10 10
q:raspberry	7 -7
q:reader	15 -15
q:ready	10 -10
q:reason	8 -8
q:reciprocal	-21 21
q:reckon	9 -9
q:refund	11 -11
q:regret	-10 10
q:regretted	-11 11
q:regular	-12 12
q:remain	7 -7
q:report	-13 13
q:reporter	15 -15
q:return	21 -21
q:rice	22 -22
q:right	-25 25
q:roughly	-15 15
q:round	11 -11
q:same	-14 14
q:scale	-17 17
q:second	-11 11
q:section	-20 20
q:see	19 -19
q:seed	-24 24
q:seem	-15 15
q:send	-15 15
q:set	29 -29
q:shanghai	11 -11
q:she	13 -13
q:ship	22 -22
q:shoe	-27 27
q:should	-16 16
q:show	-15 15
q:shrimp	-12 12
q:side	19 -19
q:sign	10 -10
q:signature	14 -14
q:so	11 -11
q:sofa	13 -13
q:some	10 -10
q:something	11 -11
q:soybean	-19 19
q:spare	15 -15
q:speed	-10 10
q:spring	-20 20
q:stack	-19 19
q:start	-10 10
q:steel	40 -40
q:step	-6 6
q:stone	-14 14
q:study	-9 9
q:substantial	-13 13
q:such	-12 12
q:sum	-43 43
q:summer	-24 24
q:surcharge	-14 14
q:surprise	-15 15
q:suspension	17 -17
q:talking	10 -10
q:tariff	-14 14
q:tax	21 -21
q:telephone	11 -11
q:tell	21 -21
q:term	12 -12
q:that	-21 21
q:them	25 -25
q:thereby	11 -11
q:therefore	-15 15
q:they	22 -22
q:thing	26 -26
q:think	18 -18
q:threat	21 -21
q:three	-6 6
q:through	11 -11
q:thu	-18 18
q:time	6 -6
q:tiruppur	14 -14
q:together	-16 16
q:too	-19 19
q:top	-21 21
q:total	-18 18
q:trader	-10 10
q:trading	-15 15
q:treaty	15 -15
q:truce	15 -15
q:true	-17 17
q:tuna	12 -12
q:turned	12 -12
q:two	-11 11
q:unchanged	-12 12
q:understood	-20 20
q:untouched	8 -8
q:up	-15 15
q:us	10 -10
q:valid	-10 10
q:value	10 -10
q:vehicle	-12 12
q:very	11 -11
q:villa	-12 12
q:wait	7 -7
q:waiver	-22 22
q:walnut	10 -10
q:warn	11 -11
q:water	11 -11
q:way	6 -6
q:we	-6 6
q:wednesday	-14 14
q:welcomed	-11 11
q:were	24 -24
q:whatever	17 -17
q:wheat	8 -8
q:where	30 -30
q:whether	-16 16
q:while	17 -17
q:wine	21 -21
q:wish	10 -10
q:with	-20 20
q:within	-10 10
q:wool	9 -9
q:worse	-12 12
q:worth	16 -16
q:would	7 -7
q:yes	11 -11
q:you	13 -13
q:—	16 -16
qt=modal	21 -21
qt=perfect	-20 20
qt=pluperfect	12 -12
r1=)	22 -22
r1=+	14 -14
r1=,	-7 7
r1=:	-9 9
r1=;	9 -9
r1=<day-ahead>	8 -8
r1=<duty>	12 -12
r1=<level>	14 -14
r1=<v-begin>	-8 8
r1=<v-down>	-11 11
r1=<v-end>	-8 8
r1=<v-impose>	18 -18
r1=<v-propose>	13 -13
r1=<v-say>	-7 7
r1=<v-sign>	10 -10
r1=add	-11 11
r1=all	-31 31
r1=altogether	-20 20
r1=are	14 -14
r1=baseline	12 -12
r1=because	26 -26
r1=beside	11 -11
r1=doe	-13 13
r1=duty	28 -28
r1=end	-12 12
r1=fentanyl	22 -22
r1=for	16 -16
r1=from	12 -12
r1=had	-7 7
r1=has	15 -15
r1=in	-15 15
r1=include	-20 20
r1=including	-35 35
r1=instead	-11 11
r1=is	-8 8
r1=less	12 -12
r1=linked	13 -13
r1=make	9 -9
r1=more	21 -21
r1=of	30 -30
r1=on	41 -41
r1=once	-15 15
r1=ordinary	11 -11
r1=over	17 -17
r1=percent	10 -10
r1=plu	-14 14
r1=rate	-9 9
r1=reciprocal	24 -24
r1=so	-10 10
r1=that	20 -20
r1=there	-7 7
r1=thi	15 -15
r1=together	-12 12
r1=too	15 -15
r1=under	9 -9
r1=was	-11 11
r1=were	-10 10
r1=which	17 -17
r1=with	-19 19
r1=would	-27 27
r2=-	-12 12
r2=.	-11 11
r2=:	-16 16
r2=<duty>	16 -16
r2=<goods>	15 -15
r2=<level-noun>	-8 8
r2=<month-gone>	19 -19
r2=<name>	39 -39
r2=<number>	-18 18
r2=<person>	11 -11
r2=<points>	12 -12
r2=<seat>	15 -15
r2=<span>	-14 14
r2=<v-agree>	-11 11
r2=<v-impose>	22 -22
r2=<v-say>	-13 13
r2=<v-stay>	-19 19
r2=<v-suspend>	16 -16
r2=<v-target>	-11 11
r2=<v-up>	-12 12
r2=?	13 -13
r2=account	16 -16
r2=against	15 -15
r2=agree	-12 12
r2=all	-32 32
r2=an	13 -13
r2=apple	-12 12
r2=apply	21 -21
r2=as	-3 3
r2=back	14 -14
r2=become	-8 8
r2=been	12 -12
r2=call	-10 10
r2=car	26 -26
r2=charge	-9 9
r2=corn	-12 12
r2=counted	14 -14
r2=duty	15 -15
r2=each	17 -17
r2=effect	10 -10
r2=everybody	14 -14
r2=go	-15 15
r2=half	-26 26
r2=his	10 -10
r2=if	-17 17
r2=in	13 -13
r2=it	-16 16
r2=its	30 -30
r2=later	10 -10
r2=least	10 -10
r2=make	-17 17
r2=much	-15 15
r2=nearly	-10 10
r2=need	-10 10
r2=not	12 -12
r2=nothing	-10 10
r2=now	-13 13
r2=of	-13 13
r2=one	-14 14
r2=our	18 -18
r2=over	12 -12
r2=pay	-8 8
r2=place	9 -9
r2=plu	12 -12
r2=say	12 -12
r2=section	11 -11
r2=so	-13 13
r2=some	14 -14
r2=soybean	-14 14
r2=steel	24 -24
r2=sum	-18 18
r2=summer	-11 11
r2=take	-14 14
r2=tell	-15 15
r2=that	13 -13
r2=the	-8 8
r2=them	16 -16
r2=there	12 -12
r2=to	21 -21
r2=total	-25 25
r2=two	-29 29
r2=under	13 -13
r2=until	14 -14
r2=was	10 -10
r2=week	-12 12
r2=well	10 -10
r2=what	11 -11
r2=with	-13 13
r2=write	-13 13
r3="	14 -14
r3=(	-9 9
r3=)	13 -13
r3=-	-17 17
r3=:	-14 14
r3=<day-today>	12 -12
r3=<level>	12 -12
r3=<month-gone>	15 -15
r3=<person>	13 -13
r3=<span>	16 -16
r3=<v-down>	-16 16
r3=<v-end>	29 -29
r3=<v-impose>	19 -19
r3=<v-stay>	20 -20
r3=<v-suspend>	10 -10
r3=<v-target>	31 -31
r3=<v-threaten>	11 -11
r3=all	-10 10
r3=and	20 -20
r3=announce	10 -10
r3=another	12 -12
r3=bean	-11 11
r3=before	17 -17
r3=being	10 -10
r3=border	-14 14
r3=but	17 -17
r3=by	10 -10
r3=car	13 -13
r3=case	10 -10
r3=chip	-9 9
r3=doe	11 -11
r3=else	9 -9
r3=end	14 -14
r3=enter	-13 13
r3=fall	-11 11
r3=fentanyl	13 -13
r3=first	20 -20
r3=framework	-12 12
r3=good	-22 22
r3=have	-12 12
r3=height	13 -13
r3=i	-19 19
r3=in	-15 15
r3=include	-28 28
r3=it	11 -11
r3=last	16 -16
r3=list	22 -22
r3=metal	15 -15
r3=mr	8 -8
r3=no	11 -11
r3=normal	-18 18
r3=not	-14 14
r3=nothing	-18 18
r3=of	-21 21
r3=off	-10 10
r3=oil	-15 15
r3=older	16 -16
r3=only	-14 14
r3=ordinary	-17 17
r3=over	-11 11
r3=part	-17 17
r3=pay	18 -18
r3=put	14 -14
r3=rate	10 -10
r3=same	-23 23
r3=say	-14 14
r3=side	12 -12
r3=so	10 -10
r3=some	9 -9
r3=sum	-6 6
r3=than	-10 10
r3=the	-17 17
r3=their	-7 7
r3=they	14 -14
r3=thi	13 -13
r3=to	11 -11
r3=top	32 -32
r3=truce	-19 19
r3=up	-8 8
r3=we	-16 16
r3=week	-19 19
r3=what	-16 16
r3=which	-9 9
r3=will	8 -8
r3=worst	9 -9
r3=would	12 -12
r4="	25 -25
r4='s	13 -13
r4=)	11 -11
r4=-	17 -17
r4=:	-18 18
r4=;	-12 12
r4=<day-gone>	18 -18
r4=<day-today>	18 -18
r4=<name>	20 -20
r4=<not>	-11 11
r4=<organisation>	24 -24
r4=<seat>	11 -11
r4=<span>	13 -13
r4=<taker>	11 -11
r4=<v-begin>	11 -11
r4=<v-down>	21 -21
r4=<v-end>	-15 15
r4=<v-impose>	14 -14
r4=<v-stay>	22 -22
r4=<v-suspend>	9 -9
r4=<v-target>	-10 10
r4=<v-threaten>	12 -12
r4=?	-11 11
r4=according	-13 13
r4=add	-15 15
r4=again	14 -14
r4=against	-12 12
r4=agree	8 -8
r4=although	-9 9
r4=be	12 -12
r4=been	-25 25
r4=beside	-10 10
r4=by	-14 14
r4=car	-11 11
r4=copper	-13 13
r4=could	-10 10
r4=day	15 -15
r4=deal	-13 13
r4=each	-12 12
r4=earlier	-16 16
r4=fentanyl	-15 15
r4=for	20 -20
r4=get	-10 10
r4=government	17 -17
r4=half	5 -5
r4=has	17 -17
r4=in	23 -23
r4=included	-16 16
r4=it	-6 6
r4=law	-13 13
r4=leave	-22 22
r4=letter	10 -10
r4=like	-14 14
r4=nobody	-12 12
r4=of	-23 23
r4=oil	16 -16
r4=on	13 -13
r4=one	7 -7
r4=or	7 -7
r4=ordinary	-24 24
r4=other	17 -17
r4=our	12 -12
r4=over	15 -15
r4=part	-12 12
r4=plu	13 -13
r4=price	9 -9
r4=rate	-18 18
r4=rather	-13 13
r4=reciprocal	-10 10
r4=same	14 -14
r4=say	27 -27
r4=so	16 -16
r4=some	-19 19
r4=start	-10 10
r4=strike	-8 8
r4=surcharge	-15 15
r4=take	17 -17
r4=tariff	-10 10
r4=tell	-10 10
r4=than	13 -13
r4=the	-13 13
r4=there	15 -15
r4=they	-22 22
r4=thi	12 -12
r4=thing	-8 8
r4=to	6 -6
r4=until	12 -12
r4=we	8 -8
r4=wheat	10 -10
r4=when	17 -17
r4=which	8 -8
r4=with	4 -4
r4=would	-7 7
r4=year	17 -17
r4=you	-10 10
r=( <level>	-17 17
r=) ,	12 -12
r=) .	12 -12
r=, "	16 -16
r=, <level>	16 -16
r=, <name>	34 -34
r=, <number>	-14 14
r=, <person>	-12 12
r=, <quality>	25 -25
r=, against	14 -14
r=, all	-21 21
r=, before	-15 15
r=, car	16 -16
r=, from	12 -12
r=, half	-23 23
r=, has	-9 9
r=, in	9 -9
r=, instead	15 -15
r=, make	-12 12
r=, no	12 -12
r=, not	14 -14
r=, of	-14 14
r=, on	24 -24
r=, plu	10 -10
r=, say	9 -9
r=, so	-18 18
r=, under	9 -9
r=, up	13 -13
r=, with	-19 19
r=: <number>	-22 22
r=: the	-11 11
r=; <name>	15 -15
r=; it	-8 8
r=; on	10 -10
r=<level> <level>	18 -18
r=again .	-11 11
r=all tell	-16 16
r=altogether .	-10 10
r=and <level>	31 -31
r=and <name>	-12 12
r=and more	11 -11
r=and not	10 -10
r=as well	8 -8
r=at <quality>	-15 15
r=at least	10 -10
r=at most	13 -13
r=at the	-14 14
r=because of	21 -21
r=before .	19 -19
r=before the	-11 11
r=begin .	-10 10
r=duty on	12 -12
r=end on	-14 14
r=fentanyl duty	12 -12
r=for <name>	14 -14
r=for <quality>	8 -8
r=for <span>	-17 17
r=for fentanyl	28 -28
r=for now	-9 9
r=for the	-10 10
r=from <day-today>	-16 16
r=from <level>	-12 12
r=from <month-ahead>	-11 11
r=from <number>	29 -29
r=from a	11 -11
r=from the	27 -27
r=if it	12 -12
r=in <month-gone>	41 -41
r=in <name>	4 -4
r=in <seat>	12 -12
r=in all	-29 29
r=in place	9 -9
r=in sum	-19 19
r=in total	-30 30
r=in two	-20 20
r=include the	-8 8
r=instead of	-12 12
r=is a	10 -10
r=is for	12 -12
r=is make	-18 18
r=is not	-14 14
r=is what	10 -10
r=linked to	13 -13
r=meanwhile ,	-9 9
r=more .	9 -9
r=of <month-ahead>	12 -12
r=of <month-gone>	-13 13
r=of <number>	10 -10
r=of the	25 -25
r=of thi	-13 13
r=of which	-11 11
r=on <name>	12 -12
r=on account	16 -16
r=on all	28 -28
r=on chip	-9 9
r=on everything	16 -16
r=on its	12 -12
r=on most	-10 10
r=on soybean	-19 19
r=on steel	19 -19
r=on what	12 -12
r=or <level>	-12 12
r=or more	-17 17
r=ordinary duty	8 -8
r=over <quality>	-14 14
r=over fentanyl	20 -20
r=plu <number>	-8 8
r=plu the	-12 12
r=since <month-gone>	-8 8
r=stay .	-15 15
r=that <name>	13 -13
r=that <person>	19 -19
r=that had	-11 11
r=that has	10 -10
r=there .	17 -17
r=to <level>	16 -16
r=to <number>	-7 7
r=to its	11 -11
r=too ,	9 -9
r=under an	10 -10
r=under last	-16 16
r=under section	25 -25
r=was a	-11 11
r=when they	-12 12
r=with the	-17 17
r=with which	15 -15
s:!	13 -13
s:+	-13 13
s:,	-4 4
s:.	16 -16
s:/	-20 20
s::	-8 8
s:<agent>	13 -13
s:<day-ahead>	7 -7
s:<day-gone>	7 -7
s:<day-today>	15 -15
s:<goods>	10 -10
s:<money>	41 -41
s:<month-ahead>	17 -17
s:<name>	19 -19
s:<office>	22 -22
s:<points>	29 -29
s:<quality>	17 -17
s:<v-renew>	-16 16
s:<v-suspend>	14 -14
s:<v-up>	17 -17
s:=	-25 25
s:?	-15 15
s:a	-17 17
s:abroad	10 -10
s:accord	11 -11
s:according	-14 14
s:account	-9 9
s:add	-32 32
s:additional	-13 13
s:admit	-17 17
s:adopt	-19 19
s:advanced	9 -9
s:affected	-12 12
s:again	14 -14
s:against	-11 11
s:ago	6 -6
s:agreement	29 -29
s:all	-20 20
s:allow	-20 20
s:along	20 -20
s:already	11 -11
s:aluminium	26 -26
s:among	-22 22
s:amount	16 -16
s:an	-17 17
s:annex	11 -11
s:announce	21 -21
s:answer	27 -27
s:anyone	12 -12
s:arithmetic	-21 21
s:arrive	-16 16
s:article	-26 26
s:asia	11 -11
s:ask	-20 20
s:at	10 -10
s:auto	-15 15
s:autumn	26 -26
s:average	-23 23
s:avert	-11 11
s:b	13 -13
s:backdated	-9 9
s:bad	13 -13
s:bag	-8 8
s:ban	-18 18
s:banana	20 -20
s:bargain	19 -19
s:baseline	25 -25
s:be	12 -12
s:bean	-29 29
s:became	-16 16
s:become	-17 17
s:beer	15 -15
s:begin	-10 10
s:being	-13 13
s:belong	-9 9
s:between	20 -20
s:beyond	16 -16
s:bring	-8 8
s:broker	-24 24
s:build	14 -14
s:busan	-18 18
s:buse	17 -17
s:butter	22 -22
s:cabinet	22 -22
s:can	-17 17
s:can't	-11 11
s:cancel	-19 19
s:cargo	-9 9
s:carpet	11 -11
s:case	20 -20
s:cash	-17 17
s:ceiling	-7 7
s:cell	11 -11
s:cement	27 -27
s:cent	12 -12
s:ceramic	16 -16
s:certain	31 -31
s:change	-24 24
s:cheaper	13 -13
s:check	-19 19
s:cherry	10 -10
s:chicken	15 -15
s:chip	-21 21
s:chocolate	11 -11
s:clarified	-9 9
s:clear	-14 14
s:climb	13 -13
s:close	10 -10
s:coal	14 -14
s:cocoa	31 -31
s:coconut	10 -10
s:cod	15 -15
s:coffee	-14 14
s:column	-28 28
s:combined	-32 32
s:come	8 -8
s:competitor	18 -18
s:concerned	10 -10
s:confirm	3 -3
s:contained	-19 19
s:container	-15 15
s:content	-16 16
s:continue	24 -24
s:cork	11 -11
s:corn	-11 11
s:cost	-12 12
s:cotton	10 -10
s:count	-42 42
s:counted	-35 35
s:countervailing	11 -11
s:counting	-28 28
s:country	12 -12
s:crude	-14 14
s:customer	17 -17
s:dairy	19 -19
s:date	30 -30
s:dead	12 -12
s:decide	11 -11
s:decree	17 -17
s:desk	-14 14
s:did	-18 18
s:die	13 -13
s:difference	19 -19
s:direction	-10 10
s:disappear	-18 18
s:dispute	21 -21
s:do	26 -26
s:done	-10 10
s:down	-12 12
s:draft	19 -19
s:drop	11 -11
s:dry	-11 11
s:duty	-9 9
s:e	-17 17
s:earlier	12 -12
s:eastern	13 -13
s:economy	-43 43
s:effect	-22 22
s:effective	11 -11
s:eight	-14 14
s:either	24 -24
s:electric	35 -35
s:elevator	-10 10
s:else	19 -19
s:elsewhere	16 -16
s:emergency	-16 16
s:energy	11 -11
s:enter	10 -10
s:entry	-23 23
s:equal	-19 19
s:escalation	15 -15
s:ethanol	-16 16
s:event	11 -11
s:ever	23 -23
s:everything	-10 10
s:exceed	-14 14
s:excepted	-10 10
s:exclusion	11 -11
s:export	-15 15
s:exporter	-14 14
s:extend	-19 19
s:fact	-17 17
s:factory	15 -15
s:fail	14 -14
s:farmer	8 -8
s:few	19 -19
s:fig	-9 9
s:figure	-16 16
s:fine	10 -10
s:firm	16 -16
s:flew	11 -11
s:flour	17 -17
s:flow	11 -11
s:follow	35 -35
s:followed	11 -11
s:following	12 -12
s:footing	-32 32
s:ford	11 -11
s:form	-13 13
s:former	12 -12
s:forty	-12 12
s:found	19 -19
s:framework	-25 25
s:frozen	14 -14
s:fruit	-9 9
s:full	-7 7
s:furniture	20 -20
s:further	12 -12
s:gained	-10 10
s:garment	-13 13
s:gas	26 -26
s:gave	15 -15
s:give	-10 10
s:glass	8 -8
s:go	14 -14
s:golf	12 -12
s:good	-22 22
s:government	-20 20
s:grain	-15 15
s:ground	-13 13
s:grower	10 -10
s:hand	15 -15
s:hazelnut	13 -13
s:heart	-13 13
s:heavy	13 -13
s:help	-11 11
s:her	12 -12
s:here	-15 15
s:higher	-13 13
s:him	19 -19
s:his	-12 12
s:hit	7 -7
s:honey	-17 17
s:house	15 -15
s:include	-32 32
s:including	-32 32
s:industry	-13 13
s:inside	-11 11
s:instrument	-11 11
s:introduce	9 -9
s:item	-15 15
s:judge	-16 16
s:just	-17 17
s:kitchen	21 -21
s:know	29 -29
s:labor	16 -16
s:labour	-15 15
s:land	11 -11
s:large	-8 8
s:last	-10 10
s:lasted	-10 10
s:latter	20 -20
s:leather	16 -16
s:leave	-19 19
s:lemon	-12 12
s:less	14 -14
s:lie	-11 11
s:limit	11 -11
s:link	8 -8
s:list	-9 9
s:lng	-19 19
s:load	-25 25
s:longer	10 -10
s:look	-14 14
s:lose	24 -24
s:machinery	-10 10
s:make	12 -12
s:maker	-12 12
s:many	-21 21
s:matter	8 -8
s:meal	16 -16
s:mean	-10 10
s:meantime	-10 10
s:meet	-22 22
s:member	18 -18
s:memorandum	-18 18
s:merely	17 -17
s:metal	33 -33
s:middle	-11 11
s:midnight	-15 15
s:milk	18 -18
s:minimum	17 -17
s:minister	15 -15
s:minute	-17 17
s:mistake	-12 12
s:mombasa	-12 12
s:moment	22 -22
s:more	16 -16
s:most	-11 11
s:move	-18 18
s:much	-6 6
s:named	19 -19
s:natural	13 -13
s:neither	-14 14
s:none	11 -11
s:normal	-40 40
s:not	13 -13
s:note	18 -18
s:notice	15 -15
s:number	-13 13
s:offer	22 -22
s:official	19 -19
s:old	-11 11
s:olive	17 -17
s:onion	15 -15
s:only	-6 6
s:open	11 -11
s:ordinance	-9 9
s:ordinary	-32 32
s:other	13 -13
s:otherwise	18 -18
s:out	9 -9
s:outside	18 -18
s:overall	-33 33
s:owner	22 -22
s:pact	19 -19
s:palm	25 -25
s:paper	-12 12
s:parcel	17 -17
s:partner	-18 18
s:past	-20 20
s:patented	14 -14
s:pause	15 -15
s:pea	11 -11
s:pending	-12 12
s:people	-12 12
s:percent	14 -14
s:person	-9 9
s:plain	-11 11
s:plan	11 -11
s:plane	-32 32
s:plant	20 -20
s:plastic	11 -11
s:plu	-22 22
s:point	15 -15
s:pork	-7 7
s:post	21 -21
s:power	24 -24
s:presenter	10 -10
s:president	15 -15
s:price	-16 16
s:private	-16 16
s:product	-8 8
s:prolong	9 -9
s:proposal	16 -16
s:provided	-12 12
s:pulp	13 -13
s:pump	-9 9
s:purchase	-9 9
s:put	-19 19
s:q	19 -19
s:quarrel	14 -14
s:quota	16 -16
s:radio	11 -11
s:rate	17 -17
s:read	11 -11
s:reason	13 -13
s:recall	12 -12
s:reckon	-14 14
s:record	11 -11
s:remain	17 -17
s:remember	15 -15
s:reminder	10 -10
s:replace	21 -21
s:report	18 -18
s:respectively	10 -10
s:response	13 -13
s:retain	14 -14
s:retaliate	-10 10
s:return	21 -21
s:rice	19 -19
s:rose	14 -14
s:round	9 -9
s:rum	11 -11
s:same	-7 7
s:season	20 -20
s:second	35 -35
s:see	5 -5
s:seek	17 -17
s:separate	20 -20
s:shall	16 -16
s:share	-9 9
s:she	26 -26
s:sheep	-14 14
s:shell	12 -12
s:shenzhen	-12 12
s:ship	16 -16
s:shoe	-19 19
s:shop	-11 11
s:should	12 -12
s:sign	6 -6
s:since	13 -13
s:sixth	-9 9
s:small	11 -11
s:so	-14 14
s:social	11 -11
s:softwood	17 -17
s:solar	11 -11
s:somebody	12 -12
s:something	12 -12
s:soon	21 -21
s:sorghum	-17 17
s:soybean	-32 32
s:speak	-21 21
s:split	-9 9
s:spoken	-11 11
s:sprat	14 -14
s:spring	-8 8
s:stage	11 -11
s:stake	14 -14
s:stand	11 -11
s:standstill	16 -16
s:state	12 -12
s:steel	23 -23
s:stem	13 -13
s:stone	-16 16
s:subject	-10 10
s:sum	-31 31
s:surplu	-11 11
s:suspend	26 -26
s:suspension	11 -11
s:table	34 -34
s:take	-21 21
s:talking	11 -11
s:tax	14 -14
s:term	-7 7
s:th	11 -11
s:thank	10 -10
s:their	11 -11
s:then	24 -24
s:therefore	-31 31
s:they	10 -10
s:thing	18 -18
s:think	-18 18
s:third	19 -19
s:those	6 -6
s:threat	-9 9
s:threaten	-8 8
s:three	-23 23
s:through	13 -13
s:thu	-17 17
s:tile	12 -12
s:timber	-15 15
s:time	15 -15
s:tiruppur	16 -16
s:toaster	15 -15
s:together	-27 27
s:tomatoe	13 -13
s:too	19 -19
s:total	-33 33
s:touched	9 -9
s:toy	-30 30
s:tractor	16 -16
s:trader	21 -21
s:transshipped	13 -13
s:treatment	-11 11
s:trial	-10 10
s:truce	13 -13
s:truck	20 -20
s:true	-11 11
s:tube	-10 10
s:tuna	19 -19
s:turn	14 -14
s:twice	25 -25
s:two	-20 20
s:tyre	16 -16
s:under	-9 9
s:undertaken	-11 11
s:unless	8 -8
s:until	20 -20
s:untouched	13 -13
s:upholstered	14 -14
s:value	19 -19
s:vanilla	-9 9
s:vanity	13 -13
s:vehicle	9 -9
s:wafer	-8 8
s:waive	-12 12
s:waiver	-23 23
s:warn	19 -19
s:was	15 -15
s:way	-10 10
s:wednesday	-20 20
s:well	-3 3
s:were	20 -20
s:what	-17 17
s:wheat	18 -18
s:wheel	-9 9
s:when	-9 9
s:whiskey	12 -12
s:whisky	14 -14
s:who	9 -9
s:whoever	-11 11
s:whose	23 -23
s:why	-13 13
s:wider	10 -10
s:win	-17 17
s:wine	34 -34
s:winter	13 -13
s:wire	14 -14
s:with	-11 11
s:withdraw	11 -11
s:without	18 -18
s:won't	-33 33
s:wood	16 -16
s:wool	13 -13
s:word	13 -13
s:world	12 -12
s:worst	17 -17
s:worth	9 -9
s:write	12 -12
s:yarn	15 -15
s:yokohama	9 -9
s:you	-15 15
s:you'll	-11 11
s:your	14 -14
sa:!	13 -13
sa:" .	40 -40
sa:" <person>	12 -12
sa:" he	17 -17
sa:" say	-16 16
sa:'s	-11 11
sa:'s .	-22 22
sa:'s deal	11 -11
sa:'s duty	-9 9
sa:'s good	-10 10
sa:'s letter	17 -17
sa:'s own	-11 11
sa:( <level>	-11 11
sa:)	14 -14
sa:) and	10 -10
sa:, "	8 -8
sa:, <day-ahead>	-24 24
sa:, <number>	-11 11
sa:, <points>	-10 10
sa:, <quality>	14 -14
sa:, <span>	11 -11
sa:, a	-17 17
sa:, all	-15 15
sa:, and	19 -19
sa:, announce	-9 9
sa:, as	23 -23
sa:, because	18 -18
sa:, beef	-12 12
sa:, before	-20 20
sa:, both	13 -13
sa:, by	-26 26
sa:, car	13 -13
sa:, charge	-11 11
sa:, chip	-9 9
sa:, coffee	-11 11
sa:, counting	-30 30
sa:, down	-9 9
sa:, effective	12 -12
sa:, everything	-17 17
sa:, existing	-18 18
sa:, fentanyl	-32 32
sa:, for	20 -20
sa:, half	-23 23
sa:, in	27 -27
sa:, later	10 -10
sa:, lumber	11 -11
sa:, make	-22 22
sa:, no	19 -19
sa:, not	29 -29
sa:, now	19 -19
sa:, of	-26 26
sa:, on	41 -41
sa:, ordinary	-4 4
sa:, over	20 -20
sa:, plu	15 -15
sa:, section	-10 10
sa:, since	6 -6
sa:, so	17 -17
sa:, some	-14 14
sa:, soybean	18 -18
sa:, such	-9 9
sa:, to	11 -11
sa:, together	22 -22
sa:, unless	14 -14
sa:, up	30 -30
sa:, was	23 -23
sa:, wheat	13 -13
sa:, when	-19 19
sa:, which	10 -10
sa:, with	-11 11
sa:, without	15 -15
sa:, would	17 -17
sa:- <name>	11 -11
sa:- in	-24 24
sa:- labor	11 -11
sa:.	15 -15
sa:. "	-13 13
sa:. eastern	12 -12
sa:. on	-17 17
sa:/	-14 14
sa::	-32 32
sa:: <level>	-42 42
sa:: <number>	-19 19
sa:: a	8 -8
sa:: that	22 -22
sa:: what	-15 15
sa:;	-9 9
sa:; <level>	28 -28
sa:; <name>	-27 27
sa:; <seat>	-12 12
sa:; after	-10 10
sa:; for	-16 16
sa:; it	-9 9
sa:; now	-9 9
sa:; that	11 -11
sa:; the	10 -10
sa:; they	8 -8
sa:; thi	15 -15
sa:; with	9 -9
sa:<agent>	7 -7
sa:<day-ahead>	17 -17
sa:<day-ahead> because	-8 8
sa:<day-gone>	14 -14
sa:<day-gone> ,	16 -16
sa:<day-gone> ;	12 -12
sa:<day-gone> and	-26 26
sa:<day-gone> in	12 -12
sa:<day-gone> it	8 -8
sa:<day-today> 's	9 -9
sa:<day-today> for	-9 9
sa:<duty>	-17 17
sa:<goods>	17 -17
sa:<level-noun>	-14 14
sa:<level>	8 -8
sa:<level> "	-10 10
sa:<level> (	16 -16
sa:<level> )	27 -27
sa:<level> ,	22 -22
sa:<level> <day-today>	-13 13
sa:<level> <level>	19 -19
sa:<level> a	13 -13
sa:<level> all	8 -8
sa:<level> and	-24 24
sa:<level> are	9 -9
sa:<level> by	14 -14
sa:<level> call	10 -10
sa:<level> come	-19 19
sa:<level> for	-23 23
sa:<level> in	29 -29
sa:<level> instead	11 -11
sa:<level> more	12 -12
sa:<level> now	-16 16
sa:<level> of	-21 21
sa:<level> on	19 -19
sa:<level> or	14 -14
sa:<level> ordinary	-13 13
sa:<level> over	-25 25
sa:<level> since	7 -7
sa:<level> that	-27 27
sa:<level> together	14 -14
sa:<level> under	14 -14
sa:<level> was	-11 11
sa:<level> would	-11 11
sa:<money>	19 -19
sa:<money> of	9 -9
sa:<month-ahead>	14 -14
sa:<month-ahead> ,	16 -16
sa:<month-ahead> and	12 -12
sa:<month-gone> .	16 -16
sa:<month-gone> :	-7 7
sa:<name> :	-20 20
sa:<name> ;	28 -28
sa:<name> <level>	21 -21
sa:<name> <number>	-11 11
sa:<name> among	-12 12
sa:<name> announce	-10 10
sa:<name> at	9 -9
sa:<name> buy	-13 13
sa:<name> charge	27 -27
sa:<name> good	-28 28
sa:<name> had	15 -15
sa:<name> its	8 -8
sa:<name> now	-11 11
sa:<name> on	-15 15
sa:<name> the	-8 8
sa:<name> with	-14 14
sa:<number> ,	13 -13
sa:<number> :	19 -19
sa:<number> <day-today>	12 -12
sa:<number> a	16 -16
sa:<number> all	23 -23
sa:<number> are	15 -15
sa:<number> at	13 -13
sa:<number> before	8 -8
sa:<number> duty	12 -12
sa:<number> economy	-45 45
sa:<number> fentanyl	-10 10
sa:<number> from	-15 15
sa:<number> if	9 -9
sa:<number> in	51 -51
sa:<number> instead	10 -10
sa:<number> it	17 -17
sa:<number> more	-8 8
sa:<number> now	12 -12
sa:<number> once	10 -10
sa:<number> over	-25 25
sa:<number> plu	-19 19
sa:<number> reciprocal	-13 13
sa:<number> stay	11 -11
sa:<number> that	-21 21
sa:<number> the	-11 11
sa:<number> time	-12 12
sa:<number> was	-13 13
sa:<number> would	-7 7
sa:<office>	15 -15
sa:<office> of	-14 14
sa:<organisation>	22 -22
sa:<organisation> .	-16 16
sa:<organisation> announce	10 -10
sa:<organisation> has	15 -15
sa:<organisation> say	-11 11
sa:<person>	-17 17
sa:<person> 's	-10 10
sa:<person> .	-25 25
sa:<person> and	15 -15
sa:<person> announce	12 -12
sa:<person> call	-13 13
sa:<person> impose	17 -17
sa:<person> make	-10 10
sa:<person> say	-10 10
sa:<points> are	9 -9
sa:<points> of	8 -8
sa:<quality>	4 -4
sa:<quality> .	21 -21
sa:<quality> bean	-21 21
sa:<quality> coffee	11 -11
sa:<quality> crude	-12 12
sa:<quality> exporter	-11 11
sa:<quality> oil	-14 14
sa:<quality> one	18 -18
sa:<quality> part	-8 8
sa:<quality> port	-26 26
sa:<quality> steel	12 -12
sa:<seat> ,	21 -21
sa:<seat> .	18 -18
sa:<seat> had	-12 12
sa:<seat> on	-9 9
sa:<seat> to	11 -11
sa:<span> ;	-8 8
sa:<span> after	13 -13
sa:<span> and	23 -23
sa:<span> in	18 -18
sa:<taker>	16 -16
sa:<v-agree>	13 -13
sa:<v-lack>	-13 13
sa:<v-propose>	16 -16
sa:<v-renew>	-12 12
sa:<v-up>	14 -14
sa:?	-15 15
sa:a <quality>	11 -11
sa:a <span>	-18 18
sa:a ban	-9 9
sa:a deal	9 -9
sa:a framework	-23 23
sa:a list	10 -10
sa:a long	-12 12
sa:a minimum	12 -12
sa:a quota	11 -11
sa:a reciprocal	-13 13
sa:about <level>	14 -14
sa:about the	-9 9
sa:above the	9 -9
sa:account	-9 9
sa:account of	-10 10
sa:action of	11 -11
sa:add	-23 23
sa:add ,	10 -10
sa:add .	-7 7
sa:add the	-16 16
sa:add up	-18 18
sa:addition	14 -14
sa:additional duty	-17 17
sa:admit	-13 13
sa:adopt	-10 10
sa:affected	-13 13
sa:affected .	-15 15
sa:after <level>	9 -9
sa:after an	14 -14
sa:after its	-11 11
sa:again	11 -11
sa:again ,	10 -10
sa:again .	-10 10
sa:against	-10 10
sa:ago .	23 -23
sa:agree in	-19 19
sa:agree on	12 -12
sa:agreement	14 -14
sa:all	-12 12
sa:all -	-24 24
sa:all .	24 -24
sa:all country	12 -12
sa:all from	-12 12
sa:all of	-10 10
sa:all on	-14 14
sa:all other	23 -23
sa:along	13 -13
sa:aluminum .	-9 9
sa:among	-17 17
sa:among the	-14 14
sa:amount	11 -11
sa:amount to	10 -10
sa:an <quality>	12 -12
sa:and <day-ahead>	-12 12
sa:and <level>	-8 8
sa:and <month-gone>	15 -15
sa:and <name>	-14 14
sa:and <seat>	17 -17
sa:and a	-26 26
sa:and about	19 -19
sa:and above	11 -11
sa:and are	-14 14
sa:and beef	-13 13
sa:and call	-14 14
sa:and cotton	10 -10
sa:and from	21 -21
sa:and fruit	-11 11
sa:and gas	11 -11
sa:and i	-17 17
sa:and in	-22 22
sa:and more	16 -16
sa:and nobody	9 -9
sa:and not	18 -18
sa:and of	14 -14
sa:and pay	-11 11
sa:and reciprocal	-32 32
sa:and since	21 -21
sa:and so	19 -19
sa:and that	15 -15
sa:and there	9 -9
sa:and what	-25 25
sa:and will	8 -8
sa:and would	14 -14
sa:and you	9 -9
sa:announce	5 -5
sa:announce for	10 -10
sa:announce on	33 -33
sa:another <level>	15 -15
sa:any .	-13 13
sa:are <level>	-9 9
sa:are charge	12 -12
sa:are for	13 -13
sa:are make	-12 12
sa:are not	-16 16
sa:are over	9 -9
sa:are still	11 -11
sa:as <name>	-7 7
sa:as <number>	10 -10
sa:as agree	-25 25
sa:as before	30 -30
sa:as in	15 -15
sa:as of	12 -12
sa:as on	-10 10
sa:as their	-9 9
sa:at	16 -16
sa:at <number>	17 -17
sa:at <quality>	-15 15
sa:at least	13 -13
sa:at most	13 -13
sa:at one	-24 24
sa:auto	-14 14
sa:autumn	12 -12
sa:average	-22 22
sa:away	12 -12
sa:backdated	-9 9
sa:ban	-19 19
sa:baseline	7 -7
sa:baseline .	10 -10
sa:baseline of	-9 9
sa:be	14 -14
sa:be .	-15 15
sa:be charge	11 -11
sa:bean	-26 26
sa:bean ,	-8 8
sa:bean .	-15 15
sa:bear <level>	-12 12
sa:became	-12 12
sa:because	16 -16
sa:because <seat>	10 -10
sa:because of	12 -12
sa:become	-12 12
sa:become <level>	-9 9
sa:become <number>	-11 11
sa:beef	-15 15
sa:been	-7 7
sa:been charge	-12 12
sa:been pay	-11 11
sa:been put	-14 14
sa:been sign	-12 12
sa:been threaten	14 -14
sa:before ,	5 -5
sa:before <day-ahead>	-6 6
sa:before the	-7 7
sa:begin ,	-10 10
sa:begin .	-13 13
sa:belong	-10 10
sa:belong to	-10 10
sa:beside .	19 -19
sa:beside the	11 -11
sa:beside what	-12 12
sa:between	19 -19
sa:between the	15 -15
sa:beyond	14 -14
sa:bill	20 -20
sa:both	-15 15
sa:both side	-9 9
sa:bring	-7 7
sa:bring in	11 -11
sa:bring the	13 -13
sa:build	12 -12
sa:build in	11 -11
sa:busan	-14 14
sa:busan ,	12 -12
sa:buy from	-9 9
sa:buyer	19 -19
sa:buyer of	18 -18
sa:by <level>	8 -8
sa:by <person>	-11 11
sa:by an	-12 12
sa:cabinet	12 -12
sa:call it	-13 13
sa:can	-16 16
sa:cancel	-22 22
sa:car ,	17 -17
sa:car .	21 -21
sa:car included	27 -27
sa:car pay	-16 16
sa:car with	-11 11
sa:case	19 -19
sa:cash	-15 15
sa:cent	7 -7
sa:change it	-10 10
sa:charge on	13 -13
sa:charge since	-12 12
sa:chicken ,	10 -10
sa:chip	-20 20
sa:chip ,	-24 24
sa:cocoa	9 -9
sa:coffee	-19 19
sa:coffee ,	-17 17
sa:coffee and	-15 15
sa:collect	-15 15
sa:collect .	-14 14
sa:come	28 -28
sa:come .	12 -12
sa:come back	14 -14
sa:come down	17 -17
sa:come from	-11 11
sa:come to	28 -28
sa:company	20 -20
sa:contained	-11 11
sa:continue	15 -15
sa:count	-22 22
sa:counted	-36 36
sa:counted .	-8 8
sa:counted in	-25 25
sa:counting	-25 25
sa:counting the	-22 22
sa:country ,	-12 12
sa:country .	18 -18
sa:crude	-10 10
sa:crude .	-11 11
sa:customer	14 -14
sa:cut its	-12 12
sa:date	15 -15
sa:date from	14 -14
sa:day after	14 -14
sa:dead	8 -8
sa:deadline	-10 10
sa:deal .	17 -17
sa:decree	11 -11
sa:desk	-9 9
sa:did	16 -16
sa:disappear	-18 18
sa:doe	-8 8
sa:doe .	-22 22
sa:double	9 -9
sa:down from	-13 13
sa:down to	10 -10
sa:drop	23 -23
sa:duty	-13 13
sa:duty ,	11 -11
sa:duty ;	-15 15
sa:duty are	-20 20
sa:duty counted	-27 27
sa:duty in	-15 15
sa:duty inside	-12 12
sa:duty of	-15 15
sa:duty on	18 -18
sa:duty under	11 -11
sa:earlier	9 -9
sa:early	20 -20
sa:eastern	12 -12
sa:economy	-51 51
sa:economy .	-17 17
sa:effect .	-12 12
sa:effective	18 -18
sa:either	15 -15
sa:electric	15 -15
sa:electric car	12 -12
sa:emergency	-10 10
sa:end .	11 -11
sa:end <span>	12 -12
sa:end in	9 -9
sa:end on	-15 15
sa:energy	8 -8
sa:entry	-15 15
sa:ever	20 -20
sa:everybody	-10 10
sa:everybody .	-10 10
sa:everything	-13 13
sa:everything .	-9 9
sa:everything included	-12 12
sa:exempt	16 -16
sa:existing	-13 13
sa:existing duty	-14 14
sa:expire .	-10 10
sa:exporter	-22 22
sa:extend	-13 13
sa:extension	11 -11
sa:extra duty	13 -13
sa:face	17 -17
sa:face <level>	10 -10
sa:factory	9 -9
sa:fall in	-15 15
sa:fall with	10 -10
sa:far .	9 -9
sa:farm duty	-9 9
sa:farm good	15 -15
sa:fear	-10 10
sa:fee	-10 10
sa:fee on	-9 9
sa:fentanyl ,	9 -9
sa:fentanyl ;	-16 16
sa:fentanyl and	-18 18
sa:fentanyl duty	7 -7
sa:figure	-15 15
sa:fine	10 -10
sa:firm	9 -9
sa:first term	-9 9
sa:flow	12 -12
sa:flow of	11 -11
sa:follow	17 -17
sa:footing	-32 32
sa:for	-11 11
sa:for <name>	-8 8
sa:for <number>	-8 8
sa:for <seat>	-12 12
sa:for good	32 -32
sa:for its	-25 25
sa:for the	-9 9
sa:for us	-12 12
sa:force	7 -7
sa:force since	13 -13
sa:forced -	13 -13
sa:forced labour	-9 9
sa:form	-13 13
sa:four	-11 11
sa:framework	-23 23
sa:free trade	-16 16
sa:from	8 -8
sa:from .	-10 10
sa:from <day-ahead>	19 -19
sa:from <day-gone>	9 -9
sa:from <level>	-13 13
sa:from <month-gone>	10 -10
sa:from a	13 -13
sa:from next	-13 13
sa:from some	-14 14
sa:from the	23 -23
sa:from thi	-9 9
sa:frozen	10 -10
sa:fruit	-16 16
sa:furniture	15 -15
sa:garment	-10 10
sa:gas	17 -17
sa:geneva in	-22 22
sa:go .	18 -18
sa:go since	-11 11
sa:good ,	-11 11
sa:good .	14 -14
sa:good <level>	-18 18
sa:good <number>	25 -25
sa:good are	-18 18
sa:good at	5 -5
sa:good from	17 -17
sa:good is	-8 8
sa:good pay	11 -11
sa:good that	9 -9
sa:good to	-25 25
sa:good under	10 -10
sa:government	-14 14
sa:government say	-14 14
sa:ground	-10 10
sa:had announce	10 -10
sa:had been	12 -12
sa:had threaten	-19 19
sa:half	-19 19
sa:handshake	-11 11
sa:happen	11 -11
sa:hardly	8 -8
sa:has been	22 -22
sa:has no	13 -13
sa:has not	-17 17
sa:has threaten	-10 10
sa:have a	-15 15
sa:have been	-14 14
sa:have it	9 -9
sa:he	12 -12
sa:he has	-9 9
sa:help	-11 11
sa:here	-9 9
sa:here .	14 -14
sa:higher ,	-15 15
sa:highest	16 -16
sa:his	-11 11
sa:his count	-8 8
sa:his first	-8 8
sa:hope	9 -9
sa:if	11 -11
sa:if it	20 -20
sa:impose last	-11 11
sa:impose over	20 -20
sa:in ,	-17 17
sa:in .	-17 17
sa:in <month-ahead>	11 -11
sa:in <month-gone>	8 -8
sa:in <number>	23 -23
sa:in <organisation>	8 -8
sa:in <seat>	15 -15
sa:in addition	13 -13
sa:in additional	-12 12
sa:in both	-12 12
sa:in fentanyl	-11 11
sa:in for	-17 17
sa:in force	26 -26
sa:in most	10 -10
sa:in some	-10 10
sa:in sum	-16 16
sa:in them	-10 10
sa:in total	-16 16
sa:in two	-26 26
sa:in write	-13 13
sa:include	-26 26
sa:include the	-16 16
sa:included ,	-13 13
sa:included .	6 -6
sa:included ;	-30 30
sa:including	-28 28
sa:inquiry	-11 11
sa:inside	-17 17
sa:inside .	-16 16
sa:inside it	14 -14
sa:is ,	-12 12
sa:is <level>	-5 5
sa:is a	21 -21
sa:is add	-18 18
sa:is already	-15 15
sa:is charge	15 -15
sa:is in	10 -10
sa:is make	-19 19
sa:is off	10 -10
sa:is on	-8 8
sa:is sign	9 -9
sa:is still	14 -14
sa:is tied	-10 10
sa:is to	17 -17
sa:is unchanged	-10 10
sa:is what	18 -18
sa:island 's	-9 9
sa:it ,	-14 14
sa:it as	-7 7
sa:it because	17 -17
sa:it hold	-8 8
sa:it lower	11 -11
sa:it on	-14 14
sa:it since	-11 11
sa:it the	-12 12
sa:it there	-14 14
sa:it was	15 -15
sa:it will	-13 13
sa:it would	17 -17
sa:its <points>	-10 10
sa:its good	14 -14
sa:its ordinary	-16 16
sa:keep it	-13 13
sa:kitchen	12 -12
sa:largest	17 -17
sa:last until	-16 16
sa:last week	-11 11
sa:later	27 -27
sa:later <level>	11 -11
sa:law .	-14 14
sa:law of	10 -10
sa:law that	12 -12
sa:lawyer	-11 11
sa:least	13 -13
sa:leave	-9 9
sa:leave to	-19 19
sa:less	15 -15
sa:let	-21 21
sa:let in	-16 16
sa:letter of	21 -21
sa:letter to	-15 15
sa:like all	-14 14
sa:list	7 -7
sa:list ,	10 -10
sa:list .	16 -16
sa:little	-11 11
sa:local	-11 11
sa:long as	10 -10
sa:long list	-12 12
sa:lower .	8 -8
sa:lumber	12 -12
sa:lumber <level>	9 -9
sa:make	11 -11
sa:make <level>	41 -41
sa:make <number>	27 -27
sa:make of	-28 28
sa:make up	-17 17
sa:maker	-17 17
sa:many	-14 14
sa:may	10 -10
sa:measure .	-13 13
sa:medicine	10 -10
sa:meet <number>	9 -9
sa:member	21 -21
sa:member of	12 -12
sa:metal	25 -25
sa:mill	11 -11
sa:minimum	15 -15
sa:minimum price	15 -15
sa:ministry	13 -13
sa:minute past	-18 18
sa:mistake	-12 12
sa:month	26 -26
sa:more ,	-13 13
sa:more than	11 -11
sa:most ,	-11 11
sa:most good	-23 23
sa:most of	30 -30
sa:move	-12 12
sa:mr <person>	-13 13
sa:much	-10 10
sa:much of	-19 19
sa:my	11 -11
sa:name	-10 10
sa:name of	-13 13
sa:named	10 -10
sa:near	-10 10
sa:need	-12 12
sa:new	17 -17
sa:new <quality>	9 -9
sa:next week	-13 13
sa:nil	11 -11
sa:no more	-14 14
sa:nobody	-16 16
sa:nobody in	12 -12
sa:normal	-28 28
sa:normal duty	-26 26
sa:north	10 -10
sa:north <quality>	9 -9
sa:not <number>	14 -14
sa:not affected	-13 13
sa:not apply	-12 12
sa:not been	-23 23
sa:not part	12 -12
sa:nothing .	20 -20
sa:nothing is	-18 18
sa:now .	-23 23
sa:now <level>	10 -10
sa:now <number>	14 -14
sa:now it	-9 9
sa:now pay	29 -29
sa:number of	16 -16
sa:of <day-gone>	11 -11
sa:of <level>	-14 14
sa:of <name>	9 -9
sa:of <person>	-20 20
sa:of <span>	12 -12
sa:of a	-10 10
sa:of about	-10 10
sa:of all	14 -14
sa:of any	11 -11
sa:of earlier	11 -11
sa:of his	-15 15
sa:of it	-25 25
sa:of older	17 -17
sa:of ordinary	11 -11
sa:of the	16 -16
sa:of what	6 -6
sa:of which	-36 36
sa:off for	-13 13
sa:off the	14 -14
sa:oil	-12 12
sa:oil .	-8 8
sa:oil and	16 -16
sa:old	-10 10
sa:old <number>	-13 13
sa:old duty	10 -10
sa:on <day-today>	-6 6
sa:on <quality>	9 -9
sa:on account	-10 10
sa:on all	15 -15
sa:on any	-11 11
sa:on car	12 -12
sa:on coffee	-12 12
sa:on entry	-11 11
sa:on everything	24 -24
sa:on its	22 -22
sa:on most	-11 11
sa:on other	10 -10
sa:on our	-7 7
sa:on paper	-10 10
sa:on some	13 -13
sa:on soybean	-14 14
sa:on that	-17 17
sa:on these	-9 9
sa:once	-15 15
sa:once <seat>	-13 13
sa:one ,	-20 20
sa:one <level>	25 -25
sa:one minute	-18 18
sa:one of	9 -9
sa:one pay	-14 14
sa:one to	11 -11
sa:only	-12 12
sa:or a	6 -6
sa:or more	-22 22
sa:or the	12 -12
sa:order .	7 -7
sa:order is	11 -11
sa:order of	-21 21
sa:ordinary	-26 26
sa:ordinary rate	-13 13
sa:ordinary tariff	-9 9
sa:other	8 -8
sa:other ,	15 -15
sa:other .	18 -18
sa:other <number>	-12 12
sa:our .	-7 7
sa:out	20 -20
sa:out .	18 -18
sa:out of	13 -13
sa:outside	8 -8
sa:outside the	17 -17
sa:over	8 -8
sa:over <quality>	-12 12
sa:over and	11 -11
sa:owner	18 -18
sa:pact	14 -14
sa:pact .	10 -10
sa:paper ,	-10 10
sa:part	-7 7
sa:part ,	-15 15
sa:part of	11 -11
sa:pass through	9 -9
sa:past	-15 15
sa:pay .	-15 15
sa:pay <level>	13 -13
sa:pay <number>	7 -7
sa:pending	-16 16
sa:percent	10 -10
sa:place .	-16 16
sa:plane	-24 24
sa:plane .	-18 18
sa:plant	13 -13
sa:plu	-15 15
sa:plu <level>	17 -17
sa:plu <number>	-18 18
sa:plu whatever	-14 14
sa:point	20 -20
sa:port ,	-18 18
sa:post	9 -9
sa:power	14 -14
sa:practice	-8 8
sa:present	17 -17
sa:present ,	13 -13
sa:price	-9 9
sa:price of	-18 18
sa:product	23 -23
sa:product of	-10 10
sa:provided	-10 10
sa:publish on	-13 13
sa:purchase of	14 -14
sa:put it	-8 8
sa:put off	16 -16
sa:put on	-13 13
sa:quota	10 -10
sa:rate	16 -16
sa:rate that	13 -13
sa:rather	-7 7
sa:reach	15 -15
sa:reason	14 -14
sa:reciprocal	-18 18
sa:reciprocal <number>	-12 12
sa:reciprocal and	-10 10
sa:reciprocal rate	11 -11
sa:reciprocal tariff	7 -7
sa:relief	-11 11
sa:remain .	18 -18
sa:replace	12 -12
sa:reporter	-14 14
sa:reporter on	-14 14
sa:respectively	10 -10
sa:rest .	-9 9
sa:rule .	9 -9
sa:run	-20 20
sa:same .	11 -11
sa:same as	-4 4
sa:same day	23 -23
sa:say .	10 -10
sa:say <day-today>	-9 9
sa:say no	-10 10
sa:say on	-16 16
sa:say that	10 -10
sa:season	15 -15
sa:season .	12 -12
sa:second	12 -12
sa:section	-15 15
sa:section <number>	-16 16
sa:seek	12 -12
sa:sell	-14 14
sa:sell .	-16 16
sa:send	19 -19
sa:settle	10 -10
sa:share	-8 8
sa:she	13 -13
sa:sheet	10 -10
sa:should	5 -5
sa:should <seat>	-10 10
sa:side .	11 -11
sa:sign on	-11 11
sa:signature	-18 18
sa:since <month-gone>	-8 8
sa:since <number>	16 -16
sa:since spring	-8 8
sa:since the	15 -15
sa:so	13 -13
sa:so <level>	11 -11
sa:so we	-13 13
sa:some	-11 11
sa:some <number>	9 -9
sa:some of	-12 12
sa:speak	-12 12
sa:stand	14 -14
sa:start <day-today>	-13 13
sa:start on	13 -13
sa:steel in	-13 13
sa:steel stay	-9 9
sa:step	14 -14
sa:still	-18 18
sa:still <number>	-11 11
sa:still negotiate	12 -12
sa:stone	-19 19
sa:stuff	17 -17
sa:sum	-10 10
sa:sum .	-10 10
sa:sum of	13 -13
sa:summer ,	-11 11
sa:surcharge	-12 12
sa:surcharge of	-10 10
sa:surcharge that	11 -11
sa:suspend	19 -19
sa:suspension is	-11 11
sa:table	26 -26
sa:take	-16 16
sa:take off	-12 12
sa:take the	12 -12
sa:talk	15 -15
sa:tariff for	-14 14
sa:tariff is	10 -10
sa:tax	23 -23
sa:tax on	11 -11
sa:tell .	-10 10
sa:tell reporter	-14 14
sa:ten	-10 10
sa:term ,	-12 12
sa:term .	24 -24
sa:that	5 -5
sa:that 's	16 -16
sa:that <name>	14 -14
sa:that all	-14 14
sa:that apply	-6 6
sa:that are	10 -10
sa:that contain	9 -9
sa:that date	16 -16
sa:that day	-21 21
sa:that has	13 -13
sa:that have	-14 14
sa:that it	10 -10
sa:that keep	-14 14
sa:that make	13 -13
sa:that mr	9 -9
sa:that talk	-10 10
sa:that there	-12 12
sa:the <level>	-22 22
sa:the <name>	9 -9
sa:the <quality>	-30 30
sa:the agreement	19 -19
sa:the border	-14 14
sa:the country	-9 9
sa:the economy	-13 13
sa:the farm	-10 10
sa:the figure	11 -11
sa:the first	19 -19
sa:the flow	11 -11
sa:the letter	10 -10
sa:the list	15 -15
sa:the market	-12 12
sa:the metal	13 -13
sa:the name	-13 13
sa:the new	19 -19
sa:the normal	-18 18
sa:the north	9 -9
sa:the number	34 -34
sa:the old	-14 14
sa:the other	-8 8
sa:the price	-25 25
sa:the rate	17 -17
sa:the reciprocal	11 -11
sa:the rule	14 -14
sa:the spring	17 -17
sa:the start	7 -7
sa:the steel	-12 12
sa:the surcharge	-16 16
sa:the table	16 -16
sa:the time	13 -13
sa:the total	12 -12
sa:the truce	-21 21
sa:the two	14 -14
sa:the worst	17 -17
sa:their deal	-11 11
sa:their way	-14 14
sa:them <number>	-13 13
sa:them as	-9 9
sa:them the	11 -11
sa:themselve	13 -13
sa:then	20 -20
sa:then .	-12 12
sa:then <level>	13 -13
sa:there .	13 -13
sa:there is	-12 12
sa:there since	13 -13
sa:they	8 -8
sa:they are	-14 14
sa:they will	13 -13
sa:thi year	-18 18
sa:threaten	-11 11
sa:threaten <level>	-14 14
sa:threaten to	-16 16
sa:three	-11 11
sa:through	9 -9
sa:timber ,	-10 10
sa:time being	12 -12
sa:time what	-10 10
sa:to	16 -16
sa:to <level>	29 -29
sa:to <month-gone>	-13 13
sa:to <number>	-13 13
sa:to be	21 -21
sa:to do	17 -17
sa:to fentanyl	26 -26
sa:to have	9 -9
sa:to impose	-20 20
sa:to nothing	9 -9
sa:to see	-12 12
sa:to that	-11 11
sa:together ,	-9 9
sa:together <level>	11 -11
sa:together with	17 -17
sa:too	18 -18
sa:too ,	9 -9
sa:too .	14 -14
sa:top ,	17 -17
sa:top .	-10 10
sa:top of	18 -18
sa:total .	-6 6
sa:trade agreement	-12 12
sa:trade war	-11 11
sa:trader	21 -21
sa:trader say	15 -15
sa:treaty	12 -12
sa:trial	-10 10
sa:truce ,	20 -20
sa:truce .	26 -26
sa:truce end	-16 16
sa:truce of	-19 19
sa:truce that	-16 16
sa:truck	11 -11
sa:twice	14 -14
sa:two	-13 13
sa:two week	15 -15
sa:unchanged ,	-10 10
sa:under	7 -7
sa:under a	13 -13
sa:under it	19 -19
sa:under last	-22 22
sa:under section	32 -32
sa:under their	-15 15
sa:until	14 -14
sa:up	-19 19
sa:up for	-7 7
sa:up from	29 -29
sa:up of	-25 25
sa:up the	13 -13
sa:us ,	-10 10
sa:value	12 -12
sa:want to	-11 11
sa:was <level>	-13 13
sa:was a	-18 18
sa:was add	-14 14
sa:was announce	7 -7
sa:was impose	-21 21
sa:was in	9 -9
sa:was still	-34 34
sa:was the	20 -20
sa:way of	7 -7
sa:way to	-11 11
sa:we	-18 18
sa:we are	-16 16
sa:we have	-13 13
sa:wednesday	-12 12
sa:wednesday ,	-12 12
sa:week	-14 14
sa:week .	-15 15
sa:what	-19 19
sa:what the	-16 16
sa:whatever the	16 -16
sa:wheat	16 -16
sa:wheat ,	11 -11
sa:when	-10 10
sa:which <level>	-16 16
sa:which <name>	13 -13
sa:which <number>	-17 17
sa:which <person>	22 -22
sa:which <quality>	15 -15
sa:which end	8 -8
sa:which nobody	-12 12
sa:which stay	-12 12
sa:whose	19 -19
sa:why	12 -12
sa:will be	-16 16
sa:will have	-15 15
sa:win	10 -10
sa:winter	11 -11
sa:with <name>	10 -10
sa:with nothing	9 -9
sa:with one	-13 13
sa:with the	-12 12
sa:with what	-11 11
sa:with which	11 -11
sa:without	7 -7
sa:without .	-15 15
sa:without the	10 -10
sa:worldwide	-7 7
sa:worst	18 -18
sa:worth	15 -15
sa:would become	-8 8
sa:would hit	-9 9
sa:would make	14 -14
sa:wrong	10 -10
sa:year 's	-17 17
sa:year ,	8 -8
sa:year .	13 -13
sa:you have	-16 16
sa:you're	21 -21
sa:your	12 -12
sa:zero .	11 -11
sa:—	-19 19
sa:— <level>	-11 11
sb:"	-14 14
sb:" ,	-11 11
sb:" <name>	-10 10
sb:" at	-11 11
sb:" if	9 -9
sb:" reciprocal	17 -17
sb:" that	-18 18
sb:" the	13 -13
sb:" with	-19 19
sb:'	17 -17
sb:'s :	-14 14
sb:'s <number>	13 -13
sb:'s and	-25 25
sb:'s beef	-10 10
sb:'s charge	9 -9
sb:'s come	-11 11
sb:'s commerce	-9 9
sb:'s deal	12 -12
sb:'s decision	-18 18
sb:'s export	-12 12
sb:'s exporter	6 -6
sb:'s go	-13 13
sb:'s not	-18 18
sb:'s on	26 -26
sb:'s paper	-12 12
sb:'s rate	18 -18
sb:'s tariff	11 -11
sb:(	27 -27
sb:( <number>	18 -18
sb:) :	13 -13
sb:) —	15 -15
sb:+	-17 17
sb:, "	-12 12
sb:, <day-today>	-5 5
sb:, <number>	19 -19
sb:, <seat>	-11 11
sb:, <span>	-15 15
sb:, add	-13 13
sb:, after	37 -37
sb:, against	11 -11
sb:, all	-15 15
sb:, among	23 -23
sb:, at	11 -11
sb:, but	-20 20
sb:, by	9 -9
sb:, cheese	-10 10
sb:, chip	-13 13
sb:, close	14 -14
sb:, duty	-10 10
sb:, good	18 -18
sb:, half	10 -10
sb:, he	15 -15
sb:, if	20 -20
sb:, in	22 -22
sb:, instead	-13 13
sb:, it	-9 9
sb:, its	15 -15
sb:, leave	9 -9
sb:, lumber	-12 12
sb:, most	-24 24
sb:, not	16 -16
sb:, now	23 -23
sb:, on	10 -10
sb:, once	13 -13
sb:, or	-20 20
sb:, ordinary	-8 8
sb:, over	-11 11
sb:, section	12 -12
sb:, shoe	-15 15
sb:, so	-30 30
sb:, soybean	-9 9
sb:, that	-25 25
sb:, the	17 -17
sb:, they	14 -14
sb:, timber	-11 11
sb:, under	11 -11
sb:, unless	16 -16
sb:, we	17 -17
sb:, which	-8 8
sb:, who	15 -15
sb:, whose	25 -25
sb:, will	5 -5
sb:, with	-6 6
sb:- labor	9 -9
sb:. <number>	13 -13
sb:. on	-11 11
sb:/ what	-10 10
sb::	14 -14
sb:: "	26 -26
sb:: <level>	16 -16
sb:: <person>	13 -13
sb:: <quality>	15 -15
sb:: a	23 -23
sb:: as	-12 12
sb:: from	-13 13
sb:: in	14 -14
sb:: it	17 -17
sb:: its	11 -11
sb:: no	19 -19
sb:: not	-14 14
sb:: on	8 -8
sb:: one	-12 12
sb:: the	7 -7
sb:: with	-10 10
sb:;	17 -17
sb:; a	8 -8
sb:; after	-10 10
sb:; before	10 -10
sb:; for	-15 15
sb:; until	23 -23
sb:<day-ahead> ,	-15 15
sb:<day-ahead> ;	15 -15
sb:<day-ahead> an	8 -8
sb:<day-ahead> next	-13 13
sb:<day-ahead> the	4 -4
sb:<day-gone> )	12 -12
sb:<day-gone> ,	12 -12
sb:<day-gone> :	-21 21
sb:<day-gone> ;	16 -16
sb:<day-gone> <quality>	15 -15
sb:<day-gone> in	-14 14
sb:<day-gone> it	-26 26
sb:<day-gone> morning	-10 10
sb:<day-gone> pay	-17 17
sb:<day-gone> to	-17 17
sb:<day-today>	11 -11
sb:<day-today> 's	16 -16
sb:<day-today> -	-18 18
sb:<day-today> :	13 -13
sb:<day-today> it	17 -17
sb:<goods>	17 -17
sb:<level> "	12 -12
sb:<level> ,	-13 13
sb:<level> :	26 -26
sb:<level> ;	-11 11
sb:<level> all	12 -12
sb:<level> are	10 -10
sb:<level> baseline	12 -12
sb:<level> by	11 -11
sb:<level> for	13 -13
sb:<level> here	16 -16
sb:<level> impose	-10 10
sb:<level> in	10 -10
sb:<level> including	12 -12
sb:<level> more	21 -21
sb:<level> of	-14 14
sb:<level> or	10 -10
sb:<level> over	-15 15
sb:<level> stay	-11 11
sb:<level> take	-12 12
sb:<level> tariff	28 -28
sb:<level> that	-22 22
sb:<level> there	12 -12
sb:<level> to	9 -9
sb:<level> under	-12 12
sb:<money>	32 -32
sb:<month-ahead> ,	-14 14
sb:<month-ahead> and	-11 11
sb:<month-ahead> it	15 -15
sb:<month-gone> ,	30 -30
sb:<month-gone> :	14 -14
sb:<month-gone> ;	12 -12
sb:<month-gone> a	-13 13
sb:<month-gone> and	-7 7
sb:<month-gone> at	-10 10
sb:<month-gone> cap	-15 15
sb:<month-gone> last	-13 13
sb:<month-gone> of	-22 22
sb:<month-gone> over	-11 11
sb:<month-gone> they	13 -13
sb:<month-today>	13 -13
sb:<name>	13 -13
sb:<name> :	-13 13
sb:<name> <level>	31 -31
sb:<name> <number>	29 -29
sb:<name> <person>	-10 10
sb:<name> agree	-8 8
sb:<name> announce	11 -11
sb:<name> are	-7 7
sb:<name> begin	10 -10
sb:<name> butter	-9 9
sb:<name> collect	10 -10
sb:<name> court	-11 11
sb:<name> cut	14 -14
sb:<name> duty	5 -5
sb:<name> expect	-14 14
sb:<name> fall	15 -15
sb:<name> had	-6 6
sb:<name> halve	11 -11
sb:<name> hold	-9 9
sb:<name> in	12 -12
sb:<name> is	-15 15
sb:<name> it	17 -17
sb:<name> leave	-12 12
sb:<name> levy	12 -12
sb:<name> lower	-13 13
sb:<name> now	-20 20
sb:<name> on	17 -17
sb:<name> pay	-4 4
sb:<name> put	19 -19
sb:<name> the	-17 17
sb:<name> under	9 -9
sb:<name> until	-11 11
sb:<name> will	14 -14
sb:<name> win	-19 19
sb:<name> —	12 -12
sb:<not>	17 -17
sb:<number> +	-22 22
sb:<number> ,	14 -14
sb:<number> .	9 -9
sb:<number> /	-12 12
sb:<number> :	11 -11
sb:<number> <day-today>	9 -9
sb:<number> a	-24 24
sb:<number> against	-12 12
sb:<number> are	-14 14
sb:<number> as	9 -9
sb:<number> country	-10 10
sb:<number> duty	43 -43
sb:<number> economy	12 -12
sb:<number> for	-13 13
sb:<number> it	13 -13
sb:<number> of	-17 17
sb:<number> pay	-28 28
sb:<number> tariff	12 -12
sb:<number> the	-15 15
sb:<number> to	9 -9
sb:<number> under	-10 10
sb:<number> what	-11 11
sb:<number> would	-13 13
sb:<office> in	-13 13
sb:<office> may	-13 13
sb:<organisation> ,	-16 16
sb:<organisation> has	13 -13
sb:<organisation> in	-10 10
sb:<organisation> propose	-8 8
sb:<person>	9 -9
sb:<person> :	50 -50
sb:<person> <day-gone>	-13 13
sb:<person> add	13 -13
sb:<person> announce	14 -14
sb:<person> double	-13 13
sb:<person> had	12 -12
sb:<person> order	-22 22
sb:<person> raise	-7 7
sb:<person> say	-7 7
sb:<person> spoke	10 -10
sb:<person> tell	-11 11
sb:<person> threaten	18 -18
sb:<points> and	-13 13
sb:<points> come	-17 17
sb:<quality> :	-12 12
sb:<quality> <level>	-4 4
sb:<quality> agreement	-11 11
sb:<quality> beef	19 -19
sb:<quality> car	-12 12
sb:<quality> cheese	13 -13
sb:<quality> coffee	19 -19
sb:<quality> duty	-16 16
sb:<quality> export	14 -14
sb:<quality> exporter	19 -19
sb:<quality> import	-15 15
sb:<quality> machine	-14 14
sb:<quality> motorcycle	-11 11
sb:<quality> oil	-18 18
sb:<quality> product	16 -16
sb:<quality> pump	-12 12
sb:<quality> side	-10 10
sb:<quality> soybean	-33 33
sb:<quality> steel	-10 10
sb:<quality> sugar	-9 9
sb:<seat> 's	17 -17
sb:<seat> -	-16 16
sb:<seat> announce	-10 10
sb:<seat> double	-11 11
sb:<seat> had	17 -17
sb:<seat> keep	-9 9
sb:<seat> would	12 -12
sb:<seat> —	16 -16
sb:<sender>	-13 13
sb:<span> ,	-16 16
sb:<span> <quality>	10 -10
sb:<span> before	21 -21
sb:<span> in	13 -13
sb:<span> of	-11 11
sb:<span> that	-13 13
sb:<span> to	-11 11
sb:<span> truce	12 -12
sb:<taker>	-13 13
sb:<v-buy>	-21 21
sb:<v-down>	-12 12
sb:<v-end>	11 -11
sb:<v-lack>	9 -9
sb:<v-stay>	-10 10
sb:<v-suspend>	17 -17
sb:<v-target>	-12 12
sb:<v-threaten>	13 -13
sb:<v-up>	14 -14
sb:=	-17 17
sb:a :	-19 19
sb:a <level>	17 -17
sb:a <name>	9 -9
sb:a <quality>	-18 18
sb:a bill	14 -14
sb:a car	-11 11
sb:a cargo	-9 9
sb:a ceiling	-16 16
sb:a cotton	-12 12
sb:a deal	12 -12
sb:a duty	10 -10
sb:a figure	10 -10
sb:a framework	-6 6
sb:a machine	-12 12
sb:a memorandum	-13 13
sb:a product	-17 17
sb:a rate	7 -7
sb:a reminder	10 -10
sb:a return	-10 10
sb:a separate	23 -23
sb:a steel	-13 13
sb:a sum	23 -23
sb:a surcharge	12 -12
sb:a tariff	9 -9
sb:a third	16 -16
sb:a truce	15 -15
sb:a waiver	-17 17
sb:about :	-10 10
sb:about a	12 -12
sb:about to	10 -10
sb:above	12 -12
sb:action	-14 14
sb:ad	-10 10
sb:ad valorem	-10 10
sb:add	-15 15
sb:add it	-12 12
sb:add the	-25 25
sb:add up	-12 12
sb:addition to	20 -20
sb:additional <level>	-22 22
sb:additional <quality>	-12 12
sb:adopt	-11 11
sb:after <person>	-9 9
sb:after all	-13 13
sb:ago ,	12 -12
sb:agree :	11 -11
sb:agree in	-15 15
sb:agree on	-15 15
sb:agree to	11 -11
sb:agreement	18 -18
sb:agreement with	20 -20
sb:all	-10 10
sb:all ,	-10 10
sb:all :	19 -19
sb:allow	-23 23
sb:allow up	-8 8
sb:already	15 -15
sb:already pay	26 -26
sb:aluminium	24 -24
sb:an <quality>	-25 25
sb:an agreement	19 -19
sb:an article	-13 13
sb:and <month-gone>	-15 15
sb:and <number>	-52 52
sb:and <quality>	15 -15
sb:and <span>	11 -11
sb:and aluminium	17 -17
sb:and aluminum	-10 10
sb:and ask	-11 11
sb:and coffee	-12 12
sb:and lumber	-19 19
sb:and machine	-16 16
sb:and our	9 -9
sb:and since	-10 10
sb:and so	21 -21
sb:and that	16 -16
sb:and those	14 -14
sb:and timber	-10 10
sb:and to	10 -10
sb:and with	-17 17
sb:and would	-12 12
sb:announce	16 -16
sb:announce on	23 -23
sb:announce the	-12 12
sb:answer	31 -31
sb:antidumping	10 -10
sb:antidumping and	12 -12
sb:any	17 -17
sb:apple	16 -16
sb:are	11 -11
sb:are charge	-8 8
sb:are exempt	-8 8
sb:are now	-13 13
sb:are subject	25 -25
sb:are under	-14 14
sb:arithmetic	-19 19
sb:arrive	-17 17
sb:article	-22 22
sb:as <name>	15 -15
sb:as a	-12 12
sb:as of	19 -19
sb:as the	18 -18
sb:as they	9 -9
sb:as well	-13 13
sb:asia	9 -9
sb:ask	-23 23
sb:ask :	-10 10
sb:at <level>	23 -23
sb:at <number>	13 -13
sb:at its	17 -17
sb:at one	-14 14
sb:at stake	13 -13
sb:autumn	13 -13
sb:b	9 -9
sb:back at	20 -20
sb:banana	14 -14
sb:bargain	11 -11
sb:baseline	23 -23
sb:baseline ,	12 -12
sb:baseline of	11 -11
sb:be <level>	27 -27
sb:be <number>	14 -14
sb:be at	-14 14
sb:be subject	-11 11
sb:bean is	-16 16
sb:bean pay	10 -10
sb:because	-14 14
sb:because of	-15 15
sb:because the	10 -10
sb:beef and	-10 10
sb:beef pay	11 -11
sb:been	12 -12
sb:been pay	-13 13
sb:before	17 -17
sb:before :	14 -14
sb:before <day-gone>	-10 10
sb:before it	27 -27
sb:before that	25 -25
sb:being	-8 8
sb:below the	-9 9
sb:between the	12 -12
sb:bill	-17 17
sb:bloc	-12 12
sb:both ,	-11 11
sb:both pay	-8 8
sb:both side	17 -17
sb:box	12 -12
sb:bring the	-7 7
sb:broker	-18 18
sb:busan	-7 7
sb:buse	10 -10
sb:but it	-11 11
sb:butter	16 -16
sb:butter from	9 -9
sb:buyer	-11 11
sb:by <person>	-15 15
sb:by <points>	8 -8
sb:by half	-14 14
sb:cabinet	10 -10
sb:call	18 -18
sb:call fentanyl	-7 7
sb:call off	-9 9
sb:call reciprocal	14 -14
sb:capped	-6 6
sb:capped at	-6 6
sb:car <level>	-10 10
sb:car and	-6 6
sb:car are	16 -16
sb:car at	-24 24
sb:car have	-10 10
sb:car included	18 -18
sb:car pay	14 -14
sb:car to	-17 17
sb:car too	-14 14
sb:cargo	-6 6
sb:carry <level>	14 -14
sb:ceiling	-15 15
sb:ceiling is	11 -11
sb:cement	20 -20
sb:ceramic	13 -13
sb:certain	28 -28
sb:change	-20 20
sb:charge :	9 -9
sb:charge <name>	-8 8
sb:charge <number>	11 -11
sb:charge the	14 -14
sb:charge up	-9 9
sb:check	-19 19
sb:check :	-19 19
sb:cheese and	-10 10
sb:cherry	10 -10
sb:chip and	-12 12
sb:claim	18 -18
sb:clarified	-8 8
sb:clear	-13 13
sb:close	16 -16
sb:close to	15 -15
sb:clothing	-10 10
sb:cocoa	21 -21
sb:coffee from	12 -12
sb:collect <level>	17 -17
sb:column	-16 16
sb:combined	-38 38
sb:combined duty	-15 15
sb:combined rate	-15 15
sb:come ,	-20 20
sb:come home	13 -13
sb:come in	10 -10
sb:commerce ministry	-10 10
sb:competitor	17 -17
sb:concerned	9 -9
sb:conclude a	-10 10
sb:consider	-11 11
sb:consist	18 -18
sb:consist of	18 -18
sb:content	-15 15
sb:corn	-8 8
sb:cotton shirt	-13 13
sb:could be	-9 9
sb:could bring	-9 9
sb:count	-27 27
sb:country	22 -22
sb:country 's	-14 14
sb:country ,	24 -24
sb:court of	-11 11
sb:covered	9 -9
sb:currently pay	-8 8
sb:cut by	-14 14
sb:dairy	13 -13
sb:date	20 -20
sb:day the	11 -11
sb:deal ,	17 -17
sb:deal is	10 -10
sb:decision of	-16 16
sb:did	-16 16
sb:difference	11 -11
sb:direction	-12 12
sb:dispute	13 -13
sb:do	29 -29
sb:do ,	10 -10
sb:doe not	18 -18
sb:done	-11 11
sb:done ,	-24 24
sb:down ,	-16 16
sb:down for	14 -14
sb:down in	15 -15
sb:down the	-23 23
sb:dry	-11 11
sb:duty ,	18 -18
sb:duty :	12 -12
sb:duty ;	-22 22
sb:duty are	-24 24
sb:duty for	10 -10
sb:duty go	-13 13
sb:duty has	14 -14
sb:duty included	11 -11
sb:duty is	-37 37
sb:duty on	2 -2
sb:duty over	18 -18
sb:duty that	17 -17
sb:duty to	14 -14
sb:duty which	9 -9
sb:duty would	9 -9
sb:each	20 -20
sb:economy	20 -20
sb:effect	-8 8
sb:electric	20 -20
sb:electric car	17 -17
sb:elevator	-10 10
sb:else	13 -13
sb:else :	18 -18
sb:elsewhere	11 -11
sb:end ,	-10 10
sb:enter <name>	9 -9
sb:enter the	-6 6
sb:ethanol	-18 18
sb:even	-11 11
sb:everybody	21 -21
sb:exceed	-11 11
sb:exempt from	-8 8
sb:existing	10 -10
sb:export	-18 18
sb:extend	-7 7
sb:extra <level>	-25 25
sb:fact	-24 24
sb:fact sheet	-10 10
sb:fail	8 -8
sb:feed	-8 8
sb:fentanyl :	10 -10
sb:fentanyl go	9 -9
sb:fig	-9 9
sb:figure would	-10 10
sb:first term	-17 17
sb:fix	-8 8
sb:flour	11 -11
sb:follow	18 -18
sb:for <quality>	26 -26
sb:for a	-25 25
sb:for an	-12 12
sb:for fentanyl	12 -12
sb:for good	12 -12
sb:for list	-15 15
sb:for now	13 -13
sb:for soybean	15 -15
sb:for the	-8 8
sb:forced -	10 -10
sb:forty	-13 13
sb:found	11 -11
sb:framework	-9 9
sb:framework of	-13 13
sb:framework under	-9 9
sb:free	-11 11
sb:free to	-9 9
sb:free trade	-8 8
sb:free under	-10 10
sb:from <level>	-10 10
sb:from <name>	24 -24
sb:from some	-12 12
sb:from that	13 -13
sb:from the	12 -12
sb:full	-12 12
sb:furniture	6 -6
sb:gave	15 -15
sb:general <level>	-12 12
sb:get <number>	5 -5
sb:get a	9 -9
sb:get the	-25 25
sb:give	-8 8
sb:go :	-14 14
sb:go back	-7 7
sb:go down	-18 18
sb:go from	16 -16
sb:go up	20 -20
sb:good	-12 12
sb:good :	-13 13
sb:good <day-today>	10 -10
sb:good deal	-21 21
sb:good down	8 -8
sb:good drop	10 -10
sb:good fall	-9 9
sb:good go	-14 14
sb:good is	8 -8
sb:good it	10 -10
sb:good meet	-12 12
sb:good now	10 -10
sb:good on	15 -15
sb:good over	-20 20
sb:good remain	-12 12
sb:good stand	21 -21
sb:good will	2 -2
sb:grain	-16 16
sb:had	14 -14
sb:had come	13 -13
sb:had raise	-9 9
sb:half of	13 -13
sb:halve the	14 -14
sb:hand	10 -10
sb:hang	-11 11
sb:happen	-11 11
sb:has no	-7 7
sb:has pay	18 -18
sb:has put	-13 13
sb:has spoken	-9 9
sb:has tell	-19 19
sb:has the	-16 16
sb:have rise	-12 12
sb:hazelnut	9 -9
sb:he ask	-11 11
sb:he has	-23 23
sb:he tell	13 -13
sb:he threaten	-22 22
sb:heart	-13 13
sb:height ,	-10 10
sb:height of	9 -9
sb:here	-7 7
sb:higher	-11 11
sb:him	13 -13
sb:his first	-14 14
sb:hit	23 -23
sb:home from	-12 12
sb:honey	-18 18
sb:honey from	-9 9
sb:hope	-10 10
sb:hope that	-15 15
sb:how	-12 12
sb:i pay	9 -9
sb:i say	-8 8
sb:i would	12 -12
sb:if it	-23 23
sb:if nothing	-7 7
sb:if there	14 -14
sb:if they	17 -17
sb:import from	9 -9
sb:impose in	-16 16
sb:impose over	10 -10
sb:in <month-ahead>	-12 12
sb:in <name>	12 -12
sb:in <number>	14 -14
sb:in <seat>	-21 21
sb:in addition	15 -15
sb:in at	13 -13
sb:in force	-12 12
sb:in mombasa	-14 14
sb:in place	10 -10
sb:in tariff	9 -9
sb:in turn	8 -8
sb:in which	11 -11
sb:include	-8 8
sb:included ;	-15 15
sb:industry	-12 12
sb:inside	16 -16
sb:instead	15 -15
sb:instead of	13 -13
sb:instrument	-13 13
sb:international trade	-11 11
sb:into	14 -14
sb:is ,	-7 7
sb:is <level>	28 -28
sb:is about	14 -14
sb:is ask	-12 12
sb:is at	-14 14
sb:is charge	-8 8
sb:is collect	-8 8
sb:is done	-11 11
sb:is get	9 -9
sb:is half	9 -9
sb:is in	-14 14
sb:is it	-15 15
sb:is make	22 -22
sb:is not	11 -11
sb:is put	-17 17
sb:is what	8 -8
sb:it <quality>	-10 10
sb:it also	-13 13
sb:it and	-13 13
sb:it became	-10 10
sb:it become	-10 10
sb:it charge	15 -15
sb:it doe	21 -21
sb:it fall	11 -11
sb:it go	13 -13
sb:it in	20 -20
sb:it is	-18 18
sb:it lapse	-12 12
sb:it out	9 -9
sb:it over	16 -16
sb:it put	12 -12
sb:it remain	9 -9
sb:it say	18 -18
sb:it stand	-11 11
sb:it the	11 -11
sb:it true	12 -12
sb:it up	-22 22
sb:its	12 -12
sb:its export	-9 9
sb:its extra	-8 8
sb:its quota	-7 7
sb:its tariff	-14 14
sb:judge	-16 16
sb:just	-16 16
sb:keep pay	-13 13
sb:keep the	13 -13
sb:know	22 -22
sb:kuala	-11 11
sb:kuala lumpur	-11 11
sb:labor	14 -14
sb:lamb	-10 10
sb:lamp	12 -12
sb:land	12 -12
sb:large	-15 15
sb:last <month-today>	15 -15
sb:last summer	-9 9
sb:last year	-16 16
sb:lasted	-13 13
sb:later it	-17 17
sb:law ,	15 -15
sb:law on	-10 10
sb:leather	12 -12
sb:leave out	-12 12
sb:leave the	16 -16
sb:lemon	-12 12
sb:let	27 -27
sb:lie	-11 11
sb:like	16 -16
sb:list	-12 12
sb:list :	11 -11
sb:list <number>	-19 19
sb:list of	6 -6
sb:list pay	-10 10
sb:lng	-20 20
sb:load	-20 20
sb:longer	21 -21
sb:lose	10 -10
sb:lower its	-19 19
sb:lumber	-19 19
sb:lumber pay	9 -9
sb:lumpur	-11 11
sb:machinery	-16 16
sb:machinery ,	-6 6
sb:make <level>	-20 20
sb:make it	20 -20
sb:make of	13 -13
sb:make the	16 -16
sb:make up	8 -8
sb:marble	14 -14
sb:mean	-16 16
sb:mean <level>	-12 12
sb:meantime	-13 13
sb:meanwhile	13 -13
sb:medicine ,	-16 16
sb:medicine of	-11 11
sb:meet	-23 23
sb:meet <level>	-13 13
sb:memorandum	-12 12
sb:merely	12 -12
sb:midnight	-12 12
sb:midnight in	-16 16
sb:midnight the	8 -8
sb:might	15 -15
sb:milk	14 -14
sb:minister	13 -13
sb:ministry	-7 7
sb:ministry say	-9 9
sb:minute past	-10 10
sb:mombasa	-14 14
sb:moment	13 -13
sb:month ,	-16 16
sb:more	10 -10
sb:morning ,	23 -23
sb:most	-18 18
sb:most <quality>	-11 11
sb:most country	14 -14
sb:most good	-8 8
sb:most of	24 -24
sb:much	14 -14
sb:negotiate	13 -13
sb:neither	-11 11
sb:net	-9 9
sb:new	-20 20
sb:new <quality>	-11 11
sb:new duty	-26 26
sb:new law	19 -19
sb:new rate	21 -21
sb:new york	-14 14
sb:next year	-12 12
sb:ningbo	10 -10
sb:no ,	-11 11
sb:no list	-23 23
sb:no longer	16 -16
sb:no treaty	-11 11
sb:nobody	17 -17
sb:none	17 -17
sb:normal	-19 19
sb:normal duty	-12 12
sb:not	9 -9
sb:not ,	18 -18
sb:not exceed	-13 13
sb:not pay	9 -9
sb:nothing is	-13 13
sb:notice	9 -9
sb:now	-10 10
sb:now ,	27 -27
sb:now :	24 -24
sb:now <level>	10 -10
sb:now <name>	-14 14
sb:now charge	-11 11
sb:now enter	-11 11
sb:now pay	-22 22
sb:now the	-14 14
sb:number	-16 16
sb:number :	-10 10
sb:number is	-14 14
sb:number that	12 -12
sb:of <day-ahead>	-13 13
sb:of <day-today>	14 -14
sb:of <month-gone>	-11 11
sb:of <number>	-15 15
sb:of <person>	10 -10
sb:of a	14 -14
sb:of certain	9 -9
sb:of duty	10 -10
sb:of international	-11 11
sb:of last	-22 22
sb:of our	-25 25
sb:of section	-17 17
sb:of tariff	-10 10
sb:of that	8 -8
sb:of them	27 -27
sb:of these	-10 10
sb:of thi	-13 13
sb:of trade	-9 9
sb:offer	16 -16
sb:official	17 -17
sb:official explain	20 -20
sb:oil ,	-9 9
sb:old <level>	-16 16
sb:old duty	13 -13
sb:old list	13 -13
sb:older	11 -11
sb:older duty	11 -11
sb:older tariff	-10 10
sb:olive	10 -10
sb:on <day-ahead>	8 -8
sb:on <day-gone>	14 -14
sb:on <day-today>	-22 22
sb:on <name>	-12 12
sb:on all	13 -13
sb:on both	10 -10
sb:on most	-10 10
sb:on paper	-12 12
sb:on soybean	-9 9
sb:on steel	13 -13
sb:one ,	-11 11
sb:one minute	-13 13
sb:one of	29 -29
sb:one time	-14 14
sb:onion	12 -12
sb:only the	-9 9
sb:or <level>	-11 11
sb:orange	19 -19
sb:order an	-13 13
sb:ordinary	-10 10
sb:ordinary duty	-16 16
sb:ordinary tariff	-17 17
sb:other <level>	-17 17
sb:other direction	-12 12
sb:our duty	10 -10
sb:our good	-16 16
sb:out in	8 -8
sb:out the	-16 16
sb:outside	12 -12
sb:over	-18 18
sb:over there	-10 10
sb:overall	-33 33
sb:overall rate	-22 22
sb:own	12 -12
sb:own agreement	-14 14
sb:palm	14 -14
sb:palm oil	12 -12
sb:paper	-13 13
sb:paper :	-12 12
sb:parcel	15 -15
sb:partner	-16 16
sb:pasta	-11 11
sb:patented	8 -8
sb:pause	21 -21
sb:pay ,	-6 6
sb:pay <level>	-5 5
sb:pay the	-13 13
sb:peak in	-12 12
sb:people	-11 11
sb:person	-9 9
sb:place	17 -17
sb:place of	20 -20
sb:plan	19 -19
sb:plane	-11 11
sb:plu	-12 12
sb:plu <level>	-18 18
sb:plu <number>	-12 12
sb:polysilicon :	-9 9
sb:pork	-14 14
sb:pork pay	-8 8
sb:post	12 -12
sb:present ,	10 -10
sb:present <level>	-12 12
sb:present <name>	-12 12
sb:presenter	10 -10
sb:presenter :	10 -10
sb:president	11 -11
sb:press	13 -13
sb:price	-18 18
sb:product	-21 21
sb:product of	-34 34
sb:product on	-15 15
sb:prolong	13 -13
sb:promise that	-8 8
sb:proposal	10 -10
sb:publish by	-18 18
sb:publish the	10 -10
sb:pulp	12 -12
sb:pump	-16 16
sb:purchase	-11 11
sb:purchase of	-9 9
sb:put	-18 18
sb:q	19 -19
sb:q :	18 -18
sb:question	11 -11
sb:raise its	19 -19
sb:raise the	-6 6
sb:rate :	14 -14
sb:rate come	10 -10
sb:rate fall	-12 12
sb:rate from	-9 9
sb:rate has	-12 12
sb:rate is	31 -31
sb:rate on	-15 15
sb:rate to	-14 14
sb:reach on	-10 10
sb:read	14 -14
sb:recall	11 -11
sb:reciprocal "	16 -16
sb:reciprocal <number>	-11 11
sb:reciprocal duty	-13 13
sb:reciprocal tariff	12 -12
sb:reckon	-10 10
sb:remain	6 -6
sb:remark	14 -14
sb:remember	11 -11
sb:reminder	10 -10
sb:report	16 -16
sb:reporter on	10 -10
sb:reporter that	-12 12
sb:rest	16 -16
sb:retaliate	-12 12
sb:rice	13 -13
sb:round of	-9 9
sb:rule in	13 -13
sb:rule of	-15 15
sb:run	20 -20
sb:run out	12 -12
sb:salmon to	-12 12
sb:same day	15 -15
sb:say <level>	-10 10
sb:say <name>	-12 12
sb:say he	13 -13
sb:say it	17 -17
sb:say that	-16 16
sb:second	25 -25
sb:see	18 -18
sb:sell	8 -8
sb:sell to	9 -9
sb:semiconductor and	-11 11
sb:separate	25 -25
sb:set out	10 -10
sb:shall	13 -13
sb:she	14 -14
sb:sheep	-14 14
sb:shell	12 -12
sb:shenzhen	-19 19
sb:ship	7 -7
sb:ship through	11 -11
sb:shirt	-11 11
sb:shoe	-12 12
sb:shop	-11 11
sb:shrimp pay	-10 10
sb:side ,	19 -19
sb:side :	-8 8
sb:side would	-12 12
sb:sign <day-gone>	9 -9
sb:sign an	9 -9
sb:signature	11 -11
sb:since <month-gone>	17 -17
sb:since one	-15 15
sb:since the	18 -18
sb:so	-15 15
sb:so <name>	12 -12
sb:so do	19 -19
sb:so far	8 -8
sb:so it	-19 19
sb:softwood	17 -17
sb:softwood lumber	10 -10
sb:something	14 -14
sb:sorghum	-22 22
sb:soybean	-32 32
sb:soybean that	15 -15
sb:soybean will	-11 11
sb:spare	21 -21
sb:spirit	10 -10
sb:split	-9 9
sb:spoken	-14 14
sb:spoken of	-14 14
sb:sprat	11 -11
sb:stack	-8 8
sb:stake	14 -14
sb:start	11 -11
sb:statement	12 -12
sb:steel	26 -26
sb:steel ,	14 -14
sb:still	15 -15
sb:strike down	-15 15
sb:stuff	-18 18
sb:subject	-12 12
sb:subject to	-15 15
sb:substantially	-10 10
sb:sugar ,	-13 13
sb:sum	-25 25
sb:sum of	6 -6
sb:sum would	-9 9
sb:summer it	-9 9
sb:surcharge	7 -7
sb:surcharge of	18 -18
sb:suspend	9 -9
sb:suspend the	-10 10
sb:suspension	16 -16
sb:take effect	-9 9
sb:take the	-13 13
sb:tariff at	-12 12
sb:tariff for	9 -9
sb:tariff impose	11 -11
sb:tariff it	-14 14
sb:tariff on	8 -8
sb:tariff rate	-11 11
sb:tariff to	-31 31
sb:tariff was	11 -11
sb:tariff will	10 -10
sb:tariff would	10 -10
sb:tax on	-10 10
sb:tea pay	-9 9
sb:tell the	-10 10
sb:than <level>	12 -12
sb:that 's	-14 14
sb:that <name>	15 -15
sb:that bring	-14 14
sb:that has	-14 14
sb:that he	15 -15
sb:that include	10 -10
sb:that it	35 -35
sb:that its	-13 13
sb:that meet	-9 9
sb:that of	13 -13
sb:that pay	-12 12
sb:that reach	8 -8
sb:that tariff	-12 12
sb:that the	-7 7
sb:that they	-15 15
sb:that thi	13 -13
sb:that truce	-13 13
sb:that will	-18 18
sb:that would	3 -3
sb:the <level>	-16 16
sb:the <name>	-17 17
sb:the <number>	3 -3
sb:the <office>	17 -17
sb:the <quality>	12 -12
sb:the <span>	9 -9
sb:the addition	-12 12
sb:the arithmetic	-13 13
sb:the average	-27 27
sb:the bill	-22 22
sb:the combined	-33 33
sb:the day	13 -13
sb:the decision	12 -12
sb:the difference	11 -11
sb:the dispute	9 -9
sb:the duty	15 -15
sb:the forced	11 -11
sb:the free	-15 15
sb:the full	-12 12
sb:the general	-9 9
sb:the good	10 -10
sb:the height	-8 8
sb:the higher	-17 17
sb:the industry	-11 11
sb:the joint	16 -16
sb:the largest	-8 8
sb:the level	16 -16
sb:the list	30 -30
sb:the meantime	-13 13
sb:the moment	15 -15
sb:the morning	12 -12
sb:the new	-10 10
sb:the normal	-18 18
sb:the older	13 -13
sb:the one	8 -8
sb:the order	-13 13
sb:the ordinary	-17 17
sb:the other	-11 11
sb:the overall	-17 17
sb:the pause	11 -11
sb:the plane	-14 14
sb:the present	-15 15
sb:the rate	21 -21
sb:the rest	16 -16
sb:the second	16 -16
sb:the sum	-7 7
sb:the summer	12 -12
sb:the suspension	13 -13
sb:the tariff	19 -19
sb:the time	10 -10
sb:the total	-29 29
sb:the trade	10 -10
sb:the two	-31 31
sb:their	22 -22
sb:them	14 -14
sb:themselve	-11 11
sb:then ,	19 -19
sb:then <number>	-6 6
sb:then the	11 -11
sb:there ;	-12 12
sb:therefore	-31 31
sb:they had	10 -10
sb:they have	14 -14
sb:they make	-12 12
sb:they will	-15 15
sb:thi month	-18 18
sb:thing	15 -15
sb:think	-14 14
sb:third	22 -22
sb:third of	10 -10
sb:those	21 -21
sb:those of	13 -13
sb:threaten <level>	-12 12
sb:three	-20 20
sb:three list	-13 13
sb:through <name>	12 -12
sb:thu	-17 17
sb:timber	-13 13
sb:timber will	-12 12
sb:time ,	12 -12
sb:to <day-ahead>	9 -9
sb:to <number>	27 -27
sb:to <seat>	11 -11
sb:to a	-19 19
sb:to about	-10 10
sb:to add	11 -11
sb:to an	-13 13
sb:to be	26 -26
sb:to bring	5 -5
sb:to charge	-7 7
sb:to cut	-14 14
sb:to do	10 -10
sb:to fentanyl	17 -17
sb:to have	12 -12
sb:to last	-14 14
sb:to levy	-8 8
sb:to pay	14 -14
sb:to the	8 -8
sb:to what	-11 11
sb:together	-32 32
sb:together ,	-13 13
sb:together :	-21 21
sb:together they	-11 11
sb:too ,	19 -19
sb:top ,	-20 20
sb:top of	8 -8
sb:total	-42 42
sb:total on	-29 29
sb:total would	21 -21
sb:toy	-25 25
sb:tractor	12 -12
sb:trade talk	-13 13
sb:treaty ,	-11 11
sb:truce	22 -22
sb:truce <quality>	8 -8
sb:truce between	11 -11
sb:truce end	-9 9
sb:truce with	11 -11
sb:truck	9 -9
sb:true	-11 11
sb:true that	12 -12
sb:tube	-11 11
sb:tuna	12 -12
sb:turn	13 -13
sb:turn ,	8 -8
sb:two ,	-11 11
sb:two duty	-10 10
sb:two together	-11 11
sb:two year	15 -15
sb:tyre	12 -12
sb:under	-13 13
sb:under a	-14 14
sb:under section	-26 26
sb:under the	17 -17
sb:unless it	-9 9
sb:unless the	9 -9
sb:until <day-ahead>	-17 17
sb:until <month-ahead>	10 -10
sb:until last	16 -16
sb:until the	15 -15
sb:up of	30 -30
sb:up on	-15 15
sb:upholstered	10 -10
sb:valorem	-10 10
sb:vanilla	-10 10
sb:vote	11 -11
sb:wafer	-8 8
sb:waiver	-17 17
sb:warn	14 -14
sb:was <level>	-10 10
sb:was a	11 -11
sb:was announce	14 -14
sb:was charge	-18 18
sb:was still	10 -10
sb:was the	16 -16
sb:was to	-8 8
sb:way	-9 9
sb:we	14 -14
sb:we are	-14 14
sb:we pay	13 -13
sb:week	17 -17
sb:week 's	10 -10
sb:week :	10 -10
sb:week of	14 -14
sb:well	-15 15
sb:well :	-22 22
sb:were	16 -16
sb:were to	-16 16
sb:what <quality>	18 -18
sb:what about	12 -12
sb:what hang	-12 12
sb:what is	-23 23
sb:what it	19 -19
sb:what was	-13 13
sb:whatever	18 -18
sb:wheat from	7 -7
sb:wheel	-9 9
sb:when it	11 -11
sb:when the	-19 19
sb:where the	-16 16
sb:which <name>	16 -16
sb:which <quality>	-12 12
sb:which a	8 -8
sb:which are	11 -11
sb:which face	8 -8
sb:which for	7 -7
sb:which is	22 -22
sb:which it	9 -9
sb:which make	-14 14
sb:which never	-14 14
sb:which now	12 -12
sb:which stand	10 -10
sb:which take	-9 9
sb:which the	9 -9
sb:which would	-32 32
sb:whiskey	10 -10
sb:who	15 -15
sb:whoever	-18 18
sb:whose good	19 -19
sb:why	-22 22
sb:will charge	8 -8
sb:will come	20 -20
sb:will fall	11 -11
sb:will lower	-12 12
sb:will meet	8 -8
sb:will thu	8 -8
sb:win	-26 26
sb:wine	29 -29
sb:with	-10 10
sb:with <level>	19 -19
sb:with <number>	10 -10
sb:with <seat>	28 -28
sb:with an	-20 20
sb:with fentanyl	-11 11
sb:with it	-17 17
sb:with tariff	-8 8
sb:with that	7 -7
sb:with the	-44 44
sb:within	-12 12
sb:within its	-7 7
sb:without	13 -13
sb:without it	20 -20
sb:won't	-28 28
sb:wood	13 -13
sb:wool	11 -11
sb:word	21 -21
sb:would come	-14 14
sb:would fall	-9 9
sb:would have	-16 16
sb:would mean	-15 15
sb:would owe	-17 17
sb:would rise	7 -7
sb:write	16 -16
sb:year :	-13 13
sb:york	-14 14
sb:you get	-17 17
sb:you'll	-11 11
sb:you're	-16 16
sb:you're at	-17 17
sb:— <level>	12 -12
sb:— for	12 -12
sb:— on	-11 11
sb:— the	-16 16
sum here less	-16 16
sum here most	-76 76
sum near only	-27 27
sum no less	30 -30
sum no most	35 -35
sum no only	26 -26
t0=future-not	-26 26
t0=past-passive	13 -13
t0=perfect-passive	13 -13
t1=future-not	-26 26
t1=participle-passive	20 -20
t1=perfect-passive	13 -13
t2=future-passive	9 -9
t2=gerund	-19 19
t2=modal-passive	15 -15
t2=perfect	11 -11
t2=present-not	-22 22
total add up	-17 17
total adds up	-14 14
total altogether	-10 10
total amounts to	17 -17
total clause most	-59 59
total clause only	-38 38
total combined	-35 35
total come to	9 -9
total in all	-18 18
total in sum	-22 22
total in total	-13 13
total included	23 -23
total made up of	10 -10
total make 	11 -11
total no	49 -49
total no less	12 -12
total no most	17 -17
total no only	31 -31
total overall	-23 23
total sentence	10 -10
total sentence less	31 -31
total sentence most	-16 16
total sum	-17 17
total total	-32 32
totals false false here	-34 34
totals false false near	10 -10
totals false false no	54 -54
totals false true here	-39 39
totals false true no	61 -61
totals true false here	-43 43
totals true false near	-30 30
totals true true here	-24 24
totals true true near	-32 32
totals true true no	21 -21
unit points	44 -44
v0=bear	19 -19
v0=double	-12 12
v0=enter	18 -18
v0=exempt	-13 13
v0=expect	-13 13
v0=halve	15 -15
v0=have	13 -13
v0=move	-10 10
v0=owe	-17 17
v0=settle	-10 10
v0=spare	12 -12
v0=suspend	11 -11
v0=want	16 -16
v1=bear	13 -13
v1=call	10 -10
v1=double	-14 14
v1=enter	20 -20
v1=exempt	-13 13
v1=extend	-11 11
v1=go	-8 8
v1=halve	16 -16
v1=impose	12 -12
v1=keep	14 -14
v1=make	-12 12
v1=move	-10 10
v1=reduce	13 -13
v1=settle	-11 11
v1=spare	13 -13
v2=announce	18 -18
v2=buy	10 -10
v2=come	13 -13
v2=fall	-10 10
v2=go	-12 12
v2=have	-22 22
v2=impose	12 -12
v2=pay	18 -18
v2=take	-15 15
v2=tell	-12 12
v2=write	-16 16
vt0=agree past	20 -20
vt0=ask past	-14 14
vt0=be perfect	-11 11
vt0=bear present	12 -12
vt0=buy present	-9 9
vt0=come future	15 -15
vt0=come modal	-13 13
vt0=come past	-16 16
vt0=come perfect	11 -11
vt0=come pluperfect	12 -12
vt0=confirm present	17 -17
vt0=double past	-15 15
vt0=enter present	11 -11
vt0=exempt present	-14 14
vt0=expect present	-14 14
vt0=face modal	8 -8
vt0=fall past	26 -26
vt0=fall present	-12 12
vt0=go past	25 -25
vt0=go pluperfect	-6 6
vt0=have present	15 -15
vt0=lower future	-14 14
vt0=lower past	17 -17
vt0=lower present	11 -11
vt0=make modal	8 -8
vt0=make pluperfect	-10 10
vt0=make present	-13 13
vt0=other past	13 -13
vt0=other pluperfect	19 -19
vt0=other present	-9 9
vt0=owe modal	-22 22
vt0=owe present	9 -9
vt0=propose present	-9 9
vt0=raise pluperfect	-9 9
vt0=raise present	12 -12
vt0=settle past	-9 9
vt0=sign past	13 -13
vt0=stand past	20 -20
vt0=take past	19 -19
vt0=take present	-15 15
vt0=tell past	-10 10
vt0=threaten present	13 -13
vt0=want present	13 -13
vt1=agree past	17 -17
vt1=be perfect	-11 11
vt1=bear present	11 -11
vt1=buy present	-9 9
vt1=come future	15 -15
vt1=come modal	-13 13
vt1=come past	-17 17
vt1=come perfect	11 -11
vt1=come pluperfect	12 -12
vt1=confirm present	17 -17
vt1=double past	-15 15
vt1=enter present	11 -11
vt1=exempt present	-14 14
vt1=face modal	8 -8
vt1=fall past	26 -26
vt1=fall present	-12 12
vt1=go gerund	-12 12
vt1=go past	25 -25
vt1=go pluperfect	-6 6
vt1=go present	-12 12
vt1=have present	12 -12
vt1=keep present	11 -11
vt1=lower future	-15 15
vt1=lower gerund	-10 10
vt1=lower past	17 -17
vt1=lower present	9 -9
vt1=make modal	8 -8
vt1=make pluperfect	-10 10
vt1=make present	-13 13
vt1=other past	13 -13
vt1=other pluperfect	18 -18
vt1=other present	-10 10
vt1=owe modal	-22 22
vt1=owe present	9 -9
vt1=pay gerund	17 -17
vt1=propose present	-9 9
vt1=raise pluperfect	-9 9
vt1=raise present	12 -12
vt1=settle past	-9 9
vt1=stand past	20 -20
vt1=take past	19 -19
vt1=take present	-15 15
vt1=tell past	-11 11
vt2=add past	9 -9
vt2=add present	-12 12
vt2=announce past	14 -14
vt2=charge present	-12 12
vt2=come past	8 -8
vt2=have present	-11 11
vt2=impose participle	8 -8
vt2=make present	-14 14
vt2=other present	-15 15
vt2=pay present	19 -19
vt2=start present	-12 12
vt2=tell past	-12 12`;
