// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_OF = `additional	total
<always>	6 -6
a:!	12 -12
a:'s	-8 8
a:'s .	-12 12
a:'s duty	-15 15
a:<agent>	13 -13
a:<day-ahead>	23 -23
a:<duty>	6 -6
a:<gate>	-25 25
a:<level> <level>	18 -18
a:<level> over	-10 10
a:<level> under	7 -7
a:<money>	14 -14
a:<month-ahead>	14 -14
a:<month-gone>	9 -9
a:<name>	-8 8
a:<name> .	-23 23
a:<name> <level>	-9 9
a:<name> <number>	-13 13
a:<name> on	7 -7
a:<name> pay	-10 10
a:<name> take	-10 10
a:<number>	13 -13
a:<number> and	11 -11
a:<number> are	9 -9
a:<number> economy	-11 11
a:<number> for	-10 10
a:<number> in	10 -10
a:<number> on	10 -10
a:<points> .	-11 11
a:<quality>	-9 9
a:<quality> bean	-15 15
a:<quality> good	-18 18
a:<quality> oil	-11 11
a:<quality> one	11 -11
a:<quality> port	-18 18
a:<seat>	13 -13
a:<sender>	11 -11
a:<span> .	8 -8
a:<v-agree>	13 -13
a:<v-bear>	-13 13
a:<v-begin>	-13 13
a:<v-end>	10 -10
a:<v-impose>	27 -27
a:<v-return>	19 -19
a:<v-suspend>	15 -15
a:?	-11 11
a:about	-12 12
a:add	-9 9
a:after	21 -21
a:again .	-6 6
a:agreement	18 -18
a:all	-29 29
a:all .	-10 10
a:all in	-11 11
a:all on	-16 16
a:all tell	-8 8
a:altogether	-11 11
a:and	24 -24
a:and <level>	17 -17
a:and <name>	-10 10
a:and <number>	18 -18
a:and not	13 -13
a:announce	16 -16
a:article	-10 10
a:as	17 -17
a:as <name>	-12 12
a:as well	14 -14
a:at <number>	11 -11
a:at <quality>	-7 7
a:at most	14 -14
a:at one	-18 18
a:at present	15 -15
a:back	24 -24
a:bean	-19 19
a:bean .	-12 12
a:became	-11 11
a:become	-19 19
a:become <level>	-9 9
a:become <number>	-14 14
a:before .	18 -18
a:border	-12 12
a:both	19 -19
a:buy	-10 10
a:by <day-ahead>	-16 16
a:call	7 -7
a:car	20 -20
a:case	15 -15
a:come back	7 -7
a:come from	-15 15
a:copper	-17 17
a:counted	-8 8
a:counted in	-12 12
a:country	14 -14
a:date	15 -15
a:day	14 -14
a:due	19 -19
a:duty .	-20 20
a:earlier year	-7 7
a:economy	-11 11
a:effect	-9 9
a:effect .	-11 11
a:emergency	-18 18
a:emergency duty	-13 13
a:entry	-15 15
a:everybody	11 -11
a:everything	11 -11
a:fentanyl	49 -49
a:fentanyl duty	14 -14
a:for	13 -13
a:for fentanyl	21 -21
a:for its	-21 21
a:for now	-10 10
a:force	18 -18
a:force since	10 -10
a:forced	18 -18
a:four	-18 18
a:framework	-10 10
a:from <day-ahead>	12 -12
a:from <level>	-9 9
a:from a	11 -11
a:from next	-8 8
a:from the	24 -24
a:good	-20 20
a:good .	8 -8
a:good <level>	-20 20
a:good from	13 -13
a:good of	-15 15
a:good pay	11 -11
a:had	-12 12
a:impose	11 -11
a:in	-28 28
a:in .	-20 20
a:in <month-ahead>	16 -16
a:in <month-gone>	17 -17
a:in <number>	14 -14
a:in <quality>	-12 12
a:in <seat>	10 -10
a:in all	-20 20
a:in force	15 -15
a:in new	12 -12
a:in sum	-17 17
a:in total	-26 26
a:in two	-21 21
a:included .	15 -15
a:including	-33 33
a:inside	-12 12
a:instead	-15 15
a:instead of	-17 17
a:is	-16 16
a:is a	10 -10
a:is add	-11 11
a:is for	11 -11
a:is make	-20 20
a:is not	-10 10
a:is on	-10 10
a:isn't	-11 11
a:it	-19 19
a:it .	-10 10
a:it sell	8 -8
a:labor	16 -16
a:list	11 -11
a:make <number>	21 -21
a:minute past	-10 10
a:most good	-26 26
a:most of	10 -10
a:much	-13 13
a:much of	-16 16
a:need	-17 17
a:next week	-10 10
a:normal	-12 12
a:normal duty	-9 9
a:not	10 -10
a:nothing	-14 14
a:now pay	17 -17
a:of	15 -15
a:of <day-gone>	14 -14
a:of <number>	-24 24
a:of its	11 -11
a:of last	16 -16
a:of section	10 -10
a:oil	-9 9
a:old	-16 16
a:on	11 -11
a:on <day-today>	-10 10
a:on <name>	12 -12
a:on all	27 -27
a:on any	-9 9
a:on entry	-8 8
a:on its	10 -10
a:on steel	11 -11
a:on top	10 -10
a:once the	-11 11
a:one .	13 -13
a:one minute	-10 10
a:or	-8 8
a:or <level>	-11 11
a:or <number>	11 -11
a:or more	-16 16
a:order	15 -15
a:our	20 -20
a:over	10 -10
a:over <quality>	-13 13
a:over fentanyl	9 -9
a:own	7 -7
a:part	-14 14
a:past	-10 10
a:past midnight	-11 11
a:pay .	-17 17
a:pay <level>	13 -13
a:pay <number>	8 -8
a:percent	12 -12
a:place	12 -12
a:plu <level>	9 -9
a:plu <number>	-13 13
a:port	-12 12
a:present	16 -16
a:price	-28 28
a:published	-9 9
a:reciprocal	14 -14
a:reciprocal tariff	13 -13
a:remain	12 -12
a:same day	13 -13
a:season	12 -12
a:season .	11 -11
a:section	21 -21
a:section <number>	21 -21
a:side	19 -19
a:some	15 -15
a:soybean	-12 12
a:spring	12 -12
a:steel	10 -10
a:sum	-13 13
a:sum .	-10 10
a:suspend	11 -11
a:take	-16 16
a:tariff	18 -18
a:tell	-8 8
a:term	-8 8
a:the <name>	-15 15
a:the <number>	19 -19
a:the <quality>	-14 14
a:the border	-20 20
a:the first	20 -20
a:the good	-10 10
a:the normal	-13 13
a:the old	-13 13
a:the one	-9 9
a:the price	-30 30
a:the reciprocal	17 -17
a:them	14 -14
a:then	16 -16
a:there	20 -20
a:there .	12 -12
a:three	-14 14
a:to	12 -12
a:to <level>	11 -11
a:to fentanyl	12 -12
a:together	-15 15
a:too	13 -13
a:top	11 -11
a:top of	9 -9
a:total	-19 19
a:total .	-14 14
a:truce	11 -11
a:two	-20 20
a:under	14 -14
a:under it	11 -11
a:under last	-10 10
a:under section	26 -26
a:until	12 -12
a:value	9 -9
a:was the	15 -15
a:week	-17 17
a:week .	-13 13
a:well	14 -14
a:will	14 -14
a:with	-10 10
a:with the	-24 24
a:year 's	-15 15
a:year .	15 -15
asks	-13 13
b:" <name>	-12 12
b:'s <level>	-12 12
b:'s <number>	8 -8
b:'s come	-10 10
b:'s go	-12 12
b:'s good	-8 8
b:'s on	11 -11
b:'s tariff	10 -10
b:(	19 -19
b:+	-16 16
b:, <level>	30 -30
b:, <name>	19 -19
b:, <quality>	-20 20
b:, <seat>	-18 18
b:, after	13 -13
b:, and	-15 15
b:, at	45 -45
b:, down	13 -13
b:, in	18 -18
b:, instead	-15 15
b:, it	-20 20
b:, most	-14 14
b:, of	14 -14
b:, on	16 -16
b:, or	-9 9
b:, plu	17 -17
b:, so	-23 23
b:, that	-12 12
b:, the	-20 20
b:, they	15 -15
b:, up	12 -12
b:, was	17 -17
b:, would	-11 11
b:/	11 -11
b:: <level>	13 -13
b:: <name>	-10 10
b:: <number>	-9 9
b:: a	9 -9
b:: from	-14 14
b:: its	10 -10
b:<agent>	-13 13
b:<day-gone> 's	-11 11
b:<day-gone> <quality>	12 -12
b:<day-gone> it	-18 18
b:<day-gone> pay	-14 14
b:<day-today> 's	10 -10
b:<day-today> a	-9 9
b:<duty>	3 -3
b:<goods>	9 -9
b:<level>	23 -23
b:<level> and	11 -11
b:<level> at	13 -13
b:<level> in	21 -21
b:<level> instead	17 -17
b:<level> is	-15 15
b:<level> on	19 -19
b:<level> or	12 -12
b:<level> under	-15 15
b:<month-gone> at	-12 12
b:<month-gone> cap	-15 15
b:<month-today>	13 -13
b:<name> 's	16 -16
b:<name> cut	11 -11
b:<name> drop	12 -12
b:<name> leave	-11 11
b:<name> now	-15 15
b:<name> take	10 -10
b:<name> tariff	-15 15
b:<name> to	-13 13
b:<number> +	-17 17
b:<number> in	10 -10
b:<number> is	10 -10
b:<number> pay	-12 12
b:<number> plu	19 -19
b:<number> the	-24 24
b:<office>	-13 13
b:<organisation> in	-20 20
b:<person>	-19 19
b:<person> ask	-10 10
b:<person> sign	-9 9
b:<person> tell	-14 14
b:<quality> <level>	-11 11
b:<quality> agreement	-10 10
b:<quality> duty	-7 7
b:<quality> groundnut	-11 11
b:<quality> import	-18 18
b:<quality> motorcycle	-13 13
b:<quality> one	11 -11
b:<quality> soybean	-17 17
b:<quality> tariff	-13 13
b:<seat>	-13 13
b:<seat> announce	-10 10
b:<seat> double	-16 16
b:<sender>	-22 22
b:<span>	12 -12
b:<span> later	11 -11
b:<span> of	-11 11
b:<v-down>	-15 15
b:<v-end>	7 -7
b:<v-impose>	4 -4
b:<v-suspend>	16 -16
b:<v-threaten>	19 -19
b:=	-16 16
b:a <office>	-12 12
b:a baseline	8 -8
b:a bill	10 -10
b:a cargo	-17 17
b:a ceiling	-12 12
b:a combined	-11 11
b:a duty	20 -20
b:a further	12 -12
b:a proclamation	-11 11
b:a reciprocal	18 -18
b:a total	-13 13
b:ad	-10 10
b:ad valorem	-10 10
b:add the	-14 14
b:add up	-18 18
b:additional <level>	-13 13
b:after it	-10 10
b:agreement with	11 -11
b:all	-13 13
b:allow	-15 15
b:already pay	13 -13
b:aluminum	13 -13
b:an	12 -12
b:an <quality>	-10 10
b:an additional	9 -9
b:an agreement	10 -10
b:and	16 -16
b:and <number>	-23 23
b:and a	12 -12
b:and about	9 -9
b:and for	-9 9
b:and in	-13 13
b:and no	8 -8
b:and on	9 -9
b:and part	13 -13
b:and timber	-13 13
b:and with	-18 18
b:and you	-11 11
b:announce	-6 6
b:another	19 -19
b:antidumping	11 -11
b:are	7 -7
b:are exempt	-11 11
b:are subject	8 -8
b:arrive	-12 12
b:ask	-17 17
b:ask for	12 -12
b:at <number>	16 -16
b:baseline	9 -9
b:baseline of	8 -8
b:be <level>	11 -11
b:bean	-15 15
b:bean is	-16 16
b:bean pay	14 -14
b:bear	10 -10
b:beef	18 -18
b:before	18 -18
b:before <day-gone>	-9 9
b:before it	10 -10
b:below	-16 16
b:beside the	-11 11
b:bill	-19 19
b:both pay	-9 9
b:built	9 -9
b:burden	-12 12
b:but	-11 11
b:by <day-ahead>	-13 13
b:by <person>	-12 12
b:canola	-19 19
b:canola seed	-19 19
b:cap	-12 12
b:car	11 -11
b:car at	-19 19
b:car have	-10 10
b:car will	11 -11
b:cargo	-16 16
b:ceiling	-13 13
b:cement	10 -10
b:charge <name>	-10 10
b:cherry	7 -7
b:clear	-13 13
b:clothing	-12 12
b:combined	-44 44
b:come to	-12 12
b:consist	10 -10
b:consist of	10 -10
b:copper	16 -16
b:could	21 -21
b:count	-14 14
b:country	6 -6
b:cut to	15 -15
b:did	-24 24
b:direction	-17 17
b:doe <name>	-10 10
b:double	-19 19
b:down to	-21 21
b:duty come	11 -11
b:duty had	16 -16
b:duty is	-29 29
b:duty of	19 -19
b:effect	-10 10
b:enter	21 -21
b:even	-11 11
b:everything	-12 12
b:exceed	-7 7
b:exempt	-11 11
b:exempt from	-11 11
b:export	-15 15
b:exporter	-10 10
b:extension the	-13 13
b:extra	11 -11
b:fentanyl	18 -18
b:fentanyl duty	26 -26
b:fig	-13 13
b:for <span>	15 -15
b:for a	17 -17
b:for an	-20 20
b:for most	15 -15
b:for the	8 -8
b:framework	-13 13
b:free	-15 15
b:free trade	-9 9
b:from	10 -10
b:from <day-ahead>	23 -23
b:from <day-gone>	13 -13
b:from <level>	-13 13
b:from <name>	9 -9
b:full	-9 9
b:further	15 -15
b:geneva	16 -16
b:get the	-23 23
b:give	-15 15
b:go down	-23 23
b:go on	13 -13
b:go up	9 -9
b:good are	22 -22
b:good come	-17 17
b:good from	-7 7
b:good go	-11 11
b:good now	-13 13
b:good pay	-12 12
b:good remain	-9 9
b:good stand	14 -14
b:good will	-12 12
b:groundnut	-11 11
b:had raise	-10 10
b:half	-8 8
b:has	16 -16
b:have rise	-10 10
b:heard	-15 15
b:higher	-22 22
b:higher of	-9 9
b:hit	10 -10
b:i	11 -11
b:if	15 -15
b:in <seat>	-10 10
b:in new	-11 11
b:in place	13 -13
b:instead	12 -12
b:instead of	12 -12
b:international	-10 10
b:is about	10 -10
b:is at	-10 10
b:is get	9 -9
b:is it	-17 17
b:is make	9 -9
b:is on	-15 15
b:is the	24 -24
b:is to	20 -20
b:it had	-9 9
b:it the	13 -13
b:it would	-7 7
b:its good	-9 9
b:itself	-14 14
b:just	-12 12
b:keep	12 -12
b:lamb	-12 12
b:lapse	11 -11
b:last	-11 11
b:last summer	-14 14
b:last year	-11 11
b:letter	10 -10
b:list	-14 14
b:longer	14 -14
b:make it	19 -19
b:may	-18 18
b:may put	-10 10
b:mean	-11 11
b:medicine	14 -14
b:meet the	-14 14
b:moment	13 -13
b:most other	11 -11
b:motorcycle	-12 12
b:move	-11 11
b:new	7 -7
b:no longer	14 -14
b:not	-8 8
b:not exceed	-8 8
b:now	-20 20
b:now face	-20 20
b:now pay	-12 12
b:of <day-ahead>	-14 14
b:of <day-gone>	13 -13
b:of <level>	33 -33
b:of <name>	16 -16
b:of <number>	-6 6
b:of a	22 -22
b:of last	-15 15
b:of our	-10 10
b:of the	-11 11
b:of thi	-12 12
b:oil	18 -18
b:older section	-10 10
b:on <day-ahead>	26 -26
b:on <day-gone>	13 -13
b:on <day-today>	-14 14
b:on <name>	-28 28
b:on <quality>	-18 18
b:on car	14 -14
b:on its	9 -9
b:on list	-11 11
b:on pay	16 -16
b:once	14 -14
b:once the	11 -11
b:one of	21 -21
b:one on	9 -9
b:only	14 -14
b:order the	11 -11
b:ordinary duty	-15 15
b:other <quality>	10 -10
b:other direction	-18 18
b:our	-10 10
b:our good	-17 17
b:outside	11 -11
b:outside the	9 -9
b:over fentanyl	21 -21
b:over the	-9 9
b:overall	-19 19
b:pact	9 -9
b:pasta	-14 14
b:pay <level>	21 -21
b:place	16 -16
b:place of	14 -14
b:plu	38 -38
b:proclamation	-14 14
b:product	-11 11
b:product on	-11 11
b:pulp	11 -11
b:raise its	10 -10
b:rate fall	-13 13
b:rate has	-14 14
b:rate is	18 -18
b:rate on	-22 22
b:rate to	-12 12
b:reciprocal	13 -13
b:reciprocal tariff	13 -13
b:reduce	17 -17
b:remain	16 -16
b:return	11 -11
b:rule of	-19 19
b:salmon	-10 10
b:salmon to	-10 10
b:say	27 -27
b:say <name>	-14 14
b:say the	14 -14
b:second	11 -11
b:section	-11 11
b:section <number>	-11 11
b:see	8 -8
b:seed	-15 15
b:seed down	-14 14
b:shirt	-18 18
b:shrimp	-11 11
b:shrimp pay	-13 13
b:single	-13 13
b:so	-32 32
b:so <quality>	9 -9
b:so it	-16 16
b:so the	-9 9
b:soybean	-29 29
b:soybean pay	-9 9
b:speak of	-8 8
b:spring it	-10 10
b:steel	17 -17
b:steel and	10 -10
b:stuff	-11 11
b:sum	-32 32
b:summer	-10 10
b:summer it	-12 12
b:surcharge	16 -16
b:surcharge of	11 -11
b:suspend the	-10 10
b:take effect	-11 11
b:take it	11 -11
b:take the	-20 20
b:tariff is	13 -13
b:tariff to	-24 24
b:tariff was	10 -10
b:tariff will	11 -11
b:tea	15 -15
b:term	-10 10
b:textile	-15 15
b:that 's	-13 13
b:that fall	-10 10
b:that he	12 -12
b:that is	-11 11
b:that it	21 -21
b:that its	-11 11
b:that mean	-11 11
b:that take	-21 21
b:that tariff	-12 12
b:that would	11 -11
b:the <level>	25 -25
b:the agreement	15 -15
b:the bill	-19 19
b:the combined	-24 24
b:the duty	21 -21
b:the extra	12 -12
b:the fentanyl	9 -9
b:the figure	-16 16
b:the full	-10 10
b:the higher	-17 17
b:the list	12 -12
b:the moment	11 -11
b:the new	13 -13
b:the other	-18 18
b:the overall	-12 12
b:the spring	-9 9
b:the sum	-21 21
b:the tariff	9 -9
b:the total	-34 34
b:the truce	9 -9
b:the two	-11 11
b:their	31 -31
b:them	23 -23
b:then <quality>	-13 13
b:then pay	-17 17
b:there	13 -13
b:therefore	-29 29
b:they	15 -15
b:they come	-16 16
b:they would	15 -15
b:thi	-20 20
b:thi year	-19 19
b:think	-21 21
b:those from	-9 9
b:though	-10 10
b:threat	12 -12
b:threaten	17 -17
b:three	-14 14
b:through <name>	12 -12
b:thu	-12 12
b:timber	-17 17
b:to <name>	14 -14
b:to <number>	12 -12
b:to about	-17 17
b:to cut	-12 12
b:to suspend	-10 10
b:to the	26 -26
b:together with	19 -19
b:top of	11 -11
b:total	-32 32
b:total of	-13 13
b:trade	-15 15
b:truce	16 -16
b:truce <quality>	6 -6
b:until	12 -12
b:until <day-ahead>	6 -6
b:up	12 -12
b:up of	11 -11
b:use	-11 11
b:used	9 -9
b:valorem	-10 10
b:want	10 -10
b:was <level>	-18 18
b:we	11 -11
b:week of	8 -8
b:were to	-12 12
b:whether	-13 13
b:which	8 -8
b:which for	10 -10
b:which is	13 -13
b:which now	9 -9
b:which the	20 -20
b:which would	-27 27
b:whole	-8 8
b:whose good	17 -17
b:why	-19 19
b:will	-16 16
b:will come	11 -11
b:will lower	-13 13
b:wine	13 -13
b:with	5 -5
b:with <seat>	14 -14
b:with fentanyl	-17 17
b:without	12 -12
b:won't	-12 12
b:would	-7 7
b:would come	-11 11
b:would have	-10 10
b:year	-15 15
b:you	-15 15
b:you get	-14 14
b:you're	-14 14
b:you're at	-14 14
b:—	11 -11
b:— <quality>	8 -8
c0=agree	-20 20
c0=propose	16 -16
c0=say	-11 11
c0=suspend	20 -20
c0=threaten	17 -17
c1=agree	-20 20
c1=impose	4 -4
c1=propose	42 -42
c1=say	-11 11
c1=threaten	14 -14
c2=agree	12 -12
c2=bear	17 -17
c2=begin	-11 11
c2=buy	13 -13
c2=say	-9 9
ct0=agree present	-19 19
ct0=begin future	17 -17
ct0=begin past	-7 7
ct0=buy present	-14 14
ct0=down past	-5 5
ct0=end future	-12 12
ct0=end modal	-10 10
ct0=end past	11 -11
ct0=impose future	-12 12
ct0=impose past	13 -13
ct0=impose perfect	17 -17
ct0=impose perfect-passive	13 -13
ct0=say past	-8 8
ct0=say pluperfect	-13 13
ct0=stay future	-15 15
ct0=target past	19 -19
ct0=target past-passive	-7 7
ct0=target perfect-passive	12 -12
ct0=up past	15 -15
ct0=up pluperfect	-9 9
ct1=agree present	-19 19
ct1=begin future	16 -16
ct1=begin gerund	-10 10
ct1=buy present	-14 14
ct1=down gerund	-10 10
ct1=down past	-6 6
ct1=end future	-12 12
ct1=end modal	-10 10
ct1=impose future	-13 13
ct1=impose participle-passive	29 -29
ct1=impose past	22 -22
ct1=impose perfect	15 -15
ct1=impose perfect-passive	13 -13
ct1=say past	-10 10
ct1=say pluperfect	-13 13
ct1=stay future	-16 16
ct1=stay present	2 -2
ct1=suspend infinitive	-10 10
ct1=target participle-passive	11 -11
ct1=target past	18 -18
ct1=target past-passive	-7 7
ct1=target perfect-passive	12 -12
ct1=up gerund	-12 12
ct1=up past	15 -15
ct1=up pluperfect	-9 9
ct2=impose infinitive	-11 11
ct2=impose participle-passive	17 -17
ct2=impose past	14 -14
ct2=impose present	-10 10
ct2=stay modal	19 -19
ct2=stay present-passive	-18 18
f:"	-11 11
f:;	-5 5
f:<agent>	10 -10
f:<day-ahead>	22 -22
f:<day-today>	28 -28
f:<duty>	-13 13
f:<goods>	19 -19
f:<money>	40 -40
f:<not>	19 -19
f:<office>	12 -12
f:<organisation>	23 -23
f:<person>	-4 4
f:<sender>	19 -19
f:<span>	14 -14
f:<v-propose>	13 -13
f:<v-return>	-9 9
f:<v-sell>	12 -12
f:<v-stay>	-9 9
f:<v-suspend>	15 -15
f:<v-threaten>	-20 20
f:<v-up>	-11 11
f:=	10 -10
f:a	-21 21
f:about	21 -21
f:above	9 -9
f:add	-11 11
f:after	19 -19
f:again	15 -15
f:ago	14 -14
f:all	16 -16
f:alone	-13 13
f:along	-12 12
f:also	21 -21
f:aluminium	-21 21
f:aluminum	17 -17
f:an	-22 22
f:answer	17 -17
f:anything	11 -11
f:are	-7 7
f:arithmetic	-7 7
f:aside	-12 12
f:at	20 -20
f:average	-26 26
f:await	-9 9
f:away	14 -14
f:be	15 -15
f:bean	-31 31
f:become	-15 15
f:beef	-11 11
f:been	15 -15
f:begin	-18 18
f:being	-18 18
f:best	-10 10
f:between	16 -16
f:bill	12 -12
f:breath	-15 15
f:busan	-10 10
f:buy	-13 13
f:canola	-12 12
f:carry	19 -19
f:case	11 -11
f:change	-17 17
f:charge	16 -16
f:chip	9 -9
f:claim	13 -13
f:cocoa	13 -13
f:coffee	-12 12
f:come	8 -8
f:competitor	-8 8
f:confirm	-8 8
f:continue	-11 11
f:cost	7 -7
f:could	21 -21
f:count	-12 12
f:counted	-9 9
f:country	17 -17
f:covered	-11 11
f:crab	-12 12
f:custom	-15 15
f:cut	20 -20
f:day	-24 24
f:deal	12 -12
f:did	-10 10
f:difference	18 -18
f:do	-18 18
f:doe	21 -21
f:due	22 -22
f:duty	-7 7
f:either	23 -23
f:emergency	11 -11
f:end	29 -29
f:energy	13 -13
f:evening	-17 17
f:every	-15 15
f:everything	-13 13
f:explain	-13 13
f:export	16 -16
f:extension	-9 9
f:fail	10 -10
f:far	15 -15
f:farm	11 -11
f:fentanyl	-51 51
f:first	-16 16
f:flat	-12 12
f:force	15 -15
f:framework	14 -14
f:from	-17 17
f:gave	-11 11
f:get	-9 9
f:given	16 -16
f:go	-17 17
f:good	-11 11
f:grower	-13 13
f:half	-29 29
f:hardly	-13 13
f:have	17 -17
f:he	-14 14
f:he'd	-11 11
f:home	12 -12
f:hour	14 -14
f:i	-16 16
f:if	11 -11
f:ignore	-15 15
f:import	22 -22
f:impose	-21 21
f:include	-21 21
f:included	-10 10
f:including	-14 14
f:instead	21 -21
f:into	-12 12
f:is	-21 21
f:it'll	-17 17
f:just	-20 20
f:keep	10 -10
f:know	18 -18
f:last	-14 14
f:lasted	-12 12
f:later	-8 8
f:law	18 -18
f:lay	-9 9
f:least	-8 8
f:leave	-15 15
f:less	10 -10
f:letter	15 -15
f:levy	-9 9
f:lobster	-11 11
f:london	-16 16
f:long	15 -15
f:lumber	15 -15
f:machine	9 -9
f:market	9 -9
f:match	-13 13
f:matter	13 -13
f:meal	-11 11
f:media	-16 16
f:memorandum	9 -9
f:minister	22 -22
f:minute	-10 10
f:mombasa	-14 14
f:month	26 -26
f:more	-11 11
f:mostly	-8 8
f:motor	-10 10
f:mr	36 -36
f:much	12 -12
f:my	17 -17
f:negotiate	-7 7
f:no	18 -18
f:nobody	29 -29
f:nonsense	-10 10
f:normal	-12 12
f:nothing	-15 15
f:nought	-10 10
f:now	-11 11
f:official	-28 28
f:old	-27 27
f:opened	-20 20
f:order	15 -15
f:ordinary	-17 17
f:other	23 -23
f:out	-9 9
f:outside	-13 13
f:over	-21 21
f:own	-9 9
f:part	-17 17
f:pay	16 -16
f:pea	-12 12
f:peak	16 -16
f:people	10 -10
f:pharmaceutical	9 -9
f:plane	-11 11
f:plu	-10 10
f:point	14 -14
f:port	-22 22
f:present	-12 12
f:price	-26 26
f:proclamation	10 -10
f:product	-16 16
f:provided	-15 15
f:quota	17 -17
f:raise	-14 14
f:reach	10 -10
f:read	-9 9
f:reason	11 -11
f:reciprocal	-30 30
f:refund	-21 21
f:replace	15 -15
f:reply	9 -9
f:request	-20 20
f:rest	-10 10
f:rule	-12 12
f:same	-15 15
f:send	17 -17
f:settle	12 -12
f:sheet	-12 12
f:ship	-10 10
f:should	12 -12
f:side	15 -15
f:signature	12 -12
f:sleep	11 -11
f:so	8 -8
f:social	-15 15
f:some	-18 18
f:something	-10 10
f:special	-12 12
f:spring	-19 19
f:stand	16 -16
f:start	12 -12
f:stay	8 -8
f:still	19 -19
f:strike	-10 10
f:study	12 -12
f:stuff	13 -13
f:subject	9 -9
f:sugar	-17 17
f:sum	-19 19
f:summit	-10 10
f:surcharge	17 -17
f:talk	8 -8
f:tell	18 -18
f:term	-47 47
f:text	9 -9
f:their	26 -26
f:them	-8 8
f:then	12 -12
f:there	-32 32
f:therefore	8 -8
f:these	-31 31
f:those	23 -23
f:though	-15 15
f:threat	13 -13
f:threaten	-21 21
f:tied	-13 13
f:time	18 -18
f:to	21 -21
f:together	16 -16
f:top	-7 7
f:total	-10 10
f:treat	-9 9
f:unchanged	-12 12
f:under	9 -9
f:until	-20 20
f:up	-11 11
f:usmca	-15 15
f:very	10 -10
f:way	13 -13
f:wednesday	-10 10
f:week	15 -15
f:wheat	14 -14
f:where	-14 14
f:whether	-16 16
f:which	24 -24
f:who	16 -16
f:whoever	-13 13
f:whole	-9 9
f:whose	-13 13
f:will	17 -17
f:wine	13 -13
f:winter	12 -12
f:with	16 -16
f:world	-11 11
f:worst	18 -18
f:wrong	10 -10
f:yes	-15 15
f:yet	-19 19
f:your	-7 7
f:—	-9 9
first-of-paragraph	-11 11
has-participle	14 -14
has-perfect	16 -16
headline	-57 57
high	-20 20
l1=.	-10 10
l1=<day-ahead>	-27 27
l1=<day-gone>	22 -22
l1=<day-today>	22 -22
l1=<goods>	22 -22
l1=<level-noun>	10 -10
l1=<number>	14 -14
l1=<quality>	-7 7
l1=<v-begin>	30 -30
l1=<v-impose>	14 -14
l1=<v-propose>	17 -17
l1=<v-say>	33 -33
l1=<v-stay>	-27 27
l1==	-16 16
l1=a	22 -22
l1=add	21 -21
l1=additional	24 -24
l1=after	11 -11
l1=and	21 -21
l1=another	23 -23
l1=at	6 -6
l1=been	-11 11
l1=car	19 -19
l1=cost	11 -11
l1=duty	17 -17
l1=even	-12 12
l1=exceed	-7 7
l1=extra	16 -16
l1=face	-2 2
l1=fentanyl	-13 13
l1=for	-18 18
l1=from	19 -19
l1=full	-10 10
l1=further	12 -12
l1=it	13 -13
l1=its	17 -17
l1=leave	-19 19
l1=longer	13 -13
l1=make	-34 34
l1=meet	-14 14
l1=of	6 -6
l1=older	19 -19
l1=ordinary	31 -31
l1=other	-7 7
l1=plu	28 -28
l1=reciprocal	16 -16
l1=say	21 -21
l1=so	-9 9
l1=still	24 -24
l1=take	22 -22
l1=that	13 -13
l1=the	-18 18
l1=timber	-9 9
l1=to	-25 25
l1=together	-12 12
l1=with	47 -47
l1=—	13 -13
l2=(	11 -11
l2=-	10 -10
l2=:	9 -9
l2=;	-9 9
l2=<begin>	-20 20
l2=<day-ahead>	12 -12
l2=<day-gone>	-39 39
l2=<day-today>	11 -11
l2=<duty>	7 -7
l2=<goods>	17 -17
l2=<month-gone>	10 -10
l2=<month-today>	-11 11
l2=<points>	-10 10
l2=<seat>	-14 14
l2=<v-buy>	11 -11
l2=<v-end>	12 -12
l2=<v-impose>	17 -17
l2=<v-return>	17 -17
l2=<v-stay>	-2 2
l2=all	19 -19
l2=an	25 -25
l2=and	21 -21
l2=announce	-9 9
l2=baseline	10 -10
l2=beef	10 -10
l2=before	-9 9
l2=beside	-13 13
l2=but	-12 12
l2=come	-14 14
l2=cut	12 -12
l2=duty	18 -18
l2=for	20 -20
l2=force	-9 9
l2=get	-17 17
l2=had	26 -26
l2=instead	14 -14
l2=its	13 -13
l2=law	-9 9
l2=make	19 -19
l2=motorcycle	-13 13
l2=no	15 -15
l2=not	-16 16
l2=now	-13 13
l2=of	16 -16
l2=order	15 -15
l2=over	-8 8
l2=pay	8 -8
l2=polysilicon	-10 10
l2=put	9 -9
l2=rate	16 -16
l2=reciprocal	14 -14
l2=renewed	-10 10
l2=shrimp	-12 12
l2=side	-11 11
l2=speak	-8 8
l2=sum	-15 15
l2=surcharge	12 -12
l2=tariff	-12 12
l2=that	-32 32
l2=there	10 -10
l2=therefore	-16 16
l2=to	8 -8
l2=total	-38 38
l2=two	-13 13
l2=week	10 -10
l2=with	19 -19
l2=would	-21 21
l2=write	-9 9
l2=year	12 -12
l2=you	-12 12
l2=you're	-14 14
l3='s	-17 17
l3=(	11 -11
l3=;	-9 9
l3=<agent>	-12 12
l3=<duty>	16 -16
l3=<goods>	11 -11
l3=<quality>	-13 13
l3=<v-bear>	6 -6
l3=<v-buy>	-11 11
l3=<v-deny>	-12 12
l3=<v-down>	7 -7
l3=<v-end>	-13 13
l3=<v-impose>	11 -11
l3=<v-propose>	-14 14
l3=<v-return>	-10 10
l3=<v-say>	-24 24
l3=<v-stay>	-13 13
l3=<v-suspend>	11 -11
l3=<v-up>	-9 9
l3=additional	13 -13
l3=all	22 -22
l3=and	-13 13
l3=are	14 -14
l3=at	33 -33
l3=be	17 -17
l3=before	13 -13
l3=cap	-13 13
l3=car	17 -17
l3=case	-10 10
l3=content	-10 10
l3=duty	21 -21
l3=emergency	-20 20
l3=extra	-12 12
l3=fentanyl	20 -20
l3=first	-9 9
l3=for	19 -19
l3=go	-13 13
l3=has	16 -16
l3=import	-13 13
l3=into	15 -15
l3=it	-13 13
l3=just	-10 10
l3=lapse	-10 10
l3=last	21 -21
l3=lumber	11 -11
l3=make	-16 16
l3=most	-10 10
l3=now	9 -9
l3=of	10 -10
l3=on	-26 26
l3=reciprocal	-7 7
l3=rule	-12 12
l3=say	-10 10
l3=since	20 -20
l3=sum	-16 16
l3=summer	-12 12
l3=that	25 -25
l3=the	5 -5
l3=to	28 -28
l3=toy	-9 9
l3=truce	9 -9
l3=we	-10 10
l3=week	-8 8
l3=which	13 -13
l3=whose	9 -9
l3=with	33 -33
l3=—	12 -12
l4="	-7 7
l4='s	-16 16
l4=(	17 -17
l4=)	-8 8
l4=,	20 -20
l4=:	-22 22
l4=<day-today>	-18 18
l4=<duty>	23 -23
l4=<month-gone>	-12 12
l4=<name>	-9 9
l4=<not>	15 -15
l4=<number>	-15 15
l4=<person>	-23 23
l4=<quality>	6 -6
l4=<seat>	9 -9
l4=<span>	12 -12
l4=<taker>	-12 12
l4=<v-bear>	-21 21
l4=<v-begin>	25 -25
l4=<v-buy>	11 -11
l4=<v-end>	12 -12
l4=<v-impose>	13 -13
l4=<v-propose>	25 -25
l4=<v-say>	12 -12
l4=<v-stay>	15 -15
l4=<v-up>	4 -4
l4=a	12 -12
l4=after	12 -12
l4=all	-11 11
l4=an	19 -19
l4=at	22 -22
l4=but	-11 11
l4=buyer	-12 12
l4=clear	-14 14
l4=countervailing	11 -11
l4=cut	17 -17
l4=duty	28 -28
l4=effect	-12 12
l4=fentanyl	10 -10
l4=go	15 -15
l4=good	-17 17
l4=had	-16 16
l4=have	12 -12
l4=here	-11 11
l4=his	-15 15
l4=i	-11 11
l4=in	10 -10
l4=it	-16 16
l4=last	-11 11
l4=list	12 -12
l4=make	9 -9
l4=month	-13 13
l4=most	15 -15
l4=new	-9 9
l4=now	16 -16
l4=old	10 -10
l4=older	-8 8
l4=one	14 -14
l4=our	-10 10
l4=over	-16 16
l4=pay	-11 11
l4=plu	-10 10
l4=reciprocal	19 -19
l4=say	12 -12
l4=section	20 -20
l4=sign	10 -10
l4=so	-12 12
l4=tariff	-14 14
l4=that	38 -38
l4=the	-12 12
l4=then	12 -12
l4=there	-17 17
l4=thi	-9 9
l4=to	15 -15
l4=truce	14 -14
l4=watche	-10 10
l4=we	18 -18
l=, <name>	19 -19
l=, and	-8 8
l=, at	39 -39
l=, for	-19 19
l=, from	-15 15
l=, not	18 -18
l=, so	-9 9
l=, was	12 -12
l=: the	-12 12
l=; <name>	-13 13
l=<begin> <day-today>	16 -16
l=<begin> <name>	18 -18
l=<begin> from	10 -10
l=<begin> the	-10 10
l=<day-gone> :	-29 29
l=<level> :	13 -13
l=<level> or	11 -11
l=<month-gone> :	10 -10
l=<month-gone> at	-12 12
l=<name> 's	17 -17
l=<name> :	-16 16
l=<name> and	16 -16
l=<name> charge	18 -18
l=<name> face	10 -10
l=<name> to	-13 13
l=<name> —	10 -10
l=<number> ,	28 -28
l=<number> and	18 -18
l=<number> plu	15 -15
l=<person> :	9 -9
l=a :	-13 13
l=a further	9 -9
l=all :	14 -14
l=an additional	18 -18
l=and about	8 -8
l=baseline of	8 -8
l=bean is	-16 16
l=bean pay	8 -8
l=before ,	-11 11
l=both pay	-9 9
l=car at	-20 20
l=charge <name>	-10 10
l=come to	-16 16
l=duty is	-8 8
l=duty of	21 -21
l=fall from	9 -9
l=for <name>	20 -20
l=good :	-13 13
l=good is	10 -10
l=good pay	-14 14
l=has been	-17 17
l=instead of	12 -12
l=is at	-10 10
l=is get	9 -9
l=is now	14 -14
l=is the	18 -18
l=it became	-11 11
l=it was	-2 2
l=lower the	-11 11
l=make it	14 -14
l=no longer	13 -13
l=not exceed	-8 8
l=now :	12 -12
l=now pay	-17 17
l=of which	-9 9
l=on pay	13 -13
l=one :	11 -11
l=pay the	11 -11
l=polysilicon :	-10 10
l=rate is	15 -15
l=renewed ,	-10 10
l=salmon to	-10 10
l=shrimp pay	-13 13
l=side :	-9 9
l=soybean pay	-10 10
l=speak of	-8 8
l=surcharge of	10 -10
l=suspend the	-11 11
l=tariff is	12 -12
l=tariff of	-14 14
l=tariff was	10 -10
l=that 's	-16 16
l=that is	-15 15
l=that the	-12 12
l=the <name>	-18 18
l=the <quality>	-9 9
l=the full	-10 10
l=the older	19 -19
l=the ordinary	28 -28
l=the other	-7 7
l=to about	-15 15
l=to pay	11 -11
l=to the	15 -15
l=together :	-13 13
l=total of	-27 27
l=total to	-8 8
l=was charge	-9 9
l=which make	-10 10
l=will pay	15 -15
l=with the	39 -39
l=would be	-7 7
l=write of	-9 9
l=you're at	-14 14
lead=(	19 -19
lead=*	-11 11
lead=10	-14 14
lead=100	12 -12
lead=12.5	8 -8
lead=20	-14 14
lead=25	24 -24
lead=3	9 -9
lead=39	9 -9
lead=5	9 -9
lead=a	-10 10
lead=america	-20 20
lead=american	-14 14
lead=asked	-10 10
lead=both	15 -15
lead=brazilian	-21 21
lead=but	-11 11
lead=by	-14 14
lead=canada	13 -13
lead=canadian	21 -21
lead=donald	-8 8
lead=eu	-21 21
lead=europe	-22 22
lead=fifty	-24 24
lead=from	29 -29
lead=goods	9 -9
lead=half	-13 13
lead=he	-19 19
lead=if	15 -15
lead=indonesian	10 -10
lead=is	-15 15
lead=it	29 -29
lead=japan	-30 30
lead=korean	-14 14
lead=last	-7 7
lead=now	-17 17
lead=on	15 -15
lead=once	11 -11
lead=other	-8 8
lead=our	24 -24
lead=pakistan	11 -11
lead=paraguay	12 -12
lead=president	22 -22
lead=section	-19 19
lead=so	-32 32
lead=south	9 -9
lead=swiss	-17 17
lead=switzerland	20 -20
lead=taiwan	-32 32
lead=there	14 -14
lead=though	-10 10
lead=today	19 -19
lead=tokyo	-11 11
lead=trump	-26 26
lead=under	5 -5
lead=until	21 -21
lead=vietnam	28 -28
lead=we	14 -14
lead=which	8 -8
lead=—	11 -11
lll=, <level> or	10 -10
lll=, <name> 's	13 -13
lll=, <name> at	-11 11
lll=, <number> ,	10 -10
lll=, <number> and	13 -13
lll=, for <name>	15 -15
lll=, instead of	-7 7
lll=, of which	-9 9
lll=, that is	-13 13
lll=, the <name>	12 -12
lll=, which make	-10 10
lll=<begin> <begin> <day-today>	16 -16
lll=<begin> <begin> <name>	18 -18
lll=<begin> <begin> from	10 -10
lll=<begin> <begin> the	-10 10
lll=<begin> <name> :	-26 26
lll=<begin> <name> pay	19 -19
lll=<begin> car at	-13 13
lll=<begin> it pay	17 -17
lll=<begin> that is	-16 16
lll=<begin> the other	9 -9
lll=<begin> with the	14 -14
lll=<begin> you pay	-10 10
lll=<day-gone> it is	11 -11
lll=<day-gone> it was	-12 12
lll=<day-today> it pay	-10 10
lll=<level> , <name>	15 -15
lll=<level> , and	-8 8
lll=<level> , then	10 -10
lll=<level> instead of	12 -12
lll=<name> <level> <level>	17 -17
lll=<name> charge <name>	-11 11
lll=<name> is at	-11 11
lll=<name> is get	9 -9
lll=<name> that is	11 -11
lll=<name> will pay	15 -15
lll=<number> , and	-14 14
lll=<quality> car at	-12 12
lll=<quality> good is	10 -10
lll=<quality> soybean pay	-7 7
lll=<quality> tariff of	-17 17
lll=a ceiling of	-12 12
lll=a duty of	16 -16
lll=a total of	-26 26
lll=add up to	-24 24
lll=and no longer	8 -8
lll=and would pay	-11 11
lll=car have pay	-10 10
lll=duty go to	-7 7
lll=for <name> and	10 -10
lll=from <name> pay	13 -13
lll=general rate of	-11 11
lll=go down from	-10 10
lll=go down to	-11 11
lll=go on pay	13 -13
lll=go up to	7 -7
lll=good fall to	-12 12
lll=good stand at	14 -14
lll=had been at	-10 10
lll=have rise to	-11 11
lll=in <name> <level>	-10 10
lll=in all :	14 -14
lll=is to be	11 -11
lll=it would be	-10 10
lll=its good pay	-18 18
lll=less than the	-9 9
lll=now it 's	-11 11
lll=of <name> ,	-8 8
lll=of <number> ,	9 -9
lll=on <day-gone> ,	-9 9
lll=on <name> to	-11 11
lll=ordinary duty of	23 -23
lll=pay <level> ,	-9 9
lll=present it is	-9 9
lll=present they pay	15 -15
lll=reciprocal duty of	-13 13
lll=tariff and <name>	5 -5
lll=the <name> charge	9 -9
lll=the <name> collect	-9 9
lll=the duty of	11 -11
lll=the rate to	-13 13
lll=the tariff is	11 -11
lll=together with the	21 -21
lll=was <level> and	-11 11
lll=would have been	-8 8
low	106 -106
lr=, ,	14 -14
lr=, again	-12 12
lr=, and	13 -13
lr=, as	-11 11
lr=, for	16 -16
lr=, in	-9 9
lr=, now	-15 15
lr=, on	13 -13
lr=, or	15 -15
lr=, together	-18 18
lr=: ,	-29 29
lr=: .	-15 15
lr=: ;	10 -10
lr=: <end>	-28 28
lr=: from	13 -13
lr=: on	18 -18
lr=: or	-12 12
lr=<begin> :	17 -17
lr=<begin> ;	7 -7
lr=<begin> and	11 -11
lr=<begin> for	8 -8
lr=<begin> from	-13 13
lr=<begin> in	-15 15
lr=<begin> instead	-12 12
lr=<begin> on	-19 19
lr=<begin> was	8 -8
lr=<day-today> ,	11 -11
lr=<name> ,	-26 26
lr=<name> .	37 -37
lr=<name> <end>	36 -36
lr=a tariff	17 -17
lr=about ,	13 -13
lr=about by	-13 13
lr=about on	-12 12
lr=additional in	9 -9
lr=after .	13 -13
lr=and ,	12 -12
lr=and .	-9 9
lr=and for	17 -17
lr=and is	-15 15
lr=and on	14 -14
lr=and under	11 -11
lr=and were	-12 12
lr=at ,	-9 9
lr=at and	-14 14
lr=at in	17 -17
lr=be ,	-11 11
lr=be if	-8 8
lr=became .	-12 12
lr=become ,	-10 10
lr=been and	11 -11
lr=been in	-13 13
lr=been since	-20 20
lr=charge .	25 -25
lr=charge on	-8 8
lr=face ,	6 -6
lr=face .	14 -14
lr=for ,	-29 29
lr=for .	18 -18
lr=from to	15 -15
lr=full .	-12 12
lr=get ,	20 -20
lr=get and	-24 24
lr=good ,	-11 11
lr=good <level>	18 -18
lr=is again	16 -16
lr=it .	14 -14
lr=its ,	11 -11
lr=its on	10 -10
lr=leave on	-15 15
lr=longer .	9 -9
lr=make ,	-11 11
lr=of ,	19 -19
lr=of .	19 -19
lr=of and	-12 12
lr=of end	-14 14
lr=of is	18 -18
lr=of tariff	-13 13
lr=of that	14 -14
lr=or ,	11 -11
lr=pay .	23 -23
lr=pay ;	-15 15
lr=pay ?	9 -9
lr=pay all	-11 11
lr=pay as	9 -9
lr=pay from	21 -21
lr=put on	12 -12
lr=same ,	12 -12
lr=still .	20 -20
lr=than .	-25 25
lr=the .	-30 30
lr=the come	-12 12
lr=the fentanyl	9 -9
lr=the for	17 -17
lr=the is	-8 8
lr=the it	10 -10
lr=the of	10 -10
lr=the on	11 -11
lr=the over	15 -15
lr=the stay	-10 10
lr=the with	12 -12
lr=the would	-9 9
lr=then .	12 -12
lr=to :	-11 11
lr=to <end>	-28 28
lr=to ?	-14 14
lr=to and	24 -24
lr=to on	10 -10
lr=to over	-11 11
lr=to under	-16 16
lr=together .	-9 9
lr=was before	11 -11
lr=with .	10 -10
lr=with on	9 -9
nc2=agree	24 -24
nc2=down	-15 15
nc2=end	-11 11
nc2=sell	-13 13
nc2=stay	10 -10
nc2=suspend	20 -20
nc2=threaten	13 -13
nc2=up	15 -15
nct2=bear future	19 -19
nct2=begin modal	-14 14
nct2=begin participle-passive	-13 13
nct2=begin past	14 -14
nct2=down present	-12 12
nct2=end present	-11 11
nct2=impose modal	-16 16
nct2=impose past	19 -19
nct2=impose perfect	14 -14
nct2=impose perfect-passive	-14 14
nct2=propose participle-passive	14 -14
nct2=propose present	-18 18
nct2=say modal	11 -11
nct2=say past	-17 17
nct2=say present	14 -14
nct2=sell present-passive	-10 10
nct2=target past	12 -12
nct2=target pluperfect-passive	-12 12
nct2=target present	15 -15
nct2=target present-passive	-16 16
nct2=up present	10 -10
next=)	15 -15
next=,	4 -4
next=-	13 -13
next=:	-50 50
next=and	9 -9
next=plus	-20 20
next=so	-10 10
next=that	29 -29
next=which	31 -31
next=while	-9 9
nhas-future	14 -14
nt2=future	16 -16
nt2=past-passive	20 -20
nt2=perfect	11 -11
nt2=perfect-passive-not	-13 13
nt2=present-not	-13 13
nt2=present-passive	-7 7
nv2=add	-8 8
nv2=admit	-13 13
nv2=be	13 -13
nv2=cut	-10 10
nv2=end	-17 17
nv2=enter	12 -12
nv2=get	-10 10
nv2=impose	14 -14
nv2=keep	17 -17
nv2=let	-18 18
nv2=lose	7 -7
nv2=make	-13 13
nv2=negotiate	-9 9
nv2=pay	20 -20
nv2=put	-11 11
nv2=send	-10 10
nv2=sign	15 -15
nv2=threaten	8 -8
nvt2=add present	-11 11
nvt2=call participle	10 -10
nvt2=call present	-13 13
nvt2=charge pluperfect	-13 13
nvt2=charge present	16 -16
nvt2=end present	-11 11
nvt2=enter present	11 -11
nvt2=explain past	-14 14
nvt2=impose past	13 -13
nvt2=keep present	13 -13
nvt2=make past	-13 13
nvt2=negotiate present	-9 9
nvt2=pay future	17 -17
nvt2=put perfect	-11 11
nvt2=say present	22 -22
on top add	-10 10
on top added	-9 9
on top another	24 -24
on top clause less	16 -16
on top clause only	10 -10
on top extra	8 -8
on top in addition	11 -11
on top no less	23 -23
on top no most	-12 12
on top on top	18 -18
on top sentence	-21 21
on top sentence most	-31 31
on top sentence only	9 -9
on top surcharge	26 -26
pc0=bear	24 -24
pc0=impose	10 -10
pc0=say	14 -14
pc1=down	10 -10
pc1=impose	20 -20
pct0=down future	10 -10
pct0=end past	-18 18
pct0=end perfect	-11 11
pct0=end present	24 -24
pct0=impose future	15 -15
pct0=impose modal	10 -10
pct0=say present-passive	12 -12
pct0=stay perfect	12 -12
pct0=suspend past	-11 11
pct0=target perfect	-17 17
pct0=target present	13 -13
pct0=threaten perfect	-11 11
pct1=agree participle-passive	-11 11
pct1=bear gerund	-11 11
pct1=down future	10 -10
pct1=end past	-15 15
pct1=end present	22 -22
pct1=impose future	14 -14
pct1=impose modal	10 -10
pct1=impose present	21 -21
pct1=say present-passive	12 -12
pct1=stay perfect	12 -12
pct1=suspend past	-11 11
pct1=target perfect	-17 17
pct1=target present	13 -13
pct1=threaten perfect	-12 12
phas-future	9 -9
phas-gerund	-17 17
phas-infinitive	21 -21
phas-modal	14 -14
phas-pluperfect	14 -14
pt0=modal	9 -9
pt0=pluperfect	6 -6
pt0=present-not	14 -14
pt1=gerund	-16 16
pt1=infinitive	14 -14
pt1=modal	9 -9
pt1=pluperfect	6 -6
pt1=present-not	14 -14
pv0=announce	9 -9
pv0=ask	-10 10
pv0=get	19 -19
pv0=hold	-11 11
pv0=sign	12 -12
pv0=stand	9 -9
pv0=strike	-17 17
pv0=threaten	-17 17
pv0=write	14 -14
pv1=announce	9 -9
pv1=ask	-9 9
pv1=bring	7 -7
pv1=dump	-12 12
pv1=end	17 -17
pv1=get	15 -15
pv1=hold	-11 11
pv1=pay	-3 3
pv1=reach	-13 13
pv1=run	10 -10
pv1=sign	14 -14
pv1=stand	10 -10
pv1=strike	-16 16
pv1=threaten	-17 17
pv1=write	14 -14
pv2-none	14 -14
pvt0=agree past	-9 9
pvt0=announce past	6 -6
pvt0=ask present	-11 11
pvt0=be perfect	9 -9
pvt0=face present	16 -16
pvt0=fall past	11 -11
pvt0=get present	18 -18
pvt0=hold past	-12 12
pvt0=meet present	-8 8
pvt0=pay present	-5 5
pvt0=say past	-20 20
pvt0=sign past	10 -10
pvt0=stand present	12 -12
pvt0=threaten perfect	-11 11
pvt0=write present	9 -9
pvt1=agree past	-9 9
pvt1=ask present	-11 11
pvt1=be perfect	9 -9
pvt1=dump gerund	-12 12
pvt1=face present	14 -14
pvt1=fall past	11 -11
pvt1=get present	18 -18
pvt1=hold past	-12 12
pvt1=meet present	-8 8
pvt1=pay present	-6 6
pvt1=reach participle	-14 14
pvt1=say past	-20 20
pvt1=sign past	10 -10
pvt1=stand present	12 -12
pvt1=threaten perfect	-12 12
pvt1=write present	9 -9
q:!	13 -13
q:"	11 -11
q:'s	10 -10
q:(	22 -22
q:)	19 -19
q:-	12 -12
q::	-18 18
q:<agent>	-11 11
q:<day-ahead>	-7 7
q:<gate>	17 -17
q:<goods-amount>	17 -17
q:<goods>	21 -21
q:<level>	-10 10
q:<month-gone>	13 -13
q:<name>	26 -26
q:<office>	40 -40
q:<organisation>	16 -16
q:<person>	15 -15
q:<quality>	11 -11
q:<span>	13 -13
q:<v-agree>	15 -15
q:<v-begin>	23 -23
q:<v-propose>	21 -21
q:<v-return>	13 -13
q:<v-suspend>	9 -9
q:<v-up>	14 -14
q:a	-8 8
q:about	-25 25
q:according	-13 13
q:account	22 -22
q:add	-31 31
q:addition	-18 18
q:affair	-12 12
q:against	10 -10
q:all	-12 12
q:almost	9 -9
q:also	19 -19
q:aluminium	14 -14
q:an	-16 16
q:and	-10 10
q:another	-12 12
q:anyone	7 -7
q:apple	10 -10
q:approval	-14 14
q:article	9 -9
q:ask	36 -36
q:at	15 -15
q:avocado	9 -9
q:away	-21 21
q:back	-16 16
q:be	29 -29
q:bean	-13 13
q:because	-14 14
q:before	-16 16
q:begin	24 -24
q:beside	-12 12
q:better	-13 13
q:beyond	10 -10
q:bill	-17 17
q:boat	-11 11
q:book	-15 15
q:both	28 -28
q:bound	-8 8
q:busan	17 -17
q:butter	12 -12
q:buy	-13 13
q:buyer	-12 12
q:call	-8 8
q:canola	-16 16
q:cargo	-17 17
q:case	17 -17
q:cement	11 -11
q:cent	8 -8
q:chair	-8 8
q:changed	-16 16
q:cheaper	-16 16
q:chip	16 -16
q:clear	-8 8
q:clock	-11 11
q:collect	19 -19
q:combined	-20 20
q:compare	-23 23
q:cotton	15 -15
q:crop	-11 11
q:crude	-10 10
q:crusher	-15 15
q:current	-14 14
q:customer	10 -10
q:date	28 -28
q:dated	-7 7
q:day	14 -14
q:demand	11 -11
q:did	10 -10
q:dock	7 -7
q:doesn't	-13 13
q:done	-14 14
q:due	-19 19
q:during	11 -11
q:earlier	-12 12
q:earth	-13 13
q:economy	15 -15
q:effect	10 -10
q:else	18 -18
q:emergency	-11 11
q:even	-17 17
q:everything	12 -12
q:existing	-19 19
q:expire	18 -18
q:explain	14 -14
q:extend	11 -11
q:extension	10 -10
q:fail	8 -8
q:fentanyl	-37 37
q:figure	-14 14
q:find	-18 18
q:firm	15 -15
q:follow	9 -9
q:force	20 -20
q:friend	-14 14
q:future	12 -12
q:garden	-10 10
q:general	-19 19
q:given	-13 13
q:glove	11 -11
q:go	19 -19
q:good	-16 16
q:half	-10 10
q:halve	-10 10
q:hand	-11 11
q:have	-15 15
q:he	13 -13
q:higher	16 -16
q:highest	-19 19
q:his	-9 9
q:honey	10 -10
q:hour	7 -7
q:hurry	-13 13
q:i	26 -26
q:importer	-10 10
q:impose	-9 9
q:included	-9 9
q:including	-47 47
q:industry	13 -13
q:investment	-7 7
q:it	-9 9
q:its	-14 14
q:keep	17 -17
q:labor	9 -9
q:large	-16 16
q:late	13 -13
q:leave	-24 24
q:letter	12 -12
q:levy	-15 15
q:like	21 -21
q:list	-24 24
q:lorry	9 -9
q:lose	10 -10
q:lower	15 -15
q:m	15 -15
q:machine	-10 10
q:make	-14 14
q:maker	-19 19
q:many	16 -16
q:may	18 -18
q:me	-30 30
q:medicine	17 -17
q:meet	-12 12
q:memorandum	7 -7
q:midnight	14 -14
q:might	-11 11
q:minister	-10 10
q:moment	13 -13
q:month	-15 15
q:most	-9 9
q:move	13 -13
q:mr	9 -9
q:much	26 -26
q:my	9 -9
q:nearly	18 -18
q:negotiator	-27 27
q:next	-10 10
q:nobody	15 -15
q:noon	-15 15
q:nor	-8 8
q:north	10 -10
q:notice	21 -21
q:offer	13 -13
q:oil	-13 13
q:old	-28 28
q:older	-16 16
q:once	13 -13
q:one	-9 9
q:ordinary	-60 60
q:other	9 -9
q:our	10 -10
q:owe	8 -8
q:own	-23 23
q:palm	17 -17
q:pan	-12 12
q:paper	14 -14
q:parcel	9 -9
q:part	-9 9
q:partner	-26 26
q:passenger	-10 10
q:pending	-13 13
q:people	-13 13
q:place	-20 20
q:plan	-12 12
q:plane	-22 22
q:plu	-27 27
q:pork	27 -27
q:possible	-14 14
q:price	-9 9
q:product	-26 26
q:public	-11 11
q:publish	8 -8
q:published	12 -12
q:pump	-22 22
q:quota	16 -16
q:rare	-13 13
q:rate	7 -7
q:reader	14 -14
q:reciprocal	-19 19
q:regular	-15 15
q:reporter	18 -18
q:rest	-14 14
q:return	18 -18
q:rice	18 -18
q:right	-25 25
q:round	11 -11
q:run	-19 19
q:second	-8 8
q:section	-28 28
q:seed	-24 24
q:seem	-9 9
q:set	15 -15
q:shanghai	13 -13
q:she	9 -9
q:ship	27 -27
q:should	-16 16
q:show	-14 14
q:sign	24 -24
q:since	-10 10
q:single	-10 10
q:so	10 -10
q:sofa	10 -10
q:stack	-20 20
q:steel	47 -47
q:study	-11 11
q:such	-18 18
q:sum	-25 25
q:summer	-20 20
q:suspension	12 -12
q:talking	9 -9
q:tariff	-17 17
q:tax	15 -15
q:telephone	10 -10
q:tell	8 -8
q:term	-10 10
q:that	-30 30
q:them	27 -27
q:there	-9 9
q:thereby	11 -11
q:they	15 -15
q:thi	-12 12
q:thing	16 -16
q:those	14 -14
q:threat	20 -20
q:threaten	-10 10
q:three	-13 13
q:till	-11 11
q:together	-12 12
q:too	-10 10
q:top	-13 13
q:total	-10 10
q:truce	14 -14
q:true	-18 18
q:two	-21 21
q:until	7 -7
q:vehicle	-8 8
q:walnut	11 -11
q:welcomed	-11 11
q:were	13 -13
q:where	26 -26
q:whether	-12 12
q:which	-17 17
q:wine	10 -10
q:without	29 -29
q:wood	-12 12
q:worse	-8 8
q:write	19 -19
q:yarn	10 -10
q:year	-11 11
q:yes	15 -15
q:—	14 -14
qt=perfect	-12 12
r1=!	9 -9
r1=)	22 -22
r1=<day-today>	-6 6
r1=<duty>	22 -22
r1=<goods>	-19 19
r1=<level-noun>	18 -18
r1=<level>	19 -19
r1=<name>	-9 9
r1=<v-begin>	-20 20
r1=<v-down>	-17 17
r1=<v-end>	-8 8
r1=<v-stay>	14 -14
r1=a	9 -9
r1=all	-28 28
r1=altogether	-21 21
r1=as	13 -13
r1=baseline	10 -10
r1=because	23 -23
r1=by	-10 10
r1=come	-10 10
r1=duty	17 -17
r1=each	14 -14
r1=end	-12 12
r1=fentanyl	22 -22
r1=for	29 -29
r1=in	-19 19
r1=include	-14 14
r1=including	-33 33
r1=is	-16 16
r1=linked	9 -9
r1=make	10 -10
r1=more	18 -18
r1=of	34 -34
r1=on	33 -33
r1=or	-10 10
r1=over	11 -11
r1=percent	12 -12
r1=plu	-21 21
r1=reciprocal	18 -18
r1=that	17 -17
r1=the	-9 9
r1=to	10 -10
r1=together	-14 14
r1=were	-9 9
r1=which	12 -12
r1=with	-15 15
r1=within	10 -10
r1=would	-9 9
r2=-	-9 9
r2=.	-14 14
r2=:	-16 16
r2=;	9 -9
r2=<day-ahead>	-10 10
r2=<goods>	37 -37
r2=<month-gone>	10 -10
r2=<name>	33 -33
r2=<number>	-14 14
r2=<seat>	16 -16
r2=<span>	-12 12
r2=<v-impose>	30 -30
r2=<v-say>	-8 8
r2=<v-stay>	-21 21
r2=<v-suspend>	9 -9
r2=account	10 -10
r2=all	-33 33
r2=an	9 -9
r2=apple	-13 13
r2=apply	12 -12
r2=back	15 -15
r2=be	12 -12
r2=because	16 -16
r2=become	-12 12
r2=before	-8 8
r2=car	14 -14
r2=counted	12 -12
r2=entry	-10 10
r2=everything	5 -5
r2=fentanyl	12 -12
r2=force	9 -9
r2=good	18 -18
r2=half	-30 30
r2=have	-8 8
r2=here	-7 7
r2=his	7 -7
r2=in	14 -14
r2=is	19 -19
r2=it	-15 15
r2=its	15 -15
r2=last	-7 7
r2=later	10 -10
r2=more	-8 8
r2=mr	11 -11
r2=much	-15 15
r2=no	9 -9
r2=nothing	-16 16
r2=of	-11 11
r2=our	15 -15
r2=plu	20 -20
r2=say	10 -10
r2=section	11 -11
r2=since	21 -21
r2=so	-14 14
r2=some	11 -11
r2=still	-11 11
r2=sum	-17 17
r2=take	-11 11
r2=tell	-11 11
r2=the	-12 12
r2=them	12 -12
r2=they	11 -11
r2=thi	-14 14
r2=those	-7 7
r2=top	11 -11
r2=total	-28 28
r2=two	-19 19
r2=under	12 -12
r2=until	11 -11
r2=up	11 -11
r2=was	17 -17
r2=well	12 -12
r2=what	12 -12
r2=with	-12 12
r3=(	-10 10
r3=)	18 -18
r3=;	9 -9
r3=<day-today>	11 -11
r3=<gate>	-17 17
r3=<goods>	14 -14
r3=<level-noun>	-14 14
r3=<level>	25 -25
r3=<month-gone>	10 -10
r3=<name>	10 -10
r3=<person>	5 -5
r3=<quality>	5 -5
r3=<span>	10 -10
r3=<v-end>	13 -13
r3=<v-impose>	19 -19
r3=<v-stay>	22 -22
r3=<v-target>	14 -14
r3=and	16 -16
r3=announce	15 -15
r3=another	12 -12
r3=are	-16 16
r3=ask	-10 10
r3=at	13 -13
r3=before	13 -13
r3=being	11 -11
r3=border	-19 19
r3=car	9 -9
r3=case	12 -12
r3=chip	-10 10
r3=fentanyl	26 -26
r3=first	18 -18
r3=for	-7 7
r3=framework	-11 11
r3=good	-22 22
r3=had	11 -11
r3=have	-12 12
r3=i	-17 17
r3=in	-9 9
r3=instead	-5 5
r3=it	8 -8
r3=list	14 -14
r3=metal	14 -14
r3=nobody	14 -14
r3=normal	-18 18
r3=not	-15 15
r3=nothing	-11 11
r3=of	-23 23
r3=off	-11 11
r3=older	14 -14
r3=only	-14 14
r3=ordinary	-16 16
r3=other	-10 10
r3=over	-14 14
r3=part	-16 16
r3=rate	10 -10
r3=same	-17 17
r3=say	-14 14
r3=side	10 -10
r3=tariff	-11 11
r3=that	-11 11
r3=the	-20 20
r3=they	15 -15
r3=to	23 -23
r3=top	23 -23
r3=truce	-14 14
r3=we	-17 17
r3=week	-16 16
r3=what	-19 19
r3=which	-12 12
r3=year	-7 7
r4="	25 -25
r4=,	6 -6
r4=.	16 -16
r4=:	-25 25
r4=;	-12 12
r4=<agent>	9 -9
r4=<day-today>	36 -36
r4=<gate>	14 -14
r4=<goods>	10 -10
r4=<name>	30 -30
r4=<number>	10 -10
r4=<organisation>	12 -12
r4=<quality>	7 -7
r4=<span>	19 -19
r4=<v-begin>	16 -16
r4=<v-end>	-8 8
r4=<v-impose>	25 -25
r4=<v-stay>	15 -15
r4=<v-target>	-10 10
r4=<v-threaten>	11 -11
r4=?	-14 14
r4=according	-14 14
r4=add	-15 15
r4=again	15 -15
r4=another	-7 7
r4=are	-8 8
r4=at	-11 11
r4=been	-18 18
r4=could	-10 10
r4=day	15 -15
r4=deal	-15 15
r4=depending	-12 12
r4=each	-11 11
r4=earlier	-7 7
r4=government	9 -9
r4=has	12 -12
r4=in	14 -14
r4=included	-15 15
r4=it	-20 20
r4=nobody	-13 13
r4=not	8 -8
r4=of	-7 7
r4=once	-12 12
r4=one	15 -15
r4=ordinary	-16 16
r4=originating	-10 10
r4=other	16 -16
r4=over	16 -16
r4=part	-13 13
r4=plu	14 -14
r4=rate	-21 21
r4=rather	-13 13
r4=reciprocal	-12 12
r4=same	12 -12
r4=say	21 -21
r4=since	20 -20
r4=so	14 -14
r4=some	-10 10
r4=take	9 -9
r4=than	9 -9
r4=there	15 -15
r4=they	-13 13
r4=thi	11 -11
r4=was	-8 8
r4=with	12 -12
r4=year	15 -15
r4=you	-9 9
r=! <end>	8 -8
r=" ,	-12 12
r=( <level>	-14 14
r=) ,	13 -13
r=) .	9 -9
r=, "	8 -8
r=, <level>	9 -9
r=, <name>	20 -20
r=, <number>	-18 18
r=, <person>	-11 11
r=, all	-22 22
r=, because	15 -15
r=, before	-15 15
r=, car	8 -8
r=, half	-31 31
r=, has	-11 11
r=, instead	9 -9
r=, not	14 -14
r=, of	-13 13
r=, on	20 -20
r=, plu	18 -18
r=, so	-18 18
r=, under	11 -11
r=, up	13 -13
r=, with	-16 16
r=: <number>	-19 19
r=; it	-10 10
r=<level> <level>	17 -17
r=again .	-11 11
r=all in	-11 11
r=all tell	-11 11
r=altogether .	-13 13
r=and <level>	21 -21
r=and <quality>	17 -17
r=and not	11 -11
r=and to	-11 11
r=as well	12 -12
r=at <quality>	-7 7
r=at most	14 -14
r=at the	-15 15
r=because of	21 -21
r=begin .	-11 11
r=by <day-ahead>	-12 12
r=end on	-14 14
r=fentanyl duty	10 -10
r=for <name>	26 -26
r=for <span>	-16 16
r=for fentanyl	24 -24
r=for now	-11 11
r=from <day-today>	-13 13
r=from <level>	-10 10
r=from <number>	20 -20
r=from the	23 -23
r=in <month-gone>	39 -39
r=in all	-28 28
r=in force	9 -9
r=in new	12 -12
r=in sum	-17 17
r=in the	10 -10
r=in total	-26 26
r=in two	-21 21
r=is a	10 -10
r=is make	-18 18
r=is not	-13 13
r=linked to	9 -9
r=of the	23 -23
r=of thi	-15 15
r=on account	10 -10
r=on all	23 -23
r=on entry	-10 10
r=on top	11 -11
r=or <number>	11 -11
r=or more	-16 16
r=over <quality>	-14 14
r=over fentanyl	16 -16
r=plu <number>	-14 14
r=plu the	-12 12
r=since <day-gone>	12 -12
r=since <month-gone>	-14 14
r=that <name>	11 -11
r=that <person>	9 -9
r=that had	-12 12
r=that mr	10 -10
r=to <level>	15 -15
r=to <number>	-10 10
r=under last	-10 10
r=under section	22 -22
r=was a	-9 9
r=was the	15 -15
r=with the	-24 24
r=with which	13 -13
r=would have	-7 7
s:!	12 -12
s:+	-22 22
s:,	-6 6
s:.	11 -11
s:/	-15 15
s:<day-ahead>	6 -6
s:<day-gone>	10 -10
s:<day-today>	20 -20
s:<goods>	12 -12
s:<level>	11 -11
s:<money>	46 -46
s:<month-ahead>	15 -15
s:<name>	24 -24
s:<office>	28 -28
s:<points>	35 -35
s:<quality>	16 -16
s:<seat>	8 -8
s:<v-bear>	-23 23
s:<v-begin>	9 -9
s:<v-buy>	-19 19
s:<v-propose>	14 -14
s:<v-return>	12 -12
s:<v-stay>	-7 7
s:<v-suspend>	20 -20
s:<v-up>	13 -13
s:=	-25 25
s:?	-14 14
s:a	-17 17
s:abolish	10 -10
s:add	-40 40
s:affected	-10 10
s:after	9 -9
s:against	-8 8
s:agreement	19 -19
s:aircraft	10 -10
s:all	-23 23
s:allow	-14 14
s:also	-10 10
s:aluminium	20 -20
s:amber	-9 9
s:among	-12 12
s:an	-21 21
s:and	7 -7
s:announce	10 -10
s:answer	9 -9
s:antidumping	12 -12
s:apply	13 -13
s:argument	-10 10
s:arithmetic	-20 20
s:arrangement	10 -10
s:arrive	-10 10
s:article	-15 15
s:ask	-27 27
s:autumn	22 -22
s:average	-28 28
s:ban	-12 12
s:banana	14 -14
s:bargain	21 -21
s:baseline	11 -11
s:basi	-11 11
s:be	23 -23
s:bean	-32 32
s:became	-15 15
s:become	-18 18
s:being	-7 7
s:belong	-10 10
s:below	-11 11
s:better	10 -10
s:between	24 -24
s:both	-13 13
s:build	11 -11
s:burden	-9 9
s:buse	17 -17
s:business	-11 11
s:butter	15 -15
s:buy	-12 12
s:by	4 -4
s:cabinet	15 -15
s:call	15 -15
s:can't	-11 11
s:cancel	-19 19
s:cap	-11 11
s:capital	-8 8
s:car	-12 12
s:cargo	-11 11
s:cell	12 -12
s:cement	27 -27
s:cent	13 -13
s:ceramic	15 -15
s:certain	22 -22
s:chain	-11 11
s:change	-20 20
s:cheaper	9 -9
s:check	-21 21
s:cheese	17 -17
s:cherry	9 -9
s:chip	-24 24
s:clarified	-10 10
s:clear	-11 11
s:clothing	-14 14
s:cocoa	25 -25
s:column	-27 27
s:combined	-29 29
s:company	11 -11
s:competitor	17 -17
s:contain	-10 10
s:continue	21 -21
s:copper	-10 10
s:count	-45 45
s:counted	-36 36
s:counting	-16 16
s:country	13 -13
s:crude	-18 18
s:cut	-6 6
s:dairy	12 -12
s:date	28 -28
s:dead	12 -12
s:decree	13 -13
s:described	-11 11
s:desk	-13 13
s:did	-19 19
s:die	12 -12
s:difference	11 -11
s:direction	-16 16
s:dispute	15 -15
s:do	20 -20
s:draft	14 -14
s:drop	13 -13
s:duty	-13 13
s:e	-17 17
s:earlier	18 -18
s:eastern	12 -12
s:economy	-30 30
s:effect	-19 19
s:either	18 -18
s:electric	23 -23
s:else	12 -12
s:elsewhere	15 -15
s:emergency	-14 14
s:enter	13 -13
s:entry	-21 21
s:even	-10 10
s:ever	16 -16
s:every	6 -6
s:exceed	-13 13
s:excepted	-12 12
s:exporter	-11 11
s:extend	-13 13
s:fact	-8 8
s:fee	-14 14
s:fentanyl	-10 10
s:fig	-11 11
s:find	11 -11
s:firm	9 -9
s:first	8 -8
s:flour	14 -14
s:follow	25 -25
s:ford	10 -10
s:form	-15 15
s:framework	-14 14
s:fruit	11 -11
s:furniture	18 -18
s:further	10 -10
s:gained	-11 11
s:gas	12 -12
s:georgia	9 -9
s:give	-8 8
s:go	10 -10
s:good	-30 30
s:government	-22 22
s:has	14 -14
s:hazelnut	12 -12
s:heavy	11 -11
s:help	-10 10
s:here	-14 14
s:higher	-18 18
s:highest	12 -12
s:him	18 -18
s:his	-19 19
s:hit	20 -20
s:honey	-21 21
s:hope	-7 7
s:hour	27 -27
s:house	9 -9
s:ice	11 -11
s:if	11 -11
s:impose	12 -12
s:include	-11 11
s:including	-40 40
s:inquiry	-10 10
s:inside	-12 12
s:interim	13 -13
s:international	-10 10
s:introduce	7 -7
s:judge	-11 11
s:just	-16 16
s:kitchen	24 -24
s:know	20 -20
s:kuala	-9 9
s:lamb	-10 10
s:largest	12 -12
s:latest	6 -6
s:latter	13 -13
s:law	13 -13
s:lay	11 -11
s:leave	-19 19
s:lemon	-13 13
s:less	21 -21
s:letter	16 -16
s:licence	-12 12
s:like	15 -15
s:list	-8 8
s:load	-13 13
s:lose	16 -16
s:lumber	-14 14
s:lumpur	-9 9
s:matter	6 -6
s:meet	-23 23
s:merely	13 -13
s:metal	26 -26
s:middle	-12 12
s:midnight	-7 7
s:milk	12 -12
s:minimum	13 -13
s:ministry	15 -15
s:minute	-18 18
s:mistake	-15 15
s:mombasa	-12 12
s:moment	22 -22
s:more	6 -6
s:morning	15 -15
s:most	-15 15
s:move	-19 19
s:much	-11 11
s:named	15 -15
s:nearly	8 -8
s:neither	-18 18
s:new	-6 6
s:normal	-42 42
s:north	-10 10
s:note	12 -12
s:nothing	12 -12
s:number	-19 19
s:offer	14 -14
s:olive	12 -12
s:onion	13 -13
s:ordinary	-32 32
s:origin	9 -9
s:other	19 -19
s:otherwise	14 -14
s:out	22 -22
s:outside	29 -29
s:overall	-38 38
s:owner	10 -10
s:pact	18 -18
s:palm	18 -18
s:paper	-14 14
s:parcel	13 -13
s:past	-16 16
s:pasta	-9 9
s:pause	9 -9
s:penalty	-14 14
s:people	-11 11
s:percent	18 -18
s:person	-11 11
s:plan	13 -13
s:plane	-27 27
s:plu	-22 22
s:point	19 -19
s:post	11 -11
s:powder	14 -14
s:president	16 -16
s:price	-23 23
s:product	-14 14
s:proposal	12 -12
s:provided	-12 12
s:publication	11 -11
s:pulp	12 -12
s:put	-21 21
s:q	17 -17
s:quota	11 -11
s:rate	17 -17
s:reason	13 -13
s:recall	10 -10
s:reckon	-14 14
s:record	14 -14
s:remain	26 -26
s:reminder	11 -11
s:replace	20 -20
s:report	13 -13
s:reporter	-15 15
s:rest	17 -17
s:return	31 -31
s:rice	19 -19
s:rise	10 -10
s:rose	9 -9
s:round	17 -17
s:rum	13 -13
s:same	-7 7
s:say	7 -7
s:season	19 -19
s:second	32 -32
s:section	-14 14
s:separate	21 -21
s:set	15 -15
s:shall	15 -15
s:she	22 -22
s:sheet	15 -15
s:shenzhen	-19 19
s:ship	13 -13
s:shirt	-16 16
s:shop	-10 10
s:should	12 -12
s:sign	5 -5
s:since	7 -7
s:sleep	10 -10
s:snow	-8 8
s:so	-13 13
s:softwood	10 -10
s:solar	11 -11
s:something	14 -14
s:soon	16 -16
s:soybean	-20 20
s:speak	-16 16
s:spoke	15 -15
s:spoken	-14 14
s:spring	-14 14
s:standstill	9 -9
s:steel	31 -31
s:step	18 -18
s:stone	-16 16
s:such	15 -15
s:sum	-37 37
s:surcharge	24 -24
s:suspend	19 -19
s:table	24 -24
s:take	-24 24
s:talking	11 -11
s:tax	14 -14
s:ten	-9 9
s:term	-12 12
s:then	16 -16
s:there	13 -13
s:therefore	-31 31
s:they	13 -13
s:think	-25 25
s:third	11 -11
s:three	-11 11
s:through	10 -10
s:tile	9 -9
s:timber	-15 15
s:time	14 -14
s:toaster	10 -10
s:together	-33 33
s:tomatoe	10 -10
s:too	18 -18
s:total	-31 31
s:touched	11 -11
s:toy	-33 33
s:tractor	13 -13
s:trader	16 -16
s:trial	-16 16
s:truce	9 -9
s:truck	18 -18
s:true	-14 14
s:tube	-10 10
s:tuna	15 -15
s:turnberry	12 -12
s:twice	20 -20
s:two	-20 20
s:tyre	15 -15
s:until	17 -17
s:untouched	13 -13
s:upholstered	17 -17
s:usmca	10 -10
s:value	15 -15
s:vanilla	-11 11
s:waiver	-11 11
s:warn	11 -11
s:was	15 -15
s:we	11 -11
s:wednesday	-21 21
s:were	16 -16
s:what	-8 8
s:whatever	13 -13
s:wheat	28 -28
s:whether	-12 12
s:whiskey	10 -10
s:whoever	-10 10
s:why	-11 11
s:win	-13 13
s:wine	27 -27
s:winter	22 -22
s:wire	10 -10
s:with	-8 8
s:withdraw	11 -11
s:within	13 -13
s:without	16 -16
s:woke	-8 8
s:won't	-19 19
s:word	13 -13
s:world	8 -8
s:worth	13 -13
s:write	14 -14
s:yarn	12 -12
s:year	-6 6
s:you	-13 13
s:you'll	-10 10
s:your	8 -8
s:zero	12 -12
sa:!	12 -12
sa:" .	35 -35
sa:" say	-15 15
sa:'s	-12 12
sa:'s .	-17 17
sa:'s answer	-11 11
sa:'s duty	-11 11
sa:'s good	-10 10
sa:( <level>	-15 15
sa:)	18 -18
sa:, <day-ahead>	-25 25
sa:, <name>	10 -10
sa:, <quality>	11 -11
sa:, <span>	8 -8
sa:, according	-9 9
sa:, all	-16 16
sa:, also	-9 9
sa:, and	6 -6
sa:, as	13 -13
sa:, because	33 -33
sa:, before	-17 17
sa:, both	13 -13
sa:, but	13 -13
sa:, car	15 -15
sa:, coffee	-12 12
sa:, counting	-22 22
sa:, down	-10 10
sa:, everything	-15 15
sa:, fentanyl	-32 32
sa:, for	12 -12
sa:, half	-26 26
sa:, in	18 -18
sa:, including	-8 8
sa:, instead	11 -11
sa:, make	-17 17
sa:, no	14 -14
sa:, not	23 -23
sa:, of	-31 31
sa:, on	36 -36
sa:, once	-6 6
sa:, over	18 -18
sa:, plu	21 -21
sa:, say	18 -18
sa:, section	-9 9
sa:, so	14 -14
sa:, that	-10 10
sa:, together	19 -19
sa:, up	27 -27
sa:, was	13 -13
sa:, when	-20 20
sa:, who	-16 16
sa:, with	-10 10
sa:, without	13 -13
sa:- in	-22 22
sa:.	10 -10
sa:. <person>	9 -9
sa:/	-13 13
sa::	-33 33
sa:: <level>	-37 37
sa:: <number>	-18 18
sa:: a	9 -9
sa:: that	21 -21
sa:;	-7 7
sa:; <level>	24 -24
sa:; <name>	-13 13
sa:; <person>	-11 11
sa:; <quality>	11 -11
sa:; <seat>	-15 15
sa:; for	-18 18
sa:; it	-13 13
sa:; thi	11 -11
sa:<day-ahead>	27 -27
sa:<day-ahead> .	-13 13
sa:<day-ahead> because	-9 9
sa:<day-gone>	10 -10
sa:<day-gone> ;	8 -8
sa:<day-gone> and	-21 21
sa:<day-today> ,	18 -18
sa:<duty>	-14 14
sa:<goods>	15 -15
sa:<level> "	-13 13
sa:<level> (	16 -16
sa:<level> )	18 -18
sa:<level> ,	21 -21
sa:<level> <level>	18 -18
sa:<level> and	-33 33
sa:<level> for	-12 12
sa:<level> in	24 -24
sa:<level> more	11 -11
sa:<level> now	-15 15
sa:<level> of	-10 10
sa:<level> on	15 -15
sa:<level> or	16 -16
sa:<level> ordinary	-12 12
sa:<level> over	-18 18
sa:<level> reciprocal	-11 11
sa:<level> that	-20 20
sa:<level> together	11 -11
sa:<level> under	10 -10
sa:<level> was	-9 9
sa:<money>	33 -33
sa:<month-ahead>	22 -22
sa:<month-ahead> ,	18 -18
sa:<month-gone> .	11 -11
sa:<name> .	-9 9
sa:<name> :	-6 6
sa:<name> ;	20 -20
sa:<name> <level>	12 -12
sa:<name> <number>	-12 12
sa:<name> announce	-8 8
sa:<name> at	14 -14
sa:<name> charge	17 -17
sa:<name> good	-18 18
sa:<not>	-9 9
sa:<number> ,	11 -11
sa:<number> :	12 -12
sa:<number> a	13 -13
sa:<number> all	18 -18
sa:<number> as	-11 11
sa:<number> economy	-29 29
sa:<number> from	-16 16
sa:<number> in	41 -41
sa:<number> once	13 -13
sa:<number> or	-8 8
sa:<number> over	-21 21
sa:<number> plu	-19 19
sa:<number> that	-20 20
sa:<number> the	-10 10
sa:<office>	28 -28
sa:<organisation>	20 -20
sa:<organisation> .	-12 12
sa:<organisation> announce	-11 11
sa:<person> .	-24 24
sa:<person> and	15 -15
sa:<person> announce	12 -12
sa:<person> had	-9 9
sa:<person> has	9 -9
sa:<person> impose	11 -11
sa:<person> say	-13 13
sa:<points>	13 -13
sa:<points> .	-10 10
sa:<points> are	7 -7
sa:<quality>	8 -8
sa:<quality> .	14 -14
sa:<quality> bean	-14 14
sa:<quality> crude	-9 9
sa:<quality> duty	13 -13
sa:<quality> oil	-20 20
sa:<quality> one	24 -24
sa:<quality> port	-18 18
sa:<quality> soybean	-11 11
sa:<seat> ,	10 -10
sa:<seat> .	15 -15
sa:<seat> on	-8 8
sa:<seat> say	8 -8
sa:<sender>	16 -16
sa:<span> ;	-10 10
sa:<span> and	18 -18
sa:<span> in	20 -20
sa:<taker>	11 -11
sa:<v-agree>	20 -20
sa:<v-begin>	9 -9
sa:<v-down>	8 -8
sa:<v-propose>	11 -11
sa:<v-say>	-16 16
sa:<v-sell>	-14 14
sa:<v-suspend>	12 -12
sa:<v-up>	14 -14
sa:?	-15 15
sa:a <quality>	9 -9
sa:a <span>	-16 16
sa:a deal	20 -20
sa:a framework	-11 11
sa:a minimum	10 -10
sa:a penalty	-17 17
sa:a point	9 -9
sa:a truce	12 -12
sa:a waiver	-7 7
sa:about <level>	10 -10
sa:about the	-11 11
sa:add	-27 27
sa:add .	-15 15
sa:add to	-10 10
sa:addition	23 -23
sa:addition to	12 -12
sa:additional duty	-10 10
sa:admit	-13 13
sa:affected	-10 10
sa:affected .	-13 13
sa:after <level>	11 -11
sa:after a	3 -3
sa:again .	-7 7
sa:against	-10 10
sa:ago .	8 -8
sa:agreement of	11 -11
sa:all	-19 19
sa:all -	-21 21
sa:all .	9 -9
sa:all <quality>	-12 12
sa:all in	-12 12
sa:all on	-16 16
sa:all other	15 -15
sa:and <level>	-7 7
sa:and <month-gone>	9 -9
sa:and <name>	-19 19
sa:and <quality>	9 -9
sa:and a	-21 21
sa:and about	18 -18
sa:and above	10 -10
sa:and are	-20 20
sa:and beef	-11 11
sa:and call	-14 14
sa:and from	12 -12
sa:and i	-15 15
sa:and in	-16 16
sa:and it	19 -19
sa:and more	15 -15
sa:and no	-13 13
sa:and not	18 -18
sa:and now	-11 11
sa:and pay	-12 12
sa:and reciprocal	-26 26
sa:and since	12 -12
sa:and so	13 -13
sa:and that	12 -12
sa:and what	-23 23
sa:and with	14 -14
sa:announce on	21 -21
sa:another <level>	10 -10
sa:another <number>	-10 10
sa:answer to	-11 11
sa:are	-12 12
sa:are not	-12 12
sa:are on	-7 7
sa:article	-14 14
sa:as	11 -11
sa:as <name>	-19 19
sa:as before	25 -25
sa:as in	13 -13
sa:as it	12 -12
sa:as the	19 -19
sa:at	22 -22
sa:at <number>	29 -29
sa:at <quality>	-7 7
sa:at most	14 -14
sa:at one	-18 18
sa:average	-18 18
sa:back to	-12 12
sa:ban	-12 12
sa:basi	-11 11
sa:basi .	-12 12
sa:be	12 -12
sa:bean	-16 16
sa:bean .	-12 12
sa:bear <level>	-10 10
sa:became	-10 10
sa:because	10 -10
sa:become	-12 12
sa:become <level>	-8 8
sa:become <number>	-11 11
sa:been	-11 11
sa:been announce	11 -11
sa:been charge	-14 14
sa:been put	-11 11
sa:begin ,	-10 10
sa:belong	-10 10
sa:belong to	-10 10
sa:beside	15 -15
sa:beside .	16 -16
sa:better	9 -9
sa:between	11 -11
sa:between the	11 -11
sa:bill	11 -11
sa:border .	10 -10
sa:both	-12 12
sa:both side	-11 11
sa:bring in	10 -10
sa:build	9 -9
sa:build in	8 -8
sa:busan	-12 12
sa:but	11 -11
sa:but only	-10 10
sa:buy	-9 9
sa:buyer	17 -17
sa:buyer of	16 -16
sa:by	17 -17
sa:by <day-ahead>	-15 15
sa:by <level>	8 -8
sa:by <person>	11 -11
sa:call it	-14 14
sa:cancel	-21 21
sa:car .	17 -17
sa:car included	17 -17
sa:case	15 -15
sa:cent	9 -9
sa:change	-10 10
sa:charge	15 -15
sa:charge .	14 -14
sa:charge <level>	15 -15
sa:charge since	-12 12
sa:chemical	-12 12
sa:chip	-19 19
sa:chip and	-10 10
sa:coffee and	-11 11
sa:collect	-12 12
sa:collect .	-11 11
sa:come	24 -24
sa:come back	13 -13
sa:come down	14 -14
sa:come from	-14 14
sa:come to	20 -20
sa:contain	-11 11
sa:container	-13 13
sa:control	10 -10
sa:copper	-14 14
sa:count	-26 26
sa:counted	-34 34
sa:counted in	-35 35
sa:counting	-22 22
sa:counting the	-13 13
sa:country .	15 -15
sa:crude	-11 11
sa:cut	-11 11
sa:date	13 -13
sa:date from	16 -16
sa:day ,	13 -13
sa:deal .	12 -12
sa:did	13 -13
sa:did not	12 -12
sa:do not	-13 13
sa:doe not	-8 8
sa:down from	-17 17
sa:down to	9 -9
sa:duty	-17 17
sa:duty ,	13 -13
sa:duty ;	-16 16
sa:duty and	-13 13
sa:duty counted	-30 30
sa:duty inside	-11 11
sa:duty is	-15 15
sa:duty of	-10 10
sa:duty on	18 -18
sa:duty under	10 -10
sa:early	10 -10
sa:economy	-36 36
sa:economy .	-23 23
sa:electric	10 -10
sa:else	17 -17
sa:emergency	-8 8
sa:emergency tariff	9 -9
sa:end	-15 15
sa:end .	14 -14
sa:end <span>	14 -14
sa:end on	-19 19
sa:enter the	11 -11
sa:entry	-15 15
sa:ever	14 -14
sa:every	14 -14
sa:everybody pay	-10 10
sa:expire .	-10 10
sa:extend	-17 17
sa:face	13 -13
sa:fall with	11 -11
sa:farm duty	-12 12
sa:fee	-14 14
sa:fentanyl ;	-17 17
sa:fentanyl and	-16 16
sa:fentanyl duty	7 -7
sa:fentanyl tariff	13 -13
sa:firm	8 -8
sa:first	13 -13
sa:for	-19 19
sa:for <name>	-9 9
sa:for fentanyl	-14 14
sa:for good	30 -30
sa:for its	-28 28
sa:force	24 -24
sa:force since	16 -16
sa:forced -	13 -13
sa:foreign	13 -13
sa:form	-15 15
sa:four	-13 13
sa:framework	-12 12
sa:free trade	-11 11
sa:from .	-10 10
sa:from <day-ahead>	20 -20
sa:from <level>	-8 8
sa:from a	12 -12
sa:from next	-10 10
sa:from the	35 -35
sa:from thi	-11 11
sa:furniture	16 -16
sa:further	12 -12
sa:gas	10 -10
sa:go	16 -16
sa:go ,	7 -7
sa:go on	15 -15
sa:go since	-11 11
sa:good .	9 -9
sa:good <level>	-20 20
sa:good <number>	21 -21
sa:good are	-15 15
sa:good at	9 -9
sa:good from	12 -12
sa:good in	-13 13
sa:good pay	7 -7
sa:good to	-14 14
sa:government	-15 15
sa:government say	-17 17
sa:had announce	10 -10
sa:had threaten	-13 13
sa:half	-18 18
sa:has been	17 -17
sa:has not	-11 11
sa:have been	-17 17
sa:he	13 -13
sa:height	14 -14
sa:help	-11 11
sa:here	-12 12
sa:his	-11 11
sa:home	13 -13
sa:hour	15 -15
sa:i	-14 14
sa:if	14 -14
sa:impose over	18 -18
sa:in ,	-32 32
sa:in .	-24 24
sa:in <month-ahead>	20 -20
sa:in <month-gone>	10 -10
sa:in <month-today>	-9 9
sa:in <name>	21 -21
sa:in <number>	20 -20
sa:in <quality>	-12 12
sa:in addition	19 -19
sa:in busan	-10 10
sa:in force	21 -21
sa:in new	12 -12
sa:in sum	-15 15
sa:in total	-10 10
sa:in two	-30 30
sa:include	-17 17
sa:included	-9 9
sa:included ,	-14 14
sa:included ;	-27 27
sa:including	-34 34
sa:inside	-14 14
sa:inside it	17 -17
sa:is <level>	-12 12
sa:is a	15 -15
sa:is add	-29 29
sa:is make	-14 14
sa:is not	15 -15
sa:is to	15 -15
sa:is what	15 -15
sa:it .	23 -23
sa:it because	12 -12
sa:it doe	-9 9
sa:it has	-8 8
sa:it on	-10 10
sa:it sell	8 -8
sa:it since	-12 12
sa:it there	-14 14
sa:it was	10 -10
sa:its	-20 20
sa:its <points>	-11 11
sa:its ordinary	-14 14
sa:its own	-11 11
sa:keep it	-13 13
sa:last until	-12 12
sa:last year	-9 9
sa:later	21 -21
sa:later <level>	12 -12
sa:less	25 -25
sa:let	-12 12
sa:let in	-18 18
sa:letter	8 -8
sa:letter of	11 -11
sa:level that	-14 14
sa:levy	-11 11
sa:like	7 -7
sa:list ,	12 -12
sa:list .	21 -21
sa:long as	9 -9
sa:lose	9 -9
sa:make <level>	30 -30
sa:make <number>	28 -28
sa:make of	-23 23
sa:make up	-15 15
sa:meet in	-9 9
sa:metal	22 -22
sa:minimum	13 -13
sa:minimum price	13 -13
sa:ministry	12 -12
sa:minute past	-10 10
sa:mistake	-15 15
sa:month	17 -17
sa:more for	11 -11
sa:most ,	-11 11
sa:most <quality>	3 -3
sa:most good	-24 24
sa:most industrial	-10 10
sa:most of	23 -23
sa:move	-11 11
sa:mr .	9 -9
sa:much	-14 14
sa:much of	-23 23
sa:name	-11 11
sa:name of	-13 13
sa:need	-13 13
sa:negotiate .	-10 10
sa:new	12 -12
sa:next week	-11 11
sa:nobody	-14 14
sa:nobody in	13 -13
sa:normal	-30 30
sa:normal duty	-28 28
sa:not <number>	13 -13
sa:not affected	-10 10
sa:not apply	-11 11
sa:not been	-10 10
sa:not part	16 -16
sa:nothing .	13 -13
sa:nothing is	-19 19
sa:now .	-21 21
sa:now <level>	5 -5
sa:now pay	18 -18
sa:number .	-10 10
sa:number of	11 -11
sa:of <day-ahead>	8 -8
sa:of <level>	-21 21
sa:of <name>	16 -16
sa:of a	-15 15
sa:of any	13 -13
sa:of duty	10 -10
sa:of his	-13 13
sa:of it	-29 29
sa:of section	12 -12
sa:of that	12 -12
sa:of them	12 -12
sa:of two	-9 9
sa:of which	-28 28
sa:off for	-14 14
sa:off the	10 -10
sa:oil	-12 12
sa:oil .	-9 9
sa:oil and	10 -10
sa:old <number>	-12 12
sa:old duty	10 -10
sa:on <day-ahead>	19 -19
sa:on <day-today>	-12 12
sa:on all	17 -17
sa:on any	-8 8
sa:on both	14 -14
sa:on entry	-9 9
sa:on good	18 -18
sa:on his	-11 11
sa:on its	17 -17
sa:on other	8 -8
sa:on our	-10 10
sa:on paper	-10 10
sa:on steel	16 -16
sa:once	-12 12
sa:once the	-9 9
sa:one	11 -11
sa:one ,	-12 12
sa:one .	10 -10
sa:one <level>	15 -15
sa:one <number>	14 -14
sa:one minute	-10 10
sa:only	-18 18
sa:or more	-20 20
sa:order of	-20 20
sa:ordinary	-19 19
sa:ordinary duty	-12 12
sa:origin	15 -15
sa:other	10 -10
sa:other ,	15 -15
sa:other .	11 -11
sa:other <number>	-13 13
sa:other good	12 -12
sa:out	17 -17
sa:out .	13 -13
sa:outside	11 -11
sa:outside the	9 -9
sa:over	9 -9
sa:over <quality>	-11 11
sa:over and	10 -10
sa:over the	12 -12
sa:paper ,	-11 11
sa:part ,	-15 15
sa:past midnight	-10 10
sa:pay .	-19 19
sa:pay <level>	16 -16
sa:pay <number>	20 -20
sa:pay and	-10 10
sa:pay in	9 -9
sa:penalty	-14 14
sa:penalty for	-12 12
sa:pending	-11 11
sa:percent	13 -13
sa:place	-15 15
sa:place .	-17 17
sa:plane	-18 18
sa:plu	-16 16
sa:plu <level>	18 -18
sa:plu <number>	-24 24
sa:point	20 -20
sa:price	-19 19
sa:price of	-16 16
sa:product	7 -7
sa:product of	-11 11
sa:provided	-10 10
sa:purchase of	15 -15
sa:put off	12 -12
sa:put on	-18 18
sa:rate	13 -13
sa:rate .	15 -15
sa:reason	9 -9
sa:reciprocal	-13 13
sa:reciprocal .	-9 9
sa:reciprocal and	-10 10
sa:relief	-13 13
sa:remain	15 -15
sa:remain .	12 -12
sa:replace	10 -10
sa:reporter	-14 14
sa:rest	10 -10
sa:return	11 -11
sa:rule on	-10 10
sa:run	-17 17
sa:same	-10 10
sa:same day	21 -21
sa:same term	-15 15
sa:say on	-15 15
sa:say the	12 -12
sa:season	14 -14
sa:season .	12 -12
sa:second	11 -11
sa:section	-10 10
sa:section <number>	-11 11
sa:sell	-14 14
sa:sell .	-15 15
sa:send to	-13 13
sa:set	10 -10
sa:she	12 -12
sa:sign	15 -15
sa:signature	-9 9
sa:since	7 -7
sa:since <day-gone>	11 -11
sa:since <month-gone>	-17 17
sa:since <number>	16 -16
sa:since spring	-10 10
sa:since the	24 -24
sa:sleep	9 -9
sa:so	24 -24
sa:so <level>	12 -12
sa:so we	-12 12
sa:spirit	-9 9
sa:stand	11 -11
sa:steel	16 -16
sa:steel ,	12 -12
sa:still <number>	-11 11
sa:stone	-19 19
sa:stuff	10 -10
sa:such	12 -12
sa:sum	-9 9
sa:summer ,	-13 13
sa:suspend	14 -14
sa:table	19 -19
sa:take	-22 22
sa:take off	-11 11
sa:tax	16 -16
sa:tell reporter	-14 14
sa:ten	-9 9
sa:than	14 -14
sa:that all	-13 13
sa:that apply	-10 10
sa:that are	-8 8
sa:that both	-10 10
sa:that date	14 -14
sa:that day	-15 15
sa:that has	10 -10
sa:that it	13 -13
sa:that keep	-14 14
sa:that make	12 -12
sa:that mr	13 -13
sa:that there	-13 13
sa:that was	11 -11
sa:the <day-gone>	13 -13
sa:the <level>	-9 9
sa:the <name>	19 -19
sa:the <office>	16 -16
sa:the <person>	-10 10
sa:the <quality>	-19 19
sa:the border	-19 19
sa:the car	-11 11
sa:the country	-18 18
sa:the economy	-13 13
sa:the fentanyl	16 -16
sa:the first	24 -24
sa:the list	16 -16
sa:the metal	14 -14
sa:the name	-13 13
sa:the new	15 -15
sa:the normal	-22 22
sa:the number	25 -25
sa:the old	-14 14
sa:the ordinary	-6 6
sa:the other	-17 17
sa:the price	-30 30
sa:the rate	12 -12
sa:the regular	-12 12
sa:the rest	12 -12
sa:the rule	15 -15
sa:the same	-11 11
sa:the so	-10 10
sa:the table	9 -9
sa:the total	16 -16
sa:the truce	-25 25
sa:the two	11 -11
sa:the year	11 -11
sa:their	-8 8
sa:their deal	-12 12
sa:their way	-15 15
sa:themselve	13 -13
sa:then	8 -8
sa:then .	-11 11
sa:then <level>	13 -13
sa:there .	19 -19
sa:there is	13 -13
sa:there was	-9 9
sa:they are	-11 11
sa:they pay	13 -13
sa:thi	12 -12
sa:think	-8 8
sa:those	-16 16
sa:those of	-9 9
sa:threaten	-11 11
sa:three week	-11 11
sa:timber ,	-11 11
sa:to	11 -11
sa:to <day-gone>	-9 9
sa:to <level>	20 -20
sa:to <number>	-14 14
sa:to a	13 -13
sa:to be	19 -19
sa:to do	14 -14
sa:to the	-16 16
sa:together ,	-11 11
sa:together with	14 -14
sa:too	13 -13
sa:too .	15 -15
sa:top	17 -17
sa:top ,	10 -10
sa:top of	13 -13
sa:trader	13 -13
sa:trial	-17 17
sa:truce ,	15 -15
sa:truce .	12 -12
sa:truce end	-11 11
sa:truce of	-11 11
sa:truce that	-14 14
sa:two week	5 -5
sa:unchanged ,	-11 11
sa:under a	9 -9
sa:under it	14 -14
sa:under last	-10 10
sa:under section	25 -25
sa:under their	-11 11
sa:until	17 -17
sa:up .	-11 11
sa:up from	27 -27
sa:up of	-23 23
sa:up the	11 -11
sa:value	13 -13
sa:waiver	-7 7
sa:want to	-10 10
sa:was <level>	-14 14
sa:was <number>	10 -10
sa:was a	-13 13
sa:was impose	-11 11
sa:was still	-26 26
sa:was the	22 -22
sa:we have	-14 14
sa:week .	-15 15
sa:what	-13 13
sa:what the	-11 11
sa:wheat	12 -12
sa:when they	14 -14
sa:where	12 -12
sa:which <level>	-18 18
sa:which <name>	12 -12
sa:which <number>	-12 12
sa:which <person>	14 -14
sa:which <quality>	16 -16
sa:which are	12 -12
sa:which nobody	-10 10
sa:which stay	-11 11
sa:while the	-9 9
sa:will be	-15 15
sa:winter	10 -10
sa:with <name>	13 -13
sa:with a	-10 10
sa:with nothing	11 -11
sa:with that	10 -10
sa:with the	-7 7
sa:without .	-12 12
sa:worst	15 -15
sa:would	25 -25
sa:would be	21 -21
sa:would become	-9 9
sa:would make	12 -12
sa:year 's	-9 9
sa:year .	22 -22
sa:you're	14 -14
sa:your	12 -12
sa:zero	15 -15
sa:—	-20 20
sb:"	-19 19
sb:" <name>	-12 12
sb:" reciprocal	13 -13
sb:" the	11 -11
sb:'s	11 -11
sb:'s :	-17 17
sb:'s <number>	13 -13
sb:'s and	-20 20
sb:'s come	-10 10
sb:'s deal	12 -12
sb:'s go	-15 15
sb:'s good	-9 9
sb:'s on	16 -16
sb:'s paper	-11 11
sb:'s rate	10 -10
sb:(	26 -26
sb:( <number>	23 -23
sb:+	-19 19
sb:, "	-15 15
sb:, <number>	23 -23
sb:, <points>	-11 11
sb:, <seat>	-15 15
sb:, <span>	-13 13
sb:, a	-11 11
sb:, after	24 -24
sb:, all	-14 14
sb:, among	11 -11
sb:, and	-10 10
sb:, but	-24 24
sb:, down	14 -14
sb:, fentanyl	10 -10
sb:, from	-9 9
sb:, half	14 -14
sb:, honey	-10 10
sb:, if	13 -13
sb:, instead	-14 14
sb:, it	-15 15
sb:, its	14 -14
sb:, list	13 -13
sb:, most	-25 25
sb:, now	16 -16
sb:, on	11 -11
sb:, once	11 -11
sb:, or	-18 18
sb:, over	-12 12
sb:, plu	-9 9
sb:, say	-16 16
sb:, section	14 -14
sb:, shoe	-17 17
sb:, so	-26 26
sb:, that	-20 20
sb:, the	12 -12
sb:, they	15 -15
sb:, too	11 -11
sb:, up	14 -14
sb:, was	17 -17
sb:, we	12 -12
sb:, whose	20 -20
sb:, will	5 -5
sb:, with	-11 11
sb:, would	-13 13
sb:- <name>	20 -20
sb:. <number>	13 -13
sb:. on	-12 12
sb:/ what	-11 11
sb::	13 -13
sb:: "	11 -11
sb:: <level>	15 -15
sb:: <person>	9 -9
sb:: <quality>	15 -15
sb:: a	17 -17
sb:: as	-12 12
sb:: from	-15 15
sb:: in	11 -11
sb:: it	16 -16
sb:: its	11 -11
sb:: no	11 -11
sb:: one	-15 15
sb:; <quality>	12 -12
sb:; a	9 -9
sb:; for	-8 8
sb:<day-ahead> ,	-16 16
sb:<day-ahead> next	-9 9
sb:<day-gone> :	-22 22
sb:<day-gone> ;	12 -12
sb:<day-gone> <quality>	14 -14
sb:<day-gone> it	-20 20
sb:<day-gone> pay	-14 14
sb:<day-gone> say	-11 11
sb:<day-gone> that	15 -15
sb:<day-gone> the	11 -11
sb:<day-gone> to	-9 9
sb:<day-today>	8 -8
sb:<day-today> 's	16 -16
sb:<day-today> -	-15 15
sb:<day-today> a	-8 8
sb:<day-today> the	12 -12
sb:<day-today> to	-18 18
sb:<goods-amount>	11 -11
sb:<goods>	18 -18
sb:<level> ,	-2 2
sb:<level> :	23 -23
sb:<level> ;	-3 3
sb:<level> all	14 -14
sb:<level> and	18 -18
sb:<level> by	8 -8
sb:<level> for	20 -20
sb:<level> on	11 -11
sb:<level> or	6 -6
sb:<level> over	-6 6
sb:<level> since	17 -17
sb:<level> tariff	21 -21
sb:<level> that	-23 23
sb:<level> under	-21 21
sb:<money>	16 -16
sb:<month-ahead> ,	-16 16
sb:<month-gone> ,	25 -25
sb:<month-gone> :	13 -13
sb:<month-gone> ;	11 -11
sb:<month-gone> at	-11 11
sb:<month-gone> cap	-15 15
sb:<month-gone> it	15 -15
sb:<month-gone> of	-21 21
sb:<name>	12 -12
sb:<name> :	-13 13
sb:<name> <level>	24 -24
sb:<name> <number>	26 -26
sb:<name> agree	-8 8
sb:<name> announce	12 -12
sb:<name> at	-17 17
sb:<name> buy	-10 10
sb:<name> court	-11 11
sb:<name> cut	11 -11
sb:<name> drop	12 -12
sb:<name> duty	12 -12
sb:<name> face	6 -6
sb:<name> hold	-12 12
sb:<name> is	-8 8
sb:<name> it	19 -19
sb:<name> leave	-11 11
sb:<name> levy	12 -12
sb:<name> now	-28 28
sb:<name> on	26 -26
sb:<name> pay	-19 19
sb:<name> published	11 -11
sb:<name> put	12 -12
sb:<name> take	8 -8
sb:<name> tariff	-15 15
sb:<name> will	7 -7
sb:<name> —	12 -12
sb:<not>	18 -18
sb:<number> +	-21 21
sb:<number> ,	15 -15
sb:<number> .	10 -10
sb:<number> /	-17 17
sb:<number> a	-15 15
sb:<number> duty	32 -32
sb:<number> pay	-12 12
sb:<number> tariff	9 -9
sb:<number> what	-12 12
sb:<number> would	-14 14
sb:<number> —	-8 8
sb:<office>	12 -12
sb:<office> may	-12 12
sb:<organisation> ,	-9 9
sb:<organisation> :	-9 9
sb:<organisation> in	-15 15
sb:<person> :	50 -50
sb:<person> <day-gone>	-11 11
sb:<person> ask	-10 10
sb:<person> say	-9 9
sb:<person> tell	-13 13
sb:<points> and	-12 12
sb:<quality> ,	15 -15
sb:<quality> :	-10 10
sb:<quality> <level>	-10 10
sb:<quality> beef	13 -13
sb:<quality> car	-19 19
sb:<quality> duty	-17 17
sb:<quality> groundnut	-9 9
sb:<quality> import	-13 13
sb:<quality> motorcycle	-12 12
sb:<quality> soybean	-25 25
sb:<quality> sugar	-11 11
sb:<quality> tea	-9 9
sb:<seat>	10 -10
sb:<seat> ,	14 -14
sb:<seat> /	8 -8
sb:<seat> and	12 -12
sb:<seat> announce	-10 10
sb:<seat> double	-16 16
sb:<seat> had	14 -14
sb:<seat> on	-10 10
sb:<seat> say	12 -12
sb:<span> ,	-12 12
sb:<span> in	9 -9
sb:<span> of	-19 19
sb:<span> truce	10 -10
sb:<v-buy>	-15 15
sb:<v-down>	-14 14
sb:<v-say>	6 -6
sb:<v-sell>	12 -12
sb:<v-stay>	-10 10
sb:<v-suspend>	12 -12
sb:<v-target>	-15 15
sb:<v-threaten>	8 -8
sb:<v-up>	9 -9
sb:=	-18 18
sb:a .	-11 11
sb:a :	-13 13
sb:a <level>	16 -16
sb:a <office>	-11 11
sb:a <quality>	-16 16
sb:a baseline	9 -9
sb:a bill	14 -14
sb:a car	-7 7
sb:a cargo	-16 16
sb:a ceiling	-11 11
sb:a duty	15 -15
sb:a good	-13 13
sb:a joint	-9 9
sb:a letter	10 -10
sb:a reciprocal	10 -10
sb:a reminder	11 -11
sb:a sum	25 -25
sb:a tariff	8 -8
sb:a trade	10 -10
sb:add	-21 21
sb:add the	-19 19
sb:add up	-12 12
sb:addition to	15 -15
sb:after	12 -12
sb:after all	-13 13
sb:ago	15 -15
sb:agree on	-9 9
sb:agreement	10 -10
sb:agreement ,	-9 9
sb:agreement with	22 -22
sb:all	-9 9
sb:all ,	-11 11
sb:all :	17 -17
sb:all in	8 -8
sb:allow	-15 15
sb:already pay	17 -17
sb:aluminium	20 -20
sb:amber	-9 9
sb:among	-16 16
sb:an <quality>	-21 21
sb:an additional	7 -7
sb:an agreement	16 -16
sb:an interim	11 -11
sb:and ,	-6 6
sb:and <level>	-13 13
sb:and <name>	-8 8
sb:and <number>	-39 39
sb:and <seat>	17 -17
sb:and <span>	12 -12
sb:and about	9 -9
sb:and aluminium	13 -13
sb:and fish	-11 11
sb:and it	-8 8
sb:and lumber	-11 11
sb:and part	-10 10
sb:and so	18 -18
sb:and that	13 -13
sb:and timber	-13 13
sb:and with	-16 16
sb:and you	-11 11
sb:announce on	10 -10
sb:announce the	-10 10
sb:answer	26 -26
sb:antidumping	10 -10
sb:apple	10 -10
sb:apply	13 -13
sb:are	13 -13
sb:are exempt	-9 9
sb:are now	-6 6
sb:are subject	11 -11
sb:argument	-10 10
sb:arithmetic	-18 18
sb:arrive	-11 11
sb:as	-12 12
sb:as well	-16 16
sb:ask	-28 28
sb:ask :	-11 11
sb:ask for	15 -15
sb:at <level>	18 -18
sb:at its	12 -12
sb:autumn	12 -12
sb:average	-14 14
sb:back ,	11 -11
sb:back at	21 -21
sb:banana	9 -9
sb:bargain	13 -13
sb:baseline	15 -15
sb:baseline of	10 -10
sb:be <level>	11 -11
sb:be subject	-13 13
sb:bean	-20 20
sb:bean is	-16 16
sb:bear	19 -19
sb:beef	15 -15
sb:been	6 -6
sb:before ,	-9 9
sb:before <day-gone>	-9 9
sb:before it	14 -14
sb:before that	19 -19
sb:being	-5 5
sb:below	-16 16
sb:between	13 -13
sb:bill	-9 9
sb:border	18 -18
sb:both ,	-11 11
sb:both pay	-9 9
sb:both side	11 -11
sb:bring the	-9 9
sb:burden	-12 12
sb:but	-10 10
sb:by <person>	-14 14
sb:by <points>	10 -10
sb:call	25 -25
sb:call reciprocal	15 -15
sb:canola seed	-17 17
sb:cap	-12 12
sb:capital	-8 8
sb:car	-9 9
sb:car <level>	-11 11
sb:car and	-10 10
sb:car are	12 -12
sb:car at	-18 18
sb:car included	14 -14
sb:car to	-15 15
sb:car too	-13 13
sb:cargo	-15 15
sb:cargo of	-13 13
sb:carry <level>	8 -8
sb:case against	-10 10
sb:ceiling	-16 16
sb:cement	21 -21
sb:ceramic	10 -10
sb:certain	18 -18
sb:chain	-12 12
sb:change	-12 12
sb:charge <name>	-9 9
sb:charge <number>	9 -9
sb:charge <quality>	-7 7
sb:check	-21 21
sb:check :	-21 21
sb:cheese	11 -11
sb:cherry	9 -9
sb:chip and	-13 13
sb:claim	8 -8
sb:clarified	-11 11
sb:clear	-9 9
sb:close	13 -13
sb:close to	12 -12
sb:clothing	-17 17
sb:cocoa	18 -18
sb:coffee	19 -19
sb:collect <level>	16 -16
sb:combined	-36 36
sb:come ,	-21 21
sb:come :	-8 8
sb:competitor	17 -17
sb:consist	14 -14
sb:consist of	14 -14
sb:content	-13 13
sb:continue	13 -13
sb:could	17 -17
sb:count	-28 28
sb:country	16 -16
sb:court of	-11 11
sb:currently pay	-9 9
sb:cut in	-8 8
sb:cut to	16 -16
sb:date	18 -18
sb:deal ,	16 -16
sb:deal is	11 -11
sb:deal with	12 -12
sb:decision	10 -10
sb:did	-16 16
sb:direction	-16 16
sb:do	24 -24
sb:doe ,	-14 14
sb:doe <name>	-9 9
sb:doe not	15 -15
sb:done ,	-18 18
sb:down in	10 -10
sb:down the	-24 24
sb:down to	-19 19
sb:dump and	-12 12
sb:duty ,	12 -12
sb:duty ;	-18 18
sb:duty come	13 -13
sb:duty for	11 -11
sb:duty go	-14 14
sb:duty had	16 -16
sb:duty included	17 -17
sb:duty is	-39 39
sb:duty it	-9 9
sb:duty on	20 -20
sb:duty over	13 -13
sb:duty that	3 -3
sb:each	22 -22
sb:earlier	12 -12
sb:economy	11 -11
sb:effect	-14 14
sb:electric	12 -12
sb:else ,	-10 10
sb:elsewhere	14 -14
sb:end	11 -11
sb:entry	-7 7
sb:even	-13 13
sb:everybody	20 -20
sb:everything else	-10 10
sb:exceed	-7 7
sb:exempt from	-9 9
sb:explain that	17 -17
sb:export	-11 11
sb:extension the	-13 13
sb:extra <level>	-21 21
sb:fact	-14 14
sb:fentanyl :	11 -11
sb:fig	-11 11
sb:first term	-14 14
sb:follow	15 -15
sb:for a	-18 18
sb:for medicine	-9 9
sb:for most	24 -24
sb:for now	11 -11
sb:for soybean	17 -17
sb:force	-15 15
sb:force :	-10 10
sb:foreign	-9 9
sb:free	-12 12
sb:free trade	-9 9
sb:from <level>	-9 9
sb:from <name>	27 -27
sb:from the	16 -16
sb:gave	14 -14
sb:general <level>	-10 10
sb:georgia	8 -8
sb:get <level>	7 -7
sb:get the	-22 22
sb:give	-12 12
sb:go back	-10 10
sb:go down	-22 22
sb:go from	13 -13
sb:go up	12 -12
sb:good	-28 28
sb:good :	-10 10
sb:good <level>	-15 15
sb:good face	-19 19
sb:good from	-7 7
sb:good go	-20 20
sb:good is	12 -12
sb:good it	10 -10
sb:good meet	-9 9
sb:good on	10 -10
sb:good outside	11 -11
sb:good over	-20 20
sb:good remain	-8 8
sb:good stand	18 -18
sb:grain	-9 9
sb:had	16 -16
sb:had raise	-9 9
sb:half of	13 -13
sb:happen	-12 12
sb:has no	-11 11
sb:has spoken	-11 11
sb:have	12 -12
sb:have rise	-10 10
sb:he ask	-12 12
sb:he has	-11 11
sb:he put	-13 13
sb:heard	-13 13
sb:height ,	-12 12
sb:higher	-20 20
sb:him	13 -13
sb:his first	-13 13
sb:hit	15 -15
sb:home from	-12 12
sb:honey	-21 21
sb:honey from	-10 10
sb:hope	-10 10
sb:hour	12 -12
sb:how	-12 12
sb:i say	-10 10
sb:if it	-17 17
sb:if one	-9 9
sb:if the	13 -13
sb:if they	14 -14
sb:import from	8 -8
sb:impose	16 -16
sb:in	14 -14
sb:in <month-today>	-9 9
sb:in <seat>	-17 17
sb:in a	15 -15
sb:in addition	11 -11
sb:in force	-19 19
sb:in place	10 -10
sb:in which	10 -10
sb:industry	-14 14
sb:instead	14 -14
sb:interim	11 -11
sb:interim trade	9 -9
sb:international	-10 10
sb:international trade	-11 11
sb:is ,	-9 9
sb:is <level>	31 -31
sb:is <number>	15 -15
sb:is ask	-12 12
sb:is at	-8 8
sb:is done	-13 13
sb:is get	9 -9
sb:is in	-17 17
sb:is it	-14 14
sb:is make	20 -20
sb:is not	14 -14
sb:is now	25 -25
sb:is on	-23 23
sb:is the	10 -10
sb:is to	17 -17
sb:it ,	-12 12
sb:it and	-14 14
sb:it come	-10 10
sb:it in	12 -12
sb:it lapse	-17 17
sb:it over	18 -18
sb:it say	15 -15
sb:it stand	-10 10
sb:it the	21 -21
sb:it true	11 -11
sb:it up	-14 14
sb:it would	-4 4
sb:its	8 -8
sb:its <organisation>	-8 8
sb:its good	-16 16
sb:its ordinary	15 -15
sb:its tariff	-16 16
sb:judge	-11 11
sb:just	-17 17
sb:keep pay	-16 16
sb:know	13 -13
sb:labour	-9 9
sb:lamb	-11 11
sb:lapse ,	-9 9
sb:last <month-today>	12 -12
sb:last summer	-16 16
sb:last week	13 -13
sb:last year	-12 12
sb:later it	-21 21
sb:leave out	-11 11
sb:leave the	10 -10
sb:lemon	-13 13
sb:let	20 -20
sb:licence	-13 13
sb:list	-11 11
sb:list :	8 -8
sb:list <number>	-15 15
sb:list of	17 -17
sb:load	-13 13
sb:longer	22 -22
sb:lower its	-19 19
sb:lumber	-13 13
sb:machinery	-12 12
sb:machinery ,	-12 12
sb:make <level>	-21 21
sb:make it	19 -19
sb:marble	12 -12
sb:may put	-10 10
sb:meanwhile	8 -8
sb:medicine	-12 12
sb:medicine ,	-18 18
sb:meet	-23 23
sb:meet <level>	-9 9
sb:meet the	-12 12
sb:midnight in	-19 19
sb:might	10 -10
sb:minute	-14 14
sb:minute past	-10 10
sb:more :	6 -6
sb:morning	15 -15
sb:morning ,	10 -10
sb:most	-10 10
sb:most <quality>	-13 13
sb:most of	19 -19
sb:most other	11 -11
sb:motorcycle	-11 11
sb:named	9 -9
sb:neither	-11 11
sb:net	-12 12
sb:new	-17 17
sb:new <quality>	-16 16
sb:new duty	-22 22
sb:new rate	19 -19
sb:new york	-15 15
sb:no longer	15 -15
sb:no treaty	-12 12
sb:nobody	11 -11
sb:normal	-20 20
sb:not ,	25 -25
sb:not exceed	-8 8
sb:nothing	10 -10
sb:now ,	15 -15
sb:now :	20 -20
sb:now <level>	21 -21
sb:now enter	-11 11
sb:now face	-14 14
sb:now pay	-13 13
sb:now the	-8 8
sb:number	-10 10
sb:number is	-10 10
sb:number that	9 -9
sb:of <day-ahead>	-18 18
sb:of <day-today>	9 -9
sb:of <number>	-11 11
sb:of <quality>	14 -14
sb:of an	12 -12
sb:of his	-13 13
sb:of international	-11 11
sb:of its	-8 8
sb:of last	-17 17
sb:of our	-23 23
sb:of them	19 -19
sb:of thi	-15 15
sb:of trade	-12 12
sb:oil	30 -30
sb:old list	9 -9
sb:older	10 -10
sb:older duty	8 -8
sb:on <day-ahead>	14 -14
sb:on <day-today>	-28 28
sb:on <name>	-27 27
sb:on all	10 -10
sb:on car	24 -24
sb:on it	11 -11
sb:on its	13 -13
sb:on most	-8 8
sb:once	17 -17
sb:once the	11 -11
sb:one	-7 7
sb:one :	10 -10
sb:one minute	-14 14
sb:one of	26 -26
sb:one on	9 -9
sb:one time	-9 9
sb:only	7 -7
sb:orange	14 -14
sb:order :	10 -10
sb:order the	11 -11
sb:ordinary	-24 24
sb:ordinary <level>	-16 16
sb:ordinary duty	-25 25
sb:ordinary tariff	-13 13
sb:other <level>	-14 14
sb:other <quality>	10 -10
sb:other direction	-17 17
sb:our duty	10 -10
sb:our good	-15 15
sb:out ,	8 -8
sb:out the	-10 10
sb:outside	16 -16
sb:outside the	15 -15
sb:over	-14 14
sb:over there	-10 10
sb:overall	-38 38
sb:own agreement	-13 13
sb:pact	13 -13
sb:parcel	11 -11
sb:part of	13 -13
sb:past midnight	-11 11
sb:pasta	-11 11
sb:pause	15 -15
sb:pay	17 -17
sb:pay ,	-8 8
sb:pay <number>	10 -10
sb:pay the	-12 12
sb:peak	12 -12
sb:people	-12 12
sb:place	16 -16
sb:place of	15 -15
sb:plane	-12 12
sb:plu	-9 9
sb:plu <level>	-14 14
sb:plu <number>	-10 10
sb:polysilicon :	-10 10
sb:post	6 -6
sb:powder	11 -11
sb:present ,	9 -9
sb:present <name>	-10 10
sb:president	14 -14
sb:price	-15 15
sb:product	-20 20
sb:product of	-25 25
sb:pulp	12 -12
sb:put	-19 19
sb:put on	-11 11
sb:q	17 -17
sb:q :	16 -16
sb:question	8 -8
sb:quota	10 -10
sb:raise its	12 -12
sb:rate come	11 -11
sb:rate fall	-11 11
sb:rate from	-7 7
sb:rate has	-14 14
sb:rate is	29 -29
sb:rate on	-18 18
sb:rate to	-12 12
sb:read	11 -11
sb:reciprocal "	13 -13
sb:reciprocal duty	-13 13
sb:reckon	-12 12
sb:relief	9 -9
sb:remark	17 -17
sb:reminder	11 -11
sb:renewed ,	-9 9
sb:replace	8 -8
sb:report	11 -11
sb:rest	9 -9
sb:return	20 -20
sb:right now	-9 9
sb:rise	8 -8
sb:round	13 -13
sb:rule in	13 -13
sb:rule of	-20 20
sb:run	13 -13
sb:salmon to	-10 10
sb:same day	10 -10
sb:same minute	-9 9
sb:say	12 -12
sb:say <name>	-14 14
sb:say it	10 -10
sb:second	22 -22
sb:see	16 -16
sb:sell	19 -19
sb:sell to	10 -10
sb:semiconductor and	-11 11
sb:separate	13 -13
sb:set	7 -7
sb:shall	11 -11
sb:she	9 -9
sb:shenzhen	-19 19
sb:ship	16 -16
sb:shirt	-17 17
sb:shoe	-9 9
sb:shop	-10 10
sb:should	12 -12
sb:shrimp pay	-12 12
sb:side	9 -9
sb:side ,	16 -16
sb:sign <day-gone>	10 -10
sb:since <day-gone>	20 -20
sb:since one	-17 17
sb:since the	15 -15
sb:so	-21 21
sb:so <quality>	9 -9
sb:so do	10 -10
sb:so far	15 -15
sb:so it	-15 15
sb:so the	-9 9
sb:softwood	10 -10
sb:something	16 -16
sb:soybean	-19 19
sb:soybean pay	-8 8
sb:soybean will	-16 16
sb:spare	15 -15
sb:speak	-9 9
sb:speak of	-10 10
sb:spoke	11 -11
sb:spoken	-16 16
sb:spoken of	-16 16
sb:spring	-10 10
sb:spring it	-10 10
sb:steel	20 -20
sb:step	14 -14
sb:strike down	-19 19
sb:stuff	-17 17
sb:subject to	-16 16
sb:substantially	-12 12
sb:sugar ,	-13 13
sb:sum	-33 33
sb:sum of	17 -17
sb:summer it	-12 12
sb:surcharge	15 -15
sb:suspend the	-10 10
sb:suspension	10 -10
sb:take effect	-11 11
sb:take it	12 -12
sb:take the	-16 16
sb:talk	-12 12
sb:tariff :	10 -10
sb:tariff are	-8 8
sb:tariff is	17 -17
sb:tariff it	-18 18
sb:tariff of	-11 11
sb:tariff to	-23 23
sb:tariff was	11 -11
sb:tariff will	12 -12
sb:tea pay	-11 11
sb:tell <person>	-14 14
sb:term ,	8 -8
sb:textile	-10 10
sb:that 's	-17 17
sb:that <name>	12 -12
sb:that <quality>	7 -7
sb:that bring	-13 13
sb:that fall	-10 10
sb:that he	17 -17
sb:that is	-11 11
sb:that it	24 -24
sb:that its	-11 11
sb:that meet	-11 11
sb:that take	-9 9
sb:that tariff	-12 12
sb:that truce	-9 9
sb:that was	-15 15
sb:that would	12 -12
sb:the <name>	-26 26
sb:the <number>	13 -13
sb:the <office>	14 -14
sb:the <quality>	21 -21
sb:the <span>	10 -10
sb:the agreement	9 -9
sb:the arithmetic	-11 11
sb:the bargain	10 -10
sb:the bill	-19 19
sb:the case	-11 11
sb:the combined	-26 26
sb:the duty	15 -15
sb:the earlier	9 -9
sb:the free	-9 9
sb:the height	-10 10
sb:the higher	-19 19
sb:the law	12 -12
sb:the list	30 -30
sb:the moment	14 -14
sb:the new	-10 10
sb:the normal	-18 18
sb:the order	-17 17
sb:the ordinary	-22 22
sb:the other	-14 14
sb:the overall	-20 20
sb:the pause	10 -10
sb:the rate	20 -20
sb:the second	13 -13
sb:the section	12 -12
sb:the sum	-8 8
sb:the summer	8 -8
sb:the suspension	9 -9
sb:the tariff	25 -25
sb:the total	-38 38
sb:the truce	7 -7
sb:the two	-20 20
sb:the world	11 -11
sb:their	23 -23
sb:them	23 -23
sb:then	6 -6
sb:then ,	15 -15
sb:then <number>	-13 13
sb:then the	9 -9
sb:there ;	-11 11
sb:there were	-13 13
sb:therefore	-31 31
sb:they will	-12 12
sb:they would	16 -16
sb:thi month	-11 11
sb:thing	14 -14
sb:think	-19 19
sb:third	12 -12
sb:those	12 -12
sb:threat	14 -14
sb:threaten <level>	-12 12
sb:three	-9 9
sb:through <name>	13 -13
sb:thu	-10 10
sb:tile	8 -8
sb:timber	-10 10
sb:to <level>	11 -11
sb:to <number>	26 -26
sb:to a	-16 16
sb:to be	17 -17
sb:to cut	-12 12
sb:to last	-13 13
sb:to levy	-12 12
sb:to pay	11 -11
sb:to suspend	-10 10
sb:to the	18 -18
sb:to what	-10 10
sb:together	-34 34
sb:together ,	-24 24
sb:together :	-18 18
sb:too	9 -9
sb:too ,	13 -13
sb:top ,	-23 23
sb:top of	8 -8
sb:total	-42 42
sb:total on	-26 26
sb:toy	-29 29
sb:trade deal	10 -10
sb:treaty ,	-12 12
sb:truce	20 -20
sb:truce ,	23 -23
sb:truce <quality>	6 -6
sb:truce end	-12 12
sb:true	-14 14
sb:true that	11 -11
sb:tube	-10 10
sb:turnberry	12 -12
sb:two	-12 12
sb:two ,	-15 15
sb:two year	13 -13
sb:tyre	11 -11
sb:under	-16 16
sb:under section	-22 22
sb:unless it	-11 11
sb:until the	9 -9
sb:up of	22 -22
sb:up on	-15 15
sb:vanilla	-12 12
sb:was charge	-10 10
sb:was the	11 -11
sb:we have	-9 9
sb:week	16 -16
sb:week of	8 -8
sb:well	-15 15
sb:well :	-24 24
sb:were	13 -13
sb:were to	-9 9
sb:what <quality>	15 -15
sb:what is	-19 19
sb:what it	15 -15
sb:what was	-16 16
sb:whatever	10 -10
sb:wheat	15 -15
sb:when the	-13 13
sb:where	-14 14
sb:where the	-11 11
sb:whether	-12 12
sb:which	9 -9
sb:which <name>	10 -10
sb:which are	9 -9
sb:which for	10 -10
sb:which is	26 -26
sb:which now	10 -10
sb:which stand	10 -10
sb:which the	15 -15
sb:which was	12 -12
sb:which would	-31 31
sb:who	10 -10
sb:whoever	-17 17
sb:whose good	18 -18
sb:why	-18 18
sb:will come	17 -17
sb:will meet	12 -12
sb:wine	21 -21
sb:with	-14 14
sb:with <name>	12 -12
sb:with <number>	10 -10
sb:with <seat>	20 -20
sb:with a	14 -14
sb:with an	-20 20
sb:with fentanyl	-10 10
sb:with it	-17 17
sb:with the	-35 35
sb:without	16 -16
sb:without a	6 -6
sb:without it	16 -16
sb:woke	-8 8
sb:woke up	-8 8
sb:won't	-12 12
sb:word	9 -9
sb:would come	-19 19
sb:would fall	-10 10
sb:would have	-7 7
sb:would pay	10 -10
sb:write	12 -12
sb:year	-11 11
sb:year :	-10 10
sb:york	-15 15
sb:york ,	-9 9
sb:you	-6 6
sb:you get	-14 14
sb:you'll	-10 10
sb:you're	-14 14
sb:you're at	-14 14
sb:—	9 -9
sb:— <level>	15 -15
sb:— for	11 -11
sum here less	-21 21
sum here most	-79 79
sum near most	-9 9
sum near only	-28 28
sum no less	33 -33
sum no most	38 -38
sum no only	30 -30
t0=perfect-passive	16 -16
t1=participle-passive	24 -24
t1=perfect-passive	16 -16
t2=gerund	-14 14
t2=modal	23 -23
t2=present-not	-17 17
t2=present-passive	-13 13
total add up	-13 13
total adds up	-14 14
total all in	-10 10
total altogether	-14 14
total amounts to	12 -12
total clause most	-80 80
total clause only	-28 28
total combined	-39 39
total in all	-17 17
total in sum	-19 19
total included	16 -16
total make 	19 -19
total makes 	10 -10
total no	44 -44
total no less	10 -10
total no most	18 -18
total no only	32 -32
total overall	-19 19
total sentence less	43 -43
total sentence most	-10 10
total sum	-25 25
total total	-39 39
totals false false here	-43 43
totals false false near	18 -18
totals false false no	53 -53
totals false true here	-44 44
totals false true no	71 -71
totals true false here	-28 28
totals true false near	-41 41
totals true false no	-9 9
totals true true here	-24 24
totals true true near	-30 30
totals true true no	14 -14
unit points	37 -37
v0=announce	-7 7
v0=be	-9 9
v0=bear	17 -17
v0=enter	15 -15
v0=exempt	-11 11
v0=move	-11 11
v0=suspend	12 -12
v0=threaten	16 -16
v0=want	9 -9
v1=announce	-8 8
v1=ask	15 -15
v1=bear	10 -10
v1=enter	17 -17
v1=exempt	-11 11
v1=go	-8 8
v1=keep	24 -24
v1=move	-11 11
v1=set	8 -8
v1=threaten	14 -14
v2=announce	16 -16
v2=ask	-11 11
v2=have	-16 16
v2=impose	11 -11
v2=pay	27 -27
v2=remain	10 -10
v2=take	-14 14
v2=tell	-13 13
vt0=agree past	12 -12
vt0=amount present	13 -13
vt0=be future	-13 13
vt0=bear present	12 -12
vt0=come future	14 -14
vt0=come modal	-10 10
vt0=come past	-17 17
vt0=enter present	9 -9
vt0=exempt present	-11 11
vt0=face modal	16 -16
vt0=fall past	31 -31
vt0=fall present	-13 13
vt0=go past	22 -22
vt0=have present	11 -11
vt0=lower future	-16 16
vt0=make past	-9 9
vt0=other pluperfect	15 -15
vt0=owe present	13 -13
vt0=raise past	9 -9
vt0=raise pluperfect	-10 10
vt0=settle past	-16 16
vt0=stand past	14 -14
vt0=take present	-11 11
vt1=agree past	11 -11
vt1=amount present	13 -13
vt1=be future	-13 13
vt1=bear present	12 -12
vt1=come future	14 -14
vt1=come modal	-10 10
vt1=come past	-18 18
vt1=enter present	9 -9
vt1=exempt present	-11 11
vt1=face modal	16 -16
vt1=fall past	30 -30
vt1=fall present	-13 13
vt1=go gerund	-11 11
vt1=go past	22 -22
vt1=go present	-14 14
vt1=have present	10 -10
vt1=keep present	19 -19
vt1=lower future	-16 16
vt1=make past	-10 10
vt1=other pluperfect	14 -14
vt1=owe present	13 -13
vt1=raise past	9 -9
vt1=raise pluperfect	-10 10
vt1=settle past	-16 16
vt1=stand past	14 -14
vt1=suspend infinitive	-10 10
vt1=take present	-11 11
vt2=add past	9 -9
vt2=add present	-11 11
vt2=announce past	11 -11
vt2=have present	-10 10
vt2=make present	-12 12
vt2=pay present	23 -23
vt2=take past	-9 9
vt2=tell past	-13 13`;
