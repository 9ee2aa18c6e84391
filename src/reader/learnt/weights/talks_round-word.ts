// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit	technical
<always>	-10 26 0 -18 -16 -30
a:'s commerce	0 -15 6 11 0 0
a:.	-2 18 -13 -10 1 -22
a:<day-ahead>	16 1 -11 -16 0 2
a:<day-ahead> in	0 17 -14 0 0 0
a:<day-gone>	17 -19 6 1 -2 -2
a:<day-gone> .	15 -10 5 -18 0 0
a:<day-today>	-5 -23 23 -7 9 0
a:<goods-amount>	-14 20 -3 0 0 0
a:<goods>	-7 0 16 -19 -7 0
a:<level>	2 17 -27 -7 5 0
a:<month-ahead>	1 -20 7 5 5 0
a:<month-gone>	10 -27 25 -8 2 0
a:<name>	0 -9 -11 8 21 0
a:<name> at	8 -12 -8 0 17 0
a:<name> on	2 13 -27 3 2 0
a:<number>	0 11 -15 0 0 0
a:<office>	18 -17 3 0 0 0
a:<organisation>	-9 31 -29 4 0 0
a:<person>	12 -25 11 3 0 0
a:<person> in	0 -19 7 8 2 0
a:<seat> in	0 -18 23 0 -2 0
a:<seat> on	2 17 -13 -5 -4 0
a:<span> .	9 -16 -1 7 5 0
a:<span> in	0 17 -15 0 0 0
a:<v-agree>	0 13 -30 0 13 0
a:<v-sell>	4 3 -17 -1 8 0
a:<v-target>	13 0 -17 0 0 0
a:a deal	-3 -9 15 0 0 0
a:about the	17 -13 0 0 0 0
a:after <span>	0 -14 17 0 0 0
a:again on	0 16 -14 0 0 0
a:and	-12 4 5 -17 5 0
a:and the	-4 17 -9 -3 0 0
a:as	-4 20 -12 0 0 0
a:at	-4 8 -13 -26 24 0
a:at <number>	9 6 -17 0 0 0
a:at the	-7 20 -37 -13 29 0
a:autumn	0 -14 16 0 0 0
a:been	-1 21 -20 2 0 0
a:bring	0 -14 17 0 0 0
a:broke	0 -17 18 0 0 0
a:busan	-1 -15 19 0 0 0
a:by	0 14 -18 0 0 0
a:by <span>	-4 15 -10 0 0 0
a:come	6 15 -20 -2 -5 0
a:deal	-4 -8 15 0 -1 0
a:down	-4 18 -13 0 0 0
a:end .	0 -19 21 0 0 0
a:for	0 16 -12 -27 0 0
a:for <day-ahead>	11 6 -16 0 0 0
a:four	-13 -16 29 0 0 0
a:from <day-ahead>	-4 -6 18 0 -3 0
a:good	0 12 -15 0 0 0
a:had been	0 16 -11 0 0 0
a:hand	-1 23 -21 0 0 0
a:his <quality>	7 -19 12 0 0 0
a:in	-1 -22 18 7 10 -5
a:in <month-ahead>	1 -21 8 5 5 0
a:in <month-gone>	-4 -13 23 -4 -1 0
a:in <name>	-4 0 -24 9 20 0
a:in <seat>	-6 -16 12 8 0 0
a:in a	13 5 -20 0 0 0
a:in lisbon	9 8 -15 0 0 0
a:in london	0 -15 16 0 0 0
a:in new	0 -16 18 0 0 0
a:in the	16 14 -16 -14 -11 0
a:it .	10 12 -15 0 -5 0
a:its	-6 19 -10 0 0 0
a:lisbon	9 8 -15 0 0 0
a:month .	0 4 -17 11 0 0
a:new york	0 -16 18 0 0 0
a:nothing	0 19 -17 0 0 0
a:of	-10 23 -12 -14 -6 0
a:of <level>	-1 15 -10 0 0 0
a:of <month-gone>	0 -17 17 0 0 0
a:of a	-10 17 -3 -2 0 0
a:of tariff	0 19 -17 0 0 0
a:on .	0 21 -19 0 0 0
a:paper	0 -14 16 0 0 0
a:place in	0 -16 11 3 0 0
a:since the	-7 -7 15 0 0 0
a:still	0 15 -15 -1 0 0
a:tariff .	4 -22 21 -1 0 0
a:telephone	24 -17 -3 -1 -3 0
a:telephone on	17 -15 0 0 0 0
a:the	4 17 -22 -1 10 -4
a:the <name>	0 9 -16 -3 7 0
a:the <organisation>	-1 29 -24 0 0 0
a:the <seat>	0 1 -15 -2 15 0
a:the autumn	0 -14 15 0 0 0
a:the tariff	-8 15 -14 6 -2 0
a:there	-3 -32 31 -4 8 0
a:thi	7 -11 -1 15 -4 0
a:third	0 21 -18 0 0 0
a:time	-1 -23 26 0 0 0
a:to <name>	11 -16 0 0 6 0
a:two	0 -16 8 6 6 0
a:two side	0 2 -16 0 11 0
a:week	4 -9 1 15 -11 0
a:with	22 0 -11 -15 0 0
a:with <person>	14 -34 19 -3 5 0
a:with <seat>	0 18 -15 0 0 0
a:with his	5 -18 13 0 0 0
a:with the	10 9 -20 -1 0 0
a:within	0 -21 -3 12 13 0
a:without	0 -19 21 0 0 0
a:without a	0 -19 21 0 0 0
a:would	0 9 -20 10 -1 0
a:year	-2 -9 18 -3 -5 0
a:york	0 -16 18 0 0 0
a:york .	0 -15 17 0 0 0
a:you	11 7 -17 0 -2 0
b:"	-20 24 -7 -4 -2 0
b:'	0 20 -14 -2 -1 0
b:' <organisation>	0 16 -15 0 0 0
b:'s	0 11 -15 4 0 0
b:)	0 -17 7 12 0 0
b:*	0 -12 16 0 0 0
b:, <name>	15 2 -20 0 0 0
b:, <office>	-3 24 -24 0 6 0
b:, a	-1 -16 20 0 -1 0
b:, after	15 0 -14 0 0 0
b:, and	2 15 -12 -7 -3 0
b:, as	10 6 -15 0 0 0
b:, by	-14 16 0 0 0 0
b:, sign	0 17 -16 0 0 0
b:, tell	-3 15 -11 0 0 0
b:, thursday	0 20 -17 0 0 0
b:- <name>	0 22 -22 0 0 0
b:- <quality>	0 -19 19 0 0 0
b:.	-5 -10 16 0 0 0
b:: it	0 17 -15 0 0 0
b:: what	0 -14 16 0 0 0
b:;	4 -17 10 8 0 0
b:<day-gone> <person>	0 -19 10 0 9 0
b:<day-gone> for	0 -12 15 0 0 0
b:<day-gone> the	15 -7 -5 0 0 0
b:<day-today>	-24 24 -7 4 -5 0
b:<gate>	-5 -10 17 2 -8 0
b:<goods>	12 16 -16 -13 -13 0
b:<level>	-19 39 -22 -4 -1 0
b:<level> in	-1 23 -15 0 -2 0
b:<level> on	-4 16 -4 0 -3 0
b:<money>	0 16 -7 0 -2 0
b:<name>	-1 18 -14 0 -8 -2
b:<name> -	0 23 -22 0 0 0
b:<name> and	8 -16 17 1 -13 0
b:<name> at	0 19 -5 -2 -11 0
b:<not>	-19 0 16 -8 0 0
b:<number>	-8 -7 7 -16 13 0
b:<number> on	0 16 -13 0 0 0
b:<office>	15 -15 11 -15 -3 0
b:<office> 's	5 -16 13 0 0 0
b:<office> of	0 -27 14 0 8 0
b:<organisation>	0 16 -19 9 -3 0
b:<organisation> and	0 19 -19 0 0 0
b:<organisation> hold	0 20 -19 0 0 0
b:<organisation> on	0 16 -14 0 0 0
b:<person>	0 -31 12 2 24 -5
b:<person> and	-2 -17 20 6 -5 0
b:<person> for	5 13 -18 0 0 0
b:<person> had	-18 3 11 0 0 0
b:<person> is	-3 -21 0 -1 22 0
b:<person> meet	0 -18 25 0 -3 0
b:<person> say	0 -16 13 0 7 0
b:<person> was	-2 22 -19 0 0 0
b:<quality>	15 -14 14 -5 -17 0
b:<quality> trade	9 -22 16 0 0 0
b:<seat>	6 24 -22 -17 -1 0
b:<seat> 's	-8 20 -10 0 0 0
b:<seat> and	9 12 -25 0 0 0
b:<sender>	7 11 -15 0 -4 0
b:<span>	0 -16 14 -5 3 0
b:<span> of	0 -35 29 -1 7 0
b:<v-bear>	-15 9 -10 3 8 -1
b:<v-end>	-17 -1 9 3 -8 0
b:<v-impose>	2 13 -5 0 -30 -4
b:a <organisation>	0 -15 15 0 0 0
b:a <quality>	0 15 -13 0 0 0
b:a new	0 -19 20 0 0 0
b:a state	0 -19 16 0 0 0
b:after	23 8 -21 -12 1 0
b:after <span>	0 -15 7 0 8 0
b:after a	19 -9 -4 0 0 0
b:after the	0 27 -25 -1 -1 0
b:agree in	-4 -10 15 0 0 0
b:agreement on	0 15 -13 0 0 0
b:agreement with	0 -16 17 0 0 0
b:al	16 -22 7 0 0 0
b:an hour	11 -21 11 0 0 0
b:and	5 7 1 -5 -18 -5
b:and <name>	0 -26 30 2 -10 0
b:and <number>	0 -15 16 0 0 0
b:and <quality>	7 -22 20 0 0 0
b:and <seat>	2 20 -26 0 0 0
b:and on	0 21 -18 0 0 0
b:and the	-15 17 -7 -1 3 0
b:and will	0 16 -13 0 0 0
b:are to	4 -29 12 0 13 0
b:as	2 13 -18 0 2 0
b:as of	6 4 -15 0 0 0
b:at	-15 -18 17 -2 16 0
b:at a	0 -16 18 0 0 0
b:at it	0 -21 22 0 0 0
b:at the	-11 -11 0 0 19 0
b:both	-21 -2 3 -4 15 0
b:both country	0 -21 11 0 6 0
b:both side	0 20 -17 0 0 0
b:busan	-1 -19 21 0 0 0
b:busan on	0 -28 30 0 0 0
b:by telephone	15 -11 -1 0 0 0
b:company	0 18 -12 0 0 0
b:conference	0 26 -28 0 0 0
b:consultation	10 -17 7 0 0 -1
b:continue	0 6 -17 0 0 10
b:decide	-6 19 -12 0 0 0
b:did	8 7 -15 0 0 0
b:do	0 31 -27 0 -1 0
b:down	18 -11 0 0 -5 0
b:due in	0 -14 27 0 -10 0
b:economic	0 16 -12 0 -3 0
b:end	-8 -23 28 4 -6 0
b:envoy	0 16 -15 0 0 0
b:expect	-2 1 -16 0 11 0
b:expect to	0 16 -13 4 -11 0
b:extension	13 3 -17 0 0 0
b:fact	-2 22 -16 0 -2 0
b:fact sheet	-2 22 -16 0 -2 0
b:fifth	0 -16 18 0 0 0
b:figure	0 -18 18 0 0 0
b:first	0 -17 20 -2 0 0
b:for	5 -2 5 -18 -2 0
b:for <name>	0 -15 16 0 0 0
b:for a	-7 21 -15 0 1 0
b:fourth	19 -17 8 -2 0 0
b:from	-22 -6 16 0 -1 0
b:from both	0 -13 15 0 -1 0
b:from the	0 -21 21 0 0 0
b:future	15 -10 -3 0 0 0
b:gave	-3 17 -12 0 0 0
b:geneva	0 26 -23 0 0 0
b:good	-12 27 -13 -1 -1 0
b:had been	-3 15 -10 -1 0 0
b:have	-15 10 -7 -5 9 0
b:he and	0 -15 17 0 0 0
b:his <quality>	10 -21 12 0 0 0
b:hold a	0 17 -18 0 0 0
b:home	0 25 -23 0 0 0
b:hour	17 -16 2 0 0 0
b:in	-24 -8 18 -1 5 -5
b:in <name>	-1 32 -47 1 0 0
b:in the	0 15 -21 0 9 0
b:in their	0 21 -17 0 -3 0
b:is at	-1 -19 8 0 11 0
b:is set	9 -16 7 0 0 0
b:is the	0 19 -17 0 0 0
b:is to	-2 -11 20 -2 -2 0
b:it	13 -15 14 -15 -3 -2
b:it in	0 -14 15 0 0 0
b:its	-13 30 -42 16 -2 0
b:leader	4 -21 0 -1 17 0
b:may	-11 18 -3 0 0 0
b:me	16 -13 0 0 0 0
b:minister	0 -22 27 0 0 0
b:mr	-13 -4 19 -4 1 0
b:mr <person>	-13 -6 21 -3 1 0
b:new	-2 -14 19 0 0 0
b:northern	-3 18 -14 0 0 0
b:of	-4 24 -20 0 1 -3
b:of a	-2 -9 -1 16 0 0
b:of tariff	0 -16 16 0 0 0
b:of the	-12 28 -19 4 -16 0
b:off	0 17 -22 3 0 0
b:old	0 -17 18 0 0 0
b:on <day-gone>	14 -18 10 -3 0 0
b:on the	23 -9 -3 -7 -10 0
b:opened	-2 -17 20 0 0 0
b:out on	0 16 -14 0 0 0
b:pair	-10 -10 22 -1 0 0
b:pari	0 -23 23 0 0 0
b:post	-9 -12 20 0 0 0
b:president	25 -26 4 -10 10 0
b:prolonged	0 -18 19 0 0 0
b:put his	-1 15 -13 0 0 0
b:read	0 -19 20 0 0 0
b:readout	-23 25 0 0 0 0
b:readout of	-23 25 0 0 0 0
b:report	0 24 -22 0 0 0
b:reporter on	0 -13 15 0 0 0
b:review	0 -16 17 0 0 0
b:run	0 20 -16 0 0 0
b:same	-1 16 -8 0 0 0
b:second round	0 20 -18 0 0 0
b:secretary	7 -15 4 5 -2 0
b:sheet	-6 22 -13 0 -2 0
b:shook	7 -21 15 0 0 0
b:shook hand	7 -21 15 0 0 0
b:side	-5 18 -10 0 -12 0
b:side meet	0 20 -19 0 0 0
b:sign the	9 5 -19 0 0 0
b:sit down	0 15 -13 1 -1 0
b:spoke	17 -18 -12 0 11 0
b:spoke by	6 -15 -2 0 11 0
b:state	0 -24 12 -3 14 0
b:talk on	1 20 -21 0 0 0
b:tell	0 15 -7 -2 -6 0
b:text	-3 -15 20 0 0 0
b:that they	0 -18 20 0 0 0
b:the <name>	0 -19 12 5 0 0
b:the <office>	2 -11 15 -3 -6 0
b:the <organisation>	-8 22 -23 7 0 0
b:the <quality>	0 -14 18 0 0 0
b:the <seat>	-9 14 -20 0 10 0
b:the extension	14 1 -18 0 0 0
b:the fifth	0 -16 18 0 0 0
b:the fourth	14 -18 10 0 0 0
b:the northern	-3 18 -14 0 0 0
b:the old	0 -17 17 0 0 0
b:the pair	-10 -10 22 -1 0 0
b:the president	5 -19 14 0 0 0
b:the same	-1 15 -7 0 0 0
b:the second	0 36 -35 -1 0 0
b:the tariff	-3 17 -13 0 0 0
b:the telephone	-18 20 0 0 0 0
b:the text	-3 -15 20 0 0 0
b:the third	0 -22 25 0 0 0
b:the two	26 -27 2 1 9 0
b:their	-20 2 8 -8 -9 12
b:their fourth	6 5 -15 0 0 0
b:them	0 -22 18 -2 9 0
b:there on	0 -25 21 0 8 0
b:they	-11 -8 15 0 -3 0
b:they are	0 -22 27 0 -4 0
b:they have	0 -14 15 0 0 0
b:they meet	0 10 -15 0 6 0
b:they were	0 15 -14 0 0 0
b:they will	10 -24 6 9 -1 0
b:they'll	-8 -19 3 10 11 0
b:thi is	0 16 -15 0 0 0
b:third	-17 0 10 -6 -4 0
b:threaten	-2 15 -10 0 0 0
b:to	-8 21 -8 -22 0 -4
b:to sit	0 14 -16 2 0 0
b:trade	14 -14 15 -7 -11 0
b:trade minister	7 -30 26 0 0 0
b:travel	0 -15 11 0 7 0
b:travel to	0 -16 12 0 7 0
b:truce	-7 21 -13 0 -2 0
b:tuesday	9 2 -19 0 0 0
b:two	27 -10 -12 0 7 0
b:two <office>	21 -6 -8 0 -2 0
b:two delegation	0 -18 21 0 0 0
b:two president	17 -10 -7 -4 5 0
b:until	-11 16 -6 0 -1 0
b:up	13 8 -18 0 0 0
b:us	-1 16 -12 0 0 0
b:video	21 -27 -12 0 5 7
b:visit	-7 -18 9 0 13 0
b:visit to	0 -18 17 0 0 0
b:was	-3 0 5 7 -17 0
b:was in	-2 -10 16 0 -3 0
b:was the	13 8 -17 0 0 0
b:was to	0 20 -17 0 -2 0
b:were	4 12 -15 -4 0 0
b:what	-7 -16 24 -6 0 0
b:what was	-6 -28 33 0 0 0
b:when the	0 -12 15 0 0 0
b:where the	0 -18 20 0 0 0
b:which	-11 -3 15 -2 0 0
b:which both	0 -20 21 0 0 0
b:will	0 0 1 0 -18 8
b:with <person>	19 -24 0 0 2 0
b:with <seat>	0 17 -16 0 0 0
b:working	0 -15 4 10 0 0
b:·	-5 21 -17 0 0 0
b:— <person>	0 -19 20 0 -2 0
b:— the	-3 8 -15 10 0 0
both-sides	0 3 3 1 -7 -16
c0=agree	-2 -9 15 0 -9 0
c0=bear	-17 4 -4 -3 13 -2
c0=impose	6 0 3 3 -32 -3
c0=propose	-26 -8 9 2 11 0
c1=bear	-21 10 -8 3 7 -3
c1=impose	11 6 -5 2 -34 -4
c1=propose	-27 4 0 0 10 0
c2=agree	0 1 -23 1 14 0
c2=bear	-20 6 2 -4 0 -1
c2=propose	-18 -7 24 0 -3 0
c2=say	-4 15 -4 -4 -3 0
c2=stay	-6 17 -4 -6 -15 0
ct0=bear present	0 3 -16 -10 17 0
ct0=end modal	0 17 -16 0 0 0
ct0=impose past-passive	-1 -19 17 8 -5 0
ct0=propose future-passive	0 -17 18 0 0 0
ct0=propose past-passive	-2 -17 11 12 -4 0
ct0=say past-passive	-6 15 -7 0 0 0
ct0=stay past	-2 20 -16 1 -10 0
ct0=suspend past	-11 17 -18 7 0 0
ct1=bear present	0 3 -16 -10 17 0
ct1=end modal	0 17 -16 0 0 0
ct1=end participle-passive	0 -18 19 0 0 0
ct1=impose participle-passive	-1 25 -20 -1 0 0
ct1=impose past-passive	-1 -16 13 8 -5 0
ct1=propose future-passive	0 -17 18 0 0 0
ct1=propose participle-passive	0 22 -26 0 1 0
ct1=propose past	-4 15 -8 0 0 0
ct1=propose past-passive	-2 -17 11 12 -4 0
ct1=say past-passive	-6 15 -7 0 0 0
ct1=stay infinitive	6 6 -22 -2 9 0
ct1=suspend past	-11 14 -15 7 0 0
ct2=agree past	0 -11 -6 0 18 0
ct2=bear present	-11 22 -12 -13 1 0
ct2=begin present	0 21 -16 0 0 0
ct2=down present	-1 -13 17 0 0 0
ct2=impose present-passive	0 -11 15 -1 0 0
ct2=propose present-passive	0 -14 18 -1 0 0
ct2=say past	-2 27 -21 -2 -1 0
day-none	-5 17 3 -6 -23 -20
day=r4	-12 20 -7 0 -17 0
days=0	-27 43 -20 -1 -14 -11
days=1	12 -13 16 -4 -3 -11
days=2	-16 20 -6 -8 0 -4
f:"	3 7 -23 19 -2 0
f:'	-4 30 -26 0 0 0
f:'s	3 -14 17 -12 0 0
f:,	-6 -8 8 18 -3 -6
f:.	-15 -6 24 3 -11 -19
f:<agent>	0 -2 10 -12 -16 0
f:<day-ahead>	17 10 -24 3 -1 0
f:<day-gone>	-28 11 -10 -2 19 0
f:<day-today>	9 12 -19 -1 0 0
f:<duty>	-25 -2 17 2 -14 0
f:<gate>	-13 -8 17 -7 0 0
f:<goods>	2 2 -2 12 -19 -2
f:<level-noun>	-17 -4 11 6 -5 0
f:<level>	-22 40 -19 -20 0 -1
f:<money>	-8 0 -18 19 0 0
f:<month-ahead>	12 19 -33 0 0 0
f:<month-gone>	5 -17 20 -9 -9 0
f:<name>	-35 6 18 -4 -22 0
f:<not>	-3 17 -22 9 4 -1
f:<number>	-21 28 -24 1 5 0
f:<office>	16 -6 0 -11 1 0
f:<organisation>	9 17 -24 -15 7 0
f:<person>	-5 -13 20 3 -6 -1
f:<quality>	-24 1 19 -20 -1 0
f:<seat>	29 -22 11 -15 -18 0
f:<sender>	0 -18 16 0 1 0
f:<span>	-11 -15 25 -19 4 0
f:<taker>	-3 30 -26 0 0 0
f:<v-agree>	19 -1 -4 -16 -15 0
f:<v-bear>	-1 20 -12 3 -21 0
f:<v-begin>	18 -5 -3 -15 3 0
f:<v-buy>	0 15 -7 -3 -6 0
f:<v-impose>	2 21 -17 -16 4 -7
f:<v-propose>	13 11 -15 0 -10 -1
f:<v-say>	-21 25 -19 0 7 -1
f:<v-stay>	-6 32 -30 0 0 0
f:<v-suspend>	5 10 -15 -8 4 0
f:<v-target>	-12 -18 31 -8 -4 0
f:<v-up>	15 16 -46 4 13 0
f:?	-7 23 -18 0 0 0
f:a	3 13 -5 -26 -1 -2
f:according	0 -5 15 -1 -4 0
f:account	15 -17 4 0 0 0
f:afterward	-5 -15 26 0 0 0
f:agree	19 -32 23 -6 -4 0
f:all	4 -26 29 -3 -1 0
f:an	-3 25 -29 4 0 0
f:and	-10 -7 28 -44 -8 -2
f:apply	0 15 -14 0 0 0
f:are	17 -15 11 -4 -8 0
f:as	23 3 -23 -8 6 0
f:at	8 -4 0 10 -21 0
f:back	-4 15 -7 0 0 0
f:be	-16 -18 13 2 17 0
f:beef	0 16 -13 0 0 0
f:before	9 -21 17 -1 0 0
f:begin	-1 -13 16 0 0 0
f:below	0 -25 17 12 0 0
f:beyond	0 -27 28 0 0 0
f:broke	0 -25 26 0 0 0
f:busan	0 -19 13 0 7 0
f:but	-5 15 -17 9 0 0
f:by	14 2 -15 -12 11 0
f:cabinet	0 -27 27 0 0 0
f:call	8 23 -32 -2 -7 0
f:cancel	0 -9 -2 -3 16 0
f:carry	5 6 -23 10 0 0
f:cheese	18 -15 -2 0 0 0
f:chip	0 17 -15 0 0 0
f:clock	0 -21 22 0 0 0
f:close	0 -19 20 0 0 0
f:closed	0 18 -18 0 0 0
f:company	2 10 -16 0 0 0
f:complete	0 -18 14 7 0 0
f:confirm	10 -15 6 0 0 0
f:continue	0 15 -13 0 0 0
f:cost	0 15 -14 0 0 0
f:could	14 6 -26 3 1 0
f:country	-11 -7 23 -3 -8 0
f:custom	-1 24 -22 0 0 0
f:date	-6 38 -30 0 -2 0
f:day	4 33 -36 0 0 0
f:deadline	6 26 -28 0 -3 0
f:did	-7 27 -24 6 0 0
f:during	0 -18 19 0 0 0
f:duty	-5 -6 16 -4 -6 0
f:each	7 -19 1 18 -1 0
f:entry	0 20 -19 0 0 0
f:expect	0 23 -21 -6 2 0
f:export	-3 -20 24 0 0 0
f:extension	-5 18 -17 7 -4 0
f:fee	-1 22 -19 0 0 0
f:fentanyl	-8 24 -16 0 0 0
f:fifth	0 -24 26 0 0 0
f:find	0 17 -16 0 0 0
f:first	19 -13 0 -4 1 0
f:fish	0 19 -16 0 0 0
f:followed	0 15 -15 0 0 0
f:for	19 2 -6 -28 1 -2
f:four	0 -16 20 0 0 0
f:free	0 25 -24 0 0 0
f:from	-8 -14 12 -13 20 0
f:further	0 17 -22 5 0 0
f:gas	0 17 -13 0 0 0
f:given	0 -20 21 0 0 0
f:go	23 -9 -22 -2 15 0
f:great	-2 17 -14 0 0 0
f:had	-11 0 -10 7 19 0
f:hall	0 15 -14 0 0 0
f:has	8 -7 8 0 -20 0
f:he	3 -14 -4 19 7 0
f:he'll	15 -14 -11 0 10 0
f:here	-2 22 -18 0 0 0
f:higher	0 -15 15 0 0 0
f:his	-1 0 -7 15 -1 0
f:hold	2 10 -22 0 9 0
f:hour	-9 17 -8 0 0 0
f:hurry	-19 26 -7 0 -1 0
f:i	23 -28 13 3 -14 0
f:if	-2 19 -14 -1 0 0
f:impose	0 19 -18 0 0 0
f:in	-12 0 17 -24 -8 -3
f:is	-3 1 9 0 -16 -1
f:it	4 -6 -5 5 17 -2
f:leave	-3 -12 16 0 0 0
f:led	0 -27 19 0 10 0
f:lentil	0 -26 27 0 0 0
f:level	0 -14 15 0 0 0
f:licence	-1 -14 18 0 0 0
f:like	20 -6 -14 0 0 0
f:list	-4 -27 14 21 0 0
f:m	0 -18 19 0 0 0
f:madrid	0 -13 18 0 -2 0
f:make	0 8 -23 7 5 0
f:matter	0 -24 24 -3 4 0
f:mediator	0 50 -49 0 0 0
f:meet	-6 -4 17 -13 -4 0
f:minute	-18 20 -24 0 16 0
f:more	3 26 -31 0 0 0
f:much	0 -21 23 0 0 0
f:night	0 17 -16 0 0 0
f:no	-22 28 -18 3 0 0
f:nobody	-6 -10 18 -3 0 0
f:noon	-2 16 -13 0 0 0
f:notice	-4 29 -23 0 0 0
f:number	0 17 -15 0 0 0
f:of	0 16 -10 13 -31 -2
f:offer	9 12 -18 0 0 0
f:oil	0 17 -4 0 -12 0
f:on	5 13 -16 9 -10 -3
f:open	0 -28 30 0 0 0
f:opened	0 -16 17 0 0 0
f:otherwise	-3 17 -12 0 0 0
f:p	0 -16 16 0 0 0
f:part	-6 -13 20 0 0 0
f:pay	0 22 -20 0 0 0
f:people	0 19 -15 0 -1 0
f:permanent	0 -23 24 0 0 0
f:place	0 19 -25 10 -8 0
f:poor	0 15 -14 0 0 0
f:prisoner	0 41 -40 0 0 0
f:prolonged	0 -14 16 0 0 0
f:propose	0 -17 18 0 0 0
f:rate	0 16 -34 11 0 0
f:remain	0 19 -18 0 0 0
f:report	0 34 -32 0 0 0
f:reporter	-17 0 5 -3 13 0
f:require	0 -15 16 0 0 0
f:result	-4 -35 40 0 -2 0
f:rice	0 -19 20 0 0 0
f:rise	-7 27 -23 0 0 0
f:say	-21 16 -10 3 2 0
f:sell	0 14 -19 0 3 0
f:seoul	-2 21 -16 -2 0 0
f:set	-5 -18 30 -3 -11 0
f:settle	0 15 -14 0 0 0
f:shall	11 0 -15 0 0 0
f:share	0 -15 15 0 0 0
f:sign	6 22 -27 -3 -4 0
f:signature	-3 17 -12 0 0 0
f:so	0 18 -18 0 0 0
f:somebody	0 6 -15 0 4 0
f:standstill	0 -17 18 0 0 0
f:start	0 12 -16 0 4 0
f:step	0 6 -16 10 0 0
f:talk	-2 19 -18 0 0 0
f:tariff	-16 1 4 7 -4 0
f:tea	0 -25 27 0 0 0
f:telephone	32 -36 3 0 0 0
f:tell	-27 8 4 -10 7 0
f:text	-6 -21 28 0 0 0
f:the	17 9 -11 -7 -13 -11
f:their	1 -18 22 1 -13 0
f:then	-9 20 -12 0 0 0
f:there	-18 17 -3 -13 -1 0
f:thi	28 -10 -10 -3 -2 0
f:think	0 20 -16 0 -2 0
f:third	-5 -14 21 0 0 0
f:three	-7 22 -14 0 0 0
f:tiktok	0 15 -14 0 0 0
f:time	-10 -39 45 0 0 0
f:transcript	-6 28 -23 0 0 0
f:under	-2 15 -7 0 0 0
f:until	12 -16 7 5 -7 0
f:up	-14 -13 27 -6 -9 0
f:very	0 -14 15 0 0 0
f:vote	-2 18 -15 0 0 0
f:wait	17 -14 -2 0 0 0
f:want	-6 -18 15 10 0 0
f:warn	0 21 -20 0 0 0
f:we	0 -16 23 -4 -9 0
f:week	6 14 -17 0 0 0
f:what	-19 2 6 -1 -1 0
f:when	7 9 -20 0 0 0
f:which	-7 -25 35 3 -13 0
f:who	15 -2 -3 -3 -4 0
f:with	-15 14 -7 7 -6 0
f:word	8 -16 9 0 0 0
f:work	0 18 -17 0 0 0
f:would	-8 26 -19 -12 0 0
f:yield	0 16 -16 0 0 0
f:—	-2 -18 20 0 0 0
first-of-paragraph	-2 24 -13 -2 -4 -26
has-gerund	-19 0 8 4 -13 0
has-infinitive	-4 20 -11 0 -7 0
has-modal	-7 17 -19 16 -6 0
has-participle	-28 26 -11 0 -2 0
has-past	0 7 1 4 -17 -11
has-perfect	-22 -2 24 -11 -18 0
has-present	-19 18 -12 -41 27 -12
headline	-29 55 -27 -15 -29 -2
heads=0	-13 23 12 2 -64 -21
heads=1	-9 27 -29 -25 17 -1
heads=2	8 -14 -8 -17 25 -1
how=calendar	-3 47 -32 -16 -20 -3
how=calendar-span	-32 -80 80 11 0 0
how=relative	31 4 -24 -10 2 -2
how=relative-span	0 -25 26 0 0 0
how=weekday	-21 37 -24 -3 -5 -4
how=weekday-span	-10 -31 38 -3 0 0
kind=day	-6 20 -1 -15 -19 -15
l1='s	-7 15 -6 -4 0 0
l1=<begin>	0 3 2 -15 -5 0
l1=<name>	0 28 -32 0 0 0
l1=<not>	-6 25 -18 0 0 0
l1=<number>	6 17 -28 0 0 0
l1=<seat>	1 17 -16 0 -1 0
l1=<span>	-1 23 -19 0 0 0
l1=<v-agree>	-4 -10 15 0 0 0
l1=agree	-1 -13 15 0 0 0
l1=geneva	0 19 -18 0 0 0
l1=has	8 4 -16 0 0 0
l1=in	-21 7 -11 10 7 0
l1=sign	0 16 -14 0 0 0
l1=sixth	0 -16 4 12 0 0
l1=to	-21 11 0 -5 3 0
l1=tuesday	9 2 -19 0 0 0
l1=two	6 -15 3 5 0 0
l1=you	-11 23 -13 0 0 0
l1=—	0 20 -17 0 0 0
l2='s	13 -3 -16 4 0 0
l2=)	0 18 -16 0 0 0
l2=,	0 -23 23 4 -1 0
l2=:	-4 16 -9 0 0 0
l2=<begin>	-1 -15 20 4 -14 -5
l2=<day-ahead>	0 -16 11 0 5 0
l2=<level>	-3 28 -19 0 -1 0
l2=<number>	19 -21 8 0 0 0
l2=<seat>	11 12 -21 -17 16 0
l2=<span>	-2 -15 13 -1 6 0
l2=<v-agree>	0 -16 19 -2 0 0
l2=<v-bear>	0 20 -17 -7 2 0
l2=<v-begin>	0 16 -15 2 -4 0
l2=<v-end>	-6 18 -12 0 0 0
l2=<v-impose>	12 2 -3 -15 -9 0
l2=<v-propose>	-7 23 -15 0 -2 0
l2=<v-up>	14 -15 4 0 0 0
l2=a	6 -17 16 -7 0 0
l2=as	6 9 -20 0 0 0
l2=at	1 12 -16 -7 6 0
l2=been	0 16 -15 0 0 0
l2=busan	-1 -12 15 0 0 0
l2=by	-17 20 -14 0 5 1
l2=date	0 16 -13 0 0 0
l2=did	-12 29 -19 0 0 0
l2=for	-8 20 -6 0 -9 0
l2=halifax	0 -22 23 0 0 0
l2=here	0 -15 16 0 0 0
l2=hour	2 -15 11 0 0 0
l2=is	-2 22 -17 0 -1 0
l2=lisbon	-2 -26 29 0 0 0
l2=london	0 17 -16 0 0 0
l2=madrid	0 -14 15 0 0 0
l2=no	0 -15 16 0 0 0
l2=on	7 -21 17 -4 0 0
l2=pari	0 -15 16 0 0 0
l2=post	-7 -13 18 0 0 0
l2=say	0 -14 17 0 -3 0
l2=sign	0 -14 16 0 0 0
l2=there	0 -29 18 9 6 0
l2=they	2 -25 24 0 0 0
l2=up	0 16 -14 0 0 0
l2=valparaíso	0 -23 23 0 0 0
l2=visit	0 12 -18 0 7 0
l2=week	5 10 -17 0 0 0
l2=what	-4 28 -21 0 0 0
l3=&	0 7 -16 11 0 0
l3=:	-17 -8 23 -4 -5 0
l3=<begin>	5 -2 9 0 -28 -10
l3=<month-gone>	0 15 -14 0 0 0
l3=<name>	12 -23 25 0 -10 0
l3=<office>	0 15 -13 0 -3 0
l3=<organisation>	-2 18 -13 0 0 0
l3=<person>	-7 -5 26 -12 -9 0
l3=<v-bear>	-1 19 -17 -2 0 0
l3=<v-impose>	-15 27 -18 5 -3 0
l3=<v-propose>	-3 -1 -4 -4 15 0
l3=<v-say>	-17 5 -6 4 7 0
l3=at	-16 -25 40 -1 -5 0
l3=back	-1 -19 21 0 0 0
l3=been	-2 -11 15 0 0 0
l3=busan	0 -18 19 0 0 0
l3=by	22 -10 -10 0 0 0
l3=did	0 22 -20 0 0 0
l3=for	3 -22 19 0 2 0
l3=he	-2 6 0 8 -16 0
l3=in	-40 -29 45 -5 0 0
l3=it	6 28 -30 0 0 0
l3=of	-5 19 -13 -5 1 0
l3=state	0 10 -16 0 6 0
l3=take	0 17 -14 0 0 0
l3=the	-18 2 0 -4 19 0
l3=three	0 27 -26 0 0 0
l3=trade	-6 16 -9 0 0 0
l3=with	3 -16 9 0 6 0
l3=would	6 -4 -19 11 5 0
l3=·	0 20 -18 0 0 0
l3=—	-3 19 -27 5 0 0
l4="	0 20 -17 0 0 0
l4=(	0 19 -18 0 0 0
l4=,	-3 -7 19 -14 -10 0
l4=<agent>	-4 19 -20 0 1 0
l4=<begin>	0 5 7 -5 -25 -13
l4=<goods>	20 -1 -21 0 -1 0
l4=<name>	-13 -15 23 -8 3 0
l4=<not>	0 16 -12 0 0 0
l4=<office>	10 -16 9 0 -1 0
l4=<organisation>	-5 -9 15 0 0 0
l4=<person>	-1 -31 9 21 13 0
l4=<quality>	1 -18 20 0 0 0
l4=<seat>	-17 22 -5 -1 -4 0
l4=<span>	6 -19 17 0 -1 0
l4=<v-down>	-4 -14 20 0 0 0
l4=<v-end>	0 -14 17 0 0 0
l4=<v-say>	-6 30 -34 0 7 0
l4=<v-target>	-6 23 -18 0 0 0
l4=after	11 8 -17 0 0 0
l4=again	3 -26 10 14 -2 0
l4=agreement	0 22 -21 0 0 0
l4=and	-13 -1 17 -5 -6 0
l4=arrangement	0 -18 18 0 0 0
l4=at	-2 -13 2 0 15 0
l4=back	0 20 -18 0 0 0
l4=by	7 3 -22 0 2 4
l4=come	-2 -18 23 0 0 0
l4=end	0 -23 24 0 0 0
l4=flew	0 16 -15 0 0 0
l4=for	17 -9 -7 0 0 0
l4=from	0 17 -14 0 0 0
l4=has	0 -16 18 0 0 0
l4=joint	0 -18 19 0 0 0
l4=meet	-1 -22 25 -3 1 0
l4=mr	9 -18 13 0 0 0
l4=of	10 -19 13 0 -1 0
l4=old	0 -17 17 0 0 0
l4=on	-5 17 -17 7 -6 0
l4=our	0 28 -26 0 0 0
l4=out	0 18 -23 0 6 0
l4=president	4 -15 0 0 9 0
l4=readout	15 -13 -3 0 0 0
l4=the	1 18 -18 3 -5 -1
l4=there	-2 12 -15 5 -1 0
l4=they	0 25 -25 0 0 0
l4=was	-8 -11 19 -3 0 0
l4=we	-7 -8 16 0 0 0
l4=what	0 -31 29 0 4 0
l4=would	0 15 -13 0 0 0
l4=—	-15 1 11 0 0 0
l=, in	0 -16 0 12 5 0
l=, thursday	0 20 -17 0 0 0
l=, who	7 -16 12 0 0 0
l=<begin> <begin>	0 3 2 -15 -5 0
l=<begin> on	-18 -7 4 17 0 0
l=<number> ,	18 -16 0 0 0 0
l=<organisation> ,	0 -14 15 0 0 0
l=<organisation> on	0 16 -14 0 0 0
l=<seat> on	-12 18 -15 -2 2 0
l=<span> of	0 -28 20 0 8 0
l=a state	0 -17 18 0 -1 0
l=and <person>	-7 -13 30 -7 -4 0
l=and on	0 15 -14 0 0 0
l=as of	6 4 -15 0 0 0
l=at the	-7 16 -18 -6 7 0
l=busan on	0 -15 17 0 0 0
l=for a	-5 15 -7 0 0 0
l=from the	0 -24 24 0 0 0
l=in <name>	0 13 -18 0 0 0
l=on the	16 -15 4 0 -3 0
l=reporter on	0 -13 15 0 0 0
l=the second	0 18 -18 0 0 0
l=the third	0 -14 16 0 0 0
l=their fourth	6 6 -15 0 0 0
l=there on	0 -26 21 0 8 0
lead="	-20 24 -7 -4 -2 0
lead=)	0 -17 7 12 0 0
lead=11	24 -13 -20 0 0 0
lead=12	-1 25 -22 0 0 0
lead=13	0 31 -29 0 0 0
lead=14	-4 -39 41 0 0 0
lead=15	0 -17 18 0 0 0
lead=19	0 24 -23 0 0 0
lead=2	0 20 -18 0 0 0
lead=20	0 17 -15 0 0 0
lead=28	0 17 -14 0 0 0
lead=6	0 17 -14 0 0 0
lead=8	-1 -14 16 0 0 0
lead=;	4 -17 10 8 0 0
lead=a	-2 -24 30 -8 0 0
lead=after	4 -23 23 0 0 0
lead=and	-6 25 -24 0 1 0
lead=april	0 15 -12 0 0 0
lead=bessent	0 -16 11 10 -5 0
lead=both	0 17 -15 0 0 0
lead=chile	0 -15 16 0 0 0
lead=china	-3 29 -22 -1 0 0
lead=december	0 -16 17 0 0 0
lead=february	0 20 -18 0 0 0
lead=friday	-1 34 -31 0 0 0
lead=january	0 19 -17 0 0 0
lead=june	0 -19 21 0 0 0
lead=last	-3 17 -12 0 0 0
lead=mr	-2 -19 22 0 4 0
lead=next	0 18 -17 0 0 0
lead=november	-3 30 -26 0 0 0
lead=officials	0 -17 20 0 0 0
lead=on	5 -18 4 14 0 0
lead=president	5 10 -19 -8 6 0
lead=readout	-23 25 0 0 0 0
lead=second	0 -29 30 0 0 0
lead=see	0 25 -24 0 0 0
lead=september	0 -21 22 0 0 0
lead=since	0 16 -14 0 0 0
lead=sunday	0 -23 24 0 0 0
lead=treasury	-11 -33 41 -9 5 0
lead=trump	-11 25 -5 -19 -8 0
lead=us	9 -15 9 3 -7 0
lead=we	-3 -11 16 0 0 0
lead=which	-11 -3 15 -2 0 0
left:calls	58 -38 -38 -14 0 6
left:coming	-4 -17 18 5 0 0
left:experts	-16 -16 27 -5 -9 3
left:m=comes	0 16 -14 0 0 0
left:m=delegation	0 17 -16 0 0 0
left:m=delegations	0 -14 19 0 0 0
left:m=go	0 -14 18 0 -1 0
left:m=here	-1 -23 26 0 0 0
left:m=host	0 15 -13 0 0 0
left:m=met	-2 -11 15 0 -5 0
left:m=negotiators	-5 22 -15 0 0 0
left:m=shook hands	7 -15 9 0 0 0
left:m=talk	11 3 -15 0 0 0
left:m=visit	0 13 -22 0 13 0
left:meets	-24 -11 28 -12 -2 -8
left:summit	9 -11 -19 2 25 -1
left:wished	-25 26 -3 -9 -1 0
lll=, <seat> ,	15 -16 1 0 0 0
lll=, tuesday ,	0 16 -16 0 0 0
lll=/ <seat> ,	-8 19 -12 0 0 0
lll=<begin> <begin> <begin>	0 3 2 -15 -5 0
lll=<begin> <begin> on	-18 -7 4 17 0 0
lll=<begin> tuesday ,	-4 -18 21 0 0 0
lll=<name> at the	0 17 -2 -2 -11 0
lll=<person> and <person>	-6 -12 27 -5 -4 0
lll=<person> say on	6 -16 14 0 0 0
lll=<seat> , thursday	0 15 -13 0 0 0
lll=after <span> of	0 -15 5 0 8 0
lll=and <name> on	0 -20 21 0 0 0
lll=by telephone on	21 -17 -1 0 0 0
lll=in <name> on	0 12 -27 6 5 0
lll=in busan on	0 -12 15 0 0 0
lll=tell reporter on	0 -13 15 0 0 0
lll=to <seat> on	0 22 -20 0 0 0
lll=with <name> on	0 15 -12 0 0 0
loud	17 -15 5 -2 -2 0
lr='s with	0 10 -17 0 6 0
lr=, (	-2 -12 17 0 0 0
lr=, ,	-20 -6 16 0 0 0
lr=, <end>	22 -12 0 0 0 0
lr=, on	0 18 -19 0 0 0
lr=: ,	-2 -16 12 0 8 0
lr=<begin> 's	-1 -26 28 0 0 0
lr=<begin> ,	17 -5 -4 0 0 0
lr=<begin> :	0 27 -25 0 0 0
lr=<begin> between	3 15 -18 0 0 0
lr=<begin> on	3 15 -19 0 0 0
lr=<name> in	0 18 -17 0 0 0
lr=<number> .	8 7 -20 0 0 0
lr=<person> in	0 -11 15 0 0 0
lr=<seat> of	-2 22 -19 0 0 0
lr=end ,	0 17 -16 0 0 0
lr=for ,	-1 16 -12 0 0 0
lr=from ,	0 22 -20 0 0 0
lr=in ,	0 15 -15 -2 4 0
lr=in .	-1 -32 14 14 8 0
lr=of in	0 -21 14 0 8 0
lr=on ,	18 -5 -10 0 6 0
lr=on <end>	-13 -15 19 0 1 2
lr=on and	3 -16 15 -1 -1 0
lr=on at	-15 8 6 -3 0 0
lr=on for	0 21 -20 0 0 0
lr=on in	-2 17 -20 1 4 0
lr=on with	-5 -12 17 0 0 0
lr=second ,	0 -19 20 0 0 0
lr=second of	-3 17 -13 0 0 0
lr=since ,	0 19 -17 0 0 0
lr=since <end>	0 18 -17 0 0 0
lr=the .	0 11 -15 -1 1 0
lr=the <end>	-15 22 -9 0 0 0
lr=the with	5 19 -22 0 0 0
lr=third since	-7 -10 18 0 0 0
lr=to .	0 -15 16 0 0 0
lr=to <end>	0 20 -16 0 0 0
lr=tuesday <end>	-6 16 -9 0 0 0
lr=until <end>	0 19 -17 0 0 0
nc2=stay	8 18 -16 -14 -7 0
nc2=up	8 -11 -16 6 14 0
nct2=bear future	0 -17 19 0 0 0
nct2=begin past	-16 -4 5 -5 15 0
nct2=begin present	3 14 -24 6 0 0
nct2=down present	0 16 -14 0 0 0
nct2=impose past	16 -11 -3 5 -1 0
nct2=impose present	-4 -11 20 -3 0 0
nct2=say present	-15 -5 6 0 13 0
nct2=stay past	20 -9 -4 -3 0 0
nct2=up past	-5 -21 1 9 15 0
next:calls	79 -48 -21 -1 -26 0
next:coming	13 -9 18 -25 -28 -4
next:ended	6 10 0 -42 -6 -4
next:experts	3 -16 10 16 -13 0
next:heads=0	-6 9 8 -9 -2 -21
next:heads=2	-12 12 2 6 -16 0
next:meets	-8 -9 31 -46 -12 -12
next:running	-5 -1 2 -16 13 -2
next:summit	-8 5 -7 -4 19 0
next:sure	2 -24 34 -29 -9 -4
next:wished	4 20 -26 -1 11 -8
next=)	-2 -19 22 0 0 0
next=:	-24 36 -24 -4 1 0
next=;	-5 18 -10 -3 -1 0
next=and	12 -16 17 -11 -4 0
next=before	-14 -7 2 0 16 0
next=that	-2 16 -7 -14 -2 0
nhas-infinitive	5 -19 11 5 -2 0
nhas-past	16 -12 -6 3 8 0
nhas-present	-31 15 -2 2 4 0
nt2=infinitive	2 -16 9 6 0 0
nt2=modal	-6 19 -9 0 -1 0
nt2=modal-passive	3 -19 18 0 0 0
nt2=past	17 -12 -9 4 9 0
nt2=present	-25 19 -7 0 6 0
nv0-none	-11 14 2 -1 -5 -18
nv1-none	-11 14 2 -1 -5 -18
nv2-none	-17 9 10 -3 -16 -11
nv2=come	0 19 -16 0 0 0
nv2=extend	10 3 -16 0 0 0
nv2=get	12 -18 5 0 0 0
nv2=hold	0 25 -23 0 0 0
nv2=keep	15 0 -17 0 0 0
nv2=plan	0 -18 5 0 12 0
nv2=set	0 -24 25 0 0 0
nv2=suspend	0 -15 16 0 0 0
nvt2=be future	0 -13 15 0 0 0
nvt2=go past	-13 -8 4 0 16 0
nvt2=pay future	0 -15 16 0 0 0
nvt2=set present	0 -24 25 0 0 0
o:act=be	-17 -6 19 -6 -10 0
o:act=declare	0 15 -13 0 0 0
o:act=run	0 15 -12 0 0 0
o:act=sign	-13 17 -9 -3 0 0
o:agree agreed gone	-1 -13 15 0 0 0
o:be from gone	0 -17 17 0 0 0
o:be on ahead	7 12 -15 0 -1 0
o:be the ahead	0 -16 17 0 0 0
o:carried=deal	20 -12 0 0 -1 0
o:carried=duties	-2 23 -20 -6 0 0
o:carried=fees	-1 -15 19 0 0 0
o:carried=longer far	3 14 -21 -2 5 0
o:carried=meeting far	10 -28 11 4 17 0
o:carried=none	7 0 7 -12 -33 -6
o:carried=procedure far	-10 22 -13 -1 0 0
o:carried=truce	-9 32 -19 0 -7 0
o:carried=truce far	-49 12 6 -8 12 0
o:discuss on ahead	0 -16 12 0 4 0
o:end on ahead	-3 24 -19 0 0 0
o:end on gone	0 -19 21 0 0 0
o:leads=and on	0 15 -14 0 0 0
o:leads=as of	6 4 -15 0 0 0
o:leads=at the	0 44 -35 -3 -12 0
o:leads=brussels,	-2 -22 24 0 0 0
o:leads=busan on	0 -15 17 0 0 0
o:leads=korea on	-1 4 -28 5 11 0
o:leads=on	-18 -7 4 17 0 0
o:leads=reporters on	0 -13 15 0 0 0
o:leads=talks on	0 15 -13 0 0 0
o:leads=there on	0 -26 21 0 8 0
o:leads=tuesday,	-4 -18 21 0 0 0
o:left=deal right=meeting	0 18 -17 0 0 0
o:left=duties	-11 21 -9 -2 -4 0
o:left=duties right=none	-8 25 -15 -1 -4 0
o:left=longer	-3 15 -9 0 0 0
o:left=longer right=none	-2 21 -15 0 0 0
o:left=none right=longer	9 -15 6 0 0 0
o:left=none right=meeting	-19 13 2 -7 -4 0
o:left=none right=none	3 -8 16 -3 -10 -6
o:left=none right=signing	-1 19 -14 0 0 0
o:left=signing	-17 9 1 -4 0 0
o:meet the ahead	0 18 -10 -1 -7 0
o:near=longer	0 25 -22 0 0 0
o:near=none	2 8 4 -16 -17 -9
o:near=procedure	-3 21 -13 0 0 0
o:no verb  ahead	-25 10 -1 0 0 0
o:no verb of ahead	0 15 -14 0 0 0
o:no verb since gone	-2 25 -21 0 0 0
o:no verb the gone	4 20 -28 0 0 0
o:no verb to ahead	0 -14 16 0 0 0
o:no verb to gone	-11 20 -10 0 0 0
o:no verb tuesday gone	9 2 -18 0 0 0
o:right=duties from	0 -17 17 0 0 0
o:right=meeting	-15 11 2 -10 -5 0
o:right=none	-5 15 1 -11 -16 -12
o:right=none by	-8 25 -16 0 0 0
o:right=none is	-1 15 -11 0 0 0
o:right=none signed	0 15 -13 0 0 0
o:right=none the	-3 33 -18 -4 -16 0
o:right=none tuesday	9 2 -19 0 0 0
o:right=signing	-4 21 -20 2 0 0
o:sign signed gone	0 15 -13 0 0 0
o:sit on ahead	0 -16 16 0 0 0
o:subject=controls carried on ahead	0 -18 13 0 0 4
o:subject=controls far carried	0 30 -27 0 0 0
o:subject=deal far	-11 -8 15 0 0 0
o:subject=deal far carried	0 -9 17 -1 -11 0
o:subject=deal far carried on gone	3 -8 15 0 -12 0
o:subject=deal far no verb	-11 -8 15 0 0 0
o:subject=deal no verb gone	3 -17 15 0 0 0
o:subject=deal on gone	-3 16 -12 0 0 0
o:subject=duties carried end ahead	0 -14 15 0 0 0
o:subject=duties carried end on	0 -14 15 0 0 0
o:subject=duties carried on ahead	0 -27 25 0 5 0
o:subject=duties carried on gone	-5 18 -10 -4 0 0
o:subject=duties far  gone	8 -16 12 0 0 0
o:subject=duties far carried announce	-9 -7 16 0 0 0
o:subject=duties far carried announce gone	-9 -8 16 0 0 0
o:subject=duties far carried announce on	-8 -8 17 0 0 0
o:subject=duties far carried be	-5 -10 15 0 0 0
o:subject=duties far carried meet on	0 -15 17 0 0 0
o:subject=duties far carried on ahead	-7 -25 25 0 7 0
o:subject=duties far carried sign	-3 21 -17 0 0 0
o:subject=duties far carried sign gone	-3 20 -16 0 0 0
o:subject=duties far carried tell	-2 15 -13 0 0 0
o:subject=duties far carried tell gone	-2 15 -13 0 0 0
o:subject=duties far no verb 	4 -16 15 0 0 0
o:subject=duties no verb 	0 16 -14 0 0 0
o:subject=duties no verb ahead	9 10 -22 0 0 0
o:subject=duties on gone	6 -24 20 0 0 0
o:subject=fees carried	-1 -14 18 0 0 0
o:subject=longer carried	-1 17 -14 0 0 0
o:subject=longer no verb gone	8 2 -15 0 0 0
o:subject=meeting	9 -13 0 17 0 0
o:subject=meeting be on	0 19 -17 0 0 0
o:subject=meeting begin on	0 11 -15 4 0 0
o:subject=meeting carried on gone	-3 -9 15 0 0 0
o:subject=meeting carried plan	0 -24 24 0 0 0
o:subject=meeting end	0 -18 19 0 0 0
o:subject=meeting end gone	0 -19 20 0 0 0
o:subject=meeting end on	0 -18 19 0 0 0
o:subject=meeting far	12 -23 5 12 5 0
o:subject=meeting far  ahead	-9 28 -22 0 0 0
o:subject=meeting far  gone	11 -15 7 0 0 0
o:subject=meeting far carried	-11 -18 21 -6 9 0
o:subject=meeting far carried be gone	0 -13 15 0 0 0
o:subject=meeting far carried say on	0 -12 15 0 0 0
o:subject=meeting far no verb	12 -23 5 12 5 0
o:subject=meeting far no verb ahead	14 -36 13 8 7 0
o:subject=meeting no verb gone	8 -15 2 7 4 0
o:subject=meeting on gone	4 9 -24 20 -2 0
o:subject=none  ahead	-1 -12 15 0 0 0
o:subject=none  gone	0 18 -19 0 0 0
o:subject=none carried	0 12 -5 1 -21 -1
o:subject=none carried be since	0 -17 18 0 0 0
o:subject=none carried end ahead	0 17 -15 0 0 0
o:subject=none carried since gone	0 -13 15 0 0 0
o:subject=none carried the gone	0 16 -16 0 0 0
o:subject=none no verb ahead	-27 9 0 0 0 0
o:subject=none no verb of	12 -21 11 0 0 0
o:subject=none of gone	13 -23 13 0 0 0
o:subject=none on gone	-10 15 -5 0 0 0
o:subject=procedure	-5 29 -23 0 0 0
o:subject=procedure far carried	0 26 -22 0 0 0
o:subject=procedure far carried meet	0 16 -15 0 0 0
o:subject=procedure far no verb ahead	0 -14 16 0 0 0
o:subject=procedure far no verb gone	0 18 -16 0 0 0
o:subject=procedure no verb	-1 21 -17 0 0 0
o:subject=procedure no verb gone	0 15 -12 0 0 0
o:subject=sale	-4 15 -11 0 0 0
o:subject=sale far carried	-3 26 -21 0 0 0
o:subject=sale no verb	-4 15 -10 0 0 0
o:subject=signing	-3 17 -11 0 0 0
o:subject=signing no verb	-1 18 -15 0 0 0
o:subject=signing no verb gone	-1 17 -13 0 0 0
o:subject=truce	-17 21 -10 -1 -1 0
o:subject=truce carried be	0 17 -15 0 0 0
o:subject=truce carried on gone	-3 -13 18 0 0 0
o:subject=truce carried sign	0 -16 16 0 0 0
o:subject=truce carried sign gone	0 -16 16 0 0 0
o:subject=truce carried sign on	0 -17 18 0 0 0
o:subject=truce end	0 17 -16 0 0 0
o:subject=truce end on	0 16 -15 0 0 0
o:subject=truce far carried begin ahead	0 -19 9 0 10 0
o:subject=truce far carried begin on	0 1 -15 0 10 0
o:subject=truce far carried sign	0 -14 15 0 0 0
o:subject=truce far carried sign gone	0 -14 15 0 0 0
o:subject=truce far carried sign on	0 -15 15 0 0 0
o:subject=truce no verb ahead	-4 24 -20 0 0 0
o:subject=truce on gone	-1 -12 15 0 0 0
o:topic=controls gone	-4 26 -21 0 0 0
o:topic=controls on ahead	0 -16 11 0 0 4
o:topic=controls on gone	-1 18 -14 0 0 0
o:topic=deal announce	0 -13 17 0 0 0
o:topic=deal far	-15 -5 14 0 0 0
o:topic=deal far no verb	-11 -8 15 0 0 0
o:topic=deal far on	0 23 -18 0 0 0
o:topic=deal far on gone	0 18 -14 0 0 0
o:topic=deal gone	8 1 0 -3 -15 0
o:topic=deal on ahead	3 -29 18 0 7 0
o:topic=duties 	0 19 -17 0 0 0
o:topic=duties ahead	4 11 -21 -2 6 0
o:topic=duties begin	0 27 -21 0 0 0
o:topic=duties far 	4 -15 14 0 0 0
o:topic=duties far  gone	7 -15 12 0 0 0
o:topic=duties far be	-2 -13 17 0 0 0
o:topic=duties far on	-9 15 -1 -1 0 0
o:topic=duties from ahead	0 20 -17 0 0 0
o:topic=duties say	-12 25 -15 0 0 0
o:topic=exclusions	0 22 -20 0 0 0
o:topic=exclusions gone	0 17 -15 0 0 0
o:topic=fees	-3 -11 17 0 0 0
o:topic=fees on	-1 -13 16 0 0 0
o:topic=longer ahead	-4 24 -19 0 0 0
o:topic=longer far	-10 19 -11 0 0 0
o:topic=longer far ahead	-12 23 -11 0 0 0
o:topic=longer far on	-6 20 -15 0 0 0
o:topic=longer say	-1 -19 21 0 0 0
o:topic=meeting	3 -18 16 7 -9 -2
o:topic=meeting ahead	1 -12 23 -9 -17 0
o:topic=meeting far	7 -23 7 11 10 0
o:topic=meeting far  ahead	-9 28 -22 0 0 0
o:topic=meeting far ahead	13 -36 16 8 6 0
o:topic=meeting far no verb	12 -23 5 12 5 0
o:topic=meeting from	0 -20 10 4 4 0
o:topic=meeting return	0 -16 13 5 0 0
o:topic=meeting the	0 36 -23 -3 -14 0
o:topic=meeting the ahead	0 21 -5 -3 -14 0
o:topic=meeting until ahead	0 -18 19 0 0 0
o:topic=none	9 -5 6 -1 -20 -3
o:topic=none  gone	0 21 -21 0 0 0
o:topic=none ahead	-29 6 6 -2 -3 0
o:topic=none be	-3 -20 24 0 0 0
o:topic=none gone	18 -10 3 0 -13 -1
o:topic=none of	11 -16 7 0 0 0
o:topic=none of gone	12 -22 12 0 0 0
o:topic=none return	0 18 -17 0 0 0
o:topic=procedure	-9 31 -22 0 0 0
o:topic=procedure far ahead	-1 -11 15 0 0 0
o:topic=procedure far gone	0 20 -17 0 0 0
o:topic=procedure gone	-2 24 -19 0 0 0
o:topic=procedure no verb	-1 21 -17 0 0 0
o:topic=sale	-6 22 -15 0 0 0
o:topic=sale ahead	0 16 -13 0 0 0
o:topic=sale far	0 14 -16 0 0 0
o:topic=sale no verb	-4 15 -10 0 0 0
o:topic=signing	-20 16 -3 -5 -1 0
o:topic=signing gone	-19 19 -7 -4 -1 0
o:topic=signing no verb	-1 18 -15 0 0 0
o:topic=signing signed	0 15 -13 0 0 0
o:topic=signing signed gone	0 15 -13 0 0 0
o:topic=truce	0 24 -23 -7 0 0
o:topic=truce ahead	-14 58 -47 -1 -4 0
o:topic=truce be	-3 20 -14 0 0 0
o:topic=truce begin	-1 17 -10 0 0 0
o:topic=truce end	-1 29 -25 0 0 0
o:topic=truce far	-19 9 -3 -1 6 0
o:topic=truce far gone	-16 10 0 0 -2 0
o:topic=truce far on	0 4 -17 0 9 0
o:topic=truce far on gone	0 20 -17 0 0 0
o:topic=truce on ahead	-3 30 -23 0 0 0
o:topic=truce until	0 19 -17 0 0 0
pair: both	4 0 8 -3 -15 -9
pair: n=0	-6 5 4 -1 -3 -17
pair: n=1	-4 15 0 -46 -13 -7
pair: not-both	-15 19 0 -12 0 -21
pair:both n=1	12 3 -3 -46 0 -3
pair:both n=2	-9 -4 10 5 -18 0
pair:coming n=0	7 3 -30 8 20 -5
pair:coming n=1	-11 8 4 0 -21 -1
pair:coming+ended n=1	0 19 -18 0 0 0
pair:coming+running n=0	-11 17 -21 -6 -2 12
pair:day 	0 6 10 -18 -13 -15
pair:day both	-4 7 7 -3 -23 -5
pair:day coming+running	0 16 -7 0 -16 4
pair:day day-none	11 -11 16 -4 -12 -9
pair:day day=l0	0 21 -19 0 0 0
pair:day day=l1	-15 5 7 0 0 0
pair:day day=r0	-1 21 -18 0 0 0
pair:day day=r2	-8 15 -8 1 -1 0
pair:day day=r3	-16 1 1 1 3 0
pair:day day=r4	-3 26 -17 -6 -8 0
pair:day ended	-8 16 -14 6 -6 0
pair:day n=1	2 15 -4 -17 -21 -6
pair:day no-word	1 17 -7 -4 -12 -8
pair:day not-both	-4 20 -7 -14 0 -8
pair:day prev:sure	-6 -9 16 -16 0 0
pair:day sent:sure	-13 23 -12 -13 0 0
pair:day-none 	-4 11 8 -19 -16 -18
pair:day-none coming+running	0 16 -5 -2 -17 4
pair:day-none ended	2 -8 7 11 -19 0
pair:day-none n=0	-7 17 -16 17 -6 -7
pair:day-none n=1	-6 12 2 -24 -12 -8
pair:day-none n=2	0 11 0 -13 -16 0
pair:day-none n=4	14 -40 30 0 0 0
pair:day-none not-both	-11 11 8 0 -17 -13
pair:day-none prev:sure	-1 8 -2 -16 0 0
pair:day-none running	0 22 -19 -9 1 0
pair:day-none sent:sure	-4 -9 16 -7 -5 0
pair:day=l0 no-word	-2 17 -13 0 0 0
pair:day=l1 ended	1 -15 15 0 0 0
pair:day=l1 n=1	5 -15 9 0 0 0
pair:day=l2 no-word	-3 16 -16 -1 6 0
pair:day=l2 prev:sure	0 -21 28 0 -10 0
pair:day=l3 both	-15 -1 18 -7 -2 0
pair:day=l3 n=3	-4 -9 17 0 0 0
pair:day=l3 not-both	15 11 -20 0 -5 0
pair:day=l4 both	0 7 -16 3 8 0
pair:day=l4 ended	0 8 -16 0 9 0
pair:day=l4 n=0	-7 19 -12 -4 1 0
pair:day=l4 n=1	6 -16 3 0 11 0
pair:day=r0 both	12 -25 14 0 0 0
pair:day=r0 not-both	3 13 -22 -2 4 0
pair:day=r1 n=1	-13 22 -2 -4 -9 -1
pair:day=r1 not-both	-1 5 -9 -20 8 3
pair:day=r2 	0 2 1 6 -15 0
pair:day=r2 coming+ended	0 21 -19 0 0 0
pair:day=r2 n=1	-9 -4 14 0 -15 0
pair:day=r2 part:sure	-8 -16 19 -1 0 0
pair:day=r2 running	4 -15 8 0 1 0
pair:day=r2 sent:sure	0 20 -26 10 0 0
pair:day=r3 coming+ended	0 -18 19 0 0 0
pair:day=r3 sent:sure	-4 -10 16 0 0 0
pair:day=r4 	-2 10 -3 0 -15 0
pair:day=r4 ended	-2 21 -16 0 0 0
pair:day=r4 n=1	-18 14 1 -5 -5 0
pair:day=r4 not-both	-9 18 -8 -3 -2 0
pair:ended n=0	0 17 -24 15 -19 0
pair:ended n=1	-8 -22 27 -10 4 0
pair:l=<begin> both	0 16 -12 0 0 0
pair:l=<begin> n=0	0 -14 19 -10 -3 0
pair:l=<begin> n=1	0 24 -23 0 0 0
pair:l=<begin> n=2	0 17 -14 0 0 0
pair:l=<begin> no-word	0 -11 15 -4 -1 0
pair:l=<begin> prev:sure	0 28 -27 0 0 0
pair:l=a both	19 -27 0 3 3 0
pair:l=a word	23 -12 -13 2 0 0
pair:l=after day-none	6 12 -16 0 0 0
pair:l=agreed both	0 -24 25 0 0 0
pair:l=agreed day	-1 -13 15 0 0 0
pair:l=brussels, n=1	-1 -16 17 0 0 0
pair:l=first n=0	0 18 -16 0 0 0
pair:l=first n=1	0 -21 22 0 0 0
pair:l=for part:sure	0 19 -13 -2 -3 0
pair:l=for word	-4 19 -11 0 -2 0
pair:l=from n=0	-4 25 -23 0 4 0
pair:l=from part:sure	0 -18 6 3 4 0
pair:l=had day-none	-1 16 -12 0 0 0
pair:l=has 	-2 16 -12 0 0 0
pair:l=has not-both	8 3 -16 0 0 0
pair:l=has word	-1 17 -13 0 0 0
pair:l=he not-both	0 -12 15 0 0 0
pair:l=in both	-14 16 -13 3 1 0
pair:l=in day=l1	0 -17 -10 13 13 0
pair:l=in n=0	-15 0 -12 14 7 0
pair:l=in no-word	-15 25 -15 5 -6 0
pair:l=in sent:sure	0 -17 14 0 2 0
pair:l=in word	-21 4 -8 10 7 0
pair:l=is no-word	-2 16 -10 0 0 0
pair:l=it 	-9 17 -7 0 0 0
pair:l=it word	-6 18 -12 0 0 0
pair:l=jinping word	0 -19 21 0 0 0
pair:l=monday n=1	0 -21 21 0 0 0
pair:l=monday, n=0	-6 -11 15 0 0 0
pair:l=monday, n=1	0 31 -29 0 0 0
pair:l=next n=0	0 14 -15 1 0 0
pair:l=of n=1	3 -15 6 0 8 0
pair:l=on day=r4	-5 17 -11 0 0 0
pair:l=on n=0	0 7 -18 0 10 1
pair:l=on prev:sure	-1 -7 15 -7 -7 0
pair:l=on sent:sure	-13 16 -11 0 3 0
pair:l=second 	1 -30 30 -1 0 0
pair:l=second ended+running	-3 16 -13 0 0 0
pair:l=second n=0	0 -18 14 1 0 0
pair:l=signed day	0 15 -13 0 0 0
pair:l=since no-word	-6 16 -9 0 0 0
pair:l=sixth not-both	0 -17 6 12 0 0
pair:l=sixth part:sure	0 -16 4 12 0 0
pair:l=sixth word	0 -16 4 12 0 0
pair:l=telephone 	-10 15 -1 0 0 0
pair:l=the both	-15 6 0 3 2 0
pair:l=the day	-4 45 -32 -5 -16 0
pair:l=the day-none	0 12 -15 0 0 0
pair:l=the day=l1	4 -16 14 0 0 0
pair:l=the day=r0	-3 13 -16 0 4 0
pair:l=the running	-3 22 -26 2 0 0
pair:l=the word	0 -17 14 0 7 -2
pair:l=their n=1	0 -14 15 0 0 0
pair:l=they day=r2	2 -17 10 0 2 0
pair:l=third both	0 -21 23 0 0 0
pair:l=third day-none	-9 -10 18 0 0 0
pair:l=third ended+running	-8 -8 15 0 0 0
pair:l=third not-both	-11 16 -8 -1 0 0
pair:l=thursday 	-3 37 -32 0 0 0
pair:l=to 	-20 42 -24 -3 -4 0
pair:l=to both	-16 14 0 0 -1 0
pair:l=to coming	0 -20 16 0 6 0
pair:l=tuesday 	9 2 -19 0 0 0
pair:l=tuesday day	9 2 -19 0 0 0
pair:l=tuesday day-none	9 2 -19 0 0 0
pair:l=tuesday not-both	9 2 -18 0 0 0
pair:l=tuesday, n=0	-5 -14 17 0 0 0
pair:l=tuesday, n=1	0 21 -20 0 0 0
pair:l=two day-none	6 -17 13 0 0 0
pair:l=two word	6 -15 3 5 0 0
pair:l=until 	-6 18 -11 0 0 0
pair:l=until no-word	-7 20 -13 0 0 0
pair:l=until prev:sure	0 -17 17 0 0 0
pair:l=wednesday day-none	-4 -12 15 0 0 0
pair:l=wednesday, no-word	0 17 -14 0 0 0
pair:l=who not-both	12 2 -15 0 0 0
pair:l=you n=1	-10 18 -9 0 0 0
pair:l=you word	-10 16 -4 0 0 0
pair:no-word 	3 16 -6 -10 -11 -19
pair:no-word both	2 11 1 -20 -20 -7
pair:no-word coming	0 18 -18 -6 2 -3
pair:no-word ended	11 5 -16 4 -9 0
pair:no-word n=1	-5 31 -16 -20 -28 -5
pair:no-word n=2	9 16 -24 -13 7 0
pair:no-word not-both	7 23 -31 0 8 0
pair:not-both n=0	3 14 -24 4 13 0
pair:not-both n=1	-30 14 15 -17 -51 -14
pair:not-both n=2	8 6 -6 -26 5 0
pair:not-both n=3	-14 21 -11 -4 -1 0
pair:part:sure both	-6 -21 8 17 10 -3
pair:part:sure n=0	-13 28 -34 11 10 -6
pair:part:sure n=1	-8 -5 22 -26 -13 -9
pair:part:sure n=2	-9 -7 17 0 -18 0
pair:part:sure not-both	-14 16 5 -12 -27 -15
pair:part:sure running	-1 12 -17 3 6 0
pair:prev:sure 	-14 1 10 -16 -2 0
pair:prev:sure both	3 3 5 -6 -18 0
pair:prev:sure n=0	-16 -5 15 -18 2 0
pair:prev:sure n=3	-3 15 -11 0 0 0
pair:prev:sure not-both	-24 -2 9 -16 12 0
pair:sent:sure n=0	-20 19 -2 -9 -7 0
pair:sent:sure not-both	-24 -4 18 -8 -7 0
pair:word 	-8 15 -5 1 -4 -14
pair:word day-none	-27 43 -20 -1 -14 -11
pair:word day=l0	-4 -11 16 0 0 0
pair:word day=l1	5 -16 -3 6 13 0
pair:word day=r0	15 -18 2 -3 4 0
pair:word n=0	3 22 -47 5 12 0
pair:word n=1	-16 0 22 -35 -13 -11
pair:word n=2	-7 -8 15 -6 0 0
pair:word n=4	17 -16 0 0 0 0
pair:word no-word	10 19 -50 -13 4 0
pair:word part:sure	-21 2 10 5 -2 -18
pair:word prev:sure	-7 21 -12 -7 0 0
pair:word sent:sure	-9 -35 34 4 0 0
part:calls	72 -28 -49 -56 -18 4
part:ended	0 3 4 -5 -20 -6
part:m=conference	23 6 -30 0 0 0
part:m=consultations	19 -14 2 -5 -5 -1
part:m=due	0 20 -10 -2 -11 0
part:m=ended	-2 -21 26 -2 -3 0
part:m=guest	0 17 -12 -1 0 0
part:m=met	-17 6 4 1 -18 0
part:m=receive	0 20 -19 0 -2 0
part:m=round	-18 10 -3 7 -16 0
part:m=shook hands	7 -19 13 0 0 0
part:m=talk	23 -4 -17 0 0 0
part:m=talks	-41 13 0 7 -17 -2
part:m=there	-1 -36 25 7 14 0
part:m=visit	3 -28 14 -1 14 0
part:m=visits	-10 16 -2 0 0 0
part:meets	-8 -9 21 0 -1 -25
part:summit	16 -19 -6 0 18 -4
part:sure	-18 2 12 7 -6 -21
part:wished	-17 22 -7 -1 -11 0
pc0=down	0 -17 19 -3 1 0
pc0=say	-9 -6 -1 15 5 0
pc1=bear	17 -19 7 -8 0 0
pc1=down	-1 -19 24 -5 0 0
pc1=propose	0 20 -25 0 4 0
pc1=stay	-20 3 10 -7 0 0
pc1=target	0 16 -14 0 0 0
pct0=impose perfect	0 6 -15 -1 7 0
pct1=agree infinitive	0 -12 16 0 0 0
pct1=agree past	0 21 -18 0 0 0
pct1=bear infinitive	12 -23 12 0 -1 0
pct1=impose past	0 15 -14 0 0 0
pct1=impose perfect	1 10 -20 -1 7 0
pct1=propose infinitive	0 22 -27 1 2 0
people=0	-13 41 -9 -26 -34 -16
people=1	-25 25 0 -22 -2 -6
people=2	23 -40 2 10 14 -4
people=3	-4 -55 43 7 2 0
phas-past	-5 -10 17 1 -8 0
phas-present	17 2 -16 1 -1 0
prev:apart	7 1 0 2 5 -22
prev:calls	41 -8 -17 -12 -20 0
prev:coming	0 -23 31 3 -18 -3
prev:experts	10 15 -17 -4 -4 0
prev:heads=0	-3 9 4 -1 -4 -20
prev:heads=2	-3 -18 21 -10 9 0
prev:summit	-15 23 -20 -35 19 -1
prev:sure	-33 35 -22 2 -5 -4
pt0=past-not	0 -18 18 0 0 0
pt1=past-not	0 -18 18 0 0 0
pv0=come	0 -16 16 -2 3 0
pv0=know	-1 -12 15 0 0 0
pv0=say	-11 0 -13 15 5 0
pv1=agree	-2 7 -20 10 5 0
pv1=ask	0 -16 18 0 0 0
pv1=be	-12 -8 17 -4 0 0
pv1=bring	0 -15 16 0 0 0
pv1=come	0 -16 16 -2 3 0
pv1=know	-1 -14 18 0 0 0
pv1=lower	3 -20 17 0 0 0
pv1=meet	-6 -9 19 -4 0 0
pv1=say	-12 0 -13 15 5 0
pv2-none	5 -3 8 1 -3 -19
pvt0=have present	6 15 -20 0 0 0
pvt0=other past	-1 19 -17 0 0 0
pvt1=agree participle	0 4 -18 11 0 0
pvt1=be present	-7 -10 15 0 2 0
pvt1=other past	-1 19 -17 0 0 0
pvt1=other perfect	0 -13 16 0 0 0
q:'s	1 -11 11 -16 -2 11
q:,	17 -6 -6 18 -6 -7
q:-	7 16 -17 -2 -4 0
q:.	-17 11 13 -22 -10 -4
q::	-11 14 0 -15 -21 0
q:;	-14 -6 17 -5 -1 0
q:<day-ahead>	-21 -19 20 17 -5 0
q:<day-gone>	13 -27 17 13 -8 -2
q:<day-today>	17 -23 12 -10 3 0
q:<goods>	-20 15 -8 6 -7 8
q:<level>	-5 17 -12 -3 0 0
q:<month-gone>	3 -21 -5 35 -15 0
q:<name>	14 -24 12 0 -2 7
q:<office>	-21 29 -12 -4 -5 0
q:<organisation>	-27 23 -7 -13 2 0
q:<person>	23 -27 20 -14 1 -5
q:<quality>	-4 17 -7 -17 0 0
q:<seat>	29 -19 12 -29 -7 0
q:<v-agree>	13 20 -33 5 -1 -4
q:<v-bear>	0 14 -13 7 -19 0
q:<v-begin>	-4 18 -7 5 -19 -2
q:<v-down>	11 -24 23 0 -3 0
q:<v-impose>	24 -2 -1 0 -23 -11
q:<v-propose>	-2 -11 13 0 -20 11
q:<v-say>	-1 -3 3 -15 9 0
q:<v-sell>	-15 3 5 -4 -3 9
q:<v-stay>	-1 1 0 0 -16 9
q:<v-up>	3 31 -29 0 -6 0
q:_	0 -16 18 0 0 0
q:a	6 16 -9 -31 -9 -4
q:about	0 28 -32 4 0 0
q:additional	0 18 -14 0 0 0
q:agreement	5 -3 -15 3 10 0
q:and	-18 -2 -1 20 0 9
q:another	0 -12 16 -8 0 0
q:anybody	0 -18 18 0 0 0
q:apply	11 -15 5 0 0 -1
q:approve	-1 20 -12 0 -4 0
q:arrangement	-3 -12 16 0 0 0
q:ask	2 -16 3 11 0 0
q:at	15 12 -16 -14 -2 0
q:been	-1 -21 22 0 0 0
q:being	-1 -14 17 0 0 0
q:better	0 19 -19 0 0 0
q:between	14 -29 19 5 0 0
q:bill	0 -18 19 0 0 0
q:bring	0 -10 16 -3 0 0
q:by	2 17 -17 0 -10 0
q:calendar	0 -20 21 0 0 0
q:carry	0 -17 4 16 0 0
q:charge	-4 -14 21 0 0 0
q:collect	0 -18 23 -1 0 0
q:come	0 -12 17 5 -9 0
q:company	0 16 -14 0 0 0
q:country	-1 -15 20 0 -1 0
q:custom	0 18 -22 3 0 0
q:day	-5 -14 19 0 0 0
q:discuss	-8 -15 11 0 0 12
q:each	-3 33 -34 4 0 0
q:earth	0 10 -15 4 0 0
q:export	2 -18 8 0 -1 10
q:far	0 -17 19 0 0 0
q:fee	-3 -26 31 0 0 0
q:final	0 16 -15 0 0 0
q:first	16 -23 15 -1 -1 0
q:for	-2 7 -4 0 -23 10
q:four	0 26 -24 0 0 0
q:framework	18 -17 6 0 -5 0
q:free	0 15 -14 0 0 0
q:from	-14 -25 25 17 -5 0
q:gave	-2 16 -10 0 0 0
q:give	11 -19 10 0 0 0
q:go	-7 33 -30 4 -1 0
q:hand	15 -14 0 0 0 0
q:have	-24 0 1 7 16 0
q:his	-5 -1 -6 21 -8 0
q:hour	15 -21 10 0 0 0
q:house	14 0 -17 0 0 0
q:in	22 5 -15 5 -6 -5
q:is	17 -2 -12 5 0 0
q:keep	-3 16 -14 -1 0 0
q:know	-2 15 -7 0 -2 0
q:last	-15 25 -17 10 -17 0
q:law	-6 19 -12 0 0 0
q:let	-1 18 -13 0 0 0
q:line	-1 20 -17 0 0 0
q:list	6 6 -16 0 0 0
q:london	0 -19 22 -1 0 0
q:long	10 5 -17 0 0 0
q:lose	0 -14 15 0 0 0
q:lunch	0 18 -16 0 0 0
q:make	-2 17 -11 0 0 0
q:man	1 -19 20 0 0 0
q:meet	-15 1 9 -1 -9 0
q:minister	9 -16 10 0 0 0
q:morning	10 -16 12 -1 -3 0
q:move	0 39 -38 0 0 0
q:mr	1 -20 21 -1 0 0
q:negotiation	0 9 -19 7 0 0
q:new	-14 0 15 -4 -12 0
q:next	-3 -14 18 5 -7 0
q:night	12 8 -18 0 -1 0
q:no	0 -21 27 0 -3 0
q:nobody	0 -32 34 0 0 0
q:northern	0 24 -23 0 0 0
q:not	28 -1 -19 -9 2 -2
q:nothing	-7 16 -15 2 0 0
q:now	0 19 -17 0 0 0
q:one	-18 -10 21 -6 2 0
q:or	0 25 -22 0 0 0
q:order	9 -15 11 -3 0 0
q:our	-10 20 -19 0 3 0
q:over	-8 15 -12 6 -4 0
q:pair	0 -17 19 0 0 0
q:part	0 18 -8 0 -8 0
q:pay	1 13 -22 5 0 0
q:people	-5 16 -13 3 -1 0
q:port	-3 -10 15 0 0 0
q:prepare	0 19 -14 0 -3 0
q:president	0 -24 12 0 17 0
q:propose	15 -9 -5 0 0 0
q:put	12 -19 9 -7 0 0
q:quarrel	-1 -15 18 0 0 0
q:question	-17 -1 0 5 -1 12
q:raise	0 -13 15 0 0 0
q:rang	23 -12 -10 0 -1 0
q:reach	0 -12 15 0 0 0
q:rest	0 18 -17 0 0 0
q:right	0 -14 16 0 0 0
q:rise	0 29 -27 0 0 0
q:round	1 -1 -8 -7 18 0
q:second	4 -21 19 0 0 0
q:see	-8 27 -21 0 0 0
q:sell	-19 27 -10 0 0 0
q:settle	23 -11 -12 0 0 0
q:short	0 15 -14 0 0 0
q:should	-17 15 -1 3 0 0
q:sign	-6 35 -31 1 -3 0
q:sit	-9 -8 16 2 -14 0
q:speak	0 -13 15 0 0 0
q:spoke	-8 -4 22 0 -3 0
q:standstill	0 -30 32 0 0 0
q:stay	0 -18 20 0 0 0
q:step	1 -18 18 0 0 0
q:stop	0 -17 19 0 0 0
q:table	0 -14 16 0 0 0
q:talk	0 18 -2 -1 -26 0
q:tea	0 18 -15 0 0 0
q:telephone	3 -16 22 0 -4 0
q:thank	0 -21 24 0 0 0
q:the	6 7 -15 1 8 1
q:their	-7 -14 22 -2 0 0
q:them	-1 15 -9 0 0 0
q:there	3 -12 20 1 -16 0
q:thi	-12 -19 19 -2 10 0
q:think	0 15 -14 0 0 0
q:three	5 -31 28 0 0 0
q:tiktok	16 -12 0 0 0 0
q:time	1 -15 13 5 0 0
q:truce	-23 17 -13 11 -2 0
q:two	5 -27 28 0 -16 0
q:visit	-2 32 -21 -4 -9 0
q:want	-5 -10 15 0 0 0
q:was	11 -34 11 0 7 11
q:we	-6 15 -6 -1 -4 0
q:week	-8 17 -24 4 4 0
q:when	0 11 -16 0 2 0
q:wish	15 -14 0 0 0 0
q:without	0 26 -22 0 0 0
q:you	-15 -10 22 0 0 0
q:—	7 -23 22 -1 -1 0
qt=future	-29 35 -33 3 13 0
qt=past	9 -17 15 -1 -16 8
qt=perfect	-4 -14 5 16 4 0
qt=present	-4 -13 11 -9 17 -10
r1=)	-7 -12 17 0 0 0
r1=.	-5 -5 14 -18 -1 -7
r1=:	-18 26 -19 0 2 0
r1=<day-ahead>	10 14 -22 0 0 0
r1=<day-gone>	14 -20 5 0 0 0
r1=a	-4 16 -9 0 0 0
r1=at	-16 1 8 -11 8 0
r1=between	15 -1 -11 4 -2 0
r1=for	-4 23 -18 -4 0 0
r1=in	-10 -20 19 3 9 0
r1=it	-21 4 7 0 0 0
r1=of	-22 16 2 -19 -9 0
r1=the	-12 18 -16 0 8 0
r1=there	0 -20 21 0 0 0
r1=they	0 -15 16 0 0 0
r1=to	-3 16 -4 -8 -9 0
r1=was	0 30 -34 3 -1 0
r1=you	0 18 -16 0 0 0
r1=—	-6 21 -17 2 0 0
r2=.	16 -13 6 -5 -3 0
r2=<end>	-7 2 12 -22 -9 -6
r2=<goods>	-12 26 -13 -1 0 0
r2=<level>	1 18 -20 0 0 0
r2=<month-ahead>	0 -3 -15 9 7 0
r2=<not>	2 -16 12 0 0 0
r2=<number>	-12 -13 23 -1 -1 0
r2=<person>	10 -28 20 -8 1 0
r2=<quality>	0 -16 12 4 0 0
r2=<span>	0 18 -16 -14 0 0
r2=<v-agree>	1 -20 20 0 0 0
r2=<v-bear>	5 -16 13 0 0 0
r2=<v-return>	0 -17 10 8 0 0
r2=<v-stay>	15 -22 12 0 0 0
r2=<v-up>	-2 17 -9 0 0 0
r2=and	-13 16 -24 14 2 0
r2=at	10 -23 11 0 6 0
r2=between	-4 22 -17 0 0 0
r2=busan	0 -25 26 0 0 0
r2=in	-19 -5 8 4 5 0
r2=is	-6 16 -8 0 0 0
r2=it	-15 5 1 -1 5 0
r2=last	25 0 -24 0 0 0
r2=telephone	27 -23 0 0 0 0
r2=they	-12 17 -3 0 0 0
r2=to	14 2 -17 -1 0 0
r2=transcript	15 -14 0 0 0 0
r2=two	-9 23 -20 0 5 0
r2=year	0 15 -12 0 0 0
r3='s	-12 21 -14 2 -1 0
r3=,	-7 -22 22 1 2 0
r3=.	-18 11 -4 0 3 0
r3=:	-13 -24 31 0 0 0
r3=<day-today>	-15 3 7 0 2 0
r3=<duty>	7 -17 13 0 0 0
r3=<end>	-1 7 4 -14 -15 -4
r3=<name>	1 5 -23 7 12 0
r3=<number>	0 14 -18 0 1 0
r3=<organisation>	-5 26 -19 0 -1 0
r3=<person>	0 -17 6 3 10 0
r3=<span>	-1 -39 38 5 0 0
r3=<v-impose>	0 -18 18 3 0 0
r3=<v-stay>	0 24 -22 0 0 0
r3=after	0 17 -16 0 0 0
r3=before	6 -17 12 -5 4 0
r3=by	-10 26 -22 5 -1 0
r3=country	0 -23 24 0 0 0
r3=day	0 17 -17 0 0 0
r3=deal	-3 -12 17 0 0 0
r3=for	-5 24 -16 -1 0 0
r3=from	0 24 -24 0 0 0
r3=had	-8 27 -18 0 0 0
r3=in	16 -16 12 -18 0 0
r3=last	0 -18 20 0 0 0
r3=month	0 18 -15 0 0 0
r3=since	0 16 -13 0 0 0
r3=suspend	0 -20 20 0 0 0
r3=take	0 -15 16 0 0 0
r3=talk	0 16 -13 0 0 0
r3=tariff	7 -23 18 0 0 0
r3=that	-2 13 -20 2 4 0
r3=the	-8 18 -8 -13 0 0
r3=two	8 -17 14 -1 0 0
r3=what	-3 18 -14 0 0 0
r3=with	4 -15 7 9 -3 0
r3=would	-4 15 -7 0 0 0
r4="	-4 27 -19 0 0 0
r4='s	-4 18 -12 0 0 0
r4=,	8 -24 24 -5 1 0
r4=-	-9 40 -34 0 0 0
r4=.	0 -20 16 5 5 0
r4=<duty>	-5 -20 26 0 0 0
r4=<end>	-10 11 6 -17 -10 -3
r4=<month-gone>	0 -15 11 0 6 0
r4=<name>	10 -34 26 -8 5 0
r4=<number>	-18 -11 21 -1 0 0
r4=<v-end>	0 -18 20 0 0 0
r4=<v-say>	-13 15 0 -1 -7 0
r4=at	34 -33 2 0 0 0
r4=duty	0 -17 19 0 0 0
r4=it	0 17 -18 0 0 0
r4=last	0 -15 16 0 0 0
r4=not	0 15 -14 0 0 0
r4=the	13 5 -18 -5 3 0
r4=trade	-3 18 -13 0 0 0
r4=two	0 -16 9 4 3 0
r4=—	-1 -19 22 0 0 0
r=) <end>	-5 -14 18 0 0 0
r=, <number>	-16 -17 24 0 0 0
r=, <span>	5 11 -19 0 0 0
r=, and	-20 13 -14 13 -2 0
r=, at	5 -20 16 0 0 0
r=, for	10 -22 14 0 0 0
r=, in	-19 -14 17 4 5 0
r=, the	5 -17 18 -3 -1 0
r=. <end>	-9 -5 16 -14 0 -7
r=: the	0 16 -15 0 0 0
r=<name> 's	0 -20 13 10 0 0
r=after <span>	0 -14 16 0 0 0
r=again on	0 16 -14 0 0 0
r=between <seat>	5 8 -16 0 0 0
r=in <month-ahead>	0 -3 -15 9 7 0
r=in <name>	0 5 -15 0 11 0
r=in <seat>	0 -19 9 6 3 0
r=in geneva	0 -16 17 0 0 0
r=in the	0 25 -17 -5 -2 0
r=it "	0 -17 18 0 0 0
r=since the	-3 -19 24 0 0 0
r=that he	-11 19 -6 0 0 0
r=with <person>	10 -28 15 -3 5 0
r=with <seat>	0 18 -15 0 0 0
r=— <quality>	0 -13 15 0 0 0
right:calls	34 -26 -8 -1 -3 1
right:coming	2 2 -7 16 -17 -1
right:ended	21 -10 8 -8 -11 -1
right:experts	4 6 -17 1 6 0
right:m=delegations	-3 -12 16 0 0 0
right:m=dinner	4 11 -18 0 0 0
right:m=due	12 9 -29 6 0 0
right:m=ended	0 -21 23 0 0 0
right:m=go	2 15 -15 0 -1 0
right:m=here	-3 -15 19 0 0 0
right:m=meeting	0 -13 16 -3 0 0
right:m=met	-2 -11 15 0 0 0
right:m=negotiators	0 -20 20 0 0 0
right:m=talks	-8 17 -9 -6 -4 0
right:m=went	-13 -17 14 0 16 0
right:meets	21 -15 8 -8 1 -3
right:sure	-7 2 7 -17 -4 0
s:"	-31 36 -9 -19 -2 0
s:'	-2 16 -9 -3 -2 0
s:*	-3 -17 21 0 0 0
s:,	-2 0 16 7 -18 -22
s:-	-3 21 -15 -11 0 0
s:.	0 8 -1 -5 3 -34
s::	-19 10 -4 -8 12 -3
s:;	-18 12 -3 1 0 0
s:<agent>	4 -2 10 -2 -18 -3
s:<day-ahead>	1 -7 12 -34 9 0
s:<day-gone>	-1 -2 6 9 -13 -17
s:<day-today>	-1 28 -21 -19 7 -8
s:<gate>	-29 17 4 -4 -16 0
s:<goods-amount>	-2 25 -24 -1 -4 0
s:<goods>	0 25 -6 -11 -46 -8
s:<level-noun>	-21 -3 14 1 1 0
s:<level>	4 25 -27 -5 0 -1
s:<money>	-6 41 -27 0 -5 0
s:<month-gone>	19 -18 15 -23 4 -1
s:<name>	-20 9 -6 1 21 -13
s:<not>	-22 18 -1 0 -10 -1
s:<number>	-2 16 -18 0 4 -2
s:<office>	7 -13 17 -40 0 -2
s:<organisation>	-17 28 -15 0 -19 -1
s:<person>	-1 -10 -1 7 16 -13
s:<points>	-2 29 -23 0 0 0
s:<quality>	10 0 9 -17 -35 -2
s:<seat>	3 -8 -3 6 24 -8
s:<span>	-3 -15 10 4 10 -2
s:<v-begin>	-15 -2 8 1 8 -5
s:<v-buy>	-2 23 -12 -8 -6 0
s:<v-end>	0 22 -10 0 -28 -2
s:<v-impose>	4 15 -10 0 -11 -14
s:<v-return>	-17 4 -9 7 9 0
s:<v-say>	0 -3 -5 2 15 -7
s:<v-suspend>	5 -14 18 -11 -3 0
s:<v-target>	-4 21 -16 10 -15 0
s:a	3 21 -23 -4 1 -10
s:according	-3 9 -21 11 -1 0
s:add	0 -21 20 0 0 0
s:additional	-5 33 -27 0 0 0
s:after	21 4 -14 -4 0 0
s:again	-3 0 -3 17 -15 0
s:against	-3 26 -21 0 0 0
s:agenda	0 -15 17 0 0 0
s:agree	-10 -7 15 3 -5 0
s:air	-1 -17 20 0 0 0
s:al	16 -23 10 0 0 0
s:alexandria	0 -15 17 0 0 0
s:am	0 17 -16 -2 2 0
s:and	7 -3 7 -4 -6 -16
s:any	0 16 -10 0 -2 0
s:approval	-3 20 -16 0 0 0
s:aqaba	0 -32 34 0 0 0
s:are	9 -13 -7 7 15 0
s:army	-6 20 -13 0 0 0
s:arrangement	-2 -17 21 0 0 0
s:at	-3 -10 -3 0 30 -2
s:away	3 13 -20 0 0 0
s:base	0 -18 21 0 0 0
s:bean	-9 19 -10 0 0 0
s:bear	0 18 -13 0 -1 0
s:before	10 -19 -18 25 10 0
s:bergen	4 -35 28 0 0 0
s:between	33 3 -22 -3 -17 0
s:big	0 -15 13 0 3 0
s:both	-6 -10 5 -14 19 0
s:breakfast	12 -15 0 0 0 0
s:brief	0 32 -30 0 0 0
s:bring	-3 -11 18 -3 -3 0
s:busan	-14 -24 33 -2 -1 0
s:but	-1 -8 18 -2 -8 0
s:buy	-4 24 -17 0 -2 0
s:by	23 -1 -35 0 6 6
s:c	0 16 -16 0 0 0
s:call	16 11 -15 -25 -28 -2
s:ceasefire	-1 26 -23 0 0 0
s:central	0 -17 18 0 0 0
s:chip	-1 25 -22 0 0 0
s:city	0 24 -21 0 0 0
s:clock	8 -15 11 0 0 0
s:company	-10 24 -13 0 -2 0
s:conference	30 -9 -13 0 0 0
s:consultation	19 -16 4 -5 -5 -1
s:continue	9 1 -21 -1 -1 10
s:conversation	-14 1 16 0 0 0
s:copper	1 -15 13 0 0 0
s:could	0 -16 17 -2 1 0
s:council	-6 15 -9 0 0 0
s:counted	0 16 -14 0 0 0
s:counterpart	10 -18 11 -1 0 0
s:cruz	0 -17 18 0 0 0
s:dairy	6 -21 15 0 0 0
s:deadline	-1 21 -17 0 0 0
s:decide	-6 21 -14 0 0 0
s:declaration	0 15 -13 0 0 0
s:declare	-2 23 -29 9 0 0
s:delegation	-9 -20 28 -4 -5 0
s:described	0 17 -16 0 0 0
s:desk	-1 30 -28 0 0 0
s:diary	0 -15 16 0 0 0
s:discuss	-5 -19 10 0 15 0
s:do	-5 25 -16 -4 0 0
s:done	6 10 -17 0 0 0
s:draw	8 2 -15 0 0 0
s:due	10 23 -26 2 -13 0
s:earlier	0 -18 22 0 -1 0
s:early	0 -16 18 0 0 0
s:effect	-8 23 -15 0 0 0
s:end	-12 -9 24 -4 -13 0
s:english	-15 15 -1 0 0 0
s:envoy	0 20 -18 0 0 0
s:evening	4 -11 0 19 -7 0
s:every	-7 17 -10 0 0 0
s:everything	0 18 -13 0 0 0
s:expert	-7 -24 22 0 -3 12
s:fact	-15 10 5 -2 -7 0
s:farm	-1 15 -13 0 0 0
s:fee	-3 27 -21 0 0 0
s:fifth	-4 -35 39 0 0 0
s:figure	0 -16 17 0 0 0
s:final	-2 32 -29 0 0 0
s:find	-3 15 -7 0 0 0
s:for	10 0 1 -22 -1 -5
s:force	-1 19 -15 0 0 0
s:four	-13 -13 25 -1 0 0
s:fourth	13 -24 21 -6 -2 0
s:framework	-7 -17 9 -8 18 0
s:friday	-5 16 -12 0 0 0
s:from	-20 0 14 0 -8 -2
s:gather	0 15 -13 0 0 0
s:get	21 -6 -10 0 -3 0
s:go	-11 6 0 -16 11 0
s:government	-7 31 -21 -2 0 0
s:grower	-3 34 -30 0 0 0
s:half	12 5 -20 0 0 0
s:hall	-16 12 -9 8 0 0
s:hand	8 21 -29 0 0 0
s:harbour	0 15 -14 0 0 0
s:has	-17 32 -12 -21 -12 0
s:have	9 -5 3 -16 4 0
s:having	0 -20 22 0 0 0
s:her	0 16 -13 0 0 0
s:here	-9 -25 31 0 0 0
s:him	8 5 -15 -1 0 0
s:holiday	9 13 -21 0 0 0
s:home	-4 20 -15 0 0 0
s:hour	17 -8 0 -6 -6 0
s:household	0 -16 16 0 0 0
s:how	0 17 -15 0 0 0
s:hundred	0 21 -20 0 0 0
s:if	-6 15 -10 1 -1 0
s:impose	-4 20 -15 0 0 0
s:in	-15 -35 39 12 14 -20
s:instead	-1 20 -17 0 0 0
s:into	-8 25 -16 0 0 0
s:invitation	0 -16 14 -1 4 0
s:is	-23 18 -5 -15 8 -5
s:issued	-18 18 -2 0 0 0
s:istanbul	0 -15 16 0 0 0
s:it	15 -4 4 -9 -5 -7
s:its	12 19 -46 20 -14 0
s:john	0 -24 24 0 0 0
s:joint	-16 -11 19 -2 0 0
s:know	-5 -14 22 0 -1 0
s:kobe	-6 -12 17 0 0 0
s:lake	0 16 -14 0 0 0
s:lancaster	0 -12 16 -1 0 0
s:last	5 -20 24 -6 -9 0
s:lasting	0 -18 12 7 0 0
s:later	-5 -9 -5 2 15 0
s:law	0 21 -18 0 0 0
s:led	-2 -9 15 0 0 0
s:let	-1 17 -10 -1 -2 0
s:letter	-4 15 -10 0 0 0
s:licence	-2 -16 21 0 0 0
s:light	0 -33 34 0 0 0
s:line	-22 10 -17 0 19 0
s:lisbon	4 -19 15 0 0 0
s:live	-2 24 -20 0 0 0
s:long	0 29 -30 0 0 0
s:madrid	0 -18 21 0 0 0
s:main	0 -21 22 0 0 0
s:make	-19 24 -12 0 -2 0
s:maker	8 -19 12 0 0 0
s:margin	0 -24 25 0 0 0
s:market	0 16 -13 0 0 0
s:matter	0 -15 18 0 0 0
s:may	-13 23 -6 -2 -6 0
s:me	18 0 -17 0 0 0
s:media	15 -11 -5 0 0 0
s:mediator	0 19 -16 0 0 0
s:meet	-15 -3 9 9 -3 -6
s:member	-1 18 -13 0 0 0
s:midnight	4 12 -15 0 0 0
s:million	0 17 -14 0 0 0
s:ministry	11 2 -20 7 -3 0
s:minute	2 10 -29 6 11 0
s:mission	0 27 -26 0 0 0
s:monday	0 -15 14 0 0 0
s:move	5 0 -18 10 0 0
s:mr	0 -8 12 -15 4 0
s:must	-3 20 -14 0 0 0
s:near	-1 -2 -17 22 0 0
s:need	0 22 -19 0 0 0
s:negotiation	-4 -12 17 0 0 0
s:new	-21 15 0 -6 -8 0
s:next	-9 -27 30 10 -7 0
s:nine	-3 19 -15 0 0 0
s:no	-6 20 -11 -11 0 0
s:none	4 14 -19 0 0 0
s:northern	-4 26 -22 0 0 0
s:not	-18 14 4 -1 -18 0
s:nvidia	0 15 -13 0 0 0
s:off	-6 15 -7 1 -11 0
s:official	0 -11 15 0 0 0
s:opened	-3 -19 23 0 0 0
s:operator	-1 15 -12 0 0 0
s:or	-10 24 -19 6 -10 0
s:order	-12 30 -18 -1 0 0
s:ordinary	0 16 -14 0 0 0
s:other	6 11 -15 -2 1 0
s:our	-23 6 7 -4 -3 0
s:out	-31 0 -1 8 19 0
s:over	-14 15 0 -7 -4 0
s:own	-7 -18 15 11 0 0
s:owned	-1 17 -14 0 0 0
s:pacific	0 19 -18 0 0 0
s:page	0 0 -17 12 0 0
s:pair	-11 -17 29 -2 0 0
s:pari	0 -24 26 0 0 0
s:pay	-3 17 -7 -3 -10 0
s:peace	-7 35 -28 -1 0 0
s:phase	0 15 -14 0 0 0
s:phone	15 0 -15 -2 -6 0
s:place	6 -15 7 7 -1 0
s:player	0 21 -20 0 0 0
s:point	0 23 -20 0 0 0
s:post	5 -20 18 0 0 0
s:prepare	0 4 -22 22 -12 0
s:president	28 -16 0 -19 4 0
s:press	22 -17 0 4 0 0
s:price	0 19 -16 0 0 0
s:prisoner	0 24 -24 0 0 0
s:propose	10 12 -20 0 0 0
s:published	-7 23 -15 0 0 0
s:purchase	9 -17 11 0 0 0
s:put	-1 -5 15 -7 -9 0
s:q	0 -28 29 0 0 0
s:question	-6 37 -28 0 -1 0
s:rain	0 -15 16 0 0 0
s:rang	36 -29 -12 0 0 0
s:read	9 -19 14 0 -2 0
s:reason	-9 15 -9 -3 4 0
s:reference	-14 17 -4 0 0 0
s:report	-6 22 -15 -1 0 0
s:room	3 29 -33 0 0 0
s:rosario	0 16 -15 0 0 0
s:round	-30 3 5 9 -20 -1
s:run	-14 22 -18 0 6 0
s:sale	0 17 -15 0 0 0
s:same	0 21 -14 -5 -7 0
s:santa	0 -17 18 0 0 0
s:saturday	-1 15 -12 0 0 0
s:save	0 20 -17 0 0 0
s:second	-1 -13 16 0 -3 0
s:secretary	10 -21 15 2 -4 0
s:see	-15 26 -20 0 0 0
s:seoul	-3 -18 -9 25 -1 0
s:separate	0 -19 19 0 0 0
s:set	18 -45 38 -4 0 0
s:she	-4 15 -8 0 0 0
s:sheet	-18 12 4 -3 -7 0
s:ship	-4 38 -32 0 0 0
s:short	0 20 -19 0 0 0
s:side	-17 7 1 -5 0 0
s:sign	-5 21 -16 0 -8 0
s:signature	-1 -15 18 0 0 0
s:since	6 6 -2 -16 -8 0
s:sir	2 19 -19 0 0 0
s:sit	-17 -4 13 -4 0 0
s:small	-3 18 -15 0 0 0
s:so	-11 28 -19 -3 1 0
s:somebody	9 8 -18 0 0 0
s:soybean	0 20 -27 -2 -4 0
s:speak	-2 3 15 -5 -20 0
s:speaking	3 -20 17 0 0 0
s:special	-5 19 -13 0 0 0
s:spent	-2 -13 16 0 0 0
s:spoke	15 9 -43 -8 9 0
s:st	0 -20 21 0 0 0
s:stand	-1 1 -18 14 0 0
s:state	-12 3 -6 -8 17 0
s:stockholm	-3 -19 23 -2 0 0
s:strike	-2 21 -24 10 -1 0
s:such	0 -12 15 0 0 0
s:summit	-3 -9 15 -2 0 0
s:sunday	-5 -31 34 0 0 0
s:take	0 -15 19 0 -4 0
s:talk	-13 9 1 3 -16 -3
s:talked	25 -22 -7 0 0 0
s:talking	-2 -11 16 0 0 0
s:tea	-3 16 -10 0 0 0
s:team	-2 -19 22 3 -4 0
s:telephone	56 -20 -45 -19 -26 0
s:telephoned	32 -37 3 0 0 0
s:television	-14 21 -18 -1 7 0
s:text	-13 -30 31 11 0 0
s:than	-3 -11 18 0 -3 0
s:the	-18 12 5 -8 5 -7
s:their	-2 0 0 -21 0 11
s:them	-15 -20 21 4 6 0
s:they'll	-8 -19 3 10 11 0
s:they've	0 -23 23 0 0 0
s:thi	20 -15 3 9 -13 -2
s:third	-29 5 10 -14 -8 0
s:through	0 -21 24 0 0 0
s:tiktok	-1 -21 25 0 0 0
s:town	-4 21 -15 0 0 0
s:transcript	7 -17 12 0 0 0
s:translated	0 -15 16 0 0 0
s:travel	0 -20 18 0 6 0
s:truce	-10 3 4 -16 6 0
s:two	10 -26 17 4 5 -3
s:until	-27 2 15 -7 -7 0
s:updated	24 -13 -19 0 0 0
s:valparaíso	0 -27 27 0 0 0
s:video	46 -58 -19 4 10 10
s:vote	-1 24 -19 0 0 0
s:war	-4 -11 19 0 -6 0
s:was	-1 -8 13 5 -15 -3
s:we	-12 -15 27 -4 -6 0
s:week	5 0 -3 11 -15 0
s:were	11 5 -17 0 1 0
s:what	-12 -14 23 -18 9 0
s:when	-20 -11 11 1 10 0
s:which	-18 5 2 0 0 0
s:why	-5 -15 22 0 0 0
s:wine	0 -17 20 0 0 0
s:with	24 -16 4 -13 0 -2
s:within	0 -14 -15 11 13 0
s:without	-1 -12 15 0 0 0
s:working	-1 -22 17 9 0 0
s:world	0 16 -14 0 0 0
s:would	-16 18 -12 16 -10 0
s:yes	-7 -16 22 0 0 0
s:york	-4 -12 18 0 -1 0
s:your	-4 20 -12 0 0 0
s:·	-10 15 -9 0 0 0
s:—	-18 17 -3 0 -2 0
sa:" .	-24 15 2 -2 -3 0
sa:'s	4 -6 7 1 -18 0
sa:,	15 -16 15 7 -9 -12
sa:, "	-7 17 -9 0 0 0
sa:, <day-ahead>	3 -20 24 0 -9 0
sa:, <day-today>	-15 47 -37 0 0 0
sa:, <number>	-18 -2 10 0 0 0
sa:, <office>	-11 -15 16 0 5 0
sa:, <person>	-3 -15 20 1 -3 0
sa:, <span>	20 -2 -10 -1 -3 0
sa:, and	0 3 -12 21 -2 0
sa:, at	14 -43 28 9 -1 0
sa:, for	16 -3 -6 -2 0 0
sa:, had	0 -14 16 0 0 0
sa:, he	5 -21 19 0 0 0
sa:, i	-2 17 -14 0 0 0
sa:, in	9 -53 47 0 6 0
sa:, is	-3 -11 15 0 0 0
sa:, on	26 -16 -3 1 -3 0
sa:, one	0 20 -19 0 0 0
sa:, soybean	-14 16 0 0 0 0
sa:, that	6 -15 11 0 0 0
sa:, thi	0 21 -20 0 0 0
sa:, to	5 11 -15 -1 -1 0
sa:, up	0 -15 15 0 0 0
sa:, who	-1 -13 17 0 0 0
sa:.	2 5 0 -9 4 -33
sa:. "	6 11 -20 0 -3 0
sa:: <number>	14 -20 14 0 0 0
sa:: the	0 18 -14 0 0 0
sa:;	-17 14 -2 -7 0 0
sa:<agent>	6 -5 6 2 -20 0
sa:<day-ahead>	10 -12 9 -31 0 0
sa:<day-ahead> ,	0 -16 12 2 0 0
sa:<day-ahead> .	-13 -17 28 -19 4 0
sa:<day-ahead> at	0 17 -16 0 0 0
sa:<day-gone> ,	-3 6 5 -4 -15 0
sa:<day-gone> of	0 -14 16 0 0 0
sa:<day-gone> with	-1 17 -14 0 0 0
sa:<day-today> )	-10 27 -18 0 0 0
sa:<day-today> ,	8 -33 30 0 -2 0
sa:<day-today> after	0 -14 15 0 0 0
sa:<day-today> to	3 -17 13 0 0 0
sa:<day-today> with	13 -24 14 0 0 0
sa:<day-today> without	0 -28 29 0 0 0
sa:<goods>	-8 11 2 0 -22 -3
sa:<level-noun>	-16 -12 13 5 7 0
sa:<level>	4 19 -21 -18 1 0
sa:<level> in	-1 24 -20 0 0 0
sa:<money>	-1 15 -9 0 0 0
sa:<month-ahead>	0 -18 6 10 4 0
sa:<month-gone>	7 -14 18 -15 0 0
sa:<name>	-20 14 -14 0 24 -4
sa:<name> 's	4 -16 9 8 -5 0
sa:<name> ,	-6 23 -15 -9 1 0
sa:<name> .	-19 -12 3 3 21 0
sa:<name> at	8 -6 -13 -1 15 0
sa:<name> or	0 16 -11 0 0 0
sa:<not>	-5 -2 8 6 -16 0
sa:<number> ,	-10 27 -17 0 0 0
sa:<number> .	7 10 -17 -9 0 0
sa:<number> :	15 -28 22 0 0 0
sa:<number> in	0 20 -19 0 0 0
sa:<office> ,	0 -15 20 -3 -1 0
sa:<office> and	-3 19 -15 0 0 0
sa:<office> of	0 -16 10 0 5 0
sa:<organisation>	-15 32 -20 0 -8 0
sa:<person>	4 -19 13 4 -2 -1
sa:<person> 's	0 28 -26 0 0 0
sa:<person> ,	5 -30 26 0 -1 0
sa:<person> .	-7 25 -16 0 -10 0
sa:<person> and	4 -25 12 2 2 0
sa:<person> say	-7 -3 15 0 -3 0
sa:<person> to	9 -20 4 0 6 0
sa:<points>	0 18 -12 0 0 0
sa:<quality> and	0 -25 27 0 0 0
sa:<quality> good	-11 29 -20 0 0 0
sa:<seat> ,	7 -20 0 18 -2 0
sa:<seat> <day-gone>	0 -26 12 10 0 0
sa:<seat> in	3 -22 22 -1 -2 0
sa:<seat> time	8 15 -27 0 0 0
sa:<span>	3 -16 9 6 0 0
sa:<span> ,	8 -15 7 1 0 0
sa:<span> .	0 -17 10 6 3 0
sa:<span> after	-5 20 -12 0 -2 0
sa:<span> before	23 -31 0 5 0 0
sa:<span> in	0 15 -13 0 0 0
sa:<span> of	-5 15 -14 0 3 0
sa:<taker>	-3 -13 17 0 0 0
sa:<v-end>	0 9 -1 0 -16 0
sa:<v-sell>	8 10 -24 -4 7 0
sa:<v-suspend>	-1 -14 20 -12 0 0
sa:<v-target>	2 19 -28 13 -6 0
sa:<v-up>	-6 10 -16 7 4 0
sa:a framework	-2 -14 18 0 0 0
sa:a new	0 20 -19 0 0 0
sa:a pause	6 -16 10 0 0 0
sa:a rate	0 -16 17 0 0 0
sa:a tariff	-9 23 -13 0 0 0
sa:a text	0 -15 15 0 0 0
sa:about the	16 -13 0 0 0 0
sa:additional	-3 23 -19 0 0 0
sa:additional duty	-1 22 -20 0 0 0
sa:again ,	0 -10 15 -2 0 0
sa:again on	0 18 -15 0 0 0
sa:against	-1 31 -27 0 0 0
sa:agree	0 -7 16 -7 -3 0
sa:agree to	0 -14 18 0 0 0
sa:agreement with	0 16 -13 0 0 0
sa:alive	0 -14 15 0 0 0
sa:all .	0 18 -17 0 0 0
sa:an	-4 -14 19 1 -6 0
sa:and	-20 2 11 4 -4 -7
sa:and <name>	-12 -9 23 -11 -4 0
sa:and <number>	-2 27 -23 0 0 0
sa:and <person>	12 -27 3 9 1 0
sa:and <quality>	0 -19 17 0 0 0
sa:and both	0 15 -15 0 0 0
sa:and get	0 -14 15 0 0 0
sa:and i	0 -20 21 0 0 0
sa:and it	-1 15 -11 0 0 0
sa:and that	6 -6 -15 8 7 0
sa:and the	-21 1 15 -8 -2 0
sa:and they	0 15 -11 0 0 0
sa:are to	0 -15 7 9 0 0
sa:at	14 -11 -10 2 19 0
sa:at <level>	5 9 -23 0 0 0
sa:at <number>	34 -6 -33 0 -1 0
sa:at the	-15 6 -11 -17 26 0
sa:back	3 -15 13 0 0 0
sa:before	17 -19 -18 8 13 0
sa:before it	2 -12 -10 0 16 0
sa:before the	0 15 -3 0 -8 0
sa:between	15 2 -6 -2 -11 0
sa:busan .	0 -17 18 0 0 0
sa:but	0 -9 16 0 -7 0
sa:by	10 5 -19 2 -4 0
sa:by <person>	-6 14 -18 4 0 0
sa:by the	-20 -3 21 -1 -5 0
sa:ceasefire	0 19 -18 0 0 0
sa:charge	-1 7 -16 7 0 0
sa:cheese	0 15 -14 0 0 0
sa:clock	10 -20 13 0 0 0
sa:colombo	0 -14 15 0 0 0
sa:conference	22 -5 -20 0 0 0
sa:could	0 -15 18 0 0 0
sa:day ,	-1 19 -16 0 0 0
sa:deal	0 -10 19 -1 -9 0
sa:deal with	-7 18 -7 0 -3 0
sa:declare	-1 18 -26 9 0 0
sa:delegation	-4 -17 22 0 0 0
sa:down	-9 23 -15 -1 0 0
sa:down the	0 16 -15 0 0 0
sa:due	9 13 -29 5 0 0
sa:early	0 -26 27 0 0 0
sa:effect	-4 20 -18 0 0 0
sa:eleven	0 13 -17 0 0 0
sa:end	-21 0 16 -11 -3 0
sa:end .	-1 -15 18 0 0 0
sa:end a	0 -19 19 0 0 0
sa:end without	0 24 -24 0 0 0
sa:english	-10 24 -15 0 0 0
sa:extension of	0 -20 21 0 0 0
sa:final	-1 21 -18 0 0 0
sa:first	-2 16 -9 -4 0 0
sa:for	2 5 -3 -18 0 -1
sa:for <day-ahead>	15 0 -10 0 0 0
sa:for <name>	-3 24 -19 0 0 0
sa:for <span>	-16 2 7 -6 -1 0
sa:for trade	0 -12 15 0 0 0
sa:four	-14 -16 31 0 0 0
sa:fourth	0 -20 22 0 0 0
sa:from <day-ahead>	-7 -17 28 0 -6 0
sa:from <day-gone>	0 -25 18 4 4 0
sa:from the	-3 15 -10 0 0 0
sa:further	8 -19 13 0 0 0
sa:geneva ,	-1 -15 18 0 0 0
sa:go on	4 -15 16 -3 -1 0
sa:good of	0 -21 21 0 0 0
sa:government	0 25 -21 -1 0 0
sa:had	-19 13 -1 2 -8 0
sa:had been	-6 -12 18 -5 1 0
sa:hand	-2 30 -27 0 0 0
sa:has	-11 28 -17 -3 -2 0
sa:have been	0 22 -21 0 0 0
sa:he and	0 -22 23 0 0 0
sa:he had	-9 37 -27 0 -6 0
sa:here	-5 -16 21 0 0 0
sa:him	0 19 -19 0 0 0
sa:him ,	0 15 -16 0 0 0
sa:hold in	0 -13 16 0 0 0
sa:holiday	10 4 -15 0 0 0
sa:hour .	4 -17 16 0 0 0
sa:in	5 -23 12 17 15 -10
sa:in <month-ahead>	2 -19 2 11 5 0
sa:in <month-gone>	-8 -6 21 -8 -4 0
sa:in <name>	-16 -6 -24 12 31 0
sa:in <seat>	0 -27 15 13 2 0
sa:in <span>	0 20 -12 -4 -4 0
sa:in a	19 11 -27 -4 0 0
sa:in new	0 -22 24 0 0 0
sa:in stockholm	0 -18 21 0 0 0
sa:in the	12 13 -21 1 -8 0
sa:instead	-1 20 -17 0 0 0
sa:is	-31 21 0 -16 0 0
sa:is off	0 15 -13 0 0 0
sa:is what	0 -15 14 -1 2 0
sa:it "	-4 -25 28 0 0 0
sa:it go	-14 -2 0 0 16 0
sa:it was	17 0 -18 0 0 0
sa:its	2 17 -16 -5 -3 0
sa:last	16 -13 9 -2 -5 0
sa:last ,	0 -16 17 0 0 0
sa:law	0 15 -13 0 0 0
sa:let	-2 17 -11 0 0 0
sa:lift	10 -17 8 0 0 0
sa:long	0 18 -20 0 0 0
sa:make	-14 19 -4 -2 0 0
sa:meet in	0 -16 14 -1 0 0
sa:midnight .	0 16 -13 0 0 0
sa:minute	11 4 -19 7 -1 0
sa:month .	0 6 -18 11 0 0
sa:most	13 -15 0 0 4 0
sa:most of	9 -15 2 0 4 0
sa:new tariff	0 16 -13 0 0 0
sa:new york	0 -22 24 0 0 0
sa:not	-1 16 -10 0 -9 0
sa:of <month-gone>	2 -16 13 0 0 0
sa:of <name>	0 -12 17 -4 0 0
sa:of <number>	-1 23 -18 0 0 0
sa:of <span>	7 -24 20 0 0 0
sa:of one	10 -15 6 0 0 0
sa:of tariff	0 19 -18 0 0 0
sa:of the	-2 9 -17 16 -2 0
sa:of their	0 21 -19 0 0 0
sa:off	-15 0 9 1 -5 0
sa:off the	-2 -14 20 0 0 0
sa:offer	-5 -10 15 0 0 0
sa:on .	0 24 -21 0 0 0
sa:on <day-ahead>	19 -3 -7 -9 -1 3
sa:on a	-8 18 -18 3 0 0
sa:on tariff	0 -13 17 -1 0 0
sa:on the	20 -23 11 2 -3 0
sa:on which	0 3 -18 10 0 0
sa:one of	0 -15 3 11 0 0
sa:or	-4 24 -25 7 -9 0
sa:order	-5 17 -9 0 0 0
sa:out	-31 10 -9 3 19 0
sa:out .	-19 3 -2 0 16 0
sa:out of	-3 14 -19 9 0 0
sa:out on	-2 -16 11 0 8 0
sa:out the	0 15 -15 0 0 0
sa:over	-20 17 -3 -3 0 0
sa:over .	0 16 -15 0 0 0
sa:pause in	0 -19 18 0 0 0
sa:peace	-7 22 -14 0 0 0
sa:phone	16 -8 -7 0 0 0
sa:place in	0 -21 17 3 0 0
sa:point	0 15 -13 0 0 0
sa:president	1 17 -16 -2 -3 0
sa:prisoner	0 17 -16 0 0 0
sa:rate of	0 -16 18 0 0 0
sa:reach a	0 -15 5 0 10 0
sa:resume on	0 3 -16 8 0 0
sa:return	0 17 -19 0 1 0
sa:room	4 23 -27 0 0 0
sa:round in	0 -14 15 0 0 0
sa:say	6 0 0 -19 3 0
sa:say on	12 10 -22 -3 0 0
sa:seoul	-2 -13 -1 15 0 0
sa:set	4 -34 32 -1 0 0
sa:set for	7 -16 9 0 0 0
sa:ship	-1 20 -15 0 0 0
sa:since <month-gone>	13 9 -18 -1 0 0
sa:small	-3 16 -13 0 0 0
sa:so	-9 26 -17 0 0 0
sa:soybean	-9 22 -15 0 0 0
sa:spoke	-11 16 -5 0 0 0
sa:stockholm	0 -31 33 0 0 0
sa:strike	0 14 -19 10 0 0
sa:take	-2 -20 24 0 -1 0
sa:take place	2 -15 11 1 0 0
sa:talk .	-4 -10 16 0 0 0
sa:talking	0 -15 18 0 0 0
sa:tariff truce	4 -16 8 0 7 0
sa:tariff war	0 -21 23 0 0 0
sa:telephone	26 -9 -19 -3 -5 0
sa:telephone on	15 -5 -9 0 0 0
sa:that	-11 20 -11 2 -7 -1
sa:that 's	0 15 -13 0 0 0
sa:that he	-16 33 -16 0 -3 0
sa:that nothing	0 -19 2 14 0 0
sa:that the	0 -12 19 -4 -6 0
sa:that was	-4 19 -19 0 4 0
sa:the	-10 15 -9 3 6 -10
sa:the <day-ahead>	-16 15 -19 -8 16 0
sa:the <office>	8 8 -15 -3 0 0
sa:the <organisation>	0 21 -15 -5 -5 0
sa:the <person>	5 22 -21 -2 -5 0
sa:the <quality>	-3 -12 17 0 -2 0
sa:the <span>	0 17 -16 0 0 0
sa:the autumn	0 -15 16 0 0 0
sa:the clock	10 -20 13 0 0 0
sa:the delegation	-2 -16 20 0 0 0
sa:the fourth	0 -21 23 0 0 0
sa:the good	0 -22 22 0 0 0
sa:the last	-2 -14 19 0 0 0
sa:the new	-2 17 -12 0 0 0
sa:the same	-4 17 -9 0 -2 0
sa:the table	0 -13 15 0 0 0
sa:the third	0 -23 24 0 0 0
sa:the truce	-2 18 -13 0 0 0
sa:the year	-4 15 -5 0 -1 0
sa:their <office>	14 -18 3 0 0 0
sa:their tariff	8 -37 22 0 8 0
sa:there	4 -17 14 -7 7 0
sa:there were	11 4 -20 0 0 0
sa:they have	0 21 -20 0 0 0
sa:thi	14 -24 12 12 -7 0
sa:through	0 -18 18 0 0 0
sa:tiktok	0 -15 17 0 0 0
sa:time since	2 11 -15 0 0 0
sa:to	6 -5 -4 20 -5 -4
sa:to <level>	2 18 -23 -1 0 0
sa:to a	0 20 -16 0 0 0
sa:to an	0 -23 25 0 0 0
sa:to keep	-3 -27 25 7 -2 0
sa:to the	0 16 -28 -1 9 0
sa:translated	0 -21 22 0 0 0
sa:translation	0 16 -15 0 0 0
sa:truce between	0 18 -15 0 0 0
sa:truce that	-2 15 -11 0 0 0
sa:two	-6 -18 15 10 3 0
sa:two <office>	6 -18 13 0 0 0
sa:under the	0 15 -12 0 0 0
sa:under which	0 -14 16 0 0 0
sa:until	-16 0 13 -2 -1 0
sa:up	-18 0 7 8 -1 0
sa:up to	-1 17 -12 0 0 0
sa:video	15 -18 -9 8 2 0
sa:visit	0 14 -16 -3 5 0
sa:visit to	1 8 -17 0 5 0
sa:was	7 -16 10 1 0 0
sa:was hold	0 -16 18 0 0 0
sa:was the	-5 -17 18 0 4 0
sa:we	-2 -19 22 0 0 0
sa:were the	11 -15 4 0 0 0
sa:when they	0 -17 13 0 1 0
sa:where it	0 16 -14 0 0 0
sa:which	-20 2 0 5 2 0
sa:will meet	5 11 -16 0 0 0
sa:will pay	0 -15 16 0 0 0
sa:will take	0 -19 21 0 0 0
sa:wine	0 -13 15 0 0 0
sa:with <name>	-23 23 -7 -1 -11 0
sa:with <person>	12 -34 24 -8 3 0
sa:with <seat>	-1 21 -18 0 0 0
sa:with the	13 8 -20 -3 0 0
sa:within	0 -19 -8 11 13 0
sa:within <span>	0 -9 -1 -3 16 0
sa:without	0 -15 18 0 0 0
sa:would	-19 13 -4 12 -11 0
sa:year ,	0 -14 16 0 0 0
sa:year .	-1 21 -12 0 -4 0
sa:york	0 -22 24 0 0 0
sa:york .	0 -15 16 0 0 0
sa:— <quality>	0 -13 15 0 0 0
sa:— a	0 17 -17 0 0 0
sb:"	-28 33 -17 -8 0 0
sb:'	0 25 -20 -2 -1 0
sb:' <organisation>	0 16 -15 0 0 0
sb:'s a	-6 25 -20 0 0 0
sb:'s been	0 -17 5 12 0 0
sb:'s export	0 -14 15 0 0 0
sb:'s own	-2 -15 18 0 0 0
sb:'s trade	1 -16 6 9 0 0
sb:*	-3 -17 21 0 0 0
sb:, <day-ahead>	-6 -12 18 0 0 0
sb:, <day-today>	19 -3 -6 -6 0 0
sb:, <name>	14 -11 -11 17 -1 0
sb:, <number>	0 16 -13 0 0 0
sb:, <office>	-4 14 -15 0 6 0
sb:, <person>	0 -23 15 10 0 0
sb:, <seat>	23 -20 -1 0 0 0
sb:, and	-2 21 -10 -17 -7 0
sb:, by	-13 20 -5 0 0 0
sb:, for	0 -18 20 0 0 0
sb:, it	0 24 -20 0 0 0
sb:, of	-2 -12 15 0 0 0
sb:, say	1 0 -25 -7 21 0
sb:, since	0 17 -15 0 0 0
sb:, take	0 17 -17 0 0 0
sb:, that	0 28 -25 0 0 0
sb:, the	-27 28 -2 -17 0 0
sb:, thursday	-2 25 -21 0 0 0
sb:, tuesday	11 2 -22 0 0 0
sb:, wednesday	0 -18 19 0 0 0
sb:, where	-2 -28 32 0 0 0
sb:- <name>	0 23 -22 0 0 0
sb:- <quality>	0 -20 21 0 0 0
sb:.	-18 11 -3 6 -2 0
sb:/ <seat>	-10 26 -18 0 0 0
sb:: <name>	0 25 -23 0 0 0
sb:: <person>	-4 10 -21 16 -4 0
sb:: a	0 17 -17 0 0 0
sb:: it	0 16 -13 0 0 0
sb:<day-ahead>	-2 -17 4 7 16 0
sb:<day-ahead> in	0 -3 -10 0 15 0
sb:<day-gone> 's	-10 12 -15 0 11 0
sb:<day-gone> ,	-12 -14 25 -6 0 0
sb:<day-gone> ;	0 -16 17 0 0 0
sb:<day-gone> that	11 17 -19 -6 -2 0
sb:<day-gone> the	15 -12 0 0 -1 0
sb:<day-today>	-7 17 -9 -3 -2 0
sb:<duty>	2 3 6 -15 -16 0
sb:<gate>	-18 11 2 0 -11 0
sb:<goods-amount>	-3 20 -14 0 -2 0
sb:<goods>	14 19 -15 -25 -28 -3
sb:<level> in	2 16 -17 0 -2 0
sb:<level> on	-8 18 -6 0 -4 0
sb:<money>	-2 29 -18 0 -4 0
sb:<name> (	0 -25 16 12 0 0
sb:<name> ,	8 8 -17 -7 4 0
sb:<name> -	0 23 -22 0 0 0
sb:<name> at	0 21 -8 -2 -12 0
sb:<name> have	3 14 -21 0 6 0
sb:<name> is	1 -16 4 11 0 0
sb:<not>	-24 23 -3 -15 -3 0
sb:<number>	-8 18 -12 -24 6 0
sb:<number> ,	12 12 -24 0 0 0
sb:<number> :	-11 -12 19 -7 6 0
sb:<number> in	0 10 -27 0 12 0
sb:<number> on	0 19 -15 0 0 0
sb:<office>	0 -8 17 -27 -3 -1
sb:<office> 's	4 -19 18 0 0 0
sb:<office> ,	-15 18 -2 -3 -1 0
sb:<office> of	0 -28 16 0 8 0
sb:<office> on	-10 -7 15 0 0 0
sb:<organisation> hold	0 20 -19 0 0 0
sb:<organisation> of	0 1 -15 10 0 0
sb:<organisation> on	-5 24 -18 0 0 0
sb:<person>	0 -10 -4 2 23 -10
sb:<person> 's	3 -10 9 7 -15 0
sb:<person> ,	-11 16 -14 3 3 0
sb:<person> agree	0 -17 16 0 0 0
sb:<person> and	7 -18 0 7 5 0
sb:<person> announce	0 15 -18 0 0 0
sb:<person> for	5 12 -17 0 0 0
sb:<person> had	-20 14 -2 0 5 0
sb:<person> is	-3 -19 0 -2 22 0
sb:<person> meet	0 -23 30 0 -4 0
sb:<person> of	0 -21 20 0 0 0
sb:<person> sign	-3 17 -13 0 0 0
sb:<person> tell	15 -7 3 -7 -9 0
sb:<person> was	-2 24 -21 0 -1 0
sb:<person> will	2 1 -18 2 11 0
sb:<quality>	12 1 5 -14 -25 0
sb:<quality> and	-4 -29 34 0 0 0
sb:<seat>	24 -14 2 -2 8 -3
sb:<seat> 's	-14 15 0 0 0 0
sb:<seat> ,	20 -31 27 -2 -13 0
sb:<seat> /	-8 23 -15 0 0 0
sb:<seat> and	7 15 -26 0 0 0
sb:<sender>	3 20 -17 -2 -8 0
sb:<span> in	0 -18 20 0 0 0
sb:<span> of	-4 -31 29 -2 7 0
sb:<taker>	-1 18 -13 0 0 0
sb:<v-begin>	-17 4 3 -8 6 -1
sb:<v-buy>	-10 18 -5 -2 -4 0
sb:<v-end>	-4 19 -12 1 -11 0
sb:<v-say>	-5 -6 -6 10 15 -3
sb:<v-sell>	-17 2 8 -3 0 0
sb:<v-stay>	0 7 -8 2 -23 9
sb:a	-2 14 -13 -17 8 -5
sb:a further	-1 -13 16 0 0 0
sb:a letter	-1 15 -12 0 0 0
sb:a state	0 -18 16 0 0 0
sb:a technical	0 16 -14 0 0 0
sb:a telephone	16 -17 0 0 0 0
sb:a third	-4 15 -8 -1 -1 0
sb:a truce	-1 33 -30 0 0 0
sb:a working	0 -19 20 0 0 0
sb:accept	0 -16 14 -1 4 0
sb:according	-1 21 -16 0 0 0
sb:according to	-1 21 -16 0 0 0
sb:add	0 -13 15 0 0 0
sb:after	25 -1 -10 -14 0 0
sb:after a	19 -15 0 0 0 0
sb:again	0 -3 -7 19 -8 0
sb:agree at	0 15 -15 0 0 0
sb:agreement on	0 16 -14 0 0 0
sb:agreement with	0 -13 15 0 0 0
sb:al	16 -21 7 0 0 0
sb:an hour	11 -22 13 0 0 0
sb:and	17 -5 5 -11 -8 -8
sb:and <quality>	14 -38 32 -1 -2 0
sb:and <seat>	1 22 -25 0 0 0
sb:and has	0 15 -12 0 0 0
sb:and his	0 -19 20 0 0 0
sb:and i	0 -20 21 0 0 0
sb:and of	0 20 -20 0 0 0
sb:and the	-18 -7 20 -6 0 0
sb:and to	-1 12 -17 0 4 0
sb:aqaba	0 -23 24 0 0 0
sb:are	9 -18 -3 0 16 0
sb:are to	3 -27 12 0 12 0
sb:army	-6 16 -9 0 0 0
sb:arrangement	0 -13 16 0 0 0
sb:as of	6 7 -17 0 0 0
sb:at	-31 0 0 1 16 0
sb:at <number>	9 2 -15 0 0 0
sb:at a	0 -16 20 0 0 0
sb:at it	0 -28 29 0 0 0
sb:at midnight	0 23 -22 0 0 0
sb:at the	-16 -14 7 0 18 0
sb:back to	0 15 -14 0 0 0
sb:be the	0 -14 15 0 0 0
sb:bean	-10 18 -7 0 0 0
sb:beef	1 -17 15 0 0 0
sb:before	-11 -3 -3 19 -2 0
sb:before that	0 -4 -9 16 -4 0
sb:bergen	-1 -23 25 0 0 0
sb:between	25 0 -19 0 -4 0
sb:between the	-1 15 -15 0 0 0
sb:both	-26 0 3 -6 14 0
sb:both country	0 -25 16 0 6 0
sb:both side	0 22 -17 0 -1 0
sb:brief	0 23 -21 0 0 0
sb:bring	0 -10 16 0 0 0
sb:busan	-8 -18 24 0 0 0
sb:busan on	0 -28 30 0 0 0
sb:by	13 0 -27 -3 10 8
sb:by <person>	0 -17 7 10 0 0
sb:by telephone	33 -20 -15 -2 0 0
sb:by the	-22 18 1 -1 -2 0
sb:c	0 14 -15 0 0 0
sb:call	17 1 -18 -3 -4 0
sb:call between	15 -8 -7 0 0 0
sb:city	0 18 -17 0 0 0
sb:conference ,	12 -22 11 0 0 0
sb:consultation	9 -24 13 0 0 -1
sb:continue	0 13 -27 0 0 10
sb:conversation	0 -12 15 0 0 0
sb:dairy	0 -20 20 0 0 0
sb:date	-4 14 -15 0 3 0
sb:deadline	0 17 -14 0 0 0
sb:decide	-6 21 -13 0 0 0
sb:desk	0 18 -16 0 0 0
sb:did	13 8 -22 0 0 0
sb:did ,	0 16 -15 0 0 0
sb:discuss	-1 -11 0 0 15 0
sb:do	-2 31 -27 -1 0 0
sb:done	-3 23 -19 0 0 0
sb:down	16 -27 19 0 -5 0
sb:due in	0 -14 27 0 -10 0
sb:earlier	0 -16 20 0 -1 0
sb:end a	0 -14 16 0 -1 0
sb:envoy	0 17 -16 0 0 0
sb:expect	-3 1 -17 0 11 0
sb:expect to	0 16 -13 4 -11 0
sb:expert	-15 -16 18 0 -3 12
sb:expert ,	-5 -11 16 0 0 0
sb:export of	0 15 -13 0 0 0
sb:export to	0 -14 15 0 0 0
sb:extend by	0 -15 17 0 0 0
sb:extend their	6 1 -17 0 7 0
sb:fee	-2 24 -19 0 0 0
sb:fifth	0 -32 34 0 0 0
sb:fifth round	0 -16 17 0 0 0
sb:figure	0 -18 18 0 0 0
sb:final	0 15 -13 0 0 0
sb:for a	-11 18 -10 -1 0 0
sb:force	0 18 -16 0 0 0
sb:fourth	15 -11 6 -3 -1 0
sb:framework	0 -13 0 -3 16 0
sb:framework for	0 -18 20 0 0 0
sb:friday	-5 16 -12 0 0 0
sb:friday ,	-1 21 -19 0 0 0
sb:from <name>	-1 -16 20 0 0 0
sb:from both	0 -13 15 0 -1 0
sb:from our	0 19 -18 0 0 0
sb:geneva	-3 18 -14 0 0 0
sb:geneva on	0 16 -14 0 0 0
sb:get	16 0 -15 0 -1 0
sb:grower	-3 24 -21 0 0 0
sb:guest	0 17 -16 0 0 0
sb:had not	-11 16 -4 0 0 0
sb:halifax	0 -14 15 0 0 0
sb:has	-9 18 -4 -15 -10 0
sb:have a	12 -23 14 0 0 0
sb:he and	6 -23 18 0 0 0
sb:here	-2 -14 17 0 0 0
sb:his	10 -15 7 -10 0 0
sb:his <quality>	19 -29 12 0 0 0
sb:hold a	0 17 -18 0 0 0
sb:home	-1 26 -23 0 0 0
sb:i	19 -13 1 0 -2 0
sb:i have	14 -21 9 0 0 0
sb:in	-29 -22 33 7 3 -8
sb:in <month-gone>	16 -14 6 -4 -2 0
sb:in <name>	0 27 -40 0 5 0
sb:in <seat>	5 -5 6 0 -15 0
sb:in <span>	0 26 -25 0 0 0
sb:in a	3 6 -17 0 6 0
sb:in busan	-3 -21 24 0 0 0
sb:in new	0 15 -11 0 0 0
sb:in the	-4 24 -32 9 10 0
sb:in their	0 24 -21 0 -3 0
sb:in thi	0 15 -15 0 0 0
sb:into	-1 15 -10 0 0 0
sb:invitation	0 -16 14 -1 4 0
sb:is at	-1 -17 6 0 11 0
sb:is for	0 15 -16 0 0 0
sb:is set	9 -16 7 0 0 0
sb:is the	-1 29 -26 0 0 0
sb:is to	-3 -9 18 -3 -2 0
sb:istanbul	0 -17 18 0 0 0
sb:it	15 -2 0 -1 -10 -4
sb:it ,	8 6 -17 2 0 0
sb:it from	14 -26 14 0 0 0
sb:it has	0 19 -17 0 0 0
sb:it in	0 -15 17 0 0 0
sb:it say	0 -15 16 0 0 0
sb:it take	5 14 -19 0 0 0
sb:its	10 4 -39 23 -8 0
sb:its own	0 15 -13 0 0 0
sb:john	0 -15 14 0 0 0
sb:joint	-12 -15 21 0 0 0
sb:joint <organisation>	0 -19 19 0 0 0
sb:joint press	-9 -16 20 0 0 0
sb:joint statement	0 18 -16 0 0 0
sb:jump	15 -15 0 0 0 0
sb:last	-13 -11 21 -2 -1 0
sb:last week	0 -18 20 0 0 0
sb:late	0 -9 -5 15 0 0
sb:leader	2 -16 1 -2 14 0
sb:letter	-3 25 -22 0 0 0
sb:line	-3 15 -12 0 0 0
sb:lisbon	-3 -28 31 0 0 0
sb:live	-2 21 -18 0 0 0
sb:london	0 17 -15 0 0 0
sb:may	-12 22 -7 0 -2 0
sb:meant	0 22 -21 0 0 0
sb:media	15 -12 -4 0 0 0
sb:meet	-17 0 1 6 0 0
sb:meet for	0 18 -16 0 0 0
sb:meet in	-7 -11 17 -12 6 0
sb:minute	-11 8 -15 0 13 0
sb:mission	0 16 -15 0 0 0
sb:monday	0 -17 17 0 0 0
sb:mr	-2 -13 20 -10 4 0
sb:mr <person>	-1 -17 23 -10 4 0
sb:must	0 16 -12 0 0 0
sb:negotiation	0 -21 23 0 0 0
sb:new tariff	0 22 -21 0 0 0
sb:next	-10 -27 31 0 0 0
sb:none	5 9 -16 0 0 0
sb:northern	-3 22 -18 0 0 0
sb:not	-18 3 15 -3 -7 0
sb:note	-4 -14 17 0 0 0
sb:of	-26 13 3 -10 4 -5
sb:of <day-gone>	14 -6 -16 0 11 0
sb:of <name>	0 -20 23 -1 -1 0
sb:of <person>	7 12 -18 0 0 0
sb:of a	-11 -14 -2 14 17 0
sb:of tariff	0 -16 16 0 0 0
sb:of the	-29 14 1 1 -15 0
sb:of them	0 -15 17 0 0 0
sb:of which	0 -16 16 0 0 0
sb:off	3 21 -25 0 -3 0
sb:old	0 -15 17 0 0 0
sb:on <day-gone>	3 -5 9 -18 0 0
sb:on friday	0 15 -13 0 0 0
sb:on it	0 -15 16 0 0 0
sb:on the	20 -8 -1 -14 -2 0
sb:on to	0 16 -13 0 0 0
sb:one	-17 17 -5 -2 2 0
sb:opened	-2 -16 20 0 0 0
sb:order	-5 17 -10 0 0 0
sb:our	-15 -4 14 -2 -1 0
sb:out of	5 -18 0 8 4 0
sb:out on	0 18 -14 0 0 0
sb:own	-4 -10 15 0 0 0
sb:pair	-10 -11 22 -1 0 0
sb:pari	0 -28 29 0 0 0
sb:pay <level>	5 8 -17 0 0 0
sb:peace	0 16 -16 0 0 0
sb:port	-7 18 -10 0 0 0
sb:post	-14 -16 26 0 0 0
sb:post of	-6 -13 17 0 0 0
sb:prepare	1 8 -18 13 -9 0
sb:president	29 -32 11 -15 7 0
sb:press	16 -16 3 4 0 0
sb:propose	0 25 -23 0 0 0
sb:published	-3 17 -13 0 0 0
sb:published on	0 17 -15 0 0 0
sb:q	0 -28 29 0 0 0
sb:q :	0 -31 32 0 0 0
sb:question	0 33 -26 0 -1 0
sb:rate	-2 16 -11 0 0 0
sb:reach the	0 9 -15 0 5 0
sb:read	0 -25 26 0 0 0
sb:readout of	-26 29 -3 0 0 0
sb:report	-3 25 -20 0 0 0
sb:reporter on	0 -13 15 0 0 0
sb:review	0 -16 16 0 0 0
sb:rice	0 15 -14 0 0 0
sb:rosario	0 20 -20 0 0 0
sb:round ,	0 -15 16 0 0 0
sb:run	-5 38 -31 0 0 0
sb:sale	0 15 -13 0 0 0
sb:saturday	-1 15 -12 0 0 0
sb:say	-4 0 -16 16 11 0
sb:say the	-3 -12 3 -6 16 0
sb:say to	10 -19 4 6 0 0
sb:season	0 15 -14 0 0 0
sb:secretary	11 -15 5 3 -3 0
sb:send	-4 -8 16 0 0 0
sb:separate	0 -19 19 0 0 0
sb:session	1 -16 8 0 4 0
sb:set	14 -21 12 0 0 0
sb:set for	15 -14 0 0 0 0
sb:ship	0 22 -19 0 0 0
sb:short	0 17 -16 0 0 0
sb:side	-11 18 -6 -1 -13 0
sb:side meet	0 24 -23 0 0 0
sb:sign	-1 18 -11 -9 -4 0
sb:sign the	9 5 -19 0 0 0
sb:sir	0 19 -18 0 0 0
sb:sit	-4 -20 24 0 -3 0
sb:spent	-2 -14 17 0 0 0
sb:spoke	25 -18 -21 -1 9 0
sb:spoke by	7 -16 -2 0 11 0
sb:stand	0 17 -12 0 0 0
sb:state visit	0 11 -16 0 6 0
sb:statement of	0 18 -17 0 0 0
sb:still	0 6 -16 6 0 0
sb:summit	0 -20 22 0 0 0
sb:sunday	-4 -27 30 0 0 0
sb:suspension	-2 16 -12 0 0 0
sb:tariff for	-1 20 -17 0 0 0
sb:tariff of	2 -19 19 0 -1 0
sb:tariff on	0 16 -18 0 0 0
sb:team	0 -8 15 0 -3 0
sb:telephone	27 -9 -18 -7 -4 0
sb:telephone on	18 -8 -9 -1 0 0
sb:telephoned	11 -22 8 0 0 0
sb:term	4 -21 20 0 0 0
sb:text	-9 -25 24 11 0 0
sb:than	-2 -13 16 0 0 0
sb:that <person>	17 -12 -17 6 13 0
sb:that is	0 27 -24 0 0 0
sb:that they	0 -21 19 0 4 0
sb:the <office>	1 -15 25 -11 -11 0
sb:the <organisation>	-26 26 -16 3 -3 0
sb:the <person>	-5 -11 12 -17 13 0
sb:the <seat>	-13 4 -13 -6 20 0
sb:the end	0 -15 6 7 0 0
sb:the evening	21 -24 -13 15 0 0
sb:the export	0 15 -14 0 0 0
sb:the fifth	0 -30 31 0 0 0
sb:the joint	0 -20 22 0 0 0
sb:the leader	7 -16 9 0 0 0
sb:the northern	-3 20 -16 0 0 0
sb:the old	0 -17 17 0 0 0
sb:the pair	-10 -11 22 -1 0 0
sb:the president	5 -25 21 -1 0 0
sb:the second	1 19 -20 -2 0 0
sb:the sixth	0 -14 15 0 0 0
sb:the state	0 22 -28 0 5 0
sb:the table	0 -16 18 0 0 0
sb:the text	-4 -15 20 0 0 0
sb:the third	-1 -16 19 0 0 0
sb:the two	18 -36 24 -1 4 -1
sb:the war	0 -12 15 0 -1 0
sb:their fourth	6 5 -15 0 0 0
sb:their tariff	6 -20 15 0 0 0
sb:them	-3 -26 25 -4 8 0
sb:them ,	0 -19 19 0 0 0
sb:then	9 -20 13 0 0 0
sb:then the	0 -18 18 0 0 0
sb:there	-20 12 -13 8 6 0
sb:there 's	-7 28 -23 0 0 0
sb:there on	0 -29 25 -1 8 0
sb:they	-7 -20 13 9 9 0
sb:they agree	0 -14 15 0 0 0
sb:they are	-1 -30 19 -3 16 0
sb:they had	-2 -18 18 0 4 0
sb:they were	0 15 -14 0 0 0
sb:they will	9 -22 0 21 -6 0
sb:they'll	-8 -19 3 10 11 0
sb:they've	0 -23 23 0 0 0
sb:third	-22 -1 13 -7 -5 0
sb:to meet	0 -15 6 -1 11 0
sb:to sit	0 14 -16 2 0 0
sb:to the	7 -20 15 2 0 0
sb:town	-2 15 -10 0 0 0
sb:trade minister	4 -20 9 9 0 0
sb:travel	0 -16 12 0 7 0
sb:travel to	0 -15 11 0 7 0
sb:truce ,	0 19 -17 0 0 0
sb:truce between	-1 17 -13 0 0 0
sb:truce with	7 -22 18 0 0 0
sb:two	17 -15 6 -3 2 -1
sb:two delegation	0 -18 21 0 0 0
sb:two of	0 -16 17 0 0 0
sb:two president	17 -8 -4 -5 2 0
sb:until then	0 -17 16 0 0 0
sb:use	0 -14 15 0 0 0
sb:valparaíso	0 -25 26 0 0 0
sb:video	22 -25 -14 0 5 7
sb:war in	0 -12 16 0 -1 0
sb:was	-15 2 9 3 -17 -1
sb:was a	0 17 -16 0 0 0
sb:was in	-3 -9 16 0 -3 0
sb:was the	15 -8 0 -1 0 0
sb:was to	0 23 -18 0 -3 0
sb:we	-10 -15 25 -3 -6 0
sb:what	-13 -12 24 -8 0 0
sb:what the	0 23 -21 0 0 0
sb:what was	-6 -25 31 0 0 0
sb:what we	-8 19 -9 0 0 0
sb:when the	0 -18 23 0 0 0
sb:where	-6 -15 21 -2 -1 0
sb:where he	0 -14 15 0 0 0
sb:where the	0 -29 30 0 0 0
sb:which both	0 -19 22 0 0 0
sb:with	14 -18 4 -5 7 0
sb:with <name>	-13 -18 26 2 -6 0
sb:with <person>	24 -27 0 0 4 0
sb:with <seat>	10 0 -18 0 0 0
sb:with his	6 -17 11 0 0 0
sb:working	0 -20 13 10 0 0
sb:working <organisation>	0 -19 20 0 0 0
sb:would have	0 17 -16 0 0 0
sb:·	-7 27 -22 0 0 0
sb:—	-19 20 -8 0 -1 0
sb:— <person>	-11 -6 22 0 -4 0
sent:calls	87 -34 -62 -31 -23 4
sent:coming	-5 -22 12 13 15 0
sent:ended	6 -8 25 -22 -27 -10
sent:experts	-17 -16 16 -5 5 11
sent:m=comes	-2 21 -16 0 0 0
sent:m=conference	30 -9 -13 0 0 0
sent:m=consultations	19 -16 4 -5 -5 -1
sent:m=delegation	-2 -28 32 -1 0 0
sent:m=delegations	-7 -16 24 -3 -4 0
sent:m=due	18 13 -22 2 -13 0
sent:m=ended	-9 -16 27 -6 -5 0
sent:m=go	-9 15 -1 -5 -7 0
sent:m=guest	0 17 -11 -2 0 0
sent:m=here	-9 -25 31 0 0 0
sent:m=host	-1 21 -18 0 0 0
sent:m=invitation	0 -16 14 -1 4 0
sent:m=met	-13 -2 15 0 -21 0
sent:m=negotiation	0 -15 17 0 0 0
sent:m=receive	0 18 -15 0 -2 0
sent:m=round	-29 3 4 11 -19 0
sent:m=sat	-7 -8 18 -8 -2 0
sent:m=spent	-3 -21 24 0 0 0
sent:m=summit	-3 -10 17 -3 0 0
sent:m=talk	21 0 -21 0 -1 0
sent:m=talked	25 -22 -7 0 0 0
sent:m=talking	-2 -11 16 0 0 0
sent:m=talks	-55 10 6 3 -14 -3
sent:m=visit	0 -2 -7 0 15 0
sent:m=visits	-14 19 -2 0 0 0
sent:m=went	-16 -21 21 -1 15 0
sent:meets	-11 -21 38 -4 0 -29
sent:summit	20 -14 -10 0 14 -6
sent:sure	-29 3 17 3 -7 -24
sent:wished	-27 25 -6 3 -26 -1
sides=0	-16 31 -8 -59 -9 -2
sides=1	0 9 0 16 -36 -12
sides=2	8 -1 7 -9 -6 -17
sides=3	-22 -28 19 13 14 0
sides=4	0 17 -25 0 14 0
sort=call	30 -1 -23 -38 -13 0
sort=land	-39 11 -15 8 19 -1
sort=meeting	-30 6 15 2 -18 -14
sort=venue	-19 -12 9 5 12 0
t0=modal	-2 18 -19 8 -4 0
t0=past	10 8 -5 -6 -17 -5
t0=perfect	-16 0 14 -7 -8 0
t0=present	-4 1 -7 -12 24 -5
t1=infinitive	0 16 -16 0 0 0
t1=modal	-2 17 -18 8 -4 0
t1=perfect	-15 -1 16 -6 -7 0
t1=present	-2 0 -4 -14 18 -5
t2=past	-10 18 -6 -21 6 0
t2=past-passive	4 18 -24 2 0 0
t2=perfect	0 -13 16 0 0 0
t2=present	-27 32 -6 -31 -11 0
third-side	6 -35 -8 26 40 -4
top	-2 14 7 -31 -37 -13
town-l	-3 8 8 -20 -13 -17
town-none	-4 26 -33 2 9 -6
town-r	-11 -3 22 -5 -31 -7
town=l0	1 -15 21 -11 -10 0
town=l1	-34 -16 38 -7 -24 -2
town=l2	-3 17 -14 -9 6 0
town=l3	15 16 -26 6 0 -4
town=l5	7 13 -26 0 4 0
town=r1	-19 -4 21 -6 -10 -1
town=r2	0 -3 5 3 -15 0
town=r3	4 15 -13 -1 -9 0
town=r4	6 -19 11 0 2 0
towns=0	-5 21 -28 3 11 -6
towns=1	-10 13 13 -49 -28 -20
tri:day day=l1 no-word	-15 7 5 0 0 0
tri:day day=l2 no-word	-12 23 -13 0 0 0
tri:day day=l2 prev:sure	0 -17 18 0 0 0
tri:day day=r0 no-word	-1 15 -11 0 0 0
tri:day day=r2 sent:sure	0 26 -25 0 0 0
tri:day day=r4 sent:sure	-1 26 -20 -1 -1 0
tri:l=<begin> day day=r1	-3 18 -13 0 0 0
tri:l=<begin> day no-word	1 -12 15 -4 -1 0
tri:l=<begin> day prev:sure	-4 29 -26 0 0 0
tri:l=<begin> day-none no-word	2 -21 23 -3 0 0
tri:l=<begin> day-none prev:sure	-5 30 -26 0 0 0
tri:l=<begin> day=r1 no-word	-3 18 -13 0 0 0
tri:l=<begin> word day-none	-4 22 -15 -3 0 0
tri:l=a word no-word	20 -9 -10 0 -1 0
tri:l=for day-none no-word	0 -13 15 0 0 0
tri:l=for day-none part:sure	0 18 -17 0 0 0
tri:l=for word day-none	0 17 -15 0 0 0
tri:l=for word part:sure	0 16 -11 0 -2 0
tri:l=from day part:sure	0 -20 7 4 4 0
tri:l=had word day-none	-1 16 -12 0 0 0
tri:l=in day-none no-word	-3 26 -5 -4 -13 0
tri:l=in word day=l1	0 -17 -10 13 13 0
tri:l=in word no-word	-15 21 -10 5 -6 0
tri:l=in word sent:sure	0 -17 14 0 2 0
tri:l=jinping day-none part:sure	0 15 -14 0 0 0
tri:l=jinping word part:sure	0 -12 16 0 0 0
tri:l=of day-none part:sure	0 -14 19 -2 0 0
tri:l=of word day-none	0 -17 21 -1 0 0
tri:l=on day day=r4	-5 18 -12 0 0 0
tri:l=on day prev:sure	-1 -7 15 -7 -7 0
tri:l=on day sent:sure	-13 16 -11 0 3 0
tri:l=on day-none no-word	-16 11 -6 4 -2 1
tri:l=on day=l2 no-word	-8 16 -6 0 0 0
tri:l=on day=r2 no-word	10 -16 11 0 0 0
tri:l=on day=r4 no-word	-2 16 -13 0 0 0
tri:l=since day no-word	-6 16 -9 0 0 0
tri:l=sixth word part:sure	0 -16 4 12 0 0
tri:l=the day day-none	-2 30 -18 -1 -14 0
tri:l=the day part:sure	0 21 -8 -3 -12 0
tri:l=the day sent:sure	0 28 -25 0 -2 0
tri:l=the day-none sent:sure	0 25 -19 0 -4 0
tri:l=the day=l1 part:sure	0 -14 17 0 0 0
tri:l=the day=r1 no-word	15 -12 0 -2 0 0
tri:l=the word day=l1	4 -16 15 0 0 0
tri:l=the word sent:sure	-2 -10 16 0 -1 0
tri:l=they word day=r2	2 -17 10 0 2 0
tri:l=third day-none part:sure	0 -18 19 0 0 0
tri:l=third word day-none	-8 -12 19 0 0 0
tri:l=tuesday day day-none	9 2 -19 0 0 0
tri:l=two word day-none	6 -17 13 0 0 0
tri:l=until day no-word	-7 20 -13 0 0 0
tri:l=until day prev:sure	0 -17 17 0 0 0
tri:l=until day-none no-word	-5 23 -17 0 0 0
tri:l=until day-none prev:sure	0 -19 19 0 0 0
tri:l=wednesday day day-none	-4 -12 15 0 0 0
tri:l=wednesday, day no-word	0 17 -14 0 0 0
tri:l=wednesday, day-none no-word	0 17 -14 0 0 0
tri:word day-none no-word	-12 47 -46 -8 -8 -2
tri:word day-none part:sure	-17 15 -6 7 -3 -5
tri:word day-none prev:sure	-10 30 -16 0 -1 0
tri:word day=r0 no-word	14 -18 0 0 4 0
tri:word day=r2 part:sure	-1 -14 19 -6 0 0
tri:word day=r4 part:sure	4 9 -15 5 -2 0
tri:word day=r4 sent:sure	-1 -24 26 0 0 0
v0-none	-2 18 1 -7 -28 -27
v0=call	-17 18 0 -7 -3 0
v0=expect	0 -12 -6 2 15 0
v0=pay	0 17 -8 0 -2 0
v0=plan	-3 -10 15 0 0 0
v0=say	0 1 -4 -18 6 0
v0=sit	-2 -13 15 6 -7 0
v0=take	0 -13 15 0 0 0
v0=tell	0 16 -7 -2 -6 0
v1-none	-1 13 4 -9 -22 -26
v1=call	-17 25 -3 -6 -3 0
v1=end	-6 -9 17 -3 -4 0
v1=say	0 -2 0 -16 8 0
v1=take	0 -13 15 0 0 0
v2-none	8 2 5 -8 -2 -18
v2=be	-3 16 -8 -7 -5 0
v2=begin	0 20 -20 2 0 0
v2=call	-30 18 10 -1 -2 0
v2=come	4 10 -15 0 0 0
v2=meet	-9 3 9 -6 -19 -1
v2=other	0 16 -15 -3 0 0
verbless	15 -9 11 -1 -18 -17
vt0=agree past	0 -23 19 6 -1 0
vt0=agree present	3 14 -17 -1 0 0
vt0=expect present	0 -7 -16 2 15 0
vt0=leave past	0 15 -14 0 0 0
vt0=meet modal	0 -18 13 3 0 0
vt0=say past	0 1 0 -17 3 0
vt0=take future	0 -18 18 0 0 0
vt1=agree past	1 -21 14 7 0 0
vt1=end participle	0 -18 19 0 0 0
vt1=go present	0 9 -16 0 7 0
vt1=have present	2 -15 4 0 11 0
vt1=hold participle	1 -15 12 0 0 0
vt1=meet modal	0 -18 13 3 0 0
vt1=say past	0 -2 2 -15 5 0
vt1=take future	0 -18 18 0 0 0
vt2=call past	-25 14 6 0 0 0
vt2=meet present	-4 23 -15 -8 -2 0
word=called	-31 18 7 0 -2 0
word=see	-3 26 -19 0 -6 0
word=singapore	0 -10 15 0 -3 0
word=south korea	-3 -6 -19 0 21 0
word=spoke	0 17 -25 -2 0 0
word=talks	-24 0 8 5 -9 0
word=telephone	23 -5 -15 -3 -12 0
word=telephoned	25 -20 -5 0 0 0
word=video	25 -35 1 -2 2 2
word=visit	3 -17 13 -2 1 0
word=white house	-16 -5 4 0 12 0
words=0	-3 -12 19 -11 -6 0
words=1	-7 16 -5 -14 -13 0
words=2	-4 22 -10 -6 -9 -8
words=3	-10 7 -2 -21 12 0
words=4	6 15 -3 -13 -13 -16
words=5	-3 -4 0 20 -1 -5`;
