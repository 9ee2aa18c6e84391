// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	23 -23
US	115 -115
a:'s	10 -10
a:'s agreement	6 -6
a:'s deal	-15 15
a:'s good	7 -7
a:'s minister	-16 16
a:'s pay	12 -12
a:'s president	-13 13
a:'s tariff	-11 11
a:'s trade	15 -15
a:- tariff	6 -6
a:<agent>	18 -18
a:<day-ahead>	29 -29
a:<day-ahead> .	6 -6
a:<day-gone> .	6 -6
a:<day-gone> by	-19 19
a:<day-today>	-10 10
a:<duty>	10 -10
a:<goods>	11 -11
a:<level-noun>	10 -10
a:<level>	7 -7
a:<level> and	13 -13
a:<level> for	12 -12
a:<level> in	-6 6
a:<level> last	8 -8
a:<level> since	15 -15
a:<level> tariff	-16 16
a:<level> to	8 -8
a:<level> under	14 -14
a:<level> until	11 -11
a:<level> was	-7 7
a:<money> of	-7 7
a:<month-ahead>	8 -8
a:<name>	8 -8
a:<name> 's	12 -12
a:<name> <level>	14 -14
a:<name> ?	13 -13
a:<name> agree	10 -10
a:<name> and	-6 6
a:<name> conclude	13 -13
a:<name> for	-15 15
a:<name> free	-9 9
a:<name> go	-11 11
a:<name> had	21 -21
a:<name> has	-13 13
a:<name> in	-15 15
a:<name> over	-14 14
a:<name> reach	-15 15
a:<name> sign	-14 14
a:<name> since	-7 7
a:<name> tariff	-10 10
a:<name> to	-16 16
a:<name> trade	-8 8
a:<not>	7 -7
a:<number>	-9 9
a:<number> .	-20 20
a:<office>	8 -8
a:<organisation> say	-6 6
a:<person> .	7 -7
a:<person> and	10 -10
a:<quality>	18 -18
a:<quality> agreement	6 -6
a:<seat>	-12 12
a:<seat> .	-15 15
a:<seat> since	-12 12
a:<sender>	13 -13
a:<span>	21 -21
a:<v-agree>	-12 12
a:<v-buy>	7 -7
a:<v-down>	10 -10
a:<v-suspend>	22 -22
a:<v-target>	8 -8
a:<v-threaten>	8 -8
a:?	14 -14
a:a <level>	-7 7
a:a <organisation>	7 -7
a:a joint	-11 11
a:a quota	-14 14
a:accept	-13 13
a:accept a	-12 12
a:act	12 -12
a:additional	11 -11
a:additional <level>	8 -8
a:after a	-8 8
a:ago	-14 14
a:ago .	-13 13
a:all	-14 14
a:alone	7 -7
a:an additional	8 -8
a:and	7 -7
a:and <person>	10 -10
a:and in	6 -6
a:and say	6 -6
a:and the	-8 8
a:announce	10 -10
a:another	7 -7
a:another <span>	6 -6
a:any	12 -12
a:are at	-7 7
a:are not	14 -14
a:are still	-23 23
a:arrangement	-23 23
a:arrive	-6 6
a:as well	-10 10
a:at <level>	6 -6
a:at <number>	-18 18
a:at all	-16 16
a:away	8 -8
a:back	10 -10
a:bargain	-6 6
a:be next	-6 6
a:bean	7 -7
a:became	-6 6
a:become	-14 14
a:been in	9 -9
a:boat	-15 15
a:broke	10 -10
a:busan	7 -7
a:by <day-ahead>	-6 6
a:by <number>	14 -14
a:by <points>	6 -6
a:call with	-6 6
a:car	-16 16
a:cent	7 -7
a:chancellor	7 -7
a:charge	8 -8
a:close to	6 -6
a:commerce	6 -6
a:conclude	8 -8
a:conclude its	7 -7
a:continue .	9 -9
a:cost	10 -10
a:could	13 -13
a:counter	8 -8
a:counter -	8 -8
a:country	-6 6
a:country to	-7 7
a:court	7 -7
a:cut	-9 9
a:cut tariff	-11 11
a:date .	-6 6
a:deal	-11 11
a:deal at	7 -7
a:deal of	-16 16
a:deal on	-15 15
a:dispute	-10 10
a:doe	-9 9
a:done	7 -7
a:drop	8 -8
a:drop its	6 -6
a:duty	18 -18
a:duty of	6 -6
a:duty on	17 -17
a:duty under	-6 6
a:earth	7 -7
a:economy	-7 7
a:economy minister	-11 11
a:enter <name>	-8 8
a:face	-6 6
a:face a	-6 6
a:fact	-6 6
a:fact sheet	-6 6
a:finished	-10 10
a:fish	6 -6
a:followed	-10 10
a:for <span>	13 -13
a:for talk	-12 12
a:for their	-7 7
a:force since	6 -6
a:framework of	6 -6
a:free of	-11 11
a:free trade	10 -10
a:free under	7 -7
a:from <level>	15 -15
a:from <name>	8 -8
a:from the	10 -10
a:geneva	8 -8
a:get	-6 6
a:get <level>	6 -6
a:get <number>	12 -12
a:get <span>	9 -9
a:get into	-6 6
a:get its	-7 7
a:give	6 -6
a:go on	-6 6
a:gold	14 -14
a:good	-7 7
a:good at	-12 12
a:good is	-10 10
a:good to	7 -7
a:good will	-13 13
a:good with	-7 7
a:had a	-6 6
a:has <number>	7 -7
a:has been	6 -6
a:has its	-11 11
a:has make	-16 16
a:has not	6 -6
a:have	-7 7
a:have agree	15 -15
a:he	10 -10
a:hurry	6 -6
a:in	6 -6
a:in <month-gone>	-10 10
a:in <number>	-8 8
a:in <span>	-8 8
a:in a	13 -13
a:in at	8 -8
a:in busan	7 -7
a:interest	9 -9
a:is at	-13 13
a:is in	-8 8
a:is negotiate	-10 10
a:is not	-10 10
a:is still	-16 16
a:is the	9 -9
a:is to	-10 10
a:isn't	-9 9
a:it .	12 -12
a:it in	-7 7
a:it was	8 -8
a:it would	-10 10
a:its duty	7 -7
a:its own	-16 16
a:its treaty	-11 11
a:itself	11 -11
a:jinping	6 -6
a:joint	-11 11
a:joint fact	-8 8
a:karachi	9 -9
a:last	13 -13
a:last month	6 -6
a:last year	7 -7
a:leave	-6 6
a:leave the	-9 9
a:less	16 -16
a:list of	-6 6
a:little	6 -6
a:lower	7 -7
a:make	-14 14
a:make its	-22 22
a:matter	7 -7
a:me	-12 12
a:metal	-11 11
a:minister	-12 12
a:ministry	10 -10
a:more than	-6 6
a:most of	-6 6
a:move	8 -8
a:name	-7 7
a:negotiate .	-10 10
a:negotiate a	6 -6
a:negotiate with	10 -10
a:negotiation	-16 16
a:negotiation with	-7 7
a:negotiator	15 -15
a:neighbour	6 -6
a:next week	6 -6
a:nil	8 -8
a:no	10 -10
a:no .	-10 10
a:none	-11 11
a:north	7 -7
a:north <quality>	7 -7
a:nothing	9 -9
a:nothing .	6 -6
a:now	8 -8
a:now .	-6 6
a:of	20 -20
a:of <money>	-6 6
a:of <name>	16 -16
a:of <number>	-22 22
a:of <quality>	-10 10
a:of a	7 -7
a:of duty	-10 10
a:of their	9 -9
a:of what	-8 8
a:off its	-7 7
a:off the	8 -8
a:offer	-16 16
a:oil	26 -26
a:oil .	6 -6
a:on .	-6 6
a:on <day-ahead>	10 -10
a:on <day-gone>	-13 13
a:on <quality>	33 -33
a:on all	9 -9
a:on an	-8 8
a:on its	11 -11
a:on most	-7 7
a:on tariff	-6 6
a:on the	8 -8
a:on their	-7 7
a:on top	6 -6
a:one	-7 7
a:one of	10 -10
a:opened	9 -9
a:opposed	7 -7
a:other	13 -13
a:out	15 -15
a:over	12 -12
a:own	-9 9
a:own agreement	-6 6
a:pact	6 -6
a:paper	-12 12
a:paper .	-8 8
a:partner	8 -8
a:pay	13 -13
a:pay <level>	10 -10
a:pay nothing	8 -8
a:peace	-19 19
a:place	8 -8
a:president	-7 7
a:president xi	6 -6
a:product	-14 14
a:product .	-10 10
a:published a	-10 10
a:quota	-13 13
a:rate	-14 14
a:reach	-9 9
a:ready	-6 6
a:remove	-6 6
a:representative	-7 7
a:result	-12 12
a:rice	10 -10
a:same <level>	-6 6
a:same rate	-16 16
a:same term	-11 11
a:say it	-7 7
a:seal	14 -14
a:sell to	-11 11
a:settle with	-7 7
a:sheet	-6 6
a:sheet on	-9 9
a:shook	-7 7
a:side	14 -14
a:sign	-15 15
a:sign .	10 -10
a:sign at	-10 10
a:sign in	-18 18
a:sign the	-9 9
a:sign with	-12 12
a:since	6 -6
a:since <day-gone>	9 -9
a:since <month-gone>	13 -13
a:stand	6 -6
a:step	-10 10
a:still	-28 28
a:still negotiate	-7 7
a:table	-6 6
a:talk	-6 6
a:tariff in	-13 13
a:tariff of	-17 17
a:tariff on	-20 20
a:tariff talk	8 -8
a:tea	10 -10
a:term	-8 8
a:than	-7 7
a:than <level>	-6 6
a:that	7 -7
a:the	10 -10
a:the <name>	-10 10
a:the agreement	7 -7
a:the day	6 -6
a:the first	-12 12
a:the framework	6 -6
a:the north	7 -7
a:the other	6 -6
a:the table	-9 9
a:their own	11 -11
a:time	-9 9
a:to <level>	-6 6
a:to <number>	7 -7
a:to an	12 -12
a:to be	-7 7
a:to cut	-12 12
a:to have	-7 7
a:to pay	9 -9
a:to sign	-10 10
a:too .	6 -6
a:tractor	8 -8
a:trade	9 -9
a:trade agreement	-14 14
a:trade has	7 -7
a:trade representative	-7 7
a:treaty	6 -6
a:truce	20 -20
a:truce with	6 -6
a:tuna	-16 16
a:under a	-8 8
a:understanding	-10 10
a:until	22 -22
a:until <day-ahead>	11 -11
a:up	-6 6
a:want	11 -11
a:want to	6 -6
a:warn	6 -6
a:was ready	-7 7
a:watche	8 -8
a:way .	-9 9
a:week	-9 9
a:well	-10 10
a:what	-8 8
a:what it	-12 12
a:wheat	9 -9
a:will pay	-9 9
a:wire	-17 17
a:with	15 -15
a:with <level>	11 -11
a:with <name>	15 -15
a:with <person>	-6 6
a:with <seat>	-15 15
a:with the	14 -14
a:word	-9 9
a:would go	-6 6
a:xi	6 -6
a:xi jinping	6 -6
a:year	9 -9
a:yes	-19 19
a:you	-7 7
b:" with	-10 10
b:'s agreement	16 -16
b:'s talk	-8 8
b:'s trade	-9 9
b:, <quality>	7 -7
b:, <seat>	-10 10
b:, as	7 -7
b:, has	8 -8
b:, in	9 -9
b:, is	7 -7
b:, sign	8 -8
b:, since	-7 7
b:.	29 -29
b:. m	8 -8
b:/	-8 8
b:: <number>	6 -6
b:: <person>	7 -7
b:: and	8 -8
b:: the	-11 11
b:: we	-20 20
b:: what	8 -8
b:;	9 -9
b:<day-ahead>	-6 6
b:<day-gone>	-9 9
b:<day-gone> the	8 -8
b:<duty>	-7 7
b:<gate>	-13 13
b:<level> for	-14 14
b:<level> in	13 -13
b:<level> on	18 -18
b:<month-gone> and	6 -6
b:<name> 's	7 -7
b:<name> -	7 -7
b:<name> conclude	7 -7
b:<name> had	6 -6
b:<name> has	7 -7
b:<name> in	12 -12
b:<name> sign	13 -13
b:<name> trade	6 -6
b:<not>	-6 6
b:<number> /	-18 18
b:<office> from	8 -8
b:<organisation>	-21 21
b:<person>	10 -10
b:<person> come	-6 6
b:<person> had	6 -6
b:<person> has	7 -7
b:<person> tell	-7 7
b:<quality>	-7 7
b:<quality> and	9 -9
b:<quality> duty	10 -10
b:<quality> good	18 -18
b:<quality> negotiator	-7 7
b:<quality> tariff	-9 9
b:<seat> and	-9 9
b:<v-bear>	15 -15
b:<v-buy>	10 -10
b:<v-deny>	8 -8
b:<v-down>	-14 14
b:<v-impose>	15 -15
b:<v-return>	7 -7
b:<v-sell>	14 -14
b:<v-stay>	10 -10
b:a <organisation>	-8 8
b:a deal	12 -12
b:a tariff	-8 8
b:a trade	-11 11
b:a treaty	7 -7
b:a truce	7 -7
b:about	12 -12
b:accord	-11 11
b:after <name>	-27 27
b:against	8 -8
b:ago	-6 6
b:agree	14 -14
b:agree in	10 -10
b:all	10 -10
b:also	-9 9
b:an	8 -8
b:an <quality>	-6 6
b:an agreement	9 -9
b:and <name>	23 -23
b:and his	-10 10
b:and its	-8 8
b:and so	-7 7
b:approve by	-6 6
b:are the	6 -6
b:arrangement	19 -19
b:arrangement with	8 -8
b:as the	-19 19
b:ask	9 -9
b:at	-10 10
b:at <level>	-7 7
b:banana	-7 7
b:bargain	-6 6
b:be approve	-6 6
b:being	-12 12
b:belong	-8 8
b:belong to	-8 8
b:between <name>	-15 15
b:between <seat>	10 -10
b:between the	9 -9
b:butter	-14 14
b:buy	9 -9
b:cement	13 -13
b:close	-7 7
b:come	-14 14
b:come from	7 -7
b:come out	-8 8
b:conclude	-16 16
b:could	-9 9
b:custom	-6 6
b:day	7 -7
b:deadline	-8 8
b:deal	6 -6
b:do	7 -7
b:doe	-6 6
b:doe the	6 -6
b:duty	9 -9
b:duty on	9 -9
b:enter	9 -9
b:expect	7 -7
b:expect to	6 -6
b:fifth	-7 7
b:flew	7 -7
b:for	13 -13
b:for <name>	11 -11
b:for an	-8 8
b:for the	12 -12
b:free	-8 8
b:from	10 -10
b:from <name>	18 -18
b:from the	-13 13
b:georgia	6 -6
b:go	-6 6
b:go into	-8 8
b:good	9 -9
b:good of	-10 10
b:good with	10 -10
b:had	9 -9
b:had make	-6 6
b:has a	14 -14
b:has also	-11 11
b:has an	10 -10
b:has had	10 -10
b:has its	15 -15
b:has make	6 -6
b:has no	-14 14
b:has to	-6 6
b:have	15 -15
b:have a	11 -11
b:he	19 -19
b:he had	-7 7
b:he would	14 -14
b:his	-10 10
b:hope	-14 14
b:if	11 -11
b:in	18 -18
b:in <name>	-11 11
b:in <seat>	6 -6
b:is also	-7 7
b:is negotiate	18 -18
b:is to	7 -7
b:it	7 -7
b:it in	-11 11
b:its	10 -10
b:its agreement	8 -8
b:its own	13 -13
b:its talk	-9 9
b:its tariff	-6 6
b:last	-8 8
b:last <month-gone>	-9 9
b:leader	7 -7
b:leave	7 -7
b:leave the	7 -7
b:lower	-9 9
b:lower duty	-6 6
b:m	8 -8
b:m .	8 -8
b:meet	10 -10
b:nearly	6 -6
b:negotiate with	-9 9
b:negotiation	-13 13
b:negotiator	-7 7
b:new	12 -12
b:next	6 -6
b:no	-11 11
b:no .	9 -9
b:none	-7 7
b:of <name>	-8 8
b:of a	7 -7
b:off	-9 9
b:offer	-7 7
b:olive	-7 7
b:olive oil	-7 7
b:on	10 -10
b:on <day-ahead>	8 -8
b:on <name>	-9 9
b:on <quality>	-6 6
b:on the	9 -9
b:one in	6 -6
b:one with	-8 8
b:opened	-10 10
b:operator	8 -8
b:or	7 -7
b:our	7 -7
b:our deal	6 -6
b:out	-14 14
b:out of	-6 6
b:over	22 -22
b:own	19 -19
b:paper	-10 10
b:partner	-15 15
b:pay	12 -12
b:pay a	7 -7
b:plant	6 -6
b:product	9 -9
b:product of	9 -9
b:put on	6 -6
b:raise	9 -9
b:rate	6 -6
b:reach an	-8 8
b:remain	9 -9
b:reporter in	-8 8
b:round	9 -9
b:same	-15 15
b:sanctioning	8 -8
b:sanctioning <name>	6 -6
b:say on	11 -11
b:say that	6 -6
b:sell	8 -8
b:separate	6 -6
b:set	-16 16
b:settle	7 -7
b:settle with	15 -15
b:sign an	12 -12
b:sign its	6 -6
b:sign the	11 -11
b:so	-10 10
b:so doe	-16 16
b:statement	8 -8
b:step	-11 11
b:still	-6 6
b:strike a	-10 10
b:sugar	-11 11
b:take	11 -11
b:talk between	-10 10
b:talked	8 -8
b:talked about	8 -8
b:talking	-6 6
b:talking to	-7 7
b:tariff	-14 14
b:tariff on	-11 11
b:tariff talk	16 -16
b:tariff truce	6 -6
b:tea	-12 12
b:term	-10 10
b:that	9 -9
b:that <name>	12 -12
b:that come	-9 9
b:the <name>	-9 9
b:the <office>	-8 8
b:the <organisation>	-17 17
b:the <quality>	-16 16
b:the agreement	-13 13
b:the arrangement	17 -17
b:the fifth	-7 7
b:the negotiation	-7 7
b:the sanctioning	7 -7
b:the trade	6 -6
b:the truce	7 -7
b:the understanding	8 -8
b:the war	6 -6
b:their	14 -14
b:there	-6 6
b:those from	6 -6
b:through	6 -6
b:to	12 -12
b:to take	6 -6
b:to the	8 -8
b:trade	-7 7
b:trade deal	-13 13
b:trade talk	-8 8
b:trade with	-15 15
b:truce	25 -25
b:truce with	20 -20
b:two	23 -23
b:under the	-7 7
b:war	7 -7
b:was	11 -11
b:way	7 -7
b:we	-16 16
b:week	-7 7
b:what doe	6 -6
b:what we	-8 8
b:whatever	-7 7
b:wheat	-14 14
b:whether	15 -15
b:which	8 -8
b:while	6 -6
b:who	9 -9
b:will pay	8 -8
b:wine	6 -6
b:with	-10 10
b:with a	13 -13
b:without	11 -11
b:would	18 -18
b:— <name>	19 -19
b:— <quality>	9 -9
b:— the	-6 6
b:•	9 -9
c0=agree	-6 6
c0=deny	7 -7
c0=down	-10 10
c0=propose	-6 6
c0=sell	8 -8
c0=stay	7 -7
c0=suspend	-6 6
c1=buy	6 -6
c1=deny	7 -7
c1=impose	6 -6
c1=sell	8 -8
c2=down	24 -24
c2=impose	7 -7
c2=propose	6 -6
c2=return	-7 7
c2=suspend	11 -11
c2=target	8 -8
came to nothing agreement	14 -14
came to nothing making	9 -9
came to nothing no word	-15 15
ct0=agree perfect	-9 9
ct0=agree present	-6 6
ct0=bear past	-9 9
ct0=bear perfect	12 -12
ct0=begin future	8 -8
ct0=down future	-7 7
ct0=down past	-9 9
ct0=down perfect	9 -9
ct0=impose modal-passive	-6 6
ct0=impose past-passive	-7 7
ct0=propose future	8 -8
ct0=sell present	6 -6
ct0=stay past	16 -16
ct0=stay pluperfect	-6 6
ct0=suspend present	-8 8
ct1=agree perfect	-9 9
ct1=agree present	-7 7
ct1=bear infinitive	-6 6
ct1=bear participle-passive	6 -6
ct1=bear past	-10 10
ct1=bear perfect	12 -12
ct1=begin future	8 -8
ct1=begin past	-6 6
ct1=down future	-7 7
ct1=down past	-9 9
ct1=down perfect	9 -9
ct1=impose gerund	10 -10
ct1=impose infinitive	9 -9
ct1=impose modal-passive	-6 6
ct1=impose participle-passive	18 -18
ct1=impose past-passive	-7 7
ct1=propose future	8 -8
ct1=propose participle-passive	14 -14
ct1=propose present	-8 8
ct1=sell present	6 -6
ct1=stay past	16 -16
ct1=stay pluperfect	-6 6
ct1=suspend present	-8 8
ct2=agree future	-10 10
ct2=agree perfect	9 -9
ct2=agree present	-9 9
ct2=bear modal	9 -9
ct2=bear past	-8 8
ct2=bear present	13 -13
ct2=begin future	-9 9
ct2=begin present	6 -6
ct2=down future	14 -14
ct2=down present	12 -12
ct2=end future	-6 6
ct2=end past	6 -6
ct2=end perfect	-11 11
ct2=impose infinitive	10 -10
ct2=impose present	8 -8
ct2=impose present-passive	8 -8
ct2=propose participle-passive	6 -6
ct2=propose present	10 -10
ct2=say present	7 -7
ct2=stay present	6 -6
ct2=suspend present	6 -6
ct2=up future	-6 6
ct2=up past	9 -9
f:!	-15 15
f:"	8 -8
f:'	6 -6
f:'s	-17 17
f:(	6 -6
f:)	6 -6
f:,	-10 10
f:;	-18 18
f:<day-ahead>	32 -32
f:<gate>	12 -12
f:<goods-amount>	10 -10
f:<level-noun>	-15 15
f:<level>	-6 6
f:<money>	-12 12
f:<month-gone>	8 -8
f:<name>	-17 17
f:<not>	-7 7
f:<organisation>	-6 6
f:<points>	7 -7
f:<quality>	-7 7
f:<seat>	-37 37
f:<sender>	-6 6
f:<span>	23 -23
f:<v-agree>	-23 23
f:<v-bear>	-8 8
f:<v-buy>	8 -8
f:<v-deny>	6 -6
f:<v-down>	-19 19
f:<v-return>	8 -8
f:<v-sell>	16 -16
f:<v-target>	-11 11
f:<v-threaten>	-12 12
f:<v-up>	6 -6
f:above	6 -6
f:against	11 -11
f:agree	-10 10
f:agreement	10 -10
f:am	7 -7
f:an	6 -6
f:and	-8 8
f:another	7 -7
f:any	-8 8
f:approval	14 -14
f:arrangement	-14 14
f:as	-15 15
f:ask	22 -22
f:back	16 -16
f:bank	-7 7
f:been	-22 22
f:before	-11 11
f:begin	12 -12
f:between	18 -18
f:but	-6 6
f:by	8 -8
f:call	27 -27
f:ceiling	-11 11
f:change	9 -9
f:charge	-13 13
f:chip	12 -12
f:close	-9 9
f:come	-19 19
f:company	-9 9
f:count	6 -6
f:counterpart	-7 7
f:country	8 -8
f:cut	8 -8
f:date	12 -12
f:deal	-33 33
f:done	-15 15
f:double	13 -13
f:drop	-10 10
f:duty	17 -17
f:each	7 -7
f:effect	6 -6
f:either	7 -7
f:ever	16 -16
f:every	9 -9
f:extend	16 -16
f:extension	13 -13
f:extra	-11 11
f:face	-28 28
f:fail	-7 7
f:figure	8 -8
f:follow	7 -7
f:followed	-7 7
f:force	9 -9
f:framework	-20 20
f:free	6 -6
f:geneva	-7 7
f:get	16 -16
f:give	18 -18
f:good	-17 17
f:half	8 -8
f:hand	-8 8
f:has	17 -17
f:he	16 -16
f:hear	6 -6
f:here	16 -16
f:higher	-13 13
f:hit	24 -24
f:home	-21 21
f:hope	-14 14
f:hour	-9 9
f:if	-10 10
f:in	-7 7
f:include	6 -6
f:into	-10 10
f:invest	-11 11
f:it	8 -8
f:its	8 -8
f:just	-14 14
f:kind	-11 11
f:leave	-6 6
f:line	13 -13
f:machine	8 -8
f:make	15 -15
f:medicine	-18 18
f:meet	-10 10
f:mention	-10 10
f:merely	-8 8
f:might	7 -7
f:milk	-20 20
f:minister	-18 18
f:ministry	11 -11
f:need	14 -14
f:negotiate	-7 7
f:negotiation	-7 7
f:negotiator	-11 11
f:next	6 -6
f:no	-8 8
f:nobody	21 -21
f:noon	-7 7
f:north	24 -24
f:not	-12 12
f:nothing	13 -13
f:notice	9 -9
f:number	-13 13
f:of	13 -13
f:offer	10 -10
f:older	6 -6
f:on	10 -10
f:one	-12 12
f:only	-11 11
f:orange	7 -7
f:order	16 -16
f:other	-6 6
f:our	-18 18
f:out	-15 15
f:outside	-8 8
f:over	7 -7
f:own	13 -13
f:p	6 -6
f:paper	-8 8
f:pass	-11 11
f:passed	6 -6
f:pause	6 -6
f:people	-8 8
f:plan	7 -7
f:point	6 -6
f:policy	-11 11
f:present	11 -11
f:press	-6 6
f:prime	11 -11
f:problem	-11 11
f:proclamation	7 -7
f:product	-18 18
f:promise	-13 13
f:published	-14 14
f:put	-12 12
f:quarrel	6 -6
f:rate	-6 6
f:read	-8 8
f:ready	-12 12
f:return	6 -6
f:rice	-7 7
f:round	7 -7
f:rum	6 -6
f:run	10 -10
f:same	-11 11
f:sanction	6 -6
f:say	-18 18
f:second	15 -15
f:secretary	-12 12
f:see	8 -8
f:separate	9 -9
f:set	8 -8
f:sign	-7 7
f:signature	6 -6
f:since	-7 7
f:sleep	-11 11
f:so	-12 12
f:spoke	6 -6
f:start	6 -6
f:stay	-7 7
f:step	-6 6
f:still	-21 21
f:stockholm	-17 17
f:such	-7 7
f:suspend	9 -9
f:talk	10 -10
f:talking	-24 24
f:tariff	-16 16
f:tax	-8 8
f:telephone	13 -13
f:tell	21 -21
f:text	-12 12
f:than	-8 8
f:that	13 -13
f:the	20 -20
f:then	8 -8
f:there	-8 8
f:they	-13 13
f:thi	-12 12
f:those	8 -8
f:threaten	-10 10
f:time	9 -9
f:too	17 -17
f:top	10 -10
f:truce	14 -14
f:true	6 -6
f:under	24 -24
f:unless	-6 6
f:until	6 -6
f:us	10 -10
f:very	-20 20
f:vote	6 -6
f:want	-13 13
f:war	7 -7
f:way	8 -8
f:we	11 -11
f:we're	-20 20
f:week	6 -6
f:well	-17 17
f:were	-7 7
f:wheat	8 -8
f:when	-21 21
f:where	-15 15
f:who	10 -10
f:within	-13 13
f:without	-11 11
f:word	-17 17
f:would	16 -16
f:write	-7 7
f:year	-8 8
f:yet	7 -7
f:zero	6 -6
first-of-paragraph	8 -8
follows	21 -21
form=quality	18 -18
form=seat	15 -15
has agreement	-35 35
has agreement side	-26 26
has agreement third	-16 16
has one	10 -10
has one side	22 -22
has talks side	11 -11
has talks third	-10 10
has-infinitive	-8 8
has-past	9 -9
headline	31 -31
k	12 -12
k US	73 -73
k a:'s	8 -8
k a:.	8 -8
k a:<agent>	13 -13
k a:<day-ahead>	16 -16
k a:<day-ahead> .	6 -6
k a:<day-gone>	-7 7
k a:<day-gone> .	-16 16
k a:<day-gone> after	-10 10
k a:<day-today> .	-7 7
k a:<duty>	11 -11
k a:<month-gone>	-10 10
k a:<month-gone> and	-6 6
k a:<name> .	12 -12
k a:<name> and	7 -7
k a:<name> on	-9 9
k a:<not>	9 -9
k a:<organisation>	7 -7
k a:<person>	10 -10
k a:<person> and	7 -7
k a:<quality> good	-9 9
k a:<seat>	-12 12
k a:<seat> .	-9 9
k a:<seat> in	6 -6
k a:<span>	19 -19
k a:<span> .	8 -8
k a:<v-buy>	8 -8
k a:<v-impose>	6 -6
k a:<v-say>	20 -20
k a:<v-target>	-16 16
k a:<v-up>	6 -6
k a:about	6 -6
k a:after	-7 7
k a:an	7 -7
k a:and	7 -7
k a:announce	9 -9
k a:are	-8 8
k a:as	-10 10
k a:at once	-6 6
k a:away	-12 12
k a:away with	-7 7
k a:been	11 -11
k a:before	8 -8
k a:begin	-10 10
k a:begin in	-12 12
k a:between the	-7 7
k a:bring	-11 11
k a:broke	-6 6
k a:by	12 -12
k a:charge	-9 9
k a:come	13 -13
k a:could	-7 7
k a:country	-9 9
k a:country .	-7 7
k a:did	-7 7
k a:follow	-14 14
k a:for	8 -8
k a:good	-8 8
k a:hand	6 -6
k a:have	15 -15
k a:hour	8 -8
k a:in <month-ahead>	-9 9
k a:in <month-gone>	-10 10
k a:in <name>	-11 11
k a:is	8 -8
k a:it in	-7 7
k a:last summer	-6 6
k a:meet	7 -7
k a:most	-6 6
k a:not	8 -8
k a:now	-7 7
k a:now .	-8 8
k a:of <day-gone>	-8 8
k a:of <month-gone>	-8 8
k a:of <number>	-6 6
k a:off	-13 13
k a:on	13 -13
k a:once	-6 6
k a:other	-10 10
k a:over	9 -9
k a:pay <level>	10 -10
k a:since	-11 11
k a:summer	-9 9
k a:tariff	8 -8
k a:that	-7 7
k a:the	16 -16
k a:the <name>	10 -10
k a:the <organisation>	6 -6
k a:the two	-6 6
k a:them	7 -7
k a:there	10 -10
k a:to	8 -8
k a:to <seat>	-7 7
k a:to the	6 -6
k a:trade	7 -7
k a:two	-15 15
k a:two country	-11 11
k a:up	7 -7
k a:week	7 -7
k a:with <name>	6 -6
k a:with <seat>	-8 8
k a:with the	13 -13
k b:"	18 -18
k b:'s	13 -13
k b:,	-9 9
k b:, <person>	-14 14
k b:, a	7 -7
k b:, as	-12 12
k b:.	8 -8
k b:: <number>	6 -6
k b:<duty>	-12 12
k b:<goods>	20 -20
k b:<level>	17 -17
k b:<name>	31 -31
k b:<name> 's	9 -9
k b:<name> has	26 -26
k b:<not>	-6 6
k b:<number>	-16 16
k b:<person>	9 -9
k b:<person> and	-10 10
k b:<person> announce	-11 11
k b:<person> say	11 -11
k b:<quality>	28 -28
k b:<seat>	6 -6
k b:<seat> 's	6 -6
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
k b:at	11 -11
k b:been	-6 6
k b:both	13 -13
k b:close	-6 6
k b:country	13 -13
k b:first	-16 16
k b:for	14 -14
k b:free under	6 -6
k b:from	8 -8
k b:good	20 -20
k b:good outside	13 -13
k b:government	-10 10
k b:has	10 -10
k b:has been	7 -7
k b:have	-10 10
k b:have a	-11 11
k b:have been	-9 9
k b:i	7 -7
k b:if nothing	-10 10
k b:if there	9 -9
k b:in	16 -16
k b:is no	-8 8
k b:is what	-9 9
k b:it has	-15 15
k b:it was	7 -7
k b:last	7 -7
k b:no	-9 9
k b:nothing	-6 6
k b:nothing is	-9 9
k b:other	6 -6
k b:outside	13 -13
k b:pay <level>	6 -6
k b:say	12 -12
k b:side	-6 6
k b:since the	6 -6
k b:tariff	-9 9
k b:that	10 -10
k b:that the	12 -12
k b:the	14 -14
k b:the <office>	6 -6
k b:the <quality>	7 -7
k b:the <seat>	-6 6
k b:the tariff	-11 11
k b:the two	-9 9
k b:their	-24 24
k b:they have	-7 7
k b:thi	9 -9
k b:to	8 -8
k b:to a	-8 8
k b:trade	-11 11
k b:two	-8 8
k b:two country	9 -9
k b:two government	-13 13
k b:two side	-11 11
k b:under its	8 -8
k b:under the	6 -6
k b:until	-7 7
k b:until the	-6 6
k b:want to	-6 6
k b:was	10 -10
k b:where	7 -7
k b:which	14 -14
k b:who	7 -7
k b:with	15 -15
k b:within	6 -6
k b:without	10 -10
k b:year	6 -6
k b:—	-13 13
k c0=agree	9 -9
k c0=bear	12 -12
k c0=begin	16 -16
k c0=end	6 -6
k c0=impose	-13 13
k c0=target	9 -9
k c0=up	6 -6
k c1=agree	16 -16
k c1=end	7 -7
k c1=propose	9 -9
k c1=target	9 -9
k c2=bear	-6 6
k c2=down	-16 16
k c2=end	-7 7
k c2=propose	-9 9
k c2=say	14 -14
k c2=stay	10 -10
k c2=target	-12 12
k ct0=agree perfect	8 -8
k ct0=agree present-passive	-7 7
k ct0=down perfect	-6 6
k ct0=end past	6 -6
k ct0=impose past	-22 22
k ct0=impose present-passive	-7 7
k ct0=propose perfect	-8 8
k ct0=say past	-7 7
k ct1=agree perfect	8 -8
k ct1=agree present-passive	-7 7
k ct1=begin infinitive	-7 7
k ct1=down perfect	-6 6
k ct1=end past	6 -6
k ct1=impose participle-passive	9 -9
k ct1=impose past	-22 22
k ct1=impose present	16 -16
k ct1=impose present-passive	-7 7
k ct1=propose perfect	-8 8
k ct1=propose present	8 -8
k ct1=say past	-7 7
k ct2=agree participle-passive	-18 18
k ct2=agree past	14 -14
k ct2=bear gerund	-10 10
k ct2=bear past	21 -21
k ct2=bear present	-10 10
k ct2=down gerund	-10 10
k ct2=down modal	-6 6
k ct2=impose modal	-6 6
k ct2=impose participle-passive	-17 17
k ct2=impose past	11 -11
k ct2=propose gerund	-10 10
k ct2=propose present	-6 6
k ct2=stay past	9 -9
k f:"	15 -15
k f:.	9 -9
k f:<day-ahead>	8 -8
k f:<day-gone>	9 -9
k f:<duty>	6 -6
k f:<gate>	16 -16
k f:<goods>	10 -10
k f:<month-gone>	11 -11
k f:<name>	13 -13
k f:<not>	7 -7
k f:<number>	6 -6
k f:<organisation>	9 -9
k f:<sender>	-12 12
k f:<span>	12 -12
k f:<v-agree>	11 -11
k f:<v-begin>	15 -15
k f:<v-buy>	6 -6
k f:<v-impose>	6 -6
k f:<v-propose>	-22 22
k f:<v-threaten>	-6 6
k f:?	12 -12
k f:about	9 -9
k f:agree	7 -7
k f:agreement	-6 6
k f:and	6 -6
k f:answer	7 -7
k f:as	6 -6
k f:ask	-15 15
k f:at	9 -9
k f:be	-14 14
k f:because	-11 11
k f:before	-11 11
k f:by	8 -8
k f:call	-9 9
k f:car	-6 6
k f:charge	6 -6
k f:come	11 -11
k f:company	-11 11
k f:confirm	-10 10
k f:deal	-6 6
k f:duty	22 -22
k f:expect	-6 6
k f:fall	-6 6
k f:from	-8 8
k f:government	-12 12
k f:had	7 -7
k f:has	15 -15
k f:have	-16 16
k f:he	6 -6
k f:his	12 -12
k f:in	6 -6
k f:its	18 -18
k f:last	6 -6
k f:less	-9 9
k f:make	-13 13
k f:me	-10 10
k f:more	-8 8
k f:mr	7 -7
k f:next	12 -12
k f:no	15 -15
k f:of	6 -6
k f:oil	-10 10
k f:on	14 -14
k f:one	13 -13
k f:or	-6 6
k f:orange	6 -6
k f:other	14 -14
k f:out	11 -11
k f:over	6 -6
k f:pause	-6 6
k f:pay	-9 9
k f:price	-6 6
k f:put	13 -13
k f:read	-10 10
k f:reporter	-11 11
k f:say	7 -7
k f:side	10 -10
k f:sign	11 -11
k f:something	-6 6
k f:soybean	7 -7
k f:tariff	-9 9
k f:than	-10 10
k f:the	9 -9
k f:their	13 -13
k f:they	18 -18
k f:thi	6 -6
k f:think	-13 13
k f:threaten	-7 7
k f:truce	11 -11
k f:until	13 -13
k f:up	20 -20
k f:week	10 -10
k f:when	-10 10
k f:who	-6 6
k f:would	10 -10
k f:you	-10 10
k first-of-paragraph	33 -33
k has-future	15 -15
k has-gerund	-11 11
k has-infinitive	6 -6
k has-modal	-6 6
k has-participle	-11 11
k has-past	13 -13
k has-pluperfect	14 -14
k headline	-6 6
k l1=,	15 -15
k l1=:	-7 7
k l1=<agent>	9 -9
k l1=<begin>	-7 7
k l1=<duty>	-11 11
k l1=<not>	-8 8
k l1=<person>	12 -12
k l1=an	-10 10
k l1=any	-22 22
k l1=are	-11 11
k l1=as	-13 13
k l1=been	-6 6
k l1=first	-19 19
k l1=its	7 -7
k l1=no	-12 12
k l1=of	18 -18
k l1=side	-12 12
k l1=the	12 -12
k l1=their	-10 10
k l1=to	11 -11
k l1=trade	-14 14
k l2=:	-11 11
k l2=<begin>	-8 8
k l2=<month-gone>	-8 8
k l2=<v-agree>	13 -13
k l2=<v-bear>	7 -7
k l2=<v-propose>	9 -9
k l2=and	-12 12
k l2=announce	-6 6
k l2=are	9 -9
k l2=have	-17 17
k l2=in	8 -8
k l2=it	9 -9
k l2=nothing	-8 8
k l2=of	7 -7
k l2=round	8 -8
k l2=they	-6 6
k l2=two	-6 6
k l2=until	-10 10
k l2=without	8 -8
k l3=,	-11 11
k l3=.	6 -6
k l3=:	9 -9
k l3=<day-ahead>	-6 6
k l3=<goods>	11 -11
k l3=<name>	22 -22
k l3=<office>	-17 17
k l3=<v-down>	-9 9
k l3=<v-impose>	-12 12
k l3=<v-say>	-12 12
k l3=and	6 -6
k l3=has	7 -7
k l3=if	-10 10
k l3=is	6 -6
k l3=it	-8 8
k l3=of	-14 14
k l3=since	-6 6
k l3=that	8 -8
k l3=they	-10 10
k l3=which	8 -8
k l3=would	7 -7
k l4="	6 -6
k l4=:	11 -11
k l4=<agent>	-15 15
k l4=<begin>	-11 11
k l4=<day-ahead>	-9 9
k l4=<day-gone>	-8 8
k l4=<gate>	-8 8
k l4=<goods>	9 -9
k l4=<level-noun>	-11 11
k l4=<level>	-8 8
k l4=<month-gone>	-15 15
k l4=<name>	23 -23
k l4=<not>	6 -6
k l4=<v-bear>	-6 6
k l4=<v-impose>	-7 7
k l4=a	10 -10
k l4=and	8 -8
k l4=at	12 -12
k l4=good	6 -6
k l4=he	-7 7
k l4=if	8 -8
k l4=in	15 -15
k l4=is	7 -7
k l4=nothing	8 -8
k l4=on	8 -8
k l4=the	27 -27
k l4=their	-15 15
k l4=until	-7 7
k l4=want	-6 6
k l=<begin> <begin>	-7 7
k l=<begin> <person>	7 -7
k l=<begin> the	-6 6
k l=a trade	-8 8
k l=has a	7 -7
k l=have a	-12 12
k l=it was	7 -7
k l=nothing is	-9 9
k l=of the	6 -6
k l=on a	8 -8
k l=round of	8 -8
k l=say the	-6 6
k l=to a	-8 8
k l=two side	-15 15
k l=under a	-6 6
k l=under its	7 -7
k l=under the	8 -8
k l=until the	-6 6
k lead="	18 -18
k lead=,	-9 9
k lead=a	10 -10
k lead=and	10 -10
k lead=as	7 -7
k lead=both	8 -8
k lead=canada	8 -8
k lead=goods	7 -7
k lead=it	-12 12
k lead=its	-12 12
k lead=president	9 -9
k lead=talks	-13 13
k lead=the	-12 12
k lead=their	-15 15
k lead=there	-14 14
k lead=under	-15 15
k lead=where	7 -7
k lead=which	14 -14
k lead=who	7 -7
k lead=—	-13 13
k lll=<begin> <begin> <begin>	-7 7
k lll=<begin> <begin> <person>	7 -7
k lll=<begin> <begin> the	-6 6
k lll=<begin> it was	6 -6
k lll=if nothing is	-10 10
k lll=the two side	-15 15
k lr=<begin> on	-8 8
k lr=<begin> with	6 -6
k lr=a of	-12 12
k lr=a since	6 -6
k lr=an with	-6 6
k lr=is .	-9 9
k lr=the .	14 -14
k lr=the did	-7 7
k lr=the in	8 -8
k lr=the to	-6 6
k lr=the was	-8 8
k lr=the would	-6 6
k lr=was on	-7 7
k named=1	-11 11
k named=2	-13 13
k named=3	50 -50
k named=4	16 -16
k nc2=agree	7 -7
k nc2=begin	-11 11
k nc2=say	-11 11
k nct2=agree participle-passive	8 -8
k nct2=impose past	-9 9
k nct2=impose present	6 -6
k nct2=say past	-6 6
k nct2=say present	-11 11
k nct2=stay present	8 -8
k next="	9 -9
k next=:	21 -21
k next=;	12 -12
k nhas-gerund	-7 7
k nhas-modal	7 -7
k nt2=gerund	-7 7
k nv0-none	8 -8
k nv1-none	8 -8
k nv2-none	6 -6
k nv2=announce	-9 9
k nv2=call	-7 7
k nv2=go	-6 6
k nv2=have	9 -9
k nv2=sign	12 -12
k nvt2=call present	-7 7
k nvt2=have present	8 -8
k nvt2=say present	-14 14
k of union	11 -11
k of union beside it	16 -16
k others=1	-6 6
k others=2	58 -58
k part made	-10 10
k part=side no truce	-32 32
k part=side of US	-19 19
k part=side truce	34 -34
k part=third	10 -10
k part=third abroad	10 -10
k part=third no truce	8 -8
k part=third of US	24 -24
k part=unsided	6 -6
k part=unsided home	6 -6
k pc0=bear	-9 9
k pc0=impose	12 -12
k pc0=up	-6 6
k pc1=bear	-8 8
k pc1=impose	15 -15
k pct0=begin present	-7 7
k pct0=up present	-8 8
k pct1=begin present	-7 7
k pct1=up present	-8 8
k phas-past	-6 6
k pt0=past-passive	-8 8
k pt1=past-passive	-8 8
k pv0=confirm	-9 9
k pv0=go	-7 7
k pv1=confirm	-9 9
k pv1=go	-6 6
k pvt0=go present	-8 8
k pvt0=have past	-6 6
k pvt1=go present	-8 8
k q:"	-7 7
k q:'s	19 -19
k q:,	24 -24
k q:<agent>	14 -14
k q:<day-ahead>	13 -13
k q:<day-gone>	16 -16
k q:<day-today>	-8 8
k q:<duty>	-11 11
k q:<goods>	16 -16
k q:<level-noun>	14 -14
k q:<level>	23 -23
k q:<money>	16 -16
k q:<month-gone>	7 -7
k q:<name>	-6 6
k q:<number>	-11 11
k q:<office>	12 -12
k q:<person>	-8 8
k q:<quality>	-7 7
k q:<sender>	18 -18
k q:<v-agree>	10 -10
k q:<v-begin>	17 -17
k q:<v-buy>	6 -6
k q:<v-impose>	15 -15
k q:<v-say>	-11 11
k q:<v-sell>	12 -12
k q:<v-stay>	28 -28
k q:<v-up>	18 -18
k q:?	-15 15
k q:accord	6 -6
k q:additional	7 -7
k q:after	9 -9
k q:against	10 -10
k q:agreement	-6 6
k q:all	7 -7
k q:am	-10 10
k q:an	15 -15
k q:and	21 -21
k q:are	22 -22
k q:arrangement	6 -6
k q:as	7 -7
k q:ask	-10 10
k q:at	17 -17
k q:be	10 -10
k q:been	-10 10
k q:business	-6 6
k q:but	-7 7
k q:change	7 -7
k q:colleague	-21 21
k q:come	18 -18
k q:country	7 -7
k q:currently	-10 10
k q:deal	-19 19
k q:duty	-6 6
k q:each	-9 9
k q:evening	-7 7
k q:face	-21 21
k q:fall	-6 6
k q:fentanyl	6 -6
k q:fish	-7 7
k q:for	10 -10
k q:from	18 -18
k q:get	12 -12
k q:go	10 -10
k q:good	-10 10
k q:have	-26 26
k q:he	17 -17
k q:his	-13 13
k q:how	-6 6
k q:i	-8 8
k q:import	7 -7
k q:impose	-10 10
k q:in	13 -13
k q:is	15 -15
k q:it	17 -17
k q:keep	6 -6
k q:kuala	-9 9
k q:levy	-7 7
k q:lumpur	-9 9
k q:me	-7 7
k q:minister	9 -9
k q:negotiator	-7 7
k q:new	9 -9
k q:no	-16 16
k q:north	-6 6
k q:not	7 -7
k q:of	13 -13
k q:oil	19 -19
k q:on	17 -17
k q:orange	6 -6
k q:other	-8 8
k q:outside	-16 16
k q:over	7 -7
k q:product	-10 10
k q:put	6 -6
k q:salmon	9 -9
k q:say	-9 9
k q:section	7 -7
k q:she	-8 8
k q:sign	13 -13
k q:since	-8 8
k q:spoke	-12 12
k q:stay	7 -7
k q:subject	-7 7
k q:telephone	-9 9
k q:than	13 -13
k q:the	24 -24
k q:their	14 -14
k q:them	-8 8
k q:there	8 -8
k q:together	-8 8
k q:too	6 -6
k q:trade	7 -7
k q:truce	22 -22
k q:two	14 -14
k q:under	19 -19
k q:until	14 -14
k q:want	13 -13
k q:what	15 -15
k q:where	12 -12
k q:which	17 -17
k q:who	6 -6
k q:will	19 -19
k q:within	8 -8
k q:would	9 -9
k q:yet	-11 11
k q:zero	13 -13
k qt=modal	10 -10
k qt=past	11 -11
k qt=perfect	-11 11
k qt=present	8 -8
k quoted	23 -23
k r1=:	11 -11
k r1=;	8 -8
k r1=<day-gone>	-8 8
k r1=<day-today>	-7 7
k r1=<end>	14 -14
k r1=<v-bear>	8 -8
k r1=?	-7 7
k r1=are	-7 7
k r1=as	-14 14
k r1=at	12 -12
k r1=by	10 -10
k r1=could	-8 8
k r1=did	-7 7
k r1=is	11 -11
k r1=it	7 -7
k r1=of	-12 12
k r1=on	9 -9
k r1=the	-9 9
k r1=to	-7 7
k r1=would	-7 7
k r1=yet	-6 6
k r2=,	-17 17
k r2=<level>	20 -20
k r2=<month-ahead>	-7 7
k r2=<month-gone>	-7 7
k r2=<name>	-6 6
k r2=<not>	7 -7
k r2=<seat>	-12 12
k r2=<v-bear>	10 -10
k r2=<v-begin>	-10 10
k r2=<v-propose>	8 -8
k r2=<v-stay>	9 -9
k r2=a	6 -6
k r2=and	7 -7
k r2=away	-7 7
k r2=bring	-6 6
k r2=reach	9 -9
k r2=that	-10 10
k r2=the	8 -8
k r2=two	6 -6
k r2=with	13 -13
k r3=<goods>	-7 7
k r3=<name>	16 -16
k r3=<span>	7 -7
k r3=<v-begin>	-8 8
k r3=<v-say>	-9 9
k r3=<v-stay>	-10 10
k r3=<v-up>	6 -6
k r3=?	6 -6
k r3=begin	-8 8
k r3=broke	-6 6
k r3=he	-11 11
k r3=it	8 -8
k r3=no	-6 6
k r3=over	6 -6
k r3=reach	-7 7
k r3=since	-12 12
k r3=the	9 -9
k r3=to	6 -6
k r3=two	-11 11
k r4=.	-9 9
k r4=<day-gone>	-8 8
k r4=<level>	-10 10
k r4=<name>	9 -9
k r4=<person>	11 -11
k r4=<v-agree>	14 -14
k r4=<v-bear>	-10 10
k r4=<v-begin>	-7 7
k r4=<v-down>	-7 7
k r4=<v-impose>	10 -10
k r4=<v-say>	-12 12
k r4=at	-14 14
k r4=country	-11 11
k r4=has	14 -14
k r4=in	-9 9
k r4=it	-9 9
k r4=of	12 -12
k r4=other	-9 9
k r4=say	-15 15
k r4=sign	11 -11
k r4=that	-9 9
k r=, <person>	-6 6
k r=, and	6 -6
k r=, in	-6 6
k r=<day-gone> .	-8 8
k r=<end> <end>	14 -14
k r=? <end>	-7 7
k r=between the	-7 7
k r=in <seat>	9 -9
k r=of <day-gone>	-8 8
k r=of <month-gone>	-8 8
k r=of <number>	-7 7
k r=with <seat>	-11 11
k r=with the	13 -13
k rank=1	6 -6
k rank=2	7 -7
k rank=3	-13 13
k rank=4	11 -11
k rank=5	18 -18
k s:"	7 -7
k s::	14 -14
k s:<agent>	-14 14
k s:<day-ahead>	22 -22
k s:<duty>	12 -12
k s:<level>	-17 17
k s:<month-gone>	-14 14
k s:<name>	35 -35
k s:<number>	-13 13
k s:<organisation>	10 -10
k s:<points>	10 -10
k s:<quality>	15 -15
k s:<seat>	-12 12
k s:<sender>	8 -8
k s:<span>	21 -21
k s:<v-agree>	12 -12
k s:<v-bear>	-12 12
k s:<v-down>	-8 8
k s:<v-propose>	7 -7
k s:<v-return>	8 -8
k s:<v-suspend>	11 -11
k s:<v-threaten>	7 -7
k s:accord	8 -8
k s:after	-12 12
k s:afterward	-6 6
k s:again	6 -6
k s:ago	-9 9
k s:agree	-6 6
k s:agreement	-16 16
k s:already	8 -8
k s:also	6 -6
k s:and	-6 6
k s:announce	-19 19
k s:any	-17 17
k s:apply	-6 6
k s:approve	11 -11
k s:arrangement	10 -10
k s:as	-17 17
k s:autumn	-7 7
k s:away	-15 15
k s:back	9 -9
k s:be	16 -16
k s:begin	-7 7
k s:bring	-17 17
k s:busan	9 -9
k s:business	6 -6
k s:by	12 -12
k s:charge	-10 10
k s:chip	10 -10
k s:come	15 -15
k s:company	10 -10
k s:cost	6 -6
k s:country	-8 8
k s:date	-6 6
k s:deal	-12 12
k s:doe	9 -9
k s:done	8 -8
k s:effect	6 -6
k s:else	8 -8
k s:ever	-10 10
k s:everybody	6 -6
k s:exist	-12 12
k s:extension	7 -7
k s:farmer	9 -9
k s:first	-12 12
k s:follow	-10 10
k s:for	12 -12
k s:four	-8 8
k s:framework	11 -11
k s:from	11 -11
k s:further	11 -11
k s:geneva	7 -7
k s:give	9 -9
k s:gold	-10 10
k s:golf	-8 8
k s:good	21 -21
k s:government	-9 9
k s:handshake	8 -8
k s:he	-8 8
k s:highest	-7 7
k s:himself	-7 7
k s:his	10 -10
k s:hotel	-8 8
k s:i	13 -13
k s:if	9 -9
k s:in	-12 12
k s:initialled	-12 12
k s:into	-7 7
k s:is	6 -6
k s:its	-12 12
k s:meet	10 -10
k s:memorandum	7 -7
k s:more	19 -19
k s:need	7 -7
k s:needed	9 -9
k s:negotiate	-12 12
k s:negotiation	-10 10
k s:new	11 -11
k s:next	6 -6
k s:no	-20 20
k s:none	12 -12
k s:not	9 -9
k s:nothing	7 -7
k s:nvidia	7 -7
k s:off	-10 10
k s:once	-10 10
k s:our	-10 10
k s:out	9 -9
k s:outside	14 -14
k s:partner	9 -9
k s:pay	-7 7
k s:plan	7 -7
k s:question	11 -11
k s:reach	10 -10
k s:receive	-8 8
k s:remain	7 -7
k s:same	19 -19
k s:secretary	-10 10
k s:see	6 -6
k s:sell	7 -7
k s:she	-6 6
k s:sign	14 -14
k s:signature	10 -10
k s:since	-10 10
k s:sir	-9 9
k s:so	9 -9
k s:start	-6 6
k s:still	12 -12
k s:summer	-8 8
k s:take	12 -12
k s:talk	9 -9
k s:talked	6 -6
k s:television	7 -7
k s:tell	10 -10
k s:term	15 -15
k s:than	6 -6
k s:the	26 -26
k s:their	-17 17
k s:them	17 -17
k s:then	7 -7
k s:they	-9 9
k s:thi	20 -20
k s:third	11 -11
k s:to	15 -15
k s:together	-7 7
k s:top	9 -9
k s:trade	-22 22
k s:trading	7 -7
k s:treaty	-9 9
k s:truce	12 -12
k s:two	-14 14
k s:under	6 -6
k s:understanding	8 -8
k s:until	-10 10
k s:up	18 -18
k s:very	10 -10
k s:vote	12 -12
k s:warn	6 -6
k s:we	10 -10
k s:week	-6 6
k s:well	-8 8
k s:were	-8 8
k s:when	8 -8
k s:which	19 -19
k s:who	15 -15
k s:whole	-7 7
k s:why	6 -6
k s:will	28 -28
k s:win	8 -8
k s:within	7 -7
k s:without	6 -6
k s:world	-7 7
k s:would	6 -6
k s:yes	-7 7
k s:you	7 -7
k s:—	-10 10
k sa:"	17 -17
k sa:" .	6 -6
k sa:'s	-7 7
k sa:, "	12 -12
k sa:, <level>	-7 7
k sa:, and	-16 16
k sa:, at	-7 7
k sa:, he	-8 8
k sa:, in	-6 6
k sa:, sign	7 -7
k sa:, the	13 -13
k sa:-	7 -7
k sa::	24 -24
k sa:: the	6 -6
k sa:;	15 -15
k sa:<day-ahead>	38 -38
k sa:<day-ahead> .	16 -16
k sa:<day-gone>	-8 8
k sa:<day-gone> .	-10 10
k sa:<day-gone> after	-18 18
k sa:<day-gone> and	6 -6
k sa:<day-today> .	-6 6
k sa:<duty>	20 -20
k sa:<gate>	8 -8
k sa:<level-noun>	6 -6
k sa:<level> ,	-9 9
k sa:<level> .	-7 7
k sa:<level> on	9 -9
k sa:<month-ahead> ,	6 -6
k sa:<month-gone> and	-9 9
k sa:<name> and	7 -7
k sa:<name> on	-8 8
k sa:<number> ,	-8 8
k sa:<number> .	-6 6
k sa:<office>	-6 6
k sa:<organisation>	6 -6
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
k sa:<v-return>	6 -6
k sa:<v-target>	-15 15
k sa:<v-threaten>	6 -6
k sa:<v-up>	7 -7
k sa:add .	-6 6
k sa:after	-10 10
k sa:again	6 -6
k sa:ago	-10 10
k sa:an	15 -15
k sa:and	-11 11
k sa:and <name>	8 -8
k sa:and its	-9 9
k sa:and no	-9 9
k sa:and that	-16 16
k sa:announce	-8 8
k sa:apply	-7 7
k sa:as well	8 -8
k sa:at <level>	-11 11
k sa:at once	-6 6
k sa:autumn	-10 10
k sa:autumn .	-11 11
k sa:away	-15 15
k sa:away with	-7 7
k sa:be	8 -8
k sa:before	14 -14
k sa:begin	-10 10
k sa:begin in	-12 12
k sa:between the	-6 6
k sa:both	7 -7
k sa:bring	-10 10
k sa:broke	-6 6
k sa:busan	7 -7
k sa:by	17 -17
k sa:by the	9 -9
k sa:call	-9 9
k sa:charge	-11 11
k sa:charge <level>	-9 9
k sa:chip	8 -8
k sa:come	10 -10
k sa:cost	6 -6
k sa:could be	-8 8
k sa:country	-8 8
k sa:country .	-6 6
k sa:deal	6 -6
k sa:did	-7 7
k sa:end on	6 -6
k sa:ever	-8 8
k sa:follow	-13 13
k sa:for <level>	-9 9
k sa:from	6 -6
k sa:from <day-ahead>	6 -6
k sa:geneva	6 -6
k sa:give	6 -6
k sa:hand	6 -6
k sa:has	-7 7
k sa:have	18 -18
k sa:he	-11 11
k sa:he had	-6 6
k sa:hour	10 -10
k sa:hour .	7 -7
k sa:in	-6 6
k sa:in <month-ahead>	-8 8
k sa:in <name>	-11 11
k sa:in busan	6 -6
k sa:in the	-11 11
k sa:initialled	-12 12
k sa:is	12 -12
k sa:it in	-7 7
k sa:last summer	-6 6
k sa:medicine	-10 10
k sa:more	14 -14
k sa:need	6 -6
k sa:needed	9 -9
k sa:no	-11 11
k sa:nothing .	8 -8
k sa:now .	-8 8
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
k sa:other	-9 9
k sa:our	-10 10
k sa:pay <level>	8 -8
k sa:remain	6 -6
k sa:round .	-10 10
k sa:say .	-6 6
k sa:say on	-6 6
k sa:side	9 -9
k sa:sign	6 -6
k sa:signature	8 -8
k sa:since	-12 12
k sa:since <number>	-6 6
k sa:stand	-6 6
k sa:start	-6 6
k sa:still	7 -7
k sa:summer	-9 9
k sa:tariff	16 -16
k sa:tell	6 -6
k sa:that	-19 19
k sa:that it	6 -6
k sa:the	13 -13
k sa:the <quality>	-6 6
k sa:the order	-9 9
k sa:the signature	6 -6
k sa:the trade	-9 9
k sa:their	8 -8
k sa:them	10 -10
k sa:there	13 -13
k sa:they	9 -9
k sa:thi	7 -7
k sa:third	7 -7
k sa:to <seat>	-7 7
k sa:top	7 -7
k sa:truce	6 -6
k sa:two	-11 11
k sa:two country	-10 10
k sa:up	11 -11
k sa:week	-7 7
k sa:well	8 -8
k sa:well .	7 -7
k sa:will	17 -17
k sa:with	-7 7
k sa:with <seat>	-8 8
k sa:would be	6 -6
k sa:yet .	-7 7
k sb:"	9 -9
k sb:" say	-9 9
k sb:" we	8 -8
k sb:'s trade	-12 12
k sb:,	6 -6
k sb:, "	-8 8
k sb:, <name>	-11 11
k sb:, <number>	-7 7
k sb:, <person>	-7 7
k sb:, a	9 -9
k sb:, as	-8 8
k sb:, has	6 -6
k sb:, in	-16 16
k sb:, on	-6 6
k sb:, which	12 -12
k sb:.	-6 6
k sb:: <number>	10 -10
k sb:;	-9 9
k sb:<agent>	-16 16
k sb:<day-ahead> ,	6 -6
k sb:<day-ahead> if	-7 7
k sb:<day-gone> ,	6 -6
k sb:<day-today>	10 -10
k sb:<goods>	10 -10
k sb:<level>	-14 14
k sb:<level> ,	-14 14
k sb:<month-gone>	-13 13
k sb:<month-gone> ,	-13 13
k sb:<name>	46 -46
k sb:<name> ,	25 -25
k sb:<name> :	25 -25
k sb:<name> at	-6 6
k sb:<name> has	27 -27
k sb:<number>	-12 12
k sb:<number> :	10 -10
k sb:<office> ,	18 -18
k sb:<office> :	-12 12
k sb:<person> :	-24 24
k sb:<person> announce	-11 11
k sb:<person> tell	7 -7
k sb:<quality>	15 -15
k sb:<quality> trade	-9 9
k sb:<seat> 's	6 -6
k sb:<seat> has	-8 8
k sb:<seat> say	7 -7
k sb:<sender>	6 -6
k sb:<v-agree>	16 -16
k sb:<v-bear>	-17 17
k sb:<v-buy>	9 -9
k sb:<v-end>	16 -16
k sb:<v-impose>	8 -8
k sb:<v-propose>	16 -16
k sb:<v-stay>	6 -6
k sb:<v-suspend>	10 -10
k sb:<v-target>	12 -12
k sb:a television	6 -6
k sb:a trade	-8 8
k sb:about	-6 6
k sb:an	-13 13
k sb:announce	-13 13
k sb:any	-21 21
k sb:approve	9 -9
k sb:as	-15 15
k sb:as well	-14 14
k sb:at	10 -10
k sb:at <number>	10 -10
k sb:be	8 -8
k sb:been	-9 9
k sb:before the	-6 6
k sb:both country	-10 10
k sb:bring	-8 8
k sb:close	-6 6
k sb:confirm	-7 7
k sb:date	-6 6
k sb:doe	6 -6
k sb:end	9 -9
k sb:enter <name>	-6 6
k sb:first	-15 15
k sb:for	20 -20
k sb:four	-9 9
k sb:free under	6 -6
k sb:from	6 -6
k sb:from <name>	-9 9
k sb:further	8 -8
k sb:go	-8 8
k sb:good	28 -28
k sb:good outside	13 -13
k sb:government	-9 9
k sb:has	13 -13
k sb:have	-7 7
k sb:have a	-11 11
k sb:have been	-9 9
k sb:he had	-7 7
k sb:he was	-8 8
k sb:hour	-7 7
k sb:i	9 -9
k sb:if	7 -7
k sb:if nothing	-10 10
k sb:if there	9 -9
k sb:in	-11 11
k sb:in <month-gone>	-10 10
k sb:in <number>	-7 7
k sb:in the	-11 11
k sb:into	-7 7
k sb:is a	-7 7
k sb:is no	-8 8
k sb:is what	-9 9
k sb:it	-10 10
k sb:it had	-6 6
k sb:it has	-11 11
k sb:it pay	-11 11
k sb:it was	13 -13
k sb:its	-9 9
k sb:last	10 -10
k sb:medicine	7 -7
k sb:meet	11 -11
k sb:new	6 -6
k sb:no	-15 15
k sb:nothing is	-9 9
k sb:of <number>	-7 7
k sb:on the	-15 15
k sb:one	8 -8
k sb:or	-7 7
k sb:order	7 -7
k sb:other	22 -22
k sb:outside	13 -13
k sb:pay	-10 10
k sb:question	10 -10
k sb:question :	8 -8
k sb:rate	-6 6
k sb:rate of	-14 14
k sb:receive	-9 9
k sb:representative	-9 9
k sb:representative ,	-9 9
k sb:same	7 -7
k sb:say <person>	-11 11
k sb:say it	6 -6
k sb:secretary	-11 11
k sb:she	-8 8
k sb:since <month-gone>	-6 6
k sb:since the	6 -6
k sb:take	8 -8
k sb:television	6 -6
k sb:that	9 -9
k sb:that the	15 -15
k sb:the	17 -17
k sb:the <level>	7 -7
k sb:the <office>	7 -7
k sb:the <person>	19 -19
k sb:the <quality>	-6 6
k sb:the <seat>	-14 14
k sb:the second	-7 7
k sb:the tariff	-9 9
k sb:the two	-7 7
k sb:their	-23 23
k sb:them	6 -6
k sb:there	-6 6
k sb:there ,	-13 13
k sb:they	-15 15
k sb:they are	-8 8
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
k sb:us	7 -7
k sb:vote	7 -7
k sb:want to	-6 6
k sb:was	8 -8
k sb:we	9 -9
k sb:well	-14 14
k sb:were	-12 12
k sb:where	7 -7
k sb:which	20 -20
k sb:who	13 -13
k sb:will	9 -9
k sb:with <name>	6 -6
k sb:within	6 -6
k sb:world	-7 7
k sb:would	9 -9
k sb:year	7 -7
k sb:yes	-7 7
k sb:yes ,	-8 8
k sb:—	-11 11
k sides=2	11 -11
k sides=3	-10 10
k sides=4	16 -16
k t0=future	7 -7
k t0=perfect-not	-7 7
k t0=pluperfect	12 -12
k t1=future	7 -7
k t1=perfect-not	-7 7
k t1=pluperfect	11 -11
k t1=present	6 -6
k t2=gerund	-13 13
k t2=modal	-7 7
k t2=participle-passive	-15 15
k t2=past	38 -38
k v0-none	7 -7
k v0=announce	-15 15
k v0=other	-6 6
k v1=announce	-15 15
k v1=have	-6 6
k v1=other	-6 6
k v1=reach	6 -6
k v1=sign	11 -11
k v2-none	15 -15
k v2=agree	-7 7
k v2=announce	9 -9
k v2=be	7 -7
k v2=bring	-11 11
k v2=come	8 -8
k v2=negotiate	-12 12
k v2=win	7 -7
k vt0=agree present	-8 8
k vt0=announce past	-16 16
k vt0=be past	8 -8
k vt0=make past	-6 6
k vt1=agree present	-8 8
k vt1=announce past	-16 16
k vt1=be past	8 -8
k vt1=make past	-6 6
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
l1=:	-10 10
l1=;	12 -12
l1=<day-gone>	-25 25
l1=<v-bear>	36 -36
l1=<v-begin>	18 -18
l1=<v-down>	-10 10
l1=<v-target>	9 -9
l1=a	7 -7
l1=after	14 -14
l1=against	7 -7
l1=and	9 -9
l1=because	-6 6
l1=doe	-14 14
l1=enter	28 -28
l1=for	20 -20
l1=from	7 -7
l1=in	12 -12
l1=into	7 -7
l1=is	9 -9
l1=most	-11 11
l1=on	23 -23
l1=over	15 -15
l1=pay	9 -9
l1=take	7 -7
l1=that	-8 8
l1=under	-12 12
l1=which	14 -14
l1=while	6 -6
l1=with	-12 12
l1=—	-21 21
l2=<day-today>	-23 23
l2=<level>	12 -12
l2=<not>	-11 11
l2=<office>	14 -14
l2=<organisation>	-10 10
l2=<person>	-7 7
l2=<quality>	12 -12
l2=<span>	9 -9
l2=<v-agree>	-14 14
l2=<v-begin>	21 -21
l2=<v-down>	7 -7
l2=<v-return>	22 -22
l2=<v-up>	8 -8
l2=agree	12 -12
l2=agreement	6 -6
l2=and	-7 7
l2=as	-16 16
l2=between	10 -10
l2=call	7 -7
l2=car	7 -7
l2=cement	13 -13
l2=come	9 -9
l2=conclude	-31 31
l2=duty	14 -14
l2=for	-6 6
l2=from	-11 11
l2=get	-6 6
l2=go	8 -8
l2=good	-9 9
l2=is	-9 9
l2=it	-6 6
l2=leave	7 -7
l2=negotiate	-7 7
l2=nor	-8 8
l2=off	-11 11
l2=oil	9 -9
l2=paper	-6 6
l2=question	-9 9
l2=report	-9 9
l2=return	22 -22
l2=settle	15 -15
l2=sign	-14 14
l2=so	-17 17
l2=sugar	-11 11
l2=talk	11 -11
l2=talking	-7 7
l2=tariff	-10 10
l2=the	6 -6
l2=there	-10 10
l2=to	17 -17
l2=truce	20 -20
l2=turnberry	33 -33
l2=under	-11 11
l2=watche	-7 7
l2=what	14 -14
l3='s	21 -21
l3=,	-19 19
l3=.	10 -10
l3=:	-7 7
l3=;	-9 9
l3=<day-ahead>	-6 6
l3=<day-today>	12 -12
l3=<duty>	-9 9
l3=<level-noun>	6 -6
l3=<level>	-19 19
l3=<not>	-18 18
l3=<office>	-7 7
l3=<organisation>	6 -6
l3=<person>	9 -9
l3=<seat>	6 -6
l3=<sender>	9 -9
l3=<v-agree>	6 -6
l3=<v-bear>	15 -15
l3=<v-impose>	20 -20
l3=<v-propose>	11 -11
l3=<v-say>	-16 16
l3=<v-target>	9 -9
l3=a	16 -16
l3=agreement	9 -9
l3=also	-10 10
l3=and	-22 22
l3=are	9 -9
l3=as	8 -8
l3=between	-7 7
l3=country	-13 13
l3=for	6 -6
l3=from	21 -21
l3=go	-10 10
l3=had	7 -7
l3=has	-13 13
l3=i	-9 9
l3=in	15 -15
l3=is	14 -14
l3=its	24 -24
l3=mr	-6 6
l3=negotiate	7 -7
l3=negotiation	-11 11
l3=no	-19 19
l3=of	18 -18
l3=off	9 -9
l3=one	9 -9
l3=our	7 -7
l3=own	20 -20
l3=plant	6 -6
l3=same	-21 21
l3=sanctioning	6 -6
l3=say	-11 11
l3=sign	14 -14
l3=since	8 -8
l3=tariff	-10 10
l3=tell	-6 6
l3=that	-6 6
l3=the	6 -6
l3=to	29 -29
l3=trade	-13 13
l3=was	-6 6
l3=we	-22 22
l3=with	13 -13
l4='s	-24 24
l4=,	20 -20
l4=-	10 -10
l4=:	19 -19
l4=;	14 -14
l4=<begin>	-9 9
l4=<day-gone>	-22 22
l4=<goods>	7 -7
l4=<money>	7 -7
l4=<name>	20 -20
l4=<number>	12 -12
l4=<person>	-10 10
l4=<quality>	-14 14
l4=<v-agree>	10 -10
l4=<v-begin>	-7 7
l4=<v-buy>	18 -18
l4=<v-impose>	34 -34
l4=<v-say>	6 -6
l4=<v-stay>	11 -11
l4=<v-target>	-15 15
l4=<v-up>	7 -7
l4=a	-13 13
l4=after	-21 21
l4=agreement	13 -13
l4=announce	7 -7
l4=deal	-23 23
l4=did	-7 7
l4=duty	6 -6
l4=for	-6 6
l4=framework	12 -12
l4=get	8 -8
l4=good	8 -8
l4=had	7 -7
l4=have	19 -19
l4=in	8 -8
l4=is	13 -13
l4=meet	6 -6
l4=negotiation	-8 8
l4=of	9 -9
l4=off	-8 8
l4=on	-12 12
l4=or	7 -7
l4=order	21 -21
l4=pay	-9 9
l4=round	6 -6
l4=same	7 -7
l4=sign	9 -9
l4=talk	-12 12
l4=the	-6 6
l4=their	6 -6
l4=trade	18 -18
l4=we	-14 14
l4=week	-8 8
l4=what	-9 9
l4=which	-8 8
l4=would	12 -12
l4=—	30 -30
l=, and	10 -10
l=, in	6 -6
l=<begin> for	17 -17
l=<begin> the	-10 10
l=<begin> what	6 -6
l=<day-gone> ,	-10 10
l=<day-gone> in	16 -16
l=<day-gone> the	16 -16
l=<day-today> -	-10 10
l=<day-today> —	-18 18
l=<level> ,	-10 10
l=<level> in	13 -13
l=<name> -	6 -6
l=<name> —	-10 10
l=<number> /	-20 20
l=<person> :	-8 8
l=<quality> and	8 -8
l=<seat> and	-9 9
l=agree in	9 -9
l=agreement between	-8 8
l=agreement with	9 -9
l=and the	-8 8
l=between the	10 -10
l=come from	7 -7
l=duty on	20 -20
l=from the	-12 12
l=good of	-13 13
l=is in	-7 7
l=leave the	7 -7
l=negotiate with	-14 14
l=on most	-9 9
l=on the	8 -8
l=one in	6 -6
l=one with	-9 9
l=question :	-9 9
l=report that	-9 9
l=reporter in	-8 8
l=settle with	15 -15
l=sign with	-16 16
l=talk with	7 -7
l=talking to	-7 7
l=to the	9 -9
l=truce with	19 -19
l=under the	-6 6
l=under which	-7 7
l=what doe	6 -6
l=with the	-12 12
l=with which	15 -15
lead=;	9 -9
lead=argentina	7 -7
lead=beijing	14 -14
lead=brazilian	9 -9
lead=british	-18 18
lead=canada	24 -24
lead=china	47 -47
lead=chinese	28 -28
lead=colombia	10 -10
lead=egypt	-8 8
lead=european	-27 27
lead=for	27 -27
lead=germany	11 -11
lead=goods	-13 13
lead=i	-9 9
lead=if	11 -11
lead=indonesia	-18 18
lead=ireland	7 -7
lead=it	14 -14
lead=its	-7 7
lead=japan	-15 15
lead=japanese	-12 12
lead=kazakhstan	6 -6
lead=kenya	13 -13
lead=korea	-27 27
lead=malaysia	-18 18
lead=mexico	32 -32
lead=morocco	8 -8
lead=negotiators	13 -13
lead=new	-26 26
lead=no	15 -15
lead=one	6 -6
lead=ottawa	9 -9
lead=pakistan	11 -11
lead=paraguay	-7 7
lead=peru	-10 10
lead=philippine	-6 6
lead=poland	-9 9
lead=president	14 -14
lead=samoa	-21 21
lead=south	-32 32
lead=swiss	17 -17
lead=switzerland	-28 28
lead=taiwan	-14 14
lead=the	-12 12
lead=there	-8 8
lead=they	6 -6
lead=trade	14 -14
lead=two	13 -13
lead=u.s.	10 -10
lead=uganda	-8 8
lead=under	10 -10
lead=vice	-10 10
lead=we	11 -11
lead=which	8 -8
lead=while	6 -6
lead=who	9 -9
lead=•	9 -9
level here	-8 8
level third	-6 6
lll='s agreement with	16 -16
lll='s talk with	-11 11
lll=, <day-today> -	-10 10
lll=, <day-today> —	-18 18
lll=, with which	13 -13
lll=<begin> <begin> for	17 -17
lll=<begin> <begin> the	-10 10
lll=<begin> <begin> what	6 -6
lll=<begin> <number> /	-20 20
lll=<begin> <person> ,	6 -6
lll=<begin> <person> say	-7 7
lll=<begin> <seat> and	-17 17
lll=<begin> good of	-19 19
lll=<begin> question :	-9 9
lll=<begin> talk with	17 -17
lll=<day-today> — the	6 -6
lll=<level> in the	7 -7
lll=<name> , and	11 -11
lll=<name> and the	-8 8
lll=<name> sign with	9 -9
lll=<person> , the	-12 12
lll=<quality> duty on	9 -9
lll=a deal with	7 -7
lll=a treaty with	7 -7
lll=at <level> ,	-10 10
lll=between <name> and	-16 16
lll=between <seat> and	11 -11
lll=deal with the	-8 8
lll=from <name> and	8 -8
lll=is negotiate with	19 -19
lll=its agreement with	12 -12
lll=on <day-gone> ,	-6 6
lll=on <day-gone> the	16 -16
lll=our deal with	6 -6
lll=own agreement with	9 -9
lll=sanctioning <name> and	6 -6
lll=say that the	-6 6
lll=talk with the	-8 8
lll=tariff agreement with	-10 10
lll=tell reporter in	-8 8
lll=the <name> ,	-9 9
lll=the <name> and	10 -10
lll=the <name> —	-13 13
lll=the agreement with	-7 7
lll=the arrangement with	10 -10
lll=the tariff on	-10 10
lll=trade agreement with	-6 6
lll=trade deal with	-17 17
lll=with <name> and	-17 17
lll=— <name> and	-7 7
lr=, 's	7 -7
lr=, <level>	7 -7
lr=, and	-16 16
lr=, is	8 -8
lr=, time	-8 8
lr=- and	-12 12
lr=: has	-33 33
lr=: is	7 -7
lr=; ,	6 -6
lr=; has	-8 8
lr=<begin> .	9 -9
lr=<begin> <level>	-39 39
lr=<begin> agree	-6 6
lr=<begin> ask	-7 7
lr=<begin> car	-13 13
lr=<begin> conclude	8 -8
lr=<begin> get	14 -14
lr=<begin> good	-11 11
lr=<begin> had	6 -6
lr=<begin> has	6 -6
lr=<begin> is	-11 11
lr=<begin> make	-6 6
lr=<begin> one	-6 6
lr=<begin> pay	26 -26
lr=<begin> say	11 -11
lr=<begin> sell	9 -9
lr=<begin> sign	-18 18
lr=<begin> take	-6 6
lr=<begin> want	7 -7
lr=<begin> was	7 -7
lr=<begin> will	11 -11
lr=after and	24 -24
lr=and ,	-11 11
lr=and .	8 -8
lr=and <level>	8 -8
lr=and ?	17 -17
lr=and act	10 -10
lr=and agree	-8 8
lr=and have	-16 16
lr=and on	-16 16
lr=and pay	6 -6
lr=and say	-7 7
lr=enter at	16 -16
lr=enter free	12 -12
lr=for ,	29 -29
lr=for the	-6 6
lr=from .	11 -11
lr=from and	12 -12
lr=from on	8 -8
lr=from that	-8 8
lr=from will	9 -9
lr=in ,	18 -18
lr=in <day-gone>	8 -8
lr=in and	9 -9
lr=in for	-7 7
lr=in in	7 -7
lr=in on	-16 16
lr=in that	-11 11
lr=in under	-6 6
lr=most good	-12 12
lr=of .	7 -7
lr=of :	6 -6
lr=of are	-11 11
lr=of pay	-9 9
lr=on 's	8 -8
lr=on car	-9 9
lr=over oil	12 -12
lr=that had	-7 7
lr=that would	-7 7
lr=the 's	-6 6
lr=the ,	-22 22
lr=the .	-16 16
lr=the :	10 -10
lr=the <level>	7 -7
lr=the agree	-6 6
lr=the and	6 -6
lr=the are	-15 15
lr=the at	-14 14
lr=the get	9 -9
lr=the had	-16 16
lr=the has	19 -19
lr=the is	-13 13
lr=the last	11 -11
lr=the on	16 -16
lr=the paper	-7 7
lr=the published	6 -6
lr=the rate	-7 7
lr=the side	6 -6
lr=the tariff	9 -9
lr=the under	6 -6
lr=with ,	-12 12
lr=with ?	-20 20
lr=with about	-11 11
lr=with and	-22 22
lr=with are	30 -30
lr=with at	17 -17
lr=with by	-8 8
lr=with has	6 -6
lr=with is	17 -17
lr=with last	6 -6
lr=with on	-25 25
lr=with since	10 -10
lr=with we	-8 8
lr=— and	-9 9
named=1	-29 29
named=2	-13 13
named=3	34 -34
named=4	59 -59
nc2=bear	6 -6
nc2=impose	-8 8
nc2=propose	12 -12
nc2=say	-11 11
nc2=stay	13 -13
nc2=suspend	7 -7
nc2=threaten	-9 9
nct2=agree participle-passive	-11 11
nct2=agree present	7 -7
nct2=agree present-passive	6 -6
nct2=bear gerund	-15 15
nct2=bear perfect	10 -10
nct2=begin future	12 -12
nct2=begin perfect	6 -6
nct2=down future	-6 6
nct2=down past	7 -7
nct2=end participle-passive	10 -10
nct2=end present	9 -9
nct2=impose future	-6 6
nct2=impose modal	7 -7
nct2=impose participle-passive	-16 16
nct2=impose present-passive	6 -6
nct2=propose past	10 -10
nct2=propose present-passive	6 -6
nct2=say present	-19 19
nct2=stay future	12 -12
nct2=stay past	10 -10
nct2=stay perfect	-7 7
nct2=target participle-passive	-10 10
nct2=target present	6 -6
nct2=up past	8 -8
nct2=up present	-8 8
next="	22 -22
next=and	-20 20
next=because	-6 6
next=but	15 -15
next=if	11 -11
next=that	-8 8
next=when	-6 6
next=which	8 -8
next=—	7 -7
nhas-gerund	-14 14
nhas-infinitive	12 -12
nhas-modal	13 -13
nhas-past	7 -7
nhas-pluperfect	-7 7
no word	40 -40
nt2=gerund	-12 12
nt2=modal	13 -13
nt2=past	7 -7
nt2=present-passive	15 -15
nv2=announce	-8 8
nv2=ask	-7 7
nv2=cut	16 -16
nv2=enter	10 -10
nv2=fall	-7 7
nv2=get	12 -12
nv2=have	8 -8
nv2=make	7 -7
nv2=negotiate	7 -7
nv2=other	-10 10
nv2=pay	-11 11
nv2=put	6 -6
nv2=say	-7 7
nv2=set	-9 9
nv2=take	-8 8
nv2=threaten	-11 11
nvt2=agree participle	-8 8
nvt2=agree present	10 -10
nvt2=announce past	-6 6
nvt2=be future	11 -11
nvt2=be perfect	-8 8
nvt2=begin past	-6 6
nvt2=enter present	6 -6
nvt2=get past	6 -6
nvt2=go past	6 -6
nvt2=go present	-8 8
nvt2=have past	-6 6
nvt2=have present	13 -13
nvt2=negotiate present	10 -10
nvt2=pay perfect	6 -6
nvt2=pay present	-11 11
nvt2=put present	6 -6
nvt2=say past	7 -7
nvt2=say present	-20 20
nvt2=set present	-10 10
nvt2=take past	-6 6
of union	49 -49
of union beside it	58 -58
others=1	7 -7
others=2	35 -35
others=3	-10 10
others=4	6 -6
p	11 -11
p US	85 -85
p named=1	-27 27
p named=2	-6 6
p named=3	8 -8
p named=4	52 -52
p of union	43 -43
p of union beside it	51 -51
p others=1	8 -8
p others=2	13 -13
p others=3	-10 10
p others=4	6 -6
p part=side	17 -17
p part=side abroad	9 -9
p part=side home	11 -11
p part=side no truce	11 -11
p part=side of US	-32 32
p part=side truce	10 -10
p part=third truce	-8 8
p part=unsided	17 -17
p part=unsided home	15 -15
p part=unsided truce	17 -17
p rank=0	20 -20
p sides=1	17 -17
p sides=2	17 -17
p sides=3	7 -7
part failed	-8 8
part failed third	-10 10
part made side	7 -7
part made third	-12 12
part talking third	6 -6
part=side	20 -20
part=side abroad	8 -8
part=side home	13 -13
part=side no truce	-6 6
part=side of US	-39 39
part=side truce	29 -29
part=third no truce	9 -9
part=third of US	17 -17
part=unsided	22 -22
part=unsided home	20 -20
part=unsided truce	22 -22
pc0=buy	-7 7
pc0=down	8 -8
pc0=end	14 -14
pc0=impose	-8 8
pc0=target	9 -9
pc0=up	6 -6
pc1=bear	8 -8
pc1=buy	-7 7
pc1=down	9 -9
pc1=end	8 -8
pc1=impose	-7 7
pc1=return	8 -8
pc1=say	-12 12
pc1=suspend	7 -7
pc1=up	6 -6
pct0=bear past	8 -8
pct0=down present	6 -6
pct0=end present	6 -6
pct0=impose past	-7 7
pct0=impose past-passive	-11 11
pct0=impose perfect	8 -8
pct0=impose pluperfect	9 -9
pct0=impose present	-7 7
pct0=propose present	-9 9
pct0=say modal	-6 6
pct0=say past-passive	-7 7
pct0=sell present	-8 8
pct0=stay past	-10 10
pct0=up present	11 -11
pct1=agree participle-passive	-10 10
pct1=bear past	8 -8
pct1=down present	6 -6
pct1=end present	6 -6
pct1=impose past	-7 7
pct1=impose past-passive	-11 11
pct1=impose perfect	8 -8
pct1=impose pluperfect	9 -9
pct1=impose present	-7 7
pct1=propose present	-9 9
pct1=say modal	-6 6
pct1=say past-passive	-7 7
pct1=sell present	-8 8
pct1=stay past	-10 10
pct1=up present	11 -11
phas-future	-6 6
phas-infinitive	15 -15
phas-participle	-19 19
phas-perfect	7 -7
phas-pluperfect	16 -16
phas-present	-9 9
prep=against	8 -8
prep=against third	6 -6
prep=and	6 -6
prep=between side	19 -19
prep=for	19 -19
prep=for side	24 -24
prep=from side	-12 12
prep=from third	10 -10
prep=in	14 -14
prep=in side	-9 9
prep=in third	26 -26
prep=none	13 -13
prep=none third	9 -9
prep=of side	-10 10
prep=of third	11 -11
prep=the side	36 -36
prep=the third	-23 23
prep=to side	20 -20
prep=to third	-6 6
prep=with	-17 17
prep=with side	-8 8
prep=with third	-13 13
prior1 agreement	-27 27
prior1 agreement side	12 -12
prior1 agreement third	-35 35
prior1 does not	33 -33
prior1 making side	19 -19
prior1 making third	-11 11
prior1 names it	-44 44
prior1 one	-12 12
prior1 one side	20 -20
prior1 one third	-27 27
prior1 talks side	11 -11
prior1 talks third	-8 8
prior2 agreement	-18 18
prior2 agreement side	17 -17
prior2 agreement third	-25 25
prior2 does not	18 -18
prior2 making side	8 -8
prior2 names it	6 -6
prior2 one side	7 -7
pt0=past	8 -8
pt0=past-passive	-9 9
pt0=pluperfect	14 -14
pt0=present-not	-16 16
pt1=infinitive	14 -14
pt1=participle-passive	-19 19
pt1=past	8 -8
pt1=past-passive	-10 10
pt1=pluperfect	14 -14
pt1=present-not	-16 16
pv0=add	-6 6
pv0=announce	-12 12
pv0=be	-6 6
pv0=end	6 -6
pv0=enter	-8 8
pv0=fall	7 -7
pv0=have	-6 6
pv0=meet	9 -9
pv0=pay	7 -7
pv0=tell	15 -15
pv0=write	7 -7
pv1-none	7 -7
pv1=add	-6 6
pv1=announce	-12 12
pv1=be	-6 6
pv1=end	8 -8
pv1=enter	-6 6
pv1=fall	7 -7
pv1=know	-7 7
pv1=meet	9 -9
pv1=pay	10 -10
pv1=tell	15 -15
pv2-none	6 -6
pvt0=agree past	6 -6
pvt0=announce past	-15 15
pvt0=be past	-6 6
pvt0=enter present	-9 9
pvt0=fall present	6 -6
pvt0=go present	10 -10
pvt0=meet past	9 -9
pvt0=other perfect	8 -8
pvt0=other present	-8 8
pvt0=pay present	8 -8
pvt0=say present	-6 6
pvt0=sign past	-7 7
pvt0=sign perfect	8 -8
pvt0=tell past	13 -13
pvt1=announce past	-15 15
pvt1=be past	-6 6
pvt1=enter present	-9 9
pvt1=fall present	6 -6
pvt1=go present	10 -10
pvt1=meet past	9 -9
pvt1=other perfect	8 -8
pvt1=other present	-9 9
pvt1=pay present	11 -11
pvt1=reach participle	-6 6
pvt1=say present	-6 6
pvt1=sign past	-7 7
pvt1=sign perfect	8 -8
pvt1=tell past	13 -13
q:!	-7 7
q:"	28 -28
q:)	6 -6
q:-	18 -18
q::	-19 19
q:;	-21 21
q:<agent>	10 -10
q:<day-ahead>	6 -6
q:<day-gone>	-6 6
q:<day-today>	-6 6
q:<gate>	14 -14
q:<goods>	21 -21
q:<level-noun>	9 -9
q:<level>	-14 14
q:<money>	24 -24
q:<month-ahead>	10 -10
q:<not>	7 -7
q:<number>	-19 19
q:<office>	-12 12
q:<seat>	-24 24
q:<span>	31 -31
q:<taker>	10 -10
q:<v-bear>	-10 10
q:<v-begin>	15 -15
q:<v-buy>	15 -15
q:<v-deny>	-7 7
q:<v-impose>	-9 9
q:<v-say>	8 -8
q:<v-stay>	14 -14
q:<v-target>	14 -14
q:<v-up>	6 -6
q:?	10 -10
q:a	-14 14
q:above	20 -20
q:add	6 -6
q:additional	7 -7
q:after	18 -18
q:agree	-20 20
q:agreement	-11 11
q:allow	-10 10
q:and	30 -30
q:announce	7 -7
q:announcement	-10 10
q:another	-7 7
q:answer	-7 7
q:apply	10 -10
q:are	11 -11
q:at	-25 25
q:auckland	-6 6
q:banana	-10 10
q:be	-14 14
q:because	6 -6
q:become	-19 19
q:before	-14 14
q:biggest	20 -20
q:but	6 -6
q:buy	9 -9
q:car	10 -10
q:chip	6 -6
q:christma	6 -6
q:colleague	-7 7
q:collect	-9 9
q:commerce	11 -11
q:company	7 -7
q:competitor	8 -8
q:conclude	-8 8
q:consider	-10 10
q:could	15 -15
q:country	14 -14
q:cover	13 -13
q:customer	6 -6
q:day	8 -8
q:deadline	-8 8
q:deal	-14 14
q:did	-8 8
q:discuss	6 -6
q:doe	32 -32
q:drug	9 -9
q:economy	13 -13
q:effect	11 -11
q:elsewhere	-15 15
q:everybody	-13 13
q:export	7 -7
q:extend	6 -6
q:extra	6 -6
q:face	-15 15
q:fact	7 -7
q:fail	-12 12
q:fall	-6 6
q:far	-14 14
q:fentanyl	12 -12
q:first	20 -20
q:for	44 -44
q:forced	11 -11
q:foreign	17 -17
q:four	6 -6
q:framework	8 -8
q:free	6 -6
q:friday	-13 13
q:geneva	15 -15
q:get	-11 11
q:go	21 -21
q:good	-9 9
q:government	-9 9
q:had	16 -16
q:half	-19 19
q:happened	-15 15
q:hard	8 -8
q:has	-17 17
q:have	6 -6
q:he	-11 11
q:head	-7 7
q:hear	-16 16
q:here	7 -7
q:hope	-12 12
q:how	9 -9
q:industry	-8 8
q:is	14 -14
q:its	27 -27
q:keep	6 -6
q:kuala	-8 8
q:labor	6 -6
q:law	-6 6
q:leave	8 -8
q:let	-16 16
q:letter	-8 8
q:lift	-15 15
q:little	6 -6
q:lumpur	-8 8
q:m	-21 21
q:many	9 -9
q:market	19 -19
q:matter	6 -6
q:meanwhile	-15 15
q:meet	-11 11
q:merely	11 -11
q:ministry	9 -9
q:more	18 -18
q:name	6 -6
q:negotiate	-11 11
q:new	27 -27
q:next	10 -10
q:night	6 -6
q:no	-15 15
q:none	6 -6
q:north	9 -9
q:not	11 -11
q:nothing	6 -6
q:now	-14 14
q:offer	-6 6
q:oil	-11 11
q:once	-7 7
q:one	9 -9
q:only	-18 18
q:or	12 -12
q:order	9 -9
q:our	7 -7
q:out	-11 11
q:outcome	-8 8
q:over	16 -16
q:p	-8 8
q:pact	13 -13
q:palm	-9 9
q:part	6 -6
q:party	-7 7
q:past	-34 34
q:pay	11 -11
q:permit	6 -6
q:post	6 -6
q:price	-13 13
q:prolonged	-6 6
q:promise	11 -11
q:question	-11 11
q:rate	9 -9
q:reach	18 -18
q:read	-8 8
q:ready	-12 12
q:reciprocal	7 -7
q:rest	-7 7
q:rice	-7 7
q:rule	-7 7
q:run	7 -7
q:same	-11 11
q:say	-8 8
q:second	12 -12
q:section	7 -7
q:security	-6 6
q:see	10 -10
q:settle	7 -7
q:share	9 -9
q:she	-10 10
q:sheet	7 -7
q:short	7 -7
q:side	11 -11
q:since	16 -16
q:so	-8 8
q:soybean	8 -8
q:stay	-6 6
q:strike	8 -8
q:subject	-6 6
q:such	10 -10
q:surplu	6 -6
q:table	-6 6
q:talk	15 -15
q:tea	-19 19
q:tell	8 -8
q:that	14 -14
q:the	-9 9
q:them	12 -12
q:they	8 -8
q:thi	-15 15
q:thing	8 -8
q:think	-6 6
q:those	-15 15
q:time	7 -7
q:to	-13 13
q:too	-20 20
q:truce	24 -24
q:twice	-8 8
q:until	16 -16
q:up	-8 8
q:us	-22 22
q:view	13 -13
q:way	8 -8
q:we	-19 19
q:week	-14 14
q:well	-8 8
q:whatever	-8 8
q:when	6 -6
q:who	-14 14
q:why	-14 14
q:with	-15 15
q:word	-11 11
q:world	-7 7
q:worth	23 -23
q:you	6 -6
q:—	18 -18
qt=modal	16 -16
qt=past	-14 14
qt=perfect	12 -12
quoted	10 -10
r1=(	-8 8
r1=,	-11 11
r1=-	11 -11
r1=:	12 -12
r1=;	14 -14
r1=<agent>	14 -14
r1=<day-gone>	13 -13
r1=<day-today>	-7 7
r1=<duty>	26 -26
r1=<end>	6 -6
r1=<gate>	14 -14
r1=<level-noun>	-6 6
r1=<sender>	7 -7
r1=<v-agree>	-12 12
r1=<v-bear>	17 -17
r1=<v-down>	20 -20
r1=<v-end>	12 -12
r1=<v-impose>	-7 7
r1=<v-propose>	18 -18
r1=<v-suspend>	6 -6
r1=a	12 -12
r1=about	-12 12
r1=accept	-14 14
r1=act	10 -10
r1=agree	-15 15
r1=agreement	-8 8
r1=are	11 -11
r1=ask	-6 6
r1=at	7 -7
r1=banana	-7 7
r1=butter	7 -7
r1=car	-14 14
r1=come	-9 9
r1=continue	-12 12
r1=could	12 -12
r1=cut	8 -8
r1=doe	-11 11
r1=end	9 -9
r1=free	17 -17
r1=good	-18 18
r1=had	-10 10
r1=has	-9 9
r1=have	-10 10
r1=keep	6 -6
r1=last	16 -16
r1=make	-6 6
r1=now	8 -8
r1=oil	21 -21
r1=on	-23 23
r1=pay	15 -15
r1=published	-9 9
r1=put	11 -11
r1=rate	-7 7
r1=reach	7 -7
r1=side	7 -7
r1=since	13 -13
r1=still	-8 8
r1=take	-6 6
r1=tariff	18 -18
r1=that	-15 15
r1=the	-12 12
r1=time	-8 8
r1=tractor	8 -8
r1=trade	21 -21
r1=tuna	-15 15
r1=want	11 -11
r1=was	7 -7
r1=we	-8 8
r1=wheat	8 -8
r1=with	11 -11
r2="	14 -14
r2=,	-18 18
r2=.	50 -50
r2=:	-6 6
r2=;	15 -15
r2=<day-today>	12 -12
r2=<goods>	15 -15
r2=<level-noun>	12 -12
r2=<level>	6 -6
r2=<month-gone>	11 -11
r2=<name>	9 -9
r2=<number>	27 -27
r2=<organisation>	-6 6
r2=<person>	25 -25
r2=<quality>	10 -10
r2=<v-bear>	-6 6
r2=<v-end>	-14 14
r2=<v-impose>	10 -10
r2=<v-propose>	-9 9
r2=<v-target>	22 -22
r2=<v-up>	10 -10
r2=?	6 -6
r2=a	-21 21
r2=after	6 -6
r2=all	-15 15
r2=already	-8 8
r2=and	-8 8
r2=announce	6 -6
r2=are	8 -8
r2=as	-13 13
r2=both	-7 7
r2=by	-7 7
r2=cabinet	-6 6
r2=call	8 -8
r2=car	-9 9
r2=coffee	-10 10
r2=continue	22 -22
r2=court	7 -7
r2=deal	-7 7
r2=done	10 -10
r2=drop	6 -6
r2=effect	-6 6
r2=end	-21 21
r2=enter	-9 9
r2=fish	-7 7
r2=framework	15 -15
r2=free	20 -20
r2=from	9 -9
r2=go	8 -8
r2=good	7 -7
r2=half	10 -10
r2=have	10 -10
r2=in	-22 22
r2=just	-11 11
r2=make	-14 14
r2=minister	-14 14
r2=negotiate	-12 12
r2=no	6 -6
r2=none	-7 7
r2=not	-9 9
r2=now	-17 17
r2=offer	-15 15
r2=opened	7 -7
r2=powder	-6 6
r2=president	-13 13
r2=remain	-10 10
r2=same	-11 11
r2=say	-14 14
r2=sign	-6 6
r2=still	-12 12
r2=strike	10 -10
r2=talk	-14 14
r2=tea	9 -9
r2=that	6 -6
r2=the	-10 10
r2=their	10 -10
r2=trade	14 -14
r2=under	9 -9
r2=up	6 -6
r2=want	6 -6
r2=was	-11 11
r2=will	-9 9
r2=with	-11 11
r2=would	8 -8
r2=yes	-16 16
r3=)	-8 8
r3=,	7 -7
r3=.	-16 16
r3=:	-17 17
r3=;	9 -9
r3=<agent>	30 -30
r3=<day-ahead>	10 -10
r3=<day-gone>	-12 12
r3=<day-today>	12 -12
r3=<duty>	6 -6
r3=<end>	25 -25
r3=<gate>	-28 28
r3=<level>	13 -13
r3=<name>	-15 15
r3=<number>	15 -15
r3=<seat>	28 -28
r3=<span>	17 -17
r3=<v-agree>	14 -14
r3=<v-bear>	15 -15
r3=<v-impose>	8 -8
r3=<v-propose>	12 -12
r3=<v-return>	6 -6
r3=<v-sell>	-6 6
r3=<v-stay>	-9 9
r3=<v-threaten>	10 -10
r3=<v-up>	-12 12
r3=?	6 -6
r3=a	20 -20
r3=after	-7 7
r3=agreement	11 -11
r3=all	-8 8
r3=an	-14 14
r3=are	-25 25
r3=as	6 -6
r3=at	10 -10
r3=be	-7 7
r3=before	-11 11
r3=by	-12 12
r3=close	-11 11
r3=coffee	-7 7
r3=continue	-8 8
r3=cut	-13 13
r3=done	-7 7
r3=duty	16 -16
r3=enter	7 -7
r3=face	-9 9
r3=first	-12 12
r3=for	6 -6
r3=free	8 -8
r3=go	-15 15
r3=good	6 -6
r3=had	6 -6
r3=have	21 -21
r3=in	17 -17
r3=is	12 -12
r3=leave	-9 9
r3=less	10 -10
r3=list	-7 7
r3=minister	13 -13
r3=ministry	10 -10
r3=more	8 -8
r3=not	10 -10
r3=of	34 -34
r3=off	7 -7
r3=oil	11 -11
r3=on	-7 7
r3=one	-10 10
r3=ordinary	-7 7
r3=own	-6 6
r3=pay	8 -8
r3=published	18 -18
r3=reach	-8 8
r3=say	10 -10
r3=settle	6 -6
r3=ship	-9 9
r3=sign	8 -8
r3=talk	-6 6
r3=tariff	-8 8
r3=tell	-9 9
r3=that	-8 8
r3=their	-26 26
r3=to	-10 10
r3=under	-6 6
r3=well	-19 19
r3=were	7 -7
r3=which	-20 20
r3=without	-8 8
r3=yet	-6 6
r4=,	14 -14
r4=-	-10 10
r4=.	17 -17
r4=;	-8 8
r4=<agent>	6 -6
r4=<day-gone>	-12 12
r4=<goods>	14 -14
r4=<level>	30 -30
r4=<office>	14 -14
r4=<person>	21 -21
r4=<quality>	-10 10
r4=<v-agree>	-14 14
r4=<v-bear>	-7 7
r4=<v-begin>	-16 16
r4=<v-down>	-6 6
r4=<v-impose>	-7 7
r4=<v-propose>	-17 17
r4=<v-say>	7 -7
r4=<v-stay>	-8 8
r4=<v-up>	-16 16
r4=accord	13 -13
r4=all	22 -22
r4=and	18 -18
r4=as	9 -9
r4=at	-9 9
r4=before	6 -6
r4=both	9 -9
r4=but	-7 7
r4=by	13 -13
r4=call	-7 7
r4=fact	-8 8
r4=for	-12 12
r4=foreign	-9 9
r4=framework	11 -11
r4=free	-26 26
r4=get	-7 7
r4=go	-16 16
r4=good	11 -11
r4=have	-32 32
r4=hold	-7 7
r4=in	-13 13
r4=into	7 -7
r4=list	7 -7
r4=most	-6 6
r4=negotiate	-15 15
r4=negotiation	-10 10
r4=not	6 -6
r4=nothing	-11 11
r4=now	6 -6
r4=of	12 -12
r4=off	-9 9
r4=on	14 -14
r4=other	9 -9
r4=own	-17 17
r4=pay	10 -10
r4=say	15 -15
r4=sign	-12 12
r4=signature	-8 8
r4=so	-8 8
r4=sugar	10 -10
r4=talk	26 -26
r4=that	-9 9
r4=the	9 -9
r4=they	8 -8
r4=three	-6 6
r4=trade	-9 9
r4=truce	7 -7
r4=under	-10 10
r4=until	9 -9
r4=way	-10 10
r4=which	-7 7
r4=with	-9 9
r4=you	-10 10
r='s cabinet	-6 6
r='s deal	-15 15
r='s good	7 -7
r='s minister	-16 16
r='s pay	12 -12
r='s president	-13 13
r='s trade	12 -12
r=, "	9 -9
r=, <day-today>	-6 6
r=, <number>	-9 9
r=, <person>	11 -11
r=, at	16 -16
r=, by	-9 9
r=, of	-8 8
r=, on	12 -12
r=, pay	6 -6
r=, say	-7 7
r=, sign	-9 9
r=: no	-6 6
r=<end> <end>	6 -6
r=<level> ,	-8 8
r=<level> .	18 -18
r=agree to	-13 13
r=agreement ,	-12 12
r=and pay	6 -6
r=and the	-10 10
r=are still	-9 9
r=at <level>	13 -13
r=conclude its	7 -7
r=continue .	-12 12
r=for talk	-7 7
r=free of	12 -12
r=get <level>	7 -7
r=get <span>	9 -9
r=good from	7 -7
r=good is	-11 11
r=good will	-13 13
r=had agree	-18 18
r=has agree	11 -11
r=has its	-11 11
r=has make	-16 16
r=has put	7 -7
r=have agree	17 -17
r=have reach	10 -10
r=in <month-gone>	9 -9
r=is done	6 -6
r=is in	-9 9
r=is negotiate	-10 10
r=is not	-12 12
r=is still	-15 15
r=is the	6 -6
r=oil ,	15 -15
r=on <day-today>	27 -27
r=on a	-32 32
r=pay <level>	18 -18
r=say it	-8 8
r=sign a	18 -18
r=sign with	-12 12
r=since <number>	11 -11
r=tariff on	8 -8
r=that the	-12 12
r=the <organisation>	-6 6
r=time ,	-8 8
r=to <level>	-10 10
r=trade deal	6 -6
r=want to	6 -6
r=was ready	-7 7
r=would go	-6 6
rank=0	19 -19
rank=3	-6 6
rank=4	7 -7
rank=5	11 -11
rule:made	-24 24
rule:none	10 -10
rule:none side	-6 6
rule:none third	14 -14
rule:own	52 -52
rule:own side	45 -45
rule:own third	14 -14
rule:owned	-29 29
rule:told side	-15 15
rule:told third	-16 16
s:"	7 -7
s:'s	8 -8
s:(	19 -19
s:)	17 -17
s:*	6 -6
s:,	-7 7
s:-	10 -10
s:.	10 -10
s:/	-12 12
s:<day-ahead>	26 -26
s:<day-gone>	-18 18
s:<day-today>	-11 11
s:<goods-amount>	10 -10
s:<level-noun>	21 -21
s:<month-ahead>	20 -20
s:<month-gone>	-12 12
s:<name>	-7 7
s:<office>	11 -11
s:<organisation>	6 -6
s:<person>	8 -8
s:<quality>	11 -11
s:<seat>	-10 10
s:<span>	8 -8
s:<taker>	13 -13
s:<v-agree>	-10 10
s:<v-buy>	16 -16
s:<v-deny>	12 -12
s:<v-down>	-13 13
s:<v-end>	7 -7
s:<v-return>	7 -7
s:<v-sell>	10 -10
s:<v-suspend>	25 -25
s:a	-6 6
s:about	8 -8
s:above	10 -10
s:accept	-14 14
s:accord	-6 6
s:according	18 -18
s:account	8 -8
s:act	14 -14
s:add	6 -6
s:advance	-7 7
s:affected	10 -10
s:after	-10 10
s:again	14 -14
s:ago	-9 9
s:agreement	-21 21
s:agriculture	-6 6
s:almond	-8 8
s:almost	-7 7
s:along	8 -8
s:also	-20 20
s:among	10 -10
s:an	-12 12
s:announce	-20 20
s:another	24 -24
s:answer	10 -10
s:any	6 -6
s:approval	15 -15
s:are	-10 10
s:argue	-6 6
s:ask	-8 8
s:assembly	6 -6
s:await	-7 7
s:away	7 -7
s:b	-11 11
s:back	23 -23
s:bar	7 -7
s:bargain	-7 7
s:basi	11 -11
s:bean	7 -7
s:bear	6 -6
s:became	-18 18
s:because	14 -14
s:become	-12 12
s:before	6 -6
s:between	-9 9
s:boat	-15 15
s:broke	-6 6
s:busan	17 -17
s:business	6 -6
s:butter	-9 9
s:buyer	7 -7
s:call	9 -9
s:can	15 -15
s:capital	6 -6
s:car	-19 19
s:carry	13 -13
s:case	9 -9
s:ceiling	6 -6
s:cent	7 -7
s:chicken	7 -7
s:chief	-7 7
s:city	20 -20
s:clock	-9 9
s:close	-11 11
s:colleague	-8 8
s:collect	11 -11
s:commerce	14 -14
s:common	9 -9
s:comparison	-7 7
s:competitor	6 -6
s:comply	9 -9
s:concern	7 -7
s:conclude	-16 16
s:consultation	8 -8
s:continue	-13 13
s:copper	11 -11
s:cost	12 -12
s:counter	11 -11
s:country	-16 16
s:course	-20 20
s:day	12 -12
s:deadline	-16 16
s:deal	-19 19
s:decision	8 -8
s:deficit	17 -17
s:detail	-7 7
s:did	-9 9
s:die	6 -6
s:dispute	-10 10
s:do	-8 8
s:doe	-14 14
s:doesn't	-11 11
s:down	-13 13
s:drop	14 -14
s:each	7 -7
s:earlier	13 -13
s:early	6 -6
s:earth	16 -16
s:effect	-7 7
s:electric	-14 14
s:else	8 -8
s:embassy	11 -11
s:enter	11 -11
s:entry	-10 10
s:evening	6 -6
s:except	7 -7
s:exemption	9 -9
s:expense	11 -11
s:expire	9 -9
s:explain	-7 7
s:export	17 -17
s:extend	9 -9
s:extension	9 -9
s:fail	-6 6
s:failed	15 -15
s:fee	8 -8
s:fentanyl	25 -25
s:final	11 -11
s:firm	7 -7
s:fish	9 -9
s:fix	-15 15
s:flew	7 -7
s:flower	10 -10
s:fly	7 -7
s:followed	-9 9
s:for	31 -31
s:found	7 -7
s:fourth	7 -7
s:framework	-7 7
s:friedrich	7 -7
s:friend	-10 10
s:fruit	7 -7
s:full	-7 7
s:furniture	-7 7
s:further	15 -15
s:gas	7 -7
s:general	-9 9
s:generic	7 -7
s:geneva	30 -30
s:give	9 -9
s:given	-8 8
s:gold	16 -16
s:golf	-17 17
s:good	-13 13
s:grain	-9 9
s:grant	-19 19
s:ground	9 -9
s:gyeongju	-6 6
s:hand	8 -8
s:handshake	-6 6
s:hard	6 -6
s:has	-7 7
s:hasn't	-8 8
s:have	-13 13
s:heading	15 -15
s:hear	-15 15
s:help	-9 9
s:here	18 -18
s:highest	-20 20
s:hit	13 -13
s:hope	-31 31
s:hurry	6 -6
s:i	-14 14
s:idea	-6 6
s:if	23 -23
s:import	7 -7
s:interest	12 -12
s:interim	-18 18
s:into	-6 6
s:isn't	-11 11
s:issue	10 -10
s:jinping	9 -9
s:john	-7 7
s:joint	-29 29
s:karachi	6 -6
s:lamb	-8 8
s:largest	12 -12
s:last	-18 18
s:late	-15 15
s:later	10 -10
s:law	10 -10
s:leader	-7 7
s:leather	12 -12
s:leave	10 -10
s:led	-8 8
s:level	16 -16
s:levy	8 -8
s:list	6 -6
s:lithium	6 -6
s:little	6 -6
s:live	6 -6
s:london	6 -6
s:look	8 -8
s:lower	-17 17
s:m	9 -9
s:machine	-13 13
s:may	11 -11
s:medicine	7 -7
s:meet	35 -35
s:member	6 -6
s:men	8 -8
s:merz	7 -7
s:metal	-12 12
s:mid	7 -7
s:midnight	9 -9
s:mill	-6 6
s:minister	-11 11
s:ministry	7 -7
s:minute	9 -9
s:month	-9 9
s:more	28 -28
s:mostly	6 -6
s:must	7 -7
s:national	9 -9
s:nearly	11 -11
s:negotiation	-21 21
s:neighbor	-30 30
s:neighbour	-15 15
s:new	25 -25
s:next	25 -25
s:nil	-8 8
s:normal	13 -13
s:north	20 -20
s:not	15 -15
s:notice	8 -8
s:nvidia	-6 6
s:of	12 -12
s:offer	-14 14
s:only	-7 7
s:opened	8 -8
s:operator	12 -12
s:opposed	12 -12
s:ordinary	-7 7
s:other	26 -26
s:otherwise	-6 6
s:outline	7 -7
s:outside	14 -14
s:over	10 -10
s:pact	-23 23
s:palm	-11 11
s:paper	-13 13
s:parliament	-9 9
s:part	7 -7
s:patented	-6 6
s:peace	-33 33
s:people	-7 7
s:plan	17 -17
s:plant	18 -18
s:pointed	-20 20
s:premier	6 -6
s:prepare	9 -9
s:presenter	-14 14
s:press	7 -7
s:principle	9 -9
s:product	-11 11
s:purchase	10 -10
s:q	12 -12
s:quarrel	7 -7
s:question	8 -8
s:quota	-13 13
s:raise	17 -17
s:rare	13 -13
s:rate	-17 17
s:read	-6 6
s:ready	-11 11
s:receive	-12 12
s:reciprocal	-9 9
s:regional	6 -6
s:reject	6 -6
s:remove	-9 9
s:report	9 -9
s:rest	12 -12
s:result	-14 14
s:right	9 -9
s:round	15 -15
s:rule	13 -13
s:run	7 -7
s:salmon	11 -11
s:sanctioning	8 -8
s:seal	14 -14
s:second	24 -24
s:secretary	7 -7
s:section	7 -7
s:see	9 -9
s:send	-12 12
s:separate	10 -10
s:settle	-11 11
s:settlement	11 -11
s:shut	7 -7
s:signature	-9 9
s:similar	-13 13
s:sir	11 -11
s:sixth	-8 8
s:small	-11 11
s:so	-29 29
s:soybean	15 -15
s:speak	-6 6
s:spoke	11 -11
s:stage	-8 8
s:stand	15 -15
s:standstill	10 -10
s:statement	-10 10
s:stay	14 -14
s:steel	-8 8
s:step	-17 17
s:still	-28 28
s:stockholm	11 -11
s:story	6 -6
s:such	6 -6
s:sugar	-10 10
s:summer	-8 8
s:summit	-9 9
s:sunflower	10 -10
s:surcharge	7 -7
s:suspend	10 -10
s:table	-8 8
s:take	-17 17
s:talked	14 -14
s:talking	-6 6
s:tariff	-11 11
s:telephone	8 -8
s:tell	12 -12
s:temporary	-13 13
s:term	-9 9
s:the	7 -7
s:them	24 -24
s:themselve	-6 6
s:there	-8 8
s:they're	-9 9
s:thi	7 -7
s:third	16 -16
s:threaten	-12 12
s:through	13 -13
s:tiktok	20 -20
s:to	16 -16
s:too	-19 19
s:touched	17 -17
s:tractor	8 -8
s:treaty	-6 6
s:truce	57 -57
s:true	-9 9
s:tuna	-13 13
s:turn	6 -6
s:twenty	-11 11
s:two	17 -17
s:unless	11 -11
s:until	25 -25
s:up	12 -12
s:us	12 -12
s:very	12 -12
s:visit	11 -11
s:want	9 -9
s:war	13 -13
s:warn	11 -11
s:we	-18 18
s:week	-14 14
s:welcome	-10 10
s:welcomed	9 -9
s:well	-11 11
s:were	9 -9
s:what	-13 13
s:whatever	-15 15
s:wheat	-9 9
s:whether	7 -7
s:which	7 -7
s:who	13 -13
s:whom	-6 6
s:win	-10 10
s:wire	-14 14
s:word	-11 11
s:working	-14 14
s:write	-8 8
s:wrong	8 -8
s:xi	9 -9
s:yes	-34 34
s:york	6 -6
s:you	-19 19
s:zero	9 -9
s:—	-7 7
s:•	13 -13
sa:"	20 -20
sa:" .	15 -15
sa:" the	-6 6
sa:'s agreement	9 -9
sa:'s deal	-16 16
sa:'s minister	-16 16
sa:'s negotiator	6 -6
sa:'s on	-13 13
sa:'s pay	6 -6
sa:'s president	-10 10
sa:'s rate	8 -8
sa:'s talk	7 -7
sa:'s tariff	-10 10
sa:'s top	-6 6
sa:'s trade	7 -7
sa:( <level>	-8 8
sa:,	-9 9
sa:, <day-gone>	-20 20
sa:, <person>	13 -13
sa:, <points>	-11 11
sa:, <span>	-24 24
sa:, a	-8 8
sa:, according	15 -15
sa:, agree	-6 6
sa:, also	-11 11
sa:, and	10 -10
sa:, announce	-16 16
sa:, are	8 -8
sa:, as	-14 14
sa:, at	8 -8
sa:, because	15 -15
sa:, by	-21 21
sa:, doe	-8 8
sa:, down	-17 17
sa:, for	8 -8
sa:, from	7 -7
sa:, half	-9 9
sa:, have	-8 8
sa:, he	-7 7
sa:, if	-6 6
sa:, it	10 -10
sa:, its	12 -12
sa:, likewise	-8 8
sa:, make	7 -7
sa:, on	29 -29
sa:, one	-17 17
sa:, our	6 -6
sa:, over	-7 7
sa:, sell	10 -10
sa:, sign	-9 9
sa:, the	10 -10
sa:, they	14 -14
sa:, too	-17 17
sa:, under	-20 20
sa:, up	7 -7
sa:, we	6 -6
sa:, whatever	-17 17
sa:, which	7 -7
sa:, whose	6 -6
sa:, will	6 -6
sa:, wine	6 -6
sa:, with	-9 9
sa:- <name>	8 -8
sa:- a	-8 8
sa:- tariff	6 -6
sa:.	9 -9
sa:: <person>	6 -6
sa:: a	-7 7
sa:: no	-8 8
sa:: what	7 -7
sa:; <name>	13 -13
sa:; <seat>	-6 6
sa:; a	12 -12
sa:<agent>	13 -13
sa:<day-ahead>	26 -26
sa:<day-ahead> ,	7 -7
sa:<day-ahead> .	30 -30
sa:<day-ahead> ;	-7 7
sa:<day-ahead> if	6 -6
sa:<day-ahead> to	-6 6
sa:<day-gone> ,	14 -14
sa:<day-gone> .	20 -20
sa:<day-gone> :	-13 13
sa:<day-gone> ;	-8 8
sa:<day-gone> after	7 -7
sa:<day-gone> at	-18 18
sa:<day-gone> by	-17 17
sa:<day-gone> evening	15 -15
sa:<day-gone> in	-8 8
sa:<day-today> ,	-14 14
sa:<day-today> that	19 -19
sa:<day-today> to	8 -8
sa:<gate>	11 -11
sa:<goods-amount>	7 -7
sa:<goods>	-6 6
sa:<level-noun>	14 -14
sa:<level> )	7 -7
sa:<level> ,	-11 11
sa:<level> .	-10 10
sa:<level> ;	12 -12
sa:<level> <day-today>	10 -10
sa:<level> and	10 -10
sa:<level> before	9 -9
sa:<level> for	12 -12
sa:<level> from	-9 9
sa:<level> in	-6 6
sa:<level> last	6 -6
sa:<level> less	7 -7
sa:<level> since	27 -27
sa:<level> tariff	-16 16
sa:<level> to	-7 7
sa:<level> under	10 -10
sa:<level> until	11 -11
sa:<level> was	-11 11
sa:<money>	-6 6
sa:<money> of	-14 14
sa:<month-ahead>	17 -17
sa:<month-gone> .	7 -7
sa:<month-gone> :	7 -7
sa:<month-gone> ;	10 -10
sa:<month-gone> and	-10 10
sa:<month-gone> of	6 -6
sa:<name>	6 -6
sa:<name> 's	11 -11
sa:<name> :	10 -10
sa:<name> ;	15 -15
sa:<name> <level>	47 -47
sa:<name> <number>	23 -23
sa:<name> ?	13 -13
sa:<name> a	-8 8
sa:<name> agree	17 -17
sa:<name> and	10 -10
sa:<name> are	9 -9
sa:<name> at	-11 11
sa:<name> conclude	7 -7
sa:<name> for	-19 19
sa:<name> go	-10 10
sa:<name> good	9 -9
sa:<name> had	23 -23
sa:<name> has	-9 9
sa:<name> is	7 -7
sa:<name> last	-6 6
sa:<name> on	-24 24
sa:<name> over	-14 14
sa:<name> reach	-14 14
sa:<name> sign	-17 17
sa:<name> since	-21 21
sa:<name> tariff	-19 19
sa:<name> that	9 -9
sa:<name> to	-24 24
sa:<name> trade	-8 8
sa:<name> under	10 -10
sa:<name> was	6 -6
sa:<name> will	15 -15
sa:<not>	-7 7
sa:<number> :	7 -7
sa:<number> ;	-8 8
sa:<number> and	16 -16
sa:<number> before	-7 7
sa:<number> for	6 -6
sa:<number> more	12 -12
sa:<number> of	9 -9
sa:<number> on	-12 12
sa:<number> over	7 -7
sa:<number> since	10 -10
sa:<office>	16 -16
sa:<office> .	11 -11
sa:<organisation>	24 -24
sa:<organisation> .	16 -16
sa:<organisation> had	-7 7
sa:<person> 's	-14 14
sa:<person> and	7 -7
sa:<person> had	-13 13
sa:<person> say	10 -10
sa:<points> less	-12 12
sa:<quality> agreement	19 -19
sa:<quality> delegation	-8 8
sa:<quality> duty	-10 10
sa:<quality> fish	-7 7
sa:<quality> good	-21 21
sa:<quality> one	11 -11
sa:<quality> steel	-6 6
sa:<quality> tariff	-11 11
sa:<seat>	-6 6
sa:<seat> .	-8 8
sa:<seat> at	-9 9
sa:<seat> last	-7 7
sa:<seat> on	24 -24
sa:<seat> over	-8 8
sa:<seat> since	-16 16
sa:<seat> that	-10 10
sa:<seat> will	13 -13
sa:<span> ,	12 -12
sa:<span> .	15 -15
sa:<span> after	-12 12
sa:<span> at	10 -10
sa:<taker>	10 -10
sa:<v-agree>	-8 8
sa:<v-buy>	20 -20
sa:<v-deny>	8 -8
sa:<v-down>	-6 6
sa:<v-propose>	8 -8
sa:<v-suspend>	23 -23
sa:a	-12 12
sa:a <level>	-8 8
sa:a <name>	-10 10
sa:a ceiling	7 -7
sa:a deadline	-12 12
sa:a duty	6 -6
sa:a free	-15 15
sa:a joint	-13 13
sa:a list	-8 8
sa:a pact	-18 18
sa:a pause	10 -10
sa:a quota	-14 14
sa:a rate	-8 8
sa:a result	-7 7
sa:a second	9 -9
sa:a separate	7 -7
sa:a similar	-6 6
sa:a trade	11 -11
sa:a treaty	-6 6
sa:above	7 -7
sa:accept	-12 12
sa:accept a	-12 12
sa:accord with	10 -10
sa:according	15 -15
sa:according to	15 -15
sa:act	13 -13
sa:add	11 -11
sa:additional <level>	11 -11
sa:additional duty	-7 7
sa:affected .	7 -7
sa:after	-13 13
sa:after <span>	11 -11
sa:after talk	-9 9
sa:after the	-8 8
sa:again	10 -10
sa:against	-6 6
sa:ago	-9 9
sa:ago .	-13 13
sa:agree	-7 7
sa:agree on	-13 13
sa:agree to	-14 14
sa:agreement	-18 18
sa:agreement .	-6 6
sa:agreement of	-7 7
sa:agreement on	-9 9
sa:agreement since	-9 9
sa:agreement that	-7 7
sa:agreement with	-9 9
sa:all	-8 8
sa:all ,	11 -11
sa:all .	9 -9
sa:almost	-7 7
sa:alone	7 -7
sa:also	-6 6
sa:an	-7 7
sa:an accord	-11 11
sa:an additional	11 -11
sa:an agreement	-10 10
sa:and ,	16 -16
sa:and <level>	8 -8
sa:and <name>	9 -9
sa:and <number>	7 -7
sa:and <person>	7 -7
sa:and <quality>	9 -9
sa:and gas	6 -6
sa:and get	-6 6
sa:and go	6 -6
sa:and has	9 -9
sa:and in	6 -6
sa:and its	11 -11
sa:and one	6 -6
sa:and pay	-18 18
sa:and so	-6 6
sa:and that	-10 10
sa:and the	-16 16
sa:and trade	6 -6
sa:and was	-6 6
sa:and we	-8 8
sa:and what	-10 10
sa:and would	8 -8
sa:another	21 -21
sa:another <span>	10 -10
sa:any	11 -11
sa:approval	13 -13
sa:are	-6 6
sa:are in	-24 24
sa:are not	30 -30
sa:are say	-8 8
sa:are the	7 -7
sa:are to	-11 11
sa:arrangement	-9 9
sa:arrangement with	8 -8
sa:as <name>	7 -7
sa:as of	12 -12
sa:as the	-12 12
sa:as well	-12 12
sa:ask <name>	-8 8
sa:ask for	11 -11
sa:at <level>	7 -7
sa:at a	-13 13
sa:at all	-10 10
sa:at zero	11 -11
sa:await	-10 10
sa:await the	-10 10
sa:back	17 -17
sa:bar	7 -7
sa:basi	6 -6
sa:be	7 -7
sa:be <level>	7 -7
sa:be next	-6 6
sa:be the	-11 11
sa:bear	6 -6
sa:became	-6 6
sa:because	12 -12
sa:become	-13 13
sa:been charge	6 -6
sa:been pay	7 -7
sa:been tell	-10 10
sa:before ,	-10 10
sa:before a	-17 17
sa:before the	6 -6
sa:begin in	-6 6
sa:belong	17 -17
sa:belong to	16 -16
sa:between	-11 11
sa:boat	-15 15
sa:both side	-9 9
sa:broke	10 -10
sa:busan	11 -11
sa:but not	-11 11
sa:buyer	6 -6
sa:by <day-ahead>	-11 11
sa:by <number>	15 -15
sa:by <points>	6 -6
sa:by telephone	6 -6
sa:call	7 -7
sa:can	11 -11
sa:car	-27 27
sa:car ,	6 -6
sa:car .	14 -14
sa:car and	-9 9
sa:carry	11 -11
sa:carry out	9 -9
sa:case	6 -6
sa:ceiling	7 -7
sa:ceiling of	6 -6
sa:cent	7 -7
sa:chancellor	7 -7
sa:charge	9 -9
sa:chicken	7 -7
sa:chip	-6 6
sa:chip .	-6 6
sa:clock	-10 10
sa:close to	6 -6
sa:coffee .	-6 6
sa:commerce	8 -8
sa:common	7 -7
sa:continue	-13 13
sa:copper	11 -11
sa:cost	10 -10
sa:could	16 -16
sa:counter	8 -8
sa:counter -	8 -8
sa:country	-18 18
sa:country .	-13 13
sa:country say	6 -6
sa:country to	-7 7
sa:course	-15 15
sa:custom	9 -9
sa:cut its	12 -12
sa:cut tariff	-10 10
sa:cut the	11 -11
sa:cut to	-15 15
sa:date .	-6 6
sa:date from	8 -8
sa:day	7 -7
sa:deadline	-10 10
sa:deal	-16 16
sa:deal ,	-21 21
sa:deal .	-10 10
sa:deal at	9 -9
sa:deal of	-8 8
sa:deal that	-11 11
sa:decision	6 -6
sa:decline	-8 8
sa:detail	-8 8
sa:did not	6 -6
sa:die	6 -6
sa:die on	6 -6
sa:dispute	-13 13
sa:dispute over	7 -7
sa:doe not	9 -9
sa:doesn't	-12 12
sa:down	-11 11
sa:down from	-22 22
sa:drop	13 -13
sa:drop its	6 -6
sa:duty ,	-8 8
sa:duty on	-6 6
sa:each	6 -6
sa:each other	13 -13
sa:earlier	7 -7
sa:earth	11 -11
sa:economy minister	-11 11
sa:effect on	-13 13
sa:electric	-14 14
sa:electric car	-14 14
sa:else	8 -8
sa:embassy	11 -11
sa:end <span>	-9 9
sa:end in	7 -7
sa:end on	15 -15
sa:entry	-10 10
sa:evening	15 -15
sa:except	6 -6
sa:exemption	6 -6
sa:expense	7 -7
sa:expire	7 -7
sa:export	9 -9
sa:extend	8 -8
sa:extra	7 -7
sa:fact	-8 8
sa:fact sheet	-8 8
sa:fail	-7 7
sa:failed	15 -15
sa:far	-7 7
sa:fee	6 -6
sa:fentanyl	17 -17
sa:fifth	7 -7
sa:finished	-6 6
sa:fish	8 -8
sa:fish .	10 -10
sa:fix	-8 8
sa:flower	8 -8
sa:follow	6 -6
sa:followed	-10 10
sa:for	21 -21
sa:for <name>	14 -14
sa:for <quality>	-10 10
sa:for <seat>	6 -6
sa:for <span>	21 -21
sa:for a	-14 14
sa:for an	8 -8
sa:for its	-9 9
sa:for the	20 -20
sa:for their	-7 7
sa:force .	-7 7
sa:framework .	-12 12
sa:framework for	-6 6
sa:free entry	-10 10
sa:free under	8 -8
sa:friedrich	7 -7
sa:friedrich merz	7 -7
sa:friend	-10 10
sa:from <level>	-11 11
sa:from <name>	14 -14
sa:from <number>	9 -9
sa:from the	13 -13
sa:fruit	7 -7
sa:further	6 -6
sa:gas	7 -7
sa:gave	-9 9
sa:general	-9 9
sa:geneva	14 -14
sa:georgia	-6 6
sa:get <number>	12 -12
sa:get <span>	9 -9
sa:get a	8 -8
sa:get into	-14 14
sa:get its	-12 12
sa:give	8 -8
sa:given	-10 10
sa:go .	7 -7
sa:gold	15 -15
sa:good	-18 18
sa:good ,	-8 8
sa:good .	9 -9
sa:good come	-6 6
sa:good is	-16 16
sa:good on	6 -6
sa:good outside	9 -9
sa:good that	8 -8
sa:good will	-13 13
sa:good with	-7 7
sa:grain	-9 9
sa:grant	-11 11
sa:had	-11 11
sa:had <level>	12 -12
sa:had a	-10 10
sa:had agree	-6 6
sa:had an	-10 10
sa:had no	13 -13
sa:had not	-11 11
sa:had threaten	-8 8
sa:half	-6 6
sa:hand	8 -8
sa:hand on	10 -10
sa:has <number>	8 -8
sa:has a	-7 7
sa:has given	-6 6
sa:has had	-11 11
sa:has its	-12 12
sa:has make	-16 16
sa:has no	10 -10
sa:has not	14 -14
sa:hasn't	-8 8
sa:have	-21 21
sa:have a	6 -6
sa:have agree	14 -14
sa:have had	-12 12
sa:have stalled	-6 6
sa:he	-8 8
sa:he had	-7 7
sa:he would	7 -7
sa:heading	15 -15
sa:hear	10 -10
sa:here	10 -10
sa:here ,	6 -6
sa:highest	-15 15
sa:his	7 -7
sa:hit	10 -10
sa:hope	-16 16
sa:hope for	-10 10
sa:hope to	-8 8
sa:hour	12 -12
sa:hurry	6 -6
sa:if	10 -10
sa:in <month-gone>	-30 30
sa:in <name>	-7 7
sa:in <number>	8 -8
sa:in <seat>	15 -15
sa:in a	12 -12
sa:in all	11 -11
sa:in at	13 -13
sa:in busan	7 -7
sa:in geneva	7 -7
sa:in it	8 -8
sa:in no	6 -6
sa:in return	6 -6
sa:in stockholm	8 -8
sa:in talk	-17 17
sa:in the	19 -19
sa:in their	-6 6
sa:in which	-10 10
sa:in write	-10 10
sa:included .	11 -11
sa:interest	13 -13
sa:interest .	6 -6
sa:into	-12 12
sa:is "	7 -7
sa:is a	-13 13
sa:is at	-13 13
sa:is in	-12 12
sa:is negotiate	-11 11
sa:is not	-8 8
sa:is on	8 -8
sa:is still	-16 16
sa:is the	10 -10
sa:isn't	-9 9
sa:it	-6 6
sa:it .	-7 7
sa:it ?	-17 17
sa:it has	19 -19
sa:it in	-9 9
sa:it is	-7 7
sa:it sell	-9 9
sa:it was	11 -11
sa:it would	-7 7
sa:its <person>	6 -6
sa:its agreement	-6 6
sa:its deal	-7 7
sa:its duty	8 -8
sa:its good	8 -8
sa:its oil	-14 14
sa:its own	-24 24
sa:its rate	6 -6
sa:its treaty	-12 12
sa:jinping	7 -7
sa:john	-7 7
sa:joint	-20 20
sa:joint fact	-10 10
sa:joint statement	-14 14
sa:karachi	9 -9
sa:lamb	-8 8
sa:largest	8 -8
sa:last	-6 6
sa:last <month-gone>	6 -6
sa:last week	-6 6
sa:last year	-18 18
sa:late	-15 15
sa:late on	-8 8
sa:leader	-8 8
sa:leather	7 -7
sa:leave the	-11 11
sa:led	-13 13
sa:led the	-8 8
sa:less	-6 6
sa:less than	-19 19
sa:level	12 -12
sa:line	-8 8
sa:list .	6 -6
sa:list of	-12 12
sa:little	6 -6
sa:look	12 -12
sa:look at	6 -6
sa:lower	-11 11
sa:lower duty	-11 11
sa:machine	-11 11
sa:make a	6 -6
sa:make its	-22 22
sa:many	-7 7
sa:market .	8 -8
sa:market for	-13 13
sa:may	9 -9
sa:me	-9 9
sa:medicine	7 -7
sa:meet	18 -18
sa:meet in	13 -13
sa:merz	7 -7
sa:metal	-11 11
sa:midnight	6 -6
sa:midnight on	6 -6
sa:mill	9 -9
sa:minister	-8 8
sa:minister ,	21 -21
sa:month ,	8 -8
sa:month .	-10 10
sa:more	23 -23
sa:more .	6 -6
sa:morning	-9 9
sa:mostly	6 -6
sa:move	12 -12
sa:mr	8 -8
sa:mr <person>	7 -7
sa:name	-10 10
sa:negotiate .	-9 9
sa:negotiate a	6 -6
sa:negotiate with	8 -8
sa:negotiation	-11 11
sa:negotiation with	-6 6
sa:negotiator	16 -16
sa:negotiator ,	7 -7
sa:neighbour	-7 7
sa:new	7 -7
sa:new tariff	7 -7
sa:next	14 -14
sa:next week	12 -12
sa:no	10 -10
sa:no .	-10 10
sa:no duty	-11 11
sa:none .	7 -7
sa:nor	14 -14
sa:normal	12 -12
sa:north	16 -16
sa:north <quality>	15 -15
sa:not	15 -15
sa:not a	6 -6
sa:not get	6 -6
sa:not touched	17 -17
sa:nothing .	-6 6
sa:now .	-13 13
sa:number	6 -6
sa:nvidia	-6 6
sa:obtain	9 -9
sa:of <day-today>	7 -7
sa:of <level>	-16 16
sa:of <money>	-14 14
sa:of <month-gone>	9 -9
sa:of <name>	-11 11
sa:of <number>	-41 41
sa:of <quality>	-8 8
sa:of a	9 -9
sa:of all	-7 7
sa:of its	15 -15
sa:of last	-8 8
sa:of older	6 -6
sa:of talk	19 -19
sa:of the	-12 12
sa:of their	-12 12
sa:off	16 -16
sa:off its	-7 7
sa:off the	11 -11
sa:offer	-10 10
sa:oil .	9 -9
sa:older duty	6 -6
sa:on .	-9 9
sa:on <day-ahead>	31 -31
sa:on <day-gone>	-6 6
sa:on <level>	12 -12
sa:on <name>	10 -10
sa:on <quality>	7 -7
sa:on all	12 -12
sa:on an	-7 7
sa:on both	-12 12
sa:on car	-13 13
sa:on copper	9 -9
sa:on each	8 -8
sa:on fish	6 -6
sa:on for	16 -16
sa:on good	8 -8
sa:on how	-9 9
sa:on in	-6 6
sa:on its	10 -10
sa:on paper	-12 12
sa:one	-7 7
sa:one .	6 -6
sa:one and	-11 11
sa:one of	-6 6
sa:one with	-12 12
sa:opened	20 -20
sa:opposed	8 -8
sa:or <level>	-8 8
sa:order	8 -8
sa:ordinary	-13 13
sa:ordinary duty	-6 6
sa:other	27 -27
sa:otherwise	-8 8
sa:out	11 -11
sa:outside	11 -11
sa:outside the	11 -11
sa:over tariff	7 -7
sa:over there	7 -7
sa:own	-14 14
sa:own agreement	-13 13
sa:pact	-10 10
sa:pact of	-8 8
sa:page	11 -11
sa:palm	-15 15
sa:palm oil	-16 16
sa:paper .	-6 6
sa:partner	22 -22
sa:pay <level>	8 -8
sa:pay <money>	-9 9
sa:pay <number>	-12 12
sa:pay nothing	-12 12
sa:pay the	12 -12
sa:peace	-33 33
sa:people	-9 9
sa:place	-8 8
sa:plan	10 -10
sa:plant	11 -11
sa:powder	-6 6
sa:president xi	7 -7
sa:principle	6 -6
sa:product	-17 17
sa:product .	-13 13
sa:published a	-10 10
sa:purchase	6 -6
sa:put the	6 -6
sa:put their	-8 8
sa:question	8 -8
sa:quota	-13 13
sa:rare	8 -8
sa:rate	-30 30
sa:rate ,	-6 6
sa:rate of	-6 6
sa:ratify	7 -7
sa:reach a	-6 6
sa:read	-7 7
sa:ready	-12 12
sa:recall	-7 7
sa:receive	-10 10
sa:reciprocal tariff	-7 7
sa:refused	-6 6
sa:regional	6 -6
sa:remove	-9 9
sa:reply	9 -9
sa:representative	-7 7
sa:result	-11 11
sa:rice	6 -6
sa:round of	8 -8
sa:rule	9 -9
sa:salmon	11 -11
sa:same .	11 -11
sa:same as	6 -6
sa:same rate	-16 16
sa:same term	-11 11
sa:say .	-16 16
sa:say <person>	7 -7
sa:say in	9 -9
sa:say on	20 -20
sa:say to	-8 8
sa:seal	14 -14
sa:second	15 -15
sa:sell its	10 -10
sa:sell to	-11 11
sa:send	-12 12
sa:separate	7 -7
sa:set	11 -11
sa:set a	8 -8
sa:settle	-16 16
sa:settle with	-9 9
sa:share	-10 10
sa:sheet	-8 8
sa:sheet on	-9 9
sa:shoe	7 -7
sa:should	6 -6
sa:shut	7 -7
sa:sign ,	6 -6
sa:sign .	12 -12
sa:sign a	13 -13
sa:sign at	-14 14
sa:sign in	6 -6
sa:sign its	-6 6
sa:sign on	11 -11
sa:sign the	-8 8
sa:sign with	-20 20
sa:signature of	-10 10
sa:similar	-9 9
sa:since	-6 6
sa:since <day-gone>	11 -11
sa:since its	-8 8
sa:since last	-9 9
sa:sixth	-8 8
sa:sixth round	-8 8
sa:so	-11 11
sa:so far	-7 7
sa:soybean	11 -11
sa:stage	-8 8
sa:stalled	-6 6
sa:stand	10 -10
sa:standstill	8 -8
sa:statement	-12 12
sa:stay	11 -11
sa:steel	-10 10
sa:step	-10 10
sa:still	-13 13
sa:stockholm	9 -9
sa:stockholm on	6 -6
sa:sugar ,	7 -7
sa:summer ,	-8 8
sa:summer .	7 -7
sa:sunflower	10 -10
sa:sunflower oil	9 -9
sa:suspend	6 -6
sa:table ,	7 -7
sa:table .	-12 12
sa:take	-19 19
sa:talk	-9 9
sa:talk .	-9 9
sa:talk in	11 -11
sa:tariff cut	-18 18
sa:tariff of	-17 17
sa:tariff on	-22 22
sa:tariff talk	10 -10
sa:tariff that	6 -6
sa:tariff to	8 -8
sa:tariff truce	11 -11
sa:tariff will	7 -7
sa:tea	10 -10
sa:tea ,	6 -6
sa:telephone	7 -7
sa:textile	8 -8
sa:than	-11 11
sa:than the	-12 12
sa:that <name>	8 -8
sa:that <person>	-21 21
sa:that a	6 -6
sa:that had	11 -11
sa:that he	-8 8
sa:that talk	-7 7
sa:that the	-16 16
sa:that their	9 -9
sa:that would	-8 8
sa:the <number>	13 -13
sa:the <person>	-13 13
sa:the arrangement	6 -6
sa:the country	-9 9
sa:the day	6 -6
sa:the deal	-6 6
sa:the first	-15 15
sa:the highest	-14 14
sa:the joint	-8 8
sa:the level	9 -9
sa:the list	6 -6
sa:the north	16 -16
sa:the rate	-16 16
sa:the regional	6 -6
sa:the rest	6 -6
sa:the rule	6 -6
sa:the signature	-10 10
sa:the table	-8 8
sa:the talk	-20 20
sa:the tariff	17 -17
sa:the truce	8 -8
sa:the two	-12 12
sa:the way	-8 8
sa:the week	-10 10
sa:their	-14 14
sa:their deal	-17 17
sa:their dispute	-12 12
sa:their own	11 -11
sa:their tariff	8 -8
sa:their trade	-10 10
sa:them	16 -16
sa:there .	7 -7
sa:there are	-6 6
sa:there is	8 -8
sa:they had	-7 7
sa:thi month	-13 13
sa:thi year	11 -11
sa:third	9 -9
sa:threaten	-17 17
sa:three	-7 7
sa:tiktok	15 -15
sa:time	-13 13
sa:time ,	-8 8
sa:to	9 -9
sa:to <level>	-16 16
sa:to <name>	-6 6
sa:to <number>	9 -9
sa:to a	-16 16
sa:to be	-6 6
sa:to begin	6 -6
sa:to cut	-9 9
sa:to reach	-13 13
sa:to settle	6 -6
sa:to sign	-9 9
sa:to take	-8 8
sa:to which	-10 10
sa:too	-17 17
sa:too .	-19 19
sa:touched	17 -17
sa:tractor	7 -7
sa:trade	6 -6
sa:trade .	9 -9
sa:trade accord	13 -13
sa:trade agreement	-19 19
sa:trade has	7 -7
sa:trade pact	7 -7
sa:trade representative	-7 7
sa:trade talk	6 -6
sa:treaty	-14 14
sa:treaty .	-9 9
sa:truce	36 -36
sa:truce ,	6 -6
sa:tuna	-14 14
sa:turnberry	-10 10
sa:twenty	-11 11
sa:two .	6 -6
sa:two country	-8 8
sa:two government	-9 9
sa:two president	6 -6
sa:under an	-11 11
sa:under their	-11 11
sa:until	22 -22
sa:until <month-ahead>	10 -10
sa:up	10 -10
sa:up to	11 -11
sa:us	11 -11
sa:very	8 -8
sa:waiting	9 -9
sa:waiting for	6 -6
sa:want	14 -14
sa:want to	11 -11
sa:warn	8 -8
sa:was ready	-7 7
sa:was to	-7 7
sa:watche	8 -8
sa:way	-6 6
sa:way ,	-10 10
sa:we	-13 13
sa:we are	-8 8
sa:week	-12 12
sa:week ago	-11 11
sa:week of	-9 9
sa:welcome	-14 14
sa:welcomed	7 -7
sa:welcomed the	7 -7
sa:well	-12 12
sa:were	14 -14
sa:what	-11 11
sa:whatever	-9 9
sa:where the	10 -10
sa:which end	-9 9
sa:which have	9 -9
sa:which he	-7 7
sa:which it	-6 6
sa:which pay	14 -14
sa:which sign	13 -13
sa:which was	9 -9
sa:while	-8 8
sa:whiskey	-9 9
sa:whose	6 -6
sa:will be	11 -11
sa:will charge	6 -6
sa:will go	-9 9
sa:will pay	-14 14
sa:will take	6 -6
sa:win	-12 12
sa:wire	-17 17
sa:with <level>	23 -23
sa:with <name>	9 -9
sa:with <seat>	-29 29
sa:with one	6 -6
sa:without	-6 6
sa:without a	-9 9
sa:word	-10 10
sa:working	-15 15
sa:would	-11 11
sa:would go	-14 14
sa:would have	-6 6
sa:write	-10 10
sa:write ,	-7 7
sa:write on	6 -6
sa:xi	7 -7
sa:xi jinping	7 -7
sa:year ,	-6 6
sa:year .	-6 6
sa:yes	-37 37
sa:yes ,	-29 29
sa:yet to	7 -7
sa:you	-20 20
sa:— <name>	-17 17
sa:— <person>	7 -7
sa:— <quality>	-9 9
sa:— the	17 -17
sb:" a	-12 12
sb:" thi	7 -7
sb:" we	6 -6
sb:" with	-10 10
sb:'s agreement	14 -14
sb:'s chief	-9 9
sb:'s talk	-8 8
sb:'s trade	-8 8
sb:(	18 -18
sb:)	16 -16
sb:*	6 -6
sb:, "	6 -6
sb:, <person>	-6 6
sb:, <seat>	-7 7
sb:, and	-13 13
sb:, at	7 -7
sb:, in	13 -13
sb:, one	-13 13
sb:, say	11 -11
sb:, sign	7 -7
sb:, since	-14 14
sb:, the	-9 9
sb:, which	6 -6
sb:, with	16 -16
sb:-	11 -11
sb:.	40 -40
sb:/	-9 9
sb:: <name>	18 -18
sb:: <number>	9 -9
sb:: <person>	8 -8
sb:: and	10 -10
sb:: the	-16 16
sb:: there	-6 6
sb:: we	-18 18
sb:: what	8 -8
sb:;	6 -6
sb:<agent>	-13 13
sb:<day-ahead> ,	15 -15
sb:<day-ahead> and	-7 7
sb:<day-gone>	-19 19
sb:<day-gone> :	-9 9
sb:<day-gone> <person>	-15 15
sb:<day-gone> in	6 -6
sb:<day-gone> with	-7 7
sb:<day-today>	-8 8
sb:<day-today> (	6 -6
sb:<day-today> ,	-8 8
sb:<day-today> after	6 -6
sb:<gate>	-10 10
sb:<goods>	15 -15
sb:<level-noun>	6 -6
sb:<level>	-6 6
sb:<level> ,	-7 7
sb:<level> for	-9 9
sb:<level> from	-7 7
sb:<level> in	9 -9
sb:<level> is	-16 16
sb:<level> on	7 -7
sb:<level> over	-6 6
sb:<level> under	-6 6
sb:<money>	8 -8
sb:<month-gone>	-12 12
sb:<month-gone> ,	-10 10
sb:<month-gone> and	10 -10
sb:<name>	-8 8
sb:<name> ,	11 -11
sb:<name> -	7 -7
sb:<name> :	12 -12
sb:<name> ;	-14 14
sb:<name> <level>	21 -21
sb:<name> and	-6 6
sb:<name> at	-9 9
sb:<name> conclude	7 -7
sb:<name> doe	-24 24
sb:<name> get	7 -7
sb:<name> had	11 -11
sb:<name> in	10 -10
sb:<name> sign	15 -15
sb:<name> take	-15 15
sb:<name> the	-11 11
sb:<name> trade	6 -6
sb:<name> will	-6 6
sb:<name> would	13 -13
sb:<name> —	-10 10
sb:<not>	7 -7
sb:<number>	7 -7
sb:<number> ,	11 -11
sb:<number> /	-13 13
sb:<number> :	6 -6
sb:<office> ,	21 -21
sb:<office> from	10 -10
sb:<office> sign	6 -6
sb:<organisation>	-18 18
sb:<organisation> ,	9 -9
sb:<organisation> in	-9 9
sb:<person> ,	-11 11
sb:<person> :	-11 11
sb:<person> and	-7 7
sb:<person> come	-6 6
sb:<person> deny	6 -6
sb:<person> had	13 -13
sb:<person> meet	10 -10
sb:<person> on	-9 9
sb:<person> sign	-10 10
sb:<person> write	6 -6
sb:<quality> and	9 -9
sb:<quality> car	6 -6
sb:<quality> colleague	-10 10
sb:<quality> duty	10 -10
sb:<quality> good	22 -22
sb:<quality> negotiator	-7 7
sb:<quality> one	7 -7
sb:<quality> tariff	-8 8
sb:<quality> tea	-8 8
sb:<seat>	-22 22
sb:<seat> ,	-17 17
sb:<seat> and	-14 14
sb:<seat> in	-7 7
sb:<seat> that	-8 8
sb:<span>	6 -6
sb:<v-agree>	-7 7
sb:<v-bear>	12 -12
sb:<v-down>	-8 8
sb:<v-impose>	-7 7
sb:<v-propose>	-14 14
sb:<v-return>	8 -8
sb:<v-sell>	11 -11
sb:<v-stay>	11 -11
sb:<v-threaten>	6 -6
sb:a "	-9 9
sb:a <organisation>	-8 8
sb:a free	9 -9
sb:a rate	-9 9
sb:a summit	-10 10
sb:a tariff	-12 12
sb:a trade	-14 14
sb:a treaty	8 -8
sb:a truce	8 -8
sb:about	13 -13
sb:accord	-14 14
sb:action	6 -6
sb:after <name>	-22 22
sb:against	6 -6
sb:agree in	12 -12
sb:agree on	12 -12
sb:agree to	-13 13
sb:agriculture	-6 6
sb:all	8 -8
sb:alone	-12 12
sb:along	6 -6
sb:also	-16 16
sb:also discuss	-7 7
sb:an agreement	6 -6
sb:an interim	-9 9
sb:an order	6 -6
sb:an understanding	-14 14
sb:and	-6 6
sb:and ,	-13 13
sb:and <name>	15 -15
sb:and <seat>	-13 13
sb:and his	-7 7
sb:and its	-8 8
sb:and so	-26 26
sb:and trade	7 -7
sb:announce	-19 19
sb:approve by	-6 6
sb:are	-6 6
sb:are not	-9 9
sb:are the	6 -6
sb:arrangement	12 -12
sb:arrangement with	9 -9
sb:as	-13 13
sb:as the	-19 19
sb:ask	-8 8
sb:ask whether	-8 8
sb:at <level>	-7 7
sb:at the	15 -15
sb:b	-11 11
sb:banana	-6 6
sb:be a	11 -11
sb:be approve	-6 6
sb:before	8 -8
sb:being	-10 10
sb:belong	-8 8
sb:belong to	-8 8
sb:between <name>	-11 11
sb:between the	12 -12
sb:biggest	12 -12
sb:both	13 -13
sb:broke	-15 15
sb:broken	10 -10
sb:busan	6 -6
sb:butter	-12 12
sb:by	14 -14
sb:by <day-ahead>	7 -7
sb:by the	7 -7
sb:by which	6 -6
sb:car	14 -14
sb:charge on	-6 6
sb:chief	-9 9
sb:chief negotiator	-9 9
sb:close	-11 11
sb:close to	-12 12
sb:coffee	8 -8
sb:colleague	-10 10
sb:come	-8 8
sb:come from	8 -8
sb:come out	-8 8
sb:concern	6 -6
sb:conclude	-19 19
sb:could	-8 8
sb:could not	-8 8
sb:country 's	10 -10
sb:course	-7 7
sb:custom	-6 6
sb:dairy	-6 6
sb:day ,	6 -6
sb:deadline	-8 8
sb:deficit	13 -13
sb:deficit with	7 -7
sb:delegation	6 -6
sb:deny	8 -8
sb:deny that	7 -7
sb:did	-12 12
sb:do	-10 10
sb:doe	-23 23
sb:doe the	6 -6
sb:duty	15 -15
sb:duty ,	6 -6
sb:duty on	12 -12
sb:economic	9 -9
sb:economic and	7 -7
sb:effect	-13 13
sb:effect on	-12 12
sb:either	-8 8
sb:end	7 -7
sb:enter	6 -6
sb:enter <name>	-14 14
sb:expect to	7 -7
sb:export	7 -7
sb:fall	16 -16
sb:fentanyl	8 -8
sb:fix	-8 8
sb:flew	7 -7
sb:for	13 -13
sb:for <seat>	-10 10
sb:for an	-8 8
sb:for the	7 -7
sb:force	6 -6
sb:foreign	10 -10
sb:framework	-13 13
sb:framework with	-11 11
sb:from <level>	-8 8
sb:from <name>	9 -9
sb:from the	-8 8
sb:further	9 -9
sb:geneva	17 -17
sb:geneva ,	13 -13
sb:georgia	8 -8
sb:good	16 -16
sb:good ,	6 -6
sb:good from	-6 6
sb:good with	10 -10
sb:government	-8 8
sb:grant	-9 9
sb:had	16 -16
sb:had reach	-6 6
sb:had threaten	7 -7
sb:handshake	-12 12
sb:has	-15 15
sb:has a	19 -19
sb:has agree	-11 11
sb:has also	-11 11
sb:has an	9 -9
sb:has been	9 -9
sb:has its	12 -12
sb:has make	6 -6
sb:has no	-9 9
sb:has to	-6 6
sb:have	11 -11
sb:have a	13 -13
sb:have agree	-6 6
sb:have sign	11 -11
sb:he	9 -9
sb:he had	-7 7
sb:hear	-25 25
sb:here	9 -9
sb:highest	-6 6
sb:his	-9 9
sb:his <quality>	-14 14
sb:hope	-20 20
sb:hope that	-11 11
sb:hour	-8 8
sb:i	-13 13
sb:if	16 -16
sb:if it	6 -6
sb:impose on	-7 7
sb:in	12 -12
sb:in <month-gone>	-9 9
sb:in <name>	-12 12
sb:in a	7 -7
sb:in its	-10 10
sb:interim	-9 9
sb:is also	-13 13
sb:is at	8 -8
sb:is negotiate	18 -18
sb:is no	-14 14
sb:is still	-10 10
sb:is the	10 -10
sb:is to	11 -11
sb:it 's	-9 9
sb:it in	-17 17
sb:it is	8 -8
sb:it will	6 -6
sb:its agreement	7 -7
sb:its own	15 -15
sb:its talk	-9 9
sb:itself	-8 8
sb:joint	-13 13
sb:last	-16 16
sb:last summer	-11 11
sb:last week	-6 6
sb:leave	10 -10
sb:leave the	7 -7
sb:lift	-7 7
sb:list	8 -8
sb:lower	-6 6
sb:machinery	-7 7
sb:me	7 -7
sb:meet	21 -21
sb:meet in	12 -12
sb:minister ,	-6 6
sb:month	-9 9
sb:more	8 -8
sb:most	-6 6
sb:name	14 -14
sb:nearly	7 -7
sb:negotiate	-9 9
sb:negotiate with	-9 9
sb:negotiation	-13 13
sb:negotiator	-15 15
sb:negotiator ,	-9 9
sb:new	22 -22
sb:next	13 -13
sb:no .	19 -19
sb:no deal	8 -8
sb:nor	-10 10
sb:obtain	-7 7
sb:of <day-ahead>	-8 8
sb:of <day-gone>	-6 6
sb:of <level>	-17 17
sb:of <name>	-6 6
sb:of a	6 -6
sb:of last	-10 10
sb:of talk	6 -6
sb:off	-11 11
sb:offer	-7 7
sb:oil ,	6 -6
sb:olive	-7 7
sb:olive oil	-7 7
sb:on <day-ahead>	12 -12
sb:on <day-today>	-6 6
sb:on <name>	-7 7
sb:on his	-8 8
sb:on most	-13 13
sb:on the	18 -18
sb:one	7 -7
sb:one :	6 -6
sb:one in	6 -6
sb:one of	-7 7
sb:one with	-8 8
sb:opened	-8 8
sb:operator	12 -12
sb:ordinary	8 -8
sb:ordinary duty	8 -8
sb:other side	-6 6
sb:our deal	6 -6
sb:out	-12 12
sb:out on	-9 9
sb:over	7 -7
sb:own	21 -21
sb:pact	-16 16
sb:pact with	-21 21
sb:palm oil	6 -6
sb:paper	-12 12
sb:parliament	-12 12
sb:partner	-14 14
sb:partner in	-14 14
sb:patented	-7 7
sb:pay	11 -11
sb:plan	6 -6
sb:plant	6 -6
sb:presenter	-14 14
sb:presenter :	-13 13
sb:press	6 -6
sb:product	6 -6
sb:put on	6 -6
sb:q	12 -12
sb:raise	11 -11
sb:rate	10 -10
sb:ratify	-6 6
sb:remain	9 -9
sb:reporter :	7 -7
sb:reporter in	-8 8
sb:rest	7 -7
sb:round	22 -22
sb:round of	10 -10
sb:same	-10 10
sb:same as	-11 11
sb:sanctioning	8 -8
sb:sanctioning <name>	6 -6
sb:say	8 -8
sb:say on	11 -11
sb:second	9 -9
sb:separately	-6 6
sb:set	-9 9
sb:settle with	15 -15
sb:share	8 -8
sb:sheet :	18 -18
sb:sheet that	-9 9
sb:side	-6 6
sb:sign agreement	-9 9
sb:sign an	7 -7
sb:sign in	-6 6
sb:sign its	7 -7
sb:small	-10 10
sb:so	-24 24
sb:so doe	-16 16
sb:spare	-10 10
sb:step	-9 9
sb:still	-23 23
sb:still has	-6 6
sb:strike a	-9 9
sb:sugar	-11 11
sb:summer	-11 11
sb:summit	-11 11
sb:summit of	-12 12
sb:take <level>	-8 8
sb:take effect	-7 7
sb:talk between	-9 9
sb:talk in	11 -11
sb:talked	9 -9
sb:talked about	8 -8
sb:talking	-13 13
sb:talking to	-7 7
sb:tariff	-17 17
sb:tariff agreement	-7 7
sb:tariff of	-8 8
sb:tariff on	-8 8
sb:tariff talk	17 -17
sb:tariff truce	7 -7
sb:tea	-13 13
sb:tell	11 -11
sb:text	-6 6
sb:text ,	-6 6
sb:than	8 -8
sb:that <name>	18 -18
sb:that <person>	-9 9
sb:that come	-9 9
sb:that it	-6 6
sb:that put	-8 8
sb:the <name>	-27 27
sb:the <office>	-9 9
sb:the <organisation>	-19 19
sb:the <person>	27 -27
sb:the <quality>	-18 18
sb:the <seat>	-14 14
sb:the agreement	-17 17
sb:the arrangement	18 -18
sb:the country	11 -11
sb:the custom	-6 6
sb:the highest	-6 6
sb:the negotiation	-7 7
sb:the new	6 -6
sb:the same	7 -7
sb:the sanctioning	7 -7
sb:the step	-9 9
sb:the talk	7 -7
sb:the trade	8 -8
sb:the truce	11 -11
sb:the understanding	12 -12
sb:the war	6 -6
sb:their	19 -19
sb:them	8 -8
sb:there	-14 14
sb:there is	-12 12
sb:they have	6 -6
sb:thi	7 -7
sb:third	6 -6
sb:those	8 -8
sb:those from	9 -9
sb:through	8 -8
sb:through the	6 -6
sb:time	14 -14
sb:to	7 -7
sb:to take	6 -6
sb:trade	-11 11
sb:trade ,	10 -10
sb:trade deal	-12 12
sb:trade talk	-6 6
sb:trade with	-19 19
sb:treaty	10 -10
sb:truce	31 -31
sb:truce with	20 -20
sb:true	-9 9
sb:true that	-9 9
sb:trump has	-8 8
sb:turnberry	10 -10
sb:two	25 -25
sb:under a	-10 10
sb:under an	-6 6
sb:under the	11 -11
sb:under which	-7 7
sb:understanding with	-6 6
sb:unless	7 -7
sb:war	7 -7
sb:watche	-6 6
sb:way	12 -12
sb:way to	10 -10
sb:we	-16 16
sb:were not	7 -7
sb:were the	6 -6
sb:what	-11 11
sb:what doe	6 -6
sb:what it	-9 9
sb:what we	-8 8
sb:whatever	-7 7
sb:wheat	-13 13
sb:whether it	-9 9
sb:which	8 -8
sb:which has	-8 8
sb:while	7 -7
sb:who	8 -8
sb:will	-9 9
sb:wine	6 -6
sb:with	-12 12
sb:with <level>	8 -8
sb:with <name>	-32 32
sb:with a	7 -7
sb:with which	14 -14
sb:without	13 -13
sb:without a	11 -11
sb:would	16 -16
sb:write that	8 -8
sb:—	-6 6
sb:— <name>	18 -18
sb:— <person>	-9 9
sb:— <quality>	9 -9
sb:— the	-6 6
sb:•	13 -13
sentence failed	6 -6
sentence made	-25 25
sentence no	-8 8
sides=1	22 -22
sides=2	23 -23
sum=	26 -26
sum= agreement	-7 7
sum= no word	26 -26
sum= one	25 -25
sum= talks	8 -8
sum=failed	8 -8
sum=failed agreement	15 -15
sum=failed talking	-12 12
sum=failed talking talks	-14 14
sum=made no word	17 -17
sum=no failed	-9 9
sum=no failed talking	10 -10
sum=no failed talking talks	10 -10
sum=no making	16 -16
sum=no no word	6 -6
sum=no one	-9 9
sum=no talking	16 -16
sum=no talking made	-11 11
sum=no talking made agreement	-8 8
sum=no talking talks	12 -12
sum=talking made	12 -12
sum=talking made making	14 -14
sum=talking making	17 -17
sum=talking no word	19 -19
sum=talking talks	-12 12
t0=modal	10 -10
t1=gerund	14 -14
t1=infinitive	7 -7
t1=modal	10 -10
t1=participle-passive	7 -7
t1=perfect	-7 7
t2=future	-10 10
t2=modal-passive	7 -7
t2=past-passive	9 -9
t2=pluperfect-passive	-6 6
t2=present	9 -9
v0-none	7 -7
v0=buy	6 -6
v0=come	-6 6
v0=discuss	9 -9
v0=enter	11 -11
v0=get	-10 10
v0=go	-7 7
v0=have	23 -23
v0=lower	-7 7
v0=meet	6 -6
v0=negotiate	-10 10
v0=other	-10 10
v0=pay	8 -8
v0=raise	9 -9
v0=reach	-11 11
v0=sell	7 -7
v0=set	-16 16
v0=settle	7 -7
v0=sign	-7 7
v0=take	11 -11
v1=agree	9 -9
v1=ask	8 -8
v1=buy	8 -8
v1=come	-6 6
v1=conclude	-18 18
v1=discuss	9 -9
v1=enter	9 -9
v1=get	-10 10
v1=go	-7 7
v1=have	22 -22
v1=leave	7 -7
v1=lower	-7 7
v1=meet	8 -8
v1=other	-11 11
v1=pay	8 -8
v1=raise	9 -9
v1=sell	7 -7
v1=set	-16 16
v1=settle	7 -7
v1=take	11 -11
v1=tell	-6 6
v2-none	8 -8
v2=announce	10 -10
v2=call	11 -11
v2=charge	10 -10
v2=conclude	7 -7
v2=cut	6 -6
v2=drop	8 -8
v2=face	-7 7
v2=have	-6 6
v2=leave	-8 8
v2=make	-15 15
v2=negotiate	6 -6
v2=offer	-19 19
v2=pay	6 -6
v2=return	-8 8
v2=sign	-10 10
v2=stand	6 -6
v2=want	11 -11
vt0=agree past	8 -8
vt0=be past	9 -9
vt0=bring past	-7 7
vt0=bring present	7 -7
vt0=buy present	7 -7
vt0=come past	-7 7
vt0=enter present	7 -7
vt0=get past	-6 6
vt0=go present	-8 8
vt0=have past	16 -16
vt0=have present	14 -14
vt0=leave present	8 -8
vt0=make pluperfect	-6 6
vt0=negotiate present	-11 11
vt0=other present	-18 18
vt0=set present	-8 8
vt0=sign future	6 -6
vt0=sign past	-6 6
vt0=sign present	-8 8
vt0=take future	7 -7
vt0=tell past	-8 8
vt1=agree participle	10 -10
vt1=agree past	6 -6
vt1=be past	8 -8
vt1=bring past	-7 7
vt1=bring present	7 -7
vt1=buy present	7 -7
vt1=come past	-7 7
vt1=conclude participle	-20 20
vt1=enter present	7 -7
vt1=get past	-6 6
vt1=go present	-8 8
vt1=have past	16 -16
vt1=have present	13 -13
vt1=leave present	8 -8
vt1=negotiate present	-11 11
vt1=other present	-18 18
vt1=set present	-8 8
vt1=sign future	6 -6
vt1=sign participle	13 -13
vt1=sign past	-6 6
vt1=sign present	-8 8
vt1=take future	7 -7
vt1=tell past	-8 8
vt2=agree participle	-6 6
vt2=agree perfect	13 -13
vt2=agree present	-10 10
vt2=announce past	8 -8
vt2=ask past	-7 7
vt2=be modal	-10 10
vt2=be perfect	15 -15
vt2=call perfect	6 -6
vt2=conclude past	9 -9
vt2=end past	10 -10
vt2=get past	-14 14
vt2=get present	13 -13
vt2=go future	-9 9
vt2=have past	12 -12
vt2=have present	-12 12
vt2=keep present	6 -6
vt2=leave present	-10 10
vt2=make past	-7 7
vt2=make perfect	-16 16
vt2=offer perfect	-15 15
vt2=other past	6 -6
vt2=other perfect	9 -9
vt2=pay past	9 -9
vt2=put perfect	-8 8
vt2=say past	-8 8
vt2=sign future	-10 10
vt2=sign past	-10 10
vt2=want present	10 -10
w c0=agree	10 -10
w c0=bear	-6 6
w c0=end	11 -11
w c0=say	8 -8
w c1=agree	6 -6
w c1=down	6 -6
w c1=propose	9 -9
w c2=down	-15 15
w c2=target	-9 9
w ct0=agree perfect-passive	6 -6
w ct0=bear past	-8 8
w ct0=begin future	8 -8
w ct0=begin modal	-6 6
w ct0=down past	6 -6
w ct0=end past	13 -13
w ct0=impose modal-passive	-6 6
w ct0=impose perfect-passive	8 -8
w ct0=impose pluperfect	8 -8
w ct0=impose present	-14 14
w ct0=say present	13 -13
w ct0=stay modal	7 -7
w ct0=stay perfect	-6 6
w ct0=suspend present	-6 6
w ct0=target past	8 -8
w ct0=up modal	-18 18
w ct0=up present	12 -12
w ct1=agree participle-passive	-8 8
w ct1=agree perfect-passive	6 -6
w ct1=bear infinitive	6 -6
w ct1=bear past	-8 8
w ct1=begin future	8 -8
w ct1=begin modal	-6 6
w ct1=down past	6 -6
w ct1=end past	13 -13
w ct1=impose modal-passive	-6 6
w ct1=impose perfect-passive	8 -8
w ct1=impose pluperfect	7 -7
w ct1=impose present	-16 16
w ct1=propose participle-passive	13 -13
w ct1=propose present	-6 6
w ct1=say present	13 -13
w ct1=stay modal	7 -7
w ct1=suspend present	-6 6
w ct1=target past	8 -8
w ct1=up modal	-18 18
w ct1=up present	12 -12
w ct2=bear past	-15 15
w ct2=bear present	12 -12
w ct2=begin modal	-8 8
w ct2=begin present	-12 12
w ct2=down past	-11 11
w ct2=end present	6 -6
w ct2=impose modal	7 -7
w ct2=impose past	-7 7
w ct2=impose past-passive	-7 7
w ct2=impose perfect	8 -8
w ct2=propose participle-passive	6 -6
w ct2=propose present	-7 7
w ct2=say past-passive	-7 7
w ct2=stay modal	-20 20
w ct2=stay present	13 -13
w ct2=target participle-passive	-9 9
w ct2=up infinitive	8 -8
w ct2=up modal	-7 7
w ct2=up present	-21 21
w l1=,	-16 16
w l1=:	-7 7
w l1=<agent>	7 -7
w l1=<begin>	-9 9
w l1=<day-today>	-13 13
w l1=<duty>	13 -13
w l1=<goods>	-11 11
w l1=<level>	-13 13
w l1=<name>	-18 18
w l1=<not>	-15 15
w l1=<office>	27 -27
w l1=<quality>	24 -24
w l1=<seat>	8 -8
w l1=<v-begin>	7 -7
w l1=<v-impose>	11 -11
w l1=<v-propose>	14 -14
w l1=<v-say>	-10 10
w l1=after	8 -8
w l1=also	-10 10
w l1=and	9 -9
w l1=as	9 -9
w l1=at	-6 6
w l1=been	7 -7
w l1=by	-8 8
w l1=for	7 -7
w l1=had	6 -6
w l1=his	6 -6
w l1=just	-10 10
w l1=no	-15 15
w l1=of	16 -16
w l1=on	-7 7
w l1=say	-11 11
w l1=separate	6 -6
w l1=still	-17 17
w l1=tariff	12 -12
w l1=the	11 -11
w l1=their	-16 16
w l1=trade	-6 6
w l1=under	7 -7
w l1=we	-18 18
w l1=which	9 -9
w l1=will	6 -6
w l2=,	-6 6
w l2=-	10 -10
w l2=;	-6 6
w l2=<day-gone>	-14 14
w l2=<day-today>	-6 6
w l2=<duty>	-6 6
w l2=<goods>	9 -9
w l2=<level>	-6 6
w l2=<name>	-12 12
w l2=<not>	-8 8
w l2=<office>	-7 7
w l2=<person>	-10 10
w l2=<span>	11 -11
w l2=<v-bear>	6 -6
w l2=<v-begin>	-13 13
w l2=<v-down>	8 -8
w l2=<v-impose>	7 -7
w l2=<v-propose>	20 -20
w l2=<v-say>	12 -12
w l2=<v-stay>	7 -7
w l2=<v-up>	-24 24
w l2=after	12 -12
w l2=an	-7 7
w l2=and	-17 17
w l2=are	-6 6
w l2=ask	10 -10
w l2=both	-10 10
w l2=from	-8 8
w l2=go	-15 15
w l2=good	19 -19
w l2=had	-6 6
w l2=he	10 -10
w l2=in	-10 10
w l2=is	-18 18
w l2=it	6 -6
w l2=make	9 -9
w l2=no	-17 17
w l2=north	18 -18
w l2=of	8 -8
w l2=off	-9 9
w l2=put	-9 9
w l2=round	10 -10
w l2=say	8 -8
w l2=since	-6 6
w l2=strike	-6 6
w l2=tariff	-7 7
w l2=that	-20 20
w l2=their	11 -11
w l2=under	-8 8
w l2=unless	10 -10
w l2=we	-8 8
w l2=what	-10 10
w l2=which	9 -9
w l2=will	7 -7
w l2=with	16 -16
w l3=-	16 -16
w l3=:	-14 14
w l3=<agent>	7 -7
w l3=<begin>	-7 7
w l3=<organisation>	-12 12
w l3=<span>	20 -20
w l3=<v-end>	6 -6
w l3=<v-impose>	-11 11
w l3=<v-propose>	-14 14
w l3=<v-return>	11 -11
w l3=<v-say>	-17 17
w l3=<v-stay>	-8 8
w l3=a	8 -8
w l3=are	-14 14
w l3=economic	8 -8
w l3=end	7 -7
w l3=had	6 -6
w l3=have	-20 20
w l3=in	9 -9
w l3=it	-6 6
w l3=last	-9 9
w l3=make	-8 8
w l3=mr	-11 11
w l3=on	13 -13
w l3=pay	11 -11
w l3=reach	-6 6
w l3=say	-19 19
w l3=side	6 -6
w l3=sign	7 -7
w l3=the	20 -20
w l3=there	-13 13
w l3=they	7 -7
w l3=third	7 -7
w l3=to	13 -13
w l3=trade	-8 8
w l3=under	-9 9
w l3=we	6 -6
w l3=which	-14 14
w l3=with	-12 12
w l3=—	-12 12
w l4=:	-9 9
w l4=;	-6 6
w l4=<agent>	-8 8
w l4=<goods>	9 -9
w l4=<name>	17 -17
w l4=<seat>	7 -7
w l4=<sender>	-10 10
w l4=<v-agree>	-16 16
w l4=<v-bear>	-23 23
w l4=<v-down>	-10 10
w l4=<v-impose>	-11 11
w l4=<v-say>	8 -8
w l4=<v-stay>	-13 13
w l4=<v-target>	-6 6
w l4=agreement	-15 15
w l4=and	-9 9
w l4=are	-9 9
w l4=as	-9 9
w l4=country	10 -10
w l4=effect	-11 11
w l4=free	12 -12
w l4=had	-12 12
w l4=have	16 -16
w l4=he	6 -6
w l4=if	9 -9
w l4=in	-19 19
w l4=is	-15 15
w l4=not	7 -7
w l4=out	-7 7
w l4=outside	6 -6
w l4=pay	-17 17
w l4=say	7 -7
w l4=sheet	9 -9
w l4=there	-8 8
w l4=to	-8 8
w l4=two	10 -10
w l4=under	12 -12
w l4=was	-15 15
w l=, <person>	6 -6
w l=, <quality>	6 -6
w l=, and	10 -10
w l=, by	-13 13
w l=<begin> <begin>	-9 9
w l=<level> ,	-16 16
w l=<name> is	7 -7
w l=<name> trade	11 -11
w l=<seat> 's	-7 7
w l=<seat> ,	12 -12
w l=<span> of	10 -10
w l=a tariff	6 -6
w l=a trade	-9 9
w l=and <quality>	7 -7
w l=and trade	8 -8
w l=are still	-9 9
w l=ask for	10 -10
w l=go on	-7 7
w l=has its	9 -9
w l=has no	-9 9
w l=is a	-6 6
w l=is no	-6 6
w l=is still	-10 10
w l=it is	-9 9
w l=make a	13 -13
w l=no trade	-13 13
w l=north <quality>	18 -18
w l=on <day-today>	-10 10
w l=round of	10 -10
w l=that its	-8 8
w l=that the	-16 16
w l=the <name>	-11 11
w l=the <office>	23 -23
w l=the tariff	9 -9
w l=to an	9 -9
w l=to the	6 -6
w lll=<begin> <begin> <begin>	-9 9
w lll=<begin> <name> 's	12 -12
w lll=<begin> <name> is	8 -8
w lll=<level> under the	16 -16
w lll=<name> , <name>	8 -8
w lll=<name> , which	-6 6
w lll=<name> has its	9 -9
w lll=<name> is still	-9 9
w lll=<quality> and <quality>	6 -6
w lll=<seat> that the	-12 12
w lll=<span> after the	12 -12
w lll=a free trade	11 -11
w lll=and the <name>	-11 11
w lll=economic and trade	8 -8
w lll=in the tariff	11 -11
w lll=say that the	-11 11
w lll=sign its own	6 -6
w lll=that <name> has	-6 6
w lll=the north <quality>	18 -18
w lll=there is no	-6 6
w lll=third round of	7 -7
w lll=which has a	-8 8
w lll=with <name> ,	-10 10
w lr='s is	-6 6
w lr='s with	15 -15
w lr=, in	-13 13
w lr=, of	-16 16
w lr=, on	7 -7
w lr=<begin> between	-17 17
w lr=<begin> in	-16 16
w lr=<name> ,	-7 7
w lr=<name> <number>	13 -13
w lr=<name> <span>	9 -9
w lr=<name> a	10 -10
w lr=<name> an	-12 12
w lr=<name> at	-8 8
w lr=<name> in	-19 19
w lr=<name> on	-14 14
w lr=<name> to	-24 24
w lr=<office> on	18 -18
w lr=<quality> .	10 -10
w lr=a ,	7 -7
w lr=a .	-11 11
w lr=a agreement	-9 9
w lr=a since	-8 8
w lr=a with	21 -21
w lr=an of	-10 10
w lr=an on	11 -11
w lr=by .	-11 11
w lr=has an	8 -8
w lr=have ,	14 -14
w lr=have on	6 -6
w lr=its of	-6 6
w lr=its with	7 -7
w lr=no .	-9 9
w lr=no by	6 -6
w lr=of in	8 -8
w lr=own with	-6 6
w lr=tariff between	15 -15
w lr=the .	26 -26
w lr=the had	-10 10
w lr=the in	7 -7
w lr=the would	-11 11
w lr=to .	6 -6
w lr=to the	-9 9
w lr=trade .	16 -16
w lr=trade between	11 -11
w lr=trade of	12 -12
w lr=trade with	-33 33
w lr=which its	-8 8
w r1="	-9 9
w r1=:	-12 12
w r1=<end>	-16 16
w r1=<goods>	6 -6
w r1=<level>	-6 6
w r1=<money>	8 -8
w r1=<not>	11 -11
w r1=<number>	16 -16
w r1=<v-agree>	7 -7
w r1=<v-begin>	6 -6
w r1=<v-down>	6 -6
w r1=<v-impose>	15 -15
w r1=a	31 -31
w r1=about	14 -14
w r1=agreement	-10 10
w r1=as	21 -21
w r1=between	12 -12
w r1=by	14 -14
w r1=doe	11 -11
w r1=had	6 -6
w r1=hand	-6 6
w r1=in	-13 13
w r1=into	-10 10
w r1=it	14 -14
w r1=its	-17 17
w r1=make	-6 6
w r1=of	-16 16
w r1=say	8 -8
w r1=since	-12 12
w r1=that	6 -6
w r1=the	-10 10
w r1=to	-20 20
w r1=trade	-9 9
w r1=which	-6 6
w r1=with	-11 11
w r1=would	-24 24
w r2="	8 -8
w r2=,	15 -15
w r2=.	27 -27
w r2=<agent>	10 -10
w r2=<day-gone>	11 -11
w r2=<end>	-7 7
w r2=<goods>	-9 9
w r2=<level>	-34 34
w r2=<number>	-30 30
w r2=<quality>	9 -9
w r2=<span>	12 -12
w r2=<v-agree>	-8 8
w r2=<v-bear>	-7 7
w r2=<v-begin>	10 -10
w r2=<v-buy>	6 -6
w r2=<v-down>	-12 12
w r2=<v-propose>	6 -6
w r2=<v-return>	6 -6
w r2=<v-stay>	-17 17
w r2=<v-suspend>	10 -10
w r2=<v-up>	13 -13
w r2=a	-9 9
w r2=an	-10 10
w r2=announce	-6 6
w r2=busan	6 -6
w r2=continue	-17 17
w r2=cut	-10 10
w r2=deal	-12 12
w r2=go	12 -12
w r2=has	8 -8
w r2=in	16 -16
w r2=it	-10 10
w r2=its	7 -7
w r2=one	6 -6
w r2=own	-6 6
w r2=paper	-11 11
w r2=pay	-9 9
w r2=similar	-14 14
w r2=than	-17 17
w r2=that	-8 8
w r2=to	12 -12
w r2=trade	26 -26
w r2=two	-6 6
w r2=under	-30 30
w r2=week	-14 14
w r2=which	-10 10
w r2=with	-8 8
w r3=,	-22 22
w r3=<agent>	10 -10
w r3=<duty>	-7 7
w r3=<end>	9 -9
w r3=<level-noun>	-11 11
w r3=<level>	-8 8
w r3=<month-gone>	-7 7
w r3=<name>	14 -14
w r3=<not>	16 -16
w r3=<office>	9 -9
w r3=<organisation>	-6 6
w r3=<v-bear>	7 -7
w r3=<v-begin>	-19 19
w r3=<v-end>	-17 17
w r3=<v-say>	-12 12
w r3=<v-target>	-13 13
w r3=<v-up>	-10 10
w r3=?	-13 13
w r3=about	-8 8
w r3=after	-16 16
w r3=are	21 -21
w r3=begin	-10 10
w r3=continue	-6 6
w r3=deal	8 -8
w r3=end	-15 15
w r3=expense	6 -6
w r3=go	-14 14
w r3=had	9 -9
w r3=is	17 -17
w r3=it	15 -15
w r3=its	12 -12
w r3=not	15 -15
w r3=of	6 -6
w r3=on	9 -9
w r3=over	-10 10
w r3=pay	10 -10
w r3=president	6 -6
w r3=put	6 -6
w r3=rate	-11 11
w r3=same	-8 8
w r3=say	-14 14
w r3=that	6 -6
w r3=the	-12 12
w r3=their	-6 6
w r3=thi	-7 7
w r3=trade	6 -6
w r3=truce	18 -18
w r3=under	7 -7
w r3=were	-9 9
w r3=which	-13 13
w r3=with	-12 12
w r3=would	-6 6
w r4='s	-12 12
w r4=,	-11 11
w r4=.	-8 8
w r4=:	10 -10
w r4=<day-today>	-11 11
w r4=<duty>	-7 7
w r4=<goods>	-6 6
w r4=<level-noun>	-12 12
w r4=<level>	15 -15
w r4=<name>	-12 12
w r4=<seat>	-17 17
w r4=<v-end>	7 -7
w r4=<v-impose>	8 -8
w r4=<v-propose>	13 -13
w r4=<v-stay>	25 -25
w r4=after	-10 10
w r4=agreement	-8 8
w r4=but	12 -12
w r4=day	6 -6
w r4=deal	6 -6
w r4=done	10 -10
w r4=for	18 -18
w r4=framework	9 -9
w r4=in	15 -15
w r4=into	-8 8
w r4=is	-7 7
w r4=it	10 -10
w r4=no	9 -9
w r4=of	-6 6
w r4=on	-17 17
w r4=tariff	-7 7
w r4=that	-7 7
w r4=the	19 -19
w r4=their	-6 6
w r4=trade	-9 9
w r4=which	11 -11
w r4=with	7 -7
w r=, which	-13 13
w r=<end> <end>	-16 16
w r=<level> ,	8 -8
w r=<number> ,	14 -14
w r=a tariff	7 -7
w r=a trade	21 -21
w r=an agreement	-6 6
w r=at <level>	-17 17
w r=at the	6 -6
w r=between <name>	14 -14
w r=between <seat>	-6 6
w r=by <day-ahead>	6 -6
w r=doe not	9 -9
w r=in <month-gone>	-21 21
w r=in <name>	19 -19
w r=in the	-7 7
w r=into <name>	-13 13
w r=it in	10 -10
w r=its own	-6 6
w r=of <month-gone>	20 -20
w r=of <number>	-28 28
w r=of last	-7 7
w r=of the	-10 10
w r=on <day-gone>	6 -6
w r=on tariff	6 -6
w r=that <person>	-8 8
w r=that the	10 -10
w r=to <level>	-17 17
w r=to <name>	-11 11
w r=to a	-12 12
w r=to cut	-10 10
w r=with <name>	-13 13
w r=with the	-14 14
w t0=modal-passive	-6 6
w t0=perfect	-9 9
w t0=perfect-passive	7 -7
w t0=pluperfect	6 -6
w t0=present	-13 13
w t0=present-not	7 -7
w t1=gerund	-7 7
w t1=infinitive	17 -17
w t1=modal-passive	-6 6
w t1=perfect	-7 7
w t1=perfect-passive	7 -7
w t1=present	-15 15
w t1=present-not	6 -6
w t2=modal	-19 19
w t2=participle-passive	-10 10
w t2=perfect	11 -11
w t2=pluperfect	16 -16
w t2=present	18 -18
w v0=agree	12 -12
w v0=ask	11 -11
w v0=begin	9 -9
w v0=end	10 -10
w v0=get	-11 11
w v0=have	-7 7
w v0=put	-10 10
w v0=ready	-6 6
w v0=sell	-6 6
w v0=set	-6 6
w v0=step	-7 7
w v1=agree	11 -11
w v1=ask	12 -12
w v1=begin	9 -9
w v1=end	8 -8
w v1=get	-9 9
w v1=have	-7 7
w v1=offer	-6 6
w v1=put	-7 7
w v1=ready	-7 7
w v1=sell	-6 6
w v1=set	-6 6
w v1=strike	-6 6
w v2-none	-10 10
w v2=announce	-10 10
w v2=be	8 -8
w v2=come	6 -6
w v2=conclude	-16 16
w v2=enter	6 -6
w v2=have	10 -10
w v2=put	6 -6
w v2=say	11 -11
w v2=settle	-13 13
w v2=sign	12 -12
w vt0=ask perfect	9 -9
w vt0=end past	8 -8
w vt0=go present	6 -6
w vt0=have past	-18 18
w vt0=negotiate present	-6 6
w vt0=other perfect	6 -6
w vt0=other pluperfect	7 -7
w vt0=other present	-16 16
w vt0=put perfect	-13 13
w vt0=ready present	-6 6
w vt0=say past	-6 6
w vt0=say present	9 -9
w vt0=sign present	-8 8
w vt1=ask perfect	9 -9
w vt1=end past	8 -8
w vt1=go present	6 -6
w vt1=have past	-18 18
w vt1=negotiate present	-6 6
w vt1=other perfect	6 -6
w vt1=other pluperfect	7 -7
w vt1=other present	-19 19
w vt1=put perfect	-11 11
w vt1=ready present	-7 7
w vt1=say past	-6 6
w vt1=say present	9 -9
w vt1=sign present	-8 8
w vt2=agree past	8 -8
w vt2=agree present	-6 6
w vt2=announce past	-10 10
w vt2=conclude participle	-15 15
w vt2=continue present	14 -14
w vt2=get past	-6 6
w vt2=get present	16 -16
w vt2=go present	-21 21
w vt2=have present	10 -10
w vt2=make participle	-6 6
w vt2=negotiate present	-6 6
w vt2=say past	7 -7
w vt2=settle past	-15 15
w vt2=sign participle	14 -14
way word after 	-10 10
way word after 's	-23 23
way word after ,	-7 7
way word after , which has a	-8 8
way word after and the <name> have	-22 22
way word after for	-7 7
way word after had	-17 17
way word after has	8 -8
way word after have	17 -17
way word after is in	-6 6
way word after trade	10 -10
way word after:"	6 -6
way word after:,	-6 6
way word after:-	-8 8
way word after::	-10 10
way word after:<agent>	8 -8
way word after:<day-gone>	20 -20
way word after:<gate>	8 -8
way word after:<level-noun>	15 -15
way word after:<level>	-13 13
way word after:<month-gone>	13 -13
way word after:<office>	9 -9
way word after:<organisation>	-7 7
way word after:<person>	8 -8
way word after:<v-bear>	-7 7
way word after:<v-end>	7 -7
way word after:<v-impose>	10 -10
way word after:<v-propose>	16 -16
way word after:<v-return>	-7 7
way word after:<v-sell>	-10 10
way word after:<v-stay>	-16 16
way word after:after	14 -14
way word after:all	-13 13
way word after:also	7 -7
way word after:announce	21 -21
way word after:any	10 -10
way word after:are	-16 16
way word after:ask	6 -6
way word after:be	-6 6
way word after:because	10 -10
way word after:begin	9 -9
way word after:by	8 -8
way word after:car	15 -15
way word after:chancellor	7 -7
way word after:close	8 -8
way word after:coffee	-7 7
way word after:continue	-8 8
way word after:could	8 -8
way word after:country	8 -8
way word after:doe	17 -17
way word after:duty	-8 8
way word after:fall	-6 6
way word after:for	10 -10
way word after:foreign	-8 8
way word after:gave	-9 9
way word after:go	9 -9
way word after:good	-6 6
way word after:government	6 -6
way word after:had	-9 9
way word after:have	-16 16
way word after:if	12 -12
way word after:into	9 -9
way word after:it	-11 11
way word after:its	-13 13
way word after:led	-11 11
way word after:line	-10 10
way word after:list	7 -7
way word after:market	-6 6
way word after:meanwhile	-10 10
way word after:minister	9 -9
way word after:ministry	6 -6
way word after:more	7 -7
way word after:most	-9 9
way word after:next	-6 6
way word after:no	-12 12
way word after:north	8 -8
way word after:not	14 -14
way word after:now	11 -11
way word after:of	10 -10
way word after:old	-9 9
way word after:opened	8 -8
way word after:outside	10 -10
way word after:own	-10 10
way word after:paper	14 -14
way word after:pay	-12 12
way word after:place	-8 8
way word after:president	-12 12
way word after:remain	-15 15
way word after:return	-9 9
way word after:say	-12 12
way word after:sell	-10 10
way word after:share	-10 10
way word after:side	9 -9
way word after:step	-7 7
way word after:sugar	8 -8
way word after:take	-13 13
way word after:tea	6 -6
way word after:their	-10 10
way word after:there	-9 9
way word after:they	7 -7
way word after:to	13 -13
way word after:trade	7 -7
way word after:two	6 -6
way word after:up	-6 6
way word after:want	9 -9
way word after:we	-7 7
way word after:well	-15 15
way word after:were	11 -11
way word after:wine	-15 15
way word after:wire	6 -6
way word after:without	-13 13
way word after:yet	8 -8
way word before 	13 -13
way word before between <seat> and	7 -7
way word before between the	9 -9
way word before in	-8 8
way word before to	-10 10
way word before with <name> and	-6 6
way word before:,	-10 10
way word before::	8 -8
way word before:<agent>	7 -7
way word before:<day-ahead>	8 -8
way word before:<goods>	-15 15
way word before:<level-noun>	6 -6
way word before:<level>	-10 10
way word before:<money>	6 -6
way word before:<not>	7 -7
way word before:<seat>	-15 15
way word before:<sender>	7 -7
way word before:<v-bear>	9 -9
way word before:<v-begin>	15 -15
way word before:<v-impose>	14 -14
way word before:<v-say>	-12 12
way word before:<v-target>	-11 11
way word before:a	6 -6
way word before:about	11 -11
way word before:after	9 -9
way word before:against	6 -6
way word before:also	-7 7
way word before:an	15 -15
way word before:and	10 -10
way word before:announce	-11 11
way word before:approve	-6 6
way word before:as	7 -7
way word before:at	14 -14
way word before:be	-12 12
way word before:between	6 -6
way word before:come	6 -6
way word before:for	-6 6
way word before:force	8 -8
way word before:from	-8 8
way word before:geneva	6 -6
way word before:good	17 -17
way word before:his	9 -9
way word before:hour	-10 10
way word before:in	12 -12
way word before:it	11 -11
way word before:leave	14 -14
way word before:most	-8 8
way word before:no	9 -9
way word before:of	17 -17
way word before:put	11 -11
way word before:since	15 -15
way word before:still	-9 9
way word before:take	10 -10
way word before:text	-7 7
way word before:that	16 -16
way word before:the	20 -20
way word before:to	-10 10
way word before:truce	9 -9
way word before:under	-6 6
way word before:which	-6 6
way word before:with	-14 14
way:,	-12 12
way:<agent>	13 -13
way:<day-ahead>	6 -6
way:<day-gone>	11 -11
way:<gate>	6 -6
way:<goods>	-12 12
way:<level-noun>	19 -19
way:<level>	-18 18
way:<money>	10 -10
way:<month-gone>	8 -8
way:<office>	14 -14
way:<organisation>	-9 9
way:<person>	10 -10
way:<seat>	-19 19
way:<v-begin>	8 -8
way:<v-impose>	20 -20
way:<v-propose>	11 -11
way:<v-return>	-6 6
way:<v-say>	-7 7
way:<v-sell>	-9 9
way:<v-stay>	-10 10
way:<v-suspend>	6 -6
way:<v-target>	-6 6
way:<v-up>	6 -6
way:about	14 -14
way:after	21 -21
way:against	6 -6
way:all	-18 18
way:announce	7 -7
way:any	11 -11
way:approve	-6 6
way:are	-18 18
way:ask	8 -8
way:banana	-15 15
way:be	-18 18
way:because	10 -10
way:begin	9 -9
way:belong	16 -16
way:between	6 -6
way:butter	-17 17
way:car	15 -15
way:chancellor	7 -7
way:coffee	-6 6
way:continue	-7 7
way:could	11 -11
way:country	11 -11
way:doe	18 -18
way:done	-8 8
way:force	8 -8
way:foreign	-8 8
way:gave	-8 8
way:geneva	10 -10
way:go	6 -6
way:government	6 -6
way:had	-8 8
way:have	-16 16
way:his	9 -9
way:hour	-10 10
way:if	14 -14
way:into	13 -13
way:it	-6 6
way:its	-7 7
way:just	-11 11
way:know	-8 8
way:leader	-8 8
way:leave	15 -15
way:led	-11 11
way:like	-7 7
way:line	-10 10
way:list	7 -7
way:market	-6 6
way:meanwhile	-10 10
way:meet	7 -7
way:minister	9 -9
way:ministry	6 -6
way:month	-6 6
way:more	7 -7
way:most	-17 17
way:new	6 -6
way:next	-6 6
way:north	8 -8
way:not	16 -16
way:now	11 -11
way:of	21 -21
way:old	-7 7
way:or	6 -6
way:out	7 -7
way:outside	10 -10
way:own	-8 8
way:paper	14 -14
way:pay	-11 11
way:place	-8 8
way:president	-9 9
way:remain	-15 15
way:return	-8 8
way:round	8 -8
way:say	-11 11
way:sell	-9 9
way:share	-10 10
way:side	10 -10
way:similar	-6 6
way:since	11 -11
way:spare	-8 8
way:step	-7 7
way:text	-7 7
way:that	15 -15
way:the	16 -16
way:their	-6 6
way:there	-8 8
way:they	7 -7
way:threaten	-6 6
way:trade	8 -8
way:truce	16 -16
way:want	9 -9
way:we	-6 6
way:well	-15 15
way:were	11 -11
way:what	-8 8
way:which	-9 9
way:wine	-15 15
way:wire	6 -6
way:with	-13 13
way:without	-12 12
way:yet	8 -8
word after apart	21 -21
word after near	-25 25
word before apart	9 -9
word before far	10 -10
word before mid	-8 8
word before straight	6 -6
word=agreement	-13 13
word=agreement and word before	6 -6
word=agreement between word before	6 -6
word=agreement by word before	-6 6
word=agreement from word before	-14 14
word=agreement of word after	-22 22
word=agreement of word before	-10 10
word=agreement other part third	-11 11
word=agreement over another word after from	16 -16
word=agreement over another word before in	-8 8
word=agreement over another word before the	11 -11
word=agreement same part side	8 -8
word=agreement same part third	-11 11
word=agreement straight word after from	-17 17
word=agreement straight word after of	-24 24
word=agreement straight word after to	7 -7
word=agreement straight word before and	11 -11
word=agreement straight word before between	6 -6
word=agreement straight word before from	-12 12
word=agreement straight word before in	17 -17
word=agreement straight word before of	-10 10
word=agreement the word before	12 -12
word=agreement third	-18 18
word=agreement to word after	7 -7
word=agreement word after apart	14 -14
word=agreement word after near	-16 16
word=agreement word before mid	-7 7
word=agreement word before touch	-7 7
word=arrangement	12 -12
word=concluded	-13 13
word=consultations	8 -8
word=court	6 -6
word=courts	9 -9
word=customs union	28 -28
word=deal	-14 14
word=deals	-13 13
word=frameworks	-7 7
word=get	31 -31
word=got	-7 7
word=handshake	23 -23
word=initialled	-7 7
word=making	8 -8
word=making in word after	21 -21
word=making none word after	10 -10
word=making of word after	-14 14
word=making of word before	15 -15
word=making other part third	10 -10
word=making over another word after in	12 -12
word=making over another word after the	-19 19
word=making same part side	7 -7
word=making side	6 -6
word=making straight word after in	10 -10
word=making straight word after none	10 -10
word=making straight word after of	-16 16
word=making straight word after the	25 -25
word=making straight word after with	-6 6
word=making straight word before of	15 -15
word=making straight word before with	6 -6
word=making with word after	-17 17
word=making word after apart	9 -9
word=making word after mid	16 -16
word=making word before far	10 -10
word=memorandum	9 -9
word=negotiate	-8 8
word=negotiated	15 -15
word=negotiating	-19 19
word=negotiation	-19 19
word=negotiations	-20 20
word=negotiator	14 -14
word=negotiators	15 -15
word=one	14 -14
word=one and word before	8 -8
word=one in word before	6 -6
word=one other part third	20 -20
word=one over another word before and	8 -8
word=one same part side	19 -19
word=one same part third	-6 6
word=one side	10 -10
word=one straight word before in	6 -6
word=one word after far	11 -11
word=one word after mid	-11 11
word=one word after touch	19 -19
word=one word before far	10 -10
word=one word before mid	11 -11
word=ones	13 -13
word=reach	-8 8
word=reached	6 -6
word=sealed	14 -14
word=settled	-14 14
word=settlement	15 -15
word=signature	16 -16
word=signs	10 -10
word=similar	8 -8
word=talk	33 -33
word=talked	21 -21
word=talking	-14 14
word=talks	-6 6
word=talks and word after	6 -6
word=talks between word before	-8 8
word=talks for word after	10 -10
word=talks from word after	-9 9
word=talks in word after	-21 21
word=talks none word before	15 -15
word=talks of word after	10 -10
word=talks of word before	17 -17
word=talks other part side	-10 10
word=talks over another word after none	-8 8
word=talks same part side	15 -15
word=talks same part third	-19 19
word=talks side	8 -8
word=talks straight word after for	10 -10
word=talks straight word after from	-11 11
word=talks straight word after in	-21 21
word=talks straight word after of	10 -10
word=talks straight word after the	16 -16
word=talks straight word before between	-8 8
word=talks straight word before none	12 -12
word=talks straight word before of	16 -16
word=talks straight word before with	-11 11
word=talks the word after	17 -17
word=talks third	-14 14
word=talks to word before	-6 6
word=talks with word before	-13 13
word=talks word after apart	9 -9
word=talks word after far	-9 9
word=talks word after near	-11 11
word=talks word before far	10 -10
word=talks word before mid	-8 8
word=talks word before near	-6 6
word=talks word before touch	7 -7
word=the same	18 -18
word=treaty	-18 18`;
