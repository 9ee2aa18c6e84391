// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-2 8 -10
US	16 -15 -1
a:'s	-4 9 -5
a:'s deal	-9 0 4
a:'s is	10 0 -15
a:-	-6 9 -3
a:<agent>	12 0 -14
a:<day-gone>	1 12 -20
a:<duty>	0 13 -17
a:<goods>	-10 13 -2
a:<level-noun>	2 11 -17
a:<level>	-9 20 -14
a:<level> .	-19 30 -14
a:<level> from	10 -9 0
a:<month-gone>	-24 23 0
a:<name>	-6 16 -12
a:<name> are	14 -11 -1
a:<name> is	10 -9 0
a:<not>	-13 6 3
a:<number>	-17 20 -4
a:<number> .	-22 13 6
a:<organisation>	-16 13 4
a:<seat>	14 -19 3
a:<seat> .	16 -18 0
a:<seat> are	-12 12 0
a:<v-bear>	-17 20 -7
a:<v-down>	-12 0 11
a:<v-end>	-17 -5 20
a:<v-propose>	11 -15 1
a:<v-stay>	12 -4 -8
a:<v-target>	-3 23 -22
a:<v-up>	4 -14 5
a:?	7 -16 4
a:a similar	0 -10 10
a:a trade	11 -7 -3
a:about	13 -12 -1
a:affected	3 7 -12
a:agree in	11 -11 0
a:agreement	16 -29 16
a:agreement is	-11 -1 11
a:an	18 -20 2
a:an agreement	19 -24 5
a:and <name>	11 0 -15
a:and <seat>	-10 5 4
a:are	10 -11 0
a:are in	14 -11 -3
a:as well	-3 -5 9
a:at the	20 -13 -10
a:begin	16 -4 -13
a:by	8 -7 0
a:by the	7 1 -11
a:close	17 -12 -6
a:close to	13 -10 -2
a:coffee	-9 0 9
a:come	-13 7 0
a:conclude	-13 6 5
a:continue	11 -2 -8
a:continue .	10 -3 -7
a:date	5 9 -17
a:date from	-8 13 -4
a:deal	-18 21 -4
a:deal .	-24 25 -1
a:deal with	-11 0 8
a:do	0 11 -11
a:down	-7 -1 9
a:drop	0 -8 9
a:duty	0 9 -11
a:fall	-2 -10 13
a:finished	0 12 -14
a:first	-5 8 -3
a:followed	-6 11 -4
a:for	19 -16 -5
a:for a	1 -12 9
a:for an	8 -9 0
a:for talk	-8 0 8
a:force	-9 13 -3
a:framework for	17 -16 0
a:free	-9 17 -8
a:from	11 -5 -4
a:from <day-ahead>	11 -10 0
a:from <seat>	4 -16 9
a:get	-7 -10 16
a:given	-14 2 9
a:good	3 2 -12
a:had	-17 -4 16
a:had been	-5 10 -4
a:has no	10 -8 -2
a:has one	-4 11 -7
a:have	6 -11 2
a:have been	-1 -9 8
a:have framework	8 -7 0
a:home	3 -11 5
a:hope	9 -4 -5
a:in	-10 25 -20
a:in <month-gone>	-19 5 10
a:in <seat>	10 -6 -4
a:in force	-6 8 0
a:in its	-8 11 -2
a:in the	-10 9 0
a:is	14 -4 -13
a:is at	12 -15 0
a:is in	-7 14 -8
a:is not	6 2 -10
a:it .	-5 9 -3
a:it is	11 -7 -4
a:its	-12 17 -8
a:last	-13 18 -3
a:let	-10 5 2
a:lower	9 -5 -3
a:minister	10 -11 0
a:negotiate	0 11 -18
a:no	-4 12 -7
a:no agreement	0 -10 11
a:no deal	12 -6 -7
a:none	-9 -12 19
a:none .	-2 -8 11
a:not	-1 8 -5
a:nothing	-15 3 6
a:nothing .	-10 0 7
a:of	2 3 -9
a:of the	-12 5 6
a:off	-9 -8 16
a:off .	-8 -1 9
a:on <day-ahead>	-10 14 -3
a:on <day-gone>	-13 24 -13
a:on a	-9 0 11
a:on reciprocal	11 -9 -1
a:one	8 4 -13
a:only	-9 9 0
a:out	-9 0 8
a:over the	-15 16 0
a:pay	-12 11 0
a:pay <number>	0 -10 12
a:pay nothing	0 12 -10
a:protocol	9 -7 0
a:reach	9 -11 0
a:since	11 -3 -9
a:stage	9 -7 -1
a:still at	11 -9 0
a:talk with	15 -11 -7
a:than	2 8 -12
a:that	-6 13 -6
a:the	-11 22 -14
a:the <name>	-8 10 -2
a:there	-14 5 4
a:to an	9 -9 0
a:too	-1 11 -9
a:too .	-3 9 -5
a:trade	4 6 -16
a:truce	8 4 -14
a:under	9 0 -12
a:up	-16 4 8
a:want	-2 -7 10
a:was	-16 -2 19
a:we	-12 13 -1
a:were	-7 -5 10
a:will	-10 8 0
a:will pay	-7 9 0
a:with	1 5 -9
a:with <name>	-2 6 -3
a:with <seat>	14 -10 -4
a:without	11 0 -12
a:year	-5 17 -7
asks	3 -8 2
b:'s	-3 10 -6
b:'s talk	13 0 -11
b:.	8 0 -11
b:: <number>	14 -12 -2
b:: <seat>	-7 8 0
b:: the	-18 -10 22
b:: with	-6 12 -7
b:;	8 -12 3
b:<agent>	-5 -6 10
b:<day-ahead>	10 -9 0
b:<gate>	-12 0 9
b:<goods>	0 -10 10
b:<name> 's	-9 10 0
b:<name> and	-6 16 -13
b:<name> is	19 -11 -9
b:<not>	-1 -9 9
b:<office>	9 0 -7
b:<person>	-7 13 -5
b:<quality>	-8 18 -9
b:<sender>	-8 -9 15
b:<v-agree>	-26 18 0
b:<v-down>	-4 -5 11
b:<v-impose>	10 5 -23
b:<v-say>	10 0 -12
b:a	12 -15 2
b:a trade	9 -5 -4
b:agreement	-7 11 -5
b:agreement with	-6 10 -4
b:also	13 -7 -4
b:and the	14 -7 -7
b:and with	12 -11 0
b:approve	-2 13 -10
b:approve the	0 10 -9
b:are	-1 -8 10
b:as	-10 11 0
b:ask	14 -11 -4
b:between	-1 -8 10
b:between <seat>	0 -10 8
b:closed	-2 10 -6
b:come	-12 12 0
b:conclude	-11 15 -2
b:for	0 9 -11
b:good	13 -16 3
b:has	-6 13 -7
b:has a	10 -9 0
b:he	9 -14 5
b:in	8 3 -17
b:in the	-8 12 -3
b:is	20 -4 -16
b:is also	11 -9 0
b:is no	-4 -5 9
b:it	7 0 -9
b:like	-14 19 -8
b:meanwhile	0 4 -9
b:negotiate	8 -13 1
b:negotiate with	6 -12 3
b:negotiation	12 -20 1
b:no	-1 -17 15
b:no .	10 0 -10
b:not	0 -9 9
b:of the	5 -10 3
b:off	-3 -6 10
b:oil	9 -2 -6
b:on	11 -3 -9
b:one	8 0 -14
b:one with	13 -3 -12
b:our	0 15 -15
b:our agreement	-4 13 -9
b:out	7 -14 5
b:own	12 0 -13
b:pact	1 4 -10
b:parliament	-3 -8 11
b:round	10 -6 -1
b:sign	-7 10 0
b:since	8 -10 1
b:so	-3 17 -13
b:talk	4 -21 8
b:talk with	2 -14 3
b:tell	14 -10 -4
b:that	-15 11 2
b:the	-13 9 4
b:the <name>	-1 10 -8
b:the <quality>	-6 16 -10
b:the agreement	-19 5 5
b:the one	2 2 -11
b:the trade	-5 12 -6
b:there	-19 -1 19
b:to	2 14 -22
b:to the	-13 8 3
b:trade deal	-9 14 -4
b:under	-11 5 5
b:we are	10 -7 -1
b:which	8 -13 6
b:with <name>	-2 10 -8
b:with the	6 5 -17
b:would	-9 4 3
c0=agree	-22 10 4
c0=bear	4 -16 11
c0=begin	-4 10 -5
c0=down	-4 -6 12
c0=impose	12 1 -16
c0=propose	11 -7 -3
c0=say	11 0 -15
c0=stay	-7 -1 9
c1=agree	-24 14 3
c1=bear	5 -14 8
c1=begin	-4 10 -6
c1=down	-3 -7 11
c1=impose	3 11 -21
c1=propose	14 -9 -4
c1=say	14 0 -15
c1=stay	-10 0 10
c2=agree	-8 11 -2
c2=bear	-9 11 -5
c2=down	-14 0 13
c2=end	-16 -1 15
c2=impose	-13 1 10
c2=propose	15 -8 -9
c2=sell	9 -14 4
c2=stay	12 -13 0
c2=up	13 -5 -8
came to nothing	-59 -43 77
came to nothing agreement	-6 -21 25
came to nothing making	-7 -1 10
came to nothing no word	-18 -24 33
came to nothing one	-12 0 9
came to nothing talks	-35 -7 37
ct0=agree past	-9 13 0
ct0=agree perfect	-7 9 0
ct0=bear present	12 -4 -9
ct0=down past	-12 5 6
ct0=impose past	6 2 -14
ct0=propose present	18 -3 -14
ct0=say past	15 -5 -11
ct1=agree past	-9 13 0
ct1=agree perfect	-7 9 0
ct1=bear present	12 -4 -9
ct1=down past	-12 5 6
ct1=impose past	2 6 -13
ct1=propose present	18 -3 -14
ct1=say past	16 -6 -11
ct2=agree past	-7 12 -4
ct2=begin perfect	8 0 -8
ct2=down past	-9 0 9
ct2=down present	-3 8 -5
ct2=impose past-passive	-12 3 7
ct2=impose present	-8 -3 11
ct2=stay past	-12 11 0
ct2=stay present	9 -11 0
ct2=up present	13 -8 -5
f:"	7 -10 1
f:(	13 -10 -3
f:)	13 -10 -3
f:,	3 2 -8
f:.	12 8 -28
f:<agent>	0 -8 9
f:<day-ahead>	29 -28 -2
f:<day-gone>	-23 18 3
f:<gate>	-8 14 -7
f:<goods>	0 -7 7
f:<level-noun>	-25 26 -2
f:<level>	-21 30 -12
f:<money>	3 4 -14
f:<name>	12 -6 -7
f:<office>	6 -9 1
f:<organisation>	-15 14 0
f:<person>	19 -23 5
f:<quality>	1 -12 12
f:<sender>	-10 0 5
f:<v-bear>	0 15 -21
f:<v-begin>	1 13 -18
f:<v-buy>	-11 2 5
f:<v-deny>	-3 -8 11
f:<v-down>	1 10 -15
f:<v-end>	-7 -1 9
f:<v-impose>	-15 4 9
f:<v-propose>	0 9 -8
f:<v-say>	17 -22 2
f:<v-suspend>	8 1 -17
f:<v-target>	-16 7 7
f:<v-up>	17 -12 -6
f:?	-6 19 -14
f:a	-13 9 3
f:all	25 -13 -20
f:are	-1 -12 14
f:as	15 -1 -17
f:at	4 -11 5
f:be	-9 6 2
f:beef	11 -4 -8
f:been	-2 7 -3
f:before	-11 4 3
f:but	14 -10 -2
f:by	-18 4 10
f:charge	-20 14 1
f:cocoa	-9 11 -2
f:come	-5 15 -10
f:date	-17 7 9
f:did	-13 0 10
f:do	-10 -2 10
f:duty	-17 13 0
f:each	-9 14 -5
f:enter	-1 14 -12
f:everyone	-13 9 1
f:force	9 -6 -3
f:framework	-18 22 -5
f:free	-18 22 -6
f:from	0 19 -26
f:have	9 -20 9
f:is	18 -11 -7
f:it	3 8 -15
f:its	-10 6 2
f:keep	-9 0 7
f:know	10 -8 -2
f:last	7 0 -10
f:meet	24 -20 -4
f:more	-9 -2 10
f:most	-5 8 -1
f:negotiation	14 -8 -10
f:not	15 -16 0
f:of	-20 24 -4
f:oil	-14 0 13
f:on	0 -10 8
f:order	-10 0 6
f:our	0 8 -6
f:outside	-2 -8 11
f:own	-10 -1 11
f:pause	16 -14 0
f:president	3 -12 8
f:rate	-3 13 -9
f:ratified	5 0 -8
f:remain	15 -14 0
f:say	22 -22 0
f:see	-3 10 -7
f:since	-2 9 -8
f:so	-14 16 -1
f:steel	9 -10 0
f:still	18 -7 -15
f:table	-9 13 -4
f:talk	18 -18 0
f:talking	13 -12 0
f:tell	11 -2 -10
f:text	-11 12 0
f:than	-10 0 9
f:that	0 -13 13
f:their	10 -11 0
f:there	19 -17 -3
f:thi	0 8 -9
f:three	11 -6 -5
f:to	-3 9 -10
f:truce	-5 9 -3
f:up	3 1 -8
f:want	-2 11 -8
f:week	20 -10 -12
f:well	17 -10 -7
f:were	10 -5 -5
f:what	-19 15 1
f:when	-11 11 0
f:which	-7 12 -3
f:whose	20 -18 -1
f:will	-17 23 -6
f:with	4 6 -13
f:year	0 8 -10
f:yet	-11 17 -8
follows	-1 11 -13
form=seat	3 6 -11
has agreement	-27 30 -7
has agreement side	-7 11 -5
has agreement third	-24 24 -3
has making	-6 13 -8
has making side	-9 27 -30
has one	0 -13 12
has one side	7 -8 0
has one third	-4 -8 13
has talks	45 -53 -4
has talks side	14 -30 7
has talks third	39 -34 -13
has-future	-11 14 0
has-gerund	10 0 -13
has-infinitive	0 8 -13
has-modal	9 -11 0
has-participle	-8 -3 13
has-past	-34 5 24
has-perfect	2 -19 14
has-pluperfect	-14 -6 16
has-present	10 5 -18
headline	-13 4 8
k a:<day-gone>	-12 16 -4
k a:<day-gone> .	-9 5 3
k a:<month-gone>	-24 6 15
k a:<name>	0 13 -12
k a:<number>	-1 16 -15
k a:<number> .	-4 11 -5
k a:<v-begin>	7 0 -13
k a:<v-down>	-12 14 0
k a:<v-impose>	6 0 -13
k a:a	-9 16 -6
k a:about	9 -1 -5
k a:been	9 -2 -7
k a:for	13 -10 -3
k a:in	0 -13 15
k a:in <month-gone>	-22 0 19
k a:it	-9 7 0
k a:last	-10 12 0
k a:of	-14 24 -12
k a:off	-25 7 16
k a:was	-5 9 -2
k a:with	-11 5 3
k a:with <name>	0 13 -11
k b:'s	-13 13 0
k b:,	10 -17 7
k b::	6 1 -9
k b:;	-10 12 -1
k b:<duty>	11 -6 -5
k b:<not>	0 -34 29
k b:<v-begin>	11 -8 -3
k b:<v-propose>	3 -11 5
k b:<v-say>	-3 11 -6
k b:a	23 -12 -17
k b:and	16 -6 -11
k b:for	13 -9 -4
k b:good	-8 10 0
k b:had	-7 13 -5
k b:it	-1 14 -15
k b:it has	-2 9 -6
k b:its	0 8 -12
k b:no	-5 -28 28
k b:talk	20 -8 -14
k b:the	-11 18 -9
k b:the two	13 -10 -3
k b:their	-8 17 -8
k b:there	-3 -13 18
k b:there is	-1 -9 11
k b:to	12 -10 -2
k b:two	12 -8 -4
k b:under	-9 17 -8
k b:with a	12 -11 0
k c0=impose	11 -2 -14
k c1=bear	-2 14 -8
k c1=impose	13 -4 -15
k c1=propose	9 -13 0
k c2=agree	-10 8 0
k c2=begin	7 0 -11
k c2=down	-10 15 -5
k c2=impose	-3 13 -14
k c2=stay	-2 10 -6
k ct2=agree participle-passive	-8 13 -3
k ct2=bear past	0 -10 7
k ct2=impose participle-passive	-7 12 -2
k ct2=impose past	-7 10 -1
k ct2=impose present-passive	14 -13 0
k f:'s	14 -21 7
k f:,	-17 5 8
k f:;	20 -15 -7
k f:<agent>	10 -1 -11
k f:<day-gone>	-14 -2 16
k f:<duty>	14 -7 -11
k f:<goods>	11 -9 -2
k f:<level>	-12 6 4
k f:<month-gone>	-8 12 -1
k f:<not>	-12 9 1
k f:<number>	-5 17 -11
k f:<v-bear>	-15 5 6
k f:<v-impose>	10 -16 5
k f:<v-propose>	13 -12 -1
k f:<v-say>	-9 -1 12
k f:a	15 -12 -3
k f:be	13 -12 0
k f:by	16 -14 -2
k f:duty	11 -9 0
k f:from	11 -9 0
k f:has	17 -6 -13
k f:in	-7 9 -1
k f:is	2 5 -10
k f:it	-3 10 -8
k f:of	9 -10 0
k f:on	3 -15 10
k f:pay	-10 3 4
k f:that	-10 0 11
k f:to	13 -9 -4
k has-future	-10 12 0
k has-infinitive	13 -9 -5
k has-participle	-16 6 6
k has-past	-8 10 -1
k has-perfect	15 -12 -2
k l1=<not>	0 -28 20
k l1=a	19 -14 -6
k l1=no	1 -30 21
k l1=the	-33 30 0
k l2=,	-9 14 -6
k l2=<not>	0 -14 11
k l2=<v-begin>	12 -12 0
k l2=a	0 7 -10
k l2=and	4 6 -12
k l2=under	-5 12 -5
k l3=<begin>	-4 8 -4
k l3=<v-propose>	5 -15 8
k l4=,	-11 9 0
k l4=<day-gone>	-12 7 2
k l=<begin> a	14 -11 -3
k l=<begin> no	2 -16 9
k l=<begin> the	-8 4 1
k lead=,	10 -17 7
k lead=:	6 1 -9
k lead=;	-10 12 -1
k lead=a	16 -10 -9
k lead=it	-3 11 -6
k lead=its	6 2 -12
k lead=no	0 -9 8
k lead=talks	4 -10 2
k lead=there	-1 -13 16
k lll=<begin> <begin> a	14 -11 -3
k lll=<begin> <begin> no	2 -16 9
k lll=<begin> <begin> the	-8 4 1
k lr=<begin> on	-10 0 10
k lr=a .	-1 -6 9
k lr=a agreement	8 -6 0
k lr=no ,	-4 -6 11
k lr=the of	-6 10 -2
k named=1	-13 11 0
k named=3	22 -17 -6
k nc2=impose	-14 16 0
k nct2=impose participle-passive	-10 11 0
k nct2=say past	14 -9 -3
k next=,	0 9 -14
k nhas-participle	-10 12 0
k nhas-present	-6 10 -4
k nt2=participle-passive	-10 12 0
k nv0-none	6 5 -15
k nv1-none	6 5 -15
k nv2=other	9 -6 -2
k nvt2=say past	13 -10 -1
k part failed	-17 6 9
k part no	-8 -28 30
k part talking	14 -12 -3
k part=side abroad	11 -11 0
k part=side home	-5 8 -2
k part=third no truce	-2 -7 11
k part=third of US	1 9 -14
k part=third truce	4 6 -14
k phas-past	-8 -5 12
k pt0=past	-7 -6 13
k pt1=past	-7 -6 13
k pv0-none	0 7 -12
k pv1-none	0 7 -12
k q:'s	11 -7 -6
k q:,	0 16 -18
k q::	1 13 -16
k q:<agent>	13 -14 0
k q:<day-ahead>	12 -10 -1
k q:<duty>	-2 9 -4
k q:<level>	-6 19 -11
k q:<name>	8 -3 -7
k q:<office>	10 -4 -6
k q:<organisation>	13 -7 -7
k q:<person>	7 15 -26
k q:<seat>	-18 22 -5
k q:<v-bear>	8 4 -16
k q:<v-begin>	-11 14 -1
k q:<v-impose>	-8 21 -15
k q:<v-propose>	2 3 -10
k q:<v-say>	20 -5 -17
k q:<v-stay>	13 -11 -1
k q:a	0 -16 16
k q:and	6 1 -12
k q:before	11 -7 -3
k q:face	12 -1 -10
k q:for	10 -12 1
k q:have	-14 16 -1
k q:his	13 -3 -10
k q:is	7 1 -12
k q:it	10 -11 0
k q:mr	-8 14 -8
k q:on	10 8 -26
k q:other	15 -6 -10
k q:say	12 -11 0
k q:tell	12 -1 -11
k q:the	14 -6 -9
k q:to	10 3 -17
k q:was	6 -10 1
k q:we	-7 10 -2
k q:with	9 0 -11
k qt=past	0 9 -12
k qt=perfect	-1 8 -5
k r1=in	14 -10 -5
k r1=is	-10 11 -1
k r1=of	-13 22 -10
k r1=with	-14 10 1
k r2=,	10 -8 0
k r2=.	21 -9 -15
k r2=<day-gone>	-7 8 0
k r2=<end>	1 -10 7
k r2=<goods>	2 -12 7
k r2=<month-gone>	-8 12 -3
k r2=<name>	-1 15 -12
k r2=in	-12 4 7
k r2=the	14 -20 6
k r3=,	10 0 -14
k r3=.	-3 8 -5
k r3=<end>	16 -14 -3
k r3=<month-gone>	-11 2 6
k r4=,	4 -11 5
k r4=.	-20 19 0
k r4=<goods>	-15 9 5
k r4=in	-14 0 10
k r4=is	10 -8 -1
k r=with <name>	0 13 -11
k rank=0	19 -3 -21
k rank=1	-6 -2 11
k rank=2	-7 5 0
k rank=3	9 -7 -2
k rank=4	-16 1 10
k rank=5	0 5 -9
k s:;	-8 16 -11
k s:<day-ahead>	24 -17 -10
k s:<day-gone>	-33 34 -4
k s:<duty>	8 1 -14
k s:<goods>	-22 21 1
k s:<level>	9 3 -19
k s:<month-gone>	-10 2 8
k s:<name>	-21 14 0
k s:<not>	-10 -12 21
k s:<number>	-19 17 -1
k s:<person>	-9 9 0
k s:<seat>	6 -13 6
k s:<span>	14 -6 -9
k s:<v-begin>	18 -1 -29
k s:<v-down>	-1 11 -15
k s:<v-impose>	0 15 -22
k s:<v-propose>	6 -16 7
k s:<v-return>	13 -9 -3
k s:<v-up>	19 -11 -12
k s:a	14 -4 -12
k s:about	18 -13 -8
k s:an	0 9 -12
k s:announce	-10 5 0
k s:are	18 -11 -6
k s:been	11 -1 -13
k s:being	9 -7 -2
k s:bring	-14 15 0
k s:broke	-16 7 5
k s:country	-12 0 9
k s:deal	-13 18 -3
k s:for	20 -13 -9
k s:force	-5 8 -1
k s:free	9 -4 -5
k s:full	-10 6 0
k s:go	15 -8 -10
k s:had	-8 10 0
k s:have	5 -20 12
k s:he	1 9 -15
k s:initialled	20 -17 -2
k s:it	-1 14 -15
k s:last	-8 9 0
k s:negotiation	10 -13 0
k s:new	14 -9 -5
k s:no	-11 -19 25
k s:not	4 14 -22
k s:of	-13 31 -17
k s:off	-26 7 17
k s:on	5 -14 8
k s:paper	-9 11 0
k s:pay	-11 0 8
k s:round	21 -18 -3
k s:say	11 -7 -4
k s:sign	-8 15 -8
k s:since	-12 15 0
k s:take	-7 13 -5
k s:talk	14 -21 1
k s:text	15 -22 8
k s:there	-5 -6 13
k s:they	-10 2 4
k s:to	14 -10 -3
k s:trade	14 -7 -10
k s:treaty	14 -12 0
k s:two	14 -11 -3
k s:under	-8 18 -9
k s:were	-9 6 1
k s:what	-11 11 0
k s:without	-9 -1 10
k s:would	2 4 -11
k s:yet	8 0 -10
k sa:'s	9 -6 -2
k sa:, and	3 -11 7
k sa:<day-ahead>	12 -7 -6
k sa:<day-gone>	-21 27 -9
k sa:<day-gone> .	-15 13 1
k sa:<goods>	-18 16 1
k sa:<level>	9 0 -12
k sa:<month-gone>	-15 2 11
k sa:<month-gone> ,	6 -13 6
k sa:<not>	-18 20 -2
k sa:<number>	-12 10 0
k sa:<number> .	-10 12 -2
k sa:<span>	10 -11 0
k sa:<v-begin>	12 0 -19
k sa:<v-down>	-14 17 -4
k sa:<v-impose>	0 11 -17
k sa:<v-up>	13 -8 -7
k sa:about	9 -2 -5
k sa:and	-4 -2 9
k sa:and that	9 -12 1
k sa:are	16 -12 -4
k sa:at <level>	10 -9 0
k sa:been	13 -5 -9
k sa:bring	-13 14 0
k sa:country	-10 -2 10
k sa:for	11 -7 -3
k sa:force	-5 8 -1
k sa:from	-7 11 -3
k sa:go	14 -10 -5
k sa:has	2 3 -10
k sa:has been	12 -9 -3
k sa:have	0 -15 12
k sa:he	4 3 -11
k sa:in	3 -11 9
k sa:in <month-gone>	-10 -6 17
k sa:in <seat>	14 -15 0
k sa:its	-7 -5 11
k sa:last	-14 12 0
k sa:no	-10 3 3
k sa:not	-1 11 -9
k sa:of	-10 22 -16
k sa:off	-25 7 16
k sa:on <day-gone>	0 7 -8
k sa:one	8 -2 -6
k sa:paper	-9 11 0
k sa:pay	-9 -2 9
k sa:since	-10 11 0
k sa:talk	11 -15 1
k sa:that	5 -10 4
k sa:the	9 -13 5
k sa:with <name>	-2 10 -6
k sb:'s	-10 12 0
k sb::	10 0 -10
k sb:;	-11 14 -3
k sb:<day-ahead>	14 -12 -2
k sb:<day-gone>	-17 11 3
k sb:<duty>	8 0 -9
k sb:<name>	-12 11 0
k sb:<not>	0 -34 29
k sb:<number>	-6 9 0
k sb:<span>	4 5 -10
k sb:<v-down>	10 -7 -4
k sb:<v-propose>	11 -27 13
k sb:a	15 -8 -9
k sb:and	12 -4 -8
k sb:for	16 -12 -6
k sb:had	-12 12 0
k sb:has no	0 -9 10
k sb:it	-6 15 -8
k sb:no	-8 -29 30
k sb:not	8 2 -12
k sb:of	-5 12 -4
k sb:on	11 -12 0
k sb:on <day-gone>	-10 3 4
k sb:round	15 -12 -2
k sb:say	8 -3 -3
k sb:talk	20 -8 -14
k sb:the	-1 12 -14
k sb:the two	13 -10 -3
k sb:their	-12 21 -10
k sb:there	-5 -8 15
k sb:there is	-1 -9 11
k sb:they	-11 2 4
k sb:two	12 -8 -4
k sb:under	-9 17 -8
k sb:with	12 -12 0
k sb:with a	12 -11 0
k t0=perfect	10 -7 -2
k t1=infinitive	11 -8 -2
k t1=past	-7 12 -4
k t1=present	-2 -7 10
k t2=participle-passive	-9 13 0
k t2=present	-3 15 -12
k v0=agree	13 -10 -2
k v0=have	-21 0 12
k v0=other	16 -9 -7
k v1=agree	13 -10 -2
k v1=have	-21 0 12
k v1=sign	-8 10 0
k vt0=have present	-17 -2 14
k vt1=have present	-17 -2 14
l1=,	-3 12 -12
l1=:	-12 8 1
l1=;	0 -12 12
l1=<v-down>	-8 12 -3
l1=for	0 10 -11
l1=in	11 0 -15
l1=is	9 -2 -8
l1=that	-15 8 4
l1=the	-9 13 -5
l1=to	2 7 -13
l2=)	-10 7 0
l2=,	10 -11 0
l2=<begin>	-2 -7 8
l2=<duty>	17 -14 -5
l2=<not>	9 0 -11
l2=<number>	11 -6 -6
l2=<person>	-8 12 -4
l2=<seat>	-15 8 4
l2=<v-bear>	-2 -15 16
l2=<v-down>	-1 -11 12
l2=<v-impose>	-10 2 5
l2=<v-say>	0 -10 11
l2=and	12 -5 -7
l2=has	-16 19 -5
l2=in	-11 12 0
l2=one	14 -5 -11
l2=so	-4 11 -7
l2=talk	-1 -12 9
l2=with	6 4 -17
l3='s	0 27 -23
l3=<goods>	3 -24 21
l3=<month-gone>	6 -12 4
l3=<name>	15 2 -31
l3=<not>	-8 -17 24
l3=<number>	-5 13 -6
l3=<person>	-4 14 -11
l3=<seat>	12 -9 -2
l3=and	-18 16 0
l3=are	15 -5 -10
l3=as	-5 -5 11
l3=between	-6 -7 13
l3=good	12 -12 0
l3=is	11 -8 -1
l3=it	-2 13 -10
l3=no	-2 -8 11
l3=of	-11 12 0
l3=on	-11 13 -2
l3=own	12 0 -13
l3=talk	15 -1 -13
l3=to	-5 9 -2
l3=trade	0 -15 16
l4='s	-7 0 9
l4=(	-10 7 0
l4=,	8 8 -28
l4=:	0 -8 10
l4=<not>	-12 -11 22
l4=<v-end>	-7 -8 14
l4=a	8 -10 2
l4=agreement	2 -10 7
l4=all	-10 0 8
l4=and	17 -26 12
l4=are	-9 0 9
l4=between	4 3 -11
l4=in	10 -11 0
l4=pact	-10 11 0
l4=the	1 -14 13
l4=trade	-2 12 -7
l4=what	-6 12 -5
l4=with	10 -7 -1
l=: the	-14 5 4
l=: with	-6 12 -7
l=<name> ,	1 4 -10
l=<number> ,	10 -9 0
l=<seat> and	-16 10 3
l=in the	-10 10 0
l=one with	14 -5 -11
l=with the	6 4 -17
lead=;	8 -12 3
lead=a	0 -22 20
lead=an	16 -13 -4
lead=argentina	-17 8 5
lead=brazil	0 -33 27
lead=britain	-22 31 -13
lead=canada	-11 -21 28
lead=chile	-9 16 -5
lead=china	-14 4 4
lead=colombia	-11 4 6
lead=cuba	15 -9 -8
lead=ecuador	-5 17 -12
lead=european	-6 9 -1
lead=for	-7 14 -8
lead=india	23 -27 0
lead=indonesia	-15 24 -12
lead=its	2 3 -7
lead=japan	-19 23 -5
lead=kenya	-11 0 8
lead=korea	-9 14 -4
lead=liechtenstein	-10 13 -3
lead=lithuania	-9 -16 22
lead=malaysia	-12 0 8
lead=meanwhile	-5 9 -3
lead=negotiations	14 -5 -9
lead=new	0 10 -14
lead=norway	-7 -3 11
lead=ottawa	10 -4 -6
lead=so	-5 18 -12
lead=south	-9 14 -6
lead=sri	8 -16 6
lead=switzerland	30 -30 -3
lead=taiwan	21 -13 -10
lead=thailand	5 0 -11
lead=that	-17 3 11
lead=the	-6 24 -20
lead=uganda	-13 0 10
lead=uruguay	14 -17 0
lead=which	8 -13 6
level here	-16 18 -6
level side	-11 6 2
level third	-8 13 -7
lll='s talk with	13 0 -11
lll=<name> and the	-13 24 -12
lll=<person> : with	-2 10 -7
lll=between <seat> and	0 -9 9
lll=talk with the	12 -1 -9
lr=<begin> ,	-11 -10 22
lr=<begin> :	16 0 -19
lr=<begin> —	-3 -8 11
lr=and ,	0 8 -13
lr=and .	0 -15 14
lr=and :	-11 -1 14
lr=from ,	0 11 -11
lr=in on	10 -8 0
lr=with ,	23 -20 0
lr=with and	-5 13 -6
lr=with by	-1 -9 10
lr=with have	15 -6 -9
lr=with is	3 2 -11
lr=with the	-15 8 5
lr=with was	-9 10 -1
lr=with we	-5 15 -12
named=1	-4 -4 7
named=2	8 8 -23
named=3	6 3 -13
named=4	-10 3 5
nc2=begin	15 -2 -14
nc2=propose	-1 -12 14
nc2=target	14 -12 0
nct2=agree participle-passive	-16 9 1
nct2=bear past	0 -11 13
nct2=begin present	9 -1 -9
nct2=impose modal	14 -12 0
nct2=impose participle-passive	-14 2 8
nct2=impose present	12 -7 -5
nct2=say present	-7 9 0
nct2=target present	12 -12 0
next=(	9 0 -15
next=:	0 19 -20
next=and	-5 -6 11
next=—	-6 -6 11
nhas-future	-9 17 -9
nhas-gerund	-10 17 -10
nhas-modal	22 -18 -3
nhas-past	5 -15 9
no word	11 -3 -10
nt2=future	-9 16 -7
nt2=modal	20 -16 -3
nt2=past	6 -25 18
nt2=present	3 6 -11
nv2=charge	12 -11 0
nv2=go	10 -5 -4
nv2=have	-15 19 -6
nv2=leave	-2 -8 10
nv2=meet	8 -4 -4
nv2=sign	5 0 -12
nvt2=charge present	12 -11 0
nvt2=have present	-15 19 -6
nvt2=other perfect	-12 5 5
nvt2=say past	6 -18 11
nvt2=sign past	10 -5 -4
of union	-3 -10 14
of union alone	-3 -12 15
on record AR with BR	11 -6 -4
on record AR with CL	-11 15 -5
on record AR with UY	12 -13 0
on record BR with AR	12 -3 -9
on record BR with IN	8 -15 3
on record CA with CN	-15 12 0
on record CA with CN 2026 I	-12 15 -4
on record CA with GB	-6 10 -1
on record CA with US	0 -11 7
on record CH with EU	-6 12 -4
on record CH with EU 2025 II	-5 9 -2
on record CH with LI	-16 18 -3
on record CH with LI 2025 II	-16 18 -3
on record CL with NO	3 -11 5
on record CL with PE	-8 18 -11
on record CN with AR	-8 12 -5
on record CN with AR 2025 II	-8 12 -5
on record CN with BR	-1 -27 24
on record CN with BR 2025 II	1 -16 10
on record CN with BR 2026 II	-4 -12 16
on record CN with CA	-13 -20 30
on record CN with CA 2025 II	-14 -9 23
on record CN with CH	12 -7 -4
on record CN with CH 2025 II	15 -13 -1
on record CN with EC	-8 10 -2
on record CN with EC 2025 II	-8 10 -2
on record CN with EU	0 19 -28
on record CN with EU 2025 I	10 -8 0
on record CN with EU 2025 II	-1 8 -9
on record CN with EU 2026 I	-7 19 -12
on record CN with GB	-11 20 -12
on record CN with GB 2026 I	-6 12 -5
on record CN with IN	30 -13 -21
on record CN with IN 2025 I	9 -7 0
on record CN with IN 2025 II	27 -18 -14
on record CN with JP	-8 17 -15
on record CN with JP 2025 I	21 -19 0
on record CN with JP 2025 II	-14 19 -4
on record CN with JP 2026 I	-12 14 -2
on record CN with KH	-14 21 -8
on record CN with KH 2025 II	-13 17 -5
on record CN with KR	3 9 -24
on record CN with KR 2025 II	-3 12 -14
on record CN with MY	-12 18 -7
on record CN with MY 2025 II	-12 17 -7
on record CN with TW	18 -9 -10
on record CN with TW 2025 II	17 -9 -8
on record CN with US	0 -9 7
on record CO with EC	0 -10 11
on record CY with MT	-7 9 -2
on record DK with SE	10 -8 0
on record EC with PE	-12 10 0
on record EC with PE 2028 II	-1 10 -8
on record EE with LV	13 -6 -6
on record EU with GB	-10 20 -11
on record EU with GB 2025 II	-7 14 -8
on record EU with JP	-11 19 -10
on record EU with JP 2025 II	-8 17 -8
on record EU with VN	-9 11 0
on record GB with CH	17 -10 -9
on record GB with CH 2025 II	12 -8 -4
on record GB with EU 2025 I	9 -13 1
on record GB with EU 2025 II	-9 15 -7
on record GB with IN	-9 12 -2
on record GB with JP 2025 II	-4 11 -6
on record ID with JP	-9 14 -6
on record ID with MY	13 -6 -8
on record ID with PE	9 -8 0
on record IE with GB	10 -10 0
on record JP with CA	9 -19 9
on record JP with EU	8 0 -14
on record JP with EU 2025 II	11 -4 -10
on record JP with GB	-8 12 -2
on record JP with ID	-7 12 -4
on record JP with ID 2025 II	-7 11 -3
on record JP with KR	18 -5 -19
on record JP with PH	-8 12 -3
on record JP with PH 2025 II	-8 12 -3
on record JP with VN	-4 10 -4
on record JP with VN 2025 II	-4 8 -2
on record KR with IN	-9 -9 16
on record KR with IN 2025 II	-7 -8 14
on record LV with LT	-4 -7 11
on record MX with EU	-12 15 -2
on record MY with KH	-4 12 -6
on record MY with TH	9 0 -13
on record NZ with AU	-14 16 -2
on record NZ with CL	0 12 -11
on record PH with TH	10 -8 0
on record PK with IN	-8 0 9
on record TH with VN	-10 4 5
on record TR with PE	10 -11 0
on record US with AR	-11 15 -3
on record US with AR 2025 II	-6 10 -2
on record US with BR	0 -47 42
on record US with BR 2025 II	-3 -31 32
on record US with BR 2026 II	0 -15 14
on record US with CA	-2 -46 39
on record US with CA 2025 I	17 -11 -8
on record US with CA 2025 II	-11 -35 39
on record US with CA 2026 II	-3 -6 10
on record US with CH	10 -22 11
on record US with CH 2025 I	12 -7 -3
on record US with CH 2025 II	4 -23 17
on record US with CN	-10 5 1
on record US with EC	-8 8 0
on record US with EU	-2 25 -36
on record US with EU 2025 I	23 -21 -1
on record US with EU 2025 II	-2 15 -22
on record US with EU 2026 I	-28 32 -8
on record US with GB	-32 47 -28
on record US with GB 2025 I	-6 13 -9
on record US with GB 2025 II	-21 26 -7
on record US with GB 2026 I	-11 17 -8
on record US with GT	-8 9 0
on record US with ID	-8 14 -4
on record US with ID 2025 II	-5 10 -3
on record US with IN	54 -39 -27
on record US with IN 2025 I	24 -22 -1
on record US with IN 2025 II	53 -45 -18
on record US with IN 2026 I	-7 16 -9
on record US with IN 2026 II	-10 11 0
on record US with JP	-8 27 -32
on record US with JP 2025 I	29 -27 -1
on record US with JP 2025 II	-30 42 -20
on record US with JP 2026 I	-16 21 -6
on record US with KH	-3 10 -5
on record US with KR	1 15 -33
on record US with KR 2025 I	16 -14 0
on record US with KR 2025 II	-9 24 -25
on record US with LI	-12 14 0
on record US with LI 2025 II	-12 14 0
on record US with MX	1 -12 9
on record US with PH	-4 9 -6
on record US with PH 2025 II	-4 9 -5
on record US with TH	0 8 -10
on record US with TH 2025 II	0 8 -10
on record US with TW	14 -9 -5
on record US with TW 2025 II	12 -9 -2
on record US with VN	0 14 -25
on record US with VN 2025 II	-3 16 -20
on record VN with GB	-11 12 0
on record VN with GB 2025 II	-9 10 0
on record VN with IN	11 0 -8
others=0	-2 -5 6
others=2	0 5 -7
others=3	-7 17 -17
others=4	-2 12 -11
p US	8 -12 2
p named=1	1 -8 6
p named=2	3 14 -24
p named=3	-12 20 -7
p others=0	-8 -6 15
p others=2	0 5 -7
p others=3	-7 17 -17
p others=4	-2 12 -11
p part failed	-29 -34 48
p part made	-3 26 -32
p part no	-20 -2 18
p part talking	21 -23 -1
p part=side truce	0 10 -13
p part=third of US	-3 16 -20
p rank=0	-12 -3 14
p rank=1	-1 -13 16
p rank=2	9 2 -14
p rank=5	-4 18 -19
p sides=2	-8 15 -7
p sides=3	-9 12 -4
p sides=4	7 -9 1
part failed	-41 -26 53
part failed side	0 -8 7
part failed third	-42 -20 50
part made	-3 30 -39
part made side	0 12 -18
part made third	-2 21 -26
part no	-24 -21 38
part no side	-9 -5 13
part no third	-19 -17 31
part talking	29 -31 -3
part talking side	16 -32 7
part talking third	19 -9 -13
part=side home	-14 8 5
part=third of US	-2 21 -27
part=third truce	1 5 -11
pc0=down	-5 10 -4
pc0=impose	-5 15 -10
pc0=stay	1 2 -9
pc1=agree	16 -16 0
pc1=bear	13 -6 -8
pc1=stay	-3 11 -12
pct0=impose past	0 9 -10
pct1=agree participle-passive	11 -10 0
pct1=impose past	0 9 -10
phas-infinitive	6 -9 2
phas-participle	5 -11 5
phas-present	-10 12 -3
prep=for third	-9 11 -3
prep=in	1 8 -14
prep=in side	8 0 -10
prep=none side	-6 16 -14
prep=none third	7 -17 9
prep=of side	8 -9 0
prep=the side	-12 8 1
prep=with side	0 -8 6
prep=with third	2 2 -5
prior1 agreement	-14 4 8
prior1 agreement side	-16 -4 17
prior1 making	0 -7 7
prior1 making third	0 -7 6
prior1 one	9 -13 1
prior1 one third	14 -13 -1
prior1 talks	8 -27 18
prior1 talks third	9 -25 15
prior2 agreement	-13 1 11
prior2 agreement side	-1 -7 9
prior2 agreement third	-11 7 3
prior2 does not	9 -15 5
prior2 making	-10 2 7
prior2 names it	-13 6 4
pt0=present	-11 19 -9
pt1=infinitive	6 -9 2
pt1=participle-passive	5 -11 5
pt1=present	-10 17 -8
pv0=announce	-10 14 -2
pv0=other	-13 1 7
pv1=announce	-11 14 -2
pv1=be	-12 16 -6
pv1=conclude	15 -14 0
pv1=other	-13 1 7
pv1=sign	8 -11 2
pvt0=announce past	-9 13 -2
pvt0=be past	-7 10 -2
pvt1=announce past	-9 13 -2
pvt1=be past	-7 10 -2
q:"	5 4 -13
q:'s	12 -3 -8
q:(	4 -22 15
q:)	4 -23 16
q:-	-11 0 10
q:.	13 -9 -5
q:;	-7 0 8
q:<agent>	14 -7 -8
q:<duty>	3 11 -23
q:<goods-amount>	1 -14 11
q:<goods>	9 -20 10
q:<level>	-6 11 -5
q:<money>	4 3 -10
q:<name>	-8 -11 19
q:<number>	-11 -9 21
q:<organisation>	10 0 -12
q:<person>	1 11 -17
q:<seat>	13 6 -24
q:<v-agree>	-10 -2 13
q:<v-bear>	-9 1 7
q:<v-buy>	-12 -1 10
q:<v-down>	-9 6 0
q:<v-impose>	-22 7 14
q:<v-propose>	-12 -3 15
q:<v-sell>	11 -9 -1
q:<v-stay>	6 8 -21
q:<v-suspend>	-2 15 -13
q:<v-target>	-7 0 9
q:<v-up>	10 -12 1
q:?	-20 5 12
q:a	-14 20 -3
q:about	9 -5 -4
q:after	12 -8 -4
q:agreement	-2 -22 21
q:also	-3 11 -7
q:an	10 -8 0
q:and	-1 -8 10
q:arrangement	10 0 -10
q:as	19 -9 -10
q:ask	9 -1 -5
q:at	-8 -4 13
q:beef	-7 13 -7
q:before	-11 13 0
q:by	-17 18 -4
q:come	2 5 -9
q:competitor	10 -1 -8
q:could	-5 -5 9
q:deal	-23 20 2
q:did	3 -12 7
q:do	-5 12 -6
q:done	-10 12 0
q:down	0 13 -14
q:duty	11 0 -15
q:elsewhere	-12 11 0
q:end	-8 10 0
q:export	12 -1 -11
q:for	-18 7 9
q:four	-2 9 -5
q:free	3 -13 7
q:from	6 0 -10
q:go	10 -12 0
q:good	-9 22 -16
q:half	5 -11 4
q:has	-13 4 5
q:he	12 -9 -1
q:i	9 -12 0
q:if	16 -12 -4
q:import	-5 -6 10
q:is	-13 5 7
q:it	-4 14 -12
q:last	5 -9 3
q:let	-8 -2 12
q:list	9 -2 -7
q:negotiate	-14 -4 16
q:next	13 -1 -13
q:no	-1 12 -9
q:not	-3 -8 12
q:nothing	10 7 -18
q:now	-1 10 -9
q:of	-1 25 -31
q:on	4 -7 0
q:other	22 -11 -10
q:our	-6 14 -7
q:own	7 3 -12
q:pact	5 3 -13
q:paper	-4 9 -3
q:pay	-16 11 2
q:rice	7 -9 0
q:round	-9 13 -4
q:same	14 -18 0
q:see	13 -11 -1
q:sign	0 -9 9
q:since	-18 11 6
q:so	-14 3 9
q:some	-11 14 -5
q:still	-9 0 7
q:talking	2 -21 12
q:tariff	-8 13 -5
q:than	-7 10 -2
q:that	-4 10 -7
q:there	0 -6 8
q:third	-6 9 -2
q:to	-1 17 -14
q:too	25 -17 -12
q:trade	-13 6 5
q:truce	-3 17 -11
q:under	-19 2 11
q:us	-9 9 0
q:want	-14 9 4
q:were	11 0 -15
q:which	11 -4 -6
q:who	-7 0 6
q:with	0 11 -10
q:without	15 -11 -3
q:word	-7 -3 10
q:worth	9 -5 -3
q:year	13 -12 0
qt=past	22 -9 -14
quoted	10 -5 -5
r1=(	11 -2 -13
r1=,	7 -13 5
r1=:	10 -2 -10
r1=;	-8 10 0
r1=<goods>	-7 10 -3
r1=<level>	-9 1 5
r1=<not>	-11 -8 18
r1=<number>	8 3 -20
r1=<v-agree>	-6 11 -4
r1=<v-down>	-11 -2 12
r1=<v-end>	-1 -16 18
r1=<v-impose>	-10 -10 21
r1=?	17 -19 0
r1=and	0 9 -14
r1=begin	11 -3 -9
r1=by	0 -12 8
r1=followed	-6 11 -4
r1=is	11 -8 -6
r1=it	1 -11 8
r1=there	-14 7 3
r1=was	-13 15 -2
r1=we	-5 15 -12
r1=—	-5 -7 12
r2=,	0 10 -13
r2=<agent>	12 -7 -4
r2=<end>	6 -2 -3
r2=<level>	-9 -3 12
r2=<name>	5 6 -20
r2=<not>	0 -22 20
r2=<person>	13 -6 -8
r2=<seat>	-11 4 6
r2=<v-impose>	0 13 -13
r2=<v-propose>	17 -8 -10
r2=<v-say>	-3 -8 13
r2=<v-stay>	3 4 -12
r2=<v-up>	-10 -3 14
r2=agree	-10 10 0
r2=being	10 -9 -1
r2=conclude	-15 0 8
r2=deal	-11 3 3
r2=for	5 -12 6
r2=get	2 -9 5
r2=he	0 8 -12
r2=in	-8 12 -2
r2=negotiate	10 -4 -5
r2=no	17 -18 0
r2=none	-4 -10 14
r2=not	-14 7 4
r2=on	-6 13 -6
r2=one	-10 17 -7
r2=still	11 -14 1
r2=talk	4 -11 1
r2=the	4 6 -19
r2=was	-11 -7 16
r2=who	-4 11 -7
r3=(	-8 12 -3
r3=)	16 -8 -12
r3=,	6 1 -9
r3=.	-28 -6 30
r3=:	-12 13 0
r3=<day-gone>	-9 14 -4
r3=<end>	3 3 -8
r3=<goods>	10 3 -24
r3=<organisation>	-12 5 6
r3=<v-agree>	-9 14 -5
r3=<v-bear>	10 -9 0
r3=<v-down>	9 0 -12
r3=<v-end>	-11 0 11
r3=<v-propose>	7 -11 3
r3=<v-say>	0 11 -10
r3=<v-up>	1 -13 8
r3=a	16 -23 7
r3=and	-21 16 0
r3=as	-7 -2 10
r3=be	-13 11 0
r3=been	14 -4 -11
r3=first	-10 11 0
r3=get	-10 -10 17
r3=good	-12 14 -1
r3=had	-11 12 0
r3=in	9 -5 -2
r3=is	3 -7 3
r3=its	-10 18 -7
r3=negotiate	12 -3 -7
r3=not	9 1 -13
r3=off	-16 0 16
r3=on	-16 2 11
r3=own	0 16 -15
r3=pay	11 -4 -8
r3=sign	-8 10 -1
r3=that	-10 -1 12
r3=under	10 -3 -5
r3=up	-13 2 8
r3=with	5 8 -17
r3=without	7 8 -15
r4=,	-18 13 3
r4=.	18 -12 -7
r4=;	-12 -3 17
r4=<day-ahead>	9 -8 0
r4=<day-gone>	-18 23 -7
r4=<duty>	0 7 -10
r4=<end>	-19 5 11
r4=<goods>	13 -13 0
r4=<level-noun>	7 3 -14
r4=<level>	1 15 -23
r4=<name>	1 14 -30
r4=<not>	1 -15 12
r4=<person>	-15 0 12
r4=<seat>	6 -8 1
r4=<v-down>	-5 12 -6
r4=<v-target>	7 0 -11
r4=a	-10 20 -9
r4=agree	5 -12 8
r4=agreement	13 -14 0
r4=deal	4 -12 8
r4=done	9 -4 -6
r4=duty	-2 10 -8
r4=force	-5 9 -2
r4=from	-11 2 7
r4=is	4 2 -11
r4=it	0 -17 15
r4=its	-17 24 -9
r4=of	5 0 -10
r4=old	-6 9 -1
r4=sign	-5 11 -4
r4=talk	-8 -7 14
r4=that	-9 7 0
r4=to	-12 -9 22
r4=trade	12 -2 -10
r4=well	-6 -2 10
r4=with	-13 12 0
r='s is	10 0 -15
r=, <name>	1 4 -11
r=, and	14 -9 -5
r=, he	0 8 -12
r=, the	8 -1 -7
r=, too	10 -9 0
r=, who	-4 11 -7
r=: <level>	-10 16 -6
r=? <end>	17 -21 0
r=and <name>	12 -1 -15
r=and <seat>	-11 4 7
r=has no	11 -7 -3
r=has one	-4 11 -7
r=is being	11 -9 -3
r=is not	-9 8 0
r=on a	-8 -6 12
r=on the	13 -11 -1
rank=1	-5 -14 21
rank=5	-2 19 -26
s:"	-5 -12 17
s:'s	-16 21 -4
s:(	4 12 -25
s:)	4 13 -25
s:,	1 10 -15
s:-	-22 21 0
s:.	4 -8 3
s:/	-9 11 0
s::	1 8 -11
s:;	4 -16 11
s:<agent>	22 -29 7
s:<day-ahead>	36 -21 -22
s:<day-gone>	0 14 -19
s:<duty>	-10 12 -4
s:<gate>	-22 10 7
s:<goods>	-10 6 1
s:<level>	-20 13 4
s:<money>	12 -7 -8
s:<month-gone>	-18 16 0
s:<not>	-9 -27 35
s:<number>	-21 20 -1
s:<office>	28 -16 -16
s:<seat>	13 -9 -4
s:<sender>	-21 -2 16
s:<span>	-30 37 -11
s:<v-agree>	-5 12 -9
s:<v-begin>	15 -2 -18
s:<v-deny>	-6 -14 18
s:<v-down>	-7 -4 12
s:<v-end>	-25 -1 22
s:<v-propose>	19 -27 4
s:<v-return>	-3 14 -11
s:<v-stay>	12 -1 -14
s:<v-suspend>	5 -18 11
s:<v-target>	3 14 -23
s:a	8 -20 12
s:about	17 -17 -2
s:accord	-18 14 0
s:additional	-1 -7 10
s:affected	2 10 -13
s:again	22 -22 0
s:ago	-2 10 -8
s:agreement	-9 6 0
s:all	-18 2 12
s:already	-18 23 -7
s:also	0 11 -17
s:announce	-17 16 0
s:any	-7 -5 10
s:are	9 -13 2
s:as	-9 0 6
s:ask	0 -10 9
s:at	1 8 -12
s:back	-23 0 21
s:bargain	14 -4 -13
s:be	15 -10 -6
s:because	-10 15 -6
s:been	18 -17 -1
s:before	14 -3 -13
s:begin	24 -7 -22
s:better	-1 10 -9
s:both	0 8 -12
s:broke	-5 -14 18
s:broken	-9 -8 14
s:but	18 -5 -13
s:buy	-14 9 2
s:by	6 2 -14
s:can	1 12 -15
s:canola	-10 6 0
s:car	-8 20 -15
s:carry	-11 13 -1
s:ceiling	-9 12 -1
s:cheese	11 -11 0
s:close	33 -28 -10
s:closed	-7 16 -12
s:coffee	-9 -5 13
s:come	-24 17 1
s:continue	19 -5 -16
s:could	10 -2 -6
s:date	12 4 -21
s:decline	-15 -11 23
s:delegation	11 -10 0
s:did	-11 13 -3
s:dispute	-9 9 0
s:do	-16 16 -2
s:doe	-8 21 -14
s:down	-20 11 7
s:duty	-5 13 -10
s:each	-19 16 3
s:effect	0 -13 11
s:end	-13 11 1
s:enter	-11 15 -1
s:ever	-7 10 -2
s:expect	3 -11 6
s:face	9 -11 0
s:fact	-5 10 -3
s:failed	-5 -1 8
s:fall	-6 -8 14
s:finished	5 5 -15
s:first	0 8 -15
s:fly	10 -9 0
s:followed	-6 11 -4
s:for	14 -9 -6
s:force	-22 35 -17
s:four	-11 0 7
s:fourth	-6 -12 16
s:framework	-5 19 -21
s:free	0 14 -17
s:give	-3 11 -8
s:given	-14 1 10
s:grape	12 -11 0
s:had	-25 18 2
s:have	-1 -13 15
s:he	13 -11 -1
s:hold	9 -11 0
s:hope	16 -5 -15
s:how	7 -12 3
s:i	11 -11 0
s:if	19 -10 -12
s:in	17 2 -24
s:included	-9 12 -1
s:instead	-9 12 -2
s:into	-8 16 -6
s:is	33 -18 -19
s:it	10 4 -21
s:its	-13 29 -18
s:joint	-12 18 -8
s:last	-8 11 -4
s:law	-7 11 -4
s:leave	0 -11 12
s:letter	18 -5 -18
s:list	18 -13 -7
s:look	-4 16 -12
s:lower	8 -1 -9
s:make	6 10 -28
s:maker	-5 11 -7
s:many	-2 -8 12
s:market	-2 14 -11
s:may	10 -1 -11
s:meal	9 -13 3
s:meanwhile	6 2 -14
s:medicine	-3 10 -5
s:meet	18 -7 -14
s:mercosur	13 -9 -4
s:minister	12 -8 -3
s:move	-10 -14 20
s:need	-8 22 -18
s:negotiate	11 -3 -10
s:negotiation	20 -20 -3
s:neighbour	-12 3 7
s:next	8 -3 -7
s:no	0 -30 26
s:none	-20 -16 31
s:north	0 -12 11
s:nothing	-14 10 1
s:now	-3 12 -5
s:nowhere	16 -13 -3
s:number	-15 14 0
s:of	-5 7 -2
s:off	-17 -28 35
s:offer	13 0 -14
s:oil	8 -9 0
s:old	-16 15 0
s:olive	9 -2 -6
s:on	9 -10 1
s:one	-9 14 -6
s:only	-7 11 -4
s:opened	14 -1 -11
s:other	-13 9 1
s:our	-20 18 -1
s:out	-9 -9 17
s:outside	0 -18 16
s:over	9 -9 0
s:own	0 11 -14
s:pact	-16 14 0
s:parliament	-13 0 8
s:partnership	-8 12 -2
s:pay	-14 17 -6
s:plan	2 -11 7
s:president	15 -16 0
s:promise	-8 12 -1
s:put	6 8 -20
s:rate	11 -3 -12
s:ratified	-15 25 -12
s:ready	7 -12 1
s:reject	0 -10 10
s:report	3 -13 9
s:reporter	9 -4 -6
s:rice	4 -11 5
s:round	32 -22 -16
s:say	6 -10 2
s:see	3 -12 8
s:seek	11 -18 6
s:send	7 -17 8
s:sign	-10 17 -10
s:similar	1 -13 10
s:since	21 -5 -17
s:so	3 5 -13
s:something	-7 10 -1
s:stage	15 -12 -2
s:stalled	29 -21 -12
s:stand	-13 15 0
s:start	8 -16 7
s:statement	-9 15 -7
s:still	9 6 -22
s:stuck	12 -10 0
s:such	-9 -4 14
s:summit	12 -11 0
s:suspend	-5 -1 9
s:table	-1 -11 13
s:take	7 -11 3
s:talk	2 -29 17
s:talking	25 -13 -16
s:television	-7 -2 10
s:tell	4 -21 14
s:temporary	10 -7 -1
s:that	-9 4 4
s:their	-14 11 2
s:then	-5 8 -1
s:there	-23 -1 23
s:these	-14 9 2
s:they	-12 16 -6
s:thi	7 3 -17
s:thing	-7 -14 18
s:third	14 -11 -2
s:through	-6 9 -2
s:tin	0 -12 12
s:treat	-9 11 -2
s:treaty	-37 14 5
s:under	-5 26 -26
s:understanding	-4 -6 11
s:up	-9 3 5
s:vice	12 -11 0
s:vote	-12 0 6
s:walked	-4 -4 8
s:was	-17 0 19
s:way	-5 -4 9
s:well	-12 6 4
s:were	-11 3 4
s:what	-9 13 -3
s:whatever	-9 -2 11
s:which	-10 4 4
s:who	-7 6 0
s:will	-11 18 -8
s:with	-5 6 -2
s:would	21 -17 -6
s:year	-12 13 -1
s:yes	-9 14 -5
s:yet	14 -7 -7
sa:"	-10 -6 16
sa:'s	-8 17 -9
sa:'s .	-13 16 -3
sa:'s deal	-9 1 4
sa:'s is	8 0 -13
sa:(	3 12 -25
sa:)	2 14 -26
sa:) .	3 5 -14
sa:,	7 5 -16
sa:, <level>	-13 1 7
sa:, <name>	19 -8 -16
sa:, <number>	-10 -7 14
sa:, <seat>	-9 13 -3
sa:, after	-2 -8 10
sa:, and	7 5 -15
sa:, as	-4 10 -4
sa:, at	-10 16 -6
sa:, but	15 -4 -12
sa:, by	-4 14 -11
sa:, for	-2 -7 10
sa:, half	10 -6 -4
sa:, has	15 -6 -9
sa:, have	-9 9 0
sa:, he	0 10 -13
sa:, if	10 -8 -1
sa:, in	3 0 -9
sa:, is	6 -7 0
sa:, no	11 -18 3
sa:, on	-11 8 0
sa:, one	-12 -3 13
sa:, say	-11 10 0
sa:, talk	10 -1 -7
sa:, the	4 3 -12
sa:, under	-8 15 -7
sa:, who	-5 12 -7
sa:, will	20 -18 -2
sa:, without	-2 -16 18
sa:-	-19 15 0
sa:.	4 -8 3
sa::	-1 21 -20
sa:: <level>	-19 21 0
sa:: <number>	10 -6 -5
sa:: its	-1 8 -5
sa:;	1 -9 7
sa:; <name>	-20 8 8
sa:; it	-6 -4 12
sa:; its	3 2 -9
sa:; no	-5 -2 8
sa:; the	-10 10 0
sa:<agent>	22 -22 0
sa:<day-ahead>	24 -10 -19
sa:<day-ahead> ,	12 -7 -6
sa:<day-gone>	-10 24 -15
sa:<day-gone> ,	0 6 -11
sa:<day-gone> .	8 -1 -8
sa:<day-today>	6 -11 3
sa:<day-today> ,	0 -9 11
sa:<day-today> .	7 0 -9
sa:<duty>	-15 19 -6
sa:<goods>	-14 12 -1
sa:<level>	-18 8 7
sa:<level> (	-8 11 -2
sa:<level> ,	8 9 -28
sa:<level> .	-16 14 0
sa:<level> ;	0 -12 11
sa:<level> each	-5 10 -3
sa:<level> for	-2 16 -9
sa:<level> on	-10 -9 16
sa:<money> .	8 -7 0
sa:<month-ahead>	-5 12 -9
sa:<month-gone>	-23 20 1
sa:<month-gone> ,	5 4 -13
sa:<name>	-18 32 -21
sa:<name> (	-7 9 0
sa:<name> .	-12 6 5
sa:<name> <number>	14 -10 -6
sa:<name> and	-12 19 -10
sa:<name> are	8 -4 -2
sa:<name> have	13 -10 -2
sa:<not>	-18 -14 29
sa:<number>	-17 18 -3
sa:<number> )	12 -3 -12
sa:<number> ,	13 1 -19
sa:<number> .	-27 16 7
sa:<number> as	-14 6 3
sa:<number> on	-14 -4 15
sa:<office>	11 -8 -2
sa:<organisation>	-10 6 2
sa:<person>	0 -17 19
sa:<person> in	16 -13 -4
sa:<quality>	16 -19 3
sa:<seat> 's	0 11 -9
sa:<seat> .	19 -18 0
sa:<seat> are	-12 12 0
sa:<seat> have	-2 -6 9
sa:<seat> in	0 10 -10
sa:<seat> that	8 -9 0
sa:<sender>	-12 4 3
sa:<span>	-21 29 -9
sa:<span> .	-9 11 -1
sa:<v-agree>	0 9 -13
sa:<v-begin>	11 0 -15
sa:<v-buy>	-11 0 7
sa:<v-end>	-22 0 17
sa:<v-propose>	14 -28 12
sa:<v-return>	-3 14 -11
sa:<v-say>	-7 -3 11
sa:<v-sell>	13 -7 -7
sa:<v-stay>	10 -5 -5
sa:<v-suspend>	-2 -8 11
sa:<v-target>	6 8 -20
sa:<v-up>	-1 -14 12
sa:a	0 -12 13
sa:a bargain	13 -3 -11
sa:a deal	9 -15 6
sa:a similar	4 -14 8
sa:a television	-7 -2 9
sa:a trade	9 -14 4
sa:a treaty	-7 11 -4
sa:about	12 -10 -3
sa:accord	-7 17 -11
sa:accord with	-3 11 -7
sa:additional	-1 -7 10
sa:affected	2 10 -13
sa:again	24 -18 -9
sa:agreement	-12 8 0
sa:agreement .	-16 8 5
sa:agreement is	0 -11 11
sa:agreement of	-7 17 -13
sa:agreement with	10 3 -17
sa:also	3 5 -10
sa:an agreement	6 1 -11
sa:and <name>	3 16 -31
sa:and <quality>	-7 12 -3
sa:and has	-18 13 2
sa:and say	12 -6 -5
sa:and we	-5 -4 9
sa:any	-5 -12 16
sa:are	7 0 -8
sa:are in	14 -11 -4
sa:are not	-4 8 -2
sa:are under	9 -1 -6
sa:as	-13 10 0
sa:as well	-14 5 6
sa:ask	-9 -4 13
sa:at	-7 12 -6
sa:at a	-5 -5 9
sa:at nothing	-2 12 -9
sa:at the	13 -1 -18
sa:away	-11 2 5
sa:back	-22 0 21
sa:bargain	10 0 -11
sa:be	15 -8 -10
sa:been	11 -10 0
sa:been at	2 -14 10
sa:been ratified	-5 9 -3
sa:before	12 -5 -10
sa:begin	30 -14 -23
sa:better	-1 10 -10
sa:both	2 5 -10
sa:broke	-2 -5 7
sa:broke off	-4 -3 8
sa:broken	-8 -6 12
sa:broken off	-3 -6 9
sa:but	18 -4 -15
sa:buy	-10 0 6
sa:by	15 0 -23
sa:by <day-ahead>	14 -5 -12
sa:by the	13 -6 -7
sa:by treaty	-2 8 -4
sa:car	-4 14 -13
sa:carry	-8 11 -1
sa:close	28 -20 -12
sa:close to	19 -15 -5
sa:coffee	-9 -5 13
sa:come	-11 6 2
sa:come down	-8 12 -4
sa:come to	-9 -3 12
sa:continue	19 -5 -16
sa:continue .	11 -2 -9
sa:date	11 4 -19
sa:date from	-6 14 -9
sa:deal	-12 7 5
sa:deal .	-14 16 -2
sa:deal and	13 -3 -9
sa:deal with	-28 9 16
sa:decline	-15 -11 23
sa:delegation	11 -10 0
sa:did	-12 18 -8
sa:dispute	-8 7 0
sa:do	-13 10 0
sa:done	6 1 -12
sa:done .	10 -5 -5
sa:down	-11 0 9
sa:down .	-4 -13 16
sa:down from	-7 12 -4
sa:drop	-4 -6 11
sa:duty	-5 19 -15
sa:duty in	-1 9 -7
sa:each	-10 16 -5
sa:effect	0 -11 12
sa:effect on	0 -13 13
sa:end	-5 9 -1
sa:enter	-18 19 0
sa:ever	-7 10 -2
sa:expect	3 -11 6
sa:face <level>	8 -5 -2
sa:failed	-3 -5 10
sa:fall	-4 -8 12
sa:finished	5 5 -15
sa:first	-3 8 -6
sa:followed	-6 11 -4
sa:for	10 -12 0
sa:for <span>	-7 17 -12
sa:for a	4 -15 9
sa:for an	5 -10 3
sa:for one	10 0 -13
sa:for talk	-8 0 8
sa:force	-23 31 -10
sa:framework	3 5 -15
sa:framework for	15 -13 -1
sa:free	-9 29 -27
sa:free .	7 0 -8
sa:free trade	-6 13 -7
sa:from <day-ahead>	12 -11 0
sa:from <level>	-2 11 -11
sa:from <number>	-8 15 -10
sa:from <seat>	4 -16 9
sa:get	-4 -10 15
sa:give	-3 11 -8
sa:given	-14 1 10
sa:go on	13 -6 -6
sa:good ,	-11 13 0
sa:grant	9 -7 0
sa:grape	12 -12 0
sa:had	-31 28 0
sa:had a	0 12 -10
sa:had been	-3 11 -6
sa:hand	-8 11 -1
sa:has a	0 10 -15
sa:has an	0 8 -10
sa:has ask	13 -6 -8
sa:has been	13 -10 -5
sa:has had	-2 14 -11
sa:has no	6 -13 6
sa:has none	-9 -7 16
sa:has offer	0 9 -9
sa:has one	-4 11 -7
sa:has put	-1 10 -8
sa:have been	1 -20 14
sa:have had	-3 15 -12
sa:have stalled	8 -5 -2
sa:his	0 -12 13
sa:hope	18 -8 -13
sa:hope for	14 -7 -8
sa:how	9 -8 0
sa:if	18 -10 -10
sa:in	-4 15 -12
sa:in <month-gone>	-23 4 16
sa:in <number>	2 -10 8
sa:in <seat>	16 -20 1
sa:in force	-15 21 -5
sa:in its	-6 10 -3
sa:in the	15 -6 -8
sa:included	-6 9 -1
sa:included .	-7 9 0
sa:instead	-7 11 -2
sa:into	-8 15 -6
sa:into force	-8 11 -2
sa:is	28 -18 -13
sa:is <level>	-8 9 0
sa:is a	0 -9 7
sa:is at	12 -15 0
sa:is being	12 -8 -4
sa:is done	-7 12 -4
sa:is in	1 5 -15
sa:is say	9 -7 -1
sa:is still	19 -5 -18
sa:it	5 6 -16
sa:it .	0 16 -17
sa:it since	11 -9 0
sa:it will	-13 2 8
sa:its	-24 36 -15
sa:its <office>	11 -2 -9
sa:its agreement	-6 13 -6
sa:its deal	-7 10 -1
sa:its own	-7 13 -7
sa:its talk	-4 -4 9
sa:last	-10 20 -10
sa:last year	-6 13 -3
sa:law	-4 9 -3
sa:leave	-6 -5 11
sa:leave the	0 -12 9
sa:long	0 8 -10
sa:lower	14 -9 -7
sa:make	3 8 -19
sa:market	0 12 -10
sa:may	13 -4 -11
sa:meal	9 -13 3
sa:meet	18 -7 -13
sa:minister	13 -12 0
sa:more .	10 -12 0
sa:more than	-1 13 -9
sa:need	-7 20 -16
sa:negotiate	5 1 -8
sa:negotiate .	12 -8 -4
sa:negotiate with	8 0 -9
sa:negotiation	20 -13 -6
sa:no	-5 -10 14
sa:no .	-13 0 9
sa:no agreement	-3 -23 23
sa:no deal	14 -24 4
sa:no duty	0 14 -17
sa:no more	13 -2 -12
sa:no such	-5 -9 14
sa:none	-18 -17 30
sa:none .	-10 -9 17
sa:not	-7 26 -19
sa:not affected	-3 10 -5
sa:nothing	-9 0 5
sa:nothing .	-26 8 4
sa:now	-2 10 -5
sa:now .	-9 0 5
sa:nowhere	16 -13 -3
sa:number	-13 11 0
sa:of	-5 19 -19
sa:of <day-gone>	-8 13 -4
sa:of <month-gone>	-11 15 -3
sa:of <number>	-13 26 -20
sa:of <quality>	12 -9 0
sa:of the	-13 0 12
sa:off	-12 -18 24
sa:off .	-5 -4 9
sa:offer	6 3 -12
sa:oil pay	0 -6 8
sa:old	-11 11 0
sa:on	2 -10 8
sa:on .	21 -5 -18
sa:on <day-gone>	-16 22 -5
sa:on <day-today>	10 -17 6
sa:on <quality>	8 0 -12
sa:on a	-9 1 8
sa:on coffee	-10 0 9
sa:on it	-4 8 -2
sa:on our	-2 -9 11
sa:on reciprocal	10 -8 -1
sa:one	-10 12 -2
sa:one with	-12 16 -3
sa:only	-7 11 -3
sa:our	-9 0 8
sa:out	-14 0 13
sa:over	9 -10 0
sa:over the	-15 16 0
sa:own	-6 12 -7
sa:pact	-15 5 6
sa:pact .	-1 -10 12
sa:pact with	-16 7 3
sa:paper	-11 7 1
sa:pay	-10 9 -3
sa:pay <level>	9 -15 5
sa:pay <number>	-14 6 3
sa:pay nothing	-13 28 -19
sa:pay the	0 -9 11
sa:peace	-5 10 -4
sa:plan	2 -11 7
sa:president	17 -16 0
sa:protocol	9 -7 0
sa:put	11 1 -18
sa:put off	12 -5 -6
sa:rate	13 -5 -11
sa:ratified	-12 22 -12
sa:ready	7 -12 1
sa:rice	5 -12 6
sa:round	21 -14 -9
sa:same .	8 0 -11
sa:same term	13 -13 0
sa:say	6 -16 9
sa:say on	2 -11 7
sa:say to	8 -4 -4
sa:see	-7 -1 9
sa:seek	11 -15 3
sa:send	12 -14 0
sa:set	-5 8 0
sa:side	9 -12 0
sa:sign	-2 13 -12
sa:similar	4 -12 6
sa:similar arrangement	9 -6 -2
sa:since	15 4 -26
sa:stage	15 -12 -2
sa:stalled	29 -22 -12
sa:stand	-8 9 0
sa:still	19 -5 -18
sa:still at	16 -12 -4
sa:still negotiate	1 7 -12
sa:stuck	13 -10 -2
sa:such	-6 -4 11
sa:suspend	-10 0 10
sa:table .	13 -9 -4
sa:take effect	0 -12 12
sa:talk	0 -21 14
sa:talk with	5 -10 1
sa:talking	18 -4 -15
sa:talking .	22 -5 -18
sa:television	-7 -2 9
sa:tell	-8 -13 20
sa:temporary	10 -7 -1
sa:that <person>	-2 -8 11
sa:that he	9 -2 -6
sa:that its	-9 2 4
sa:that the	15 -5 -10
sa:that would	13 -11 0
sa:the	10 -12 2
sa:the <name>	-2 11 -14
sa:the <quality>	17 -14 -1
sa:the deal	-8 10 0
sa:the talk	14 1 -19
sa:the treaty	-5 11 -6
sa:the way	-5 -3 9
sa:their	-15 20 -4
sa:their agreement	-6 14 -8
sa:there	-15 2 10
sa:there .	0 -8 7
sa:they	-3 9 -6
sa:thi	0 10 -9
sa:threaten	11 -7 -3
sa:through	-6 9 -2
sa:to <number>	-9 5 2
sa:to be	10 -9 0
sa:to nothing	-1 -9 12
sa:to the	-14 7 5
sa:too	5 5 -19
sa:too .	-3 11 -11
sa:trade deal	11 -5 -8
sa:treat	-8 11 -3
sa:treaty	-30 17 0
sa:under	10 16 -35
sa:under negotiation	20 -14 -6
sa:under the	-11 11 0
sa:under way	19 -4 -15
sa:vice	12 -11 0
sa:walked	-4 -4 8
sa:was	-14 0 12
sa:well	-14 6 5
sa:well .	-11 9 1
sa:were	0 -13 6
sa:which	-14 7 3
sa:which is	11 0 -17
sa:which pay	12 -7 -6
sa:which the	-10 -10 17
sa:will	-8 14 -7
sa:will be	-10 8 0
sa:will pay	-16 11 1
sa:with	-11 25 -18
sa:with <name>	-20 29 -10
sa:with <seat>	0 10 -13
sa:with a	-20 9 9
sa:with which	-2 -7 10
sa:without	2 -9 7
sa:work	-6 11 -5
sa:would	25 -21 -5
sa:would be	12 -10 -2
sa:write	-12 14 -3
sa:year	-8 16 -6
sa:yes	-9 14 -5
sa:yet	12 -1 -11
sa:yet .	10 -6 -4
sb:'s agreement	5 0 -9
sb:'s talk	13 0 -11
sb:'s trade	-10 4 4
sb:(	-4 10 -5
sb:( <number>	-8 10 0
sb:)	-2 8 -5
sb:, <name>	12 -7 -7
sb:, and	1 -14 16
sb:, as	-8 14 -7
sb:, has	15 -8 -7
sb:, say	-7 11 -3
sb:, sign	12 -11 0
sb:/	-5 11 -5
sb:: <name>	20 -17 -3
sb:: <seat>	-14 16 -1
sb:: the	-2 -19 23
sb:: with	-6 12 -7
sb:<agent>	1 -10 8
sb:<day-ahead>	20 -17 -4
sb:<day-gone>	13 -8 -5
sb:<day-gone> ,	10 -3 -9
sb:<day-gone> and	13 -12 0
sb:<day-today>	-10 6 0
sb:<gate>	-18 0 11
sb:<goods>	1 -18 19
sb:<level>	0 9 -11
sb:<level> ,	0 6 -9
sb:<name> (	-6 10 -2
sb:<name> ,	16 -2 -29
sb:<name> :	-10 -6 15
sb:<name> ;	-7 9 0
sb:<name> and	-4 17 -17
sb:<name> have	-13 5 4
sb:<not>	5 -22 15
sb:<number>	-7 13 -6
sb:<number> )	-6 10 -3
sb:<number> /	-8 9 0
sb:<office>	17 -4 -15
sb:<organisation>	10 -4 -4
sb:<person>	-8 14 -7
sb:<person> :	0 13 -15
sb:<person> and	-11 13 -1
sb:<quality>	-11 23 -15
sb:<quality> parliament	-6 13 -6
sb:<seat>	-17 6 10
sb:<seat> and	-9 5 2
sb:<sender>	-9 -9 16
sb:<span>	-11 13 0
sb:<v-deny>	0 -19 16
sb:<v-impose>	3 3 -8
sb:<v-propose>	5 2 -10
sb:<v-stay>	3 4 -13
sb:<v-suspend>	9 -10 0
sb:a	11 -15 3
sb:a deal	11 -11 0
sb:a trade	4 0 -9
sb:about <name>	9 -11 1
sb:accord	-10 0 6
sb:accord with	-7 -3 9
sb:after	-18 17 0
sb:all	-15 -5 17
sb:already	-12 14 0
sb:an agreement	7 -15 7
sb:and <name>	-3 8 -5
sb:and with	12 -11 0
sb:announce	-21 12 4
sb:approve	-2 13 -10
sb:approve the	0 10 -9
sb:are	3 -19 14
sb:ask	11 -7 -2
sb:ask about	4 -10 5
sb:been	9 -8 0
sb:between <seat>	0 -9 8
sb:broke	-2 -9 12
sb:broke off	-2 -9 12
sb:by	-11 1 7
sb:closed	-7 16 -8
sb:come	-16 18 0
sb:deal	11 -2 -11
sb:deal :	14 -7 -10
sb:doe	-8 15 -8
sb:down	-10 11 -1
sb:for	5 3 -13
sb:framework	-16 21 -4
sb:free	8 -10 1
sb:free trade	14 -16 2
sb:go	1 5 -11
sb:has	3 3 -12
sb:has a	11 -8 -1
sb:has been	16 -11 -5
sb:has no	-3 -4 8
sb:have	-26 -3 24
sb:he	14 -12 0
sb:in	25 -11 -18
sb:in <name>	-12 12 0
sb:in the	12 -12 0
sb:initialled	3 -11 7
sb:is	1 8 -13
sb:is no	-8 -7 14
sb:it	2 1 -9
sb:its	8 0 -7
sb:its own	10 -8 0
sb:joint	-11 13 0
sb:joint statement	-10 11 0
sb:letter	14 -6 -11
sb:like	-14 19 -9
sb:look	0 12 -10
sb:make	2 2 -9
sb:meanwhile	0 7 -10
sb:negotiation with	7 -13 1
sb:next	12 -10 -2
sb:no	7 -28 16
sb:no .	10 0 -10
sb:no deal	15 -15 -1
sb:nobody	10 -7 -3
sb:not	-2 -22 23
sb:nothing	-6 13 -4
sb:of	-5 -9 14
sb:of its	1 -13 9
sb:off	-6 -11 15
sb:oil	13 -7 -7
sb:on	6 2 -12
sb:on <day-gone>	14 -13 0
sb:on a	9 -2 -6
sb:one with	9 0 -12
sb:other	-10 2 5
sb:our	-10 23 -13
sb:our agreement	-4 13 -9
sb:out	4 -10 4
sb:own	8 0 -8
sb:pact	-4 11 -7
sb:pact with	-1 9 -11
sb:parliament	-8 -4 10
sb:pay	-10 17 -5
sb:report	-4 -7 11
sb:round	13 -8 -5
sb:say on	-13 9 2
sb:sign in	11 -10 0
sb:since	8 -14 5
sb:so	0 11 -16
sb:statement	-11 15 -3
sb:still	-13 17 -4
sb:talk	2 -10 5
sb:talking	9 -9 0
sb:tell	15 -9 -7
sb:that	-10 9 0
sb:that the	12 -6 -7
sb:that with	-9 11 0
sb:the	-11 -1 15
sb:the <office>	11 -7 -3
sb:the <person>	10 -7 -2
sb:the agreement	-24 12 1
sb:the deal	-7 10 -1
sb:the free	0 -13 10
sb:the one	0 6 -11
sb:the trade	0 5 -9
sb:the treaty	-3 8 -4
sb:there	-14 -6 18
sb:there is	-12 -1 12
sb:they	-10 9 0
sb:to	-1 10 -10
sb:to the	-9 4 3
sb:too	0 -10 10
sb:trade deal	-13 22 -9
sb:two	-10 13 -1
sb:under	-18 14 3
sb:under the	-4 10 -3
sb:up	-6 11 -3
sb:way	-10 0 8
sb:we are	10 -7 -1
sb:were	-15 17 -1
sb:with <name>	6 2 -14
sb:with the	11 1 -23
sb:—	-7 18 -9
sentence failed	-28 -23 42
sentence made	-29 47 -28
sentence no	-3 -33 37
sentence talking	54 -45 -18
sides=3	-4 14 -12
sum=	-4 20 -22
sum= agreement	-13 12 0
sum= making	-10 18 -9
sum= no word	4 6 -16
sum= one	-10 21 -11
sum= talks	17 -26 3
sum=failed	-15 -20 28
sum=failed agreement	-6 -10 14
sum=failed no word	-7 -10 16
sum=failed talking	-37 0 32
sum=failed talking talks	-36 1 30
sum=made	-24 44 -34
sum=made agreement	-30 57 -50
sum=made making	-14 9 3
sum=made no word	15 -8 -13
sum=no	-19 -1 16
sum=no agreement	-14 1 7
sum=no failed	0 -8 10
sum=no made	9 -9 0
sum=no made making	9 -13 1
sum=no one	-2 -8 11
sum=no talking	-14 -3 16
sum=no talking made	-1 -11 12
sum=no talking talks	-17 0 15
sum=talking	57 -30 -46
sum=talking agreement	29 -10 -31
sum=talking made	7 3 -20
sum=talking made agreement	11 -4 -10
sum=talking no word	10 -5 -4
sum=talking talks	33 -17 -23
t0=modal	-10 4 4
t0=present	-8 10 0
t1=modal	-10 4 4
t1=present	-8 10 0
t2=future	-14 18 0
t2=modal	15 -11 -4
t2=past	-21 7 8
t2=past-passive	-23 -12 30
t2=perfect	11 -19 5
t2=perfect-passive	-7 -8 14
t2=pluperfect	0 -10 11
t2=present	13 2 -19
t2=present-not	-4 -14 16
t2=present-passive	6 1 -13
t2=present-passive-not	3 15 -20
v0=approve	-2 9 -6
v0=be	-6 -4 11
v0=come	-12 12 0
v0=conclude	-10 13 -1
v0=have	-5 8 -1
v0=negotiate	6 -12 3
v0=tell	14 -10 -4
v1=approve	-2 13 -10
v1=be	-7 -4 12
v1=come	-12 12 0
v1=conclude	-11 15 -2
v1=have	-5 8 -1
v1=negotiate	8 -13 1
v1=sign	-7 9 0
v1=tell	14 -10 -4
v2=begin	16 -4 -13
v2=come	-12 5 1
v2=conclude	-19 9 5
v2=continue	11 -2 -8
v2=drop	0 -8 9
v2=end	-16 3 11
v2=fall	-1 -7 10
v2=get	-2 -12 15
v2=have	-7 9 -1
v2=let	-9 0 8
v2=negotiate	0 9 -16
v2=other	5 0 -7
v2=sign	-6 14 -7
vt0=have present	-16 15 0
vt0=negotiate present	11 -10 0
vt0=other perfect	-11 0 9
vt0=other present	8 0 -8
vt0=tell past	14 -10 -4
vt1=have present	-16 15 0
vt1=negotiate present	11 -10 0
vt1=other perfect	-11 0 9
vt1=other present	8 0 -8
vt1=tell past	14 -10 -4
vt2=be past	-12 8 1
vt2=be present	4 -12 5
vt2=begin past	14 -6 -8
vt2=continue present	9 -1 -6
vt2=end past	-14 0 13
vt2=get past	0 -8 10
vt2=have present	-6 10 -2
vt2=other perfect	-5 -4 10
vt2=other pluperfect	-2 10 -7
vt2=other present	18 1 -24
vt2=pay future	-7 9 0
w c0=begin	12 0 -16
w c0=down	-17 -3 20
w c0=end	-13 -5 17
w c0=impose	9 -11 0
w c0=propose	9 -10 0
w c0=say	0 8 -9
w c0=suspend	10 -10 0
w c0=target	-5 9 -3
w c1=begin	8 1 -13
w c1=end	-14 3 8
w c1=impose	9 -11 0
w c1=propose	8 -19 7
w c1=say	0 7 -10
w c1=target	-6 11 -3
w c2=agree	-12 23 -19
w c2=begin	12 -6 -4
w c2=end	-13 0 14
w c2=impose	-31 26 1
w c2=say	0 14 -15
w c2=stay	0 -12 11
w c2=suspend	-10 -1 12
w c2=up	17 -7 -10
w ct0=agree past-passive	-5 10 -4
w ct0=agree pluperfect	-1 -10 12
w ct0=bear perfect	10 0 -16
w ct0=bear present	5 10 -20
w ct0=down past	-17 0 17
w ct0=down perfect	1 5 -11
w ct0=impose pluperfect	-4 -7 12
w ct0=impose present	-1 -7 10
w ct0=propose present	12 -3 -10
w ct0=say past	0 11 -8
w ct0=stay perfect	9 0 -11
w ct1=agree past-passive	-5 10 -4
w ct1=agree pluperfect	-1 -10 12
w ct1=bear perfect	10 0 -16
w ct1=bear present	5 10 -20
w ct1=down past	-12 0 12
w ct1=down perfect	1 5 -11
w ct1=down present	5 3 -10
w ct1=impose pluperfect	-4 -7 12
w ct1=propose present	9 0 -9
w ct1=say past	0 11 -8
w ct1=stay past	11 -12 0
w ct1=stay perfect	2 4 -10
w ct2=agree participle-passive	-17 14 0
w ct2=agree past	-10 22 -17
w ct2=bear past	-14 3 7
w ct2=bear present	3 1 -10
w ct2=impose participle-passive	-18 9 5
w ct2=impose past	-4 14 -14
w ct2=impose present	-9 15 -5
w ct2=propose past	-9 5 1
w ct2=say present	-2 9 -5
w ct2=stay present	0 -14 14
w ct2=up present	11 -10 0
w l1='s	4 2 -8
w l1=,	24 -15 -9
w l1=:	-10 3 6
w l1=<begin>	10 -11 0
w l1=<goods>	3 -11 9
w l1=<name>	-21 30 -13
w l1=<not>	0 -67 55
w l1=<quality>	0 -14 15
w l1=<seat>	-7 12 -5
w l1=<v-impose>	-4 -11 15
w l1=<v-propose>	-2 -11 14
w l1=a	30 -19 -13
w l1=are	16 -3 -12
w l1=been	9 0 -13
w l1=by	-2 8 -4
w l1=had	-9 -1 10
w l1=has	-12 8 1
w l1=have	10 3 -24
w l1=in	13 -9 -5
w l1=it	4 -9 4
w l1=its	-13 20 -4
w l1=no	3 -60 46
w l1=not	-12 0 10
w l1=our	-6 15 -9
w l1=own	4 13 -17
w l1=still	6 2 -13
w l1=such	-4 -8 13
w l1=the	-22 35 -15
w l1=their	-16 5 6
w l1=trade	0 -14 12
w l1=under	-6 13 -8
w l1=was	-9 10 0
w l1=which	-14 0 11
w l1=whose	-8 10 0
w l2='s	-15 8 6
w l2=,	2 4 -10
w l2=-	-5 10 -3
w l2=:	1 -13 10
w l2=;	-9 4 3
w l2=<begin>	-11 11 0
w l2=<day-today>	-4 -8 12
w l2=<name>	23 -15 -12
w l2=<not>	-21 -20 34
w l2=<seat>	-12 6 1
w l2=<v-bear>	7 -10 0
w l2=<v-down>	-15 1 12
w l2=<v-end>	-15 5 10
w l2=<v-say>	6 4 -12
w l2=a	7 -6 0
w l2=and	16 -16 0
w l2=are	-19 9 11
w l2=closed	-8 13 -5
w l2=for	0 -9 9
w l2=have	-6 -13 18
w l2=is	2 -6 1
w l2=no	-9 -19 25
w l2=not	-9 9 0
w l2=off	-9 -2 11
w l2=on	8 0 -12
w l2=that	2 5 -11
w l2=the	-8 7 0
w l2=their	-8 2 4
w l2=to	14 -3 -14
w l2=under	-1 15 -17
w l2=with	-17 9 3
w l2=without	0 -17 18
w l3=<name>	-26 16 8
w l3=<number>	13 0 -14
w l3=<quality>	-6 -6 12
w l3=<seat>	-10 16 -7
w l3=<v-bear>	-2 13 -12
w l3=<v-down>	0 -11 9
w l3=<v-stay>	-2 10 -5
w l3=and	13 -5 -10
w l3=close	21 -21 0
w l3=from	-9 -4 12
w l3=has	15 3 -21
w l3=he	10 0 -9
w l3=of	-6 11 -2
w l3=on	13 -16 2
w l3=that	-27 -9 30
w l3=there	-9 -8 17
w l3=under	-6 10 -1
w l3=with	9 -9 0
w l3=—	0 14 -9
w l4=;	-4 13 -8
w l4=<agent>	-5 11 -4
w l4=<begin>	-6 -6 12
w l4=<name>	-7 -2 10
w l4=<quality>	-5 11 -4
w l4=<v-impose>	11 -7 -2
w l4=<v-say>	-19 -3 18
w l4=<v-stay>	14 -15 0
w l4=and	-17 10 7
w l4=for	9 -8 0
w l4=there	-16 0 15
w l4=to	1 11 -18
w l4=which	6 1 -12
w l4=with	-3 12 -8
w l=, no	19 -19 -2
w l=, which	-9 3 2
w l=, whose	-8 10 0
w l=<begin> <begin>	10 -11 0
w l=<begin> <name>	-5 13 -8
w l=<begin> a	4 -13 7
w l=<begin> an	12 -10 -2
w l=<begin> the	-15 21 -3
w l=<name> 's	8 -5 -2
w l=<name> ,	14 -9 -7
w l=<name> :	-15 4 9
w l=<name> have	21 -17 -8
w l=<name> is	11 0 -9
w l=a trade	14 -10 -3
w l=are still	-8 10 0
w l=for a	0 -9 9
w l=had a	-1 13 -10
w l=has a	-3 18 -15
w l=has an	-18 23 -6
w l=has no	5 -27 17
w l=have no	-6 -8 13
w l=its own	5 5 -13
w l=no such	-4 -8 13
w l=on a	13 -12 0
w l=on the	-3 12 -7
w l=that the	8 -1 -6
w l=the same	10 -12 0
w l=the trade	0 7 -9
w l=to an	11 -9 0
w l=under the	-6 11 -3
w l=with a	-8 11 -2
w lll=<begin> <begin> <begin>	10 -11 0
w lll=<begin> <begin> <name>	-5 13 -8
w lll=<begin> <begin> a	4 -13 7
w lll=<begin> <begin> an	12 -10 -2
w lll=<begin> <begin> the	-15 21 -3
w lll=<begin> <name> 's	8 -14 5
w lll=<begin> <name> :	-10 4 5
w lll=<name> , which	-9 3 2
w lll=<name> has a	-10 14 -2
w lll=<name> has an	-8 10 0
w lll=<name> has no	10 -15 0
w lll=and <name> have	12 -10 0
w lll=close to an	12 -11 0
w lll=has a trade	12 -10 0
w lll=the <name> 's	8 -5 -2
w lll=which has a	0 9 -7
w lll=which has no	-3 -10 14
w lll=with <name> ,	9 -7 -1
w lr='s is	-12 0 10
w lr='s with	27 -6 -29
w lr=<begin> with	20 -7 -15
w lr=a of	12 -15 3
w lr=a with	4 9 -22
w lr=had with	-2 -10 13
w lr=has with	-18 20 -1
w lr=in with	14 -5 -7
w lr=no ,	-9 -15 20
w lr=no .	-15 -12 24
w lr=no and	12 -5 -7
w lr=no with	-2 -24 23
w lr=our with	-6 15 -9
w lr=own with	13 4 -19
w lr=still .	12 -4 -6
w lr=the between	-2 -7 10
w lr=the of	-9 22 -12
w lr=the with	-13 9 1
w lr=trade with	-7 -9 16
w r1=,	-36 3 22
w r1=:	13 -3 -15
w r1=<level>	-2 10 -5
w r1=<v-begin>	-10 2 5
w r1=agreement	0 9 -8
w r1=between	1 -12 10
w r1=for	17 -12 -9
w r1=of	-11 8 1
w r1=on	-3 10 -9
w r1=since	1 5 -9
w r1=the	-3 14 -11
w r1=yet	12 -5 -7
w r2=:	-11 8 0
w r2=<day-gone>	-16 24 -11
w r2=<month-gone>	9 2 -20
w r2=<seat>	6 -9 1
w r2=<v-agree>	-10 12 0
w r2=<v-bear>	9 -11 2
w r2=<v-impose>	-18 9 7
w r2=a	-9 0 7
w r2=agreement	19 -20 0
w r2=and	-13 0 11
w r2=has	-7 0 5
w r2=in	6 2 -16
w r2=is	12 -14 0
w r2=last	-3 10 -4
w r2=pay	9 -9 0
w r2=so	15 -10 -6
w r2=the	0 7 -11
w r2=which	-6 13 -6
w r2=with	-3 10 -5
w r3=,	13 -5 -7
w r3=.	-14 -4 16
w r3=:	-17 8 6
w r3=;	12 -11 0
w r3=<level-noun>	9 -6 -2
w r3=<name>	6 -1 -6
w r3=<not>	-16 -6 19
w r3=<number>	16 -14 -3
w r3=<seat>	-11 14 -3
w r3=<v-begin>	11 0 -12
w r3=<v-end>	0 -19 16
w r3=<v-impose>	-10 14 -2
w r3=<v-propose>	-10 3 3
w r3=<v-say>	2 5 -8
w r3=<v-stay>	-2 14 -11
w r3=a	-9 12 -1
w r3=and	-12 1 9
w r3=by	-3 -9 12
w r3=had	0 -11 11
w r3=has	-1 9 -5
w r3=in	-6 13 -7
w r3=is	7 3 -18
w r3=its	-8 10 -1
w r3=own	9 -13 3
w r3=say	6 1 -9
w r3=that	-3 12 -6
w r3=the	2 -11 7
w r3=to	11 -9 0
w r3=with	4 3 -13
w r4=.	-22 -1 21
w r4=<level-noun>	-2 9 -3
w r4=<month-gone>	-1 12 -7
w r4=<name>	-9 10 -2
w r4=<not>	9 5 -19
w r4=<number>	-7 10 -2
w r4=<person>	5 3 -12
w r4=<seat>	-6 -5 11
w r4=<v-bear>	15 -3 -15
w r4=<v-down>	13 -17 3
w r4=<v-end>	-12 -1 14
w r4=<v-impose>	-9 17 -9
w r4=<v-propose>	17 -10 -9
w r4=<v-say>	-8 4 2
w r4=at	10 -8 -1
w r4=being	12 -11 -2
w r4=by	14 -5 -10
w r4=is	0 6 -8
w r4=no	6 2 -14
w r4=pay	-5 12 -5
w r4=the	11 2 -21
w r4=to	0 9 -11
w r=, and	-11 -1 11
w r=: <name>	20 -15 -10
w r=between <seat>	-1 -12 13
w r=in <month-gone>	12 -8 -6
w r=of <month-gone>	-9 12 -1
w r=of the	-2 -10 12
w r=on <day-gone>	-10 15 -4
w r=on a	-7 11 -3
w r=on the	11 -11 0
w r=with <name>	-7 -7 14
w r=with <seat>	10 -2 -7
w r=with the	1 3 -7
w t0=past	-17 7 9
w t0=past-passive	-13 20 -9
w t0=perfect	18 -13 -6
w t0=pluperfect	-19 1 14
w t0=present	16 -9 -6
w t0=present-not	-11 14 -1
w t0=present-passive	-17 8 7
w t1=future	-8 12 -4
w t1=participle-passive	0 -9 8
w t1=past	-9 2 5
w t1=past-passive	-13 20 -9
w t1=pluperfect	-19 1 14
w t1=present	12 -2 -11
w t1=present-not	-11 14 -1
w t1=present-passive	-17 8 7
w t2=gerund	8 0 -9
w t2=modal	3 3 -10
w t2=participle-passive	-22 14 4
w t2=past	-23 17 0
w t2=past-passive	-12 -14 23
w t2=perfect	4 -12 3
w t2=perfect-passive	-10 0 11
w t2=pluperfect	0 -9 9
w t2=present	13 -10 -3
w t2=present-passive	12 -11 0
w t2=present-passive-not	-5 14 -9
w v0-none	-14 15 -3
w v0=conclude	-9 2 6
w v0=let	-6 -10 14
w v0=pay	-1 13 -10
w v0=put	-6 11 -2
w v1=approve	0 12 -9
w v1=carry	-8 10 0
w v1=let	-6 -10 14
w v1=make	-5 10 -3
w v1=pay	-2 13 -10
w v1=put	-6 11 -2
w v1=reach	10 -12 1
w v2=agree	-12 2 4
w v2=be	-5 -15 22
w v2=begin	11 0 -12
w v2=come	-3 -7 11
w v2=conclude	0 4 -11
w v2=continue	12 -3 -8
w v2=end	-9 -4 13
w v2=fall	0 -9 9
w v2=go	20 -11 -9
w v2=negotiate	7 0 -13
w v2=sign	1 7 -14
w vt0=conclude perfect	-12 0 9
w vt0=other past	-6 9 -1
w vt0=other perfect	-1 -8 10
w vt0=other pluperfect	-10 5 4
w vt0=other present	18 -8 -12
w vt0=sign past	-10 10 0
w vt1=conclude perfect	-12 0 9
w vt1=other past	-6 9 -1
w vt1=other pluperfect	-10 5 4
w vt1=other present	16 -6 -12
w vt1=sign past	-10 10 0
w vt2=be present	-3 -16 22
w vt2=continue present	9 -2 -6
w vt2=end past	-13 -2 16
w vt2=get past	-5 -4 9
w vt2=go present	11 -10 0
w vt2=negotiate present	12 -5 -8
w vt2=other perfect	-2 -8 9
w vt2=other present	11 0 -16
w vt2=sign participle	-7 13 -4
way word after 	-15 17 -4
way word after 's	-11 1 10
way word after ,	9 -6 -4
way word after , which	-9 3 2
way word after , which has a	0 9 -7
way word after , which has no	-3 -10 14
way word after and <name> have	13 -13 0
way word after has a	-8 12 -2
way word after has no	12 -10 -2
way word after:'s	-13 7 5
way word after:(	-1 12 -10
way word after:,	-9 16 -8
way word after::	-1 11 -9
way word after:<agent>	12 0 -15
way word after:<day-today>	2 -14 11
way word after:<level>	7 -11 3
way word after:<not>	-11 -23 30
way word after:<number>	11 -4 -5
way word after:<person>	-17 9 9
way word after:<seat>	-13 11 0
way word after:<v-down>	-10 -9 18
way word after:<v-end>	-7 -2 9
way word after:<v-impose>	2 -11 5
way word after:<v-propose>	7 -12 2
way word after:<v-up>	-15 0 12
way word after:a	11 -10 0
way word after:after	12 -13 0
way word after:an	-10 16 -6
way word after:and	2 11 -21
way word after:any	0 -9 10
way word after:at	-9 2 5
way word after:been	13 -7 -4
way word after:by	-9 15 -6
way word after:close	17 -14 -2
way word after:closed	-7 8 0
way word after:face	9 -6 -1
way word after:for	11 -20 4
way word after:from	3 -17 11
way word after:good	6 -12 6
way word after:had	-22 17 0
way word after:has	-3 18 -13
way word after:have	11 -7 -2
way word after:in	9 0 -11
way word after:is	12 -10 -3
way word after:it	-1 -7 10
way word after:its	-19 19 -1
way word after:let	-8 0 9
way word after:minister	10 -8 -2
way word after:no	-2 -21 22
way word after:not	-11 9 0
way word after:oil	4 -10 3
way word after:out	-11 10 0
way word after:own	-3 14 -9
way word after:rice	4 -11 6
way word after:say	10 0 -15
way word after:since	9 -6 -2
way word after:such	-4 -6 11
way word after:that	-13 13 0
way word after:the	1 11 -21
way word after:their	-19 17 0
way word after:to	8 1 -16
way word after:under	0 18 -24
way word after:was	-5 14 -12
way word after:we	6 1 -10
way word after:which	-10 15 -5
way word after:who	-3 9 -6
way word after:will	-13 12 0
way word after:with	-7 9 -1
way word after:without	2 -20 16
way word before between <name> and	0 -8 10
way word before between <seat> and	0 -9 9
way word before to	10 -2 -7
way word before with	-4 -10 13
way word before with the	1 5 -12
way word before::	2 1 -8
way word before:;	19 -28 9
way word before:<day-gone>	-8 11 -1
way word before:<level>	-12 13 0
way word before:<name>	11 -2 -13
way word before:<number>	11 -12 0
way word before:<seat>	-3 -7 15
way word before:<v-propose>	-10 9 0
way word before:and	-8 -2 12
way word before:are	-9 0 10
way word before:between	0 -14 15
way word before:down	-9 11 -1
way word before:from	-6 8 -2
way word before:is	-2 9 -6
way word before:its	9 -11 0
way word before:on	0 4 -10
way word before:since	7 -16 8
way word before:that	-13 15 -1
way word before:the	11 0 -14
way word before:to	-2 13 -10
way word before:under	-5 -9 15
way:(	-2 13 -10
way::	0 12 -14
way:;	13 -21 8
way:<agent>	12 0 -15
way:<day-ahead>	11 -8 -3
way:<day-gone>	0 8 -9
way:<day-today>	1 -12 10
way:<gate>	-12 13 0
way:<goods>	11 -3 -8
way:<level-noun>	-1 9 -6
way:<not>	-14 -22 31
way:<number>	20 -15 -4
way:<person>	-23 16 6
way:<seat>	-13 0 14
way:<v-down>	-10 -5 17
way:<v-end>	-8 -9 16
way:<v-target>	-6 13 -6
way:a	8 -8 0
way:after	11 -12 0
way:an	-10 16 -6
way:any	0 -9 10
way:as	-4 -6 11
way:been	13 -8 -2
way:being	-10 0 12
way:between	0 -14 15
way:by	-11 18 -9
way:close	21 -19 -3
way:closed	-7 9 0
way:down	-11 14 -2
way:each	-12 6 5
way:face	9 -6 -1
way:for	9 -20 6
way:good	4 -10 6
way:had	-22 15 2
way:has	-6 21 -13
way:have	10 -7 -2
way:in	3 3 -9
way:is	10 -5 -7
way:it	0 -8 9
way:its	-8 8 0
way:let	-9 0 9
way:minister	10 -8 -2
way:no	-2 -21 22
way:not	-11 8 0
way:oil	4 -10 3
way:only	-7 8 0
way:out	-11 10 0
way:own	0 6 -6
way:rice	4 -11 6
way:same	12 -10 -1
way:say	12 -1 -15
way:since	16 -21 5
way:such	-4 -6 11
way:that	-24 26 -1
way:the	10 8 -32
way:their	-19 17 0
way:to	5 12 -25
way:was	-10 15 -6
way:way	-15 -3 18
way:we	6 1 -10
way:what	-7 12 -3
way:who	-3 9 -6
way:will	-17 14 0
way:without	1 -20 17
word after apart	-11 6 2
word after far	12 4 -20
word after mid	-8 0 7
word after near	-8 12 -3
word after over another	-9 7 1
word before touch	6 -12 2
word=accord	-17 8 1
word=agreement	-15 21 -11
word=agreement and word after	-10 16 -8
word=agreement none word after	-14 12 -2
word=agreement none word before	10 -16 6
word=agreement other part side	-19 13 2
word=agreement over another word before none	10 -13 1
word=agreement same part side	4 4 -12
word=agreement same part third	-18 14 -1
word=agreement side	-6 14 -9
word=agreement straight word after none	-16 16 -5
word=agreement straight word before the	8 -9 0
word=agreement straight word before with	-6 9 -3
word=agreement the word after	2 5 -10
word=agreement third	-9 11 -7
word=agreement with word before	-4 9 -6
word=agreement word after far	-9 18 -12
word=agreement word after mid	-16 3 7
word=agreement word after near	-3 15 -14
word=agreement word before far	9 -7 -1
word=agreements	-19 30 -16
word=bargain	15 -8 -9
word=concluded	-13 7 3
word=deals	-30 39 -13
word=framework	0 8 -12
word=free trade	9 -3 -7
word=gets	-6 9 -1
word=got	0 -11 11
word=making	-8 12 -4
word=making and word after	-3 14 -11
word=making from word after	0 -9 9
word=making in word before	-9 10 0
word=making other part third	-13 5 5
word=making same part side	-16 25 -13
word=making side	-9 21 -20
word=making straight word after and	-3 13 -11
word=making straight word after with	12 -6 -7
word=making straight word before in	-8 10 0
word=making with word after	9 -3 -7
word=making word after far	12 -10 -1
word=making word after near	-11 6 2
word=making word after touch	4 6 -16
word=making word before mid	-15 12 0
word=negotiated	-19 10 10
word=negotiation	-9 12 0
word=negotiations	10 -15 0
word=none	-10 -15 22
word=one	-20 15 2
word=one and word after	-5 13 -6
word=one none word before	-9 -5 13
word=one other part third	-22 13 5
word=one same part third	-8 9 0
word=one straight word after and	-5 13 -6
word=one straight word after with	0 -6 7
word=one straight word before none	-7 -7 13
word=one straight word before with	4 1 -9
word=one third	-23 19 2
word=one with word after	0 -5 7
word=one with word before	3 2 -9
word=one word after near	-17 6 8
word=one word after touch	-11 5 3
word=pact	-4 -4 10
word=partnership	-7 11 -2
word=ratified	-11 15 -4
word=signed	-14 31 -25
word=talking	23 -17 -10
word=talks	16 -41 16
word=talks and word after	-4 -12 14
word=talks none word after	3 -18 9
word=talks other part side	17 -15 -4
word=talks other part third	1 -9 7
word=talks over another word after none	-13 2 10
word=talks same part side	-9 -11 17
word=talks same part third	13 -18 0
word=talks side	2 -25 13
word=talks straight word after and	-3 -14 14
word=talks straight word after none	11 -21 2
word=talks straight word before to	8 0 -7
word=talks straight word before with	0 -15 10
word=talks third	15 -25 4
word=talks with word before	0 -16 10
word=talks word after far	14 -15 -2
word=talks word after near	12 -18 0
word=talks word after touch	-5 -3 8
word=talks word before near	9 -27 7
word=theirs	-10 0 6
word=yet	-12 8 0`;
