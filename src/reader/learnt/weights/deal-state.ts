// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-1 6 -9
US	16 -22 5
a:'s	1 6 -10
a:'s .	-13 17 -6
a:'s <person>	15 -10 -7
a:'s deal	-11 0 9
a:'s is	11 0 -14
a:-	-8 13 -5
a:.	-13 4 10
a:<agent>	10 0 -14
a:<day-ahead>	18 -13 -9
a:<day-ahead> .	11 -10 0
a:<day-gone>	-7 13 -6
a:<day-gone> .	-11 15 -4
a:<day-today>	-14 1 11
a:<duty>	6 9 -20
a:<level-noun>	-1 15 -13
a:<level>	-14 23 -11
a:<level> .	-16 27 -13
a:<level> on	11 -5 -7
a:<month-gone>	-27 24 1
a:<name>	-1 11 -12
a:<name> are	17 -16 0
a:<name> had	0 10 -8
a:<name> have	6 -10 4
a:<not>	-15 5 6
a:<number>	-19 25 -9
a:<number> .	-25 12 7
a:<organisation>	-19 17 4
a:<person>	9 -1 -12
a:<seat>	16 -25 8
a:<seat> .	14 -11 -3
a:<seat> are	-11 10 0
a:<seat> in	9 0 -9
a:<v-bear>	-8 15 -9
a:<v-buy>	-10 13 -1
a:<v-deny>	-4 -4 10
a:<v-down>	-9 -3 14
a:<v-end>	-17 -4 19
a:<v-impose>	-2 8 -7
a:<v-lack>	-5 12 -7
a:<v-refuse>	-3 -12 15
a:<v-stay>	17 -12 -6
a:<v-target>	-4 20 -19
a:<v-up>	8 -15 3
a:?	2 -14 8
a:a	5 -11 4
a:a like	10 -9 0
a:a similar	0 -10 9
a:a trade	17 -11 -8
a:about	3 -11 3
a:accept	10 -8 -2
a:accept a	11 -8 -2
a:again	13 -6 -6
a:agree in	10 -10 0
a:agree on	-11 12 0
a:agreement	9 -16 10
a:agreement is	-11 -4 13
a:aim	-5 8 -3
a:an	14 -14 0
a:an agreement	12 -15 4
a:and <name>	9 -1 -9
a:and <seat>	-12 9 3
a:and the	4 0 -12
a:are	10 -10 0
a:are in	13 -10 -2
a:as	-6 -5 12
a:as well	-5 -6 13
a:at	-13 0 14
a:at <level>	-17 8 7
a:at <number>	-14 0 11
a:at the	23 -16 -9
a:bargain	-4 9 -6
a:begin	16 -7 -10
a:by the	11 2 -15
a:close	17 -12 -5
a:close to	13 -11 -2
a:coffee	-13 0 11
a:come to	-10 0 8
a:conclude	-13 7 5
a:continue	11 -4 -7
a:country	-13 6 5
a:date	11 4 -21
a:date from	-12 15 -3
a:deal	-11 7 0
a:deal .	-10 9 0
a:deal of	3 -9 6
a:delegation	12 -12 0
a:do	0 9 -9
a:down	0 -11 10
a:drop	-2 -6 9
a:duty	3 8 -14
a:fact	-8 10 -1
a:fact sheet	-8 10 -1
a:failed	-6 -10 16
a:fall	-4 -12 16
a:finished	0 14 -17
a:first	-6 11 -4
a:followed	-7 11 -3
a:for	20 -16 -5
a:for a	1 -10 7
a:for talk	-8 0 8
a:force	-14 19 -4
a:framework	11 -9 -3
a:framework for	20 -20 0
a:free	-6 11 -3
a:from	10 -4 -6
a:from <day-ahead>	17 -16 0
a:from <number>	-9 12 -2
a:from <seat>	0 -8 6
a:get	-1 -11 15
a:give	-6 11 -5
a:given	-12 -5 16
a:good .	13 -11 -2
a:good pay	9 -8 0
a:had been	-6 11 -4
a:has no	10 -8 0
a:has none	-4 -6 11
a:has offer	0 8 -9
a:has one	-4 14 -9
a:have	2 -13 10
a:have been	-1 -11 11
a:have conclude	-12 14 0
a:have framework	11 -11 0
a:have not	0 -12 9
a:in	-4 17 -19
a:in <month-gone>	-18 10 7
a:in <seat>	13 -11 -2
a:in force	-11 14 0
a:is	15 -1 -17
a:is at	13 -16 1
a:is in	-5 11 -5
a:is not	6 5 -13
a:is still	11 -6 -4
a:is to	-7 8 0
a:it .	0 11 -8
a:it is	10 -4 -5
a:its	1 7 -11
a:its own	-5 11 -6
a:last	-7 17 -10
a:let	-10 6 1
a:lower	11 -6 -4
a:make	10 -5 -6
a:minister	8 -10 0
a:move	4 -11 4
a:need	-6 16 -12
a:negotiate	-6 14 -11
a:no	-8 20 -13
a:no deal	10 -8 -1
a:none	-13 -18 27
a:none .	-1 -10 13
a:nothing	-15 7 3
a:nothing .	-10 0 5
a:of	-1 11 -13
a:of <number>	-4 15 -10
a:of the	-18 9 7
a:of their	12 -11 0
a:off	-11 -12 19
a:off .	-9 -3 12
a:on .	13 -5 -6
a:on <day-gone>	-9 12 -2
a:on <day-today>	-13 4 8
a:on its	8 -2 -6
a:one	4 8 -13
a:only	-8 9 0
a:out	-12 0 12
a:over	-13 10 1
a:over the	-13 13 0
a:own talk	11 -4 -7
a:parliament	-7 9 0
a:pay nothing	0 11 -8
a:plan	0 -9 8
a:prime	10 -9 0
a:prime minister	10 -9 0
a:promise	-7 9 0
a:protocol	9 -9 0
a:ratify	-4 9 -4
a:reach	2 -14 11
a:round	8 -5 -2
a:say	9 0 -11
a:say to	13 -9 -2
a:send	7 -12 3
a:sheet	-8 10 -1
a:sign	0 9 -11
a:since <number>	-12 5 4
a:stage	12 -8 -5
a:stalled	11 -7 -3
a:steel	5 -10 2
a:still at	12 -9 0
a:table	6 -10 0
a:table .	10 -8 0
a:talk with	12 -10 -5
a:tell	-2 -15 18
a:that	-2 12 -10
a:the	-16 21 -7
a:the <name>	-7 15 -9
a:the <organisation>	-7 11 -3
a:the table	7 -11 0
a:their own	13 -13 0
a:to <level>	-8 13 -4
a:to an	9 -8 0
a:too	-8 15 -7
a:too .	-10 14 -4
a:trade	-3 17 -21
a:trade agreement	11 -2 -12
a:truce	10 0 -11
a:under	10 0 -11
a:up	-21 2 11
a:vote	-4 -8 12
a:was	-28 3 21
a:was the	-13 14 0
a:we	-13 12 0
a:well	-5 -6 13
a:with	1 5 -10
a:with <seat>	17 -10 -9
a:year	-13 24 -6
a:yes	-6 8 0
b:'s talk	14 0 -12
b:, and	11 -18 10
b:, the	-5 14 -10
b:- trade	-6 9 -2
b::	-9 5 2
b:: <name>	-8 9 0
b:: <number>	14 -11 -3
b:: the	-17 -12 23
b:;	4 -9 3
b:<day-ahead>	12 -11 0
b:<gate>	-17 4 9
b:<name>	-1 11 -18
b:<name> 's	-11 10 0
b:<name> and	-11 17 -9
b:<name> conclude	-14 15 0
b:<name> is	20 -13 -8
b:<name> tariff	4 -11 7
b:<not>	0 -11 9
b:<office>	10 -7 -3
b:<quality>	-5 19 -17
b:<seat> 's	9 -7 0
b:<sender>	-9 -7 14
b:<v-bear>	8 -16 7
b:<v-end>	-10 3 6
b:<v-impose>	12 -1 -15
b:<v-propose>	7 -2 -5
b:<v-sign>	-3 12 -9
b:a	9 -13 5
b:a trade	11 -4 -10
b:agreement	-4 9 -4
b:agreement with	-9 13 -4
b:also	9 -4 -5
b:an	4 -8 2
b:and with	14 -11 -3
b:announce	-7 9 0
b:are	-5 -8 14
b:as	-13 13 0
b:ask	10 -7 -2
b:between	2 -10 8
b:between <seat>	0 -9 7
b:by	-6 -7 13
b:come	-11 10 0
b:conclude a	-12 14 0
b:for	4 5 -15
b:framework	-6 12 -4
b:free -	-6 9 -2
b:good	8 -12 4
b:has	-12 14 -3
b:has a	9 -7 -1
b:he	2 -13 10
b:i	6 -12 5
b:in	6 8 -21
b:in talk	10 0 -7
b:in the	-10 15 -5
b:is	18 -4 -18
b:is also	11 -9 0
b:it	2 5 -13
b:its	3 8 -12
b:leave	9 -3 -7
b:like	-17 21 -7
b:negotiate	6 -13 4
b:negotiate with	2 -10 5
b:negotiation	11 -14 0
b:no	1 -14 9
b:no .	11 0 -10
b:of <name>	-4 12 -7
b:of the	2 -6 2
b:off	-4 -4 9
b:on a	9 -6 -2
b:one	5 3 -17
b:one with	10 0 -15
b:our	1 12 -14
b:our agreement	-3 12 -8
b:out	6 -14 7
b:own	15 0 -15
b:parliament	-1 -8 10
b:sign	-12 18 -5
b:so	-7 18 -14
b:talk	5 -21 8
b:talk with	0 -17 9
b:that	-8 13 -6
b:that a	-7 9 -2
b:that he	-6 -7 12
b:that the	15 -2 -14
b:that with	-12 13 0
b:the	-12 8 3
b:the <level>	10 -7 -3
b:the <name>	7 1 -14
b:the <quality>	-4 14 -10
b:the agreement	-21 0 9
b:the free	0 -14 12
b:the one	1 3 -11
b:the talk	-9 -2 12
b:the trade	-7 11 -1
b:there	-26 4 18
b:to	5 8 -19
b:trade	3 -11 7
b:trade agreement	10 -9 0
b:trade deal	-6 12 -6
b:trade negotiation	-10 0 11
b:under	-10 8 2
b:we are	9 -7 0
b:with <name>	-6 16 -11
b:with the	9 0 -11
b:would	-13 4 6
b:you	11 -5 -6
b:— <name>	-11 2 7
c0=bear	9 -20 11
c0=end	-10 0 7
c0=impose	10 -5 -7
c0=propose	6 -2 -2
c1=agree	-10 11 0
c1=bear	10 -20 10
c1=end	-10 1 7
c1=impose	4 4 -15
c1=propose	9 -5 -3
c1=stay	-13 0 12
c2=agree	-10 6 4
c2=bear	0 12 -16
c2=deny	-4 -5 10
c2=down	-10 -1 12
c2=end	-16 1 12
c2=impose	-10 1 8
c2=propose	17 -7 -15
c2=refuse	-3 -13 16
c2=sell	12 -15 3
c2=stay	14 -11 -5
c2=up	15 -4 -10
came to nothing	-65 -43 83
came to nothing agreement	-13 -19 29
came to nothing making	-2 -9 12
came to nothing no word	-16 -25 34
came to nothing one	-13 0 11
came to nothing talks	-45 -3 42
ct0=agree perfect	-11 12 0
ct0=bear present	16 -5 -13
ct0=down past	-12 6 5
ct0=impose past	9 -1 -11
ct0=propose present	22 -9 -13
ct1=agree perfect	-11 12 0
ct1=bear present	16 -5 -13
ct1=down past	-12 6 5
ct1=impose past	8 0 -10
ct1=propose present	19 -6 -13
ct2=agree past-passive	-4 9 -5
ct2=agree perfect	-5 -4 13
ct2=bear past	-11 4 4
ct2=bear present	9 0 -15
ct2=begin pluperfect	10 -6 -2
ct2=begin present	-4 11 -7
ct2=down past	-9 -3 12
ct2=end past	-9 1 5
ct2=end past-passive	-6 -2 10
ct2=impose past-passive	-14 0 13
ct2=impose present	-15 2 9
ct2=propose perfect	9 0 -13
ct2=propose pluperfect	-8 11 -2
ct2=propose present-passive	10 -6 -2
ct2=say past	7 2 -13
ct2=sign past-passive	-9 0 8
ct2=stay modal	10 -6 -3
ct2=stay past	-11 14 -2
ct2=up present	14 -7 -7
f:(	14 -11 -4
f:)	14 -11 -4
f:.	10 9 -28
f:;	2 3 -8
f:<agent>	-17 2 13
f:<day-ahead>	35 -35 -6
f:<day-gone>	-5 10 -8
f:<duty>	-4 -2 8
f:<gate>	-16 11 2
f:<goods>	-7 -2 12
f:<level-noun>	-18 16 0
f:<level>	-14 31 -21
f:<money>	13 -2 -16
f:<not>	0 3 -6
f:<office>	17 -17 0
f:<organisation>	-17 12 3
f:<person>	29 -43 17
f:<quality>	6 -22 19
f:<sender>	-10 5 3
f:<span>	-17 22 -8
f:<v-begin>	-3 9 -6
f:<v-buy>	-19 10 11
f:<v-deny>	-11 0 13
f:<v-down>	-17 22 -5
f:<v-end>	-15 1 13
f:<v-lack>	-13 0 6
f:<v-return>	12 -6 -8
f:<v-say>	11 -21 10
f:<v-suspend>	5 5 -18
f:<v-target>	-9 1 7
f:<v-up>	13 -14 0
f:?	-7 18 -11
f:about	9 0 -11
f:accord	10 -2 -7
f:according	8 -7 0
f:agree	-5 -2 10
f:agreement	5 -10 4
f:all	26 -10 -25
f:are	7 -13 5
f:as	16 -1 -20
f:ask	8 -4 -6
f:beef	16 -6 -12
f:before	-7 10 -1
f:begin	10 -9 0
f:being	-13 8 3
f:but	12 -8 -3
f:buy	-12 5 6
f:by	-16 1 13
f:call	5 1 -11
f:cocoa	-10 12 -2
f:coffee	1 8 -12
f:come	-7 13 -4
f:cut	-8 11 -1
f:date	-16 12 4
f:day	-11 16 -5
f:deal	-6 20 -19
f:did	-15 0 10
f:do	-8 -1 8
f:doe	1 8 -13
f:duty	-19 14 1
f:each	-9 12 -2
f:enter	-2 15 -11
f:everyone	-18 10 8
f:exempt	-10 11 0
f:extra	10 -4 -6
f:far	8 -6 -2
f:follow	-9 12 -1
f:for	10 0 -12
f:framework	-10 14 -4
f:free	-21 25 -7
f:from	-15 34 -21
f:get	-1 7 -7
f:good	4 -9 4
f:had	1 -9 7
f:have	-10 -2 13
f:he	15 -18 0
f:hear	13 -12 0
f:hope	11 -5 -5
f:if	-3 8 -4
f:in	2 -11 11
f:instead	-7 10 -2
f:is	18 -12 -7
f:it	-21 22 -3
f:its	-7 -1 10
f:joint	-8 10 -1
f:know	10 -7 -2
f:last	-11 17 -7
f:list	16 -11 -5
f:lower	-9 15 -7
f:meet	20 -24 3
f:minister	-13 14 -1
f:ministry	6 -11 3
f:most	-10 12 -1
f:negotiation	25 -18 -11
f:new	-14 10 1
f:not	18 -18 0
f:nothing	2 4 -11
f:now	-8 12 -4
f:of	-22 22 -1
f:oil	-19 9 9
f:on	11 -13 1
f:one	11 -15 2
f:order	-15 9 6
f:outside	-7 -8 14
f:over	5 -19 13
f:paper	6 -12 2
f:pass	-4 12 -7
f:pause	13 -8 -5
f:plant	-10 10 0
f:promise	-17 15 0
f:put	-5 14 -10
f:rate	-19 25 -7
f:reason	-11 -6 15
f:remain	17 -16 0
f:round	2 6 -10
f:same	-13 2 9
f:say	12 -10 -3
f:she	10 -7 -1
f:signature	-3 -12 15
f:since	0 8 -13
f:so	-14 19 -3
f:spring	9 -5 -4
f:still	13 0 -17
f:table	-8 9 -1
f:take	-14 4 10
f:talk	13 -13 0
f:talking	24 -22 -4
f:tariff	4 -14 8
f:tell	5 -12 4
f:term	-8 9 0
f:text	-19 24 -6
f:than	-6 -5 12
f:that	-11 -7 22
f:the	3 4 -12
f:there	20 -12 -9
f:they	-4 15 -16
f:third	15 -3 -13
f:three	13 -9 -4
f:too	10 -8 0
f:truce	-16 16 0
f:week	4 6 -13
f:well	12 -4 -8
f:what	-22 14 7
f:when	-16 11 1
f:where	-9 0 6
f:which	-11 12 0
f:who	5 -10 5
f:whose	12 -16 5
f:will	-14 15 0
f:wine	-7 8 0
f:with	14 -14 0
f:worth	13 -7 -6
f:write	-9 0 7
f:yet	-12 17 -7
f:zero	-6 9 0
follows	-4 12 -11
form=seat	0 10 -14
has agreement	-24 26 -5
has agreement side	-14 17 -3
has agreement third	-15 14 -1
has making	-6 11 -7
has making side	-9 25 -27
has one	-5 -15 23
has one side	5 -12 7
has one third	-9 -6 17
has talks	43 -52 -2
has talks side	14 -30 10
has talks third	36 -34 -11
has-future	-17 21 -4
has-infinitive	2 4 -10
has-modal	10 -14 4
has-participle	-12 0 11
has-past	-30 11 14
has-perfect	0 -14 13
has-pluperfect	8 -13 5
has-present	11 1 -14
k US	17 -15 -1
k a:<day-ahead>	9 -3 -5
k a:<day-gone>	-20 25 -5
k a:<month-gone>	-21 4 14
k a:<name>	0 9 -10
k a:<not>	-2 10 -4
k a:<number>	-4 15 -12
k a:<number> .	-8 14 -5
k a:<v-begin>	9 0 -14
k a:<v-down>	-14 16 0
k a:<v-end>	-12 0 11
k a:<v-impose>	4 2 -14
k a:<v-say>	-6 -5 10
k a:<v-sign>	13 -11 0
k a:a	0 8 -10
k a:about	10 -1 -6
k a:agreement	11 -8 -2
k a:at <level>	10 -7 -1
k a:been	14 -10 -4
k a:continue	12 -4 -9
k a:continue .	10 -4 -5
k a:deal	-10 13 -1
k a:has been	14 -12 -1
k a:in	0 -15 16
k a:in <month-gone>	-26 0 19
k a:it	-9 0 9
k a:last	-9 10 0
k a:of	-10 20 -12
k a:off	-25 6 17
k a:on <day-gone>	-9 12 0
k a:reach	-11 1 7
k a:since <month-gone>	9 -7 -1
k a:with	-13 0 12
k a:with <name>	0 11 -8
k b:'s	-19 17 1
k b:,	2 -9 6
k b::	7 0 -9
k b:;	-13 14 0
k b:<level>	-9 12 0
k b:<month-gone>	-12 13 0
k b:<not>	0 -28 23
k b:<v-begin>	11 -9 0
k b:<v-propose>	7 -14 5
k b:<v-sign>	-7 11 -2
k b:a	33 -31 -3
k b:an	11 -6 -4
k b:and	24 -15 -12
k b:for	13 -11 -2
k b:for a	10 -10 0
k b:good	-9 11 -1
k b:he	-5 9 -2
k b:in	3 3 -13
k b:it	-5 16 -12
k b:no	-3 -16 15
k b:of	8 -1 -7
k b:of a	7 -7 0
k b:on	20 -15 -7
k b:talk	20 -10 -12
k b:the	-6 8 -1
k b:the two	12 -10 -1
k b:their	-11 18 -6
k b:there	-4 -8 15
k b:there is	-4 -5 10
k b:they	-7 11 -1
k b:to	14 -9 -7
k b:two	12 -9 -1
k b:under	-10 16 -6
k b:what	-8 10 0
k b:with the	-9 10 0
k b:would	9 -7 0
k c0=impose	9 -1 -14
k c0=propose	9 -14 2
k c0=say	-5 10 -5
k c1=agree	7 -1 -10
k c1=impose	7 0 -15
k c1=propose	14 -18 1
k c2=begin	9 0 -12
k c2=down	-13 17 -4
k c2=end	-12 0 12
k c2=impose	-5 15 -15
k ct0=say past	-9 14 -3
k ct0=sign pluperfect	-6 8 0
k ct1=say past	-9 14 -3
k ct1=sign pluperfect	-6 8 0
k ct2=agree participle-passive	-8 13 -4
k ct2=bear past	0 -9 7
k ct2=impose participle-passive	-11 15 -3
k ct2=impose past	-11 15 -2
k ct2=impose present-passive	10 -9 0
k ct2=sign past	-9 11 0
k ct2=stay present	7 -13 3
k f:"	-12 10 0
k f:'s	16 -20 5
k f:,	-9 0 8
k f:.	1 -11 10
k f:;	25 -20 -8
k f:<agent>	10 0 -12
k f:<day-gone>	-24 4 17
k f:<duty>	8 -5 -3
k f:<gate>	10 -9 0
k f:<goods>	18 -10 -13
k f:<level-noun>	-4 13 -11
k f:<level>	-20 13 4
k f:<month-gone>	-8 14 -3
k f:<name>	-9 -6 16
k f:<person>	-1 -12 13
k f:<v-bear>	-14 10 4
k f:<v-begin>	-14 9 5
k f:<v-impose>	4 -19 14
k f:<v-say>	-9 -2 12
k f:<v-up>	-13 0 12
k f:a	9 0 -12
k f:all	-9 11 -1
k f:be	12 -11 0
k f:been	7 -14 6
k f:by	18 -19 0
k f:come	-9 10 0
k f:duty	9 -9 0
k f:first	10 -9 0
k f:from	9 -5 -3
k f:go	-9 0 9
k f:government	9 -4 -5
k f:has	26 -14 -18
k f:his	-9 0 10
k f:in	-19 14 3
k f:is	4 5 -11
k f:it	-7 13 -8
k f:on	-4 -9 15
k f:outside	13 -11 -1
k f:pay	-11 6 4
k f:reporter	-2 -6 10
k f:side	16 -16 0
k f:steel	13 -12 0
k f:tell	0 -10 9
k f:that	-10 -3 16
k f:they	-3 -6 9
k f:to	16 -11 -6
k f:two	15 -13 0
k f:with	-7 12 -2
k f:would	-7 -3 12
k f:year	10 -8 0
k has-future	-11 14 -2
k has-infinitive	11 -6 -5
k has-modal	8 -14 4
k has-past	-11 12 0
k has-perfect	17 -15 -2
k l1='s	-13 9 2
k l1=,	2 -11 8
k l1=<not>	0 -13 8
k l1=a	25 -27 2
k l1=an	9 -4 -4
k l1=no	1 -16 9
k l1=that	8 0 -10
k l1=the	-37 35 0
k l2=,	-6 12 -6
k l2=<not>	7 -15 6
k l2=<v-begin>	12 -11 0
k l2=and	13 -1 -12
k l2=for	11 -10 0
k l2=of	8 -5 -3
k l2=on	12 -10 0
k l2=under	-7 13 -5
k l3=<begin>	-5 8 -1
k l3=<name>	-3 9 -6
k l3=<person>	-13 1 10
k l3=<v-propose>	8 -17 8
k l3=talk	14 -3 -10
k l4=<day-gone>	-16 12 2
k l4=<level>	-11 12 0
k l4=<v-say>	11 -4 -6
k l4=of	8 -6 -1
k l4=say	11 -4 -6
k l=<begin> a	16 -13 -3
k l=<begin> the	-13 6 3
k lacks no none	-4 -21 19
k lacks nothing none	10 4 -26
k lead=,	2 -9 6
k lead=:	7 0 -9
k lead=;	-13 14 0
k lead=a	19 -14 -10
k lead=and	10 -7 -2
k lead=its	8 0 -13
k lead=president	-11 0 9
k lead=talks	6 -10 0
k lead=there	-2 -8 13
k lll=<begin> <begin> a	16 -13 -3
k lll=<begin> <begin> the	-13 6 3
k lr=a .	-8 -5 14
k lr=the .	-8 11 -1
k lr=the of	-12 15 -3
k named=1	-8 13 -5
k named=2	0 -6 8
k named=3	18 -11 -8
k nc2=impose	-26 21 4
k nct2=impose participle-passive	-8 10 0
k nct2=say past	19 -15 -4
k next=,	0 6 -11
k nhas-participle	-13 16 -1
k nhas-past	10 -3 -10
k nhas-present	-11 13 -2
k nt2=participle-passive	-13 16 -1
k nt2=past	10 -4 -9
k nt2=present	-8 7 0
k nv2-none	13 -4 -10
k nv2=announce	-12 4 7
k part failed	-16 4 9
k part no	-4 -18 20
k part talking	15 -13 -4
k part=side abroad	13 -14 0
k part=side home	-8 13 -4
k part=side of US	12 -7 -6
k part=third no truce	0 -7 9
k pc0=propose	7 -15 7
k pc1=propose	7 -15 7
k pct0=impose past	-2 -7 9
k pct1=impose past	-2 -7 9
k phas-past	3 -11 7
k pt0=past	1 -11 9
k pt1=past	1 -11 9
k pv0-none	0 12 -14
k pv0=say	11 -8 -3
k pv1-none	0 12 -14
k pv1=say	11 -8 -3
k pvt0=say past	9 -9 0
k pvt1=say past	9 -9 0
k q:,	-2 14 -14
k q::	0 18 -22
k q:<day-ahead>	17 -24 5
k q:<duty>	-12 8 4
k q:<level-noun>	6 -10 2
k q:<level>	-2 14 -13
k q:<number>	-3 11 -6
k q:<office>	11 -8 -3
k q:<organisation>	10 -5 -4
k q:<person>	15 2 -25
k q:<quality>	-13 5 7
k q:<sender>	-10 11 0
k q:<v-bear>	15 -2 -18
k q:<v-begin>	-7 10 -1
k q:<v-impose>	-14 19 -3
k q:<v-say>	13 -10 -4
k q:<v-stay>	10 -12 1
k q:a	0 -18 18
k q:about	8 -12 4
k q:agreement	-7 10 -2
k q:and	16 -6 -13
k q:because	10 -9 0
k q:deal	-7 -2 9
k q:face	12 0 -11
k q:first	-10 0 8
k q:go	4 -9 2
k q:have	-16 17 0
k q:his	22 -12 -12
k q:last	12 -8 -3
k q:meet	20 -16 -5
k q:mr	-10 16 -8
k q:on	18 -8 -13
k q:other	14 -2 -11
k q:rate	10 -9 0
k q:say	17 -17 0
k q:tell	10 0 -9
k q:the	16 -10 -7
k q:to	10 4 -21
k q:we	-9 12 -2
k q:week	15 -13 0
k q:were	-8 6 0
k q:with	11 -1 -13
k q:—	14 -12 0
k qt=perfect	-4 10 -5
k r1=,	-10 10 0
k r1=agreement	11 -8 -2
k r1=in	17 -12 -6
k r1=of	-22 27 -9
k r1=with	-13 0 9
k r2=,	17 -15 -1
k r2=.	25 -11 -18
k r2=<day-gone>	-12 13 0
k r2=<end>	-3 -7 9
k r2=<goods>	7 -15 5
k r2=<month-gone>	-14 17 -3
k r2=<name>	-1 12 -9
k r2=in	-13 4 8
k r2=the	12 -15 2
k r3=.	-6 12 -5
k r3=<end>	12 -10 -3
k r3=<month-gone>	-12 2 8
k r3=on	12 -10 -1
k r4=.	-15 14 0
k r4=<goods>	-8 2 5
k r4=<seat>	8 -7 0
k r4=in	-12 -1 12
k r=in <month-gone>	-7 10 0
k r=with <name>	0 10 -8
k rank=0	13 -1 -18
k rank=1	0 -9 12
k rank=2	-9 5 3
k rank=4	-18 9 7
k s:-	14 -11 -3
k s:;	-8 15 -10
k s:<day-ahead>	19 -24 3
k s:<day-gone>	-25 30 -7
k s:<goods>	-22 22 0
k s:<level>	2 7 -17
k s:<month-gone>	-15 7 8
k s:<name>	-21 17 0
k s:<not>	-4 -7 11
k s:<number>	-21 11 6
k s:<person>	15 -7 -13
k s:<seat>	5 -10 2
k s:<span>	14 -4 -11
k s:<v-agree>	-1 7 -10
k s:<v-begin>	16 -2 -25
k s:<v-down>	0 5 -15
k s:<v-end>	-11 2 8
k s:<v-impose>	-15 18 -4
k s:<v-propose>	5 -11 5
k s:<v-return>	14 -10 -4
k s:<v-say>	14 -13 0
k s:<v-sign>	9 0 -18
k s:<v-up>	21 -13 -11
k s:a	14 -13 0
k s:about	21 -14 -8
k s:agreement	9 0 -11
k s:an	6 1 -11
k s:and	8 -12 2
k s:announce	-20 15 6
k s:are	12 -9 -3
k s:at	5 1 -14
k s:be	4 -10 5
k s:been	12 -6 -8
k s:bring	-11 13 0
k s:broke	-16 6 7
k s:close	16 -15 0
k s:conclude	13 -11 0
k s:continue	9 0 -14
k s:country	-13 1 8
k s:deal	-13 15 -1
k s:did	-7 5 0
k s:finished	15 -12 -3
k s:for	17 -12 -5
k s:force	-7 9 0
k s:free	10 -6 -4
k s:from	-9 12 -2
k s:full	-10 9 0
k s:go	19 -11 -9
k s:good	-11 16 -6
k s:have	-1 -14 17
k s:he	4 4 -14
k s:initial	21 -19 0
k s:it	-7 12 -3
k s:negotiation	11 -16 1
k s:new	4 -11 3
k s:no	-9 -7 14
k s:not	3 15 -20
k s:of	-10 21 -13
k s:off	-26 6 17
k s:on	11 -16 5
k s:paper	-10 11 0
k s:pay	-16 4 8
k s:publish	-9 11 0
k s:quota	-12 14 0
k s:rate	-12 8 2
k s:reach	-15 7 6
k s:round	28 -26 -2
k s:say	14 -1 -16
k s:sign	-7 12 -6
k s:talk	12 -15 0
k s:text	18 -24 7
k s:there	0 -10 12
k s:they	-9 1 3
k s:three	-7 10 0
k s:to	19 -12 -8
k s:two	12 -8 -5
k s:under	-6 14 -8
k s:was	15 -16 0
k s:week	12 -6 -5
k s:what	-9 11 0
k s:with	1 -11 8
k s:without	-9 0 8
k s:yet	12 0 -12
k sa:, <person>	12 -11 0
k sa:, and	-5 -2 9
k sa:-	10 -9 0
k sa:<day-ahead>	3 -11 6
k sa:<day-ahead> .	1 -13 10
k sa:<day-gone>	-18 26 -11
k sa:<duty>	-12 8 4
k sa:<goods>	-16 15 0
k sa:<level-noun>	-10 13 -1
k sa:<level>	7 1 -15
k sa:<month-gone>	-11 0 11
k sa:<month-gone> ,	7 -14 6
k sa:<not>	-9 18 -7
k sa:<number>	-14 5 4
k sa:<number> .	-13 18 -4
k sa:<person>	11 -2 -13
k sa:<seat>	2 -10 5
k sa:<v-begin>	13 0 -20
k sa:<v-down>	-10 13 -3
k sa:<v-end>	-15 5 10
k sa:<v-impose>	-13 14 -1
k sa:<v-say>	5 -13 8
k sa:<v-sign>	9 -5 -6
k sa:<v-up>	18 -11 -7
k sa:a	-10 12 0
k sa:about	10 -1 -6
k sa:and	0 -7 11
k sa:and that	6 -8 0
k sa:announce	-13 5 8
k sa:are	10 -10 0
k sa:at	5 0 -11
k sa:at <level>	12 -10 -2
k sa:be	4 -12 6
k sa:been	14 -10 -4
k sa:bring	-9 11 0
k sa:by	12 -5 -8
k sa:country	-17 1 9
k sa:deal	-10 13 -1
k sa:finished	15 -12 -3
k sa:force	-7 9 0
k sa:from	-9 12 -2
k sa:go	18 -12 -6
k sa:good	-8 10 -1
k sa:has been	14 -12 -2
k sa:he	12 -1 -11
k sa:in	1 -10 10
k sa:in <month-gone>	-12 -4 18
k sa:in <seat>	12 -12 0
k sa:it .	10 -9 0
k sa:last	-11 12 0
k sa:not	0 8 -11
k sa:of	-10 20 -12
k sa:off	-23 5 15
k sa:one	13 -10 -3
k sa:paper	-8 10 0
k sa:pay	-13 0 8
k sa:reach	-11 2 6
k sa:the	12 -12 1
k sa:was	11 -17 6
k sa:with	-5 -7 11
k sa:with it	-6 -6 12
k sa:yet	13 0 -11
k sb:'s	-18 16 0
k sb::	9 0 -10
k sb:;	-13 16 -1
k sb:<day-ahead>	18 -16 -2
k sb:<day-gone>	-10 10 0
k sb:<duty>	12 -5 -7
k sb:<goods>	-10 12 0
k sb:<level>	-5 10 -3
k sb:<name>	-19 18 0
k sb:<not>	0 -29 24
k sb:<person> say	15 -11 -4
k sb:<span>	6 3 -11
k sb:<v-agree>	-7 10 -2
k sb:<v-down>	10 -8 0
k sb:<v-propose>	10 -23 12
k sb:<v-sign>	-13 14 0
k sb:a	22 -21 -1
k sb:and	18 -11 -9
k sb:for	13 -9 -5
k sb:he	-5 10 -4
k sb:it	-14 22 -5
k sb:it has	3 4 -12
k sb:its	10 -1 -11
k sb:no	-7 -17 18
k sb:not	1 6 -11
k sb:on	11 -12 0
k sb:on <day-gone>	-7 8 0
k sb:round	16 -14 0
k sb:say	12 -2 -11
k sb:talk	20 -10 -12
k sb:tariff	12 -9 -3
k sb:that	3 3 -12
k sb:the two	12 -10 -1
k sb:their	-14 21 -7
k sb:there	-7 -4 14
k sb:there is	-4 -5 10
k sb:they	-14 1 6
k sb:to	13 -5 -10
k sb:two	12 -9 -1
k sb:under	-10 16 -6
k sb:until <day-ahead>	9 -8 0
k sb:what	-8 10 0
k sb:with	10 -6 -4
k sb:would	13 -8 -5
k t0=perfect	9 -4 -4
k t0=present	-5 -2 8
k t1=infinitive	8 -5 -3
k t1=past	-5 12 -8
k t1=present	0 -8 10
k t2=modal-passive	5 -11 5
k t2=past-passive	-14 7 7
k v0=agree	11 -8 -3
k v0=have	-25 0 16
k v0=say	-6 10 -3
k v1=have	-24 0 16
k v1=say	-6 10 -3
k v1=sign	-9 10 0
k v2=be	14 -10 -5
k v2=continue	11 -3 -7
k v2=negotiate	-9 12 -2
k v2=reach	-11 1 7
k verbless	-2 8 -4
k vt0=have present	-21 -3 17
k vt0=say past	-6 10 -3
k vt1=have present	-20 -4 17
k vt1=say past	-6 10 -3
k vt2=get past	2 -11 7
l1=;	5 -13 8
l1=<v-down>	-8 11 -3
l1=for	0 10 -10
l1=in	15 -6 -9
l1=is	11 -4 -7
l1=of	-12 5 3
l1=the	-4 7 -5
l2=<day-today>	8 -1 -5
l2=<not>	8 3 -12
l2=<number>	18 -7 -18
l2=<person>	-13 18 -5
l2=<seat>	-13 5 6
l2=<v-agree>	8 -12 4
l2=<v-bear>	-5 -15 18
l2=<v-down>	-2 -12 14
l2=<v-impose>	-10 0 8
l2=<v-say>	1 -14 13
l2=and	8 0 -14
l2=deal	11 -9 -2
l2=has	-15 18 -4
l2=in	-16 15 0
l2=it	8 -8 0
l2=one	12 -2 -14
l2=so	-4 11 -7
l2=talk	-4 -13 13
l2=with	7 0 -8
l3='s	1 19 -25
l3=<day-gone>	12 -6 -5
l3=<goods>	0 -14 18
l3=<level>	-12 16 -3
l3=<month-gone>	1 -11 9
l3=<name>	10 10 -35
l3=<not>	-9 -11 19
l3=<seat>	15 -12 -3
l3=a	11 -11 -1
l3=and	-6 8 0
l3=are	8 -1 -6
l3=between	-4 -9 14
l3=country	-8 9 0
l3=is	13 -10 -1
l3=it	-3 13 -9
l3=no	-1 -5 7
l3=own	15 0 -15
l3=talk	19 -6 -14
l3=the	-9 6 3
l3=there	-10 0 10
l3=trade	1 -17 14
l3=with	-9 14 -4
l4='s	-17 7 10
l4=,	13 5 -29
l4=:	0 -8 10
l4=<day-today>	-14 7 4
l4=<level>	11 -11 0
l4=<not>	-12 -8 19
l4=<seat>	12 -5 -8
l4=<v-propose>	10 -5 -4
l4=<v-sign>	-15 9 1
l4=and	6 -23 19
l4=between	3 4 -11
l4=by	-10 8 1
l4=deal	-15 6 6
l4=have	-11 9 0
l4=in	11 -15 4
l4=is	15 -11 -3
l4=of	6 -14 9
l4=on	17 -9 -10
l4=pact	-9 12 -1
l4=the	-6 -9 17
l4=to	0 9 -10
l4=trade	-7 16 -7
l4=what	-6 10 -4
l4=with	12 -9 -2
l=, and	13 -15 1
l=: the	-12 4 4
l=<begin> the	5 -11 5
l=<day-today> —	8 -6 0
l=<number> ,	16 -8 -13
l=<seat> and	-12 6 3
l=and with	10 -7 -3
l=in the	-13 14 0
l=one with	12 -2 -14
l=talk with	-8 -10 16
l=that the	13 -10 -2
lacks no	-8 -49 44
lacks no agreement follows	0 -14 14
lacks no agreement leads	8 -46 28
lacks no side	-22 -20 33
lacks no talks leads	-27 0 27
lacks no third	7 -36 22
lacks none yet third	-9 -6 14
lacks nothing	-2 29 -38
lacks nothing agreement follows	-6 17 -16
lacks nothing agreement leads	-12 45 -52
lacks nothing making follows	-15 10 2
lacks nothing side	-1 14 -19
lacks nothing talks follows	19 -20 -3
lacks nothing talks leads	14 -21 2
lacks nothing third	-2 21 -25
lacks refused	-13 -7 19
lacks refused third	-11 -8 18
lead=:	-9 5 2
lead=;	4 -9 3
lead=a	-3 -18 20
lead=algeria	9 -4 -5
lead=an	19 -16 -3
lead=argentina	-13 5 5
lead=at	-4 11 -6
lead=bolivia	8 -15 6
lead=brazil	0 -35 30
lead=britain	-20 30 -17
lead=cambodia	-12 5 4
lead=canada	-6 -18 24
lead=chile	2 3 -8
lead=china	-12 0 5
lead=colombia	-15 0 14
lead=cuba	13 -8 -6
lead=ecuador	-2 17 -14
lead=eu	-7 11 -3
lead=for	-4 13 -8
lead=india	30 -32 -1
lead=indonesia	-13 25 -14
lead=it	-11 12 0
lead=its	4 7 -11
lead=japan	-23 31 -10
lead=kenya	-12 3 5
lead=korea	-11 16 -4
lead=liechtenstein	-16 19 -3
lead=lithuania	-9 -14 20
lead=malaysia	-13 -3 14
lead=negotiations	8 6 -16
lead=new	0 11 -13
lead=philippines	-3 9 -5
lead=romania	-3 11 -6
lead=samoa	7 0 -10
lead=serbia	-4 -9 12
lead=so	-7 16 -10
lead=south	-9 15 -8
lead=sri	6 -17 10
lead=switzerland	24 -27 0
lead=taiwan	22 -14 -12
lead=talks	0 -10 8
lead=tanzania	0 -7 9
lead=thailand	13 -3 -14
lead=that	-10 8 1
lead=the	-2 15 -14
lead=turkey	8 -8 0
lead=uganda	-11 0 9
lead=uruguay	15 -17 0
level here	-14 15 -2
level third	-16 15 1
lll='s talk with	14 0 -12
lll=, <day-today> —	8 -6 0
lll=<begin> <begin> the	5 -11 5
lll=<begin> negotiation with	0 12 -13
lll=<begin> with the	7 -8 0
lll=<name> and the	-17 28 -13
lll=between <seat> and	0 -9 8
lll=in talk with	10 0 -7
lll=talk with the	15 -6 -9
lll=the agreement with	-11 0 6
lll=the one with	10 -4 -9
lll=the talk with	-14 0 15
lll=trade negotiation with	-10 0 10
lll=with <name> and	-13 18 -5
lr=, <number>	13 -6 -9
lr=: ,	-14 3 8
lr=<begin> ,	-6 -9 17
lr=<begin> .	6 12 -32
lr=<begin> :	15 3 -23
lr=<begin> has	5 -10 2
lr=<begin> would	2 -10 5
lr=<begin> —	-10 -4 12
lr=and .	-3 -8 12
lr=and :	-11 -1 13
lr=and are	8 -10 0
lr=from :	10 0 -11
lr=in on	12 -9 -1
lr=the ,	2 2 -10
lr=the .	-12 3 5
lr=the deal	11 -9 -1
lr=the parliament	-7 9 0
lr=the want	-9 0 7
lr=with ,	24 -23 0
lr=with and	-4 15 -10
lr=with are	-6 12 -5
lr=with by	-3 -6 9
lr=with have	16 -10 -9
lr=with is	8 0 -11
lr=with nothing	-2 -5 9
lr=with the	-16 11 2
lr=with there	-6 -4 11
lr=with was	-12 12 0
lr=with we	-5 14 -10
lr=— and	9 -8 0
named=2	11 0 -19
named=3	3 8 -16
nc2=begin	3 13 -23
nc2=down	-10 17 -4
nc2=impose	10 -8 -3
nc2=target	19 -16 -3
nc2=threaten	13 -12 0
nct2=agree participle-passive	-17 12 0
nct2=bear past	-1 -10 13
nct2=begin present	2 6 -14
nct2=impose future	-10 3 5
nct2=impose modal	10 -9 0
nct2=impose past	-8 11 -2
nct2=impose present	19 -12 -11
nct2=propose present-passive	-8 9 0
nct2=say present	-12 12 0
nct2=target present	10 -10 0
next=(	8 0 -15
next=,	5 6 -18
next=:	-2 16 -13
next=;	14 -5 -9
next=and	2 -14 9
next=because	-8 0 9
next=that	5 -15 10
next=—	-12 -3 13
nhas-future	-14 19 -3
nhas-gerund	-9 16 -7
nhas-modal	31 -28 -5
nhas-present	-8 12 -4
no word	12 0 -19
nt2=future	-13 24 -13
nt2=modal	24 -22 -2
nt2=past	6 -13 7
nt2=past-passive	1 -11 7
nt2=perfect-passive	-7 -3 12
nt2=present	-1 12 -11
nv2-none	-6 11 -8
nv2=ask	-16 0 13
nv2=begin	8 -2 -4
nv2=charge	10 -9 0
nv2=go	4 7 -14
nv2=have	-8 16 -7
nv2=leave	4 -15 8
nv2=meet	13 -12 0
nv2=other	2 -11 6
nv2=pay	-7 0 6
nv2=say	3 -15 10
nv2=sign	6 0 -10
nv2=threaten	13 -12 0
nvt2=announce past	-7 15 -8
nvt2=be perfect	10 -5 -5
nvt2=charge present	11 -10 0
nvt2=have present	-9 11 -1
nvt2=other perfect	-8 0 7
nvt2=pay future	-7 9 -1
nvt2=say past	10 -19 7
nvt2=say present	-12 7 3
nvt2=sign past	9 -6 -3
of union	-7 -6 14
of union alone	-7 -7 15
on record AR with CL	-9 15 -5
on record AR with UY	16 -15 0
on record AU with EU	9 -8 0
on record BG with RO	-1 9 -6
on record BR with AR	14 -3 -12
on record BR with IN	16 -19 0
on record CA with CN	-19 16 0
on record CA with CN 2026 I	-14 19 -5
on record CA with GB	-12 15 -3
on record CA with IN	8 -12 2
on record CA with US	-4 -17 21
on record CA with US 2025 II	-3 -8 12
on record CH with EU	-5 10 -5
on record CH with IN	13 -6 -9
on record CH with IN 2025 II	13 -6 -9
on record CH with JP	-8 12 -3
on record CH with JP 2025 II	-8 12 -2
on record CH with LI	-21 23 -4
on record CH with LI 2025 II	-21 23 -3
on record CN with AR	-7 11 -4
on record CN with AR 2025 II	-7 11 -3
on record CN with BR	0 -28 24
on record CN with BR 2025 II	3 -21 12
on record CN with BR 2026 II	-5 -8 13
on record CN with CA	-13 -20 32
on record CN with CA 2025 I	5 -15 6
on record CN with CA 2025 II	-23 -5 27
on record CN with CH	20 -14 -5
on record CN with CH 2025 II	20 -18 0
on record CN with EC	-8 10 -1
on record CN with EC 2025 II	-8 10 -1
on record CN with EU	-1 22 -32
on record CN with EU 2025 I	20 -18 -2
on record CN with EU 2025 II	-3 11 -12
on record CN with EU 2026 I	-17 29 -12
on record CN with GB	-11 22 -19
on record CN with GB 2025 II	-8 11 0
on record CN with GB 2026 I	-8 16 -7
on record CN with IN	35 -17 -24
on record CN with IN 2025 I	22 -18 -5
on record CN with IN 2025 II	32 -26 -9
on record CN with IN 2026 I	-1 8 -10
on record CN with IN 2026 II	-6 10 -2
on record CN with JP	5 9 -31
on record CN with JP 2025 I	31 -27 -8
on record CN with JP 2025 II	-19 27 -11
on record CN with JP 2026 I	-17 21 -4
on record CN with KH	-20 26 -9
on record CN with KH 2025 II	-17 21 -6
on record CN with KR	2 7 -17
on record CN with KR 2025 I	12 -11 0
on record CN with KR 2025 II	-6 13 -9
on record CN with MY	-17 21 -6
on record CN with MY 2025 II	-16 20 -6
on record CN with PH	-6 8 0
on record CN with PH 2025 II	-7 8 0
on record CN with TW	23 -12 -12
on record CN with TW 2025 II	21 -11 -11
on record CN with US	0 -12 11
on record CN with US 2026 I	-4 -8 12
on record CN with VN	-4 15 -15
on record CN with VN 2025 II	-5 15 -10
on record CN with VN 2026 I	-11 11 0
on record CO with EC	-2 -9 11
on record CY with MT	-8 10 -1
on record DK with SE	7 -7 0
on record EC with PE	-14 12 0
on record EC with PE 2028 II	0 10 -9
on record EE with LV	13 -7 -7
on record EU with BR	6 -20 12
on record EU with GB	-15 23 -10
on record EU with GB 2025 II	-12 18 -5
on record EU with ID	-10 16 -6
on record EU with ID 2025 II	-7 9 0
on record EU with IN	17 -12 -7
on record EU with IN 2025 II	8 -11 0
on record EU with JP	-14 20 -7
on record EU with JP 2025 II	-7 14 -6
on record EU with VN	-11 14 -2
on record GB with CA	14 -11 -4
on record GB with CH	15 -7 -11
on record GB with CH 2025 II	9 -4 -6
on record GB with EU	-5 8 -3
on record GB with EU 2025 II	-15 20 -6
on record GB with IN	-15 18 -3
on record GB with IN 2025 I	-6 9 -1
on record GB with JP 2025 II	-4 10 -5
on record GB with KR 2025 II	-10 11 0
on record GE with AZ	-3 -6 9
on record HR with SI	-12 -2 15
on record ID with JP	-10 15 -6
on record ID with MY	15 -6 -9
on record IE with GB	10 -10 0
on record IN with EU	-9 13 -4
on record IN with EU 2026 I	-19 21 0
on record IN with OM	-7 15 -10
on record IN with US	17 -12 -6
on record IN with US 2025 II	8 -4 -3
on record JP with AU	13 -12 0
on record JP with CA	7 -16 9
on record JP with EU	11 -1 -13
on record JP with EU 2025 II	13 -5 -10
on record JP with GB	-8 11 -2
on record JP with ID	-9 15 -6
on record JP with ID 2025 II	-11 16 -5
on record JP with IN	19 -13 -8
on record JP with IN 2025 II	18 -15 -3
on record JP with KR	18 -4 -20
on record JP with KR 2025 II	0 6 -10
on record JP with PH	-9 13 -4
on record JP with PH 2025 II	-9 13 -4
on record JP with VN	-11 15 -3
on record JP with VN 2025 II	-8 12 -2
on record KH with TH	-9 11 -1
on record KH with TH 2025 II	-9 12 -2
on record KH with VN 2025 II	-8 10 0
on record KR with AR	17 -16 0
on record KR with CN	-5 10 -6
on record KR with EU	-7 12 -5
on record KR with IN	6 -21 12
on record KR with IN 2025 II	3 -16 10
on record KR with JP	-9 8 0
on record LV with LT	-1 -8 10
on record MX with CA	-1 -7 9
on record MX with EU	-9 11 0
on record MY with KH	-9 15 -7
on record MY with TH	7 1 -12
on record NZ with AU	-14 16 0
on record PH with TH	13 -10 -2
on record PK with IN	-14 0 11
on record PY with BR	-7 11 -4
on record PY with UY	5 3 -10
on record TH with VN	-13 5 7
on record TR with PE	16 -16 0
on record US with AR	-8 12 -3
on record US with BR	3 -49 40
on record US with BR 2025 II	4 -34 26
on record US with BR 2026 II	-6 -9 14
on record US with CA	-11 -47 46
on record US with CA 2025 I	5 -15 3
on record US with CA 2025 II	-16 -36 43
on record US with CA 2026 II	1 -12 8
on record US with CH	16 -23 8
on record US with CH 2025 I	11 -6 -4
on record US with CH 2025 II	5 -21 16
on record US with CH 2026 I	9 -5 -5
on record US with EC	-7 9 0
on record US with EU	3 17 -48
on record US with EU 2025 I	36 -33 -5
on record US with EU 2025 II	7 4 -29
on record US with EU 2026 I	-38 43 -9
on record US with EU 2026 II	-12 15 -1
on record US with GB	-33 52 -35
on record US with GB 2025 I	0 8 -12
on record US with GB 2025 II	-28 35 -9
on record US with GB 2026 I	-11 19 -9
on record US with GB 2026 II	-9 11 0
on record US with ID	-19 20 -1
on record US with ID 2025 II	-16 16 0
on record US with IN	60 -44 -31
on record US with IN 2025 I	45 -39 -14
on record US with IN 2025 II	56 -57 -9
on record US with IN 2026 I	-19 29 -15
on record US with IN 2026 II	-9 12 -3
on record US with JP	-7 29 -43
on record US with JP 2019 I	15 -14 0
on record US with JP 2025 I	37 -33 -9
on record US with JP 2025 II	-44 55 -21
on record US with JP 2026 I	-25 30 -7
on record US with JP 2026 II	-7 11 -2
on record US with KH	-16 22 -6
on record US with KH 2025 II	-7 11 -2
on record US with KR	4 17 -48
on record US with KR 2025 I	17 -15 0
on record US with KR 2025 II	-2 21 -38
on record US with LI	-17 19 -1
on record US with LI 2025 II	-17 19 -1
on record US with MX	14 -20 7
on record US with MX 2025 II	3 -13 9
on record US with MY 2026 I	0 -7 9
on record US with PH	-10 18 -10
on record US with PH 2025 II	-13 19 -8
on record US with SV	-9 11 0
on record US with TH	4 1 -13
on record US with TH 2025 II	0 6 -12
on record US with TW	18 -11 -5
on record US with TW 2025 II	14 -10 -3
on record US with VN	0 12 -26
on record US with VN 2025 I	18 -17 0
on record US with VN 2025 II	-11 22 -21
on record VN with GB	-10 11 0
on record VN with GB 2025 II	-8 9 0
on record VN with IN	14 -5 -9
on record VN with IN 2025 II	9 -3 -5
others=0	0 -12 13
others=2	4 5 -15
others=3	-11 23 -21
others=4	-4 11 -6
p lacks no none	10 -28 15
p lacks no with	-19 -16 31
p lacks nothing and	-11 8 1
p lacks nothing from	-6 8 -2
p lacks nothing in	3 5 -12
p lacks nothing with	10 3 -16
p lacks refused with	-8 -2 10
p named=1	-5 -4 10
p named=2	12 4 -29
p named=3	-10 18 -9
p named=4	-10 0 10
p others=0	-11 -8 20
p others=1	7 -3 -6
p others=2	3 6 -14
p others=3	-11 23 -21
p others=4	-4 11 -6
p part failed	-37 -27 50
p part made	-4 22 -29
p part no	-21 -11 26
p part talking	22 -23 -2
p part=side truce	0 6 -8
p part=third of US	-5 22 -28
p rank=0	-7 -4 12
p rank=1	-4 -5 10
p rank=5	-8 20 -16
p sides=2	-8 12 -5
p sides=3	-13 21 -6
p sides=4	4 -9 4
part failed	-47 -22 55
part failed side	-1 -9 10
part failed third	-48 -14 51
part made	-6 24 -29
part made side	-1 10 -13
part made third	-3 16 -19
part no	-26 -23 38
part no side	-13 0 12
part no third	-16 -23 31
part talking	31 -30 -5
part talking side	9 -20 9
part talking third	25 -17 -13
part=side home	-9 10 -1
part=side of US	8 -7 -2
part=third of US	0 19 -31
pc1=agree	11 -10 0
pc1=begin	7 -11 3
pc1=sign	1 -12 12
pct0=impose past	-7 14 -9
pct0=sign past-passive	1 -13 11
pct0=stay perfect	10 -9 0
pct1=agree participle-passive	10 -7 -2
pct1=impose past	-7 14 -9
pct1=sign participle-passive	2 -8 5
pct1=sign past-passive	1 -13 11
phas-participle	0 -12 12
phas-present	-17 14 0
prep=for	-5 13 -7
prep=for third	-11 16 -6
prep=none side	-5 17 -15
prep=none third	4 -15 10
prep=with side	0 -14 14
prep=with third	0 7 -10
prior1 agreement	-12 -2 13
prior1 agreement side	-8 -6 15
prior1 making	-2 -7 10
prior1 making third	0 -12 11
prior1 one	10 -8 -4
prior1 one third	14 -8 -8
prior1 talks	12 -36 24
prior1 talks side	0 -10 8
prior1 talks third	11 -30 18
prior2 agreement	-18 9 9
prior2 agreement side	-5 -11 16
prior2 agreement third	-15 18 -2
prior2 does not	14 -14 0
prior2 making	-11 4 5
prior2 names it	-19 12 7
prior2 one	-10 9 0
prior2 one third	-11 13 0
prior2 talks	9 -12 2
prior2 talks third	11 -15 3
pt0=present	-12 16 -5
pt1=participle-passive	-3 -7 12
pv0=announce	-7 10 -1
pv0=meet	11 -10 0
pv1=announce	-7 10 -1
pv1=be	-12 16 -7
pv1=meet	11 -10 0
pv1=other	-11 2 6
pv1=pay	-9 0 8
pv1=sign	11 -15 5
pv1=write	0 -12 10
pvt0=announce past	-14 16 0
pvt0=be past	-11 15 -4
pvt0=have present	-7 10 -3
pvt0=meet past	11 -10 0
pvt1=announce past	-14 16 0
pvt1=be past	-11 15 -3
pvt1=meet past	11 -10 0
pvt1=sign participle	8 -7 0
q:'	20 -19 0
q:(	2 -22 16
q:)	2 -22 17
q:,	-7 17 -10
q:-	-14 2 10
q:.	11 -13 0
q:/	-11 10 0
q:;	-5 -5 13
q:<agent>	16 -23 5
q:<duty>	11 0 -16
q:<goods-amount>	3 -17 13
q:<goods>	2 -17 13
q:<level-noun>	11 -6 -5
q:<money>	1 7 -14
q:<month-ahead>	-11 17 -9
q:<name>	-8 -11 21
q:<number>	0 -12 12
q:<organisation>	3 4 -12
q:<person>	21 -4 -28
q:<quality>	12 -4 -12
q:<seat>	9 6 -22
q:<v-agree>	-8 -2 11
q:<v-bear>	-12 0 10
q:<v-buy>	-18 1 10
q:<v-deny>	0 -9 10
q:<v-down>	-14 5 6
q:<v-impose>	-16 8 7
q:<v-propose>	-4 -2 7
q:<v-return>	6 -11 4
q:<v-say>	10 -1 -13
q:<v-sell>	13 -11 -2
q:<v-sign>	-9 5 1
q:<v-stay>	4 15 -27
q:<v-suspend>	4 3 -13
q:about	18 -15 -3
q:agree	-18 17 0
q:agreement	0 -17 17
q:all	-14 0 12
q:an	16 -13 -3
q:and	-2 -13 15
q:announce	5 -12 6
q:another	0 -9 9
q:apply	-16 20 -6
q:are	-5 -2 9
q:arrangement	11 -2 -9
q:as	19 -11 -8
q:ask	9 -4 -5
q:at	-12 -2 15
q:autumn	-8 -2 11
q:beef	0 7 -9
q:between	-10 8 0
q:buy	-6 9 -2
q:by	-19 20 -5
q:ceiling	-21 24 -6
q:cocoa	12 -10 0
q:come	0 6 -5
q:competitor	11 -2 -9
q:country	14 -2 -15
q:date	0 8 -12
q:day	0 -12 10
q:deal	-16 14 1
q:do	-4 11 -5
q:done	-10 15 -5
q:down	-7 24 -18
q:duty	23 -12 -14
q:each	0 11 -10
q:earth	14 -14 0
q:else	9 -5 -4
q:end	-14 6 3
q:export	12 -3 -11
q:first	12 -7 -4
q:for	-22 5 14
q:four	-11 17 -6
q:framework	7 0 -9
q:free	3 -11 6
q:gain	12 -11 0
q:good	-6 15 -11
q:had	16 -2 -15
q:half	10 -13 1
q:he	22 -16 -9
q:hit	11 -9 0
q:hope	-3 -6 11
q:i	12 -14 0
q:if	12 -8 -5
q:import	-2 -11 12
q:in	5 -3 -2
q:included	-5 9 -2
q:invest	-6 8 0
q:it	-1 19 -22
q:leader	-10 8 0
q:list	13 -5 -8
q:may	12 -7 -5
q:medicine	-15 16 0
q:meet	-8 14 -7
q:mercosur	-14 19 -6
q:negotiate	-11 -4 15
q:neighbour	0 11 -8
q:next	12 0 -15
q:no	-6 12 -6
q:not	-13 0 13
q:nothing	3 12 -17
q:now	-5 13 -9
q:of	-2 30 -38
q:off	11 -5 -6
q:oil	0 -7 8
q:one	-10 6 3
q:ordinary	-7 12 -6
q:other	12 -11 0
q:our	-10 16 -7
q:out	-4 10 -5
q:own	0 14 -12
q:pact	11 -2 -9
q:paper	-7 12 -3
q:part	13 -5 -7
q:pay	-10 0 11
q:put	-9 1 4
q:rare	14 -13 0
q:reach	9 -12 0
q:round	-3 10 -6
q:rule	-1 -6 9
q:same	17 -20 0
q:see	9 -11 0
q:seek	13 -10 -2
q:sell	0 -9 9
q:should	-2 9 -7
q:side	10 -6 -2
q:since	-20 1 15
q:so	-19 8 10
q:some	-5 10 -5
q:talk	5 -14 8
q:talking	0 -16 11
q:tariff	-9 11 -1
q:that	0 13 -22
q:their	-16 19 -1
q:there	0 -10 11
q:they	18 -13 -7
q:thi	16 -13 -2
q:third	0 6 -7
q:those	-17 4 10
q:to	3 12 -21
q:too	28 -15 -19
q:treaty	-8 -2 11
q:truce	-9 21 -11
q:under	-13 -4 16
q:up	8 -4 -3
q:us	-10 10 0
q:want	-9 16 -7
q:week	14 -8 -9
q:were	11 0 -18
q:what	-14 14 0
q:which	16 -11 -7
q:whose	2 -7 3
q:will	6 -11 5
q:with	-3 15 -13
q:without	15 -10 -5
q:word	-8 -3 11
q:year	10 -5 -4
q:—	-10 8 0
qt=past	17 -7 -13
qt=perfect	2 7 -11
quoted	10 -4 -7
r1='s	3 2 -8
r1=(	11 -2 -12
r1=,	8 -11 4
r1=;	-9 10 0
r1=<agent>	-4 9 -5
r1=<goods>	-4 10 -5
r1=<not>	0 -20 19
r1=<number>	11 5 -22
r1=<v-bear>	-4 16 -13
r1=<v-down>	-11 -5 15
r1=<v-end>	-5 -17 21
r1=<v-impose>	-8 -9 18
r1=?	13 -18 1
r1=and	0 12 -17
r1=at	-13 0 8
r1=by	1 -12 7
r1=deal	10 -8 0
r1=followed	-7 11 -3
r1=had	13 -7 -6
r1=in	5 -10 4
r1=is	16 -3 -15
r1=it	1 -11 8
r1=nothing	-2 -5 9
r1=parliament	-7 9 0
r1=take	-11 6 2
r1=the	-11 8 1
r1=there	-11 3 3
r1=was	-11 11 0
r1=we	-5 14 -10
r1=—	-11 -4 13
r2=,	4 2 -10
r2=<agent>	14 -14 0
r2=<end>	5 -6 0
r2=<goods>	-11 10 0
r2=<level>	-21 3 12
r2=<name>	5 3 -14
r2=<not>	0 -23 18
r2=<person>	14 -2 -18
r2=<seat>	-14 9 5
r2=<v-impose>	3 6 -11
r2=<v-propose>	11 -1 -12
r2=<v-say>	0 -20 18
r2=<v-sign>	12 -5 -11
r2=<v-stay>	6 3 -14
r2=<v-target>	11 -6 -4
r2=<v-threaten>	11 -10 0
r2=<v-up>	-16 0 16
r2=agree	-14 11 0
r2=at	7 -11 2
r2=been	9 0 -11
r2=being	11 -9 -1
r2=conclude	-10 5 3
r2=deal	-14 0 7
r2=fall	-2 -8 10
r2=for	8 -19 10
r2=given	-6 -2 10
r2=initial	13 -9 -5
r2=it	-9 7 0
r2=no	18 -18 -1
r2=none	-5 -11 16
r2=one	-16 22 -8
r2=stalled	11 -7 -3
r2=still	15 -13 0
r2=that	-3 11 -5
r2=the	-4 20 -20
r2=threaten	11 -10 0
r2=was	-10 -5 14
r2=which	0 -11 12
r3=(	-5 9 -2
r3=)	14 -6 -12
r3=.	-21 -2 25
r3=;	-8 8 -1
r3=<day-gone>	-10 4 1
r3=<end>	8 -3 -5
r3=<goods>	8 5 -25
r3=<level>	11 -8 -4
r3=<not>	9 2 -11
r3=<organisation>	-13 5 8
r3=<seat>	-7 -4 10
r3=<v-agree>	-12 15 -2
r3=<v-bear>	14 -14 0
r3=<v-end>	-13 1 9
r3=<v-propose>	4 -9 4
r3=<v-say>	13 1 -20
r3=<v-up>	4 -15 8
r3=a	3 -16 13
r3=and	-19 10 9
r3=be	-14 12 0
r3=been	13 -6 -7
r3=conclude	-9 11 0
r3=face	9 -7 0
r3=first	-10 12 0
r3=for	9 -7 -2
r3=get	0 -14 17
r3=had	-16 21 -7
r3=is	6 -12 6
r3=its	-17 16 0
r3=minister	9 -7 0
r3=not	9 0 -13
r3=of	-19 20 0
r3=off	-16 -1 17
r3=on	-11 0 9
r3=own	-1 17 -16
r3=say	19 -10 -11
r3=sign	-9 12 -1
r3=talk	0 -10 7
r3=too	-8 10 0
r3=under	11 -7 -4
r3=up	-13 5 3
r3=were	-12 -1 14
r3=will	-8 11 -2
r3=with	13 -5 -11
r3=without	6 5 -11
r3=year	-10 12 0
r4=,	-17 21 -5
r4=.	19 -11 -10
r4=;	-12 -1 15
r4=<day-ahead>	7 -8 0
r4=<day-gone>	-24 30 -5
r4=<duty>	0 8 -10
r4=<level-noun>	4 4 -12
r4=<level>	9 0 -17
r4=<not>	-6 -11 18
r4=<person>	-5 -6 12
r4=<quality>	-9 12 0
r4=<seat>	7 -14 5
r4=<v-down>	-5 14 -9
r4=<v-propose>	9 -12 2
r4=<v-say>	-15 18 0
r4=<v-sign>	-2 -8 13
r4=a	-8 17 -9
r4=agree	4 -10 6
r4=agreement	8 -5 -2
r4=close	9 -7 0
r4=down	-4 -6 11
r4=duty	-3 12 -9
r4=force	-8 11 -1
r4=is	2 3 -11
r4=it	2 -16 11
r4=its	-2 16 -15
r4=like	14 -18 0
r4=not	-5 -10 17
r4=since	-1 9 -6
r4=talk	-6 -5 11
r4=that	-14 2 7
r4=to	1 -24 24
r4=trade	13 -6 -7
r4=under	-4 9 -3
r4=well	-4 -6 11
r4=with	-15 22 -5
r4=would	16 -15 0
r='s .	-13 17 -6
r='s <person>	15 -10 -7
r='s deal	-10 0 9
r='s is	11 0 -14
r=, at	13 -9 -4
r=, the	8 0 -12
r=, threaten	11 -10 0
r=, which	0 -11 12
r=: <level>	-17 27 -13
r=: <number>	10 -1 -9
r=: no	10 -8 -3
r=? <end>	14 -20 2
r=and <name>	12 -4 -8
r=and <seat>	-11 7 4
r=and the	4 0 -12
r=at <level>	-11 0 7
r=good pay	10 -9 0
r=has been	13 -3 -11
r=has no	10 -8 -1
r=has none	0 -6 8
r=has not	-8 -1 11
r=has offer	0 8 -9
r=has one	-4 14 -9
r=have agree	-9 9 0
r=have conclude	-10 11 0
r=is being	10 -8 -1
r=is not	-9 12 0
r=on a	-8 -5 13
r=on the	11 -7 -2
r=pay <level>	9 -5 -5
r=was the	-13 14 0
rank=1	-4 -10 16
rank=5	-3 17 -20
s:"	-10 -6 18
s:'	-9 13 -2
s:'s	-9 18 -15
s:(	8 7 -28
s:)	8 8 -28
s:-	-21 29 -10
s:/	-10 9 0
s::	1 9 -14
s:;	4 -13 11
s:<agent>	15 -19 3
s:<day-ahead>	38 -28 -19
s:<day-gone>	2 15 -25
s:<duty>	-16 15 0
s:<gate>	-17 4 11
s:<goods>	-11 3 8
s:<level>	-16 10 7
s:<money>	0 8 -11
s:<month-gone>	-27 18 8
s:<not>	-18 -23 38
s:<number>	-23 25 -5
s:<office>	22 -8 -21
s:<person>	10 -8 -4
s:<quality>	5 -9 5
s:<seat>	15 -7 -11
s:<sender>	-24 0 14
s:<span>	-7 24 -24
s:<v-agree>	-7 13 -10
s:<v-bear>	8 0 -10
s:<v-begin>	19 3 -27
s:<v-deny>	-1 -15 15
s:<v-down>	-11 0 12
s:<v-end>	-29 0 25
s:<v-propose>	24 -30 2
s:<v-refuse>	-24 -12 28
s:<v-return>	0 7 -9
s:<v-say>	3 -13 10
s:<v-sign>	-11 15 -6
s:<v-stay>	14 0 -18
s:<v-suspend>	4 -17 10
s:<v-target>	0 17 -26
s:a	12 -19 10
s:about	11 -18 0
s:accept	11 -10 0
s:accord	-13 5 3
s:additional	-6 0 8
s:advertisement	-11 0 12
s:after	-10 9 0
s:again	26 -21 -8
s:against	12 -11 0
s:ago	-14 24 -14
s:all	-13 -1 15
s:already	-19 22 -2
s:also	1 10 -22
s:among	0 -9 10
s:an	9 -6 -3
s:announce	-25 26 -3
s:answer	11 -2 -8
s:any	-16 -2 15
s:approve	-10 6 1
s:are	11 -10 -1
s:ask	-4 -7 11
s:at	0 10 -13
s:attempt	3 -10 5
s:back	-15 -4 17
s:bargain	13 -1 -13
s:be	20 -16 -6
s:because	-22 17 4
s:been	14 -19 3
s:before	15 -5 -14
s:begin	28 -10 -24
s:behind	-9 1 5
s:better	-9 17 -9
s:bilateral	14 -10 -4
s:both	-5 18 -12
s:broke	-8 -15 19
s:broken	-13 -13 21
s:butter	-11 14 -3
s:by	13 -5 -8
s:call	-12 22 -8
s:can	15 0 -16
s:capital	-14 16 0
s:car	-2 18 -25
s:carry	-13 14 0
s:ceiling	-13 15 0
s:change	0 9 -9
s:cheese	12 -10 0
s:chief	-14 6 6
s:christma	10 -8 0
s:close	41 -34 -15
s:closed	-14 19 -8
s:coffee	-12 0 12
s:come	-20 18 0
s:complete	10 -7 -2
s:confirm	-9 8 0
s:continue	24 -10 -19
s:could	22 -18 -2
s:date	20 0 -24
s:decline	-13 -11 22
s:delegation	20 -19 0
s:deny	-9 -6 15
s:did	-26 23 0
s:dispute	-7 11 -1
s:do	-20 13 6
s:doe	-8 14 -6
s:door	-3 -7 11
s:down	-19 12 6
s:duty	-10 14 -6
s:each	-13 8 4
s:election	15 -14 0
s:end	-11 9 3
s:enter	-13 18 -2
s:ever	-11 14 -3
s:expect	2 -15 12
s:face	21 -19 -2
s:fact	-10 12 -2
s:failed	-8 -7 15
s:fall	-6 -12 18
s:finished	12 0 -20
s:first	0 9 -18
s:followed	-7 12 -3
s:for	16 -16 -2
s:force	-22 34 -17
s:four	-15 0 8
s:fourth	-3 -14 14
s:framework	0 9 -11
s:free	-3 18 -18
s:from	-1 9 -9
s:gave	10 -14 1
s:give	-6 13 -8
s:given	-5 -8 14
s:grape	11 -10 0
s:gyeongju	-8 13 -4
s:had	-21 17 1
s:have	-3 -12 18
s:he	5 -13 7
s:highest	-2 -11 14
s:his	-7 0 8
s:hold	13 -14 0
s:hope	26 -17 -18
s:i	12 -15 1
s:if	27 -15 -16
s:in	13 4 -25
s:into	-15 22 -8
s:investment	-11 5 2
s:is	34 -24 -15
s:it	8 4 -17
s:its	-13 20 -8
s:joint	-22 27 -10
s:last	-1 8 -8
s:law	-7 12 -5
s:leave	2 -17 13
s:letter	15 4 -23
s:level	10 -5 -5
s:list	17 -11 -9
s:look	-9 14 -5
s:lower	3 1 -9
s:make	8 4 -18
s:many	-8 -12 19
s:market	-8 17 -10
s:may	10 0 -11
s:meal	8 -13 4
s:meet	23 -16 -11
s:mercosur	11 -7 -3
s:metal	13 -11 -1
s:minister	9 -10 0
s:month	-1 14 -17
s:more	0 -8 8
s:most	-6 15 -11
s:move	-7 -15 19
s:need	-13 16 -4
s:negotiate	8 0 -11
s:negotiation	16 -12 -7
s:neighbour	-5 -3 11
s:never	-10 -13 19
s:next	15 -11 -4
s:no	1 -21 14
s:none	-28 -24 42
s:north	2 -14 10
s:not	-10 10 0
s:nothing	-13 11 -1
s:now	-4 15 -8
s:nowhere	15 -12 -2
s:number	-12 7 4
s:obtain	-6 14 -8
s:off	-25 -22 37
s:offer	23 -8 -16
s:old	-20 18 0
s:on	9 -9 -1
s:one	-1 12 -14
s:only	-3 9 -9
s:opened	14 0 -13
s:orange	-11 -1 13
s:our	-14 16 -2
s:out	1 -15 14
s:outside	0 -19 18
s:over	10 -2 -9
s:pact	-22 11 7
s:paper	-10 3 6
s:parliament	-15 3 6
s:partner	-12 5 4
s:partnership	-11 19 -9
s:pay	-16 12 0
s:penalty	-13 1 10
s:plan	1 -11 8
s:president	9 -13 2
s:price	-1 -10 12
s:prime	10 -9 0
s:progress	9 -7 0
s:promise	-17 21 -5
s:protocol	8 -5 -2
s:publish	0 6 -10
s:put	-5 14 -7
s:rate	5 2 -14
s:ratify	-18 23 -9
s:ready	9 -13 1
s:refuse	-11 2 3
s:reject	0 -9 8
s:report	0 -15 14
s:rest	9 -8 0
s:round	29 -26 -4
s:rubber	0 10 -8
s:say	16 -23 3
s:see	11 -21 8
s:seek	10 -13 0
s:send	9 -16 6
s:service	15 -12 -3
s:sign	-13 19 -10
s:similar	4 -13 7
s:since	13 -6 -7
s:so	0 12 -17
s:something	-8 11 -1
s:stage	18 -12 -8
s:stalled	27 -19 -12
s:stand	-15 17 -1
s:start	12 -20 7
s:statement	-13 19 -9
s:steel	6 -13 4
s:still	9 4 -18
s:strike	-5 11 -3
s:stuck	13 -11 0
s:such	-10 3 4
s:table	3 -19 12
s:take	10 -8 0
s:talk	9 -36 17
s:talking	25 -12 -17
s:tariff	-13 5 8
s:team	14 -11 -1
s:television	-13 0 14
s:tell	4 -24 17
s:temporary	11 -8 -2
s:term	6 -7 0
s:text	3 4 -13
s:their	-14 8 3
s:them	-14 2 5
s:themselve	14 -9 -6
s:there	-18 -9 29
s:these	-14 8 4
s:they	0 12 -17
s:thi	18 -1 -22
s:thing	3 -20 15
s:third	16 -15 -1
s:though	1 6 -9
s:through	-8 11 -3
s:tin	0 -12 12
s:treat	-7 10 -2
s:treaty	-33 10 8
s:trying	14 -10 -4
s:turnberry	-8 11 0
s:turned	-9 0 10
s:two	0 9 -13
s:under	-8 26 -25
s:understanding	-10 5 3
s:vice	11 -11 0
s:vote	-21 -3 15
s:walked	-3 -4 8
s:want	9 -15 5
s:was	-4 -10 18
s:were	-11 0 10
s:what	-16 17 -3
s:whatever	-6 -2 9
s:which	-12 3 9
s:whose	5 2 -13
s:will	-12 18 -6
s:work	-4 11 -10
s:would	6 -9 3
s:year	-11 15 -3
s:yes	-10 14 -2
s:yet	20 -4 -19
s:you	10 -6 -3
s:—	-20 14 2
sa:"	-13 -4 19
sa:'	-7 11 -2
sa:'s	-1 16 -21
sa:'s .	-16 20 -6
sa:'s <person>	17 -11 -8
sa:'s deal	-12 0 9
sa:'s is	10 0 -13
sa:(	4 9 -21
sa:)	3 11 -22
sa:) .	4 1 -11
sa:, <level>	-15 4 5
sa:, <name>	8 0 -11
sa:, <number>	-10 -14 21
sa:, <person>	8 -9 0
sa:, <seat>	-11 14 -2
sa:, after	-11 0 10
sa:, and	4 9 -18
sa:, are	10 2 -15
sa:, at	-7 17 -10
sa:, but	16 -4 -13
sa:, by	-9 17 -9
sa:, charge	11 -10 0
sa:, get	-7 10 -2
sa:, half	10 -4 -6
sa:, has	9 2 -18
sa:, he	16 -11 -5
sa:, hope	10 -8 0
sa:, if	18 -16 -2
sa:, is	16 -18 0
sa:, no	13 -16 0
sa:, one	-13 -2 12
sa:, since	-12 -1 11
sa:, talk	10 -2 -8
sa:, though	1 5 -9
sa:, threaten	11 -10 0
sa:, to	-7 10 -2
sa:, under	-4 14 -8
sa:, were	-9 0 9
sa:, which	-13 6 5
sa:, will	23 -21 -3
sa:, without	-2 -9 11
sa:-	-15 17 -3
sa::	0 13 -14
sa:: <level>	-25 32 -9
sa:: <person>	12 -10 -2
sa:: its	-3 9 -5
sa:: no	10 -8 -3
sa:: talk	-4 -5 9
sa:; <name>	-18 1 16
sa:; <person>	5 -9 3
sa:; it	-10 -4 13
sa:; those	-1 13 -12
sa:<agent>	17 -13 -5
sa:<day-ahead>	27 -20 -13
sa:<day-ahead> ,	17 -13 -7
sa:<day-gone>	-6 21 -17
sa:<day-gone> )	-5 8 -1
sa:<day-gone> ;	13 -10 -2
sa:<day-gone> and	10 -6 -4
sa:<day-gone> to	2 -16 12
sa:<day-today> ,	-5 -7 13
sa:<day-today> that	-11 2 7
sa:<duty>	-16 21 -7
sa:<gate>	-11 8 0
sa:<goods>	-7 9 -4
sa:<level-noun>	2 4 -10
sa:<level>	-13 4 10
sa:<level> (	-6 9 -2
sa:<level> ,	14 1 -27
sa:<level> .	-16 16 -1
sa:<level> ;	-1 -11 13
sa:<level> for	-5 23 -11
sa:<level> in	-9 0 9
sa:<level> on	-4 -11 17
sa:<level> tariff	-8 10 0
sa:<money>	-4 12 -10
sa:<month-ahead>	6 0 -10
sa:<month-gone>	-30 22 4
sa:<month-gone> ,	4 4 -11
sa:<month-gone> ;	-7 4 1
sa:<month-gone> and	11 -8 0
sa:<name>	-16 37 -27
sa:<name> 's	4 1 -8
sa:<name> (	-9 10 0
sa:<name> ,	-13 2 12
sa:<name> .	-17 10 4
sa:<name> ;	0 -13 12
sa:<name> <number>	14 -5 -12
sa:<name> and	-11 19 -10
sa:<name> are	10 -15 5
sa:<name> go	-5 12 -9
sa:<name> had	-1 11 -8
sa:<name> have	10 -9 0
sa:<name> in	-6 10 -3
sa:<name> tariff	-3 -7 11
sa:<not>	-23 -16 36
sa:<number>	-21 20 -2
sa:<number> )	12 -3 -12
sa:<number> ,	9 7 -26
sa:<number> .	-14 3 10
sa:<number> as	-11 9 0
sa:<number> on	-11 -7 18
sa:<number> round	10 -7 -1
sa:<office>	12 -3 -10
sa:<office> say	7 -9 0
sa:<person>	13 -15 0
sa:<person> ,	9 0 -16
sa:<person> and	0 5 -9
sa:<person> announce	-8 14 -5
sa:<person> has	8 -13 5
sa:<person> in	15 -13 -3
sa:<person> say	8 -8 0
sa:<person> tell	0 -14 10
sa:<points>	-6 12 -4
sa:<quality>	15 -16 1
sa:<seat>	4 -5 1
sa:<seat> 's	0 10 -9
sa:<seat> .	15 -8 -9
sa:<seat> are	-11 10 0
sa:<seat> had	-12 13 0
sa:<seat> in	5 4 -13
sa:<seat> on	9 -7 -2
sa:<seat> that	8 -15 8
sa:<sender>	-12 8 0
sa:<span>	-3 21 -23
sa:<span> .	-11 17 -5
sa:<v-bear>	3 3 -10
sa:<v-begin>	9 5 -16
sa:<v-down>	-6 0 6
sa:<v-end>	-21 0 19
sa:<v-propose>	22 -29 5
sa:<v-refuse>	-19 -18 30
sa:<v-say>	-2 -10 14
sa:<v-sign>	-2 10 -12
sa:<v-stay>	20 -7 -17
sa:<v-suspend>	0 -10 9
sa:<v-target>	-3 14 -17
sa:<v-up>	-6 -3 9
sa:a	1 -10 10
sa:a <level>	-8 10 0
sa:a bargain	12 0 -11
sa:a deal	12 -20 8
sa:a like	10 -9 0
sa:a similar	5 -15 7
sa:a trade	17 -15 -2
sa:about	9 -13 0
sa:accord	-7 11 -3
sa:again	24 -16 -10
sa:ago	-8 18 -13
sa:ago .	-9 14 -6
sa:agree on	-8 10 -1
sa:agreement ,	0 -6 7
sa:agreement .	-20 4 16
sa:agreement is	0 -14 13
sa:agreement of	-7 15 -11
sa:agreement with	4 10 -22
sa:also	1 6 -12
sa:an	10 0 -15
sa:an agreement	7 1 -15
sa:and <name>	-4 20 -22
sa:and <person>	7 1 -14
sa:and <quality>	-8 12 -2
sa:and has	-6 8 0
sa:and nobody	-20 0 20
sa:and pay	0 -10 10
sa:and the	11 -3 -13
sa:and we	-5 -5 10
sa:announce	-9 15 -6
sa:announce on	-8 14 -6
sa:any	-13 -12 22
sa:are	13 -2 -13
sa:are in	11 -7 -3
sa:are not	-5 15 -8
sa:are under	8 -2 -4
sa:arrangement	12 -3 -10
sa:arrangement .	11 -8 -4
sa:as	-13 0 11
sa:as well	-8 -2 12
sa:ask	-8 -4 13
sa:at	-13 17 -6
sa:at nothing	-5 13 -5
sa:at the	16 -2 -22
sa:back	-16 -5 18
sa:back to	-11 -7 15
sa:bargain	9 0 -11
sa:be	13 -6 -11
sa:be charge	-10 11 0
sa:because	-17 8 7
sa:because of	-11 0 12
sa:been	8 -12 1
sa:been talking	9 -5 -3
sa:been tell	-9 0 10
sa:before	16 -6 -15
sa:begin	33 -16 -24
sa:begin in	11 -1 -7
sa:better	-6 15 -9
sa:both	0 8 -9
sa:broken	-14 -11 21
sa:broken off	-11 -10 18
sa:but	11 -6 -5
sa:butter	-10 12 -1
sa:by	18 -3 -22
sa:by <day-ahead>	9 -3 -6
sa:by <month-ahead>	14 -14 0
sa:by the	19 -10 -11
sa:can	11 -2 -9
sa:car	0 14 -22
sa:car .	-10 12 0
sa:carry	-10 11 0
sa:charge nothing	11 -10 0
sa:close	26 -19 -11
sa:close to	18 -14 -6
sa:coffee	-12 0 12
sa:come to	-18 0 14
sa:continue	21 -9 -16
sa:could be	10 -8 0
sa:covered	-7 9 0
sa:date	18 0 -22
sa:date from	-8 14 -6
sa:day .	6 -10 4
sa:deal	-9 3 1
sa:deal with	-26 11 9
sa:decline	-13 -11 22
sa:delegation	17 -16 0
sa:did	-13 14 -1
sa:dispute	-7 9 0
sa:do	-18 6 8
sa:done	4 4 -14
sa:done .	11 -6 -6
sa:door	-7 -5 11
sa:down .	-4 -17 20
sa:down from	-12 17 -4
sa:drop	-6 -5 10
sa:duty	-6 17 -13
sa:duty in	0 10 -8
sa:duty on	8 -1 -4
sa:effect	-8 -3 12
sa:effect on	0 -12 13
sa:enter	-19 20 0
sa:ever	-11 14 -3
sa:expect	3 -16 12
sa:face	15 -15 0
sa:face <level>	18 -17 0
sa:fact	-9 11 -1
sa:fact sheet	-9 11 -1
sa:failed	-5 -12 15
sa:fall	-6 -13 18
sa:finished	12 0 -20
sa:first	-3 9 -8
sa:followed	-7 11 -3
sa:for	16 -18 0
sa:for <number>	12 -10 -1
sa:for <span>	-6 18 -14
sa:for a	19 -24 4
sa:for an	10 -15 3
sa:for one	11 0 -9
sa:force	-28 35 -10
sa:force since	-8 12 -2
sa:fourth	9 -6 0
sa:framework	7 0 -11
sa:framework .	-9 11 0
sa:framework for	18 -17 0
sa:free	-11 29 -26
sa:free trade	-5 10 -3
sa:from <day-ahead>	21 -21 0
sa:from <level>	-11 19 -11
sa:from <number>	-6 11 -5
sa:from <seat>	0 -8 6
sa:gave	11 -14 2
sa:give	-6 13 -7
sa:given	-4 -8 14
sa:go on	12 0 -15
sa:good ,	-14 17 -1
sa:good from	1 -11 8
sa:good pay	12 -10 0
sa:good will	-8 10 0
sa:grape	11 -11 0
sa:had	-17 18 -3
sa:had an	-12 9 0
sa:had been	-13 8 2
sa:had one	8 0 -9
sa:hand	-9 11 -1
sa:has an	0 9 -11
sa:has ask	11 -8 -5
sa:has been	16 -9 -9
sa:has broken	-8 0 10
sa:has no	12 -16 3
sa:has none	-10 -8 17
sa:has not	-16 11 4
sa:has offer	0 8 -10
sa:has one	-4 14 -9
sa:have	4 -9 4
sa:have been	5 -24 14
sa:have conclude	-15 17 0
sa:have had	-6 13 -8
sa:have not	6 -12 3
sa:have stalled	10 -5 -4
sa:he	1 -7 5
sa:he had	-9 4 2
sa:his	-1 -9 12
sa:hope	25 -16 -15
sa:hope for	19 -12 -8
sa:hope to	10 -6 -2
sa:how	9 -8 0
sa:if	28 -21 -11
sa:in	0 13 -17
sa:in <month-gone>	-28 8 18
sa:in <name>	5 0 -9
sa:in <number>	7 -12 5
sa:in <seat>	22 -29 7
sa:in force	-17 25 -10
sa:in its	-7 10 -2
sa:into	-12 19 -6
sa:into force	-10 13 -1
sa:is	32 -23 -14
sa:is at	10 -14 1
sa:is close	12 -11 0
sa:is done	-7 12 -5
sa:is in	3 2 -13
sa:is no	2 7 -10
sa:is still	18 -2 -22
sa:it	6 2 -10
sa:it .	2 15 -21
sa:it since	11 -8 -2
sa:it will	-14 6 6
sa:its	-26 30 -7
sa:its deal	-3 10 -4
sa:its own	-15 17 -3
sa:its talk	-9 -5 13
sa:joint	-12 17 -7
sa:last	-7 17 -12
sa:last year	-5 12 -6
sa:late	-9 0 6
sa:law	-5 10 -4
sa:leave	-3 -11 14
sa:leave the	0 -10 10
sa:level	9 -4 -3
sa:like	19 -22 1
sa:like to	9 -8 0
sa:lower	12 -5 -7
sa:make	12 -1 -19
sa:market	-2 12 -9
sa:may	12 -1 -11
sa:meal	8 -13 4
sa:meet	22 -16 -9
sa:mercosur	8 -7 0
sa:minister	10 -9 0
sa:minister ,	11 -8 -1
sa:month	-3 15 -13
sa:more	0 -8 9
sa:more .	8 -15 6
sa:more than	-9 16 -5
sa:most good	-8 11 0
sa:move	-2 -11 12
sa:need	-12 15 -4
sa:negotiate	3 6 -17
sa:negotiate .	11 -10 -2
sa:negotiation	16 -10 -6
sa:negotiation .	9 -1 -7
sa:neighbour	3 -16 12
sa:never	-10 -13 19
sa:no	-2 -10 9
sa:no .	-10 0 8
sa:no agreement	-9 -14 21
sa:no deal	13 -18 3
sa:no duty	0 14 -15
sa:no more	10 -5 -6
sa:no such	-6 -4 11
sa:no talk	-8 -1 11
sa:no treaty	-1 -7 9
sa:nobody	-18 16 3
sa:none	-22 -30 42
sa:none .	-8 -10 17
sa:north	0 -11 10
sa:north <quality>	0 -11 10
sa:not	-7 23 -15
sa:not ,	0 -8 7
sa:not affected	-2 10 -6
sa:not yet	7 0 -10
sa:nothing	-8 1 3
sa:nothing .	-24 12 0
sa:nothing on	10 -7 -1
sa:now	-3 14 -8
sa:nowhere	15 -12 -2
sa:obtain	-6 11 -4
sa:of	-4 13 -10
sa:of <day-gone>	-13 20 -7
sa:of <level>	-10 11 0
sa:of <month-gone>	-7 11 -4
sa:of <number>	-25 30 -9
sa:of <office>	9 -5 -3
sa:of last	-6 9 0
sa:of the	-10 0 10
sa:of their	16 -14 -1
sa:of them	-2 -9 12
sa:off	-21 -14 29
sa:off .	-5 -8 12
sa:offer	17 -3 -13
sa:oil ,	8 1 -10
sa:old	-15 12 0
sa:on	6 -10 3
sa:on .	17 6 -27
sa:on <day-today>	-5 -5 12
sa:on <quality>	9 0 -10
sa:on coffee	-12 0 12
sa:on good	1 -12 11
sa:on its	13 -5 -10
sa:on most	-9 10 0
sa:on our	-1 -7 10
sa:on steel	2 -10 5
sa:on the	6 -10 2
sa:on which	5 -11 5
sa:one	-7 11 -4
sa:one with	-4 8 -4
sa:orange	-11 -1 13
sa:our	-9 -1 10
sa:out .	0 -9 9
sa:outside	-1 -17 19
sa:over the	-9 10 0
sa:own	-11 13 -2
sa:own deal	-5 8 0
sa:pact	-19 0 16
sa:pact .	-4 -5 9
sa:pact with	-18 -3 16
sa:paper	-19 10 6
sa:parliament	-7 9 0
sa:partnership	-4 12 -7
sa:pay	-11 10 -2
sa:pay <level>	10 -16 4
sa:pay <number>	-19 9 6
sa:pay nothing	-13 24 -15
sa:pay the	-2 -11 14
sa:peace	-7 11 -4
sa:penalty	-13 0 10
sa:plan	4 -11 6
sa:president	12 -14 0
sa:price	-1 -10 12
sa:prime	10 -9 0
sa:prime minister	10 -9 0
sa:progress	7 -7 0
sa:promise	-17 20 -3
sa:protocol	9 -9 0
sa:quota	-10 8 0
sa:rate	8 0 -13
sa:ratify	-15 18 -6
sa:ready	7 -11 1
sa:refuse	-3 -5 9
sa:report	7 -10 0
sa:rest	10 -9 0
sa:round	27 -21 -9
sa:same .	4 1 -9
sa:same term	16 -20 1
sa:say	13 -26 10
sa:say .	9 -18 5
sa:say last	3 -8 3
sa:say on	5 -19 10
sa:see	0 -10 9
sa:seek	12 -13 0
sa:send	13 -13 0
sa:send a	11 -4 -7
sa:set	-8 12 -2
sa:settle	-4 13 -10
sa:side	11 -13 0
sa:sign	-9 14 -9
sa:sign in	-11 0 7
sa:similar	3 -12 7
sa:similar agreement	-2 -7 9
sa:since	8 0 -8
sa:since <day-gone>	-10 12 0
sa:since <number>	-10 7 1
sa:stage	18 -12 -8
sa:stage of	18 -16 -1
sa:stalled	27 -19 -12
sa:steel	3 -11 5
sa:still	14 0 -16
sa:still at	16 -11 -4
sa:still negotiate	13 0 -19
sa:still pay	-3 -2 7
sa:stuck	13 -11 0
sa:suspend	-11 0 9
sa:table .	12 -6 -5
sa:take effect	-7 -4 12
sa:talk	1 -24 16
sa:talk .	-14 0 13
sa:talk on	12 -8 -4
sa:talk since	11 -4 -5
sa:talking	18 -5 -16
sa:talking .	18 -2 -14
sa:tariff	-11 7 2
sa:tariff on	-8 9 0
sa:tell	-11 -16 27
sa:temporary	11 -8 -2
sa:term	10 -13 2
sa:term .	9 -7 0
sa:text	0 10 -12
sa:thank	-4 10 -4
sa:thank to	-4 9 -3
sa:that	2 -11 9
sa:that <person>	0 -7 8
sa:that it	0 -10 8
sa:that its	-11 6 3
sa:that the	14 -3 -13
sa:that would	9 -9 0
sa:the	12 -18 6
sa:the <month-gone>	-13 11 0
sa:the <name>	-2 18 -24
sa:the <quality>	19 -17 -3
sa:the deal	-8 10 0
sa:the north	0 -11 10
sa:the only	-9 9 0
sa:the rest	10 -10 0
sa:the talk	8 10 -21
sa:the treaty	-3 10 -5
sa:the two	13 -6 -10
sa:their agreement	-6 11 -5
sa:their own	3 -11 5
sa:them	-7 -3 10
sa:themselve	14 -9 -6
sa:there	-18 0 14
sa:they	4 8 -18
sa:thi	5 4 -13
sa:thing	4 -11 6
sa:third	15 -11 -4
sa:those	-6 20 -15
sa:those with	-1 13 -12
sa:though	1 6 -9
sa:threaten with	13 -12 0
sa:to <level>	-9 14 -4
sa:to <name>	-9 0 6
sa:to nothing	-1 -7 10
sa:to the	-21 10 6
sa:too	-1 13 -19
sa:too .	-8 14 -10
sa:trade .	10 -16 6
sa:trade agreement	3 3 -10
sa:trade deal	8 0 -11
sa:trade ministry	-1 -7 9
sa:treat	-6 10 -4
sa:treaty	-25 13 0
sa:treaty .	-13 2 6
sa:treaty with	-3 7 -1
sa:trying	14 -10 -4
sa:turned	-13 0 14
sa:two	10 0 -17
sa:two week	-6 13 -7
sa:under	10 14 -38
sa:under its	-8 11 -2
sa:under negotiation	23 -18 -4
sa:under the	-13 15 -1
sa:under way	19 -6 -13
sa:under which	-9 15 -4
sa:understanding	-9 4 3
sa:vice	12 -11 0
sa:vote	-11 -4 12
sa:walked	-3 -4 8
sa:want the	11 -12 0
sa:was	1 -10 9
sa:was not	0 12 -10
sa:was the	-14 15 0
sa:way .	9 0 -6
sa:well	-5 -3 11
sa:well ,	2 -15 12
sa:well .	-11 10 0
sa:were	-4 -13 16
sa:what	-7 13 -6
sa:which	-15 6 9
sa:which face	9 -8 0
sa:which had	-12 6 4
sa:which is	17 -5 -20
sa:which pay	11 -4 -7
sa:which the	0 -15 14
sa:will	-16 17 -2
sa:will be	-11 9 0
sa:will pay	-19 18 0
sa:with	-15 29 -18
sa:with <level>	22 -18 -5
sa:with <name>	-23 26 -8
sa:with <person>	-7 10 0
sa:with <seat>	4 6 -16
sa:with a	-21 16 4
sa:with which	-3 -6 10
sa:work	-11 17 -7
sa:would	14 -15 0
sa:write	-10 12 -2
sa:year	-8 15 -7
sa:yes	-10 14 -2
sa:yet	16 3 -24
sa:yet .	15 -1 -15
sb:'s	-9 4 4
sb:'s talk	14 0 -12
sb:'s trade	-9 3 5
sb:(	0 8 -9
sb:( <number>	-9 11 0
sb:( <organisation>	10 -6 -4
sb:)	0 7 -9
sb:, <name>	16 -8 -9
sb:, and	14 -21 10
sb:, as	-5 12 -4
sb:, say	-4 9 -4
sb:, sign	11 -10 0
sb:, the	-6 18 -16
sb:, where	-9 10 0
sb:, which	13 -7 -8
sb:, whose	-8 11 -3
sb:-	-9 10 0
sb:- trade	-10 14 -3
sb:/	-5 8 0
sb:: <name>	24 -14 -17
sb:: <seat>	-14 15 0
sb:: the	0 -26 29
sb:<day-ahead>	19 -14 -7
sb:<day-gone>	11 -3 -11
sb:<day-gone> ,	22 -15 -11
sb:<day-gone> and	12 -11 0
sb:<gate>	-8 -2 12
sb:<goods>	-6 -15 26
sb:<level>	-6 13 -7
sb:<level> ,	-2 11 -8
sb:<level> in	-8 10 0
sb:<level> on	2 -17 15
sb:<month-ahead>	-2 -7 11
sb:<month-gone> ;	6 -13 6
sb:<name> 's	-13 2 11
sb:<name> ,	7 7 -24
sb:<name> :	-5 -3 8
sb:<name> ;	-7 15 -8
sb:<name> and	-12 19 -12
sb:<name> conclude	-16 18 0
sb:<name> have	-13 5 4
sb:<name> in	11 -7 -2
sb:<name> tariff	4 -11 7
sb:<not>	0 -7 4
sb:<number>	-7 17 -12
sb:<number> )	-7 11 -2
sb:<office>	12 -5 -10
sb:<organisation> )	10 -6 -4
sb:<person>	-4 10 -7
sb:<person> ,	-12 11 0
sb:<person> :	0 9 -11
sb:<person> and	-16 20 -3
sb:<person> say	8 -10 0
sb:<quality>	-8 14 -6
sb:<quality> parliament	-5 13 -8
sb:<seat>	-10 8 0
sb:<sender>	-12 -7 15
sb:<v-agree>	4 -1 -5
sb:<v-bear>	8 -12 6
sb:<v-begin>	9 0 -13
sb:<v-deny>	0 -16 12
sb:<v-end>	-11 0 9
sb:<v-impose>	5 1 -11
sb:<v-propose>	7 -2 -5
sb:<v-stay>	-7 10 -2
sb:<v-target>	4 3 -12
sb:a	8 -13 7
sb:a deal	9 -14 5
sb:a trade	6 0 -15
sb:accord with	-7 -3 9
sb:after	-10 19 -10
sb:agreement of	0 -9 10
sb:agreement that	-11 12 0
sb:all	-19 -2 17
sb:already	-13 12 0
sb:also	0 5 -9
sb:an	1 -9 8
sb:an agreement	4 -11 8
sb:and <name>	3 8 -18
sb:and <seat>	-10 10 0
sb:and hope	9 -7 0
sb:and is	8 -6 0
sb:and with	15 -11 -4
sb:announce	-19 13 2
sb:any	-1 9 -7
sb:are	-1 -8 10
sb:are <name>	10 -9 0
sb:at	13 0 -16
sb:at <number>	5 6 -13
sb:at the	15 -13 0
sb:be	8 -12 1
sb:been	8 -11 2
sb:between	-1 -7 9
sb:between <seat>	0 -8 7
sb:both	-9 11 0
sb:broke	-6 -7 13
sb:broke off	-6 -7 13
sb:by	-6 -1 8
sb:call	-13 17 -3
sb:capital	-12 13 0
sb:close	21 -19 -3
sb:close to	14 -12 -3
sb:closed	-7 15 -7
sb:come	-18 18 0
sb:could	15 -14 0
sb:deal :	13 -8 -7
sb:did	-14 10 1
sb:doe	-6 11 -6
sb:down	-14 16 -3
sb:each	-11 0 10
sb:for the	-13 5 6
sb:four	-14 0 8
sb:framework	-10 12 0
sb:free -	-7 11 -2
sb:free trade	13 -18 5
sb:from the	-8 10 0
sb:go	12 0 -17
sb:had	-7 -3 11
sb:has	-1 10 -12
sb:has a	9 -1 -9
sb:has been	14 -15 0
sb:has no	-9 0 4
sb:have	-19 -3 20
sb:he	4 -11 6
sb:i	5 -11 4
sb:in	18 -8 -14
sb:in <month-gone>	5 -14 9
sb:in <name>	-13 14 0
sb:in talk	8 -3 -4
sb:initial	4 -11 6
sb:is	-1 5 -7
sb:is negotiate	7 -6 0
sb:is no	-10 -2 13
sb:is still	-10 7 0
sb:it	-2 9 -11
sb:its	11 -8 -1
sb:its own	11 -12 0
sb:itself	9 -10 0
sb:joint	-11 13 0
sb:joint statement	-10 12 0
sb:last week	10 -13 0
sb:letter	14 0 -17
sb:like	-17 21 -7
sb:look	-4 11 -8
sb:negotiate	5 -10 3
sb:next	17 -13 -4
sb:no	5 -16 5
sb:no .	11 0 -10
sb:no deal	9 -6 -3
sb:nobody	15 -12 -4
sb:not	-5 -15 19
sb:nothing	-6 17 -9
sb:nothing ,	-6 11 -4
sb:of <month-gone>	-9 9 0
sb:of <number>	0 -15 16
sb:of its	6 -12 5
sb:off	-5 -8 12
sb:oil	13 -8 -6
sb:on	10 -3 -8
sb:on <day-gone>	14 -8 -5
sb:on a	16 -11 -8
sb:one	6 3 -19
sb:one with	5 2 -15
sb:our	-6 22 -14
sb:our agreement	-3 12 -8
sb:out	1 -8 6
sb:out of	9 -4 -5
sb:out the	-3 -7 10
sb:own	11 -6 -4
sb:pact	-8 16 -12
sb:pact with	-8 18 -15
sb:parliament	-7 -3 8
sb:pay	-9 3 4
sb:pay <level>	-12 3 5
sb:put	-13 12 2
sb:report	-10 -5 13
sb:report that	-10 -5 13
sb:say on	-13 10 2
sb:say that	11 -6 -7
sb:side	-13 6 4
sb:sign in	13 -18 6
sb:so	-4 14 -13
sb:statement	-11 14 -2
sb:table	3 -10 5
sb:take	11 -4 -6
sb:talk	9 -17 3
sb:talk on	4 0 -9
sb:talk with	-1 -10 9
sb:talking	8 -7 0
sb:tell	19 -9 -14
sb:thank	10 -9 0
sb:that	-7 15 -12
sb:that a	-7 10 -2
sb:that he	-10 -3 12
sb:that the	18 -5 -14
sb:that with	-12 14 0
sb:the	-16 8 9
sb:the <organisation>	-9 4 2
sb:the agreement	-23 7 5
sb:the free	0 -13 12
sb:the one	4 1 -12
sb:the other	-15 6 5
sb:the same	0 -10 10
sb:them	-6 10 -4
sb:there	-6 -12 21
sb:there is	-1 -9 13
sb:thi	14 -7 -9
sb:those	1 -9 6
sb:to	3 14 -27
sb:to <name>	-6 10 -3
sb:too	0 -14 15
sb:trade	1 -9 8
sb:trade agreement	14 -11 -3
sb:trade deal	-15 24 -12
sb:trade negotiation	-12 0 13
sb:treaty	-11 1 4
sb:two	-14 14 0
sb:under	-22 15 4
sb:under negotiation	-12 15 -4
sb:under the	-6 15 -7
sb:up	-3 12 -8
sb:was	-8 -2 12
sb:we are	9 -7 0
sb:week	17 -15 -1
sb:were	-8 16 -7
sb:what	-13 11 0
sb:where	-9 10 0
sb:which has	13 -11 -2
sb:whose	-8 12 -3
sb:with <seat>	3 -7 3
sb:with the	11 0 -18
sb:would	-12 6 3
sb:write	0 -12 10
sb:you	15 -10 -7
sb:—	-17 21 -5
sb:— <name>	-14 4 8
sentence failed	-31 -29 48
sentence made	-26 34 -18
sentence no	-10 -23 34
sentence talking	54 -48 -16
sides=1	15 -11 -5
sides=2	-6 8 -3
sides=3	-10 18 -9
sides=4	4 -8 4
sum=	0 12 -16
sum= agreement	-11 7 4
sum= making	-13 18 -8
sum= no word	3 10 -22
sum= one	-3 9 -8
sum= talks	19 -27 3
sum=failed	-18 -19 29
sum=failed agreement	-7 -7 12
sum=failed no word	-4 -11 15
sum=failed talking	-43 9 29
sum=failed talking talks	-43 11 28
sum=made	-31 51 -40
sum=made agreement	-26 50 -49
sum=made making	-17 14 0
sum=made no word	16 -5 -19
sum=no	-15 0 11
sum=no agreement	-19 8 4
sum=no failed	-3 -12 15
sum=no made	1 -14 12
sum=no made agreement	-17 2 7
sum=no made making	8 -18 8
sum=no one	3 -16 11
sum=no talking	-6 -2 8
sum=no talking talks	-8 0 9
sum=talking	43 -23 -35
sum=talking agreement	23 -8 -31
sum=talking made	23 -11 -19
sum=talking made agreement	18 -12 -10
sum=talking talks	28 -16 -18
t0=future	-13 15 0
t0=past	8 1 -15
t1=future	-12 14 0
t1=participle-passive	-10 9 0
t1=past	13 -3 -12
t2=future	-15 21 -7
t2=modal	15 -11 -4
t2=past	-13 9 0
t2=past-passive	-31 -8 35
t2=perfect	6 -7 -1
t2=perfect-not	-10 -3 13
t2=perfect-passive	-4 -9 13
t2=pluperfect	14 -13 0
t2=present	10 2 -16
t2=present-passive	10 -4 -6
t2=present-passive-not	6 14 -22
v0=announce	-7 9 0
v0=come	-11 10 0
v0=negotiate	3 -11 4
v0=sign	-9 10 0
v0=vote	-8 -3 9
v1=announce	-7 9 0
v1=come	-11 10 0
v1=have	-13 10 0
v1=leave	9 -3 -7
v1=negotiate	6 -13 4
v1=sign	-11 16 -5
v2=accept	12 -9 -2
v2=begin	16 -7 -10
v2=conclude	-18 10 6
v2=continue	11 -4 -7
v2=drop	-2 -6 9
v2=end	-12 3 7
v2=fall	-3 -8 12
v2=get	0 -12 14
v2=go	12 -2 -10
v2=have	-16 14 -1
v2=let	-9 0 7
v2=negotiate	-1 13 -21
v2=other	0 10 -8
v2=pay	2 5 -10
v2=ratify	-4 9 -4
v2=reach	0 -12 12
v2=say	10 -1 -9
v2=send	7 -12 4
v2=sign	-10 17 -9
v2=take	-12 8 1
v2=tell	-2 -15 18
vt0=have present	-12 9 0
vt0=negotiate present	11 -9 0
vt0=other perfect	-4 -5 10
vt1=have present	-17 11 1
vt1=negotiate present	11 -9 0
vt1=other perfect	-3 -7 10
vt2=be past	-11 13 0
vt2=begin past	13 -7 -5
vt2=conclude past	-5 10 -5
vt2=conclude perfect	-18 4 7
vt2=continue present	9 -3 -5
vt2=end past	-14 0 12
vt2=get past	-3 -7 11
vt2=have present	-15 9 1
vt2=negotiate present	5 1 -11
vt2=other present	9 0 -11
vt2=pay future	-9 11 -1
vt2=pay present	10 -4 -6
vt2=reach perfect	2 -13 10
w c0=bear	-8 12 -2
w c0=begin	15 -1 -16
w c0=down	-22 4 19
w c0=end	-23 -2 23
w c0=refuse	-11 0 7
w c0=say	2 3 -12
w c0=sign	12 -9 -4
w c0=target	-8 11 -1
w c1=bear	-5 7 0
w c1=begin	13 0 -15
w c1=down	-15 8 8
w c1=end	-25 9 16
w c1=propose	4 -11 4
w c1=say	2 3 -13
w c1=sign	11 -6 -6
w c1=target	-9 13 -1
w c2=agree	-20 28 -14
w c2=begin	10 -4 -5
w c2=down	-3 -10 14
w c2=end	-2 -7 10
w c2=impose	-23 24 0
w c2=say	13 0 -15
w c2=sign	-9 9 0
w c2=stay	0 -9 10
w c2=suspend	-15 0 14
w c2=target	-4 11 -5
w c2=up	24 -12 -13
w ct0=agree future	12 -8 -5
w ct0=agree past-passive	-10 3 2
w ct0=bear perfect	10 1 -22
w ct0=bear pluperfect	-16 9 5
w ct0=bear present	1 8 -14
w ct0=bear present-passive	-5 -6 11
w ct0=down past	-16 -1 17
w ct0=down pluperfect	-14 6 7
w ct0=down present-passive	-5 -6 11
w ct0=end present	-2 -7 11
w ct0=impose past	-2 7 -4
w ct0=impose past-passive	-9 0 6
w ct0=impose pluperfect	-6 -4 11
w ct0=propose perfect	9 0 -12
w ct0=propose pluperfect	-12 10 1
w ct0=propose present	22 -12 -13
w ct0=propose present-passive	-7 -1 10
w ct0=say present	10 -9 0
w ct0=sign past-passive	-10 2 3
w ct0=sign perfect	12 -7 -8
w ct0=stay perfect	10 -1 -11
w ct0=stay present	-3 5 -1
w ct1=agree future	12 -8 -5
w ct1=agree infinitive	17 -16 0
w ct1=agree past-passive	-10 3 2
w ct1=bear perfect	10 1 -22
w ct1=bear pluperfect	-16 9 5
w ct1=bear present	1 8 -14
w ct1=bear present-passive	-5 -6 11
w ct1=down pluperfect	-14 6 7
w ct1=down present	4 6 -15
w ct1=down present-passive	-5 -6 11
w ct1=impose participle-passive	0 -10 11
w ct1=impose past	-2 7 -4
w ct1=impose past-passive	-9 0 6
w ct1=impose pluperfect	-7 -4 12
w ct1=propose perfect	9 0 -12
w ct1=propose pluperfect	-13 10 1
w ct1=propose present	14 -4 -12
w ct1=propose present-passive	-7 -1 10
w ct1=say present	10 -9 0
w ct1=sign past-passive	-10 2 3
w ct1=sign perfect	12 -7 -8
w ct1=stay past	10 -14 3
w ct1=stay perfect	3 3 -10
w ct1=stay present	-6 7 -1
w ct2=agree participle-passive	-15 18 -3
w ct2=agree past	-14 15 -1
w ct2=bear gerund	4 -10 3
w ct2=down past	-18 8 7
w ct2=down present	9 -1 -6
w ct2=end past	-10 0 7
w ct2=end past-passive	-9 -3 12
w ct2=impose participle-passive	-18 10 4
w ct2=impose past	-2 8 -6
w ct2=impose past-passive	-4 -6 11
w ct2=impose present	-9 18 -8
w ct2=propose past	-11 6 4
w ct2=propose present-passive	9 -9 0
w ct2=sign participle-passive	-6 2 2
w ct2=sign past-passive	2 -8 6
w ct2=stay perfect	-16 0 13
w ct2=stay present	0 -9 10
w ct2=up present	10 -10 0
w l1=,	22 -17 -4
w l1=<name>	-27 33 -10
w l1=<not>	-5 -49 44
w l1=<person>	-10 13 -1
w l1=<quality>	9 -19 11
w l1=<seat>	-10 17 -8
w l1=<v-impose>	-4 -9 14
w l1=<v-propose>	0 -17 17
w l1=a	24 -24 0
w l1=an	7 -4 -4
w l1=and	9 -6 -3
w l1=are	18 -8 -11
w l1=been	13 -2 -14
w l1=being	-4 -7 10
w l1=had	-10 3 7
w l1=has	-15 13 0
w l1=have	3 9 -22
w l1=in	14 -11 -6
w l1=its	-14 16 -1
w l1=no	7 -37 21
w l1=not	-13 0 14
w l1=on	10 -12 0
w l1=our	-4 13 -8
w l1=own	5 12 -18
w l1=same	13 -17 3
w l1=still	12 0 -18
w l1=the	-25 36 -13
w l1=their	-22 3 12
w l1=to	14 -20 6
w l1=trade	0 -10 10
w l1=under	-4 11 -11
w l1=was	-15 6 7
w l1=were	-8 9 0
w l1=whose	-15 13 0
w l2='s	-23 18 6
w l2=,	10 4 -22
w l2=-	-7 10 -1
w l2=:	1 -14 10
w l2=;	-11 0 10
w l2=<begin>	-8 11 -1
w l2=<day-today>	-4 -9 13
w l2=<level>	4 2 -10
w l2=<name>	25 -17 -12
w l2=<not>	-19 -6 22
w l2=<seat>	-20 13 1
w l2=<v-agree>	12 -7 -7
w l2=<v-down>	-18 3 12
w l2=<v-end>	-13 8 4
w l2=<v-impose>	14 -18 0
w l2=<v-say>	6 1 -13
w l2=<v-sign>	0 9 -11
w l2=a	14 -12 -1
w l2=all	-13 1 10
w l2=and	-6 -1 10
w l2=are	-15 7 9
w l2=closed	-12 13 -1
w l2=conclude	10 -8 0
w l2=for	4 -13 8
w l2=had	-15 21 -7
w l2=have	-2 -18 21
w l2=he	-2 -9 13
w l2=hope	8 -5 -1
w l2=is	11 -12 0
w l2=no	-9 -4 14
w l2=not	-10 10 -1
w l2=of	11 -8 -3
w l2=off	-11 -5 14
w l2=on	10 -4 -10
w l2=round	-7 0 9
w l2=that	12 -8 -5
w l2=their	-10 5 4
w l2=to	12 -4 -12
w l2=under	-7 9 -1
w l2=with	-19 15 2
w l2=without	-1 -13 15
w l3=;	-12 3 5
w l3=<agent>	8 -10 0
w l3=<goods>	8 -13 5
w l3=<name>	-29 24 4
w l3=<seat>	-14 15 0
w l3=<v-agree>	-11 17 -6
w l3=<v-bear>	-7 13 -7
w l3=<v-down>	0 -14 13
w l3=<v-end>	-2 -8 11
w l3=<v-sign>	-9 20 -11
w l3=<v-stay>	-12 8 3
w l3=a	7 -14 5
w l3=agreement	-9 9 0
w l3=and	8 0 -13
w l3=close	17 -17 0
w l3=for	7 -11 2
w l3=from	-15 0 12
w l3=has	7 11 -19
w l3=its	0 -9 8
w l3=not	9 -5 -4
w l3=on	13 -18 6
w l3=that	-23 4 17
w l3=there	-1 -9 13
w l3=under	-10 13 -1
w l3=—	6 3 -12
w l4=:	8 1 -10
w l4=;	-13 19 -7
w l4=<begin>	-10 0 11
w l4=<name>	-9 -1 11
w l4=<not>	5 12 -20
w l4=<number>	2 -9 5
w l4=<seat>	-3 12 -8
w l4=<v-say>	0 -14 16
w l4=after	-13 8 3
w l4=and	-22 19 2
w l4=for	10 -14 1
w l4=it	11 -4 -8
w l4=nothing	0 9 -9
w l4=say	9 -3 -6
w l4=the	2 0 -5
w l4=there	-17 0 14
w l4=to	0 18 -19
w l4=trade	-8 9 0
w l4=which	6 3 -17
w l4=will	10 -5 -6
w l4=with	-12 22 -10
w l4=year	-7 8 0
w l=, no	21 -13 -14
w l=, whose	-15 13 0
w l=<begin> <name>	-6 14 -6
w l=<begin> a	2 -15 11
w l=<begin> an	10 -5 -6
w l=<begin> the	-16 18 0
w l=<name> ,	15 -9 -10
w l=<name> :	-11 0 10
w l=<name> have	14 -11 -3
w l=a trade	18 -10 -12
w l=all trade	-10 0 10
w l=and is	-13 14 0
w l=conclude an	11 -10 0
w l=for an	9 -9 0
w l=has an	-21 25 -6
w l=has been	8 0 -9
w l=has no	6 -15 6
w l=have no	-5 -8 14
w l=is an	-11 16 -5
w l=is in	11 -4 -6
w l=is still	12 -5 -5
w l=its own	7 6 -17
w l=on a	11 -10 0
w l=round of	-7 0 9
w l=that the	10 0 -8
w l=the <name>	-9 13 -1
w l=the <quality>	5 -7 1
w l=the same	13 -18 4
w l=the trade	-7 13 -4
w l=to an	8 -7 0
w l=under the	-6 13 -5
w l=with a	-8 12 -2
w l=with an	-2 12 -7
w lll=, has an	-6 8 0
w lll=; <name> 's	-10 7 0
w lll=<begin> <begin> <name>	-6 14 -6
w lll=<begin> <begin> a	2 -15 11
w lll=<begin> <begin> an	10 -5 -6
w lll=<begin> <begin> the	-16 18 0
w lll=<begin> <name> 's	7 -12 4
w lll=<begin> the <quality>	9 -12 2
w lll=<name> , whose	-13 10 1
w lll=<name> and <name>	-9 12 -4
w lll=<name> has a	-6 12 -6
w lll=<name> has an	-8 11 -1
w lll=<name> has been	8 -2 -5
w lll=close to a	9 -10 0
w lll=close to an	8 -7 0
w lll=has a trade	11 -9 0
w lll=the free trade	0 -12 13
w lll=there is an	-7 11 -2
w lll=which has no	-2 -3 8
w lr='s .	-6 11 -3
w lr='s is	-12 -2 12
w lr='s of	-6 10 -2
w lr='s with	24 -10 -19
w lr=<begin> with	10 6 -17
w lr=<quality> .	10 -18 9
w lr=a of	13 -15 2
w lr=an of	-9 -5 13
w lr=had with	-4 -10 14
w lr=has an	9 -8 0
w lr=has with	-13 18 -4
w lr=in with	18 -14 -7
w lr=its of	-4 10 -4
w lr=no ,	-8 -5 13
w lr=no .	-2 -15 17
w lr=no and	13 -1 -10
w lr=no with	-3 -10 14
w lr=our with	-4 13 -8
w lr=own with	16 2 -21
w lr=still .	15 -8 -6
w lr=the between	-4 -5 9
w lr=the of	-17 29 -13
w lr=the that	-7 10 0
w lr=the with	-14 4 7
w lr=to .	0 -8 8
w lr=to the	13 -18 6
w lr=trade between	13 -12 0
w lr=trade with	-14 -2 16
w lr=whose with	-9 6 0
w r1=,	-28 9 14
w r1=.	9 -8 0
w r1=:	19 -8 -16
w r1=<gate>	-10 13 -1
w r1=<level>	5 0 -10
w r1=<number>	-16 11 5
w r1=<v-begin>	-13 4 7
w r1=a	-17 6 8
w r1=about	11 -1 -10
w r1=and	0 -7 6
w r1=between	4 -17 11
w r1=for	22 -14 -14
w r1=hand	-10 13 -1
w r1=is	0 -9 10
w r1=of	-14 5 7
w r1=on	-8 17 -9
w r1=over	-9 6 1
w r1=since	3 3 -10
w r1=that	-6 14 -8
w r1=was	-8 -2 10
w r1=yet	15 0 -13
w r2=.	-11 9 2
w r2=<day-gone>	-24 35 -13
w r2=<end>	8 -9 0
w r2=<goods>	3 -11 6
w r2=<level>	5 -15 11
w r2=<month-gone>	0 6 -7
w r2=<name>	0 -15 15
w r2=<person>	-12 13 0
w r2=<v-agree>	-11 14 -1
w r2=<v-bear>	7 -8 1
w r2=<v-impose>	-13 13 0
w r2=<v-say>	-8 12 -2
w r2=<v-sign>	-16 7 4
w r2=agreement	12 -12 0
w r2=and	-8 9 0
w r2=both	-9 10 0
w r2=in	7 1 -18
w r2=is	11 -11 0
w r2=it	-11 9 0
w r2=last	-8 13 -2
w r2=of	10 -10 0
w r2=pay	8 -4 -1
w r2=so	14 -8 -6
w r2=the	-7 15 -12
w r2=their	13 -12 0
w r2=under	-3 -5 9
w r2=which	-10 16 -5
w r3='s	14 -13 0
w r3=,	10 -5 -5
w r3=.	-11 -3 15
w r3=:	-15 7 3
w r3=;	8 -17 10
w r3=<level>	13 -8 -5
w r3=<name>	2 7 -15
w r3=<not>	-18 -7 22
w r3=<number>	17 -14 -4
w r3=<v-bear>	4 -8 4
w r3=<v-begin>	11 0 -12
w r3=<v-end>	5 -24 19
w r3=<v-impose>	-20 20 0
w r3=<v-propose>	-13 2 7
w r3=<v-say>	-4 13 -5
w r3=<v-stay>	-5 11 -3
w r3=a	-15 17 0
w r3=about	-9 -4 12
w r3=agreement	6 -14 9
w r3=and	-17 5 13
w r3=are	0 8 -9
w r3=bargain	-2 10 -7
w r3=begin	9 -2 -5
w r3=by	-6 -4 10
w r3=country	8 -5 -2
w r3=had	0 -10 10
w r3=in	-12 14 -1
w r3=is	19 -11 -13
w r3=last	-10 15 -3
w r3=not	-7 -1 9
w r3=on	-12 2 10
w r3=own	14 -18 4
w r3=pay	-4 -4 11
w r3=that	-6 15 -8
w r3=the	11 -10 -1
w r3=to	15 -11 -3
w r3=with	-2 15 -20
w r4=.	-12 -9 21
w r4=<goods>	-4 -5 7
w r4=<level>	-6 -5 12
w r4=<not>	9 0 -10
w r4=<number>	-11 16 -4
w r4=<person>	9 2 -17
w r4=<seat>	-11 3 7
w r4=<v-agree>	-10 13 -3
w r4=<v-bear>	22 -12 -14
w r4=<v-down>	13 -17 2
w r4=<v-end>	-12 -1 14
w r4=<v-impose>	-12 19 -7
w r4=<v-propose>	18 -14 -5
w r4=<v-say>	-7 3 3
w r4=and	8 -11 3
w r4=at	13 -10 -3
w r4=be	7 -11 2
w r4=being	11 -7 -4
w r4=by	17 -5 -14
w r4=end	-11 0 12
w r4=is	-7 13 -9
w r4=no	9 0 -9
w r4=that	4 -17 11
w r4=the	13 0 -20
w r4=to	0 7 -10
w r=, and	-7 7 0
w r=, at	-9 8 0
w r=. <end>	9 -8 0
w r=: <name>	17 -14 -7
w r=at <level>	4 -14 9
w r=between <name>	8 -11 3
w r=between <seat>	-5 -8 13
w r=of <day-gone>	-9 16 -7
w r=of <month-gone>	-8 11 -1
w r=of <number>	-6 -8 13
w r=of last	-8 9 0
w r=of the	-3 -9 12
w r=of their	13 -12 0
w r=on <day-gone>	-12 16 -2
w r=on the	13 -11 0
w r=since <month-gone>	4 1 -9
w r=with <name>	-13 -7 19
w r=with <seat>	10 -4 -7
w r=with the	-3 11 -9
w t0=future	-2 8 -9
w t0=modal	3 -10 6
w t0=past-passive	-20 14 1
w t0=perfect-not	-12 0 10
w t0=pluperfect	-15 3 13
w t0=present	19 -12 -7
w t0=present-not	-16 15 0
w t0=present-passive	-12 2 8
w t1=future	-8 15 -8
w t1=modal	2 -9 6
w t1=participle-passive	-3 -5 10
w t1=past-passive	-20 14 1
w t1=perfect-not	-12 0 10
w t1=pluperfect	-17 3 15
w t1=present	11 -2 -10
w t1=present-not	-16 15 0
w t1=present-passive	-12 2 8
w t2=gerund	8 -10 0
w t2=modal	3 2 -9
w t2=modal-passive	12 -11 0
w t2=participle-passive	-11 6 2
w t2=past	-21 15 3
w t2=past-passive	-20 -6 24
w t2=perfect-passive	-10 -3 13
w t2=pluperfect	-9 -1 11
w t2=present	8 -1 -7
w t2=present-passive	15 -12 -3
w t2=present-passive-not	-3 14 -10
w v0=agree	14 -13 0
w v0=announce	-12 14 -1
w v0=begin	10 -5 -3
w v0=end	-11 0 9
w v0=hope	8 -7 0
w v0=initial	15 -14 0
w v0=let	-5 -10 14
w v0=put	-6 13 -3
w v0=ratify	-6 11 -2
w v0=reach	-1 -8 11
w v0=say	13 -7 -5
w v0=sign	-8 7 0
w v0=vote	-8 -3 9
w v1=agree	13 -13 0
w v1=announce	-12 14 -1
w v1=approve	-7 15 -9
w v1=carry	-11 12 0
w v1=end	-12 1 9
w v1=have	-13 17 -10
w v1=initial	15 -13 0
w v1=let	-5 -10 14
w v1=pay	-10 5 0
w v1=put	-5 12 -3
w v1=say	13 -7 -5
w v1=want	9 -11 0
w v2=announce	9 -5 -3
w v2=be	-4 -11 18
w v2=begin	15 -3 -11
w v2=come	-12 0 11
w v2=continue	17 -8 -12
w v2=end	-6 -5 11
w v2=fall	0 -10 10
w v2=go	25 -15 -12
w v2=ratify	-5 11 -5
w v2=reach	-4 9 -2
w vt0=agree perfect	10 -9 0
w vt0=conclude perfect	-27 14 6
w vt0=hope present	8 -7 0
w vt0=other perfect	-3 -4 9
w vt0=other pluperfect	-10 1 7
w vt0=other present	16 -11 -6
w vt0=put present	-7 9 0
w vt0=reach perfect	0 -11 10
w vt0=sign past	-13 5 4
w vt1=agree perfect	10 -9 0
w vt1=be past	8 -13 4
w vt1=conclude infinitive	13 -17 4
w vt1=conclude perfect	-27 14 6
w vt1=other perfect	-5 -3 9
w vt1=other pluperfect	-13 2 8
w vt1=other present	13 -9 -6
w vt1=reach perfect	0 -11 10
w vt1=sign past	-13 5 4
w vt1=want present	9 -11 0
w vt2=be perfect	-16 0 14
w vt2=be present	-2 -12 16
w vt2=come past	-9 0 9
w vt2=conclude past	-18 10 2
w vt2=continue present	14 -5 -9
w vt2=end past	-15 -4 18
w vt2=go present	10 -10 0
w vt2=negotiate present	15 -10 -5
w vt2=other perfect	0 -14 12
w vt2=other present	6 3 -16
w vt2=sign participle	-10 15 -3
way word after 's	-14 2 11
way word after , which has no	-2 -3 8
way word after , whose	-7 3 1
way word after and <name> have	12 -14 1
way word after has a	-6 11 -5
way word after has no	10 -9 -1
way word after it	0 -10 10
way word after:'s	-16 8 8
way word after:<agent>	0 6 -11
way word after:<day-gone>	10 -4 -4
way word after:<day-today>	-10 -2 13
way word after:<duty>	-11 8 1
way word after:<goods>	13 -7 -8
way word after:<level-noun>	-7 13 -3
way word after:<level>	8 -13 4
way word after:<not>	-12 -20 28
way word after:<number>	8 -7 0
way word after:<office>	5 -9 3
way word after:<seat>	-12 2 11
way word after:<v-bear>	3 9 -18
way word after:<v-down>	-10 -11 19
way word after:<v-end>	-16 0 14
way word after:<v-impose>	1 -12 8
way word after:<v-lack>	0 13 -13
way word after:<v-refuse>	-9 -4 13
way word after:<v-up>	-18 2 14
way word after:a	13 -12 0
way word after:an	-8 11 -2
way word after:and	-6 19 -16
way word after:as	-3 -11 15
way word after:been	16 -8 -10
way word after:by	-15 18 0
way word after:close	12 -10 -2
way word after:closed	-11 10 0
way word after:for	7 -16 6
way word after:free	-5 7 0
way word after:from	4 -11 5
way word after:good	4 -15 12
way word after:had	-8 11 -3
way word after:have	9 -11 1
way word after:if	9 -6 -3
way word after:in	19 -7 -16
way word after:it	0 -8 11
way word after:last	-8 13 -6
way word after:let	-8 0 8
way word after:need	-6 16 -12
way word after:now	0 8 -8
way word after:on	12 -21 9
way word after:only	-9 10 0
way word after:out	-12 10 0
way word after:parliament	-7 9 0
way word after:pay	10 3 -17
way word after:say	1 3 -8
way word after:since	4 -15 10
way word after:tariff	-11 1 6
way word after:tell	0 -11 12
way word after:that	-9 0 9
way word after:the	-8 21 -19
way word after:their	-26 21 5
way word after:there	-12 2 7
way word after:two	10 -5 -3
way word after:under	0 14 -16
way word after:week	11 -8 -1
way word after:well	0 -16 16
way word after:which	0 12 -13
way word after:will	-10 15 -4
way word after:with	-5 9 -5
way word after:year	-11 14 -1
way word before between <name> and	0 -8 10
way word before between <seat> and	0 -9 8
way word before with	-4 -10 14
way word before:;	17 -23 6
way word before:<day-gone>	-10 16 -3
way word before:<level>	-11 12 0
way word before:<name>	6 4 -14
way word before:<number>	7 -13 5
way word before:<person>	-10 9 0
way word before:<seat>	3 -11 10
way word before:and	-3 -5 10
way word before:at	9 -7 0
way word before:between	1 -15 13
way word before:down	-13 15 -2
way word before:from	-4 9 -4
way word before:of	-8 -4 13
way word before:on	-1 8 -7
way word before:over	12 -6 -6
way word before:since	8 -13 4
way word before:that	-8 15 -7
way word before:the	15 -9 -6
way word before:to	-4 18 -17
way word before:under	-6 -7 14
way:'s	-13 6 8
way::	-4 10 -5
way:;	9 -18 9
way:<agent>	0 9 -14
way:<day-ahead>	10 -6 -3
way:<day-gone>	1 5 -8
way:<day-today>	-9 -2 12
way:<duty>	-11 13 0
way:<goods>	12 -6 -8
way:<level-noun>	-9 19 -9
way:<not>	-14 -20 29
way:<number>	13 -17 3
way:<office>	3 -10 4
way:<seat>	-6 -7 18
way:<v-bear>	2 11 -18
way:<v-down>	-15 -3 18
way:<v-end>	-15 -8 20
way:<v-lack>	0 13 -13
way:<v-refuse>	-11 -4 15
way:<v-stay>	0 3 -7
way:<v-target>	1 4 -10
way:<v-up>	-6 0 9
way:after	9 -11 0
way:an	-11 11 0
way:are	-2 -7 12
way:as	-5 -12 17
way:at	5 -10 4
way:been	13 -11 -2
way:between	2 -15 13
way:both	-10 15 -4
way:by	-13 20 -2
way:close	21 -19 -2
way:closed	-11 11 0
way:continue	7 0 -6
way:down	-16 20 -4
way:each	-12 4 7
way:failed	-1 -9 12
way:for	5 -17 9
way:free	-5 7 0
way:good	2 -13 12
way:have	9 -11 2
way:if	9 -5 -3
way:in	8 -2 -8
way:is	8 1 -12
way:it	0 -7 9
way:last	-10 9 0
way:let	-9 0 8
way:lower	-9 10 0
way:need	-6 16 -12
way:next	10 -10 0
way:nothing	-10 6 0
way:now	0 8 -8
way:of	0 -12 16
way:on	9 -13 3
way:only	-10 10 0
way:out	-12 11 0
way:over	11 -4 -6
way:parliament	-7 9 0
way:pay	7 6 -17
way:rate	-3 9 -3
way:round	10 -8 0
way:same	10 -12 0
way:say	0 6 -9
way:since	12 -25 14
way:so	-8 11 -1
way:tariff	-14 6 4
way:tell	0 -11 11
way:that	-14 10 4
way:the	4 9 -26
way:their	-26 21 5
way:them	0 -8 10
way:there	-12 2 9
way:to	7 5 -18
way:two	9 -4 -3
way:under	-7 5 1
way:way	-14 -1 16
way:week	15 -11 -3
way:well	0 -15 14
way:when	-6 8 0
way:which	-4 10 -5
way:will	-10 13 -2
way:year	-15 11 1
word after far	6 1 -9
word after mid	-12 -2 14
word before mid	-8 0 8
word before over another	14 -6 -10
word before straight	-6 -8 15
word before touch	13 -18 2
word=accord	-23 5 8
word=agreed	11 -6 -6
word=agreement	-13 19 -9
word=agreement and word after	-6 10 -2
word=agreement and word before	-5 -5 11
word=agreement from word after	3 9 -11
word=agreement none word after	-11 10 -1
word=agreement none word before	10 -11 0
word=agreement other part side	-10 12 -2
word=agreement over another word after none	5 -11 6
word=agreement same part third	-8 6 2
word=agreement side	-4 13 -11
word=agreement straight word after from	3 9 -11
word=agreement straight word after none	-15 18 -5
word=agreement straight word after the	13 -5 -8
word=agreement straight word after to	-6 9 -2
word=agreement straight word before and	-6 -3 9
word=agreement straight word before with	-14 11 0
word=agreement the word after	14 -6 -10
word=agreement third	-11 10 -2
word=agreement to word after	-7 11 -3
word=agreement word after far	-9 13 -5
word=agreement word after mid	-13 5 5
word=agreement word after near	-12 18 -11
word=agreement word after touch	10 -2 -12
word=agreement word before touch	10 -11 0
word=agreements	-24 32 -10
word=bargain	14 -8 -5
word=conclude	8 -9 1
word=concluded	-12 4 7
word=deals	-24 27 -4
word=free trade	11 -6 -7
word=free-trade	0 9 -12
word=initialled	9 -9 0
word=making	-10 6 3
word=making and word after	-6 8 -1
word=making from word after	0 -9 9
word=making from word before	-4 10 -5
word=making same part side	-17 21 -7
word=making side	-15 20 -8
word=making straight word after from	0 -9 10
word=making straight word after the	-8 14 -6
word=making the word after	-10 16 -6
word=making word after touch	0 11 -17
word=making word before mid	-21 12 2
word=negotiated	-26 21 6
word=negotiates	9 0 -7
word=negotiating	11 -2 -10
word=negotiation	-12 14 0
word=negotiations	9 -12 0
word=negotiators	3 1 -11
word=none	-14 -18 29
word=one	-11 4 4
word=one none word before	-1 -10 11
word=one same part third	-20 16 2
word=one straight word after and	-9 11 0
word=one straight word before none	0 -12 11
word=one straight word before with	7 0 -10
word=one third	-16 13 0
word=one with word before	7 0 -10
word=one word after far	4 3 -11
word=one word after touch	-17 8 4
word=pact	-9 -5 14
word=ratified	-8 11 0
word=settled	-11 5 4
word=signed	-18 19 -2
word=talking	19 -13 -9
word=talks	14 -35 14
word=talks and word after	-6 -2 11
word=talks and word before	22 -16 -6
word=talks none word after	4 -21 10
word=talks none word before	11 -10 -2
word=talks other part side	14 -13 -3
word=talks other part third	-2 -7 9
word=talks over another word after none	-7 -5 14
word=talks over another word before and	22 -16 -6
word=talks over another word before none	17 -8 -10
word=talks same part side	-6 -21 21
word=talks same part third	11 -9 -3
word=talks side	4 -30 16
word=talks straight word after and	-5 -3 11
word=talks straight word after none	7 -16 2
word=talks straight word after to	-5 -9 13
word=talks straight word before to	11 -1 -8
word=talks third	10 -16 3
word=talks to word after	-5 -9 13
word=talks word after far	15 -18 0
word=talks word after mid	-7 -1 9
word=talks word after near	9 -8 -2
word=talks word after touch	0 -10 6
word=talks word before far	-8 -4 12
word=terms	6 -11 4
word=theirs	-12 5 6
word=treaty	-9 5 0`;
