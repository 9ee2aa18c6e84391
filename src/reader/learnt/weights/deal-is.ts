// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_IS = `no	yes
<always>	20 -20
US	105 -105
a:'s	10 -10
a:'s agreement	8 -8
a:'s commerce	8 -8
a:'s minister	-12 12
a:'s president	-8 8
a:/	-7 7
a:<agent>	14 -14
a:<day-ahead>	33 -33
a:<day-ahead> .	10 -10
a:<day-gone>	-7 7
a:<day-gone> .	-6 6
a:<day-today>	-14 14
a:<day-today> with	-6 6
a:<duty>	15 -15
a:<goods>	8 -8
a:<level-noun>	17 -17
a:<level> .	19 -19
a:<level> for	12 -12
a:<level> from	-8 8
a:<level> in	-7 7
a:<level> since	10 -10
a:<level> tariff	-7 7
a:<level> under	8 -8
a:<money>	6 -6
a:<month-gone>	8 -8
a:<name>	11 -11
a:<name> <level>	12 -12
a:<name> are	10 -10
a:<name> at	-12 12
a:<name> had	21 -21
a:<name> in	-9 9
a:<name> on	-6 6
a:<name> to	-11 11
a:<name> under	-9 9
a:<number> .	-8 8
a:<person>	14 -14
a:<quality>	19 -19
a:<quality> good	8 -8
a:<seat>	-10 10
a:<seat> on	-10 10
a:<span>	6 -6
a:<v-agree>	-10 10
a:<v-bear>	-6 6
a:<v-buy>	12 -12
a:<v-down>	11 -11
a:<v-suspend>	11 -11
a:<v-up>	10 -10
a:a <level>	-7 7
a:a deal	-7 7
a:a tariff	-12 12
a:a trade	8 -8
a:a truce	6 -6
a:about	-8 8
a:accept	-10 10
a:accept a	-8 8
a:act	13 -13
a:additional	9 -9
a:additional <level>	8 -8
a:after	-6 6
a:after a	-7 7
a:an additional	8 -8
a:and	15 -15
a:are	-7 7
a:ask	-8 8
a:at <number>	-13 13
a:bargain	-6 6
a:been	6 -6
a:been in	9 -9
a:between	-6 6
a:broke	6 -6
a:by	16 -16
a:car	-14 14
a:charge	6 -6
a:close	7 -7
a:cod	-7 7
a:coffee	-8 8
a:come	7 -7
a:commerce	8 -8
a:commerce ministry	7 -7
a:conclude	11 -11
a:cost	8 -8
a:could	6 -6
a:country	6 -6
a:deal	-12 12
a:deal .	-6 6
a:dispute	-10 10
a:done	7 -7
a:down	6 -6
a:duty	11 -11
a:duty on	6 -6
a:economy minister	-6 6
a:end on	7 -7
a:fact	-13 13
a:fact sheet	-13 13
a:far	-7 7
a:for	18 -18
a:for talk	-13 13
a:force	6 -6
a:free	6 -6
a:free trade	7 -7
a:from the	6 -6
a:get	-8 8
a:go on	-13 13
a:good pay	-7 7
a:good with	-10 10
a:has <number>	6 -6
a:has no	7 -7
a:have	-12 12
a:in <number>	-7 7
a:in <span>	-9 9
a:in a	9 -9
a:in it	6 -6
a:in the	-8 8
a:interest	8 -8
a:is done	6 -6
a:it .	9 -9
a:its	8 -8
a:its own	-20 20
a:itself	11 -11
a:karachi	9 -9
a:last	6 -6
a:less	15 -15
a:list	10 -10
a:lower	8 -8
a:make	-11 11
a:minister	-10 10
a:ministry	10 -10
a:negotiate .	-6 6
a:negotiation	-7 7
a:negotiation with	-11 11
a:negotiator	7 -7
a:new	11 -11
a:no	7 -7
a:nothing	8 -8
a:of	13 -13
a:of <level>	-7 7
a:of <name>	13 -13
a:of its	8 -8
a:of the	-7 7
a:of what	-6 6
a:off	11 -11
a:offer	-9 9
a:oil	17 -17
a:on <day-ahead>	6 -6
a:on <day-gone>	-13 13
a:on <quality>	21 -21
a:on all	8 -8
a:on tariff	-7 7
a:one	-11 11
a:other	8 -8
a:out	7 -7
a:own	-17 17
a:partner	7 -7
a:pay	8 -8
a:peace	-17 17
a:president	-6 6
a:published	-13 13
a:put	6 -6
a:reach	-10 10
a:say .	-6 6
a:say it	-9 9
a:seal	12 -12
a:sell to	-10 10
a:share	-6 6
a:sheet	-13 13
a:shook	-7 7
a:side	7 -7
a:sign	-8 8
a:sign .	8 -8
a:sign a	14 -14
a:sign the	-9 9
a:since	16 -16
a:since <day-gone>	8 -8
a:since <month-gone>	18 -18
a:so	-6 6
a:so far	-7 7
a:stand	10 -10
a:still	-11 11
a:still pay	-6 6
a:take	-6 6
a:talk .	-6 6
a:talk with	6 -6
a:tariff in	-13 13
a:tariff of	-10 10
a:tariff talk	7 -7
a:tea	7 -7
a:the	-12 12
a:the agreement	6 -6
a:the duty	-7 7
a:the new	6 -6
a:their	-10 10
a:too	6 -6
a:too .	6 -6
a:trade	15 -15
a:trade deal	-6 6
a:truce	12 -12
a:under	-6 6
a:until	13 -13
a:until <day-ahead>	7 -7
a:was	7 -7
a:week	-8 8
a:what it	-6 6
a:wire	-17 17
a:with <name>	7 -7
a:with <seat>	-17 17
a:with the	15 -15
a:word	-10 10
a:year	11 -11
b:'s tariff	6 -6
b:)	9 -9
b:, <name>	6 -6
b:, in	11 -11
b:-	9 -9
b:.	14 -14
b:/	-7 7
b::	-6 6
b:<day-gone>	-14 14
b:<day-gone> the	-7 7
b:<day-today>	8 -8
b:<duty>	-11 11
b:<gate>	-17 17
b:<level>	6 -6
b:<level> for	-17 17
b:<level> on	14 -14
b:<name> conclude	9 -9
b:<name> has	6 -6
b:<name> is	-10 10
b:<name> put	-6 6
b:<name> sign	9 -9
b:<name> trade	10 -10
b:<number>	-9 9
b:<office> and	-12 12
b:<quality> good	10 -10
b:<seat> and	-11 11
b:<span>	10 -10
b:<v-bear>	10 -10
b:<v-buy>	6 -6
b:<v-propose>	20 -20
b:<v-sell>	11 -11
b:<v-stay>	10 -10
b:a tariff	-9 9
b:a trade	-13 13
b:accord	-15 15
b:accord with	-7 7
b:all	9 -9
b:and	-6 6
b:and <name>	8 -8
b:and <person>	-6 6
b:and <quality>	-7 7
b:and his	-13 13
b:arrangement	14 -14
b:arrangement with	12 -12
b:as	-10 10
b:be	-6 6
b:between <name>	-10 10
b:between <seat>	8 -8
b:call	10 -10
b:cod	6 -6
b:conclude	-10 10
b:could	-9 9
b:doe	-12 12
b:enter	6 -6
b:for	20 -20
b:for <name>	12 -12
b:for the	9 -9
b:free	-10 10
b:from <name>	6 -6
b:from the	-10 10
b:get	-11 11
b:good	8 -8
b:good with	9 -9
b:hand	-6 6
b:has	8 -8
b:has a	7 -7
b:has had	7 -7
b:has its	11 -11
b:he had	-10 10
b:his	-10 10
b:i	-6 6
b:if	13 -13
b:in	12 -12
b:in <name>	-18 18
b:into	8 -8
b:is	-7 7
b:it	20 -20
b:its	20 -20
b:its own	9 -9
b:negotiation	-14 14
b:next	7 -7
b:no .	7 -7
b:of	9 -9
b:off	-9 9
b:olive	-6 6
b:on	6 -6
b:on a	-7 7
b:on the	8 -8
b:one with	-6 6
b:our deal	6 -6
b:out of	-6 6
b:over	17 -17
b:own	16 -16
b:pay	20 -20
b:president	7 -7
b:product	12 -12
b:product of	12 -12
b:remain	12 -12
b:same	-17 17
b:say	11 -11
b:set	-9 9
b:settle with	10 -10
b:sign an	10 -10
b:sign in	-6 6
b:sign the	7 -7
b:so	-17 17
b:sugar	-11 11
b:tariff	-11 11
b:tariff talk	13 -13
b:tea	-12 12
b:term	-11 11
b:that	7 -7
b:the <quality>	-6 6
b:the <seat>	-6 6
b:the arrangement	10 -10
b:the deal	-9 9
b:their	8 -8
b:there	-6 6
b:to	8 -8
b:to the	10 -10
b:trade deal	-8 8
b:truce	8 -8
b:two	20 -20
b:under	12 -12
b:under the	8 -8
b:was	8 -8
b:way	6 -6
b:we	-26 26
b:we have	-6 6
b:whether	14 -14
b:which	7 -7
b:who	6 -6
b:with	-6 6
b:with a	13 -13
b:without	11 -11
b:would	10 -10
b:—	-11 11
b:•	14 -14
c0=begin	8 -8
c0=impose	-7 7
c0=say	9 -9
c1=buy	7 -7
c1=propose	6 -6
c1=sell	6 -6
c2=down	9 -9
c2=stay	-6 6
c2=suspend	6 -6
came to nothing	-14 14
came to nothing agreement	9 -9
came to nothing no word	-15 15
ct0=agree past-passive	-8 8
ct0=bear past	-14 14
ct0=bear present	13 -13
ct0=begin present	6 -6
ct0=impose modal-passive	-6 6
ct0=impose past	-6 6
ct0=impose past-passive	-7 7
ct0=stay past	13 -13
ct0=target present	-8 8
ct1=agree participle-passive	8 -8
ct1=agree past-passive	-8 8
ct1=bear infinitive	-9 9
ct1=bear past	-14 14
ct1=bear present	13 -13
ct1=begin present	6 -6
ct1=impose modal-passive	-6 6
ct1=impose participle-passive	9 -9
ct1=impose past	-8 8
ct1=impose past-passive	-7 7
ct1=propose participle-passive	6 -6
ct1=stay past	13 -13
ct1=target present	-8 8
ct2=agree past	7 -7
ct2=bear past	-17 17
ct2=bear present	7 -7
ct2=down future	6 -6
ct2=end perfect	-11 11
ct2=end present	6 -6
ct2=impose past	-7 7
ct2=impose perfect	-8 8
ct2=impose present	15 -15
f:!	-18 18
f:'s	-26 26
f:(	8 -8
f:)	8 -8
f:,	-13 13
f:-	-8 8
f:<agent>	-14 14
f:<day-ahead>	24 -24
f:<day-today>	-16 16
f:<gate>	12 -12
f:<level-noun>	-13 13
f:<level>	11 -11
f:<money>	8 -8
f:<name>	-16 16
f:<number>	-10 10
f:<office>	-8 8
f:<organisation>	-13 13
f:<person>	-6 6
f:<seat>	-17 17
f:<taker>	7 -7
f:<v-agree>	-24 24
f:<v-bear>	-7 7
f:<v-begin>	14 -14
f:<v-buy>	7 -7
f:<v-down>	-15 15
f:<v-propose>	7 -7
f:<v-return>	8 -8
f:<v-say>	9 -9
f:<v-sell>	11 -11
f:<v-suspend>	-7 7
f:<v-target>	-7 7
f:<v-threaten>	-9 9
f:<v-up>	11 -11
f:against	6 -6
f:agree	-16 16
f:all	9 -9
f:also	8 -8
f:am	6 -6
f:an	8 -8
f:any	-13 13
f:approval	14 -14
f:arrangement	-11 11
f:as	-10 10
f:ask	10 -10
f:at	6 -6
f:been	-17 17
f:before	-12 12
f:begin	6 -6
f:between	18 -18
f:both	9 -9
f:by	22 -22
f:call	18 -18
f:charge	-9 9
f:counterpart	-6 6
f:date	6 -6
f:deal	-7 7
f:doe	-8 8
f:don't	-10 10
f:double	10 -10
f:duty	21 -21
f:end	-11 11
f:ever	12 -12
f:extra	-17 17
f:fall	-10 10
f:followed	-8 8
f:four	-7 7
f:framework	-15 15
f:from	8 -8
f:get	9 -9
f:give	10 -10
f:good	-11 11
f:has	17 -17
f:he	11 -11
f:hear	6 -6
f:here	18 -18
f:hour	-13 13
f:if	11 -11
f:in	-22 22
f:into	-6 6
f:its	11 -11
f:just	-12 12
f:kind	-14 14
f:make	7 -7
f:may	6 -6
f:meet	-24 24
f:minister	-21 21
f:mr	6 -6
f:need	11 -11
f:negotiate	-6 6
f:negotiation	-7 7
f:neither	7 -7
f:no	-6 6
f:nobody	9 -9
f:not	-8 8
f:number	-8 8
f:of	17 -17
f:offer	8 -8
f:one	-7 7
f:only	-14 14
f:or	13 -13
f:order	9 -9
f:our	-19 19
f:out	-6 6
f:outside	-16 16
f:over	9 -9
f:paper	-6 6
f:pause	8 -8
f:published	-13 13
f:put	-18 18
f:rate	8 -8
f:read	-9 9
f:rice	-13 13
f:same	-7 7
f:secretary	-9 9
f:sell	6 -6
f:sign	-13 13
f:sleep	-9 9
f:so	-14 14
f:start	11 -11
f:stay	-15 15
f:still	-24 24
f:summer	7 -7
f:talking	-16 16
f:tariff	-15 15
f:tell	19 -19
f:text	-13 13
f:that	22 -22
f:the	13 -13
f:their	8 -8
f:them	10 -10
f:then	9 -9
f:there	-8 8
f:they	-10 10
f:thi	-14 14
f:threaten	-10 10
f:through	12 -12
f:too	15 -15
f:truce	7 -7
f:two	-6 6
f:under	18 -18
f:until	9 -9
f:up	11 -11
f:us	8 -8
f:very	-17 17
f:want	-9 9
f:was	-6 6
f:we	14 -14
f:well	-9 9
f:when	-16 16
f:who	18 -18
f:whose	-7 7
f:within	-13 13
f:word	-16 16
f:would	25 -25
f:write	-12 12
follows	16 -16
form=quality	17 -17
form=seat	22 -22
has agreement	-34 34
has agreement side	-19 19
has agreement third	-24 24
has making third	-6 6
has one	6 -6
has one side	12 -12
has talks side	8 -8
has talks third	-15 15
has-gerund	12 -12
has-participle	9 -9
has-past	13 -13
has-perfect	-9 9
has-present	10 -10
headline	26 -26
k	11 -11
k US	54 -54
k a:<day-ahead>	7 -7
k a:<day-gone>	-6 6
k a:<day-gone> .	-9 9
k a:<duty>	8 -8
k a:<level>	8 -8
k a:<level> .	8 -8
k a:<month-ahead>	-10 10
k a:<name>	8 -8
k a:<name> .	7 -7
k a:<name> since	-7 7
k a:<organisation>	10 -10
k a:<seat>	-10 10
k a:<sender>	-8 8
k a:<span>	9 -9
k a:<v-end>	-7 7
k a:<v-impose>	7 -7
k a:<v-propose>	6 -6
k a:<v-target>	-11 11
k a:?	17 -17
k a:are	-11 11
k a:as	-12 12
k a:away	-10 10
k a:away with	-7 7
k a:come	6 -6
k a:country .	-6 6
k a:did	-7 7
k a:for	11 -11
k a:in <month-ahead>	-11 11
k a:in <month-gone>	-8 8
k a:in <seat>	7 -7
k a:in the	-10 10
k a:is	6 -6
k a:it .	6 -6
k a:it in	-7 7
k a:not	9 -9
k a:of <day-gone>	-8 8
k a:of <number>	-6 6
k a:off	-7 7
k a:on	25 -25
k a:on <day-gone>	12 -12
k a:over	7 -7
k a:pay <level>	8 -8
k a:summer	-6 6
k a:the <organisation>	8 -8
k a:them	9 -9
k a:two country	-7 7
k a:under	6 -6
k a:was	6 -6
k a:with <seat>	-9 9
k a:with the	11 -11
k asks	16 -16
k b:"	13 -13
k b:'s	20 -20
k b:, and	-7 7
k b::	-8 8
k b:<agent>	-13 13
k b:<duty>	-11 11
k b:<goods>	8 -8
k b:<name>	18 -18
k b:<name> has	20 -20
k b:<not>	-6 6
k b:<number>	-8 8
k b:<person>	12 -12
k b:<quality>	13 -13
k b:<v-agree>	7 -7
k b:<v-impose>	-9 9
k b:<v-stay>	-6 6
k b:<v-up>	-6 6
k b:a	-11 11
k b:announce	-9 9
k b:between	-6 6
k b:between the	-6 6
k b:both	9 -9
k b:first	-15 15
k b:for	6 -6
k b:go	-6 6
k b:good	15 -15
k b:good outside	12 -12
k b:has	6 -6
k b:have	-7 7
k b:have a	-9 9
k b:he	7 -7
k b:if	6 -6
k b:in	16 -16
k b:it	-14 14
k b:it has	-14 14
k b:it would	-6 6
k b:keep	-6 6
k b:no	-9 9
k b:on	10 -10
k b:on a	7 -7
k b:outside	13 -13
k b:president	-6 6
k b:say	11 -11
k b:side	-9 9
k b:tariff	-12 12
k b:that	17 -17
k b:the <name>	-7 7
k b:the <quality>	6 -6
k b:the tariff	-12 12
k b:the two	-13 13
k b:thi	8 -8
k b:trade	-11 11
k b:truce	6 -6
k b:two	-13 13
k b:two side	-13 13
k b:under	6 -6
k b:under its	10 -10
k b:until	-9 9
k b:what	6 -6
k b:which	11 -11
k b:with	10 -10
k b:with <name>	7 -7
k c0=agree	18 -18
k c0=stay	-7 7
k c1=agree	21 -21
k c1=propose	9 -9
k c1=up	-6 6
k c2=bear	-12 12
k c2=begin	8 -8
k c2=down	-13 13
k c2=end	-8 8
k c2=propose	-7 7
k ct0=impose past	-8 8
k ct1=impose past	-8 8
k ct2=agree participle-passive	-14 14
k ct2=agree past	7 -7
k ct2=bear past	10 -10
k ct2=bear present	-8 8
k ct2=end present	-6 6
k ct2=impose participle-passive	-14 14
k f:"	8 -8
k f:.	6 -6
k f:<day-today>	-6 6
k f:<gate>	14 -14
k f:<level-noun>	-8 8
k f:<month-gone>	11 -11
k f:<not>	10 -10
k f:<number>	6 -6
k f:<organisation>	15 -15
k f:<quality>	-6 6
k f:<seat>	-7 7
k f:<span>	10 -10
k f:<v-begin>	10 -10
k f:<v-down>	-6 6
k f:<v-end>	15 -15
k f:<v-propose>	-16 16
k f:<v-sell>	7 -7
k f:<v-suspend>	-7 7
k f:?	6 -6
k f:a	-8 8
k f:and	18 -18
k f:ask	-15 15
k f:been	8 -8
k f:call	-10 10
k f:day	-7 7
k f:duty	13 -13
k f:end	6 -6
k f:expect	-8 8
k f:fall	-7 7
k f:from	-12 12
k f:government	-7 7
k f:has	8 -8
k f:have	-7 7
k f:he	10 -10
k f:me	-10 10
k f:no	9 -9
k f:oil	-11 11
k f:on	8 -8
k f:one	11 -11
k f:pause	-7 7
k f:read	-9 9
k f:sign	10 -10
k f:that	18 -18
k f:the	16 -16
k f:they	7 -7
k f:when	-11 11
k f:will	7 -7
k f:you	-10 10
k first-of-paragraph	23 -23
k has-future	7 -7
k has-gerund	-15 15
k has-past	14 -14
k headline	-10 10
k l1='s	11 -11
k l1=,	10 -10
k l1=:	-7 7
k l1=<begin>	-10 10
k l1=a	-15 15
k l1=had	-7 7
k l1=of	9 -9
k l1=on	-6 6
k l1=side	-10 10
k l1=the	9 -9
k l1=trade	-13 13
k l2=:	-15 15
k l2=<begin>	-10 10
k l2=<person>	-9 9
k l2=<v-agree>	7 -7
k l2=<v-begin>	-6 6
k l2=<v-impose>	8 -8
k l2=and	-9 9
k l2=had	12 -12
k l2=the	-6 6
k l2=two	-7 7
k l2=until	-9 9
k l3=,	-9 9
k l3=:	12 -12
k l3=<goods>	9 -9
k l3=<name>	13 -13
k l3=<office>	-10 10
k l3=<v-impose>	-8 8
k l3=<v-say>	-7 7
k l3=and	6 -6
k l3=has	6 -6
k l3=it	-14 14
k l3=of	-10 10
k l3=on	7 -7
k l3=they	-11 11
k l4="	6 -6
k l4=<agent>	-9 9
k l4=<begin>	-12 12
k l4=<goods>	8 -8
k l4=<name>	22 -22
k l4=a	8 -8
k l4=in	7 -7
k l4=is	6 -6
k l4=not	-7 7
k l4=the	18 -18
k l4=there	-7 7
k l=<begin> <begin>	-10 10
k l=<begin> no	-7 7
k l=<begin> the	-7 7
k l=have a	-9 9
k l=of the	7 -7
k l=two side	-14 14
k lead="	13 -13
k lead=:	-8 8
k lead=and	7 -7
k lead=both	7 -7
k lead=if	6 -6
k lead=it	-15 15
k lead=its	-12 12
k lead=talks	-7 7
k lead=that	13 -13
k lead=the	-10 10
k lead=there	-9 9
k lead=which	11 -11
k lll=<begin> <begin> <begin>	-10 10
k lll=<begin> <begin> no	-7 7
k lll=<begin> <begin> the	-7 7
k lll=the two side	-14 14
k lr=a of	-8 8
k lr=its with	-8 8
k lr=the of	-6 6
k lr=the with	8 -8
k named=1	-19 19
k named=3	52 -52
k named=4	13 -13
k nc2=begin	-7 7
k nc2=impose	-7 7
k nc2=say	-12 12
k nct2=say past	-6 6
k nct2=say present	-8 8
k nct2=stay present	7 -7
k next=:	15 -15
k next=;	7 -7
k nhas-gerund	-6 6
k nt2=gerund	-6 6
k nv0-none	9 -9
k nv1-none	9 -9
k nv2-none	14 -14
k nv2=add	-6 6
k nv2=have	6 -6
k nvt2=say present	-8 8
k of union beside it	15 -15
k others=0	-7 7
k others=2	49 -49
k part failed	-7 7
k part talking	8 -8
k part=side abroad	-13 13
k part=side home	14 -14
k part=side no truce	-16 16
k part=side truce	16 -16
k part=third	11 -11
k part=third abroad	11 -11
k part=third no truce	11 -11
k part=third of US	27 -27
k part=third truce	6 -6
k pc0=impose	7 -7
k pc1=impose	9 -9
k pv0-none	6 -6
k pv2-none	7 -7
k q:"	-13 13
k q:'s	18 -18
k q:,	50 -50
k q:<agent>	12 -12
k q:<day-ahead>	20 -20
k q:<goods>	10 -10
k q:<level-noun>	7 -7
k q:<level>	25 -25
k q:<money>	10 -10
k q:<month-gone>	6 -6
k q:<name>	-13 13
k q:<organisation>	-6 6
k q:<seat>	21 -21
k q:<v-bear>	13 -13
k q:<v-down>	15 -15
k q:<v-impose>	13 -13
k q:<v-say>	-10 10
k q:<v-stay>	25 -25
k q:<v-up>	12 -12
k q:?	-18 18
k q:a	-10 10
k q:agreement	-11 11
k q:and	27 -27
k q:any	-7 7
k q:are	17 -17
k q:as	11 -11
k q:at	6 -6
k q:been	-7 7
k q:begin	-6 6
k q:buy	-6 6
k q:by	14 -14
k q:colleague	-13 13
k q:come	7 -7
k q:deal	-22 22
k q:for	7 -7
k q:from	8 -8
k q:get	12 -12
k q:had	8 -8
k q:hand	-6 6
k q:have	-24 24
k q:in	25 -25
k q:is	24 -24
k q:it	21 -21
k q:its	-7 7
k q:keep	8 -8
k q:me	-8 8
k q:no	-15 15
k q:oil	11 -11
k q:on	18 -18
k q:over	6 -6
k q:rate	7 -7
k q:sign	7 -7
k q:tariff	11 -11
k q:tell	-7 7
k q:the	23 -23
k q:they	-6 6
k q:thi	9 -9
k q:to	8 -8
k q:truce	10 -10
k q:two	9 -9
k q:under	10 -10
k q:until	6 -6
k q:well	-6 6
k q:what	6 -6
k q:which	6 -6
k q:who	6 -6
k q:will	6 -6
k q:year	11 -11
k qt=future	7 -7
k qt=past	8 -8
k qt=perfect	-13 13
k quoted	17 -17
k r1=:	7 -7
k r1=<day-gone>	-9 9
k r1=<end>	13 -13
k r1=<v-bear>	8 -8
k r1=?	12 -12
k r1=are	-14 14
k r1=as	-14 14
k r1=did	-7 7
k r1=in	-6 6
k r1=is	8 -8
k r1=of	-11 11
k r1=on	16 -16
k r1=since	11 -11
k r1=the	-7 7
k r2=,	-14 14
k r2=<end>	14 -14
k r2=<level>	16 -16
k r2=<person>	9 -9
k r2=<seat>	-6 6
k r2=<v-impose>	13 -13
k r2=<v-stay>	8 -8
k r2=them	6 -6
k r2=with	12 -12
k r3=<end>	12 -12
k r3=<name>	10 -10
k r3=<seat>	-7 7
k r3=<v-end>	-6 6
k r3=<v-impose>	-6 6
k r3=<v-stay>	-8 8
k r3=end	-6 6
k r3=he	-13 13
k r3=since	-14 14
k r3=the	6 -6
k r3=with	-6 6
k r4=,	8 -8
k r4=.	-10 10
k r4=<end>	14 -14
k r4=<person>	7 -7
k r4=<v-say>	-10 10
k r4=at	-6 6
k r4=country	-7 7
k r4=has	8 -8
k r4=it	-8 8
k r4=of	6 -6
k r4=that	-11 11
k r4=the	8 -8
k r4=with	-6 6
k r=<end> <end>	13 -13
k r=? <end>	12 -12
k r=in the	-9 9
k r=of <day-gone>	-9 9
k r=of <number>	-8 8
k r=with <seat>	-12 12
k r=with the	11 -11
k rank=0	6 -6
k rank=3	-14 14
k rank=4	15 -15
k rank=5	11 -11
k s:-	13 -13
k s:;	9 -9
k s:<agent>	-12 12
k s:<day-ahead>	30 -30
k s:<day-today>	9 -9
k s:<duty>	6 -6
k s:<month-ahead>	-6 6
k s:<month-gone>	-13 13
k s:<name>	28 -28
k s:<not>	-8 8
k s:<number>	-13 13
k s:<office>	7 -7
k s:<points>	7 -7
k s:<quality>	14 -14
k s:<span>	16 -16
k s:<v-agree>	15 -15
k s:<v-bear>	-9 9
k s:<v-buy>	7 -7
k s:<v-return>	6 -6
k s:<v-say>	-6 6
k s:<v-suspend>	19 -19
k s:<v-up>	-9 9
k s:?	17 -17
k s:a	-7 7
k s:about	-6 6
k s:accord	10 -10
k s:already	6 -6
k s:and	-10 10
k s:announce	-12 12
k s:any	9 -9
k s:arrangement	17 -17
k s:as	-6 6
k s:away	-14 14
k s:be	9 -9
k s:before	6 -6
k s:between	-6 6
k s:both	13 -13
k s:come	11 -11
k s:date	-6 6
k s:deal	-14 14
k s:duty	13 -13
k s:ever	-6 6
k s:first	-11 11
k s:follow	-11 11
k s:for	26 -26
k s:go	-13 13
k s:good	20 -20
k s:he	-9 9
k s:highest	-7 7
k s:if	12 -12
k s:in	-9 9
k s:its	-13 13
k s:keep	-6 6
k s:more	13 -13
k s:need	7 -7
k s:negotiate	-7 7
k s:negotiation	-13 13
k s:no	-16 16
k s:none	9 -9
k s:off	-6 6
k s:on	20 -20
k s:our	-6 6
k s:out	8 -8
k s:outside	13 -13
k s:question	8 -8
k s:reach	13 -13
k s:same	16 -16
k s:secretary	-12 12
k s:sign	6 -6
k s:signature	10 -10
k s:still	6 -6
k s:take	6 -6
k s:term	8 -8
k s:the	20 -20
k s:them	16 -16
k s:they	-10 10
k s:thi	19 -19
k s:third	6 -6
k s:to	20 -20
k s:trade	-18 18
k s:truce	16 -16
k s:two	-11 11
k s:under	12 -12
k s:up	11 -11
k s:was	22 -22
k s:we	7 -7
k s:were	-11 11
k s:what	13 -13
k s:where	6 -6
k s:which	17 -17
k s:who	6 -6
k s:whole	-6 6
k s:will	14 -14
k s:with	-6 6
k sa:"	15 -15
k sa:" say	6 -6
k sa:'s	-6 6
k sa:, "	11 -11
k sa:, a	8 -8
k sa:, and	-12 12
k sa:, at	-7 7
k sa:, he	-18 18
k sa:, the	12 -12
k sa::	16 -16
k sa:;	8 -8
k sa:<agent>	9 -9
k sa:<day-ahead>	22 -22
k sa:<day-ahead> .	6 -6
k sa:<day-gone>	-7 7
k sa:<day-gone> ,	-8 8
k sa:<day-today>	6 -6
k sa:<duty>	20 -20
k sa:<level> ,	-7 7
k sa:<month-ahead>	-7 7
k sa:<month-gone> and	-11 11
k sa:<name>	14 -14
k sa:<name> .	7 -7
k sa:<name> since	-7 7
k sa:<office>	10 -10
k sa:<organisation>	13 -13
k sa:<person> ,	12 -12
k sa:<person> .	7 -7
k sa:<points>	6 -6
k sa:<quality>	7 -7
k sa:<seat>	-7 7
k sa:<sender>	-7 7
k sa:<span>	14 -14
k sa:<span> .	7 -7
k sa:<v-end>	-6 6
k sa:<v-stay>	7 -7
k sa:<v-suspend>	13 -13
k sa:<v-target>	-11 11
k sa:?	17 -17
k sa:add	-6 6
k sa:and	-12 12
k sa:and that	-9 9
k sa:as	-6 6
k sa:at <level>	-16 16
k sa:away	-14 14
k sa:away with	-7 7
k sa:by the	7 -7
k sa:country .	-6 6
k sa:date	-7 7
k sa:did	-7 7
k sa:duty	7 -7
k sa:end on	6 -6
k sa:for	22 -22
k sa:have	8 -8
k sa:he	-14 14
k sa:he say	-13 13
k sa:in	-10 10
k sa:in <month-ahead>	-11 11
k sa:in <seat>	8 -8
k sa:in the	-12 12
k sa:it .	10 -10
k sa:it in	-7 7
k sa:its	-6 6
k sa:no	-6 6
k sa:not	6 -6
k sa:nothing .	6 -6
k sa:of <day-gone>	-8 8
k sa:off	-7 7
k sa:on	15 -15
k sa:on <day-ahead>	7 -7
k sa:over	10 -10
k sa:round	7 -7
k sa:say .	-6 6
k sa:signature	8 -8
k sa:since <number>	-6 6
k sa:summer	-6 6
k sa:tariff	11 -11
k sa:tariff .	6 -6
k sa:that	-7 7
k sa:the	13 -13
k sa:the <organisation>	10 -10
k sa:them	12 -12
k sa:there	7 -7
k sa:thi	7 -7
k sa:to	17 -17
k sa:two country	-7 7
k sa:under	7 -7
k sa:was	11 -11
k sa:will	8 -8
k sa:with	-9 9
k sa:with <seat>	-9 9
k sa:would	8 -8
k sb:'s trade	-13 13
k sb:, "	-11 11
k sb:, <name>	-12 12
k sb:, <number>	-7 7
k sb:, in	-14 14
k sb:, on	-6 6
k sb:, which	11 -11
k sb:-	9 -9
k sb:: <level>	6 -6
k sb:: <number>	8 -8
k sb:<agent>	-18 18
k sb:<day-ahead>	7 -7
k sb:<day-gone>	10 -10
k sb:<duty>	-7 7
k sb:<level> on	6 -6
k sb:<month-gone>	-9 9
k sb:<month-gone> ,	-14 14
k sb:<name>	26 -26
k sb:<name> ,	18 -18
k sb:<name> :	17 -17
k sb:<name> has	22 -22
k sb:<name> on	6 -6
k sb:<not>	-6 6
k sb:<number>	-11 11
k sb:<number> :	8 -8
k sb:<person>	-7 7
k sb:<person> ,	-6 6
k sb:<person> :	-19 19
k sb:<person> say	7 -7
k sb:<quality>	8 -8
k sb:<seat>	12 -12
k sb:<seat> 's	8 -8
k sb:<v-agree>	8 -8
k sb:<v-begin>	-6 6
k sb:<v-down>	7 -7
k sb:<v-end>	8 -8
k sb:<v-target>	7 -7
k sb:<v-up>	-9 9
k sb:a	-8 8
k sb:about	-6 6
k sb:announce	-9 9
k sb:are	8 -8
k sb:at	8 -8
k sb:at <number>	8 -8
k sb:between	-6 6
k sb:between the	-6 6
k sb:both	9 -9
k sb:first	-14 14
k sb:go	-10 10
k sb:good	17 -17
k sb:good outside	12 -12
k sb:has	13 -13
k sb:have	-6 6
k sb:have a	-9 9
k sb:he	9 -9
k sb:if	12 -12
k sb:in <month-gone>	-10 10
k sb:is a	-8 8
k sb:it	-15 15
k sb:it had	-7 7
k sb:it has	-12 12
k sb:it would	-6 6
k sb:its	-9 9
k sb:keep	-6 6
k sb:more	6 -6
k sb:no	-14 14
k sb:no .	-7 7
k sb:of the	-7 7
k sb:on	9 -9
k sb:on a	7 -7
k sb:outside	13 -13
k sb:question	8 -8
k sb:same	7 -7
k sb:second	-6 6
k sb:secretary	-12 12
k sb:side	-9 9
k sb:tariff	-11 11
k sb:that	23 -23
k sb:the	13 -13
k sb:the same	6 -6
k sb:the second	-6 6
k sb:the tariff	-11 11
k sb:the truce	6 -6
k sb:the two	-12 12
k sb:there	-11 11
k sb:they	-13 13
k sb:they have	-6 6
k sb:thi	9 -9
k sb:trade	-20 20
k sb:truce	10 -10
k sb:two	-10 10
k sb:two government	-6 6
k sb:two side	-13 13
k sb:under	7 -7
k sb:under its	10 -10
k sb:until	-8 8
k sb:was	10 -10
k sb:were	-10 10
k sb:what	11 -11
k sb:which	16 -16
k sb:with <name>	9 -9
k sb:with the	-6 6
k sides=2	8 -8
k sides=3	-10 10
k sides=4	18 -18
k t0=perfect	8 -8
k t0=perfect-not	-7 7
k t1=participle-passive	7 -7
k t1=perfect	8 -8
k t1=perfect-not	-7 7
k t2=gerund	-15 15
k t2=modal	6 -6
k t2=participle-passive	-11 11
k t2=past	26 -26
k t2=present	-6 6
k t2=present-passive	9 -9
k v0-none	9 -9
k v0=announce	-9 9
k v0=say	6 -6
k v1-none	6 -6
k v1=announce	-9 9
k v1=sign	6 -6
k v2-none	13 -13
k v2=come	7 -7
k v2=negotiate	-10 10
k verbless	6 -6
k vt0=make past	-7 7
k vt1=make past	-7 7
k vt2=end present	-6 6
k vt2=get present	-8 8
k vt2=other present	8 -8
k vt2=reach present	6 -6
k vt2=sign participle	-7 7
l1=/	-8 8
l1=:	-8 8
l1=<begin>	-8 8
l1=<day-gone>	-20 20
l1=<v-bear>	14 -14
l1=<v-begin>	11 -11
l1=<v-impose>	6 -6
l1=a	7 -7
l1=and	10 -10
l1=doe	-18 18
l1=enter	10 -10
l1=for	26 -26
l1=from	-7 7
l1=in	13 -13
l1=is	9 -9
l1=most	-7 7
l1=on	23 -23
l1=over	13 -13
l1=the	-6 6
l1=which	8 -8
l1=with	-18 18
l2=,	11 -11
l2=<day-today>	-9 9
l2=<name>	13 -13
l2=<not>	-6 6
l2=<number>	-6 6
l2=<office>	14 -14
l2=<person>	-9 9
l2=<v-bear>	9 -9
l2=<v-begin>	6 -6
l2=<v-down>	17 -17
l2=<v-end>	9 -9
l2=<v-propose>	16 -16
l2=<v-say>	6 -6
l2=<v-target>	8 -8
l2=accord	-6 6
l2=arrangement	6 -6
l2=as	-17 17
l2=between	10 -10
l2=call	6 -6
l2=duty	8 -8
l2=for	-11 11
l2=from	-7 7
l2=one	-7 7
l2=settle	10 -10
l2=sign	-15 15
l2=signature	6 -6
l2=so	-17 17
l2=sugar	-11 11
l2=to	9 -9
l2=under	11 -11
l2=watche	-8 8
l2=what	7 -7
l3="	7 -7
l3='s	11 -11
l3=,	-21 21
l3=.	7 -7
l3=<agent>	-7 7
l3=<day-gone>	11 -11
l3=<duty>	-7 7
l3=<name>	10 -10
l3=<not>	-6 6
l3=<seat>	12 -12
l3=<v-bear>	7 -7
l3=<v-down>	-6 6
l3=<v-impose>	17 -17
l3=a	12 -12
l3=all	9 -9
l3=and	-18 18
l3=as	6 -6
l3=at	-7 7
l3=come	-6 6
l3=from	12 -12
l3=good	-6 6
l3=has	-10 10
l3=i	-9 9
l3=in	15 -15
l3=is	8 -8
l3=its	22 -22
l3=last	-7 7
l3=negotiation	-9 9
l3=one	10 -10
l3=our	9 -9
l3=own	15 -15
l3=same	-20 20
l3=say	-8 8
l3=sign	12 -12
l3=tariff	-7 7
l3=that	-9 9
l3=to	9 -9
l3=we	-19 19
l3=were	-7 7
l3=with	16 -16
l3=—	-9 9
l4='s	-16 16
l4=,	33 -33
l4=:	7 -7
l4=;	10 -10
l4=<day-gone>	-29 29
l4=<name>	14 -14
l4=<number>	9 -9
l4=<quality>	-7 7
l4=<seat>	-8 8
l4=<v-bear>	17 -17
l4=<v-impose>	13 -13
l4=<v-stay>	10 -10
l4=<v-target>	-21 21
l4=a	-13 13
l4=and	-12 12
l4=are	-9 9
l4=at	13 -13
l4=deal	-12 12
l4=did	-7 7
l4=framework	9 -9
l4=has	15 -15
l4=have	10 -10
l4=in	10 -10
l4=meet	12 -12
l4=round	8 -8
l4=sign	9 -9
l4=strike	-11 11
l4=talk	-6 6
l4=the	14 -14
l4=trade	21 -21
l4=we	-15 15
l4=which	-8 8
l4=with	6 -6
l4=—	6 -6
l=, and	7 -7
l=, in	9 -9
l=<begin> <begin>	-8 8
l=<begin> and	6 -6
l=<begin> for	18 -18
l=<day-gone> ,	-8 8
l=<day-gone> in	15 -15
l=<day-today> —	-9 9
l=<level> ,	-8 8
l=<name> and	7 -7
l=<number> in	6 -6
l=<person> ,	-7 7
l=<seat> and	-11 11
l=accord with	-7 7
l=agreement between	-6 6
l=agreement with	6 -6
l=between the	10 -10
l=duty on	8 -8
l=from the	-8 8
l=is in	-7 7
l=one with	-8 8
l=settle with	10 -10
l=sign in	-7 7
l=sign with	-11 11
l=to the	7 -7
l=under the	11 -11
l=with which	6 -6
lead=)	9 -9
lead=:	-6 6
lead=and	10 -10
lead=argentina	6 -6
lead=canada	17 -17
lead=china	29 -29
lead=chinese	6 -6
lead=egypt	-6 6
lead=european	-13 13
lead=for	26 -26
lead=germany	12 -12
lead=i	-8 8
lead=if	13 -13
lead=it	10 -10
lead=japan	-12 12
lead=kenya	6 -6
lead=korea	-25 25
lead=malaysia	-18 18
lead=mexico	15 -15
lead=negotiators	15 -15
lead=new	-25 25
lead=no	13 -13
lead=ottawa	8 -8
lead=paraguay	-6 6
lead=peru	-7 7
lead=seoul	-6 6
lead=so	-17 17
lead=south	-19 19
lead=switzerland	-13 13
lead=taiwan	-10 10
lead=talks	-13 13
lead=there	-6 6
lead=trade	8 -8
lead=two	15 -15
lead=uganda	-10 10
lead=under	6 -6
lead=vietnam	8 -8
lead=washington	-7 7
lead=what	-6 6
lead=which	7 -7
lead=who	6 -6
lead=—	-11 11
lead=•	14 -14
leads	7 -7
level here	-8 8
level side	-7 7
lll=, <day-today> —	-9 9
lll=, with which	6 -6
lll=<begin> <begin> <begin>	-8 8
lll=<begin> <begin> and	6 -6
lll=<begin> <begin> for	18 -18
lll=<begin> <name> and	7 -7
lll=<begin> <seat> and	-17 17
lll=<person> , the	-12 12
lll=a deal with	8 -8
lll=between <name> and	-10 10
lll=between <seat> and	9 -9
lll=on <day-gone> ,	-9 9
lll=our deal with	6 -6
lll=own agreement with	8 -8
lll=say that the	-8 8
lll=the <name> ,	-10 10
lll=trade deal with	-9 9
lll=was sign in	-6 6
lll=with <name> and	-6 6
lll=— <name> and	-7 7
lr=, .	10 -10
lr=: has	-15 15
lr=<begin> ,	7 -7
lr=<begin> .	7 -7
lr=<begin> /	-7 7
lr=<begin> good	-6 6
lr=<begin> pay	15 -15
lr=<begin> sell	7 -7
lr=<begin> sign	-13 13
lr=<begin> was	7 -7
lr=<begin> would	8 -8
lr=and ,	-15 15
lr=and .	8 -8
lr=and ?	11 -11
lr=and act	10 -10
lr=and have	-15 15
lr=and say	-11 11
lr=and will	-6 6
lr=enter at	9 -9
lr=for ,	20 -20
lr=from .	6 -6
lr=in <day-gone>	6 -6
lr=in in	9 -9
lr=in on	-13 13
lr=in the	15 -15
lr=that and	6 -6
lr=the 's	6 -6
lr=the ,	-11 11
lr=the and	9 -9
lr=the get	11 -11
lr=the had	-23 23
lr=the has	13 -13
lr=the in	-7 7
lr=the is	-6 6
lr=to ,	-6 6
lr=with ?	-20 20
lr=with about	-7 7
lr=with by	-11 11
lr=with has	7 -7
lr=with is	9 -9
lr=with on	-6 6
named=1	-35 35
named=2	-9 9
named=3	41 -41
named=4	61 -61
nc2=agree	-14 14
nc2=bear	16 -16
nc2=propose	13 -13
nc2=stay	17 -17
nc2=target	-8 8
nct2=agree participle-passive	-16 16
nct2=bear past	14 -14
nct2=bear present	8 -8
nct2=begin future	9 -9
nct2=begin past	-6 6
nct2=begin present	-7 7
nct2=down past	6 -6
nct2=end past	-10 10
nct2=impose participle-passive	-10 10
nct2=say present	-7 7
nct2=stay future	10 -10
nct2=stay perfect	-10 10
nct2=stay present	13 -13
nct2=target past	-10 10
nct2=up present	-6 6
next="	13 -13
next=(	-7 7
next=,	-6 6
next=:	15 -15
next=but	15 -15
nhas-gerund	-7 7
nhas-past	7 -7
nhas-present	7 -7
no word	37 -37
nt2=present	7 -7
nt2=present-not	-6 6
nt2=present-passive	7 -7
nv2=agree	-6 6
nv2=announce	-6 6
nv2=be	6 -6
nv2=come	-9 9
nv2=cut	12 -12
nv2=end	6 -6
nv2=enter	8 -8
nv2=get	16 -16
nv2=make	8 -8
nv2=other	-14 14
nv2=strike	-9 9
nv2=threaten	-6 6
nvt2=agree participle	-12 12
nvt2=announce past	-6 6
nvt2=be future	9 -9
nvt2=be perfect	-10 10
nvt2=be present	11 -11
nvt2=get past	10 -10
nvt2=go present	-6 6
nvt2=other perfect	-9 9
nvt2=say present	-7 7
nvt2=strike past	-10 10
of union	55 -55
of union alone	12 -12
of union beside it	52 -52
others=2	33 -33
others=4	-6 6
p	10 -10
p US	79 -79
p named=1	-26 26
p named=2	-8 8
p named=3	11 -11
p named=4	57 -57
p of union	53 -53
p of union alone	18 -18
p of union beside it	42 -42
p others=2	12 -12
p others=4	-6 6
p part=side	18 -18
p part=side home	16 -16
p part=side no truce	9 -9
p part=side of US	-30 30
p part=side truce	12 -12
p part=third	-9 9
p part=third abroad	-9 9
p part=third of US	10 -10
p part=third truce	-9 9
p part=unsided	18 -18
p part=unsided abroad	6 -6
p part=unsided home	12 -12
p part=unsided no truce	6 -6
p part=unsided truce	13 -13
p rank=0	21 -21
p rank=3	11 -11
p rank=5	-14 14
p sides=1	14 -14
p sides=2	17 -17
p sides=3	10 -10
p sides=4	-8 8
part failed	-9 9
part failed side	13 -13
part failed third	-25 25
part made third	-7 7
part=side	20 -20
part=side home	23 -23
part=side of US	-26 26
part=side truce	22 -22
part=third of US	24 -24
part=unsided	21 -21
part=unsided abroad	7 -7
part=unsided home	15 -15
part=unsided no truce	8 -8
part=unsided truce	16 -16
pc0=end	14 -14
pc0=target	9 -9
pc0=threaten	6 -6
pc1=agree	-13 13
pc1=end	6 -6
pc1=return	7 -7
pc1=threaten	6 -6
pct0=bear past	10 -10
pct0=end past	8 -8
pct0=impose past	-9 9
pct0=impose past-passive	-8 8
pct0=impose perfect	9 -9
pct0=impose pluperfect	6 -6
pct0=sell present	-9 9
pct1=agree participle-passive	-17 17
pct1=bear past	10 -10
pct1=impose past	-9 9
pct1=impose past-passive	-8 8
pct1=impose perfect	9 -9
pct1=impose pluperfect	6 -6
pct1=sell present	-9 9
phas-future	-12 12
phas-infinitive	8 -8
phas-modal	10 -10
phas-participle	-18 18
phas-perfect	14 -14
phas-pluperfect	7 -7
phas-present	-7 7
prep=and	7 -7
prep=and side	12 -12
prep=between side	14 -14
prep=for	28 -28
prep=for side	11 -11
prep=for third	20 -20
prep=from	-13 13
prep=from side	-21 21
prep=from third	6 -6
prep=in	12 -12
prep=in third	16 -16
prep=none	19 -19
prep=none side	15 -15
prep=none third	10 -10
prep=of side	-9 9
prep=of third	10 -10
prep=the	-10 10
prep=the side	23 -23
prep=the third	-28 28
prep=to side	10 -10
prep=with	-17 17
prep=with side	-8 8
prep=with third	-11 11
prior1 agreement	-29 29
prior1 agreement third	-30 30
prior1 does not	27 -27
prior1 making side	13 -13
prior1 names it	-33 33
prior1 one side	15 -15
prior1 one third	-13 13
prior1 talks side	16 -16
prior2 agreement	-25 25
prior2 agreement third	-29 29
prior2 does not	22 -22
prior2 making third	-6 6
prior2 names it	9 -9
pt0=modal	8 -8
pt0=past-passive	-7 7
pt0=perfect	11 -11
pt0=pluperfect	7 -7
pt1=gerund	-6 6
pt1=infinitive	8 -8
pt1=modal	8 -8
pt1=participle-passive	-18 18
pt1=past-passive	-7 7
pt1=perfect	10 -10
pt1=pluperfect	6 -6
pv0=have	-10 10
pv0=meet	11 -11
pv0=other	10 -10
pv0=sell	-9 9
pv0=sign	-7 7
pv1-none	6 -6
pv1=meet	11 -11
pv1=other	10 -10
pv1=reach	-10 10
pv1=sell	-9 9
pv1=sign	-6 6
pv1=write	-8 8
pv2-none	8 -8
pvt0=have present	-9 9
pvt0=sign past	-12 12
pvt1=sign past	-12 12
q:"	20 -20
q:,	-6 6
q:-	12 -12
q::	-20 20
q:<agent>	10 -10
q:<day-ahead>	9 -9
q:<goods>	14 -14
q:<level-noun>	12 -12
q:<level>	-8 8
q:<month-gone>	7 -7
q:<not>	16 -16
q:<number>	-22 22
q:<organisation>	18 -18
q:<span>	20 -20
q:<taker>	6 -6
q:<v-agree>	-6 6
q:<v-begin>	9 -9
q:<v-buy>	7 -7
q:<v-down>	-12 12
q:<v-end>	-10 10
q:<v-impose>	-16 16
q:<v-say>	8 -8
q:<v-sell>	-9 9
q:<v-stay>	17 -17
q:<v-suspend>	11 -11
q:?	11 -11
q:after	14 -14
q:ago	-6 6
q:agree	-23 23
q:agreement	7 -7
q:and	17 -17
q:apply	11 -11
q:approve	6 -6
q:at	-12 12
q:autumn	-8 8
q:bargain	-7 7
q:be	-6 6
q:before	-11 11
q:better	-6 6
q:but	7 -7
q:by	8 -8
q:call	15 -15
q:coffee	6 -6
q:collect	-8 8
q:conclude	-6 6
q:could	11 -11
q:country	7 -7
q:deadline	-7 7
q:deal	-14 14
q:did	-9 9
q:do	-11 11
q:doe	15 -15
q:done	-9 9
q:down	-7 7
q:drug	6 -6
q:elsewhere	-6 6
q:end	8 -8
q:everybody	-10 10
q:expect	6 -6
q:fall	-7 7
q:fentanyl	11 -11
q:first	7 -7
q:for	28 -28
q:free	11 -11
q:geneva	8 -8
q:get	-6 6
q:go	19 -19
q:had	7 -7
q:half	-13 13
q:has	8 -8
q:hear	-6 6
q:in	-6 6
q:its	21 -21
q:know	-6 6
q:last	-6 6
q:let	-19 19
q:lift	-15 15
q:m	-14 14
q:many	6 -6
q:midnight	-6 6
q:more	10 -10
q:mr	-8 8
q:negotiate	-16 16
q:new	10 -10
q:next	8 -8
q:no	8 -8
q:not	9 -9
q:nothing	8 -8
q:now	-17 17
q:oil	-13 13
q:one	13 -13
q:ordinary	-9 9
q:origin	6 -6
q:our	9 -9
q:pact	14 -14
q:palm	-13 13
q:party	-8 8
q:past	-27 27
q:pause	8 -8
q:peace	-8 8
q:price	-13 13
q:question	-7 7
q:reach	13 -13
q:reciprocal	6 -6
q:remain	12 -12
q:same	-9 9
q:say	-7 7
q:second	11 -11
q:sell	-6 6
q:settle	6 -6
q:since	6 -6
q:soybean	7 -7
q:start	-7 7
q:table	-9 9
q:take	-8 8
q:talk	15 -15
q:tea	-13 13
q:than	7 -7
q:that	16 -16
q:their	-13 13
q:them	6 -6
q:thi	-14 14
q:three	7 -7
q:time	9 -9
q:to	-7 7
q:too	-11 11
q:top	-11 11
q:trade	20 -20
q:truce	8 -8
q:until	8 -8
q:up	6 -6
q:us	-25 25
q:was	12 -12
q:way	6 -6
q:we	-13 13
q:week	-6 6
q:whatever	-6 6
q:with	9 -9
q:word	-9 9
q:would	20 -20
q:write	7 -7
q:—	14 -14
qt=modal	27 -27
r1='s	6 -6
r1=-	8 -8
r1=/	-7 7
r1=:	28 -28
r1=;	9 -9
r1=<agent>	15 -15
r1=<day-gone>	8 -8
r1=<day-today>	-6 6
r1=<gate>	8 -8
r1=<level>	-28 28
r1=<not>	-6 6
r1=<v-begin>	-13 13
r1=<v-end>	13 -13
r1=<v-impose>	-10 10
r1=<v-say>	-6 6
r1=<v-stay>	-6 6
r1=a	8 -8
r1=about	-10 10
r1=act	10 -10
r1=after	-7 7
r1=and	7 -7
r1=are	-8 8
r1=ask	-9 9
r1=at	10 -10
r1=banana	-7 7
r1=car	-8 8
r1=could	6 -6
r1=good	-18 18
r1=had	-15 15
r1=have	-10 10
r1=last	17 -17
r1=now	7 -7
r1=oil	14 -14
r1=on	-13 13
r1=paper	-7 7
r1=pay	23 -23
r1=published	-13 13
r1=put	9 -9
r1=reach	7 -7
r1=say	-7 7
r1=still	-8 8
r1=take	-6 6
r1=that	-7 7
r1=trade	11 -11
r1=under	-6 6
r1=was	16 -16
r1=wine	-6 6
r1=with	16 -16
r2=(	-7 7
r2=,	-7 7
r2=.	34 -34
r2=:	-10 10
r2=<day-today>	8 -8
r2=<goods>	7 -7
r2=<level-noun>	13 -13
r2=<level>	10 -10
r2=<month-gone>	15 -15
r2=<number>	19 -19
r2=<person>	12 -12
r2=<quality>	11 -11
r2=<seat>	-11 11
r2=<v-agree>	-7 7
r2=<v-bear>	-7 7
r2=<v-end>	-19 19
r2=<v-stay>	-14 14
r2=<v-target>	10 -10
r2=a	-9 9
r2=agree	-8 8
r2=agreement	8 -8
r2=as	-8 8
r2=beef	8 -8
r2=both	-7 7
r2=call	10 -10
r2=commerce	8 -8
r2=done	12 -12
r2=end	-22 22
r2=free	11 -11
r2=half	8 -8
r2=have	6 -6
r2=in	-18 18
r2=is	6 -6
r2=make	-15 15
r2=meanwhile	7 -7
r2=minister	-11 11
r2=no	10 -10
r2=not	-6 6
r2=now	-17 17
r2=of	6 -6
r2=offer	-12 12
r2=our	-8 8
r2=out	8 -8
r2=president	-8 8
r2=reach	-6 6
r2=remain	-10 10
r2=talk	-11 11
r2=their	8 -8
r2=trade	6 -6
r2=under	12 -12
r2=want	6 -6
r2=was	-9 9
r2=which	8 -8
r2=will	-6 6
r2=with	-28 28
r2=yes	-12 12
r3=.	-23 23
r3=:	-12 12
r3=;	6 -6
r3=<agent>	18 -18
r3=<day-gone>	-12 12
r3=<day-today>	9 -9
r3=<duty>	-10 10
r3=<end>	20 -20
r3=<goods>	14 -14
r3=<name>	-14 14
r3=<not>	9 -9
r3=<number>	12 -12
r3=<organisation>	-7 7
r3=<person>	-9 9
r3=<quality>	9 -9
r3=<seat>	9 -9
r3=<span>	7 -7
r3=<v-agree>	7 -7
r3=<v-down>	-6 6
r3=<v-impose>	11 -11
r3=<v-propose>	8 -8
r3=<v-sell>	-12 12
r3=<v-up>	-14 14
r3=and	16 -16
r3=are	-15 15
r3=as	12 -12
r3=before	-8 8
r3=deal	-7 7
r3=free	-7 7
r3=go	-14 14
r3=have	18 -18
r3=less	6 -6
r3=ministry	10 -10
r3=nothing	18 -18
r3=of	33 -33
r3=one	-12 12
r3=our	7 -7
r3=own	-25 25
r3=pay	7 -7
r3=rate	-14 14
r3=settle	-14 14
r3=sign	8 -8
r3=talk	6 -6
r3=tariff	-14 14
r3=the	-18 18
r3=their	-22 22
r3=third	6 -6
r3=trade	16 -16
r3=was	-8 8
r3=way	7 -7
r3=well	-9 9
r3=which	-18 18
r3=will	10 -10
r3=without	-15 15
r3=—	7 -7
r4=,	19 -19
r4=.	28 -28
r4=:	10 -10
r4=<day-ahead>	7 -7
r4=<day-today>	-11 11
r4=<duty>	7 -7
r4=<level>	9 -9
r4=<name>	12 -12
r4=<person>	14 -14
r4=<seat>	-8 8
r4=<v-agree>	-32 32
r4=<v-bear>	7 -7
r4=<v-begin>	12 -12
r4=<v-end>	-6 6
r4=<v-impose>	-12 12
r4=<v-propose>	-20 20
r4=<v-target>	-8 8
r4=agree	-11 11
r4=all	16 -16
r4=at	-24 24
r4=both	8 -8
r4=but	-6 6
r4=by	7 -7
r4=call	-7 7
r4=enter	11 -11
r4=from	-7 7
r4=had	20 -20
r4=have	-34 34
r4=it	7 -7
r4=list	8 -8
r4=negotiate	-8 8
r4=nothing	-9 9
r4=on	-11 11
r4=own	-14 14
r4=round	6 -6
r4=say	6 -6
r4=sign	-14 14
r4=talk	12 -12
r4=tariff	15 -15
r4=the	-10 10
r4=under	-13 13
r4=week	-12 12
r4=what	9 -9
r4=which	-7 7
r4=with	-8 8
r4=you	-7 7
r='s agreement	7 -7
r='s commerce	8 -8
r='s minister	-12 12
r='s president	-8 8
r=, <day-today>	8 -8
r=, <name>	-7 7
r=, <number>	-9 9
r=, on	6 -6
r=, sign	-11 11
r=, the	14 -14
r=, which	9 -9
r=, with	-15 15
r=<level> .	14 -14
r=and <quality>	7 -7
r=and the	-10 10
r=good ,	-6 6
r=good pay	-8 8
r=had agree	-22 22
r=has agree	10 -10
r=has no	7 -7
r=have agree	10 -10
r=in <month-gone>	14 -14
r=is done	6 -6
r=is in	-7 7
r=pay <level>	22 -22
r=say it	-11 11
r=sign a	7 -7
rank=0	25 -25
rank=1	9 -9
rank=5	-6 6
rule:in talks	-26 26
rule:made	-26 26
rule:none	7 -7
rule:none third	8 -8
rule:own	55 -55
rule:own side	48 -48
rule:own third	16 -16
rule:owned	-40 40
rule:told side	-13 13
rule:told third	-31 31
s:"	9 -9
s:(	11 -11
s:)	11 -11
s:,	-7 7
s:.	8 -8
s:/	-12 12
s:<day-ahead>	31 -31
s:<day-gone>	-15 15
s:<goods>	7 -7
s:<level-noun>	13 -13
s:<level>	-11 11
s:<money>	10 -10
s:<month-gone>	-11 11
s:<name>	-7 7
s:<not>	-10 10
s:<number>	14 -14
s:<office>	6 -6
s:<organisation>	18 -18
s:<person>	15 -15
s:<quality>	13 -13
s:<sender>	10 -10
s:<span>	12 -12
s:<taker>	10 -10
s:<v-agree>	-13 13
s:<v-buy>	23 -23
s:<v-down>	-10 10
s:<v-impose>	7 -7
s:<v-propose>	9 -9
s:<v-return>	12 -12
s:<v-sell>	16 -16
s:<v-stay>	7 -7
s:<v-suspend>	19 -19
s:<v-threaten>	7 -7
s:<v-up>	18 -18
s:accept	-9 9
s:accord	-9 9
s:act	15 -15
s:affected	9 -9
s:again	6 -6
s:against	7 -7
s:agree	-6 6
s:agreement	-25 25
s:alone	-6 6
s:an	-15 15
s:and	10 -10
s:announce	-13 13
s:another	19 -19
s:any	12 -12
s:approval	11 -11
s:are	-14 14
s:back	15 -15
s:bean	7 -7
s:because	23 -23
s:become	-11 11
s:begin	7 -7
s:belong	13 -13
s:between	-14 14
s:boat	-18 18
s:both	9 -9
s:bring	9 -9
s:broke	-7 7
s:busan	14 -14
s:but	7 -7
s:butter	-10 10
s:buy	12 -12
s:buyer	6 -6
s:by	10 -10
s:car	-6 6
s:chief	-6 6
s:colleague	-12 12
s:collect	9 -9
s:come	-6 6
s:commerce	12 -12
s:conclude	-11 11
s:consultation	13 -13
s:continue	-16 16
s:copper	10 -10
s:cost	9 -9
s:course	-24 24
s:date	9 -9
s:day	12 -12
s:deadline	-17 17
s:deal	-7 7
s:deficit	9 -9
s:delegation	8 -8
s:did	-12 12
s:diet	7 -7
s:discuss	11 -11
s:dispute	-14 14
s:down	-8 8
s:drop	8 -8
s:duty	8 -8
s:earlier	9 -9
s:enter	9 -9
s:evening	11 -11
s:expire	7 -7
s:export	10 -10
s:extension	6 -6
s:face	9 -9
s:failed	8 -8
s:final	11 -11
s:finished	-8 8
s:fish	10 -10
s:for	30 -30
s:framework	-9 9
s:further	6 -6
s:general	-8 8
s:geneva	7 -7
s:given	-6 6
s:go	8 -8
s:gold	9 -9
s:good	-7 7
s:grain	-10 10
s:grant	-14 14
s:ground	7 -7
s:had	16 -16
s:hasn't	-7 7
s:have	-19 19
s:he	10 -10
s:hear	-16 16
s:here	6 -6
s:home	-9 9
s:i	-8 8
s:if	26 -26
s:interest	8 -8
s:into	-11 11
s:its	7 -7
s:john	-6 6
s:joint	-13 13
s:just	-6 6
s:karachi	9 -9
s:know	10 -10
s:largest	11 -11
s:last	-18 18
s:law	6 -6
s:leader	-6 6
s:leave	11 -11
s:led	-7 7
s:list	8 -8
s:m	6 -6
s:machinery	-9 9
s:maker	7 -7
s:meanwhile	9 -9
s:meet	23 -23
s:might	-12 12
s:minister	-12 12
s:ministry	11 -11
s:month	-12 12
s:more	15 -15
s:most	-7 7
s:mr	9 -9
s:must	6 -6
s:negotiation	-20 20
s:negotiator	-8 8
s:neighbour	-15 15
s:new	21 -21
s:next	19 -19
s:no	9 -9
s:north	11 -11
s:not	11 -11
s:nothing	-7 7
s:now	-9 9
s:offer	-10 10
s:on	13 -13
s:operator	9 -9
s:ordinary	-9 9
s:other	10 -10
s:our	-8 8
s:out	6 -6
s:outside	10 -10
s:over	13 -13
s:own	-11 11
s:pact	-16 16
s:page	8 -8
s:palm	-11 11
s:paper	-6 6
s:part	11 -11
s:patented	-6 6
s:pause	7 -7
s:peace	-27 27
s:plan	6 -6
s:price	6 -6
s:product	15 -15
s:promise	-11 11
s:published	-11 11
s:put	13 -13
s:reach	-9 9
s:refused	-8 8
s:reply	6 -6
s:rest	13 -13
s:rice	8 -8
s:rise	7 -7
s:round	19 -19
s:salmon	11 -11
s:same	-12 12
s:seal	13 -13
s:second	15 -15
s:separate	6 -6
s:session	7 -7
s:set	-13 13
s:settle	-8 8
s:share	-10 10
s:sign	7 -7
s:sir	6 -6
s:small	-11 11
s:so	-17 17
s:stand	18 -18
s:statement	9 -9
s:stay	9 -9
s:still	-20 20
s:stockholm	12 -12
s:stop	6 -6
s:strike	-6 6
s:such	6 -6
s:sugar	-15 15
s:summit	-10 10
s:take	-13 13
s:talk	6 -6
s:talking	-7 7
s:tariff	-7 7
s:term	-12 12
s:textile	7 -7
s:the	13 -13
s:then	8 -8
s:they	24 -24
s:third	12 -12
s:through	11 -11
s:tiktok	11 -11
s:to	13 -13
s:too	-18 18
s:top	-7 7
s:tractor	6 -6
s:treaty	-7 7
s:truce	33 -33
s:two	15 -15
s:until	22 -22
s:up	8 -8
s:watche	-7 7
s:way	9 -9
s:we	-25 25
s:week	-12 12
s:what	-10 10
s:whatever	-22 22
s:wheat	-11 11
s:whether	16 -16
s:while	7 -7
s:who	9 -9
s:whom	-6 6
s:will	-6 6
s:wire	-17 17
s:with	-8 8
s:word	-11 11
s:working	-15 15
s:would	7 -7
s:write	-10 10
s:year	10 -10
s:yes	-29 29
s:you	-12 12
s:zero	13 -13
s:—	-8 8
s:•	19 -19
sa:"	21 -21
sa:" .	7 -7
sa:'s <level>	6 -6
sa:'s <person>	6 -6
sa:'s agreement	8 -8
sa:'s commerce	8 -8
sa:'s deal	-9 9
sa:'s minister	-12 12
sa:'s on	-14 14
sa:'s president	-8 8
sa:,	-11 11
sa:, <day-gone>	-18 18
sa:, <name>	-7 7
sa:, <number>	10 -10
sa:, <span>	-10 10
sa:, after	6 -6
sa:, also	-8 8
sa:, and	11 -11
sa:, as	-8 8
sa:, because	11 -11
sa:, by	-12 12
sa:, call	-9 9
sa:, down	-14 14
sa:, get	18 -18
sa:, is	13 -13
sa:, it	8 -8
sa:, make	8 -8
sa:, on	16 -16
sa:, over	-9 9
sa:, remain	-8 8
sa:, since	-6 6
sa:, the	12 -12
sa:, they	9 -9
sa:, too	-20 20
sa:, under	-8 8
sa:, we	7 -7
sa:, whatever	-17 17
sa:, which	6 -6
sa:, with	-16 16
sa:.	8 -8
sa:/	-7 7
sa:: the	-10 10
sa:; there	-7 7
sa:<agent>	10 -10
sa:<day-ahead>	28 -28
sa:<day-ahead> .	22 -22
sa:<day-ahead> ;	-6 6
sa:<day-gone> ,	9 -9
sa:<day-gone> .	7 -7
sa:<day-gone> :	-9 9
sa:<day-gone> evening	10 -10
sa:<day-today>	6 -6
sa:<day-today> with	-6 6
sa:<gate>	17 -17
sa:<goods>	12 -12
sa:<level-noun>	7 -7
sa:<level>	-11 11
sa:<level> (	-7 7
sa:<level> ,	-21 21
sa:<level> ;	7 -7
sa:<level> and	7 -7
sa:<level> before	6 -6
sa:<level> for	12 -12
sa:<level> from	-8 8
sa:<level> less	7 -7
sa:<level> on	6 -6
sa:<level> since	17 -17
sa:<level> tariff	-12 12
sa:<level> to	-7 7
sa:<month-gone>	-9 9
sa:<month-gone> ,	-10 10
sa:<name> ,	10 -10
sa:<name> :	10 -10
sa:<name> ;	11 -11
sa:<name> <level>	17 -17
sa:<name> <number>	17 -17
sa:<name> agree	-7 7
sa:<name> and	7 -7
sa:<name> are	19 -19
sa:<name> at	-18 18
sa:<name> had	22 -22
sa:<name> has	-20 20
sa:<name> have	-7 7
sa:<name> is	11 -11
sa:<name> last	-7 7
sa:<name> on	-12 12
sa:<name> reach	-16 16
sa:<name> to	-11 11
sa:<not>	-8 8
sa:<number>	14 -14
sa:<number> and	10 -10
sa:<number> more	12 -12
sa:<number> of	6 -6
sa:<number> on	-13 13
sa:<number> over	6 -6
sa:<office>	17 -17
sa:<office> .	9 -9
sa:<organisation>	14 -14
sa:<organisation> .	13 -13
sa:<person> 's	-9 9
sa:<person> ,	9 -9
sa:<person> and	8 -8
sa:<person> announce	-8 8
sa:<quality> good	-11 11
sa:<quality> tariff	-17 17
sa:<quality> wine	-8 8
sa:<seat> at	-7 7
sa:<seat> on	15 -15
sa:<seat> will	9 -9
sa:<span> ,	10 -10
sa:<span> .	20 -20
sa:<span> before	-11 11
sa:<taker>	7 -7
sa:<v-agree>	-13 13
sa:<v-buy>	22 -22
sa:<v-deny>	6 -6
sa:<v-down>	-8 8
sa:<v-suspend>	19 -19
sa:<v-up>	19 -19
sa:a	-12 12
sa:a <level>	-11 11
sa:a <organisation>	-8 8
sa:a framework	-11 11
sa:a free	-10 10
sa:a pause	8 -8
sa:a rate	-7 7
sa:a tariff	-15 15
sa:a telephone	-7 7
sa:a trade	7 -7
sa:about	-6 6
sa:accept	-9 9
sa:accept a	-8 8
sa:accord with	13 -13
sa:act	15 -15
sa:additional <level>	9 -9
sa:additional duty	-13 13
sa:affected	9 -9
sa:affected .	10 -10
sa:after	-9 9
sa:after <span>	6 -6
sa:after a	-6 6
sa:after the	-10 10
sa:again	6 -6
sa:ago .	-10 10
sa:agree	-9 9
sa:agree on	-12 12
sa:agree to	-9 9
sa:agreement	-17 17
sa:agreement of	-6 6
sa:agreement with	-6 6
sa:all ,	13 -13
sa:an	-7 7
sa:an accord	-10 10
sa:an additional	9 -9
sa:an agreement	-9 9
sa:and	11 -11
sa:and ,	12 -12
sa:and <name>	15 -15
sa:and its	13 -13
sa:and pay	-7 7
sa:and say	-8 8
sa:and the	-15 15
sa:and was	-6 6
sa:announce	-9 9
sa:another	17 -17
sa:any	8 -8
sa:approval	9 -9
sa:are	-11 11
sa:are in	-15 15
sa:are not	10 -10
sa:as of	11 -11
sa:as the	-6 6
sa:as well	-7 7
sa:ask	-8 8
sa:ask for	7 -7
sa:at <number>	-6 6
sa:at a	-9 9
sa:at zero	9 -9
sa:await	-11 11
sa:back	12 -12
sa:be	7 -7
sa:because	19 -19
sa:become	-12 12
sa:beef	6 -6
sa:been	-7 7
sa:before	-6 6
sa:before ,	-6 6
sa:before a	-16 16
sa:between	-21 21
sa:between the	-11 11
sa:both	8 -8
sa:both country	11 -11
sa:busan	7 -7
sa:but	18 -18
sa:buy	7 -7
sa:by	8 -8
sa:by <day-ahead>	-8 8
sa:call	-6 6
sa:call the	-9 9
sa:call with	-7 7
sa:car	-14 14
sa:charge	6 -6
sa:close	6 -6
sa:come	-7 7
sa:come down	-7 7
sa:commerce	8 -8
sa:commerce ministry	7 -7
sa:consultation	7 -7
sa:continue	-13 13
sa:continue .	-14 14
sa:copper	8 -8
sa:cost	8 -8
sa:country .	-14 14
sa:custom	11 -11
sa:cut its	7 -7
sa:date	7 -7
sa:date from	8 -8
sa:deadline	-9 9
sa:deal	-11 11
sa:deal ,	-7 7
sa:deal .	-9 9
sa:deal that	-10 10
sa:deal with	6 -6
sa:discuss	6 -6
sa:dispute	-14 14
sa:doe	10 -10
sa:doe the	6 -6
sa:down	-10 10
sa:down from	-22 22
sa:drop	8 -8
sa:duty	6 -6
sa:duty of	11 -11
sa:each other	11 -11
sa:economy minister	-6 6
sa:end	-7 7
sa:end <span>	-12 12
sa:end in	7 -7
sa:end on	8 -8
sa:evening	10 -10
sa:expire	7 -7
sa:face <level>	6 -6
sa:fact	-14 14
sa:fact sheet	-14 14
sa:failed	8 -8
sa:far	-7 7
sa:finished	-10 10
sa:fish	9 -9
sa:for	31 -31
sa:for <name>	7 -7
sa:for <span>	9 -9
sa:for talk	-13 13
sa:framework	-10 10
sa:free	6 -6
sa:free .	-7 7
sa:from	8 -8
sa:from <level>	-14 14
sa:from <name>	9 -9
sa:from <number>	8 -8
sa:from the	14 -14
sa:general	-8 8
sa:get a	10 -10
sa:go	6 -6
sa:good	-7 7
sa:good .	7 -7
sa:good and	6 -6
sa:good at	6 -6
sa:good will	-13 13
sa:good with	-10 10
sa:grain	-10 10
sa:grant	-7 7
sa:had	12 -12
sa:has <number>	6 -6
sa:has been	-11 11
sa:has given	-6 6
sa:has no	13 -13
sa:has not	6 -6
sa:hasn't	-7 7
sa:have	-20 20
sa:he has	-8 8
sa:hear	9 -9
sa:here	7 -7
sa:if	12 -12
sa:in <month-gone>	-22 22
sa:in <name>	6 -6
sa:in <number>	6 -6
sa:in <seat>	13 -13
sa:in all	6 -6
sa:in it	10 -10
sa:in stockholm	12 -12
sa:in talk	-7 7
sa:in the	10 -10
sa:in write	-9 9
sa:included .	11 -11
sa:interest	8 -8
sa:into	-18 18
sa:into <name>	-10 10
sa:is	13 -13
sa:is at	-10 10
sa:is done	6 -6
sa:is still	-6 6
sa:it .	-9 9
sa:it has	7 -7
sa:it in	-15 15
sa:it is	-6 6
sa:its agreement	-6 6
sa:its own	-27 27
sa:itself	11 -11
sa:john	-6 6
sa:just	-11 11
sa:karachi	9 -9
sa:know	6 -6
sa:largest	8 -8
sa:last	-13 13
sa:last month	-9 9
sa:last week	-8 8
sa:last year	-9 9
sa:law	6 -6
sa:leave	10 -10
sa:led	-9 9
sa:less than	-6 6
sa:list	8 -8
sa:make its	-22 22
sa:me	-6 6
sa:meanwhile	7 -7
sa:meet	6 -6
sa:might	-12 12
sa:minister	-8 8
sa:minister ,	7 -7
sa:month	-10 10
sa:month ,	6 -6
sa:month .	-9 9
sa:more	12 -12
sa:negotiate with	-7 7
sa:negotiation	-9 9
sa:negotiation with	-10 10
sa:negotiator	7 -7
sa:neighbour	-6 6
sa:new	15 -15
sa:no	14 -14
sa:no deal	-8 8
sa:none	6 -6
sa:none .	7 -7
sa:nor	13 -13
sa:not	10 -10
sa:not affected	6 -6
sa:nothing	-6 6
sa:nothing .	-12 12
sa:now	-10 10
sa:now .	-13 13
sa:of <day-today>	9 -9
sa:of <level>	-22 22
sa:of <name>	-6 6
sa:of <number>	-16 16
sa:of a	10 -10
sa:of its	14 -14
sa:of last	-11 11
sa:of talk	16 -16
sa:of their	-7 7
sa:of thi	9 -9
sa:of trade	6 -6
sa:of up	6 -6
sa:of what	-9 9
sa:off	11 -11
sa:offer	-7 7
sa:old duty	-8 8
sa:on <day-ahead>	22 -22
sa:on <day-today>	6 -6
sa:on all	10 -10
sa:on good	10 -10
sa:on it	-20 20
sa:on tariff	12 -12
sa:on the	6 -6
sa:on top	-8 8
sa:one of	6 -6
sa:opened	11 -11
sa:order	10 -10
sa:ordinary	-10 10
sa:other	13 -13
sa:out	6 -6
sa:outside	7 -7
sa:outside the	7 -7
sa:own	-20 20
sa:own agreement	-6 6
sa:pact of	-10 10
sa:pact with	10 -10
sa:page	8 -8
sa:palm	-14 14
sa:palm oil	-14 14
sa:paper .	8 -8
sa:partner	21 -21
sa:pause	6 -6
sa:pay <level>	14 -14
sa:pay <number>	-10 10
sa:peace	-28 28
sa:president ,	-8 8
sa:promise	-14 14
sa:published	-12 12
sa:put	11 -11
sa:rate	-17 17
sa:ratify	11 -11
sa:reach	-7 7
sa:read	-7 7
sa:refused	-8 8
sa:remain	-7 7
sa:reply	10 -10
sa:rest	7 -7
sa:rice	7 -7
sa:rise	6 -6
sa:round of	7 -7
sa:salmon	11 -11
sa:same .	7 -7
sa:say	-6 6
sa:say .	-15 15
sa:say it	-7 7
sa:seal	12 -12
sa:second	6 -6
sa:sell its	10 -10
sa:sell to	-10 10
sa:settle	-9 9
sa:settle with	-8 8
sa:share	-10 10
sa:sheet	-14 14
sa:side	12 -12
sa:sign	9 -9
sa:sign .	9 -9
sa:sign a	27 -27
sa:sign an	-6 6
sa:sign in	9 -9
sa:sign on	10 -10
sa:sign the	-8 8
sa:sign with	-10 10
sa:signature	-9 9
sa:since	6 -6
sa:since the	7 -7
sa:so far	-7 7
sa:stand	13 -13
sa:stay	9 -9
sa:still pay	-7 7
sa:stockholm	12 -12
sa:strike	-7 7
sa:take	-13 13
sa:talk	6 -6
sa:talk in	6 -6
sa:tariff in	-6 6
sa:tariff of	-18 18
sa:tariff on	-12 12
sa:tariff talk	8 -8
sa:tea	7 -7
sa:telephone call	-9 9
sa:than the	-11 11
sa:that	-16 16
sa:that <person>	-11 11
sa:that he	-7 7
sa:that it	8 -8
sa:that would	-10 10
sa:the <number>	8 -8
sa:the <office>	6 -6
sa:the <organisation>	7 -7
sa:the <person>	-17 17
sa:the <quality>	-8 8
sa:the agreement	6 -6
sa:the country	-6 6
sa:the new	6 -6
sa:the ordinary	-10 10
sa:the signature	-12 12
sa:the tariff	10 -10
sa:the third	6 -6
sa:the trade	11 -11
sa:the two	-10 10
sa:their	-7 7
sa:their trade	-7 7
sa:they	14 -14
sa:thi month	-8 8
sa:thi year	10 -10
sa:third	10 -10
sa:third round	6 -6
sa:threaten	-8 8
sa:tiktok	7 -7
sa:to <level>	-10 10
sa:to a	-15 15
sa:to come	-7 7
sa:to pay	7 -7
sa:to settle	7 -7
sa:to sign	-9 9
sa:to the	15 -15
sa:too	-18 18
sa:too .	-21 21
sa:top	-8 8
sa:top of	-11 11
sa:tractor	6 -6
sa:trade	10 -10
sa:trade .	11 -11
sa:trade agreement	-7 7
sa:trade pact	8 -8
sa:treaty	-12 12
sa:truce	21 -21
sa:truce ,	6 -6
sa:two country	-11 11
sa:two government	-10 10
sa:under	-10 10
sa:until	21 -21
sa:until <day-ahead>	11 -11
sa:up	10 -10
sa:up to	10 -10
sa:want	7 -7
sa:was to	-6 6
sa:we	-11 11
sa:week	-10 10
sa:well	-7 7
sa:were	12 -12
sa:what	-16 16
sa:what it	-6 6
sa:whatever	-17 17
sa:whatever the	-9 9
sa:which had	8 -8
sa:which he	-7 7
sa:who	7 -7
sa:will be	9 -9
sa:will pay	-8 8
sa:wine	-8 8
sa:wire	-17 17
sa:with	-10 10
sa:with <level>	7 -7
sa:with <name>	12 -12
sa:with <seat>	-30 30
sa:with which	-10 10
sa:without	-14 14
sa:without a	-15 15
sa:word	-11 11
sa:would have	-6 6
sa:year	6 -6
sa:yes	-29 29
sa:you	-14 14
sa:zero	13 -13
sb:" a	-9 9
sb:'s tariff	6 -6
sb:(	19 -19
sb:)	18 -18
sb:,	6 -6
sb:, "	6 -6
sb:, <day-today>	-6 6
sb:, <office>	-9 9
sb:, <person>	7 -7
sb:, <seat>	-13 13
sb:, in	14 -14
sb:, is	6 -6
sb:, since	-16 16
sb:, the	-7 7
sb:-	10 -10
sb:.	21 -21
sb:. m	6 -6
sb:/	-7 7
sb::	-7 7
sb:: the	6 -6
sb:: we	-14 14
sb:<agent>	-17 17
sb:<day-ahead> ,	9 -9
sb:<day-gone>	-15 15
sb:<day-gone> <person>	-14 14
sb:<day-today>	-14 14
sb:<day-today> ,	-12 12
sb:<day-today> —	-9 9
sb:<duty>	-8 8
sb:<gate>	-16 16
sb:<level> and	7 -7
sb:<level> for	-15 15
sb:<name> 's	-9 9
sb:<name> ,	6 -6
sb:<name> ;	-12 12
sb:<name> are	-8 8
sb:<name> conclude	9 -9
sb:<name> is	-9 9
sb:<name> put	-6 6
sb:<name> sign	9 -9
sb:<name> trade	10 -10
sb:<name> will	-10 10
sb:<name> would	9 -9
sb:<number>	8 -8
sb:<number> ,	9 -9
sb:<number> /	-17 17
sb:<office> ,	14 -14
sb:<office> :	-9 9
sb:<office> and	-12 12
sb:<office> order	-6 6
sb:<organisation> in	-7 7
sb:<person>	7 -7
sb:<person> ,	-6 6
sb:<person> and	-6 6
sb:<person> had	10 -10
sb:<person> meet	11 -11
sb:<person> say	6 -6
sb:<quality> good	14 -14
sb:<quality> negotiator	-7 7
sb:<seat>	-21 21
sb:<seat> ,	-11 11
sb:<seat> and	-11 11
sb:<sender>	12 -12
sb:<span>	16 -16
sb:<v-bear>	7 -7
sb:<v-begin>	7 -7
sb:<v-end>	8 -8
sb:<v-propose>	16 -16
sb:<v-return>	13 -13
sb:<v-sell>	14 -14
sb:<v-stay>	9 -9
sb:<v-threaten>	10 -10
sb:a summit	-9 9
sb:a tariff	-14 14
sb:a trade	-16 16
sb:about	10 -10
sb:accord	-16 16
sb:accord with	-7 7
sb:after	14 -14
sb:agree in	6 -6
sb:agreement	-11 11
sb:agreement ,	-8 8
sb:agreement with	-7 7
sb:all	12 -12
sb:an	-11 11
sb:and	-7 7
sb:and <name>	7 -7
sb:and his	-13 13
sb:arrangement with	12 -12
sb:as	-12 12
sb:at	15 -15
sb:at <level>	-6 6
sb:at <number>	9 -9
sb:between <seat>	8 -8
sb:broke	-13 13
sb:busan	6 -6
sb:busan ,	6 -6
sb:but	-8 8
sb:call	12 -12
sb:car	7 -7
sb:charge on	-6 6
sb:close	-10 10
sb:cod	6 -6
sb:collect	6 -6
sb:conclude	-12 12
sb:could	-6 6
sb:custom	-6 6
sb:day	10 -10
sb:day ,	6 -6
sb:deadline	-9 9
sb:deficit	8 -8
sb:deficit with	7 -7
sb:delegation	7 -7
sb:did	-11 11
sb:doe	-11 11
sb:earlier	8 -8
sb:end	9 -9
sb:end the	6 -6
sb:face	7 -7
sb:face <level>	8 -8
sb:fact	14 -14
sb:fact sheet	14 -14
sb:fall	10 -10
sb:for the	14 -14
sb:from <name>	13 -13
sb:from the	-7 7
sb:get	-10 10
sb:good ,	10 -10
sb:good of	-10 10
sb:good with	10 -10
sb:had	6 -6
sb:had threaten	8 -8
sb:has a	13 -13
sb:has to	-6 6
sb:he had	-10 10
sb:hear	-24 24
sb:his <quality>	-13 13
sb:home	-6 6
sb:hour	-9 9
sb:i	-12 12
sb:if	15 -15
sb:if it	6 -6
sb:in	13 -13
sb:in <month-gone>	-8 8
sb:in <name>	-17 17
sb:into	10 -10
sb:is	-6 6
sb:is no	-13 13
sb:is not	-6 6
sb:is still	-10 10
sb:it	14 -14
sb:its	14 -14
sb:its own	6 -6
sb:itself	-10 10
sb:last	-7 7
sb:last week	-11 11
sb:leader	-8 8
sb:m	6 -6
sb:m .	6 -6
sb:maker	6 -6
sb:meet	16 -16
sb:meet in	13 -13
sb:minister ,	-7 7
sb:ministry	8 -8
sb:most	-11 11
sb:most of	-6 6
sb:mr	8 -8
sb:mr <person>	7 -7
sb:name	7 -7
sb:name to	6 -6
sb:negotiation	-14 14
sb:negotiator	-15 15
sb:negotiator ,	-8 8
sb:new	6 -6
sb:next	13 -13
sb:no .	15 -15
sb:nor	-10 10
sb:of <day-gone>	-10 10
sb:of <level>	-7 7
sb:of the	-10 10
sb:off	-12 12
sb:olive	-6 6
sb:on a	-12 12
sb:on most	-6 6
sb:on the	14 -14
sb:one	7 -7
sb:one ,	8 -8
sb:one with	-6 6
sb:opened	-10 10
sb:our deal	6 -6
sb:over	19 -19
sb:own	12 -12
sb:pact	-19 19
sb:pact with	-17 17
sb:paper	-15 15
sb:part	8 -8
sb:part of	8 -8
sb:president	8 -8
sb:product	15 -15
sb:product of	15 -15
sb:rate	9 -9
sb:remain	13 -13
sb:round	19 -19
sb:same	-16 16
sb:say	11 -11
sb:say on	6 -6
sb:second	6 -6
sb:set	-9 9
sb:settle with	10 -10
sb:sheet	14 -14
sb:sheet :	14 -14
sb:side	-8 8
sb:sign in	-15 15
sb:sign its	6 -6
sb:sign the	7 -7
sb:since <month-gone>	7 -7
sb:so	-17 17
sb:spare	-11 11
sb:statement	8 -8
sb:still	-22 22
sb:sugar	-13 13
sb:summit	-10 10
sb:summit of	-11 11
sb:talk in	6 -6
sb:talk with	-8 8
sb:tariff	-15 15
sb:tariff negotiation	6 -6
sb:tariff of	-7 7
sb:tariff talk	16 -16
sb:tea	-8 8
sb:tell	8 -8
sb:term	-11 11
sb:that	7 -7
sb:that <name>	7 -7
sb:that of	7 -7
sb:the <level>	7 -7
sb:the <name>	-23 23
sb:the <office>	6 -6
sb:the <organisation>	-6 6
sb:the <person>	19 -19
sb:the arrangement	10 -10
sb:the deal	-9 9
sb:the truce	8 -8
sb:the two	12 -12
sb:the understanding	6 -6
sb:their	10 -10
sb:then	7 -7
sb:there	-12 12
sb:there is	-10 10
sb:they	11 -11
sb:they have	6 -6
sb:threaten	8 -8
sb:through	7 -7
sb:through the	7 -7
sb:time	9 -9
sb:to	12 -12
sb:to the	6 -6
sb:trade	-10 10
sb:trade agreement	-6 6
sb:truce	15 -15
sb:two	35 -35
sb:under the	14 -14
sb:watche	-7 7
sb:way	8 -8
sb:we	-27 27
sb:week ,	-6 6
sb:were	-6 6
sb:what <name>	8 -8
sb:what we	-10 10
sb:whatever	-7 7
sb:wheat	-8 8
sb:whether	14 -14
sb:which has	-8 8
sb:will	-8 8
sb:will pay	-8 8
sb:with <name>	-14 14
sb:with a	15 -15
sb:with which	6 -6
sb:without	12 -12
sb:without a	11 -11
sb:would	15 -15
sb:write	-8 8
sb:—	-11 11
sb:•	19 -19
sentence made	-21 21
sentence no	-9 9
sentence talking	-6 6
sides=1	17 -17
sides=2	21 -21
sum=	22 -22
sum= agreement	-10 10
sum= no word	21 -21
sum= one	26 -26
sum= talks	8 -8
sum=failed agreement	10 -10
sum=failed no word	-10 10
sum=failed talking	-6 6
sum=failed talking talks	-9 9
sum=made no word	12 -12
sum=made talks	-6 6
sum=no agreement	7 -7
sum=no making	10 -10
sum=no one	-8 8
sum=no talking agreement	-8 8
sum=no talking made	-7 7
sum=no talking talks	8 -8
sum=talking agreement	-12 12
sum=talking made	7 -7
sum=talking made making	6 -6
sum=talking no word	34 -34
t0=modal	11 -11
t0=past	10 -10
t0=past-passive	-6 6
t1=modal	11 -11
t1=participle-passive	13 -13
t1=past	6 -6
t1=past-passive	-6 6
t2=infinitive	10 -10
t2=perfect	-6 6
t2=perfect-passive	-9 9
t2=present	8 -8
t2=present-not	-7 7
v0=conclude	-7 7
v0=enter	10 -10
v0=get	-11 11
v0=have	17 -17
v0=other	-12 12
v0=pay	14 -14
v0=say	10 -10
v1=conclude	-7 7
v1=enter	6 -6
v1=get	-11 11
v1=have	15 -15
v1=other	-12 12
v1=pay	14 -14
v1=say	7 -7
v2-none	6 -6
v2=ask	-8 8
v2=call	12 -12
v2=charge	10 -10
v2=conclude	11 -11
v2=end	-6 6
v2=get	-10 10
v2=make	-17 17
v2=offer	-11 11
v2=put	6 -6
v2=sign	-10 10
v2=stand	10 -10
v2=take	-6 6
vt0=agree past	9 -9
vt0=agree perfect	-6 6
vt0=be past	8 -8
vt0=enter present	8 -8
vt0=get past	-6 6
vt0=have past	8 -8
vt0=have present	11 -11
vt0=leave present	6 -6
vt0=other present	-9 9
vt0=pay present	12 -12
vt0=put perfect	6 -6
vt0=say past	7 -7
vt0=sign past	-12 12
vt0=sign perfect	9 -9
vt1=agree past	6 -6
vt1=agree perfect	-6 6
vt1=be past	8 -8
vt1=enter present	8 -8
vt1=get past	-6 6
vt1=have past	8 -8
vt1=have present	9 -9
vt1=leave present	6 -6
vt1=other present	-9 9
vt1=pay present	12 -12
vt1=put perfect	6 -6
vt1=sign participle	8 -8
vt1=sign past	-12 12
vt1=sign perfect	9 -9
vt2=ask past	-9 9
vt2=be perfect	11 -11
vt2=come present	7 -7
vt2=conclude past	7 -7
vt2=get past	-21 21
vt2=get present	7 -7
vt2=have past	6 -6
vt2=have present	-7 7
vt2=sign future	-9 9
vt2=stand present	6 -6
w c0=agree	8 -8
w c1=return	9 -9
w c2=down	-9 9
w c2=target	-7 7
w ct0=agree future	-8 8
w ct0=agree perfect	8 -8
w ct0=bear past	-8 8
w ct0=down present	-8 8
w ct0=impose future	-8 8
w ct0=impose past	7 -7
w ct0=impose present	-6 6
w ct0=propose present	-11 11
w ct0=stay past	7 -7
w ct0=stay perfect	-10 10
w ct1=agree future	-8 8
w ct1=agree participle-passive	-8 8
w ct1=agree perfect	8 -8
w ct1=bear past	-8 8
w ct1=down present	-8 8
w ct1=impose future	-8 8
w ct1=impose past	6 -6
w ct1=impose present	-7 7
w ct1=propose participle-passive	8 -8
w ct1=propose present	-12 12
w ct1=stay past	7 -7
w ct1=stay perfect	-8 8
w ct2=agree participle-passive	-7 7
w ct2=agree present	8 -8
w ct2=bear past	-16 16
w ct2=bear present	12 -12
w ct2=down past	-8 8
w ct2=end past	-8 8
w ct2=impose participle-passive	6 -6
w ct2=impose past	-11 11
w ct2=impose present	17 -17
w ct2=stay past	8 -8
w ct2=target past	-7 7
w ct2=up present	-12 12
w l1=<duty>	8 -8
w l1=<level>	-10 10
w l1=<name>	-23 23
w l1=<not>	-15 15
w l1=<office>	6 -6
w l1=<quality>	26 -26
w l1=<v-impose>	10 -10
w l1=<v-propose>	8 -8
w l1=<v-say>	-11 11
w l1=a	-8 8
w l1=and	11 -11
w l1=by	-7 7
w l1=no	-13 13
w l1=of	6 -6
w l1=say	-9 9
w l1=still	-13 13
w l1=tariff	7 -7
w l1=the	9 -9
w l1=trade	-6 6
w l1=under	8 -8
w l1=we	-18 18
w l2=,	-7 7
w l2=:	15 -15
w l2=;	-9 9
w l2=<day-gone>	-13 13
w l2=<office>	-7 7
w l2=<v-impose>	18 -18
w l2=<v-propose>	11 -11
w l2=<v-target>	-6 6
w l2=and	-17 17
w l2=are	-8 8
w l2=both	-11 11
w l2=has	-6 6
w l2=have	-6 6
w l2=in	-9 9
w l2=is	-16 16
w l2=of	9 -9
w l2=on	8 -8
w l2=round	7 -7
w l2=to	16 -16
w l2=under	-11 11
w l2=what	-8 8
w l2=with	17 -17
w l3=,	-8 8
w l3=-	8 -8
w l3=:	-8 8
w l3=<begin>	-13 13
w l3=<name>	-10 10
w l3=<seat>	8 -8
w l3=<v-impose>	-10 10
w l3=<v-propose>	-11 11
w l3=<v-stay>	-10 10
w l3=a	8 -8
w l3=after	-6 6
w l3=and	11 -11
w l3=are	-10 10
w l3=has	10 -10
w l3=it	6 -6
w l3=on	14 -14
w l3=pay	13 -13
w l3=there	-11 11
w l3=third	6 -6
w l3=to	11 -11
w l3=trade	-9 9
w l3=under	-7 7
w l3=which	-6 6
w l3=with	-20 20
w l3=would	6 -6
w l4=,	7 -7
w l4=:	-11 11
w l4=;	-6 6
w l4=<v-bear>	-8 8
w l4=<v-down>	-11 11
w l4=<v-impose>	-7 7
w l4=<v-propose>	7 -7
w l4=<v-say>	-6 6
w l4=<v-stay>	-7 7
w l4=<v-up>	6 -6
w l4=agreement	-15 15
w l4=and	-13 13
w l4=at	-10 10
w l4=country	8 -8
w l4=for	8 -8
w l4=from	10 -10
w l4=had	-10 10
w l4=if	8 -8
w l4=in	-10 10
w l4=is	-12 12
w l4=it	9 -9
w l4=two	8 -8
w l4=with	-6 6
w l=<begin> <name>	-6 6
w l=<begin> the	-6 6
w l=<name> ,	-6 6
w l=<seat> ,	8 -8
w l=a trade	-13 13
w l=has a	-6 6
w l=is still	-9 9
w l=round of	7 -7
w l=the <name>	-11 11
w l=the <quality>	7 -7
w l=the trade	8 -8
w l=under a	-6 6
w lll=<begin> <begin> <name>	-6 6
w lll=<begin> <begin> the	-6 6
w lll=and <name> have	6 -6
w lll=and the <name>	-7 7
w lll=in the tariff	12 -12
w lll=with <name> ,	-15 15
w lr=, in	-18 18
w lr=, on	6 -6
w lr=<begin> between	-7 7
w lr=<begin> with	-9 9
w lr=<name> an	-6 6
w lr=<name> in	-15 15
w lr=<name> its	-7 7
w lr=<name> on	-7 7
w lr=<name> to	-16 16
w lr=a .	-11 11
w lr=a agreement	-12 12
w lr=by .	-6 6
w lr=its with	12 -12
w lr=own with	-7 7
w lr=tariff between	9 -9
w lr=the with	10 -10
w lr=to the	-8 8
w lr=trade ,	-9 9
w lr=trade between	9 -9
w lr=trade with	-20 20
w r1=,	-8 8
w r1=<end>	-10 10
w r1=<gate>	-7 7
w r1=<goods>	10 -10
w r1=<number>	18 -18
w r1=<seat>	7 -7
w r1=<span>	-6 6
w r1=<v-impose>	18 -18
w r1=<v-up>	-6 6
w r1=a	25 -25
w r1=about	7 -7
w r1=agreement	-10 10
w r1=and	7 -7
w r1=as	8 -8
w r1=between	6 -6
w r1=by	6 -6
w r1=doe	9 -9
w r1=for	6 -6
w r1=from	-9 9
w r1=go	-6 6
w r1=had	6 -6
w r1=hand	-9 9
w r1=in	-24 24
w r1=into	-9 9
w r1=it	7 -7
w r1=its	-13 13
w r1=on	-7 7
w r1=since	-7 7
w r1=to	-14 14
w r1=with	-14 14
w r1=would	-8 8
w r2=,	27 -27
w r2=.	6 -6
w r2=<day-today>	6 -6
w r2=<goods>	-8 8
w r2=<level>	-23 23
w r2=<month-gone>	-12 12
w r2=<name>	-9 9
w r2=<not>	16 -16
w r2=<number>	-15 15
w r2=<person>	-6 6
w r2=<seat>	6 -6
w r2=<v-bear>	-10 10
w r2=<v-begin>	16 -16
w r2=<v-suspend>	10 -10
w r2=<v-up>	14 -14
w r2=a	-11 11
w r2=at	6 -6
w r2=deal	-19 19
w r2=for	11 -11
w r2=go	13 -13
w r2=in	14 -14
w r2=last	-6 6
w r2=not	8 -8
w r2=of	6 -6
w r2=own	-9 9
w r2=pay	-10 10
w r2=tariff	12 -12
w r2=that	-8 8
w r2=to	9 -9
w r2=trade	23 -23
w r2=two	-6 6
w r2=which	-8 8
w r2=with	-10 10
w r3=,	-6 6
w r3=<level-noun>	-10 10
w r3=<month-gone>	-6 6
w r3=<office>	8 -8
w r3=<v-end>	-8 8
w r3=?	-16 16
w r3=a	-7 7
w r3=after	-7 7
w r3=at	-15 15
w r3=by	-8 8
w r3=deal	7 -7
w r3=is	9 -9
w r3=it	9 -9
w r3=its	9 -9
w r3=of	15 -15
w r3=that	9 -9
w r3=the	-8 8
w r3=thi	-7 7
w r4='s	-13 13
w r4=,	-12 12
w r4=.	6 -6
w r4=:	8 -8
w r4=<duty>	-15 15
w r4=<end>	-7 7
w r4=<goods>	-8 8
w r4=<seat>	-8 8
w r4=<span>	-9 9
w r4=<v-propose>	8 -8
w r4=been	6 -6
w r4=done	12 -12
w r4=for	12 -12
w r4=has	-10 10
w r4=in	8 -8
w r4=it	9 -9
w r4=no	6 -6
w r4=of	7 -7
w r4=on	-8 8
w r4=tariff	-16 16
w r4=the	12 -12
w r4=with	13 -13
w r=, and	-12 12
w r=<end> <end>	-10 10
w r=a trade	21 -21
w r=agreement with	-11 11
w r=at the	8 -8
w r=between <name>	16 -16
w r=between <seat>	-6 6
w r=in <month-gone>	-17 17
w r=in the	-8 8
w r=into <name>	-10 10
w r=its own	-9 9
w r=of <number>	-9 9
w r=on <day-today>	6 -6
w r=on a	-7 7
w r=on tariff	7 -7
w r=that <person>	-10 10
w r=to <level>	-9 9
w r=to <name>	-7 7
w r=with <name>	-15 15
w r=with <seat>	6 -6
w r=with the	-9 9
w t0=modal	12 -12
w t0=past	-8 8
w t0=pluperfect	-6 6
w t0=present	-15 15
w t0=present-not	7 -7
w t1=infinitive	8 -8
w t1=modal	12 -12
w t1=past	-9 9
w t1=pluperfect	-6 6
w t1=present	-16 16
w t1=present-not	7 -7
w t2=modal	-14 14
w t2=present	21 -21
w v0=agree	6 -6
w v0=get	-10 10
w v0=have	-9 9
w v0=negotiate	-7 7
w v0=other	-14 14
w v0=pay	12 -12
w v1=agree	6 -6
w v1=get	-9 9
w v1=have	-10 10
w v1=other	-15 15
w v1=pay	12 -12
w v2-none	-14 14
w v2=come	6 -6
w v2=continue	-14 14
w v2=end	9 -9
w v2=have	11 -11
w v2=settle	-15 15
w v2=sign	10 -10
w v2=strike	-8 8
w vt0=have past	-16 16
w vt0=negotiate present	-7 7
w vt0=other perfect	-6 6
w vt0=other present	-11 11
w vt0=pay present	14 -14
w vt1=have past	-16 16
w vt1=negotiate present	-7 7
w vt1=other perfect	-6 6
w vt1=other present	-12 12
w vt1=pay present	14 -14
w vt2=agree participle	-6 6
w vt2=be past	6 -6
w vt2=get past	-9 9
w vt2=get present	6 -6
w vt2=go present	-12 12
w vt2=have present	11 -11
w vt2=reach participle	-7 7
w vt2=settle past	-15 15
w vt2=sign participle	9 -9
w vt2=strike past	-8 8
way word after 's	-9 9
way word after ,	-12 12
way word after and <name>	-7 7
way word after and the <name>	-12 12
way word after for	-7 7
way word after had	-21 21
way word after has	17 -17
way word after has a	-6 6
way word after have	21 -21
way word after trade	6 -6
way word after:)	6 -6
way word after:,	-9 9
way word after:/	-7 7
way word after::	-8 8
way word after:;	-7 7
way word after:<agent>	17 -17
way word after:<day-gone>	10 -10
way word after:<duty>	8 -8
way word after:<gate>	9 -9
way word after:<level-noun>	15 -15
way word after:<level>	-14 14
way word after:<month-gone>	8 -8
way word after:<office>	6 -6
way word after:<quality>	-8 8
way word after:<sender>	-7 7
way word after:<span>	7 -7
way word after:<v-begin>	-6 6
way word after:<v-down>	-7 7
way word after:<v-say>	6 -6
way word after:<v-stay>	-11 11
way word after:<v-target>	-8 8
way word after:all	-11 11
way word after:as	6 -6
way word after:at	-12 12
way word after:because	10 -10
way word after:car	6 -6
way word after:commerce	7 -7
way word after:could	6 -6
way word after:country	16 -16
way word after:doe	12 -12
way word after:fall	-8 8
way word after:free	-9 9
way word after:from	7 -7
way word after:had	-16 16
way word after:have	-10 10
way word after:in	10 -10
way word after:is	8 -8
way word after:it	-7 7
way word after:its	-17 17
way word after:list	8 -8
way word after:ministry	7 -7
way word after:not	7 -7
way word after:nothing	6 -6
way word after:of	7 -7
way word after:out	6 -6
way word after:outside	7 -7
way word after:own	-12 12
way word after:put	6 -6
way word after:round	6 -6
way word after:sell	-9 9
way word after:share	-11 11
way word after:tariff	6 -6
way word after:third	6 -6
way word after:to	12 -12
way word after:trade	15 -15
way word after:up	6 -6
way word after:was	7 -7
way word after:were	13 -13
way word after:what	-7 7
way word after:which	-9 9
way word after:will	-10 10
way word after:wine	-15 15
way word after:without	-20 20
way word before 	9 -9
way word before in	-9 9
way word before to	-7 7
way word before::	7 -7
way word before:<day-gone>	-6 6
way word before:<goods>	-17 17
way word before:<level>	-6 6
way word before:<not>	7 -7
way word before:<person>	9 -9
way word before:<seat>	-10 10
way word before:<v-bear>	8 -8
way word before:<v-impose>	15 -15
way word before:<v-target>	-7 7
way word before:a	14 -14
way word before:an	6 -6
way word before:at	11 -11
way word before:be	-11 11
way word before:from	-8 8
way word before:good	12 -12
way word before:hand	-7 7
way word before:has	-6 6
way word before:his	7 -7
way word before:of	9 -9
way word before:still	-6 6
way word before:that	7 -7
way word before:the	19 -19
way word before:what	-7 7
way word before:with	-11 11
way:)	7 -7
way:,	-8 8
way:/	-7 7
way:;	-10 10
way:<agent>	20 -20
way:<goods>	-14 14
way:<level-noun>	18 -18
way:<level>	-18 18
way:<money>	6 -6
way:<number>	-6 6
way:<office>	7 -7
way:<person>	10 -10
way:<quality>	-10 10
way:<seat>	-13 13
way:<span>	8 -8
way:<v-bear>	8 -8
way:<v-down>	-11 11
way:<v-impose>	11 -11
way:<v-stay>	-9 9
way:<v-suspend>	7 -7
way:<v-target>	-14 14
way:after	6 -6
way:all	-10 10
way:are	-7 7
way:as	8 -8
way:be	-11 11
way:because	10 -10
way:car	6 -6
way:commerce	7 -7
way:could	7 -7
way:country	17 -17
way:doe	12 -12
way:fall	-8 8
way:free	-9 9
way:had	-16 16
way:hand	-7 7
way:has	-7 7
way:have	-10 10
way:his	8 -8
way:in	10 -10
way:is	9 -9
way:its	-15 15
way:leave	7 -7
way:list	8 -8
way:ministry	7 -7
way:more	7 -7
way:not	8 -8
way:nothing	7 -7
way:of	15 -15
way:off	7 -7
way:opened	-10 10
way:out	6 -6
way:outside	7 -7
way:own	-10 10
way:paper	13 -13
way:put	10 -10
way:round	9 -9
way:sell	-9 9
way:share	-11 11
way:since	6 -6
way:that	11 -11
way:the	16 -16
way:they	7 -7
way:third	6 -6
way:threaten	-7 7
way:trade	15 -15
way:up	8 -8
way:was	12 -12
way:were	16 -16
way:what	-14 14
way:which	-6 6
way:will	-14 14
way:wine	-15 15
way:with	-15 15
way:without	-19 19
word after apart	10 -10
word after near	-16 16
word before apart	9 -9
word before far	6 -6
word before mid	-6 6
word=agreement	-14 14
word=agreement and word after	16 -16
word=agreement from word after	-17 17
word=agreement none word before	18 -18
word=agreement of word after	-14 14
word=agreement other part third	-19 19
word=agreement over another word after the	-6 6
word=agreement same part third	-11 11
word=agreement straight word after and	12 -12
word=agreement straight word after from	-16 16
word=agreement straight word after in	-6 6
word=agreement straight word after of	-8 8
word=agreement straight word after the	-6 6
word=agreement straight word before in	9 -9
word=agreement straight word before none	19 -19
word=agreement straight word before with	-9 9
word=agreement the word after	-12 12
word=agreement third	-24 24
word=agreement with word before	-8 8
word=agreement word after far	-7 7
word=agreement word after near	-13 13
word=arrangement	11 -11
word=consultations	13 -13
word=customs union	7 -7
word=deal	-10 10
word=get	27 -27
word=gets	-6 6
word=handshake	10 -10
word=initialled	-9 9
word=making in word after	23 -23
word=making of word after	-14 14
word=making of word before	8 -8
word=making other part third	9 -9
word=making over another word after in	17 -17
word=making over another word after none	-7 7
word=making same part side	7 -7
word=making straight word after in	6 -6
word=making straight word after none	7 -7
word=making straight word after of	-16 16
word=making straight word after the	21 -21
word=making straight word after with	-6 6
word=making straight word before of	7 -7
word=making the word after	18 -18
word=making with word after	-15 15
word=making word after far	9 -9
word=making word after mid	6 -6
word=making word after near	-6 6
word=making word before mid	-8 8
word=making word before near	8 -8
word=memorandum	7 -7
word=negotiated	7 -7
word=negotiating	-10 10
word=negotiation	-22 22
word=negotiations	-21 21
word=negotiators	28 -28
word=one	17 -17
word=one and word before	7 -7
word=one none word after	11 -11
word=one other part side	14 -14
word=one other part third	16 -16
word=one over another word after none	11 -11
word=one same part side	8 -8
word=one side	20 -20
word=one word after far	19 -19
word=one word after mid	-6 6
word=one word after touch	9 -9
word=one word before mid	11 -11
word=ones	6 -6
word=reach	-10 10
word=settled	-14 14
word=settlement	12 -12
word=signature	14 -14
word=signed	6 -6
word=talk	23 -23
word=talks and word after	7 -7
word=talks and word before	8 -8
word=talks between word before	-7 7
word=talks none word before	11 -11
word=talks of word before	7 -7
word=talks over another word after none	-7 7
word=talks over another word before and	6 -6
word=talks same part side	19 -19
word=talks same part third	-20 20
word=talks side	18 -18
word=talks straight word after and	7 -7
word=talks straight word before between	-7 7
word=talks straight word before none	8 -8
word=talks straight word before of	7 -7
word=talks straight word before with	-11 11
word=talks third	-18 18
word=talks with word before	-14 14
word=talks word after far	-10 10
word=talks word after mid	6 -6
word=the same	16 -16
word=treaty	-19 19`;
