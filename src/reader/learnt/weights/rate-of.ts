// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	2 -2
a:!	10 -10
a:'s .	-11 11
a:'s duty	-14 14
a:'s good	-11 11
a:+	16 -16
a:.	7 -7
a:<day-ahead>	14 -14
a:<day-ahead> .	9 -9
a:<day-gone> .	-10 10
a:<day-today> .	17 -17
a:<gate>	-21 21
a:<goods>	-8 8
a:<level> <level>	20 -20
a:<level> as	10 -10
a:<level> from	-6 6
a:<level> of	-12 12
a:<level> over	-11 11
a:<level> under	9 -9
a:<money>	17 -17
a:<month-ahead>	12 -12
a:<name> .	-14 14
a:<name> <level>	-16 16
a:<name> <number>	-12 12
a:<name> on	13 -13
a:<name> take	-14 14
a:<name> with	-16 16
a:<not>	-14 14
a:<number>	11 -11
a:<number> .	8 -8
a:<number> and	13 -13
a:<number> economy	-29 29
a:<number> for	-16 16
a:<number> in	13 -13
a:<number> is	-10 10
a:<points>	-13 13
a:<points> .	-9 9
a:<quality>	-7 7
a:<quality> bean	-21 21
a:<quality> good	-11 11
a:<quality> oil	-11 11
a:<quality> one	12 -12
a:<quality> port	-26 26
a:<seat>	11 -11
a:<sender>	14 -14
a:<taker>	15 -15
a:<v-begin>	-9 9
a:<v-impose>	27 -27
a:<v-say>	-14 14
a:<v-suspend>	9 -9
a:?	-14 14
a:about	-21 21
a:add	-10 10
a:additional duty	-14 14
a:after	16 -16
a:again	10 -10
a:agreement	21 -21
a:all	-27 27
a:all on	-14 14
a:already	15 -15
a:an	11 -11
a:and	29 -29
a:and <level>	19 -19
a:and <name>	-16 16
a:and <number>	17 -17
a:and more	10 -10
a:and not	14 -14
a:and pay	-14 14
a:and the	12 -12
a:announce	14 -14
a:any	-11 11
a:are	6 -6
a:article	-11 11
a:as	16 -16
a:as <name>	-12 12
a:ask for	-9 9
a:at <quality>	-13 13
a:at least	10 -10
a:at most	12 -12
a:at one	-20 20
a:at present	13 -13
a:back	28 -28
a:be	18 -18
a:bean	-29 29
a:bean .	-18 18
a:became	-11 11
a:become	-17 17
a:become <level>	-8 8
a:become <number>	-13 13
a:beef	9 -9
a:before	9 -9
a:before .	24 -24
a:beside	13 -13
a:better	-12 12
a:border	-9 9
a:both	18 -18
a:busan	-9 9
a:buyer	10 -10
a:buyer of	10 -10
a:call	8 -8
a:car	25 -25
a:case	14 -14
a:chip	-17 17
a:come back	11 -11
a:come from	-14 14
a:copper	-19 19
a:count	-11 11
a:counted	-10 10
a:counted in	-14 14
a:country	20 -20
a:date	14 -14
a:day	19 -19
a:doe .	-13 13
a:due	16 -16
a:duty	-7 7
a:duty .	-17 17
a:duty included	12 -12
a:duty inside	-10 10
a:duty of	-12 12
a:economy	-34 34
a:effect .	-10 10
a:emergency	-15 15
a:emergency duty	-11 11
a:entry	-15 15
a:everybody	18 -18
a:everything	9 -9
a:fentanyl	44 -44
a:fentanyl and	10 -10
a:fentanyl duty	14 -14
a:for	10 -10
a:for <quality>	20 -20
a:for fentanyl	27 -27
a:for its	-20 20
a:for now	-8 8
a:force since	9 -9
a:forced labor	11 -11
a:four	-15 15
a:framework	-9 9
a:from <level>	-10 10
a:from <month-ahead>	-10 10
a:from <name>	11 -11
a:from a	10 -10
a:from the	26 -26
a:geneva	8 -8
a:good	-20 20
a:good .	11 -11
a:good <level>	-23 23
a:good from	21 -21
a:good of	-23 23
a:good pay	8 -8
a:had	-11 11
a:half	9 -9
a:height	11 -11
a:impose	11 -11
a:in	-23 23
a:in .	-21 21
a:in <month-ahead>	19 -19
a:in <month-gone>	12 -12
a:in <number>	12 -12
a:in <seat>	15 -15
a:in all	-21 21
a:in force	16 -16
a:in place	13 -13
a:in sum	-17 17
a:in total	-27 27
a:in two	-21 21
a:included	17 -17
a:included .	17 -17
a:including	-30 30
a:inside	-10 10
a:instead	-14 14
a:instead of	-15 15
a:is	-12 12
a:is a	7 -7
a:is add	-10 10
a:is for	11 -11
a:is make	-19 19
a:is no	-11 11
a:is not	-13 13
a:is on	-12 12
a:is unchanged	-10 10
a:is what	12 -12
a:island	-12 12
a:isn't	-10 10
a:it	-19 19
a:it .	-7 7
a:it sell	8 -8
a:its good	10 -10
a:labor	20 -20
a:least	10 -10
a:less	12 -12
a:list	17 -17
a:list .	12 -12
a:make <number>	20 -20
a:minute past	-12 12
a:most good	-26 26
a:most of	13 -13
a:much	-11 11
a:much of	-15 15
a:normal	-14 14
a:normal duty	-10 10
a:nothing	-12 12
a:nothing on	-9 9
a:now .	-12 12
a:now pay	23 -23
a:of	21 -21
a:of <day-gone>	18 -18
a:of <name>	18 -18
a:of <number>	-25 25
a:of about	-13 13
a:of fentanyl	12 -12
a:of its	13 -13
a:of last	18 -18
a:of section	10 -10
a:oil	-17 17
a:old	-16 16
a:old <number>	-9 9
a:older duty	-11 11
a:on	9 -9
a:on <day-ahead>	17 -17
a:on <day-today>	-13 13
a:on all	30 -30
a:on chip	-9 9
a:on everything	15 -15
a:on its	11 -11
a:on most	-8 8
a:on soybean	-20 20
a:on steel	14 -14
a:on top	12 -12
a:once the	-10 10
a:one .	16 -16
a:one minute	-12 12
a:or	-5 5
a:or <level>	-9 9
a:or <number>	10 -10
a:or more	-16 16
a:order	19 -19
a:ordinary <number>	11 -11
a:ordinary rate	-14 14
a:our	22 -22
a:over	11 -11
a:over <quality>	-12 12
a:over fentanyl	14 -14
a:own	15 -15
a:part	-13 13
a:past midnight	-12 12
a:pay <level>	17 -17
a:percent	11 -11
a:place	17 -17
a:place of	12 -12
a:plu <level>	9 -9
a:plu <number>	-9 9
a:plu the	10 -10
a:port	-18 18
a:present	15 -15
a:price	-19 19
a:price of	-18 18
a:publish	-9 9
a:purchase	6 -6
a:rate	-12 12
a:rate .	-14 14
a:reciprocal	17 -17
a:reciprocal tariff	14 -14
a:right	-10 10
a:same day	13 -13
a:season	12 -12
a:season .	11 -11
a:section	27 -27
a:section <number>	27 -27
a:sell	-9 9
a:side	19 -19
a:since <number>	12 -12
a:some	20 -20
a:soybean	-23 23
a:stay .	-11 11
a:steel	20 -20
a:sum	-14 14
a:sum .	-10 10
a:surcharge	13 -13
a:suspend	11 -11
a:take	-22 22
a:take off	-12 12
a:tariff	14 -14
a:tariff on	9 -9
a:term	-4 4
a:than <level>	12 -12
a:than the	-13 13
a:that	17 -17
a:the <name>	-6 6
a:the <number>	16 -16
a:the <person>	-8 8
a:the <quality>	-12 12
a:the border	-14 14
a:the first	25 -25
a:the most	-11 11
a:the normal	-15 15
a:the old	-12 12
a:the price	-28 28
a:the reciprocal	16 -16
a:them	17 -17
a:then	21 -21
a:then .	8 -8
a:there	14 -14
a:there .	17 -17
a:three	-8 8
a:time	-16 16
a:to <level>	19 -19
a:to <number>	-7 7
a:to fentanyl	16 -16
a:to the	-9 9
a:together	-13 13
a:too	13 -13
a:top	13 -13
a:top of	11 -11
a:total	-19 19
a:total .	-14 14
a:truce	18 -18
a:two	-23 23
a:under	17 -17
a:under an	11 -11
a:under it	19 -19
a:under last	-15 15
a:under section	28 -28
a:until	9 -9
a:was the	7 -7
a:was there	10 -10
a:wednesday	-14 14
a:week .	-13 13
a:well .	21 -21
a:what they	8 -8
a:will	13 -13
a:wine	10 -10
a:with	-16 16
a:with the	-23 23
a:would	-13 13
a:would be	11 -11
a:would become	-9 9
a:write	-13 13
a:year 's	-13 13
a:year .	15 -15
asks	-13 13
b:" <name>	-12 12
b:" at	-11 11
b:" the	9 -9
b:'s <number>	9 -9
b:'s beef	-12 12
b:'s come	-11 11
b:'s commerce	-12 12
b:'s go	-12 12
b:'s on	18 -18
b:'s own	-10 10
b:'s tariff	17 -17
b:(	22 -22
b:+	-18 18
b:, <level>	24 -24
b:, <quality>	-18 18
b:, <seat>	-18 18
b:, after	16 -16
b:, and	-14 14
b:, at	48 -48
b:, car	9 -9
b:, charge	7 -7
b:, cheese	-10 10
b:, down	18 -18
b:, duty	-14 14
b:, for	15 -15
b:, in	18 -18
b:, instead	-13 13
b:, it	-21 21
b:, lumber	-15 15
b:, most	-17 17
b:, not	15 -15
b:, now	12 -12
b:, of	16 -16
b:, on	19 -19
b:, plu	19 -19
b:, so	-23 23
b:, soybean	-9 9
b:, that	-7 7
b:, the	-17 17
b:, then	-14 14
b:, they	15 -15
b:, those	-10 10
b:, was	16 -16
b:/	11 -11
b:: <level>	21 -21
b:: <number>	-15 15
b:: a	14 -14
b:: from	-14 14
b:: its	9 -9
b:; for	-10 10
b:<agent>	-15 15
b:<day-ahead>	-7 7
b:<day-gone> 's	-11 11
b:<day-gone> <person>	9 -9
b:<day-gone> <quality>	13 -13
b:<day-gone> it	-27 27
b:<day-gone> pay	-17 17
b:<day-gone> the	-12 12
b:<day-today>	5 -5
b:<day-today> 's	14 -14
b:<day-today> a	-9 9
b:<day-today> it	11 -11
b:<goods>	8 -8
b:<level>	32 -32
b:<level> and	23 -23
b:<level> in	24 -24
b:<level> instead	14 -14
b:<level> is	-15 15
b:<level> on	18 -18
b:<level> or	19 -19
b:<level> under	-11 11
b:<month-gone> a	-11 11
b:<month-gone> at	-13 13
b:<month-gone> cap	-15 15
b:<month-today>	18 -18
b:<name> 's	18 -18
b:<name> butter	-9 9
b:<name> cut	11 -11
b:<name> expect	-15 15
b:<name> fall	11 -11
b:<name> get	-30 30
b:<name> it	12 -12
b:<name> leave	-11 11
b:<name> lower	12 -12
b:<name> now	-11 11
b:<name> put	7 -7
b:<name> take	9 -9
b:<name> the	-11 11
b:<name> to	-11 11
b:<name> with	15 -15
b:<number> +	-18 18
b:<number> are	-13 13
b:<number> in	9 -9
b:<number> is	10 -10
b:<number> it	10 -10
b:<number> now	-11 11
b:<number> pay	-20 20
b:<number> plu	18 -18
b:<number> the	-25 25
b:<number> with	7 -7
b:<number> would	-15 15
b:<office>	-11 11
b:<organisation> in	-20 20
b:<organisation> propose	-9 9
b:<person>	-16 16
b:<person> ask	-11 11
b:<person> sign	-10 10
b:<person> tell	-15 15
b:<quality> <level>	-9 9
b:<quality> agreement	-9 9
b:<quality> duty	-5 5
b:<quality> groundnut	-11 11
b:<quality> import	-19 19
b:<quality> motorcycle	-12 12
b:<quality> product	10 -10
b:<quality> side	-9 9
b:<quality> soybean	-18 18
b:<quality> steel	11 -11
b:<quality> tariff	-12 12
b:<seat> announce	-10 10
b:<seat> double	-16 16
b:<seat> had	10 -10
b:<seat> on	12 -12
b:<sender>	-13 13
b:<span>	19 -19
b:<span> <quality>	10 -10
b:<span> later	14 -14
b:<taker>	-12 12
b:<v-end>	12 -12
b:<v-renew>	-8 8
b:<v-say>	8 -8
b:<v-sign>	-15 15
b:<v-suspend>	9 -9
b:<v-threaten>	18 -18
b:=	-16 16
b:a <office>	-11 11
b:a bill	12 -12
b:a cargo	-17 17
b:a combined	-11 11
b:a duty	18 -18
b:a further	13 -13
b:a proclamation	-12 12
b:a reciprocal	14 -14
b:a return	-10 10
b:a single	-12 12
b:a threat	-10 10
b:a total	-13 13
b:ad	-10 10
b:ad valorem	-10 10
b:add up	-20 20
b:additional <level>	-10 10
b:additional <quality>	-14 14
b:against	-11 11
b:agree in	-13 13
b:agreement with	10 -10
b:all	-18 18
b:all of	-10 10
b:allow	-12 12
b:allow up	-8 8
b:almost	-9 9
b:already	11 -11
b:already pay	12 -12
b:aluminum	17 -17
b:amber	-8 8
b:an	17 -17
b:an <quality>	-8 8
b:an additional	15 -15
b:an agreement	10 -10
b:an extra	15 -15
b:an order	14 -14
b:and	12 -12
b:and <number>	-32 32
b:and about	7 -7
b:and ask	-10 10
b:and for	-12 12
b:and in	-11 11
b:and its	-10 10
b:and machine	-17 17
b:and no	10 -10
b:and on	12 -12
b:and part	8 -8
b:and since	-14 14
b:and timber	-12 12
b:and with	-24 24
b:and would	-17 17
b:and you	-13 13
b:announce	-8 8
b:another	24 -24
b:antidumping	12 -12
b:apply	14 -14
b:are	9 -9
b:are exempt	-14 14
b:are subject	14 -14
b:arrive	-12 12
b:ask	-13 13
b:at <level>	9 -9
b:at <number>	14 -14
b:back at	11 -11
b:bag	-10 10
b:be <level>	21 -21
b:be at	-10 10
b:bean	-12 12
b:bean is	-13 13
b:bean pay	21 -21
b:because	8 -8
b:beef and	-13 13
b:been subject	-12 12
b:before	15 -15
b:before it	10 -10
b:below the	-10 10
b:beside the	-10 10
b:bill	-21 21
b:both pay	-9 9
b:built	6 -6
b:burden	-12 12
b:busan	-10 10
b:but	-10 10
b:buyer	-14 14
b:by <day-ahead>	-12 12
b:by <person>	-13 13
b:canola	-18 18
b:canola seed	-19 19
b:cap	-6 6
b:capped	-9 9
b:capped at	-9 9
b:car	3 -3
b:car at	-20 20
b:car have	-10 10
b:car to	-14 14
b:car will	11 -11
b:cargo	-13 13
b:carry	-16 16
b:ceiling is	9 -9
b:cement	10 -10
b:charge <name>	-9 9
b:charge an	13 -13
b:cheese and	-10 10
b:clear	-16 16
b:close	11 -11
b:close to	11 -11
b:clothing	-11 11
b:coffee pay	-11 11
b:combined	-41 41
b:combined duty	-13 13
b:come in	11 -11
b:commerce	-11 11
b:commerce ministry	-12 12
b:confirm	11 -11
b:consist	11 -11
b:consist of	11 -11
b:copper	19 -19
b:could bring	-11 11
b:count	-8 8
b:deal	-9 9
b:did	-27 27
b:direction	-15 15
b:doe <name>	-10 10
b:double	-18 18
b:down to	-19 19
b:duty come	8 -8
b:duty is	-23 23
b:duty of	24 -24
b:duty over	9 -9
b:effect	-13 13
b:enter	24 -24
b:ethanol	-9 9
b:even	-11 11
b:everything	-11 11
b:exceed	-10 10
b:exempt	-13 13
b:exempt from	-14 14
b:export	-8 8
b:exporter	-10 10
b:extend	-12 12
b:extension the	-12 12
b:extra	15 -15
b:feed	-9 9
b:fentanyl	22 -22
b:fentanyl duty	33 -33
b:fig	-12 12
b:figure is	17 -17
b:for <quality>	12 -12
b:for <span>	16 -16
b:for a	22 -22
b:for an	-16 16
b:for the	12 -12
b:framework	-12 12
b:free	-16 16
b:free to	-10 10
b:free trade	-11 11
b:from	11 -11
b:from <day-ahead>	17 -17
b:from <day-gone>	13 -13
b:from <level>	-16 16
b:full	-19 19
b:furniture	12 -12
b:further	16 -16
b:geneva	14 -14
b:get the	-24 24
b:give	-16 16
b:go down	-23 23
b:go on	11 -11
b:go up	14 -14
b:good	-17 17
b:good are	25 -25
b:good down	8 -8
b:good go	-10 10
b:good outside	10 -10
b:good pay	-10 10
b:good stand	12 -12
b:good that	-13 13
b:good the	19 -19
b:groundnut	-11 11
b:had raise	-11 11
b:has	28 -28
b:has pay	14 -14
b:have rise	-8 8
b:he put	-11 11
b:heard	-15 15
b:here	-19 19
b:higher	-22 22
b:higher of	-10 10
b:hit	11 -11
b:hold	9 -9
b:i	9 -9
b:if	8 -8
b:in between	-10 10
b:in new	-11 11
b:in place	18 -18
b:in the	-17 17
b:instrument	-14 14
b:is about	8 -8
b:is get	8 -8
b:is half	8 -8
b:is it	-20 20
b:is make	7 -7
b:is the	31 -31
b:is to	26 -26
b:it <quality>	-15 15
b:it became	-9 9
b:it charge	11 -11
b:it come	-10 10
b:it could	-9 9
b:it go	10 -10
b:it take	13 -13
b:it the	10 -10
b:it was	-11 11
b:it would	-10 10
b:item	-12 12
b:its extra	-9 9
b:its rate	-9 9
b:itself	-13 13
b:just	-10 10
b:keep	12 -12
b:lamb	-11 11
b:lapse	12 -12
b:last	-17 17
b:last summer	-14 14
b:last week	-13 13
b:lay	-11 11
b:leave the	10 -10
b:lie	-12 12
b:longer	16 -16
b:machine	-11 11
b:machinery	-8 8
b:make it	21 -21
b:may	-19 19
b:mean	-9 9
b:meantime	-14 14
b:medicine	17 -17
b:meet the	-15 15
b:might	10 -10
b:ministry	-12 12
b:ministry say	-12 12
b:moment	12 -12
b:more	-13 13
b:more than	-14 14
b:most other	9 -9
b:motorcycle	-11 11
b:move	-9 9
b:must	9 -9
b:new	7 -7
b:new one	8 -8
b:no	12 -12
b:no longer	16 -16
b:not	-8 8
b:not exceed	-11 11
b:now	-17 17
b:now <name>	-14 14
b:now face	-20 20
b:now pay	-12 12
b:of <day-ahead>	-12 12
b:of <level>	38 -38
b:of <name>	27 -27
b:of <number>	-13 13
b:of a	16 -16
b:of it	-11 11
b:of its	11 -11
b:of last	-27 27
b:of our	-13 13
b:of the	-9 9
b:oil	25 -25
b:older section	-9 9
b:on <day-ahead>	35 -35
b:on <day-gone>	11 -11
b:on <day-today>	-16 16
b:on <name>	-23 23
b:on it	9 -9
b:on list	-11 11
b:on pay	16 -16
b:once	18 -18
b:once the	14 -14
b:one of	23 -23
b:one on	13 -13
b:only	14 -14
b:ordinary duty	-10 10
b:origin	-9 9
b:other <quality>	9 -9
b:other direction	-16 16
b:our good	-18 18
b:outside	14 -14
b:outside the	12 -12
b:over fentanyl	23 -23
b:over the	-9 9
b:overall	-22 22
b:overall rate	-16 16
b:pact	10 -10
b:part of	-8 8
b:pasta	-13 13
b:pay <level>	22 -22
b:pay <number>	-9 9
b:pay that	10 -10
b:place	20 -20
b:place of	19 -19
b:plu	42 -42
b:present it	-11 11
b:proclamation	-14 14
b:product	-9 9
b:product on	-19 19
b:pulp	11 -11
b:put the	-18 18
b:raise its	14 -14
b:rate fall	-14 14
b:rate has	-13 13
b:rate is	19 -19
b:rate on	-21 21
b:rate to	-17 17
b:reciprocal	17 -17
b:reciprocal tariff	14 -14
b:reduce	15 -15
b:remain	17 -17
b:rest of	-8 8
b:rule of	-19 19
b:salmon	-8 8
b:salmon to	-11 11
b:say	22 -22
b:say <name>	-15 15
b:say the	9 -9
b:separate	10 -10
b:shirt	-20 20
b:shoe	-14 14
b:shoot	8 -8
b:shrimp	-11 11
b:shrimp pay	-12 12
b:side	-5 5
b:side would	-12 12
b:sign on	9 -9
b:since	-11 11
b:since <day-gone>	-6 6
b:single	-12 12
b:so	-32 32
b:so a	-9 9
b:so it	-18 18
b:soybean	-25 25
b:spare	11 -11
b:spoke of	-11 11
b:steel	23 -23
b:steel and	15 -15
b:step	13 -13
b:stuff	-11 11
b:sum	-23 23
b:sum of	15 -15
b:sum would	-18 18
b:summer it	-12 12
b:surcharge	24 -24
b:surcharge of	14 -14
b:take effect	-14 14
b:take it	12 -12
b:take its	-7 7
b:take the	-14 14
b:talk	13 -13
b:tariff	-23 23
b:tariff at	-10 10
b:tariff to	-21 21
b:tariff will	13 -13
b:tea	17 -17
b:textile	-14 14
b:than	-10 10
b:that 's	-9 9
b:that and	10 -10
b:that fall	-12 12
b:that it	23 -23
b:that its	-11 11
b:that mean	-15 15
b:that meet	-8 8
b:that take	-21 21
b:that tariff	-11 11
b:that the	-6 6
b:that will	-9 9
b:that would	28 -28
b:the <level>	27 -27
b:the bill	-23 23
b:the case	-10 10
b:the ceiling	16 -16
b:the combined	-25 25
b:the duty	26 -26
b:the extension	-10 10
b:the extra	14 -14
b:the free	-11 11
b:the full	-18 18
b:the higher	-17 17
b:the list	12 -12
b:the meantime	-14 14
b:the moment	11 -11
b:the new	18 -18
b:the other	-20 20
b:the overall	-16 16
b:the sum	-10 10
b:the surcharge	13 -13
b:the tariff	14 -14
b:the threat	11 -11
b:the total	-35 35
b:the two	-22 22
b:their	31 -31
b:them	9 -9
b:then <quality>	-13 13
b:then pay	-20 20
b:there	11 -11
b:therefore	-27 27
b:they	15 -15
b:they come	-18 18
b:they make	-12 12
b:they now	10 -10
b:they were	8 -8
b:they would	20 -20
b:thi	-25 25
b:think	-20 20
b:those from	-9 9
b:three	-14 14
b:through <name>	13 -13
b:thu	-12 12
b:thu pay	-10 10
b:timber	-17 17
b:to <name>	15 -15
b:to <number>	14 -14
b:to about	-16 16
b:to be	16 -16
b:to cut	-20 20
b:to the	19 -19
b:together they	-10 10
b:together with	22 -22
b:too	-11 11
b:top of	10 -10
b:total	-34 34
b:total of	-17 17
b:truce	12 -12
b:two year	8 -8
b:until	24 -24
b:until last	14 -14
b:until the	8 -8
b:up of	12 -12
b:use	-11 11
b:valorem	-10 10
b:want	16 -16
b:was	11 -11
b:was <level>	-18 18
b:was charge	-8 8
b:was still	9 -9
b:week	-10 10
b:week of	13 -13
b:were to	-12 12
b:what is	-12 12
b:wheat	13 -13
b:where	-13 13
b:whether	-11 11
b:which <name>	11 -11
b:which are	10 -10
b:which is	18 -18
b:which make	-12 12
b:which now	9 -9
b:which take	-11 11
b:which the	23 -23
b:which would	-23 23
b:while	9 -9
b:whose good	15 -15
b:why	-22 22
b:will	-19 19
b:will come	14 -14
b:will lower	-15 15
b:wine	16 -16
b:winter	14 -14
b:with	12 -12
b:with <seat>	12 -12
b:with fentanyl	-18 18
b:without	17 -17
b:won't	-20 20
b:would	-11 11
b:would bring	10 -10
b:would have	-16 16
b:would pay	6 -6
b:you	-15 15
b:you get	-16 16
b:you're	-17 17
b:you're at	-17 17
b:—	18 -18
c0=buy	-16 16
c0=propose	10 -10
c0=renew	-10 10
c0=suspend	18 -18
c1=agree	-19 19
c1=buy	-16 16
c1=impose	8 -8
c1=propose	37 -37
c1=renew	-10 10
c1=return	13 -13
c1=say	-10 10
c2=bear	10 -10
c2=buy	14 -14
c2=say	-13 13
ct0=agree pluperfect	12 -12
ct0=agree present	-20 20
ct0=begin future	21 -21
ct0=buy present	-19 19
ct0=down modal	-12 12
ct0=down present-passive	12 -12
ct0=end future	-12 12
ct0=end past	12 -12
ct0=impose future	-9 9
ct0=impose perfect-passive	18 -18
ct0=propose pluperfect	12 -12
ct0=say past	-16 16
ct0=say pluperfect	-12 12
ct0=sign past	16 -16
ct0=sign present	-16 16
ct0=stay future	-15 15
ct0=stay pluperfect	-11 11
ct0=stay present-passive	6 -6
ct0=suspend present	12 -12
ct0=target modal-passive	-13 13
ct0=target perfect-passive	17 -17
ct0=target pluperfect	14 -14
ct0=up past	19 -19
ct1=agree pluperfect	12 -12
ct1=agree present	-21 21
ct1=begin future	19 -19
ct1=begin gerund	-13 13
ct1=buy present	-19 19
ct1=down infinitive	-17 17
ct1=down modal	-12 12
ct1=down present-passive	12 -12
ct1=end future	-12 12
ct1=end past	9 -9
ct1=impose future	-9 9
ct1=impose participle-passive	33 -33
ct1=impose perfect-passive	18 -18
ct1=propose participle-passive	10 -10
ct1=propose pluperfect	10 -10
ct1=say past	-17 17
ct1=say pluperfect	-12 12
ct1=sign present	-16 16
ct1=stay future	-16 16
ct1=stay pluperfect	-11 11
ct1=stay present-passive	6 -6
ct1=suspend present	10 -10
ct1=target modal-passive	-13 13
ct1=target participle-passive	12 -12
ct1=target perfect-passive	17 -17
ct1=up future	-8 8
ct1=up gerund	-15 15
ct1=up infinitive	11 -11
ct1=up past	19 -19
ct2=begin past	11 -11
ct2=impose infinitive	-10 10
ct2=impose past	13 -13
ct2=stay modal	22 -22
ct2=stay present-passive	-17 17
f:"	-16 16
f:-	10 -10
f:.	7 -7
f:<day-ahead>	18 -18
f:<day-today>	24 -24
f:<duty>	-13 13
f:<goods>	20 -20
f:<level>	-6 6
f:<money>	22 -22
f:<month-gone>	9 -9
f:<not>	15 -15
f:<office>	19 -19
f:<organisation>	14 -14
f:<points>	10 -10
f:<sender>	20 -20
f:<span>	10 -10
f:<taker>	-13 13
f:<v-propose>	19 -19
f:<v-return>	-20 20
f:<v-sell>	10 -10
f:<v-sign>	9 -9
f:<v-stay>	-12 12
f:<v-suspend>	12 -12
f:<v-target>	16 -16
f:<v-threaten>	-19 19
f:<v-up>	-14 14
f:a	-23 23
f:about	30 -30
f:above	19 -19
f:account	-14 14
f:add	-19 19
f:additional	-8 8
f:affiliate	8 -8
f:after	12 -12
f:ago	20 -20
f:agree	13 -13
f:air	-18 18
f:aircraft	-9 9
f:all	8 -8
f:alone	-11 11
f:along	-12 12
f:already	15 -15
f:also	26 -26
f:aluminium	-20 20
f:among	10 -10
f:an	-19 19
f:answer	23 -23
f:anti	8 -8
f:anything	13 -13
f:are	-12 12
f:arithmetic	-9 9
f:at	19 -19
f:average	-31 31
f:await	-10 10
f:away	16 -16
f:bargain	-10 10
f:basi	12 -12
f:be	18 -18
f:bean	-21 21
f:become	-12 12
f:beef	-12 12
f:begin	-16 16
f:behind	-10 10
f:being	-15 15
f:beside	10 -10
f:best	-10 10
f:bill	13 -13
f:breath	-14 14
f:busan	-11 11
f:buy	-20 20
f:buyer	-16 16
f:cabinet	-11 11
f:can	-15 15
f:cancel	8 -8
f:canola	-12 12
f:capacity	-13 13
f:carry	16 -16
f:change	-13 13
f:charge	8 -8
f:chemical	8 -8
f:claim	12 -12
f:cocoa	14 -14
f:come	14 -14
f:company	-11 11
f:consequence	8 -8
f:continue	-15 15
f:cotton	11 -11
f:could	25 -25
f:count	-18 18
f:counted	-10 10
f:country	17 -17
f:cover	13 -13
f:covered	-12 12
f:crab	-12 12
f:custom	-15 15
f:cut	20 -20
f:day	-21 21
f:decision	14 -14
f:declare	-14 14
f:did	-13 13
f:difference	19 -19
f:dispute	12 -12
f:do	-28 28
f:drug	12 -12
f:due	26 -26
f:dump	10 -10
f:each	-10 10
f:either	23 -23
f:else	-8 8
f:emergency	12 -12
f:end	28 -28
f:energy	13 -13
f:enough	13 -13
f:evening	-15 15
f:every	-13 13
f:everything	-24 24
f:export	22 -22
f:extension	-10 10
f:fail	10 -10
f:far	21 -21
f:farm	15 -15
f:fentanyl	-48 48
f:finished	-12 12
f:first	-20 20
f:flat	-12 12
f:force	11 -11
f:foreign	11 -11
f:four	-10 10
f:fourth	-10 10
f:framework	13 -13
f:free	-15 15
f:from	-17 17
f:generic	-9 9
f:get	-7 7
f:given	16 -16
f:go	-11 11
f:good	-9 9
f:government	10 -10
f:half	-29 29
f:hang	-19 19
f:hardly	-12 12
f:have	12 -12
f:he'd	-9 9
f:higher	10 -10
f:home	13 -13
f:hour	18 -18
f:how	10 -10
f:i	-15 15
f:if	8 -8
f:ignore	-18 18
f:import	19 -19
f:impose	-18 18
f:include	-22 22
f:included	-12 12
f:including	-18 18
f:instead	31 -31
f:into	-5 5
f:investigation	11 -11
f:is	-19 19
f:it'll	-20 20
f:item	16 -16
f:its	8 -8
f:just	-21 21
f:keep	22 -22
f:know	17 -17
f:largest	9 -9
f:last	-23 23
f:lasted	-11 11
f:law	23 -23
f:less	18 -18
f:letter	12 -12
f:levy	-16 16
f:like	12 -12
f:little	21 -21
f:lived	10 -10
f:lobster	-11 11
f:london	-15 15
f:lumber	9 -9
f:make	12 -12
f:market	15 -15
f:match	-13 13
f:meal	-10 10
f:mean	-8 8
f:media	-16 16
f:member	14 -14
f:merely	8 -8
f:minister	21 -21
f:minute	-13 13
f:mombasa	-14 14
f:month	32 -32
f:most	-8 8
f:motor	-10 10
f:mr	34 -34
f:much	25 -25
f:my	11 -11
f:need	-12 12
f:never	9 -9
f:next	12 -12
f:no	27 -27
f:nobody	30 -30
f:nonsense	-10 10
f:normal	-14 14
f:nothing	-15 15
f:off	-14 14
f:official	-29 29
f:oil	-10 10
f:old	-31 31
f:opened	-21 21
f:or	-19 19
f:order	13 -13
f:ordinary	-18 18
f:other	12 -12
f:outside	-13 13
f:over	-16 16
f:part	-18 18
f:pea	-12 12
f:people	15 -15
f:place	-15 15
f:plan	12 -12
f:plane	-10 10
f:plant	-9 9
f:plu	-13 13
f:point	17 -17
f:port	-20 20
f:practice	-12 12
f:president	16 -16
f:price	-24 24
f:proclamation	10 -10
f:propose	16 -16
f:provided	-14 14
f:publish	10 -10
f:put	9 -9
f:quota	19 -19
f:raise	-12 12
f:reason	12 -12
f:reciprocal	-34 34
f:refund	-16 16
f:reply	9 -9
f:request	-21 21
f:rest	-12 12
f:return	13 -13
f:run	-10 10
f:s	-11 11
f:scale	-13 13
f:secretary	-10 10
f:section	-23 23
f:seek	-12 12
f:send	17 -17
f:settle	20 -20
f:she	16 -16
f:sheet	-14 14
f:shelf	12 -12
f:should	20 -20
f:side	12 -12
f:sign	-14 14
f:signature	13 -13
f:social	-13 13
f:some	-20 20
f:soon	-11 11
f:spare	17 -17
f:special	-12 12
f:spring	-31 31
f:start	10 -10
f:still	22 -22
f:study	9 -9
f:stuff	10 -10
f:subject	13 -13
f:sugar	-18 18
f:sum	-34 34
f:summit	-11 11
f:supply	-10 10
f:surcharge	19 -19
f:suspend	11 -11
f:table	-7 7
f:talk	7 -7
f:tax	11 -11
f:tell	14 -14
f:term	-37 37
f:text	12 -12
f:their	29 -29
f:them	-18 18
f:then	9 -9
f:there	-29 29
f:these	-32 32
f:thing	-9 9
f:third	19 -19
f:those	40 -40
f:though	-14 14
f:threat	13 -13
f:threaten	-23 23
f:tied	-12 12
f:time	8 -8
f:to	19 -19
f:together	21 -21
f:too	11 -11
f:top	-6 6
f:total	-8 8
f:unchanged	-11 11
f:under	10 -10
f:until	-15 15
f:used	13 -13
f:usmca	-13 13
f:very	17 -17
f:wait	10 -10
f:waiver	-12 12
f:want	14 -14
f:way	14 -14
f:we	16 -16
f:wednesday	-11 11
f:week	11 -11
f:what	-12 12
f:wheat	16 -16
f:when	-8 8
f:where	-14 14
f:whether	-14 14
f:which	15 -15
f:whoever	-15 15
f:whose	-15 15
f:will	11 -11
f:wine	18 -18
f:winter	15 -15
f:with	18 -18
f:world	-10 10
f:worse	10 -10
f:worth	20 -20
f:wrong	11 -11
f:yes	-15 15
f:yet	-18 18
f:you	-7 7
f:your	-7 7
f:zero	-9 9
f:—	-10 10
has-perfect	27 -27
headline	-52 52
high	-20 20
l1=,	20 -20
l1=.	-10 10
l1=<begin>	-8 8
l1=<day-ahead>	-26 26
l1=<day-gone>	16 -16
l1=<day-today>	23 -23
l1=<goods>	16 -16
l1=<month-gone>	16 -16
l1=<number>	11 -11
l1=<v-agree>	-12 12
l1=<v-begin>	21 -21
l1=<v-impose>	14 -14
l1=<v-say>	25 -25
l1=<v-stay>	-28 28
l1==	-16 16
l1=a	28 -28
l1=add	23 -23
l1=additional	26 -26
l1=after	10 -10
l1=against	-7 7
l1=and	28 -28
l1=another	32 -32
l1=as	-12 12
l1=at	-4 4
l1=be	-14 14
l1=car	19 -19
l1=combined	-8 8
l1=duty	21 -21
l1=even	-11 11
l1=exceed	-10 10
l1=extra	17 -17
l1=fentanyl	-16 16
l1=for	-15 15
l1=from	18 -18
l1=further	14 -14
l1=it	11 -11
l1=its	10 -10
l1=leave	-16 16
l1=longer	15 -15
l1=lumber	-19 19
l1=make	-38 38
l1=new	10 -10
l1=of	7 -7
l1=older	15 -15
l1=on	-7 7
l1=ordinary	34 -34
l1=plu	30 -30
l1=propose	-9 9
l1=put	6 -6
l1=rate	11 -11
l1=reciprocal	16 -16
l1=remain	14 -14
l1=so	-18 18
l1=still	22 -22
l1=take	11 -11
l1=than	-11 11
l1=the	-19 19
l1=timber	-11 11
l1=to	-23 23
l1=together	-16 16
l1=total	-11 11
l1=us	-8 8
l1=with	65 -65
l1=—	16 -16
l2=(	12 -12
l2=-	14 -14
l2=;	-11 11
l2=<agent>	-13 13
l2=<begin>	-12 12
l2=<day-gone>	-44 44
l2=<day-today>	16 -16
l2=<duty>	7 -7
l2=<goods>	15 -15
l2=<level-noun>	16 -16
l2=<month-gone>	12 -12
l2=<month-today>	-10 10
l2=<not>	-9 9
l2=<organisation>	-8 8
l2=<points>	-11 11
l2=<seat>	-12 12
l2=<sender>	-10 10
l2=<v-buy>	20 -20
l2=<v-end>	10 -10
l2=<v-impose>	12 -12
l2=<v-renew>	-20 20
l2=<v-sign>	17 -17
l2=<v-stay>	-6 6
l2=all	19 -19
l2=an	29 -29
l2=and	31 -31
l2=announce	-8 8
l2=be	-10 10
l2=bean	-10 10
l2=beef	16 -16
l2=beside	-12 12
l2=but	-13 13
l2=capped	-9 9
l2=change	11 -11
l2=coffee	-7 7
l2=come	-17 17
l2=cost	-10 10
l2=could	8 -8
l2=else	16 -16
l2=ethanol	-9 9
l2=for	25 -25
l2=get	-26 26
l2=had	12 -12
l2=i	12 -12
l2=instead	12 -12
l2=last	8 -8
l2=list	10 -10
l2=make	18 -18
l2=more	-11 11
l2=most	-9 9
l2=motorcycle	-12 12
l2=no	16 -16
l2=not	-18 18
l2=now	-12 12
l2=of	13 -13
l2=order	18 -18
l2=owe	-12 12
l2=paper	-11 11
l2=pay	4 -4
l2=polysilicon	-11 11
l2=reciprocal	12 -12
l2=renew	-10 10
l2=say	13 -13
l2=shrimp	-11 11
l2=side	-11 11
l2=speak	-7 7
l2=sum	-22 22
l2=surcharge	18 -18
l2=that	-41 41
l2=the	15 -15
l2=them	13 -13
l2=therefore	-14 14
l2=thu	-11 11
l2=to	15 -15
l2=top	-11 11
l2=total	-37 37
l2=two	-16 16
l2=week	15 -15
l2=with	19 -19
l2=would	-18 18
l2=write	-11 11
l2=year	-12 12
l2=you	-14 14
l2=you're	-17 17
l3='s	-15 15
l3=.	10 -10
l3=;	-12 12
l3=<agent>	-9 9
l3=<day-gone>	-24 24
l3=<day-today>	11 -11
l3=<duty>	6 -6
l3=<goods>	13 -13
l3=<level>	-8 8
l3=<number>	10 -10
l3=<office>	-11 11
l3=<organisation>	17 -17
l3=<points>	10 -10
l3=<quality>	-17 17
l3=<v-buy>	-16 16
l3=<v-end>	-13 13
l3=<v-impose>	14 -14
l3=<v-propose>	-8 8
l3=<v-say>	-20 20
l3=<v-stay>	-13 13
l3=<v-up>	-13 13
l3=additional	19 -19
l3=all	19 -19
l3=allow	-8 8
l3=and	-13 13
l3=are	19 -19
l3=at	31 -31
l3=be	20 -20
l3=been	9 -9
l3=before	13 -13
l3=both	10 -10
l3=cap	-14 14
l3=car	16 -16
l3=competitor	12 -12
l3=content	-10 10
l3=duty	16 -16
l3=emergency	-23 23
l3=everything	13 -13
l3=exempt	-14 14
l3=extra	-11 11
l3=fentanyl	20 -20
l3=forced	-9 9
l3=get	-16 16
l3=go	-16 16
l3=has	16 -16
l3=he	-9 9
l3=import	-13 13
l3=into	14 -14
l3=it	-21 21
l3=just	-9 9
l3=lapse	-7 7
l3=make	-15 15
l3=most	-12 12
l3=no	-13 13
l3=now	17 -17
l3=of	9 -9
l3=on	-22 22
l3=ordinary	13 -13
l3=other	12 -12
l3=place	9 -9
l3=reciprocal	-9 9
l3=same	-13 13
l3=say	-13 13
l3=since	27 -27
l3=strike	-12 12
l3=summer	-10 10
l3=take	13 -13
l3=that	16 -16
l3=them	-10 10
l3=those	11 -11
l3=threat	8 -8
l3=to	21 -21
l3=top	-10 10
l3=two	-13 13
l3=used	17 -17
l3=was	15 -15
l3=we	-9 9
l3=week	-15 15
l3=with	41 -41
l3=—	12 -12
l4='s	-20 20
l4=(	21 -21
l4=,	25 -25
l4=:	-17 17
l4=<day-gone>	11 -11
l4=<day-today>	-16 16
l4=<duty>	12 -12
l4=<month-gone>	-20 20
l4=<organisation>	-7 7
l4=<person>	-16 16
l4=<seat>	10 -10
l4=<span>	15 -15
l4=<taker>	-8 8
l4=<v-bear>	-17 17
l4=<v-begin>	15 -15
l4=<v-buy>	13 -13
l4=<v-end>	11 -11
l4=<v-propose>	33 -33
l4=<v-say>	17 -17
l4=<v-stay>	12 -12
l4=<v-target>	-11 11
l4=<v-up>	8 -8
l4=a	9 -9
l4=after	15 -15
l4=all	-9 9
l4=at	18 -18
l4=bean	10 -10
l4=bear	9 -9
l4=beef	-8 8
l4=both	11 -11
l4=bring	-7 7
l4=but	-11 11
l4=buyer	-10 10
l4=car	-21 21
l4=change	-10 10
l4=clear	-16 16
l4=come	5 -5
l4=countervailing	12 -12
l4=cut	13 -13
l4=duty	21 -21
l4=ethanol	-13 13
l4=face	14 -14
l4=fentanyl	11 -11
l4=fig	-13 13
l4=first	18 -18
l4=for	-13 13
l4=go	15 -15
l4=good	-16 16
l4=had	-9 9
l4=have	14 -14
l4=he	11 -11
l4=here	-20 20
l4=his	-15 15
l4=i	-11 11
l4=in	16 -16
l4=instead	8 -8
l4=it	-21 21
l4=last	-16 16
l4=make	13 -13
l4=month	-15 15
l4=most	15 -15
l4=now	18 -18
l4=older	-9 9
l4=on	15 -15
l4=over	-17 17
l4=pay	-10 10
l4=plu	-10 10
l4=reciprocal	23 -23
l4=section	26 -26
l4=shoe	-9 9
l4=sign	11 -11
l4=since	-12 12
l4=so	-17 17
l4=tariff	-13 13
l4=that	43 -43
l4=the	-11 11
l4=them	-9 9
l4=there	-19 19
l4=thi	-17 17
l4=those	-8 8
l4=to	21 -21
l4=top	10 -10
l4=truce	9 -9
l4=two	10 -10
l4=watche	-10 10
l4=we	17 -17
l4=what	-17 17
l4=which	13 -13
l4=why	-14 14
l4=would	-14 14
l=" at	-11 11
l=, at	44 -44
l=, charge	7 -7
l=, for	-22 22
l=, from	-11 11
l=, not	20 -20
l=, so	-14 14
l=, was	12 -12
l=: from	-11 11
l=: the	-11 11
l=; <name>	-15 15
l=<begin> <begin>	-8 8
l=<begin> <day-today>	16 -16
l=<begin> <name>	15 -15
l=<begin> from	-9 9
l=<day-gone> :	-32 32
l=<day-gone> pay	-17 17
l=<level> :	12 -12
l=<level> or	18 -18
l=<month-gone> :	15 -15
l=<month-gone> at	-13 13
l=<name> 's	25 -25
l=<name> :	-16 16
l=<name> and	18 -18
l=<name> charge	13 -13
l=<name> face	6 -6
l=<name> is	-10 10
l=<name> the	-21 21
l=<name> —	12 -12
l=<number> ,	19 -19
l=<number> and	8 -8
l=<number> or	-9 9
l=<number> pay	-10 10
l=<number> plu	16 -16
l=<person> :	10 -10
l=<seat> levy	-8 8
l=a :	-13 13
l=a combined	-8 8
l=a further	11 -11
l=agree on	-8 8
l=all :	13 -13
l=an additional	19 -19
l=and about	7 -7
l=back at	10 -10
l=be at	-10 10
l=bean is	-14 14
l=bean pay	16 -16
l=before ,	-15 15
l=beside the	-12 12
l=both pay	-9 9
l=capped at	-9 9
l=car at	-20 20
l=ceiling is	9 -9
l=charge <name>	-10 10
l=coffee pay	-12 12
l=come to	-19 19
l=duty is	-8 8
l=duty of	26 -26
l=else :	15 -15
l=fall from	9 -9
l=figure is	17 -17
l=for <name>	23 -23
l=good ,	10 -10
l=good :	-11 11
l=good is	18 -18
l=good pay	-10 10
l=has been	-17 17
l=has charge	-9 9
l=has pay	13 -13
l=instead of	12 -12
l=is get	8 -8
l=is not	-9 9
l=is now	11 -11
l=is still	9 -9
l=is the	17 -17
l=it became	-11 11
l=it take	8 -8
l=it was	-15 15
l=lower the	-9 9
l=make it	15 -15
l=more than	-15 15
l=no longer	15 -15
l=not exceed	-11 11
l=now :	13 -13
l=now pay	-9 9
l=of a	16 -16
l=on pay	12 -12
l=one ,	-8 8
l=one :	9 -9
l=pay the	6 -6
l=polysilicon :	-11 11
l=rate is	16 -16
l=rate to	-14 14
l=renew ,	-11 11
l=salmon to	-12 12
l=shrimp pay	-12 12
l=side :	-10 10
l=speak of	-8 8
l=still pay	-8 8
l=surcharge of	13 -13
l=tariff at	-10 10
l=tariff is	18 -18
l=that 's	-11 11
l=that is	-29 29
l=that the	-13 13
l=the <name>	-16 16
l=the full	-9 9
l=the new	10 -10
l=the older	15 -15
l=the ordinary	31 -31
l=they make	-12 12
l=thu pay	-10 10
l=to about	-15 15
l=to pay	21 -21
l=to the	8 -8
l=together :	-12 12
l=total of	-29 29
l=total to	-8 8
l=was charge	-10 10
l=which are	9 -9
l=which make	-14 14
l=with the	43 -43
l=would be	-8 8
l=would pay	4 -4
l=would take	-9 9
l=write of	-11 11
l=you're at	-17 17
lead=(	22 -22
lead=*	-12 12
lead=10	-21 21
lead=12.5	11 -11
lead=20	-21 21
lead=25	28 -28
lead=5	9 -9
lead=a	-16 16
lead=after	-13 13
lead=america	-19 19
lead=american	-15 15
lead=asked	-9 9
lead=australia	-10 10
lead=because	8 -8
lead=before	11 -11
lead=both	13 -13
lead=brazil	7 -7
lead=brazilian	-24 24
lead=but	-10 10
lead=by	-16 16
lead=canada	17 -17
lead=canadian	21 -21
lead=eu	-22 22
lead=europe	-22 22
lead=fifty	-27 27
lead=for	-3 3
lead=from	14 -14
lead=german	-9 9
lead=goods	11 -11
lead=half	-16 16
lead=he	-21 21
lead=i	-12 12
lead=if	8 -8
lead=indonesia	9 -9
lead=indonesian	12 -12
lead=it	24 -24
lead=japan	-29 29
lead=korean	-16 16
lead=malaysian	11 -11
lead=on	18 -18
lead=once	15 -15
lead=our	20 -20
lead=paraguay	12 -12
lead=section	-19 19
lead=so	-32 32
lead=steel	12 -12
lead=swiss	-18 18
lead=switzerland	20 -20
lead=taiwan	-42 42
lead=their	10 -10
lead=there	15 -15
lead=thirteen	-17 17
lead=thirty	13 -13
lead=today	11 -11
lead=tokyo	-11 11
lead=trump	-23 23
lead=twelve	10 -10
lead=until	20 -20
lead=vietnam	28 -28
lead=washington	14 -14
lead=we	13 -13
lead=where	-13 13
lead=while	9 -9
lead=with	-14 14
lead=—	18 -18
lll=, <level> or	12 -12
lll=, <name> 's	19 -19
lll=, <name> at	-10 10
lll=, <number> and	15 -15
lll=, for <name>	16 -16
lll=, is charge	-12 12
lll=, that is	-18 18
lll=, the <name>	11 -11
lll=, up to	15 -15
lll=, which are	9 -9
lll=, which make	-14 14
lll=<begin> <begin> <begin>	-8 8
lll=<begin> <begin> <day-today>	16 -16
lll=<begin> <begin> <name>	15 -15
lll=<begin> <begin> from	-9 9
lll=<begin> <name> :	-24 24
lll=<begin> <name> pay	15 -15
lll=<begin> <name> take	11 -11
lll=<begin> before :	11 -11
lll=<begin> car at	-13 13
lll=<begin> it pay	15 -15
lll=<begin> that is	-20 20
lll=<begin> the <name>	-12 12
lll=<begin> the other	12 -12
lll=<begin> together :	-10 10
lll=<begin> with the	18 -18
lll=<begin> you pay	-12 12
lll=<day-ahead> it pay	-13 13
lll=<day-gone> it pay	-11 11
lll=<day-gone> it was	-10 10
lll=<day-gone> they pay	-8 8
lll=<level> , or	-11 11
lll=<level> , then	12 -12
lll=<level> instead of	10 -10
lll=<month-gone> it was	-12 12
lll=<name> , at	12 -12
lll=<name> <level> <level>	17 -17
lll=<name> charge <name>	-10 10
lll=<name> has charge	-13 13
lll=<name> is at	-12 12
lll=<name> is get	8 -8
lll=<name> that is	10 -10
lll=<name> will pay	16 -16
lll=<number> , and	-12 12
lll=<quality> bean pay	8 -8
lll=<quality> car at	-12 12
lll=<quality> duty of	-8 8
lll=<quality> good face	-22 22
lll=<quality> good is	18 -18
lll=<quality> tariff of	-15 15
lll=a duty of	16 -16
lll=a return to	-10 10
lll=a threat of	-11 11
lll=a total of	-28 28
lll=add up to	-19 19
lll=allow up to	-8 8
lll=and <name> pay	7 -7
lll=and would take	-12 12
lll=car have pay	-10 10
lll=duty of about	8 -8
lll=everything else :	12 -12
lll=exempt from the	-14 14
lll=for <name> and	10 -10
lll=from <day-gone> :	-26 26
lll=from <name> :	18 -18
lll=general rate of	-9 9
lll=go down from	-8 8
lll=go down to	-12 12
lll=go on pay	12 -12
lll=go up to	9 -9
lll=good fall to	-18 18
lll=good stand at	11 -11
lll=have go to	13 -13
lll=have rise to	-8 8
lll=in <name> <level>	-10 10
lll=in <name> pay	-14 14
lll=in all :	13 -13
lll=is down to	-10 10
lll=it is not	-9 9
lll=it would be	-10 10
lll=its good pay	-16 16
lll=less than the	-10 10
lll=now it 's	-10 10
lll=of <name> ,	-9 9
lll=of <number> ,	11 -11
lll=of <number> and	-13 13
lll=on <day-gone> ,	-11 11
lll=on <name> :	-10 10
lll=on car to	8 -8
lll=ordinary duty of	28 -28
lll=pay <level> ,	-9 9
lll=place of the	9 -9
lll=present it is	-13 13
lll=present they pay	14 -14
lll=rate has been	-14 14
lll=reciprocal duty of	-10 10
lll=since <day-gone> :	13 -13
lll=spring it was	-11 11
lll=sum would be	-18 18
lll=tariff and <name>	6 -6
lll=the <name> charge	17 -17
lll=the duty of	15 -15
lll=the figure is	16 -16
lll=the figure of	-6 6
lll=the rate to	-10 10
lll=the tariff is	14 -14
lll=they come to	-19 19
lll=to be charge	12 -12
lll=together with the	19 -19
lll=used to pay	12 -12
lll=was <level> and	-11 11
lll=where it pay	-11 11
lll=where it was	11 -11
lll=would go to	13 -13
low	96 -96
lr=, ,	14 -14
lr=, <end>	8 -8
lr=, again	-12 12
lr=, all	-16 16
lr=, as	-10 10
lr=, before	12 -12
lr=, in	-4 4
lr=, now	-16 16
lr=, on	22 -22
lr=, or	17 -17
lr=, together	-20 20
lr=: ,	-19 19
lr=: .	-21 21
lr=: ;	10 -10
lr=: <end>	-23 23
lr=: again	-9 9
lr=: at	12 -12
lr=: from	18 -18
lr=: of	10 -10
lr=: on	8 -8
lr=: or	-11 11
lr=: since	7 -7
lr=<begin> .	-12 12
lr=<begin> :	30 -30
lr=<begin> ;	10 -10
lr=<begin> and	11 -11
lr=<begin> for	15 -15
lr=<begin> from	-11 11
lr=<begin> in	-13 13
lr=<begin> instead	-11 11
lr=<begin> on	-21 21
lr=<begin> was	17 -17
lr=<day-today> ,	10 -10
lr=<name> ,	-22 22
lr=<name> .	42 -42
lr=<name> <end>	39 -39
lr=<quality> on	-11 11
lr=a duty	11 -11
lr=a tariff	19 -19
lr=about ,	16 -16
lr=about on	-22 22
lr=about that	9 -9
lr=add to	10 -10
lr=additional in	12 -12
lr=after .	13 -13
lr=and .	-15 15
lr=and for	16 -16
lr=and is	-11 11
lr=and on	23 -23
lr=and under	11 -11
lr=and were	-13 13
lr=as .	-11 11
lr=at ,	-14 14
lr=at and	-12 12
lr=at for	11 -11
lr=at under	12 -12
lr=be ,	-18 18
lr=be if	-11 11
lr=bear on	10 -10
lr=became .	-11 11
lr=been and	13 -13
lr=been from	8 -8
lr=been in	-13 13
lr=been since	-28 28
lr=charge .	14 -14
lr=charge from	10 -10
lr=charge on	-18 18
lr=extra for	-11 11
lr=extra on	8 -8
lr=face ,	8 -8
lr=face .	10 -10
lr=face in	-20 20
lr=for ,	-26 26
lr=for on	13 -13
lr=from ,	10 -10
lr=from as	-12 12
lr=from in	15 -15
lr=full .	-10 10
lr=get ,	18 -18
lr=get and	-24 24
lr=good ,	-20 20
lr=good <level>	18 -18
lr=is again	16 -16
lr=is now	9 -9
lr=it .	12 -12
lr=its ,	9 -9
lr=its on	11 -11
lr=leave on	-12 12
lr=make ,	-11 11
lr=now .	11 -11
lr=of .	31 -31
lr=of and	-16 16
lr=of end	-13 13
lr=of from	14 -14
lr=of is	23 -23
lr=of tariff	-19 19
lr=of that	11 -11
lr=on ,	-10 10
lr=or ,	12 -12
lr=or .	9 -9
lr=ordinary ,	10 -10
lr=pay .	8 -8
lr=pay ;	-16 16
lr=pay ?	13 -13
lr=pay all	-15 15
lr=pay as	-10 10
lr=pay at	12 -12
lr=pay from	18 -18
lr=pay instead	13 -13
lr=pay of	-15 15
lr=pay there	-13 13
lr=pay when	-18 18
lr=pay with	7 -7
lr=pay without	8 -8
lr=propose or	-11 11
lr=put on	13 -13
lr=reach .	-12 12
lr=same ,	14 -14
lr=say .	18 -18
lr=still .	18 -18
lr=than .	-26 26
lr=than in	9 -9
lr=than on	10 -10
lr=the .	-25 25
lr=the come	-9 9
lr=the fentanyl	10 -10
lr=the for	6 -6
lr=the is	-12 12
lr=the it	15 -15
lr=the of	7 -7
lr=the on	15 -15
lr=the over	23 -23
lr=the stay	-17 17
lr=the which	10 -10
lr=the with	13 -13
lr=the would	-25 25
lr=then .	17 -17
lr=to :	-11 11
lr=to <end>	-29 29
lr=to ?	-14 14
lr=to and	25 -25
lr=to for	-9 9
lr=to on	15 -15
lr=to over	-11 11
lr=to under	-22 22
lr=to unless	-10 10
lr=together .	-10 10
lr=was before	9 -9
lr=was from	-13 13
lr=with .	11 -11
lr=with on	13 -13
nc2=down	-19 19
nc2=end	-11 11
nc2=renew	11 -11
nc2=sign	14 -14
nc2=stay	5 -5
nc2=suspend	32 -32
nc2=threaten	15 -15
nc2=up	10 -10
nct2=bear future	21 -21
nct2=bear pluperfect	-22 22
nct2=begin modal	-12 12
nct2=begin participle-passive	-14 14
nct2=begin past	26 -26
nct2=down future	-13 13
nct2=down pluperfect	-11 11
nct2=end past	-9 9
nct2=end present	-10 10
nct2=impose modal	-14 14
nct2=impose past	11 -11
nct2=impose perfect	16 -16
nct2=impose perfect-passive	-15 15
nct2=impose pluperfect	11 -11
nct2=propose participle-passive	17 -17
nct2=propose pluperfect	-11 11
nct2=propose present	-24 24
nct2=say modal	10 -10
nct2=say past	-20 20
nct2=say present	8 -8
nct2=stay future	10 -10
nct2=stay modal	10 -10
nct2=suspend present	9 -9
nct2=target pluperfect-passive	-12 12
nct2=target present-passive	-16 16
nct2=up present	12 -12
next=(	-5 5
next=)	19 -19
next=,	7 -7
next=-	11 -11
next=:	-54 54
next=and	22 -22
next=plus	-19 19
next=so	-9 9
next=that	16 -16
next=which	21 -21
nhas-future	15 -15
nhas-gerund	-15 15
nhas-modal	7 -7
nt2=future	18 -18
nt2=past-passive	28 -28
nt2=perfect	18 -18
nt2=perfect-passive-not	-11 11
nt2=present-not	-15 15
nv2=admit	-13 13
nv2=be	6 -6
nv2=buy	-18 18
nv2=come	15 -15
nv2=cut	-12 12
nv2=end	-17 17
nv2=fear	-11 11
nv2=get	-12 12
nv2=have	-8 8
nv2=keep	15 -15
nv2=let	-19 19
nv2=like	-10 10
nv2=lose	10 -10
nv2=make	-13 13
nv2=need	-10 10
nv2=negotiate	-20 20
nv2=sign	13 -13
nv2=suspend	14 -14
nv2=threaten	10 -10
nv2=write	13 -13
nvt2=begin past	11 -11
nvt2=call participle	12 -12
nvt2=call present	-11 11
nvt2=charge pluperfect	-13 13
nvt2=end participle	-8 8
nvt2=end present	-10 10
nvt2=explain past	-14 14
nvt2=go present	9 -9
nvt2=have present	-9 9
nvt2=keep present	11 -11
nvt2=like present	-12 12
nvt2=make past	-17 17
nvt2=make present	9 -9
nvt2=pay future	15 -15
nvt2=put perfect	-11 11
nvt2=say present	10 -10
nvt2=sign present	11 -11
nvt2=take present	12 -12
on top add	-13 13
on top another	28 -28
on top clause less	17 -17
on top clause only	14 -14
on top extra	11 -11
on top in addition	13 -13
on top no less	10 -10
on top no most	-17 17
on top on top	18 -18
on top sentence	-14 14
on top sentence most	-28 28
on top surcharge	33 -33
pc0=say	17 -17
pc1=down	-3 3
pc1=impose	17 -17
pc1=sign	11 -11
pct0=agree modal	9 -9
pct0=bear present	17 -17
pct0=down future	10 -10
pct0=down past	16 -16
pct0=end past	-13 13
pct0=end perfect	-9 9
pct0=end present	27 -27
pct0=impose future	17 -17
pct0=propose present-passive	-13 13
pct0=say present-passive	14 -14
pct0=stay perfect	18 -18
pct0=suspend past	-9 9
pct0=target past-passive	-11 11
pct0=target perfect	-12 12
pct0=target present	21 -21
pct0=up present	-14 14
pct1=agree modal	9 -9
pct1=bear gerund	-7 7
pct1=bear present	15 -15
pct1=down future	10 -10
pct1=down past	16 -16
pct1=end past	-11 11
pct1=end present	26 -26
pct1=impose future	17 -17
pct1=impose participle-passive	6 -6
pct1=propose present-passive	-13 13
pct1=say gerund	-16 16
pct1=say present-passive	14 -14
pct1=stay participle-passive	14 -14
pct1=stay perfect	18 -18
pct1=suspend past	-9 9
pct1=target past-passive	-11 11
pct1=target perfect	-12 12
pct1=target present	21 -21
pct1=threaten perfect	-11 11
pct1=up present	-15 15
phas-future	23 -23
phas-gerund	-14 14
phas-infinitive	27 -27
phas-participle	11 -11
phas-pluperfect	15 -15
pt0=perfect-passive	14 -14
pt0=present-not	17 -17
pt1=gerund	-14 14
pt1=infinitive	18 -18
pt1=perfect-passive	14 -14
pt1=present-not	17 -17
pv0=announce	10 -10
pv0=ask	-7 7
pv0=bring	9 -9
pv0=collect	11 -11
pv0=expect	-11 11
pv0=get	20 -20
pv0=hold	-8 8
pv0=pay	-5 5
pv0=sign	13 -13
pv0=step	-11 11
pv0=strike	-13 13
pv0=take	-13 13
pv0=threaten	-16 16
pv0=write	17 -17
pv1=announce	10 -10
pv1=bring	10 -10
pv1=collect	14 -14
pv1=double	7 -7
pv1=end	22 -22
pv1=expect	-11 11
pv1=get	14 -14
pv1=pay	-7 7
pv1=reach	-12 12
pv1=run	9 -9
pv1=say	-7 7
pv1=sign	14 -14
pv1=step	-11 11
pv1=strike	-13 13
pv1=take	-16 16
pv1=threaten	-17 17
pv1=write	17 -17
pv2-none	11 -11
pvt0=add present	13 -13
pvt0=agree past	-13 13
pvt0=ask present	-11 11
pvt0=be past	8 -8
pvt0=be perfect	13 -13
pvt0=charge past	-10 10
pvt0=charge perfect	14 -14
pvt0=collect present	10 -10
pvt0=expect present	-12 12
pvt0=face present	13 -13
pvt0=fall present	-12 12
pvt0=get present	15 -15
pvt0=hold past	-10 10
pvt0=lapse past	-7 7
pvt0=meet present	-11 11
pvt0=other perfect	-12 12
pvt0=raise present	-9 9
pvt0=renew present	-10 10
pvt0=say past	-15 15
pvt0=sign past	12 -12
pvt0=step present	-11 11
pvt1=add present	13 -13
pvt1=agree past	-14 14
pvt1=ask present	-11 11
pvt1=be past	7 -7
pvt1=be perfect	13 -13
pvt1=charge past	-10 10
pvt1=charge perfect	14 -14
pvt1=collect present	10 -10
pvt1=expect present	-12 12
pvt1=face present	10 -10
pvt1=fall present	-12 12
pvt1=get present	12 -12
pvt1=have past	-10 10
pvt1=hold past	-10 10
pvt1=lapse past	-7 7
pvt1=make participle	13 -13
pvt1=meet present	-11 11
pvt1=other perfect	-13 13
pvt1=raise present	-9 9
pvt1=reach participle	-16 16
pvt1=renew present	-10 10
pvt1=say past	-15 15
pvt1=sign past	12 -12
pvt1=step present	-11 11
pvt1=threaten perfect	-11 11
q:!	14 -14
q:"	16 -16
q:'s	10 -10
q:(	28 -28
q:)	21 -21
q::	-15 15
q:<agent>	-24 24
q:<day-today>	10 -10
q:<gate>	12 -12
q:<goods-amount>	20 -20
q:<goods>	22 -22
q:<level>	-9 9
q:<month-ahead>	-16 16
q:<month-gone>	22 -22
q:<name>	21 -21
q:<office>	49 -49
q:<organisation>	12 -12
q:<person>	19 -19
q:<span>	12 -12
q:<v-agree>	9 -9
q:<v-begin>	14 -14
q:<v-lack>	14 -14
q:<v-propose>	22 -22
q:<v-renew>	16 -16
q:<v-sign>	8 -8
q:<v-suspend>	11 -11
q:a	-8 8
q:about	-33 33
q:according	-13 13
q:add	-32 32
q:addition	-20 20
q:affair	-17 17
q:agreement	11 -11
q:all	-25 25
q:almost	12 -12
q:already	-8 8
q:also	25 -25
q:aluminium	18 -18
q:aluminum	15 -15
q:among	15 -15
q:an	-19 19
q:and	-10 10
q:annex	-16 16
q:another	-11 11
q:anyone	15 -15
q:apply	12 -12
q:are	-12 12
q:article	5 -5
q:ask	34 -34
q:at	15 -15
q:away	-19 19
q:back	-11 11
q:ban	-10 10
q:bargain	-8 8
q:be	29 -29
q:bean	-19 19
q:became	-10 10
q:because	-12 12
q:before	-14 14
q:begin	16 -16
q:beyond	17 -17
q:biggest	16 -16
q:bill	-18 18
q:boat	-12 12
q:book	-16 16
q:booked	-9 9
q:both	25 -25
q:bound	-9 9
q:broker	12 -12
q:busan	20 -20
q:butter	17 -17
q:buy	-13 13
q:buyer	-23 23
q:canola	-17 17
q:car	15 -15
q:cargo	-33 33
q:cement	14 -14
q:cent	10 -10
q:chair	-19 19
q:changed	-16 16
q:cheap	8 -8
q:cheaper	-12 12
q:cheese	13 -13
q:chip	13 -13
q:clear	-17 17
q:clock	-11 11
q:collect	17 -17
q:combined	-27 27
q:company	-23 23
q:compare	-25 25
q:cotton	16 -16
q:counting	-11 11
q:court	-8 8
q:crop	-22 22
q:crosse	-11 11
q:crusher	-13 13
q:current	-14 14
q:customer	21 -21
q:date	23 -23
q:day	25 -25
q:decide	12 -12
q:decision	16 -16
q:demand	12 -12
q:department	-10 10
q:detail	-11 11
q:didn't	-8 8
q:differently	-10 10
q:dispute	-8 8
q:do	-19 19
q:dock	9 -9
q:doesn't	-10 10
q:done	-25 25
q:door	-13 13
q:down	11 -11
q:dozen	-15 15
q:drug	-10 10
q:due	-29 29
q:during	12 -12
q:each	13 -13
q:earlier	-11 11
q:earth	-11 11
q:effect	8 -8
q:else	24 -24
q:energy	8 -8
q:enter	14 -14
q:ethanol	-8 8
q:even	-15 15
q:everything	25 -25
q:everywhere	8 -8
q:exempt	11 -11
q:existing	-17 17
q:expire	23 -23
q:explain	14 -14
q:exporter	11 -11
q:extend	12 -12
q:extension	19 -19
q:face	8 -8
q:fare	14 -14
q:farm	-22 22
q:farmer	-19 19
q:fentanyl	-37 37
q:figure	-18 18
q:find	-15 15
q:firm	13 -13
q:follow	10 -10
q:forced	-4 4
q:frame	-14 14
q:friend	-17 17
q:furniture	-13 13
q:future	12 -12
q:garden	-17 17
q:general	-12 12
q:get	16 -16
q:give	16 -16
q:given	-10 10
q:glove	10 -10
q:go	13 -13
q:good	-9 9
q:hall	-14 14
q:have	-11 11
q:heard	-13 13
q:help	9 -9
q:here	8 -8
q:hold	-10 10
q:honey	11 -11
q:hurry	-11 11
q:i	29 -29
q:ice	11 -11
q:including	-48 48
q:industry	13 -13
q:inside	12 -12
q:keep	18 -18
q:kuala	8 -8
q:labour	-11 11
q:large	-15 15
q:late	9 -9
q:later	13 -13
q:law	-20 20
q:lay	-13 13
q:leave	-20 20
q:let	7 -7
q:levy	-21 21
q:like	21 -21
q:list	-29 29
q:lng	-18 18
q:lorry	7 -7
q:lower	18 -18
q:make	-13 13
q:maker	-23 23
q:many	19 -19
q:may	21 -21
q:me	-30 30
q:mean	-10 10
q:meet	-7 7
q:member	12 -12
q:midnight	18 -18
q:ministry	10 -10
q:month	-17 17
q:move	15 -15
q:mr	9 -9
q:much	34 -34
q:my	7 -7
q:named	-18 18
q:nearly	18 -18
q:negotiator	-24 24
q:neighbor	-16 16
q:never	11 -11
q:new	13 -13
q:next	-19 19
q:nobody	16 -16
q:noon	-10 10
q:notice	15 -15
q:number	2 -2
q:offer	16 -16
q:official	12 -12
q:old	-25 25
q:older	-23 23
q:once	16 -16
q:open	13 -13
q:or	-9 9
q:ordinary	-51 51
q:origin	13 -13
q:other	12 -12
q:outside	9 -9
q:own	-10 10
q:palm	18 -18
q:pan	-14 14
q:paper	11 -11
q:parcel	11 -11
q:part	-11 11
q:partner	-37 37
q:passenger	-14 14
q:pending	-10 10
q:percent	10 -10
q:place	-12 12
q:plan	-10 10
q:plane	-24 24
q:plu	-21 21
q:pork	22 -22
q:possible	-13 13
q:present	8 -8
q:price	-13 13
q:product	-19 19
q:prolong	13 -13
q:propose	-19 19
q:public	-11 11
q:publish	11 -11
q:pump	-19 19
q:qingdao	-12 12
q:quarrel	14 -14
q:quota	19 -19
q:rare	-11 11
q:read	16 -16
q:reader	14 -14
q:reason	9 -9
q:reciprocal	-17 17
q:regular	-15 15
q:reminder	9 -9
q:reporter	16 -16
q:representative	-11 11
q:rest	-14 14
q:retain	-11 11
q:return	21 -21
q:rice	20 -20
q:right	-27 27
q:rise	-13 13
q:roughly	-15 15
q:round	23 -23
q:run	-13 13
q:scale	-18 18
q:second	-15 15
q:section	-26 26
q:see	18 -18
q:seed	-25 25
q:seem	-16 16
q:send	-15 15
q:set	18 -18
q:settle	-11 11
q:shanghai	7 -7
q:she	15 -15
q:ship	21 -21
q:shirt	11 -11
q:shoe	-23 23
q:show	-14 14
q:shrimp	-15 15
q:side	11 -11
q:sign	19 -19
q:so	12 -12
q:sofa	12 -12
q:softwood	-10 10
q:some	6 -6
q:spring	-13 13
q:stack	-20 20
q:start	-13 13
q:stay	-13 13
q:steel	39 -39
q:stone	-16 16
q:study	-11 11
q:substantial	-11 11
q:such	-15 15
q:sum	-39 39
q:summer	-21 21
q:surprise	-17 17
q:suspend	9 -9
q:suspension	13 -13
q:talking	10 -10
q:tariff	-16 16
q:tax	20 -20
q:tell	14 -14
q:than	10 -10
q:that	-26 26
q:them	27 -27
q:there	-10 10
q:thereby	9 -9
q:therefore	-13 13
q:they	23 -23
q:thi	-9 9
q:thing	25 -25
q:think	16 -16
q:threat	19 -19
q:three	-7 7
q:through	10 -10
q:thu	-21 21
q:till	-10 10
q:together	-12 12
q:too	-20 20
q:top	-18 18
q:total	-17 17
q:trading	-13 13
q:treaty	13 -13
q:truce	22 -22
q:true	-15 15
q:tuna	9 -9
q:turned	14 -14
q:two	-23 23
q:understood	-21 21
q:us	11 -11
q:valid	-13 13
q:view	13 -13
q:was	-12 12
q:water	9 -9
q:wednesday	-14 14
q:welcomed	-10 10
q:were	22 -22
q:whatever	10 -10
q:wheat	14 -14
q:where	23 -23
q:whether	-17 17
q:which	-13 13
q:while	16 -16
q:who	5 -5
q:will	8 -8
q:wine	13 -13
q:wish	7 -7
q:with	-11 11
q:without	28 -28
q:world	5 -5
q:worse	-9 9
q:worth	15 -15
q:yarn	11 -11
q:yes	14 -14
q:you	10 -10
q:—	16 -16
qt=modal	20 -20
qt=perfect	-17 17
r1=)	24 -24
r1=+	14 -14
r1=,	-8 8
r1=:	-8 8
r1=<duty>	26 -26
r1=<goods>	-8 8
r1=<level-noun>	18 -18
r1=<level>	16 -16
r1=<v-begin>	-12 12
r1=<v-down>	-13 13
r1=<v-propose>	11 -11
r1=a	11 -11
r1=add	-9 9
r1=all	-31 31
r1=altogether	-21 21
r1=are	14 -14
r1=baseline	8 -8
r1=because	23 -23
r1=beside	8 -8
r1=come	-7 7
r1=doe	-13 13
r1=duty	24 -24
r1=end	-11 11
r1=fentanyl	21 -21
r1=for	22 -22
r1=from	17 -17
r1=has	12 -12
r1=in	-16 16
r1=include	-19 19
r1=including	-30 30
r1=is	-12 12
r1=linked	12 -12
r1=make	10 -10
r1=more	17 -17
r1=of	30 -30
r1=on	30 -30
r1=or	-9 9
r1=ordinary	10 -10
r1=over	10 -10
r1=percent	11 -11
r1=plu	-17 17
r1=reciprocal	20 -20
r1=so	-9 9
r1=that	18 -18
r1=then	10 -10
r1=thi	15 -15
r1=together	-15 15
r1=too	10 -10
r1=was	-12 12
r1=which	15 -15
r1=with	-12 12
r1=would	-16 16
r2=,	-13 13
r2=-	-9 9
r2=.	-13 13
r2=:	-15 15
r2=;	12 -12
r2=<duty>	9 -9
r2=<goods>	24 -24
r2=<level-noun>	-15 15
r2=<month-gone>	14 -14
r2=<name>	34 -34
r2=<number>	-14 14
r2=<person>	7 -7
r2=<seat>	24 -24
r2=<span>	-12 12
r2=<v-agree>	-10 10
r2=<v-end>	-7 7
r2=<v-impose>	11 -11
r2=<v-say>	-11 11
r2=<v-stay>	-22 22
r2=<v-suspend>	11 -11
r2=?	11 -11
r2=account	19 -19
r2=agree	-11 11
r2=all	-31 31
r2=an	12 -12
r2=and	6 -6
r2=apple	-13 13
r2=apply	17 -17
r2=back	16 -16
r2=be	16 -16
r2=become	-9 9
r2=been	13 -13
r2=call	-10 10
r2=car	20 -20
r2=charge	-10 10
r2=chip	-9 9
r2=counted	16 -16
r2=doe	-9 9
r2=duty	15 -15
r2=each	12 -12
r2=entry	-10 10
r2=everybody	10 -10
r2=force	9 -9
r2=had	-10 10
r2=half	-29 29
r2=his	11 -11
r2=if	-12 12
r2=in	18 -18
r2=is	23 -23
r2=it	-19 19
r2=its	25 -25
r2=later	11 -11
r2=make	-13 13
r2=much	-13 13
r2=nearly	-9 9
r2=need	-10 10
r2=not	16 -16
r2=nothing	-15 15
r2=of	-15 15
r2=ordinary	-10 10
r2=our	18 -18
r2=over	12 -12
r2=pay	-9 9
r2=plu	11 -11
r2=say	12 -12
r2=since	20 -20
r2=so	-14 14
r2=some	17 -17
r2=soybean	-18 18
r2=steel	14 -14
r2=still	-8 8
r2=sum	-16 16
r2=summer	-10 10
r2=take	-17 17
r2=tell	-18 18
r2=the	-9 9
r2=top	13 -13
r2=total	-32 32
r2=two	-19 19
r2=under	14 -14
r2=until	13 -13
r2=was	18 -18
r2=week	-11 11
r2=what	13 -13
r2=will	13 -13
r2=with	-7 7
r3=(	-9 9
r3=)	14 -14
r3=:	-10 10
r3=;	12 -12
r3=<gate>	-14 14
r3=<goods>	9 -9
r3=<level>	15 -15
r3=<month-gone>	14 -14
r3=<person>	12 -12
r3=<span>	14 -14
r3=<v-begin>	-12 12
r3=<v-down>	-11 11
r3=<v-end>	20 -20
r3=<v-impose>	22 -22
r3=<v-stay>	31 -31
r3=<v-target>	20 -20
r3=again	12 -12
r3=ago	-8 8
r3=all	-11 11
r3=and	17 -17
r3=another	10 -10
r3=are	-11 11
r3=ask	-9 9
r3=at	13 -13
r3=bean	-13 13
r3=before	20 -20
r3=being	10 -10
r3=border	-14 14
r3=but	12 -12
r3=by	10 -10
r3=car	10 -10
r3=case	12 -12
r3=chip	-9 9
r3=end	13 -13
r3=fall	-11 11
r3=fentanyl	8 -8
r3=first	20 -20
r3=framework	-11 11
r3=good	-28 28
r3=had	14 -14
r3=have	-9 9
r3=height	13 -13
r3=i	-17 17
r3=impose	12 -12
r3=in	-17 17
r3=include	-27 27
r3=is	-7 7
r3=it	9 -9
r3=its	-7 7
r3=last	13 -13
r3=level	7 -7
r3=list	16 -16
r3=make	11 -11
r3=metal	17 -17
r3=nobody	13 -13
r3=normal	-20 20
r3=not	-17 17
r3=of	-25 25
r3=off	-10 10
r3=oil	-17 17
r3=older	11 -11
r3=on	-9 9
r3=only	-13 13
r3=ordinary	-15 15
r3=other	-7 7
r3=over	-10 10
r3=part	-15 15
r3=pay	15 -15
r3=put	9 -9
r3=rate	8 -8
r3=same	-24 24
r3=section	-11 11
r3=side	13 -13
r3=than	-11 11
r3=the	-19 19
r3=they	12 -12
r3=thi	14 -14
r3=time	-12 12
r3=top	29 -29
r3=total	12 -12
r3=truce	-10 10
r3=until	7 -7
r3=we	-18 18
r3=week	-17 17
r3=what	-17 17
r3=which	-15 15
r4="	27 -27
r4=)	10 -10
r4=-	18 -18
r4=:	-19 19
r4=;	-10 10
r4=<day-gone>	13 -13
r4=<day-today>	35 -35
r4=<gate>	10 -10
r4=<level>	13 -13
r4=<name>	25 -25
r4=<not>	-8 8
r4=<number>	9 -9
r4=<organisation>	22 -22
r4=<span>	21 -21
r4=<v-begin>	21 -21
r4=<v-end>	-18 18
r4=<v-impose>	28 -28
r4=<v-say>	-17 17
r4=<v-stay>	22 -22
r4=<v-threaten>	9 -9
r4=?	-12 12
r4=according	-12 12
r4=add	-16 16
r4=again	14 -14
r4=against	-15 15
r4=agree	8 -8
r4=agreement	7 -7
r4=although	-8 8
r4=announce	-10 10
r4=are	-12 12
r4=at	-10 10
r4=be	10 -10
r4=been	-17 17
r4=beside	-10 10
r4=by	-17 17
r4=car	-12 12
r4=could	-9 9
r4=day	16 -16
r4=deal	-16 16
r4=each	-11 11
r4=earlier	-17 17
r4=fentanyl	-15 15
r4=for	19 -19
r4=government	17 -17
r4=in	17 -17
r4=included	-17 17
r4=it	-12 12
r4=last	11 -11
r4=letter	9 -9
r4=like	-16 16
r4=nobody	-11 11
r4=of	-21 21
r4=oil	10 -10
r4=once	-12 12
r4=one	13 -13
r4=ordinary	-21 21
r4=other	17 -17
r4=our	11 -11
r4=over	13 -13
r4=part	-12 12
r4=plu	13 -13
r4=price	9 -9
r4=rate	-22 22
r4=rather	-12 12
r4=reciprocal	-9 9
r4=same	9 -9
r4=say	26 -26
r4=since	11 -11
r4=so	14 -14
r4=some	-18 18
r4=strike	-10 10
r4=take	13 -13
r4=tariff	-9 9
r4=than	13 -13
r4=that	-7 7
r4=the	-13 13
r4=there	13 -13
r4=they	-19 19
r4=thi	21 -21
r4=thing	-9 9
r4=to	6 -6
r4=total	9 -9
r4=when	15 -15
r4=with	11 -11
r4=year	17 -17
r4=you	-9 9
r=( <level>	-14 14
r=) ,	15 -15
r=) .	10 -10
r=, "	12 -12
r=, <level>	10 -10
r=, <name>	27 -27
r=, <number>	-20 20
r=, <quality>	19 -19
r=, all	-23 23
r=, before	-13 13
r=, by	14 -14
r=, car	11 -11
r=, from	12 -12
r=, half	-28 28
r=, has	-8 8
r=, in	11 -11
r=, instead	10 -10
r=, no	12 -12
r=, not	13 -13
r=, of	-15 15
r=, on	26 -26
r=, plu	10 -10
r=, so	-19 19
r=, under	9 -9
r=, with	-14 14
r=: <number>	-19 19
r=; <name>	9 -9
r=; it	-10 10
r=<level> <level>	19 -19
r=again .	-12 12
r=all tell	-18 18
r=altogether .	-13 13
r=and <level>	14 -14
r=and <name>	-11 11
r=and <quality>	17 -17
r=and more	10 -10
r=and not	13 -13
r=and to	-9 9
r=at <quality>	-13 13
r=at most	12 -12
r=because of	20 -20
r=before .	16 -16
r=begin .	-10 10
r=end on	-14 14
r=fentanyl duty	11 -11
r=for <name>	23 -23
r=for <quality>	17 -17
r=for <span>	-16 16
r=for fentanyl	31 -31
r=for now	-9 9
r=for the	-13 13
r=from <day-today>	-15 15
r=from <level>	-13 13
r=from <month-ahead>	-10 10
r=from <number>	27 -27
r=from the	25 -25
r=in <month-ahead>	12 -12
r=in <month-gone>	28 -28
r=in <seat>	11 -11
r=in a	-10 10
r=in all	-28 28
r=in force	9 -9
r=in sum	-17 17
r=in total	-27 27
r=in two	-21 21
r=is a	7 -7
r=is for	11 -11
r=is make	-17 17
r=is not	-13 13
r=is what	7 -7
r=linked to	12 -12
r=meanwhile ,	-9 9
r=now .	-8 8
r=of <day-gone>	5 -5
r=of <month-gone>	-9 9
r=of the	26 -26
r=of thi	-12 12
r=of which	-11 11
r=on <name>	7 -7
r=on account	19 -19
r=on all	27 -27
r=on chip	-9 9
r=on entry	-10 10
r=on everything	12 -12
r=on most	-7 7
r=on soybean	-20 20
r=on steel	13 -13
r=on top	13 -13
r=on what	10 -10
r=or <level>	-7 7
r=or <number>	10 -10
r=or more	-15 15
r=over <quality>	-14 14
r=over fentanyl	19 -19
r=plu <number>	-10 10
r=reciprocal ,	8 -8
r=since <month-gone>	-12 12
r=stay .	-15 15
r=that <name>	11 -11
r=that <person>	12 -12
r=that had	-12 12
r=that he	7 -7
r=that the	-12 12
r=that was	8 -8
r=there .	10 -10
r=to <level>	21 -21
r=to <number>	-11 11
r=under it	11 -11
r=under last	-14 14
r=under section	24 -24
r=until <day-gone>	-10 10
r=was a	-10 10
r=was the	7 -7
r=with the	-15 15
r=with which	13 -13
s:!	10 -10
s:+	-15 15
s:,	-8 8
s:.	12 -12
s:/	-15 15
s::	-6 6
s:<agent>	9 -9
s:<day-ahead>	12 -12
s:<day-gone>	11 -11
s:<day-today>	18 -18
s:<goods>	11 -11
s:<money>	49 -49
s:<month-ahead>	12 -12
s:<month-today>	10 -10
s:<name>	19 -19
s:<not>	10 -10
s:<office>	21 -21
s:<points>	30 -30
s:<quality>	16 -16
s:<seat>	6 -6
s:<v-buy>	-26 26
s:<v-renew>	-16 16
s:<v-return>	8 -8
s:<v-suspend>	19 -19
s:<v-up>	16 -16
s:=	-24 24
s:?	-15 15
s:a	-21 21
s:abroad	13 -13
s:according	-7 7
s:account	-11 11
s:add	-41 41
s:additional	-9 9
s:admit	-10 10
s:adopt	-21 21
s:affected	-10 10
s:after	10 -10
s:again	12 -12
s:agreement	20 -20
s:all	-22 22
s:allow	-9 9
s:along	17 -17
s:already	15 -15
s:also	-10 10
s:aluminium	21 -21
s:amber	-8 8
s:amount	23 -23
s:an	-19 19
s:announce	14 -14
s:answer	18 -18
s:antidumping	15 -15
s:apply	17 -17
s:arithmetic	-17 17
s:arrangement	12 -12
s:arrive	-9 9
s:ask	-18 18
s:at	13 -13
s:autumn	24 -24
s:average	-32 32
s:avert	-13 13
s:away	11 -11
s:bad	12 -12
s:bag	-9 9
s:ban	-18 18
s:banana	17 -17
s:bargain	20 -20
s:baseline	17 -17
s:be	18 -18
s:bean	-35 35
s:became	-13 13
s:become	-15 15
s:beer	13 -13
s:begin	-12 12
s:being	-11 11
s:belong	-9 9
s:between	20 -20
s:beyond	10 -10
s:bring	-13 13
s:build	13 -13
s:burden	-10 10
s:busan	-21 21
s:buse	19 -19
s:business	-11 11
s:butter	19 -19
s:cabinet	18 -18
s:call	16 -16
s:can't	-10 10
s:cancel	-20 20
s:capped	-8 8
s:cargo	-10 10
s:cell	12 -12
s:cement	28 -28
s:cent	12 -12
s:ceramic	15 -15
s:certain	26 -26
s:change	-23 23
s:cheaper	15 -15
s:check	-21 21
s:chip	-24 24
s:citing	-11 11
s:clarified	-8 8
s:clear	-15 15
s:climb	11 -11
s:close	11 -11
s:clothing	-13 13
s:cocoa	27 -27
s:cod	13 -13
s:column	-28 28
s:combined	-30 30
s:company	10 -10
s:competitor	17 -17
s:contain	-11 11
s:contained	-8 8
s:container	-15 15
s:content	-14 14
s:continue	24 -24
s:control	10 -10
s:copper	-7 7
s:corn	14 -14
s:count	-42 42
s:counted	-43 43
s:counting	-23 23
s:country	17 -17
s:cover	-8 8
s:covered	13 -13
s:crude	-19 19
s:cut	-18 18
s:dairy	14 -14
s:date	31 -31
s:dead	14 -14
s:decree	14 -14
s:described	-9 9
s:desk	-12 12
s:did	-18 18
s:die	13 -13
s:difference	20 -20
s:direction	-13 13
s:disappear	-9 9
s:dispute	21 -21
s:do	19 -19
s:draft	18 -18
s:drop	12 -12
s:duty	-11 11
s:e	-17 17
s:earlier	15 -15
s:eastern	13 -13
s:economy	-44 44
s:effect	-21 21
s:eight	-14 14
s:either	23 -23
s:electric	25 -25
s:elevator	-11 11
s:else	14 -14
s:elsewhere	11 -11
s:emergency	-17 17
s:entry	-20 20
s:equal	-18 18
s:ethanol	-17 17
s:ever	20 -20
s:every	9 -9
s:everybody	8 -8
s:exceed	-10 10
s:excepted	-10 10
s:export	-15 15
s:extend	-20 20
s:fact	-11 11
s:factory	14 -14
s:fail	11 -11
s:fee	-11 11
s:few	10 -10
s:fig	-8 8
s:firm	12 -12
s:flour	17 -17
s:flow	10 -10
s:follow	28 -28
s:following	13 -13
s:footing	-28 28
s:ford	11 -11
s:form	-14 14
s:forty	-13 13
s:found	18 -18
s:framework	-25 25
s:frozen	12 -12
s:furniture	25 -25
s:further	7 -7
s:gained	-9 9
s:garden	-15 15
s:gas	21 -21
s:glove	9 -9
s:go	16 -16
s:good	-23 23
s:government	-23 23
s:grain	-11 11
s:ground	-7 7
s:grower	11 -11
s:hand	18 -18
s:handshake	-10 10
s:hang	-11 11
s:hazelnut	12 -12
s:heavy	13 -13
s:help	-10 10
s:her	9 -9
s:here	-19 19
s:higher	-15 15
s:him	21 -21
s:his	-17 17
s:hit	21 -21
s:honey	-17 17
s:house	12 -12
s:i'm	8 -8
s:ice	11 -11
s:impose	13 -13
s:include	-26 26
s:including	-33 33
s:industry	-13 13
s:inquiry	-10 10
s:inside	-9 9
s:instead	9 -9
s:instrument	-11 11
s:introduce	9 -9
s:judge	-16 16
s:just	-14 14
s:justified	-9 9
s:kitchen	23 -23
s:know	25 -25
s:kuala	-10 10
s:labor	16 -16
s:labour	-16 16
s:lamb	-10 10
s:large	-11 11
s:latter	17 -17
s:leather	13 -13
s:leave	-12 12
s:lemon	-13 13
s:less	21 -21
s:letter	19 -19
s:license	-10 10
s:lie	-12 12
s:linked	17 -17
s:list	-8 8
s:load	-19 19
s:lose	23 -23
s:lumpur	-10 10
s:machinery	-6 6
s:matter	9 -9
s:meal	17 -17
s:meantime	-10 10
s:meet	-24 24
s:memorandum	-11 11
s:merely	15 -15
s:metal	26 -26
s:middle	-12 12
s:milk	14 -14
s:minimum	15 -15
s:minister	13 -13
s:minute	-18 18
s:mistake	-13 13
s:mombasa	-12 12
s:moment	17 -17
s:more	13 -13
s:most	-8 8
s:move	-16 16
s:named	14 -14
s:neither	-16 16
s:nil	11 -11
s:none	10 -10
s:normal	-42 42
s:not	15 -15
s:note	13 -13
s:notice	11 -11
s:number	-18 18
s:offer	22 -22
s:olive	17 -17
s:onion	13 -13
s:ordinance	-10 10
s:ordinary	-32 32
s:other	20 -20
s:otherwise	16 -16
s:out	10 -10
s:outside	28 -28
s:overall	-33 33
s:owner	12 -12
s:pact	19 -19
s:palm	22 -22
s:paper	-13 13
s:parcel	16 -16
s:partner	-21 21
s:past	-16 16
s:pasta	-8 8
s:pause	14 -14
s:pea	10 -10
s:pending	-13 13
s:people	-11 11
s:percent	15 -15
s:person	-10 10
s:plan	21 -21
s:plane	-29 29
s:plant	10 -10
s:plastic	11 -11
s:plu	-24 24
s:point	19 -19
s:post	16 -16
s:powder	16 -16
s:power	14 -14
s:presenter	9 -9
s:president	14 -14
s:price	-20 20
s:private	-14 14
s:product	-11 11
s:proposal	16 -16
s:provided	-13 13
s:pulp	12 -12
s:put	-16 16
s:q	16 -16
s:quarrel	11 -11
s:question	12 -12
s:quota	21 -21
s:rate	18 -18
s:reason	11 -11
s:recall	9 -9
s:reckon	-18 18
s:record	17 -17
s:remain	17 -17
s:remember	15 -15
s:reminder	10 -10
s:replace	23 -23
s:report	15 -15
s:reporter	-11 11
s:respectively	9 -9
s:rest	12 -12
s:retain	10 -10
s:retaliation	-10 10
s:return	17 -17
s:rice	22 -22
s:rise	13 -13
s:rose	13 -13
s:round	17 -17
s:rum	12 -12
s:season	19 -19
s:second	33 -33
s:seek	11 -11
s:send	20 -20
s:separate	26 -26
s:set	16 -16
s:shall	14 -14
s:she	23 -23
s:sheep	-14 14
s:sheet	9 -9
s:shenzhen	-10 10
s:ship	15 -15
s:shoe	-13 13
s:shoot	8 -8
s:shop	-9 9
s:should	11 -11
s:since	12 -12
s:so	-11 11
s:softwood	10 -10
s:solar	10 -10
s:some	-10 10
s:somebody	13 -13
s:something	12 -12
s:soon	20 -20
s:soybean	-30 30
s:speak	-20 20
s:split	-9 9
s:spoken	-13 13
s:sprat	14 -14
s:spring	-14 14
s:stake	11 -11
s:standstill	11 -11
s:start	15 -15
s:state	10 -10
s:steel	25 -25
s:step	10 -10
s:stone	-15 15
s:subject	-11 11
s:sum	-35 35
s:supplier	10 -10
s:supreme	6 -6
s:suspend	19 -19
s:suspension	11 -11
s:table	30 -30
s:take	-18 18
s:talking	13 -13
s:tax	18 -18
s:ten	-8 8
s:term	-17 17
s:th	9 -9
s:thank	11 -11
s:themselve	6 -6
s:then	14 -14
s:there	15 -15
s:therefore	-31 31
s:they	13 -13
s:thing	13 -13
s:think	-22 22
s:third	17 -17
s:though	-10 10
s:threat	-11 11
s:three	-21 21
s:through	16 -16
s:thu	-13 13
s:tile	9 -9
s:timber	-16 16
s:toaster	11 -11
s:together	-31 31
s:tomatoe	12 -12
s:too	16 -16
s:total	-35 35
s:toy	-32 32
s:tractor	15 -15
s:trader	28 -28
s:treatment	-10 10
s:trial	-15 15
s:truck	18 -18
s:true	-12 12
s:tube	-9 9
s:tuna	15 -15
s:turn	15 -15
s:twice	23 -23
s:two	-19 19
s:tyre	15 -15
s:unaffected	8 -8
s:undertaken	-11 11
s:until	23 -23
s:untouched	15 -15
s:upholstered	15 -15
s:value	13 -13
s:vanilla	-10 10
s:vanity	13 -13
s:waiver	-15 15
s:warn	15 -15
s:was	16 -16
s:watche	-9 9
s:we	9 -9
s:wednesday	-11 11
s:were	15 -15
s:what	-18 18
s:wheat	16 -16
s:when	-11 11
s:whiskey	11 -11
s:whisky	12 -12
s:who	6 -6
s:whoever	-11 11
s:why	-16 16
s:wine	32 -32
s:wire	13 -13
s:with	-12 12
s:without	23 -23
s:won't	-24 24
s:wool	12 -12
s:word	18 -18
s:world	14 -14
s:worst	10 -10
s:write	8 -8
s:yarn	14 -14
s:you	-16 16
s:you'll	-11 11
s:your	6 -6
sa:!	10 -10
sa:" .	38 -38
sa:" say	-22 22
sa:'s	-17 17
sa:'s .	-25 25
sa:'s answer	-10 10
sa:'s deal	8 -8
sa:'s good	-11 11
sa:'s letter	15 -15
sa:'s on	-10 10
sa:'s own	-11 11
sa:( <level>	-11 11
sa:)	15 -15
sa:, <day-ahead>	-26 26
sa:, <name>	18 -18
sa:, <quality>	14 -14
sa:, <span>	9 -9
sa:, according	-12 12
sa:, all	-15 15
sa:, and	8 -8
sa:, announce	-11 11
sa:, as	20 -20
sa:, because	22 -22
sa:, before	-17 17
sa:, beside	-9 9
sa:, by	-26 26
sa:, charge	-12 12
sa:, citing	-11 11
sa:, coffee	-11 11
sa:, counting	-31 31
sa:, down	-15 15
sa:, everything	-16 16
sa:, fentanyl	-31 31
sa:, for	18 -18
sa:, half	-27 27
sa:, has	-8 8
sa:, in	16 -16
sa:, instead	10 -10
sa:, make	-18 18
sa:, no	19 -19
sa:, not	27 -27
sa:, of	-28 28
sa:, on	38 -38
sa:, ordinary	-7 7
sa:, over	17 -17
sa:, plu	18 -18
sa:, section	-8 8
sa:, should	-8 8
sa:, since	8 -8
sa:, so	17 -17
sa:, some	-14 14
sa:, soybean	13 -13
sa:, such	-9 9
sa:, together	19 -19
sa:, unless	16 -16
sa:, up	28 -28
sa:, was	19 -19
sa:, when	-23 23
sa:, which	9 -9
sa:, who	-15 15
sa:, will	-11 11
sa:, with	-12 12
sa:, without	17 -17
sa:, would	14 -14
sa:- in	-24 24
sa:- labor	11 -11
sa:.	11 -11
sa:. <person>	10 -10
sa:/	-14 14
sa::	-28 28
sa:: <level>	-41 41
sa:: <number>	-14 14
sa:: a	11 -11
sa:: that	21 -21
sa:: the	-10 10
sa:;	-9 9
sa:; <level>	25 -25
sa:; <name>	-22 22
sa:; <person>	-10 10
sa:; <seat>	-16 16
sa:; after	-11 11
sa:; for	-15 15
sa:; it	-11 11
sa:; now	-10 10
sa:; that	13 -13
sa:; the	7 -7
sa:; they	7 -7
sa:; thi	13 -13
sa:; with	9 -9
sa:<agent>	13 -13
sa:<day-ahead>	17 -17
sa:<day-ahead> and	-10 10
sa:<day-ahead> because	-8 8
sa:<day-gone>	13 -13
sa:<day-gone> ;	9 -9
sa:<day-gone> and	-28 28
sa:<day-gone> in	9 -9
sa:<day-gone> it	10 -10
sa:<day-today> ,	10 -10
sa:<day-today> for	-9 9
sa:<duty>	-15 15
sa:<goods>	18 -18
sa:<level>	7 -7
sa:<level> "	-12 12
sa:<level> (	17 -17
sa:<level> )	19 -19
sa:<level> ,	20 -20
sa:<level> <day-today>	-14 14
sa:<level> <level>	20 -20
sa:<level> altogether	7 -7
sa:<level> and	-31 31
sa:<level> are	6 -6
sa:<level> by	13 -13
sa:<level> call	11 -11
sa:<level> for	-25 25
sa:<level> he	8 -8
sa:<level> in	30 -30
sa:<level> more	11 -11
sa:<level> now	-16 16
sa:<level> on	17 -17
sa:<level> or	20 -20
sa:<level> ordinary	-10 10
sa:<level> over	-30 30
sa:<level> plu	-10 10
sa:<level> reciprocal	-9 9
sa:<level> that	-21 21
sa:<level> together	14 -14
sa:<level> under	12 -12
sa:<level> until	9 -9
sa:<level> with	11 -11
sa:<money>	30 -30
sa:<money> of	8 -8
sa:<month-ahead>	18 -18
sa:<month-ahead> ,	21 -21
sa:<month-ahead> and	9 -9
sa:<month-gone> .	14 -14
sa:<month-gone> :	-7 7
sa:<month-today>	10 -10
sa:<name> .	-11 11
sa:<name> :	-21 21
sa:<name> ;	24 -24
sa:<name> <level>	19 -19
sa:<name> announce	-9 9
sa:<name> at	18 -18
sa:<name> charge	22 -22
sa:<name> good	-29 29
sa:<name> has	13 -13
sa:<name> the	-10 10
sa:<name> with	-12 12
sa:<not>	-11 11
sa:<number> ,	8 -8
sa:<number> :	21 -21
sa:<number> <day-today>	14 -14
sa:<number> a	19 -19
sa:<number> all	23 -23
sa:<number> are	12 -12
sa:<number> as	-9 9
sa:<number> economy	-43 43
sa:<number> fentanyl	-8 8
sa:<number> from	-15 15
sa:<number> in	46 -46
sa:<number> instead	9 -9
sa:<number> once	12 -12
sa:<number> over	-23 23
sa:<number> plu	-19 19
sa:<number> reciprocal	-15 15
sa:<number> that	-22 22
sa:<number> the	-10 10
sa:<number> was	-14 14
sa:<number> with	10 -10
sa:<office>	15 -15
sa:<organisation>	17 -17
sa:<organisation> .	-16 16
sa:<organisation> has	13 -13
sa:<organisation> say	-12 12
sa:<person>	-12 12
sa:<person> 's	-7 7
sa:<person> .	-29 29
sa:<person> and	15 -15
sa:<person> announce	9 -9
sa:<person> had	-10 10
sa:<person> impose	16 -16
sa:<points>	13 -13
sa:<points> .	-8 8
sa:<points> are	6 -6
sa:<quality>	11 -11
sa:<quality> .	17 -17
sa:<quality> bean	-19 19
sa:<quality> crude	-11 11
sa:<quality> duty	13 -13
sa:<quality> oil	-14 14
sa:<quality> one	17 -17
sa:<quality> port	-25 25
sa:<seat> ,	14 -14
sa:<seat> and	11 -11
sa:<seat> had	-14 14
sa:<seat> impose	-10 10
sa:<seat> on	-11 11
sa:<seat> say	9 -9
sa:<sender>	8 -8
sa:<span> .	-9 9
sa:<span> ;	-8 8
sa:<span> after	13 -13
sa:<span> and	22 -22
sa:<span> in	17 -17
sa:<taker>	23 -23
sa:<v-agree>	12 -12
sa:<v-propose>	14 -14
sa:<v-renew>	-12 12
sa:<v-stay>	5 -5
sa:<v-suspend>	11 -11
sa:<v-up>	9 -9
sa:?	-16 16
sa:a .	13 -13
sa:a <quality>	12 -12
sa:a <span>	-15 15
sa:a deal	29 -29
sa:a framework	-22 22
sa:a law	14 -14
sa:a list	9 -9
sa:a minimum	12 -12
sa:a reciprocal	-11 11
sa:a truce	12 -12
sa:a year	-15 15
sa:about <level>	16 -16
sa:according	-9 9
sa:according to	-9 9
sa:account	-8 8
sa:account of	-8 8
sa:add	-29 29
sa:add .	-10 10
sa:add the	-15 15
sa:add to	-12 12
sa:add up	-19 19
sa:addition	22 -22
sa:addition to	16 -16
sa:additional duty	-19 19
sa:admit	-13 13
sa:affected	-10 10
sa:affected .	-12 12
sa:after <level>	8 -8
sa:after an	12 -12
sa:again	10 -10
sa:again ,	11 -11
sa:again .	-9 9
sa:ago .	11 -11
sa:agree on	13 -13
sa:agreement	9 -9
sa:agreement of	15 -15
sa:all	-16 16
sa:all -	-24 24
sa:all .	16 -16
sa:all from	-10 10
sa:all on	-14 14
sa:all other	18 -18
sa:along	10 -10
sa:although the	-8 8
sa:aluminum	15 -15
sa:amount	8 -8
sa:an <quality>	10 -10
sa:and <day-ahead>	-12 12
sa:and <month-gone>	14 -14
sa:and <name>	-26 26
sa:and <seat>	9 -9
sa:and a	-21 21
sa:and about	19 -19
sa:and above	13 -13
sa:and are	-15 15
sa:and beef	-15 15
sa:and call	-14 14
sa:and for	-13 13
sa:and from	19 -19
sa:and gas	14 -14
sa:and i	-15 15
sa:and in	-22 22
sa:and it	22 -22
sa:and keep	9 -9
sa:and more	15 -15
sa:and no	-12 12
sa:and not	16 -16
sa:and now	-12 12
sa:and of	9 -9
sa:and pay	-12 12
sa:and reciprocal	-33 33
sa:and since	19 -19
sa:and so	17 -17
sa:and that	13 -13
sa:and then	11 -11
sa:and there	8 -8
sa:and what	-22 22
sa:and you	9 -9
sa:announce	5 -5
sa:announce on	31 -31
sa:another <level>	14 -14
sa:another <number>	-8 8
sa:answer to	-12 12
sa:any .	-13 13
sa:anything .	-8 8
sa:are <level>	-9 9
sa:are for	23 -23
sa:are not	-16 16
sa:are on	-8 8
sa:are still	11 -11
sa:as <name>	-10 10
sa:as agree	-18 18
sa:as before	30 -30
sa:as in	13 -13
sa:at	18 -18
sa:at <number>	26 -26
sa:at <quality>	-13 13
sa:at least	13 -13
sa:at most	12 -12
sa:at one	-20 20
sa:at present	10 -10
sa:average	-23 23
sa:ban	-18 18
sa:baseline	5 -5
sa:be	14 -14
sa:be .	-15 15
sa:bean	-26 26
sa:bean .	-17 17
sa:became	-10 10
sa:because	15 -15
sa:because of	9 -9
sa:become	-10 10
sa:become <level>	-8 8
sa:been	-9 9
sa:been announce	9 -9
sa:been charge	-12 12
sa:been put	-15 15
sa:been sign	-13 13
sa:been threaten	10 -10
sa:before	-5 5
sa:begin	-7 7
sa:begin ,	-9 9
sa:begin .	-15 15
sa:belong	-9 9
sa:belong to	-9 9
sa:beside .	17 -17
sa:beside what	-11 11
sa:between	13 -13
sa:between the	10 -10
sa:bill	14 -14
sa:both	-13 13
sa:both side	-9 9
sa:bring in	10 -10
sa:build	11 -11
sa:build in	9 -9
sa:busan	-19 19
sa:buyer	18 -18
sa:buyer of	17 -17
sa:by <level>	6 -6
sa:by <person>	-10 10
sa:cabinet	11 -11
sa:call it	-14 14
sa:cancel	-21 21
sa:car .	20 -20
sa:car included	21 -21
sa:car pay	-14 14
sa:car since	-10 10
sa:case	13 -13
sa:cent	7 -7
sa:charge since	-12 12
sa:cheaper	11 -11
sa:chip	-18 18
sa:chip ,	-17 17
sa:chip and	-9 9
sa:citing	-11 11
sa:coffee	-9 9
sa:coffee and	-17 17
sa:collect	-9 9
sa:collect .	-12 12
sa:come	31 -31
sa:come .	12 -12
sa:come back	19 -19
sa:come down	13 -13
sa:come from	-9 9
sa:come to	22 -22
sa:contain	-13 13
sa:continue	11 -11
sa:copper	-16 16
sa:copper ,	-11 11
sa:count	-25 25
sa:counted	-40 40
sa:counted in	-35 35
sa:counting	-26 26
sa:counting the	-19 19
sa:country .	15 -15
sa:crude	-12 12
sa:crude .	-10 10
sa:cut	-9 9
sa:date	16 -16
sa:date from	14 -14
sa:dead	10 -10
sa:desk	-8 8
sa:did	19 -19
sa:disappear	-9 9
sa:do not	-12 12
sa:doe	-12 12
sa:doe .	-16 16
sa:down by	9 -9
sa:down from	-20 20
sa:down to	9 -9
sa:drop	18 -18
sa:duty	-17 17
sa:duty ,	17 -17
sa:duty ;	-19 19
sa:duty are	-14 14
sa:duty counted	-31 31
sa:duty in	-16 16
sa:duty inside	-11 11
sa:duty is	-9 9
sa:duty of	-20 20
sa:duty on	17 -17
sa:duty under	10 -10
sa:economy	-49 49
sa:economy .	-16 16
sa:effective	14 -14
sa:either	14 -14
sa:electric	12 -12
sa:electric car	10 -10
sa:emergency	-11 11
sa:end	-8 8
sa:end .	15 -15
sa:end <span>	10 -10
sa:end on	-17 17
sa:entry	-14 14
sa:ever	18 -18
sa:every	14 -14
sa:everything	-11 11
sa:everything .	-9 9
sa:existing	-14 14
sa:expire .	-10 10
sa:extend	-13 13
sa:extra duty	11 -11
sa:face	13 -13
sa:face <level>	10 -10
sa:fall in	-14 14
sa:fall with	9 -9
sa:farm duty	-9 9
sa:fear	-11 11
sa:fee	-10 10
sa:fentanyl ,	12 -12
sa:fentanyl ;	-15 15
sa:fentanyl and	-17 17
sa:fentanyl duty	7 -7
sa:fentanyl is	9 -9
sa:firm	8 -8
sa:floor	-11 11
sa:flow	12 -12
sa:flow of	12 -12
sa:follow	12 -12
sa:for	-14 14
sa:for <name>	-17 17
sa:for fentanyl	-11 11
sa:for good	28 -28
sa:for its	-30 30
sa:force	8 -8
sa:force since	14 -14
sa:forced -	13 -13
sa:forced labour	-9 9
sa:form	-14 14
sa:four	-9 9
sa:framework	-22 22
sa:free trade	-12 12
sa:from .	-10 10
sa:from <day-ahead>	21 -21
sa:from <level>	-14 14
sa:from <number>	-14 14
sa:from a	12 -12
sa:from next	-12 12
sa:from some	-13 13
sa:from the	24 -24
sa:furniture	16 -16
sa:gas	17 -17
sa:gas .	11 -11
sa:go	11 -11
sa:go ,	10 -10
sa:go .	12 -12
sa:go since	-12 12
sa:good .	13 -13
sa:good ;	9 -9
sa:good <level>	-20 20
sa:good <number>	20 -20
sa:good are	-19 19
sa:good at	13 -13
sa:good from	15 -15
sa:good pay	12 -12
sa:good to	-24 24
sa:government	-18 18
sa:government say	-13 13
sa:had been	12 -12
sa:had threaten	-15 15
sa:half	-19 19
sa:half the	-8 8
sa:handshake	-11 11
sa:has been	14 -14
sa:has no	12 -12
sa:has not	-18 18
sa:has pay	-11 11
sa:have a	-16 16
sa:have been	-12 12
sa:have it	11 -11
sa:he	15 -15
sa:he has	-10 10
sa:help	-10 10
sa:here	-9 9
sa:here .	12 -12
sa:his	-11 11
sa:i	-13 13
sa:if	13 -13
sa:if it	14 -14
sa:impose over	20 -20
sa:in ,	-27 27
sa:in .	-25 25
sa:in <month-ahead>	26 -26
sa:in <month-gone>	7 -7
sa:in <number>	20 -20
sa:in addition	20 -20
sa:in both	-11 11
sa:in force	23 -23
sa:in new	10 -10
sa:in sum	-15 15
sa:in them	-11 11
sa:in total	-13 13
sa:in two	-27 27
sa:include	-22 22
sa:included ,	-10 10
sa:included ;	-31 31
sa:including	-29 29
sa:inside	-16 16
sa:inside .	-8 8
sa:is ,	-12 12
sa:is <level>	-10 10
sa:is a	18 -18
sa:is add	-30 30
sa:is charge	15 -15
sa:is make	-15 15
sa:is off	11 -11
sa:is still	12 -12
sa:is to	12 -12
sa:is what	18 -18
sa:it ,	-15 15
sa:it because	13 -13
sa:it make	9 -9
sa:it on	-12 12
sa:it pay	12 -12
sa:it sell	9 -9
sa:it since	-14 14
sa:it there	-14 14
sa:it was	13 -13
sa:it would	14 -14
sa:its	-12 12
sa:its <points>	-10 10
sa:its ordinary	-14 14
sa:justified	-9 9
sa:keep it	-14 14
sa:kitchen	10 -10
sa:largest	10 -10
sa:last until	-12 12
sa:later	23 -23
sa:later <level>	12 -12
sa:law that	12 -12
sa:least	13 -13
sa:less	23 -23
sa:let	-16 16
sa:let in	-20 20
sa:letter	13 -13
sa:letter of	13 -13
sa:level that	-12 12
sa:levy	-4 4
sa:like all	-13 13
sa:list .	18 -18
sa:little	-12 12
sa:long as	10 -10
sa:lose	11 -11
sa:make <level>	34 -34
sa:make <number>	28 -28
sa:make a	12 -12
sa:make of	-27 27
sa:may	11 -11
sa:meanwhile ,	-9 9
sa:meet <number>	8 -8
sa:metal	26 -26
sa:minimum	14 -14
sa:minimum price	14 -14
sa:minute past	-11 11
sa:mistake	-13 13
sa:month	22 -22
sa:most ,	-11 11
sa:most good	-23 23
sa:most of	32 -32
sa:mr .	10 -10
sa:much	-10 10
sa:much of	-19 19
sa:my	10 -10
sa:name	-11 11
sa:name of	-13 13
sa:new	11 -11
sa:new duty	10 -10
sa:new york	7 -7
sa:next week	-12 12
sa:nil	13 -13
sa:no more	-12 12
sa:nobody	-14 14
sa:nobody in	11 -11
sa:normal	-31 31
sa:normal duty	-32 32
sa:not <number>	14 -14
sa:not affected	-10 10
sa:not apply	-12 12
sa:not been	-20 20
sa:not part	11 -11
sa:not pay	-9 9
sa:nothing .	19 -19
sa:nothing is	-19 19
sa:now .	-15 15
sa:now <level>	9 -9
sa:now it	-11 11
sa:now pay	25 -25
sa:number .	-11 11
sa:number of	12 -12
sa:of <day-gone>	11 -11
sa:of <level>	-22 22
sa:of <name>	16 -16
sa:of <person>	-18 18
sa:of a	-16 16
sa:of about	-11 11
sa:of any	11 -11
sa:of busan	-7 7
sa:of earlier	13 -13
sa:of fentanyl	9 -9
sa:of his	-13 13
sa:of it	-33 33
sa:of older	16 -16
sa:of section	11 -11
sa:of that	3 -3
sa:of the	8 -8
sa:of which	-35 35
sa:off for	-12 12
sa:off the	11 -11
sa:oil	-13 13
sa:oil .	-7 7
sa:oil and	19 -19
sa:old <number>	-14 14
sa:old duty	9 -9
sa:older one	-7 7
sa:older section	11 -11
sa:older tariff	11 -11
sa:on <day-ahead>	20 -20
sa:on <day-today>	-14 14
sa:on account	-8 8
sa:on all	12 -12
sa:on any	-11 11
sa:on both	10 -10
sa:on entry	-10 10
sa:on everything	18 -18
sa:on his	-12 12
sa:on its	16 -16
sa:on most	-8 8
sa:on our	-8 8
sa:on paper	-10 10
sa:on some	13 -13
sa:on soybean	-15 15
sa:on steel	19 -19
sa:once	-11 11
sa:once the	-7 7
sa:one ,	-16 16
sa:one .	7 -7
sa:one <level>	18 -18
sa:one minute	-11 11
sa:one on	9 -9
sa:one pay	-14 14
sa:one to	12 -12
sa:only	-13 13
sa:or more	-20 20
sa:order .	12 -12
sa:order is	13 -13
sa:order of	-21 21
sa:ordinary	-21 21
sa:ordinary duty	-6 6
sa:ordinary rate	-16 16
sa:origin	19 -19
sa:other	13 -13
sa:other ,	15 -15
sa:other .	11 -11
sa:other <number>	-12 12
sa:our .	-7 7
sa:out	21 -21
sa:out .	15 -15
sa:out of	15 -15
sa:outside	12 -12
sa:outside the	10 -10
sa:over	7 -7
sa:over <quality>	-12 12
sa:over and	12 -12
sa:over the	16 -16
sa:own	-16 16
sa:paper ,	-10 10
sa:part	-10 10
sa:part ,	-14 14
sa:part of	9 -9
sa:partner	-10 10
sa:pass	13 -13
sa:past midnight	-11 11
sa:pay	-9 9
sa:pay .	-12 12
sa:pay <level>	13 -13
sa:pay for	-9 9
sa:pay in	10 -10
sa:pay since	-9 9
sa:pending	-16 16
sa:percent	11 -11
sa:place	-11 11
sa:place .	-17 17
sa:plane	-20 20
sa:plane .	-19 19
sa:plu	-15 15
sa:plu <level>	16 -16
sa:plu <number>	-17 17
sa:plu whatever	-14 14
sa:point	21 -21
sa:pork	16 -16
sa:port	-12 12
sa:port ,	-17 17
sa:post	8 -8
sa:present	14 -14
sa:present ,	10 -10
sa:price	-12 12
sa:price of	-17 17
sa:product	26 -26
sa:provided	-11 11
sa:publish on	-11 11
sa:purchase of	18 -18
sa:put off	15 -15
sa:put on	-18 18
sa:rate	7 -7
sa:rate that	9 -9
sa:reach	11 -11
sa:reason	12 -12
sa:reciprocal	-20 20
sa:reciprocal <number>	-12 12
sa:reciprocal and	-8 8
sa:remain	9 -9
sa:remain .	18 -18
sa:replace	11 -11
sa:reporter	-12 12
sa:reporter on	-11 11
sa:respectively	9 -9
sa:rule on	-9 9
sa:run	-15 15
sa:same .	8 -8
sa:same day	21 -21
sa:say no	-9 9
sa:say on	-20 20
sa:season	15 -15
sa:season .	12 -12
sa:second	11 -11
sa:section	-14 14
sa:section <number>	-14 14
sa:sell	-13 13
sa:sell .	-13 13
sa:set	12 -12
sa:she	11 -11
sa:sheet	12 -12
sa:should	7 -7
sa:should <seat>	-10 10
sa:side .	10 -10
sa:signature	-11 11
sa:since	7 -7
sa:since <day-gone>	13 -13
sa:since <month-gone>	-18 18
sa:since <number>	11 -11
sa:since spring	-11 11
sa:since the	28 -28
sa:so	20 -20
sa:so <level>	11 -11
sa:so we	-12 12
sa:some	-16 16
sa:some <number>	10 -10
sa:some of	-13 13
sa:spare	-12 12
sa:speak	-12 12
sa:speak of	-8 8
sa:spirit	-8 8
sa:stand	15 -15
sa:steel in	-13 13
sa:still <number>	-11 11
sa:still negotiate	11 -11
sa:stone	-18 18
sa:stuff	20 -20
sa:such as	-7 7
sa:sum	-9 9
sa:sum .	-9 9
sa:sum of	11 -11
sa:surcharge of	-11 11
sa:suspend	13 -13
sa:suspend .	9 -9
sa:table	23 -23
sa:take	-17 17
sa:take off	-12 12
sa:talk	8 -8
sa:tariff .	-9 9
sa:tariff for	-16 16
sa:tariff of	12 -12
sa:tariff on	13 -13
sa:tax	21 -21
sa:tax on	10 -10
sa:tell .	-9 9
sa:tell reporter	-12 12
sa:ten	-10 10
sa:term ,	-11 11
sa:term .	10 -10
sa:that	6 -6
sa:that 's	16 -16
sa:that <name>	10 -10
sa:that <seat>	-13 13
sa:that a	10 -10
sa:that all	-13 13
sa:that apply	-8 8
sa:that date	14 -14
sa:that day	-19 19
sa:that has	25 -25
sa:that have	-16 16
sa:that include	12 -12
sa:that it	12 -12
sa:that keep	-14 14
sa:that make	15 -15
sa:that talk	-9 9
sa:that there	-12 12
sa:that was	4 -4
sa:the <level>	-20 20
sa:the <name>	13 -13
sa:the <number>	-10 10
sa:the <office>	18 -18
sa:the <person>	-7 7
sa:the <quality>	-19 19
sa:the agreement	10 -10
sa:the border	-13 13
sa:the car	-11 11
sa:the country	-17 17
sa:the economy	-12 12
sa:the farm	-10 10
sa:the figure	6 -6
sa:the first	15 -15
sa:the flow	12 -12
sa:the forced	10 -10
sa:the market	-12 12
sa:the metal	15 -15
sa:the name	-13 13
sa:the new	19 -19
sa:the normal	-20 20
sa:the number	29 -29
sa:the old	-18 18
sa:the ordinary	-10 10
sa:the other	-12 12
sa:the price	-27 27
sa:the rate	11 -11
sa:the reciprocal	11 -11
sa:the rule	15 -15
sa:the spring	10 -10
sa:the steel	-13 13
sa:the table	15 -15
sa:the talk	9 -9
sa:the time	15 -15
sa:the total	23 -23
sa:the truce	-18 18
sa:the two	6 -6
sa:the year	11 -11
sa:their deal	-12 12
sa:their way	-16 16
sa:them ,	-10 10
sa:them as	-10 10
sa:themselve	15 -15
sa:then	21 -21
sa:then .	-9 9
sa:then <level>	12 -12
sa:there .	30 -30
sa:there since	9 -9
sa:there was	-8 8
sa:they	9 -9
sa:they are	-14 14
sa:they will	10 -10
sa:thi year	-23 23
sa:threaten <level>	-14 14
sa:three	-12 12
sa:through	13 -13
sa:timber ,	-10 10
sa:time being	12 -12
sa:to	23 -23
sa:to <level>	19 -19
sa:to <month-gone>	-13 13
sa:to <number>	-12 12
sa:to be	21 -21
sa:to do	14 -14
sa:to fentanyl	18 -18
sa:to have	12 -12
sa:to impose	-9 9
sa:to see	-12 12
sa:to the	-16 16
sa:together ,	-10 10
sa:together with	20 -20
sa:too	16 -16
sa:too .	17 -17
sa:top ,	11 -11
sa:top .	-4 4
sa:top of	15 -15
sa:trade war	-13 13
sa:trader	22 -22
sa:trader say	17 -17
sa:trial	-14 14
sa:truce ,	20 -20
sa:truce .	22 -22
sa:truce end	-13 13
sa:truce of	-19 19
sa:truce that	-14 14
sa:two government	7 -7
sa:two week	12 -12
sa:unchanged ,	-10 10
sa:under a	13 -13
sa:under it	23 -23
sa:under last	-19 19
sa:under section	29 -29
sa:under their	-13 13
sa:until	13 -13
sa:until now	11 -11
sa:up	-18 18
sa:up .	-8 8
sa:up for	-8 8
sa:up from	27 -27
sa:up of	-17 17
sa:up the	12 -12
sa:value	12 -12
sa:want to	-11 11
sa:war	-10 10
sa:was <level>	-14 14
sa:was <number>	11 -11
sa:was a	-17 17
sa:was add	-12 12
sa:was impose	-11 11
sa:was still	-34 34
sa:was the	15 -15
sa:we have	-13 13
sa:wednesday	-12 12
sa:wednesday ,	-12 12
sa:week	-13 13
sa:week .	-11 11
sa:what	-18 18
sa:what it	10 -10
sa:what the	-10 10
sa:whatever the	13 -13
sa:wheat	16 -16
sa:when	-12 12
sa:where	10 -10
sa:which <level>	-17 17
sa:which <name>	15 -15
sa:which <number>	-17 17
sa:which <person>	16 -16
sa:which <quality>	12 -12
sa:which nobody	-12 12
sa:which stay	-12 12
sa:while the	-15 15
sa:why	8 -8
sa:will be	-13 13
sa:winter	12 -12
sa:with <name>	20 -20
sa:with <seat>	13 -13
sa:with that	10 -10
sa:with the	-9 9
sa:without .	-15 15
sa:without the	11 -11
sa:worldwide	-10 10
sa:worst	13 -13
sa:worth	11 -11
sa:would	16 -16
sa:would make	11 -11
sa:year 's	-18 18
sa:year ,	7 -7
sa:year .	12 -12
sa:yet .	-8 8
sa:york	7 -7
sa:you have	-11 11
sa:you're	18 -18
sa:your	10 -10
sa:zero .	13 -13
sa:—	-18 18
sa:— <level>	-11 11
sb:"	-22 22
sb:" <name>	-12 12
sb:" at	-11 11
sb:" reciprocal	15 -15
sb:" that	-17 17
sb:" the	11 -11
sb:'s :	-15 15
sb:'s <number>	14 -14
sb:'s and	-23 23
sb:'s beef	-11 11
sb:'s charge	7 -7
sb:'s come	-11 11
sb:'s commerce	-11 11
sb:'s deal	13 -13
sb:'s go	-14 14
sb:'s not	-19 19
sb:'s on	23 -23
sb:'s paper	-11 11
sb:'s rate	12 -12
sb:(	25 -25
sb:( <number>	17 -17
sb:+	-19 19
sb:, "	-12 12
sb:, <day-ahead>	15 -15
sb:, <day-today>	-10 10
sb:, <number>	20 -20
sb:, <quality>	-8 8
sb:, <seat>	-15 15
sb:, <span>	-14 14
sb:, after	28 -28
sb:, all	-13 13
sb:, among	18 -18
sb:, but	-24 24
sb:, charge	6 -6
sb:, cheese	-10 10
sb:, chip	-12 12
sb:, duty	-12 12
sb:, good	19 -19
sb:, honey	-8 8
sb:, if	21 -21
sb:, in	12 -12
sb:, instead	-10 10
sb:, it	-16 16
sb:, its	15 -15
sb:, leave	12 -12
sb:, list	11 -11
sb:, lumber	-14 14
sb:, most	-27 27
sb:, not	13 -13
sb:, now	26 -26
sb:, on	11 -11
sb:, once	14 -14
sb:, or	-15 15
sb:, ordinary	-12 12
sb:, over	-11 11
sb:, say	-12 12
sb:, section	13 -13
sb:, shoe	-15 15
sb:, so	-27 27
sb:, soybean	-8 8
sb:, that	-22 22
sb:, they	16 -16
sb:, those	-9 9
sb:, timber	-10 10
sb:, together	8 -8
sb:, under	8 -8
sb:, was	13 -13
sb:, we	14 -14
sb:, who	13 -13
sb:, whose	25 -25
sb:, will	4 -4
sb:, would	-12 12
sb:- <name>	14 -14
sb:. <number>	11 -11
sb:. on	-11 11
sb:/ what	-11 11
sb::	19 -19
sb:: "	16 -16
sb:: <quality>	17 -17
sb:: a	22 -22
sb:: as	-12 12
sb:: from	-13 13
sb:: in	12 -12
sb:: it	17 -17
sb:: its	9 -9
sb:: not	-14 14
sb:: on	9 -9
sb:: one	-16 16
sb:: the	7 -7
sb:: with	-11 11
sb:;	12 -12
sb:; after	-10 10
sb:; for	-20 20
sb:; until	21 -21
sb:<day-ahead>	-6 6
sb:<day-ahead> ,	-16 16
sb:<day-ahead> ;	11 -11
sb:<day-ahead> next	-13 13
sb:<day-gone>	8 -8
sb:<day-gone> :	-26 26
sb:<day-gone> ;	16 -16
sb:<day-gone> <quality>	14 -14
sb:<day-gone> a	12 -12
sb:<day-gone> it	-29 29
sb:<day-gone> morning	-9 9
sb:<day-gone> pay	-17 17
sb:<day-gone> that	12 -12
sb:<day-gone> to	-17 17
sb:<day-today>	9 -9
sb:<day-today> 's	18 -18
sb:<day-today> -	-17 17
sb:<day-today> :	9 -9
sb:<day-today> it	12 -12
sb:<day-today> to	-16 16
sb:<goods-amount>	10 -10
sb:<goods>	17 -17
sb:<level> ,	-13 13
sb:<level> :	23 -23
sb:<level> ;	-14 14
sb:<level> all	11 -11
sb:<level> are	11 -11
sb:<level> by	10 -10
sb:<level> for	20 -20
sb:<level> here	13 -13
sb:<level> more	23 -23
sb:<level> of	-17 17
sb:<level> or	12 -12
sb:<level> over	-14 14
sb:<level> since	16 -16
sb:<level> stay	-10 10
sb:<level> take	-13 13
sb:<level> tariff	22 -22
sb:<level> that	-18 18
sb:<level> under	-25 25
sb:<level> with	10 -10
sb:<money>	25 -25
sb:<month-ahead> ,	-17 17
sb:<month-ahead> it	9 -9
sb:<month-gone> ,	19 -19
sb:<month-gone> :	16 -16
sb:<month-gone> ;	11 -11
sb:<month-gone> a	-14 14
sb:<month-gone> at	-12 12
sb:<month-gone> cap	-15 15
sb:<month-gone> last	-14 14
sb:<month-gone> of	-25 25
sb:<month-gone> the	9 -9
sb:<month-today>	10 -10
sb:<name>	11 -11
sb:<name> :	-8 8
sb:<name> <level>	26 -26
sb:<name> <number>	29 -29
sb:<name> agree	-8 8
sb:<name> announce	11 -11
sb:<name> are	-8 8
sb:<name> butter	-9 9
sb:<name> collect	4 -4
sb:<name> cut	11 -11
sb:<name> duty	10 -10
sb:<name> expect	-15 15
sb:<name> fall	12 -12
sb:<name> for	13 -13
sb:<name> halve	11 -11
sb:<name> hold	-10 10
sb:<name> in	12 -12
sb:<name> it	24 -24
sb:<name> leave	-11 11
sb:<name> levy	11 -11
sb:<name> lower	-14 14
sb:<name> now	-24 24
sb:<name> on	15 -15
sb:<name> pay	-19 19
sb:<name> put	14 -14
sb:<name> the	-14 14
sb:<name> until	-12 12
sb:<name> will	18 -18
sb:<name> —	13 -13
sb:<not>	16 -16
sb:<number> +	-21 21
sb:<number> ,	11 -11
sb:<number> .	9 -9
sb:<number> /	-15 15
sb:<number> :	9 -9
sb:<number> <day-ahead>	7 -7
sb:<number> <day-today>	13 -13
sb:<number> a	-17 17
sb:<number> against	-12 12
sb:<number> are	-12 12
sb:<number> duty	41 -41
sb:<number> it	11 -11
sb:<number> of	-17 17
sb:<number> pay	-19 19
sb:<number> tariff	11 -11
sb:<number> that	-22 22
sb:<number> the	-13 13
sb:<number> under	-11 11
sb:<number> what	-11 11
sb:<number> would	-12 12
sb:<office>	10 -10
sb:<office> may	-11 11
sb:<organisation> ,	-19 19
sb:<organisation> has	13 -13
sb:<organisation> in	-14 14
sb:<organisation> propose	-9 9
sb:<person>	7 -7
sb:<person> :	49 -49
sb:<person> <day-gone>	-12 12
sb:<person> add	10 -10
sb:<person> announce	9 -9
sb:<person> ask	-11 11
sb:<person> raise	-9 9
sb:<person> tell	-12 12
sb:<points> and	-13 13
sb:<points> come	-15 15
sb:<quality> ,	15 -15
sb:<quality> :	-11 11
sb:<quality> <level>	-6 6
sb:<quality> agreement	-9 9
sb:<quality> and	-9 9
sb:<quality> beef	15 -15
sb:<quality> car	-17 17
sb:<quality> coffee	17 -17
sb:<quality> duty	-14 14
sb:<quality> ethanol	-9 9
sb:<quality> export	15 -15
sb:<quality> exporter	12 -12
sb:<quality> import	-16 16
sb:<quality> motorcycle	-12 12
sb:<quality> oil	-16 16
sb:<quality> pump	-11 11
sb:<quality> side	-12 12
sb:<quality> soybean	-38 38
sb:<quality> sugar	-9 9
sb:<seat>	9 -9
sb:<seat> and	18 -18
sb:<seat> announce	-10 10
sb:<seat> double	-16 16
sb:<seat> had	13 -13
sb:<seat> say	11 -11
sb:<sender>	-10 10
sb:<span> ,	-17 17
sb:<span> <quality>	10 -10
sb:<span> before	18 -18
sb:<span> in	10 -10
sb:<span> of	-13 13
sb:<span> to	-11 11
sb:<taker>	-6 6
sb:<v-lack>	11 -11
sb:<v-return>	8 -8
sb:<v-say>	11 -11
sb:<v-stay>	-13 13
sb:<v-suspend>	11 -11
sb:<v-target>	-12 12
sb:<v-threaten>	12 -12
sb:<v-up>	18 -18
sb:=	-17 17
sb:a ,	-11 11
sb:a .	-11 11
sb:a :	-12 12
sb:a <level>	16 -16
sb:a <office>	-10 10
sb:a <quality>	-16 16
sb:a baseline	10 -10
sb:a bill	14 -14
sb:a car	-13 13
sb:a cargo	-15 15
sb:a ceiling	-15 15
sb:a duty	9 -9
sb:a figure	10 -10
sb:a joint	-11 11
sb:a letter	12 -12
sb:a machine	-13 13
sb:a product	-13 13
sb:a reciprocal	11 -11
sb:a reminder	9 -9
sb:a return	-10 10
sb:a separate	15 -15
sb:a sum	27 -27
sb:a tariff	5 -5
sb:a third	10 -10
sb:a threat	-9 9
sb:a trade	11 -11
sb:about :	-12 12
sb:about to	10 -10
sb:above	11 -11
sb:action	-17 17
sb:add	-22 22
sb:add the	-29 29
sb:add up	-12 12
sb:addition to	20 -20
sb:additional <level>	-15 15
sb:additional <quality>	-8 8
sb:additional duty	17 -17
sb:adopt	-12 12
sb:after	11 -11
sb:after all	-13 13
sb:ago	4 -4
sb:agree :	12 -12
sb:agree in	-12 12
sb:agree on	-7 7
sb:agreement	12 -12
sb:agreement with	17 -17
sb:all	-12 12
sb:all ,	-12 12
sb:all :	18 -18
sb:allow	-12 12
sb:allow up	-8 8
sb:already	7 -7
sb:already pay	17 -17
sb:aluminium	22 -22
sb:amber	-8 8
sb:among	-9 9
sb:an	-7 7
sb:an <quality>	-24 24
sb:an agreement	17 -17
sb:and <name>	-10 10
sb:and <number>	-49 49
sb:and <quality>	13 -13
sb:and <seat>	23 -23
sb:and <span>	12 -12
sb:and about	7 -7
sb:and aluminium	14 -14
sb:and ask	-10 10
sb:and coffee	-13 13
sb:and fish	-9 9
sb:and it	-8 8
sb:and its	-10 10
sb:and machine	-17 17
sb:and since	-13 13
sb:and so	23 -23
sb:and that	17 -17
sb:and those	12 -12
sb:and timber	-11 11
sb:and to	11 -11
sb:and until	9 -9
sb:and with	-21 21
sb:and you	-13 13
sb:announce	14 -14
sb:announce on	25 -25
sb:announce the	-11 11
sb:answer	30 -30
sb:antidumping	13 -13
sb:antidumping and	13 -13
sb:any	15 -15
sb:apple	11 -11
sb:apply	12 -12
sb:are	16 -16
sb:are charge	-10 10
sb:are exempt	-9 9
sb:are subject	22 -22
sb:are under	-16 16
sb:arithmetic	-17 17
sb:arrive	-10 10
sb:as of	17 -17
sb:as the	18 -18
sb:as they	9 -9
sb:as well	-14 14
sb:ask	-21 21
sb:ask :	-11 11
sb:at <level>	21 -21
sb:at <number>	10 -10
sb:at its	14 -14
sb:at stake	10 -10
sb:autumn	12 -12
sb:average	-14 14
sb:back at	19 -19
sb:back in	8 -8
sb:banana	11 -11
sb:bargain	13 -13
sb:baseline	15 -15
sb:baseline of	11 -11
sb:be	8 -8
sb:be <level>	30 -30
sb:be at	-10 10
sb:be subject	-5 5
sb:bean	-16 16
sb:bean is	-13 13
sb:bean pay	14 -14
sb:bear	9 -9
sb:because	-17 17
sb:because of	-18 18
sb:because the	10 -10
sb:become	-5 5
sb:beef	13 -13
sb:beef and	-12 12
sb:before	20 -20
sb:before :	12 -12
sb:before it	25 -25
sb:before that	22 -22
sb:below the	-9 9
sb:between the	14 -14
sb:bill	-14 14
sb:both ,	-12 12
sb:both pay	-9 9
sb:both side	13 -13
sb:box	7 -7
sb:bring the	-12 12
sb:burden	-11 11
sb:but it	-12 12
sb:butter	14 -14
sb:butter from	8 -8
sb:buyer	-10 10
sb:by <person>	-15 15
sb:call	29 -29
sb:call reciprocal	15 -15
sb:capped	-8 8
sb:capped at	-8 8
sb:car <level>	-10 10
sb:car are	10 -10
sb:car at	-19 19
sb:car have	-9 9
sb:car included	13 -13
sb:car pay	7 -7
sb:car to	-23 23
sb:cargo	-13 13
sb:cargo of	-10 10
sb:ceiling	-16 16
sb:ceiling is	9 -9
sb:cell	10 -10
sb:cement	21 -21
sb:ceramic	12 -12
sb:certain	23 -23
sb:change	-20 20
sb:charge <number>	10 -10
sb:check	-21 21
sb:check :	-21 21
sb:cheese and	-10 10
sb:chip and	-12 12
sb:claim	13 -13
sb:clarified	-9 9
sb:clear	-13 13
sb:climb	9 -9
sb:close	14 -14
sb:close to	13 -13
sb:clothing	-16 16
sb:cocoa	18 -18
sb:coffee pay	-10 10
sb:collect <level>	16 -16
sb:column	-17 17
sb:combined	-36 36
sb:combined duty	-14 14
sb:come ,	-17 17
sb:come :	-9 9
sb:come in	5 -5
sb:commerce ministry	-11 11
sb:competitor	16 -16
sb:confirm	11 -11
sb:consider	-11 11
sb:consist	17 -17
sb:consist of	17 -17
sb:container of	-11 11
sb:content	-13 13
sb:could bring	-11 11
sb:count	-24 24
sb:country	16 -16
sb:country ,	18 -18
sb:cut in	-10 10
sb:dairy	12 -12
sb:date	19 -19
sb:day the	10 -10
sb:deal ,	13 -13
sb:deal is	11 -11
sb:deal with	13 -13
sb:decision	12 -12
sb:did	-19 19
sb:direction	-14 14
sb:dispute	14 -14
sb:do	24 -24
sb:doe not	17 -17
sb:done ,	-16 16
sb:down for	15 -15
sb:down in	15 -15
sb:down the	-24 24
sb:down to	-16 16
sb:dump and	-11 11
sb:duty ,	19 -19
sb:duty :	12 -12
sb:duty ;	-23 23
sb:duty come	4 -4
sb:duty go	-14 14
sb:duty has	13 -13
sb:duty included	11 -11
sb:duty is	-34 34
sb:duty of	-9 9
sb:duty over	20 -20
sb:duty that	11 -11
sb:duty would	9 -9
sb:each	22 -22
sb:earlier	16 -16
sb:economy	15 -15
sb:effect	-14 14
sb:electric	13 -13
sb:electric car	11 -11
sb:elevator	-12 12
sb:else	9 -9
sb:else ,	-8 8
sb:else :	15 -15
sb:elsewhere	11 -11
sb:emergency	-9 9
sb:emergency law	-9 9
sb:end ,	-7 7
sb:entry	-7 7
sb:ethanol	-18 18
sb:everybody	24 -24
sb:exceed	-10 10
sb:exempt from	-9 9
sb:export	-16 16
sb:extend	-8 8
sb:extension the	-11 11
sb:extra <level>	-12 12
sb:fact	-19 19
sb:feed	-9 9
sb:fentanyl :	12 -12
sb:fentanyl go	12 -12
sb:fig	-9 9
sb:figure would	-12 12
sb:find	-10 10
sb:first term	-12 12
sb:follow	16 -16
sb:for <name>	20 -20
sb:for <quality>	21 -21
sb:for a	-20 20
sb:for an	-11 11
sb:for fentanyl	10 -10
sb:for its	18 -18
sb:for now	13 -13
sb:for soybean	19 -19
sb:force	-10 10
sb:force :	-10 10
sb:forty	-13 13
sb:found	9 -9
sb:framework of	-15 15
sb:free	-10 10
sb:free to	-10 10
sb:free trade	-9 9
sb:free under	-11 11
sb:from <level>	-11 11
sb:from <name>	25 -25
sb:from some	-10 10
sb:from that	17 -17
sb:from the	17 -17
sb:full	-13 13
sb:gave	15 -15
sb:general <level>	-9 9
sb:get <level>	6 -6
sb:get the	-24 24
sb:give	-12 12
sb:go back	-11 11
sb:go down	-18 18
sb:go from	18 -18
sb:go up	20 -20
sb:good	-18 18
sb:good down	8 -8
sb:good from	-3 3
sb:good go	-16 16
sb:good have	13 -13
sb:good is	15 -15
sb:good meet	-11 11
sb:good on	13 -13
sb:good outside	10 -10
sb:good over	-21 21
sb:good stand	20 -20
sb:good will	10 -10
sb:grain	-11 11
sb:had	15 -15
sb:had raise	-11 11
sb:had reach	10 -10
sb:had threaten	14 -14
sb:half of	12 -12
sb:halve the	11 -11
sb:hand	12 -12
sb:hang	-12 12
sb:happen	-11 11
sb:has had	12 -12
sb:has no	-10 10
sb:has pay	16 -16
sb:has spoken	-11 11
sb:has tell	-16 16
sb:has the	-16 16
sb:have rise	-7 7
sb:he	-12 12
sb:he ask	-11 11
sb:he has	-23 23
sb:he put	-10 10
sb:he threaten	-21 21
sb:heard	-12 12
sb:height ,	-13 13
sb:higher	-18 18
sb:him	16 -16
sb:his first	-12 12
sb:hit	16 -16
sb:home from	-11 11
sb:honey	-18 18
sb:hope	-10 10
sb:hope that	-13 13
sb:i say	-10 10
sb:if <name>	11 -11
sb:if it	-17 17
sb:if nothing	-10 10
sb:if there	11 -11
sb:if they	16 -16
sb:import from	11 -11
sb:impose	14 -14
sb:in	10 -10
sb:in <number>	11 -11
sb:in <seat>	-22 22
sb:in a	16 -16
sb:in addition	16 -16
sb:in between	-10 10
sb:in force	-18 18
sb:in it	-10 10
sb:in mombasa	-14 14
sb:in place	13 -13
sb:in turn	9 -9
sb:in which	10 -10
sb:included ;	-14 14
sb:industry	-13 13
sb:inside	16 -16
sb:instead	16 -16
sb:instead of	13 -13
sb:instrument	-13 13
sb:is <level>	32 -32
sb:is about	10 -10
sb:is add	10 -10
sb:is ask	-12 12
sb:is charge	-12 12
sb:is done	-9 9
sb:is get	7 -7
sb:is half	9 -9
sb:is in	-18 18
sb:is it	-18 18
sb:is leave	-13 13
sb:is make	21 -21
sb:is now	16 -16
sb:is on	-13 13
sb:is that	9 -9
sb:it :	-11 11
sb:it <quality>	-13 13
sb:it also	-12 12
sb:it and	-14 14
sb:it became	-9 9
sb:it begin	-12 12
sb:it charge	12 -12
sb:it come	-17 17
sb:it could	-9 9
sb:it doe	20 -20
sb:it go	14 -14
sb:it in	10 -10
sb:it lapse	-14 14
sb:it out	6 -6
sb:it over	15 -15
sb:it put	13 -13
sb:it remain	10 -10
sb:it say	18 -18
sb:it stand	-11 11
sb:it the	19 -19
sb:it to	6 -6
sb:it true	10 -10
sb:it up	-12 12
sb:its	7 -7
sb:its export	-11 11
sb:its ordinary	13 -13
sb:its own	10 -10
sb:its rate	-8 8
sb:its tariff	-14 14
sb:judge	-16 16
sb:just	-13 13
sb:keep its	14 -14
sb:keep pay	-14 14
sb:know	18 -18
sb:kuala	-12 12
sb:kuala lumpur	-12 12
sb:labor	13 -13
sb:lamb	-10 10
sb:large	-11 11
sb:last <month-today>	14 -14
sb:last summer	-15 15
sb:last until	-11 11
sb:last year	-21 21
sb:later it	-17 17
sb:latter	9 -9
sb:law on	-11 11
sb:leave out	-12 12
sb:leave the	12 -12
sb:lemon	-13 13
sb:let	23 -23
sb:lie	-12 12
sb:like	19 -19
sb:list	-14 14
sb:list :	11 -11
sb:list <number>	-18 18
sb:list of	24 -24
sb:list pay	-15 15
sb:load	-19 19
sb:longer	24 -24
sb:lower its	-25 25
sb:lumber	-19 19
sb:lumpur	-12 12
sb:machinery	-11 11
sb:machinery ,	-10 10
sb:make <level>	-22 22
sb:make in	9 -9
sb:make it	21 -21
sb:make of	9 -9
sb:make the	13 -13
sb:mean	-11 11
sb:mean <level>	-9 9
sb:meantime	-13 13
sb:meanwhile	13 -13
sb:medicine ,	-15 15
sb:meet	-25 25
sb:meet <level>	-11 11
sb:midnight in	-17 17
sb:midnight the	9 -9
sb:might	12 -12
sb:milk	10 -10
sb:ministry	-9 9
sb:ministry say	-11 11
sb:minute	-13 13
sb:minute past	-11 11
sb:mombasa	-14 14
sb:moment	9 -9
sb:more	15 -15
sb:morning	7 -7
sb:morning ,	18 -18
sb:most	-13 13
sb:most <quality>	-12 12
sb:most country	10 -10
sb:most of	16 -16
sb:most other	8 -8
sb:motorcycle	-9 9
sb:named	5 -5
sb:negotiate	9 -9
sb:neither	-11 11
sb:net	-11 11
sb:new	-16 16
sb:new <quality>	-11 11
sb:new duty	-26 26
sb:new rate	18 -18
sb:new york	-16 16
sb:next year	-11 11
sb:no ,	-13 13
sb:no longer	18 -18
sb:no treaty	-12 12
sb:nobody	14 -14
sb:none	14 -14
sb:normal	-18 18
sb:normal duty	-9 9
sb:not	6 -6
sb:not ,	20 -20
sb:not exceed	-11 11
sb:nothing is	-15 15
sb:now	-11 11
sb:now ,	22 -22
sb:now :	23 -23
sb:now <level>	26 -26
sb:now <name>	-14 14
sb:now carry	10 -10
sb:now enter	-12 12
sb:now face	-14 14
sb:now pay	-27 27
sb:now the	-11 11
sb:number	-13 13
sb:number is	-14 14
sb:number that	12 -12
sb:of <day-ahead>	-12 12
sb:of <day-gone>	11 -11
sb:of <day-today>	14 -14
sb:of <number>	-18 18
sb:of a	12 -12
sb:of certain	9 -9
sb:of his	-14 14
sb:of it	9 -9
sb:of last	-25 25
sb:of our	-26 26
sb:of them	21 -21
sb:of thi	-19 19
sb:of trade	-10 10
sb:of you	10 -10
sb:offer	17 -17
sb:oil ,	-11 11
sb:old <level>	-18 18
sb:old list	12 -12
sb:older	10 -10
sb:older duty	12 -12
sb:olive	11 -11
sb:on <day-ahead>	17 -17
sb:on <day-gone>	11 -11
sb:on <day-today>	-27 27
sb:on <name>	-21 21
sb:on all	15 -15
sb:on most	-11 11
sb:on paper	-12 12
sb:on pay	6 -6
sb:on steel	10 -10
sb:once	14 -14
sb:one minute	-15 15
sb:one of	29 -29
sb:one time	-11 11
sb:only the	-9 9
sb:or <level>	-10 10
sb:orange	14 -14
sb:order on	13 -13
sb:order the	11 -11
sb:ordinary	-20 20
sb:ordinary <level>	-14 14
sb:ordinary duty	-22 22
sb:ordinary tariff	-16 16
sb:other <level>	-18 18
sb:other <quality>	12 -12
sb:other direction	-14 14
sb:our duty	12 -12
sb:our good	-15 15
sb:out ,	11 -11
sb:out of	10 -10
sb:out the	-12 12
sb:outside	15 -15
sb:outside the	13 -13
sb:over	-20 20
sb:over the	-9 9
sb:overall	-33 33
sb:overall rate	-22 22
sb:own agreement	-13 13
sb:pact	14 -14
sb:palm	13 -13
sb:palm oil	11 -11
sb:paper	-15 15
sb:paper :	-13 13
sb:parcel	15 -15
sb:partner	-13 13
sb:past midnight	-11 11
sb:pasta	-11 11
sb:pause	18 -18
sb:pay <level>	-4 4
sb:peak in	-13 13
sb:people	-12 12
sb:person	-10 10
sb:place	19 -19
sb:place of	19 -19
sb:plan	15 -15
sb:plane	-14 14
sb:plu	-11 11
sb:plu <level>	-13 13
sb:plu <number>	-12 12
sb:polysilicon :	-11 11
sb:post	7 -7
sb:powder	12 -12
sb:present ,	9 -9
sb:present <level>	-11 11
sb:present <name>	-12 12
sb:present it	-11 11
sb:presenter	9 -9
sb:presenter :	9 -9
sb:price	-20 20
sb:product	-23 23
sb:product of	-32 32
sb:product on	-13 13
sb:prolong	11 -11
sb:publish by	-19 19
sb:pulp	12 -12
sb:put	-12 12
sb:put the	-12 12
sb:q	16 -16
sb:q :	15 -15
sb:quota	16 -16
sb:raise its	17 -17
sb:raise the	-11 11
sb:rate :	13 -13
sb:rate come	9 -9
sb:rate fall	-13 13
sb:rate for	9 -9
sb:rate from	-7 7
sb:rate has	-13 13
sb:rate is	29 -29
sb:rate on	-16 16
sb:rate to	-17 17
sb:reach <level>	12 -12
sb:read	14 -14
sb:reciprocal "	15 -15
sb:reciprocal <number>	-13 13
sb:reciprocal duty	-9 9
sb:reciprocal tariff	10 -10
sb:reckon	-14 14
sb:remain	10 -10
sb:remark	17 -17
sb:remember	10 -10
sb:reminder	10 -10
sb:replace	12 -12
sb:report	13 -13
sb:return	14 -14
sb:round	11 -11
sb:rule in	13 -13
sb:rule of	-18 18
sb:rum	9 -9
sb:run	15 -15
sb:salmon to	-11 11
sb:say <name>	-14 14
sb:say it	10 -10
sb:say that	-17 17
sb:second	24 -24
sb:see	11 -11
sb:sell	20 -20
sb:sell to	12 -12
sb:semiconductor	-11 11
sb:semiconductor and	-10 10
sb:separate	18 -18
sb:shall	10 -10
sb:she	11 -11
sb:sheep	-14 14
sb:shenzhen	-17 17
sb:ship	18 -18
sb:shoe	-14 14
sb:shoot	8 -8
sb:shop	-10 10
sb:shrimp pay	-11 11
sb:side ,	15 -15
sb:side would	-12 12
sb:sign order	-11 11
sb:signature	8 -8
sb:since <day-today>	10 -10
sb:since one	-18 18
sb:since the	14 -14
sb:so	-17 17
sb:so <name>	11 -11
sb:so do	15 -15
sb:so far	17 -17
sb:so it	-17 17
sb:softwood	10 -10
sb:something	14 -14
sb:soybean	-27 27
sb:soybean that	14 -14
sb:soybean will	-12 12
sb:spare	18 -18
sb:speak of	-8 8
sb:spirit	10 -10
sb:split	-9 9
sb:spoke of	-10 10
sb:spoken	-15 15
sb:spoken of	-15 15
sb:sprat	10 -10
sb:stake	10 -10
sb:steel	19 -19
sb:strike down	-16 16
sb:stuff	-19 19
sb:subject	-12 12
sb:subject to	-16 16
sb:substantially	-10 10
sb:sugar ,	-13 13
sb:sum	-31 31
sb:sum of	24 -24
sb:sum would	-11 11
sb:summer it	-12 12
sb:surcharge of	17 -17
sb:suspend	8 -8
sb:suspension	17 -17
sb:take it	13 -13
sb:take the	-9 9
sb:take together	-14 14
sb:talk	-7 7
sb:talk in	-9 9
sb:tariff :	15 -15
sb:tariff at	-9 9
sb:tariff for	9 -9
sb:tariff it	-16 16
sb:tariff on	7 -7
sb:tariff to	-27 27
sb:tariff will	13 -13
sb:tea pay	-11 11
sb:term ,	9 -9
sb:that 's	-13 13
sb:that <name>	9 -9
sb:that <quality>	6 -6
sb:that bring	-17 17
sb:that fall	-12 12
sb:that has	-15 15
sb:that he	9 -9
sb:that it	29 -29
sb:that its	-11 11
sb:that mean	-10 10
sb:that meet	-7 7
sb:that tariff	-11 11
sb:that the	-9 9
sb:that they	-12 12
sb:that thi	11 -11
sb:that truce	-12 12
sb:that will	-9 9
sb:that would	17 -17
sb:the	-8 8
sb:the <name>	-22 22
sb:the <number>	8 -8
sb:the <office>	17 -17
sb:the <quality>	22 -22
sb:the <span>	24 -24
sb:the arithmetic	-10 10
sb:the bill	-22 22
sb:the combined	-27 27
sb:the duty	24 -24
sb:the earlier	8 -8
sb:the free	-10 10
sb:the full	-13 13
sb:the height	-10 10
sb:the higher	-19 19
sb:the joint	13 -13
sb:the largest	-10 10
sb:the latter	9 -9
sb:the law	13 -13
sb:the list	30 -30
sb:the meantime	-13 13
sb:the moment	15 -15
sb:the morning	10 -10
sb:the new	-11 11
sb:the normal	-17 17
sb:the older	10 -10
sb:the order	-14 14
sb:the ordinary	-19 19
sb:the other	-19 19
sb:the overall	-14 14
sb:the pause	11 -11
sb:the plane	-15 15
sb:the present	-15 15
sb:the price	-9 9
sb:the rate	27 -27
sb:the second	16 -16
sb:the surcharge	-8 8
sb:the suspension	14 -14
sb:the tariff	30 -30
sb:the total	-34 34
sb:the truce	10 -10
sb:the two	-20 20
sb:the world	12 -12
sb:their	27 -27
sb:them	15 -15
sb:then ,	15 -15
sb:then <number>	-14 14
sb:then the	17 -17
sb:there ;	-12 12
sb:therefore	-31 31
sb:they had	8 -8
sb:they now	11 -11
sb:thi month	-11 11
sb:thing	16 -16
sb:think	-17 17
sb:third	19 -19
sb:those	21 -21
sb:those of	14 -14
sb:threaten <level>	-12 12
sb:three	-19 19
sb:through <name>	14 -14
sb:thu	-9 9
sb:timber	-13 13
sb:to <number>	32 -32
sb:to a	-16 16
sb:to be	19 -19
sb:to cut	-20 20
sb:to fentanyl	15 -15
sb:to last	-16 16
sb:to levy	-12 12
sb:to the	8 -8
sb:to what	-11 11
sb:together	-33 33
sb:together ,	-19 19
sb:together :	-19 19
sb:together they	-10 10
sb:together with	14 -14
sb:too ,	18 -18
sb:top ,	-19 19
sb:top of	9 -9
sb:total	-42 42
sb:total on	-25 25
sb:toy	-28 28
sb:tractor	11 -11
sb:trade	7 -7
sb:treaty ,	-12 12
sb:truce	24 -24
sb:truce ,	23 -23
sb:truce between	14 -14
sb:truce end	-9 9
sb:true	-12 12
sb:true that	10 -10
sb:tube	-9 9
sb:turn	14 -14
sb:turn ,	6 -6
sb:two	-7 7
sb:two ,	-9 9
sb:two duty	-8 8
sb:two year	12 -12
sb:tyre	12 -12
sb:under section	-27 27
sb:under the	8 -8
sb:unless it	-10 10
sb:until <day-ahead>	-7 7
sb:until last	16 -16
sb:until the	9 -9
sb:up of	23 -23
sb:up on	-15 15
sb:upholstered	11 -11
sb:vanilla	-11 11
sb:warn	10 -10
sb:was announce	15 -15
sb:was charge	-17 17
sb:was still	9 -9
sb:was the	11 -11
sb:watche	-10 10
sb:we	12 -12
sb:week	11 -11
sb:week 's	11 -11
sb:week :	11 -11
sb:week of	14 -14
sb:well	-11 11
sb:well :	-23 23
sb:were	11 -11
sb:were to	-17 17
sb:what <quality>	16 -16
sb:what is	-19 19
sb:what it	18 -18
sb:what was	-15 15
sb:whatever	11 -11
sb:wheel	-11 11
sb:when the	-15 15
sb:where the	-12 12
sb:whether	-10 10
sb:which	13 -13
sb:which <name>	15 -15
sb:which are	13 -13
sb:which had	17 -17
sb:which has	-9 9
sb:which is	20 -20
sb:which it	8 -8
sb:which make	-16 16
sb:which now	10 -10
sb:which take	-10 10
sb:which the	17 -17
sb:which was	13 -13
sb:which would	-29 29
sb:whiskey	10 -10
sb:who	20 -20
sb:whoever	-17 17
sb:whose good	20 -20
sb:why	-21 21
sb:will come	19 -19
sb:will lower	-15 15
sb:will meet	8 -8
sb:win	-19 19
sb:wine	24 -24
sb:with	-10 10
sb:with <level>	15 -15
sb:with <name>	15 -15
sb:with <number>	10 -10
sb:with <seat>	18 -18
sb:with an	-17 17
sb:with it	-17 17
sb:with the	-39 39
sb:within	-8 8
sb:without	19 -19
sb:without it	16 -16
sb:won't	-19 19
sb:wool	9 -9
sb:word	14 -14
sb:world	8 -8
sb:would be	15 -15
sb:would come	-15 15
sb:would fall	-9 9
sb:would have	-13 13
sb:would owe	-16 16
sb:write	11 -11
sb:year :	-16 16
sb:york	-16 16
sb:you get	-16 16
sb:you'll	-11 11
sb:you're	-17 17
sb:you're at	-17 17
sb:— <level>	12 -12
sb:— a	10 -10
sb:— for	12 -12
sb:— on	-13 13
sb:— the	-19 19
sum here less	-20 20
sum here most	-72 72
sum near only	-22 22
sum no less	29 -29
sum no most	37 -37
sum no only	28 -28
t0=future-not	-13 13
t0=past-passive	8 -8
t0=perfect-passive	22 -22
t1=future-not	-13 13
t1=participle-passive	18 -18
t1=perfect-passive	22 -22
t2=gerund	-17 17
t2=perfect	10 -10
t2=present-not	-21 21
t2=present-passive	-11 11
total add up	-12 12
total adds up	-17 17
total altogether	-12 12
total amounts to	13 -13
total clause most	-69 69
total clause only	-37 37
total combined	-36 36
total come to	10 -10
total in all	-19 19
total in sum	-19 19
total in total	-8 8
total included	21 -21
total made up of	7 -7
total make 	22 -22
total no	40 -40
total no less	11 -11
total no most	15 -15
total no only	30 -30
total overall	-22 22
total sentence	9 -9
total sentence less	31 -31
total sentence most	-18 18
total sum	-13 13
total total	-39 39
totals false false here	-36 36
totals false false near	12 -12
totals false false no	57 -57
totals false true here	-37 37
totals false true no	76 -76
totals true false here	-38 38
totals true false near	-40 40
totals true true here	-17 17
totals true true near	-34 34
totals true true no	24 -24
unit points	39 -39
v0=announce	-9 9
v0=bear	12 -12
v0=carry	-14 14
v0=confirm	11 -11
v0=enter	16 -16
v0=exempt	-14 14
v0=halve	10 -10
v0=lift	-10 10
v0=move	-9 9
v0=order	-11 11
v0=owe	-18 18
v0=set	12 -12
v0=shoot	8 -8
v0=suspend	12 -12
v0=want	15 -15
v1=announce	-9 9
v1=ask	14 -14
v1=carry	-14 14
v1=confirm	11 -11
v1=enter	19 -19
v1=exempt	-13 13
v1=extend	-12 12
v1=go	-4 4
v1=halve	11 -11
v1=keep	26 -26
v1=lift	-10 10
v1=move	-9 9
v1=order	-12 12
v1=reduce	14 -14
v1=set	13 -13
v1=shoot	8 -8
v2=announce	14 -14
v2=ask	-10 10
v2=have	-20 20
v2=impose	11 -11
v2=pay	18 -18
v2=publish	-9 9
v2=take	-22 22
v2=tell	-14 14
v2=write	-13 13
vt0=agree past	17 -17
vt0=amount present	15 -15
vt0=ask past	-13 13
vt0=bear present	7 -7
vt0=come future	15 -15
vt0=come modal	-11 11
vt0=come past	-21 21
vt0=confirm present	16 -16
vt0=enter present	10 -10
vt0=exempt present	-14 14
vt0=face modal	10 -10
vt0=fall past	26 -26
vt0=fall present	-19 19
vt0=go past	18 -18
vt0=have present	19 -19
vt0=lower future	-18 18
vt0=lower past	11 -11
vt0=lower present	12 -12
vt0=order present	-13 13
vt0=other past	12 -12
vt0=other pluperfect	16 -16
vt0=other present	-9 9
vt0=owe modal	-22 22
vt0=owe present	11 -11
vt0=propose present	-9 9
vt0=raise past	14 -14
vt0=raise pluperfect	-11 11
vt0=raise present	13 -13
vt0=set present	11 -11
vt0=settle past	-16 16
vt0=stand past	19 -19
vt0=take past	16 -16
vt0=take present	-12 12
vt0=want present	12 -12
vt1=agree past	14 -14
vt1=amount present	15 -15
vt1=charge participle	7 -7
vt1=come future	15 -15
vt1=come modal	-11 11
vt1=come past	-22 22
vt1=confirm present	16 -16
vt1=enter present	10 -10
vt1=exempt present	-14 14
vt1=face modal	10 -10
vt1=fall past	26 -26
vt1=fall present	-19 19
vt1=go gerund	-12 12
vt1=go past	18 -18
vt1=go present	-10 10
vt1=have present	17 -17
vt1=keep present	23 -23
vt1=lower future	-18 18
vt1=lower past	11 -11
vt1=lower present	10 -10
vt1=order present	-13 13
vt1=other past	12 -12
vt1=other pluperfect	16 -16
vt1=other present	-10 10
vt1=owe modal	-22 22
vt1=owe present	11 -11
vt1=pay gerund	9 -9
vt1=propose present	-9 9
vt1=raise past	14 -14
vt1=raise pluperfect	-11 11
vt1=raise present	13 -13
vt1=set present	11 -11
vt1=settle past	-16 16
vt1=stand past	19 -19
vt1=take past	16 -16
vt1=take present	-12 12
vt1=tell past	-12 12
vt1=threaten past	-7 7
vt2=add past	9 -9
vt2=add present	-7 7
vt2=announce past	10 -10
vt2=charge present	-10 10
vt2=come past	10 -10
vt2=make present	-12 12
vt2=pay present	15 -15
vt2=publish participle	-9 9
vt2=take past	-11 11
vt2=tell past	-14 14`;
