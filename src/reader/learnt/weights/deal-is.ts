// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	26 -26
US	138 -138
a:'	13 -13
a:'s <person>	6 -6
a:'s deal	-10 10
a:'s duty	-7 7
a:'s foreign	8 -8
a:'s minister	-13 13
a:'s negotiator	9 -9
a:'s own	7 -7
a:'s pay	15 -15
a:'s president	-15 15
a:'s tariff	-10 10
a:'s trade	17 -17
a:'s was	-8 8
a:- tariff	7 -7
a:/ <seat>	6 -6
a:<agent>	17 -17
a:<day-ahead>	21 -21
a:<day-gone> between	-7 7
a:<day-gone> by	-14 14
a:<day-gone> in	6 -6
a:<day-gone> on	7 -7
a:<day-today>	-15 15
a:<day-today> .	6 -6
a:<day-today> published	9 -9
a:<day-today> with	-7 7
a:<duty>	15 -15
a:<gate>	6 -6
a:<goods-amount> <span>	-6 6
a:<goods>	17 -17
a:<level-noun>	18 -18
a:<level>	17 -17
a:<level> and	7 -7
a:<level> at	-6 6
a:<level> in	-9 9
a:<level> since	19 -19
a:<level> tariff	-15 15
a:<level> to	12 -12
a:<level> until	9 -9
a:<level> was	-11 11
a:<money>	9 -9
a:<month-ahead>	6 -6
a:<month-gone> and	-10 10
a:<name>	13 -13
a:<name> 's	6 -6
a:<name> .	10 -10
a:<name> <level>	19 -19
a:<name> ?	15 -15
a:<name> a	-7 7
a:<name> at	7 -7
a:<name> come	13 -13
a:<name> conclude	10 -10
a:<name> for	-14 14
a:<name> free	-9 9
a:<name> go	-11 11
a:<name> had	15 -15
a:<name> has	-12 12
a:<name> in	-21 21
a:<name> instead	-10 10
a:<name> is	12 -12
a:<name> on	6 -6
a:<name> over	-14 14
a:<name> published	-22 22
a:<name> reach	-12 12
a:<name> say	-8 8
a:<name> sign	-24 24
a:<name> since	-14 14
a:<name> talk	21 -21
a:<name> tariff	-12 12
a:<name> to	-13 13
a:<number> .	-25 25
a:<number> as	-12 12
a:<office>	10 -10
a:<organisation>	6 -6
a:<organisation> say	-7 7
a:<person> and	15 -15
a:<person> meet	-9 9
a:<person> on	-9 9
a:<points>	9 -9
a:<quality>	22 -22
a:<quality> agreement	10 -10
a:<quality> product	-7 7
a:<seat>	-18 18
a:<seat> .	-7 7
a:<seat> on	-10 10
a:<seat> since	-13 13
a:<span>	22 -22
a:<v-agree>	-12 12
a:<v-buy>	8 -8
a:<v-end>	6 -6
a:<v-suspend>	16 -16
a:<v-target>	8 -8
a:<v-threaten>	16 -16
a:?	6 -6
a:a <level>	-8 8
a:a <span>	8 -8
a:a framework	-12 12
a:a joint	-11 11
a:a paper	6 -6
a:a quota	-10 10
a:a tariff	-14 14
a:a telephone	-8 8
a:a treaty	15 -15
a:about a	-13 13
a:about an	12 -12
a:accept	-12 12
a:accept a	-11 11
a:act	13 -13
a:additional <level>	10 -10
a:additional duty	-7 7
a:advance	-7 7
a:affected	8 -8
a:affected .	11 -11
a:after	-10 10
a:after a	-9 9
a:ago	-10 10
a:ago .	-8 8
a:agree to	-6 6
a:agree with	-7 7
a:agreement	-14 14
a:agreement to	7 -7
a:agreement under	8 -8
a:ahead	-7 7
a:ahead of	-7 7
a:all	-9 9
a:ally	-14 14
a:almost	-10 10
a:alone	7 -7
a:among the	-6 6
a:among them	6 -6
a:an additional	10 -10
a:an arrangement	-8 8
a:and <person>	11 -11
a:and <seat>	-7 7
a:and in	7 -7
a:and pay	-7 7
a:and say	7 -7
a:and the	-11 11
a:announce	-7 7
a:announce a	-8 8
a:announce on	-7 7
a:another	9 -9
a:another <span>	8 -8
a:answer	11 -11
a:any	14 -14
a:are at	8 -8
a:are continue	22 -22
a:are in	-24 24
a:are not	11 -11
a:are still	-26 26
a:are the	12 -12
a:arrangement	-29 29
a:arrive	-6 6
a:as well	-14 14
a:aside	11 -11
a:ask <name>	-8 8
a:ask for	8 -8
a:at all	-18 18
a:at zero	11 -11
a:away	17 -17
a:away with	12 -12
a:back	11 -11
a:banana	6 -6
a:barley	14 -14
a:bean	7 -7
a:bearing	6 -6
a:became	-9 9
a:become	-14 14
a:been in	14 -14
a:begin in	-9 9
a:behind	7 -7
a:beyond	-15 15
a:boat	-17 17
a:broke	8 -8
a:busan	14 -14
a:by <number>	13 -13
a:by <points>	8 -8
a:by telephone	6 -6
a:call with	-9 9
a:car	-16 16
a:car .	6 -6
a:car pay	-9 9
a:carry	7 -7
a:case	6 -6
a:ceiling	13 -13
a:cement	-8 8
a:cement .	-8 8
a:close	-7 7
a:coal	-7 7
a:cod	-6 6
a:colleague	-7 7
a:commerce	7 -7
a:conclude	7 -7
a:conclude in	11 -11
a:continue	6 -6
a:continue .	10 -10
a:cost	7 -7
a:could	15 -15
a:counter	8 -8
a:counter -	8 -8
a:country to	-11 11
a:court	7 -7
a:cut	-6 6
a:cut tariff	-14 14
a:date	-12 12
a:date .	-7 7
a:deadline	7 -7
a:deal	-10 10
a:deal .	-13 13
a:deal at	8 -8
a:deal of	-16 16
a:deal strike	6 -6
a:deal with	17 -17
a:decision	7 -7
a:delegation	-8 8
a:dispute	-15 15
a:dispute over	9 -9
a:do	11 -11
a:doe	-12 12
a:done	14 -14
a:down	8 -8
a:drop	6 -6
a:duty	16 -16
a:duty of	14 -14
a:duty on	19 -19
a:earlier	7 -7
a:earth	11 -11
a:economy	-7 7
a:economy minister	-10 10
a:either	15 -15
a:electric	-15 15
a:electric car	-15 15
a:emergency	-8 8
a:end	13 -13
a:end on	7 -7
a:end their	-7 7
a:enter <name>	-8 8
a:enter at	16 -16
a:expect to	-7 7
a:expense	7 -7
a:explain	-6 6
a:export	6 -6
a:face a	-6 6
a:fact	-13 13
a:fact sheet	-13 13
a:fall to	-8 8
a:far	-6 6
a:finished	-14 14
a:first country	-14 14
a:flat	-10 10
a:followed	-11 11
a:for <quality>	7 -7
a:for <span>	19 -19
a:for good	-6 6
a:for talk	-9 9
a:force	10 -10
a:force since	10 -10
a:foreign	10 -10
a:four	6 -6
a:framework	-7 7
a:framework for	-10 10
a:framework of	10 -10
a:free .	10 -10
a:free of	-8 8
a:free under	8 -8
a:from	10 -10
a:from <day-ahead>	6 -6
a:from <day-today>	-13 13
a:from <level>	11 -11
a:from <name>	7 -7
a:from the	7 -7
a:full	-6 6
a:geneva	11 -11
a:get	-11 11
a:get <level>	8 -8
a:get <number>	8 -8
a:get <span>	12 -12
a:get a	-18 18
a:get into	-8 8
a:get its	-8 8
a:give	8 -8
a:given	-8 8
a:go on	-9 9
a:gold	12 -12
a:golf	-11 11
a:good	-13 13
a:good .	-8 8
a:good and	7 -7
a:good at	-12 12
a:good from	6 -6
a:good is	-7 7
a:good outside	8 -8
a:good pay	-6 6
a:good will	-7 7
a:good with	-6 6
a:had been	-11 11
a:had reach	7 -7
a:half	7 -7
a:hand	-9 9
a:has agree	-7 7
a:has had	-9 9
a:has its	-9 9
a:has make	-16 16
a:has no	-6 6
a:has offer	7 -7
a:has pay	8 -8
a:has the	15 -15
a:have a	22 -22
a:have agree	10 -10
a:have been	13 -13
a:have end	-12 12
a:have had	6 -6
a:have put	-7 7
a:he	15 -15
a:him	-10 10
a:his	-6 6
a:home	-6 6
a:hour	6 -6
a:hour .	6 -6
a:hurry	12 -12
a:in	-8 8
a:in <month-gone>	-13 13
a:in <number>	-9 9
a:in <span>	-8 8
a:in a	11 -11
a:in at	8 -8
a:in busan	13 -13
a:in force	11 -11
a:in return	9 -9
a:in stockholm	6 -6
a:in talk	-7 7
a:in the	9 -9
a:included	9 -9
a:informed	7 -7
a:initialled a	-6 6
a:instead	-9 9
a:instead of	-10 10
a:interest	8 -8
a:into	-6 6
a:is at	-16 16
a:is free	14 -14
a:is in	-16 16
a:is negotiate	-7 7
a:is not	-8 8
a:is ready	7 -7
a:is still	-18 18
a:is the	9 -9
a:is to	-11 11
a:isn't	-13 13
a:issue	10 -10
a:it .	12 -12
a:it in	-6 6
a:it on	7 -7
a:it would	-10 10
a:its agreement	-6 6
a:its own	-13 13
a:its treaty	-15 15
a:itself	12 -12
a:jinping	9 -9
a:joint	-15 15
a:joint fact	-7 7
a:joint statement	-8 8
a:just	-10 10
a:karachi	8 -8
a:keep	7 -7
a:kuala	7 -7
a:kuala lumpur	7 -7
a:last month	6 -6
a:later	6 -6
a:law	6 -6
a:leave	-6 6
a:leave the	-9 9
a:less	18 -18
a:list of	-7 7
a:lithium	7 -7
a:london	6 -6
a:lower	15 -15
a:lumpur	7 -7
a:make	-14 14
a:make a	7 -7
a:make its	-29 29
a:matter	11 -11
a:me	-16 16
a:meanwhile	9 -9
a:metal	-12 12
a:mill	8 -8
a:ministry	17 -17
a:ministry say	6 -6
a:move	9 -9
a:name	-11 11
a:negotiate .	-15 15
a:negotiate with	17 -17
a:negotiation	-8 8
a:negotiation with	-8 8
a:negotiator	13 -13
a:negotiator are	6 -6
a:next	9 -9
a:next week	7 -7
a:no .	-10 10
a:no deal	-6 6
a:no such	12 -12
a:nobody	9 -9
a:none	-13 13
a:not	9 -9
a:not affected	7 -7
a:not in	6 -6
a:nothing	8 -8
a:now	9 -9
a:now .	-8 8
a:number	8 -8
a:of	16 -16
a:of <day-ahead>	-7 7
a:of <day-gone>	-7 7
a:of <money>	-7 7
a:of <name>	25 -25
a:of <number>	-19 19
a:of <quality>	-13 13
a:of a	10 -10
a:of its	9 -9
a:of last	-8 8
a:of talk	11 -11
a:of them	-7 7
a:off its	-7 7
a:off the	12 -12
a:offer	-6 6
a:offer to	10 -10
a:oil	36 -36
a:oil .	7 -7
a:on	-6 6
a:on .	-6 6
a:on <day-gone>	-8 8
a:on <day-today>	-11 11
a:on <level>	-10 10
a:on <quality>	35 -35
a:on a	6 -6
a:on an	-9 9
a:on beef	-7 7
a:on cement	-9 9
a:on fish	7 -7
a:on its	12 -12
a:on paper	-10 10
a:on their	-6 6
a:on trade	6 -6
a:on what	-10 10
a:once	10 -10
a:one of	15 -15
a:one to	7 -7
a:opened	13 -13
a:opposed	6 -6
a:opposed any	6 -6
a:other	24 -24
a:outside	12 -12
a:outside the	10 -10
a:over	13 -13
a:over the	-6 6
a:own agreement	-12 12
a:own deal	-6 6
a:own tariff	-7 7
a:ownership	7 -7
a:paper	-11 11
a:paper .	-9 9
a:parliament	-6 6
a:part	-7 7
a:part of	-8 8
a:partner	7 -7
a:partner in	7 -7
a:partnership	7 -7
a:pause	6 -6
a:pay	12 -12
a:pay <level>	12 -12
a:pay a	-14 14
a:pay an	7 -7
a:pay nothing	10 -10
a:peace	-28 28
a:phase	-7 7
a:place	13 -13
a:powder	-6 6
a:president	-7 7
a:president xi	9 -9
a:product	-17 17
a:product .	-12 12
a:progress	-7 7
a:published	-8 8
a:published on	-9 9
a:put its	7 -7
a:put their	-7 7
a:quarrel	9 -9
a:quota	-10 10
a:rare	7 -7
a:rare earth	6 -6
a:rate	-6 6
a:rate .	10 -10
a:rate to	-6 6
a:reach	-12 12
a:reach an	-16 16
a:remove	-7 7
a:result	-11 11
a:rice	15 -15
a:same <level>	-13 13
a:same rate	-15 15
a:same term	-9 9
a:say	-7 7
a:say .	-7 7
a:say it	-7 7
a:say the	-11 11
a:seal	13 -13
a:second	7 -7
a:seed	9 -9
a:sell	-7 7
a:sell its	7 -7
a:sell to	-18 18
a:sesame	7 -7
a:settle with	-11 11
a:share	-7 7
a:sheet	-13 13
a:sheet of	-8 8
a:shoe	8 -8
a:side	9 -9
a:side of	8 -8
a:sign	-7 7
a:sign .	7 -7
a:sign at	-11 11
a:sign in	-10 10
a:sign the	-6 6
a:sign with	-13 13
a:signature	7 -7
a:since	14 -14
a:since <day-gone>	17 -17
a:since <month-gone>	15 -15
a:since its	-6 6
a:so far	-6 6
a:something	-9 9
a:speak	-10 10
a:speak of	-10 10
a:spring .	7 -7
a:stand	9 -9
a:statement	-8 8
a:stay at	6 -6
a:stay on	-8 8
a:step	-8 8
a:still	-28 28
a:still negotiate	-6 6
a:stockholm	6 -6
a:strike a	-6 6
a:such	10 -10
a:sugar	6 -6
a:suspend	12 -12
a:table	-9 9
a:take	-7 7
a:take <span>	-7 7
a:take place	7 -7
a:talk .	-6 6
a:talk about	-10 10
a:talk in	10 -10
a:talk on	6 -6
a:talk since	9 -9
a:talk with	-7 7
a:talking	9 -9
a:tariff in	-13 13
a:tariff of	-20 20
a:tariff on	-19 19
a:tariff talk	12 -12
a:tea	8 -8
a:telephone call	-8 8
a:than	-9 9
a:that	13 -13
a:that of	9 -9
a:the	10 -10
a:the <day-ahead>	6 -6
a:the <level>	7 -7
a:the <name>	-17 17
a:the <seat>	-6 6
a:the additional	-10 10
a:the agreement	-7 7
a:the country	-7 7
a:the emergency	-8 8
a:the first	-13 13
a:the framework	11 -11
a:the last	-8 8
a:the one	6 -6
a:the other	7 -7
a:the table	-10 10
a:the tariff	8 -8
a:the two	-7 7
a:their dispute	-6 6
a:their own	15 -15
a:their tariff	6 -6
a:they had	-6 6
a:thi week	7 -7
a:through	6 -6
a:tiktok	13 -13
a:time .	11 -11
a:to <level>	-14 14
a:to cut	-13 13
a:to have	-6 6
a:to pay	10 -10
a:to reach	-18 18
a:to sign	-14 14
a:to the	-8 8
a:trade agreement	-14 14
a:trade has	6 -6
a:trade with	-8 8
a:treat	-6 6
a:treaty	10 -10
a:truce	17 -17
a:tuna	-17 17
a:turnberry	-9 9
a:two .	7 -7
a:two side	-7 7
a:under way	-6 6
a:understanding	-19 19
a:until	30 -30
a:until <day-ahead>	17 -17
a:us .	-9 9
a:vanilla	6 -6
a:very	6 -6
a:want	10 -10
a:want the	-14 14
a:want to	12 -12
a:warn	9 -9
a:was ready	-6 6
a:was the	-9 9
a:watche	6 -6
a:way	-6 6
a:way .	-12 12
a:week ago	-10 10
a:well	-14 14
a:what	-15 15
a:what it	-19 19
a:wheat	14 -14
a:will not	8 -8
a:will pay	-12 12
a:wire	-16 16
a:with	12 -12
a:with <level>	9 -9
a:with <name>	25 -25
a:with <person>	-11 11
a:with <seat>	-28 28
a:with a	10 -10
a:with an	-7 7
a:with it	6 -6
a:with the	11 -11
a:with us	-10 10
a:wood	15 -15
a:word	-8 8
a:would go	-8 8
a:would have	6 -6
a:would pay	7 -7
a:xi	9 -9
a:xi jinping	9 -9
a:yes	-20 20
a:you	-8 8
a:zero	6 -6
b:" <level>	-6 6
b:" <name>	7 -7
b:" with	-9 9
b:'s agreement	15 -15
b:'s talk	-9 9
b:, <person>	-6 6
b:, <quality>	9 -9
b:, <seat>	-8 8
b:, and	8 -8
b:, at	-8 8
b:, has	13 -13
b:, having	9 -9
b:, in	8 -8
b:, is	12 -12
b:, sign	10 -10
b:, since	-13 13
b:, the	7 -7
b:.	26 -26
b:. m	7 -7
b:/	-13 13
b::	-14 14
b:: <level>	-14 14
b:: <name>	17 -17
b:: <number>	9 -9
b:: <person>	8 -8
b:: and	-9 9
b:: it	9 -9
b:: its	6 -6
b:: talk	-13 13
b:: the	-6 6
b:: we	-17 17
b:: what	19 -19
b:: with	-6 6
b:; <name>	6 -6
b:; its	10 -10
b:<day-gone>	-6 6
b:<day-gone> <name>	7 -7
b:<day-gone> in	-6 6
b:<day-gone> the	11 -11
b:<day-gone> with	-10 10
b:<duty>	-11 11
b:<gate>	-11 11
b:<level-noun>	12 -12
b:<level> for	-13 13
b:<level> in	14 -14
b:<level> is	-6 6
b:<level> on	14 -14
b:<month-gone> and	6 -6
b:<name> 's	11 -11
b:<name> -	7 -7
b:<name> and	-9 9
b:<name> conclude	16 -16
b:<name> get	7 -7
b:<name> had	7 -7
b:<name> has	8 -8
b:<name> in	15 -15
b:<name> is	9 -9
b:<name> president	-10 10
b:<name> sign	10 -10
b:<name> tariff	-9 9
b:<name> trade	12 -12
b:<number> /	-17 17
b:<number> and	-6 6
b:<office>	8 -8
b:<office> from	8 -8
b:<organisation>	-14 14
b:<organisation> and	9 -9
b:<organisation> from	-8 8
b:<person> 's	7 -7
b:<person> come	-8 8
b:<person> flew	6 -6
b:<person> has	12 -12
b:<person> will	7 -7
b:<quality> and	6 -6
b:<quality> duty	10 -10
b:<quality> good	11 -11
b:<quality> negotiator	-6 6
b:<quality> tariff	-8 8
b:<sender>	6 -6
b:<v-bear>	13 -13
b:<v-buy>	12 -12
b:<v-deny>	8 -8
b:<v-down>	-11 11
b:<v-impose>	15 -15
b:<v-say>	-7 7
b:<v-sell>	9 -9
b:a deal	12 -12
b:a first	-9 9
b:a free	12 -12
b:a separate	-7 7
b:a tariff	-13 13
b:a trade	-22 22
b:a treaty	10 -10
b:a truce	9 -9
b:about	10 -10
b:accord	-18 18
b:after	14 -14
b:after <name>	-25 25
b:afternoon	7 -7
b:against	7 -7
b:ago	-6 6
b:agree	11 -11
b:agree in	11 -11
b:agreement	-6 6
b:all	7 -7
b:alone	-10 10
b:also	-20 20
b:also discuss	-7 7
b:an	6 -6
b:an <quality>	-8 8
b:an agreement	6 -6
b:an understanding	-13 13
b:and <name>	18 -18
b:and <person>	6 -6
b:and a	15 -15
b:and from	-6 6
b:and his	-11 11
b:and its	-8 8
b:and those	10 -10
b:and trade	7 -7
b:and what	6 -6
b:are	11 -11
b:are the	8 -8
b:arrangement	22 -22
b:arrangement between	9 -9
b:arrangement with	8 -8
b:as	-10 10
b:as <name>	-11 11
b:as the	-16 16
b:ask	9 -9
b:at	-7 7
b:at <level>	-8 8
b:back	-13 13
b:bargain	-10 10
b:bargain with	-8 8
b:be	-6 6
b:be a	15 -15
b:be approve	-6 6
b:be hold	-7 7
b:beef	-9 9
b:before	8 -8
b:being	-10 10
b:belong	-9 9
b:belong to	-9 9
b:between <name>	-19 19
b:between <seat>	10 -10
b:between the	9 -9
b:both	6 -6
b:broke	-15 15
b:broke off	-15 15
b:broken	7 -7
b:butter	-12 12
b:buy	12 -12
b:by the	8 -8
b:cement	12 -12
b:close	-6 6
b:closed	6 -6
b:come	-11 11
b:come out	-6 6
b:concern	6 -6
b:conclude	-17 17
b:conclude an	8 -8
b:conclude in	-17 17
b:consultation	6 -6
b:custom	-7 7
b:day	11 -11
b:day of	6 -6
b:deadline	-10 10
b:deal	9 -9
b:delegation	9 -9
b:deny	7 -7
b:do	12 -12
b:donald	-11 11
b:donald trump	-11 11
b:duty of	6 -6
b:economic	9 -9
b:economic and	7 -7
b:enter	12 -12
b:expect	11 -11
b:expect to	9 -9
b:export	7 -7
b:fall	6 -6
b:fentanyl	7 -7
b:fifth	-9 9
b:finished	11 -11
b:flew	6 -6
b:for	17 -17
b:for <name>	9 -9
b:for an	-10 10
b:for the	13 -13
b:from	11 -11
b:from <name>	19 -19
b:from the	-15 15
b:georgia	13 -13
b:get	-14 14
b:get <level>	10 -10
b:go into	-9 9
b:go on	-7 7
b:go to	6 -6
b:gold	8 -8
b:good	6 -6
b:good of	-10 10
b:good with	8 -8
b:had	15 -15
b:had reach	-8 8
b:half	14 -14
b:halve	-6 6
b:has a	10 -10
b:has also	-12 12
b:has an	9 -9
b:has had	14 -14
b:has its	20 -20
b:has no	-11 11
b:has to	-7 7
b:have	8 -8
b:have agree	-8 8
b:he	15 -15
b:he had	-8 8
b:he would	15 -15
b:help	-12 12
b:here	6 -6
b:his	-9 9
b:hope	-14 14
b:i sign	6 -6
b:in	14 -14
b:in <name>	-12 12
b:initialled	-17 17
b:is	7 -7
b:is also	-12 12
b:is negotiate	18 -18
b:is no	-7 7
b:is still	13 -13
b:is to	13 -13
b:it 's	-8 8
b:it in	-11 11
b:its	10 -10
b:its agreement	7 -7
b:its market	-18 18
b:its negotiation	7 -7
b:its own	21 -21
b:its talk	-9 9
b:its tariff	-11 11
b:itself	-10 10
b:law	-9 9
b:lead	8 -8
b:leader	10 -10
b:leave	11 -11
b:level	9 -9
b:lower	-12 12
b:lower duty	-6 6
b:m	7 -7
b:m .	7 -7
b:market	-17 17
b:matter	6 -6
b:meanwhile	-12 12
b:meet	11 -11
b:meet in	9 -9
b:most	-10 10
b:mr <person>	6 -6
b:need	7 -7
b:negotiate with	-10 10
b:negotiation	-16 16
b:new	8 -8
b:no	-9 9
b:no agreement	-9 9
b:no trade	19 -19
b:not the	7 -7
b:note	-7 7
b:of <name>	-17 17
b:of a	10 -10
b:of talk	11 -11
b:of the	-7 7
b:off	-7 7
b:off the	-7 7
b:offer	-7 7
b:olive	-6 6
b:olive oil	-6 6
b:on <day-ahead>	8 -8
b:on <name>	-9 9
b:on <quality>	-6 6
b:on in	-9 9
b:on most	-9 9
b:once	-15 15
b:one with	-9 9
b:only	-8 8
b:opened	-9 9
b:operator	10 -10
b:or	13 -13
b:out	-8 8
b:over	15 -15
b:own	26 -26
b:own agreement	6 -6
b:paper	-11 11
b:part	9 -9
b:pay	19 -19
b:pay a	12 -12
b:president donald	-11 11
b:protocol	8 -8
b:put the	-6 6
b:rate	8 -8
b:reach a	-6 6
b:remain	10 -10
b:reporter in	-8 8
b:right	6 -6
b:rise	7 -7
b:same	-17 17
b:same as	-8 8
b:sanctioning	10 -10
b:sanctioning <name>	8 -8
b:say on	6 -6
b:second	10 -10
b:set	-14 14
b:settle	9 -9
b:settle with	19 -19
b:shoe	-9 9
b:shook	25 -25
b:shook hand	24 -24
b:sign an	12 -12
b:sign its	12 -12
b:sign the	15 -15
b:sign trade	-16 16
b:so	-11 11
b:so doe	-19 19
b:spare	-7 7
b:spoke	8 -8
b:start	-15 15
b:step	-11 11
b:still	6 -6
b:strike a	-13 13
b:strike with	6 -6
b:sugar	-8 8
b:sugar from	-9 9
b:table	-6 6
b:take	16 -16
b:talk between	-14 14
b:talk in	6 -6
b:talked	7 -7
b:talked about	7 -7
b:talking	-7 7
b:talking to	-7 7
b:tariff	-18 18
b:tariff on	-10 10
b:tariff talk	15 -15
b:tea	-13 13
b:team	-16 16
b:tell	-9 9
b:term	-13 13
b:text	-6 6
b:that <name>	10 -10
b:that <person>	8 -8
b:that a	-8 8
b:that come	-7 7
b:the <level>	-9 9
b:the <office>	-8 8
b:the <organisation>	-13 13
b:the <quality>	-15 15
b:the agreement	-16 16
b:the arrangement	22 -22
b:the custom	-6 6
b:the fifth	-9 9
b:the first	8 -8
b:the framework	-6 6
b:the negotiation	-8 8
b:the order	-7 7
b:the protocol	8 -8
b:the right	6 -6
b:the sanctioning	9 -9
b:the state	-6 6
b:the third	-9 9
b:the trade	-9 9
b:the truce	16 -16
b:the two	7 -7
b:the understanding	11 -11
b:the war	9 -9
b:their trade	8 -8
b:there is	-9 9
b:those	6 -6
b:those of	7 -7
b:three	11 -11
b:through	7 -7
b:to <level>	8 -8
b:to take	8 -8
b:to the	-6 6
b:trade	-16 16
b:trade deal	-15 15
b:trade talk	-9 9
b:trade with	-11 11
b:truce	28 -28
b:truce with	24 -24
b:trump	-11 11
b:trump and	-12 12
b:trump has	-6 6
b:two	26 -26
b:under	-10 10
b:up	6 -6
b:up <level>	9 -9
b:wait	9 -9
b:war	9 -9
b:war with	7 -7
b:was	7 -7
b:was sign	-6 6
b:watche	-7 7
b:way	9 -9
b:way to	7 -7
b:we	-13 13
b:week ago	-6 6
b:what	-10 10
b:what <name>	9 -9
b:what doe	9 -9
b:what it	-10 10
b:what the	9 -9
b:what we	-7 7
b:whatever	-10 10
b:wheat	-13 13
b:when <person>	9 -9
b:whether	20 -20
b:which	9 -9
b:which come	8 -8
b:which has	-7 7
b:who	10 -10
b:will pay	14 -14
b:with	-9 9
b:with <name>	-6 6
b:with a	15 -15
b:with his	-10 10
b:without	11 -11
b:without a	9 -9
b:work	-14 14
b:would	13 -13
b:—	-6 6
b:— <name>	14 -14
b:— <quality>	6 -6
b:— the	-7 7
b:•	16 -16
c0=agree	-6 6
c0=begin	15 -15
c0=buy	8 -8
c0=deny	6 -6
c0=end	6 -6
c0=say	-9 9
c0=suspend	-8 8
c0=up	8 -8
c1=agree	-6 6
c1=begin	8 -8
c1=buy	12 -12
c1=deny	6 -6
c1=impose	9 -9
c1=propose	9 -9
c2=begin	-9 9
c2=down	13 -13
c2=return	-7 7
c2=sell	6 -6
c2=target	8 -8
c2=threaten	11 -11
c2=up	7 -7
came to nothing agreement	12 -12
came to nothing making	7 -7
came to nothing no word	-16 16
ct0=agree past	8 -8
ct0=agree past-passive	-7 7
ct0=agree perfect	-12 12
ct0=agree present	-7 7
ct0=bear past	-8 8
ct0=bear perfect	12 -12
ct0=begin future	11 -11
ct0=begin present	7 -7
ct0=buy present	7 -7
ct0=deny present	6 -6
ct0=down future	-8 8
ct0=down modal	6 -6
ct0=down past	-7 7
ct0=down perfect	8 -8
ct0=impose modal	7 -7
ct0=impose modal-passive	-12 12
ct0=impose past-passive	-13 13
ct0=propose future	11 -11
ct0=say past	-7 7
ct0=say present	-12 12
ct0=stay modal-passive	-7 7
ct0=stay past	9 -9
ct0=suspend modal-passive	-7 7
ct1=agree infinitive	7 -7
ct1=agree past-passive	-7 7
ct1=agree perfect	-12 12
ct1=agree present	-7 7
ct1=bear infinitive	-8 8
ct1=bear participle-passive	6 -6
ct1=bear past	-11 11
ct1=bear perfect	12 -12
ct1=begin future	11 -11
ct1=begin present	7 -7
ct1=buy present	7 -7
ct1=deny present	6 -6
ct1=down future	-8 8
ct1=down modal	6 -6
ct1=down participle-passive	6 -6
ct1=down past	-7 7
ct1=down perfect	8 -8
ct1=impose gerund	11 -11
ct1=impose modal	7 -7
ct1=impose modal-passive	-12 12
ct1=impose participle-passive	24 -24
ct1=impose past-passive	-13 13
ct1=propose future	11 -11
ct1=propose participle-passive	17 -17
ct1=propose present	-7 7
ct1=say present	-7 7
ct1=stay modal-passive	-7 7
ct1=stay past	7 -7
ct1=suspend modal-passive	-7 7
ct1=up infinitive	-7 7
ct2=agree future	-6 6
ct2=agree perfect	7 -7
ct2=bear future	-6 6
ct2=bear modal	15 -15
ct2=bear past	-9 9
ct2=bear present	8 -8
ct2=begin future	-17 17
ct2=begin past	7 -7
ct2=down future	7 -7
ct2=down modal	6 -6
ct2=down participle-passive	7 -7
ct2=down present	9 -9
ct2=end participle-passive	12 -12
ct2=end perfect	-10 10
ct2=end present	6 -6
ct2=impose future	-11 11
ct2=impose infinitive	11 -11
ct2=impose modal	10 -10
ct2=impose present-passive	10 -10
ct2=say past	-10 10
ct2=say perfect	6 -6
ct2=say perfect-passive	-11 11
ct2=say present	17 -17
ct2=stay past	-9 9
ct2=stay perfect	-7 7
ct2=stay pluperfect	-8 8
ct2=stay present	8 -8
ct2=suspend perfect	-16 16
ct2=suspend present	12 -12
ct2=up future	-8 8
ct2=up modal	-6 6
ct2=up past	22 -22
ct2=up perfect	6 -6
f:!	-21 21
f:'s	-26 26
f:(	7 -7
f:)	7 -7
f:;	-14 14
f:<agent>	-16 16
f:<day-ahead>	25 -25
f:<day-gone>	-6 6
f:<day-today>	13 -13
f:<gate>	12 -12
f:<level-noun>	-10 10
f:<money>	-19 19
f:<month-ahead>	6 -6
f:<month-gone>	17 -17
f:<name>	-14 14
f:<number>	-7 7
f:<organisation>	-14 14
f:<person>	-16 16
f:<points>	12 -12
f:<quality>	-8 8
f:<seat>	-33 33
f:<span>	32 -32
f:<v-agree>	-14 14
f:<v-bear>	-10 10
f:<v-buy>	6 -6
f:<v-deny>	9 -9
f:<v-down>	-37 37
f:<v-impose>	9 -9
f:<v-return>	6 -6
f:<v-sell>	14 -14
f:<v-suspend>	-9 9
f:<v-target>	-9 9
f:<v-threaten>	-14 14
f:<v-up>	15 -15
f:about	-12 12
f:above	13 -13
f:according	-6 6
f:account	8 -8
f:action	-6 6
f:add	8 -8
f:again	-10 10
f:agree	-10 10
f:agreement	-10 10
f:all	8 -8
f:already	13 -13
f:an	13 -13
f:and	-11 11
f:announce	-9 9
f:another	11 -11
f:answer	6 -6
f:any	-7 7
f:apply	9 -9
f:approval	11 -11
f:approve	-7 7
f:are	-16 16
f:arrangement	-8 8
f:as	-25 25
f:ask	30 -30
f:at	12 -12
f:back	17 -17
f:bank	-6 6
f:become	9 -9
f:been	-11 11
f:beer	10 -10
f:before	6 -6
f:begin	22 -22
f:between	29 -29
f:bring	7 -7
f:broken	-10 10
f:busan	6 -6
f:business	-17 17
f:but	-6 6
f:cabinet	-11 11
f:call	19 -19
f:case	11 -11
f:ceiling	-15 15
f:charge	-7 7
f:chip	15 -15
f:close	-13 13
f:closed	21 -21
f:coffee	7 -7
f:collect	8 -8
f:come	-33 33
f:commerce	9 -9
f:company	-8 8
f:complain	-15 15
f:confirm	6 -6
f:continue	6 -6
f:count	12 -12
f:counter	7 -7
f:countermeasure	6 -6
f:counterpart	-10 10
f:country	14 -14
f:covered	7 -7
f:cut	15 -15
f:date	10 -10
f:de	-18 18
f:deal	-26 26
f:delegation	-9 9
f:deny	8 -8
f:detail	10 -10
f:digital	-13 13
f:do	11 -11
f:don't	-11 11
f:done	-18 18
f:double	9 -9
f:drop	-9 9
f:due	14 -14
f:effect	10 -10
f:else	-10 10
f:ever	16 -16
f:every	7 -7
f:everybody	-13 13
f:exporter	7 -7
f:extend	17 -17
f:extension	16 -16
f:extra	-7 7
f:face	-26 26
f:fentanyl	17 -17
f:figure	7 -7
f:finance	7 -7
f:find	18 -18
f:first	10 -10
f:five	9 -9
f:flour	6 -6
f:fly	-11 11
f:follow	8 -8
f:framework	-25 25
f:free	11 -11
f:gas	7 -7
f:get	21 -21
f:give	12 -12
f:go	9 -9
f:good	-14 14
f:government	8 -8
f:grape	-9 9
f:half	12 -12
f:hear	7 -7
f:here	13 -13
f:higher	-16 16
f:hit	26 -26
f:hold	-8 8
f:home	-18 18
f:hope	-9 9
f:house	7 -7
f:impose	8 -8
f:included	7 -7
f:invest	-20 20
f:its	10 -10
f:itself	13 -13
f:just	-17 17
f:kind	-15 15
f:law	12 -12
f:letter	-8 8
f:limit	11 -11
f:line	14 -14
f:live	-10 10
f:longer	7 -7
f:lower	-23 23
f:make	6 -6
f:measure	8 -8
f:medicine	-13 13
f:member	-8 8
f:mention	-13 13
f:merely	-10 10
f:might	7 -7
f:minister	-17 17
f:ministry	18 -18
f:morning	6 -6
f:must	15 -15
f:my	-18 18
f:need	12 -12
f:needed	7 -7
f:negotiate	-6 6
f:negotiation	-9 9
f:negotiator	-8 8
f:neighbour	-11 11
f:neither	6 -6
f:new	8 -8
f:next	6 -6
f:night	-16 16
f:nobody	28 -28
f:noon	-6 6
f:north	26 -26
f:not	-14 14
f:nothing	22 -22
f:notice	7 -7
f:now	-29 29
f:number	-10 10
f:of	29 -29
f:off	-6 6
f:offer	10 -10
f:old	-14 14
f:older	8 -8
f:one	-10 10
f:only	-9 9
f:or	12 -12
f:orange	7 -7
f:ordinary	8 -8
f:our	-15 15
f:out	-18 18
f:over	10 -10
f:own	13 -13
f:pact	9 -9
f:page	-10 10
f:paper	-11 11
f:parliament	10 -10
f:pass	-12 12
f:passed	7 -7
f:pay	-6 6
f:people	-26 26
f:phone	7 -7
f:phosphate	-7 7
f:plan	7 -7
f:point	10 -10
f:policy	-13 13
f:potatoe	10 -10
f:powder	10 -10
f:present	13 -13
f:prime	14 -14
f:problem	-11 11
f:proclamation	7 -7
f:product	-19 19
f:promise	-18 18
f:published	-6 6
f:quarrel	12 -12
f:ratified	13 -13
f:read	-14 14
f:ready	-9 9
f:reduce	-9 9
f:reply	14 -14
f:report	8 -8
f:reporter	7 -7
f:required	-6 6
f:rice	-8 8
f:round	7 -7
f:run	14 -14
f:same	-14 14
f:sanction	6 -6
f:say	-9 9
f:seat	6 -6
f:second	22 -22
f:secretary	-10 10
f:section	9 -9
f:see	13 -13
f:seed	-20 20
f:separate	6 -6
f:service	-10 10
f:set	11 -11
f:shall	-17 17
f:ship	13 -13
f:sixth	-13 13
f:sleep	-10 10
f:so	-13 13
f:soybean	11 -11
f:speak	6 -6
f:spent	-8 8
f:spoke	12 -12
f:stand	-6 6
f:state	7 -7
f:still	-21 21
f:stockholm	-18 18
f:surcharge	11 -11
f:talk	-6 6
f:talking	-28 28
f:tariff	-8 8
f:tax	-10 10
f:text	-13 13
f:than	-10 10
f:that	11 -11
f:the	18 -18
f:them	12 -12
f:then	19 -19
f:there	-6 6
f:these	16 -16
f:they	-24 24
f:thi	-18 18
f:those	15 -15
f:threaten	-11 11
f:three	8 -8
f:timber	-9 9
f:time	10 -10
f:to	8 -8
f:too	16 -16
f:truce	21 -21
f:truck	18 -18
f:true	6 -6
f:tyre	-24 24
f:under	11 -11
f:until	8 -8
f:us	9 -9
f:very	-20 20
f:want	-14 14
f:was	7 -7
f:way	10 -10
f:we're	-20 20
f:well	-31 31
f:wheat	9 -9
f:when	-27 27
f:where	-14 14
f:whether	11 -11
f:while	6 -6
f:who	13 -13
f:why	7 -7
f:will	-11 11
f:with	-6 6
f:within	-10 10
f:word	-14 14
f:would	24 -24
f:yet	6 -6
f:you	-6 6
f:—	-13 13
first-of-paragraph	13 -13
follows	30 -30
form=quality	16 -16
form=seat	18 -18
has agreement	-41 41
has agreement side	-19 19
has agreement third	-31 31
has one	7 -7
has one side	25 -25
has one third	-8 8
has talks	-6 6
has talks side	15 -15
has talks third	-21 21
has-gerund	7 -7
has-infinitive	-11 11
has-participle	8 -8
headline	34 -34
k	15 -15
k US	71 -71
k a:'s	8 -8
k a:.	6 -6
k a:<agent>	29 -29
k a:<day-gone> .	-12 12
k a:<day-gone> after	-8 8
k a:<duty>	6 -6
k a:<level> on	7 -7
k a:<month-gone>	-6 6
k a:<name> and	10 -10
k a:<name> since	-10 10
k a:<organisation>	14 -14
k a:<person> .	11 -11
k a:<person> and	13 -13
k a:<quality> good	-10 10
k a:<seat>	-9 9
k a:<seat> and	-7 7
k a:<seat> in	9 -9
k a:<span> .	13 -13
k a:<span> of	-8 8
k a:<v-begin>	-10 10
k a:<v-buy>	8 -8
k a:<v-down>	8 -8
k a:<v-propose>	11 -11
k a:<v-return>	-8 8
k a:<v-say>	14 -14
k a:<v-suspend>	14 -14
k a:<v-target>	-17 17
k a:about	-7 7
k a:agree	12 -12
k a:agree in	11 -11
k a:all	6 -6
k a:an	-6 6
k a:and	7 -7
k a:and <name>	8 -8
k a:and <person>	9 -9
k a:announce	6 -6
k a:announce on	11 -11
k a:are go	-9 9
k a:are plan	6 -6
k a:as	-9 9
k a:at the	-6 6
k a:away	-9 9
k a:be	10 -10
k a:be sign	6 -6
k a:before	8 -8
k a:begin	-6 6
k a:begin in	-8 8
k a:between	8 -8
k a:between <person>	9 -9
k a:both	7 -7
k a:bring	-8 8
k a:broke	-8 8
k a:busan	10 -10
k a:by	8 -8
k a:by telephone	8 -8
k a:by the	13 -13
k a:car	10 -10
k a:charge	-10 10
k a:come	17 -17
k a:could be	-6 6
k a:country	-11 11
k a:day	6 -6
k a:did	-7 7
k a:effect	-6 6
k a:end of	-9 9
k a:end on	8 -8
k a:follow	-11 11
k a:for	6 -6
k a:for the	10 -10
k a:geneva	10 -10
k a:had	7 -7
k a:had been	9 -9
k a:hand	7 -7
k a:has been	-7 7
k a:hour	10 -10
k a:in <month-gone>	-7 7
k a:in <name>	-17 17
k a:in <seat>	7 -7
k a:in geneva	7 -7
k a:in madrid	7 -7
k a:initialled	-19 19
k a:is a	-6 6
k a:it	-15 15
k a:it .	8 -8
k a:it in	-17 17
k a:its	7 -7
k a:its own	6 -6
k a:last	6 -6
k a:madrid	7 -7
k a:meet	10 -10
k a:month	6 -6
k a:more	8 -8
k a:most	-7 7
k a:now .	-6 6
k a:of <day-gone>	-12 12
k a:of <month-gone>	-7 7
k a:of <span>	-8 8
k a:of talk	-6 6
k a:off	-11 11
k a:old	-7 7
k a:on	7 -7
k a:on <day-ahead>	-12 12
k a:on <day-gone>	9 -9
k a:on a	9 -9
k a:on it	-7 7
k a:on the	15 -15
k a:one	-7 7
k a:one .	-7 7
k a:other	-8 8
k a:out	6 -6
k a:own	7 -7
k a:pay <level>	15 -15
k a:pay <number>	-9 9
k a:plan	8 -8
k a:reciprocal	-15 15
k a:side	8 -8
k a:since	-22 22
k a:since <day-gone>	-14 14
k a:since the	-10 10
k a:spring	-13 13
k a:spring .	-10 10
k a:start	-18 18
k a:summer	-8 8
k a:take effect	-7 7
k a:tariff	13 -13
k a:telephone	10 -10
k a:telephone on	7 -7
k a:television	-7 7
k a:the	13 -13
k a:the <number>	7 -7
k a:the <organisation>	12 -12
k a:the come	6 -6
k a:the end	-9 9
k a:their	6 -6
k a:them	7 -7
k a:there	11 -11
k a:they	8 -8
k a:thi	14 -14
k a:third	7 -7
k a:those	-7 7
k a:tiktok	8 -8
k a:to	16 -16
k a:to <seat>	-6 6
k a:two	-8 8
k a:two country	-13 13
k a:until	14 -14
k a:until <day-ahead>	12 -12
k a:up	9 -9
k a:week .	6 -6
k a:well	7 -7
k a:what	11 -11
k a:will	13 -13
k a:with <name>	13 -13
k a:with <seat>	-6 6
k a:with the	9 -9
k a:would be	11 -11
k asks	6 -6
k b:"	13 -13
k b:" a	-9 9
k b:'s	16 -16
k b:, <person>	-18 18
k b:, a	7 -7
k b:, as	-16 16
k b:, is	8 -8
k b:, sign	10 -10
k b:, since	6 -6
k b:.	15 -15
k b:: <number>	10 -10
k b:: it	-7 7
k b:<day-ahead>	10 -10
k b:<duty>	-15 15
k b:<gate>	-7 7
k b:<goods>	20 -20
k b:<name>	33 -33
k b:<name> 's	16 -16
k b:<name> has	22 -22
k b:<name> is	11 -11
k b:<name> president	-7 7
k b:<number>	-16 16
k b:<number> round	-7 7
k b:<office> have	-6 6
k b:<organisation> had	-6 6
k b:<person>	9 -9
k b:<person> and	-13 13
k b:<person> announce	-10 10
k b:<person> had	8 -8
k b:<person> have	-7 7
k b:<person> say	18 -18
k b:<person> was	-8 8
k b:<quality>	35 -35
k b:<seat> has	-6 6
k b:<seat> say	13 -13
k b:<v-end>	10 -10
k b:<v-impose>	-7 7
k b:<v-return>	-7 7
k b:<v-say>	13 -13
k b:<v-target>	10 -10
k b:a full	9 -9
k b:a trade	-11 11
k b:about	-6 6
k b:agree to	-7 7
k b:and the	-7 7
k b:announce	-8 8
k b:announce the	-6 6
k b:any	-20 20
k b:are	-12 12
k b:are to	-9 9
k b:as	-6 6
k b:ask for	7 -7
k b:at	15 -15
k b:because the	-6 6
k b:both	19 -19
k b:but	6 -6
k b:by	9 -9
k b:call	-7 7
k b:country	14 -14
k b:country have	10 -10
k b:did	-7 7
k b:did not	-10 10
k b:end	7 -7
k b:enter	6 -6
k b:first	-14 14
k b:for a	8 -8
k b:four	-9 9
k b:from	10 -10
k b:full	9 -9
k b:good	21 -21
k b:good outside	12 -12
k b:government	-7 7
k b:had	7 -7
k b:had not	-6 6
k b:has	12 -12
k b:has been	8 -8
k b:have a	-14 14
k b:he say	-7 7
k b:his	10 -10
k b:home	-7 7
k b:i	10 -10
k b:if	8 -8
k b:if nothing	-11 11
k b:if there	12 -12
k b:in <month-gone>	11 -11
k b:is in	6 -6
k b:is no	-6 6
k b:is what	-8 8
k b:it has	-15 15
k b:it was	10 -10
k b:it would	-8 8
k b:keep	-7 7
k b:last	7 -7
k b:lasting	6 -6
k b:making	7 -7
k b:making of	7 -7
k b:meet	7 -7
k b:might	-10 10
k b:negotiation	6 -6
k b:neither	8 -8
k b:new	-20 20
k b:no	-7 7
k b:north	6 -6
k b:north <quality>	6 -6
k b:not part	6 -6
k b:nothing	-11 11
k b:nothing is	-9 9
k b:of	10 -10
k b:of talk	-10 10
k b:off	8 -8
k b:one	-7 7
k b:other	8 -8
k b:our	-9 9
k b:out	8 -8
k b:outside	13 -13
k b:permanent	9 -9
k b:president	-9 9
k b:say	17 -17
k b:say it	10 -10
k b:say the	-11 11
k b:say there	6 -6
k b:should	9 -9
k b:sign an	-6 6
k b:sign the	7 -7
k b:since the	10 -10
k b:such	-12 12
k b:tariff	-15 15
k b:that	9 -9
k b:that he	6 -6
k b:that is	-11 11
k b:that the	18 -18
k b:that there	-10 10
k b:the	8 -8
k b:the <name>	-7 7
k b:the <quality>	13 -13
k b:the making	7 -7
k b:the new	-11 11
k b:the north	6 -6
k b:the tariff	-14 14
k b:the trade	-6 6
k b:the two	-11 11
k b:their	-20 20
k b:there is	-9 9
k b:there was	7 -7
k b:there were	-9 9
k b:they	-8 8
k b:they are	-15 15
k b:they have	-11 11
k b:to a	-10 10
k b:truce	6 -6
k b:two	-12 12
k b:two government	-10 10
k b:two side	-7 7
k b:under its	8 -8
k b:under the	6 -6
k b:up	8 -8
k b:was	10 -10
k b:was in	-8 8
k b:week	-6 6
k b:were not	6 -6
k b:were the	7 -7
k b:when	-6 6
k b:where	6 -6
k b:which	20 -20
k b:who	9 -9
k b:with	-6 6
k b:with <name>	6 -6
k b:with the	-15 15
k b:within	8 -8
k b:without	17 -17
k b:without a	9 -9
k b:would	6 -6
k b:—	-12 12
k c0=bear	6 -6
k c0=begin	25 -25
k c0=end	7 -7
k c0=stay	-6 6
k c0=target	9 -9
k c1=agree	9 -9
k c1=begin	11 -11
k c1=end	9 -9
k c1=target	10 -10
k c1=up	-7 7
k c2=bear	-8 8
k c2=begin	-7 7
k c2=down	-14 14
k c2=say	10 -10
k c2=stay	10 -10
k c2=suspend	7 -7
k c2=target	-13 13
k ct0=agree pluperfect	8 -8
k ct0=bear past-passive	6 -6
k ct0=bear present	-6 6
k ct0=begin past	9 -9
k ct0=begin present	7 -7
k ct0=down present	-10 10
k ct0=end past	6 -6
k ct0=impose past	-12 12
k ct0=impose pluperfect	11 -11
k ct0=impose present	9 -9
k ct0=propose modal	-9 9
k ct0=propose past	15 -15
k ct0=propose perfect	-6 6
k ct0=propose present	-11 11
k ct0=say past	-13 13
k ct0=say pluperfect	6 -6
k ct1=agree participle-passive	13 -13
k ct1=agree perfect	16 -16
k ct1=agree pluperfect	6 -6
k ct1=bear past-passive	6 -6
k ct1=bear present	-6 6
k ct1=begin past	8 -8
k ct1=begin present	7 -7
k ct1=down infinitive	6 -6
k ct1=down present	-10 10
k ct1=end past	6 -6
k ct1=impose participle-passive	13 -13
k ct1=impose past	-13 13
k ct1=impose pluperfect	10 -10
k ct1=impose present	19 -19
k ct1=propose modal	-9 9
k ct1=propose past	14 -14
k ct1=propose perfect	-8 8
k ct1=propose present	-7 7
k ct1=say past	-14 14
k ct1=say pluperfect	6 -6
k ct1=stay past	-6 6
k ct1=stay present	7 -7
k ct2=agree participle-passive	-17 17
k ct2=bear gerund	-11 11
k ct2=bear present	-8 8
k ct2=begin past	10 -10
k ct2=begin present	-12 12
k ct2=down gerund	-12 12
k ct2=impose modal	-8 8
k ct2=impose modal-passive	8 -8
k ct2=impose participle-passive	-16 16
k ct2=impose past	7 -7
k ct2=impose past-passive	9 -9
k ct2=impose perfect-passive	7 -7
k ct2=impose present	-7 7
k ct2=impose present-passive	-6 6
k ct2=propose gerund	-12 12
k ct2=stay present	7 -7
k f:"	17 -17
k f:'s	13 -13
k f:-	10 -10
k f:;	-11 11
k f:<agent>	8 -8
k f:<day-ahead>	9 -9
k f:<day-gone>	-15 15
k f:<gate>	27 -27
k f:<level-noun>	-11 11
k f:<month-ahead>	13 -13
k f:<name>	10 -10
k f:<number>	8 -8
k f:<office>	20 -20
k f:<organisation>	11 -11
k f:<person>	-11 11
k f:<seat>	-13 13
k f:<span>	29 -29
k f:<v-agree>	34 -34
k f:<v-bear>	9 -9
k f:<v-deny>	6 -6
k f:<v-end>	14 -14
k f:<v-propose>	-14 14
k f:<v-say>	-11 11
k f:<v-sell>	9 -9
k f:<v-suspend>	7 -7
k f:after	18 -18
k f:agree	15 -15
k f:announce	-7 7
k f:answer	9 -9
k f:apply	-10 10
k f:ask	-13 13
k f:away	6 -6
k f:back	9 -9
k f:be	-9 9
k f:because	-12 12
k f:before	-14 14
k f:between	7 -7
k f:both	-15 15
k f:buy	10 -10
k f:car	-20 20
k f:case	7 -7
k f:ceiling	-12 12
k f:charge	11 -11
k f:colleague	-8 8
k f:come	15 -15
k f:company	-10 10
k f:confirm	-8 8
k f:countermeasure	-10 10
k f:counterpart	6 -6
k f:date	-12 12
k f:deal	-6 6
k f:do	-7 7
k f:doe	9 -9
k f:duty	13 -13
k f:enter	7 -7
k f:evening	-8 8
k f:fall	-14 14
k f:far	-6 6
k f:fentanyl	9 -9
k f:first	9 -9
k f:for	6 -6
k f:four	-7 7
k f:fourth	-7 7
k f:give	10 -10
k f:given	-11 11
k f:government	-12 12
k f:had	15 -15
k f:half	-7 7
k f:have	-22 22
k f:hear	11 -11
k f:house	-9 9
k f:i	-12 12
k f:instead	8 -8
k f:interview	-14 14
k f:is	7 -7
k f:it	-6 6
k f:its	30 -30
k f:last	-9 9
k f:less	-7 7
k f:level	-6 6
k f:list	6 -6
k f:magnet	6 -6
k f:make	-11 11
k f:matter	-12 12
k f:may	12 -12
k f:me	-13 13
k f:minister	7 -7
k f:most	16 -16
k f:mr	16 -16
k f:must	7 -7
k f:new	8 -8
k f:nothing	-8 8
k f:of	21 -21
k f:oil	-19 19
k f:on	6 -6
k f:one	23 -23
k f:orange	10 -10
k f:other	22 -22
k f:out	12 -12
k f:over	16 -16
k f:pay	-8 8
k f:plant	-11 11
k f:prepare	-10 10
k f:put	15 -15
k f:raise	11 -11
k f:read	-12 12
k f:ready	-6 6
k f:same	7 -7
k f:she	-9 9
k f:side	10 -10
k f:sign	23 -23
k f:since	-11 11
k f:soybean	8 -8
k f:spoke	-20 20
k f:stand	7 -7
k f:still	7 -7
k f:take	18 -18
k f:tariff	-7 7
k f:telephone	-7 7
k f:than	-6 6
k f:there	12 -12
k f:they	24 -24
k f:thi	9 -9
k f:think	-10 10
k f:to	-8 8
k f:trade	8 -8
k f:treaty	-8 8
k f:truce	9 -9
k f:under	21 -21
k f:until	18 -18
k f:up	21 -21
k f:vote	-9 9
k f:was	-25 25
k f:we	10 -10
k f:what	-6 6
k f:when	-11 11
k f:wish	-6 6
k f:would	23 -23
k f:wrong	7 -7
k f:year	15 -15
k f:you	-13 13
k first-of-paragraph	41 -41
k has-future	6 -6
k has-gerund	-16 16
k has-participle	-8 8
k has-past	17 -17
k has-pluperfect	23 -23
k headline	-10 10
k l1=,	18 -18
k l1=:	-11 11
k l1=<agent>	10 -10
k l1=<begin>	-11 11
k l1=<duty>	-10 10
k l1=<level>	-7 7
k l1=<person>	17 -17
k l1=<quality>	6 -6
k l1=a	-11 11
k l1=an	-6 6
k l1=and	14 -14
k l1=any	-21 21
k l1=are	-6 6
k l1=as	-18 18
k l1=first	-18 18
k l1=have	12 -12
k l1=is	-14 14
k l1=it	8 -8
k l1=its	16 -16
k l1=lasting	6 -6
k l1=make	6 -6
k l1=not	8 -8
k l1=of	24 -24
k l1=own	-9 9
k l1=permanent	9 -9
k l1=side	-13 13
k l1=their	-9 9
k l1=to	21 -21
k l1=two	8 -8
k l2="	-8 8
k l2=<begin>	-8 8
k l2=<month-gone>	-7 7
k l2=<name>	10 -10
k l2=<person>	-8 8
k l2=<seat>	-16 16
k l2=<span>	9 -9
k l2=<v-say>	-10 10
k l2=about	-8 8
k l2=after	-6 6
k l2=and	-12 12
k l2=announce	-8 8
k l2=call	-8 8
k l2=has	6 -6
k l2=have	-13 13
k l2=in	16 -16
k l2=is	7 -7
k l2=it	9 -9
k l2=its	-8 8
k l2=no	-10 10
k l2=nothing	-8 8
k l2=of	9 -9
k l2=round	10 -10
k l2=say	-6 6
k l2=since	12 -12
k l2=two	-10 10
k l2=until	-11 11
k l2=with	-11 11
k l2=without	15 -15
k l2=would	-8 8
k l3="	9 -9
k l3=)	8 -8
k l3=,	-7 7
k l3=.	7 -7
k l3=:	15 -15
k l3=<begin>	-12 12
k l3=<day-ahead>	-9 9
k l3=<day-gone>	7 -7
k l3=<goods>	12 -12
k l3=<name>	8 -8
k l3=<not>	-9 9
k l3=<office>	-10 10
k l3=<organisation>	8 -8
k l3=<quality>	6 -6
k l3=<v-end>	6 -6
k l3=<v-impose>	-14 14
k l3=a	17 -17
k l3=and	12 -12
k l3=end	6 -6
k l3=free	9 -9
k l3=if	-7 7
k l3=is	6 -6
k l3=making	7 -7
k l3=not	-14 14
k l3=of	-14 14
k l3=that	15 -15
k l3=the	10 -10
k l3=they	-8 8
k l3=thi	-7 7
k l3=was	8 -8
k l3=we	-7 7
k l3=were	-14 14
k l3=which	7 -7
k l3=would	8 -8
k l3=—	-8 8
k l4=,	9 -9
k l4=:	14 -14
k l4=<agent>	-16 16
k l4=<begin>	-11 11
k l4=<day-ahead>	-9 9
k l4=<day-gone>	-7 7
k l4=<gate>	-10 10
k l4=<goods>	6 -6
k l4=<level-noun>	-14 14
k l4=<level>	-8 8
k l4=<month-gone>	-18 18
k l4=<name>	29 -29
k l4=<not>	18 -18
k l4=<span>	6 -6
k l4=<v-begin>	10 -10
k l4=<v-say>	11 -11
k l4=a	14 -14
k l4=are	-12 12
k l4=at	14 -14
k l4=country	7 -7
k l4=did	-11 11
k l4=free	-6 6
k l4=if	7 -7
k l4=in	11 -11
k l4=it	-12 12
k l4=nothing	6 -6
k l4=on	17 -17
k l4=one	-7 7
k l4=pay	13 -13
k l4=president	-6 6
k l4=rate	-8 8
k l4=that	6 -6
k l4=the	15 -15
k l4=their	-13 13
k l4=there	-8 8
k l4=until	-8 8
k l4=want	-6 6
k l4=what	6 -6
k l=, and	7 -7
k l=, as	-19 19
k l=<begin> <begin>	-11 11
k l=<begin> <person>	7 -7
k l=<begin> no	-7 7
k l=<begin> that	7 -7
k l=<begin> the	-8 8
k l=<begin> they	9 -9
k l=<span> of	9 -9
k l=a trade	-11 11
k l=after the	-6 6
k l=has a	8 -8
k l=have a	-15 15
k l=is the	8 -8
k l=it was	6 -6
k l=its own	-8 8
k l=nothing is	-9 9
k l=round of	10 -10
k l=say the	-7 7
k l=sign an	-6 6
k l=sign the	7 -7
k l=the <level>	-8 8
k l=the trade	-6 6
k l=the two	8 -8
k l=to a	-10 10
k l=two side	-15 15
k l=under its	7 -7
k l=under the	10 -10
k l=until the	-6 6
k l=with a	6 -6
k l=with the	-17 17
k l=without a	9 -9
k lead="	13 -13
k lead=a	10 -10
k lead=agreed	9 -9
k lead=and	16 -16
k lead=as	12 -12
k lead=both	8 -8
k lead=britain	9 -9
k lead=but	6 -6
k lead=commerce	-14 14
k lead=if	8 -8
k lead=it	-7 7
k lead=its	-16 16
k lead=neither	8 -8
k lead=nothing	9 -9
k lead=on	6 -6
k lead=president	16 -16
k lead=talks	-20 20
k lead=the	-13 13
k lead=their	-13 13
k lead=there	-18 18
k lead=trade	11 -11
k lead=treasury	8 -8
k lead=trump	7 -7
k lead=under	-15 15
k lead=we	-13 13
k lead=what	10 -10
k lead=when	-6 6
k lead=where	6 -6
k lead=which	20 -20
k lead=who	9 -9
k lead=without	7 -7
k lead=—	-12 12
k lll=, say the	-10 10
k lll=<begin> <begin> <begin>	-11 11
k lll=<begin> <begin> <person>	7 -7
k lll=<begin> <begin> no	-7 7
k lll=<begin> <begin> that	7 -7
k lll=<begin> <begin> the	-8 8
k lll=<begin> <begin> they	9 -9
k lll=<begin> it was	6 -6
k lll=<begin> its own	-13 13
k lll=if nothing is	-11 11
k lll=making of a	7 -7
k lll=on a trade	-12 12
k lll=part of the	8 -8
k lll=sign a trade	10 -10
k lll=the two side	-15 15
k lr=<begin> ,	7 -7
k lr=<begin> .	9 -9
k lr=<begin> :	7 -7
k lr=<begin> are	-15 15
k lr=<begin> between	6 -6
k lr=<begin> on	-8 8
k lr=<begin> were	-6 6
k lr=a ,	6 -6
k lr=a ;	6 -6
k lr=a agreement	-8 8
k lr=a for	-13 13
k lr=a is	-9 9
k lr=a of	-12 12
k lr=a since	7 -7
k lr=an on	-6 6
k lr=is .	-9 9
k lr=its ,	8 -8
k lr=no .	-9 9
k lr=no are	8 -8
k lr=no on	8 -8
k lr=no was	9 -9
k lr=own with	-15 15
k lr=the did	-8 8
k lr=the in	12 -12
k lr=the is	6 -6
k lr=the on	-10 10
k lr=the that	-8 8
k lr=the was	-15 15
k lr=the would	-7 7
k lr=to .	10 -10
k lr=was in	6 -6
k lr=was on	-8 8
k named=2	-15 15
k named=3	47 -47
k nc2=down	6 -6
k nc2=end	9 -9
k nc2=impose	-12 12
k nc2=propose	-8 8
k nc2=return	6 -6
k nc2=say	-8 8
k nct2=begin gerund	-8 8
k nct2=begin past	7 -7
k nct2=impose future-passive	-12 12
k nct2=impose past	-12 12
k nct2=propose past	-8 8
k nct2=say present	-10 10
k nct2=stay present	-6 6
k next="	19 -19
k next=:	6 -6
k next=and	7 -7
k next=which	-7 7
k nhas-future	-13 13
k nhas-modal	11 -11
k nt2=future-passive	-17 17
k nt2=modal	6 -6
k nt2=present-passive	8 -8
k nv0-none	9 -9
k nv1-none	9 -9
k nv2-none	8 -8
k nv2=add	-9 9
k nv2=announce	-12 12
k nv2=ask	-13 13
k nv2=call	-11 11
k nv2=expect	7 -7
k nv2=go	-6 6
k nv2=have	8 -8
k nv2=know	6 -6
k nv2=meet	6 -6
k nvt2=add past	-9 9
k nvt2=announce past	-13 13
k nvt2=be present	-7 7
k nvt2=say past	9 -9
k nvt2=say present	-13 13
k of union	18 -18
k of union beside it	22 -22
k others=1	-10 10
k others=2	71 -71
k part made	-12 12
k part talking	-7 7
k part=side abroad	-15 15
k part=side home	16 -16
k part=side no truce	-29 29
k part=side of US	-21 21
k part=side truce	36 -36
k part=third	13 -13
k part=third abroad	13 -13
k part=third no truce	13 -13
k part=third of US	25 -25
k part=unsided	10 -10
k part=unsided home	9 -9
k part=unsided truce	8 -8
k pc0=bear	-11 11
k pc0=impose	17 -17
k pc1=bear	-7 7
k pc1=impose	21 -21
k pc1=propose	10 -10
k pc1=up	-6 6
k pct0=begin present	-6 6
k pct0=say perfect	-10 10
k pct0=say present	8 -8
k pct0=stay past	9 -9
k pct0=up present	-6 6
k pct1=begin present	-8 8
k pct1=say perfect	-10 10
k pct1=say present	6 -6
k pct1=stay past	8 -8
k pct1=up present	-9 9
k phas-modal	6 -6
k phas-participle	8 -8
k pt0=past-passive	-7 7
k pt1=participle-passive	8 -8
k pt1=past-passive	-7 7
k pv0=confirm	-9 9
k pv0=other	7 -7
k pv0=pay	-6 6
k pv0=say	-7 7
k pv0=write	7 -7
k pv1=confirm	-9 9
k pv1=go	-7 7
k pv1=other	7 -7
k pv1=pay	-7 7
k pv1=say	-7 7
k pv1=write	7 -7
k pvt0=be past	6 -6
k pvt0=go present	-6 6
k pvt0=have past	-6 6
k pvt0=say past	-6 6
k pvt0=tell past	8 -8
k pvt0=write past	7 -7
k pvt1=be past	6 -6
k pvt1=be present	-6 6
k pvt1=go present	-9 9
k pvt1=have past	-6 6
k pvt1=say past	-6 6
k pvt1=tell past	8 -8
k pvt1=write past	7 -7
k q:"	-21 21
k q:'s	28 -28
k q:(	8 -8
k q:)	8 -8
k q:,	20 -20
k q:-	11 -11
k q::	-9 9
k q:<day-ahead>	17 -17
k q:<day-gone>	-7 7
k q:<day-today>	-22 22
k q:<gate>	11 -11
k q:<goods-amount>	6 -6
k q:<goods>	9 -9
k q:<level-noun>	29 -29
k q:<level>	7 -7
k q:<money>	13 -13
k q:<month-ahead>	13 -13
k q:<month-gone>	8 -8
k q:<name>	-20 20
k q:<not>	-6 6
k q:<office>	27 -27
k q:<organisation>	-11 11
k q:<seat>	18 -18
k q:<span>	21 -21
k q:<v-agree>	23 -23
k q:<v-bear>	6 -6
k q:<v-begin>	11 -11
k q:<v-buy>	8 -8
k q:<v-deny>	-7 7
k q:<v-down>	13 -13
k q:<v-end>	13 -13
k q:<v-impose>	7 -7
k q:<v-say>	-7 7
k q:<v-stay>	10 -10
k q:<v-target>	-16 16
k q:<v-threaten>	6 -6
k q:?	-24 24
k q:a	9 -9
k q:accord	8 -8
k q:additional	6 -6
k q:against	10 -10
k q:agree	-8 8
k q:all	16 -16
k q:also	7 -7
k q:am	-8 8
k q:an	25 -25
k q:and	18 -18
k q:announce	9 -9
k q:are	28 -28
k q:arrangement	8 -8
k q:as	16 -16
k q:ask	-19 19
k q:at	25 -25
k q:autumn	-12 12
k q:be	22 -22
k q:because	-14 14
k q:been	-23 23
k q:before	-15 15
k q:between	-6 6
k q:both	12 -12
k q:bring	-6 6
k q:busan	11 -11
k q:business	-7 7
k q:but	-7 7
k q:by	-13 13
k q:call	14 -14
k q:car	-27 27
k q:charge	-16 16
k q:chip	6 -6
k q:colleague	-25 25
k q:collect	6 -6
k q:come	22 -22
k q:cost	8 -8
k q:could	6 -6
k q:country	10 -10
k q:currently	-6 6
k q:date	7 -7
k q:deal	-12 12
k q:do	-10 10
k q:doe	-13 13
k q:door	6 -6
k q:drop	10 -10
k q:economy	-13 13
k q:electric	-6 6
k q:evening	-8 8
k q:everything	-10 10
k q:export	10 -10
k q:face	-19 19
k q:far	-9 9
k q:fentanyl	8 -8
k q:figure	6 -6
k q:first	10 -10
k q:forced	7 -7
k q:free	6 -6
k q:get	11 -11
k q:good	-6 6
k q:grower	-14 14
k q:had	11 -11
k q:harvest	-14 14
k q:have	-12 12
k q:he	15 -15
k q:his	-14 14
k q:how	-13 13
k q:i	-19 19
k q:import	10 -10
k q:impose	-8 8
k q:into	10 -10
k q:is	20 -20
k q:keep	9 -9
k q:kuala	-6 6
k q:labor	7 -7
k q:lay	-13 13
k q:lead	-14 14
k q:less	14 -14
k q:list	7 -7
k q:little	-8 8
k q:longer	-13 13
k q:lumpur	-6 6
k q:me	-7 7
k q:measure	6 -6
k q:medicine	13 -13
k q:minute	8 -8
k q:month	-7 7
k q:more	9 -9
k q:most	-6 6
k q:mr	7 -7
k q:much	-10 10
k q:must	-14 14
k q:need	-6 6
k q:neighbour	11 -11
k q:new	19 -19
k q:next	-11 11
k q:no	-26 26
k q:north	-6 6
k q:of	8 -8
k q:on	13 -13
k q:one	8 -8
k q:opened	11 -11
k q:orange	16 -16
k q:order	7 -7
k q:ordinary	-9 9
k q:out	16 -16
k q:outside	-12 12
k q:over	22 -22
k q:palm	-11 11
k q:parliament	-14 14
k q:partner	-8 8
k q:pay	8 -8
k q:people	-16 16
k q:plan	12 -12
k q:president	9 -9
k q:product	-12 12
k q:put	15 -15
k q:quarrel	7 -7
k q:rate	10 -10
k q:ratify	-14 14
k q:reach	12 -12
k q:rice	8 -8
k q:rose	6 -6
k q:round	8 -8
k q:rule	-8 8
k q:run	7 -7
k q:section	10 -10
k q:she	-6 6
k q:side	10 -10
k q:sign	23 -23
k q:since	-8 8
k q:sit	-6 6
k q:so	-6 6
k q:stay	7 -7
k q:still	-7 7
k q:suspend	7 -7
k q:talk	-6 6
k q:tell	-18 18
k q:than	22 -22
k q:the	31 -31
k q:their	14 -14
k q:there	16 -16
k q:thi	11 -11
k q:third	8 -8
k q:through	6 -6
k q:time	12 -12
k q:together	-10 10
k q:top	-11 11
k q:trade	7 -7
k q:treaty	-12 12
k q:truce	16 -16
k q:two	22 -22
k q:under	22 -22
k q:until	22 -22
k q:want	13 -13
k q:week	10 -10
k q:were	-10 10
k q:what	8 -8
k q:when	10 -10
k q:where	12 -12
k q:which	27 -27
k q:who	14 -14
k q:will	7 -7
k q:wine	7 -7
k q:wish	-6 6
k q:with	22 -22
k q:without	10 -10
k q:write	6 -6
k q:yet	-10 10
k q:zero	12 -12
k qt=modal	11 -11
k qt=perfect	-9 9
k qt=present	14 -14
k quoted	19 -19
k r1=:	18 -18
k r1=;	14 -14
k r1=<day-gone>	-9 9
k r1=<day-today>	-9 9
k r1=<end>	19 -19
k r1=<level>	8 -8
k r1=<not>	11 -11
k r1=<v-bear>	6 -6
k r1=<v-begin>	9 -9
k r1=<v-impose>	6 -6
k r1=about	-11 11
k r1=an	-15 15
k r1=and	-10 10
k r1=are	-6 6
k r1=as	-14 14
k r1=at	7 -7
k r1=did	-8 8
k r1=has	6 -6
k r1=have	7 -7
k r1=in	13 -13
k r1=it	-7 7
k r1=make	-6 6
k r1=of	-14 14
k r1=on	-6 6
k r1=the	-9 9
k r1=was	-7 7
k r1=which	-9 9
k r1=yet	-8 8
k r2="	8 -8
k r2=,	-17 17
k r2=.	11 -11
k r2=<day-gone>	-6 6
k r2=<level>	6 -6
k r2=<not>	27 -27
k r2=<person>	-12 12
k r2=<seat>	-7 7
k r2=<span>	-9 9
k r2=<v-bear>	11 -11
k r2=<v-begin>	-14 14
k r2=<v-propose>	13 -13
k r2=<v-stay>	10 -10
k r2=<v-up>	-14 14
k r2=away	-7 7
k r2=been	9 -9
k r2=bring	-8 8
k r2=by	6 -6
k r2=go	-14 14
k r2=in	-26 26
k r2=it	-6 6
k r2=no	8 -8
k r2=not	15 -15
k r2=sign	-6 6
k r2=that	-8 8
k r2=the	6 -6
k r2=to	6 -6
k r2=two	6 -6
k r2=what	6 -6
k r2=which	-9 9
k r2=with	12 -12
k r3=.	-7 7
k r3=;	-7 7
k r3=<duty>	6 -6
k r3=<end>	7 -7
k r3=<month-gone>	-8 8
k r3=<span>	13 -13
k r3=<v-begin>	-10 10
k r3=<v-say>	-12 12
k r3=<v-sell>	-6 6
k r3=<v-up>	17 -17
k r3=?	6 -6
k r3=a	9 -9
k r3=announce	-10 10
k r3=as	7 -7
k r3=be	6 -6
k r3=begin	-8 8
k r3=broke	-8 8
k r3=by	12 -12
k r3=country	-8 8
k r3=deal	-9 9
k r3=following	10 -10
k r3=go	16 -16
k r3=has	-10 10
k r3=he	-23 23
k r3=i	-6 6
k r3=is	6 -6
k r3=it	13 -13
k r3=most	-10 10
k r3=no	-7 7
k r3=of	6 -6
k r3=price	-6 6
k r3=sign	6 -6
k r3=since	-15 15
k r3=start	-13 13
k r3=that	15 -15
k r3=the	17 -17
k r3=to	12 -12
k r3=trade	-15 15
k r3=two	-13 13
k r4=,	-7 7
k r4=:	-7 7
k r4=<goods>	-6 6
k r4=<level>	-8 8
k r4=<name>	17 -17
k r4=<person>	19 -19
k r4=<v-bear>	-7 7
k r4=<v-begin>	-18 18
k r4=<v-end>	13 -13
k r4=<v-say>	-14 14
k r4=are	7 -7
k r4=at	-11 11
k r4=been	-11 11
k r4=country	-14 14
k r4=has	12 -12
k r4=he	7 -7
k r4=in	-18 18
k r4=it	-7 7
k r4=of	22 -22
k r4=one	-7 7
k r4=other	-10 10
k r4=say	-16 16
k r4=take	-9 9
k r4=that	-10 10
k r4=was	10 -10
k r4=week	6 -6
k r4=will	-6 6
k r4=year	-6 6
k r=, which	-6 6
k r=<day-gone> .	-9 9
k r=<day-today> .	-9 9
k r=<end> <end>	19 -19
k r=? <end>	-6 6
k r=are go	-15 15
k r=could be	-6 6
k r=for <span>	-12 12
k r=for the	7 -7
k r=in <seat>	7 -7
k r=is a	-9 9
k r=of <day-gone>	-14 14
k r=of <month-gone>	-8 8
k r=of <number>	-6 6
k r=of last	-7 7
k r=on <day-gone>	6 -6
k r=on a	6 -6
k r=on in	-8 8
k r=on it	-9 9
k r=on the	6 -6
k r=with <name>	6 -6
k r=with <seat>	-8 8
k r=with the	6 -6
k r=would be	10 -10
k rank=0	-12 12
k rank=1	14 -14
k rank=4	13 -13
k rank=5	26 -26
k s:"	10 -10
k s:(	13 -13
k s:)	13 -13
k s:-	7 -7
k s:.	6 -6
k s::	9 -9
k s:;	-6 6
k s:<agent>	-16 16
k s:<day-ahead>	18 -18
k s:<day-gone>	-10 10
k s:<gate>	6 -6
k s:<goods>	6 -6
k s:<level-noun>	6 -6
k s:<level>	-17 17
k s:<month-gone>	-11 11
k s:<name>	40 -40
k s:<number>	-6 6
k s:<office>	-6 6
k s:<points>	12 -12
k s:<quality>	21 -21
k s:<seat>	-10 10
k s:<sender>	11 -11
k s:<span>	10 -10
k s:<v-agree>	12 -12
k s:<v-bear>	-10 10
k s:<v-begin>	-6 6
k s:<v-buy>	15 -15
k s:<v-deny>	9 -9
k s:<v-down>	-6 6
k s:<v-impose>	-8 8
k s:<v-return>	-6 6
k s:<v-stay>	10 -10
k s:<v-suspend>	25 -25
k s:<v-threaten>	10 -10
k s:<v-up>	9 -9
k s:?	7 -7
k s:accord	10 -10
k s:after	-7 7
k s:again	10 -10
k s:ago	-6 6
k s:agreement	-28 28
k s:all	7 -7
k s:already	9 -9
k s:although	-13 13
k s:an	-6 6
k s:and	-9 9
k s:announce	-16 16
k s:any	-15 15
k s:approve	6 -6
k s:are	-7 7
k s:arrangement	17 -17
k s:as	-13 13
k s:ask	-8 8
k s:await	-6 6
k s:away	-9 9
k s:back	12 -12
k s:before	18 -18
k s:being	6 -6
k s:between	6 -6
k s:both	12 -12
k s:break	10 -10
k s:bring	-11 11
k s:busan	20 -20
k s:business	7 -7
k s:but	10 -10
k s:buy	7 -7
k s:by	7 -7
k s:call	-16 16
k s:can	8 -8
k s:capital	12 -12
k s:carry	7 -7
k s:case	6 -6
k s:charge	-11 11
k s:chip	11 -11
k s:come	11 -11
k s:company	11 -11
k s:constructive	-17 17
k s:cost	6 -6
k s:country	-9 9
k s:date	-6 6
k s:day	11 -11
k s:deal	-8 8
k s:deficit	-10 10
k s:did	-13 13
k s:discuss	8 -8
k s:doe	7 -7
k s:done	8 -8
k s:due	6 -6
k s:else	9 -9
k s:entry	12 -12
k s:evening	-8 8
k s:ever	-10 10
k s:everybody	8 -8
k s:exempt	6 -6
k s:exist	-15 15
k s:expect	17 -17
k s:expire	8 -8
k s:extension	13 -13
k s:farmer	7 -7
k s:fentanyl	9 -9
k s:first	-7 7
k s:follow	-17 17
k s:following	11 -11
k s:for	10 -10
k s:force	-7 7
k s:framework	22 -22
k s:from	9 -9
k s:full	10 -10
k s:further	10 -10
k s:geneva	15 -15
k s:given	6 -6
k s:gold	-10 10
k s:golf	-10 10
k s:good	27 -27
k s:government	-8 8
k s:great	7 -7
k s:had	6 -6
k s:handshake	9 -9
k s:highest	-8 8
k s:him	6 -6
k s:hold	12 -12
k s:hotel	-10 10
k s:i	8 -8
k s:if	18 -18
k s:in	-16 16
k s:initialled	-22 22
k s:into	-6 6
k s:its	-10 10
k s:land	-6 6
k s:lasting	6 -6
k s:leader	7 -7
k s:less	7 -7
k s:lower	9 -9
k s:madrid	13 -13
k s:making	7 -7
k s:matter	7 -7
k s:may	8 -8
k s:meet	22 -22
k s:memorandum	13 -13
k s:might	-9 9
k s:mind	-6 6
k s:more	31 -31
k s:mr	9 -9
k s:much	8 -8
k s:must	8 -8
k s:need	7 -7
k s:needed	6 -6
k s:negotiate	-11 11
k s:negotiation	-7 7
k s:neither	11 -11
k s:network	-10 10
k s:new	-7 7
k s:next	6 -6
k s:nine	6 -6
k s:no	-22 22
k s:none	17 -17
k s:north	6 -6
k s:not	13 -13
k s:notice	-8 8
k s:off	-9 9
k s:once	-7 7
k s:opened	-8 8
k s:order	6 -6
k s:other	6 -6
k s:our	-14 14
k s:out	7 -7
k s:outside	15 -15
k s:paper	-11 11
k s:pari	6 -6
k s:partner	13 -13
k s:partnership	8 -8
k s:party	9 -9
k s:permanent	9 -9
k s:plan	12 -12
k s:president	-10 10
k s:principle	6 -6
k s:produced	-7 7
k s:provide	-8 8
k s:push	-6 6
k s:question	12 -12
k s:raise	7 -7
k s:ratification	-6 6
k s:reach	7 -7
k s:receive	-6 6
k s:reciprocal	-13 13
k s:remain	9 -9
k s:result	6 -6
k s:round	12 -12
k s:rule	7 -7
k s:same	25 -25
k s:say	7 -7
k s:scheduled	10 -10
k s:second	-7 7
k s:secretary	-9 9
k s:see	9 -9
k s:sell	6 -6
k s:settle	-10 10
k s:settlement	7 -7
k s:shook	-6 6
k s:should	17 -17
k s:side	11 -11
k s:sign	21 -21
k s:signature	12 -12
k s:since	-8 8
k s:sir	-12 12
k s:sleep	-6 6
k s:so	9 -9
k s:spring	-10 10
k s:start	-16 16
k s:statement	-17 17
k s:stay	9 -9
k s:steel	-11 11
k s:still	17 -17
k s:stockholm	7 -7
k s:such	-11 11
k s:suspend	10 -10
k s:talked	18 -18
k s:tell	9 -9
k s:term	18 -18
k s:than	10 -10
k s:thank	-9 9
k s:the	29 -29
k s:their	-9 9
k s:them	26 -26
k s:then	11 -11
k s:they	-11 11
k s:thi	20 -20
k s:third	15 -15
k s:three	13 -13
k s:through	9 -9
k s:tiktok	9 -9
k s:time	-7 7
k s:together	-7 7
k s:trade	-21 21
k s:trading	7 -7
k s:treaty	-18 18
k s:truce	22 -22
k s:two	-13 13
k s:under	7 -7
k s:understanding	15 -15
k s:unless	6 -6
k s:up	26 -26
k s:valid	6 -6
k s:very	11 -11
k s:view	-9 9
k s:visit	-10 10
k s:vote	11 -11
k s:was	6 -6
k s:way	7 -7
k s:week	-10 10
k s:were	-11 11
k s:which	14 -14
k s:who	21 -21
k s:whole	-8 8
k s:whose	8 -8
k s:will	8 -8
k s:win	8 -8
k s:with	-11 11
k s:within	9 -9
k s:without	15 -15
k s:word	7 -7
k s:work	-6 6
k s:world	-7 7
k s:would	18 -18
k s:year	6 -6
k s:yes	-8 8
k s:york	-11 11
k s:you	-8 8
k s:—	-10 10
k sa:"	14 -14
k sa:" the	-8 8
k sa:, "	7 -7
k sa:, <level>	-10 10
k sa:, <person>	6 -6
k sa:, <seat>	-6 6
k sa:, a	7 -7
k sa:, according	7 -7
k sa:, and	-13 13
k sa:, are	7 -7
k sa:, he	-11 11
k sa:, it	13 -13
k sa:, not	7 -7
k sa:, on	10 -10
k sa:, the	27 -27
k sa:, was	7 -7
k sa:, where	-8 8
k sa:, without	6 -6
k sa:.	7 -7
k sa:. "	6 -6
k sa::	9 -9
k sa:: <name>	6 -6
k sa:: the	8 -8
k sa:; the	-15 15
k sa:<day-ahead>	24 -24
k sa:<day-ahead> ,	13 -13
k sa:<day-ahead> .	6 -6
k sa:<day-gone>	-12 12
k sa:<day-gone> ;	-13 13
k sa:<day-gone> after	-13 13
k sa:<day-gone> and	6 -6
k sa:<day-gone> by	-8 8
k sa:<day-gone> evening	-11 11
k sa:<duty>	15 -15
k sa:<gate>	13 -13
k sa:<level-noun>	16 -16
k sa:<level> .	-9 9
k sa:<level> and	7 -7
k sa:<name>	6 -6
k sa:<name> 's	7 -7
k sa:<name> and	10 -10
k sa:<name> at	9 -9
k sa:<name> since	-10 10
k sa:<number> ,	-11 11
k sa:<office>	-7 7
k sa:<office> <person>	-8 8
k sa:<organisation> has	-6 6
k sa:<organisation> say	-6 6
k sa:<person> .	15 -15
k sa:<person> announce	-15 15
k sa:<person> has	-6 6
k sa:<points>	7 -7
k sa:<quality> president	-8 8
k sa:<seat>	-11 11
k sa:<seat> .	-8 8
k sa:<seat> in	9 -9
k sa:<span>	16 -16
k sa:<span> ,	7 -7
k sa:<span> .	25 -25
k sa:<span> of	-7 7
k sa:<v-agree>	13 -13
k sa:<v-bear>	7 -7
k sa:<v-begin>	-8 8
k sa:<v-down>	14 -14
k sa:<v-end>	-7 7
k sa:<v-suspend>	11 -11
k sa:<v-target>	-13 13
k sa:<v-threaten>	6 -6
k sa:<v-up>	10 -10
k sa:?	7 -7
k sa:a deal	-8 8
k sa:a new	6 -6
k sa:a statement	-9 9
k sa:about an	9 -9
k sa:according	7 -7
k sa:according to	7 -7
k sa:add .	-9 9
k sa:again	9 -9
k sa:ago	-9 9
k sa:agree	16 -16
k sa:agree in	11 -11
k sa:agreement ,	-9 9
k sa:an extension	6 -6
k sa:and	-6 6
k sa:and <level>	7 -7
k sa:and <name>	10 -10
k sa:and end	6 -6
k sa:and its	-13 13
k sa:and no	-9 9
k sa:and on	8 -8
k sa:and that	-16 16
k sa:announce	-12 12
k sa:announce .	-8 8
k sa:are go	-9 9
k sa:are plan	7 -7
k sa:are to	-16 16
k sa:as well	9 -9
k sa:ask	-15 15
k sa:at <level>	-8 8
k sa:await	-6 6
k sa:away	-9 9
k sa:back	11 -11
k sa:be sign	14 -14
k sa:before	22 -22
k sa:being	6 -6
k sa:between	9 -9
k sa:between <person>	10 -10
k sa:both	9 -9
k sa:break	10 -10
k sa:bring	-7 7
k sa:broke	-8 8
k sa:busan	15 -15
k sa:but	11 -11
k sa:by the	12 -12
k sa:call	-17 17
k sa:call .	-7 7
k sa:call the	-8 8
k sa:charge	-12 12
k sa:charge <level>	-9 9
k sa:chip	8 -8
k sa:come	14 -14
k sa:constructive	-17 17
k sa:constructive .	-17 17
k sa:could be	-6 6
k sa:country	-12 12
k sa:country ,	-8 8
k sa:day	11 -11
k sa:deal ,	-9 9
k sa:did	-7 7
k sa:effect on	-12 12
k sa:end of	-7 7
k sa:end on	19 -19
k sa:entry	12 -12
k sa:evening	-11 11
k sa:evening ,	-9 9
k sa:ever	-6 6
k sa:expect	11 -11
k sa:expire	7 -7
k sa:extension	10 -10
k sa:first	11 -11
k sa:follow	-21 21
k sa:follow .	-26 26
k sa:following	10 -10
k sa:for <level>	-17 17
k sa:for a	8 -8
k sa:force	-8 8
k sa:free	8 -8
k sa:from <day-ahead>	11 -11
k sa:geneva	11 -11
k sa:good	7 -7
k sa:had	8 -8
k sa:had been	10 -10
k sa:hand	8 -8
k sa:has	-11 11
k sa:has been	-6 6
k sa:have	6 -6
k sa:he	-17 17
k sa:he add	-9 9
k sa:his	-6 6
k sa:hold	6 -6
k sa:hour	11 -11
k sa:if	6 -6
k sa:in	-10 10
k sa:in <month-ahead>	-6 6
k sa:in <name>	-16 16
k sa:in <seat>	6 -6
k sa:in a	-8 8
k sa:in busan	11 -11
k sa:in force	-9 9
k sa:in geneva	9 -9
k sa:in madrid	7 -7
k sa:initialled	-22 22
k sa:is being	7 -7
k sa:is to	-9 9
k sa:it	-8 8
k sa:it ,	-6 6
k sa:it in	-15 15
k sa:it is	11 -11
k sa:it would	6 -6
k sa:its own	8 -8
k sa:keep	7 -7
k sa:last	-6 6
k sa:last month	-9 9
k sa:last week	-9 9
k sa:law	-6 6
k sa:leave it	-10 10
k sa:less	7 -7
k sa:lose	-7 7
k sa:madrid	7 -7
k sa:make in	-8 8
k sa:may	6 -6
k sa:medicine	-10 10
k sa:meet	11 -11
k sa:meet in	8 -8
k sa:more	21 -21
k sa:need	6 -6
k sa:new	10 -10
k sa:nine	6 -6
k sa:no	-12 12
k sa:none	6 -6
k sa:not	13 -13
k sa:not in	-12 12
k sa:nothing	-6 6
k sa:nothing .	7 -7
k sa:now .	-6 6
k sa:of <day-gone>	-12 12
k sa:of <level>	15 -15
k sa:of <month-gone>	-12 12
k sa:of its	6 -6
k sa:of the	9 -9
k sa:off	-11 11
k sa:off .	-6 6
k sa:on	11 -11
k sa:on it	-7 7
k sa:on the	20 -20
k sa:once	-9 9
k sa:once .	-6 6
k sa:one .	-10 10
k sa:or	8 -8
k sa:other	-6 6
k sa:our	-10 10
k sa:paper	-12 12
k sa:pay <level>	13 -13
k sa:pay <number>	-11 11
k sa:plan	9 -9
k sa:provide	-8 8
k sa:rate	10 -10
k sa:reach .	6 -6
k sa:reach in	6 -6
k sa:reciprocal	-14 14
k sa:remain	7 -7
k sa:round	6 -6
k sa:round .	-6 6
k sa:same	8 -8
k sa:say ,	15 -15
k sa:say in	-7 7
k sa:scheduled	10 -10
k sa:should	6 -6
k sa:side	16 -16
k sa:sign	11 -11
k sa:sign .	7 -7
k sa:sign by	7 -7
k sa:sign on	-6 6
k sa:signature	7 -7
k sa:since	-19 19
k sa:since <day-gone>	-13 13
k sa:since the	-9 9
k sa:sleep	-7 7
k sa:so	9 -9
k sa:spring	-11 11
k sa:spring .	-10 10
k sa:standstill	-6 6
k sa:start	-17 17
k sa:statement	-14 14
k sa:steel	-16 16
k sa:still	10 -10
k sa:summer	-8 8
k sa:suspend	8 -8
k sa:take place	7 -7
k sa:tariff	24 -24
k sa:telephone on	8 -8
k sa:tell	9 -9
k sa:that	-13 13
k sa:that it	8 -8
k sa:that the	-9 9
k sa:the	6 -6
k sa:the <name>	-11 11
k sa:the <number>	11 -11
k sa:the <person>	10 -10
k sa:the come	6 -6
k sa:the end	-11 11
k sa:the following	10 -10
k sa:the paper	-13 13
k sa:the same	8 -8
k sa:the spring	-12 12
k sa:the trade	-7 7
k sa:their	14 -14
k sa:them	10 -10
k sa:there	16 -16
k sa:they	6 -6
k sa:thi	19 -19
k sa:third	9 -9
k sa:three	8 -8
k sa:tiktok	8 -8
k sa:time	-10 10
k sa:time .	-14 14
k sa:to <level>	6 -6
k sa:to <seat>	-6 6
k sa:to follow	-13 13
k sa:truce	7 -7
k sa:two	-7 7
k sa:two country	-13 13
k sa:under	7 -7
k sa:until	17 -17
k sa:until <day-ahead>	16 -16
k sa:up	13 -13
k sa:valid	6 -6
k sa:visit	-10 10
k sa:was announce	-7 7
k sa:week	-6 6
k sa:well	14 -14
k sa:well .	6 -6
k sa:where	-8 8
k sa:which <name>	9 -9
k sa:which he	-10 10
k sa:whose	6 -6
k sa:will	8 -8
k sa:will be	-8 8
k sa:with	-7 7
k sa:with <seat>	-6 6
k sa:with it	-8 8
k sa:without	7 -7
k sa:would	13 -13
k sa:would be	12 -12
k sa:year ago	-6 6
k sa:yet .	-8 8
k sa:you	-13 13
k sb:"	9 -9
k sb:" a	-9 9
k sb:" say	-12 12
k sb:" we	11 -11
k sb:'s trade	-14 14
k sb:(	11 -11
k sb:)	10 -10
k sb:) :	8 -8
k sb:, "	-10 10
k sb:, <name>	-14 14
k sb:, <number>	-6 6
k sb:, <person>	-12 12
k sb:, <span>	-9 9
k sb:, a	10 -10
k sb:, as	-10 10
k sb:, because	-6 6
k sb:, in	-17 17
k sb:, is	8 -8
k sb:, of	-14 14
k sb:, sign	10 -10
k sb:, since	6 -6
k sb:, the	10 -10
k sb:, which	16 -16
k sb:, who	8 -8
k sb:: <number>	18 -18
k sb:;	-9 9
k sb:<agent>	-18 18
k sb:<day-ahead> if	-9 9
k sb:<day-gone> ,	17 -17
k sb:<day-gone> <person>	6 -6
k sb:<day-gone> that	-6 6
k sb:<day-gone> —	-8 8
k sb:<day-today> ,	-11 11
k sb:<goods>	15 -15
k sb:<level>	-19 19
k sb:<level> ,	-21 21
k sb:<level> for	7 -7
k sb:<level> until	-14 14
k sb:<month-gone>	-17 17
k sb:<month-gone> ,	-13 13
k sb:<name>	51 -51
k sb:<name> ,	32 -32
k sb:<name> :	32 -32
k sb:<name> has	23 -23
k sb:<name> is	14 -14
k sb:<name> on	6 -6
k sb:<name> president	-7 7
k sb:<number>	-9 9
k sb:<number> :	18 -18
k sb:<number> and	-7 7
k sb:<number> round	-7 7
k sb:<number> —	-7 7
k sb:<office> ,	24 -24
k sb:<office> :	-10 10
k sb:<office> have	-6 6
k sb:<office> say	-14 14
k sb:<organisation> had	-6 6
k sb:<organisation> that	-6 6
k sb:<person> ,	6 -6
k sb:<person> :	-30 30
k sb:<person> announce	-10 10
k sb:<person> had	8 -8
k sb:<person> has	-7 7
k sb:<person> have	-7 7
k sb:<person> in	-6 6
k sb:<person> say	19 -19
k sb:<person> tell	12 -12
k sb:<person> was	-6 6
k sb:<quality>	22 -22
k sb:<quality> one	7 -7
k sb:<quality> trade	-9 9
k sb:<seat> say	15 -15
k sb:<sender>	13 -13
k sb:<span> after	-8 8
k sb:<span> and	-8 8
k sb:<v-bear>	-12 12
k sb:<v-buy>	14 -14
k sb:<v-end>	23 -23
k sb:<v-propose>	17 -17
k sb:<v-stay>	9 -9
k sb:<v-suspend>	17 -17
k sb:<v-target>	13 -13
k sb:a <office>	-12 12
k sb:a <organisation>	-11 11
k sb:a full	9 -9
k sb:a television	6 -6
k sb:a trade	-11 11
k sb:according	-9 9
k sb:according to	-9 9
k sb:afterward	-6 6
k sb:afterward that	-6 6
k sb:agree to	-7 7
k sb:an	-9 9
k sb:and <number>	-8 8
k sb:and <person>	7 -7
k sb:and the	-6 6
k sb:announce the	-6 6
k sb:any	-20 20
k sb:are	-8 8
k sb:are to	-9 9
k sb:as	-16 16
k sb:as well	-15 15
k sb:ask	6 -6
k sb:ask for	7 -7
k sb:at	16 -16
k sb:at <number>	8 -8
k sb:because the	-6 6
k sb:both country	-12 12
k sb:by <person>	-8 8
k sb:confirm	-7 7
k sb:country have	11 -11
k sb:did	-7 7
k sb:did not	-10 10
k sb:end	13 -13
k sb:enter at	7 -7
k sb:face	-7 7
k sb:first	-12 12
k sb:for	16 -16
k sb:for <span>	6 -6
k sb:for a	8 -8
k sb:four	-8 8
k sb:from	7 -7
k sb:full	9 -9
k sb:further	7 -7
k sb:good	29 -29
k sb:good outside	12 -12
k sb:government have	-6 6
k sb:had been	8 -8
k sb:had not	-6 6
k sb:had the	-7 7
k sb:has	8 -8
k sb:has been	7 -7
k sb:have a	-14 14
k sb:have not	-7 7
k sb:he was	-6 6
k sb:his	16 -16
k sb:his <organisation>	6 -6
k sb:hour	-9 9
k sb:i	13 -13
k sb:if	12 -12
k sb:if nothing	-11 11
k sb:if there	12 -12
k sb:in	-17 17
k sb:in <month-gone>	-15 15
k sb:in <number>	-8 8
k sb:in <seat>	7 -7
k sb:in the	-18 18
k sb:into	-8 8
k sb:is	-6 6
k sb:is a	-10 10
k sb:is in	6 -6
k sb:is no	-6 6
k sb:is not	6 -6
k sb:is what	-8 8
k sb:it had	-6 6
k sb:it has	-10 10
k sb:it pay	-6 6
k sb:it was	15 -15
k sb:it would	-7 7
k sb:its	-10 10
k sb:its duty	-6 6
k sb:keep	-7 7
k sb:last	13 -13
k sb:lasting	6 -6
k sb:making	7 -7
k sb:making of	7 -7
k sb:medicine	9 -9
k sb:meet	14 -14
k sb:might	-10 10
k sb:more	10 -10
k sb:mr	12 -12
k sb:mr .	7 -7
k sb:negotiation	6 -6
k sb:neither	9 -9
k sb:new	-16 16
k sb:no	-13 13
k sb:no such	-14 14
k sb:nobody	6 -6
k sb:north	6 -6
k sb:north <quality>	6 -6
k sb:not part	6 -6
k sb:nothing is	-8 8
k sb:notice	-8 8
k sb:now	7 -7
k sb:of <level>	6 -6
k sb:of <number>	-8 8
k sb:of talk	-10 10
k sb:of the	-6 6
k sb:on	-7 7
k sb:on <day-gone>	-6 6
k sb:on the	-14 14
k sb:opened	-10 10
k sb:or	-7 7
k sb:order	11 -11
k sb:other	21 -21
k sb:out	10 -10
k sb:outside	13 -13
k sb:partner	8 -8
k sb:pay	-11 11
k sb:pay <level>	-9 9
k sb:permanent	9 -9
k sb:president	-8 8
k sb:question	10 -10
k sb:question :	9 -9
k sb:rate of	-16 16
k sb:receive	-8 8
k sb:reporter :	-6 6
k sb:representative	-9 9
k sb:representative ,	-10 10
k sb:same	9 -9
k sb:say <person>	-13 13
k sb:say it	10 -10
k sb:say on	-8 8
k sb:say the	-8 8
k sb:say there	7 -7
k sb:secretary	-10 10
k sb:secretary ,	-12 12
k sb:she	-6 6
k sb:should	9 -9
k sb:sign an	-6 6
k sb:sign the	7 -7
k sb:since	11 -11
k sb:since the	10 -10
k sb:steel	6 -6
k sb:still	6 -6
k sb:such	-11 11
k sb:tariff	-7 7
k sb:television	7 -7
k sb:tell <organisation>	-6 6
k sb:thank	-9 9
k sb:that is	-13 13
k sb:that its	8 -8
k sb:that the	21 -21
k sb:that there	-10 10
k sb:the	17 -17
k sb:the <organisation>	7 -7
k sb:the <person>	7 -7
k sb:the <seat>	-7 7
k sb:the making	7 -7
k sb:the new	-10 10
k sb:the north	6 -6
k sb:the same	8 -8
k sb:the second	-7 7
k sb:the talk	7 -7
k sb:the tariff	-8 8
k sb:the trade	-6 6
k sb:the truce	9 -9
k sb:the two	-9 9
k sb:their	-20 20
k sb:them	15 -15
k sb:them ,	8 -8
k sb:there	-10 10
k sb:there ,	-17 17
k sb:there is	-7 7
k sb:there was	8 -8
k sb:there were	-9 9
k sb:they	-17 17
k sb:they are	-14 14
k sb:they have	-11 11
k sb:they were	-18 18
k sb:to	11 -11
k sb:to a	-9 9
k sb:to go	-6 6
k sb:to pay	-11 11
k sb:trade	-17 17
k sb:trade representative	-9 9
k sb:truce	14 -14
k sb:two	-8 8
k sb:two government	-9 9
k sb:two side	-6 6
k sb:under its	8 -8
k sb:under the	7 -7
k sb:until	-13 13
k sb:until <day-ahead>	-9 9
k sb:up	13 -13
k sb:us	7 -7
k sb:vote	7 -7
k sb:was	7 -7
k sb:was in	-8 8
k sb:well	-15 15
k sb:were	-15 15
k sb:were not	6 -6
k sb:were the	7 -7
k sb:where	6 -6
k sb:which	25 -25
k sb:who	17 -17
k sb:will be	-8 8
k sb:with	-8 8
k sb:with <name>	8 -8
k sb:with the	-20 20
k sb:within	8 -8
k sb:without	13 -13
k sb:world	-8 8
k sb:would	6 -6
k sb:would take	-6 6
k sb:write that	9 -9
k sb:year	8 -8
k sb:yes	-8 8
k sb:yes ,	-8 8
k sb:you	6 -6
k sb:—	-11 11
k sides=1	9 -9
k sides=2	13 -13
k sides=3	-6 6
k sides=4	12 -12
k t0=past	-7 7
k t0=past-not	8 -8
k t0=past-passive	6 -6
k t0=perfect-not	-6 6
k t0=pluperfect	21 -21
k t0=present-not	7 -7
k t1=gerund	-7 7
k t1=past	-8 8
k t1=past-not	8 -8
k t1=perfect-not	-6 6
k t1=pluperfect	20 -20
k t1=present	13 -13
k t1=present-not	7 -7
k t2=future-passive	6 -6
k t2=gerund	-13 13
k t2=infinitive	6 -6
k t2=participle-passive	-12 12
k t2=past	33 -33
k t2=present	-6 6
k v0-none	7 -7
k v0=announce	-8 8
k v0=call	-8 8
k v0=come	6 -6
k v0=keep	-7 7
k v0=negotiate	-12 12
k v1=announce	-8 8
k v1=call	-7 7
k v1=come	6 -6
k v1=enter	6 -6
k v1=have	-7 7
k v1=keep	-8 8
k v1=negotiate	-8 8
k v1=sign	6 -6
k v1=want	8 -8
k v2-none	13 -13
k v2=announce	6 -6
k v2=be	10 -10
k v2=bring	-9 9
k v2=come	15 -15
k v2=negotiate	-7 7
k v2=other	-10 10
k v2=plan	8 -8
k v2=settle	-15 15
k v2=start	-18 18
k v2=win	7 -7
k vt0=agree present	-8 8
k vt0=announce past	-14 14
k vt0=be modal	6 -6
k vt0=come past	6 -6
k vt0=have past	-6 6
k vt0=make past	-6 6
k vt0=negotiate present	-15 15
k vt0=pay present	11 -11
k vt1=agree perfect	9 -9
k vt1=agree present	-8 8
k vt1=announce past	-14 14
k vt1=be future	-6 6
k vt1=be modal	6 -6
k vt1=be present	6 -6
k vt1=come past	6 -6
k vt1=have past	-6 6
k vt1=make past	-6 6
k vt1=negotiate present	-15 15
k vt1=pay present	11 -11
k vt1=say past	-6 6
k vt1=sign participle	11 -11
k vt2=agree participle	-12 12
k vt2=agree past	18 -18
k vt2=come present	6 -6
k vt2=get past	14 -14
k vt2=get present	-7 7
k vt2=negotiate gerund	-12 12
k vt2=other past	-9 9
k vt2=other perfect	-13 13
k vt2=other present	18 -18
k vt2=plan present	6 -6
k vt2=reach present	7 -7
k vt2=settle past	-11 11
k vt2=strike participle	-6 6
k vt2=take past	6 -6
k vt2=take present	-12 12
l1='s	-7 7
l1=/	-17 17
l1=:	-11 11
l1=;	12 -12
l1=<day-gone>	-26 26
l1=<level-noun>	7 -7
l1=<v-bear>	40 -40
l1=<v-begin>	19 -19
l1=<v-down>	-12 12
l1=<v-impose>	10 -10
l1=<v-say>	6 -6
l1=<v-target>	14 -14
l1=after	13 -13
l1=against	6 -6
l1=as	8 -8
l1=because	-6 6
l1=by	-8 8
l1=doe	-11 11
l1=enter	31 -31
l1=for	19 -19
l1=from	6 -6
l1=in	14 -14
l1=is	6 -6
l1=its	7 -7
l1=most	-10 10
l1=of	8 -8
l1=on	16 -16
l1=only	-14 14
l1=over	15 -15
l1=pay	12 -12
l1=take	11 -11
l1=than	6 -6
l1=that	-10 10
l1=to	15 -15
l1=under	-20 20
l1=what	-23 23
l1=when	-6 6
l1=whether	6 -6
l1=which	21 -21
l1=with	-9 9
l1=—	-16 16
l1=•	9 -9
l2="	7 -7
l2='s	7 -7
l2=-	-11 11
l2=:	-17 17
l2=;	-18 18
l2=<agent>	-6 6
l2=<begin>	-11 11
l2=<day-ahead>	11 -11
l2=<day-gone>	-10 10
l2=<day-today>	-9 9
l2=<gate>	-8 8
l2=<level>	17 -17
l2=<money>	-6 6
l2=<not>	-18 18
l2=<office>	21 -21
l2=<organisation>	-8 8
l2=<quality>	8 -8
l2=<span>	10 -10
l2=<v-agree>	-13 13
l2=<v-bear>	17 -17
l2=<v-begin>	25 -25
l2=<v-deny>	6 -6
l2=<v-down>	10 -10
l2=<v-return>	20 -20
l2=<v-sell>	8 -8
l2=accord	-9 9
l2=agree	15 -15
l2=approve	-7 7
l2=are	6 -6
l2=as	-17 17
l2=bargain	-6 6
l2=begin	6 -6
l2=between	17 -17
l2=bring	-7 7
l2=busan	9 -9
l2=butter	-12 12
l2=by	8 -8
l2=call	7 -7
l2=car	7 -7
l2=cement	12 -12
l2=come	6 -6
l2=conclude	-27 27
l2=deal	-9 9
l2=deny	6 -6
l2=do	8 -8
l2=duty	6 -6
l2=from	-18 18
l2=get	-6 6
l2=go	10 -10
l2=good	-9 9
l2=had	6 -6
l2=in	15 -15
l2=into	6 -6
l2=is	-8 8
l2=its	-17 17
l2=law	-9 9
l2=leave	7 -7
l2=meet	10 -10
l2=nor	-6 6
l2=off	-8 8
l2=oil	15 -15
l2=out	7 -7
l2=paper	-7 7
l2=question	-13 13
l2=report	-9 9
l2=republic	-9 9
l2=return	20 -20
l2=settle	19 -19
l2=sign	-18 18
l2=so	-23 23
l2=sugar	-9 9
l2=summit	13 -13
l2=talk	10 -10
l2=talking	-8 8
l2=tariff	-12 12
l2=there	-9 9
l2=those	7 -7
l2=truce	24 -24
l2=true	-7 7
l2=trump	-12 12
l2=turnberry	38 -38
l2=understanding	13 -13
l2=up	9 -9
l2=wait	9 -9
l2=war	7 -7
l2=watche	-7 7
l2=what	21 -21
l2=year	7 -7
l3='s	23 -23
l3=)	6 -6
l3=,	-8 8
l3=-	8 -8
l3=.	10 -10
l3=;	-8 8
l3=<day-ahead>	-7 7
l3=<day-gone>	-14 14
l3=<day-today>	10 -10
l3=<duty>	-14 14
l3=<level-noun>	12 -12
l3=<level>	-16 16
l3=<name>	-8 8
l3=<not>	-7 7
l3=<number>	-7 7
l3=<office>	-26 26
l3=<organisation>	9 -9
l3=<person>	19 -19
l3=<quality>	8 -8
l3=<sender>	10 -10
l3=<v-agree>	6 -6
l3=<v-bear>	14 -14
l3=<v-buy>	7 -7
l3=<v-impose>	19 -19
l3=<v-say>	-18 18
l3=<v-target>	10 -10
l3=a	8 -8
l3=about	-6 6
l3=also	-19 19
l3=and	-17 17
l3=are	6 -6
l3=arrangement	10 -10
l3=at	-14 14
l3=be	-11 11
l3=beef	-6 6
l3=between	-6 6
l3=buy	7 -7
l3=conclude	-6 6
l3=country	-15 15
l3=deal	-8 8
l3=do	-6 6
l3=donald	-12 12
l3=for	11 -11
l3=from	20 -20
l3=go	-10 10
l3=had	12 -12
l3=has	-15 15
l3=he	11 -11
l3=i	-9 9
l3=in	24 -24
l3=is	12 -12
l3=its	28 -28
l3=mr	-9 9
l3=negotiation	-10 10
l3=no	-18 18
l3=not	12 -12
l3=of	21 -21
l3=off	8 -8
l3=one	8 -8
l3=only	-15 15
l3=own	30 -30
l3=partner	-9 9
l3=pay	12 -12
l3=question	11 -11
l3=report	-10 10
l3=same	-18 18
l3=sanctioning	8 -8
l3=say	-8 8
l3=sheet	6 -6
l3=sign	10 -10
l3=still	14 -14
l3=talk	6 -6
l3=tariff	-15 15
l3=that	-11 11
l3=the	7 -7
l3=there	10 -10
l3=they	9 -9
l3=to	26 -26
l3=trade	-23 23
l3=understanding	-8 8
l3=we	-19 19
l3=which	-6 6
l3=will	12 -12
l3=with	6 -6
l3=—	-20 20
l4='s	-15 15
l4=,	12 -12
l4=-	9 -9
l4=:	22 -22
l4=;	16 -16
l4=<agent>	-6 6
l4=<begin>	-15 15
l4=<day-gone>	-14 14
l4=<day-today>	-19 19
l4=<goods>	13 -13
l4=<money>	9 -9
l4=<name>	16 -16
l4=<number>	17 -17
l4=<person>	-21 21
l4=<seat>	7 -7
l4=<v-agree>	15 -15
l4=<v-begin>	-15 15
l4=<v-buy>	20 -20
l4=<v-impose>	19 -19
l4=<v-stay>	16 -16
l4=<v-suspend>	6 -6
l4=<v-target>	-16 16
l4=a	-10 10
l4=after	-14 14
l4=agreement	-6 6
l4=all	-6 6
l4=also	-7 7
l4=and	9 -9
l4=be	7 -7
l4=begin	-8 8
l4=deal	-20 20
l4=duty	8 -8
l4=fact	6 -6
l4=for	-9 9
l4=framework	9 -9
l4=get	11 -11
l4=good	14 -14
l4=had	9 -9
l4=his	10 -10
l4=in	7 -7
l4=is	22 -22
l4=its	6 -6
l4=nothing	-7 7
l4=of	-7 7
l4=off	-7 7
l4=on	-19 19
l4=open	-6 6
l4=or	6 -6
l4=order	20 -20
l4=own	7 -7
l4=paper	-7 7
l4=president	-10 10
l4=reach	7 -7
l4=round	8 -8
l4=same	9 -9
l4=sign	9 -9
l4=talk	-8 8
l4=tea	-10 10
l4=their	9 -9
l4=they	13 -13
l4=trade	26 -26
l4=two	-7 7
l4=under	11 -11
l4=was	-8 8
l4=we	-16 16
l4=week	-12 12
l4=which	-6 6
l4=write	-6 6
l4=—	27 -27
l=, after	-10 10
l=, and	6 -6
l=, in	6 -6
l=, that	-10 10
l=, when	-7 7
l=- the	7 -7
l=: and	-14 14
l=: with	-7 7
l=<begin> a	-15 15
l=<begin> for	11 -11
l=<begin> only	-14 14
l=<begin> with	-6 6
l=<begin> •	9 -9
l=<day-gone> ,	-12 12
l=<day-gone> the	10 -10
l=<day-today> —	-12 12
l=<level> ,	-10 10
l=<level> ;	9 -9
l=<level> in	21 -21
l=<level> on	12 -12
l=<name> ,	-20 20
l=<name> -	6 -6
l=<name> —	-14 14
l=<number> /	-21 21
l=<organisation> from	-8 8
l=<person> :	-7 7
l=<span> after	6 -6
l=accord with	-12 12
l=agree in	10 -10
l=agreement between	-7 7
l=and the	-9 9
l=and with	9 -9
l=as the	-16 16
l=bargain with	-6 6
l=between the	17 -17
l=busan ,	9 -9
l=conclude in	-17 17
l=deny that	6 -6
l=duty on	8 -8
l=from the	-18 18
l=good of	-11 11
l=in the	13 -13
l=is in	-8 8
l=meet in	9 -9
l=negotiate with	-9 9
l=of the	-6 6
l=on <day-gone>	-10 10
l=on the	12 -12
l=one with	-10 10
l=question :	-13 13
l=report that	-9 9
l=reporter in	-8 8
l=republic of	-9 9
l=settle with	19 -19
l=sign with	-19 19
l=sugar from	-9 9
l=talking to	-7 7
l=tariff on	-9 9
l=those of	10 -10
l=to the	-10 10
l=truce with	23 -23
l=true that	-7 7
l=trump and	-12 12
l=turnberry ,	29 -29
l=under the	-6 6
l=understanding with	10 -10
l=war with	7 -7
l=what doe	9 -9
l=what the	9 -9
l=with his	-10 10
l=with the	-9 9
l=with which	17 -17
lead=-	-12 12
lead=7	-21 21
lead=:	-14 14
lead=american	-10 10
lead=argentina	-9 9
lead=australian	-7 7
lead=beef	-8 8
lead=beijing	18 -18
lead=bern	-11 11
lead=brazil	13 -13
lead=brazilian	8 -8
lead=britain	-18 18
lead=british	-11 11
lead=brussels	-11 11
lead=canada	26 -26
lead=china	70 -70
lead=chinese	28 -28
lead=ethiopia	10 -10
lead=eu	15 -15
lead=european	-11 11
lead=fiji	-6 6
lead=for	22 -22
lead=from	11 -11
lead=georgian	-9 9
lead=ghana	-6 6
lead=goods	-12 12
lead=india	9 -9
lead=indian	-9 9
lead=ireland	7 -7
lead=israel	11 -11
lead=its	-6 6
lead=japan	-19 19
lead=japanese	-10 10
lead=kazakhstan	12 -12
lead=kenya	16 -16
lead=korea	-25 25
lead=korean	11 -11
lead=kuala	10 -10
lead=lebanon	-12 12
lead=malaysia	-27 27
lead=malta	-14 14
lead=mexican	12 -12
lead=mexico	36 -36
lead=morocco	13 -13
lead=negotiators	16 -16
lead=nepal	13 -13
lead=new	-32 32
lead=no	23 -23
lead=norway	-13 13
lead=on	-9 9
lead=only	-14 14
lead=ottawa	19 -19
lead=pakistan	15 -15
lead=paraguay	-7 7
lead=peru	-28 28
lead=romania	9 -9
lead=samoa	-27 27
lead=senegal	6 -6
lead=seoul	-7 7
lead=since	9 -9
lead=singapore	15 -15
lead=so	-10 10
lead=south	-20 20
lead=swiss	10 -10
lead=switzerland	-17 17
lead=taiwan	-14 14
lead=there	-20 20
lead=tonga	12 -12
lead=trade	18 -18
lead=treasury	8 -8
lead=two	11 -11
lead=u.s.	13 -13
lead=uganda	-11 11
lead=vice	-10 10
lead=vietnam	-7 7
lead=washington	7 -7
lead=we	9 -9
lead=what	-6 6
lead=which	9 -9
lead=who	10 -10
lead=zimbabwe	-8 8
lead=—	-6 6
lead=•	16 -16
level here	-12 12
level third	-14 14
lll='s agreement with	15 -15
lll='s talk with	-14 14
lll=, <day-today> —	-12 12
lll=, <name> ,	-7 7
lll=, <name> and	6 -6
lll=, <seat> and	-9 9
lll=, under which	-10 10
lll=, with which	15 -15
lll=<begin> <begin> a	-15 15
lll=<begin> <begin> for	11 -11
lll=<begin> <begin> only	-14 14
lll=<begin> <begin> with	-6 6
lll=<begin> <begin> •	9 -9
lll=<begin> <name> ,	14 -14
lll=<begin> <name> and	11 -11
lll=<begin> <number> /	-21 21
lll=<begin> <person> ,	7 -7
lll=<begin> <person> of	6 -6
lll=<begin> good of	-20 20
lll=<begin> question :	-13 13
lll=<begin> talk with	17 -17
lll=<level> in the	8 -8
lll=<name> , and	9 -9
lll=<name> , the	-7 7
lll=<name> and the	-10 10
lll=<name> tariff on	-10 10
lll=<number> , and	-11 11
lll=<person> , the	-10 10
lll=<quality> duty on	10 -10
lll=a treaty with	7 -7
lll=a truce with	8 -8
lll=agreement with the	-9 9
lll=at <level> ,	-18 18
lll=be hold in	-7 7
lll=between <name> and	-14 14
lll=between <seat> and	13 -13
lll=deal with the	-7 7
lll=donald trump and	-12 12
lll=from <name> and	10 -10
lll=is negotiate with	14 -14
lll=its agreement with	11 -11
lll=its negotiation with	7 -7
lll=its tariff on	-7 7
lll=on <day-gone> in	-9 9
lll=on <day-gone> the	10 -10
lll=own agreement with	21 -21
lll=pay <level> in	7 -7
lll=sanctioning <name> and	8 -8
lll=tell reporter in	-8 8
lll=the <name> ,	-8 8
lll=the <name> —	-16 16
lll=the agreement with	-6 6
lll=the arrangement with	9 -9
lll=the republic of	-10 10
lll=the truce with	14 -14
lll=the war with	6 -6
lll=trade agreement with	-21 21
lll=trade deal with	-18 18
lll=trade with the	-10 10
lll=was sign in	-7 7
lll=with <name> and	-25 25
lll=— <name> and	-20 20
lr=, 's	8 -8
lr=, (	-6 6
lr=, <level>	9 -9
lr=, and	-18 18
lr=, good	-7 7
lr=, has	10 -10
lr=, is	12 -12
lr=, time	-6 6
lr=: 's	-11 11
lr=: ,	9 -9
lr=: has	-30 30
lr=: is	9 -9
lr=: sign	-18 18
lr=; ,	13 -13
lr=; has	-10 10
lr=<begin> 's	10 -10
lr=<begin> -	7 -7
lr=<begin> .	-12 12
lr=<begin> :	13 -13
lr=<begin> <level>	-45 45
lr=<begin> <person>	11 -11
lr=<begin> agree	-7 7
lr=<begin> ask	-7 7
lr=<begin> followed	-11 11
lr=<begin> go	9 -9
lr=<begin> good	-8 8
lr=<begin> had	8 -8
lr=<begin> is	-6 6
lr=<begin> official	-7 7
lr=<begin> one	-9 9
lr=<begin> pay	32 -32
lr=<begin> reach	7 -7
lr=<begin> say	17 -17
lr=<begin> sell	12 -12
lr=<begin> settle	-6 6
lr=<begin> sign	-16 16
lr=<begin> take	-6 6
lr=<begin> will	6 -6
lr=<begin> —	-6 6
lr=<day-gone> and	-12 12
lr=a delegation	-13 13
lr=after and	23 -23
lr=and (	-7 7
lr=and ,	-31 31
lr=and <level>	11 -11
lr=and act	11 -11
lr=and agree	6 -6
lr=and are	-8 8
lr=and at	9 -9
lr=and end	8 -8
lr=and had	-12 12
lr=and have	-16 16
lr=and is	9 -9
lr=and negotiator	6 -6
lr=and pay	11 -11
lr=and say	-6 6
lr=and take	8 -8
lr=and the	6 -6
lr=and will	-18 18
lr=because has	-7 7
lr=enter at	18 -18
lr=enter free	11 -11
lr=for ,	32 -32
lr=from ,	-7 7
lr=from .	12 -12
lr=from and	13 -13
lr=from on	9 -9
lr=from that	-10 10
lr=from will	13 -13
lr=his colleague	-7 7
lr=in ,	8 -8
lr=in .	10 -10
lr=in <day-gone>	10 -10
lr=in <end>	-15 15
lr=in and	14 -14
lr=in for	-8 8
lr=in in	9 -9
lr=in on	-16 16
lr=in that	-10 10
lr=in the	6 -6
lr=is 's	-8 8
lr=most good	-11 11
lr=of ,	21 -21
lr=of .	11 -11
lr=of <level>	-10 10
lr=of and	18 -18
lr=of are	-11 11
lr=of oil	6 -6
lr=of pay	-11 11
lr=on 's	8 -8
lr=on ,	6 -6
lr=on car	-21 21
lr=over oil	12 -12
lr=that 's	-12 12
lr=that ,	-10 10
lr=that good	-8 8
lr=that will	-9 9
lr=the '	9 -9
lr=the 's	-8 8
lr=the ,	-15 15
lr=the -	-8 8
lr=the .	-24 24
lr=the :	7 -7
lr=the <day-today>	10 -10
lr=the <level>	6 -6
lr=the agree	-11 11
lr=the announce	-12 12
lr=the are	-8 8
lr=the at	-14 14
lr=the cabinet	6 -6
lr=the come	-6 6
lr=the had	-13 13
lr=the have	10 -10
lr=the in	-7 7
lr=the is	-25 25
lr=the last	12 -12
lr=the on	16 -16
lr=the one	7 -7
lr=the paper	-10 10
lr=the parliament	-10 10
lr=the pay	-6 6
lr=the published	17 -17
lr=the rate	-14 14
lr=the say	10 -10
lr=the side	8 -8
lr=the sign	24 -24
lr=the take	-7 7
lr=the tariff	11 -11
lr=the to	-8 8
lr=the under	9 -9
lr=the —	-7 7
lr=under 's	-20 20
lr=what and	-19 19
lr=what get	-12 12
lr=with 's	6 -6
lr=with .	12 -12
lr=with :	-7 7
lr=with ?	-16 16
lr=with about	-12 12
lr=with and	-28 28
lr=with are	30 -30
lr=with at	15 -15
lr=with by	-15 15
lr=with continue	-8 8
lr=with has	7 -7
lr=with in	-8 8
lr=with is	12 -12
lr=with on	-26 26
lr=with president	6 -6
lr=with since	9 -9
lr=with the	-11 11
lr=with there	-6 6
lr=with was	7 -7
lr=with we	-7 7
lr=with were	-8 8
lr=with would	-9 9
named=1	-23 23
named=2	-13 13
named=3	34 -34
named=4	56 -56
nc2=agree	8 -8
nc2=begin	6 -6
nc2=propose	11 -11
nc2=say	-12 12
nc2=sell	8 -8
nc2=stay	11 -11
nc2=suspend	7 -7
nc2=target	-33 33
nc2=threaten	-11 11
nct2=agree participle-passive	-18 18
nct2=agree perfect	9 -9
nct2=agree present	11 -11
nct2=agree present-passive	9 -9
nct2=bear gerund	-15 15
nct2=bear modal	-7 7
nct2=bear past	7 -7
nct2=bear perfect	14 -14
nct2=bear present	7 -7
nct2=bear present-passive	7 -7
nct2=begin future	12 -12
nct2=begin perfect	7 -7
nct2=down modal	-13 13
nct2=down past	15 -15
nct2=down present-passive	7 -7
nct2=impose future	-9 9
nct2=impose gerund	11 -11
nct2=impose participle-passive	-10 10
nct2=impose present-passive	11 -11
nct2=propose modal	7 -7
nct2=propose past	13 -13
nct2=propose present-passive	6 -6
nct2=say present	-15 15
nct2=sell present	12 -12
nct2=stay future	16 -16
nct2=stay perfect	-8 8
nct2=target participle-passive	-9 9
nct2=target present	-10 10
nct2=up present	-6 6
next="	6 -6
next=(	-7 7
next=:	13 -13
next=and	-17 17
next=but	13 -13
next=if	11 -11
next=that	-9 9
next=—	-14 14
nhas-past	7 -7
nhas-perfect	9 -9
nhas-pluperfect	-10 10
no word	47 -47
nt2=infinitive	-16 16
nt2=modal	-8 8
nt2=participle-passive	-8 8
nt2=pluperfect	-6 6
nt2=present-passive	9 -9
nt2=present-passive-not	13 -13
nv2=announce	-9 9
nv2=charge	-21 21
nv2=come	-6 6
nv2=cut	14 -14
nv2=discuss	7 -7
nv2=enter	14 -14
nv2=fall	-9 9
nv2=hold	6 -6
nv2=know	9 -9
nv2=make	6 -6
nv2=negotiate	8 -8
nv2=offer	7 -7
nv2=pay	-10 10
nv2=say	-16 16
nv2=settle	9 -9
nv2=threaten	-12 12
nvt2=agree participle	-18 18
nvt2=agree present	12 -12
nvt2=announce past	-9 9
nvt2=be future	13 -13
nvt2=be perfect	-8 8
nvt2=charge perfect	-8 8
nvt2=charge present	-16 16
nvt2=cut present	14 -14
nvt2=discuss future	7 -7
nvt2=enter present	10 -10
nvt2=get past	7 -7
nvt2=get present	-10 10
nvt2=go past	8 -8
nvt2=go present	-6 6
nvt2=know present	7 -7
nvt2=negotiate present	12 -12
nvt2=pay future	-7 7
nvt2=pay modal	-9 9
nvt2=say present	-20 20
nvt2=sell past	-6 6
nvt2=sell present	9 -9
nvt2=take past	-8 8
nvt2=want present	-6 6
of union	52 -52
of union beside it	71 -71
others=2	39 -39
others=3	-11 11
others=4	19 -19
p	13 -13
p US	108 -108
p named=1	-30 30
p named=3	8 -8
p named=4	58 -58
p of union	42 -42
p of union beside it	60 -60
p others=1	6 -6
p others=2	15 -15
p others=3	-11 11
p others=4	19 -19
p part=side	20 -20
p part=side abroad	13 -13
p part=side home	8 -8
p part=side no truce	6 -6
p part=side of US	-41 41
p part=side truce	15 -15
p part=third truce	-6 6
p part=unsided	22 -22
p part=unsided home	22 -22
p part=unsided truce	23 -23
p rank=0	14 -14
p rank=4	6 -6
p sides=1	24 -24
p sides=2	16 -16
part failed third	-11 11
part made side	7 -7
part made third	-13 13
part no	6 -6
part=side	21 -21
part=side abroad	6 -6
part=side home	16 -16
part=side no truce	-12 12
part=side of US	-49 49
part=side truce	34 -34
part=third no truce	13 -13
part=third of US	18 -18
part=unsided	30 -30
part=unsided home	31 -31
part=unsided truce	30 -30
pc0=agree	7 -7
pc0=begin	-6 6
pc0=down	9 -9
pc0=end	14 -14
pc0=impose	-8 8
pc0=target	6 -6
pc0=up	6 -6
pc1=down	9 -9
pc1=end	10 -10
pc1=impose	-7 7
pc1=return	7 -7
pc1=say	-7 7
pc1=up	7 -7
pct0=begin perfect	-11 11
pct0=down present	8 -8
pct0=end past	7 -7
pct0=impose past	-8 8
pct0=impose past-passive	-10 10
pct0=impose pluperfect	11 -11
pct0=propose past	8 -8
pct0=propose present	-10 10
pct0=say modal	-6 6
pct0=say past-passive	-11 11
pct0=sell past	7 -7
pct0=stay past	-7 7
pct0=stay perfect	7 -7
pct0=up present	10 -10
pct1=bear present	7 -7
pct1=begin perfect	-11 11
pct1=down present	8 -8
pct1=end past	7 -7
pct1=impose past	-9 9
pct1=impose past-passive	-10 10
pct1=impose pluperfect	9 -9
pct1=impose present	-8 8
pct1=propose past	6 -6
pct1=propose present	-10 10
pct1=say gerund	-12 12
pct1=say modal	-6 6
pct1=say participle-passive	-7 7
pct1=say past-passive	-11 11
pct1=sell past	7 -7
pct1=stay participle-passive	-7 7
pct1=stay past	-7 7
pct1=stay perfect	7 -7
pct1=up present	10 -10
phas-future	-7 7
phas-infinitive	16 -16
phas-modal	6 -6
phas-participle	-9 9
phas-pluperfect	18 -18
prep=against	6 -6
prep=and side	-10 10
prep=and third	15 -15
prep=between	8 -8
prep=between side	21 -21
prep=between third	-12 12
prep=by side	-7 7
prep=for	20 -20
prep=for side	21 -21
prep=from side	-14 14
prep=from third	8 -8
prep=in	19 -19
prep=in side	-22 22
prep=in third	50 -50
prep=like side	-8 8
prep=none	16 -16
prep=none side	11 -11
prep=none third	6 -6
prep=of	12 -12
prep=of side	-6 6
prep=of third	23 -23
prep=the	6 -6
prep=the side	33 -33
prep=the third	-18 18
prep=with	-14 14
prep=with side	11 -11
prep=with third	-31 31
prior1 agreement	-23 23
prior1 agreement side	16 -16
prior1 agreement third	-35 35
prior1 does not	37 -37
prior1 making side	17 -17
prior1 making third	-17 17
prior1 names it	-54 54
prior1 one side	27 -27
prior1 one third	-22 22
prior1 talks side	6 -6
prior2 agreement	-14 14
prior2 agreement side	26 -26
prior2 agreement third	-23 23
prior2 does not	16 -16
prior2 making side	11 -11
prior2 names it	12 -12
prior2 one	-12 12
prior2 one side	10 -10
prior2 one third	-17 17
prior2 talks	-15 15
prior2 talks side	11 -11
prior2 talks third	-23 23
pt0=past-passive	-9 9
pt0=pluperfect	17 -17
pt0=present	7 -7
pt0=present-not	-17 17
pt1=gerund	-6 6
pt1=infinitive	16 -16
pt1=participle-passive	-10 10
pt1=past-passive	-9 9
pt1=pluperfect	16 -16
pt1=present	11 -11
pt1=present-not	-17 17
pv0=agree	9 -9
pv0=announce	-14 14
pv0=approve	6 -6
pv0=begin	-6 6
pv0=end	7 -7
pv0=fall	9 -9
pv0=have	-15 15
pv0=reach	7 -7
pv0=show	10 -10
pv0=tell	13 -13
pv0=write	7 -7
pv1=agree	7 -7
pv1=announce	-14 14
pv1=approve	6 -6
pv1=begin	-8 8
pv1=end	7 -7
pv1=fall	9 -9
pv1=know	-7 7
pv1=pay	6 -6
pv1=show	10 -10
pv1=tell	13 -13
pvt0=add past	6 -6
pvt0=agree past	6 -6
pvt0=announce past	-16 16
pvt0=fall present	7 -7
pvt0=go present	9 -9
pvt0=have past	-7 7
pvt0=have present	-9 9
pvt0=other present	-10 10
pvt0=pay present	9 -9
pvt0=reach past	7 -7
pvt0=sell past	6 -6
pvt0=tell past	17 -17
pvt0=write past	6 -6
pvt1=add past	6 -6
pvt1=agree past	6 -6
pvt1=announce past	-16 16
pvt1=fall present	7 -7
pvt1=go present	8 -8
pvt1=have past	-7 7
pvt1=know participle	-7 7
pvt1=make participle	-7 7
pvt1=other present	-10 10
pvt1=pay present	12 -12
pvt1=reach past	7 -7
pvt1=sell past	6 -6
pvt1=tell past	17 -17
pvt1=write past	6 -6
q:"	32 -32
q:*	8 -8
q:,	8 -8
q:-	27 -27
q:.	-6 6
q:/	-6 6
q::	-26 26
q:<day-ahead>	11 -11
q:<day-today>	-14 14
q:<gate>	21 -21
q:<goods>	20 -20
q:<level-noun>	17 -17
q:<level>	-12 12
q:<money>	24 -24
q:<month-ahead>	22 -22
q:<not>	10 -10
q:<number>	-13 13
q:<office>	-7 7
q:<organisation>	-11 11
q:<person>	13 -13
q:<seat>	-12 12
q:<span>	9 -9
q:<taker>	13 -13
q:<v-agree>	-10 10
q:<v-begin>	11 -11
q:<v-buy>	18 -18
q:<v-deny>	-6 6
q:<v-end>	-8 8
q:<v-impose>	-11 11
q:<v-propose>	-7 7
q:<v-say>	12 -12
q:<v-sell>	-6 6
q:<v-suspend>	-8 8
q:<v-target>	11 -11
q:a	-8 8
q:above	24 -24
q:add	8 -8
q:affected	6 -6
q:after	21 -21
q:again	-6 6
q:ago	-21 21
q:agree	-31 31
q:agreement	-16 16
q:all	12 -12
q:allow	-9 9
q:almost	-9 9
q:already	10 -10
q:also	-7 7
q:amount	-6 6
q:an	-7 7
q:and	29 -29
q:announce	12 -12
q:announcement	-11 11
q:another	-14 14
q:any	6 -6
q:apply	10 -10
q:arrangement	7 -7
q:ask	11 -11
q:at	-18 18
q:auckland	-7 7
q:banana	-14 14
q:bargain	-7 7
q:be	-12 12
q:bean	6 -6
q:because	10 -10
q:become	-19 19
q:beef	-8 8
q:before	-13 13
q:better	-8 8
q:between	12 -12
q:biggest	23 -23
q:both	-12 12
q:bring	15 -15
q:but	8 -8
q:buy	10 -10
q:buyer	7 -7
q:by	19 -19
q:call	-6 6
q:car	11 -11
q:charge	6 -6
q:chip	7 -7
q:christma	6 -6
q:colleague	-7 7
q:come	9 -9
q:commerce	7 -7
q:company	6 -6
q:competitor	9 -9
q:conclude	-11 11
q:condition	6 -6
q:consider	-10 10
q:could	11 -11
q:country	21 -21
q:cover	13 -13
q:day	7 -7
q:deadline	-11 11
q:deal	-15 15
q:discuss	15 -15
q:doe	40 -40
q:down	-6 6
q:drug	7 -7
q:due	6 -6
q:duty	15 -15
q:each	9 -9
q:earlier	-19 19
q:economy	15 -15
q:effect	11 -11
q:elsewhere	-6 6
q:everybody	-10 10
q:extend	9 -9
q:face	-6 6
q:fact	6 -6
q:fail	-14 14
q:far	-14 14
q:fentanyl	7 -7
q:first	22 -22
q:flew	13 -13
q:followed	7 -7
q:for	22 -22
q:force	-7 7
q:forced	11 -11
q:foreign	19 -19
q:framework	17 -17
q:friday	-10 10
q:full	-7 7
q:geneva	20 -20
q:get	-8 8
q:go	8 -8
q:good	-9 9
q:government	-6 6
q:half	-24 24
q:handshake	-14 14
q:happened	-13 13
q:has	-16 16
q:have	12 -12
q:he	-7 7
q:head	-7 7
q:hear	-17 17
q:here	12 -12
q:his	11 -11
q:hit	9 -9
q:home	12 -12
q:hope	-14 14
q:i	-12 12
q:if	-9 9
q:included	26 -26
q:instead	8 -8
q:interest	-8 8
q:is	6 -6
q:it	-8 8
q:its	28 -28
q:keep	-6 6
q:know	-9 9
q:kuala	-9 9
q:labor	6 -6
q:law	-12 12
q:leave	9 -9
q:length	6 -6
q:let	-20 20
q:letter	-12 12
q:lift	-17 17
q:like	10 -10
q:line	6 -6
q:list	-8 8
q:little	6 -6
q:long	12 -12
q:look	8 -8
q:lumpur	-9 9
q:m	-23 23
q:many	8 -8
q:market	19 -19
q:mean	-15 15
q:meanwhile	-14 14
q:medicine	-7 7
q:meet	-10 10
q:member	-6 6
q:merely	9 -9
q:midnight	-6 6
q:mill	-8 8
q:ministry	7 -7
q:month	-8 8
q:more	6 -6
q:morning	10 -10
q:most	-8 8
q:much	6 -6
q:name	9 -9
q:national	-14 14
q:negotiate	-13 13
q:neighbor	7 -7
q:neighbour	-10 10
q:never	6 -6
q:new	32 -32
q:nickel	10 -10
q:nil	-8 8
q:no	-12 12
q:north	10 -10
q:not	9 -9
q:note	8 -8
q:notice	-6 6
q:now	-7 7
q:of	-7 7
q:oil	-12 12
q:on	11 -11
q:once	-14 14
q:one	6 -6
q:only	-13 13
q:open	13 -13
q:or	6 -6
q:origin	-12 12
q:other	8 -8
q:our	7 -7
q:out	-11 11
q:over	17 -17
q:own	-6 6
q:p	-9 9
q:pact	13 -13
q:palm	-10 10
q:part	8 -8
q:partner	-11 11
q:past	-34 34
q:pay	13 -13
q:permit	11 -11
q:plan	6 -6
q:plant	-6 6
q:position	-8 8
q:prepare	-6 6
q:prime	-7 7
q:prolonged	-7 7
q:promise	10 -10
q:question	-14 14
q:raise	11 -11
q:rate	12 -12
q:reach	22 -22
q:read	-7 7
q:ready	-13 13
q:reference	-8 8
q:review	6 -6
q:rose	-9 9
q:round	7 -7
q:rubber	-8 8
q:rule	-8 8
q:same	-8 8
q:section	14 -14
q:see	11 -11
q:send	-16 16
q:set	7 -7
q:share	6 -6
q:sheet	6 -6
q:ship	6 -6
q:side	9 -9
q:since	20 -20
q:so	6 -6
q:some	-12 12
q:somebody	8 -8
q:soybean	10 -10
q:spoken	-9 9
q:statement	-7 7
q:stay	-8 8
q:strike	6 -6
q:subject	-7 7
q:such	9 -9
q:surcharge	7 -7
q:table	-6 6
q:take	-10 10
q:talk	27 -27
q:tariff	-6 6
q:tea	-20 20
q:television	7 -7
q:that	8 -8
q:their	-8 8
q:them	8 -8
q:there	-8 8
q:they	9 -9
q:thi	-14 14
q:thing	9 -9
q:those	-25 25
q:through	6 -6
q:tiktok	6 -6
q:time	6 -6
q:too	-17 17
q:trade	6 -6
q:truce	21 -21
q:twice	-7 7
q:understanding	6 -6
q:until	15 -15
q:up	-12 12
q:us	-23 23
q:view	9 -9
q:visit	8 -8
q:we	-16 16
q:week	-24 24
q:welcome	-13 13
q:well	-10 10
q:were	-6 6
q:what	-15 15
q:whatever	-8 8
q:when	11 -11
q:where	11 -11
q:which	12 -12
q:who	-28 28
q:whom	-21 21
q:why	-8 8
q:with	-22 22
q:without	17 -17
q:word	-11 11
q:worth	14 -14
q:would	13 -13
q:write	11 -11
q:yes	8 -8
q:yet	11 -11
q:york	6 -6
qt=future	10 -10
qt=modal	8 -8
qt=past	-9 9
qt=perfect	15 -15
qt=pluperfect	-7 7
qt=present	-8 8
quoted	8 -8
r1='	9 -9
r1=(	-7 7
r1=,	-14 14
r1=:	11 -11
r1=;	14 -14
r1=<day-gone>	15 -15
r1=<day-today>	-8 8
r1=<duty>	24 -24
r1=<gate>	18 -18
r1=<level-noun>	-11 11
r1=<person>	-11 11
r1=<v-bear>	15 -15
r1=<v-down>	18 -18
r1=<v-end>	10 -10
r1=<v-propose>	26 -26
r1=<v-sell>	6 -6
r1=<v-up>	7 -7
r1=?	-12 12
r1=a	11 -11
r1=about	-14 14
r1=accept	-14 14
r1=act	11 -11
r1=agree	-6 6
r1=agreement	-8 8
r1=announce	-21 21
r1=are	6 -6
r1=as	8 -8
r1=ask	-6 6
r1=at	7 -7
r1=banana	-7 7
r1=butter	10 -10
r1=cabinet	6 -6
r1=car	-12 12
r1=close	12 -12
r1=coal	-7 7
r1=cod	-7 7
r1=colleague	-7 7
r1=come	-12 12
r1=continue	-12 12
r1=could	11 -11
r1=cut	8 -8
r1=deal	14 -14
r1=delegation	-8 8
r1=doe	-14 14
r1=duty	7 -7
r1=end	10 -10
r1=followed	-11 11
r1=free	16 -16
r1=get	-9 9
r1=give	8 -8
r1=good	-21 21
r1=had	-7 7
r1=has	-12 12
r1=have	-6 6
r1=he	8 -8
r1=is	-6 6
r1=isn't	-13 13
r1=it	7 -7
r1=keep	7 -7
r1=last	16 -16
r1=now	9 -9
r1=oil	30 -30
r1=on	-16 16
r1=paper	-9 9
r1=parliament	-9 9
r1=pay	17 -17
r1=published	10 -10
r1=put	15 -15
r1=rate	-14 14
r1=rice	6 -6
r1=say	6 -6
r1=side	8 -8
r1=since	10 -10
r1=still	-10 10
r1=talk	-13 13
r1=tariff	16 -16
r1=that	-18 18
r1=the	-6 6
r1=time	-6 6
r1=trade	27 -27
r1=tuna	-18 18
r1=under	6 -6
r1=want	7 -7
r1=was	8 -8
r1=we	-7 7
r1=wheat	7 -7
r1=will	-9 9
r1=wine	-7 7
r1=with	17 -17
r1=would	10 -10
r1=—	-10 10
r2="	9 -9
r2=,	-12 12
r2=.	37 -37
r2=;	18 -18
r2=<day-today>	13 -13
r2=<end>	-8 8
r2=<goods>	9 -9
r2=<level-noun>	12 -12
r2=<month-gone>	14 -14
r2=<not>	-10 10
r2=<number>	46 -46
r2=<organisation>	-6 6
r2=<person>	36 -36
r2=<v-bear>	-6 6
r2=<v-begin>	-6 6
r2=<v-end>	-10 10
r2=<v-impose>	15 -15
r2=<v-sell>	18 -18
r2=<v-suspend>	-6 6
r2=<v-target>	25 -25
r2=<v-up>	14 -14
r2=?	10 -10
r2=a	-30 30
r2=after	9 -9
r2=agreement	-7 7
r2=all	-14 14
r2=already	-8 8
r2=also	9 -9
r2=announce	9 -9
r2=another	7 -7
r2=are	6 -6
r2=as	-6 6
r2=await	-8 8
r2=been	-11 11
r2=both	-10 10
r2=but	8 -8
r2=call	9 -9
r2=can	6 -6
r2=car	-20 20
r2=coffee	-11 11
r2=conclude	-19 19
r2=continue	22 -22
r2=court	7 -7
r2=done	14 -14
r2=duty	-6 6
r2=end	-18 18
r2=enter	-15 15
r2=expect	-7 7
r2=fish	-7 7
r2=for	8 -8
r2=foreign	8 -8
r2=framework	17 -17
r2=free	7 -7
r2=from	12 -12
r2=gave	-7 7
r2=go	12 -12
r2=half	9 -9
r2=has	10 -10
r2=have	9 -9
r2=hold	-8 8
r2=in	-20 20
r2=into	-9 9
r2=is	-9 9
r2=its	-10 10
r2=just	-12 12
r2=last	-6 6
r2=make	-12 12
r2=meet	-7 7
r2=minister	-10 10
r2=negotiate	-7 7
r2=negotiator	9 -9
r2=not	-12 12
r2=nothing	6 -6
r2=now	-18 18
r2=off	8 -8
r2=offer	-9 9
r2=opened	13 -13
r2=other	9 -9
r2=our	-11 11
r2=out	8 -8
r2=outside	7 -7
r2=own	7 -7
r2=part	-9 9
r2=pay	8 -8
r2=powder	-8 8
r2=president	-15 15
r2=published	10 -10
r2=put	-9 9
r2=remain	-11 11
r2=remove	-7 7
r2=same	-9 9
r2=say	-15 15
r2=sell	15 -15
r2=still	-9 9
r2=strike	8 -8
r2=tea	9 -9
r2=the	-7 7
r2=their	28 -28
r2=to	-8 8
r2=too	-11 11
r2=trade	19 -19
r2=two	6 -6
r2=under	19 -19
r2=want	8 -8
r2=was	-6 6
r2=which	-7 7
r2=who	-9 9
r2=whose	-12 12
r2=with	-16 16
r2=would	10 -10
r2=xi	9 -9
r2=yes	-9 9
r3="	8 -8
r3=(	9 -9
r3=)	-6 6
r3=.	-22 22
r3=:	-6 6
r3=;	24 -24
r3=<agent>	35 -35
r3=<day-ahead>	17 -17
r3=<day-today>	18 -18
r3=<duty>	6 -6
r3=<end>	21 -21
r3=<gate>	-27 27
r3=<level>	16 -16
r3=<name>	-14 14
r3=<number>	12 -12
r3=<office>	-16 16
r3=<person>	8 -8
r3=<seat>	29 -29
r3=<sender>	10 -10
r3=<span>	20 -20
r3=<v-agree>	7 -7
r3=<v-bear>	25 -25
r3=<v-end>	7 -7
r3=<v-impose>	13 -13
r3=<v-propose>	14 -14
r3=<v-return>	10 -10
r3=<v-sell>	-7 7
r3=<v-stay>	-24 24
r3=<v-threaten>	13 -13
r3=a	22 -22
r3=after	-6 6
r3=agree	-13 13
r3=agreement	8 -8
r3=an	-10 10
r3=and	-14 14
r3=announce	7 -7
r3=are	-27 27
r3=as	7 -7
r3=been	13 -13
r3=before	-14 14
r3=car	-9 9
r3=close	-11 11
r3=coffee	-7 7
r3=come	8 -8
r3=continue	-7 7
r3=cut	-16 16
r3=deal	8 -8
r3=done	-10 10
r3=due	6 -6
r3=duty	22 -22
r3=each	-14 14
r3=enter	14 -14
r3=face	-12 12
r3=first	-9 9
r3=force	-6 6
r3=framework	-28 28
r3=free	13 -13
r3=from	-6 6
r3=given	-8 8
r3=go	-19 19
r3=had	15 -15
r3=have	19 -19
r3=in	23 -23
r3=is	9 -9
r3=its	-6 6
r3=jinping	9 -9
r3=joint	6 -6
r3=keep	-6 6
r3=leave	-10 10
r3=less	8 -8
r3=likewise	-11 11
r3=list	-7 7
r3=make	-11 11
r3=me	-16 16
r3=minister	11 -11
r3=ministry	14 -14
r3=more	21 -21
r3=most	8 -8
r3=negotiation	-8 8
r3=no	9 -9
r3=not	7 -7
r3=of	23 -23
r3=off	9 -9
r3=oil	14 -14
r3=on	13 -13
r3=one	-8 8
r3=or	9 -9
r3=ordinary	-10 10
r3=our	7 -7
r3=out	15 -15
r3=pause	6 -6
r3=pay	13 -13
r3=raise	10 -10
r3=ratify	10 -10
r3=reach	-11 11
r3=return	7 -7
r3=ship	-7 7
r3=sign	9 -9
r3=tariff	-11 11
r3=tell	-8 8
r3=the	-7 7
r3=their	-22 22
r3=there	6 -6
r3=thi	-22 22
r3=to	-7 7
r3=too	11 -11
r3=trade	9 -9
r3=was	-8 8
r3=well	-18 18
r3=were	8 -8
r3=which	-14 14
r3=will	6 -6
r3=with	10 -10
r3=without	-12 12
r4="	8 -8
r4='s	11 -11
r4=,	11 -11
r4=.	12 -12
r4=;	-12 12
r4=<agent>	6 -6
r4=<day-ahead>	-8 8
r4=<day-gone>	-8 8
r4=<goods>	22 -22
r4=<level-noun>	-9 9
r4=<level>	27 -27
r4=<not>	-15 15
r4=<office>	23 -23
r4=<seat>	-12 12
r4=<sender>	6 -6
r4=<v-agree>	-11 11
r4=<v-begin>	-19 19
r4=<v-end>	-17 17
r4=<v-impose>	-9 9
r4=<v-propose>	-15 15
r4=<v-say>	11 -11
r4=<v-target>	-13 13
r4=<v-up>	-19 19
r4=a	25 -25
r4=about	-7 7
r4=accord	18 -18
r4=according	8 -8
r4=additional	7 -7
r4=agreement	16 -16
r4=all	14 -14
r4=among	-6 6
r4=and	16 -16
r4=announce	12 -12
r4=are	9 -9
r4=as	14 -14
r4=at	-9 9
r4=been	8 -8
r4=before	6 -6
r4=both	7 -7
r4=by	9 -9
r4=charge	-19 19
r4=conclude	17 -17
r4=dispute	-15 15
r4=down	14 -14
r4=fact	7 -7
r4=foreign	-12 12
r4=free	-26 26
r4=go	-21 21
r4=good	13 -13
r4=had	7 -7
r4=hand	11 -11
r4=have	-27 27
r4=his	-8 8
r4=in	-21 21
r4=is	-7 7
r4=its	15 -15
r4=list	6 -6
r4=month	-8 8
r4=negotiate	-16 16
r4=negotiation	-13 13
r4=no	-12 12
r4=not	7 -7
r4=nothing	-16 16
r4=now	9 -9
r4=of	7 -7
r4=off	-9 9
r4=on	13 -13
r4=other	10 -10
r4=own	-17 17
r4=pay	15 -15
r4=product	-6 6
r4=published	-18 18
r4=put	-6 6
r4=quarrel	7 -7
r4=rice	6 -6
r4=sign	-26 26
r4=signature	-7 7
r4=similar	-6 6
r4=so	-17 17
r4=sugar	19 -19
r4=talk	14 -14
r4=talking	-6 6
r4=tariff	-7 7
r4=their	-10 10
r4=they	13 -13
r4=three	-11 11
r4=to	-15 15
r4=too	9 -9
r4=two	-13 13
r4=under	-27 27
r4=until	10 -10
r4=week	6 -6
r4=were	-10 10
r4=which	-9 9
r4=with	-7 7
r4=you	-13 13
r4=—	-10 10
r='s <person>	6 -6
r='s agreement	-10 10
r='s deal	-11 11
r='s duty	-7 7
r='s foreign	8 -8
r='s minister	-13 13
r='s negotiator	9 -9
r='s on	-6 6
r='s own	7 -7
r='s pay	15 -15
r='s president	-15 15
r='s trade	14 -14
r='s was	-8 8
r=( <level>	-6 6
r=, "	8 -8
r=, <day-today>	-11 11
r=, <level>	-8 8
r=, <name>	-22 22
r=, <number>	10 -10
r=, <person>	14 -14
r=, as	8 -8
r=, meanwhile	-6 6
r=, of	-10 10
r=, on	22 -22
r=, pay	12 -12
r=, say	-7 7
r=, sign	-8 8
r=, the	13 -13
r=, too	-6 6
r=, which	-6 6
r=, who	-10 10
r=, whose	-12 12
r=, with	-6 6
r=, yes	13 -13
r=/ <seat>	6 -6
r=<day-gone> .	7 -7
r=<level> ,	-6 6
r=<level> .	20 -20
r=? <end>	-12 12
r=about a	-8 8
r=agree in	11 -11
r=agree on	-12 12
r=agree to	-13 13
r=agreement ,	-13 13
r=and <seat>	-8 8
r=and pay	9 -9
r=and the	-14 14
r=announce that	-9 9
r=are negotiate	7 -7
r=are still	-8 8
r=at <level>	8 -8
r=at <number>	10 -10
r=car pay	-9 9
r=continue .	-9 9
r=for talk	-8 8
r=free of	11 -11
r=get <level>	10 -10
r=get <span>	12 -12
r=get its	-11 11
r=go on	-7 7
r=good ,	-9 9
r=good .	-12 12
r=good from	9 -9
r=good is	-8 8
r=good pay	-6 6
r=good to	-8 8
r=good will	-11 11
r=had agree	-18 18
r=had been	-8 8
r=had come	-7 7
r=has had	-15 15
r=has its	-9 9
r=has make	-16 16
r=has no	-6 6
r=has offer	7 -7
r=has pay	8 -8
r=has put	10 -10
r=has the	15 -15
r=have a	18 -18
r=have agree	17 -17
r=have been	-8 8
r=have reach	12 -12
r=in <month-gone>	14 -14
r=in <seat>	-10 10
r=is also	7 -7
r=is at	-10 10
r=is in	-7 7
r=is negotiate	-7 7
r=is not	-16 16
r=is still	-18 18
r=is the	6 -6
r=make its	-8 8
r=negotiator are	6 -6
r=oil ,	17 -17
r=on <day-today>	37 -37
r=on a	-32 32
r=pay <level>	18 -18
r=pay nothing	6 -6
r=pay the	-6 6
r=president xi	9 -9
r=published a	-12 12
r=published the	14 -14
r=put out	6 -6
r=say it	-8 8
r=sign a	36 -36
r=sign an	-12 12
r=sign in	-14 14
r=sign their	14 -14
r=sign with	-13 13
r=since <number>	11 -11
r=tariff on	11 -11
r=that the	-12 12
r=the <organisation>	-7 7
r=the same	-8 8
r=time ,	-10 10
r=to <level>	-9 9
r=under its	6 -6
r=want the	-14 14
r=want to	10 -10
r=was ready	-6 6
r=was the	-9 9
r=with a	11 -11
r=would go	-8 8
r=— <name>	21 -21
rank=0	7 -7
rank=1	14 -14
rank=4	12 -12
rank=5	10 -10
s:"	13 -13
s:'	10 -10
s:(	23 -23
s:)	22 -22
s:*	7 -7
s:,	-6 6
s:-	8 -8
s:.	9 -9
s:/	-8 8
s:<day-ahead>	22 -22
s:<day-gone>	-25 25
s:<day-today>	-6 6
s:<goods-amount>	-11 11
s:<goods>	10 -10
s:<level-noun>	19 -19
s:<month-ahead>	15 -15
s:<month-gone>	-8 8
s:<name>	-8 8
s:<number>	8 -8
s:<office>	9 -9
s:<person>	8 -8
s:<span>	14 -14
s:<taker>	21 -21
s:<v-agree>	-8 8
s:<v-buy>	16 -16
s:<v-deny>	17 -17
s:<v-down>	-7 7
s:<v-end>	7 -7
s:<v-return>	10 -10
s:<v-sell>	7 -7
s:<v-suspend>	14 -14
s:<v-target>	6 -6
s:about	12 -12
s:above	18 -18
s:accept	-10 10
s:accord	-10 10
s:according	21 -21
s:account	10 -10
s:act	18 -18
s:add	13 -13
s:admit	-17 17
s:advance	-6 6
s:after	-9 9
s:afternoon	13 -13
s:again	19 -19
s:ago	-14 14
s:agreement	-17 17
s:agriculture	-6 6
s:airline	8 -8
s:allow	-10 10
s:ally	-14 14
s:almond	-6 6
s:almost	-10 10
s:also	-6 6
s:alway	12 -12
s:among	10 -10
s:an	-6 6
s:announce	-15 15
s:another	21 -21
s:answer	20 -20
s:any	9 -9
s:anybody	-6 6
s:anyone	6 -6
s:apart	7 -7
s:approval	19 -19
s:approve	6 -6
s:argue	-10 10
s:arrive	-7 7
s:as	-12 12
s:asean	-17 17
s:aside	11 -11
s:await	-7 7
s:away	12 -12
s:b	-10 10
s:back	6 -6
s:bar	8 -8
s:bargain	-8 8
s:barley	11 -11
s:be	8 -8
s:bean	7 -7
s:bear	12 -12
s:bearing	6 -6
s:became	-19 19
s:because	15 -15
s:become	-10 10
s:beef	-8 8
s:before	8 -8
s:behind	6 -6
s:belong	7 -7
s:below	9 -9
s:beside	11 -11
s:between	-6 6
s:beyond	-11 11
s:boat	-15 15
s:bring	6 -6
s:broke	-8 8
s:busan	29 -29
s:butter	-10 10
s:buyer	9 -9
s:call	11 -11
s:can	14 -14
s:canola	-35 35
s:cap	11 -11
s:capital	7 -7
s:car	-23 23
s:carry	14 -14
s:case	11 -11
s:ceiling	-9 9
s:cement	9 -9
s:central	6 -6
s:change	-7 7
s:cherry	7 -7
s:chicken	8 -8
s:chief	-12 12
s:cigar	12 -12
s:city	19 -19
s:clock	-6 6
s:close	-14 14
s:closed	7 -7
s:coal	-6 6
s:collapse	8 -8
s:colleague	-17 17
s:collect	17 -17
s:commerce	16 -16
s:commercial	10 -10
s:common	8 -8
s:comparison	-6 6
s:compete	13 -13
s:competitor	17 -17
s:complete	-9 9
s:comply	11 -11
s:concern	7 -7
s:concerned	-10 10
s:conclude	-10 10
s:confirm	13 -13
s:consensu	9 -9
s:constructive	6 -6
s:consultation	13 -13
s:contain	-6 6
s:continue	-17 17
s:control	7 -7
s:copper	14 -14
s:cost	12 -12
s:counter	13 -13
s:course	-11 11
s:cover	8 -8
s:covered	16 -16
s:crude	7 -7
s:dairy	-8 8
s:dar	-10 10
s:day	14 -14
s:deadline	-16 16
s:deal	-18 18
s:dealt	12 -12
s:decision	11 -11
s:deficit	12 -12
s:deny	14 -14
s:detail	-13 13
s:did	-11 11
s:die	7 -7
s:diet	9 -9
s:different	6 -6
s:discuss	8 -8
s:dismiss	-8 8
s:dispute	-10 10
s:do	-7 7
s:doe	-9 9
s:doesn't	-10 10
s:down	-7 7
s:drop	15 -15
s:due	7 -7
s:each	-25 25
s:earlier	18 -18
s:early	15 -15
s:earth	22 -22
s:eighth	-10 10
s:electric	-15 15
s:else	10 -10
s:embassy	11 -11
s:emergency	-9 9
s:end	7 -7
s:energy	13 -13
s:enter	8 -8
s:entry	-14 14
s:equal	11 -11
s:es	-10 10
s:except	8 -8
s:exempt	9 -9
s:exist	-7 7
s:expense	14 -14
s:expire	10 -10
s:export	9 -9
s:extend	11 -11
s:extension	13 -13
s:fact	-8 8
s:fail	-10 10
s:failed	13 -13
s:farm	6 -6
s:farmer	11 -11
s:fee	14 -14
s:fentanyl	36 -36
s:figure	13 -13
s:final	10 -10
s:firm	13 -13
s:firmly	9 -9
s:first	-6 6
s:fishery	-8 8
s:flew	7 -7
s:flower	11 -11
s:fly	7 -7
s:followed	-10 10
s:for	22 -22
s:foreign	10 -10
s:found	7 -7
s:fourth	12 -12
s:framework	-8 8
s:franc	7 -7
s:fresh	-8 8
s:friday	7 -7
s:friend	-7 7
s:fruit	6 -6
s:full	-11 11
s:further	17 -17
s:gained	12 -12
s:gas	7 -7
s:gave	-17 17
s:general	-8 8
s:generic	8 -8
s:geneva	37 -37
s:georgia	7 -7
s:give	11 -11
s:given	-9 9
s:gold	20 -20
s:golf	-6 6
s:good	-14 14
s:grain	-10 10
s:grant	-19 19
s:ground	9 -9
s:gyeongju	-6 6
s:hail	6 -6
s:hand	-8 8
s:handshake	-11 11
s:harb	-10 10
s:hard	10 -10
s:hasn't	-8 8
s:have	-14 14
s:having	12 -12
s:hear	-17 17
s:help	-7 7
s:her	6 -6
s:here	10 -10
s:higher	-7 7
s:highest	-22 22
s:his	-6 6
s:hit	14 -14
s:hold	-8 8
s:home	-6 6
s:hope	-30 30
s:house	12 -12
s:how	-6 6
s:hurry	13 -13
s:i	-13 13
s:if	22 -22
s:import	13 -13
s:impose	-7 7
s:in	8 -8
s:including	7 -7
s:initialled	-19 19
s:instead	-9 9
s:interest	11 -11
s:interim	-17 17
s:into	-9 9
s:investigation	7 -7
s:is	6 -6
s:issue	9 -9
s:jinping	13 -13
s:john	-8 8
s:joint	-31 31
s:karachi	6 -6
s:kuala	9 -9
s:lamb	-8 8
s:lancaster	7 -7
s:largest	13 -13
s:last	-16 16
s:late	-14 14
s:later	14 -14
s:latest	-13 13
s:lead	9 -9
s:leader	-7 7
s:leave	14 -14
s:led	-15 15
s:let	10 -10
s:level	14 -14
s:levy	10 -10
s:licence	6 -6
s:likewise	-8 8
s:line	-9 9
s:listed	-7 7
s:lithium	6 -6
s:little	9 -9
s:lobster	9 -9
s:london	11 -11
s:look	9 -9
s:loom	13 -13
s:lower	-6 6
s:lumpur	9 -9
s:m	8 -8
s:machinery	-10 10
s:madrid	10 -10
s:magnet	6 -6
s:market	-9 9
s:matter	11 -11
s:may	13 -13
s:me	-6 6
s:meant	10 -10
s:measure	6 -6
s:medicine	11 -11
s:meet	28 -28
s:member	-6 6
s:memorandum	-6 6
s:men	8 -8
s:merely	-12 12
s:metal	-11 11
s:midnight	10 -10
s:might	-7 7
s:milk	7 -7
s:mill	-7 7
s:minimum	15 -15
s:ministry	13 -13
s:minute	14 -14
s:mood	-6 6
s:more	15 -15
s:morning	-15 15
s:motor	6 -6
s:must	9 -9
s:national	7 -7
s:near	7 -7
s:nearly	13 -13
s:need	9 -9
s:negotiate	-11 11
s:negotiation	-22 22
s:neighbor	-35 35
s:neighbour	-18 18
s:network	11 -11
s:new	33 -33
s:next	20 -20
s:night	9 -9
s:nil	-9 9
s:normal	18 -18
s:not	9 -9
s:notice	19 -19
s:nvidia	-6 6
s:of	6 -6
s:once	-10 10
s:only	-19 19
s:opened	13 -13
s:operator	12 -12
s:opposed	14 -14
s:optimistic	6 -6
s:ordinary	-10 10
s:other	32 -32
s:our	-10 10
s:outline	10 -10
s:outside	18 -18
s:over	8 -8
s:owner	7 -7
s:ownership	10 -10
s:pact	-28 28
s:palm	-10 10
s:paper	-7 7
s:parallel	-8 8
s:parliament	-13 13
s:pass	-7 7
s:pause	7 -7
s:peace	-37 37
s:people	-7 7
s:person	-11 11
s:phone	14 -14
s:plan	12 -12
s:plant	18 -18
s:point	9 -9
s:pointed	-24 24
s:premier	8 -8
s:prepare	9 -9
s:presenter	-10 10
s:presidential	7 -7
s:press	10 -10
s:principle	13 -13
s:produced	-10 10
s:product	-10 10
s:promise	-12 12
s:propose	8 -8
s:protocol	9 -9
s:public	-7 7
s:purchase	14 -14
s:q	20 -20
s:quarrel	11 -11
s:question	16 -16
s:quinoa	9 -9
s:quota	-12 12
s:raise	7 -7
s:rare	18 -18
s:rate	-21 21
s:read	-9 9
s:ready	-16 16
s:reagan	-13 13
s:reason	12 -12
s:receive	-11 11
s:reciprocal	-13 13
s:reckon	8 -8
s:refrain	6 -6
s:refused	-6 6
s:regional	6 -6
s:relation	9 -9
s:remove	-11 11
s:reporter	18 -18
s:responsible	-10 10
s:result	-18 18
s:review	-8 8
s:right	13 -13
s:ronald	-8 8
s:rule	11 -11
s:run	19 -19
s:salaam	-10 10
s:sale	9 -9
s:salmon	20 -20
s:sanctioning	10 -10
s:seal	14 -14
s:second	20 -20
s:secretary	10 -10
s:section	12 -12
s:see	14 -14
s:seed	10 -10
s:send	-8 8
s:sesame	7 -7
s:settle	-13 13
s:settlement	-6 6
s:shake	-12 12
s:sheet	-8 8
s:ship	8 -8
s:shortly	8 -8
s:should	-10 10
s:show	11 -11
s:shut	10 -10
s:sideline	-12 12
s:signature	-6 6
s:similar	-7 7
s:since	-9 9
s:sir	12 -12
s:slash	6 -6
s:small	-7 7
s:so	-20 20
s:some	6 -6
s:something	-17 17
s:sovereignty	9 -9
s:soybean	21 -21
s:space	-8 8
s:speak	-11 11
s:spoke	18 -18
s:stand	19 -19
s:standstill	10 -10
s:start	-16 16
s:statement	-12 12
s:statute	-19 19
s:stay	8 -8
s:step	-15 15
s:still	-22 22
s:stockholm	17 -17
s:story	10 -10
s:stuck	-9 9
s:substantial	6 -6
s:such	18 -18
s:summer	-8 8
s:summit	-21 21
s:sunflower	8 -8
s:supplier	-9 9
s:suspend	20 -20
s:table	-13 13
s:take	-14 14
s:talaat	-10 10
s:talked	20 -20
s:talking	-8 8
s:tariff	-9 9
s:team	-12 12
s:telephone	11 -11
s:television	-8 8
s:tell	8 -8
s:tema	7 -7
s:temporary	-11 11
s:term	-11 11
s:text	-8 8
s:the	8 -8
s:their	-12 12
s:them	10 -10
s:there	-10 10
s:they're	-8 8
s:thi	10 -10
s:thing	8 -8
s:third	16 -16
s:though	11 -11
s:threat	7 -7
s:threaten	-11 11
s:tiktok	27 -27
s:tile	7 -7
s:time	6 -6
s:tinned	-11 11
s:to	15 -15
s:together	13 -13
s:too	-19 19
s:tool	9 -9
s:total	6 -6
s:touched	22 -22
s:tractor	7 -7
s:trade	-10 10
s:treatment	7 -7
s:trouble	9 -9
s:truce	59 -59
s:tuna	-11 11
s:twenty	-11 11
s:under	-14 14
s:understanding	-10 10
s:understood	-6 6
s:undertook	-20 20
s:unless	7 -7
s:until	38 -38
s:up	13 -13
s:vegetable	-10 10
s:very	14 -14
s:violated	6 -6
s:want	7 -7
s:wap	9 -9
s:war	19 -19
s:warn	14 -14
s:was	7 -7
s:water	8 -8
s:we	-10 10
s:week	-6 6
s:welcome	-14 14
s:well	-21 21
s:what	-10 10
s:whatever	-19 19
s:when	9 -9
s:whether	14 -14
s:which	7 -7
s:while	-6 6
s:whose	-7 7
s:window	9 -9
s:wire	-13 13
s:with	-8 8
s:word	-14 14
s:work	-8 8
s:working	-18 18
s:would	7 -7
s:write	-7 7
s:wrong	7 -7
s:xi	13 -13
s:yard	-10 10
s:year	7 -7
s:yes	-31 31
s:york	6 -6
s:you	-14 14
s:your	9 -9
s:zero	6 -6
s:—	-9 9
s:•	18 -18
sa:"	18 -18
sa:" .	11 -11
sa:" <person>	6 -6
sa:" duty	-6 6
sa:" reciprocal	-6 6
sa:" say	10 -10
sa:" the	-9 9
sa:'	7 -7
sa:'s ,	-6 6
sa:'s <level>	7 -7
sa:'s <person>	9 -9
sa:'s a	8 -8
sa:'s and	7 -7
sa:'s deal	-13 13
sa:'s duty	-8 8
sa:'s export	-8 8
sa:'s foreign	9 -9
sa:'s minister	-13 13
sa:'s negotiator	11 -11
sa:'s on	-7 7
sa:'s own	7 -7
sa:'s pay	13 -13
sa:'s president	-12 12
sa:'s rate	7 -7
sa:'s talk	8 -8
sa:'s tariff	-9 9
sa:'s top	-8 8
sa:'s was	-8 8
sa:( <level>	-11 11
sa:) —	7 -7
sa:,	-6 6
sa:, <day-gone>	-12 12
sa:, <level>	8 -8
sa:, <name>	-9 9
sa:, <number>	26 -26
sa:, <office>	12 -12
sa:, <person>	22 -22
sa:, <points>	-9 9
sa:, <span>	-23 23
sa:, a	-7 7
sa:, according	15 -15
sa:, agree	-8 8
sa:, all	-11 11
sa:, also	-9 9
sa:, among	6 -6
sa:, announce	-17 17
sa:, are	7 -7
sa:, as	-9 9
sa:, because	15 -15
sa:, both	8 -8
sa:, by	-23 23
sa:, car	-8 8
sa:, come	11 -11
sa:, doe	-8 8
sa:, down	-26 26
sa:, due	-6 6
sa:, each	-19 19
sa:, enter	-7 7
sa:, fall	9 -9
sa:, for	7 -7
sa:, get	10 -10
sa:, go	-11 11
sa:, half	-10 10
sa:, have	-11 11
sa:, its	13 -13
sa:, let	10 -10
sa:, likewise	-7 7
sa:, meanwhile	-6 6
sa:, now	15 -15
sa:, on	18 -18
sa:, one	-20 20
sa:, our	10 -10
sa:, over	-9 9
sa:, pay	-8 8
sa:, people	-11 11
sa:, she	-8 8
sa:, should	-8 8
sa:, sign	-9 9
sa:, since	-8 8
sa:, strike	10 -10
sa:, take	7 -7
sa:, thank	-8 8
sa:, that	9 -9
sa:, the	11 -11
sa:, they	11 -11
sa:, though	9 -9
sa:, to	18 -18
sa:, too	-20 20
sa:, under	-20 20
sa:, up	6 -6
sa:, was	7 -7
sa:, whatever	-21 21
sa:, which	7 -7
sa:, while	-8 8
sa:, wine	6 -6
sa:, with	-8 8
sa:, yes	14 -14
sa:- a	-11 11
sa:- tariff	7 -7
sa:- the	7 -7
sa:.	8 -8
sa:/ <seat>	6 -6
sa:: "	6 -6
sa:: <level>	15 -15
sa:: a	-9 9
sa:: both	-6 6
sa:: the	-14 14
sa:: what	9 -9
sa:; <name>	16 -16
sa:; <seat>	-9 9
sa:; a	11 -11
sa:; and	-10 10
sa:; it	17 -17
sa:; its	-6 6
sa:; tariff	-17 17
sa:; that	-7 7
sa:; the	-9 9
sa:<agent>	20 -20
sa:<day-ahead>	22 -22
sa:<day-ahead> .	13 -13
sa:<day-ahead> to	-8 8
sa:<day-gone> .	19 -19
sa:<day-gone> :	-15 15
sa:<day-gone> after	6 -6
sa:<day-gone> at	-11 11
sa:<day-gone> between	-7 7
sa:<day-gone> by	-13 13
sa:<day-gone> evening	12 -12
sa:<day-gone> in	-17 17
sa:<day-gone> on	8 -8
sa:<day-gone> without	9 -9
sa:<day-today> (	10 -10
sa:<day-today> ,	-9 9
sa:<day-today> ;	-11 11
sa:<day-today> after	6 -6
sa:<day-today> that	13 -13
sa:<day-today> to	9 -9
sa:<day-today> —	-6 6
sa:<gate>	11 -11
sa:<goods-amount>	-16 16
sa:<goods-amount> <span>	-6 6
sa:<level-noun>	21 -21
sa:<level> ,	-13 13
sa:<level> .	-14 14
sa:<level> ;	10 -10
sa:<level> <day-today>	10 -10
sa:<level> ?	7 -7
sa:<level> as	-7 7
sa:<level> before	7 -7
sa:<level> each	-30 30
sa:<level> less	6 -6
sa:<level> over	9 -9
sa:<level> since	37 -37
sa:<level> tariff	-15 15
sa:<level> there	7 -7
sa:<level> too	7 -7
sa:<level> until	10 -10
sa:<level> was	-13 13
sa:<level> would	7 -7
sa:<level> —	12 -12
sa:<money> of	-12 12
sa:<month-ahead>	12 -12
sa:<month-gone>	-6 6
sa:<month-gone> .	13 -13
sa:<month-gone> ;	9 -9
sa:<month-gone> and	-22 22
sa:<month-gone> for	7 -7
sa:<name>	7 -7
sa:<name> 's	16 -16
sa:<name> ,	10 -10
sa:<name> :	14 -14
sa:<name> ;	17 -17
sa:<name> <level>	59 -59
sa:<name> <number>	31 -31
sa:<name> ?	15 -15
sa:<name> a	-14 14
sa:<name> agree	7 -7
sa:<name> and	11 -11
sa:<name> are	8 -8
sa:<name> come	13 -13
sa:<name> conclude	7 -7
sa:<name> enter	-11 11
sa:<name> for	-19 19
sa:<name> good	13 -13
sa:<name> had	18 -18
sa:<name> has	-13 13
sa:<name> have	-11 11
sa:<name> is	15 -15
sa:<name> its	-6 6
sa:<name> last	-12 12
sa:<name> on	-11 11
sa:<name> over	-18 18
sa:<name> pay	12 -12
sa:<name> published	-11 11
sa:<name> put	-13 13
sa:<name> reach	-11 11
sa:<name> say	-8 8
sa:<name> sign	-22 22
sa:<name> since	-29 29
sa:<name> talk	21 -21
sa:<name> tariff	-13 13
sa:<name> that	8 -8
sa:<name> to	-22 22
sa:<name> under	11 -11
sa:<name> will	6 -6
sa:<name> with	6 -6
sa:<name> —	-6 6
sa:<number> ,	8 -8
sa:<number> :	6 -6
sa:<number> ;	-12 12
sa:<number> a	7 -7
sa:<number> and	6 -6
sa:<number> before	-15 15
sa:<number> for	10 -10
sa:<number> from	6 -6
sa:<number> more	11 -11
sa:<number> of	17 -17
sa:<number> on	-7 7
sa:<number> over	6 -6
sa:<number> round	-11 11
sa:<number> since	10 -10
sa:<number> time	-9 9
sa:<office>	8 -8
sa:<office> .	14 -14
sa:<office> <person>	-18 18
sa:<office> of	10 -10
sa:<office> say	-15 15
sa:<organisation>	13 -13
sa:<organisation> 's	-7 7
sa:<organisation> .	18 -18
sa:<organisation> and	6 -6
sa:<organisation> in	11 -11
sa:<organisation> with	9 -9
sa:<person>	8 -8
sa:<person> 's	-10 10
sa:<person> ,	10 -10
sa:<person> had	-7 7
sa:<person> in	7 -7
sa:<person> on	-8 8
sa:<person> say	10 -10
sa:<person> to	6 -6
sa:<person> will	6 -6
sa:<points> less	-10 10
sa:<quality> agreement	20 -20
sa:<quality> delegation	-9 9
sa:<quality> duty	-11 11
sa:<quality> energy	7 -7
sa:<quality> good	-14 14
sa:<quality> one	12 -12
sa:<quality> product	-7 7
sa:<quality> tariff	-11 11
sa:<quality> wine	-8 8
sa:<seat>	-12 12
sa:<seat> ,	9 -9
sa:<seat> <day-today>	8 -8
sa:<seat> about	-12 12
sa:<seat> last	-8 8
sa:<seat> on	10 -10
sa:<seat> over	-15 15
sa:<seat> since	-20 20
sa:<seat> that	-9 9
sa:<seat> will	17 -17
sa:<span>	11 -11
sa:<span> ,	16 -16
sa:<span> .	15 -15
sa:<span> after	-10 10
sa:<span> at	18 -18
sa:<taker>	21 -21
sa:<v-agree>	-7 7
sa:<v-buy>	16 -16
sa:<v-deny>	12 -12
sa:<v-end>	6 -6
sa:<v-suspend>	16 -16
sa:<v-up>	10 -10
sa:a	-11 11
sa:a <level>	-6 6
sa:a <name>	-16 16
sa:a <number>	6 -6
sa:a <span>	13 -13
sa:a custom	7 -7
sa:a deadline	-14 14
sa:a deal	8 -8
sa:a duty	19 -19
sa:a free	-11 11
sa:a further	9 -9
sa:a list	-15 15
sa:a little	6 -6
sa:a new	11 -11
sa:a pact	-21 21
sa:a paper	11 -11
sa:a pause	15 -15
sa:a quota	-10 10
sa:a result	-6 6
sa:a second	7 -7
sa:a treaty	-6 6
sa:a visit	7 -7
sa:about a	-14 14
sa:about an	6 -6
sa:above	13 -13
sa:accept	-10 10
sa:accept a	-11 11
sa:accord of	-7 7
sa:accord with	7 -7
sa:according	15 -15
sa:according to	15 -15
sa:account	7 -7
sa:act	15 -15
sa:act ,	6 -6
sa:add	12 -12
sa:additional <level>	13 -13
sa:additional duty	-16 16
sa:admit	-18 18
sa:advance	-7 7
sa:after	-10 10
sa:after <span>	14 -14
sa:after he	-10 10
sa:after talk	-7 7
sa:after the	-9 9
sa:again	12 -12
sa:against	-10 10
sa:ago	-14 14
sa:ago ,	-7 7
sa:ago .	-11 11
sa:agree on	-9 9
sa:agree to	-8 8
sa:agree with	-16 16
sa:agreement	-10 10
sa:agreement ,	9 -9
sa:agreement .	-11 11
sa:agreement and	-7 7
sa:agreement in	-11 11
sa:agreement of	-12 12
sa:agreement on	-9 9
sa:agreement sign	9 -9
sa:agreement since	-9 9
sa:agreement to	8 -8
sa:ahead of	-6 6
sa:all	-6 6
sa:all ,	11 -11
sa:all .	13 -13
sa:ally	-14 14
sa:almost	-10 10
sa:alone	10 -10
sa:already ,	-7 7
sa:already .	6 -6
sa:alway	12 -12
sa:among the	-6 6
sa:an <quality>	7 -7
sa:an accord	-12 12
sa:an additional	14 -14
sa:an arrangement	-11 11
sa:an hour	9 -9
sa:an interim	-10 10
sa:and ,	8 -8
sa:and <name>	15 -15
sa:and <quality>	7 -7
sa:and <span>	15 -15
sa:and agree	6 -6
sa:and car	-6 6
sa:and gas	6 -6
sa:and go	10 -10
sa:and has	14 -14
sa:and in	9 -9
sa:and is	-7 7
sa:and no	-9 9
sa:and one	6 -6
sa:and other	9 -9
sa:and our	-16 16
sa:and pay	-23 23
sa:and run	7 -7
sa:and steel	-10 10
sa:and that	-13 13
sa:and the	-14 14
sa:and trade	7 -7
sa:and what	-16 16
sa:and would	15 -15
sa:announce	-8 8
sa:announce .	13 -13
sa:announce a	-7 7
sa:announce framework	6 -6
sa:announce last	10 -10
sa:announce that	-8 8
sa:another	15 -15
sa:another <span>	14 -14
sa:answer	18 -18
sa:any	14 -14
sa:anybody	-6 6
sa:anyone	6 -6
sa:apart	7 -7
sa:apply ,	-6 6
sa:approval	16 -16
sa:approve	7 -7
sa:are at	12 -12
sa:are being	-7 7
sa:are charge	7 -7
sa:are continue	22 -22
sa:are go	-7 7
sa:are in	-25 25
sa:are not	26 -26
sa:are say	-6 6
sa:are still	-8 8
sa:are the	12 -12
sa:arrangement	-18 18
sa:arrive	-7 7
sa:as <name>	6 -6
sa:as a	8 -8
sa:as of	19 -19
sa:as the	-6 6
sa:as we	10 -10
sa:as well	-23 23
sa:aside	11 -11
sa:ask <name>	-15 15
sa:ask for	23 -23
sa:at a	-12 12
sa:at all	-14 14
sa:at nothing	-8 8
sa:at zero	18 -18
sa:await	-9 9
sa:await the	-10 10
sa:away	10 -10
sa:away with	9 -9
sa:back	23 -23
sa:bar	7 -7
sa:bargain with	7 -7
sa:bargaining	6 -6
sa:barley	14 -14
sa:be	14 -14
sa:be <level>	8 -8
sa:be hold	-7 7
sa:be the	-9 9
sa:bear	7 -7
sa:bearing	6 -6
sa:became	-9 9
sa:because	14 -14
sa:become	-10 10
sa:beef ,	-9 9
sa:been	-6 6
sa:been at	-11 11
sa:been given	-9 9
sa:been tell	-11 11
sa:before ,	-12 12
sa:before <person>	21 -21
sa:before a	-17 17
sa:before the	10 -10
sa:begin in	-15 15
sa:begin of	10 -10
sa:behind	6 -6
sa:belong	21 -21
sa:belong to	13 -13
sa:beside	12 -12
sa:between	-9 9
sa:beyond	-12 12
sa:boat	-15 15
sa:both government	10 -10
sa:both side	-7 7
sa:bring the	-6 6
sa:broke	7 -7
sa:busan	19 -19
sa:busan .	6 -6
sa:but not	-10 10
sa:buy <goods-amount>	6 -6
sa:buyer	6 -6
sa:by <day-ahead>	-11 11
sa:by <level>	9 -9
sa:by <month-ahead>	6 -6
sa:by <number>	14 -14
sa:by <points>	8 -8
sa:by its	13 -13
sa:by telephone	10 -10
sa:by treaty	-17 17
sa:call	10 -10
sa:call on	6 -6
sa:can	12 -12
sa:canola	-23 23
sa:cap	20 -20
sa:car	-30 30
sa:car ,	9 -9
sa:car .	8 -8
sa:car and	-8 8
sa:car pay	-9 9
sa:carry	12 -12
sa:carry out	10 -10
sa:case	8 -8
sa:cement .	-8 8
sa:change	-7 7
sa:charge on	-12 12
sa:chicken	8 -8
sa:chip	-9 9
sa:chip .	-6 6
sa:cigar	12 -12
sa:city	16 -16
sa:clock	-7 7
sa:coal	-7 7
sa:colleague	-6 6
sa:collect	7 -7
sa:come	11 -11
sa:come down	7 -7
sa:come on	9 -9
sa:commerce	10 -10
sa:common	6 -6
sa:compete	9 -9
sa:competitor	11 -11
sa:comply	9 -9
sa:concerned	-13 13
sa:confirm	12 -12
sa:consensu	6 -6
sa:constructive	6 -6
sa:consultation	6 -6
sa:contain	-6 6
sa:continue	-14 14
sa:copper	14 -14
sa:cost	8 -8
sa:could	19 -19
sa:counter	8 -8
sa:counter -	8 -8
sa:country	-12 12
sa:country .	-11 11
sa:country on	8 -8
sa:country say	8 -8
sa:country to	-11 11
sa:course	-14 14
sa:cover	8 -8
sa:covered	15 -15
sa:covered by	12 -12
sa:custom	9 -9
sa:cut its	14 -14
sa:cut tariff	-13 13
sa:cut the	8 -8
sa:cut to	-17 17
sa:date	-8 8
sa:date .	-7 7
sa:day on	6 -6
sa:deadline	-8 8
sa:deal	-17 17
sa:deal "	7 -7
sa:deal ,	-10 10
sa:deal .	-23 23
sa:deal :	12 -12
sa:deal at	8 -8
sa:deal in	-7 7
sa:deal of	-11 11
sa:deal with	13 -13
sa:dealt	12 -12
sa:dealt with	12 -12
sa:decision	10 -10
sa:delegation	-13 13
sa:detail	-10 10
sa:detail of	-13 13
sa:did not	7 -7
sa:die	6 -6
sa:die on	6 -6
sa:dispute	-13 13
sa:dispute over	16 -16
sa:do .	7 -7
sa:doe	10 -10
sa:doe not	6 -6
sa:doesn't	-10 10
sa:double its	-6 6
sa:down	-6 6
sa:down from	-30 30
sa:drop	14 -14
sa:due	7 -7
sa:due in	6 -6
sa:due to	-6 6
sa:duty	-6 6
sa:duty ,	-13 13
sa:duty fall	-6 6
sa:duty of	7 -7
sa:duty on	-6 6
sa:each	-27 27
sa:each other	7 -7
sa:earlier	9 -9
sa:early	9 -9
sa:earth	16 -16
sa:economic	-10 10
sa:economy minister	-10 10
sa:effect on	-16 16
sa:either	10 -10
sa:electric	-15 15
sa:electric car	-15 15
sa:else	11 -11
sa:else .	6 -6
sa:embassy	10 -10
sa:emergency	-11 11
sa:end ,	6 -6
sa:end .	-9 9
sa:end <span>	-11 11
sa:end in	11 -11
sa:end on	21 -21
sa:end their	-7 7
sa:energy	12 -12
sa:enter <name>	-9 9
sa:enter at	9 -9
sa:entry	-14 14
sa:evening	8 -8
sa:except	7 -7
sa:exempt	9 -9
sa:expect	-6 6
sa:expense	11 -11
sa:expire	8 -8
sa:extend	9 -9
sa:extension	6 -6
sa:extra	7 -7
sa:face a	-9 9
sa:fact	-14 14
sa:fact sheet	-14 14
sa:fail	-8 8
sa:failed	13 -13
sa:fall from	-7 7
sa:fall to	-8 8
sa:far	-6 6
sa:farm	6 -6
sa:farm good	9 -9
sa:farmer	8 -8
sa:fee	11 -11
sa:fentanyl	24 -24
sa:fentanyl .	7 -7
sa:fifth	9 -9
sa:figure	14 -14
sa:final	6 -6
sa:finished	-8 8
sa:firm	6 -6
sa:first	-7 7
sa:first country	-14 14
sa:fish ,	7 -7
sa:fish .	11 -11
sa:flower	6 -6
sa:follow	8 -8
sa:followed	-11 11
sa:for	15 -15
sa:for <level>	-18 18
sa:for <name>	15 -15
sa:for <number>	6 -6
sa:for <span>	32 -32
sa:for a	-16 16
sa:for an	7 -7
sa:for its	-18 18
sa:for one	-7 7
sa:for the	25 -25
sa:found	6 -6
sa:framework ,	-21 21
sa:framework agreement	-9 9
sa:framework for	-12 12
sa:framework in	16 -16
sa:framework with	11 -11
sa:free entry	-15 15
sa:free trade	-8 8
sa:free under	9 -9
sa:friday	13 -13
sa:friend	-7 7
sa:from <day-today>	-13 13
sa:from <level>	-17 17
sa:from <name>	11 -11
sa:from <number>	6 -6
sa:from <person>	-10 10
sa:from <seat>	-7 7
sa:from the	11 -11
sa:from which	6 -6
sa:further	12 -12
sa:further <span>	7 -7
sa:gained	12 -12
sa:gas	6 -6
sa:gave	-21 21
sa:general	-8 8
sa:geneva	22 -22
sa:get <number>	8 -8
sa:get <span>	17 -17
sa:get in	-6 6
sa:get into	-18 18
sa:get its	-14 14
sa:get the	18 -18
sa:give	7 -7
sa:given	-11 11
sa:go .	7 -7
sa:go on	-7 7
sa:gold	13 -13
sa:golf	-19 19
sa:golf course	-16 16
sa:good	-20 20
sa:good ,	-17 17
sa:good .	-11 11
sa:good come	-8 8
sa:good in	11 -11
sa:good is	-12 12
sa:good on	8 -8
sa:good outside	14 -14
sa:good to	-9 9
sa:good will	-6 6
sa:good with	-6 6
sa:government	11 -11
sa:grain	-10 10
sa:grant	-10 10
sa:gyeongju	11 -11
sa:had	-9 9
sa:had <level>	14 -14
sa:had agree	-10 10
sa:had an	-13 13
sa:had been	-6 6
sa:had come	-7 7
sa:had go	19 -19
sa:had it	6 -6
sa:had no	12 -12
sa:had not	-13 13
sa:had reach	11 -11
sa:had receive	-10 10
sa:had threaten	-10 10
sa:half	-7 7
sa:hand	-13 13
sa:hand .	-19 19
sa:hard	9 -9
sa:has	14 -14
sa:has <number>	6 -6
sa:has agree	-6 6
sa:has ask	7 -7
sa:has been	-14 14
sa:has conclude	9 -9
sa:has given	-8 8
sa:has had	-15 15
sa:has its	-6 6
sa:has make	-16 16
sa:has no	10 -10
sa:has offer	9 -9
sa:has opened	9 -9
sa:has pay	15 -15
sa:has the	15 -15
sa:hasn't	-8 8
sa:have	-17 17
sa:have <level>	9 -9
sa:have a	20 -20
sa:have agree	8 -8
sa:have been	11 -11
sa:have charge	-9 9
sa:have end	-12 12
sa:have framework	-23 23
sa:have had	-15 15
sa:have make	-6 6
sa:have stalled	-7 7
sa:have take	-17 17
sa:having	6 -6
sa:he	-8 8
sa:he had	-12 12
sa:he has	-6 6
sa:he hope	-10 10
sa:he would	9 -9
sa:he write	6 -6
sa:hear	10 -10
sa:here	7 -7
sa:here ,	6 -6
sa:higher	-10 10
sa:highest	-16 16
sa:him	-7 7
sa:hit	12 -12
sa:hold	-8 8
sa:hold in	-14 14
sa:hold its	-7 7
sa:hope	-14 14
sa:hope for	-11 11
sa:hour	23 -23
sa:hour .	7 -7
sa:how to	-7 7
sa:hurry	12 -12
sa:if	15 -15
sa:import	9 -9
sa:in <month-ahead>	-7 7
sa:in <month-gone>	-26 26
sa:in <seat>	10 -10
sa:in a	13 -13
sa:in all	10 -10
sa:in at	10 -10
sa:in busan	16 -16
sa:in geneva	10 -10
sa:in it	10 -10
sa:in no	6 -6
sa:in return	8 -8
sa:in stockholm	16 -16
sa:in talk	-16 16
sa:in the	18 -18
sa:in trade	6 -6
sa:in which	-9 9
sa:in write	-12 12
sa:informed	7 -7
sa:initialled	-7 7
sa:initialled a	-6 6
sa:interest	11 -11
sa:interim	-9 9
sa:interim trade	-10 10
sa:into	-17 17
sa:into <name>	-7 7
sa:is "	9 -9
sa:is agree	8 -8
sa:is at	-15 15
sa:is due	8 -8
sa:is for	-10 10
sa:is free	8 -8
sa:is in	-14 14
sa:is negotiate	-9 9
sa:is not	-10 10
sa:is now	-6 6
sa:is on	14 -14
sa:is ready	7 -7
sa:is still	-22 22
sa:is the	9 -9
sa:it .	-6 6
sa:it ?	-16 16
sa:it has	13 -13
sa:it in	-8 8
sa:it on	7 -7
sa:it pay	9 -9
sa:it say	-8 8
sa:it sell	-8 8
sa:it was	21 -21
sa:it will	-6 6
sa:it would	-10 10
sa:its <quality>	-7 7
sa:its agreement	-13 13
sa:its deal	-13 13
sa:its oil	-14 14
sa:its own	-12 12
sa:itself	17 -17
sa:jinping	11 -11
sa:john	-8 8
sa:joint	-19 19
sa:joint fact	-9 9
sa:joint statement	-13 13
sa:just	-8 8
sa:karachi	8 -8
sa:know .	-10 10
sa:kuala	8 -8
sa:kuala lumpur	7 -7
sa:lamb	-8 8
sa:largest	7 -7
sa:last	-8 8
sa:last <month-gone>	10 -10
sa:last year	-19 19
sa:late	-15 15
sa:late on	-13 13
sa:later	10 -10
sa:latest	-13 13
sa:law	14 -14
sa:leave the	-9 9
sa:led	-17 17
sa:led the	-8 8
sa:less than	-15 15
sa:let	7 -7
sa:levy	6 -6
sa:line	-10 10
sa:list .	9 -9
sa:list of	-15 15
sa:lithium	6 -6
sa:little	8 -8
sa:lobster	8 -8
sa:london	7 -7
sa:look	13 -13
sa:look at	7 -7
sa:loom	13 -13
sa:lower duty	-9 9
sa:lumpur	7 -7
sa:machine tool	6 -6
sa:make a	8 -8
sa:make its	-30 30
sa:maker	-8 8
sa:many	-12 12
sa:many of	-8 8
sa:market .	11 -11
sa:market for	-15 15
sa:may	6 -6
sa:me	-14 14
sa:meant	9 -9
sa:meant to	6 -6
sa:meanwhile ,	-6 6
sa:meet	14 -14
sa:meet at	-9 9
sa:meet in	15 -15
sa:member	-9 9
sa:member of	6 -6
sa:memorandum	-8 8
sa:men	6 -6
sa:merely	-12 12
sa:metal	-11 11
sa:midnight	7 -7
sa:midnight on	7 -7
sa:might	-7 7
sa:mill	9 -9
sa:minister ,	19 -19
sa:minute	8 -8
sa:mistake	-6 6
sa:month ,	19 -19
sa:month .	-9 9
sa:mood	-6 6
sa:more	9 -9
sa:morning	-20 20
sa:morning .	-8 8
sa:most	9 -9
sa:motor	6 -6
sa:move	13 -13
sa:mr	14 -14
sa:mr <person>	12 -12
sa:name	-11 11
sa:near	6 -6
sa:negotiate .	-12 12
sa:negotiate with	10 -10
sa:negotiation	-9 9
sa:negotiation with	-11 11
sa:negotiator	16 -16
sa:negotiator ,	8 -8
sa:negotiator are	6 -6
sa:neighbour	-10 10
sa:new	17 -17
sa:new tariff	9 -9
sa:next	13 -13
sa:next week	13 -13
sa:night	11 -11
sa:nil	-6 6
sa:no	10 -10
sa:no .	-10 10
sa:no agreement	7 -7
sa:no deal	6 -6
sa:no duty	-8 8
sa:no hurry	6 -6
sa:no more	-10 10
sa:no such	6 -6
sa:no trade	-16 16
sa:none .	11 -11
sa:nor	12 -12
sa:normal	14 -14
sa:not	10 -10
sa:not get	6 -6
sa:not in	8 -8
sa:not touched	22 -22
sa:nothing .	-20 20
sa:nothing on	13 -13
sa:notice	12 -12
sa:now .	-18 18
sa:number	14 -14
sa:nvidia	-7 7
sa:nvidia 's	-8 8
sa:obtain	9 -9
sa:of <day-gone>	-13 13
sa:of <day-today>	10 -10
sa:of <level>	-11 11
sa:of <money>	-18 18
sa:of <month-gone>	8 -8
sa:of <name>	-10 10
sa:of <number>	-41 41
sa:of <points>	8 -8
sa:of <quality>	-13 13
sa:of a	20 -20
sa:of all	-10 10
sa:of both	12 -12
sa:of good	11 -11
sa:of its	23 -23
sa:of last	-12 12
sa:of negotiation	-7 7
sa:of our	6 -6
sa:of talk	12 -12
sa:of the	-8 8
sa:of their	-18 18
sa:of thi	6 -6
sa:of zero	9 -9
sa:off	15 -15
sa:off its	-7 7
sa:off the	14 -14
sa:offer to	12 -12
sa:oil .	13 -13
sa:oil from	-6 6
sa:old duty	-8 8
sa:older duty	8 -8
sa:on ,	-13 13
sa:on <day-ahead>	24 -24
sa:on <day-gone>	-9 9
sa:on <name>	11 -11
sa:on <quality>	13 -13
sa:on all	7 -7
sa:on an	-9 9
sa:on beef	-7 7
sa:on both	-11 11
sa:on car	-7 7
sa:on cod	7 -7
sa:on coffee	6 -6
sa:on copper	11 -11
sa:on fish	9 -9
sa:on for	16 -16
sa:on his	6 -6
sa:on in	-12 12
sa:on its	7 -7
sa:on paper	-12 12
sa:on talking	10 -10
sa:on tea	8 -8
sa:once	6 -6
sa:one and	-16 16
sa:one to	7 -7
sa:one with	-15 15
sa:opened	24 -24
sa:opened in	11 -11
sa:opposed	6 -6
sa:opposed any	6 -6
sa:order	9 -9
sa:ordinary	-16 16
sa:other	33 -33
sa:other .	8 -8
sa:our	-10 10
sa:out	11 -11
sa:outline	8 -8
sa:outside	15 -15
sa:outside the	10 -10
sa:over	6 -6
sa:over a	-7 7
sa:over beef	-6 6
sa:over fentanyl	9 -9
sa:over there	13 -13
sa:own agreement	-20 20
sa:own deal	-8 8
sa:own tariff	-6 6
sa:owner	6 -6
sa:ownership	10 -10
sa:pact	-20 20
sa:pact .	-13 13
sa:pact with	6 -6
sa:page	12 -12
sa:palm	-9 9
sa:palm oil	-10 10
sa:paper .	-8 8
sa:parliament	-6 6
sa:partner	14 -14
sa:partner in	21 -21
sa:pass	-7 7
sa:pass through	-12 12
sa:pay <level>	7 -7
sa:pay <money>	-8 8
sa:pay <number>	-20 20
sa:pay a	-18 18
sa:pay an	13 -13
sa:pay nothing	-9 9
sa:peace	-38 38
sa:people	-10 10
sa:person	-13 13
sa:phase one	7 -7
sa:phone	14 -14
sa:plant	14 -14
sa:pointed	-23 23
sa:president xi	11 -11
sa:principle	9 -9
sa:produced	-10 10
sa:product	-14 14
sa:product .	-14 14
sa:progress	-6 6
sa:progress .	-10 10
sa:propose	9 -9
sa:purchase	9 -9
sa:put at	-10 10
sa:put the	8 -8
sa:put their	-7 7
sa:question	7 -7
sa:quinoa	6 -6
sa:quota	-9 9
sa:raise	8 -8
sa:rare	12 -12
sa:rare earth	9 -9
sa:rate	-23 23
sa:rather	6 -6
sa:ratify	12 -12
sa:reach a	-7 7
sa:reach an	-7 7
sa:read	-13 13
sa:ready	-12 12
sa:reagan	-13 13
sa:reason	9 -9
sa:receive	-11 11
sa:reciprocal	-14 14
sa:reciprocal "	-6 6
sa:reckon	8 -8
sa:refused	-6 6
sa:regional	6 -6
sa:remove	-11 11
sa:reply	9 -9
sa:reply .	8 -8
sa:report	7 -7
sa:reporter	11 -11
sa:reporter that	7 -7
sa:republic	8 -8
sa:result	-16 16
sa:review	-8 8
sa:rice pay	-6 6
sa:right	6 -6
sa:ronald	-8 8
sa:ronald reagan	-13 13
sa:round	-10 10
sa:round since	7 -7
sa:rule	7 -7
sa:run	13 -13
sa:run for	7 -7
sa:sale	7 -7
sa:salmon	19 -19
sa:same <level>	-15 15
sa:same as	8 -8
sa:same rate	-15 15
sa:same term	-7 7
sa:say .	-21 21
sa:say <level>	-10 10
sa:say <person>	7 -7
sa:say a	8 -8
sa:say after	6 -6
sa:say in	10 -10
sa:say on	13 -13
sa:say so	9 -9
sa:say the	-18 18
sa:say to	-6 6
sa:seal	14 -14
sa:second	8 -8
sa:section	8 -8
sa:section <number>	8 -8
sa:see	7 -7
sa:seed	9 -9
sa:sell its	8 -8
sa:sell more	6 -6
sa:sell to	-9 9
sa:send	-12 12
sa:sesame	7 -7
sa:set	10 -10
sa:set a	10 -10
sa:settle	-14 14
sa:settle with	-14 14
sa:settlement	-12 12
sa:she	-7 7
sa:sheet	-13 13
sa:sheet of	-6 6
sa:ship	7 -7
sa:shook	-9 9
sa:shut	6 -6
sa:side	6 -6
sa:side of	8 -8
sa:side would	-7 7
sa:sign ,	8 -8
sa:sign .	11 -11
sa:sign <day-today>	-6 6
sa:sign a	6 -6
sa:sign at	-16 16
sa:sign before	7 -7
sa:sign in	10 -10
sa:sign its	-8 8
sa:sign on	-6 6
sa:sign with	-20 20
sa:signature of	-10 10
sa:since	-15 15
sa:since <day-gone>	15 -15
sa:since <number>	-11 11
sa:since a	-7 7
sa:since its	-9 9
sa:since the	11 -11
sa:slash	6 -6
sa:so far	-8 8
sa:so in	13 -13
sa:something	-19 19
sa:soybean	14 -14
sa:spare	11 -11
sa:speak	-7 7
sa:speak of	-8 8
sa:spoke	10 -10
sa:stalled	-6 6
sa:stand	12 -12
sa:standstill	6 -6
sa:statement	-12 12
sa:stay at	8 -8
sa:stay on	-9 9
sa:steel	-6 6
sa:step	-9 9
sa:still	-14 14
sa:stockholm	17 -17
sa:stockholm on	7 -7
sa:strike a	10 -10
sa:such	15 -15
sa:sugar ,	8 -8
sa:sunflower	7 -7
sa:sunflower oil	6 -6
sa:supplier	-9 9
sa:suspend	15 -15
sa:table	-7 7
sa:table .	-15 15
sa:take	-15 15
sa:take <span>	-6 6
sa:take effect	-16 16
sa:talk	-8 8
sa:talk .	-9 9
sa:talk about	-19 19
sa:talk go	-8 8
sa:talk in	23 -23
sa:talk of	-9 9
sa:talk on	7 -7
sa:talk since	10 -10
sa:talk would	-21 21
sa:talked	11 -11
sa:tariff .	-13 13
sa:tariff accord	10 -10
sa:tariff cut	-14 14
sa:tariff of	-18 18
sa:tariff on	-23 23
sa:tariff talk	13 -13
sa:tariff that	7 -7
sa:tariff to	10 -10
sa:tariff truce	15 -15
sa:tariff will	8 -8
sa:tariff with	12 -12
sa:tea	8 -8
sa:telephone	11 -11
sa:telephone on	6 -6
sa:textile	7 -7
sa:than	-11 11
sa:than the	-12 12
sa:thank	-7 7
sa:thank to	-7 7
sa:that <person>	-12 12
sa:that <quality>	8 -8
sa:that <seat>	10 -10
sa:that had	8 -8
sa:that it	14 -14
sa:that its	-15 15
sa:that of	7 -7
sa:that our	-12 12
sa:that set	17 -17
sa:that take	-6 6
sa:that talk	-6 6
sa:that their	7 -7
sa:that will	-6 6
sa:that would	-10 10
sa:the <day-ahead>	7 -7
sa:the <name>	-10 10
sa:the <number>	15 -15
sa:the <office>	8 -8
sa:the <person>	-12 12
sa:the <quality>	-6 6
sa:the accord	10 -10
sa:the additional	-8 8
sa:the arrangement	18 -18
sa:the begin	10 -10
sa:the country	-10 10
sa:the deal	-12 12
sa:the detail	-13 13
sa:the duty	7 -7
sa:the emergency	-13 13
sa:the first	-22 22
sa:the higher	-9 9
sa:the highest	-14 14
sa:the joint	-11 11
sa:the list	7 -7
sa:the month	9 -9
sa:the name	-11 11
sa:the one	7 -7
sa:the ordinary	-8 8
sa:the other	8 -8
sa:the rate	-13 13
sa:the regional	6 -6
sa:the rule	6 -6
sa:the signature	-10 10
sa:the sixth	6 -6
sa:the table	-10 10
sa:the talk	-24 24
sa:the tariff	22 -22
sa:the third	9 -9
sa:the two	-14 14
sa:the vote	7 -7
sa:their	-11 11
sa:their <organisation>	6 -6
sa:their deal	-19 19
sa:their own	11 -11
sa:their tariff	16 -16
sa:them	9 -9
sa:then	7 -7
sa:there	7 -7
sa:there .	11 -11
sa:they had	-7 7
sa:thi month	-13 13
sa:thi week	16 -16
sa:thi year	8 -8
sa:thing	7 -7
sa:third	18 -18
sa:third round	9 -9
sa:those	-8 8
sa:those of	-6 6
sa:though	10 -10
sa:threaten	-16 16
sa:tiktok	20 -20
sa:tile	6 -6
sa:time ,	-9 9
sa:time .	16 -16
sa:tinned	-11 11
sa:to	11 -11
sa:to <day-gone>	8 -8
sa:to <goods-amount>	-20 20
sa:to <level>	-13 13
sa:to <money>	8 -8
sa:to <name>	-10 10
sa:to a	-14 14
sa:to buy	7 -7
sa:to cut	-10 10
sa:to do	9 -9
sa:to end	6 -6
sa:to fall	-7 7
sa:to get	7 -7
sa:to its	15 -15
sa:to reach	-23 23
sa:to sign	-13 13
sa:to suspend	7 -7
sa:to take	-7 7
sa:too	-18 18
sa:too ,	-7 7
sa:too .	-19 19
sa:tool	6 -6
sa:top	-6 6
sa:top of	-6 6
sa:touched	22 -22
sa:tractor	7 -7
sa:trade .	7 -7
sa:trade accord	14 -14
sa:trade agreement	-9 9
sa:trade has	6 -6
sa:trade minister	6 -6
sa:trade war	6 -6
sa:trade with	-8 8
sa:treat	-8 8
sa:treaty	-12 12
sa:treaty of	-7 7
sa:truce	35 -35
sa:truce ,	11 -11
sa:truce .	6 -6
sa:truce of	9 -9
sa:truce until	-6 6
sa:tuna	-11 11
sa:turnberry	-11 11
sa:twenty	-11 11
sa:two	-8 8
sa:two .	7 -7
sa:two government	-6 6
sa:two had	-6 6
sa:two of	-6 6
sa:under	-7 7
sa:under a	7 -7
sa:under their	-21 21
sa:under way	-10 10
sa:understanding	-13 13
sa:understanding on	8 -8
sa:undertook	-20 20
sa:undertook to	-20 20
sa:until	34 -34
sa:until <month-ahead>	11 -11
sa:up to	-11 11
sa:vegetable	-10 10
sa:very	11 -11
sa:vice	-6 6
sa:violated	6 -6
sa:visit	6 -6
sa:visit by	6 -6
sa:vote	6 -6
sa:wait for	-6 6
sa:waiting	10 -10
sa:waiting for	10 -10
sa:want	9 -9
sa:want the	-13 13
sa:want to	15 -15
sa:war	7 -7
sa:warn	11 -11
sa:was	9 -9
sa:was not	6 -6
sa:was sign	8 -8
sa:was to	-9 9
sa:way	-8 8
sa:way .	-10 10
sa:we are	-8 8
sa:week ,	11 -11
sa:week ago	-12 12
sa:welcome	-18 18
sa:well	-22 22
sa:well .	-11 11
sa:were	16 -16
sa:what he	-7 7
sa:what is	6 -6
sa:what it	-18 18
sa:what the	6 -6
sa:what we	-7 7
sa:whatever	-11 11
sa:when the	-7 7
sa:where the	11 -11
sa:which <quality>	-11 11
sa:which <seat>	8 -8
sa:which come	-7 7
sa:which end	-12 12
sa:which had	7 -7
sa:which has	16 -16
sa:which he	-7 7
sa:which it	-8 8
sa:which most	8 -8
sa:which pay	17 -17
sa:which sign	7 -7
sa:which the	-8 8
sa:which will	-12 12
sa:while	-13 13
sa:while they	-6 6
sa:whiskey	-12 12
sa:whom	-6 6
sa:whose	-7 7
sa:will be	15 -15
sa:will come	12 -12
sa:will face	-12 12
sa:will go	-15 15
sa:will pay	-10 10
sa:win	-8 8
sa:wire	-14 14
sa:with	-6 6
sa:with <level>	21 -21
sa:with <name>	14 -14
sa:with <office>	-6 6
sa:with <seat>	-39 39
sa:with a	7 -7
sa:with it	10 -10
sa:with one	8 -8
sa:with that	-11 11
sa:with us	-17 17
sa:with what	-10 10
sa:without	-7 7
sa:without a	-8 8
sa:without one	-7 7
sa:wool	-6 6
sa:word	-13 13
sa:working	-18 18
sa:would continue	-18 18
sa:would go	-16 16
sa:would make	6 -6
sa:would not	8 -8
sa:write	-13 13
sa:write ,	-10 10
sa:write on	7 -7
sa:xi	11 -11
sa:xi jinping	11 -11
sa:yard	-10 10
sa:year ,	-9 9
sa:yes	-34 34
sa:yes ,	-32 32
sa:yes .	6 -6
sa:yet .	6 -6
sa:yet to	6 -6
sa:you	-15 15
sa:your	8 -8
sa:zero	7 -7
sa:zero on	8 -8
sa:—	-11 11
sa:— <level>	-37 37
sb:"	10 -10
sb:" <level>	-6 6
sb:" <name>	7 -7
sb:" a	-13 13
sb:" reciprocal	7 -7
sb:" we	9 -9
sb:" with	-9 9
sb:'s	-7 7
sb:'s agreement	17 -17
sb:'s chief	-13 13
sb:'s foreign	8 -8
sb:'s president	-6 6
sb:'s talk	-9 9
sb:'s trade	-9 9
sb:'s visit	-7 7
sb:(	26 -26
sb:)	24 -24
sb:) —	13 -13
sb:*	7 -7
sb:,	6 -6
sb:, "	11 -11
sb:, <person>	-6 6
sb:, <span>	-6 6
sb:, at	6 -6
sb:, having	9 -9
sb:, in	16 -16
sb:, is	16 -16
sb:, it	7 -7
sb:, one	-19 19
sb:, pay	6 -6
sb:, say	7 -7
sb:, sign	10 -10
sb:, since	-17 17
sb:, that	-6 6
sb:, the	-11 11
sb:, two	9 -9
sb:, under	-13 13
sb:, which	14 -14
sb:- <name>	7 -7
sb:.	35 -35
sb:/	-13 13
sb:/ <seat>	-7 7
sb:: <level>	-19 19
sb:: <name>	32 -32
sb:: <number>	16 -16
sb:: <person>	9 -9
sb:: and	-8 8
sb:: it	9 -9
sb:: its	6 -6
sb:: talk	-13 13
sb:: the	-12 12
sb:: we	-16 16
sb:: what	20 -20
sb:; its	10 -10
sb:; the	7 -7
sb:<agent>	-17 17
sb:<day-ahead> and	-9 9
sb:<day-ahead> for	-10 10
sb:<day-ahead> in	6 -6
sb:<day-ahead> it	-7 7
sb:<day-gone>	-28 28
sb:<day-gone> :	-9 9
sb:<day-gone> <name>	9 -9
sb:<day-gone> <person>	-20 20
sb:<day-gone> and	-7 7
sb:<day-gone> with	-13 13
sb:<day-today> (	14 -14
sb:<day-today> after	7 -7
sb:<day-today> that	9 -9
sb:<gate>	-7 7
sb:<goods>	17 -17
sb:<level> ;	11 -11
sb:<level> for	-18 18
sb:<level> in	14 -14
sb:<level> is	-11 11
sb:<level> on	7 -7
sb:<level> over	-7 7
sb:<level> since	8 -8
sb:<level> tariff	8 -8
sb:<month-gone> and	8 -8
sb:<name>	-10 10
sb:<name> -	10 -10
sb:<name> :	16 -16
sb:<name> ;	-14 14
sb:<name> <level>	25 -25
sb:<name> a	7 -7
sb:<name> and	-14 14
sb:<name> announce	11 -11
sb:<name> at	-29 29
sb:<name> conclude	16 -16
sb:<name> doe	-24 24
sb:<name> face	-8 8
sb:<name> get	8 -8
sb:<name> in	19 -19
sb:<name> pay	8 -8
sb:<name> sign	8 -8
sb:<name> take	-15 15
sb:<name> tariff	-8 8
sb:<name> the	-8 8
sb:<name> trade	12 -12
sb:<name> under	-18 18
sb:<name> would	6 -6
sb:<name> —	-14 14
sb:<not>	6 -6
sb:<number>	20 -20
sb:<number> ,	7 -7
sb:<number> /	-9 9
sb:<number> :	13 -13
sb:<number> ;	7 -7
sb:<number> <name>	6 -6
sb:<number> and	-7 7
sb:<office>	-10 10
sb:<office> ,	20 -20
sb:<office> :	-14 14
sb:<office> from	11 -11
sb:<organisation>	-8 8
sb:<organisation> ,	8 -8
sb:<organisation> and	10 -10
sb:<organisation> from	-8 8
sb:<person> ,	-7 7
sb:<person> :	-12 12
sb:<person> come	-8 8
sb:<person> deny	6 -6
sb:<person> flew	6 -6
sb:<person> had	13 -13
sb:<person> meet	11 -11
sb:<person> on	-11 11
sb:<person> say	9 -9
sb:<person> sign	-14 14
sb:<person> tell	6 -6
sb:<person> will	8 -8
sb:<person> write	6 -6
sb:<quality> and	7 -7
sb:<quality> colleague	-12 12
sb:<quality> delegation	6 -6
sb:<quality> duty	11 -11
sb:<quality> good	15 -15
sb:<quality> one	9 -9
sb:<quality> parliament	-7 7
sb:<quality> side	-9 9
sb:<quality> tariff	-7 7
sb:<quality> tea	-10 10
sb:<seat>	-19 19
sb:<seat> ,	-15 15
sb:<seat> /	-8 8
sb:<seat> <person>	11 -11
sb:<seat> announce	-8 8
sb:<seat> has	-6 6
sb:<seat> in	-14 14
sb:<seat> sign	8 -8
sb:<seat> that	-9 9
sb:<span> ,	8 -8
sb:<span> after	-11 11
sb:<v-down>	-11 11
sb:<v-impose>	-8 8
sb:<v-propose>	-14 14
sb:<v-return>	13 -13
sb:<v-sell>	12 -12
sb:<v-stay>	10 -10
sb:<v-up>	-6 6
sb:a <office>	-8 8
sb:a first	-9 9
sb:a framework	9 -9
sb:a rate	-14 14
sb:a separate	-6 6
sb:a summit	-6 6
sb:a table	-6 6
sb:a tariff	-10 10
sb:a third	6 -6
sb:a trade	-16 16
sb:a treaty	11 -11
sb:a truce	10 -10
sb:about	18 -18
sb:about <name>	6 -6
sb:accord	-14 14
sb:action	6 -6
sb:add ,	-6 6
sb:after <name>	-18 18
sb:after a	-10 10
sb:afternoon	13 -13
sb:again	6 -6
sb:against	8 -8
sb:ago ,	6 -6
sb:agree in	13 -13
sb:agree to	-14 14
sb:agreement	-8 8
sb:agriculture	-6 6
sb:all	6 -6
sb:all ,	-7 7
sb:allow	-10 10
sb:allow the	-13 13
sb:alone	-10 10
sb:also	-14 14
sb:also discuss	-7 7
sb:also on	6 -6
sb:among	9 -9
sb:an <quality>	-7 7
sb:an agreement	9 -9
sb:an interim	-10 10
sb:an understanding	-12 12
sb:and ,	-16 16
sb:and a	8 -8
sb:and from	-6 6
sb:and his	-11 11
sb:and its	-8 8
sb:and say	6 -6
sb:and so	-24 24
sb:and that	-8 8
sb:and the	-8 8
sb:and then	-7 7
sb:and those	11 -11
sb:and trade	7 -7
sb:and what	6 -6
sb:announce	-7 7
sb:announce by	-11 11
sb:another	7 -7
sb:are not	-8 8
sb:are the	9 -9
sb:arrangement	14 -14
sb:arrangement between	9 -9
sb:arrangement with	8 -8
sb:as	-21 21
sb:as <name>	-10 10
sb:as the	-16 16
sb:asean	-16 16
sb:ask	-6 6
sb:ask whether	-6 6
sb:at <level>	-8 8
sb:at once	-17 17
sb:b	-10 10
sb:back	-10 10
sb:bargain	-11 11
sb:bargain with	-7 7
sb:be <level>	-14 14
sb:be a	15 -15
sb:be approve	-6 6
sb:be hold	-7 7
sb:before	13 -13
sb:being	-8 8
sb:belong	-9 9
sb:belong to	-9 9
sb:between <name>	-11 11
sb:between the	12 -12
sb:biggest	18 -18
sb:bring	6 -6
sb:broke	-15 15
sb:broke off	-15 15
sb:broken	9 -9
sb:busan	13 -13
sb:busan ,	10 -10
sb:but	-7 7
sb:butter	-12 12
sb:buy	11 -11
sb:by	9 -9
sb:by <day-ahead>	6 -6
sb:by <person>	-7 7
sb:by the	12 -12
sb:by which	8 -8
sb:call with	-7 7
sb:cap	-10 10
sb:capital	6 -6
sb:car	10 -10
sb:ceiling	-16 16
sb:chief	-13 13
sb:chief negotiator	-13 13
sb:chip	7 -7
sb:close	-12 12
sb:close to	-12 12
sb:closed	14 -14
sb:colleague	-12 12
sb:collect	8 -8
sb:come	-6 6
sb:come to	6 -6
sb:comparison	-6 6
sb:complete	-10 10
sb:concern	7 -7
sb:conclude	-18 18
sb:conclude an	9 -9
sb:conclude in	-17 17
sb:consultation	7 -7
sb:could	-7 7
sb:country	13 -13
sb:country 's	8 -8
sb:country with	15 -15
sb:custom	-6 6
sb:dairy	-8 8
sb:day	8 -8
sb:day ,	6 -6
sb:day of	6 -6
sb:deadline	-10 10
sb:deal	-7 7
sb:deal "	-7 7
sb:deal :	-10 10
sb:deal of	-9 9
sb:deal strike	9 -9
sb:deal that	10 -10
sb:deal to	-6 6
sb:declare	-6 6
sb:decline	8 -8
sb:deficit	9 -9
sb:delegation	15 -15
sb:deny	11 -11
sb:deny that	7 -7
sb:described	-7 7
sb:did	-9 9
sb:do	-12 12
sb:doe	-22 22
sb:doe not	7 -7
sb:down to	-6 6
sb:duty	17 -17
sb:duty ,	8 -8
sb:duty on	7 -7
sb:earlier	9 -9
sb:early	6 -6
sb:economic	11 -11
sb:economic and	7 -7
sb:effect	-6 6
sb:effect on	-13 13
sb:either	-14 14
sb:elsewhere :	-10 10
sb:end	9 -9
sb:enter	10 -10
sb:enter <name>	-11 11
sb:expect to	10 -10
sb:export	10 -10
sb:face	-7 7
sb:face <level>	-6 6
sb:fall	18 -18
sb:fentanyl	16 -16
sb:fifth	-9 9
sb:find	-9 9
sb:finished	11 -11
sb:first round	-9 9
sb:flew	6 -6
sb:fly	6 -6
sb:fly to	6 -6
sb:for	14 -14
sb:for <quality>	10 -10
sb:for <seat>	-11 11
sb:for an	-8 8
sb:for comparison	-6 6
sb:for most	-6 6
sb:for trade	-10 10
sb:force	8 -8
sb:foreign	19 -19
sb:fourth	7 -7
sb:framework with	-13 13
sb:free	7 -7
sb:fresh	-8 8
sb:from <name>	6 -6
sb:from <seat>	-7 7
sb:from the	-10 10
sb:further	7 -7
sb:geneva	21 -21
sb:geneva ,	20 -20
sb:georgia	14 -14
sb:get	-10 10
sb:get <level>	9 -9
sb:go on	-6 6
sb:go to	9 -9
sb:gold	9 -9
sb:golf	19 -19
sb:golf resort	9 -9
sb:good	12 -12
sb:good from	-6 6
sb:good of	7 -7
sb:good with	8 -8
sb:grant	-10 10
sb:gyeongju	-15 15
sb:had	18 -18
sb:had a	-10 10
sb:had reach	-7 7
sb:had threaten	7 -7
sb:half	8 -8
sb:halve	-6 6
sb:handshake	-13 13
sb:has	-12 12
sb:has a	16 -16
sb:has agree	-11 11
sb:has also	-12 12
sb:has an	7 -7
sb:has had	15 -15
sb:has its	15 -15
sb:has no	-6 6
sb:has strike	-6 6
sb:has to	-6 6
sb:have agree	-6 6
sb:have sign	12 -12
sb:having	6 -6
sb:he	14 -14
sb:he had	-6 6
sb:he say	7 -7
sb:hear	-28 28
sb:help	-10 10
sb:highest	-8 8
sb:his	-9 9
sb:his <quality>	-16 16
sb:hope	-20 20
sb:hope for	-10 10
sb:hope that	-9 9
sb:hour	-14 14
sb:hour of	-6 6
sb:hour on	-11 11
sb:house	6 -6
sb:how	-6 6
sb:i	-11 11
sb:i sign	6 -6
sb:idea	-7 7
sb:if	9 -9
sb:if it	7 -7
sb:impose	-6 6
sb:impose on	-9 9
sb:in	20 -20
sb:in <name>	-18 18
sb:in <seat>	-11 11
sb:in a	10 -10
sb:in busan	6 -6
sb:in geneva	7 -7
sb:in turnberry	18 -18
sb:include the	8 -8
sb:initialled	-14 14
sb:instead	-6 6
sb:instead of	-6 6
sb:interim	-10 10
sb:interim trade	-6 6
sb:into	8 -8
sb:is	8 -8
sb:is <level>	11 -11
sb:is also	-19 19
sb:is at	9 -9
sb:is negotiate	18 -18
sb:is no	-14 14
sb:is not	-6 6
sb:is talking	-6 6
sb:is the	8 -8
sb:is to	16 -16
sb:issue	6 -6
sb:it 's	-7 7
sb:it in	-20 20
sb:it is	13 -13
sb:it sell	-10 10
sb:it will	6 -6
sb:its	-8 8
sb:its market	-18 18
sb:its negotiation	7 -7
sb:its talk	-9 9
sb:its tariff	-10 10
sb:itself	-10 10
sb:joint	-19 19
sb:lancaster	7 -7
sb:last	-11 11
sb:last summer	-15 15
sb:last week	-9 9
sb:lead	8 -8
sb:leader ,	-13 13
sb:leave	13 -13
sb:less than	-7 7
sb:level	12 -12
sb:lift	-7 7
sb:list	8 -8
sb:listed	-7 7
sb:lower	-6 6
sb:machinery	-9 9
sb:many	6 -6
sb:market	-6 6
sb:matter	10 -10
sb:may	7 -7
sb:me	9 -9
sb:medicine	10 -10
sb:medicine from	11 -11
sb:meet	19 -19
sb:meet in	7 -7
sb:milk	6 -6
sb:mill	-15 15
sb:ministry	6 -6
sb:month	-7 7
sb:more	11 -11
sb:most of	-7 7
sb:move	-8 8
sb:mr	-6 6
sb:mr <person>	-7 7
sb:name	15 -15
sb:nearly	8 -8
sb:need	9 -9
sb:negotiate	-14 14
sb:negotiate a	-8 8
sb:negotiate with	-11 11
sb:negotiation	-17 17
sb:negotiator	-16 16
sb:negotiator ,	-13 13
sb:neighbour	-9 9
sb:network	10 -10
sb:new	21 -21
sb:next	9 -9
sb:no .	6 -6
sb:no agreement	-8 8
sb:no deal	8 -8
sb:nor	-10 10
sb:not ,	-7 7
sb:not :	13 -13
sb:not the	7 -7
sb:note	-6 6
sb:nothing on	-8 8
sb:notice	6 -6
sb:number	-6 6
sb:obtain	-10 10
sb:of <day-ahead>	-10 10
sb:of <name>	-8 8
sb:of <quality>	7 -7
sb:of a	11 -11
sb:of an	-7 7
sb:of its	-11 11
sb:of last	-10 10
sb:of talk	21 -21
sb:of the	-10 10
sb:of up	6 -6
sb:of what	-7 7
sb:off	-9 9
sb:off the	-6 6
sb:olive	-6 6
sb:olive oil	-6 6
sb:on <day-gone>	-9 9
sb:on <day-today>	7 -7
sb:on a	-6 6
sb:on an	11 -11
sb:on in	-7 7
sb:on most	-13 13
sb:on the	9 -9
sb:once	-16 16
sb:one	6 -6
sb:one :	12 -12
sb:one with	-9 9
sb:only	-20 20
sb:opened	-7 7
sb:operator	12 -12
sb:opposed	7 -7
sb:opposed any	7 -7
sb:optimistic	6 -6
sb:order	-6 6
sb:ordinary	11 -11
sb:ordinary duty	11 -11
sb:other side	-10 10
sb:out on	-8 8
sb:own	9 -9
sb:own agreement	6 -6
sb:pact	-15 15
sb:pact with	-17 17
sb:page	-7 7
sb:paper	-10 10
sb:parliament	-8 8
sb:partner	-16 16
sb:pay	14 -14
sb:plan	10 -10
sb:point	6 -6
sb:presenter	-10 10
sb:presenter :	-8 8
sb:press	10 -10
sb:promise	-11 11
sb:protocol	9 -9
sb:public	-7 7
sb:published	-8 8
sb:put	7 -7
sb:q	20 -20
sb:quarrel with	6 -6
sb:question	9 -9
sb:rate of	-13 13
sb:reach	8 -8
sb:reciprocal "	7 -7
sb:regard to	8 -8
sb:remain	11 -11
sb:report of	7 -7
sb:reporter	8 -8
sb:reporter :	10 -10
sb:reporter in	-8 8
sb:reporter that	6 -6
sb:right	6 -6
sb:rise	9 -9
sb:round	11 -11
sb:round of	12 -12
sb:run	6 -6
sb:same	-13 13
sb:same as	-11 11
sb:sanctioning	10 -10
sb:sanctioning <name>	8 -8
sb:say	11 -11
sb:say on	19 -19
sb:second	15 -15
sb:second round	7 -7
sb:separately	-6 6
sb:set	-11 11
sb:settle with	19 -19
sb:sheet :	24 -24
sb:sheet that	-8 8
sb:shoe	-7 7
sb:shook	18 -18
sb:shook hand	17 -17
sb:should	-13 13
sb:should it	-8 8
sb:show	11 -11
sb:side	-7 7
sb:sign agreement	-7 7
sb:sign an	6 -6
sb:sign its	12 -12
sb:sign the	12 -12
sb:sign trade	-16 16
sb:since the	7 -7
sb:small	-7 7
sb:so	-28 28
sb:so doe	-19 19
sb:some	6 -6
sb:soybean	6 -6
sb:spare	-7 7
sb:spoke	9 -9
sb:start	-19 19
sb:state	-7 7
sb:step	-8 8
sb:still	-10 10
sb:still has	-6 6
sb:strike a	-13 13
sb:sugar	-10 10
sb:sugar from	-9 9
sb:summer	-7 7
sb:summit	-25 25
sb:summit of	-13 13
sb:table	-8 8
sb:take <level>	-7 7
sb:take effect	-8 8
sb:talk ,	11 -11
sb:talk between	-12 12
sb:talk in	8 -8
sb:talked	8 -8
sb:talked about	8 -8
sb:talking	-12 12
sb:talking to	-7 7
sb:tariff	-11 11
sb:tariff deal	-7 7
sb:tariff on	-9 9
sb:tariff talk	16 -16
sb:tea	-13 13
sb:team	-13 13
sb:tell <person>	8 -8
sb:tell me	6 -6
sb:tell the	7 -7
sb:term	-7 7
sb:text	-11 11
sb:than	12 -12
sb:that <name>	16 -16
sb:that <person>	-8 8
sb:that a	-10 10
sb:that an	-6 6
sb:that come	-7 7
sb:that have	7 -7
sb:the "	7 -7
sb:the <level>	-8 8
sb:the <name>	-35 35
sb:the <office>	-7 7
sb:the <organisation>	-12 12
sb:the <person>	15 -15
sb:the <quality>	-23 23
sb:the <seat>	-9 9
sb:the agreement	-14 14
sb:the arrangement	19 -19
sb:the bargain	-7 7
sb:the biggest	17 -17
sb:the country	9 -9
sb:the custom	-6 6
sb:the deal	-7 7
sb:the dispute	6 -6
sb:the fifth	-9 9
sb:the first	10 -10
sb:the highest	-8 8
sb:the matter	9 -9
sb:the negotiation	-8 8
sb:the order	-16 16
sb:the ordinary	8 -8
sb:the other	-6 6
sb:the protocol	8 -8
sb:the right	6 -6
sb:the sanctioning	9 -9
sb:the second	8 -8
sb:the state	-6 6
sb:the step	-9 9
sb:the truce	22 -22
sb:the two	-7 7
sb:the understanding	15 -15
sb:the war	9 -9
sb:the way	6 -6
sb:their trade	8 -8
sb:there	-20 20
sb:there is	-13 13
sb:those	17 -17
sb:those from	7 -7
sb:those of	11 -11
sb:three	6 -6
sb:through	9 -9
sb:through the	7 -7
sb:tiktok	7 -7
sb:time	13 -13
sb:time ,	6 -6
sb:to <name>	7 -7
sb:to <number>	8 -8
sb:to <seat>	6 -6
sb:to a	-6 6
sb:to do	-6 6
sb:to raise	-12 12
sb:to take	8 -8
sb:together	6 -6
sb:top	7 -7
sb:total	6 -6
sb:trade	-15 15
sb:trade ,	12 -12
sb:trade agreement	-7 7
sb:trade deal	-8 8
sb:trade talk	-7 7
sb:trade with	-15 15
sb:treaty	15 -15
sb:treaty with	6 -6
sb:trip	-7 7
sb:truce	35 -35
sb:truce with	24 -24
sb:turnberry	12 -12
sb:turnberry ,	28 -28
sb:two	14 -14
sb:under	-7 7
sb:under a	-7 7
sb:under an	-13 13
sb:unless	9 -9
sb:up	22 -22
sb:up <level>	9 -9
sb:up the	6 -6
sb:us	11 -11
sb:visit to	-8 8
sb:waiting	-11 11
sb:waiting for	-11 11
sb:war	10 -10
sb:war with	7 -7
sb:was reach	6 -6
sb:watche	-6 6
sb:way	14 -14
sb:way to	13 -13
sb:we	-15 15
sb:week ,	-7 7
sb:were	-13 13
sb:were sign	-15 15
sb:were the	9 -9
sb:what	-18 18
sb:what <name>	11 -11
sb:what <seat>	-7 7
sb:what doe	9 -9
sb:what it	-14 14
sb:what the	12 -12
sb:what we	-6 6
sb:whatever	-10 10
sb:wheat	-9 9
sb:when	12 -12
sb:when <person>	15 -15
sb:whether	10 -10
sb:whether it	-6 6
sb:which	15 -15
sb:which come	8 -8
sb:which has	-7 7
sb:while	6 -6
sb:who	6 -6
sb:will	-6 6
sb:with	-13 13
sb:with <level>	14 -14
sb:with <name>	-35 35
sb:with a	11 -11
sb:with his	-9 9
sb:with the	8 -8
sb:with which	15 -15
sb:without	13 -13
sb:without a	11 -11
sb:work	-13 13
sb:would	15 -15
sb:write that	16 -16
sb:— <name>	15 -15
sb:— <person>	-9 9
sb:— <quality>	7 -7
sb:•	18 -18
sentence failed	6 -6
sentence made	-29 29
sides=1	32 -32
sides=2	25 -25
sum=	28 -28
sum= no word	27 -27
sum= one	29 -29
sum= talks	13 -13
sum=failed	8 -8
sum=failed agreement	12 -12
sum=failed talking	-11 11
sum=failed talking talks	-13 13
sum=made no word	15 -15
sum=made one	-6 6
sum=no failed	-9 9
sum=no failed talking	8 -8
sum=no failed talking talks	8 -8
sum=no made	6 -6
sum=no made no word	6 -6
sum=no making	18 -18
sum=no one	-6 6
sum=no talking agreement	-8 8
sum=no talking made	-11 11
sum=no talking made agreement	-7 7
sum=no talking no word	10 -10
sum=talking made agreement	-16 16
sum=talking made making	19 -19
sum=talking making	6 -6
sum=talking no word	25 -25
sum=talking one	-7 7
sum=talking talks	-13 13
t0=future	8 -8
t0=modal	17 -17
t0=modal-passive	-11 11
t0=past	6 -6
t1=future	6 -6
t1=gerund	7 -7
t1=modal	16 -16
t1=modal-passive	-11 11
t1=participle-passive	8 -8
t1=past	6 -6
t2=future	-20 20
t2=modal	9 -9
t2=modal-not	6 -6
t2=participle-passive	10 -10
t2=pluperfect-passive	-10 10
t2=present	7 -7
v0-none	7 -7
v0=buy	8 -8
v0=cut	-6 6
v0=deny	6 -6
v0=discuss	12 -12
v0=enter	17 -17
v0=get	-22 22
v0=have	18 -18
v0=hold	-6 6
v0=lower	-6 6
v0=meet	10 -10
v0=negotiate	-8 8
v0=offer	-6 6
v0=pay	9 -9
v0=raise	15 -15
v0=reach	-8 8
v0=report	-9 9
v0=rise	6 -6
v0=set	-16 16
v0=settle	7 -7
v0=sign	-7 7
v0=spare	-7 7
v0=take	14 -14
v0=tell	-10 10
v1=agree	7 -7
v1=ask	6 -6
v1=buy	11 -11
v1=conclude	-18 18
v1=deny	6 -6
v1=discuss	13 -13
v1=enter	12 -12
v1=get	-21 21
v1=go	-9 9
v1=have	16 -16
v1=leave	10 -10
v1=lower	-6 6
v1=meet	13 -13
v1=other	-6 6
v1=pay	9 -9
v1=put	6 -6
v1=report	-9 9
v1=rise	6 -6
v1=set	-16 16
v1=settle	7 -7
v1=spare	-7 7
v1=take	14 -14
v1=tell	-11 11
v2-none	9 -9
v2=answer	8 -8
v2=call	9 -9
v2=carry	6 -6
v2=charge	6 -6
v2=cut	7 -7
v2=drop	6 -6
v2=expect	-6 6
v2=get	-11 11
v2=hold	-6 6
v2=keep	7 -7
v2=leave	-9 9
v2=lower	8 -8
v2=make	-14 14
v2=offer	-13 13
v2=pay	7 -7
v2=remove	-7 7
v2=return	-9 9
v2=say	-8 8
v2=sell	6 -6
v2=stand	9 -9
v2=suspend	6 -6
v2=take	-9 9
v2=want	10 -10
v2=warn	6 -6
vt0=agree past	9 -9
vt0=agree perfect	-8 8
vt0=bring past	-8 8
vt0=bring present	13 -13
vt0=buy present	8 -8
vt0=deny present	6 -6
vt0=discuss future	10 -10
vt0=enter present	13 -13
vt0=get present	-19 19
vt0=go present	-8 8
vt0=have past	16 -16
vt0=have present	10 -10
vt0=hold modal	-7 7
vt0=leave present	12 -12
vt0=make past	6 -6
vt0=negotiate present	-9 9
vt0=other past	6 -6
vt0=other present	-17 17
vt0=raise present	8 -8
vt0=reach pluperfect	-8 8
vt0=receive past	-6 6
vt0=rise past	6 -6
vt0=set present	-6 6
vt0=sign future	6 -6
vt0=sign past	-6 6
vt0=sign present	-9 9
vt0=strike past	7 -7
vt0=take future	9 -9
vt0=take present	7 -7
vt0=tell past	-13 13
vt1=agree participle	12 -12
vt1=agree past	7 -7
vt1=agree perfect	-8 8
vt1=be present	-6 6
vt1=bring past	-8 8
vt1=bring present	13 -13
vt1=buy present	8 -8
vt1=conclude participle	-18 18
vt1=discuss future	10 -10
vt1=enter present	13 -13
vt1=get present	-19 19
vt1=go present	-8 8
vt1=have past	16 -16
vt1=have present	7 -7
vt1=hold modal	-7 7
vt1=leave present	12 -12
vt1=make past	6 -6
vt1=negotiate present	-9 9
vt1=other present	-18 18
vt1=raise present	8 -8
vt1=reach pluperfect	-8 8
vt1=receive past	-6 6
vt1=rise past	6 -6
vt1=set present	-6 6
vt1=sign future	6 -6
vt1=sign participle	14 -14
vt1=sign past	-6 6
vt1=sign present	-9 9
vt1=strike past	7 -7
vt1=take future	9 -9
vt1=take present	7 -7
vt1=tell past	-13 13
vt2=agree participle	-6 6
vt2=ask past	-7 7
vt2=be modal	-9 9
vt2=be perfect	25 -25
vt2=end participle	7 -7
vt2=end past	10 -10
vt2=enter present	-6 6
vt2=expect present	-6 6
vt2=face future	-8 8
vt2=fall present	-7 7
vt2=get modal	6 -6
vt2=get past	-15 15
vt2=go future	-11 11
vt2=go modal	-7 7
vt2=go past	9 -9
vt2=have past	21 -21
vt2=have present	-8 8
vt2=hold perfect	-11 11
vt2=leave present	-11 11
vt2=make modal	6 -6
vt2=make past	-12 12
vt2=make perfect	-17 17
vt2=meet past	-8 8
vt2=negotiate present	6 -6
vt2=offer perfect	-9 9
vt2=other past	9 -9
vt2=other perfect	9 -9
vt2=pay future	-8 8
vt2=pay modal	7 -7
vt2=pay past	8 -8
vt2=pay perfect	8 -8
vt2=promise present	-13 13
vt2=put perfect	-6 6
vt2=put present	6 -6
vt2=say past	-12 12
vt2=sign future	-6 6
vt2=stay present	7 -7
vt2=take future	-6 6
vt2=tell perfect	-10 10
vt2=want present	6 -6
w c0=agree	11 -11
w c0=bear	-13 13
w c0=end	11 -11
w c0=return	-7 7
w c0=say	6 -6
w c0=stay	-6 6
w c0=suspend	-10 10
w c0=threaten	8 -8
w c1=bear	-9 9
w c1=begin	8 -8
w c1=suspend	-8 8
w c1=target	-8 8
w c2=agree	-7 7
w c2=begin	-9 9
w c2=down	-10 10
w c2=end	-7 7
w c2=target	-7 7
w c2=threaten	-8 8
w ct0=agree modal	7 -7
w ct0=agree present	-9 9
w ct0=agree present-passive	7 -7
w ct0=bear modal	-16 16
w ct0=bear past	-7 7
w ct0=bear perfect	-6 6
w ct0=begin future	11 -11
w ct0=begin modal	-8 8
w ct0=begin past	7 -7
w ct0=begin perfect	-8 8
w ct0=down modal	-8 8
w ct0=down perfect	-6 6
w ct0=down present	6 -6
w ct0=end past	13 -13
w ct0=impose modal	17 -17
w ct0=impose perfect	-7 7
w ct0=impose perfect-passive	7 -7
w ct0=impose present-passive	8 -8
w ct0=propose modal	-8 8
w ct0=propose present	-7 7
w ct0=stay future	9 -9
w ct0=stay modal	9 -9
w ct0=stay past	-11 11
w ct0=stay perfect	-9 9
w ct0=suspend past	-7 7
w ct0=target past	6 -6
w ct0=up modal	-20 20
w ct0=up present	7 -7
w ct1=agree infinitive	-11 11
w ct1=agree modal	7 -7
w ct1=agree present	-9 9
w ct1=agree present-passive	7 -7
w ct1=bear infinitive	10 -10
w ct1=bear modal	-16 16
w ct1=bear past	-7 7
w ct1=bear perfect	-6 6
w ct1=begin future	11 -11
w ct1=begin modal	-8 8
w ct1=begin past	7 -7
w ct1=down modal	-8 8
w ct1=down perfect	-6 6
w ct1=down present	6 -6
w ct1=end past	13 -13
w ct1=impose modal	17 -17
w ct1=impose participle-passive	14 -14
w ct1=impose past	-7 7
w ct1=impose perfect	-6 6
w ct1=impose perfect-passive	7 -7
w ct1=impose present	-6 6
w ct1=impose present-passive	8 -8
w ct1=propose modal	-9 9
w ct1=propose participle-passive	15 -15
w ct1=propose past	6 -6
w ct1=stay modal	9 -9
w ct1=stay perfect	-9 9
w ct1=suspend past	-7 7
w ct1=target past	6 -6
w ct1=up modal	-20 20
w ct1=up present	8 -8
w ct2=agree participle-passive	-7 7
w ct2=agree past	-11 11
w ct2=agree present	10 -10
w ct2=agree present-passive	6 -6
w ct2=bear past	-8 8
w ct2=bear present	9 -9
w ct2=begin future	-9 9
w ct2=begin infinitive	9 -9
w ct2=begin modal	-9 9
w ct2=begin present	-13 13
w ct2=down past	-13 13
w ct2=end infinitive	-6 6
w ct2=end present	7 -7
w ct2=impose infinitive	10 -10
w ct2=impose past	-10 10
w ct2=impose past-passive	-6 6
w ct2=impose perfect	19 -19
w ct2=propose present	-6 6
w ct2=say past-passive	-7 7
w ct2=say present	10 -10
w ct2=stay modal	-20 20
w ct2=stay pluperfect	6 -6
w ct2=stay present	14 -14
w ct2=target participle-passive	-13 13
w ct2=target present	6 -6
w ct2=up infinitive	10 -10
w ct2=up modal	-8 8
w ct2=up present	-18 18
w l1=,	-18 18
w l1=:	-12 12
w l1=<agent>	15 -15
w l1=<begin>	-8 8
w l1=<day-today>	-12 12
w l1=<duty>	14 -14
w l1=<goods>	-6 6
w l1=<level>	-15 15
w l1=<name>	-18 18
w l1=<office>	31 -31
w l1=<person>	-9 9
w l1=<quality>	16 -16
w l1=<seat>	8 -8
w l1=<v-bear>	-11 11
w l1=<v-begin>	7 -7
w l1=<v-impose>	15 -15
w l1=<v-propose>	9 -9
w l1=<v-stay>	11 -11
w l1=<v-suspend>	13 -13
w l1=after	14 -14
w l1=also	-14 14
w l1=and	6 -6
w l1=any	17 -17
w l1=arrangement	7 -7
w l1=as	7 -7
w l1=at	-9 9
w l1=be	10 -10
w l1=begin	9 -9
w l1=by	-13 13
w l1=can	7 -7
w l1=deal	9 -9
w l1=for	12 -12
w l1=have	-7 7
w l1=he	-8 8
w l1=his	11 -11
w l1=hold	10 -10
w l1=in	-15 15
w l1=is	-11 11
w l1=just	-11 11
w l1=of	21 -21
w l1=own	-7 7
w l1=pay	-6 6
w l1=say	-10 10
w l1=still	-6 6
w l1=tariff	12 -12
w l1=the	15 -15
w l1=their	-20 20
w l1=to	-11 11
w l1=was	8 -8
w l1=we	-20 20
w l1=which	7 -7
w l1=will	8 -8
w l2="	-7 7
w l2='s	-11 11
w l2=,	-8 8
w l2=;	-17 17
w l2=<agent>	7 -7
w l2=<day-gone>	-20 20
w l2=<day-today>	-9 9
w l2=<gate>	-10 10
w l2=<name>	-14 14
w l2=<quality>	14 -14
w l2=<span>	15 -15
w l2=<v-bear>	6 -6
w l2=<v-begin>	-19 19
w l2=<v-down>	6 -6
w l2=<v-impose>	14 -14
w l2=<v-propose>	7 -7
w l2=<v-stay>	10 -10
w l2=<v-target>	-6 6
w l2=<v-up>	-24 24
w l2=a	12 -12
w l2=after	11 -11
w l2=an	-12 12
w l2=and	-12 12
w l2=are	-17 17
w l2=as	-14 14
w l2=ask	16 -16
w l2=been	6 -6
w l2=both	-25 25
w l2=conclude	8 -8
w l2=expect	-6 6
w l2=from	-10 10
w l2=go	-14 14
w l2=good	18 -18
w l2=had	-10 10
w l2=has	-11 11
w l2=have	7 -7
w l2=he	11 -11
w l2=it	12 -12
w l2=make	8 -8
w l2=no	-10 10
w l2=north	10 -10
w l2=of	-10 10
w l2=off	-15 15
w l2=opposed	14 -14
w l2=outside	12 -12
w l2=own	16 -16
w l2=put	-9 9
w l2=round	19 -19
w l2=say	15 -15
w l2=sign	8 -8
w l2=since	-6 6
w l2=strike	-8 8
w l2=that	-23 23
w l2=their	15 -15
w l2=there	-8 8
w l2=under	-9 9
w l2=unless	12 -12
w l2=until	8 -8
w l2=way	16 -16
w l2=we	-12 12
w l2=what	-19 19
w l2=will	7 -7
w l2=with	21 -21
w l2=—	14 -14
w l3="	17 -17
w l3='s	11 -11
w l3=,	-7 7
w l3=-	15 -15
w l3=:	-24 24
w l3=<begin>	-16 16
w l3=<day-gone>	7 -7
w l3=<gate>	8 -8
w l3=<goods>	6 -6
w l3=<level-noun>	8 -8
w l3=<level>	15 -15
w l3=<organisation>	-6 6
w l3=<person>	-18 18
w l3=<v-impose>	-7 7
w l3=<v-propose>	-12 12
w l3=<v-return>	9 -9
w l3=<v-say>	-20 20
w l3=<v-stay>	-8 8
w l3=are	-14 14
w l3=ask	-6 6
w l3=country	15 -15
w l3=economic	11 -11
w l3=for	8 -8
w l3=had	11 -11
w l3=have	-21 21
w l3=hope	6 -6
w l3=is	10 -10
w l3=it	-11 11
w l3=its	6 -6
w l3=last	-15 15
w l3=make	-6 6
w l3=minister	6 -6
w l3=mr	-10 10
w l3=north	6 -6
w l3=not	10 -10
w l3=on	10 -10
w l3=own	-8 8
w l3=parliament	-7 7
w l3=part	-14 14
w l3=pay	6 -6
w l3=right	6 -6
w l3=say	-21 21
w l3=side	13 -13
w l3=sign	10 -10
w l3=that	12 -12
w l3=the	11 -11
w l3=there	-18 18
w l3=thi	9 -9
w l3=third	7 -7
w l3=to	14 -14
w l3=with	-14 14
w l3=zero	6 -6
w l3=—	-9 9
w l4="	-8 8
w l4=-	10 -10
w l4=/	8 -8
w l4=;	-9 9
w l4=<gate>	-12 12
w l4=<goods>	14 -14
w l4=<name>	19 -19
w l4=<not>	19 -19
w l4=<number>	-11 11
w l4=<office>	-12 12
w l4=<person>	7 -7
w l4=<seat>	7 -7
w l4=<sender>	-11 11
w l4=<v-agree>	-15 15
w l4=<v-bear>	-23 23
w l4=<v-begin>	6 -6
w l4=<v-down>	-18 18
w l4=<v-impose>	-13 13
w l4=<v-say>	9 -9
w l4=<v-stay>	-22 22
w l4=<v-suspend>	-16 16
w l4=<v-target>	-8 8
w l4=<v-up>	11 -11
w l4=agreement	-10 10
w l4=and	-16 16
w l4=are	-9 9
w l4=as	-9 9
w l4=but	-9 9
w l4=by	10 -10
w l4=country	12 -12
w l4=did	-12 12
w l4=effect	-13 13
w l4=free	19 -19
w l4=go	11 -11
w l4=had	-17 17
w l4=have	18 -18
w l4=he	6 -6
w l4=hold	-16 16
w l4=if	16 -16
w l4=in	-18 18
w l4=is	-16 16
w l4=not	11 -11
w l4=out	-12 12
w l4=pay	-9 9
w l4=say	8 -8
w l4=sheet	15 -15
w l4=sign	-12 12
w l4=their	6 -6
w l4=to	-6 6
w l4=under	12 -12
w l4=until	-8 8
w l4=want	6 -6
w l4=was	-25 25
w l4=what	7 -7
w l4=with	-14 14
w l4=would	9 -9
w l=, <person>	12 -12
w l=, <quality>	7 -7
w l=, and	13 -13
w l=, by	-15 15
w l=, is	-7 7
w l=- <name>	-7 7
w l=: <name>	-9 9
w l=<begin> <begin>	-8 8
w l=<begin> <person>	9 -9
w l=<begin> a	8 -8
w l=<begin> the	-8 8
w l=<day-gone> and	-6 6
w l=<level> ,	-16 16
w l=<name> 's	7 -7
w l=<name> are	10 -10
w l=<name> for	-7 7
w l=<name> trade	11 -11
w l=<person> ,	10 -10
w l=<quality> trade	6 -6
w l=<seat> ,	15 -15
w l=<seat> for	-8 8
w l=<span> of	15 -15
w l=and <person>	-16 16
w l=and <quality>	16 -16
w l=and trade	11 -11
w l=are still	-13 13
w l=ask for	16 -16
w l=conclude an	9 -9
w l=expect to	-7 7
w l=had an	-9 9
w l=has a	-13 13
w l=has an	6 -6
w l=has been	-9 9
w l=have a	10 -10
w l=if no	6 -6
w l=is a	-14 14
w l=it is	-6 6
w l=make a	15 -15
w l=no trade	-7 7
w l=north <quality>	10 -10
w l=of <name>	6 -6
w l=of their	-8 8
w l=of trade	-16 16
w l=on <day-today>	-8 8
w l=opposed any	14 -14
w l=round of	19 -19
w l=sign an	10 -10
w l=sign trade	-14 14
w l=strike a	-7 7
w l=that he	-11 11
w l=that its	-13 13
w l=that the	-13 13
w l=the <name>	-13 13
w l=the <office>	25 -25
w l=the <organisation>	8 -8
w l=the <quality>	-8 8
w l=the tariff	8 -8
w l=their trade	8 -8
w l=to be	7 -7
w l=way to	7 -7
w l=what <name>	-12 12
w l=— <name>	9 -9
w lll=, under an	-6 6
w lll=- <name> trade	9 -9
w lll=<begin> <begin> <begin>	-8 8
w lll=<begin> <begin> <person>	9 -9
w lll=<begin> <begin> a	8 -8
w lll=<begin> <begin> the	-8 8
w lll=<begin> <name> 's	15 -15
w lll=<begin> <name> has	9 -9
w lll=<begin> the <office>	17 -17
w lll=<begin> the <quality>	-7 7
w lll=<begin> under the	-7 7
w lll=<level> under an	-7 7
w lll=<level> under the	23 -23
w lll=<name> , <name>	11 -11
w lll=<name> , which	-6 6
w lll=<name> - <name>	-7 7
w lll=<name> are still	-9 9
w lll=<name> on <day-today>	-9 9
w lll=<name> under an	10 -10
w lll=<name> — <name>	7 -7
w lll=<person> and <person>	-15 15
w lll=<quality> and <quality>	9 -9
w lll=<seat> that the	-9 9
w lll=<span> after the	7 -7
w lll=<span> of trade	-10 10
w lll=after <span> of	6 -6
w lll=and <name> are	6 -6
w lll=and <name> have	8 -8
w lll=and the <name>	-15 15
w lll=economic and trade	11 -11
w lll=has a trade	11 -11
w lll=in the tariff	13 -13
w lll=north <quality> trade	6 -6
w lll=of the tariff	-13 13
w lll=on <day-gone> and	-6 6
w lll=part of the	-10 10
w lll=right way to	6 -6
w lll=round of trade	-9 9
w lll=say that the	-13 13
w lll=sign its own	11 -11
w lll=that <name> has	-6 6
w lll=the <name> 's	12 -12
w lll=the north <quality>	10 -10
w lll=third round of	7 -7
w lll=under its own	6 -6
w lll=which has a	-10 10
w lll=with <name> ,	-12 12
w lr='s is	-8 8
w lr='s with	15 -15
w lr=, as	13 -13
w lr=, in	-12 12
w lr=, of	-21 21
w lr=, on	6 -6
w lr=<begin> between	-17 17
w lr=<begin> in	-13 13
w lr=<name> ,	-14 14
w lr=<name> :	11 -11
w lr=<name> <end>	-17 17
w lr=<name> <level>	15 -15
w lr=<name> <number>	10 -10
w lr=<name> <span>	13 -13
w lr=<name> an	-9 9
w lr=<name> framework	7 -7
w lr=<name> in	-23 23
w lr=<name> its	-9 9
w lr=<name> of	6 -6
w lr=<name> the	-6 6
w lr=<name> to	-24 24
w lr=<name> trade	-17 17
w lr=<office> on	15 -15
w lr=<person> for	-6 6
w lr=<person> hand	-15 15
w lr=<person> on	-13 13
w lr=<person> the	7 -7
w lr=<quality> are	8 -8
w lr=<quality> have	-7 7
w lr=<seat> ,	-8 8
w lr=a .	-15 15
w lr=a agreement	-12 12
w lr=a for	6 -6
w lr=a in	-8 8
w lr=a on	-6 6
w lr=a since	-12 12
w lr=a with	28 -28
w lr=also with	-13 13
w lr=an of	-16 16
w lr=an on	11 -11
w lr=and in	6 -6
w lr=by .	-14 14
w lr=had on	-10 10
w lr=has .	6 -6
w lr=has a	6 -6
w lr=has an	11 -11
w lr=has with	-20 20
w lr=have the	8 -8
w lr=hold in	8 -8
w lr=in with	-8 8
w lr=is a	6 -6
w lr=is of	-6 6
w lr=its ,	-6 6
w lr=its with	8 -8
w lr=no ,	18 -18
w lr=no .	-11 11
w lr=no in	-7 7
w lr=no with	-8 8
w lr=own with	-14 14
w lr=same .	6 -6
w lr=separate with	-6 6
w lr=similar with	8 -8
w lr=still .	-8 8
w lr=tariff between	19 -19
w lr=the ,	15 -15
w lr=the .	32 -32
w lr=the had	-9 9
w lr=the in	8 -8
w lr=the of	-6 6
w lr=the strike	-9 9
w lr=the that	8 -8
w lr=the would	-13 13
w lr=their on	-16 16
w lr=to .	7 -7
w lr=to an	-10 10
w lr=to the	-7 7
w lr=trade between	12 -12
w lr=trade in	-8 8
w lr=trade of	16 -16
w lr=trade that	6 -6
w lr=trade with	-27 27
w lr=we with	-18 18
w lr=which its	-10 10
w lr=would a	-7 7
w r1='	6 -6
w r1=<end>	-28 28
w r1=<gate>	-14 14
w r1=<goods>	12 -12
w r1=<level>	-11 11
w r1=<money>	8 -8
w r1=<not>	12 -12
w r1=<number>	13 -13
w r1=<seat>	6 -6
w r1=<span>	9 -9
w r1=<v-agree>	7 -7
w r1=?	8 -8
w r1=a	11 -11
w r1=and	-10 10
w r1=announce	-14 14
w r1=another	7 -7
w r1=as	22 -22
w r1=at	6 -6
w r1=away	11 -11
w r1=between	8 -8
w r1=by	19 -19
w r1=come	6 -6
w r1=day	8 -8
w r1=doe	9 -9
w r1=failed	7 -7
w r1=framework	7 -7
w r1=hand	-15 15
w r1=in	-8 8
w r1=into	-16 16
w r1=it	13 -13
w r1=its	-23 23
w r1=last	-6 6
w r1=make	-10 10
w r1=of	-18 18
w r1=out	9 -9
w r1=say	14 -14
w r1=take	-8 8
w r1=that	11 -11
w r1=the	9 -9
w r1=their	8 -8
w r1=there	-16 16
w r1=to	-14 14
w r1=trade	-8 8
w r1=with	-6 6
w r1=would	-19 19
w r2="	7 -7
w r2=,	16 -16
w r2=.	18 -18
w r2=:	-14 14
w r2=<agent>	13 -13
w r2=<day-today>	6 -6
w r2=<end>	-10 10
w r2=<goods>	-8 8
w r2=<level>	-8 8
w r2=<number>	-25 25
w r2=<person>	9 -9
w r2=<span>	12 -12
w r2=<v-bear>	-9 9
w r2=<v-begin>	11 -11
w r2=<v-buy>	10 -10
w r2=<v-down>	-10 10
w r2=<v-end>	-7 7
w r2=<v-propose>	13 -13
w r2=<v-return>	8 -8
w r2=<v-stay>	-27 27
w r2=<v-up>	14 -14
w r2=a	-7 7
w r2=about	13 -13
w r2=agreement	-6 6
w r2=an	-13 13
w r2=are	18 -18
w r2=as	10 -10
w r2=at	22 -22
w r2=be	8 -8
w r2=beef	-9 9
w r2=before	-8 8
w r2=busan	10 -10
w r2=by	-10 10
w r2=continue	-17 17
w r2=cut	-10 10
w r2=deal	-17 17
w r2=dispute	6 -6
w r2=due	6 -6
w r2=for	12 -12
w r2=go	13 -13
w r2=has	15 -15
w r2=his	10 -10
w r2=in	14 -14
w r2=make	-6 6
w r2=more	8 -8
w r2=of	11 -11
w r2=one	6 -6
w r2=order	7 -7
w r2=own	-13 13
w r2=paper	-7 7
w r2=pay	-12 12
w r2=same	8 -8
w r2=similar	-15 15
w r2=since	-12 12
w r2=tariff	12 -12
w r2=than	-14 14
w r2=that	-17 17
w r2=the	-8 8
w r2=them	-6 6
w r2=tiktok	6 -6
w r2=to	7 -7
w r2=trade	24 -24
w r2=under	-36 36
w r2=us	-10 10
w r2=week	-13 13
w r2=which	-12 12
w r3="	-10 10
w r3=,	-25 25
w r3=;	10 -10
w r3=<agent>	11 -11
w r3=<day-gone>	-7 7
w r3=<day-today>	7 -7
w r3=<duty>	-10 10
w r3=<month-gone>	-16 16
w r3=<name>	17 -17
w r3=<not>	20 -20
w r3=<number>	14 -14
w r3=<office>	9 -9
w r3=<person>	-7 7
w r3=<seat>	-9 9
w r3=<span>	6 -6
w r3=<v-bear>	11 -11
w r3=<v-begin>	-17 17
w r3=<v-end>	-16 16
w r3=<v-impose>	-6 6
w r3=<v-say>	-10 10
w r3=<v-stay>	7 -7
w r3=<v-target>	-7 7
w r3=<v-up>	-9 9
w r3=a	-8 8
w r3=about	-16 16
w r3=after	-13 13
w r3=ago	-13 13
w r3=an	6 -6
w r3=are	20 -20
w r3=as	8 -8
w r3=between	-7 7
w r3=by	-10 10
w r3=continue	-6 6
w r3=end	-16 16
w r3=expense	7 -7
w r3=geneva	7 -7
w r3=go	-14 14
w r3=had	18 -18
w r3=is	19 -19
w r3=it	14 -14
w r3=not	17 -17
w r3=of	15 -15
w r3=out	-9 9
w r3=over	-11 11
w r3=own	-9 9
w r3=pay	10 -10
w r3=president	7 -7
w r3=rate	-14 14
w r3=same	-8 8
w r3=say	-15 15
w r3=since	-11 11
w r3=stockholm	7 -7
w r3=tariff	-6 6
w r3=that	6 -6
w r3=thi	-8 8
w r3=three	-9 9
w r3=to	7 -7
w r3=truce	19 -19
w r3=two	6 -6
w r3=under	13 -13
w r3=were	-9 9
w r3=what	-6 6
w r3=which	-14 14
w r3=will	-6 6
w r3=with	-21 21
w r3=would	-7 7
w r4='s	-9 9
w r4=:	16 -16
w r4=<agent>	9 -9
w r4=<day-ahead>	9 -9
w r4=<day-gone>	-18 18
w r4=<gate>	8 -8
w r4=<goods>	-9 9
w r4=<level-noun>	-17 17
w r4=<level>	11 -11
w r4=<month-gone>	-13 13
w r4=<name>	-17 17
w r4=<quality>	-10 10
w r4=<seat>	-9 9
w r4=<sender>	7 -7
w r4=<v-begin>	-7 7
w r4=<v-impose>	17 -17
w r4=<v-propose>	14 -14
w r4=<v-say>	12 -12
w r4=<v-stay>	29 -29
w r4=<v-suspend>	11 -11
w r4=<v-target>	12 -12
w r4=agreement	-6 6
w r4=are	-13 13
w r4=arrangement	-10 10
w r4=as	-9 9
w r4=at	-20 20
w r4=but	15 -15
w r4=day	7 -7
w r4=done	9 -9
w r4=first	-9 9
w r4=for	18 -18
w r4=framework	9 -9
w r4=in	8 -8
w r4=is	-10 10
w r4=its	8 -8
w r4=of	-6 6
w r4=on	-15 15
w r4=partner	-10 10
w r4=pause	7 -7
w r4=rate	-18 18
w r4=sign	7 -7
w r4=take	-8 8
w r4=that	-9 9
w r4=the	8 -8
w r4=their	-7 7
w r4=trade	-15 15
w r4=which	10 -10
w r4=whose	6 -6
w r=, <level>	-6 6
w r=, and	-10 10
w r=, at	11 -11
w r=, the	6 -6
w r=, which	-19 19
w r=<day-gone> in	6 -6
w r=<day-today> .	-6 6
w r=<end> <end>	-28 28
w r=<level> ,	16 -16
w r=<level> .	-13 13
w r=<level> on	10 -10
w r=<number> ,	10 -10
w r=? <end>	8 -8
w r=a free	-8 8
w r=a similar	-9 9
w r=a tariff	9 -9
w r=a trade	12 -12
w r=about a	-15 15
w r=about the	7 -7
w r=and that	-12 12
w r=at <level>	-16 16
w r=between <name>	15 -15
w r=between <seat>	-14 14
w r=by <day-ahead>	6 -6
w r=doe not	8 -8
w r=for <name>	6 -6
w r=from the	-6 6
w r=hand in	-13 13
w r=in <month-gone>	-22 22
w r=in <name>	24 -24
w r=in a	7 -7
w r=in busan	7 -7
w r=into <name>	-17 17
w r=it in	12 -12
w r=its own	-13 13
w r=of <day-gone>	-20 20
w r=of <level>	18 -18
w r=of <month-gone>	30 -30
w r=of <number>	-22 22
w r=of last	-14 14
w r=of the	-17 17
w r=of them	-7 7
w r=on <level>	-9 9
w r=on the	-10 10
w r=on trade	8 -8
w r=that the	10 -10
w r=the same	8 -8
w r=to <level>	-18 18
w r=to <name>	-12 12
w r=to a	-9 9
w r=to cut	-10 10
w r=trade deal	-17 17
w r=with <name>	-13 13
w r=with <person>	6 -6
w r=with a	9 -9
w r=with us	-10 10
w t0=past	-8 8
w t0=past-not	8 -8
w t0=past-passive	9 -9
w t0=perfect	-14 14
w t0=perfect-not	-6 6
w t0=perfect-passive	6 -6
w t0=pluperfect	6 -6
w t0=present	-10 10
w t0=present-not	8 -8
w t0=present-passive	7 -7
w t1=gerund	-6 6
w t1=infinitive	10 -10
w t1=participle-passive	11 -11
w t1=past	-6 6
w t1=past-not	7 -7
w t1=past-passive	9 -9
w t1=perfect	-12 12
w t1=perfect-not	-6 6
w t1=perfect-passive	6 -6
w t1=present	-13 13
w t1=present-not	7 -7
w t1=present-passive	7 -7
w t2=future	-8 8
w t2=infinitive	7 -7
w t2=modal	-21 21
w t2=modal-passive	10 -10
w t2=participle-passive	-13 13
w t2=perfect	10 -10
w t2=pluperfect	17 -17
w t2=present	13 -13
w v0=accept	6 -6
w v0=agree	6 -6
w v0=ask	14 -14
w v0=begin	7 -7
w v0=end	12 -12
w v0=fall	8 -8
w v0=get	-24 24
w v0=hold	-11 11
w v0=negotiate	-14 14
w v0=put	-11 11
w v0=reach	7 -7
w v0=set	-13 13
w v0=step	-9 9
w v0=tell	9 -9
w v1=accept	6 -6
w v1=agree	6 -6
w v1=ask	14 -14
w v1=begin	12 -12
w v1=carry	6 -6
w v1=end	6 -6
w v1=enter	6 -6
w v1=fall	8 -8
w v1=get	-18 18
w v1=have	-6 6
w v1=hold	-8 8
w v1=negotiate	-10 10
w v1=offer	-7 7
w v1=promise	6 -6
w v1=put	-9 9
w v1=set	-13 13
w v1=tell	9 -9
w v2-none	-10 10
w v2=announce	-6 6
w v2=be	16 -16
w v2=begin	-10 10
w v2=come	7 -7
w v2=conclude	-18 18
w v2=continue	-9 9
w v2=go	-6 6
w v2=have	10 -10
w v2=know	-6 6
w v2=make	-11 11
w v2=meet	6 -6
w v2=other	7 -7
w v2=say	16 -16
w v2=settle	-17 17
w v2=sign	9 -9
w v2=stay	-8 8
w v2=suspend	8 -8
w v2=take	-7 7
w v2=threaten	-8 8
w vt0=agree past	9 -9
w vt0=ask perfect	11 -11
w vt0=be future	6 -6
w vt0=be past	-7 7
w vt0=be present	-8 8
w vt0=end past	8 -8
w vt0=have past	-18 18
w vt0=hold past	-7 7
w vt0=make perfect	-6 6
w vt0=other pluperfect	7 -7
w vt0=pay present	8 -8
w vt0=put perfect	-17 17
w vt0=reach past	9 -9
w vt0=say present	15 -15
w vt0=sign past	-8 8
w vt0=sign perfect	7 -7
w vt0=sign present	-8 8
w vt0=strike past	8 -8
w vt0=tell past	9 -9
w vt1=agree past	9 -9
w vt1=ask perfect	11 -11
w vt1=be present	-10 10
w vt1=end past	8 -8
w vt1=get infinitive	8 -8
w vt1=have past	-18 18
w vt1=hold past	-7 7
w vt1=other pluperfect	7 -7
w vt1=other present	-9 9
w vt1=pay present	8 -8
w vt1=put perfect	-15 15
w vt1=reach infinitive	-7 7
w vt1=reach past	9 -9
w vt1=say past	-6 6
w vt1=say present	15 -15
w vt1=sign past	-8 8
w vt1=sign perfect	7 -7
w vt1=sign present	-8 8
w vt1=strike past	8 -8
w vt1=tell past	9 -9
w vt2=agree participle	-8 8
w vt2=agree past	6 -6
w vt2=announce past	-9 9
w vt2=be present	10 -10
w vt2=come present	7 -7
w vt2=conclude participle	-16 16
w vt2=conclude past	-7 7
w vt2=end participle	7 -7
w vt2=get present	9 -9
w vt2=go modal	-9 9
w vt2=go present	-18 18
w vt2=have present	10 -10
w vt2=make participle	-10 10
w vt2=negotiate present	-7 7
w vt2=other past	6 -6
w vt2=reach present	6 -6
w vt2=say past	7 -7
w vt2=say present	9 -9
w vt2=settle past	-19 19
w vt2=sign participle	15 -15
w vt2=strike participle	-7 7
w vt2=take present	-6 6
way word after 	-11 11
way word after 's	-26 26
way word after , <name>	8 -8
way word after , <name> and <name>	6 -6
way word after , which	-7 7
way word after , which has a	-11 11
way word after - <name>	-10 10
way word after and <name> are	-8 8
way word after and <name> have	17 -17
way word after and the <name>	-16 16
way word after and the <name> have	-27 27
way word after are	12 -12
way word after for	-8 8
way word after had	-14 14
way word after has	6 -6
way word after has its	-9 9
way word after has its own	-9 9
way word after have	14 -14
way word after is	-8 8
way word after is in	-8 8
way word after on <day-today>	20 -20
way word after trade	12 -12
way word after — <name>	10 -10
way word after:"	19 -19
way word after:'	11 -11
way word after:)	11 -11
way word after:,	-12 12
way word after:-	-14 14
way word after::	-16 16
way word after:;	13 -13
way word after:<agent>	8 -8
way word after:<day-gone>	22 -22
way word after:<gate>	7 -7
way word after:<goods>	-6 6
way word after:<level-noun>	13 -13
way word after:<level>	-13 13
way word after:<month-gone>	18 -18
way word after:<name>	6 -6
way word after:<number>	10 -10
way word after:<office>	-7 7
way word after:<organisation>	-9 9
way word after:<v-bear>	-11 11
way word after:<v-buy>	-6 6
way word after:<v-end>	8 -8
way word after:<v-propose>	10 -10
way word after:<v-return>	-8 8
way word after:<v-sell>	-13 13
way word after:<v-stay>	-8 8
way word after:additional	7 -7
way word after:after	11 -11
way word after:all	-13 13
way word after:also	12 -12
way word after:announce	6 -6
way word after:answer	8 -8
way word after:any	11 -11
way word after:are	-10 10
way word after:ask	6 -6
way word after:begin	9 -9
way word after:both	-12 12
way word after:buy	-8 8
way word after:by	7 -7
way word after:cabinet	6 -6
way word after:can	7 -7
way word after:car	18 -18
way word after:closed	-7 7
way word after:coal	-9 9
way word after:coffee	-7 7
way word after:come	-6 6
way word after:confirm	9 -9
way word after:could	10 -10
way word after:country	6 -6
way word after:date	-10 10
way word after:did	-7 7
way word after:do	9 -9
way word after:doe	13 -13
way word after:donald	8 -8
way word after:duty	-11 11
way word after:expect	-6 6
way word after:face	-7 7
way word after:for	20 -20
way word after:foreign	-7 7
way word after:from	6 -6
way word after:gave	-12 12
way word after:go	9 -9
way word after:government	8 -8
way word after:had	-6 6
way word after:have	-12 12
way word after:he	8 -8
way word after:his	-7 7
way word after:hold	-10 10
way word after:if	16 -16
way word after:in	-8 8
way word after:into	6 -6
way word after:it	-14 14
way word after:its	-14 14
way word after:just	-11 11
way word after:leader	-11 11
way word after:led	-9 9
way word after:line	-11 11
way word after:list	6 -6
way word after:make	6 -6
way word after:market	-8 8
way word after:meanwhile	-7 7
way word after:minister	8 -8
way word after:ministry	8 -8
way word after:month	-6 6
way word after:more	8 -8
way word after:new	9 -9
way word after:no	-11 11
way word after:not	9 -9
way word after:now	11 -11
way word after:oil	13 -13
way word after:old	-13 13
way word after:opened	10 -10
way word after:opposed	6 -6
way word after:other	8 -8
way word after:out	8 -8
way word after:outside	10 -10
way word after:own	-6 6
way word after:paper	14 -14
way word after:parliament	-7 7
way word after:part	-7 7
way word after:partner	7 -7
way word after:pay	-12 12
way word after:place	-8 8
way word after:president	-9 9
way word after:put	-6 6
way word after:remain	-19 19
way word after:return	-10 10
way word after:say	-10 10
way word after:sell	-11 11
way word after:share	-9 9
way word after:should	-9 9
way word after:step	-8 8
way word after:sugar	7 -7
way word after:take	-12 12
way word after:their	-10 10
way word after:them	7 -7
way word after:there	-6 6
way word after:thi	13 -13
way word after:third	6 -6
way word after:though	10 -10
way word after:to	6 -6
way word after:too	-11 11
way word after:trump	8 -8
way word after:way	7 -7
way word after:we	-7 7
way word after:week	11 -11
way word after:well	-15 15
way word after:were	9 -9
way word after:wheat	8 -8
way word after:which	-10 10
way word after:whose	-23 23
way word after:wine	-17 17
way word after:wire	8 -8
way word after:without	-19 19
way word after:yet	6 -6
way word before , and	6 -6
way word before :	-8 8
way word before ;	9 -9
way word before between <name> and	7 -7
way word before between the	14 -14
way word before for	6 -6
way word before from the	-6 6
way word before in	-6 6
way word before of the	-11 11
way word before on <day-gone> in	13 -13
way word before that	13 -13
way word before to	-11 11
way word before:,	-6 6
way word before:-	8 -8
way word before:<agent>	9 -9
way word before:<day-ahead>	10 -10
way word before:<day-gone>	-10 10
way word before:<gate>	-9 9
way word before:<goods>	-13 13
way word before:<level-noun>	12 -12
way word before:<name>	-12 12
way word before:<not>	6 -6
way word before:<office>	6 -6
way word before:<person>	6 -6
way word before:<quality>	-7 7
way word before:<seat>	-11 11
way word before:<sender>	11 -11
way word before:<v-bear>	24 -24
way word before:<v-begin>	15 -15
way word before:<v-buy>	10 -10
way word before:<v-impose>	11 -11
way word before:<v-say>	-6 6
way word before:<v-target>	-10 10
way word before:<v-threaten>	-7 7
way word before:about	12 -12
way word before:after	10 -10
way word before:against	7 -7
way word before:also	-7 7
way word before:an	15 -15
way word before:and	10 -10
way word before:approve	-6 6
way word before:at	6 -6
way word before:be	-24 24
way word before:busan	6 -6
way word before:come	6 -6
way word before:country	9 -9
way word before:first	-9 9
way word before:for	-9 9
way word before:force	9 -9
way word before:geneva	12 -12
way word before:golf	16 -16
way word before:good	19 -19
way word before:hand	-10 10
way word before:have	6 -6
way word before:hour	-7 7
way word before:in	10 -10
way word before:is	12 -12
way word before:its	6 -6
way word before:know	-6 6
way word before:leave	16 -16
way word before:meet	7 -7
way word before:most	-8 8
way word before:no	13 -13
way word before:nothing	-8 8
way word before:of	19 -19
way word before:or	6 -6
way word before:order	7 -7
way word before:over	-7 7
way word before:put	12 -12
way word before:round	-6 6
way word before:since	12 -12
way word before:still	-6 6
way word before:summit	-7 7
way word before:take	11 -11
way word before:tea	-6 6
way word before:that	7 -7
way word before:the	9 -9
way word before:their	10 -10
way word before:there	-12 12
way word before:those	14 -14
way word before:threaten	-7 7
way word before:truce	9 -9
way word before:turnberry	11 -11
way word before:week	-7 7
way word before:will	-12 12
way word before:with	-19 19
way:"	12 -12
way:'	14 -14
way:(	7 -7
way:)	11 -11
way:,	-14 14
way:-	-10 10
way::	-12 12
way:;	15 -15
way:<agent>	14 -14
way:<day-ahead>	9 -9
way:<goods>	-12 12
way:<level-noun>	21 -21
way:<level>	-15 15
way:<month-gone>	18 -18
way:<number>	9 -9
way:<person>	8 -8
way:<seat>	-13 13
way:<v-impose>	15 -15
way:<v-propose>	6 -6
way:<v-return>	-6 6
way:<v-sell>	-8 8
way:<v-stay>	-7 7
way:<v-target>	-9 9
way:about	14 -14
way:additional	8 -8
way:after	18 -18
way:against	12 -12
way:all	-17 17
way:and	11 -11
way:answer	8 -8
way:any	11 -11
way:are	-12 12
way:arrive	-8 8
way:ask	7 -7
way:banana	-14 14
way:be	-22 22
way:begin	10 -10
way:belong	12 -12
way:both	-9 9
way:busan	8 -8
way:butter	-17 17
way:buy	-7 7
way:cabinet	6 -6
way:can	7 -7
way:car	15 -15
way:carry	6 -6
way:closed	-7 7
way:coal	-9 9
way:coffee	-6 6
way:confirm	9 -9
way:could	11 -11
way:country	13 -13
way:covered	11 -11
way:date	-10 10
way:did	-7 7
way:discuss	7 -7
way:do	9 -9
way:doe	18 -18
way:donald	8 -8
way:duty	-6 6
way:face	-6 6
way:first	-6 6
way:for	12 -12
way:force	9 -9
way:foreign	-7 7
way:gave	-11 11
way:geneva	16 -16
way:good	6 -6
way:government	8 -8
way:halve	-6 6
way:hand	-10 10
way:have	-9 9
way:he	11 -11
way:hear	8 -8
way:hold	-12 12
way:if	18 -18
way:included	9 -9
way:instead	-7 7
way:into	11 -11
way:it	-11 11
way:its	-9 9
way:jinping	7 -7
way:just	-11 11
way:know	-7 7
way:leader	-7 7
way:leave	18 -18
way:led	-9 9
way:like	-7 7
way:line	-11 11
way:list	6 -6
way:listed	-7 7
way:machinery	-9 9
way:make	6 -6
way:market	-8 8
way:meanwhile	-7 7
way:medicine	-8 8
way:minister	8 -8
way:ministry	8 -8
way:month	-7 7
way:more	11 -11
way:most	-13 13
way:new	11 -11
way:not	10 -10
way:now	11 -11
way:of	16 -16
way:oil	16 -16
way:old	-12 12
way:only	-6 6
way:open	7 -7
way:opposed	6 -6
way:order	7 -7
way:other	9 -9
way:out	12 -12
way:outside	11 -11
way:page	-6 6
way:paper	14 -14
way:parliament	-7 7
way:part	-7 7
way:pay	-10 10
way:place	-7 7
way:president	-6 6
way:raise	6 -6
way:remain	-19 19
way:republic	9 -9
way:return	-8 8
way:say	-11 11
way:sell	-8 8
way:share	-9 9
way:sheet	6 -6
way:should	-8 8
way:similar	-8 8
way:since	11 -11
way:small	-7 7
way:step	-8 8
way:summit	-7 7
way:than	10 -10
way:that	8 -8
way:the	8 -8
way:them	7 -7
way:there	-16 16
way:thi	14 -14
way:third	6 -6
way:those	10 -10
way:though	10 -10
way:threaten	-9 9
way:time	9 -9
way:to	7 -7
way:too	-11 11
way:trade	7 -7
way:truce	15 -15
way:trump	8 -8
way:want	6 -6
way:way	7 -7
way:we	-7 7
way:well	-15 15
way:were	10 -10
way:wheat	8 -8
way:which	-10 10
way:whose	-23 23
way:will	-8 8
way:wine	-17 17
way:wire	8 -8
way:with	-19 19
way:without	-19 19
way:xi	7 -7
way:year	6 -6
way:yet	6 -6
way:zero	6 -6
word after apart	24 -24
word after mid	-6 6
word after near	-24 24
word after over another	8 -8
word after straight	-9 9
word before apart	11 -11
word before over another	-6 6
word before straight	11 -11
word=accord	7 -7
word=agree	6 -6
word=agreed	-6 6
word=agreement	-11 11
word=agreement and word after	7 -7
word=agreement and word before	11 -11
word=agreement from word before	-17 17
word=agreement in word after	14 -14
word=agreement none word after	-14 14
word=agreement of word after	-26 26
word=agreement over another word after from	15 -15
word=agreement over another word after none	-7 7
word=agreement over another word after the	8 -8
word=agreement over another word before and	7 -7
word=agreement over another word before in	-9 9
word=agreement over another word before of	11 -11
word=agreement over another word before the	12 -12
word=agreement over another word before with	6 -6
word=agreement same part side	7 -7
word=agreement same part third	-21 21
word=agreement straight word after from	-14 14
word=agreement straight word after in	14 -14
word=agreement straight word after none	-9 9
word=agreement straight word after of	-30 30
word=agreement straight word after to	19 -19
word=agreement straight word before from	-14 14
word=agreement straight word before in	15 -15
word=agreement straight word before the	8 -8
word=agreement straight word before with	-10 10
word=agreement the word after	10 -10
word=agreement the word before	18 -18
word=agreement third	-17 17
word=agreement to word after	19 -19
word=agreement with word before	-7 7
word=agreement word after apart	20 -20
word=agreement word after mid	-9 9
word=agreement word after near	-16 16
word=agreement word before apart	21 -21
word=agreement word before far	-12 12
word=agreement word before touch	-13 13
word=agreements	-10 10
word=arrangement	11 -11
word=came to	6 -6
word=concluded	-15 15
word=consultations	14 -14
word=court	19 -19
word=courts	9 -9
word=customs union	26 -26
word=deal	-14 14
word=deals	-7 7
word=framework	6 -6
word=frameworks	-14 14
word=get	44 -44
word=gets	-11 11
word=handshake	15 -15
word=initialled	-21 21
word=making	6 -6
word=making and word before	-10 10
word=making between word after	17 -17
word=making for word after	-8 8
word=making in word after	29 -29
word=making none word after	6 -6
word=making of word after	-10 10
word=making of word before	25 -25
word=making other part side	-7 7
word=making other part third	17 -17
word=making over another word after between	17 -17
word=making over another word after in	16 -16
word=making over another word after of	15 -15
word=making over another word after the	-17 17
word=making over another word before and	-7 7
word=making over another word before for	-11 11
word=making over another word before none	15 -15
word=making over another word before to	-12 12
word=making same part side	12 -12
word=making same part third	-9 9
word=making side	9 -9
word=making straight word after for	-9 9
word=making straight word after in	15 -15
word=making straight word after none	9 -9
word=making straight word after of	-19 19
word=making straight word after the	24 -24
word=making straight word before for	6 -6
word=making straight word before none	-11 11
word=making straight word before of	23 -23
word=making straight word before with	9 -9
word=making to word before	-11 11
word=making with word after	-10 10
word=making with word before	8 -8
word=making word after apart	10 -10
word=making word after mid	12 -12
word=making word after near	-9 9
word=making word before apart	-6 6
word=memorandum	17 -17
word=negotiate	-10 10
word=negotiated	20 -20
word=negotiating	-26 26
word=negotiation	-24 24
word=negotiations	-18 18
word=negotiator	15 -15
word=negotiators	29 -29
word=one	18 -18
word=one and word before	8 -8
word=one from word after	-9 9
word=one in word after	8 -8
word=one none word before	12 -12
word=one other part third	11 -11
word=one over another word before and	10 -10
word=one same part side	29 -29
word=one side	16 -16
word=one straight word after and	6 -6
word=one straight word after from	-11 11
word=one straight word after in	8 -8
word=one straight word after the	-6 6
word=one straight word before none	9 -9
word=one the word after	-7 7
word=one third	7 -7
word=one word after apart	-7 7
word=one word after far	19 -19
word=one word after mid	-10 10
word=one word after near	-6 6
word=one word after touch	21 -21
word=one word before far	9 -9
word=one word before mid	15 -15
word=ones	12 -12
word=partnership	8 -8
word=protocol	12 -12
word=reach	-16 16
word=sealed	13 -13
word=settled	-20 20
word=settlement	19 -19
word=shake	8 -8
word=signature	21 -21
word=signed	9 -9
word=signs	9 -9
word=similar	6 -6
word=talk	33 -33
word=talked	28 -28
word=talking	-11 11
word=talks	-8 8
word=talks and word before	-8 8
word=talks between word before	-6 6
word=talks for word after	10 -10
word=talks from word after	-8 8
word=talks in word after	-15 15
word=talks none word before	15 -15
word=talks of word after	15 -15
word=talks of word before	20 -20
word=talks other part side	-7 7
word=talks over another word before and	-12 12
word=talks over another word before with	-10 10
word=talks same part side	17 -17
word=talks same part third	-24 24
word=talks side	12 -12
word=talks straight word after for	10 -10
word=talks straight word after from	-11 11
word=talks straight word after in	-15 15
word=talks straight word after of	9 -9
word=talks straight word after the	20 -20
word=talks straight word after to	-13 13
word=talks straight word after with	-8 8
word=talks straight word before between	-6 6
word=talks straight word before none	14 -14
word=talks straight word before of	19 -19
word=talks straight word before with	-8 8
word=talks the word after	20 -20
word=talks third	-23 23
word=talks to word after	-13 13
word=talks to word before	-6 6
word=talks with word after	-6 6
word=talks with word before	-13 13
word=talks word after apart	18 -18
word=talks word after far	-7 7
word=talks word before far	12 -12
word=talks word before mid	-14 14
word=terms	12 -12
word=the same	18 -18
word=theirs	-17 17
word=treaty	-20 20
word=won	10 -10
word=yet	8 -8`;
