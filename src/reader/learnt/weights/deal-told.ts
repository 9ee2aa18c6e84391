// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_TOLD = `no	yes
<always>	21 -21
US	7 -7
a:'	11 -11
a:'s <number>	22 -22
a:'s <person>	18 -18
a:'s national	-10 10
a:'s own	8 -8
a:'s parliament	13 -13
a:'s pay	14 -14
a:*	-29 29
a:- free	-15 15
a:<day-ahead>	9 -9
a:<day-ahead> .	18 -18
a:<day-gone> and	16 -16
a:<goods-amount> of	9 -9
a:<level> <day-today>	12 -12
a:<level> is	8 -8
a:<level> of	15 -15
a:<level> since	12 -12
a:<level> too	15 -15
a:<level> was	-12 12
a:<money> .	16 -16
a:<money> for	-11 11
a:<name> <level>	13 -13
a:<name> a	-11 11
a:<name> announce	15 -15
a:<name> conclude	20 -20
a:<name> deal	-6 6
a:<name> duty	-6 6
a:<name> end	-12 12
a:<name> get	-4 4
a:<name> had	-9 9
a:<name> have	9 -9
a:<name> initialled	13 -13
a:<name> is	14 -14
a:<name> it	14 -14
a:<name> published	-10 10
a:<name> reach	10 -10
a:<name> sign	-9 9
a:<name> were	-13 13
a:<name> will	17 -17
a:<name> without	10 -10
a:<number> .	-6 6
a:<number> since	22 -22
a:<office>	-9 9
a:<organisation>	-10 10
a:<person> and	14 -14
a:<person> in	-15 15
a:<points>	14 -14
a:<quality>	11 -11
a:<quality> negotiator	-9 9
a:<quality> one	14 -14
a:<seat> 's	-5 5
a:<seat> .	13 -13
a:<v-sell>	-8 8
a:a <level>	-8 8
a:a lower	-10 10
a:a pact	-10 10
a:a truce	10 -10
a:act	16 -16
a:adopt	-22 22
a:agree on	-17 17
a:agreement is	-10 10
a:agreement under	16 -16
a:also	-8 8
a:aluminum	-11 11
a:an	10 -10
a:and aluminum	-11 11
a:and pay	-10 10
a:and to	18 -18
a:announce	7 -7
a:another	-19 19
a:apply	-17 17
a:are continue	18 -18
a:are negotiate	-9 9
a:are still	-11 11
a:as of	-15 15
a:asparagu	16 -16
a:autumn .	-12 12
a:bargain	-9 9
a:be	-7 7
a:be <level>	-8 8
a:before	-6 6
a:before .	-9 9
a:begin in	4 -4
a:both	-13 13
a:bring	14 -14
a:by <day-ahead>	-9 9
a:by <number>	10 -10
a:by <person>	8 -8
a:by <points>	10 -10
a:by the	-10 10
a:canola	-10 10
a:car will	-10 10
a:cement	-10 10
a:cherry	-5 5
a:cocoa	-13 13
a:come to	-15 15
a:comment	10 -10
a:comment .	10 -10
a:continue	12 -12
a:continue .	11 -11
a:counter	8 -8
a:counter -	8 -8
a:custom	21 -21
a:day .	-8 8
a:deal	-7 7
a:deal on	9 -9
a:deal with	6 -6
a:delegation	-14 14
a:dispute	10 -10
a:dispute over	13 -13
a:down the	11 -11
a:drop from	-9 9
a:drop its	15 -15
a:duty -	-15 15
a:duty in	-8 8
a:duty of	16 -16
a:effect	12 -12
a:either	11 -11
a:end in	-12 12
a:enter at	17 -17
a:evening	-12 12
a:everything	10 -10
a:expect	14 -14
a:exporter	-10 10
a:fall from	14 -14
a:fall to	-18 18
a:far	-12 12
a:farm	-12 12
a:farm good	-11 11
a:farmer	13 -13
a:finished	-31 31
a:first to	-9 9
a:fish	-11 11
a:fishery	14 -14
a:followed	-11 11
a:for <money>	14 -14
a:for <number>	-8 8
a:for <quality>	8 -8
a:for <span>	14 -14
a:for an	-5 5
a:foreign	14 -14
a:found	12 -12
a:framework for	-9 9
a:framework of	8 -8
a:free of	-26 26
a:friend	-9 9
a:from <day-ahead>	11 -11
a:get <level>	-7 7
a:get <number>	33 -33
a:get in	-10 10
a:get its	-10 10
a:get the	-11 11
a:good	-12 12
a:good .	-7 7
a:good are	-7 7
a:good pay	11 -11
a:good stay	-13 13
a:had been	-17 17
a:had not	-11 11
a:hand	-14 14
a:hand .	-10 10
a:hand on	-8 8
a:has <level>	15 -15
a:has <number>	13 -13
a:has ask	-5 5
a:has given	-14 14
a:has not	15 -15
a:has one	-10 10
a:has pay	7 -7
a:has promise	10 -10
a:has say	15 -15
a:has the	9 -9
a:have ask	15 -15
a:have to	15 -15
a:him	-5 5
a:his	-11 11
a:hold .	-10 10
a:hour	13 -13
a:impose	7 -7
a:in the	-13 13
a:included	11 -11
a:into <name>	9 -9
a:into force	-16 16
a:is <level>	18 -18
a:is at	-19 19
a:is being	-9 9
a:is free	17 -17
a:is no	-13 13
a:is ready	17 -17
a:is to	12 -12
a:it .	17 -17
a:it has	6 -6
a:it in	-6 6
a:it on	12 -12
a:its duty	-10 10
a:its treaty	-20 20
a:itself	23 -23
a:karachi	12 -12
a:last year	11 -11
a:late	14 -14
a:less	13 -13
a:let	-13 13
a:letter	5 -5
a:line .	14 -14
a:list	16 -16
a:lithium	14 -14
a:lower rate	-9 9
a:make	4 -4
a:medicine	15 -15
a:midnight	-11 11
a:midnight on	-11 11
a:mind	-9 9
a:ministry	22 -22
a:month .	-11 11
a:more than	-4 4
a:most <quality>	-10 10
a:national	-13 13
a:national assembly	-10 10
a:negotiate with	15 -15
a:neighbour	18 -18
a:next	17 -17
a:night .	12 -12
a:no deal	-9 9
a:no duty	-10 10
a:no such	6 -6
a:not .	11 -11
a:not be	-8 8
a:not been	-18 18
a:not want	-7 7
a:nothing	20 -20
a:number	19 -19
a:of	16 -16
a:of an	9 -9
a:of talk	13 -13
a:off .	-13 13
a:off the	10 -10
a:on .	-9 9
a:on <number>	-14 14
a:on <quality>	17 -17
a:on all	14 -14
a:on fish	-14 14
a:on its	8 -8
a:on the	13 -13
a:order	8 -8
a:outside	14 -14
a:owe	15 -15
a:own .	-6 6
a:own arrangement	-11 11
a:palm	-10 10
a:palm oil	-11 11
a:part	-13 13
a:part of	-22 22
a:partnership	18 -18
a:pause	11 -11
a:pay a	-8 8
a:pay an	13 -13
a:peace	-13 13
a:potash	-11 11
a:prawn	-13 13
a:premier	-9 9
a:prepare	11 -11
a:price	-11 11
a:protocol on	-11 11
a:published a	-14 14
a:put its	20 -20
a:put on	-9 9
a:put the	-15 15
a:quarrel	11 -11
a:radio	-10 10
a:ratified	18 -18
a:ratify	14 -14
a:reach a	-11 11
a:reach an	-12 12
a:receive	-14 14
a:representative	15 -15
a:return	15 -15
a:same	-12 12
a:same .	-13 13
a:same product	-14 14
a:say on	7 -7
a:say to	-15 15
a:seal	7 -7
a:second	-7 7
a:second day	-11 11
a:seek	15 -15
a:sesame	21 -21
a:settle for	-12 12
a:shook	-13 13
a:shook hand	-13 13
a:side	11 -11
a:sign .	5 -5
a:sign the	-18 18
a:sign with	-16 16
a:signature	29 -29
a:since <month-gone>	11 -11
a:since the	11 -11
a:so far	-12 12
a:something	-7 7
a:stand	-8 8
a:stand at	-18 18
a:start	-9 9
a:state	-15 15
a:steel and	-14 14
a:still at	-21 21
a:stop	-11 11
a:such	5 -5
a:summer	-11 11
a:summer .	-13 13
a:table	-4 4
a:table .	-11 11
a:take <level>	-15 15
a:take <number>	10 -10
a:take effect	16 -16
a:take the	15 -15
a:talk go	-12 12
a:talked	-10 10
a:tariff	18 -18
a:tariff at	11 -11
a:tariff of	-5 5
a:tea	16 -16
a:tell	9 -9
a:text	-10 10
a:than	-13 13
a:the <level>	10 -10
a:the arrangement	16 -16
a:the autumn	-9 9
a:the bargain	-11 11
a:the coffee	-9 9
a:the framework	15 -15
a:the same	-11 11
a:the summer	-11 11
a:the table	-3 3
a:the talk	10 -10
a:the term	17 -17
a:the text	-13 13
a:their dispute	8 -8
a:their free	-13 13
a:them .	10 -10
a:themselve	22 -22
a:there is	-15 15
a:they	-16 16
a:thi	12 -12
a:thi week	11 -11
a:threaten	-11 11
a:through	11 -11
a:time	-10 10
a:to <level>	-8 8
a:to <name>	-9 9
a:to <number>	-11 11
a:to enter	-8 8
a:to go	14 -14
a:to pay	16 -16
a:to put	-17 17
a:to strike	-3 3
a:too .	13 -13
a:trade representative	14 -14
a:treaty with	-7 7
a:truce	2 -2
a:truck	12 -12
a:until <day-ahead>	21 -21
a:vice	-9 9
a:vice premier	-10 10
a:want to	15 -15
a:warn	18 -18
a:we do	9 -9
a:well .	10 -10
a:what	-2 2
a:whether	-13 13
a:will pay	-2 2
a:wire	-10 10
a:with	17 -17
a:with <level>	11 -11
a:with a	21 -21
a:with the	5 -5
a:without a	16 -16
a:wood	7 -7
a:worth	-10 10
a:wrong	15 -15
a:yarn	12 -12
a:year	20 -20
a:yes	-13 13
b:(	16 -16
b:, <level>	13 -13
b:, <name>	-17 17
b:, <seat>	-5 5
b:, a	12 -12
b:, has	9 -9
b:, is	-15 15
b:, on	13 -13
b:, sign	14 -14
b:, to	17 -17
b:, under	19 -19
b:, was	-11 11
b:/	-7 7
b:: <number>	13 -13
b:: <person>	10 -10
b:: its	14 -14
b:: talk	-8 8
b:: what	10 -10
b:;	-3 3
b:; for	-12 12
b:<day-gone>	19 -19
b:<day-gone> 's	-9 9
b:<day-gone> and	11 -11
b:<day-gone> the	19 -19
b:<duty>	-12 12
b:<goods>	-2 2
b:<level> on	30 -30
b:<level> under	-18 18
b:<money>	-25 25
b:<money> to	-14 14
b:<name> charge	11 -11
b:<name> duty	12 -12
b:<name> on	8 -8
b:<name> reach	-13 13
b:<name> will	-5 5
b:<name> would	12 -12
b:<number> on	-12 12
b:<number> the	-9 9
b:<office>	8 -8
b:<organisation> from	-10 10
b:<person> in	16 -16
b:<quality> and	10 -10
b:<quality> tariff	-14 14
b:<seat> on	14 -14
b:<sender>	-13 13
b:<span> after	-8 8
b:a <organisation>	-6 6
b:a tariff	-15 15
b:about	-12 12
b:after <name>	-15 15
b:after <span>	9 -9
b:against	13 -13
b:agree	8 -8
b:agreement between	-12 12
b:also	-10 10
b:an understanding	-15 15
b:and <name>	7 -7
b:and a	18 -18
b:and his	-13 13
b:and what	9 -9
b:answer	-11 11
b:arrangement with	10 -10
b:as	-7 7
b:back	14 -14
b:be approve	-13 13
b:been	4 -4
b:before	15 -15
b:by the	-13 13
b:call	13 -13
b:car	-25 25
b:car from	-16 16
b:charge on	-7 7
b:conclude a	8 -8
b:conclude its	-13 13
b:dairy	-10 10
b:deal of	22 -22
b:do	18 -18
b:economic	-15 15
b:expect	14 -14
b:expect to	8 -8
b:export of	-12 12
b:fix	-16 16
b:for	12 -12
b:for the	11 -11
b:framework	10 -10
b:good from	-8 8
b:had a	-8 8
b:had agree	12 -12
b:has an	23 -23
b:has its	6 -6
b:has no	9 -9
b:he	8 -8
b:him	-12 12
b:home	12 -12
b:home from	12 -12
b:in	6 -6
b:in <month-gone>	-9 9
b:in <seat>	13 -13
b:in return	-8 8
b:in the	12 -12
b:initialled	-14 14
b:is also	-12 12
b:it 's	-13 13
b:it was	-5 5
b:its	13 -13
b:its deal	7 -7
b:its duty	9 -9
b:just	10 -10
b:know	-13 13
b:last week	-9 9
b:law	-9 9
b:lead	14 -14
b:leave	9 -9
b:level	12 -12
b:matter	12 -12
b:meanwhile	-16 16
b:medicine	-12 12
b:meet	17 -17
b:meet in	17 -17
b:more	12 -12
b:mr <person>	9 -9
b:new	8 -8
b:next	-7 7
b:night	-19 19
b:no agreement	15 -15
b:no tariff	-9 9
b:nothing	-5 5
b:now	12 -12
b:of	12 -12
b:of <month-gone>	20 -20
b:of <name>	-13 13
b:of a	17 -17
b:old	-8 8
b:on	11 -11
b:on <day-gone>	12 -12
b:on <name>	-13 13
b:on in	-11 11
b:our	15 -15
b:out of	-11 11
b:over	28 -28
b:own	10 -10
b:own agreement	12 -12
b:own deal	10 -10
b:own pact	12 -12
b:own talk	-17 17
b:own with	7 -7
b:paper	-17 17
b:parliament	-8 8
b:pay <level>	-7 7
b:product	13 -13
b:product of	6 -6
b:promise	-10 10
b:report	17 -17
b:round	7 -7
b:round of	10 -10
b:same	-19 19
b:same as	-11 11
b:same day	-12 12
b:shook	11 -11
b:south	21 -21
b:spoke	12 -12
b:still	13 -13
b:such	11 -11
b:summit	-16 16
b:take	16 -16
b:take <level>	13 -13
b:talk about	-9 9
b:talked	9 -9
b:talked about	8 -8
b:talking about	13 -13
b:tariff	-13 13
b:tariff accord	-9 9
b:tariff deal	-16 16
b:tariff talk	16 -16
b:tell	-5 5
b:that <name>	8 -8
b:that a	-17 17
b:that the	13 -13
b:that was	12 -12
b:the <organisation>	-11 11
b:the <seat>	14 -14
b:the accord	-7 7
b:the agreement	-6 6
b:the arrangement	20 -20
b:the duty	-8 8
b:the order	-6 6
b:the protocol	13 -13
b:the treaty	-4 4
b:the two	14 -14
b:their	11 -11
b:then	-12 12
b:they	10 -10
b:thi	-15 15
b:those of	11 -11
b:to be	-21 21
b:to have	-15 15
b:to put	10 -10
b:to talk	12 -12
b:to the	-17 17
b:trade	-13 13
b:truce between	-10 10
b:truce with	15 -15
b:two	16 -16
b:under a	-10 10
b:unless	12 -12
b:until	-8 8
b:up	14 -14
b:we	11 -11
b:we have	19 -19
b:week	-6 6
b:were	8 -8
b:what doe	9 -9
b:wheat	-13 13
b:when the	-14 14
b:whether	24 -24
b:while	14 -14
b:whose	18 -18
b:word	-14 14
b:write	9 -9
b:— <name>	11 -11
b:— the	-22 22
best>0.97	11 -11
came to nothing agreement	13 -13
came to nothing no word	-6 6
came to nothing one	-10 10
ct0=begin present	6 -6
ct0=down future	-15 15
ct0=down perfect	3 -3
ct0=impose modal-passive	-12 12
ct0=sell past	19 -19
ct0=stay modal	11 -11
ct0=stay past	20 -20
ct0=up modal	-20 20
ct1=down future	-15 15
ct1=down perfect	3 -3
ct1=end infinitive	12 -12
ct1=end present	-10 10
ct1=impose infinitive	14 -14
ct1=impose modal-passive	-12 12
ct1=propose participle-passive	20 -20
ct1=propose present	11 -11
ct1=sell past	19 -19
ct1=stay modal	10 -10
ct1=stay past	18 -18
ct1=target infinitive	13 -13
ct1=up modal	-21 21
ct2=agree past	-4 4
ct2=begin pluperfect	-17 17
ct2=down future	17 -17
ct2=down infinitive	-8 8
ct2=down past-passive	-12 12
ct2=down pluperfect	-20 20
ct2=impose perfect	3 -3
ct2=propose infinitive	-11 11
ct2=propose pluperfect	14 -14
ct2=say modal	-13 13
ct2=say perfect	10 -10
ct2=sell perfect	-17 17
ct2=stay past-passive	-26 26
ct2=suspend perfect	-8 8
ct2=target modal	14 -14
ct2=target present	-12 12
ct2=up past	18 -18
f:!	-18 18
f:'s	-6 6
f:-	13 -13
f::	11 -11
f:;	9 -9
f:<agent>	-10 10
f:<day-ahead>	20 -20
f:<day-gone>	-14 14
f:<day-today>	13 -13
f:<level-noun>	-7 7
f:<money>	-14 14
f:<office>	-5 5
f:<organisation>	-8 8
f:<sender>	11 -11
f:<span>	22 -22
f:<taker>	20 -20
f:<v-begin>	-12 12
f:<v-down>	-12 12
f:<v-end>	-13 13
f:<v-threaten>	-15 15
f:?	11 -11
f:about	-11 11
f:account	7 -7
f:ago	-15 15
f:aim	13 -13
f:aircraft	-13 13
f:all	16 -16
f:already	11 -11
f:any	17 -17
f:apply	12 -12
f:are	-3 3
f:assent	10 -10
f:be	13 -13
f:bear	6 -6
f:become	13 -13
f:beef	-8 8
f:before	13 -13
f:best	-15 15
f:between	3 -3
f:boat	11 -11
f:bring	15 -15
f:broke	8 -8
f:call	23 -23
f:carpet	18 -18
f:case	18 -18
f:cashmere	-16 16
f:ceiling	-28 28
f:close	12 -12
f:cocoa	-4 4
f:cod	9 -9
f:collect	12 -12
f:common	16 -16
f:conclude	17 -17
f:consensu	-8 8
f:content	12 -12
f:could	-13 13
f:count	18 -18
f:countermeasure	17 -17
f:country	14 -14
f:cut	-14 14
f:day	17 -17
f:deal	-22 22
f:decision	8 -8
f:doe	7 -7
f:down	9 -9
f:due	18 -18
f:else	-7 7
f:enter	-11 11
f:everyone	-15 15
f:expect	-21 21
f:extend	18 -18
f:extension	11 -11
f:far	20 -20
f:fentanyl	18 -18
f:find	14 -14
f:finished	-14 14
f:first	18 -18
f:flew	-14 14
f:follow	16 -16
f:for	-5 5
f:forced	-8 8
f:free	-6 6
f:fruit	-18 18
f:gas	-11 11
f:gave	8 -8
f:geneva	-19 19
f:get	-7 7
f:give	8 -8
f:go	-15 15
f:grape	8 -8
f:half	17 -17
f:he	-13 13
f:here	9 -9
f:higher	-11 11
f:his	14 -14
f:hit	23 -23
f:if	14 -14
f:in	9 -9
f:industry	14 -14
f:ink	12 -12
f:instead	-8 8
f:invest	-14 14
f:isn't	7 -7
f:itself	23 -23
f:juice	-10 10
f:keep	-4 4
f:kind	10 -10
f:later	14 -14
f:law	-20 20
f:lead	-8 8
f:leave	-16 16
f:letter	7 -7
f:line	11 -11
f:list	-18 18
f:little	-13 13
f:longer	16 -16
f:look	17 -17
f:lose	-10 10
f:lower	-15 15
f:machine	10 -10
f:make	29 -29
f:man	15 -15
f:market	-18 18
f:matter	12 -12
f:may	24 -24
f:me	6 -6
f:meet	-8 8
f:member	-17 17
f:ministry	13 -13
f:missing	11 -11
f:more	12 -12
f:most	9 -9
f:must	18 -18
f:negotiate	9 -9
f:neither	-5 5
f:never	11 -11
f:nobody	9 -9
f:none	-9 9
f:noon	-12 12
f:nor	17 -17
f:normal	15 -15
f:north	18 -18
f:not	9 -9
f:notice	-8 8
f:now	-12 12
f:number	-7 7
f:of	13 -13
f:offer	8 -8
f:oil	-16 16
f:old	-13 13
f:on	7 -7
f:one	-9 9
f:orange	-14 14
f:ordinary	20 -20
f:paper	-19 19
f:parliament	-22 22
f:part	8 -8
f:pause	-21 21
f:pay	-10 10
f:people	15 -15
f:place	-13 13
f:plant	-20 20
f:point	24 -24
f:possible	-22 22
f:prepare	13 -13
f:promise	-23 23
f:proposal	9 -9
f:propose	14 -14
f:quota	23 -23
f:rather	-10 10
f:reason	-16 16
f:receive	14 -14
f:reciprocal	19 -19
f:reply	12 -12
f:resume	12 -12
f:rise	18 -18
f:rule	15 -15
f:rum	10 -10
f:run	26 -26
f:salmon	-16 16
f:say	-12 12
f:second	19 -19
f:section	16 -16
f:see	16 -16
f:sell	-6 6
f:service	-10 10
f:set	22 -22
f:shall	-14 14
f:sheet	-9 9
f:should	16 -16
f:signature	-12 12
f:sleep	-10 10
f:so	17 -17
f:something	13 -13
f:spot	-30 30
f:stage	-12 12
f:stand	-30 30
f:state	-14 14
f:stockholm	-22 22
f:stop	-23 23
f:summit	-13 13
f:suspend	17 -17
f:talked	12 -12
f:tax	-15 15
f:term	17 -17
f:text	-12 12
f:their	-17 17
f:them	13 -13
f:then	12 -12
f:these	13 -13
f:they	-10 10
f:thi	-21 21
f:those	22 -22
f:threaten	-23 23
f:through	13 -13
f:too	-21 21
f:top	13 -13
f:truce	12 -12
f:truck	24 -24
f:unless	-12 12
f:up	13 -13
f:wait	5 -5
f:warn	9 -9
f:was	17 -17
f:we're	-16 16
f:well	-11 11
f:whatever	-3 3
f:whether	5 -5
f:which	-24 24
f:whose	-27 27
f:why	9 -9
f:will	-9 9
f:within	13 -13
f:without	-21 21
f:write	17 -17
f:yes	-13 13
f:—	-6 6
first-of-paragraph	16 -16
follows	6 -6
form=quality	15 -15
has agreement	-22 22
has agreement side	-15 15
has agreement third	-14 14
has one side	8 -8
has one third	-4 4
has talks	-6 6
has talks third	-7 7
has-modal	-8 8
headline	13 -13
hub 0	54 -54
hub 0 best 1	10 -10
hub 0 best 2	23 -23
hub 0 best 3	10 -10
hub 0 best 4	42 -42
hub 0 best 5	-13 13
hub 0 best 6	35 -35
hub 0 owned 0	15 -15
hub 0 owned 0 best 1	10 -10
hub 0 owned 1	-13 13
hub 0 owned 1 best 2	-14 14
hub 0 owned 3	21 -21
hub 0 owned 3 best 6	24 -24
hub 0 owned 4	37 -37
hub 0 owned 4 best 2	16 -16
hub 0 owned 4 best 3	12 -12
hub 0 owned 4 best 4	16 -16
hub 0 owned 4 best 6	9 -9
hub 0 owned 5	32 -32
hub 0 owned 5 best 2	15 -15
hub 0 owned 6	12 -12
hub 0 owned 6 best 2	12 -12
hub 0 owned 6 best 4	15 -15
hub 1	25 -25
hub 1 best 0	-10 10
hub 1 best 3	10 -10
hub 1 best 4	38 -38
hub 1 best 5	29 -29
hub 1 owned 0	18 -18
hub 1 owned 0 best 0	-10 10
hub 1 owned 0 best 3	18 -18
hub 1 owned 0 best 4	7 -7
hub 1 owned 0 best 5	15 -15
hub 1 owned 0 best 6	10 -10
hub 1 owned 1 best 2	16 -16
hub 1 owned 1 best 3	-17 17
hub 1 owned 1 best 5	16 -16
hub 1 owned 1 best 6	-15 15
hub 1 owned 2	7 -7
hub 1 owned 2 best 2	-12 12
hub 1 owned 2 best 6	14 -14
hub 1 owned 3	9 -9
hub 1 owned 3 best 2	25 -25
hub 1 owned 3 best 3	11 -11
hub 1 owned 4 best 3	16 -16
hub 1 owned 5	-21 21
hub 1 owned 5 best 6	-25 25
hub 1 owned 6 best 2	-12 12
hub 1 owned 6 best 4	19 -19
hub 2 best 2	-12 12
hub 2 best 4	14 -14
hub 2 owned 0 best 6	17 -17
hub 2 owned 1 best 3	20 -20
hub 2 owned 1 best 4	-14 14
hub 2 owned 2 best 3	34 -34
hub 2 owned 3	16 -16
hub 2 owned 3 best 5	21 -21
hub 2 owned 3 best 6	15 -15
hub 2 owned 4	22 -22
hub 2 owned 4 best 4	22 -22
hub 2 owned 4 best 6	16 -16
hub 2 owned 5 best 2	-22 22
hub 2 owned 5 best 4	25 -25
hub 2 owned 6	-2 2
hub 2 owned 6 best 6	-41 41
hub 3 best 2	10 -10
hub 3 best 4	-8 8
hub 3 best 6	17 -17
hub 3 owned 0	-10 10
hub 3 owned 0 best 2	13 -13
hub 3 owned 0 best 3	-32 32
hub 3 owned 0 best 5	-12 12
hub 3 owned 1	35 -35
hub 3 owned 1 best 3	16 -16
hub 3 owned 1 best 5	16 -16
hub 3 owned 1 best 6	16 -16
hub 3 owned 2	15 -15
hub 3 owned 2 best 2	23 -23
hub 3 owned 2 best 3	-17 17
hub 3 owned 2 best 4	26 -26
hub 3 owned 2 best 6	6 -6
hub 3 owned 3 best 2	-13 13
hub 3 owned 3 best 3	9 -9
hub 3 owned 4	19 -19
hub 3 owned 4 best 4	-11 11
hub 3 owned 4 best 5	11 -11
hub 3 owned 5	16 -16
hub 3 owned 5 best 2	18 -18
hub 3 owned 5 best 3	34 -34
hub 3 owned 5 best 4	-10 10
hub 3 owned 6	-14 14
hub 4	-9 9
hub 4 best 2	-15 15
hub 4 best 3	-11 11
hub 4 best 5	4 -4
hub 4 owned 0 best 6	11 -11
hub 4 owned 1	36 -36
hub 4 owned 1 best 6	20 -20
hub 4 owned 2 best 3	27 -27
hub 4 owned 3	-6 6
hub 4 owned 3 best 3	-15 15
hub 4 owned 3 best 4	7 -7
hub 4 owned 5 best 3	-18 18
hub 4 owned 6	-9 9
hub 4 owned 6 best 2	-4 4
hub 5	-15 15
hub 5 best 0	16 -16
hub 5 best 5	-22 22
hub 5 owned 0 best 0	16 -16
hub 5 owned 0 best 4	-25 25
hub 5 owned 0 best 6	6 -6
hub 5 owned 1	7 -7
hub 5 owned 3	-10 10
hub 5 owned 3 best 6	-3 3
hub 5 owned 4	-4 4
hub 5 owned 4 best 2	-7 7
hub 5 owned 4 best 3	15 -15
hub 5 owned 5 best 2	10 -10
hub 5 owned 5 best 5	-15 15
hub 5 owned 6 best 4	15 -15
hub 6 best 0	8 -8
hub 6 best 2	21 -21
hub 6 best 4	-13 13
hub 6 best 5	-27 27
hub 6 best 6	-25 25
hub 6 owned 0	26 -26
hub 6 owned 0 best 0	8 -8
hub 6 owned 2	7 -7
hub 6 owned 3	-13 13
hub 6 owned 3 best 6	-7 7
hub 6 owned 4	-13 13
hub 6 owned 4 best 2	27 -27
hub 6 owned 4 best 3	-15 15
hub 6 owned 4 best 5	-24 24
hub 6 owned 4 best 6	-6 6
hub 6 owned 5	-11 11
hub 6 owned 5 best 3	12 -12
hub 6 owned 5 best 5	20 -20
hub 6 owned 5 best 6	-28 28
hub 6 owned 6	-7 7
hub 6 owned 6 best 2	10 -10
hub 6 owned 6 best 6	-13 13
hub US partner side	-11 11
hub US partner side best 0	-26 26
hub US partner side best 1	-10 10
hub US partner side best 6	26 -26
hub US partner third	-16 16
hub US partner third best 0	-20 20
hub US partner third best 3	-8 8
hub US partner third best 4	13 -13
hub US partner unsided best 1	12 -12
hub away	25 -25
hub away best 5	4 -4
hub away best 6	17 -17
hub before own best 0	18 -18
hub behind own	13 -13
hub behind own best 3	19 -19
hub behind own best 5	17 -17
hub home partner side	2 -2
hub home partner side best 3	-25 25
hub home partner side best 4	12 -12
hub home partner side best 5	21 -21
hub home partner side best 6	16 -16
hub home partner third best 1	-7 7
hub home partner third best 2	10 -10
hub home partner third best 5	-15 15
hub other partner side	8 -8
hub other partner side best 0	19 -19
hub other partner side best 3	22 -22
hub other partner side best 4	-10 10
hub other partner side best 6	-14 14
hub other partner third	6 -6
hub other partner third best 0	32 -32
hub other partner third best 1	29 -29
hub other partner third best 2	15 -15
hub other partner third best 3	10 -10
hub other partner unsided	9 -9
hub other partner unsided best 0	27 -27
hub rank 0 best 2	3 -3
hub rank 0 owned 0 best 4	-21 21
hub rank 0 owned 1	47 -47
hub rank 0 owned 1 best 3	19 -19
hub rank 0 owned 1 best 4	11 -11
hub rank 0 owned 1 best 5	16 -16
hub rank 0 owned 1 best 6	24 -24
hub rank 0 owned 2 best 3	-16 16
hub rank 0 owned 2 best 6	11 -11
hub rank 0 owned 3 best 2	19 -19
hub rank 0 owned 6 best 6	-6 6
hub rank 1 best 1	-14 14
hub rank 1 best 2	-9 9
hub rank 1 best 5	18 -18
hub rank 1 owned 0	18 -18
hub rank 1 owned 0 best 1	-14 14
hub rank 1 owned 0 best 2	7 -7
hub rank 1 owned 0 best 5	-13 13
hub rank 1 owned 0 best 6	18 -18
hub rank 1 owned 1 best 4	-16 16
hub rank 1 owned 1 best 5	31 -31
hub rank 1 owned 2	17 -17
hub rank 1 owned 2 best 2	19 -19
hub rank 1 owned 2 best 3	20 -20
hub rank 1 owned 3 best 2	-28 28
hub rank 1 owned 3 best 4	13 -13
hub rank 1 owned 3 best 5	28 -28
hub rank 1 owned 4 best 4	19 -19
hub rank 1 owned 5	-8 8
hub rank 1 owned 5 best 3	17 -17
hub rank 1 owned 5 best 6	-15 15
hub rank 1 owned 6	-34 34
hub rank 1 owned 6 best 3	-24 24
hub rank 1 owned 6 best 4	25 -25
hub rank 1 owned 6 best 6	-40 40
hub rank 2	28 -28
hub rank 2 best 2	-11 11
hub rank 2 best 4	9 -9
hub rank 2 best 5	19 -19
hub rank 2 best 6	19 -19
hub rank 2 owned 0	8 -8
hub rank 2 owned 0 best 5	6 -6
hub rank 2 owned 0 best 6	13 -13
hub rank 2 owned 1 best 4	12 -12
hub rank 2 owned 1 best 5	-11 11
hub rank 2 owned 2	16 -16
hub rank 2 owned 2 best 3	14 -14
hub rank 2 owned 2 best 6	18 -18
hub rank 2 owned 3	21 -21
hub rank 2 owned 3 best 2	10 -10
hub rank 2 owned 3 best 3	16 -16
hub rank 2 owned 3 best 5	11 -11
hub rank 2 owned 4	36 -36
hub rank 2 owned 4 best 6	22 -22
hub rank 2 owned 6	-21 21
hub rank 2 owned 6 best 2	-5 5
hub rank 2 owned 6 best 3	-8 8
hub rank 3	17 -17
hub rank 3 best 2	24 -24
hub rank 3 best 3	13 -13
hub rank 3 best 5	-11 11
hub rank 3 owned 5	12 -12
hub rank 3 owned 6	19 -19
hub side partner side	12 -12
hub side partner side best 1	-7 7
hub side partner side best 5	36 -36
hub side partner side best 6	45 -45
hub there	-5 5
hub there best 5	-23 23
hub there best 6	-8 8
hub third partner side	-23 23
hub third partner side best 0	15 -15
hub third partner side best 3	-22 22
hub third partner side best 4	-8 8
hub third partner side best 5	-11 11
hub third partner side best 6	-27 27
hub third partner third best 1	29 -29
hub third partner third best 2	7 -7
hub third partner third best 5	-20 20
hub third partner third best 6	-31 31
hub unsided partner unsided	7 -7
hub unsided partner unsided best 0	21 -21
hub unsided partner unsided best 3	-14 14
hub>0.08	-13 13
hub>0.15	-20 20
hub>0.25	-5 5
hub>0.35	-11 11
hub>0.55	-8 8
hub>0.65	-7 7
hub>0.75	-11 11
hub>0.85	-14 14
hub>0.93	-22 22
hub>0.97	-8 8
k a:-	12 -12
k a:<agent>	17 -17
k a:<day-gone>	4 -4
k a:<duty>	16 -16
k a:<goods>	15 -15
k a:<level-noun>	16 -16
k a:<level>	8 -8
k a:<level> in	-14 14
k a:<name> .	18 -18
k a:<name> and	11 -11
k a:<name> on	21 -21
k a:<person> .	13 -13
k a:<person> on	11 -11
k a:<seat> .	-11 11
k a:<seat> in	11 -11
k a:<v-return>	-7 7
k a:<v-target>	-20 20
k a:?	14 -14
k a:and pay	-10 10
k a:another	-10 10
k a:are	-9 9
k a:autumn .	-7 7
k a:back	14 -14
k a:been	8 -8
k a:begin in	-11 11
k a:conclude in	-8 8
k a:far	12 -12
k a:far .	12 -12
k a:for the	26 -26
k a:found	14 -14
k a:from <day-ahead>	9 -9
k a:good	-11 11
k a:had	8 -8
k a:has not	-18 18
k a:have been	9 -9
k a:in a	16 -16
k a:in principle	13 -13
k a:it .	33 -33
k a:its	17 -17
k a:its own	10 -10
k a:last <month-gone>	5 -5
k a:minute	14 -14
k a:more	26 -26
k a:of it	12 -12
k a:of that	-6 6
k a:on <day-gone>	13 -13
k a:on the	18 -18
k a:out	19 -19
k a:own	10 -10
k a:partner	16 -16
k a:plan	13 -13
k a:port	12 -12
k a:principle	13 -13
k a:quota	7 -7
k a:should	-17 17
k a:since <day-gone>	8 -8
k a:since <month-gone>	15 -15
k a:since the	-20 20
k a:so far	12 -12
k a:spring	-18 18
k a:spring .	-17 17
k a:start	-8 8
k a:summer	-14 14
k a:tariff	13 -13
k a:text	-12 12
k a:text .	-13 13
k a:that	-25 25
k a:the	11 -11
k a:the <organisation>	15 -15
k a:their	-10 10
k a:they	19 -19
k a:to	12 -12
k a:together	-11 11
k a:too	10 -10
k a:too .	9 -9
k a:truce	14 -14
k a:until	20 -20
k a:until <day-ahead>	13 -13
k a:was announce	15 -15
k a:way	-10 10
k a:way .	-18 18
k a:well .	-7 7
k a:will	-14 14
k a:will be	-12 12
k a:with the	21 -21
k a:word	-17 17
k a:would	23 -23
k a:would have	8 -8
k b:" it	11 -11
k b:" we	11 -11
k b:,	5 -5
k b:, <person>	-12 12
k b:, a	9 -9
k b:, and	10 -10
k b:, no	-10 10
k b:, not	-9 9
k b:, say	13 -13
k b:, the	20 -20
k b:, to	-8 8
k b:-	21 -21
k b:: the	18 -18
k b:<gate>	14 -14
k b:<goods>	8 -8
k b:<level-noun>	23 -23
k b:<name> 's	19 -19
k b:<name> has	16 -16
k b:<name> the	-12 12
k b:<name> under	11 -11
k b:<person> and	-13 13
k b:<quality>	22 -22
k b:<sender>	14 -14
k b:<v-buy>	-12 12
k b:<v-propose>	19 -19
k b:<v-say>	24 -24
k b:a trade	-17 17
k b:all	-15 15
k b:and <person>	-9 9
k b:and <seat>	8 -8
k b:and the	10 -10
k b:are	-12 12
k b:be	15 -15
k b:but	-9 9
k b:by	10 -10
k b:by the	-10 10
k b:can	12 -12
k b:conclude its	12 -12
k b:date	13 -13
k b:did	-12 12
k b:do	-8 8
k b:get	7 -7
k b:go on	-8 8
k b:had a	-10 10
k b:had its	17 -17
k b:has	9 -9
k b:has had	21 -21
k b:have to	12 -12
k b:if	13 -13
k b:is an	-15 15
k b:is in	21 -21
k b:is not	-9 9
k b:it	-9 9
k b:it is	-11 11
k b:may	14 -14
k b:negotiate	-11 11
k b:nobody	19 -19
k b:not up	-8 8
k b:of	18 -18
k b:on an	-9 9
k b:order	-10 10
k b:put the	-11 11
k b:say	43 -43
k b:side	20 -20
k b:sign the	13 -13
k b:since	-11 11
k b:statement	8 -8
k b:suspension	10 -10
k b:that 's	-12 12
k b:that is	12 -12
k b:that the	26 -26
k b:the suspension	10 -10
k b:they have	-14 14
k b:they've	-9 9
k b:three	-9 9
k b:to a	-13 13
k b:truce	10 -10
k b:under	7 -7
k b:under its	14 -14
k b:up for	-8 8
k b:view	-9 9
k b:want	15 -15
k b:want to	15 -15
k b:was	17 -17
k b:was not	13 -13
k b:when	-11 11
k b:whose	12 -12
k b:without	8 -8
k b:you	10 -10
k c0=agree	11 -11
k c0=buy	-19 19
k c1=begin	12 -12
k c1=buy	-19 19
k c1=return	-8 8
k c2=agree	6 -6
k c2=down	-16 16
k c2=end	-14 14
k c2=propose	-8 8
k ct0=agree past	10 -10
k ct0=bear past	12 -12
k ct0=begin past	7 -7
k ct0=impose past	11 -11
k ct0=propose past	16 -16
k ct0=propose past-passive	11 -11
k ct0=propose present-passive	-12 12
k ct0=up present	-9 9
k ct1=agree past	10 -10
k ct1=bear past	12 -12
k ct1=begin past	7 -7
k ct1=propose past-passive	11 -11
k ct1=stay infinitive	8 -8
k ct2=agree past	13 -13
k ct2=agree present	23 -23
k ct2=bear gerund	-3 3
k ct2=bear perfect	11 -11
k ct2=bear present	12 -12
k ct2=begin past	24 -24
k ct2=down gerund	-3 3
k ct2=impose future-passive	-18 18
k ct2=impose modal-passive	10 -10
k ct2=impose past-passive	7 -7
k ct2=impose perfect-passive	12 -12
k ct2=propose gerund	-3 3
k ct2=propose past	-7 7
k ct2=say past	-12 12
k ct2=say past-passive	16 -16
k ct2=up perfect	-8 8
k f:"	8 -8
k f:-	10 -10
k f:;	-12 12
k f:<day-ahead>	23 -23
k f:<day-gone>	-23 23
k f:<day-today>	-23 23
k f:<gate>	13 -13
k f:<level>	-26 26
k f:<number>	-14 14
k f:<office>	-16 16
k f:<span>	24 -24
k f:<v-agree>	9 -9
k f:<v-bear>	14 -14
k f:<v-down>	6 -6
k f:<v-end>	21 -21
k f:<v-impose>	7 -7
k f:<v-return>	-8 8
k f:?	20 -20
k f:again	12 -12
k f:against	-11 11
k f:and	8 -8
k f:answer	14 -14
k f:apply	-22 22
k f:ask	-18 18
k f:at	5 -5
k f:back	26 -26
k f:been	10 -10
k f:before	-28 28
k f:border	9 -9
k f:both	-15 15
k f:bring	12 -12
k f:buy	13 -13
k f:by	20 -20
k f:car	-26 26
k f:ceiling	-10 10
k f:chip	11 -11
k f:cocoa	-8 8
k f:date	10 -10
k f:deal	11 -11
k f:did	13 -13
k f:doe	-19 19
k f:down	-11 11
k f:enter	17 -17
k f:find	-9 9
k f:force	6 -6
k f:full	8 -8
k f:further	-18 18
k f:gas	-31 31
k f:gave	-12 12
k f:get	12 -12
k f:had	13 -13
k f:has	20 -20
k f:he	24 -24
k f:i	-16 16
k f:invest	12 -12
k f:it	-10 10
k f:less	-16 16
k f:let	12 -12
k f:most	9 -9
k f:need	-18 18
k f:negotiate	12 -12
k f:new	13 -13
k f:no	24 -24
k f:not	-16 16
k f:nothing	-11 11
k f:old	10 -10
k f:once	12 -12
k f:ordinary	-15 15
k f:other	14 -14
k f:our	16 -16
k f:page	-9 9
k f:plant	8 -8
k f:press	-9 9
k f:promise	11 -11
k f:quota	11 -11
k f:raise	13 -13
k f:reporter	-11 11
k f:rest	16 -16
k f:round	27 -27
k f:same	7 -7
k f:second	7 -7
k f:set	13 -13
k f:shall	15 -15
k f:since	-12 12
k f:spoke	-13 13
k f:still	15 -15
k f:stop	10 -10
k f:take	24 -24
k f:talk	-14 14
k f:their	11 -11
k f:then	-16 16
k f:they	14 -14
k f:thing	-8 8
k f:truce	15 -15
k f:vote	-11 11
k f:was	-20 20
k f:week	26 -26
k f:well	-15 15
k f:what	13 -13
k f:when	-16 16
k f:which	-12 12
k f:while	13 -13
k f:who	-13 13
k f:within	8 -8
k f:word	-19 19
k f:work	11 -11
k f:worth	-12 12
k f:would	18 -18
k f:year	-26 26
k f:yet	33 -33
k f:your	-12 12
k first-of-paragraph	23 -23
k has-modal	24 -24
k has-past	8 -8
k has-pluperfect	21 -21
k headline	-16 16
k l1=<begin>	-8 8
k l1=<level-noun>	9 -9
k l1=<level>	-10 10
k l1=<office>	15 -15
k l1=<organisation>	-10 10
k l1=<seat>	16 -16
k l1=<v-agree>	11 -11
k l1=<v-impose>	17 -17
k l1=and	-10 10
k l1=for	-12 12
k l1=i	-12 12
k l1=it	14 -14
k l1=not	-11 11
k l1=of	35 -35
k l1=that	-6 6
k l1=the	-5 5
k l1=we	21 -21
k l2=,	-21 21
k l2=-	11 -11
k l2=:	17 -17
k l2=<day-gone>	-6 6
k l2=<goods>	11 -11
k l2=<level>	12 -12
k l2=<name>	-14 14
k l2=<not>	11 -11
k l2=<organisation>	22 -22
k l2=<v-bear>	17 -17
k l2=<v-stay>	11 -11
k l2=an	-10 10
k l2=did	-8 8
k l2=for	20 -20
k l2=have	-12 12
k l2=may	13 -13
k l2=one	-12 12
k l2=put	-13 13
k l2=that	38 -38
k l2=the	8 -8
k l2=two	11 -11
k l2=was	12 -12
k l2=what	-8 8
k l2=would	-12 12
k l2=year	-16 16
k l3="	11 -11
k l3=.	12 -12
k l3=<agent>	17 -17
k l3=<name>	14 -14
k l3=<not>	-12 12
k l3=<office>	-17 17
k l3=<seat>	15 -15
k l3=<v-begin>	18 -18
k l3=<v-buy>	11 -11
k l3=a	8 -8
k l3=all	-10 10
k l3=and	-10 10
k l3=as	13 -13
k l3=first	-10 10
k l3=for	-21 21
k l3=good	15 -15
k l3=had	6 -6
k l3=has	15 -15
k l3=it	-18 18
k l3=no	-10 10
k l3=say	13 -13
k l3=the	13 -13
k l3=two	-11 11
k l3=we	-10 10
k l3=which	11 -11
k l3=who	-17 17
k l4=,	11 -11
k l4=<agent>	-9 9
k l4=<name>	18 -18
k l4=<not>	10 -10
k l4=and	10 -10
k l4=are	-14 14
k l4=had	13 -13
k l4=has	11 -11
k l4=have	12 -12
k l4=it	-18 18
k l4=of	7 -7
k l4=pay	9 -9
k l4=that	-7 7
k l4=there	9 -9
k l4=to	-10 10
k l4=we	-10 10
k l4=were	-9 9
k l=, no	-10 10
k l=, not	-17 17
k l=, the	17 -17
k l=<begin> <begin>	-8 8
k l=<begin> <person>	13 -13
k l=<begin> a	7 -7
k l=<begin> it	7 -7
k l=<begin> that	-10 10
k l=<begin> they	15 -15
k l=<begin> we	15 -15
k l=<number> ,	23 -23
k l=a trade	-17 17
k l=had a	-9 9
k l=is the	16 -16
k l=it is	-4 4
k l=it was	23 -23
k l=of the	-5 5
k l=on an	-9 9
k l=sign the	13 -13
k l=that the	17 -17
k l=to a	-13 13
k l=under its	8 -8
k l=up for	-8 8
k lead=,	5 -5
k lead=a	22 -22
k lead=all	-19 19
k lead=and	-13 13
k lead=but	-9 9
k lead=if	13 -13
k lead=in	-14 14
k lead=its	-8 8
k lead=korea	-19 19
k lead=negotiations	-12 12
k lead=not	16 -16
k lead=nothing	10 -10
k lead=on	22 -22
k lead=signed	-17 17
k lead=there	-25 25
k lead=trade	9 -9
k lead=when	-12 12
k lead=whose	12 -12
k lead=why	-8 8
k lead=with	-14 14
k lead=without	12 -12
k lll=, under the	-17 17
k lll=<begin> <begin> <begin>	-8 8
k lll=<begin> <begin> <person>	13 -13
k lll=<begin> <begin> a	7 -7
k lll=<begin> <begin> it	7 -7
k lll=<begin> <begin> that	-10 10
k lll=<begin> <begin> they	15 -15
k lll=<begin> <begin> we	15 -15
k lll=<begin> <name> is	20 -20
k lll=<begin> it is	-7 7
k lll=<begin> it was	14 -14
k lll=<begin> its own	-15 15
k lll=<name> has an	16 -16
k lll=<person> sign the	10 -10
k lll=not up for	-8 8
k lll=say that the	10 -10
k lr='s with	9 -9
k lr=<begin> .	20 -20
k lr=<begin> <end>	-9 9
k lr=<begin> about	-14 14
k lr=<begin> between	16 -16
k lr=<begin> with	-12 12
k lr=a .	-27 27
k lr=a agreement	8 -8
k lr=a by	-11 11
k lr=a on	-9 9
k lr=a with	-14 14
k lr=an on	-11 11
k lr=an with	7 -7
k lr=for ,	-12 12
k lr=in .	10 -10
k lr=its of	18 -18
k lr=not .	-10 10
k lr=of .	13 -13
k lr=the .	10 -10
k lr=the agreement	-19 19
k lr=the are	-14 14
k lr=the has	17 -17
k lr=the on	12 -12
k lr=the say	10 -10
k lr=the take	19 -19
k lr=the that	-3 3
k lr=the would	10 -10
k named=3	7 -7
k nc2=up	12 -12
k nct2=begin present	8 -8
k nct2=down present	9 -9
k nct2=impose participle-passive	-11 11
k nct2=impose present	16 -16
k next=and	-12 12
k next=that	8 -8
k next=yet	-25 25
k nhas-gerund	14 -14
k nt2=past	15 -15
k nt2=past-not	-18 18
k nt2=perfect	18 -18
k nv2=go	7 -7
k nv2=say	-5 5
k nv2=take	-13 13
k nv2=tell	8 -8
k nvt2=write past	-9 9
k of union	19 -19
k of union beside it	16 -16
k others=2	22 -22
k part made	-18 18
k part=side of US	-19 19
k part=side truce	5 -5
k part=third of US	24 -24
k part=unsided	6 -6
k part=unsided truce	10 -10
k pc0=propose	-15 15
k pc1=impose	5 -5
k pct0=impose past	14 -14
k pct0=impose present	15 -15
k pct0=stay perfect	11 -11
k pct1=impose participle-passive	12 -12
k pct1=impose past	14 -14
k pct1=impose present	15 -15
k pct1=stay perfect	11 -11
k pv1=meet	12 -12
k pvt0=be perfect	10 -10
k pvt1=be perfect	10 -10
k q:'s	23 -23
k q:.	-8 8
k q:;	19 -19
k q:<day-ahead>	19 -19
k q:<duty>	8 -8
k q:<goods-amount>	15 -15
k q:<level-noun>	17 -17
k q:<money>	5 -5
k q:<month-ahead>	-10 10
k q:<office>	31 -31
k q:<sender>	29 -29
k q:<span>	21 -21
k q:<v-agree>	20 -20
k q:<v-begin>	10 -10
k q:<v-buy>	18 -18
k q:<v-down>	15 -15
k q:<v-end>	24 -24
k q:<v-say>	-9 9
k q:<v-sell>	-16 16
k q:<v-target>	-13 13
k q:about	14 -14
k q:add	-10 10
k q:additional	17 -17
k q:ago	-16 16
k q:already	-21 21
k q:am	-10 10
k q:an	8 -8
k q:announce	-14 14
k q:answer	12 -12
k q:are	25 -25
k q:be	-9 9
k q:begin	13 -13
k q:better	-20 20
k q:both	15 -15
k q:busan	12 -12
k q:butter	13 -13
k q:charge	-18 18
k q:colleague	-18 18
k q:come	6 -6
k q:commerce	12 -12
k q:confirm	-12 12
k q:cost	18 -18
k q:could	14 -14
k q:date	11 -11
k q:discuss	14 -14
k q:doe	16 -16
k q:done	-21 21
k q:double	-19 19
k q:down	-20 20
k q:everyone	-9 9
k q:export	11 -11
k q:fentanyl	14 -14
k q:for	22 -22
k q:forced	-8 8
k q:from	19 -19
k q:fruit	17 -17
k q:half	13 -13
k q:here	-15 15
k q:higher	-11 11
k q:hold	-9 9
k q:i	-19 19
k q:import	14 -14
k q:isn't	-7 7
k q:it	-16 16
k q:lay	-11 11
k q:licence	16 -16
k q:list	-11 11
k q:look	-17 17
k q:make	-9 9
k q:medicine	19 -19
k q:mentioned	-16 16
k q:minister	10 -10
k q:ministry	18 -18
k q:minute	8 -8
k q:mr	16 -16
k q:ms	16 -16
k q:new	11 -11
k q:next	-21 21
k q:nothing	-8 8
k q:offer	12 -12
k q:on	21 -21
k q:opened	16 -16
k q:or	-23 23
k q:over	12 -12
k q:own	-15 15
k q:pause	15 -15
k q:peace	-16 16
k q:plan	10 -10
k q:power	-13 13
k q:prepare	-10 10
k q:product	-20 20
k q:put	10 -10
k q:quarrel	13 -13
k q:quota	16 -16
k q:raise	-8 8
k q:raspberry	13 -13
k q:rate	12 -12
k q:report	18 -18
k q:say	15 -15
k q:season	13 -13
k q:section	24 -24
k q:sell	-25 25
k q:ship	14 -14
k q:should	-16 16
k q:some	10 -10
k q:stand	11 -11
k q:subject	-14 14
k q:such	-10 10
k q:sugar	-5 5
k q:suspend	12 -12
k q:talk	19 -19
k q:team	-10 10
k q:tell	-7 7
k q:than	25 -25
k q:the	13 -13
k q:thi	-19 19
k q:thing	17 -17
k q:third	12 -12
k q:through	20 -20
k q:too	-8 8
k q:top	-21 21
k q:trade	14 -14
k q:treaty	-15 15
k q:two	28 -28
k q:up	-13 13
k q:what	26 -26
k q:where	-9 9
k q:who	17 -17
k q:will	-3 3
k q:wine	-15 15
k q:within	-12 12
k q:would	14 -14
k q:write	26 -26
k q:zero	20 -20
k q:—	17 -17
k q:•	14 -14
k qt=future	-9 9
k qt=modal	-12 12
k qt=present	15 -15
k r1=<day-ahead>	-13 13
k r1=<money>	10 -10
k r1=<not>	10 -10
k r1=<organisation>	-13 13
k r1=<v-bear>	17 -17
k r1=<v-begin>	14 -14
k r1=<v-down>	14 -14
k r1=<v-end>	-14 14
k r1=?	23 -23
k r1=a	13 -13
k r1=and	-11 11
k r1=another	-12 12
k r1=are	-12 12
k r1=at	4 -4
k r1=end	-11 11
k r1=it	13 -13
k r1=more	8 -8
k r1=on	-18 18
k r1=say	13 -13
k r1=since	8 -8
k r1=the	15 -15
k r1=would	15 -15
k r1=yet	-21 21
k r2=,	12 -12
k r2=:	-15 15
k r2=<agent>	13 -13
k r2=<day-ahead>	-8 8
k r2=<level>	7 -7
k r2=<v-bear>	14 -14
k r2=<v-stay>	7 -7
k r2=<v-up>	-8 8
k r2=and	15 -15
k r2=announce	10 -10
k r2=are	13 -13
k r2=as	-5 5
k r2=at	-14 14
k r2=been	17 -17
k r2=bring	-9 9
k r2=for	-5 5
k r2=go	-8 8
k r2=is	-18 18
k r2=its	15 -15
k r2=on	-10 10
k r2=plan	12 -12
k r2=reach	16 -16
k r2=two	13 -13
k r2=which	-9 9
k r2=would	10 -10
k r3="	18 -18
k r3=:	12 -12
k r3=<level>	-12 12
k r3=<name>	5 -5
k r3=<v-bear>	-7 7
k r3=<v-stay>	-23 23
k r3=at	13 -13
k r3=be	8 -8
k r3=both	-16 16
k r3=from	14 -14
k r3=go	12 -12
k r3=have	10 -10
k r3=he	-12 12
k r3=make	-11 11
k r3=out	10 -10
k r3=pay	-6 6
k r3=start	-12 12
k r3=their	-11 11
k r3=with	18 -18
k r4="	-17 17
k r4=.	-6 6
k r4=<day-gone>	17 -17
k r4=<goods>	-17 17
k r4=<level>	-17 17
k r4=<name>	25 -25
k r4=<span>	12 -12
k r4=<v-begin>	-24 24
k r4=<v-down>	-14 14
k r4=<v-propose>	14 -14
k r4=<v-say>	-9 9
k r4=<v-up>	26 -26
k r4=a	-22 22
k r4=as	-19 19
k r4=go	18 -18
k r4=its	6 -6
k r4=last	-13 13
k r4=of	8 -8
k r4=say	-15 15
k r4=the	11 -11
k r4=they	16 -16
k r4=up	13 -13
k r4=was	5 -5
k r4=week	15 -15
k r=" .	-17 17
k r=, <person>	-10 10
k r=, of	22 -22
k r=. "	-11 11
k r=? <end>	22 -22
k r=are go	-12 12
k r=at <level>	5 -5
k r=for <name>	-10 10
k r=for the	23 -23
k r=in <seat>	14 -14
k r=on a	-8 8
k r=that <person>	-5 5
k r=was reach	13 -13
k r=with the	19 -19
k rank=4	7 -7
k rank=5	7 -7
k s:'	-12 12
k s:'s	21 -21
k s:(	12 -12
k s:)	3 -3
k s:<day-ahead>	21 -21
k s:<day-today>	18 -18
k s:<gate>	23 -23
k s:<goods>	8 -8
k s:<money>	12 -12
k s:<month-ahead>	11 -11
k s:<name>	11 -11
k s:<points>	-10 10
k s:<quality>	21 -21
k s:<sender>	-11 11
k s:<span>	16 -16
k s:<v-agree>	9 -9
k s:<v-buy>	-8 8
k s:<v-deny>	16 -16
k s:<v-end>	11 -11
k s:<v-return>	-8 8
k s:<v-sell>	5 -5
k s:<v-threaten>	26 -26
k s:according	-13 13
k s:afterward	-19 19
k s:all	-17 17
k s:also	20 -20
k s:aluminum	-14 14
k s:announce	-13 13
k s:any	16 -16
k s:anybody	10 -10
k s:are	-7 7
k s:arrangement	31 -31
k s:autumn	-9 9
k s:be	8 -8
k s:being	-13 13
k s:between	4 -4
k s:border	12 -12
k s:busan	17 -17
k s:by	19 -19
k s:cabinet	11 -11
k s:can	21 -21
k s:car	-17 17
k s:case	19 -19
k s:cent	21 -21
k s:christma	-10 10
k s:come	12 -12
k s:complete	16 -16
k s:count	11 -11
k s:custom	16 -16
k s:day	15 -15
k s:did	-19 19
k s:done	-11 11
k s:each	9 -9
k s:earth	-12 12
k s:either	6 -6
k s:else	13 -13
k s:essentially	-15 15
k s:exempt	13 -13
k s:exist	-11 11
k s:extension	11 -11
k s:fentanyl	-9 9
k s:fish	14 -14
k s:follow	12 -12
k s:followed	19 -19
k s:fourth	13 -13
k s:free	7 -7
k s:fruit	-5 5
k s:further	14 -14
k s:get	10 -10
k s:give	9 -9
k s:good	11 -11
k s:had	6 -6
k s:half	-16 16
k s:have	6 -6
k s:he	23 -23
k s:heard	18 -18
k s:her	-15 15
k s:here	7 -7
k s:higher	9 -9
k s:his	24 -24
k s:how	9 -9
k s:idea	14 -14
k s:if	15 -15
k s:included	-11 11
k s:initialled	-11 11
k s:instead	8 -8
k s:list	11 -11
k s:meet	20 -20
k s:mind	-9 9
k s:minute	16 -16
k s:more	22 -22
k s:most	-11 11
k s:needed	12 -12
k s:negotiate	-25 25
k s:next	-11 11
k s:nil	14 -14
k s:off	-16 16
k s:one	12 -12
k s:open	19 -19
k s:or	12 -12
k s:order	-9 9
k s:other	16 -16
k s:outside	12 -12
k s:partner	17 -17
k s:partnership	13 -13
k s:party	8 -8
k s:people	-10 10
k s:phone	16 -16
k s:port	12 -12
k s:price	24 -24
k s:principle	13 -13
k s:published	-14 14
k s:question	14 -14
k s:raise	19 -19
k s:rare	-12 12
k s:read	-12 12
k s:ready	-18 18
k s:remember	-11 11
k s:replace	-12 12
k s:reporter	13 -13
k s:right	11 -11
k s:see	14 -14
k s:sell	22 -22
k s:set	13 -13
k s:she	20 -20
k s:side	15 -15
k s:signature	12 -12
k s:sir	-20 20
k s:sit	20 -20
k s:spring	-15 15
k s:steel	-13 13
k s:still	21 -21
k s:subject	-16 16
k s:suspend	15 -15
k s:suspension	14 -14
k s:take	-18 18
k s:talked	12 -12
k s:talking	-10 10
k s:them	21 -21
k s:there	4 -4
k s:they've	-9 9
k s:think	16 -16
k s:threaten	9 -9
k s:too	12 -12
k s:treaty	-19 19
k s:truce	9 -9
k s:unless	11 -11
k s:until	12 -12
k s:view	-8 8
k s:vote	18 -18
k s:want	28 -28
k s:warn	16 -16
k s:when	-12 12
k s:where	11 -11
k s:which	20 -20
k s:without	11 -11
k s:word	-15 15
k s:would	17 -17
k s:year	-9 9
k s:yet	-10 10
k s:you	11 -11
k s:—	24 -24
k sa:, "	17 -17
k sa:, <name>	12 -12
k sa:, a	10 -10
k sa:, at	-13 13
k sa:, had	-7 7
k sa:, is	-15 15
k sa:, it	16 -16
k sa:, not	19 -19
k sa:, or	14 -14
k sa:, pay	16 -16
k sa:, say	-18 18
k sa:, she	17 -17
k sa:, the	27 -27
k sa:: <level>	16 -16
k sa:: <person>	11 -11
k sa:; <level>	-17 17
k sa:; it	14 -14
k sa:<day-ahead> ,	15 -15
k sa:<day-today>	8 -8
k sa:<gate>	17 -17
k sa:<level-noun>	-14 14
k sa:<level> in	-12 12
k sa:<money>	22 -22
k sa:<month-ahead>	20 -20
k sa:<month-gone> and	-15 15
k sa:<name>	18 -18
k sa:<name> ,	-18 18
k sa:<name> .	21 -21
k sa:<name> at	16 -16
k sa:<name> on	23 -23
k sa:<not>	-12 12
k sa:<number>	5 -5
k sa:<office>	-11 11
k sa:<person> on	12 -12
k sa:<quality>	17 -17
k sa:<sender>	-23 23
k sa:<span>	18 -18
k sa:<v-bear>	16 -16
k sa:<v-propose>	15 -15
k sa:<v-return>	-4 4
k sa:<v-threaten>	15 -15
k sa:a	9 -9
k sa:a <office>	12 -12
k sa:afterward .	-11 11
k sa:agree	8 -8
k sa:an	26 -26
k sa:and <name>	14 -14
k sa:and <person>	6 -6
k sa:and a	-11 11
k sa:and pay	-13 13
k sa:and we	-12 12
k sa:announce on	9 -9
k sa:any	15 -15
k sa:are in	-19 19
k sa:autumn	-9 9
k sa:autumn .	-13 13
k sa:back	-19 19
k sa:back .	-17 17
k sa:begin in	-8 8
k sa:busan	13 -13
k sa:car	-18 18
k sa:case	15 -15
k sa:cent	21 -21
k sa:christma	-10 10
k sa:come	13 -13
k sa:conclude in	-8 8
k sa:count	11 -11
k sa:countermeasure	-9 9
k sa:country	-26 26
k sa:country ,	-18 18
k sa:did	-10 10
k sa:did not	-12 12
k sa:either	5 -5
k sa:else	11 -11
k sa:expect	16 -16
k sa:far .	13 -13
k sa:fish	12 -12
k sa:for <level>	-13 13
k sa:for it	10 -10
k sa:force	-11 11
k sa:force since	-12 12
k sa:fourth	10 -10
k sa:free	17 -17
k sa:free .	13 -13
k sa:from <day-ahead>	12 -12
k sa:give	16 -16
k sa:good	7 -7
k sa:has	-16 16
k sa:has not	-22 22
k sa:have	17 -17
k sa:have been	13 -13
k sa:he	11 -11
k sa:in a	15 -15
k sa:in busan	11 -11
k sa:in force	-7 7
k sa:in principle	13 -13
k sa:in the	-10 10
k sa:in their	-8 8
k sa:included	-12 12
k sa:included .	-13 13
k sa:initialled	-11 11
k sa:is not	6 -6
k sa:it .	8 -8
k sa:it in	19 -19
k sa:it is	19 -19
k sa:it would	10 -10
k sa:its own	11 -11
k sa:last <month-gone>	5 -5
k sa:mind	-9 9
k sa:minute	15 -15
k sa:more	9 -9
k sa:more than	9 -9
k sa:my	-11 11
k sa:of it	-17 17
k sa:of its	11 -11
k sa:of that	-6 6
k sa:of the	11 -11
k sa:off the	-15 15
k sa:on <day-ahead>	23 -23
k sa:on a	-7 7
k sa:on paper	15 -15
k sa:on steel	-15 15
k sa:on the	27 -27
k sa:one	25 -25
k sa:only	12 -12
k sa:open	13 -13
k sa:or	21 -21
k sa:ordinary	-10 10
k sa:ordinary duty	-10 10
k sa:out .	-11 11
k sa:own	11 -11
k sa:partner	16 -16
k sa:pay <number>	-12 12
k sa:people	-12 12
k sa:plan	20 -20
k sa:port	12 -12
k sa:price	16 -16
k sa:principle	13 -13
k sa:published	-15 15
k sa:put	17 -17
k sa:reciprocal	-13 13
k sa:reporter .	10 -10
k sa:see	11 -11
k sa:sell	12 -12
k sa:set	22 -22
k sa:she	20 -20
k sa:should	-13 13
k sa:should be	-10 10
k sa:sign by	10 -10
k sa:sign on	-14 14
k sa:since <day-gone>	6 -6
k sa:since the	-12 12
k sa:so far	16 -16
k sa:spring	-16 16
k sa:spring .	-16 16
k sa:start in	-10 10
k sa:steel	-14 14
k sa:still	11 -11
k sa:subject to	-9 9
k sa:summer	-14 14
k sa:table	-8 8
k sa:take	-13 13
k sa:tariff	34 -34
k sa:text .	-13 13
k sa:that .	-3 3
k sa:that he	12 -12
k sa:that the	-14 14
k sa:the case	13 -13
k sa:the paper	-11 11
k sa:the spring	-8 8
k sa:the time	-9 9
k sa:them	9 -9
k sa:time being	-10 10
k sa:to <day-gone>	-11 11
k sa:to that	-11 11
k sa:too	10 -10
k sa:too .	9 -9
k sa:truce	10 -10
k sa:until	23 -23
k sa:until <day-ahead>	17 -17
k sa:very	-11 11
k sa:want	13 -13
k sa:warn	13 -13
k sa:was announce	10 -10
k sa:was not	-15 15
k sa:was sign	8 -8
k sa:way .	-17 17
k sa:without	9 -9
k sa:without a	17 -17
k sa:word	-16 16
k sa:would	17 -17
k sa:would be	13 -13
k sa:would have	14 -14
k sa:yet	-17 17
k sa:yet .	-12 12
k sb:" it	11 -11
k sb:" we	20 -20
k sb:'s	12 -12
k sb:(	15 -15
k sb:, a	10 -10
k sb:, and	10 -10
k sb:, from	10 -10
k sb:, has	-16 16
k sb:, in	11 -11
k sb:, no	-9 9
k sb:, not	-17 17
k sb:, of	-23 23
k sb:, the	19 -19
k sb:, who	-16 16
k sb:-	14 -14
k sb::	11 -11
k sb:: <level>	-15 15
k sb:: no	5 -5
k sb:: the	23 -23
k sb:;	-19 19
k sb:<day-ahead>	10 -10
k sb:<day-gone> and	15 -15
k sb:<day-gone> the	10 -10
k sb:<gate>	17 -17
k sb:<goods>	5 -5
k sb:<level-noun>	20 -20
k sb:<level> ;	-12 12
k sb:<level> since	13 -13
k sb:<name> 's	30 -30
k sb:<name> has	17 -17
k sb:<name> the	-12 12
k sb:<name> under	11 -11
k sb:<not>	7 -7
k sb:<number>	-9 9
k sb:<number> and	-19 19
k sb:<office> ,	12 -12
k sb:<organisation> that	15 -15
k sb:<person> :	-12 12
k sb:<quality>	9 -9
k sb:<seat> say	15 -15
k sb:<sender>	13 -13
k sb:<span> ,	10 -10
k sb:<v-buy>	-12 12
k sb:<v-end>	17 -17
k sb:<v-sell>	18 -18
k sb:<v-threaten>	11 -11
k sb:a trade	-16 16
k sb:afterward	-11 11
k sb:agree	-9 9
k sb:all	-6 6
k sb:also	16 -16
k sb:and <level>	7 -7
k sb:and <person>	-6 6
k sb:and <seat>	8 -8
k sb:and the	12 -12
k sb:announce	-15 15
k sb:anybody	10 -10
k sb:are not	11 -11
k sb:as	-14 14
k sb:as well	-15 15
k sb:at <number>	15 -15
k sb:be	18 -18
k sb:both	-17 17
k sb:by	11 -11
k sb:cabinet	10 -10
k sb:can	16 -16
k sb:conclude its	12 -12
k sb:confirm	-9 9
k sb:continue	-9 9
k sb:did	-11 11
k sb:done	-17 17
k sb:duty	5 -5
k sb:end	13 -13
k sb:every	13 -13
k sb:fentanyl	-12 12
k sb:follow	8 -8
k sb:for	-13 13
k sb:from	7 -7
k sb:from <day-ahead>	16 -16
k sb:from <name>	-12 12
k sb:get	8 -8
k sb:had a	-10 10
k sb:had its	17 -17
k sb:has	17 -17
k sb:has been	15 -15
k sb:has had	21 -21
k sb:have to	12 -12
k sb:he	17 -17
k sb:his	15 -15
k sb:i	-9 9
k sb:if	11 -11
k sb:in <month-gone>	-16 16
k sb:is an	-15 15
k sb:is in	22 -22
k sb:is not	-10 10
k sb:is the	15 -15
k sb:is what	7 -7
k sb:it	-15 15
k sb:it is	-11 11
k sb:it will	-9 9
k sb:meet	20 -20
k sb:meet in	9 -9
k sb:more	18 -18
k sb:my	14 -14
k sb:negotiate	-10 10
k sb:next	-11 11
k sb:no .	11 -11
k sb:nobody	21 -21
k sb:not up	-8 8
k sb:nothing	5 -5
k sb:nothing ,	10 -10
k sb:of	5 -5
k sb:on an	-9 9
k sb:only	-5 5
k sb:order	-9 9
k sb:other	18 -18
k sb:our own	-14 14
k sb:put the	-11 11
k sb:rate	10 -10
k sb:reach a	-16 16
k sb:say ,	-12 12
k sb:say the	16 -16
k sb:say there	14 -14
k sb:side	14 -14
k sb:sign the	14 -14
k sb:suspension	11 -11
k sb:take <level>	-11 11
k sb:tariff	-16 16
k sb:tariff ,	-22 22
k sb:television	10 -10
k sb:tell <person>	-13 13
k sb:that 's	-12 12
k sb:that the	20 -20
k sb:the <quality>	12 -12
k sb:the suspension	11 -11
k sb:the three	12 -12
k sb:the truce	17 -17
k sb:them	17 -17
k sb:there are	-11 11
k sb:there was	13 -13
k sb:they have	-13 13
k sb:they've	-9 9
k sb:to <level>	6 -6
k sb:to <number>	12 -12
k sb:under	8 -8
k sb:under its	14 -14
k sb:up for	-8 8
k sb:view	-9 9
k sb:vote	13 -13
k sb:want	16 -16
k sb:want to	15 -15
k sb:was in	-16 16
k sb:was not	14 -14
k sb:well	-9 9
k sb:where	12 -12
k sb:which	10 -10
k sb:which has	11 -11
k sb:with <person>	21 -21
k sb:within	9 -9
k sb:year ,	-12 12
k sb:you	12 -12
k sb:—	13 -13
k sides=4	13 -13
k t0=past-not	13 -13
k t0=perfect	-11 11
k t0=present-not	-14 14
k t0=present-passive	-8 8
k t1=gerund	-13 13
k t1=past-not	13 -13
k t1=present-not	-14 14
k t1=present-passive	-8 8
k t2=future-passive	-15 15
k t2=infinitive	12 -12
k t2=perfect-passive	16 -16
k t2=present-not	9 -9
k v0=continue	-11 11
k v0=get	18 -18
k v0=make	-10 10
k v0=sign	14 -14
k v1=get	20 -20
k v1=negotiate	-4 4
k v1=sign	14 -14
k v2=agree	19 -19
k v2=apply	-19 19
k v2=come	15 -15
k v2=negotiate	-17 17
k v2=plan	13 -13
k v2=start	-14 14
k vt0=agree pluperfect	-10 10
k vt0=be modal	15 -15
k vt0=go present	-11 11
k vt0=make past	-8 8
k vt0=negotiate past	11 -11
k vt0=negotiate present	-9 9
k vt0=say past	16 -16
k vt0=sign past	9 -9
k vt0=sign perfect	11 -11
k vt1=agree pluperfect	-11 11
k vt1=be modal	15 -15
k vt1=make past	-8 8
k vt1=negotiate past	11 -11
k vt1=negotiate present	-9 9
k vt1=say past	16 -16
k vt1=sign past	9 -9
k vt1=sign perfect	11 -11
k vt2=come past	21 -21
k vt2=end past	-10 10
k vt2=make past	-12 12
k vt2=negotiate gerund	-3 3
k vt2=reach present	16 -16
k vt2=take past	7 -7
l1=-	-7 7
l1=/	-10 10
l1=;	-3 3
l1=<day-ahead>	-10 10
l1=<level-noun>	16 -16
l1=<month-gone>	12 -12
l1=<number>	10 -10
l1=<v-agree>	19 -19
l1=<v-bear>	30 -30
l1=<v-down>	-9 9
l1=<v-impose>	13 -13
l1=<v-propose>	19 -19
l1=<v-return>	-7 7
l1=a	35 -35
l1=about	-12 12
l1=and	6 -6
l1=as	-8 8
l1=did	-11 11
l1=doe	-6 6
l1=enter	21 -21
l1=from	24 -24
l1=how	10 -10
l1=in	11 -11
l1=of	11 -11
l1=on	18 -18
l1=only	-16 16
l1=reach	19 -19
l1=return	-7 7
l1=should	-11 11
l1=so	18 -18
l1=south	16 -16
l1=take	12 -12
l1=than	11 -11
l1=under	-11 11
l1=unless	9 -9
l1=what	-12 12
l1=whether	10 -10
l1=worth	14 -14
l2=)	25 -25
l2=<agent>	-18 18
l2=<money>	-11 11
l2=<month-gone>	-8 8
l2=<person>	21 -21
l2=<seat>	16 -16
l2=<v-agree>	9 -9
l2=<v-down>	13 -13
l2=<v-impose>	-15 15
l2=<v-target>	19 -19
l2=agree	17 -17
l2=apply	-9 9
l2=are	12 -12
l2=ask	15 -15
l2=at	-9 9
l2=begin	17 -17
l2=between	7 -7
l2=busan	15 -15
l2=car	-7 7
l2=come	20 -20
l2=comparison	-9 9
l2=day	9 -9
l2=framework	8 -8
l2=from	-8 8
l2=has	-28 28
l2=he	-8 8
l2=hear	-3 3
l2=home	12 -12
l2=leave	14 -14
l2=of	-12 12
l2=oil	12 -12
l2=order	-8 8
l2=own	7 -7
l2=paper	-19 19
l2=say	-5 5
l2=that	-13 13
l2=thi	14 -14
l2=truce	15 -15
l2=turnberry	34 -34
l2=up	13 -13
l2=well	11 -11
l2=which	-8 8
l2=write	19 -19
l3=-	10 -10
l3=.	14 -14
l3=<duty>	-16 16
l3=<level>	6 -6
l3=<not>	-12 12
l3=<office>	11 -11
l3=<organisation>	25 -25
l3=<seat>	2 -2
l3=<sender>	-9 9
l3=<span>	17 -17
l3=<v-bear>	-14 14
l3=<v-propose>	11 -11
l3=<v-stay>	9 -9
l3=<v-up>	-20 20
l3=all	-14 14
l3=also	-7 7
l3=and	-17 17
l3=as	16 -16
l3=at	9 -9
l3=be	-22 22
l3=country	-10 10
l3=deal	-12 12
l3=for	14 -14
l3=free	11 -11
l3=get	-8 8
l3=good	-14 14
l3=he	21 -21
l3=in	13 -13
l3=is	17 -17
l3=its	14 -14
l3=negotiation	10 -10
l3=not	-9 9
l3=off	8 -8
l3=one	16 -16
l3=own	20 -20
l3=pay	-13 13
l3=reciprocal	-6 6
l3=similar	12 -12
l3=such	-12 12
l3=talk	-23 23
l3=tariff	-13 13
l3=thi	-16 16
l3=trade	-16 16
l3=under	-11 11
l3=we	-12 12
l3=were	11 -11
l3=will	-12 12
l3=would	-20 20
l3=—	-21 21
l4=(	27 -27
l4=)	14 -14
l4=-	-10 10
l4=<day-today>	-12 12
l4=<number>	16 -16
l4=<office>	8 -8
l4=<quality>	20 -20
l4=<sender>	-13 13
l4=<v-end>	-6 6
l4=<v-say>	-14 14
l4=<v-sell>	-10 10
l4=<v-stay>	16 -16
l4=<v-target>	-12 12
l4=<v-threaten>	-14 14
l4=<v-up>	14 -14
l4=accord	-16 16
l4=agreement	-19 19
l4=as	16 -16
l4=car	-8 8
l4=export	-13 13
l4=first	12 -12
l4=framework	10 -10
l4=get	15 -15
l4=have	17 -17
l4=its	5 -5
l4=mr	14 -14
l4=negotiation	-5 5
l4=off	-18 18
l4=on	-13 13
l4=one	13 -13
l4=side	11 -11
l4=since	10 -10
l4=take	12 -12
l4=the	28 -28
l4=under	-4 4
l4=which	-9 9
l4=would	-23 23
l4=year	10 -10
l4=—	33 -33
l=, as	-5 5
l=, if	16 -16
l=; for	-12 12
l=; the	10 -10
l=<begin> -	-14 14
l=<begin> only	-14 14
l=<day-ahead> ,	-15 15
l=<day-gone> in	11 -11
l=<day-today> that	-6 6
l=<level> ;	7 -7
l=<level> and	16 -16
l=<level> on	15 -15
l=<month-gone> ;	-11 11
l=<name> ,	-5 5
l=<organisation> from	-10 10
l=<person> :	12 -12
l=<person> in	16 -16
l=<person> of	-9 9
l=<quality> and	9 -9
l=<seat> —	10 -10
l=agree in	13 -13
l=and his	-7 7
l=and that	-11 11
l=apply to	-9 9
l=busan ,	15 -15
l=home from	12 -12
l=in return	-7 7
l=in the	17 -17
l=meet in	14 -14
l=of the	-14 14
l=of what	-11 11
l=on <day-gone>	20 -20
l=on in	-11 11
l=own with	7 -7
l=say that	-8 8
l=sign in	-11 11
l=that the	12 -12
l=to the	-8 8
l=truce with	13 -13
l=turnberry ,	26 -26
l=what about	-10 10
l=what the	10 -10
l=which the	-13 13
l=write that	18 -18
lead=(	16 -16
lead=;	-3 3
lead=american	-20 20
lead=and	14 -14
lead=beijing	10 -10
lead=bolivia	10 -10
lead=brazil	7 -7
lead=by	-16 16
lead=canada	17 -17
lead=cars	-20 20
lead=china	23 -23
lead=colombia	15 -15
lead=croatia	11 -11
lead=cuba	-11 11
lead=denmark	21 -21
lead=estonia	-17 17
lead=ethiopia	-13 13
lead=eu	18 -18
lead=exports	-17 17
lead=for	20 -20
lead=foreign	-12 12
lead=france	-24 24
lead=goods	16 -16
lead=he	7 -7
lead=his	15 -15
lead=in	-10 10
lead=indonesia	-7 7
lead=ireland	11 -11
lead=its	-16 16
lead=jakarta	13 -13
lead=japanese	-14 14
lead=jordan	6 -6
lead=kenya	4 -4
lead=korean	9 -9
lead=kuala	17 -17
lead=laos	23 -23
lead=lebanon	-19 19
lead=london	11 -11
lead=malaysia	-10 10
lead=manila	32 -32
lead=meanwhile	-13 13
lead=medicines	15 -15
lead=mexico	26 -26
lead=morocco	-11 11
lead=negotiations	5 -5
lead=negotiators	17 -17
lead=new	-13 13
lead=next	-16 16
lead=nigeria	10 -10
lead=one	20 -20
lead=rwanda	9 -9
lead=samoa	-21 21
lead=serbia	-8 8
lead=since	17 -17
lead=singapore	13 -13
lead=slovenia	10 -10
lead=spain	17 -17
lead=thailand	-10 10
lead=tokyo	7 -7
lead=trade	29 -29
lead=turkey	-16 16
lead=two	17 -17
lead=uganda	-9 9
lead=uk	-26 26
lead=unless	12 -12
lead=until	-12 12
lead=washington	8 -8
lead=what	-15 15
lead=when	-13 13
lead=while	14 -14
lead=whose	18 -18
lead=zimbabwe	-12 12
level side	-12 12
likely places 0	14 -14
likely places 1 best 4	14 -14
likely places 2 best 4	-19 19
likely places 2 best 6	12 -12
likely places 3	-9 9
likely places 4	-20 20
likely places 4 best 6	-14 14
lll=, <name> ,	17 -17
lll=, and the	9 -9
lll=, as the	13 -13
lll=- <name> and	13 -13
lll=: <name> and	-28 28
lll=<begin> <begin> -	-14 14
lll=<begin> <begin> only	-14 14
lll=<begin> <seat> —	10 -10
lll=<begin> car from	-8 8
lll=<begin> in return	-7 7
lll=<begin> negotiation with	6 -6
lll=<begin> on <day-gone>	13 -13
lll=<begin> talk between	-20 20
lll=<begin> talk with	9 -9
lll=<begin> what about	-11 11
lll=<level> on most	5 -5
lll=<level> tariff on	-12 12
lll=<name> , the	-9 9
lll=<person> and the	-12 12
lll=<quality> tariff on	-12 12
lll=and <person> of	-20 20
lll=at <level> and	9 -9
lll=deal with the	-15 15
lll=from <name> and	21 -21
lll=get <number> ,	12 -12
lll=go on in	-11 11
lll=good from the	-17 17
lll=negotiation with the	7 -7
lll=no agreement with	10 -10
lll=of <name> and	19 -19
lll=on <day-gone> ,	-5 5
lll=own agreement with	11 -11
lll=own deal with	8 -8
lll=own pact with	12 -12
lll=pay <level> in	-14 14
lll=reciprocal tariff on	-6 6
lll=talk with the	-21 21
lll=tariff accord with	-9 9
lll=tariff agreement with	-9 9
lll=that <name> and	7 -7
lll=the <name> ,	-9 9
lll=the <name> —	-13 13
lll=the duty on	-15 15
lll=the talk with	-5 5
lll=the tariff on	17 -17
lll=trade deal with	-13 13
lll=trade negotiation with	-14 14
lll=trade talk between	13 -13
lll=with <name> and	-25 25
lll=— <name> and	-17 17
lr=, 's	16 -16
lr=, ,	17 -17
lr=, <number>	22 -22
lr=, and	-7 7
lr=, time	-12 12
lr=: .	19 -19
lr=: <level>	18 -18
lr=: has	-16 16
lr=; has	-9 9
lr=<begin> (	-14 14
lr=<begin> .	-36 36
lr=<begin> agree	-11 11
lr=<begin> and	14 -14
lr=<begin> export	-13 13
lr=<begin> get	25 -25
lr=<begin> go	23 -23
lr=<begin> has	12 -12
lr=<begin> hope	-8 8
lr=<begin> say	5 -5
lr=<begin> sell	10 -10
lr=<begin> sign	-25 25
lr=<begin> steel	-9 9
lr=<begin> was	7 -7
lr=<begin> will	20 -20
lr=<begin> would	16 -16
lr=about ?	-19 19
lr=and ,	-19 19
lr=and .	-17 17
lr=and <number>	14 -14
lr=and act	10 -10
lr=and agree	8 -8
lr=and get	-10 10
lr=by 's	-12 12
lr=for .	19 -19
lr=for on	-10 10
lr=from ,	-10 10
lr=from and	18 -18
lr=in .	-19 19
lr=in <day-gone>	12 -12
lr=in <day-today>	7 -7
lr=in and	24 -24
lr=in on	-21 21
lr=most good	-15 15
lr=of and	7 -7
lr=on good	-9 9
lr=that and	16 -16
lr=that is	17 -17
lr=the 's	-15 15
lr=the .	7 -7
lr=the and	18 -18
lr=the at	-15 15
lr=the cabinet	-14 14
lr=the duty	8 -8
lr=the get	14 -14
lr=the make	-20 20
lr=the minister	13 -13
lr=the one	-6 6
lr=the side	10 -10
lr=the sign	3 -3
lr=the since	-12 12
lr=the take	-13 13
lr=the tariff	11 -11
lr=the want	-8 8
lr=the was	14 -14
lr=the will	-5 5
lr=to and	12 -12
lr=what has	12 -12
lr=what sell	-17 17
lr=with <end>	8 -8
lr=with and	-17 17
lr=with are	7 -7
lr=with at	12 -12
lr=with by	-6 6
lr=with nothing	11 -11
lr=with on	-14 14
lr=with over	-9 9
lr=with that	-11 11
lr=— ,	-11 11
lr=— and	-3 3
lr=— has	12 -12
named 0	11 -11
named 1 best 3	23 -23
named 1 best 6	-8 8
named 2 best 4	-13 13
named 2 best 5	-10 10
named 2 best 6	-12 12
named 3 best 5	17 -17
named 3 best 6	16 -16
named never	-8 8
named never best 0	-8 8
named=3	11 -11
named=4	10 -10
nc2=bear	10 -10
nc2=begin	13 -13
nct2=agree perfect	12 -12
nct2=bear present	-11 11
nct2=bear present-passive	3 -3
nct2=down future	-20 20
nct2=impose infinitive	-11 11
nct2=impose perfect	12 -12
nct2=impose pluperfect	-5 5
nct2=impose present	4 -4
nct2=propose past	10 -10
nct2=say present	-13 13
nct2=sell present	14 -14
nct2=stay participle-passive	13 -13
next=and	-8 8
next=because	6 -6
next=if	8 -8
next=that	14 -14
next=when	-29 29
next=where	21 -21
next=which	16 -16
nhas-infinitive	17 -17
nhas-perfect	12 -12
no word	28 -28
nt2=past-passive	-7 7
nt2=present-passive-not	12 -12
nv2=apply	19 -19
nv2=bring	-19 19
nv2=call	17 -17
nv2=come	24 -24
nv2=confirm	14 -14
nv2=meet	15 -15
nv2=other	-11 11
nv2=seek	-14 14
nv2=send	-13 13
nv2=start	12 -12
nv2=strike	17 -17
nv2=take	-18 18
nvt2=agree present	8 -8
nvt2=announce past	-15 15
nvt2=apply present	11 -11
nvt2=come present	14 -14
nvt2=confirm past	13 -13
nvt2=make past	-17 17
nvt2=meet gerund	8 -8
nvt2=pay future	20 -20
nvt2=say past	17 -17
nvt2=say present	-13 13
nvt2=seek present	-14 14
nvt2=sign perfect	13 -13
nvt2=take present	-15 15
nvt2=tell perfect	15 -15
nvt2=tell present	-16 16
nvt2=want past	10 -10
of union beside it	31 -31
on record AR with CL	21 -21
on record AR with EC	-9 9
on record AR with EC 2025 II	-9 9
on record AR with SE 2027 I	10 -10
on record AR with US	7 -7
on record AU with CA	16 -16
on record AU with EU	-10 10
on record AU with JP	-12 12
on record AU with NZ	-11 11
on record BG with RO	-17 17
on record BO with JP	-9 9
on record BR with AR	-16 16
on record BR with EC	-16 16
on record BR with EU	-6 6
on record BR with EU 2025 II	-9 9
on record BR with GT	-13 13
on record BR with ID	-7 7
on record BR with IN	-16 16
on record BR with JP	-10 10
on record BR with JP 2025 II	-11 11
on record BR with SV	-12 12
on record BR with US	16 -16
on record CA with BR	16 -16
on record CA with CN	-32 32
on record CA with CN 2026 I	-31 31
on record CA with EU 2025 II	10 -10
on record CA with ID	-20 20
on record CA with MX	7 -7
on record CA with MX 2025 I	12 -12
on record CA with NZ	-10 10
on record CA with PE	-16 16
on record CH with CA	11 -11
on record CH with CL	12 -12
on record CH with EU 2025 II	8 -8
on record CH with GB	-15 15
on record CH with GB 2025 II	-23 23
on record CH with US 2026 I	-14 14
on record CI with GH	10 -10
on record CL with KR	-12 12
on record CL with VN	13 -13
on record CN with AU	-16 16
on record CN with BR	6 -6
on record CN with CA 2025 I	14 -14
on record CN with CA 2026 II	-14 14
on record CN with CH 2025 I	24 -24
on record CN with CL	-14 14
on record CN with CL 2025 II	-10 10
on record CN with DE	13 -13
on record CN with ES	17 -17
on record CN with EU	-10 10
on record CN with EU 2026 I	-23 23
on record CN with FR	14 -14
on record CN with GB 2025 I	-16 16
on record CN with GB 2025 II	14 -14
on record CN with GB 2026 I	-12 12
on record CN with GB 2026 II	13 -13
on record CN with HK	26 -26
on record CN with HK 2026 II	12 -12
on record CN with ID	-22 22
on record CN with ID 2025 II	-27 27
on record CN with IN	-7 7
on record CN with IN 2025 I	-10 10
on record CN with IN 2025 II	7 -7
on record CN with IN 2026 I	-15 15
on record CN with IR	30 -30
on record CN with IR 2026 II	14 -14
on record CN with JP	-17 17
on record CN with JP 2025 I	-15 15
on record CN with JP 2025 II	-11 11
on record CN with JP 2026 I	-14 14
on record CN with KR 2025 I	-16 16
on record CN with MX 2025 II	19 -19
on record CN with PH	-15 15
on record CN with PH 2025 II	-22 22
on record CN with RU	30 -30
on record CN with RU 2025 II	13 -13
on record CN with RU 2026 II	15 -15
on record CN with SE	18 -18
on record CN with SG	13 -13
on record CN with TH 2025 II	-12 12
on record CN with TH 2026 II	6 -6
on record CN with TW	13 -13
on record CN with TW 2025 II	17 -17
on record CN with US	52 -52
on record CN with US 2025 I	29 -29
on record CN with US 2025 II	12 -12
on record CN with US 2026 II	24 -24
on record CN with VN 2025 II	-20 20
on record CN with VN 2026 I	12 -12
on record CO with CL	-24 24
on record CO with PE	-17 17
on record CZ with PL	-12 12
on record DZ with EU	13 -13
on record EC with PE 2028 II	-16 16
on record EE with LV	-15 15
on record EG with JO	10 -10
on record ET with DJ	9 -9
on record ET with KE	-14 14
on record EU with BR	18 -18
on record EU with CN	20 -20
on record EU with CN 2026 I	13 -13
on record EU with EC	-17 17
on record EU with FR	14 -14
on record EU with GB	19 -19
on record EU with GB 2026 I	16 -16
on record EU with GE	-15 15
on record EU with GH	-11 11
on record EU with GL	16 -16
on record EU with GL 2026 I	16 -16
on record EU with KE	7 -7
on record EU with KR	12 -12
on record EU with KR 2025 II	7 -7
on record EU with KR 2026 I	10 -10
on record EU with NG	13 -13
on record EU with PY	14 -14
on record EU with RU	10 -10
on record EU with TR	11 -11
on record EU with US	-11 11
on record EU with US 2026 I	-19 19
on record EU with ZA	13 -13
on record FI with CL	14 -14
on record FI with GH	7 -7
on record GB with CA 2025 II	9 -9
on record GB with CH	-8 8
on record GB with EU	-20 20
on record GB with EU 2025 I	-16 16
on record GB with ID	13 -13
on record GB with IE	12 -12
on record GB with IN	-13 13
on record GB with IN 2025 I	-18 18
on record GB with JP	-24 24
on record GB with KR	-7 7
on record GB with US	-15 15
on record GB with US 2025 I	-15 15
on record GR with TR	15 -15
on record ID with AU	-10 10
on record ID with CA	13 -13
on record ID with EU	15 -15
on record ID with PH	9 -9
on record ID with US 2026 I	22 -22
on record IN with BD 2025 II	13 -13
on record IN with EU	10 -10
on record IN with GB	19 -19
on record IN with GB 2025 II	9 -9
on record IN with ID	20 -20
on record IN with MX	11 -11
on record IN with RU	32 -32
on record IN with RU 2026 I	12 -12
on record IN with VN	10 -10
on record IN with VN 2026 I	10 -10
on record IS with NO	-16 16
on record IT with FR	-15 15
on record JP with BR	-8 8
on record JP with BR 2025 II	-12 12
on record JP with CA 2025 II	-18 18
on record JP with CH 2025 II	-7 7
on record JP with CL	-30 30
on record JP with CN	7 -7
on record JP with CN 2025 II	12 -12
on record JP with EU 2025 II	23 -23
on record JP with EU 2026 II	-6 6
on record JP with ID	-4 4
on record JP with ID 2025 II	-8 8
on record JP with KR 2027 I	-14 14
on record JP with MY 2025 II	18 -18
on record JP with PE	-13 13
on record JP with PH 2025 II	-12 12
on record JP with TR	10 -10
on record JP with US 2025 II	13 -13
on record KH with TH	-15 15
on record KH with TH 2025 II	-7 7
on record KR with AR	-10 10
on record KR with AU	17 -17
on record KR with CH	10 -10
on record KR with CH 2025 II	10 -10
on record KR with CL	4 -4
on record KR with CN	8 -8
on record KR with GB	16 -16
on record KR with MY	19 -19
on record KR with PE	-15 15
on record KR with TW	19 -19
on record KR with TW 2025 II	19 -19
on record KR with US 2026 I	-19 19
on record LK with ID	2 -2
on record LK with IN	-8 8
on record LK with KE	9 -9
on record MA with FR	-10 10
on record MA with PE	15 -15
on record MD with UA	10 -10
on record MN with JP	10 -10
on record MN with KZ	13 -13
on record MX with CN	20 -20
on record MX with EU 2025 II	10 -10
on record MX with ID	18 -18
on record MX with IN 2025 II	5 -5
on record MX with US 2025 I	14 -14
on record MY with IN	21 -21
on record NG with DK	-9 9
on record NG with GH	-5 5
on record NG with NO	-9 9
on record NL with CN	17 -17
on record NL with EU	26 -26
on record NL with EU 2025 II	21 -21
on record NO with CA	13 -13
on record NO with DK	-17 17
on record NO with EU	-13 13
on record NO with FO	10 -10
on record NO with IS	14 -14
on record NZ with AU	-26 26
on record NZ with CL	-4 4
on record NZ with US	23 -23
on record PA with CR	-18 18
on record PE with IN	-9 9
on record PH with EC	21 -21
on record PH with ID 2025 II	12 -12
on record PH with VN 2025 II	14 -14
on record PK with IR	-12 12
on record PK with KZ	-10 10
on record PK with TR	-6 6
on record PT with BR	12 -12
on record PT with ES	-9 9
on record PY with BO	-13 13
on record RS with TR	-15 15
on record RU with IR	11 -11
on record RU with IR 2026 II	11 -11
on record RW with UG	-6 6
on record SA with EG	8 -8
on record SN with NO	10 -10
on record TG with GH	-5 5
on record TH with PE	-11 11
on record TN with MA	-9 9
on record TR with BG	12 -12
on record TR with KE	14 -14
on record TR with KZ	10 -10
on record TZ with KE	15 -15
on record UA with EU	19 -19
on record US with AR	-12 12
on record US with AR 2025 II	-12 12
on record US with BR 2026 I	9 -9
on record US with CA	12 -12
on record US with CH 2025 II	-10 10
on record US with CN	41 -41
on record US with CN 2019 I	7 -7
on record US with CN 2019 II	-25 25
on record US with CN 2020 I	-32 32
on record US with CN 2025 I	27 -27
on record US with CN 2025 II	45 -45
on record US with CN 2026 I	45 -45
on record US with CN 2026 II	40 -40
on record US with DE	26 -26
on record US with DE 2025 II	15 -15
on record US with EC	-22 22
on record US with EC 2025 II	-15 15
on record US with EU	-8 8
on record US with EU 2018 II	18 -18
on record US with EU 2021 I	14 -14
on record US with EU 2025 II	-18 18
on record US with EU 2026 I	-9 9
on record US with EU 2026 II	7 -7
on record US with FR	8 -8
on record US with FR 2026 I	10 -10
on record US with GB	-6 6
on record US with GB 2025 I	-14 14
on record US with GB 2026 I	-12 12
on record US with GL	18 -18
on record US with GL 2026 I	18 -18
on record US with GT	-30 30
on record US with GT 2025 II	-22 22
on record US with HK	23 -23
on record US with ID	-16 16
on record US with ID 2025 II	-10 10
on record US with ID 2026 I	-11 11
on record US with IE	11 -11
on record US with IN	-16 16
on record US with IN 2025 I	-23 23
on record US with IN 2026 I	-15 15
on record US with IR	21 -21
on record US with KH 2025 II	-11 11
on record US with KR	-11 11
on record US with KR 2025 I	-19 19
on record US with KR 2026 I	-10 10
on record US with MX	27 -27
on record US with MX 2025 II	34 -34
on record US with MY	-10 10
on record US with MY 2026 I	-12 12
on record US with NO	16 -16
on record US with PH	-11 11
on record US with PH 2025 II	-23 23
on record US with PH 2026 II	14 -14
on record US with PK	12 -12
on record US with PK 2025 II	6 -6
on record US with RU	37 -37
on record US with RU 2025 II	21 -21
on record US with RU 2026 II	10 -10
on record US with SE	14 -14
on record US with SE 2025 II	11 -11
on record US with SG	18 -18
on record US with SV	-28 28
on record US with SV 2025 II	-20 20
on record US with SY	9 -9
on record US with SY 2025 II	9 -9
on record US with TH	-15 15
on record US with TH 2025 II	-22 22
on record US with TH 2026 II	6 -6
on record US with TW 2026 I	-19 19
on record UY with AR	-21 21
on record UY with DK	16 -16
on record VN with CN	15 -15
on record VN with GB	-13 13
on record VN with GB 2025 II	-20 20
on record VN with IN 2025 II	-16 16
on record VN with JP	26 -26
on record VN with JP 2025 II	15 -15
on record VN with KH	-10 10
on record VN with PH	13 -13
on record WS with FJ	13 -13
on record ZA with LS	10 -10
on record ZA with NO	3 -3
on record ZA with US	-14 14
others 0	18 -18
others 0 best 1	15 -15
others 0 best 2	15 -15
others 0 best 3	13 -13
others 0 best 5	-11 11
others 1	13 -13
others 1 best 2	14 -14
others 1 best 5	7 -7
others 2	11 -11
others 2 best 0	10 -10
others 2 best 3	7 -7
others 2 best 4	-5 5
others 2 best 6	16 -16
others 3	-15 15
others 3 best 1	28 -28
others 3 best 2	-32 32
others 3 best 3	-8 8
others 4 best 0	-21 21
others 4 best 1	-9 9
others 4 best 3	-15 15
others 4 best 4	10 -10
others 4 best 5	12 -12
others 4 best 6	11 -11
others there	18 -18
others there best 2	8 -8
others there best 3	14 -14
others there best 5	9 -9
others=0	-13 13
others=2	16 -16
others=3	5 -5
others=4	16 -16
own 0 best 0	17 -17
own 0 best 2	12 -12
own 1 best 5	8 -8
own 2 best 1	16 -16
own 2 best 3	-13 13
own 2 best 6	13 -13
own 3 best 0	19 -19
own 3 best 2	-6 6
own 3 best 3	14 -14
own 3 best 4	-10 10
own 3 best 6	25 -25
own 4 best 0	30 -30
own 4 best 1	-24 24
own 4 best 4	26 -26
own 5 best 0	-17 17
own 5 best 1	7 -7
own 5 best 2	10 -10
own 5 best 4	-11 11
own 5 best 5	5 -5
own 6	-15 15
own 6 best 0	-34 34
own 6 best 2	6 -6
own 6 best 4	45 -45
own>0.03	7 -7
own>0.65	-12 12
own>0.93	11 -11
owned 0	11 -11
owned 0 best 4	-19 19
owned 0 best 6	19 -19
owned 1	28 -28
owned 1 best 3	11 -11
owned 1 best 5	23 -23
owned 1 best 6	13 -13
owned 2	19 -19
owned 2 best 6	9 -9
owned 3	14 -14
owned 3 best 5	16 -16
owned 4 best 3	20 -20
owned 6	-16 16
owned 6 best 6	-21 21
p US	4 -4
p named=4	18 -18
p of union beside it	22 -22
p others=0	-12 12
p others=2	7 -7
p others=3	5 -5
p others=4	16 -16
p part=side of US	-8 8
p part=third of US	14 -14
p part=unsided truce	10 -10
p rank=1	3 -3
p rank=4	-14 14
p sides=1	12 -12
pair on record AM with IR	13 -13
pair on record AM with TR	17 -17
pair on record AO with BR	-15 15
pair on record AO with PT	-11 11
pair on record AR with BR	27 -27
pair on record AR with EU	-12 12
pair on record AR with KR	-20 20
pair on record AR with SE 2027 I	9 -9
pair on record AR with UY	43 -43
pair on record AT with DE	13 -13
pair on record AT with HU	13 -13
pair on record AU with CA	23 -23
pair on record AU with CL	13 -13
pair on record AU with EU	-8 8
pair on record AU with IN	-11 11
pair on record AU with KR	-13 13
pair on record AU with NZ	11 -11
pair on record AZ with TR	-9 9
pair on record BD with IN	17 -17
pair on record BD with PK	18 -18
pair on record BD with VN	13 -13
pair on record BE with PE	-15 15
pair on record BG with GR	11 -11
pair on record BJ with NG	7 -7
pair on record BO with CL	-10 10
pair on record BO with JP	-11 11
pair on record BO with PE	24 -24
pair on record BR with AR	22 -22
pair on record BR with AU	12 -12
pair on record BR with CA	17 -17
pair on record BR with CO	19 -19
pair on record BR with EU 2025 II	14 -14
pair on record BR with GH	-12 12
pair on record BR with ID	15 -15
pair on record BR with IN	16 -16
pair on record BR with JP	13 -13
pair on record BR with MX	21 -21
pair on record BR with TH	20 -20
pair on record CA with AU	28 -28
pair on record CA with CN	-50 50
pair on record CA with CN 2026 I	-47 47
pair on record CA with ID	-43 43
pair on record CA with IN	-22 22
pair on record CA with NZ	-9 9
pair on record CA with PE	-17 17
pair on record CH with AR	-11 11
pair on record CH with CA	17 -17
pair on record CH with EU	29 -29
pair on record CH with EU 2025 II	15 -15
pair on record CH with EU 2026 II	11 -11
pair on record CH with JP	18 -18
pair on record CH with JP 2025 II	9 -9
pair on record CH with LI	14 -14
pair on record CH with LI 2025 II	11 -11
pair on record CH with NO	9 -9
pair on record CH with TH	-14 14
pair on record CH with US	-15 15
pair on record CH with US 2026 I	-17 17
pair on record CH with VN 2025 II	8 -8
pair on record CL with AR	10 -10
pair on record CL with AU	15 -15
pair on record CL with BO	23 -23
pair on record CL with KR	-22 22
pair on record CL with NO	19 -19
pair on record CL with NZ	18 -18
pair on record CL with PE	29 -29
pair on record CL with PE 2028 I	15 -15
pair on record CL with US	-12 12
pair on record CL with US 2025 II	-20 20
pair on record CM with GA	10 -10
pair on record CN with AU	-21 21
pair on record CN with BR	25 -25
pair on record CN with CA	24 -24
pair on record CN with CA 2026 I	16 -16
pair on record CN with EU	25 -25
pair on record CN with EU 2025 II	22 -22
pair on record CN with EU 2026 I	20 -20
pair on record CN with GB	16 -16
pair on record CN with GB 2026 I	9 -9
pair on record CN with IN 2026 II	16 -16
pair on record CN with JP	22 -22
pair on record CN with KR	26 -26
pair on record CN with KR 2025 II	14 -14
pair on record CN with US	94 -94
pair on record CN with US 2025 I	20 -20
pair on record CN with US 2025 II	37 -37
pair on record CN with US 2026 I	18 -18
pair on record CN with US 2026 II	18 -18
pair on record CN with VN	17 -17
pair on record CO with EC	16 -16
pair on record CO with PA	12 -12
pair on record CO with PE	11 -11
pair on record CO with VE	19 -19
pair on record CR with EC	18 -18
pair on record CY with JO	-13 13
pair on record CY with LB	-13 13
pair on record CZ with SK	11 -11
pair on record DK with NO	21 -21
pair on record DK with PE	11 -11
pair on record DK with SE	13 -13
pair on record DZ with EU	11 -11
pair on record DZ with TN	24 -24
pair on record EC with CO	26 -26
pair on record EC with KR	-17 17
pair on record EC with PE	15 -15
pair on record EE with LV	20 -20
pair on record EG with EU	-9 9
pair on record EG with IN	24 -24
pair on record EG with JO	15 -15
pair on record EG with KE	-9 9
pair on record EG with MA	14 -14
pair on record EG with NO	-9 9
pair on record EG with TR	18 -18
pair on record ES with PT	12 -12
pair on record ET with KE	24 -24
pair on record EU with AU	-19 19
pair on record EU with BO	-9 9
pair on record EU with BR 2025 II	15 -15
pair on record EU with BR 2026 I	-11 11
pair on record EU with CA	20 -20
pair on record EU with CA 2025 II	11 -11
pair on record EU with CH	17 -17
pair on record EU with CN 2025 II	-10 10
pair on record EU with DE	10 -10
pair on record EU with DZ	-12 12
pair on record EU with EC	-10 10
pair on record EU with ET	-16 16
pair on record EU with FR	17 -17
pair on record EU with GB	28 -28
pair on record EU with GB 2025 I	-8 8
pair on record EU with GB 2025 II	14 -14
pair on record EU with GB 2026 I	21 -21
pair on record EU with GE	-21 21
pair on record EU with GH	-20 20
pair on record EU with GH 2030 I	-8 8
pair on record EU with ID	-32 32
pair on record EU with IN 2026 I	-18 18
pair on record EU with IS	-12 12
pair on record EU with JP	25 -25
pair on record EU with JP 2025 II	21 -21
pair on record EU with JP 2026 I	26 -26
pair on record EU with KE	-19 19
pair on record EU with KE 2029 II	-15 15
pair on record EU with KE 2030 I	-16 16
pair on record EU with KR	29 -29
pair on record EU with KR 2025 II	11 -11
pair on record EU with KR 2026 I	6 -6
pair on record EU with KZ	10 -10
pair on record EU with MD	-12 12
pair on record EU with MX 2025 II	14 -14
pair on record EU with MY	-13 13
pair on record EU with PE	-20 20
pair on record EU with PE 2027 II	-8 8
pair on record EU with RS	17 -17
pair on record EU with TH	-25 25
pair on record EU with TN	-20 20
pair on record EU with TR	28 -28
pair on record EU with TR 2028 I	9 -9
pair on record EU with TR 2030 II	10 -10
pair on record EU with UA	-22 22
pair on record EU with UG	-17 17
pair on record EU with US	20 -20
pair on record EU with US 2025 I	28 -28
pair on record EU with US 2026 II	13 -13
pair on record EU with UZ	-12 12
pair on record EU with VN	9 -9
pair on record EU with VN 2025 II	17 -17
pair on record FI with SE	31 -31
pair on record FJ with NZ	-15 15
pair on record FJ with PG	11 -11
pair on record GB with CA	13 -13
pair on record GB with CN	17 -17
pair on record GB with EU	24 -24
pair on record GB with EU 2025 II	17 -17
pair on record GB with IN	-53 53
pair on record GB with IN 2025 I	-25 25
pair on record GB with IN 2025 II	-37 37
pair on record GB with IS	-10 10
pair on record GB with JP 2025 II	18 -18
pair on record GB with KE	-10 10
pair on record GB with NO	-16 16
pair on record GB with US 2025 I	-16 16
pair on record GE with IR	8 -8
pair on record GE with JP	-13 13
pair on record GH with CI	30 -30
pair on record GH with CI 2029 I	8 -8
pair on record GH with MA	16 -16
pair on record GH with NO	-14 14
pair on record GH with PE	9 -9
pair on record GT with HN	25 -25
pair on record HN with NI	13 -13
pair on record HU with RO	11 -11
pair on record ID with AU	-15 15
pair on record ID with JP	17 -17
pair on record ID with KR	17 -17
pair on record ID with MY	40 -40
pair on record ID with MY 2030 II	16 -16
pair on record ID with PH	-7 7
pair on record ID with US 2025 II	-6 6
pair on record ID with US 2026 I	22 -22
pair on record ID with VN	21 -21
pair on record IN with BR	13 -13
pair on record IN with BR 2025 II	11 -11
pair on record IN with CH	22 -22
pair on record IN with CN	17 -17
pair on record IN with EG	-7 7
pair on record IN with EU	-32 32
pair on record IN with EU 2026 I	-34 34
pair on record IN with GB	-8 8
pair on record IN with ID	13 -13
pair on record IN with JP	21 -21
pair on record IN with KR	13 -13
pair on record IN with KR 2025 II	11 -11
pair on record IN with LK	-13 13
pair on record IN with OM	-25 25
pair on record IN with RU	17 -17
pair on record IN with TH	13 -13
pair on record IN with VN	15 -15
pair on record IQ with TR	-7 7
pair on record IR with IN	7 -7
pair on record IS with FO	26 -26
pair on record IS with NO	35 -35
pair on record JP with AU	-17 17
pair on record JP with CA	18 -18
pair on record JP with CN	31 -31
pair on record JP with CO	-15 15
pair on record JP with EU 2025 II	17 -17
pair on record JP with EU 2026 I	15 -15
pair on record JP with GB	17 -17
pair on record JP with ID	24 -24
pair on record JP with KR	51 -51
pair on record JP with MN	-19 19
pair on record JP with MX	-10 10
pair on record JP with MY	-19 19
pair on record JP with NO	-12 12
pair on record JP with NZ	-12 12
pair on record JP with PE	-11 11
pair on record JP with PH	13 -13
pair on record JP with TR	14 -14
pair on record JP with US	-7 7
pair on record JP with US 2026 II	-11 11
pair on record KE with EG	10 -10
pair on record KE with ET	25 -25
pair on record KE with ET 2030 I	13 -13
pair on record KE with EU	-20 20
pair on record KE with LK	19 -19
pair on record KE with TR	-13 13
pair on record KE with UG	11 -11
pair on record KH with MY	20 -20
pair on record KH with MY 2025 II	16 -16
pair on record KH with TH	20 -20
pair on record KH with TH 2025 II	16 -16
pair on record KH with US	14 -14
pair on record KH with US 2025 II	10 -10
pair on record KH with VN	22 -22
pair on record KH with VN 2025 II	15 -15
pair on record KR with AR	-13 13
pair on record KR with AU	-7 7
pair on record KR with CN	31 -31
pair on record KR with EC	-15 15
pair on record KR with EU 2025 II	12 -12
pair on record KR with GB	16 -16
pair on record KR with IN	26 -26
pair on record KR with JP	53 -53
pair on record KR with JP 2025 II	10 -10
pair on record KR with JP 2026 I	14 -14
pair on record KR with MN	-15 15
pair on record KR with MY	12 -12
pair on record KR with PE	-18 18
pair on record KR with TW	17 -17
pair on record KR with TW 2025 II	11 -11
pair on record KR with US 2026 I	-18 18
pair on record KR with VN	19 -19
pair on record KZ with RU	20 -20
pair on record KZ with UZ	17 -17
pair on record LB with JO	13 -13
pair on record LK with IN	13 -13
pair on record LK with KE	31 -31
pair on record LV with EE	18 -18
pair on record MA with ES 2027 I	-11 11
pair on record MA with TN	13 -13
pair on record MN with KR	-29 29
pair on record MT with EG	-12 12
pair on record MT with TN	-12 12
pair on record MW with MZ	11 -11
pair on record MW with ZM	11 -11
pair on record MX with CL	-23 23
pair on record MX with EU	-12 12
pair on record MX with GT	13 -13
pair on record MX with KR	17 -17
pair on record MX with TR	-22 22
pair on record MX with US	29 -29
pair on record MX with US 2025 I	13 -13
pair on record MY with BR	13 -13
pair on record MY with CL	16 -16
pair on record MY with ID	19 -19
pair on record MY with IN	16 -16
pair on record MY with KH	31 -31
pair on record MY with KH 2025 II	30 -30
pair on record MY with PE	-12 12
pair on record MY with SG	11 -11
pair on record MY with TH	31 -31
pair on record MY with TH 2025 II	25 -25
pair on record MY with VN	28 -28
pair on record MY with VN 2025 II	17 -17
pair on record NA with ZA	11 -11
pair on record NG with BJ	-14 14
pair on record NG with DK	-11 11
pair on record NG with NO	-13 13
pair on record NG with TH	-28 28
pair on record NO with AR	-13 13
pair on record NO with CA	11 -11
pair on record NO with DK	14 -14
pair on record NO with EU	13 -13
pair on record NO with IS	29 -29
pair on record NO with PE	9 -9
pair on record NP with IN	-19 19
pair on record NZ with AU	33 -33
pair on record NZ with CL	-13 13
pair on record NZ with IN	-34 34
pair on record NZ with JP	-21 21
pair on record NZ with TO	-9 9
pair on record NZ with US	11 -11
pair on record PA with CR	-10 10
pair on record PE with AU	14 -14
pair on record PE with CL	13 -13
pair on record PE with CL 2027 II	9 -9
pair on record PE with CO	13 -13
pair on record PE with EC	31 -31
pair on record PE with EU	15 -15
pair on record PE with JP	-19 19
pair on record PE with NO	11 -11
pair on record PE with TH	-17 17
pair on record PH with ID	29 -29
pair on record PH with JP	6 -6
pair on record PH with TH	17 -17
pair on record PK with IN	21 -21
pair on record PL with KR	-13 13
pair on record PT with BR	19 -19
pair on record PT with CV	-14 14
pair on record PT with ES	24 -24
pair on record PT with FR	17 -17
pair on record PY with BR	15 -15
pair on record PY with UY	17 -17
pair on record RS with EU	12 -12
pair on record RS with MK	-8 8
pair on record RS with TR	-20 20
pair on record SA with EG	8 -8
pair on record SE with FI	20 -20
pair on record SE with NO	11 -11
pair on record SG with MY	16 -16
pair on record SN with GM	11 -11
pair on record SN with ML	31 -31
pair on record TG with GH	-15 15
pair on record TH with CL	10 -10
pair on record TH with EC	-6 6
pair on record TH with IN	18 -18
pair on record TH with KH	10 -10
pair on record TH with MY	14 -14
pair on record TH with PE	-9 9
pair on record TH with VN	21 -21
pair on record TL with AU	-18 18
pair on record TN with LY	14 -14
pair on record TN with MA	11 -11
pair on record TN with MT	-15 15
pair on record TR with BG	10 -10
pair on record TR with CO	-10 10
pair on record TR with EC	-17 17
pair on record TR with EG	25 -25
pair on record TR with ET	15 -15
pair on record TR with KE	17 -17
pair on record TR with KZ	10 -10
pair on record TR with LK	-11 11
pair on record TR with RU	-14 14
pair on record TR with UY	13 -13
pair on record TW with CN	15 -15
pair on record TZ with KE	12 -12
pair on record UA with EG	-7 7
pair on record UA with MD	34 -34
pair on record UA with RO	14 -14
pair on record UA with TR	-11 11
pair on record UG with KE	8 -8
pair on record US with AO	14 -14
pair on record US with AR	-16 16
pair on record US with AR 2025 II	-27 27
pair on record US with AU	26 -26
pair on record US with BO	10 -10
pair on record US with BR 2025 II	-22 22
pair on record US with BR 2026 II	-19 19
pair on record US with BR 2027 I	11 -11
pair on record US with CA	-11 11
pair on record US with CA 2025 II	-18 18
pair on record US with CA 2026 I	-18 18
pair on record US with CA 2027 I	17 -17
pair on record US with CH	-29 29
pair on record US with CH 2025 II	-36 36
pair on record US with CH 2026 I	-22 22
pair on record US with CL	15 -15
pair on record US with CN	84 -84
pair on record US with CN 2019 II	-25 25
pair on record US with CN 2020 I	-32 32
pair on record US with CN 2025 I	28 -28
pair on record US with CN 2025 II	88 -88
pair on record US with CN 2026 I	64 -64
pair on record US with CN 2026 II	46 -46
pair on record US with DE	31 -31
pair on record US with DE 2025 II	16 -16
pair on record US with DK	19 -19
pair on record US with DZ	16 -16
pair on record US with EC	-25 25
pair on record US with EC 2025 II	-29 29
pair on record US with EG	13 -13
pair on record US with ES	9 -9
pair on record US with ET	9 -9
pair on record US with EU	-15 15
pair on record US with EU 2018 II	18 -18
pair on record US with EU 2021 I	14 -14
pair on record US with EU 2025 I	-10 10
pair on record US with EU 2025 II	-36 36
pair on record US with EU 2026 II	12 -12
pair on record US with EU 2027 I	12 -12
pair on record US with FI	20 -20
pair on record US with FJ	16 -16
pair on record US with FR	14 -14
pair on record US with GB	-18 18
pair on record US with GB 2025 I	-20 20
pair on record US with GB 2025 II	-15 15
pair on record US with GB 2026 II	6 -6
pair on record US with GH	18 -18
pair on record US with GL	17 -17
pair on record US with GL 2026 I	17 -17
pair on record US with GR	12 -12
pair on record US with GT	-35 35
pair on record US with GT 2025 II	-31 31
pair on record US with HK	24 -24
pair on record US with HK 2026 II	10 -10
pair on record US with ID	-28 28
pair on record US with ID 2025 II	-30 30
pair on record US with ID 2026 I	-15 15
pair on record US with ID 2027 I	11 -11
pair on record US with IE	21 -21
pair on record US with IN	-26 26
pair on record US with IN 2025 I	-11 11
pair on record US with IN 2026 I	-20 20
pair on record US with IN 2026 II	-12 12
pair on record US with IN 2027 I	10 -10
pair on record US with IR	29 -29
pair on record US with IR 2026 II	10 -10
pair on record US with IS	13 -13
pair on record US with JP	-29 29
pair on record US with JP 2025 II	-34 34
pair on record US with JP 2026 I	-27 27
pair on record US with JP 2027 II	14 -14
pair on record US with JP 2031 II	16 -16
pair on record US with KE	25 -25
pair on record US with KH	-51 51
pair on record US with KH 2025 II	-55 55
pair on record US with KR	-34 34
pair on record US with KR 2025 I	-22 22
pair on record US with KR 2025 II	-36 36
pair on record US with KR 2026 I	-12 12
pair on record US with KR 2027 I	16 -16
pair on record US with KR 2027 II	16 -16
pair on record US with KZ	9 -9
pair on record US with LA	15 -15
pair on record US with LI	-19 19
pair on record US with LI 2025 II	-20 20
pair on record US with LK	17 -17
pair on record US with LS	9 -9
pair on record US with MA	13 -13
pair on record US with MD	15 -15
pair on record US with MX	12 -12
pair on record US with MX 2026 II	9 -9
pair on record US with MY	-31 31
pair on record US with MY 2025 II	-33 33
pair on record US with MY 2026 I	-11 11
pair on record US with NG	15 -15
pair on record US with NL	13 -13
pair on record US with NO	31 -31
pair on record US with NO 2030 II	9 -9
pair on record US with NP	5 -5
pair on record US with NZ	35 -35
pair on record US with OM	14 -14
pair on record US with PE	41 -41
pair on record US with PE 2030 II	9 -9
pair on record US with PH	-17 17
pair on record US with PH 2025 II	-33 33
pair on record US with PH 2026 II	14 -14
pair on record US with PK	20 -20
pair on record US with PT	16 -16
pair on record US with RU	45 -45
pair on record US with RU 2025 II	28 -28
pair on record US with RU 2026 II	14 -14
pair on record US with SE	19 -19
pair on record US with SG	20 -20
pair on record US with SN	17 -17
pair on record US with SV	-33 33
pair on record US with SV 2025 II	-27 27
pair on record US with SY	11 -11
pair on record US with SY 2025 II	11 -11
pair on record US with TH	-18 18
pair on record US with TH 2025 II	-34 34
pair on record US with TH 2026 II	7 -7
pair on record US with TN	10 -10
pair on record US with TR	15 -15
pair on record US with TW	-13 13
pair on record US with TW 2025 II	-19 19
pair on record US with TW 2026 I	-27 27
pair on record US with TW 2026 II	11 -11
pair on record US with UA	28 -28
pair on record US with UY	16 -16
pair on record US with VN	-40 40
pair on record US with VN 2025 II	-50 50
pair on record US with ZA 2025 II	-18 18
pair on record US with ZM	14 -14
pair on record UY with PY	17 -17
pair on record UZ with KZ	6 -6
pair on record VN with AU	-14 14
pair on record VN with BR	-22 22
pair on record VN with CL	-17 17
pair on record VN with CN	23 -23
pair on record VN with EU 2026 II	-11 11
pair on record VN with KH	15 -15
pair on record VN with MY	13 -13
pair on record VN with NZ	-11 11
pair on record VN with PE	-10 10
pair on record VN with TH	19 -19
pair on record WS with TO	16 -16
pair on record ZA with KE	-11 11
pair on record ZA with PE	-8 8
pair on record ZA with US	-17 17
pair on record ZM with MW	-25 25
part failed side	5 -5
part failed third	-10 10
part=side of US	-20 20
part=side truce	17 -17
part=third of US	26 -26
part=unsided	7 -7
part=unsided truce	18 -18
partner US	7 -7
partner named=3	11 -11
partner named=4	10 -10
partner of union beside it	31 -31
partner part=side of US	-20 20
partner part=side truce	17 -17
partner part=third of US	26 -26
partner part=unsided	7 -7
partner part=unsided truce	18 -18
partner sides=1	14 -14
partner sides=2	12 -12
pc0=buy	-10 10
pc0=stay	-7 7
pc1=stay	-10 10
pc1=suspend	10 -10
pct0=bear present	10 -10
pct0=buy present	-12 12
pct0=end past	10 -10
pct0=impose past-passive	-4 4
pct0=impose present-passive	14 -14
pct0=say past-passive	-8 8
pct0=stay perfect	-10 10
pct0=target present-passive	13 -13
pct1=agree infinitive	-9 9
pct1=bear present	12 -12
pct1=begin participle-passive	-8 8
pct1=buy present	-13 13
pct1=end past	10 -10
pct1=impose past-passive	-4 4
pct1=impose present-passive	14 -14
pct1=propose present	14 -14
pct1=say past-passive	-8 8
pct1=stay perfect	-9 9
pct1=target present-passive	13 -13
phas-gerund	-5 5
phas-modal	14 -14
places 1 best 3	12 -12
places 2	9 -9
places 2 best 6	6 -6
places 3 best 5	14 -14
places 4 best 0	5 -5
places 4 best 6	-6 6
prep=between side	21 -21
prep=between third	-8 8
prep=for side	18 -18
prep=in	12 -12
prep=in third	26 -26
prep=of third	17 -17
prep=to side	-5 5
prep=with third	-16 16
prior1 agreement	-16 16
prior1 agreement third	-13 13
prior1 does not	12 -12
prior1 making third	-12 12
prior1 names it	-22 22
prior1 one	-12 12
prior1 one side	-17 17
prior1 talks third	-14 14
prior2 agreement	-18 18
prior2 agreement side	-22 22
prior2 agreement third	-4 4
prior2 making third	16 -16
prior2 names it	-14 14
prior2 one	-9 9
prior2 one third	-6 6
prior2 talks side	18 -18
prior2 talks third	-12 12
pt0=modal-passive	11 -11
pt0=past-passive	-6 6
pt1=gerund	-9 9
pt1=modal-passive	11 -11
pt1=past-passive	-6 6
pv0=approve	11 -11
pv0=charge	15 -15
pv0=order	-12 12
pv0=tell	17 -17
pv1=approve	11 -11
pv1=charge	16 -16
pv1=make	-15 15
pv1=order	-13 13
pv1=tell	17 -17
pvt0=approve past	7 -7
pvt0=be perfect	-12 12
pvt0=charge present	13 -13
pvt0=put present	-13 13
pvt0=say present	-24 24
pvt0=tell past	15 -15
pvt1=approve past	7 -7
pvt1=be perfect	-12 12
pvt1=charge present	13 -13
pvt1=put present	-14 14
pvt1=say present	-24 24
pvt1=tell past	15 -15
q:!	-14 14
q:"	19 -19
q:'s	-8 8
q:(	-10 10
q:)	-12 12
q:,	12 -12
q:-	13 -13
q:/	13 -13
q:<day-ahead>	-11 11
q:<day-today>	11 -11
q:<duty>	17 -17
q:<month-ahead>	13 -13
q:<month-gone>	-10 10
q:<office>	20 -20
q:<person>	10 -10
q:<seat>	-11 11
q:<span>	9 -9
q:<v-deny>	-11 11
q:<v-down>	9 -9
q:<v-stay>	8 -8
q:above	31 -31
q:accord	-16 16
q:affected	14 -14
q:after	22 -22
q:against	-11 11
q:ago	-18 18
q:agree	-8 8
q:aircraft	-16 16
q:allow	-17 17
q:alone	11 -11
q:also	6 -6
q:an	-16 16
q:announce	-16 16
q:announcement	-11 11
q:any	10 -10
q:apply	16 -16
q:as	11 -11
q:asia	-22 22
q:at	-10 10
q:away	22 -22
q:back	13 -13
q:be	-11 11
q:bear	-10 10
q:because	-17 17
q:beside	-18 18
q:biggest	17 -17
q:both	-19 19
q:by	16 -16
q:cabinet	-16 16
q:carry	11 -11
q:ceiling	-13 13
q:change	-10 10
q:chip	22 -22
q:commerce	21 -21
q:concerned	13 -13
q:confirm	6 -6
q:continue	21 -21
q:count	-14 14
q:country	12 -12
q:cover	9 -9
q:day	-20 20
q:deal	-15 15
q:decision	-11 11
q:demand	10 -10
q:did	-19 19
q:discuss	17 -17
q:do	-14 14
q:doe	9 -9
q:doing	-22 22
q:done	-13 13
q:draft	-11 11
q:earlier	-14 14
q:economy	25 -25
q:effect	19 -19
q:extend	19 -19
q:extension	18 -18
q:extra	14 -14
q:far	-13 13
q:fentanyl	21 -21
q:flower	11 -11
q:force	-9 9
q:foreign	21 -21
q:four	-23 23
q:framework	23 -23
q:full	12 -12
q:give	20 -20
q:had	-14 14
q:half	-15 15
q:has	-9 9
q:higher	18 -18
q:highest	14 -14
q:hold	12 -12
q:i	-8 8
q:if	17 -17
q:included	23 -23
q:isn't	9 -9
q:it	9 -9
q:its	15 -15
q:joint	-16 16
q:kind	-9 9
q:least	11 -11
q:letter	15 -15
q:like	-18 18
q:line	7 -7
q:little	-15 15
q:longer	-7 7
q:look	-15 15
q:lower	10 -10
q:market	21 -21
q:matter	16 -16
q:may	-10 10
q:me	-8 8
q:mean	-26 26
q:measure	11 -11
q:might	-19 19
q:ministry	12 -12
q:more	17 -17
q:negotiation	-19 19
q:neighbour	-11 11
q:neither	-14 14
q:new	22 -22
q:next	-8 8
q:night	13 -13
q:no	-7 7
q:note	13 -13
q:nothing	-11 11
q:now	24 -24
q:off	-11 11
q:on	12 -12
q:open	18 -18
q:opened	-10 10
q:or	-11 11
q:orange	-9 9
q:origin	-21 21
q:other	-7 7
q:page	-13 13
q:paper	-9 9
q:parliament	11 -11
q:passed	12 -12
q:pause	-10 10
q:peace	13 -13
q:percent	12 -12
q:permit	13 -13
q:plant	-9 9
q:pork	20 -20
q:presenter	14 -14
q:put	20 -20
q:quota	7 -7
q:rate	17 -17
q:ratified	-15 15
q:reach	11 -11
q:receive	10 -10
q:reciprocal	-27 27
q:rest	-20 20
q:rice	-13 13
q:rival	9 -9
q:run	9 -9
q:season	5 -5
q:second	-6 6
q:see	-17 17
q:send	-14 14
q:short	13 -13
q:since	-21 21
q:sit	-11 11
q:some	-12 12
q:soybean	15 -15
q:special	9 -9
q:spot	-19 19
q:state	-9 9
q:statement	-12 12
q:step	15 -15
q:stockholm	-9 9
q:strike	19 -19
q:study	8 -8
q:table	-9 9
q:talk	-20 20
q:talking	-8 8
q:tariff	7 -7
q:tea	-26 26
q:textile	17 -17
q:the	12 -12
q:their	-21 21
q:them	21 -21
q:thi	9 -9
q:thing	18 -18
q:third	-7 7
q:those	-11 11
q:three	11 -11
q:time	25 -25
q:treaty	-12 12
q:trip	-13 13
q:two	-9 9
q:unless	-5 5
q:until	30 -30
q:visit	15 -15
q:vote	14 -14
q:wait	-13 13
q:want	9 -9
q:watch	-15 15
q:way	14 -14
q:were	-10 10
q:what	-9 9
q:whatever	-11 11
q:when	23 -23
q:whether	18 -18
q:which	29 -29
q:while	16 -16
q:who	7 -7
q:whom	-22 22
q:win	-14 14
q:with	-10 10
q:without	11 -11
q:working	-11 11
q:world	-14 14
q:write	-10 10
q:year	-7 7
q:yet	12 -12
qt=present	11 -11
r1=(	-9 9
r1=-	14 -14
r1=<day-gone>	25 -25
r1=<duty>	13 -13
r1=<gate>	26 -26
r1=<level>	14 -14
r1=<not>	14 -14
r1=<sender>	-13 13
r1=<span>	-15 15
r1=<v-bear>	13 -13
r1=<v-down>	-2 2
r1=<v-threaten>	-8 8
r1=act	11 -11
r1=agree	5 -5
r1=agreement	-10 10
r1=before	-14 14
r1=butter	9 -9
r1=cabinet	-14 14
r1=charge	15 -15
r1=continue	-12 12
r1=could	-4 4
r1=did	-9 9
r1=enter	-13 13
r1=expect	9 -9
r1=exporter	-10 10
r1=finished	-16 16
r1=followed	-13 13
r1=good	-10 10
r1=hope	-13 13
r1=in	21 -21
r1=last	13 -13
r1=lower	-9 9
r1=meet	9 -9
r1=negotiate	13 -13
r1=negotiator	15 -15
r1=nothing	17 -17
r1=now	14 -14
r1=potash	-19 19
r1=promise	-11 11
r1=put	11 -11
r1=side	10 -10
r1=tariff	15 -15
r1=time	-17 17
r1=under	10 -10
r1=vice	-12 12
r1=walked	-14 14
r1=want	19 -19
r1=was	8 -8
r1=were	-13 13
r1=wheat	12 -12
r1=with	22 -22
r2="	19 -19
r2=,	-15 15
r2=.	6 -6
r2=;	12 -12
r2=<agent>	14 -14
r2=<duty>	-4 4
r2=<goods-amount>	13 -13
r2=<level-noun>	28 -28
r2=<organisation>	-13 13
r2=<person>	20 -20
r2=<points>	10 -10
r2=<v-end>	-7 7
r2=<v-propose>	19 -19
r2=<v-say>	-11 11
r2=<v-stay>	-21 21
r2=?	-16 16
r2=again	7 -7
r2=agreement	-8 8
r2=being	-13 13
r2=both	-18 18
r2=close	12 -12
r2=confirm	-13 13
r2=continue	12 -12
r2=end	-9 9
r2=export	-8 8
r2=for	-6 6
r2=is	-7 7
r2=it	-5 5
r2=last	13 -13
r2=may	-16 16
r2=national	-10 10
r2=now	-13 13
r2=off	23 -23
r2=on	14 -14
r2=one	13 -13
r2=or	10 -10
r2=out	-11 11
r2=own	7 -7
r2=parliament	13 -13
r2=premier	-12 12
r2=promise	15 -15
r2=published	13 -13
r2=ready	14 -14
r2=refused	-8 8
r2=say	-11 11
r2=seed	12 -12
r2=sell	19 -19
r2=stand	-15 15
r2=talking	-7 7
r2=tariff	-14 14
r2=tell	17 -17
r2=that	-10 10
r2=up	-16 16
r2=want	13 -13
r2=week	20 -20
r2=were	11 -11
r2=what	23 -23
r2=which	-10 10
r2=worth	-12 12
r3=(	-8 8
r3=)	-12 12
r3=-	9 -9
r3=:	-4 4
r3=<day-ahead>	20 -20
r3=<day-today>	19 -19
r3=<duty>	-8 8
r3=<level>	24 -24
r3=<sender>	11 -11
r3=<span>	-13 13
r3=<v-agree>	3 -3
r3=<v-down>	6 -6
r3=<v-end>	-2 2
r3=<v-impose>	13 -13
r3=<v-return>	13 -13
r3=<v-say>	11 -11
r3=<v-sell>	14 -14
r3=?	8 -8
r3=again	-9 9
r3=all	-16 16
r3=aluminum	-11 11
r3=an	-15 15
r3=and	-10 10
r3=another	-13 13
r3=approve	18 -18
r3=assembly	-10 10
r3=at	-11 11
r3=begin	-5 5
r3=car	-14 14
r3=charge	23 -23
r3=do	-3 3
r3=due	14 -14
r3=enter	15 -15
r3=fish	-17 17
r3=force	-15 15
r3=framework	5 -5
r3=from	-10 10
r3=go	-13 13
r3=have	18 -18
r3=his	-16 16
r3=in	-13 13
r3=initialled	17 -17
r3=leave	-13 13
r3=longer	-10 10
r3=ministry	13 -13
r3=most	13 -13
r3=move	-8 8
r3=negotiation	5 -5
r3=negotiator	-6 6
r3=nothing	-11 11
r3=oil	22 -22
r3=on	-16 16
r3=one	-6 6
r3=shook	-9 9
r3=signature	12 -12
r3=start	-10 10
r3=step	10 -10
r3=talking	18 -18
r3=tariff	-13 13
r3=their	13 -13
r3=treaty	10 -10
r3=want	-11 11
r3=which	-8 8
r4="	-14 14
r4='s	8 -8
r4=-	-12 12
r4=<day-ahead>	9 -9
r4=<day-today>	18 -18
r4=<duty>	16 -16
r4=<goods>	22 -22
r4=<office>	27 -27
r4=<person>	6 -6
r4=<quality>	-15 15
r4=<v-agree>	8 -8
r4=<v-bear>	-4 4
r4=<v-begin>	-12 12
r4=<v-end>	19 -19
r4=<v-target>	24 -24
r4=about	-17 17
r4=after	16 -16
r4=an	8 -8
r4=announce	8 -8
r4=approve	-15 15
r4=bargain	10 -10
r4=be	-19 19
r4=been	4 -4
r4=before	11 -11
r4=conclude	17 -17
r4=continue	10 -10
r4=country	13 -13
r4=date	11 -11
r4=deal	-7 7
r4=down	18 -18
r4=each	-10 10
r4=enter	-14 14
r4=fall	11 -11
r4=good	19 -19
r4=hand	-7 7
r4=it	-7 7
r4=list	8 -8
r4=lower	18 -18
r4=make	17 -17
r4=most	-8 8
r4=negotiate	-11 11
r4=negotiation	-14 14
r4=no	-11 11
r4=none	-13 13
r4=not	13 -13
r4=of	15 -15
r4=off	-16 16
r4=part	10 -10
r4=pay	13 -13
r4=put	-14 14
r4=quarrel	9 -9
r4=rate	18 -18
r4=since	14 -14
r4=such	10 -10
r4=text	-9 9
r4=than	-15 15
r4=that	-13 13
r4=their	29 -29
r4=there	10 -10
r4=they	18 -18
r4=too	16 -16
r4=treaty	-24 24
r4=under	-7 7
r4=until	11 -11
r4=up	20 -20
r4=well	-7 7
r4=which	-9 9
r4=with	-10 10
r4=yet	12 -12
r4=zero	14 -14
r4=—	-8 8
r='s ,	-7 7
r='s <number>	19 -19
r='s <person>	18 -18
r='s deal	-18 18
r='s national	-10 10
r='s own	8 -8
r='s parliament	13 -13
r='s pay	14 -14
r=, "	23 -23
r=, <day-today>	8 -8
r=, <number>	12 -12
r=, <person>	6 -6
r=, for	-15 15
r=, is	9 -9
r=, on	12 -12
r=, which	-11 11
r=, will	-7 7
r=, yes	11 -11
r=<level> .	32 -32
r=agree on	-9 9
r=and the	-5 5
r=are still	-10 10
r=conclude a	-25 25
r=continue .	-10 10
r=could not	-7 7
r=counterpart ,	-16 16
r=get <number>	17 -17
r=get its	-14 14
r=get the	-12 12
r=good are	-8 8
r=good from	10 -10
r=good to	-10 10
r=had not	-12 12
r=has <level>	14 -14
r=has <number>	13 -13
r=has a	-15 15
r=has ask	-5 5
r=has given	-15 15
r=has one	-11 11
r=has pay	12 -12
r=has promise	10 -10
r=has put	8 -8
r=has say	15 -15
r=have had	-14 14
r=have settle	8 -8
r=in <number>	15 -15
r=is at	-12 12
r=is being	-9 9
r=is ready	16 -16
r=is talking	-4 4
r=is the	13 -13
r=on <day-ahead>	-18 18
r=pay <level>	34 -34
r=say .	-15 15
r=sign a	3 -3
r=steel and	-14 14
r=take <level>	-16 16
r=the <organisation>	-14 14
r=there is	-15 15
r=thi week	13 -13
r=time ,	-14 14
r=to <level>	-18 18
r=trade deal	15 -15
r=vice premier	-12 12
r=want to	11 -11
s:-	7 -7
s:<day-ahead>	12 -12
s:<month-today>	13 -13
s:<taker>	13 -13
s:<v-suspend>	15 -15
s:above	25 -25
s:accord	-4 4
s:account	18 -18
s:action	14 -14
s:add	15 -15
s:additional	22 -22
s:adopt	-13 13
s:affair	3 -3
s:again	-14 14
s:agreement	-11 11
s:air	9 -9
s:alway	18 -18
s:among	18 -18
s:anybody	14 -14
s:anything	-9 9
s:apart	11 -11
s:arm	-9 9
s:asian	-11 11
s:ask	-12 12
s:back	35 -35
s:bar	14 -14
s:bargain	-9 9
s:barley	14 -14
s:base	17 -17
s:bear	-9 9
s:became	-18 18
s:believe	-10 10
s:belong	21 -21
s:below	16 -16
s:bergen	15 -15
s:biggest	11 -11
s:bill	-8 8
s:bring	-10 10
s:building	-16 16
s:busan	23 -23
s:c	19 -19
s:call	19 -19
s:callao	9 -9
s:canola	-12 12
s:cap	14 -14
s:cashew	-13 13
s:cashmere	-10 10
s:ceiling	-7 7
s:central	12 -12
s:certain	-9 9
s:cheaper	-11 11
s:chief	-9 9
s:citru	-16 16
s:close	-20 20
s:closed	15 -15
s:collect	20 -20
s:combined	-13 13
s:comment	11 -11
s:company	6 -6
s:compare	-13 13
s:comparison	-13 13
s:compete	7 -7
s:competitor	18 -18
s:complain	-10 10
s:concern	14 -14
s:conference	16 -16
s:consultation	12 -12
s:continue	-13 13
s:copper	24 -24
s:cotton	17 -17
s:could	-9 9
s:counted	18 -18
s:counter	12 -12
s:covered	15 -15
s:custom	10 -10
s:dairy	-12 12
s:deal	-14 14
s:decade	7 -7
s:decision	14 -14
s:declaration	19 -19
s:declare	-13 13
s:decline	-12 12
s:decree	14 -14
s:delegation	-19 19
s:dispute	13 -13
s:do	-6 6
s:draw	-15 15
s:drop	14 -14
s:earlier	11 -11
s:earth	22 -22
s:east	-13 13
s:economic	-16 16
s:economy	22 -22
s:elsewhere	16 -16
s:embassy	13 -13
s:enter	11 -11
s:entry	-13 13
s:equal	13 -13
s:everybody	16 -16
s:expect	11 -11
s:expire	18 -18
s:explain	12 -12
s:exporter	-17 17
s:extension	26 -26
s:factory	-11 11
s:fail	-22 22
s:far	-8 8
s:farm	-20 20
s:farmer	9 -9
s:fear	14 -14
s:fee	14 -14
s:fentanyl	32 -32
s:few	-4 4
s:finance	-10 10
s:finished	-12 12
s:first	-13 13
s:fishery	10 -10
s:fix	-14 14
s:flag	13 -13
s:flew	-13 13
s:floor	-22 22
s:flower	13 -13
s:followed	-10 10
s:forced	16 -16
s:foreign	25 -25
s:franc	-3 3
s:friend	-17 17
s:further	25 -25
s:gained	18 -18
s:geneva	18 -18
s:georgia	8 -8
s:gold	18 -18
s:grant	-16 16
s:greer	-7 7
s:ground	20 -20
s:have	-13 13
s:hear	-11 11
s:help	15 -15
s:highest	13 -13
s:hope	-12 12
s:i	-8 8
s:impose	26 -26
s:initialled	-2 2
s:instead	-10 10
s:isn't	10 -10
s:itself	8 -8
s:jamieson	-7 7
s:jean	-11 11
s:joint	-16 16
s:just	7 -7
s:karachi	11 -11
s:land	14 -14
s:larger	18 -18
s:late	-8 8
s:lead	25 -25
s:leave	11 -11
s:lemon	16 -16
s:less	17 -17
s:let	-19 19
s:level	17 -17
s:levy	-11 11
s:licence	12 -12
s:limit	-11 11
s:list	13 -13
s:little	17 -17
s:liu	-12 12
s:loan	19 -19
s:look	29 -29
s:lose	24 -24
s:lumber	-9 9
s:m	14 -14
s:machine	9 -9
s:mark	-15 15
s:market	-10 10
s:matter	7 -7
s:meal	-11 11
s:mean	13 -13
s:meantime	11 -11
s:medicine	-5 5
s:memorandum	9 -9
s:ministry	18 -18
s:minute	23 -23
s:month	-11 11
s:mostly	14 -14
s:move	-13 13
s:much	12 -12
s:must	14 -14
s:negotiation	-5 5
s:neighbour	12 -12
s:neither	18 -18
s:new	10 -10
s:nil	-14 14
s:niš	18 -18
s:nobody	-16 16
s:none	-7 7
s:noon	12 -12
s:nor	12 -12
s:normal	15 -15
s:notice	8 -8
s:number	-20 20
s:only	-15 15
s:open	11 -11
s:operator	19 -19
s:order	10 -10
s:otherwise	-24 24
s:pacific	-5 5
s:pact	-10 10
s:page	-20 20
s:pari	-12 12
s:partner	-9 9
s:pass	-16 16
s:peace	-14 14
s:penalty	-8 8
s:phase	-23 23
s:plan	12 -12
s:plant	15 -15
s:point	24 -24
s:pointed	-20 20
s:policy	8 -8
s:port	12 -12
s:possible	9 -9
s:prawn	-11 11
s:prepare	21 -21
s:press	12 -12
s:price	-14 14
s:prime	21 -21
s:proclamation	-8 8
s:propose	-12 12
s:published	14 -14
s:q	10 -10
s:quarrel	14 -14
s:queue	-42 42
s:radio	-7 7
s:raise	15 -15
s:ratified	-15 15
s:ratify	14 -14
s:receive	-19 19
s:reciprocal	-14 14
s:refused	-24 24
s:relief	16 -16
s:reminded	2 -2
s:reporter	10 -10
s:representative	-11 11
s:rested	-12 12
s:rise	20 -20
s:robert	-9 9
s:run	30 -30
s:say	14 -14
s:seal	9 -9
s:section	-14 14
s:sell	13 -13
s:send	-12 12
s:seoul	19 -19
s:separately	14 -14
s:sesame	11 -11
s:settlement	16 -16
s:seventh	16 -16
s:shake	11 -11
s:share	19 -19
s:she	21 -21
s:shrimp	9 -9
s:sir	20 -20
s:sixth	-11 11
s:ski	-8 8
s:solution	11 -11
s:something	-13 13
s:south	14 -14
s:soybean	10 -10
s:special	16 -16
s:spirit	-16 16
s:stage	-5 5
s:stalled	-14 14
s:start	-16 16
s:state	-9 9
s:statement	-8 8
s:still	-11 11
s:stockholm	9 -9
s:study	10 -10
s:supply	17 -17
s:surcharge	10 -10
s:surplu	12 -12
s:suspension	9 -9
s:table	-10 10
s:tea	-10 10
s:team	8 -8
s:telephone	20 -20
s:temporary	-10 10
s:text	-15 15
s:these	-24 24
s:third	14 -14
s:those	-16 16
s:threaten	-12 12
s:tiktok	11 -11
s:to	14 -14
s:together	-22 22
s:too	-10 10
s:total	12 -12
s:touched	23 -23
s:town	-18 18
s:tractor	18 -18
s:transfer	16 -16
s:treatment	19 -19
s:treaty	-8 8
s:truce	22 -22
s:tyre	14 -14
s:under	-5 5
s:understanding	13 -13
s:unless	24 -24
s:us	11 -11
s:use	11 -11
s:used	12 -12
s:vice	-7 7
s:visit	30 -30
s:void	-12 12
s:volume	12 -12
s:vote	-8 8
s:wait	12 -12
s:walked	-8 8
s:walnut	6 -6
s:want	17 -17
s:war	14 -14
s:watching	17 -17
s:when	-8 8
s:whiskey	12 -12
s:word	-16 16
s:worker	-9 9
s:worth	-12 12
s:would	12 -12
s:wrong	15 -15
s:yes	-14 14
s:yield	13 -13
s:your	10 -10
sa:"	12 -12
sa:" .	9 -9
sa:" <person>	13 -13
sa:" he	-10 10
sa:'s ,	-7 7
sa:'s <number>	32 -32
sa:'s <organisation>	-9 9
sa:'s <person>	21 -21
sa:'s export	-13 13
sa:'s finance	-17 17
sa:'s foreign	16 -16
sa:'s is	-5 5
sa:'s national	-9 9
sa:'s own	8 -8
sa:'s parliament	14 -14
sa:'s pay	10 -10
sa:( <day-today>	-8 8
sa:) -	8 -8
sa:*	-27 27
sa:, "	20 -20
sa:, <day-today>	23 -23
sa:, <level>	19 -19
sa:, <money>	-11 11
sa:, <name>	12 -12
sa:, <number>	23 -23
sa:, <organisation>	-9 9
sa:, according	14 -14
sa:, all	-10 10
sa:, as	-3 3
sa:, before	9 -9
sa:, both	-21 21
sa:, by	-24 24
sa:, charge	13 -13
sa:, down	-5 5
sa:, each	-24 24
sa:, from	-9 9
sa:, go	-18 18
sa:, half	-8 8
sa:, have	15 -15
sa:, having	10 -10
sa:, his	14 -14
sa:, in	-13 13
sa:, it	10 -10
sa:, its	6 -6
sa:, let	7 -7
sa:, lumber	-13 13
sa:, mr	17 -17
sa:, no	19 -19
sa:, not	21 -21
sa:, of	10 -10
sa:, once	-22 22
sa:, one	-13 13
sa:, pay	-7 7
sa:, plu	11 -11
sa:, reach	-13 13
sa:, sell	15 -15
sa:, send	14 -14
sa:, set	-17 17
sa:, sign	9 -9
sa:, thank	-10 10
sa:, that	-17 17
sa:, then	16 -16
sa:, through	-23 23
sa:, to	23 -23
sa:, two	16 -16
sa:, under	-12 12
sa:, we	11 -11
sa:, where	-12 12
sa:, will	-17 17
sa:, without	-20 20
sa:, yes	17 -17
sa:- <name>	15 -15
sa:- <person>	13 -13
sa:- <quality>	16 -16
sa:- free	-3 3
sa::	5 -5
sa:: <number>	16 -16
sa:: <quality>	-11 11
sa:: sign	-16 16
sa:; <name>	-11 11
sa:; <person>	-16 16
sa:; a	11 -11
sa:; it	-9 9
sa:; its	-25 25
sa:; talk	9 -9
sa:; the	21 -21
sa:<day-ahead> ,	-10 10
sa:<day-ahead> .	11 -11
sa:<day-ahead> ;	-7 7
sa:<day-ahead> if	6 -6
sa:<day-gone> )	-11 11
sa:<day-gone> ,	13 -13
sa:<day-gone> in	-22 22
sa:<day-gone> that	19 -19
sa:<day-gone> to	-14 14
sa:<day-today>	17 -17
sa:<day-today> (	10 -10
sa:<day-today> ,	14 -14
sa:<goods-amount> .	-14 14
sa:<goods-amount> of	-10 10
sa:<level> .	12 -12
sa:<level> ;	19 -19
sa:<level> all	-20 20
sa:<level> each	-17 17
sa:<level> from	-9 9
sa:<level> in	15 -15
sa:<level> is	10 -10
sa:<level> of	30 -30
sa:<level> on	14 -14
sa:<level> since	29 -29
sa:<level> tariff	-14 14
sa:<level> too	14 -14
sa:<level> was	-13 13
sa:<level> when	-17 17
sa:<money> for	-13 13
sa:<money> of	-19 19
sa:<money> to	11 -11
sa:<month-gone> for	15 -15
sa:<month-today>	23 -23
sa:<name> 's	17 -17
sa:<name> )	17 -17
sa:<name> :	-6 6
sa:<name> ;	18 -18
sa:<name> <level>	34 -34
sa:<name> <number>	19 -19
sa:<name> ?	14 -14
sa:<name> a	-15 15
sa:<name> and	-10 10
sa:<name> announce	13 -13
sa:<name> at	14 -14
sa:<name> broke	10 -10
sa:<name> deal	-6 6
sa:<name> duty	-7 7
sa:<name> had	-14 14
sa:<name> initialled	13 -13
sa:<name> is	15 -15
sa:<name> on	-8 8
sa:<name> put	-11 11
sa:<name> reach	10 -10
sa:<name> sign	-10 10
sa:<name> since	-16 16
sa:<name> that	17 -17
sa:<name> to	-25 25
sa:<name> were	-17 17
sa:<name> will	25 -25
sa:<name> without	10 -10
sa:<number> )	-11 11
sa:<number> .	24 -24
sa:<number> :	10 -10
sa:<number> for	31 -31
sa:<number> in	19 -19
sa:<number> more	26 -26
sa:<number> of	25 -25
sa:<number> round	-11 11
sa:<number> since	31 -31
sa:<number> with	8 -8
sa:<office> .	20 -20
sa:<organisation> in	-14 14
sa:<organisation> on	-9 9
sa:<person> 's	-13 13
sa:<person> .	-14 14
sa:<person> at	-11 11
sa:<person> in	-19 19
sa:<person> say	21 -21
sa:<person> tell	-12 12
sa:<points>	15 -15
sa:<points> .	15 -15
sa:<quality>	11 -11
sa:<quality> agreement	13 -13
sa:<quality> cement	11 -11
sa:<quality> delegation	-7 7
sa:<quality> duty	-18 18
sa:<quality> have	17 -17
sa:<quality> in	-15 15
sa:<quality> negotiator	-6 6
sa:<quality> wine	-14 14
sa:<seat> ,	11 -11
sa:<seat> ;	-15 15
sa:<seat> <day-today>	12 -12
sa:<seat> and	-15 15
sa:<seat> at	-14 14
sa:<seat> had	14 -14
sa:<seat> in	-16 16
sa:<seat> that	-15 15
sa:<span>	23 -23
sa:<span> ,	7 -7
sa:<span> at	16 -16
sa:<span> to	-14 14
sa:a "	-14 14
sa:a <level>	-18 18
sa:a further	11 -11
sa:a letter	15 -15
sa:a new	10 -10
sa:a pact	-14 14
sa:a pause	12 -12
sa:a truce	20 -20
sa:above	12 -12
sa:above all	13 -13
sa:accept <level>	-23 23
sa:accord .	12 -12
sa:according	14 -14
sa:according to	14 -14
sa:account	12 -12
sa:adopt	-20 20
sa:affair	3 -3
sa:after <number>	15 -15
sa:after <span>	14 -14
sa:against	-8 8
sa:agree in	15 -15
sa:agree on	-24 24
sa:agreement	-10 10
sa:agreement on	-16 16
sa:agreement that	-14 14
sa:agreement under	11 -11
sa:all ,	19 -19
sa:all .	17 -17
sa:all and	14 -14
sa:along	-13 13
sa:alway	18 -18
sa:an accord	-8 8
sa:an extra	9 -9
sa:an hour	-11 11
sa:and ,	23 -23
sa:and <seat>	-17 17
sa:and all	-6 6
sa:and he	11 -11
sa:and it	-11 11
sa:and its	10 -10
sa:and none	-14 14
sa:and not	-8 8
sa:and one	14 -14
sa:and pay	-6 6
sa:and that	-12 12
sa:and the	-7 7
sa:and there	8 -8
sa:and to	26 -26
sa:and what	-14 14
sa:answer	7 -7
sa:anybody	14 -14
sa:anything	-11 11
sa:apart	12 -12
sa:approval of	-12 12
sa:approve the	-10 10
sa:are capped	15 -15
sa:are continue	12 -12
sa:are exempt	11 -11
sa:are free	13 -13
sa:are in	-6 6
sa:are negotiate	-13 13
sa:are not	22 -22
sa:are say	-10 10
sa:are spare	13 -13
sa:are talking	-14 14
sa:are the	20 -20
sa:arrangement on	18 -18
sa:arrangement with	-12 12
sa:as <person>	-5 5
sa:as they	-17 17
sa:as we	18 -18
sa:ask for	16 -16
sa:ask to	10 -10
sa:asparagu	16 -16
sa:at <level>	-22 22
sa:at a	-6 6
sa:at once	9 -9
sa:at present	11 -11
sa:back	22 -22
sa:bargain ,	-18 18
sa:be free	-8 8
sa:be sign	15 -15
sa:be the	-17 17
sa:bear	-6 6
sa:because	16 -16
sa:because it	13 -13
sa:because of	11 -11
sa:because the	-11 11
sa:beef .	-13 13
sa:beef pay	-16 16
sa:been free	10 -10
sa:been given	-11 11
sa:been ratified	-18 18
sa:before <day-ahead>	-12 12
sa:behind	14 -14
sa:believe	-15 15
sa:belong	16 -16
sa:better .	-13 13
sa:bring	-13 13
sa:but no	-13 13
sa:but the	12 -12
sa:buy	-9 9
sa:by <day-ahead>	-18 18
sa:by <number>	8 -8
sa:by <points>	10 -10
sa:by its	12 -12
sa:by telephone	12 -12
sa:by treaty	-21 21
sa:by which	14 -14
sa:call it	10 -10
sa:call that	-14 14
sa:callao	8 -8
sa:canola	-13 13
sa:canola seed	-5 5
sa:cap	17 -17
sa:capped	15 -15
sa:capped at	15 -15
sa:car ,	-8 8
sa:car will	-10 10
sa:case	-8 8
sa:cashmere	-10 10
sa:change	5 -5
sa:charge	21 -21
sa:charge <level>	-9 9
sa:charge <number>	13 -13
sa:charge nothing	10 -10
sa:cheaper	-11 11
sa:cherry	-5 5
sa:clause	-16 16
sa:close	-15 15
sa:close to	-7 7
sa:cocoa	-6 6
sa:come .	21 -21
sa:come down	11 -11
sa:come in	-19 19
sa:comment	10 -10
sa:comment .	10 -10
sa:competitor	20 -20
sa:competitor ,	10 -10
sa:conclude an	-11 11
sa:conference	8 -8
sa:confirm the	-8 8
sa:continental	17 -17
sa:copper	17 -17
sa:could not	-9 9
sa:counted	17 -17
sa:counterpart ,	-16 16
sa:country 's	-20 20
sa:covered	15 -15
sa:custom	22 -22
sa:date .	13 -13
sa:date for	-7 7
sa:deal	-13 13
sa:deal ,	-10 10
sa:deal .	-22 22
sa:deal and	-5 5
sa:deal with	6 -6
sa:decade	10 -10
sa:decision	11 -11
sa:decline	-13 13
sa:decline .	-23 23
sa:decline to	8 -8
sa:delegation	-26 26
sa:dispute	15 -15
sa:dispute over	17 -17
sa:do so	9 -9
sa:done ,	13 -13
sa:down from	-7 7
sa:down the	25 -25
sa:draw	-19 19
sa:drawer	14 -14
sa:drop	15 -15
sa:duty -	-3 3
sa:duty as	-10 10
sa:duty included	19 -19
sa:each	-9 9
sa:each ,	-30 30
sa:each .	11 -11
sa:else .	12 -12
sa:embassy	13 -13
sa:emergency tariff	8 -8
sa:end ,	-8 8
sa:end a	14 -14
sa:enter at	6 -6
sa:entry	-10 10
sa:evening	-7 7
sa:everybody	22 -22
sa:everything	-12 12
sa:exempt	10 -10
sa:exempt .	18 -18
sa:expect	11 -11
sa:exporter	-9 9
sa:extension	10 -10
sa:extra <level>	9 -9
sa:extra duty	-10 10
sa:fail	-12 12
sa:fall to	-12 12
sa:farm	-17 17
sa:farm good	-16 16
sa:farmer	19 -19
sa:fentanyl	24 -24
sa:finance	-15 15
sa:finance minister	-16 16
sa:finished	-20 20
sa:first to	-10 10
sa:fishery	14 -14
sa:flower	14 -14
sa:followed	-11 11
sa:for <day-ahead>	-8 8
sa:for <level>	-17 17
sa:for <money>	14 -14
sa:for <name>	21 -21
sa:for <number>	-8 8
sa:for another	-9 9
sa:for more	-13 13
sa:for the	18 -18
sa:for trade	-19 19
sa:for which	-13 13
sa:foreign	14 -14
sa:foreign minister	12 -12
sa:fourth	13 -13
sa:framework ,	-30 30
sa:framework with	-13 13
sa:free entry	-11 11
sa:free in	14 -14
sa:friend	-11 11
sa:from <level>	-20 20
sa:from <name>	19 -19
sa:from the	24 -24
sa:fruit	18 -18
sa:full agreement	-6 6
sa:further	13 -13
sa:gained	17 -17
sa:geneva	11 -11
sa:get <level>	-12 12
sa:get a	20 -20
sa:get its	-14 14
sa:get one	-8 8
sa:get their	13 -13
sa:glove	18 -18
sa:go on	-6 6
sa:gold	13 -13
sa:good	-9 9
sa:good .	-8 8
sa:good are	-9 9
sa:good in	11 -11
sa:good on	10 -10
sa:good outside	16 -16
sa:good pay	9 -9
sa:good since	-15 15
sa:good stay	-13 13
sa:good that	15 -15
sa:ground	11 -11
sa:had <level>	10 -10
sa:had not	-12 12
sa:hand ,	13 -13
sa:hand .	-17 17
sa:has an	-3 3
sa:has become	16 -16
sa:has call	-16 16
sa:has come	4 -4
sa:has given	-14 14
sa:has not	20 -20
sa:has one	-10 10
sa:has pay	18 -18
sa:has promise	14 -14
sa:has sign	2 -2
sa:has yet	-13 13
sa:have	-11 11
sa:have agree	6 -6
sa:have agreement	9 -9
sa:have framework	-22 22
sa:have not	-7 7
sa:have pay	-7 7
sa:have put	11 -11
sa:have to	14 -14
sa:he write	-19 19
sa:help	13 -13
sa:him .	13 -13
sa:his	15 -15
sa:his <organisation>	9 -9
sa:hold .	-10 10
sa:home	-6 6
sa:hope to	7 -7
sa:if	16 -16
sa:if it	17 -17
sa:impose	16 -16
sa:impose in	8 -8
sa:in .	-23 23
sa:in <name>	26 -26
sa:in pari	-12 12
sa:in talk	-26 26
sa:in the	-9 9
sa:in their	-10 10
sa:included ,	-8 8
sa:initialled	18 -18
sa:initialled in	16 -16
sa:is .	-13 13
sa:is <level>	9 -9
sa:is about	7 -7
sa:is at	-18 18
sa:is being	-11 11
sa:is close	-20 20
sa:is not	-10 10
sa:is ready	21 -21
sa:is the	16 -16
sa:isn't	12 -12
sa:it ,	-14 14
sa:it .	-8 8
sa:it ?	-11 11
sa:it at	16 -16
sa:it can	-12 12
sa:it has	16 -16
sa:it in	-18 18
sa:it on	22 -22
sa:it say	13 -13
sa:it to	-6 6
sa:its <organisation>	6 -6
sa:its deal	-11 11
sa:its first	7 -7
sa:its oil	-9 9
sa:its part	13 -13
sa:its talk	-18 18
sa:its term	8 -8
sa:itself	19 -19
sa:joint	-11 11
sa:joint statement	-10 10
sa:karachi	12 -12
sa:keep the	16 -16
sa:keep to	-10 10
sa:know .	16 -16
sa:large	-7 7
sa:last year	-10 10
sa:lead	16 -16
sa:led	-10 10
sa:lemon	16 -16
sa:less	19 -19
sa:lift	14 -14
sa:line	-3 3
sa:little	23 -23
sa:longer <number>	11 -11
sa:look	22 -22
sa:look at	16 -16
sa:lower its	8 -8
sa:lumber	-10 10
sa:make a	16 -16
sa:make its	-18 18
sa:maker	-9 9
sa:many	-7 7
sa:market	-14 14
sa:meal	-13 13
sa:mean	12 -12
sa:meantime	10 -10
sa:meet	-19 19
sa:meet .	-12 12
sa:meet <person>	-16 16
sa:meet in	12 -12
sa:might	-14 14
sa:milk powder	-6 6
sa:minister ,	19 -19
sa:minute	12 -12
sa:month ,	3 -3
sa:month .	-7 7
sa:much	11 -11
sa:much as	11 -11
sa:must	15 -15
sa:national	-12 12
sa:national assembly	-10 10
sa:need	12 -12
sa:negotiate ,	-22 22
sa:negotiate in	-10 10
sa:negotiator ,	20 -20
sa:neighbour	26 -26
sa:new year	-13 13
sa:next	7 -7
sa:no .	-26 26
sa:none	-13 13
sa:not ,	-25 25
sa:not <number>	-9 9
sa:not a	11 -11
sa:not been	-18 18
sa:not in	10 -10
sa:not touched	27 -27
sa:not want	-7 7
sa:not yet	15 -15
sa:nothing .	-10 10
sa:nothing in	-6 6
sa:nothing on	17 -17
sa:nothing under	-6 6
sa:notice	13 -13
sa:number	-13 13
sa:of <number>	-13 13
sa:of <organisation>	-11 11
sa:of <span>	8 -8
sa:of an	13 -13
sa:of it	-12 12
sa:of its	7 -7
sa:of talk	27 -27
sa:of their	-9 9
sa:of these	-10 10
sa:of thi	14 -14
sa:of up	7 -7
sa:of us	16 -16
sa:off .	-17 17
sa:off its	-12 12
sa:off the	13 -13
sa:offer <level>	-10 10
sa:oil and	-20 20
sa:on .	-11 11
sa:on <day-today>	-13 13
sa:on <level>	11 -11
sa:on <money>	-11 11
sa:on <name>	15 -15
sa:on <number>	-9 9
sa:on all	14 -14
sa:on an	-12 12
sa:on beef	-12 12
sa:on both	-9 9
sa:on for	13 -13
sa:on in	-16 16
sa:on paper	-12 12
sa:on the	9 -9
sa:on their	23 -23
sa:on timber	13 -13
sa:on trade	11 -11
sa:on what	14 -14
sa:on which	-13 13
sa:one at	-6 6
sa:one on	9 -9
sa:open	12 -12
sa:orange juice	-10 10
sa:ordinary	-13 13
sa:other 's	19 -19
sa:other good	-6 6
sa:otherwise	-22 22
sa:our	19 -19
sa:outside	17 -17
sa:own <level>	10 -10
sa:own arrangement	-13 13
sa:own deal	-7 7
sa:own duty	10 -10
sa:own truce	17 -17
sa:pacific	-5 5
sa:pact	-2 2
sa:pact .	-13 13
sa:pact of	-11 11
sa:pari	-12 12
sa:part ,	14 -14
sa:party	11 -11
sa:pay <number>	20 -20
sa:pay a	-10 10
sa:pay an	16 -16
sa:pay less	16 -16
sa:pay nothing	-5 5
sa:peace	-23 23
sa:peace with	-24 24
sa:penalty	-9 9
sa:phase	-18 18
sa:pointed	-15 15
sa:possible	9 -9
sa:prawn	-11 11
sa:premier	-9 9
sa:prepare	14 -14
sa:present	12 -12
sa:president ,	14 -14
sa:price	-17 17
sa:promise	7 -7
sa:promise in	-9 9
sa:promise to	8 -8
sa:protocol on	-10 10
sa:published	19 -19
sa:pulp	11 -11
sa:purchase of	-9 9
sa:put off	-21 21
sa:put the	-10 10
sa:quarrel	11 -11
sa:quota .	10 -10
sa:radio	-10 10
sa:raise	14 -14
sa:rate .	5 -5
sa:rate is	-14 14
sa:ratified the	18 -18
sa:ratify	21 -21
sa:reach a	-7 7
sa:read	-10 10
sa:ready to	16 -16
sa:receive	-18 18
sa:receive the	-19 19
sa:reckon	16 -16
sa:refused	-18 18
sa:refused .	-8 8
sa:refused to	-10 10
sa:relief	11 -11
sa:remain .	-14 14
sa:reply	12 -12
sa:reporter	13 -13
sa:reporter that	22 -22
sa:rested	-12 12
sa:rested on	-14 14
sa:return	21 -21
sa:right	-6 6
sa:rise	14 -14
sa:round	-14 14
sa:round of	19 -19
sa:rule of	20 -20
sa:run	22 -22
sa:sale	17 -17
sa:same .	-10 10
sa:same as	14 -14
sa:same product	-14 14
sa:say .	-17 17
sa:say in	15 -15
sa:say it	16 -16
sa:say on	11 -11
sa:say there	-10 10
sa:say to	-20 20
sa:say yes	-11 11
sa:seal	7 -7
sa:second day	-10 10
sa:send	-15 15
sa:send a	-8 8
sa:sesame	21 -21
sa:set the	-17 17
sa:shake	9 -9
sa:share	14 -14
sa:sheet	-22 22
sa:side .	23 -23
sa:side has	-13 13
sa:sign ,	11 -11
sa:sign in	2 -2
sa:sign the	-23 23
sa:sign two	-11 11
sa:sign with	-29 29
sa:since <day-gone>	7 -7
sa:since the	9 -9
sa:ski	-9 9
sa:so that	9 -9
sa:some	-17 17
sa:something	-18 18
sa:soybean	12 -12
sa:stage	-11 11
sa:stalled	-15 15
sa:stand at	-17 17
sa:start	-9 9
sa:start on	-12 12
sa:state .	-11 11
sa:statement of	-15 15
sa:step ,	11 -11
sa:stick	-16 16
sa:still at	-24 24
sa:still being	3 -3
sa:stockholm	12 -12
sa:stop	-11 11
sa:strike down	11 -11
sa:study	10 -10
sa:summit	22 -22
sa:supply	15 -15
sa:suspend until	-11 11
sa:suspension	19 -19
sa:table	-8 8
sa:table ,	8 -8
sa:table .	-11 11
sa:take <level>	-21 21
sa:take <number>	14 -14
sa:take the	15 -15
sa:talk about	-12 12
sa:talk and	-11 11
sa:talk go	-16 16
sa:talk on	9 -9
sa:talk since	5 -5
sa:talk that	10 -10
sa:talk would	-14 14
sa:talked about	-5 5
sa:tariff of	-4 4
sa:tea	-12 12
sa:tea ,	15 -15
sa:telephone	23 -23
sa:tell <organisation>	-11 11
sa:temporary	-10 10
sa:term	27 -27
sa:term .	13 -13
sa:text	-13 13
sa:than	-9 9
sa:than the	-11 11
sa:thank	-10 10
sa:thank to	-11 11
sa:that <person>	16 -16
sa:that <seat>	14 -14
sa:that have	-17 17
sa:that he	8 -8
sa:that nobody	-11 11
sa:that one	14 -14
sa:that tariff	-11 11
sa:that they	-12 12
sa:the <level>	18 -18
sa:the <seat>	-18 18
sa:the approval	-12 12
sa:the arrangement	25 -25
sa:the autumn	-9 9
sa:the bargain	-15 15
sa:the continental	17 -17
sa:the duty	8 -8
sa:the first	-12 12
sa:the framework	11 -11
sa:the joint	-14 14
sa:the level	11 -11
sa:the meantime	10 -10
sa:the month	11 -11
sa:the notice	11 -11
sa:the ordinary	-10 10
sa:the other	4 -4
sa:the pacific	-5 5
sa:the right	-8 8
sa:the rule	18 -18
sa:the spring	-11 11
sa:the table	-12 12
sa:the term	20 -20
sa:the three	15 -15
sa:the time	16 -16
sa:the two	-6 6
sa:the way	-9 9
sa:the work	-9 9
sa:their .	12 -12
sa:their deal	-12 12
sa:their dispute	8 -8
sa:their own	-11 11
sa:then	18 -18
sa:there is	6 -6
sa:they	-8 8
sa:they are	-10 10
sa:thi	13 -13
sa:thi month	-8 8
sa:thi week	19 -19
sa:thing	17 -17
sa:think	11 -11
sa:third	17 -17
sa:threaten	-11 11
sa:threaten to	-9 9
sa:three	3 -3
sa:time ,	-14 14
sa:to .	-12 12
sa:to <day-ahead>	23 -23
sa:to <day-gone>	19 -19
sa:to <money>	11 -11
sa:to <name>	-9 9
sa:to begin	10 -10
sa:to comment	10 -10
sa:to conclude	-12 12
sa:to enter	-8 8
sa:to get	-2 2
sa:to give	11 -11
sa:to invest	15 -15
sa:to its	17 -17
sa:to put	-17 17
sa:to reach	-5 5
sa:to strike	-3 3
sa:to vote	-15 15
sa:together	-12 12
sa:touched	27 -27
sa:town	-20 20
sa:tractor	17 -17
sa:trade war	12 -12
sa:treatment	15 -15
sa:treaty ,	20 -20
sa:truce	12 -12
sa:truce ,	-8 8
sa:truce .	16 -16
sa:truck	14 -14
sa:turn to	-8 8
sa:twice	-18 18
sa:two country	-13 13
sa:under	-10 10
sa:under which	20 -20
sa:until	17 -17
sa:until <day-ahead>	18 -18
sa:up from	13 -13
sa:up to	10 -10
sa:us .	9 -9
sa:vice	-11 11
sa:vice premier	-9 9
sa:visit	19 -19
sa:void	-12 12
sa:vote	-13 13
sa:vote on	-10 10
sa:waiting	13 -13
sa:waiting for	13 -13
sa:want to	17 -17
sa:war	13 -13
sa:warn	20 -20
sa:was <number>	18 -18
sa:was agree	-3 3
sa:was ask	-9 9
sa:was conclude	-9 9
sa:was make	-7 7
sa:was not	19 -19
sa:was the	10 -10
sa:was to	13 -13
sa:watching	15 -15
sa:way	-14 14
sa:way ,	-24 24
sa:we do	8 -8
sa:week ago	-11 11
sa:well ,	-20 20
sa:what <person>	-12 12
sa:what we	-11 11
sa:when	-10 10
sa:where they	13 -13
sa:whether	-10 10
sa:which have	21 -21
sa:which pay	19 -19
sa:which strike	-12 12
sa:whose agreement	-13 13
sa:will enter	5 -5
sa:will have	-5 5
sa:wine and	-16 16
sa:wire	-9 9
sa:with <level>	15 -15
sa:with <number>	14 -14
sa:with <person>	-14 14
sa:without a	-11 11
sa:without the	12 -12
sa:worse	-7 7
sa:worth	-17 17
sa:worth of	-11 11
sa:would continue	-14 14
sa:would have	23 -23
sa:write .	-7 7
sa:write on	9 -9
sa:write that	-14 14
sa:wrong	15 -15
sa:yes	-21 21
sa:yes ,	-12 12
sa:yes .	-11 11
sa:yet ,	15 -15
sa:yet to	-8 8
sa:— <level>	-16 16
sa:— the	11 -11
sb:" it	12 -12
sb:" we	19 -19
sb:'s	18 -18
sb:'s <level>	-9 9
sb:'s agreement	25 -25
sb:'s export	12 -12
sb:(	23 -23
sb:( <person>	-11 11
sb:( a	15 -15
sb:) :	-10 10
sb:*	11 -11
sb:, <level>	20 -20
sb:, among	13 -13
sb:, at	11 -11
sb:, half	-15 15
sb:, he	14 -14
sb:, in	-18 18
sb:, no	-5 5
sb:, on	17 -17
sb:, one	-11 11
sb:, pay	12 -12
sb:, say	11 -11
sb:, sign	21 -21
sb:, that	-13 13
sb:, to	17 -17
sb:, under	18 -18
sb:, was	-10 10
sb:, when	-7 7
sb:, which	5 -5
sb:, who	25 -25
sb:. <name>	16 -16
sb:. m	13 -13
sb:: <level>	-22 22
sb:: <number>	25 -25
sb:: its	14 -14
sb:: talk	-8 8
sb:: what	11 -11
sb:; <name>	13 -13
sb:; talk	-14 14
sb:; the	18 -18
sb:<day-ahead> in	11 -11
sb:<day-gone>	-6 6
sb:<day-gone> 's	-9 9
sb:<day-gone> ,	-11 11
sb:<day-gone> <person>	-7 7
sb:<day-gone> by	11 -11
sb:<day-gone> in	17 -17
sb:<day-gone> night	-22 22
sb:<day-gone> on	15 -15
sb:<day-gone> that	21 -21
sb:<day-gone> with	-21 21
sb:<day-today>	-8 8
sb:<day-today> —	-9 9
sb:<goods-amount> of	12 -12
sb:<level> )	12 -12
sb:<level> and	15 -15
sb:<level> at	14 -14
sb:<level> for	-18 18
sb:<level> of	-26 26
sb:<level> on	9 -9
sb:<level> that	-21 21
sb:<level> under	-12 12
sb:<money> to	-14 14
sb:<month-gone>	-8 8
sb:<month-gone> ,	-11 11
sb:<name> <level>	16 -16
sb:<name> also	16 -16
sb:<name> are	15 -15
sb:<name> at	-16 16
sb:<name> charge	13 -13
sb:<name> doe	-28 28
sb:<name> duty	12 -12
sb:<name> free	12 -12
sb:<name> informed	10 -10
sb:<name> is	11 -11
sb:<name> on	11 -11
sb:<name> reach	-8 8
sb:<name> would	22 -22
sb:<number> ,	-6 6
sb:<number> :	11 -11
sb:<number> ;	-10 10
sb:<number> <name>	9 -9
sb:<number> of	-14 14
sb:<number> round	-12 12
sb:<office> ,	8 -8
sb:<office> :	-27 27
sb:<office> from	8 -8
sb:<organisation>	-12 12
sb:<organisation> from	-10 10
sb:<organisation> was	-13 13
sb:<person> (	-9 9
sb:<person> )	-11 11
sb:<person> are	10 -10
sb:<person> in	16 -16
sb:<person> warn	-13 13
sb:<quality> and	11 -11
sb:<quality> car	13 -13
sb:<quality> good	-4 4
sb:<quality> negotiator	13 -13
sb:<quality> tariff	-13 13
sb:<seat> put	8 -8
sb:<seat> —	11 -11
sb:<span> ,	-5 5
sb:<span> after	-6 6
sb:<span> at	-14 14
sb:<span> before	14 -14
sb:<span> of	-9 9
sb:<v-propose>	-14 14
sb:<v-sell>	22 -22
sb:<v-suspend>	12 -12
sb:a )	15 -15
sb:a <level>	-11 11
sb:a <organisation>	-11 11
sb:a memorandum	18 -18
sb:above	14 -14
sb:accord	-9 9
sb:after <span>	12 -12
sb:against	15 -15
sb:agree in	-16 16
sb:agree on	17 -17
sb:agreement between	-15 15
sb:agreement with	8 -8
sb:all ,	-15 15
sb:also on	13 -13
sb:among	17 -17
sb:among them	14 -14
sb:an accord	12 -12
sb:an arrangement	-15 15
sb:and ,	-14 14
sb:and <name>	5 -5
sb:and his	-13 13
sb:and mr	-11 11
sb:and so	-19 19
sb:and that	-22 22
sb:and what	9 -9
sb:are <name>	-10 10
sb:are go	-9 9
sb:are negotiate	15 -15
sb:are to	17 -17
sb:arrangement that	-14 14
sb:arrangement with	12 -12
sb:as agree	17 -17
sb:as of	16 -16
sb:as well	22 -22
sb:ask	-19 19
sb:at his	10 -10
sb:at zero	12 -12
sb:back	17 -17
sb:be a	16 -16
sb:be approve	-13 13
sb:be treat	12 -12
sb:before	20 -20
sb:biggest	15 -15
sb:both	11 -11
sb:building	-11 11
sb:busan	16 -16
sb:busan ,	16 -16
sb:by	17 -17
sb:cattle	10 -10
sb:ceiling	-21 21
sb:certain	-11 11
sb:charge on	-9 9
sb:closed	12 -12
sb:closed its	10 -10
sb:come <span>	-6 6
sb:come into	13 -13
sb:compare	-13 13
sb:comparison	-12 12
sb:comparison :	-10 10
sb:concern	13 -13
sb:conclude a	7 -7
sb:conclude its	-13 13
sb:country	6 -6
sb:country that	-12 12
sb:country with	14 -14
sb:dairy	-13 13
sb:day of	14 -14
sb:deal ,	-7 7
sb:deal of	14 -14
sb:deal that	21 -21
sb:decree	9 -9
sb:delegation	14 -14
sb:did not	12 -12
sb:doe	-9 9
sb:done	-8 8
sb:down the	15 -15
sb:due	-21 21
sb:duty	16 -16
sb:duty ,	17 -17
sb:duty of	-12 12
sb:duty that	12 -12
sb:each	13 -13
sb:each other	14 -14
sb:earlier	17 -17
sb:earlier in	10 -10
sb:elsewhere	10 -10
sb:elsewhere :	-17 17
sb:end on	-4 4
sb:exporter	-9 9
sb:extension	16 -16
sb:fact	12 -12
sb:fact sheet	11 -11
sb:fail	-13 13
sb:fentanyl and	-10 10
sb:few	-14 14
sb:find	-11 11
sb:first	-6 6
sb:first ,	-15 15
sb:fix	-16 16
sb:for	12 -12
sb:for trade	-19 19
sb:foreign	11 -11
sb:free of	-12 12
sb:free under	15 -15
sb:from <day-gone>	17 -17
sb:from <level>	11 -11
sb:from the	-6 6
sb:further	15 -15
sb:geneva ,	15 -15
sb:georgia ,	15 -15
sb:get	-5 5
sb:get <number>	20 -20
sb:get a	-6 6
sb:go on	9 -9
sb:good of	22 -22
sb:good will	-11 11
sb:grant	-8 8
sb:great	18 -18
sb:had a	-8 8
sb:happen	-16 16
sb:has an	10 -10
sb:has no	15 -15
sb:has to	-10 10
sb:have sign	16 -16
sb:he is	9 -9
sb:he would	12 -12
sb:he write	9 -9
sb:hear	-22 22
sb:hear that	-10 10
sb:highest	8 -8
sb:him	-19 19
sb:hope	-10 10
sb:hope that	-9 9
sb:i	-7 7
sb:if it	-10 10
sb:in	10 -10
sb:in <month-gone>	-9 9
sb:in <name>	13 -13
sb:in <number>	-13 13
sb:in gyeongju	-9 9
sb:in it	15 -15
sb:in return	-7 7
sb:in the	-7 7
sb:include	15 -15
sb:include the	13 -13
sb:initialled	-22 22
sb:initialled in	-32 32
sb:into	15 -15
sb:is <level>	12 -12
sb:is also	-18 18
sb:is charge	12 -12
sb:is no	-12 12
sb:is still	-11 11
sb:it 's	-12 12
sb:it doe	19 -19
sb:it say	11 -11
sb:it was	-6 6
sb:it will	14 -14
sb:its agreement	15 -15
sb:its deal	18 -18
sb:its duty	10 -10
sb:joint	-7 7
sb:joint statement	-9 9
sb:just	11 -11
sb:last year	-17 17
sb:late	-10 10
sb:lead	10 -10
sb:let	-13 13
sb:let him	-12 12
sb:levy	-9 9
sb:licence	14 -14
sb:line	19 -19
sb:list	7 -7
sb:look	11 -11
sb:m	13 -13
sb:m .	13 -13
sb:maker	9 -9
sb:matter	17 -17
sb:medicine	-8 8
sb:meet	28 -28
sb:meet in	16 -16
sb:memorandum	13 -13
sb:month	-11 11
sb:more	15 -15
sb:move	-8 8
sb:mr .	-12 12
sb:my	14 -14
sb:national	18 -18
sb:negotiation	-12 12
sb:negotiator ,	-6 6
sb:neighbour	-12 12
sb:new	10 -10
sb:next	-7 7
sb:night	-10 10
sb:no such	11 -11
sb:no tariff	-6 6
sb:no trade	19 -19
sb:no worse	13 -13
sb:now ,	-13 13
sb:number	-11 11
sb:of <day-gone>	4 -4
sb:of <level>	-5 5
sb:of <name>	-10 10
sb:of <quality>	20 -20
sb:of a	11 -11
sb:of an	-6 6
sb:of its	-15 15
sb:of last	-9 9
sb:of state	-9 9
sb:of what	-19 19
sb:off	7 -7
sb:old	-15 15
sb:on <day-gone>	-16 16
sb:on <level>	-11 11
sb:on an	16 -16
sb:on good	19 -19
sb:on his	9 -9
sb:on how	14 -14
sb:on its	18 -18
sb:on paper	10 -10
sb:on tariff	14 -14
sb:on the	13 -13
sb:on thi	-11 11
sb:one ,	12 -12
sb:one of	13 -13
sb:only	-11 11
sb:ordinary	24 -24
sb:ordinary duty	21 -21
sb:own agreement	12 -12
sb:own deal	10 -10
sb:own pact	12 -12
sb:own talk	-16 16
sb:page	-24 24
sb:paper in	-8 8
sb:paper with	-19 19
sb:partner	-12 12
sb:pay a	19 -19
sb:prepare	7 -7
sb:press	11 -11
sb:product of	9 -9
sb:promise	-25 25
sb:put	11 -11
sb:put off	13 -13
sb:put on	12 -12
sb:q	10 -10
sb:rate	30 -30
sb:read	16 -16
sb:reciprocal	-2 2
sb:reciprocal tariff	-8 8
sb:reckon	-12 12
sb:remain	13 -13
sb:robert	-12 12
sb:round of	6 -6
sb:same	-18 18
sb:same as	-11 11
sb:say	19 -19
sb:say ;	7 -7
sb:say <person>	14 -14
sb:say on	10 -10
sb:secretary	-7 7
sb:section	-13 13
sb:section <number>	-13 13
sb:sheet	11 -11
sb:sheet :	10 -10
sb:sign trade	-17 17
sb:sir	16 -16
sb:sir ,	12 -12
sb:sit down	-14 14
sb:south	20 -20
sb:spoke of	-9 9
sb:start	-11 11
sb:stay	20 -20
sb:still	-17 17
sb:still pay	13 -13
sb:summit	-23 23
sb:summit of	-15 15
sb:take	14 -14
sb:take the	-10 10
sb:talk ,	18 -18
sb:talk about	-9 9
sb:talk in	17 -17
sb:talk on	-11 11
sb:talked	14 -14
sb:talked about	9 -9
sb:talking ,	10 -10
sb:talking about	13 -13
sb:tariff ,	-8 8
sb:tariff accord	-9 9
sb:tariff deal	-14 14
sb:tariff talk	21 -21
sb:team	15 -15
sb:tell the	17 -17
sb:term	-26 26
sb:than	23 -23
sb:than those	11 -11
sb:that <level>	-11 11
sb:that <name>	16 -16
sb:that <person>	14 -14
sb:that a	-18 18
sb:that is	17 -17
sb:that it	10 -10
sb:that negotiation	-11 11
sb:that put	15 -15
sb:that the	10 -10
sb:that their	7 -7
sb:that was	16 -16
sb:that with	-16 16
sb:the <level>	-20 20
sb:the <organisation>	-9 9
sb:the accord	-18 18
sb:the agreement	-8 8
sb:the arrangement	24 -24
sb:the biggest	15 -15
sb:the economic	-15 15
sb:the highest	8 -8
sb:the letter	9 -9
sb:the negotiation	-12 12
sb:the ordinary	16 -16
sb:the other	-9 9
sb:the protocol	18 -18
sb:the tariff	18 -18
sb:the time	14 -14
sb:the treaty	-12 12
sb:the truce	19 -19
sb:the understanding	23 -23
sb:the way	11 -11
sb:the world	-5 5
sb:them	13 -13
sb:them <name>	8 -8
sb:then	-17 17
sb:they	10 -10
sb:they are	14 -14
sb:they pay	-12 12
sb:thi	-7 7
sb:thi week	-19 19
sb:those of	28 -28
sb:three	-7 7
sb:to	6 -6
sb:to <name>	20 -20
sb:to have	-15 15
sb:to negotiate	-12 12
sb:to put	10 -10
sb:to sign	-8 8
sb:to talk	12 -12
sb:to the	-16 16
sb:too	-9 9
sb:touch	9 -9
sb:trade minister	-12 12
sb:treat no	12 -12
sb:truce	13 -13
sb:truce between	-9 9
sb:truce with	16 -16
sb:turnberry	16 -16
sb:turnberry ,	19 -19
sb:twice	14 -14
sb:two	13 -13
sb:two country	9 -9
sb:under an	-11 11
sb:under the	15 -15
sb:understanding	14 -14
sb:unless	13 -13
sb:until then	-10 10
sb:up in	-15 15
sb:visit	12 -12
sb:vote on	13 -13
sb:want	24 -24
sb:warn	-7 7
sb:way	14 -14
sb:we have	21 -21
sb:well	26 -26
sb:well ,	26 -26
sb:were the	14 -14
sb:what do	-9 9
sb:what doe	9 -9
sb:whether	11 -11
sb:which	21 -21
sb:which <name>	19 -19
sb:which the	-20 20
sb:why	-16 16
sb:will also	16 -16
sb:will pay	15 -15
sb:wine	-10 10
sb:wire	20 -20
sb:with <name>	-14 14
sb:with the	6 -6
sb:with which	10 -10
sb:without a	10 -10
sb:word	-16 16
sb:world	-5 5
sb:worse	17 -17
sb:worse than	13 -13
sb:write that	18 -18
sb:yes	12 -12
sb:yet	-13 13
sb:your	8 -8
sb:— <name>	11 -11
sb:— the	-11 11
second 0	16 -16
second 0 best 1	15 -15
second 0 best 2	6 -6
second 1 best 1	-2 2
second 1 best 3	28 -28
second 2 best 3	-20 20
second 2 best 5	2 -2
second 4 best 5	-14 14
second 4 best 6	4 -4
sentence made	-8 8
sides=1	14 -14
sides=2	12 -12
sum=	11 -11
sum= no word	11 -11
sum= one	21 -21
sum=failed no word	-19 19
sum=no	11 -11
sum=no made making	16 -16
sum=no made one	-24 24
sum=no making	12 -12
sum=no no word	21 -21
sum=no talking making	15 -15
sum=talking made talks	10 -10
sum=talking one	16 -16
sum=talking talks	-3 3
t1=gerund	5 -5
t1=infinitive	16 -16
t2=modal-passive	18 -18
t2=participle-passive	11 -11
t2=pluperfect-passive	-21 21
t2=present-not	-18 18
together 0	18 -18
together 0 best 3	7 -7
together 1 best 0	-9 9
together 1 best 1	13 -13
together 2 best 0	-18 18
together 2 best 3	-21 21
together 2 best 4	10 -10
together 3	9 -9
together 3 best 0	15 -15
together 3 best 2	-8 8
together 3 best 3	19 -19
together 4 best 0	31 -31
together 4 best 1	-8 8
together 4 best 2	16 -16
together 4 best 3	-12 12
v0=agree	15 -15
v0=call	8 -8
v0=charge	-16 16
v0=discuss	14 -14
v0=fix	-15 15
v0=get	-13 13
v0=have	14 -14
v0=leave	10 -10
v0=meet	13 -13
v0=promise	-12 12
v0=send	-11 11
v0=take	14 -14
v0=tell	-5 5
v0=write	9 -9
v1=agree	15 -15
v1=answer	-11 11
v1=discuss	16 -16
v1=fix	-16 16
v1=get	-12 12
v1=have	14 -14
v1=know	-13 13
v1=leave	13 -13
v1=meet	17 -17
v1=promise	-11 11
v1=send	-10 10
v1=sign	-17 17
v1=take	15 -15
v1=tell	-5 5
v1=write	9 -9
v2=adopt	-22 22
v2=announce	6 -6
v2=answer	10 -10
v2=apply	-21 21
v2=end	17 -17
v2=expect	14 -14
v2=hold	-19 19
v2=leave	-8 8
v2=move	-7 7
v2=owe	15 -15
v2=put	14 -14
v2=seek	13 -13
v2=settle	-32 32
v2=show	-8 8
v2=stand	-8 8
v2=stop	-14 14
v2=suspend	13 -13
v2=tell	12 -12
v2=threaten	-11 11
vt0=agree pluperfect	13 -13
vt0=be modal	11 -11
vt0=be past	14 -14
vt0=call past	10 -10
vt0=come past	-10 10
vt0=expect present	14 -14
vt0=get present	-8 8
vt0=have present	9 -9
vt0=lower present	-9 9
vt0=pay future	13 -13
vt0=sign future	13 -13
vt0=take present	13 -13
vt0=write past	9 -9
vt1=be past	12 -12
vt1=come past	-11 11
vt1=expect present	13 -13
vt1=get present	-8 8
vt1=lower present	-9 9
vt1=pay future	13 -13
vt1=put infinitive	10 -10
vt1=sign future	13 -13
vt1=take present	13 -13
vt1=write past	9 -9
vt2=ask present	12 -12
vt2=be perfect	7 -7
vt2=begin present	-16 16
vt2=bring present	16 -16
vt2=buy future	-9 9
vt2=come present	6 -6
vt2=confirm past	-16 16
vt2=expect present	11 -11
vt2=get modal	18 -18
vt2=get perfect	5 -5
vt2=keep pluperfect	-13 13
vt2=leave present	-7 7
vt2=negotiate infinitive	-13 13
vt2=promise past	-11 11
vt2=promise perfect	11 -11
vt2=put perfect	7 -7
vt2=say perfect	15 -15
vt2=stand present	-13 13
vt2=tell past	15 -15
w c0=agree	6 -6
w c0=end	16 -16
w c0=sell	-10 10
w c1=agree	9 -9
w c1=deny	-10 10
w c1=sell	-10 10
w ct0=agree modal	20 -20
w ct0=agree present-passive	11 -11
w ct0=bear pluperfect	-15 15
w ct0=begin modal	-17 17
w ct0=down pluperfect	-21 21
w ct0=impose future-passive	11 -11
w ct0=impose modal	12 -12
w ct0=propose pluperfect	-10 10
w ct0=propose present-passive	-20 20
w ct0=stay pluperfect	-6 6
w ct0=up modal	-18 18
w ct1=agree modal	20 -20
w ct1=agree present-passive	11 -11
w ct1=bear pluperfect	-15 15
w ct1=begin infinitive	15 -15
w ct1=begin modal	-17 17
w ct1=down pluperfect	-21 21
w ct1=impose future-passive	11 -11
w ct1=impose infinitive	13 -13
w ct1=impose past	-18 18
w ct1=impose present	-14 14
w ct1=propose participle-passive	22 -22
w ct1=propose pluperfect	-12 12
w ct1=propose present-passive	-20 20
w ct1=stay participle-passive	11 -11
w ct1=stay pluperfect	-6 6
w ct1=target infinitive	-10 10
w ct1=up infinitive	12 -12
w ct1=up modal	-18 18
w ct2=bear participle-passive	12 -12
w ct2=begin present	-6 6
w ct2=down participle-passive	15 -15
w ct2=end present	14 -14
w ct2=impose modal	9 -9
w ct2=impose perfect	23 -23
w ct2=impose perfect-passive	-15 15
w ct2=impose present	19 -19
w ct2=propose participle-passive	18 -18
w ct2=say past	14 -14
w ct2=stay modal	-16 16
w ct2=stay perfect	-13 13
w ct2=up past	14 -14
w l1=:	-4 4
w l1=;	7 -7
w l1=<duty>	11 -11
w l1=<office>	7 -7
w l1=<organisation>	18 -18
w l1=<sender>	14 -14
w l1=<v-propose>	22 -22
w l1=an	-6 6
w l1=by	-12 12
w l1=can	12 -12
w l1=four	-20 20
w l1=had	-18 18
w l1=must	11 -11
w l1=of	23 -23
w l1=off	17 -17
w l1=own	-24 24
w l1=separate	-16 16
w l1=tariff	10 -10
w l1=their	-22 22
w l1=to	-10 10
w l1=who	16 -16
w l1=would	20 -20
w l1=you	-14 14
w l2=<day-ahead>	12 -12
w l2=<level>	-15 15
w l2=<name>	-11 11
w l2=<quality>	18 -18
w l2=<seat>	20 -20
w l2=<v-agree>	13 -13
w l2=<v-bear>	-12 12
w l2=<v-begin>	-25 25
w l2=<v-end>	-19 19
w l2=<v-up>	-17 17
w l2=about	4 -4
w l2=agreement	-12 12
w l2=be	13 -13
w l2=chip	8 -8
w l2=end	-14 14
w l2=for	17 -17
w l2=go	-4 4
w l2=good	19 -19
w l2=has	-5 5
w l2=his	6 -6
w l2=make	12 -12
w l2=not	-9 9
w l2=nothing	10 -10
w l2=on	16 -16
w l2=other	-18 18
w l2=outside	19 -19
w l2=put	-9 9
w l2=round	10 -10
w l2=say	13 -13
w l2=see	-15 15
w l2=sign	23 -23
w l2=unless	8 -8
w l2=was	-13 13
w l2=way	9 -9
w l2=what	-7 7
w l2=year	-12 12
w l2=—	10 -10
w l3=-	20 -20
w l3=:	-18 18
w l3=<day-gone>	-8 8
w l3=<day-today>	9 -9
w l3=<goods>	-9 9
w l3=<name>	-10 10
w l3=<not>	12 -12
w l3=<number>	18 -18
w l3=<seat>	5 -5
w l3=<v-buy>	7 -7
w l3=<v-end>	17 -17
w l3=<v-say>	-12 12
w l3=<v-stay>	-19 19
w l3=<v-target>	11 -11
w l3=approve	-17 17
w l3=at	15 -15
w l3=country	4 -4
w l3=doe	-15 15
w l3=end	19 -19
w l3=in	14 -14
w l3=is	13 -13
w l3=it	-13 13
w l3=know	-13 13
w l3=mr	-13 13
w l3=no	-11 11
w l3=not	13 -13
w l3=nothing	8 -8
w l3=order	7 -7
w l3=own	-17 17
w l3=part	-13 13
w l3=same	-14 14
w l3=say	-16 16
w l3=side	11 -11
w l3=since	9 -9
w l3=to	8 -8
w l3=want	23 -23
w l3=which	14 -14
w l3=will	10 -10
w l4=-	13 -13
w l4=<name>	8 -8
w l4=<not>	-6 6
w l4=<office>	-10 10
w l4=<person>	-19 19
w l4=<seat>	14 -14
w l4=<sender>	-4 4
w l4=<span>	11 -11
w l4=<v-impose>	-9 9
w l4=<v-say>	-8 8
w l4=<v-target>	-14 14
w l4=a	-9 9
w l4=charge	-10 10
w l4=have	15 -15
w l4=he	10 -10
w l4=is	-25 25
w l4=its	-11 11
w l4=of	-20 20
w l4=oil	-9 9
w l4=other	5 -5
w l4=outside	-11 11
w l4=same	13 -13
w l4=talk	-11 11
w l4=that	28 -28
w l4=under	16 -16
w l4=was	-11 11
w l4=we	12 -12
w l4=whether	-6 6
w l4=which	20 -20
w l4=will	-12 12
w l4=write	-3 3
w l=, by	-9 9
w l=, in	-15 15
w l=, the	7 -7
w l=: <name>	-17 17
w l=: <seat>	-8 8
w l=: a	7 -7
w l=: no	11 -11
w l=: the	32 -32
w l=<begin> <seat>	-9 9
w l=<level> ,	-16 16
w l=<name> at	-13 13
w l=<number> ,	19 -19
w l=<person> ,	23 -23
w l=<seat> ,	9 -9
w l=<span> of	13 -13
w l=a <quality>	8 -8
w l=and <person>	-18 18
w l=and the	7 -7
w l=by an	-8 8
w l=by its	13 -13
w l=had its	15 -15
w l=in a	-9 9
w l=is still	-13 13
w l=make a	15 -15
w l=no trade	8 -8
w l=of their	-23 23
w l=on a	17 -17
w l=round of	10 -10
w l=sign a	16 -16
w l=sign an	9 -9
w l=the <office>	18 -18
w l=the <organisation>	13 -13
w l=the <quality>	-17 17
w l=the <seat>	20 -20
w l=the trade	-4 4
w l=which has	-20 20
w l=with <name>	6 -6
w l=year 's	-14 14
w l=— <name>	10 -10
w lll=, has an	-10 10
w lll=, which has	-20 20
w lll=<begin> <begin> <seat>	-9 9
w lll=<begin> <seat> 's	17 -17
w lll=<begin> the <quality>	-12 12
w lll=<level> , as	10 -10
w lll=<person> and <person>	-18 18
w lll=and <name> have	15 -15
w lll=close to a	-12 12
w lll=duty under the	-11 11
w lll=had its own	-7 7
w lll=has a trade	16 -16
w lll=has no trade	8 -8
w lll=in the tariff	13 -13
w lll=last year 's	-14 14
w lll=on a trade	-16 16
w lll=part of the	-13 13
w lll=say that the	-9 9
w lll=which has a	-13 13
w lll=which has no	15 -15
w lll=with <name> ,	3 -3
w lll=— <name> trade	-5 5
w lr='s are	-13 13
w lr=, of	-8 8
w lr=: ,	-4 4
w lr=; with	14 -14
w lr=<begin> between	-21 21
w lr=<name> <money>	16 -16
w lr=<name> <number>	23 -23
w lr=<name> its	-11 11
w lr=<name> the	-16 16
w lr=<name> there	15 -15
w lr=<name> with	8 -8
w lr=<person> in	-17 17
w lr=<person> the	12 -12
w lr=<quality> are	21 -21
w lr=a ,	21 -21
w lr=a that	-19 19
w lr=also with	-8 8
w lr=an with	-6 6
w lr=are .	-18 18
w lr=as in	7 -7
w lr=by .	-14 14
w lr=had to	-7 7
w lr=has to	-9 9
w lr=has with	-19 19
w lr=have on	5 -5
w lr=have their	14 -14
w lr=is .	12 -12
w lr=its ,	-10 10
w lr=no ,	22 -22
w lr=no with	-15 15
w lr=not the	-14 14
w lr=off with	7 -7
w lr=same .	16 -16
w lr=tariff between	21 -21
w lr=the .	25 -25
w lr=the is	13 -13
w lr=the on	-12 12
w lr=the that	17 -17
w lr=the would	-14 14
w lr=their ,	-14 14
w lr=their .	-18 18
w lr=their on	-11 11
w lr=to the	-13 13
w lr=trade that	18 -18
w lr=which its	7 -7
w r1=;	-20 20
w r1=<day-today>	9 -9
w r1=<end>	-11 11
w r1=<goods>	21 -21
w r1=<level>	-18 18
w r1=<money>	30 -30
w r1=<not>	13 -13
w r1=<number>	21 -21
w r1=<v-bear>	17 -17
w r1=<v-begin>	-10 10
w r1=<v-propose>	-9 9
w r1=?	-13 13
w r1=agreement	-15 15
w r1=and	-15 15
w r1=as	13 -13
w r1=away	13 -13
w r1=by	18 -18
w r1=day	18 -18
w r1=doe	9 -9
w r1=for	-13 13
w r1=framework	-7 7
w r1=had	16 -16
w r1=has	-11 11
w r1=have	-9 9
w r1=it	15 -15
w r1=no	18 -18
w r1=off	16 -16
w r1=out	-10 10
w r1=their	18 -18
w r1=to	-9 9
w r1=two	-11 11
w r1=were	13 -13
w r1=will	14 -14
w r2=:	-15 15
w r2=<agent>	27 -27
w r2=<duty>	-5 5
w r2=<level>	-9 9
w r2=<not>	-8 8
w r2=<number>	-11 11
w r2=<organisation>	-22 22
w r2=<quality>	10 -10
w r2=<v-bear>	-4 4
w r2=<v-begin>	14 -14
w r2=<v-impose>	13 -13
w r2=<v-propose>	27 -27
w r2=<v-say>	-12 12
w r2=<v-up>	20 -20
w r2=a	-14 14
w r2=announce	-13 13
w r2=are	29 -29
w r2=as	20 -20
w r2=at	16 -16
w r2=been	-10 10
w r2=but	17 -17
w r2=continue	-10 10
w r2=effect	-15 15
w r2=expect	12 -12
w r2=for	24 -24
w r2=free	-8 8
w r2=go	18 -18
w r2=hold	10 -10
w r2=how	12 -12
w r2=is	-8 8
w r2=of	-7 7
w r2=order	11 -11
w r2=pay	-7 7
w r2=proclamation	-8 8
w r2=text	-24 24
w r2=that	-7 7
w r2=trade	11 -11
w r2=turnberry	11 -11
w r2=under	-16 16
w r2=up	10 -10
w r2=us	-12 12
w r2=was	-15 15
w r2=what	-12 12
w r2=year	-11 11
w r3=<agent>	4 -4
w r3=<goods>	11 -11
w r3=<level>	6 -6
w r3=<not>	24 -24
w r3=<office>	12 -12
w r3=<person>	-9 9
w r3=<v-say>	-14 14
w r3=<v-stay>	16 -16
w r3=about	8 -8
w r3=after	-8 8
w r3=are	10 -10
w r3=call	10 -10
w r3=force	22 -22
w r3=from	18 -18
w r3=had	12 -12
w r3=into	-10 10
w r3=it	31 -31
w r3=last	-10 10
w r3=let	-14 14
w r3=not	30 -30
w r3=nothing	16 -16
w r3=over	-16 16
w r3=put	14 -14
w r3=spring	-8 8
w r3=the	16 -16
w r3=to	22 -22
w r3=truce	14 -14
w r3=two	22 -22
w r3=what	-13 13
w r3=which	-10 10
w r4=,	-14 14
w r4=:	17 -17
w r4=;	17 -17
w r4=<month-gone>	-16 16
w r4=<person>	-13 13
w r4=<span>	11 -11
w r4=<v-agree>	7 -7
w r4=<v-propose>	-11 11
w r4=a	15 -15
w r4=an	-8 8
w r4=are	-15 15
w r4=being	-11 11
w r4=but	18 -18
w r4=call	-9 9
w r4=doe	-12 12
w r4=done	20 -20
w r4=first	-10 10
w r4=good	13 -13
w r4=had	7 -7
w r4=is	-15 15
w r4=it	16 -16
w r4=its	22 -22
w r4=month	-10 10
w r4=of	-28 28
w r4=than	-5 5
w r4=that	15 -15
w r4=there	-12 12
w r4=thi	-14 14
w r4=with	7 -7
w r=, for	21 -21
w r=, which	-7 7
w r=; <name>	-9 9
w r=<end> <end>	-11 11
w r=<level> .	-20 20
w r=<level> in	-12 12
w r=<money> last	11 -11
w r=? <end>	-15 15
w r=a free	-9 9
w r=a trade	10 -10
w r=about a	-20 20
w r=about the	14 -14
w r=at <level>	-23 23
w r=at turnberry	11 -11
w r=between <name>	18 -18
w r=between <seat>	-12 12
w r=doe not	9 -9
w r=has been	-7 7
w r=in <name>	10 -10
w r=in <seat>	11 -11
w r=in the	-13 13
w r=its own	10 -10
w r=last year	-11 11
w r=of <level>	16 -16
w r=of <month-gone>	2 -2
w r=of <name>	16 -16
w r=of <number>	-6 6
w r=of an	8 -8
w r=of the	-19 19
w r=that the	9 -9
w r=their trade	5 -5
w r=to <level>	-30 30
w r=to the	14 -14
w r=with us	-12 12
w t0=future-passive	12 -12
w t1=future-passive	12 -12
w t1=participle-passive	14 -14
w t2=future	14 -14
w t2=future-passive	19 -19
w t2=modal	-10 10
w t2=modal-passive	18 -18
w t2=perfect	10 -10
w t2=perfect-passive-not	-11 11
w v0=agree	18 -18
w v0=approve	-11 11
w v0=expect	18 -18
w v0=meet	20 -20
w v0=promise	-10 10
w v0=sell	-12 12
w v0=tell	19 -19
w v1=agree	16 -16
w v1=approve	-16 16
w v1=end	14 -14
w v1=expect	15 -15
w v1=know	-13 13
w v1=meet	20 -20
w v1=sell	-12 12
w v1=tell	19 -19
w v2=apply	-23 23
w v2=bring	18 -18
w v2=conclude	-14 14
w v2=negotiate	13 -13
w v2=put	16 -16
w v2=stand	17 -17
w v2=suspend	7 -7
w vt0=ask perfect	16 -16
w vt0=conclude past	-8 8
w vt0=expect present	19 -19
w vt0=fall present	15 -15
w vt0=have past	-10 10
w vt0=meet present	18 -18
w vt0=other pluperfect	14 -14
w vt0=promise perfect	-12 12
w vt0=tell past	13 -13
w vt1=ask perfect	16 -16
w vt1=call past	13 -13
w vt1=conclude past	-8 8
w vt1=expect present	13 -13
w vt1=fall present	15 -15
w vt1=have past	-10 10
w vt1=meet present	18 -18
w vt1=other pluperfect	14 -14
w vt1=promise perfect	-12 12
w vt1=sign infinitive	11 -11
w vt1=tell past	13 -13
w vt1=want present	-8 8
w vt2=agree participle	-13 13
w vt2=bring present	17 -17
w vt2=come past	-4 4
w vt2=go past	15 -15
w vt2=negotiate participle	11 -11
w vt2=other present	2 -2
w vt2=put present	14 -14
w vt2=sign participle	2 -2
way word after , which has a	-13 13
way word after and <quality>	-7 7
way word after have	10 -10
way word after have been	8 -8
way word after is	-16 16
way word after trade	14 -14
way word after:'	14 -14
way word after:<day-ahead>	8 -8
way word after:<gate>	15 -15
way word after:<level>	-5 5
way word after:<person>	10 -10
way word after:<v-agree>	12 -12
way word after:<v-threaten>	12 -12
way word after:a	6 -6
way word after:admit	9 -9
way word after:after	-9 9
way word after:ambassador	-14 14
way word after:announce	21 -21
way word after:approve	-9 9
way word after:as	-14 14
way word after:at	6 -6
way word after:bear	-12 12
way word after:begin	11 -11
way word after:beside	8 -8
way word after:ceiling	-10 10
way word after:cheese	-7 7
way word after:chip	8 -8
way word after:commerce	10 -10
way word after:confirm	12 -12
way word after:down	-12 12
way word after:end	15 -15
way word after:evening	-14 14
way word after:fall	14 -14
way word after:finance	-10 10
way word after:hold	-12 12
way word after:if	5 -5
way word after:impose	7 -7
way word after:it	-7 7
way word after:lower	10 -10
way word after:make	10 -10
way word after:meet	19 -19
way word after:ministry	12 -12
way word after:new	18 -18
way word after:next	4 -4
way word after:north	-9 9
way word after:old	-5 5
way word after:on	16 -16
way word after:one	-20 20
way word after:open	13 -13
way word after:other	-19 19
way word after:paper	14 -14
way word after:premier	-9 9
way word after:she	6 -6
way word after:spare	-10 10
way word after:stand	15 -15
way word after:still	4 -4
way word after:summer	17 -17
way word after:tariff	14 -14
way word after:tea	7 -7
way word after:there	3 -3
way word after:those	-16 16
way word after:time	-12 12
way word after:up	-13 13
way word after:vice	-10 10
way word after:well	-19 19
way word after:whether	-15 15
way word after:whose	-9 9
way word after:will	17 -17
way word after:wine	17 -17
way word after:with	10 -10
way word after:write	-12 12
way word after:—	18 -18
way word before 	19 -19
way word before between <name> and	8 -8
way word before between the <name> and	-16 16
way word before by	-10 10
way word before of	16 -16
way word before that	24 -24
way word before:;	-5 5
way word before:<agent>	15 -15
way word before:<goods>	-15 15
way word before:<month-gone>	15 -15
way word before:<office>	18 -18
way word before:<seat>	-21 21
way word before:<sender>	19 -19
way word before:<v-down>	-8 8
way word before:<v-propose>	-15 15
way word before:<v-target>	-10 10
way word before:<v-threaten>	-19 19
way word before:a	-9 9
way word before:an	17 -17
way word before:announce	-16 16
way word before:at	11 -11
way word before:be	-18 18
way word before:by	14 -14
way word before:car	-11 11
way word before:geneva	12 -12
way word before:good	20 -20
way word before:how	16 -16
way word before:in	9 -9
way word before:it	20 -20
way word before:last	12 -12
way word before:leave	10 -10
way word before:let	-15 15
way word before:of	6 -6
way word before:put	-10 10
way word before:same	18 -18
way word before:take	24 -24
way word before:turnberry	20 -20
way word before:what	-17 17
way word before:with	-19 19
way word before:would	-22 22
way:.	16 -16
way:<day-ahead>	10 -10
way:<gate>	16 -16
way:<level>	-13 13
way:<month-gone>	15 -15
way:<person>	16 -16
way:<sender>	9 -9
way:<v-agree>	12 -12
way:<v-impose>	8 -8
way:<v-target>	-6 6
way:<v-threaten>	-9 9
way:about	9 -9
way:admit	14 -14
way:after	-10 10
way:all	-8 8
way:ambassador	-14 14
way:approve	-14 14
way:as	-8 8
way:at	13 -13
way:back	14 -14
way:bag	16 -16
way:banana	-5 5
way:bear	-12 12
way:begin	13 -13
way:beside	8 -8
way:butter	-15 15
way:ceiling	-10 10
way:cheese	-7 7
way:chip	13 -13
way:commerce	10 -10
way:confirm	13 -13
way:continue	-12 12
way:down	-16 16
way:end	13 -13
way:evening	-16 16
way:fall	19 -19
way:finance	-10 10
way:geneva	13 -13
way:hold	-16 16
way:how	15 -15
way:i	-14 14
way:impose	16 -16
way:last	14 -14
way:leave	18 -18
way:let	-14 14
way:make	16 -16
way:market	-9 9
way:meet	25 -25
way:ministry	12 -12
way:needed	9 -9
way:new	18 -18
way:next	12 -12
way:north	-9 9
way:of	11 -11
way:old	-11 11
way:open	13 -13
way:opened	12 -12
way:order	13 -13
way:other	-13 13
way:pay	-12 12
way:premier	-9 9
way:prepare	11 -11
way:president	12 -12
way:proclamation	-17 17
way:quarrel	10 -10
way:same	25 -25
way:section	-12 12
way:she	7 -7
way:should	-14 14
way:spare	-17 17
way:stand	15 -15
way:start	-7 7
way:still	4 -4
way:summer	9 -9
way:take	3 -3
way:tax	-9 9
way:team	9 -9
way:their	-8 8
way:these	-9 9
way:turnberry	20 -20
way:two	18 -18
way:up	-13 13
way:vice	-10 10
way:well	-12 12
way:whether	-14 14
way:which	-5 5
way:while	-9 9
way:whose	-9 9
way:will	12 -12
way:wine	17 -17
way:with	-15 15
way:would	-8 8
way:—	23 -23
word after apart	20 -20
word after mid	-9 9
word after near	-11 11
word before apart	21 -21
word=agree	24 -24
word=agreement for word after	-10 10
word=agreement for word before	-5 5
word=agreement in word after	12 -12
word=agreement none word before	20 -20
word=agreement of word after	-15 15
word=agreement over another word after for	-8 8
word=agreement over another word after the	24 -24
word=agreement over another word before none	4 -4
word=agreement over another word before with	-7 7
word=agreement straight word after in	5 -5
word=agreement straight word after of	-14 14
word=agreement straight word after the	-13 13
word=agreement straight word after with	4 -4
word=agreement straight word before the	-11 11
word=agreement word after apart	12 -12
word=agreement word after mid	-4 4
word=agreement word before apart	15 -15
word=agreement word before touch	-2 2
word=consultations	15 -15
word=court	14 -14
word=courts	12 -12
word=customs union	15 -15
word=deals	-24 24
word=framework	15 -15
word=free-trade	-17 17
word=gets	21 -21
word=initialled	-20 20
word=making other part side	24 -24
word=making other part third	-6 6
word=making over another word after of	14 -14
word=making side	6 -6
word=making straight word after the	9 -9
word=making straight word after to	20 -20
word=making straight word before and	-6 6
word=making straight word before the	-10 10
word=making the word before	-9 9
word=making to word after	22 -22
word=making word after apart	14 -14
word=memorandum	18 -18
word=negotiates	18 -18
word=negotiating	-21 21
word=negotiator	28 -28
word=one	20 -20
word=one in word after	19 -19
word=one of word after	9 -9
word=one other part side	-14 14
word=one other part third	7 -7
word=one same part side	14 -14
word=one straight word after in	17 -17
word=one straight word after the	-20 20
word=one the word after	-24 24
word=one word after apart	-12 12
word=one word after far	19 -19
word=one word before far	12 -12
word=ones	33 -33
word=pact	-6 6
word=ratified	-11 11
word=ratify	20 -20
word=reach	18 -18
word=reached	11 -11
word=secured	10 -10
word=settle	12 -12
word=settlement	16 -16
word=shake	11 -11
word=shaken	-17 17
word=signature	31 -31
word=signs	23 -23
word=similar	21 -21
word=talk	29 -29
word=talked	36 -36
word=talking	-13 13
word=talks in word after	-14 14
word=talks of word before	12 -12
word=talks other part third	-17 17
word=talks over another word after and	17 -17
word=talks over another word after none	-20 20
word=talks over another word after the	10 -10
word=talks over another word after with	4 -4
word=talks over another word before in	-14 14
word=talks same part side	12 -12
word=talks side	13 -13
word=talks straight word after in	-17 17
word=talks straight word before and	12 -12
word=talks straight word before in	11 -11
word=talks straight word before of	11 -11
word=talks the word after	5 -5
word=talks third	-7 7
word=talks word after apart	9 -9
word=talks word after near	-11 11
word=the same	17 -17
word=theirs	-7 7
word=understanding	12 -12
word=yet	-10 10`;
