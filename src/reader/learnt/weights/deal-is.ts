// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	24 -24
US	109 -109
a:'	18 -18
a:'s .	-20 20
a:'s <organisation>	-17 17
a:'s agreement	-8 8
a:'s are	-26 26
a:'s come	-14 14
a:'s custom	7 -7
a:'s deputy	-12 12
a:'s foreign	12 -12
a:'s get	-12 12
a:'s has	-13 13
a:'s is	-15 15
a:'s neighbour	13 -13
a:'s own	19 -19
a:'s pact	-11 11
a:'s pay	21 -21
a:'s prime	13 -13
a:'s trade	16 -16
a:'s was	-13 13
a:*	-34 34
a:-	9 -9
a:- free	-13 13
a:<agent>	16 -16
a:<day-ahead>	13 -13
a:<day-ahead> in	19 -19
a:<day-ahead> under	12 -12
a:<day-today> to	12 -12
a:<day-today> with	-17 17
a:<duty>	19 -19
a:<gate>	12 -12
a:<goods-amount>	34 -34
a:<goods-amount> of	11 -11
a:<goods>	15 -15
a:<level> again	-7 7
a:<level> down	8 -8
a:<level> is	14 -14
a:<level> since	24 -24
a:<level> tariff	-11 11
a:<level> to	10 -10
a:<level> with	6 -6
a:<money>	10 -10
a:<money> last	12 -12
a:<month-gone>	-14 14
a:<month-gone> .	-9 9
a:<month-gone> is	-12 12
a:<month-gone> to	-7 7
a:<name>	10 -10
a:<name> .	-4 4
a:<name> <level>	25 -25
a:<name> ?	9 -9
a:<name> a	-12 12
a:<name> about	10 -10
a:<name> and	-9 9
a:<name> begin	-17 17
a:<name> by	16 -16
a:<name> closed	16 -16
a:<name> come	16 -16
a:<name> conclude	25 -25
a:<name> deal	-12 12
a:<name> for	-12 12
a:<name> has	-8 8
a:<name> in	-27 27
a:<name> instead	-13 13
a:<name> it	13 -13
a:<name> say	-14 14
a:<name> settle	-15 15
a:<name> sign	-16 16
a:<name> since	-19 19
a:<name> talk	15 -15
a:<name> to	-11 11
a:<name> under	-8 8
a:<number> and	-14 14
a:<number> on	-8 8
a:<number> since	16 -16
a:<office>	10 -10
a:<organisation>	-10 10
a:<person> 's	-8 8
a:<person> .	13 -13
a:<person> agree	14 -14
a:<person> and	19 -19
a:<person> on	-14 14
a:<points>	10 -10
a:<quality>	9 -9
a:<quality> agreement	17 -17
a:<quality> canola	-17 17
a:<quality> electric	15 -15
a:<quality> industrial	-11 11
a:<quality> one	14 -14
a:<quality> product	-14 14
a:<seat>	-15 15
a:<seat> <day-today>	12 -12
a:<seat> agree	13 -13
a:<seat> are	-10 10
a:<seat> conclude	-15 15
a:<seat> in	-18 18
a:<seat> is	12 -12
a:<seat> since	-8 8
a:<seat> will	12 -12
a:<seat> with	8 -8
a:<span> .	9 -9
a:<span> to	-10 10
a:<taker>	9 -9
a:<v-agree>	-17 17
a:<v-buy>	-19 19
a:<v-impose>	9 -9
a:<v-return>	-16 16
a:<v-suspend>	28 -28
a:<v-threaten>	23 -23
a:a <span>	11 -11
a:a good	16 -16
a:a letter	13 -13
a:a lower	-12 12
a:a protocol	8 -8
a:a tariff	-16 16
a:a truce	16 -16
a:about <level>	-9 9
a:about a	-14 14
a:about an	10 -10
a:about it	-13 13
a:about the	9 -9
a:above	12 -12
a:accept	-16 16
a:accept <level>	-16 16
a:accord on	-10 10
a:accord with	12 -12
a:act	17 -17
a:additional <level>	12 -12
a:admit	13 -13
a:adopt	-15 15
a:affected .	14 -14
a:africa	-13 13
a:again and	-7 7
a:again on	-9 9
a:agreement	-6 6
a:agreement on	9 -9
a:agreement sign	-17 17
a:all .	15 -15
a:among them	9 -9
a:an end	-10 10
a:an understanding	-13 13
a:and <name>	-13 13
a:and <person>	22 -22
a:and <seat>	-15 15
a:and a	14 -14
a:and cheese	-14 14
a:and in	14 -14
a:and other	10 -10
a:and pay	-13 13
a:and the	-7 7
a:and with	-17 17
a:another <span>	19 -19
a:answer	16 -16
a:are at	11 -11
a:are charge	16 -16
a:are continue	15 -15
a:are in	-21 21
a:are on	15 -15
a:are say	-20 20
a:are still	-16 16
a:are to	9 -9
a:argue	-14 14
a:arrangement	-9 9
a:arrangement with	-13 13
a:asean summit	-11 11
a:aside	9 -9
a:ask .	-15 15
a:ask for	20 -20
a:ask to	13 -13
a:at <number>	20 -20
a:at all	-17 17
a:at once	16 -16
a:at zero	13 -13
a:attempt	-13 13
a:bargain	-11 11
a:bargain .	15 -15
a:barley	13 -13
a:be	-16 16
a:be charge	-17 17
a:be close	-12 12
a:be the	-13 13
a:bean	11 -11
a:became	-10 10
a:been in	15 -15
a:been promise	15 -15
a:been put	13 -13
a:begin	-10 10
a:better term	11 -11
a:between	14 -14
a:bloc	-7 7
a:boat	-14 14
a:border	18 -18
a:both	-20 20
a:bring its	-11 11
a:butter	18 -18
a:buy <goods-amount>	10 -10
a:by <person>	19 -19
a:by <points>	7 -7
a:by its	-9 9
a:by the	-12 12
a:cabinet .	-16 16
a:call its	-13 13
a:cannot	-11 11
a:canola	-13 13
a:car go	12 -12
a:car have	8 -8
a:car pay	-11 11
a:care	-8 8
a:ceasefire	20 -20
a:charge nothing	-15 15
a:charge of	-11 11
a:charge on	20 -20
a:charge us	-10 10
a:check	-12 12
a:cheese .	-15 15
a:chief negotiator	-10 10
a:cinnamon	14 -14
a:clock	-19 19
a:close	-13 13
a:close to	-9 9
a:cocoa	-19 19
a:coffee .	7 -7
a:come on	-8 8
a:come to	-6 6
a:come up	10 -10
a:commissioner	17 -17
a:company	11 -11
a:concern	11 -11
a:concession	-11 11
a:conclude in	7 -7
a:conclude on	-26 26
a:conclude one	14 -14
a:consent	10 -10
a:continue .	6 -6
a:continue to	8 -8
a:contract	-15 15
a:control	13 -13
a:cotton	14 -14
a:count	-17 17
a:counter	10 -10
a:counter -	10 -10
a:court	12 -12
a:custom	12 -12
a:date	-24 24
a:date and	-14 14
a:day before	-9 9
a:deal	-2 2
a:deal .	-11 11
a:deal in	12 -12
a:deal of	-7 7
a:deal with	20 -20
a:decade	9 -9
a:delay	15 -15
a:delegation	-21 21
a:delegation .	-21 21
a:deputy	-11 11
a:deputy prime	-12 12
a:dispute	-16 16
a:do	7 -7
a:done .	-7 7
a:down	11 -11
a:draft	-19 19
a:drop <level>	8 -8
a:duty -	-14 14
a:duty in	-11 11
a:duty of	27 -27
a:economy minister	-17 17
a:effect	15 -15
a:effect on	20 -20
a:end its	6 -6
a:end on	13 -13
a:end the	-11 11
a:enter at	22 -22
a:examine	10 -10
a:exchanged	-17 17
a:exist	-13 13
a:expect	12 -12
a:expense	10 -10
a:expire	9 -9
a:extension	12 -12
a:face	6 -6
a:face <level>	8 -8
a:fall	9 -9
a:far	-18 18
a:fifth	14 -14
a:find	8 -8
a:finished	-17 17
a:first .	14 -14
a:first country	-11 11
a:first time	12 -12
a:first to	-16 16
a:fish	-26 26
a:flat	-9 9
a:followed	-18 18
a:food	-9 9
a:for	-6 6
a:for <day-ahead>	12 -12
a:for <level>	-13 13
a:for an	-11 11
a:for car	12 -12
a:for it	13 -13
a:for its	16 -16
a:for the	-18 18
a:force	-11 11
a:force since	18 -18
a:foreign	6 -6
a:foreign minister	8 -8
a:fourth	-9 9
a:framework for	-14 14
a:framework of	11 -11
a:free in	8 -8
a:free of	-10 10
a:from	14 -14
a:from <name>	5 -5
a:from <seat>	-18 18
a:gave	-13 13
a:get <number>	32 -32
a:get <span>	10 -10
a:get in	-14 14
a:get its	-18 18
a:get the	-7 7
a:get their	14 -14
a:get there	14 -14
a:given	-15 15
a:given up	-21 21
a:go	11 -11
a:go from	13 -13
a:go on	-10 10
a:gold	12 -12
a:good	-8 8
a:good enter	-9 9
a:good go	-11 11
a:good is	-9 9
a:good outside	19 -19
a:greer	8 -8
a:ground	15 -15
a:had <level>	12 -12
a:had been	-8 8
a:had come	-12 12
a:had its	9 -9
a:had reach	12 -12
a:hand	-22 22
a:hand .	-11 11
a:hand on	-16 16
a:has <level>	15 -15
a:has an	-14 14
a:has become	-10 10
a:has come	13 -13
a:has conclude	11 -11
a:has go	17 -17
a:has none	-10 10
a:has one	-16 16
a:has promise	13 -13
a:has say	13 -13
a:has stop	-14 14
a:has tell	-10 10
a:has the	12 -12
a:has to	9 -9
a:has with	-12 12
a:have a	13 -13
a:have framework	-9 9
a:have one	12 -12
a:have to	9 -9
a:he	-23 23
a:hear	10 -10
a:him	-18 18
a:hotel	11 -11
a:in <month-ahead>	5 -5
a:in <month-gone>	-6 6
a:in <seat>	9 -9
a:in a	11 -11
a:in its	-14 14
a:in sight	12 -12
a:in the	-7 7
a:in their	10 -10
a:in under	-17 17
a:informed	11 -11
a:initial	6 -6
a:insulin	12 -12
a:is <level>	15 -15
a:is expect	9 -9
a:is free	22 -22
a:is in	-13 13
a:is no	-10 10
a:is out	-10 10
a:is ready	13 -13
a:it on	19 -19
a:it sell	-15 15
a:it since	-13 13
a:it was	12 -12
a:its <number>	-13 13
a:its <office>	18 -18
a:its agreement	-16 16
a:its approval	-11 11
a:its part	13 -13
a:its plan	-8 8
a:its talk	-14 14
a:its tariff	12 -12
a:jamieson	8 -8
a:jamieson greer	8 -8
a:joined	-11 11
a:karachi	10 -10
a:larger	12 -12
a:last week	-20 20
a:last year	21 -21
a:late	11 -11
a:law	-17 17
a:law on	9 -9
a:leader	-14 14
a:leave	-4 4
a:leave to	10 -10
a:less	23 -23
a:let in	15 -15
a:let its	-14 14
a:license	10 -10
a:lie	-11 11
a:list	18 -18
a:list .	8 -8
a:lithium	15 -15
a:little	9 -9
a:longer	-11 11
a:lower their	-12 12
a:make it	9 -9
a:make its	-14 14
a:market .	13 -13
a:me	-11 11
a:mean	-8 8
a:medicine	7 -7
a:medicine .	10 -10
a:meet at	-7 7
a:member	13 -13
a:member of	11 -11
a:mercosur	14 -14
a:minister of	16 -16
a:ministry	12 -12
a:more .	14 -14
a:most	-13 13
a:most <quality>	-12 12
a:most of	-18 18
a:move	-12 12
a:move .	-11 11
a:must	12 -12
a:nafta	-15 15
a:negotiate for	-15 15
a:negotiate with	19 -19
a:negotiator are	-16 16
a:neighbour	23 -23
a:next	28 -28
a:next week	18 -18
a:no agreement	11 -11
a:no deal	-25 25
a:no duty	-9 9
a:no longer	-12 12
a:no trade	-12 12
a:nobody	24 -24
a:none	-21 21
a:none .	-20 20
a:not .	14 -14
a:not <number>	-8 8
a:not affected	16 -16
a:not be	-7 7
a:not been	-13 13
a:not done	-12 12
a:obtain	-11 11
a:of <month-gone>	-9 9
a:of <name>	24 -24
a:of <number>	-21 21
a:of a	11 -11
a:of it	-14 14
a:off .	-20 20
a:off the	11 -11
a:offer <level>	-10 10
a:offer to	-8 8
a:oil	10 -10
a:oil for	-13 13
a:on .	-22 22
a:on <day-today>	-18 18
a:on <number>	-10 10
a:on <quality>	38 -38
a:on all	13 -13
a:on canola	-18 18
a:on date	-13 13
a:on food	-10 10
a:on how	-11 11
a:on it	15 -15
a:on most	-11 11
a:on rice	9 -9
a:on steel	-15 15
a:on tea	14 -14
a:on their	12 -12
a:once	11 -11
a:one .	-14 14
a:one are	7 -7
a:one of	12 -12
a:one to	14 -14
a:opened	14 -14
a:other	23 -23
a:other 's	18 -18
a:our	-17 17
a:outside	18 -18
a:outside the	16 -16
a:over fish	-11 11
a:owe	12 -12
a:own	4 -4
a:own <level>	11 -11
a:own agreement	-18 18
a:own arrangement	-10 10
a:own duty	7 -7
a:own tariff	-7 7
a:own truce	9 -9
a:own with	-14 14
a:pact of	-6 6
a:palm	-9 9
a:palm oil	-9 9
a:paper	-12 12
a:paprika	9 -9
a:parliament 's	-13 13
a:parliament had	15 -15
a:parliament has	13 -13
a:parliament on	-17 17
a:part of	-19 19
a:pause	18 -18
a:pay	21 -21
a:pay <money>	-10 10
a:pay a	-16 16
a:pay an	10 -10
a:peace	-16 16
a:peace with	-23 23
a:plywood	-13 13
a:president	5 -5
a:product	-24 24
a:product .	-15 15
a:progress	-17 17
a:promise in	-6 6
a:proposal	-12 12
a:publish	-15 15
a:publish a	-16 16
a:publish the	11 -11
a:put	15 -15
a:put its	19 -19
a:quota	27 -27
a:quota of	9 -9
a:raise	14 -14
a:reach an	-13 13
a:refuse to	8 -8
a:region	10 -10
a:remain	11 -11
a:report	13 -13
a:representative	20 -20
a:representative jamieson	8 -8
a:rested	-10 10
a:rested on	-12 12
a:result	-11 11
a:rice and	14 -14
a:round of	17 -17
a:run	-8 8
a:run to	-20 20
a:salmon pay	-7 7
a:same	-14 14
a:same .	-10 10
a:same <level>	-16 16
a:same truce	-13 13
a:say	-5 5
a:say to	-24 24
a:say yes	-9 9
a:scrap	-15 15
a:scrap its	-12 12
a:seal	11 -11
a:secretary	16 -16
a:secure	-11 11
a:sell to	-25 25
a:separately	14 -14
a:sesame	17 -17
a:settle with	-10 10
a:ship to	-13 13
a:shook	-23 23
a:shook hand	-22 22
a:shortly	14 -14
a:show	-11 11
a:shrimp	15 -15
a:side would	-7 7
a:sight	12 -12
a:sign a	10 -10
a:sign an	13 -13
a:sign it	-10 10
a:sign last	-11 11
a:similar truce	-15 15
a:since <day-gone>	29 -29
a:since <person>	-7 7
a:so	-10 10
a:so far	-13 13
a:something	-12 12
a:southern	11 -11
a:special	11 -11
a:stand	-8 8
a:stand at	-9 9
a:steel	-12 12
a:steel and	-15 15
a:stick	-10 10
a:still	-37 37
a:still at	-25 25
a:strike a	-7 7
a:stuck	14 -14
a:study	11 -11
a:study the	10 -10
a:such	17 -17
a:sugar	8 -8
a:summer	-8 8
a:summer .	-5 5
a:surcharge on	-11 11
a:suspend	14 -14
a:suspend .	9 -9
a:suspension	11 -11
a:table	-8 8
a:table .	-24 24
a:take effect	14 -14
a:take the	16 -16
a:talk .	15 -15
a:talk are	-11 11
a:talk go	-9 9
a:talk without	-15 15
a:talking .	16 -16
a:tariff of	-26 26
a:tariff talk	13 -13
a:tariff to	11 -11
a:tea	31 -31
a:tell	12 -12
a:temporary	-18 18
a:term	8 -8
a:text .	-13 13
a:than <number>	-10 10
a:than the	-12 12
a:the <level>	16 -16
a:the <name>	-11 11
a:the <person>	13 -13
a:the arrangement	16 -16
a:the bloc	-9 9
a:the common	-13 13
a:the dispute	-11 11
a:the door	-11 11
a:the fourth	-9 9
a:the framework	21 -21
a:the law	-10 10
a:the lower	11 -11
a:the other	10 -10
a:the rate	9 -9
a:the same	-11 11
a:the sixth	-8 8
a:the summer	-8 8
a:the table	-12 12
a:the transfer	11 -11
a:the work	-8 8
a:their	16 -16
a:their treaty	-13 13
a:them .	19 -19
a:then .	-10 10
a:there is	-20 20
a:there on	-12 12
a:thi	11 -11
a:thi week	12 -12
a:thing	10 -10
a:think	-16 16
a:threaten	13 -13
a:to	-12 12
a:to .	-12 12
a:to <day-ahead>	-8 8
a:to <person>	-12 12
a:to <span>	-9 9
a:to begin	13 -13
a:to charge	-13 13
a:to cut	-17 17
a:to drop	12 -12
a:to impose	-11 11
a:to it	-11 11
a:to its	15 -15
a:to pay	16 -16
a:to reach	-12 12
a:to scrap	-11 11
a:to sign	-8 8
a:to take	-11 11
a:to visit	-12 12
a:too	-11 11
a:trade commissioner	15 -15
a:trade representative	16 -16
a:trade treaty	14 -14
a:transfer	11 -11
a:treaty with	-7 7
a:trump has	-10 10
a:tuna	-13 13
a:turbine	10 -10
a:turn	18 -18
a:under the	19 -19
a:under their	-11 11
a:understanding with	10 -10
a:until <day-ahead>	12 -12
a:until <month-ahead>	-14 14
a:until then	-11 11
a:up .	-10 10
a:up <level>	-12 12
a:up for	7 -7
a:up to	19 -19
a:us	-20 20
a:want <number>	-9 9
a:want the	-8 8
a:was <level>	13 -13
a:was the	-11 11
a:welcomed	12 -12
a:were	-16 16
a:were in	-7 7
a:wheat	19 -19
a:whether it	-12 12
a:will be	-10 10
a:will begin	-10 10
a:will not	19 -19
a:will pay	-15 15
a:wire	-12 12
a:with	18 -18
a:with <name>	7 -7
a:with <number>	13 -13
a:with <seat>	-8 8
a:with a	16 -16
a:with an	-15 15
a:with him	-15 15
a:with it	9 -9
a:with its	9 -9
a:with one	9 -9
a:with the	14 -14
a:withdraw	-9 9
a:wood	16 -16
a:work	-11 11
a:worse	11 -11
a:would not	-9 9
a:year	10 -10
a:year .	-8 8
a:yes	-23 23
a:yes .	-8 8
a:you	-11 11
a:zero	16 -16
a:zero .	13 -13
b:"	13 -13
b:" a	-10 10
b:'s	12 -12
b:'s agreement	13 -13
b:'s deal	9 -9
b:'s pact	10 -10
b:'s the	-9 9
b:(	17 -17
b:)	9 -9
b:,	10 -10
b:, before	-10 10
b:, conclude	11 -11
b:, duty	-7 7
b:, from	11 -11
b:, in	9 -9
b:, on	22 -22
b:, say	11 -11
b:, sign	18 -18
b:, there	-8 8
b:, under	17 -17
b:, was	-11 11
b:, with	-7 7
b:- <quality>	8 -8
b:. <name>	14 -14
b:: <name>	10 -10
b:: <person>	14 -14
b:: <seat>	16 -16
b:: it	11 -11
b:: they	17 -17
b:: we	-19 19
b:: what	17 -17
b:;	-8 8
b:; <name>	15 -15
b:<agent>	9 -9
b:<day-ahead> in	10 -10
b:<day-ahead> on	-14 14
b:<day-gone> 's	-15 15
b:<day-gone> <name>	-17 17
b:<day-gone> at	13 -13
b:<day-gone> morning	8 -8
b:<day-gone> the	21 -21
b:<day-today> <name>	10 -10
b:<day-today> that	9 -9
b:<duty>	-18 18
b:<gate>	-14 14
b:<level-noun>	-5 5
b:<level> in	-19 19
b:<level> the	10 -10
b:<level> under	-21 21
b:<month-gone> most	10 -10
b:<name> 's	8 -8
b:<name> /	13 -13
b:<name> bring	-13 13
b:<name> hope	-11 11
b:<name> in	17 -17
b:<name> sell	14 -14
b:<name> send	-12 12
b:<name> sign	14 -14
b:<name> tariff	-21 21
b:<name> want	-15 15
b:<name> with	-7 7
b:<name> would	18 -18
b:<number> for	-8 8
b:<number> the	-12 12
b:<office> in	-12 12
b:<organisation> and	14 -14
b:<organisation> call	7 -7
b:<organisation> has	14 -14
b:<organisation> the	-14 14
b:<organisation> to	9 -9
b:<person> end	-15 15
b:<person> in	15 -15
b:<person> will	16 -16
b:<points>	13 -13
b:<quality> butter	-11 11
b:<quality> car	-9 9
b:<quality> good	10 -10
b:<quality> have	-4 4
b:<quality> parliament	-8 8
b:<quality> salmon	-11 11
b:<quality> tariff	-13 13
b:<quality> tile	-13 13
b:<seat> and	-5 5
b:<seat> charge	-13 13
b:<seat> expect	18 -18
b:<seat> on	10 -10
b:<span> after	-8 8
b:<v-bear>	14 -14
b:<v-buy>	24 -24
b:<v-refuse>	-18 18
b:<v-sign>	-7 7
b:a half	17 -17
b:a memorandum	9 -9
b:a similar	15 -15
b:a tariff	-11 11
b:a trade	-14 14
b:about <name>	-9 9
b:accord	-10 10
b:after <name>	-14 14
b:after <span>	9 -9
b:agreement between	-17 17
b:agreement of	16 -16
b:agreement was	16 -16
b:also	-13 13
b:an <quality>	-18 18
b:an agreement	18 -18
b:an understanding	-12 12
b:and his	-11 11
b:and one	27 -27
b:and that	-9 9
b:and trade	-7 7
b:and would	-9 9
b:another	10 -10
b:arabic	-8 8
b:are	-10 10
b:are <level>	-11 11
b:are charge	-9 9
b:are the	9 -9
b:are under	-12 12
b:arrangement	18 -18
b:arrived in	-7 7
b:as <person>	-19 19
b:ask about	-11 11
b:at <level>	-7 7
b:at a	12 -12
b:at once	-11 11
b:at the	-16 16
b:away	10 -10
b:back	-18 18
b:back from	9 -9
b:back to	-12 12
b:be	9 -9
b:be a	14 -14
b:beef from	-9 9
b:been free	10 -10
b:been sign	15 -15
b:been to	-9 9
b:before	14 -14
b:being	-6 6
b:between <name>	-15 15
b:bill	-9 9
b:black	-13 13
b:both	7 -7
b:brussel	11 -11
b:buy	14 -14
b:by <level>	11 -11
b:call	18 -18
b:call on	9 -9
b:canola	-11 11
b:car	-17 17
b:car from	-18 18
b:charge	-10 10
b:charge on	-12 12
b:clock	-10 10
b:come in	10 -10
b:conclude a	8 -8
b:conclude an	6 -6
b:continue	-12 12
b:cork	-12 12
b:custom	-16 16
b:deal of	9 -9
b:declare	-12 12
b:deficit	12 -12
b:delegation	14 -14
b:do	15 -15
b:drop	9 -9
b:duty in	9 -9
b:duty of	-11 11
b:economic	-7 7
b:electric	-10 10
b:electric car	-11 11
b:enter	14 -14
b:expect	15 -15
b:expect in	-8 8
b:exporter	-11 11
b:fall to	-10 10
b:finished	15 -15
b:first	11 -11
b:flew home	10 -10
b:for <name>	16 -16
b:for a	-6 6
b:for car	10 -10
b:for the	-8 8
b:four	13 -13
b:framework	17 -17
b:framework for	17 -17
b:framework in	-7 7
b:framework with	14 -14
b:free trade	-14 14
b:free under	11 -11
b:from <level>	8 -8
b:from <name>	15 -15
b:general	-10 10
b:get	-16 16
b:get from	-15 15
b:gold	10 -10
b:golf	16 -16
b:good are	-9 9
b:good from	-12 12
b:good will	11 -11
b:gum	-9 9
b:gum arabic	-10 10
b:had	14 -14
b:had a	-20 20
b:had agree	15 -15
b:had reach	-15 15
b:had sign	-11 11
b:halve	-16 16
b:has an	26 -26
b:has its	17 -17
b:has let	7 -7
b:has promise	-10 10
b:has with	-13 13
b:have a	16 -16
b:have no	-7 7
b:have sign	14 -14
b:he agree	-16 16
b:he is	10 -10
b:he would	18 -18
b:his	-14 14
b:his country	11 -11
b:hit	7 -7
b:hope	-21 21
b:hope to	-16 16
b:house	-15 15
b:how	10 -10
b:i	-12 12
b:if	14 -14
b:if <name>	-9 9
b:in	18 -18
b:in <number>	-10 10
b:in <organisation>	-14 14
b:in <seat>	22 -22
b:in talk	15 -15
b:in the	2 -2
b:initial in	-15 15
b:instrument	-13 13
b:is also	-12 12
b:is in	10 -10
b:is on	-12 12
b:is still	11 -11
b:is the	-14 14
b:is wait	-12 12
b:it	11 -11
b:it 's	-12 12
b:it in	-12 12
b:it is	11 -11
b:its	15 -15
b:its <office>	-11 11
b:its <organisation>	8 -8
b:its agreement	18 -18
b:its deal	12 -12
b:its duty	20 -20
b:its market	-9 9
b:its own	22 -22
b:its treaty	9 -9
b:its way	-12 12
b:itself	-13 13
b:join	-18 18
b:joint	16 -16
b:joint statement	14 -14
b:law	-11 11
b:leader	16 -16
b:less	12 -12
b:less than	10 -10
b:let in	-16 16
b:level with	15 -15
b:like the	-16 16
b:market to	-12 12
b:matter	12 -12
b:meanwhile	-14 14
b:meet	12 -12
b:meet in	12 -12
b:milk	7 -7
b:month	9 -9
b:more	17 -17
b:morning	8 -8
b:most	-7 7
b:mr <person>	9 -9
b:named	13 -13
b:negotiate with	-17 17
b:negotiation between	11 -11
b:negotiation on	11 -11
b:negotiator are	11 -11
b:neighbour	-12 12
b:new	11 -11
b:no trade	22 -22
b:number	-13 13
b:of	18 -18
b:of <level>	-22 22
b:of <name>	-9 9
b:of a	25 -25
b:of it	8 -8
b:of its	-11 11
b:of talk	17 -17
b:off its	10 -10
b:off trade	-11 11
b:offer	-9 9
b:oil	-16 16
b:oil pay	-10 10
b:on	15 -15
b:on <day-gone>	9 -9
b:on <quality>	-14 14
b:on his	13 -13
b:on in	-14 14
b:on its	-11 11
b:on most	-8 8
b:on with	17 -17
b:once	-13 13
b:one in	10 -10
b:one with	-22 22
b:open	14 -14
b:opened	-8 8
b:operator	15 -15
b:or	16 -16
b:order	7 -7
b:other	10 -10
b:our	9 -9
b:out	10 -10
b:over	18 -18
b:own	33 -33
b:own accord	13 -13
b:own agreement	19 -19
b:own deal	21 -21
b:own talk	-14 14
b:own with	11 -11
b:pact	12 -12
b:palm	-11 11
b:paper	-21 21
b:part	10 -10
b:part from	11 -11
b:past	-11 11
b:pay <level>	-17 17
b:pay a	16 -16
b:plan	12 -12
b:port	-10 10
b:port of	-11 11
b:present	-11 11
b:product of	8 -8
b:ratification	-15 15
b:reach a	-15 15
b:reach for	-11 11
b:remain	10 -10
b:room	-15 15
b:round with	12 -12
b:salmon	-10 10
b:same	-30 30
b:sanctioning	10 -10
b:sanctioning <name>	9 -9
b:say	16 -16
b:say on	10 -10
b:section	10 -10
b:section <number>	10 -10
b:sell	13 -13
b:shook	12 -12
b:shook hand	10 -10
b:sign in	-10 10
b:sign its	15 -15
b:sign the	-19 19
b:sign with	13 -13
b:similar	13 -13
b:since	21 -21
b:since then	11 -11
b:so	-14 14
b:so are	13 -13
b:so doe	-10 10
b:some	-14 14
b:some of	-11 11
b:south	17 -17
b:spoke	19 -19
b:spoke of	11 -11
b:statement	13 -13
b:steel	8 -8
b:step	-13 13
b:still	17 -17
b:still negotiate	11 -11
b:strike	15 -15
b:such as	13 -13
b:take	14 -14
b:take <level>	12 -12
b:talk go	-13 13
b:talk in	13 -13
b:talked	11 -11
b:talking about	12 -12
b:tariff	-18 18
b:tariff deal	-11 11
b:tariff talk	15 -15
b:tariff to	-13 13
b:tax	-7 7
b:than those	9 -9
b:thank	-10 10
b:that <seat>	-11 11
b:that are	-11 11
b:that bring	13 -13
b:that his	10 -10
b:that is	16 -16
b:that their	12 -12
b:that with	-13 13
b:the <name>	-9 9
b:the <person>	-5 5
b:the <quality>	-6 6
b:the agreement	-9 9
b:the arrangement	22 -22
b:the clock	-10 10
b:the country	-15 15
b:the duty	-14 14
b:the economic	-12 12
b:the house	-12 12
b:the joint	10 -10
b:the matter	10 -10
b:the port	-11 11
b:the protocol	23 -23
b:the same	-22 22
b:the step	-13 13
b:the text	14 -14
b:the third	-6 6
b:the treaty	-18 18
b:the truce	15 -15
b:the two	17 -17
b:the understanding	14 -14
b:the war	11 -11
b:the whole	-11 11
b:their	28 -28
b:they	19 -19
b:they enter	12 -12
b:thing	-10 10
b:third	-15 15
b:third round	-19 19
b:those	11 -11
b:those of	13 -13
b:those with	-11 11
b:threaten a	-10 10
b:three	10 -10
b:to	16 -16
b:to come	13 -13
b:to put	11 -11
b:to sign	-10 10
b:to take	12 -12
b:to talk	10 -10
b:to the	-7 7
b:together	11 -11
b:trade	-13 13
b:trade agreement	-16 16
b:trade talk	-7 7
b:treaty	-9 9
b:treaty between	-16 16
b:treaty of	-12 12
b:truce	36 -36
b:truce with	21 -21
b:turn	-13 13
b:two	22 -22
b:under way	-12 12
b:understanding with	-10 10
b:unless	16 -16
b:until <day-ahead>	11 -11
b:up <level>	10 -10
b:visit	20 -20
b:want	-12 12
b:want to	-10 10
b:war	14 -14
b:war with	9 -9
b:was at	-14 14
b:way to	11 -11
b:we have	6 -6
b:were	9 -9
b:what doe	11 -11
b:what it	-9 9
b:wheat	-12 12
b:when the	-11 11
b:whether	7 -7
b:which <name>	15 -15
b:which <person>	-17 17
b:which <seat>	-16 16
b:which was	-11 11
b:who	22 -22
b:who have	-6 6
b:whole	-11 11
b:whose	25 -25
b:will be	16 -16
b:will not	-7 7
b:wire	11 -11
b:with	-14 14
b:with <name>	-23 23
b:with <seat>	-19 19
b:with a	13 -13
b:with his	-10 10
b:within	-11 11
b:wool	-9 9
b:would help	14 -14
b:would keep	-10 10
b:— <person>	11 -11
b:— <quality>	9 -9
b:— a	-16 16
b:— by	11 -11
b:•	12 -12
b:• <name>	16 -16
c0=begin	7 -7
c0=buy	14 -14
c0=lack	-7 7
c0=sign	-14 14
c0=stay	5 -5
c1=begin	7 -7
c1=buy	22 -22
c1=refuse	-12 12
c1=sign	-10 10
c2=lack	26 -26
c2=return	-17 17
c2=threaten	22 -22
c2=up	14 -14
came to nothing	-20 20
came to nothing agreement	25 -25
came to nothing making	23 -23
came to nothing no word	-33 33
came to nothing one	-24 24
ct0=agree pluperfect	-12 12
ct0=bear present	17 -17
ct0=begin future	20 -20
ct0=down future	-11 11
ct0=down modal	22 -22
ct0=impose future	10 -10
ct0=impose past-passive	-8 8
ct0=impose perfect	14 -14
ct0=impose pluperfect	14 -14
ct0=impose present-passive	-9 9
ct0=propose modal	13 -13
ct0=sign present	-12 12
ct0=stay future	16 -16
ct0=stay past	18 -18
ct0=target future	-8 8
ct0=target past	12 -12
ct0=threaten past	13 -13
ct1=agree pluperfect	-11 11
ct1=bear present	17 -17
ct1=begin future	18 -18
ct1=down future	-9 9
ct1=down modal	22 -22
ct1=end infinitive	9 -9
ct1=impose future	12 -12
ct1=impose gerund	12 -12
ct1=impose modal	-6 6
ct1=impose participle-passive	20 -20
ct1=impose past-passive	-8 8
ct1=impose present-passive	-10 10
ct1=propose participle-passive	16 -16
ct1=propose past	-13 13
ct1=sign infinitive	-13 13
ct1=stay future	11 -11
ct1=stay participle-passive	15 -15
ct1=stay perfect	-16 16
ct1=target future	-8 8
ct1=target past	11 -11
ct1=threaten past	12 -12
ct2=agree future	-10 10
ct2=bear modal	12 -12
ct2=bear past	-9 9
ct2=bear perfect	7 -7
ct2=bear pluperfect	-5 5
ct2=begin infinitive	10 -10
ct2=begin perfect	8 -8
ct2=begin pluperfect	-9 9
ct2=down modal	11 -11
ct2=down participle-passive	8 -8
ct2=down pluperfect	-20 20
ct2=end past	22 -22
ct2=impose modal	13 -13
ct2=impose modal-passive	-4 4
ct2=impose participle-passive	13 -13
ct2=impose past-passive	-13 13
ct2=impose perfect-passive	19 -19
ct2=impose present-passive	12 -12
ct2=lack present	14 -14
ct2=propose participle-passive	11 -11
ct2=refuse past	25 -25
ct2=refuse past-passive	-20 20
ct2=refuse perfect	-14 14
ct2=return past	-10 10
ct2=say present	9 -9
ct2=say present-passive	-17 17
ct2=sell perfect	-12 12
ct2=sign participle-passive	13 -13
ct2=sign present-passive	-16 16
ct2=stay gerund	-10 10
ct2=stay modal	-12 12
ct2=target future-passive	-11 11
ct2=up future	-11 11
ct2=up past	35 -35
ct2=up perfect	13 -13
ct2=up present	-10 10
f:!	-19 19
f:"	25 -25
f:'	7 -7
f:'s	-15 15
f:(	-16 16
f:)	-16 16
f::	11 -11
f:;	-11 11
f:<agent>	-16 16
f:<day-ahead>	7 -7
f:<day-today>	6 -6
f:<level-noun>	-14 14
f:<money>	-16 16
f:<month-today>	21 -21
f:<office>	-25 25
f:<seat>	-25 25
f:<sender>	14 -14
f:<span>	18 -18
f:<taker>	10 -10
f:<v-bear>	-14 14
f:<v-buy>	12 -12
f:<v-down>	-12 12
f:<v-lack>	13 -13
f:<v-renew>	15 -15
f:<v-up>	9 -9
f:abroad	7 -7
f:access	-22 22
f:action	-10 10
f:admit	23 -23
f:advantage	9 -9
f:affected	14 -14
f:agreement	12 -12
f:agriculture	-24 24
f:air	11 -11
f:alone	21 -21
f:already	26 -26
f:alternative	9 -9
f:among	11 -11
f:amount	15 -15
f:annex	-12 12
f:announce	-14 14
f:another	20 -20
f:any	-14 14
f:anybody	-9 9
f:anything	-8 8
f:apply	17 -17
f:approval	16 -16
f:as	-21 21
f:assembly	-13 13
f:at	15 -15
f:attack	11 -11
f:away	12 -12
f:back	30 -30
f:ban	-16 16
f:be	-13 13
f:become	12 -12
f:beef	-12 12
f:beer	5 -5
f:begin	20 -20
f:behind	-16 16
f:being	14 -14
f:belong	11 -11
f:best	-17 17
f:between	27 -27
f:bill	-12 12
f:billion	10 -10
f:bloc	-11 11
f:body	-13 13
f:border	12 -12
f:bring	25 -25
f:broken	-18 18
f:business	-11 11
f:call	18 -18
f:callao	12 -12
f:can	23 -23
f:canola	-13 13
f:capital	11 -11
f:case	24 -24
f:ceiling	-15 15
f:certificate	12 -12
f:champagne	10 -10
f:change	27 -27
f:chip	13 -13
f:chocolate	-16 16
f:christma	-16 16
f:city	11 -11
f:cod	10 -10
f:collect	10 -10
f:come	-12 12
f:comment	-14 14
f:complete	10 -10
f:concentrate	-15 15
f:conclude	22 -22
f:conference	10 -10
f:confirm	20 -20
f:consistent	-21 21
f:constructive	-15 15
f:content	18 -18
f:continental	-12 12
f:cost	9 -9
f:could	-13 13
f:count	18 -18
f:court	-10 10
f:cut	-11 11
f:dairy	-19 19
f:day	10 -10
f:de	-19 19
f:deal	-45 45
f:dealt	-14 14
f:decide	17 -17
f:decision	19 -19
f:decline	-13 13
f:decree	15 -15
f:do	16 -16
f:doesn't	15 -15
f:done	-7 7
f:door	16 -16
f:double	22 -22
f:down	-10 10
f:during	-12 12
f:each	-14 14
f:early	-15 15
f:economy	-13 13
f:effect	-16 16
f:either	12 -12
f:emergency	-12 12
f:enough	12 -12
f:entry	-19 19
f:even	-17 17
f:everyone	-21 21
f:everything	23 -23
f:expire	16 -16
f:exporter	16 -16
f:extend	15 -15
f:extension	13 -13
f:face	-14 14
f:fact	12 -12
f:fentanyl	21 -21
f:figure	9 -9
f:find	21 -21
f:foreign	17 -17
f:framework	-40 40
f:freed	-12 12
f:frozen	-10 10
f:full	11 -11
f:g	15 -15
f:gas	-9 9
f:geneva	-13 13
f:given	-17 17
f:good	-17 17
f:grain	9 -9
f:grant	-14 14
f:had	19 -19
f:hand	-9 9
f:handed	13 -13
f:hard	11 -11
f:have	-12 12
f:hear	14 -14
f:hearing	-19 19
f:here	24 -24
f:higher	-22 22
f:his	13 -13
f:hit	13 -13
f:home	-10 10
f:hotel	-12 12
f:how	22 -22
f:i	-14 14
f:import	23 -23
f:in	8 -8
f:include	-17 17
f:industry	9 -9
f:initial	-16 16
f:ink	12 -12
f:inside	20 -20
f:intend	13 -13
f:invest	-10 10
f:investment	-21 21
f:isn't	16 -16
f:item	12 -12
f:itself	18 -18
f:joint	-16 16
f:judge	12 -12
f:kind	-22 22
f:later	21 -21
f:law	-20 20
f:learn	9 -9
f:less	14 -14
f:level	-3 3
f:levy	15 -15
f:like	-14 14
f:line	12 -12
f:long	13 -13
f:lorry	16 -16
f:lower	-22 22
f:lowest	-12 12
f:machine	23 -23
f:magnet	11 -11
f:mandate	-10 10
f:many	18 -18
f:market	-13 13
f:may	14 -14
f:mention	-9 9
f:minister	-16 16
f:ministry	25 -25
f:minute	10 -10
f:mombasa	-18 18
f:more	13 -13
f:morning	12 -12
f:must	28 -28
f:national	-14 14
f:near	-9 9
f:need	15 -15
f:negotiate	10 -10
f:negotiation	-16 16
f:negotiator	-20 20
f:new	-15 15
f:next	10 -10
f:ninth	-16 16
f:no	18 -18
f:nobody	19 -19
f:nor	19 -19
f:north	22 -22
f:nothing	-6 6
f:now	-13 13
f:obstacle	9 -9
f:obtain	-16 16
f:odd	-8 8
f:of	15 -15
f:oil	4 -4
f:old	-15 15
f:older	12 -12
f:only	-17 17
f:open	-14 14
f:opposed	12 -12
f:or	15 -15
f:our	-11 11
f:outside	-15 15
f:overcapacity	-9 9
f:own	9 -9
f:pact	12 -12
f:page	-19 19
f:paper	-19 19
f:part	-11 11
f:pass	11 -11
f:paste	-12 12
f:pause	-10 10
f:phosphate	-12 12
f:place	-17 17
f:plan	11 -11
f:plant	-14 14
f:point	12 -12
f:pork	-18 18
f:position	-16 16
f:possible	-11 11
f:poultry	-15 15
f:powder	21 -21
f:power	-10 10
f:prepare	11 -11
f:present	14 -14
f:prime	15 -15
f:problem	-13 13
f:product	-12 12
f:promise	-17 17
f:propose	16 -16
f:publish	-11 11
f:put	13 -13
f:quickly	-10 10
f:quota	13 -13
f:raise	12 -12
f:ratify	-18 18
f:ready	-8 8
f:reagan	-14 14
f:reason	-20 20
f:receive	17 -17
f:reciprocal	11 -11
f:red	-11 11
f:reduce	-16 16
f:regret	12 -12
f:remain	-21 21
f:remember	-12 12
f:replace	-15 15
f:reply	17 -17
f:representative	21 -21
f:respond	11 -11
f:rest	10 -10
f:return	-13 13
f:rice	-12 12
f:ronald	-12 12
f:rubber	18 -18
f:rum	-20 20
f:run	15 -15
f:salt	-9 9
f:sanction	12 -12
f:say	-10 10
f:season	12 -12
f:second	14 -14
f:seed	-22 22
f:service	-10 10
f:set	-5 5
f:she	-14 14
f:side	16 -16
f:signature	-12 12
f:since	13 -13
f:sleep	-18 18
f:so	6 -6
f:soybean	11 -11
f:spent	-18 18
f:spokesman	-19 19
f:spot	-19 19
f:stage	-18 18
f:stand	-18 18
f:state	13 -13
f:statement	-20 20
f:stockholm	-11 11
f:study	13 -13
f:successor	-12 12
f:sugar	-12 12
f:sum	12 -12
f:summit	7 -7
f:supreme	-10 10
f:surtax	-11 11
f:suspension	9 -9
f:talk	-16 16
f:talked	12 -12
f:talking	-29 29
f:tax	-13 13
f:tea	13 -13
f:team	-14 14
f:telephoned	15 -15
f:temporary	-15 15
f:tenth	14 -14
f:term	15 -15
f:text	-14 14
f:thank	17 -17
f:that	23 -23
f:them	-14 14
f:then	12 -12
f:these	19 -19
f:third	-11 11
f:those	25 -25
f:threaten	-13 13
f:time	11 -11
f:to	9 -9
f:too	-11 11
f:top	-9 9
f:touched	10 -10
f:tractor	14 -14
f:treasury	10 -10
f:truce	26 -26
f:truck	21 -21
f:tyre	-12 12
f:until	9 -9
f:video	24 -24
f:visit	22 -22
f:vote	11 -11
f:want	-12 12
f:warn	18 -18
f:was	17 -17
f:water	-8 8
f:we	12 -12
f:we're	-21 21
f:we've	-12 12
f:welcome	16 -16
f:well	-15 15
f:were	-29 29
f:what	-20 20
f:when	-6 6
f:which	-16 16
f:while	21 -21
f:whiskey	15 -15
f:whisky	-13 13
f:who	25 -25
f:whole	-13 13
f:whose	-12 12
f:will	-14 14
f:wood	14 -14
f:working	-16 16
f:worth	-26 26
f:would	17 -17
f:write	15 -15
f:yes	-14 14
first-of-paragraph	12 -12
follows	20 -20
form=seat	17 -17
has agreement	-44 44
has agreement side	-34 34
has agreement third	-22 22
has making third	12 -12
has one side	9 -9
has talks third	-24 24
has-future	16 -16
has-gerund	6 -6
headline	31 -31
k	23 -23
k US	45 -45
k a:!	-11 11
k a:.	5 -5
k a:<agent>	25 -25
k a:<day-gone> by	10 -10
k a:<day-gone> in	14 -14
k a:<day-gone> night	14 -14
k a:<day-gone> over	-14 14
k a:<day-today>	16 -16
k a:<duty>	13 -13
k a:<level-noun>	-13 13
k a:<month-gone>	-14 14
k a:<month-gone> .	-20 20
k a:<name> 's	-9 9
k a:<name> and	15 -15
k a:<name> are	11 -11
k a:<name> go	8 -8
k a:<name> in	-19 19
k a:<name> since	-16 16
k a:<not>	13 -13
k a:<number> .	-11 11
k a:<number> and	10 -10
k a:<office>	12 -12
k a:<organisation>	42 -42
k a:<organisation> .	12 -12
k a:<person>	15 -15
k a:<person> on	15 -15
k a:<seat> go	11 -11
k a:<seat> in	14 -14
k a:<seat> was	-10 10
k a:<span> .	8 -8
k a:<v-bear>	6 -6
k a:<v-deny>	12 -12
k a:<v-propose>	25 -25
k a:<v-return>	-7 7
k a:<v-say>	14 -14
k a:<v-sell>	14 -14
k a:<v-sign>	5 -5
k a:<v-stay>	-20 20
k a:<v-suspend>	16 -16
k a:?	21 -21
k a:agree	15 -15
k a:agree in	10 -10
k a:agreement .	12 -12
k a:agreement with	17 -17
k a:already	-11 11
k a:and <name>	12 -12
k a:any	14 -14
k a:are go	-16 16
k a:at	-23 23
k a:at once	-12 12
k a:be conclude	-10 10
k a:be sign	13 -13
k a:been go	-11 11
k a:before	18 -18
k a:begin in	-8 8
k a:between	12 -12
k a:binding	10 -10
k a:both side	-16 16
k a:broken	7 -7
k a:busan	13 -13
k a:by both	-13 13
k a:by phone	8 -8
k a:capital	8 -8
k a:car	-12 12
k a:change	-10 10
k a:come on	-9 9
k a:conclude	-12 12
k a:continue .	-16 16
k a:cost	-16 16
k a:did away	-12 12
k a:direction	-12 12
k a:end on	12 -12
k a:first	18 -18
k a:follow .	-12 12
k a:for <span>	15 -15
k a:for the	22 -22
k a:force .	-12 12
k a:found	21 -21
k a:from <number>	-8 8
k a:geneva	12 -12
k a:go on	-20 20
k a:good	-18 18
k a:had	16 -16
k a:have not	9 -9
k a:he	-15 15
k a:his	-12 12
k a:in <month-ahead>	-12 12
k a:in <month-gone>	-16 16
k a:in <name>	-10 10
k a:in <span>	-13 13
k a:in busan	11 -11
k a:in madrid	12 -12
k a:in sight	-10 10
k a:initial	-15 15
k a:instead of	-9 9
k a:is not	13 -13
k a:is on	-14 14
k a:is to	14 -14
k a:it	-14 14
k a:it .	18 -18
k a:it in	-9 9
k a:itself	-14 14
k a:itself .	-14 14
k a:last month	-16 16
k a:madrid	12 -12
k a:make	-16 16
k a:meet	14 -14
k a:minute	10 -10
k a:month	-8 8
k a:most	-13 13
k a:need	10 -10
k a:night	16 -16
k a:none	8 -8
k a:not	14 -14
k a:of <day-gone>	-10 10
k a:of <level>	-11 11
k a:of <month-gone>	-7 7
k a:of the	19 -19
k a:on <day-today>	16 -16
k a:on <span>	-11 11
k a:on it	-14 14
k a:on minimum	18 -18
k a:on most	-9 9
k a:on reciprocal	-14 14
k a:on the	9 -9
k a:one	-10 10
k a:one .	-17 17
k a:only	13 -13
k a:partner	12 -12
k a:phone	9 -9
k a:plant	-15 15
k a:price	10 -10
k a:rate	-20 20
k a:rate in	-14 14
k a:reach .	8 -8
k a:reciprocal	-13 13
k a:reciprocal trade	-14 14
k a:right	-11 11
k a:right direction	-12 12
k a:round .	-8 8
k a:rule	12 -12
k a:same	-12 12
k a:same rate	-12 12
k a:say	8 -8
k a:scheduled	8 -8
k a:scheduled .	8 -8
k a:side	-13 13
k a:sight	-10 10
k a:sight .	-13 13
k a:sign by	8 -8
k a:since last	7 -7
k a:since the	-12 12
k a:social	-9 9
k a:spring	-15 15
k a:spring .	-20 20
k a:start	-18 18
k a:step	-11 11
k a:step .	-12 12
k a:summer	-9 9
k a:summit	12 -12
k a:talk	-6 6
k a:tariff	18 -18
k a:telephone on	15 -15
k a:that the	-13 13
k a:the	10 -10
k a:the <organisation>	28 -28
k a:the right	-12 12
k a:the same	-12 12
k a:them	22 -22
k a:there .	-14 14
k a:they	23 -23
k a:thi	13 -13
k a:third	13 -13
k a:tiktok	16 -16
k a:time .	-15 15
k a:to	16 -16
k a:to <seat>	-13 13
k a:to that	-6 6
k a:turnberry	-18 18
k a:two	-15 15
k a:until	13 -13
k a:until <day-ahead>	12 -12
k a:up .	-12 12
k a:very	15 -15
k a:was agree	9 -9
k a:week	-9 9
k a:were broken	7 -7
k a:were not	-9 9
k a:what	16 -16
k a:will	10 -10
k a:with <name>	18 -18
k a:with <seat>	-16 16
k a:with it	-15 15
k a:with its	-14 14
k a:with the	8 -8
k a:would be	15 -15
k a:would continue	-10 10
k a:would have	10 -10
k asks	15 -15
k b:" a	-11 11
k b:" and	-10 10
k b:" the	14 -14
k b:" we	15 -15
k b:*	-12 12
k b:, <person>	-18 18
k b:, as	-14 14
k b:, call	11 -11
k b:, in	10 -10
k b:, of	-12 12
k b:- free	-13 13
k b:.	16 -16
k b:: <level>	12 -12
k b:: the	16 -16
k b:: they	-19 19
k b:<day-gone>	-23 23
k b:<day-gone> <person>	13 -13
k b:<day-gone> to	-14 14
k b:<duty>	-11 11
k b:<gate>	8 -8
k b:<level-noun>	20 -20
k b:<money>	-17 17
k b:<name>	21 -21
k b:<name> 's	21 -21
k b:<name> duty	-16 16
k b:<name> president	-12 12
k b:<number>	-10 10
k b:<number> of	-11 11
k b:<office>	23 -23
k b:<office> on	11 -11
k b:<organisation> would	-11 11
k b:<person> and	-23 23
k b:<person> broke	-13 13
k b:<person> call	12 -12
k b:<person> of	-12 12
k b:<person> spoke	-9 9
k b:<person> to	-14 14
k b:<quality>	21 -21
k b:<quality> have	13 -13
k b:<seat>	16 -16
k b:<seat> on	11 -11
k b:<seat> say	17 -17
k b:<sender>	26 -26
k b:<v-propose>	15 -15
k b:<v-say>	4 -4
k b:<v-sell>	17 -17
k b:<v-suspend>	12 -12
k b:a <organisation>	10 -10
k b:a binding	-9 9
k b:a full	21 -21
k b:a good	-13 13
k b:a trade	-11 11
k b:aim	-11 11
k b:all	-7 7
k b:all three	-15 15
k b:an	8 -8
k b:and <person>	-14 14
k b:announce	-19 19
k b:announce the	-11 11
k b:are	-28 28
k b:are in	-16 16
k b:ask	14 -14
k b:ask for	12 -12
k b:back	9 -9
k b:be	20 -20
k b:been in	-14 14
k b:before	20 -20
k b:bilateral	-11 11
k b:binding	-9 9
k b:bloc	-18 18
k b:both are	-12 12
k b:but	15 -15
k b:call	10 -10
k b:call the	14 -14
k b:come	-14 14
k b:confirm	-13 13
k b:continue	-10 10
k b:could	12 -12
k b:country had	10 -10
k b:country without	17 -17
k b:custom	15 -15
k b:did	-9 9
k b:did the	-11 11
k b:donald	-8 8
k b:donald trump	-8 8
k b:duty -	-13 13
k b:end	9 -9
k b:enter <name>	-12 12
k b:enter free	12 -12
k b:final	9 -9
k b:flew home	-8 8
k b:for	10 -10
k b:for an	11 -11
k b:full	12 -12
k b:given	-13 13
k b:go on	-7 7
k b:good outside	13 -13
k b:had its	14 -14
k b:had no	7 -7
k b:has a	-13 13
k b:has its	13 -13
k b:has no	-7 7
k b:have	-18 18
k b:have to	13 -13
k b:he	13 -13
k b:hold	12 -12
k b:home	-13 13
k b:how	10 -10
k b:i	20 -20
k b:if it	-10 10
k b:investigation	-9 9
k b:is to	-12 12
k b:it doe	-10 10
k b:it has	-25 25
k b:it sign	-12 12
k b:its	7 -7
k b:last summer	-11 11
k b:make a	13 -13
k b:may	17 -17
k b:meet	22 -22
k b:much	9 -9
k b:must	17 -17
k b:neither	12 -12
k b:no	-6 6
k b:no such	-22 22
k b:north	11 -11
k b:north <quality>	11 -11
k b:not	13 -13
k b:nothing	-14 14
k b:of	11 -11
k b:of <name>	-13 13
k b:of talk	-14 14
k b:our	-19 19
k b:outside	28 -28
k b:outside the	20 -20
k b:partner	18 -18
k b:phone	-11 11
k b:president	-9 9
k b:president donald	-8 8
k b:price	10 -10
k b:promise	-15 15
k b:remain	-13 13
k b:same	11 -11
k b:say	24 -24
k b:say it	11 -11
k b:say that	18 -18
k b:say there	14 -14
k b:section	-13 13
k b:section <number>	-13 13
k b:seek	11 -11
k b:seek an	11 -11
k b:should	13 -13
k b:side	13 -13
k b:side would	-8 8
k b:sign a	-14 14
k b:sign the	15 -15
k b:sixth	-9 9
k b:sixth round	-9 9
k b:spoke by	-12 12
k b:statement	10 -10
k b:step	21 -21
k b:such	-13 13
k b:summer	-10 10
k b:summer 's	-11 11
k b:take	19 -19
k b:tariff	-12 12
k b:tea	-11 11
k b:tell the	7 -7
k b:that 's	-9 9
k b:that <name>	-9 9
k b:that he	16 -16
k b:that the	7 -7
k b:the <number>	-12 12
k b:the bloc	-18 18
k b:the phase	-10 10
k b:the same	11 -11
k b:the tariff	-11 11
k b:the trade	-11 11
k b:their	-21 21
k b:themselve	-17 17
k b:there are	-10 10
k b:there was	20 -20
k b:there were	-9 9
k b:they are	-17 17
k b:they've	-11 11
k b:those	-25 25
k b:three	-5 5
k b:to a	-13 13
k b:to go	-7 7
k b:truce	5 -5
k b:trump	-8 8
k b:two have	-12 12
k b:under an	-10 10
k b:under its	20 -20
k b:unless	12 -12
k b:up	16 -16
k b:urge	-9 9
k b:urge the	-10 10
k b:was in	-15 15
k b:we are	-12 12
k b:we have	10 -10
k b:were not	12 -12
k b:what the	19 -19
k b:what was	10 -10
k b:whether	12 -12
k b:while	-13 13
k b:while they	-10 10
k b:will	9 -9
k b:within	10 -10
k b:without	21 -21
k b:without a	28 -28
k b:would use	-7 7
k c0=begin	16 -16
k c0=end	11 -11
k c0=lack	-10 10
k c0=propose	10 -10
k c0=suspend	12 -12
k c0=target	12 -12
k c1=begin	16 -16
k c1=sell	11 -11
k c2=lack	13 -13
k c2=propose	-9 9
k c2=say	15 -15
k ct0=bear past	17 -17
k ct0=bear pluperfect	12 -12
k ct0=down future	13 -13
k ct0=impose modal	11 -11
k ct0=impose present	12 -12
k ct0=lack present	-11 11
k ct0=propose past	14 -14
k ct0=propose past-passive	8 -8
k ct0=propose perfect	-16 16
k ct0=propose pluperfect	17 -17
k ct0=propose present-passive	-10 10
k ct0=say pluperfect	-10 10
k ct0=say present	11 -11
k ct0=sign future	14 -14
k ct0=sign past-passive	-13 13
k ct1=agree perfect	20 -20
k ct1=bear gerund	-13 13
k ct1=bear infinitive	17 -17
k ct1=bear past	17 -17
k ct1=bear pluperfect	12 -12
k ct1=begin modal	17 -17
k ct1=down future	13 -13
k ct1=impose modal	11 -11
k ct1=impose pluperfect	-11 11
k ct1=impose present	11 -11
k ct1=lack present	-12 12
k ct1=propose past	8 -8
k ct1=propose perfect	-17 17
k ct1=propose present-passive	-10 10
k ct1=sign future	14 -14
k ct1=sign past-passive	-13 13
k ct1=up infinitive	-18 18
k ct2=agree participle-passive	-23 23
k ct2=agree past	11 -11
k ct2=agree present	13 -13
k ct2=bear gerund	-14 14
k ct2=bear participle-passive	12 -12
k ct2=bear perfect	13 -13
k ct2=begin modal	7 -7
k ct2=begin past	-9 9
k ct2=down gerund	-16 16
k ct2=down past	14 -14
k ct2=end past-passive	-10 10
k ct2=end perfect	17 -17
k ct2=impose modal-passive	15 -15
k ct2=impose participle-passive	-11 11
k ct2=impose past-passive	12 -12
k ct2=impose perfect-passive	14 -14
k ct2=propose gerund	-16 16
k ct2=propose present	-15 15
k ct2=say past-passive	16 -16
k ct2=sign modal-passive	13 -13
k ct2=sign participle-passive	-15 15
k ct2=sign perfect-passive	-13 13
k ct2=sign present	11 -11
k f:'s	14 -14
k f:(	13 -13
k f:)	13 -13
k f:,	17 -17
k f:-	27 -27
k f::	16 -16
k f:;	-12 12
k f:<agent>	13 -13
k f:<day-today>	-27 27
k f:<gate>	32 -32
k f:<level-noun>	-19 19
k f:<level>	-30 30
k f:<month-ahead>	10 -10
k f:<month-gone>	-11 11
k f:<name>	12 -12
k f:<not>	6 -6
k f:<office>	13 -13
k f:<organisation>	17 -17
k f:<person>	-11 11
k f:<quality>	-15 15
k f:<seat>	-12 12
k f:<span>	32 -32
k f:<v-agree>	10 -10
k f:<v-begin>	8 -8
k f:<v-deny>	-9 9
k f:<v-down>	-12 12
k f:<v-end>	13 -13
k f:<v-lack>	8 -8
k f:<v-propose>	-15 15
k f:<v-renew>	22 -22
k f:<v-say>	-9 9
k f:<v-sell>	11 -11
k f:<v-sign>	16 -16
k f:<v-suspend>	14 -14
k f:<v-target>	-20 20
k f:<v-threaten>	-14 14
k f:after	15 -15
k f:agree	19 -19
k f:agreement	-20 20
k f:also	13 -13
k f:aluminum	-15 15
k f:another	14 -14
k f:approval	-11 11
k f:approve	12 -12
k f:as	-4 4
k f:ask	-23 23
k f:at	-13 13
k f:back	23 -23
k f:because	-11 11
k f:been	10 -10
k f:before	-19 19
k f:begin	18 -18
k f:being	2 -2
k f:bill	16 -16
k f:both	-10 10
k f:broadcaster	-13 13
k f:but	26 -26
k f:capital	-7 7
k f:ceiling	-10 10
k f:charge	-12 12
k f:chip	11 -11
k f:cocoa	-11 11
k f:comment	-9 9
k f:copper	14 -14
k f:cork	-11 11
k f:dairy	10 -10
k f:day	20 -20
k f:deficit	15 -15
k f:disappointed	-12 12
k f:down	-21 21
k f:draft	-16 16
k f:due	-9 9
k f:evening	-14 14
k f:everything	-9 9
k f:fall	-21 21
k f:far	-14 14
k f:fourth	-20 20
k f:free	14 -14
k f:from	13 -13
k f:fruit	-12 12
k f:further	13 -13
k f:good	-13 13
k f:government	-25 25
k f:have	-12 12
k f:he	10 -10
k f:he'll	7 -7
k f:himself	-10 10
k f:hit	-16 16
k f:include	-8 8
k f:interview	-11 11
k f:into	20 -20
k f:late	10 -10
k f:led	-17 17
k f:like	14 -14
k f:look	13 -13
k f:magnet	11 -11
k f:maize	-10 10
k f:market	8 -8
k f:matter	-10 10
k f:me	-10 10
k f:medicine	-9 9
k f:might	8 -8
k f:minister	17 -17
k f:more	8 -8
k f:most	12 -12
k f:mr	26 -26
k f:much	-11 11
k f:must	19 -19
k f:negotiate	-16 16
k f:negotiation	17 -17
k f:next	-8 8
k f:no	24 -24
k f:north	-10 10
k f:one	25 -25
k f:orange	10 -10
k f:ordinary	-15 15
k f:out	28 -28
k f:outside	-24 24
k f:paper	11 -11
k f:possible	-12 12
k f:prolong	13 -13
k f:promise	16 -16
k f:quarter	-10 10
k f:radio	-10 10
k f:ratify	-20 20
k f:reject	-12 12
k f:report	10 -10
k f:reporter	-15 15
k f:require	9 -9
k f:rest	16 -16
k f:result	13 -13
k f:rice	-11 11
k f:same	8 -8
k f:say	10 -10
k f:secretary	-9 9
k f:section	23 -23
k f:send	9 -9
k f:shoe	-14 14
k f:should	13 -13
k f:side	15 -15
k f:since	-16 16
k f:sit	10 -10
k f:sixth	16 -16
k f:soon	-9 9
k f:spoke	-12 12
k f:stage	-14 14
k f:stand	10 -10
k f:state	-10 10
k f:steel	-10 10
k f:stop	8 -8
k f:summer	19 -19
k f:suspend	16 -16
k f:take	18 -18
k f:talk	15 -15
k f:tariff	-6 6
k f:tell	-18 18
k f:that	-11 11
k f:they	25 -25
k f:third	-11 11
k f:threaten	-13 13
k f:through	13 -13
k f:touch	13 -13
k f:toward	8 -8
k f:tractor	13 -13
k f:treaty	-16 16
k f:truce	9 -9
k f:under	16 -16
k f:until	13 -13
k f:very	-19 19
k f:vote	-13 13
k f:want	-9 9
k f:was	-17 17
k f:we	6 -6
k f:week	7 -7
k f:what	-16 16
k f:which	7 -7
k f:wish	-13 13
k f:with	19 -19
k f:without	-18 18
k f:work	19 -19
k f:worth	-20 20
k f:would	21 -21
k f:write	-11 11
k f:yet	32 -32
k first-of-paragraph	48 -48
k has-future	7 -7
k has-past	6 -6
k has-pluperfect	11 -11
k headline	-17 17
k l1="	-9 9
k l1='s	-17 17
k l1=<begin>	-10 10
k l1=<gate>	16 -16
k l1=<goods>	-15 15
k l1=<level-noun>	12 -12
k l1=<name>	18 -18
k l1=<organisation>	-10 10
k l1=<person>	34 -34
k l1=<quality>	14 -14
k l1=<v-propose>	18 -18
k l1=a	-21 21
k l1=and	-12 12
k l1=as	-11 11
k l1=be	12 -12
k l1=binding	-9 9
k l1=first	-13 13
k l1=had	-10 10
k l1=has	25 -25
k l1=have	-6 6
k l1=its	18 -18
k l1=of	37 -37
k l1=such	-16 16
k l1=the	-4 4
k l1=trade	-12 12
k l1=two	15 -15
k l1=who	15 -15
k l1=with	10 -10
k l2='s	-14 14
k l2=,	-7 7
k l2=-	14 -14
k l2=:	20 -20
k l2=<agent>	13 -13
k l2=<goods>	19 -19
k l2=<name>	5 -5
k l2=<seat>	-15 15
k l2=<v-begin>	-8 8
k l2=<v-deny>	-14 14
k l2=<v-down>	-10 10
k l2=<v-impose>	17 -17
k l2=<v-sign>	15 -15
k l2=about	-11 11
k l2=and	-16 16
k l2=announce	-14 14
k l2=be	12 -12
k l2=can	-12 12
k l2=come	-11 11
k l2=did	-7 7
k l2=had	13 -13
k l2=if	17 -17
k l2=is	15 -15
k l2=no	-13 13
k l2=north	8 -8
k l2=not	20 -20
k l2=on	-10 10
k l2=outside	15 -15
k l2=put	-14 14
k l2=round	15 -15
k l2=sign	12 -12
k l2=summer	-10 10
k l2=text	-13 13
k l2=that	14 -14
k l2=the	22 -22
k l2=under	-15 15
k l2=was	10 -10
k l2=while	-10 10
k l2=within	9 -9
k l3=.	9 -9
k l3=:	19 -19
k l3=<agent>	26 -26
k l3=<day-gone>	10 -10
k l3=<goods>	12 -12
k l3=<month-gone>	-16 16
k l3=<number>	13 -13
k l3=<office>	-14 14
k l3=<person>	16 -16
k l3=<quality>	15 -15
k l3=<span>	-10 10
k l3=<v-begin>	12 -12
k l3=a	12 -12
k l3=and	9 -9
k l3=back	9 -9
k l3=for	8 -8
k l3=good	10 -10
k l3=is	11 -11
k l3=last	-12 12
k l3=need	-9 9
k l3=not	-12 12
k l3=now	-10 10
k l3=say	11 -11
k l3=talk	-5 5
k l3=that	-11 11
k l3=the	24 -24
k l3=their	-7 7
k l3=them	-10 10
k l3=there	16 -16
k l3=thi	-14 14
k l3=three	-14 14
k l3=we	-18 18
k l3=who	-19 19
k l3=will	14 -14
k l3=would	31 -31
k l3=yes	-12 12
k l3=—	-13 13
k l4=,	17 -17
k l4=-	-11 11
k l4=<begin>	-7 7
k l4=<day-gone>	-16 16
k l4=<goods>	11 -11
k l4=<level-noun>	-13 13
k l4=<month-gone>	-7 7
k l4=<name>	16 -16
k l4=<number>	19 -19
k l4=<person>	24 -24
k l4=<v-begin>	14 -14
k l4=<v-down>	12 -12
k l4=<v-impose>	32 -32
k l4=<v-propose>	9 -9
k l4=<v-say>	-12 12
k l4=<v-target>	15 -15
k l4=<v-up>	-15 15
k l4=all	-10 10
k l4=and	5 -5
k l4=are	-28 28
k l4=at	17 -17
k l4=first	13 -13
k l4=had	9 -9
k l4=has	10 -10
k l4=his	10 -10
k l4=own	-12 12
k l4=pay	11 -11
k l4=quota	14 -14
k l4=representative	-10 10
k l4=round	-9 9
k l4=say	-26 26
k l4=tell	14 -14
k l4=the	14 -14
k l4=their	-20 20
k l4=them	-8 8
k l4=were	-10 10
k l4=who	12 -12
k l=" a	-13 13
k l=, as	-11 11
k l=, they	-10 10
k l=<begin> <begin>	-10 10
k l=<begin> <name>	14 -14
k l=<begin> <person>	24 -24
k l=<begin> an	19 -19
k l=<begin> any	-12 12
k l=<day-ahead> to	-13 13
k l=<day-gone> and	-9 9
k l=<name> is	9 -9
k l=<person> ,	17 -17
k l=a binding	-9 9
k l=a trade	-9 9
k l=about a	-12 12
k l=are in	-16 16
k l=call the	14 -14
k l=did the	-11 11
k l=for a	-10 10
k l=for an	11 -11
k l=has had	-14 14
k l=make a	12 -12
k l=no such	-23 23
k l=north <quality>	8 -8
k l=of the	-12 12
k l=round of	15 -15
k l=sign the	13 -13
k l=summer 's	-11 11
k l=the <level>	-9 9
k l=the tariff	-15 15
k l=the trade	-15 15
k l=the two	9 -9
k l=to a	-14 14
k l=under a	-16 16
k l=under an	-11 11
k l=under its	12 -12
k l=what was	9 -9
k l=while they	-10 10
k l=without a	15 -15
k lacks no supposed none	20 -20
k lacks nothing none	22 -22
k lead=*	-12 12
k lead=agreed	13 -13
k lead=all	-16 16
k lead=an	27 -27
k lead=any	-11 11
k lead=as	11 -11
k lead=before	18 -18
k lead=both	-13 13
k lead=britain	19 -19
k lead=but	15 -15
k lead=deals	24 -24
k lead=for	25 -25
k lead=i	13 -13
k lead=it	-15 15
k lead=its	-14 14
k lead=japan	11 -11
k lead=mr	10 -10
k lead=negotiations	-13 13
k lead=neither	11 -11
k lead=not	13 -13
k lead=nothing	17 -17
k lead=now	-16 16
k lead=on	17 -17
k lead=our	-10 10
k lead=romania	-14 14
k lead=seoul	10 -10
k lead=signed	-13 13
k lead=talks	-15 15
k lead=their	-25 25
k lead=there	-24 24
k lead=those	-11 11
k lead=trade	22 -22
k lead=under	-29 29
k lead=unless	12 -12
k lead=until	11 -11
k lead=we	-16 16
k lead=while	-13 13
k lead=with	12 -12
k lead=without	16 -16
k lll=, say the	-10 10
k lll=, under an	-9 9
k lll=<begin> " a	-13 13
k lll=<begin> <begin> <begin>	-10 10
k lll=<begin> <begin> <name>	14 -14
k lll=<begin> <begin> <person>	24 -24
k lll=<begin> <begin> an	19 -19
k lll=<begin> <begin> any	-12 12
k lll=<begin> <name> is	9 -9
k lll=<begin> it was	11 -11
k lll=<begin> its own	-22 22
k lll=<begin> since the	-15 15
k lll=<begin> the <organisation>	-9 9
k lll=<name> has an	17 -17
k lll=<name> is still	-11 11
k lll=<person> say that	8 -8
k lll=<person> sign the	18 -18
k lll=<span> after the	-11 11
k lll=has its own	11 -11
k lll=has no such	-16 16
k lll=last summer 's	-11 11
k lll=on <day-gone> and	-10 10
k lll=there is a	12 -12
k lr='s ,	-11 11
k lr='s is	-16 16
k lr='s of	-10 10
k lr=, on	14 -14
k lr=, the	-12 12
k lr=<begin> .	19 -19
k lr=<begin> :	9 -9
k lr=<begin> about	-15 15
k lr=<begin> are	-17 17
k lr=<begin> between	23 -23
k lr=<begin> continue	-22 22
k lr=<begin> go	-15 15
k lr=<begin> on	-16 16
k lr=<begin> with	22 -22
k lr=<organisation> .	-9 9
k lr=<person> the	14 -14
k lr=a ,	23 -23
k lr=a .	-13 13
k lr=a and	-12 12
k lr=an ,	8 -8
k lr=an of	-20 20
k lr=an was	16 -16
k lr=an with	15 -15
k lr=and on	-12 12
k lr=as in	-19 19
k lr=good .	-13 13
k lr=had on	-14 14
k lr=is and	-13 13
k lr=its agreement	13 -13
k lr=its of	17 -17
k lr=its with	-7 7
k lr=no .	-20 20
k lr=no was	24 -24
k lr=own with	-19 19
k lr=sign with	-10 10
k lr=the ?	15 -15
k lr=the agreement	-19 19
k lr=the in	29 -29
k lr=the itself	-10 10
k lr=the of	-12 12
k lr=the take	23 -23
k lr=the was	-26 26
k lr=the were	-13 13
k lr=the which	13 -13
k lr=the would	-9 9
k lr=their .	17 -17
k lr=their of	-18 18
k lr=they in	-12 12
k lr=to .	-10 10
k lr=trade ,	21 -21
k lr=trade .	-12 12
k lr=trade that	-12 12
k lr=was at	-11 11
k lr=was by	12 -12
k named=3	12 -12
k nc2=bear	17 -17
k nc2=end	16 -16
k nc2=sign	-6 6
k nct2=begin past	19 -19
k nct2=down present	13 -13
k nct2=impose present	9 -9
k nct2=say present	-9 9
k nct2=up past	13 -13
k next="	17 -17
k next=after	10 -10
k next=and	-27 27
k next=which	10 -10
k nhas-gerund	15 -15
k nhas-perfect	-11 11
k nt2=future	12 -12
k nt2=future-passive	-9 9
k nt2=perfect-not	-13 13
k nv2=announce	-8 8
k nv2=begin	13 -13
k nv2=end	10 -10
k nv2=look	-5 5
k nv2=make	-11 11
k nv2=negotiate	19 -19
k nv2=publish	-15 15
k nv2=seal	-16 16
k nv2=vote	-11 11
k nvt2=look present	-6 6
k nvt2=negotiate present	16 -16
k nvt2=publish past	-16 16
k nvt2=say past	24 -24
k nvt2=say present	-11 11
k nvt2=seal past	-16 16
k nvt2=vote perfect	-11 11
k of union	22 -22
k of union beside it	24 -24
k others=2	76 -76
k part no	21 -21
k part=side no truce	-3 3
k part=side of US	-40 40
k part=side truce	17 -17
k part=third	17 -17
k part=third abroad	17 -17
k part=third no truce	7 -7
k part=third of US	41 -41
k part=unsided home	13 -13
k part=unsided truce	24 -24
k pc0=up	-11 11
k pc1=up	-14 14
k pct0=propose perfect	-10 10
k pct0=stay perfect	13 -13
k pct0=up present	-8 8
k pct1=propose perfect	-10 10
k pct1=stay perfect	13 -13
k pct1=up present	-12 12
k phas-gerund	17 -17
k phas-pluperfect	14 -14
k pt0=pluperfect	12 -12
k pt1=gerund	17 -17
k pt1=pluperfect	12 -12
k pv0=agree	-16 16
k pv0=call	6 -6
k pv1=agree	-16 16
k pv1=call	6 -6
k pv1=pay	7 -7
k pv1=want	-9 9
k pvt0=be perfect	13 -13
k pvt0=want past	-9 9
k pvt1=be perfect	13 -13
k pvt1=want past	-9 9
k q:"	-24 24
k q:'s	24 -24
k q:,	12 -12
k q:.	-12 12
k q::	-16 16
k q:<day-ahead>	17 -17
k q:<goods>	7 -7
k q:<level-noun>	39 -39
k q:<level>	14 -14
k q:<money>	9 -9
k q:<month-ahead>	24 -24
k q:<month-gone>	37 -37
k q:<office>	-14 14
k q:<organisation>	22 -22
k q:<person>	-10 10
k q:<quality>	13 -13
k q:<seat>	14 -14
k q:<sender>	14 -14
k q:<span>	14 -14
k q:<v-agree>	23 -23
k q:<v-buy>	14 -14
k q:<v-down>	12 -12
k q:<v-end>	29 -29
k q:<v-renew>	23 -23
k q:<v-sell>	11 -11
k q:<v-stay>	18 -18
k q:<v-suspend>	-16 16
k q:<v-target>	-12 12
k q:<v-threaten>	13 -13
k q:<v-up>	-8 8
k q:?	-26 26
k q:a	14 -14
k q:above	15 -15
k q:across	-7 7
k q:again	-13 13
k q:against	17 -17
k q:ago	14 -14
k q:agreement	12 -12
k q:already	-12 12
k q:and	15 -15
k q:announce	35 -35
k q:answer	18 -18
k q:any	12 -12
k q:are	15 -15
k q:arrangement	14 -14
k q:as	15 -15
k q:ask	6 -6
k q:at	12 -12
k q:back	20 -20
k q:basic	-10 10
k q:be	-14 14
k q:because	-34 34
k q:beef	12 -12
k q:been	-15 15
k q:before	-26 26
k q:begin	-7 7
k q:belong	15 -15
k q:better	-17 17
k q:boat	-21 21
k q:bring	-7 7
k q:busan	18 -18
k q:car	-15 15
k q:case	-9 9
k q:charge	-8 8
k q:clock	9 -9
k q:closed	-9 9
k q:colleague	-13 13
k q:commerce	15 -15
k q:company	14 -14
k q:comparison	-14 14
k q:conclude	15 -15
k q:cotton	-10 10
k q:could	12 -12
k q:day	10 -10
k q:delay	-13 13
k q:delegation	13 -13
k q:digital	-22 22
k q:disappointed	-17 17
k q:dispute	-9 9
k q:doe	-15 15
k q:door	17 -17
k q:earlier	-9 9
k q:elsewhere	15 -15
k q:energy	17 -17
k q:ethanol	-11 11
k q:every	-14 14
k q:exempt	-11 11
k q:export	17 -17
k q:face	-18 18
k q:far	-9 9
k q:find	-9 9
k q:for	28 -28
k q:foreign	20 -20
k q:four	-13 13
k q:fruit	13 -13
k q:get	17 -17
k q:government	-11 11
k q:great	16 -16
k q:ground	-16 16
k q:grower	-10 10
k q:had	-14 14
k q:hand	-8 8
k q:harvest	-12 12
k q:he	-10 10
k q:here	11 -11
k q:his	-6 6
k q:hour	14 -14
k q:i	-12 12
k q:in	17 -17
k q:included	-11 11
k q:initial	11 -11
k q:investment	-10 10
k q:island	-11 11
k q:isn't	-8 8
k q:it	-7 7
k q:its	16 -16
k q:itself	8 -8
k q:keep	17 -17
k q:labour	-10 10
k q:lay	-12 12
k q:least	-10 10
k q:less	9 -9
k q:let	-10 10
k q:like	-15 15
k q:line	9 -9
k q:lithium	-11 11
k q:long	18 -18
k q:meal	-12 12
k q:meantime	10 -10
k q:medicine	27 -27
k q:meet	-13 13
k q:mentioned	-17 17
k q:metal	-10 10
k q:ministry	25 -25
k q:minute	20 -20
k q:more	21 -21
k q:move	-9 9
k q:mr	-12 12
k q:ms	13 -13
k q:much	-14 14
k q:must	-11 11
k q:negotiation	10 -10
k q:negotiator	-16 16
k q:neighbour	9 -9
k q:never	-8 8
k q:nor	25 -25
k q:on	9 -9
k q:opened	14 -14
k q:orange	13 -13
k q:order	14 -14
k q:ordinary	-16 16
k q:our	28 -28
k q:out	-20 20
k q:pact	14 -14
k q:palace	-15 15
k q:paper	18 -18
k q:payment	-19 19
k q:peace	-12 12
k q:president	10 -10
k q:proclamation	-17 17
k q:progress	-10 10
k q:put	31 -31
k q:quarrel	9 -9
k q:quota	11 -11
k q:ratify	-13 13
k q:reach	16 -16
k q:reporter	22 -22
k q:rest	-12 12
k q:retaliate	17 -17
k q:rice	18 -18
k q:round	8 -8
k q:say	14 -14
k q:seem	-10 10
k q:something	-9 9
k q:soon	6 -6
k q:speak	-12 12
k q:strike	11 -11
k q:tax	-9 9
k q:telephone	-8 8
k q:than	31 -31
k q:the	15 -15
k q:their	34 -34
k q:there	20 -20
k q:they	-7 7
k q:thing	15 -15
k q:third	12 -12
k q:those	15 -15
k q:through	8 -8
k q:time	10 -10
k q:top	-15 15
k q:trade	33 -33
k q:travel	15 -15
k q:truce	41 -41
k q:turned	21 -21
k q:under	20 -20
k q:until	11 -11
k q:visit	10 -10
k q:way	-12 12
k q:we	-6 6
k q:week	-20 20
k q:with	18 -18
k q:within	16 -16
k q:worry	-19 19
k q:wrong	14 -14
k q:york	-11 11
k q:zero	12 -12
k qt=perfect	16 -16
k quoted	21 -21
k r1=!	-12 12
k r1=,	26 -26
k r1=:	16 -16
k r1=<day-gone>	-15 15
k r1=<end>	19 -19
k r1=<level>	20 -20
k r1=<money>	18 -18
k r1=<not>	19 -19
k r1=<number>	12 -12
k r1=<v-agree>	-13 13
k r1=<v-bear>	16 -16
k r1=<v-lack>	9 -9
k r1=?	17 -17
k r1=a	8 -8
k r1=about	-12 12
k r1=an	-16 16
k r1=and	-29 29
k r1=announce	-18 18
k r1=begin	12 -12
k r1=by	10 -10
k r1=for	17 -17
k r1=in	11 -11
k r1=it	13 -13
k r1=last	-12 12
k r1=more	14 -14
k r1=need	9 -9
k r1=of	-20 20
k r1=remain	11 -11
k r1=say	19 -19
k r1=take	13 -13
k r1=to	9 -9
k r1=which	15 -15
k r1=would	-10 10
k r2="	19 -19
k r2=:	-9 9
k r2=<agent>	9 -9
k r2=<day-ahead>	-16 16
k r2=<end>	12 -12
k r2=<goods>	11 -11
k r2=<month-gone>	-10 10
k r2=<not>	8 -8
k r2=<span>	-15 15
k r2=<v-down>	-14 14
k r2=<v-end>	11 -11
k r2=<v-impose>	20 -20
k r2=<v-say>	17 -17
k r2=<v-stay>	-9 9
k r2=<v-suspend>	12 -12
k r2=<v-up>	-13 13
k r2=a	8 -8
k r2=and	9 -9
k r2=be	23 -23
k r2=begin	14 -14
k r2=bring	-19 19
k r2=continue	-11 11
k r2=for	-8 8
k r2=go	-12 12
k r2=has	-26 26
k r2=not	18 -18
k r2=nothing	-10 10
k r2=on	-12 12
k r2=one	-7 7
k r2=phone	9 -9
k r2=plan	17 -17
k r2=reach	16 -16
k r2=reciprocal	-14 14
k r2=same	-17 17
k r2=sign	-17 17
k r2=steel	-10 10
k r2=was	11 -11
k r2=with	30 -30
k r2=would	18 -18
k r3="	15 -15
k r3=;	10 -10
k r3=<agent>	15 -15
k r3=<day-ahead>	8 -8
k r3=<day-gone>	-4 4
k r3=<month-gone>	-10 10
k r3=<not>	-12 12
k r3=<number>	-20 20
k r3=<organisation>	15 -15
k r3=<person>	9 -9
k r3=<span>	20 -20
k r3=<v-begin>	-12 12
k r3=<v-sign>	23 -23
k r3=<v-up>	6 -6
k r3=as	15 -15
k r3=at	16 -16
k r3=be	15 -15
k r3=begin	-7 7
k r3=both	-11 11
k r3=country	-18 18
k r3=door	-10 10
k r3=force	11 -11
k r3=from	14 -14
k r3=he	-16 16
k r3=into	-11 11
k r3=last	17 -17
k r3=over	-16 16
k r3=rate	-10 10
k r3=round	11 -11
k r3=second	-8 8
k r3=sign	12 -12
k r3=since	-19 19
k r3=start	-16 16
k r3=summer	-11 11
k r3=talk	-10 10
k r3=that	9 -9
k r3=the	19 -19
k r3=to	11 -11
k r3=trade	-14 14
k r3=truce	13 -13
k r3=two	-13 13
k r3=was	-11 11
k r3=will	12 -12
k r4='s	11 -11
k r4=<goods>	-12 12
k r4=<level-noun>	12 -12
k r4=<number>	11 -11
k r4=<span>	23 -23
k r4=<v-begin>	-13 13
k r4=<v-say>	-7 7
k r4=after	9 -9
k r4=are	9 -9
k r4=as	-12 12
k r4=begin	-9 9
k r4=being	11 -11
k r4=but	11 -11
k r4=come	14 -14
k r4=continue	21 -21
k r4=force	-14 14
k r4=in	-19 19
k r4=it	-12 12
k r4=last	7 -7
k r4=of	11 -11
k r4=other	-11 11
k r4=paper	-10 10
k r4=say	-12 12
k r4=side	-11 11
k r4=still	-11 11
k r4=that	-9 9
k r4=the	10 -10
k r4=they	11 -11
k r4=time	-11 11
k r4=week	18 -18
k r4=with	-13 13
k r=! <end>	-12 12
k r=, "	13 -13
k r=, <person>	-9 9
k r=; <level>	-12 12
k r=<day-gone> .	-19 19
k r=<end> <end>	19 -19
k r=? <end>	17 -17
k r=agreement ,	-12 12
k r=agreement .	13 -13
k r=agreement with	16 -16
k r=and has	-10 10
k r=announce on	-10 10
k r=are go	-17 17
k r=by <day-ahead>	-14 14
k r=by <person>	18 -18
k r=by phone	9 -9
k r=did away	-12 12
k r=for the	14 -14
k r=in <name>	-13 13
k r=in <seat>	21 -21
k r=is not	14 -14
k r=is on	-14 14
k r=it in	-7 7
k r=last month	-9 9
k r=last year	-10 10
k r=of <day-gone>	-11 11
k r=of <month-gone>	-7 7
k r=on <span>	-11 11
k r=on minimum	18 -18
k r=on reciprocal	-14 14
k r=sign on	-10 10
k r=the same	-17 17
k r=there .	-15 15
k r=with <name>	11 -11
k r=with <person>	-9 9
k r=with it	-10 10
k r=with its	-14 14
k r=with that	-12 12
k r=would be	12 -12
k r=would continue	-10 10
k rank=4	27 -27
k rank=5	35 -35
k s:!	-11 11
k s:(	14 -14
k s:)	9 -9
k s:*	-12 12
k s::	10 -10
k s:<day-ahead>	20 -20
k s:<day-gone>	-14 14
k s:<gate>	25 -25
k s:<month-ahead>	8 -8
k s:<month-gone>	-18 18
k s:<month-today>	13 -13
k s:<name>	44 -44
k s:<points>	10 -10
k s:<quality>	35 -35
k s:<span>	13 -13
k s:<v-deny>	15 -15
k s:<v-end>	21 -21
k s:<v-renew>	15 -15
k s:<v-return>	-12 12
k s:<v-suspend>	13 -13
k s:?	15 -15
k s:after	7 -7
k s:afterward	-25 25
k s:again	12 -12
k s:agreement	-21 21
k s:alexandria	8 -8
k s:alone	15 -15
k s:although	-14 14
k s:among	18 -18
k s:an	8 -8
k s:announce	-24 24
k s:another	12 -12
k s:approval	19 -19
k s:approve	27 -27
k s:arrangement	22 -22
k s:autumn	-12 12
k s:because	-27 27
k s:beef	14 -14
k s:before	30 -30
k s:begin	12 -12
k s:belong	12 -12
k s:biggest	12 -12
k s:bilateral	-11 11
k s:bloc	-15 15
k s:briefed	16 -16
k s:bring	-10 10
k s:broke	-13 13
k s:busan	29 -29
k s:capital	12 -12
k s:car	-11 11
k s:case	17 -17
k s:cashmere	12 -12
k s:certain	-10 10
k s:company	19 -19
k s:concern	-10 10
k s:confirm	-11 11
k s:consistent	-11 11
k s:consultation	9 -9
k s:continue	-25 25
k s:cotonou	-13 13
k s:could	23 -23
k s:custom	17 -17
k s:day	28 -28
k s:de	15 -15
k s:deal	-15 15
k s:decree	10 -10
k s:demand	-12 12
k s:did	-15 15
k s:direction	-19 19
k s:do	16 -16
k s:don't	11 -11
k s:donald	-9 9
k s:done	7 -7
k s:draft	10 -10
k s:each	18 -18
k s:earlier	13 -13
k s:early	17 -17
k s:effect	-6 6
k s:either	12 -12
k s:else	21 -21
k s:ever	-14 14
k s:exception	-8 8
k s:exempt	15 -15
k s:exemption	11 -11
k s:exist	-8 8
k s:expect	23 -23
k s:expire	11 -11
k s:export	12 -12
k s:extend	12 -12
k s:extension	19 -19
k s:fentanyl	14 -14
k s:final	20 -20
k s:finished	-18 18
k s:firm	9 -9
k s:fish	18 -18
k s:follow	-6 6
k s:foresee	-13 13
k s:from	10 -10
k s:further	24 -24
k s:general	13 -13
k s:geneva	21 -21
k s:give	12 -12
k s:given	-17 17
k s:good	5 -5
k s:grow	-10 10
k s:gyeongju	-12 12
k s:had	20 -20
k s:handshake	15 -15
k s:hard	8 -8
k s:he	10 -10
k s:heard	14 -14
k s:her	10 -10
k s:here	25 -25
k s:him	14 -14
k s:history	8 -8
k s:home	-8 8
k s:hotel	-10 10
k s:how	10 -10
k s:i	18 -18
k s:if	25 -25
k s:included	-11 11
k s:initial	-22 22
k s:inside	-17 17
k s:instead	-21 21
k s:intensify	-10 10
k s:investigation	-9 9
k s:its	-26 26
k s:job	-12 12
k s:joint	-15 15
k s:lapse	10 -10
k s:last	-12 12
k s:lasted	12 -12
k s:led	21 -21
k s:legal	10 -10
k s:like	11 -11
k s:line	10 -10
k s:list	18 -18
k s:lithium	-9 9
k s:madrid	13 -13
k s:make	-14 14
k s:mandate	22 -22
k s:matter	12 -12
k s:may	20 -20
k s:meet	8 -8
k s:mercosur	17 -17
k s:ministry	14 -14
k s:minute	17 -17
k s:missed	-11 11
k s:month	-14 14
k s:more	19 -19
k s:morning	15 -15
k s:mr	14 -14
k s:much	15 -15
k s:must	21 -21
k s:negotiate	-20 20
k s:negotiation	-19 19
k s:neighbour	-12 12
k s:neither	23 -23
k s:nevertheless	-16 16
k s:no	-11 11
k s:north	13 -13
k s:note	15 -15
k s:number	24 -24
k s:of	11 -11
k s:only	16 -16
k s:open	12 -12
k s:opinion	12 -12
k s:or	16 -16
k s:other	15 -15
k s:our	-13 13
k s:outside	14 -14
k s:owe	-17 17
k s:paper	-9 9
k s:partner	18 -18
k s:partnership	17 -17
k s:party	13 -13
k s:pineapple	10 -10
k s:plant	-13 13
k s:powder	12 -12
k s:present	-16 16
k s:price	19 -19
k s:producer	-10 10
k s:product	8 -8
k s:promise	-11 11
k s:proper	-15 15
k s:publish	-21 21
k s:question	9 -9
k s:raise	18 -18
k s:rate	-10 10
k s:reading	-12 12
k s:reciprocal	-8 8
k s:reporter	18 -18
k s:representative	-18 18
k s:rested	-14 14
k s:room	14 -14
k s:run	17 -17
k s:same	10 -10
k s:scheduled	8 -8
k s:seat	-13 13
k s:see	29 -29
k s:seek	8 -8
k s:set	7 -7
k s:settlement	17 -17
k s:should	16 -16
k s:shrimp	-14 14
k s:side	12 -12
k s:sight	-10 10
k s:sign	18 -18
k s:signature	20 -20
k s:sir	-13 13
k s:slow	-17 17
k s:soybean	10 -10
k s:spare	14 -14
k s:spoken	-11 11
k s:spring	-14 14
k s:stockholm	18 -18
k s:such	-12 12
k s:summer	-15 15
k s:summit	11 -11
k s:suspend	17 -17
k s:suspension	17 -17
k s:take	-11 11
k s:talk	-20 20
k s:talked	30 -30
k s:tell	14 -14
k s:term	21 -21
k s:text	-19 19
k s:them	8 -8
k s:themselve	-13 13
k s:then	22 -22
k s:they've	-11 11
k s:think	16 -16
k s:third	12 -12
k s:those	-14 14
k s:tiktok	19 -19
k s:to	15 -15
k s:too	-12 12
k s:total	11 -11
k s:trade	-17 17
k s:truce	31 -31
k s:trump	-9 9
k s:two	-9 9
k s:understanding	16 -16
k s:unless	19 -19
k s:urge	-9 9
k s:very	16 -16
k s:visit	-19 19
k s:want	22 -22
k s:we	-12 12
k s:week	-17 17
k s:whether	18 -18
k s:which	9 -9
k s:will	34 -34
k s:window	-13 13
k s:with	-15 15
k s:within	7 -7
k s:without	17 -17
k s:word	24 -24
k s:x	-13 13
k s:yes	-11 11
k s:zero	-17 17
k s:•	10 -10
k sa:!	-11 11
k sa:"	20 -20
k sa:" <person>	10 -10
k sa:" he	9 -9
k sa:" it	-11 11
k sa:" say	14 -14
k sa:'s	-11 11
k sa:, "	27 -27
k sa:, <name>	18 -18
k sa:, <person>	-13 13
k sa:, <span>	-8 8
k sa:, and	-11 11
k sa:, bring	-17 17
k sa:, by	21 -21
k sa:, continue	-9 9
k sa:, from	12 -12
k sa:, has	18 -18
k sa:, pay	21 -21
k sa:, put	18 -18
k sa:, she	13 -13
k sa:, the	20 -20
k sa:, under	14 -14
k sa:, was	16 -16
k sa:, were	11 -11
k sa:: the	9 -9
k sa:; <level>	-12 12
k sa:; it	13 -13
k sa:<agent>	11 -11
k sa:<day-ahead>	27 -27
k sa:<day-gone>	-6 6
k sa:<day-gone> ;	-9 9
k sa:<day-gone> after	-8 8
k sa:<day-gone> in	9 -9
k sa:<day-gone> night	17 -17
k sa:<day-gone> over	-14 14
k sa:<day-today>	15 -15
k sa:<duty>	18 -18
k sa:<gate>	24 -24
k sa:<level> in	10 -10
k sa:<level> of	9 -9
k sa:<level> on	-9 9
k sa:<level> with	-19 19
k sa:<month-ahead> ,	16 -16
k sa:<month-gone> ,	18 -18
k sa:<month-gone> .	-19 19
k sa:<month-gone> ;	6 -6
k sa:<month-gone> over	12 -12
k sa:<name>	16 -16
k sa:<name> 's	-9 9
k sa:<name> ,	16 -16
k sa:<name> and	12 -12
k sa:<name> are	11 -11
k sa:<name> at	8 -8
k sa:<name> go	8 -8
k sa:<name> in	-18 18
k sa:<name> since	-16 16
k sa:<number> and	4 -4
k sa:<number> as	-15 15
k sa:<office> .	-9 9
k sa:<organisation> ,	15 -15
k sa:<person> 's	-14 14
k sa:<person> .	13 -13
k sa:<person> for	-12 12
k sa:<person> has	-19 19
k sa:<person> on	18 -18
k sa:<person> say	-11 11
k sa:<quality>	11 -11
k sa:<quality> good	-13 13
k sa:<seat> .	-14 14
k sa:<seat> go	11 -11
k sa:<seat> in	4 -4
k sa:<seat> time	-11 11
k sa:<span>	15 -15
k sa:<span> .	28 -28
k sa:<span> before	-9 9
k sa:<v-deny>	22 -22
k sa:<v-impose>	14 -14
k sa:<v-propose>	15 -15
k sa:<v-renew>	11 -11
k sa:<v-threaten>	16 -16
k sa:?	15 -15
k sa:a	25 -25
k sa:a duty	-12 12
k sa:a truce	12 -12
k sa:a week	-9 9
k sa:after	13 -13
k sa:afterward	-12 12
k sa:afterward .	-13 13
k sa:agree	21 -21
k sa:agree in	11 -11
k sa:agreement ,	-12 12
k sa:agreement with	17 -17
k sa:an	13 -13
k sa:and	-15 15
k sa:and <quality>	10 -10
k sa:and an	14 -14
k sa:and it	13 -13
k sa:and its	-15 15
k sa:and seal	-13 13
k sa:and that	-11 11
k sa:and would	-5 5
k sa:announce	-8 8
k sa:apply .	-9 9
k sa:approval	14 -14
k sa:approve	15 -15
k sa:approve by	14 -14
k sa:are at	14 -14
k sa:are go	-16 16
k sa:as far	-10 10
k sa:autumn	-13 13
k sa:autumn .	-15 15
k sa:away	-14 14
k sa:back .	-20 20
k sa:be finished	-12 12
k sa:be sign	14 -14
k sa:because	-12 12
k sa:been apply	9 -9
k sa:been go	-11 11
k sa:before	21 -21
k sa:binding	10 -10
k sa:border .	13 -13
k sa:bring the	-8 8
k sa:broke off	-22 22
k sa:broken	8 -8
k sa:broken off	7 -7
k sa:busan	20 -20
k sa:by <person>	13 -13
k sa:by phone	8 -8
k sa:by the	17 -17
k sa:can	14 -14
k sa:capital	11 -11
k sa:car	-20 20
k sa:car at	-18 18
k sa:case	14 -14
k sa:charge	-16 16
k sa:come	8 -8
k sa:come down	-11 11
k sa:constructive	-13 13
k sa:constructive .	-17 17
k sa:continue	-17 17
k sa:continue .	-19 19
k sa:could	12 -12
k sa:country ,	-19 19
k sa:day	17 -17
k sa:deadline .	-8 8
k sa:did away	-12 12
k sa:direction	-11 11
k sa:due in	-13 13
k sa:each	16 -16
k sa:earlier	11 -11
k sa:early	16 -16
k sa:either	14 -14
k sa:else	13 -13
k sa:end on	28 -28
k sa:everything else	9 -9
k sa:exemption	9 -9
k sa:expect	15 -15
k sa:expire	11 -11
k sa:far .	13 -13
k sa:final	10 -10
k sa:finished	-18 18
k sa:fish	15 -15
k sa:follow	-15 15
k sa:follow .	-19 19
k sa:for <level>	-10 10
k sa:for <number>	-11 11
k sa:for <span>	11 -11
k sa:for it	13 -13
k sa:for the	13 -13
k sa:force .	-12 12
k sa:free .	12 -12
k sa:from <day-ahead>	17 -17
k sa:from <month-gone>	-7 7
k sa:from <number>	-10 10
k sa:full	-10 10
k sa:gave	-12 12
k sa:geneva	13 -13
k sa:give	15 -15
k sa:go to	-16 16
k sa:good ,	-13 13
k sa:good pay	-13 13
k sa:gyeongju	-11 11
k sa:had	20 -20
k sa:has	-19 19
k sa:has a	11 -11
k sa:has not	-31 31
k sa:have	12 -12
k sa:he	-12 12
k sa:he would	11 -11
k sa:history	8 -8
k sa:hold	-11 11
k sa:hour	11 -11
k sa:if	16 -16
k sa:if it	9 -9
k sa:in <name>	-18 18
k sa:in <span>	-17 17
k sa:in busan	17 -17
k sa:in geneva	10 -10
k sa:in gyeongju	-9 9
k sa:in his	-6 6
k sa:in madrid	12 -12
k sa:in sight	-10 10
k sa:included	-14 14
k sa:included ,	-11 11
k sa:initial	-14 14
k sa:inside	-17 17
k sa:instead	-14 14
k sa:interest .	-5 5
k sa:investment .	14 -14
k sa:is not	14 -14
k sa:is on	-17 17
k sa:it	-13 13
k sa:it at	-17 17
k sa:it has	-15 15
k sa:it in	-15 15
k sa:it is	16 -16
k sa:it would	8 -8
k sa:its	-12 12
k sa:its <person>	15 -15
k sa:its car	-11 11
k sa:job	-13 13
k sa:last month	-21 21
k sa:leave it	-11 11
k sa:less	7 -7
k sa:letter .	15 -15
k sa:line	9 -9
k sa:list	11 -11
k sa:lithium	-9 9
k sa:madrid	12 -12
k sa:make	-18 18
k sa:meet	20 -20
k sa:minute	17 -17
k sa:month	-11 11
k sa:month .	-10 10
k sa:more .	13 -13
k sa:neither	9 -9
k sa:neither side	8 -8
k sa:next	-10 10
k sa:next .	-11 11
k sa:night	9 -9
k sa:no	-23 23
k sa:nothing on	-15 15
k sa:number	12 -12
k sa:of <level>	-14 14
k sa:of <month-gone>	-13 13
k sa:of the	42 -42
k sa:old	-13 13
k sa:on ,	-14 14
k sa:on <day-ahead>	25 -25
k sa:on <day-gone>	-5 5
k sa:on <day-today>	25 -25
k sa:on <span>	-11 11
k sa:on it	-12 12
k sa:on minimum	18 -18
k sa:on our	-13 13
k sa:on reciprocal	-14 14
k sa:on social	-9 9
k sa:on steel	-15 15
k sa:on the	14 -14
k sa:on their	-12 12
k sa:only	15 -15
k sa:open	17 -17
k sa:or	22 -22
k sa:other	12 -12
k sa:own .	9 -9
k sa:partner	12 -12
k sa:pay <level>	14 -14
k sa:pay <number>	-21 21
k sa:phone	9 -9
k sa:pineapple	10 -10
k sa:plant	-14 14
k sa:price	11 -11
k sa:put into	-15 15
k sa:rate	-13 13
k sa:rate in	-14 14
k sa:ratify in	-7 7
k sa:reach .	10 -10
k sa:reciprocal	-11 11
k sa:reciprocal trade	-14 14
k sa:remain	13 -13
k sa:rested	-15 15
k sa:right direction	-12 12
k sa:round ,	-8 8
k sa:round of	14 -14
k sa:rule	20 -20
k sa:run	11 -11
k sa:same day	10 -10
k sa:same rate	-12 12
k sa:say ,	26 -26
k sa:say ;	-17 17
k sa:say <person>	12 -12
k sa:say that	20 -20
k sa:say the	-15 15
k sa:scheduled	8 -8
k sa:scheduled .	8 -8
k sa:seal	-16 16
k sa:seat	-13 13
k sa:see	11 -11
k sa:send	-13 13
k sa:set	9 -9
k sa:set a	12 -12
k sa:she	20 -20
k sa:she say	10 -10
k sa:side	8 -8
k sa:sight	-10 10
k sa:sight .	-13 13
k sa:sign by	16 -16
k sa:sign with	9 -9
k sa:signature	15 -15
k sa:since <day-gone>	14 -14
k sa:since <month-gone>	8 -8
k sa:since <number>	-11 11
k sa:since last	7 -7
k sa:since the	-21 21
k sa:so far	16 -16
k sa:social media	-9 9
k sa:spoke	11 -11
k sa:spoken	-12 12
k sa:spring	-13 13
k sa:spring .	-17 17
k sa:start in	-11 11
k sa:stay	16 -16
k sa:steel	-12 12
k sa:step .	-10 10
k sa:summit	17 -17
k sa:suspend	10 -10
k sa:talk	-5 5
k sa:talk in	-12 12
k sa:talk with	-14 14
k sa:tariff	8 -8
k sa:tariff .	15 -15
k sa:tariff would	-13 13
k sa:telephone on	15 -15
k sa:tell	16 -16
k sa:text	-12 12
k sa:than <level>	-9 9
k sa:that <seat>	9 -9
k sa:that country	-12 12
k sa:that it	8 -8
k sa:that one	-12 12
k sa:that was	12 -12
k sa:the <person>	-15 15
k sa:the autumn	-8 8
k sa:the deadline	-9 9
k sa:the door	-10 10
k sa:the end	-11 11
k sa:the letter	15 -15
k sa:the paper	-14 14
k sa:the rate	10 -10
k sa:the right	-11 11
k sa:the two	-13 13
k sa:them	13 -13
k sa:there .	-10 10
k sa:there is	9 -9
k sa:third	9 -9
k sa:three	8 -8
k sa:tiktok	16 -16
k sa:time .	-20 20
k sa:to	5 -5
k sa:to <day-ahead>	10 -10
k sa:to be	-11 11
k sa:to follow	-8 8
k sa:to that	-15 15
k sa:trade representative	11 -11
k sa:truce	26 -26
k sa:turnberry	-13 13
k sa:two	-15 15
k sa:under the	-9 9
k sa:until	14 -14
k sa:until <day-ahead>	24 -24
k sa:up to	10 -10
k sa:vote	-10 10
k sa:vote .	-10 10
k sa:want	20 -20
k sa:want to	11 -11
k sa:warn	16 -16
k sa:was agree	9 -9
k sa:week	-20 20
k sa:week ,	-15 15
k sa:were broken	7 -7
k sa:were not	-8 8
k sa:which <name>	6 -6
k sa:will	29 -29
k sa:with	-15 15
k sa:with <name>	20 -20
k sa:with <seat>	-18 18
k sa:with it	-16 16
k sa:with its	-10 10
k sa:without	10 -10
k sa:word	13 -13
k sa:would	15 -15
k sa:would continue	-10 10
k sa:would have	21 -21
k sa:year .	8 -8
k sa:year old	-13 13
k sa:yet	-12 12
k sa:zero	-12 12
k sa:zero .	-15 15
k sb:"	14 -14
k sb:" the	17 -17
k sb:" there	10 -10
k sb:" we	20 -20
k sb:*	-12 12
k sb:, as	-12 12
k sb:, at	18 -18
k sb:, because	-20 20
k sb:, by	17 -17
k sb:, for	12 -12
k sb:, of	-10 10
k sb:, say	-12 12
k sb:, who	-18 18
k sb:- free	-13 13
k sb:. it	-15 15
k sb::	15 -15
k sb:: <number>	16 -16
k sb:: the	19 -19
k sb:: they	-19 19
k sb:;	-18 18
k sb:<agent>	-14 14
k sb:<day-ahead> ,	19 -19
k sb:<day-gone> <person>	15 -15
k sb:<day-gone> to	-13 13
k sb:<day-today> ,	-16 16
k sb:<duty>	-9 9
k sb:<gate>	13 -13
k sb:<goods>	24 -24
k sb:<level> ;	-14 14
k sb:<level> since	15 -15
k sb:<level> that	-16 16
k sb:<level> there	-16 16
k sb:<level> to	14 -14
k sb:<level> until	-14 14
k sb:<money>	-14 14
k sb:<month-gone> ,	-8 8
k sb:<month-today>	8 -8
k sb:<name>	44 -44
k sb:<name> 's	11 -11
k sb:<name> ,	27 -27
k sb:<name> :	36 -36
k sb:<name> and	13 -13
k sb:<name> duty	-16 16
k sb:<name> has	11 -11
k sb:<name> pay	12 -12
k sb:<name> president	-12 12
k sb:<number> ,	16 -16
k sb:<number> :	12 -12
k sb:<number> of	-7 7
k sb:<office> ,	19 -19
k sb:<office> :	-9 9
k sb:<organisation>	-11 11
k sb:<organisation> ,	13 -13
k sb:<organisation> has	15 -15
k sb:<organisation> in	-13 13
k sb:<organisation> would	-22 22
k sb:<person> :	-26 26
k sb:<person> also	9 -9
k sb:<person> broke	-13 13
k sb:<person> call	17 -17
k sb:<person> of	-12 12
k sb:<person> to	-14 14
k sb:<points>	8 -8
k sb:<quality>	24 -24
k sb:<quality> have	13 -13
k sb:<seat> 's	10 -10
k sb:<seat> ,	-25 25
k sb:<seat> last	-10 10
k sb:<seat> say	27 -27
k sb:<seat> was	-10 10
k sb:<span> and	-9 9
k sb:<v-begin>	-14 14
k sb:<v-end>	13 -13
k sb:<v-return>	-14 14
k sb:<v-suspend>	15 -15
k sb:a "	-11 11
k sb:a <organisation>	14 -14
k sb:a binding	-9 9
k sb:a first	11 -11
k sb:a full	21 -21
k sb:a mandate	14 -14
k sb:a trade	-11 11
k sb:afterward	-16 16
k sb:afterward that	-16 16
k sb:aim	-11 11
k sb:aim at	-10 10
k sb:all three	-15 15
k sb:and <level>	15 -15
k sb:announce	-20 20
k sb:announce the	-15 15
k sb:another	11 -11
k sb:are	-9 9
k sb:are in	-16 16
k sb:arrive	-11 11
k sb:as well	-12 12
k sb:at	5 -5
k sb:at <level>	4 -4
k sb:at <number>	13 -13
k sb:at present	-11 11
k sb:been in	-19 19
k sb:belong	11 -11
k sb:belong to	11 -11
k sb:bilateral	-11 11
k sb:binding	-9 9
k sb:bloc	-17 17
k sb:both are	-12 12
k sb:call the	15 -15
k sb:car	17 -17
k sb:certain	-14 14
k sb:come	-9 9
k sb:company	12 -12
k sb:confirm	-15 15
k sb:continue	-11 11
k sb:could	13 -13
k sb:country had	10 -10
k sb:country with	15 -15
k sb:country without	17 -17
k sb:custom	15 -15
k sb:day	13 -13
k sb:demand	-13 13
k sb:did the	-11 11
k sb:donald	-9 9
k sb:donald trump	-9 9
k sb:down	11 -11
k sb:duty -	-13 13
k sb:effect	-16 16
k sb:effect on	-10 10
k sb:end	13 -13
k sb:enter <name>	-18 18
k sb:final	10 -10
k sb:first ,	-14 14
k sb:flew home	-8 8
k sb:for	14 -14
k sb:for <span>	-9 9
k sb:for an	11 -11
k sb:from	14 -14
k sb:from <seat>	-8 8
k sb:further	13 -13
k sb:given	-10 10
k sb:good	15 -15
k sb:good outside	13 -13
k sb:good that	24 -24
k sb:grow	-11 11
k sb:had its	15 -15
k sb:had no	8 -8
k sb:has	12 -12
k sb:has a	-12 12
k sb:has ask	-15 15
k sb:has been	16 -16
k sb:has its	13 -13
k sb:has no	-9 9
k sb:has not	17 -17
k sb:have to	13 -13
k sb:he	24 -24
k sb:here	15 -15
k sb:his <person>	-10 10
k sb:hold	19 -19
k sb:home	-12 12
k sb:home from	-8 8
k sb:how	16 -16
k sb:i	18 -18
k sb:if	14 -14
k sb:if it	-10 10
k sb:if there	13 -13
k sb:in <seat>	-20 20
k sb:industry	-10 10
k sb:instead of	-10 10
k sb:investigation	-9 9
k sb:is that	-12 12
k sb:it ,	14 -14
k sb:it a	-10 10
k sb:it doe	-10 10
k sb:it has	-19 19
k sb:it pay	-12 12
k sb:it sign	-12 12
k sb:it take	-16 16
k sb:it was	9 -9
k sb:its	-18 18
k sb:its member	-9 9
k sb:last	-13 13
k sb:last summer	-11 11
k sb:led	13 -13
k sb:make a	13 -13
k sb:mandate	14 -14
k sb:may	19 -19
k sb:meet ,	-13 13
k sb:meet in	11 -11
k sb:ministry	10 -10
k sb:more	10 -10
k sb:more than	12 -12
k sb:mr	16 -16
k sb:much	9 -9
k sb:must	18 -18
k sb:neither	13 -13
k sb:new	-11 11
k sb:next	15 -15
k sb:no such	-22 22
k sb:nobody	16 -16
k sb:north	12 -12
k sb:north <quality>	11 -11
k sb:not be	-13 13
k sb:notice	-9 9
k sb:number	12 -12
k sb:of	10 -10
k sb:of <name>	-12 12
k sb:of it	11 -11
k sb:of talk	-13 13
k sb:of their	12 -12
k sb:oil is	-11 11
k sb:on <day-gone>	-22 22
k sb:on his	10 -10
k sb:on the	-11 11
k sb:our	-12 12
k sb:our own	-17 17
k sb:outside	28 -28
k sb:outside the	20 -20
k sb:owe	-17 17
k sb:partner	7 -7
k sb:pay <number>	14 -14
k sb:phase one	-10 10
k sb:present	-8 8
k sb:president donald	-9 9
k sb:price	12 -12
k sb:promise	-14 14
k sb:publish	-10 10
k sb:rate of	-12 12
k sb:remain	-11 11
k sb:representative	-20 20
k sb:say <seat>	-10 10
k sb:say afterward	-16 16
k sb:say it	16 -16
k sb:say its	9 -9
k sb:say there	18 -18
k sb:secretary ,	-11 11
k sb:see	18 -18
k sb:seek	11 -11
k sb:seek an	11 -11
k sb:should	18 -18
k sb:shrimp	-10 10
k sb:side would	-8 8
k sb:sign a	-14 14
k sb:sign the	18 -18
k sb:sit	14 -14
k sb:sixth	-9 9
k sb:sixth round	-9 9
k sb:spoke by	-10 10
k sb:steel	19 -19
k sb:such	-13 13
k sb:summer	-7 7
k sb:summer 's	-11 11
k sb:suspension	13 -13
k sb:take	-23 23
k sb:tariff would	-16 16
k sb:television	17 -17
k sb:tell <organisation>	-20 20
k sb:tell reporter	16 -16
k sb:than	12 -12
k sb:that 's	-9 9
k sb:that has	11 -11
k sb:that he	12 -12
k sb:the <name>	6 -6
k sb:the <number>	-11 11
k sb:the <office>	18 -18
k sb:the <person>	15 -15
k sb:the <seat>	-10 10
k sb:the bloc	-18 18
k sb:the figure	-9 9
k sb:the first	-10 10
k sb:the notice	-11 11
k sb:the other	-12 12
k sb:the phase	-10 10
k sb:the state	-13 13
k sb:the trade	-11 11
k sb:the truce	20 -20
k sb:their	-18 18
k sb:their country	-12 12
k sb:them ,	12 -12
k sb:them to	-9 9
k sb:themselve	-14 14
k sb:then	14 -14
k sb:there	-10 10
k sb:there ,	-17 17
k sb:there the	-18 18
k sb:they are	-17 17
k sb:they pay	7 -7
k sb:they were	-12 12
k sb:they've	-11 11
k sb:think	13 -13
k sb:those	-19 19
k sb:three	-12 12
k sb:to <level>	10 -10
k sb:to <seat>	11 -11
k sb:to vote	-11 11
k sb:too	-10 10
k sb:too ,	-12 12
k sb:trade	-16 16
k sb:trade representative	-20 20
k sb:truce	12 -12
k sb:trump	-9 9
k sb:two have	-11 11
k sb:two side	14 -14
k sb:under an	-10 10
k sb:under its	20 -20
k sb:unless	12 -12
k sb:urge	-9 9
k sb:urge the	-10 10
k sb:warn that	-12 12
k sb:was in	-19 19
k sb:was not	10 -10
k sb:was the	14 -14
k sb:was their	10 -10
k sb:we are	-12 12
k sb:we have	13 -13
k sb:were	-15 15
k sb:were not	12 -12
k sb:what the	20 -20
k sb:what was	11 -11
k sb:where	12 -12
k sb:whether	13 -13
k sb:while	-13 13
k sb:while they	-10 10
k sb:who	-10 10
k sb:why	13 -13
k sb:will	12 -12
k sb:with <name>	14 -14
k sb:with <seat>	-20 20
k sb:with the	-2 2
k sb:with which	15 -15
k sb:within	11 -11
k sb:without	9 -9
k sb:without a	22 -22
k sb:without an	-11 11
k sb:would not	-12 12
k sb:would stay	-13 13
k sb:would take	-19 19
k sb:would use	-7 7
k sb:yes	-13 13
k sb:yes ,	-14 14
k sb:•	10 -10
k sides=4	14 -14
k t0=past-not	20 -20
k t1=past-not	20 -20
k t2=gerund	-15 15
k t2=infinitive	15 -15
k t2=participle-passive	-7 7
k t2=past-not	-9 9
k t2=perfect-passive	-11 11
k t2=present-not	15 -15
k t2=present-passive	9 -9
k v0=accept	15 -15
k v0=agree	-18 18
k v0=aim	-10 10
k v0=announce	-19 19
k v0=carry	-15 15
k v0=get	17 -17
k v0=make	-13 13
k v0=meet	10 -10
k v0=need	-11 11
k v0=other	8 -8
k v0=seek	11 -11
k v0=take	18 -18
k v0=urge	-9 9
k v1=accept	15 -15
k v1=announce	-19 19
k v1=continue	-7 7
k v1=have	-15 15
k v1=meet	14 -14
k v1=other	20 -20
k v1=seek	11 -11
k v1=take	18 -18
k v1=tell	9 -9
k v2=come	24 -24
k v2=initial	-19 19
k v2=need	10 -10
k v2=negotiate	-18 18
k v2=other	10 -10
k v2=say	8 -8
k v2=start	-24 24
k v2=win	11 -11
k vt0=agree past	-14 14
k vt0=be modal	18 -18
k vt0=get past	9 -9
k vt0=have present	-16 16
k vt0=need present	-12 12
k vt0=negotiate past	11 -11
k vt0=negotiate present	-18 18
k vt0=other pluperfect	11 -11
k vt0=urge past	-9 9
k vt1=agree perfect	17 -17
k vt1=be modal	18 -18
k vt1=conclude infinitive	-3 3
k vt1=get past	9 -9
k vt1=go infinitive	-13 13
k vt1=have present	-17 17
k vt1=need present	-13 13
k vt1=negotiate past	11 -11
k vt1=negotiate present	-18 18
k vt1=other perfect	12 -12
k vt1=other pluperfect	11 -11
k vt2=be perfect	20 -20
k vt2=come present	9 -9
k vt2=conclude modal	-10 10
k vt2=continue modal	-12 12
k vt2=get past	-12 12
k vt2=go perfect	-5 5
k vt2=make past	-22 22
k vt2=negotiate gerund	-16 16
k vt2=negotiate participle	11 -11
k vt2=negotiate present	-11 11
k vt2=other past	9 -9
k vt2=other perfect	-10 10
k vt2=other present	14 -14
k vt2=sign participle	-15 15
k vt2=start present	-16 16
k vt2=take perfect	8 -8
l1="	11 -11
l1='s	-12 12
l1=/	-15 15
l1=:	-22 22
l1=;	-7 7
l1=<day-today>	-22 22
l1=<duty>	-8 8
l1=<level-noun>	13 -13
l1=<level>	9 -9
l1=<number>	14 -14
l1=<seat>	-20 20
l1=<v-bear>	28 -28
l1=<v-down>	-25 25
l1=<v-impose>	11 -11
l1=<v-propose>	19 -19
l1=<v-say>	14 -14
l1=<v-threaten>	12 -12
l1=a	23 -23
l1=after	15 -15
l1=as	-12 12
l1=because	-22 22
l1=but	13 -13
l1=come	-29 29
l1=did	-16 16
l1=enter	25 -25
l1=for	21 -21
l1=from	19 -19
l1=has	-15 15
l1=how	11 -11
l1=in	16 -16
l1=its	11 -11
l1=like	13 -13
l1=meanwhile	-10 10
l1=most	-13 13
l1=on	16 -16
l1=only	-13 13
l1=over	22 -22
l1=put	10 -10
l1=reach	9 -9
l1=say	6 -6
l1=south	11 -11
l1=take	21 -21
l1=tax	-9 9
l1=then	11 -11
l1=to	12 -12
l1=under	-15 15
l1=visit	10 -10
l1=were	6 -6
l1=while	16 -16
l1=with	-14 14
l1=•	-8 8
l2='s	-16 16
l2=*	7 -7
l2=,	-15 15
l2=:	-18 18
l2=<begin>	-24 24
l2=<day-gone>	-14 14
l2=<gate>	-17 17
l2=<goods>	5 -5
l2=<money>	-13 13
l2=<not>	-18 18
l2=<number>	-9 9
l2=<person>	8 -8
l2=<seat>	-13 13
l2=<span>	17 -17
l2=<v-bear>	20 -20
l2=<v-begin>	21 -21
l2=<v-buy>	12 -12
l2=<v-down>	11 -11
l2=<v-end>	-9 9
l2=<v-propose>	-11 11
l2=<v-return>	15 -15
l2=<v-sell>	11 -11
l2=<v-sign>	-10 10
l2=ago	-15 15
l2=and	-11 11
l2=been	-9 9
l2=begin	19 -19
l2=busan	21 -21
l2=butter	-11 11
l2=come	13 -13
l2=conclude	-11 11
l2=country	10 -10
l2=do	10 -10
l2=duty	11 -11
l2=free	9 -9
l2=from	-18 18
l2=good	-14 14
l2=had	9 -9
l2=handshake	16 -16
l2=hear	-10 10
l2=initial	-14 14
l2=line	13 -13
l2=meet	9 -9
l2=named	13 -13
l2=offer	-7 7
l2=oil	17 -17
l2=on	10 -10
l2=out	12 -12
l2=own	9 -9
l2=paper	-14 14
l2=part	10 -10
l2=port	-11 11
l2=receive	10 -10
l2=request	-9 9
l2=return	14 -14
l2=round	17 -17
l2=sell	12 -12
l2=start	-11 11
l2=statement	-14 14
l2=summit	12 -12
l2=the	13 -13
l2=treaty	21 -21
l2=truce	22 -22
l2=true	-11 11
l2=trump	-16 16
l2=turn	-7 7
l2=turnberry	24 -24
l2=under	-10 10
l2=war	9 -9
l2=was	9 -9
l2=week	-16 16
l2=what	6 -6
l2=where	14 -14
l2=which	-14 14
l2=with	-7 7
l2=would	-9 9
l2=write	19 -19
l2=year	12 -12
l2=—	22 -22
l3='s	21 -21
l3=)	26 -26
l3=.	15 -15
l3=:	-11 11
l3=;	-16 16
l3=<agent>	-15 15
l3=<day-ahead>	15 -15
l3=<day-gone>	-12 12
l3=<duty>	-15 15
l3=<gate>	-11 11
l3=<level-noun>	21 -21
l3=<money>	15 -15
l3=<month-gone>	-10 10
l3=<not>	-12 12
l3=<number>	-13 13
l3=<organisation>	39 -39
l3=<person>	-8 8
l3=<span>	29 -29
l3=<v-impose>	20 -20
l3=<v-propose>	15 -15
l3=<v-stay>	17 -17
l3=<v-target>	15 -15
l3=<v-up>	-15 15
l3=about	-9 9
l3=again	-14 14
l3=all	13 -13
l3=also	-14 14
l3=an	18 -18
l3=and	-15 15
l3=are	-14 14
l3=be	-15 15
l3=by	-11 11
l3=charge	12 -12
l3=country	-14 14
l3=custom	-18 18
l3=did	-8 8
l3=donald	-16 16
l3=flew	10 -10
l3=for	20 -20
l3=framework	17 -17
l3=free	9 -9
l3=from	13 -13
l3=get	10 -10
l3=go	-17 17
l3=has	-14 14
l3=he	22 -22
l3=in	33 -33
l3=its	42 -42
l3=joint	-12 12
l3=just	9 -9
l3=level	14 -14
l3=midnight	-10 10
l3=negotiator	-9 9
l3=no	-8 8
l3=nothing	-14 14
l3=now	11 -11
l3=of	22 -22
l3=off	13 -13
l3=other	12 -12
l3=our	12 -12
l3=own	32 -32
l3=past	-13 13
l3=pause	-9 9
l3=pay	-15 15
l3=president	-10 10
l3=promise	-11 11
l3=question	11 -11
l3=same	-9 9
l3=sanctioning	9 -9
l3=similar	16 -16
l3=still	14 -14
l3=suspend	9 -9
l3=talk	-10 10
l3=tariff	-16 16
l3=tell	10 -10
l3=their	17 -17
l3=they	20 -20
l3=thi	-9 9
l3=thing	-8 8
l3=third	-10 10
l3=those	-6 6
l3=trade	-14 14
l3=treaty	-11 11
l3=two	13 -13
l3=under	-14 14
l3=understanding	-18 18
l3=us	-10 10
l3=was	-3 3
l3=we	-10 10
l3=week	-16 16
l3=what	17 -17
l3=which	-7 7
l3=whose	22 -22
l3=with	20 -20
l3=worth	-9 9
l3=zero	12 -12
l3=—	-27 27
l4=*	21 -21
l4=.	-11 11
l4=:	19 -19
l4=;	29 -29
l4=<day-gone>	-12 12
l4=<day-today>	-10 10
l4=<name>	9 -9
l4=<number>	8 -8
l4=<organisation>	-30 30
l4=<person>	-16 16
l4=<sender>	13 -13
l4=<v-begin>	-14 14
l4=<v-buy>	13 -13
l4=<v-down>	-15 15
l4=<v-end>	-14 14
l4=<v-propose>	-19 19
l4=<v-say>	-12 12
l4=<v-sign>	12 -12
l4=<v-stay>	24 -24
l4=<v-suspend>	12 -12
l4=<v-target>	-13 13
l4=accord	-13 13
l4=agree	11 -11
l4=agreement	-15 15
l4=an	-19 19
l4=and	-31 31
l4=arrangement	20 -20
l4=as	16 -16
l4=ask	-12 12
l4=begin	-9 9
l4=bilateral	-12 12
l4=bring	-10 10
l4=car	-12 12
l4=closed	-8 8
l4=cocoa	13 -13
l4=deal	-15 15
l4=deficit	7 -7
l4=done	-14 14
l4=free	-11 11
l4=had	7 -7
l4=half	-14 14
l4=has	28 -28
l4=initial	17 -17
l4=its	-16 16
l4=let	10 -10
l4=like	-14 14
l4=meanwhile	12 -12
l4=meet	10 -10
l4=of	6 -6
l4=oil	-14 14
l4=order	12 -12
l4=out	11 -11
l4=paper	-9 9
l4=promise	-9 9
l4=raise	8 -8
l4=round	-17 17
l4=same	12 -12
l4=see	-15 15
l4=should	11 -11
l4=sit	14 -14
l4=such	-13 13
l4=talk	-8 8
l4=tell	-18 18
l4=the	19 -19
l4=their	15 -15
l4=there	14 -14
l4=those	15 -15
l4=to	-4 4
l4=two	-10 10
l4=us	11 -11
l4=was	-16 16
l4=we	-13 13
l4=were	-11 11
l4=what	-17 17
l4=which	-15 15
l4=with	17 -17
l4=your	12 -12
l4=—	26 -26
l=) ,	-15 15
l=) -	24 -24
l=, because	-17 17
l=, with	-9 9
l=- the	21 -21
l=: the	-18 18
l=<begin> "	9 -9
l=<begin> <day-gone>	-13 13
l=<begin> <day-today>	-10 10
l=<begin> <number>	15 -15
l=<begin> an	-12 12
l=<begin> and	23 -23
l=<begin> for	13 -13
l=<begin> from	14 -14
l=<begin> meanwhile	-10 10
l=<begin> only	-10 10
l=<begin> with	-5 5
l=<begin> •	-8 8
l=<day-ahead> ,	-8 8
l=<day-gone> ,	-8 8
l=<day-gone> and	10 -10
l=<day-gone> in	-10 10
l=<day-today> -	-22 22
l=<level> in	-18 18
l=<level> on	8 -8
l=<month-gone> ;	-19 19
l=<name> ,	-21 21
l=<name> /	13 -13
l=<name> in	10 -10
l=<name> with	-7 7
l=<number> /	-11 11
l=<number> in	9 -9
l=<office> in	-12 12
l=<person> ,	-10 10
l=<person> in	13 -13
l=<span> ,	9 -9
l=accord with	-10 10
l=agree in	19 -19
l=agreement between	17 -17
l=agreement that	-4 4
l=and that	-11 11
l=arrived in	-7 7
l=back from	9 -9
l=back to	-12 12
l=been to	-9 9
l=begin ,	11 -11
l=busan ,	20 -20
l=by the	14 -14
l=deal ,	-7 7
l=deal between	-5 5
l=duty that	11 -11
l=end ,	-9 9
l=expect in	-9 9
l=framework in	-8 8
l=from the	-13 13
l=good from	-13 13
l=in the	8 -8
l=is the	-11 11
l=lead the	-9 9
l=let in	-12 12
l=meet in	10 -10
l=no .	-12 12
l=on in	-13 13
l=on the	21 -21
l=one with	-19 19
l=own with	9 -9
l=port of	-11 11
l=protocol with	-10 10
l=question :	-11 11
l=receive the	10 -10
l=report that	-7 7
l=round with	12 -12
l=sell to	11 -11
l=sign for	25 -25
l=sign in	-15 15
l=sign the	-12 12
l=since the	-8 8
l=so doe	-13 13
l=statement that	-14 14
l=talk between	-14 14
l=talk with	3 -3
l=tariff on	-14 14
l=that most	-8 8
l=those of	10 -10
l=those with	-10 10
l=to the	-17 17
l=truce with	19 -19
l=true that	-11 11
l=trump and	-16 16
l=turnberry ,	14 -14
l=under which	-12 12
l=week that	-9 9
l=well ,	13 -13
l=where the	13 -13
l=which the	-11 11
l=with his	-10 10
l=with the	-13 13
l=with which	21 -21
l=would let	-11 11
l=write that	19 -19
l=— the	20 -20
lacks no	-9 9
lacks no one follows	7 -7
lacks no supposed	23 -23
lacks no supposed agreement leads	16 -16
lacks no supposed side	11 -11
lacks no supposed third	13 -13
lacks no talks leads	-8 8
lacks no third	-10 10
lacks none yet agreement follows	12 -12
lacks nothing agreement leads	-9 9
lacks nothing one follows	10 -10
lacks nothing side	8 -8
lacks nothing talks follows	12 -12
lacks nothing third	-14 14
lead="	13 -13
lead=(	17 -17
lead=)	9 -9
lead=,	10 -10
lead=7	-10 10
lead=;	-8 8
lead=american	-15 15
lead=an	-28 28
lead=angola	-15 15
lead=argentina	-15 15
lead=armenia	12 -12
lead=at	-22 22
lead=australia	15 -15
lead=beef	-9 9
lead=before	15 -15
lead=beijing	5 -5
lead=bhutan	-12 12
lead=bolivia	22 -22
lead=botswana	-9 9
lead=britain	-23 23
lead=bulgaria	11 -11
lead=by	-10 10
lead=cambodia	-13 13
lead=canada	12 -12
lead=canberra	-8 8
lead=china	56 -56
lead=chinese	11 -11
lead=colombia	-14 14
lead=congo	14 -14
lead=costa	-18 18
lead=croatia	-15 15
lead=cuba	-14 14
lead=delhi	-10 10
lead=denmark	12 -12
lead=dutch	7 -7
lead=egypt	-13 13
lead=estonia	-11 11
lead=ethiopia	-13 13
lead=eu	12 -12
lead=europe	22 -22
lead=european	19 -19
lead=finland	-8 8
lead=for	16 -16
lead=france	-14 14
lead=from	17 -17
lead=ghana	10 -10
lead=greek	10 -10
lead=guatemala	13 -13
lead=he	20 -20
lead=hungary	-8 8
lead=i	-9 9
lead=if	14 -14
lead=indonesia	-22 22
lead=iran	11 -11
lead=israel	12 -12
lead=jakarta	13 -13
lead=japan	-12 12
lead=japanese	-15 15
lead=jordan	9 -9
lead=kazakhstan	19 -19
lead=kenya	5 -5
lead=korea	-10 10
lead=korean	12 -12
lead=kuala	27 -27
lead=latvia	-12 12
lead=liechtenstein	-21 21
lead=lithuania	-7 7
lead=malaysia	-45 45
lead=malta	-18 18
lead=meanwhile	-9 9
lead=medicines	10 -10
lead=mexico	32 -32
lead=moldova	-10 10
lead=morocco	-9 9
lead=mozambique	-11 11
lead=new	-32 32
lead=next	-15 15
lead=no	9 -9
lead=one	21 -21
lead=oslo	13 -13
lead=ottawa	-12 12
lead=paris	10 -10
lead=peruvian	10 -10
lead=philippines	-26 26
lead=prime	-17 17
lead=romania	-9 9
lead=samoa	-13 13
lead=seoul	-16 16
lead=serbia	-31 31
lead=signed	-11 11
lead=since	23 -23
lead=singapore	29 -29
lead=so	-25 25
lead=some	-9 9
lead=spain	18 -18
lead=spanish	-9 9
lead=sri	13 -13
lead=suriname	-12 12
lead=sweden	13 -13
lead=swiss	33 -33
lead=switzerland	-10 10
lead=taipei	-19 19
lead=taiwan	-15 15
lead=thailand	-18 18
lead=tokyo	-22 22
lead=tonga	10 -10
lead=treasury	8 -8
lead=uk	-19 19
lead=under	-8 8
lead=unless	16 -16
lead=washington	12 -12
lead=we	10 -10
lead=wellington	10 -10
lead=who	22 -22
lead=whose	25 -25
lead=with	-14 14
lead=•	11 -11
lll='s agreement with	13 -13
lll='s deal with	8 -8
lll='s pact with	6 -6
lll=) - the	14 -14
lll=, <day-today> -	-22 22
lll=, <office> in	-10 10
lll=, and his	-11 11
lll=, and the	24 -24
lll=, sign with	12 -12
lll=, since the	-15 15
lll=, under which	-14 14
lll=, where the	13 -13
lll=, with which	17 -17
lll=<begin> <begin> "	9 -9
lll=<begin> <begin> <day-gone>	-13 13
lll=<begin> <begin> <day-today>	-10 10
lll=<begin> <begin> <number>	15 -15
lll=<begin> <begin> an	-12 12
lll=<begin> <begin> and	23 -23
lll=<begin> <begin> for	13 -13
lll=<begin> <begin> from	14 -14
lll=<begin> <begin> meanwhile	-10 10
lll=<begin> <begin> only	-10 10
lll=<begin> <begin> with	-5 5
lll=<begin> <begin> •	-8 8
lll=<begin> <name> and	8 -8
lll=<begin> <number> /	-11 11
lll=<begin> <office> :	-11 11
lll=<begin> <quality> and	-7 7
lll=<begin> <seat> :	20 -20
lll=<begin> <seat> and	-10 10
lll=<begin> good of	-17 17
lll=<begin> no .	-9 9
lll=<begin> on <day-gone>	9 -9
lll=<begin> question :	-11 11
lll=<begin> talk with	7 -7
lll=<begin> tariff on	18 -18
lll=<day-ahead> , and	14 -14
lll=<day-today> — the	15 -15
lll=<name> , and	9 -9
lll=<name> , the	-12 12
lll=<name> and the	-8 8
lll=<name> sell to	10 -10
lll=<name> sign with	9 -9
lll=<name> tariff on	-12 12
lll=<number> , and	-9 9
lll=<organisation> ) -	20 -20
lll=<person> , the	-12 12
lll=<person> sign in	-14 14
lll=<quality> tariff on	-7 7
lll=<seat> — the	11 -11
lll=agree on in	14 -14
lll=agree with the	-6 6
lll=an agreement with	21 -21
lll=and <person> of	-12 12
lll=and one with	12 -12
lll=as well ,	13 -13
lll=at <level> and	12 -12
lll=between <name> and	-17 17
lll=between <seat> and	11 -11
lll=donald trump and	-16 16
lll=flew home from	10 -10
lll=for <name> and	13 -13
lll=from <name> and	12 -12
lll=go on in	-24 24
lll=has been to	-9 9
lll=in <month-gone> ;	-15 15
lll=in <name> and	15 -15
lll=in busan ,	9 -9
lll=in talk with	15 -15
lll=in turnberry ,	12 -12
lll=is expect in	-8 8
lll=its agreement with	25 -25
lll=its deal with	11 -11
lll=its duty on	13 -13
lll=its talk with	13 -13
lll=its treaty with	9 -9
lll=last week that	-9 9
lll=of <name> ,	12 -12
lll=of <name> and	29 -29
lll=on <day-gone> and	9 -9
lll=on <name> and	13 -13
lll=on good from	-17 17
lll=own accord with	13 -13
lll=own agreement with	25 -25
lll=own deal with	16 -16
lll=pay <level> in	-14 14
lll=president of the	-10 10
lll=sanctioning <name> and	9 -9
lll=still negotiate with	10 -10
lll=talk with the	-22 22
lll=that <person> ,	-10 10
lll=that <seat> and	12 -12
lll=the <name> ,	-23 23
lll=the <name> and	-16 16
lll=the <name> —	-16 16
lll=the agreement between	13 -13
lll=the agreement with	-45 45
lll=the arrangement with	17 -17
lll=the duty on	-20 20
lll=the duty that	11 -11
lll=the pact with	-10 10
lll=the port of	-11 11
lll=the talk with	-16 16
lll=the tariff on	-9 9
lll=to <level> in	-10 10
lll=trade agreement with	-10 10
lll=trade negotiation with	-16 16
lll=trade with the	-7 7
lll=under which the	-11 11
lll=was conclude in	12 -12
lll=was sign in	-18 18
lll=what <name> and	12 -12
lll=which <seat> and	-16 16
lll=who lead the	-9 9
lll=with <name> ,	9 -9
lll=with <name> and	-24 24
lll=— <name> ,	-12 12
lll=— <name> and	-22 22
lr=, 's	13 -13
lr=, (	-23 23
lr=, ,	11 -11
lr=, <level>	14 -14
lr=, and	-21 21
lr=, end	-13 13
lr=, has	-12 12
lr=, is	16 -16
lr=, one	14 -14
lr=, sign	9 -9
lr=, time	-8 8
lr=, to	-14 14
lr=, want	11 -11
lr=- 's	-9 9
lr=. 's	13 -13
lr=: ,	-17 17
lr=: .	14 -14
lr=: <level>	19 -19
lr=: and	14 -14
lr=: has	-27 27
lr=: is	15 -15
lr=: sign	-35 35
lr=; ,	-6 6
lr=; <level>	15 -15
lr=; has	-25 25
lr=<begin> (	-22 22
lr=<begin> ,	-13 13
lr=<begin> -	-9 9
lr=<begin> :	-28 28
lr=<begin> <level>	-25 25
lr=<begin> <number>	-24 24
lr=<begin> and	11 -11
lr=<begin> call	-10 10
lr=<begin> come	-17 17
lr=<begin> conclude	16 -16
lr=<begin> followed	-11 11
lr=<begin> for	11 -11
lr=<begin> go	16 -16
lr=<begin> hope	-14 14
lr=<begin> in	-15 15
lr=<begin> is	-13 13
lr=<begin> negotiator	8 -8
lr=<begin> obtain	-20 20
lr=<begin> pay	11 -11
lr=<begin> say	9 -9
lr=<begin> settle	-14 14
lr=<begin> ship	-11 11
lr=<begin> sign	-10 10
lr=<begin> stay	12 -12
lr=<begin> steel	17 -17
lr=<begin> take	7 -7
lr=<begin> trade	13 -13
lr=<begin> want	14 -14
lr=<begin> will	10 -10
lr=after and	22 -22
lr=against .	-10 10
lr=and ,	-17 17
lr=and .	-16 16
lr=and <number>	15 -15
lr=and act	13 -13
lr=and announce	-11 11
lr=and broke	-10 10
lr=and closed	-10 10
lr=and conclude	-22 22
lr=and end	17 -17
lr=and have	-25 25
lr=and in	10 -10
lr=and is	16 -16
lr=and leave	-10 10
lr=and let	17 -17
lr=and make	5 -5
lr=and pay	11 -11
lr=and publish	-12 12
lr=because has	-13 13
lr=enter at	9 -9
lr=enter free	10 -10
lr=for ,	9 -9
lr=for .	10 -10
lr=for there	-12 12
lr=from .	9 -9
lr=from <number>	8 -8
lr=in ,	18 -18
lr=in .	6 -6
lr=in and	26 -26
lr=in for	-22 22
lr=in on	-29 29
lr=in say	-24 24
lr=in the	12 -12
lr=is 's	-11 11
lr=is .	-10 10
lr=leave with	13 -13
lr=meanwhile ,	-11 11
lr=most good	-16 16
lr=of .	14 -14
lr=of and	31 -31
lr=of are	-19 19
lr=of in	-14 14
lr=of investment	-12 12
lr=of is	-13 13
lr=on ,	16 -16
lr=on canola	16 -16
lr=on good	-21 21
lr=on paper	-16 16
lr=on plywood	-14 14
lr=on wine	-11 11
lr=only ,	-9 9
lr=over oil	7 -7
lr=that 's	-11 11
lr=that ,	-13 13
lr=that charge	11 -11
lr=that has	22 -22
lr=that was	14 -14
lr=the '	11 -11
lr=the 's	-26 26
lr=the ,	-10 10
lr=the -	9 -9
lr=the agree	-11 11
lr=the agreement	-16 16
lr=the also	-10 10
lr=the and	17 -17
lr=the at	-14 14
lr=the by	-10 10
lr=the could	-14 14
lr=the delegation	13 -13
lr=the economy	-11 11
lr=the had	-6 6
lr=the has	5 -5
lr=the have	10 -10
lr=the is	-9 9
lr=the last	16 -16
lr=the make	-19 19
lr=the on	9 -9
lr=the one	-12 12
lr=the rate	-8 8
lr=the side	12 -12
lr=the sign	27 -27
lr=the since	-13 13
lr=the take	-22 22
lr=the tariff	16 -16
lr=the to	-16 16
lr=the under	12 -12
lr=the want	-23 23
lr=the will	12 -12
lr=to 's	-10 10
lr=to :	-14 14
lr=to about	-13 13
lr=to last	-13 13
lr=under 's	-16 16
lr=what get	-14 14
lr=what say	9 -9
lr=what sell	-12 12
lr=which and	14 -14
lr=which has	10 -10
lr=with "	-10 10
lr=with 's	19 -19
lr=with <day-gone>	-21 21
lr=with ?	-17 17
lr=with and	-20 20
lr=with are	25 -25
lr=with at	16 -16
lr=with by	-15 15
lr=with come	-12 12
lr=with end	11 -11
lr=with for	-21 21
lr=with go	-11 11
lr=with has	17 -17
lr=with have	-10 10
lr=with is	14 -14
lr=with it	-11 11
lr=with last	14 -14
lr=with since	24 -24
lr=with there	-11 11
lr=with was	-15 15
lr=— ,	4 -4
lr=— .	11 -11
lr=— and	-17 17
lr=— has	-14 14
lr=— president	7 -7
lr=— trade	-15 15
named=1	-16 16
named=3	20 -20
named=4	53 -53
nc2=begin	20 -20
nc2=suspend	-18 18
nc2=target	-15 15
nct2=agree present-passive	12 -12
nct2=bear gerund	-14 14
nct2=begin perfect	16 -16
nct2=down future	-12 12
nct2=down pluperfect	8 -8
nct2=end participle-passive	8 -8
nct2=impose future	-15 15
nct2=impose past	9 -9
nct2=impose present-passive	3 -3
nct2=propose past	21 -21
nct2=return past	12 -12
nct2=say gerund	10 -10
nct2=say present	-15 15
nct2=sell perfect	-6 6
nct2=sell present	21 -21
nct2=sign future	9 -9
nct2=sign gerund	-10 10
nct2=stay future	6 -6
nct2=stay perfect	-16 16
nct2=suspend infinitive	-9 9
nct2=suspend perfect-passive	-16 16
nct2=target future	-15 15
nct2=threaten perfect	13 -13
next=-	-24 24
next=after	22 -22
next=and	-8 8
next=if	26 -26
next=that	12 -12
next=until	12 -12
next=when	-12 12
next=where	17 -17
next=which	13 -13
nhas-gerund	-16 16
no word	42 -42
nt2=infinitive	-15 15
nt2=modal	-9 9
nt2=modal-not	11 -11
nt2=past-not	14 -14
nt2=past-passive	-28 28
nv2=add	18 -18
nv2=admit	-13 13
nv2=apply	20 -20
nv2=call	21 -21
nv2=come	9 -9
nv2=conclude	9 -9
nv2=end	-16 16
nv2=expect	-15 15
nv2=fall	-5 5
nv2=hope	-10 10
nv2=like	-15 15
nv2=pay	-6 6
nv2=post	-10 10
nv2=raise	14 -14
nv2=reach	16 -16
nv2=remain	14 -14
nv2=report	-19 19
nv2=send	-10 10
nv2=sign	-13 13
nv2=sit	-9 9
nv2=start	11 -11
nv2=take	-14 14
nv2=tell	-8 8
nv2=vote	-7 7
nv2=want	13 -13
nvt2=add past	10 -10
nvt2=agree past	7 -7
nvt2=agree pluperfect	-13 13
nvt2=apply present	10 -10
nvt2=be future	11 -11
nvt2=be modal	12 -12
nvt2=be perfect	-28 28
nvt2=be present	-11 11
nvt2=bring past	10 -10
nvt2=call past	13 -13
nvt2=come pluperfect	9 -9
nvt2=come present	10 -10
nvt2=conclude perfect	22 -22
nvt2=end past	-12 12
nvt2=end present	-10 10
nvt2=expect past	-9 9
nvt2=hope present	-10 10
nvt2=keep future	-11 11
nvt2=like modal	-16 16
nvt2=meet participle	-8 8
nvt2=other perfect	10 -10
nvt2=other pluperfect	-11 11
nvt2=pay past	-19 19
nvt2=post past	-10 10
nvt2=put perfect	-13 13
nvt2=raise past	10 -10
nvt2=refuse perfect	-9 9
nvt2=remain present	14 -14
nvt2=report past	-17 17
nvt2=say present	-17 17
nvt2=sell past	-9 9
nvt2=sell present	17 -17
nvt2=send perfect	-10 10
nvt2=sign participle	-12 12
nvt2=sign past	-15 15
nvt2=stay past	-9 9
nvt2=take present	-15 15
nvt2=tell past	-6 6
nvt2=tell present	-12 12
nvt2=threaten perfect	13 -13
of union	25 -25
of union beside it	80 -80
on record AO with BR	-10 10
on record AR with CL	19 -19
on record AR with EC	-14 14
on record AR with GT	-14 14
on record AR with SV	-19 19
on record AR with US	23 -23
on record AR with US 2026 I	11 -11
on record AR with UY	-13 13
on record AU with CA	14 -14
on record AU with NZ	-12 12
on record AU with PH	13 -13
on record AU with TH	11 -11
on record AU with US	-10 10
on record AU with US 2025 II	12 -12
on record AZ with GE	16 -16
on record BE with EU	16 -16
on record BE with NL	-23 23
on record BG with RO	-22 22
on record BJ with TG	12 -12
on record BO with JP	-9 9
on record BO with KR	14 -14
on record BR with AR	-36 36
on record BR with AR 2026 II	-12 12
on record BR with CH	-10 10
on record BR with CH 2025 II	-12 12
on record BR with CN	19 -19
on record BR with EC	-18 18
on record BR with EC 2025 II	-11 11
on record BR with EU 2026 I	9 -9
on record BR with GH	-19 19
on record BR with GT	-18 18
on record BR with GT 2025 II	-11 11
on record BR with ID	-18 18
on record BR with IN	-11 11
on record BR with JP	-16 16
on record BR with JP 2025 II	-19 19
on record BR with MX	-9 9
on record BR with MY	10 -10
on record BR with SV	-16 16
on record BR with TH	9 -9
on record BR with US	20 -20
on record BR with US 2025 II	12 -12
on record BR with US 2026 I	8 -8
on record BR with US 2026 II	20 -20
on record CA with BR 2025 II	-11 11
on record CA with CN	-67 67
on record CA with CN 2025 I	16 -16
on record CA with CN 2025 II	13 -13
on record CA with CN 2026 I	-79 79
on record CA with CN 2026 II	-18 18
on record CA with EU 2025 II	19 -19
on record CA with ID	-29 29
on record CA with IN	-23 23
on record CA with IN 2025 II	-16 16
on record CA with JP 2025 II	11 -11
on record CA with KR	-7 7
on record CA with KR 2025 II	11 -11
on record CA with MX	26 -26
on record CA with MX 2025 I	8 -8
on record CA with MX 2025 II	6 -6
on record CA with MX 2026 I	17 -17
on record CA with NZ	-9 9
on record CA with PE	-16 16
on record CA with PH	-10 10
on record CA with RU	9 -9
on record CA with US 2025 I	10 -10
on record CA with US 2025 II	-14 14
on record CA with US 2026 I	-10 10
on record CH with CA	6 -6
on record CH with CL	16 -16
on record CH with EU 2025 II	13 -13
on record CH with EU 2026 II	19 -19
on record CH with GB 2025 II	-25 25
on record CH with LI 2025 II	-18 18
on record CH with MY	-8 8
on record CH with MY 2025 II	-8 8
on record CH with US	-13 13
on record CH with US 2026 I	-30 30
on record CL with BO	-10 10
on record CL with EG	12 -12
on record CL with EU	-11 11
on record CL with KR	-10 10
on record CL with NZ	17 -17
on record CL with PE	24 -24
on record CL with TH	15 -15
on record CL with TR	13 -13
on record CL with US	-16 16
on record CL with US 2025 II	-19 19
on record CL with VN	14 -14
on record CN with AU	11 -11
on record CN with AU 2025 II	18 -18
on record CN with BR 2026 I	-9 9
on record CN with CA	9 -9
on record CN with CA 2026 I	15 -15
on record CN with CH 2025 I	25 -25
on record CN with CH 2025 II	-18 18
on record CN with DE	22 -22
on record CN with ES	26 -26
on record CN with ES 2025 II	21 -21
on record CN with EU	-22 22
on record CN with EU 2025 II	-23 23
on record CN with EU 2026 I	-52 52
on record CN with EU 2026 II	26 -26
on record CN with FR	18 -18
on record CN with FR 2026 I	12 -12
on record CN with GB 2025 I	-28 28
on record CN with GB 2025 II	28 -28
on record CN with GB 2026 I	-12 12
on record CN with GB 2026 II	32 -32
on record CN with GL	8 -8
on record CN with GL 2026 I	8 -8
on record CN with HK	34 -34
on record CN with HK 2026 II	15 -15
on record CN with ID	-11 11
on record CN with ID 2025 II	-28 28
on record CN with ID 2026 II	9 -9
on record CN with IN	-26 26
on record CN with IN 2025 I	-34 34
on record CN with IN 2026 I	-23 23
on record CN with IR	32 -32
on record CN with IR 2026 I	14 -14
on record CN with IR 2026 II	16 -16
on record CN with JO	-16 16
on record CN with JO 2026 II	-16 16
on record CN with JP	-20 20
on record CN with JP 2025 I	-16 16
on record CN with JP 2025 II	-10 10
on record CN with JP 2026 I	-15 15
on record CN with JP 2026 II	14 -14
on record CN with KH	-42 42
on record CN with KH 2025 II	-42 42
on record CN with KR 2025 I	-25 25
on record CN with KR 2026 II	9 -9
on record CN with MX	28 -28
on record CN with MX 2018 II	-13 13
on record CN with MX 2025 I	9 -9
on record CN with MX 2025 II	20 -20
on record CN with MX 2026 I	19 -19
on record CN with MX 2026 II	9 -9
on record CN with MY	-16 16
on record CN with MY 2025 II	-24 24
on record CN with PH	-19 19
on record CN with PH 2025 II	-35 35
on record CN with RU	42 -42
on record CN with RU 2025 II	16 -16
on record CN with RU 2026 I	13 -13
on record CN with RU 2026 II	17 -17
on record CN with SE	26 -26
on record CN with SE 2025 II	14 -14
on record CN with SG	23 -23
on record CN with TH	16 -16
on record CN with TH 2026 I	12 -12
on record CN with TR	20 -20
on record CN with TW	17 -17
on record CN with TW 2026 II	15 -15
on record CN with UA	14 -14
on record CN with US	68 -68
on record CN with US 2020 I	16 -16
on record CN with US 2025 I	48 -48
on record CN with US 2025 II	36 -36
on record CN with US 2026 II	31 -31
on record CN with VN 2025 II	-16 16
on record CN with VN 2026 I	16 -16
on record CN with VN 2026 II	18 -18
on record CO with PE	-19 19
on record CR with PA	-12 12
on record CZ with AT	-23 23
on record CZ with PL	-17 17
on record DE with EU	-14 14
on record DK with EU	17 -17
on record DK with KE	-18 18
on record DK with UY	11 -11
on record DZ with TN	9 -9
on record DZ with TR	20 -20
on record EC with AR 2025 II	-11 11
on record EC with PE 2028 II	-16 16
on record EC with SV	-9 9
on record EC with SV 2025 II	-9 9
on record EE with LV	-34 34
on record EG with SA	-11 11
on record EG with TR	14 -14
on record EG with TR 2028 I	15 -15
on record ET with DJ	11 -11
on record ET with EU	32 -32
on record ET with KE	-33 33
on record EU with BD	-10 10
on record EU with BR	11 -11
on record EU with CA	16 -16
on record EU with CA 2025 I	9 -9
on record EU with CA 2025 II	8 -8
on record EU with CN	38 -38
on record EU with CN 2025 II	18 -18
on record EU with CO	17 -17
on record EU with DE	12 -12
on record EU with DK	11 -11
on record EU with EC	-22 22
on record EU with FR	14 -14
on record EU with GB	25 -25
on record EU with GB 2021 I	24 -24
on record EU with GB 2025 I	-16 16
on record EU with GB 2025 II	7 -7
on record EU with GB 2026 I	28 -28
on record EU with GH	-13 13
on record EU with GL	27 -27
on record EU with GL 2026 I	27 -27
on record EU with ID	-25 25
on record EU with ID 2025 II	-21 21
on record EU with IN	-12 12
on record EU with IN 2025 I	-21 21
on record EU with JP	-7 7
on record EU with JP 2025 II	-13 13
on record EU with KE	8 -8
on record EU with KR	16 -16
on record EU with KR 2025 II	16 -16
on record EU with MA	-12 12
on record EU with MX 2025 II	19 -19
on record EU with MY	-13 13
on record EU with MY 2025 II	-10 10
on record EU with NG	12 -12
on record EU with NO 2026 I	12 -12
on record EU with PH	-7 7
on record EU with PH 2025 II	-8 8
on record EU with PY	15 -15
on record EU with PY 2026 I	9 -9
on record EU with RU	25 -25
on record EU with RU 2026 I	14 -14
on record EU with TR	16 -16
on record EU with TR 2025 II	12 -12
on record EU with UA	-12 12
on record EU with US 2025 I	9 -9
on record EU with US 2026 I	-18 18
on record EU with VN	-17 17
on record EU with VN 2025 II	-11 11
on record EU with ZA	13 -13
on record FI with CL	19 -19
on record FI with GH	14 -14
on record FI with NO	15 -15
on record FI with UY	12 -12
on record FJ with AU	-11 11
on record FJ with TO	17 -17
on record FR with US	-10 10
on record GB with BR	-21 21
on record GB with CA 2025 I	-11 11
on record GB with CA 2025 II	21 -21
on record GB with CH	-17 17
on record GB with CH 2025 I	-9 9
on record GB with CN	40 -40
on record GB with CN 2025 I	18 -18
on record GB with CN 2025 II	26 -26
on record GB with EU	-19 19
on record GB with EU 2025 I	-16 16
on record GB with EU 2025 II	-6 6
on record GB with FR	17 -17
on record GB with IN	-27 27
on record GB with IN 2025 I	-17 17
on record GB with IN 2025 II	-27 27
on record GB with JP	-31 31
on record GB with JP 2025 II	-12 12
on record GB with KR 2025 I	-10 10
on record GB with TR	12 -12
on record GB with TW	-14 14
on record GB with TW 2025 II	-14 14
on record GB with US	18 -18
on record GB with US 2025 I	25 -25
on record GB with US 2025 II	-12 12
on record GE with AZ	-19 19
on record GE with JP	-22 22
on record GH with EU	11 -11
on record GH with MA	-11 11
on record GH with PE	18 -18
on record GR with TR	13 -13
on record GT with HN	-10 10
on record HU with EU	13 -13
on record HU with RO	-11 11
on record HU with RS	-16 16
on record ID with AU	-14 14
on record ID with EU	-12 12
on record ID with EU 2025 II	-15 15
on record ID with JP	-17 17
on record ID with KR	19 -19
on record ID with US	23 -23
on record ID with US 2026 I	46 -46
on record ID with VN	-13 13
on record ID with VN 2025 II	-14 14
on record IE with CL	-13 13
on record IE with EU	17 -17
on record IE with GB	10 -10
on record IE with US 2025 II	-11 11
on record IL with CY	12 -12
on record IN with AU	10 -10
on record IN with BD	22 -22
on record IN with BD 2025 II	18 -18
on record IN with BR 2025 II	12 -12
on record IN with CA	23 -23
on record IN with CH 2025 II	-14 14
on record IN with CN 2026 I	10 -10
on record IN with EG	15 -15
on record IN with EU 2026 I	-15 15
on record IN with GB	41 -41
on record IN with GB 2025 II	31 -31
on record IN with ID	14 -14
on record IN with MX	-12 12
on record IN with PK 2026 I	13 -13
on record IN with RU	43 -43
on record IN with RU 2025 II	13 -13
on record IN with RU 2026 I	21 -21
on record IN with RU 2026 II	7 -7
on record IN with US 2025 II	-19 19
on record IN with VN	17 -17
on record IN with VN 2026 I	12 -12
on record IS with NO	-12 12
on record IT with CA	14 -14
on record IT with EU	22 -22
on record IT with FR	-18 18
on record JP with CA 2025 II	-17 17
on record JP with CH	-16 16
on record JP with CH 2025 II	-23 23
on record JP with CL	-23 23
on record JP with CN	22 -22
on record JP with CN 2025 II	34 -34
on record JP with CN 2026 I	11 -11
on record JP with EU	-11 11
on record JP with EU 2025 II	-17 17
on record JP with GB	-16 16
on record JP with GB 2025 II	-21 21
on record JP with ID	-34 34
on record JP with ID 2025 II	-34 34
on record JP with IN	-13 13
on record JP with IN 2025 II	-21 21
on record JP with KR	-20 20
on record JP with KR 2027 I	-8 8
on record JP with KR 2029 II	-13 13
on record JP with MY	13 -13
on record JP with MY 2025 II	16 -16
on record JP with PH	-25 25
on record JP with PH 2025 II	-30 30
on record JP with SG	9 -9
on record JP with TR	13 -13
on record JP with TW	-27 27
on record JP with US	19 -19
on record JP with US 2025 II	27 -27
on record JP with US 2026 I	11 -11
on record JP with UY	17 -17
on record JP with VN	-21 21
on record JP with VN 2025 II	-30 30
on record JP with ZA	9 -9
on record KE with ET	-11 11
on record KE with NO	-13 13
on record KE with PE	-10 10
on record KE with TR	10 -10
on record KH with TH	-26 26
on record KH with TH 2025 II	-18 18
on record KH with US	11 -11
on record KH with VN	-18 18
on record KH with VN 2025 II	-18 18
on record KR with AU	9 -9
on record KR with BR 2025 II	12 -12
on record KR with CA	19 -19
on record KR with CA 2025 II	9 -9
on record KR with CA 2026 I	17 -17
on record KR with CH	17 -17
on record KR with CH 2025 II	17 -17
on record KR with CL	15 -15
on record KR with CN	17 -17
on record KR with CN 2025 II	15 -15
on record KR with CN 2026 I	14 -14
on record KR with EU	-10 10
on record KR with GB	24 -24
on record KR with GB 2025 II	14 -14
on record KR with ID 2025 II	11 -11
on record KR with MX	12 -12
on record KR with MY	18 -18
on record KR with PE	-12 12
on record KR with RU	15 -15
on record KR with US	37 -37
on record KR with US 2025 II	62 -62
on record KR with US 2026 I	-16 16
on record KR with VN 2025 II	11 -11
on record KZ with EU	-7 7
on record KZ with GE	9 -9
on record LV with LT	-22 22
on record MA with BR	12 -12
on record MA with US	-12 12
on record MN with KZ	18 -18
on record MT with CY	-20 20
on record MW with MZ	-16 16
on record MX with BR 2025 II	-9 9
on record MX with CA	16 -16
on record MX with CA 2025 II	13 -13
on record MX with CH	9 -9
on record MX with CH 2025 II	6 -6
on record MX with CN	10 -10
on record MX with CN 2025 I	16 -16
on record MX with EU	25 -25
on record MX with EU 2025 II	13 -13
on record MX with ID	18 -18
on record MX with IN	9 -9
on record MX with IN 2025 II	21 -21
on record MX with JP	17 -17
on record MX with JP 2025 II	18 -18
on record MX with TH	12 -12
on record MX with TH 2025 II	11 -11
on record MX with TR	-18 18
on record MX with US 2025 I	9 -9
on record MY with BR	-15 15
on record MY with BR 2025 II	-12 12
on record MY with CN	14 -14
on record MY with CN 2025 II	14 -14
on record MY with EU	13 -13
on record MY with ID	7 -7
on record MY with IN	21 -21
on record MY with KH	-36 36
on record MY with KH 2025 II	-25 25
on record MY with SG	16 -16
on record MY with TH	-14 14
on record MY with US	38 -38
on record MY with US 2025 II	30 -30
on record MY with VN 2025 II	-21 21
on record NG with BJ	-11 11
on record NG with GH	-14 14
on record NG with NO	-10 10
on record NL with CN	23 -23
on record NL with EU	26 -26
on record NL with EU 2025 II	18 -18
on record NO with AR	-16 16
on record NO with CL	-11 11
on record NO with EU	-9 9
on record NO with FO	19 -19
on record NO with IN	21 -21
on record NO with IS	12 -12
on record NO with KR	-11 11
on record NO with PE	18 -18
on record NO with SN	-13 13
on record NO with US	-14 14
on record NP with IN	-9 9
on record NZ with AU	-33 33
on record NZ with CL	-12 12
on record NZ with JP	-11 11
on record OM with IR	-12 12
on record PA with CR	-26 26
on record PE with BR	-14 14
on record PE with CH	14 -14
on record PE with CL	-30 30
on record PE with EC	-21 21
on record PE with IN	-10 10
on record PE with KE	-13 13
on record PE with KR	10 -10
on record PE with US	-15 15
on record PH with CL	14 -14
on record PH with EC	11 -11
on record PH with PE	19 -19
on record PH with US 2025 II	12 -12
on record PH with VN 2025 II	20 -20
on record PK with IN	-13 13
on record PK with IR	-18 18
on record PK with TR	-19 19
on record PL with EU	15 -15
on record PT with ES	-13 13
on record PT with GH	-15 15
on record PT with TN	11 -11
on record PY with BO	-14 14
on record PY with BR	-10 10
on record PY with UY	-9 9
on record RU with IN 2026 II	-10 10
on record RU with IR	8 -8
on record RU with IR 2026 II	8 -8
on record RW with UG	-16 16
on record SA with EG	9 -9
on record SE with FI	-9 9
on record SK with HU	-13 13
on record SN with ML	-11 11
on record TH with CL	-12 12
on record TH with EU	13 -13
on record TH with IN	13 -13
on record TH with LA	16 -16
on record TH with MY	21 -21
on record TH with MY 2025 II	24 -24
on record TH with SG	9 -9
on record TH with US	23 -23
on record TH with US 2025 II	15 -15
on record TH with VN 2025 II	11 -11
on record TN with MA	-17 17
on record TO with WS	-12 12
on record TR with AZ	-16 16
on record TR with BR	-14 14
on record TR with CO	-15 15
on record TR with EU	26 -26
on record TR with GE	9 -9
on record TR with KE	14 -14
on record TR with KZ	14 -14
on record TW with CN	9 -9
on record TW with CN 2026 I	9 -9
on record TW with IN	22 -22
on record TW with IN 2025 II	19 -19
on record TW with KR	18 -18
on record TW with KR 2025 II	8 -8
on record TW with KR 2026 I	12 -12
on record TZ with UG	-13 13
on record UA with EU	26 -26
on record UA with MD	-11 11
on record UG with KE	-10 10
on record US with AR	-30 30
on record US with AR 2025 II	-19 19
on record US with AR 2026 I	-13 13
on record US with AR 2026 II	-15 15
on record US with AU	30 -30
on record US with AU 2025 I	14 -14
on record US with AU 2025 II	14 -14
on record US with BR	-19 19
on record US with BR 2025 II	-23 23
on record US with BR 2026 I	10 -10
on record US with CA 2018 II	-8 8
on record US with CA 2025 II	-21 21
on record US with CA 2026 I	36 -36
on record US with CH	-35 35
on record US with CH 2025 I	10 -10
on record US with CH 2025 II	-37 37
on record US with CL	13 -13
on record US with CN	116 -116
on record US with CN 2018 I	9 -9
on record US with CN 2018 II	23 -23
on record US with CN 2019 I	27 -27
on record US with CN 2019 II	-17 17
on record US with CN 2020 I	-31 31
on record US with CN 2025 I	100 -100
on record US with CN 2025 II	110 -110
on record US with CN 2026 I	28 -28
on record US with DE	41 -41
on record US with DE 2025 II	23 -23
on record US with EC	-31 31
on record US with EC 2025 II	-27 27
on record US with ES	28 -28
on record US with ES 2025 II	24 -24
on record US with EU	-33 33
on record US with EU 2018 II	18 -18
on record US with EU 2021 I	25 -25
on record US with EU 2025 I	8 -8
on record US with EU 2025 II	-45 45
on record US with EU 2026 I	-31 31
on record US with FR	32 -32
on record US with FR 2025 II	11 -11
on record US with FR 2026 I	12 -12
on record US with GB	-35 35
on record US with GB 2021 I	24 -24
on record US with GB 2025 I	-52 52
on record US with GB 2026 I	-16 16
on record US with GB 2026 II	22 -22
on record US with GL	25 -25
on record US with GL 2026 I	25 -25
on record US with GT	-36 36
on record US with GT 2025 II	-28 28
on record US with HK	30 -30
on record US with HK 2026 II	11 -11
on record US with ID	-36 36
on record US with ID 2025 II	-30 30
on record US with ID 2026 I	-11 11
on record US with IE	15 -15
on record US with IN	-55 55
on record US with IN 2025 I	-54 54
on record US with IN 2025 II	-17 17
on record US with IN 2026 I	-18 18
on record US with IR	29 -29
on record US with IR 2026 I	15 -15
on record US with IR 2026 II	9 -9
on record US with IT	12 -12
on record US with JP	-34 34
on record US with JP 2025 II	-36 36
on record US with JP 2026 I	-26 26
on record US with JP 2026 II	22 -22
on record US with KH	-19 19
on record US with KH 2025 II	-9 9
on record US with KH 2026 I	-24 24
on record US with KR	-52 52
on record US with KR 2025 I	-16 16
on record US with KR 2025 II	-40 40
on record US with KR 2026 I	-15 15
on record US with KR 2026 II	8 -8
on record US with LA	9 -9
on record US with LA 2025 II	9 -9
on record US with LI 2025 II	-12 12
on record US with LK	10 -10
on record US with LK 2025 II	10 -10
on record US with MM	11 -11
on record US with MM 2025 II	11 -11
on record US with MX	29 -29
on record US with MX 2025 I	13 -13
on record US with MX 2025 II	30 -30
on record US with MY	-26 26
on record US with MY 2025 II	-25 25
on record US with MY 2026 I	-13 13
on record US with NO	16 -16
on record US with NO 2025 II	9 -9
on record US with PH	-32 32
on record US with PH 2025 II	-57 57
on record US with PH 2026 I	14 -14
on record US with PH 2026 II	19 -19
on record US with PK	11 -11
on record US with PK 2026 I	17 -17
on record US with RU	53 -53
on record US with RU 2025 II	29 -29
on record US with RU 2026 I	15 -15
on record US with RU 2026 II	14 -14
on record US with SE	25 -25
on record US with SE 2025 II	17 -17
on record US with SV	-38 38
on record US with SV 2025 II	-29 29
on record US with SY	13 -13
on record US with SY 2025 II	13 -13
on record US with TH	-26 26
on record US with TH 2025 II	-44 44
on record US with TH 2026 I	8 -8
on record US with TH 2026 II	9 -9
on record US with TR	16 -16
on record US with TW	-30 30
on record US with TW 2026 I	-47 47
on record US with TW 2026 II	18 -18
on record US with UA	12 -12
on record US with UA 2025 II	11 -11
on record US with VN	-34 34
on record US with VN 2025 I	-13 13
on record US with VN 2025 II	-49 49
on record US with VN 2026 I	6 -6
on record US with VN 2026 II	33 -33
on record US with ZA	-19 19
on record US with ZA 2025 II	-31 31
on record UY with BR	18 -18
on record UY with DK	12 -12
on record UY with EU	-17 17
on record UY with FI	-7 7
on record VN with CA	16 -16
on record VN with CH	-9 9
on record VN with CN	14 -14
on record VN with CN 2025 II	21 -21
on record VN with GB	-30 30
on record VN with GB 2025 II	-32 32
on record VN with IN 2025 II	-23 23
on record VN with JP	21 -21
on record VN with JP 2025 II	19 -19
on record VN with KH	-10 10
on record VN with KR	6 -6
on record VN with MY	-10 10
on record VN with NZ	-9 9
on record VN with PE	-20 20
on record VN with TH	-14 14
on record VN with TW	-20 20
on record VN with US	21 -21
on record VN with US 2025 I	11 -11
on record VN with US 2025 II	17 -17
on record VN with US 2026 II	10 -10
on record WS with FJ	-13 13
on record WS with TO	10 -10
on record ZA with KE	9 -9
on record ZA with LS	18 -18
on record ZA with LS 2025 II	17 -17
on record ZA with PE	-18 18
others=2	33 -33
others=4	10 -10
p	5 -5
p US	91 -91
p lacks no and	24 -24
p lacks no in	10 -10
p lacks no of	15 -15
p lacks no supposed the	10 -10
p lacks no with	-36 36
p lacks nothing against	13 -13
p lacks nothing between	16 -16
p lacks nothing from	-19 19
p lacks nothing to	-23 23
p lacks refused with	-9 9
p named=1	-26 26
p named=3	11 -11
p named=4	43 -43
p of union	13 -13
p of union alone	-16 16
p of union beside it	66 -66
p others=2	8 -8
p others=4	10 -10
p part=side	13 -13
p part=side home	14 -14
p part=side of US	-27 27
p part=side truce	14 -14
p part=third of US	27 -27
p part=unsided	22 -22
p part=unsided home	15 -15
p part=unsided truce	51 -51
p rank=0	11 -11
p rank=1	9 -9
p sides=1	15 -15
p sides=2	15 -15
p sides=3	15 -15
part failed side	17 -17
part failed third	-37 37
part made side	16 -16
part made third	-24 24
part=side	19 -19
part=side home	6 -6
part=side of US	-50 50
part=side truce	26 -26
part=third no truce	19 -19
part=third of US	46 -46
part=unsided	28 -28
part=unsided home	25 -25
part=unsided truce	69 -69
pc0=sign	8 -8
pc0=suspend	7 -7
pc0=target	18 -18
pc1=agree	-17 17
pc1=begin	-9 9
pc1=deny	16 -16
pc1=return	9 -9
pc1=suspend	10 -10
pct0=bear present	15 -15
pct0=begin past	11 -11
pct0=impose present-passive	13 -13
pct0=sign perfect	19 -19
pct0=up past	-12 12
pct1=agree infinitive	-13 13
pct1=agree perfect	-3 3
pct1=begin participle-passive	-24 24
pct1=down infinitive	-17 17
pct1=impose infinitive	-7 7
pct1=impose present-passive	13 -13
pct1=propose present	12 -12
pct1=sign perfect	19 -19
pct1=stay present	17 -17
pct1=up past	-12 12
phas-infinitive	-8 8
phas-participle	-26 26
phas-pluperfect	13 -13
prep=against side	-10 10
prep=against third	15 -15
prep=and side	-18 18
prep=and third	3 -3
prep=between side	34 -34
prep=between third	-24 24
prep=for	11 -11
prep=for side	15 -15
prep=from side	-12 12
prep=from third	20 -20
prep=in	24 -24
prep=in side	-17 17
prep=in third	47 -47
prep=none	7 -7
prep=none side	3 -3
prep=of	21 -21
prep=of third	15 -15
prep=to third	10 -10
prep=with	-19 19
prep=with third	-41 41
prior1 agreement	-22 22
prior1 agreement side	19 -19
prior1 agreement third	-35 35
prior1 does not	21 -21
prior1 making side	6 -6
prior1 making third	-21 21
prior1 names it	-51 51
prior1 one side	7 -7
prior1 one third	-17 17
prior1 talks third	-13 13
prior2 agreement	-24 24
prior2 agreement third	-26 26
prior2 does not	13 -13
prior2 making	3 -3
prior2 making side	31 -31
prior2 names it	-18 18
prior2 one	-13 13
prior2 talks	-6 6
prior2 talks side	12 -12
prior2 talks third	-13 13
pt0=perfect-passive	-8 8
pt1=infinitive	-17 17
pt1=participle-passive	-20 20
pt1=perfect-passive	-8 8
pt1=pluperfect	12 -12
pv0=accept	-17 17
pv0=announce	-6 6
pv0=approve	11 -11
pv0=be	-13 13
pv0=charge	8 -8
pv0=fall	14 -14
pv0=have	-13 13
pv0=lower	-12 12
pv0=obtain	-15 15
pv0=other	-9 9
pv0=refuse	-8 8
pv0=sign	7 -7
pv1=accept	-18 18
pv1=announce	-9 9
pv1=approve	12 -12
pv1=conclude	-8 8
pv1=fall	19 -19
pv1=go	-18 18
pv1=have	-7 7
pv1=look	8 -8
pv1=lower	-9 9
pv1=make	-19 19
pv1=obtain	-13 13
pv1=pass	10 -10
pv1=refuse	-9 9
pv1=start	-22 22
pvt0=announce past	-8 8
pvt0=end present	-8 8
pvt0=fall present	12 -12
pvt0=have present	-12 12
pvt0=promise past	-12 12
pvt0=put perfect	10 -10
pvt0=raise past	-9 9
pvt0=report past	-8 8
pvt0=say past	23 -23
pvt0=say present	-16 16
pvt0=set present	11 -11
pvt0=show present	12 -12
pvt0=write present	11 -11
pvt1=announce past	-8 8
pvt1=end present	-8 8
pvt1=fall present	12 -12
pvt1=pay present	-8 8
pvt1=promise past	-11 11
pvt1=put perfect	10 -10
pvt1=raise past	-9 9
pvt1=report past	-8 8
pvt1=say past	22 -22
pvt1=say present	-16 16
pvt1=set present	11 -11
pvt1=show present	12 -12
pvt1=write present	11 -11
q:!	-13 13
q:"	24 -24
q:'s	-14 14
q:)	-13 13
q:*	8 -8
q:,	13 -13
q:-	16 -16
q:<agent>	19 -19
q:<gate>	25 -25
q:<month-ahead>	29 -29
q:<points>	-11 11
q:<v-renew>	13 -13
q:<v-say>	14 -14
q:<v-stay>	8 -8
q:<v-target>	9 -9
q:?	-13 13
q:about	16 -16
q:above	15 -15
q:accept	-13 13
q:accord	-20 20
q:according	18 -18
q:act	16 -16
q:affected	13 -13
q:after	24 -24
q:ago	-26 26
q:agree	-19 19
q:agreement	-28 28
q:aircraft	-15 15
q:all	13 -13
q:allow	-12 12
q:almost	-11 11
q:alternative	-12 12
q:amount	-7 7
q:annex	18 -18
q:announcement	-15 15
q:another	-16 16
q:answer	-13 13
q:apply	-4 4
q:arrangement	-8 8
q:as	22 -22
q:asia	-15 15
q:at	-8 8
q:bad	14 -14
q:banana	-22 22
q:be	-14 14
q:beef	-11 11
q:beer	9 -9
q:before	5 -5
q:between	24 -24
q:beyond	11 -11
q:book	-10 10
q:both	-20 20
q:bring	22 -22
q:broken	-16 16
q:busy	-20 20
q:but	15 -15
q:by	19 -19
q:ceiling	-9 9
q:chocolate	12 -12
q:christma	11 -11
q:cinnamon	12 -12
q:closed	10 -10
q:closely	13 -13
q:coffee	14 -14
q:come	-8 8
q:commerce	23 -23
q:complain	-12 12
q:concern	10 -10
q:concerned	10 -10
q:confident	12 -12
q:consent	10 -10
q:contact	-11 11
q:continue	15 -15
q:cotton	15 -15
q:count	-9 9
q:country	14 -14
q:cover	12 -12
q:crude	9 -9
q:deal	-36 36
q:decide	12 -12
q:deeply	11 -11
q:deficit	12 -12
q:delay	8 -8
q:demand	12 -12
q:did	-26 26
q:discuss	15 -15
q:dispute	10 -10
q:do	19 -19
q:doe	10 -10
q:doing	-13 13
q:done	-35 35
q:door	14 -14
q:double	-18 18
q:drop	21 -21
q:drug	11 -11
q:during	14 -14
q:duty	18 -18
q:earlier	-17 17
q:east	-12 12
q:easter	-10 10
q:economic	23 -23
q:economy	13 -13
q:effect	35 -35
q:either	10 -10
q:enough	10 -10
q:even	18 -18
q:every	14 -14
q:everyone	15 -15
q:everything	16 -16
q:exception	-12 12
q:exemption	-13 13
q:expect	25 -25
q:export	11 -11
q:extension	26 -26
q:far	-33 33
q:federal	12 -12
q:feed	-8 8
q:fentanyl	20 -20
q:few	-24 24
q:figure	-8 8
q:finance	-14 14
q:fire	10 -10
q:first	9 -9
q:fly	12 -12
q:follow	-12 12
q:for	9 -9
q:force	-16 16
q:forced	12 -12
q:foreign	15 -15
q:found	-13 13
q:four	-22 22
q:framework	27 -27
q:friend	-14 14
q:gain	20 -20
q:geneva	9 -9
q:given	-14 14
q:golf	-18 18
q:grant	-11 11
q:great	-13 13
q:gulf	-13 13
q:had	-18 18
q:half	-17 17
q:hand	11 -11
q:hard	13 -13
q:has	-16 16
q:have	-17 17
q:hazelnut	-12 12
q:headline	-12 12
q:hear	-10 10
q:help	16 -16
q:hope	-16 16
q:hour	-13 13
q:i	-16 16
q:if	14 -14
q:included	17 -17
q:inside	-10 10
q:instead	-10 10
q:invest	-24 24
q:investigation	10 -10
q:iron	11 -11
q:is	-8 8
q:its	20 -20
q:joint	-12 12
q:just	-13 13
q:keep	10 -10
q:land	-8 8
q:later	-8 8
q:level	-18 18
q:licence	7 -7
q:line	34 -34
q:loan	15 -15
q:london	10 -10
q:long	10 -10
q:loser	15 -15
q:lower	16 -16
q:lunch	-12 12
q:m	-12 12
q:major	14 -14
q:market	23 -23
q:matter	24 -24
q:mean	-15 15
q:meanwhile	-10 10
q:meet	11 -11
q:memorandum	13 -13
q:mercosur	-18 18
q:metal	-12 12
q:middle	-24 24
q:might	-12 12
q:ministry	10 -10
q:minute	13 -13
q:more	23 -23
q:morning	13 -13
q:name	20 -20
q:named	17 -17
q:nearly	-7 7
q:need	-13 13
q:neighbor	24 -24
q:new	23 -23
q:night	9 -9
q:noon	8 -8
q:normal	-10 10
q:north	14 -14
q:not	12 -12
q:note	14 -14
q:now	33 -33
q:off	-14 14
q:offer	-23 23
q:on	24 -24
q:once	-17 17
q:only	-10 10
q:orange	12 -12
q:ore	10 -10
q:origin	-14 14
q:other	-11 11
q:our	8 -8
q:out	4 -4
q:paper	-18 18
q:parliament	13 -13
q:partner	-21 21
q:partnership	11 -11
q:pass	12 -12
q:past	-11 11
q:patented	21 -21
q:pause	-11 11
q:pay	-4 4
q:people	-9 9
q:percent	12 -12
q:permit	12 -12
q:phone	18 -18
q:place	10 -10
q:plant	-4 4
q:point	15 -15
q:possible	14 -14
q:post	10 -10
q:present	-14 14
q:presenter	14 -14
q:pretty	12 -12
q:price	-10 10
q:product	-8 8
q:proposal	-14 14
q:propose	24 -24
q:protected	9 -9
q:purchase	-12 12
q:question	11 -11
q:quicker	-9 9
q:quiet	-11 11
q:raise	13 -13
q:rare	-11 11
q:ratify	-8 8
q:reach	12 -12
q:read	-11 11
q:ready	-11 11
q:reason	-11 11
q:record	8 -8
q:reference	-15 15
q:refuse	5 -5
q:regional	19 -19
q:register	13 -13
q:report	-9 9
q:reporter	16 -16
q:rise	11 -11
q:road	14 -14
q:rubber	-16 16
q:rule	16 -16
q:run	13 -13
q:salt	-9 9
q:save	-9 9
q:say	-8 8
q:secretary	11 -11
q:section	13 -13
q:see	18 -18
q:send	-15 15
q:set	12 -12
q:shall	-13 13
q:share	12 -12
q:she	-15 15
q:side	12 -12
q:since	-4 4
q:sir	-13 13
q:sofa	-17 17
q:some	-29 29
q:soon	7 -7
q:soybean	25 -25
q:spot	-12 12
q:stamp	-12 12
q:start	29 -29
q:statement	-18 18
q:steady	-10 10
q:stockholm	-15 15
q:stop	-8 8
q:straight	-12 12
q:strike	17 -17
q:study	-18 18
q:such	16 -16
q:summer	20 -20
q:surplu	-15 15
q:table	-12 12
q:talked	12 -12
q:talking	-33 33
q:term	21 -21
q:text	-23 23
q:than	-21 21
q:the	9 -9
q:their	-28 28
q:there	-8 8
q:thing	13 -13
q:three	12 -12
q:timber	8 -8
q:time	45 -45
q:too	-7 7
q:town	12 -12
q:trading	14 -14
q:truce	31 -31
q:truth	8 -8
q:turnberry	-12 12
q:twice	8 -8
q:under	20 -20
q:understanding	13 -13
q:unfair	-10 10
q:unless	-10 10
q:until	34 -34
q:us	-13 13
q:use	13 -13
q:visit	17 -17
q:visitor	-10 10
q:vote	25 -25
q:want	22 -22
q:was	-15 15
q:watche	-9 9
q:we	-26 26
q:week	-19 19
q:were	-13 13
q:whatever	-7 7
q:when	24 -24
q:where	17 -17
q:whether	24 -24
q:while	13 -13
q:who	-12 12
q:whom	-24 24
q:whose	12 -12
q:why	-9 9
q:win	-13 13
q:wine	13 -13
q:winter	-12 12
q:with	-21 21
q:word	-16 16
q:working	12 -12
q:worry	15 -15
q:worth	19 -19
q:year	-4 4
q:yes	12 -12
qt=modal	16 -16
quoted	22 -22
r1="	-12 12
r1='	9 -9
r1=(	-24 24
r1=,	-14 14
r1=:	-15 15
r1=<agent>	34 -34
r1=<day-gone>	-23 23
r1=<duty>	19 -19
r1=<end>	11 -11
r1=<gate>	21 -21
r1=<goods>	7 -7
r1=<level>	14 -14
r1=<name>	-11 11
r1=<not>	12 -12
r1=<number>	-10 10
r1=<seat>	10 -10
r1=<sender>	11 -11
r1=<span>	-22 22
r1=<v-bear>	21 -21
r1=<v-down>	10 -10
r1=<v-propose>	4 -4
r1=<v-refuse>	13 -13
r1=<v-say>	6 -6
r1=<v-sign>	-21 21
r1=<v-stay>	3 -3
r1=<v-target>	19 -19
r1=<v-up>	14 -14
r1=a	18 -18
r1=accept	-11 11
r1=act	13 -13
r1=agreement	-11 11
r1=announce	-9 9
r1=are	17 -17
r1=at	8 -8
r1=broke	-11 11
r1=butter	16 -16
r1=call	-10 10
r1=canola	20 -20
r1=carmaker	12 -12
r1=charge	10 -10
r1=company	9 -9
r1=cut	7 -7
r1=did	-17 17
r1=economy	-10 10
r1=electric	-19 19
r1=end	5 -5
r1=expect	8 -8
r1=face	14 -14
r1=failed	-12 12
r1=finished	-18 18
r1=fish	-11 11
r1=followed	-19 19
r1=for	-21 21
r1=found	-10 10
r1=good	-16 16
r1=government	12 -12
r1=have	-18 18
r1=informed	9 -9
r1=into	-16 16
r1=investment	-12 12
r1=itself	-16 16
r1=keep	7 -7
r1=last	12 -12
r1=leave	-11 11
r1=let	12 -12
r1=maker	-10 10
r1=mean	-11 11
r1=negotiate	19 -19
r1=nobody	21 -21
r1=now	16 -16
r1=obtain	-21 21
r1=oil	25 -25
r1=on	-14 14
r1=owe	11 -11
r1=paper	-15 15
r1=pay	22 -22
r1=plywood	-14 14
r1=president	13 -13
r1=promise	-16 16
r1=publish	-11 11
r1=report	10 -10
r1=rice	-11 11
r1=sesame	11 -11
r1=set	11 -11
r1=shoe	-9 9
r1=shook	-13 13
r1=side	14 -14
r1=since	13 -13
r1=spoke	-16 16
r1=start	14 -14
r1=stay	14 -14
r1=tariff	26 -26
r1=tell	12 -12
r1=textile	-10 10
r1=there	-18 18
r1=they	-15 15
r1=too	11 -11
r1=trade	7 -7
r1=tuna	-11 11
r1=under	25 -25
r1=vice	-17 17
r1=walked	-19 19
r1=was	15 -15
r1=will	9 -9
r1=wine	-18 18
r1=with	30 -30
r1=wood	16 -16
r1=write	-14 14
r2="	27 -27
r2='	9 -9
r2='s	-8 8
r2=-	-24 24
r2=:	6 -6
r2=;	26 -26
r2=<day-ahead>	-10 10
r2=<day-today>	7 -7
r2=<goods-amount>	15 -15
r2=<level-noun>	20 -20
r2=<money>	8 -8
r2=<points>	12 -12
r2=<quality>	12 -12
r2=<seat>	-12 12
r2=<v-end>	-20 20
r2=<v-refuse>	-16 16
r2=<v-say>	-7 7
r2=<v-sell>	17 -17
r2=<v-sign>	-12 12
r2=<v-suspend>	9 -9
r2=<v-target>	30 -30
r2=<v-threaten>	12 -12
r2=?	23 -23
r2=a	-10 10
r2=agreement	-21 21
r2=all	-9 9
r2=an	9 -9
r2=and	-13 13
r2=arrangement	-7 7
r2=at	-13 13
r2=banana	11 -11
r2=both	-16 16
r2=broken	12 -12
r2=car	-17 17
r2=come	-10 10
r2=conclude	-14 14
r2=continue	7 -7
r2=court	11 -11
r2=custom	8 -8
r2=deal	-12 12
r2=delegation	-12 12
r2=deputy	-12 12
r2=each	-13 13
r2=end	-16 16
r2=enter	-11 11
r2=expect	-9 9
r2=for	-12 12
r2=force	-25 25
r2=foreign	12 -12
r2=free	15 -15
r2=hand	-11 11
r2=has	13 -13
r2=have	9 -9
r2=in	-25 25
r2=into	-11 11
r2=is	-20 20
r2=keep	-11 11
r2=let	-18 18
r2=machine	-20 20
r2=make	-22 22
r2=may	-10 10
r2=meal	9 -9
r2=mercosur	16 -16
r2=month	7 -7
r2=neighbour	14 -14
r2=no	14 -14
r2=none	-20 20
r2=not	-15 15
r2=nothing	9 -9
r2=now	-10 10
r2=on	4 -4
r2=one	21 -21
r2=open	-7 7
r2=or	11 -11
r2=other	12 -12
r2=our	-9 9
r2=outside	16 -16
r2=own	20 -20
r2=pact	-11 11
r2=palm	-11 11
r2=part	-13 13
r2=pay	16 -16
r2=policy	-11 11
r2=prime	14 -14
r2=publish	16 -16
r2=ready	3 -3
r2=remove	-7 7
r2=representative	16 -16
r2=say	-9 9
r2=seed	11 -11
r2=sell	23 -23
r2=set	12 -12
r2=show	-12 12
r2=sign	-12 12
r2=since	18 -18
r2=stalled	-10 10
r2=steel	-11 11
r2=such	14 -14
r2=suspend	10 -10
r2=take	15 -15
r2=talking	-15 15
r2=tariff	15 -15
r2=tea	20 -20
r2=their	9 -9
r2=there	29 -29
r2=threaten	9 -9
r2=too	-12 12
r2=truce	14 -14
r2=want	13 -13
r2=watching	12 -12
r2=week	13 -13
r2=what	29 -29
r2=when	-11 11
r2=where	18 -18
r2=which	-17 17
r2=will	-13 13
r2=with	-32 32
r3="	15 -15
r3=)	-25 25
r3=-	10 -10
r3=<day-today>	28 -28
r3=<goods-amount>	26 -26
r3=<level-noun>	-10 10
r3=<month-gone>	-19 19
r3=<name>	-7 7
r3=<not>	12 -12
r3=<number>	10 -10
r3=<organisation>	-12 12
r3=<quality>	15 -15
r3=<seat>	33 -33
r3=<sender>	18 -18
r3=<span>	14 -14
r3=<v-bear>	12 -12
r3=<v-end>	8 -8
r3=<v-return>	7 -7
r3=<v-sign>	17 -17
r3=<v-stay>	-17 17
r3=<v-target>	-17 17
r3=again	-13 13
r3=agreement	24 -24
r3=all	-33 33
r3=also	-14 14
r3=an	-11 11
r3=and	-17 17
r3=are	-8 8
r3=as	13 -13
r3=at	-14 14
r3=back	13 -13
r3=because	7 -7
r3=beef	20 -20
r3=bring	-8 8
r3=broke	7 -7
r3=broken	-16 16
r3=canola	-21 21
r3=car	-18 18
r3=change	-15 15
r3=charge	-11 11
r3=countermeasure	-10 10
r3=custom	-14 14
r3=cut	-17 17
r3=date	-17 17
r3=delegation	-10 10
r3=doe	-12 12
r3=down	-11 11
r3=drop	11 -11
r3=due	12 -12
r3=enter	20 -20
r3=fish	-11 11
r3=flew	-11 11
r3=fly	-9 9
r3=for	-9 9
r3=free	10 -10
r3=go	-16 16
r3=grow	12 -12
r3=have	7 -7
r3=he	30 -30
r3=hear	-12 12
r3=in	-19 19
r3=instead	10 -10
r3=intend	7 -7
r3=is	10 -10
r3=it	19 -19
r3=johan	-12 12
r3=last	13 -13
r3=leave	-13 13
r3=less	10 -10
r3=letter	14 -14
r3=longer	-16 16
r3=meet	11 -11
r3=more	24 -24
r3=move	-23 23
r3=negotiator	-13 13
r3=nothing	13 -13
r3=number	-9 9
r3=of	21 -21
r3=on	-9 9
r3=one	-13 13
r3=open	-18 18
r3=orange	-11 11
r3=other	-21 21
r3=our	16 -16
r3=out	18 -18
r3=prime	-9 9
r3=promise	25 -25
r3=put	17 -17
r3=raise	14 -14
r3=rate	16 -16
r3=ratify	18 -18
r3=read	11 -11
r3=report	-10 10
r3=second	10 -10
r3=settle	-11 11
r3=shook	-10 10
r3=since	10 -10
r3=step	11 -11
r3=still	-13 13
r3=talking	25 -25
r3=the	-5 5
r3=there	-11 11
r3=thi	-9 9
r3=timber	-13 13
r3=to	9 -9
r3=too	-21 21
r3=tool	-10 10
r3=trade	8 -8
r3=treat	-16 16
r3=two	-18 18
r3=want	-15 15
r3=way	-12 12
r3=well	-12 12
r3=which	-26 26
r3=whose	-9 9
r3=will	16 -16
r3=work	-10 10
r3=write	11 -11
r3=year	17 -17
r3=—	-15 15
r4="	-13 13
r4=)	14 -14
r4=<day-gone>	-23 23
r4=<day-today>	13 -13
r4=<gate>	-15 15
r4=<goods-amount>	9 -9
r4=<level>	9 -9
r4=<month-gone>	-25 25
r4=<name>	-9 9
r4=<office>	19 -19
r4=<organisation>	13 -13
r4=<seat>	21 -21
r4=<sender>	18 -18
r4=<v-begin>	-20 20
r4=<v-sign>	-12 12
r4=<v-stay>	14 -14
r4=<v-target>	-4 4
r4=?	12 -12
r4=a	15 -15
r4=about	-10 10
r4=accept	-14 14
r4=accord	12 -12
r4=affected	-9 9
r4=after	11 -11
r4=among	-12 12
r4=announce	22 -22
r4=bargain	13 -13
r4=been	22 -22
r4=begin	-16 16
r4=buy	-9 9
r4=car	-13 13
r4=carry	-9 9
r4=charge	-22 22
r4=cinnamon	14 -14
r4=close	-10 10
r4=closed	10 -10
r4=concern	11 -11
r4=conclude	20 -20
r4=door	-19 19
r4=electric	10 -10
r4=export	9 -9
r4=first	-15 15
r4=for	-18 18
r4=fourth	-19 19
r4=framework	12 -12
r4=free	-6 6
r4=get	11 -11
r4=go	-13 13
r4=good	18 -18
r4=had	23 -23
r4=hand	-8 8
r4=has	10 -10
r4=have	-16 16
r4=he	-23 23
r4=hit	8 -8
r4=how	-10 10
r4=impose	-11 11
r4=instead	12 -12
r4=interim	-14 14
r4=is	-21 21
r4=leave	13 -13
r4=like	-16 16
r4=list	13 -13
r4=machine	8 -8
r4=make	14 -14
r4=matter	13 -13
r4=meet	21 -21
r4=negotiate	-31 31
r4=negotiation	-26 26
r4=no	-20 20
r4=north	14 -14
r4=not	28 -28
r4=old	-15 15
r4=only	-13 13
r4=ordinary	13 -13
r4=other	17 -17
r4=over	-16 16
r4=pact	-26 26
r4=paper	10 -10
r4=pause	11 -11
r4=pay	24 -24
r4=product	-14 14
r4=progress	-13 13
r4=quarrel	11 -11
r4=raise	9 -9
r4=remain	7 -7
r4=run	-8 8
r4=ryosei	17 -17
r4=same	-11 11
r4=seed	-10 10
r4=send	-13 13
r4=sign	-22 22
r4=signature	-9 9
r4=similar	-10 10
r4=since	10 -10
r4=so	-9 9
r4=spoke	15 -15
r4=stand	10 -10
r4=steel	-13 13
r4=step	-8 8
r4=still	-29 29
r4=such	9 -9
r4=sugar	17 -17
r4=summer	10 -10
r4=summit	-11 11
r4=talk	16 -16
r4=talking	-12 12
r4=term	10 -10
r4=text	-13 13
r4=their	19 -19
r4=they	21 -21
r4=third	-12 12
r4=though	-16 16
r4=three	-18 18
r4=too	18 -18
r4=trade	15 -15
r4=treaty	-24 24
r4=under	-28 28
r4=up	20 -20
r4=want	21 -21
r4=was	-15 15
r4=when	-16 16
r4=whose	-12 12
r4=with	-19 19
r4=worth	10 -10
r4=would	5 -5
r4=you	-10 10
r='s ,	-26 26
r='s .	-22 22
r='s agreement	-10 10
r='s are	-26 26
r='s come	-14 14
r='s custom	7 -7
r='s deal	-23 23
r='s deputy	-12 12
r='s foreign	12 -12
r='s get	-12 12
r='s has	-13 13
r='s is	-15 15
r='s neighbour	12 -12
r='s own	19 -19
r='s pact	-11 11
r='s pay	21 -21
r='s prime	13 -13
r='s talk	-13 13
r='s trade	20 -20
r='s was	-13 13
r=( <number>	-30 30
r=, "	18 -18
r=, <money>	14 -14
r=, <name>	-12 12
r=, <number>	12 -12
r=, <person>	23 -23
r=, <seat>	-16 16
r=, also	-13 13
r=, and	-10 10
r=, at	-11 11
r=, end	-10 10
r=, has	11 -11
r=, have	16 -16
r=, he	-12 12
r=, i	-14 14
r=, its	8 -8
r=, on	12 -12
r=, sell	17 -17
r=, that	-8 8
r=, the	14 -14
r=, where	15 -15
r=, which	-21 21
r=, who	-8 8
r=, with	-30 30
r=, yes	12 -12
r=- -	-12 12
r=: <name>	17 -17
r=: <person>	-6 6
r=: no	-12 12
r=<end> <end>	11 -11
r=<level> .	37 -37
r=<number> ,	7 -7
r=<span> at	-12 12
r=about a	-13 13
r=about the	11 -11
r=and <person>	10 -10
r=and <seat>	-14 14
r=and its	11 -11
r=and pay	18 -18
r=and the	-8 8
r=and to	14 -14
r=announce a	-14 14
r=are in	-14 14
r=are say	-10 10
r=broke off	-15 15
r=car have	9 -9
r=car pay	-12 12
r=charge on	10 -10
r=colleague ,	14 -14
r=come to	-6 6
r=conclude an	5 -5
r=conclude one	14 -14
r=continue .	-12 12
r=economy minister	-11 11
r=electric car	-17 17
r=for <span>	-15 15
r=for its	11 -11
r=for talk	-10 10
r=for the	-12 12
r=get <number>	24 -24
r=get <span>	10 -10
r=get in	-16 16
r=get its	-25 25
r=get the	-9 9
r=good ,	-9 9
r=good enter	-9 9
r=good go	-11 11
r=good in	-18 18
r=good is	-10 10
r=good outside	15 -15
r=good to	-14 14
r=good will	-18 18
r=had come	-11 11
r=had no	8 -8
r=had reach	11 -11
r=has <level>	13 -13
r=has an	-15 15
r=has been	5 -5
r=has conclude	11 -11
r=has one	-17 17
r=has say	12 -12
r=has stop	-15 15
r=has tell	-11 11
r=has the	20 -20
r=has with	-12 12
r=have a	11 -11
r=have conclude	-17 17
r=have end	-10 10
r=have had	-5 5
r=have one	10 -10
r=have put	-11 11
r=have settle	13 -13
r=have the	18 -18
r=have their	-10 10
r=in the	17 -17
r=is ready	12 -12
r=is talking	-14 14
r=is the	17 -17
r=last month	9 -9
r=let in	18 -18
r=of <day-gone>	-15 15
r=oil ,	14 -14
r=oil .	9 -9
r=on <day-ahead>	-14 14
r=paper machine	-11 11
r=parliament 's	-13 13
r=parliament has	13 -13
r=pay <level>	18 -18
r=promise in	-8 8
r=promise to	-11 11
r=publish a	-13 13
r=publish on	-6 6
r=publish the	18 -18
r=publish their	11 -11
r=reach an	-11 11
r=salmon pay	-7 7
r=say .	-14 14
r=say on	13 -13
r=sell to	-10 10
r=shook hand	-12 12
r=side .	8 -8
r=sign a	24 -24
r=sign an	11 -11
r=since last	16 -16
r=tariff on	13 -13
r=textile and	-10 10
r=there is	-20 20
r=thi week	7 -7
r=to <level>	-16 16
r=too .	12 -12
r=trade agreement	-13 13
r=trade deal	11 -11
r=trade representative	16 -16
r=under an	12 -12
r=under its	10 -10
r=vice premier	-18 18
r=want <number>	-9 9
r=want the	-9 9
r=was the	-12 12
r=will begin	-10 10
r=wine ,	-12 12
r=with a	11 -11
r=would not	-12 12
r=— <level>	-29 29
r=— <name>	16 -16
r=— <person>	-6 6
rank=0	11 -11
rank=1	14 -14
rank=4	11 -11
rank=5	12 -12
s:"	17 -17
s:*	-11 11
s:+	16 -16
s::	-14 14
s:<day-ahead>	20 -20
s:<day-gone>	-17 17
s:<day-today>	9 -9
s:<goods-amount>	-9 9
s:<goods>	10 -10
s:<month-gone>	-16 16
s:<quality>	15 -15
s:<taker>	20 -20
s:<v-agree>	-10 10
s:<v-buy>	8 -8
s:<v-refuse>	-16 16
s:<v-renew>	18 -18
s:<v-sell>	23 -23
s:<v-suspend>	13 -13
s:<v-up>	7 -7
s:above	21 -21
s:accept	-16 16
s:accord	-17 17
s:according	18 -18
s:account	14 -14
s:across	23 -23
s:act	26 -26
s:action	11 -11
s:add	23 -23
s:advertisement	-17 17
s:africa	-13 13
s:after	-11 11
s:afternoon	24 -24
s:ago	-13 13
s:agreement	-21 21
s:ahead	14 -14
s:air	11 -11
s:airbu	14 -14
s:aircraft	17 -17
s:airline	14 -14
s:airport	10 -10
s:alive	9 -9
s:also	-16 16
s:alway	9 -9
s:among	17 -17
s:announce	-13 13
s:announcement	-12 12
s:another	15 -15
s:answer	14 -14
s:anti	12 -12
s:antónio	-16 16
s:anybody	16 -16
s:apart	16 -16
s:apec	15 -15
s:apply	9 -9
s:aqaba	11 -11
s:area	15 -15
s:aren't	7 -7
s:argue	-22 22
s:asian	-15 15
s:aside	13 -13
s:ask	-11 11
s:assembly	15 -15
s:attempt	-9 9
s:attend	10 -10
s:autumn	8 -8
s:avocado	9 -9
s:b	-13 13
s:bag	-11 11
s:ban	14 -14
s:banomyong	-14 14
s:bar	16 -16
s:bargain	-14 14
s:bargained	-15 15
s:barley	10 -10
s:base	15 -15
s:be	6 -6
s:bean	16 -16
s:became	-15 15
s:become	-15 15
s:behind	-12 12
s:belong	13 -13
s:beside	12 -12
s:between	11 -11
s:bilateral	-13 13
s:bill	-9 9
s:black	-12 12
s:block	13 -13
s:boat	-11 11
s:bourbon	9 -9
s:breakfast	11 -11
s:busan	42 -42
s:business	7 -7
s:buy	-11 11
s:call	8 -8
s:candid	13 -13
s:canola	-31 31
s:capped	11 -11
s:car	-17 17
s:cardamom	10 -10
s:care	-10 10
s:ceasefire	36 -36
s:cement	9 -9
s:central	15 -15
s:charge	16 -16
s:cheap	10 -10
s:cheaper	-9 9
s:chequer	-10 10
s:chicken	12 -12
s:cigar	7 -7
s:claim	14 -14
s:clock	-21 21
s:close	-27 27
s:closer	8 -8
s:coal	-13 13
s:collapse	9 -9
s:collect	24 -24
s:commissioner	18 -18
s:commit	-11 11
s:company	22 -22
s:comparison	-20 20
s:competitor	17 -17
s:complained	15 -15
s:concern	27 -27
s:conference	19 -19
s:consensu	21 -21
s:consider	10 -10
s:consultation	28 -28
s:continental	14 -14
s:continue	-32 32
s:contract	-15 15
s:contrast	-11 11
s:control	25 -25
s:convention	-21 21
s:copper	17 -17
s:cork	-16 16
s:corrected	12 -12
s:costa	-15 15
s:cotton	5 -5
s:counted	22 -22
s:counter	19 -19
s:cover	13 -13
s:crab	-12 12
s:crude	10 -10
s:custom	16 -16
s:davo	13 -13
s:de	13 -13
s:deadline	-26 26
s:deal	-33 33
s:declaration	-14 14
s:declare	-13 13
s:deficit	33 -33
s:degree	17 -17
s:delegation	-23 23
s:deliver	10 -10
s:department	8 -8
s:deputy	-13 13
s:die	13 -13
s:discussion	20 -20
s:doing	14 -14
s:dollar	-10 10
s:donald	-18 18
s:done	-11 11
s:double	11 -11
s:down	-11 11
s:drop	14 -14
s:duty	17 -17
s:earth	30 -30
s:ease	9 -9
s:east	-16 16
s:easter	-9 9
s:eastern	-13 13
s:effort	16 -16
s:electric	-15 15
s:else	13 -13
s:embassy	19 -19
s:emergency	15 -15
s:empty	-13 13
s:end	7 -7
s:energy	13 -13
s:entry	-9 9
s:ethanol	-10 10
s:even	-13 13
s:every	14 -14
s:everybody	16 -16
s:everything	19 -19
s:examine	16 -16
s:exchanged	-14 14
s:exempt	18 -18
s:exemption	11 -11
s:exist	-18 18
s:expect	18 -18
s:expense	16 -16
s:expire	24 -24
s:export	12 -12
s:exporter	-15 15
s:extension	38 -38
s:extra	20 -20
s:fail	-12 12
s:fair	17 -17
s:fall	25 -25
s:far	-9 9
s:fear	13 -13
s:fee	20 -20
s:fentanyl	44 -44
s:fifth	12 -12
s:fig	15 -15
s:fighting	19 -19
s:figure	20 -20
s:final	12 -12
s:finish	-19 19
s:fire	10 -10
s:firm	15 -15
s:firmly	17 -17
s:first	-16 16
s:flew	-10 10
s:floor	-13 13
s:flower	17 -17
s:follow	20 -20
s:followed	-18 18
s:for	12 -12
s:force	-17 17
s:forced	11 -11
s:foreign	13 -13
s:form	13 -13
s:four	-16 16
s:fourth	-23 23
s:framework	-10 10
s:franc	10 -10
s:friend	-9 9
s:front	10 -10
s:frozen	12 -12
s:further	14 -14
s:gained	15 -15
s:gas	16 -16
s:general	-16 16
s:geneva	43 -43
s:genoa	-12 12
s:given	-12 12
s:glad	10 -10
s:glass	-7 7
s:gold	22 -22
s:good	-12 12
s:ground	15 -15
s:gyeongju	-21 21
s:han	15 -15
s:hasn't	-13 13
s:have	-17 17
s:having	18 -18
s:hear	-12 12
s:help	15 -15
s:helped	-9 9
s:here	10 -10
s:hide	10 -10
s:higher	9 -9
s:highest	-9 9
s:hit	33 -33
s:ho	-21 21
s:home	-16 16
s:hope	-27 27
s:hotel	14 -14
s:ibrahim	-12 12
s:if	15 -15
s:import	18 -18
s:important	13 -13
s:improved	-19 19
s:include	13 -13
s:information	25 -25
s:informed	15 -15
s:instead	-16 16
s:insulin	13 -13
s:intend	10 -10
s:investigation	10 -10
s:isn't	11 -11
s:it'll	11 -11
s:jinping	13 -13
s:joint	-28 28
s:joseph	-15 15
s:koo	15 -15
s:labor	10 -10
s:lake	11 -11
s:lapse	7 -7
s:last	-14 14
s:latest	-12 12
s:laughing	-8 8
s:launch	14 -14
s:lawyer	13 -13
s:led	-13 13
s:legal	-11 11
s:lemon	13 -13
s:letter	7 -7
s:levy	30 -30
s:licence	23 -23
s:license	13 -13
s:limit	-21 21
s:limited	-25 25
s:liu	-20 20
s:loan	29 -29
s:london	9 -9
s:look	20 -20
s:lot	18 -18
s:lumber	-18 18
s:lunch	-13 13
s:magnet	10 -10
s:man	-9 9
s:mandate	11 -11
s:mangoe	-15 15
s:maple	12 -12
s:marble	-17 17
s:market	-15 15
s:match	10 -10
s:matter	12 -12
s:media	-9 9
s:mediate	11 -11
s:meet	25 -25
s:memorandum	14 -14
s:mention	-21 21
s:mercosur	4 -4
s:merely	-15 15
s:metal	-19 19
s:midnight	11 -11
s:milan	-16 16
s:mill	-8 8
s:ministry	20 -20
s:minute	17 -17
s:moment	-12 12
s:mood	-17 17
s:morning	20 -20
s:move	-9 9
s:mr	7 -7
s:much	-8 8
s:must	36 -36
s:mutual	15 -15
s:nafta	-21 21
s:name	-13 13
s:nation	14 -14
s:national	18 -18
s:negotiation	-21 21
s:neighbor	-17 17
s:network	14 -14
s:never	-10 10
s:new	18 -18
s:night	12 -12
s:nikkei	12 -12
s:niš	-19 19
s:nobody	12 -12
s:nor	21 -21
s:northern	10 -10
s:note	9 -9
s:number	-10 10
s:nut	10 -10
s:obtain	-25 25
s:offer	-15 15
s:office	-17 17
s:old	-16 16
s:only	-17 17
s:opened	9 -9
s:opening	-13 13
s:operator	16 -16
s:oppose	13 -13
s:option	16 -16
s:or	18 -18
s:order	17 -17
s:ordinary	12 -12
s:origin	14 -14
s:other	12 -12
s:otherwise	-23 23
s:outside	17 -17
s:outstanding	-9 9
s:owe	18 -18
s:palace	-13 13
s:palm	-11 11
s:paper	-27 27
s:part	-11 11
s:party	13 -13
s:pass	7 -7
s:past	-13 13
s:patience	-21 21
s:peace	-33 33
s:pencil	-9 9
s:pending	10 -10
s:pepper	15 -15
s:person	-12 12
s:phase	-31 31
s:phone	23 -23
s:picture	-18 18
s:plane	13 -13
s:pledge	-10 10
s:plywood	-12 12
s:point	23 -23
s:pointed	-18 18
s:position	12 -12
s:post	-14 14
s:preference	11 -11
s:preliminary	-19 19
s:prepare	32 -32
s:presenter	-11 11
s:presidential	13 -13
s:press	29 -29
s:pretty	-13 13
s:pridi	-7 7
s:principle	15 -15
s:proclamation	15 -15
s:prolong	12 -12
s:prolongation	13 -13
s:promise	-6 6
s:proposal	-13 13
s:provisionally	11 -11
s:pulp	-18 18
s:qualify	17 -17
s:queue	-32 32
s:quinoa	13 -13
s:raise	7 -7
s:rare	25 -25
s:reach	17 -17
s:ready	-17 17
s:reason	14 -14
s:reckon	14 -14
s:record	17 -17
s:refrain	14 -14
s:refuse	-16 16
s:region	14 -14
s:regional	13 -13
s:relation	17 -17
s:released	-16 16
s:remain	13 -13
s:reminded	12 -12
s:republic	12 -12
s:respected	-10 10
s:responsible	-13 13
s:restore	12 -12
s:result	-20 20
s:review	15 -15
s:revise	-23 23
s:rid	-17 17
s:right	17 -17
s:rise	18 -18
s:roasted	-8 8
s:room	-23 23
s:rover	11 -11
s:rubber	21 -21
s:run	13 -13
s:safe	16 -16
s:salalah	14 -14
s:sale	14 -14
s:sanctioning	10 -10
s:santa	10 -10
s:schedule	-11 11
s:scrap	-11 11
s:seal	22 -22
s:season	12 -12
s:seat	15 -15
s:second	17 -17
s:secretary	16 -16
s:section	22 -22
s:secure	-11 11
s:see	-8 8
s:sell	18 -18
s:separately	14 -14
s:set	-10 10
s:seventh	13 -13
s:shall	9 -9
s:share	20 -20
s:shipyard	-12 12
s:shortly	22 -22
s:should	14 -14
s:show	11 -11
s:shrimp	15 -15
s:shut	15 -15
s:six	8 -8
s:sixth	-9 9
s:solution	14 -14
s:some	9 -9
s:sooner	-11 11
s:south	14 -14
s:southern	11 -11
s:soybean	23 -23
s:spanish	10 -10
s:speak	-11 11
s:special	19 -19
s:spite	-13 13
s:stack	11 -11
s:stage	-20 20
s:standstill	9 -9
s:start	-22 22
s:state	11 -11
s:statement	-18 18
s:step	-11 11
s:stick	-16 16
s:stockholm	13 -13
s:story	11 -11
s:strasbourg	-17 17
s:strength	-8 8
s:study	14 -14
s:successor	-23 23
s:sum	7 -7
s:summit	-17 17
s:survive	-14 14
s:suspend	23 -23
s:suspension	25 -25
s:swiftly	-23 23
s:syrup	13 -13
s:table	-21 21
s:talk	-17 17
s:talked	24 -24
s:talking	-13 13
s:tax	-13 13
s:team	-10 10
s:technical	19 -19
s:telephone	9 -9
s:television	-17 17
s:tell	19 -19
s:temporary	-18 18
s:tenth	-8 8
s:thank	-22 22
s:then	18 -18
s:they've	13 -13
s:third	-10 10
s:those	-15 15
s:threat	24 -24
s:threaten	-11 11
s:three	12 -12
s:thu	14 -14
s:tiktok	31 -31
s:time	20 -20
s:tinned	-11 11
s:together	28 -28
s:too	-19 19
s:total	12 -12
s:touched	18 -18
s:tournament	12 -12
s:trader	5 -5
s:transfer	20 -20
s:travel	19 -19
s:treasury	16 -16
s:treatment	14 -14
s:treaty	-12 12
s:truce	53 -53
s:trump	-18 18
s:turned	-11 11
s:under	-7 7
s:unless	24 -24
s:unlike	-18 18
s:until	39 -39
s:up	16 -16
s:us	-9 9
s:used	17 -17
s:very	23 -23
s:video	7 -7
s:volume	13 -13
s:walked	-16 16
s:wap	7 -7
s:war	30 -30
s:warn	16 -16
s:watching	25 -25
s:week	-7 7
s:welcomed	7 -7
s:whatever	-10 10
s:when	-10 10
s:where	13 -13
s:whether	8 -8
s:which	7 -7
s:window	10 -10
s:winner	12 -12
s:wish	-16 16
s:withdraw	-12 12
s:work	-17 17
s:working	-13 13
s:worse	12 -12
s:would	12 -12
s:wrapped	-10 10
s:wrong	24 -24
s:xi	13 -13
s:yeo	14 -14
s:yes	-19 19
s:yield	14 -14
s:your	11 -11
s:•	18 -18
sa:"	22 -22
sa:" ,	-8 8
sa:" .	14 -14
sa:" for	-11 11
sa:" in	9 -9
sa:'	12 -12
sa:'s ,	-19 19
sa:'s ;	9 -9
sa:'s <level>	13 -13
sa:'s <organisation>	-15 15
sa:'s agreement	-11 11
sa:'s are	-33 33
sa:'s car	11 -11
sa:'s come	-14 14
sa:'s custom	8 -8
sa:'s deputy	-12 12
sa:'s duty	-8 8
sa:'s export	-11 11
sa:'s foreign	13 -13
sa:'s has	-12 12
sa:'s is	-12 12
sa:'s neighbour	16 -16
sa:'s own	19 -19
sa:'s partner	22 -22
sa:'s pay	20 -20
sa:'s prime	9 -9
sa:'s was	-13 13
sa:( <day-gone>	-19 19
sa:( <number>	-25 25
sa:) ,	-8 8
sa:) -	20 -20
sa:*	-33 33
sa:+	15 -15
sa:, "	21 -21
sa:, <day-today>	12 -12
sa:, <level>	22 -22
sa:, <number>	23 -23
sa:, <points>	-16 16
sa:, <seat>	-20 20
sa:, according	17 -17
sa:, after	-26 26
sa:, agree	-16 16
sa:, all	-16 16
sa:, an	18 -18
sa:, and	-11 11
sa:, as	-16 16
sa:, begin	16 -16
sa:, both	-13 13
sa:, bring	9 -9
sa:, call	21 -21
sa:, car	-10 10
sa:, down	-14 14
sa:, each	-15 15
sa:, expect	-12 12
sa:, fall	10 -10
sa:, fish	13 -13
sa:, get	23 -23
sa:, go	-13 13
sa:, had	14 -14
sa:, have	-14 14
sa:, having	13 -13
sa:, his	17 -17
sa:, i	-9 9
sa:, if	-16 16
sa:, is	6 -6
sa:, johan	-11 11
sa:, keep	-13 13
sa:, less	-7 7
sa:, let	19 -19
sa:, like	-13 13
sa:, look	12 -12
sa:, make	8 -8
sa:, may	12 -12
sa:, no	20 -20
sa:, nor	17 -17
sa:, not	17 -17
sa:, nothing	-10 10
sa:, one	-22 22
sa:, pay	-10 10
sa:, plan	13 -13
sa:, publish	10 -10
sa:, reach	-14 14
sa:, say	19 -19
sa:, see	-11 11
sa:, send	21 -21
sa:, set	-14 14
sa:, some	10 -10
sa:, spoke	12 -12
sa:, stay	-17 17
sa:, take	14 -14
sa:, that	-10 10
sa:, their	10 -10
sa:, then	18 -18
sa:, thi	10 -10
sa:, to	32 -32
sa:, too	-18 18
sa:, two	9 -9
sa:, under	-28 28
sa:, unlike	-10 10
sa:, until	14 -14
sa:, what	-12 12
sa:, when	-25 25
sa:, who	17 -17
sa:, with	-33 33
sa:, without	-29 29
sa:, yes	12 -12
sa:- free	-13 13
sa:: <day-ahead>	-13 13
sa:: <name>	15 -15
sa:: <points>	-9 9
sa:: <quality>	-10 10
sa:: <seat>	-13 13
sa:: it	-13 13
sa:: the	-14 14
sa:: they	-4 4
sa:: what	18 -18
sa:; <day-today>	-9 9
sa:; <person>	-11 11
sa:; <quality>	9 -9
sa:; <seat>	14 -14
sa:; a	10 -10
sa:; for	9 -9
sa:; his	-11 11
sa:; its	-26 26
sa:; no	-12 12
sa:; on	11 -11
sa:; otherwise	-13 13
sa:; talk	11 -11
sa:; the	7 -7
sa:; those	-12 12
sa:; with	-12 12
sa:<day-ahead>	10 -10
sa:<day-ahead> ,	-22 22
sa:<day-ahead> .	14 -14
sa:<day-ahead> and	-9 9
sa:<day-ahead> because	16 -16
sa:<day-ahead> in	10 -10
sa:<day-ahead> under	12 -12
sa:<day-gone> )	-19 19
sa:<day-gone> .	18 -18
sa:<day-gone> :	-10 10
sa:<day-gone> a	10 -10
sa:<day-gone> after	15 -15
sa:<day-gone> and	14 -14
sa:<day-gone> in	-11 11
sa:<day-gone> on	-13 13
sa:<day-gone> to	-12 12
sa:<day-today> (	23 -23
sa:<day-today> ;	-14 14
sa:<day-today> after	30 -30
sa:<day-today> at	-8 8
sa:<day-today> conclude	9 -9
sa:<day-today> that	-15 15
sa:<day-today> they	-7 7
sa:<day-today> to	17 -17
sa:<gate>	11 -11
sa:<goods-amount> ,	-13 13
sa:<goods-amount> of	14 -14
sa:<level> (	-30 30
sa:<level> )	16 -16
sa:<level> ;	25 -25
sa:<level> <level>	9 -9
sa:<level> ?	10 -10
sa:<level> all	-20 20
sa:<level> down	11 -11
sa:<level> each	-23 23
sa:<level> from	-18 18
sa:<level> if	6 -6
sa:<level> in	10 -10
sa:<level> including	-12 12
sa:<level> more	20 -20
sa:<level> over	10 -10
sa:<level> since	29 -29
sa:<level> tariff	-12 12
sa:<level> that	-25 25
sa:<level> too	15 -15
sa:<level> —	12 -12
sa:<money> ;	11 -11
sa:<money> <span>	15 -15
sa:<money> and	-12 12
sa:<money> are	11 -11
sa:<money> for	-11 11
sa:<money> is	-21 21
sa:<money> last	16 -16
sa:<money> more	-18 18
sa:<money> to	13 -13
sa:<month-ahead> ;	-12 12
sa:<month-gone> ,	14 -14
sa:<month-gone> .	-13 13
sa:<month-gone> and	19 -19
sa:<month-gone> for	19 -19
sa:<month-gone> is	-12 12
sa:<month-gone> of	8 -8
sa:<month-today>	13 -13
sa:<name>	14 -14
sa:<name> 's	8 -8
sa:<name> (	-7 7
sa:<name> ;	7 -7
sa:<name> <day-gone>	12 -12
sa:<name> <level>	59 -59
sa:<name> <number>	18 -18
sa:<name> ?	16 -16
sa:<name> a	-16 16
sa:<name> about	8 -8
sa:<name> among	12 -12
sa:<name> and	10 -10
sa:<name> are	14 -14
sa:<name> as	10 -10
sa:<name> begin	-10 10
sa:<name> broke	12 -12
sa:<name> closed	17 -17
sa:<name> come	16 -16
sa:<name> could	11 -11
sa:<name> doe	12 -12
sa:<name> for	-21 21
sa:<name> go	15 -15
sa:<name> has	16 -16
sa:<name> let	-10 10
sa:<name> not	-17 17
sa:<name> on	-14 14
sa:<name> over	-6 6
sa:<name> pay	31 -31
sa:<name> president	-12 12
sa:<name> put	-17 17
sa:<name> say	-14 14
sa:<name> settle	-22 22
sa:<name> sign	-13 13
sa:<name> since	-18 18
sa:<name> talk	16 -16
sa:<name> tariff	-19 19
sa:<name> that	25 -25
sa:<name> thi	14 -14
sa:<name> to	-25 25
sa:<name> under	-4 4
sa:<name> would	13 -13
sa:<name> —	-11 11
sa:<number> )	-29 29
sa:<number> ,	-18 18
sa:<number> :	21 -21
sa:<number> ;	-8 8
sa:<number> <day-today>	-8 8
sa:<number> <quality>	12 -12
sa:<number> after	20 -20
sa:<number> as	-12 12
sa:<number> billion	12 -12
sa:<number> by	-9 9
sa:<number> each	12 -12
sa:<number> for	24 -24
sa:<number> from	18 -18
sa:<number> hour	7 -7
sa:<number> is	-10 10
sa:<number> it	-12 12
sa:<number> more	31 -31
sa:<number> of	12 -12
sa:<number> over	15 -15
sa:<number> round	-23 23
sa:<number> since	20 -20
sa:<number> too	15 -15
sa:<office>	10 -10
sa:<office> of	7 -7
sa:<office> say	-16 16
sa:<organisation>	11 -11
sa:<organisation> ,	-9 9
sa:<organisation> .	25 -25
sa:<organisation> for	-18 18
sa:<organisation> on	-13 13
sa:<organisation> say	9 -9
sa:<organisation> that	17 -17
sa:<organisation> with	23 -23
sa:<person> 's	-15 15
sa:<person> .	14 -14
sa:<person> ;	-10 10
sa:<person> by	14 -14
sa:<person> come	-8 8
sa:<person> meet	-13 13
sa:<person> on	-7 7
sa:<person> sign	20 -20
sa:<person> spoke	-11 11
sa:<person> state	12 -12
sa:<person> tell	-22 22
sa:<person> that	14 -14
sa:<person> to	12 -12
sa:<person> write	9 -9
sa:<points> .	17 -17
sa:<points> less	-16 16
sa:<quality> ,	-11 11
sa:<quality> .	-10 10
sa:<quality> agreement	31 -31
sa:<quality> and	16 -16
sa:<quality> beef	-16 16
sa:<quality> canola	-23 23
sa:<quality> custom	10 -10
sa:<quality> delegation	-13 13
sa:<quality> duty	-9 9
sa:<quality> electric	9 -9
sa:<quality> good	-13 13
sa:<quality> industrial	-8 8
sa:<quality> pact	-13 13
sa:<quality> rate	-17 17
sa:<quality> tariff	-13 13
sa:<quality> wine	-9 9
sa:<seat>	-12 12
sa:<seat> 's	15 -15
sa:<seat> ,	9 -9
sa:<seat> :	21 -21
sa:<seat> ;	-15 15
sa:<seat> <day-gone>	-13 13
sa:<seat> <day-today>	13 -13
sa:<seat> and	-20 20
sa:<seat> charge	-19 19
sa:<seat> in	-27 27
sa:<seat> is	16 -16
sa:<seat> on	8 -8
sa:<seat> put	16 -16
sa:<seat> that	-15 15
sa:<seat> thi	-17 17
sa:<seat> time	-18 18
sa:<seat> will	16 -16
sa:<seat> with	21 -21
sa:<seat> without	-13 13
sa:<sender>	11 -11
sa:<span>	9 -9
sa:<span> ,	17 -17
sa:<span> ;	13 -13
sa:<span> after	-27 27
sa:<span> and	17 -17
sa:<span> of	-11 11
sa:<span> to	-12 12
sa:<taker>	22 -22
sa:<v-up>	15 -15
sa:a <level>	-8 8
sa:a <name>	-14 14
sa:a <office>	13 -13
sa:a <person>	-8 8
sa:a <quality>	15 -15
sa:a <span>	11 -11
sa:a ceasefire	20 -20
sa:a custom	8 -8
sa:a date	-13 13
sa:a delay	-8 8
sa:a first	-20 20
sa:a framework	21 -21
sa:a handshake	11 -11
sa:a hurry	-8 8
sa:a larger	14 -14
sa:a limited	-9 9
sa:a list	-9 9
sa:a little	9 -9
sa:a negotiate	9 -9
sa:a number	19 -19
sa:a pact	-22 22
sa:a paper	7 -7
sa:a pause	14 -14
sa:a penalty	13 -13
sa:a preliminary	-13 13
sa:a protocol	8 -8
sa:a quota	-12 12
sa:a round	-11 11
sa:a settlement	-14 14
sa:a summit	12 -12
sa:a tariff	-7 7
sa:a television	-17 17
sa:a third	-11 11
sa:a threaten	-11 11
sa:a treaty	-14 14
sa:a truce	13 -13
sa:about <level>	-13 13
sa:about <number>	11 -11
sa:about a	-12 12
sa:about an	9 -9
sa:about it	-20 20
sa:above	20 -20
sa:accept .	18 -18
sa:accept <level>	-24 24
sa:accord of	-14 14
sa:accord on	-8 8
sa:accord with	18 -18
sa:according	18 -18
sa:according to	18 -18
sa:act	19 -19
sa:add	11 -11
sa:additional <level>	22 -22
sa:additional duty	-16 16
sa:adopt	-14 14
sa:africa	-13 13
sa:after <name>	-11 11
sa:after <number>	-15 15
sa:after <seat>	10 -10
sa:after <span>	17 -17
sa:after a	12 -12
sa:after an	-14 14
sa:after he	-16 16
sa:after it	17 -17
sa:after the	-16 16
sa:after two	8 -8
sa:again in	11 -11
sa:again on	-9 9
sa:against	-16 16
sa:against tariff	-19 19
sa:against the	-10 10
sa:agree ,	11 -11
sa:agree .	6 -6
sa:agree last	-9 9
sa:agree not	-11 11
sa:agree with	-8 8
sa:agreement	-20 20
sa:agreement ,	10 -10
sa:agreement :	-10 10
sa:agreement in	-10 10
sa:agreement of	-14 14
sa:agreement since	-5 5
sa:agreement that	-16 16
sa:agreement with	11 -11
sa:aim	-14 14
sa:airbu	14 -14
sa:aircraft	9 -9
sa:aircraft and	10 -10
sa:airport	10 -10
sa:akazawa	15 -15
sa:alive	9 -9
sa:all ,	17 -17
sa:all .	26 -26
sa:all duty	12 -12
sa:all other	13 -13
sa:all three	-13 13
sa:alone	15 -15
sa:already	21 -21
sa:already ,	-9 9
sa:also at	-16 16
sa:alway	9 -9
sa:alway has	9 -9
sa:an additional	17 -17
sa:an announcement	-16 16
sa:an end	-13 13
sa:an extra	16 -16
sa:and ,	10 -10
sa:and <name>	9 -9
sa:and <number>	20 -20
sa:and <office>	-13 13
sa:and a	19 -19
sa:and again	-11 11
sa:and agree	16 -16
sa:and all	16 -16
sa:and alway	9 -9
sa:and announce	-18 18
sa:and are	11 -11
sa:and at	-13 13
sa:and both	-17 17
sa:and charge	9 -9
sa:and cheese	-14 14
sa:and continue	20 -20
sa:and did	9 -9
sa:and doe	-13 13
sa:and ethanol	-10 10
sa:and framework	-11 11
sa:and from	11 -11
sa:and go	12 -12
sa:and good	-11 11
sa:and i	10 -10
sa:and in	19 -19
sa:and last	17 -17
sa:and nothing	9 -9
sa:and pay	-20 20
sa:and run	11 -11
sa:and say	-18 18
sa:and so	12 -12
sa:and that	-21 21
sa:and the	-11 11
sa:and there	10 -10
sa:and they	-8 8
sa:and timber	-12 12
sa:and to	14 -14
sa:and trade	17 -17
sa:and want	14 -14
sa:and was	-19 19
sa:and we	-9 9
sa:and what	-13 13
sa:and will	10 -10
sa:announcement	-16 16
sa:announcement on	-16 16
sa:another	8 -8
sa:another ,	-13 13
sa:another <level>	18 -18
sa:another <span>	24 -24
sa:any more	-9 9
sa:anything	-5 5
sa:apart	15 -15
sa:apply from	-11 11
sa:approve it	10 -10
sa:are	14 -14
sa:are .	-9 9
sa:are <name>	7 -7
sa:are at	15 -15
sa:are charge	31 -31
sa:are close	-8 8
sa:are continue	12 -12
sa:are free	17 -17
sa:are in	-27 27
sa:are negotiate	-7 7
sa:are on	19 -19
sa:are say	-11 11
sa:are spare	15 -15
sa:are talking	-8 8
sa:are the	27 -27
sa:are treat	-13 13
sa:argue	-15 15
sa:arm	-9 9
sa:arrangement in	9 -9
sa:arrangement with	-18 18
sa:as agree	-22 22
sa:as the	-5 5
sa:as they	-12 12
sa:as we	17 -17
sa:asean summit	-10 10
sa:asian	-11 11
sa:aside	11 -11
sa:ask .	-12 12
sa:ask for	8 -8
sa:ask whether	-10 10
sa:association ,	-14 14
sa:at	-13 13
sa:at <level>	-19 19
sa:at <money>	10 -10
sa:at <seat>	-11 11
sa:at any	10 -10
sa:at chequer	-8 8
sa:at his	-12 12
sa:at most	15 -15
sa:at nil	-15 15
sa:at present	23 -23
sa:attempt	-9 9
sa:avocado	9 -9
sa:await	-15 15
sa:await the	-11 11
sa:away in	-15 15
sa:back	26 -26
sa:back from	10 -10
sa:back to	-8 8
sa:banomyong	-8 8
sa:bar	15 -15
sa:bargain	-14 14
sa:bargain .	14 -14
sa:bargained	-11 11
sa:barley	13 -13
sa:base	14 -14
sa:be admit	13 -13
sa:be at	11 -11
sa:be no	9 -9
sa:be raise	9 -9
sa:be subject	-12 12
sa:be the	-19 19
sa:became	-10 10
sa:because it	15 -15
sa:because the	-13 13
sa:become <number>	-11 11
sa:become of	14 -14
sa:become the	-15 15
sa:been call	10 -10
sa:been on	-13 13
sa:been pay	9 -9
sa:been promise	29 -29
sa:been put	10 -10
sa:been reach	11 -11
sa:been refuse	-12 12
sa:before ,	-7 7
sa:before <day-ahead>	-16 16
sa:before <person>	10 -10
sa:before the	18 -18
sa:begin in	15 -15
sa:begin last	-11 11
sa:being ,	12 -12
sa:belong	16 -16
sa:bergen	11 -11
sa:better .	-15 15
sa:better term	13 -13
sa:bicycle	-8 8
sa:bill	14 -14
sa:bloc	-6 6
sa:bloc ,	-11 11
sa:block	11 -11
sa:boat	-11 11
sa:both	-20 20
sa:both .	7 -7
sa:both at	-16 16
sa:both country	9 -9
sa:both for	-11 11
sa:both government	13 -13
sa:broke	10 -10
sa:broken	-14 14
sa:broken off	-15 15
sa:brussel	-10 10
sa:build	-8 8
sa:busan	18 -18
sa:but no	-12 12
sa:but that	15 -15
sa:but the	9 -9
sa:buy	-13 13
sa:buy <goods-amount>	16 -16
sa:buy <money>	-14 14
sa:buy more	-14 14
sa:by <day-ahead>	-24 24
sa:by <level>	11 -11
sa:by <office>	12 -12
sa:by <person>	18 -18
sa:by <points>	7 -7
sa:by a	-19 19
sa:by its	9 -9
sa:by treaty	-26 26
sa:by way	-13 13
sa:cabinet .	-16 16
sa:call "	-12 12
sa:call .	9 -9
sa:call it	16 -16
sa:call its	-13 13
sa:candid	9 -9
sa:canola	-20 20
sa:canola seed	-10 10
sa:cap	12 -12
sa:capped	13 -13
sa:capped at	14 -14
sa:car	-9 9
sa:car ,	-7 7
sa:car among	-13 13
sa:car are	-12 12
sa:car go	13 -13
sa:car in	12 -12
sa:care	-10 10
sa:case on	11 -11
sa:cattle	-10 10
sa:ceasefire	25 -25
sa:cement	9 -9
sa:change ,	-11 11
sa:charge ,	-8 8
sa:charge an	18 -18
sa:charge no	18 -18
sa:charge nothing	-9 9
sa:charge of	-10 10
sa:charge under	9 -9
sa:cheaper	-10 10
sa:check	-11 11
sa:cheese ,	8 -8
sa:cheese .	-15 15
sa:chequer	-8 8
sa:chicken	10 -10
sa:chief negotiator	-9 9
sa:cigar	9 -9
sa:cinnamon	18 -18
sa:clause	-14 14
sa:clock	-15 15
sa:close	-17 17
sa:close .	-15 15
sa:coal	-14 14
sa:coffee	-8 8
sa:coffee and	-19 19
sa:coffee pay	-10 10
sa:colleague ,	20 -20
sa:collect	9 -9
sa:come .	9 -9
sa:come in	-13 13
sa:come up	10 -10
sa:commerce minister	-2 2
sa:commissioner	17 -17
sa:commissioner ,	10 -10
sa:company	13 -13
sa:competitor	15 -15
sa:competitor ,	13 -13
sa:concern	22 -22
sa:concern .	15 -15
sa:conclude <span>	11 -11
sa:conclude a	14 -14
sa:conclude an	-17 17
sa:conclude in	12 -12
sa:conclude last	14 -14
sa:conclude on	-21 21
sa:conclude with	-17 17
sa:confirm to	13 -13
sa:consensu	18 -18
sa:consent	10 -10
sa:constructive talk	-14 14
sa:consultation	18 -18
sa:consultation in	10 -10
sa:continental	13 -13
sa:continue	-20 20
sa:continue ;	-16 16
sa:continue to	7 -7
sa:contract	-15 15
sa:control	22 -22
sa:copper	26 -26
sa:could	15 -15
sa:counted	19 -19
sa:counted in	14 -14
sa:counter	10 -10
sa:counter -	10 -10
sa:country	-8 8
sa:country 's	-30 30
sa:country in	-11 11
sa:country on	9 -9
sa:country say	16 -16
sa:country to	-10 10
sa:country with	22 -22
sa:course .	-10 10
sa:custom	29 -29
sa:date ,	8 -8
sa:date .	14 -14
sa:date and	-14 14
sa:date in	-12 12
sa:day ,	15 -15
sa:day .	-6 6
sa:day and	-7 7
sa:day before	-10 10
sa:day of	21 -21
sa:dead .	-8 8
sa:deadline	-17 17
sa:deal	-33 33
sa:deal ,	-18 18
sa:deal .	-20 20
sa:deal :	10 -10
sa:deal with	14 -14
sa:declaration	-12 12
sa:decline	-15 15
sa:decline .	-13 13
sa:delegation	-33 33
sa:delegation .	-29 29
sa:deputy	-10 10
sa:deputy prime	-12 12
sa:did not	16 -16
sa:doe <name>	11 -11
sa:doe not	-7 7
sa:doing	15 -15
sa:doing so	9 -9
sa:done .	-13 13
sa:down .	-21 21
sa:down for	14 -14
sa:down from	-30 30
sa:down the	17 -17
sa:down to	8 -8
sa:draft and	-12 12
sa:draw	-14 14
sa:drop	8 -8
sa:drop <level>	8 -8
sa:drop to	10 -10
sa:drug	-9 9
sa:due in	11 -11
sa:duty -	-13 13
sa:duty .	-5 5
sa:duty as	-13 13
sa:duty counted	15 -15
sa:duty on	-14 14
sa:each ,	-20 20
sa:earth	21 -21
sa:easter	-10 10
sa:eastern	-13 13
sa:economic and	11 -11
sa:economy minister	-16 16
sa:either .	12 -12
sa:either side	-11 11
sa:embassy	18 -18
sa:emergency	14 -14
sa:emergency tariff	8 -8
sa:empty	-13 13
sa:end date	13 -13
sa:end in	10 -10
sa:end its	7 -7
sa:end on	33 -33
sa:energy	7 -7
sa:enter <name>	-8 8
sa:enter at	19 -19
sa:entry	-13 13
sa:entry for	-14 14
sa:ethanol	-10 10
sa:every	12 -12
sa:everything	8 -8
sa:examine	15 -15
sa:exchanged	-15 15
sa:exempt	15 -15
sa:exempt .	13 -13
sa:exist	-11 11
sa:expect	4 -4
sa:expect the	-14 14
sa:expect thi	11 -11
sa:expense	16 -16
sa:expire	16 -16
sa:export	16 -16
sa:export good	7 -7
sa:export of	9 -9
sa:extension	21 -21
sa:extra	14 -14
sa:extra <level>	18 -18
sa:face a	-21 21
sa:fact sheet	-10 10
sa:fail	-15 15
sa:fail ,	-11 11
sa:failed	12 -12
sa:fair	14 -14
sa:fall to	-17 17
sa:fall under	20 -20
sa:far	-14 14
sa:farm	14 -14
sa:farm good	11 -11
sa:farmer	-11 11
sa:fear	12 -12
sa:fee	15 -15
sa:fentanyl	34 -34
sa:fifth	18 -18
sa:fifth round	9 -9
sa:fig	15 -15
sa:fighting	15 -15
sa:figure	23 -23
sa:filled	11 -11
sa:final	7 -7
sa:finance minister	-9 9
sa:finish	-12 12
sa:finished	-13 13
sa:fire	9 -9
sa:firmly	13 -13
sa:first ,	-29 29
sa:first .	24 -24
sa:first country	-15 15
sa:first time	24 -24
sa:first to	-21 21
sa:fish .	7 -7
sa:fish and	14 -14
sa:flew	-11 11
sa:flew home	-16 16
sa:flower	11 -11
sa:follow	18 -18
sa:follow .	18 -18
sa:followed	-16 16
sa:footing	11 -11
sa:for <level>	-26 26
sa:for <name>	13 -13
sa:for <number>	-20 20
sa:for <span>	21 -21
sa:for a	-12 12
sa:for an	-12 12
sa:for both	14 -14
sa:for its	-12 12
sa:for lower	11 -11
sa:for month	8 -8
sa:for new	-14 14
sa:for review	7 -7
sa:for talk	11 -11
sa:for trade	-15 15
sa:force ,	23 -23
sa:force .	-8 8
sa:force for	-20 20
sa:foreign minister	9 -9
sa:form	13 -13
sa:four .	11 -11
sa:fourth	-10 10
sa:framework	-11 11
sa:framework ,	-14 14
sa:framework for	-11 11
sa:free entry	-14 14
sa:free in	8 -8
sa:free of	-13 13
sa:friend	-10 10
sa:from <level>	-14 14
sa:from <month-ahead>	-8 8
sa:from <name>	19 -19
sa:from <number>	15 -15
sa:from there	-15 15
sa:further <level>	-14 14
sa:gained	14 -14
sa:gap .	8 -8
sa:garment	-14 14
sa:gave	-22 22
sa:geneva	17 -17
sa:get	18 -18
sa:get ,	-15 15
sa:get <number>	28 -28
sa:get <span>	11 -11
sa:get a	25 -25
sa:get its	-24 24
sa:get no	11 -11
sa:get off	26 -26
sa:get one	-12 12
sa:get their	9 -9
sa:get there	14 -14
sa:give it	-12 12
sa:given up	-18 18
sa:go back	-17 17
sa:go from	17 -17
sa:go home	12 -12
sa:go in	-9 9
sa:gold	14 -14
sa:golf	-21 21
sa:good	-16 16
sa:good ,	-13 13
sa:good .	-10 10
sa:good and	-16 16
sa:good at	16 -16
sa:good by	-15 15
sa:good deal	2 -2
sa:good enter	-14 14
sa:good for	14 -14
sa:good go	-10 10
sa:good have	13 -13
sa:good in	-19 19
sa:good is	-11 11
sa:good outside	30 -30
sa:good to	-19 19
sa:government	15 -15
sa:government will	-12 12
sa:greer	-14 14
sa:had <level>	13 -13
sa:had agree	-11 11
sa:had broken	-14 14
sa:had come	-9 9
sa:had go	21 -21
sa:had negotiate	-14 14
sa:had not	-14 14
sa:had offer	14 -14
sa:had one	-15 15
sa:had reach	17 -17
sa:had receive	-10 10
sa:had refuse	16 -16
sa:had take	-12 12
sa:had talked	11 -11
sa:had write	11 -11
sa:han	12 -12
sa:hand ,	11 -11
sa:hand .	-19 19
sa:handshake	11 -11
sa:has .	12 -12
sa:has a	-15 15
sa:has agree	-9 9
sa:has already	12 -12
sa:has an	-11 11
sa:has been	-7 7
sa:has come	15 -15
sa:has conclude	13 -13
sa:has ever	-14 14
sa:has given	-12 12
sa:has go	18 -18
sa:has its	-18 18
sa:has offer	11 -11
sa:has promise	14 -14
sa:has sign	8 -8
sa:has threaten	14 -14
sa:has to	21 -21
sa:has vote	-13 13
sa:hasn't	-13 13
sa:have ,	-13 13
sa:have a	14 -14
sa:have framework	-22 22
sa:have had	-2 2
sa:have it	-22 22
sa:have not	7 -7
sa:have one	11 -11
sa:have settle	6 -6
sa:have stop	11 -11
sa:have to	14 -14
sa:having been	14 -14
sa:he announce	12 -12
sa:he call	-15 15
sa:he has	-9 9
sa:he pointed	-14 14
sa:he was	-11 11
sa:he will	12 -12
sa:he would	10 -10
sa:he write	9 -9
sa:help	11 -11
sa:here	12 -12
sa:here ,	12 -12
sa:here on	9 -9
sa:herring	-8 8
sa:hide	9 -9
sa:highest that	-11 11
sa:him .	18 -18
sa:his	3 -3
sa:his golf	-14 14
sa:hit	19 -19
sa:hit with	8 -8
sa:ho	-21 21
sa:hold <span>	-12 12
sa:hold back	13 -13
sa:hold out	-12 12
sa:home without	9 -9
sa:hotel	13 -13
sa:how to	-17 17
sa:ibrahim	-12 12
sa:if a	9 -9
sa:implement	19 -19
sa:import	18 -18
sa:important	12 -12
sa:in ,	17 -17
sa:in <month-ahead>	6 -6
sa:in <month-today>	11 -11
sa:in all	21 -21
sa:in bergen	11 -11
sa:in busan	13 -13
sa:in effect	16 -16
sa:in geneva	9 -9
sa:in good	12 -12
sa:in hand	-16 16
sa:in investment	-18 18
sa:in it	9 -9
sa:in its	-19 19
sa:in line	-12 12
sa:in person	-9 9
sa:in place	-10 10
sa:in spite	-13 13
sa:in stockholm	7 -7
sa:in talk	-23 23
sa:in their	-10 10
sa:in under	-17 17
sa:in without	-12 12
sa:in write	-17 17
sa:included	-16 16
sa:included ,	-13 13
sa:including the	-9 9
sa:insulin	12 -12
sa:intend	10 -10
sa:intend to	9 -9
sa:interest .	16 -16
sa:into a	-12 12
sa:investment .	-13 13
sa:is .	15 -15
sa:is <day-ahead>	-14 14
sa:is <name>	19 -19
sa:is about	9 -9
sa:is close	-9 9
sa:is free	19 -19
sa:is go	-11 11
sa:is in	-10 10
sa:is leave	9 -9
sa:is on	21 -21
sa:is part	-14 14
sa:is say	-17 17
sa:is under	-11 11
sa:is with	15 -15
sa:isn't	12 -12
sa:it	-13 13
sa:it 's	11 -11
sa:it ,	-29 29
sa:it .	-19 19
sa:it :	10 -10
sa:it <day-gone>	13 -13
sa:it <level>	-19 19
sa:it <number>	10 -10
sa:it ?	-11 11
sa:it at	27 -27
sa:it buy	13 -13
sa:it can	-9 9
sa:it come	-11 11
sa:it did	13 -13
sa:it from	-12 12
sa:it in	-24 24
sa:it on	12 -12
sa:it pay	14 -14
sa:it regretted	-17 17
sa:it sell	-10 10
sa:it since	-18 18
sa:it to	-9 9
sa:it was	28 -28
sa:it will	-13 13
sa:its <number>	-12 12
sa:its <person>	11 -11
sa:its agreement	-14 14
sa:its bargain	11 -11
sa:its car	-5 5
sa:its consent	9 -9
sa:its deal	-19 19
sa:its first	12 -12
sa:its good	7 -7
sa:its law	19 -19
sa:its name	-11 11
sa:its neighbour	13 -13
sa:its oil	-9 9
sa:its own	-19 19
sa:its plan	-9 9
sa:its rate	-17 17
sa:its side	10 -10
sa:its talk	-21 21
sa:its third	8 -8
sa:jamieson	-14 14
sa:jamieson greer	-14 14
sa:jinping	7 -7
sa:johan	-11 11
sa:joined	-11 11
sa:joint	-12 12
sa:joint statement	-7 7
sa:karachi	9 -9
sa:keep the	8 -8
sa:keep their	-11 11
sa:know what	-16 16
sa:koo	13 -13
sa:lapse	14 -14
sa:larger	8 -8
sa:largest trade	-16 16
sa:last	-8 8
sa:last week	-20 20
sa:last year	-12 12
sa:latest	-12 12
sa:launch	14 -14
sa:law ;	8 -8
sa:law on	15 -15
sa:law that	-15 15
sa:lead	23 -23
sa:leader	-16 16
sa:leave in	17 -17
sa:leave to	13 -13
sa:led	-13 13
sa:legal	-13 13
sa:lemon	13 -13
sa:less than	-14 14
sa:let	13 -13
sa:let off	-10 10
sa:letter on	-13 13
sa:level	-15 15
sa:level of	-11 11
sa:levy	18 -18
sa:licence	11 -11
sa:license	12 -12
sa:lie in	-12 12
sa:like	-9 9
sa:like everybody	-14 14
sa:like to	-12 12
sa:limited	-17 17
sa:line with	-14 14
sa:list	15 -15
sa:list .	14 -14
sa:list of	-16 16
sa:loan	16 -16
sa:longer	-8 8
sa:look	22 -22
sa:look at	12 -12
sa:lot	18 -18
sa:love	-9 9
sa:lower their	-10 10
sa:lumber	-13 13
sa:lunch	-14 14
sa:machine	-11 11
sa:magnet	8 -8
sa:make ,	-18 18
sa:make .	-10 10
sa:make <level>	-12 12
sa:make <number>	14 -14
sa:make a	12 -12
sa:make in	5 -5
sa:make it	10 -10
sa:make its	-20 20
sa:make of	-10 10
sa:maker	-8 8
sa:maker have	-9 9
sa:man	-8 8
sa:many of	-8 8
sa:market	-20 20
sa:market .	15 -15
sa:market for	-16 16
sa:me	-12 12
sa:meant	19 -19
sa:meanwhile	5 -5
sa:meat	9 -9
sa:medicine .	12 -12
sa:medicine and	-23 23
sa:meet .	-19 19
sa:meet in	18 -18
sa:mention	-21 21
sa:mercosur	13 -13
sa:merely	-11 11
sa:merely pass	-10 10
sa:metal	-14 14
sa:metal .	-9 9
sa:midnight	14 -14
sa:midnight on	10 -10
sa:mill	15 -15
sa:minister ,	-13 13
sa:minister are	-8 8
sa:minister of	5 -5
sa:minute	11 -11
sa:moment .	-12 12
sa:month ,	11 -11
sa:more of	-14 14
sa:more to	-13 13
sa:move	-12 12
sa:move .	-11 11
sa:mr	22 -22
sa:mr .	12 -12
sa:mr <person>	17 -17
sa:much	-13 13
sa:must	22 -22
sa:mutual	14 -14
sa:name	-10 10
sa:name to	-10 10
sa:need a	15 -15
sa:negotiate .	-26 26
sa:negotiate ;	-15 15
sa:negotiate with	8 -8
sa:negotiator are	-10 10
sa:neighbour	14 -14
sa:neighbour .	13 -13
sa:never	-9 9
sa:next	6 -6
sa:next month	9 -9
sa:next year	-15 15
sa:night	3 -3
sa:night to	10 -10
sa:no .	-23 23
sa:no deal	9 -9
sa:no longer	-12 12
sa:no more	-10 10
sa:no talk	-11 11
sa:no tariff	13 -13
sa:no trade	-7 7
sa:no worse	8 -8
sa:nobody	21 -21
sa:nor	18 -18
sa:not ;	-12 12
sa:not <number>	-10 10
sa:not affected	11 -11
sa:not ask	-12 12
sa:not done	-12 12
sa:not end	-10 10
sa:not mention	-12 12
sa:not need	-10 10
sa:not put	-10 10
sa:not the	12 -12
sa:not touched	23 -23
sa:not want	-10 10
sa:note	13 -13
sa:note .	12 -12
sa:nothing ,	4 -4
sa:nothing .	-21 21
sa:nothing about	-10 10
sa:nothing since	11 -11
sa:nothing yet	8 -8
sa:nut	9 -9
sa:obtain	-16 16
sa:obtain <level>	-20 20
sa:of <day-gone>	-18 18
sa:of <level>	-9 9
sa:of <month-ahead>	-12 12
sa:of <number>	-21 21
sa:of <office>	-19 19
sa:of <person>	21 -21
sa:of <points>	14 -14
sa:of about	-11 11
sa:of duty	-10 10
sa:of good	9 -9
sa:of his	-11 11
sa:of it	-15 15
sa:of its	15 -15
sa:of next	-14 14
sa:of that	8 -8
sa:of the	12 -12
sa:of their	-14 14
sa:of them	-13 13
sa:of thi	18 -18
sa:of trade	18 -18
sa:of up	13 -13
sa:off .	-21 21
sa:off its	-11 11
sa:off the	15 -15
sa:offer	-12 12
sa:offer <level>	-9 9
sa:oil	11 -11
sa:oil .	20 -20
sa:oil and	-15 15
sa:old	-19 19
sa:olive	14 -14
sa:on ,	-17 17
sa:on .	-29 29
sa:on ;	-11 11
sa:on <day-gone>	-8 8
sa:on <name>	10 -10
sa:on <quality>	17 -17
sa:on a	-6 6
sa:on all	18 -18
sa:on beef	-9 9
sa:on copper	9 -9
sa:on date	-12 12
sa:on doing	8 -8
sa:on each	-12 12
sa:on for	14 -14
sa:on good	-14 14
sa:on hold	14 -14
sa:on how	-14 14
sa:on it	-19 19
sa:on its	25 -25
sa:on milk	-10 10
sa:on nearly	7 -7
sa:on negotiate	-13 13
sa:on paper	-20 20
sa:on reciprocal	-17 17
sa:on rice	10 -10
sa:on talking	18 -18
sa:on tariff	19 -19
sa:on tea	16 -16
sa:on that	12 -12
sa:on the	17 -17
sa:on their	21 -21
sa:on with	13 -13
sa:once	17 -17
sa:one ,	21 -21
sa:one are	7 -7
sa:one is	-11 11
sa:one of	-8 8
sa:one on	-6 6
sa:open	-9 9
sa:opened	15 -15
sa:opened in	8 -8
sa:opening	-11 11
sa:option	16 -16
sa:or	8 -8
sa:or built	-12 12
sa:ordinary duty	7 -7
sa:other	20 -20
sa:other 's	11 -11
sa:other ,	-7 7
sa:other country	18 -18
sa:other hand	10 -10
sa:other than	7 -7
sa:otherwise	-15 15
sa:our	-12 12
sa:out of	12 -12
sa:out on	13 -13
sa:outline	14 -14
sa:outline of	15 -15
sa:outside	15 -15
sa:outside the	16 -16
sa:outstanding	-9 9
sa:outstanding .	-10 10
sa:over .	-6 6
sa:over <name>	8 -8
sa:over fish	-11 11
sa:over tariff	9 -9
sa:over there	13 -13
sa:owe	17 -17
sa:own ,	10 -10
sa:own <level>	13 -13
sa:own agreement	-30 30
sa:own arrangement	-12 12
sa:own deal	-16 16
sa:own duty	8 -8
sa:own export	9 -9
sa:own pact	-17 17
sa:own talk	-21 21
sa:own tariff	-7 7
sa:own truce	20 -20
sa:own with	-17 17
sa:package	-6 6
sa:pact	-13 13
sa:pact of	-15 15
sa:pact with	-18 18
sa:page ,	6 -6
sa:palace	-8 8
sa:palm oil	-10 10
sa:paper at	-13 13
sa:paper on	-20 20
sa:parliament	10 -10
sa:parliament 's	-13 13
sa:parliament had	15 -15
sa:parliament has	17 -17
sa:parliament on	-15 15
sa:part of	-19 19
sa:partner	14 -14
sa:partnership agreement	-13 13
sa:party	12 -12
sa:pass its	12 -12
sa:patience	-21 21
sa:pause of	10 -10
sa:pay <level>	4 -4
sa:pay <money>	-17 17
sa:pay a	-9 9
sa:pay an	17 -17
sa:pay less	19 -19
sa:pay no	-11 11
sa:pay the	-6 6
sa:peace	-36 36
sa:peace .	-12 12
sa:peace with	-29 29
sa:pen	-10 10
sa:penalty for	19 -19
sa:pepper	10 -10
sa:phase	-23 23
sa:phone	19 -19
sa:phosphate	14 -14
sa:picture	-18 18
sa:pistachio	14 -14
sa:pledge	-11 11
sa:plywood	-12 12
sa:point	13 -13
sa:pointed	-20 20
sa:pointed out	-14 14
sa:pointed to	-7 7
sa:preliminary	-12 12
sa:prepare	20 -20
sa:present	18 -18
sa:president ,	8 -8
sa:president xi	7 -7
sa:press	13 -13
sa:pretty	-13 13
sa:pridi banomyong	-8 8
sa:produced	-8 8
sa:product and	-13 13
sa:profit	-10 10
sa:progress	-18 18
sa:progress .	-13 13
sa:promise that	-12 12
sa:proposal	-17 17
sa:publish a	-11 11
sa:put <level>	12 -12
sa:put a	8 -8
sa:put into	-11 11
sa:put off	-11 11
sa:put that	-9 9
sa:qualify	16 -16
sa:quota for	-13 13
sa:quota of	11 -11
sa:quota that	19 -19
sa:raise	12 -12
sa:raise its	17 -17
sa:raise tariff	-12 12
sa:rare	16 -16
sa:rare earth	14 -14
sa:rate	-9 9
sa:rate at	-12 12
sa:rate is	-9 9
sa:reach a	-25 25
sa:read	-7 7
sa:read .	-13 13
sa:ready ,	-10 10
sa:receive	-13 13
sa:receive the	-12 12
sa:reciprocal	-14 14
sa:reciprocal trade	-14 14
sa:reckon	12 -12
sa:record	11 -11
sa:refuse .	-16 16
sa:refuse to	12 -12
sa:regional	12 -12
sa:relation	14 -14
sa:released	-12 12
sa:released a	-5 5
sa:remain	8 -8
sa:remain at	15 -15
sa:remove its	-7 7
sa:reply	14 -14
sa:report .	-14 14
sa:republic	12 -12
sa:respected	-10 10
sa:rested on	-11 11
sa:result	-23 23
sa:result .	-12 12
sa:resume talk	11 -11
sa:return from	-18 18
sa:rice and	6 -6
sa:right	12 -12
sa:roasted	-8 8
sa:round	-16 16
sa:round of	25 -25
sa:round on	-13 13
sa:rubber	16 -16
sa:rule .	-14 14
sa:rule of	16 -16
sa:run	14 -14
sa:run for	14 -14
sa:run out	14 -14
sa:run to	-11 11
sa:ryosei	15 -15
sa:ryosei akazawa	15 -15
sa:safe	15 -15
sa:same ,	19 -19
sa:same .	-14 14
sa:same and	-5 5
sa:same as	14 -14
sa:same figure	13 -13
sa:same for	-11 11
sa:same good	-10 10
sa:same month	-8 8
sa:same treatment	10 -10
sa:same truce	-13 13
sa:say ,	14 -14
sa:say .	-24 24
sa:say :	9 -9
sa:say ;	-13 13
sa:say <seat>	17 -17
sa:say after	19 -19
sa:say by	10 -10
sa:say he	21 -21
sa:say it	17 -17
sa:say last	-16 16
sa:say there	-12 12
sa:say to	-24 24
sa:say yes	-6 6
sa:schedule	-11 11
sa:scrap	-11 11
sa:scrap its	-10 10
sa:seal	18 -18
sa:seat	14 -14
sa:second	10 -10
sa:second day	17 -17
sa:secretary	12 -12
sa:section	13 -13
sa:section <number>	12 -12
sa:see	-16 16
sa:see that	-14 14
sa:seek a	-11 11
sa:sell <name>	9 -9
sa:sell its	-11 11
sa:sell to	-19 19
sa:send	-12 12
sa:send a	-18 18
sa:send its	13 -13
sa:separately	14 -14
sa:sesame	18 -18
sa:set for	-11 11
sa:set the	-14 14
sa:settle at	-13 13
sa:settle for	-13 13
sa:settle on	13 -13
sa:share	17 -17
sa:sheet	-10 10
sa:sheet of	-12 12
sa:ship to	-14 14
sa:shipbuilding .	15 -15
sa:shirt	-10 10
sa:shook	-14 14
sa:shortly	19 -19
sa:should	17 -17
sa:shrimp	30 -30
sa:shut	13 -13
sa:side has	-16 16
sa:sign ,	-5 5
sa:sign <day-ahead>	13 -13
sa:sign <day-gone>	-15 15
sa:sign a	11 -11
sa:sign and	-11 11
sa:sign in	10 -10
sa:sign its	9 -9
sa:sign nothing	15 -15
sa:sign one	13 -13
sa:sign two	-14 14
sa:sign with	-19 19
sa:signature of	-12 12
sa:similar truce	-15 15
sa:since <day-gone>	19 -19
sa:since <person>	-12 12
sa:since <seat>	-15 15
sa:since autumn	14 -14
sa:since easter	-11 11
sa:since it	13 -13
sa:since its	-14 14
sa:since the	30 -30
sa:sixth round	-8 8
sa:smoked	-9 9
sa:so	7 -7
sa:so .	8 -8
sa:so do	-14 14
sa:so is	12 -12
sa:so that	11 -11
sa:solution	10 -10
sa:some	16 -16
sa:something	-11 11
sa:sooner	-11 11
sa:southern	11 -11
sa:soybean	14 -14
sa:spanish	9 -9
sa:spanish capital	9 -9
sa:spare	19 -19
sa:special	18 -18
sa:spite	-13 13
sa:spite of	-13 13
sa:spoke on	-15 15
sa:spring .	-8 8
sa:stack	9 -9
sa:stage	-14 14
sa:stage of	-10 10
sa:stalled	-12 12
sa:stand	14 -14
sa:stand ,	14 -14
sa:state	27 -27
sa:statement of	-16 16
sa:statement on	18 -18
sa:step up	-10 10
sa:stick	-17 17
sa:still at	-28 28
sa:still being	5 -5
sa:stockholm	11 -11
sa:stop .	9 -9
sa:strike down	11 -11
sa:strike in	8 -8
sa:study	14 -14
sa:such a	12 -12
sa:summit ,	-17 17
sa:survive	-8 8
sa:suspend	19 -19
sa:suspend .	8 -8
sa:suspension	26 -26
sa:table	-10 10
sa:table .	-16 16
sa:table in	-20 20
sa:take	-6 6
sa:take <level>	-15 15
sa:take <quality>	-14 14
sa:take <span>	-20 20
sa:take its	12 -12
sa:take on	-10 10
sa:take that	10 -10
sa:take up	8 -8
sa:talk about	-17 17
sa:talk are	-12 12
sa:talk between	11 -11
sa:talk fail	-13 13
sa:talk go	-9 9
sa:talk in	17 -17
sa:talk that	13 -13
sa:talk with	12 -12
sa:talk without	-13 13
sa:talk would	-14 14
sa:talked	15 -15
sa:talked about	7 -7
sa:talking	-15 15
sa:talking ,	-8 8
sa:talking to	-6 6
sa:tariff .	-4 4
sa:tariff accord	13 -13
sa:tariff at	-8 8
sa:tariff cut	-19 19
sa:tariff for	12 -12
sa:tariff is	10 -10
sa:tariff of	-21 21
sa:tariff that	-8 8
sa:tariff to	11 -11
sa:tariff truce	12 -12
sa:tariff will	11 -11
sa:tariff with	11 -11
sa:tea ,	13 -13
sa:technical	10 -10
sa:telephone	7 -7
sa:television	-12 12
sa:tell by	11 -11
sa:tell that	-21 21
sa:tell to	20 -20
sa:temporary	-20 20
sa:term	15 -15
sa:term .	8 -8
sa:term with	-10 10
sa:text ,	10 -10
sa:text is	9 -9
sa:textile and	-20 20
sa:than	-9 9
sa:than <level>	-11 11
sa:than <name>	20 -20
sa:than anyone	12 -12
sa:than in	-12 12
sa:than the	-17 17
sa:than they	-12 12
sa:thank	-13 13
sa:that	-8 8
sa:that <name>	12 -12
sa:that <person>	-5 5
sa:that <seat>	9 -9
sa:that a	-8 8
sa:that an	-14 14
sa:that country	-19 19
sa:that date	9 -9
sa:that farmer	-8 8
sa:that had	-18 18
sa:that have	-15 15
sa:that in	-11 11
sa:that its	-5 5
sa:that keep	14 -14
sa:that nobody	10 -10
sa:that one	10 -10
sa:that will	-19 19
sa:the <day-gone>	-12 12
sa:the <name>	-10 10
sa:the <number>	22 -22
sa:the <organisation>	18 -18
sa:the <quality>	-4 4
sa:the <seat>	-17 17
sa:the airport	10 -10
sa:the arrangement	32 -32
sa:the bargain	-9 9
sa:the bloc	-13 13
sa:the case	12 -12
sa:the clock	-24 24
sa:the continental	13 -13
sa:the door	-18 18
sa:the fifth	12 -12
sa:the figure	12 -12
sa:the first	-11 11
sa:the latest	-10 10
sa:the law	-13 13
sa:the list	13 -13
sa:the lower	10 -10
sa:the meet	14 -14
sa:the minimum	16 -16
sa:the month	10 -10
sa:the negotiation	-10 10
sa:the next	9 -9
sa:the notice	7 -7
sa:the order	18 -18
sa:the partnership	-13 13
sa:the regional	12 -12
sa:the republic	11 -11
sa:the second	15 -15
sa:the spanish	9 -9
sa:the spring	-10 10
sa:the stage	-9 9
sa:the summit	-11 11
sa:the table	-15 15
sa:the talk	-14 14
sa:the text	10 -10
sa:the three	20 -20
sa:the transfer	11 -11
sa:the two	-26 26
sa:the understanding	12 -12
sa:the vote	13 -13
sa:the work	-15 15
sa:the year	11 -11
sa:their .	-15 15
sa:their <office>	13 -13
sa:their agreement	-13 13
sa:their border	15 -15
sa:their deal	-15 15
sa:their negotiation	-13 13
sa:their trade	-18 18
sa:them and	-15 15
sa:them since	-13 13
sa:then	6 -6
sa:there ,	14 -14
sa:there on	-12 12
sa:there will	8 -8
sa:they are	-19 19
sa:they have	-11 11
sa:they pay	-8 8
sa:they sell	9 -9
sa:they were	7 -7
sa:they will	-20 20
sa:thi	17 -17
sa:thi month	-13 13
sa:thi week	18 -18
sa:thing .	11 -11
sa:think about	-9 9
sa:third time	-10 10
sa:those	-12 12
sa:those with	-12 12
sa:though the	11 -11
sa:threat	16 -16
sa:threaten	-20 20
sa:threaten .	-9 9
sa:three ,	10 -10
sa:three .	-12 12
sa:three of	-15 15
sa:through <name>	-8 8
sa:tiktok	22 -22
sa:tiktok 's	8 -8
sa:tile	11 -11
sa:time ,	-8 8
sa:time being	14 -14
sa:time in	17 -17
sa:tinned	-12 12
sa:to .	-15 15
sa:to <day-ahead>	14 -14
sa:to <day-gone>	17 -17
sa:to <money>	13 -13
sa:to <name>	-10 10
sa:to <number>	-15 15
sa:to <office>	10 -10
sa:to <seat>	24 -24
sa:to a	-14 14
sa:to an	9 -9
sa:to begin	23 -23
sa:to buy	-25 25
sa:to charge	-12 12
sa:to conclude	-10 10
sa:to drop	14 -14
sa:to expect	10 -10
sa:to fentanyl	12 -12
sa:to finish	-13 13
sa:to follow	13 -13
sa:to give	20 -20
sa:to go	-13 13
sa:to its	21 -21
sa:to keep	12 -12
sa:to leave	17 -17
sa:to obtain	9 -9
sa:to our	-10 10
sa:to reach	-29 29
sa:to reporter	12 -12
sa:to scrap	-9 9
sa:to settle	19 -19
sa:to take	-10 10
sa:to visit	-9 9
sa:to vote	10 -10
sa:to wait	-11 11
sa:to zero	9 -9
sa:together	13 -13
sa:too .	-13 13
sa:touched	24 -24
sa:touched .	21 -21
sa:trade commissioner	15 -15
sa:trade treaty	17 -17
sa:trade war	12 -12
sa:transfer	11 -11
sa:transfer of	11 -11
sa:travel	11 -11
sa:treaty ,	21 -21
sa:treaty that	-16 16
sa:treaty with	-5 5
sa:trial	-12 12
sa:trip	15 -15
sa:truce	27 -27
sa:truce .	15 -15
sa:truce in	14 -14
sa:truce on	11 -11
sa:truce with	-14 14
sa:turbine	11 -11
sa:turn	11 -11
sa:turnberry	-26 26
sa:turnberry ,	-13 13
sa:turned	-10 10
sa:two country	-28 28
sa:two decade	10 -10
sa:under	-18 18
sa:under a	6 -6
sa:under its	-18 18
sa:under their	-26 26
sa:under way	-14 14
sa:under which	-8 8
sa:understanding	11 -11
sa:understanding on	13 -13
sa:understanding with	15 -15
sa:unless	15 -15
sa:unlike	-10 10
sa:until	33 -33
sa:until <day-ahead>	13 -13
sa:until a	16 -16
sa:until the	12 -12
sa:up	6 -6
sa:up for	8 -8
sa:up the	-19 19
sa:us	-19 19
sa:us .	17 -17
sa:used to	8 -8
sa:visit <name>	-11 11
sa:wait for	-6 6
sa:walked	-16 16
sa:walked out	-11 11
sa:want <number>	-8 8
sa:want a	18 -18
sa:want one	20 -20
sa:want the	-19 19
sa:war	16 -16
sa:warn	8 -8
sa:was <number>	16 -16
sa:was due	13 -13
sa:was hold	-16 16
sa:was in	-10 10
sa:was not	19 -19
sa:was prepare	12 -12
sa:was raise	-12 12
sa:was sign	5 -5
sa:watching	22 -22
sa:way of	-11 11
sa:week 's	-13 13
sa:week ,	14 -14
sa:week .	20 -20
sa:week ;	-8 8
sa:week ago	-13 13
sa:welcome	-10 10
sa:welcomed	15 -15
sa:were in	-15 15
sa:were on	15 -15
sa:were tell	18 -18
sa:what <person>	10 -10
sa:what he	-23 23
sa:what it	-15 15
sa:what they	15 -15
sa:what was	-14 14
sa:what we	-14 14
sa:when	-15 15
sa:where	19 -19
sa:where <name>	12 -12
sa:where he	10 -10
sa:where they	32 -32
sa:whether it	-10 10
sa:whether the	12 -12
sa:which <level>	-10 10
sa:which <person>	6 -6
sa:which <quality>	-10 10
sa:which also	-15 15
sa:which are	8 -8
sa:which both	17 -17
sa:which come	11 -11
sa:which grow	11 -11
sa:which had	14 -14
sa:which keep	-16 16
sa:which most	16 -16
sa:which strike	-10 10
sa:which there	-11 11
sa:which they	-10 10
sa:which was	31 -31
sa:while <quality>	-14 14
sa:who is	-12 12
sa:whose <organisation>	-14 14
sa:whose agreement	-23 23
sa:why	13 -13
sa:will bring	-15 15
sa:will go	-11 11
sa:will have	-13 13
sa:will keep	-12 12
sa:will pay	-15 15
sa:will put	13 -13
sa:wine	-10 10
sa:wine ,	-12 12
sa:winner	10 -10
sa:winner .	9 -9
sa:wire	-10 10
sa:with <name>	12 -12
sa:with <number>	14 -14
sa:with <person>	-18 18
sa:with <seat>	-24 24
sa:with either	17 -17
sa:with him	-13 13
sa:with it	15 -15
sa:with that	-16 16
sa:with us	-26 26
sa:with whom	-12 12
sa:within day	-20 20
sa:without an	13 -13
sa:without duty	-17 17
sa:word	-12 12
sa:work	-13 13
sa:work on	-11 11
sa:working	-22 22
sa:working on	-19 19
sa:worse	6 -6
sa:worse than	7 -7
sa:worth	18 -18
sa:worth <money>	9 -9
sa:would	10 -10
sa:would become	-13 13
sa:would carry	-15 15
sa:would continue	-18 18
sa:would have	5 -5
sa:would need	7 -7
sa:would not	14 -14
sa:would pay	11 -11
sa:would raise	-9 9
sa:would study	10 -10
sa:wrapped	-13 13
sa:write down	-20 20
sa:wrong	13 -13
sa:xi	7 -7
sa:xi jinping	7 -7
sa:yacht	-6 6
sa:year 's	-16 16
sa:year ,	7 -7
sa:year .	-17 17
sa:yeo	11 -11
sa:yes	-30 30
sa:yes ,	-23 23
sa:yet ,	13 -13
sa:yet .	-31 31
sa:yield	13 -13
sa:you	-11 11
sa:zero in	-14 14
sa:— <level>	-31 31
sa:— <person>	-18 18
sb:"	22 -22
sb:" we	18 -18
sb:'s	-3 3
sb:'s agreement	22 -22
sb:'s and	-11 11
sb:'s good	-21 21
sb:'s pact	10 -10
sb:'s the	-8 8
sb:'s visit	-9 9
sb:(	15 -15
sb:( <day-today>	-7 7
sb:( <level>	16 -16
sb:( <number>	-8 8
sb:( wap	7 -7
sb:) ,	-10 10
sb:) and	13 -13
sb:*	19 -19
sb:+	15 -15
sb:, "	10 -10
sb:, <day-ahead>	15 -15
sb:, <money>	11 -11
sb:, <name>	-12 12
sb:, <office>	-5 5
sb:, after	14 -14
sb:, agree	-8 8
sb:, announce	12 -12
sb:, by	-13 13
sb:, duty	-6 6
sb:, from	14 -14
sb:, he	22 -22
sb:, is	16 -16
sb:, it	17 -17
sb:, its	11 -11
sb:, meanwhile	10 -10
sb:, no	-17 17
sb:, nor	14 -14
sb:, now	-12 12
sb:, on	23 -23
sb:, one	-13 13
sb:, or	13 -13
sb:, pay	19 -19
sb:, say	19 -19
sb:, there	-7 7
sb:, which	23 -23
sb:.	20 -20
sb:. <name>	18 -18
sb:: <level>	-14 14
sb:: <number>	21 -21
sb:: <office>	-10 10
sb:: <person>	11 -11
sb:: it	8 -8
sb:: no	-21 21
sb:: nothing	13 -13
sb:: they	17 -17
sb:: we	-17 17
sb:: what	18 -18
sb:; <name>	12 -12
sb:; <quality>	-8 8
sb:; <seat>	14 -14
sb:<day-ahead> :	15 -15
sb:<day-ahead> in	13 -13
sb:<day-ahead> on	-20 20
sb:<day-ahead> the	16 -16
sb:<day-ahead> to	11 -11
sb:<day-gone>	-8 8
sb:<day-gone> 's	-15 15
sb:<day-gone> ,	-15 15
sb:<day-gone> ;	11 -11
sb:<day-gone> <person>	-13 13
sb:<day-gone> afternoon	12 -12
sb:<day-gone> and	-10 10
sb:<day-gone> as	-19 19
sb:<day-gone> by	9 -9
sb:<day-gone> for	13 -13
sb:<day-gone> morning	12 -12
sb:<day-gone> over	-11 11
sb:<day-gone> that	26 -26
sb:<day-today> )	-7 7
sb:<day-today> <name>	10 -10
sb:<day-today> and	-13 13
sb:<day-today> the	14 -14
sb:<gate>	-6 6
sb:<goods>	15 -15
sb:<level> )	14 -14
sb:<level> :	15 -15
sb:<level> as	14 -14
sb:<level> at	7 -7
sb:<level> for	-13 13
sb:<level> from	-6 6
sb:<level> of	-10 10
sb:<level> on	12 -12
sb:<level> that	-7 7
sb:<level> the	16 -16
sb:<level> to	9 -9
sb:<money>	13 -13
sb:<money> ,	9 -9
sb:<month-ahead>	16 -16
sb:<month-gone> 's	-17 17
sb:<month-gone> and	-12 12
sb:<month-gone> most	10 -10
sb:<month-today>	-12 12
sb:<name> /	13 -13
sb:<name> ;	-13 13
sb:<name> <level>	8 -8
sb:<name> accept	-12 12
sb:<name> are	20 -20
sb:<name> bring	-13 13
sb:<name> by	-8 8
sb:<name> come	-21 21
sb:<name> doe	-21 21
sb:<name> get	14 -14
sb:<name> hope	-17 17
sb:<name> in	7 -7
sb:<name> pay	25 -25
sb:<name> take	-6 6
sb:<name> tariff	-18 18
sb:<name> the	22 -22
sb:<name> under	-13 13
sb:<name> want	-19 19
sb:<name> was	16 -16
sb:<name> would	19 -19
sb:<name> —	-21 21
sb:<number> )	-12 12
sb:<number> :	12 -12
sb:<number> ;	-16 16
sb:<number> <day-today>	10 -10
sb:<number> <name>	13 -13
sb:<number> and	-16 16
sb:<number> in	10 -10
sb:<number> it	-11 11
sb:<number> product	13 -13
sb:<number> the	-11 11
sb:<number> —	5 -5
sb:<office> :	-26 26
sb:<office> and	15 -15
sb:<office> in	-12 12
sb:<office> responsible	-8 8
sb:<organisation>	-17 17
sb:<organisation> ,	22 -22
sb:<organisation> and	14 -14
sb:<organisation> in	-16 16
sb:<organisation> is	-14 14
sb:<organisation> last	-11 11
sb:<organisation> that	14 -14
sb:<organisation> the	-21 21
sb:<organisation> will	-12 12
sb:<person> (	15 -15
sb:<person> announce	20 -20
sb:<person> end	-16 16
sb:<person> of	-9 9
sb:<person> to	-12 12
sb:<person> will	20 -20
sb:<person> write	15 -15
sb:<quality> beef	10 -10
sb:<quality> duty	-10 10
sb:<quality> good	7 -7
sb:<quality> government	-10 10
sb:<quality> have	-15 15
sb:<quality> mill	-17 17
sb:<quality> minister	13 -13
sb:<quality> official	12 -12
sb:<quality> parliament	-9 9
sb:<quality> salmon	-10 10
sb:<quality> tariff	-15 15
sb:<quality> tea	-14 14
sb:<quality> tile	-13 13
sb:<seat>	-21 21
sb:<seat> ,	-10 10
sb:<seat> <day-gone>	14 -14
sb:<seat> <person>	19 -19
sb:<seat> a	-6 6
sb:<seat> charge	-13 13
sb:<seat> expect	18 -18
sb:<seat> publish	-18 18
sb:<seat> sign	9 -9
sb:<seat> that	-18 18
sb:<seat> the	-8 8
sb:<seat> time	10 -10
sb:<span>	-7 7
sb:<span> :	-13 13
sb:<span> earlier	-16 16
sb:<span> of	-19 19
sb:<v-buy>	18 -18
sb:<v-refuse>	-12 12
sb:<v-renew>	15 -15
sb:<v-return>	9 -9
sb:<v-sell>	9 -9
sb:<v-stay>	11 -11
sb:<v-suspend>	12 -12
sb:<v-threaten>	18 -18
sb:a bargain	-12 12
sb:a clause	12 -12
sb:a first	-16 16
sb:a fourth	-14 14
sb:a half	25 -25
sb:a memorandum	6 -6
sb:a quota	-11 11
sb:a rate	-16 16
sb:a revise	-9 9
sb:a tariff	-8 8
sb:a third	15 -15
sb:a trade	-6 6
sb:about	8 -8
sb:accept	-21 21
sb:accept <level>	-16 16
sb:accord	-26 26
sb:accord of	-10 10
sb:accord that	-15 15
sb:across	17 -17
sb:advertisement	-12 12
sb:after	-8 8
sb:after a	-5 5
sb:after they	16 -16
sb:afternoon	24 -24
sb:afternoon in	9 -9
sb:again :	-14 14
sb:again on	-14 14
sb:ago	-7 7
sb:agree in	-3 3
sb:agree with	-9 9
sb:agreement	-7 7
sb:agreement and	-12 12
sb:agreement between	-14 14
sb:agreement on	9 -9
sb:agreement sign	17 -17
sb:agreement that	-20 20
sb:all ,	-12 12
sb:all country	12 -12
sb:all in	-9 9
sb:alone	-10 10
sb:already	-11 11
sb:also on	6 -6
sb:among	12 -12
sb:an	-15 15
sb:an <quality>	-10 10
sb:an understanding	-11 11
sb:and ,	-22 22
sb:and <level>	11 -11
sb:and by	11 -11
sb:and his	-11 11
sb:and hope	-9 9
sb:and in	15 -15
sb:and it	-21 21
sb:and one	16 -16
sb:and so	-7 7
sb:and that	-9 9
sb:and will	-13 13
sb:and would	-9 9
sb:announce	-9 9
sb:announce by	-11 11
sb:announce framework	-14 14
sb:announce in	13 -13
sb:another	5 -5
sb:antónio	-17 17
sb:antónio costa	-17 17
sb:anyone	12 -12
sb:apply	17 -17
sb:are ,	10 -10
sb:are <level>	-15 15
sb:are <name>	-25 25
sb:are charge	-16 16
sb:are negotiate	9 -9
sb:are the	11 -11
sb:are under	-12 12
sb:around	9 -9
sb:arrangement with	13 -13
sb:as <person>	-19 19
sb:as for	9 -9
sb:as much	12 -12
sb:as of	17 -17
sb:as part	-11 11
sb:asean	8 -8
sb:asean summit	-14 14
sb:ask about	-16 16
sb:at <level>	-23 23
sb:at his	15 -15
sb:at noon	7 -7
sb:at once	-12 12
sb:at stake	-11 11
sb:b	-9 9
sb:back	-20 20
sb:bag	-9 9
sb:battery	-10 10
sb:be	10 -10
sb:be a	16 -16
sb:be charge	12 -12
sb:been free	11 -11
sb:been sign	15 -15
sb:been to	-9 9
sb:before ,	14 -14
sb:before the	-6 6
sb:being	-9 9
sb:between	14 -14
sb:between <seat>	8 -8
sb:biggest	13 -13
sb:bilateral	-9 9
sb:bill	-19 19
sb:billion	-11 11
sb:billion of	-18 18
sb:black	-13 13
sb:bloc	11 -11
sb:broke	-12 12
sb:broke off	-13 13
sb:brussel	11 -11
sb:busan	29 -29
sb:busan ,	23 -23
sb:business	10 -10
sb:by <level>	7 -7
sb:by which	-7 7
sb:canola	-17 17
sb:cap	-5 5
sb:capital	-15 15
sb:capital ,	-20 20
sb:car and	-12 12
sb:car from	-16 16
sb:car pay	8 -8
sb:case of	-18 18
sb:cattle	12 -12
sb:ceasefire	15 -15
sb:ceiling	-14 14
sb:charge on	-11 11
sb:chief negotiator	-18 18
sb:chip	16 -16
sb:cinnamon	-12 12
sb:clause	13 -13
sb:clock	-8 8
sb:close	-15 15
sb:close to	-12 12
sb:coffee	20 -20
sb:collect	16 -16
sb:come first	-11 11
sb:come in	11 -11
sb:commerce	20 -20
sb:commercial	8 -8
sb:comparison	-19 19
sb:comparison :	-22 22
sb:conclude a	6 -6
sb:conclude an	15 -15
sb:conclude their	-16 16
sb:consent	-10 10
sb:consultation	11 -11
sb:continue	-18 18
sb:contrast	-14 14
sb:contrast ,	-9 9
sb:cork	-10 10
sb:cost	14 -14
sb:costa	-16 16
sb:could	-11 11
sb:could be	-11 11
sb:country	21 -21
sb:country 's	11 -11
sb:country had	10 -10
sb:country to	-9 9
sb:country with	27 -27
sb:custom	-14 14
sb:day	12 -12
sb:day on	14 -14
sb:deadline	-12 12
sb:deadline of	-11 11
sb:deal	-7 7
sb:deal ,	-22 22
sb:deal :	-14 14
sb:deal in	13 -13
sb:deal that	19 -19
sb:deal to	-12 12
sb:deal was	9 -9
sb:decree	10 -10
sb:deficit	24 -24
sb:delegation	19 -19
sb:delegation of	14 -14
sb:der	9 -9
sb:did	-24 24
sb:discussion	15 -15
sb:do	10 -10
sb:doe ,	-20 20
sb:dollar	-9 9
sb:double	16 -16
sb:drop	8 -8
sb:duty	11 -11
sb:duty in	10 -10
sb:duty that	13 -13
sb:earlier	-14 14
sb:economy	14 -14
sb:either	-10 10
sb:either :	-12 12
sb:electric	-9 9
sb:electric car	-10 10
sb:else	8 -8
sb:elsewhere :	-15 15
sb:end of	9 -9
sb:enter	16 -16
sb:everybody	16 -16
sb:everyone	12 -12
sb:everything	16 -16
sb:expect in	-8 8
sb:export to	-18 18
sb:exporter	-14 14
sb:extension	20 -20
sb:fall	27 -27
sb:fall under	7 -7
sb:fentanyl	16 -16
sb:finished	12 -12
sb:first	-15 15
sb:first ,	-20 20
sb:first :	-13 13
sb:flew home	11 -11
sb:flew to	-8 8
sb:floor	-19 19
sb:fly	11 -11
sb:for	8 -8
sb:for <level>	-14 14
sb:for <name>	6 -6
sb:for <span>	10 -10
sb:for car	14 -14
sb:for everybody	12 -12
sb:for the	-12 12
sb:for their	19 -19
sb:for those	-15 15
sb:for trade	-13 13
sb:force	-9 9
sb:foreign	12 -12
sb:four	-12 12
sb:fourth	-15 15
sb:fourth ,	-20 20
sb:framework for	12 -12
sb:free under	25 -25
sb:from <day-gone>	12 -12
sb:from <name>	23 -23
sb:from <number>	13 -13
sb:from <seat>	-15 15
sb:from the	-13 13
sb:from there	13 -13
sb:further	18 -18
sb:gave	21 -21
sb:general	-8 8
sb:geneva	31 -31
sb:geneva ,	29 -29
sb:get	-11 11
sb:get <number>	27 -27
sb:get from	-15 15
sb:get its	-8 8
sb:go from	12 -12
sb:gold	11 -11
sb:good of	12 -12
sb:good pay	-10 10
sb:government	-19 19
sb:guest from	12 -12
sb:gyeongju	-20 20
sb:had	24 -24
sb:had a	-27 27
sb:had no	9 -9
sb:had sign	-11 11
sb:handshake	-12 12
sb:has <number>	-21 21
sb:has a	17 -17
sb:has an	22 -22
sb:has announce	-6 6
sb:has ask	13 -13
sb:has charge	13 -13
sb:has its	11 -11
sb:has let	9 -9
sb:has offer	13 -13
sb:has promise	-7 7
sb:has say	15 -15
sb:has with	-13 13
sb:have	-8 8
sb:have a	25 -25
sb:have no	-11 11
sb:have one	-5 5
sb:have sign	19 -19
sb:he agree	-14 14
sb:he and	-7 7
sb:he had	-9 9
sb:he is	12 -12
sb:he say	25 -25
sb:he tell	7 -7
sb:hear	-25 25
sb:hear from	-14 14
sb:hear that	-12 12
sb:helped	-11 11
sb:higher	8 -8
sb:his	-14 14
sb:his <quality>	-15 15
sb:his country	11 -11
sb:hit	16 -16
sb:hold on	-7 7
sb:hope	-25 25
sb:hope that	-14 14
sb:hope to	-15 15
sb:house	-12 12
sb:i hear	-15 15
sb:i sign	7 -7
sb:idea	-9 9
sb:if	10 -10
sb:if <name>	-15 15
sb:in <month-ahead>	12 -12
sb:in <month-today>	-11 11
sb:in <number>	-12 12
sb:in <organisation>	-22 22
sb:in a	22 -22
sb:in busan	15 -15
sb:in force	-9 9
sb:in geneva	16 -16
sb:in gyeongju	-12 12
sb:in its	-15 15
sb:in talk	16 -16
sb:in turnberry	14 -14
sb:in write	-8 8
sb:include	18 -18
sb:include the	15 -15
sb:included	11 -11
sb:initial in	-19 19
sb:investigation on	-12 12
sb:is also	-16 16
sb:is being	-13 13
sb:is charge	17 -17
sb:is no	-18 18
sb:is not	10 -10
sb:is part	10 -10
sb:is wait	-12 12
sb:issue	14 -14
sb:it 's	-13 13
sb:it a	-16 16
sb:it for	-12 12
sb:it has	9 -9
sb:it in	-16 16
sb:it put	-12 12
sb:it was	-13 13
sb:it will	15 -15
sb:its <office>	-11 11
sb:its <organisation>	9 -9
sb:its <person>	16 -16
sb:its deal	18 -18
sb:its market	-9 9
sb:its tariff	-10 10
sb:its treaty	9 -9
sb:its vote	9 -9
sb:joint	-23 23
sb:joint fact	-11 11
sb:joint statement	-19 19
sb:karachi	-10 10
sb:last	-9 9
sb:last <month-gone>	-10 10
sb:last summer	-19 19
sb:last week	-8 8
sb:late	-12 12
sb:lead	-10 10
sb:let in	-15 15
sb:level with	12 -12
sb:levy	13 -13
sb:like the	-14 14
sb:limit	-11 11
sb:line	14 -14
sb:list ,	10 -10
sb:list :	-25 25
sb:loan	15 -15
sb:longer	11 -11
sb:lower	-17 17
sb:maker	11 -11
sb:maker in	10 -10
sb:marble	-12 12
sb:market to	-11 11
sb:matter	19 -19
sb:may	15 -15
sb:meant	-7 7
sb:meanwhile	-16 16
sb:meanwhile ,	10 -10
sb:meanwhile <name>	-15 15
sb:meet	15 -15
sb:meet <person>	-8 8
sb:meet in	12 -12
sb:memorandum	9 -9
sb:milan	-17 17
sb:milk	14 -14
sb:mill	-21 21
sb:minister	26 -26
sb:month	-17 17
sb:morning	10 -10
sb:morning the	13 -13
sb:much as	12 -12
sb:must	16 -16
sb:name to	-4 4
sb:national	18 -18
sb:negotiate in	10 -10
sb:negotiation	-22 22
sb:negotiation ,	-16 16
sb:negotiation between	12 -12
sb:negotiation with	-31 31
sb:negotiator	-13 13
sb:negotiator ,	-17 17
sb:negotiator are	12 -12
sb:neighbor	-19 19
sb:neighbour	-11 11
sb:new	11 -11
sb:new from	-9 9
sb:no	-9 9
sb:no agreement	-6 6
sb:no deal	-15 15
sb:no more	-13 13
sb:no talk	-9 9
sb:no trade	20 -20
sb:nobody	-11 11
sb:northern	8 -8
sb:not on	-23 23
sb:not sign	11 -11
sb:nothing	11 -11
sb:now in	-10 10
sb:number	-8 8
sb:obtain	-13 13
sb:of <day-ahead>	-18 18
sb:of <level>	-9 9
sb:of <quality>	23 -23
sb:of <span>	16 -16
sb:of a	20 -20
sb:of commerce	12 -12
sb:of dollar	-10 10
sb:of its	-32 32
sb:of last	-19 19
sb:of talk	17 -17
sb:of these	-21 21
sb:of up	14 -14
sb:off its	9 -9
sb:off talk	16 -16
sb:off trade	-15 15
sb:offer	-9 9
sb:official	13 -13
sb:oil	-10 10
sb:oil pay	-10 10
sb:on <day-gone>	-8 8
sb:on <name>	20 -20
sb:on <quality>	-13 13
sb:on any	-14 14
sb:on each	-8 8
sb:on in	-16 16
sb:on most	-11 11
sb:on pay	15 -15
sb:on the	19 -19
sb:on thi	-27 27
sb:on to	12 -12
sb:on which	18 -18
sb:once	-22 22
sb:one in	11 -11
sb:one that	7 -7
sb:one with	-22 22
sb:only	-17 17
sb:only <name>	-16 16
sb:open	22 -22
sb:operator	16 -16
sb:or	15 -15
sb:order	9 -9
sb:order of	12 -12
sb:ordinary	16 -16
sb:ordinary duty	19 -19
sb:origin	14 -14
sb:other ,	12 -12
sb:other :	-10 10
sb:other deal	-13 13
sb:otherwise	-9 9
sb:outline	-15 15
sb:over <quality>	-9 9
sb:own :	-13 13
sb:own agreement	22 -22
sb:own deal	21 -21
sb:own talk	-11 11
sb:own with	12 -12
sb:pact between	6 -6
sb:paper	-16 16
sb:paper with	-24 24
sb:part	-16 16
sb:part from	11 -11
sb:partner	-7 7
sb:pay <level>	8 -8
sb:pay a	11 -11
sb:pay no	-7 7
sb:pay nothing	26 -26
sb:phase	-12 12
sb:phase one	-11 11
sb:plan for	-8 8
sb:plane	11 -11
sb:plant	13 -13
sb:play	-12 12
sb:point	11 -11
sb:port of	-10 10
sb:powder	10 -10
sb:presenter	-11 11
sb:presenter :	-10 10
sb:press	16 -16
sb:product of	12 -12
sb:promise	-10 10
sb:publish	-10 10
sb:pulp	-14 14
sb:put into	-2 2
sb:put off	8 -8
sb:put tariff	12 -12
sb:put their	-7 7
sb:question	11 -11
sb:queue	-35 35
sb:quota	-15 15
sb:rate	18 -18
sb:rate ,	14 -14
sb:rate for	10 -10
sb:rate is	6 -6
sb:rate of	-18 18
sb:ratification	-14 14
sb:reach a	-8 8
sb:reciprocal tariff	9 -9
sb:record	8 -8
sb:refuse	-12 12
sb:refuse to	-11 11
sb:region	9 -9
sb:reporter on	12 -12
sb:reporter that	-8 8
sb:responsible	-13 13
sb:responsible for	-13 13
sb:revise	-9 9
sb:revive	8 -8
sb:rise	16 -16
sb:room	-21 21
sb:round	6 -6
sb:round ,	-14 14
sb:round of	21 -21
sb:round with	15 -15
sb:run to	-10 10
sb:salmon	-14 14
sb:same	-12 12
sb:same level	-15 15
sb:same rate	9 -9
sb:same time	-12 12
sb:sanctioning	10 -10
sb:sanctioning <name>	9 -9
sb:santa	10 -10
sb:say ,	14 -14
sb:say after	-12 12
sb:say last	-11 11
sb:say so	-7 7
sb:sesame	-11 11
sb:settle	-14 14
sb:settle for	-10 10
sb:sheet :	22 -22
sb:sheet that	-7 7
sb:shipyard	-10 10
sb:shook	12 -12
sb:shook hand	10 -10
sb:shrimp	-12 12
sb:side would	-12 12
sb:sign ,	19 -19
sb:sign by	23 -23
sb:sign in	-15 15
sb:sign its	9 -9
sb:sign on	19 -19
sb:sign trade	-16 16
sb:since	19 -19
sb:since <month-gone>	18 -18
sb:since then	12 -12
sb:sit	14 -14
sb:so	-22 22
sb:so ,	-11 11
sb:so are	21 -21
sb:so did	-16 16
sb:so doe	-10 10
sb:some <number>	10 -10
sb:speak	-7 7
sb:spoke	11 -11
sb:spoke of	8 -8
sb:stake	-11 11
sb:stake are	-13 13
sb:stand ,	-11 11
sb:standstill	11 -11
sb:start	-26 26
sb:statement	-16 16
sb:statement of	-12 12
sb:statement that	-11 11
sb:statement with	-23 23
sb:stay	20 -20
sb:stay at	11 -11
sb:steel	15 -15
sb:steel and	10 -10
sb:steel from	13 -13
sb:step	-9 9
sb:strasbourg	-13 13
sb:strike its	9 -9
sb:strike with	13 -13
sb:successor	-13 13
sb:such a	-12 12
sb:such as	19 -19
sb:surplu	10 -10
sb:table	-15 15
sb:table ,	-12 12
sb:talk go	-15 15
sb:talk in	18 -18
sb:talk on	-19 19
sb:talk since	15 -15
sb:talk with	-16 16
sb:talked	10 -10
sb:talking about	12 -12
sb:tariff	-10 10
sb:tariff deal	-10 10
sb:tariff of	18 -18
sb:tariff on	-18 18
sb:tariff talk	17 -17
sb:tariff to	-12 12
sb:tax	-11 11
sb:tell reporter	-9 9
sb:tell the	10 -10
sb:ten	-12 12
sb:tenth	-10 10
sb:term	-10 10
sb:than	21 -21
sb:thank	-12 12
sb:thank to	-8 8
sb:that <name>	15 -15
sb:that are	-11 11
sb:that bring	13 -13
sb:that have	14 -14
sb:that his	10 -10
sb:that it	18 -18
sb:that negotiation	-12 12
sb:that our	-13 13
sb:that run	-10 10
sb:that their	12 -12
sb:that they	-8 8
sb:that with	-20 20
sb:the <level>	-19 19
sb:the <name>	-21 21
sb:the <number>	17 -17
sb:the <quality>	-11 11
sb:the <seat>	-9 9
sb:the accord	-12 12
sb:the afternoon	13 -13
sb:the agreement	-16 16
sb:the arrangement	19 -19
sb:the asean	-14 14
sb:the biggest	11 -11
sb:the bill	-12 12
sb:the bloc	11 -11
sb:the clock	-10 10
sb:the day	12 -12
sb:the delegation	12 -12
sb:the economic	-10 10
sb:the end	12 -12
sb:the first	-4 4
sb:the four	-6 6
sb:the house	-12 12
sb:the idea	-9 9
sb:the instrument	-13 13
sb:the joint	-14 14
sb:the list	16 -16
sb:the matter	12 -12
sb:the money	-13 13
sb:the month	-8 8
sb:the negotiation	-9 9
sb:the new	14 -14
sb:the order	-13 13
sb:the ordinary	11 -11
sb:the paper	18 -18
sb:the plane	8 -8
sb:the port	-10 10
sb:the protocol	30 -30
sb:the queue	-35 35
sb:the rate	15 -15
sb:the reciprocal	10 -10
sb:the region	13 -13
sb:the second	10 -10
sb:the step	-12 12
sb:the telephone	7 -7
sb:the text	20 -20
sb:the third	-13 13
sb:the time	7 -7
sb:the truce	29 -29
sb:the understanding	26 -26
sb:the vote	15 -15
sb:the war	11 -11
sb:the way	12 -12
sb:their name	-7 7
sb:their own	7 -7
sb:there	-13 13
sb:there are	15 -15
sb:there on	-11 11
sb:there was	12 -12
sb:there will	9 -9
sb:these	-12 12
sb:they agree	14 -14
sb:they are	14 -14
sb:they enter	15 -15
sb:they pay	-8 8
sb:thi	-26 26
sb:thi week	-17 17
sb:thing	-14 14
sb:third	-14 14
sb:third ,	-19 19
sb:third round	-14 14
sb:those	-5 5
sb:those in	-15 15
sb:those of	23 -23
sb:those with	-17 17
sb:three	25 -25
sb:three and	15 -15
sb:through	14 -14
sb:thu	11 -11
sb:tiktok	9 -9
sb:tile	-12 12
sb:time	15 -15
sb:to <seat>	18 -18
sb:to gyeongju	-6 6
sb:to negotiate	-10 10
sb:to put	17 -17
sb:to see	10 -10
sb:to sign	-16 16
sb:to take	13 -13
sb:to talk	11 -11
sb:to the	-7 7
sb:to those	-8 8
sb:together	15 -15
sb:together with	9 -9
sb:top	12 -12
sb:trade	-12 12
sb:trade deal	-10 10
sb:trade talk	-12 12
sb:treaty	-4 4
sb:treaty ,	-15 15
sb:truce	38 -38
sb:truce that	10 -10
sb:truce with	17 -17
sb:true that	-11 11
sb:trump say	-12 12
sb:turn	-10 10
sb:turnberry	10 -10
sb:turnberry ,	7 -7
sb:two	6 -6
sb:two have	-18 18
sb:under	9 -9
sb:under a	-9 9
sb:under an	-17 17
sb:under its	18 -18
sb:under the	23 -23
sb:under way	-12 12
sb:under which	-13 13
sb:understanding reach	10 -10
sb:understanding with	-11 11
sb:up	11 -11
sb:up <level>	10 -10
sb:us	15 -15
sb:used	12 -12
sb:very	11 -11
sb:visit to	-9 9
sb:von	9 -9
sb:von der	9 -9
sb:wait for	-6 6
sb:wap	7 -7
sb:wap )	7 -7
sb:war	17 -17
sb:war with	9 -9
sb:was a	10 -10
sb:was at	-13 13
sb:was initial	10 -10
sb:was still	-10 10
sb:way to	14 -14
sb:we have	14 -14
sb:week	-14 14
sb:week in	-10 10
sb:well ,	15 -15
sb:were announce	-12 12
sb:were sign	-11 11
sb:were the	15 -15
sb:what doe	11 -11
sb:what i	-13 13
sb:what it	-15 15
sb:what the	16 -16
sb:what they	-12 12
sb:whatever	-13 13
sb:when <person>	17 -17
sb:where it	13 -13
sb:where the	-10 10
sb:which	20 -20
sb:which <name>	16 -16
sb:which <number>	5 -5
sb:which <person>	-17 17
sb:which face	-9 9
sb:which he	-11 11
sb:which is	11 -11
sb:which strike	13 -13
sb:which was	-13 13
sb:while the	9 -9
sb:who has	12 -12
sb:who have	-15 15
sb:who negotiate	10 -10
sb:whose good	-11 11
sb:will be	18 -18
sb:will lower	-12 12
sb:will pay	-7 7
sb:window	9 -9
sb:wine	9 -9
sb:winter	10 -10
sb:wire	19 -19
sb:with	-14 14
sb:with <level>	14 -14
sb:with <name>	-17 17
sb:with <number>	9 -9
sb:with <seat>	-24 24
sb:with an	4 -4
sb:with the	10 -10
sb:with which	24 -24
sb:withdraw the	-10 10
sb:within <span>	-9 9
sb:without an	-12 12
sb:wool	-10 10
sb:would help	16 -16
sb:would keep	-9 9
sb:would raise	-13 13
sb:write that	26 -26
sb:wrong	12 -12
sb:year :	8 -8
sb:yes	14 -14
sb:— <person>	-11 11
sb:— <quality>	10 -10
sb:— a	-15 15
sb:— by	11 -11
sb:•	18 -18
sb:• <name>	18 -18
sentence failed	-8 8
sentence made	-24 24
sides=1	9 -9
sides=2	21 -21
sum=	16 -16
sum= agreement	-13 13
sum= no word	15 -15
sum= one	16 -16
sum=failed agreement	25 -25
sum=failed no word	-22 22
sum=made no word	15 -15
sum=made one	12 -12
sum=no failed	-10 10
sum=no failed talking	21 -21
sum=no failed talking talks	20 -20
sum=no made agreement	-13 13
sum=no making	16 -16
sum=no no word	28 -28
sum=no one	-9 9
sum=no talking made	-14 14
sum=no talking no word	34 -34
sum=talking agreement	13 -13
sum=talking made talks	7 -7
sum=talking making	-16 16
sum=talking no word	29 -29
sum=talking talks	-10 10
t0=future	14 -14
t0=present-passive	-7 7
t1=gerund	18 -18
t1=infinitive	4 -4
t1=participle-passive	15 -15
t1=perfect	-16 16
t1=present-passive	-8 8
t2=modal	17 -17
t2=modal-passive-not	-8 8
t2=participle-passive	26 -26
t2=past-not	12 -12
t2=perfect-passive-not	-13 13
t2=present-passive-not	20 -20
v0=declare	-12 12
v0=drop	9 -9
v0=enter	17 -17
v0=get	-15 15
v0=have	14 -14
v0=negotiate	-17 17
v0=put	-4 4
v0=ratify	-12 12
v0=say	12 -12
v0=send	-16 16
v0=tell	-12 12
v0=vote	-17 17
v0=wait	-13 13
v0=want	-11 11
v1=buy	13 -13
v1=discuss	14 -14
v1=enter	14 -14
v1=get	-11 11
v1=go	-14 14
v1=have	12 -12
v1=meet	5 -5
v1=other	12 -12
v1=say	12 -12
v1=sell	10 -10
v1=send	-12 12
v1=strike	14 -14
v1=wait	-11 11
v1=want	-14 14
v2=adopt	-15 15
v2=agree	4 -4
v2=answer	18 -18
v2=argue	-14 14
v2=begin	-12 12
v2=end	16 -16
v2=expect	10 -10
v2=fall	8 -8
v2=hold	-15 15
v2=leave	-14 14
v2=lower	21 -21
v2=obtain	-11 11
v2=offer	-7 7
v2=owe	12 -12
v2=plan	14 -14
v2=publish	-14 14
v2=ready	-13 13
v2=remain	10 -10
v2=report	10 -10
v2=return	-13 13
v2=rise	10 -10
v2=run	-16 16
v2=say	-4 4
v2=sell	14 -14
v2=set	12 -12
v2=settle	-12 12
v2=show	-10 10
v2=tell	21 -21
v2=think	-18 18
v2=threaten	13 -13
v2=treat	-7 7
v2=wait	16 -16
v2=withdraw	-9 9
vt0=admit present	-9 9
vt0=agree pluperfect	18 -18
vt0=ask past	-12 12
vt0=be future	14 -14
vt0=be present	-14 14
vt0=enter present	11 -11
vt0=get present	-5 5
vt0=go past	-17 17
vt0=have past	10 -10
vt0=keep modal	-9 9
vt0=keep present	11 -11
vt0=leave modal	-11 11
vt0=leave present	10 -10
vt0=let perfect	7 -7
vt0=negotiate future	-4 4
vt0=negotiate present	-15 15
vt0=other modal	12 -12
vt0=other past	17 -17
vt0=pay past	-10 10
vt0=pay present	21 -21
vt0=promise perfect	-10 10
vt0=raise present	10 -10
vt0=reach pluperfect	-15 15
vt0=say past	11 -11
vt0=settle past	16 -16
vt0=sign future	16 -16
vt0=take future	13 -13
vt0=tell past	-15 15
vt0=threaten past	12 -12
vt0=vote future	-14 14
vt1=admit present	-9 9
vt1=agree pluperfect	16 -16
vt1=be future	9 -9
vt1=be present	-19 19
vt1=enter present	11 -11
vt1=get present	-5 5
vt1=go past	-17 17
vt1=have past	10 -10
vt1=keep modal	-9 9
vt1=keep present	11 -11
vt1=leave modal	-11 11
vt1=leave present	10 -10
vt1=let perfect	7 -7
vt1=make participle	9 -9
vt1=make perfect	-13 13
vt1=negotiate future	-4 4
vt1=negotiate present	-15 15
vt1=other modal	11 -11
vt1=other past	15 -15
vt1=pay past	-10 10
vt1=pay present	21 -21
vt1=promise perfect	-10 10
vt1=put infinitive	11 -11
vt1=raise present	10 -10
vt1=say past	11 -11
vt1=settle past	16 -16
vt1=sign future	16 -16
vt1=sign infinitive	-10 10
vt1=take future	13 -13
vt1=tell past	-14 14
vt1=threaten past	11 -11
vt1=vote future	-14 14
vt2=adopt past	-10 10
vt2=agree present	5 -5
vt2=be modal	-22 22
vt2=be perfect	4 -4
vt2=be present	13 -13
vt2=begin past	-11 11
vt2=call present	-11 11
vt2=charge future	-8 8
vt2=charge present	16 -16
vt2=come pluperfect	-11 11
vt2=come present	17 -17
vt2=conclude past	10 -10
vt2=drop present	-11 11
vt2=end past	9 -9
vt2=expect present	7 -7
vt2=face present	11 -11
vt2=go future	-12 12
vt2=go past	13 -13
vt2=go perfect	13 -13
vt2=go present	-8 8
vt2=have past	14 -14
vt2=keep past	12 -12
vt2=keep present	7 -7
vt2=leave present	-15 15
vt2=let perfect	-14 14
vt2=let present	6 -6
vt2=obtain past	-22 22
vt2=offer past	-15 15
vt2=other past	14 -14
vt2=owe present	12 -12
vt2=promise past	-16 16
vt2=promise perfect	26 -26
vt2=promise present	-8 8
vt2=publish past	-16 16
vt2=put perfect	8 -8
vt2=ready present	-13 13
vt2=refuse perfect	-13 13
vt2=remain present	9 -9
vt2=report past	10 -10
vt2=return past	-16 16
vt2=run present	-20 20
vt2=say past	-6 6
vt2=say perfect	16 -16
vt2=sell past	11 -11
vt2=send present	13 -13
vt2=set present	8 -8
vt2=settle past	-8 8
vt2=settle pluperfect	-9 9
vt2=ship present	-14 14
vt2=sign perfect	-9 9
vt2=sign present	-15 15
vt2=stand present	-12 12
vt2=tell past	36 -36
vt2=tell perfect	-16 16
vt2=treat present	-8 8
vt2=want past	15 -15
w c0=bear	-3 3
w c0=propose	18 -18
w c1=say	-12 12
w c1=target	-6 6
w c2=buy	-13 13
w c2=end	-6 6
w c2=lack	-14 14
w c2=return	-18 18
w c2=target	-8 8
w c2=threaten	-20 20
w ct0=agree modal	18 -18
w ct0=agree pluperfect	-7 7
w ct0=bear modal	-8 8
w ct0=bear pluperfect	-16 16
w ct0=begin modal	-16 16
w ct0=down pluperfect	-10 10
w ct0=impose modal	14 -14
w ct0=propose past	13 -13
w ct0=propose present-passive	-25 25
w ct0=sign modal	13 -13
w ct0=sign past	-13 13
w ct0=sign perfect	12 -12
w ct0=stay past	10 -10
w ct0=stay perfect	-14 14
w ct0=stay present	-18 18
w ct0=up future	-11 11
w ct0=up modal	-9 9
w ct1=agree modal	18 -18
w ct1=agree pluperfect	-5 5
w ct1=bear infinitive	11 -11
w ct1=bear modal	-8 8
w ct1=bear pluperfect	-16 16
w ct1=begin modal	-7 7
w ct1=down participle-passive	7 -7
w ct1=down pluperfect	-10 10
w ct1=impose gerund	20 -20
w ct1=propose participle-passive	15 -15
w ct1=propose present-passive	-25 25
w ct1=refuse past	14 -14
w ct1=say gerund	-8 8
w ct1=sign modal	13 -13
w ct1=sign participle-passive	-15 15
w ct1=sign past	-13 13
w ct1=sign perfect	12 -12
w ct1=stay gerund	12 -12
w ct1=stay past	9 -9
w ct1=stay perfect	-12 12
w ct1=up modal	-9 9
w ct2=agree infinitive	-8 8
w ct2=agree participle-passive	-19 19
w ct2=agree past	-15 15
w ct2=agree pluperfect-passive	10 -10
w ct2=agree present	17 -17
w ct2=agree present-passive	18 -18
w ct2=bear modal	-8 8
w ct2=bear participle-passive	21 -21
w ct2=begin infinitive	13 -13
w ct2=down participle-passive	15 -15
w ct2=end infinitive	-11 11
w ct2=impose modal	10 -10
w ct2=impose past	-19 19
w ct2=impose past-passive	-18 18
w ct2=impose perfect	21 -21
w ct2=impose perfect-passive	9 -9
w ct2=lack present	-17 17
w ct2=propose participle-passive	19 -19
w ct2=propose present	-17 17
w ct2=return past	-9 9
w ct2=sign past-passive	9 -9
w ct2=stay modal	-11 11
w ct2=stay past	11 -11
w ct2=stay perfect	-20 20
w ct2=stay present-passive	-12 12
w ct2=target participle-passive	-18 18
w ct2=target pluperfect	-11 11
w ct2=up infinitive	15 -15
w ct2=up present	-19 19
w l1=-	7 -7
w l1=<begin>	-10 10
w l1=<duty>	17 -17
w l1=<goods>	-8 8
w l1=<level-noun>	13 -13
w l1=<level>	-14 14
w l1=<number>	10 -10
w l1=<office>	11 -11
w l1=<person>	16 -16
w l1=<quality>	16 -16
w l1=<seat>	-7 7
w l1=<v-begin>	9 -9
w l1=<v-propose>	26 -26
w l1=<v-sell>	-8 8
w l1=<v-stay>	-23 23
w l1=an	-20 20
w l1=any	6 -6
w l1=as	-8 8
w l1=being	-22 22
w l1=by	-21 21
w l1=can	16 -16
w l1=case	12 -12
w l1=chief	-10 10
w l1=commercial	9 -9
w l1=country	-11 11
w l1=did	-6 6
w l1=fish	-19 19
w l1=for	20 -20
w l1=formal	-8 8
w l1=four	-18 18
w l1=good	25 -25
w l1=great	12 -12
w l1=have	-4 4
w l1=he	-23 23
w l1=higher	9 -9
w l1=in	-9 9
w l1=keep	-24 24
w l1=nobody	13 -13
w l1=not	-20 20
w l1=of	24 -24
w l1=other	-14 14
w l1=own	-19 19
w l1=same	7 -7
w l1=seek	13 -13
w l1=separate	-8 8
w l1=such	-8 8
w l1=tariff	15 -15
w l1=they	11 -11
w l1=truce	7 -7
w l1=trump	9 -9
w l1=two	21 -21
w l1=under	-16 16
w l1=up	-15 15
w l1=want	-16 16
w l1=we	-19 19
w l1=where	9 -9
w l1=who	19 -19
w l1=will	22 -22
w l1=with	-11 11
w l2=-	18 -18
w l2=:	-9 9
w l2=;	-12 12
w l2=<agent>	12 -12
w l2=<day-ahead>	-8 8
w l2=<day-today>	-7 7
w l2=<gate>	-9 9
w l2=<month-gone>	-11 11
w l2=<name>	-6 6
w l2=<not>	4 -4
w l2=<number>	6 -6
w l2=<organisation>	18 -18
w l2=<person>	10 -10
w l2=<seat>	18 -18
w l2=<span>	22 -22
w l2=<v-agree>	10 -10
w l2=<v-begin>	-22 22
w l2=<v-end>	-26 26
w l2=<v-impose>	12 -12
w l2=<v-lack>	19 -19
w l2=<v-return>	12 -12
w l2=<v-up>	-25 25
w l2=a	20 -20
w l2=about	6 -6
w l2=and	-22 22
w l2=are	-20 20
w l2=as	-16 16
w l2=ask	9 -9
w l2=be	12 -12
w l2=been	14 -14
w l2=before	-9 9
w l2=both	-10 10
w l2=by	-13 13
w l2=ceasefire	16 -16
w l2=conclude	7 -7
w l2=country	-14 14
w l2=deal	-12 12
w l2=decline	-12 12
w l2=did	12 -12
w l2=donald	9 -9
w l2=door	7 -7
w l2=end	-9 9
w l2=first	-7 7
w l2=get	11 -11
w l2=go	-22 22
w l2=good	12 -12
w l2=has	-12 12
w l2=hope	6 -6
w l2=how	12 -12
w l2=i	9 -9
w l2=in	19 -19
w l2=into	-7 7
w l2=it	-10 10
w l2=leave	14 -14
w l2=make	16 -16
w l2=more	10 -10
w l2=negotiate	13 -13
w l2=new	14 -14
w l2=nobody	15 -15
w l2=north	12 -12
w l2=off	-15 15
w l2=one	-13 13
w l2=other	-19 19
w l2=outside	13 -13
w l2=promise	-7 7
w l2=resume	12 -12
w l2=round	5 -5
w l2=sign	7 -7
w l2=step	-8 8
w l2=their	9 -9
w l2=two	-18 18
w l2=under	-17 17
w l2=unless	15 -15
w l2=until	17 -17
w l2=was	-11 11
w l2=we	-10 10
w l2=what	-9 9
w l2=whose	-18 18
w l2=year	-12 12
w l2=—	29 -29
w l3="	25 -25
w l3='s	16 -16
w l3=:	-14 14
w l3=<agent>	19 -19
w l3=<day-ahead>	9 -9
w l3=<number>	-13 13
w l3=<person>	-21 21
w l3=<quality>	17 -17
w l3=<seat>	16 -16
w l3=<v-bear>	-17 17
w l3=<v-buy>	15 -15
w l3=<v-down>	10 -10
w l3=<v-lack>	22 -22
w l3=<v-return>	12 -12
w l3=<v-say>	-11 11
w l3=<v-sell>	21 -21
w l3=agreement	-6 6
w l3=also	-20 20
w l3=and	-9 9
w l3=as	-12 12
w l3=ask	-9 9
w l3=away	12 -12
w l3=back	-24 24
w l3=because	-11 11
w l3=both	15 -15
w l3=broke	-19 19
w l3=call	-16 16
w l3=deal	10 -10
w l3=doe	-15 15
w l3=first	-13 13
w l3=for	18 -18
w l3=from	-19 19
w l3=had	18 -18
w l3=is	10 -10
w l3=last	-7 7
w l3=make	-20 20
w l3=matter	10 -10
w l3=meet	-14 14
w l3=minister	12 -12
w l3=new	13 -13
w l3=next	7 -7
w l3=no	-14 14
w l3=offer	-8 8
w l3=on	14 -14
w l3=order	13 -13
w l3=outside	11 -11
w l3=part	-8 8
w l3=partner	-7 7
w l3=pay	-6 6
w l3=president	16 -16
w l3=rate	12 -12
w l3=say	-8 8
w l3=side	15 -15
w l3=sign	-13 13
w l3=spoke	7 -7
w l3=statement	15 -15
w l3=talk	-11 11
w l3=tell	-11 11
w l3=text	12 -12
w l3=thank	-7 7
w l3=then	-17 17
w l3=there	-20 20
w l3=though	-14 14
w l3=wait	14 -14
w l3=want	19 -19
w l3=we	-10 10
w l3=where	12 -12
w l3=which	14 -14
w l3=whose	11 -11
w l3=work	-12 12
w l3=—	-19 19
w l4='s	16 -16
w l4=)	-12 12
w l4=,	5 -5
w l4=-	17 -17
w l4=/	16 -16
w l4=;	-12 12
w l4=<agent>	-8 8
w l4=<day-today>	-24 24
w l4=<level>	-15 15
w l4=<money>	-10 10
w l4=<not>	7 -7
w l4=<number>	-41 41
w l4=<v-down>	-20 20
w l4=<v-end>	20 -20
w l4=<v-lack>	16 -16
w l4=<v-say>	-7 7
w l4=<v-stay>	-18 18
w l4=<v-suspend>	-18 18
w l4=a	18 -18
w l4=about	-14 14
w l4=also	18 -18
w l4=and	-23 23
w l4=constructive	12 -12
w l4=could	9 -9
w l4=country	-9 9
w l4=duty	-9 9
w l4=first	10 -10
w l4=good	27 -27
w l4=had	-34 34
w l4=have	36 -36
w l4=his	-9 9
w l4=hold	-21 21
w l4=if	15 -15
w l4=in	15 -15
w l4=is	-17 17
w l4=joint	11 -11
w l4=keep	13 -13
w l4=law	-18 18
w l4=make	-13 13
w l4=not	16 -16
w l4=part	-17 17
w l4=round	10 -10
w l4=sheet	14 -14
w l4=since	-14 14
w l4=table	16 -16
w l4=talk	-22 22
w l4=tell	-11 11
w l4=thank	-19 19
w l4=that	21 -21
w l4=then	-12 12
w l4=thi	-12 12
w l4=to	9 -9
w l4=too	-13 13
w l4=two	-13 13
w l4=under	19 -19
w l4=unless	-5 5
w l4=want	14 -14
w l4=was	-19 19
w l4=we	12 -12
w l4=whether	-11 11
w l4=will	-19 19
w l4=would	12 -12
w l4=write	-11 11
w l='s chief	-10 10
w l='s was	-7 7
w l=, <name>	11 -11
w l=, are	-13 13
w l=, as	-15 15
w l=, at	-16 16
w l=, by	-21 21
w l=, for	7 -7
w l=, have	6 -6
w l=, in	-16 16
w l=, under	-10 10
w l=, where	9 -9
w l=, who	8 -8
w l=- trade	17 -17
w l=: <name>	-29 29
w l=: its	-22 22
w l=: no	13 -13
w l=: the	19 -19
w l=<begin> <begin>	-10 10
w l=<begin> <name>	13 -13
w l=<begin> <person>	24 -24
w l=<begin> <seat>	-15 15
w l=<begin> the	-10 10
w l=<day-ahead> ,	-14 14
w l=<day-today> ,	-11 11
w l=<day-today> —	9 -9
w l=<level> on	10 -10
w l=<month-gone> for	10 -10
w l=<name> have	-6 6
w l=<name> was	12 -12
w l=<name> were	-10 10
w l=<name> would	13 -13
w l=<office> ,	-8 8
w l=<person> ,	28 -28
w l=<seat> 's	11 -11
w l=<seat> ,	24 -24
w l=<seat> for	-8 8
w l=<seat> is	-13 13
w l=<span> of	26 -26
w l=a <quality>	12 -12
w l=a good	20 -20
w l=a trade	10 -10
w l=all trade	-14 14
w l=and <person>	-17 17
w l=and <quality>	23 -23
w l=and a	-10 10
w l=and no	-15 15
w l=and to	13 -13
w l=are in	-9 9
w l=are still	-18 18
w l=as <name>	-9 9
w l=been in	8 -8
w l=before the	-15 15
w l=by a	-6 6
w l=by its	7 -7
w l=by the	-15 15
w l=ceasefire was	16 -16
w l=conclude an	10 -10
w l=country 's	-9 9
w l=decline to	-12 12
w l=did not	9 -9
w l=donald trump	9 -9
w l=first to	-18 18
w l=for an	-18 18
w l=from <name>	11 -11
w l=go on	-16 16
w l=had not	-15 15
w l=has an	10 -10
w l=has been	-18 18
w l=has just	-11 11
w l=have a	-9 9
w l=hope for	11 -11
w l=in case	12 -12
w l=initial an	-10 10
w l=is the	19 -19
w l=it was	-8 8
w l=make a	15 -15
w l=make its	11 -11
w l=no trade	14 -14
w l=north <quality>	12 -12
w l=of tariff	10 -10
w l=of the	-10 10
w l=of trade	-15 15
w l=off trade	-23 23
w l=on a	14 -14
w l=on an	-15 15
w l=round of	5 -5
w l=say that	-18 18
w l=say the	21 -21
w l=sign a	11 -11
w l=sign the	10 -10
w l=still in	-15 15
w l=that <person>	19 -19
w l=that a	14 -14
w l=the <name>	-18 18
w l=the <office>	23 -23
w l=the <organisation>	12 -12
w l=the <quality>	-30 30
w l=the new	-13 13
w l=the same	9 -9
w l=the tariff	-15 15
w l=they had	-14 14
w l=to a	-6 6
w l=two country	-14 14
w l=under an	-21 21
w l=what <name>	-14 14
w l=which <person>	5 -5
w l=whose own	-17 17
w l=year 's	-23 23
w l=— <name>	12 -12
w l=— the	11 -11
w lll=, <day-today> —	9 -9
w lll=, <name> 's	6 -6
w lll=, and a	-12 12
w lll=, and the	12 -12
w lll=, by the	-9 9
w lll=, is still	6 -6
w lll=, the <office>	11 -11
w lll=, whose own	-17 17
w lll=, without a	-11 11
w lll=: <name> 's	-16 16
w lll=<begin> <begin> <begin>	-10 10
w lll=<begin> <begin> <name>	13 -13
w lll=<begin> <begin> <person>	24 -24
w lll=<begin> <begin> <seat>	-15 15
w lll=<begin> <begin> the	-10 10
w lll=<begin> <name> 's	10 -10
w lll=<begin> <name> has	-16 16
w lll=<begin> <seat> 's	11 -11
w lll=<begin> <seat> is	-11 11
w lll=<begin> its own	-8 8
w lll=<begin> the <office>	8 -8
w lll=<begin> the <organisation>	9 -9
w lll=<begin> the <quality>	-24 24
w lll=<level> , as	8 -8
w lll=<level> under the	12 -12
w lll=<name> 's chief	-10 10
w lll=<name> , <name>	11 -11
w lll=<name> are still	-19 19
w lll=<name> has been	-18 18
w lll=<name> has no	15 -15
w lll=<name> sign trade	10 -10
w lll=<person> and <person>	-13 13
w lll=<person> is to	-7 7
w lll=<span> of trade	-14 14
w lll=end <span> of	11 -11
w lll=free - trade	19 -19
w lll=from <day-ahead> ,	-15 15
w lll=has had a	21 -21
w lll=has had its	15 -15
w lll=in the tariff	13 -13
w lll=last year 's	-23 23
w lll=make a trade	-11 11
w lll=of the tariff	-9 9
w lll=on <day-today> ,	-12 12
w lll=on the same	11 -11
w lll=part of the	-10 10
w lll=president donald trump	9 -9
w lll=say that the	-13 13
w lll=sign its own	17 -17
w lll=sixth round of	-5 5
w lll=spoke of a	6 -6
w lll=that they had	-18 18
w lll=the <name> 's	9 -9
w lll=the <name> ,	17 -17
w lll=the <name> was	9 -9
w lll=the <office> ,	-6 6
w lll=the <person> ,	14 -14
w lll=the first to	-18 18
w lll=the two country	-14 14
w lll=which has a	-18 18
w lll=which has an	26 -26
w lll=which has no	16 -16
w lll=with <name> ,	-15 15
w lll=with <seat> ,	12 -12
w lr='s .	4 -4
w lr='s are	-22 22
w lr='s in	13 -13
w lr='s is	7 -7
w lr='s of	-13 13
w lr='s on	15 -15
w lr='s with	17 -17
w lr=, <level>	-16 16
w lr=, an	-10 10
w lr=, as	9 -9
w lr=, it	10 -10
w lr=, of	-15 15
w lr=, off	17 -17
w lr=, with	10 -10
w lr=; with	12 -12
w lr=<begin> are	-31 31
w lr=<begin> between	-13 13
w lr=<begin> go	-14 14
w lr=<day-today> the	-12 12
w lr=<name> '	9 -9
w lr=<name> ,	-13 13
w lr=<name> .	-18 18
w lr=<name> <money>	13 -13
w lr=<name> <number>	21 -21
w lr=<name> a	9 -9
w lr=<name> framework	-32 32
w lr=<name> it	7 -7
w lr=<name> its	-39 39
w lr=<name> last	-16 16
w lr=<name> no	12 -12
w lr=<name> one	19 -19
w lr=<name> term	-8 8
w lr=<name> the	-20 20
w lr=<name> there	19 -19
w lr=<name> with	22 -22
w lr=<office> in	-11 11
w lr=<person> hand	-12 12
w lr=<person> in	-13 13
w lr=<person> the	19 -19
w lr=<person> to	13 -13
w lr=<quality> doe	13 -13
w lr=<quality> of	-16 16
w lr=<quality> still	-10 10
w lr=<quality> to	15 -15
w lr=<quality> were	11 -11
w lr=<seat> an	15 -15
w lr=<seat> on	-12 12
w lr=<seat> with	17 -17
w lr=a at	-9 9
w lr=a for	14 -14
w lr=a on	23 -23
w lr=a since	-8 8
w lr=a with	30 -30
w lr=after with	14 -14
w lr=agreement in	17 -17
w lr=agreement on	-15 15
w lr=also with	-11 11
w lr=an .	-24 24
w lr=an on	10 -10
w lr=an with	9 -9
w lr=and to	15 -15
w lr=are .	-26 26
w lr=at rate	-8 8
w lr=been about	9 -9
w lr=been and	-12 12
w lr=by .	-19 19
w lr=chief ,	-11 11
w lr=for on	-14 14
w lr=for with	17 -17
w lr=had .	8 -8
w lr=had <level>	-8 8
w lr=had the	12 -12
w lr=has .	6 -6
w lr=has with	-20 20
w lr=have .	-18 18
w lr=have <level>	-14 14
w lr=have for	-13 13
w lr=have the	7 -7
w lr=have their	25 -25
w lr=have with	-7 7
w lr=in .	-19 19
w lr=in of	-15 15
w lr=in since	7 -7
w lr=it a	13 -13
w lr=its ,	-19 19
w lr=its .	3 -3
w lr=its agreement	11 -11
w lr=its in	9 -9
w lr=keep .	-20 20
w lr=new .	9 -9
w lr=new with	-14 14
w lr=no ,	29 -29
w lr=no .	-31 31
w lr=no of	-14 14
w lr=no with	-19 19
w lr=not it	-11 11
w lr=of ,	8 -8
w lr=of in	8 -8
w lr=off with	15 -15
w lr=one of	7 -7
w lr=own .	14 -14
w lr=own with	-11 11
w lr=pay .	13 -13
w lr=same .	20 -20
w lr=separate with	-6 6
w lr=tariff between	16 -16
w lr=that with	-11 11
w lr=the .	36 -36
w lr=the ;	21 -21
w lr=the <name>	-16 16
w lr=the by	10 -10
w lr=the come	16 -16
w lr=the had	-11 11
w lr=the of	-12 12
w lr=the on	-8 8
w lr=the was	21 -21
w lr=the would	-6 6
w lr=their ,	-7 7
w lr=their .	-26 26
w lr=their of	12 -12
w lr=their with	8 -8
w lr=they in	11 -11
w lr=to <level>	-10 10
w lr=to a	-5 5
w lr=to an	-14 14
w lr=to its	24 -24
w lr=to on	12 -12
w lr=trade ,	11 -11
w lr=trade .	18 -18
w lr=trade of	22 -22
w lr=trade since	13 -13
w lr=was at	-10 10
w lr=was in	-5 5
w lr=we with	-17 17
w lr=were down	-14 14
w lr=which a	12 -12
w lr=which an	9 -9
w lr=which in	-12 12
w lr=which on	-18 18
w lr=which with	-13 13
w r1='	11 -11
w r1=)	-10 10
w r1=-	-10 10
w r1=;	-12 12
w r1=<agent>	-10 10
w r1=<end>	-14 14
w r1=<gate>	-11 11
w r1=<goods>	14 -14
w r1=<level-noun>	-17 17
w r1=<level>	-23 23
w r1=<money>	23 -23
w r1=<name>	-15 15
w r1=<not>	17 -17
w r1=<number>	33 -33
w r1=<seat>	16 -16
w r1=<span>	10 -10
w r1=<v-agree>	10 -10
w r1=<v-down>	21 -21
w r1=<v-lack>	-14 14
w r1=<v-return>	-11 11
w r1=<v-suspend>	9 -9
w r1=an	6 -6
w r1=and	-27 27
w r1=announce	-11 11
w r1=another	13 -13
w r1=are	-27 27
w r1=as	22 -22
w r1=away	12 -12
w r1=because	-15 15
w r1=before	-17 17
w r1=better	12 -12
w r1=by	17 -17
w r1=come	17 -17
w r1=continue	-6 6
w r1=day	21 -21
w r1=do	12 -12
w r1=doe	15 -15
w r1=for	-17 17
w r1=framework	-35 35
w r1=go	-10 10
w r1=hand	-16 16
w r1=in	10 -10
w r1=into	-12 12
w r1=it	19 -19
w r1=its	-8 8
w r1=less	-20 20
w r1=level	-10 10
w r1=make	-15 15
w r1=minute	13 -13
w r1=no	17 -17
w r1=nothing	20 -20
w r1=of	-11 11
w r1=off	18 -18
w r1=or	20 -20
w r1=over	-13 13
w r1=reach	12 -12
w r1=say	12 -12
w r1=set	-14 14
w r1=solution	9 -9
w r1=still	-23 23
w r1=table	8 -8
w r1=term	-19 19
w r1=treatment	12 -12
w r1=two	-18 18
w r1=was	16 -16
w r1=what	-25 25
w r1=yet	-12 12
w r2=:	-17 17
w r2=<day-ahead>	-21 21
w r2=<goods>	9 -9
w r2=<level-noun>	-11 11
w r2=<level>	-26 26
w r2=<name>	13 -13
w r2=<not>	17 -17
w r2=<number>	-8 8
w r2=<organisation>	-13 13
w r2=<person>	-14 14
w r2=<v-bear>	-14 14
w r2=<v-propose>	52 -52
w r2=<v-return>	13 -13
w r2=<v-sign>	13 -13
w r2=<v-stay>	-17 17
w r2=<v-up>	13 -13
w r2=about	14 -14
w r2=accord	9 -9
w r2=according	-9 9
w r2=all	-15 15
w r2=another	13 -13
w r2=are	15 -15
w r2=as	34 -34
w r2=at	10 -10
w r2=be	20 -20
w r2=beef	-11 11
w r2=broken	-9 9
w r2=busan	12 -12
w r2=by	-13 13
w r2=continue	-17 17
w r2=cut	-15 15
w r2=deal	-16 16
w r2=each	-12 12
w r2=expect	9 -9
w r2=final	10 -10
w r2=for	8 -8
w r2=force	11 -11
w r2=framework	-6 6
w r2=from	-15 15
w r2=go	15 -15
w r2=has	16 -16
w r2=his	6 -6
w r2=it	-11 11
w r2=last	-9 9
w r2=letter	15 -15
w r2=look	9 -9
w r2=month	-12 12
w r2=more	16 -16
w r2=most	12 -12
w r2=now	-15 15
w r2=of	-16 16
w r2=on	-7 7
w r2=pact	10 -10
w r2=palm	-8 8
w r2=past	10 -10
w r2=pay	-15 15
w r2=publish	9 -9
w r2=ryosei	13 -13
w r2=similar	-17 17
w r2=since	-12 12
w r2=spring	9 -9
w r2=stay	-18 18
w r2=steel	-22 22
w r2=tariff	13 -13
w r2=tell	10 -10
w r2=text	-10 10
w r2=than	-18 18
w r2=there	15 -15
w r2=they	-16 16
w r2=third	9 -9
w r2=trade	9 -9
w r2=under	-30 30
w r2=us	-24 24
w r2=was	-19 19
w r2=well	-12 12
w r2=which	-16 16
w r2=will	-7 7
w r2=year	-15 15
w r2=yet	10 -10
w r3="	-18 18
w r3=(	-14 14
w r3=;	-17 17
w r3=<agent>	22 -22
w r3=<day-ahead>	-3 3
w r3=<day-today>	16 -16
w r3=<goods-amount>	-10 10
w r3=<level-noun>	14 -14
w r3=<level>	3 -3
w r3=<money>	11 -11
w r3=<month-ahead>	-14 14
w r3=<month-gone>	-17 17
w r3=<number>	-10 10
w r3=<person>	-7 7
w r3=<sender>	12 -12
w r3=<v-agree>	-14 14
w r3=<v-begin>	-7 7
w r3=<v-down>	-18 18
w r3=<v-end>	-10 10
w r3=<v-propose>	9 -9
w r3=<v-say>	-19 19
w r3=<v-stay>	17 -17
w r3=again	8 -8
w r3=akazawa	13 -13
w r3=and	12 -12
w r3=apply	17 -17
w r3=are	27 -27
w r3=at	-9 9
w r3=by	15 -15
w r3=ceasefire	17 -17
w r3=conclude	-16 16
w r3=deal	15 -15
w r3=doe	-13 13
w r3=first	-18 18
w r3=from	37 -37
w r3=had	19 -19
w r3=have	-22 22
w r3=highest	-18 18
w r3=hold	-15 15
w r3=into	-11 11
w r3=its	-13 13
w r3=last	9 -9
w r3=make	17 -17
w r3=midnight	10 -10
w r3=no	15 -15
w r3=off	-11 11
w r3=on	12 -12
w r3=one	10 -10
w r3=our	-12 12
w r3=out	-9 9
w r3=purchase	15 -15
w r3=same	-10 10
w r3=say	-9 9
w r3=see	-10 10
w r3=side	-17 17
w r3=still	17 -17
w r3=summer	-21 21
w r3=talk	-14 14
w r3=telephone	15 -15
w r3=than	16 -16
w r3=the	11 -11
w r3=their	-13 13
w r3=thi	-10 10
w r3=three	-19 19
w r3=trade	-11 11
w r3=truce	22 -22
w r3=two	13 -13
w r3=up	11 -11
w r3=well	11 -11
w r3=what	-16 16
w r3=which	-20 20
w r3=while	16 -16
w r3=will	-17 17
w r4='s	-10 10
w r4=-	11 -11
w r4=:	5 -5
w r4=<agent>	13 -13
w r4=<day-ahead>	-10 10
w r4=<day-gone>	-23 23
w r4=<day-today>	6 -6
w r4=<gate>	10 -10
w r4=<level-noun>	-20 20
w r4=<name>	-8 8
w r4=<office>	-12 12
w r4=<organisation>	10 -10
w r4=<quality>	-17 17
w r4=<seat>	-12 12
w r4=<v-end>	-15 15
w r4=<v-impose>	19 -19
w r4=<v-propose>	-16 16
w r4=<v-suspend>	20 -20
w r4=<v-target>	14 -14
w r4=after	-9 9
w r4=agreement	-18 18
w r4=all	-9 9
w r4=an	-13 13
w r4=and	-9 9
w r4=are	-26 26
w r4=autumn	12 -12
w r4=await	-12 12
w r4=been	13 -13
w r4=being	-15 15
w r4=but	12 -12
w r4=by	-13 13
w r4=call	-16 16
w r4=conclude	21 -21
w r4=country	-10 10
w r4=custom	13 -13
w r4=doe	-14 14
w r4=done	11 -11
w r4=down	-10 10
w r4=each	12 -12
w r4=first	-16 16
w r4=for	26 -26
w r4=have	12 -12
w r4=her	-14 14
w r4=its	7 -7
w r4=let	6 -6
w r4=most	13 -13
w r4=next	7 -7
w r4=not	-5 5
w r4=on	-16 16
w r4=president	12 -12
w r4=rate	-13 13
w r4=reciprocal	-10 10
w r4=since	-18 18
w r4=steel	-12 12
w r4=still	-10 10
w r4=sugar	-8 8
w r4=suspend	16 -16
w r4=text	7 -7
w r4=the	-6 6
w r4=they	20 -20
w r4=thing	10 -10
w r4=three	8 -8
w r4=touched	21 -21
w r4=under	-25 25
w r4=was	13 -13
w r4=what	18 -18
w r4=which	-9 9
w r4=whose	17 -17
w r4=with	12 -12
w r=, <name>	13 -13
w r=, according	-9 9
w r=, are	14 -14
w r=, at	18 -18
w r=, for	15 -15
w r=, it	-8 8
w r=, not	7 -7
w r=, ryosei	13 -13
w r=, which	-23 23
w r=: <level>	10 -10
w r=: <quality>	-10 10
w r=; so	-11 11
w r=<day-gone> .	-9 9
w r=<day-gone> in	7 -7
w r=<end> <end>	-14 14
w r=<level> <end>	-14 14
w r=<money> last	9 -9
w r=<number> ,	14 -14
w r=<number> .	19 -19
w r=<span> before	-9 9
w r=<span> of	11 -11
w r=a deal	-2 2
w r=a free	-6 6
w r=a letter	13 -13
w r=a similar	-15 15
w r=about a	-18 18
w r=about in	12 -12
w r=agreement .	16 -16
w r=agreement in	-15 15
w r=agreement of	-10 10
w r=agreement with	15 -15
w r=and has	18 -18
w r=and is	-10 10
w r=and would	-9 9
w r=as well	-12 12
w r=at <level>	-27 27
w r=at <number>	-18 18
w r=at the	17 -17
w r=better term	12 -12
w r=between <name>	18 -18
w r=between <seat>	-16 16
w r=by the	-8 8
w r=day ,	13 -13
w r=doe not	15 -15
w r=for <level>	-9 9
w r=for <name>	12 -12
w r=for a	-13 13
w r=for an	-8 8
w r=for the	-7 7
w r=go on	-18 18
w r=go to	12 -12
w r=hand on	-15 15
w r=in <name>	51 -51
w r=in a	16 -16
w r=in busan	7 -7
w r=in force	12 -12
w r=into <name>	-10 10
w r=it ,	-10 10
w r=it in	11 -11
w r=last month	-9 9
w r=last week	15 -15
w r=last year	-15 15
w r=less than	-20 20
w r=minute past	10 -10
w r=of <day-ahead>	-20 20
w r=of <day-gone>	-16 16
w r=of <name>	26 -26
w r=of <number>	-7 7
w r=of last	-12 12
w r=of the	14 -14
w r=off with	17 -17
w r=on a	-11 11
w r=on beef	-12 12
w r=on it	-14 14
w r=on paper	-11 11
w r=on steel	-22 22
w r=on trade	13 -13
w r=one with	-11 11
w r=term with	-10 10
w r=that <person>	-22 22
w r=the <name>	13 -13
w r=the agreement	-14 14
w r=to <level>	-31 31
w r=to go	14 -14
w r=with <name>	-17 17
w r=with <person>	7 -7
w r=with a	11 -11
w r=with it	15 -15
w r=with that	-11 11
w r=with us	-25 25
w r=would be	14 -14
w r=would continue	-14 14
w t0=perfect	-14 14
w t0=perfect-not	-16 16
w t0=present-not	17 -17
w t0=present-passive	-11 11
w t1=gerund	-9 9
w t1=perfect-not	-16 16
w t1=pluperfect-passive	11 -11
w t1=present-not	17 -17
w t1=present-passive	-12 12
w t2=modal	-12 12
w t2=modal-passive	20 -20
w t2=participle-passive	-25 25
w t2=perfect-passive	10 -10
w t2=perfect-passive-not	-14 14
w t2=present-not	-15 15
w v0=agree	18 -18
w v0=declare	-15 15
w v0=decline	-12 12
w v0=fall	16 -16
w v0=hope	9 -9
w v0=intend	7 -7
w v0=keep	-16 16
w v0=look	-13 13
w v0=meet	20 -20
w v0=negotiate	-18 18
w v0=other	-11 11
w v0=put	-9 9
w v0=say	12 -12
w v0=seek	19 -19
w v0=stand	-16 16
w v0=start	-13 13
w v0=step	-6 6
w v0=vote	-14 14
w v1=bring	7 -7
w v1=carry	-14 14
w v1=declare	-15 15
w v1=enter	17 -17
w v1=fall	16 -16
w v1=go	-9 9
w v1=keep	-13 13
w v1=look	-13 13
w v1=negotiate	-16 16
w v1=obtain	-15 15
w v1=run	8 -8
w v1=see	14 -14
w v1=seek	19 -19
w v1=stand	-16 16
w v1=step	-6 6
w v1=write	-8 8
w v2=announce	-20 20
w v2=be	3 -3
w v2=buy	-14 14
w v2=conclude	-22 22
w v2=continue	-22 22
w v2=go	-17 17
w v2=hold	-18 18
w v2=other	-17 17
w v2=put	12 -12
w v2=remain	8 -8
w v2=require	-17 17
w v2=say	9 -9
w v2=seal	10 -10
w v2=see	-10 10
w v2=settle	-19 19
w v2=sign	12 -12
w v2=suspend	12 -12
w v2=tell	8 -8
w v2=threaten	-20 20
w v2=vote	-12 12
w vt0=ask perfect	11 -11
w vt0=begin future	10 -10
w vt0=conclude pluperfect	-10 10
w vt0=end present	-10 10
w vt0=fall present	16 -16
w vt0=get present	-13 13
w vt0=go future	-11 11
w vt0=have past	-7 7
w vt0=intend present	7 -7
w vt0=keep future	-13 13
w vt0=keep past	10 -10
w vt0=leave present	14 -14
w vt0=look past	-11 11
w vt0=meet present	19 -19
w vt0=negotiate modal	-9 9
w vt0=negotiate present	-13 13
w vt0=other past	13 -13
w vt0=other perfect	-14 14
w vt0=ratify perfect	-18 18
w vt0=say past	11 -11
w vt0=set perfect	-9 9
w vt0=sign modal	15 -15
w vt0=stand present	-18 18
w vt0=take modal	-10 10
w vt0=vote future	-12 12
w vt0=want past	17 -17
w vt0=want present	-7 7
w vt1=ask past	-10 10
w vt1=ask perfect	11 -11
w vt1=begin future	10 -10
w vt1=carry infinitive	-11 11
w vt1=conclude pluperfect	-10 10
w vt1=end present	-10 10
w vt1=fall present	16 -16
w vt1=get present	-13 13
w vt1=have past	-8 8
w vt1=keep past	10 -10
w vt1=meet present	19 -19
w vt1=negotiate modal	-9 9
w vt1=negotiate present	-13 13
w vt1=other past	12 -12
w vt1=other present	-22 22
w vt1=ratify perfect	-18 18
w vt1=reach infinitive	-3 3
w vt1=see infinitive	14 -14
w vt1=set perfect	-9 9
w vt1=settle infinitive	15 -15
w vt1=sign infinitive	14 -14
w vt1=sign modal	15 -15
w vt1=stand present	-18 18
w vt1=take modal	-10 10
w vt1=vote future	-12 12
w vt1=want past	16 -16
w vt1=want present	-10 10
w vt2=accept past	-21 21
w vt2=agree participle	-23 23
w vt2=agree present	9 -9
w vt2=announce past	-14 14
w vt2=be past	10 -10
w vt2=begin perfect	7 -7
w vt2=bring present	-15 15
w vt2=come present	16 -16
w vt2=conclude participle	-21 21
w vt2=continue modal	-14 14
w vt2=go infinitive	13 -13
w vt2=go present	-20 20
w vt2=initial participle	-11 11
w vt2=let present	-15 15
w vt2=make participle	-14 14
w vt2=make past	7 -7
w vt2=meet present	16 -16
w vt2=negotiate participle	10 -10
w vt2=negotiate past	11 -11
w vt2=other present	-13 13
w vt2=put perfect	19 -19
w vt2=reach present	17 -17
w vt2=remain present	7 -7
w vt2=require present	-17 17
w vt2=say past	21 -21
w vt2=settle past	-21 21
w vt2=sign participle	18 -18
w vt2=strike present	12 -12
way word after 	-23 23
way word after 's	-23 23
way word after 's chief	-10 10
way word after 's was	-7 7
way word after ,	6 -6
way word after , which	-11 11
way word after , which has a	-18 18
way word after , which has no	-12 12
way word after , whose	-25 25
way word after , whose own	-15 15
way word after , with which <name>	-9 9
way word after - <name>	-16 16
way word after :	-19 19
way word after and <name> , which	-16 16
way word after and <name> have	6 -6
way word after and <name> on <day-today>	-10 10
way word after and the <name> have	-12 12
way word after for	-7 7
way word after had	-11 11
way word after has	-13 13
way word after has an	-12 12
way word after has had a	15 -15
way word after has its own	-20 20
way word after has no trade	-12 12
way word after have	11 -11
way word after have had a	-14 14
way word after is	-11 11
way word after that the	-10 10
way word after under an	12 -12
way word after:"	13 -13
way word after:'	11 -11
way word after:)	12 -12
way word after:-	-12 12
way word after:;	9 -9
way word after:<day-ahead>	18 -18
way word after:<gate>	25 -25
way word after:<goods-amount>	12 -12
way word after:<money>	-15 15
way word after:<month-gone>	10 -10
way word after:<organisation>	-17 17
way word after:<person>	18 -18
way word after:<v-agree>	20 -20
way word after:<v-bear>	-7 7
way word after:<v-propose>	15 -15
way word after:<v-sign>	12 -12
way word after:admit	9 -9
way word after:after	-18 18
way word after:all	-10 10
way word after:also	11 -11
way word after:and	7 -7
way word after:announce	9 -9
way word after:as	-31 31
way word after:at	16 -16
way word after:back	14 -14
way word after:begin	11 -11
way word after:belong	19 -19
way word after:bilateral	13 -13
way word after:but	17 -17
way word after:by	2 -2
way word after:can	-9 9
way word after:car	24 -24
way word after:ceiling	-17 17
way word after:change	-14 14
way word after:coal	-12 12
way word after:come	-6 6
way word after:commerce	16 -16
way word after:competitor	-13 13
way word after:custom	11 -11
way word after:decline	-16 16
way word after:did	-11 11
way word after:down	-10 10
way word after:expect	-14 14
way word after:extension	9 -9
way word after:fall	5 -5
way word after:fifth	11 -11
way word after:fish	-18 18
way word after:flew	-8 8
way word after:for	9 -9
way word after:go	16 -16
way word after:grow	14 -14
way word after:his	-13 13
way word after:hit	9 -9
way word after:hope	13 -13
way word after:if	11 -11
way word after:in	-9 9
way word after:including	-10 10
way word after:informed	12 -12
way word after:initial	10 -10
way word after:intend	7 -7
way word after:interest	-11 11
way word after:isn't	22 -22
way word after:it	-12 12
way word after:itself	-10 10
way word after:johan	-12 12
way word after:keep	-12 12
way word after:leader	-15 15
way word after:leave	14 -14
way word after:let	-9 9
way word after:like	-5 5
way word after:line	-14 14
way word after:long	-8 8
way word after:machinery	-11 11
way word after:make	2 -2
way word after:mercosur	25 -25
way word after:minister	8 -8
way word after:most	-16 16
way word after:move	-17 17
way word after:new	13 -13
way word after:next	12 -12
way word after:no	-10 10
way word after:nobody	9 -9
way word after:not	8 -8
way word after:old	-15 15
way word after:once	5 -5
way word after:open	12 -12
way word after:opened	13 -13
way word after:out	-7 7
way word after:outside	11 -11
way word after:owe	17 -17
way word after:paper	19 -19
way word after:part	-9 9
way word after:pay	-13 13
way word after:policy	-11 11
way word after:quota	18 -18
way word after:remain	-20 20
way word after:resume	14 -14
way word after:run	12 -12
way word after:same	17 -17
way word after:seat	13 -13
way word after:see	12 -12
way word after:seed	9 -9
way word after:seek	10 -10
way word after:separate	-8 8
way word after:sheet	15 -15
way word after:shrimp	15 -15
way word after:similar	-15 15
way word after:since	-20 20
way word after:sixth	-7 7
way word after:stand	9 -9
way word after:step	-7 7
way word after:such	-9 9
way word after:summit	-21 21
way word after:take	-12 12
way word after:those	-12 12
way word after:time	9 -9
way word after:trade	-17 17
way word after:tried	-12 12
way word after:truce	6 -6
way word after:tuna	-9 9
way word after:turnberry	-13 13
way word after:unless	11 -11
way word after:up	-12 12
way word after:us	-12 12
way word after:visit	-12 12
way word after:vote	7 -7
way word after:way	14 -14
way word after:we	-10 10
way word after:well	-17 17
way word after:were	13 -13
way word after:where	11 -11
way word after:which	-15 15
way word after:while	-18 18
way word after:whom	-14 14
way word after:whose	-22 22
way word after:wine	-16 16
way word after:work	-14 14
way word after:yet	12 -12
way word after:you	-15 15
way word before 	19 -19
way word before : <name> and	-9 9
way word before between the	18 -18
way word before between the <name> and	-6 6
way word before for	9 -9
way word before for the	-7 7
way word before of	23 -23
way word before on in	14 -14
way word before that	12 -12
way word before with <name> ,	-11 11
way word before with <name> , <name> and	-16 16
way word before with <name> and the	-7 7
way word before with the	-12 12
way word before:"	10 -10
way word before:)	12 -12
way word before:-	22 -22
way word before::	-10 10
way word before:<agent>	35 -35
way word before:<day-ahead>	-11 11
way word before:<duty>	-14 14
way word before:<gate>	-14 14
way word before:<goods-amount>	-25 25
way word before:<level-noun>	-4 4
way word before:<level>	-12 12
way word before:<money>	6 -6
way word before:<month-today>	-13 13
way word before:<name>	-20 20
way word before:<not>	27 -27
way word before:<number>	14 -14
way word before:<office>	-12 12
way word before:<organisation>	10 -10
way word before:<v-bear>	13 -13
way word before:<v-buy>	15 -15
way word before:<v-impose>	13 -13
way word before:<v-sign>	9 -9
way word before:<v-stay>	-14 14
way word before:<v-target>	-13 13
way word before:about	28 -28
way word before:after	22 -22
way word before:against	14 -14
way word before:ago	-12 12
way word before:an	21 -21
way word before:announce	-15 15
way word before:as	22 -22
way word before:before	19 -19
way word before:both	-10 10
way word before:busan	11 -11
way word before:case	-17 17
way word before:certain	-9 9
way word before:continue	-19 19
way word before:country	21 -21
way word before:down	-16 16
way word before:enter	12 -12
way word before:fix	10 -10
way word before:geneva	22 -22
way word before:go	-11 11
way word before:golf	14 -14
way word before:good	13 -13
way word before:half	-12 12
way word before:his	10 -10
way word before:hold	-15 15
way word before:it	25 -25
way word before:its	14 -14
way word before:last	15 -15
way word before:law	9 -9
way word before:leave	13 -13
way word before:less	-16 16
way word before:lower	-16 16
way word before:money	-15 15
way word before:most	14 -14
way word before:new	12 -12
way word before:no	20 -20
way word before:of	14 -14
way word before:open	8 -8
way word before:order	14 -14
way word before:over	-10 10
way word before:president	18 -18
way word before:product	-9 9
way word before:raise	17 -17
way word before:round	-15 15
way word before:second	10 -10
way word before:since	9 -9
way word before:still	-14 14
way word before:suspend	12 -12
way word before:table	-15 15
way word before:take	19 -19
way word before:tax	-10 10
way word before:television	-11 11
way word before:their	23 -23
way word before:there	-11 11
way word before:time	12 -12
way word before:trade	19 -19
way word before:truce	10 -10
way word before:turnberry	9 -9
way word before:want	-10 10
way word before:was	11 -11
way word before:way	-13 13
way word before:what	-15 15
way word before:would	-9 9
way word before:year	11 -11
way word before:—	13 -13
way:"	21 -21
way:)	20 -20
way:<agent>	4 -4
way:<day-ahead>	11 -11
way:<gate>	8 -8
way:<goods-amount>	-16 16
way:<level-noun>	-4 4
way:<month-gone>	9 -9
way:<month-today>	-13 13
way:<not>	11 -11
way:<office>	-19 19
way:<organisation>	-7 7
way:<v-deny>	17 -17
way:<v-down>	-19 19
way:<v-lack>	21 -21
way:<v-sign>	18 -18
way:<v-stay>	-15 15
way:about	9 -9
way:additional	10 -10
way:admit	8 -8
way:ago	-12 12
way:all	-15 15
way:also	17 -17
way:approve	-12 12
way:as	-11 11
way:asean	16 -16
way:at	8 -8
way:back	9 -9
way:barley	11 -11
way:be	-10 10
way:beer	-13 13
way:before	14 -14
way:begin	10 -10
way:belong	19 -19
way:bilateral	14 -14
way:busan	11 -11
way:but	16 -16
way:butter	-11 11
way:can	-8 8
way:car	13 -13
way:case	-14 14
way:ceiling	-18 18
way:certain	-9 9
way:change	-13 13
way:charge	-13 13
way:chip	13 -13
way:clock	-10 10
way:coal	-11 11
way:collect	12 -12
way:commerce	16 -16
way:continue	-22 22
way:custom	11 -11
way:decline	-16 16
way:did	-19 19
way:down	-23 23
way:early	9 -9
way:economy	14 -14
way:enter	17 -17
way:everybody	12 -12
way:expect	-12 12
way:export	8 -8
way:extension	14 -14
way:fall	12 -12
way:far	11 -11
way:fentanyl	12 -12
way:fifth	14 -14
way:first	-13 13
way:fish	-18 18
way:fix	10 -10
way:for	10 -10
way:from	9 -9
way:geneva	24 -24
way:give	-10 10
way:good	7 -7
way:grow	14 -14
way:gyeongju	-8 8
way:half	-11 11
way:hit	10 -10
way:hold	-19 19
way:if	8 -8
way:including	-10 10
way:informed	12 -12
way:initial	10 -10
way:intend	7 -7
way:interest	-10 10
way:investigation	11 -11
way:isn't	22 -22
way:issue	16 -16
way:itself	-9 9
way:johan	-12 12
way:keep	-12 12
way:leave	23 -23
way:less	-18 18
way:let	-15 15
way:like	-4 4
way:machinery	-19 19
way:make	8 -8
way:medicine	-14 14
way:meet	15 -15
way:mercosur	24 -24
way:midnight	13 -13
way:minister	10 -10
way:money	-15 15
way:more	9 -9
way:move	-16 16
way:must	12 -12
way:nearly	-11 11
way:new	21 -21
way:next	16 -16
way:nobody	9 -9
way:nor	7 -7
way:not	9 -9
way:of	17 -17
way:old	-16 16
way:once	7 -7
way:open	18 -18
way:operator	15 -15
way:otherwise	-10 10
way:out	-9 9
way:outside	11 -11
way:over	-10 10
way:owe	17 -17
way:paper	12 -12
way:part	-13 13
way:pause	15 -15
way:pay	-16 16
way:policy	-11 11
way:prepare	17 -17
way:principle	10 -10
way:quota	18 -18
way:remain	-19 19
way:round	-20 20
way:rule	15 -15
way:run	15 -15
way:same	22 -22
way:seat	13 -13
way:second	19 -19
way:see	16 -16
way:seed	4 -4
way:separate	-8 8
way:sheet	16 -16
way:shrimp	15 -15
way:similar	-18 18
way:sixth	-14 14
way:south	9 -9
way:stand	10 -10
way:step	-7 7
way:summit	-14 14
way:suspend	10 -10
way:tenth	-12 12
way:text	-10 10
way:they	-13 13
way:those	-4 4
way:time	20 -20
way:to	9 -9
way:tried	-12 12
way:truce	17 -17
way:tuna	-9 9
way:turn	11 -11
way:unless	13 -13
way:us	-11 11
way:vote	9 -9
way:wait	11 -11
way:want	-11 11
way:we	-10 10
way:well	-18 18
way:were	13 -13
way:what	-17 17
way:when	-10 10
way:which	-16 16
way:whom	-14 14
way:whose	-21 21
way:wine	-16 16
way:work	-11 11
way:year	7 -7
way:yet	13 -13
way:you	-11 11
way:zero	14 -14
word after far	12 -12
word after near	-10 10
word after over another	11 -11
word before apart	20 -20
word=agree	14 -14
word=agreed	-16 16
word=agreement	-12 12
word=agreement from word before	-28 28
word=agreement of word after	-19 19
word=agreement other part third	10 -10
word=agreement over another word after from	14 -14
word=agreement over another word after none	-9 9
word=agreement over another word after the	17 -17
word=agreement over another word before for	-14 14
word=agreement over another word before the	25 -25
word=agreement over another word before with	-25 25
word=agreement same part third	-17 17
word=agreement straight word after from	-16 16
word=agreement straight word after of	-24 24
word=agreement straight word after the	-7 7
word=agreement straight word after to	-15 15
word=agreement straight word before by	15 -15
word=agreement straight word before from	-23 23
word=agreement the word before	18 -18
word=agreement third	-9 9
word=agreement with word before	-4 4
word=agreement word after apart	8 -8
word=agreement word before apart	13 -13
word=agreement word before touch	-2 2
word=agreements	-14 14
word=bargains	-11 11
word=came to	13 -13
word=conclude	-26 26
word=consultations	30 -30
word=court	52 -52
word=courts	14 -14
word=customs union	36 -36
word=deals	-22 22
word=framework	14 -14
word=frameworks	-34 34
word=get	24 -24
word=handshake	9 -9
word=initialed	9 -9
word=initialled	-27 27
word=making by word before	16 -16
word=making for word before	-15 15
word=making from word after	-18 18
word=making from word before	-12 12
word=making of word before	20 -20
word=making over another word after and	12 -12
word=making over another word after from	-9 9
word=making over another word after of	18 -18
word=making over another word before from	-15 15
word=making over another word before in	12 -12
word=making over another word before the	13 -13
word=making same part third	-8 8
word=making straight word after from	-10 10
word=making straight word after the	20 -20
word=making straight word before by	16 -16
word=making straight word before for	-10 10
word=making straight word before of	22 -22
word=making straight word before the	-8 8
word=making straight word before to	18 -18
word=making the word after	22 -22
word=making word after apart	18 -18
word=making word after far	20 -20
word=making word after near	-2 2
word=making word before apart	-6 6
word=memorandum	22 -22
word=negotiate	-11 11
word=negotiated	3 -3
word=negotiates	2 -2
word=negotiating	-36 36
word=negotiation	-28 28
word=negotiations	-31 31
word=negotiator	45 -45
word=negotiators	11 -11
word=one	15 -15
word=one and word before	6 -6
word=one for word before	14 -14
word=one from word before	14 -14
word=one in word after	17 -17
word=one none word before	9 -9
word=one other part side	-21 21
word=one other part third	13 -13
word=one over another word after the	-14 14
word=one over another word before and	9 -9
word=one over another word before none	14 -14
word=one straight word after in	12 -12
word=one straight word before from	13 -13
word=one straight word before with	-8 8
word=one the word after	-23 23
word=one third	18 -18
word=one to word before	11 -11
word=one word after apart	-15 15
word=one word after touch	34 -34
word=one word before apart	12 -12
word=one word before far	26 -26
word=one word before touch	16 -16
word=ones	33 -33
word=reach	-5 5
word=reached	10 -10
word=sealed	13 -13
word=settle	23 -23
word=settled	-24 24
word=settlement	23 -23
word=shake	10 -10
word=shook	-11 11
word=sign	21 -21
word=signature	18 -18
word=signing	-10 10
word=signs	11 -11
word=talk	55 -55
word=talked	35 -35
word=talking	-17 17
word=talks for word before	13 -13
word=talks from word before	14 -14
word=talks in word after	-14 14
word=talks of word before	19 -19
word=talks other part side	-29 29
word=talks over another word after the	12 -12
word=talks same part side	8 -8
word=talks same part third	-16 16
word=talks side	-8 8
word=talks straight word after in	-18 18
word=talks straight word after to	-19 19
word=talks straight word after with	19 -19
word=talks straight word before for	12 -12
word=talks straight word before from	13 -13
word=talks straight word before none	19 -19
word=talks straight word before of	18 -18
word=talks straight word before to	-10 10
word=talks third	-29 29
word=talks to word after	-19 19
word=talks to word before	-12 12
word=talks with word after	18 -18
word=talks word before apart	12 -12
word=talks word before far	-6 6
word=terms	23 -23
word=the same	30 -30
word=treaty	-12 12
word=won	20 -20
word=yet	-17 17`;
