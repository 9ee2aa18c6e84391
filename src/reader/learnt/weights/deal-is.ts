// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	25 -25
US	123 -123
a:'s	10 -10
a:'s deal	-14 14
a:'s good	6 -6
a:'s minister	-15 15
a:'s pay	12 -12
a:'s president	-13 13
a:'s tariff	-11 11
a:'s trade	15 -15
a:- tariff	7 -7
a:<agent>	17 -17
a:<day-ahead>	29 -29
a:<day-ahead> .	6 -6
a:<day-gone> .	6 -6
a:<day-gone> by	-19 19
a:<day-today>	-11 11
a:<duty>	12 -12
a:<goods>	12 -12
a:<level-noun>	11 -11
a:<level>	9 -9
a:<level> and	14 -14
a:<level> for	12 -12
a:<level> in	-7 7
a:<level> last	9 -9
a:<level> since	14 -14
a:<level> tariff	-16 16
a:<level> to	8 -8
a:<level> under	11 -11
a:<level> until	12 -12
a:<level> was	-7 7
a:<money> of	-7 7
a:<month-ahead>	6 -6
a:<month-gone> and	-7 7
a:<name>	8 -8
a:<name> 's	13 -13
a:<name> <level>	15 -15
a:<name> ?	14 -14
a:<name> agree	7 -7
a:<name> and	-7 7
a:<name> come	9 -9
a:<name> conclude	18 -18
a:<name> for	-15 15
a:<name> free	-13 13
a:<name> go	-11 11
a:<name> good	6 -6
a:<name> had	19 -19
a:<name> has	-13 13
a:<name> in	-18 18
a:<name> over	-11 11
a:<name> reach	-18 18
a:<name> sign	-13 13
a:<name> since	-8 8
a:<name> tariff	-10 10
a:<name> to	-15 15
a:<name> trade	-8 8
a:<not>	7 -7
a:<number>	-7 7
a:<number> .	-21 21
a:<office>	7 -7
a:<organisation> say	-6 6
a:<person>	6 -6
a:<person> .	8 -8
a:<person> and	10 -10
a:<quality>	16 -16
a:<quality> product	-6 6
a:<seat>	-13 13
a:<seat> .	-14 14
a:<seat> since	-11 11
a:<sender>	13 -13
a:<span>	22 -22
a:<v-agree>	-12 12
a:<v-buy>	8 -8
a:<v-down>	10 -10
a:<v-suspend>	21 -21
a:<v-target>	7 -7
a:<v-threaten>	9 -9
a:?	15 -15
a:a	8 -8
a:a <level>	-7 7
a:a <organisation>	7 -7
a:a joint	-12 12
a:a quota	-12 12
a:accept	-13 13
a:accept a	-13 13
a:act	14 -14
a:additional	11 -11
a:additional <level>	8 -8
a:after a	-7 7
a:ago	-14 14
a:ago .	-13 13
a:agreement .	6 -6
a:agreement on	-6 6
a:all	-12 12
a:alone	7 -7
a:an additional	8 -8
a:and <person>	10 -10
a:and say	7 -7
a:and the	-9 9
a:announce	8 -8
a:announce on	-6 6
a:another	8 -8
a:another <span>	6 -6
a:any	12 -12
a:are at	-7 7
a:are charge	6 -6
a:are not	14 -14
a:are still	-25 25
a:arrangement	-25 25
a:arrive	-6 6
a:as well	-9 9
a:at <number>	-19 19
a:at all	-15 15
a:away	8 -8
a:back	12 -12
a:banana	6 -6
a:bean	8 -8
a:become	-15 15
a:been in	7 -7
a:boat	-15 15
a:broke	11 -11
a:busan	8 -8
a:by <day-ahead>	-6 6
a:by <number>	14 -14
a:by <points>	6 -6
a:call with	-6 6
a:car	-15 15
a:cent	8 -8
a:chancellor	6 -6
a:charge	8 -8
a:come	6 -6
a:commerce	6 -6
a:conclude	7 -7
a:conclude its	7 -7
a:continue .	8 -8
a:cost	10 -10
a:could	13 -13
a:counter	9 -9
a:counter -	9 -9
a:country	-8 8
a:country to	-7 7
a:court	7 -7
a:cut	-9 9
a:cut tariff	-11 11
a:deal	-12 12
a:deal at	9 -9
a:deal of	-19 19
a:deal on	-15 15
a:dispute	-10 10
a:dispute over	6 -6
a:doe	-11 11
a:done	6 -6
a:drop	8 -8
a:drop its	6 -6
a:duty	18 -18
a:duty on	18 -18
a:earlier	6 -6
a:earth	6 -6
a:economy	-7 7
a:economy minister	-11 11
a:enter <name>	-8 8
a:face	-6 6
a:face a	-7 7
a:fact	-6 6
a:fact sheet	-6 6
a:finished	-11 11
a:fish	6 -6
a:followed	-10 10
a:for <span>	13 -13
a:for talk	-13 13
a:for their	-6 6
a:force	6 -6
a:force since	7 -7
a:free	6 -6
a:free of	-10 10
a:free trade	10 -10
a:free under	9 -9
a:from <level>	15 -15
a:from <name>	8 -8
a:from the	9 -9
a:geneva	8 -8
a:get	-6 6
a:get <level>	6 -6
a:get <number>	12 -12
a:get <span>	10 -10
a:get its	-10 10
a:give	7 -7
a:go on	-6 6
a:go to	-6 6
a:gold	13 -13
a:good	-8 8
a:good at	-12 12
a:good is	-11 11
a:good to	7 -7
a:good will	-13 13
a:good with	-7 7
a:had a	-6 6
a:hand in	-7 7
a:has <number>	6 -6
a:has been	6 -6
a:has its	-12 12
a:has make	-17 17
a:has not	6 -6
a:have	-7 7
a:have agree	15 -15
a:he	12 -12
a:in <month-gone>	-10 10
a:in <number>	-7 7
a:in <span>	-8 8
a:in a	10 -10
a:in at	9 -9
a:in busan	7 -7
a:in force	6 -6
a:in it	7 -7
a:in return	6 -6
a:interest	8 -8
a:into	-6 6
a:is at	-14 14
a:is in	-10 10
a:is negotiate	-8 8
a:is not	-10 10
a:is still	-16 16
a:is the	8 -8
a:is to	-11 11
a:isn't	-10 10
a:it .	12 -12
a:it in	-7 7
a:it was	7 -7
a:it would	-9 9
a:its duty	7 -7
a:its own	-15 15
a:its treaty	-13 13
a:itself	9 -9
a:jinping	7 -7
a:joint	-11 11
a:joint fact	-8 8
a:just	-6 6
a:karachi	10 -10
a:last	11 -11
a:last month	7 -7
a:leader	-7 7
a:leave	-6 6
a:leave the	-8 8
a:less	16 -16
a:little	6 -6
a:lower	8 -8
a:make	-15 15
a:make a	6 -6
a:make its	-24 24
a:matter	8 -8
a:me	-12 12
a:metal	-10 10
a:minister	-11 11
a:ministry	11 -11
a:month	6 -6
a:more than	-6 6
a:move	8 -8
a:name	-8 8
a:negotiate .	-13 13
a:negotiate a	7 -7
a:negotiate with	12 -12
a:negotiation	-14 14
a:negotiation with	-6 6
a:negotiator	15 -15
a:neighbour	7 -7
a:next	7 -7
a:next week	6 -6
a:nil	8 -8
a:no	9 -9
a:no .	-10 10
a:none	-10 10
a:north	6 -6
a:north <quality>	6 -6
a:nothing	7 -7
a:nothing .	7 -7
a:now	9 -9
a:now .	-7 7
a:of	19 -19
a:of <money>	-7 7
a:of <name>	19 -19
a:of <number>	-22 22
a:of <quality>	-10 10
a:of a	7 -7
a:of duty	-9 9
a:of their	11 -11
a:of trade	6 -6
a:of what	-7 7
a:off its	-8 8
a:off the	8 -8
a:offer	-16 16
a:oil	26 -26
a:oil .	6 -6
a:on .	-6 6
a:on <day-ahead>	10 -10
a:on <day-gone>	-13 13
a:on <quality>	33 -33
a:on all	9 -9
a:on an	-7 7
a:on its	12 -12
a:on most	-7 7
a:on sugar	-6 6
a:on tariff	-6 6
a:on the	7 -7
a:on their	-8 8
a:one	-6 6
a:one of	11 -11
a:opened	9 -9
a:opposed	7 -7
a:other	13 -13
a:out	14 -14
a:over	10 -10
a:own	-7 7
a:own agreement	-7 7
a:pact	6 -6
a:paper	-12 12
a:paper .	-8 8
a:partner	8 -8
a:pay	13 -13
a:pay <level>	12 -12
a:peace	-21 21
a:place	7 -7
a:president	-8 8
a:president xi	7 -7
a:product	-15 15
a:product .	-11 11
a:published	-7 7
a:published a	-11 11
a:quota	-12 12
a:rate	-14 14
a:reach	-11 11
a:ready	-6 6
a:remove	-6 6
a:representative	-7 7
a:result	-12 12
a:rice	7 -7
a:same rate	-16 16
a:same term	-9 9
a:say it	-7 7
a:seal	14 -14
a:sell to	-11 11
a:settle with	-10 10
a:share	-6 6
a:sheet	-6 6
a:sheet on	-10 10
a:shook	-8 8
a:shook hand	-6 6
a:side	13 -13
a:sign	-12 12
a:sign .	10 -10
a:sign a	7 -7
a:sign at	-9 9
a:sign in	-16 16
a:sign the	-8 8
a:sign with	-11 11
a:since <day-gone>	8 -8
a:since <month-gone>	11 -11
a:spring .	6 -6
a:stand	7 -7
a:step	-10 10
a:still	-30 30
a:still negotiate	-9 9
a:table	-7 7
a:talk	-7 7
a:tariff in	-12 12
a:tariff of	-17 17
a:tariff on	-17 17
a:tariff talk	8 -8
a:tea	10 -10
a:term	-6 6
a:than	-8 8
a:than <level>	-6 6
a:that	8 -8
a:the	10 -10
a:the <name>	-12 12
a:the agreement	9 -9
a:the day	7 -7
a:the first	-14 14
a:the north	6 -6
a:the table	-9 9
a:the tariff	6 -6
a:the trade	-7 7
a:their own	13 -13
a:thi week	6 -6
a:through	6 -6
a:time	-8 8
a:to <number>	7 -7
a:to an	12 -12
a:to be	-6 6
a:to cut	-12 12
a:to have	-7 7
a:to pay	9 -9
a:to sign	-10 10
a:to take	-7 7
a:too .	6 -6
a:tractor	8 -8
a:trade	9 -9
a:trade agreement	-14 14
a:trade has	7 -7
a:trade representative	-7 7
a:truce	19 -19
a:truce on	6 -6
a:truce with	6 -6
a:tuna	-19 19
a:under a	-10 10
a:understanding	-10 10
a:until	23 -23
a:until <day-ahead>	11 -11
a:until the	6 -6
a:up	-6 6
a:want	13 -13
a:want to	7 -7
a:warn	6 -6
a:was ready	-7 7
a:watche	6 -6
a:way .	-8 8
a:week	-8 8
a:well	-10 10
a:what	-10 10
a:what it	-13 13
a:wheat	8 -8
a:will pay	-9 9
a:wire	-17 17
a:with	16 -16
a:with <level>	11 -11
a:with <name>	18 -18
a:with <person>	-6 6
a:with <seat>	-20 20
a:with the	13 -13
a:word	-9 9
a:would go	-6 6
a:xi	7 -7
a:xi jinping	7 -7
a:yes	-19 19
a:you	-7 7
b:" with	-11 11
b:'s agreement	16 -16
b:'s talk	-9 9
b:'s trade	-7 7
b:, <person>	-7 7
b:, <quality>	6 -6
b:, <seat>	-9 9
b:, as	8 -8
b:, has	12 -12
b:, in	9 -9
b:, is	6 -6
b:, sign	8 -8
b:, since	-9 9
b:.	29 -29
b:. m	9 -9
b:/	-8 8
b:: <person>	6 -6
b:: and	9 -9
b:: it	9 -9
b:: the	-8 8
b:: we	-20 20
b:: what	8 -8
b:;	9 -9
b:<day-gone>	-9 9
b:<day-gone> the	6 -6
b:<duty>	-8 8
b:<gate>	-11 11
b:<level> and	-6 6
b:<level> for	-15 15
b:<level> in	13 -13
b:<level> on	19 -19
b:<month-gone> and	8 -8
b:<name> -	8 -8
b:<name> and	-6 6
b:<name> conclude	9 -9
b:<name> had	6 -6
b:<name> has	8 -8
b:<name> in	14 -14
b:<name> put	-6 6
b:<name> sign	10 -10
b:<name> trade	8 -8
b:<number> /	-17 17
b:<office> from	8 -8
b:<organisation>	-21 21
b:<person>	10 -10
b:<person> come	-6 6
b:<person> has	7 -7
b:<person> tell	-7 7
b:<quality>	-7 7
b:<quality> and	9 -9
b:<quality> duty	8 -8
b:<quality> good	15 -15
b:<quality> negotiator	-7 7
b:<quality> tariff	-9 9
b:<seat> and	-10 10
b:<v-bear>	16 -16
b:<v-buy>	13 -13
b:<v-deny>	8 -8
b:<v-down>	-13 13
b:<v-impose>	14 -14
b:<v-return>	6 -6
b:<v-sell>	15 -15
b:<v-stay>	8 -8
b:a <organisation>	-9 9
b:a deal	10 -10
b:a tariff	-8 8
b:a trade	-14 14
b:a treaty	8 -8
b:a truce	10 -10
b:about	12 -12
b:accord	-13 13
b:after <name>	-25 25
b:against	8 -8
b:ago	-7 7
b:agree	15 -15
b:agree in	11 -11
b:all	10 -10
b:also	-10 10
b:an	10 -10
b:an <quality>	-6 6
b:an agreement	8 -8
b:and <name>	21 -21
b:and a	8 -8
b:and his	-11 11
b:and its	-7 7
b:and so	-7 7
b:approve by	-6 6
b:are the	6 -6
b:arrangement	17 -17
b:arrangement with	7 -7
b:as the	-19 19
b:ask	10 -10
b:at	-8 8
b:banana	-7 7
b:bargain	-7 7
b:be approve	-6 6
b:being	-10 10
b:belong	-9 9
b:belong to	-9 9
b:between <name>	-17 17
b:between <seat>	7 -7
b:between the	9 -9
b:butter	-13 13
b:buy	10 -10
b:cement	14 -14
b:close	-8 8
b:come	-13 13
b:come from	6 -6
b:come out	-9 9
b:conclude	-16 16
b:conclude an	6 -6
b:could	-9 9
b:day	9 -9
b:deadline	-8 8
b:deal	6 -6
b:do	8 -8
b:doe	-6 6
b:doe the	6 -6
b:duty on	6 -6
b:enter	10 -10
b:expect	8 -8
b:expect to	7 -7
b:fifth	-8 8
b:flew	7 -7
b:for	12 -12
b:for <name>	12 -12
b:for an	-8 8
b:for the	11 -11
b:free	-9 9
b:from	9 -9
b:from <name>	18 -18
b:from the	-13 13
b:go	-8 8
b:go into	-7 7
b:good	7 -7
b:good of	-9 9
b:good with	10 -10
b:had	10 -10
b:had make	-6 6
b:has a	15 -15
b:has also	-11 11
b:has an	8 -8
b:has had	10 -10
b:has its	17 -17
b:has no	-11 11
b:has to	-6 6
b:have	11 -11
b:have a	7 -7
b:he	18 -18
b:he had	-8 8
b:he would	13 -13
b:his	-9 9
b:hope	-14 14
b:i	-6 6
b:if	12 -12
b:in	20 -20
b:in <name>	-12 12
b:is also	-8 8
b:is negotiate	19 -19
b:is to	8 -8
b:it	10 -10
b:it in	-9 9
b:it is	6 -6
b:its	15 -15
b:its agreement	8 -8
b:its own	14 -14
b:its talk	-8 8
b:its tariff	-8 8
b:last	-7 7
b:last <month-gone>	-7 7
b:leader	10 -10
b:leave	7 -7
b:leave the	6 -6
b:lower	-7 7
b:lower duty	-6 6
b:m	9 -9
b:m .	9 -9
b:meet	11 -11
b:nearly	7 -7
b:negotiate with	-9 9
b:negotiation	-14 14
b:negotiator	-7 7
b:new	13 -13
b:no	-9 9
b:no .	9 -9
b:none	-6 6
b:nor	-6 6
b:of <name>	-8 8
b:of a	8 -8
b:off	-10 10
b:offer	-7 7
b:olive	-6 6
b:olive oil	-7 7
b:on	10 -10
b:on <day-ahead>	9 -9
b:on <day-today>	-6 6
b:on <name>	-9 9
b:on <quality>	-6 6
b:on the	8 -8
b:one with	-8 8
b:opened	-11 11
b:operator	9 -9
b:or	6 -6
b:out	-16 16
b:out of	-6 6
b:over	22 -22
b:own	21 -21
b:paper	-10 10
b:partner	-14 14
b:pay	12 -12
b:pay <level>	-6 6
b:pay a	6 -6
b:product	8 -8
b:product of	8 -8
b:put on	6 -6
b:put the	-6 6
b:raise	10 -10
b:reach a	-7 7
b:remain	10 -10
b:report	6 -6
b:reporter in	-8 8
b:rise	6 -6
b:round	9 -9
b:round of	6 -6
b:same	-15 15
b:sanctioning	9 -9
b:sanctioning <name>	7 -7
b:say on	9 -9
b:say that	6 -6
b:sell	9 -9
b:set	-16 16
b:settle	8 -8
b:settle with	19 -19
b:sign an	13 -13
b:sign its	6 -6
b:sign the	12 -12
b:so	-9 9
b:so doe	-16 16
b:step	-10 10
b:still	-6 6
b:strike a	-11 11
b:sugar	-10 10
b:take	12 -12
b:talk between	-9 9
b:talked	10 -10
b:talked about	10 -10
b:talking	-7 7
b:talking to	-6 6
b:tariff	-13 13
b:tariff on	-11 11
b:tariff talk	17 -17
b:tariff truce	6 -6
b:tea	-12 12
b:term	-10 10
b:that	9 -9
b:that <name>	12 -12
b:that <person>	7 -7
b:that come	-10 10
b:the <name>	-9 9
b:the <office>	-8 8
b:the <organisation>	-18 18
b:the <quality>	-16 16
b:the <seat>	-6 6
b:the agreement	-17 17
b:the arrangement	14 -14
b:the fifth	-8 8
b:the negotiation	-7 7
b:the sanctioning	8 -8
b:the talk	6 -6
b:the trade	9 -9
b:the truce	7 -7
b:the understanding	7 -7
b:the war	8 -8
b:their	17 -17
b:their trade	8 -8
b:there	-7 7
b:there is	-6 6
b:those from	6 -6
b:through	6 -6
b:to	14 -14
b:to take	7 -7
b:to the	6 -6
b:trade deal	-9 9
b:trade talk	-8 8
b:trade with	-14 14
b:truce	27 -27
b:truce with	22 -22
b:two	24 -24
b:under the	-7 7
b:war	9 -9
b:was	11 -11
b:way	7 -7
b:we	-19 19
b:week	-8 8
b:what doe	7 -7
b:what we	-8 8
b:whatever	-7 7
b:wheat	-13 13
b:whether	15 -15
b:which	10 -10
b:while	6 -6
b:who	8 -8
b:will pay	7 -7
b:with	-11 11
b:with a	13 -13
b:without	12 -12
b:would	17 -17
b:—	-7 7
b:— <name>	12 -12
b:— <quality>	10 -10
b:•	11 -11
c0=begin	7 -7
c0=deny	6 -6
c0=down	-8 8
c0=propose	-6 6
c0=sell	7 -7
c0=suspend	-7 7
c1=buy	8 -8
c1=deny	6 -6
c1=impose	6 -6
c1=sell	8 -8
c1=threaten	6 -6
c2=down	23 -23
c2=impose	8 -8
c2=propose	8 -8
c2=return	-6 6
c2=suspend	10 -10
c2=target	7 -7
came to nothing agreement	15 -15
came to nothing making	10 -10
came to nothing no word	-15 15
ct0=agree past-passive	-7 7
ct0=agree perfect	-8 8
ct0=bear past	-9 9
ct0=bear perfect	12 -12
ct0=begin future	9 -9
ct0=down future	-8 8
ct0=down past	-7 7
ct0=down perfect	8 -8
ct0=impose modal-passive	-6 6
ct0=impose past-passive	-8 8
ct0=propose future	9 -9
ct0=propose perfect	-6 6
ct0=stay past	17 -17
ct0=stay pluperfect	-6 6
ct0=suspend present	-8 8
ct0=target present	-6 6
ct0=up past	6 -6
ct1=agree past-passive	-7 7
ct1=agree perfect	-9 9
ct1=agree pluperfect	-7 7
ct1=agree present	-6 6
ct1=bear infinitive	-9 9
ct1=bear participle-passive	6 -6
ct1=bear past	-10 10
ct1=bear perfect	12 -12
ct1=begin future	9 -9
ct1=down future	-8 8
ct1=down past	-7 7
ct1=down perfect	8 -8
ct1=impose gerund	9 -9
ct1=impose infinitive	10 -10
ct1=impose modal-passive	-6 6
ct1=impose participle-passive	21 -21
ct1=impose past-passive	-8 8
ct1=propose future	9 -9
ct1=propose participle-passive	14 -14
ct1=propose perfect	-6 6
ct1=propose present	-8 8
ct1=stay past	17 -17
ct1=stay pluperfect	-6 6
ct1=suspend present	-8 8
ct1=target present	-6 6
ct1=up past	6 -6
ct2=agree future	-9 9
ct2=agree perfect	9 -9
ct2=agree present	-10 10
ct2=bear modal	10 -10
ct2=bear past	-7 7
ct2=bear present	11 -11
ct2=begin future	-10 10
ct2=down future	14 -14
ct2=down present	12 -12
ct2=end past	8 -8
ct2=end perfect	-12 12
ct2=impose future	-6 6
ct2=impose infinitive	9 -9
ct2=impose present	8 -8
ct2=impose present-passive	8 -8
ct2=propose participle-passive	6 -6
ct2=propose present	9 -9
ct2=say present	9 -9
ct2=stay present	7 -7
ct2=up future	-6 6
ct2=up past	9 -9
f:!	-15 15
f:'s	-15 15
f:(	7 -7
f:)	6 -6
f:,	-9 9
f:;	-15 15
f:<day-ahead>	32 -32
f:<gate>	8 -8
f:<goods-amount>	12 -12
f:<level-noun>	-16 16
f:<level>	-6 6
f:<money>	-14 14
f:<month-gone>	8 -8
f:<name>	-15 15
f:<not>	-6 6
f:<organisation>	-8 8
f:<points>	7 -7
f:<quality>	-6 6
f:<seat>	-39 39
f:<sender>	-6 6
f:<span>	23 -23
f:<v-agree>	-23 23
f:<v-bear>	-7 7
f:<v-buy>	9 -9
f:<v-deny>	6 -6
f:<v-down>	-19 19
f:<v-impose>	7 -7
f:<v-return>	9 -9
f:<v-sell>	13 -13
f:<v-target>	-10 10
f:<v-threaten>	-14 14
f:<v-up>	8 -8
f:above	6 -6
f:against	12 -12
f:agree	-11 11
f:agreement	10 -10
f:am	6 -6
f:and	-7 7
f:another	8 -8
f:any	-8 8
f:approval	15 -15
f:arrangement	-15 15
f:as	-13 13
f:ask	23 -23
f:back	17 -17
f:bank	-9 9
f:been	-22 22
f:before	-11 11
f:begin	12 -12
f:between	19 -19
f:buyer	6 -6
f:by	12 -12
f:call	28 -28
f:ceiling	-10 10
f:change	7 -7
f:charge	-12 12
f:chip	10 -10
f:close	-8 8
f:collect	6 -6
f:come	-21 21
f:company	-8 8
f:continue	6 -6
f:count	7 -7
f:counterpart	-8 8
f:cut	8 -8
f:date	10 -10
f:deal	-34 34
f:don't	-6 6
f:done	-15 15
f:double	12 -12
f:drop	-10 10
f:duty	17 -17
f:each	7 -7
f:effect	7 -7
f:either	7 -7
f:ever	17 -17
f:every	10 -10
f:extend	16 -16
f:extension	12 -12
f:extra	-10 10
f:face	-29 29
f:fail	-8 8
f:figure	9 -9
f:follow	7 -7
f:followed	-6 6
f:force	9 -9
f:framework	-21 21
f:gas	6 -6
f:geneva	-7 7
f:get	17 -17
f:give	18 -18
f:good	-18 18
f:half	8 -8
f:hand	-8 8
f:has	16 -16
f:he	16 -16
f:here	16 -16
f:higher	-12 12
f:hit	25 -25
f:home	-22 22
f:hope	-14 14
f:hour	-8 8
f:if	-11 11
f:in	-10 10
f:include	6 -6
f:into	-9 9
f:invest	-11 11
f:is	-6 6
f:it	7 -7
f:its	6 -6
f:just	-14 14
f:kind	-11 11
f:leave	-9 9
f:line	13 -13
f:machine	8 -8
f:make	15 -15
f:medicine	-19 19
f:meet	-14 14
f:mention	-11 11
f:merely	-8 8
f:milk	-19 19
f:minister	-19 19
f:ministry	12 -12
f:need	14 -14
f:negotiate	-6 6
f:negotiation	-6 6
f:negotiator	-12 12
f:next	6 -6
f:no	-9 9
f:nobody	24 -24
f:noon	-8 8
f:north	25 -25
f:not	-13 13
f:nothing	16 -16
f:notice	8 -8
f:number	-15 15
f:of	12 -12
f:offer	9 -9
f:older	6 -6
f:on	8 -8
f:one	-10 10
f:only	-10 10
f:orange	8 -8
f:order	15 -15
f:ordinary	6 -6
f:our	-22 22
f:out	-16 16
f:outside	-7 7
f:over	7 -7
f:own	13 -13
f:paper	-7 7
f:pass	-11 11
f:passed	8 -8
f:people	-8 8
f:plan	6 -6
f:point	7 -7
f:policy	-10 10
f:present	10 -10
f:president	6 -6
f:press	-6 6
f:prime	11 -11
f:problem	-9 9
f:proclamation	8 -8
f:product	-18 18
f:promise	-12 12
f:published	-12 12
f:put	-12 12
f:quarrel	7 -7
f:rate	-9 9
f:read	-11 11
f:ready	-12 12
f:reply	6 -6
f:return	6 -6
f:rice	-8 8
f:round	7 -7
f:run	11 -11
f:same	-9 9
f:sanction	7 -7
f:say	-20 20
f:second	15 -15
f:secretary	-11 11
f:see	9 -9
f:separate	9 -9
f:set	8 -8
f:sign	-7 7
f:signature	6 -6
f:sleep	-11 11
f:so	-11 11
f:spoke	8 -8
f:start	6 -6
f:state	7 -7
f:step	-6 6
f:still	-19 19
f:stockholm	-18 18
f:such	-6 6
f:summer	6 -6
f:suspend	10 -10
f:talk	10 -10
f:talking	-26 26
f:tariff	-16 16
f:tax	-9 9
f:telephone	12 -12
f:tell	22 -22
f:text	-12 12
f:than	-7 7
f:that	14 -14
f:the	20 -20
f:them	7 -7
f:there	-10 10
f:they	-14 14
f:thi	-11 11
f:those	11 -11
f:threaten	-12 12
f:time	7 -7
f:too	15 -15
f:top	10 -10
f:truce	16 -16
f:true	7 -7
f:under	23 -23
f:until	6 -6
f:us	11 -11
f:very	-18 18
f:vote	6 -6
f:want	-9 9
f:war	6 -6
f:way	8 -8
f:we	12 -12
f:we're	-20 20
f:well	-18 18
f:were	-6 6
f:wheat	8 -8
f:when	-22 22
f:where	-12 12
f:who	12 -12
f:why	6 -6
f:within	-13 13
f:without	-11 11
f:word	-17 17
f:would	17 -17
f:write	-8 8
f:year	-8 8
f:yet	9 -9
f:zero	8 -8
first-of-paragraph	10 -10
follows	25 -25
form=quality	20 -20
form=seat	16 -16
has agreement	-38 38
has agreement side	-20 20
has agreement third	-27 27
has one	9 -9
has one side	20 -20
has talks side	15 -15
has talks third	-14 14
has-infinitive	-9 9
has-past	9 -9
has-present	6 -6
headline	29 -29
k	13 -13
k US	70 -70
k a:'s	8 -8
k a:.	9 -9
k a:<agent>	14 -14
k a:<day-ahead>	16 -16
k a:<day-gone>	-7 7
k a:<day-gone> .	-16 16
k a:<day-gone> after	-10 10
k a:<day-today>	-6 6
k a:<day-today> .	-7 7
k a:<duty>	11 -11
k a:<month-gone>	-10 10
k a:<month-gone> and	-6 6
k a:<name> .	11 -11
k a:<name> and	7 -7
k a:<name> on	-8 8
k a:<name> since	-7 7
k a:<not>	9 -9
k a:<organisation>	7 -7
k a:<person>	11 -11
k a:<person> and	7 -7
k a:<quality> good	-8 8
k a:<seat>	-12 12
k a:<seat> .	-9 9
k a:<seat> in	6 -6
k a:<span>	19 -19
k a:<span> .	7 -7
k a:<v-buy>	7 -7
k a:<v-impose>	6 -6
k a:<v-say>	21 -21
k a:<v-target>	-16 16
k a:<v-up>	7 -7
k a:a	7 -7
k a:after	-7 7
k a:an	7 -7
k a:and	9 -9
k a:announce	10 -10
k a:are	-8 8
k a:as	-10 10
k a:at once	-6 6
k a:away	-11 11
k a:away with	-7 7
k a:been	10 -10
k a:before	8 -8
k a:begin	-11 11
k a:begin in	-14 14
k a:between the	-8 8
k a:bring	-11 11
k a:broke	-6 6
k a:by	12 -12
k a:charge	-9 9
k a:come	13 -13
k a:could	-7 7
k a:country	-9 9
k a:country .	-6 6
k a:did	-7 7
k a:follow	-14 14
k a:for	7 -7
k a:good	-7 7
k a:hand	6 -6
k a:have	15 -15
k a:hour	8 -8
k a:in <month-ahead>	-8 8
k a:in <month-gone>	-9 9
k a:in <name>	-11 11
k a:is	10 -10
k a:it in	-7 7
k a:meet	6 -6
k a:most	-6 6
k a:not	7 -7
k a:now	-7 7
k a:now .	-7 7
k a:of <day-gone>	-8 8
k a:of <month-gone>	-8 8
k a:off	-14 14
k a:on	14 -14
k a:on <day-ahead>	6 -6
k a:on the	6 -6
k a:once	-6 6
k a:other	-9 9
k a:over	9 -9
k a:pay <level>	10 -10
k a:since	-13 13
k a:summer	-10 10
k a:tariff	8 -8
k a:that	-7 7
k a:the	16 -16
k a:the <name>	10 -10
k a:the <organisation>	6 -6
k a:the two	-7 7
k a:them	7 -7
k a:there	11 -11
k a:to	10 -10
k a:to <seat>	-7 7
k a:to the	6 -6
k a:trade	7 -7
k a:two	-15 15
k a:two country	-11 11
k a:up	7 -7
k a:week	7 -7
k a:with <seat>	-8 8
k a:with the	13 -13
k b:"	18 -18
k b:'s	13 -13
k b:,	-9 9
k b:, <person>	-15 15
k b:, a	7 -7
k b:, and	-6 6
k b:, as	-13 13
k b:, is	6 -6
k b:.	8 -8
k b:<duty>	-12 12
k b:<goods>	21 -21
k b:<level>	17 -17
k b:<name>	33 -33
k b:<name> 's	9 -9
k b:<name> has	26 -26
k b:<not>	-6 6
k b:<number>	-17 17
k b:<person>	9 -9
k b:<person> and	-10 10
k b:<person> announce	-11 11
k b:<person> say	11 -11
k b:<quality>	28 -28
k b:<seat>	6 -6
k b:<seat> has	-9 9
k b:<span>	6 -6
k b:<v-agree>	15 -15
k b:<v-end>	7 -7
k b:<v-impose>	-6 6
k b:<v-propose>	11 -11
k b:<v-target>	9 -9
k b:a trade	-8 8
k b:about	-7 7
k b:announce	-15 15
k b:any	-21 21
k b:at	12 -12
k b:been	-6 6
k b:both	12 -12
k b:close	-6 6
k b:country	14 -14
k b:first	-16 16
k b:for	13 -13
k b:from	8 -8
k b:good	20 -20
k b:good outside	12 -12
k b:government	-10 10
k b:has	10 -10
k b:has been	7 -7
k b:have	-10 10
k b:have a	-11 11
k b:have been	-9 9
k b:i	7 -7
k b:if nothing	-10 10
k b:if there	9 -9
k b:in	14 -14
k b:is no	-8 8
k b:is what	-9 9
k b:it has	-16 16
k b:it was	7 -7
k b:last	7 -7
k b:no	-9 9
k b:nothing	-6 6
k b:nothing is	-9 9
k b:other	7 -7
k b:outside	13 -13
k b:say	12 -12
k b:side	-7 7
k b:since the	6 -6
k b:tariff	-9 9
k b:that	10 -10
k b:that the	12 -12
k b:the	15 -15
k b:the <office>	6 -6
k b:the <quality>	7 -7
k b:the <seat>	-6 6
k b:the tariff	-12 12
k b:the two	-9 9
k b:their	-24 24
k b:they	-6 6
k b:they have	-7 7
k b:thi	10 -10
k b:to	8 -8
k b:to a	-9 9
k b:trade	-11 11
k b:two	-8 8
k b:two country	9 -9
k b:two government	-14 14
k b:two side	-11 11
k b:under its	8 -8
k b:under the	6 -6
k b:until	-7 7
k b:until the	-6 6
k b:want to	-6 6
k b:was	9 -9
k b:where	7 -7
k b:which	15 -15
k b:who	7 -7
k b:with	15 -15
k b:within	7 -7
k b:without	10 -10
k b:year	6 -6
k b:—	-13 13
k c0=agree	9 -9
k c0=bear	13 -13
k c0=begin	16 -16
k c0=end	6 -6
k c0=impose	-13 13
k c0=target	9 -9
k c0=up	6 -6
k c1=agree	15 -15
k c1=end	6 -6
k c1=propose	9 -9
k c1=target	9 -9
k c2=bear	-6 6
k c2=down	-16 16
k c2=end	-6 6
k c2=propose	-9 9
k c2=say	15 -15
k c2=stay	11 -11
k c2=target	-11 11
k ct0=agree perfect	8 -8
k ct0=agree present-passive	-7 7
k ct0=begin present	6 -6
k ct0=end past	6 -6
k ct0=impose past	-22 22
k ct0=impose present-passive	-7 7
k ct0=propose perfect	-8 8
k ct0=say past	-7 7
k ct1=agree perfect	8 -8
k ct1=agree present-passive	-7 7
k ct1=begin infinitive	-7 7
k ct1=begin present	6 -6
k ct1=end past	6 -6
k ct1=impose participle-passive	9 -9
k ct1=impose past	-23 23
k ct1=impose present	16 -16
k ct1=impose present-passive	-7 7
k ct1=propose perfect	-8 8
k ct1=propose present	7 -7
k ct1=say past	-7 7
k ct2=agree participle-passive	-18 18
k ct2=agree past	14 -14
k ct2=bear gerund	-10 10
k ct2=bear past	20 -20
k ct2=bear present	-10 10
k ct2=down gerund	-10 10
k ct2=down modal	-6 6
k ct2=impose modal	-6 6
k ct2=impose modal-passive	6 -6
k ct2=impose participle-passive	-18 18
k ct2=impose past	12 -12
k ct2=propose gerund	-10 10
k ct2=propose present	-6 6
k ct2=stay past	9 -9
k ct2=stay present	6 -6
k f:"	15 -15
k f:.	8 -8
k f:<day-ahead>	8 -8
k f:<day-gone>	9 -9
k f:<duty>	6 -6
k f:<gate>	16 -16
k f:<goods>	11 -11
k f:<month-gone>	10 -10
k f:<name>	13 -13
k f:<not>	7 -7
k f:<number>	7 -7
k f:<organisation>	9 -9
k f:<sender>	-12 12
k f:<span>	12 -12
k f:<v-agree>	10 -10
k f:<v-begin>	15 -15
k f:<v-propose>	-21 21
k f:<v-threaten>	-6 6
k f:?	11 -11
k f:about	9 -9
k f:agree	7 -7
k f:agreement	-6 6
k f:and	7 -7
k f:answer	7 -7
k f:as	6 -6
k f:ask	-15 15
k f:at	10 -10
k f:be	-14 14
k f:because	-10 10
k f:before	-10 10
k f:by	8 -8
k f:call	-9 9
k f:car	-6 6
k f:charge	6 -6
k f:come	11 -11
k f:company	-12 12
k f:confirm	-10 10
k f:deal	-6 6
k f:duty	22 -22
k f:expect	-6 6
k f:fall	-6 6
k f:from	-7 7
k f:government	-12 12
k f:had	7 -7
k f:has	16 -16
k f:have	-17 17
k f:he	6 -6
k f:his	12 -12
k f:in	6 -6
k f:its	18 -18
k f:last	6 -6
k f:less	-9 9
k f:lower	-6 6
k f:make	-14 14
k f:me	-10 10
k f:more	-8 8
k f:mr	7 -7
k f:next	13 -13
k f:no	16 -16
k f:of	6 -6
k f:oil	-9 9
k f:on	14 -14
k f:one	13 -13
k f:or	-7 7
k f:orange	7 -7
k f:other	14 -14
k f:out	11 -11
k f:over	6 -6
k f:pause	-6 6
k f:pay	-8 8
k f:price	-6 6
k f:put	13 -13
k f:read	-10 10
k f:reporter	-11 11
k f:say	6 -6
k f:side	10 -10
k f:sign	10 -10
k f:something	-6 6
k f:soybean	7 -7
k f:tariff	-9 9
k f:than	-9 9
k f:the	9 -9
k f:their	12 -12
k f:they	18 -18
k f:thi	6 -6
k f:think	-13 13
k f:threaten	-7 7
k f:truce	11 -11
k f:until	13 -13
k f:up	19 -19
k f:week	11 -11
k f:when	-11 11
k f:who	-7 7
k f:worth	6 -6
k f:would	11 -11
k f:you	-11 11
k first-of-paragraph	34 -34
k has-future	15 -15
k has-gerund	-11 11
k has-infinitive	6 -6
k has-modal	-6 6
k has-participle	-12 12
k has-past	12 -12
k has-pluperfect	15 -15
k headline	-7 7
k l1=,	15 -15
k l1=:	-8 8
k l1=<agent>	9 -9
k l1=<begin>	-7 7
k l1=<duty>	-11 11
k l1=<not>	-8 8
k l1=<person>	12 -12
k l1=an	-9 9
k l1=any	-21 21
k l1=are	-11 11
k l1=as	-14 14
k l1=been	-6 6
k l1=first	-19 19
k l1=its	8 -8
k l1=no	-12 12
k l1=of	17 -17
k l1=own	-6 6
k l1=side	-12 12
k l1=the	12 -12
k l1=their	-10 10
k l1=to	11 -11
k l1=trade	-14 14
k l2=:	-11 11
k l2=<begin>	-8 8
k l2=<month-gone>	-8 8
k l2=<v-agree>	16 -16
k l2=<v-bear>	6 -6
k l2=<v-propose>	9 -9
k l2=and	-13 13
k l2=announce	-7 7
k l2=are	8 -8
k l2=have	-17 17
k l2=in	7 -7
k l2=it	9 -9
k l2=nothing	-8 8
k l2=of	7 -7
k l2=round	8 -8
k l2=they	-6 6
k l2=two	-6 6
k l2=until	-10 10
k l2=without	8 -8
k l3=,	-10 10
k l3=.	6 -6
k l3=:	8 -8
k l3=<day-ahead>	-6 6
k l3=<goods>	10 -10
k l3=<name>	20 -20
k l3=<office>	-16 16
k l3=<v-down>	-9 9
k l3=<v-impose>	-13 13
k l3=<v-say>	-12 12
k l3=and	6 -6
k l3=has	7 -7
k l3=if	-10 10
k l3=is	7 -7
k l3=it	-7 7
k l3=of	-16 16
k l3=that	8 -8
k l3=they	-11 11
k l3=which	9 -9
k l3=would	7 -7
k l4=:	12 -12
k l4=<agent>	-15 15
k l4=<begin>	-10 10
k l4=<day-ahead>	-9 9
k l4=<day-gone>	-8 8
k l4=<gate>	-9 9
k l4=<goods>	9 -9
k l4=<level-noun>	-11 11
k l4=<level>	-8 8
k l4=<month-gone>	-15 15
k l4=<name>	25 -25
k l4=<not>	7 -7
k l4=<v-bear>	-6 6
k l4=<v-impose>	-7 7
k l4=<v-say>	6 -6
k l4=a	11 -11
k l4=and	8 -8
k l4=are	-6 6
k l4=at	12 -12
k l4=good	6 -6
k l4=he	-7 7
k l4=if	8 -8
k l4=in	15 -15
k l4=is	7 -7
k l4=nothing	9 -9
k l4=on	7 -7
k l4=the	26 -26
k l4=their	-16 16
k l4=until	-7 7
k l4=want	-7 7
k l=<begin> <begin>	-7 7
k l=<begin> <person>	7 -7
k l=<begin> a	6 -6
k l=<begin> the	-6 6
k l=a trade	-8 8
k l=has a	8 -8
k l=have a	-12 12
k l=it was	7 -7
k l=nothing is	-9 9
k l=of the	6 -6
k l=on a	8 -8
k l=on the	-6 6
k l=round of	8 -8
k l=say the	-6 6
k l=to a	-9 9
k l=two side	-15 15
k l=under its	8 -8
k l=under the	8 -8
k l=until the	-6 6
k lead="	18 -18
k lead=,	-9 9
k lead=a	10 -10
k lead=and	11 -11
k lead=as	7 -7
k lead=both	8 -8
k lead=canada	7 -7
k lead=goods	7 -7
k lead=it	-12 12
k lead=its	-12 12
k lead=president	9 -9
k lead=talks	-12 12
k lead=the	-11 11
k lead=their	-16 16
k lead=there	-14 14
k lead=they	-6 6
k lead=under	-15 15
k lead=where	7 -7
k lead=which	15 -15
k lead=who	7 -7
k lead=—	-13 13
k lll=<begin> <begin> <begin>	-7 7
k lll=<begin> <begin> <person>	7 -7
k lll=<begin> <begin> a	6 -6
k lll=<begin> <begin> the	-6 6
k lll=<begin> it was	7 -7
k lll=if nothing is	-10 10
k lll=the two side	-15 15
k lr=<begin> on	-8 8
k lr=<begin> with	7 -7
k lr=a of	-12 12
k lr=a since	6 -6
k lr=a with	-6 6
k lr=is .	-9 9
k lr=the .	14 -14
k lr=the did	-7 7
k lr=the in	8 -8
k lr=the to	-6 6
k lr=the was	-8 8
k lr=the would	-6 6
k lr=was in	6 -6
k lr=was on	-7 7
k named=1	-7 7
k named=2	-11 11
k named=3	49 -49
k named=4	13 -13
k nc2=agree	9 -9
k nc2=begin	-11 11
k nc2=say	-11 11
k nct2=agree participle-passive	10 -10
k nct2=impose participle-passive	6 -6
k nct2=impose past	-9 9
k nct2=say past	-6 6
k nct2=say present	-11 11
k nct2=stay present	8 -8
k next="	9 -9
k next=:	21 -21
k next=;	13 -13
k nhas-gerund	-7 7
k nhas-modal	7 -7
k nhas-participle	6 -6
k nt2=gerund	-7 7
k nt2=participle-passive	6 -6
k nv0-none	8 -8
k nv1-none	8 -8
k nv2=add	-6 6
k nv2=announce	-10 10
k nv2=be	6 -6
k nv2=call	-6 6
k nv2=go	-6 6
k nv2=have	9 -9
k nv2=sign	13 -13
k nvt2=call present	-6 6
k nvt2=have present	8 -8
k nvt2=say present	-14 14
k of union	12 -12
k of union beside it	17 -17
k others=1	-6 6
k others=2	58 -58
k part failed	-6 6
k part made	-9 9
k part=side no truce	-33 33
k part=side of US	-20 20
k part=side truce	30 -30
k part=third	15 -15
k part=third abroad	15 -15
k part=third no truce	11 -11
k part=third of US	25 -25
k part=third truce	9 -9
k part=unsided	6 -6
k pc0=bear	-9 9
k pc0=impose	12 -12
k pc1=bear	-8 8
k pc1=impose	15 -15
k pct0=begin present	-6 6
k pct0=up present	-8 8
k pct1=begin present	-6 6
k pct1=up present	-8 8
k pt0=past-passive	-8 8
k pt1=past-passive	-8 8
k pv0=confirm	-9 9
k pv0=go	-6 6
k pv1=confirm	-9 9
k pv1=go	-6 6
k pvt0=go present	-7 7
k pvt0=have past	-7 7
k pvt1=go present	-7 7
k q:"	-7 7
k q:'s	20 -20
k q:,	26 -26
k q:<agent>	13 -13
k q:<day-ahead>	12 -12
k q:<day-gone>	16 -16
k q:<day-today>	-9 9
k q:<duty>	-12 12
k q:<goods>	16 -16
k q:<level-noun>	14 -14
k q:<level>	22 -22
k q:<money>	16 -16
k q:<month-gone>	7 -7
k q:<number>	-11 11
k q:<office>	11 -11
k q:<person>	-8 8
k q:<quality>	-7 7
k q:<sender>	18 -18
k q:<v-agree>	10 -10
k q:<v-begin>	17 -17
k q:<v-impose>	16 -16
k q:<v-say>	-10 10
k q:<v-sell>	12 -12
k q:<v-stay>	28 -28
k q:<v-up>	18 -18
k q:?	-16 16
k q:accord	6 -6
k q:additional	7 -7
k q:after	9 -9
k q:against	11 -11
k q:all	8 -8
k q:am	-9 9
k q:an	14 -14
k q:and	20 -20
k q:are	21 -21
k q:arrangement	6 -6
k q:as	6 -6
k q:ask	-10 10
k q:at	16 -16
k q:be	9 -9
k q:been	-10 10
k q:bring	-6 6
k q:but	-8 8
k q:change	7 -7
k q:colleague	-21 21
k q:come	17 -17
k q:country	7 -7
k q:currently	-11 11
k q:deal	-18 18
k q:duty	-6 6
k q:each	-9 9
k q:evening	-7 7
k q:face	-21 21
k q:fall	-6 6
k q:fentanyl	7 -7
k q:fish	-7 7
k q:for	11 -11
k q:from	18 -18
k q:get	13 -13
k q:go	10 -10
k q:good	-9 9
k q:have	-27 27
k q:he	17 -17
k q:his	-13 13
k q:how	-6 6
k q:i	-8 8
k q:import	7 -7
k q:impose	-10 10
k q:in	14 -14
k q:is	17 -17
k q:it	17 -17
k q:keep	6 -6
k q:kuala	-9 9
k q:levy	-7 7
k q:lumpur	-9 9
k q:me	-7 7
k q:minister	9 -9
k q:negotiator	-7 7
k q:new	9 -9
k q:no	-17 17
k q:north	-6 6
k q:not	6 -6
k q:nothing	6 -6
k q:of	14 -14
k q:oil	18 -18
k q:on	15 -15
k q:orange	6 -6
k q:other	-8 8
k q:outside	-16 16
k q:over	9 -9
k q:product	-10 10
k q:put	6 -6
k q:salmon	8 -8
k q:say	-9 9
k q:section	7 -7
k q:she	-8 8
k q:sign	12 -12
k q:since	-8 8
k q:spoke	-12 12
k q:stay	8 -8
k q:still	-6 6
k q:subject	-7 7
k q:telephone	-9 9
k q:than	13 -13
k q:the	24 -24
k q:their	13 -13
k q:them	-8 8
k q:there	9 -9
k q:together	-8 8
k q:trade	7 -7
k q:truce	21 -21
k q:two	14 -14
k q:under	18 -18
k q:until	15 -15
k q:want	12 -12
k q:what	14 -14
k q:where	12 -12
k q:which	17 -17
k q:who	6 -6
k q:will	17 -17
k q:within	8 -8
k q:would	10 -10
k q:yet	-10 10
k q:zero	11 -11
k qt=modal	11 -11
k qt=past	12 -12
k qt=perfect	-11 11
k qt=present	9 -9
k quoted	23 -23
k r1=:	12 -12
k r1=;	8 -8
k r1=<day-gone>	-7 7
k r1=<day-today>	-7 7
k r1=<end>	14 -14
k r1=<v-bear>	8 -8
k r1=?	-6 6
k r1=are	-7 7
k r1=as	-15 15
k r1=at	13 -13
k r1=by	10 -10
k r1=could	-8 8
k r1=did	-7 7
k r1=is	10 -10
k r1=it	6 -6
k r1=of	-11 11
k r1=on	8 -8
k r1=the	-9 9
k r1=to	-6 6
k r1=would	-7 7
k r1=yet	-6 6
k r2=,	-17 17
k r2=.	6 -6
k r2=<level>	20 -20
k r2=<month-ahead>	-6 6
k r2=<month-gone>	-7 7
k r2=<name>	-7 7
k r2=<not>	7 -7
k r2=<seat>	-12 12
k r2=<v-bear>	11 -11
k r2=<v-begin>	-10 10
k r2=<v-propose>	8 -8
k r2=<v-stay>	9 -9
k r2=a	7 -7
k r2=and	7 -7
k r2=away	-7 7
k r2=bring	-6 6
k r2=our	-6 6
k r2=reach	9 -9
k r2=that	-10 10
k r2=the	9 -9
k r2=two	6 -6
k r2=with	13 -13
k r3=<goods>	-7 7
k r3=<level-noun>	6 -6
k r3=<name>	14 -14
k r3=<span>	7 -7
k r3=<v-begin>	-9 9
k r3=<v-say>	-9 9
k r3=<v-stay>	-8 8
k r3=<v-up>	6 -6
k r3=begin	-9 9
k r3=broke	-6 6
k r3=he	-11 11
k r3=it	8 -8
k r3=no	-6 6
k r3=over	6 -6
k r3=rate	6 -6
k r3=reach	-6 6
k r3=say	-6 6
k r3=since	-13 13
k r3=the	9 -9
k r3=to	6 -6
k r3=two	-12 12
k r4=.	-9 9
k r4=<day-gone>	-8 8
k r4=<end>	6 -6
k r4=<level>	-9 9
k r4=<name>	9 -9
k r4=<person>	11 -11
k r4=<v-agree>	14 -14
k r4=<v-bear>	-10 10
k r4=<v-begin>	-7 7
k r4=<v-down>	-7 7
k r4=<v-impose>	12 -12
k r4=<v-say>	-12 12
k r4=at	-14 14
k r4=country	-11 11
k r4=has	14 -14
k r4=in	-10 10
k r4=it	-9 9
k r4=of	13 -13
k r4=other	-9 9
k r4=say	-14 14
k r4=sign	12 -12
k r4=that	-8 8
k r=, <person>	-6 6
k r=, and	6 -6
k r=, in	-7 7
k r=<day-gone> .	-8 8
k r=<end> <end>	14 -14
k r=? <end>	-7 7
k r=between the	-8 8
k r=in <seat>	9 -9
k r=of <day-gone>	-9 9
k r=of <month-gone>	-8 8
k r=of <number>	-6 6
k r=with <seat>	-11 11
k r=with the	13 -13
k rank=2	9 -9
k rank=3	-12 12
k rank=4	12 -12
k rank=5	20 -20
k s:"	7 -7
k s::	14 -14
k s:<agent>	-14 14
k s:<day-ahead>	21 -21
k s:<duty>	10 -10
k s:<level>	-18 18
k s:<month-gone>	-12 12
k s:<name>	35 -35
k s:<number>	-12 12
k s:<organisation>	11 -11
k s:<points>	9 -9
k s:<quality>	15 -15
k s:<seat>	-12 12
k s:<sender>	7 -7
k s:<span>	21 -21
k s:<v-agree>	12 -12
k s:<v-bear>	-14 14
k s:<v-down>	-8 8
k s:<v-propose>	6 -6
k s:<v-return>	6 -6
k s:<v-suspend>	11 -11
k s:<v-threaten>	7 -7
k s:accord	9 -9
k s:after	-12 12
k s:afterward	-6 6
k s:again	7 -7
k s:ago	-9 9
k s:agree	-7 7
k s:agreement	-13 13
k s:already	6 -6
k s:also	7 -7
k s:and	-7 7
k s:announce	-18 18
k s:any	-17 17
k s:approve	12 -12
k s:arrangement	12 -12
k s:as	-17 17
k s:autumn	-7 7
k s:away	-15 15
k s:back	8 -8
k s:be	15 -15
k s:begin	-8 8
k s:bring	-17 17
k s:broke	-6 6
k s:busan	10 -10
k s:business	6 -6
k s:but	6 -6
k s:by	11 -11
k s:charge	-11 11
k s:chip	10 -10
k s:come	15 -15
k s:company	10 -10
k s:cost	7 -7
k s:country	-7 7
k s:date	-7 7
k s:deal	-11 11
k s:doe	9 -9
k s:done	8 -8
k s:effect	6 -6
k s:else	8 -8
k s:ever	-8 8
k s:everybody	7 -7
k s:exist	-12 12
k s:extension	7 -7
k s:farmer	9 -9
k s:first	-12 12
k s:follow	-10 10
k s:following	6 -6
k s:for	11 -11
k s:four	-8 8
k s:framework	12 -12
k s:from	11 -11
k s:further	11 -11
k s:geneva	7 -7
k s:give	11 -11
k s:gold	-10 10
k s:golf	-8 8
k s:good	21 -21
k s:government	-9 9
k s:handshake	8 -8
k s:he	-10 10
k s:highest	-7 7
k s:himself	-8 8
k s:his	9 -9
k s:hotel	-9 9
k s:i	13 -13
k s:if	10 -10
k s:in	-13 13
k s:initialled	-12 12
k s:is	6 -6
k s:its	-11 11
k s:meet	9 -9
k s:memorandum	7 -7
k s:more	19 -19
k s:need	7 -7
k s:needed	9 -9
k s:negotiate	-12 12
k s:negotiation	-11 11
k s:new	9 -9
k s:next	6 -6
k s:no	-20 20
k s:none	11 -11
k s:not	8 -8
k s:nvidia	7 -7
k s:off	-11 11
k s:once	-10 10
k s:our	-10 10
k s:out	8 -8
k s:outside	13 -13
k s:partner	9 -9
k s:pay	-7 7
k s:plan	7 -7
k s:question	11 -11
k s:reach	10 -10
k s:receive	-8 8
k s:remain	7 -7
k s:same	18 -18
k s:secretary	-10 10
k s:see	6 -6
k s:sell	7 -7
k s:she	-7 7
k s:should	6 -6
k s:sign	14 -14
k s:signature	11 -11
k s:since	-10 10
k s:sir	-9 9
k s:so	10 -10
k s:start	-6 6
k s:still	12 -12
k s:summer	-9 9
k s:take	12 -12
k s:talk	8 -8
k s:talked	6 -6
k s:television	7 -7
k s:tell	11 -11
k s:term	15 -15
k s:than	6 -6
k s:the	25 -25
k s:their	-16 16
k s:them	17 -17
k s:then	6 -6
k s:they	-10 10
k s:thi	20 -20
k s:third	11 -11
k s:to	15 -15
k s:together	-7 7
k s:top	9 -9
k s:trade	-22 22
k s:trading	7 -7
k s:treaty	-11 11
k s:truce	12 -12
k s:two	-15 15
k s:under	7 -7
k s:understanding	6 -6
k s:unless	6 -6
k s:until	-10 10
k s:up	17 -17
k s:very	10 -10
k s:vote	13 -13
k s:warn	6 -6
k s:we	11 -11
k s:week	-6 6
k s:well	-7 7
k s:were	-8 8
k s:when	9 -9
k s:which	19 -19
k s:who	15 -15
k s:whole	-7 7
k s:why	6 -6
k s:will	28 -28
k s:win	7 -7
k s:within	8 -8
k s:without	7 -7
k s:world	-7 7
k s:yes	-7 7
k s:you	6 -6
k s:—	-10 10
k sa:"	18 -18
k sa:" .	6 -6
k sa:, "	12 -12
k sa:, <level>	-8 8
k sa:, and	-16 16
k sa:, at	-7 7
k sa:, he	-9 9
k sa:, in	-6 6
k sa:, sign	9 -9
k sa:, the	13 -13
k sa::	23 -23
k sa:: the	6 -6
k sa:;	15 -15
k sa:<day-ahead>	37 -37
k sa:<day-ahead> .	15 -15
k sa:<day-gone>	-8 8
k sa:<day-gone> .	-10 10
k sa:<day-gone> after	-18 18
k sa:<day-gone> and	6 -6
k sa:<day-today> .	-7 7
k sa:<duty>	19 -19
k sa:<gate>	9 -9
k sa:<level> ,	-9 9
k sa:<level> .	-7 7
k sa:<level> on	9 -9
k sa:<month-ahead> ,	6 -6
k sa:<month-gone> and	-10 10
k sa:<name> and	7 -7
k sa:<name> on	-8 8
k sa:<name> since	-7 7
k sa:<number> ,	-10 10
k sa:<number> .	-6 6
k sa:<office>	-7 7
k sa:<person> ,	10 -10
k sa:<points>	6 -6
k sa:<quality> good	-6 6
k sa:<seat>	-14 14
k sa:<seat> .	-14 14
k sa:<seat> in	6 -6
k sa:<span>	27 -27
k sa:<span> .	11 -11
k sa:<v-begin>	-7 7
k sa:<v-end>	-7 7
k sa:<v-target>	-16 16
k sa:<v-threaten>	6 -6
k sa:<v-up>	7 -7
k sa:add .	-6 6
k sa:after	-11 11
k sa:again	7 -7
k sa:ago	-10 10
k sa:an	15 -15
k sa:and	-11 11
k sa:and <name>	8 -8
k sa:and its	-9 9
k sa:and no	-9 9
k sa:and that	-15 15
k sa:announce	-7 7
k sa:apply	-6 6
k sa:as well	8 -8
k sa:at <level>	-11 11
k sa:at once	-6 6
k sa:autumn	-9 9
k sa:autumn .	-10 10
k sa:away	-15 15
k sa:away with	-7 7
k sa:be	8 -8
k sa:been	6 -6
k sa:before	14 -14
k sa:begin	-11 11
k sa:begin in	-13 13
k sa:between <person>	6 -6
k sa:between the	-6 6
k sa:both	7 -7
k sa:bring	-10 10
k sa:broke	-6 6
k sa:busan	8 -8
k sa:by	15 -15
k sa:by the	7 -7
k sa:call	-9 9
k sa:charge	-12 12
k sa:charge <level>	-9 9
k sa:chip	8 -8
k sa:come	11 -11
k sa:cost	7 -7
k sa:could be	-8 8
k sa:country	-7 7
k sa:country .	-6 6
k sa:did	-7 7
k sa:end on	6 -6
k sa:ever	-6 6
k sa:follow	-13 13
k sa:for <level>	-9 9
k sa:from <day-ahead>	6 -6
k sa:geneva	6 -6
k sa:give	8 -8
k sa:had meet	-6 6
k sa:hand	6 -6
k sa:has	-8 8
k sa:have	16 -16
k sa:he	-13 13
k sa:he add	-6 6
k sa:he had	-7 7
k sa:hour	10 -10
k sa:hour .	7 -7
k sa:in	-6 6
k sa:in <month-ahead>	-8 8
k sa:in <name>	-11 11
k sa:in busan	6 -6
k sa:in the	-12 12
k sa:initialled	-12 12
k sa:is	12 -12
k sa:it	6 -6
k sa:it in	-7 7
k sa:its	-6 6
k sa:medicine	-10 10
k sa:more	14 -14
k sa:need	6 -6
k sa:needed	9 -9
k sa:no	-11 11
k sa:nothing .	8 -8
k sa:now .	-7 7
k sa:of <day-gone>	-8 8
k sa:of <level>	11 -11
k sa:of <month-gone>	-11 11
k sa:off	-13 13
k sa:on	12 -12
k sa:on <day-ahead>	16 -16
k sa:on <day-gone>	-6 6
k sa:on the	11 -11
k sa:once	-10 10
k sa:one	-6 6
k sa:order	-6 6
k sa:other	-8 8
k sa:our	-10 10
k sa:pay <level>	9 -9
k sa:round .	-10 10
k sa:say .	-6 6
k sa:say on	-7 7
k sa:side	9 -9
k sa:sign	7 -7
k sa:signature	8 -8
k sa:since	-13 13
k sa:since <number>	-7 7
k sa:stand	-7 7
k sa:start	-6 6
k sa:still	8 -8
k sa:summer	-10 10
k sa:tariff	16 -16
k sa:tariff .	6 -6
k sa:tell	7 -7
k sa:that	-19 19
k sa:that it	6 -6
k sa:the	11 -11
k sa:the <number>	6 -6
k sa:the <quality>	-7 7
k sa:the order	-9 9
k sa:the signature	6 -6
k sa:the trade	-9 9
k sa:them	10 -10
k sa:there	13 -13
k sa:they	9 -9
k sa:thi	7 -7
k sa:third	7 -7
k sa:to <seat>	-7 7
k sa:top	7 -7
k sa:truce	6 -6
k sa:two	-12 12
k sa:two country	-10 10
k sa:up	11 -11
k sa:week	-7 7
k sa:well	8 -8
k sa:well .	7 -7
k sa:will	17 -17
k sa:with	-7 7
k sa:with <seat>	-8 8
k sa:would be	6 -6
k sa:yet .	-6 6
k sb:"	8 -8
k sb:" say	-9 9
k sb:" we	8 -8
k sb:'s trade	-12 12
k sb:,	6 -6
k sb:, "	-9 9
k sb:, <name>	-12 12
k sb:, <number>	-7 7
k sb:, <person>	-8 8
k sb:, a	9 -9
k sb:, as	-8 8
k sb:, has	6 -6
k sb:, in	-16 16
k sb:, is	6 -6
k sb:, on	-6 6
k sb:, which	12 -12
k sb:.	-6 6
k sb:: <number>	10 -10
k sb:;	-10 10
k sb:<agent>	-16 16
k sb:<day-ahead> ,	6 -6
k sb:<day-ahead> if	-8 8
k sb:<day-gone> ,	6 -6
k sb:<day-today>	10 -10
k sb:<goods>	11 -11
k sb:<level>	-16 16
k sb:<level> ,	-15 15
k sb:<month-gone>	-13 13
k sb:<month-gone> ,	-13 13
k sb:<name>	47 -47
k sb:<name> ,	22 -22
k sb:<name> :	26 -26
k sb:<name> has	26 -26
k sb:<name> on	6 -6
k sb:<number>	-11 11
k sb:<number> :	10 -10
k sb:<office> ,	17 -17
k sb:<office> :	-12 12
k sb:<person> :	-24 24
k sb:<person> announce	-11 11
k sb:<person> tell	7 -7
k sb:<quality>	14 -14
k sb:<quality> trade	-9 9
k sb:<seat> has	-8 8
k sb:<seat> say	7 -7
k sb:<v-agree>	16 -16
k sb:<v-bear>	-17 17
k sb:<v-buy>	9 -9
k sb:<v-end>	15 -15
k sb:<v-impose>	8 -8
k sb:<v-propose>	16 -16
k sb:<v-stay>	6 -6
k sb:<v-suspend>	10 -10
k sb:<v-target>	12 -12
k sb:a television	7 -7
k sb:a trade	-8 8
k sb:about	-6 6
k sb:an	-12 12
k sb:announce	-13 13
k sb:any	-20 20
k sb:approve	10 -10
k sb:as	-15 15
k sb:as well	-13 13
k sb:at	11 -11
k sb:at <number>	9 -9
k sb:be	8 -8
k sb:been	-8 8
k sb:before the	-6 6
k sb:both country	-10 10
k sb:bring	-8 8
k sb:close	-6 6
k sb:confirm	-8 8
k sb:date	-6 6
k sb:doe	7 -7
k sb:end	9 -9
k sb:enter at	6 -6
k sb:first	-14 14
k sb:for	19 -19
k sb:four	-9 9
k sb:from	6 -6
k sb:from <day-ahead>	6 -6
k sb:from <name>	-8 8
k sb:further	8 -8
k sb:go	-8 8
k sb:good	27 -27
k sb:good outside	12 -12
k sb:government	-9 9
k sb:has	13 -13
k sb:have	-7 7
k sb:have a	-11 11
k sb:have been	-9 9
k sb:he had	-7 7
k sb:he was	-8 8
k sb:hour	-7 7
k sb:i	9 -9
k sb:if	8 -8
k sb:if nothing	-10 10
k sb:if there	9 -9
k sb:in	-11 11
k sb:in <month-gone>	-10 10
k sb:in <number>	-7 7
k sb:in the	-11 11
k sb:into	-6 6
k sb:is a	-6 6
k sb:is no	-8 8
k sb:is what	-9 9
k sb:it	-10 10
k sb:it had	-7 7
k sb:it has	-12 12
k sb:it pay	-11 11
k sb:it was	13 -13
k sb:its	-8 8
k sb:last	10 -10
k sb:medicine	7 -7
k sb:meet	10 -10
k sb:new	6 -6
k sb:no	-15 15
k sb:nothing is	-9 9
k sb:of <number>	-7 7
k sb:of a	-6 6
k sb:on the	-16 16
k sb:one	9 -9
k sb:or	-6 6
k sb:order	7 -7
k sb:other	23 -23
k sb:outside	13 -13
k sb:pay	-10 10
k sb:pay <level>	-6 6
k sb:question	10 -10
k sb:question :	9 -9
k sb:rate	-6 6
k sb:rate of	-14 14
k sb:receive	-9 9
k sb:representative	-9 9
k sb:representative ,	-9 9
k sb:same	7 -7
k sb:say <person>	-12 12
k sb:say it	6 -6
k sb:secretary	-11 11
k sb:she	-8 8
k sb:since <month-gone>	-6 6
k sb:since the	6 -6
k sb:take	8 -8
k sb:television	7 -7
k sb:that	9 -9
k sb:that the	15 -15
k sb:the	18 -18
k sb:the <level>	7 -7
k sb:the <office>	7 -7
k sb:the <person>	19 -19
k sb:the <quality>	-7 7
k sb:the <seat>	-14 14
k sb:the same	6 -6
k sb:the second	-7 7
k sb:the tariff	-9 9
k sb:the two	-7 7
k sb:their	-22 22
k sb:them	6 -6
k sb:there	-6 6
k sb:there ,	-13 13
k sb:they	-16 16
k sb:they are	-7 7
k sb:they have	-7 7
k sb:thi	12 -12
k sb:to	14 -14
k sb:to a	-8 8
k sb:to go	-6 6
k sb:trade	-24 24
k sb:trade representative	-9 9
k sb:two country	10 -10
k sb:two government	-13 13
k sb:two side	-10 10
k sb:under its	8 -8
k sb:under the	7 -7
k sb:until	-15 15
k sb:until <day-ahead>	-7 7
k sb:until the	-6 6
k sb:us	6 -6
k sb:vote	8 -8
k sb:want to	-6 6
k sb:was	8 -8
k sb:we	10 -10
k sb:well	-13 13
k sb:were	-13 13
k sb:where	7 -7
k sb:which	20 -20
k sb:who	13 -13
k sb:why	6 -6
k sb:will	9 -9
k sb:with <name>	6 -6
k sb:within	7 -7
k sb:world	-7 7
k sb:would	8 -8
k sb:year	8 -8
k sb:yes	-7 7
k sb:yes ,	-8 8
k sb:—	-11 11
k sides=2	13 -13
k sides=3	-10 10
k sides=4	17 -17
k t0=future	7 -7
k t0=perfect-not	-7 7
k t0=pluperfect	12 -12
k t1=future	7 -7
k t1=perfect-not	-7 7
k t1=pluperfect	11 -11
k t1=present	7 -7
k t2=gerund	-13 13
k t2=modal	-7 7
k t2=participle-passive	-15 15
k t2=past	37 -37
k v0-none	8 -8
k v0=announce	-15 15
k v1=announce	-15 15
k v1=have	-7 7
k v1=reach	6 -6
k v1=sign	9 -9
k v2-none	16 -16
k v2=agree	-8 8
k v2=announce	10 -10
k v2=be	9 -9
k v2=bring	-11 11
k v2=come	8 -8
k v2=negotiate	-12 12
k v2=win	6 -6
k vt0=agree present	-8 8
k vt0=announce past	-16 16
k vt0=be past	8 -8
k vt0=make past	-7 7
k vt0=want present	-6 6
k vt1=agree present	-8 8
k vt1=announce past	-16 16
k vt1=be past	8 -8
k vt1=make past	-7 7
k vt2=agree participle	-13 13
k vt2=agree past	7 -7
k vt2=get past	10 -10
k vt2=get present	-8 8
k vt2=negotiate gerund	-10 10
k vt2=other past	-9 9
k vt2=other present	12 -12
k vt2=reach past	7 -7
l1='s	-8 8
l1=.	12 -12
l1=/	-10 10
l1=:	-11 11
l1=;	11 -11
l1=<day-gone>	-31 31
l1=<v-bear>	35 -35
l1=<v-begin>	17 -17
l1=<v-down>	-10 10
l1=<v-impose>	8 -8
l1=<v-target>	9 -9
l1=a	12 -12
l1=after	12 -12
l1=against	7 -7
l1=and	7 -7
l1=as	10 -10
l1=because	-6 6
l1=doe	-14 14
l1=enter	26 -26
l1=for	21 -21
l1=from	8 -8
l1=his	6 -6
l1=in	14 -14
l1=is	8 -8
l1=most	-11 11
l1=on	22 -22
l1=over	16 -16
l1=pay	10 -10
l1=take	9 -9
l1=that	-7 7
l1=under	-15 15
l1=which	13 -13
l1=while	6 -6
l1=with	-12 12
l1=—	-22 22
l2=,	8 -8
l2=<begin>	-6 6
l2=<day-ahead>	6 -6
l2=<day-today>	-19 19
l2=<level>	10 -10
l2=<not>	-11 11
l2=<office>	16 -16
l2=<organisation>	-11 11
l2=<person>	-9 9
l2=<quality>	12 -12
l2=<span>	8 -8
l2=<v-agree>	-15 15
l2=<v-bear>	7 -7
l2=<v-begin>	19 -19
l2=<v-down>	10 -10
l2=<v-return>	19 -19
l2=<v-up>	7 -7
l2=agree	12 -12
l2=agreement	7 -7
l2=as	-16 16
l2=between	10 -10
l2=call	7 -7
l2=car	7 -7
l2=cement	13 -13
l2=come	8 -8
l2=conclude	-33 33
l2=deal	-6 6
l2=duty	12 -12
l2=from	-11 11
l2=get	-8 8
l2=go	7 -7
l2=good	-10 10
l2=is	-8 8
l2=it	-6 6
l2=leave	6 -6
l2=negotiate	-7 7
l2=nor	-8 8
l2=off	-12 12
l2=oil	12 -12
l2=on	-11 11
l2=paper	-8 8
l2=question	-11 11
l2=report	-10 10
l2=republic	-6 6
l2=return	19 -19
l2=settle	19 -19
l2=sign	-16 16
l2=so	-18 18
l2=sugar	-10 10
l2=talk	10 -10
l2=talking	-7 7
l2=tariff	-10 10
l2=the	7 -7
l2=there	-8 8
l2=to	17 -17
l2=truce	21 -21
l2=turnberry	33 -33
l2=under	-14 14
l2=war	6 -6
l2=watche	-6 6
l2=what	14 -14
l3='s	21 -21
l3=,	-16 16
l3=.	11 -11
l3=:	-6 6
l3=;	-8 8
l3=<begin>	-6 6
l3=<day-ahead>	-6 6
l3=<day-gone>	7 -7
l3=<day-today>	14 -14
l3=<duty>	-9 9
l3=<level-noun>	7 -7
l3=<level>	-19 19
l3=<month-gone>	-8 8
l3=<name>	6 -6
l3=<not>	-16 16
l3=<office>	-6 6
l3=<organisation>	6 -6
l3=<person>	12 -12
l3=<seat>	7 -7
l3=<sender>	7 -7
l3=<v-bear>	13 -13
l3=<v-begin>	-6 6
l3=<v-buy>	7 -7
l3=<v-impose>	17 -17
l3=<v-propose>	10 -10
l3=<v-say>	-17 17
l3=<v-target>	9 -9
l3=a	16 -16
l3=also	-10 10
l3=and	-21 21
l3=are	10 -10
l3=between	-7 7
l3=buy	7 -7
l3=country	-13 13
l3=for	7 -7
l3=from	19 -19
l3=go	-11 11
l3=had	7 -7
l3=has	-15 15
l3=i	-9 9
l3=in	14 -14
l3=is	14 -14
l3=its	26 -26
l3=mr	-8 8
l3=negotiate	7 -7
l3=negotiation	-11 11
l3=no	-17 17
l3=of	17 -17
l3=off	10 -10
l3=one	9 -9
l3=only	6 -6
l3=our	7 -7
l3=own	19 -19
l3=same	-21 21
l3=sanctioning	7 -7
l3=say	-10 10
l3=sign	12 -12
l3=since	8 -8
l3=tariff	-9 9
l3=tell	-6 6
l3=to	29 -29
l3=trade	-16 16
l3=was	-7 7
l3=we	-23 23
l3=with	10 -10
l3=—	-11 11
l4='s	-23 23
l4=,	15 -15
l4=-	7 -7
l4=:	17 -17
l4=;	12 -12
l4=<begin>	-7 7
l4=<day-gone>	-19 19
l4=<day-today>	-8 8
l4=<goods>	7 -7
l4=<money>	9 -9
l4=<name>	18 -18
l4=<number>	10 -10
l4=<person>	-9 9
l4=<quality>	-13 13
l4=<v-agree>	12 -12
l4=<v-buy>	16 -16
l4=<v-down>	-6 6
l4=<v-impose>	29 -29
l4=<v-stay>	12 -12
l4=<v-target>	-14 14
l4=<v-up>	6 -6
l4=a	-13 13
l4=after	-20 20
l4=agreement	11 -11
l4=deal	-24 24
l4=did	-7 7
l4=for	-6 6
l4=framework	12 -12
l4=get	9 -9
l4=good	9 -9
l4=had	7 -7
l4=have	16 -16
l4=he	6 -6
l4=is	13 -13
l4=negotiation	-8 8
l4=of	10 -10
l4=off	-7 7
l4=on	-7 7
l4=or	7 -7
l4=order	18 -18
l4=own	6 -6
l4=pay	-7 7
l4=round	7 -7
l4=same	6 -6
l4=sign	11 -11
l4=talk	-10 10
l4=the	-8 8
l4=their	9 -9
l4=trade	17 -17
l4=we	-15 15
l4=week	-8 8
l4=what	-10 10
l4=which	-10 10
l4=would	12 -12
l4=—	30 -30
l=, and	11 -11
l=, in	7 -7
l=<begin> for	19 -19
l=<begin> the	-12 12
l=<begin> what	6 -6
l=<day-gone> ,	-11 11
l=<day-gone> in	16 -16
l=<day-gone> the	15 -15
l=<day-today> -	-9 9
l=<day-today> —	-14 14
l=<level> ,	-11 11
l=<level> in	15 -15
l=<level> on	6 -6
l=<name> -	6 -6
l=<name> —	-15 15
l=<number> /	-20 20
l=<person> :	-10 10
l=<quality> and	8 -8
l=<seat> and	-9 9
l=agree in	11 -11
l=agreement between	-7 7
l=agreement with	8 -8
l=between the	10 -10
l=come from	6 -6
l=duty on	17 -17
l=from the	-12 12
l=good of	-11 11
l=is in	-7 7
l=leave the	6 -6
l=negotiate with	-15 15
l=on <day-gone>	-11 11
l=on most	-8 8
l=on the	8 -8
l=one with	-8 8
l=question :	-11 11
l=report that	-10 10
l=reporter in	-8 8
l=republic of	-6 6
l=settle with	19 -19
l=sign with	-18 18
l=talking to	-6 6
l=to the	8 -8
l=truce with	21 -21
l=under the	-7 7
l=under which	-8 8
l=what doe	7 -7
l=with the	-12 12
l=with which	16 -16
lead=;	9 -9
lead=argentina	8 -8
lead=beijing	12 -12
lead=brazil	6 -6
lead=brazilian	9 -9
lead=britain	-7 7
lead=british	-19 19
lead=canada	23 -23
lead=china	46 -46
lead=chinese	27 -27
lead=colombia	11 -11
lead=ecuador	-6 6
lead=european	-26 26
lead=for	28 -28
lead=germany	7 -7
lead=goods	-13 13
lead=i	-9 9
lead=if	12 -12
lead=indonesia	-14 14
lead=ireland	7 -7
lead=it	12 -12
lead=japan	-15 15
lead=japanese	-12 12
lead=kazakhstan	6 -6
lead=kenya	13 -13
lead=korea	-26 26
lead=malaysia	-19 19
lead=mexican	6 -6
lead=mexico	35 -35
lead=morocco	12 -12
lead=negotiators	15 -15
lead=new	-23 23
lead=no	16 -16
lead=oman	6 -6
lead=one	7 -7
lead=ottawa	11 -11
lead=pakistan	11 -11
lead=paraguay	-7 7
lead=peru	-11 11
lead=poland	-9 9
lead=president	14 -14
lead=samoa	-22 22
lead=senegal	7 -7
lead=south	-32 32
lead=swiss	18 -18
lead=switzerland	-28 28
lead=taiwan	-12 12
lead=the	-12 12
lead=there	-10 10
lead=they	7 -7
lead=trade	13 -13
lead=two	13 -13
lead=u.s.	10 -10
lead=uganda	-8 8
lead=under	8 -8
lead=vice	-10 10
lead=we	8 -8
lead=which	10 -10
lead=while	6 -6
lead=who	8 -8
lead=—	-7 7
lead=•	11 -11
level here	-8 8
level third	-7 7
lll='s agreement with	17 -17
lll='s talk with	-11 11
lll=, <day-today> -	-9 9
lll=, <day-today> —	-14 14
lll=, with which	15 -15
lll=<begin> <begin> for	19 -19
lll=<begin> <begin> the	-12 12
lll=<begin> <begin> what	6 -6
lll=<begin> <name> -	6 -6
lll=<begin> <number> /	-20 20
lll=<begin> <person> ,	6 -6
lll=<begin> <person> say	-6 6
lll=<begin> <seat> and	-17 17
lll=<begin> good of	-18 18
lll=<begin> on <day-gone>	-12 12
lll=<begin> question :	-11 11
lll=<begin> talk with	17 -17
lll=<day-today> — the	9 -9
lll=<level> in the	6 -6
lll=<name> , and	11 -11
lll=<name> sign with	6 -6
lll=<person> , the	-13 13
lll=<quality> duty on	7 -7
lll=a treaty with	7 -7
lll=at <level> ,	-12 12
lll=between <name> and	-14 14
lll=between <seat> and	10 -10
lll=deal with the	-6 6
lll=from <name> and	9 -9
lll=is negotiate with	20 -20
lll=its agreement with	13 -13
lll=on <day-gone> ,	-6 6
lll=on <day-gone> the	15 -15
lll=own agreement with	11 -11
lll=sanctioning <name> and	7 -7
lll=say that the	-6 6
lll=talk with the	-7 7
lll=tariff agreement with	-7 7
lll=tell reporter in	-8 8
lll=the <name> ,	-6 6
lll=the <name> and	9 -9
lll=the <name> —	-17 17
lll=the agreement with	-6 6
lll=the arrangement with	9 -9
lll=the republic of	-7 7
lll=the tariff on	-8 8
lll=the truce with	6 -6
lll=trade agreement with	-7 7
lll=trade deal with	-15 15
lll=with <name> and	-18 18
lll=— <name> and	-13 13
lr=, 's	6 -6
lr=, .	6 -6
lr=, <level>	7 -7
lr=, and	-15 15
lr=, has	6 -6
lr=, is	8 -8
lr=, time	-9 9
lr=- and	-11 11
lr=: has	-33 33
lr=: is	6 -6
lr=; ,	9 -9
lr=; has	-7 7
lr=<begin> 's	6 -6
lr=<begin> .	10 -10
lr=<begin> <level>	-37 37
lr=<begin> ask	-7 7
lr=<begin> car	-13 13
lr=<begin> conclude	8 -8
lr=<begin> get	11 -11
lr=<begin> good	-10 10
lr=<begin> has	7 -7
lr=<begin> is	-9 9
lr=<begin> pay	25 -25
lr=<begin> say	12 -12
lr=<begin> sell	9 -9
lr=<begin> sign	-16 16
lr=<begin> want	7 -7
lr=<begin> was	9 -9
lr=<begin> will	10 -10
lr=after and	21 -21
lr=and ,	-12 12
lr=and .	7 -7
lr=and <level>	7 -7
lr=and ?	19 -19
lr=and act	12 -12
lr=and agree	-9 9
lr=and conclude	-10 10
lr=and end	6 -6
lr=and have	-20 20
lr=and is	6 -6
lr=and on	-18 18
lr=and say	-7 7
lr=enter at	13 -13
lr=enter free	11 -11
lr=for ,	29 -29
lr=from .	11 -11
lr=from and	15 -15
lr=from on	8 -8
lr=from that	-9 9
lr=from will	9 -9
lr=in ,	19 -19
lr=in <day-gone>	8 -8
lr=in and	12 -12
lr=in for	-7 7
lr=in in	7 -7
lr=in on	-16 16
lr=in that	-10 10
lr=most good	-12 12
lr=of .	9 -9
lr=of :	6 -6
lr=of and	7 -7
lr=of are	-11 11
lr=of pay	-7 7
lr=on 's	8 -8
lr=on car	-10 10
lr=over oil	12 -12
lr=that had	-7 7
lr=that would	-6 6
lr=the 's	-7 7
lr=the ,	-24 24
lr=the .	-17 17
lr=the :	8 -8
lr=the <level>	7 -7
lr=the are	-14 14
lr=the at	-15 15
lr=the get	9 -9
lr=the had	-13 13
lr=the has	20 -20
lr=the is	-16 16
lr=the last	12 -12
lr=the on	21 -21
lr=the one	6 -6
lr=the paper	-7 7
lr=the rate	-6 6
lr=the side	6 -6
lr=the sign	9 -9
lr=the tariff	10 -10
lr=the was	-6 6
lr=with ,	-10 10
lr=with ?	-21 21
lr=with about	-8 8
lr=with and	-21 21
lr=with are	30 -30
lr=with at	19 -19
lr=with by	-10 10
lr=with has	8 -8
lr=with is	15 -15
lr=with on	-26 26
lr=with since	10 -10
lr=with was	6 -6
lr=with we	-8 8
named=1	-30 30
named=2	-13 13
named=3	34 -34
named=4	62 -62
nc2=bear	9 -9
nc2=down	6 -6
nc2=propose	9 -9
nc2=say	-13 13
nc2=stay	15 -15
nc2=suspend	7 -7
nc2=target	-7 7
nc2=threaten	-10 10
nc2=up	6 -6
nct2=agree participle-passive	-12 12
nct2=agree present	7 -7
nct2=agree present-passive	6 -6
nct2=bear gerund	-14 14
nct2=bear perfect	11 -11
nct2=begin future	11 -11
nct2=down future	-7 7
nct2=down past	8 -8
nct2=down present-passive	6 -6
nct2=end participle-passive	10 -10
nct2=end present	8 -8
nct2=impose modal	7 -7
nct2=impose participle-passive	-16 16
nct2=propose past	9 -9
nct2=propose present-passive	6 -6
nct2=say present	-20 20
nct2=stay future	12 -12
nct2=stay past	11 -11
nct2=stay perfect	-7 7
nct2=target participle-passive	-10 10
nct2=target past	-6 6
nct2=up past	9 -9
nct2=up present	-7 7
next="	21 -21
next=and	-17 17
next=because	-7 7
next=but	14 -14
next=if	12 -12
next=that	-7 7
next=which	8 -8
next=—	12 -12
nhas-gerund	-15 15
nhas-infinitive	12 -12
nhas-modal	12 -12
nhas-past	9 -9
nhas-pluperfect	-6 6
no word	44 -44
nt2=gerund	-13 13
nt2=modal	12 -12
nt2=participle-passive	-6 6
nt2=past	9 -9
nt2=present-passive	14 -14
nv2=announce	-8 8
nv2=ask	-8 8
nv2=cut	17 -17
nv2=end	-6 6
nv2=enter	11 -11
nv2=fall	-7 7
nv2=get	13 -13
nv2=have	8 -8
nv2=make	8 -8
nv2=negotiate	6 -6
nv2=other	-7 7
nv2=pay	-10 10
nv2=put	8 -8
nv2=say	-7 7
nv2=sell	-6 6
nv2=set	-7 7
nv2=take	-8 8
nv2=threaten	-11 11
nvt2=agree participle	-8 8
nvt2=agree present	10 -10
nvt2=announce past	-7 7
nvt2=be future	12 -12
nvt2=be perfect	-8 8
nvt2=begin past	-6 6
nvt2=enter present	8 -8
nvt2=get past	7 -7
nvt2=go past	7 -7
nvt2=go present	-7 7
nvt2=have present	11 -11
nvt2=negotiate present	8 -8
nvt2=pay perfect	6 -6
nvt2=pay present	-9 9
nvt2=put present	7 -7
nvt2=say past	7 -7
nvt2=say present	-20 20
nvt2=set present	-8 8
nvt2=sign participle	-6 6
nvt2=strike past	-6 6
of union	46 -46
of union beside it	61 -61
others=1	7 -7
others=2	35 -35
others=3	-7 7
others=4	9 -9
p	12 -12
p US	95 -95
p named=1	-30 30
p named=2	-6 6
p named=3	8 -8
p named=4	57 -57
p of union	39 -39
p of union beside it	53 -53
p others=1	9 -9
p others=2	13 -13
p others=3	-7 7
p others=4	9 -9
p part=side	19 -19
p part=side abroad	8 -8
p part=side home	14 -14
p part=side no truce	9 -9
p part=side of US	-37 37
p part=side truce	14 -14
p part=third	-7 7
p part=third abroad	-7 7
p part=third no truce	6 -6
p part=third truce	-11 11
p part=unsided	19 -19
p part=unsided home	19 -19
p part=unsided truce	19 -19
p rank=0	20 -20
p sides=1	20 -20
p sides=2	13 -13
p sides=3	9 -9
part failed	-7 7
part failed third	-10 10
part made side	11 -11
part made third	-16 16
part=side	20 -20
part=side abroad	7 -7
part=side home	14 -14
part=side no truce	-9 9
part=side of US	-44 44
part=side truce	31 -31
part=third no truce	12 -12
part=third of US	18 -18
part=unsided	24 -24
part=unsided home	24 -24
part=unsided truce	24 -24
pc0=buy	-7 7
pc0=down	7 -7
pc0=end	14 -14
pc0=impose	-7 7
pc0=target	10 -10
pc1=agree	-6 6
pc1=bear	8 -8
pc1=buy	-7 7
pc1=down	7 -7
pc1=end	8 -8
pc1=impose	-6 6
pc1=return	8 -8
pc1=say	-12 12
pc1=suspend	8 -8
pct0=bear past	9 -9
pct0=down present	7 -7
pct0=end past	6 -6
pct0=end present	6 -6
pct0=impose past	-7 7
pct0=impose past-passive	-11 11
pct0=impose perfect	7 -7
pct0=impose pluperfect	8 -8
pct0=impose present	-6 6
pct0=propose present	-8 8
pct0=say past-passive	-8 8
pct0=sell past	6 -6
pct0=sell present	-9 9
pct0=stay past	-10 10
pct0=up present	11 -11
pct1=agree participle-passive	-9 9
pct1=bear past	9 -9
pct1=down present	7 -7
pct1=end past	6 -6
pct1=end present	6 -6
pct1=impose past	-7 7
pct1=impose past-passive	-11 11
pct1=impose perfect	7 -7
pct1=impose pluperfect	8 -8
pct1=impose present	-7 7
pct1=propose present	-8 8
pct1=say past-passive	-8 8
pct1=sell past	6 -6
pct1=sell present	-9 9
pct1=stay participle-passive	-6 6
pct1=stay past	-10 10
pct1=up present	11 -11
phas-future	-7 7
phas-infinitive	15 -15
phas-modal	6 -6
phas-participle	-21 21
phas-perfect	8 -8
phas-pluperfect	15 -15
phas-present	-7 7
prep=against	7 -7
prep=against third	6 -6
prep=and	7 -7
prep=between	7 -7
prep=between side	21 -21
prep=for	21 -21
prep=for side	24 -24
prep=from side	-16 16
prep=from third	13 -13
prep=in	15 -15
prep=in side	-14 14
prep=in third	33 -33
prep=none	13 -13
prep=none third	10 -10
prep=of side	-13 13
prep=of third	16 -16
prep=the side	36 -36
prep=the third	-23 23
prep=to	7 -7
prep=to side	19 -19
prep=with	-18 18
prep=with third	-21 21
prior1 agreement	-28 28
prior1 agreement side	12 -12
prior1 agreement third	-37 37
prior1 does not	35 -35
prior1 making side	19 -19
prior1 making third	-11 11
prior1 names it	-46 46
prior1 one	-12 12
prior1 one side	19 -19
prior1 one third	-28 28
prior1 talks side	11 -11
prior1 talks third	-7 7
prior2 agreement	-18 18
prior2 agreement side	16 -16
prior2 agreement third	-26 26
prior2 does not	17 -17
prior2 making side	8 -8
prior2 one side	8 -8
prior2 one third	-6 6
pt0=past	8 -8
pt0=past-passive	-10 10
pt0=perfect	6 -6
pt0=pluperfect	13 -13
pt0=present-not	-14 14
pt1=infinitive	14 -14
pt1=participle-passive	-21 21
pt1=past	7 -7
pt1=past-passive	-10 10
pt1=perfect	6 -6
pt1=pluperfect	13 -13
pt1=present-not	-14 14
pv0=announce	-11 11
pv0=be	-7 7
pv0=end	7 -7
pv0=enter	-8 8
pv0=fall	6 -6
pv0=have	-6 6
pv0=meet	8 -8
pv0=pay	7 -7
pv0=settle	-6 6
pv0=tell	16 -16
pv0=write	7 -7
pv1=announce	-11 11
pv1=be	-8 8
pv1=end	8 -8
pv1=fall	6 -6
pv1=know	-9 9
pv1=meet	8 -8
pv1=pay	10 -10
pv1=settle	-6 6
pv1=tell	16 -16
pvt0=announce past	-15 15
pvt0=enter present	-9 9
pvt0=go present	10 -10
pvt0=meet past	8 -8
pvt0=other perfect	8 -8
pvt0=other present	-8 8
pvt0=pay present	8 -8
pvt0=sign past	-8 8
pvt0=sign perfect	9 -9
pvt0=tell past	13 -13
pvt0=write past	6 -6
pvt1=announce past	-15 15
pvt1=enter present	-9 9
pvt1=go present	10 -10
pvt1=make participle	-6 6
pvt1=meet past	8 -8
pvt1=other perfect	8 -8
pvt1=other present	-8 8
pvt1=pay present	11 -11
pvt1=reach participle	-6 6
pvt1=sign past	-8 8
pvt1=sign perfect	9 -9
pvt1=tell past	13 -13
pvt1=write past	6 -6
q:!	-8 8
q:"	27 -27
q:-	18 -18
q::	-19 19
q:;	-21 21
q:<agent>	9 -9
q:<day-gone>	-7 7
q:<day-today>	-9 9
q:<gate>	15 -15
q:<goods>	21 -21
q:<level-noun>	10 -10
q:<level>	-13 13
q:<money>	24 -24
q:<month-ahead>	9 -9
q:<not>	9 -9
q:<number>	-20 20
q:<office>	-12 12
q:<seat>	-25 25
q:<span>	29 -29
q:<taker>	12 -12
q:<v-agree>	-6 6
q:<v-bear>	-8 8
q:<v-begin>	17 -17
q:<v-buy>	16 -16
q:<v-deny>	-7 7
q:<v-impose>	-10 10
q:<v-say>	11 -11
q:<v-stay>	13 -13
q:<v-target>	14 -14
q:<v-up>	7 -7
q:?	8 -8
q:a	-13 13
q:above	22 -22
q:add	7 -7
q:additional	9 -9
q:affected	7 -7
q:after	17 -17
q:agree	-21 21
q:agreement	-12 12
q:allow	-10 10
q:already	7 -7
q:and	29 -29
q:announce	7 -7
q:announcement	-10 10
q:another	-7 7
q:answer	-7 7
q:apply	10 -10
q:are	11 -11
q:at	-26 26
q:banana	-10 10
q:be	-16 16
q:because	6 -6
q:become	-19 19
q:been	6 -6
q:before	-12 12
q:better	-7 7
q:biggest	20 -20
q:buy	11 -11
q:car	9 -9
q:chip	6 -6
q:christma	6 -6
q:colleague	-7 7
q:collect	-8 8
q:commerce	10 -10
q:company	7 -7
q:competitor	9 -9
q:conclude	-8 8
q:consider	-10 10
q:could	14 -14
q:country	13 -13
q:cover	14 -14
q:customer	7 -7
q:day	7 -7
q:deadline	-9 9
q:deal	-15 15
q:did	-11 11
q:discuss	6 -6
q:doe	33 -33
q:down	-6 6
q:drug	10 -10
q:economy	13 -13
q:effect	11 -11
q:elsewhere	-15 15
q:evening	-6 6
q:everybody	-11 11
q:export	6 -6
q:extend	7 -7
q:extra	6 -6
q:face	-15 15
q:fact	7 -7
q:fail	-12 12
q:far	-13 13
q:fentanyl	11 -11
q:first	20 -20
q:for	40 -40
q:force	-6 6
q:forced	11 -11
q:foreign	17 -17
q:framework	8 -8
q:free	7 -7
q:friday	-13 13
q:geneva	15 -15
q:get	-10 10
q:go	23 -23
q:good	-12 12
q:government	-8 8
q:had	15 -15
q:half	-19 19
q:happened	-16 16
q:hard	7 -7
q:hardly	-6 6
q:has	-15 15
q:have	6 -6
q:he	-11 11
q:head	-7 7
q:hear	-18 18
q:here	12 -12
q:hope	-12 12
q:how	9 -9
q:industry	-8 8
q:is	12 -12
q:it	-6 6
q:its	28 -28
q:keep	7 -7
q:kuala	-8 8
q:labor	6 -6
q:leave	8 -8
q:let	-17 17
q:letter	-8 8
q:lift	-14 14
q:look	7 -7
q:lower	6 -6
q:lumpur	-8 8
q:m	-21 21
q:many	10 -10
q:market	19 -19
q:matter	6 -6
q:meanwhile	-15 15
q:meet	-11 11
q:member	-6 6
q:merely	9 -9
q:ministry	9 -9
q:more	17 -17
q:mr	-7 7
q:name	6 -6
q:national	-6 6
q:negotiate	-11 11
q:new	27 -27
q:next	7 -7
q:nil	-7 7
q:no	-17 17
q:none	6 -6
q:north	10 -10
q:not	12 -12
q:nothing	6 -6
q:now	-14 14
q:offer	-6 6
q:oil	-12 12
q:once	-7 7
q:one	9 -9
q:only	-17 17
q:or	10 -10
q:order	6 -6
q:ordinary	-6 6
q:other	6 -6
q:our	7 -7
q:out	-12 12
q:outcome	-8 8
q:over	16 -16
q:p	-9 9
q:pact	12 -12
q:palm	-9 9
q:part	7 -7
q:party	-8 8
q:past	-35 35
q:pay	12 -12
q:permit	6 -6
q:plant	-6 6
q:price	-12 12
q:prolonged	-6 6
q:promise	11 -11
q:question	-11 11
q:rate	11 -11
q:reach	16 -16
q:read	-8 8
q:ready	-12 12
q:reciprocal	6 -6
q:rest	-7 7
q:rule	-8 8
q:run	6 -6
q:same	-11 11
q:say	-8 8
q:second	10 -10
q:section	8 -8
q:security	-6 6
q:see	9 -9
q:settle	8 -8
q:share	8 -8
q:she	-10 10
q:sheet	7 -7
q:side	10 -10
q:since	15 -15
q:so	-6 6
q:somebody	7 -7
q:soybean	8 -8
q:stay	-7 7
q:strike	8 -8
q:subject	-6 6
q:such	12 -12
q:surplu	6 -6
q:table	-6 6
q:talk	18 -18
q:tea	-22 22
q:tell	8 -8
q:that	12 -12
q:the	-9 9
q:them	12 -12
q:they	10 -10
q:thi	-13 13
q:thing	8 -8
q:think	-6 6
q:those	-18 18
q:time	7 -7
q:to	-12 12
q:too	-20 20
q:truce	25 -25
q:twice	-8 8
q:understanding	6 -6
q:until	17 -17
q:up	-7 7
q:us	-22 22
q:view	14 -14
q:way	7 -7
q:we	-22 22
q:week	-13 13
q:well	-10 10
q:whatever	-8 8
q:when	6 -6
q:where	6 -6
q:who	-15 15
q:why	-14 14
q:with	-16 16
q:word	-11 11
q:world	-7 7
q:worth	23 -23
q:yes	6 -6
q:you	6 -6
q:—	17 -17
qt=modal	14 -14
qt=past	-13 13
qt=perfect	12 -12
quoted	11 -11
r1=(	-10 10
r1=,	-14 14
r1=-	12 -12
r1=:	12 -12
r1=;	14 -14
r1=<agent>	11 -11
r1=<day-gone>	12 -12
r1=<day-today>	-11 11
r1=<duty>	24 -24
r1=<gate>	14 -14
r1=<level-noun>	-6 6
r1=<sender>	6 -6
r1=<v-agree>	-11 11
r1=<v-bear>	17 -17
r1=<v-begin>	-7 7
r1=<v-down>	15 -15
r1=<v-end>	12 -12
r1=<v-propose>	20 -20
r1=<v-stay>	-8 8
r1=a	13 -13
r1=about	-8 8
r1=accept	-14 14
r1=act	12 -12
r1=agree	-14 14
r1=agreement	-8 8
r1=are	11 -11
r1=ask	-7 7
r1=at	7 -7
r1=broke	6 -6
r1=butter	7 -7
r1=car	-13 13
r1=come	-14 14
r1=continue	-12 12
r1=could	12 -12
r1=cut	8 -8
r1=doe	-12 12
r1=end	9 -9
r1=free	16 -16
r1=good	-19 19
r1=had	-8 8
r1=has	-7 7
r1=have	-13 13
r1=last	15 -15
r1=leader	-7 7
r1=make	-6 6
r1=now	8 -8
r1=oil	19 -19
r1=on	-22 22
r1=paper	-6 6
r1=pay	16 -16
r1=published	-10 10
r1=put	16 -16
r1=rate	-6 6
r1=reach	9 -9
r1=side	6 -6
r1=since	14 -14
r1=still	-9 9
r1=take	-6 6
r1=tariff	18 -18
r1=that	-18 18
r1=the	-11 11
r1=time	-9 9
r1=tractor	8 -8
r1=trade	25 -25
r1=tuna	-18 18
r1=want	11 -11
r1=was	9 -9
r1=we	-7 7
r1=wheat	7 -7
r1=with	14 -14
r1=—	10 -10
r2="	14 -14
r2=,	-17 17
r2=.	50 -50
r2=:	-6 6
r2=;	18 -18
r2=<day-today>	13 -13
r2=<goods>	11 -11
r2=<level-noun>	11 -11
r2=<month-gone>	10 -10
r2=<name>	10 -10
r2=<not>	-6 6
r2=<number>	32 -32
r2=<person>	25 -25
r2=<quality>	10 -10
r2=<v-bear>	-7 7
r2=<v-end>	-14 14
r2=<v-impose>	12 -12
r2=<v-propose>	-8 8
r2=<v-target>	22 -22
r2=<v-up>	10 -10
r2=a	-17 17
r2=after	8 -8
r2=agree	8 -8
r2=all	-13 13
r2=already	-6 6
r2=also	8 -8
r2=an	-11 11
r2=and	-8 8
r2=announce	6 -6
r2=are	8 -8
r2=as	-15 15
r2=both	-8 8
r2=by	-7 7
r2=call	7 -7
r2=car	-11 11
r2=charge	6 -6
r2=coffee	-8 8
r2=conclude	-10 10
r2=continue	23 -23
r2=court	7 -7
r2=deal	-7 7
r2=done	9 -9
r2=drop	7 -7
r2=end	-21 21
r2=enter	-11 11
r2=fish	-7 7
r2=framework	14 -14
r2=free	19 -19
r2=from	10 -10
r2=gave	-7 7
r2=go	7 -7
r2=good	6 -6
r2=half	10 -10
r2=have	10 -10
r2=in	-24 24
r2=into	-8 8
r2=is	-6 6
r2=its	-8 8
r2=just	-11 11
r2=make	-14 14
r2=minister	-14 14
r2=negotiate	-12 12
r2=negotiator	6 -6
r2=not	-11 11
r2=now	-18 18
r2=offer	-14 14
r2=on	7 -7
r2=opened	8 -8
r2=our	-8 8
r2=out	9 -9
r2=president	-13 13
r2=put	-6 6
r2=remain	-10 10
r2=same	-12 12
r2=say	-14 14
r2=sign	-7 7
r2=still	-12 12
r2=strike	10 -10
r2=talk	-12 12
r2=tea	12 -12
r2=the	-12 12
r2=their	14 -14
r2=to	-6 6
r2=trade	16 -16
r2=under	9 -9
r2=want	7 -7
r2=was	-11 11
r2=will	-9 9
r2=with	-13 13
r2=would	8 -8
r2=xi	6 -6
r2=yes	-15 15
r3=)	-8 8
r3=,	8 -8
r3=.	-14 14
r3=:	-16 16
r3=;	8 -8
r3=<agent>	32 -32
r3=<day-ahead>	10 -10
r3=<day-gone>	-12 12
r3=<day-today>	11 -11
r3=<end>	22 -22
r3=<gate>	-28 28
r3=<level>	12 -12
r3=<name>	-15 15
r3=<number>	18 -18
r3=<seat>	27 -27
r3=<span>	18 -18
r3=<v-agree>	14 -14
r3=<v-bear>	19 -19
r3=<v-begin>	-6 6
r3=<v-impose>	9 -9
r3=<v-propose>	12 -12
r3=<v-return>	8 -8
r3=<v-sell>	-8 8
r3=<v-stay>	-12 12
r3=<v-target>	-6 6
r3=<v-threaten>	10 -10
r3=<v-up>	-11 11
r3=?	6 -6
r3=a	16 -16
r3=after	-8 8
r3=agreement	7 -7
r3=all	-9 9
r3=an	-12 12
r3=and	-6 6
r3=are	-25 25
r3=as	7 -7
r3=at	9 -9
r3=be	-7 7
r3=before	-11 11
r3=by	-12 12
r3=close	-11 11
r3=coffee	-8 8
r3=conclude	11 -11
r3=continue	-10 10
r3=cut	-14 14
r3=done	-7 7
r3=duty	15 -15
r3=face	-10 10
r3=first	-14 14
r3=force	-6 6
r3=free	10 -10
r3=go	-13 13
r3=have	22 -22
r3=in	24 -24
r3=is	8 -8
r3=jinping	6 -6
r3=leave	-8 8
r3=less	10 -10
r3=list	-7 7
r3=minister	14 -14
r3=ministry	11 -11
r3=more	8 -8
r3=negotiation	-8 8
r3=not	9 -9
r3=of	34 -34
r3=oil	13 -13
r3=one	-9 9
r3=ordinary	-7 7
r3=own	-6 6
r3=pay	8 -8
r3=published	20 -20
r3=ratify	7 -7
r3=reach	-14 14
r3=return	6 -6
r3=say	10 -10
r3=settle	8 -8
r3=ship	-7 7
r3=sign	7 -7
r3=take	-6 6
r3=talk	-6 6
r3=tariff	-9 9
r3=tell	-8 8
r3=that	-7 7
r3=their	-26 26
r3=thi	6 -6
r3=to	-10 10
r3=trade	6 -6
r3=under	-7 7
r3=well	-19 19
r3=which	-19 19
r3=without	-9 9
r4=,	14 -14
r4=-	-10 10
r4=.	16 -16
r4=<agent>	6 -6
r4=<day-gone>	-11 11
r4=<goods>	12 -12
r4=<level>	30 -30
r4=<office>	13 -13
r4=<person>	20 -20
r4=<quality>	-14 14
r4=<v-agree>	-13 13
r4=<v-begin>	-16 16
r4=<v-down>	-10 10
r4=<v-end>	-6 6
r4=<v-impose>	-10 10
r4=<v-propose>	-20 20
r4=<v-say>	6 -6
r4=<v-stay>	-8 8
r4=<v-up>	-18 18
r4=accord	13 -13
r4=all	19 -19
r4=an	15 -15
r4=and	19 -19
r4=as	10 -10
r4=at	-8 8
r4=both	7 -7
r4=by	12 -12
r4=call	-8 8
r4=fact	-9 9
r4=for	-11 11
r4=foreign	-9 9
r4=framework	14 -14
r4=free	-31 31
r4=get	-6 6
r4=go	-17 17
r4=good	11 -11
r4=have	-30 30
r4=hold	-6 6
r4=in	-15 15
r4=into	6 -6
r4=its	6 -6
r4=list	6 -6
r4=negotiate	-18 18
r4=negotiation	-10 10
r4=not	9 -9
r4=nothing	-11 11
r4=now	7 -7
r4=of	20 -20
r4=off	-6 6
r4=on	8 -8
r4=other	9 -9
r4=own	-18 18
r4=pay	12 -12
r4=place	-8 8
r4=rice	7 -7
r4=same	9 -9
r4=say	16 -16
r4=sign	-12 12
r4=signature	-8 8
r4=so	-10 10
r4=sugar	10 -10
r4=talk	25 -25
r4=that	-16 16
r4=the	8 -8
r4=they	9 -9
r4=three	-6 6
r4=trade	-10 10
r4=truce	7 -7
r4=under	-12 12
r4=until	12 -12
r4=way	-11 11
r4=which	-6 6
r4=with	-9 9
r4=you	-11 11
r='s deal	-14 14
r='s minister	-16 16
r='s pay	12 -12
r='s president	-13 13
r='s trade	12 -12
r=, "	9 -9
r=, <level>	-7 7
r=, <name>	-6 6
r=, <number>	-8 8
r=, <person>	12 -12
r=, and	-6 6
r=, at	17 -17
r=, by	-9 9
r=, of	-9 9
r=, on	14 -14
r=, pay	10 -10
r=, say	-7 7
r=, sign	-9 9
r=<level> ,	-8 8
r=<level> .	19 -19
r=agree to	-13 13
r=agreement ,	-12 12
r=and pay	6 -6
r=and the	-11 11
r=are still	-9 9
r=at <level>	11 -11
r=conclude its	7 -7
r=continue .	-13 13
r=for talk	-7 7
r=free of	11 -11
r=get <level>	9 -9
r=get <span>	9 -9
r=get its	-8 8
r=good from	8 -8
r=good is	-11 11
r=good will	-14 14
r=had agree	-15 15
r=has agree	11 -11
r=has its	-12 12
r=has make	-17 17
r=has put	7 -7
r=have agree	23 -23
r=have reach	11 -11
r=in <month-gone>	8 -8
r=is also	6 -6
r=is in	-11 11
r=is negotiate	-8 8
r=is not	-13 13
r=is still	-15 15
r=oil ,	16 -16
r=on <day-today>	28 -28
r=on a	-30 30
r=on the	-6 6
r=pay <level>	18 -18
r=president xi	6 -6
r=put out	9 -9
r=say it	-8 8
r=sign a	24 -24
r=sign an	-8 8
r=sign with	-11 11
r=since <number>	12 -12
r=tariff on	10 -10
r=that the	-12 12
r=time ,	-9 9
r=to <level>	-12 12
r=trade deal	7 -7
r=want to	6 -6
r=was ready	-7 7
r=would go	-6 6
r=— <name>	9 -9
rank=0	19 -19
rank=4	8 -8
rank=5	12 -12
s:"	6 -6
s:'s	8 -8
s:(	18 -18
s:)	17 -17
s:*	6 -6
s:,	-8 8
s:-	9 -9
s:.	13 -13
s:/	-12 12
s:<day-ahead>	27 -27
s:<day-gone>	-19 19
s:<day-today>	-13 13
s:<goods-amount>	8 -8
s:<level-noun>	20 -20
s:<month-ahead>	21 -21
s:<month-gone>	-10 10
s:<name>	-7 7
s:<office>	12 -12
s:<organisation>	7 -7
s:<person>	7 -7
s:<quality>	10 -10
s:<seat>	-10 10
s:<span>	7 -7
s:<taker>	14 -14
s:<v-agree>	-11 11
s:<v-buy>	16 -16
s:<v-deny>	12 -12
s:<v-down>	-14 14
s:<v-end>	6 -6
s:<v-return>	7 -7
s:<v-sell>	11 -11
s:<v-suspend>	26 -26
s:a	-6 6
s:about	7 -7
s:above	8 -8
s:accept	-14 14
s:according	18 -18
s:account	8 -8
s:act	16 -16
s:add	7 -7
s:advance	-7 7
s:affected	10 -10
s:after	-10 10
s:again	14 -14
s:ago	-10 10
s:agreement	-23 23
s:agriculture	-6 6
s:almost	-8 8
s:along	8 -8
s:also	-19 19
s:among	9 -9
s:an	-10 10
s:announce	-17 17
s:another	23 -23
s:answer	8 -8
s:approval	15 -15
s:are	-8 8
s:argue	-7 7
s:as	-6 6
s:ask	-8 8
s:assembly	6 -6
s:await	-7 7
s:away	6 -6
s:b	-10 10
s:back	24 -24
s:bar	8 -8
s:bargain	-6 6
s:basi	12 -12
s:bean	8 -8
s:bear	6 -6
s:bearing	6 -6
s:became	-19 19
s:because	12 -12
s:become	-13 13
s:before	7 -7
s:between	-10 10
s:boat	-15 15
s:busan	18 -18
s:but	-6 6
s:butter	-9 9
s:buy	6 -6
s:buyer	8 -8
s:call	7 -7
s:can	16 -16
s:capital	6 -6
s:car	-18 18
s:carry	13 -13
s:case	9 -9
s:cent	8 -8
s:chicken	6 -6
s:chief	-8 8
s:city	19 -19
s:clock	-9 9
s:close	-12 12
s:cod	6 -6
s:colleague	-9 9
s:collect	11 -11
s:commerce	14 -14
s:common	11 -11
s:comparison	-8 8
s:competitor	7 -7
s:comply	10 -10
s:concern	7 -7
s:conclude	-14 14
s:conference	6 -6
s:consultation	7 -7
s:continue	-12 12
s:copper	10 -10
s:cost	12 -12
s:cotton	6 -6
s:counter	13 -13
s:country	-17 17
s:course	-19 19
s:cut	-9 9
s:day	10 -10
s:deadline	-17 17
s:deal	-20 20
s:decision	8 -8
s:deficit	18 -18
s:detail	-8 8
s:did	-10 10
s:die	7 -7
s:dispute	-11 11
s:do	-7 7
s:doe	-14 14
s:doesn't	-10 10
s:down	-13 13
s:draw	-6 6
s:drop	14 -14
s:each	7 -7
s:earlier	13 -13
s:early	6 -6
s:earth	14 -14
s:effect	-8 8
s:electric	-14 14
s:else	7 -7
s:embassy	10 -10
s:enter	10 -10
s:entry	-10 10
s:except	8 -8
s:exemption	10 -10
s:expense	10 -10
s:expire	8 -8
s:explain	-8 8
s:export	17 -17
s:extend	10 -10
s:extension	7 -7
s:fail	-6 6
s:failed	15 -15
s:fee	8 -8
s:fentanyl	25 -25
s:final	12 -12
s:firm	9 -9
s:fish	10 -10
s:fix	-16 16
s:flew	7 -7
s:flower	11 -11
s:fly	6 -6
s:followed	-9 9
s:for	30 -30
s:found	7 -7
s:fourth	7 -7
s:framework	-11 11
s:friedrich	6 -6
s:friend	-10 10
s:fruit	7 -7
s:full	-7 7
s:furniture	-7 7
s:further	14 -14
s:gas	7 -7
s:gave	-6 6
s:general	-10 10
s:generic	7 -7
s:geneva	31 -31
s:give	9 -9
s:given	-7 7
s:gold	16 -16
s:golf	-14 14
s:good	-13 13
s:grain	-11 11
s:grant	-18 18
s:ground	9 -9
s:gyeongju	-7 7
s:hand	9 -9
s:handshake	-6 6
s:has	-7 7
s:hasn't	-8 8
s:have	-15 15
s:heading	13 -13
s:hear	-14 14
s:help	-6 6
s:here	17 -17
s:highest	-20 20
s:hit	14 -14
s:hope	-29 29
s:house	6 -6
s:i	-14 14
s:if	24 -24
s:import	6 -6
s:including	6 -6
s:interest	11 -11
s:interim	-18 18
s:into	-6 6
s:isn't	-11 11
s:issue	11 -11
s:jinping	10 -10
s:john	-7 7
s:joint	-28 28
s:karachi	6 -6
s:lamb	-7 7
s:largest	12 -12
s:last	-19 19
s:late	-15 15
s:later	11 -11
s:law	7 -7
s:leader	-7 7
s:leather	11 -11
s:leave	9 -9
s:led	-8 8
s:level	15 -15
s:levy	7 -7
s:line	-6 6
s:list	6 -6
s:little	6 -6
s:london	6 -6
s:look	6 -6
s:lower	-15 15
s:m	9 -9
s:machine	-9 9
s:may	11 -11
s:meet	35 -35
s:member	6 -6
s:men	6 -6
s:merz	6 -6
s:metal	-11 11
s:mid	6 -6
s:midnight	9 -9
s:mill	-6 6
s:minister	-11 11
s:ministry	6 -6
s:minute	9 -9
s:month	-8 8
s:more	28 -28
s:morning	-6 6
s:mostly	6 -6
s:must	7 -7
s:national	9 -9
s:nearly	11 -11
s:negotiation	-21 21
s:neighbor	-31 31
s:neighbour	-15 15
s:network	6 -6
s:new	26 -26
s:next	26 -26
s:nil	-9 9
s:nor	6 -6
s:normal	13 -13
s:north	19 -19
s:not	18 -18
s:notice	8 -8
s:of	11 -11
s:offer	-14 14
s:older	6 -6
s:only	-6 6
s:opened	6 -6
s:operator	13 -13
s:opposed	11 -11
s:ordinary	-7 7
s:other	25 -25
s:otherwise	-6 6
s:our	-6 6
s:outline	7 -7
s:outside	13 -13
s:over	8 -8
s:pact	-26 26
s:palm	-12 12
s:paper	-12 12
s:parliament	-11 11
s:part	7 -7
s:partner	7 -7
s:peace	-33 33
s:people	-8 8
s:place	-6 6
s:plan	18 -18
s:plant	17 -17
s:pointed	-20 20
s:prepare	8 -8
s:presenter	-14 14
s:press	8 -8
s:principle	10 -10
s:product	-12 12
s:public	-6 6
s:published	-6 6
s:purchase	10 -10
s:q	11 -11
s:question	10 -10
s:quota	-12 12
s:raise	15 -15
s:rare	13 -13
s:rate	-16 16
s:read	-7 7
s:ready	-11 11
s:receive	-12 12
s:reciprocal	-9 9
s:refused	-6 6
s:regional	8 -8
s:reject	6 -6
s:remove	-8 8
s:report	7 -7
s:rest	10 -10
s:result	-14 14
s:right	8 -8
s:round	15 -15
s:rule	12 -12
s:run	7 -7
s:salmon	13 -13
s:sanctioning	9 -9
s:seal	15 -15
s:second	25 -25
s:secretary	8 -8
s:section	8 -8
s:see	9 -9
s:send	-11 11
s:separate	9 -9
s:settle	-12 12
s:settlement	9 -9
s:shut	7 -7
s:signature	-10 10
s:similar	-9 9
s:sir	10 -10
s:sixth	-8 8
s:small	-11 11
s:so	-30 30
s:south	-7 7
s:soybean	16 -16
s:speak	-7 7
s:spoke	13 -13
s:stage	-6 6
s:stand	15 -15
s:standstill	9 -9
s:statement	-12 12
s:stay	13 -13
s:steel	-8 8
s:step	-17 17
s:still	-26 26
s:stockholm	11 -11
s:story	7 -7
s:such	9 -9
s:sugar	-8 8
s:summer	-9 9
s:summit	-11 11
s:sunflower	8 -8
s:surcharge	6 -6
s:suspend	10 -10
s:table	-10 10
s:take	-18 18
s:talked	15 -15
s:talking	-6 6
s:tariff	-11 11
s:tea	-6 6
s:telephone	8 -8
s:tell	11 -11
s:temporary	-14 14
s:term	-6 6
s:the	6 -6
s:them	25 -25
s:themselve	-6 6
s:there	-8 8
s:they're	-9 9
s:thi	8 -8
s:third	14 -14
s:threat	6 -6
s:threaten	-11 11
s:through	16 -16
s:tiktok	21 -21
s:to	17 -17
s:together	6 -6
s:too	-19 19
s:touched	19 -19
s:tractor	7 -7
s:truce	55 -55
s:true	-9 9
s:tuna	-15 15
s:turn	7 -7
s:twenty	-10 10
s:two	17 -17
s:under	-7 7
s:understanding	-6 6
s:unless	10 -10
s:until	24 -24
s:up	11 -11
s:us	10 -10
s:very	14 -14
s:visit	11 -11
s:want	8 -8
s:war	14 -14
s:warn	11 -11
s:was	6 -6
s:we	-18 18
s:week	-13 13
s:welcome	-10 10
s:welcomed	10 -10
s:well	-12 12
s:were	8 -8
s:what	-13 13
s:whatever	-15 15
s:wheat	-9 9
s:whether	8 -8
s:which	10 -10
s:who	12 -12
s:whom	-6 6
s:win	-10 10
s:wire	-15 15
s:word	-9 9
s:working	-15 15
s:write	-9 9
s:wrong	6 -6
s:xi	10 -10
s:yes	-32 32
s:york	6 -6
s:you	-17 17
s:zero	9 -9
s:—	-9 9
s:•	13 -13
sa:"	19 -19
sa:" .	16 -16
sa:'s ,	-6 6
sa:'s <level>	6 -6
sa:'s agreement	8 -8
sa:'s deal	-16 16
sa:'s minister	-15 15
sa:'s negotiator	7 -7
sa:'s on	-11 11
sa:'s pay	7 -7
sa:'s president	-10 10
sa:'s rate	7 -7
sa:'s talk	8 -8
sa:'s tariff	-11 11
sa:'s top	-6 6
sa:( <level>	-8 8
sa:,	-9 9
sa:, <day-gone>	-20 20
sa:, <person>	13 -13
sa:, <points>	-11 11
sa:, <span>	-25 25
sa:, a	-6 6
sa:, according	14 -14
sa:, also	-11 11
sa:, and	10 -10
sa:, announce	-16 16
sa:, are	9 -9
sa:, as	-15 15
sa:, at	8 -8
sa:, because	14 -14
sa:, by	-20 20
sa:, doe	-8 8
sa:, down	-16 16
sa:, for	9 -9
sa:, from	7 -7
sa:, get	7 -7
sa:, go	-6 6
sa:, half	-8 8
sa:, have	-10 10
sa:, he	-6 6
sa:, it	11 -11
sa:, its	10 -10
sa:, likewise	-7 7
sa:, make	7 -7
sa:, on	30 -30
sa:, one	-18 18
sa:, over	-7 7
sa:, sell	9 -9
sa:, sign	-7 7
sa:, the	9 -9
sa:, they	14 -14
sa:, too	-18 18
sa:, under	-21 21
sa:, up	7 -7
sa:, we	6 -6
sa:, whatever	-19 19
sa:, which	7 -7
sa:, whose	8 -8
sa:, wine	6 -6
sa:, with	-7 7
sa:- <name>	9 -9
sa:- a	-8 8
sa:- tariff	7 -7
sa:.	11 -11
sa:: a	-9 9
sa:: no	-6 6
sa:: what	8 -8
sa:; <name>	14 -14
sa:; <quality>	-7 7
sa:; a	12 -12
sa:<agent>	12 -12
sa:<day-ahead>	28 -28
sa:<day-ahead> ,	7 -7
sa:<day-ahead> .	30 -30
sa:<day-ahead> ;	-6 6
sa:<day-ahead> if	6 -6
sa:<day-ahead> to	-6 6
sa:<day-gone> ,	15 -15
sa:<day-gone> .	19 -19
sa:<day-gone> :	-13 13
sa:<day-gone> ;	-10 10
sa:<day-gone> after	6 -6
sa:<day-gone> at	-19 19
sa:<day-gone> by	-18 18
sa:<day-gone> evening	13 -13
sa:<day-gone> in	-8 8
sa:<day-today> ,	-14 14
sa:<day-today> that	19 -19
sa:<day-today> to	8 -8
sa:<gate>	12 -12
sa:<goods-amount>	6 -6
sa:<level-noun>	14 -14
sa:<level> )	7 -7
sa:<level> ,	-11 11
sa:<level> .	-9 9
sa:<level> ;	15 -15
sa:<level> <day-today>	11 -11
sa:<level> and	13 -13
sa:<level> before	10 -10
sa:<level> for	12 -12
sa:<level> from	-8 8
sa:<level> in	-8 8
sa:<level> last	7 -7
sa:<level> less	7 -7
sa:<level> since	26 -26
sa:<level> tariff	-15 15
sa:<level> to	-7 7
sa:<level> under	9 -9
sa:<level> until	14 -14
sa:<level> was	-12 12
sa:<money>	-6 6
sa:<money> of	-13 13
sa:<month-ahead>	17 -17
sa:<month-gone> .	8 -8
sa:<month-gone> :	8 -8
sa:<month-gone> ;	10 -10
sa:<month-gone> and	-14 14
sa:<month-gone> for	6 -6
sa:<month-gone> of	6 -6
sa:<name> 's	8 -8
sa:<name> ,	6 -6
sa:<name> :	8 -8
sa:<name> ;	16 -16
sa:<name> <day-today>	6 -6
sa:<name> <level>	49 -49
sa:<name> <number>	23 -23
sa:<name> ?	14 -14
sa:<name> a	-11 11
sa:<name> agree	14 -14
sa:<name> and	11 -11
sa:<name> are	7 -7
sa:<name> at	-11 11
sa:<name> come	9 -9
sa:<name> conclude	12 -12
sa:<name> for	-20 20
sa:<name> go	-10 10
sa:<name> good	12 -12
sa:<name> had	20 -20
sa:<name> has	-11 11
sa:<name> in	-6 6
sa:<name> is	7 -7
sa:<name> last	-7 7
sa:<name> on	-21 21
sa:<name> over	-11 11
sa:<name> reach	-17 17
sa:<name> sign	-15 15
sa:<name> since	-23 23
sa:<name> tariff	-20 20
sa:<name> that	10 -10
sa:<name> to	-22 22
sa:<name> trade	-8 8
sa:<name> under	9 -9
sa:<name> will	13 -13
sa:<not>	-6 6
sa:<number> :	6 -6
sa:<number> ;	-8 8
sa:<number> and	15 -15
sa:<number> before	-6 6
sa:<number> more	11 -11
sa:<number> of	10 -10
sa:<number> on	-12 12
sa:<number> since	10 -10
sa:<office>	17 -17
sa:<office> .	11 -11
sa:<office> of	6 -6
sa:<organisation>	26 -26
sa:<organisation> .	15 -15
sa:<organisation> did	-6 6
sa:<person> 's	-12 12
sa:<person> had	-13 13
sa:<person> say	11 -11
sa:<points>	-6 6
sa:<points> less	-12 12
sa:<quality> agreement	17 -17
sa:<quality> delegation	-9 9
sa:<quality> duty	-11 11
sa:<quality> good	-21 21
sa:<quality> one	11 -11
sa:<quality> product	-6 6
sa:<quality> steel	-8 8
sa:<quality> tariff	-10 10
sa:<seat>	-7 7
sa:<seat> .	-7 7
sa:<seat> at	-9 9
sa:<seat> last	-6 6
sa:<seat> on	25 -25
sa:<seat> over	-9 9
sa:<seat> since	-16 16
sa:<seat> that	-10 10
sa:<seat> will	14 -14
sa:<span> ,	13 -13
sa:<span> .	15 -15
sa:<span> after	-12 12
sa:<span> at	10 -10
sa:<span> more	6 -6
sa:<taker>	10 -10
sa:<v-agree>	-9 9
sa:<v-buy>	19 -19
sa:<v-deny>	7 -7
sa:<v-down>	-7 7
sa:<v-propose>	7 -7
sa:<v-suspend>	24 -24
sa:a	-13 13
sa:a <level>	-7 7
sa:a <name>	-11 11
sa:a <span>	6 -6
sa:a ceiling	7 -7
sa:a deadline	-13 13
sa:a duty	6 -6
sa:a free	-11 11
sa:a good	-6 6
sa:a joint	-14 14
sa:a list	-9 9
sa:a pact	-20 20
sa:a pause	11 -11
sa:a quota	-12 12
sa:a rate	-7 7
sa:a result	-6 6
sa:a second	9 -9
sa:a separate	7 -7
sa:a trade	10 -10
sa:a treaty	-6 6
sa:above	7 -7
sa:accept	-13 13
sa:accept a	-13 13
sa:accord with	11 -11
sa:according	14 -14
sa:according to	14 -14
sa:act	15 -15
sa:add	11 -11
sa:additional <level>	11 -11
sa:additional duty	-8 8
sa:affected .	7 -7
sa:after	-13 13
sa:after <span>	12 -12
sa:after talk	-10 10
sa:after the	-8 8
sa:again	10 -10
sa:ago	-9 9
sa:ago .	-11 11
sa:agree	-6 6
sa:agree on	-14 14
sa:agree to	-12 12
sa:agreement	-18 18
sa:agreement ,	6 -6
sa:agreement .	-6 6
sa:agreement of	-8 8
sa:agreement on	-11 11
sa:agreement since	-11 11
sa:agreement that	-7 7
sa:agreement with	-7 7
sa:all	-10 10
sa:all ,	11 -11
sa:all .	8 -8
sa:almost	-8 8
sa:alone	7 -7
sa:an	-7 7
sa:an accord	-8 8
sa:an additional	11 -11
sa:an agreement	-10 10
sa:and ,	16 -16
sa:and <level>	8 -8
sa:and <name>	9 -9
sa:and <quality>	12 -12
sa:and gas	6 -6
sa:and go	9 -9
sa:and has	9 -9
sa:and have	6 -6
sa:and in	6 -6
sa:and its	9 -9
sa:and one	8 -8
sa:and pay	-20 20
sa:and so	-6 6
sa:and that	-9 9
sa:and the	-16 16
sa:and was	-6 6
sa:and we	-8 8
sa:and what	-10 10
sa:and would	8 -8
sa:announce .	7 -7
sa:another	21 -21
sa:another <span>	11 -11
sa:any	10 -10
sa:approval	14 -14
sa:are in	-24 24
sa:are not	31 -31
sa:are say	-8 8
sa:are the	8 -8
sa:are to	-10 10
sa:arrangement	-13 13
sa:arrangement with	8 -8
sa:as <name>	7 -7
sa:as of	13 -13
sa:as the	-11 11
sa:as well	-11 11
sa:ask <name>	-10 10
sa:ask for	9 -9
sa:at <level>	6 -6
sa:at a	-14 14
sa:at all	-10 10
sa:at zero	12 -12
sa:await	-11 11
sa:await the	-11 11
sa:back	19 -19
sa:banana	6 -6
sa:bar	8 -8
sa:bargain with	6 -6
sa:basi	7 -7
sa:be	7 -7
sa:be <level>	8 -8
sa:be the	-10 10
sa:bear	6 -6
sa:because	10 -10
sa:become	-13 13
sa:beef	-6 6
sa:been charge	7 -7
sa:been pay	6 -6
sa:been tell	-10 10
sa:before ,	-9 9
sa:before a	-18 18
sa:before the	6 -6
sa:begin in	-6 6
sa:being	6 -6
sa:being .	6 -6
sa:belong	15 -15
sa:belong to	15 -15
sa:between	-12 12
sa:boat	-15 15
sa:both	-6 6
sa:both side	-8 8
sa:broke	11 -11
sa:busan	12 -12
sa:but not	-11 11
sa:by	-6 6
sa:by <day-ahead>	-10 10
sa:by <number>	15 -15
sa:by <points>	6 -6
sa:by telephone	7 -7
sa:call	6 -6
sa:can	12 -12
sa:car	-26 26
sa:car .	15 -15
sa:car and	-7 7
sa:carry	10 -10
sa:carry out	9 -9
sa:ceiling	7 -7
sa:ceiling of	6 -6
sa:cent	8 -8
sa:chancellor	6 -6
sa:charge	8 -8
sa:chicken	6 -6
sa:clock	-9 9
sa:coffee .	-6 6
sa:commerce	9 -9
sa:common	8 -8
sa:continue	-12 12
sa:copper	9 -9
sa:cost	10 -10
sa:cotton	6 -6
sa:could	16 -16
sa:could not	6 -6
sa:counter	9 -9
sa:counter -	9 -9
sa:country	-19 19
sa:country .	-14 14
sa:country say	6 -6
sa:country to	-7 7
sa:course	-14 14
sa:custom	8 -8
sa:cut	-6 6
sa:cut its	14 -14
sa:cut tariff	-10 10
sa:cut the	11 -11
sa:cut to	-18 18
sa:date from	6 -6
sa:day	6 -6
sa:day on	6 -6
sa:deadline	-10 10
sa:deal	-18 18
sa:deal ,	-20 20
sa:deal .	-10 10
sa:deal at	10 -10
sa:deal that	-9 9
sa:decision	7 -7
sa:decline	-6 6
sa:detail	-8 8
sa:did not	6 -6
sa:die	7 -7
sa:die on	6 -6
sa:dispute	-12 12
sa:dispute over	9 -9
sa:doe not	6 -6
sa:doesn't	-11 11
sa:down	-10 10
sa:down from	-22 22
sa:drop	14 -14
sa:drop its	7 -7
sa:duty ,	-8 8
sa:duty on	-7 7
sa:each	6 -6
sa:each other	13 -13
sa:earlier	8 -8
sa:earth	10 -10
sa:economy minister	-11 11
sa:effect on	-12 12
sa:electric	-14 14
sa:electric car	-14 14
sa:else	7 -7
sa:embassy	10 -10
sa:end <span>	-10 10
sa:end in	8 -8
sa:end on	16 -16
sa:enter <name>	-8 8
sa:enter at	7 -7
sa:entry	-10 10
sa:evening	12 -12
sa:except	8 -8
sa:exemption	7 -7
sa:expense	7 -7
sa:expire	6 -6
sa:export	9 -9
sa:extend	9 -9
sa:extra	7 -7
sa:fact	-8 8
sa:fact sheet	-8 8
sa:fail	-7 7
sa:failed	15 -15
sa:fall from	-6 6
sa:far	-8 8
sa:fee	7 -7
sa:fentanyl	16 -16
sa:fifth	8 -8
sa:finished	-6 6
sa:fish	9 -9
sa:fish .	9 -9
sa:fix	-8 8
sa:flower	9 -9
sa:follow	6 -6
sa:followed	-10 10
sa:for	21 -21
sa:for <name>	15 -15
sa:for <quality>	-11 11
sa:for <seat>	8 -8
sa:for <span>	21 -21
sa:for a	-15 15
sa:for an	8 -8
sa:for its	-8 8
sa:for the	20 -20
sa:for their	-6 6
sa:force .	-8 8
sa:framework .	-13 13
sa:framework for	-6 6
sa:free entry	-10 10
sa:free under	10 -10
sa:friedrich	6 -6
sa:friedrich merz	6 -6
sa:friend	-10 10
sa:from <level>	-10 10
sa:from <name>	14 -14
sa:from <number>	8 -8
sa:from the	13 -13
sa:fruit	7 -7
sa:further	6 -6
sa:gas	7 -7
sa:gave	-12 12
sa:general	-10 10
sa:geneva	14 -14
sa:get <number>	12 -12
sa:get <span>	10 -10
sa:get a	7 -7
sa:get into	-14 14
sa:get its	-15 15
sa:give	8 -8
sa:given	-9 9
sa:go .	7 -7
sa:go to	-6 6
sa:gold	15 -15
sa:good	-19 19
sa:good ,	-10 10
sa:good .	8 -8
sa:good and	8 -8
sa:good come	-7 7
sa:good is	-17 17
sa:good on	6 -6
sa:good outside	7 -7
sa:good that	8 -8
sa:good will	-14 14
sa:good with	-7 7
sa:grain	-11 11
sa:grant	-10 10
sa:had	-13 13
sa:had <level>	13 -13
sa:had a	-10 10
sa:had an	-8 8
sa:had no	11 -11
sa:had not	-11 11
sa:had threaten	-8 8
sa:hand	10 -10
sa:hand on	13 -13
sa:has <number>	7 -7
sa:has a	-6 6
sa:has given	-6 6
sa:has had	-11 11
sa:has its	-12 12
sa:has make	-17 17
sa:has no	7 -7
sa:has not	14 -14
sa:hasn't	-8 8
sa:have	-20 20
sa:have a	7 -7
sa:have agree	15 -15
sa:have had	-11 11
sa:he	-7 7
sa:he had	-7 7
sa:he would	6 -6
sa:heading	13 -13
sa:hear	11 -11
sa:here	9 -9
sa:highest	-16 16
sa:hit	11 -11
sa:hope	-14 14
sa:hope for	-9 9
sa:hope to	-7 7
sa:hour	11 -11
sa:if	12 -12
sa:in <month-gone>	-29 29
sa:in <number>	6 -6
sa:in <seat>	15 -15
sa:in a	9 -9
sa:in all	11 -11
sa:in at	15 -15
sa:in busan	8 -8
sa:in geneva	6 -6
sa:in it	10 -10
sa:in return	6 -6
sa:in stockholm	9 -9
sa:in talk	-15 15
sa:in the	19 -19
sa:in their	-6 6
sa:in which	-10 10
sa:in write	-10 10
sa:included .	11 -11
sa:interest	12 -12
sa:into	-13 13
sa:is "	8 -8
sa:is a	-12 12
sa:is at	-13 13
sa:is in	-11 11
sa:is negotiate	-8 8
sa:is not	-9 9
sa:is on	8 -8
sa:is still	-16 16
sa:is the	9 -9
sa:isn't	-10 10
sa:it	-7 7
sa:it ,	6 -6
sa:it .	-8 8
sa:it ?	-17 17
sa:it has	17 -17
sa:it in	-9 9
sa:it is	-9 9
sa:it say	-6 6
sa:it sell	-8 8
sa:it was	10 -10
sa:it would	-7 7
sa:its <person>	6 -6
sa:its agreement	-9 9
sa:its deal	-6 6
sa:its good	8 -8
sa:its oil	-13 13
sa:its own	-23 23
sa:its treaty	-14 14
sa:jinping	8 -8
sa:john	-7 7
sa:joint	-18 18
sa:joint fact	-9 9
sa:joint statement	-12 12
sa:karachi	10 -10
sa:lamb	-7 7
sa:largest	8 -8
sa:last year	-18 18
sa:late	-15 15
sa:late on	-9 9
sa:later	6 -6
sa:leader	-11 11
sa:leather	6 -6
sa:leave the	-10 10
sa:led	-13 13
sa:led the	-8 8
sa:less	-6 6
sa:less than	-19 19
sa:level	10 -10
sa:line	-7 7
sa:list .	7 -7
sa:list of	-11 11
sa:little	6 -6
sa:look	11 -11
sa:lower	-10 10
sa:lower duty	-11 11
sa:machine	-8 8
sa:machinery	6 -6
sa:make a	7 -7
sa:make its	-24 24
sa:many	-8 8
sa:market	-6 6
sa:market .	8 -8
sa:market for	-14 14
sa:may	9 -9
sa:me	-8 8
sa:meet	17 -17
sa:meet in	11 -11
sa:merz	6 -6
sa:metal	-10 10
sa:midnight	7 -7
sa:midnight on	6 -6
sa:mill	7 -7
sa:minister	-7 7
sa:minister ,	22 -22
sa:minute	6 -6
sa:month ,	9 -9
sa:month .	-12 12
sa:more	21 -21
sa:more .	6 -6
sa:morning	-8 8
sa:mostly	6 -6
sa:move	11 -11
sa:mr	9 -9
sa:mr <person>	7 -7
sa:name	-10 10
sa:negotiate .	-8 8
sa:negotiate a	8 -8
sa:negotiate with	9 -9
sa:negotiation	-11 11
sa:negotiator	17 -17
sa:negotiator ,	8 -8
sa:neighbour	-6 6
sa:new	7 -7
sa:new tariff	8 -8
sa:next	16 -16
sa:next week	12 -12
sa:nil	-6 6
sa:no	9 -9
sa:no .	-10 10
sa:no duty	-9 9
sa:none .	9 -9
sa:nor	15 -15
sa:normal	12 -12
sa:north	15 -15
sa:north <quality>	14 -14
sa:not	17 -17
sa:not get	7 -7
sa:not touched	19 -19
sa:nothing	-6 6
sa:nothing .	-7 7
sa:now .	-11 11
sa:number	6 -6
sa:obtain	10 -10
sa:of <day-gone>	-6 6
sa:of <day-today>	7 -7
sa:of <level>	-17 17
sa:of <money>	-13 13
sa:of <month-gone>	12 -12
sa:of <name>	-9 9
sa:of <number>	-44 44
sa:of <quality>	-9 9
sa:of a	9 -9
sa:of all	-9 9
sa:of both	6 -6
sa:of its	15 -15
sa:of last	-8 8
sa:of talk	19 -19
sa:of the	-12 12
sa:of their	-10 10
sa:of thi	6 -6
sa:of trade	7 -7
sa:off	15 -15
sa:off its	-7 7
sa:off the	10 -10
sa:offer	-10 10
sa:oil ,	6 -6
sa:oil .	9 -9
sa:oil from	-6 6
sa:on .	-8 8
sa:on <day-ahead>	33 -33
sa:on <day-gone>	-6 6
sa:on <level>	9 -9
sa:on <name>	11 -11
sa:on <quality>	8 -8
sa:on all	11 -11
sa:on an	-7 7
sa:on both	-12 12
sa:on car	-13 13
sa:on copper	9 -9
sa:on each	8 -8
sa:on fish	8 -8
sa:on for	15 -15
sa:on good	8 -8
sa:on how	-9 9
sa:on its	10 -10
sa:on paper	-12 12
sa:on sugar	-6 6
sa:on tariff	6 -6
sa:one	-6 6
sa:one .	8 -8
sa:one and	-14 14
sa:one of	-6 6
sa:one with	-11 11
sa:opened	20 -20
sa:opposed	7 -7
sa:or <level>	-7 7
sa:order	7 -7
sa:ordinary	-14 14
sa:ordinary duty	-7 7
sa:other	28 -28
sa:otherwise	-8 8
sa:out	11 -11
sa:out ,	-6 6
sa:outline	6 -6
sa:outside	9 -9
sa:outside the	9 -9
sa:over tariff	7 -7
sa:own	-14 14
sa:own agreement	-13 13
sa:pact	-14 14
sa:pact of	-7 7
sa:page	10 -10
sa:palm	-14 14
sa:palm oil	-14 14
sa:paper .	-6 6
sa:partner	21 -21
sa:pay <level>	11 -11
sa:pay <money>	-9 9
sa:pay <number>	-12 12
sa:pay nothing	-15 15
sa:pay the	11 -11
sa:peace	-34 34
sa:people	-9 9
sa:place	-9 9
sa:plan	11 -11
sa:plant	11 -11
sa:president xi	8 -8
sa:principle	6 -6
sa:product	-16 16
sa:product .	-14 14
sa:published	-6 6
sa:published a	-11 11
sa:purchase	6 -6
sa:put its	7 -7
sa:put their	-9 9
sa:question	10 -10
sa:quota	-12 12
sa:rare	9 -9
sa:rate	-29 29
sa:rate ,	-6 6
sa:rate of	-7 7
sa:ratify	8 -8
sa:reach a	-6 6
sa:read	-10 10
sa:ready	-12 12
sa:receive	-11 11
sa:reciprocal	-7 7
sa:reciprocal tariff	-8 8
sa:refused	-6 6
sa:regional	8 -8
sa:remove	-9 9
sa:reply	8 -8
sa:representative	-7 7
sa:result	-11 11
sa:round of	7 -7
sa:rule	8 -8
sa:salmon	13 -13
sa:same .	13 -13
sa:same as	7 -7
sa:same rate	-16 16
sa:same term	-9 9
sa:say .	-15 15
sa:say <person>	8 -8
sa:say after	6 -6
sa:say in	10 -10
sa:say on	23 -23
sa:say that	-6 6
sa:say to	-8 8
sa:seal	14 -14
sa:second	15 -15
sa:sell its	11 -11
sa:sell to	-11 11
sa:send	-11 11
sa:separate	7 -7
sa:set	7 -7
sa:set a	7 -7
sa:settle	-16 16
sa:settle with	-11 11
sa:share	-10 10
sa:sheet	-8 8
sa:sheet on	-10 10
sa:shut	7 -7
sa:sign .	12 -12
sa:sign a	11 -11
sa:sign an	-6 6
sa:sign at	-13 13
sa:sign in	9 -9
sa:sign its	-8 8
sa:sign on	10 -10
sa:sign the	-7 7
sa:sign with	-19 19
sa:signature of	-11 11
sa:since <day-gone>	10 -10
sa:since its	-8 8
sa:since last	-7 7
sa:sixth	-8 8
sa:sixth round	-8 8
sa:so	-13 13
sa:so far	-8 8
sa:soybean	12 -12
sa:spring .	6 -6
sa:stage	-6 6
sa:stand	10 -10
sa:standstill	7 -7
sa:statement	-11 11
sa:stay	10 -10
sa:steel	-9 9
sa:step	-11 11
sa:still	-12 12
sa:stockholm	9 -9
sa:stockholm on	6 -6
sa:strike	-6 6
sa:strike a	6 -6
sa:such	6 -6
sa:sugar ,	8 -8
sa:summer ,	-8 8
sa:summer .	7 -7
sa:sunflower	8 -8
sa:sunflower oil	7 -7
sa:suspend	6 -6
sa:table ,	8 -8
sa:table .	-12 12
sa:take	-20 20
sa:talk	-11 11
sa:talk .	-8 8
sa:talk go	-7 7
sa:talk in	11 -11
sa:tariff cut	-20 20
sa:tariff of	-18 18
sa:tariff on	-20 20
sa:tariff talk	10 -10
sa:tariff that	7 -7
sa:tariff to	11 -11
sa:tariff truce	11 -11
sa:tariff will	8 -8
sa:tea	9 -9
sa:tea ,	6 -6
sa:telephone	8 -8
sa:textile	7 -7
sa:than	-12 12
sa:than the	-11 11
sa:that <name>	8 -8
sa:that <person>	-20 20
sa:that a	6 -6
sa:that had	13 -13
sa:that he	-7 7
sa:that talk	-7 7
sa:that the	-15 15
sa:that their	9 -9
sa:that would	-9 9
sa:the <number>	13 -13
sa:the <person>	-12 12
sa:the agreement	9 -9
sa:the country	-10 10
sa:the day	8 -8
sa:the deal	-7 7
sa:the first	-17 17
sa:the highest	-14 14
sa:the joint	-7 7
sa:the level	6 -6
sa:the list	7 -7
sa:the north	15 -15
sa:the rate	-16 16
sa:the regional	8 -8
sa:the rest	6 -6
sa:the rule	7 -7
sa:the signature	-11 11
sa:the table	-8 8
sa:the talk	-19 19
sa:the tariff	16 -16
sa:the trade	-8 8
sa:the truce	10 -10
sa:the two	-11 11
sa:the way	-6 6
sa:the week	-10 10
sa:their	-15 15
sa:their deal	-17 17
sa:their dispute	-12 12
sa:their own	13 -13
sa:their tariff	9 -9
sa:their trade	-9 9
sa:them	14 -14
sa:there	6 -6
sa:there .	7 -7
sa:there are	-6 6
sa:they had	-7 7
sa:thi month	-12 12
sa:thi year	10 -10
sa:third	9 -9
sa:threaten	-16 16
sa:through	7 -7
sa:tiktok	16 -16
sa:time	-11 11
sa:time ,	-9 9
sa:time being	6 -6
sa:to	8 -8
sa:to <level>	-17 17
sa:to <name>	-8 8
sa:to <number>	10 -10
sa:to <seat>	6 -6
sa:to a	-15 15
sa:to be	-6 6
sa:to cut	-9 9
sa:to have	-6 6
sa:to reach	-13 13
sa:to settle	6 -6
sa:to sign	-9 9
sa:to take	-9 9
sa:to which	-10 10
sa:too	-17 17
sa:too .	-18 18
sa:touched	19 -19
sa:tractor	7 -7
sa:trade .	8 -8
sa:trade accord	16 -16
sa:trade agreement	-20 20
sa:trade has	7 -7
sa:trade representative	-7 7
sa:trade talk	6 -6
sa:treaty	-17 17
sa:treaty .	-10 10
sa:truce	35 -35
sa:truce on	6 -6
sa:tuna	-15 15
sa:turnberry	-8 8
sa:twenty	-10 10
sa:two country	-8 8
sa:two government	-9 9
sa:two president	6 -6
sa:under a	6 -6
sa:under an	-14 14
sa:under their	-17 17
sa:under which	6 -6
sa:understanding	-6 6
sa:until	23 -23
sa:until <month-ahead>	12 -12
sa:until the	6 -6
sa:up	10 -10
sa:up to	11 -11
sa:us	9 -9
sa:very	8 -8
sa:waiting	10 -10
sa:waiting for	7 -7
sa:want	14 -14
sa:want to	12 -12
sa:warn	9 -9
sa:was ready	-7 7
sa:was to	-7 7
sa:watche	8 -8
sa:way ,	-8 8
sa:we	-11 11
sa:we are	-10 10
sa:week	-10 10
sa:week ago	-11 11
sa:week of	-9 9
sa:welcome	-14 14
sa:welcomed	7 -7
sa:welcomed the	7 -7
sa:well	-12 12
sa:were	14 -14
sa:what	-12 12
sa:what it	-6 6
sa:whatever	-10 10
sa:where the	10 -10
sa:which end	-9 9
sa:which had	6 -6
sa:which have	13 -13
sa:which he	-7 7
sa:which is	7 -7
sa:which pay	14 -14
sa:which sign	11 -11
sa:which was	10 -10
sa:while	-9 9
sa:whiskey	-9 9
sa:whose	8 -8
sa:will be	11 -11
sa:will charge	6 -6
sa:will go	-9 9
sa:will pay	-14 14
sa:win	-13 13
sa:wire	-18 18
sa:with <level>	23 -23
sa:with <name>	9 -9
sa:with <seat>	-35 35
sa:with a	7 -7
sa:with the	6 -6
sa:with which	-6 6
sa:without a	-9 9
sa:wool	-6 6
sa:word	-8 8
sa:working	-16 16
sa:would	-12 12
sa:would go	-15 15
sa:would have	-7 7
sa:write	-10 10
sa:write ,	-7 7
sa:write on	6 -6
sa:xi	8 -8
sa:xi jinping	8 -8
sa:year ,	-8 8
sa:year .	-6 6
sa:yes	-36 36
sa:yes ,	-28 28
sa:yet to	6 -6
sa:you	-18 18
sa:— <name>	-11 11
sa:— <person>	7 -7
sa:— <quality>	-10 10
sa:— the	14 -14
sb:" a	-11 11
sb:" thi	6 -6
sb:" we	6 -6
sb:" with	-11 11
sb:'	7 -7
sb:'s agreement	12 -12
sb:'s chief	-10 10
sb:'s talk	-9 9
sb:'s trade	-8 8
sb:(	20 -20
sb:)	18 -18
sb:*	6 -6
sb:, "	7 -7
sb:, <person>	-8 8
sb:, <seat>	-6 6
sb:, and	-14 14
sb:, at	6 -6
sb:, in	12 -12
sb:, one	-13 13
sb:, say	8 -8
sb:, sign	7 -7
sb:, since	-15 15
sb:, the	-9 9
sb:, under	-9 9
sb:, which	12 -12
sb:, whose	-7 7
sb:, with	15 -15
sb:-	10 -10
sb:.	38 -38
sb:/	-10 10
sb:/ <seat>	-6 6
sb:: <name>	20 -20
sb:: <number>	7 -7
sb:: <person>	7 -7
sb:: and	11 -11
sb:: it	9 -9
sb:: the	-14 14
sb:: there	-6 6
sb:: we	-19 19
sb:: what	9 -9
sb:<agent>	-12 12
sb:<day-ahead> ,	15 -15
sb:<day-ahead> and	-7 7
sb:<day-gone>	-19 19
sb:<day-gone> :	-10 10
sb:<day-gone> <name>	6 -6
sb:<day-gone> <person>	-16 16
sb:<day-gone> in	7 -7
sb:<day-gone> the	6 -6
sb:<day-today>	-9 9
sb:<day-today> ,	-8 8
sb:<duty>	-6 6
sb:<gate>	-9 9
sb:<goods>	14 -14
sb:<level-noun>	6 -6
sb:<level> ,	-6 6
sb:<level> for	-10 10
sb:<level> from	-7 7
sb:<level> in	10 -10
sb:<level> is	-15 15
sb:<level> of	-6 6
sb:<level> on	9 -9
sb:<level> under	-8 8
sb:<money>	7 -7
sb:<month-gone>	-11 11
sb:<month-gone> ,	-8 8
sb:<month-gone> and	12 -12
sb:<name>	-7 7
sb:<name> ,	14 -14
sb:<name> -	8 -8
sb:<name> :	12 -12
sb:<name> ;	-14 14
sb:<name> <level>	20 -20
sb:<name> and	-8 8
sb:<name> at	-7 7
sb:<name> conclude	9 -9
sb:<name> doe	-24 24
sb:<name> get	10 -10
sb:<name> had	11 -11
sb:<name> in	13 -13
sb:<name> put	-6 6
sb:<name> say	6 -6
sb:<name> sign	11 -11
sb:<name> take	-15 15
sb:<name> the	-11 11
sb:<name> trade	8 -8
sb:<name> will	-8 8
sb:<name> would	13 -13
sb:<name> —	-15 15
sb:<not>	9 -9
sb:<number>	7 -7
sb:<number> ,	10 -10
sb:<number> /	-12 12
sb:<office> ,	22 -22
sb:<office> from	11 -11
sb:<office> sign	7 -7
sb:<organisation>	-18 18
sb:<organisation> ,	9 -9
sb:<organisation> in	-9 9
sb:<person> ,	-13 13
sb:<person> :	-14 14
sb:<person> and	-7 7
sb:<person> come	-6 6
sb:<person> deny	6 -6
sb:<person> had	12 -12
sb:<person> meet	9 -9
sb:<person> on	-10 10
sb:<person> sign	-10 10
sb:<person> write	6 -6
sb:<quality> and	9 -9
sb:<quality> car	6 -6
sb:<quality> colleague	-11 11
sb:<quality> duty	8 -8
sb:<quality> good	20 -20
sb:<quality> negotiator	-6 6
sb:<quality> tariff	-9 9
sb:<quality> tea	-10 10
sb:<seat>	-20 20
sb:<seat> ,	-18 18
sb:<seat> and	-13 13
sb:<seat> in	-8 8
sb:<seat> that	-8 8
sb:<v-agree>	-7 7
sb:<v-bear>	12 -12
sb:<v-down>	-9 9
sb:<v-impose>	-7 7
sb:<v-propose>	-13 13
sb:<v-return>	6 -6
sb:<v-sell>	11 -11
sb:<v-stay>	8 -8
sb:<v-threaten>	6 -6
sb:a "	-10 10
sb:a <organisation>	-8 8
sb:a free	8 -8
sb:a rate	-7 7
sb:a summit	-11 11
sb:a tariff	-13 13
sb:a trade	-15 15
sb:a treaty	9 -9
sb:a truce	11 -11
sb:about	12 -12
sb:accord	-14 14
sb:action	6 -6
sb:after <name>	-21 21
sb:against	6 -6
sb:agree in	13 -13
sb:agree on	11 -11
sb:agree to	-12 12
sb:agreement	-8 8
sb:agriculture	-6 6
sb:all	8 -8
sb:alone	-13 13
sb:also	-15 15
sb:also discuss	-7 7
sb:an interim	-9 9
sb:an order	6 -6
sb:an understanding	-14 14
sb:and	-7 7
sb:and ,	-13 13
sb:and <name>	16 -16
sb:and <seat>	-12 12
sb:and a	8 -8
sb:and his	-8 8
sb:and its	-7 7
sb:and so	-27 27
sb:and trade	7 -7
sb:announce	-17 17
sb:approve by	-6 6
sb:are not	-6 6
sb:are the	6 -6
sb:arrangement	11 -11
sb:arrangement with	7 -7
sb:as	-15 15
sb:as the	-19 19
sb:ask	-8 8
sb:ask whether	-8 8
sb:at <level>	-6 6
sb:at the	16 -16
sb:b	-10 10
sb:banana	-7 7
sb:bargain	-6 6
sb:be a	11 -11
sb:be approve	-6 6
sb:before	8 -8
sb:being	-9 9
sb:belong	-9 9
sb:belong to	-9 9
sb:between <name>	-12 12
sb:between the	12 -12
sb:biggest	12 -12
sb:both	13 -13
sb:broke	-16 16
sb:broken	10 -10
sb:busan	7 -7
sb:butter	-12 12
sb:by	14 -14
sb:by <day-ahead>	6 -6
sb:by the	7 -7
sb:capital	6 -6
sb:car	14 -14
sb:chief	-10 10
sb:chief negotiator	-10 10
sb:close	-11 11
sb:close to	-11 11
sb:coffee	7 -7
sb:colleague	-11 11
sb:come	-7 7
sb:come from	8 -8
sb:come out	-9 9
sb:concern	6 -6
sb:conclude	-18 18
sb:conclude an	6 -6
sb:could	-8 8
sb:could not	-9 9
sb:country 's	11 -11
sb:course	-8 8
sb:dairy	-6 6
sb:day ,	6 -6
sb:deadline	-8 8
sb:deficit	14 -14
sb:deficit with	8 -8
sb:delegation	7 -7
sb:deny	9 -9
sb:deny that	8 -8
sb:did	-11 11
sb:do	-9 9
sb:doe	-23 23
sb:doe the	6 -6
sb:duty	14 -14
sb:duty ,	7 -7
sb:duty on	9 -9
sb:economic	8 -8
sb:economic and	7 -7
sb:effect	-13 13
sb:effect on	-12 12
sb:either	-8 8
sb:end	6 -6
sb:end the	6 -6
sb:enter	7 -7
sb:enter <name>	-15 15
sb:expect to	8 -8
sb:export	7 -7
sb:fall	16 -16
sb:fentanyl	10 -10
sb:fix	-9 9
sb:flew	7 -7
sb:for	12 -12
sb:for <seat>	-9 9
sb:for an	-8 8
sb:for the	8 -8
sb:force	7 -7
sb:foreign	10 -10
sb:framework	-12 12
sb:framework with	-9 9
sb:from <level>	-8 8
sb:from <name>	10 -10
sb:from <seat>	-7 7
sb:from the	-10 10
sb:further	8 -8
sb:geneva	19 -19
sb:geneva ,	14 -14
sb:good	16 -16
sb:good ,	9 -9
sb:good from	-8 8
sb:good with	10 -10
sb:government	-6 6
sb:grant	-8 8
sb:had	16 -16
sb:had reach	-7 7
sb:had threaten	7 -7
sb:handshake	-12 12
sb:has	-13 13
sb:has a	19 -19
sb:has agree	-12 12
sb:has also	-11 11
sb:has an	7 -7
sb:has been	8 -8
sb:has its	13 -13
sb:has no	-6 6
sb:has to	-6 6
sb:have	7 -7
sb:have a	9 -9
sb:have agree	-6 6
sb:have sign	12 -12
sb:he	9 -9
sb:he had	-7 7
sb:hear	-26 26
sb:here	7 -7
sb:highest	-6 6
sb:his	-7 7
sb:his <quality>	-15 15
sb:hope	-19 19
sb:hope that	-9 9
sb:hour	-7 7
sb:i	-12 12
sb:if	17 -17
sb:if it	6 -6
sb:impose on	-6 6
sb:in	13 -13
sb:in <month-gone>	-8 8
sb:in <name>	-14 14
sb:in <seat>	-6 6
sb:in a	7 -7
sb:in its	-8 8
sb:interim	-9 9
sb:into	6 -6
sb:is also	-13 13
sb:is at	9 -9
sb:is negotiate	19 -19
sb:is no	-15 15
sb:is not	-6 6
sb:is still	-9 9
sb:is the	7 -7
sb:is to	12 -12
sb:it 's	-9 9
sb:it in	-16 16
sb:it is	9 -9
sb:it will	7 -7
sb:its agreement	6 -6
sb:its own	15 -15
sb:its talk	-8 8
sb:its tariff	-7 7
sb:itself	-8 8
sb:joint	-14 14
sb:last	-18 18
sb:last summer	-13 13
sb:last week	-6 6
sb:leave	11 -11
sb:leave the	6 -6
sb:lift	-7 7
sb:list	8 -8
sb:machinery	-7 7
sb:many	6 -6
sb:market	6 -6
sb:me	6 -6
sb:meet	21 -21
sb:meet in	11 -11
sb:minister ,	-7 7
sb:month	-9 9
sb:more	9 -9
sb:most	-7 7
sb:name	14 -14
sb:nearly	7 -7
sb:negotiate	-8 8
sb:negotiate with	-9 9
sb:negotiation	-13 13
sb:negotiator	-16 16
sb:negotiator ,	-10 10
sb:new	23 -23
sb:next	13 -13
sb:no .	18 -18
sb:no deal	8 -8
sb:nor	-10 10
sb:obtain	-8 8
sb:of <day-ahead>	-8 8
sb:of <level>	-17 17
sb:of <name>	-6 6
sb:of a	8 -8
sb:of last	-11 11
sb:of talk	7 -7
sb:off	-12 12
sb:offer	-6 6
sb:olive	-6 6
sb:olive oil	-7 7
sb:on <day-ahead>	12 -12
sb:on <day-today>	-9 9
sb:on <name>	-7 7
sb:on his	-10 10
sb:on most	-13 13
sb:on the	16 -16
sb:one of	-7 7
sb:one with	-8 8
sb:opened	-8 8
sb:operator	13 -13
sb:order that	-6 6
sb:ordinary	9 -9
sb:ordinary duty	8 -8
sb:other side	-7 7
sb:out	-13 13
sb:out on	-10 10
sb:over	7 -7
sb:own	23 -23
sb:own agreement	6 -6
sb:pact	-15 15
sb:pact with	-19 19
sb:paper	-12 12
sb:parliament	-11 11
sb:partner	-10 10
sb:partner in	-13 13
sb:pay	11 -11
sb:pay nothing	6 -6
sb:plan	7 -7
sb:presenter	-14 14
sb:presenter :	-12 12
sb:press	7 -7
sb:public	-6 6
sb:put on	6 -6
sb:put the	-6 6
sb:q	11 -11
sb:raise	11 -11
sb:rate	12 -12
sb:ratify	-6 6
sb:reach a	-6 6
sb:remain	11 -11
sb:reporter :	7 -7
sb:reporter in	-8 8
sb:rest	6 -6
sb:rise	9 -9
sb:round	23 -23
sb:round of	11 -11
sb:same	-11 11
sb:same as	-10 10
sb:sanctioning	9 -9
sb:sanctioning <name>	7 -7
sb:say	7 -7
sb:say on	9 -9
sb:second	9 -9
sb:separately	-8 8
sb:set	-9 9
sb:settle with	19 -19
sb:share	6 -6
sb:sheet :	19 -19
sb:sheet that	-10 10
sb:sign agreement	-13 13
sb:sign an	9 -9
sb:sign in	-6 6
sb:sign its	6 -6
sb:since <month-gone>	6 -6
sb:small	-10 10
sb:so	-22 22
sb:so doe	-16 16
sb:spare	-10 10
sb:step	-7 7
sb:still	-22 22
sb:still has	-6 6
sb:strike a	-10 10
sb:sugar	-11 11
sb:summer	-12 12
sb:summit	-13 13
sb:summit of	-14 14
sb:table	-6 6
sb:take <level>	-9 9
sb:take effect	-7 7
sb:talk ,	6 -6
sb:talk between	-9 9
sb:talk in	10 -10
sb:talked	11 -11
sb:talked about	10 -10
sb:talking	-13 13
sb:talking to	-6 6
sb:tariff	-17 17
sb:tariff of	-8 8
sb:tariff on	-8 8
sb:tariff talk	18 -18
sb:tariff truce	6 -6
sb:tea	-14 14
sb:tell	12 -12
sb:text	-6 6
sb:text ,	-6 6
sb:than	8 -8
sb:that <name>	18 -18
sb:that <person>	-8 8
sb:that come	-10 10
sb:that put	-9 9
sb:the <name>	-27 27
sb:the <office>	-9 9
sb:the <organisation>	-20 20
sb:the <person>	28 -28
sb:the <quality>	-18 18
sb:the <seat>	-13 13
sb:the agreement	-22 22
sb:the arrangement	16 -16
sb:the country	12 -12
sb:the highest	-6 6
sb:the negotiation	-7 7
sb:the new	7 -7
sb:the ordinary	6 -6
sb:the sanctioning	8 -8
sb:the step	-7 7
sb:the talk	8 -8
sb:the trade	12 -12
sb:the truce	11 -11
sb:the understanding	11 -11
sb:the war	8 -8
sb:their	22 -22
sb:their trade	8 -8
sb:them	11 -11
sb:there	-15 15
sb:there is	-13 13
sb:thi	8 -8
sb:third	6 -6
sb:those	10 -10
sb:those from	10 -10
sb:through	8 -8
sb:through the	6 -6
sb:time	13 -13
sb:to	9 -9
sb:to take	7 -7
sb:top	6 -6
sb:trade	-9 9
sb:trade ,	11 -11
sb:trade deal	-11 11
sb:trade talk	-6 6
sb:trade with	-20 20
sb:treaty	14 -14
sb:treaty with	6 -6
sb:truce	32 -32
sb:truce with	22 -22
sb:true	-9 9
sb:true that	-9 9
sb:trump has	-8 8
sb:turnberry	10 -10
sb:two	27 -27
sb:under	-7 7
sb:under a	-9 9
sb:under an	-6 6
sb:under the	12 -12
sb:under which	-9 9
sb:unless	8 -8
sb:war	9 -9
sb:watche	-6 6
sb:way	12 -12
sb:way to	12 -12
sb:we	-19 19
sb:were not	7 -7
sb:were the	8 -8
sb:what	-12 12
sb:what doe	7 -7
sb:what it	-10 10
sb:what we	-8 8
sb:whatever	-7 7
sb:wheat	-13 13
sb:whether it	-9 9
sb:which	12 -12
sb:which has	-8 8
sb:while	6 -6
sb:who	6 -6
sb:whose	-6 6
sb:will	-10 10
sb:with	-13 13
sb:with <level>	8 -8
sb:with <name>	-31 31
sb:with which	15 -15
sb:without	13 -13
sb:without a	11 -11
sb:would	15 -15
sb:write that	8 -8
sb:—	-10 10
sb:— <name>	13 -13
sb:— <person>	-10 10
sb:— <quality>	11 -11
sb:— the	-6 6
sb:•	13 -13
sentence failed	6 -6
sentence made	-23 23
sentence no	-9 9
sides=1	26 -26
sides=2	19 -19
sides=4	6 -6
sum=	26 -26
sum= agreement	-8 8
sum= no word	28 -28
sum= one	23 -23
sum= talks	9 -9
sum=failed	7 -7
sum=failed agreement	16 -16
sum=failed no word	-6 6
sum=failed talking	-11 11
sum=failed talking talks	-13 13
sum=made agreement	-6 6
sum=made no word	17 -17
sum=no failed	-9 9
sum=no failed talking	9 -9
sum=no failed talking talks	9 -9
sum=no making	16 -16
sum=no no word	7 -7
sum=no one	-7 7
sum=no talking	16 -16
sum=no talking made	-11 11
sum=no talking made agreement	-8 8
sum=no talking talks	12 -12
sum=talking made	10 -10
sum=talking made making	11 -11
sum=talking making	16 -16
sum=talking no word	20 -20
sum=talking talks	-13 13
t0=modal	10 -10
t1=gerund	13 -13
t1=modal	10 -10
t1=participle-passive	8 -8
t1=perfect	-9 9
t2=future	-11 11
t2=modal-passive	6 -6
t2=past-passive	11 -11
t2=present	10 -10
v0-none	7 -7
v0=buy	7 -7
v0=discuss	9 -9
v0=enter	13 -13
v0=get	-10 10
v0=go	-7 7
v0=have	21 -21
v0=meet	7 -7
v0=negotiate	-9 9
v0=other	-9 9
v0=pay	7 -7
v0=raise	10 -10
v0=reach	-11 11
v0=sell	6 -6
v0=set	-16 16
v0=settle	8 -8
v0=sign	-7 7
v0=take	12 -12
v0=tell	-6 6
v1=agree	9 -9
v1=ask	8 -8
v1=buy	9 -9
v1=conclude	-17 17
v1=discuss	9 -9
v1=enter	10 -10
v1=get	-9 9
v1=go	-7 7
v1=have	20 -20
v1=leave	7 -7
v1=meet	9 -9
v1=other	-9 9
v1=pay	8 -8
v1=raise	10 -10
v1=sell	6 -6
v1=set	-16 16
v1=settle	8 -8
v1=take	12 -12
v1=tell	-6 6
v2-none	8 -8
v2=announce	8 -8
v2=call	10 -10
v2=charge	9 -9
v2=conclude	8 -8
v2=cut	7 -7
v2=drop	8 -8
v2=end	-6 6
v2=face	-7 7
v2=leave	-7 7
v2=make	-16 16
v2=offer	-18 18
v2=pay	6 -6
v2=return	-7 7
v2=sign	-8 8
v2=stand	7 -7
v2=want	13 -13
vt0=agree past	9 -9
vt0=be past	10 -10
vt0=bring past	-6 6
vt0=bring present	6 -6
vt0=buy present	7 -7
vt0=enter present	9 -9
vt0=go present	-9 9
vt0=have past	14 -14
vt0=have present	13 -13
vt0=leave present	9 -9
vt0=make pluperfect	-6 6
vt0=negotiate present	-9 9
vt0=other present	-19 19
vt0=receive past	-6 6
vt0=set present	-9 9
vt0=sign future	6 -6
vt0=sign past	-7 7
vt0=sign present	-7 7
vt0=take future	8 -8
vt0=take present	6 -6
vt0=tell past	-8 8
vt1=agree participle	10 -10
vt1=agree past	6 -6
vt1=be past	9 -9
vt1=bring past	-6 6
vt1=bring present	6 -6
vt1=buy present	7 -7
vt1=conclude participle	-21 21
vt1=enter present	9 -9
vt1=go present	-9 9
vt1=have past	14 -14
vt1=have present	11 -11
vt1=leave present	9 -9
vt1=negotiate present	-9 9
vt1=other present	-19 19
vt1=receive past	-6 6
vt1=set present	-9 9
vt1=sign future	6 -6
vt1=sign participle	14 -14
vt1=sign past	-7 7
vt1=sign present	-7 7
vt1=take future	8 -8
vt1=take present	6 -6
vt1=tell past	-8 8
vt2=agree participle	-6 6
vt2=agree perfect	12 -12
vt2=agree present	-11 11
vt2=ask past	-7 7
vt2=be modal	-10 10
vt2=be perfect	14 -14
vt2=conclude past	8 -8
vt2=continue present	6 -6
vt2=end past	10 -10
vt2=get past	-14 14
vt2=get present	14 -14
vt2=go future	-8 8
vt2=have past	13 -13
vt2=have present	-11 11
vt2=leave present	-9 9
vt2=make past	-8 8
vt2=make perfect	-17 17
vt2=offer perfect	-14 14
vt2=other perfect	10 -10
vt2=other pluperfect	-6 6
vt2=other present	-7 7
vt2=pay past	10 -10
vt2=put perfect	-9 9
vt2=put present	6 -6
vt2=say past	-8 8
vt2=sign future	-9 9
vt2=sign past	-6 6
vt2=want present	11 -11
w c0=agree	10 -10
w c0=bear	-6 6
w c0=end	9 -9
w c0=say	7 -7
w c0=sell	-7 7
w c1=agree	7 -7
w c1=begin	6 -6
w c1=propose	7 -7
w c1=sell	-6 6
w c1=target	-8 8
w c2=agree	-6 6
w c2=down	-14 14
w c2=propose	-6 6
w c2=target	-10 10
w ct0=agree perfect-passive	6 -6
w ct0=bear past	-7 7
w ct0=bear perfect	-6 6
w ct0=begin future	8 -8
w ct0=begin modal	-6 6
w ct0=down past	7 -7
w ct0=end past	11 -11
w ct0=impose modal	6 -6
w ct0=impose modal-passive	-6 6
w ct0=impose perfect-passive	8 -8
w ct0=impose pluperfect	8 -8
w ct0=impose present	-14 14
w ct0=propose present	-6 6
w ct0=say present	12 -12
w ct0=sell present	-7 7
w ct0=stay modal	8 -8
w ct0=suspend present	-6 6
w ct0=target past	6 -6
w ct0=up modal	-18 18
w ct0=up present	11 -11
w ct1=agree participle-passive	-6 6
w ct1=agree perfect-passive	6 -6
w ct1=bear infinitive	6 -6
w ct1=bear past	-7 7
w ct1=bear perfect	-6 6
w ct1=begin future	8 -8
w ct1=begin modal	-6 6
w ct1=down past	7 -7
w ct1=end past	11 -11
w ct1=impose modal	6 -6
w ct1=impose modal-passive	-6 6
w ct1=impose perfect-passive	8 -8
w ct1=impose pluperfect	7 -7
w ct1=impose present	-15 15
w ct1=propose participle-passive	12 -12
w ct1=propose present	-7 7
w ct1=say present	12 -12
w ct1=sell present	-7 7
w ct1=stay modal	8 -8
w ct1=suspend present	-6 6
w ct1=target past	6 -6
w ct1=up modal	-18 18
w ct1=up present	11 -11
w ct2=agree participle-passive	-6 6
w ct2=bear past	-14 14
w ct2=bear present	13 -13
w ct2=begin modal	-8 8
w ct2=begin present	-10 10
w ct2=down past	-11 11
w ct2=impose modal	6 -6
w ct2=impose past	-6 6
w ct2=impose past-passive	-7 7
w ct2=impose perfect	9 -9
w ct2=propose participle-passive	6 -6
w ct2=propose present	-8 8
w ct2=say past-passive	-7 7
w ct2=stay modal	-20 20
w ct2=stay present	14 -14
w ct2=target participle-passive	-9 9
w ct2=up infinitive	7 -7
w ct2=up modal	-6 6
w ct2=up present	-20 20
w l1=,	-14 14
w l1=:	-6 6
w l1=<agent>	6 -6
w l1=<begin>	-10 10
w l1=<day-today>	-12 12
w l1=<duty>	14 -14
w l1=<goods>	-13 13
w l1=<level>	-12 12
w l1=<name>	-16 16
w l1=<not>	-16 16
w l1=<office>	27 -27
w l1=<person>	7 -7
w l1=<quality>	25 -25
w l1=<seat>	6 -6
w l1=<v-agree>	-7 7
w l1=<v-begin>	8 -8
w l1=<v-impose>	12 -12
w l1=<v-propose>	16 -16
w l1=<v-say>	-10 10
w l1=after	10 -10
w l1=also	-9 9
w l1=and	8 -8
w l1=as	9 -9
w l1=at	-7 7
w l1=been	8 -8
w l1=can	6 -6
w l1=had	7 -7
w l1=his	7 -7
w l1=it	-6 6
w l1=just	-11 11
w l1=no	-15 15
w l1=of	17 -17
w l1=on	-6 6
w l1=say	-10 10
w l1=still	-18 18
w l1=tariff	13 -13
w l1=the	12 -12
w l1=their	-18 18
w l1=trade	-6 6
w l1=we	-18 18
w l1=which	8 -8
w l1=will	6 -6
w l2=,	-6 6
w l2=-	11 -11
w l2=;	-9 9
w l2=<day-gone>	-13 13
w l2=<duty>	-6 6
w l2=<goods>	9 -9
w l2=<name>	-13 13
w l2=<not>	-7 7
w l2=<office>	-7 7
w l2=<person>	-9 9
w l2=<span>	11 -11
w l2=<v-bear>	7 -7
w l2=<v-begin>	-13 13
w l2=<v-down>	8 -8
w l2=<v-propose>	17 -17
w l2=<v-say>	12 -12
w l2=<v-stay>	8 -8
w l2=<v-up>	-24 24
w l2=after	9 -9
w l2=an	-6 6
w l2=and	-17 17
w l2=ask	8 -8
w l2=both	-9 9
w l2=could	6 -6
w l2=from	-8 8
w l2=go	-15 15
w l2=good	20 -20
w l2=had	-6 6
w l2=he	12 -12
w l2=in	-11 11
w l2=is	-19 19
w l2=make	10 -10
w l2=no	-17 17
w l2=north	17 -17
w l2=off	-9 9
w l2=put	-9 9
w l2=round	10 -10
w l2=say	8 -8
w l2=sign	7 -7
w l2=since	-6 6
w l2=strike	-7 7
w l2=tariff	-6 6
w l2=that	-21 21
w l2=their	12 -12
w l2=under	-7 7
w l2=unless	10 -10
w l2=until	8 -8
w l2=we	-9 9
w l2=what	-10 10
w l2=which	8 -8
w l2=will	7 -7
w l2=with	17 -17
w l3=-	17 -17
w l3=:	-17 17
w l3=<agent>	10 -10
w l3=<begin>	-7 7
w l3=<organisation>	-10 10
w l3=<span>	21 -21
w l3=<v-impose>	-9 9
w l3=<v-propose>	-13 13
w l3=<v-return>	11 -11
w l3=<v-say>	-20 20
w l3=<v-stay>	-8 8
w l3=a	6 -6
w l3=are	-14 14
w l3=economic	8 -8
w l3=end	7 -7
w l3=have	-20 20
w l3=in	8 -8
w l3=it	-6 6
w l3=last	-11 11
w l3=make	-8 8
w l3=mr	-11 11
w l3=on	14 -14
w l3=pay	11 -11
w l3=reach	-8 8
w l3=say	-21 21
w l3=side	7 -7
w l3=sign	7 -7
w l3=the	20 -20
w l3=there	-17 17
w l3=third	7 -7
w l3=to	12 -12
w l3=trade	-7 7
w l3=under	-9 9
w l3=which	-13 13
w l3=with	-13 13
w l3=would	-6 6
w l3=—	-12 12
w l4=-	6 -6
w l4=:	-6 6
w l4=;	-6 6
w l4=<agent>	-9 9
w l4=<goods>	10 -10
w l4=<name>	15 -15
w l4=<seat>	7 -7
w l4=<sender>	-12 12
w l4=<v-agree>	-16 16
w l4=<v-bear>	-20 20
w l4=<v-down>	-10 10
w l4=<v-impose>	-9 9
w l4=<v-say>	7 -7
w l4=<v-stay>	-13 13
w l4=<v-target>	-7 7
w l4=<v-up>	7 -7
w l4=agreement	-16 16
w l4=and	-12 12
w l4=are	-8 8
w l4=as	-9 9
w l4=country	12 -12
w l4=effect	-11 11
w l4=free	12 -12
w l4=had	-13 13
w l4=have	16 -16
w l4=if	9 -9
w l4=in	-20 20
w l4=is	-12 12
w l4=not	8 -8
w l4=on	-6 6
w l4=out	-9 9
w l4=outside	6 -6
w l4=pay	-15 15
w l4=say	7 -7
w l4=sheet	7 -7
w l4=that	6 -6
w l4=there	-6 6
w l4=to	-9 9
w l4=trade	7 -7
w l4=two	10 -10
w l4=under	12 -12
w l4=was	-15 15
w l=, <person>	7 -7
w l=, <quality>	7 -7
w l=, and	9 -9
w l=, by	-12 12
w l=, is	-6 6
w l=<begin> <begin>	-10 10
w l=<day-gone> 's	8 -8
w l=<level> ,	-14 14
w l=<name> is	6 -6
w l=<name> trade	12 -12
w l=<seat> 's	-6 6
w l=<seat> ,	13 -13
w l=<span> of	11 -11
w l=a tariff	6 -6
w l=a trade	-9 9
w l=and <quality>	8 -8
w l=and trade	8 -8
w l=are still	-10 10
w l=ask for	8 -8
w l=conclude an	6 -6
w l=go on	-8 8
w l=has its	9 -9
w l=has no	-9 9
w l=is a	-6 6
w l=is no	-7 7
w l=is still	-11 11
w l=it is	-8 8
w l=make a	13 -13
w l=no trade	-12 12
w l=north <quality>	17 -17
w l=on <day-today>	-10 10
w l=round of	10 -10
w l=sign a	7 -7
w l=strike a	-6 6
w l=that its	-10 10
w l=that the	-15 15
w l=the <name>	-8 8
w l=the <office>	22 -22
w l=the tariff	9 -9
w l=their trade	6 -6
w l=to an	8 -8
w l=under an	-7 7
w lll=<begin> <begin> <begin>	-10 10
w lll=<begin> <name> 's	11 -11
w lll=<begin> <name> is	9 -9
w lll=<begin> the <name>	6 -6
w lll=<level> under the	15 -15
w lll=<name> , <name>	8 -8
w lll=<name> , which	-7 7
w lll=<name> has its	9 -9
w lll=<name> is still	-10 10
w lll=<name> reach an	6 -6
w lll=<quality> and <quality>	7 -7
w lll=<seat> that the	-11 11
w lll=<span> after the	13 -13
w lll=a free trade	10 -10
w lll=and the <name>	-11 11
w lll=economic and trade	8 -8
w lll=in the tariff	12 -12
w lll=say that the	-11 11
w lll=that <name> has	-7 7
w lll=the <name> have	-6 6
w lll=the north <quality>	17 -17
w lll=there is no	-7 7
w lll=third round of	7 -7
w lll=which has a	-9 9
w lll=with <name> ,	-12 12
w lr='s is	-8 8
w lr='s with	16 -16
w lr=, in	-14 14
w lr=, of	-16 16
w lr=, on	9 -9
w lr=<begin> between	-17 17
w lr=<begin> in	-16 16
w lr=<name> ,	-7 7
w lr=<name> <number>	14 -14
w lr=<name> <span>	10 -10
w lr=<name> a	9 -9
w lr=<name> an	-9 9
w lr=<name> at	-7 7
w lr=<name> in	-19 19
w lr=<name> on	-13 13
w lr=<name> to	-23 23
w lr=<office> on	17 -17
w lr=<quality> .	10 -10
w lr=a .	-11 11
w lr=a agreement	-8 8
w lr=a since	-9 9
w lr=a with	22 -22
w lr=an of	-13 13
w lr=an on	10 -10
w lr=by .	-11 11
w lr=has an	9 -9
w lr=have ,	17 -17
w lr=have on	6 -6
w lr=its of	-7 7
w lr=its with	8 -8
w lr=no .	-9 9
w lr=no by	6 -6
w lr=of in	9 -9
w lr=own with	-7 7
w lr=tariff between	17 -17
w lr=the ,	7 -7
w lr=the .	25 -25
w lr=the had	-10 10
w lr=the in	8 -8
w lr=the would	-12 12
w lr=to .	6 -6
w lr=to the	-9 9
w lr=trade .	17 -17
w lr=trade between	14 -14
w lr=trade of	12 -12
w lr=trade with	-35 35
w lr=which its	-8 8
w r1="	-10 10
w r1=:	-9 9
w r1=<end>	-16 16
w r1=<level>	-7 7
w r1=<money>	8 -8
w r1=<not>	11 -11
w r1=<number>	17 -17
w r1=<v-agree>	8 -8
w r1=<v-impose>	16 -16
w r1=a	27 -27
w r1=about	15 -15
w r1=agreement	-12 12
w r1=another	6 -6
w r1=as	22 -22
w r1=between	13 -13
w r1=by	14 -14
w r1=doe	11 -11
w r1=for	-6 6
w r1=hand	-8 8
w r1=in	-13 13
w r1=into	-10 10
w r1=it	14 -14
w r1=its	-18 18
w r1=make	-6 6
w r1=of	-16 16
w r1=say	8 -8
w r1=since	-11 11
w r1=the	-10 10
w r1=to	-17 17
w r1=trade	-9 9
w r1=with	-11 11
w r1=would	-24 24
w r2="	8 -8
w r2=,	15 -15
w r2=.	29 -29
w r2=<agent>	10 -10
w r2=<day-gone>	14 -14
w r2=<end>	-10 10
w r2=<goods>	-10 10
w r2=<level>	-36 36
w r2=<number>	-30 30
w r2=<quality>	9 -9
w r2=<span>	14 -14
w r2=<v-agree>	-8 8
w r2=<v-bear>	-6 6
w r2=<v-begin>	9 -9
w r2=<v-buy>	6 -6
w r2=<v-down>	-14 14
w r2=<v-propose>	6 -6
w r2=<v-return>	7 -7
w r2=<v-stay>	-17 17
w r2=<v-suspend>	10 -10
w r2=<v-up>	12 -12
w r2=a	-10 10
w r2=agreement	-7 7
w r2=an	-9 9
w r2=announce	-6 6
w r2=busan	7 -7
w r2=continue	-17 17
w r2=cut	-10 10
w r2=deal	-15 15
w r2=for	7 -7
w r2=go	10 -10
w r2=he	-6 6
w r2=in	18 -18
w r2=it	-13 13
w r2=its	6 -6
w r2=more	6 -6
w r2=paper	-12 12
w r2=pay	-9 9
w r2=similar	-20 20
w r2=than	-15 15
w r2=that	-7 7
w r2=their	6 -6
w r2=to	12 -12
w r2=trade	26 -26
w r2=under	-32 32
w r2=week	-13 13
w r2=which	-9 9
w r2=with	-11 11
w r3=,	-21 21
w r3=<agent>	11 -11
w r3=<day-gone>	-8 8
w r3=<duty>	-8 8
w r3=<end>	9 -9
w r3=<level-noun>	-11 11
w r3=<level>	-9 9
w r3=<month-gone>	-8 8
w r3=<name>	14 -14
w r3=<not>	19 -19
w r3=<number>	6 -6
w r3=<office>	9 -9
w r3=<v-begin>	-18 18
w r3=<v-end>	-19 19
w r3=<v-say>	-14 14
w r3=<v-target>	-13 13
w r3=<v-up>	-10 10
w r3=?	-12 12
w r3=about	-8 8
w r3=after	-17 17
w r3=are	22 -22
w r3=at	6 -6
w r3=begin	-10 10
w r3=by	-6 6
w r3=continue	-6 6
w r3=deal	6 -6
w r3=end	-15 15
w r3=go	-15 15
w r3=had	8 -8
w r3=in	6 -6
w r3=is	16 -16
w r3=it	17 -17
w r3=its	12 -12
w r3=not	17 -17
w r3=of	9 -9
w r3=on	10 -10
w r3=over	-10 10
w r3=pay	11 -11
w r3=president	7 -7
w r3=put	6 -6
w r3=rate	-12 12
w r3=same	-7 7
w r3=say	-17 17
w r3=that	6 -6
w r3=the	-12 12
w r3=thi	-8 8
w r3=trade	7 -7
w r3=truce	21 -21
w r3=were	-9 9
w r3=which	-14 14
w r3=with	-12 12
w r3=would	-6 6
w r4='s	-10 10
w r4=,	-9 9
w r4=.	-6 6
w r4=:	8 -8
w r4=<day-today>	-12 12
w r4=<duty>	-8 8
w r4=<goods>	-7 7
w r4=<level-noun>	-11 11
w r4=<level>	16 -16
w r4=<name>	-15 15
w r4=<quality>	-10 10
w r4=<seat>	-16 16
w r4=<v-begin>	-7 7
w r4=<v-end>	7 -7
w r4=<v-impose>	8 -8
w r4=<v-propose>	14 -14
w r4=<v-stay>	24 -24
w r4=after	-10 10
w r4=agreement	-7 7
w r4=but	13 -13
w r4=day	8 -8
w r4=deal	6 -6
w r4=done	9 -9
w r4=for	17 -17
w r4=framework	9 -9
w r4=in	14 -14
w r4=is	-9 9
w r4=it	10 -10
w r4=no	10 -10
w r4=of	-7 7
w r4=on	-17 17
w r4=tariff	-8 8
w r4=that	-9 9
w r4=the	16 -16
w r4=trade	-9 9
w r4=which	9 -9
w r4=whose	6 -6
w r4=year	-6 6
w r=, he	-6 6
w r=, which	-15 15
w r=<end> <end>	-16 16
w r=<level> ,	6 -6
w r=<number> ,	14 -14
w r=a trade	20 -20
w r=an agreement	-8 8
w r=at <level>	-19 19
w r=between <name>	13 -13
w r=between <seat>	-6 6
w r=by <day-ahead>	6 -6
w r=doe not	8 -8
w r=in <month-gone>	-20 20
w r=in <name>	21 -21
w r=in the	-7 7
w r=into <name>	-13 13
w r=it in	9 -9
w r=of <month-gone>	21 -21
w r=of <number>	-29 29
w r=of last	-8 8
w r=of the	-8 8
w r=on <day-gone>	9 -9
w r=on tariff	6 -6
w r=that <person>	-8 8
w r=that the	9 -9
w r=to <level>	-13 13
w r=to <name>	-9 9
w r=to a	-11 11
w r=to cut	-10 10
w r=with <name>	-14 14
w r=with the	-12 12
w t0=modal-passive	-6 6
w t0=perfect	-9 9
w t0=perfect-passive	8 -8
w t0=present	-13 13
w t0=present-not	7 -7
w t1=gerund	-7 7
w t1=infinitive	16 -16
w t1=modal-passive	-6 6
w t1=perfect	-7 7
w t1=perfect-passive	8 -8
w t1=present	-16 16
w t1=present-not	7 -7
w t2=infinitive	6 -6
w t2=modal	-20 20
w t2=participle-passive	-12 12
w t2=perfect	10 -10
w t2=pluperfect	13 -13
w t2=present	18 -18
w v0=agree	11 -11
w v0=ask	11 -11
w v0=begin	10 -10
w v0=end	9 -9
w v0=get	-9 9
w v0=have	-7 7
w v0=put	-11 11
w v0=ready	-7 7
w v0=sell	-7 7
w v0=step	-7 7
w v1=agree	11 -11
w v1=ask	11 -11
w v1=begin	10 -10
w v1=end	8 -8
w v1=get	-7 7
w v1=have	-8 8
w v1=put	-9 9
w v1=ready	-7 7
w v1=sell	-7 7
w v1=strike	-6 6
w v2-none	-11 11
w v2=announce	-11 11
w v2=be	10 -10
w v2=come	6 -6
w v2=conclude	-16 16
w v2=have	12 -12
w v2=say	12 -12
w v2=settle	-13 13
w v2=sign	12 -12
w vt0=ask perfect	9 -9
w vt0=end past	8 -8
w vt0=have past	-18 18
w vt0=negotiate present	-6 6
w vt0=other perfect	8 -8
w vt0=other pluperfect	7 -7
w vt0=other present	-17 17
w vt0=put perfect	-15 15
w vt0=ready present	-7 7
w vt0=say past	-7 7
w vt0=say present	9 -9
w vt0=sign present	-8 8
w vt1=ask perfect	9 -9
w vt1=end past	8 -8
w vt1=have past	-18 18
w vt1=negotiate present	-6 6
w vt1=other perfect	8 -8
w vt1=other pluperfect	7 -7
w vt1=other present	-19 19
w vt1=put perfect	-13 13
w vt1=ready present	-7 7
w vt1=say past	-7 7
w vt1=say present	9 -9
w vt1=sign present	-8 8
w vt2=agree past	8 -8
w vt2=agree present	-6 6
w vt2=announce past	-11 11
w vt2=begin past	-6 6
w vt2=conclude participle	-19 19
w vt2=continue present	14 -14
w vt2=get present	17 -17
w vt2=go present	-20 20
w vt2=have present	12 -12
w vt2=make participle	-6 6
w vt2=negotiate present	-6 6
w vt2=other present	-6 6
w vt2=say past	7 -7
w vt2=settle past	-14 14
w vt2=sign participle	13 -13
way word after 	-11 11
way word after 's	-22 22
way word after ,	-8 8
way word after , which has a	-9 9
way word after and <name> have	10 -10
way word after and the <name>	-10 10
way word after and the <name> have	-25 25
way word after for	-6 6
way word after had	-14 14
way word after have	13 -13
way word after is in	-9 9
way word after trade	11 -11
way word after:"	6 -6
way word after:)	6 -6
way word after:,	-9 9
way word after:-	-6 6
way word after::	-7 7
way word after:<day-gone>	17 -17
way word after:<gate>	8 -8
way word after:<level-noun>	16 -16
way word after:<level>	-11 11
way word after:<month-gone>	11 -11
way word after:<office>	7 -7
way word after:<person>	8 -8
way word after:<span>	6 -6
way word after:<v-bear>	-9 9
way word after:<v-end>	7 -7
way word after:<v-impose>	9 -9
way word after:<v-propose>	16 -16
way word after:<v-return>	-6 6
way word after:<v-sell>	-11 11
way word after:<v-stay>	-13 13
way word after:after	15 -15
way word after:all	-14 14
way word after:also	11 -11
way word after:and	-6 6
way word after:announce	18 -18
way word after:any	10 -10
way word after:are	-16 16
way word after:ask	6 -6
way word after:at	-6 6
way word after:be	-6 6
way word after:because	9 -9
way word after:begin	11 -11
way word after:buy	-6 6
way word after:by	7 -7
way word after:can	6 -6
way word after:car	16 -16
way word after:chancellor	6 -6
way word after:close	7 -7
way word after:commerce	6 -6
way word after:could	9 -9
way word after:country	7 -7
way word after:date	-8 8
way word after:doe	17 -17
way word after:duty	-6 6
way word after:face	-6 6
way word after:for	10 -10
way word after:foreign	-8 8
way word after:gave	-12 12
way word after:go	9 -9
way word after:good	-6 6
way word after:had	-8 8
way word after:have	-15 15
way word after:if	14 -14
way word after:in	-8 8
way word after:into	7 -7
way word after:it	-12 12
way word after:its	-14 14
way word after:led	-10 10
way word after:line	-10 10
way word after:list	6 -6
way word after:market	-6 6
way word after:meanwhile	-11 11
way word after:minister	9 -9
way word after:ministry	7 -7
way word after:most	-9 9
way word after:no	-12 12
way word after:north	7 -7
way word after:not	15 -15
way word after:now	11 -11
way word after:of	12 -12
way word after:old	-9 9
way word after:opened	8 -8
way word after:out	7 -7
way word after:outside	8 -8
way word after:own	-11 11
way word after:paper	14 -14
way word after:pay	-14 14
way word after:place	-10 10
way word after:president	-12 12
way word after:remain	-17 17
way word after:return	-8 8
way word after:say	-11 11
way word after:sell	-13 13
way word after:share	-9 9
way word after:side	9 -9
way word after:step	-7 7
way word after:sugar	10 -10
way word after:take	-11 11
way word after:tea	8 -8
way word after:their	-10 10
way word after:there	-10 10
way word after:they	6 -6
way word after:to	14 -14
way word after:truce	6 -6
way word after:two	6 -6
way word after:up	-6 6
way word after:want	9 -9
way word after:well	-14 14
way word after:were	10 -10
way word after:wine	-14 14
way word after:wire	7 -7
way word after:without	-12 12
way word after:yet	7 -7
way word before 	13 -13
way word before between <seat> and	6 -6
way word before between the	10 -10
way word before from the	-6 6
way word before in	-10 10
way word before to	-9 9
way word before:,	-9 9
way word before::	8 -8
way word before:<agent>	8 -8
way word before:<day-ahead>	7 -7
way word before:<goods>	-15 15
way word before:<level-noun>	7 -7
way word before:<level>	-12 12
way word before:<money>	6 -6
way word before:<not>	6 -6
way word before:<seat>	-17 17
way word before:<sender>	6 -6
way word before:<v-bear>	9 -9
way word before:<v-begin>	14 -14
way word before:<v-buy>	6 -6
way word before:<v-impose>	15 -15
way word before:<v-say>	-13 13
way word before:<v-target>	-11 11
way word before:a	7 -7
way word before:about	12 -12
way word before:after	9 -9
way word before:against	6 -6
way word before:an	14 -14
way word before:and	9 -9
way word before:announce	-11 11
way word before:approve	-6 6
way word before:as	9 -9
way word before:at	13 -13
way word before:be	-12 12
way word before:for	-6 6
way word before:force	8 -8
way word before:from	-9 9
way word before:geneva	7 -7
way word before:good	18 -18
way word before:his	9 -9
way word before:hour	-10 10
way word before:in	14 -14
way word before:it	11 -11
way word before:leave	14 -14
way word before:most	-9 9
way word before:no	9 -9
way word before:of	19 -19
way word before:put	11 -11
way word before:since	15 -15
way word before:still	-9 9
way word before:take	11 -11
way word before:text	-7 7
way word before:that	16 -16
way word before:the	17 -17
way word before:to	-8 8
way word before:truce	12 -12
way word before:under	-7 7
way word before:which	-8 8
way word before:with	-16 16
way:)	6 -6
way:,	-14 14
way:<agent>	9 -9
way:<day-gone>	11 -11
way:<gate>	7 -7
way:<goods>	-12 12
way:<level-noun>	21 -21
way:<level>	-17 17
way:<money>	10 -10
way:<month-gone>	8 -8
way:<office>	12 -12
way:<organisation>	-7 7
way:<person>	11 -11
way:<seat>	-20 20
way:<span>	6 -6
way:<v-begin>	7 -7
way:<v-end>	6 -6
way:<v-impose>	20 -20
way:<v-propose>	11 -11
way:<v-return>	-6 6
way:<v-say>	-8 8
way:<v-sell>	-10 10
way:<v-stay>	-9 9
way:<v-suspend>	7 -7
way:<v-target>	-6 6
way:about	15 -15
way:after	22 -22
way:against	6 -6
way:all	-19 19
way:any	10 -10
way:are	-18 18
way:ask	8 -8
way:banana	-14 14
way:be	-18 18
way:because	9 -9
way:begin	11 -11
way:belong	15 -15
way:butter	-17 17
way:can	6 -6
way:car	16 -16
way:chancellor	6 -6
way:commerce	6 -6
way:could	11 -11
way:country	10 -10
way:date	-7 7
way:doe	18 -18
way:done	-8 8
way:force	8 -8
way:foreign	-8 8
way:gave	-11 11
way:geneva	11 -11
way:go	6 -6
way:had	-7 7
way:have	-15 15
way:he	6 -6
way:his	10 -10
way:hour	-9 9
way:if	15 -15
way:into	11 -11
way:it	-7 7
way:its	-9 9
way:just	-11 11
way:know	-9 9
way:leader	-11 11
way:leave	15 -15
way:led	-10 10
way:like	-7 7
way:line	-10 10
way:list	7 -7
way:market	-6 6
way:meanwhile	-11 11
way:medicine	-8 8
way:meet	7 -7
way:minister	9 -9
way:ministry	7 -7
way:month	-6 6
way:more	6 -6
way:most	-17 17
way:new	7 -7
way:north	7 -7
way:not	17 -17
way:now	11 -11
way:of	24 -24
way:oil	6 -6
way:old	-7 7
way:out	9 -9
way:outside	8 -8
way:own	-9 9
way:paper	14 -14
way:pay	-13 13
way:place	-10 10
way:president	-7 7
way:remain	-17 17
way:return	-8 8
way:round	8 -8
way:say	-11 11
way:sell	-12 12
way:share	-9 9
way:side	9 -9
way:similar	-7 7
way:since	11 -11
way:spare	-7 7
way:step	-7 7
way:text	-7 7
way:that	15 -15
way:the	13 -13
way:their	-6 6
way:there	-8 8
way:they	7 -7
way:threaten	-6 6
way:time	6 -6
way:to	6 -6
way:trade	7 -7
way:truce	19 -19
way:two	7 -7
way:under	-6 6
way:want	9 -9
way:well	-14 14
way:were	12 -12
way:what	-9 9
way:when	-6 6
way:which	-11 11
way:wine	-14 14
way:wire	7 -7
way:with	-13 13
way:without	-12 12
way:yet	7 -7
word after apart	21 -21
word after near	-27 27
word before apart	9 -9
word before far	10 -10
word before mid	-9 9
word before straight	6 -6
word=agreement	-14 14
word=agreement between word before	8 -8
word=agreement by word before	-6 6
word=agreement from word before	-16 16
word=agreement none word after	-7 7
word=agreement of word after	-19 19
word=agreement of word before	-11 11
word=agreement other part third	-8 8
word=agreement over another word after from	16 -16
word=agreement over another word before in	-9 9
word=agreement over another word before the	11 -11
word=agreement same part side	12 -12
word=agreement same part third	-17 17
word=agreement side	6 -6
word=agreement straight word after and	6 -6
word=agreement straight word after from	-17 17
word=agreement straight word after of	-22 22
word=agreement straight word after the	-6 6
word=agreement straight word after to	8 -8
word=agreement straight word before and	11 -11
word=agreement straight word before between	8 -8
word=agreement straight word before from	-12 12
word=agreement straight word before in	18 -18
word=agreement straight word before of	-11 11
word=agreement straight word before with	-6 6
word=agreement the word before	13 -13
word=agreement third	-22 22
word=agreement to word after	8 -8
word=agreement word after apart	13 -13
word=agreement word after near	-18 18
word=agreement word before far	-7 7
word=agreement word before mid	-7 7
word=arrangement	8 -8
word=concluded	-13 13
word=consultations	7 -7
word=courts	9 -9
word=customs union	30 -30
word=deal	-16 16
word=deals	-10 10
word=frameworks	-10 10
word=get	31 -31
word=got	-6 6
word=handshake	24 -24
word=initialled	-7 7
word=making	7 -7
word=making in word after	21 -21
word=making none word after	10 -10
word=making of word after	-15 15
word=making of word before	16 -16
word=making other part third	9 -9
word=making over another word after in	13 -13
word=making over another word after the	-17 17
word=making over another word before for	-6 6
word=making over another word before none	6 -6
word=making same part side	7 -7
word=making side	7 -7
word=making straight word after in	10 -10
word=making straight word after none	9 -9
word=making straight word after of	-18 18
word=making straight word after the	25 -25
word=making straight word before of	15 -15
word=making straight word before with	6 -6
word=making the word after	6 -6
word=making with word after	-15 15
word=making word after apart	11 -11
word=making word after mid	18 -18
word=making word after touch	-7 7
word=making word before far	11 -11
word=memorandum	10 -10
word=negotiate	-9 9
word=negotiated	16 -16
word=negotiating	-20 20
word=negotiation	-20 20
word=negotiations	-19 19
word=negotiator	13 -13
word=negotiators	17 -17
word=one	15 -15
word=one and word before	8 -8
word=one other part third	21 -21
word=one over another word before and	9 -9
word=one same part side	18 -18
word=one side	9 -9
word=one third	7 -7
word=one word after far	15 -15
word=one word after mid	-11 11
word=one word after touch	18 -18
word=one word before far	10 -10
word=one word before mid	10 -10
word=ones	16 -16
word=reach	-11 11
word=sealed	15 -15
word=settled	-15 15
word=settlement	14 -14
word=signature	16 -16
word=signs	10 -10
word=similar	10 -10
word=talk	32 -32
word=talked	21 -21
word=talking	-13 13
word=talks	-7 7
word=talks between word before	-6 6
word=talks for word after	10 -10
word=talks from word after	-10 10
word=talks in word after	-20 20
word=talks none word after	-6 6
word=talks none word before	17 -17
word=talks of word after	11 -11
word=talks of word before	18 -18
word=talks other part side	-12 12
word=talks over another word after none	-9 9
word=talks same part side	20 -20
word=talks same part third	-23 23
word=talks side	12 -12
word=talks straight word after for	10 -10
word=talks straight word after from	-11 11
word=talks straight word after in	-20 20
word=talks straight word after of	11 -11
word=talks straight word after the	14 -14
word=talks straight word before between	-6 6
word=talks straight word before none	15 -15
word=talks straight word before of	18 -18
word=talks straight word before with	-13 13
word=talks the word after	15 -15
word=talks third	-17 17
word=talks to word before	-6 6
word=talks with word before	-15 15
word=talks word after apart	9 -9
word=talks word after far	-8 8
word=talks word after near	-9 9
word=talks word before far	12 -12
word=talks word before mid	-9 9
word=talks word before touch	8 -8
word=the same	19 -19
word=treaty	-18 18`;
