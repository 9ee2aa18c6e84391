// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	21 -21
US	95 -95
a:'	16 -16
a:'s	8 -8
a:'s .	-14 14
a:'s <level>	11 -11
a:'s <organisation>	-13 13
a:'s agreement	-12 12
a:'s custom	8 -8
a:'s foreign	10 -10
a:'s get	-9 9
a:'s good	10 -10
a:'s is	-16 16
a:'s own	9 -9
a:'s pact	-17 17
a:'s part	-8 8
a:'s pay	19 -19
a:'s prime	13 -13
a:'s rate	12 -12
a:'s trade	9 -9
a:'s was	-9 9
a:*	-33 33
a:- free	-17 17
a:<agent>	20 -20
a:<day-ahead>	13 -13
a:<day-ahead> in	11 -11
a:<day-gone> and	10 -10
a:<day-gone> by	-12 12
a:<day-today>	-6 6
a:<day-today> to	11 -11
a:<duty>	21 -21
a:<gate>	16 -16
a:<goods-amount>	14 -14
a:<goods>	18 -18
a:<level>	11 -11
a:<level> from	-4 4
a:<level> is	9 -9
a:<level> since	20 -20
a:<level> tariff	-14 14
a:<money>	16 -16
a:<money> .	10 -10
a:<money> last	11 -11
a:<money> more	-10 10
a:<month-gone> is	-14 14
a:<name>	19 -19
a:<name> .	10 -10
a:<name> <level>	16 -16
a:<name> ?	11 -11
a:<name> a	-14 14
a:<name> and	-9 9
a:<name> announce	20 -20
a:<name> by	12 -12
a:<name> come	13 -13
a:<name> conclude	24 -24
a:<name> deal	-10 10
a:<name> end	-10 10
a:<name> for	-9 9
a:<name> have	8 -8
a:<name> in	-27 27
a:<name> published	-19 19
a:<name> say	-11 11
a:<name> settle	-16 16
a:<name> sign	-8 8
a:<name> since	-10 10
a:<name> talk	14 -14
a:<name> the	-7 7
a:<name> to	-15 15
a:<number> billion	7 -7
a:<number> of	-6 6
a:<number> on	-11 11
a:<number> since	10 -10
a:<person> .	6 -6
a:<person> and	19 -19
a:<points>	10 -10
a:<quality>	19 -19
a:<quality> .	11 -11
a:<quality> agreement	10 -10
a:<quality> canola	-15 15
a:<quality> product	-8 8
a:<seat>	-9 9
a:<seat> <day-today>	12 -12
a:<seat> and	-11 11
a:<seat> are	-13 13
a:<seat> at	-9 9
a:<seat> in	-14 14
a:<seat> is	12 -12
a:<seat> on	-15 15
a:<span>	12 -12
a:<taker>	9 -9
a:<v-agree>	-12 12
a:<v-suspend>	38 -38
a:<v-threaten>	20 -20
a:a letter	12 -12
a:a similar	-17 17
a:about a	-11 11
a:about an	12 -12
a:accept	-16 16
a:accept <level>	-10 10
a:accord on	-11 11
a:accord with	13 -13
a:act	18 -18
a:additional <level>	13 -13
a:adopt	-17 17
a:affected .	16 -16
a:agree to	-6 6
a:agreement	-9 9
a:all .	12 -12
a:alone	9 -9
a:also	-9 9
a:an additional	9 -9
a:an understanding	-9 9
a:and <person>	20 -20
a:and <seat>	-12 12
a:and good	-9 9
a:and in	10 -10
a:and service	-10 10
a:and the	-10 10
a:and to	12 -12
a:and we	-21 21
a:another	-11 11
a:answer	14 -14
a:are	10 -10
a:are charge	10 -10
a:are continue	17 -17
a:are in	-22 22
a:are negotiate	-9 9
a:are still	-14 14
a:arrangement	-10 10
a:as a	-8 8
a:ask for	13 -13
a:ask to	15 -15
a:at <number>	8 -8
a:at all	-18 18
a:at zero	14 -14
a:autumn .	-15 15
a:bargain	-15 15
a:barley	13 -13
a:be	-10 10
a:be charge	-14 14
a:be the	-10 10
a:bean	12 -12
a:became	-15 15
a:became the	-14 14
a:been	-10 10
a:been given	-12 12
a:been in	15 -15
a:beyond	-16 16
a:billion	7 -7
a:boat	-16 16
a:both	-20 20
a:both side	-15 15
a:busan	8 -8
a:butter	16 -16
a:buy <money>	-10 10
a:by <day-ahead>	-17 17
a:by <person>	24 -24
a:by <points>	9 -9
a:by itself	9 -9
a:by the	-12 12
a:cabinet .	-19 19
a:call its	-11 11
a:canola	-12 12
a:cap	11 -11
a:car pay	-12 12
a:ceiling	7 -7
a:charge of	-11 11
a:charge us	-10 10
a:cheese .	-14 14
a:clock	-23 23
a:close	-11 11
a:closed	11 -11
a:cocoa	-14 14
a:concession	-10 10
a:confirm	10 -10
a:consent	12 -12
a:continue	8 -8
a:continue .	7 -7
a:counter	13 -13
a:counter -	13 -13
a:countermeasure	16 -16
a:country to	-12 12
a:custom	8 -8
a:date and	-14 14
a:day before	-11 11
a:deal	-18 18
a:deal .	-18 18
a:deal in	13 -13
a:deal of	-15 15
a:deal with	11 -11
a:delegation	-16 16
a:delegation .	-20 20
a:dispute	-5 5
a:dispute over	18 -18
a:do	6 -6
a:done	-9 9
a:done .	-12 12
a:draft	-13 13
a:duty -	-17 17
a:duty in	-7 7
a:duty of	13 -13
a:earlier .	-11 11
a:effect	6 -6
a:effect on	11 -11
a:either	16 -16
a:electric	-10 10
a:electric car	-11 11
a:else	8 -8
a:else .	10 -10
a:end a	11 -11
a:end its	8 -8
a:end on	11 -11
a:end their	-10 10
a:enter at	19 -19
a:exchanged	-17 17
a:exist	-10 10
a:expect	13 -13
a:explain	-10 10
a:extension	11 -11
a:fair	10 -10
a:fall to	-5 5
a:far	-14 14
a:finance	10 -10
a:find	5 -5
a:finished	-20 20
a:first country	-12 12
a:first to	-11 11
a:fish	-21 21
a:flew	-7 7
a:followed	-20 20
a:followed on	-12 12
a:for	-7 7
a:for <money>	7 -7
a:for <span>	9 -9
a:for an	-12 12
a:for talk	-15 15
a:for the	-17 17
a:force since	17 -17
a:fourth	-9 9
a:framework for	-16 16
a:free in	7 -7
a:free of	-17 17
a:from <name>	13 -13
a:from <seat>	-15 15
a:from the	18 -18
a:gave	-15 15
a:geneva	10 -10
a:get <number>	29 -29
a:get in	-11 11
a:get its	-14 14
a:get the	-18 18
a:get their	13 -13
a:give	-14 14
a:go on	-2 2
a:go to	15 -15
a:gold	9 -9
a:good	-13 13
a:good are	12 -12
a:good in	-14 14
a:good is	-9 9
a:good outside	15 -15
a:good will	-9 9
a:government	8 -8
a:ground	11 -11
a:had been	-17 17
a:had come	-7 7
a:had keep	-14 14
a:had not	-11 11
a:had reach	10 -10
a:hand	-19 19
a:hand .	-10 10
a:hand on	-17 17
a:has <level>	16 -16
a:has an	-9 9
a:has given	-11 11
a:has its	-16 16
a:has one	-15 15
a:has promise	12 -12
a:has say	14 -14
a:has with	-13 13
a:have a	15 -15
a:have come	-11 11
a:have framework	-16 16
a:have not	-12 12
a:have one	16 -16
a:have settle	9 -9
a:have the	-7 7
a:have to	16 -16
a:he	-18 18
a:hear	13 -13
a:here	8 -8
a:him	-22 22
a:his	-12 12
a:home	-10 10
a:in <month-gone>	-21 21
a:in <name>	14 -14
a:in <span>	-8 8
a:in a	6 -6
a:in talk	-8 8
a:in the	-6 6
a:in under	-17 17
a:informed	13 -13
a:instead	-7 7
a:investment	-12 12
a:is <level>	20 -20
a:is at	-21 21
a:is free	21 -21
a:is in	-13 13
a:is no	-9 9
a:it in	-9 9
a:it on	13 -13
a:it sell	-14 14
a:it since	-10 10
a:it was	13 -13
a:its <number>	-15 15
a:its <office>	9 -9
a:its agreement	-17 17
a:its treaty	-17 17
a:karachi	12 -12
a:keep the	12 -12
a:last week	-17 17
a:last year	16 -16
a:late	14 -14
a:late on	9 -9
a:law	-11 11
a:lemon	11 -11
a:less	21 -21
a:lie	-10 10
a:like	7 -7
a:line	11 -11
a:list	14 -14
a:list .	12 -12
a:lithium	12 -12
a:longer	-9 9
a:make its	-14 14
a:me	-11 11
a:mean	-6 6
a:meet at	-11 11
a:metal	-11 11
a:minister of	15 -15
a:ministry	22 -22
a:more	-14 14
a:more of	-10 10
a:more than	-12 12
a:most <quality>	-17 17
a:move	-5 5
a:move .	-10 10
a:negotiate with	20 -20
a:neighbor	9 -9
a:neighbour	24 -24
a:next	15 -15
a:next week	12 -12
a:no agreement	12 -12
a:no deal	-13 13
a:no duty	-9 9
a:no longer	-10 10
a:no trade	-15 15
a:nobody	10 -10
a:none	-15 15
a:not <number>	-12 12
a:not affected	12 -12
a:not be	-12 12
a:not been	-14 14
a:not done	-9 9
a:not want	-8 8
a:nowhere	-9 9
a:number	17 -17
a:of <name>	21 -21
a:of <number>	-16 16
a:of <quality>	-16 16
a:of duty	-12 12
a:off .	-19 19
a:off the	9 -9
a:on .	-11 11
a:on <day-today>	-19 19
a:on <quality>	39 -39
a:on a	10 -10
a:on about	7 -7
a:on date	-13 13
a:on it	12 -12
a:on its	11 -11
a:on most	-18 18
a:one .	-13 13
a:one of	12 -12
a:one on	14 -14
a:opened	9 -9
a:other	18 -18
a:other 's	12 -12
a:our	-16 16
a:out the	-13 13
a:outside	17 -17
a:outside the	14 -14
a:over fish	-10 10
a:owe	10 -10
a:own .	-8 8
a:own agreement	-16 16
a:own deal	-13 13
a:own duty	10 -10
a:own tariff	-8 8
a:own truce	11 -11
a:palm	-7 7
a:palm oil	-8 8
a:parliament 's	-13 13
a:part of	-12 12
a:pause	10 -10
a:pay	18 -18
a:pay <number>	10 -10
a:pay a	-11 11
a:pay an	11 -11
a:pay nothing	17 -17
a:peace	-18 18
a:peace with	-22 22
a:plywood	-11 11
a:prepare	12 -12
a:product	-17 17
a:product .	-11 11
a:protocol on	-10 10
a:published	-16 16
a:published a	-14 14
a:published the	19 -19
a:put its	15 -15
a:quota for	-13 13
a:rate .	11 -11
a:ratified	21 -21
a:ratified the	11 -11
a:ratify	10 -10
a:reach	-6 6
a:reach an	-12 12
a:ready .	-11 11
a:reason .	13 -13
a:record	8 -8
a:renewed	-11 11
a:representative	10 -10
a:rested	-11 11
a:rested on	-12 12
a:result	-11 11
a:run	-13 13
a:run to	-19 19
a:same	-20 20
a:same .	-15 15
a:same <level>	-17 17
a:same hour	-10 10
a:say no	10 -10
a:say to	-19 19
a:say yes	-10 10
a:scrap	-13 13
a:seal	9 -9
a:sell to	-18 18
a:separately	15 -15
a:service over	-10 10
a:sesame	14 -14
a:settle with	-12 12
a:sheet of	-10 10
a:shook	-15 15
a:shook hand	-16 16
a:side and	-11 11
a:side of	10 -10
a:side would	-11 11
a:signature	20 -20
a:similar	-15 15
a:similar truce	-12 12
a:since <day-gone>	24 -24
a:since the	16 -16
a:so	-8 8
a:so far	-14 14
a:something	-17 17
a:stand at	-15 15
a:stay at	9 -9
a:stick	-11 11
a:still	-30 30
a:still at	-24 24
a:stuck	10 -10
a:sugar	9 -9
a:summit	14 -14
a:summit in	7 -7
a:sunflower oil	-9 9
a:suspend	12 -12
a:suspension	10 -10
a:table .	-21 21
a:take <level>	-9 9
a:take effect	11 -11
a:take the	11 -11
a:talk go	-10 10
a:talk in	19 -19
a:talk with	-17 17
a:talk without	-16 16
a:talking .	7 -7
a:tariff	11 -11
a:tariff of	-15 15
a:tax	-10 10
a:tea	23 -23
a:than	-12 12
a:the <day-ahead>	12 -12
a:the <level>	12 -12
a:the <name>	-6 6
a:the arrangement	11 -11
a:the common	-11 11
a:the first	-10 10
a:the fourth	-14 14
a:the framework	16 -16
a:the law	-10 10
a:the same	-18 18
a:the spring	-14 14
a:the table	-11 11
a:the two	-15 15
a:the work	-9 9
a:their	10 -10
a:their quarrel	-7 7
a:their treaty	-10 10
a:them .	15 -15
a:then .	-11 11
a:there is	-15 15
a:they pay	-11 11
a:thi	7 -7
a:thi week	12 -12
a:thing	12 -12
a:to .	-12 12
a:to <day-ahead>	-9 9
a:to <level>	-19 19
a:to <name>	-11 11
a:to <span>	-10 10
a:to begin	12 -12
a:to it	-11 11
a:to its	12 -12
a:to pay	15 -15
a:to reach	-16 16
a:trade representative	8 -8
a:trade talk	-5 5
a:turn	11 -11
a:two side	-10 10
a:under their	-9 9
a:understanding with	10 -10
a:until	14 -14
a:until <day-ahead>	24 -24
a:until <month-ahead>	-8 8
a:until then	-12 12
a:up .	-13 13
a:us	-11 11
a:want <number>	-11 11
a:warn	11 -11
a:was the	-9 9
a:we	-13 13
a:what	-14 14
a:wheat	21 -21
a:whisky	-9 9
a:will not	18 -18
a:will pay	-14 14
a:wine	-8 8
a:wire	-12 12
a:with	15 -15
a:with <level>	18 -18
a:with <name>	6 -6
a:with <number>	14 -14
a:with <person>	-14 14
a:with a	10 -10
a:with him	-13 13
a:with it	8 -8
a:with the	13 -13
a:wood	18 -18
a:would	23 -23
a:year	5 -5
a:yes	-22 22
a:you	-8 8
a:zero	19 -19
b:"	13 -13
b:'s agreement	16 -16
b:'s good	-9 9
b:'s pact	17 -17
b:(	15 -15
b:)	10 -10
b:,	7 -7
b:, <level>	14 -14
b:, <name>	-8 8
b:, duty	-8 8
b:, in	17 -17
b:, of	-10 10
b:, on	9 -9
b:, sign	20 -20
b:, under	14 -14
b:- the	-8 8
b:.	8 -8
b:. <name>	14 -14
b::	-7 7
b:: <person>	19 -19
b:: it	16 -16
b:: they	14 -14
b:: we	-18 18
b:: what	17 -17
b:;	-9 9
b:<day-gone> 's	-9 9
b:<day-gone> <name>	-18 18
b:<day-gone> in	-10 10
b:<day-gone> the	15 -15
b:<duty>	-17 17
b:<gate>	-21 21
b:<level-noun>	14 -14
b:<level> in	-10 10
b:<level> under	-16 16
b:<month-gone>	-8 8
b:<name> /	11 -11
b:<name> and	-13 13
b:<name> at	-8 8
b:<name> bring	-13 13
b:<name> conclude	18 -18
b:<name> in	15 -15
b:<name> president	-14 14
b:<name> send	-10 10
b:<name> tariff	-18 18
b:<name> the	8 -8
b:<name> would	15 -15
b:<number> for	-7 7
b:<number> the	-12 12
b:<organisation>	-11 11
b:<person> flew	11 -11
b:<person> in	13 -13
b:<person> will	9 -9
b:<quality> and	12 -12
b:<quality> have	-9 9
b:<quality> tariff	-12 12
b:<seat> has	-12 12
b:<span>	14 -14
b:<v-bear>	14 -14
b:<v-buy>	18 -18
b:<v-end>	13 -13
b:<v-impose>	4 -4
b:<v-sell>	13 -13
b:a similar	14 -14
b:a tariff	-12 12
b:a trade	-12 12
b:about	18 -18
b:accord	-13 13
b:after <name>	-17 17
b:agree	4 -4
b:agree with	9 -9
b:agreement between	-11 11
b:agreement was	10 -10
b:also	-14 14
b:an <quality>	-15 15
b:an agreement	10 -10
b:an understanding	-9 9
b:and a	17 -17
b:and his	-16 16
b:arabic	-9 9
b:are	-4 4
b:are charge	-9 9
b:arrangement	25 -25
b:as	-25 25
b:ask about	-10 10
b:at	-12 12
b:at <level>	-10 10
b:at the	-10 10
b:away	6 -6
b:be	13 -13
b:be a	14 -14
b:been to	-10 10
b:before	18 -18
b:brussel	12 -12
b:call	17 -17
b:car	-18 18
b:car from	-17 17
b:cement	10 -10
b:clock	-10 10
b:come in	11 -11
b:conclude a	7 -7
b:conclude with	9 -9
b:continue	-15 15
b:cork	-11 11
b:country	11 -11
b:custom	-11 11
b:deal of	12 -12
b:declare	-14 14
b:delegation	16 -16
b:did not	-11 11
b:do	18 -18
b:do not	12 -12
b:donald	-16 16
b:donald trump	-16 16
b:drop	9 -9
b:economic	-12 12
b:enter	12 -12
b:expect in	-10 10
b:expect to	13 -13
b:exporter	-6 6
b:flew home	13 -13
b:for <name>	20 -20
b:four	12 -12
b:framework	20 -20
b:framework for	11 -11
b:framework with	17 -17
b:free under	13 -13
b:from <name>	22 -22
b:general	-10 10
b:get	-14 14
b:get from	-15 15
b:go on	-14 14
b:gold	10 -10
b:golf	11 -11
b:good are	-9 9
b:had	13 -13
b:had agree	11 -11
b:had its	9 -9
b:had reach	-9 9
b:had sign	-13 13
b:has also	-9 9
b:has an	21 -21
b:has its	12 -12
b:has no	-6 6
b:has promise	-11 11
b:has with	-12 12
b:have a	15 -15
b:he	21 -21
b:he is	10 -10
b:he would	18 -18
b:his	-14 14
b:his <organisation>	-11 11
b:his signature	-10 10
b:hope	-20 20
b:hope to	-15 15
b:i	-14 14
b:if	14 -14
b:in	19 -19
b:in <month-gone>	-15 15
b:in <seat>	22 -22
b:in talk	11 -11
b:initialled	-13 13
b:initialled in	-18 18
b:instrument	-11 11
b:into	15 -15
b:into <name>	-8 8
b:is also	-11 11
b:is still	15 -15
b:is to	14 -14
b:is waiting	-10 10
b:it 's	-12 12
b:it was	-8 8
b:its	12 -12
b:its <office>	-13 13
b:its agreement	15 -15
b:its duty	19 -19
b:its market	-8 8
b:its own	11 -11
b:law	-8 8
b:lead	15 -15
b:leader	13 -13
b:leave	11 -11
b:level	12 -12
b:like the	-15 15
b:make	20 -20
b:market	-13 13
b:matter	11 -11
b:meanwhile	-11 11
b:meet	20 -20
b:meet in	15 -15
b:most	-12 12
b:nearly	-7 7
b:negotiate with	-11 11
b:negotiation on	17 -17
b:new	12 -12
b:next	-16 16
b:no trade	16 -16
b:not the	10 -10
b:number	-13 13
b:of	8 -8
b:of <level>	-16 16
b:of <name>	-17 17
b:of a	16 -16
b:of its	-10 10
b:of talk	19 -19
b:off talk	11 -11
b:off trade	-16 16
b:offer	-13 13
b:oil	-13 13
b:oil pay	-14 14
b:on	12 -12
b:on in	-18 18
b:on most	-8 8
b:one with	-16 16
b:open	17 -17
b:operator	11 -11
b:other	10 -10
b:our	12 -12
b:over	16 -16
b:own	21 -21
b:own agreement	15 -15
b:own deal	19 -19
b:own talk	-15 15
b:own with	12 -12
b:pact	12 -12
b:pact between	10 -10
b:paper	-19 19
b:past	-10 10
b:pause	13 -13
b:pay <level>	-11 11
b:pay a	12 -12
b:plan	11 -11
b:port	-11 11
b:port of	-11 11
b:present	-7 7
b:president donald	-16 16
b:product	10 -10
b:product of	6 -6
b:rather	15 -15
b:ratification	-14 14
b:ratified	-12 12
b:reach a	-12 12
b:remain	9 -9
b:robert	-18 18
b:room	-18 18
b:round of	16 -16
b:same	-23 23
b:same day	-14 14
b:sanctioning	10 -10
b:say	21 -21
b:say the	13 -13
b:second	5 -5
b:settle with	7 -7
b:shoe	-8 8
b:shook	12 -12
b:shook hand	11 -11
b:sign for	9 -9
b:sign its	8 -8
b:sign trade	-11 11
b:signature from	-9 9
b:since	16 -16
b:so	-12 12
b:so doe	-15 15
b:south	19 -19
b:spoke	14 -14
b:still	16 -16
b:still negotiate	10 -10
b:strike with	9 -9
b:sugar from	-8 8
b:summit	-9 9
b:take	15 -15
b:talk in	12 -12
b:tariff	-18 18
b:tariff deal	-17 17
b:tariff on	-14 14
b:tariff talk	12 -12
b:team	-11 11
b:tell	-12 12
b:that <quality>	13 -13
b:that a	-12 12
b:that bring	12 -12
b:that the	13 -13
b:that was	12 -12
b:that with	-11 11
b:the <organisation>	-12 12
b:the <quality>	-14 14
b:the <seat>	9 -9
b:the agreement	-14 14
b:the arrangement	25 -25
b:the clock	-10 10
b:the economic	-12 12
b:the house	-14 14
b:the matter	9 -9
b:the port	-11 11
b:the protocol	22 -22
b:the same	-15 15
b:the third	-9 9
b:the trade	-10 10
b:the treaty	-22 22
b:the truce	12 -12
b:the two	19 -19
b:the understanding	14 -14
b:the war	11 -11
b:their	27 -27
b:their own	7 -7
b:they	18 -18
b:thing	-12 12
b:third	-18 18
b:third round	-18 18
b:those of	11 -11
b:those with	-10 10
b:three	9 -9
b:to	16 -16
b:to take	12 -12
b:to talk	7 -7
b:to the	-7 7
b:trade	-17 17
b:trade agreement	-12 12
b:treaty	-10 10
b:treaty of	-13 13
b:truce	27 -27
b:truce with	17 -17
b:trump	-16 16
b:two	29 -29
b:up <level>	10 -10
b:visit	10 -10
b:vote	-13 13
b:waiting	-9 9
b:waiting for	-9 9
b:war	11 -11
b:was at	-13 13
b:was conclude	4 -4
b:was the	-10 10
b:we have	12 -12
b:what doe	15 -15
b:what it	-14 14
b:wheat	-12 12
b:when the	-13 13
b:whether	14 -14
b:which <name>	14 -14
b:which <person>	-13 13
b:which <seat>	-15 15
b:while	11 -11
b:who	29 -29
b:whose	19 -19
b:will be	17 -17
b:will not	-9 9
b:wire	12 -12
b:with	-14 14
b:with <name>	-9 9
b:with a	16 -16
b:withhold	-9 9
b:your	-10 10
b:— <name>	2 -2
b:— <quality>	12 -12
b:— the	-17 17
b:•	12 -12
b:• <name>	15 -15
c0=threaten	17 -17
c1=buy	16 -16
c2=end	11 -11
c2=target	13 -13
c2=threaten	17 -17
came to nothing	-19 19
came to nothing agreement	23 -23
came to nothing no word	-38 38
came to nothing one	-14 14
ct0=agree pluperfect	-11 11
ct0=begin present	14 -14
ct0=down future	-12 12
ct0=down modal	15 -15
ct0=down past	6 -6
ct0=impose past-passive	-11 11
ct0=impose perfect-passive	5 -5
ct0=impose present-passive	-13 13
ct0=propose past	-14 14
ct0=say perfect	12 -12
ct0=say present	-16 16
ct0=stay future	16 -16
ct0=stay past	14 -14
ct0=up present	9 -9
ct1=agree infinitive	10 -10
ct1=agree pluperfect	-13 13
ct1=bear gerund	11 -11
ct1=begin present	11 -11
ct1=down future	-12 12
ct1=down infinitive	11 -11
ct1=down modal	15 -15
ct1=down past	6 -6
ct1=down present	-12 12
ct1=end infinitive	9 -9
ct1=impose participle-passive	11 -11
ct1=impose past-passive	-11 11
ct1=impose perfect-passive	5 -5
ct1=impose present-passive	-14 14
ct1=propose participle-passive	21 -21
ct1=propose past	-11 11
ct1=say present	-11 11
ct1=stay participle-passive	12 -12
ct1=stay past	12 -12
ct1=suspend gerund	-10 10
ct1=up present	7 -7
ct2=bear past	-12 12
ct2=begin pluperfect	-8 8
ct2=down future	11 -11
ct2=down pluperfect	-17 17
ct2=end past	21 -21
ct2=end present	-11 11
ct2=impose infinitive	16 -16
ct2=impose modal	17 -17
ct2=impose participle-passive	18 -18
ct2=impose past-passive	-12 12
ct2=propose future	13 -13
ct2=propose pluperfect	15 -15
ct2=propose present	-3 3
ct2=say present-passive	-11 11
ct2=sell past	12 -12
ct2=sell perfect	-11 11
ct2=stay gerund	-9 9
ct2=stay pluperfect	-10 10
ct2=suspend perfect	-10 10
ct2=suspend present	15 -15
ct2=target future-passive	-8 8
ct2=up past	28 -28
f:!	-16 16
f::	14 -14
f:<agent>	-21 21
f:<day-ahead>	15 -15
f:<day-today>	8 -8
f:<level-noun>	-7 7
f:<money>	-14 14
f:<month-gone>	27 -27
f:<office>	-16 16
f:<organisation>	-8 8
f:<person>	8 -8
f:<quality>	-12 12
f:<seat>	-21 21
f:<sender>	17 -17
f:<span>	34 -34
f:<taker>	15 -15
f:<v-down>	-23 23
f:<v-end>	-10 10
f:<v-sell>	7 -7
f:<v-suspend>	-15 15
f:<v-target>	-12 12
f:<v-threaten>	-8 8
f:<v-up>	12 -12
f:a	5 -5
f:above	2 -2
f:affected	18 -18
f:after	-6 6
f:again	-4 4
f:agriculture	-18 18
f:air	11 -11
f:already	18 -18
f:aluminum	-9 9
f:an	7 -7
f:annex	-12 12
f:announce	-20 20
f:answer	15 -15
f:anything	-11 11
f:apply	14 -14
f:approval	10 -10
f:as	-24 24
f:at	14 -14
f:back	31 -31
f:be	7 -7
f:become	12 -12
f:beef	-17 17
f:beer	8 -8
f:begin	31 -31
f:best	-10 10
f:between	17 -17
f:border	14 -14
f:both	-10 10
f:bring	34 -34
f:broken	-20 20
f:business	-15 15
f:buyer	9 -9
f:can	20 -20
f:canola	-11 11
f:ceiling	-22 22
f:change	24 -24
f:chip	20 -20
f:chocolate	-17 17
f:closed	10 -10
f:come	-16 16
f:commercial	-10 10
f:complaint	-8 8
f:conclude	19 -19
f:confirm	26 -26
f:content	9 -9
f:continue	-14 14
f:could	-17 17
f:count	12 -12
f:country	11 -11
f:crisi	8 -8
f:de	-16 16
f:deal	-44 44
f:decline	-8 8
f:digital	-7 7
f:doe	17 -17
f:drop	-10 10
f:due	10 -10
f:each	-14 14
f:economy	-11 11
f:effective	-12 12
f:either	14 -14
f:else	-15 15
f:emergency	-13 13
f:end	-8 8
f:entry	-18 18
f:even	-16 16
f:evening	-8 8
f:ever	10 -10
f:every	15 -15
f:everyone	-20 20
f:export	17 -17
f:extend	24 -24
f:extension	14 -14
f:fentanyl	9 -9
f:find	18 -18
f:first	9 -9
f:flew	-12 12
f:force	-9 9
f:framework	-33 33
f:free	-11 11
f:frozen	-14 14
f:gave	13 -13
f:geneva	-22 22
f:georgia	6 -6
f:get	4 -4
f:half	12 -12
f:he	-6 6
f:hear	17 -17
f:here	28 -28
f:higher	-7 7
f:highest	7 -7
f:hit	20 -20
f:home	-16 16
f:hotel	-10 10
f:i	-8 8
f:if	11 -11
f:import	22 -22
f:include	-7 7
f:initialled	-14 14
f:ink	18 -18
f:intend	10 -10
f:into	-14 14
f:invest	-8 8
f:isn't	17 -17
f:it	8 -8
f:item	11 -11
f:its	14 -14
f:itself	14 -14
f:kind	-10 10
f:later	16 -16
f:law	-18 18
f:led	12 -12
f:line	21 -21
f:little	-14 14
f:longer	17 -17
f:lower	-17 17
f:machine	11 -11
f:may	13 -13
f:me	12 -12
f:member	-7 7
f:minister	-16 16
f:mombasa	-20 20
f:most	12 -12
f:must	37 -37
f:need	24 -24
f:negotiation	-15 15
f:next	16 -16
f:ninth	-10 10
f:nobody	21 -21
f:nor	19 -19
f:normal	9 -9
f:nothing	-12 12
f:now	-32 32
f:of	17 -17
f:off	-12 12
f:oil	7 -7
f:old	-14 14
f:only	-20 20
f:or	16 -16
f:order	-7 7
f:our	-17 17
f:out	-9 9
f:outside	-13 13
f:pact	6 -6
f:page	-11 11
f:palm	8 -8
f:paper	-20 20
f:part	10 -10
f:pass	-10 10
f:passed	13 -13
f:paste	-8 8
f:pause	-14 14
f:phosphate	-18 18
f:plan	8 -8
f:point	17 -17
f:policy	-6 6
f:position	-15 15
f:possible	-9 9
f:powder	12 -12
f:power	-8 8
f:president	10 -10
f:price	11 -11
f:prime	12 -12
f:product	-21 21
f:promise	-16 16
f:propose	14 -14
f:published	-12 12
f:quantity	-9 9
f:quarrel	11 -11
f:quickly	-9 9
f:ratified	-21 21
f:reason	-12 12
f:receive	13 -13
f:reduce	-15 15
f:remain	-21 21
f:reply	14 -14
f:representative	12 -12
f:resume	15 -15
f:rice	-23 23
f:rise	12 -12
f:round	20 -20
f:rubber	16 -16
f:rum	-19 19
f:run	30 -30
f:salt	-11 11
f:say	-11 11
f:second	12 -12
f:section	17 -17
f:seed	-14 14
f:senate	-10 10
f:sign	-15 15
f:signature	-13 13
f:since	3 -3
f:sleep	-14 14
f:spent	-16 16
f:spot	-15 15
f:stand	-15 15
f:state	15 -15
f:statement	-5 5
f:still	-19 19
f:stop	-9 9
f:talk	-13 13
f:talked	9 -9
f:talking	-26 26
f:tax	-14 14
f:team	-11 11
f:tell	14 -14
f:tenth	14 -14
f:term	20 -20
f:textile	12 -12
f:than	-8 8
f:thank	12 -12
f:that	21 -21
f:then	11 -11
f:there	-11 11
f:these	12 -12
f:they	-15 15
f:those	18 -18
f:threaten	-13 13
f:time	12 -12
f:to	7 -7
f:truce	24 -24
f:truck	21 -21
f:tyre	-11 11
f:unless	-15 15
f:until	8 -8
f:up	9 -9
f:us	13 -13
f:visit	13 -13
f:want	-12 12
f:was	29 -29
f:we	2 -2
f:we're	-15 15
f:we've	-14 14
f:welcome	10 -10
f:well	-15 15
f:were	-16 16
f:when	-15 15
f:which	-18 18
f:while	18 -18
f:whisky	-11 11
f:who	15 -15
f:whole	-8 8
f:whose	-20 20
f:will	-17 17
f:working	-16 16
f:worth	-10 10
f:would	7 -7
f:write	14 -14
f:yes	-13 13
first-of-paragraph	10 -10
follows	29 -29
form=quality	13 -13
form=seat	18 -18
has agreement	-42 42
has agreement side	-26 26
has agreement third	-29 29
has one side	16 -16
has one third	-11 11
has talks	-10 10
has talks side	7 -7
has talks third	-22 22
headline	31 -31
k	23 -23
k US	38 -38
k a:!	-10 10
k a:<agent>	19 -19
k a:<day-ahead>	4 -4
k a:<day-gone> in	14 -14
k a:<day-gone> night	13 -13
k a:<duty>	9 -9
k a:<level>	12 -12
k a:<month-gone> .	-14 14
k a:<name> in	-11 11
k a:<name> since	-13 13
k a:<not>	12 -12
k a:<number>	-14 14
k a:<organisation>	29 -29
k a:<person>	16 -16
k a:<person> .	14 -14
k a:<seat> .	-13 13
k a:<seat> in	10 -10
k a:<sender>	-10 10
k a:<span>	13 -13
k a:<span> .	15 -15
k a:<v-bear>	19 -19
k a:<v-deny>	11 -11
k a:<v-propose>	21 -21
k a:<v-return>	-15 15
k a:?	22 -22
k a:a	9 -9
k a:a deal	-15 15
k a:a television	-10 10
k a:agree	16 -16
k a:agree in	12 -12
k a:agreement with	12 -12
k a:already	-10 10
k a:and	15 -15
k a:announce on	10 -10
k a:are go	-17 17
k a:as	-16 16
k a:at	-9 9
k a:away	-13 13
k a:be sign	12 -12
k a:been	-14 14
k a:begin in	-9 9
k a:both side	-15 15
k a:busan	10 -10
k a:by both	-13 13
k a:by the	20 -20
k a:car	-12 12
k a:come	10 -10
k a:cost	-14 14
k a:did away	-12 12
k a:end on	11 -11
k a:follow .	-11 11
k a:for	18 -18
k a:for the	20 -20
k a:found	18 -18
k a:from <number>	-7 7
k a:he	-13 13
k a:here	11 -11
k a:his	-14 14
k a:in <month-gone>	-24 24
k a:in <name>	-9 9
k a:in principle	14 -14
k a:initialled	-14 14
k a:is not	9 -9
k a:is on	-13 13
k a:is still	-6 6
k a:it	-22 22
k a:it .	26 -26
k a:it in	-10 10
k a:its	15 -15
k a:its own	12 -12
k a:last <month-gone>	8 -8
k a:last month	-17 17
k a:make	-10 10
k a:medicine	-11 11
k a:meet	17 -17
k a:month	-16 16
k a:month .	-11 11
k a:most	-12 12
k a:night	15 -15
k a:none	11 -11
k a:number	8 -8
k a:of <number>	-7 7
k a:off	-13 13
k a:off .	-9 9
k a:off in	-8 8
k a:old	-10 10
k a:on a	13 -13
k a:on it	-15 15
k a:on the	23 -23
k a:only	12 -12
k a:out	18 -18
k a:over a	-10 10
k a:own	13 -13
k a:partner	13 -13
k a:pay <level>	12 -12
k a:plant	-14 14
k a:price	9 -9
k a:principle	14 -14
k a:published	-18 18
k a:rate	-7 7
k a:reciprocal	-15 15
k a:rule	11 -11
k a:should	-7 7
k a:side	-13 13
k a:side and	-11 11
k a:since the	-12 12
k a:spring	-18 18
k a:spring .	-19 19
k a:start	-18 18
k a:step	-10 10
k a:tariff	21 -21
k a:television	-15 15
k a:that	-13 13
k a:the	13 -13
k a:the <organisation>	25 -25
k a:them	10 -10
k a:there .	-9 9
k a:they	15 -15
k a:third	10 -10
k a:three	9 -9
k a:to	16 -16
k a:turnberry	-10 10
k a:two	-14 14
k a:until	18 -18
k a:until <day-ahead>	13 -13
k a:up .	-11 11
k a:us .	9 -9
k a:very	11 -11
k a:was agree	11 -11
k a:what	12 -12
k a:with <name>	23 -23
k a:with <seat>	-19 19
k a:with the	11 -11
k asks	9 -9
k b:" the	15 -15
k b:" we	14 -14
k b:*	-11 11
k b:, <person>	-21 21
k b:, as	-13 13
k b:- free	-14 14
k b:: <level>	8 -8
k b:: the	16 -16
k b:: they	-17 17
k b:<day-ahead> to	-9 9
k b:<duty>	-16 16
k b:<gate>	15 -15
k b:<goods>	28 -28
k b:<name>	11 -11
k b:<name> 's	15 -15
k b:<name> duty	-17 17
k b:<name> has	14 -14
k b:<person> and	-8 8
k b:<person> of	-11 11
k b:<person> say	13 -13
k b:<person> to	-16 16
k b:<quality>	35 -35
k b:<quality> have	7 -7
k b:<seat> say	17 -17
k b:<sender>	16 -16
k b:<v-propose>	10 -10
k b:<v-return>	-15 15
k b:a full	14 -14
k b:a good	-12 12
k b:a trade	-7 7
k b:about a	-11 11
k b:announce	-14 14
k b:are	-24 24
k b:are in	-15 15
k b:at	21 -21
k b:be	17 -17
k b:but	13 -13
k b:come	-14 14
k b:custom	15 -15
k b:did	-12 12
k b:did the	-11 11
k b:duty -	-14 14
k b:end	9 -9
k b:enter <name>	-13 13
k b:given	-13 13
k b:good outside	14 -14
k b:had its	16 -16
k b:has a	-14 14
k b:has been	9 -9
k b:has had	7 -7
k b:has its	10 -10
k b:has no	-16 16
k b:have	-19 19
k b:he	9 -9
k b:his	11 -11
k b:home	-13 13
k b:how	12 -12
k b:i	21 -21
k b:if	8 -8
k b:if nothing	-12 12
k b:if there	10 -10
k b:in <month-gone>	9 -9
k b:is in	14 -14
k b:is still	-9 9
k b:it has	-20 20
k b:it sign	-14 14
k b:last summer	-10 10
k b:more	13 -13
k b:more than	10 -10
k b:negotiation on	16 -16
k b:new	-9 9
k b:no	-7 7
k b:no such	-17 17
k b:nobody	16 -16
k b:not	18 -18
k b:nothing	-8 8
k b:of <name>	-11 11
k b:of talk	-14 14
k b:on	12 -12
k b:our	-19 19
k b:outside	18 -18
k b:partner	9 -9
k b:say	25 -25
k b:say it	14 -14
k b:side would	-8 8
k b:sign the	23 -23
k b:such	-14 14
k b:summer	-9 9
k b:summer 's	-10 10
k b:take	14 -14
k b:tariff	-15 15
k b:that 's	-8 8
k b:that <name>	-10 10
k b:that a	16 -16
k b:that the	18 -18
k b:the <number>	-9 9
k b:the trade	-9 9
k b:their	-19 19
k b:themselve	-8 8
k b:there are	-11 11
k b:there was	12 -12
k b:there were	-11 11
k b:they are	-16 16
k b:they have	-13 13
k b:they've	-10 10
k b:those	-17 17
k b:to a	-15 15
k b:trade	-15 15
k b:two have	-12 12
k b:under its	16 -16
k b:up	13 -13
k b:view	-13 13
k b:want	20 -20
k b:warn	-9 9
k b:we are	-12 12
k b:what the	12 -12
k b:when	-15 15
k b:while the	10 -10
k b:will	18 -18
k b:without	19 -19
k b:without a	18 -18
k b:would keep	-10 10
k b:would use	-7 7
k b:year 's	-14 14
k c0=begin	11 -11
k c0=target	7 -7
k c0=threaten	-8 8
k c1=begin	11 -11
k c1=threaten	-8 8
k c2=propose	-7 7
k c2=say	16 -16
k ct0=agree present-passive	-10 10
k ct0=bear past	17 -17
k ct0=bear present	-11 11
k ct0=begin past	8 -8
k ct0=impose past	10 -10
k ct0=impose present	7 -7
k ct0=propose past	9 -9
k ct0=propose past-passive	11 -11
k ct0=propose present-passive	-8 8
k ct0=say past	-14 14
k ct0=stay past	-12 12
k ct0=threaten past	-11 11
k ct1=agree perfect	24 -24
k ct1=agree present-passive	-10 10
k ct1=bear infinitive	12 -12
k ct1=bear past	17 -17
k ct1=bear present	-11 11
k ct1=down present	-9 9
k ct1=impose present	7 -7
k ct1=propose past-passive	10 -10
k ct1=propose perfect	-8 8
k ct1=propose present-passive	-8 8
k ct1=say past	-11 11
k ct1=threaten past	-11 11
k ct1=up infinitive	-12 12
k ct2=agree participle-passive	-14 14
k ct2=agree past	17 -17
k ct2=agree present	16 -16
k ct2=bear gerund	-12 12
k ct2=bear perfect	11 -11
k ct2=down gerund	-15 15
k ct2=down past	14 -14
k ct2=impose modal-passive	17 -17
k ct2=impose participle-passive	-10 10
k ct2=impose past-passive	17 -17
k ct2=impose perfect-passive	14 -14
k ct2=propose gerund	-15 15
k ct2=propose present	-13 13
k f:'s	10 -10
k f:(	14 -14
k f:)	14 -14
k f:-	22 -22
k f::	23 -23
k f:;	-10 10
k f:<agent>	13 -13
k f:<day-ahead>	23 -23
k f:<day-gone>	-14 14
k f:<day-today>	-24 24
k f:<gate>	24 -24
k f:<level-noun>	-26 26
k f:<level>	-32 32
k f:<name>	18 -18
k f:<not>	8 -8
k f:<office>	29 -29
k f:<organisation>	23 -23
k f:<person>	-12 12
k f:<quality>	-21 21
k f:<seat>	-10 10
k f:<span>	26 -26
k f:<v-agree>	16 -16
k f:<v-bear>	13 -13
k f:<v-begin>	12 -12
k f:<v-deny>	13 -13
k f:<v-down>	-15 15
k f:<v-end>	21 -21
k f:<v-propose>	-14 14
k f:<v-return>	-9 9
k f:<v-say>	-14 14
k f:<v-sell>	15 -15
k f:<v-target>	-9 9
k f:<v-up>	15 -15
k f:after	13 -13
k f:agree	18 -18
k f:and	11 -11
k f:approval	-10 10
k f:are	11 -11
k f:ask	-17 17
k f:at	-10 10
k f:beef	-15 15
k f:before	-17 17
k f:being	15 -15
k f:both	-8 8
k f:broadcaster	-10 10
k f:buy	14 -14
k f:by	12 -12
k f:call	-13 13
k f:ceiling	-16 16
k f:chip	7 -7
k f:cocoa	-13 13
k f:date	12 -12
k f:did	14 -14
k f:down	-20 20
k f:everything	-12 12
k f:fall	-20 20
k f:flour	-10 10
k f:gas	-8 8
k f:government	-12 12
k f:had	16 -16
k f:has	8 -8
k f:he	15 -15
k f:hear	10 -10
k f:him	9 -9
k f:interview	-12 12
k f:it	-14 14
k f:its	15 -15
k f:joint	12 -12
k f:less	-12 12
k f:like	12 -12
k f:mandate	-10 10
k f:matter	-9 9
k f:metal	11 -11
k f:minister	14 -14
k f:most	22 -22
k f:mr	14 -14
k f:much	-18 18
k f:negotiate	15 -15
k f:new	12 -12
k f:next	-8 8
k f:no	15 -15
k f:nobody	16 -16
k f:not	-12 12
k f:now	15 -15
k f:of	14 -14
k f:offer	-9 9
k f:oil	-14 14
k f:one	19 -19
k f:orange	13 -13
k f:ordinary	-11 11
k f:other	11 -11
k f:out	21 -21
k f:outside	-8 8
k f:pact	14 -14
k f:pork	-9 9
k f:possible	-13 13
k f:poultry	-6 6
k f:purchase	-14 14
k f:put	-14 14
k f:radio	-12 12
k f:raise	13 -13
k f:rate	-14 14
k f:ratified	-17 17
k f:report	14 -14
k f:reporter	-18 18
k f:rice	-13 13
k f:rule	12 -12
k f:same	8 -8
k f:section	15 -15
k f:since	-16 16
k f:spoke	-12 12
k f:stand	16 -16
k f:start	10 -10
k f:statement	13 -13
k f:summer	13 -13
k f:take	20 -20
k f:tariff	-14 14
k f:tell	-13 13
k f:than	-19 19
k f:that	-16 16
k f:they	27 -27
k f:three	-8 8
k f:time	-12 12
k f:too	10 -10
k f:treaty	-12 12
k f:under	22 -22
k f:very	-9 9
k f:want	-10 10
k f:was	-24 24
k f:which	4 -4
k f:while	13 -13
k f:wish	-13 13
k f:with	17 -17
k f:work	14 -14
k f:worth	-20 20
k f:would	35 -35
k f:year	-11 11
k f:yet	26 -26
k first-of-paragraph	49 -49
k has-future	18 -18
k has-gerund	-15 15
k has-modal	21 -21
k has-participle	-9 9
k has-past	7 -7
k has-pluperfect	14 -14
k headline	-15 15
k l1="	-9 9
k l1='s	-9 9
k l1=<agent>	9 -9
k l1=<begin>	-8 8
k l1=<duty>	-8 8
k l1=<gate>	16 -16
k l1=<level>	-13 13
k l1=<name>	16 -16
k l1=<person>	40 -40
k l1=<quality>	10 -10
k l1=<seat>	13 -13
k l1=<v-bear>	9 -9
k l1=<v-propose>	13 -13
k l1=a	-19 19
k l1=first	-11 11
k l1=full	9 -9
k l1=has	23 -23
k l1=it	9 -9
k l1=its	16 -16
k l1=keep	-11 11
k l1=of	37 -37
k l1=such	-18 18
k l1=tariff	-8 8
k l1=the	-16 16
k l1=trade	-15 15
k l2=,	-15 15
k l2=-	15 -15
k l2=:	14 -14
k l2=<level>	7 -7
k l2=<organisation>	15 -15
k l2=<seat>	-8 8
k l2=<v-down>	-15 15
k l2=about	-10 10
k l2=after	-9 9
k l2=announce	-14 14
k l2=call	-12 12
k l2=can	-11 11
k l2=come	-12 12
k l2=did	-7 7
k l2=has	-8 8
k l2=if	13 -13
k l2=not	16 -16
k l2=outside	11 -11
k l2=put	-14 14
k l2=round	16 -16
k l2=summer	-9 9
k l2=text	-16 16
k l2=that	25 -25
k l2=would	-9 9
k l3=.	14 -14
k l3=:	16 -16
k l3=<agent>	13 -13
k l3=<begin>	-6 6
k l3=<goods>	16 -16
k l3=<office>	-15 15
k l3=<person>	20 -20
k l3=<span>	-14 14
k l3=<v-begin>	12 -12
k l3=agree	-9 9
k l3=and	10 -10
k l3=good	11 -11
k l3=has	6 -6
k l3=it	-15 15
k l3=last	-15 15
k l3=now	-10 10
k l3=talk	-18 18
k l3=the	25 -25
k l3=there	13 -13
k l3=thi	-13 13
k l3=was	9 -9
k l3=we	-19 19
k l3=which	12 -12
k l3=who	-17 17
k l3=would	14 -14
k l3=yes	-11 11
k l3=—	-13 13
k l4=,	13 -13
k l4=-	-12 12
k l4=<agent>	-12 12
k l4=<begin>	-12 12
k l4=<day-gone>	-18 18
k l4=<level>	-18 18
k l4=<month-gone>	-9 9
k l4=<name>	34 -34
k l4=<number>	13 -13
k l4=<organisation>	12 -12
k l4=<person>	12 -12
k l4=<v-impose>	26 -26
k l4=<v-target>	18 -18
k l4=are	-25 25
k l4=at	12 -12
k l4=has	11 -11
k l4=if	8 -8
k l4=is	16 -16
k l4=own	-11 11
k l4=pay	11 -11
k l4=so	-13 13
k l4=the	11 -11
k l4=their	-13 13
k l4=were	-10 10
k l4=with	12 -12
k l=" a	-14 14
k l=, as	-11 11
k l=, not	-11 11
k l=, they	-10 10
k l=: the	9 -9
k l=<begin> <begin>	-8 8
k l=<begin> <person>	19 -19
k l=<begin> <seat>	10 -10
k l=<begin> any	-11 11
k l=<begin> no	-9 9
k l=<begin> they	14 -14
k l=<day-ahead> to	-13 13
k l=<name> is	15 -15
k l=<span> of	10 -10
k l=a full	9 -9
k l=a trade	-7 7
k l=after the	-10 10
k l=has a	-10 10
k l=has had	-12 12
k l=is still	-8 8
k l=no such	-19 19
k l=round of	16 -16
k l=sign the	23 -23
k l=since the	-11 11
k l=the <level>	-13 13
k l=the trade	-10 10
k l=to a	-15 15
k l=under a	-16 16
k l=under its	11 -11
k l=with the	-13 13
k l=without a	14 -14
k l=would keep	-11 11
k lead=*	-11 11
k lead=agreed	14 -14
k lead=and	12 -12
k lead=any	-10 10
k lead=before	12 -12
k lead=both	-11 11
k lead=britain	16 -16
k lead=but	13 -13
k lead=canada	10 -10
k lead=for	15 -15
k lead=i	9 -9
k lead=if	8 -8
k lead=it	-13 13
k lead=its	-21 21
k lead=mr	14 -14
k lead=negotiations	-15 15
k lead=now	-16 16
k lead=one	11 -11
k lead=president	13 -13
k lead=romania	-14 14
k lead=signed	-10 10
k lead=talks	-16 16
k lead=their	-20 20
k lead=there	-23 23
k lead=trade	13 -13
k lead=trump	13 -13
k lead=under	-16 16
k lead=until	11 -11
k lead=we	-14 14
k lead=what	17 -17
k lead=when	-16 16
k lead=with	7 -7
k lead=without	11 -11
k lll=, say the	-9 9
k lll=, under its	11 -11
k lll=<begin> " a	-14 14
k lll=<begin> <begin> <begin>	-8 8
k lll=<begin> <begin> <person>	19 -19
k lll=<begin> <begin> <seat>	10 -10
k lll=<begin> <begin> any	-11 11
k lll=<begin> <begin> no	-9 9
k lll=<begin> <begin> they	14 -14
k lll=<begin> <name> is	14 -14
k lll=<begin> its own	-22 22
k lll=<begin> since the	-16 16
k lll=<begin> the <organisation>	-9 9
k lll=<name> has an	15 -15
k lll=<name> is still	-8 8
k lll=<person> sign the	19 -19
k lll=has its own	9 -9
k lll=if nothing is	-12 12
k lll=say that the	11 -11
k lll=there is a	9 -9
k lr='s is	-13 13
k lr=<begin> .	26 -26
k lr=<begin> about	-17 17
k lr=<begin> are	-11 11
k lr=<begin> between	21 -21
k lr=<begin> on	-9 9
k lr=<organisation> .	-7 7
k lr=a ,	24 -24
k lr=a .	-14 14
k lr=a by	-16 16
k lr=a for	-12 12
k lr=a is	-15 15
k lr=a of	-12 12
k lr=an of	-19 19
k lr=an was	20 -20
k lr=good .	-12 12
k lr=in .	12 -12
k lr=its of	15 -15
k lr=its with	-7 7
k lr=no ,	-9 9
k lr=no in	-11 11
k lr=no was	14 -14
k lr=own with	-21 21
k lr=the ,	-8 8
k lr=the agreement	-22 22
k lr=the in	20 -20
k lr=the of	-14 14
k lr=the sign	-10 10
k lr=the take	18 -18
k lr=the that	-12 12
k lr=the was	-22 22
k lr=the would	-11 11
k lr=their of	-16 16
k lr=they .	-12 12
k lr=to .	-11 11
k lr=trade ,	10 -10
k lr=trade .	-12 12
k lr=trade between	-13 13
k lr=was at	-13 13
k lr=was in	3 -3
k named=3	18 -18
k named=4	10 -10
k nc2=begin	10 -10
k nc2=end	15 -15
k nct2=begin past	14 -14
k nct2=begin present	12 -12
k nct2=down present	16 -16
k nct2=up present	8 -8
k next="	15 -15
k next=and	-7 7
k nhas-modal	11 -11
k nt2=future	7 -7
k nt2=future-passive	-12 12
k nt2=perfect	8 -8
k nt2=perfect-not	-15 15
k nt2=present-passive	-9 9
k nv2=call	-12 12
k nv2=look	-10 10
k nv2=other	-9 9
k nv2=seal	-15 15
k nvt2=announce past	-14 14
k nvt2=go present	7 -7
k nvt2=other perfect	-13 13
k nvt2=seal past	-15 15
k of union	19 -19
k of union beside it	13 -13
k others=2	76 -76
k part made	-13 13
k part no	22 -22
k part=side no truce	-4 4
k part=side of US	-44 44
k part=side truce	12 -12
k part=third	16 -16
k part=third abroad	16 -16
k part=third no truce	9 -9
k part=third of US	35 -35
k part=unsided home	12 -12
k part=unsided truce	20 -20
k pc0=down	10 -10
k pc1=down	13 -13
k phas-participle	15 -15
k phas-pluperfect	19 -19
k pt0=pluperfect	17 -17
k pt0=present-not	10 -10
k pt1=participle-passive	15 -15
k pt1=pluperfect	17 -17
k pt1=present-not	10 -10
k pv0=meet	-11 11
k pv0=other	12 -12
k pv0=want	-10 10
k pv1=other	12 -12
k pv1=want	-11 11
k pvt0=tell past	13 -13
k pvt1=tell past	13 -13
k q:"	-18 18
k q:'s	35 -35
k q:,	18 -18
k q:.	-9 9
k q::	-6 6
k q:<day-ahead>	19 -19
k q:<day-today>	-16 16
k q:<goods>	15 -15
k q:<level-noun>	44 -44
k q:<money>	25 -25
k q:<month-ahead>	15 -15
k q:<month-gone>	16 -16
k q:<not>	-10 10
k q:<person>	-11 11
k q:<span>	14 -14
k q:<v-agree>	25 -25
k q:<v-buy>	16 -16
k q:<v-end>	29 -29
k q:<v-impose>	8 -8
k q:<v-sell>	14 -14
k q:<v-stay>	15 -15
k q:<v-suspend>	-13 13
k q:<v-target>	-10 10
k q:<v-threaten>	10 -10
k q:?	-19 19
k q:a	16 -16
k q:above	15 -15
k q:accord	11 -11
k q:agreement	21 -21
k q:already	-11 11
k q:and	19 -19
k q:announce	20 -20
k q:are	23 -23
k q:arrangement	14 -14
k q:as	9 -9
k q:at	13 -13
k q:back	17 -17
k q:because	-12 12
k q:been	-14 14
k q:before	-28 28
k q:better	-6 6
k q:boat	-19 19
k q:both	10 -10
k q:bring	-10 10
k q:busan	11 -11
k q:butter	10 -10
k q:by	-7 7
k q:car	-20 20
k q:ceiling	-12 12
k q:charge	-8 8
k q:colleague	-17 17
k q:commerce	13 -13
k q:comparison	-13 13
k q:could	13 -13
k q:custom	11 -11
k q:deal	-12 12
k q:delay	-9 9
k q:doe	-13 13
k q:door	9 -9
k q:export	22 -22
k q:face	-19 19
k q:for	15 -15
k q:framework	12 -12
k q:fruit	11 -11
k q:get	24 -24
k q:grower	-11 11
k q:harvest	-10 10
k q:he	-17 17
k q:heard	-11 11
k q:here	10 -10
k q:i	-15 15
k q:import	14 -14
k q:in	23 -23
k q:is	15 -15
k q:isn't	-13 13
k q:it	-17 17
k q:its	15 -15
k q:keep	13 -13
k q:later	-12 12
k q:lay	-12 12
k q:leader	-11 11
k q:leave	11 -11
k q:less	14 -14
k q:line	11 -11
k q:look	-19 19
k q:lower	10 -10
k q:medicine	21 -21
k q:mentioned	-17 17
k q:minister	8 -8
k q:ministry	17 -17
k q:minute	19 -19
k q:move	-13 13
k q:mr	-15 15
k q:ms	13 -13
k q:must	-13 13
k q:negotiator	-14 14
k q:neighbour	12 -12
k q:new	9 -9
k q:nor	10 -10
k q:note	-10 10
k q:of	16 -16
k q:offer	12 -12
k q:only	10 -10
k q:opened	13 -13
k q:or	8 -8
k q:orange	13 -13
k q:ordinary	-16 16
k q:our	25 -25
k q:out	-15 15
k q:over	10 -10
k q:palace	-12 12
k q:paper	11 -11
k q:peace	-12 12
k q:progress	-11 11
k q:put	19 -19
k q:quarrel	8 -8
k q:rate	15 -15
k q:ratify	-10 10
k q:reach	11 -11
k q:rice	14 -14
k q:round	12 -12
k q:say	9 -9
k q:sign	6 -6
k q:since	-11 11
k q:something	-11 11
k q:speak	-10 10
k q:still	-8 8
k q:subject	-14 14
k q:talk	9 -9
k q:telephone	-7 7
k q:tell	-6 6
k q:than	20 -20
k q:the	21 -21
k q:their	27 -27
k q:there	18 -18
k q:they	-11 11
k q:third	18 -18
k q:through	14 -14
k q:time	23 -23
k q:top	-15 15
k q:trade	21 -21
k q:treaty	-8 8
k q:trip	-13 13
k q:truce	35 -35
k q:turned	19 -19
k q:two	7 -7
k q:under	26 -26
k q:us	12 -12
k q:want	25 -25
k q:way	-10 10
k q:which	18 -18
k q:who	16 -16
k q:with	19 -19
k q:without	15 -15
k q:worry	-14 14
k q:would	-8 8
k q:write	13 -13
k q:wrong	15 -15
k q:zero	17 -17
k q:•	10 -10
k qt=perfect	10 -10
k quoted	15 -15
k r1=!	-11 11
k r1=,	16 -16
k r1=:	27 -27
k r1=<day-gone>	-10 10
k r1=<end>	20 -20
k r1=<level-noun>	9 -9
k r1=<not>	19 -19
k r1=<number>	16 -16
k r1=<v-agree>	-8 8
k r1=<v-bear>	14 -14
k r1=<v-begin>	14 -14
k r1=?	18 -18
k r1=a	12 -12
k r1=about	-20 20
k r1=an	-16 16
k r1=and	-9 9
k r1=announce	-13 13
k r1=are	-11 11
k r1=begin	11 -11
k r1=continue	-19 19
k r1=in	8 -8
k r1=last	-19 19
k r1=make	-10 10
k r1=more	12 -12
k r1=of	-25 25
k r1=remain	8 -8
k r1=say	12 -12
k r1=take	11 -11
k r1=that	-13 13
k r2="	21 -21
k r2=:	-8 8
k r2=<agent>	12 -12
k r2=<not>	23 -23
k r2=<span>	-10 10
k r2=<v-bear>	20 -20
k r2=<v-down>	-18 18
k r2=<v-impose>	18 -18
k r2=<v-say>	16 -16
k r2=<v-stay>	18 -18
k r2=<v-target>	15 -15
k r2=<v-up>	-14 14
k r2=begin	14 -14
k r2=bring	-16 16
k r2=go	-15 15
k r2=has	-16 16
k r2=initialled	-9 9
k r2=it	17 -17
k r2=month	-10 10
k r2=not	25 -25
k r2=on	-2 2
k r2=one	-10 10
k r2=pay	9 -9
k r2=plan	15 -15
k r2=she	8 -8
k r2=steel	-14 14
k r2=which	-10 10
k r2=with	25 -25
k r2=would	10 -10
k r3="	11 -11
k r3=:	11 -11
k r3=;	12 -12
k r3=<month-gone>	-17 17
k r3=<number>	-13 13
k r3=<span>	17 -17
k r3=<v-begin>	-16 16
k r3=<v-stay>	-17 17
k r3=and	-14 14
k r3=as	15 -15
k r3=at	15 -15
k r3=begin	-9 9
k r3=country	-21 21
k r3=for	12 -12
k r3=he	-19 19
k r3=its	-12 12
k r3=last	9 -9
k r3=make	-13 13
k r3=more	-9 9
k r3=round	10 -10
k r3=sign	14 -14
k r3=start	-13 13
k r3=that	10 -10
k r3=trade	-14 14
k r3=truce	10 -10
k r3=two	-16 16
k r4=.	10 -10
k r4=<goods>	-21 21
k r4=<month-gone>	3 -3
k r4=<person>	12 -12
k r4=<seat>	-10 10
k r4=<span>	13 -13
k r4=<v-end>	15 -15
k r4=<v-impose>	9 -9
k r4=<v-say>	-17 17
k r4=as	-19 19
k r4=begin	-10 10
k r4=go	12 -12
k r4=he	10 -10
k r4=in	-14 14
k r4=make	-11 11
k r4=of	24 -24
k r4=paper	-11 11
k r4=say	-17 17
k r4=that	-11 11
k r4=the	7 -7
k r4=they	14 -14
k r4=was	12 -12
k r4=week	13 -13
k r=! <end>	-11 11
k r=, "	16 -16
k r=, <level>	11 -11
k r=, <person>	-13 13
k r=, she	8 -8
k r=, the	-7 7
k r=<day-gone> .	-14 14
k r=<end> <end>	20 -20
k r=? <end>	17 -17
k r=agreement ,	-12 12
k r=agreement with	12 -12
k r=are go	-19 19
k r=by <person>	18 -18
k r=did away	-12 12
k r=for the	17 -17
k r=in <name>	-12 12
k r=in <seat>	11 -11
k r=is not	11 -11
k r=is on	-13 13
k r=is still	-7 7
k r=sign on	-4 4
k r=there .	-14 14
k r=with <name>	12 -12
k r=with the	12 -12
k rank=4	29 -29
k rank=5	29 -29
k s:!	-10 10
k s:(	21 -21
k s:)	14 -14
k s:*	-10 10
k s::	6 -6
k s:;	-12 12
k s:<day-ahead>	27 -27
k s:<day-gone>	-11 11
k s:<duty>	6 -6
k s:<gate>	23 -23
k s:<month-ahead>	11 -11
k s:<month-gone>	-29 29
k s:<name>	41 -41
k s:<organisation>	10 -10
k s:<quality>	32 -32
k s:<seat>	-16 16
k s:<span>	11 -11
k s:<v-agree>	20 -20
k s:<v-down>	-14 14
k s:<v-end>	20 -20
k s:<v-return>	-18 18
k s:<v-suspend>	17 -17
k s:?	10 -10
k s:afterward	-20 20
k s:against	12 -12
k s:agreement	-18 18
k s:alexandria	11 -11
k s:aluminum	-9 9
k s:announce	-18 18
k s:anybody	12 -12
k s:approval	12 -12
k s:approve	13 -13
k s:are	-16 16
k s:arrangement	23 -23
k s:aside	7 -7
k s:autumn	-10 10
k s:away	-16 16
k s:before	21 -21
k s:belong	10 -10
k s:biggest	16 -16
k s:broke	-9 9
k s:busan	19 -19
k s:but	17 -17
k s:buy	11 -11
k s:call	-11 11
k s:car	-10 10
k s:case	16 -16
k s:certain	-11 11
k s:charge	-15 15
k s:company	21 -21
k s:confirm	-13 13
k s:continue	-25 25
k s:cotonou	-15 15
k s:count	11 -11
k s:custom	17 -17
k s:day	26 -26
k s:decree	11 -11
k s:demand	-13 13
k s:did	-20 20
k s:do	13 -13
k s:each	13 -13
k s:else	15 -15
k s:ever	-13 13
k s:except	15 -15
k s:exempt	15 -15
k s:exemption	11 -11
k s:exist	-8 8
k s:expect	20 -20
k s:expire	12 -12
k s:extend	10 -10
k s:extension	13 -13
k s:face	-15 15
k s:federal	-9 9
k s:fish	15 -15
k s:flower	-13 13
k s:follow	-9 9
k s:followed	14 -14
k s:fourth	15 -15
k s:framework	19 -19
k s:free	9 -9
k s:further	16 -16
k s:gave	-8 8
k s:geneva	13 -13
k s:given	-15 15
k s:gyeongju	-15 15
k s:had	21 -21
k s:half	-13 13
k s:he	9 -9
k s:heard	16 -16
k s:help	-10 10
k s:here	22 -22
k s:home	-9 9
k s:how	14 -14
k s:i	24 -24
k s:if	23 -23
k s:initialled	-26 26
k s:is	-8 8
k s:its	-22 22
k s:like	10 -10
k s:line	10 -10
k s:list	11 -11
k s:make	-10 10
k s:mandate	14 -14
k s:memorandum	15 -15
k s:minister	13 -13
k s:minute	12 -12
k s:more	11 -11
k s:much	12 -12
k s:must	31 -31
k s:my	11 -11
k s:needed	11 -11
k s:negotiate	-17 17
k s:negotiation	-9 9
k s:neither	18 -18
k s:no	-18 18
k s:note	11 -11
k s:number	17 -17
k s:off	-14 14
k s:old	-9 9
k s:open	15 -15
k s:or	11 -11
k s:owe	-17 17
k s:partner	22 -22
k s:partnership	9 -9
k s:party	11 -11
k s:plant	-14 14
k s:price	19 -19
k s:principle	15 -15
k s:proper	-15 15
k s:published	-22 22
k s:question	11 -11
k s:reach	11 -11
k s:reading	-11 11
k s:reciprocal	-12 12
k s:regional	12 -12
k s:representative	-16 16
k s:rested	-11 11
k s:resume	-18 18
k s:run	9 -9
k s:same	13 -13
k s:seal	-10 10
k s:seat	-12 12
k s:see	24 -24
k s:settlement	18 -18
k s:she	8 -8
k s:sir	-12 12
k s:sit	15 -15
k s:spoke	16 -16
k s:spring	-14 14
k s:start	-11 11
k s:stay	19 -19
k s:steel	-8 8
k s:stockholm	15 -15
k s:such	-13 13
k s:summer	-20 20
k s:suspend	12 -12
k s:suspension	18 -18
k s:talk	-7 7
k s:talked	22 -22
k s:talking	12 -12
k s:tariff	14 -14
k s:telephone	16 -16
k s:tell	9 -9
k s:term	18 -18
k s:text	-20 20
k s:the	16 -16
k s:them	10 -10
k s:themselve	-7 7
k s:then	23 -23
k s:they've	-10 10
k s:third	20 -20
k s:those	-17 17
k s:to	5 -5
k s:top	12 -12
k s:trade	-17 17
k s:treaty	-10 10
k s:truce	25 -25
k s:two	-12 12
k s:unless	11 -11
k s:until	3 -3
k s:valid	7 -7
k s:very	16 -16
k s:visit	-18 18
k s:vote	20 -20
k s:voted	-11 11
k s:want	22 -22
k s:week	-12 12
k s:which	15 -15
k s:will	35 -35
k s:with	-13 13
k s:within	13 -13
k s:without	11 -11
k s:yes	-14 14
k s:yet	-8 8
k s:zero	-12 12
k sa:!	-10 10
k sa:"	13 -13
k sa:" <person>	13 -13
k sa:, "	27 -27
k sa:, a	13 -13
k sa:, and	-19 19
k sa:, bring	-16 16
k sa:, by	11 -11
k sa:, it	20 -20
k sa:, or	14 -14
k sa:, pay	15 -15
k sa:, put	13 -13
k sa:, say	-13 13
k sa:, she	11 -11
k sa:, the	13 -13
k sa:: the	11 -11
k sa:; <level>	-9 9
k sa:; it	11 -11
k sa:<day-ahead>	31 -31
k sa:<day-ahead> ,	6 -6
k sa:<day-gone>	-9 9
k sa:<day-gone> ;	-12 12
k sa:<day-gone> after	-7 7
k sa:<day-gone> evening	-12 12
k sa:<day-gone> night	14 -14
k sa:<duty>	16 -16
k sa:<gate>	17 -17
k sa:<level> ,	7 -7
k sa:<level> on	-2 2
k sa:<month-gone> ,	12 -12
k sa:<month-gone> .	-14 14
k sa:<month-gone> and	-15 15
k sa:<name> at	11 -11
k sa:<name> in	-11 11
k sa:<name> on	12 -12
k sa:<name> since	-13 13
k sa:<name> take	-8 8
k sa:<number> ,	-13 13
k sa:<number> as	-10 10
k sa:<organisation> and	12 -12
k sa:<person> .	28 -28
k sa:<person> say	-12 12
k sa:<person> tell	9 -9
k sa:<quality>	14 -14
k sa:<quality> good	-12 12
k sa:<seat> .	-12 12
k sa:<seat> time	-11 11
k sa:<span>	18 -18
k sa:<span> .	30 -30
k sa:<v-bear>	9 -9
k sa:<v-deny>	15 -15
k sa:<v-propose>	15 -15
k sa:<v-target>	-11 11
k sa:<v-threaten>	8 -8
k sa:?	10 -10
k sa:a	26 -26
k sa:a truce	10 -10
k sa:after	16 -16
k sa:afterward	-12 12
k sa:afterward .	-13 13
k sa:agree	18 -18
k sa:agree in	13 -13
k sa:agreement ,	-11 11
k sa:agreement with	12 -12
k sa:alexandria	11 -11
k sa:already	-9 9
k sa:an	12 -12
k sa:and <name>	15 -15
k sa:and <quality>	9 -9
k sa:and a	-9 9
k sa:and by	10 -10
k sa:and its	-21 21
k sa:and no	-12 12
k sa:and that	-9 9
k sa:any	16 -16
k sa:are	-9 9
k sa:are go	-17 17
k sa:at	-13 13
k sa:autumn	-11 11
k sa:autumn .	-12 12
k sa:away	-18 18
k sa:back .	-22 22
k sa:be ratified	10 -10
k sa:be sign	22 -22
k sa:beef	15 -15
k sa:before	17 -17
k sa:before the	11 -11
k sa:border .	10 -10
k sa:bring the	-12 12
k sa:broke	-8 8
k sa:broke off	-11 11
k sa:busan	16 -16
k sa:but	19 -19
k sa:by <person>	15 -15
k sa:by both	-10 10
k sa:by the	22 -22
k sa:call	-11 11
k sa:car	-8 8
k sa:charge	-18 18
k sa:charge <level>	-8 8
k sa:come	15 -15
k sa:company	13 -13
k sa:constructive	-10 10
k sa:constructive .	-14 14
k sa:continue	-22 22
k sa:count	10 -10
k sa:country ,	-14 14
k sa:day	20 -20
k sa:did away	-12 12
k sa:door	-11 11
k sa:down from	-9 9
k sa:each	11 -11
k sa:either	12 -12
k sa:else	10 -10
k sa:end on	26 -26
k sa:exemption	11 -11
k sa:exist	-9 9
k sa:expect	13 -13
k sa:expire	12 -12
k sa:first	11 -11
k sa:fish	12 -12
k sa:flower	-14 14
k sa:follow	-16 16
k sa:follow .	-18 18
k sa:for <level>	-16 16
k sa:force .	-16 16
k sa:free	20 -20
k sa:free .	11 -11
k sa:from <day-ahead>	12 -12
k sa:from <number>	-9 9
k sa:full	-13 13
k sa:gave	-14 14
k sa:geneva	11 -11
k sa:good are	-12 12
k sa:good pay	-12 12
k sa:gyeongju	-12 12
k sa:had	23 -23
k sa:has not	-21 21
k sa:have	15 -15
k sa:here	13 -13
k sa:in <name>	-8 8
k sa:in <seat>	11 -11
k sa:in <span>	-12 12
k sa:in alexandria	11 -11
k sa:in busan	14 -14
k sa:in geneva	8 -8
k sa:in gyeongju	-11 11
k sa:in his	-12 12
k sa:in principle	14 -14
k sa:initialled	-15 15
k sa:interest .	-11 11
k sa:is in	10 -10
k sa:is on	-17 17
k sa:it .	11 -11
k sa:it at	-18 18
k sa:it in	-15 15
k sa:it is	16 -16
k sa:it to	13 -13
k sa:its	-12 12
k sa:its own	14 -14
k sa:last <month-gone>	7 -7
k sa:last month	-21 21
k sa:last week	-17 17
k sa:leave it	-11 11
k sa:line	9 -9
k sa:make	-15 15
k sa:meant	-9 9
k sa:medicine	-9 9
k sa:meet	12 -12
k sa:minute	12 -12
k sa:month	-13 13
k sa:more .	9 -9
k sa:must	22 -22
k sa:must be	13 -13
k sa:neither	9 -9
k sa:new	10 -10
k sa:next	-9 9
k sa:next .	-9 9
k sa:no	-23 23
k sa:none	12 -12
k sa:not been	-10 10
k sa:nothing .	14 -14
k sa:nothing on	-13 13
k sa:number	10 -10
k sa:of <month-gone>	-20 20
k sa:of its	12 -12
k sa:of the	22 -22
k sa:off	-14 14
k sa:off .	-6 6
k sa:old	-12 12
k sa:on <day-ahead>	18 -18
k sa:on it	-12 12
k sa:on steel	-14 14
k sa:on the	18 -18
k sa:on their	-14 14
k sa:on top	11 -11
k sa:only	11 -11
k sa:open	13 -13
k sa:or	20 -20
k sa:own	12 -12
k sa:partner	13 -13
k sa:pay <level>	16 -16
k sa:pay <number>	-19 19
k sa:plan	20 -20
k sa:plant	-14 14
k sa:price	12 -12
k sa:principle	14 -14
k sa:published	-19 19
k sa:put	18 -18
k sa:reach .	16 -16
k sa:reciprocal	-14 14
k sa:reporter	12 -12
k sa:round ,	-11 11
k sa:rule	14 -14
k sa:say ,	15 -15
k sa:say ;	-16 16
k sa:say afterward	-11 11
k sa:say that	15 -15
k sa:say the	-10 10
k sa:seal	-15 15
k sa:she	14 -14
k sa:she say	10 -10
k sa:sign by	20 -20
k sa:sign on	-4 4
k sa:signature	14 -14
k sa:since	-14 14
k sa:since the	-18 18
k sa:so far	15 -15
k sa:spoke	10 -10
k sa:spring	-14 14
k sa:spring .	-18 18
k sa:start	-16 16
k sa:start in	-11 11
k sa:stay	11 -11
k sa:steel	-13 13
k sa:step .	-11 11
k sa:talk	-14 14
k sa:tariff	34 -34
k sa:tell	22 -22
k sa:tell reporter	9 -9
k sa:that has	-12 12
k sa:that he	14 -14
k sa:the <name>	-10 10
k sa:the <quality>	11 -11
k sa:the autumn	-10 10
k sa:the door	-11 11
k sa:the paper	-16 16
k sa:the tariff	9 -9
k sa:them	8 -8
k sa:then	17 -17
k sa:there is	11 -11
k sa:third	15 -15
k sa:three	17 -17
k sa:time .	-13 13
k sa:to	11 -11
k sa:to <person>	9 -9
k sa:to that	-16 16
k sa:top	11 -11
k sa:truce	22 -22
k sa:two	-13 13
k sa:until	17 -17
k sa:until <day-ahead>	20 -20
k sa:us .	9 -9
k sa:very	11 -11
k sa:voted	-14 14
k sa:want	16 -16
k sa:warn	12 -12
k sa:was agree	11 -11
k sa:were	18 -18
k sa:what	-13 13
k sa:which <name>	12 -12
k sa:which he	-10 10
k sa:will	21 -21
k sa:with	-13 13
k sa:with <name>	18 -18
k sa:with <seat>	-18 18
k sa:without	11 -11
k sa:without a	10 -10
k sa:would	21 -21
k sa:would have	17 -17
k sa:year	-15 15
k sa:year old	-10 10
k sa:yet	-7 7
k sa:zero	-10 10
k sa:zero .	-13 13
k sb:" the	17 -17
k sb:" we	19 -19
k sb:'s trade	-15 15
k sb:(	13 -13
k sb:*	-10 10
k sb:, as	-11 11
k sb:, at	13 -13
k sb:, because	-15 15
k sb:, by	7 -7
k sb:, on	-9 9
k sb:, say	16 -16
k sb:, since	8 -8
k sb:, the	20 -20
k sb:- free	-14 14
k sb::	14 -14
k sb:: <level>	4 -4
k sb:: <number>	14 -14
k sb:: the	17 -17
k sb:: they	-17 17
k sb:;	-22 22
k sb:<day-ahead> ,	11 -11
k sb:<day-ahead> if	-11 11
k sb:<day-ahead> to	-9 9
k sb:<day-gone> and	14 -14
k sb:<day-gone> that	-15 15
k sb:<gate>	19 -19
k sb:<goods>	30 -30
k sb:<level> ,	-21 21
k sb:<month-gone>	-11 11
k sb:<name>	38 -38
k sb:<name> 's	14 -14
k sb:<name> ,	22 -22
k sb:<name> :	38 -38
k sb:<name> duty	-17 17
k sb:<name> get	7 -7
k sb:<name> has	17 -17
k sb:<number>	15 -15
k sb:<number> ,	8 -8
k sb:<number> :	12 -12
k sb:<office> ,	27 -27
k sb:<office> :	-8 8
k sb:<organisation> has	11 -11
k sb:<person> :	-25 25
k sb:<person> <day-today>	-11 11
k sb:<person> of	-11 11
k sb:<person> to	-15 15
k sb:<points> of	7 -7
k sb:<quality>	22 -22
k sb:<quality> have	8 -8
k sb:<quality> trade	-9 9
k sb:<seat> ,	-13 13
k sb:<seat> say	23 -23
k sb:<sender>	28 -28
k sb:<span> after	-12 12
k sb:<span> and	-11 11
k sb:<v-end>	10 -10
k sb:<v-return>	-14 14
k sb:<v-stay>	14 -14
k sb:<v-suspend>	29 -29
k sb:a "	-13 13
k sb:a <office>	-11 11
k sb:a full	14 -14
k sb:a text	-10 10
k sb:a trade	-7 7
k sb:about a	-10 10
k sb:agree	-17 17
k sb:and <number>	-12 12
k sb:announce	-13 13
k sb:announce the	-13 13
k sb:anybody	11 -11
k sb:are	-15 15
k sb:are in	-15 15
k sb:as well	-15 15
k sb:at	14 -14
k sb:been	14 -14
k sb:belong	9 -9
k sb:belong to	9 -9
k sb:by	12 -12
k sb:certain	-13 13
k sb:come	-19 19
k sb:confirm	-15 15
k sb:custom	15 -15
k sb:did	-16 16
k sb:did not	-9 9
k sb:did the	-11 11
k sb:duty -	-14 14
k sb:end	13 -13
k sb:enter <name>	-18 18
k sb:first	-13 13
k sb:first ,	-20 20
k sb:from <day-ahead>	11 -11
k sb:further	12 -12
k sb:get	14 -14
k sb:given	-12 12
k sb:good	12 -12
k sb:good outside	14 -14
k sb:good that	15 -15
k sb:had been	12 -12
k sb:had its	16 -16
k sb:half	-12 12
k sb:has	9 -9
k sb:has a	-13 13
k sb:has ask	-11 11
k sb:has been	13 -13
k sb:has had	7 -7
k sb:has its	11 -11
k sb:has no	-19 19
k sb:has not	11 -11
k sb:he	10 -10
k sb:here	8 -8
k sb:his	11 -11
k sb:home	-12 12
k sb:hour	-11 11
k sb:how	16 -16
k sb:i	21 -21
k sb:if	18 -18
k sb:if nothing	-12 12
k sb:if there	10 -10
k sb:in <month-gone>	-9 9
k sb:instead	-11 11
k sb:instead of	-11 11
k sb:is at	-9 9
k sb:is in	15 -15
k sb:is still	-9 9
k sb:is that	-12 12
k sb:it has	-15 15
k sb:it is	-13 13
k sb:it sign	-14 14
k sb:its	-16 16
k sb:last summer	-10 10
k sb:lower	12 -12
k sb:may	10 -10
k sb:meet ,	-12 12
k sb:meet in	9 -9
k sb:more	17 -17
k sb:more than	10 -10
k sb:must	10 -10
k sb:negotiation on	16 -16
k sb:new	-13 13
k sb:no	-8 8
k sb:no such	-16 16
k sb:nobody	19 -19
k sb:none	-12 12
k sb:not be	-13 13
k sb:nothing ,	9 -9
k sb:of <name>	-10 10
k sb:of it	8 -8
k sb:of talk	-14 14
k sb:on <day-gone>	-20 20
k sb:our	-13 13
k sb:our own	-21 21
k sb:outside	18 -18
k sb:partner	10 -10
k sb:pay <number>	14 -14
k sb:rate of	-15 15
k sb:representative	-14 14
k sb:say	6 -6
k sb:say it	15 -15
k sb:say there	13 -13
k sb:see	11 -11
k sb:should	14 -14
k sb:side would	-8 8
k sb:sign the	27 -27
k sb:subject	-9 9
k sb:subject to	-10 10
k sb:such	-14 14
k sb:summer 's	-10 10
k sb:suspension	14 -14
k sb:television	6 -6
k sb:tell <person>	-17 17
k sb:text	-12 12
k sb:that 's	-8 8
k sb:that a	16 -16
k sb:that the	10 -10
k sb:the <office>	16 -16
k sb:the <person>	23 -23
k sb:the <seat>	-18 18
k sb:the other	-10 10
k sb:the state	-17 17
k sb:the trade	-9 9
k sb:the truce	15 -15
k sb:their	-17 17
k sb:themselve	-7 7
k sb:there	-16 16
k sb:there ,	-14 14
k sb:there are	-11 11
k sb:there was	16 -16
k sb:there were	-11 11
k sb:they are	-16 16
k sb:they have	-12 12
k sb:they were	-14 14
k sb:they've	-10 10
k sb:those	-17 17
k sb:three	-19 19
k sb:to the	-18 18
k sb:trade	-21 21
k sb:trade representative	-15 15
k sb:truce	7 -7
k sb:two have	-12 12
k sb:under its	16 -16
k sb:view	-13 13
k sb:vote	13 -13
k sb:warn	-8 8
k sb:warn that	-11 11
k sb:was in	-16 16
k sb:was the	10 -10
k sb:we are	-12 12
k sb:well	-12 12
k sb:were	-16 16
k sb:what the	13 -13
k sb:while the	10 -10
k sb:will	17 -17
k sb:with the	-10 10
k sb:within	10 -10
k sb:without a	15 -15
k sb:without an	-12 12
k sb:world	-12 12
k sb:would keep	-10 10
k sb:would not	-12 12
k sb:would use	-7 7
k sb:year 's	-13 13
k sb:yes	-17 17
k sb:yes ,	-17 17
k sides=4	22 -22
k t0=past-not	15 -15
k t0=present-not	10 -10
k t1=past-not	15 -15
k t1=perfect	16 -16
k t1=pluperfect	15 -15
k t1=present-not	10 -10
k t2=gerund	-10 10
k t2=participle-passive	-6 6
k t2=past	13 -13
k t2=perfect	10 -10
k t2=perfect-passive	-9 9
k t2=present-not	10 -10
k t2=present-passive	12 -12
k v0=announce	-14 14
k v0=get	11 -11
k v0=keep	-9 9
k v0=take	13 -13
k v0=warn	-9 9
k v1=announce	-14 14
k v1=get	15 -15
k v1=take	13 -13
k v1=warn	-9 9
k v2-none	13 -13
k v2=come	29 -29
k v2=negotiate	-16 16
k v2=start	-23 23
k vt0=be modal	14 -14
k vt0=have present	-18 18
k vt0=keep modal	-10 10
k vt0=negotiate past	12 -12
k vt0=negotiate present	-10 10
k vt0=other past	-14 14
k vt0=other present	9 -9
k vt0=warn past	-9 9
k vt1=be modal	14 -14
k vt1=have present	-20 20
k vt1=keep modal	-10 10
k vt1=negotiate past	12 -12
k vt1=negotiate present	-10 10
k vt1=other past	-15 15
k vt1=other present	7 -7
k vt1=warn past	-9 9
k vt2=be past	17 -17
k vt2=be perfect	8 -8
k vt2=come past	17 -17
k vt2=make past	-10 10
k vt2=negotiate gerund	-15 15
k vt2=other perfect	-23 23
k vt2=other present	19 -19
k vt2=sign participle	-10 10
k vt2=sign past	11 -11
k vt2=start present	-12 12
l1='s	-12 12
l1=/	-15 15
l1=:	-14 14
l1=<day-today>	-9 9
l1=<number>	14 -14
l1=<seat>	-17 17
l1=<v-agree>	11 -11
l1=<v-bear>	27 -27
l1=<v-begin>	9 -9
l1=<v-down>	-22 22
l1=<v-propose>	17 -17
l1=<v-say>	14 -14
l1=a	24 -24
l1=after	14 -14
l1=an	-10 10
l1=at	11 -11
l1=because	-14 14
l1=come	-22 22
l1=did	-13 13
l1=doe	-11 11
l1=enter	27 -27
l1=for	23 -23
l1=from	18 -18
l1=if	17 -17
l1=in	11 -11
l1=is	-11 11
l1=meanwhile	-8 8
l1=most	-16 16
l1=not	13 -13
l1=of	10 -10
l1=on	15 -15
l1=only	-11 11
l1=over	16 -16
l1=pay	9 -9
l1=south	13 -13
l1=take	17 -17
l1=under	-18 18
l1=where	14 -14
l1=whether	14 -14
l1=which	8 -8
l1=with	-15 15
l1=—	-16 16
l1=•	-8 8
l2='s	-8 8
l2=*	9 -9
l2=,	-18 18
l2=:	-22 22
l2=<begin>	-17 17
l2=<day-today>	-12 12
l2=<gate>	-13 13
l2=<goods>	10 -10
l2=<level>	13 -13
l2=<month-gone>	-16 16
l2=<name>	-7 7
l2=<not>	-13 13
l2=<v-bear>	16 -16
l2=<v-begin>	15 -15
l2=<v-down>	9 -9
l2=<v-propose>	-5 5
l2=<v-return>	15 -15
l2=<v-say>	23 -23
l2=<v-sell>	18 -18
l2=agreement	7 -7
l2=are	11 -11
l2=bargain	-9 9
l2=been	-10 10
l2=begin	13 -13
l2=between	17 -17
l2=busan	19 -19
l2=come	13 -13
l2=do	10 -10
l2=doe	11 -11
l2=duty	10 -10
l2=framework	18 -18
l2=from	-17 17
l2=geneva	9 -9
l2=good	-9 9
l2=has	-15 15
l2=he	-7 7
l2=hear	-10 10
l2=initialled	-17 17
l2=into	10 -10
l2=oil	6 -6
l2=out	11 -11
l2=own	12 -12
l2=paper	-16 16
l2=port	-11 11
l2=post	-10 10
l2=protocol	-8 8
l2=question	-9 9
l2=receive	10 -10
l2=return	15 -15
l2=say	14 -14
l2=sell	13 -13
l2=sign	-21 21
l2=so	-14 14
l2=thank	-11 11
l2=the	13 -13
l2=treaty	19 -19
l2=truce	19 -19
l2=true	-12 12
l2=turn	-10 10
l2=turnberry	36 -36
l2=under	-9 9
l2=want	-13 13
l2=week	-12 12
l2=what	21 -21
l2=wheat	-9 9
l2=where	15 -15
l2=with	-6 6
l2=would	-15 15
l2=write	18 -18
l2=—	9 -9
l3='s	26 -26
l3=)	16 -16
l3=,	-9 9
l3=-	20 -20
l3=.	11 -11
l3=<begin>	-15 15
l3=<day-gone>	-17 17
l3=<duty>	-16 16
l3=<gate>	-10 10
l3=<level-noun>	14 -14
l3=<not>	-12 12
l3=<number>	-12 12
l3=<organisation>	19 -19
l3=<span>	24 -24
l3=<v-agree>	17 -17
l3=<v-bear>	-4 4
l3=<v-impose>	27 -27
l3=<v-propose>	13 -13
l3=<v-say>	-7 7
l3=<v-stay>	14 -14
l3=about	-5 5
l3=again	-14 14
l3=also	-11 11
l3=an	21 -21
l3=and	-24 24
l3=are	-13 13
l3=being	-12 12
l3=by	-17 17
l3=copper	-11 11
l3=country	-9 9
l3=custom	-15 15
l3=deal	-13 13
l3=flew	13 -13
l3=for	19 -19
l3=fourth	-12 12
l3=framework	10 -10
l3=free	6 -6
l3=go	-14 14
l3=hour	-11 11
l3=in	27 -27
l3=its	50 -50
l3=level	11 -11
l3=negotiate	-8 8
l3=no	-13 13
l3=of	16 -16
l3=off	12 -12
l3=one	12 -12
l3=other	11 -11
l3=our	14 -14
l3=own	23 -23
l3=past	-11 11
l3=pay	-11 11
l3=question	10 -10
l3=reciprocal	-14 14
l3=say	-6 6
l3=sign	13 -13
l3=similar	14 -14
l3=still	13 -13
l3=talk	-18 18
l3=talking	15 -15
l3=tariff	-18 18
l3=the	-9 9
l3=their	23 -23
l3=they	16 -16
l3=thi	-16 16
l3=to	10 -10
l3=too	-8 8
l3=treaty	-11 11
l3=two	19 -19
l3=understanding	-8 8
l3=us	-11 11
l3=we	-12 12
l3=week	-10 10
l3=which	-15 15
l3=whose	21 -21
l3=with	12 -12
l3=zero	12 -12
l3=—	-24 24
l4=)	21 -21
l4=*	21 -21
l4=.	-13 13
l4=:	9 -9
l4=;	17 -17
l4=<day-gone>	-30 30
l4=<day-today>	-20 20
l4=<number>	15 -15
l4=<office>	16 -16
l4=<person>	-14 14
l4=<sender>	12 -12
l4=<v-begin>	-13 13
l4=<v-buy>	18 -18
l4=<v-end>	-10 10
l4=<v-propose>	-21 21
l4=<v-say>	-9 9
l4=<v-stay>	27 -27
l4=<v-target>	-14 14
l4=accept	-11 11
l4=agreement	-12 12
l4=an	-16 16
l4=as	12 -12
l4=ask	-9 9
l4=be	11 -11
l4=begin	-12 12
l4=bring	-11 11
l4=car	-8 8
l4=closed	-7 7
l4=cocoa	12 -12
l4=done	-7 7
l4=first	7 -7
l4=framework	11 -11
l4=get	14 -14
l4=has	13 -13
l4=he	13 -13
l4=in	16 -16
l4=initialled	10 -10
l4=its	-13 13
l4=like	-14 14
l4=negotiation	-19 19
l4=of	7 -7
l4=on	-10 10
l4=order	15 -15
l4=round	-10 10
l4=see	-8 8
l4=sheet	12 -12
l4=sign	5 -5
l4=since	17 -17
l4=such	-12 12
l4=take	14 -14
l4=talking	-10 10
l4=the	25 -25
l4=their	15 -15
l4=two	-10 10
l4=under	-4 4
l4=we	-10 10
l4=what	-17 17
l4=which	-20 20
l4=with	13 -13
l4=—	24 -24
l=) ,	-15 15
l=) -	15 -15
l=, because	-10 10
l=, in	16 -16
l=, the	-5 5
l=, which	9 -9
l=: the	-19 19
l=; the	17 -17
l=<begin> <day-gone>	-13 13
l=<begin> <day-today>	-8 8
l=<begin> <number>	16 -16
l=<begin> an	-12 12
l=<begin> and	18 -18
l=<begin> for	11 -11
l=<begin> from	14 -14
l=<begin> meanwhile	-8 8
l=<begin> only	-9 9
l=<begin> with	-6 6
l=<begin> •	-8 8
l=<day-ahead> ,	-17 17
l=<day-gone> and	9 -9
l=<day-gone> in	-17 17
l=<day-gone> the	12 -12
l=<day-today> -	-12 12
l=<level> and	20 -20
l=<level> in	-11 11
l=<level> on	16 -16
l=<month-gone> ,	-12 12
l=<month-gone> ;	-12 12
l=<name> ,	-25 25
l=<name> /	11 -11
l=<number> ,	11 -11
l=<number> /	-12 12
l=<office> :	-8 8
l=<person> in	12 -12
l=<seat> —	16 -16
l=accord with	-11 11
l=agree in	4 -4
l=agree that	-9 9
l=agreement between	21 -21
l=and that	-12 12
l=been to	-10 10
l=between the	16 -16
l=busan ,	19 -19
l=deal between	-7 7
l=duty that	8 -8
l=expect in	-10 10
l=for a	8 -8
l=from the	-13 13
l=in the	10 -10
l=meet in	12 -12
l=no .	-11 11
l=on in	-15 15
l=on most	-8 8
l=on the	24 -24
l=one with	-14 14
l=own with	12 -12
l=port of	-11 11
l=protocol with	-10 10
l=question :	-10 10
l=sell to	12 -12
l=settle with	7 -7
l=sign for	9 -9
l=sign in	-19 19
l=so doe	-17 17
l=strike with	9 -9
l=sugar from	-8 8
l=talk between	-14 14
l=talk in	8 -8
l=that the	11 -11
l=those of	11 -11
l=to the	-14 14
l=truce with	16 -16
l=true that	-12 12
l=turnberry ,	26 -26
l=under which	-12 12
l=what the	6 -6
l=which the	-10 10
l=with the	-15 15
l=with which	21 -21
l=write that	18 -18
l=— the	8 -8
lead="	13 -13
lead=(	15 -15
lead=)	10 -10
lead=,	7 -7
lead=-	-8 8
lead=7	-11 11
lead=:	-7 7
lead=;	-9 9
lead=all	-9 9
lead=american	-9 9
lead=an	-23 23
lead=angola	-12 12
lead=at	-19 19
lead=australia	12 -12
lead=beijing	7 -7
lead=between	-5 5
lead=bhutan	-8 8
lead=bolivia	19 -19
lead=bulgaria	10 -10
lead=by	-10 10
lead=cambodia	-13 13
lead=canada	17 -17
lead=cars	-12 12
lead=china	40 -40
lead=congo	18 -18
lead=costa	-16 16
lead=denmark	13 -13
lead=dutch	8 -8
lead=ecuador	-11 11
lead=estonia	-11 11
lead=ethiopia	-12 12
lead=eu	22 -22
lead=europe	12 -12
lead=for	13 -13
lead=france	-19 19
lead=from	20 -20
lead=guatemala	13 -13
lead=hong	9 -9
lead=i	-11 11
lead=if	14 -14
lead=in	-16 16
lead=indonesia	-19 19
lead=jakarta	9 -9
lead=japan	-11 11
lead=japanese	-7 7
lead=kazakhstan	18 -18
lead=korea	-7 7
lead=korean	24 -24
lead=kuala	14 -14
lead=lebanon	-15 15
lead=liechtenstein	-26 26
lead=lithuania	-9 9
lead=malaysia	-42 42
lead=malta	-12 12
lead=medicines	14 -14
lead=mexico	27 -27
lead=morocco	-13 13
lead=negotiators	18 -18
lead=nepal	9 -9
lead=new	-22 22
lead=next	-11 11
lead=one	25 -25
lead=only	-6 6
lead=peru	-10 10
lead=peruvian	13 -13
lead=philippines	-26 26
lead=samoa	-15 15
lead=seoul	-15 15
lead=serbia	-23 23
lead=since	23 -23
lead=singapore	25 -25
lead=slovenia	11 -11
lead=so	-16 16
lead=some	-8 8
lead=spain	22 -22
lead=suriname	-10 10
lead=sweden	11 -11
lead=swiss	20 -20
lead=switzerland	-15 15
lead=taipei	-23 23
lead=taiwan	-24 24
lead=talks	-20 20
lead=thailand	-18 18
lead=their	14 -14
lead=tonga	10 -10
lead=trade	28 -28
lead=turkey	6 -6
lead=two	12 -12
lead=uk	-20 20
lead=washington	7 -7
lead=we	13 -13
lead=what	-13 13
lead=while	11 -11
lead=who	29 -29
lead=whose	19 -19
lead=with	-9 9
lead=•	12 -12
lll='s agreement with	17 -17
lll='s pact with	12 -12
lll=, <day-today> -	-12 12
lll=, <name> and	-7 7
lll=, and his	-11 11
lll=, and the	15 -15
lll=, with which	16 -16
lll=- <name> and	14 -14
lll=: <name> and	-13 13
lll=<begin> <begin> <day-gone>	-13 13
lll=<begin> <begin> <day-today>	-8 8
lll=<begin> <begin> <number>	16 -16
lll=<begin> <begin> an	-12 12
lll=<begin> <begin> and	18 -18
lll=<begin> <begin> for	11 -11
lll=<begin> <begin> from	14 -14
lll=<begin> <begin> meanwhile	-8 8
lll=<begin> <begin> only	-9 9
lll=<begin> <begin> with	-6 6
lll=<begin> <begin> •	-8 8
lll=<begin> <name> ,	-7 7
lll=<begin> <name> and	20 -20
lll=<begin> <number> /	-12 12
lll=<begin> <office> :	-9 9
lll=<begin> <person> ,	16 -16
lll=<begin> <seat> and	-8 8
lll=<begin> <seat> —	14 -14
lll=<begin> good of	-11 11
lll=<begin> question :	-10 10
lll=<begin> talk between	-17 17
lll=<begin> talk with	13 -13
lll=<begin> with the	-19 19
lll=<day-today> — the	10 -10
lll=<level> , the	9 -9
lll=<name> , and	9 -9
lll=<name> , the	-16 16
lll=<name> sell to	11 -11
lll=<name> sign with	8 -8
lll=<name> tariff on	-15 15
lll=<number> , and	-9 9
lll=<organisation> ) -	11 -11
lll=<person> and the	-11 11
lll=an agreement with	18 -18
lll=and <person> of	-13 13
lll=at <level> ,	-12 12
lll=at <level> and	12 -12
lll=between <seat> and	8 -8
lll=deal with the	-9 9
lll=flew home from	13 -13
lll=from <name> and	18 -18
lll=go on in	-15 15
lll=has been to	-10 10
lll=in <name> and	13 -13
lll=in talk with	11 -11
lll=is expect in	-8 8
lll=its agreement with	19 -19
lll=its duty on	10 -10
lll=its own with	11 -11
lll=of <name> and	27 -27
lll=off talk with	11 -11
lll=on <day-gone> and	8 -8
lll=on <day-gone> the	10 -10
lll=on good from	-12 12
lll=own agreement with	19 -19
lll=own deal with	15 -15
lll=pay <level> in	-14 14
lll=talk with the	-23 23
lll=that <person> ,	-14 14
lll=that <seat> and	10 -10
lll=the <name> ,	-5 5
lll=the <name> and	-12 12
lll=the <name> —	-19 19
lll=the <organisation> in	15 -15
lll=the agreement between	16 -16
lll=the agreement with	-31 31
lll=the arrangement with	11 -11
lll=the duty on	-20 20
lll=the duty that	8 -8
lll=the port of	-11 11
lll=the talk with	-12 12
lll=trade agreement with	-15 15
lll=trade deal with	-15 15
lll=trade with the	-9 9
lll=under which the	-12 12
lll=was sign in	-17 17
lll=which <seat> and	-16 16
lll=with <name> and	-23 23
lll=— <name> ,	-9 9
lll=— <name> and	-12 12
lr=, 's	17 -17
lr=, (	-22 22
lr=, :	10 -10
lr=, and	-20 20
lr=, end	-12 12
lr=, has	-12 12
lr=, is	13 -13
lr=, sign	12 -12
lr=, to	-15 15
lr=. 's	8 -8
lr=: ,	-16 16
lr=: .	16 -16
lr=: <level>	18 -18
lr=: has	-26 26
lr=: is	13 -13
lr=: sign	-35 35
lr=; <level>	15 -15
lr=; has	-16 16
lr=<begin> (	-23 23
lr=<begin> ,	-16 16
lr=<begin> .	-19 19
lr=<begin> :	-22 22
lr=<begin> <level>	-20 20
lr=<begin> and	16 -16
lr=<begin> begin	-10 10
lr=<begin> call	-10 10
lr=<begin> car	16 -16
lr=<begin> come	-12 12
lr=<begin> followed	-9 9
lr=<begin> get	19 -19
lr=<begin> go	15 -15
lr=<begin> itself	-8 8
lr=<begin> offer	10 -10
lr=<begin> pay	16 -16
lr=<begin> say	7 -7
lr=<begin> sell	13 -13
lr=<begin> ship	-10 10
lr=<begin> sign	-24 24
lr=<begin> steel	13 -13
lr=<begin> trade	11 -11
lr=<begin> want	10 -10
lr=<begin> will	10 -10
lr=after and	21 -21
lr=after president	-8 8
lr=and ,	-13 13
lr=and .	-12 12
lr=and <number>	13 -13
lr=and act	11 -11
lr=and begin	9 -9
lr=and conclude	-12 12
lr=and have	-14 14
lr=and is	14 -14
lr=and it	13 -13
lr=and make	5 -5
lr=and published	-14 14
lr=and put	10 -10
lr=enter at	12 -12
lr=for ,	29 -29
lr=for .	9 -9
lr=for and	-7 7
lr=for there	-10 10
lr=from .	16 -16
lr=from and	15 -15
lr=from on	18 -18
lr=from will	14 -14
lr=in .	11 -11
lr=in <day-gone>	-9 9
lr=in and	19 -19
lr=in from	-8 8
lr=in on	-29 29
lr=is 's	-13 13
lr=meanwhile ,	-9 9
lr=most good	-19 19
lr=of ,	12 -12
lr=of .	9 -9
lr=of and	25 -25
lr=of in	-11 11
lr=of on	8 -8
lr=on ,	9 -9
lr=on canola	11 -11
lr=on good	-10 10
lr=on paper	-12 12
lr=on plywood	-13 13
lr=on wine	-10 10
lr=that 's	-13 13
lr=that ,	-14 14
lr=that and	17 -17
lr=the '	11 -11
lr=the 's	-13 13
lr=the ,	-7 7
lr=the and	16 -16
lr=the at	-11 11
lr=the could	-15 15
lr=the delegation	10 -10
lr=the government	11 -11
lr=the has	14 -14
lr=the is	-17 17
lr=the last	8 -8
lr=the make	-19 19
lr=the one	-10 10
lr=the rate	-12 12
lr=the side	21 -21
lr=the sign	19 -19
lr=the since	-10 10
lr=the take	-19 19
lr=the tariff	17 -17
lr=the under	7 -7
lr=the want	-14 14
lr=to 's	-14 14
lr=to about	-11 11
lr=to at	10 -10
lr=under 's	-19 19
lr=what get	-12 12
lr=what sell	-14 14
lr=which and	9 -9
lr=with "	-11 11
lr=with 's	12 -12
lr=with <day-gone>	-12 12
lr=with ?	-11 11
lr=with an	10 -10
lr=with and	-21 21
lr=with are	15 -15
lr=with at	9 -9
lr=with by	-10 10
lr=with has	16 -16
lr=with have	-14 14
lr=with is	11 -11
lr=with it	-16 16
lr=with last	12 -12
lr=with of	-8 8
lr=with since	21 -21
lr=with was	-14 14
lr=— ,	13 -13
lr=— and	-13 13
lr=— good	-10 10
lr=— has	-12 12
named=1	-23 23
named=3	21 -21
named=4	56 -56
nc2=begin	12 -12
nc2=propose	9 -9
nc2=suspend	-5 5
nc2=target	-6 6
nc2=up	10 -10
nct2=bear perfect	10 -10
nct2=begin perfect	7 -7
nct2=begin present	7 -7
nct2=down future	-20 20
nct2=impose infinitive	-13 13
nct2=impose perfect	-6 6
nct2=impose perfect-passive	10 -10
nct2=impose present-passive	13 -13
nct2=propose past	28 -28
nct2=say present	-17 17
nct2=sell present	15 -15
nct2=stay future	8 -8
nct2=stay perfect	-21 21
nct2=target participle-passive	-11 11
nct2=threaten participle-passive	-11 11
next=-	-8 8
next=and	-5 5
next=as	18 -18
next=if	20 -20
next=or	13 -13
next=when	-16 16
next=where	24 -24
next=yet	9 -9
nhas-gerund	-14 14
nhas-infinitive	16 -16
nhas-perfect	15 -15
no word	48 -48
nt2=future	2 -2
nt2=infinitive	-19 19
nt2=modal-not	11 -11
nt2=perfect-passive	7 -7
nv2=accept	14 -14
nv2=admit	-11 11
nv2=apply	12 -12
nv2=bring	-13 13
nv2=call	14 -14
nv2=conclude	27 -27
nv2=go	18 -18
nv2=other	-9 9
nv2=post	-9 9
nv2=raise	13 -13
nv2=reach	11 -11
nv2=send	-12 12
nv2=sign	-16 16
nv2=stay	-10 10
nvt2=agree present	12 -12
nvt2=be future	18 -18
nvt2=be perfect	-23 23
nvt2=come past	-10 10
nvt2=come present	14 -14
nvt2=conclude perfect	23 -23
nvt2=keep future	-10 10
nvt2=make participle	8 -8
nvt2=make past	-11 11
nvt2=pay past	-18 18
nvt2=pay perfect	10 -10
nvt2=post past	-9 9
nvt2=put perfect	-11 11
nvt2=raise past	12 -12
nvt2=say present	-16 16
nvt2=sell past	-11 11
nvt2=sell present	13 -13
nvt2=sign past	-8 8
nvt2=stay past	-10 10
nvt2=tell present	-10 10
nvt2=threaten participle	-11 11
of union	32 -32
of union alone	-6 6
of union beside it	71 -71
on record AO with PT	-8 8
on record AR with CL	21 -21
on record AR with EC	-11 11
on record AR with US	8 -8
on record AR with UY	-16 16
on record AU with CA	13 -13
on record AU with EU	-14 14
on record AU with PH	12 -12
on record AU with TH	13 -13
on record AU with US	-12 12
on record BG with RO	-15 15
on record BO with CL	-8 8
on record BO with JP	-10 10
on record BO with KR	15 -15
on record BO with PE	-7 7
on record BR with AR	-31 31
on record BR with CH	-11 11
on record BR with CN	13 -13
on record BR with EC	-9 9
on record BR with GB	10 -10
on record BR with GH	-17 17
on record BR with GT	-14 14
on record BR with ID	-13 13
on record BR with IN	-15 15
on record BR with JP	-18 18
on record BR with JP 2025 II	-20 20
on record BR with TH	14 -14
on record BR with US	14 -14
on record BR with US 2025 II	10 -10
on record BR with US 2026 II	14 -14
on record CA with BR 2025 II	-11 11
on record CA with CN	-61 61
on record CA with CN 2026 I	-70 70
on record CA with GB	-16 16
on record CA with ID	-32 32
on record CA with IN	-19 19
on record CA with KR	-9 9
on record CA with MX	27 -27
on record CA with MX 2025 II	10 -10
on record CA with PE	-15 15
on record CA with US	21 -21
on record CA with US 2025 II	12 -12
on record CA with US 2026 II	11 -11
on record CH with CA	8 -8
on record CH with CL	17 -17
on record CH with CN	16 -16
on record CH with CN 2025 II	11 -11
on record CH with EU 2025 II	15 -15
on record CH with GB	-8 8
on record CH with GB 2025 II	-23 23
on record CH with LI 2025 II	-16 16
on record CH with US 2026 I	-13 13
on record CL with BO	-13 13
on record CL with EU	-13 13
on record CL with KR	-11 11
on record CL with NZ	21 -21
on record CL with PE	14 -14
on record CL with US	-18 18
on record CL with VN	9 -9
on record CN with CA	12 -12
on record CN with CA 2025 I	16 -16
on record CN with CA 2026 I	16 -16
on record CN with CH 2025 I	18 -18
on record CN with CL	-9 9
on record CN with DE	12 -12
on record CN with ES	15 -15
on record CN with ES 2025 II	11 -11
on record CN with EU	-24 24
on record CN with EU 2025 II	-17 17
on record CN with EU 2026 I	-43 43
on record CN with EU 2026 II	11 -11
on record CN with FR	15 -15
on record CN with FR 2026 I	12 -12
on record CN with GB 2025 I	-32 32
on record CN with GB 2025 II	20 -20
on record CN with GB 2026 II	21 -21
on record CN with HK	30 -30
on record CN with HK 2026 II	18 -18
on record CN with ID	-21 21
on record CN with ID 2025 II	-27 27
on record CN with IN	-24 24
on record CN with IN 2025 I	-23 23
on record CN with IN 2026 I	-20 20
on record CN with IR	35 -35
on record CN with IR 2026 I	17 -17
on record CN with IR 2026 II	17 -17
on record CN with JO	-14 14
on record CN with JO 2026 II	-14 14
on record CN with JP	-30 30
on record CN with JP 2025 I	-16 16
on record CN with JP 2025 II	-25 25
on record CN with JP 2026 I	-7 7
on record CN with KH	-30 30
on record CN with KH 2025 II	-30 30
on record CN with KR	-8 8
on record CN with KR 2025 I	-24 24
on record CN with MX	27 -27
on record CN with MX 2025 II	21 -21
on record CN with MY	-17 17
on record CN with MY 2025 II	-26 26
on record CN with PH	-20 20
on record CN with PH 2025 II	-25 25
on record CN with RU	33 -33
on record CN with RU 2025 II	11 -11
on record CN with RU 2026 II	17 -17
on record CN with SE	21 -21
on record CN with SE 2025 II	12 -12
on record CN with SG	15 -15
on record CN with TH 2026 II	9 -9
on record CN with UA	12 -12
on record CN with US	66 -66
on record CN with US 2019 II	-10 10
on record CN with US 2025 I	34 -34
on record CN with US 2025 II	23 -23
on record CN with US 2026 I	10 -10
on record CN with US 2026 II	29 -29
on record CN with VN 2025 II	-37 37
on record CN with VN 2026 I	14 -14
on record CN with VN 2026 II	11 -11
on record CO with CL	-12 12
on record CO with PE	-14 14
on record CO with VN	11 -11
on record CR with PA	-13 13
on record CZ with PL	-15 15
on record DK with KE	-18 18
on record DZ with TN	8 -8
on record DZ with TR	20 -20
on record EC with PE 2028 II	-12 12
on record EE with LV	-22 22
on record EG with MA	-10 10
on record EG with SA	-12 12
on record EG with TR	14 -14
on record EG with TR 2028 I	16 -16
on record ES with PT	-17 17
on record ET with DJ	12 -12
on record ET with KE	-34 34
on record EU with CA	3 -3
on record EU with CA 2025 I	7 -7
on record EU with CN	22 -22
on record EU with CN 2025 II	8 -8
on record EU with CN 2026 I	-9 9
on record EU with CO	13 -13
on record EU with EC	-23 23
on record EU with FR	11 -11
on record EU with GB	20 -20
on record EU with GB 2025 I	-18 18
on record EU with GB 2025 II	7 -7
on record EU with GB 2026 I	30 -30
on record EU with GE	-14 14
on record EU with GH	-14 14
on record EU with GL	17 -17
on record EU with GL 2026 I	17 -17
on record EU with ID	-8 8
on record EU with IN	-12 12
on record EU with IN 2025 II	-22 22
on record EU with JP	-9 9
on record EU with JP 2025 II	-7 7
on record EU with KR	8 -8
on record EU with KR 2025 II	8 -8
on record EU with MA	-11 11
on record EU with MX	19 -19
on record EU with MX 2025 II	9 -9
on record EU with NG	12 -12
on record EU with NO 2026 I	13 -13
on record EU with PE	14 -14
on record EU with PY	16 -16
on record EU with RU	14 -14
on record EU with TR	23 -23
on record EU with UA	-17 17
on record EU with US	-13 13
on record EU with US 2026 I	-25 25
on record EU with VN	-22 22
on record EU with VN 2025 II	-17 17
on record EU with ZA	13 -13
on record FI with CL	19 -19
on record FI with GH	13 -13
on record FJ with TO	16 -16
on record FR with US	-12 12
on record GB with BR	-19 19
on record GB with CA 2025 II	8 -8
on record GB with CH	-23 23
on record GB with CH 2025 II	-15 15
on record GB with CN	28 -28
on record GB with CN 2025 I	10 -10
on record GB with CN 2025 II	17 -17
on record GB with EU	-26 26
on record GB with EU 2025 I	-17 17
on record GB with EU 2025 II	-9 9
on record GB with IN	-37 37
on record GB with IN 2025 I	-21 21
on record GB with IN 2025 II	-38 38
on record GB with JP	-35 35
on record GB with JP 2025 II	-17 17
on record GB with KR	-17 17
on record GB with KR 2025 II	-12 12
on record GB with TW	-15 15
on record GB with TW 2025 II	-15 15
on record GB with US	12 -12
on record GB with US 2025 I	26 -26
on record GB with US 2025 II	-19 19
on record GE with AZ	-19 19
on record GH with EU	18 -18
on record GT with HN	-11 11
on record HU with EU	15 -15
on record HU with RO	-13 13
on record ID with AU	-14 14
on record ID with CA	8 -8
on record ID with JP	-16 16
on record ID with PH	-15 15
on record ID with US	21 -21
on record ID with US 2026 I	43 -43
on record IN with AU	10 -10
on record IN with BD	13 -13
on record IN with BD 2025 II	11 -11
on record IN with CA	19 -19
on record IN with CN	8 -8
on record IN with EG	12 -12
on record IN with GB	47 -47
on record IN with GB 2025 II	35 -35
on record IN with ID	24 -24
on record IN with KR	-19 19
on record IN with MX	-10 10
on record IN with PK	19 -19
on record IN with RU	28 -28
on record IN with RU 2025 II	10 -10
on record IN with US 2026 I	7 -7
on record IN with VN	17 -17
on record IS with NO	-9 9
on record IT with FR	-16 16
on record JP with BR	-13 13
on record JP with BR 2025 II	-16 16
on record JP with CA 2025 II	-16 16
on record JP with CL	-25 25
on record JP with CN	29 -29
on record JP with CN 2025 II	30 -30
on record JP with CN 2026 I	11 -11
on record JP with EU 2025 II	-14 14
on record JP with GB 2025 II	-15 15
on record JP with ID	-29 29
on record JP with ID 2025 II	-30 30
on record JP with IN	-14 14
on record JP with IN 2025 II	-10 10
on record JP with KR	-11 11
on record JP with KR 2029 II	-13 13
on record JP with MY	10 -10
on record JP with MY 2025 II	13 -13
on record JP with PH	-25 25
on record JP with PH 2025 II	-29 29
on record JP with TR	14 -14
on record JP with TW	-17 17
on record JP with US	25 -25
on record JP with US 2025 II	33 -33
on record JP with UY	16 -16
on record JP with VN	-10 10
on record JP with VN 2025 II	-24 24
on record KE with ET	-15 15
on record KH with TH	-27 27
on record KH with TH 2025 II	-20 20
on record KH with US	10 -10
on record KH with VN	-15 15
on record KH with VN 2025 II	-17 17
on record KR with AR	-12 12
on record KR with AU	8 -8
on record KR with CA	12 -12
on record KR with CH	15 -15
on record KR with CH 2025 II	14 -14
on record KR with CL	12 -12
on record KR with CN 2025 II	15 -15
on record KR with JP 2025 II	15 -15
on record KR with JP 2026 I	14 -14
on record KR with MX	14 -14
on record KR with MY	20 -20
on record KR with PE	-9 9
on record KR with RU	10 -10
on record KR with RU 2025 II	10 -10
on record KR with TW	10 -10
on record KR with TW 2025 II	10 -10
on record KR with US	27 -27
on record KR with US 2025 II	52 -52
on record KR with US 2026 I	-21 21
on record KZ with EU	-15 15
on record LK with JP	11 -11
on record LV with LT	-21 21
on record MA with PE	14 -14
on record MN with KZ	16 -16
on record MT with EG	-8 8
on record MW with MZ	-14 14
on record MX with CN	24 -24
on record MX with CN 2025 II	9 -9
on record MX with ID	18 -18
on record MX with JP	12 -12
on record MX with JP 2025 II	8 -8
on record MX with TR	-14 14
on record MX with US	-8 8
on record MY with CN	9 -9
on record MY with EU	15 -15
on record MY with ID	13 -13
on record MY with IN	20 -20
on record MY with KH	-26 26
on record MY with KH 2025 II	-19 19
on record MY with SG	8 -8
on record MY with TH	-14 14
on record MY with US	18 -18
on record MY with US 2025 II	10 -10
on record MY with VN 2025 II	-10 10
on record NG with BJ	-12 12
on record NG with GH	-14 14
on record NL with CN	25 -25
on record NL with EU	24 -24
on record NL with EU 2025 II	19 -19
on record NO with CA	16 -16
on record NO with EU	-11 11
on record NO with FO	13 -13
on record NO with IN	10 -10
on record NO with IS	16 -16
on record NO with KR	-10 10
on record NO with PE	13 -13
on record NO with US	-16 16
on record NP with IN	-9 9
on record NZ with AU	-35 35
on record NZ with CL	-8 8
on record OM with IR	-9 9
on record PA with CR	-21 21
on record PE with BO	-12 12
on record PE with CL	-27 27
on record PE with EC	-17 17
on record PE with TR	11 -11
on record PH with EC	12 -12
on record PH with US 2025 II	12 -12
on record PK with IN	-16 16
on record PK with IR	-19 19
on record PK with TR	-18 18
on record PT with BR	11 -11
on record PT with MA	9 -9
on record PY with BO	-16 16
on record RU with IR	11 -11
on record RU with IR 2026 II	11 -11
on record RW with UG	-14 14
on record SA with EG	13 -13
on record SE with FI	-13 13
on record SK with HU	-13 13
on record TH with EU	12 -12
on record TH with IN	18 -18
on record TH with US	18 -18
on record TH with US 2025 II	13 -13
on record TH with VN	-4 4
on record TN with MA	-19 19
on record TO with WS	-12 12
on record TR with AZ	-14 14
on record TR with CO	-11 11
on record TR with EU	28 -28
on record TR with KE	9 -9
on record TR with KZ	11 -11
on record TR with RS	-9 9
on record TW with KR	13 -13
on record TZ with KE	10 -10
on record TZ with UG	-9 9
on record UA with EU	25 -25
on record UA with TR	-9 9
on record UG with KE	-8 8
on record US with AR	-23 23
on record US with AR 2025 II	-18 18
on record US with AU	9 -9
on record US with BR	-16 16
on record US with BR 2025 II	-15 15
on record US with BR 2026 I	13 -13
on record US with BR 2026 II	-9 9
on record US with CA 2026 I	15 -15
on record US with CA 2026 II	-25 25
on record US with CH	-33 33
on record US with CH 2025 II	-38 38
on record US with CN	122 -122
on record US with CN 2018 II	11 -11
on record US with CN 2019 I	10 -10
on record US with CN 2020 I	-22 22
on record US with CN 2025 I	71 -71
on record US with CN 2025 II	100 -100
on record US with CN 2026 I	41 -41
on record US with CN 2026 II	33 -33
on record US with DE	34 -34
on record US with DE 2025 II	21 -21
on record US with EC	-16 16
on record US with EC 2025 II	-11 11
on record US with ES	16 -16
on record US with ES 2025 II	11 -11
on record US with EU	-38 38
on record US with EU 2018 II	12 -12
on record US with EU 2021 I	16 -16
on record US with EU 2025 II	-45 45
on record US with EU 2026 I	-19 19
on record US with FR	25 -25
on record US with FR 2026 I	14 -14
on record US with GB	-30 30
on record US with GB 2025 I	-43 43
on record US with GB 2026 I	-18 18
on record US with GB 2026 II	17 -17
on record US with GL	19 -19
on record US with GL 2026 I	19 -19
on record US with GT	-27 27
on record US with GT 2025 II	-22 22
on record US with HK	26 -26
on record US with HK 2026 II	13 -13
on record US with ID	-30 30
on record US with ID 2025 II	-29 29
on record US with ID 2026 II	12 -12
on record US with IE	12 -12
on record US with IN	-39 39
on record US with IN 2025 I	-36 36
on record US with IN 2025 II	-12 12
on record US with IN 2026 I	-19 19
on record US with IR	30 -30
on record US with IR 2026 I	17 -17
on record US with JP	-29 29
on record US with JP 2025 II	-34 34
on record US with JP 2026 I	-6 6
on record US with JP 2026 II	19 -19
on record US with KH	-24 24
on record US with KH 2025 II	-25 25
on record US with KR	-52 52
on record US with KR 2025 I	-24 24
on record US with KR 2025 II	-40 40
on record US with MX	47 -47
on record US with MX 2025 II	37 -37
on record US with MY	-27 27
on record US with MY 2025 II	-31 31
on record US with NO	10 -10
on record US with PH	-38 38
on record US with PH 2025 II	-49 49
on record US with PH 2026 II	14 -14
on record US with PK	30 -30
on record US with PK 2025 II	22 -22
on record US with RU	47 -47
on record US with RU 2025 II	24 -24
on record US with RU 2026 I	12 -12
on record US with RU 2026 II	17 -17
on record US with SE	18 -18
on record US with SE 2025 II	15 -15
on record US with SG	19 -19
on record US with SV	-25 25
on record US with SV 2025 II	-19 19
on record US with SY	10 -10
on record US with SY 2025 II	10 -10
on record US with TH	-27 27
on record US with TH 2025 II	-36 36
on record US with TH 2026 II	11 -11
on record US with TW	-23 23
on record US with TW 2026 I	-39 39
on record US with UA	12 -12
on record US with UA 2025 II	11 -11
on record US with VN	-27 27
on record US with VN 2025 II	-49 49
on record US with VN 2026 I	11 -11
on record US with VN 2026 II	22 -22
on record US with ZA 2025 II	-11 11
on record UY with AR	-14 14
on record UY with BR	13 -13
on record UY with DK	13 -13
on record UY with EU	-18 18
on record VN with CA	14 -14
on record VN with CH	-9 9
on record VN with CN	10 -10
on record VN with CN 2025 II	16 -16
on record VN with GB	-24 24
on record VN with GB 2025 II	-26 26
on record VN with IN 2025 II	-17 17
on record VN with JP	23 -23
on record VN with JP 2025 II	20 -20
on record VN with KH	-15 15
on record VN with KR	7 -7
on record VN with PE	-20 20
on record VN with PH	7 -7
on record VN with US	30 -30
on record VN with US 2025 II	17 -17
on record WS with FJ	-13 13
on record WS with TO	11 -11
on record ZA with KE	7 -7
on record ZA with LS	17 -17
on record ZA with PE	-17 17
on record ZA with US	-13 13
others=2	35 -35
others=4	17 -17
p	3 -3
p US	78 -78
p named=1	-22 22
p named=3	12 -12
p named=4	50 -50
p of union	20 -20
p of union alone	-13 13
p of union beside it	64 -64
p others=2	7 -7
p others=4	17 -17
p part=side	10 -10
p part=side home	15 -15
p part=side of US	-28 28
p part=side truce	16 -16
p part=third of US	25 -25
p part=unsided	20 -20
p part=unsided home	14 -14
p part=unsided truce	43 -43
p rank=0	15 -15
p rank=1	9 -9
p sides=1	26 -26
p sides=2	9 -9
part failed side	15 -15
part failed third	-32 32
part made side	13 -13
part made third	-25 25
part=side	17 -17
part=side home	10 -10
part=side no truce	-7 7
part=side of US	-50 50
part=side truce	26 -26
part=third no truce	16 -16
part=third of US	43 -43
part=unsided	25 -25
part=unsided home	23 -23
part=unsided truce	58 -58
pc1=agree	-15 15
pc1=begin	-11 11
pc1=suspend	6 -6
pct0=bear perfect	-12 12
pct0=begin past	16 -16
pct0=down present	22 -22
pct0=impose past	-9 9
pct0=impose present-passive	14 -14
pct0=propose past	15 -15
pct0=say perfect-passive	-9 9
pct0=target present-passive	9 -9
pct1=agree infinitive	-13 13
pct1=agree participle-passive	-14 14
pct1=bear perfect	-12 12
pct1=begin participle-passive	-24 24
pct1=begin past	15 -15
pct1=down present	22 -22
pct1=impose infinitive	-12 12
pct1=impose past	-10 10
pct1=impose present-passive	14 -14
pct1=say perfect-passive	-9 9
pct1=target present-passive	9 -9
phas-participle	-27 27
phas-pluperfect	20 -20
prep=against third	11 -11
prep=and third	13 -13
prep=between side	37 -37
prep=between third	-18 18
prep=by	6 -6
prep=for	15 -15
prep=for side	22 -22
prep=from third	24 -24
prep=in	19 -19
prep=in side	-16 16
prep=in third	52 -52
prep=none	5 -5
prep=none side	9 -9
prep=of	24 -24
prep=of third	22 -22
prep=with	-23 23
prep=with side	8 -8
prep=with third	-44 44
prior1 agreement	-29 29
prior1 agreement side	10 -10
prior1 agreement third	-40 40
prior1 does not	21 -21
prior1 making side	13 -13
prior1 making third	-22 22
prior1 names it	-49 49
prior1 one side	7 -7
prior1 one third	-15 15
prior1 talks	-13 13
prior1 talks third	-22 22
prior2 agreement	-37 37
prior2 agreement third	-31 31
prior2 does not	9 -9
prior2 making	14 -14
prior2 making side	23 -23
prior2 one	-9 9
prior2 one third	-9 9
prior2 talks	-9 9
prior2 talks side	16 -16
prior2 talks third	-22 22
pt0=past-passive	-14 14
pt0=pluperfect	12 -12
pt1=participle-passive	-24 24
pt1=past-passive	-14 14
pt1=pluperfect	10 -10
pv0=announce	-9 9
pv0=approve	14 -14
pv0=charge	8 -8
pv0=end	-12 12
pv0=fall	13 -13
pv0=have	-13 13
pv0=lower	-10 10
pv0=raise	-10 10
pv0=sign	13 -13
pv0=strike	-11 11
pv0=tell	15 -15
pv1=announce	-12 12
pv1=approve	14 -14
pv1=charge	9 -9
pv1=conclude	-17 17
pv1=fall	17 -17
pv1=lower	-10 10
pv1=make	-17 17
pv1=raise	-10 10
pv1=start	-22 22
pv1=tell	15 -15
pvt0=announce past	-11 11
pvt0=approve past	11 -11
pvt0=be future	-12 12
pvt0=charge present	8 -8
pvt0=fall present	10 -10
pvt0=have present	-14 14
pvt0=put perfect	13 -13
pvt0=raise past	-11 11
pvt0=say past	15 -15
pvt0=say present	-16 16
pvt0=sign perfect	13 -13
pvt0=tell past	13 -13
pvt0=write present	12 -12
pvt1=announce past	-11 11
pvt1=approve past	11 -11
pvt1=be future	-12 12
pvt1=charge present	8 -8
pvt1=conclude participle	-8 8
pvt1=fall present	10 -10
pvt1=make participle	-12 12
pvt1=put perfect	13 -13
pvt1=put present	-8 8
pvt1=raise past	-11 11
pvt1=say past	15 -15
pvt1=say present	-16 16
pvt1=sign perfect	13 -13
pvt1=tell past	13 -13
pvt1=write present	12 -12
q:"	19 -19
q:'s	-14 14
q:,	20 -20
q:-	17 -17
q::	-10 10
q:<agent>	15 -15
q:<day-today>	-10 10
q:<gate>	21 -21
q:<goods>	10 -10
q:<level-noun>	-7 7
q:<level>	11 -11
q:<month-ahead>	13 -13
q:<month-gone>	-24 24
q:<person>	9 -9
q:<quality>	8 -8
q:<v-down>	14 -14
q:<v-say>	14 -14
q:?	-13 13
q:about	11 -11
q:above	23 -23
q:accord	-14 14
q:across	-7 7
q:act	15 -15
q:after	25 -25
q:ago	-29 29
q:agree	-24 24
q:agreement	-9 9
q:aircraft	-14 14
q:allow	-9 9
q:almost	-11 11
q:amount	-7 7
q:an	-10 10
q:another	-13 13
q:asia	-14 14
q:at	-9 9
q:banana	-15 15
q:be	-12 12
q:become	-9 9
q:beef	-16 16
q:been	-8 8
q:beer	8 -8
q:begin	17 -17
q:beside	-9 9
q:between	13 -13
q:both	-10 10
q:bring	22 -22
q:broken	-8 8
q:but	10 -10
q:buy	18 -18
q:by	20 -20
q:cabinet	-9 9
q:carry	11 -11
q:ceiling	-10 10
q:clock	14 -14
q:come	-10 10
q:commerce	22 -22
q:compete	12 -12
q:conclude	-23 23
q:consent	12 -12
q:continue	17 -17
q:count	-10 10
q:countermeasure	-9 9
q:country	9 -9
q:cover	14 -14
q:date	10 -10
q:dead	-13 13
q:deal	-34 34
q:did	-21 21
q:discuss	18 -18
q:doe	21 -21
q:done	-29 29
q:door	18 -18
q:down	-8 8
q:dozen	5 -5
q:duty	18 -18
q:each	14 -14
q:earlier	-19 19
q:east	-10 10
q:economy	28 -28
q:effect	34 -34
q:even	19 -19
q:everyone	14 -14
q:exception	-7 7
q:extension	11 -11
q:far	-10 10
q:fentanyl	27 -27
q:finished	-11 11
q:for	9 -9
q:force	-14 14
q:forced	11 -11
q:foreign	18 -18
q:four	-19 19
q:framework	16 -16
q:friend	-14 14
q:good	-9 9
q:government	8 -8
q:grant	-10 10
q:had	-17 17
q:half	-11 11
q:has	-13 13
q:hazelnut	-13 13
q:higher	16 -16
q:highest	12 -12
q:him	9 -9
q:hold	12 -12
q:hour	-14 14
q:i	-12 12
q:inside	-9 9
q:it	-9 9
q:its	21 -21
q:itself	10 -10
q:line	24 -24
q:list	-10 10
q:loan	16 -16
q:london	12 -12
q:look	-9 9
q:lose	-13 13
q:lower	15 -15
q:lunch	-13 13
q:m	-11 11
q:market	16 -16
q:matter	13 -13
q:may	-7 7
q:mean	-19 19
q:meanwhile	-15 15
q:member	-9 9
q:memorandum	10 -10
q:metal	-8 8
q:middle	-7 7
q:might	-9 9
q:mill	-10 10
q:more	14 -14
q:name	17 -17
q:national	-12 12
q:need	-12 12
q:new	27 -27
q:nine	-10 10
q:no	12 -12
q:normal	-10 10
q:now	31 -31
q:off	-12 12
q:on	13 -13
q:once	-11 11
q:only	-11 11
q:opened	-12 12
q:ore	11 -11
q:origin	-16 16
q:other	-13 13
q:our	11 -11
q:out	19 -19
q:over	16 -16
q:own	-12 12
q:pacific	7 -7
q:parliament	13 -13
q:partner	-19 19
q:party	8 -8
q:passed	11 -11
q:past	-15 15
q:pause	-2 2
q:percent	7 -7
q:permit	14 -14
q:phone	12 -12
q:place	12 -12
q:plant	-12 12
q:pork	7 -7
q:post	10 -10
q:presenter	15 -15
q:promise	13 -13
q:propose	15 -15
q:put	11 -11
q:quiet	-6 6
q:ratified	-12 12
q:reach	20 -20
q:read	-11 11
q:reason	-10 10
q:receive	11 -11
q:road	14 -14
q:run	21 -21
q:salt	-19 19
q:section	4 -4
q:send	-12 12
q:settle	11 -11
q:shall	-13 13
q:she	-17 17
q:side	9 -9
q:sight	-11 11
q:since	-18 18
q:sir	-13 13
q:sofa	-15 15
q:some	-33 33
q:something	-10 10
q:soon	13 -13
q:soybean	13 -13
q:spot	-14 14
q:start	20 -20
q:stay	-10 10
q:stockholm	-16 16
q:stop	-5 5
q:strike	16 -16
q:such	11 -11
q:table	-7 7
q:talk	-15 15
q:talking	-26 26
q:tea	-11 11
q:text	-11 11
q:textile	11 -11
q:the	9 -9
q:their	-25 25
q:thi	16 -16
q:those	-10 10
q:three	21 -21
q:timber	7 -7
q:time	13 -13
q:too	-6 6
q:trade	17 -17
q:trader	-9 9
q:truce	29 -29
q:under	10 -10
q:understanding	11 -11
q:unless	-11 11
q:until	32 -32
q:us	-10 10
q:visit	11 -11
q:vote	16 -16
q:want	19 -19
q:was	-10 10
q:watche	-10 10
q:way	23 -23
q:well	-15 15
q:what	-24 24
q:when	24 -24
q:whether	21 -21
q:which	11 -11
q:who	-16 16
q:whom	-15 15
q:whose	9 -9
q:win	-12 12
q:wine	7 -7
q:winter	-11 11
q:with	-23 23
q:year	-9 9
q:yes	12 -12
q:yet	20 -20
quoted	18 -18
r1="	-13 13
r1='	10 -10
r1=(	-22 22
r1=,	-16 16
r1=;	3 -3
r1=<agent>	24 -24
r1=<day-gone>	-12 12
r1=<day-today>	-12 12
r1=<duty>	15 -15
r1=<gate>	31 -31
r1=<level>	10 -10
r1=<name>	-11 11
r1=<not>	13 -13
r1=<number>	-18 18
r1=<seat>	14 -14
r1=<v-agree>	-11 11
r1=<v-bear>	15 -15
r1=<v-propose>	8 -8
r1=<v-suspend>	12 -12
r1=<v-up>	23 -23
r1=?	-2 2
r1=act	12 -12
r1=agreement	-12 12
r1=an	11 -11
r1=announce	-13 13
r1=are	12 -12
r1=at	17 -17
r1=butter	15 -15
r1=canola	11 -11
r1=come	-16 16
r1=cut	15 -15
r1=electric	-10 10
r1=end	8 -8
r1=expect	14 -14
r1=finished	-19 19
r1=followed	-21 21
r1=from	-7 7
r1=go	16 -16
r1=good	-15 15
r1=government	12 -12
r1=has	-12 12
r1=have	-9 9
r1=itself	-20 20
r1=last	15 -15
r1=mean	-9 9
r1=negotiate	15 -15
r1=now	13 -13
r1=oil	26 -26
r1=on	-16 16
r1=paper	-15 15
r1=pay	13 -13
r1=plywood	-11 11
r1=president	11 -11
r1=promise	-11 11
r1=published	-15 15
r1=put	10 -10
r1=rice	-13 13
r1=send	7 -7
r1=sesame	10 -10
r1=set	9 -9
r1=shook	-8 8
r1=side	23 -23
r1=since	16 -16
r1=still	-16 16
r1=tariff	22 -22
r1=tell	9 -9
r1=textile	-10 10
r1=trade	7 -7
r1=tuna	-12 12
r1=under	16 -16
r1=vice	-14 14
r1=walked	-19 19
r1=want	12 -12
r1=wine	-19 19
r1=with	30 -30
r1=would	26 -26
r1=write	-14 14
r2="	26 -26
r2=(	8 -8
r2=,	-22 22
r2=-	-15 15
r2=.	18 -18
r2=;	23 -23
r2=<day-ahead>	-12 12
r2=<day-today>	9 -9
r2=<gate>	8 -8
r2=<goods-amount>	12 -12
r2=<level-noun>	28 -28
r2=<level>	3 -3
r2=<month-gone>	13 -13
r2=<office>	13 -13
r2=<organisation>	-7 7
r2=<points>	12 -12
r2=<quality>	14 -14
r2=<v-end>	-19 19
r2=<v-sell>	14 -14
r2=<v-stay>	-9 9
r2=<v-target>	25 -25
r2=?	21 -21
r2=agreement	-24 24
r2=all	-9 9
r2=and	-20 20
r2=announce	16 -16
r2=arrangement	-9 9
r2=as	-15 15
r2=banana	10 -10
r2=beef	11 -11
r2=both	-14 14
r2=broken	7 -7
r2=car	-18 18
r2=conclude	-20 20
r2=continue	10 -10
r2=custom	8 -8
r2=each	-13 13
r2=end	-21 21
r2=first	-11 11
r2=foreign	10 -10
r2=free	6 -6
r2=good	15 -15
r2=had	-15 15
r2=hand	-7 7
r2=has	13 -13
r2=have	14 -14
r2=i	-11 11
r2=in	-25 25
r2=into	-22 22
r2=is	-25 25
r2=let	-8 8
r2=machine	-21 21
r2=make	-22 22
r2=next	9 -9
r2=nothing	8 -8
r2=now	-8 8
r2=on	10 -10
r2=one	16 -16
r2=other	9 -9
r2=outside	14 -14
r2=own	9 -9
r2=pact	-16 16
r2=palm	-10 10
r2=premier	-15 15
r2=prime	13 -13
r2=published	19 -19
r2=put	-2 2
r2=remove	-8 8
r2=representative	9 -9
r2=say	-10 10
r2=seed	11 -11
r2=sell	22 -22
r2=since	14 -14
r2=stalled	-11 11
r2=strike	6 -6
r2=take	18 -18
r2=talking	-18 18
r2=tea	9 -9
r2=their	7 -7
r2=there	32 -32
r2=too	-16 16
r2=want	17 -17
r2=we	-12 12
r2=week	11 -11
r2=what	23 -23
r2=which	-22 22
r2=will	-8 8
r2=with	-28 28
r2=year	14 -14
r3="	10 -10
r3='s	9 -9
r3=(	-11 11
r3=)	-27 27
r3=-	12 -12
r3=.	-9 9
r3=<agent>	16 -16
r3=<day-today>	34 -34
r3=<gate>	-14 14
r3=<level>	17 -17
r3=<quality>	10 -10
r3=<seat>	19 -19
r3=<sender>	17 -17
r3=<v-agree>	27 -27
r3=<v-bear>	17 -17
r3=<v-deny>	12 -12
r3=<v-down>	-16 16
r3=<v-return>	15 -15
r3=<v-say>	16 -16
r3=<v-stay>	-12 12
r3=<v-suspend>	9 -9
r3=<v-target>	-9 9
r3=<v-up>	-15 15
r3=agreement	25 -25
r3=all	-32 32
r3=an	-13 13
r3=and	-15 15
r3=as	19 -19
r3=back	10 -10
r3=be	-5 5
r3=begin	-11 11
r3=broken	-15 15
r3=car	-20 20
r3=close	-8 8
r3=conclude	27 -27
r3=continue	-15 15
r3=custom	-13 13
r3=down	-12 12
r3=due	11 -11
r3=enter	11 -11
r3=fish	-12 12
r3=force	-12 12
r3=free	12 -12
r3=from	-16 16
r3=go	-15 15
r3=had	11 -11
r3=have	20 -20
r3=he	20 -20
r3=hear	-11 11
r3=in	-16 16
r3=included	-12 12
r3=is	11 -11
r3=it	16 -16
r3=its	13 -13
r3=johan	-11 11
r3=leave	-10 10
r3=less	12 -12
r3=letter	13 -13
r3=longer	-13 13
r3=minister	6 -6
r3=ministry	15 -15
r3=more	19 -19
r3=morning	-8 8
r3=most	11 -11
r3=move	-20 20
r3=negotiation	-10 10
r3=of	23 -23
r3=on	-7 7
r3=one	-15 15
r3=open	-17 17
r3=other	-21 21
r3=our	16 -16
r3=pay	15 -15
r3=put	15 -15
r3=ratified	12 -12
r3=ratify	15 -15
r3=read	12 -12
r3=return	9 -9
r3=set	-9 9
r3=shook	-9 9
r3=step	9 -9
r3=take	16 -16
r3=talking	29 -29
r3=the	-9 9
r3=to	10 -10
r3=trade	11 -11
r3=treaty	13 -13
r3=up	-14 14
r3=want	-12 12
r3=well	-19 19
r3=where	11 -11
r3=which	-24 24
r3=whose	-8 8
r3=will	13 -13
r3=write	14 -14
r3=year	9 -9
r4="	-10 10
r4=-	-9 9
r4=<agent>	5 -5
r4=<day-gone>	-12 12
r4=<day-today>	15 -15
r4=<gate>	-11 11
r4=<level>	21 -21
r4=<month-ahead>	-12 12
r4=<month-gone>	-25 25
r4=<office>	31 -31
r4=<organisation>	12 -12
r4=<seat>	18 -18
r4=<sender>	9 -9
r4=<v-agree>	-6 6
r4=<v-begin>	-18 18
r4=<v-propose>	-24 24
r4=<v-stay>	4 -4
r4=?	17 -17
r4=a	15 -15
r4=about	-7 7
r4=accord	12 -12
r4=all	13 -13
r4=among	-14 14
r4=announce	16 -16
r4=are	7 -7
r4=bargain	12 -12
r4=been	11 -11
r4=before	15 -15
r4=begin	-10 10
r4=by	-16 16
r4=charge	-17 17
r4=coffee	-9 9
r4=done	-10 10
r4=down	19 -19
r4=enter	-12 12
r4=for	-11 11
r4=fourth	-17 17
r4=free	-14 14
r4=from	13 -13
r4=go	-11 11
r4=good	21 -21
r4=had	14 -14
r4=has	10 -10
r4=have	-13 13
r4=he	-22 22
r4=is	-36 36
r4=it	-12 12
r4=leave	11 -11
r4=list	9 -9
r4=make	6 -6
r4=matter	12 -12
r4=negotiate	-26 26
r4=negotiation	-20 20
r4=neighbour	10 -10
r4=north	12 -12
r4=not	30 -30
r4=old	-14 14
r4=on	23 -23
r4=ordinary	12 -12
r4=other	13 -13
r4=over	-16 16
r4=pact	-17 17
r4=pay	15 -15
r4=put	-10 10
r4=quarrel	11 -11
r4=raise	14 -14
r4=send	-12 12
r4=sign	-26 26
r4=since	20 -20
r4=so	-12 12
r4=steel	-16 16
r4=still	-25 25
r4=such	10 -10
r4=sugar	16 -16
r4=supplier	9 -9
r4=talk	16 -16
r4=text	-12 12
r4=that	-8 8
r4=their	25 -25
r4=they	21 -21
r4=to	-4 4
r4=too	14 -14
r4=treaty	-22 22
r4=under	-21 21
r4=up	19 -19
r4=were	-16 16
r4=whose	-10 10
r4=without	-6 6
r4=would	16 -16
r4=you	-12 12
r='s ,	-19 19
r='s .	-14 14
r='s <level>	10 -10
r='s agreement	-11 11
r='s custom	8 -8
r='s deal	-20 20
r='s foreign	10 -10
r='s get	-9 9
r='s is	-16 16
r='s own	9 -9
r='s pact	-17 17
r='s part	-8 8
r='s pay	19 -19
r='s prime	13 -13
r='s rate	12 -12
r='s trade	6 -6
r='s was	-9 9
r=( <number>	-28 28
r=, "	16 -16
r=, <name>	-7 7
r=, <number>	13 -13
r=, <person>	17 -17
r=, and	-13 13
r=, car	-12 12
r=, end	-12 12
r=, for	-12 12
r=, i	-12 12
r=, in	13 -13
r=, on	13 -13
r=, sell	21 -21
r=, the	14 -14
r=, through	-12 12
r=, which	-23 23
r=, with	-26 26
r=, yes	8 -8
r=: <name>	15 -15
r=: no	-13 13
r=<level> .	26 -26
r=about a	-12 12
r=agree on	-12 12
r=agree to	-15 15
r=and its	10 -10
r=and pay	11 -11
r=and the	-7 7
r=announce a	-14 14
r=are in	-6 6
r=are to	-14 14
r=car pay	-12 12
r=come into	-16 16
r=continue .	-14 14
r=electric car	-10 10
r=for talk	-15 15
r=get <number>	21 -21
r=get its	-21 21
r=get the	-15 15
r=good ,	-14 14
r=good from	16 -16
r=good in	-19 19
r=good is	-10 10
r=good outside	13 -13
r=good to	-14 14
r=good will	-11 11
r=had agree	-9 9
r=had not	-11 11
r=had reach	10 -10
r=has <level>	15 -15
r=has a	-16 16
r=has an	-14 14
r=has given	-12 12
r=has its	-15 15
r=has one	-16 16
r=has say	14 -14
r=has the	15 -15
r=has with	-13 13
r=have a	11 -11
r=have conclude	-20 20
r=have end	-11 11
r=have put	-10 10
r=have settle	14 -14
r=have their	-11 11
r=in <number>	14 -14
r=is talking	-18 18
r=is the	10 -10
r=last year	17 -17
r=of <day-gone>	-15 15
r=oil ,	10 -10
r=on <day-ahead>	-13 13
r=on <day-today>	12 -12
r=on a	-10 10
r=paper machine	-12 12
r=parliament 's	-13 13
r=pay <level>	19 -19
r=promise to	-10 10
r=published a	-18 18
r=published the	13 -13
r=say ,	11 -11
r=say on	11 -11
r=shook hand	-8 8
r=sign a	27 -27
r=since last	11 -11
r=still pay	-7 7
r=take <level>	-10 10
r=tariff on	15 -15
r=that the	-8 8
r=the <organisation>	-8 8
r=there is	-15 15
r=thi week	9 -9
r=to <level>	-15 15
r=trade deal	10 -10
r=trade representative	9 -9
r=under an	10 -10
r=vice premier	-15 15
r=want <number>	-11 11
r=was the	-9 9
r=will not	10 -10
r=wine ,	-13 13
r=with <name>	7 -7
r=with a	8 -8
r=— <level>	-21 21
r=— <name>	17 -17
rank=0	9 -9
rank=1	21 -21
s:"	14 -14
s:+	14 -14
s:-	17 -17
s:<day-ahead>	17 -17
s:<day-gone>	-18 18
s:<duty>	10 -10
s:<goods>	10 -10
s:<month-gone>	-20 20
s:<office>	9 -9
s:<quality>	15 -15
s:<taker>	16 -16
s:<v-buy>	23 -23
s:<v-sell>	16 -16
s:above	21 -21
s:accord	-10 10
s:according	34 -34
s:account	17 -17
s:across	12 -12
s:act	27 -27
s:action	16 -16
s:add	22 -22
s:adopt	-12 12
s:africa	-11 11
s:after	-9 9
s:afternoon	15 -15
s:agenda	13 -13
s:ago	-27 27
s:agreement	-20 20
s:airline	13 -13
s:alway	9 -9
s:among	25 -25
s:announce	-6 6
s:answer	26 -26
s:apply	9 -9
s:approval	10 -10
s:argue	-15 15
s:asean	-20 20
s:aside	11 -11
s:ask	-12 12
s:assembly	12 -12
s:attempt	-9 9
s:away	-11 11
s:bag	-11 11
s:banomyong	-18 18
s:bar	15 -15
s:barley	11 -11
s:base	17 -17
s:bean	16 -16
s:became	-22 22
s:become	-16 16
s:belong	13 -13
s:below	12 -12
s:beside	17 -17
s:better	-10 10
s:billion	9 -9
s:black	-11 11
s:boat	-12 12
s:bourbon	8 -8
s:busan	35 -35
s:business	14 -14
s:callao	11 -11
s:canola	-41 41
s:cap	13 -13
s:car	-15 15
s:carbonate	-9 9
s:cardamom	12 -12
s:cashmere	-10 10
s:caught	11 -11
s:ceasefire	15 -15
s:cement	15 -15
s:cent	11 -11
s:central	13 -13
s:ceramic	-9 9
s:ceremony	-11 11
s:cheese	-11 11
s:chicken	15 -15
s:clock	-24 24
s:close	-20 20
s:clove	15 -15
s:coal	-12 12
s:cod	9 -9
s:collapse	8 -8
s:collect	24 -24
s:community	-12 12
s:company	13 -13
s:comparison	-21 21
s:competitor	14 -14
s:completed	-11 11
s:conference	19 -19
s:confirm	15 -15
s:consider	7 -7
s:constructive	12 -12
s:consultation	22 -22
s:continental	10 -10
s:continue	-30 30
s:convention	-21 21
s:copper	6 -6
s:cork	-17 17
s:corrected	12 -12
s:cost	9 -9
s:cotton	15 -15
s:counted	20 -20
s:counter	19 -19
s:course	-12 12
s:covered	11 -11
s:custom	12 -12
s:deadline	-23 23
s:deal	-23 23
s:decision	16 -16
s:declaration	-8 8
s:declare	-14 14
s:decline	-15 15
s:deficit	18 -18
s:delegation	-12 12
s:deny	22 -22
s:die	10 -10
s:do	-8 8
s:down	-11 11
s:draw	-14 14
s:duty	6 -6
s:earlier	-8 8
s:earth	21 -21
s:east	-9 9
s:eastern	-12 12
s:economy	21 -21
s:else	18 -18
s:elsewhere	9 -9
s:embassy	16 -16
s:emergency	3 -3
s:energy	19 -19
s:entry	-8 8
s:equal	11 -11
s:even	-11 11
s:every	13 -13
s:everybody	8 -8
s:everyone	9 -9
s:exchanged	-16 16
s:exempt	16 -16
s:exist	-20 20
s:expect	15 -15
s:expense	13 -13
s:expire	21 -21
s:extend	16 -16
s:extension	31 -31
s:failed	15 -15
s:fair	17 -17
s:fall	24 -24
s:fee	18 -18
s:fentanyl	41 -41
s:fig	12 -12
s:figure	14 -14
s:final	13 -13
s:finish	-17 17
s:firm	15 -15
s:first	-18 18
s:flew	-18 18
s:flower	12 -12
s:followed	-16 16
s:for	10 -10
s:foreign	13 -13
s:fourth	-18 18
s:framework	-12 12
s:franc	10 -10
s:free	11 -11
s:friend	-10 10
s:fruit	21 -21
s:full	9 -9
s:further	25 -25
s:gained	15 -15
s:gas	13 -13
s:general	-20 20
s:geneva	35 -35
s:ginger	9 -9
s:gold	22 -22
s:golf	-11 11
s:good	-11 11
s:grant	-16 16
s:ground	11 -11
s:gyeongju	-21 21
s:had	12 -12
s:happened	10 -10
s:hasn't	-7 7
s:have	-11 11
s:having	17 -17
s:hazelnut	-8 8
s:hear	-11 11
s:heat	9 -9
s:here	13 -13
s:hide	11 -11
s:higher	17 -17
s:highest	-10 10
s:honey	-8 8
s:hope	-32 32
s:how	11 -11
s:i	-14 14
s:if	17 -17
s:information	24 -24
s:initial	14 -14
s:instead	-15 15
s:investigation	12 -12
s:investment	-13 13
s:isn't	9 -9
s:it'll	12 -12
s:joint	-31 31
s:joseph	-11 11
s:juice	-10 10
s:karachi	9 -9
s:keep	-19 19
s:larger	16 -16
s:late	-13 13
s:later	21 -21
s:latest	-18 18
s:laughing	-8 8
s:led	-12 12
s:lemon	15 -15
s:levy	25 -25
s:licence	19 -19
s:lighthizer	-18 18
s:limit	-13 13
s:little	13 -13
s:loan	25 -25
s:london	8 -8
s:longer	-9 9
s:look	23 -23
s:loom	12 -12
s:lower	-11 11
s:lumber	-15 15
s:lunch	-11 11
s:machinery	-9 9
s:mandate	11 -11
s:mangoe	-17 17
s:market	-18 18
s:mediate	10 -10
s:meet	38 -38
s:merely	-15 15
s:metal	-13 13
s:midnight	21 -21
s:ministry	19 -19
s:minute	23 -23
s:moment	-17 17
s:mood	-8 8
s:more	12 -12
s:morning	14 -14
s:move	-8 8
s:must	22 -22
s:mutual	10 -10
s:name	-11 11
s:national	21 -21
s:near	15 -15
s:need	16 -16
s:negotiation	-22 22
s:neighbor	-7 7
s:network	13 -13
s:new	16 -16
s:nil	-9 9
s:ninth	20 -20
s:niš	-25 25
s:normal	14 -14
s:northern	11 -11
s:nowhere	-15 15
s:office	-10 10
s:old	-18 18
s:only	-15 15
s:opened	20 -20
s:opening	-8 8
s:operator	14 -14
s:order	16 -16
s:ordinary	10 -10
s:origin	11 -11
s:other	14 -14
s:otherwise	-19 19
s:outside	20 -20
s:outstanding	-12 12
s:owe	20 -20
s:pact	-21 21
s:palace	-11 11
s:palm	-10 10
s:paper	-20 20
s:park	-10 10
s:party	13 -13
s:patience	-17 17
s:pause	15 -15
s:peace	-27 27
s:penalty	-8 8
s:pencil	-9 9
s:pepper	8 -8
s:phase	-31 31
s:phone	19 -19
s:picture	-21 21
s:plan	6 -6
s:plant	22 -22
s:plywood	-11 11
s:point	19 -19
s:pointed	-18 18
s:position	10 -10
s:post	-13 13
s:preliminary	-8 8
s:prepare	23 -23
s:present	12 -12
s:presenter	-10 10
s:presidential	13 -13
s:press	18 -18
s:pretty	-12 12
s:pridi	-14 14
s:product	-5 5
s:prolonged	10 -10
s:propose	13 -13
s:provided	-15 15
s:public	-13 13
s:published	-12 12
s:pulp	-19 19
s:qualify	15 -15
s:question	18 -18
s:queue	-34 34
s:quinoa	11 -11
s:quota	-14 14
s:rare	18 -18
s:rate	-8 8
s:ready	-14 14
s:reason	14 -14
s:reciprocal	-14 14
s:reckon	14 -14
s:record	20 -20
s:refused	-18 18
s:remove	-11 11
s:representative	-20 20
s:responsible	-16 16
s:result	-10 10
s:rid	-18 18
s:right	13 -13
s:rise	11 -11
s:robert	-15 15
s:room	-21 21
s:round	-10 10
s:rubber	30 -30
s:rum	10 -10
s:run	19 -19
s:sanctioning	10 -10
s:schedule	-10 10
s:scrap	-9 9
s:seal	18 -18
s:second	15 -15
s:section	15 -15
s:secure	-8 8
s:seek	-20 20
s:sell	7 -7
s:send	-15 15
s:separately	14 -14
s:settle	-13 13
s:seventh	19 -19
s:shall	11 -11
s:shanghai	-11 11
s:share	14 -14
s:six	9 -9
s:sixth	-22 22
s:small	-10 10
s:so	-11 11
s:solution	12 -12
s:something	-22 22
s:sooner	-11 11
s:soybean	16 -16
s:speak	-19 19
s:special	13 -13
s:stack	12 -12
s:stake	-13 13
s:stalled	-13 13
s:stand	10 -10
s:start	-25 25
s:statement	-14 14
s:stick	-17 17
s:stockholm	13 -13
s:story	13 -13
s:subject	13 -13
s:successor	-11 11
s:summit	-13 13
s:supply	13 -13
s:surcharge	16 -16
s:suspend	10 -10
s:suspension	21 -21
s:table	-22 22
s:talked	36 -36
s:talking	-16 16
s:telephone	22 -22
s:temporary	-20 20
s:tenth	-11 11
s:than	-6 6
s:thank	-20 20
s:the	12 -12
s:these	-18 18
s:they've	10 -10
s:those	-13 13
s:threat	18 -18
s:threaten	-16 16
s:three	12 -12
s:tiktok	21 -21
s:time	17 -17
s:too	-17 17
s:touched	17 -17
s:tournament	10 -10
s:transfer	18 -18
s:treasury	16 -16
s:treatment	19 -19
s:treaty	-11 11
s:trial	-12 12
s:truce	57 -57
s:turbine	-11 11
s:under	-8 8
s:undertook	-9 9
s:unless	28 -28
s:until	31 -31
s:up	20 -20
s:used	19 -19
s:video	8 -8
s:voted	-11 11
s:walked	-21 21
s:wap	12 -12
s:war	27 -27
s:warn	17 -17
s:watching	19 -19
s:window	12 -12
s:withdraw	-14 14
s:work	-12 12
s:working	-10 10
s:wrong	20 -20
s:yes	-19 19
s:yield	10 -10
s:•	19 -19
sa:"	16 -16
sa:" <person>	15 -15
sa:'s ,	-22 22
sa:'s .	-10 10
sa:'s <level>	15 -15
sa:'s <number>	15 -15
sa:'s <organisation>	-12 12
sa:'s agreement	-11 11
sa:'s and	9 -9
sa:'s at	10 -10
sa:'s custom	8 -8
sa:'s duty	-12 12
sa:'s export	-13 13
sa:'s is	-15 15
sa:'s on	-12 12
sa:'s own	9 -9
sa:'s part	-8 8
sa:'s partner	19 -19
sa:'s pay	17 -17
sa:'s prime	15 -15
sa:'s was	-9 9
sa:( <day-gone>	-22 22
sa:( <number>	-21 21
sa:) -	16 -16
sa:) .	8 -8
sa:) and	12 -12
sa:*	-32 32
sa:+	14 -14
sa:, "	26 -26
sa:, <day-today>	9 -9
sa:, <level>	20 -20
sa:, <number>	25 -25
sa:, <person>	19 -19
sa:, <span>	-15 15
sa:, according	16 -16
sa:, after	-21 21
sa:, also	12 -12
sa:, announce	-13 13
sa:, as	-16 16
sa:, both	-12 12
sa:, bring	6 -6
sa:, by	-21 21
sa:, conclude	14 -14
sa:, down	-17 17
sa:, each	-21 21
sa:, get	24 -24
sa:, go	-18 18
sa:, had	20 -20
sa:, having	7 -7
sa:, i	-11 11
sa:, in	-17 17
sa:, instead	13 -13
sa:, its	15 -15
sa:, johan	-10 10
sa:, leave	9 -9
sa:, let	13 -13
sa:, like	-12 12
sa:, medicine	-16 16
sa:, no	17 -17
sa:, not	13 -13
sa:, one	-22 22
sa:, our	5 -5
sa:, reach	-12 12
sa:, say	22 -22
sa:, see	-14 14
sa:, sell	14 -14
sa:, set	-16 16
sa:, stay	-10 10
sa:, strike	9 -9
sa:, their	12 -12
sa:, then	16 -16
sa:, thi	10 -10
sa:, through	-10 10
sa:, to	27 -27
sa:, too	-18 18
sa:, two	12 -12
sa:, under	-25 25
sa:, until	17 -17
sa:, when	-6 6
sa:, with	-24 24
sa:, without	-19 19
sa:, would	18 -18
sa:, yes	8 -8
sa:- <name>	13 -13
sa:- a	-9 9
sa:- free	-17 17
sa:: <name>	12 -12
sa:: <number>	9 -9
sa:: the	-18 18
sa:: what	9 -9
sa:; <day-today>	-10 10
sa:; <person>	-7 7
sa:; <quality>	9 -9
sa:; a	13 -13
sa:; for	11 -11
sa:; its	-27 27
sa:; no	-8 8
sa:; talk	15 -15
sa:; then	-8 8
sa:<day-ahead>	11 -11
sa:<day-ahead> ,	-13 13
sa:<day-ahead> .	18 -18
sa:<day-ahead> if	15 -15
sa:<day-ahead> to	-14 14
sa:<day-gone> )	-24 24
sa:<day-gone> ,	11 -11
sa:<day-gone> .	17 -17
sa:<day-gone> ;	10 -10
sa:<day-gone> after	12 -12
sa:<day-gone> in	-12 12
sa:<day-gone> that	21 -21
sa:<day-gone> to	-9 9
sa:<day-today> (	23 -23
sa:<day-today> after	15 -15
sa:<day-today> they	-11 11
sa:<day-today> to	19 -19
sa:<goods-amount> ,	-13 13
sa:<goods-amount> <span>	13 -13
sa:<goods-amount> at	-16 16
sa:<level> (	-28 28
sa:<level> )	9 -9
sa:<level> ;	16 -16
sa:<level> <day-today>	13 -13
sa:<level> <level>	10 -10
sa:<level> all	-19 19
sa:<level> each	-16 16
sa:<level> from	-13 13
sa:<level> more	17 -17
sa:<level> of	11 -11
sa:<level> over	10 -10
sa:<level> since	39 -39
sa:<level> that	-7 7
sa:<level> too	6 -6
sa:<level> was	-11 11
sa:<level> when	-9 9
sa:<level> —	12 -12
sa:<money> are	12 -12
sa:<money> for	-8 8
sa:<money> in	13 -13
sa:<money> last	12 -12
sa:<money> more	-10 10
sa:<month-ahead> ,	-8 8
sa:<month-ahead> ;	-15 15
sa:<month-gone> ,	9 -9
sa:<month-gone> .	9 -9
sa:<month-gone> ;	-8 8
sa:<month-gone> for	19 -19
sa:<month-gone> is	-14 14
sa:<month-gone> of	9 -9
sa:<month-today>	21 -21
sa:<name> 's	18 -18
sa:<name> ,	8 -8
sa:<name> :	8 -8
sa:<name> ;	10 -10
sa:<name> <day-gone>	11 -11
sa:<name> <level>	50 -50
sa:<name> <number>	22 -22
sa:<name> ?	20 -20
sa:<name> a	-17 17
sa:<name> among	10 -10
sa:<name> and	7 -7
sa:<name> come	15 -15
sa:<name> for	-15 15
sa:<name> may	-13 13
sa:<name> on	-12 12
sa:<name> over	-10 10
sa:<name> pay	17 -17
sa:<name> put	-23 23
sa:<name> say	-10 10
sa:<name> settle	-19 19
sa:<name> sign	-4 4
sa:<name> since	-21 21
sa:<name> strike	12 -12
sa:<name> talk	14 -14
sa:<name> tariff	-7 7
sa:<name> that	28 -28
sa:<name> the	-8 8
sa:<name> thi	15 -15
sa:<name> to	-22 22
sa:<name> was	14 -14
sa:<name> —	-9 9
sa:<number> )	-26 26
sa:<number> ,	-7 7
sa:<number> .	16 -16
sa:<number> :	14 -14
sa:<number> ;	-13 13
sa:<number> <day-gone>	8 -8
sa:<number> <day-today>	-9 9
sa:<number> as	-8 8
sa:<number> billion	7 -7
sa:<number> for	24 -24
sa:<number> from	10 -10
sa:<number> had	10 -10
sa:<number> in	13 -13
sa:<number> instead	10 -10
sa:<number> more	30 -30
sa:<number> over	15 -15
sa:<number> round	-12 12
sa:<number> since	18 -18
sa:<number> to	14 -14
sa:<office>	16 -16
sa:<organisation> )	13 -13
sa:<organisation> ,	-12 12
sa:<organisation> .	30 -30
sa:<organisation> and	13 -13
sa:<organisation> had	-8 8
sa:<organisation> rule	-5 5
sa:<organisation> say	15 -15
sa:<organisation> take	10 -10
sa:<person> 's	-16 16
sa:<person> ,	24 -24
sa:<person> meet	-8 8
sa:<person> say	16 -16
sa:<person> tell	-7 7
sa:<person> write	9 -9
sa:<points> .	15 -15
sa:<points> less	-13 13
sa:<quality> .	-8 8
sa:<quality> agreement	21 -21
sa:<quality> canola	-20 20
sa:<quality> delegation	-9 9
sa:<quality> good	-13 13
sa:<quality> one	20 -20
sa:<quality> president	-9 9
sa:<quality> product	-8 8
sa:<quality> rate	-14 14
sa:<seat>	-12 12
sa:<seat> 's	10 -10
sa:<seat> ,	6 -6
sa:<seat> :	16 -16
sa:<seat> <day-gone>	-11 11
sa:<seat> <day-today>	12 -12
sa:<seat> and	-12 12
sa:<seat> are	-13 13
sa:<seat> at	-12 12
sa:<seat> in	-24 24
sa:<seat> is	13 -13
sa:<seat> time	-19 19
sa:<seat> will	13 -13
sa:<seat> with	16 -16
sa:<sender>	19 -19
sa:<span>	14 -14
sa:<span> ,	12 -12
sa:<span> at	9 -9
sa:<span> of	-20 20
sa:<taker>	9 -9
sa:<v-buy>	18 -18
sa:a "	-13 13
sa:a <name>	-15 15
sa:a <person>	-8 8
sa:a <span>	13 -13
sa:a date	-11 11
sa:a free	-9 9
sa:a good	-17 17
sa:a handshake	10 -10
sa:a letter	6 -6
sa:a meet	9 -9
sa:a new	13 -13
sa:a pact	-13 13
sa:a pause	13 -13
sa:a similar	-12 12
sa:a summit	10 -10
sa:a television	-15 15
sa:a treaty	-19 19
sa:a truce	19 -19
sa:about a	-6 6
sa:about it	-11 11
sa:about the	-13 13
sa:above	14 -14
sa:accept .	12 -12
sa:accept <level>	-17 17
sa:accord of	-13 13
sa:accord on	-9 9
sa:accord with	18 -18
sa:according	16 -16
sa:according to	16 -16
sa:act	19 -19
sa:action	8 -8
sa:add	18 -18
sa:additional <level>	15 -15
sa:additional duty	-10 10
sa:adopt	-16 16
sa:africa	-11 11
sa:after	-15 15
sa:after <person>	-13 13
sa:after <span>	9 -9
sa:after he	-10 10
sa:again ,	9 -9
sa:agree	-9 9
sa:agree ,	9 -9
sa:agree last	-8 8
sa:agree on	-9 9
sa:agree with	-11 11
sa:agreement	-16 16
sa:agreement in	-15 15
sa:agreement on	-17 17
sa:agreement sign	15 -15
sa:all .	26 -26
sa:all duty	12 -12
sa:all three	-13 13
sa:already ,	-8 8
sa:aluminum	10 -10
sa:alway	8 -8
sa:among	9 -9
sa:an accord	-4 4
sa:an additional	10 -10
sa:an agreement	-7 7
sa:an answer	10 -10
sa:an extra	18 -18
sa:and ,	16 -16
sa:and <level>	-16 16
sa:and a	11 -11
sa:and again	-9 9
sa:and agree	15 -15
sa:and are	13 -13
sa:and at	-18 18
sa:and charge	12 -12
sa:and cheese	-14 14
sa:and continue	14 -14
sa:and get	9 -9
sa:and in	20 -20
sa:and is	-22 22
sa:and it	-11 11
sa:and last	14 -14
sa:and of	10 -10
sa:and one	10 -10
sa:and pay	-28 28
sa:and run	10 -10
sa:and say	-16 16
sa:and service	-10 10
sa:and still	9 -9
sa:and talk	-12 12
sa:and that	-16 16
sa:and the	-16 16
sa:and there	9 -9
sa:and timber	-14 14
sa:and to	12 -12
sa:and we	-22 22
sa:and what	-17 17
sa:announce that	-10 10
sa:another ,	-17 17
sa:another <level>	12 -12
sa:another <span>	19 -19
sa:answer	17 -17
sa:apply	3 -3
sa:are	7 -7
sa:are .	-14 14
sa:are charge	22 -22
sa:are continue	12 -12
sa:are free	15 -15
sa:are go	-4 4
sa:are in	-26 26
sa:are negotiate	-12 12
sa:are not	17 -17
sa:are spare	14 -14
sa:are the	16 -16
sa:are treat	-16 16
sa:arrangement .	7 -7
sa:arrangement with	-16 16
sa:as <name>	15 -15
sa:as agree	-16 16
sa:as it	18 -18
sa:as the	-14 14
sa:as they	-13 13
sa:as we	19 -19
sa:as well	-9 9
sa:ask for	14 -14
sa:ask whether	-9 9
sa:at	-16 16
sa:at <level>	-19 19
sa:at his	-11 11
sa:at most	17 -17
sa:at nil	-14 14
sa:at nothing	-21 21
sa:at present	14 -14
sa:await the	-8 8
sa:back	12 -12
sa:back to	-11 11
sa:banomyong	-10 10
sa:bar	14 -14
sa:bargain .	10 -10
sa:bargained	-12 12
sa:barley	13 -13
sa:base	17 -17
sa:be charge	-19 19
sa:be the	-11 11
sa:became	-15 15
sa:became the	-14 14
sa:because of	11 -11
sa:because the	-11 11
sa:become <number>	-11 11
sa:been at	-12 12
sa:been charge	14 -14
sa:been pay	9 -9
sa:been promise	19 -19
sa:before <day-ahead>	-20 20
sa:before <person>	11 -11
sa:before the	18 -18
sa:begin last	-12 12
sa:begin on	15 -15
sa:belong	19 -19
sa:beside	12 -12
sa:beside .	10 -10
sa:better	-12 12
sa:better .	-15 15
sa:between <name>	17 -17
sa:beyond	-11 11
sa:billion	7 -7
sa:bloc	-9 9
sa:boat	-12 12
sa:both at	-7 7
sa:both country	7 -7
sa:both government	6 -6
sa:both side	-17 17
sa:broke	10 -10
sa:broken	-19 19
sa:brussel	-10 10
sa:busan	16 -16
sa:but the	13 -13
sa:buy <money>	-10 10
sa:by <day-ahead>	-32 32
sa:by <level>	10 -10
sa:by <office>	9 -9
sa:by <person>	19 -19
sa:by <points>	9 -9
sa:by a	-6 6
sa:by its	11 -11
sa:by itself	9 -9
sa:by our	9 -9
sa:by the	-7 7
sa:by treaty	-19 19
sa:by way	-8 8
sa:cabinet .	-19 19
sa:call "	-12 12
sa:call .	15 -15
sa:call it	10 -10
sa:call its	-11 11
sa:callao	10 -10
sa:canola	-30 30
sa:canola seed	-14 14
sa:cap	18 -18
sa:car	-11 11
sa:car are	-13 13
sa:car at	-18 18
sa:carbonate	-9 9
sa:cardamom	11 -11
sa:cashmere	-10 10
sa:cent	11 -11
sa:ceramic	-9 9
sa:change	5 -5
sa:charge of	-11 11
sa:charge us	-10 10
sa:cheese ,	10 -10
sa:cheese .	-14 14
sa:chicken	12 -12
sa:cinnamon	9 -9
sa:clause	-13 13
sa:clock	-20 20
sa:close	-10 10
sa:coal	-13 13
sa:colleague ,	10 -10
sa:collect	12 -12
sa:come .	14 -14
sa:community	-12 12
sa:competitor	15 -15
sa:conclude in	16 -16
sa:conclude on	-10 10
sa:confirm	9 -9
sa:confirm to	11 -11
sa:consent	14 -14
sa:constructive	11 -11
sa:consultation	10 -10
sa:continental	10 -10
sa:continue	-19 19
sa:copper	20 -20
sa:could	14 -14
sa:counted	18 -18
sa:country 's	-26 26
sa:country say	12 -12
sa:course .	-10 10
sa:covered	10 -10
sa:custom	23 -23
sa:cut its	11 -11
sa:date and	-14 14
sa:day before	-15 15
sa:dead .	-11 11
sa:deadline	-12 12
sa:deal	-24 24
sa:deal ,	-19 19
sa:deal .	-32 32
sa:deal of	-13 13
sa:deal with	7 -7
sa:decision	13 -13
sa:decline	-17 17
sa:decline .	-19 19
sa:delegation	-25 25
sa:delegation .	-27 27
sa:dispute over	26 -26
sa:do	-13 13
sa:doe	18 -18
sa:doe <name>	12 -12
sa:donald	13 -13
sa:donald trump	12 -12
sa:done .	-9 9
sa:double its	-8 8
sa:down from	-30 30
sa:down the	13 -13
sa:down to	15 -15
sa:draw	-15 15
sa:due .	10 -10
sa:duty -	-16 16
sa:duty and	9 -9
sa:duty as	-12 12
sa:duty is	-19 19
sa:duty on	-14 14
sa:duty that	11 -11
sa:each	-11 11
sa:each ,	-22 22
sa:earth	16 -16
sa:eastern	-12 12
sa:either side	-13 13
sa:electric car	-14 14
sa:else	10 -10
sa:embassy	15 -15
sa:emergency	8 -8
sa:end date	15 -15
sa:end its	8 -8
sa:end on	33 -33
sa:energy	13 -13
sa:enter	-2 2
sa:enter <name>	-3 3
sa:enter at	20 -20
sa:entry	-11 11
sa:every	11 -11
sa:exchanged	-17 17
sa:exempt	15 -15
sa:exempt .	12 -12
sa:exist	-9 9
sa:expect	10 -10
sa:expert	-9 9
sa:expire	12 -12
sa:extend	10 -10
sa:extension	18 -18
sa:extra <level>	18 -18
sa:face <level>	19 -19
sa:face a	-23 23
sa:fact sheet	-11 11
sa:fail .	-11 11
sa:failed	16 -16
sa:fair	17 -17
sa:fall to	-12 12
sa:fall under	16 -16
sa:farm	12 -12
sa:fee	14 -14
sa:fentanyl	32 -32
sa:fifth	10 -10
sa:fig	12 -12
sa:figure	16 -16
sa:first to	-14 14
sa:fish and	16 -16
sa:flew	-18 18
sa:flew home	-15 15
sa:fly	-11 11
sa:followed	-20 20
sa:followed on	-12 12
sa:for <level>	-11 11
sa:for <money>	11 -11
sa:for <name>	26 -26
sa:for <span>	32 -32
sa:for its	-13 13
sa:for more	-14 14
sa:for now	13 -13
sa:for one	-7 7
sa:for them	12 -12
sa:for trade	-15 15
sa:force for	-18 18
sa:fourth round	16 -16
sa:framework	-18 18
sa:framework ,	-21 21
sa:framework for	-17 17
sa:free entry	-12 12
sa:free in	7 -7
sa:free of	-13 13
sa:from <level>	-14 14
sa:from <month-ahead>	-11 11
sa:from <name>	25 -25
sa:from the	20 -20
sa:fruit	17 -17
sa:full agreement	-10 10
sa:further	15 -15
sa:gained	15 -15
sa:gas	12 -12
sa:gave	-17 17
sa:general	-12 12
sa:geneva	19 -19
sa:get	17 -17
sa:get <level>	-15 15
sa:get <number>	28 -28
sa:get <span>	10 -10
sa:get it	9 -9
sa:get its	-20 20
sa:get off	10 -10
sa:get one	-12 12
sa:get their	11 -11
sa:give <quality>	3 -3
sa:give it	-11 11
sa:go back	-20 20
sa:go from	16 -16
sa:go on	-3 3
sa:go to	24 -24
sa:gold	12 -12
sa:golf	-15 15
sa:good	-19 19
sa:good ,	-12 12
sa:good .	-12 12
sa:good and	-14 14
sa:good enter	-10 10
sa:good have	17 -17
sa:good in	-9 9
sa:good is	-12 12
sa:good outside	27 -27
sa:good to	-12 12
sa:good will	-10 10
sa:government	18 -18
sa:greer	-12 12
sa:had <level>	14 -14
sa:had broken	-19 19
sa:had come	-8 8
sa:had given	13 -13
sa:had go	18 -18
sa:had its	8 -8
sa:had keep	-13 13
sa:had not	-17 17
sa:had reach	12 -12
sa:had receive	-10 10
sa:half of	-13 13
sa:hand ,	10 -10
sa:hand .	-17 17
sa:handshake	13 -13
sa:has .	11 -11
sa:has already	13 -13
sa:has an	-22 22
sa:has been	-13 13
sa:has come	13 -13
sa:has ever	-10 10
sa:has given	-18 18
sa:has its	-14 14
sa:has no	23 -23
sa:has one	-13 13
sa:has pay	11 -11
sa:has promise	13 -13
sa:has voted	-11 11
sa:hasn't	-8 8
sa:have	-10 10
sa:have <level>	13 -13
sa:have a	14 -14
sa:have framework	-29 29
sa:have it	-14 14
sa:have not	-10 10
sa:have one	15 -15
sa:have pay	-14 14
sa:have settle	9 -9
sa:have take	-12 12
sa:have the	-7 7
sa:have to	17 -17
sa:hazelnut	-12 12
sa:he had	-16 16
sa:hear	13 -13
sa:here	7 -7
sa:here ,	9 -9
sa:herring	-8 8
sa:hide	10 -10
sa:highest	-8 8
sa:him .	17 -17
sa:his	12 -12
sa:hold in	-9 9
sa:if	10 -10
sa:in ,	15 -15
sa:in .	-7 7
sa:in <month-ahead>	10 -10
sa:in <month-today>	16 -16
sa:in <seat>	16 -16
sa:in busan	9 -9
sa:in effect	17 -17
sa:in hand	-16 16
sa:in its	-11 11
sa:in stockholm	7 -7
sa:in talk	-21 21
sa:in their	-23 23
sa:in under	-17 17
sa:in write	-21 21
sa:initial	14 -14
sa:instead	-8 8
sa:interest .	17 -17
sa:investment	-15 15
sa:investment .	-11 11
sa:is <level>	11 -11
sa:is agree	10 -10
sa:is at	-19 19
sa:is free	8 -8
sa:is go	-12 12
sa:is say	-16 16
sa:is under	-12 12
sa:isn't	11 -11
sa:it	-12 12
sa:it 's	9 -9
sa:it ,	-21 21
sa:it .	-8 8
sa:it <number>	15 -15
sa:it ?	-6 6
sa:it at	22 -22
sa:it can	-9 9
sa:it come	-14 14
sa:it in	-24 24
sa:it on	22 -22
sa:it pay	13 -13
sa:it sell	-16 16
sa:it since	-15 15
sa:it was	15 -15
sa:it will	-12 12
sa:its <number>	-16 16
sa:its <organisation>	8 -8
sa:its deal	-12 12
sa:its oil	-7 7
sa:its rate	-10 10
sa:its talk	-23 23
sa:its truce	-11 11
sa:jamieson	-12 12
sa:jamieson greer	-12 12
sa:jean	-11 11
sa:johan	-10 10
sa:joint	-11 11
sa:juice	-11 11
sa:karachi	12 -12
sa:keep the	23 -23
sa:keep their	-15 15
sa:last summer	12 -12
sa:last week	-16 16
sa:last year	-21 21
sa:latest	-18 18
sa:law that	-12 12
sa:lead	19 -19
sa:least	-11 11
sa:leave the	-21 21
sa:led	-10 10
sa:lemon	15 -15
sa:less than	-13 13
sa:letter on	-14 14
sa:levy	17 -17
sa:licence	9 -9
sa:like everybody	-14 14
sa:list	11 -11
sa:list .	18 -18
sa:list of	-9 9
sa:little	18 -18
sa:loan	13 -13
sa:longer	-13 13
sa:look	19 -19
sa:look at	17 -17
sa:loom	11 -11
sa:lower their	-9 9
sa:lumber	-9 9
sa:lunch	-12 12
sa:machine	-12 12
sa:make <level>	-11 11
sa:make its	-20 20
sa:maker	-8 8
sa:market	-11 11
sa:market for	-12 12
sa:matter	-6 6
sa:me	-6 6
sa:meant	17 -17
sa:meanwhile	9 -9
sa:medicine	-14 14
sa:medicine and	-19 19
sa:meet .	-10 10
sa:meet in	20 -20
sa:meet on	11 -11
sa:metal	-11 11
sa:metal .	-12 12
sa:midnight	15 -15
sa:mill	11 -11
sa:minister	-6 6
sa:minute	14 -14
sa:moment	-9 9
sa:moment .	-16 16
sa:month ,	17 -17
sa:month .	-19 19
sa:mood	-8 8
sa:more to	-13 13
sa:move	-8 8
sa:move .	-10 10
sa:mr	21 -21
sa:mr <person>	20 -20
sa:must	13 -13
sa:mutual	10 -10
sa:near	10 -10
sa:nearly	12 -12
sa:need	10 -10
sa:negotiate ,	-16 16
sa:negotiate ;	-14 14
sa:negotiate in	-10 10
sa:negotiate with	17 -17
sa:negotiation	-10 10
sa:negotiator	21 -21
sa:negotiator ,	15 -15
sa:neighbour	25 -25
sa:next	11 -11
sa:next week	22 -22
sa:next year	-16 16
sa:nil	-8 8
sa:no .	-18 18
sa:no deal	8 -8
sa:no longer	-17 17
sa:no talk	-9 9
sa:no trade	-12 12
sa:no treaty	11 -11
sa:nobody	12 -12
sa:not ,	-12 12
sa:not ;	-12 12
sa:not <number>	-15 15
sa:not a	11 -11
sa:not done	-9 9
sa:not have	-12 12
sa:not touched	22 -22
sa:not want	-8 8
sa:not yet	19 -19
sa:nothing	-19 19
sa:nothing .	-17 17
sa:nothing on	12 -12
sa:nothing yet	8 -8
sa:nowhere	-15 15
sa:of <day-gone>	-10 10
sa:of <day-today>	14 -14
sa:of <level>	-21 21
sa:of <month-ahead>	-13 13
sa:of <number>	-29 29
sa:of <points>	10 -10
sa:of <quality>	-9 9
sa:of <span>	-9 9
sa:of a	15 -15
sa:of duty	-10 10
sa:of it	-15 15
sa:of its	31 -31
sa:of next	-15 15
sa:of their	-9 9
sa:of thi	13 -13
sa:off .	-24 24
sa:off a	-9 9
sa:off the	12 -12
sa:oil .	17 -17
sa:oil and	-12 12
sa:old	-18 18
sa:on ,	-15 15
sa:on .	-18 18
sa:on <day-gone>	-15 15
sa:on <quality>	21 -21
sa:on about	7 -7
sa:on all	10 -10
sa:on any	-11 11
sa:on beef	-10 10
sa:on both	-9 9
sa:on date	-12 12
sa:on for	15 -15
sa:on in	-15 15
sa:on milk	-13 13
sa:on paper	-9 9
sa:on pork	-10 10
sa:on reciprocal	-16 16
sa:on steel	-12 12
sa:on that	6 -6
sa:on the	24 -24
sa:on their	12 -12
sa:on timber	9 -9
sa:on which	-9 9
sa:on with	9 -9
sa:once	10 -10
sa:one are	8 -8
sa:one of	-4 4
sa:one on	10 -10
sa:opened	21 -21
sa:opened in	9 -9
sa:opening	-5 5
sa:or <quality>	-11 11
sa:orange	-10 10
sa:orange juice	-12 12
sa:order	19 -19
sa:other	26 -26
sa:out ,	-8 8
sa:out the	-12 12
sa:out what	11 -11
sa:outside	22 -22
sa:outside the	18 -18
sa:outstanding	-12 12
sa:outstanding .	-14 14
sa:over .	-16 16
sa:over beef	-13 13
sa:over fish	-10 10
sa:over there	15 -15
sa:owe	18 -18
sa:own	-19 19
sa:own <level>	10 -10
sa:own agreement	-23 23
sa:own arrangement	-14 14
sa:own deal	-24 24
sa:own duty	11 -11
sa:own pact	-13 13
sa:own talk	-14 14
sa:own tariff	-8 8
sa:own truce	20 -20
sa:pact	-18 18
sa:pact ,	-10 10
sa:pact of	-11 11
sa:palm oil	-7 7
sa:paper .	7 -7
sa:paper on	-13 13
sa:parliament 's	-13 13
sa:partner	10 -10
sa:partner in	7 -7
sa:pass through	-11 11
sa:patience	-17 17
sa:pause	17 -17
sa:pay <money>	-16 16
sa:pay a	-13 13
sa:pay an	20 -20
sa:pay less	22 -22
sa:peace	-31 31
sa:peace with	-28 28
sa:penalty	-9 9
sa:pencil	-9 9
sa:phase	-24 24
sa:phone	15 -15
sa:plywood	-11 11
sa:point	9 -9
sa:pointed	-18 18
sa:pointed out	-11 11
sa:prepare	14 -14
sa:present	21 -21
sa:president ,	11 -11
sa:president donald	13 -13
sa:pretty	-12 12
sa:pridi banomyong	-10 10
sa:product	-7 7
sa:progress .	-11 11
sa:prolonged	9 -9
sa:protocol on	-9 9
sa:provided	-17 17
sa:published the	14 -14
sa:put off	-13 13
sa:put that	-9 9
sa:put the	15 -15
sa:quota for	-19 19
sa:raise	18 -18
sa:raise its	12 -12
sa:rare	12 -12
sa:rate	-10 10
sa:rate .	17 -17
sa:ratified the	12 -12
sa:ratify	14 -14
sa:read .	-13 13
sa:ready	-13 13
sa:ready .	-10 10
sa:reason .	13 -13
sa:receive the	-12 12
sa:reciprocal	-10 10
sa:reciprocal trade	-10 10
sa:reckon	12 -12
sa:record	11 -11
sa:refused	-16 16
sa:refused .	-11 11
sa:refused to	-9 9
sa:reporter that	16 -16
sa:republic	12 -12
sa:rest	9 -9
sa:rested on	-14 14
sa:result	-14 14
sa:round	-8 8
sa:rubber	21 -21
sa:rule .	-9 9
sa:rule of	14 -14
sa:run for	12 -12
sa:run to	-11 11
sa:salmon	14 -14
sa:same ,	13 -13
sa:same .	-14 14
sa:same <level>	-19 19
sa:same and	-3 3
sa:same as	11 -11
sa:same for	-8 8
sa:same good	-9 9
sa:same treatment	11 -11
sa:say after	13 -13
sa:say by	10 -10
sa:say he	14 -14
sa:say in	19 -19
sa:say on	22 -22
sa:say the	-11 11
sa:say to	-20 20
sa:say yes	-12 12
sa:schedule	-10 10
sa:scrap	-9 9
sa:scrap its	-8 8
sa:seal	16 -16
sa:second	18 -18
sa:second round	12 -12
sa:seek	-14 14
sa:sell to	-20 20
sa:send	-15 15
sa:send a	-16 16
sa:send its	11 -11
sa:separately	15 -15
sa:service over	-10 10
sa:sesame	14 -14
sa:set the	-18 18
sa:settle with	-14 14
sa:seventh	11 -11
sa:sheet of	-9 9
sa:ship to	-13 13
sa:shirt	-10 10
sa:shook	-11 11
sa:shook hand	-8 8
sa:should	9 -9
sa:shrimp	18 -18
sa:side has	-16 16
sa:side of	10 -10
sa:side would	-10 10
sa:sideline	10 -10
sa:sign <day-today>	-10 10
sa:sign before	11 -11
sa:sign in	12 -12
sa:sign two	-15 15
sa:sign with	-24 24
sa:signature	17 -17
sa:similar truce	-12 12
sa:since <day-gone>	16 -16
sa:since autumn	14 -14
sa:since its	-14 14
sa:since new	-13 13
sa:since the	21 -21
sa:six	8 -8
sa:sixth	-14 14
sa:sixth round	-12 12
sa:so do	-14 14
sa:so that	9 -9
sa:so the	-8 8
sa:solution	9 -9
sa:something	-24 24
sa:sooner	-11 11
sa:soybean	12 -12
sa:spare	13 -13
sa:spoke on	-17 17
sa:stack	10 -10
sa:stalled	-16 16
sa:stand	10 -10
sa:stand at	-14 14
sa:state	18 -18
sa:statement of	-12 12
sa:steel	-17 17
sa:stick	-19 19
sa:still .	10 -10
sa:still at	-22 22
sa:stockholm	13 -13
sa:sugar	10 -10
sa:surcharge	13 -13
sa:suspend	13 -13
sa:suspension	24 -24
sa:table	-18 18
sa:table .	-22 22
sa:table in	-10 10
sa:take <level>	-16 16
sa:take <span>	-14 14
sa:take that	10 -10
sa:take the	16 -16
sa:talk	-9 9
sa:talk about	-18 18
sa:talk are	-12 12
sa:talk go	-13 13
sa:talk in	23 -23
sa:talk that	13 -13
sa:talk without	-12 12
sa:talk would	-14 14
sa:talked	23 -23
sa:talked about	16 -16
sa:talking	-12 12
sa:tariff .	-17 17
sa:tariff of	-29 29
sa:tariff on	-14 14
sa:tariff talk	14 -14
sa:tariff truce	9 -9
sa:tariff will	9 -9
sa:telephone	13 -13
sa:tell <organisation>	-8 8
sa:tell that	-17 17
sa:tell to	18 -18
sa:temporary	-21 21
sa:term	17 -17
sa:term ,	8 -8
sa:than	-16 16
sa:than anyone	15 -15
sa:than the	-11 11
sa:that <seat>	13 -13
sa:that country	-18 18
sa:that has	9 -9
sa:that have	-15 15
sa:that in	-11 11
sa:that its	-10 10
sa:that keep	13 -13
sa:that they	-3 3
sa:that will	-29 29
sa:that would	-11 11
sa:the <name>	-10 10
sa:the <number>	9 -9
sa:the <office>	18 -18
sa:the <seat>	-12 12
sa:the <span>	13 -13
sa:the arrangement	23 -23
sa:the bloc	-9 9
sa:the clock	-22 22
sa:the common	-11 11
sa:the continental	10 -10
sa:the country	-17 17
sa:the day	-7 7
sa:the deal	-7 7
sa:the first	-11 11
sa:the fourth	-12 12
sa:the framework	9 -9
sa:the full	17 -17
sa:the good	9 -9
sa:the highest	-8 8
sa:the latest	-15 15
sa:the law	-7 7
sa:the list	13 -13
sa:the moment	-10 10
sa:the month	14 -14
sa:the north	12 -12
sa:the notice	7 -7
sa:the partnership	-14 14
sa:the reciprocal	13 -13
sa:the republic	11 -11
sa:the sideline	10 -10
sa:the sixth	-11 11
sa:the spring	-19 19
sa:the table	-23 23
sa:the talk	-20 20
sa:the tariff	8 -8
sa:the text	10 -10
sa:the three	18 -18
sa:the transfer	11 -11
sa:the two	-16 16
sa:the vote	13 -13
sa:the work	-18 18
sa:their deal	-13 13
sa:their duty	-10 10
sa:their own	-10 10
sa:their quarrel	-6 6
sa:them .	14 -14
sa:them and	-16 16
sa:there	8 -8
sa:there ,	6 -6
sa:there .	-16 16
sa:there was	9 -9
sa:there will	12 -12
sa:they	-12 12
sa:they are	-18 18
sa:they pay	-16 16
sa:they were	11 -11
sa:they will	-11 11
sa:thi	26 -26
sa:thi week	19 -19
sa:thi year	10 -10
sa:thing	19 -19
sa:third	16 -16
sa:threaten	-20 20
sa:threaten .	-13 13
sa:three .	-11 11
sa:three of	-19 19
sa:tiktok	13 -13
sa:timber and	13 -13
sa:time	9 -9
sa:time .	20 -20
sa:time being	10 -10
sa:time in	10 -10
sa:to .	-18 18
sa:to <day-ahead>	16 -16
sa:to <day-gone>	11 -11
sa:to <level>	-4 4
sa:to <name>	-3 3
sa:to begin	24 -24
sa:to conclude	-17 17
sa:to give	14 -14
sa:to invest	22 -22
sa:to it	-10 10
sa:to its	19 -19
sa:to reach	-24 24
sa:to see	14 -14
sa:to settle	13 -13
sa:to take	-6 6
sa:too	-10 10
sa:too .	-5 5
sa:touched	22 -22
sa:touched .	23 -23
sa:trade accord	16 -16
sa:trade minister	-11 11
sa:trade talk	-11 11
sa:trade treaty	14 -14
sa:trade war	11 -11
sa:transfer	11 -11
sa:treat	-11 11
sa:treatment	16 -16
sa:treaty ,	22 -22
sa:treaty with	-12 12
sa:truce	27 -27
sa:truce .	14 -14
sa:truce in	11 -11
sa:truck	13 -13
sa:trump	13 -13
sa:turn	12 -12
sa:turnberry	-19 19
sa:turnberry ,	-18 18
sa:twice	-9 9
sa:two country	-17 17
sa:under	-11 11
sa:under its	-7 7
sa:under their	-24 24
sa:under way	-14 14
sa:understanding with	15 -15
sa:undertook	-9 9
sa:undertook to	-9 9
sa:unless	16 -16
sa:until	32 -32
sa:until <day-ahead>	14 -14
sa:until the	17 -17
sa:up	15 -15
sa:up .	-10 10
sa:up in	12 -12
sa:us	-13 13
sa:vice	-14 14
sa:voted	-15 15
sa:waiting	12 -12
sa:waiting for	7 -7
sa:walked	-22 22
sa:walked out	-16 16
sa:want <number>	-10 10
sa:want one	16 -16
sa:war	12 -12
sa:warn	14 -14
sa:was	11 -11
sa:was <number>	16 -16
sa:was a	18 -18
sa:was not	16 -16
sa:watching	17 -17
sa:way	-13 13
sa:way of	-8 8
sa:week ,	12 -12
sa:well	-12 12
sa:well ,	-16 16
sa:were tell	16 -16
sa:what he	-25 25
sa:what it	-21 21
sa:what the	9 -9
sa:when	-3 3
sa:when they	-10 10
sa:where the	14 -14
sa:where they	19 -19
sa:whether it	-9 9
sa:which <quality>	-8 8
sa:which both	9 -9
sa:which had	14 -14
sa:which have	9 -9
sa:which pay	18 -18
sa:which strike	-12 12
sa:which the	-6 6
sa:which was	17 -17
sa:who is	-12 12
sa:whom	-11 11
sa:whose <office>	-12 12
sa:whose agreement	-15 15
sa:will bring	-18 18
sa:will come	18 -18
sa:will cut	-9 9
sa:will enter	15 -15
sa:will face	-14 14
sa:will go	-7 7
sa:will have	-14 14
sa:will keep	-11 11
sa:will pay	-18 18
sa:wine	-10 10
sa:wine ,	-13 13
sa:wire	-11 11
sa:with <name>	15 -15
sa:with <number>	8 -8
sa:with <seat>	-32 32
sa:with it	10 -10
sa:with one	10 -10
sa:with that	-17 17
sa:with the	5 -5
sa:with us	-19 19
sa:without	-10 10
sa:without a	-9 9
sa:working	-12 12
sa:working on	-14 14
sa:would continue	-19 19
sa:would have	13 -13
sa:would not	19 -19
sa:would pay	11 -11
sa:wrong	16 -16
sa:year .	-21 21
sa:year ago	11 -11
sa:yes	-32 32
sa:yes ,	-21 21
sa:yet ,	12 -12
sa:yet .	-10 10
sa:yield	10 -10
sa:zero in	-15 15
sa:— <level>	-26 26
sa:— <person>	-8 8
sb:"	20 -20
sb:" we	16 -16
sb:'s agreement	17 -17
sb:'s commerce	11 -11
sb:'s deal	12 -12
sb:'s pact	18 -18
sb:(	12 -12
sb:( <day-today>	-15 15
sb:( <level>	16 -16
sb:( <number>	-8 8
sb:*	19 -19
sb:+	14 -14
sb:, "	20 -20
sb:, <level>	15 -15
sb:, <number>	14 -14
sb:, agree	-12 12
sb:, among	18 -18
sb:, announce	15 -15
sb:, at	22 -22
sb:, by	-9 9
sb:, duty	-8 8
sb:, for	7 -7
sb:, from	14 -14
sb:, is	22 -22
sb:, no	-18 18
sb:, now	-19 19
sb:, of	-12 12
sb:, on	23 -23
sb:, one	-17 17
sb:, pay	13 -13
sb:, that	-12 12
sb:, under	11 -11
sb:, which	14 -14
sb:, who	23 -23
sb:- <person>	-11 11
sb:- the	-7 7
sb:.	17 -17
sb:. <name>	15 -15
sb:: <number>	20 -20
sb:: <person>	11 -11
sb:: <seat>	-3 3
sb:: it	16 -16
sb:: no	-15 15
sb:: they	14 -14
sb:: we	-16 16
sb:: what	17 -17
sb:; <quality>	-8 8
sb:; the	15 -15
sb:<agent>	-8 8
sb:<day-ahead>	10 -10
sb:<day-ahead> the	10 -10
sb:<day-gone>	-13 13
sb:<day-gone> 's	-9 9
sb:<day-gone> ,	-12 12
sb:<day-gone> <person>	-18 18
sb:<day-gone> by	16 -16
sb:<day-gone> in	-10 10
sb:<day-gone> with	-13 13
sb:<day-today> )	-15 15
sb:<day-today> the	9 -9
sb:<gate>	-10 10
sb:<goods-amount> of	9 -9
sb:<goods>	11 -11
sb:<level-noun>	15 -15
sb:<level> )	13 -13
sb:<level> :	10 -10
sb:<level> ;	9 -9
sb:<level> and	13 -13
sb:<level> as	10 -10
sb:<level> at	13 -13
sb:<level> for	-14 14
sb:<level> of	-16 16
sb:<month-gone> ,	-12 12
sb:<name> ,	7 -7
sb:<name> /	11 -11
sb:<name> ;	-8 8
sb:<name> <level>	8 -8
sb:<name> announce	12 -12
sb:<name> are	25 -25
sb:<name> at	-14 14
sb:<name> bring	-13 13
sb:<name> by	-17 17
sb:<name> come	-9 9
sb:<name> doe	-22 22
sb:<name> have	17 -17
sb:<name> hope	-19 19
sb:<name> in	14 -14
sb:<name> is	11 -11
sb:<name> send	-9 9
sb:<name> take	-2 2
sb:<name> tariff	-18 18
sb:<name> the	6 -6
sb:<name> want	-13 13
sb:<name> was	13 -13
sb:<name> would	25 -25
sb:<name> —	-14 14
sb:<number> )	-10 10
sb:<number> :	9 -9
sb:<number> ;	-7 7
sb:<number> <name>	9 -9
sb:<number> and	-11 11
sb:<number> in	12 -12
sb:<number> it	-15 15
sb:<number> round	-9 9
sb:<number> the	-12 12
sb:<office>	-10 10
sb:<office> ,	16 -16
sb:<office> :	-26 26
sb:<office> and	11 -11
sb:<organisation>	-8 8
sb:<organisation> ,	12 -12
sb:<organisation> is	-12 12
sb:<organisation> say	12 -12
sb:<person> (	14 -14
sb:<person> of	-4 4
sb:<person> on	-16 16
sb:<person> tell	19 -19
sb:<person> will	12 -12
sb:<quality> beef	9 -9
sb:<quality> butter	-8 8
sb:<quality> have	-11 11
sb:<quality> mill	-17 17
sb:<quality> tariff	-11 11
sb:<quality> tea	-14 14
sb:<seat>	-21 21
sb:<seat> ,	-16 16
sb:<seat> :	-11 11
sb:<seat> <day-gone>	11 -11
sb:<seat> <person>	15 -15
sb:<seat> has	-14 14
sb:<seat> published	-19 19
sb:<seat> sign	7 -7
sb:<seat> that	-13 13
sb:<seat> time	10 -10
sb:<seat> —	9 -9
sb:<span>	-16 16
sb:<span> :	-9 9
sb:<span> earlier	-10 10
sb:<v-down>	-11 11
sb:<v-return>	17 -17
sb:<v-sell>	17 -17
sb:a <office>	-10 10
sb:a clause	14 -14
sb:a fourth	-12 12
sb:a memorandum	16 -16
sb:a rate	-16 16
sb:a third	13 -13
sb:a trade	-6 6
sb:a week	-13 13
sb:about the	-10 10
sb:above	6 -6
sb:accord	-13 13
sb:accord that	-15 15
sb:according	22 -22
sb:according to	22 -22
sb:additional	12 -12
sb:after <name>	-8 8
sb:afternoon	16 -16
sb:again :	-14 14
sb:ago	-13 13
sb:ago ,	13 -13
sb:agree on	7 -7
sb:agree that	-8 8
sb:agreement	-7 7
sb:agreement between	-13 13
sb:agreement is	-10 10
sb:agreement of	9 -9
sb:agreement that	-10 10
sb:agreement was	7 -7
sb:all ,	-13 13
sb:all in	-9 9
sb:also on	8 -8
sb:among	22 -22
sb:among them	19 -19
sb:an <quality>	-13 13
sb:an agreement	9 -9
sb:an understanding	-9 9
sb:and	-15 15
sb:and ,	-18 18
sb:and <name>	7 -7
sb:and his	-15 15
sb:and of	10 -10
sb:and so	-23 23
sb:and that	-10 10
sb:and those	9 -9
sb:announce	-5 5
sb:announce framework	-11 11
sb:answer	11 -11
sb:any	-13 13
sb:are	-9 9
sb:are ,	7 -7
sb:are <level>	-11 11
sb:are <name>	-25 25
sb:are charge	-9 9
sb:are in	9 -9
sb:arrangement	20 -20
sb:as <person>	-15 15
sb:as for	7 -7
sb:as of	13 -13
sb:as well	18 -18
sb:asean	-13 13
sb:ask	-17 17
sb:ask about	-14 14
sb:at <level>	-16 16
sb:at his	20 -20
sb:at stake	-13 13
sb:bag	-9 9
sb:battery	-10 10
sb:be	12 -12
sb:be <level>	-11 11
sb:be a	15 -15
sb:became	-9 9
sb:been free	8 -8
sb:been to	-10 10
sb:being	-15 15
sb:between	17 -17
sb:big	11 -11
sb:bill	-12 12
sb:black	-12 12
sb:broke	-16 16
sb:broke off	-16 16
sb:brussel	12 -12
sb:busan	21 -21
sb:busan ,	19 -19
sb:business	12 -12
sb:butter	-13 13
sb:by which	-10 10
sb:call	22 -22
sb:canola	-17 17
sb:car	-4 4
sb:car and	-9 9
sb:car from	-15 15
sb:ceiling	-16 16
sb:charge	15 -15
sb:chip	17 -17
sb:cinnamon	-11 11
sb:clause	14 -14
sb:close	-11 11
sb:close to	-11 11
sb:coffee	8 -8
sb:collect	12 -12
sb:come	-14 14
sb:come in	11 -11
sb:comparison	-20 20
sb:comparison :	-23 23
sb:conclude	-14 14
sb:conclude a	6 -6
sb:conclude with	9 -9
sb:consent	-10 10
sb:consultation	11 -11
sb:continue	-18 18
sb:cork	-10 10
sb:cost	13 -13
sb:country	25 -25
sb:country 's	9 -9
sb:country with	30 -30
sb:course	-11 11
sb:custom	-10 10
sb:day	13 -13
sb:day of	9 -9
sb:deadline	-13 13
sb:deadline of	-12 12
sb:deal	-6 6
sb:deal ,	-18 18
sb:deal :	-16 16
sb:deal that	18 -18
sb:deal to	-14 14
sb:declare	-11 11
sb:decree	10 -10
sb:deficit	15 -15
sb:delegation	24 -24
sb:deny	14 -14
sb:do <name>	-8 8
sb:doe ,	-18 18
sb:duty	11 -11
sb:duty in	8 -8
sb:duty that	10 -10
sb:each other	8 -8
sb:effect on	-10 10
sb:either	-13 13
sb:either :	-13 13
sb:elsewhere	10 -10
sb:end of	13 -13
sb:enter	21 -21
sb:everybody	15 -15
sb:everyone	9 -9
sb:exist	-13 13
sb:expect in	-10 10
sb:exporter	-8 8
sb:extension	14 -14
sb:fall	25 -25
sb:fentanyl	16 -16
sb:find	-10 10
sb:first	-16 16
sb:first ,	-8 8
sb:first :	-12 12
sb:flew home	13 -13
sb:flew to	-14 14
sb:floor	-7 7
sb:for	12 -12
sb:for <name>	5 -5
sb:for <number>	11 -11
sb:for <span>	10 -10
sb:for everybody	10 -10
sb:for trade	-15 15
sb:foreign	15 -15
sb:four	-23 23
sb:fourth	-16 16
sb:free	18 -18
sb:free under	26 -26
sb:from <day-gone>	22 -22
sb:from <seat>	-14 14
sb:from country	14 -14
sb:from the	-10 10
sb:further	13 -13
sb:general	-10 10
sb:geneva	22 -22
sb:geneva ,	22 -22
sb:georgia ,	13 -13
sb:get	-14 14
sb:get <number>	17 -17
sb:get from	-15 15
sb:gold	11 -11
sb:golf resort	11 -11
sb:good	13 -13
sb:good are	-9 9
sb:good of	21 -21
sb:government	-12 12
sb:gyeongju	-20 20
sb:had	14 -14
sb:had a	-18 18
sb:had reach	-9 9
sb:had sign	-13 13
sb:has a	19 -19
sb:has also	-9 9
sb:has an	21 -21
sb:has had	9 -9
sb:has its	12 -12
sb:has offer	8 -8
sb:has promise	-11 11
sb:has say	13 -13
sb:has with	-12 12
sb:have	-7 7
sb:have a	18 -18
sb:have sign	18 -18
sb:he had	-9 9
sb:he is	11 -11
sb:he say	12 -12
sb:hear	-26 26
sb:hear that	-11 11
sb:higher	9 -9
sb:his	-13 13
sb:his <organisation>	-9 9
sb:his <quality>	-14 14
sb:his signature	-9 9
sb:hold talk	8 -8
sb:honey	-7 7
sb:hope	-26 26
sb:hope that	-17 17
sb:hope to	-13 13
sb:hour	-11 11
sb:i	-13 13
sb:i hear	-17 17
sb:idea	-9 9
sb:if the	-7 7
sb:in	8 -8
sb:in <month-gone>	-18 18
sb:in <number>	-13 13
sb:in a	23 -23
sb:in gyeongju	-12 12
sb:in its	-12 12
sb:in talk	13 -13
sb:in thi	-9 9
sb:in turnberry	22 -22
sb:include	11 -11
sb:include the	11 -11
sb:included	14 -14
sb:including	10 -10
sb:initialled	-9 9
sb:initialled in	-18 18
sb:into	16 -16
sb:is also	-15 15
sb:is charge	9 -9
sb:is no	-21 21
sb:is part	11 -11
sb:is to	18 -18
sb:is waiting	-10 10
sb:is what	9 -9
sb:it	7 -7
sb:it 's	-12 12
sb:it ,	11 -11
sb:it doe	10 -10
sb:it put	-12 12
sb:it was	-20 20
sb:its <office>	-13 13
sb:its deal	18 -18
sb:its duty	12 -12
sb:its market	-8 8
sb:joint	-28 28
sb:joint fact	-10 10
sb:joint statement	-25 25
sb:last summer	-19 19
sb:later	14 -14
sb:less than	-11 11
sb:level	11 -11
sb:lighthizer	-18 18
sb:like the	-14 14
sb:line	14 -14
sb:list	-13 13
sb:list :	-22 22
sb:loan	14 -14
sb:lower	-11 11
sb:maker	13 -13
sb:market	-7 7
sb:matter	17 -17
sb:meant	-9 9
sb:meet	32 -32
sb:meet in	11 -11
sb:milk	11 -11
sb:mill	-15 15
sb:minister	9 -9
sb:ministry	13 -13
sb:minute	8 -8
sb:month	-11 11
sb:more	20 -20
sb:morning	16 -16
sb:morning the	11 -11
sb:much	-8 8
sb:name	-8 8
sb:name to	-8 8
sb:national	17 -17
sb:negotiation	-17 17
sb:negotiation ,	-12 12
sb:negotiation on	17 -17
sb:negotiation with	-14 14
sb:neighbor	-14 14
sb:neighbour	-17 17
sb:new	25 -25
sb:next	-13 13
sb:no agreement	-14 14
sb:no talk	-12 12
sb:no trade	23 -23
sb:nobody	-9 9
sb:not	-12 12
sb:not on	-18 18
sb:not the	10 -10
sb:nothing	15 -15
sb:nothing ,	14 -14
sb:number	-14 14
sb:of <day-ahead>	-15 15
sb:of <level>	-17 17
sb:of <quality>	14 -14
sb:of a	27 -27
sb:of its	-28 28
sb:of last	-12 12
sb:of state	-11 11
sb:of talk	15 -15
sb:of these	-18 18
sb:of up	14 -14
sb:of what	-16 16
sb:off talk	14 -14
sb:off trade	-16 16
sb:oil pay	-14 14
sb:on <day-gone>	-6 6
sb:on <name>	12 -12
sb:on <quality>	-13 13
sb:on an	16 -16
sb:on in	-11 11
sb:on most	-11 11
sb:on pay	11 -11
sb:on the	26 -26
sb:on thi	-25 25
sb:on to	9 -9
sb:once	-19 19
sb:one :	11 -11
sb:one with	-16 16
sb:only	-12 12
sb:open	20 -20
sb:operator	14 -14
sb:ordinary	25 -25
sb:ordinary duty	19 -19
sb:origin	12 -12
sb:otherwise	-11 11
sb:own :	-12 12
sb:own agreement	18 -18
sb:own deal	19 -19
sb:own talk	-12 12
sb:pact between	13 -13
sb:paper	-23 23
sb:paper with	-22 22
sb:partner	-18 18
sb:pay <number>	-9 9
sb:pay a	7 -7
sb:pay nothing	18 -18
sb:phase	-10 10
sb:phase one	-11 11
sb:plan	16 -16
sb:port of	-9 9
sb:post :	-10 10
sb:presenter	-10 10
sb:presenter :	-10 10
sb:press	14 -14
sb:product of	5 -5
sb:public	-9 9
sb:published	-17 17
sb:pulp	-15 15
sb:put off	6 -6
sb:put on	11 -11
sb:put their	-12 12
sb:queue	-35 35
sb:raise	-12 12
sb:rate of	-11 11
sb:ratified	-12 12
sb:reach	16 -16
sb:record	10 -10
sb:remain	11 -11
sb:responsible	-16 16
sb:responsible for	-16 16
sb:rise	14 -14
sb:robert	-17 17
sb:robert lighthizer	-18 18
sb:room	-18 18
sb:round ,	-13 13
sb:round of	16 -16
sb:rubber	9 -9
sb:run	13 -13
sb:same	-13 13
sb:sanctioning	10 -10
sb:say on	13 -13
sb:say that	-7 7
sb:seek	-8 8
sb:sesame	-11 11
sb:settle with	8 -8
sb:seventh	7 -7
sb:shanghai	-10 10
sb:sheet :	21 -21
sb:shook	11 -11
sb:shook hand	9 -9
sb:sign ,	15 -15
sb:sign :	9 -9
sb:sign by	21 -21
sb:sign in	-26 26
sb:sign on	11 -11
sb:sign trade	-15 15
sb:signature from	-9 9
sb:since	18 -18
sb:since <month-gone>	20 -20
sb:since the	15 -15
sb:so	-18 18
sb:so ,	-9 9
sb:so are	12 -12
sb:so doe	-15 15
sb:some of	-8 8
sb:spoke	12 -12
sb:stake	-13 13
sb:start	-30 30
sb:state	-5 5
sb:statement	-17 17
sb:statement of	-12 12
sb:stay	16 -16
sb:steel	9 -9
sb:strike with	7 -7
sb:successor	-11 11
sb:such a	-10 10
sb:sugar from	-8 8
sb:summit	-21 21
sb:summit of	-13 13
sb:talk in	16 -16
sb:talk on	-17 17
sb:talked	14 -14
sb:tariff deal	-16 16
sb:tariff on	-18 18
sb:tariff talk	14 -14
sb:tenth	-11 11
sb:term	-10 10
sb:thank to	-11 11
sb:that <name>	14 -14
sb:that <person>	-13 13
sb:that a	-12 12
sb:that bring	12 -12
sb:that good	14 -14
sb:that negotiation	-13 13
sb:that our	-10 10
sb:that put	17 -17
sb:that the	21 -21
sb:that with	-21 21
sb:the	-11 11
sb:the <name>	-21 21
sb:the <organisation>	-13 13
sb:the <quality>	-10 10
sb:the <seat>	-11 11
sb:the afternoon	8 -8
sb:the agreement	-12 12
sb:the arrangement	29 -29
sb:the biggest	11 -11
sb:the bill	-12 12
sb:the clock	-9 9
sb:the economic	-12 12
sb:the end	16 -16
sb:the fentanyl	9 -9
sb:the house	-14 14
sb:the joint	-9 9
sb:the matter	11 -11
sb:the negotiation	-11 11
sb:the new	12 -12
sb:the night	14 -14
sb:the order	-17 17
sb:the ordinary	15 -15
sb:the other	-10 10
sb:the protocol	27 -27
sb:the queue	-35 35
sb:the reciprocal	12 -12
sb:the seventh	7 -7
sb:the third	-7 7
sb:the trade	-11 11
sb:the treaty	-14 14
sb:the truce	26 -26
sb:the two	-6 6
sb:the understanding	27 -27
sb:the war	11 -11
sb:the way	14 -14
sb:their name	-13 13
sb:their own	8 -8
sb:them	4 -4
sb:them <name>	11 -11
sb:there	-14 14
sb:there is	-10 10
sb:there on	-13 13
sb:there will	16 -16
sb:these	-10 10
sb:they	14 -14
sb:they are	13 -13
sb:thi	-29 29
sb:thi week	-18 18
sb:thing	-18 18
sb:third round	-9 9
sb:those	-8 8
sb:those of	18 -18
sb:those with	-11 11
sb:through	9 -9
sb:tiktok	8 -8
sb:time	13 -13
sb:to <name>	11 -11
sb:to <seat>	16 -16
sb:to start	-11 11
sb:to take	12 -12
sb:to talk	8 -8
sb:to the	-7 7
sb:to those	-11 11
sb:too	-11 11
sb:top	12 -12
sb:trade	-14 14
sb:trade talk	-14 14
sb:treaty with	17 -17
sb:truce	43 -43
sb:truce that	10 -10
sb:truce with	17 -17
sb:turnberry	20 -20
sb:turnberry ,	21 -21
sb:two have	-11 11
sb:under an	-10 10
sb:under its	15 -15
sb:under the	22 -22
sb:unless	13 -13
sb:up <level>	10 -10
sb:us	14 -14
sb:used	13 -13
sb:waiting	-15 15
sb:waiting for	-15 15
sb:war	16 -16
sb:was at	-11 11
sb:was conclude	4 -4
sb:way	13 -13
sb:we have	10 -10
sb:week	-15 15
sb:week :	-17 17
sb:well	22 -22
sb:well ,	17 -17
sb:were sign	-12 12
sb:were the	12 -12
sb:what doe	15 -15
sb:what it	-17 17
sb:what the	11 -11
sb:whatever	-12 12
sb:whatever the	-13 13
sb:when	11 -11
sb:when <person>	15 -15
sb:where the	-8 8
sb:whether it	-11 11
sb:which	22 -22
sb:which <name>	25 -25
sb:which <person>	-15 15
sb:which <seat>	-10 10
sb:which he	-15 15
sb:which was	-16 16
sb:who	15 -15
sb:whose	13 -13
sb:will not	-9 9
sb:winter	12 -12
sb:wire	19 -19
sb:with	-16 16
sb:with <level>	10 -10
sb:with <name>	-25 25
sb:with <seat>	-18 18
sb:with the	13 -13
sb:with which	25 -25
sb:without	15 -15
sb:without a	14 -14
sb:work	-9 9
sb:would raise	-9 9
sb:write in	-9 9
sb:write that	20 -20
sb:year 's	-11 11
sb:year :	8 -8
sb:yes	15 -15
sb:you ask	-8 8
sb:— <name>	8 -8
sb:— <quality>	13 -13
sb:•	19 -19
sb:• <name>	18 -18
sentence failed	-9 9
sentence made	-22 22
sides=1	21 -21
sides=2	15 -15
sum=	9 -9
sum= no word	25 -25
sum= one	12 -12
sum= talks	6 -6
sum=failed agreement	20 -20
sum=failed no word	-23 23
sum=no failed talking	14 -14
sum=no failed talking talks	13 -13
sum=no made	16 -16
sum=no made making	26 -26
sum=no no word	28 -28
sum=no talking made	-12 12
sum=no talking made agreement	-8 8
sum=no talking no word	25 -25
sum=talking made talks	11 -11
sum=talking no word	18 -18
sum=talking talks	-13 13
t0=future	16 -16
t0=perfect	-16 16
t0=present-passive	-10 10
t1=infinitive	10 -10
t1=perfect	-19 19
t1=present-passive	-11 11
t2=modal-passive-not	-10 10
t2=participle-passive	28 -28
t2=past	18 -18
t2=past-passive	-14 14
t2=perfect-passive-not	-11 11
t2=pluperfect	10 -10
t2=pluperfect-not	-11 11
t2=present-not	-6 6
t2=present-passive-not	17 -17
v0=agree	9 -9
v0=call	10 -10
v0=declare	-14 14
v0=drop	9 -9
v0=enter	13 -13
v0=get	-11 11
v0=have	15 -15
v0=raise	14 -14
v0=send	-15 15
v0=sign	-22 22
v0=take	14 -14
v0=tell	-13 13
v1=accept	-11 11
v1=agree	8 -8
v1=conclude	-15 15
v1=discuss	15 -15
v1=enter	12 -12
v1=get	-7 7
v1=go	-13 13
v1=have	14 -14
v1=leave	13 -13
v1=meet	19 -19
v1=send	-12 12
v1=take	14 -14
v1=tell	-13 13
v1=withhold	-9 9
v2=adopt	-17 17
v2=answer	15 -15
v2=begin	-15 15
v2=confirm	10 -10
v2=cut	12 -12
v2=end	11 -11
v2=leave	-13 13
v2=offer	-9 9
v2=owe	10 -10
v2=prepare	9 -9
v2=ready	-12 12
v2=run	-18 18
v2=ship	-13 13
v2=tell	21 -21
v2=treat	-15 15
vt0=agree pluperfect	13 -13
vt0=ask past	-13 13
vt0=be present	-10 10
vt0=call past	13 -13
vt0=enter present	8 -8
vt0=get present	-5 5
vt0=go past	-11 11
vt0=have past	6 -6
vt0=keep present	9 -9
vt0=leave present	12 -12
vt0=negotiate present	-4 4
vt0=other past	10 -10
vt0=other present	-15 15
vt0=pay past	-13 13
vt0=pay present	22 -22
vt0=promise perfect	-11 11
vt0=reach pluperfect	-9 9
vt0=send present	-9 9
vt0=settle past	11 -11
vt0=sign future	14 -14
vt0=sign pluperfect	-13 13
vt0=take future	12 -12
vt0=tell past	-15 15
vt1=agree pluperfect	11 -11
vt1=be present	-13 13
vt1=enter present	8 -8
vt1=get present	-5 5
vt1=go past	-11 11
vt1=have past	6 -6
vt1=keep present	9 -9
vt1=leave present	12 -12
vt1=negotiate present	-4 4
vt1=other past	8 -8
vt1=other present	-16 16
vt1=pay past	-13 13
vt1=pay present	20 -20
vt1=promise perfect	-11 11
vt1=reach pluperfect	-9 9
vt1=send present	-9 9
vt1=settle past	11 -11
vt1=sign future	14 -14
vt1=sign participle	19 -19
vt1=sign pluperfect	-13 13
vt1=take future	12 -12
vt1=tell past	-15 15
vt1=want past	-14 14
vt2=agree present	10 -10
vt2=be modal	-15 15
vt2=be perfect	26 -26
vt2=call present	-9 9
vt2=charge present	17 -17
vt2=come past	-11 11
vt2=come pluperfect	-7 7
vt2=come present	9 -9
vt2=drop present	-14 14
vt2=end past	6 -6
vt2=go future	-14 14
vt2=have past	13 -13
vt2=keep pluperfect	-13 13
vt2=leave present	-12 12
vt2=offer perfect	-9 9
vt2=owe present	10 -10
vt2=promise past	-11 11
vt2=promise perfect	16 -16
vt2=promise present	-10 10
vt2=ready present	-12 12
vt2=run present	-19 19
vt2=say perfect	18 -18
vt2=send present	7 -7
vt2=ship present	-16 16
vt2=stay present	11 -11
vt2=tell past	28 -28
vt2=tell perfect	-15 15
vt2=treat present	-15 15
w c0=agree	10 -10
w c0=stay	-9 9
w c1=suspend	-15 15
w c2=agree	-10 10
w c2=suspend	-15 15
w c2=target	-6 6
w ct0=agree modal	13 -13
w ct0=bear pluperfect	-14 14
w ct0=begin past	9 -9
w ct0=down pluperfect	-23 23
w ct0=end past	18 -18
w ct0=impose modal	19 -19
w ct0=propose past	11 -11
w ct0=propose present-passive	-21 21
w ct0=stay perfect	-11 11
w ct0=up modal	-14 14
w ct0=up past	10 -10
w ct1=agree modal	13 -13
w ct1=bear pluperfect	-14 14
w ct1=begin future	10 -10
w ct1=begin past	8 -8
w ct1=down past	4 -4
w ct1=down pluperfect	-23 23
w ct1=end past	18 -18
w ct1=impose participle-passive	12 -12
w ct1=impose past	-17 17
w ct1=propose participle-passive	13 -13
w ct1=propose present-passive	-21 21
w ct1=suspend infinitive	-9 9
w ct1=up modal	-14 14
w ct1=up past	10 -10
w ct2=agree participle-passive	-18 18
w ct2=agree present	24 -24
w ct2=agree present-passive	18 -18
w ct2=begin past	11 -11
w ct2=begin present	-13 13
w ct2=down participle-passive	16 -16
w ct2=end present	9 -9
w ct2=impose infinitive	10 -10
w ct2=impose past	-20 20
w ct2=impose perfect	24 -24
w ct2=impose present-passive	-15 15
w ct2=propose participle-passive	16 -16
w ct2=propose present	-13 13
w ct2=stay modal	-14 14
w ct2=stay past	7 -7
w ct2=stay perfect	-11 11
w ct2=stay present-passive	-13 13
w ct2=target participle-passive	-17 17
w ct2=up infinitive	13 -13
w ct2=up present	-6 6
w l1=,	-10 10
w l1=:	-16 16
w l1=<agent>	10 -10
w l1=<day-today>	-8 8
w l1=<duty>	17 -17
w l1=<level>	-15 15
w l1=<office>	20 -20
w l1=<seat>	-8 8
w l1=<sender>	11 -11
w l1=<v-propose>	29 -29
w l1=<v-stay>	-23 23
w l1=<v-suspend>	15 -15
w l1=all	12 -12
w l1=an	-14 14
w l1=and	10 -10
w l1=being	-18 18
w l1=by	-13 13
w l1=can	9 -9
w l1=fish	-10 10
w l1=four	-18 18
w l1=he	-9 9
w l1=hold	11 -11
w l1=in	-12 12
w l1=just	-7 7
w l1=keep	-21 21
w l1=of	32 -32
w l1=off	14 -14
w l1=separate	-14 14
w l1=similar	-12 12
w l1=such	-13 13
w l1=tariff	15 -15
w l1=their	-18 18
w l1=two	10 -10
w l1=we	-21 21
w l1=who	18 -18
w l1=will	9 -9
w l2=;	-9 9
w l2=<agent>	15 -15
w l2=<begin>	-3 3
w l2=<month-gone>	-13 13
w l2=<number>	13 -13
w l2=<person>	19 -19
w l2=<quality>	20 -20
w l2=<seat>	19 -19
w l2=<span>	34 -34
w l2=<v-agree>	21 -21
w l2=<v-begin>	-18 18
w l2=<v-end>	-16 16
w l2=<v-impose>	20 -20
w l2=<v-up>	-26 26
w l2=a	12 -12
w l2=an	-10 10
w l2=and	-15 15
w l2=are	-10 10
w l2=as	-16 16
w l2=ask	11 -11
w l2=be	15 -15
w l2=been	6 -6
w l2=both	-11 11
w l2=by	-11 11
w l2=country	-8 8
w l2=declare	-9 9
w l2=door	11 -11
w l2=end	-13 13
w l2=go	-18 18
w l2=good	13 -13
w l2=has	-7 7
w l2=have	-8 8
w l2=how	8 -8
w l2=in	13 -13
w l2=leave	12 -12
w l2=make	11 -11
w l2=nobody	10 -10
w l2=nothing	8 -8
w l2=of	-10 10
w l2=off	-18 18
w l2=other	-16 16
w l2=outside	15 -15
w l2=round	15 -15
w l2=say	13 -13
w l2=sign	9 -9
w l2=step	-11 11
w l2=still	-12 12
w l2=their	5 -5
w l2=two	-13 13
w l2=under	-7 7
w l2=unless	13 -13
w l2=until	17 -17
w l2=way	13 -13
w l2=we	-10 10
w l2=what	-19 19
w l2=who	-11 11
w l2=whose	-11 11
w l2=year	-12 12
w l2=—	32 -32
w l3="	23 -23
w l3='s	13 -13
w l3=:	-19 19
w l3=<agent>	13 -13
w l3=<person>	-15 15
w l3=<v-bear>	-14 14
w l3=<v-buy>	13 -13
w l3=<v-down>	9 -9
w l3=<v-return>	14 -14
w l3=<v-say>	-13 13
w l3=<v-stay>	-22 22
w l3=all	-13 13
w l3=announce	12 -12
w l3=at	14 -14
w l3=back	-13 13
w l3=both	17 -17
w l3=broke	-14 14
w l3=broken	-12 12
w l3=close	-6 6
w l3=country	11 -11
w l3=deal	13 -13
w l3=doe	-15 15
w l3=duty	-10 10
w l3=each	-11 11
w l3=end	9 -9
w l3=first	-13 13
w l3=for	13 -13
w l3=from	-13 13
w l3=if	15 -15
w l3=is	4 -4
w l3=it	-12 12
w l3=its	11 -11
w l3=make	-12 12
w l3=meet	-8 8
w l3=minister	11 -11
w l3=mr	-10 10
w l3=next	11 -11
w l3=no	-9 9
w l3=off	11 -11
w l3=on	14 -14
w l3=order	13 -13
w l3=own	-12 12
w l3=part	-10 10
w l3=president	14 -14
w l3=say	-14 14
w l3=side	20 -20
w l3=then	-16 16
w l3=they	-12 12
w l3=though	-15 15
w l3=whose	16 -16
w l3=will	16 -16
w l3=—	-21 21
w l4=,	10 -10
w l4=-	13 -13
w l4=/	16 -16
w l4=;	-8 8
w l4=<day-ahead>	13 -13
w l4=<day-gone>	-12 12
w l4=<name>	10 -10
w l4=<not>	10 -10
w l4=<number>	-10 10
w l4=<organisation>	13 -13
w l4=<person>	-10 10
w l4=<quality>	-9 9
w l4=<sender>	-10 10
w l4=<v-agree>	-9 9
w l4=<v-bear>	-11 11
w l4=<v-down>	-18 18
w l4=<v-end>	12 -12
w l4=<v-propose>	7 -7
w l4=<v-stay>	-11 11
w l4=<v-suspend>	-14 14
w l4=and	-14 14
w l4=as	-19 19
w l4=by	-11 11
w l4=effect	-16 16
w l4=first	9 -9
w l4=good	16 -16
w l4=had	-27 27
w l4=have	32 -32
w l4=his	-14 14
w l4=hold	-17 17
w l4=if	4 -4
w l4=is	-11 11
w l4=its	-15 15
w l4=law	-18 18
w l4=not	13 -13
w l4=part	-14 14
w l4=pay	-10 10
w l4=same	15 -15
w l4=sheet	13 -13
w l4=under	14 -14
w l4=want	15 -15
w l4=was	-28 28
w l4=we	14 -14
w l4=when	-14 14
w l4=whether	-8 8
w l4=will	-15 15
w l4=would	13 -13
w l=, <name>	14 -14
w l=, <person>	12 -12
w l=, by	-13 13
w l=, in	-16 16
w l=, is	8 -8
w l=- <name>	-11 11
w l=: <name>	-34 34
w l=: its	-17 17
w l=: no	10 -10
w l=: the	13 -13
w l=<begin> <name>	8 -8
w l=<begin> <person>	14 -14
w l=<begin> <seat>	-16 16
w l=<day-today> ,	-13 13
w l=<day-today> —	7 -7
w l=<name> 's	4 -4
w l=<person> ,	26 -26
w l=<person> has	10 -10
w l=<seat> ,	23 -23
w l=<seat> for	-20 20
w l=<seat> is	-8 8
w l=<span> of	24 -24
w l=and <person>	-20 20
w l=and <quality>	26 -26
w l=and no	-16 16
w l=are still	-12 12
w l=as <name>	-7 7
w l=ask for	11 -11
w l=been in	7 -7
w l=before the	-11 11
w l=both have	-11 11
w l=by an	-11 11
w l=by its	9 -9
w l=by the	-8 8
w l=country 's	-7 7
w l=did not	13 -13
w l=go on	-11 11
w l=had its	12 -12
w l=has been	-15 15
w l=has had	-11 11
w l=has just	-8 8
w l=has not	10 -10
w l=is the	14 -14
w l=make a	11 -11
w l=make its	11 -11
w l=of tariff	10 -10
w l=of the	-7 7
w l=of their	-11 11
w l=of trade	-13 13
w l=off trade	-25 25
w l=on a	13 -13
w l=on the	-11 11
w l=outside the	7 -7
w l=round of	15 -15
w l=sign a	22 -22
w l=sign the	11 -11
w l=still being	-14 14
w l=that <person>	15 -15
w l=the <name>	-13 13
w l=the <office>	20 -20
w l=the <organisation>	13 -13
w l=the <quality>	-13 13
w l=the same	11 -11
w l=to a	-12 12
w l=to the	13 -13
w l=we are	-7 7
w l=what <name>	-12 12
w l=which has	-10 10
w l=whose own	-11 11
w l=with an	12 -12
w l=year 's	-17 17
w l=— <name>	17 -17
w lll=, <day-today> —	7 -7
w lll=, <person> had	-11 11
w lll=, which has	-10 10
w lll=, whose own	-11 11
w lll=: <name> 's	-14 14
w lll=<begin> <begin> <name>	8 -8
w lll=<begin> <begin> <person>	14 -14
w lll=<begin> <begin> <seat>	-16 16
w lll=<begin> <name> 's	7 -7
w lll=<begin> <name> has	-19 19
w lll=<begin> <person> has	7 -7
w lll=<begin> <seat> is	-14 14
w lll=<begin> the <organisation>	9 -9
w lll=<begin> the <quality>	-20 20
w lll=<begin> under the	-13 13
w lll=<level> , as	12 -12
w lll=<level> since the	-12 12
w lll=<level> under the	15 -15
w lll=<name> - <name>	-11 11
w lll=<name> are still	-13 13
w lll=<name> has been	-16 16
w lll=<person> and <person>	-18 18
w lll=<quality> and <quality>	15 -15
w lll=<span> of trade	-13 13
w lll=close to a	-9 9
w lll=duty under the	-13 13
w lll=free - trade	12 -12
w lll=has had its	13 -13
w lll=in the tariff	10 -10
w lll=last year 's	-17 17
w lll=part of the	-8 8
w lll=say that the	-13 13
w lll=sign a trade	-7 7
w lll=sign its own	11 -11
w lll=sixth round of	-7 7
w lll=the <name> 's	10 -10
w lll=the <name> have	-8 8
w lll=the <person> ,	11 -11
w lll=the agreement was	8 -8
w lll=which has a	-16 16
w lll=which has no	13 -13
w lll=with <name> ,	-15 15
w lll=with <seat> ,	14 -14
w lr='s ,	-13 13
w lr='s .	11 -11
w lr='s are	-15 15
w lr='s in	13 -13
w lr='s with	20 -20
w lr=, <level>	-10 10
w lr=, in	-18 18
w lr=, it	12 -12
w lr=, of	-17 17
w lr=, with	11 -11
w lr=: on	10 -10
w lr=<begin> are	-29 29
w lr=<begin> between	-28 28
w lr=<name> ,	-17 17
w lr=<name> .	-16 16
w lr=<name> <money>	12 -12
w lr=<name> <number>	16 -16
w lr=<name> a	11 -11
w lr=<name> framework	-19 19
w lr=<name> its	-30 30
w lr=<name> one	12 -12
w lr=<name> the	-20 20
w lr=<name> to	-20 20
w lr=<name> with	19 -19
w lr=<person> hand	-11 11
w lr=<person> the	18 -18
w lr=<person> with	-8 8
w lr=<quality> are	15 -15
w lr=<quality> of	-17 17
w lr=<seat> an	16 -16
w lr=<seat> for	-11 11
w lr=<seat> on	-11 11
w lr=<seat> with	15 -15
w lr=a ,	10 -10
w lr=a .	-9 9
w lr=a at	-5 5
w lr=a for	11 -11
w lr=a since	-13 13
w lr=a with	22 -22
w lr=an .	-11 11
w lr=an since	13 -13
w lr=and the	9 -9
w lr=and to	11 -11
w lr=are .	-21 21
w lr=been and	-10 10
w lr=been since	-7 7
w lr=by .	-13 13
w lr=had the	10 -10
w lr=has .	9 -9
w lr=has with	-15 15
w lr=have .	-7 7
w lr=have their	8 -8
w lr=in .	-13 13
w lr=is .	8 -8
w lr=its in	12 -12
w lr=no ,	27 -27
w lr=no .	-17 17
w lr=no with	-27 27
w lr=not the	-8 8
w lr=off with	14 -14
w lr=own .	5 -5
w lr=pay .	8 -8
w lr=same .	17 -17
w lr=separate with	-11 11
w lr=tariff between	13 -13
w lr=that with	-7 7
w lr=the .	28 -28
w lr=the <name>	-17 17
w lr=the come	11 -11
w lr=the had	-10 10
w lr=the of	-10 10
w lr=the would	-11 11
w lr=their ,	-8 8
w lr=their on	-11 11
w lr=their with	8 -8
w lr=to ,	6 -6
w lr=to a	-6 6
w lr=to the	-13 13
w lr=trade .	13 -13
w lr=trade of	23 -23
w lr=trade with	-15 15
w lr=we with	-17 17
w lr=which a	10 -10
w lr=which with	-14 14
w lr=would a	-10 10
w r1=)	-14 14
w r1=,	8 -8
w r1=:	-19 19
w r1=;	-15 15
w r1=<end>	-15 15
w r1=<gate>	-14 14
w r1=<goods>	17 -17
w r1=<level>	-26 26
w r1=<money>	19 -19
w r1=<name>	-17 17
w r1=<not>	16 -16
w r1=<number>	29 -29
w r1=<seat>	12 -12
w r1=<v-bear>	20 -20
w r1=<v-down>	10 -10
w r1=<v-suspend>	9 -9
w r1=<v-up>	-8 8
w r1=agreement	-16 16
w r1=and	-26 26
w r1=announce	-16 16
w r1=are	-25 25
w r1=as	25 -25
w r1=away	8 -8
w r1=by	15 -15
w r1=come	12 -12
w r1=day	27 -27
w r1=do	9 -9
w r1=doe	13 -13
w r1=framework	-26 26
w r1=go	-8 8
w r1=hand	-18 18
w r1=into	-15 15
w r1=is	-11 11
w r1=it	29 -29
w r1=its	-10 10
w r1=last	-8 8
w r1=leave	8 -8
w r1=make	-13 13
w r1=nothing	9 -9
w r1=of	-14 14
w r1=say	10 -10
w r1=sign	13 -13
w r1=since	-17 17
w r1=their	10 -10
w r1=to	-12 12
w r1=treatment	12 -12
w r1=two	-16 16
w r1=was	23 -23
w r1=week	8 -8
w r1=what	-16 16
w r1=will	13 -13
w r1=yet	-14 14
w r2="	18 -18
w r2=,	16 -16
w r2=:	-15 15
w r2=<agent>	27 -27
w r2=<day-ahead>	-13 13
w r2=<day-today>	4 -4
w r2=<level>	-20 20
w r2=<number>	-17 17
w r2=<organisation>	-11 11
w r2=<person>	-14 14
w r2=<span>	8 -8
w r2=<v-bear>	-13 13
w r2=<v-begin>	12 -12
w r2=<v-down>	-15 15
w r2=<v-propose>	38 -38
w r2=<v-return>	11 -11
w r2=<v-stay>	-10 10
w r2=<v-target>	14 -14
w r2=<v-up>	15 -15
w r2=about	14 -14
w r2=are	18 -18
w r2=as	27 -27
w r2=at	31 -31
w r2=be	20 -20
w r2=both	-13 13
w r2=continue	-11 11
w r2=deal	-15 15
w r2=dispute	13 -13
w r2=for	18 -18
w r2=go	13 -13
w r2=it	-12 12
w r2=last	-13 13
w r2=letter	14 -14
w r2=more	14 -14
w r2=now	-18 18
w r2=of	-8 8
w r2=on	-7 7
w r2=order	14 -14
w r2=paper	-13 13
w r2=pay	-18 18
w r2=similar	-9 9
w r2=spring	9 -9
w r2=stay	-15 15
w r2=than	-12 12
w r2=third	10 -10
w r2=to	36 -36
w r2=trade	14 -14
w r2=under	-30 30
w r2=us	-27 27
w r2=was	-16 16
w r2=will	-11 11
w r2=year	-15 15
w r2=yet	9 -9
w r3="	-24 24
w r3='s	-15 15
w r3=(	-19 19
w r3=<agent>	6 -6
w r3=<day-today>	14 -14
w r3=<month-gone>	-11 11
w r3=<name>	12 -12
w r3=<not>	15 -15
w r3=<number>	-13 13
w r3=<office>	15 -15
w r3=<person>	-9 9
w r3=<span>	12 -12
w r3=<v-agree>	-8 8
w r3=<v-bear>	-10 10
w r3=<v-end>	-7 7
w r3=<v-propose>	11 -11
w r3=<v-say>	-17 17
w r3=agreement	-6 6
w r3=and	16 -16
w r3=apply	13 -13
w r3=are	22 -22
w r3=bring	-11 11
w r3=doe	-11 11
w r3=from	27 -27
w r3=had	20 -20
w r3=have	-22 22
w r3=he	-10 10
w r3=hold	-14 14
w r3=into	-12 12
w r3=it	20 -20
w r3=its	-9 9
w r3=more	-11 11
w r3=on	12 -12
w r3=our	-14 14
w r3=out	-7 7
w r3=same	-16 16
w r3=say	-11 11
w r3=side	-18 18
w r3=still	9 -9
w r3=summer	-16 16
w r3=talk	-11 11
w r3=the	8 -8
w r3=their	-16 16
w r3=three	-20 20
w r3=to	10 -10
w r3=trade	-10 10
w r3=truce	21 -21
w r3=two	19 -19
w r3=under	13 -13
w r3=we	9 -9
w r3=well	12 -12
w r3=what	-13 13
w r3=where	-8 8
w r3=which	-19 19
w r3=will	-11 11
w r3=—	10 -10
w r4="	7 -7
w r4=:	15 -15
w r4=<agent>	12 -12
w r4=<day-gone>	-15 15
w r4=<level-noun>	-20 20
w r4=<person>	-3 3
w r4=<quality>	-12 12
w r4=<seat>	-9 9
w r4=<v-agree>	10 -10
w r4=<v-impose>	14 -14
w r4=<v-say>	12 -12
w r4=?	15 -15
w r4=a	14 -14
w r4=agreement	-7 7
w r4=all	-17 17
w r4=and	-17 17
w r4=but	18 -18
w r4=conclude	14 -14
w r4=could	-9 9
w r4=doe	-15 15
w r4=each	7 -7
w r4=first	-12 12
w r4=for	17 -17
w r4=framework	12 -12
w r4=in	5 -5
w r4=is	-13 13
w r4=its	12 -12
w r4=on	-15 15
w r4=out	8 -8
w r4=pay	12 -12
w r4=rate	-12 12
w r4=reciprocal	-11 11
w r4=say	11 -11
w r4=since	-13 13
w r4=still	-9 9
w r4=text	6 -6
w r4=them	-11 11
w r4=they	17 -17
w r4=three	12 -12
w r4=under	-8 8
w r4=which	-8 8
w r4=whose	7 -7
w r4=with	17 -17
w r=, <name>	19 -19
w r=, <person>	13 -13
w r=, are	16 -16
w r=, at	16 -16
w r=, in	-14 14
w r=, pay	-12 12
w r=, the	-8 8
w r=, which	-13 13
w r=: <level>	10 -10
w r=; <name>	-6 6
w r=<end> <end>	-15 15
w r=<level> in	-14 14
w r=<number> .	23 -23
w r=a free	-12 12
w r=a similar	-8 8
w r=a trade	19 -19
w r=about a	-13 13
w r=and <seat>	-16 16
w r=are in	-9 9
w r=at <level>	-22 22
w r=at <number>	-9 9
w r=between <name>	17 -17
w r=between <seat>	-19 19
w r=doe not	13 -13
w r=for <name>	15 -15
w r=go on	-12 12
w r=hand on	-21 21
w r=in <month-gone>	-14 14
w r=in <name>	41 -41
w r=in a	18 -18
w r=in force	13 -13
w r=into <name>	-14 14
w r=it in	9 -9
w r=last year	-15 15
w r=of <level>	14 -14
w r=of <month-gone>	8 -8
w r=of <name>	23 -23
w r=of <number>	-13 13
w r=of a	7 -7
w r=of last	-11 11
w r=of the	-20 20
w r=on <day-today>	3 -3
w r=on in	8 -8
w r=rate .	10 -10
w r=term with	-6 6
w r=that <person>	-19 19
w r=the <name>	8 -8
w r=their dispute	12 -12
w r=to <level>	-22 22
w r=to go	13 -13
w r=with <name>	-13 13
w r=with <seat>	3 -3
w r=with a	10 -10
w r=with us	-27 27
w r=would be	13 -13
w t0=pluperfect-not	-20 20
w t0=present-passive-not	12 -12
w t1=participle-passive	13 -13
w t1=pluperfect-not	-20 20
w t1=present-passive	-18 18
w t1=present-passive-not	12 -12
w t2=modal	-17 17
w t2=modal-passive	22 -22
w t2=participle-passive	-18 18
w t2=perfect-passive-not	-13 13
w t2=present-passive	-9 9
w v0=ask	17 -17
w v0=bring	10 -10
w v0=fall	12 -12
w v0=keep	-12 12
w v0=meet	11 -11
w v0=negotiate	-14 14
w v0=reach	13 -13
w v0=say	15 -15
w v0=set	-16 16
w v0=stand	-9 9
w v1=ask	11 -11
w v1=bring	10 -10
w v1=carry	-13 13
w v1=fall	12 -12
w v1=keep	-17 17
w v1=meet	11 -11
w v1=negotiate	-13 13
w v1=other	-16 16
w v1=say	11 -11
w v1=set	-16 16
w v1=stand	-9 9
w v2=be	13 -13
w v2=conclude	-22 22
w v2=continue	-15 15
w v2=hold	-13 13
w v2=know	-6 6
w v2=pay	-12 12
w v2=say	10 -10
w v2=set	-10 10
w v2=settle	-13 13
w v2=sign	14 -14
w v2=threaten	-11 11
w vt0=agree pluperfect	10 -10
w vt0=ask perfect	16 -16
w vt0=be future	15 -15
w vt0=begin perfect	-9 9
w vt0=call past	17 -17
w vt0=come pluperfect	-8 8
w vt0=get present	-12 12
w vt0=have past	-14 14
w vt0=keep future	-12 12
w vt0=leave present	8 -8
w vt0=negotiate modal	-10 10
w vt0=negotiate present	-10 10
w vt0=promise perfect	-9 9
w vt0=reach past	13 -13
w vt0=say past	12 -12
w vt0=sign perfect	9 -9
w vt0=sign pluperfect	-12 12
w vt0=sign present	-11 11
w vt0=stand present	-10 10
w vt1=agree pluperfect	10 -10
w vt1=ask perfect	16 -16
w vt1=come pluperfect	-8 8
w vt1=get present	-12 12
w vt1=have past	-14 14
w vt1=negotiate modal	-10 10
w vt1=negotiate present	-10 10
w vt1=promise perfect	-9 9
w vt1=reach past	13 -13
w vt1=say past	8 -8
w vt1=see infinitive	12 -12
w vt1=settle infinitive	11 -11
w vt1=sign perfect	9 -9
w vt1=sign pluperfect	-12 12
w vt1=sign present	-11 11
w vt1=stand present	-10 10
w vt2=agree participle	-19 19
w vt2=agree present	15 -15
w vt2=announce past	-12 12
w vt2=be past	5 -5
w vt2=be present	7 -7
w vt2=bring present	-12 12
w vt2=come present	8 -8
w vt2=conclude participle	-22 22
w vt2=go present	-6 6
w vt2=hold present	-12 12
w vt2=make participle	-13 13
w vt2=make past	9 -9
w vt2=negotiate participle	11 -11
w vt2=negotiate past	10 -10
w vt2=put perfect	13 -13
w vt2=say past	13 -13
w vt2=settle past	-17 17
w vt2=sign participle	13 -13
way word after 	-18 18
way word after 's	-26 26
way word after , which has a	-17 17
way word after , which has a trade	10 -10
way word after , which has an	-9 9
way word after , which has no	-13 13
way word after - <name>	-15 15
way word after :	-19 19
way word after : no	8 -8
way word after and <name> are	-10 10
way word after and <name> have	10 -10
way word after and <name> have a	-9 9
way word after and <name> on <day-today>	-10 10
way word after and the <name>	-8 8
way word after and the <name> have	-12 12
way word after for	-14 14
way word after has an	-12 12
way word after has had	-14 14
way word after has had a	11 -11
way word after has its	-12 12
way word after has its own	-17 17
way word after has no	15 -15
way word after has no trade	-15 15
way word after have	11 -11
way word after is	-16 16
way word after on <day-today>	14 -14
way word after under an	10 -10
way word after want	-10 10
way word after:"	12 -12
way word after:'	14 -14
way word after:-	-12 12
way word after:.	-15 15
way word after:;	14 -14
way word after:<day-ahead>	22 -22
way word after:<gate>	35 -35
way word after:<goods-amount>	7 -7
way word after:<level>	-13 13
way word after:<month-gone>	13 -13
way word after:<v-agree>	19 -19
way word after:<v-bear>	-12 12
way word after:<v-deny>	20 -20
way word after:<v-suspend>	-9 9
way word after:a	5 -5
way word after:admit	10 -10
way word after:also	13 -13
way word after:ambassador	-12 12
way word after:announce	13 -13
way word after:as	-25 25
way word after:at	8 -8
way word after:begin	13 -13
way word after:belong	13 -13
way word after:car	21 -21
way word after:charge	-4 4
way word after:colleague	9 -9
way word after:come	-10 10
way word after:commerce	17 -17
way word after:confirm	13 -13
way word after:could	16 -16
way word after:custom	9 -9
way word after:decline	-13 13
way word after:did	-12 12
way word after:down	-9 9
way word after:either	10 -10
way word after:evening	-15 15
way word after:face	-9 9
way word after:fifth	9 -9
way word after:fish	-10 10
way word after:for	9 -9
way word after:foreign	-9 9
way word after:gave	-12 12
way word after:government	15 -15
way word after:his	-12 12
way word after:hold	-10 10
way word after:hope	5 -5
way word after:instead	-15 15
way word after:it	-16 16
way word after:johan	-10 10
way word after:just	-7 7
way word after:law	-10 10
way word after:leave	18 -18
way word after:line	-11 11
way word after:make	9 -9
way word after:maker	-7 7
way word after:may	-11 11
way word after:mercosur	11 -11
way word after:ministry	11 -11
way word after:new	6 -6
way word after:next	12 -12
way word after:not	23 -23
way word after:of	11 -11
way word after:old	-14 14
way word after:once	8 -8
way word after:opened	11 -11
way word after:outside	13 -13
way word after:paper	16 -16
way word after:pay	-20 20
way word after:prepare	12 -12
way word after:quarrel	9 -9
way word after:remain	-16 16
way word after:same	19 -19
way word after:say	-14 14
way word after:seed	10 -10
way word after:send	10 -10
way word after:similar	-12 12
way word after:so	-15 15
way word after:stand	14 -14
way word after:summer	13 -13
way word after:summit	-11 11
way word after:there	8 -8
way word after:they	-15 15
way word after:to	7 -7
way word after:us	-17 17
way word after:waiting	12 -12
way word after:well	-21 21
way word after:were	16 -16
way word after:which	-19 19
way word after:while	-17 17
way word after:who	-10 10
way word after:whom	-12 12
way word after:whose	-19 19
way word after:will	14 -14
way word after:wine	-18 18
way word after:without	-10 10
way word after:zero	16 -16
way word before 	23 -23
way word before ,	15 -15
way word before , and	9 -9
way word before ;	-6 6
way word before between the	14 -14
way word before between the <name> and	-10 10
way word before for	10 -10
way word before of	20 -20
way word before on <day-gone> in	7 -7
way word before that	16 -16
way word before with <name> , <name> ,	-10 10
way word before with the	-11 11
way word before:"	11 -11
way word before:)	9 -9
way word before:-	13 -13
way word before:<agent>	41 -41
way word before:<goods>	-16 16
way word before:<seat>	-5 5
way word before:<v-bear>	19 -19
way word before:<v-begin>	15 -15
way word before:<v-propose>	-4 4
way word before:<v-stay>	-6 6
way word before:about	30 -30
way word before:after	7 -7
way word before:against	13 -13
way word before:ago	-13 13
way word before:an	19 -19
way word before:announce	-17 17
way word before:as	16 -16
way word before:certain	-8 8
way word before:come	12 -12
way word before:continue	-17 17
way word before:country	15 -15
way word before:down	-10 10
way word before:enter	12 -12
way word before:for	11 -11
way word before:geneva	18 -18
way word before:go	-15 15
way word before:good	18 -18
way word before:hand	-7 7
way word before:it	22 -22
way word before:last	13 -13
way word before:leave	17 -17
way word before:most	15 -15
way word before:no	16 -16
way word before:of	19 -19
way word before:open	11 -11
way word before:president	16 -16
way word before:product	-8 8
way word before:put	14 -14
way word before:round	-12 12
way word before:take	22 -22
way word before:their	20 -20
way word before:there	-13 13
way word before:those	12 -12
way word before:time	11 -11
way word before:turnberry	12 -12
way word before:two	9 -9
way word before:want	-13 13
way word before:what	-15 15
way word before:with	-8 8
way word before:would	-17 17
way word before:—	9 -9
way:"	20 -20
way:)	19 -19
way::	-17 17
way:<agent>	9 -9
way:<day-ahead>	12 -12
way:<gate>	21 -21
way:<goods>	-7 7
way:<level>	-13 13
way:<v-agree>	19 -19
way:<v-deny>	24 -24
way:<v-suspend>	-7 7
way:about	10 -10
way:admit	15 -15
way:against	16 -16
way:ago	-13 13
way:all	-13 13
way:also	17 -17
way:ambassador	-12 12
way:as	-11 11
way:at	7 -7
way:barley	11 -11
way:be	-10 10
way:begin	20 -20
way:belong	13 -13
way:ceiling	-15 15
way:certain	-8 8
way:chip	11 -11
way:clock	-14 14
way:colleague	9 -9
way:commerce	17 -17
way:confirm	13 -13
way:continue	-25 25
way:could	17 -17
way:country	2 -2
way:custom	10 -10
way:decline	-13 13
way:did	-18 18
way:down	-17 17
way:either	11 -11
way:extension	12 -12
way:face	-9 9
way:fentanyl	11 -11
way:fifth	14 -14
way:fish	-10 10
way:for	17 -17
way:foreign	-9 9
way:gave	-12 12
way:geneva	21 -21
way:give	-9 9
way:government	15 -15
way:hand	-7 7
way:hold	-17 17
way:instead	-15 15
way:isn't	20 -20
way:johan	-10 10
way:last	10 -10
way:leave	31 -31
way:let	-12 12
way:machinery	-7 7
way:make	21 -21
way:maker	-7 7
way:meet	14 -14
way:mercosur	11 -11
way:ministry	11 -11
way:most	11 -11
way:needed	11 -11
way:new	9 -9
way:next	15 -15
way:now	-5 5
way:of	23 -23
way:off	9 -9
way:old	-16 16
way:once	8 -8
way:open	19 -19
way:operator	11 -11
way:order	13 -13
way:otherwise	-11 11
way:outside	13 -13
way:owe	18 -18
way:paper	13 -13
way:pause	12 -12
way:pay	-18 18
way:prepare	15 -15
way:product	-6 6
way:quarrel	10 -10
way:remain	-16 16
way:round	-14 14
way:rule	14 -14
way:same	25 -25
way:see	13 -13
way:seed	10 -10
way:send	10 -10
way:shoe	-8 8
way:similar	-14 14
way:sixth	-11 11
way:stand	14 -14
way:summer	7 -7
way:summit	-13 13
way:take	13 -13
way:third	14 -14
way:time	9 -9
way:to	10 -10
way:truce	7 -7
way:tuna	-9 9
way:us	-16 16
way:visit	7 -7
way:waiting	12 -12
way:want	-5 5
way:well	-9 9
way:were	16 -16
way:which	-20 20
way:who	-9 9
way:whom	-12 12
way:whose	-19 19
way:wine	-18 18
way:with	-11 11
way:without	-9 9
way:would	-14 14
way:year	7 -7
way:zero	16 -16
word after apart	22 -22
word after far	9 -9
word after near	-19 19
word before apart	18 -18
word before straight	11 -11
word=agree	16 -16
word=agreed	-10 10
word=agreement	-18 18
word=agreement from word before	-9 9
word=agreement in word after	10 -10
word=agreement of word after	-23 23
word=agreement of word before	19 -19
word=agreement over another word after from	11 -11
word=agreement over another word after the	27 -27
word=agreement over another word before of	14 -14
word=agreement over another word before the	21 -21
word=agreement same part third	-14 14
word=agreement straight word after from	-15 15
word=agreement straight word after in	11 -11
word=agreement straight word after of	-28 28
word=agreement straight word after the	-7 7
word=agreement straight word before by	10 -10
word=agreement straight word before from	-6 6
word=agreement straight word before of	7 -7
word=agreement third	-15 15
word=agreement word before apart	29 -29
word=agreement word before mid	-11 11
word=agreements	-12 12
word=arrangement	10 -10
word=bargains	-13 13
word=came to	20 -20
word=conclude	-23 23
word=consultations	25 -25
word=court	32 -32
word=courts	11 -11
word=customs union	32 -32
word=deals	-32 32
word=framework	15 -15
word=frameworks	-20 20
word=get	17 -17
word=handshake	16 -16
word=initialled	-33 33
word=making by word before	10 -10
word=making from word after	-12 12
word=making from word before	-15 15
word=making none word before	-10 10
word=making other part side	17 -17
word=making over another word after none	2 -2
word=making over another word after of	21 -21
word=making over another word before from	-13 13
word=making over another word before in	16 -16
word=making over another word before none	-10 10
word=making over another word before to	-11 11
word=making straight word after the	22 -22
word=making straight word after to	16 -16
word=making straight word before by	9 -9
word=making straight word before of	18 -18
word=making straight word before the	-10 10
word=making straight word before with	6 -6
word=making the word after	17 -17
word=making the word before	-7 7
word=making with word before	8 -8
word=making word after apart	21 -21
word=making word after far	20 -20
word=negotiated	10 -10
word=negotiating	-20 20
word=negotiation	-28 28
word=negotiations	-27 27
word=negotiator	39 -39
word=negotiators	22 -22
word=one	15 -15
word=one and word before	11 -11
word=one in word after	14 -14
word=one in word before	14 -14
word=one none word after	13 -13
word=one other part side	-12 12
word=one other part third	20 -20
word=one over another word after the	-14 14
word=one over another word before and	14 -14
word=one straight word after in	13 -13
word=one straight word after none	6 -6
word=one straight word before in	12 -12
word=one the word after	-17 17
word=one third	16 -16
word=one word after apart	-11 11
word=one word after far	22 -22
word=one word after touch	21 -21
word=one word before far	18 -18
word=ones	43 -43
word=sealed	9 -9
word=settle	16 -16
word=settled	-27 27
word=settlement	31 -31
word=shake	12 -12
word=shook	-13 13
word=sign	19 -19
word=signature	30 -30
word=signing	9 -9
word=talk	50 -50
word=talked	45 -45
word=talking	-22 22
word=talks between word before	-11 11
word=talks from word before	13 -13
word=talks in word after	-20 20
word=talks of word before	20 -20
word=talks other part third	-10 10
word=talks over another word after none	-7 7
word=talks over another word before in	-8 8
word=talks same part side	16 -16
word=talks same part third	-16 16
word=talks side	3 -3
word=talks straight word after in	-24 24
word=talks straight word after to	-20 20
word=talks straight word before and	12 -12
word=talks straight word before between	-11 11
word=talks straight word before from	13 -13
word=talks straight word before in	6 -6
word=talks straight word before of	19 -19
word=talks straight word before to	-12 12
word=talks the word after	13 -13
word=talks third	-21 21
word=talks to word after	-19 19
word=talks to word before	-13 13
word=talks with word before	-19 19
word=terms	20 -20
word=the same	18 -18
word=theirs	-11 11
word=treaty	-14 14
word=won	7 -7`;
