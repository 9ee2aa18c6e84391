// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	6 -6
a:'	-10 10
a:'s	-7 7
a:'s agreement	-12 12
a:'s on	11 -11
a:-	8 -8
a:<agent>	-14 14
a:<day-ahead>	8 -8
a:<day-ahead> .	25 -25
a:<day-gone> .	-22 22
a:<day-today>	18 -18
a:<day-today> .	25 -25
a:<duty>	22 -22
a:<level>	15 -15
a:<level> .	10 -10
a:<level> and	6 -6
a:<level> from	-20 20
a:<level> in	12 -12
a:<level> of	7 -7
a:<level> on	-14 14
a:<level> respectively	-6 6
a:<level> to	12 -12
a:<level> under	15 -15
a:<month-gone>	-18 18
a:<month-gone> of	8 -8
a:<name>	-19 19
a:<name> 's	-6 6
a:<name> .	-12 12
a:<name> <level>	19 -19
a:<name> as	16 -16
a:<name> at	17 -17
a:<name> from	15 -15
a:<name> on	-11 11
a:<name> over	-9 9
a:<name> since	-21 21
a:<name> take	11 -11
a:<name> under	-7 7
a:<number> .	10 -10
a:<number> and	-19 19
a:<number> as	6 -6
a:<number> at	7 -7
a:<number> in	10 -10
a:<number> on	20 -20
a:<organisation>	16 -16
a:<organisation> .	6 -6
a:<quality>	-7 7
a:<quality> cement	8 -8
a:<quality> cheese	-7 7
a:<quality> coffee	-18 18
a:<quality> date	-15 15
a:<quality> oil	-15 15
a:<quality> one	8 -8
a:<quality> steel	7 -7
a:<quality> tea	7 -7
a:<quality> wine	10 -10
a:<seat> .	21 -21
a:<sender>	-17 17
a:<span> from	13 -13
a:<taker>	9 -9
a:<v-agree>	-14 14
a:<v-bear>	-8 8
a:<v-deny>	8 -8
a:<v-down>	-9 9
a:<v-end>	17 -17
a:<v-return>	14 -14
a:<v-say>	-13 13
a:<v-stay>	-15 15
a:<v-suspend>	-7 7
a:<v-threaten>	-8 8
a:<v-up>	11 -11
a:?	8 -8
a:a <quality>	17 -17
a:a deal	13 -13
a:about	-6 6
a:accord	18 -18
a:action	9 -9
a:after	17 -17
a:again from	7 -7
a:against	11 -11
a:ago .	10 -10
a:agree	-7 7
a:agreement .	11 -11
a:agreement with	-16 16
a:all	15 -15
a:all .	16 -16
a:along	-6 6
a:already	-16 16
a:also	-7 7
a:an	14 -14
a:and	11 -11
a:and a	6 -6
a:and more	-6 6
a:and not	14 -14
a:and on	6 -6
a:and that	-10 10
a:and the	12 -12
a:and those	6 -6
a:and to	-19 19
a:any	-6 6
a:apply	-9 9
a:apply again	13 -13
a:apply from	-9 9
a:apply to	-10 10
a:are to	-14 14
a:as	10 -10
a:as before	9 -9
a:as long	6 -6
a:as of	7 -7
a:as the	8 -8
a:at	11 -11
a:at <number>	7 -7
a:at all	19 -19
a:at most	7 -7
a:autumn	8 -8
a:avocado .	13 -13
a:away	6 -6
a:back .	7 -7
a:be	12 -12
a:bean	7 -7
a:become	6 -6
a:beef	8 -8
a:beef .	6 -6
a:been	16 -16
a:beer	13 -13
a:beer .	6 -6
a:before	-9 9
a:before .	-12 12
a:begin	14 -14
a:being .	7 -7
a:beside	6 -6
a:border .	6 -6
a:both	-20 20
a:both .	-9 9
a:both side	6 -6
a:butter	-7 7
a:butter .	-12 12
a:buy	-6 6
a:by <day-ahead>	10 -10
a:by the	19 -19
a:canola	7 -7
a:car	12 -12
a:case	6 -6
a:ceiling	-10 10
a:cement .	7 -7
a:cent	-10 10
a:ceramic	-11 11
a:charge	-9 9
a:charge .	-9 9
a:charge on	-9 9
a:cheese	-23 23
a:cheese .	-7 7
a:cinnamon	6 -6
a:coal	8 -8
a:cocoa	15 -15
a:coconut	17 -17
a:coconut oil	6 -6
a:coffee	-17 17
a:coffee .	12 -12
a:collect	9 -9
a:come from	7 -7
a:conclude	7 -7
a:copper	-7 7
a:country	-15 15
a:crane	6 -6
a:crude oil	8 -8
a:deal of	-7 7
a:did	9 -9
a:down	11 -11
a:down to	9 -9
a:drawer	10 -10
a:drop	8 -8
a:due	16 -16
a:during	-7 7
a:during the	-9 9
a:duty .	12 -12
a:duty in	-26 26
a:duty on	16 -16
a:duty since	7 -7
a:duty under	15 -15
a:each .	-9 9
a:each side	8 -8
a:easter	19 -19
a:effect	14 -14
a:else	-15 15
a:end	8 -8
a:export	-16 16
a:fall	10 -10
a:fentanyl	36 -36
a:fentanyl .	11 -11
a:first	-14 14
a:first term	8 -8
a:flower	6 -6
a:for <name>	-8 8
a:for both	-11 11
a:for its	12 -12
a:for the	6 -6
a:forced	6 -6
a:four	-11 11
a:from <day-gone>	-20 20
a:from <level>	6 -6
a:from <name>	-6 6
a:from next	6 -6
a:from the	11 -11
a:frozen	-8 8
a:furniture	-12 12
a:get	-13 13
a:glass	-15 15
a:good .	8 -8
a:good from	31 -31
a:good in	8 -8
a:good is	6 -6
a:good of	-7 7
a:good outside	-6 6
a:good over	-7 7
a:grape	-20 20
a:grape .	-21 21
a:had	13 -13
a:had been	12 -12
a:has apply	-7 7
a:have been	6 -6
a:here .	32 -32
a:his	-14 14
a:in .	7 -7
a:in <name>	-6 6
a:in <seat>	7 -7
a:in all	9 -9
a:in new	7 -7
a:in the	9 -9
a:included	9 -9
a:instead	14 -14
a:is a	22 -22
a:is charge	-11 11
a:is due	7 -7
a:is in	11 -11
a:is not	-13 13
a:is what	13 -13
a:its	17 -17
a:its agreement	8 -8
a:just	-9 9
a:keep	-14 14
a:last .	6 -6
a:law	-16 16
a:law .	9 -9
a:levy	17 -17
a:like	15 -15
a:list	12 -12
a:long	8 -8
a:longer	-8 8
a:lower	-11 11
a:machine .	6 -6
a:machinery .	10 -10
a:make	-7 7
a:make in	6 -6
a:meantime	7 -7
a:medicine	-15 15
a:midnight	11 -11
a:milk	6 -6
a:milk powder	6 -6
a:moment	-16 16
a:moment .	-7 7
a:month	14 -14
a:most	-6 6
a:motorcycle	-13 13
a:my	11 -11
a:new	-12 12
a:new duty	-7 7
a:next morning	-6 6
a:nil	10 -10
a:no longer	-8 8
a:nothing .	8 -8
a:now	9 -9
a:now .	16 -16
a:nut	-8 8
a:of <day-ahead>	6 -6
a:of <level>	18 -18
a:of it	11 -11
a:of last	-8 8
a:of the	8 -8
a:of their	-8 8
a:old	-9 9
a:olive	8 -8
a:olive oil	7 -7
a:on <day-today>	9 -9
a:on <quality>	-13 13
a:on all	10 -10
a:on both	14 -14
a:on car	9 -9
a:on cement	-6 6
a:on coal	6 -6
a:on cocoa	7 -7
a:on coconut	13 -13
a:on crude	8 -8
a:on each	8 -8
a:on either	10 -10
a:on good	10 -10
a:on it	-20 20
a:on its	-13 13
a:on soybean	11 -11
a:on steel	9 -9
a:on sugar	7 -7
a:on tea	-13 13
a:on the	-16 16
a:on tyre	-20 20
a:on what	6 -6
a:once .	-6 6
a:once more	12 -12
a:once the	-8 8
a:one	7 -7
a:onion	-13 13
a:only	10 -10
a:or	-7 7
a:or <level>	21 -21
a:or <number>	-11 11
a:orange .	12 -12
a:order	7 -7
a:our	-10 10
a:over fentanyl	12 -12
a:over there	17 -17
a:pact	20 -20
a:pact .	9 -9
a:paper .	10 -10
a:part	7 -7
a:patented	12 -12
a:pause	-7 7
a:pause .	-11 11
a:pay	12 -12
a:payable	11 -11
a:penalty	-6 6
a:per	-10 10
a:per cent	-10 10
a:pipe	-6 6
a:plu	-9 9
a:plu <number>	-16 16
a:point	9 -9
a:powder	6 -6
a:prawn	-6 6
a:present .	-10 10
a:quinoa	8 -8
a:quota .	7 -7
a:rate	-13 13
a:rate .	-9 9
a:reach	-8 8
a:reciprocal	6 -6
a:remain payable	9 -9
a:remain suspend	-9 9
a:respectively	-12 12
a:respectively .	-15 15
a:rice .	6 -6
a:rum .	8 -8
a:salmon	10 -10
a:salt	7 -7
a:same	8 -8
a:same day	-6 6
a:sardine	8 -8
a:sardine .	8 -8
a:section	13 -13
a:section <number>	13 -13
a:seed	8 -8
a:ship	12 -12
a:shrimp	9 -9
a:side	27 -27
a:side .	6 -6
a:sign	6 -6
a:sign in	6 -6
a:since	-16 16
a:since .	8 -8
a:since <month-gone>	-22 22
a:since its	9 -9
a:since the	6 -6
a:so	-7 7
a:spring	14 -14
a:spring .	11 -11
a:start on	-7 7
a:stay .	-10 10
a:stay in	10 -10
a:steel	27 -27
a:still	7 -7
a:stuff	7 -7
a:sugar	10 -10
a:summer	-10 10
a:summer .	-7 7
a:suspend .	-14 14
a:suspend for	6 -6
a:table	-18 18
a:take	20 -20
a:take effect	12 -12
a:tariff	31 -31
a:tax	12 -12
a:tax on	8 -8
a:tea	-6 6
a:tea .	9 -9
a:term	9 -9
a:term .	6 -6
a:than	-8 8
a:that	-8 8
a:that on	-9 9
a:the	7 -7
a:the <day-ahead>	8 -8
a:the <level>	9 -9
a:the <number>	20 -20
a:the <organisation>	18 -18
a:the <quality>	12 -12
a:the agreement	19 -19
a:the deal	-8 8
a:the drawer	10 -10
a:the list	18 -18
a:the meantime	7 -7
a:the new	-8 8
a:the old	-14 14
a:the other	16 -16
a:the pause	-7 7
a:the rate	-11 11
a:the same	7 -7
a:the summer	16 -16
a:the table	-14 14
a:the time	8 -8
a:the treaty	-6 6
a:the truce	22 -22
a:the two	-10 10
a:the year	8 -8
a:their agreement	7 -7
a:them	20 -20
a:then .	15 -15
a:there	7 -7
a:they	10 -10
a:time being	7 -7
a:to	-7 7
a:to <level>	-8 8
a:to nil	9 -9
a:to the	8 -8
a:together	-14 14
a:together .	-19 19
a:too	-6 6
a:too .	-10 10
a:top of	13 -13
a:tractor	8 -8
a:trade	-13 13
a:trade agreement	-15 15
a:treaty of	-8 8
a:truce of	-13 13
a:two	-7 7
a:tyre	-15 15
a:under	9 -9
a:under it	11 -11
a:under its	24 -24
a:under the	6 -6
a:under their	-6 6
a:until	17 -17
a:until <day-ahead>	22 -22
a:until <day-gone>	7 -7
a:until the	6 -6
a:upon	-10 10
a:us	-16 16
a:value	9 -9
a:was	-9 9
a:was the	-9 9
a:way .	13 -13
a:week ago	-7 7
a:were	7 -7
a:what	19 -19
a:when	17 -17
a:whisky	-7 7
a:will	20 -20
a:will apply	6 -6
a:wine	10 -10
a:wine .	-8 8
a:with	-10 10
a:with the	-11 11
a:with us	-9 9
a:without	8 -8
a:worst	-6 6
a:worth	9 -9
a:yarn	13 -13
a:you	-13 13
a:zero	13 -13
b:" the	8 -8
b:" we	7 -7
b:'s	-8 8
b:'s <number>	8 -8
b:'s at	-19 19
b:'s been	11 -11
b:'s duty	-12 12
b:'s good	10 -10
b:'s is	17 -17
b:'s on	-9 9
b:'s own	-6 6
b:'s rate	9 -9
b:'s would	6 -6
b:(	11 -11
b:)	-15 15
b:*	11 -11
b:, <name>	6 -6
b:, <number>	16 -16
b:, <person>	-8 8
b:, a	15 -15
b:, after	10 -10
b:, among	8 -8
b:, are	7 -7
b:, charge	-9 9
b:, enter	7 -7
b:, get	11 -11
b:, go	-13 13
b:, in	17 -17
b:, it	-9 9
b:, not	-13 13
b:, on	7 -7
b:, our	8 -8
b:, over	12 -12
b:, sell	-23 23
b:, since	26 -26
b:, the	12 -12
b:, they	13 -13
b:, we	11 -11
b:, will	-8 8
b:, would	6 -6
b:-	11 -11
b:.	-13 13
b:: <level>	-10 10
b:: <number>	22 -22
b:: <quality>	24 -24
b:: <seat>	6 -6
b:: from	-21 21
b:: i	21 -21
b:: it	-15 15
b:: our	18 -18
b:: the	8 -8
b:: they	-18 18
b:; <name>	13 -13
b:; <quality>	13 -13
b:; a	-14 14
b:; in	14 -14
b:; it	-7 7
b:<day-ahead>	16 -16
b:<day-ahead> <name>	-9 9
b:<day-ahead> pay	7 -7
b:<day-ahead> the	15 -15
b:<day-ahead> to	-11 11
b:<day-gone> <person>	10 -10
b:<day-gone> <quality>	-9 9
b:<day-gone> it	-7 7
b:<day-gone> the	8 -8
b:<day-gone> to	-6 6
b:<day-today>	-7 7
b:<day-today> and	8 -8
b:<day-today> it	23 -23
b:<day-today> they	10 -10
b:<gate>	-10 10
b:<goods-amount>	6 -6
b:<goods>	-12 12
b:<level>	13 -13
b:<level> at	13 -13
b:<level> for	-15 15
b:<level> in	-15 15
b:<level> on	18 -18
b:<level> or	19 -19
b:<level> to	-13 13
b:<month-ahead>	-10 10
b:<month-gone>	-6 6
b:<month-gone> <name>	-10 10
b:<month-gone> <quality>	-11 11
b:<month-gone> it	-10 10
b:<month-gone> the	15 -15
b:<month-gone> to	6 -6
b:<name> <level>	12 -12
b:<name> and	-9 9
b:<name> are	21 -21
b:<name> ask	7 -7
b:<name> at	-6 6
b:<name> charge	-24 24
b:<name> continue	24 -24
b:<name> drop	-17 17
b:<name> duty	-8 8
b:<name> for	7 -7
b:<name> from	16 -16
b:<name> go	14 -14
b:<name> good	6 -6
b:<name> had	-8 8
b:<name> may	19 -19
b:<name> meet	-7 7
b:<name> pay	8 -8
b:<name> put	21 -21
b:<name> sell	20 -20
b:<name> settle	15 -15
b:<name> stay	13 -13
b:<name> still	12 -12
b:<name> suspend	-8 8
b:<name> take	7 -7
b:<name> the	7 -7
b:<name> to	-13 13
b:<name> was	19 -19
b:<name> with	-9 9
b:<not>	16 -16
b:<number>	7 -7
b:<number> and	-14 14
b:<number> duty	8 -8
b:<number> for	14 -14
b:<number> from	7 -7
b:<number> is	-15 15
b:<number> it	6 -6
b:<number> on	8 -8
b:<number> or	-12 12
b:<number> the	8 -8
b:<number> with	14 -14
b:<organisation>	-10 10
b:<organisation> 's	-12 12
b:<organisation> in	13 -13
b:<organisation> would	-20 20
b:<person>	8 -8
b:<person> 's	9 -9
b:<person> announce	8 -8
b:<person> has	16 -16
b:<person> put	-7 7
b:<person> say	14 -14
b:<person> want	-21 21
b:<points>	9 -9
b:<quality> and	8 -8
b:<quality> beef	-26 26
b:<quality> car	31 -31
b:<quality> coal	-12 12
b:<quality> coffee	6 -6
b:<quality> copper	-7 7
b:<quality> cotton	-11 11
b:<quality> date	-6 6
b:<quality> fertiliser	-18 18
b:<quality> good	10 -10
b:<quality> hazelnut	-8 8
b:<quality> medicine	-9 9
b:<quality> origin	8 -8
b:<quality> phosphate	10 -10
b:<quality> plywood	6 -6
b:<quality> potash	-18 18
b:<quality> rate	-8 8
b:<quality> tariff	-8 8
b:<quality> wine	-6 6
b:<quality> yarn	-19 19
b:<seat> 's	9 -9
b:<seat> and	-13 13
b:<seat> answer	8 -8
b:<seat> go	-11 11
b:<seat> say	9 -9
b:<seat> to	9 -9
b:<seat> will	13 -13
b:<span>	10 -10
b:<span> from	-13 13
b:<v-agree>	10 -10
b:<v-buy>	13 -13
b:<v-deny>	13 -13
b:<v-impose>	12 -12
b:<v-propose>	6 -6
b:<v-say>	18 -18
b:<v-stay>	6 -6
b:<v-target>	-7 7
b:a deal	-18 18
b:a flat	7 -7
b:a further	12 -12
b:a permanent	17 -17
b:a product	6 -6
b:a quota	-6 6
b:a truce	-8 8
b:a year	-8 8
b:about	-7 7
b:about a	-7 7
b:about the	12 -12
b:accept	7 -7
b:add	-9 9
b:add up	11 -11
b:addition	9 -9
b:addition to	7 -7
b:additional duty	-8 8
b:additional tariff	10 -10
b:after the	-17 17
b:against	-14 14
b:agree to	-6 6
b:agreement	-11 11
b:agreement with	22 -22
b:all	7 -7
b:allow	6 -6
b:already	20 -20
b:already pay	6 -6
b:also	8 -8
b:aluminium	16 -16
b:aluminum	8 -8
b:among them	8 -8
b:an additional	-11 11
b:an extra	10 -10
b:and <number>	-12 12
b:and <quality>	10 -10
b:and about	-8 8
b:and aluminium	6 -6
b:and charge	7 -7
b:and get	-18 18
b:and go	6 -6
b:and has	13 -13
b:and i	-18 18
b:and is	-12 12
b:and keep	-6 6
b:and of	11 -11
b:and our	10 -10
b:and since	-8 8
b:and stay	-6 6
b:and suspend	9 -9
b:and their	12 -12
b:and those	-7 7
b:and to	14 -14
b:and we	11 -11
b:announce	12 -12
b:another	15 -15
b:apply	7 -7
b:apricot	15 -15
b:are charge	-9 9
b:are to	11 -11
b:as much	6 -6
b:as of	9 -9
b:ask <name>	10 -10
b:ask for	-6 6
b:ask the	-11 11
b:at a	-6 6
b:at present	-10 10
b:autumn	11 -11
b:avocado	6 -6
b:away with	-6 6
b:back at	21 -21
b:back in	10 -10
b:back with	-7 7
b:banana	-11 11
b:base	-18 18
b:be a	9 -9
b:be at	12 -12
b:be charge	18 -18
b:bear	17 -17
b:beef pay	-13 13
b:been pay	-16 16
b:before	6 -6
b:before <month-ahead>	-12 12
b:between	-15 15
b:both country	-13 13
b:both duty	11 -11
b:bring its	-8 8
b:busan	-18 18
b:buse	-8 8
b:but the	9 -9
b:butter	32 -32
b:buy	14 -14
b:buyer	10 -10
b:by	-14 14
b:by the	8 -8
b:car	6 -6
b:car go	22 -22
b:car pay	-6 6
b:cashmere	-19 19
b:charge is	6 -6
b:charge us	-11 11
b:clear	-17 17
b:close	7 -7
b:close to	7 -7
b:coal	-14 14
b:cocoa	8 -8
b:coconut oil	-10 10
b:cod	14 -14
b:coffee from	7 -7
b:coffee pay	11 -11
b:collect	9 -9
b:come down	-8 8
b:content	-15 15
b:copper	-16 16
b:cost	8 -8
b:could	-7 7
b:currently	6 -6
b:custom	10 -10
b:cut its	8 -8
b:cut the	-8 8
b:cut to	9 -9
b:day	9 -9
b:deal with	-7 7
b:deny	7 -7
b:did	13 -13
b:did not	6 -6
b:direction	15 -15
b:doe	19 -19
b:doe not	11 -11
b:double its	-11 11
b:double to	15 -15
b:down for	-6 6
b:down from	14 -14
b:draft	11 -11
b:drop	-7 7
b:drop from	-12 12
b:drop to	6 -6
b:during	-9 9
b:during the	-10 10
b:duty down	-8 8
b:duty fall	8 -8
b:duty go	10 -10
b:duty of	-7 7
b:duty on	10 -10
b:duty to	-11 11
b:duty under	9 -9
b:duty was	8 -8
b:duty will	7 -7
b:duty would	11 -11
b:each	15 -15
b:each other	9 -9
b:earlier	17 -17
b:end	11 -11
b:energy	7 -7
b:enter the	13 -13
b:exceed	7 -7
b:expect	14 -14
b:extension	7 -7
b:extra	22 -22
b:face an	-6 6
b:fall from	-10 10
b:fall to	16 -16
b:far	8 -8
b:fentanyl	45 -45
b:fentanyl duty	11 -11
b:fentanyl tariff	7 -7
b:fertiliser	-21 21
b:fertilizer	6 -6
b:figure is	-9 9
b:figure of	7 -7
b:fish	11 -11
b:fishmeal	-9 9
b:flat	7 -7
b:flower	9 -9
b:for <name>	11 -11
b:for <quality>	-10 10
b:for <span>	15 -15
b:for a	6 -6
b:for the	-10 10
b:force	-9 9
b:free	7 -7
b:from	14 -14
b:from <day-ahead>	25 -25
b:from <level>	-6 6
b:from <name>	18 -18
b:from <number>	-10 10
b:from the	7 -7
b:from there	12 -12
b:fruit	19 -19
b:full	-10 10
b:furniture	-8 8
b:further	20 -20
b:gas	8 -8
b:gave	-9 9
b:gave the	-11 11
b:general	16 -16
b:geneva	15 -15
b:georgia	31 -31
b:get a	-18 18
b:get in	15 -15
b:glass	7 -7
b:glove	13 -13
b:go as	-6 6
b:go down	10 -10
b:go in	12 -12
b:go to	-11 11
b:good	-17 17
b:good are	-10 10
b:good at	13 -13
b:good fall	-24 24
b:good go	15 -15
b:good have	-13 13
b:good of	-7 7
b:good outside	-13 13
b:good pay	6 -6
b:good that	9 -9
b:good to	8 -8
b:good will	-12 12
b:government	-15 15
b:grain	23 -23
b:grower	-14 14
b:had been	-8 8
b:had put	8 -8
b:half	9 -9
b:half of	6 -6
b:has had	-9 9
b:has promise	6 -6
b:has put	8 -8
b:have been	13 -13
b:hazelnut	10 -10
b:he	-6 6
b:he want	8 -8
b:heard	14 -14
b:here	17 -17
b:his <organisation>	-7 7
b:hit	6 -6
b:hit with	6 -6
b:hold	11 -11
b:hold at	11 -11
b:i	-12 12
b:i ask	7 -7
b:i have	-12 12
b:i pay	-14 14
b:i would	15 -15
b:if <name>	-8 8
b:if it	13 -13
b:if the	23 -23
b:importer	-14 14
b:in <name>	-10 10
b:in <number>	18 -18
b:in addition	8 -8
b:in force	-9 9
b:in return	7 -7
b:in the	16 -16
b:in turn	9 -9
b:increase	-8 8
b:instead	-8 8
b:instead of	-8 8
b:into	9 -9
b:is at	11 -11
b:is down	10 -10
b:is in	-29 29
b:is it	7 -7
b:is still	9 -9
b:it	-6 6
b:it at	-11 11
b:it enter	-15 15
b:it had	-10 10
b:it has	10 -10
b:it is	10 -10
b:it say	-9 9
b:it suspend	-15 15
b:it take	-10 10
b:it to	14 -14
b:it will	-8 8
b:it would	9 -9
b:it'd	6 -6
b:it'll	-18 18
b:its good	-19 19
b:its own	-12 12
b:its rate	16 -16
b:its tariff	-16 16
b:just	10 -10
b:keep a	-8 8
b:keep its	8 -8
b:keep pay	6 -6
b:lamb	-7 7
b:lapse	10 -10
b:last	18 -18
b:last week	17 -17
b:leather	16 -16
b:leave	22 -22
b:lentil	7 -7
b:let	14 -14
b:letter	7 -7
b:levy	-6 6
b:levy <level>	-9 9
b:levy on	6 -6
b:like	-8 8
b:list <number>	10 -10
b:longer	6 -6
b:lorry	-15 15
b:lower its	-11 11
b:lumber	11 -11
b:machine	6 -6
b:machine tool	9 -9
b:maize	8 -8
b:make up	-7 7
b:may	-6 6
b:may go	-11 11
b:me	9 -9
b:meal	9 -9
b:meant	-13 13
b:medicine	-8 8
b:medicine and	9 -9
b:meet an	6 -6
b:metal	7 -7
b:might	8 -8
b:milk	6 -6
b:moment	9 -9
b:month	-10 10
b:most <quality>	-12 12
b:most good	6 -6
b:much	9 -9
b:much as	6 -6
b:my	-9 9
b:negotiate	-12 12
b:new	22 -22
b:new duty	7 -7
b:next	-13 13
b:no .	-12 12
b:no longer	6 -6
b:nobody	6 -6
b:nor	-7 7
b:not exceed	7 -7
b:now the	25 -25
b:of	8 -8
b:of <day-gone>	22 -22
b:of <number>	13 -13
b:of <quality>	13 -13
b:of a	19 -19
b:of our	17 -17
b:of the	9 -9
b:of them	-9 9
b:of up	-8 8
b:off	-9 9
b:offer	10 -10
b:offer to	11 -11
b:oil and	7 -7
b:oil go	8 -8
b:oil is	-12 12
b:oil to	9 -9
b:old	12 -12
b:olive	-15 15
b:olive oil	-16 16
b:on	11 -11
b:on <day-ahead>	-13 13
b:on <day-today>	8 -8
b:on <name>	9 -9
b:on cement	8 -8
b:on charge	19 -19
b:on enter	-12 12
b:on fertiliser	-6 6
b:on good	-16 16
b:on list	8 -8
b:on our	-18 18
b:on the	-15 15
b:on top	10 -10
b:one	8 -8
b:onion	-12 12
b:only	18 -18
b:or	8 -8
b:ordinary duty	22 -22
b:origin	11 -11
b:other <quality>	10 -10
b:other direction	14 -14
b:our <organisation>	-6 6
b:our duty	16 -16
b:our on	18 -18
b:outside	-8 8
b:over	-8 8
b:over fentanyl	10 -10
b:own	-6 6
b:own duty	-6 6
b:own tariff	13 -13
b:pact	-13 13
b:palm	18 -18
b:palm oil	17 -17
b:part	18 -18
b:part from	7 -7
b:pass	10 -10
b:pass through	6 -6
b:pause	-13 13
b:pay <level>	-9 9
b:pay <name>	-13 13
b:pay <number>	9 -9
b:pay a	19 -19
b:pay an	-7 7
b:pea	10 -10
b:permanent	17 -17
b:phosphate	10 -10
b:place of	-6 6
b:plywood	10 -10
b:pork	-17 17
b:port	-21 21
b:potash	-13 13
b:potatoe	-8 8
b:powder	6 -6
b:prepare	9 -9
b:present <quality>	10 -10
b:present the	-14 14
b:press	8 -8
b:product from	7 -7
b:product on	6 -6
b:promise to	9 -9
b:proposal	-31 31
b:put a	9 -9
b:put another	8 -8
b:put off	-11 11
b:put the	7 -7
b:raise it	12 -12
b:raise its	-8 8
b:raspberry	9 -9
b:rate for	-8 8
b:rate go	9 -9
b:rate is	13 -13
b:rate on	-13 13
b:rate was	7 -7
b:rate were	6 -6
b:rate would	-8 8
b:reach	13 -13
b:read	14 -14
b:receive	-8 8
b:reciprocal	9 -9
b:reciprocal duty	10 -10
b:reciprocal tariff	9 -9
b:reduce	11 -11
b:remain	-6 6
b:remain at	-9 9
b:report	11 -11
b:return	15 -15
b:rice	8 -8
b:rice pay	6 -6
b:rice to	-10 10
b:rise	-7 7
b:rum	-11 11
b:run	9 -9
b:safeguard duty	-6 6
b:salmon	22 -22
b:sardine	-10 10
b:say	10 -10
b:say the	12 -12
b:scotch	15 -15
b:second	-6 6
b:section	14 -14
b:section <number>	14 -14
b:sell	-14 14
b:sell its	-8 8
b:send	11 -11
b:sesame	8 -8
b:settle	13 -13
b:settle for	-8 8
b:shall	20 -20
b:she	13 -13
b:should	25 -25
b:shrimp	6 -6
b:since	-18 18
b:since <day-gone>	12 -12
b:since <month-gone>	-13 13
b:since then	8 -8
b:so	12 -12
b:so is	9 -9
b:so that	7 -7
b:some	9 -9
b:somebody	10 -10
b:soybean	8 -8
b:speak	9 -9
b:speak of	9 -9
b:spring	-9 9
b:spring and	-9 9
b:spring it	10 -10
b:stand	-7 7
b:stand at	7 -7
b:start	7 -7
b:steel and	12 -12
b:steel pay	7 -7
b:still	10 -10
b:stop	-6 6
b:strike	-6 6
b:such	16 -16
b:such as	13 -13
b:sum	-8 8
b:summer	15 -15
b:surcharge	9 -9
b:suspend	-9 9
b:suspend its	-6 6
b:take <level>	9 -9
b:take it	-10 10
b:take the	14 -14
b:talk	11 -11
b:talk of	9 -9
b:tariff from	15 -15
b:tariff on	-8 8
b:tariff will	8 -8
b:tax	-7 7
b:tax on	-10 10
b:tea	20 -20
b:tea pay	10 -10
b:than	-6 6
b:than the	-9 9
b:that 's	16 -16
b:that <name>	-9 9
b:that <seat>	17 -17
b:that a	8 -8
b:that are	6 -6
b:that both	8 -8
b:that day	16 -16
b:that he	-11 11
b:that his	-7 7
b:that it	12 -12
b:that lower	-7 7
b:that make	14 -14
b:that on	12 -12
b:that our	-20 20
b:that set	10 -10
b:that they	-16 16
b:that was	-19 19
b:the <day-gone>	-10 10
b:the <level>	19 -19
b:the <name>	11 -11
b:the <number>	27 -27
b:the <organisation>	-9 9
b:the <person>	11 -11
b:the <quality>	9 -9
b:the additional	14 -14
b:the basic	6 -6
b:the border	10 -10
b:the charge	11 -11
b:the extra	9 -9
b:the fentanyl	18 -18
b:the figure	-6 6
b:the first	-11 11
b:the full	-10 10
b:the general	11 -11
b:the list	-6 6
b:the moment	9 -9
b:the new	14 -14
b:the old	9 -9
b:the other	-10 10
b:the pause	-15 15
b:the right	-8 8
b:the second	-8 8
b:the sum	9 -9
b:the summer	8 -8
b:the tariff	6 -6
b:the threat	11 -11
b:the total	8 -8
b:the truce	13 -13
b:the two	10 -10
b:their	-6 6
b:then it	12 -12
b:then the	7 -7
b:there	-8 8
b:there at	10 -10
b:therefore	9 -9
b:these	-14 14
b:they come	8 -8
b:they enter	8 -8
b:they go	11 -11
b:they have	10 -10
b:they pay	-6 6
b:they take	-7 7
b:they were	17 -17
b:they will	11 -11
b:think	12 -12
b:third	10 -10
b:those from	10 -10
b:those of	-9 9
b:threaten to	-6 6
b:threaten with	6 -6
b:three	-7 7
b:through	14 -14
b:through <name>	7 -7
b:thu	7 -7
b:tile	8 -8
b:timber	-10 10
b:to	-8 8
b:to <name>	-8 8
b:to <number>	12 -12
b:to a	-14 14
b:to be	20 -20
b:to enter	17 -17
b:to have	14 -14
b:to suspend	6 -6
b:to take	10 -10
b:to the	-20 20
b:together	9 -9
b:tool	9 -9
b:top	10 -10
b:top of	9 -9
b:total	15 -15
b:treaty	-22 22
b:truce	9 -9
b:truce the	-9 9
b:truck	16 -16
b:turn	9 -9
b:two	14 -14
b:two side	7 -7
b:under	10 -10
b:under it	20 -20
b:under the	-6 6
b:until	14 -14
b:used	15 -15
b:used to	8 -8
b:vanilla	21 -21
b:want <name>	-7 7
b:want the	6 -6
b:was <level>	7 -7
b:was a	6 -6
b:was at	-6 6
b:was to	15 -15
b:watche	7 -7
b:water	-17 17
b:way	8 -8
b:we charge	-9 9
b:we had	12 -12
b:we have	8 -8
b:we take	13 -13
b:we were	9 -9
b:week	9 -9
b:week it	8 -8
b:well	11 -11
b:were	6 -6
b:were at	15 -15
b:wheat	7 -7
b:where they	-7 7
b:which	8 -8
b:which <quality>	6 -6
b:which charge	11 -11
b:which has	-16 16
b:which is	21 -21
b:which its	10 -10
b:which pay	-6 6
b:which the	9 -9
b:which was	9 -9
b:while	-6 6
b:who	11 -11
b:who pay	7 -7
b:whose good	-18 18
b:why	9 -9
b:will charge	-7 7
b:will keep	7 -7
b:will lower	6 -6
b:will take	6 -6
b:wine and	8 -8
b:wire	18 -18
b:with <level>	17 -17
b:with <seat>	-11 11
b:with a	7 -7
b:with the	24 -24
b:without	8 -8
b:without a	-7 7
b:without the	15 -15
b:would add	7 -7
b:would ask	12 -12
b:would bring	7 -7
b:would charge	7 -7
b:would like	-10 10
b:would lower	-7 7
b:would otherwise	-7 7
b:would put	-12 12
b:would then	9 -9
b:write	12 -12
b:yarn	-8 8
b:year ago	-7 7
b:year it	8 -8
b:you	17 -17
b:zinc	9 -9
before=false false several=false	16 -16
before=false false several=false even	-18 18
before=false false several=false hardly	8 -8
before=false false several=false little	16 -16
before=false false several=false near	-12 12
before=false false several=false some	36 -36
before=false false several=true even	-6 6
before=false false several=true hardly	6 -6
before=false false several=true little	14 -14
before=false false several=true near	-25 25
before=false true several=false	-45 45
before=false true several=false even	20 -20
before=false true several=false hardly	-14 14
before=false true several=false little	-17 17
before=false true several=false near	-15 15
before=false true several=false some	-38 38
before=false true several=true	-25 25
before=false true several=true even	-13 13
before=false true several=true hardly	-15 15
before=false true several=true little	-26 26
before=false true several=true near	-6 6
before=false true several=true some	19 -19
before=true false several=false	32 -32
before=true false several=false even	-13 13
before=true false several=false hardly	41 -41
before=true false several=false little	27 -27
before=true false several=false some	-28 28
before=true false several=true	54 -54
before=true false several=true hardly	37 -37
before=true false several=true little	19 -19
before=true false several=true near	35 -35
before=true false several=true some	-13 13
before=true true several=false	-19 19
before=true true several=false even	-16 16
before=true true several=false hardly	14 -14
before=true true several=false little	-27 27
before=true true several=false near	17 -17
before=true true several=false some	-23 23
before=true true several=true	-31 31
before=true true several=true hardly	-35 35
before=true true several=true little	-13 13
by even	-15 15
by hardly	20 -20
by near	-13 13
c0=begin	-7 7
c0=return	14 -14
c1=end	-8 8
c1=propose	7 -7
c1=return	15 -15
c2=agree	-7 7
c2=begin	9 -9
c2=deny	7 -7
c2=propose	17 -17
c2=return	7 -7
c2=sell	8 -8
crossed=false	-18 18
crossed=false even	-15 15
crossed=false hardly	19 -19
crossed=false little	-12 12
crossed=false near	-13 13
crossed=true even	22 -22
crossed=true little	15 -15
crossed=true near	17 -17
crossed=true some	-22 22
ct0=bear future	6 -6
ct0=bear perfect	8 -8
ct0=bear pluperfect	-10 10
ct0=end past	15 -15
ct0=end present	-8 8
ct0=impose modal	7 -7
ct0=impose modal-passive	15 -15
ct0=impose pluperfect	7 -7
ct0=impose present	-15 15
ct0=propose perfect	11 -11
ct0=propose present-passive	6 -6
ct0=return present	6 -6
ct0=say modal	8 -8
ct0=say past	11 -11
ct0=say perfect	9 -9
ct0=say pluperfect	6 -6
ct0=say present	-10 10
ct0=sell present	6 -6
ct0=stay future	6 -6
ct0=stay past	-6 6
ct0=target future-passive	11 -11
ct0=target modal-passive	8 -8
ct0=target past	6 -6
ct0=target perfect	-17 17
ct0=target present	8 -8
ct0=target present-passive	-7 7
ct0=threaten perfect	-11 11
ct0=up future	-6 6
ct1=bear future	6 -6
ct1=bear participle-passive	12 -12
ct1=bear perfect	6 -6
ct1=bear pluperfect	-10 10
ct1=begin gerund	-6 6
ct1=begin infinitive	20 -20
ct1=down infinitive	23 -23
ct1=down participle-passive	-15 15
ct1=end past	15 -15
ct1=end present	-8 8
ct1=impose gerund	16 -16
ct1=impose infinitive	-11 11
ct1=impose modal	6 -6
ct1=impose modal-passive	15 -15
ct1=impose participle-passive	-13 13
ct1=impose pluperfect	6 -6
ct1=impose present	-8 8
ct1=propose future	6 -6
ct1=propose present	11 -11
ct1=return present	6 -6
ct1=say modal	8 -8
ct1=say past	8 -8
ct1=say perfect	9 -9
ct1=say present	-11 11
ct1=sell present	6 -6
ct1=stay past	-7 7
ct1=suspend infinitive	7 -7
ct1=target future-passive	11 -11
ct1=target infinitive	-8 8
ct1=target modal-passive	8 -8
ct1=target past	14 -14
ct1=target perfect	-10 10
ct1=target present	8 -8
ct1=target present-passive	-7 7
ct1=threaten past	16 -16
ct1=up infinitive	-12 12
ct1=up modal	6 -6
ct1=up participle-passive	10 -10
ct2=begin future	-9 9
ct2=begin past	23 -23
ct2=begin perfect	-9 9
ct2=begin present-passive	7 -7
ct2=down present	6 -6
ct2=end participle-passive	8 -8
ct2=end past-passive	10 -10
ct2=end present	-13 13
ct2=impose infinitive	6 -6
ct2=impose perfect	-7 7
ct2=say past	9 -9
ct2=sell present	8 -8
ct2=stay participle-passive	8 -8
ct2=stay past	-11 11
ct2=stay perfect	-7 7
ct2=target participle-passive	9 -9
ct2=target present-passive	-9 9
ct2=up past	8 -8
cue=by0.5 false	-19 19
cue=by1 false	8 -8
cue=by1 true	-24 24
cue=by2 true	10 -10
cue=by3 false	-22 22
cue=none false	-7 7
cue=on1 false	-6 6
cue=on1 true	16 -16
cue=on2 false	-12 12
cue=on3 true	21 -21
divided=even	-13 13
divided=hardly	28 -28
divided=near	-16 16
divided=some	-8 8
each=false even	-9 9
each=false hardly	22 -22
each=false near	-10 10
each=false some	-10 10
each=true even	-8 8
each=true hardly	11 -11
each=true little	-9 9
each=true near	-12 12
f:!	19 -19
f:"	7 -7
f:'	8 -8
f:'s	35 -35
f:(	32 -32
f:)	29 -29
f:,	-6 6
f:-	16 -16
f:.	-20 20
f::	12 -12
f:;	-9 9
f:<day-ahead>	22 -22
f:<goods-amount>	-9 9
f:<level-noun>	-8 8
f:<level>	9 -9
f:<money>	19 -19
f:<month-ahead>	-12 12
f:<month-gone>	31 -31
f:<not>	14 -14
f:<office>	18 -18
f:<organisation>	-18 18
f:<person>	10 -10
f:<points>	13 -13
f:<seat>	21 -21
f:<sender>	16 -16
f:<taker>	50 -50
f:<v-agree>	-6 6
f:<v-down>	-7 7
f:<v-impose>	6 -6
f:<v-propose>	-10 10
f:<v-return>	-10 10
f:<v-say>	7 -7
f:<v-suspend>	-6 6
f:<v-target>	-8 8
f:a	-8 8
f:abolish	13 -13
f:about	24 -24
f:according	6 -6
f:action	-9 9
f:addition	-9 9
f:additional	13 -13
f:after	26 -26
f:again	13 -13
f:agree	-15 15
f:agreement	16 -16
f:all	-6 6
f:almost	-6 6
f:alone	29 -29
f:also	6 -6
f:altogether	10 -10
f:aluminium	26 -26
f:am	17 -17
f:an	46 -46
f:announce	10 -10
f:another	9 -9
f:answer	7 -7
f:any	-15 15
f:anybody	-12 12
f:anyone	18 -18
f:anything	-14 14
f:approve	-13 13
f:are	8 -8
f:arrangement	20 -20
f:article	9 -9
f:as	-16 16
f:at	-8 8
f:autumn	-25 25
f:average	6 -6
f:back	11 -11
f:bar	-6 6
f:bean	23 -23
f:became	14 -14
f:because	-10 10
f:become	8 -8
f:beef	-8 8
f:been	10 -10
f:beer	9 -9
f:before	-18 18
f:begin	32 -32
f:being	-13 13
f:bergen	7 -7
f:beside	-16 16
f:better	22 -22
f:beyond	13 -13
f:both	-8 8
f:breath	-14 14
f:bring	25 -25
f:broke	10 -10
f:busan	6 -6
f:buse	10 -10
f:business	7 -7
f:butter	15 -15
f:buyer	24 -24
f:by	-8 8
f:call	17 -17
f:can	16 -16
f:cancel	9 -9
f:cannot	11 -11
f:car	-15 15
f:carry	6 -6
f:case	-27 27
f:ceiling	15 -15
f:changed	12 -12
f:charge	-11 11
f:cheese	12 -12
f:chemical	6 -6
f:chicken	9 -9
f:christma	-7 7
f:cocoa	-16 16
f:colleague	-8 8
f:collect	17 -17
f:come	-15 15
f:commission	13 -13
f:company	8 -8
f:confirm	-6 6
f:content	20 -20
f:continue	24 -24
f:control	13 -13
f:copper	-15 15
f:correct	14 -14
f:cosmetic	-8 8
f:cost	14 -14
f:cotton	10 -10
f:count	-12 12
f:countermeasure	11 -11
f:country	22 -22
f:cover	-10 10
f:crude	7 -7
f:cut	11 -11
f:date	-7 7
f:deal	11 -11
f:decided	8 -8
f:decision	7 -7
f:decree	20 -20
f:deny	28 -28
f:did	8 -8
f:difference	6 -6
f:direction	-17 17
f:dispute	-13 13
f:do	7 -7
f:done	11 -11
f:door	23 -23
f:double	8 -8
f:down	8 -8
f:draft	14 -14
f:dried	6 -6
f:drop	18 -18
f:due	25 -25
f:during	-17 17
f:duty	12 -12
f:each	-13 13
f:earlier	-14 14
f:effect	10 -10
f:embassy	8 -8
f:emergency	8 -8
f:end	-6 6
f:energy	7 -7
f:entry	7 -7
f:even	-13 13
f:evening	-21 21
f:ever	15 -15
f:every	-16 16
f:everybody	-22 22
f:everything	19 -19
f:exempt	10 -10
f:expire	-10 10
f:explain	20 -20
f:extension	11 -11
f:face	-8 8
f:factory	16 -16
f:fail	-10 10
f:farm	13 -13
f:fear	6 -6
f:fee	12 -12
f:fentanyl	9 -9
f:fertiliser	-18 18
f:few	10 -10
f:fight	-9 9
f:figure	13 -13
f:filed	8 -8
f:fish	11 -11
f:flat	9 -9
f:follow	10 -10
f:followed	-7 7
f:for	16 -16
f:force	20 -20
f:forgotten	-16 16
f:found	14 -14
f:four	9 -9
f:framework	6 -6
f:free	-28 28
f:further	-10 10
f:general	12 -12
f:geneva	17 -17
f:georgia	-12 12
f:give	13 -13
f:given	14 -14
f:glad	-16 16
f:go	6 -6
f:government	-10 10
f:grape	9 -9
f:grow	-12 12
f:halve	12 -12
f:hand	-21 21
f:has	7 -7
f:hasn't	7 -7
f:have	9 -9
f:he	6 -6
f:here	24 -24
f:higher	16 -16
f:highest	11 -11
f:him	6 -6
f:hit	-7 7
f:hope	10 -10
f:hour	16 -16
f:house	-29 29
f:how	-15 15
f:i'd	-7 7
f:i'm	23 -23
f:if	18 -18
f:importer	11 -11
f:include	6 -6
f:included	-21 21
f:including	-13 13
f:instead	-9 9
f:introduce	8 -8
f:is	13 -13
f:issued	13 -13
f:it	-12 12
f:its	10 -10
f:joint	12 -12
f:keep	7 -7
f:know	13 -13
f:lamp	7 -7
f:lapse	13 -13
f:last	11 -11
f:later	13 -13
f:laugh	8 -8
f:laughed	-15 15
f:lead	7 -7
f:least	9 -9
f:lentil	-19 19
f:let	-9 9
f:levy	-10 10
f:licence	-7 7
f:lie	7 -7
f:likewise	17 -17
f:line	15 -15
f:list	13 -13
f:little	13 -13
f:long	6 -6
f:look	10 -10
f:lower	15 -15
f:m	-14 14
f:machine	10 -10
f:machinery	12 -12
f:make	-12 12
f:man	16 -16
f:many	7 -7
f:matter	14 -14
f:may	-23 23
f:me	31 -31
f:meantime	9 -9
f:measure	6 -6
f:medicine	9 -9
f:member	-12 12
f:mention	-11 11
f:might	9 -9
f:milk	12 -12
f:month	21 -21
f:more	17 -17
f:morning	12 -12
f:most	7 -7
f:mr	-28 28
f:much	-9 9
f:must	-8 8
f:nearly	6 -6
f:needed	7 -7
f:negotiate	-22 22
f:negotiator	-9 9
f:neither	24 -24
f:new	9 -9
f:newspaper	-9 9
f:next	38 -38
f:nil	18 -18
f:no	8 -8
f:nobody	-39 39
f:none	30 -30
f:nor	-8 8
f:normal	-20 20
f:north	8 -8
f:note	8 -8
f:nothing	17 -17
f:noticed	-19 19
f:now	-10 10
f:off	9 -9
f:old	12 -12
f:older	-11 11
f:olive	-11 11
f:once	17 -17
f:one	6 -6
f:open	24 -24
f:or	-23 23
f:orange	13 -13
f:order	8 -8
f:ordinary	-15 15
f:origin	-15 15
f:other	-22 22
f:our	6 -6
f:out	-7 7
f:owe	-7 7
f:page	-9 9
f:part	13 -13
f:past	15 -15
f:pause	-14 14
f:pay	16 -16
f:peak	10 -10
f:people	12 -12
f:permit	8 -8
f:phone	-15 15
f:place	31 -31
f:plan	23 -23
f:plastic	17 -17
f:plu	7 -7
f:point	22 -22
f:policy	-7 7
f:pork	-8 8
f:port	23 -23
f:powder	-12 12
f:prepare	13 -13
f:present	-10 10
f:president	-14 14
f:press	7 -7
f:price	27 -27
f:product	-10 10
f:prolong	6 -6
f:prolongation	-12 12
f:proposal	-15 15
f:propose	-8 8
f:published	7 -7
f:put	-17 17
f:quarrel	14 -14
f:question	-16 16
f:radio	-24 24
f:raise	7 -7
f:rather	-14 14
f:raw	-10 10
f:read	-14 14
f:reason	12 -12
f:receive	-17 17
f:remain	-14 14
f:remove	6 -6
f:renewed	9 -9
f:rest	6 -6
f:result	-17 17
f:return	-18 18
f:rise	18 -18
f:round	15 -15
f:rubber	-6 6
f:rule	-8 8
f:run	-6 6
f:salmon	6 -6
f:same	-10 10
f:say	-7 7
f:season	-10 10
f:second	7 -7
f:section	7 -7
f:send	-12 12
f:sentence	8 -8
f:shall	33 -33
f:share	-10 10
f:sheet	-7 7
f:shirt	-16 16
f:shoe	20 -20
f:should	10 -10
f:similar	-16 16
f:since	20 -20
f:small	-11 11
f:so	7 -7
f:somebody	-16 16
f:something	14 -14
f:soybean	31 -31
f:spare	-6 6
f:speak	-6 6
f:spoken	7 -7
f:stand	10 -10
f:standstill	-11 11
f:start	19 -19
f:statement	14 -14
f:steel	10 -10
f:step	-16 16
f:stuff	6 -6
f:such	27 -27
f:summer	-12 12
f:surcharge	29 -29
f:suspend	13 -13
f:suspension	-7 7
f:table	-10 10
f:take	-11 11
f:talk	29 -29
f:talking	11 -11
f:tariff	-15 15
f:tax	22 -22
f:telephone	6 -6
f:tell	8 -8
f:term	25 -25
f:textile	23 -23
f:than	8 -8
f:thank	23 -23
f:that	12 -12
f:the	-13 13
f:their	-20 20
f:them	-18 18
f:then	14 -14
f:these	-17 17
f:they	-12 12
f:thing	7 -7
f:think	-12 12
f:third	-14 14
f:those	-12 12
f:though	8 -8
f:threat	-12 12
f:three	-12 12
f:through	-13 13
f:till	15 -15
f:tinned	8 -8
f:to	14 -14
f:too	-31 31
f:top	18 -18
f:touched	-7 7
f:trade	-15 15
f:treaty	-13 13
f:true	20 -20
f:tuna	18 -18
f:turn	21 -21
f:two	-16 16
f:unless	17 -17
f:until	21 -21
f:up	-17 17
f:us	6 -6
f:use	-17 17
f:used	7 -7
f:want	-22 22
f:warn	6 -6
f:was	-10 10
f:watche	10 -10
f:way	19 -19
f:we	-8 8
f:week	8 -8
f:well	-18 18
f:whatever	-21 21
f:when	-20 20
f:where	8 -8
f:whether	10 -10
f:while	8 -8
f:whiskey	-13 13
f:who	6 -6
f:whole	-21 21
f:why	10 -10
f:will	14 -14
f:winter	-24 24
f:with	-7 7
f:without	16 -16
f:work	7 -7
f:worse	22 -22
f:write	-9 9
f:wrong	25 -25
f:year	20 -20
f:yes	12 -12
f:you	-10 10
first-of-paragraph	10 -10
has-infinitive	-8 8
has-modal	9 -9
has-participle	23 -23
headline	-12 12
here=false false	-6 6
here=false false even	-30 30
here=false false hardly	6 -6
here=false false little	6 -6
here=false false near	-14 14
here=false true even	-15 15
here=false true hardly	16 -16
here=true false	25 -25
here=true false even	39 -39
here=true false hardly	16 -16
here=true true	-7 7
here=true true hardly	12 -12
here=true true some	-10 10
inside=false false even	-14 14
inside=false false hardly	12 -12
inside=false false little	-6 6
inside=false false near	6 -6
inside=false true	-36 36
inside=false true even	-26 26
inside=false true hardly	-11 11
inside=false true little	-9 9
inside=false true near	-37 37
inside=false true some	13 -13
inside=true false	47 -47
inside=true false even	35 -35
inside=true false hardly	24 -24
inside=true false little	19 -19
inside=true false near	29 -29
inside=true true	-17 17
inside=true true hardly	12 -12
inside=true true near	-25 25
inside=true true some	-19 19
l1='s	18 -18
l1=(	21 -21
l1=,	-7 7
l1=;	8 -8
l1=<day-gone>	7 -7
l1=<duty>	-10 10
l1=<level>	30 -30
l1=<not>	-7 7
l1=<seat>	7 -7
l1=<v-agree>	14 -14
l1=<v-down>	-8 8
l1=<v-propose>	14 -14
l1=<v-stay>	12 -12
l1=<v-target>	-10 10
l1=add	-6 6
l1=additional	18 -18
l1=after	8 -8
l1=against	-16 16
l1=and	9 -9
l1=announce	13 -13
l1=another	13 -13
l1=are	-20 20
l1=ask	10 -10
l1=bear	12 -12
l1=beef	7 -7
l1=been	10 -10
l1=between	-20 20
l1=but	-11 11
l1=charge	-9 9
l1=collect	6 -6
l1=come	-12 12
l1=duty	-6 6
l1=exceed	7 -7
l1=extra	19 -19
l1=face	12 -12
l1=flat	7 -7
l1=for	-6 6
l1=from	-8 8
l1=full	-10 10
l1=further	13 -13
l1=general	6 -6
l1=has	20 -20
l1=it	7 -7
l1=its	-14 14
l1=not	-9 9
l1=now	-15 15
l1=oil	-15 15
l1=old	7 -7
l1=on	17 -17
l1=one	8 -8
l1=ordinary	-9 9
l1=other	10 -10
l1=our	-7 7
l1=owe	8 -8
l1=plu	15 -15
l1=put	-11 11
l1=reach	7 -7
l1=reciprocal	-7 7
l1=remain	8 -8
l1=same	12 -12
l1=second	10 -10
l1=stay	9 -9
l1=still	10 -10
l1=suspend	-8 8
l1=take	6 -6
l1=that	20 -20
l1=the	9 -9
l1=there	-20 20
l1=were	-6 6
l1=with	-8 8
l2="	-18 18
l2='s	6 -6
l2=)	-19 19
l2=:	26 -26
l2=;	8 -8
l2=<agent>	-17 17
l2=<begin>	15 -15
l2=<day-ahead>	11 -11
l2=<gate>	-6 6
l2=<goods>	6 -6
l2=<not>	16 -16
l2=<number>	-28 28
l2=<office>	-9 9
l2=<person>	-10 10
l2=<quality>	42 -42
l2=<seat>	-16 16
l2=<v-end>	10 -10
l2=<v-propose>	-6 6
l2=<v-return>	10 -10
l2=<v-say>	-8 8
l2=<v-sell>	-9 9
l2=<v-target>	25 -25
l2=<v-threaten>	9 -9
l2=a	14 -14
l2=about	13 -13
l2=add	8 -8
l2=agreement	17 -17
l2=already	7 -7
l2=also	7 -7
l2=an	23 -23
l2=and	-6 6
l2=answer	-8 8
l2=apply	-6 6
l2=ask	-11 11
l2=at	18 -18
l2=banana	-11 11
l2=be	24 -24
l2=been	14 -14
l2=beer	8 -8
l2=both	-9 9
l2=bring	-12 12
l2=but	23 -23
l2=cement	7 -7
l2=charge	17 -17
l2=coffee	-9 9
l2=cotton	10 -10
l2=country	10 -10
l2=currently	6 -6
l2=cut	11 -11
l2=down	7 -7
l2=duty	-12 12
l2=each	19 -19
l2=fall	21 -21
l2=fertiliser	-23 23
l2=first	-23 23
l2=fish	14 -14
l2=fishmeal	-10 10
l2=flower	6 -6
l2=get	-8 8
l2=go	11 -11
l2=grape	-7 7
l2=have	12 -12
l2=here	7 -7
l2=hold	14 -14
l2=i	-30 30
l2=if	10 -10
l2=its	17 -17
l2=last	12 -12
l2=may	11 -11
l2=meal	6 -6
l2=medicine	14 -14
l2=much	8 -8
l2=not	7 -7
l2=of	-14 14
l2=oil	13 -13
l2=onion	7 -7
l2=order	8 -8
l2=our	19 -19
l2=pay	14 -14
l2=product	6 -6
l2=put	9 -9
l2=quota	-16 16
l2=raspberry	8 -8
l2=rate	6 -6
l2=remain	-8 8
l2=rise	-15 15
l2=salmon	7 -7
l2=say	8 -8
l2=should	6 -6
l2=speak	8 -8
l2=steel	9 -9
l2=still	11 -11
l2=stop	6 -6
l2=sugar	-11 11
l2=sum	13 -13
l2=surcharge	7 -7
l2=suspend	-9 9
l2=tariff	10 -10
l2=than	-6 6
l2=that	-25 25
l2=the	6 -6
l2=then	8 -8
l2=therefore	7 -7
l2=thi	-20 20
l2=those	-14 14
l2=threaten	6 -6
l2=to	24 -24
l2=total	10 -10
l2=truce	11 -11
l2=turn	8 -8
l2=under	-12 12
l2=up	-8 8
l2=us	-16 16
l2=were	18 -18
l2=wheat	13 -13
l2=who	9 -9
l2=will	-7 7
l2=wine	-6 6
l2=wire	17 -17
l2=would	-10 10
l2=yarn	6 -6
l3="	-20 20
l3='s	-11 11
l3=(	-25 25
l3=-	-6 6
l3=.	-20 20
l3=:	27 -27
l3=<day-gone>	6 -6
l3=<day-today>	10 -10
l3=<gate>	-19 19
l3=<level-noun>	20 -20
l3=<month-ahead>	-7 7
l3=<month-gone>	14 -14
l3=<not>	13 -13
l3=<office>	-16 16
l3=<organisation>	-25 25
l3=<person>	-9 9
l3=<points>	7 -7
l3=<quality>	-10 10
l3=<span>	-8 8
l3=<v-agree>	-12 12
l3=<v-buy>	18 -18
l3=<v-down>	11 -11
l3=<v-propose>	13 -13
l3=<v-return>	-7 7
l3=<v-say>	-6 6
l3=<v-suspend>	11 -11
l3=a	7 -7
l3=add	10 -10
l3=additional	-8 8
l3=agreement	-15 15
l3=all	20 -20
l3=an	7 -7
l3=and	-22 22
l3=apple	8 -8
l3=as	13 -13
l3=ask	12 -12
l3=at	-15 15
l3=avocado	11 -11
l3=be	-10 10
l3=bean	16 -16
l3=been	12 -12
l3=before	11 -11
l3=buse	-10 10
l3=car	6 -6
l3=cheese	-18 18
l3=coffee	16 -16
l3=continue	22 -22
l3=date	12 -12
l3=day	15 -15
l3=each	-10 10
l3=else	6 -6
l3=fentanyl	23 -23
l3=first	12 -12
l3=fish	11 -11
l3=from	-8 8
l3=fruit	7 -7
l3=get	7 -7
l3=half	-9 9
l3=he	-7 7
l3=i	28 -28
l3=if	-13 13
l3=impose	-10 10
l3=in	13 -13
l3=included	7 -7
l3=into	10 -10
l3=it	-14 14
l3=leave	8 -8
l3=list	-7 7
l3=lower	10 -10
l3=machinery	8 -8
l3=make	-7 7
l3=medicine	-17 17
l3=more	6 -6
l3=no	7 -7
l3=of	-7 7
l3=oil	12 -12
l3=olive	9 -9
l3=on	20 -20
l3=one	-14 14
l3=ordinary	7 -7
l3=our	-14 14
l3=out	6 -6
l3=own	-8 8
l3=palm	17 -17
l3=permanent	17 -17
l3=place	-8 8
l3=plu	-16 16
l3=product	-15 15
l3=raise	6 -6
l3=rate	11 -11
l3=reciprocal	12 -12
l3=same	22 -22
l3=say	-16 16
l3=section	6 -6
l3=should	8 -8
l3=side	-9 9
l3=so	10 -10
l3=spring	-8 8
l3=steel	-11 11
l3=still	7 -7
l3=tariff	32 -32
l3=that	-6 6
l3=the	7 -7
l3=their	27 -27
l3=then	7 -7
l3=there	-10 10
l3=they	-15 15
l3=thi	14 -14
l3=think	7 -7
l3=time	9 -9
l3=to	-23 23
l3=together	-7 7
l3=trade	-8 8
l3=truce	-11 11
l3=tuna	-9 9
l3=under	10 -10
l3=us	9 -9
l3=used	7 -7
l3=we	20 -20
l3=week	9 -9
l3=were	-17 17
l3=whose	-8 8
l3=will	19 -19
l3=wine	17 -17
l3=without	9 -9
l3=would	35 -35
l3=yarn	-17 17
l3=year	15 -15
l3=—	6 -6
l4="	8 -8
l4='s	9 -9
l4=)	35 -35
l4=,	-12 12
l4=-	11 -11
l4=:	20 -20
l4=;	6 -6
l4=<agent>	6 -6
l4=<day-ahead>	-12 12
l4=<day-gone>	-7 7
l4=<day-today>	23 -23
l4=<gate>	12 -12
l4=<goods>	-21 21
l4=<month-ahead>	21 -21
l4=<month-gone>	9 -9
l4=<name>	19 -19
l4=<not>	-10 10
l4=<office>	7 -7
l4=<person>	-18 18
l4=<quality>	-11 11
l4=<seat>	7 -7
l4=<sender>	8 -8
l4=<taker>	27 -27
l4=<v-bear>	-7 7
l4=<v-buy>	18 -18
l4=<v-end>	-8 8
l4=<v-return>	15 -15
l4=<v-sell>	-8 8
l4=<v-target>	-8 8
l4=<v-threaten>	-10 10
l4=<v-up>	8 -8
l4=about	-6 6
l4=after	7 -7
l4=again	6 -6
l4=agree	-6 6
l4=aluminum	9 -9
l4=an	-11 11
l4=are	17 -17
l4=as	10 -10
l4=at	-9 9
l4=avocado	-10 10
l4=back	6 -6
l4=be	12 -12
l4=bean	6 -6
l4=been	19 -19
l4=beer	-20 20
l4=bring	15 -15
l4=butter	16 -16
l4=car	-8 8
l4=cocoa	7 -7
l4=coffee	-9 9
l4=come	13 -13
l4=copper	-16 16
l4=cotton	-12 12
l4=country	19 -19
l4=day	6 -6
l4=deal	11 -11
l4=do	11 -11
l4=down	-9 9
l4=drop	-14 14
l4=duty	8 -8
l4=enter	16 -16
l4=face	7 -7
l4=fall	-11 11
l4=fentanyl	-12 12
l4=first	7 -7
l4=fish	-14 14
l4=flour	-6 6
l4=for	-8 8
l4=from	16 -16
l4=furniture	10 -10
l4=further	-9 9
l4=glove	9 -9
l4=good	18 -18
l4=has	-19 19
l4=have	-8 8
l4=he	15 -15
l4=his	-19 19
l4=i	20 -20
l4=is	33 -33
l4=it	12 -12
l4=its	9 -9
l4=last	11 -11
l4=levy	10 -10
l4=lower	20 -20
l4=medicine	-8 8
l4=meet	7 -7
l4=mr	-21 21
l4=new	11 -11
l4=no	-21 21
l4=of	11 -11
l4=oil	-21 21
l4=olive	8 -8
l4=on	12 -12
l4=one	-8 8
l4=only	14 -14
l4=or	14 -14
l4=other	-9 9
l4=our	-19 19
l4=over	23 -23
l4=pork	13 -13
l4=prepare	7 -7
l4=rate	7 -7
l4=return	10 -10
l4=rice	19 -19
l4=rise	14 -14
l4=same	-10 10
l4=sardine	10 -10
l4=section	6 -6
l4=sell	-10 10
l4=set	-7 7
l4=should	7 -7
l4=since	-21 21
l4=so	-14 14
l4=stand	-8 8
l4=steel	8 -8
l4=suspend	6 -6
l4=take	-12 12
l4=textile	-6 6
l4=that	-16 16
l4=them	-8 8
l4=then	-8 8
l4=thi	15 -15
l4=those	-18 18
l4=threaten	-11 11
l4=three	-6 6
l4=timber	6 -6
l4=two	12 -12
l4=tyre	20 -20
l4=under	-13 13
l4=until	16 -16
l4=we	-18 18
l4=week	-15 15
l4=were	-8 8
l4=which	7 -7
l4=whose	-9 9
l4=will	-8 8
l4=with	-7 7
l4=without	7 -7
l4=would	-21 21
l4=write	-13 13
l4=yarn	7 -7
l4=year	10 -10
l4=you	16 -16
l='s at	-19 19
l=, <name>	12 -12
l=, after	8 -8
l=, and	-10 10
l=, at	8 -8
l=, charge	-9 9
l=, not	-17 17
l=, now	-6 6
l=, the	6 -6
l=, was	14 -14
l=, with	-7 7
l=: the	7 -7
l=<begin> "	6 -6
l=<begin> <name>	11 -11
l=<begin> at	-12 12
l=<begin> from	-9 9
l=<day-ahead> ,	8 -8
l=<day-ahead> :	6 -6
l=<day-gone> ,	-6 6
l=<day-gone> :	15 -15
l=<day-today> ,	14 -14
l=<day-today> :	11 -11
l=<level> ,	-21 21
l=<level> and	21 -21
l=<level> or	18 -18
l=<month-gone> ,	-18 18
l=<month-gone> :	9 -9
l=<name> (	11 -11
l=<name> ,	7 -7
l=<name> :	-27 27
l=<name> charge	-17 17
l=<name> for	24 -24
l=<name> is	-16 16
l=<name> levy	17 -17
l=<name> pay	16 -16
l=<name> put	7 -7
l=<name> to	-10 10
l=<number> ,	-18 18
l=<number> :	10 -10
l=<number> and	-10 10
l=<number> or	-12 12
l=<number> plu	27 -27
l=<person> want	-15 15
l=<quality> one	7 -7
l=<seat> at	-20 20
l=a flat	7 -7
l=a further	9 -9
l=about the	12 -12
l=agree to	13 -13
l=an additional	12 -12
l=an extra	10 -10
l=and charge	7 -7
l=and keep	-6 6
l=and not	16 -16
l=and suspend	7 -7
l=and to	12 -12
l=are charge	-9 9
l=ask for	-13 13
l=back at	20 -20
l=back to	-6 6
l=back with	-7 7
l=be at	12 -12
l=be charge	11 -11
l=both at	-7 7
l=car pay	-6 6
l=charge is	6 -6
l=charge us	-11 11
l=coffee pay	11 -11
l=cut to	8 -8
l=double to	15 -15
l=down for	-6 6
l=duty ,	-6 6
l=duty :	-10 10
l=duty to	-12 12
l=duty was	8 -8
l=fall from	9 -9
l=fall to	9 -9
l=figure is	-9 9
l=go from	16 -16
l=good pay	-8 8
l=had put	6 -6
l=had threaten	-6 6
l=has charge	-6 6
l=have been	16 -16
l=hold at	11 -11
l=if the	10 -10
l=is at	10 -10
l=is now	-6 6
l=it 's	19 -19
l=it ,	8 -8
l=it at	-11 11
l=it is	7 -7
l=it suspend	-15 15
l=it to	13 -13
l=it was	9 -9
l=keep pay	6 -6
l=more than	-6 6
l=not exceed	7 -7
l=now :	11 -11
l=of <name>	17 -17
l=oil ,	6 -6
l=on charge	17 -17
l=on pay	-7 7
l=one of	-7 7
l=pay <name>	-22 22
l=pay the	22 -22
l=put another	8 -8
l=rate ,	-17 17
l=rate is	9 -9
l=rate of	22 -22
l=remain at	-9 9
l=rice pay	13 -13
l=rice to	-10 10
l=rise from	-14 14
l=settle for	-8 8
l=speak of	8 -8
l=stand at	20 -20
l=steel pay	7 -7
l=suspend its	-11 11
l=tea pay	10 -10
l=than the	-9 9
l=that 's	10 -10
l=that make	12 -12
l=that the	-15 15
l=that was	-23 23
l=the extra	7 -7
l=the general	6 -6
l=the old	7 -7
l=the ordinary	-10 10
l=the same	12 -12
l=there at	10 -10
l=to be	11 -11
l=to charge	13 -13
l=to pay	10 -10
l=truce :	6 -6
l=until then	-11 11
l=was at	-6 6
l=was charge	-6 6
l=we charge	-9 9
l=we take	16 -16
l=were at	15 -15
l=which charge	8 -8
l=which is	11 -11
l=which pay	-7 7
l=who pay	7 -7
l=will charge	-8 8
l=will pay	-6 6
l=with a	12 -12
l=would put	-14 14
lead=(	11 -11
lead=)	-15 15
lead=10	20 -20
lead=12	-28 28
lead=15	10 -10
lead=25	16 -16
lead=3	11 -11
lead=after	-7 7
lead=american	11 -11
lead=and	14 -14
lead=as	7 -7
lead=azerbaijan	9 -9
lead=back	18 -18
lead=beijing	11 -11
lead=both	8 -8
lead=brazil	-18 18
lead=brazilian	-17 17
lead=british	11 -11
lead=by	-21 21
lead=canada	-17 17
lead=canadian	8 -8
lead=chile	-6 6
lead=china	8 -8
lead=chinese	34 -34
lead=coffee	9 -9
lead=during	-10 10
lead=duties	-13 13
lead=egyptian	-20 20
lead=for	7 -7
lead=he	-14 14
lead=india	36 -36
lead=indian	25 -25
lead=it	-8 8
lead=japan	-9 9
lead=japanese	-6 6
lead=kenya	14 -14
lead=last	9 -9
lead=medicines	6 -6
lead=mexico	21 -21
lead=most	-6 6
lead=mr	-16 16
lead=nigeria	-8 8
lead=no	-16 16
lead=norway	7 -7
lead=on	8 -8
lead=other	8 -8
lead=our	24 -24
lead=portugal	9 -9
lead=president	-11 11
lead=russia	10 -10
lead=senegal	8 -8
lead=so	7 -7
lead=south	-10 10
lead=steel	11 -11
lead=switzerland	12 -12
lead=tea	12 -12
lead=ten	-17 17
lead=thai	10 -10
lead=their	6 -6
lead=they	-7 7
lead=thirty	11 -11
lead=those	18 -18
lead=three	-17 17
lead=today	-16 16
lead=trump	14 -14
lead=turkish	34 -34
lead=uganda	-15 15
lead=until	11 -11
lead=up	-6 6
lead=washington	-17 17
lead=what	12 -12
lead=which	8 -8
lead=while	-6 6
lead=who	11 -11
lead=wine	-11 11
lead=without	27 -27
lead=yesterday	-11 11
levels as many false even	19 -19
levels as many false little	14 -14
levels as many false near	-8 8
levels as many false some	-12 12
levels as many true	13 -13
levels as many true hardly	24 -24
levels as many true little	-26 26
levels as many true some	19 -19
levels fewer false even	-11 11
levels fewer false near	-18 18
levels fewer false some	17 -17
levels fewer true	-15 15
levels fewer true little	20 -20
levels fewer true some	-33 33
levels more false	14 -14
levels more false hardly	12 -12
levels more true	12 -12
levels more true hardly	10 -10
levels one false	13 -13
levels one false even	-19 19
levels one false hardly	13 -13
levels one false little	9 -9
levels one true	-31 31
levels one true hardly	14 -14
levels one true little	-41 41
levels one true near	-7 7
levels one true some	-11 11
listed before false	-44 44
listed before false hardly	-39 39
listed before false little	15 -15
listed before false some	-30 30
listed before true	-23 23
listed before true hardly	-21 21
listed before true little	-29 29
listed=false	20 -20
listed=false even	-12 12
listed=false hardly	24 -24
listed=false levels=1 codes=0 even	-9 9
listed=false levels=1 codes=0 hardly	10 -10
listed=false levels=1 codes=0 little	-6 6
listed=false levels=1 codes=1	6 -6
listed=false levels=1 codes=1 even	-7 7
listed=false levels=1 codes=1 little	6 -6
listed=false levels=1 codes=1 near	18 -18
listed=false levels=1 codes=1 some	-7 7
listed=false levels=1 codes=2	7 -7
listed=false levels=1 codes=2 even	-23 23
listed=false levels=1 codes=2 little	29 -29
listed=false levels=1 codes=2 near	-10 10
listed=false levels=1 codes=2 some	6 -6
listed=false levels=1 codes=3 even	12 -12
listed=false levels=1 codes=3 hardly	-7 7
listed=false levels=1 codes=3 little	-17 17
listed=false levels=1 codes=3 near	19 -19
listed=false levels=1 codes=4	14 -14
listed=false levels=1 codes=4 hardly	28 -28
listed=false levels=1 codes=4 some	14 -14
listed=false levels=2 codes=0 little	-12 12
listed=false levels=2 codes=0 near	32 -32
listed=false levels=2 codes=0 some	-7 7
listed=false levels=2 codes=1 even	9 -9
listed=false levels=2 codes=1 hardly	-9 9
listed=false levels=2 codes=1 little	20 -20
listed=false levels=2 codes=1 near	-19 19
listed=false levels=2 codes=1 some	19 -19
listed=false levels=2 codes=2 even	13 -13
listed=false levels=2 codes=2 some	-7 7
listed=false levels=2 codes=3 little	10 -10
listed=false levels=2 codes=3 some	22 -22
listed=false levels=2 codes=4	-36 36
listed=false levels=2 codes=4 hardly	-22 22
listed=false levels=2 codes=4 some	-17 17
listed=false levels=2 codes=5	-17 17
listed=false levels=2 codes=5 little	-30 30
listed=false levels=3 codes=1	-7 7
listed=false levels=3 codes=1 some	-6 6
listed=false levels=3 codes=2	11 -11
listed=false levels=3 codes=2 hardly	28 -28
listed=false levels=3 codes=2 little	-15 15
listed=false levels=3 codes=3	14 -14
listed=false levels=3 codes=3 hardly	11 -11
listed=false levels=3 codes=3 little	16 -16
listed=false levels=3 codes=4	22 -22
listed=false levels=3 codes=4 hardly	28 -28
listed=false levels=3 codes=4 little	19 -19
listed=false levels=3 codes=5	33 -33
listed=false levels=3 codes=5 hardly	25 -25
listed=false levels=4 codes=0	7 -7
listed=false levels=4 codes=0 hardly	7 -7
listed=false levels=4 codes=0 little	21 -21
listed=false levels=4 codes=1	32 -32
listed=false levels=4 codes=1 hardly	27 -27
listed=false levels=4 codes=2	24 -24
listed=false levels=4 codes=2 hardly	33 -33
listed=false levels=4 codes=4 hardly	18 -18
listed=false levels=4 codes=4 little	8 -8
listed=false levels=4 codes=5	31 -31
listed=false levels=4 codes=5 hardly	14 -14
listed=false levels=4 codes=5 little	17 -17
listed=false little	14 -14
listed=false near	-13 13
listed=true	-29 29
listed=true hardly	16 -16
listed=true levels=1 codes=2	-18 18
listed=true levels=1 codes=2 even	-28 28
listed=true levels=1 codes=2 hardly	34 -34
listed=true levels=1 codes=2 little	-8 8
listed=true levels=1 codes=2 some	-16 16
listed=true levels=1 codes=3	-14 14
listed=true levels=1 codes=3 even	19 -19
listed=true levels=1 codes=3 hardly	-7 7
listed=true levels=1 codes=3 near	-12 12
listed=true levels=1 codes=3 some	-12 12
listed=true levels=1 codes=4	-8 8
listed=true levels=1 codes=5	-6 6
listed=true levels=2 codes=2	8 -8
listed=true levels=2 codes=2 hardly	7 -7
listed=true levels=2 codes=2 some	11 -11
listed=true levels=2 codes=3	-14 14
listed=true levels=2 codes=3 hardly	19 -19
listed=true levels=2 codes=3 little	23 -23
listed=true levels=2 codes=3 near	-43 43
listed=true levels=2 codes=3 some	-24 24
listed=true levels=2 codes=4	26 -26
listed=true levels=2 codes=4 hardly	-15 15
listed=true levels=2 codes=4 little	-10 10
listed=true levels=2 codes=4 near	55 -55
listed=true levels=2 codes=5	8 -8
listed=true levels=2 codes=5 hardly	-13 13
listed=true levels=3 codes=4	-14 14
listed=true levels=3 codes=5	-29 29
listed=true levels=3 codes=5 little	-14 14
listed=true levels=4 codes=5 some	13 -13
listed=true little	-30 30
listed=true some	-19 19
lll='s duty of	6 -6
lll=, <level> and	-9 9
lll=, <name> 's	17 -17
lll=, <name> at	16 -16
lll=, <name> charge	8 -8
lll=, <number> and	9 -9
lll=, and <name>	12 -12
lll=, and pay	23 -23
lll=, it is	7 -7
lll=, it was	-11 11
lll=, which charge	8 -8
lll=, which is	11 -11
lll=, which pay	-7 7
lll=, will pay	10 -10
lll=: <name> pay	8 -8
lll=; it was	-10 10
lll=<begin> <begin> "	6 -6
lll=<begin> <begin> <name>	11 -11
lll=<begin> <begin> at	-12 12
lll=<begin> <begin> from	-9 9
lll=<begin> <name> ,	8 -8
lll=<begin> <name> :	13 -13
lll=<begin> <name> charge	-24 24
lll=<begin> <name> get	11 -11
lll=<begin> <name> levy	14 -14
lll=<begin> <name> pay	-10 10
lll=<begin> <name> take	34 -34
lll=<begin> <person> :	-8 8
lll=<begin> and the	-9 9
lll=<begin> it is	-13 13
lll=<begin> that is	14 -14
lll=<begin> that make	8 -8
lll=<begin> the other	17 -17
lll=<begin> they pay	-17 17
lll=<begin> we charge	-11 11
lll=<day-today> it is	14 -14
lll=<day-today> they pay	9 -9
lll=<level> , <name>	14 -14
lll=<level> , not	-14 14
lll=<level> , was	8 -8
lll=<month-gone> , pay	8 -8
lll=<name> 's at	-21 21
lll=<name> , pay	7 -7
lll=<name> and <name>	-11 11
lll=<name> are at	12 -12
lll=<name> has charge	-11 11
lll=<name> has had	8 -8
lll=<name> stay at	8 -8
lll=<name> will charge	-9 9
lll=<name> would put	-13 13
lll=<number> , <name>	9 -9
lll=<number> , and	-14 14
lll=<person> had threaten	-7 7
lll=<quality> beef pay	-15 15
lll=<quality> duty of	7 -7
lll=<seat> answer with	8 -8
lll=a rate of	10 -10
lll=add up to	9 -9
lll=additional duty of	-13 13
lll=and <name> 's	-6 6
lll=and <name> :	-7 7
lll=and <name> at	-16 16
lll=and <name> take	-11 11
lll=and stay at	-6 6
lll=bean pay the	15 -15
lll=duty go to	6 -6
lll=from <name> :	21 -21
lll=from <name> pay	-7 7
lll=from <name> to	-10 10
lll=go back to	-7 7
lll=go in at	9 -9
lll=go on charge	17 -17
lll=go on pay	-7 7
lll=good are charge	-12 12
lll=good will pay	-11 11
lll=have been at	10 -10
lll=have go to	10 -10
lll=i ask for	7 -7
lll=is to pay	10 -10
lll=it had been	-10 10
lll=it has pay	14 -14
lll=it stand at	11 -11
lll=it would be	-6 6
lll=its good pay	-8 8
lll=of <level> or	8 -8
lll=of <name> pay	30 -30
lll=of <number> ,	-9 9
lll=of up to	-8 8
lll=ordinary duty of	13 -13
lll=place of the	-8 8
lll=rate go to	7 -7
lll=the <name> :	8 -8
lll=the <name> at	8 -8
lll=the <name> pay	30 -30
lll=the duty to	6 -6
lll=the rate of	13 -13
lll=the tariff of	10 -10
lll=then it is	7 -7
lll=they will pay	7 -7
lll=those from <name>	-9 9
lll=those of <name>	13 -13
lll=to <level> and	6 -6
lll=was <number> and	-7 7
lll=where it take	7 -7
lll=will be charge	10 -10
lll=will go to	9 -9
lll=would go to	22 -22
lll=would have been	7 -7
lr='s ,	7 -7
lr=( )	17 -17
lr=, .	16 -16
lr=, and	-6 6
lr=, as	-8 8
lr=, for	9 -9
lr=, in	9 -9
lr=, on	-24 24
lr=, since	15 -15
lr=: (	-6 6
lr=: )	-12 12
lr=: ,	-9 9
lr=: .	-8 8
lr=: <end>	-13 13
lr=: for	24 -24
lr=: in	13 -13
lr=: is	19 -19
lr=: on	-18 18
lr=: plu	8 -8
lr=: under	-16 16
lr=<begin> on	7 -7
lr=<level> <end>	24 -24
lr=<name> ,	-7 7
lr=<name> .	8 -8
lr=<name> <level>	11 -11
lr=<name> and	-6 6
lr=<name> of	-9 9
lr=<name> on	-7 7
lr=<name> under	10 -10
lr=<seat> on	6 -6
lr=a tax	7 -7
lr=and ,	-6 6
lr=and .	10 -10
lr=and in	-9 9
lr=and is	11 -11
lr=and on	15 -15
lr=and respectively	-6 6
lr=another on	11 -11
lr=as .	-14 14
lr=at ;	-9 9
lr=at <end>	12 -12
lr=at ?	26 -26
lr=at again	-19 19
lr=at in	11 -11
lr=at on	13 -13
lr=at since	8 -8
lr=at too	-12 12
lr=at under	-6 6
lr=at until	18 -18
lr=be ,	18 -18
lr=be for	8 -8
lr=be from	-21 21
lr=be on	9 -9
lr=been ,	7 -7
lr=been .	18 -18
lr=been and	-6 6
lr=been on	6 -6
lr=between and	-20 20
lr=charge .	-14 14
lr=charge in	11 -11
lr=enter of	10 -10
lr=face on	7 -7
lr=for ,	-13 13
lr=for .	-9 9
lr=for on	12 -12
lr=from ,	-10 10
lr=from .	6 -6
lr=from down	6 -6
lr=get ,	13 -13
lr=get .	-19 19
lr=had since	-11 11
lr=has on	14 -14
lr=in .	-6 6
lr=is ,	-11 11
lr=is .	-16 16
lr=is ;	11 -11
lr=is <day-today>	-6 6
lr=is and	10 -10
lr=is at	11 -11
lr=is now	8 -8
lr=its on	-12 12
lr=levy on	-6 6
lr=make .	9 -9
lr=not .	-9 9
lr=now ,	-13 13
lr=of and	-12 12
lr=of for	-14 14
lr=of has	-9 9
lr=of is	26 -26
lr=of on	10 -10
lr=of remain	8 -8
lr=of since	-8 8
lr=of that	9 -9
lr=of to	-6 6
lr=of which	6 -6
lr=offer .	-9 9
lr=on .	13 -13
lr=or ,	-14 14
lr=ordinary .	-13 13
lr=other .	13 -13
lr=pay <day-today>	14 -14
lr=pay again	-7 7
lr=pay and	16 -16
lr=pay as	-7 7
lr=pay at	-16 16
lr=pay here	28 -28
lr=pay in	-6 6
lr=pay on	-12 12
lr=pay or	-13 13
lr=pay since	-11 11
lr=pay to	18 -18
lr=pay too	18 -18
lr=pay when	6 -6
lr=plu .	8 -8
lr=put on	-11 11
lr=same ,	10 -10
lr=same .	13 -13
lr=say .	11 -11
lr=still .	9 -9
lr=suspend for	-14 14
lr=take ,	-12 12
lr=take .	-9 9
lr=take on	16 -16
lr=than .	-10 10
lr=the .	-11 11
lr=the begin	6 -6
lr=the come	6 -6
lr=the duty	-6 6
lr=the is	-11 11
lr=the on	37 -37
lr=the was	6 -6
lr=the which	-8 8
lr=then .	7 -7
lr=threaten .	-8 8
lr=threaten from	7 -7
lr=to ,	-11 11
lr=to .	13 -13
lr=to ;	-11 11
lr=to ?	12 -12
lr=to and	39 -39
lr=to as	19 -19
lr=to at	-20 20
lr=to by	-7 7
lr=to from	12 -12
lr=to on	-17 17
lr=want on	6 -6
lr=was .	-12 12
lr=was and	25 -25
lr=was at	19 -19
lr=was before	-16 16
lr=were and	-10 10
lr=which is	-7 7
lr=with ,	11 -11
lr=with .	-7 7
lr=with and	-6 6
lr=with on	-8 8
nc2=agree	15 -15
nc2=deny	-17 17
nc2=stay	15 -15
nc2=up	10 -10
nct2=agree participle-passive	15 -15
nct2=bear modal	15 -15
nct2=bear participle-passive	-11 11
nct2=bear perfect	-14 14
nct2=bear present	20 -20
nct2=bear present-passive	-21 21
nct2=begin modal	-15 15
nct2=begin perfect	15 -15
nct2=begin present-passive	10 -10
nct2=buy present	9 -9
nct2=impose future	24 -24
nct2=impose future-passive	-6 6
nct2=impose modal	10 -10
nct2=impose participle-passive	8 -8
nct2=impose past	-11 11
nct2=impose past-passive	8 -8
nct2=impose perfect	9 -9
nct2=impose present	-6 6
nct2=impose present-passive	-6 6
nct2=propose modal	-7 7
nct2=propose past	-19 19
nct2=propose perfect	26 -26
nct2=propose present	12 -12
nct2=say past	14 -14
nct2=say present	-6 6
nct2=sell past	15 -15
nct2=stay modal	15 -15
nct2=stay past	12 -12
nct2=stay perfect	20 -20
nct2=suspend present-passive	-8 8
nct2=target future	14 -14
nct2=target past	-13 13
nct2=target present	11 -11
nct2=target present-passive	6 -6
nct2=up future	13 -13
nct2=up modal	-20 20
nct2=up past	12 -12
nct2=up present	6 -6
next=(	-6 6
next=, false	6 -6
next=, true	-28 28
next=. false	-6 6
next=:	6 -6
next=: false	-13 13
next=: true	-10 10
next=;	6 -6
next=and	-15 15
next=and true	30 -30
next=are false	-28 28
next=as	9 -9
next=before	13 -13
next=duty false	17 -17
next=for false	-6 6
next=goods false	8 -8
next=goods true	20 -20
next=has false	-8 8
next=has true	-6 6
next=if	13 -13
next=in false	-12 12
next=is false	8 -8
next=level false	10 -10
next=number false	-6 6
next=number true	29 -29
next=on false	-23 23
next=own , false	-23 23
next=own . false	-15 15
next=own number false	13 -13
next=own number true	7 -7
next=that	22 -22
next=to false	-9 9
next=verb bear true	-20 20
next=we	-10 10
next=while	9 -9
next=will false	-13 13
next=word false	11 -11
next=word true	-7 7
next=—	-15 15
nhas-gerund	-13 13
nhas-infinitive	9 -9
nhas-participle	6 -6
nhas-perfect	14 -14
nhas-pluperfect	15 -15
nhas-present	-10 10
nt2=future-passive	-6 6
nt2=infinitive	13 -13
nt2=past	7 -7
nt2=perfect	11 -11
nt2=perfect-not	6 -6
nt2=pluperfect	11 -11
nt2=present-not	16 -16
nt2=present-passive	-8 8
nt2=present-passive-not	-7 7
nv2=agree	19 -19
nv2=announce	12 -12
nv2=begin	13 -13
nv2=come	16 -16
nv2=drop	-16 16
nv2=end	7 -7
nv2=get	6 -6
nv2=hold	13 -13
nv2=know	-8 8
nv2=leave	-7 7
nv2=make	10 -10
nv2=meet	11 -11
nv2=negotiate	14 -14
nv2=offer	-13 13
nv2=other	-11 11
nv2=pay	-10 10
nv2=raise	6 -6
nv2=reach	-9 9
nv2=remain	17 -17
nv2=rise	11 -11
nv2=see	-12 12
nv2=sell	16 -16
nv2=set	6 -6
nv2=sign	11 -11
nv2=stop	15 -15
nv2=suspend	-12 12
nv2=tell	8 -8
nvt2=agree participle	11 -11
nvt2=agree past	7 -7
nvt2=ask perfect	14 -14
nvt2=be modal	15 -15
nvt2=be perfect	14 -14
nvt2=buy present	16 -16
nvt2=call past	-6 6
nvt2=call present	7 -7
nvt2=charge future	14 -14
nvt2=charge past	-13 13
nvt2=charge present	7 -7
nvt2=come present	7 -7
nvt2=drop present	-18 18
nvt2=go future	7 -7
nvt2=go modal	-20 20
nvt2=go past	8 -8
nvt2=have past	10 -10
nvt2=hold present	7 -7
nvt2=know present	-8 8
nvt2=leave present	-11 11
nvt2=make past	6 -6
nvt2=make present	9 -9
nvt2=negotiate present	14 -14
nvt2=other perfect	-8 8
nvt2=other present	-10 10
nvt2=pay modal	7 -7
nvt2=pay perfect	-14 14
nvt2=pay present	-11 11
nvt2=remain present	14 -14
nvt2=sell past	15 -15
nvt2=sign past	6 -6
nvt2=stay present	-10 10
nvt2=suspend past	-7 7
nvt2=take present	-6 6
on hardly	13 -13
on near	-6 6
pc0=agree	-6 6
pc0=buy	-6 6
pc0=deny	8 -8
pc0=impose	-14 14
pc0=return	8 -8
pc0=say	15 -15
pc0=sell	-7 7
pc0=threaten	-10 10
pc0=up	8 -8
pc1=buy	-10 10
pc1=end	15 -15
pc1=impose	-7 7
pc1=return	8 -8
pc1=say	18 -18
pc1=target	6 -6
pc1=threaten	-7 7
pct0=agree past-passive	6 -6
pct0=agree pluperfect	-10 10
pct0=agree present	-6 6
pct0=begin past	36 -36
pct0=begin present	-7 7
pct0=begin present-passive	-8 8
pct0=buy present	-6 6
pct0=deny past	7 -7
pct0=down modal	7 -7
pct0=down past	-10 10
pct0=down perfect	-8 8
pct0=down present	9 -9
pct0=end past	15 -15
pct0=impose modal	-7 7
pct0=impose past	-13 13
pct0=impose perfect-passive	-11 11
pct0=impose pluperfect-passive	6 -6
pct0=impose present-passive	8 -8
pct0=propose modal	6 -6
pct0=propose perfect	7 -7
pct0=propose pluperfect	-7 7
pct0=propose present	7 -7
pct0=say modal	6 -6
pct0=say past	21 -21
pct0=say perfect	8 -8
pct0=say pluperfect	-8 8
pct0=sell present	6 -6
pct0=stay past	-7 7
pct0=stay pluperfect	6 -6
pct0=suspend past	14 -14
pct0=suspend present	-12 12
pct0=target modal	9 -9
pct0=target past	-10 10
pct0=target perfect	-14 14
pct0=target pluperfect	14 -14
pct0=threaten past	-6 6
pct0=threaten perfect	-9 9
pct0=threaten present	7 -7
pct0=up modal	7 -7
pct0=up past	12 -12
pct0=up present-passive	-7 7
pct1=agree participle-passive	20 -20
pct1=agree past-passive	6 -6
pct1=agree pluperfect	-10 10
pct1=agree present	-6 6
pct1=bear gerund	12 -12
pct1=bear infinitive	-9 9
pct1=begin gerund	8 -8
pct1=begin past	36 -36
pct1=begin present	-10 10
pct1=begin present-passive	-8 8
pct1=buy present	-6 6
pct1=deny past	7 -7
pct1=down modal	7 -7
pct1=down past	-10 10
pct1=down perfect	-8 8
pct1=down present	9 -9
pct1=end participle-passive	10 -10
pct1=end past	13 -13
pct1=impose modal	-7 7
pct1=impose participle-passive	22 -22
pct1=impose past	-10 10
pct1=impose perfect-passive	-11 11
pct1=impose pluperfect-passive	6 -6
pct1=impose present	-7 7
pct1=impose present-passive	8 -8
pct1=propose perfect	19 -19
pct1=propose pluperfect	-7 7
pct1=say modal	6 -6
pct1=say past	21 -21
pct1=say perfect	8 -8
pct1=say pluperfect	-8 8
pct1=sell present	6 -6
pct1=stay past	-8 8
pct1=stay pluperfect	6 -6
pct1=stay present	6 -6
pct1=suspend past	14 -14
pct1=suspend present	-12 12
pct1=target modal	9 -9
pct1=target participle-passive	10 -10
pct1=target past	-8 8
pct1=target perfect	-15 15
pct1=target pluperfect	14 -14
pct1=threaten perfect	-10 10
pct1=threaten present	7 -7
pct1=up modal	7 -7
pct1=up past	12 -12
pct1=up present-passive	-7 7
phas-gerund	8 -8
phas-participle	20 -20
phas-pluperfect	11 -11
prep=, false	30 -30
prep=: true	-8 8
prep=; false	-17 17
prep=and true	-8 8
prep=at false	12 -12
prep=begin false	-15 15
prep=begin true	9 -9
prep=for false	-12 12
prep=for true	13 -13
prep=in false	-8 8
prep=in true	-9 9
prep=of false	27 -27
prep=of true	27 -27
prep=on false	-10 10
prep=on true	27 -27
prep=over false	33 -33
prep=that false	-22 22
prep=that true	-13 13
prep=to false	-24 24
prep=to true	13 -13
prep=under false	17 -17
prep=verb buy false	36 -36
prep=verb impose false	-15 15
prep=verb impose true	-22 22
prep=which false	11 -11
prep=with false	-17 17
prep=with true	13 -13
prep=word false	-28 28
prep=word true	-17 17
pt0=modal-passive	6 -6
pt0=past-not	-6 6
pt0=perfect	10 -10
pt0=perfect-passive	-10 10
pt0=present-not	12 -12
pt0=present-passive-not	-6 6
pt1=modal-passive	6 -6
pt1=participle-passive	18 -18
pt1=past	7 -7
pt1=past-not	-7 7
pt1=perfect	13 -13
pt1=perfect-passive	-10 10
pt1=present-not	12 -12
pt1=present-passive-not	-6 6
pv0=announce	7 -7
pv0=apply	-7 7
pv0=bear	-6 6
pv0=come	12 -12
pv0=continue	-11 11
pv0=deny	7 -7
pv0=end	-10 10
pv0=get	13 -13
pv0=hold	7 -7
pv0=impose	8 -8
pv0=keep	6 -6
pv0=leave	-10 10
pv0=make	-15 15
pv0=negotiate	7 -7
pv0=reach	8 -8
pv0=remain	11 -11
pv0=return	6 -6
pv0=run	7 -7
pv0=settle	-12 12
pv0=spare	-7 7
pv0=stand	6 -6
pv0=stay	-10 10
pv0=tell	9 -9
pv0=threaten	-7 7
pv0=want	-8 8
pv1=announce	7 -7
pv1=apply	-7 7
pv1=bear	-6 6
pv1=collect	6 -6
pv1=come	12 -12
pv1=end	-7 7
pv1=get	13 -13
pv1=hold	8 -8
pv1=impose	8 -8
pv1=know	10 -10
pv1=leave	-8 8
pv1=lower	10 -10
pv1=make	-13 13
pv1=negotiate	8 -8
pv1=order	-6 6
pv1=pay	-6 6
pv1=put	-7 7
pv1=reach	10 -10
pv1=remain	11 -11
pv1=return	6 -6
pv1=run	7 -7
pv1=settle	-12 12
pv1=spare	-7 7
pv1=stand	6 -6
pv1=stay	-10 10
pv1=strike	14 -14
pv1=tell	9 -9
pv1=want	-9 9
pvt0=agree present	-6 6
pvt0=apply present	-7 7
pvt0=ask past	-10 10
pvt0=be future	10 -10
pvt0=bear present	-6 6
pvt0=begin present	-6 6
pvt0=charge past	-8 8
pvt0=charge perfect	-6 6
pvt0=charge present	15 -15
pvt0=come past	9 -9
pvt0=conclude past	7 -7
pvt0=continue present	-11 11
pvt0=cut present	-6 6
pvt0=deny past	7 -7
pvt0=end present	-7 7
pvt0=fall past	-9 9
pvt0=fall present	6 -6
pvt0=get present	13 -13
pvt0=go future	8 -8
pvt0=go past	7 -7
pvt0=keep present	14 -14
pvt0=levy present	-6 6
pvt0=make past	-8 8
pvt0=negotiate present	11 -11
pvt0=other past	-10 10
pvt0=other pluperfect	15 -15
pvt0=pay past	7 -7
pvt0=pay perfect	10 -10
pvt0=put perfect	-8 8
pvt0=put present	11 -11
pvt0=remain present	11 -11
pvt0=say past	27 -27
pvt0=say present	-14 14
pvt0=stand present	8 -8
pvt0=stay present	-10 10
pvt0=suspend past	10 -10
pvt0=suspend present	-6 6
pvt0=take past	11 -11
pvt0=tell past	12 -12
pvt0=threaten pluperfect	18 -18
pvt0=want present	-8 8
pvt0=warn past	15 -15
pvt0=write past	-11 11
pvt0=write present	8 -8
pvt1=agree present	-6 6
pvt1=apply present	-7 7
pvt1=ask past	-10 10
pvt1=be future	9 -9
pvt1=bear present	-6 6
pvt1=begin present	-6 6
pvt1=call participle	-6 6
pvt1=charge past	-8 8
pvt1=charge perfect	-6 6
pvt1=charge present	15 -15
pvt1=come past	9 -9
pvt1=conclude past	7 -7
pvt1=cut present	-6 6
pvt1=deny past	7 -7
pvt1=end present	-7 7
pvt1=fall past	-9 9
pvt1=fall present	6 -6
pvt1=get present	13 -13
pvt1=go past	7 -7
pvt1=go present	-8 8
pvt1=keep present	7 -7
pvt1=levy present	-6 6
pvt1=make past	-8 8
pvt1=negotiate present	11 -11
pvt1=other past	-10 10
pvt1=other pluperfect	15 -15
pvt1=pay gerund	12 -12
pvt1=pay infinitive	-12 12
pvt1=pay past	7 -7
pvt1=pay perfect	10 -10
pvt1=put perfect	-8 8
pvt1=put present	11 -11
pvt1=remain present	11 -11
pvt1=say past	27 -27
pvt1=say present	-14 14
pvt1=sign participle	9 -9
pvt1=stand present	8 -8
pvt1=stay present	-10 10
pvt1=suspend past	10 -10
pvt1=suspend present	-6 6
pvt1=take past	11 -11
pvt1=tell past	12 -12
pvt1=threaten pluperfect	18 -18
pvt1=want present	-9 9
pvt1=warn past	15 -15
pvt1=write past	-11 11
pvt1=write present	8 -8
q:"	-9 9
q:'	19 -19
q:(	-13 13
q:)	-12 12
q:-	-18 18
q:/	13 -13
q::	7 -7
q:<day-ahead>	13 -13
q:<day-today>	16 -16
q:<gate>	-7 7
q:<goods-amount>	-11 11
q:<goods>	-7 7
q:<level-noun>	9 -9
q:<month-ahead>	-21 21
q:<month-gone>	-20 20
q:<month-today>	7 -7
q:<name>	-7 7
q:<number>	-9 9
q:<organisation>	-23 23
q:<person>	-18 18
q:<points>	-17 17
q:<quality>	8 -8
q:<sender>	26 -26
q:<span>	13 -13
q:<taker>	25 -25
q:<v-agree>	-8 8
q:<v-bear>	-7 7
q:<v-buy>	6 -6
q:<v-down>	20 -20
q:<v-suspend>	8 -8
q:<v-threaten>	15 -15
q:above	-13 13
q:accord	10 -10
q:according	-6 6
q:act	-7 7
q:add	30 -30
q:addition	13 -13
q:additional	8 -8
q:affair	9 -9
q:affected	-8 8
q:after	49 -49
q:against	22 -22
q:agree	20 -20
q:agreement	6 -6
q:air	8 -8
q:almost	-9 9
q:alone	8 -8
q:already	10 -10
q:also	-8 8
q:aluminium	28 -28
q:am	-14 14
q:among	-12 12
q:amount	15 -15
q:an	-12 12
q:and	7 -7
q:announce	-9 9
q:announcement	12 -12
q:another	29 -29
q:answer	-21 21
q:anyone	11 -11
q:apply	-34 34
q:arrangement	41 -41
q:article	7 -7
q:as	11 -11
q:asleep	22 -22
q:auckland	-10 10
q:autumn	15 -15
q:avocado	25 -25
q:away	-16 16
q:back	6 -6
q:background	7 -7
q:banana	15 -15
q:bargain	26 -26
q:basic	-6 6
q:be	7 -7
q:bear	-6 6
q:become	10 -10
q:beef	14 -14
q:been	24 -24
q:beer	-22 22
q:before	-9 9
q:below	8 -8
q:better	-8 8
q:border	15 -15
q:both	-16 16
q:brandy	29 -29
q:bridge	13 -13
q:built	-11 11
q:busan	-12 12
q:but	-16 16
q:butter	14 -14
q:buy	9 -9
q:by	-11 11
q:calendar	-12 12
q:call	47 -47
q:cargo	-7 7
q:carpet	-10 10
q:case	-19 19
q:cashmere	-8 8
q:cent	-16 16
q:certain	6 -6
q:change	-7 7
q:changed	14 -14
q:chip	23 -23
q:citru	12 -12
q:clear	-12 12
q:client	25 -25
q:cocoa	7 -7
q:cod	27 -27
q:coffee	-14 14
q:collect	40 -40
q:come	-7 7
q:compare	-11 11
q:comparison	7 -7
q:competitor	7 -7
q:concentrate	-29 29
q:conclude	-25 25
q:confirm	11 -11
q:container	19 -19
q:continue	-9 9
q:control	6 -6
q:copper	-7 7
q:correction	-8 8
q:cost	9 -9
q:country	-6 6
q:currently	7 -7
q:customer	8 -8
q:cut	10 -10
q:dairy	-10 10
q:date	11 -11
q:day	-7 7
q:deal	-21 21
q:decision	12 -12
q:decree	-8 8
q:delegation	6 -6
q:deny	-21 21
q:doe	-23 23
q:don't	10 -10
q:done	12 -12
q:door	-12 12
q:down	71 -71
q:drawer	-14 14
q:dried	8 -8
q:drop	8 -8
q:drug	9 -9
q:during	16 -16
q:duty	-9 9
q:each	21 -21
q:earlier	9 -9
q:early	-12 12
q:effect	12 -12
q:emergency	18 -18
q:end	-12 12
q:enter	10 -10
q:entry	7 -7
q:even	-23 23
q:everybody	-9 9
q:everything	29 -29
q:exception	-9 9
q:exempt	-7 7
q:expect	-18 18
q:export	26 -26
q:extend	-16 16
q:extension	10 -10
q:face	-10 10
q:fact	-18 18
q:fair	8 -8
q:fall	13 -13
q:false	-11 11
q:far	-9 9
q:farm	16 -16
q:fee	-16 16
q:fertiliser	-19 19
q:fertilizer	12 -12
q:few	11 -11
q:figure	26 -26
q:firm	9 -9
q:first	-14 14
q:flew	-15 15
q:flour	14 -14
q:flower	8 -8
q:fly	16 -16
q:follow	14 -14
q:following	6 -6
q:footwear	-18 18
q:for	19 -19
q:force	-17 17
q:forced	31 -31
q:forty	7 -7
q:framework	-8 8
q:free	8 -8
q:fresh	8 -8
q:friend	11 -11
q:from	-14 14
q:frozen	16 -16
q:fruit	-10 10
q:furniture	-6 6
q:further	17 -17
q:garden	14 -14
q:gave	-6 6
q:generic	9 -9
q:geneva	39 -39
q:georgia	16 -16
q:give	20 -20
q:given	-12 12
q:glass	-12 12
q:glove	-11 11
q:go	8 -8
q:good	12 -12
q:government	10 -10
q:grain	23 -23
q:grow	-26 26
q:halve	7 -7
q:handed	11 -11
q:hang	6 -6
q:happen	9 -9
q:hard	-11 11
q:harvest	-8 8
q:has	8 -8
q:having	-22 22
q:hazelnut	-12 12
q:he	-10 10
q:heard	-6 6
q:here	14 -14
q:higher	10 -10
q:highest	7 -7
q:him	-8 8
q:his	8 -8
q:hold	10 -10
q:home	-7 7
q:honey	6 -6
q:hope	22 -22
q:hour	23 -23
q:house	-22 22
q:i	-19 19
q:if	-12 12
q:import	-17 17
q:importer	17 -17
q:included	-20 20
q:including	16 -16
q:instead	-9 9
q:into	9 -9
q:introduce	12 -12
q:invest	-6 6
q:is	-9 9
q:it	-10 10
q:its	-11 11
q:itself	-11 11
q:joint	17 -17
q:jute	-20 20
q:kind	19 -19
q:know	19 -19
q:labor	34 -34
q:lamp	17 -17
q:lapse	17 -17
q:last	28 -28
q:lay	-8 8
q:lead	10 -10
q:leader	8 -8
q:leave	-11 11
q:lentil	8 -8
q:let	14 -14
q:level	25 -25
q:levy	8 -8
q:lie	9 -9
q:lift	8 -8
q:like	22 -22
q:likewise	13 -13
q:limit	-6 6
q:line	7 -7
q:list	9 -9
q:lobster	19 -19
q:long	18 -18
q:m	9 -9
q:machine	20 -20
q:machinery	-20 20
q:make	9 -9
q:man	-7 7
q:matter	9 -9
q:may	13 -13
q:me	-18 18
q:meal	10 -10
q:mean	-15 15
q:meanwhile	-16 16
q:meat	-39 39
q:medicine	-21 21
q:meet	30 -30
q:member	-15 15
q:memorandum	23 -23
q:middle	-6 6
q:midnight	14 -14
q:might	-8 8
q:milk	-6 6
q:mine	30 -30
q:minister	-21 21
q:minute	16 -16
q:mirror	13 -13
q:moment	-6 6
q:monday	-14 14
q:month	17 -17
q:more	16 -16
q:morning	15 -15
q:most	-6 6
q:mostly	-23 23
q:move	-7 7
q:mr	23 -23
q:my	-25 25
q:name	12 -12
q:named	12 -12
q:need	7 -7
q:negotiate	19 -19
q:negotiation	11 -11
q:neither	6 -6
q:never	25 -25
q:night	-8 8
q:nil	-8 8
q:north	22 -22
q:note	16 -16
q:nothing	-10 10
q:notice	10 -10
q:now	32 -32
q:of	6 -6
q:off	19 -19
q:offer	20 -20
q:official	-10 10
q:old	-17 17
q:older	36 -36
q:olive	-11 11
q:once	-10 10
q:one	-6 6
q:only	34 -34
q:opened	7 -7
q:or	-11 11
q:order	18 -18
q:ordinary	7 -7
q:origin	9 -9
q:our	-39 39
q:out	-11 11
q:outside	-31 31
q:over	9 -9
q:own	-11 11
q:p	10 -10
q:page	-27 27
q:palm	21 -21
q:paper	8 -8
q:party	6 -6
q:past	6 -6
q:pay	-17 17
q:peace	-12 12
q:per	-15 15
q:phone	-11 11
q:place	6 -6
q:plan	-18 18
q:plant	6 -6
q:plastic	-16 16
q:plu	30 -30
q:point	11 -11
q:policy	-9 9
q:port	-10 10
q:power	8 -8
q:prawn	20 -20
q:prepare	-22 22
q:president	24 -24
q:product	20 -20
q:prolong	12 -12
q:prolonged	-7 7
q:promise	-9 9
q:proper	-21 21
q:propose	18 -18
q:published	12 -12
q:pump	-7 7
q:quay	7 -7
q:quinoa	7 -7
q:quota	-27 27
q:raspberry	-26 26
q:rather	-15 15
q:reader	12 -12
q:reason	15 -15
q:recall	-8 8
q:regular	-8 8
q:remember	15 -15
q:reminder	7 -7
q:renewed	-9 9
q:replace	-7 7
q:reply	7 -7
q:report	11 -11
q:reporter	24 -24
q:rest	-48 48
q:result	-10 10
q:right	9 -9
q:rise	20 -20
q:room	11 -11
q:round	37 -37
q:rubber	14 -14
q:rule	19 -19
q:rumour	8 -8
q:run	-24 24
q:sack	6 -6
q:salmon	32 -32
q:say	9 -9
q:schedule	-12 12
q:season	23 -23
q:second	33 -33
q:see	6 -6
q:separate	-14 14
q:sesame	6 -6
q:settle	8 -8
q:several	-7 7
q:shall	15 -15
q:she	8 -8
q:ship	-9 9
q:short	10 -10
q:should	-17 17
q:show	16 -16
q:shrimp	14 -14
q:sign	-9 9
q:signature	26 -26
q:sir	10 -10
q:sit	16 -16
q:small	18 -18
q:so	12 -12
q:some	17 -17
q:somebody	-19 19
q:something	14 -14
q:soon	9 -9
q:south	-12 12
q:spoke	-21 21
q:spring	-8 8
q:stake	17 -17
q:stand	14 -14
q:standstill	-14 14
q:statement	19 -19
q:stay	6 -6
q:step	9 -9
q:still	-13 13
q:stockfish	-6 6
q:stockholm	12 -12
q:stuff	10 -10
q:such	12 -12
q:sugar	17 -17
q:sum	26 -26
q:summit	9 -9
q:surcharge	-14 14
q:suspend	19 -19
q:suspension	12 -12
q:table	-14 14
q:take	16 -16
q:talking	7 -7
q:tax	-9 9
q:telephone	7 -7
q:tell	-42 42
q:textile	-28 28
q:than	8 -8
q:thank	15 -15
q:that	14 -14
q:the	11 -11
q:them	9 -9
q:these	7 -7
q:they	-19 19
q:thi	8 -8
q:thing	21 -21
q:third	8 -8
q:those	14 -14
q:threaten	19 -19
q:three	8 -8
q:through	-11 11
q:till	9 -9
q:time	-9 9
q:tin	-9 9
q:too	17 -17
q:top	9 -9
q:total	12 -12
q:touched	-11 11
q:tractor	20 -20
q:trader	21 -21
q:treaty	-12 12
q:truce	10 -10
q:truck	13 -13
q:tuna	-29 29
q:turn	14 -14
q:two	-11 11
q:tyre	14 -14
q:under	21 -21
q:unless	7 -7
q:until	-28 28
q:up	23 -23
q:used	-16 16
q:vanilla	7 -7
q:very	-17 17
q:view	19 -19
q:vote	-17 17
q:wait	8 -8
q:war	-11 11
q:watche	11 -11
q:we	-16 16
q:what	-8 8
q:when	-11 11
q:where	14 -14
q:which	15 -15
q:whisky	8 -8
q:who	13 -13
q:whose	-6 6
q:why	-17 17
q:will	6 -6
q:win	10 -10
q:wine	14 -14
q:winter	-9 9
q:wire	17 -17
q:withdraw	8 -8
q:won't	11 -11
q:word	-21 21
q:work	18 -18
q:worse	15 -15
q:worst	-11 11
q:worth	18 -18
q:would	12 -12
q:write	-12 12
q:yarn	26 -26
q:year	-11 11
q:yes	13 -13
q:your	41 -41
q:zero	-18 18
q:—	-19 19
q:•	11 -11
qt=modal	8 -8
qt=past	-12 12
qt=perfect	-13 13
qt=pluperfect	14 -14
quoted	21 -21
r1=!	7 -7
r1=,	-8 8
r1=.	-8 8
r1=:	8 -8
r1=;	18 -18
r1=<day-today>	12 -12
r1=<end>	18 -18
r1=<goods>	11 -11
r1=<v-down>	14 -14
r1=<v-propose>	14 -14
r1=<v-suspend>	27 -27
r1=?	15 -15
r1=a	-12 12
r1=again	-9 9
r1=all	11 -11
r1=already	-16 16
r1=apply	-8 8
r1=at	-7 7
r1=because	-12 12
r1=begin	8 -8
r1=come	7 -7
r1=down	8 -8
r1=during	-10 10
r1=duty	-11 11
r1=each	-8 8
r1=has	-8 8
r1=if	14 -14
r1=in	8 -8
r1=instead	9 -9
r1=it	-10 10
r1=last	23 -23
r1=now	12 -12
r1=only	7 -7
r1=over	28 -28
r1=plu	-10 10
r1=remain	-8 8
r1=respectively	-6 6
r1=since	-14 14
r1=stay	23 -23
r1=tariff	14 -14
r1=tax	8 -8
r1=that	20 -20
r1=the	9 -9
r1=then	15 -15
r1=there	9 -9
r1=to	-6 6
r1=until	15 -15
r1=when	12 -12
r1=will	11 -11
r1=—	-16 16
r2=,	9 -9
r2=.	13 -13
r2=;	-17 17
r2=<goods>	-11 11
r2=<level>	6 -6
r2=<month-gone>	-12 12
r2=<not>	-20 20
r2=<number>	-11 11
r2=<office>	7 -7
r2=<quality>	-7 7
r2=<span>	-19 19
r2=<v-agree>	7 -7
r2=<v-bear>	15 -15
r2=<v-buy>	-13 13
r2=<v-end>	12 -12
r2=<v-return>	8 -8
r2=<v-say>	-6 6
r2=<v-stay>	15 -15
r2=<v-suspend>	-10 10
r2=<v-target>	-11 11
r2=<v-up>	-9 9
r2=a	21 -21
r2=add	-7 7
r2=against	-7 7
r2=agree	6 -6
r2=an	9 -9
r2=are	-14 14
r2=as	21 -21
r2=at	15 -15
r2=because	8 -8
r2=beef	6 -6
r2=by	27 -27
r2=car	8 -8
r2=charge	-14 14
r2=cheese	-13 13
r2=coal	6 -6
r2=cocoa	8 -8
r2=date	10 -10
r2=down	7 -7
r2=due	8 -8
r2=each	12 -12
r2=fentanyl	20 -20
r2=frozen	-9 9
r2=furniture	-9 9
r2=go	-13 13
r2=good	7 -7
r2=half	7 -7
r2=has	7 -7
r2=have	-10 10
r2=he	11 -11
r2=his	7 -7
r2=hold	6 -6
r2=if	-7 7
r2=instead	-16 16
r2=it	6 -6
r2=last	9 -9
r2=like	13 -13
r2=list	17 -17
r2=medicine	-8 8
r2=more	-16 16
r2=mr	-17 17
r2=never	10 -10
r2=next	6 -6
r2=no	-29 29
r2=not	-8 8
r2=now	6 -6
r2=on	15 -15
r2=onion	-14 14
r2=or	20 -20
r2=ordinary	-7 7
r2=payable	9 -9
r2=present	-10 10
r2=remain	15 -15
r2=rum	9 -9
r2=section	10 -10
r2=since	16 -16
r2=so	10 -10
r2=some	-7 7
r2=soybean	10 -10
r2=steel	12 -12
r2=still	6 -6
r2=summer	-16 16
r2=suspend	-15 15
r2=take	7 -7
r2=tariff	6 -6
r2=tea	-12 12
r2=than	-8 8
r2=the	11 -11
r2=their	-6 6
r2=them	6 -6
r2=then	6 -6
r2=thi	-9 9
r2=tyre	-20 20
r2=unless	7 -7
r2=us	-15 15
r2=was	8 -8
r2=way	-9 9
r2=we	-16 16
r2=week	-7 7
r2=what	29 -29
r2=where	6 -6
r2=which	-6 6
r2=while	-7 7
r2=with	13 -13
r2=within	-7 7
r2=without	8 -8
r2=would	-14 14
r3="	-11 11
r3='s	-12 12
r3=-	-17 17
r3=.	-12 12
r3=;	10 -10
r3=<agent>	11 -11
r3=<day-ahead>	13 -13
r3=<day-gone>	7 -7
r3=<day-today>	9 -9
r3=<gate>	-7 7
r3=<goods>	15 -15
r3=<level-noun>	13 -13
r3=<month-gone>	30 -30
r3=<name>	-10 10
r3=<office>	-19 19
r3=<organisation>	9 -9
r3=<person>	-6 6
r3=<quality>	23 -23
r3=<sender>	-6 6
r3=<span>	-6 6
r3=<v-down>	-8 8
r3=<v-end>	8 -8
r3=<v-impose>	-14 14
r3=<v-propose>	-7 7
r3=<v-return>	9 -9
r3=<v-say>	-9 9
r3=<v-sell>	-12 12
r3=<v-stay>	-6 6
r3=<v-threaten>	-8 8
r3=<v-up>	-7 7
r3=?	16 -16
r3=additional	-13 13
r3=agreement	18 -18
r3=apply	12 -12
r3=are	10 -10
r3=autumn	-8 8
r3=avocado	-6 6
r3=back	11 -11
r3=be	14 -14
r3=been	-8 8
r3=beer	11 -11
r3=border	-8 8
r3=by	9 -9
r3=car	6 -6
r3=cement	16 -16
r3=coffee	-15 15
r3=cotton	-9 9
r3=date	-18 18
r3=duty	-7 7
r3=else	-8 8
r3=far	-12 12
r3=fentanyl	-16 16
r3=figure	11 -11
r3=free	6 -6
r3=from	9 -9
r3=go	-12 12
r3=good	10 -10
r3=grape	-21 21
r3=had	20 -20
r3=in	-22 22
r3=is	6 -6
r3=it	-12 12
r3=law	8 -8
r3=leave	-19 19
r3=lower	-9 9
r3=machinery	12 -12
r3=make	-20 20
r3=moment	-7 7
r3=not	-14 14
r3=nothing	14 -14
r3=now	25 -25
r3=nut	-8 8
r3=on	11 -11
r3=one	25 -25
r3=ordinary	6 -6
r3=own	7 -7
r3=pause	-8 8
r3=pay	-12 12
r3=pipe	-6 6
r3=plu	9 -9
r3=product	7 -7
r3=remain	6 -6
r3=respectively	-6 6
r3=rice	9 -9
r3=same	17 -17
r3=sardine	6 -6
r3=say	-14 14
r3=side	19 -19
r3=since	15 -15
r3=so	-8 8
r3=steel	8 -8
r3=sunflower	7 -7
r3=tea	6 -6
r3=than	-11 11
r3=the	-8 8
r3=their	12 -12
r3=there	9 -9
r3=time	9 -9
r3=tractor	15 -15
r3=trade	-24 24
r3=truce	17 -17
r3=two	-12 12
r3=tyre	9 -9
r3=under	8 -8
r3=until	-10 10
r3=up	6 -6
r3=we	13 -13
r3=whatever	6 -6
r3=which	11 -11
r3=whisky	-8 8
r3=wine	16 -16
r3=with	-11 11
r3=worst	-6 6
r3=yarn	7 -7
r4="	10 -10
r4='s	-10 10
r4=,	-6 6
r4=-	18 -18
r4=;	6 -6
r4=<agent>	-25 25
r4=<day-gone>	22 -22
r4=<duty>	9 -9
r4=<gate>	10 -10
r4=<goods>	11 -11
r4=<level>	-10 10
r4=<month-ahead>	11 -11
r4=<name>	-6 6
r4=<not>	-11 11
r4=<number>	21 -21
r4=<organisation>	-8 8
r4=<quality>	12 -12
r4=<span>	11 -11
r4=<v-agree>	-6 6
r4=<v-bear>	-25 25
r4=<v-begin>	24 -24
r4=<v-buy>	11 -11
r4=<v-down>	-15 15
r4=<v-end>	-8 8
r4=<v-propose>	-13 13
r4=<v-say>	9 -9
r4=<v-up>	17 -17
r4=?	7 -7
r4=a	12 -12
r4=after	6 -6
r4=agreement	-19 19
r4=another	10 -10
r4=as	9 -9
r4=at	7 -7
r4=be	6 -6
r4=being	12 -12
r4=both	10 -10
r4=but	6 -6
r4=by	10 -10
r4=case	8 -8
r4=come	7 -7
r4=country	7 -7
r4=deal	22 -22
r4=did	-14 14
r4=duty	28 -28
r4=ever	-17 17
r4=fentanyl	9 -9
r4=for	9 -9
r4=from	-7 7
r4=get	-12 12
r4=go	8 -8
r4=government	-11 11
r4=his	-11 11
r4=i	18 -18
r4=know	9 -9
r4=law	-11 11
r4=most	-13 13
r4=nothing	12 -12
r4=now	-14 14
r4=of	10 -10
r4=oil	7 -7
r4=on	9 -9
r4=one	26 -26
r4=order	6 -6
r4=over	6 -6
r4=pork	9 -9
r4=same	11 -11
r4=stand	-6 6
r4=start	13 -13
r4=stay	-9 9
r4=take	6 -6
r4=tariff	-16 16
r4=than	-11 11
r4=that	-9 9
r4=there	-9 9
r4=they	-13 13
r4=thi	10 -10
r4=to	-12 12
r4=trade	9 -9
r4=truce	-14 14
r4=was	-7 7
r4=we	-12 12
r4=well	-6 6
r4=were	-6 6
r4=whatever	-9 9
r4=when	8 -8
r4=where	-19 19
r4=which	-6 6
r4=with	10 -10
r4=would	16 -16
r4=you	8 -8
r=! <end>	6 -6
r=) .	-11 11
r=) <end>	8 -8
r=, <level>	12 -12
r=, <number>	20 -20
r=, <person>	12 -12
r=, <quality>	15 -15
r=, a	20 -20
r=, against	-7 7
r=, all	-27 27
r=, as	12 -12
r=, because	8 -8
r=, by	20 -20
r=, down	6 -6
r=, for	-11 11
r=, he	9 -9
r=, if	-9 9
r=, instead	-17 17
r=, like	13 -13
r=, no	-24 24
r=, or	17 -17
r=, ordinary	-9 9
r=, since	9 -9
r=, so	10 -10
r=, the	-11 11
r=, unless	7 -7
r=, while	-7 7
r=, with	7 -7
r=. "	12 -12
r=. <end>	-7 7
r=; it	6 -6
r=<day-today> .	19 -19
r=<end> <end>	18 -18
r=? <end>	8 -8
r=again ,	10 -10
r=again .	-8 8
r=and <name>	12 -12
r=and <number>	-6 6
r=and <quality>	11 -11
r=and has	14 -14
r=and that	-8 8
r=and we	-19 19
r=as before	6 -6
r=at all	18 -18
r=at present	-10 10
r=because of	-14 14
r=before .	-9 9
r=by the	11 -11
r=down to	7 -7
r=during the	-12 12
r=duty on	13 -13
r=each ,	-6 6
r=for <name>	7 -7
r=for <span>	-15 15
r=for its	11 -11
r=from <day-ahead>	8 -8
r=from next	6 -6
r=from the	18 -18
r=has apply	-7 7
r=here ,	-15 15
r=here .	26 -26
r=in <month-ahead>	9 -9
r=in all	8 -8
r=in new	7 -7
r=in the	26 -26
r=is a	22 -22
r=is charge	-11 11
r=is due	7 -7
r=is not	-18 18
r=is what	13 -13
r=last week	11 -11
r=more than	-9 9
r=now .	24 -24
r=now ;	-6 6
r=of it	6 -6
r=of the	14 -14
r=on <name>	8 -8
r=on <quality>	-16 16
r=on a	-6 6
r=on all	8 -8
r=on both	12 -12
r=on car	9 -9
r=on cement	-6 6
r=on coal	6 -6
r=on cocoa	7 -7
r=on each	6 -6
r=on either	8 -8
r=on it	-13 13
r=on its	-13 13
r=on soybean	10 -10
r=on steel	8 -8
r=on sugar	7 -7
r=on tea	-14 14
r=on the	-10 10
r=on tyre	-21 21
r=on what	6 -6
r=once more	7 -7
r=or <level>	21 -21
r=or <number>	-6 6
r=over fentanyl	11 -11
r=over there	11 -11
r=plu <number>	-16 16
r=remain suspend	-10 10
r=respectively .	-8 8
r=since <number>	-19 19
r=since the	6 -6
r=tax on	8 -8
r=that <name>	16 -16
r=that the	-11 11
r=that was	6 -6
r=then .	13 -13
r=there .	-10 10
r=too ,	7 -7
r=under a	-10 10
r=under its	20 -20
r=until <day-gone>	7 -7
r=was the	-9 9
r=when it	20 -20
r=which <name>	-8 8
r=with the	10 -10
r=with us	-9 9
s:(	16 -16
s:)	12 -12
s:+	8 -8
s:/	18 -18
s:;	8 -8
s:<day-gone>	10 -10
s:<gate>	-7 7
s:<level>	6 -6
s:<month-ahead>	-8 8
s:<month-today>	6 -6
s:<name>	8 -8
s:<office>	-6 6
s:<organisation>	-7 7
s:<person>	-7 7
s:<points>	25 -25
s:<quality>	11 -11
s:<taker>	10 -10
s:<v-begin>	-8 8
s:<v-buy>	9 -9
s:<v-deny>	24 -24
s:<v-impose>	9 -9
s:<v-propose>	-8 8
s:<v-return>	12 -12
s:<v-say>	6 -6
s:<v-stay>	6 -6
s:<v-threaten>	-19 19
s:=	9 -9
s:_	-8 8
s:abolish	-9 9
s:accept	15 -15
s:account	14 -14
s:action	-13 13
s:ad	9 -9
s:additional	8 -8
s:affected	-7 7
s:again	10 -10
s:against	-12 12
s:ahead	7 -7
s:aircraft	8 -8
s:all	6 -6
s:allow	6 -6
s:allowed	-13 13
s:almost	-7 7
s:alone	15 -15
s:already	-18 18
s:altogether	6 -6
s:aluminium	36 -36
s:aluminum	6 -6
s:alway	22 -22
s:amount	7 -7
s:another	14 -14
s:answer	-18 18
s:anti	12 -12
s:anybody	-21 21
s:anything	-9 9
s:approval	-8 8
s:approve	-11 11
s:are	9 -9
s:arrangement	38 -38
s:arrival	15 -15
s:arrive	-6 6
s:as	-8 8
s:aside	8 -8
s:attract	-10 10
s:avocado	-10 10
s:away	6 -6
s:b	-14 14
s:back	8 -8
s:bad	24 -24
s:bag	-10 10
s:banana	7 -7
s:bargain	8 -8
s:base	-17 17
s:basi	-13 13
s:basmati	14 -14
s:be	7 -7
s:bear	6 -6
s:became	12 -12
s:beef	16 -16
s:beer	-10 10
s:before	8 -8
s:below	22 -22
s:beside	21 -21
s:better	36 -36
s:between	-9 9
s:bill	7 -7
s:bloc	-12 12
s:book	-8 8
s:border	-8 8
s:both	-12 12
s:box	8 -8
s:broker	8 -8
s:but	-8 8
s:butter	24 -24
s:buy	10 -10
s:cabinet	9 -9
s:can	23 -23
s:canned	9 -9
s:canola	-6 6
s:car	11 -11
s:cardamom	-11 11
s:carpet	-11 11
s:carry	11 -11
s:casablanca	6 -6
s:case	27 -27
s:cashew	16 -16
s:cashmere	-22 22
s:cattle	-26 26
s:cent	-14 14
s:ceramic	-8 8
s:certain	-7 7
s:change	7 -7
s:charge	7 -7
s:cheese	-25 25
s:chemical	13 -13
s:cherry	9 -9
s:chicken	9 -9
s:chip	6 -6
s:christma	-16 16
s:cinnamon	13 -13
s:citru	11 -11
s:claim	9 -9
s:clear	-9 9
s:clock	-26 26
s:close	17 -17
s:closed	16 -16
s:clove	16 -16
s:coal	-23 23
s:cocoa	14 -14
s:coconut	17 -17
s:cod	34 -34
s:collect	31 -31
s:come	8 -8
s:common	-6 6
s:company	-9 9
s:comparison	10 -10
s:comply	9 -9
s:conclude	-9 9
s:condition	-10 10
s:consider	-16 16
s:content	-6 6
s:control	8 -8
s:copper	-19 19
s:corn	8 -8
s:correct	-26 26
s:correction	-6 6
s:could	11 -11
s:cousin	6 -6
s:cover	11 -11
s:crab	8 -8
s:crane	13 -13
s:crossed	7 -7
s:currently	17 -17
s:d	19 -19
s:dairy	12 -12
s:day	-6 6
s:deal	9 -9
s:decree	-9 9
s:deputy	-9 9
s:did	-7 7
s:different	-9 9
s:direction	-8 8
s:dispute	-6 6
s:do	-8 8
s:doesn't	-6 6
s:don't	9 -9
s:double	6 -6
s:down	10 -10
s:dozen	24 -24
s:draft	11 -11
s:draw	10 -10
s:drawer	-30 30
s:dried	19 -19
s:drop	-11 11
s:dump	8 -8
s:early	8 -8
s:earth	14 -14
s:economy	13 -13
s:effect	36 -36
s:effective	8 -8
s:elsewhere	-8 8
s:empty	7 -7
s:end	-6 6
s:engine	18 -18
s:enter	8 -8
s:entry	10 -10
s:ethanol	8 -8
s:event	10 -10
s:everybody	-13 13
s:everyone	17 -17
s:everything	22 -22
s:everywhere	7 -7
s:exceed	8 -8
s:exception	9 -9
s:existing	-7 7
s:expect	15 -15
s:explain	-10 10
s:export	-8 8
s:exporter	14 -14
s:extend	9 -9
s:extension	6 -6
s:extra	28 -28
s:face	10 -10
s:fail	-9 9
s:failing	10 -10
s:false	9 -9
s:far	-14 14
s:farm	9 -9
s:farmer	7 -7
s:fear	20 -20
s:fee	10 -10
s:feed	-10 10
s:fentanyl	13 -13
s:ferro	6 -6
s:fertiliser	-20 20
s:fertilizer	9 -9
s:figure	39 -39
s:find	14 -14
s:flat	24 -24
s:float	6 -6
s:flower	29 -29
s:follow	-20 20
s:followed	-6 6
s:following	8 -8
s:food	13 -13
s:forced	6 -6
s:foreign	9 -9
s:forgotten	18 -18
s:found	25 -25
s:four	-13 13
s:frame	12 -12
s:framework	10 -10
s:free	-7 7
s:fresh	6 -6
s:friend	14 -14
s:from	-16 16
s:fruit	34 -34
s:full	6 -6
s:furniture	-8 8
s:further	6 -6
s:gain	12 -12
s:gained	-22 22
s:garment	16 -16
s:gas	8 -8
s:gazette	18 -18
s:geneva	11 -11
s:georgia	18 -18
s:get	-8 8
s:glass	-17 17
s:glove	19 -19
s:government	-8 8
s:grain	24 -24
s:grape	-19 19
s:groundnut	13 -13
s:grower	-10 10
s:had	19 -19
s:halifax	-7 7
s:halve	20 -20
s:ham	-21 21
s:happen	8 -8
s:hardly	-15 15
s:hazelnut	9 -9
s:he	-14 14
s:he'd	8 -8
s:heading	22 -22
s:hear	32 -32
s:heard	8 -8
s:height	13 -13
s:her	-6 6
s:hide	6 -6
s:him	-7 7
s:his	-21 21
s:hit	8 -8
s:hold	15 -15
s:home	-10 10
s:honey	20 -20
s:hope	6 -6
s:hour	7 -7
s:how	-6 6
s:i	-12 12
s:ice	16 -16
s:immediately	7 -7
s:included	18 -18
s:including	-16 16
s:increase	-7 7
s:industrial	10 -10
s:informed	8 -8
s:inside	-9 9
s:introduce	16 -16
s:isn't	8 -8
s:it'd	9 -9
s:it'll	-18 18
s:joint	12 -12
s:juice	13 -13
s:jute	11 -11
s:karachi	7 -7
s:kava	10 -10
s:kiwifruit	-7 7
s:lago	-14 14
s:lamp	20 -20
s:land	12 -12
s:large	-10 10
s:lasted	7 -7
s:later	19 -19
s:latest	-8 8
s:lay	-15 15
s:least	11 -11
s:leather	22 -22
s:leave	-7 7
s:lentil	22 -22
s:let	14 -14
s:letter	13 -13
s:level	7 -7
s:levy	-8 8
s:lie	-6 6
s:lift	21 -21
s:likewise	28 -28
s:line	15 -15
s:list	14 -14
s:listed	14 -14
s:lithium	-25 25
s:little	23 -23
s:live	9 -9
s:lobster	15 -15
s:longer	-11 11
s:look	-9 9
s:lorry	-10 10
s:lose	8 -8
s:lot	17 -17
s:lower	-10 10
s:lumber	23 -23
s:machine	10 -10
s:mackerel	18 -18
s:main	7 -7
s:maize	17 -17
s:make	-7 7
s:maker	10 -10
s:mangoe	8 -8
s:maple	-7 7
s:marble	6 -6
s:market	-15 15
s:matter	-12 12
s:maximum	-34 34
s:may	-12 12
s:me	6 -6
s:meal	13 -13
s:mean	9 -9
s:meant	-12 12
s:meantime	15 -15
s:meanwhile	15 -15
s:measure	21 -21
s:meat	-23 23
s:medicine	-10 10
s:member	-14 14
s:mentioned	11 -11
s:metal	21 -21
s:middle	13 -13
s:milk	19 -19
s:mind	6 -6
s:mineral	-18 18
s:ministry	9 -9
s:moment	-12 12
s:monday	-7 7
s:morning	-10 10
s:mostly	-15 15
s:motor	13 -13
s:motorcycle	-13 13
s:mr	-18 18
s:much	15 -15
s:my	-17 17
s:named	14 -14
s:need	9 -9
s:negotiation	-6 6
s:neither	8 -8
s:never	19 -19
s:newspaper	-13 13
s:nil	11 -11
s:no	24 -24
s:nobody	6 -6
s:noodle	19 -19
s:not	-11 11
s:note	-7 7
s:nothing	-10 10
s:notice	7 -7
s:nought	7 -7
s:now	-6 6
s:nut	-9 9
s:of	-6 6
s:off	10 -10
s:older	13 -13
s:olive	-12 12
s:one	9 -9
s:onion	-20 20
s:only	50 -50
s:open	-11 11
s:opened	18 -18
s:or	-19 19
s:orange	-15 15
s:order	12 -12
s:origin	8 -8
s:originating	6 -6
s:our	-21 21
s:outside	-9 9
s:p	8 -8
s:page	-11 11
s:palm	6 -6
s:parliament	-8 8
s:part	21 -21
s:partner	-8 8
s:partnership	-11 11
s:party	19 -19
s:pass	15 -15
s:passenger	6 -6
s:patented	19 -19
s:pause	-9 9
s:pay	-6 6
s:payable	12 -12
s:pen	13 -13
s:penalty	-7 7
s:people	18 -18
s:pepper	6 -6
s:per	-14 14
s:period	17 -17
s:permanent	23 -23
s:phone	-8 8
s:pineapple	13 -13
s:pipe	-16 16
s:place	8 -8
s:plane	9 -9
s:plant	10 -10
s:plastic	17 -17
s:plywood	7 -7
s:point	11 -11
s:pointed	-8 8
s:pork	-18 18
s:port	-26 26
s:potatoe	-6 6
s:powder	20 -20
s:prepare	11 -11
s:price	12 -12
s:printed	-16 16
s:proclamation	14 -14
s:product	15 -15
s:promise	-8 8
s:proposal	-30 30
s:propose	21 -21
s:provide	-7 7
s:pulp	17 -17
s:q	-13 13
s:quarter	-13 13
s:question	-13 13
s:quinoa	-8 8
s:radio	-17 17
s:raise	6 -6
s:rare	11 -11
s:raspberry	-8 8
s:rather	19 -19
s:raw	6 -6
s:reach	-9 9
s:read	-8 8
s:reader	-9 9
s:reason	9 -9
s:recall	-13 13
s:receive	-6 6
s:reciprocal	17 -17
s:recommend	-6 6
s:record	6 -6
s:reduce	17 -17
s:regional	10 -10
s:remain	-13 13
s:remember	15 -15
s:reminded	15 -15
s:replace	8 -8
s:reporter	16 -16
s:request	-7 7
s:restore	6 -6
s:retain	7 -7
s:return	16 -16
s:rice	-9 9
s:right	-11 11
s:room	-9 9
s:rubber	14 -14
s:rule	22 -22
s:rum	-12 12
s:run	6 -6
s:salmon	20 -20
s:salt	14 -14
s:sardine	-16 16
s:season	-18 18
s:secretary	8 -8
s:section	7 -7
s:seed	18 -18
s:seek	16 -16
s:seller	17 -17
s:send	-14 14
s:separate	-12 12
s:sesame	17 -17
s:settle	-10 10
s:settlement	8 -8
s:share	-10 10
s:she	25 -25
s:sheet	7 -7
s:shelve	9 -9
s:ship	9 -9
s:shirt	11 -11
s:shoe	22 -22
s:shore	7 -7
s:should	7 -7
s:shrimp	16 -16
s:side	31 -31
s:signature	6 -6
s:similar	7 -7
s:sleep	9 -9
s:snap	10 -10
s:social	10 -10
s:softwood	13 -13
s:some	-17 17
s:somebody	-11 11
s:soon	7 -7
s:speak	10 -10
s:spirit	13 -13
s:spoken	15 -15
s:squash	-9 9
s:stage	14 -14
s:state	-10 10
s:steel	28 -28
s:still	13 -13
s:stockfish	16 -16
s:stockholm	9 -9
s:stop	-6 6
s:strike	9 -9
s:successor	-8 8
s:such	6 -6
s:sugar	10 -10
s:summer	-11 11
s:summit	-16 16
s:surcharge	24 -24
s:suspend	-14 14
s:suspension	20 -20
s:table	-23 23
s:take	-7 7
s:talk	-11 11
s:taro	10 -10
s:tea	20 -20
s:telephone	11 -11
s:television	17 -17
s:tell	21 -21
s:ten	-18 18
s:tenth	-14 14
s:term	31 -31
s:textile	-22 22
s:th	6 -6
s:than	-8 8
s:thank	11 -11
s:the	-6 6
s:their	-18 18
s:themselve	-19 19
s:then	15 -15
s:there	-8 8
s:therefore	17 -17
s:these	-7 7
s:they'll	12 -12
s:they're	14 -14
s:think	-10 10
s:threaten	-18 18
s:three	-38 38
s:through	18 -18
s:thu	8 -8
s:timber	-7 7
s:time	10 -10
s:tin	-8 8
s:tinned	9 -9
s:tomatoe	7 -7
s:tool	11 -11
s:total	6 -6
s:touch	8 -8
s:toy	11 -11
s:trader	15 -15
s:transshipped	13 -13
s:treasury	6 -6
s:treaty	-16 16
s:truck	21 -21
s:true	-26 26
s:tube	-17 17
s:two	-6 6
s:unchanged	12 -12
s:under	7 -7
s:understanding	15 -15
s:until	20 -20
s:untouched	-13 13
s:up	10 -10
s:upon	-8 8
s:us	-25 25
s:used	35 -35
s:usmca	-13 13
s:usual	-6 6
s:valorem	9 -9
s:value	20 -20
s:vanilla	18 -18
s:vegetable	12 -12
s:very	-11 11
s:vow	-22 22
s:warn	10 -10
s:was	-9 9
s:watch	8 -8
s:watche	20 -20
s:water	-15 15
s:way	21 -21
s:we	-21 21
s:well	-9 9
s:what	19 -19
s:wheat	26 -26
s:where	-14 14
s:whether	11 -11
s:while	-8 8
s:whiskey	8 -8
s:whisper	-12 12
s:who	20 -20
s:whole	-24 24
s:whose	7 -7
s:why	11 -11
s:wire	17 -17
s:wish	-10 10
s:withdraw	7 -7
s:without	-8 8
s:won't	6 -6
s:wood	-10 10
s:word	10 -10
s:worry	-7 7
s:worst	-8 8
s:worth	10 -10
s:write	15 -15
s:wrong	-6 6
s:yarn	6 -6
s:yes	7 -7
s:yet	8 -8
s:you	7 -7
s:you'll	-19 19
s:zero	12 -12
s:zinc	13 -13
sa:'s	7 -7
sa:'s ,	12 -12
sa:'s .	-16 16
sa:'s <level>	22 -22
sa:'s <number>	6 -6
sa:'s agreement	-11 11
sa:'s good	-12 12
sa:'s on	16 -16
sa:( <level>	16 -16
sa:( now	-9 9
sa:) and	6 -6
sa:, "	10 -10
sa:, <day-ahead>	-14 14
sa:, <level>	13 -13
sa:, <name>	-9 9
sa:, <number>	35 -35
sa:, <person>	27 -27
sa:, <quality>	-8 8
sa:, a	-13 13
sa:, according	-7 7
sa:, all	-26 26
sa:, also	8 -8
sa:, among	10 -10
sa:, and	-11 11
sa:, are	24 -24
sa:, because	-7 7
sa:, end	6 -6
sa:, for	-7 7
sa:, go	-12 12
sa:, half	10 -10
sa:, he	24 -24
sa:, i	7 -7
sa:, if	-13 13
sa:, in	11 -11
sa:, instead	-16 16
sa:, its	6 -6
sa:, no	-22 22
sa:, of	28 -28
sa:, on	10 -10
sa:, one	6 -6
sa:, or	32 -32
sa:, ordinary	-8 8
sa:, pay	7 -7
sa:, say	6 -6
sa:, sell	17 -17
sa:, since	14 -14
sa:, so	20 -20
sa:, stay	8 -8
sa:, suspend	-8 8
sa:, take	10 -10
sa:, thank	8 -8
sa:, that	-11 11
sa:, to	25 -25
sa:, too	-6 6
sa:, under	-24 24
sa:, unless	10 -10
sa:, until	-8 8
sa:, was	10 -10
sa:, were	-11 11
sa:, when	11 -11
sa:, where	-9 9
sa:, which	29 -29
sa:, will	-19 19
sa:. "	31 -31
sa:. )	-12 12
sa::	7 -7
sa:: <level>	20 -20
sa:: <number>	13 -13
sa:;	10 -10
sa:; <name>	-7 7
sa:; <person>	-7 7
sa:; <quality>	-17 17
sa:; <seat>	16 -16
sa:; before	-11 11
sa:; it	-14 14
sa:; its	-15 15
sa:; they	9 -9
sa:<agent>	-21 21
sa:<day-ahead> ,	-16 16
sa:<day-ahead> if	14 -14
sa:<day-ahead> is	6 -6
sa:<day-gone>	17 -17
sa:<day-gone> ,	23 -23
sa:<day-gone> .	-6 6
sa:<day-gone> and	10 -10
sa:<day-today>	16 -16
sa:<day-today> .	33 -33
sa:<duty>	11 -11
sa:<gate>	-8 8
sa:<goods-amount>	7 -7
sa:<goods>	-9 9
sa:<level-noun>	8 -8
sa:<level>	14 -14
sa:<level> ;	8 -8
sa:<level> and	11 -11
sa:<level> as	20 -20
sa:<level> at	9 -9
sa:<level> before	12 -12
sa:<level> by	-14 14
sa:<level> for	21 -21
sa:<level> from	-9 9
sa:<level> here	-6 6
sa:<level> in	-6 6
sa:<level> of	9 -9
sa:<level> on	9 -9
sa:<level> over	-7 7
sa:<level> respectively	7 -7
sa:<level> since	12 -12
sa:<level> under	12 -12
sa:<level> until	10 -10
sa:<level> was	7 -7
sa:<money>	8 -8
sa:<money> .	10 -10
sa:<month-gone>	8 -8
sa:<month-gone> ,	9 -9
sa:<month-gone> and	21 -21
sa:<month-gone> it	16 -16
sa:<month-gone> of	9 -9
sa:<name> 's	13 -13
sa:<name> (	15 -15
sa:<name> .	7 -7
sa:<name> :	8 -8
sa:<name> ;	10 -10
sa:<name> <number>	-26 26
sa:<name> as	18 -18
sa:<name> at	9 -9
sa:<name> from	17 -17
sa:<name> good	6 -6
sa:<name> has	7 -7
sa:<name> is	18 -18
sa:<name> on	-8 8
sa:<name> over	-13 13
sa:<name> since	-14 14
sa:<name> take	-20 20
sa:<name> will	6 -6
sa:<name> would	13 -13
sa:<number> <day-today>	14 -14
sa:<number> a	7 -7
sa:<number> and	-11 11
sa:<number> as	11 -11
sa:<number> in	31 -31
sa:<number> is	-31 31
sa:<number> more	8 -8
sa:<number> on	18 -18
sa:<number> plu	14 -14
sa:<number> that	7 -7
sa:<number> to	14 -14
sa:<office> .	9 -9
sa:<organisation>	-8 8
sa:<organisation> .	8 -8
sa:<organisation> in	-15 15
sa:<organisation> say	13 -13
sa:<person> .	14 -14
sa:<person> had	12 -12
sa:<points>	7 -7
sa:<points> of	7 -7
sa:<quality> .	-7 7
sa:<quality> and	-14 14
sa:<quality> car	-8 8
sa:<quality> cement	9 -9
sa:<quality> cheese	-6 6
sa:<quality> coffee	-17 17
sa:<quality> energy	-7 7
sa:<quality> good	12 -12
sa:<quality> honey	8 -8
sa:<quality> machinery	6 -6
sa:<quality> one	-8 8
sa:<quality> orange	-6 6
sa:<quality> potash	8 -8
sa:<quality> sardine	15 -15
sa:<quality> steel	8 -8
sa:<quality> sunflower	7 -7
sa:<quality> tea	9 -9
sa:<quality> wine	10 -10
sa:<seat> 's	14 -14
sa:<seat> .	15 -15
sa:<seat> and	6 -6
sa:<seat> has	-8 8
sa:<seat> since	10 -10
sa:<span>	9 -9
sa:<span> ,	23 -23
sa:<span> and	-17 17
sa:<span> from	14 -14
sa:<taker>	26 -26
sa:<v-agree>	-6 6
sa:<v-bear>	12 -12
sa:<v-buy>	6 -6
sa:<v-end>	11 -11
sa:<v-propose>	-17 17
sa:<v-sell>	-9 9
sa:<v-suspend>	-9 9
sa:<v-threaten>	-20 20
sa:<v-up>	7 -7
sa:a	8 -8
sa:a <number>	-9 9
sa:a deal	7 -7
sa:a penalty	-9 9
sa:a point	11 -11
sa:a third	6 -6
sa:a trade	8 -8
sa:a treaty	17 -17
sa:a week	-10 10
sa:about <number>	10 -10
sa:above	-7 7
sa:accord	22 -22
sa:accord of	13 -13
sa:according	-7 7
sa:according to	-7 7
sa:account	11 -11
sa:account of	10 -10
sa:action	9 -9
sa:add .	11 -11
sa:addition	-11 11
sa:addition to	-14 14
sa:additional	-11 11
sa:affected	-13 13
sa:affected .	-14 14
sa:after	27 -27
sa:again from	8 -8
sa:against <level>	7 -7
sa:against <number>	-8 8
sa:ago ,	7 -7
sa:ago .	12 -12
sa:agree	13 -13
sa:agree in	10 -10
sa:agreement ,	6 -6
sa:agreement .	-15 15
sa:agreement of	9 -9
sa:agreement that	-9 9
sa:all ,	12 -12
sa:all .	23 -23
sa:all <quality>	6 -6
sa:all other	-8 8
sa:all tell	7 -7
sa:all the	6 -6
sa:allowed	-14 14
sa:alone	9 -9
sa:already	-24 24
sa:also	7 -7
sa:aluminium	10 -10
sa:aluminum	7 -7
sa:alway	19 -19
sa:among	9 -9
sa:an	8 -8
sa:an <quality>	6 -6
sa:an accord	8 -8
sa:an agreement	-8 8
sa:an arrangement	7 -7
sa:and <level>	16 -16
sa:and <name>	7 -7
sa:and <quality>	6 -6
sa:and <seat>	10 -10
sa:and are	-7 7
sa:and at	-7 7
sa:and farm	-6 6
sa:and for	21 -21
sa:and from	7 -7
sa:and get	-13 13
sa:and in	8 -8
sa:and is	-16 16
sa:and it	-13 13
sa:and its	13 -13
sa:and leave	-16 16
sa:and more	-6 6
sa:and no	9 -9
sa:and nobody	-10 10
sa:and other	-6 6
sa:and pay	8 -8
sa:and so	8 -8
sa:and some	-10 10
sa:and suspend	6 -6
sa:and the	7 -7
sa:and to	-7 7
sa:and was	14 -14
sa:and will	20 -20
sa:and with	11 -11
sa:and would	-13 13
sa:another	20 -20
sa:another <level>	7 -7
sa:another law	15 -15
sa:anybody	8 -8
sa:anything	14 -14
sa:apply again	13 -13
sa:apply from	-8 8
sa:apply to	-7 7
sa:approve	-7 7
sa:are	11 -11
sa:are back	9 -9
sa:are not	-6 6
sa:are on	6 -6
sa:are suspend	-6 6
sa:are to	-10 10
sa:arrangement	20 -20
sa:as	6 -6
sa:as a	14 -14
sa:as before	36 -36
sa:as for	-19 19
sa:as in	-24 24
sa:as it	8 -8
sa:as of	13 -13
sa:as we	11 -11
sa:at all	19 -19
sa:at least	10 -10
sa:at most	8 -8
sa:at our	15 -15
sa:at the	-7 7
sa:avocado	-11 11
sa:away	12 -12
sa:away with	6 -6
sa:back ,	-10 10
sa:back .	20 -20
sa:back at	11 -11
sa:banana	11 -11
sa:banana .	10 -10
sa:basi	-13 13
sa:be	15 -15
sa:be charge	7 -7
sa:bean	14 -14
sa:because <name>	7 -7
sa:because it	6 -6
sa:because of	-6 6
sa:because the	-12 12
sa:become	9 -9
sa:beef	16 -16
sa:beef ,	6 -6
sa:beef .	8 -8
sa:beef and	8 -8
sa:been <level>	10 -10
sa:been charge	12 -12
sa:been in	8 -8
sa:been pay	-15 15
sa:been threaten	13 -13
sa:beer .	-18 18
sa:before	6 -6
sa:before ,	9 -9
sa:before that	-9 9
sa:before the	-7 7
sa:begin	12 -12
sa:begin .	7 -7
sa:begin to	7 -7
sa:being .	13 -13
sa:belong to	-7 7
sa:below	12 -12
sa:beside	16 -16
sa:better	8 -8
sa:both	-16 16
sa:both side	7 -7
sa:busan	17 -17
sa:butter	-7 7
sa:butter .	-12 12
sa:buy	6 -6
sa:buy <quality>	7 -7
sa:buyer	10 -10
sa:by	-10 10
sa:by <person>	-6 6
sa:by the	12 -12
sa:by then	-10 10
sa:by treaty	15 -15
sa:call	7 -7
sa:can	14 -14
sa:canola	7 -7
sa:car	7 -7
sa:car ,	-11 11
sa:case	15 -15
sa:case .	10 -10
sa:ceiling	-10 10
sa:cement .	7 -7
sa:cent	-6 6
sa:cent .	-12 12
sa:ceramic	-9 9
sa:certain	6 -6
sa:change	14 -14
sa:charge .	-16 16
sa:charge <level>	10 -10
sa:charge <number>	18 -18
sa:charge since	6 -6
sa:cheese	-20 20
sa:cheese .	-7 7
sa:chicken	7 -7
sa:chip	6 -6
sa:christma	-17 17
sa:cinnamon	10 -10
sa:clock	-7 7
sa:close	8 -8
sa:cocoa	16 -16
sa:coconut	18 -18
sa:coconut oil	6 -6
sa:cod	9 -9
sa:coffee .	13 -13
sa:coffee from	-20 20
sa:collect	15 -15
sa:come	17 -17
sa:come .	7 -7
sa:come from	8 -8
sa:come in	16 -16
sa:common	-13 13
sa:company	11 -11
sa:conclude	-12 12
sa:content	9 -9
sa:continue	6 -6
sa:copper	-6 6
sa:cost	-9 9
sa:cotton ,	-10 10
sa:could	21 -21
sa:count	8 -8
sa:country ,	6 -6
sa:country .	-10 10
sa:crane	7 -7
sa:crude	7 -7
sa:crude oil	9 -9
sa:dairy	6 -6
sa:date	-6 6
sa:date from	-10 10
sa:deal ,	-13 13
sa:deal with	-12 12
sa:decree	-16 16
sa:decree of	8 -8
sa:demand	6 -6
sa:did in	-15 15
sa:did not	13 -13
sa:dispute	-11 11
sa:do with	-13 13
sa:don't	6 -6
sa:done	-9 9
sa:double	9 -9
sa:down	14 -14
sa:down from	10 -10
sa:drawer	-9 9
sa:drawer .	-11 11
sa:drop	-9 9
sa:drop the	-15 15
sa:due .	-17 17
sa:due to	7 -7
sa:duty in	-25 25
sa:duty of	10 -10
sa:duty on	14 -14
sa:duty since	8 -8
sa:duty under	18 -18
sa:each side	10 -10
sa:earth	6 -6
sa:easter	19 -19
sa:effect	10 -10
sa:effective	8 -8
sa:effective immediately	6 -6
sa:either side	11 -11
sa:empty	6 -6
sa:end	-11 11
sa:energy	-7 7
sa:ever since	6 -6
sa:everybody	-16 16
sa:everybody else	-8 8
sa:everyone	13 -13
sa:everything	16 -16
sa:existing	-7 7
sa:expect	6 -6
sa:explain	-16 16
sa:export	-15 15
sa:extension	10 -10
sa:fail	6 -6
sa:fall	30 -30
sa:far	-11 11
sa:farm product	-8 8
sa:fee	8 -8
sa:feed	-17 17
sa:fentanyl	13 -13
sa:fentanyl ,	7 -7
sa:fentanyl is	10 -10
sa:figure	16 -16
sa:find	8 -8
sa:first	-9 9
sa:first .	7 -7
sa:first term	12 -12
sa:fish	-10 10
sa:flat	16 -16
sa:flour	10 -10
sa:flower	11 -11
sa:follow	-9 9
sa:food	7 -7
sa:for	-7 7
sa:for <name>	-22 22
sa:for <number>	-10 10
sa:for <quality>	10 -10
sa:for <span>	11 -11
sa:for a	17 -17
sa:for as	14 -14
sa:for both	-11 11
sa:for fentanyl	19 -19
sa:for good	-11 11
sa:for now	12 -12
sa:force since	9 -9
sa:forced	12 -12
sa:found	12 -12
sa:framework	-14 14
sa:free .	9 -9
sa:free trade	18 -18
sa:from <day-ahead>	-9 9
sa:from <day-gone>	-9 9
sa:from <level>	-12 12
sa:from <name>	6 -6
sa:from a	18 -18
sa:from next	14 -14
sa:frozen	-12 12
sa:fruit	8 -8
sa:full	26 -26
sa:furniture	-9 9
sa:further	6 -6
sa:gained	-22 22
sa:geneva	24 -24
sa:geneva .	13 -13
sa:georgia	11 -11
sa:get	-8 8
sa:get <number>	-13 13
sa:get a	-9 9
sa:glass	-24 24
sa:go	-13 13
sa:go from	-14 14
sa:go on	6 -6
sa:go to	-31 31
sa:good .	15 -15
sa:good ;	11 -11
sa:good are	-14 14
sa:good from	6 -6
sa:good in	9 -9
sa:good is	6 -6
sa:good over	-7 7
sa:good worth	6 -6
sa:grape	-20 20
sa:grape .	-21 21
sa:grower	-8 8
sa:had	11 -11
sa:had a	10 -10
sa:had been	7 -7
sa:had not	-8 8
sa:had put	9 -9
sa:had threaten	-15 15
sa:half	7 -7
sa:half of	17 -17
sa:ham	-12 12
sa:happen	7 -7
sa:happen .	7 -7
sa:hardly	-15 15
sa:has a	21 -21
sa:has apply	-6 6
sa:has ask	14 -14
sa:has ever	12 -12
sa:has had	8 -8
sa:has not	16 -16
sa:has threaten	-13 13
sa:have	-13 13
sa:have been	-6 6
sa:have had	-6 6
sa:hazelnut	9 -9
sa:he had	-15 15
sa:he say	12 -12
sa:here ,	-14 14
sa:here .	32 -32
sa:higher	16 -16
sa:him	-9 9
sa:his	-9 9
sa:his first	6 -6
sa:hold .	-6 6
sa:hold for	9 -9
sa:home	-9 9
sa:home .	-13 13
sa:honey	8 -8
sa:how	-12 12
sa:i	-6 6
sa:ice	10 -10
sa:if it	-6 6
sa:if they	9 -9
sa:immediately	6 -6
sa:in .	6 -6
sa:in <seat>	-7 7
sa:in a	15 -15
sa:in addition	-11 11
sa:in all	16 -16
sa:in force	12 -12
sa:in it	12 -12
sa:in new	8 -8
sa:in total	6 -6
sa:include	13 -13
sa:include the	11 -11
sa:included .	-12 12
sa:including	-8 8
sa:industrial	7 -7
sa:inside	-10 10
sa:instead of	-7 7
sa:into	-9 9
sa:into the	-12 12
sa:is	-7 7
sa:is "	-8 8
sa:is ,	-8 8
sa:is .	11 -11
sa:is <level>	21 -21
sa:is <number>	9 -9
sa:is a	32 -32
sa:is charge	-18 18
sa:is in	13 -13
sa:is negotiate	8 -8
sa:is still	11 -11
sa:is to	30 -30
sa:is what	19 -19
sa:is where	7 -7
sa:it	-19 19
sa:it .	-8 8
sa:it buy	9 -9
sa:it end	7 -7
sa:it had	7 -7
sa:it has	13 -13
sa:it in	-7 7
sa:it is	-6 6
sa:it pay	-15 15
sa:it stay	6 -6
sa:it take	13 -13
sa:it to	8 -8
sa:it would	7 -7
sa:its	-11 11
sa:its agreement	18 -18
sa:its own	-6 6
sa:juice	11 -11
sa:just	-7 7
sa:jute	6 -6
sa:kind	-7 7
sa:labor	10 -10
sa:lamb	14 -14
sa:lamp	16 -16
sa:last .	10 -10
sa:last <month-gone>	-9 9
sa:last autumn	7 -7
sa:last week	-14 14
sa:later	6 -6
sa:law	-12 12
sa:law ,	-14 14
sa:law and	16 -16
sa:law that	10 -10
sa:lay	-9 9
sa:least	10 -10
sa:leave	-20 20
sa:less	17 -17
sa:less than	9 -9
sa:let	6 -6
sa:level	7 -7
sa:lift	12 -12
sa:likewise	18 -18
sa:line	7 -7
sa:list	10 -10
sa:little	16 -16
sa:long	-12 12
sa:look	-12 12
sa:lower	-20 20
sa:machine .	6 -6
sa:machinery ,	-8 8
sa:machinery .	13 -13
sa:machinery and	7 -7
sa:make <level>	-14 14
sa:make up	8 -8
sa:make with	6 -6
sa:market	-20 20
sa:market .	-23 23
sa:matter	-10 10
sa:may	8 -8
sa:mean	15 -15
sa:meantime	10 -10
sa:meantime .	10 -10
sa:medicine	-8 8
sa:medicine .	-6 6
sa:meet	23 -23
sa:metal	12 -12
sa:middle	13 -13
sa:middle of	8 -8
sa:midnight	13 -13
sa:milk	8 -8
sa:milk powder	6 -6
sa:minute	-10 10
sa:moment	-15 15
sa:moment .	-7 7
sa:month	7 -7
sa:month .	11 -11
sa:more from	8 -8
sa:more than	-11 11
sa:most that	-8 8
sa:motorcycle	-6 6
sa:motorcycle ,	-12 12
sa:mr	-12 12
sa:much of	6 -6
sa:my	6 -6
sa:named	7 -7
sa:nearly	6 -6
sa:negotiate with	6 -6
sa:never	7 -7
sa:new	-12 12
sa:new duty	-7 7
sa:newspaper	-8 8
sa:next	8 -8
sa:next week	14 -14
sa:night	-6 6
sa:nil	11 -11
sa:no truce	6 -6
sa:nobody	7 -7
sa:none	14 -14
sa:normal duty	12 -12
sa:not .	10 -10
sa:not <level>	-13 13
sa:not <number>	6 -6
sa:not a	-22 22
sa:not affected	-13 13
sa:not touch	11 -11
sa:not touched	12 -12
sa:nothing	7 -7
sa:nothing on	9 -9
sa:nothing to	-10 10
sa:notice	6 -6
sa:now	-6 6
sa:now .	7 -7
sa:now and	18 -18
sa:nut	-7 7
sa:of <day-ahead>	11 -11
sa:of <day-gone>	9 -9
sa:of <level>	14 -14
sa:of <month-ahead>	10 -10
sa:of <quality>	-12 12
sa:of <span>	-12 12
sa:of fentanyl	-13 13
sa:of it	12 -12
sa:of its	7 -7
sa:of last	-8 8
sa:of that	16 -16
sa:of their	-8 8
sa:of two	9 -9
sa:of up	6 -6
sa:of which	11 -11
sa:off	7 -7
sa:off the	18 -18
sa:offer	-12 12
sa:oil ,	-11 11
sa:oil .	16 -16
sa:oil from	6 -6
sa:old	-15 15
sa:old duty	8 -8
sa:older	25 -25
sa:older duty	7 -7
sa:older section	10 -10
sa:on	6 -6
sa:on .	8 -8
sa:on <day-ahead>	11 -11
sa:on <name>	-7 7
sa:on a	-7 7
sa:on account	10 -10
sa:on all	16 -16
sa:on another	15 -15
sa:on both	15 -15
sa:on car	11 -11
sa:on cement	-6 6
sa:on coal	6 -6
sa:on cocoa	7 -7
sa:on coconut	13 -13
sa:on crude	9 -9
sa:on each	8 -8
sa:on either	11 -11
sa:on good	18 -18
sa:on ice	10 -10
sa:on in	-8 8
sa:on it	-20 20
sa:on its	-11 11
sa:on our	-16 16
sa:on rum	9 -9
sa:on soybean	16 -16
sa:on steel	10 -10
sa:on sugar	7 -7
sa:on tea	-12 12
sa:on that	8 -8
sa:on tomatoe	6 -6
sa:on tyre	-20 20
sa:on what	11 -11
sa:on which	-8 8
sa:once .	-6 6
sa:once more	13 -13
sa:once the	-7 7
sa:one to	7 -7
sa:onion	-13 13
sa:only	18 -18
sa:or	-10 10
sa:or <level>	27 -27
sa:or <number>	-9 9
sa:orange	-13 13
sa:orange .	12 -12
sa:order	23 -23
sa:origin	10 -10
sa:origin .	6 -6
sa:other .	17 -17
sa:other <points>	-6 6
sa:other duty	-9 9
sa:other way	7 -7
sa:our	-18 18
sa:our .	-7 7
sa:over	10 -10
sa:over there	18 -18
sa:own	-10 10
sa:pact	26 -26
sa:pact .	9 -9
sa:paper	11 -11
sa:partnership	-13 13
sa:past	11 -11
sa:patented	12 -12
sa:pause .	-11 11
sa:pause of	7 -7
sa:pay	8 -8
sa:pay .	8 -8
sa:pay <level>	-6 6
sa:pay <number>	6 -6
sa:pay already	13 -13
sa:pay nothing	30 -30
sa:pay now	-14 14
sa:pay since	6 -6
sa:payable	11 -11
sa:payable .	6 -6
sa:penalty	-9 9
sa:per	-6 6
sa:per cent	-7 7
sa:period	8 -8
sa:period .	7 -7
sa:pipe	-9 9
sa:plastic	6 -6
sa:plu	6 -6
sa:plu <number>	-7 7
sa:plu a	8 -8
sa:plu the	12 -12
sa:point	28 -28
sa:pork	13 -13
sa:pork and	9 -9
sa:post .	-7 7
sa:potash	10 -10
sa:powder	6 -6
sa:present .	-10 10
sa:press	-7 7
sa:price	6 -6
sa:propose	13 -13
sa:provide	-9 9
sa:published	-8 8
sa:purchase	-7 7
sa:put	11 -11
sa:put off	-6 6
sa:put on	9 -9
sa:quarrel	10 -10
sa:quinoa	-6 6
sa:quota	8 -8
sa:quota .	14 -14
sa:raise	13 -13
sa:raise the	10 -10
sa:rare	6 -6
sa:raspberry	-18 18
sa:rate .	-23 23
sa:rate for	-10 10
sa:rate in	15 -15
sa:rate of	9 -9
sa:reach	-16 16
sa:reach .	-14 14
sa:read	-13 13
sa:reason	7 -7
sa:reciprocal	28 -28
sa:reckon	8 -8
sa:regional	9 -9
sa:remain	-16 16
sa:remain payable	9 -9
sa:remain suspend	-6 6
sa:reporter	12 -12
sa:rest	-14 14
sa:rest .	-10 10
sa:rest on	-9 9
sa:rice .	7 -7
sa:rise	15 -15
sa:rise to	10 -10
sa:round	7 -7
sa:rule	9 -9
sa:rum .	8 -8
sa:run	6 -6
sa:salmon	11 -11
sa:salt	7 -7
sa:same period	7 -7
sa:sardine	-14 14
sa:sardine .	14 -14
sa:say ,	-18 18
sa:say .	10 -10
sa:say <number>	-10 10
sa:say in	8 -8
sa:say it	9 -9
sa:say on	-13 13
sa:say that	17 -17
sa:say the	6 -6
sa:seafood	8 -8
sa:season	-11 11
sa:season .	-18 18
sa:second	21 -21
sa:section	7 -7
sa:section <number>	7 -7
sa:seed	9 -9
sa:sell	6 -6
sa:send	-12 12
sa:sesame	8 -8
sa:shall	19 -19
sa:shall be	6 -6
sa:ship	6 -6
sa:shore	6 -6
sa:should	15 -15
sa:shrimp	13 -13
sa:side	39 -39
sa:side ,	6 -6
sa:side .	8 -8
sa:sign	7 -7
sa:sign .	6 -6
sa:since	15 -15
sa:since .	12 -12
sa:since <day-gone>	11 -11
sa:since <month-gone>	-6 6
sa:since its	10 -10
sa:since the	13 -13
sa:so do	22 -22
sa:so far	-12 12
sa:some	-10 10
sa:somebody	-7 7
sa:soybean ,	9 -9
sa:soybean and	-13 13
sa:spring .	15 -15
sa:start	-7 7
sa:state	-15 15
sa:stay	8 -8
sa:stay at	-11 11
sa:stay for	10 -10
sa:stay in	13 -13
sa:stay there	6 -6
sa:steel	21 -21
sa:steel and	9 -9
sa:still	34 -34
sa:stop	20 -20
sa:stop .	17 -17
sa:strike	11 -11
sa:such	-9 9
sa:sum	16 -16
sa:sum .	7 -7
sa:summer ,	7 -7
sa:summer .	-6 6
sa:suspend	-17 17
sa:suspend .	-15 15
sa:suspend for	13 -13
sa:suspend until	-6 6
sa:table	-9 9
sa:table .	9 -9
sa:take <number>	-11 11
sa:take effect	13 -13
sa:take on	-18 18
sa:take the	-11 11
sa:tariff .	7 -7
sa:tax	14 -14
sa:tax on	9 -9
sa:tea .	11 -11
sa:tell	25 -25
sa:tell reporter	16 -16
sa:ten	-19 19
sa:term	20 -20
sa:term .	15 -15
sa:than ever	-15 15
sa:than the	-6 6
sa:thank	10 -10
sa:thank to	8 -8
sa:that	11 -11
sa:that <name>	6 -6
sa:that are	7 -7
sa:that had	11 -11
sa:that has	9 -9
sa:that it	-11 11
sa:that make	14 -14
sa:that of	24 -24
sa:that on	-6 6
sa:that rate	8 -8
sa:that remain	-6 6
sa:that they	8 -8
sa:that was	-14 14
sa:the	-11 11
sa:the <day-ahead>	9 -9
sa:the <name>	-6 6
sa:the <number>	7 -7
sa:the <quality>	24 -24
sa:the <seat>	8 -8
sa:the agreement	6 -6
sa:the arrangement	6 -6
sa:the begin	-6 6
sa:the border	-8 8
sa:the common	-13 13
sa:the deal	-15 15
sa:the dispute	-11 11
sa:the drawer	-10 10
sa:the duty	19 -19
sa:the end	-16 16
sa:the fentanyl	-8 8
sa:the free	7 -7
sa:the last	-19 19
sa:the list	23 -23
sa:the meantime	10 -10
sa:the middle	13 -13
sa:the month	-11 11
sa:the new	-9 9
sa:the old	-10 10
sa:the older	15 -15
sa:the ordinary	14 -14
sa:the other	11 -11
sa:the port	8 -8
sa:the press	-7 7
sa:the purchase	-7 7
sa:the quarrel	11 -11
sa:the reciprocal	8 -8
sa:the rest	-7 7
sa:the rule	12 -12
sa:the spring	7 -7
sa:the sum	6 -6
sa:the summer	16 -16
sa:the tariff	-11 11
sa:the trade	-13 13
sa:the treaty	-6 6
sa:the truce	6 -6
sa:the week	10 -10
sa:the whole	-16 16
sa:the wine	8 -8
sa:the winter	-12 12
sa:the year	10 -10
sa:their agreement	15 -15
sa:them	26 -26
sa:them .	14 -14
sa:then ,	15 -15
sa:then .	28 -28
sa:then <number>	7 -7
sa:there	16 -16
sa:there ,	12 -12
sa:there is	18 -18
sa:they have	9 -9
sa:thi month	13 -13
sa:thi year	11 -11
sa:think	-18 18
sa:third	9 -9
sa:third of	6 -6
sa:those from	9 -9
sa:those of	-12 12
sa:threaten	-16 16
sa:tile .	6 -6
sa:timber	11 -11
sa:to <quality>	-12 12
sa:to a	10 -10
sa:to be	6 -6
sa:to do	-12 12
sa:to nil	9 -9
sa:to start	-14 14
sa:to take	13 -13
sa:to the	-18 18
sa:together	-8 8
sa:together .	-16 16
sa:too	-9 9
sa:top ,	-9 9
sa:top .	-6 6
sa:top of	21 -21
sa:touch	13 -13
sa:tractor	12 -12
sa:trade	-10 10
sa:treaty	-6 6
sa:treaty .	19 -19
sa:treaty of	-21 21
sa:truce .	11 -11
sa:truce of	-6 6
sa:two	-8 8
sa:two country	14 -14
sa:tyre	-13 13
sa:unchanged	6 -6
sa:under a	15 -15
sa:under it	14 -14
sa:under its	-16 16
sa:under section	10 -10
sa:under their	9 -9
sa:unless <seat>	-7 7
sa:unless the	7 -7
sa:until	8 -8
sa:until <day-ahead>	8 -8
sa:until <day-gone>	13 -13
sa:until <month-ahead>	-8 8
sa:until <month-gone>	9 -9
sa:untouched	-13 13
sa:untouched .	-14 14
sa:up	14 -14
sa:upon	-9 9
sa:us	-23 23
sa:us .	-7 7
sa:used	11 -11
sa:used to	7 -7
sa:value	11 -11
sa:vanilla	13 -13
sa:want	13 -13
sa:was <level>	12 -12
sa:was <number>	-14 14
sa:was a	-22 22
sa:was charge	10 -10
sa:was impose	6 -6
sa:was in	11 -11
sa:was never	8 -8
sa:was there	-7 7
sa:way	7 -7
sa:way .	15 -15
sa:we have	16 -16
sa:week	-8 8
sa:week ,	6 -6
sa:week .	-8 8
sa:week ago	-6 6
sa:were not	-10 10
sa:what	22 -22
sa:wheat	10 -10
sa:when	-7 7
sa:where	-11 11
sa:where it	16 -16
sa:where they	-17 17
sa:which had	9 -9
sa:which has	-15 15
sa:which is	24 -24
sa:which it	-15 15
sa:which the	20 -20
sa:while	-6 6
sa:while the	-7 7
sa:whisky	-7 7
sa:whole	-12 12
sa:whose	6 -6
sa:will apply	6 -6
sa:will go	16 -16
sa:will not	11 -11
sa:will pay	-8 8
sa:wine	17 -17
sa:wine ,	17 -17
sa:wine .	-8 8
sa:winter .	-8 8
sa:with	-14 14
sa:with <level>	17 -17
sa:with <name>	13 -13
sa:with <seat>	12 -12
sa:with the	-21 21
sa:with us	-15 15
sa:without	-6 6
sa:without an	-15 15
sa:without the	9 -9
sa:word	7 -7
sa:would apply	6 -6
sa:would go	-20 20
sa:write	16 -16
sa:yarn	14 -14
sa:yarn ,	9 -9
sa:year	6 -6
sa:yes	6 -6
sa:yet	8 -8
sa:you	-17 17
sa:you have	-14 14
sa:your	11 -11
sa:zero	29 -29
sa:zero .	15 -15
sa:— <level>	-14 14
sa:— and	7 -7
sb:"	-13 13
sb:" <name>	-22 22
sb:" reciprocal	6 -6
sb:" tariff	-23 23
sb:" the	11 -11
sb:" we	10 -10
sb:'s <number>	9 -9
sb:'s at	-18 18
sb:'s been	11 -11
sb:'s good	11 -11
sb:'s is	18 -18
sb:'s on	-8 8
sb:'s tariff	13 -13
sb:'s the	8 -8
sb:'s trade	-6 6
sb:'s would	9 -9
sb:(	14 -14
sb:( <level>	6 -6
sb:( a	-14 14
sb:( b	-15 15
sb:( now	-13 13
sb:)	16 -16
sb:) ,	19 -19
sb:) the	12 -12
sb:,	-11 11
sb:, <day-ahead>	-6 6
sb:, <day-gone>	-8 8
sb:, <day-today>	-32 32
sb:, <level>	10 -10
sb:, <number>	33 -33
sb:, <office>	-14 14
sb:, <quality>	10 -10
sb:, after	15 -15
sb:, aluminum	9 -9
sb:, are	8 -8
sb:, because	6 -6
sb:, beef	10 -10
sb:, charge	-9 9
sb:, during	20 -20
sb:, enter	7 -7
sb:, for	-8 8
sb:, from	11 -11
sb:, get	12 -12
sb:, go	-13 13
sb:, he	-9 9
sb:, i	-16 16
sb:, in	12 -12
sb:, including	-9 9
sb:, is	-16 16
sb:, it	-17 17
sb:, its	6 -6
sb:, meanwhile	8 -8
sb:, mr	10 -10
sb:, not	-11 11
sb:, on	7 -7
sb:, or	12 -12
sb:, our	18 -18
sb:, over	12 -12
sb:, pay	12 -12
sb:, sell	-23 23
sb:, since	42 -42
sb:, so	17 -17
sb:, steel	14 -14
sb:, the	-17 17
sb:, they	14 -14
sb:, those	6 -6
sb:, to	-6 6
sb:, together	7 -7
sb:, too	6 -6
sb:, under	8 -8
sb:, until	17 -17
sb:, we	23 -23
sb:, when	7 -7
sb:, where	7 -7
sb:, while	-10 10
sb:, who	16 -16
sb:, will	-10 10
sb:, with	14 -14
sb:, would	6 -6
sb:-	7 -7
sb:- <name>	-16 16
sb:. <name>	25 -25
sb:. <number>	8 -8
sb:. m	-20 20
sb:/	16 -16
sb:/ <seat>	7 -7
sb:: "	22 -22
sb:: <level>	-8 8
sb:: <name>	11 -11
sb:: <number>	20 -20
sb:: <person>	-7 7
sb:: <seat>	7 -7
sb:: a	21 -21
sb:: and	-18 18
sb:: for	8 -8
sb:: from	-19 19
sb:: i	14 -14
sb:: if	8 -8
sb:: is	-22 22
sb:: it	-15 15
sb:: its	6 -6
sb:: no	19 -19
sb:: on	13 -13
sb:: our	20 -20
sb:: that	10 -10
sb:: the	9 -9
sb:: then	13 -13
sb:: there	24 -24
sb:: they	-18 18
sb:; <name>	11 -11
sb:; <quality>	16 -16
sb:; a	-13 13
sb:; and	-9 9
sb:; for	-10 10
sb:; in	14 -14
sb:; it	-6 6
sb:; its	9 -9
sb:; on	9 -9
sb:<agent>	17 -17
sb:<day-ahead> ,	8 -8
sb:<day-ahead> :	21 -21
sb:<day-ahead> ;	-9 9
sb:<day-ahead> <name>	-8 8
sb:<day-ahead> <quality>	7 -7
sb:<day-ahead> pay	7 -7
sb:<day-ahead> the	-8 8
sb:<day-ahead> to	-10 10
sb:<day-gone> 's	9 -9
sb:<day-gone> :	26 -26
sb:<day-gone> <name>	8 -8
sb:<day-gone> <person>	11 -11
sb:<day-gone> <quality>	-9 9
sb:<day-gone> it	-6 6
sb:<day-gone> they	6 -6
sb:<day-gone> to	-9 9
sb:<day-today>	-13 13
sb:<day-today> :	14 -14
sb:<day-today> he	6 -6
sb:<day-today> is	6 -6
sb:<day-today> it	26 -26
sb:<day-today> the	7 -7
sb:<day-today> they	10 -10
sb:<day-today> —	-8 8
sb:<goods-amount>	-8 8
sb:<level> (	-10 10
sb:<level> )	6 -6
sb:<level> :	8 -8
sb:<level> ;	-17 17
sb:<level> <day-today>	20 -20
sb:<level> duty	-9 9
sb:<level> here	-18 18
sb:<level> in	20 -20
sb:<level> is	22 -22
sb:<level> now	-12 12
sb:<level> of	16 -16
sb:<level> on	7 -7
sb:<level> over	-8 8
sb:<level> that	18 -18
sb:<level> the	-8 8
sb:<level> there	8 -8
sb:<level> to	-12 12
sb:<level> under	-7 7
sb:<level> until	-16 16
sb:<month-ahead>	-10 10
sb:<month-ahead> ,	6 -6
sb:<month-gone> ,	22 -22
sb:<month-gone> :	14 -14
sb:<month-gone> <name>	-29 29
sb:<month-gone> <quality>	-11 11
sb:<month-gone> and	12 -12
sb:<month-gone> he	6 -6
sb:<month-gone> it	-8 8
sb:<month-gone> of	6 -6
sb:<month-gone> the	21 -21
sb:<month-gone> to	8 -8
sb:<name>	21 -21
sb:<name> (	13 -13
sb:<name> <level>	11 -11
sb:<name> already	6 -6
sb:<name> and	-9 9
sb:<name> are	15 -15
sb:<name> at	-15 15
sb:<name> begin	-8 8
sb:<name> charge	-12 12
sb:<name> conclude	7 -7
sb:<name> continue	25 -25
sb:<name> cut	14 -14
sb:<name> drop	-17 17
sb:<name> duty	-7 7
sb:<name> enter	12 -12
sb:<name> for	15 -15
sb:<name> from	16 -16
sb:<name> get	9 -9
sb:<name> go	19 -19
sb:<name> good	11 -11
sb:<name> had	-10 10
sb:<name> has	9 -9
sb:<name> have	-12 12
sb:<name> in	-10 10
sb:<name> keep	10 -10
sb:<name> leave	-8 8
sb:<name> may	19 -19
sb:<name> meet	-15 15
sb:<name> now	-11 11
sb:<name> on	21 -21
sb:<name> pay	6 -6
sb:<name> put	12 -12
sb:<name> raise	-13 13
sb:<name> sell	27 -27
sb:<name> stay	16 -16
sb:<name> suspend	-8 8
sb:<name> take	13 -13
sb:<name> the	7 -7
sb:<name> to	-15 15
sb:<name> was	31 -31
sb:<name> we	-28 28
sb:<name> were	-8 8
sb:<name> would	-7 7
sb:<number> ,	-12 12
sb:<number> /	8 -8
sb:<number> :	35 -35
sb:<number> ;	9 -9
sb:<number> <name>	7 -7
sb:<number> as	-6 6
sb:<number> for	25 -25
sb:<number> from	14 -14
sb:<number> in	12 -12
sb:<number> is	-7 7
sb:<number> it	12 -12
sb:<number> of	13 -13
sb:<number> on	-14 14
sb:<number> or	-12 12
sb:<number> since	-13 13
sb:<number> that	18 -18
sb:<number> the	15 -15
sb:<number> with	14 -14
sb:<office>	-13 13
sb:<office> in	6 -6
sb:<office> say	-7 7
sb:<organisation> 's	-7 7
sb:<organisation> ,	6 -6
sb:<organisation> and	7 -7
sb:<organisation> had	11 -11
sb:<organisation> has	6 -6
sb:<organisation> in	24 -24
sb:<organisation> levy	-14 14
sb:<organisation> say	12 -12
sb:<organisation> take	7 -7
sb:<organisation> that	-8 8
sb:<organisation> to	10 -10
sb:<organisation> would	-25 25
sb:<person>	-6 6
sb:<person> (	11 -11
sb:<person> )	-9 9
sb:<person> ,	-6 6
sb:<person> and	15 -15
sb:<person> has	30 -30
sb:<person> on	-8 8
sb:<person> tell	12 -12
sb:<person> want	-19 19
sb:<quality>	17 -17
sb:<quality> ,	27 -27
sb:<quality> and	12 -12
sb:<quality> banana	11 -11
sb:<quality> beef	-16 16
sb:<quality> beer	6 -6
sb:<quality> buse	7 -7
sb:<quality> butter	7 -7
sb:<quality> carpet	10 -10
sb:<quality> coal	-22 22
sb:<quality> coffee	11 -11
sb:<quality> copper	-14 14
sb:<quality> duty	9 -9
sb:<quality> exporter	9 -9
sb:<quality> fertiliser	-17 17
sb:<quality> flour	-6 6
sb:<quality> glove	12 -12
sb:<quality> good	20 -20
sb:<quality> hazelnut	-15 15
sb:<quality> machine	12 -12
sb:<quality> origin	-7 7
sb:<quality> paper	6 -6
sb:<quality> phosphate	10 -10
sb:<quality> plywood	10 -10
sb:<quality> pork	-17 17
sb:<quality> potash	-18 18
sb:<quality> raspberry	7 -7
sb:<quality> rate	-16 16
sb:<quality> rice	-7 7
sb:<quality> steel	8 -8
sb:<quality> sugar	9 -9
sb:<quality> timber	6 -6
sb:<quality> trade	10 -10
sb:<quality> tuna	6 -6
sb:<quality> yarn	-18 18
sb:<seat> 's	24 -24
sb:<seat> /	7 -7
sb:<seat> :	13 -13
sb:<seat> and	-22 22
sb:<seat> answer	9 -9
sb:<seat> at	-18 18
sb:<seat> go	-8 8
sb:<seat> has	-10 10
sb:<seat> in	17 -17
sb:<seat> that	11 -11
sb:<seat> to	11 -11
sb:<seat> will	21 -21
sb:<seat> would	8 -8
sb:<sender>	8 -8
sb:<span> ;	-15 15
sb:<span> earlier	10 -10
sb:<span> from	-12 12
sb:<span> of	-10 10
sb:<v-deny>	25 -25
sb:<v-impose>	8 -8
sb:<v-return>	9 -9
sb:<v-say>	9 -9
sb:<v-stay>	12 -12
sb:<v-threaten>	-11 11
sb:=	6 -6
sb:_	-8 8
sb:a	-8 8
sb:a )	-14 14
sb:a .	-23 23
sb:a :	-23 23
sb:a <office>	15 -15
sb:a <organisation>	-6 6
sb:a ceiling	20 -20
sb:a duty	12 -12
sb:a figure	10 -10
sb:a flat	7 -7
sb:a letter	7 -7
sb:a list	8 -8
sb:a new	10 -10
sb:a newspaper	8 -8
sb:a permanent	18 -18
sb:a product	9 -9
sb:a quota	-11 11
sb:a reciprocal	-7 7
sb:a separate	-8 8
sb:a third	9 -9
sb:a total	10 -10
sb:a trade	-6 6
sb:a treaty	-13 13
sb:a truce	-6 6
sb:a year	-8 8
sb:about	-6 6
sb:about a	-7 7
sb:about the	-6 6
sb:above the	7 -7
sb:accept	13 -13
sb:accord	-6 6
sb:action	-19 19
sb:add	-6 6
sb:add up	14 -14
sb:addition	10 -10
sb:addition to	7 -7
sb:additional	16 -16
sb:additional tariff	10 -10
sb:after	-9 9
sb:after <span>	-13 13
sb:after that	10 -10
sb:after the	-10 10
sb:again	15 -15
sb:against	-14 14
sb:agree	-8 8
sb:agree in	12 -12
sb:agreement in	22 -22
sb:agreement with	26 -26
sb:aircraft	6 -6
sb:all	10 -10
sb:all ,	19 -19
sb:all of	-10 10
sb:all three	12 -12
sb:allow	6 -6
sb:already	9 -9
sb:already pay	6 -6
sb:also at	7 -7
sb:aluminium	24 -24
sb:aluminum and	8 -8
sb:among	-6 6
sb:amount	6 -6
sb:amount to	6 -6
sb:an <office>	-9 9
sb:an additional	-7 7
sb:an agreement	11 -11
sb:an extension	8 -8
sb:an extra	12 -12
sb:and ,	15 -15
sb:and <level>	-14 14
sb:and <number>	-7 7
sb:and <person>	8 -8
sb:and <quality>	11 -11
sb:and <seat>	-8 8
sb:and a	17 -17
sb:and about	-7 7
sb:and aluminium	12 -12
sb:and charge	7 -7
sb:and copper	7 -7
sb:and get	-17 17
sb:and go	6 -6
sb:and has	16 -16
sb:and he	8 -8
sb:and i	-15 15
sb:and our	18 -18
sb:and part	7 -7
sb:and since	-8 8
sb:and so	-12 12
sb:and suspend	9 -9
sb:and their	30 -30
sb:and then	-8 8
sb:and those	-13 13
sb:and to	17 -17
sb:and we	20 -20
sb:and what	6 -6
sb:announce on	13 -13
sb:answer	-17 17
sb:answer ,	-8 8
sb:answer with	-14 14
sb:anti	6 -6
sb:anti -	6 -6
sb:anybody	-26 26
sb:anything	-16 16
sb:apply ,	-7 7
sb:apply to	8 -8
sb:are <level>	6 -6
sb:are back	-8 8
sb:are charge	-8 8
sb:are not	22 -22
sb:are to	13 -13
sb:arrangement	19 -19
sb:as	-11 11
sb:as <name>	-8 8
sb:as a	-6 6
sb:as for	-11 11
sb:as much	18 -18
sb:as of	11 -11
sb:as the	9 -9
sb:as well	-6 6
sb:ask <name>	10 -10
sb:ask about	9 -9
sb:ask for	-12 12
sb:ask the	-20 20
sb:at <level>	-27 27
sb:at <number>	8 -8
sb:at the	7 -7
sb:at their	9 -9
sb:attract	-10 10
sb:autumn	10 -10
sb:b	-14 14
sb:b )	-15 15
sb:back ,	7 -7
sb:back at	22 -22
sb:back on	8 -8
sb:back up	6 -6
sb:back with	-7 7
sb:bad	9 -9
sb:banana ,	8 -8
sb:base	-17 17
sb:basic	-6 6
sb:basic duty	-6 6
sb:basmati	8 -8
sb:be <level>	10 -10
sb:be a	-11 11
sb:be at	12 -12
sb:be back	7 -7
sb:be charge	21 -21
sb:bean	-8 8
sb:bear <level>	-6 6
sb:bearing	-6 6
sb:became	6 -6
sb:because	6 -6
sb:beef ,	7 -7
sb:beef from	6 -6
sb:been charge	8 -8
sb:been in	8 -8
sb:been pay	-15 15
sb:been put	-11 11
sb:been threaten	8 -8
sb:beer	-9 9
sb:before ,	21 -21
sb:before :	6 -6
sb:before <day-ahead>	11 -11
sb:before <month-ahead>	-11 11
sb:before <month-gone>	8 -8
sb:before it	15 -15
sb:before that	-21 21
sb:begin in	6 -6
sb:below	24 -24
sb:better	31 -31
sb:between	-14 14
sb:both country	-13 13
sb:both duty	15 -15
sb:both go	25 -25
sb:bring its	-6 6
sb:busan	-12 12
sb:but the	-7 7
sb:butter	37 -37
sb:by <day-ahead>	24 -24
sb:call with	-9 9
sb:can	8 -8
sb:canola	-10 10
sb:canola oil	-11 11
sb:car ,	-16 16
sb:car from	-18 18
sb:car go	22 -22
sb:cardamom	-11 11
sb:carpet	-9 9
sb:carry	7 -7
sb:case	15 -15
sb:cashew	9 -9
sb:cashmere	-23 23
sb:certain	-11 11
sb:charge	8 -8
sb:charge <level>	28 -28
sb:charge <name>	7 -7
sb:charge is	15 -15
sb:charge on	18 -18
sb:charge us	-11 11
sb:cheese	-12 12
sb:cheese ,	-11 11
sb:chemical	8 -8
sb:citru	6 -6
sb:claim	9 -9
sb:clear	-10 10
sb:close	10 -10
sb:close to	10 -10
sb:closed	15 -15
sb:coal	-22 22
sb:cocoa butter	6 -6
sb:cod	24 -24
sb:coffee	7 -7
sb:coffee ,	12 -12
sb:coffee and	-15 15
sb:coffee from	8 -8
sb:coffee go	6 -6
sb:coffee pay	12 -12
sb:collect	17 -17
sb:come back	9 -9
sb:come from	-8 8
sb:come in	-8 8
sb:come the	8 -8
sb:come to	6 -6
sb:common	8 -8
sb:company	-15 15
sb:comparison	10 -10
sb:concern	-11 11
sb:consider	-16 16
sb:content	-12 12
sb:continue	-7 7
sb:continue to	-7 7
sb:copper	-15 15
sb:correct	-26 26
sb:correction	-6 6
sb:correction :	-7 7
sb:cost	14 -14
sb:cotton ,	8 -8
sb:cotton yarn	6 -6
sb:cover	8 -8
sb:covered	8 -8
sb:currently	15 -15
sb:currently pay	8 -8
sb:custom	14 -14
sb:cut in	-15 15
sb:cut its	10 -10
sb:cut the	-6 6
sb:cut to	20 -20
sb:d	19 -19
sb:d )	19 -19
sb:date and	-19 19
sb:day ,	7 -7
sb:day on	-11 11
sb:day the	11 -11
sb:deal	14 -14
sb:deal of	7 -7
sb:decree	16 -16
sb:demand	-9 9
sb:deny	10 -10
sb:deny that	14 -14
sb:deputy	-9 9
sb:direction	-11 11
sb:dispute	7 -7
sb:do the	-12 12
sb:doe	7 -7
sb:doesn't	-6 6
sb:done	9 -9
sb:double its	-11 11
sb:double to	15 -15
sb:down from	15 -15
sb:down to	7 -7
sb:draft	8 -8
sb:drawer	-26 26
sb:dried	11 -11
sb:drop from	-12 12
sb:drop to	10 -10
sb:during the	-7 7
sb:during which	9 -9
sb:duty ,	-17 17
sb:duty down	-8 8
sb:duty fall	10 -10
sb:duty from	7 -7
sb:duty go	23 -23
sb:duty included	18 -18
sb:duty is	10 -10
sb:duty that	13 -13
sb:duty to	-7 7
sb:duty was	10 -10
sb:duty will	8 -8
sb:duty would	21 -21
sb:each other	10 -10
sb:each side	8 -8
sb:economy	9 -9
sb:effect	28 -28
sb:electric	6 -6
sb:emergency	8 -8
sb:emergency duty	6 -6
sb:end on	8 -8
sb:end without	-6 6
sb:energy	9 -9
sb:engine	11 -11
sb:enter	7 -7
sb:enter the	13 -13
sb:ethanol	6 -6
sb:event	8 -8
sb:every	6 -6
sb:everybody	6 -6
sb:everything	8 -8
sb:exceed	8 -8
sb:expect	10 -10
sb:explain	12 -12
sb:export	10 -10
sb:exporter	12 -12
sb:extend	8 -8
sb:extra	26 -26
sb:face	9 -9
sb:face <level>	11 -11
sb:fail	-12 12
sb:fail ,	-13 13
sb:failing	9 -9
sb:fall	-11 11
sb:fall from	-10 10
sb:fall on	-11 11
sb:farm	17 -17
sb:fear	14 -14
sb:fentanyl ,	15 -15
sb:fentanyl ;	-6 6
sb:fentanyl and	-9 9
sb:fentanyl duty	25 -25
sb:fentanyl is	8 -8
sb:fentanyl tariff	-6 6
sb:fertiliser	-20 20
sb:fertilizer	6 -6
sb:figure	24 -24
sb:figure is	8 -8
sb:figure of	8 -8
sb:first	8 -8
sb:first trade	7 -7
sb:fish	12 -12
sb:fishmeal	-7 7
sb:flat	9 -9
sb:float	6 -6
sb:flower	17 -17
sb:follow	-12 12
sb:for	18 -18
sb:for <name>	6 -6
sb:for comparison	10 -10
sb:for fentanyl	17 -17
sb:for most	9 -9
sb:for our	-15 15
sb:for the	12 -12
sb:for which	-17 17
sb:found	13 -13
sb:frame	12 -12
sb:framework	34 -34
sb:free trade	16 -16
sb:from <name>	6 -6
sb:from <number>	-18 18
sb:from a	8 -8
sb:from monday	-8 8
sb:from the	-12 12
sb:from there	13 -13
sb:frozen	25 -25
sb:fruit	25 -25
sb:full	-7 7
sb:garment	10 -10
sb:gas	11 -11
sb:gave the	-11 11
sb:georgia	11 -11
sb:get	-7 7
sb:get a	-18 18
sb:get in	15 -15
sb:give	6 -6
sb:glass	10 -10
sb:glove	16 -16
sb:go ,	-12 12
sb:go as	-6 6
sb:go back	6 -6
sb:go down	11 -11
sb:go in	15 -15
sb:go into	6 -6
sb:go to	-19 19
sb:go up	6 -6
sb:good	7 -7
sb:good :	6 -6
sb:good and	7 -7
sb:good are	-8 8
sb:good at	15 -15
sb:good currently	7 -7
sb:good fall	-23 23
sb:good from	6 -6
sb:good go	15 -15
sb:good have	-11 11
sb:good on	-16 16
sb:good outside	-17 17
sb:good pay	9 -9
sb:good that	18 -18
sb:good to	11 -11
sb:government	-9 9
sb:grain	24 -24
sb:grant	12 -12
sb:groundnut	11 -11
sb:had	16 -16
sb:had announce	6 -6
sb:had put	11 -11
sb:had reach	6 -6
sb:had the	7 -7
sb:had threaten	10 -10
sb:half of	21 -21
sb:halifax	-11 11
sb:halloumi	6 -6
sb:halve	14 -14
sb:ham	-11 11
sb:has	9 -9
sb:has an	18 -18
sb:has been	-8 8
sb:has charge	-17 17
sb:has not	-10 10
sb:has pay	6 -6
sb:has promise	8 -8
sb:has put	19 -19
sb:has say	8 -8
sb:has sign	-14 14
sb:has since	-33 33
sb:has warn	8 -8
sb:have had	6 -6
sb:have pay	7 -7
sb:have read	8 -8
sb:having	-7 7
sb:he	-6 6
sb:he deny	6 -6
sb:he had	23 -23
sb:he say	-7 7
sb:he tell	7 -7
sb:he want	13 -13
sb:he warn	13 -13
sb:he was	10 -10
sb:he'd	8 -8
sb:hear	16 -16
sb:heard	21 -21
sb:height	7 -7
sb:hide	6 -6
sb:higher	-7 7
sb:his	-14 14
sb:hold	20 -20
sb:hold at	11 -11
sb:honey	11 -11
sb:house	9 -9
sb:i ask	7 -7
sb:i heard	17 -17
sb:i pay	-13 13
sb:i read	10 -10
sb:i would	25 -25
sb:if <seat>	10 -10
sb:if it	-29 29
sb:if nothing	13 -13
sb:if the	39 -39
sb:if they	-16 16
sb:importer pay	11 -11
sb:in ,	-13 13
sb:in <month-ahead>	-9 9
sb:in <number>	11 -11
sb:in <organisation>	9 -9
sb:in <seat>	-14 14
sb:in addition	8 -8
sb:in all	19 -19
sb:in busan	6 -6
sb:in half	-16 16
sb:in its	-13 13
sb:in return	18 -18
sb:in spring	8 -8
sb:in stockholm	8 -8
sb:in that	15 -15
sb:in the	-18 18
sb:in thi	-10 10
sb:in turn	14 -14
sb:in which	12 -12
sb:included	24 -24
sb:included ,	6 -6
sb:including	-8 8
sb:including the	-9 9
sb:increase	-7 7
sb:into	10 -10
sb:introduce	8 -8
sb:introduce in	6 -6
sb:is <level>	6 -6
sb:is <number>	-11 11
sb:is a	32 -32
sb:is at	15 -15
sb:is back	7 -7
sb:is charge	13 -13
sb:is down	12 -12
sb:is in	-8 8
sb:is it	-13 13
sb:is no	14 -14
sb:is on	19 -19
sb:is over	-18 18
sb:is talk	7 -7
sb:is the	-14 14
sb:is what	10 -10
sb:island	11 -11
sb:isn't	6 -6
sb:it 's	10 -10
sb:it :	-6 6
sb:it <name>	15 -15
sb:it all	8 -8
sb:it at	-11 11
sb:it charge	-6 6
sb:it come	11 -11
sb:it could	-7 7
sb:it end	-8 8
sb:it enter	-15 15
sb:it go	-13 13
sb:it had	-8 8
sb:it has	13 -13
sb:it mean	-12 12
sb:it say	-7 7
sb:it suspend	-15 15
sb:it take	-9 9
sb:it the	10 -10
sb:it to	18 -18
sb:it true	-17 17
sb:it will	-7 7
sb:it would	13 -13
sb:it'd	6 -6
sb:it'll	-18 18
sb:its	15 -15
sb:its agreement	-10 10
sb:its deal	26 -26
sb:its duty	-12 12
sb:its good	-17 17
sb:its rate	18 -18
sb:its tariff	-11 11
sb:joint	7 -7
sb:joint statement	6 -6
sb:just	14 -14
sb:keep	6 -6
sb:keep a	-8 8
sb:keep pay	10 -10
sb:keep their	-11 11
sb:kind	11 -11
sb:kiwifruit	-8 8
sb:know that	9 -9
sb:large	-12 12
sb:last summer	-23 23
sb:last week	15 -15
sb:last year	11 -11
sb:later	10 -10
sb:law	12 -12
sb:lay	-8 8
sb:leather	18 -18
sb:leave	11 -11
sb:leave its	-7 7
sb:leave out	-6 6
sb:lentil	16 -16
sb:less	-8 8
sb:less than	-10 10
sb:let	9 -9
sb:let in	7 -7
sb:let it	-9 9
sb:letter	15 -15
sb:letter of	9 -9
sb:levy	-10 10
sb:levy <level>	-13 13
sb:levy on	14 -14
sb:lie	-6 6
sb:lift	6 -6
sb:likewise	11 -11
sb:line	11 -11
sb:list ,	20 -20
sb:list <number>	11 -11
sb:list of	-6 6
sb:little	7 -7
sb:lobster	9 -9
sb:long	14 -14
sb:longer	-7 7
sb:loom	11 -11
sb:lorry	-13 13
sb:lower its	-10 10
sb:lumber	22 -22
sb:m	-7 7
sb:m .	-7 7
sb:machine	6 -6
sb:machine tool	8 -8
sb:mackerel	16 -16
sb:maize	11 -11
sb:make in	7 -7
sb:make it	7 -7
sb:make up	-7 7
sb:maker	9 -9
sb:maker of	6 -6
sb:market ,	6 -6
sb:may	-18 18
sb:may be	-11 11
sb:may go	-11 11
sb:me	14 -14
sb:meal	16 -16
sb:meant	-12 12
sb:meanwhile	13 -13
sb:meanwhile ,	9 -9
sb:measure	17 -17
sb:medicine and	9 -9
sb:medicine from	-23 23
sb:meet	-7 7
sb:meet <level>	-6 6
sb:meet an	6 -6
sb:member	-14 14
sb:mentioned	7 -7
sb:metal	7 -7
sb:might	9 -9
sb:milk	12 -12
sb:milk powder	6 -6
sb:minute past	-9 9
sb:monday	-8 8
sb:monday ,	-8 8
sb:month ,	12 -12
sb:more ,	7 -7
sb:more than	-9 9
sb:morning	-8 8
sb:most <quality>	-7 7
sb:most country	21 -21
sb:most good	8 -8
sb:motor	13 -13
sb:motorcycle	-8 8
sb:mr	-21 21
sb:mr <person>	-24 24
sb:much	31 -31
sb:much as	11 -11
sb:my	-22 22
sb:nearly	-8 8
sb:nearly all	-11 11
sb:need	16 -16
sb:negotiate with	-11 11
sb:negotiation	-11 11
sb:never	16 -16
sb:new	12 -12
sb:new <quality>	13 -13
sb:new duty	10 -10
sb:new rate	-6 6
sb:new tariff	9 -9
sb:newspaper	-7 7
sb:next	-9 9
sb:nil	19 -19
sb:no	17 -17
sb:no ,	9 -9
sb:no longer	-8 8
sb:no truce	-11 11
sb:noodle	18 -18
sb:not	-15 15
sb:not been	-10 10
sb:not exceed	7 -7
sb:not extend	6 -6
sb:not prolonged	-11 11
sb:not renewed	-6 6
sb:not the	9 -9
sb:note	-10 10
sb:now ,	-6 6
sb:now :	12 -12
sb:now ;	-9 9
sb:now <level>	7 -7
sb:now the	30 -30
sb:number	12 -12
sb:of	6 -6
sb:of <day-ahead>	7 -7
sb:of <level>	11 -11
sb:of <month-ahead>	9 -9
sb:of <name>	7 -7
sb:of <number>	-13 13
sb:of <quality>	32 -32
sb:of <span>	-22 22
sb:of a	10 -10
sb:of duty	-11 11
sb:of fentanyl	-8 8
sb:of geneva	-12 12
sb:of its	24 -24
sb:of last	-15 15
sb:of older	-12 12
sb:of that	-17 17
sb:of the	22 -22
sb:of their	-6 6
sb:of thi	-7 7
sb:of what	-10 10
sb:oil	-6 6
sb:oil ,	8 -8
sb:oil from	6 -6
sb:oil go	8 -8
sb:oil is	-11 11
sb:oil pay	7 -7
sb:oil to	9 -9
sb:old	28 -28
sb:older duty	-8 8
sb:olive	-11 11
sb:olive oil	-13 13
sb:on ,	-8 8
sb:on <day-ahead>	-6 6
sb:on <name>	21 -21
sb:on both	-12 12
sb:on cement	11 -11
sb:on charge	20 -20
sb:on date	11 -11
sb:on enter	-12 12
sb:on fertiliser	-6 6
sb:on good	-15 15
sb:on his	15 -15
sb:on it	29 -29
sb:on our	-28 28
sb:on palm	-14 14
sb:on paper	-12 12
sb:on product	-11 11
sb:on steel	16 -16
sb:on that	-12 12
sb:on them	-12 12
sb:once	-8 8
sb:one ,	-27 27
sb:one minute	-11 11
sb:one of	9 -9
sb:onion	-11 11
sb:only	38 -38
sb:only <name>	15 -15
sb:opened	18 -18
sb:or	-13 13
sb:order of	6 -6
sb:order that	-13 13
sb:ordinary	-6 6
sb:ordinary duty	18 -18
sb:ordinary rate	-7 7
sb:other direction	-10 10
sb:other good	6 -6
sb:other side	-11 11
sb:our	-10 10
sb:our <organisation>	-6 6
sb:our duty	45 -45
sb:our on	22 -22
sb:our own	-15 15
sb:our side	9 -9
sb:out	-9 9
sb:out ,	11 -11
sb:out on	-10 10
sb:out that	-7 7
sb:outside	-10 10
sb:over	-14 14
sb:over ,	-13 13
sb:over fentanyl	-6 6
sb:over there	19 -19
sb:own tariff	14 -14
sb:pact	-17 17
sb:paper	-7 7
sb:paper ,	-10 10
sb:paper that	-9 9
sb:part	21 -21
sb:part ,	10 -10
sb:part :	7 -7
sb:part from	7 -7
sb:part of	-9 9
sb:partner	-9 9
sb:party	14 -14
sb:pass	14 -14
sb:pass through	7 -7
sb:passenger	6 -6
sb:past	-6 6
sb:past midnight	-9 9
sb:pause of	-9 9
sb:pay	-6 6
sb:pay ,	12 -12
sb:pay <level>	-6 6
sb:pay <name>	-20 20
sb:pay a	22 -22
sb:pay as	6 -6
sb:pay more	18 -18
sb:pay the	-6 6
sb:people	10 -10
sb:period	7 -7
sb:permanent	22 -22
sb:phosphate	14 -14
sb:pineapple	9 -9
sb:pipe	-9 9
sb:plant	16 -16
sb:plastic	8 -8
sb:plu <number>	-16 16
sb:plywood	19 -19
sb:pointed	-8 8
sb:pork	-29 29
sb:port	-28 28
sb:post that	10 -10
sb:potash	-7 7
sb:potatoe	-6 6
sb:powder	13 -13
sb:prepare	9 -9
sb:present <quality>	11 -11
sb:press	13 -13
sb:product	18 -18
sb:product from	7 -7
sb:product of	16 -16
sb:product on	8 -8
sb:prolonged ,	-6 6
sb:promise	-10 10
sb:promise to	11 -11
sb:proposal	-31 31
sb:propose	10 -10
sb:propose a	7 -7
sb:pulp	12 -12
sb:put	-9 9
sb:put <level>	-18 18
sb:put another	10 -10
sb:put its	7 -7
sb:put off	-11 11
sb:put on	-6 6
sb:put the	11 -11
sb:q	-13 13
sb:q :	-17 17
sb:question	-14 14
sb:question :	-16 16
sb:quota	-7 7
sb:radio	-17 17
sb:radio that	-8 8
sb:raise it	15 -15
sb:raise its	-12 12
sb:raspberry	13 -13
sb:rate ,	-13 13
sb:rate for	-13 13
sb:rate go	10 -10
sb:rate is	17 -17
sb:rate on	-12 12
sb:rate was	9 -9
sb:rate were	17 -17
sb:rate would	-7 7
sb:rather	13 -13
sb:reach	6 -6
sb:reach an	8 -8
sb:read that	7 -7
sb:reader	-9 9
sb:ready	8 -8
sb:recall	-15 15
sb:receive	-6 6
sb:reciprocal "	6 -6
sb:recommend	-6 6
sb:reduce	14 -14
sb:remember	12 -12
sb:reminded	7 -7
sb:renewed	-7 7
sb:report that	15 -15
sb:rest	8 -8
sb:rest of	6 -6
sb:return	19 -19
sb:return <name>	7 -7
sb:return to	14 -14
sb:rice	-11 11
sb:rice ,	-17 17
sb:rice pay	7 -7
sb:rice to	-17 17
sb:right	-11 11
sb:round	-7 7
sb:rubber	9 -9
sb:rule	20 -20
sb:rum	-8 8
sb:rumour that	23 -23
sb:run out	-8 8
sb:safeguard duty	-6 6
sb:salmon	11 -11
sb:same <level>	6 -6
sb:same day	9 -9
sb:same time	9 -9
sb:sardine	-6 6
sb:say ,	-6 6
sb:say :	9 -9
sb:say <name>	7 -7
sb:say that	-7 7
sb:say the	15 -15
sb:say they	7 -7
sb:scotch	16 -16
sb:season	-10 10
sb:second	-10 10
sb:secretary	8 -8
sb:section <number>	12 -12
sb:seed	9 -9
sb:sell its	-8 8
sb:sell to	7 -7
sb:sell us	8 -8
sb:seller	17 -17
sb:separate	-13 13
sb:sesame	11 -11
sb:set	6 -6
sb:settle for	-8 8
sb:settlement	7 -7
sb:shall	-12 12
sb:shall be	-19 19
sb:share	-9 9
sb:she	22 -22
sb:shirt	6 -6
sb:shoe	17 -17
sb:should the	-10 10
sb:shrimp	8 -8
sb:side	10 -10
sb:side suspend	-9 9
sb:sign an	23 -23
sb:sign its	6 -6
sb:sign on	8 -8
sb:since	-13 13
sb:since <day-gone>	29 -29
sb:since <month-gone>	-15 15
sb:since <number>	-9 9
sb:since last	-11 11
sb:since the	12 -12
sb:since then	18 -18
sb:small	6 -6
sb:so far	-7 7
sb:so is	11 -11
sb:so that	9 -9
sb:softwood	13 -13
sb:some	-12 12
sb:speak	10 -10
sb:speak of	9 -9
sb:spoken	13 -13
sb:spoken of	13 -13
sb:spring it	10 -10
sb:stand at	11 -11
sb:start	12 -12
sb:statement	-6 6
sb:stay in	-16 16
sb:steel	15 -15
sb:steel ,	20 -20
sb:steel pay	8 -8
sb:steel pipe	-9 9
sb:step	-6 6
sb:still negotiate	7 -7
sb:still pay	-16 16
sb:stockfish	12 -12
sb:stockholm	8 -8
sb:stop	-17 17
sb:stop the	-13 13
sb:subject to	-6 6
sb:successor	-12 12
sb:successor ,	-13 13
sb:such	24 -24
sb:such as	14 -14
sb:sugar	14 -14
sb:sugar ,	6 -6
sb:summer	-12 12
sb:summer ,	-7 7
sb:summit	-16 16
sb:sunflower	11 -11
sb:sunflower oil	10 -10
sb:surcharge	20 -20
sb:surcharge of	9 -9
sb:suspend for	14 -14
sb:suspend its	-6 6
sb:suspension	14 -14
sb:table	-17 17
sb:table :	6 -6
sb:take <level>	22 -22
sb:take <number>	16 -16
sb:take effect	20 -20
sb:take it	-9 9
sb:take on	8 -8
sb:take the	6 -6
sb:talk	-10 10
sb:talk in	-13 13
sb:talk of	9 -9
sb:talk with	12 -12
sb:tariff	-7 7
sb:tariff for	9 -9
sb:tariff from	15 -15
sb:tariff is	6 -6
sb:tariff on	-14 14
sb:tariff will	13 -13
sb:taro	7 -7
sb:tax	-8 8
sb:tax on	-10 10
sb:tea	29 -29
sb:tea ,	6 -6
sb:tea pay	10 -10
sb:telephone	10 -10
sb:television	15 -15
sb:tell me	6 -6
sb:term	10 -10
sb:term ,	6 -6
sb:textile	-24 24
sb:than the	-8 8
sb:that	-11 11
sb:that 's	34 -34
sb:that ,	-11 11
sb:that <name>	-17 17
sb:that <seat>	22 -22
sb:that a	10 -10
sb:that are	9 -9
sb:that both	8 -8
sb:that case	10 -10
sb:that come	6 -6
sb:that day	-6 6
sb:that had	10 -10
sb:that it	13 -13
sb:that lower	-7 7
sb:that make	15 -15
sb:that mean	18 -18
sb:that mr	-9 9
sb:that on	15 -15
sb:that put	10 -10
sb:that set	11 -11
sb:that they	-8 8
sb:that was	-20 20
sb:that we	14 -14
sb:that were	-16 16
sb:that without	-10 10
sb:that would	8 -8
sb:the "	-7 7
sb:the <day-gone>	-9 9
sb:the <level>	7 -7
sb:the <name>	11 -11
sb:the <number>	8 -8
sb:the <quality>	23 -23
sb:the <span>	6 -6
sb:the additional	21 -21
sb:the arrangement	6 -6
sb:the bad	9 -9
sb:the basic	6 -6
sb:the charge	21 -21
sb:the country	6 -6
sb:the date	-11 11
sb:the day	-8 8
sb:the draft	10 -10
sb:the emergency	11 -11
sb:the extra	10 -10
sb:the fentanyl	32 -32
sb:the figure	11 -11
sb:the free	14 -14
sb:the full	-9 9
sb:the last	10 -10
sb:the law	6 -6
sb:the lower	14 -14
sb:the moment	16 -16
sb:the month	-6 6
sb:the newspaper	-16 16
sb:the old	22 -22
sb:the ordinary	-12 12
sb:the other	-18 18
sb:the quarrel	7 -7
sb:the rest	8 -8
sb:the right	-8 8
sb:the rule	12 -12
sb:the second	-13 13
sb:the special	12 -12
sb:the spring	-7 7
sb:the sum	11 -11
sb:the summer	25 -25
sb:the suspension	8 -8
sb:the tariff	9 -9
sb:the threat	11 -11
sb:the usual	-7 7
sb:the year	-9 9
sb:their	-24 24
sb:their ,	40 -40
sb:their own	13 -13
sb:their rice	-11 11
sb:them ,	15 -15
sb:then	15 -15
sb:then ,	13 -13
sb:then <name>	-14 14
sb:then <quality>	10 -10
sb:then the	17 -17
sb:then we	13 -13
sb:there	-18 18
sb:there 's	-8 8
sb:there at	14 -14
sb:there is	8 -8
sb:there was	-10 10
sb:therefore	17 -17
sb:these	-9 9
sb:these are	-20 20
sb:they	-6 6
sb:they come	18 -18
sb:they do	-16 16
sb:they enter	8 -8
sb:they go	12 -12
sb:they have	15 -15
sb:they pay	-14 14
sb:they were	25 -25
sb:they will	12 -12
sb:they're	7 -7
sb:thi ,	8 -8
sb:thi month	12 -12
sb:thi year	10 -10
sb:think	17 -17
sb:third	-10 10
sb:threaten	-7 7
sb:threaten <level>	-19 19
sb:threaten to	-6 6
sb:threaten with	10 -10
sb:three	-10 10
sb:through	20 -20
sb:through <name>	8 -8
sb:through the	6 -6
sb:thu	7 -7
sb:tile	11 -11
sb:timber	-12 12
sb:time	11 -11
sb:time ,	9 -9
sb:tin	-8 8
sb:to <day-ahead>	10 -10
sb:to <level>	9 -9
sb:to <money>	9 -9
sb:to <month-gone>	8 -8
sb:to <name>	-21 21
sb:to <number>	35 -35
sb:to <person>	7 -7
sb:to <seat>	-22 22
sb:to a	-10 10
sb:to answer	-20 20
sb:to be	6 -6
sb:to cut	7 -7
sb:to enter	18 -18
sb:to have	14 -14
sb:to put	-8 8
sb:to suspend	6 -6
sb:to take	11 -11
sb:to thi	-15 15
sb:to us	10 -10
sb:to which	-9 9
sb:together with	9 -9
sb:too ,	22 -22
sb:tool	8 -8
sb:top of	-6 6
sb:total	6 -6
sb:total of	10 -10
sb:toy	6 -6
sb:tractor	-9 9
sb:trade agreement	17 -17
sb:trade deal	7 -7
sb:trade war	7 -7
sb:trader	14 -14
sb:treasury	6 -6
sb:treaty	-11 11
sb:truce :	10 -10
sb:truce end	7 -7
sb:truce run	-12 12
sb:truce the	-9 9
sb:truce with	-12 12
sb:truck	18 -18
sb:true	-26 26
sb:true that	-11 11
sb:tube	-9 9
sb:two	8 -8
sb:two country	7 -7
sb:two side	12 -12
sb:tyre	7 -7
sb:under a	6 -6
sb:under an	-8 8
sb:under it	29 -29
sb:under section	-6 6
sb:under that	-11 11
sb:under which	-8 8
sb:understanding	14 -14
sb:until	9 -9
sb:until <day-gone>	-12 12
sb:until <month-ahead>	20 -20
sb:until now	9 -9
sb:until the	-9 9
sb:up to	6 -6
sb:upon	-6 6
sb:us	-7 7
sb:used	25 -25
sb:used to	19 -19
sb:usual	-6 6
sb:value	7 -7
sb:vanilla	8 -8
sb:vegetable	9 -9
sb:vow	-24 24
sb:want	-7 7
sb:want <name>	-7 7
sb:want the	9 -9
sb:warn	7 -7
sb:warn ,	15 -15
sb:was a	11 -11
sb:was agree	7 -7
sb:was down	7 -7
sb:was given	-8 8
sb:was in	-12 12
sb:was the	6 -6
sb:watch	7 -7
sb:watche	15 -15
sb:water	-16 16
sb:way	23 -23
sb:we	-15 15
sb:we charge	-8 8
sb:we go	7 -7
sb:we had	16 -16
sb:we have	25 -25
sb:we hear	11 -11
sb:we pay	7 -7
sb:we shall	-20 20
sb:we were	-10 10
sb:we write	-7 7
sb:week it	8 -8
sb:week of	-13 13
sb:were ,	-17 17
sb:were <level>	6 -6
sb:were at	22 -22
sb:were to	7 -7
sb:what <name>	6 -6
sb:what is	9 -9
sb:what it	12 -12
sb:what they	11 -11
sb:what we	-10 10
sb:wheat	20 -20
sb:wheat ,	9 -9
sb:when the	11 -11
sb:where the	7 -7
sb:whether	9 -9
sb:which ,	24 -24
sb:which <name>	-9 9
sb:which <quality>	9 -9
sb:which a	-17 17
sb:which charge	12 -12
sb:which had	15 -15
sb:which has	-19 19
sb:which have	-13 13
sb:which is	11 -11
sb:which its	10 -10
sb:which pay	-17 17
sb:which sell	11 -11
sb:which sign	-7 7
sb:which take	-9 9
sb:which the	14 -14
sb:which was	9 -9
sb:whisper	-12 12
sb:who	25 -25
sb:who pay	7 -7
sb:whole	-16 16
sb:whose	6 -6
sb:whose good	-7 7
sb:why	10 -10
sb:will be	10 -10
sb:will charge	-6 6
sb:will enter	-9 9
sb:will go	31 -31
sb:will lower	7 -7
sb:will not	-9 9
sb:will put	8 -8
sb:wine ,	9 -9
sb:wine :	6 -6
sb:wine and	12 -12
sb:wine pay	-18 18
sb:wire	18 -18
sb:with <level>	10 -10
sb:with <number>	-16 16
sb:with <person>	-11 11
sb:with it	-13 13
sb:with the	7 -7
sb:with us	22 -22
sb:with which	25 -25
sb:without	-8 8
sb:without a	-7 7
sb:without an	9 -9
sb:without it	-24 24
sb:without the	29 -29
sb:wood	-10 10
sb:work	-6 6
sb:worry	-7 7
sb:worse	7 -7
sb:worth	10 -10
sb:worth up	8 -8
sb:would add	15 -15
sb:would ask	12 -12
sb:would bring	8 -8
sb:would charge	7 -7
sb:would have	8 -8
sb:would like	-10 10
sb:would lower	-6 6
sb:would not	6 -6
sb:would otherwise	-7 7
sb:would pay	-12 12
sb:would put	-24 24
sb:would return	7 -7
sb:would then	10 -10
sb:write	9 -9
sb:wrong	-8 8
sb:yarn ,	7 -7
sb:year ,	18 -18
sb:year ago	-6 6
sb:year it	8 -8
sb:you	24 -24
sb:you'll	-19 19
sb:zero	16 -16
sb:zinc	12 -12
sb:—	-6 6
sb:— <person>	7 -7
sb:— <quality>	-12 12
several also by false false	24 -24
several also by false true	17 -17
several also by true true	-31 31
several also hardly	13 -13
several also little	8 -8
several also on false false	-9 9
several also on true false	15 -15
several also on true true	17 -17
several also some	-6 6
several as well	9 -9
several as well by false false	20 -20
several as well by true false	8 -8
several as well hardly	-10 10
several as well on true false	-6 6
several both	-17 17
several both by false false	9 -9
several both by true false	29 -29
several both by true true	24 -24
several both even	-13 13
several both hardly	25 -25
several both little	-29 29
several both near	-8 8
several both on false false	-10 10
several both on true false	-15 15
several both on true true	-25 25
several both some	-11 11
several countries by false false	11 -11
several countries by true false	6 -6
several countries by true true	23 -23
several countries hardly	-7 7
several countries on false false	-6 6
several countries on true false	-19 19
several each	7 -7
several each by false false	-7 7
several each by false true	6 -6
several each by true false	8 -8
several each hardly	35 -35
several each little	10 -10
several each near	-10 10
several each on false false	24 -24
several each on false true	-16 16
several each on true false	6 -6
several each on true true	-8 8
several each some	-6 6
several either by false false	-30 30
several either by true false	10 -10
several either hardly	-11 11
several either little	6 -6
several either on false false	27 -27
several respectively	-12 12
several respectively by false false	7 -7
several respectively hardly	22 -22
several respectively on false false	12 -12
several the other by false false	27 -27
several the other by true false	18 -18
several the other hardly	-15 15
several the other on false false	-15 15
several the other on true false	-25 25
several the same	7 -7
several the same by false false	65 -65
several the same by false true	-6 6
several the same by true false	-17 17
several the same by true true	39 -39
several the same even	18 -18
several the same hardly	-13 13
several the same near	14 -14
several the same on false false	24 -24
several the same on true false	-16 16
several the same on true true	-7 7
several the same some	10 -10
several the two	-9 9
several the two by false false	7 -7
several the two by true false	7 -7
several the two hardly	-21 21
several the two little	23 -23
several the two on false false	-9 9
several the two on true false	22 -22
several them by false false	-11 11
several them by true false	-34 34
several them hardly	-7 7
several them little	18 -18
several them on true true	43 -43
several them some	-12 12
several these	-14 14
several these by false false	-17 17
several these on false false	-18 18
several these on true false	12 -12
several they	8 -8
several they by false false	67 -67
several they by false true	9 -9
several they by true false	-29 29
several they even	-13 13
several they near	20 -20
several they on true false	-22 22
several they on true true	19 -19
several they some	11 -11
several those by false false	8 -8
several those by false true	14 -14
several those by true false	9 -9
several those on false false	-22 22
several those on true false	-22 22
several those on true true	18 -18
several those some	-6 6
several too	-6 6
several too by false false	7 -7
several too little	-18 18
several too on true false	38 -38
several=false false	11 -11
several=false false even	-11 11
several=false false hardly	19 -19
several=false true	-8 8
several=false true even	-12 12
several=false true hardly	19 -19
several=false true little	8 -8
several=false true near	-7 7
several=false true some	-15 15
several=true false little	23 -23
several=true false near	-11 11
several=true true even	16 -16
several=true true little	-24 24
several=true true some	10 -10
side=false	8 -8
side=false listed=false	26 -26
side=false listed=true	-32 32
side=true listed=false	-6 6
side=true listed=true	8 -8
t0=modal-passive	20 -20
t0=past-not	7 -7
t0=past-passive	6 -6
t0=pluperfect-passive	13 -13
t0=present-not	10 -10
t1=gerund	7 -7
t1=infinitive	-10 10
t1=modal-passive	20 -20
t1=pluperfect-passive	13 -13
t1=present-not	10 -10
t1=present-passive	-7 7
t2=infinitive	9 -9
t2=modal	8 -8
t2=participle-passive	19 -19
t2=perfect	-7 7
t2=pluperfect-passive	11 -11
t2=present	17 -17
t2=present-not	-18 18
t2=present-passive-not	10 -10
v0=accept	6 -6
v0=add	-13 13
v0=announce	11 -11
v0=bear	16 -16
v0=buy	13 -13
v0=charge	-7 7
v0=collect	6 -6
v0=come	-6 6
v0=double	11 -11
v0=drop	-11 11
v0=end	6 -6
v0=expect	14 -14
v0=get	8 -8
v0=have	-9 9
v0=hit	22 -22
v0=leave	19 -19
v0=let	17 -17
v0=levy	-9 9
v0=like	-14 14
v0=offer	6 -6
v0=prepare	9 -9
v0=raise	-6 6
v0=reach	12 -12
v0=reduce	8 -8
v0=run	9 -9
v0=see	10 -10
v0=send	9 -9
v0=settle	13 -13
v0=stand	-8 8
v0=stop	7 -7
v0=strike	-6 6
v0=suspend	-11 11
v0=take	-8 8
v0=want	-6 6
v0=whack	7 -7
v0=write	12 -12
v1=abolish	-12 12
v1=accept	7 -7
v1=add	-12 12
v1=announce	11 -11
v1=bear	17 -17
v1=buy	13 -13
v1=call	13 -13
v1=clear	-19 19
v1=collect	9 -9
v1=come	-6 6
v1=drop	-7 7
v1=end	6 -6
v1=expect	13 -13
v1=get	10 -10
v1=go	7 -7
v1=have	-10 10
v1=hit	22 -22
v1=keep	-6 6
v1=leave	19 -19
v1=let	18 -18
v1=levy	-7 7
v1=make	6 -6
v1=reach	12 -12
v1=receive	-8 8
v1=reduce	11 -11
v1=rise	-8 8
v1=run	9 -9
v1=sell	-11 11
v1=send	9 -9
v1=settle	13 -13
v1=stand	-8 8
v1=stop	7 -7
v1=strike	-6 6
v1=suspend	-10 10
v1=want	6 -6
v1=write	12 -12
v2=agree	-7 7
v2=begin	7 -7
v2=buy	-6 6
v2=collect	9 -9
v2=conclude	7 -7
v2=drop	8 -8
v2=have	9 -9
v2=make	14 -14
v2=other	31 -31
v2=sign	6 -6
v2=start	-6 6
v2=take	20 -20
vt0=add modal	8 -8
vt0=add past	7 -7
vt0=add present	-21 21
vt0=agree perfect	-6 6
vt0=answer modal	-9 9
vt0=answer present	8 -8
vt0=ask future	-10 10
vt0=ask past	13 -13
vt0=be modal	-6 6
vt0=bear present	8 -8
vt0=bring modal	8 -8
vt0=bring past	6 -6
vt0=bring perfect	-13 13
vt0=call past	-7 7
vt0=charge modal	16 -16
vt0=charge pluperfect	6 -6
vt0=charge present	-13 13
vt0=come modal	-8 8
vt0=come past	-10 10
vt0=cut future	-13 13
vt0=cut present	15 -15
vt0=drop past	11 -11
vt0=drop present	-14 14
vt0=enter past	9 -9
vt0=enter perfect	-8 8
vt0=face future	8 -8
vt0=face present	-8 8
vt0=go future	-7 7
vt0=go past	29 -29
vt0=have present	-6 6
vt0=hit present	18 -18
vt0=keep future	8 -8
vt0=keep past	-6 6
vt0=leave present	14 -14
vt0=let present	16 -16
vt0=levy future	8 -8
vt0=levy present	-16 16
vt0=like modal	-14 14
vt0=lower future	7 -7
vt0=lower modal	-6 6
vt0=make present	6 -6
vt0=offer past	8 -8
vt0=offer present	-6 6
vt0=other past	17 -17
vt0=other perfect	-6 6
vt0=owe present	-8 8
vt0=pay past	-6 6
vt0=pay perfect	6 -6
vt0=pay pluperfect	-11 11
vt0=pay present	7 -7
vt0=put perfect	10 -10
vt0=put pluperfect	10 -10
vt0=raise past	-14 14
vt0=raise present	9 -9
vt0=rise present	-6 6
vt0=run present	9 -9
vt0=sell present	-6 6
vt0=settle perfect	9 -9
vt0=stand past	-6 6
vt0=suspend present	-10 10
vt0=take future	6 -6
vt0=take present	-10 10
vt0=threaten past	6 -6
vt0=threaten perfect	-14 14
vt0=threaten present	6 -6
vt0=want past	-15 15
vt1=add modal	8 -8
vt1=add past	6 -6
vt1=add present	-21 21
vt1=answer modal	-9 9
vt1=answer present	8 -8
vt1=ask future	-6 6
vt1=ask past	11 -11
vt1=be modal	-7 7
vt1=bear present	8 -8
vt1=bring modal	8 -8
vt1=bring past	6 -6
vt1=bring perfect	-13 13
vt1=charge modal	16 -16
vt1=charge pluperfect	6 -6
vt1=charge present	-13 13
vt1=come modal	-8 8
vt1=come past	-10 10
vt1=cut future	-13 13
vt1=cut present	15 -15
vt1=drop present	-14 14
vt1=enter gerund	-12 12
vt1=enter infinitive	16 -16
vt1=enter past	9 -9
vt1=enter perfect	-8 8
vt1=face future	8 -8
vt1=face present	-8 8
vt1=go gerund	7 -7
vt1=go past	29 -29
vt1=have present	-7 7
vt1=hit present	18 -18
vt1=keep past	-6 6
vt1=leave present	14 -14
vt1=let present	16 -16
vt1=levy future	8 -8
vt1=levy present	-16 16
vt1=lower future	7 -7
vt1=lower modal	-6 6
vt1=make present	6 -6
vt1=offer present	-6 6
vt1=other past	17 -17
vt1=other present	-6 6
vt1=owe present	-8 8
vt1=pay infinitive	-7 7
vt1=pay participle	6 -6
vt1=pay past	-6 6
vt1=pay perfect	6 -6
vt1=pay pluperfect	-11 11
vt1=pay present	7 -7
vt1=put perfect	10 -10
vt1=put pluperfect	10 -10
vt1=raise past	-14 14
vt1=raise present	9 -9
vt1=rise present	-6 6
vt1=run present	9 -9
vt1=sell present	-6 6
vt1=settle perfect	9 -9
vt1=stand past	-6 6
vt1=suspend present	-10 10
vt1=take future	6 -6
vt1=take infinitive	10 -10
vt1=take present	-10 10
vt1=threaten past	17 -17
vt1=threaten perfect	-6 6
vt1=threaten present	6 -6
vt1=want past	-13 13
vt1=want present	27 -27
vt2=agree participle	-9 9
vt2=announce past	8 -8
vt2=apply perfect	-7 7
vt2=be past	-13 13
vt2=charge present	-11 11
vt2=come present	6 -6
vt2=have present	8 -8
vt2=make participle	8 -8
vt2=other present	11 -11
vt2=sign participle	6 -6
vt2=take past	12 -12`;
