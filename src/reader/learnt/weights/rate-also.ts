// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_ALSO = `no	yes
<always>	8 -8
a:'s	-15 15
a:-	15 -15
a:<agent>	10 -10
a:<day-ahead>	10 -10
a:<day-gone> .	-10 10
a:<duty>	20 -20
a:<gate>	10 -10
a:<goods>	7 -7
a:<level-noun>	-8 8
a:<level>	27 -27
a:<level> .	15 -15
a:<level> for	-16 16
a:<level> in	9 -9
a:<level> on	19 -19
a:<level> respectively	6 -6
a:<money>	7 -7
a:<name> .	-8 8
a:<name> <level>	14 -14
a:<name> and	8 -8
a:<name> under	6 -6
a:<number>	-9 9
a:<organisation>	10 -10
a:<person>	-9 9
a:<quality>	-7 7
a:<quality> copper	-9 9
a:<quality> good	7 -7
a:<quality> one	6 -6
a:<span>	8 -8
a:<span> .	12 -12
a:<v-agree>	-10 10
a:<v-bear>	-9 9
a:<v-begin>	32 -32
a:<v-impose>	9 -9
a:<v-return>	6 -6
a:<v-say>	9 -9
a:<v-sell>	11 -11
a:<v-up>	21 -21
a:?	24 -24
a:a <quality>	6 -6
a:a deal	7 -7
a:after	6 -6
a:again	12 -12
a:agreement	-11 11
a:agreement of	11 -11
a:agreement with	-10 10
a:all	-9 9
a:all .	17 -17
a:and <level>	-8 8
a:and <name>	-7 7
a:and not	6 -6
a:and the	13 -13
a:apply	10 -10
a:are	-12 12
a:as of	9 -9
a:at the	-9 9
a:be	18 -18
a:bean	8 -8
a:become	13 -13
a:before	-8 8
a:being	-7 7
a:border	-7 7
a:butter	9 -9
a:cent	-13 13
a:charge on	-8 8
a:cheese	-14 14
a:coal	8 -8
a:cocoa	-11 11
a:cocoa butter	8 -8
a:continue	8 -8
a:continue to	8 -8
a:copper	-18 18
a:country	-8 8
a:date	7 -7
a:day	15 -15
a:day .	9 -9
a:deal	16 -16
a:duty	10 -10
a:duty .	9 -9
a:duty of	6 -6
a:each side	9 -9
a:every	10 -10
a:everybody	10 -10
a:first	-6 6
a:for	7 -7
a:for <name>	15 -15
a:for good	-6 6
a:for the	13 -13
a:from	6 -6
a:from <day-gone>	-6 6
a:from <day-today>	15 -15
a:from <name>	6 -6
a:from <number>	12 -12
a:go	9 -9
a:good .	-6 6
a:had	8 -8
a:has been	-9 9
a:here	6 -6
a:in	-21 21
a:in the	-7 7
a:in total	-6 6
a:including	7 -7
a:is	20 -20
a:is back	-9 9
a:is collect	11 -11
a:is what	6 -6
a:it	14 -14
a:it .	8 -8
a:last	6 -6
a:last <month-gone>	7 -7
a:last year	10 -10
a:law	12 -12
a:like	15 -15
a:machinery	9 -9
a:medicine	-18 18
a:midnight	10 -10
a:month	9 -9
a:most	15 -15
a:my	-18 18
a:new	-7 7
a:next	8 -8
a:not	11 -11
a:nothing	-10 10
a:of	11 -11
a:of <name>	6 -6
a:of <quality>	-9 9
a:of last	11 -11
a:old	11 -11
a:on	7 -7
a:on <day-gone>	9 -9
a:on <name>	-12 12
a:on a	-12 12
a:on cocoa	8 -8
a:on each	8 -8
a:on every	8 -8
a:on our	-7 7
a:on steel	19 -19
a:on tea	-10 10
a:on top	9 -9
a:once	7 -7
a:one	11 -11
a:one .	8 -8
a:or <level>	11 -11
a:order	8 -8
a:order .	7 -7
a:ordinary duty	9 -9
a:out	7 -7
a:over <quality>	-8 8
a:pay	-7 7
a:per	-13 13
a:per cent	-13 13
a:percent	-11 11
a:point	6 -6
a:present .	15 -15
a:remain .	10 -10
a:remain suspend	-13 13
a:respectively	9 -9
a:rice	-10 10
a:rum	10 -10
a:salmon	7 -7
a:same	9 -9
a:same day	7 -7
a:section	6 -6
a:section <number>	6 -6
a:side	20 -20
a:since .	8 -8
a:stay .	-16 16
a:stay in	18 -18
a:steel	27 -27
a:summer	8 -8
a:suspend for	6 -6
a:tariff	14 -14
a:than	-10 10
a:the <name>	6 -6
a:the <number>	-16 16
a:the <organisation>	7 -7
a:the agreement	-8 8
a:the first	-6 6
a:the old	7 -7
a:the reciprocal	-6 6
a:the same	8 -8
a:the truce	16 -16
a:them	-10 10
a:there	-6 6
a:thi year	6 -6
a:thing	-16 16
a:those	13 -13
a:through	6 -6
a:to	7 -7
a:to <number>	6 -6
a:to be	6 -6
a:together	6 -6
a:too	-10 10
a:top	9 -9
a:total	-11 11
a:truce	18 -18
a:truce .	13 -13
a:two	-8 8
a:under	10 -10
a:under it	7 -7
a:under section	6 -6
a:until <day-ahead>	8 -8
a:us	-14 14
a:was	-8 8
a:way	-13 13
a:week	-18 18
a:will	14 -14
a:wine	9 -9
a:wire	-7 7
a:with	-18 18
a:would	-11 11
asks	13 -13
b:"	31 -31
b:'s <number>	8 -8
b:'s at	11 -11
b:'s on	-7 7
b:'s pay	-21 21
b:'s rate	18 -18
b:(	-10 10
b:)	10 -10
b:,	9 -9
b:, <level>	18 -18
b:, <name>	31 -31
b:, <quality>	7 -7
b:, <seat>	-8 8
b:, a	-7 7
b:, and	11 -11
b:, as	11 -11
b:, from	-11 11
b:, is	16 -16
b:, it	-16 16
b:, not	-8 8
b:, of	8 -8
b:, or	6 -6
b:, our	6 -6
b:, the	9 -9
b:, will	-14 14
b:, with	-21 21
b:-	19 -19
b:.	18 -18
b:: <name>	-10 10
b:: <number>	8 -8
b:: it	10 -10
b:: then	9 -9
b:<day-ahead>	37 -37
b:<day-ahead> it	8 -8
b:<day-ahead> the	11 -11
b:<day-gone>	11 -11
b:<day-gone> it	7 -7
b:<day-gone> the	9 -9
b:<gate>	24 -24
b:<level-noun>	-6 6
b:<level> <level>	12 -12
b:<level> and	6 -6
b:<level> in	-6 6
b:<level> instead	-7 7
b:<level> on	7 -7
b:<level> or	14 -14
b:<month-ahead> it	-8 8
b:<month-gone> it	12 -12
b:<month-gone> the	9 -9
b:<name> are	18 -18
b:<name> at	-8 8
b:<name> go	13 -13
b:<name> had	-8 8
b:<name> have	-11 11
b:<name> pay	-6 6
b:<name> put	6 -6
b:<name> still	8 -8
b:<name> to	-6 6
b:<name> was	12 -12
b:<name> would	-14 14
b:<number>	30 -30
b:<number> and	37 -37
b:<number> duty	8 -8
b:<number> or	-18 18
b:<number> the	-7 7
b:<organisation>	-9 9
b:<person>	19 -19
b:<person> tell	7 -7
b:<points>	7 -7
b:<quality>	16 -16
b:<quality> bean	-11 11
b:<quality> beef	-7 7
b:<quality> car	17 -17
b:<quality> good	12 -12
b:<quality> hazelnut	-14 14
b:<quality> orange	-10 10
b:<quality> origin	14 -14
b:<quality> rice	-10 10
b:<quality> tariff	-17 17
b:<seat>	-12 12
b:<seat> 's	-17 17
b:<seat> had	-10 10
b:<seat> has	13 -13
b:<sender>	24 -24
b:<taker>	9 -9
b:<v-agree>	10 -10
b:<v-begin>	8 -8
b:<v-buy>	-8 8
b:<v-down>	7 -7
b:<v-end>	-8 8
b:<v-sell>	8 -8
b:<v-suspend>	-9 9
b:<v-threaten>	8 -8
b:a new	8 -8
b:a permanent	8 -8
b:accept	11 -11
b:accept a	7 -7
b:add	-8 8
b:additional	8 -8
b:against	-10 10
b:ago	-28 28
b:agreement	-9 9
b:all	13 -13
b:already	6 -6
b:aluminium	6 -6
b:an	9 -9
b:an extra	8 -8
b:and	17 -17
b:and <name>	-8 8
b:and its	13 -13
b:and keep	-7 7
b:and pay	11 -11
b:and would	-16 16
b:answer	-9 9
b:answer with	-8 8
b:are charge	-13 13
b:are let	-7 7
b:ask	-8 8
b:at the	14 -14
b:back at	10 -10
b:be at	10 -10
b:be charge	11 -11
b:bean	-15 15
b:become	7 -7
b:been	9 -9
b:before	7 -7
b:both	-9 9
b:both side	9 -9
b:butter	-11 11
b:by	-15 15
b:car	28 -28
b:cement	-6 6
b:charge on	6 -6
b:charge the	-8 8
b:cheese	9 -9
b:chip	10 -10
b:close	-16 16
b:cocoa	-10 10
b:cod	7 -7
b:coffee	-9 9
b:collect	12 -12
b:come	6 -6
b:could	-7 7
b:day	7 -7
b:do	-9 9
b:doe	22 -22
b:doe the	8 -8
b:drop	-11 11
b:duty	-18 18
b:duty go	-13 13
b:duty of	-9 9
b:duty would	7 -7
b:enter <name>	-12 12
b:enter at	7 -7
b:extension	6 -6
b:extra	11 -11
b:fall from	-7 7
b:fall to	6 -6
b:fentanyl	9 -9
b:fentanyl duty	-12 12
b:fentanyl tariff	15 -15
b:figure	-7 7
b:figure of	-7 7
b:first	17 -17
b:fish	17 -17
b:fishmeal	-13 13
b:for	-7 7
b:for <name>	20 -20
b:for a	-7 7
b:from <day-ahead>	10 -10
b:from <day-gone>	-10 10
b:from <level>	-8 8
b:from the	8 -8
b:further	6 -6
b:general	9 -9
b:get a	6 -6
b:go from	7 -7
b:go into	22 -22
b:go to	-8 8
b:good	-19 19
b:good of	-15 15
b:good pay	13 -13
b:good will	9 -9
b:had been	20 -20
b:had pay	6 -6
b:had put	-8 8
b:has ask	6 -6
b:have been	6 -6
b:have go	14 -14
b:hazelnut	-13 13
b:his	15 -15
b:hold	14 -14
b:impose	6 -6
b:in <month-gone>	22 -22
b:in <name>	12 -12
b:in <seat>	-13 13
b:is charge	13 -13
b:is the	6 -6
b:it	-12 12
b:it 's	-12 12
b:it had	17 -17
b:it has	10 -10
b:it pay	9 -9
b:it will	-7 7
b:it would	8 -8
b:its	8 -8
b:its duty	-11 11
b:its own	6 -6
b:jump	-9 9
b:last week	-13 13
b:lay	-8 8
b:list	16 -16
b:list <number>	7 -7
b:lower its	7 -7
b:machine	9 -9
b:make	9 -9
b:may	-11 11
b:medicine	8 -8
b:meet	7 -7
b:midnight	12 -12
b:month	6 -6
b:more than	-6 6
b:mr	8 -8
b:mr <person>	8 -8
b:my	12 -12
b:new	20 -20
b:no	17 -17
b:no .	8 -8
b:now	8 -8
b:now pay	8 -8
b:number	-7 7
b:of <quality>	15 -15
b:of our	18 -18
b:offer	9 -9
b:oil	15 -15
b:old	6 -6
b:older	12 -12
b:on good	-6 6
b:on our	-22 22
b:on steel	7 -7
b:on their	7 -7
b:once	-8 8
b:only	8 -8
b:orange	-7 7
b:order	-10 10
b:origin	15 -15
b:our	-23 23
b:out	8 -8
b:owe	-7 7
b:part	9 -9
b:pay <level>	-7 7
b:pay an	-7 7
b:pay the	14 -14
b:permanent	8 -8
b:plu	10 -10
b:put	-6 6
b:put a	9 -9
b:raise the	-8 8
b:rate is	8 -8
b:read	-10 10
b:reciprocal	14 -14
b:reciprocal duty	9 -9
b:rice	-7 7
b:rise to	-10 10
b:rose	9 -9
b:rubber	7 -7
b:say	15 -15
b:say <name>	8 -8
b:say the	6 -6
b:section	16 -16
b:section <number>	16 -16
b:settle	8 -8
b:should	8 -8
b:side	18 -18
b:since	-7 7
b:since <day-gone>	8 -8
b:since <month-gone>	-13 13
b:slap	9 -9
b:so that	8 -8
b:soybean	7 -7
b:spring	-6 6
b:stand at	10 -10
b:steel and	9 -9
b:surcharge	8 -8
b:take the	6 -6
b:talk	11 -11
b:tariff	8 -8
b:tax	18 -18
b:tea	-11 11
b:that <name>	-6 6
b:that <quality>	7 -7
b:that day	6 -6
b:that it	-6 6
b:that of	8 -8
b:that the	32 -32
b:the	7 -7
b:the <name>	13 -13
b:the <number>	17 -17
b:the <organisation>	8 -8
b:the additional	10 -10
b:the extension	6 -6
b:the first	17 -17
b:the rate	-11 11
b:the reciprocal	10 -10
b:the truce	-7 7
b:their	-9 9
b:then	27 -27
b:then it	9 -9
b:there is	9 -9
b:there was	9 -9
b:therefore	12 -12
b:they have	14 -14
b:thi	9 -9
b:those	20 -20
b:threaten	11 -11
b:threaten a	7 -7
b:through	14 -14
b:time	-8 8
b:to <level>	10 -10
b:to a	-7 7
b:to be	10 -10
b:to go	9 -9
b:to pay	-10 10
b:to put	-9 9
b:tuna	-11 11
b:two	-11 11
b:under it	-10 10
b:under the	6 -6
b:until	17 -17
b:us	21 -21
b:was	12 -12
b:was charge	6 -6
b:way	10 -10
b:we	-6 6
b:we are	9 -9
b:were at	14 -14
b:whack	-6 6
b:which pay	21 -21
b:will ask	12 -12
b:will not	6 -6
b:will pay	8 -8
b:with	-10 10
b:with the	14 -14
b:without the	-9 9
b:wool	-14 14
b:would	12 -12
b:would go	-7 7
b:would have	23 -23
b:would pay	7 -7
b:would then	6 -6
b:year	-26 26
b:—	18 -18
before=false false several=false	15 -15
before=false false several=false even	-24 24
before=false false several=false hardly	23 -23
before=false false several=false some	13 -13
before=false false several=true	15 -15
before=false false several=true little	30 -30
before=false false several=true near	-6 6
before=false false several=true some	7 -7
before=false true several=false	-39 39
before=false true several=false hardly	-25 25
before=false true several=false little	-9 9
before=false true several=false some	-22 22
before=false true several=true	-37 37
before=false true several=true hardly	-13 13
before=false true several=true little	-53 53
before=false true several=true some	16 -16
before=true false several=false	31 -31
before=true false several=false even	19 -19
before=true false several=false hardly	26 -26
before=true false several=false little	35 -35
before=true false several=false some	-27 27
before=true false several=true	17 -17
before=true false several=true hardly	32 -32
before=true true several=false	-7 7
before=true true several=false little	-13 13
before=true true several=true	-10 10
before=true true several=true hardly	-23 23
by even	-22 22
by hardly	16 -16
by little	-13 13
by near	-12 12
c0=agree	7 -7
c0=bear	9 -9
c0=end	-14 14
c0=return	11 -11
c0=threaten	6 -6
c0=up	-7 7
c1=end	-18 18
c1=propose	13 -13
c1=return	11 -11
c1=stay	7 -7
c1=threaten	7 -7
c2=agree	-10 10
c2=begin	11 -11
c2=sell	8 -8
c2=up	19 -19
crossed=false	-19 19
crossed=false even	-11 11
crossed=false hardly	8 -8
crossed=false little	-12 12
crossed=false near	-9 9
crossed=false some	-7 7
crossed=true	10 -10
crossed=true even	-13 13
crossed=true hardly	-13 13
crossed=true little	40 -40
crossed=true some	19 -19
ct0=agree modal	-8 8
ct0=agree present	10 -10
ct0=bear future	15 -15
ct0=bear perfect	6 -6
ct0=bear pluperfect	7 -7
ct0=begin future	11 -11
ct0=begin past	-17 17
ct0=down future	-9 9
ct0=down past	21 -21
ct0=end future	-8 8
ct0=end past	18 -18
ct0=end present	-8 8
ct0=impose future	-7 7
ct0=impose modal	13 -13
ct0=impose modal-passive	6 -6
ct0=impose past	10 -10
ct0=impose past-passive	-6 6
ct0=impose pluperfect	-9 9
ct0=propose perfect	21 -21
ct0=propose pluperfect	6 -6
ct0=stay past	7 -7
ct0=stay pluperfect	7 -7
ct0=suspend past	11 -11
ct0=suspend present	-11 11
ct0=target future-passive	7 -7
ct0=target modal	-8 8
ct0=target modal-passive	6 -6
ct0=target past	7 -7
ct0=target perfect	14 -14
ct0=up future	8 -8
ct0=up past	-6 6
ct0=up perfect	-6 6
ct0=up pluperfect	8 -8
ct1=agree modal	-9 9
ct1=agree past	6 -6
ct1=bear future	15 -15
ct1=bear infinitive	-7 7
ct1=bear pluperfect	7 -7
ct1=begin future	9 -9
ct1=begin gerund	17 -17
ct1=begin infinitive	15 -15
ct1=begin modal	-6 6
ct1=begin past	-18 18
ct1=down future	-9 9
ct1=down past	20 -20
ct1=end future	-8 8
ct1=end present	-8 8
ct1=impose infinitive	-10 10
ct1=impose modal	13 -13
ct1=impose modal-passive	6 -6
ct1=impose past	10 -10
ct1=impose past-passive	-6 6
ct1=impose pluperfect	-9 9
ct1=propose gerund	6 -6
ct1=propose past	15 -15
ct1=propose perfect	16 -16
ct1=propose present	6 -6
ct1=stay infinitive	6 -6
ct1=stay pluperfect	7 -7
ct1=suspend past	11 -11
ct1=suspend present	-11 11
ct1=target future-passive	7 -7
ct1=target modal	-8 8
ct1=target modal-passive	6 -6
ct1=target perfect	14 -14
ct1=target pluperfect	-6 6
ct1=up future	7 -7
ct1=up gerund	16 -16
ct1=up infinitive	9 -9
ct1=up past	-6 6
ct1=up perfect	-6 6
ct1=up pluperfect	8 -8
ct2=sell present	8 -8
ct2=target participle-passive	7 -7
ct2=target present-passive	-8 8
ct2=up past	10 -10
cue=by1 false	-21 21
cue=by1 true	16 -16
cue=by2 true	11 -11
cue=none false	8 -8
cue=none true	-12 12
cue=on1 false	16 -16
cue=on1 true	20 -20
cue=on2 false	-22 22
cue=on2 true	9 -9
cue=on3 false	-11 11
divided=even	-19 19
divided=hardly	25 -25
divided=near	-8 8
divided=some	-9 9
each=false even	-21 21
each=false hardly	21 -21
each=false little	-6 6
each=false near	-11 11
each=true	6 -6
each=true hardly	6 -6
each=true little	22 -22
each=true near	6 -6
each=true some	-17 17
f:!	13 -13
f:'	-10 10
f:'s	-16 16
f:)	-13 13
f:-	27 -27
f:.	-6 6
f::	-10 10
f:;	16 -16
f:<agent>	21 -21
f:<duty>	10 -10
f:<month-ahead>	-14 14
f:<month-gone>	20 -20
f:<number>	14 -14
f:<office>	17 -17
f:<organisation>	7 -7
f:<person>	20 -20
f:<quality>	26 -26
f:<sender>	19 -19
f:<span>	20 -20
f:<taker>	17 -17
f:<v-agree>	-10 10
f:<v-buy>	22 -22
f:<v-deny>	-8 8
f:<v-impose>	19 -19
f:<v-propose>	-17 17
f:<v-target>	-17 17
f:<v-up>	-6 6
f:?	-7 7
f:a	-11 11
f:add	16 -16
f:after	21 -21
f:again	21 -21
f:agree	-7 7
f:agreement	26 -26
f:all	9 -9
f:alone	10 -10
f:aluminium	11 -11
f:am	27 -27
f:announce	-11 11
f:another	14 -14
f:answer	14 -14
f:any	12 -12
f:anything	-8 8
f:apply	-23 23
f:arrangement	25 -25
f:as	-26 26
f:ask	18 -18
f:at	17 -17
f:away	17 -17
f:bean	11 -11
f:beef	16 -16
f:been	18 -18
f:before	-9 9
f:being	-19 19
f:between	-8 8
f:both	-24 24
f:bring	16 -16
f:by	8 -8
f:can	-8 8
f:car	-9 9
f:cement	18 -18
f:change	11 -11
f:chip	10 -10
f:close	8 -8
f:coffee	18 -18
f:collect	10 -10
f:come	-8 8
f:conclude	-7 7
f:confirm	-7 7
f:continue	17 -17
f:cost	19 -19
f:country	-6 6
f:custom	27 -27
f:cut	25 -25
f:date	-16 16
f:decree	11 -11
f:did	7 -7
f:discuss	-7 7
f:doe	8 -8
f:don't	-6 6
f:down	15 -15
f:draft	-12 12
f:drop	-6 6
f:duty	-14 14
f:each	-14 14
f:earth	9 -9
f:effect	15 -15
f:else	-11 11
f:end	14 -14
f:energy	8 -8
f:every	-13 13
f:expire	-9 9
f:export	19 -19
f:fall	21 -21
f:far	7 -7
f:fentanyl	37 -37
f:figure	14 -14
f:fish	-7 7
f:flat	11 -11
f:follow	6 -6
f:for	-10 10
f:forced	-10 10
f:found	6 -6
f:free	16 -16
f:from	17 -17
f:get	-11 11
f:go	6 -6
f:good	12 -12
f:had	7 -7
f:half	15 -15
f:has	15 -15
f:hasn't	6 -6
f:he	12 -12
f:here	10 -10
f:his	6 -6
f:hold	-8 8
f:i'm	24 -24
f:if	11 -11
f:importer	8 -8
f:including	-11 11
f:is	11 -11
f:it	9 -9
f:its	6 -6
f:keep	11 -11
f:know	20 -20
f:labor	-10 10
f:lapse	13 -13
f:last	-17 17
f:leave	36 -36
f:let	18 -18
f:licence	9 -9
f:like	27 -27
f:look	6 -6
f:make	6 -6
f:market	-8 8
f:matter	7 -7
f:may	-7 7
f:medicine	16 -16
f:member	-7 7
f:minute	-17 17
f:more	8 -8
f:mr	11 -11
f:much	15 -15
f:must	20 -20
f:my	-20 20
f:negotiate	-17 17
f:neither	20 -20
f:never	25 -25
f:new	7 -7
f:nil	19 -19
f:no	14 -14
f:nobody	-18 18
f:nor	-10 10
f:notice	11 -11
f:now	-8 8
f:of	6 -6
f:off	-6 6
f:offer	-11 11
f:old	13 -13
f:once	10 -10
f:one	-7 7
f:only	9 -9
f:orange	13 -13
f:order	27 -27
f:other	-21 21
f:our	-14 14
f:out	18 -18
f:over	31 -31
f:people	15 -15
f:plan	7 -7
f:point	8 -8
f:post	16 -16
f:price	10 -10
f:product	-28 28
f:promise	6 -6
f:quota	8 -8
f:rare	9 -9
f:rate	8 -8
f:read	10 -10
f:ready	-9 9
f:renewed	7 -7
f:reporter	7 -7
f:rest	10 -10
f:right	6 -6
f:rise	-10 10
f:round	8 -8
f:rule	-6 6
f:same	-37 37
f:second	7 -7
f:section	-17 17
f:shall	6 -6
f:ship	16 -16
f:side	25 -25
f:sign	7 -7
f:since	16 -16
f:so	-14 14
f:something	7 -7
f:soybean	15 -15
f:standstill	-14 14
f:state	6 -6
f:stay	25 -25
f:steel	-19 19
f:step	6 -6
f:still	-16 16
f:stockholm	-11 11
f:stop	-9 9
f:strike	-10 10
f:stuff	8 -8
f:such	11 -11
f:sugar	6 -6
f:surcharge	6 -6
f:suspension	-6 6
f:table	7 -7
f:take	8 -8
f:talking	8 -8
f:tariff	30 -30
f:than	14 -14
f:that	-8 8
f:the	-22 22
f:their	-6 6
f:them	15 -15
f:then	-11 11
f:there	24 -24
f:these	22 -22
f:they	-9 9
f:thi	15 -15
f:thing	-10 10
f:those	24 -24
f:through	-13 13
f:to	-7 7
f:too	-7 7
f:turn	-6 6
f:twice	12 -12
f:two	6 -6
f:under	-8 8
f:unless	15 -15
f:until	12 -12
f:us	-21 21
f:want	-20 20
f:way	-8 8
f:we	-27 27
f:week	-14 14
f:were	12 -12
f:whatever	13 -13
f:wheat	-8 8
f:when	7 -7
f:where	30 -30
f:whether	12 -12
f:will	17 -17
f:without	11 -11
f:worse	12 -12
f:worst	7 -7
f:worth	-13 13
f:write	-8 8
f:yet	20 -20
f:you	-24 24
f:zero	14 -14
first-of-paragraph	13 -13
has-past	7 -7
headline	24 -24
here=false false hardly	-10 10
here=false false little	12 -12
here=false true even	-11 11
here=false true hardly	-6 6
here=false true little	14 -14
here=false true near	7 -7
here=true false	36 -36
here=true false even	-7 7
here=true false hardly	55 -55
here=true false little	-12 12
here=true false near	-10 10
here=true false some	-11 11
here=true true	-20 20
here=true true even	-11 11
here=true true little	-7 7
here=true true near	-15 15
inside=false false even	-12 12
inside=false false hardly	18 -18
inside=false false some	-6 6
inside=false true	-29 29
inside=false true even	-8 8
inside=false true hardly	-10 10
inside=false true little	-31 31
inside=false true near	-16 16
inside=false true some	20 -20
inside=true false	23 -23
inside=true false even	-9 9
inside=true false hardly	7 -7
inside=true false little	21 -21
inside=true false near	7 -7
inside=true false some	12 -12
inside=true true hardly	13 -13
inside=true true little	25 -25
inside=true true some	-49 49
l1="	9 -9
l1='s	-6 6
l1=:	9 -9
l1=;	6 -6
l1=<goods>	20 -20
l1=<level>	-6 6
l1=<name>	19 -19
l1=<not>	-8 8
l1=<v-bear>	6 -6
l1=<v-begin>	25 -25
l1=<v-propose>	11 -11
l1=<v-say>	-6 6
l1=<v-suspend>	-15 15
l1=a	27 -27
l1=about	7 -7
l1=add	-11 11
l1=against	-12 12
l1=and	31 -31
l1=are	9 -9
l1=as	-8 8
l1=at	-6 6
l1=become	7 -7
l1=been	19 -19
l1=charge	-8 8
l1=collect	12 -12
l1=enter	29 -29
l1=extra	10 -10
l1=for	-22 22
l1=from	14 -14
l1=it	-10 10
l1=its	8 -8
l1=leave	15 -15
l1=not	-9 9
l1=now	-9 9
l1=on	-9 9
l1=or	-7 7
l1=owe	9 -9
l1=put	-10 10
l1=remain	6 -6
l1=same	28 -28
l1=still	7 -7
l1=take	14 -14
l1=their	8 -8
l1=was	-13 13
l1=which	-8 8
l1=with	-17 17
l1=—	22 -22
l2=<agent>	6 -6
l2=<day-ahead>	7 -7
l2=<level-noun>	-17 17
l2=<organisation>	8 -8
l2=<quality>	20 -20
l2=<v-agree>	8 -8
l2=<v-begin>	-6 6
l2=<v-impose>	10 -10
l2=<v-propose>	8 -8
l2=<v-say>	-9 9
l2=<v-stay>	7 -7
l2=<v-suspend>	6 -6
l2=<v-target>	23 -23
l2=<v-up>	-13 13
l2=agree	6 -6
l2=an	17 -17
l2=answer	-13 13
l2=are	-7 7
l2=back	-7 7
l2=be	17 -17
l2=both	-11 11
l2=butter	-13 13
l2=charge	20 -20
l2=chicken	-12 12
l2=coffee	-6 6
l2=come	10 -10
l2=deal	9 -9
l2=drop	-6 6
l2=duty	-12 12
l2=enter	-7 7
l2=fall	14 -14
l2=figure	-10 10
l2=for	9 -9
l2=from	20 -20
l2=go	-9 9
l2=good	9 -9
l2=had	-10 10
l2=have	-14 14
l2=it	-15 15
l2=its	7 -7
l2=jump	-9 9
l2=meal	8 -8
l2=not	-9 9
l2=number	-8 8
l2=on	-15 15
l2=one	-9 9
l2=pay	13 -13
l2=stand	9 -9
l2=sugar	-6 6
l2=take	6 -6
l2=tariff	8 -8
l2=tax	11 -11
l2=that	7 -7
l2=the	7 -7
l2=to	13 -13
l2=tractor	14 -14
l2=under	-21 21
l2=was	14 -14
l2=we	11 -11
l2=which	13 -13
l2=will	24 -24
l2=with	19 -19
l2=would	30 -30
l2=year	-8 8
l3='s	36 -36
l3=(	-21 21
l3=:	11 -11
l3=<day-ahead>	11 -11
l3=<day-gone>	24 -24
l3=<month-ahead>	-6 6
l3=<not>	21 -21
l3=<number>	-6 6
l3=<organisation>	8 -8
l3=<quality>	7 -7
l3=<seat>	16 -16
l3=<span>	-17 17
l3=<v-buy>	6 -6
l3=<v-impose>	8 -8
l3=<v-propose>	13 -13
l3=<v-return>	-7 7
l3=<v-sell>	7 -7
l3=<v-stay>	-9 9
l3=<v-threaten>	6 -6
l3=<v-up>	15 -15
l3=are	26 -26
l3=at	15 -15
l3=bean	-9 9
l3=duty	-7 7
l3=fentanyl	-10 10
l3=for	9 -9
l3=from	-6 6
l3=go	7 -7
l3=good	8 -8
l3=he	6 -6
l3=in	-7 7
l3=is	-20 20
l3=leave	-12 12
l3=list	18 -18
l3=new	12 -12
l3=no	6 -6
l3=oil	22 -22
l3=on	11 -11
l3=ordinary	15 -15
l3=our	-16 16
l3=over	10 -10
l3=permanent	8 -8
l3=put	9 -9
l3=reciprocal	11 -11
l3=steel	-7 7
l3=tariff	18 -18
l3=tea	-18 18
l3=the	50 -50
l3=their	11 -11
l3=then	13 -13
l3=there	7 -7
l3=they	-11 11
l3=threaten	6 -6
l3=truce	-9 9
l3=was	9 -9
l3=we	-16 16
l3=will	6 -6
l3=you	11 -11
l3=—	7 -7
l4=,	-9 9
l4=:	-6 6
l4=<agent>	7 -7
l4=<begin>	10 -10
l4=<day-ahead>	14 -14
l4=<day-gone>	8 -8
l4=<day-today>	8 -8
l4=<goods>	19 -19
l4=<level>	9 -9
l4=<month-ahead>	12 -12
l4=<name>	13 -13
l4=<not>	-9 9
l4=<organisation>	-6 6
l4=<person>	-10 10
l4=<quality>	-12 12
l4=<span>	-7 7
l4=<taker>	8 -8
l4=<v-bear>	12 -12
l4=<v-down>	-15 15
l4=<v-end>	-6 6
l4=<v-impose>	16 -16
l4=<v-propose>	13 -13
l4=<v-return>	6 -6
l4=<v-say>	15 -15
l4=<v-sell>	-11 11
l4=<v-suspend>	-10 10
l4=<v-threaten>	6 -6
l4=a	-19 19
l4=an	-14 14
l4=and	-8 8
l4=as	6 -6
l4=ask	7 -7
l4=at	7 -7
l4=be	-7 7
l4=been	8 -8
l4=before	13 -13
l4=date	-7 7
l4=drop	-8 8
l4=fall	-10 10
l4=fentanyl	11 -11
l4=from	12 -12
l4=get	7 -7
l4=he	16 -16
l4=in	7 -7
l4=is	25 -25
l4=it	8 -8
l4=its	13 -13
l4=list	6 -6
l4=make	-8 8
l4=no	-15 15
l4=of	-10 10
l4=over	12 -12
l4=rate	7 -7
l4=say	11 -11
l4=sell	-12 12
l4=since	6 -6
l4=their	-16 16
l4=thi	8 -8
l4=threaten	7 -7
l4=to	8 -8
l4=truce	-14 14
l4=two	6 -6
l4=under	21 -21
l4=was	10 -10
l4=where	-8 8
l4=which	-6 6
l4=will	-9 9
l4=would	-14 14
l4=you	-15 15
l='s at	11 -11
l='s pay	-21 21
l=, <name>	13 -13
l=, and	17 -17
l=, not	-10 10
l=, pay	-6 6
l=, the	-12 12
l=, with	-11 11
l=<begin> <name>	20 -20
l=<begin> the	-6 6
l=<level> ,	-14 14
l=<level> <level>	12 -12
l=<level> or	14 -14
l=<name> ,	8 -8
l=<name> at	-9 9
l=<name> take	14 -14
l=<name> to	-8 8
l=<number> ,	-10 10
l=<number> and	27 -27
l=<number> or	-18 18
l=an additional	7 -7
l=an extra	8 -8
l=and keep	-7 7
l=answer with	-8 8
l=are charge	-13 13
l=back at	10 -10
l=be at	9 -9
l=duty ,	6 -6
l=duty of	-6 6
l=enter <name>	-10 10
l=enter at	7 -7
l=fall from	9 -9
l=go from	6 -6
l=have been	8 -8
l=is charge	13 -13
l=is the	6 -6
l=it 's	-11 11
l=more than	-6 6
l=pay the	12 -12
l=rise to	-10 10
l=stand at	9 -9
l=that of	7 -7
l=that the	7 -7
l=the same	28 -28
l=to be	9 -9
l=were at	14 -14
l=which pay	21 -21
l=will be	9 -9
l=will pay	6 -6
l=would pay	28 -28
lead="	31 -31
lead=(	-10 10
lead=)	10 -10
lead=,	9 -9
lead=and	-11 11
lead=at	9 -9
lead=australia	10 -10
lead=before	25 -25
lead=brazil	-28 28
lead=china	22 -22
lead=chinese	16 -16
lead=fifteen	9 -9
lead=for	-12 12
lead=forty	-16 16
lead=goods	-23 23
lead=i	20 -20
lead=it	-9 9
lead=last	-18 18
lead=no	6 -6
lead=on	39 -39
lead=since	7 -7
lead=so	15 -15
lead=switzerland	12 -12
lead=the	-11 11
lead=their	-17 17
lead=there	7 -7
lead=thirty	14 -14
lead=twenty	6 -6
lead=until	14 -14
lead=up	-6 6
lead=vietnam	-11 11
lead=what	6 -6
lead=—	18 -18
levels as many false even	8 -8
levels as many false hardly	-8 8
levels as many false near	9 -9
levels fewer false	6 -6
levels fewer false hardly	20 -20
levels fewer false little	9 -9
levels fewer false near	-22 22
levels fewer true	-15 15
levels fewer true little	-6 6
levels fewer true some	-10 10
levels more false	6 -6
levels more false hardly	15 -15
levels more false little	9 -9
levels more false near	-13 13
levels more false some	-7 7
levels one false	8 -8
levels one false even	-15 15
levels one false hardly	13 -13
levels one false little	11 -11
levels one true	-21 21
levels one true even	-32 32
levels one true hardly	7 -7
levels one true little	-19 19
levels one true near	11 -11
listed before false	6 -6
listed before false hardly	-6 6
listed=false	15 -15
listed=false even	-15 15
listed=false hardly	24 -24
listed=false levels=1 codes=0 near	18 -18
listed=false levels=1 codes=0 some	18 -18
listed=false levels=1 codes=1	6 -6
listed=false levels=1 codes=1 hardly	9 -9
listed=false levels=1 codes=1 near	10 -10
listed=false levels=1 codes=2 even	9 -9
listed=false levels=1 codes=2 hardly	14 -14
listed=false levels=1 codes=2 little	22 -22
listed=false levels=1 codes=2 near	-39 39
listed=false levels=1 codes=2 some	-6 6
listed=false levels=1 codes=3	-8 8
listed=false levels=1 codes=3 even	-18 18
listed=false levels=1 codes=3 some	-22 22
listed=false levels=1 codes=4	22 -22
listed=false levels=2 codes=0	-9 9
listed=false levels=2 codes=0 little	19 -19
listed=false levels=2 codes=1	7 -7
listed=false levels=2 codes=1 hardly	6 -6
listed=false levels=2 codes=1 little	11 -11
listed=false levels=2 codes=2 hardly	-14 14
listed=false levels=2 codes=2 near	19 -19
listed=false levels=2 codes=3	-6 6
listed=false levels=2 codes=3 little	14 -14
listed=false levels=2 codes=4 hardly	31 -31
listed=false levels=2 codes=4 little	-14 14
listed=false levels=3 codes=0 little	-12 12
listed=false levels=3 codes=1	17 -17
listed=false levels=3 codes=1 hardly	27 -27
listed=false levels=3 codes=1 little	15 -15
listed=false levels=3 codes=2	28 -28
listed=false levels=3 codes=2 hardly	18 -18
listed=false levels=3 codes=2 little	6 -6
listed=false levels=3 codes=3 hardly	30 -30
listed=false levels=3 codes=3 little	-13 13
listed=false levels=3 codes=4	17 -17
listed=false levels=3 codes=4 little	17 -17
listed=false levels=4 codes=0	-21 21
listed=false levels=4 codes=0 hardly	-21 21
listed=false levels=4 codes=1 little	-15 15
listed=false little	16 -16
listed=false near	-11 11
listed=true	-25 25
listed=true even	-8 8
listed=true levels=1 codes=2	-12 12
listed=true levels=1 codes=2 even	-22 22
listed=true levels=1 codes=2 hardly	29 -29
listed=true levels=2 codes=3	-18 18
listed=true levels=2 codes=3 hardly	8 -8
listed=true levels=2 codes=4	-12 12
listed=true levels=2 codes=4 some	-8 8
listed=true little	-28 28
listed=true some	-12 12
lll=, <level> or	7 -7
lll=, it was	-10 10
lll=, which pay	21 -21
lll=<begin> <begin> <name>	20 -20
lll=<begin> <begin> the	-6 6
lll=<begin> <name> :	23 -23
lll=<begin> <name> charge	-14 14
lll=<begin> <name> pay	-13 13
lll=<begin> <name> take	12 -12
lll=<begin> it is	-6 6
lll=<begin> it pay	14 -14
lll=<level> , not	-12 12
lll=<level> instead of	-7 7
lll=<name> 's at	7 -7
lll=<name> , at	-7 7
lll=<name> will pay	-20 20
lll=<quality> good pay	12 -12
lll=a tariff of	6 -6
lll=enter <name> at	-7 7
lll=fentanyl duty of	-18 18
lll=from <name> pay	7 -7
lll=go in at	10 -10
lll=good will pay	6 -6
lll=its duty of	-6 6
lll=ordinary duty of	10 -10
lll=the <name> :	6 -6
lll=the tariff of	-9 9
lr='s ,	6 -6
lr=, ,	-11 11
lr=, .	-7 7
lr=, for	13 -13
lr=, in	11 -11
lr=, on	7 -7
lr=, or	6 -6
lr=, would	8 -8
lr=: ,	-11 11
lr=: .	11 -11
lr=: in	11 -11
lr=: on	14 -14
lr=<begin> ,	22 -22
lr=<begin> .	14 -14
lr=<begin> is	13 -13
lr=<level> <end>	-8 8
lr=<name> ,	6 -6
lr=<name> .	30 -30
lr=<name> of	-11 11
lr=about .	22 -22
lr=and .	14 -14
lr=and for	8 -8
lr=and in	-9 9
lr=and on	19 -19
lr=at ,	-15 15
lr=at .	12 -12
lr=at for	8 -8
lr=at in	-14 14
lr=at on	12 -12
lr=at under	9 -9
lr=be ,	-10 10
lr=become .	6 -6
lr=charge .	-7 7
lr=charge at	16 -16
lr=charge since	-9 9
lr=enter .	12 -12
lr=enter of	9 -9
lr=for .	-11 11
lr=for on	8 -8
lr=from ,	7 -7
lr=from to	6 -6
lr=is ,	-6 6
lr=keep .	-8 8
lr=make .	12 -12
lr=not .	-15 15
lr=of ,	6 -6
lr=of is	16 -16
lr=of that	-6 6
lr=or ,	-16 16
lr=pay ,	8 -8
lr=pay again	10 -10
lr=pay and	12 -12
lr=pay as	12 -12
lr=pay on	12 -12
lr=pay over	7 -7
lr=put on	-13 13
lr=say .	8 -8
lr=still .	7 -7
lr=suspend of	7 -7
lr=take on	21 -21
lr=the .	-8 8
lr=the and	-18 18
lr=the for	6 -6
lr=the is	-7 7
lr=to .	-9 9
lr=to <end>	6 -6
lr=to and	17 -17
lr=to for	-8 8
lr=to from	6 -6
lr=to on	-7 7
lr=was .	-23 23
lr=with .	-6 6
lr=with on	-15 15
nc2=agree	8 -8
nc2=bear	13 -13
nc2=begin	-8 8
nc2=impose	-19 19
nc2=suspend	-7 7
nc2=target	20 -20
nct2=agree participle-passive	11 -11
nct2=bear present	15 -15
nct2=begin gerund	6 -6
nct2=begin modal	-12 12
nct2=begin past	-12 12
nct2=begin perfect	14 -14
nct2=down perfect	8 -8
nct2=down present	-9 9
nct2=end present	-8 8
nct2=impose future-passive	-6 6
nct2=impose past	-8 8
nct2=impose present	-8 8
nct2=impose present-passive	-12 12
nct2=propose perfect	11 -11
nct2=propose present	12 -12
nct2=say past	8 -8
nct2=stay future	9 -9
nct2=stay modal	6 -6
nct2=stay present	-6 6
nct2=target participle-passive	9 -9
nct2=up modal	-14 14
nct2=up past	6 -6
next=, false	-17 17
next=. false	-9 9
next=and false	-7 7
next=and true	10 -10
next=because	9 -9
next=goods false	35 -35
next=if	6 -6
next=number false	-15 15
next=number true	14 -14
next=on false	24 -24
next=own number false	9 -9
next=until	11 -11
next=verb impose false	-9 9
next=verb impose true	9 -9
next=word false	12 -12
next=word true	6 -6
next=—	8 -8
nhas-infinitive	6 -6
nhas-participle	13 -13
nhas-perfect	16 -16
nt2=future-passive	-6 6
nt2=participle-passive	11 -11
nt2=perfect	12 -12
nt2=present-passive	-6 6
nt2=present-passive-not	-6 6
nv2=agree	15 -15
nv2=announce	10 -10
nv2=ask	-7 7
nv2=begin	8 -8
nv2=charge	19 -19
nv2=collect	-6 6
nv2=come	9 -9
nv2=get	7 -7
nv2=go	-8 8
nv2=have	13 -13
nv2=impose	-14 14
nv2=let	-11 11
nv2=make	17 -17
nv2=other	8 -8
nv2=put	7 -7
nv2=remain	8 -8
nv2=stay	-10 10
nv2=take	-18 18
nv2=tell	11 -11
nvt2=agree participle	10 -10
nvt2=announce past	7 -7
nvt2=be future	8 -8
nvt2=be modal	6 -6
nvt2=be present	-7 7
nvt2=charge present	6 -6
nvt2=collect present	-9 9
nvt2=get present	7 -7
nvt2=go modal	-14 14
nvt2=have present	11 -11
nvt2=hold present	11 -11
nvt2=make past	7 -7
nvt2=other perfect	8 -8
nvt2=put present	7 -7
nvt2=remain present	8 -8
nvt2=say past	-6 6
nvt2=say present	19 -19
nvt2=stay present	-8 8
nvt2=take past	-15 15
nvt2=take present	-6 6
nvt2=tell past	11 -11
on hardly	13 -13
on little	18 -18
on some	-9 9
pc0=begin	-10 10
pc0=buy	7 -7
pc0=down	-12 12
pc0=impose	-11 11
pc0=propose	6 -6
pc0=say	6 -6
pc0=target	-6 6
pc0=threaten	-9 9
pc0=up	7 -7
pc1=agree	7 -7
pc1=begin	-10 10
pc1=buy	7 -7
pc1=down	-12 12
pc1=impose	-7 7
pc1=propose	6 -6
pc1=say	7 -7
pc1=sell	-12 12
pc1=threaten	-9 9
pc1=up	6 -6
pct0=agree past	-7 7
pct0=agree perfect	9 -9
pct0=bear perfect	17 -17
pct0=begin modal	7 -7
pct0=begin perfect	-6 6
pct0=down past	-19 19
pct0=down perfect	6 -6
pct0=impose future	10 -10
pct0=impose past	-7 7
pct0=say past	8 -8
pct0=say present-passive	14 -14
pct0=stay perfect	-8 8
pct0=stay present	8 -8
pct0=target past	-6 6
pct0=target past-passive	-12 12
pct0=up past	7 -7
pct0=up pluperfect	-7 7
pct1=agree participle-passive	20 -20
pct1=agree past	-7 7
pct1=agree perfect	9 -9
pct1=bear perfect	17 -17
pct1=begin modal	7 -7
pct1=begin perfect	-6 6
pct1=down past	-19 19
pct1=down perfect	6 -6
pct1=end participle-passive	13 -13
pct1=impose future	9 -9
pct1=impose participle-passive	18 -18
pct1=impose past	-7 7
pct1=say past	8 -8
pct1=say present-passive	13 -13
pct1=stay perfect	-8 8
pct1=stay present	12 -12
pct1=target participle-passive	12 -12
pct1=target past	-6 6
pct1=target past-passive	-12 12
pct1=up past	7 -7
pct1=up pluperfect	-7 7
phas-modal	18 -18
phas-participle	31 -31
phas-past	-7 7
prep=, false	18 -18
prep=and true	18 -18
prep=begin true	6 -6
prep=for false	-23 23
prep=from false	9 -9
prep=in false	-12 12
prep=of false	20 -20
prep=of true	7 -7
prep=on false	16 -16
prep=on true	17 -17
prep=over false	9 -9
prep=that false	-15 15
prep=with false	-9 9
prep=with true	20 -20
prep=word false	11 -11
prep=word true	-7 7
pt0=modal	16 -16
pt0=past-not	9 -9
pt0=perfect-passive	9 -9
pt1=modal	16 -16
pt1=participle-passive	31 -31
pt1=perfect-passive	9 -9
pv0=add	13 -13
pv0=be	6 -6
pv0=collect	9 -9
pv0=enter	-7 7
pv0=get	10 -10
pv0=halve	6 -6
pv0=have	15 -15
pv0=make	-17 17
pv0=other	-8 8
pv0=raise	9 -9
pv0=say	14 -14
pv0=settle	-6 6
pv0=stay	7 -7
pv0=stop	8 -8
pv0=strike	-9 9
pv0=suspend	-6 6
pv0=take	-6 6
pv0=warn	6 -6
pv1=add	13 -13
pv1=ask	6 -6
pv1=be	6 -6
pv1=collect	9 -9
pv1=enter	-7 7
pv1=get	10 -10
pv1=halve	6 -6
pv1=have	15 -15
pv1=make	-16 16
pv1=other	-8 8
pv1=raise	9 -9
pv1=say	14 -14
pv1=sell	-12 12
pv1=settle	-6 6
pv1=sign	8 -8
pv1=stay	7 -7
pv1=take	-6 6
pv1=warn	6 -6
pvt0=collect present	8 -8
pvt0=come past	-6 6
pvt0=end present	-11 11
pvt0=have present	12 -12
pvt0=other present	-13 13
pvt0=pay past	12 -12
pvt0=pay perfect	7 -7
pvt0=pay present	-8 8
pvt0=say past	12 -12
pvt0=settle past	-9 9
pvt0=stay present	7 -7
pvt0=strike past	-9 9
pvt0=suspend present	-7 7
pvt0=take past	6 -6
pvt1=collect present	8 -8
pvt1=come past	-6 6
pvt1=end present	-11 11
pvt1=have present	12 -12
pvt1=other present	-13 13
pvt1=pay past	12 -12
pvt1=pay perfect	7 -7
pvt1=pay present	-9 9
pvt1=say past	12 -12
pvt1=settle past	-9 9
pvt1=stay present	7 -7
pvt1=strike past	-9 9
pvt1=suspend present	-7 7
pvt1=take past	6 -6
q:!	19 -19
q:"	-6 6
q:'s	-6 6
q:(	9 -9
q:)	10 -10
q:,	15 -15
q:.	-13 13
q:/	24 -24
q::	-22 22
q:<day-ahead>	9 -9
q:<day-gone>	26 -26
q:<day-today>	24 -24
q:<goods>	-7 7
q:<level-noun>	-8 8
q:<money>	-6 6
q:<month-gone>	-18 18
q:<name>	-14 14
q:<not>	-14 14
q:<number>	9 -9
q:<office>	-11 11
q:<person>	8 -8
q:<quality>	13 -13
q:<seat>	6 -6
q:<sender>	-9 9
q:<span>	12 -12
q:<v-agree>	-8 8
q:<v-deny>	7 -7
q:<v-propose>	15 -15
q:<v-return>	8 -8
q:<v-say>	7 -7
q:<v-stay>	-10 10
q:<v-suspend>	7 -7
q:a	-15 15
q:about	26 -26
q:act	-11 11
q:additional	25 -25
q:again	-18 18
q:against	-21 21
q:ago	-6 6
q:agree	7 -7
q:all	21 -21
q:already	8 -8
q:am	19 -19
q:among	7 -7
q:and	-9 9
q:announce	8 -8
q:another	26 -26
q:answer	-24 24
q:any	-6 6
q:are	6 -6
q:article	13 -13
q:as	-9 9
q:ask	14 -14
q:asleep	12 -12
q:back	11 -11
q:banana	12 -12
q:bargain	21 -21
q:be	28 -28
q:bear	7 -7
q:because	-21 21
q:become	6 -6
q:beef	8 -8
q:been	21 -21
q:before	45 -45
q:begin	15 -15
q:being	6 -6
q:both	18 -18
q:but	7 -7
q:buyer	6 -6
q:by	-16 16
q:call	12 -12
q:can	-6 6
q:capital	16 -16
q:carry	11 -11
q:cement	-11 11
q:change	-6 6
q:chicken	-9 9
q:chip	19 -19
q:coal	7 -7
q:cocoa	-13 13
q:coconut	-9 9
q:cod	7 -7
q:coffee	26 -26
q:collect	21 -21
q:come	-9 9
q:continue	13 -13
q:control	6 -6
q:cotton	6 -6
q:could	8 -8
q:country	16 -16
q:date	14 -14
q:day	-14 14
q:deal	-25 25
q:decide	13 -13
q:did	-14 14
q:die	8 -8
q:dispute	11 -11
q:do	-14 14
q:doe	-6 6
q:drop	6 -6
q:due	-10 10
q:during	13 -13
q:duty	-18 18
q:each	-16 16
q:earth	6 -6
q:effect	7 -7
q:either	-6 6
q:else	16 -16
q:elsewhere	15 -15
q:end	-6 6
q:enter	-10 10
q:ever	6 -6
q:every	-8 8
q:everybody	18 -18
q:everything	18 -18
q:expect	-9 9
q:extend	9 -9
q:extension	-8 8
q:face	12 -12
q:fall	17 -17
q:farm	11 -11
q:figure	8 -8
q:fishmeal	-6 6
q:flour	11 -11
q:for	18 -18
q:forced	12 -12
q:framework	-11 11
q:from	-17 17
q:garden	14 -14
q:gave	-23 23
q:geneva	25 -25
q:had	19 -19
q:half	17 -17
q:has	17 -17
q:have	-13 13
q:he	-6 6
q:here	11 -11
q:highest	8 -8
q:his	-11 11
q:hold	14 -14
q:hour	10 -10
q:house	-11 11
q:i	11 -11
q:if	-10 10
q:import	15 -15
q:importer	-6 6
q:in	-11 11
q:into	6 -6
q:introduce	6 -6
q:is	21 -21
q:isn't	-8 8
q:it	-9 9
q:kind	8 -8
q:know	18 -18
q:labor	11 -11
q:last	10 -10
q:law	6 -6
q:lay	-15 15
q:leave	-8 8
q:less	-7 7
q:level	10 -10
q:levy	10 -10
q:like	12 -12
q:line	9 -9
q:live	-6 6
q:look	12 -12
q:lower	-12 12
q:may	20 -20
q:mean	17 -17
q:medicine	11 -11
q:meet	14 -14
q:member	-7 7
q:midnight	23 -23
q:minister	-7 7
q:ministry	6 -6
q:minute	21 -21
q:month	22 -22
q:more	19 -19
q:motor	11 -11
q:my	-8 8
q:name	10 -10
q:negotiate	9 -9
q:neither	-11 11
q:next	-18 18
q:nobody	7 -7
q:none	13 -13
q:nothing	-13 13
q:now	15 -15
q:number	9 -9
q:of	14 -14
q:off	8 -8
q:oil	-7 7
q:old	-28 28
q:older	24 -24
q:on	-8 8
q:only	14 -14
q:ordinary	17 -17
q:origin	13 -13
q:other	7 -7
q:our	-40 40
q:out	-15 15
q:outside	6 -6
q:over	27 -27
q:owe	-20 20
q:p	11 -11
q:palm	12 -12
q:party	-14 14
q:pause	30 -30
q:pay	8 -8
q:peace	-6 6
q:plu	-13 13
q:point	-14 14
q:post	9 -9
q:powder	9 -9
q:product	-25 25
q:raise	-10 10
q:rare	6 -6
q:rate	-6 6
q:reciprocal	9 -9
q:replace	-13 13
q:report	-7 7
q:rest	15 -15
q:rice	-7 7
q:rise	-6 6
q:room	11 -11
q:run	-8 8
q:season	-6 6
q:second	10 -10
q:section	19 -19
q:see	-9 9
q:sell	7 -7
q:settle	9 -9
q:ship	-8 8
q:should	-7 7
q:side	-9 9
q:sign	-14 14
q:since	28 -28
q:sleep	29 -29
q:small	11 -11
q:so	-15 15
q:soybean	-12 12
q:spring	10 -10
q:standstill	12 -12
q:state	16 -16
q:stay	-25 25
q:steel	-15 15
q:still	-6 6
q:stockfish	-6 6
q:strike	-10 10
q:summit	-10 10
q:surcharge	15 -15
q:table	14 -14
q:take	14 -14
q:talking	-12 12
q:tariff	13 -13
q:tax	19 -19
q:tea	-12 12
q:tell	-31 31
q:term	16 -16
q:that	31 -31
q:their	-18 18
q:them	12 -12
q:there	-19 19
q:these	9 -9
q:thing	13 -13
q:think	-12 12
q:third	-7 7
q:those	23 -23
q:threaten	10 -10
q:through	-20 20
q:time	-18 18
q:to	-7 7
q:together	-13 13
q:too	13 -13
q:top	11 -11
q:trade	-7 7
q:truce	-7 7
q:tuna	-11 11
q:two	-7 7
q:under	6 -6
q:until	23 -23
q:us	8 -8
q:used	-9 9
q:very	-7 7
q:vote	-19 19
q:warn	-8 8
q:way	30 -30
q:we	-27 27
q:week	-24 24
q:were	24 -24
q:what	-15 15
q:whatever	9 -9
q:when	18 -18
q:where	25 -25
q:which	-13 13
q:whole	17 -17
q:wine	23 -23
q:with	10 -10
q:within	6 -6
q:without	-12 12
q:word	-22 22
q:worst	10 -10
q:write	24 -24
q:year	-11 11
q:yes	-8 8
q:yet	-6 6
q:you	-7 7
q:your	10 -10
q:zero	9 -9
q:—	-15 15
qt=future	-10 10
qt=perfect	18 -18
qt=pluperfect	8 -8
qt=present	14 -14
r1=!	6 -6
r1="	10 -10
r1=)	-7 7
r1=,	-9 9
r1=<day-today>	-11 11
r1=<end>	-10 10
r1=<level>	36 -36
r1=<not>	8 -8
r1=<v-begin>	25 -25
r1=<v-down>	6 -6
r1=<v-impose>	18 -18
r1=<v-target>	7 -7
r1=<v-up>	7 -7
r1=?	15 -15
r1=all	-14 14
r1=and	-6 6
r1=are	10 -10
r1=for	9 -9
r1=from	-8 8
r1=go	6 -6
r1=if	18 -18
r1=including	7 -7
r1=instead	-6 6
r1=is	8 -8
r1=more	-7 7
r1=of	16 -16
r1=on	8 -8
r1=or	18 -18
r1=over	8 -8
r1=per	14 -14
r1=percent	-12 12
r1=remain	-9 9
r1=since	-14 14
r1=tariff	8 -8
r1=there	-14 14
r1=to	6 -6
r1=too	-7 7
r1=will	11 -11
r1=with	-9 9
r1=would	17 -17
r2="	-14 14
r2=.	-8 8
r2=<day-today>	13 -13
r2=<end>	6 -6
r2=<goods>	6 -6
r2=<not>	-9 9
r2=<number>	15 -15
r2=<quality>	-7 7
r2=<seat>	8 -8
r2=<span>	-8 8
r2=<v-begin>	11 -11
r2=<v-stay>	6 -6
r2=<v-suspend>	-12 12
r2=<v-target>	-6 6
r2=and	9 -9
r2=are	7 -7
r2=back	-6 6
r2=be	7 -7
r2=both	10 -10
r2=by	21 -21
r2=cent	14 -14
r2=charge	-7 7
r2=cocoa	8 -8
r2=collect	21 -21
r2=down	6 -6
r2=each	11 -11
r2=everybody	11 -11
r2=fentanyl	8 -8
r2=for	10 -10
r2=from	-7 7
r2=has	7 -7
r2=i	-8 8
r2=in	-23 23
r2=last	-6 6
r2=make	11 -11
r2=no	16 -16
r2=now	6 -6
r2=our	-20 20
r2=since	-9 9
r2=so	-7 7
r2=steel	19 -19
r2=suspend	-12 12
r2=tea	-10 10
r2=then	9 -9
r2=there	22 -22
r2=total	-6 6
r2=under	13 -13
r2=us	-14 14
r2=week	-14 14
r2=well	17 -17
r2=which	15 -15
r2=with	-6 6
r2=would	-26 26
r3='s	-17 17
r3=)	6 -6
r3=,	-9 9
r3=:	7 -7
r3=<day-gone>	9 -9
r3=<duty>	15 -15
r3=<end>	7 -7
r3=<level-noun>	-6 6
r3=<level>	-16 16
r3=<month-gone>	11 -11
r3=<number>	-16 16
r3=<person>	-6 6
r3=<v-down>	10 -10
r3=<v-impose>	10 -10
r3=<v-propose>	9 -9
r3=<v-say>	11 -11
r3=<v-stay>	-6 6
r3=<v-suspend>	-12 12
r3=<v-target>	9 -9
r3=?	9 -9
r3=a	6 -6
r3=agreement	-8 8
r3=and	12 -12
r3=are	-23 23
r3=as	9 -9
r3=be	13 -13
r3=because	8 -8
r3=butter	8 -8
r3=charge	6 -6
r3=collect	-9 9
r3=copper	-17 17
r3=date	6 -6
r3=deal	10 -10
r3=duty	9 -9
r3=for	-27 27
r3=go	-8 8
r3=good	7 -7
r3=i	16 -16
r3=machinery	7 -7
r3=most	9 -9
r3=not	-11 11
r3=of	29 -29
r3=on	12 -12
r3=our	-7 7
r3=own	16 -16
r3=pay	-9 9
r3=reciprocal	-6 6
r3=respectively	6 -6
r3=same	19 -19
r3=say	10 -10
r3=side	13 -13
r3=so	-8 8
r3=steel	13 -13
r3=take	-6 6
r3=to	16 -16
r3=truce	10 -10
r3=under	9 -9
r3=until	9 -9
r3=way	-6 6
r3=with	-15 15
r3=year	-8 8
r4=)	6 -6
r4=,	-7 7
r4=-	13 -13
r4=;	18 -18
r4=<day-ahead>	31 -31
r4=<duty>	13 -13
r4=<end>	11 -11
r4=<goods>	12 -12
r4=<level>	-6 6
r4=<name>	13 -13
r4=<organisation>	8 -8
r4=<span>	8 -8
r4=<v-bear>	-14 14
r4=<v-begin>	-9 9
r4=<v-buy>	-7 7
r4=<v-down>	-19 19
r4=<v-end>	-8 8
r4=<v-impose>	-20 20
r4=<v-stay>	9 -9
r4=<v-suspend>	7 -7
r4=a	15 -15
r4=are	-8 8
r4=at	-18 18
r4=duty	18 -18
r4=for	9 -9
r4=from	6 -6
r4=had	-13 13
r4=have	-6 6
r4=in	-7 7
r4=is	18 -18
r4=of	-6 6
r4=one	19 -19
r4=pay	-11 11
r4=pork	7 -7
r4=since	10 -10
r4=stay	9 -9
r4=take	-13 13
r4=that	18 -18
r4=there	11 -11
r4=thi	-7 7
r4=to	-12 12
r4=truce	6 -6
r4=two	24 -24
r4=will	7 -7
r4=with	-6 6
r=) .	-11 11
r=, "	-12 12
r=, <level>	-11 11
r=, <number>	27 -27
r=, a	7 -7
r=, are	14 -14
r=, as	-6 6
r=, by	20 -20
r=, down	6 -6
r=, for	8 -8
r=, from	-6 6
r=, not	-17 17
r=, on	6 -6
r=, since	-12 12
r=, the	14 -14
r=, under	13 -13
r=, which	10 -10
r=<day-today> .	-9 9
r=<end> <end>	-10 10
r=<level> <end>	35 -35
r=? <end>	15 -15
r=again .	-9 9
r=as of	6 -6
r=as well	17 -17
r=at the	-11 11
r=for <name>	15 -15
r=for <span>	-9 9
r=for the	11 -11
r=from <day-gone>	-7 7
r=from <day-today>	8 -8
r=from the	-8 8
r=in <month-gone>	9 -9
r=in total	-6 6
r=instead of	-6 6
r=is collect	11 -11
r=is what	6 -6
r=of its	9 -9
r=of the	7 -7
r=on a	-13 13
r=on cocoa	8 -8
r=on each	7 -7
r=on our	-8 8
r=on steel	18 -18
r=on tea	-10 10
r=or <level>	11 -11
r=over there	11 -11
r=per cent	14 -14
r=remain suspend	-14 14
r=that <name>	-6 6
r=that it	-6 6
r=that was	-7 7
r=there .	-6 6
r=under the	-9 9
s:'	-9 9
s:'s	-9 9
s:)	16 -16
s:*	13 -13
s:-	14 -14
s:.	-9 9
s:;	13 -13
s:<agent>	6 -6
s:<day-gone>	11 -11
s:<gate>	-6 6
s:<goods-amount>	-9 9
s:<money>	19 -19
s:<month-ahead>	6 -6
s:<month-gone>	10 -10
s:<name>	9 -9
s:<office>	-25 25
s:<person>	-14 14
s:<points>	12 -12
s:<quality>	14 -14
s:<seat>	14 -14
s:<sender>	-6 6
s:<span>	-13 13
s:<taker>	26 -26
s:<v-begin>	8 -8
s:<v-propose>	6 -6
s:<v-return>	25 -25
s:<v-say>	-9 9
s:<v-stay>	10 -10
s:<v-suspend>	6 -6
s:<v-target>	11 -11
s:<v-up>	9 -9
s:?	13 -13
s:@	-6 6
s:a	11 -11
s:above	7 -7
s:accept	11 -11
s:act	12 -12
s:add	-8 8
s:addition	-16 16
s:additional	7 -7
s:affected	-6 6
s:after	-6 6
s:again	8 -8
s:against	-14 14
s:ago	-8 8
s:already	14 -14
s:aluminum	-8 8
s:am	8 -8
s:an	19 -19
s:another	-7 7
s:answer	-17 17
s:anybody	6 -6
s:anything	16 -16
s:as	-11 11
s:autumn	19 -19
s:bargain	10 -10
s:battery	9 -9
s:bear	13 -13
s:became	6 -6
s:because	-13 13
s:become	24 -24
s:beef	9 -9
s:been	9 -9
s:before	15 -15
s:begin	28 -28
s:beside	8 -8
s:border	-23 23
s:box	12 -12
s:brandy	11 -11
s:bring	7 -7
s:busan	12 -12
s:but	-13 13
s:buyer	13 -13
s:call	7 -7
s:can	6 -6
s:canola	-7 7
s:case	6 -6
s:cashmere	-10 10
s:cent	-10 10
s:cheese	-19 19
s:chip	20 -20
s:christma	-20 20
s:citru	6 -6
s:close	-14 14
s:cocoa	-17 17
s:come	13 -13
s:content	-9 9
s:copper	-14 14
s:cotton	24 -24
s:could	-11 11
s:country	-6 6
s:crane	16 -16
s:custom	6 -6
s:date	-10 10
s:decision	-7 7
s:decree	16 -16
s:direction	12 -12
s:dispute	6 -6
s:do	-14 14
s:done	-16 16
s:door	9 -9
s:double	7 -7
s:draft	-21 21
s:drawer	-11 11
s:dried	-7 7
s:drop	-18 18
s:due	-14 14
s:during	6 -6
s:effect	27 -27
s:either	-7 7
s:electric	-7 7
s:else	-14 14
s:emergency	12 -12
s:engine	9 -9
s:entry	7 -7
s:event	7 -7
s:every	8 -8
s:everybody	25 -25
s:everyone	8 -8
s:everything	-9 9
s:expect	10 -10
s:explain	-17 17
s:extension	12 -12
s:extra	14 -14
s:face	9 -9
s:fail	-6 6
s:far	18 -18
s:farm	14 -14
s:fee	9 -9
s:fentanyl	19 -19
s:first	-12 12
s:fish	-9 9
s:fishmeal	-11 11
s:flat	6 -6
s:flower	11 -11
s:follow	-7 7
s:forced	8 -8
s:found	7 -7
s:friend	9 -9
s:from	-9 9
s:frozen	22 -22
s:fruit	11 -11
s:furniture	13 -13
s:further	17 -17
s:gas	-7 7
s:general	14 -14
s:geneva	-11 11
s:get	15 -15
s:go	-11 11
s:government	-15 15
s:grape	16 -16
s:halve	9 -9
s:hand	-8 8
s:happen	-14 14
s:has	11 -11
s:have	-8 8
s:hear	12 -12
s:height	9 -9
s:his	-26 26
s:hold	10 -10
s:i	-16 16
s:import	16 -16
s:impose	-7 7
s:in	-8 8
s:included	17 -17
s:introduce	7 -7
s:is	9 -9
s:isn't	-13 13
s:its	7 -7
s:itself	-7 7
s:job	13 -13
s:jump	-9 9
s:just	15 -15
s:know	-18 18
s:labor	6 -6
s:land	7 -7
s:last	10 -10
s:law	29 -29
s:lay	-15 15
s:leave	10 -10
s:level	8 -8
s:lie	-6 6
s:lift	15 -15
s:likewise	37 -37
s:line	23 -23
s:list	21 -21
s:lower	6 -6
s:machine	14 -14
s:maize	8 -8
s:market	-6 6
s:matter	-9 9
s:may	-6 6
s:meal	11 -11
s:measure	15 -15
s:medicine	-14 14
s:meet	16 -16
s:member	11 -11
s:midnight	8 -8
s:might	-10 10
s:minute	-16 16
s:moment	-9 9
s:motor	23 -23
s:move	22 -22
s:mr	-19 19
s:much	-16 16
s:my	-19 19
s:never	19 -19
s:next	21 -21
s:nil	17 -17
s:nobody	19 -19
s:none	-10 10
s:normal	-8 8
s:nothing	-10 10
s:notice	24 -24
s:now	-16 16
s:nut	6 -6
s:offer	11 -11
s:official	6 -6
s:oil	-10 10
s:olive	9 -9
s:once	-8 8
s:one	13 -13
s:only	18 -18
s:or	-15 15
s:ordinary	-9 9
s:other	-9 9
s:our	-23 23
s:out	9 -9
s:outside	-14 14
s:owe	-6 6
s:party	6 -6
s:pay	-14 14
s:payable	15 -15
s:peace	-18 18
s:people	-6 6
s:per	-9 9
s:percent	-10 10
s:period	17 -17
s:pineapple	9 -9
s:plan	10 -10
s:plu	-11 11
s:port	11 -11
s:post	18 -18
s:potash	-9 9
s:powder	11 -11
s:prepare	8 -8
s:press	-17 17
s:promise	15 -15
s:provided	-7 7
s:published	7 -7
s:quarrel	-6 6
s:radio	-12 12
s:raise	8 -8
s:raspberry	7 -7
s:rate	18 -18
s:rather	6 -6
s:read	-12 12
s:reciprocal	6 -6
s:reduce	6 -6
s:refrigerator	7 -7
s:regional	-16 16
s:reply	6 -6
s:respectively	16 -16
s:return	18 -18
s:rice	-8 8
s:rise	6 -6
s:rose	11 -11
s:rubber	9 -9
s:rum	6 -6
s:sardine	-6 6
s:say	6 -6
s:section	16 -16
s:set	-9 9
s:shall	-6 6
s:share	-8 8
s:ship	12 -12
s:shoe	13 -13
s:side	23 -23
s:sign	10 -10
s:since	-13 13
s:sit	18 -18
s:slap	11 -11
s:sleep	12 -12
s:so	-16 16
s:some	6 -6
s:something	10 -10
s:soybean	24 -24
s:spare	9 -9
s:stand	15 -15
s:state	18 -18
s:statement	7 -7
s:stay	8 -8
s:steel	-6 6
s:step	11 -11
s:stockfish	-10 10
s:stop	-6 6
s:stuff	7 -7
s:sum	14 -14
s:surcharge	23 -23
s:suspension	22 -22
s:table	11 -11
s:take	-6 6
s:talk	-11 11
s:tax	17 -17
s:ten	-18 18
s:term	15 -15
s:textile	-20 20
s:th	8 -8
s:the	-9 9
s:their	-18 18
s:them	-13 13
s:then	22 -22
s:therefore	8 -8
s:these	-9 9
s:they	-6 6
s:thing	-16 16
s:third	6 -6
s:those	10 -10
s:threaten	7 -7
s:through	18 -18
s:till	17 -17
s:timber	-12 12
s:time	-16 16
s:top	22 -22
s:total	-11 11
s:touched	6 -6
s:tractor	9 -9
s:trade	-14 14
s:treaty	-8 8
s:truce	-12 12
s:true	-6 6
s:tuna	-8 8
s:unchanged	12 -12
s:unless	15 -15
s:until	18 -18
s:up	14 -14
s:us	-10 10
s:used	9 -9
s:value	12 -12
s:vow	-23 23
s:war	-10 10
s:way	8 -8
s:we	-27 27
s:whack	-6 6
s:what	-8 8
s:wheat	9 -9
s:where	6 -6
s:whether	-13 13
s:which	7 -7
s:while	-7 7
s:whisky	8 -8
s:will	-7 7
s:wine	13 -13
s:winter	10 -10
s:with	-7 7
s:within	6 -6
s:without	-8 8
s:wool	-11 11
s:work	15 -15
s:world	6 -6
s:worth	-13 13
s:write	6 -6
s:yarn	9 -9
s:year	-10 10
s:yes	-16 16
s:you	-7 7
s:you're	-14 14
s:your	12 -12
s:—	17 -17
s:•	16 -16
sa:"	-6 6
sa:" .	7 -7
sa:" he	-9 9
sa:'	-12 12
sa:'s	-7 7
sa:'s ,	12 -12
sa:'s <level>	10 -10
sa:)	-7 7
sa:) .	-6 6
sa:,	13 -13
sa:, "	-6 6
sa:, <day-ahead>	13 -13
sa:, <name>	18 -18
sa:, <number>	25 -25
sa:, <person>	7 -7
sa:, a	-10 10
sa:, are	28 -28
sa:, at	7 -7
sa:, because	-6 6
sa:, but	-7 7
sa:, i	-22 22
sa:, in	7 -7
sa:, make	10 -10
sa:, no	14 -14
sa:, not	-14 14
sa:, on	19 -19
sa:, or	8 -8
sa:, plu	-8 8
sa:, remain	12 -12
sa:, run	6 -6
sa:, say	-6 6
sa:, since	-11 11
sa:, so	-13 13
sa:, to	9 -9
sa:, under	-7 7
sa:, until	6 -6
sa:, up	7 -7
sa:, was	6 -6
sa:, whatever	11 -11
sa:, which	25 -25
sa:, will	-14 14
sa:, with	-7 7
sa:.	-9 9
sa::	-9 9
sa:;	16 -16
sa:<day-ahead> if	-11 11
sa:<day-gone>	21 -21
sa:<day-gone> ,	12 -12
sa:<day-today> .	7 -7
sa:<level-noun>	6 -6
sa:<level>	6 -6
sa:<level> )	-9 9
sa:<level> ,	7 -7
sa:<level> in	-10 10
sa:<level> on	-8 8
sa:<level> or	-13 13
sa:<level> respectively	13 -13
sa:<level> that	10 -10
sa:<money> .	6 -6
sa:<month-ahead>	7 -7
sa:<month-gone>	7 -7
sa:<name>	12 -12
sa:<name> 's	7 -7
sa:<name> .	-14 14
sa:<name> and	8 -8
sa:<name> at	17 -17
sa:<name> from	6 -6
sa:<name> is	7 -7
sa:<name> take	-9 9
sa:<name> under	8 -8
sa:<number>	11 -11
sa:<number> ,	14 -14
sa:<number> .	16 -16
sa:<number> ;	23 -23
sa:<number> are	-15 15
sa:<number> before	6 -6
sa:<number> for	22 -22
sa:<number> from	8 -8
sa:<number> is	-11 11
sa:<number> over	8 -8
sa:<office>	11 -11
sa:<organisation>	6 -6
sa:<person>	-11 11
sa:<person> 's	-6 6
sa:<points>	6 -6
sa:<quality> cheese	-14 14
sa:<quality> copper	-9 9
sa:<quality> good	17 -17
sa:<quality> one	8 -8
sa:<seat>	15 -15
sa:<seat> .	-14 14
sa:<span> ,	14 -14
sa:<span> and	-7 7
sa:<taker>	6 -6
sa:<v-down>	13 -13
sa:<v-return>	19 -19
sa:<v-sell>	23 -23
sa:<v-target>	22 -22
sa:<v-up>	14 -14
sa:?	13 -13
sa:a	20 -20
sa:a deal	14 -14
sa:account	11 -11
sa:account of	11 -11
sa:act	6 -6
sa:affected	-6 6
sa:after	7 -7
sa:again	10 -10
sa:again ,	9 -9
sa:again .	-8 8
sa:again from	7 -7
sa:ago	17 -17
sa:ago .	8 -8
sa:agree	9 -9
sa:agreement	7 -7
sa:agreement of	16 -16
sa:all	-8 8
sa:all .	24 -24
sa:all <quality>	9 -9
sa:also	19 -19
sa:aluminum	-10 10
sa:and <name>	23 -23
sa:and <number>	14 -14
sa:and <quality>	14 -14
sa:and <seat>	13 -13
sa:and a	10 -10
sa:and for	15 -15
sa:and gas	-10 10
sa:and has	7 -7
sa:and have	9 -9
sa:and it	6 -6
sa:and nobody	6 -6
sa:and on	-9 9
sa:and that	-9 9
sa:and we	-10 10
sa:and would	-12 12
sa:answer	6 -6
sa:anything	11 -11
sa:apply .	-7 7
sa:apply to	7 -7
sa:are	-6 6
sa:as <level>	10 -10
sa:as before	14 -14
sa:as it	6 -6
sa:as of	14 -14
sa:as the	-13 13
sa:ask for	-6 6
sa:at	-7 7
sa:at <number>	9 -9
sa:at the	-15 15
sa:back ,	-9 9
sa:back .	7 -7
sa:banana	7 -7
sa:be	11 -11
sa:bean	13 -13
sa:become	15 -15
sa:been	9 -9
sa:been <number>	7 -7
sa:before ,	11 -11
sa:begin	17 -17
sa:beside	7 -7
sa:border	-17 17
sa:border .	-6 6
sa:busan	8 -8
sa:but	-14 14
sa:butter	10 -10
sa:call reciprocal	6 -6
sa:car .	-9 9
sa:carpet	-8 8
sa:cent	-13 13
sa:change	6 -6
sa:charge	6 -6
sa:charge on	-9 9
sa:cheese	-15 15
sa:chicken	15 -15
sa:coal	8 -8
sa:cocoa	-10 10
sa:cocoa butter	9 -9
sa:come	16 -16
sa:come from	-8 8
sa:company	9 -9
sa:copper	-18 18
sa:cotton	6 -6
sa:country	-8 8
sa:country .	10 -10
sa:date	-10 10
sa:date .	8 -8
sa:date from	-9 9
sa:day	27 -27
sa:day .	10 -10
sa:deal	15 -15
sa:did	12 -12
sa:do	6 -6
sa:doe	6 -6
sa:done	-21 21
sa:down	-11 11
sa:down to	-7 7
sa:drop	-10 10
sa:due	-15 15
sa:duty ,	-9 9
sa:duty .	-16 16
sa:duty included	8 -8
sa:each	7 -7
sa:each side	9 -9
sa:effect	16 -16
sa:effect on	7 -7
sa:else	-11 11
sa:ever since	6 -6
sa:everybody	16 -16
sa:everyone	6 -6
sa:fall	13 -13
sa:fentanyl	15 -15
sa:fentanyl ,	7 -7
sa:first	-12 12
sa:first term	7 -7
sa:fish	-17 17
sa:flour	9 -9
sa:flower	6 -6
sa:for <quality>	-7 7
sa:for a	12 -12
sa:for fentanyl	-8 8
sa:for now	10 -10
sa:for the	9 -9
sa:for what	-6 6
sa:force	13 -13
sa:forced	6 -6
sa:free	11 -11
sa:from <day-ahead>	-6 6
sa:from <day-today>	17 -17
sa:from the	-8 8
sa:gas	-9 9
sa:get	14 -14
sa:go to	-9 9
sa:good from	-12 12
sa:government	-12 12
sa:had	-7 7
sa:had been	16 -16
sa:had put	6 -6
sa:half	8 -8
sa:happen	-14 14
sa:happen .	-14 14
sa:has	22 -22
sa:have	-13 13
sa:he	-8 8
sa:he say	-8 8
sa:here	17 -17
sa:here ,	9 -9
sa:highest	10 -10
sa:his	-6 6
sa:hold back	13 -13
sa:i	-20 20
sa:if it	-7 7
sa:if the	16 -16
sa:import	6 -6
sa:impose	-16 16
sa:in <name>	13 -13
sa:in all	7 -7
sa:in force	9 -9
sa:in total	-15 15
sa:included	12 -12
sa:included .	7 -7
sa:including	-7 7
sa:including the	6 -6
sa:into <name>	-7 7
sa:is	7 -7
sa:is <level>	-11 11
sa:is a	9 -9
sa:is back	-9 9
sa:is charge	-6 6
sa:is collect	14 -14
sa:is not	13 -13
sa:is still	6 -6
sa:is the	13 -13
sa:is to	13 -13
sa:it	-14 14
sa:it 's	-8 8
sa:it had	11 -11
sa:it has	10 -10
sa:it in	-8 8
sa:it is	-10 10
sa:it pay	-14 14
sa:it was	10 -10
sa:its	11 -11
sa:its agreement	7 -7
sa:itself	-9 9
sa:know	-11 11
sa:last	6 -6
sa:last week	-10 10
sa:last year	12 -12
sa:law	16 -16
sa:lay	-11 11
sa:lift	8 -8
sa:like	7 -7
sa:likewise	29 -29
sa:line	21 -21
sa:list	24 -24
sa:list ,	8 -8
sa:list .	7 -7
sa:machinery	10 -10
sa:make	26 -26
sa:make <number>	13 -13
sa:market	-8 8
sa:may	8 -8
sa:me	18 -18
sa:medicine	-12 12
sa:meet	6 -6
sa:midnight	14 -14
sa:more ,	6 -6
sa:move	21 -21
sa:my	-11 11
sa:negotiate	6 -6
sa:never	6 -6
sa:new	-6 6
sa:next	14 -14
sa:no truce	10 -10
sa:nobody	15 -15
sa:normal	-10 10
sa:not affected	-6 6
sa:nothing	-13 13
sa:notice	16 -16
sa:now	-12 12
sa:of <day-ahead>	6 -6
sa:of <level>	-6 6
sa:of <month-gone>	8 -8
sa:of <number>	9 -9
sa:of <quality>	-12 12
sa:of <span>	-7 7
sa:of a	-6 6
sa:of last	15 -15
sa:of our	-6 6
sa:of that	-10 10
sa:of the	11 -11
sa:off .	10 -10
sa:oil	-7 7
sa:oil ,	-7 7
sa:old	15 -15
sa:on	8 -8
sa:on <day-ahead>	-18 18
sa:on <day-gone>	14 -14
sa:on <day-today>	6 -6
sa:on <name>	-11 11
sa:on account	11 -11
sa:on both	6 -6
sa:on cocoa	8 -8
sa:on each	8 -8
sa:on every	9 -9
sa:on hold	6 -6
sa:on our	-13 13
sa:on tea	-10 10
sa:on top	13 -13
sa:once	13 -13
sa:one	9 -9
sa:or	-9 9
sa:or <level>	-6 6
sa:or <number>	10 -10
sa:order	12 -12
sa:order .	7 -7
sa:ordinary	-7 7
sa:ordinary duty	-8 8
sa:other	-11 11
sa:our	-9 9
sa:out	10 -10
sa:over	7 -7
sa:over <quality>	-6 6
sa:over fentanyl	15 -15
sa:over there	7 -7
sa:own	-6 6
sa:pay	-9 9
sa:pay <number>	-7 7
sa:payable	14 -14
sa:payable .	9 -9
sa:per	-12 12
sa:per cent	-13 13
sa:percent	-11 11
sa:plu	-11 11
sa:point	11 -11
sa:pork	8 -8
sa:potash	6 -6
sa:present ,	-10 10
sa:present .	19 -19
sa:promise	11 -11
sa:put	16 -16
sa:quarrel	9 -9
sa:rate	23 -23
sa:read	-8 8
sa:reciprocal	6 -6
sa:reciprocal tariff	6 -6
sa:regional	-16 16
sa:remain	-8 8
sa:remain .	11 -11
sa:remain payable	13 -13
sa:remain suspend	-12 12
sa:respectively	16 -16
sa:rice	-7 7
sa:rice ,	-12 12
sa:rum	10 -10
sa:run	10 -10
sa:salmon	8 -8
sa:same	14 -14
sa:same day	7 -7
sa:say .	8 -8
sa:say on	-9 9
sa:second	6 -6
sa:section	16 -16
sa:section <number>	16 -16
sa:sell	20 -20
sa:shall	-6 6
sa:side	26 -26
sa:side .	7 -7
sa:since .	13 -13
sa:since <month-gone>	11 -11
sa:sleep	9 -9
sa:so	-9 9
sa:soybean	6 -6
sa:spring	17 -17
sa:stand	9 -9
sa:stay .	-12 12
sa:stay in	22 -22
sa:stop	-11 11
sa:sum	7 -7
sa:summer	9 -9
sa:suspend ,	-10 10
sa:suspend .	-7 7
sa:suspend for	8 -8
sa:suspension	12 -12
sa:take	-10 10
sa:take effect	8 -8
sa:ten	-18 18
sa:term	7 -7
sa:term .	6 -6
sa:that	9 -9
sa:that .	6 -6
sa:that of	-19 19
sa:the	-11 11
sa:the <day-ahead>	-15 15
sa:the <name>	-13 13
sa:the <number>	-15 15
sa:the <office>	9 -9
sa:the <organisation>	9 -9
sa:the <person>	-8 8
sa:the border	-17 17
sa:the day	8 -8
sa:the first	-14 14
sa:the highest	10 -10
sa:the list	8 -8
sa:the next	7 -7
sa:the old	10 -10
sa:the older	6 -6
sa:the rate	6 -6
sa:the same	13 -13
sa:the summer	8 -8
sa:their	-7 7
sa:them .	19 -19
sa:then ,	7 -7
sa:they pay	-8 8
sa:thi year	7 -7
sa:thing	-16 16
sa:those	8 -8
sa:those of	-8 8
sa:three	9 -9
sa:through	7 -7
sa:till	6 -6
sa:to	-6 6
sa:to <day-ahead>	8 -8
sa:to be	8 -8
sa:to start	-7 7
sa:together	10 -10
sa:too	-8 8
sa:top	14 -14
sa:top of	6 -6
sa:total	-15 15
sa:trade	6 -6
sa:truce	19 -19
sa:truce of	7 -7
sa:two	-10 10
sa:under	9 -9
sa:under a	12 -12
sa:under it	8 -8
sa:under section	9 -9
sa:until <day-ahead>	27 -27
sa:until the	-10 10
sa:up	23 -23
sa:up from	7 -7
sa:us	-13 13
sa:very	-6 6
sa:was	-7 7
sa:was "	-10 10
sa:was <number>	11 -11
sa:we	-10 10
sa:week	-10 10
sa:week .	-10 10
sa:well ,	8 -8
sa:were	8 -8
sa:what it	-12 12
sa:where it	8 -8
sa:which	14 -14
sa:will	-17 17
sa:will not	-13 13
sa:wine	21 -21
sa:wire	-7 7
sa:with	-11 11
sa:with <name>	10 -10
sa:with <seat>	8 -8
sa:with the	-8 8
sa:worth	-13 13
sa:would be	9 -9
sa:would go	-15 15
sa:year	11 -11
sa:year .	13 -13
sa:—	9 -9
sb:'s <level>	-6 6
sb:'s <number>	8 -8
sb:'s at	11 -11
sb:'s pay	-21 21
sb:'s rate	24 -24
sb:'s tariff	10 -10
sb:'s the	-11 11
sb:)	35 -35
sb:) :	7 -7
sb:*	13 -13
sb:, <level>	11 -11
sb:, <name>	19 -19
sb:, <person>	23 -23
sb:, <quality>	12 -12
sb:, as	-14 14
sb:, at	10 -10
sb:, both	-10 10
sb:, but	8 -8
sb:, for	-17 17
sb:, from	-8 8
sb:, has	-17 17
sb:, is	16 -16
sb:, it	-13 13
sb:, not	-12 12
sb:, or	8 -8
sb:, our	10 -10
sb:, sign	11 -11
sb:, so	-17 17
sb:, that	-16 16
sb:, then	6 -6
sb:, under	-18 18
sb:, up	6 -6
sb:, we	19 -19
sb:, wheat	7 -7
sb:, where	7 -7
sb:, will	-14 14
sb:, with	8 -8
sb:-	36 -36
sb:. <number>	13 -13
sb:. m	13 -13
sb:: <name>	-11 11
sb:: a	12 -12
sb:: it	-6 6
sb:: on	7 -7
sb:: the	12 -12
sb:: then	21 -21
sb:: there	15 -15
sb:; <quality>	7 -7
sb:; its	-11 11
sb:<agent>	10 -10
sb:<day-ahead> ,	8 -8
sb:<day-ahead> :	-19 19
sb:<day-ahead> it	8 -8
sb:<day-gone> <person>	10 -10
sb:<day-gone> it	7 -7
sb:<day-gone> that	-7 7
sb:<day-today> :	8 -8
sb:<gate>	-7 7
sb:<level> <level>	12 -12
sb:<level> at	-9 9
sb:<level> for	10 -10
sb:<level> instead	-7 7
sb:<level> is	15 -15
sb:<level> or	15 -15
sb:<level> tariff	-12 12
sb:<money>	30 -30
sb:<month-ahead> it	-6 6
sb:<month-gone>	7 -7
sb:<month-gone> ;	11 -11
sb:<month-gone> <name>	-6 6
sb:<month-gone> it	14 -14
sb:<month-gone> the	11 -11
sb:<name>	10 -10
sb:<name> ,	6 -6
sb:<name> :	34 -34
sb:<name> <level>	6 -6
sb:<name> agree	-7 7
sb:<name> and	-10 10
sb:<name> are	21 -21
sb:<name> at	-12 12
sb:<name> get	7 -7
sb:<name> go	17 -17
sb:<name> has	13 -13
sb:<name> in	-7 7
sb:<name> is	-15 15
sb:<name> now	6 -6
sb:<name> was	6 -6
sb:<name> will	-8 8
sb:<name> with	-7 7
sb:<name> would	-11 11
sb:<not>	-10 10
sb:<number> ,	-9 9
sb:<number> :	31 -31
sb:<number> ;	-6 6
sb:<number> a	7 -7
sb:<number> from	-7 7
sb:<number> in	8 -8
sb:<number> on	-12 12
sb:<number> or	-18 18
sb:<number> the	-6 6
sb:<number> to	8 -8
sb:<office>	-31 31
sb:<office> :	-13 13
sb:<organisation> ,	6 -6
sb:<person>	-6 6
sb:<person> (	7 -7
sb:<person> :	-18 18
sb:<person> and	11 -11
sb:<person> announce	10 -10
sb:<person> had	6 -6
sb:<person> say	21 -21
sb:<quality>	19 -19
sb:<quality> ,	8 -8
sb:<quality> bean	-11 11
sb:<quality> beef	-6 6
sb:<quality> car	32 -32
sb:<quality> duty	11 -11
sb:<quality> good	18 -18
sb:<quality> hazelnut	-9 9
sb:<quality> machine	8 -8
sb:<quality> one	-11 11
sb:<quality> orange	-10 10
sb:<quality> rate	12 -12
sb:<quality> rice	-7 7
sb:<quality> tariff	-14 14
sb:<quality> tractor	18 -18
sb:<seat>	8 -8
sb:<seat> 's	-8 8
sb:<seat> had	-10 10
sb:<seat> has	14 -14
sb:<sender>	-10 10
sb:<span>	-12 12
sb:<span> and	-6 6
sb:<taker>	20 -20
sb:<v-agree>	7 -7
sb:<v-begin>	12 -12
sb:<v-deny>	6 -6
sb:<v-propose>	11 -11
sb:<v-return>	9 -9
sb:<v-sell>	-7 7
sb:<v-stay>	8 -8
sb:<v-threaten>	-8 8
sb:@	-6 6
sb:a .	10 -10
sb:a deal	31 -31
sb:a free	12 -12
sb:a new	10 -10
sb:a permanent	8 -8
sb:a tariff	-6 6
sb:a trade	-14 14
sb:a truce	-22 22
sb:accept	11 -11
sb:accept a	8 -8
sb:additional <level>	-8 8
sb:additional duty	11 -11
sb:after	-8 8
sb:after the	-7 7
sb:against	-11 11
sb:ago	-17 17
sb:agreement	-6 6
sb:agreement ,	-6 6
sb:agreement with	6 -6
sb:all	28 -28
sb:already	14 -14
sb:an	21 -21
sb:an additional	-10 10
sb:an agreement	13 -13
sb:an extra	9 -9
sb:and <name>	6 -6
sb:and <person>	15 -15
sb:and <seat>	7 -7
sb:and in	6 -6
sb:and its	13 -13
sb:and keep	-7 7
sb:and of	-17 17
sb:and that	6 -6
sb:and with	-10 10
sb:and would	-15 15
sb:answer	-20 20
sb:answer with	-15 15
sb:anybody	6 -6
sb:apply	11 -11
sb:apricot	-6 6
sb:are	9 -9
sb:are charge	-16 16
sb:are let	-7 7
sb:as the	20 -20
sb:as well	14 -14
sb:ask for	7 -7
sb:at <level>	-12 12
sb:at <number>	16 -16
sb:at its	6 -6
sb:at the	-10 10
sb:autumn	14 -14
sb:avocado	13 -13
sb:away	-9 9
sb:back ,	10 -10
sb:back at	10 -10
sb:back to	-11 11
sb:banana	-11 11
sb:bargain	8 -8
sb:be <level>	6 -6
sb:be at	10 -10
sb:be charge	12 -12
sb:bean	-12 12
sb:bear	13 -13
sb:because	-13 13
sb:become	7 -7
sb:been charge	11 -11
sb:before	13 -13
sb:begin	11 -11
sb:border	-8 8
sb:both	-7 7
sb:buyer	13 -13
sb:by <day-ahead>	14 -14
sb:by the	-6 6
sb:cashmere	-11 11
sb:charge	-7 7
sb:charge <level>	-8 8
sb:charge <quality>	6 -6
sb:charge an	-6 6
sb:charge on	19 -19
sb:charge the	-7 7
sb:cheese	-7 7
sb:cheese ,	-12 12
sb:chicken	-7 7
sb:chicken ,	7 -7
sb:chip	14 -14
sb:close	-16 16
sb:cocoa	-9 9
sb:cocoa butter	-13 13
sb:coconut	7 -7
sb:coffee ,	10 -10
sb:collect	21 -21
sb:come back	11 -11
sb:come down	-9 9
sb:come the	-13 13
sb:come to	6 -6
sb:cotton	15 -15
sb:cotton yarn	8 -8
sb:could	-12 12
sb:crane	10 -10
sb:cut	-7 7
sb:day	-14 14
sb:day ,	-6 6
sb:day the	7 -7
sb:deal	-8 8
sb:deal with	-12 12
sb:decree	14 -14
sb:did not	9 -9
sb:do	-21 21
sb:do not	6 -6
sb:doe the	8 -8
sb:done	9 -9
sb:down	6 -6
sb:down to	-7 7
sb:dried	-8 8
sb:drop	-11 11
sb:duty	-7 7
sb:duty ,	11 -11
sb:duty at	-12 12
sb:duty come	7 -7
sb:duty go	-13 13
sb:duty stay	14 -14
sb:duty would	10 -10
sb:each	-12 12
sb:effect	13 -13
sb:emergency	7 -7
sb:end without	-9 9
sb:engine	8 -8
sb:enter <name>	-19 19
sb:enter at	8 -8
sb:every	7 -7
sb:everybody	6 -6
sb:everything	-8 8
sb:extension	9 -9
sb:extra	14 -14
sb:face	8 -8
sb:face <level>	8 -8
sb:fail	-6 6
sb:fail ,	-8 8
sb:fall from	-6 6
sb:fall to	6 -6
sb:far	11 -11
sb:farm	11 -11
sb:fentanyl	6 -6
sb:fentanyl ,	8 -8
sb:fentanyl duty	-8 8
sb:figure of	-6 6
sb:fishmeal	-12 12
sb:for <name>	19 -19
sb:for <span>	-15 15
sb:for a	-17 17
sb:for fentanyl	11 -11
sb:for its	7 -7
sb:force	-8 8
sb:found	7 -7
sb:from	-8 8
sb:from <day-ahead>	12 -12
sb:from <name>	-9 9
sb:from <number>	-8 8
sb:frozen	11 -11
sb:fruit	8 -8
sb:full	10 -10
sb:further	13 -13
sb:general	13 -13
sb:geneva	-10 10
sb:get	9 -9
sb:get a	10 -10
sb:go from	14 -14
sb:go to	-12 12
sb:good from	9 -9
sb:good pay	14 -14
sb:good will	10 -10
sb:grower	8 -8
sb:had a	21 -21
sb:had been	30 -30
sb:had go	-7 7
sb:had pay	7 -7
sb:had put	-10 10
sb:half	-11 11
sb:halve	8 -8
sb:has a	14 -14
sb:has ask	6 -6
sb:has been	-16 16
sb:has charge	6 -6
sb:has had	29 -29
sb:has no	-21 21
sb:have been	8 -8
sb:have go	14 -14
sb:have had	-9 9
sb:he say	-11 11
sb:he was	7 -7
sb:here	-8 8
sb:his	-23 23
sb:hold	17 -17
sb:i have	20 -20
sb:if nothing	8 -8
sb:in <month-gone>	12 -12
sb:in <name>	8 -8
sb:in <seat>	-16 16
sb:in a	-14 14
sb:in force	-8 8
sb:in its	-6 6
sb:in return	6 -6
sb:in the	7 -7
sb:is	9 -9
sb:is a	9 -9
sb:is charge	28 -28
sb:is in	-12 12
sb:is not	23 -23
sb:is on	-12 12
sb:is still	-12 12
sb:is the	13 -13
sb:it 's	-9 9
sb:it :	10 -10
sb:it <name>	14 -14
sb:it had	18 -18
sb:it say	18 -18
sb:it to	6 -6
sb:it was	9 -9
sb:it would	11 -11
sb:its deal	-12 12
sb:its duty	-10 10
sb:its own	22 -22
sb:jump	-9 9
sb:just	24 -24
sb:know	-10 10
sb:last week	-10 10
sb:last year	16 -16
sb:law	13 -13
sb:let	-6 6
sb:likewise	10 -10
sb:list	8 -8
sb:long	15 -15
sb:lower its	9 -9
sb:m	14 -14
sb:m .	14 -14
sb:machine	12 -12
sb:make	-11 11
sb:may	-10 10
sb:me	-11 11
sb:meal	9 -9
sb:measure	22 -22
sb:meet	13 -13
sb:might	-10 10
sb:motor	21 -21
sb:mr	-21 21
sb:mr <person>	-21 21
sb:my	-14 14
sb:never	15 -15
sb:new duty	7 -7
sb:next	6 -6
sb:no ,	6 -6
sb:no .	10 -10
sb:nobody	6 -6
sb:not ,	6 -6
sb:not be	-10 10
sb:note that	-9 9
sb:notice	7 -7
sb:now	-6 6
sb:now pay	13 -13
sb:of <day-gone>	9 -9
sb:of <level>	9 -9
sb:of <name>	25 -25
sb:of <quality>	-10 10
sb:of <span>	-13 13
sb:of a	19 -19
sb:of it	11 -11
sb:of our	30 -30
sb:of the	24 -24
sb:of them	17 -17
sb:of up	-9 9
sb:offer	11 -11
sb:oil from	15 -15
sb:old duty	-12 12
sb:on <day-ahead>	15 -15
sb:on <name>	9 -9
sb:on <quality>	14 -14
sb:on it	10 -10
sb:on list	-7 7
sb:on palm	-13 13
sb:on steel	9 -9
sb:on their	-25 25
sb:on them	-16 16
sb:on top	10 -10
sb:on which	13 -13
sb:once	-15 15
sb:one ,	-9 9
sb:one of	14 -14
sb:only	14 -14
sb:or	-8 8
sb:order	-9 9
sb:our	-24 24
sb:our duty	-24 24
sb:our own	-10 10
sb:owe	-7 7
sb:own	8 -8
sb:own agreement	6 -6
sb:palm oil	-6 6
sb:part ,	-10 10
sb:pause ,	12 -12
sb:pay	-16 16
sb:pay ,	-7 7
sb:pay <level>	-23 23
sb:pay an	-6 6
sb:pay the	12 -12
sb:people	-8 8
sb:period	13 -13
sb:plan	8 -8
sb:point	-10 10
sb:pork	-7 7
sb:port	9 -9
sb:post	15 -15
sb:potash	-12 12
sb:powder	8 -8
sb:product of	20 -20
sb:put a	15 -15
sb:put on	8 -8
sb:raise the	-6 6
sb:rate	10 -10
sb:rate is	11 -11
sb:rate of	6 -6
sb:recall	-9 9
sb:reciprocal duty	21 -21
sb:reduce	6 -6
sb:rest	6 -6
sb:return	22 -22
sb:return to	7 -7
sb:rise from	17 -17
sb:rise to	-9 9
sb:rose	10 -10
sb:rubber	8 -8
sb:rumour that	9 -9
sb:same	-9 9
sb:say	13 -13
sb:say ,	6 -6
sb:say <name>	10 -10
sb:say on	13 -13
sb:say that	13 -13
sb:say the	6 -6
sb:sell	-12 12
sb:set	-7 7
sb:settle with	16 -16
sb:ship	8 -8
sb:shoe	12 -12
sb:should the	-11 11
sb:side	6 -6
sb:sign	11 -11
sb:sign a	-6 6
sb:sign an	18 -18
sb:sign its	8 -8
sb:since	-21 21
sb:since <day-gone>	-17 17
sb:since the	21 -21
sb:slap	9 -9
sb:so	-9 9
sb:so that	12 -12
sb:soybean	17 -17
sb:spring	-6 6
sb:spring ,	9 -9
sb:stay at	6 -6
sb:steel	-11 11
sb:still	-8 8
sb:still charge	6 -6
sb:stockfish	-10 10
sb:sunflower	14 -14
sb:sunflower oil	14 -14
sb:surcharge	17 -17
sb:suspend <points>	-6 6
sb:suspension	12 -12
sb:table	14 -14
sb:talk	-13 13
sb:tariff ,	-6 6
sb:tariff of	-6 6
sb:tariff on	-13 13
sb:tax	20 -20
sb:tea ,	6 -6
sb:tell the	17 -17
sb:tell us	-11 11
sb:that <quality>	8 -8
sb:that <seat>	6 -6
sb:that is	27 -27
sb:that of	17 -17
sb:that they	7 -7
sb:that was	-17 17
sb:that would	9 -9
sb:the <level>	26 -26
sb:the <name>	10 -10
sb:the <office>	17 -17
sb:the <organisation>	13 -13
sb:the <person>	-15 15
sb:the <quality>	-7 7
sb:the additional	14 -14
sb:the charge	8 -8
sb:the duty	11 -11
sb:the extension	7 -7
sb:the list	9 -9
sb:the old	13 -13
sb:the older	7 -7
sb:the one	-6 6
sb:the ordinary	-8 8
sb:the rate	-10 10
sb:the same	-10 10
sb:the second	7 -7
sb:the spring	-6 6
sb:the thing	-9 9
sb:the two	23 -23
sb:the whole	-7 7
sb:the worst	-10 10
sb:their	-14 14
sb:them	-12 12
sb:then	21 -21
sb:then ,	6 -6
sb:then it	17 -17
sb:there is	21 -21
sb:there was	-6 6
sb:therefore	8 -8
sb:these	-10 10
sb:they are	-17 17
sb:they have	15 -15
sb:they pay	-10 10
sb:thi week	12 -12
sb:those of	9 -9
sb:threaten	6 -6
sb:threaten a	7 -7
sb:three	13 -13
sb:through	14 -14
sb:time	-14 14
sb:to <day-ahead>	-8 8
sb:to <level>	7 -7
sb:to a	-9 9
sb:to answer	-24 24
sb:to go	10 -10
sb:to pay	-17 17
sb:to put	-8 8
sb:too	7 -7
sb:top	10 -10
sb:top of	8 -8
sb:tractor	8 -8
sb:trade	-17 17
sb:truce	-26 26
sb:truce ,	-21 21
sb:truce of	-12 12
sb:truce that	-9 9
sb:true	-6 6
sb:tuna	-8 8
sb:turn	-6 6
sb:two	11 -11
sb:under	-10 10
sb:under it	-10 10
sb:under which	-6 6
sb:unless	9 -9
sb:until	22 -22
sb:until <day-ahead>	-12 12
sb:until <month-ahead>	11 -11
sb:until the	14 -14
sb:up	6 -6
sb:us ,	11 -11
sb:used	6 -6
sb:used to	6 -6
sb:was	6 -6
sb:was <level>	-7 7
sb:was to	-7 7
sb:way	20 -20
sb:we	-26 26
sb:we have	-6 6
sb:week	9 -9
sb:week ago	11 -11
sb:well	13 -13
sb:well ,	9 -9
sb:were at	14 -14
sb:were to	14 -14
sb:whack	-6 6
sb:what	-7 7
sb:what it	6 -6
sb:what we	-12 12
sb:wheat	8 -8
sb:when the	15 -15
sb:where	6 -6
sb:whether	-13 13
sb:which <name>	16 -16
sb:which had	12 -12
sb:which has	-13 13
sb:which have	-9 9
sb:which is	12 -12
sb:which pay	23 -23
sb:which the	7 -7
sb:while	-9 9
sb:whisky	7 -7
sb:whole	-6 6
sb:will ask	24 -24
sb:will not	9 -9
sb:with <level>	19 -19
sb:with <seat>	7 -7
sb:with the	10 -10
sb:with us	14 -14
sb:with which	24 -24
sb:without	-15 15
sb:without a	-7 7
sb:without the	-8 8
sb:wool	-13 13
sb:worst	-6 6
sb:would have	25 -25
sb:would then	7 -7
sb:write that	-7 7
sb:year	-23 23
sb:year 's	7 -7
sb:year ,	10 -10
sb:your	11 -11
sb:—	13 -13
sb:•	16 -16
several also by false false	-14 14
several also hardly	-8 8
several also on true false	11 -11
several also on true true	46 -46
several as well	7 -7
several as well by false false	16 -16
several as well on false false	-10 10
several both	-10 10
several both by true false	12 -12
several both hardly	32 -32
several both little	-20 20
several both on true false	-16 16
several both on true true	-19 19
several both some	-10 10
several countries by false false	38 -38
several countries hardly	25 -25
several countries little	-26 26
several countries on false false	-19 19
several countries on true false	-19 19
several each	7 -7
several each by false true	19 -19
several each hardly	27 -27
several each little	15 -15
several each on false false	20 -20
several each on true true	-21 21
several each some	-10 10
several respectively	9 -9
several the other by false false	-17 17
several the other hardly	-18 18
several the other on false false	10 -10
several the same	10 -10
several the same by false false	-10 10
several the same by false true	14 -14
several the same by true false	-19 19
several the same hardly	-11 11
several the same on false false	21 -21
several the same on true false	25 -25
several the same some	19 -19
several the two	-6 6
several the two little	29 -29
several the two on false false	25 -25
several the two on true false	7 -7
several them	-13 13
several them by false false	53 -53
several them hardly	-22 22
several them little	25 -25
several them on false false	-18 18
several them on true false	-33 33
several they by false false	6 -6
several they by true false	8 -8
several they hardly	-7 7
several they little	-12 12
several they on false false	-6 6
several they on true false	12 -12
several they on true true	-10 10
several they some	31 -31
several those	33 -33
several those hardly	17 -17
several those little	16 -16
several those on true false	6 -6
several too	-10 10
several too by false false	-20 20
several too on true false	9 -9
several=false false	12 -12
several=false false even	-6 6
several=false false hardly	16 -16
several=false false little	17 -17
several=false false some	-17 17
several=false true even	-15 15
several=false true hardly	18 -18
several=false true near	-8 8
several=true false	10 -10
several=true false hardly	20 -20
several=true false little	-17 17
several=true false some	13 -13
several=true true	-15 15
several=true true even	-6 6
several=true true hardly	-21 21
several=true true little	7 -7
side=false	7 -7
side=false listed=false	21 -21
side=false listed=true	-35 35
side=true	-6 6
side=true listed=false	-11 11
side=true listed=true	20 -20
t0=future-not	6 -6
t0=modal-passive	6 -6
t0=pluperfect-passive	8 -8
t0=present-not	8 -8
t1=future-not	6 -6
t1=gerund	6 -6
t1=infinitive	-7 7
t1=modal-passive	6 -6
t1=pluperfect-passive	8 -8
t1=present-not	8 -8
t2=participle-passive	8 -8
t2=perfect-passive	-10 10
t2=present	11 -11
t2=present-passive	-7 7
t2=present-passive-not	10 -10
v0-none	6 -6
v0=accept	10 -10
v0=collect	12 -12
v0=drop	-11 11
v0=go	-6 6
v0=hold	11 -11
v0=impose	6 -6
v0=jump	-9 9
v0=make	7 -7
v0=meet	6 -6
v0=owe	-8 8
v0=remain	-6 6
v0=settle	8 -8
v0=threaten	11 -11
v1-none	8 -8
v1=accept	9 -9
v1=answer	-10 10
v1=collect	12 -12
v1=drop	-11 11
v1=hold	12 -12
v1=impose	6 -6
v1=jump	-9 9
v1=lay	-8 8
v1=make	6 -6
v1=meet	6 -6
v1=owe	-7 7
v1=pay	-7 7
v1=put	-7 7
v1=remain	-6 6
v1=say	7 -7
v1=settle	8 -8
v1=slap	9 -9
v1=threaten	10 -10
v1=whack	-6 6
v2=apply	-6 6
v2=continue	8 -8
v2=go	8 -8
verbless	6 -6
vt0=ask future	-8 8
vt0=ask perfect	14 -14
vt0=be pluperfect	7 -7
vt0=charge modal	9 -9
vt0=charge perfect	7 -7
vt0=charge pluperfect	-7 7
vt0=come present	14 -14
vt0=continue present	-6 6
vt0=drop present	-13 13
vt0=get past	7 -7
vt0=go future	6 -6
vt0=go perfect	8 -8
vt0=go present	-10 10
vt0=hold present	7 -7
vt0=other past	12 -12
vt0=other present	-6 6
vt0=owe present	-14 14
vt0=pay future	10 -10
vt0=pay pluperfect	6 -6
vt0=put pluperfect	-7 7
vt0=put present	6 -6
vt0=raise past	-8 8
vt0=remain present	-6 6
vt0=rise modal	-9 9
vt0=say present	19 -19
vt0=stand past	6 -6
vt0=suspend past	8 -8
vt0=suspend present	-10 10
vt0=take past	-17 17
vt0=take present	22 -22
vt0=threaten perfect	9 -9
vt0=want present	-6 6
vt1=ask future	-8 8
vt1=ask perfect	14 -14
vt1=be pluperfect	7 -7
vt1=charge modal	9 -9
vt1=charge perfect	7 -7
vt1=charge pluperfect	-7 7
vt1=come present	14 -14
vt1=drop present	-13 13
vt1=get past	7 -7
vt1=go infinitive	8 -8
vt1=go perfect	8 -8
vt1=go present	-11 11
vt1=hold present	7 -7
vt1=keep present	-6 6
vt1=other past	12 -12
vt1=other present	-7 7
vt1=owe present	-14 14
vt1=pay future	10 -10
vt1=pay infinitive	-12 12
vt1=pay pluperfect	6 -6
vt1=put infinitive	-9 9
vt1=put pluperfect	-7 7
vt1=raise past	-8 8
vt1=remain present	-6 6
vt1=rise modal	-9 9
vt1=say past	-6 6
vt1=say present	19 -19
vt1=stand past	6 -6
vt1=suspend past	8 -8
vt1=suspend present	-10 10
vt1=take past	-19 19
vt1=take present	22 -22
vt2=apply present	-6 6
vt2=be past	-6 6
vt2=charge present	-8 8
vt2=other present	10 -10
which=on	9 -9`;
