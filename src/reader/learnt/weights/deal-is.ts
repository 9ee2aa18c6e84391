// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	23 -23
US	128 -128
a:'	17 -17
a:'s .	-15 15
a:'s agreement	-15 15
a:'s custom	12 -12
a:'s is	-13 13
a:'s pact	-13 13
a:'s pay	22 -22
a:'s president	-12 12
a:'s trade	7 -7
a:- <name>	-10 10
a:- free	-11 11
a:/ <seat>	12 -12
a:<agent>	17 -17
a:<day-ahead>	14 -14
a:<day-ahead> in	10 -10
a:<day-gone> .	11 -11
a:<day-gone> in	8 -8
a:<day-today>	-12 12
a:<duty>	16 -16
a:<gate>	14 -14
a:<goods>	13 -13
a:<level-noun>	12 -12
a:<level>	6 -6
a:<level> in	-5 5
a:<level> since	22 -22
a:<level> tariff	-15 15
a:<level> there	12 -12
a:<level> until	13 -13
a:<level> was	-8 8
a:<money>	12 -12
a:<money> last	12 -12
a:<name>	17 -17
a:<name> <day-today>	12 -12
a:<name> <level>	17 -17
a:<name> ?	12 -12
a:<name> a	-14 14
a:<name> announce	21 -21
a:<name> come	11 -11
a:<name> conclude	26 -26
a:<name> deal	-10 10
a:<name> go	-8 8
a:<name> have	8 -8
a:<name> in	-10 10
a:<name> published	-23 23
a:<name> say	-14 14
a:<name> sign	-15 15
a:<name> since	-12 12
a:<name> talk	15 -15
a:<number> .	-10 10
a:<person> .	15 -15
a:<person> and	27 -27
a:<quality>	21 -21
a:<seat>	-16 16
a:<seat> are	-9 9
a:<seat> on	-20 20
a:<span>	17 -17
a:<span> earlier	-9 9
a:<v-agree>	-29 29
a:<v-buy>	7 -7
a:<v-down>	14 -14
a:<v-impose>	8 -8
a:<v-stay>	10 -10
a:<v-suspend>	18 -18
a:<v-threaten>	16 -16
a:?	16 -16
a:a <span>	10 -10
a:a ceiling	9 -9
a:a joint	-11 11
a:a letter	9 -9
a:a quota	-10 10
a:a similar	-13 13
a:a tariff	-10 10
a:a trade	-7 7
a:about a	-10 10
a:about an	12 -12
a:accept	-14 14
a:accept <level>	-9 9
a:accept a	-10 10
a:act	22 -22
a:additional <level>	14 -14
a:affected .	16 -16
a:ago	-8 8
a:agreement	-2 2
a:agreement .	-7 7
a:ally	-11 11
a:already	-11 11
a:an additional	14 -14
a:an understanding	-11 11
a:and <person>	17 -17
a:and <seat>	-14 14
a:and pay	-9 9
a:and the	-9 9
a:answer	13 -13
a:any	18 -18
a:are	10 -10
a:are continue	16 -16
a:are in	-18 18
a:are still	-21 21
a:arrangement	-17 17
a:aside	8 -8
a:ask to	16 -16
a:at all	-15 15
a:at zero	10 -10
a:back	11 -11
a:bargain	-6 6
a:barley	17 -17
a:be charge	-18 18
a:be the	-8 8
a:became	-9 9
a:became the	-10 10
a:become	-11 11
a:been	-16 16
a:been in	8 -8
a:beyond	-12 12
a:both	-14 14
a:busan	12 -12
a:by the	-10 10
a:call its	-13 13
a:canola	-14 14
a:charge us	-12 12
a:cheese .	-14 14
a:common	-13 13
a:conclude in	10 -10
a:consent	13 -13
a:continue .	13 -13
a:could	21 -21
a:country	-11 11
a:country to	-11 11
a:date	-16 16
a:date and	-14 14
a:deal	-22 22
a:deal .	-12 12
a:deal at	9 -9
a:deal of	-29 29
a:deal with	17 -17
a:dealt	11 -11
a:dealt with	11 -11
a:decision	10 -10
a:dispute	-11 11
a:do	13 -13
a:down	14 -14
a:duty -	-11 11
a:each	18 -18
a:earlier .	-10 10
a:earth	12 -12
a:either	15 -15
a:electric	-17 17
a:electric car	-17 17
a:end	16 -16
a:end its	8 -8
a:end their	-9 9
a:enter at	14 -14
a:expense	10 -10
a:far	-12 12
a:finished	-19 19
a:first country	-15 15
a:followed	-13 13
a:for	-11 11
a:for <span>	9 -9
a:for an	-9 9
a:for car	9 -9
a:for the	-11 11
a:force	13 -13
a:force since	11 -11
a:foreign	9 -9
a:fourth	-10 10
a:framework	-11 11
a:framework for	-12 12
a:framework in	7 -7
a:framework of	8 -8
a:free	-12 12
a:free of	-20 20
a:from <day-today>	-10 10
a:from <name>	13 -13
a:from <seat>	-11 11
a:geneva	10 -10
a:get <span>	11 -11
a:get in	-11 11
a:get the	-14 14
a:go on	-6 6
a:gold	11 -11
a:golf	-13 13
a:good	-11 11
a:good in	-10 10
a:good is	-8 8
a:good will	-17 17
a:government	12 -12
a:ground	11 -11
a:hand	-16 16
a:hand on	-11 11
a:has make	-7 7
a:has one	-15 15
a:has say	14 -14
a:has the	15 -15
a:have ask	7 -7
a:have been	13 -13
a:have not	-7 7
a:have one	17 -17
a:him	-14 14
a:home	-8 8
a:hour	8 -8
a:in <month-gone>	-15 15
a:in a	15 -15
a:in busan	10 -10
a:in force	10 -10
a:in talk	-16 16
a:included	10 -10
a:informed	10 -10
a:instead	-8 8
a:interest	11 -11
a:investment	-13 13
a:is <level>	16 -16
a:is at	-18 18
a:is charge	9 -9
a:is free	22 -22
a:is in	-20 20
a:is no	-10 10
a:is still	-15 15
a:it is	9 -9
a:it sell	-17 17
a:it would	-10 10
a:its <number>	-13 13
a:its agreement	-14 14
a:its deal	-14 14
a:its treaty	-11 11
a:joint	-14 14
a:karachi	10 -10
a:keep	10 -10
a:last week	-13 13
a:last year	12 -12
a:law	-7 7
a:less	20 -20
a:let	-11 11
a:level	-16 16
a:lie	-12 12
a:list .	19 -19
a:list of	-9 9
a:make its	-22 22
a:me	-12 12
a:meet	9 -9
a:metal	-10 10
a:minister of	9 -9
a:ministry	19 -19
a:ministry say	9 -9
a:month .	-13 13
a:more than	-12 12
a:move .	-12 12
a:negotiate with	17 -17
a:negotiator	18 -18
a:neighbor	11 -11
a:neighbour	17 -17
a:next	14 -14
a:next week	10 -10
a:no agreement	15 -15
a:no deal	-3 3
a:no trade	-12 12
a:none	-12 12
a:not been	-11 11
a:number	15 -15
a:of	12 -12
a:of <day-gone>	-9 9
a:of <name>	10 -10
a:of <number>	-19 19
a:of <quality>	-14 14
a:of a	9 -9
a:of duty	-16 16
a:of its	12 -12
a:of them	-9 9
a:off a	-9 9
a:oil	10 -10
a:on <day-ahead>	6 -6
a:on <day-gone>	-9 9
a:on <day-today>	-13 13
a:on <level>	-10 10
a:on <quality>	39 -39
a:on a	9 -9
a:on paper	-9 9
a:on trade	11 -11
a:once	10 -10
a:one .	-15 15
a:one of	17 -17
a:opened	10 -10
a:other	30 -30
a:out the	-7 7
a:outside	14 -14
a:outstanding	-11 11
a:outstanding .	-12 12
a:over the	-10 10
a:own agreement	-15 15
a:own deal	-10 10
a:own duty	10 -10
a:own truce	8 -8
a:pact	-9 9
a:paper	-12 12
a:paper .	-10 10
a:part of	-10 10
a:pay a	-10 10
a:pay nothing	11 -11
a:peace	-18 18
a:peace with	-18 18
a:pen	-11 11
a:plan	-6 6
a:plywood	-10 10
a:product	-16 16
a:product .	-12 12
a:published	-18 18
a:published a	-12 12
a:quarrel	11 -11
a:rate .	13 -13
a:ratified	12 -12
a:reach an	-14 14
a:renewed	-18 18
a:rested	-14 14
a:result	-13 13
a:rose	-10 10
a:same	-9 9
a:same <level>	-10 10
a:say no	12 -12
a:say to	-12 12
a:scrap	-11 11
a:seal	10 -10
a:second	11 -11
a:seed	11 -11
a:sell to	-15 15
a:sesame	7 -7
a:settle with	-8 8
a:shook	-14 14
a:shook hand	-13 13
a:sign	-8 8
a:sign last	-10 10
a:sign on	-15 15
a:signature	9 -9
a:similar	-9 9
a:similar truce	-9 9
a:since	7 -7
a:since <day-gone>	18 -18
a:since <month-gone>	3 -3
a:so	-8 8
a:so far	-13 13
a:stand at	-10 10
a:stay at	9 -9
a:still	-12 12
a:sunflower oil	-10 10
a:suspend	11 -11
a:table .	-17 17
a:talk about	-8 8
a:talk in	9 -9
a:talk with	-15 15
a:tariff of	-20 20
a:tariff on	-20 20
a:tax	-10 10
a:tea	21 -21
a:tell	9 -9
a:than	-9 9
a:than <level>	-13 13
a:that	4 -4
a:the <level>	13 -13
a:the <name>	-10 10
a:the <seat>	-9 9
a:the additional	-10 10
a:the deal	-9 9
a:the first	-13 13
a:the fourth	-14 14
a:the framework	9 -9
a:the pact	-7 7
a:the same	-9 9
a:the table	-9 9
a:the treaty	11 -11
a:the work	-13 13
a:their deal	-15 15
a:their duty	-10 10
a:them .	10 -10
a:there	7 -7
a:there is	-18 18
a:thi	11 -11
a:tiktok	15 -15
a:to <level>	-18 18
a:to <span>	-11 11
a:to begin	11 -11
a:to charge	-10 10
a:to it	-13 13
a:to lower	-11 11
a:to reach	-14 14
a:to sign	-9 9
a:trade agreement	-15 15
a:treat	-15 15
a:truce	9 -9
a:tuna	-12 12
a:turnberry	-14 14
a:turned	10 -10
a:until	25 -25
a:until <day-ahead>	11 -11
a:us	-13 13
a:want a	10 -10
a:want the	-10 10
a:warn	11 -11
a:week ago	-11 11
a:what	-14 14
a:what it	-15 15
a:wheat	12 -12
a:whether	-10 10
a:whisky	-13 13
a:will not	16 -16
a:will pay	-21 21
a:wire	-13 13
a:with	11 -11
a:with <level>	8 -8
a:with <name>	15 -15
a:with <person>	-13 13
a:with us	-17 17
a:wood	16 -16
a:word	-11 11
a:yes	-18 18
a:zero	9 -9
b:'s	12 -12
b:'s agreement	14 -14
b:'s pact	16 -16
b:,	14 -14
b:, <person>	-9 9
b:, has	12 -12
b:, in	12 -12
b:, is	15 -15
b:, under	16 -16
b:, with	-12 12
b:.	18 -18
b:. <name>	16 -16
b:: <level>	-9 9
b:: <person>	12 -12
b:: talk	-10 10
b:: they	18 -18
b:: we	-19 19
b:: what	15 -15
b:; for	-11 11
b:<day-gone> in	-16 16
b:<day-gone> the	15 -15
b:<day-gone> with	-10 10
b:<duty>	-12 12
b:<gate>	-14 14
b:<level-noun>	22 -22
b:<level> is	-13 13
b:<level> on	13 -13
b:<level> under	-16 16
b:<name> -	13 -13
b:<name> and	-14 14
b:<name> bring	-11 11
b:<name> conclude	18 -18
b:<name> had	10 -10
b:<name> in	13 -13
b:<name> president	-7 7
b:<name> tariff	-11 11
b:<number> and	-10 10
b:<number> of	-14 14
b:<office>	19 -19
b:<organisation>	-23 23
b:<quality> good	19 -19
b:<quality> have	-11 11
b:<quality> parliament	-10 10
b:<quality> tariff	-5 5
b:<sender>	13 -13
b:<span>	15 -15
b:<v-bear>	18 -18
b:<v-buy>	15 -15
b:<v-end>	11 -11
b:a deal	15 -15
b:a similar	10 -10
b:a tariff	-12 12
b:a trade	-18 18
b:about	18 -18
b:accord	-20 20
b:after	7 -7
b:after <name>	-19 19
b:agree	12 -12
b:also	-12 12
b:an <quality>	-13 13
b:an agreement	5 -5
b:an understanding	-13 13
b:and <name>	19 -19
b:and <quality>	-8 8
b:and a	18 -18
b:and his	-16 16
b:are the	14 -14
b:arrangement	27 -27
b:as	-13 13
b:as the	-9 9
b:at <level>	-12 12
b:at a	12 -12
b:back	-9 9
b:bargain	-10 10
b:be a	15 -15
b:beef	-10 10
b:between <name>	-14 14
b:buy	12 -12
b:call	12 -12
b:charge <level>	11 -11
b:conclude	-11 11
b:conclude in	-10 10
b:continue	-14 14
b:custom	-12 12
b:day	9 -9
b:deal	10 -10
b:deal with	10 -10
b:delegation	10 -10
b:do	9 -9
b:donald	-9 9
b:donald trump	-9 9
b:enter	13 -13
b:expect in	-12 12
b:fentanyl	14 -14
b:for	11 -11
b:for <name>	15 -15
b:four	9 -9
b:free	14 -14
b:free under	12 -12
b:from	18 -18
b:from <name>	24 -24
b:from <seat>	-10 10
b:from the	-17 17
b:get	-7 7
b:go on	-10 10
b:golf	10 -10
b:good	17 -17
b:had	15 -15
b:half	17 -17
b:has a	10 -10
b:has also	-12 12
b:has an	27 -27
b:has its	14 -14
b:has with	-14 14
b:have a	11 -11
b:he sign	-11 11
b:he would	18 -18
b:his	-8 8
b:hope	-7 7
b:house	-12 12
b:in	20 -20
b:initialled	-12 12
b:into <name>	-9 9
b:is still	8 -8
b:is to	13 -13
b:it 's	-14 14
b:its	12 -12
b:its agreement	12 -12
b:its duty	11 -11
b:its market	-13 13
b:its talk	-12 12
b:its tariff	-16 16
b:leader	12 -12
b:level	16 -16
b:market	-20 20
b:market to	-9 9
b:meet	15 -15
b:most	-14 14
b:mr	15 -15
b:need	10 -10
b:negotiate with	-9 9
b:new	11 -11
b:next	-9 9
b:no trade	12 -12
b:of	16 -16
b:of <level>	-15 15
b:of <name>	-16 16
b:of a	12 -12
b:of its	-10 10
b:of talk	9 -9
b:off talk	9 -9
b:off trade	-16 16
b:oil	-13 13
b:on in	-11 11
b:on most	-12 12
b:on the	13 -13
b:once	-11 11
b:one with	-23 23
b:operator	9 -9
b:or	15 -15
b:own	24 -24
b:own agreement	14 -14
b:own deal	17 -17
b:own talk	-17 17
b:own with	13 -13
b:pact	13 -13
b:palm	-8 8
b:parliament	-12 12
b:pay	22 -22
b:pay a	10 -10
b:plan	12 -12
b:president donald	-9 9
b:remain	9 -9
b:resort	9 -9
b:same	-17 17
b:say	21 -21
b:send	-12 12
b:set	-13 13
b:settle with	12 -12
b:shook	22 -22
b:shook hand	21 -21
b:sign an	11 -11
b:sign in	-9 9
b:sign the	19 -19
b:sign trade	-9 9
b:so	-12 12
b:so doe	-12 12
b:south	11 -11
b:start	-12 12
b:still	9 -9
b:still negotiate	10 -10
b:such	15 -15
b:such as	10 -10
b:take	12 -12
b:talk between	-13 13
b:talk on	-13 13
b:tariff	-19 19
b:tariff on	-10 10
b:tariff talk	17 -17
b:tea	-15 15
b:team	-21 21
b:tell	-12 12
b:term	-10 10
b:that <name>	14 -14
b:the <organisation>	-16 16
b:the <quality>	-13 13
b:the agreement	-10 10
b:the arrangement	29 -29
b:the duty	-12 12
b:the house	-12 12
b:the protocol	10 -10
b:the third	-9 9
b:the truce	16 -16
b:the two	19 -19
b:the understanding	11 -11
b:the war	15 -15
b:their	25 -25
b:they	16 -16
b:third	-16 16
b:third round	-14 14
b:those of	10 -10
b:those with	-14 14
b:three	10 -10
b:to	10 -10
b:to the	-12 12
b:trade	-15 15
b:trade deal	-11 11
b:trade with	-10 10
b:truce	27 -27
b:truce with	23 -23
b:trump	-9 9
b:trump and	-10 10
b:two	39 -39
b:understanding	-11 11
b:understanding with	-12 12
b:war	16 -16
b:war with	12 -12
b:was sign	-9 9
b:we	-15 15
b:what doe	10 -10
b:wheat	-11 11
b:when <person>	11 -11
b:whether	27 -27
b:which was	-11 11
b:who	15 -15
b:whose	20 -20
b:will	6 -6
b:will be	14 -14
b:will pay	13 -13
b:wire	11 -11
b:with	-10 10
b:with <name>	-17 17
b:with a	19 -19
b:work	-9 9
b:—	-6 6
b:•	11 -11
c0=begin	17 -17
c0=buy	10 -10
c0=end	15 -15
c0=say	-7 7
c1=begin	7 -7
c1=buy	14 -14
c1=target	15 -15
c2=threaten	12 -12
came to nothing agreement	17 -17
came to nothing no word	-24 24
came to nothing one	-10 10
ct0=agree perfect	-12 12
ct0=begin future	12 -12
ct0=down modal	13 -13
ct0=end present	11 -11
ct0=impose past-passive	-7 7
ct0=propose pluperfect	-9 9
ct0=say past	-4 4
ct0=say present	-17 17
ct0=stay past	20 -20
ct1=agree infinitive	10 -10
ct1=agree perfect	-12 12
ct1=bear past	-5 5
ct1=begin future	11 -11
ct1=down modal	13 -13
ct1=impose participle-passive	26 -26
ct1=impose past-passive	-7 7
ct1=propose participle-passive	20 -20
ct1=propose pluperfect	-9 9
ct1=stay past	19 -19
ct2=bear past	-14 14
ct2=bear present	8 -8
ct2=begin future	-8 8
ct2=down future	12 -12
ct2=down pluperfect	-9 9
ct2=end past	17 -17
ct2=end perfect	-7 7
ct2=impose modal	22 -22
ct2=say present	5 -5
ct2=suspend perfect	-15 15
ct2=suspend present	14 -14
ct2=target future-passive	-14 14
ct2=up future	-7 7
ct2=up past	18 -18
f:!	-18 18
f:;	-20 20
f:<agent>	-27 27
f:<day-ahead>	18 -18
f:<day-today>	11 -11
f:<level-noun>	-8 8
f:<level>	-11 11
f:<money>	-16 16
f:<month-gone>	7 -7
f:<name>	-17 17
f:<number>	11 -11
f:<organisation>	-16 16
f:<points>	12 -12
f:<seat>	-21 21
f:<sender>	18 -18
f:<span>	26 -26
f:<v-bear>	-13 13
f:<v-down>	-23 23
f:<v-impose>	11 -11
f:<v-suspend>	-10 10
f:<v-target>	-11 11
f:<v-threaten>	-13 13
f:about	-17 17
f:above	9 -9
f:affected	22 -22
f:again	-12 12
f:agree	-16 16
f:agriculture	-14 14
f:all	11 -11
f:already	21 -21
f:an	9 -9
f:and	-18 18
f:announce	-9 9
f:another	11 -11
f:answer	11 -11
f:as	-14 14
f:ask	23 -23
f:assembly	9 -9
f:at	19 -19
f:back	21 -21
f:bad	-11 11
f:been	-15 15
f:beer	9 -9
f:begin	30 -30
f:behind	-10 10
f:between	23 -23
f:border	9 -9
f:bring	16 -16
f:business	-14 14
f:buyer	9 -9
f:call	10 -10
f:canola	-15 15
f:cashmere	12 -12
f:ceiling	-20 20
f:change	12 -12
f:chip	19 -19
f:christma	-12 12
f:close	-9 9
f:closed	20 -20
f:come	-17 17
f:confirm	20 -20
f:content	13 -13
f:could	-17 17
f:count	13 -13
f:de	-18 18
f:deal	-35 35
f:digital	-11 11
f:do	15 -15
f:doesn't	9 -9
f:down	-15 15
f:drop	-9 9
f:due	16 -16
f:either	13 -13
f:else	-17 17
f:entry	-10 10
f:ever	17 -17
f:everyone	-13 13
f:export	14 -14
f:extend	22 -22
f:extension	16 -16
f:face	-21 21
f:fentanyl	15 -15
f:find	14 -14
f:first	15 -15
f:fish	-8 8
f:flew	-11 11
f:framework	-35 35
f:frozen	-16 16
f:gas	11 -11
f:geneva	-28 28
f:get	10 -10
f:good	-11 11
f:half	18 -18
f:hear	16 -16
f:here	28 -28
f:higher	-12 12
f:his	10 -10
f:hit	20 -20
f:hold	-11 11
f:home	-10 10
f:hope	-12 12
f:import	17 -17
f:initialled	-14 14
f:ink	6 -6
f:invest	-16 16
f:its	25 -25
f:itself	16 -16
f:later	17 -17
f:limit	9 -9
f:line	20 -20
f:longer	12 -12
f:lower	-16 16
f:machine	11 -11
f:meet	-14 14
f:mention	-7 7
f:merely	-9 9
f:minister	-12 12
f:must	16 -16
f:need	21 -21
f:negotiate	-8 8
f:never	-18 18
f:new	15 -15
f:next	18 -18
f:night	-9 9
f:ninth	-11 11
f:nobody	16 -16
f:north	30 -30
f:notice	10 -10
f:now	-23 23
f:of	33 -33
f:offer	17 -17
f:oil	12 -12
f:old	-11 11
f:older	11 -11
f:out	-24 24
f:paper	-23 23
f:pari	18 -18
f:part	19 -19
f:pass	-11 11
f:passed	13 -13
f:paste	-9 9
f:people	-10 10
f:phone	8 -8
f:present	18 -18
f:president	8 -8
f:prime	17 -17
f:product	-24 24
f:promise	-25 25
f:propose	8 -8
f:quarrel	10 -10
f:ratified	-22 22
f:read	-11 11
f:reduce	-10 10
f:remain	-16 16
f:reply	13 -13
f:rice	-12 12
f:round	8 -8
f:rubber	12 -12
f:run	19 -19
f:say	-18 18
f:secretary	-16 16
f:section	12 -12
f:seed	-13 13
f:sell	-2 2
f:service	-9 9
f:shall	-8 8
f:should	11 -11
f:sixth	-12 12
f:sleep	-13 13
f:soon	-12 12
f:spoke	14 -14
f:stand	-19 19
f:state	11 -11
f:still	-20 20
f:stockholm	-19 19
f:study	14 -14
f:talking	-19 19
f:tax	-18 18
f:telephone	17 -17
f:tell	8 -8
f:term	15 -15
f:than	-10 10
f:thank	11 -11
f:that	19 -19
f:the	10 -10
f:them	10 -10
f:then	16 -16
f:there	-14 14
f:these	14 -14
f:they	-20 20
f:thi	-10 10
f:those	27 -27
f:threaten	-16 16
f:three	12 -12
f:time	26 -26
f:to	16 -16
f:truce	27 -27
f:truck	24 -24
f:tyre	-12 12
f:until	15 -15
f:us	11 -11
f:very	-11 11
f:want	-16 16
f:was	11 -11
f:watche	-9 9
f:way	13 -13
f:we're	-15 15
f:we've	-17 17
f:welcome	12 -12
f:well	-9 9
f:what	-5 5
f:when	-26 26
f:where	-5 5
f:whether	23 -23
f:who	18 -18
f:whole	-16 16
f:whose	-24 24
f:will	-10 10
f:within	-13 13
f:without	-20 20
f:word	-9 9
f:would	10 -10
f:yes	-9 9
f:—	-11 11
first-of-paragraph	14 -14
follows	32 -32
form=quality	21 -21
form=seat	7 -7
has agreement	-39 39
has agreement side	-28 28
has agreement third	-22 22
has one side	22 -22
has one third	-6 6
has talks side	4 -4
has talks third	-21 21
headline	51 -51
k	16 -16
k US	59 -59
k a:!	-11 11
k a:'s	10 -10
k a:<agent>	26 -26
k a:<day-gone>	-9 9
k a:<duty>	15 -15
k a:<month-gone>	-17 17
k a:<month-gone> .	-13 13
k a:<name> and	11 -11
k a:<name> in	-15 15
k a:<number> .	-17 17
k a:<organisation>	22 -22
k a:<person> .	16 -16
k a:<seat>	-16 16
k a:<seat> in	9 -9
k a:<span> .	19 -19
k a:<v-bear>	9 -9
k a:<v-begin>	-13 13
k a:<v-buy>	10 -10
k a:<v-propose>	19 -19
k a:<v-return>	-13 13
k a:<v-suspend>	15 -15
k a:?	19 -19
k a:a	13 -13
k a:about	-14 14
k a:about the	-15 15
k a:afternoon	-11 11
k a:agree	13 -13
k a:agree in	10 -10
k a:and <name>	10 -10
k a:announce on	12 -12
k a:are go	-13 13
k a:are plan	9 -9
k a:away	-14 14
k a:be	8 -8
k a:been	-16 16
k a:before	16 -16
k a:between	2 -2
k a:between <person>	13 -13
k a:bring	-12 12
k a:broke	-17 17
k a:busan	9 -9
k a:by telephone	11 -11
k a:by the	15 -15
k a:come	18 -18
k a:country	-17 17
k a:effect on	-11 11
k a:follow	-11 11
k a:for	13 -13
k a:for the	17 -17
k a:geneva	9 -9
k a:good	-12 12
k a:have been	-11 11
k a:hour	13 -13
k a:in <name>	-12 12
k a:in madrid	11 -11
k a:initialled	-14 14
k a:is	10 -10
k a:it	-26 26
k a:it .	20 -20
k a:it in	-15 15
k a:its	11 -11
k a:last month	-13 13
k a:madrid	11 -11
k a:medicine	-13 13
k a:meet	14 -14
k a:month	-11 11
k a:must	13 -13
k a:of <month-gone>	-7 7
k a:off	-21 21
k a:on a	17 -17
k a:on the	23 -23
k a:out	11 -11
k a:over a	-14 14
k a:partner	11 -11
k a:pay <level>	16 -16
k a:plan	11 -11
k a:published	-11 11
k a:published .	-12 12
k a:reciprocal	-17 17
k a:since	-13 13
k a:since <day-gone>	-14 14
k a:spring	-17 17
k a:spring .	-16 16
k a:start	-23 23
k a:still	21 -21
k a:tariff	16 -16
k a:telephone	13 -13
k a:television	-14 14
k a:that	-8 8
k a:the	15 -15
k a:the <organisation>	15 -15
k a:there .	-9 9
k a:they	15 -15
k a:to	23 -23
k a:to that	-9 9
k a:trade	-7 7
k a:two country	-13 13
k a:until	14 -14
k a:until <day-ahead>	10 -10
k a:would be	12 -12
k a:zero	-8 8
k asks	20 -20
k b:,	-13 13
k b:, <person>	-24 24
k b:, as	-14 14
k b:, since	7 -7
k b:-	-9 9
k b:- free	-10 10
k b:: it	-13 13
k b:: the	13 -13
k b:<day-ahead>	12 -12
k b:<day-gone> <person>	13 -13
k b:<duty>	-15 15
k b:<goods>	25 -25
k b:<name>	17 -17
k b:<name> 's	20 -20
k b:<name> duty	-15 15
k b:<name> has	25 -25
k b:<organisation> would	-10 10
k b:<person>	11 -11
k b:<person> and	-16 16
k b:<quality>	35 -35
k b:<seat> is	-10 10
k b:<seat> say	15 -15
k b:<sender>	13 -13
k b:<v-deny>	-10 10
k b:<v-down>	-14 14
k b:<v-impose>	-14 14
k b:<v-propose>	14 -14
k b:a full	12 -12
k b:a trade	-5 5
k b:announce	-15 15
k b:are	-10 10
k b:are in	-11 11
k b:at	18 -18
k b:before	12 -12
k b:both	30 -30
k b:but	11 -11
k b:come	-10 10
k b:confirm	-9 9
k b:confirm the	-9 9
k b:custom	11 -11
k b:did not	-7 7
k b:duty -	-10 10
k b:end	15 -15
k b:enter <name>	-12 12
k b:full	12 -12
k b:good	7 -7
k b:good outside	16 -16
k b:has	14 -14
k b:has been	10 -10
k b:home	-10 10
k b:i	16 -16
k b:if	7 -7
k b:if nothing	-11 11
k b:if there	8 -8
k b:in <month-gone>	12 -12
k b:is in	13 -13
k b:is still	-10 10
k b:it has	-18 18
k b:new	-11 11
k b:no such	-12 12
k b:nothing	-3 3
k b:of talk	-6 6
k b:out	14 -14
k b:outside	22 -22
k b:partner	10 -10
k b:president	-10 10
k b:rule	-10 10
k b:say	20 -20
k b:say it	11 -11
k b:should	11 -11
k b:sign the	12 -12
k b:since the	12 -12
k b:such	-10 10
k b:take	10 -10
k b:tariff	-15 15
k b:that 's	-9 9
k b:that he	14 -14
k b:that is	-15 15
k b:that the	15 -15
k b:the <name>	-16 16
k b:the <quality>	10 -10
k b:the new	-9 9
k b:the tariff	-11 11
k b:the trade	-7 7
k b:the two	-10 10
k b:their	-24 24
k b:there was	11 -11
k b:they	-13 13
k b:they are	-13 13
k b:they have	-19 19
k b:they've	-14 14
k b:those	-11 11
k b:to go	-10 10
k b:trade	-5 5
k b:two	-12 12
k b:two government	-9 9
k b:under its	14 -14
k b:up	13 -13
k b:we are	-10 10
k b:which	16 -16
k b:with the	-8 8
k b:within	10 -10
k b:without a	17 -17
k b:would	9 -9
k b:would keep	-11 11
k b:zero	10 -10
k b:—	-15 15
k c0=begin	13 -13
k c0=up	9 -9
k c2=down	-13 13
k c2=stay	9 -9
k ct0=agree present-passive	-9 9
k ct0=bear past	13 -13
k ct0=bear present	-8 8
k ct0=down present	-13 13
k ct0=impose present	18 -18
k ct0=impose present-passive	-14 14
k ct0=propose past	23 -23
k ct0=say past	-18 18
k ct1=agree perfect	15 -15
k ct1=agree present-passive	-9 9
k ct1=bear past	13 -13
k ct1=bear present	-8 8
k ct1=begin infinitive	-11 11
k ct1=down present	-13 13
k ct1=impose present	27 -27
k ct1=impose present-passive	-14 14
k ct1=propose past	21 -21
k ct1=stay present	8 -8
k ct1=up infinitive	-14 14
k ct2=agree participle-passive	-24 24
k ct2=bear gerund	-17 17
k ct2=begin future	5 -5
k ct2=begin present	-19 19
k ct2=down gerund	-18 18
k ct2=impose participle-passive	-18 18
k ct2=impose perfect-passive	14 -14
k ct2=propose gerund	-18 18
k ct2=propose present-passive	10 -10
k ct2=say past	-12 12
k ct2=stay past	17 -17
k f:"	13 -13
k f::	14 -14
k f:;	-10 10
k f:<day-ahead>	26 -26
k f:<day-gone>	-11 11
k f:<gate>	34 -34
k f:<level-noun>	-18 18
k f:<level>	-17 17
k f:<month-gone>	-8 8
k f:<name>	17 -17
k f:<office>	18 -18
k f:<organisation>	23 -23
k f:<quality>	-10 10
k f:<seat>	-14 14
k f:<span>	41 -41
k f:<v-agree>	19 -19
k f:<v-bear>	15 -15
k f:<v-begin>	21 -21
k f:<v-buy>	-14 14
k f:<v-end>	25 -25
k f:<v-propose>	-8 8
k f:<v-say>	-11 11
k f:<v-sell>	15 -15
k f:after	28 -28
k f:agree	10 -10
k f:apply	-11 11
k f:as	-18 18
k f:at	-21 21
k f:because	-13 13
k f:both	-10 10
k f:broadcaster	-11 11
k f:buy	9 -9
k f:by	9 -9
k f:call	-18 18
k f:ceiling	-20 20
k f:charge	18 -18
k f:chip	11 -11
k f:confirm	-6 6
k f:could	-11 11
k f:doe	6 -6
k f:down	-9 9
k f:earth	-9 9
k f:enter	8 -8
k f:everything	-14 14
k f:fentanyl	10 -10
k f:first	10 -10
k f:full	9 -9
k f:gas	-11 11
k f:government	-12 12
k f:have	-8 8
k f:him	11 -11
k f:interview	-12 12
k f:it	-18 18
k f:level	-10 10
k f:magnet	12 -12
k f:maize	-9 9
k f:matter	-8 8
k f:minister	12 -12
k f:most	18 -18
k f:mr	15 -15
k f:much	-12 12
k f:new	18 -18
k f:nothing	-12 12
k f:of	27 -27
k f:offer	-11 11
k f:oil	-11 11
k f:one	31 -31
k f:orange	13 -13
k f:other	17 -17
k f:our	12 -12
k f:out	17 -17
k f:over	16 -16
k f:pact	14 -14
k f:plan	11 -11
k f:pork	-11 11
k f:poultry	-10 10
k f:prepare	-8 8
k f:purchase	-13 13
k f:radio	-12 12
k f:raise	12 -12
k f:rare	-9 9
k f:ratified	-16 16
k f:rice	-17 17
k f:section	14 -14
k f:she	-4 4
k f:side	12 -12
k f:sign	20 -20
k f:since	-11 11
k f:spoke	-18 18
k f:stay	-14 14
k f:still	12 -12
k f:summer	18 -18
k f:surcharge	10 -10
k f:take	14 -14
k f:tariff	-15 15
k f:tell	-11 11
k f:that	-11 11
k f:there	14 -14
k f:they	32 -32
k f:three	-10 10
k f:time	-11 11
k f:treaty	-13 13
k f:truce	9 -9
k f:under	25 -25
k f:until	28 -28
k f:was	-28 28
k f:will	14 -14
k f:with	7 -7
k f:would	35 -35
k f:year	17 -17
k f:yet	18 -18
k first-of-paragraph	50 -50
k has-future	13 -13
k has-gerund	-18 18
k has-participle	-14 14
k has-past	15 -15
k has-pluperfect	18 -18
k l1='s	12 -12
k l1=<agent>	12 -12
k l1=<begin>	-10 10
k l1=<gate>	11 -11
k l1=<person>	26 -26
k l1=<seat>	13 -13
k l1=an	-15 15
k l1=as	-11 11
k l1=first	-13 13
k l1=for	-10 10
k l1=has	14 -14
k l1=its	27 -27
k l1=keep	-11 11
k l1=not	22 -22
k l1=of	32 -32
k l1=side	-9 9
k l1=such	-11 11
k l1=their	-9 9
k l1=those	9 -9
k l1=to	24 -24
k l1=trade	-10 10
k l1=was	-4 4
k l2='s	-11 11
k l2=,	-10 10
k l2=:	6 -6
k l2=<name>	8 -8
k l2=<seat>	-9 9
k l2=<span>	13 -13
k l2=<v-down>	-10 10
k l2=about	-13 13
k l2=announce	-10 10
k l2=but	9 -9
k l2=by	-12 12
k l2=can	-12 12
k l2=in	22 -22
k l2=outside	10 -10
k l2=round	16 -16
k l2=text	-17 17
k l2=that	18 -18
k l2=until	-15 15
k l3=:	9 -9
k l3=<day-gone>	3 -3
k l3=<goods>	19 -19
k l3=<v-agree>	-17 17
k l3=<v-begin>	11 -11
k l3=<v-impose>	-14 14
k l3=<v-say>	-12 12
k l3=and	11 -11
k l3=good	12 -12
k l3=talk	-13 13
k l3=the	18 -18
k l3=we	-19 19
k l3=were	-12 12
k l3=yes	-12 12
k l4="	11 -11
k l4=,	13 -13
k l4=-	-11 11
k l4=<agent>	-17 17
k l4=<begin>	-20 20
k l4=<day-gone>	-15 15
k l4=<level-noun>	-9 9
k l4=<month-gone>	-11 11
k l4=<name>	34 -34
k l4=<v-impose>	14 -14
k l4=<v-say>	15 -15
k l4=a	24 -24
k l4=and	-12 12
k l4=are	-12 12
k l4=at	11 -11
k l4=did	-9 9
k l4=has	12 -12
k l4=is	9 -9
k l4=on	21 -21
k l4=pay	22 -22
k l4=that	17 -17
k l4=their	-9 9
k l=, as	-12 12
k l=, the	-9 9
k l=<begin> <begin>	-10 10
k l=<begin> <person>	10 -10
k l=<begin> <seat>	10 -10
k l=<begin> any	-9 9
k l=<begin> no	-9 9
k l=<begin> the	-15 15
k l=<begin> they	11 -11
k l=<name> is	12 -12
k l=a trade	-5 5
k l=is still	-11 11
k l=it is	-9 9
k l=no such	-12 12
k l=round of	16 -16
k l=sign the	12 -12
k l=that the	14 -14
k l=the trade	-7 7
k l=two side	-12 12
k l=under a	-11 11
k l=with the	-14 14
k l=without a	16 -16
k l=would keep	-11 11
k lead=,	-13 13
k lead=agreed	10 -10
k lead=any	-9 9
k lead=but	11 -11
k lead=has	-9 9
k lead=if	7 -7
k lead=its	-14 14
k lead=mr	11 -11
k lead=nothing	16 -16
k lead=one	15 -15
k lead=president	20 -20
k lead=signed	-17 17
k lead=talks	-17 17
k lead=the	-9 9
k lead=their	-20 20
k lead=there	-28 28
k lead=trade	17 -17
k lead=under	-12 12
k lead=we	-15 15
k lead=what	19 -19
k lead=which	16 -16
k lead=—	-15 15
k lll=, say the	-13 13
k lll=, under its	16 -16
k lll=<begin> <begin> <begin>	-10 10
k lll=<begin> <begin> <person>	10 -10
k lll=<begin> <begin> <seat>	10 -10
k lll=<begin> <begin> any	-9 9
k lll=<begin> <begin> no	-9 9
k lll=<begin> <begin> the	-15 15
k lll=<begin> <begin> they	11 -11
k lll=<begin> <name> is	12 -12
k lll=<begin> it is	-12 12
k lll=<begin> its own	-21 21
k lll=<begin> under the	9 -9
k lll=<name> is still	-11 11
k lll=if nothing is	-11 11
k lll=the two side	-12 12
k lr=<begin> .	20 -20
k lr=<begin> about	-13 13
k lr=<begin> on	-12 12
k lr=a for	-14 14
k lr=a that	-9 9
k lr=good .	-13 13
k lr=in .	14 -14
k lr=its of	14 -14
k lr=no .	-9 9
k lr=no was	11 -11
k lr=such .	-11 11
k lr=the .	12 -12
k lr=the in	15 -15
k lr=the is	17 -17
k lr=the take	10 -10
k lr=the that	-16 16
k lr=the was	-17 17
k lr=they .	-12 12
k lr=was on	-13 13
k named=3	32 -32
k named=4	11 -11
k nc2=end	15 -15
k nct2=agree past	-14 14
k nct2=begin past	7 -7
k nct2=begin present	10 -10
k nct2=up present	9 -9
k next="	33 -33
k next=:	16 -16
k nhas-modal	10 -10
k nt2=future-passive	-15 15
k nv2=announce	-7 7
k nv2=ask	-11 11
k nv2=call	-9 9
k nv2=seal	-13 13
k nvt2=announce past	-11 11
k nvt2=charge present	-11 11
k nvt2=go present	9 -9
k nvt2=seal past	-13 13
k of union	21 -21
k of union alone	10 -10
k of union beside it	15 -15
k others=2	65 -65
k part made	-12 12
k part=side home	7 -7
k part=side no truce	-22 22
k part=side of US	-24 24
k part=side truce	22 -22
k part=third	12 -12
k part=third abroad	12 -12
k part=third no truce	13 -13
k part=third of US	30 -30
k part=unsided	14 -14
k part=unsided home	12 -12
k part=unsided truce	13 -13
k pc0=bear	-25 25
k pc1=bear	-22 22
k pct0=impose past	11 -11
k pct1=impose past	11 -11
k phas-participle	15 -15
k phas-pluperfect	11 -11
k pt0=pluperfect	10 -10
k pt0=present-not	11 -11
k pt1=participle-passive	15 -15
k pt1=pluperfect	10 -10
k pt1=present-not	11 -11
k pv0=meet	-12 12
k pv1=meet	-9 9
k pvt0=tell past	14 -14
k pvt1=tell past	14 -14
k q:"	-15 15
k q:'s	25 -25
k q:(	11 -11
k q:)	11 -11
k q:,	27 -27
k q:.	-13 13
k q:/	9 -9
k q:<day-today>	-22 22
k q:<duty>	13 -13
k q:<goods-amount>	10 -10
k q:<goods>	17 -17
k q:<level-noun>	41 -41
k q:<level>	7 -7
k q:<money>	23 -23
k q:<month-ahead>	12 -12
k q:<month-gone>	7 -7
k q:<name>	-17 17
k q:<office>	22 -22
k q:<organisation>	-8 8
k q:<person>	-18 18
k q:<span>	20 -20
k q:<v-agree>	30 -30
k q:<v-begin>	12 -12
k q:<v-buy>	16 -16
k q:<v-down>	11 -11
k q:<v-end>	20 -20
k q:<v-impose>	11 -11
k q:<v-sell>	20 -20
k q:<v-stay>	11 -11
k q:<v-target>	-26 26
k q:?	-14 14
k q:accord	11 -11
k q:additional	9 -9
k q:after	-12 12
k q:against	13 -13
k q:already	-12 12
k q:also	20 -20
k q:announce	14 -14
k q:are	11 -11
k q:arrangement	15 -15
k q:as	11 -11
k q:ask	-15 15
k q:at	25 -25
k q:autumn	-8 8
k q:before	-25 25
k q:better	-15 15
k q:both	21 -21
k q:busan	11 -11
k q:business	-13 13
k q:by	-13 13
k q:car	-24 24
k q:ceiling	-14 14
k q:charge	-16 16
k q:close	-9 9
k q:colleague	-18 18
k q:come	16 -16
k q:comparison	-12 12
k q:custom	10 -10
k q:day	7 -7
k q:deal	-17 17
k q:document	-11 11
k q:doe	-14 14
k q:economy	-9 9
k q:end	6 -6
k q:enter	8 -8
k q:export	16 -16
k q:face	-16 16
k q:first	13 -13
k q:for	16 -16
k q:get	27 -27
k q:grower	-12 12
k q:harvest	-12 12
k q:have	-18 18
k q:how	-10 10
k q:import	14 -14
k q:in	20 -20
k q:is	18 -18
k q:isn't	-16 16
k q:its	8 -8
k q:keep	14 -14
k q:later	-12 12
k q:lay	-10 10
k q:lead	-11 11
k q:less	14 -14
k q:line	12 -12
k q:look	-13 13
k q:medicine	9 -9
k q:mentioned	-17 17
k q:minute	14 -14
k q:more	15 -15
k q:move	-12 12
k q:much	-10 10
k q:must	-11 11
k q:negotiator	-12 12
k q:neighbour	10 -10
k q:neither	-9 9
k q:new	25 -25
k q:not	7 -7
k q:of	16 -16
k q:offer	10 -10
k q:opened	10 -10
k q:orange	13 -13
k q:our	13 -13
k q:over	12 -12
k q:peace	-12 12
k q:people	-14 14
k q:progress	-12 12
k q:rate	15 -15
k q:ratify	-10 10
k q:reach	16 -16
k q:round	16 -16
k q:run	9 -9
k q:send	10 -10
k q:sign	13 -13
k q:since	-16 16
k q:speak	-9 9
k q:still	-10 10
k q:subject	-14 14
k q:telephone	-11 11
k q:tell	-9 9
k q:than	25 -25
k q:that	10 -10
k q:the	29 -29
k q:their	21 -21
k q:them	-13 13
k q:there	16 -16
k q:thi	12 -12
k q:third	14 -14
k q:through	19 -19
k q:time	24 -24
k q:treaty	-9 9
k q:trip	-13 13
k q:truce	28 -28
k q:under	15 -15
k q:until	12 -12
k q:us	11 -11
k q:want	19 -19
k q:way	-15 15
k q:were	-11 11
k q:when	14 -14
k q:which	12 -12
k q:who	12 -12
k q:with	23 -23
k q:without	8 -8
k q:write	24 -24
k q:zero	19 -19
k q:•	14 -14
k qt=pluperfect	-20 20
k quoted	25 -25
k r1=!	-12 12
k r1=,	17 -17
k r1=:	21 -21
k r1=<end>	17 -17
k r1=<not>	13 -13
k r1=<v-bear>	10 -10
k r1=<v-begin>	14 -14
k r1=<v-stay>	10 -10
k r1=about	-20 20
k r1=an	-17 17
k r1=and	-17 17
k r1=announce	-15 15
k r1=are	-10 10
k r1=as	-10 10
k r1=at	12 -12
k r1=by	11 -11
k r1=for	14 -14
k r1=has	21 -21
k r1=is	10 -10
k r1=last	-21 21
k r1=must	13 -13
k r1=of	-21 21
k r1=that	-14 14
k r2=,	-6 6
k r2=<not>	12 -12
k r2=<span>	-9 9
k r2=<v-agree>	-11 11
k r2=<v-bear>	10 -10
k r2=<v-begin>	-17 17
k r2=<v-propose>	14 -14
k r2=<v-stay>	16 -16
k r2=<v-up>	-12 12
k r2=a	11 -11
k r2=and	14 -14
k r2=be	11 -11
k r2=go	-13 13
k r2=has	-15 15
k r2=in	-20 20
k r2=initialled	-13 13
k r2=not	17 -17
k r2=one	-8 8
k r2=same	-11 11
k r2=sign	-6 6
k r2=thi	-11 11
k r2=was	10 -10
k r2=with	12 -12
k r3=<level-noun>	10 -10
k r3=<month-gone>	-11 11
k r3=<span>	14 -14
k r3=<v-agree>	7 -7
k r3=<v-impose>	5 -5
k r3=<v-return>	11 -11
k r3=<v-say>	-18 18
k r3=<v-up>	11 -11
k r3=a	15 -15
k r3=as	12 -12
k r3=at	11 -11
k r3=country	-16 16
k r3=go	9 -9
k r3=he	-15 15
k r3=last	6 -6
k r3=sign	10 -10
k r3=start	-14 14
k r3=talk	-10 10
k r3=that	18 -18
k r3=the	16 -16
k r3=to	16 -16
k r3=trade	-16 16
k r3=two	-23 23
k r4=,	-13 13
k r4=<day-gone>	-16 16
k r4=<goods>	-10 10
k r4=<name>	23 -23
k r4=<person>	12 -12
k r4=<v-end>	12 -12
k r4=<v-say>	-11 11
k r4=been	-8 8
k r4=country	-14 14
k r4=it	-16 16
k r4=last	6 -6
k r4=of	16 -16
k r4=say	-16 16
k r4=the	16 -16
k r4=they	15 -15
k r4=up	-12 12
k r4=was	9 -9
k r4=week	9 -9
k r4=year	-11 11
k r=! <end>	-12 12
k r=, <person>	-13 13
k r=, and	10 -10
k r=<end> <end>	17 -17
k r=about the	-16 16
k r=agreement ,	-9 9
k r=are go	-17 17
k r=for <span>	-9 9
k r=for the	13 -13
k r=has been	8 -8
k r=it in	-9 9
k r=of <day-gone>	-11 11
k r=of <month-gone>	-7 7
k r=the same	-11 11
k r=there .	-12 12
k r=with the	15 -15
k r=would be	9 -9
k rank=1	4 -4
k rank=4	24 -24
k rank=5	15 -15
k s:!	-11 11
k s:'	10 -10
k s:(	12 -12
k s:)	12 -12
k s:-	-15 15
k s::	7 -7
k s:<day-ahead>	24 -24
k s:<day-today>	9 -9
k s:<goods-amount>	11 -11
k s:<goods>	4 -4
k s:<month-ahead>	6 -6
k s:<month-gone>	-12 12
k s:<name>	39 -39
k s:<points>	12 -12
k s:<quality>	30 -30
k s:<seat>	-9 9
k s:<sender>	13 -13
k s:<span>	14 -14
k s:<taker>	10 -10
k s:<v-agree>	23 -23
k s:<v-buy>	6 -6
k s:<v-end>	11 -11
k s:<v-return>	-11 11
k s:<v-stay>	9 -9
k s:<v-suspend>	32 -32
k s:<v-target>	-13 13
k s:<v-threaten>	12 -12
k s:<v-up>	10 -10
k s:?	21 -21
k s:accord	20 -20
k s:agreement	-31 31
k s:already	16 -16
k s:although	-10 10
k s:announce	-17 17
k s:are	-14 14
k s:arrangement	20 -20
k s:arrive	-11 11
k s:autumn	-10 10
k s:away	-13 13
k s:before	19 -19
k s:belong	9 -9
k s:between	5 -5
k s:both	17 -17
k s:busan	21 -21
k s:but	15 -15
k s:call	-13 13
k s:capital	11 -11
k s:certain	-10 10
k s:chapter	-12 12
k s:charge	-16 16
k s:chip	12 -12
k s:company	20 -20
k s:confirm	-14 14
k s:constructive	-14 14
k s:cotonou	-15 15
k s:country	-11 11
k s:custom	12 -12
k s:day	20 -20
k s:deal	-19 19
k s:deficit	-10 10
k s:demand	-13 13
k s:did	-14 14
k s:discuss	17 -17
k s:doe	15 -15
k s:done	9 -9
k s:duty	-8 8
k s:entry	12 -12
k s:ever	-8 8
k s:exist	-10 10
k s:expect	16 -16
k s:expire	10 -10
k s:extension	18 -18
k s:face	-15 15
k s:fentanyl	11 -11
k s:fish	14 -14
k s:follow	-18 18
k s:fourth	12 -12
k s:framework	18 -18
k s:further	19 -19
k s:geneva	14 -14
k s:get	15 -15
k s:gold	-13 13
k s:good	17 -17
k s:government	-12 12
k s:gyeongju	-22 22
k s:had	13 -13
k s:help	-9 9
k s:here	13 -13
k s:i	18 -18
k s:if	23 -23
k s:initialled	-30 30
k s:interest	14 -14
k s:its	-16 16
k s:lasted	10 -10
k s:leader	14 -14
k s:less	13 -13
k s:madrid	14 -14
k s:memorandum	23 -23
k s:minister	11 -11
k s:month	-15 15
k s:more	32 -32
k s:must	22 -22
k s:needed	10 -10
k s:negotiate	-16 16
k s:neither	16 -16
k s:new	-9 9
k s:no	-22 22
k s:offer	10 -10
k s:on	6 -6
k s:open	15 -15
k s:other	12 -12
k s:out	12 -12
k s:outside	25 -25
k s:pact	-16 16
k s:partner	26 -26
k s:party	14 -14
k s:plan	16 -16
k s:published	-16 16
k s:question	11 -11
k s:reciprocal	-16 16
k s:register	-9 9
k s:remain	15 -15
k s:seal	-11 11
k s:seat	-12 12
k s:see	17 -17
k s:side	17 -17
k s:sign	10 -10
k s:signature	19 -19
k s:since	-9 9
k s:sir	-15 15
k s:spoke	12 -12
k s:spring	-14 14
k s:start	-19 19
k s:statement	-21 21
k s:stay	12 -12
k s:steel	-13 13
k s:stockholm	11 -11
k s:such	-8 8
k s:suspend	14 -14
k s:suspension	10 -10
k s:talk	-12 12
k s:talked	18 -18
k s:talking	18 -18
k s:tariff	8 -8
k s:term	11 -11
k s:text	-13 13
k s:than	13 -13
k s:that	-10 10
k s:the	26 -26
k s:their	-13 13
k s:them	24 -24
k s:there	-11 11
k s:they've	-14 14
k s:third	16 -16
k s:those	-10 10
k s:through	9 -9
k s:tiktok	12 -12
k s:time	-12 12
k s:trade	-23 23
k s:truce	22 -22
k s:turnberry	-17 17
k s:two	-14 14
k s:under	11 -11
k s:very	17 -17
k s:view	-11 11
k s:visit	-12 12
k s:vote	19 -19
k s:whether	11 -11
k s:which	13 -13
k s:who	27 -27
k s:will	17 -17
k s:win	11 -11
k s:with	-17 17
k s:within	10 -10
k s:would	11 -11
k s:yes	-18 18
k s:zero	-14 14
k sa:!	-11 11
k sa:"	20 -20
k sa:" <person>	11 -11
k sa:'	10 -10
k sa:, "	21 -21
k sa:, <seat>	-9 9
k sa:, after	11 -11
k sa:, and	-18 18
k sa:, it	15 -15
k sa:, its	-10 10
k sa:, of	11 -11
k sa:, put	16 -16
k sa:, say	-10 10
k sa:, since	-7 7
k sa:, the	19 -19
k sa:, was	11 -11
k sa:; <level>	-14 14
k sa:; the	-19 19
k sa:<day-ahead>	27 -27
k sa:<day-ahead> ,	17 -17
k sa:<day-ahead> .	13 -13
k sa:<day-gone>	-11 11
k sa:<day-gone> after	-12 12
k sa:<day-today>	8 -8
k sa:<duty>	15 -15
k sa:<level> .	-20 20
k sa:<month-gone> ,	17 -17
k sa:<month-gone> .	-13 13
k sa:<name> .	-11 11
k sa:<name> at	15 -15
k sa:<name> in	-15 15
k sa:<name> on	12 -12
k sa:<office> .	10 -10
k sa:<organisation>	-13 13
k sa:<organisation> has	-11 11
k sa:<person> .	24 -24
k sa:<person> announce	-12 12
k sa:<quality>	16 -16
k sa:<seat>	-14 14
k sa:<seat> .	-14 14
k sa:<seat> in	11 -11
k sa:<seat> last	-11 11
k sa:<seat> time	-17 17
k sa:<span>	16 -16
k sa:<span> .	35 -35
k sa:<v-bear>	4 -4
k sa:<v-down>	17 -17
k sa:<v-return>	-6 6
k sa:<v-suspend>	10 -10
k sa:<v-target>	-12 12
k sa:<v-up>	11 -11
k sa:?	21 -21
k sa:a	12 -12
k sa:about an	8 -8
k sa:about the	-15 15
k sa:agree	15 -15
k sa:agree in	11 -11
k sa:agreement ,	-8 8
k sa:and <name>	13 -13
k sa:and <number>	8 -8
k sa:and <quality>	11 -11
k sa:and its	-11 11
k sa:and that	-20 20
k sa:announce	-9 9
k sa:are go	-13 13
k sa:are plan	9 -9
k sa:as	14 -14
k sa:as well	13 -13
k sa:at <number>	9 -9
k sa:autumn	-10 10
k sa:autumn .	-12 12
k sa:away	-14 14
k sa:be sign	14 -14
k sa:been	-18 18
k sa:before	27 -27
k sa:before the	9 -9
k sa:between	4 -4
k sa:between <person>	13 -13
k sa:border .	11 -11
k sa:both	8 -8
k sa:broke	-17 17
k sa:busan	14 -14
k sa:by the	10 -10
k sa:call	-17 17
k sa:capital	10 -10
k sa:charge	-14 14
k sa:come	14 -14
k sa:constructive	-14 14
k sa:constructive .	-14 14
k sa:country	-18 18
k sa:country ,	-12 12
k sa:day	16 -16
k sa:discuss	9 -9
k sa:effect on	-9 9
k sa:end on	22 -22
k sa:entry	12 -12
k sa:exist	-10 10
k sa:expire	10 -10
k sa:extension	13 -13
k sa:first	23 -23
k sa:fish	12 -12
k sa:follow	-18 18
k sa:follow .	-20 20
k sa:for <level>	-18 18
k sa:free	15 -15
k sa:from <day-ahead>	14 -14
k sa:geneva	10 -10
k sa:good are	-14 14
k sa:gyeongju	-17 17
k sa:had	12 -12
k sa:has	-27 27
k sa:has not	-11 11
k sa:have been	-8 8
k sa:hour	17 -17
k sa:if	12 -12
k sa:in <name>	-11 11
k sa:in busan	10 -10
k sa:in gyeongju	-17 17
k sa:in madrid	11 -11
k sa:in stockholm	9 -9
k sa:initialled	-18 18
k sa:interest	14 -14
k sa:it .	7 -7
k sa:it in	-14 14
k sa:it is	19 -19
k sa:it was	15 -15
k sa:its own	12 -12
k sa:last month	-21 21
k sa:lasted	10 -10
k sa:less	13 -13
k sa:madrid	11 -11
k sa:medicine	-12 12
k sa:meet	16 -16
k sa:month	-17 17
k sa:month .	-15 15
k sa:more	23 -23
k sa:must	16 -16
k sa:must be	13 -13
k sa:new	9 -9
k sa:no	-22 22
k sa:not	7 -7
k sa:nothing .	9 -9
k sa:nothing on	-13 13
k sa:of <month-gone>	-8 8
k sa:of its	10 -10
k sa:off	-16 16
k sa:on	10 -10
k sa:on ,	-7 7
k sa:on the	14 -14
k sa:open	13 -13
k sa:or	12 -12
k sa:partner	11 -11
k sa:pay <level>	22 -22
k sa:pay <number>	-18 18
k sa:plan	12 -12
k sa:published	-10 10
k sa:published .	-12 12
k sa:put	16 -16
k sa:rate	12 -12
k sa:reciprocal	-16 16
k sa:remain	13 -13
k sa:say ,	19 -19
k sa:say the	-11 11
k sa:seal	-13 13
k sa:sign	8 -8
k sa:sign by	11 -11
k sa:since	-17 17
k sa:since <day-gone>	-14 14
k sa:since the	-14 14
k sa:spring	-15 15
k sa:spring .	-15 15
k sa:start	-20 20
k sa:statement	-13 13
k sa:steel	-18 18
k sa:still	18 -18
k sa:stockholm	9 -9
k sa:suspend	9 -9
k sa:talk	-10 10
k sa:tariff	25 -25
k sa:tell	11 -11
k sa:that	-18 18
k sa:that the	-6 6
k sa:the <organisation>	-13 13
k sa:the <seat>	-9 9
k sa:the autumn	-8 8
k sa:the duty	9 -9
k sa:the end	-12 12
k sa:them	11 -11
k sa:third	14 -14
k sa:three	11 -11
k sa:time	-15 15
k sa:time .	-16 16
k sa:to <person>	10 -10
k sa:to follow	-8 8
k sa:to that	-15 15
k sa:truce	19 -19
k sa:turnberry	-18 18
k sa:until	15 -15
k sa:until <day-ahead>	16 -16
k sa:visit	-13 13
k sa:well	17 -17
k sa:well .	13 -13
k sa:which he	-7 7
k sa:will	11 -11
k sa:with it	-14 14
k sa:with the	-5 5
k sa:would	18 -18
k sa:would be	16 -16
k sa:would have	18 -18
k sa:zero	-16 16
k sa:zero .	-15 15
k sb:" and	-11 11
k sb:" we	16 -16
k sb:'s trade	-15 15
k sb:, <person>	-17 17
k sb:, <span>	-9 9
k sb:, as	-11 11
k sb:, at	12 -12
k sb:, of	-10 10
k sb:, say	8 -8
k sb:, since	7 -7
k sb:, which	17 -17
k sb:- free	-10 10
k sb:: <number>	16 -16
k sb:: the	14 -14
k sb:: they	-20 20
k sb:<agent>	-8 8
k sb:<day-ahead> ,	6 -6
k sb:<day-gone> <person>	14 -14
k sb:<day-today> ,	-12 12
k sb:<gate>	6 -6
k sb:<goods>	21 -21
k sb:<level> ,	-19 19
k sb:<level> for	11 -11
k sb:<level> until	-17 17
k sb:<month-gone>	-9 9
k sb:<month-gone> ,	-10 10
k sb:<name>	42 -42
k sb:<name> 's	11 -11
k sb:<name> ,	23 -23
k sb:<name> :	35 -35
k sb:<name> duty	-15 15
k sb:<name> has	25 -25
k sb:<number> :	15 -15
k sb:<office> ,	24 -24
k sb:<office> :	-10 10
k sb:<office> say	-12 12
k sb:<organisation>	17 -17
k sb:<organisation> would	-10 10
k sb:<person> ,	8 -8
k sb:<person> :	-30 30
k sb:<person> tell	18 -18
k sb:<quality>	18 -18
k sb:<quality> trade	-12 12
k sb:<seat> 's	13 -13
k sb:<seat> is	-10 10
k sb:<seat> say	17 -17
k sb:<sender>	19 -19
k sb:<span> after	-9 9
k sb:<v-bear>	-19 19
k sb:<v-buy>	18 -18
k sb:<v-end>	17 -17
k sb:<v-sell>	13 -13
k sb:<v-suspend>	27 -27
k sb:a	-10 10
k sb:a "	-9 9
k sb:a <office>	-11 11
k sb:a full	12 -12
k sb:a text	-9 9
k sb:a trade	-5 5
k sb:are	-6 6
k sb:are in	-11 11
k sb:as	-19 19
k sb:as well	-14 14
k sb:at	14 -14
k sb:belong	9 -9
k sb:belong to	9 -9
k sb:certain	-13 13
k sb:confirm	-17 17
k sb:confirm the	-9 9
k sb:custom	11 -11
k sb:did not	-7 7
k sb:doe	12 -12
k sb:duty -	-10 10
k sb:end	21 -21
k sb:enter <name>	-16 16
k sb:first	-16 16
k sb:full	12 -12
k sb:further	14 -14
k sb:good	15 -15
k sb:good outside	16 -16
k sb:has	9 -9
k sb:has ask	-12 12
k sb:has been	11 -11
k sb:has not	10 -10
k sb:his <organisation>	16 -16
k sb:home	-8 8
k sb:hour	-14 14
k sb:i	17 -17
k sb:if	12 -12
k sb:if nothing	-11 11
k sb:if there	8 -8
k sb:in	-14 14
k sb:in <month-gone>	-11 11
k sb:in the	-21 21
k sb:is in	14 -14
k sb:is still	-10 10
k sb:it has	-16 16
k sb:it is	-21 21
k sb:its	-14 14
k sb:medicine	11 -11
k sb:meet ,	-12 12
k sb:mr	15 -15
k sb:new	-17 17
k sb:no such	-12 12
k sb:not be	-13 13
k sb:nothing ,	14 -14
k sb:of	9 -9
k sb:of talk	-6 6
k sb:order	13 -13
k sb:other	24 -24
k sb:out	16 -16
k sb:outside	22 -22
k sb:partner	15 -15
k sb:rate of	-18 18
k sb:representative	-12 12
k sb:representative ,	-12 12
k sb:rule	-10 10
k sb:say <person>	-10 10
k sb:say his	13 -13
k sb:say it	12 -12
k sb:secretary ,	-10 10
k sb:set	-13 13
k sb:should	13 -13
k sb:sign the	13 -13
k sb:since	10 -10
k sb:since the	12 -12
k sb:such	-9 9
k sb:text	-14 14
k sb:that 's	-8 8
k sb:that is	-15 15
k sb:that the	18 -18
k sb:the	13 -13
k sb:the <seat>	-14 14
k sb:the new	-8 8
k sb:the notice	-8 8
k sb:the trade	-7 7
k sb:the truce	15 -15
k sb:their	-23 23
k sb:them	12 -12
k sb:there	-14 14
k sb:there ,	-14 14
k sb:there was	12 -12
k sb:they	-10 10
k sb:they are	-13 13
k sb:they have	-18 18
k sb:they were	-7 7
k sb:they've	-14 14
k sb:those	-9 9
k sb:to	9 -9
k sb:to go	-10 10
k sb:to the	-15 15
k sb:trade	-15 15
k sb:trade representative	-12 12
k sb:two government	-7 7
k sb:under its	14 -14
k sb:vote	12 -12
k sb:was in	-16 16
k sb:we are	-10 10
k sb:we have	5 -5
k sb:well	-11 11
k sb:which	24 -24
k sb:who	20 -20
k sb:with the	-13 13
k sb:within	11 -11
k sb:would keep	-11 11
k sb:would not	-12 12
k sb:yes	-18 18
k sb:yes ,	-18 18
k sides=1	13 -13
k sides=4	17 -17
k t0=pluperfect	21 -21
k t1=perfect	10 -10
k t1=pluperfect	19 -19
k t2=future	7 -7
k t2=gerund	-16 16
k t2=participle-passive	-15 15
k t2=past	26 -26
k t2=perfect-passive	-8 8
k v0-none	9 -9
k v0=announce	-15 15
k v0=take	9 -9
k v1=announce	-15 15
k v1=get	14 -14
k v1=take	9 -9
k v2-none	10 -10
k v2=agree	12 -12
k v2=bring	-12 12
k v2=come	23 -23
k v2=have	12 -12
k v2=negotiate	-17 17
k v2=plan	11 -11
k v2=settle	-7 7
k v2=start	-23 23
k v2=win	9 -9
k vt0=announce past	-13 13
k vt0=keep modal	-11 11
k vt0=negotiate present	-11 11
k vt0=other past	-17 17
k vt1=announce past	-13 13
k vt1=go infinitive	-11 11
k vt1=keep modal	-11 11
k vt1=negotiate present	-11 11
k vt1=other past	-17 17
k vt2=agree past	19 -19
k vt2=negotiate gerund	-18 18
k vt2=other past	-10 10
k vt2=other perfect	-17 17
k vt2=other present	17 -17
k vt2=plan present	9 -9
k vt2=sign participle	-18 18
k vt2=take present	-11 11
l1='s	-13 13
l1=/	-14 14
l1=<day-gone>	-11 11
l1=<level-noun>	11 -11
l1=<number>	14 -14
l1=<v-bear>	20 -20
l1=<v-begin>	14 -14
l1=<v-down>	-13 13
l1=<v-say>	18 -18
l1=<v-target>	13 -13
l1=a	11 -11
l1=after	9 -9
l1=an	-10 10
l1=at	9 -9
l1=because	-12 12
l1=did	-13 13
l1=enter	24 -24
l1=for	20 -20
l1=most	-14 14
l1=of	16 -16
l1=on	18 -18
l1=only	-11 11
l1=over	17 -17
l1=take	12 -12
l1=to	9 -9
l1=under	-21 21
l1=what	-15 15
l1=whether	15 -15
l1=with	-11 11
l1=—	-8 8
l1=•	-9 9
l2="	13 -13
l2='s	-15 15
l2=*	13 -13
l2=,	-14 14
l2=:	-10 10
l2=<begin>	-21 21
l2=<day-gone>	-9 9
l2=<gate>	-9 9
l2=<level>	23 -23
l2=<money>	-10 10
l2=<not>	-6 6
l2=<number>	-10 10
l2=<quality>	15 -15
l2=<span>	12 -12
l2=<v-agree>	-12 12
l2=<v-bear>	16 -16
l2=<v-begin>	36 -36
l2=<v-down>	8 -8
l2=<v-return>	12 -12
l2=<v-stay>	-10 10
l2=agree	16 -16
l2=as	-13 13
l2=bargain	-9 9
l2=begin	15 -15
l2=between	12 -12
l2=busan	12 -12
l2=come	10 -10
l2=comparison	-10 10
l2=conclude	-18 18
l2=done	-11 11
l2=from	-20 20
l2=go	10 -10
l2=good	-10 10
l2=he	-8 8
l2=hear	-9 9
l2=initialled	-10 10
l2=no	-10 10
l2=oil	10 -10
l2=own	13 -13
l2=pact	11 -11
l2=question	-11 11
l2=return	12 -12
l2=settle	12 -12
l2=sign	-14 14
l2=so	-25 25
l2=summit	10 -10
l2=tariff	-13 13
l2=thank	-12 12
l2=the	28 -28
l2=truce	24 -24
l2=trump	-10 10
l2=turnberry	32 -32
l2=war	14 -14
l2=what	20 -20
l2=wheat	-10 10
l2=where	13 -13
l2=with	-10 10
l2=would	-17 17
l2=—	6 -6
l3='s	16 -16
l3=,	-18 18
l3=-	15 -15
l3=.	16 -16
l3=<day-gone>	-19 19
l3=<duty>	-13 13
l3=<gate>	-8 8
l3=<goods>	-12 12
l3=<level-noun>	15 -15
l3=<level>	-13 13
l3=<name>	-17 17
l3=<number>	-7 7
l3=<office>	-17 17
l3=<organisation>	12 -12
l3=<person>	33 -33
l3=<span>	13 -13
l3=<v-agree>	8 -8
l3=<v-impose>	12 -12
l3=<v-say>	-12 12
l3=an	13 -13
l3=and	-21 21
l3=at	-6 6
l3=be	-12 12
l3=by	-11 11
l3=country	-10 10
l3=custom	-12 12
l3=donald	-10 10
l3=from	22 -22
l3=go	-11 11
l3=has	-10 10
l3=have	-6 6
l3=he	20 -20
l3=in	29 -29
l3=is	8 -8
l3=its	32 -32
l3=of	20 -20
l3=off	10 -10
l3=only	-10 10
l3=our	17 -17
l3=own	28 -28
l3=question	12 -12
l3=report	-8 8
l3=same	-13 13
l3=sign	5 -5
l3=similar	9 -9
l3=still	12 -12
l3=tariff	-16 16
l3=that	-9 9
l3=their	18 -18
l3=they	17 -17
l3=to	19 -19
l3=trade	-22 22
l3=treaty	-12 12
l3=two	14 -14
l3=was	-8 8
l3=week	-9 9
l3=whose	16 -16
l3=zero	12 -12
l3=—	-21 21
l4=)	19 -19
l4=*	14 -14
l4=,	14 -14
l4=;	7 -7
l4=<day-gone>	-23 23
l4=<day-today>	-11 11
l4=<duty>	13 -13
l4=<level>	-5 5
l4=<money>	6 -6
l4=<person>	-22 22
l4=<v-agree>	18 -18
l4=<v-begin>	-9 9
l4=<v-buy>	14 -14
l4=<v-down>	-22 22
l4=<v-stay>	20 -20
l4=<v-target>	-10 10
l4=be	13 -13
l4=bring	-10 10
l4=deal	-10 10
l4=duty	16 -16
l4=get	20 -20
l4=good	19 -19
l4=his	10 -10
l4=in	19 -19
l4=is	8 -8
l4=negotiation	-8 8
l4=off	-11 11
l4=on	-16 16
l4=order	10 -10
l4=own	-12 12
l4=pact	-10 10
l4=reach	8 -8
l4=sheet	9 -9
l4=sign	20 -20
l4=sit	9 -9
l4=tea	-9 9
l4=the	15 -15
l4=their	13 -13
l4=thi	-11 11
l4=trade	12 -12
l4=we	-13 13
l4=week	-11 11
l4=what	-14 14
l4=which	-16 16
l4=—	19 -19
l4=•	8 -8
l=, in	11 -11
l=, with	-18 18
l=: and	-8 8
l=: the	-10 10
l=; for	-11 11
l=; the	13 -13
l=<begin> an	-13 13
l=<begin> and	17 -17
l=<begin> only	-11 11
l=<begin> •	-9 9
l=<day-gone> ,	-10 10
l=<day-gone> in	-15 15
l=<day-gone> the	15 -15
l=<day-today> -	-10 10
l=<level> and	15 -15
l=<level> on	20 -20
l=<month-gone> ;	-11 11
l=<name> ,	-28 28
l=<name> -	12 -12
l=<number> /	-12 12
l=<number> and	-10 10
l=<office> :	-8 8
l=<person> ,	-7 7
l=<person> and	-12 12
l=accord with	-9 9
l=agree in	13 -13
l=as the	-9 9
l=between the	12 -12
l=by the	9 -9
l=conclude in	-10 10
l=expect in	-12 12
l=from the	-21 21
l=in the	12 -12
l=market to	-9 9
l=no .	-10 10
l=on most	-6 6
l=on the	16 -16
l=one with	-20 20
l=own with	12 -12
l=question :	-11 11
l=settle with	12 -12
l=sign in	-12 12
l=sign with	-14 14
l=tariff on	-9 9
l=those of	9 -9
l=those with	-11 11
l=to the	-16 16
l=truce with	23 -23
l=trump and	-10 10
l=turnberry ,	24 -24
l=war with	12 -12
l=what doe	9 -9
l=with the	-21 21
l=with which	22 -22
l=— the	6 -6
lead=,	14 -14
lead=-	-7 7
lead=7	-12 12
lead=a	-4 4
lead=an	-21 21
lead=as	-10 10
lead=beijing	26 -26
lead=between	-7 7
lead=brazil	13 -13
lead=britain	-15 15
lead=brussels	-11 11
lead=cambodia	-9 9
lead=canada	31 -31
lead=china	62 -62
lead=chinese	29 -29
lead=costa	-15 15
lead=estonia	-21 21
lead=ethiopia	-12 12
lead=eu	16 -16
lead=for	25 -25
lead=france	-12 12
lead=from	16 -16
lead=guatemala	13 -13
lead=his	7 -7
lead=honduras	-11 11
lead=hong	11 -11
lead=indian	-14 14
lead=ireland	14 -14
lead=irish	10 -10
lead=israel	9 -9
lead=its	-9 9
lead=japan	-17 17
lead=japanese	-12 12
lead=kazakhstan	12 -12
lead=kenya	11 -11
lead=korea	-15 15
lead=liechtenstein	-13 13
lead=malaysia	-18 18
lead=malta	-14 14
lead=mexico	47 -47
lead=morocco	-9 9
lead=negotiators	15 -15
lead=nepal	10 -10
lead=new	-30 30
lead=next	-13 13
lead=no	11 -11
lead=one	9 -9
lead=only	-10 10
lead=pakistan	11 -11
lead=paraguay	10 -10
lead=peru	-15 15
lead=pretoria	-12 12
lead=samoa	-17 17
lead=seoul	-10 10
lead=since	18 -18
lead=singapore	31 -31
lead=so	-17 17
lead=south	-16 16
lead=sweden	9 -9
lead=switzerland	-23 23
lead=taiwan	-14 14
lead=thailand	-14 14
lead=there	-15 15
lead=tonga	12 -12
lead=trade	19 -19
lead=two	16 -16
lead=u.s.	12 -12
lead=uganda	-18 18
lead=uk	-12 12
lead=vietnam	-13 13
lead=what	-12 12
lead=who	15 -15
lead=whose	20 -20
lead=—	-6 6
lead=•	11 -11
lll='s <person> and	-11 11
lll='s agreement with	12 -12
lll='s duty on	9 -9
lll=, <day-today> -	-10 10
lll=, under which	-13 13
lll=, with which	19 -19
lll=: <name> and	-15 15
lll=<begin> <begin> an	-13 13
lll=<begin> <begin> and	17 -17
lll=<begin> <begin> only	-11 11
lll=<begin> <begin> •	-9 9
lll=<begin> <name> and	10 -10
lll=<begin> <number> /	-12 12
lll=<begin> <office> :	-8 8
lll=<begin> <person> ,	12 -12
lll=<begin> good of	-13 13
lll=<begin> question :	-11 11
lll=<begin> talk with	7 -7
lll=<begin> with the	-10 10
lll=<day-today> — the	6 -6
lll=<level> on most	-8 8
lll=<name> , and	12 -12
lll=<name> , the	-16 16
lll=<name> tariff on	-9 9
lll=<number> , and	-11 11
lll=an agreement with	12 -12
lll=at <level> ,	-14 14
lll=at <level> and	11 -11
lll=at <level> in	-8 8
lll=by <person> ,	-10 10
lll=donald trump and	-10 10
lll=from <name> and	14 -14
lll=in <name> and	9 -9
lll=is expect in	-12 12
lll=its agreement with	20 -20
lll=its own with	12 -12
lll=of <name> and	21 -21
lll=off talk with	9 -9
lll=on <day-gone> in	-13 13
lll=on <day-gone> the	14 -14
lll=own agreement with	21 -21
lll=own deal with	13 -13
lll=own talk with	-9 9
lll=pay <level> in	11 -11
lll=talk with the	-17 17
lll=the <name> ,	-18 18
lll=the <name> —	-11 11
lll=the agreement with	-28 28
lll=the arrangement with	16 -16
lll=the duty on	-17 17
lll=the truce with	12 -12
lll=the war with	12 -12
lll=trade agreement with	-16 16
lll=trade deal with	-18 18
lll=trade with the	-10 10
lll=was sign in	-12 12
lll=with <name> and	-26 26
lll=— <name> and	-17 17
lr=, 's	8 -8
lr=, <number>	14 -14
lr=, and	-25 25
lr=, is	13 -13
lr=- and	-9 9
lr=. 's	12 -12
lr=: and	3 -3
lr=: has	-27 27
lr=: sign	-31 31
lr=; has	-19 19
lr=<begin> .	-11 11
lr=<begin> <end>	8 -8
lr=<begin> <level>	-38 38
lr=<begin> and	10 -10
lr=<begin> call	-13 13
lr=<begin> go	15 -15
lr=<begin> official	-12 12
lr=<begin> pay	31 -31
lr=<begin> say	17 -17
lr=<begin> sell	7 -7
lr=<begin> ship	-11 11
lr=<begin> sign	-12 12
lr=<begin> want	12 -12
lr=<begin> will	9 -9
lr=<begin> —	-9 9
lr=<day-gone> and	-8 8
lr=after and	18 -18
lr=and ,	-23 23
lr=and .	-7 7
lr=and act	14 -14
lr=and had	-5 5
lr=and have	-21 21
lr=and is	20 -20
lr=and it	10 -10
lr=and make	8 -8
lr=and put	13 -13
lr=and will	-9 9
lr=enter at	11 -11
lr=enter free	11 -11
lr=for ,	32 -32
lr=for there	-10 10
lr=from .	18 -18
lr=from and	23 -23
lr=from will	18 -18
lr=in ,	14 -14
lr=in <end>	-9 9
lr=in and	17 -17
lr=in from	-14 14
lr=in in	15 -15
lr=in on	-19 19
lr=into free	-9 9
lr=is 's	-13 13
lr=meanwhile ,	-9 9
lr=most good	-14 14
lr=of ,	10 -10
lr=of <level>	-7 7
lr=of and	14 -14
lr=on canola	7 -7
lr=on car	-18 18
lr=over oil	11 -11
lr=that ,	-8 8
lr=that had	12 -12
lr=the '	12 -12
lr=the 's	-7 7
lr=the ,	-18 18
lr=the ;	-11 11
lr=the announce	-11 11
lr=the at	-13 13
lr=the conclude	-9 9
lr=the have	5 -5
lr=the is	-20 20
lr=the last	11 -11
lr=the on	5 -5
lr=the side	14 -14
lr=the sign	18 -18
lr=the tariff	10 -10
lr=the under	7 -7
lr=to 's	-14 14
lr=to and	10 -10
lr=under 's	-21 21
lr=what and	-11 11
lr=what get	-16 16
lr=with "	-12 12
lr=with 's	24 -24
lr=with ?	-12 12
lr=with and	-22 22
lr=with are	24 -24
lr=with at	11 -11
lr=with by	-9 9
lr=with has	14 -14
lr=with is	12 -12
lr=with on	-17 17
lr=with since	15 -15
named=1	-30 30
named=3	29 -29
named=4	53 -53
nc2=begin	22 -22
nc2=impose	-9 9
nc2=propose	15 -15
nc2=target	-9 9
nct2=agree past	-3 3
nct2=bear gerund	-10 10
nct2=bear past	10 -10
nct2=begin future	14 -14
nct2=begin past	-7 7
nct2=begin present	16 -16
nct2=down future	-16 16
nct2=down modal	-14 14
nct2=down past	17 -17
nct2=impose future	-24 24
nct2=propose past	27 -27
nct2=say present	-17 17
nct2=sell present	15 -15
nct2=stay perfect	-14 14
nct2=stay present	15 -15
next=:	11 -11
next=;	5 -5
next=and	-12 12
next=as	11 -11
next=if	15 -15
next=—	-12 12
nhas-infinitive	14 -14
nhas-pluperfect	-15 15
no word	39 -39
nt2=infinitive	-13 13
nt2=perfect-passive	10 -10
nt2=present-passive-not	7 -7
nv2=admit	-14 14
nv2=announce	-8 8
nv2=bring	-16 16
nv2=call	10 -10
nv2=charge	-8 8
nv2=keep	-13 13
nv2=say	-6 6
nvt2=agree present	12 -12
nvt2=announce past	-4 4
nvt2=be future	12 -12
nvt2=be perfect	-16 16
nvt2=charge perfect	-9 9
nvt2=keep future	-12 12
nvt2=make past	-14 14
nvt2=plan past	9 -9
nvt2=put perfect	-13 13
nvt2=say present	-21 21
nvt2=take past	-13 13
of union	36 -36
of union alone	-9 9
of union beside it	71 -71
others=2	31 -31
others=4	21 -21
p	10 -10
p US	102 -102
p named=1	-29 29
p named=3	12 -12
p named=4	49 -49
p of union	25 -25
p of union alone	-16 16
p of union beside it	64 -64
p others=2	11 -11
p others=4	21 -21
p part=side	22 -22
p part=side home	5 -5
p part=side of US	-37 37
p part=side truce	19 -19
p part=third of US	11 -11
p part=unsided	21 -21
p part=unsided home	17 -17
p part=unsided truce	28 -28
p rank=0	16 -16
p sides=1	22 -22
p sides=2	10 -10
part failed third	-14 14
part made side	10 -10
part made third	-23 23
part=side	25 -25
part=side home	11 -11
part=side of US	-47 47
part=side truce	32 -32
part=third of US	27 -27
part=unsided	32 -32
part=unsided home	28 -28
part=unsided truce	39 -39
pc1=down	11 -11
pct0=down present	11 -11
pct0=impose past	-16 16
pct0=impose present-passive	17 -17
pct0=propose past	8 -8
pct0=propose present	-15 15
pct0=target past-passive	-10 10
pct1=agree infinitive	-13 13
pct1=down present	11 -11
pct1=impose past	-16 16
pct1=impose present-passive	17 -17
pct1=propose past	7 -7
pct1=say gerund	-8 8
pct1=say participle-passive	-11 11
pct1=target past-passive	-10 10
phas-modal	9 -9
phas-participle	-17 17
phas-pluperfect	24 -24
prep=and third	12 -12
prep=between side	33 -33
prep=between third	-18 18
prep=for	16 -16
prep=for side	34 -34
prep=from side	-14 14
prep=from third	15 -15
prep=in	19 -19
prep=in side	-12 12
prep=in third	40 -40
prep=none	12 -12
prep=none third	2 -2
prep=of	16 -16
prep=of third	27 -27
prep=the	7 -7
prep=the side	25 -25
prep=with	-21 21
prep=with side	11 -11
prep=with third	-42 42
prior1 agreement	-28 28
prior1 agreement side	10 -10
prior1 agreement third	-36 36
prior1 does not	18 -18
prior1 making side	15 -15
prior1 making third	-14 14
prior1 names it	-44 44
prior1 one side	22 -22
prior1 one third	-14 14
prior1 talks	-17 17
prior1 talks third	-11 11
prior2 agreement	-33 33
prior2 agreement third	-30 30
prior2 does not	11 -11
prior2 making	13 -13
prior2 one	-10 10
prior2 one third	-12 12
prior2 talks third	-19 19
pt0=past-passive	-28 28
pt0=pluperfect	17 -17
pt0=present-not	-18 18
pt1=participle-passive	-18 18
pt1=past-passive	-28 28
pt1=pluperfect	17 -17
pt1=present-not	-18 18
pv0=announce	-11 11
pv0=get	-12 12
pv0=have	-16 16
pv0=raise	-10 10
pv0=strike	-10 10
pv0=tell	20 -20
pv0=write	12 -12
pv1=announce	-11 11
pv1=fall	15 -15
pv1=get	-12 12
pv1=raise	-10 10
pv1=strike	-13 13
pv1=tell	20 -20
pvt0=announce past	-15 15
pvt0=get past	-11 11
pvt0=have present	-12 12
pvt0=other present	-12 12
pvt0=raise past	-10 10
pvt0=say past	13 -13
pvt0=say present	-7 7
pvt0=strike past	-10 10
pvt0=tell past	20 -20
pvt0=write past	12 -12
pvt1=announce past	-15 15
pvt1=get past	-11 11
pvt1=other present	-12 12
pvt1=raise past	-10 10
pvt1=say past	13 -13
pvt1=say present	-7 7
pvt1=strike past	-10 10
pvt1=tell past	20 -20
pvt1=write past	12 -12
q:"	31 -31
q:'s	-6 6
q:,	15 -15
q:-	17 -17
q:/	-14 14
q::	-10 10
q:;	-14 14
q:<gate>	22 -22
q:<money>	15 -15
q:<month-gone>	-9 9
q:<person>	11 -11
q:<taker>	13 -13
q:<v-buy>	17 -17
q:<v-say>	14 -14
q:<v-stay>	18 -18
q:<v-target>	21 -21
q:above	22 -22
q:accord	-15 15
q:according	9 -9
q:after	18 -18
q:ago	-19 19
q:agree	-29 29
q:all	14 -14
q:allow	-14 14
q:almost	-7 7
q:amount	-13 13
q:and	9 -9
q:announcement	-9 9
q:another	-9 9
q:apply	11 -11
q:are	9 -9
q:at	-14 14
q:banana	-11 11
q:become	-15 15
q:beef	-9 9
q:between	13 -13
q:biggest	20 -20
q:bring	17 -17
q:but	20 -20
q:buy	15 -15
q:by	22 -22
q:cabinet	-15 15
q:carry	10 -10
q:ceiling	-16 16
q:charge	20 -20
q:chip	15 -15
q:continue	10 -10
q:could	7 -7
q:country	13 -13
q:cover	13 -13
q:day	10 -10
q:dead	-11 11
q:deal	-30 30
q:discuss	18 -18
q:doe	21 -21
q:down	-14 14
q:drug	12 -12
q:due	14 -14
q:duty	18 -18
q:each	12 -12
q:earlier	-15 15
q:economy	26 -26
q:effect	20 -20
q:everybody	-18 18
q:exception	-8 8
q:expect	19 -19
q:extend	10 -10
q:extra	18 -18
q:fail	-11 11
q:fentanyl	18 -18
q:first	27 -27
q:force	-18 18
q:foreign	20 -20
q:framework	24 -24
q:geneva	19 -19
q:good	-7 7
q:grant	-11 11
q:half	-13 13
q:handshake	-12 12
q:happened	-14 14
q:here	10 -10
q:higher	16 -16
q:his	13 -13
q:hold	19 -19
q:hope	-10 10
q:i	-13 13
q:its	25 -25
q:itself	11 -11
q:law	-12 12
q:leave	15 -15
q:length	9 -9
q:let	-13 13
q:line	20 -20
q:list	-11 11
q:loan	8 -8
q:m	-16 16
q:many	13 -13
q:margin	10 -10
q:market	16 -16
q:mean	-15 15
q:meanwhile	-11 11
q:metal	-9 9
q:mill	-12 12
q:mind	10 -10
q:ministry	12 -12
q:morning	12 -12
q:name	19 -19
q:national	-17 17
q:negotiate	-20 20
q:negotiation	-11 11
q:neighbor	10 -10
q:neighbour	-7 7
q:neither	9 -9
q:new	22 -22
q:nickel	11 -11
q:nobody	-13 13
q:normal	-8 8
q:not	17 -17
q:official	-7 7
q:once	-11 11
q:one	-18 18
q:only	-11 11
q:opened	-10 10
q:origin	-9 9
q:our	15 -15
q:out	7 -7
q:over	25 -25
q:pacific	10 -10
q:partner	-19 19
q:past	-27 27
q:pause	-8 8
q:people	-13 13
q:pepper	11 -11
q:permit	14 -14
q:plant	-8 8
q:present	-8 8
q:price	-12 12
q:promise	15 -15
q:published	-11 11
q:put	15 -15
q:question	-8 8
q:rate	11 -11
q:ratified	-15 15
q:reach	22 -22
q:regrettable	-11 11
q:rest	-12 12
q:section	16 -16
q:settle	15 -15
q:share	9 -9
q:side	16 -16
q:some	-21 21
q:spoke	9 -9
q:spot	-9 9
q:statement	-15 15
q:stay	-11 11
q:stockholm	-11 11
q:stop	-11 11
q:strike	8 -8
q:such	13 -13
q:take	-11 11
q:tea	-11 11
q:that	19 -19
q:the	11 -11
q:their	-25 25
q:them	12 -12
q:then	10 -10
q:thing	11 -11
q:those	-20 20
q:though	7 -7
q:three	14 -14
q:timber	12 -12
q:time	10 -10
q:to	-6 6
q:too	-16 16
q:trade	20 -20
q:truce	15 -15
q:unless	8 -8
q:until	22 -22
q:up	-17 17
q:us	-19 19
q:visit	11 -11
q:vote	12 -12
q:want	20 -20
q:was	-17 17
q:watche	-10 10
q:week	-19 19
q:welcome	-10 10
q:well	-16 16
q:were	-7 7
q:what	-25 25
q:when	14 -14
q:where	14 -14
q:whom	-20 20
q:whose	6 -6
q:why	-10 10
q:win	-13 13
q:wine	8 -8
q:winter	-10 10
q:with	-38 38
q:word	-14 14
q:work	-12 12
q:world	-13 13
q:worth	9 -9
q:yet	16 -16
q:—	-13 13
quoted	18 -18
r1=,	-16 16
r1=<day-gone>	12 -12
r1=<day-today>	-13 13
r1=<duty>	18 -18
r1=<gate>	24 -24
r1=<name>	-12 12
r1=<not>	18 -18
r1=<person>	-13 13
r1=<v-bear>	12 -12
r1=<v-say>	4 -4
r1=<v-up>	12 -12
r1=?	-9 9
r1=accept	-12 12
r1=act	15 -15
r1=agreement	-12 12
r1=announce	-22 22
r1=at	15 -15
r1=banana	-9 9
r1=butter	9 -9
r1=canola	7 -7
r1=could	13 -13
r1=deal	11 -11
r1=doe	-8 8
r1=end	21 -21
r1=expect	10 -10
r1=followed	-13 13
r1=from	-19 19
r1=good	-19 19
r1=has	-10 10
r1=have	-15 15
r1=in	13 -13
r1=itself	-20 20
r1=keep	12 -12
r1=last	18 -18
r1=mean	-10 10
r1=negotiate	16 -16
r1=official	-8 8
r1=oil	30 -30
r1=on	-16 16
r1=pay	19 -19
r1=plywood	-11 11
r1=rice	-11 11
r1=sell	5 -5
r1=sesame	10 -10
r1=ship	-10 10
r1=shook	-13 13
r1=side	16 -16
r1=since	11 -11
r1=still	-11 11
r1=tariff	17 -17
r1=tell	11 -11
r1=that	-12 12
r1=there	-12 12
r1=too	8 -8
r1=trade	30 -30
r1=tuna	-12 12
r1=under	12 -12
r1=walked	-14 14
r1=whiskey	10 -10
r1=wine	-13 13
r1=with	19 -19
r1=would	25 -25
r1=—	-11 11
r2="	22 -22
r2=,	-16 16
r2=.	17 -17
r2=;	15 -15
r2=<agent>	9 -9
r2=<day-ahead>	-18 18
r2=<day-today>	17 -17
r2=<gate>	10 -10
r2=<goods>	5 -5
r2=<level-noun>	26 -26
r2=<month-gone>	10 -10
r2=<number>	31 -31
r2=<office>	10 -10
r2=<organisation>	-7 7
r2=<person>	26 -26
r2=<v-end>	-9 9
r2=<v-propose>	11 -11
r2=<v-sell>	23 -23
r2=<v-target>	35 -35
r2=?	11 -11
r2=a	-12 12
r2=accord	11 -11
r2=after	9 -9
r2=agreement	-12 12
r2=all	-14 14
r2=and	-12 12
r2=arrangement	-13 13
r2=begin	-12 12
r2=both	-16 16
r2=car	-23 23
r2=conclude	-5 5
r2=continue	14 -14
r2=custom	12 -12
r2=date	-14 14
r2=down	9 -9
r2=end	-14 14
r2=framework	8 -8
r2=free	11 -11
r2=get	7 -7
r2=had	-22 22
r2=half	10 -10
r2=hand	-11 11
r2=has	12 -12
r2=i	-11 11
r2=in	-18 18
r2=is	-29 29
r2=just	-9 9
r2=let	-9 9
r2=make	-5 5
r2=none	-11 11
r2=not	-8 8
r2=now	-5 5
r2=on	4 -4
r2=other	8 -8
r2=our	-10 10
r2=pact	-13 13
r2=palm	-11 11
r2=pay	9 -9
r2=president	-12 12
r2=put	-16 16
r2=remove	-8 8
r2=say	-10 10
r2=sell	19 -19
r2=sign	-13 13
r2=strike	8 -8
r2=that	-13 13
r2=the	-2 2
r2=their	20 -20
r2=there	15 -15
r2=third	-10 10
r2=to	-8 8
r2=too	-13 13
r2=trade	10 -10
r2=want	14 -14
r2=we	-13 13
r2=what	16 -16
r2=which	-24 24
r2=whose	-11 11
r2=with	-29 29
r3=,	-10 10
r3=.	-10 10
r3=<agent>	14 -14
r3=<day-ahead>	18 -18
r3=<day-today>	30 -30
r3=<end>	15 -15
r3=<gate>	-14 14
r3=<level>	12 -12
r3=<number>	17 -17
r3=<office>	-13 13
r3=<seat>	18 -18
r3=<sender>	17 -17
r3=<span>	24 -24
r3=<v-agree>	18 -18
r3=<v-bear>	28 -28
r3=<v-return>	13 -13
r3=<v-stay>	-20 20
r3=<v-up>	-10 10
r3=?	16 -16
r3=accord	-9 9
r3=agreement	15 -15
r3=all	-19 19
r3=an	-16 16
r3=and	-14 14
r3=as	14 -14
r3=at	-11 11
r3=before	-10 10
r3=broken	-13 13
r3=car	-16 16
r3=charge	13 -13
r3=come	15 -15
r3=conclude	11 -11
r3=continue	-14 14
r3=custom	-14 14
r3=duty	14 -14
r3=force	12 -12
r3=framework	-13 13
r3=free	23 -23
r3=from	-14 14
r3=go	-14 14
r3=had	11 -11
r3=has	-13 13
r3=have	21 -21
r3=included	-12 12
r3=initialled	-9 9
r3=johan	-10 10
r3=less	16 -16
r3=letter	9 -9
r3=like	13 -13
r3=lower	-10 10
r3=ministry	16 -16
r3=more	21 -21
r3=morning	-12 12
r3=most	9 -9
r3=move	-10 10
r3=negotiation	-11 11
r3=of	25 -25
r3=off	6 -6
r3=open	-11 11
r3=out	18 -18
r3=pay	20 -20
r3=ratified	9 -9
r3=round	-11 11
r3=same	-8 8
r3=step	10 -10
r3=tariff	-6 6
r3=the	-4 4
r3=thi	-12 12
r3=up	-9 9
r3=was	-9 9
r3=well	-17 17
r3=with	8 -8
r4=-	-13 13
r4=:	11 -11
r4=<agent>	14 -14
r4=<goods>	32 -32
r4=<level-noun>	-12 12
r4=<level>	25 -25
r4=<month-gone>	-14 14
r4=<not>	-5 5
r4=<office>	29 -29
r4=<seat>	10 -10
r4=<sender>	15 -15
r4=<v-begin>	-10 10
r4=<v-end>	-19 19
r4=<v-propose>	-21 21
r4=<v-target>	-3 3
r4=<v-threaten>	-9 9
r4=<v-up>	-17 17
r4=about	-15 15
r4=accord	12 -12
r4=additional	10 -10
r4=after	15 -15
r4=among	-10 10
r4=announce	16 -16
r4=as	16 -16
r4=at	-14 14
r4=been	11 -11
r4=charge	-21 21
r4=come	15 -15
r4=conclude	13 -13
r4=dispute	-12 12
r4=down	17 -17
r4=framework	10 -10
r4=free	-23 23
r4=go	-18 18
r4=good	10 -10
r4=had	14 -14
r4=have	-20 20
r4=is	-17 17
r4=it	-14 14
r4=like	-12 12
r4=matter	11 -11
r4=negotiate	-13 13
r4=negotiation	-18 18
r4=now	11 -11
r4=off	-21 21
r4=ordinary	13 -13
r4=other	10 -10
r4=pact	-17 17
r4=pay	23 -23
r4=published	-9 9
r4=sign	-17 17
r4=since	7 -7
r4=so	-11 11
r4=sugar	13 -13
r4=talk	10 -10
r4=term	12 -12
r4=they	14 -14
r4=threaten	-10 10
r4=to	-9 9
r4=trade	9 -9
r4=treaty	-20 20
r4=under	-19 19
r4=until	13 -13
r4=up	15 -15
r4=which	-11 11
r4=will	-14 14
r4=with	-10 10
r4=would	12 -12
r4=you	-8 8
r='s ,	-9 9
r='s .	-15 15
r='s <number>	-8 8
r='s agreement	-15 15
r='s custom	12 -12
r='s deal	-13 13
r='s is	-13 13
r='s pact	-13 13
r='s pay	22 -22
r='s president	-13 13
r=, <name>	-14 14
r=, <number>	13 -13
r=, <person>	10 -10
r=, as	11 -11
r=, half	10 -10
r=, i	-12 12
r=, on	21 -21
r=, sell	19 -19
r=, the	12 -12
r=, through	-12 12
r=, which	-23 23
r=, whose	-11 11
r=, with	-26 26
r=- <name>	-10 10
r=/ <seat>	12 -12
r=<level> .	25 -25
r=? <end>	-9 9
r=agree to	-20 20
r=agreement ,	-16 16
r=and <seat>	-12 12
r=and its	12 -12
r=and pay	13 -13
r=and the	-12 12
r=announce a	-14 14
r=announce that	-10 10
r=are in	-6 6
r=at <level>	11 -11
r=from <day-ahead>	-8 8
r=get <span>	11 -11
r=get the	-13 13
r=good ,	-12 12
r=good from	11 -11
r=good in	-11 11
r=good is	-9 9
r=good will	-18 18
r=had agree	-7 7
r=has had	-16 16
r=has make	-7 7
r=has one	-15 15
r=has say	13 -13
r=has the	15 -15
r=have a	14 -14
r=have end	-12 12
r=have not	-8 8
r=have put	-17 17
r=have reach	13 -13
r=in <number>	10 -10
r=is at	-14 14
r=is in	-11 11
r=is the	9 -9
r=last year	17 -17
r=make its	-11 11
r=of <number>	-7 7
r=oil ,	20 -20
r=on <day-ahead>	-13 13
r=on <day-today>	30 -30
r=on a	-19 19
r=pay <level>	13 -13
r=published a	-12 12
r=shook hand	-11 11
r=sign a	20 -20
r=sign in	-16 16
r=sign their	6 -6
r=since last	13 -13
r=still pay	-10 10
r=tariff on	9 -9
r=that the	-12 12
r=the <organisation>	-8 8
r=there is	-18 18
r=to <level>	-12 12
r=too .	7 -7
r=want the	-10 10
r=— <name>	18 -18
rank=0	13 -13
rank=1	13 -13
rank=5	15 -15
s:"	15 -15
s:(	12 -12
s:)	10 -10
s:*	26 -26
s::	-11 11
s:<day-ahead>	20 -20
s:<day-gone>	-19 19
s:<goods>	17 -17
s:<month-ahead>	12 -12
s:<month-gone>	-17 17
s:<name>	-6 6
s:<office>	7 -7
s:<taker>	23 -23
s:<v-buy>	13 -13
s:<v-deny>	12 -12
s:<v-down>	-11 11
s:<v-end>	17 -17
s:<v-return>	10 -10
s:<v-sell>	18 -18
s:<v-suspend>	6 -6
s:about	12 -12
s:above	18 -18
s:accept	-9 9
s:according	24 -24
s:across	11 -11
s:act	25 -25
s:add	19 -19
s:after	-13 13
s:afternoon	11 -11
s:again	23 -23
s:agenda	10 -10
s:ago	-17 17
s:agreement	-18 18
s:airline	10 -10
s:all	-7 7
s:ally	-10 10
s:also	-11 11
s:although	-10 10
s:alway	6 -6
s:among	16 -16
s:announce	-10 10
s:another	20 -20
s:answer	29 -29
s:anything	13 -13
s:approval	20 -20
s:approve	10 -10
s:argue	-13 13
s:arm	-11 11
s:asean	-19 19
s:aside	13 -13
s:asparagu	-13 13
s:back	14 -14
s:bag	-8 8
s:bar	15 -15
s:bargain	-20 20
s:barley	16 -16
s:became	-21 21
s:beef	-10 10
s:belong	12 -12
s:beside	17 -17
s:beyond	-10 10
s:bilateral	-11 11
s:bill	-11 11
s:border	-16 16
s:brussel	-12 12
s:busan	34 -34
s:business	12 -12
s:butter	-9 9
s:canola	-33 33
s:cap	13 -13
s:car	-22 22
s:cardamom	12 -12
s:ceiling	-21 21
s:cement	19 -19
s:central	12 -12
s:cheese	-13 13
s:chicken	10 -10
s:city	15 -15
s:close	-15 15
s:coal	-12 12
s:collapse	8 -8
s:colleague	-8 8
s:collect	24 -24
s:commerce	8 -8
s:commercial	11 -11
s:common	-11 11
s:community	-8 8
s:comparison	-19 19
s:completed	-13 13
s:concern	12 -12
s:confirm	16 -16
s:consensu	15 -15
s:consultation	23 -23
s:continue	-29 29
s:contract	-13 13
s:control	13 -13
s:copper	15 -15
s:cost	18 -18
s:counter	19 -19
s:course	-14 14
s:covered	10 -10
s:custom	13 -13
s:deadline	-20 20
s:deal	-26 26
s:dealt	12 -12
s:decision	18 -18
s:decline	-18 18
s:deficit	20 -20
s:deny	16 -16
s:detail	-13 13
s:did	-14 14
s:discuss	9 -9
s:door	-11 11
s:down	-16 16
s:drop	19 -19
s:each	-11 11
s:early	16 -16
s:earth	28 -28
s:eastern	-12 12
s:embassy	13 -13
s:energy	14 -14
s:equal	15 -15
s:everybody	14 -14
s:exempt	17 -17
s:expense	15 -15
s:expire	15 -15
s:extend	16 -16
s:extension	22 -22
s:fee	14 -14
s:fentanyl	42 -42
s:figure	22 -22
s:final	17 -17
s:find	-9 9
s:firm	19 -19
s:firmly	15 -15
s:floor	-9 9
s:flower	17 -17
s:fly	14 -14
s:follow	13 -13
s:followed	-12 12
s:for	16 -16
s:forced	13 -13
s:foreign	14 -14
s:four	8 -8
s:fourth	-8 8
s:free	13 -13
s:fruit	10 -10
s:further	27 -27
s:gained	12 -12
s:gave	-13 13
s:general	-23 23
s:geneva	46 -46
s:ginger	9 -9
s:given	-12 12
s:glass	-10 10
s:gold	22 -22
s:good	-13 13
s:grant	-15 15
s:gyeongju	-17 17
s:had	5 -5
s:harb	-8 8
s:have	-17 17
s:hazelnut	-13 13
s:hear	-15 15
s:here	17 -17
s:highest	-20 20
s:himself	-13 13
s:his	-8 8
s:hit	24 -24
s:home	-20 20
s:hope	-28 28
s:hurry	12 -12
s:i	-14 14
s:if	31 -31
s:import	17 -17
s:information	24 -24
s:informed	7 -7
s:initial	8 -8
s:instead	-15 15
s:into	-9 9
s:investigation	13 -13
s:investment	-14 14
s:it	-9 9
s:jinping	15 -15
s:joint	-31 31
s:joseph	-8 8
s:karachi	9 -9
s:kuala	14 -14
s:labor	12 -12
s:last	-16 16
s:late	-12 12
s:later	21 -21
s:latest	-14 14
s:laughing	-6 6
s:lead	20 -20
s:least	-8 8
s:led	-20 20
s:lemon	17 -17
s:less	-14 14
s:level	11 -11
s:levy	19 -19
s:licence	14 -14
s:limit	-12 12
s:list	14 -14
s:little	13 -13
s:loan	18 -18
s:london	19 -19
s:long	-11 11
s:look	24 -24
s:lumpur	13 -13
s:machinery	-12 12
s:madrid	12 -12
s:market	-24 24
s:may	8 -8
s:measure	15 -15
s:meet	40 -40
s:memorandum	-8 8
s:merely	-22 22
s:metal	-9 9
s:midnight	15 -15
s:milk	13 -13
s:minimum	9 -9
s:ministry	30 -30
s:minute	19 -19
s:moment	-9 9
s:more	25 -25
s:mostly	13 -13
s:mr	15 -15
s:must	22 -22
s:national	17 -17
s:need	22 -22
s:negotiation	-27 27
s:neighbor	-15 15
s:network	14 -14
s:new	30 -30
s:night	14 -14
s:nil	-5 5
s:ninth	20 -20
s:noon	8 -8
s:normal	11 -11
s:not	11 -11
s:nothing	-9 9
s:notice	15 -15
s:off	-19 19
s:old	-17 17
s:opened	18 -18
s:operator	12 -12
s:oppose	12 -12
s:opposed	11 -11
s:optimistic	12 -12
s:other	19 -19
s:outside	24 -24
s:outstanding	-15 15
s:owner	9 -9
s:ownership	14 -14
s:pact	-21 21
s:palm	-12 12
s:parliament	-11 11
s:pause	12 -12
s:peace	-32 32
s:person	-18 18
s:phone	19 -19
s:plant	24 -24
s:plywood	-9 9
s:point	10 -10
s:pointed	-19 19
s:prepare	18 -18
s:presenter	-10 10
s:press	16 -16
s:price	7 -7
s:prime	11 -11
s:principle	14 -14
s:product	-12 12
s:protocol	15 -15
s:q	11 -11
s:qualify	13 -13
s:quarrel	14 -14
s:question	18 -18
s:queue	-29 29
s:quota	-14 14
s:rare	26 -26
s:rate	-16 16
s:rather	13 -13
s:ready	-10 10
s:reciprocal	-16 16
s:reckon	13 -13
s:refused	-18 18
s:relation	17 -17
s:remove	-14 14
s:reporter	28 -28
s:responsible	-10 10
s:rested	-11 11
s:result	-15 15
s:review	-11 11
s:rice	-6 6
s:right	17 -17
s:rose	-11 11
s:round	-13 13
s:rubber	23 -23
s:rule	12 -12
s:run	25 -25
s:salmon	13 -13
s:schedule	-11 11
s:seal	13 -13
s:second	29 -29
s:section	13 -13
s:secure	-14 14
s:seed	12 -12
s:seek	-14 14
s:set	-16 16
s:should	-4 4
s:show	11 -11
s:similar	-6 6
s:sit	13 -13
s:small	-18 18
s:so	-9 9
s:solution	12 -12
s:something	-11 11
s:soybean	23 -23
s:speak	-12 12
s:spoke	25 -25
s:start	-10 10
s:state	-2 2
s:statement	-11 11
s:still	-16 16
s:stockholm	19 -19
s:subject	15 -15
s:summer	-12 12
s:summit	-13 13
s:suspend	24 -24
s:table	-21 21
s:talaat	-8 8
s:talked	29 -29
s:talking	-19 19
s:tax	-6 6
s:team	-16 16
s:telephone	13 -13
s:television	-16 16
s:temporary	-20 20
s:tenth	-13 13
s:thank	-16 16
s:then	19 -19
s:these	-11 11
s:they've	8 -8
s:thing	11 -11
s:those	-11 11
s:threat	13 -13
s:threaten	-15 15
s:tiktok	33 -33
s:tinned	-9 9
s:to	20 -20
s:together	14 -14
s:too	-22 22
s:total	10 -10
s:touched	11 -11
s:transfer	25 -25
s:treat	-13 13
s:treatment	19 -19
s:truce	51 -51
s:turbine	-12 12
s:turnberry	-15 15
s:under	-9 9
s:undertook	-13 13
s:unless	15 -15
s:until	29 -29
s:up	24 -24
s:used	10 -10
s:value	11 -11
s:very	21 -21
s:walked	-11 11
s:war	23 -23
s:warn	16 -16
s:water	15 -15
s:well	-11 11
s:whatever	-11 11
s:whisky	-8 8
s:window	10 -10
s:word	-15 15
s:work	-11 11
s:working	-15 15
s:write	-8 8
s:xi	15 -15
s:yes	-25 25
s:york	13 -13
s:—	-8 8
s:•	18 -18
sa:"	16 -16
sa:" .	17 -17
sa:'s ,	-13 13
sa:'s .	-18 18
sa:'s <person>	12 -12
sa:'s custom	12 -12
sa:'s duty	-19 19
sa:'s export	-11 11
sa:'s is	-16 16
sa:'s negotiator	14 -14
sa:'s part	-9 9
sa:'s partner	21 -21
sa:'s pay	21 -21
sa:, "	19 -19
sa:, <day-gone>	-12 12
sa:, <level>	14 -14
sa:, <number>	29 -29
sa:, <person>	26 -26
sa:, <points>	-10 10
sa:, <span>	-20 20
sa:, according	16 -16
sa:, after	-10 10
sa:, announce	-15 15
sa:, as	-9 9
sa:, at	3 -3
sa:, because	14 -14
sa:, by	-31 31
sa:, car	-15 15
sa:, come	11 -11
sa:, conclude	14 -14
sa:, down	-22 22
sa:, each	-21 21
sa:, get	20 -20
sa:, go	-11 11
sa:, i	-11 11
sa:, leave	13 -13
sa:, let	19 -19
sa:, nor	12 -12
sa:, on	22 -22
sa:, one	-18 18
sa:, over	-8 8
sa:, pay	-11 11
sa:, plan	9 -9
sa:, reach	-11 11
sa:, say	15 -15
sa:, see	-13 13
sa:, set	-15 15
sa:, strike	12 -12
sa:, they	15 -15
sa:, thi	12 -12
sa:, through	-9 9
sa:, to	19 -19
sa:, too	-18 18
sa:, under	-22 22
sa:, whatever	-13 13
sa:, where	-9 9
sa:, whose	-4 4
sa:, will	12 -12
sa:, with	-17 17
sa:, without	-13 13
sa:, would	13 -13
sa:/ <seat>	12 -12
sa:: <person>	12 -12
sa:: its	12 -12
sa:: the	-2 2
sa:: what	16 -16
sa:; a	15 -15
sa:; both	-13 13
sa:; it	17 -17
sa:; its	-19 19
sa:; tariff	-10 10
sa:<agent>	15 -15
sa:<day-ahead>	14 -14
sa:<day-ahead> .	17 -17
sa:<day-ahead> to	-12 12
sa:<day-gone> ,	16 -16
sa:<day-gone> .	21 -21
sa:<day-gone> evening	12 -12
sa:<day-gone> in	-13 13
sa:<day-gone> to	-15 15
sa:<day-today> morning	-12 12
sa:<gate>	14 -14
sa:<level> (	-11 11
sa:<level> all	-15 15
sa:<level> before	12 -12
sa:<level> each	-20 20
sa:<level> on	14 -14
sa:<level> over	10 -10
sa:<level> since	45 -45
sa:<level> tariff	-12 12
sa:<level> until	12 -12
sa:<level> was	-13 13
sa:<money> last	13 -13
sa:<month-ahead>	11 -11
sa:<month-ahead> ,	-10 10
sa:<month-gone> ;	-6 6
sa:<month-gone> for	13 -13
sa:<name> 's	20 -20
sa:<name> .	7 -7
sa:<name> ;	15 -15
sa:<name> <day-today>	12 -12
sa:<name> <level>	46 -46
sa:<name> <number>	25 -25
sa:<name> ?	18 -18
sa:<name> a	-20 20
sa:<name> announce	7 -7
sa:<name> come	13 -13
sa:<name> conclude	22 -22
sa:<name> end	11 -11
sa:<name> enter	-8 8
sa:<name> for	-16 16
sa:<name> good	13 -13
sa:<name> had	15 -15
sa:<name> over	-9 9
sa:<name> published	-11 11
sa:<name> say	-15 15
sa:<name> sign	-15 15
sa:<name> since	-22 22
sa:<name> talk	15 -15
sa:<name> tariff	-6 6
sa:<name> that	18 -18
sa:<name> to	-13 13
sa:<name> trade	-16 16
sa:<name> under	12 -12
sa:<name> was	19 -19
sa:<number> )	-12 12
sa:<number> :	9 -9
sa:<number> ;	-16 16
sa:<number> <day-today>	-8 8
sa:<number> for	19 -19
sa:<number> more	22 -22
sa:<number> of	15 -15
sa:<number> over	12 -12
sa:<number> round	-15 15
sa:<office>	12 -12
sa:<organisation> had	-10 10
sa:<organisation> in	19 -19
sa:<person> ,	17 -17
sa:<person> had	-11 11
sa:<person> has	-9 9
sa:<person> meet	-9 9
sa:<person> say	18 -18
sa:<points> .	11 -11
sa:<points> less	-11 11
sa:<quality> agreement	21 -21
sa:<quality> canola	-18 18
sa:<quality> good	-16 16
sa:<quality> oil	-8 8
sa:<quality> one	10 -10
sa:<quality> tariff	-11 11
sa:<seat>	-7 7
sa:<seat> ,	11 -11
sa:<seat> are	-9 9
sa:<seat> has	14 -14
sa:<seat> in	-14 14
sa:<seat> since	-16 16
sa:<seat> that	-11 11
sa:<span> .	17 -17
sa:<span> after	-12 12
sa:<span> and	-10 10
sa:<span> at	20 -20
sa:<span> before	-6 6
sa:<span> of	-9 9
sa:<taker>	17 -17
sa:<v-buy>	19 -19
sa:<v-deny>	15 -15
sa:<v-stay>	-7 7
sa:<v-suspend>	10 -10
sa:<v-up>	16 -16
sa:a <name>	-10 10
sa:a <person>	-11 11
sa:a <span>	15 -15
sa:a custom	10 -10
sa:a deadline	-9 9
sa:a deal	15 -15
sa:a good	-14 14
sa:a letter	9 -9
sa:a list	-11 11
sa:a new	18 -18
sa:a pact	-14 14
sa:a pause	12 -12
sa:a quota	-10 10
sa:a similar	-13 13
sa:a trade	-4 4
sa:a treaty	-17 17
sa:a truce	11 -11
sa:a week	-9 9
sa:about a	-8 8
sa:above	13 -13
sa:accept	-9 9
sa:accept <level>	-16 16
sa:accept a	-10 10
sa:accord	6 -6
sa:accord with	13 -13
sa:according	16 -16
sa:according to	16 -16
sa:act	22 -22
sa:additional <level>	15 -15
sa:additional duty	-13 13
sa:affected .	13 -13
sa:after <span>	13 -13
sa:again	11 -11
sa:ago	-17 17
sa:ago .	-11 11
sa:agree with	-14 14
sa:agreement	-7 7
sa:agreement .	-11 11
sa:agreement at	-12 12
sa:agreement in	-11 11
sa:agreement on	-16 16
sa:all	-6 6
sa:all ,	15 -15
sa:all .	13 -13
sa:all duty	17 -17
sa:all in	-11 11
sa:ally	-11 11
sa:alway	6 -6
sa:an accord	-12 12
sa:an additional	15 -15
sa:an agreement	-18 18
sa:an answer	8 -8
sa:and ,	16 -16
sa:and <name>	11 -11
sa:and <number>	13 -13
sa:and <span>	13 -13
sa:and cheese	-14 14
sa:and good	-11 11
sa:and in	17 -17
sa:and machinery	-9 9
sa:and other	10 -10
sa:and our	-10 10
sa:and pay	-22 22
sa:and say	-9 9
sa:and that	-8 8
sa:and the	-7 7
sa:and we	-15 15
sa:and what	-16 16
sa:announce	-8 8
sa:announce last	11 -11
sa:another	12 -12
sa:another <span>	16 -16
sa:answer	23 -23
sa:approval	17 -17
sa:approve	16 -16
sa:are free	17 -17
sa:are in	-21 21
sa:are not	22 -22
sa:are say	-10 10
sa:are treat	-17 17
sa:arm	-11 11
sa:arrangement	-10 10
sa:as <name>	14 -14
sa:as agree	-14 14
sa:as it	12 -12
sa:as of	16 -16
sa:as we	22 -22
sa:as well	-18 18
sa:aside	9 -9
sa:ask for	17 -17
sa:ask whether	-13 13
sa:at	-11 11
sa:at <level>	-13 13
sa:at <number>	20 -20
sa:at a	-10 10
sa:at all	-10 10
sa:at his	-12 12
sa:at nil	-12 12
sa:at turnberry	-6 6
sa:await the	-9 9
sa:back	25 -25
sa:bag	-10 10
sa:bar	15 -15
sa:bargain	-10 10
sa:barley	17 -17
sa:be admit	9 -9
sa:be charge	-25 25
sa:be the	-10 10
sa:became	-9 9
sa:became the	-10 10
sa:because	14 -14
sa:beef	-9 9
sa:beef pay	-11 11
sa:been	-11 11
sa:been at	-16 16
sa:before <person>	16 -16
sa:before a	-8 8
sa:before the	19 -19
sa:begin of	11 -11
sa:belong	21 -21
sa:beside	9 -9
sa:better .	-11 11
sa:between <name>	14 -14
sa:beyond	-10 10
sa:bicycle	-10 10
sa:biggest	-6 6
sa:bloc	-9 9
sa:both at	-18 18
sa:both country	9 -9
sa:both government	10 -10
sa:brussel	-13 13
sa:busan	20 -20
sa:by <day-ahead>	-17 17
sa:by <level>	12 -12
sa:by <person>	15 -15
sa:by telephone	16 -16
sa:by the	-13 13
sa:by treaty	-17 17
sa:call "	-10 10
sa:call .	11 -11
sa:call its	-13 13
sa:canola	-22 22
sa:cap	18 -18
sa:car	-26 26
sa:car at	-17 17
sa:car pay	-9 9
sa:cardamom	12 -12
sa:charge ,	-8 8
sa:charge on	-5 5
sa:charge us	-12 12
sa:cheese .	-14 14
sa:chicken	10 -10
sa:city	13 -13
sa:coal	-13 13
sa:collect	13 -13
sa:come in	-10 10
sa:common	-12 12
sa:completed	-10 10
sa:conclude in	18 -18
sa:confirm	15 -15
sa:consultation	10 -10
sa:content .	-10 10
sa:continue	-20 20
sa:copper	13 -13
sa:country 's	-18 18
sa:country say	15 -15
sa:country to	-11 11
sa:cover	12 -12
sa:covered	6 -6
sa:custom	22 -22
sa:cut its	11 -11
sa:cut to	-9 9
sa:date and	-13 13
sa:deadline	-12 12
sa:deal	-26 26
sa:deal ,	-26 26
sa:deal .	-24 24
sa:deal ;	-16 16
sa:deal at	10 -10
sa:deal of	-9 9
sa:deal with	11 -11
sa:dealt	12 -12
sa:dealt with	12 -12
sa:decision	15 -15
sa:decline	-21 21
sa:decline .	-15 15
sa:dispute	-7 7
sa:dispute over	17 -17
sa:do .	7 -7
sa:doe	20 -20
sa:down from	-33 33
sa:down to	12 -12
sa:drug .	-8 8
sa:duty as	-12 12
sa:duty is	-16 16
sa:duty on	-7 7
sa:each	-14 14
sa:each ,	-26 26
sa:earlier .	-10 10
sa:earth	20 -20
sa:eastern	-12 12
sa:effect on	-13 13
sa:either	16 -16
sa:embassy	12 -12
sa:end <span>	-2 2
sa:end its	8 -8
sa:end on	22 -22
sa:end their	-9 9
sa:energy	14 -14
sa:enter at	13 -13
sa:equal	10 -10
sa:exempt	17 -17
sa:expense	12 -12
sa:expire	11 -11
sa:extend	14 -14
sa:extension	12 -12
sa:face <level>	12 -12
sa:fact	-17 17
sa:fact sheet	-17 17
sa:fail	-10 10
sa:failed	13 -13
sa:fall to	-11 11
sa:fee	10 -10
sa:fentanyl	35 -35
sa:figure	25 -25
sa:finished	-12 12
sa:first country	-15 15
sa:flower	12 -12
sa:follow	12 -12
sa:followed	-12 12
sa:for <level>	-19 19
sa:for <name>	18 -18
sa:for <span>	32 -32
sa:for its	-18 18
sa:for one	-10 10
sa:force for	-16 16
sa:forced	12 -12
sa:framework ,	-18 18
sa:framework for	-14 14
sa:framework in	7 -7
sa:free in	9 -9
sa:free of	-10 10
sa:from <day-ahead>	-13 13
sa:from <day-today>	-10 10
sa:from <level>	-16 16
sa:from <person>	-9 9
sa:from <seat>	-9 9
sa:from the	14 -14
sa:fruit	9 -9
sa:further	19 -19
sa:gained	12 -12
sa:gave	-20 20
sa:general	-18 18
sa:geneva	23 -23
sa:get	28 -28
sa:get <span>	16 -16
sa:get into	-14 14
sa:get its	-17 17
sa:give it	-12 12
sa:go on	-11 11
sa:gold	13 -13
sa:golf	-22 22
sa:golf course	-14 14
sa:good	-16 16
sa:good ,	-16 16
sa:good enter	-17 17
sa:good is	-12 12
sa:good outside	21 -21
sa:government	13 -13
sa:had <level>	19 -19
sa:had broken	-9 9
sa:had given	12 -12
sa:had go	16 -16
sa:had not	-11 11
sa:had receive	-10 10
sa:had talked	11 -11
sa:hand	-11 11
sa:hand .	-13 13
sa:handshake	14 -14
sa:hardly	9 -9
sa:has an	-24 24
sa:has been	-8 8
sa:has buy	-9 9
sa:has conclude	13 -13
sa:has given	-13 13
sa:has make	-7 7
sa:has one	-14 14
sa:has pay	14 -14
sa:have	-14 14
sa:have a	15 -15
sa:have charge	-10 10
sa:have framework	-25 25
sa:have it	-19 19
sa:have one	18 -18
sa:have pay	-14 14
sa:have take	-12 12
sa:have the	-13 13
sa:hazelnut	-16 16
sa:he had	-17 17
sa:he has	-12 12
sa:her .	-7 7
sa:highest	-16 16
sa:him	-12 12
sa:hit	18 -18
sa:hold	-12 12
sa:hold in	-10 10
sa:home	-10 10
sa:hope	-15 15
sa:hope for	-12 12
sa:hour	17 -17
sa:if	19 -19
sa:import	9 -9
sa:in .	-21 21
sa:in <month-gone>	-12 12
sa:in <name>	15 -15
sa:in <seat>	7 -7
sa:in a	20 -20
sa:in all	16 -16
sa:in busan	16 -16
sa:in effect	14 -14
sa:in geneva	12 -12
sa:in it	14 -14
sa:in its	-13 13
sa:in stockholm	15 -15
sa:in talk	-25 25
sa:in their	-18 18
sa:in write	-13 13
sa:included ,	-8 8
sa:initial	7 -7
sa:instead	-13 13
sa:into	-10 10
sa:investment	-16 16
sa:investment .	-13 13
sa:is <level>	23 -23
sa:is <number>	-10 10
sa:is a	-18 18
sa:is at	-17 17
sa:is expect	6 -6
sa:is now	-8 8
sa:is on	15 -15
sa:is ready	14 -14
sa:is still	-18 18
sa:is under	-10 10
sa:isn't	10 -10
sa:it	-10 10
sa:it .	-12 12
sa:it ?	-11 11
sa:it on	11 -11
sa:it sell	-18 18
sa:it was	24 -24
sa:its <level>	9 -9
sa:its <number>	-13 13
sa:its <organisation>	8 -8
sa:its <person>	11 -11
sa:its agreement	-30 30
sa:its deal	-27 27
sa:its good	6 -6
sa:its oil	-12 12
sa:its own	-16 16
sa:its partner	7 -7
sa:its talk	-15 15
sa:jinping	11 -11
sa:joint	-19 19
sa:joint statement	-9 9
sa:karachi	10 -10
sa:keep their	-18 18
sa:know .	-9 9
sa:labor	11 -11
sa:last <month-gone>	12 -12
sa:last year	-18 18
sa:late	-14 14
sa:late on	-14 14
sa:latest	-14 14
sa:law .	-6 6
sa:lead	11 -11
sa:least	-8 8
sa:leave the	-18 18
sa:led	-15 15
sa:lemon	17 -17
sa:less than	-16 16
sa:let in	-9 9
sa:levy	12 -12
sa:list .	21 -21
sa:list of	-15 15
sa:little	12 -12
sa:loan	10 -10
sa:london	11 -11
sa:look	14 -14
sa:look at	12 -12
sa:make <level>	-9 9
sa:make its	-28 28
sa:maker	-12 12
sa:many	-11 11
sa:many of	-11 11
sa:market .	12 -12
sa:market for	-17 17
sa:meant	14 -14
sa:meet	21 -21
sa:merely	-12 12
sa:minimum	9 -9
sa:minister ,	11 -11
sa:ministry	11 -11
sa:minute	11 -11
sa:moment	-10 10
sa:moment .	-11 11
sa:month ,	17 -17
sa:more	16 -16
sa:morning	-16 16
sa:most good	-8 8
sa:move .	-11 11
sa:mr <person>	15 -15
sa:must	11 -11
sa:name	-10 10
sa:need	10 -10
sa:negotiate with	15 -15
sa:negotiation	-9 9
sa:negotiator	22 -22
sa:negotiator ,	13 -13
sa:neighbor	9 -9
sa:new	14 -14
sa:next	25 -25
sa:next week	21 -21
sa:night	15 -15
sa:nil	-10 10
sa:no .	-8 8
sa:no agreement	21 -21
sa:no more	-17 17
sa:no trade	-11 11
sa:nor	13 -13
sa:not	6 -6
sa:not touched	19 -19
sa:nothing	-13 13
sa:nothing .	-20 20
sa:nothing on	14 -14
sa:notice	19 -19
sa:of <day-gone>	-10 10
sa:of <day-today>	10 -10
sa:of <level>	-12 12
sa:of <money>	-11 11
sa:of <number>	-35 35
sa:of <points>	13 -13
sa:of <quality>	-7 7
sa:of a	14 -14
sa:of all	-8 8
sa:of duty	-7 7
sa:of good	8 -8
sa:of its	31 -31
sa:of last	-15 15
sa:of negotiation	-9 9
sa:of their	-16 16
sa:of thi	11 -11
sa:off	-14 14
sa:off .	-20 20
sa:off the	16 -16
sa:oil .	12 -12
sa:oil and	-14 14
sa:old	-15 15
sa:on ,	-10 10
sa:on <day-ahead>	18 -18
sa:on <day-gone>	-5 5
sa:on <name>	19 -19
sa:on <quality>	18 -18
sa:on a	10 -10
sa:on about	17 -17
sa:on all	17 -17
sa:on both	-16 16
sa:on date	-13 13
sa:on for	11 -11
sa:on in	-16 16
sa:on paper	-11 11
sa:on pork	-12 12
sa:on reciprocal	-19 19
sa:on the	22 -22
sa:on which	-2 2
sa:one	16 -16
sa:opened	20 -20
sa:opened in	9 -9
sa:order	22 -22
sa:ordinary	-16 16
sa:other	36 -36
sa:out of	14 -14
sa:outside	21 -21
sa:outside the	18 -18
sa:outstanding	-15 15
sa:outstanding .	-16 16
sa:over	20 -20
sa:over fentanyl	14 -14
sa:over there	8 -8
sa:own	-15 15
sa:own agreement	-21 21
sa:own deal	-19 19
sa:own duty	10 -10
sa:own pact	-11 11
sa:own truce	8 -8
sa:owner	7 -7
sa:ownership	14 -14
sa:pact	-13 13
sa:pact of	-8 8
sa:palm oil	-9 9
sa:partnership agreement	-11 11
sa:pass through	-12 12
sa:pay <number>	-4 4
sa:pay a	-12 12
sa:pay an	14 -14
sa:peace	-27 27
sa:peace with	-23 23
sa:pen	-10 10
sa:person	-14 14
sa:phase one	13 -13
sa:phone	16 -16
sa:plant	14 -14
sa:plywood	-9 9
sa:pointed	-20 20
sa:prepare	13 -13
sa:president xi	11 -11
sa:principle	10 -10
sa:product .	-9 9
sa:progress .	-11 11
sa:promise to	12 -12
sa:propose	12 -12
sa:put that	-11 11
sa:quarrel	9 -9
sa:quota	-12 12
sa:quota for	-14 14
sa:raise	14 -14
sa:rare	17 -17
sa:rare earth	15 -15
sa:rate	-21 21
sa:rate .	11 -11
sa:rather	10 -10
sa:ready ,	-12 12
sa:receive the	-11 11
sa:reciprocal	-14 14
sa:reckon	12 -12
sa:refused	-15 15
sa:refused .	-15 15
sa:remove	-10 10
sa:reply	16 -16
sa:reply .	13 -13
sa:reporter	18 -18
sa:rested	-11 11
sa:rested on	-16 16
sa:result	-15 15
sa:review	-11 11
sa:rose	-12 12
sa:round	-16 16
sa:round since	11 -11
sa:rubber	16 -16
sa:run	18 -18
sa:salmon	12 -12
sa:same .	-12 12
sa:same <level>	-11 11
sa:same and	-4 4
sa:same rate	-12 12
sa:say ,	-9 9
sa:say .	-7 7
sa:say in	18 -18
sa:say on	24 -24
sa:say the	-13 13
sa:say to	-15 15
sa:schedule	-11 11
sa:scrap its	-9 9
sa:seal	12 -12
sa:second	22 -22
sa:section	17 -17
sa:section <number>	16 -16
sa:seed	11 -11
sa:seek	-8 8
sa:sell to	-15 15
sa:sesame	7 -7
sa:set the	-14 14
sa:settle	-14 14
sa:settle the	-12 12
sa:settle with	-11 11
sa:sheet	-18 18
sa:ship to	-13 13
sa:shook	-11 11
sa:shrimp	10 -10
sa:sign and	-11 11
sa:sign in	16 -16
sa:sign with	-11 11
sa:similar	-10 10
sa:similar truce	-9 9
sa:since <day-gone>	19 -19
sa:since the	15 -15
sa:so do	-14 14
sa:so far	-10 10
sa:so in	8 -8
sa:so that	6 -6
sa:something	-13 13
sa:soybean	18 -18
sa:spare	20 -20
sa:spoke	14 -14
sa:stand at	-10 10
sa:statement	-5 5
sa:still at	-16 16
sa:stockholm	17 -17
sa:strike a	13 -13
sa:summer .	11 -11
sa:suspend	17 -17
sa:table	-21 21
sa:table ,	11 -11
sa:table .	-23 23
sa:take	-5 5
sa:take <span>	-18 18
sa:take effect	-13 13
sa:talk	-9 9
sa:talk about	-13 13
sa:talk in	18 -18
sa:talk with	-6 6
sa:talk would	-18 18
sa:talked	18 -18
sa:tariff .	-14 14
sa:tariff cut	-7 7
sa:tariff of	-22 22
sa:tariff on	-23 23
sa:tariff talk	16 -16
sa:tariff truce	9 -9
sa:telephone	12 -12
sa:tell to	15 -15
sa:temporary	-20 20
sa:term .	13 -13
sa:term with	-4 4
sa:than	-8 8
sa:than <level>	-12 12
sa:that <person>	-11 11
sa:that <seat>	10 -10
sa:that country	-18 18
sa:that in	-12 12
sa:that it	28 -28
sa:that its	-19 19
sa:that our	-9 9
sa:that take	-9 9
sa:that they	-13 13
sa:that will	-29 29
sa:that would	-7 7
sa:the <name>	-7 7
sa:the <office>	18 -18
sa:the <person>	-9 9
sa:the <seat>	-5 5
sa:the accord	10 -10
sa:the additional	-8 8
sa:the arrangement	22 -22
sa:the begin	11 -11
sa:the bloc	-9 9
sa:the common	-11 11
sa:the end	-8 8
sa:the first	-25 25
sa:the fourth	-12 12
sa:the full	8 -8
sa:the highest	-12 12
sa:the moment	-11 11
sa:the month	19 -19
sa:the spring	-7 7
sa:the table	-23 23
sa:the talk	-12 12
sa:the tariff	28 -28
sa:the text	13 -13
sa:the third	12 -12
sa:the two	-7 7
sa:the work	-13 13
sa:their deal	-21 21
sa:their duty	-14 14
sa:their tariff	12 -12
sa:there	9 -9
sa:there ,	12 -12
sa:there is	-11 11
sa:there will	7 -7
sa:they will	-14 14
sa:thi	17 -17
sa:thi week	18 -18
sa:thing	8 -8
sa:third	11 -11
sa:those	-15 15
sa:threaten	-16 16
sa:threaten with	-11 11
sa:three .	-11 11
sa:three of	-12 12
sa:through	-12 12
sa:tiktok	26 -26
sa:time	12 -12
sa:time ,	-10 10
sa:time .	17 -17
sa:tinned	-9 9
sa:to .	-15 15
sa:to <day-ahead>	17 -17
sa:to <goods-amount>	-10 10
sa:to <name>	-9 9
sa:to <span>	-11 11
sa:to a	-12 12
sa:to begin	15 -15
sa:to charge	-9 9
sa:to do	12 -12
sa:to fentanyl	9 -9
sa:to it	-11 11
sa:to its	19 -19
sa:to lower	-12 12
sa:to reach	-22 22
sa:to take	-5 5
sa:too .	-18 18
sa:touched	19 -19
sa:touched .	21 -21
sa:trade accord	14 -14
sa:treat	-15 15
sa:treatment	14 -14
sa:treaty	-11 11
sa:treaty of	-2 2
sa:truce	25 -25
sa:truce .	11 -11
sa:truce of	12 -12
sa:turnberry	-25 25
sa:turnberry ,	-20 20
sa:under	-15 15
sa:under a	10 -10
sa:under their	-24 24
sa:under way	-15 15
sa:understanding with	8 -8
sa:undertook	-13 13
sa:undertook to	-13 13
sa:until	27 -27
sa:until the	11 -11
sa:us	-9 9
sa:very	17 -17
sa:waiting	9 -9
sa:walked	-12 12
sa:want one	17 -17
sa:want the	-12 12
sa:war	9 -9
sa:warn	13 -13
sa:was <number>	13 -13
sa:was to	-5 5
sa:week ,	13 -13
sa:week ago	-14 14
sa:welcome	-13 13
sa:well	-17 17
sa:what he	-17 17
sa:what is	10 -10
sa:what it	-20 20
sa:what the	13 -13
sa:where the	15 -15
sa:whether it	-11 11
sa:which <level>	-10 10
sa:which <quality>	-13 13
sa:which <seat>	15 -15
sa:which compete	10 -10
sa:which end	-7 7
sa:which get	12 -12
sa:which had	14 -14
sa:which have	13 -13
sa:which pay	19 -19
sa:which the	-10 10
sa:whisky	-9 9
sa:whose	-7 7
sa:whose <office>	-13 13
sa:whose agreement	-14 14
sa:will bring	-16 16
sa:will face	-16 16
sa:will go	-14 14
sa:will keep	-11 11
sa:will now	12 -12
sa:will pay	-18 18
sa:with	-8 8
sa:with <name>	18 -18
sa:with <seat>	-27 27
sa:with it	12 -12
sa:with that	-17 17
sa:with the	18 -18
sa:with us	-25 25
sa:within day	-11 11
sa:without	-15 15
sa:word	-11 11
sa:working	-16 16
sa:would continue	-22 22
sa:would go	-9 9
sa:would have	15 -15
sa:would not	17 -17
sa:write	-16 16
sa:write ,	-11 11
sa:xi	11 -11
sa:xi jinping	11 -11
sa:yes	-32 32
sa:yes ,	-27 27
sa:zero in	-15 15
sa:—	-7 7
sa:— <level>	-35 35
sa:— <name>	13 -13
sb:"	19 -19
sb:'s agreement	15 -15
sb:'s chief	-6 6
sb:'s duty	6 -6
sb:'s foreign	15 -15
sb:'s pact	17 -17
sb:(	19 -19
sb:)	10 -10
sb:*	26 -26
sb:, "	14 -14
sb:, <person>	-9 9
sb:, <seat>	-3 3
sb:, among	13 -13
sb:, as	-7 7
sb:, at	17 -17
sb:, in	22 -22
sb:, is	25 -25
sb:, now	-16 16
sb:, one	-22 22
sb:, pay	13 -13
sb:, sign	14 -14
sb:, that	-14 14
sb:, under	9 -9
sb:, which	25 -25
sb:-	15 -15
sb:- <name>	13 -13
sb:.	27 -27
sb:. <name>	17 -17
sb:/	-15 15
sb::	-8 8
sb:: <level>	-17 17
sb:: <name>	21 -21
sb:: <number>	20 -20
sb:: <seat>	-9 9
sb:: the	-21 21
sb:: they	18 -18
sb:: we	-17 17
sb:: what	15 -15
sb:<agent>	-17 17
sb:<day-gone>	-23 23
sb:<day-gone> <person>	-29 29
sb:<day-gone> in	-10 10
sb:<day-gone> with	-16 16
sb:<gate>	-12 12
sb:<goods>	13 -13
sb:<level> it	6 -6
sb:<name> -	16 -16
sb:<name> <level>	21 -21
sb:<name> are	10 -10
sb:<name> at	-15 15
sb:<name> bring	-11 11
sb:<name> by	-11 11
sb:<name> conclude	18 -18
sb:<name> doe	-19 19
sb:<name> free	5 -5
sb:<name> in	5 -5
sb:<name> send	-11 11
sb:<name> take	-15 15
sb:<name> tariff	-10 10
sb:<name> under	-16 16
sb:<name> would	22 -22
sb:<number>	18 -18
sb:<number> and	-10 10
sb:<number> of	-17 17
sb:<office>	-9 9
sb:<office> ,	28 -28
sb:<office> :	-17 17
sb:<office> order	-15 15
sb:<person> (	11 -11
sb:<person> :	-13 13
sb:<person> fly	11 -11
sb:<person> had	11 -11
sb:<person> meet	11 -11
sb:<person> on	-16 16
sb:<person> sign	-8 8
sb:<person> tell	12 -12
sb:<quality> ,	21 -21
sb:<quality> butter	-11 11
sb:<quality> colleague	-8 8
sb:<quality> have	-11 11
sb:<quality> parliament	-13 13
sb:<quality> tea	-11 11
sb:<seat>	-19 19
sb:<seat> ,	-13 13
sb:<seat> :	-12 12
sb:<seat> <person>	13 -13
sb:<seat> is	-8 8
sb:<seat> that	-11 11
sb:<span> after	-9 9
sb:<v-end>	4 -4
sb:<v-propose>	-9 9
sb:<v-return>	14 -14
sb:<v-up>	-8 8
sb:a fourth	-12 12
sb:a rate	-15 15
sb:a tariff	-12 12
sb:a third	12 -12
sb:a trade	-10 10
sb:a truce	9 -9
sb:about	17 -17
sb:accord	-17 17
sb:after <name>	-10 10
sb:after <span>	12 -12
sb:afternoon	11 -11
sb:again	11 -11
sb:agree to	-11 11
sb:agreement	-15 15
sb:all ,	-12 12
sb:allow the	-10 10
sb:also	-10 10
sb:among	19 -19
sb:among them	13 -13
sb:an <quality>	-12 12
sb:an agreement	5 -5
sb:and	-8 8
sb:and ,	-17 17
sb:and <quality>	-6 6
sb:and his	-16 16
sb:and so	-12 12
sb:and would	-8 8
sb:any	-11 11
sb:are	-12 12
sb:are <name>	-21 21
sb:are not	-8 8
sb:are the	8 -8
sb:arrangement	14 -14
sb:as	-13 13
sb:as for	9 -9
sb:as the	-13 13
sb:asean	-16 16
sb:ask	-11 11
sb:at <level>	-17 17
sb:at his	21 -21
sb:at once	-13 13
sb:bargain	-14 14
sb:battery	-13 13
sb:be a	17 -17
sb:be charge	10 -10
sb:been	12 -12
sb:before	15 -15
sb:behind	-11 11
sb:bill	-12 12
sb:border	-11 11
sb:busan	16 -16
sb:busan ,	12 -12
sb:butter	-17 17
sb:certain	-11 11
sb:charge	22 -22
sb:charge <level>	22 -22
sb:chief	-6 6
sb:chief negotiator	-6 6
sb:close	-12 12
sb:close to	-12 12
sb:colleague	-8 8
sb:come <span>	-6 6
sb:commerce	12 -12
sb:comparison	-18 18
sb:comparison :	-19 19
sb:concern	10 -10
sb:conclude	-13 13
sb:conclude in	-9 9
sb:consent	-11 11
sb:continue	-13 13
sb:country	21 -21
sb:country with	21 -21
sb:custom	-10 10
sb:day	21 -21
sb:deadline	-10 10
sb:deal	-6 6
sb:deal ,	-13 13
sb:deal :	-12 12
sb:deficit	16 -16
sb:delegation	16 -16
sb:deny	10 -10
sb:did	-14 14
sb:doe	-11 11
sb:duty	21 -21
sb:duty included	8 -8
sb:duty under	-8 8
sb:economic	12 -12
sb:either	-13 13
sb:enter	16 -16
sb:expect in	-12 12
sb:fall	22 -22
sb:far	8 -8
sb:fentanyl	17 -17
sb:fentanyl and	-14 14
sb:fentanyl duty	10 -10
sb:fifth	-10 10
sb:first :	-12 12
sb:floor	-11 11
sb:fly	12 -12
sb:fly to	9 -9
sb:for	15 -15
sb:for trade	-19 19
sb:foreign	22 -22
sb:framework with	-8 8
sb:free	16 -16
sb:free under	22 -22
sb:from <day-gone>	12 -12
sb:from <name>	11 -11
sb:from <seat>	-13 13
sb:from the	-10 10
sb:further	12 -12
sb:geneva	29 -29
sb:geneva ,	28 -28
sb:georgia	16 -16
sb:get	-18 18
sb:given	-7 7
sb:golf resort	9 -9
sb:good	5 -5
sb:good of	12 -12
sb:gyeongju	-21 21
sb:had	18 -18
sb:had a	-11 11
sb:hand on	6 -6
sb:handshake	-12 12
sb:has a	13 -13
sb:has also	-12 12
sb:has an	25 -25
sb:has its	10 -10
sb:has with	-14 14
sb:have	-10 10
sb:have been	8 -8
sb:have sign	21 -21
sb:he	16 -16
sb:he had	-13 13
sb:he would	11 -11
sb:hear	-20 20
sb:his <quality>	-14 14
sb:his name	-12 12
sb:hope	-18 18
sb:hope that	-15 15
sb:hour	-16 16
sb:hour on	-8 8
sb:i	-7 7
sb:if	16 -16
sb:in	12 -12
sb:in <name>	-17 17
sb:in a	20 -20
sb:in gyeongju	-13 13
sb:in its	-12 12
sb:in talk	12 -12
sb:in the	-15 15
sb:in turnberry	20 -20
sb:included	9 -9
sb:into	8 -8
sb:is	8 -8
sb:is <level>	11 -11
sb:is also	-17 17
sb:is at	9 -9
sb:is no	-12 12
sb:is the	18 -18
sb:is to	17 -17
sb:it 's	-13 13
sb:it in	-14 14
sb:it is	18 -18
sb:it put	-12 12
sb:it was	-11 11
sb:it will	12 -12
sb:its agreement	11 -11
sb:its deal	12 -12
sb:its duty	13 -13
sb:its market	-13 13
sb:joint	-19 19
sb:last summer	-15 15
sb:later	11 -11
sb:lead	10 -10
sb:leader ,	-14 14
sb:less than	-18 18
sb:level	19 -19
sb:line	14 -14
sb:list	9 -9
sb:live	-9 9
sb:live :	-10 10
sb:loan	9 -9
sb:look	13 -13
sb:make	14 -14
sb:maker	12 -12
sb:maker in	6 -6
sb:margin	-9 9
sb:margin of	-9 9
sb:market	-20 20
sb:market to	-9 9
sb:matter	16 -16
sb:meanwhile <name>	10 -10
sb:meet	25 -25
sb:mill	-14 14
sb:ministry	20 -20
sb:month	-13 13
sb:more	12 -12
sb:more than	9 -9
sb:most	-4 4
sb:must	9 -9
sb:my	13 -13
sb:national	14 -14
sb:need	12 -12
sb:negotiate	-13 13
sb:negotiate with	-10 10
sb:negotiation	-22 22
sb:negotiation ,	-11 11
sb:negotiation with	-16 16
sb:negotiator	-10 10
sb:negotiator ,	-7 7
sb:neighbor	-24 24
sb:neighbour	-18 18
sb:network	12 -12
sb:new	22 -22
sb:next	-20 20
sb:no agreement	-10 10
sb:no trade	4 -4
sb:number	-12 12
sb:of <day-ahead>	-16 16
sb:of <level>	-18 18
sb:of <month-gone>	-11 11
sb:of <name>	-14 14
sb:of a	22 -22
sb:of its	-17 17
sb:of state	-10 10
sb:of talk	14 -14
sb:of the	-12 12
sb:of their	-13 13
sb:of what	-18 18
sb:of which	8 -8
sb:off talk	12 -12
sb:off trade	-16 16
sb:oil pay	-13 13
sb:on <day-ahead>	13 -13
sb:on an	15 -15
sb:on most	-16 16
sb:on top	12 -12
sb:once	-10 10
sb:one :	9 -9
sb:one of	-11 11
sb:one with	-24 24
sb:only	-18 18
sb:operator	11 -11
sb:ordinary	21 -21
sb:ordinary duty	14 -14
sb:own agreement	16 -16
sb:own deal	17 -17
sb:own talk	-19 19
sb:own with	15 -15
sb:pact	-12 12
sb:parliament	-12 12
sb:partner	-15 15
sb:pay	10 -10
sb:pay nothing	19 -19
sb:plan	17 -17
sb:presenter	-10 10
sb:press	14 -14
sb:protocol	13 -13
sb:q	11 -11
sb:rate of	-10 10
sb:reach	13 -13
sb:remain	10 -10
sb:reporter	12 -12
sb:responsible	-10 10
sb:responsible for	-10 10
sb:rise	12 -12
sb:round ,	-9 9
sb:round of	8 -8
sb:rubber	7 -7
sb:same	-20 20
sb:same time	-10 10
sb:say on	18 -18
sb:second	10 -10
sb:send	-11 11
sb:sesame	-12 12
sb:set	-7 7
sb:settle with	12 -12
sb:shake	-10 10
sb:sheet ,	-11 11
sb:sheet :	21 -21
sb:shook	13 -13
sb:shook hand	13 -13
sb:should	-11 11
sb:sign ,	12 -12
sb:sign ;	-14 14
sb:sign by	12 -12
sb:sign the	14 -14
sb:since	20 -20
sb:since <month-gone>	12 -12
sb:so	-18 18
sb:so did	-15 15
sb:so do	-11 11
sb:so doe	-12 12
sb:start	-15 15
sb:state	-8 8
sb:statement of	-14 14
sb:such as	10 -10
sb:summer	-11 11
sb:summit	-22 22
sb:summit of	-15 15
sb:take <level>	-9 9
sb:talk between	-11 11
sb:talk in	13 -13
sb:talked	12 -12
sb:tariff	-7 7
sb:tariff on	-8 8
sb:tariff talk	17 -17
sb:tea	-13 13
sb:team	-17 17
sb:tell the	8 -8
sb:tenth	-11 11
sb:thank to	-13 13
sb:that <name>	20 -20
sb:that our	-11 11
sb:that put	10 -10
sb:that the	15 -15
sb:that with	-17 17
sb:the <name>	-26 26
sb:the <person>	19 -19
sb:the <quality>	-12 12
sb:the agreement	-19 19
sb:the arrangement	33 -33
sb:the bargain	-14 14
sb:the biggest	14 -14
sb:the deal	-18 18
sb:the fentanyl	10 -10
sb:the fifth	-10 10
sb:the house	-12 12
sb:the joint	-17 17
sb:the margin	-9 9
sb:the matter	10 -10
sb:the negotiation	-22 22
sb:the new	8 -8
sb:the one	-13 13
sb:the order	-11 11
sb:the other	-15 15
sb:the protocol	15 -15
sb:the third	-10 10
sb:the truce	22 -22
sb:the understanding	19 -19
sb:the war	15 -15
sb:them <name>	7 -7
sb:there	-25 25
sb:thi	-4 4
sb:thi week	-15 15
sb:third	-11 11
sb:those of	13 -13
sb:those with	-17 17
sb:to	7 -7
sb:to <seat>	14 -14
sb:to raise	-8 8
sb:to start	-12 12
sb:to the	-13 13
sb:to two	-12 12
sb:top	14 -14
sb:top of	12 -12
sb:trade	-17 17
sb:trade deal	-12 12
sb:trade with	-14 14
sb:truce	36 -36
sb:truce with	24 -24
sb:turnberry	7 -7
sb:turnberry ,	19 -19
sb:two	5 -5
sb:two have	-11 11
sb:under an	-13 13
sb:under its	13 -13
sb:under the	16 -16
sb:understanding with	-14 14
sb:up	13 -13
sb:us	21 -21
sb:visit to	-10 10
sb:vote	-9 9
sb:vote on	-9 9
sb:war	16 -16
sb:war with	12 -12
sb:was reach	10 -10
sb:way	15 -15
sb:week	-12 12
sb:welcome	12 -12
sb:were sign	-13 13
sb:were the	13 -13
sb:what	-20 20
sb:what <seat>	-10 10
sb:what doe	10 -10
sb:wheat	-8 8
sb:when	20 -20
sb:when <person>	16 -16
sb:whether	12 -12
sb:which	24 -24
sb:which he	-16 16
sb:which was	-13 13
sb:who led	-9 9
sb:wire	14 -14
sb:with	-14 14
sb:with <level>	14 -14
sb:with <name>	-29 29
sb:with a	7 -7
sb:with an	14 -14
sb:with the	12 -12
sb:with which	7 -7
sb:without a	17 -17
sb:write that	17 -17
sb:year 's	-12 12
sb:year :	9 -9
sb:you	19 -19
sb:•	18 -18
sb:• <name>	18 -18
sentence made	-18 18
sides=1	34 -34
sides=2	14 -14
sum=	16 -16
sum= no word	23 -23
sum= one	16 -16
sum= talks	7 -7
sum=failed agreement	19 -19
sum=failed no word	-17 17
sum=made no word	12 -12
sum=no	24 -24
sum=no made making	22 -22
sum=no no word	13 -13
sum=no talking made	-7 7
sum=no talking made agreement	-4 4
sum=talking made talks	7 -7
sum=talking making	20 -20
sum=talking no word	15 -15
sum=talking talks	-14 14
t1=participle-passive	6 -6
t2=future	-15 15
t2=modal-not	13 -13
t2=participle-passive	22 -22
t2=past	8 -8
t2=past-passive	-12 12
t2=perfect-passive-not	-12 12
t2=present-passive-not	8 -8
v0=conclude	-5 5
v0=enter	15 -15
v0=get	-10 10
v0=have	21 -21
v0=meet	12 -12
v0=pay	13 -13
v0=raise	14 -14
v0=report	-5 5
v0=send	-15 15
v0=set	-13 13
v0=take	10 -10
v0=tell	-13 13
v1=agree	14 -14
v1=buy	12 -12
v1=conclude	-15 15
v1=enter	13 -13
v1=get	-9 9
v1=go	-12 12
v1=have	19 -19
v1=meet	18 -18
v1=pay	13 -13
v1=report	-5 5
v1=send	-13 13
v1=set	-13 13
v1=take	10 -10
v1=tell	-13 13
v2=answer	12 -12
v2=apply	-7 7
v2=cut	10 -10
v2=end	12 -12
v2=keep	10 -10
v2=let	-9 9
v2=lower	13 -13
v2=offer	-13 13
v2=remove	-8 8
v2=sell	3 -3
v2=ship	-13 13
v2=tell	9 -9
v2=treat	-18 18
vt0=agree past	10 -10
vt0=be modal	11 -11
vt0=be present	-12 12
vt0=bring past	-15 15
vt0=enter present	12 -12
vt0=get present	-12 12
vt0=have past	14 -14
vt0=leave present	13 -13
vt0=other past	11 -11
vt0=other present	-17 17
vt0=receive past	-11 11
vt0=strike past	12 -12
vt0=take future	10 -10
vt0=tell past	-16 16
vt1=agree participle	13 -13
vt1=be modal	10 -10
vt1=be present	-12 12
vt1=bring past	-15 15
vt1=enter present	12 -12
vt1=get present	-12 12
vt1=have past	14 -14
vt1=leave present	13 -13
vt1=other past	10 -10
vt1=other present	-18 18
vt1=receive past	-11 11
vt1=strike past	12 -12
vt1=take future	10 -10
vt1=tell past	-16 16
vt2=apply present	-9 9
vt2=be perfect	19 -19
vt2=call present	-11 11
vt2=charge present	26 -26
vt2=end past	19 -19
vt2=get past	-10 10
vt2=get perfect	9 -9
vt2=go future	-11 11
vt2=have past	21 -21
vt2=have present	-15 15
vt2=hold perfect	-9 9
vt2=keep present	7 -7
vt2=make past	-10 10
vt2=offer past	-7 7
vt2=pay present	7 -7
vt2=say past	-14 14
vt2=say perfect	15 -15
vt2=ship present	-15 15
vt2=stay present	11 -11
vt2=tell past	19 -19
vt2=tell perfect	-9 9
vt2=treat present	-18 18
w c0=bear	-11 11
w c0=down	-13 13
w c0=say	8 -8
w c0=stay	-13 13
w c2=down	-8 8
w c2=target	-12 12
w c2=threaten	-11 11
w ct0=agree modal	13 -13
w ct0=bear modal	-13 13
w ct0=begin modal	-12 12
w ct0=down pluperfect	-12 12
w ct0=propose past	22 -22
w ct0=stay past	-15 15
w ct0=target past	11 -11
w ct0=up modal	-18 18
w ct1=agree modal	13 -13
w ct1=bear infinitive	14 -14
w ct1=bear modal	-13 13
w ct1=begin future	12 -12
w ct1=begin modal	-12 12
w ct1=down pluperfect	-12 12
w ct1=impose participle-passive	15 -15
w ct1=propose participle-passive	11 -11
w ct1=target past	11 -11
w ct1=up modal	-18 18
w ct2=agree participle-passive	-20 20
w ct2=agree present	21 -21
w ct2=down participle-passive	12 -12
w ct2=down past	-5 5
w ct2=impose infinitive	10 -10
w ct2=impose past	-21 21
w ct2=impose past-passive	-7 7
w ct2=impose perfect	20 -20
w ct2=propose participle-passive	13 -13
w ct2=stay modal	-15 15
w ct2=stay perfect	-14 14
w ct2=stay pluperfect	6 -6
w ct2=stay present	7 -7
w ct2=target participle-passive	-17 17
w ct2=up infinitive	9 -9
w ct2=up present	-16 16
w l1=,	-11 11
w l1=:	-19 19
w l1=<agent>	10 -10
w l1=<duty>	14 -14
w l1=<level>	-15 15
w l1=<name>	-7 7
w l1=<office>	30 -30
w l1=<quality>	19 -19
w l1=<seat>	-11 11
w l1=<v-bear>	-15 15
w l1=<v-propose>	16 -16
w l1=<v-stay>	-18 18
w l1=<v-suspend>	14 -14
w l1=all	6 -6
w l1=and	20 -20
w l1=any	17 -17
w l1=be	12 -12
w l1=been	-17 17
w l1=commercial	11 -11
w l1=for	11 -11
w l1=four	-13 13
w l1=his	15 -15
w l1=hold	11 -11
w l1=just	-8 8
w l1=keep	-19 19
w l1=of	26 -26
w l1=off	13 -13
w l1=own	-13 13
w l1=tariff	11 -11
w l1=we	-23 23
w l1=were	-12 12
w l1=will	12 -12
w l2='s	-9 9
w l2=:	-16 16
w l2=;	-19 19
w l2=<agent>	10 -10
w l2=<name>	-9 9
w l2=<quality>	14 -14
w l2=<seat>	5 -5
w l2=<span>	22 -22
w l2=<v-begin>	-7 7
w l2=<v-impose>	10 -10
w l2=<v-up>	-26 26
w l2=and	-11 11
w l2=are	-7 7
w l2=as	-22 22
w l2=both	-12 12
w l2=country	-18 18
w l2=deal	-11 11
w l2=go	-15 15
w l2=good	17 -17
w l2=he	8 -8
w l2=leave	14 -14
w l2=mr	9 -9
w l2=no	-8 8
w l2=of	-16 16
w l2=outside	12 -12
w l2=round	13 -13
w l2=say	15 -15
w l2=since	-19 19
w l2=the	14 -14
w l2=their	5 -5
w l2=under	-7 7
w l2=until	10 -10
w l2=way	18 -18
w l2=we	-10 10
w l2=what	-17 17
w l2=whose	-11 11
w l2=year	-10 10
w l2=—	23 -23
w l3="	15 -15
w l3='s	13 -13
w l3=,	-12 12
w l3=-	9 -9
w l3=.	8 -8
w l3=:	-25 25
w l3=<begin>	-9 9
w l3=<day-today>	14 -14
w l3=<person>	-18 18
w l3=<span>	-6 6
w l3=a	15 -15
w l3=country	20 -20
w l3=first	-18 18
w l3=from	-6 6
w l3=had	11 -11
w l3=have	-17 17
w l3=is	8 -8
w l3=it	-18 18
w l3=last	-14 14
w l3=mr	-9 9
w l3=on	17 -17
w l3=part	-14 14
w l3=same	-11 11
w l3=say	-21 21
w l3=side	14 -14
w l3=thank	-13 13
w l3=that	13 -13
w l3=the	13 -13
w l3=there	-13 13
w l3=they	-17 17
w l3=third	12 -12
w l3=what	-8 8
w l3=—	-8 8
w l4='s	-15 15
w l4=,	15 -15
w l4=-	13 -13
w l4=<day-gone>	-20 20
w l4=<name>	7 -7
w l4=<not>	20 -20
w l4=<organisation>	14 -14
w l4=<sender>	-12 12
w l4=<v-agree>	-16 16
w l4=<v-bear>	-18 18
w l4=<v-down>	-21 21
w l4=<v-impose>	-9 9
w l4=<v-stay>	-24 24
w l4=<v-suspend>	-22 22
w l4=and	-28 28
w l4=effect	-16 16
w l4=had	-17 17
w l4=have	16 -16
w l4=hold	-22 22
w l4=if	19 -19
w l4=is	-21 21
w l4=no	15 -15
w l4=not	14 -14
w l4=of	-13 13
w l4=on	21 -21
w l4=part	-16 16
w l4=say	9 -9
w l4=sheet	17 -17
w l4=there	-9 9
w l4=under	19 -19
w l4=want	12 -12
w l4=was	-23 23
w l4=whether	-12 12
w l4=which	15 -15
w l4=with	-9 9
w l4=would	14 -14
w l=, and	10 -10
w l=, is	7 -7
w l=- <name>	-8 8
w l=: <name>	-20 20
w l=: its	-14 14
w l=<begin> <person>	15 -15
w l=<begin> the	-11 11
w l=<level> ,	-9 9
w l=<name> :	-13 13
w l=<person> ,	15 -15
w l=<seat> ,	23 -23
w l=<seat> for	-9 9
w l=<seat> is	-20 20
w l=<span> of	20 -20
w l=and <person>	-17 17
w l=and <quality>	22 -22
w l=and no	-9 9
w l=are still	-13 13
w l=country to	-9 9
w l=has an	5 -5
w l=has been	-16 16
w l=have no	-10 10
w l=is a	-17 17
w l=make a	17 -17
w l=mr <person>	9 -9
w l=of their	-20 20
w l=of trade	-18 18
w l=off trade	-15 15
w l=outside their	7 -7
w l=round of	13 -13
w l=sign an	8 -8
w l=sign trade	-13 13
w l=the <name>	-14 14
w l=the <office>	19 -19
w l=the <quality>	-16 16
w l=to the	12 -12
w l=under an	-15 15
w l=what <name>	-16 16
w l=whose own	-11 11
w l=year 's	-16 16
w l=— <name>	18 -18
w lll=, under an	-8 8
w lll=, whose own	-11 11
w lll=: <name> 's	-21 21
w lll=<begin> <begin> <person>	15 -15
w lll=<begin> <begin> the	-11 11
w lll=<begin> <name> 's	17 -17
w lll=<begin> <seat> is	-21 21
w lll=<begin> its own	-8 8
w lll=<begin> the <office>	10 -10
w lll=<begin> under the	-6 6
w lll=<level> under the	20 -20
w lll=<name> , <name>	13 -13
w lll=<name> , which	-9 9
w lll=<name> - <name>	-8 8
w lll=<name> are still	-18 18
w lll=<name> has no	15 -15
w lll=<name> have a	12 -12
w lll=<person> and <person>	-18 18
w lll=<quality> and <quality>	12 -12
w lll=and <name> have	6 -6
w lll=and the <name>	-17 17
w lll=duty under the	-10 10
w lll=first country to	-9 9
w lll=in the tariff	9 -9
w lll=last year 's	-16 16
w lll=of the tariff	-15 15
w lll=part of the	-15 15
w lll=round of trade	-13 13
w lll=say that the	-9 9
w lll=sign its own	13 -13
w lll=the <name> 's	23 -23
w lll=the <name> have	-16 16
w lll=the agreement was	13 -13
w lll=third round of	12 -12
w lll=with <name> ,	-13 13
w lll=with <seat> ,	11 -11
w lr='s with	16 -16
w lr=, <level>	-15 15
w lr=, an	-10 10
w lr=, in	-8 8
w lr=, of	-17 17
w lr=, on	11 -11
w lr=<begin> between	-19 19
w lr=<name> <end>	-12 12
w lr=<name> <number>	13 -13
w lr=<name> <span>	11 -11
w lr=<name> an	-12 12
w lr=<name> in	-17 17
w lr=<name> the	-11 11
w lr=<name> to	-30 30
w lr=<name> with	13 -13
w lr=<office> on	10 -10
w lr=<person> hand	-15 15
w lr=<person> on	-9 9
w lr=<person> the	12 -12
w lr=<seat> on	-13 13
w lr=<seat> with	8 -8
w lr=a .	-6 6
w lr=a since	-13 13
w lr=a with	24 -24
w lr=an since	10 -10
w lr=be in	10 -10
w lr=been and	-10 10
w lr=has with	-8 8
w lr=have ,	7 -7
w lr=have their	11 -11
w lr=hold in	8 -8
w lr=in .	-10 10
w lr=no ,	21 -21
w lr=no .	-14 14
w lr=no with	-12 12
w lr=not the	-14 14
w lr=off with	13 -13
w lr=same .	15 -15
w lr=still .	-13 13
w lr=tariff between	17 -17
w lr=the .	39 -39
w lr=the <name>	-9 9
w lr=the between	-3 3
w lr=the in	26 -26
w lr=the of	-11 11
w lr=the would	-7 7
w lr=their ,	-10 10
w lr=their on	-15 15
w lr=their with	4 -4
w lr=to a	-11 11
w lr=trade between	14 -14
w lr=trade of	14 -14
w lr=trade with	-21 21
w lr=we with	-17 17
w lr=which a	17 -17
w r1=)	-18 18
w r1=:	-13 13
w r1=;	-14 14
w r1=<agent>	-11 11
w r1=<end>	-24 24
w r1=<gate>	-14 14
w r1=<goods>	10 -10
w r1=<level>	-18 18
w r1=<money>	20 -20
w r1=<name>	-10 10
w r1=<not>	25 -25
w r1=<v-bear>	14 -14
w r1=<v-up>	-10 10
w r1=agreement	-20 20
w r1=and	-21 21
w r1=announce	-15 15
w r1=as	23 -23
w r1=away	14 -14
w r1=by	13 -13
w r1=day	14 -14
w r1=hand	-18 18
w r1=into	-10 10
w r1=it	7 -7
w r1=its	-12 12
w r1=last	-12 12
w r1=law	-12 12
w r1=no	14 -14
w r1=of	-17 17
w r1=one	-11 11
w r1=reach	16 -16
w r1=say	15 -15
w r1=their	19 -19
w r1=to	-15 15
w r1=was	15 -15
w r1=would	-9 9
w r2=,	11 -11
w r2=:	-23 23
w r2=<agent>	17 -17
w r2=<day-today>	10 -10
w r2=<goods>	-20 20
w r2=<level-noun>	-13 13
w r2=<month-ahead>	-15 15
w r2=<number>	-14 14
w r2=<quality>	9 -9
w r2=<v-begin>	15 -15
w r2=<v-buy>	14 -14
w r2=<v-down>	-19 19
w r2=<v-end>	-12 12
w r2=<v-propose>	34 -34
w r2=<v-stay>	-19 19
w r2=<v-up>	20 -20
w r2=about	14 -14
w r2=are	21 -21
w r2=as	11 -11
w r2=at	28 -28
w r2=be	13 -13
w r2=busan	9 -9
w r2=continue	-15 15
w r2=cut	-13 13
w r2=deal	-10 10
w r2=for	7 -7
w r2=free	-12 12
w r2=go	16 -16
w r2=has	16 -16
w r2=his	11 -11
w r2=last	-11 11
w r2=more	17 -17
w r2=now	-16 16
w r2=of	12 -12
w r2=order	11 -11
w r2=own	-11 11
w r2=palm	-9 9
w r2=sign	-10 10
w r2=similar	-12 12
w r2=tariff	17 -17
w r2=text	-11 11
w r2=than	-13 13
w r2=third	13 -13
w r2=to	21 -21
w r2=trade	20 -20
w r2=under	-33 33
w r2=us	-22 22
w r2=was	-10 10
w r2=with	-8 8
w r2=year	-10 10
w r3="	-19 19
w r3=,	-13 13
w r3=<agent>	11 -11
w r3=<day-gone>	-12 12
w r3=<day-today>	11 -11
w r3=<name>	22 -22
w r3=<not>	20 -20
w r3=<office>	12 -12
w r3=<organisation>	8 -8
w r3=<person>	-7 7
w r3=<v-end>	-11 11
w r3=<v-propose>	19 -19
w r3=<v-say>	-16 16
w r3=<v-target>	-9 9
w r3=after	-12 12
w r3=are	26 -26
w r3=bring	-21 21
w r3=end	-10 10
w r3=expense	11 -11
w r3=had	16 -16
w r3=has	11 -11
w r3=have	-18 18
w r3=he	-9 9
w r3=is	9 -9
w r3=it	15 -15
w r3=not	19 -19
w r3=oil	-9 9
w r3=put	15 -15
w r3=rate	-13 13
w r3=say	-15 15
w r3=summer	-14 14
w r3=three	-20 20
w r3=to	14 -14
w r3=truce	11 -11
w r3=under	6 -6
w r3=we	7 -7
w r3=which	-16 16
w r3=with	-3 3
w r4=,	-11 11
w r4=:	16 -16
w r4=<agent>	12 -12
w r4=<day-gone>	-20 20
w r4=<duty>	-12 12
w r4=<level-noun>	-14 14
w r4=<level>	11 -11
w r4=<month-gone>	-14 14
w r4=<not>	-9 9
w r4=<quality>	-19 19
w r4=<seat>	-6 6
w r4=<v-agree>	16 -16
w r4=<v-begin>	-11 11
w r4=<v-impose>	15 -15
w r4=<v-propose>	15 -15
w r4=<v-return>	-4 4
w r4=<v-stay>	18 -18
w r4=<v-suspend>	4 -4
w r4=<v-target>	16 -16
w r4=agreement	-13 13
w r4=are	-4 4
w r4=at	-18 18
w r4=bring	7 -7
w r4=but	19 -19
w r4=conclude	17 -17
w r4=doe	-17 17
w r4=done	16 -16
w r4=for	10 -10
w r4=framework	10 -10
w r4=is	-17 17
w r4=its	9 -9
w r4=not	-12 12
w r4=on	-10 10
w r4=rate	-16 16
w r4=reciprocal	-13 13
w r4=that	-10 10
w r4=they	16 -16
w r4=trade	-17 17
w r4=under	-15 15
w r4=will	-15 15
w r=, at	13 -13
w r=, sign	-14 14
w r=, under	-12 12
w r=, which	-10 10
w r=: <seat>	-10 10
w r=<end> <end>	-24 24
w r=<level> .	-9 9
w r=a free	-12 12
w r=a similar	-8 8
w r=about a	-13 13
w r=and has	15 -15
w r=and that	-11 11
w r=at <level>	-15 15
w r=between <name>	18 -18
w r=between <seat>	-14 14
w r=hand on	-15 15
w r=in <month-gone>	-15 15
w r=in <name>	29 -29
w r=in the	-14 14
w r=into <name>	-13 13
w r=its own	-9 9
w r=of <day-gone>	-16 16
w r=of <level>	14 -14
w r=of <month-ahead>	-14 14
w r=of <month-gone>	12 -12
w r=of <number>	-9 9
w r=of the	-12 12
w r=on <day-gone>	3 -3
w r=on <day-today>	8 -8
w r=on trade	13 -13
w r=term with	-4 4
w r=to <level>	-21 21
w r=to <name>	-12 12
w r=trade deal	-7 7
w r=with <name>	-19 19
w r=with <person>	12 -12
w r=with us	-22 22
w t0=future-passive	9 -9
w t0=present-not	16 -16
w t0=present-passive-not	6 -6
w t1=future-passive	9 -9
w t1=infinitive	17 -17
w t1=participle-passive	16 -16
w t1=present	-15 15
w t1=present-not	16 -16
w t1=present-passive-not	6 -6
w t2=modal	-12 12
w t2=modal-passive	18 -18
w t2=participle-passive	-18 18
w t2=perfect-passive	14 -14
w v0=agree	16 -16
w v0=ask	11 -11
w v0=keep	-15 15
w v0=let	-9 9
w v0=negotiate	-18 18
w v0=reach	22 -22
w v0=say	18 -18
w v0=set	-11 11
w v0=step	-11 11
w v0=tell	8 -8
w v1=keep	-16 16
w v1=let	-9 9
w v1=negotiate	-12 12
w v1=say	18 -18
w v1=set	-11 11
w v1=step	-11 11
w v2-none	-13 13
w v2=be	13 -13
w v2=conclude	-14 14
w v2=continue	-15 15
w v2=know	-6 6
w v2=set	-12 12
w v2=settle	-14 14
w v2=sign	15 -15
w v2=threaten	-11 11
w vt0=ask perfect	12 -12
w vt0=get present	-16 16
w vt0=have past	-15 15
w vt0=other pluperfect	11 -11
w vt0=pay present	12 -12
w vt0=reach past	17 -17
w vt0=sign past	-9 9
w vt0=sign perfect	10 -10
w vt1=ask perfect	12 -12
w vt1=get present	-16 16
w vt1=have past	-15 15
w vt1=other pluperfect	11 -11
w vt1=other present	-26 26
w vt1=pay present	12 -12
w vt1=reach past	17 -17
w vt1=sign past	-9 9
w vt1=sign perfect	10 -10
w vt2=agree participle	-25 25
w vt2=be present	15 -15
w vt2=bring present	-11 11
w vt2=come present	11 -11
w vt2=conclude participle	-16 16
w vt2=go present	-16 16
w vt2=have present	19 -19
w vt2=other pluperfect	-10 10
w vt2=reach present	12 -12
w vt2=settle past	-18 18
w vt2=sign participle	21 -21
way word after 	-16 16
way word after 's	-25 25
way word after , which has a trade	11 -11
way word after , which has an	-12 12
way word after - <name>	-11 11
way word after :	-21 21
way word after and <name> have	8 -8
way word after and <name> on <day-today>	-8 8
way word after and the <name>	-13 13
way word after and the <name> have	-19 19
way word after had	-5 5
way word after has been	-15 15
way word after has had	-12 12
way word after has its own	-13 13
way word after has no	14 -14
way word after has no trade	-12 12
way word after have	15 -15
way word after have a	14 -14
way word after on <day-today>	18 -18
way word after trade	14 -14
way word after:"	25 -25
way word after:'	14 -14
way word after:,	-12 12
way word after:-	-7 7
way word after::	-2 2
way word after:;	19 -19
way word after:<day-gone>	26 -26
way word after:<gate>	30 -30
way word after:<level>	-13 13
way word after:<month-gone>	10 -10
way word after:<person>	11 -11
way word after:<v-bear>	-16 16
way word after:<v-deny>	15 -15
way word after:<v-propose>	22 -22
way word after:<v-suspend>	-10 10
way word after:additional	10 -10
way word after:all	-8 8
way word after:also	12 -12
way word after:announce	15 -15
way word after:as	-19 19
way word after:at	8 -8
way word after:car	21 -21
way word after:coal	-12 12
way word after:commerce	11 -11
way word after:could	11 -11
way word after:custom	13 -13
way word after:did	-18 18
way word after:donald	9 -9
way word after:down	-5 5
way word after:fact	10 -10
way word after:for	17 -17
way word after:foreign	-8 8
way word after:gave	-13 13
way word after:government	10 -10
way word after:his	-17 17
way word after:hold	-12 12
way word after:home	-10 10
way word after:if	20 -20
way word after:instead	-10 10
way word after:it	-8 8
way word after:johan	-10 10
way word after:just	-7 7
way word after:leader	-12 12
way word after:leave	16 -16
way word after:let	-7 7
way word after:line	-10 10
way word after:lower	14 -14
way word after:make	6 -6
way word after:meanwhile	-14 14
way word after:ministry	11 -11
way word after:new	18 -18
way word after:of	11 -11
way word after:old	-13 13
way word after:outside	16 -16
way word after:paper	17 -17
way word after:part	-12 12
way word after:partner	11 -11
way word after:pay	-14 14
way word after:prepare	10 -10
way word after:remain	-12 12
way word after:say	-13 13
way word after:seed	10 -10
way word after:sell	-10 10
way word after:sheet	11 -11
way word after:sunflower	-10 10
way word after:take	-11 11
way word after:tell	12 -12
way word after:they	-15 15
way word after:thi	11 -11
way word after:third	14 -14
way word after:those	-12 12
way word after:truce	7 -7
way word after:trump	9 -9
way word after:us	-13 13
way word after:we	-8 8
way word after:week	11 -11
way word after:well	-15 15
way word after:whether	-12 12
way word after:which	-12 12
way word after:who	-11 11
way word after:whom	-10 10
way word after:whose	-17 17
way word after:wine	-21 21
way word after:without	-22 22
way word after:zero	7 -7
way word before 	19 -19
way word before , and	10 -10
way word before of the	-8 8
way word before on <day-gone> in	10 -10
way word before that	17 -17
way word before with <name> ,	-8 8
way word before with <name> , <name> ,	-10 10
way word before with <name> and	-13 13
way word before:<agent>	24 -24
way word before:<day-gone>	-11 11
way word before:<goods>	-17 17
way word before:<not>	17 -17
way word before:<seat>	-26 26
way word before:<sender>	12 -12
way word before:<v-bear>	17 -17
way word before:<v-begin>	21 -21
way word before:<v-buy>	13 -13
way word before:<v-down>	-16 16
way word before:<v-target>	-8 8
way word before:about	21 -21
way word before:an	17 -17
way word before:be	-15 15
way word before:bring	-17 17
way word before:continue	-11 11
way word before:country	20 -20
way word before:down	-22 22
way word before:geneva	18 -18
way word before:good	9 -9
way word before:into	11 -11
way word before:it	11 -11
way word before:last	12 -12
way word before:leave	20 -20
way word before:no	12 -12
way word before:of	14 -14
way word before:over	-13 13
way word before:round	-12 12
way word before:since	13 -13
way word before:so	14 -14
way word before:take	14 -14
way word before:that	9 -9
way word before:their	15 -15
way word before:there	-16 16
way word before:those	13 -13
way word before:truce	11 -11
way word before:turnberry	10 -10
way word before:with	-14 14
way:"	22 -22
way:,	-9 9
way::	-14 14
way:;	13 -13
way:<agent>	19 -19
way:<gate>	15 -15
way:<goods>	-8 8
way:<level>	-18 18
way:<organisation>	-10 10
way:<person>	12 -12
way:<seat>	-17 17
way:<v-deny>	16 -16
way:<v-down>	-4 4
way:<v-stay>	-12 12
way:additional	11 -11
way:after	9 -9
way:against	12 -12
way:all	-11 11
way:also	14 -14
way:as	-10 10
way:at	12 -12
way:banana	-11 11
way:be	-16 16
way:because	10 -10
way:being	13 -13
way:bring	-16 16
way:butter	-13 13
way:car	18 -18
way:ceiling	-14 14
way:certain	-11 11
way:coal	-11 11
way:collect	11 -11
way:commerce	13 -13
way:continue	-17 17
way:could	12 -12
way:custom	13 -13
way:day	10 -10
way:did	-16 16
way:donald	9 -9
way:down	-25 25
way:either	11 -11
way:fact	10 -10
way:far	10 -10
way:fentanyl	16 -16
way:fifth	11 -11
way:foreign	-8 8
way:gave	-12 12
way:geneva	22 -22
way:government	10 -10
way:had	-9 9
way:hold	-14 14
way:home	-10 10
way:house	-12 12
way:if	22 -22
way:into	11 -11
way:isn't	19 -19
way:johan	-10 10
way:just	-7 7
way:leave	33 -33
way:let	-13 13
way:make	9 -9
way:meanwhile	-14 14
way:meet	11 -11
way:ministry	11 -11
way:new	21 -21
way:nor	12 -12
way:of	20 -20
way:old	-13 13
way:order	13 -13
way:outside	16 -16
way:over	-7 7
way:palm	-8 8
way:paper	17 -17
way:pay	-10 10
way:prepare	11 -11
way:raise	12 -12
way:remain	-11 11
way:round	-15 15
way:say	-8 8
way:seed	10 -10
way:sell	-11 11
way:sheet	11 -11
way:similar	-14 14
way:since	7 -7
way:sunflower	-10 10
way:tell	16 -16
way:that	11 -11
way:them	18 -18
way:they	-13 13
way:thi	12 -12
way:third	14 -14
way:threaten	-11 11
way:three	12 -12
way:truce	18 -18
way:trump	9 -9
way:tuna	-10 10
way:us	-13 13
way:we	-8 8
way:week	14 -14
way:well	-14 14
way:whether	-12 12
way:which	-18 18
way:who	-9 9
way:whom	-10 10
way:whose	-13 13
way:will	-13 13
way:wine	-21 21
way:with	-17 17
way:without	-23 23
way:would	-8 8
way:write	-10 10
way:zero	8 -8
word after far	16 -16
word after near	-16 16
word before apart	13 -13
word before far	16 -16
word before straight	8 -8
word=accord	4 -4
word=agreement	-13 13
word=agreement from word before	-11 11
word=agreement of word after	-22 22
word=agreement of word before	18 -18
word=agreement over another word after from	19 -19
word=agreement over another word after the	27 -27
word=agreement over another word before of	17 -17
word=agreement over another word before the	18 -18
word=agreement over another word before to	-10 10
word=agreement same part side	12 -12
word=agreement same part third	-25 25
word=agreement straight word after from	-17 17
word=agreement straight word after in	20 -20
word=agreement straight word after of	-19 19
word=agreement straight word before from	-9 9
word=agreement the word before	13 -13
word=agreement third	-15 15
word=agreement to word before	-10 10
word=agreement word after near	-12 12
word=agreement word before apart	16 -16
word=agreement word before mid	-5 5
word=agreement word before touch	-11 11
word=arrangement	9 -9
word=bargain	-6 6
word=concluded	-6 6
word=consultations	25 -25
word=court	27 -27
word=courts	13 -13
word=customs union	36 -36
word=deals	-19 19
word=frameworks	-34 34
word=get	28 -28
word=handshake	22 -22
word=initialled	-36 36
word=making between word after	13 -13
word=making from word after	-11 11
word=making in word after	16 -16
word=making over another word after between	13 -13
word=making over another word after in	14 -14
word=making over another word after of	16 -16
word=making over another word after the	-15 15
word=making over another word before to	-11 11
word=making same part side	13 -13
word=making same part third	-8 8
word=making straight word after of	-19 19
word=making straight word after the	17 -17
word=making straight word before none	-9 9
word=making straight word before of	11 -11
word=making straight word before with	12 -12
word=making to word before	-8 8
word=making with word before	11 -11
word=making word after far	23 -23
word=making word before apart	-8 8
word=making word before mid	6 -6
word=negotiate	-12 12
word=negotiated	21 -21
word=negotiating	-26 26
word=negotiation	-26 26
word=negotiations	-17 17
word=negotiator	26 -26
word=negotiators	15 -15
word=none	10 -10
word=one	17 -17
word=one in word after	11 -11
word=one none word before	14 -14
word=one other part third	37 -37
word=one over another word after the	-22 22
word=one over another word before and	10 -10
word=one straight word after from	-11 11
word=one straight word after in	10 -10
word=one the word after	-16 16
word=one third	20 -20
word=one word after apart	-9 9
word=one word after far	14 -14
word=one word after touch	20 -20
word=one word before far	15 -15
word=one word before mid	9 -9
word=ones	20 -20
word=pact	-12 12
word=protocol	19 -19
word=sealed	10 -10
word=settled	-17 17
word=settlement	22 -22
word=sign	13 -13
word=signature	37 -37
word=signs	12 -12
word=similar	9 -9
word=talk	41 -41
word=talked	31 -31
word=talking	-17 17
word=talks in word after	-26 26
word=talks none word before	6 -6
word=talks of word after	13 -13
word=talks of word before	17 -17
word=talks other part third	-8 8
word=talks over another word after none	-4 4
word=talks over another word before and	-9 9
word=talks over another word before with	-10 10
word=talks same part side	14 -14
word=talks same part third	-18 18
word=talks side	9 -9
word=talks straight word after in	-30 30
word=talks straight word after of	9 -9
word=talks straight word after the	18 -18
word=talks straight word after to	-18 18
word=talks straight word before none	14 -14
word=talks straight word before of	16 -16
word=talks the word after	24 -24
word=talks third	-22 22
word=talks to word after	-18 18
word=talks with word before	-15 15
word=terms	22 -22
word=the same	14 -14
word=theirs	-22 22
word=treaty	-10 10
word=won	18 -18
word=yet	22 -22`;
