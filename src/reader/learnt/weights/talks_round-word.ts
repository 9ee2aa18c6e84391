// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_WORD = `call	none	placed	round	summit
<always>	-10 24 -3 -20 -20
a:.	-2 17 -14 -10 1
a:<agent>	0 -5 1 15 -8
a:<day-ahead>	20 3 -12 -14 1
a:<day-gone>	18 -22 4 4 0
a:<day-today>	-10 -23 29 -6 10
a:<goods-amount>	-14 18 -1 0 0
a:<goods>	-4 -4 16 -14 -7
a:<level>	6 15 -29 -4 6
a:<month-ahead>	0 -20 8 6 3
a:<month-gone>	8 -34 30 -6 1
a:<name>	-1 -10 -12 10 22
a:<name> .	1 -16 2 0 10
a:<name> on	0 8 -18 3 1
a:<number>	5 6 -16 0 1
a:<office>	18 -22 8 0 0
a:<organisation>	-7 30 -28 4 0
a:<person>	14 -25 11 3 0
a:<person> .	-4 17 -7 -1 -7
a:<person> in	0 -22 14 7 0
a:<seat> in	0 -18 24 -2 -3
a:<span> in	0 15 -11 0 0
a:<v-agree>	0 7 -25 1 14
a:<v-bear>	-1 6 -15 3 5
a:<v-sell>	7 -1 -15 -1 8
a:<v-stay>	0 -15 7 2 6
a:<v-target>	13 2 -15 0 0
a:a deal	-4 -10 16 0 -1
a:about the	17 -16 0 0 0
a:after <span>	0 -16 17 0 0
a:again on	0 15 -14 0 0
a:all	0 -13 17 0 0
a:and	-16 2 10 -15 3
a:and the	-5 19 -9 -3 0
a:as	-2 19 -14 0 0
a:at	-1 5 -13 -20 20
a:at <number>	11 6 -24 0 0
a:at the	-7 13 -31 -9 26
a:autumn	0 -15 16 0 0
a:been	0 15 -14 1 0
a:begin	0 15 -18 3 0
a:busan	-2 -14 19 0 0
a:come	1 19 -17 -1 -4
a:deal	0 -11 16 0 -1
a:down	-4 15 -10 0 0
a:end	-2 -12 17 0 0
a:end .	0 -20 21 0 0
a:for	1 19 -13 -24 0
a:for <day-ahead>	10 9 -16 0 0
a:four	-12 -15 27 0 0
a:from <day-ahead>	-1 -13 20 0 -2
a:from <day-gone>	0 -15 5 5 3
a:good	3 16 -20 0 0
a:hand	0 17 -16 0 0
a:his <quality>	4 -18 12 0 0
a:in	-2 -22 15 9 6
a:in <month-ahead>	0 -21 8 6 3
a:in <month-gone>	-6 -11 21 -2 -3
a:in <name>	-5 0 -22 7 18
a:in <seat>	-2 -17 14 8 0
a:in <span>	0 20 -10 -1 -10
a:in a	14 0 -15 0 0
a:in lisbon	10 7 -15 0 0
a:in new	0 -15 18 0 0
a:in the	14 16 -20 -12 -16
a:its	-5 19 -10 0 0
a:last	-3 -10 16 -1 0
a:lisbon	10 7 -15 0 0
a:month	0 16 -17 0 0
a:month .	0 16 -14 0 0
a:new york	0 -15 18 0 0
a:night	5 -1 -16 0 13
a:nothing	0 18 -17 0 0
a:of	-9 21 -13 -10 -4
a:of <month-gone>	1 -18 17 0 0
a:on .	0 18 -17 0 0
a:on <day-ahead>	17 0 -5 -1 -4
a:one	0 -15 5 12 0
a:paper	0 -17 18 0 0
a:place in	0 -20 14 2 0
a:table	0 16 -13 0 0
a:talk in	0 15 -12 0 0
a:tariff .	5 -20 19 -1 0
a:telephone	30 -23 -3 -1 -3
a:telephone on	16 -13 -1 0 0
a:the	6 15 -26 -4 9
a:the <name>	0 6 -16 -4 7
a:the <organisation>	0 25 -21 0 0
a:there	-1 -29 27 -3 8
a:third	-1 20 -16 0 0
a:time	0 -21 24 0 0
a:to <name>	11 -20 3 0 8
a:was	0 24 -24 3 -2
a:week	8 -13 0 16 -8
a:with	17 0 -10 -10 1
a:with <person>	13 -29 14 -4 6
a:with <seat>	0 20 -17 0 0
a:with his	5 -19 14 0 0
a:with the	10 14 -22 0 -1
a:within	0 -21 -2 15 9
a:without	0 -17 19 0 0
a:without a	0 -20 21 0 0
a:would	0 10 -17 9 -1
a:year	-1 -7 15 -1 -6
a:year .	0 16 -7 0 -4
a:york	0 -15 18 0 0
a:york .	0 -15 16 0 0
a:you	10 5 -16 0 -1
b:"	-21 19 -1 -4 0
b:'	0 20 -15 0 -2
b:' <organisation>	0 15 -14 0 0
b:'s	2 9 -17 7 -2
b:'s trade	4 -16 12 0 0
b:*	0 -12 16 0 0
b:, <office>	0 11 -16 0 7
b:, a	-1 -12 18 0 -2
b:, after	14 2 -18 0 0
b:, and	1 16 -14 -8 0
b:, as	9 5 -15 0 0
b:, by	-9 15 -2 0 0
b:, sign	0 19 -18 0 0
b:, thursday	-1 20 -17 0 0
b:- <name>	0 21 -21 0 0
b:- <quality>	0 -18 18 0 0
b:.	-4 -13 17 0 0
b:: what	0 -14 16 0 0
b:;	3 -19 9 8 0
b:<day-gone> <person>	0 -18 9 0 8
b:<day-today>	-25 28 -5 0 -4
b:<gate>	-3 -10 17 2 -8
b:<goods>	16 17 -25 -10 -10
b:<level-noun>	0 -11 15 0 -2
b:<level>	-20 34 -19 -3 -1
b:<level> in	-2 20 -14 0 -2
b:<level> on	-4 15 -5 0 -2
b:<name> -	0 21 -21 0 0
b:<name> and	6 -13 19 -8 -14
b:<name> at	0 18 -7 0 -10
b:<name> sign	0 -15 16 0 0
b:<not>	-17 4 13 -4 -5
b:<number> /	0 -10 15 0 -2
b:<number> on	0 17 -13 0 0
b:<office>	11 -15 14 -13 -4
b:<office> 's	6 -16 12 0 0
b:<office> of	0 -25 16 0 6
b:<organisation>	1 23 -24 0 -3
b:<organisation> and	0 20 -20 0 0
b:<organisation> hold	0 16 -16 0 0
b:<person>	-1 -34 13 7 24
b:<person> for	5 11 -15 0 0
b:<person> had	-16 1 11 0 0
b:<person> is	-4 -30 8 -2 24
b:<person> meet	0 -15 18 0 0
b:<person> say	-3 -15 8 0 10
b:<person> was	-1 23 -19 0 0
b:<quality>	17 -17 14 -2 -15
b:<quality> trade	11 -22 13 0 0
b:<seat>	5 22 -19 -15 -2
b:<seat> 's	-8 19 -10 0 0
b:<seat> and	10 11 -23 0 0
b:<sender>	7 9 -15 0 -2
b:<span>	0 -14 15 -3 0
b:<span> of	0 -36 33 0 5
b:<v-bear>	-15 9 -11 3 6
b:<v-end>	-17 4 9 -4 -8
b:<v-impose>	4 15 -6 -12 -28
b:<v-target>	-16 13 -1 0 -3
b:a <quality>	0 16 -14 0 0
b:a new	0 -14 15 0 0
b:a state	0 -17 19 0 0
b:after	21 8 -24 -7 0
b:after a	16 -16 1 0 0
b:after the	0 29 -32 0 0
b:agreement with	0 -15 16 0 0
b:an hour	7 -17 10 0 0
b:and	9 4 -1 -8 -22
b:and <name>	0 -22 29 -6 -10
b:and <number>	0 -15 16 0 0
b:and <quality>	7 -26 21 0 0
b:and <seat>	3 17 -24 0 0
b:and on	0 16 -16 0 0
b:and the	-14 18 -6 -1 0
b:and will	0 15 -12 0 0
b:are to	2 -30 15 0 11
b:as	2 10 -17 0 3
b:at	-17 -15 17 -12 16
b:at a	0 -15 16 0 0
b:at it	0 -20 21 0 0
b:at the	-12 -7 0 -6 20
b:between	15 -7 -4 0 0
b:both	-20 2 -2 -5 17
b:both side	0 19 -16 0 0
b:busan	0 -20 22 0 0
b:busan on	0 -28 29 0 0
b:call on	3 -15 12 0 0
b:company	0 16 -13 0 0
b:day	0 11 -16 0 6
b:deal	1 12 -15 0 0
b:decide	-6 18 -10 0 0
b:did	10 6 -17 0 0
b:do	0 28 -24 0 0
b:down	17 -5 -4 0 -5
b:due in	0 -13 26 0 -9
b:economic	0 15 -11 0 -3
b:end	-9 -17 27 -2 -6
b:expect	-4 0 -15 0 14
b:extension	10 2 -15 0 0
b:fact	-1 23 -18 0 0
b:fact sheet	-1 23 -18 0 0
b:fifth	0 -18 19 0 0
b:figure	0 -18 19 0 0
b:first	0 -11 16 0 0
b:for <name>	0 -18 19 0 0
b:for a	-8 21 -18 0 0
b:for the	0 -12 15 0 0
b:fourth	18 -17 8 0 -1
b:from	-20 -1 10 0 0
b:from <seat>	0 20 -18 0 0
b:from the	0 -21 22 0 0
b:future	15 -9 -5 0 0
b:gave	-3 15 -10 0 0
b:geneva	0 22 -20 0 0
b:good	-12 15 -1 0 0
b:have	-15 12 -8 -4 8
b:he and	0 -15 18 0 0
b:his <quality>	7 -20 14 0 0
b:hold a	0 16 -18 0 0
b:home	0 21 -19 0 0
b:hour	13 -23 11 0 0
b:in	-20 -10 18 0 2
b:in <name>	-5 31 -39 3 0
b:in the	-2 12 -21 0 12
b:in their	0 20 -18 0 -3
b:is at	-1 -19 7 0 11
b:is set	7 -15 9 0 0
b:is the	0 17 -16 0 0
b:is to	-2 -14 23 -4 0
b:it	15 -14 10 -11 -3
b:it in	0 -17 18 0 0
b:it on	-2 15 -10 0 0
b:its	-12 45 -34 -2 -2
b:leader	4 -22 1 0 15
b:may	-10 16 -4 0 0
b:me	18 -17 0 0 0
b:minister	1 -23 24 0 0
b:of	-4 24 -16 -9 0
b:of tariff	0 -16 16 0 0
b:of the	-16 30 -12 -5 -14
b:off	0 11 -17 4 0
b:old	0 -15 15 0 0
b:on the	23 -10 -5 -5 -10
b:opened	-2 -18 21 0 0
b:out of	-3 -16 3 9 2
b:out on	0 18 -16 0 0
b:pair	-9 -11 21 -1 0
b:pari	0 -20 20 0 0
b:peace	0 14 -15 0 0
b:president	23 -27 3 -11 8
b:put his	0 16 -14 0 0
b:put on	0 -15 16 0 0
b:read	0 -20 20 0 0
b:readout	-23 25 0 0 0
b:readout of	-23 25 0 0 0
b:report	0 22 -21 0 0
b:review	0 -18 18 0 0
b:run	-1 19 -17 0 0
b:second round	0 16 -15 0 0
b:secretary	8 -18 7 5 -1
b:sheet	-5 22 -12 0 0
b:shook	8 -19 13 0 0
b:shook hand	8 -19 13 0 0
b:side	-4 23 -14 0 -10
b:sign the	10 10 -22 0 0
b:spoke	19 -20 -11 -1 11
b:spoke by	4 -17 -1 0 11
b:state	-1 -22 15 -3 11
b:statement	0 15 -12 0 0
b:talk on	1 16 -17 0 0
b:text	-3 -17 21 0 0
b:that	1 0 4 7 -20
b:that they	0 -19 20 0 0
b:the <name>	1 -20 18 -3 0
b:the <organisation>	-7 23 -15 0 0
b:the <person>	4 -9 -5 -2 16
b:the <quality>	0 -18 21 0 -1
b:the <seat>	-8 13 -20 0 11
b:the fifth	0 -19 20 0 0
b:the fourth	13 -16 8 0 0
b:the old	0 -16 16 0 0
b:the one	4 -15 11 0 0
b:the pair	-9 -11 21 -1 0
b:the president	3 -16 13 0 0
b:the second	0 36 -35 0 0
b:the tariff	-3 20 -15 0 0
b:the telephone	-14 16 0 0 0
b:the text	-3 -17 21 0 0
b:the third	0 -20 23 0 0
b:the three	8 -15 8 0 0
b:the two	25 -28 0 0 7
b:their	-15 0 18 -4 -10
b:their third	-9 -3 16 0 0
b:them	0 -20 17 -2 9
b:there on	0 -19 13 0 9
b:they	-15 -5 12 1 0
b:they are	0 -16 19 0 -1
b:they have	0 -15 17 0 0
b:they will	5 -19 6 8 0
b:they'll	-8 -20 4 11 11
b:third	-16 -1 12 -3 -4
b:to	-9 22 -11 -17 0
b:to meet	0 -15 8 0 10
b:trade	14 -18 18 -4 -10
b:trade minister	8 -27 23 0 0
b:truce	-7 26 -17 0 -2
b:tuesday	8 3 -20 0 0
b:two	26 -13 -12 0 6
b:two <office>	21 -7 -6 0 -1
b:two country	0 16 -13 0 0
b:two delegation	0 -18 22 0 0
b:two president	15 -8 -9 -4 4
b:until	-11 15 -5 0 -1
b:up	14 5 -16 -1 0
b:us	-2 17 -14 0 0
b:video	18 -20 -6 0 6
b:visit	-6 -20 10 0 14
b:visit to	0 -20 19 0 0
b:was	-5 -4 10 4 -18
b:was in	0 -10 16 0 -4
b:was the	11 6 -15 0 0
b:was to	0 20 -17 0 -2
b:what	-8 -11 18 -5 1
b:what was	-6 -26 31 0 0
b:where the	0 -17 18 0 0
b:which	-6 -10 19 -1 -5
b:which both	0 -20 21 0 0
b:will	0 1 3 1 -16
b:will be	-1 16 -9 -4 -1
b:with <person>	21 -25 1 0 0
b:with <seat>	0 17 -16 0 0
b:would	0 0 -15 9 1
b:·	-1 25 -23 0 0
b:— <person>	0 -20 21 0 -3
b:— the	-4 9 -15 10 0
c0=agree	-1 -10 18 -8 -7
c0=bear	-15 6 -3 -4 9
c0=end	-11 16 -3 -2 -7
c0=impose	7 1 5 -6 -34
c0=propose	-23 -8 4 5 12
c0=say	6 5 -15 -9 3
c0=suspend	-1 17 -12 -2 -2
c1=bear	-19 12 -9 4 1
c1=impose	14 7 -4 -7 -37
c1=propose	-25 6 -4 0 8
c2=agree	0 -3 -16 2 15
c2=bear	-21 6 3 -1 -1
c2=propose	-16 -6 25 1 -6
c2=stay	-18 19 -4 -6 -17
ct0=agree past	0 -11 16 -3 -2
ct0=end modal	0 15 -14 0 0
ct0=impose past-passive	-3 -21 18 10 -5
ct0=propose past-passive	-3 -17 11 11 -4
ct0=stay past	-3 21 -12 -10 -13
ct0=suspend past	-11 17 -8 0 0
ct1=end modal	0 15 -14 0 0
ct1=end participle-passive	0 -18 19 0 0
ct1=impose participle-passive	0 23 -19 0 -1
ct1=impose past-passive	-3 -19 15 10 -5
ct1=propose participle-passive	0 19 -23 0 1
ct1=propose past	-4 17 -9 0 0
ct1=propose past-passive	-3 -17 11 11 -4
ct1=stay infinitive	7 6 -24 -1 9
ct1=suspend participle-passive	0 -15 12 0 0
ct1=suspend past	-11 15 -6 0 0
ct2=agree past	0 -12 -4 0 17
ct2=bear present	-10 19 -11 -13 2
ct2=begin present	0 19 -16 0 0
ct2=down present	-1 -14 17 0 0
ct2=propose present-passive	0 -15 17 0 0
ct2=say past	0 25 -19 -2 -1
ct2=say present	0 -13 15 0 0
day-none	-6 17 1 -7 -25
day=r4	-9 18 -6 2 -13
days=0	-28 46 -26 -1 -16
days=1	9 -12 16 -8 -3
days=2	-16 20 -5 -10 -7
f:"	1 5 -17 18 -13
f:'	-4 29 -24 0 0
f:.	-10 -9 19 0 -11
f::	-15 0 14 -6 -10
f:;	1 15 -15 -4 0
f:<agent>	0 -1 10 -11 -16
f:<day-ahead>	17 10 -25 2 -1
f:<day-gone>	-30 7 -9 -3 20
f:<duty>	-24 -4 20 3 -14
f:<gate>	-28 -11 25 -8 0
f:<goods>	3 0 0 11 -19
f:<level-noun>	-18 -1 9 7 -6
f:<level>	-18 35 -20 -20 0
f:<month-ahead>	10 16 -26 0 0
f:<month-gone>	6 -16 17 -11 -10
f:<name>	-29 10 10 -2 -21
f:<not>	0 13 -21 11 0
f:<number>	-21 40 -31 -12 5
f:<office>	15 -6 0 -12 3
f:<organisation>	12 15 -30 -11 11
f:<person>	-6 -11 22 0 -7
f:<quality>	-25 3 20 -18 -1
f:<seat>	29 -22 14 -17 -22
f:<sender>	0 -19 19 -1 1
f:<span>	-17 -13 25 -19 0
f:<taker>	-3 28 -25 0 0
f:<v-bear>	1 11 -8 4 -26
f:<v-begin>	19 -5 -6 -14 5
f:<v-end>	4 16 -21 -10 4
f:<v-impose>	6 17 -20 -14 0
f:<v-propose>	18 10 -20 -2 -11
f:<v-say>	-19 27 -18 -2 1
f:<v-stay>	-6 26 -28 0 1
f:<v-target>	-13 -13 26 -8 -6
f:<v-up>	16 13 -50 6 13
f:?	-7 25 -19 0 0
f:a	1 11 -9 -22 4
f:account	16 -18 3 0 0
f:after	-4 21 -14 0 0
f:afterward	-8 -13 25 0 0
f:again	-2 -10 16 0 -1
f:agree	12 -36 30 -5 -4
f:agreement	1 17 -20 0 0
f:all	4 -32 33 -1 -2
f:an	-7 19 -16 3 -1
f:and	-11 -9 25 -40 -5
f:approve	-4 -12 15 -1 3
f:are	17 -20 17 -4 -8
f:as	22 -1 -15 -7 6
f:at	6 14 -11 0 -22
f:be	-13 -14 9 3 18
f:beef	0 18 -14 0 0
f:been	-4 -13 16 -9 7
f:before	9 -21 19 0 -1
f:begin	0 -23 24 0 0
f:below	0 -25 17 12 0
f:beyond	0 -24 25 0 0
f:but	-7 18 -22 9 -2
f:by	18 -2 -15 -14 10
f:cabinet	0 -24 25 0 0
f:call	12 14 -23 -1 -9
f:carry	4 6 -24 9 0
f:cheese	16 -13 -2 0 0
f:chip	0 18 -16 0 0
f:clock	0 -25 25 0 0
f:close	0 -17 18 0 0
f:company	0 11 -15 0 0
f:complete	0 -22 18 7 0
f:confirm	9 -17 10 0 0
f:continue	0 18 -16 0 0
f:could	12 -1 -20 2 4
f:counted	0 -14 17 0 0
f:custom	0 21 -19 0 0
f:date	-6 33 -25 -1 -2
f:day	10 36 -42 0 -1
f:deadline	5 27 -28 0 -2
f:did	-5 23 -21 6 0
f:each	3 -15 9 9 -2
f:entry	0 16 -15 0 0
f:expect	0 25 -25 -6 2
f:export	-4 -18 23 0 0
f:fee	-2 19 -15 0 0
f:fentanyl	-8 21 -12 0 0
f:fifth	0 -27 29 0 0
f:find	0 18 -17 0 0
f:first	19 -10 -4 -3 1
f:fish	0 19 -14 0 0
f:for	24 0 -8 -27 1
f:four	-1 -11 16 0 0
f:fourth	0 -12 15 0 0
f:free	0 20 -19 0 0
f:from	-1 -17 8 -12 20
f:further	0 16 -21 4 0
f:gas	-3 17 -13 0 0
f:given	0 -20 20 0 0
f:go	23 -10 -22 -1 14
f:government	1 -21 17 0 0
f:great	-2 16 -13 0 0
f:half	0 17 -14 0 0
f:hall	0 15 -13 0 0
f:has	11 -13 9 0 -18
f:have	8 -19 10 4 0
f:he	5 -12 -6 20 1
f:he'll	15 -14 -8 0 9
f:here	-2 22 -18 0 0
f:higher	0 -14 15 0 0
f:him	-5 15 -8 0 0
f:hold	2 16 -32 0 8
f:home	0 -19 19 0 0
f:hour	-10 19 -10 0 0
f:hurry	-18 23 -4 0 0
f:i	19 -28 17 3 -14
f:if	-5 18 -11 -3 0
f:impose	0 21 -20 0 0
f:in	-11 -1 18 -20 -9
f:is	-2 1 7 0 -17
f:leave	-6 -15 20 0 0
f:led	0 -27 18 0 9
f:less	0 15 -12 0 0
f:level	0 -19 19 0 0
f:licence	-3 -12 16 0 0
f:like	21 -9 -12 0 0
f:list	-5 -20 15 12 0
f:madrid	0 -13 17 0 0
f:make	0 1 -18 6 6
f:matter	0 -18 18 -1 4
f:mediator	0 46 -45 0 0
f:meet	0 -16 24 -7 -10
f:midnight	2 10 -15 0 0
f:minute	-17 18 -20 0 16
f:more	5 22 -29 0 0
f:much	0 -15 18 0 0
f:no	-20 27 -11 2 -3
f:nobody	-4 -17 25 -2 -1
f:notice	-6 26 -20 0 0
f:number	0 17 -14 0 0
f:of	0 12 -12 5 -32
f:open	-1 -25 27 0 0
f:opened	0 -16 17 0 0
f:or	3 0 -16 12 0
f:otherwise	-3 17 -12 0 0
f:outside	-5 -12 16 0 0
f:part	0 -19 20 0 0
f:pause	-9 -5 15 -1 -1
f:pay	0 21 -20 0 0
f:place	0 18 -24 10 -7
f:plan	-1 20 -13 0 0
f:press	0 -14 17 0 0
f:prisoner	0 40 -39 0 0
f:prolonged	0 -15 16 0 0
f:propose	0 -16 16 0 0
f:rate	0 18 -37 11 0
f:report	0 31 -30 0 0
f:reporter	-17 0 11 -1 6
f:result	-1 -29 33 0 -3
f:rice	0 -17 19 0 0
f:rise	-7 26 -22 0 0
f:round	0 23 -17 -1 -4
f:say	-16 15 -9 1 0
f:send	0 16 -15 0 0
f:seoul	-4 19 -15 0 0
f:set	0 -13 19 -1 -4
f:share	0 -15 15 0 0
f:ship	8 -16 10 0 0
f:sign	7 25 -33 -1 -3
f:since	15 -9 1 -3 -7
f:so	-7 17 -8 0 0
f:some	-2 15 -5 0 -3
f:spring	0 16 -14 0 0
f:standstill	0 -17 18 0 0
f:step	-1 3 -15 10 0
f:talk	0 22 -20 -2 0
f:tariff	-19 -5 11 7 -4
f:tea	0 -22 24 0 0
f:team	0 -16 4 0 9
f:telephone	32 -34 4 0 0
f:tell	-25 5 11 -7 1
f:text	-2 -18 22 0 0
f:the	16 11 -16 -13 -8
f:their	1 -23 23 0 -14
f:them	4 -10 15 -7 -4
f:then	-9 19 -11 0 0
f:there	-19 18 0 -15 -4
f:thi	27 -10 -8 -2 -1
f:think	0 20 -17 0 -1
f:third	0 -15 16 0 0
f:three	-9 18 -8 0 -1
f:tiktok	0 17 -16 0 0
f:time	-9 -44 50 0 0
f:to	15 -3 -13 6 0
f:transcript	-6 25 -21 0 0
f:very	0 -16 17 0 0
f:vote	-1 17 -13 0 0
f:wait	16 -13 -2 0 0
f:warn	0 15 -13 0 0
f:we	-7 -13 25 -1 -8
f:week	5 15 -18 0 -1
f:what	-19 0 11 -2 -3
f:whether	0 15 -13 0 0
f:which	-9 -28 38 3 -10
f:whole	0 15 -11 0 0
f:with	-15 17 -10 8 -8
f:without	14 3 -15 0 0
f:word	7 -15 9 0 0
f:would	-8 21 -14 -10 3
f:yield	0 16 -15 0 0
f:you	-11 19 -9 0 0
f:zero	0 -14 15 0 0
f:—	-3 -22 24 0 0
first-of-paragraph	-5 21 -14 -6 -2
has-gerund	-17 0 6 7 -15
has-infinitive	-6 18 -9 0 -8
has-modal	-2 15 -25 16 -4
has-participle	-29 27 -13 0 -2
has-perfect	-22 -4 26 -9 -17
has-present	-19 17 -7 -33 22
headline	-28 49 -25 -11 -27
heads=0	-15 21 7 1 -62
heads=1	-20 30 -22 -33 14
heads=2	12 -17 -9 -16 27
how=calendar	-7 45 -28 -14 -22
how=calendar-span	-30 -76 75 12 0
how=relative	29 4 -27 -6 1
how=relative-span	0 -26 27 0 0
how=weekday	-17 31 -21 -9 -7
how=weekday-span	-11 -28 38 -6 -2
kind=day	-7 18 -2 -14 -22
l1=,	10 -18 14 3 -12
l1=<name>	0 24 -25 0 0
l1=<not>	-7 24 -16 0 0
l1=<number>	7 18 -30 0 0
l1=<seat>	4 18 -19 0 -1
l1=<span>	-1 22 -19 0 0
l1=agree	-2 -15 17 0 0
l1=geneva	0 18 -17 0 0
l1=in	-22 5 -10 10 5
l1=sign	0 18 -16 0 0
l1=to	-23 12 1 -6 2
l1=tuesday	8 3 -20 0 0
l1=you	-10 22 -12 0 0
l2="	0 15 -11 0 0
l2=,	0 -28 28 4 -1
l2=<begin>	-3 -14 19 4 -9
l2=<goods>	8 16 -33 0 0
l2=<level>	-3 23 -17 0 -1
l2=<not>	-2 16 -10 0 0
l2=<number>	18 -21 7 0 0
l2=<office>	5 -15 10 0 0
l2=<person>	0 1 -10 16 -5
l2=<seat>	7 7 -16 -16 16
l2=<v-agree>	0 -19 20 0 0
l2=<v-begin>	0 16 -16 2 -4
l2=<v-end>	-5 19 -12 0 -1
l2=<v-impose>	20 -6 0 -9 -10
l2=<v-propose>	-5 17 -10 -1 -2
l2=a	5 -22 19 -5 1
l2=as	6 5 -15 0 0
l2=at	1 14 -20 -4 7
l2=been	0 21 -20 0 0
l2=by	-8 15 -11 0 6
l2=did	-11 27 -17 0 0
l2=down	3 12 -17 2 0
l2=for	-8 21 -7 -1 -9
l2=here	0 -14 15 0 0
l2=is	0 23 -16 0 -1
l2=lisbon	-3 -27 31 0 0
l2=on	11 -22 15 -3 0
l2=sign	0 -17 18 0 0
l2=there	0 -25 13 9 7
l2=they	0 -22 23 0 0
l2=up	0 15 -13 0 0
l2=valparaíso	0 -18 19 0 0
l2=visit	0 9 -17 0 10
l2=week	6 7 -15 0 0
l2=what	-2 24 -18 0 0
l2=·	0 16 -15 0 0
l3=.	0 -14 15 0 0
l3=:	-20 1 13 -3 -5
l3=;	0 3 -15 11 0
l3=<begin>	1 -2 7 0 -21
l3=<month-gone>	0 15 -14 0 0
l3=<name>	13 -19 13 0 -8
l3=<office>	0 17 -17 0 -3
l3=<person>	-5 -1 22 -9 -13
l3=<v-impose>	-14 36 -20 -6 -5
l3=<v-say>	-17 0 -2 4 8
l3=at	-16 -19 33 0 -4
l3=back	0 -21 23 0 0
l3=been	-2 -15 19 0 0
l3=busan	0 -18 18 0 0
l3=by	16 -7 -8 0 0
l3=did	0 22 -21 0 0
l3=for	0 -26 23 0 1
l3=in	-40 -34 49 -4 -5
l3=it	4 28 -33 0 0
l3=of	-4 16 -16 -1 3
l3=take	0 16 -14 0 0
l3=the	-16 -8 8 -3 18
l3=three	0 25 -25 0 0
l3=trade	-5 17 -10 0 0
l3=what	-1 25 -19 0 0
l3=would	5 -6 -19 9 7
l3=—	-2 24 -29 5 0
l4="	0 16 -14 0 0
l4=(	0 15 -14 0 0
l4=<agent>	-6 21 -22 0 3
l4=<begin>	1 4 4 -4 -30
l4=<goods>	20 -3 -17 0 -1
l4=<name>	-13 -14 22 -3 0
l4=<office>	7 -21 18 0 0
l4=<organisation>	-3 22 -17 0 0
l4=<person>	2 -33 5 22 14
l4=<quality>	3 -20 19 0 0
l4=<seat>	-16 26 -11 -1 -4
l4=<span>	6 -17 14 0 0
l4=<v-end>	0 -12 15 0 0
l4=<v-say>	-1 22 -35 1 5
l4=<v-target>	-6 21 -14 0 0
l4=after	11 6 -20 0 0
l4=again	0 -24 11 14 -2
l4=arrangement	0 -16 17 0 0
l4=at	-1 -24 15 0 14
l4=back	0 19 -18 0 0
l4=by	6 8 -18 0 1
l4=come	0 -14 16 0 0
l4=done	-1 15 -13 0 0
l4=end	0 -21 23 0 0
l4=fact	0 15 -9 0 -1
l4=for	15 -7 -7 0 1
l4=from	0 18 -15 0 0
l4=has	0 -14 16 0 0
l4=joint	0 -22 23 0 0
l4=meet	-1 -21 21 -4 1
l4=of	9 -18 11 1 -1
l4=old	0 -16 16 0 0
l4=on	-3 20 -13 -4 -6
l4=out	0 15 -22 0 7
l4=suspension	0 16 -16 0 0
l4=that	6 11 -15 -5 -4
l4=the	0 19 -15 0 -10
l4=there	-2 11 -16 4 0
l4=they	0 26 -27 0 0
l4=was	-9 -13 20 0 0
l4=we	-6 -8 16 0 0
l4=what	0 -32 30 0 4
l4=would	0 19 -16 0 0
l4=—	-15 0 12 0 0
l=, on	-1 -12 15 0 0
l=, thursday	-1 20 -17 0 0
l=<begin> on	-19 -4 0 16 0
l=<number> ,	18 -16 0 0 0
l=<organisation> ,	0 -14 15 0 0
l=<person> ,	0 13 -19 8 0
l=<person> :	-2 -15 18 0 0
l=<span> of	0 -28 22 0 6
l=a state	0 -15 19 0 0
l=a third	0 15 -12 0 0
l=and <person>	-7 -10 25 -7 -4
l=at the	-7 15 -18 -3 9
l=busan on	0 -17 18 0 0
l=from the	0 -25 25 0 0
l=on the	20 -16 1 0 -2
l=talk on	1 15 -17 0 0
l=the second	0 17 -17 0 0
l=the third	0 -13 15 0 0
l=there on	0 -20 13 0 9
lead="	-21 19 -1 -4 0
lead=12	-1 23 -21 0 0
lead=13	0 19 -17 0 0
lead=14	0 -42 43 0 0
lead=15	0 -18 19 0 0
lead=18	0 15 -14 0 0
lead=8	0 -14 16 0 0
lead=;	3 -19 9 8 0
lead=a	-9 -17 29 -6 -2
lead=after	4 -20 20 0 0
lead=and	-4 25 -20 0 0
lead=bessent	0 -16 14 7 -4
lead=both	0 15 -14 0 0
lead=chile	0 -18 19 0 0
lead=china	-3 27 -18 -1 -1
lead=december	0 -14 15 0 0
lead=february	0 17 -16 0 0
lead=friday	-1 33 -30 0 0
lead=its	0 15 -11 0 0
lead=january	0 20 -18 0 0
lead=june	0 -20 21 0 0
lead=last	-3 18 -14 0 0
lead=next	0 19 -16 0 0
lead=november	-1 27 -25 0 0
lead=october	15 -9 -4 0 0
lead=officials	0 -16 19 0 0
lead=on	4 -18 3 15 0
lead=president	4 8 -19 -7 8
lead=readout	-23 25 0 0 0
lead=second	0 -26 27 0 0
lead=see	0 26 -25 0 0
lead=september	0 -19 20 0 0
lead=since	0 15 -12 0 0
lead=sunday	0 -22 24 0 0
lead=treasury	-9 -32 39 -10 4
lead=trump	-14 25 -10 -16 0
lead=we	-3 -13 18 0 0
lead=which	-6 -10 19 -1 -5
left:calls	55 -35 -36 -13 0
left:coming	-7 -21 19 5 1
left:ended	2 8 -1 -22 -12
left:experts	-13 -13 24 -4 -6
left:m=ended	-2 -12 18 0 -3
left:m=here	0 -21 23 0 0
left:m=met	-1 -11 15 0 -1
left:m=negotiators	-6 19 -12 0 0
left:m=session	4 -15 11 0 0
left:m=visit	-1 12 -22 0 14
left:meets	-19 -10 22 -10 0
left:summit	3 -16 -15 4 28
left:wished	-24 25 -1 -9 -2
lll=, <person> ,	-3 17 -13 0 0
lll=, <seat> ,	14 -20 7 0 0
lll=/ <seat> ,	-9 18 -11 0 0
lll=<begin> <begin> on	-19 -4 0 16 0
lll=<name> at the	0 15 -4 0 -10
lll=<person> and <person>	-6 -10 24 -4 -3
lll=<person> say on	7 -15 11 0 0
lll=after <span> of	0 -15 8 0 6
lll=and <name> on	0 -17 18 0 0
lll=by telephone on	16 -13 -2 0 0
lll=in <name> on	-2 14 -23 6 0
lll=in busan on	0 -14 15 0 0
loud	17 -16 6 -3 -3
lr='s with	0 8 -18 0 7
lr=, (	-3 -16 20 0 0
lr=, ,	-16 2 3 0 0
lr=, <end>	21 -16 3 0 0
lr=, on	0 14 -16 0 0
lr=: ,	-1 -18 13 0 8
lr=<begin> :	0 25 -23 0 0
lr=<begin> between	6 12 -17 0 0
lr=<begin> on	0 18 -16 0 0
lr=<name> in	0 17 -17 0 0
lr=<number> .	8 8 -22 0 0
lr=<seat> of	-1 22 -19 0 0
lr=by ,	9 -15 8 0 0
lr=by .	-3 16 -11 0 0
lr=end ,	0 17 -16 0 0
lr=for ,	-1 16 -13 0 0
lr=in ,	-1 18 -18 -3 4
lr=in .	0 -35 16 14 8
lr=of in	0 -15 8 0 6
lr=on ,	16 3 -14 0 0
lr=on .	-15 10 -4 -11 5
lr=on <end>	-22 -14 22 0 1
lr=on and	3 -20 20 0 0
lr=on for	0 16 -16 0 0
lr=on with	-1 -13 16 0 0
lr=second ,	0 -16 17 0 0
lr=second of	-3 16 -11 0 0
lr=since ,	0 19 -16 0 0
lr=since <end>	0 15 -14 0 0
lr=the <end>	-15 27 -15 0 0
lr=the with	5 16 -23 0 0
lr=third since	-8 -8 17 0 0
lr=to .	-2 -12 15 0 0
lr=tuesday <end>	-7 18 -11 0 0
nc2=stay	7 15 -13 -12 -8
nct2=bear future	0 -19 20 0 0
nct2=begin past	-15 -6 7 -3 15
nct2=begin present	5 11 -23 6 0
nct2=impose future-passive	0 17 -16 0 0
nct2=impose past	17 -14 0 5 -3
nct2=impose present	-6 -8 15 -1 0
nct2=stay past	20 -10 -2 -3 -2
nct2=suspend participle-passive	0 -16 16 0 0
nct2=up past	-5 -24 6 9 16
next:calls	78 -47 -18 -2 -29
next:coming	9 -10 17 -23 -20
next:ended	9 10 -6 -37 -5
next:meets	-20 -12 34 -42 -8
next:summit	-6 1 -6 0 17
next:sure	8 -33 35 -22 -7
next:wished	-5 20 -23 2 6
next=)	-3 -20 23 0 0
next=:	-23 46 -34 -2 2
next=;	-5 19 -12 -2 -2
next=and	14 -16 12 -8 -5
next=before	-14 -8 3 0 16
next=that	-4 17 -7 -14 -4
next=—	-4 -16 14 8 0
nhas-past	15 -12 -3 4 7
nhas-pluperfect	-16 0 10 -2 0
nhas-present	-26 11 -2 3 4
nt2=future	1 -19 20 0 -1
nt2=past	17 -12 -7 5 8
nt2=present	-20 17 -8 0 7
nt2=present-not	0 15 -14 0 0
nv2-none	-15 7 10 -6 -20
nv2=come	0 15 -13 0 0
nv2=get	14 -20 6 0 0
nv2=go	0 -6 -3 -2 15
nv2=have	-5 18 -13 0 0
nv2=hold	0 25 -23 0 0
nv2=keep	15 -1 -17 0 0
nv2=leave	0 16 -15 0 0
nv2=plan	-1 -16 5 0 12
nv2=set	0 -22 24 0 0
nv2=sign	-2 11 -17 8 0
nvt2=agree past	9 -15 8 0 0
nvt2=go past	-12 -8 3 0 16
nvt2=pay future	0 -16 17 0 0
nvt2=set present	0 -22 24 0 0
o:act=be	-18 -5 16 -5 -8
o:act=end	-10 15 -5 0 -1
o:act=no verb	15 -5 -2 0 -2
o:act=sign	-13 16 -9 -1 0
o:agree agreed gone	-2 -15 17 0 0
o:be from gone	0 -15 16 0 0
o:be on ahead	3 14 -17 0 0
o:be the ahead	0 -15 16 0 0
o:carried=deal	21 -3 -16 0 -1
o:carried=duties	-6 18 -12 0 0
o:carried=duties far	-3 3 -2 4 -16
o:carried=fees	0 -15 16 0 0
o:carried=longer far	3 14 -20 -1 4
o:carried=meeting far	12 -28 9 4 14
o:carried=none	10 1 4 -19 -29
o:carried=procedure far	-6 17 -11 0 0
o:carried=truce	-8 24 -15 0 -4
o:carried=truce far	-48 20 3 -7 11
o:end on ahead	-2 22 -16 0 0
o:end on gone	0 -14 16 0 0
o:leads=at the	0 41 -33 0 -10
o:leads=busan on	0 -17 18 0 0
o:leads=korea on	-3 8 -24 5 6
o:leads=on	-19 -4 0 16 0
o:leads=talks on	0 18 -16 0 0
o:leads=there on	0 -20 13 0 9
o:left=controls	-2 17 -11 0 0
o:left=duties right=none	-5 16 -9 0 -3
o:left=longer	-6 15 -8 0 0
o:left=longer right=none	-4 19 -13 0 0
o:left=none	0 3 7 -15 -14
o:left=none right=longer	10 -17 8 0 0
o:left=none right=meeting	-16 9 5 -2 -4
o:left=none right=signing	0 15 -12 0 0
o:left=none right=truce	5 3 -15 0 0
o:left=signing	-16 8 0 -2 -1
o:meet the ahead	0 16 -9 0 -5
o:near=deal	-17 6 1 0 3
o:near=longer	0 27 -23 0 0
o:near=none	2 4 7 -19 -23
o:near=procedure	-3 18 -13 0 0
o:no verb  ahead	-19 7 0 0 0
o:no verb of gone	11 0 -15 0 0
o:no verb since gone	0 22 -18 0 0
o:no verb the gone	7 16 -24 0 0
o:no verb to ahead	0 -14 16 0 0
o:no verb to gone	-11 18 -7 0 0
o:no verb tuesday gone	8 3 -19 0 0
o:return on ahead	0 9 -18 6 0
o:right=duties from	0 -16 16 0 0
o:right=meeting	-18 12 1 -6 -6
o:right=none by	-9 24 -16 0 0
o:right=none is	-1 15 -11 0 0
o:right=none of	9 6 -16 0 0
o:right=none signed	0 17 -15 0 0
o:right=none the	-1 35 -22 -2 -17
o:right=none tuesday	8 3 -20 0 0
o:right=signing	-4 17 -16 3 0
o:sign signed gone	0 17 -15 0 0
o:sit on ahead	0 -17 18 0 0
o:subject=controls carried on ahead	0 -17 18 0 0
o:subject=controls far carried	0 26 -23 0 0
o:subject=deal	1 16 -15 -1 0
o:subject=deal carried	13 2 -20 0 0
o:subject=deal carried on gone	0 16 -13 0 0
o:subject=deal far carried	0 -4 15 -2 -12
o:subject=deal far no verb on	0 15 -12 0 0
o:subject=duties carried on ahead	0 -25 22 0 5
o:subject=duties far  gone	-10 -13 18 0 0
o:subject=duties far carried announce	-1 -13 16 0 0
o:subject=duties far carried announce gone	0 -14 16 0 0
o:subject=duties far carried announce on	0 -15 17 0 0
o:subject=duties far carried meet on	0 -12 15 0 0
o:subject=duties far carried on ahead	-6 -20 22 0 2
o:subject=duties far carried sign	-1 15 -12 0 0
o:subject=duties far carried sign gone	-1 15 -12 0 0
o:subject=duties far no verb 	-15 -15 21 0 0
o:subject=duties far no verb ahead	7 13 -18 0 0
o:subject=duties no verb	1 15 -16 -1 0
o:subject=duties no verb 	0 17 -15 0 0
o:subject=duties no verb ahead	8 10 -19 0 0
o:subject=duties on gone	5 -16 13 0 0
o:subject=fees carried	0 -14 15 0 0
o:subject=longer carried	0 15 -12 0 0
o:subject=longer no verb gone	9 2 -16 0 0
o:subject=meeting	9 -13 -2 17 1
o:subject=meeting carried on ahead	0 16 -13 0 0
o:subject=meeting carried on gone	-2 -11 16 0 0
o:subject=meeting carried plan	0 -24 25 0 0
o:subject=meeting end	0 -15 16 0 0
o:subject=meeting end gone	0 -19 19 0 0
o:subject=meeting end on	0 -15 16 0 0
o:subject=meeting far	13 -26 6 11 5
o:subject=meeting far  ahead	-7 25 -21 0 0
o:subject=meeting far carried	-10 -16 18 -5 7
o:subject=meeting far carried be gone	-1 -13 15 0 0
o:subject=meeting far carried say	0 -14 18 0 -2
o:subject=meeting far carried say gone	0 -15 18 0 -2
o:subject=meeting far carried say on	0 -15 19 0 -2
o:subject=meeting far no verb	13 -26 6 11 5
o:subject=meeting far no verb ahead	10 -31 13 7 7
o:subject=meeting from ahead	0 -15 16 0 0
o:subject=meeting on gone	2 8 -26 20 -2
o:subject=meeting plan for	0 16 -13 0 0
o:subject=none  gone	5 12 -15 0 0
o:subject=none carried	-5 13 -3 -4 -18
o:subject=none carried be since	0 -16 17 0 0
o:subject=none carried end ahead	0 17 -15 0 0
o:subject=none carried since gone	0 -14 15 0 0
o:subject=none monday gone	-5 -12 15 0 0
o:subject=none no verb ahead	-27 2 6 0 0
o:subject=none no verb gone	15 -3 -1 -8 -1
o:subject=none no verb monday	-5 -12 15 0 0
o:subject=none no verb of	15 -6 -9 0 0
o:subject=none of gone	15 -7 -8 0 0
o:subject=procedure	-5 28 -22 0 0
o:subject=procedure far carried	0 24 -22 0 0
o:subject=procedure far no verb ahead	0 -14 15 0 0
o:subject=procedure far no verb gone	0 15 -13 0 0
o:subject=procedure no verb	-3 22 -18 0 0
o:subject=sale	-3 15 -11 0 0
o:subject=sale far carried	-3 23 -20 0 0
o:subject=signing	-4 20 -14 0 0
o:subject=signing no verb	-1 18 -14 0 0
o:subject=signing no verb gone	0 15 -12 0 0
o:subject=truce	-16 24 -12 0 -1
o:subject=truce carried sign	0 -15 15 0 0
o:subject=truce carried sign gone	0 -15 15 0 0
o:subject=truce far carried begin ahead	0 -16 8 0 9
o:subject=truce no verb ahead	-6 25 -20 0 0
o:topic=controls	-9 23 -14 0 0
o:topic=controls gone	-4 24 -18 0 0
o:topic=controls on gone	-1 16 -12 0 0
o:topic=deal announce	0 -13 15 0 0
o:topic=deal far	-13 -7 16 0 0
o:topic=deal far on	0 21 -17 0 0
o:topic=deal far on gone	0 17 -14 0 0
o:topic=deal on ahead	2 -23 14 0 7
o:topic=duties 	0 19 -17 0 0
o:topic=duties ahead	4 14 -19 -1 0
o:topic=duties begin	0 21 -17 0 0
o:topic=duties far 	-15 -14 20 0 0
o:topic=duties far  gone	-11 -12 17 0 0
o:topic=duties from ahead	0 21 -19 0 0
o:topic=duties gone	-16 4 10 -5 -4
o:topic=duties no verb	1 15 -16 -1 0
o:topic=duties say	-14 20 -4 0 0
o:topic=exclusions	0 21 -20 0 0
o:topic=exclusions gone	0 15 -13 0 0
o:topic=fees	0 -13 16 0 0
o:topic=fees on	0 -14 15 0 0
o:topic=longer ahead	-2 27 -21 0 0
o:topic=longer far	-10 19 -9 0 -1
o:topic=longer far ahead	-13 23 -10 0 0
o:topic=longer far on	-6 18 -11 0 0
o:topic=longer on gone	-3 -13 16 0 0
o:topic=longer say	0 -21 23 0 0
o:topic=meeting ahead	-1 -10 19 -11 -13
o:topic=meeting far	9 -27 10 10 6
o:topic=meeting far  ahead	-7 25 -21 0 0
o:topic=meeting far ahead	10 -34 17 7 6
o:topic=meeting far no verb	13 -26 6 11 5
o:topic=meeting from	0 -21 12 4 3
o:topic=meeting gone	1 -6 -6 18 6
o:topic=meeting on gone	0 -3 -1 15 -11
o:topic=meeting the	0 33 -22 -1 -14
o:topic=meeting the ahead	0 19 -6 0 -14
o:topic=meeting until ahead	0 -19 20 0 0
o:topic=none	7 -5 8 -19 -17
o:topic=none  gone	4 14 -17 0 0
o:topic=none ahead	-34 2 9 -1 -4
o:topic=none be	-5 -18 22 0 0
o:topic=none gone	17 -6 1 -14 -11
o:topic=none monday	-5 -12 15 0 0
o:topic=none monday gone	-5 -12 15 0 0
o:topic=none of gone	15 -7 -6 0 0
o:topic=procedure	-7 29 -22 0 0
o:topic=procedure far gone	0 17 -15 0 0
o:topic=procedure gone	-3 22 -18 0 0
o:topic=procedure no verb	-3 22 -18 0 0
o:topic=sale	-6 22 -15 0 0
o:topic=sale ahead	0 17 -15 0 0
o:topic=signing	-19 15 -4 -3 -1
o:topic=signing gone	-17 18 -8 -2 -1
o:topic=signing no verb	-1 18 -14 0 0
o:topic=signing signed	0 17 -15 0 0
o:topic=signing signed gone	0 17 -15 0 0
o:topic=truce	0 21 -19 -5 0
o:topic=truce ahead	-15 54 -43 -1 -4
o:topic=truce be	-1 20 -16 0 0
o:topic=truce end	-1 24 -21 0 0
o:topic=truce far	-17 8 0 -1 6
o:topic=truce far on	0 6 -18 0 8
o:topic=truce far on gone	0 21 -18 0 0
o:topic=truce on ahead	-5 29 -23 0 0
o:topic=truce say	12 -16 0 0 4
o:topic=truce until	0 17 -15 0 0
pair: both	1 3 4 0 -23
pair: n=1	-8 14 3 -44 -18
pair: n=3	1 8 -15 9 -4
pair: not-both	-11 15 -2 -16 2
pair:both n=0	-11 20 -11 -3 -4
pair:both n=1	9 5 -2 -44 1
pair:both n=3	6 -19 7 10 -2
pair:coming n=0	3 2 -33 11 19
pair:coming n=1	-6 5 6 -3 -18
pair:coming n=2	-9 -8 16 0 -7
pair:coming+ended n=1	0 20 -19 0 0
pair:day 	-1 6 6 -12 -23
pair:day both	-3 6 4 -5 -26
pair:day coming+running	0 21 -8 0 -13
pair:day day-none	9 -11 16 -6 -10
pair:day day=l0	0 21 -19 0 0
pair:day day=l1	-16 2 9 0 0
pair:day day=l3	0 19 -14 -3 -1
pair:day day=r0	0 17 -14 0 0
pair:day day=r2	-8 16 -10 1 -1
pair:day day=r4	0 23 -17 -5 -7
pair:day n=1	0 12 -1 -19 -26
pair:day no-word	0 19 -10 -8 -20
pair:day not-both	-7 16 -6 -11 0
pair:day-none 	-10 12 5 -16 -18
pair:day-none both	4 13 -7 -8 -19
pair:day-none coming	-6 -4 -4 15 4
pair:day-none coming+running	0 22 -6 -1 -15
pair:day-none ended	9 -11 13 -3 -16
pair:day-none n=0	-6 15 -15 14 -7
pair:day-none n=1	-4 11 1 -28 -12
pair:day-none n=2	-3 12 -2 -10 -16
pair:day-none n=4	14 -42 30 0 0
pair:day-none no-word	2 13 -6 -5 -15
pair:day-none prev:sure	-4 3 1 -15 0
pair:day-none running	0 17 -19 -7 1
pair:day=l0 both	0 15 -13 0 0
pair:day=l0 no-word	-3 16 -11 0 0
pair:day=l2 no-word	-6 15 -11 0 5
pair:day=l2 prev:sure	0 -13 21 0 -10
pair:day=l3 both	-16 1 13 -6 0
pair:day=l3 coming	-1 18 -11 -1 -1
pair:day=l3 n=0	-3 19 -11 -1 -4
pair:day=l3 not-both	12 11 -18 -2 -7
pair:day=l4 both	0 8 -19 4 8
pair:day=r0 both	12 -24 12 0 0
pair:day=r0 not-both	4 10 -19 -1 3
pair:day=r1 n=1	-16 17 -1 -3 -6
pair:day=r1 not-both	-1 5 -4 -17 5
pair:day=r2 both	-15 5 4 5 -4
pair:day=r2 ended+running	0 -13 16 0 0
pair:day=r2 n=0	0 12 -16 -14 3
pair:day=r2 n=1	-16 -4 18 0 -14
pair:day=r2 part:sure	-11 -15 21 0 0
pair:day=r2 sent:sure	0 16 -22 10 0
pair:day=r3 n=3	-6 15 -10 0 0
pair:day=r3 prev:sure	-3 16 -13 0 0
pair:day=r4 ended	-3 15 -11 0 0
pair:day=r4 not-both	-16 13 0 -2 -2
pair:day=r5 no-word	0 13 -15 0 0
pair:ended n=0	1 18 -21 1 -15
pair:ended n=1	-4 -19 23 -7 0
pair:l=<begin> n=0	-2 -13 19 -9 -4
pair:l=<begin> n=1	0 23 -23 0 0
pair:l=<begin> n=2	-1 18 -15 0 0
pair:l=<begin> no-word	-3 -11 16 -3 -1
pair:l=<begin> prev:sure	1 26 -28 0 0
pair:l=a both	17 -22 0 -2 4
pair:l=a word	22 -14 -7 -5 1
pair:l=agreed day	-2 -15 17 0 0
pair:l=agreed no-word	-1 -12 15 0 0
pair:l=first n=1	0 -17 18 0 0
pair:l=for 	0 17 -16 0 0
pair:l=for part:sure	0 18 -17 0 -3
pair:l=for word	-3 22 -16 0 -1
pair:l=from n=0	-5 18 -15 0 3
pair:l=from no-word	-6 18 -10 0 0
pair:l=from part:sure	0 -22 10 3 2
pair:l=had day-none	0 16 -13 0 0
pair:l=in day=l1	0 -17 -11 13 12
pair:l=in n=0	-15 1 -10 14 2
pair:l=in no-word	-16 23 -13 5 -10
pair:l=in sent:sure	0 -16 13 0 3
pair:l=in word	-21 2 -6 10 5
pair:l=is no-word	-2 16 -11 0 0
pair:l=it 	-8 16 -8 0 0
pair:l=it word	-3 15 -10 0 0
pair:l=monday n=1	0 -21 21 0 0
pair:l=monday, n=1	0 29 -28 0 0
pair:l=of both	-3 -13 16 -1 0
pair:l=of n=1	4 -15 8 0 6
pair:l=of no-word	8 5 -17 0 0
pair:l=of not-both	7 12 -16 0 0
pair:l=on 	-7 1 6 5 -20
pair:l=on coming	4 3 -15 -1 13
pair:l=on day-none	-15 4 1 6 -3
pair:l=on day=r4	-5 17 -10 0 0
pair:l=on n=0	2 9 -22 4 8
pair:l=on n=1	-19 2 12 -6 -11
pair:l=presidents n=0	2 12 -15 0 0
pair:l=second 	2 -23 22 0 0
pair:l=second day-none	0 -13 16 0 0
pair:l=second ended+running	-4 17 -13 0 0
pair:l=second n=0	1 -17 13 2 0
pair:l=signed day	0 17 -15 0 0
pair:l=the day	-2 46 -34 -3 -17
pair:l=the day-none	0 17 -18 0 0
pair:l=the day=l1	2 -17 17 0 0
pair:l=the running	-5 23 -26 4 0
pair:l=the word	0 -20 15 1 7
pair:l=they day=r2	4 -20 13 0 3
pair:l=third both	0 -13 16 0 0
pair:l=thursday 	-4 36 -32 0 0
pair:l=to 	-19 34 -22 -3 -1
pair:l=to both	-18 9 4 0 -2
pair:l=to coming	0 -17 16 0 4
pair:l=to day	-15 14 0 0 -2
pair:l=tuesday 	8 3 -20 0 0
pair:l=tuesday day	8 3 -20 0 0
pair:l=tuesday day-none	8 3 -20 0 0
pair:l=tuesday, no-word	-2 17 -13 0 0
pair:l=two day-none	5 -17 12 0 0
pair:l=until 	-6 18 -11 0 0
pair:l=until no-word	-7 18 -10 0 0
pair:l=until prev:sure	0 -19 19 0 0
pair:l=wednesday day-none	-3 -12 15 0 0
pair:l=wednesday, no-word	0 18 -14 0 0
pair:l=you n=1	-9 18 -9 0 0
pair:l=you word	-9 15 -3 0 0
pair:no-word 	-1 18 -11 -6 -15
pair:no-word both	0 10 0 -28 -7
pair:no-word coming	0 13 -19 -1 3
pair:no-word ended	16 5 -16 -6 -6
pair:no-word n=1	-7 29 -14 -18 -24
pair:no-word n=2	6 14 -21 -11 8
pair:no-word n=3	-3 18 -13 0 0
pair:no-word not-both	10 23 -31 2 -2
pair:not-both n=0	1 9 -19 3 16
pair:not-both n=1	-25 10 15 -16 -56
pair:not-both n=2	7 5 -4 -26 2
pair:not-both n=3	-13 30 -20 -4 -1
pair:part:sure both	-2 -16 5 16 0
pair:part:sure n=0	-15 27 -38 10 10
pair:part:sure n=1	-13 -4 21 -26 -13
pair:part:sure n=2	-8 -8 16 1 -19
pair:part:sure n=3	9 -21 13 2 -1
pair:part:sure not-both	-22 10 5 -14 -8
pair:part:sure running	-2 7 -15 4 6
pair:prev:sure 	-12 3 7 -16 -2
pair:prev:sure n=0	-30 -5 16 -16 3
pair:prev:sure n=2	-4 20 -15 0 0
pair:prev:sure n=3	-3 17 -12 0 0
pair:prev:sure not-both	-37 -4 14 -14 11
pair:running n=2	-1 8 -16 9 0
pair:sent:sure n=0	-22 18 0 -9 -8
pair:sent:sure n=2	0 -21 21 0 0
pair:sent:sure not-both	-27 -10 24 -8 -7
pair:word day-none	-28 46 -26 -1 -16
pair:word day=l1	3 -19 -2 7 13
pair:word day=r0	15 -16 0 -2 4
pair:word n=0	4 19 -43 3 9
pair:word n=1	-17 2 18 -32 -9
pair:word n=4	17 -15 0 0 0
pair:word no-word	12 16 -49 -8 4
pair:word part:sure	-20 0 9 2 -4
pair:word prev:sure	-9 18 -7 -6 0
pair:word sent:sure	-7 -33 30 5 0
part:calls	68 -25 -50 -46 -18
part:ended	4 4 5 -17 -26
part:m=conference	19 13 -36 0 0
part:m=due	-2 18 -7 -3 -9
part:m=ended	-3 -21 27 0 -3
part:m=expected	-5 5 -16 0 9
part:m=guest	0 16 -11 -1 0
part:m=met	-18 6 2 3 -14
part:m=receive	0 19 -16 0 -1
part:m=round	-15 14 -5 0 -17
part:m=shook hands	8 -15 9 0 0
part:m=talk	16 2 -18 0 0
part:m=talks	-37 9 3 9 -23
part:m=there	0 -33 22 10 10
part:m=visit	2 -37 20 0 16
part:meets	-24 -9 23 0 0
part:summit	15 -23 -11 3 21
part:sure	-22 -2 11 5 -6
part:wished	-13 21 -4 -1 -11
pc0=bear	11 -16 1 0 4
pc0=down	-1 -30 31 -2 2
pc0=say	-6 -14 3 17 2
pc1=agree	-8 9 -18 8 8
pc1=bear	19 -19 5 -6 1
pc1=down	-2 -29 33 -3 0
pc1=propose	0 18 -24 0 3
pc1=say	-6 -13 3 17 1
pct0=down present	-1 -14 15 -1 3
pct1=agree past	0 19 -16 0 0
pct1=down present	-1 -14 15 -1 3
pct1=impose perfect	0 8 -17 -1 6
pct1=propose infinitive	0 20 -23 1 2
pct1=propose perfect	-5 18 -12 0 -3
pct1=stay present	-4 -10 15 -3 0
people=0	-16 42 -10 -36 -34
people=1	-24 25 0 -19 -8
people=2	23 -38 0 10 17
people=3	-6 -47 37 7 2
phas-past	-2 -11 16 2 -7
phas-present	19 0 -14 2 0
prev:calls	38 -9 -17 -13 -22
prev:coming	-5 -16 25 4 -17
prev:experts	8 20 -24 -3 -4
prev:summit	-17 28 -29 -30 25
prev:sure	-39 36 -21 0 -1
pt0=past-not	0 -17 17 0 0
pt0=present	16 -1 -11 -6 4
pt1=past-not	0 -17 17 0 0
pv0=say	-9 -1 -13 15 6
pv0=sign	-1 20 -15 0 0
pv1=ask	0 -16 17 0 0
pv1=be	-7 -9 17 -5 0
pv1=know	-2 -13 17 0 0
pv1=say	-9 0 -14 15 6
pvt0=be present	5 -15 11 -2 0
pvt0=have present	5 19 -23 0 0
pvt0=other past	0 16 -14 0 0
pvt1=agree participle	0 6 -20 11 0
pvt1=be present	-3 -12 16 -2 1
pvt1=have present	6 7 -15 0 0
pvt1=other past	0 16 -14 0 0
q:,	16 -4 -9 17 -11
q:.	-11 4 15 -18 -16
q::	-8 21 -7 -14 -20
q:;	-14 -7 18 -4 -2
q:<day-ahead>	-23 -18 20 14 -4
q:<day-gone>	10 -25 15 14 -7
q:<day-today>	21 -28 14 -10 4
q:<duty>	0 13 -15 4 -2
q:<goods>	-26 18 -6 10 -4
q:<level>	-9 17 -14 -4 1
q:<month-ahead>	0 -6 16 -3 -4
q:<month-gone>	-1 -18 -3 35 -14
q:<name>	14 -19 14 -1 0
q:<office>	-7 34 -27 -3 -4
q:<organisation>	-23 20 -7 -9 1
q:<person>	24 -35 20 -8 1
q:<seat>	21 -12 8 -27 -4
q:<sender>	-10 16 -6 -1 0
q:<v-agree>	5 13 -25 4 0
q:<v-bear>	7 18 -23 8 -16
q:<v-begin>	-25 23 -7 5 -17
q:<v-down>	10 -21 17 0 -4
q:<v-end>	-9 -18 8 8 14
q:<v-impose>	20 -8 2 0 -17
q:<v-propose>	7 -2 1 1 -20
q:<v-sell>	-26 4 17 -3 0
q:<v-stay>	-15 7 5 0 -16
q:<v-up>	4 30 -31 0 -5
q:_	0 -22 24 0 0
q:a	13 12 -16 -29 -5
q:about	-1 26 -28 5 0
q:agreement	7 -7 -15 3 12
q:and	-15 -1 -2 18 0
q:another	2 -17 14 0 0
q:answer	-3 -14 18 0 0
q:anybody	0 -17 18 0 0
q:approve	0 17 -11 0 -4
q:ask	5 -20 5 11 0
q:at	20 0 -10 -12 -2
q:bag	8 -15 -8 12 0
q:been	-5 -30 34 -5 0
q:begin	-1 15 -9 0 0
q:better	0 21 -20 0 0
q:between	12 -27 16 5 0
q:bill	0 -18 18 0 0
q:bring	0 -13 19 -4 0
q:by	1 28 -29 0 -10
q:calendar	0 -17 18 0 0
q:carry	0 -18 4 16 0
q:charge	-4 -16 22 0 0
q:collect	0 -18 23 -2 0
q:come	-8 -15 24 4 -8
q:commerce	5 -15 5 0 6
q:counted	0 15 -12 0 0
q:country	0 -16 17 0 0
q:custom	0 23 -20 0 0
q:day	-6 -15 21 0 0
q:deal	3 24 -25 0 -9
q:each	-2 29 -25 0 0
q:export	-4 -15 21 0 0
q:far	0 -16 18 0 0
q:fee	0 -25 27 0 0
q:first	17 -22 14 -3 0
q:for	3 7 -5 6 -31
q:four	0 25 -23 0 0
q:framework	17 -20 8 0 -5
q:from	-23 -7 10 17 -5
q:give	10 -19 10 0 0
q:go	-5 29 -28 4 -1
q:hand	15 -17 1 0 0
q:has	14 -3 -15 8 0
q:have	-17 -1 0 0 17
q:his	-6 0 -11 21 -6
q:hour	14 -21 10 0 0
q:house	15 -2 -14 0 0
q:if	-1 20 -21 6 -8
q:in	16 5 -13 6 -9
q:last	-13 22 -14 9 -14
q:law	-7 19 -10 0 0
q:leave	-3 -16 21 0 0
q:let	-1 20 -14 0 0
q:line	-1 16 -13 0 0
q:list	7 5 -16 0 0
q:london	-1 -24 27 0 0
q:long	9 4 -18 0 0
q:lunch	0 17 -15 0 0
q:make	-3 15 -7 -1 0
q:move	0 37 -35 0 0
q:mr	0 -20 21 -2 0
q:negotiation	0 7 -18 7 0
q:neither	0 15 -13 0 0
q:new	-14 0 15 -3 -12
q:next	-3 -22 25 4 -5
q:no	0 -29 29 2 0
q:nobody	0 -29 31 0 0
q:northern	0 21 -21 0 0
q:not	24 1 -25 -8 3
q:nothing	-7 17 -15 0 0
q:now	-2 19 -15 0 0
q:number	0 15 -13 0 0
q:oil	0 18 -14 0 0
q:on	9 6 -19 6 6
q:one	-19 -14 24 -5 4
q:or	0 26 -22 0 0
q:order	8 -15 12 -3 -1
q:our	-10 20 -19 0 4
q:pay	4 14 -25 6 0
q:people	-4 16 -15 2 0
q:prepare	0 17 -13 0 -2
q:president	0 -12 0 0 18
q:propose	16 -11 -4 0 0
q:rang	22 -19 -2 0 0
q:rest	0 17 -15 0 0
q:right	0 -15 17 0 0
q:rise	0 27 -25 0 0
q:round	-5 1 -7 -6 17
q:second	6 -16 10 0 0
q:see	-7 24 -17 0 0
q:sell	-17 27 -11 0 0
q:settle	23 -14 -9 0 0
q:shook	0 -14 16 0 0
q:short	0 17 -16 0 0
q:should	-17 16 0 2 0
q:sign	-18 27 -15 0 -2
q:sit	-10 -6 16 1 -13
q:spoke	-10 -4 21 0 -4
q:standstill	0 -32 34 0 0
q:stay	0 -19 19 0 0
q:step	4 -17 16 0 0
q:still	0 16 -11 0 0
q:stop	0 -19 21 0 0
q:talk	0 13 0 -1 -26
q:tea	0 16 -14 0 0
q:telephone	0 -19 27 0 -3
q:thank	-1 -16 20 0 0
q:that	-1 -5 1 -14 19
q:there	-5 0 14 2 -16
q:thi	-9 -15 18 0 2
q:think	0 15 -13 0 0
q:three	4 -41 38 0 0
q:time	3 -28 19 5 0
q:to	-23 7 3 3 -5
q:together	0 -14 16 0 0
q:truce	-18 22 -20 9 -2
q:two	0 -15 20 0 -12
q:under	1 -16 19 -4 0
q:us	5 -15 11 0 0
q:visit	0 35 -26 -5 -9
q:was	20 -36 10 4 8
q:week	-7 27 -31 4 0
q:when	-9 15 -11 0 3
q:without	0 24 -20 0 0
q:you	-15 -5 17 0 0
q:—	9 -20 18 0 -3
qt=future	-28 35 -34 4 13
qt=past	8 -15 18 -1 -14
qt=present	-8 -15 16 -3 11
r1=)	-8 -12 17 0 0
r1=.	-8 -5 13 -16 1
r1=:	-16 23 -15 0 3
r1=<day-ahead>	10 11 -21 0 0
r1=<day-gone>	12 -19 6 0 0
r1=a	-7 19 -11 0 0
r1=after	7 -18 7 4 0
r1=between	15 -3 -4 0 -1
r1=for	-2 30 -23 -3 0
r1=in	-9 -21 17 7 7
r1=it	-23 7 6 0 0
r1=of	-20 15 2 -15 -9
r1=the	-15 20 -20 1 8
r1=they	0 -14 15 0 0
r1=was	0 20 -25 4 -2
r1=you	0 18 -17 0 0
r1=—	-8 19 -14 1 0
r2=<end>	-5 3 7 -17 -3
r2=<goods>	-12 29 -17 -1 0
r2=<level>	2 11 -18 0 0
r2=<not>	0 -17 15 0 0
r2=<number>	-4 -16 22 0 0
r2=<organisation>	-8 15 -15 5 0
r2=<person>	12 -28 19 -12 5
r2=<quality>	0 -18 14 3 0
r2=<span>	0 15 -10 -10 -3
r2=<v-agree>	1 -23 23 0 0
r2=<v-down>	0 21 -19 0 0
r2=<v-return>	0 -16 8 8 0
r2=<v-say>	0 17 -15 0 0
r2=<v-stay>	16 -27 16 0 0
r2=<v-suspend>	0 14 -15 0 0
r2=<v-up>	-1 17 -9 0 0
r2=and	-19 24 -23 7 1
r2=at	10 -25 13 0 7
r2=between	0 16 -14 0 0
r2=busan	0 -23 24 0 0
r2=in	-16 -4 7 1 3
r2=is	-5 16 -10 0 0
r2=it	-15 5 2 -2 5
r2=telephone	27 -22 -1 0 0
r2=they	-12 16 0 0 -2
r2=to	17 -2 -12 -2 0
r2=transcript	15 -19 3 0 0
r2=two	-8 21 -19 0 4
r3='s	-11 19 -12 3 0
r3=,	0 -27 20 2 3
r3=.	-20 14 0 -8 0
r3=:	-4 -24 27 0 0
r3=<day-today>	-15 0 8 0 3
r3=<name>	3 0 -20 5 10
r3=<organisation>	-3 27 -22 0 0
r3=<span>	0 -26 24 4 0
r3=<v-stay>	0 25 -23 0 0
r3=an	0 -17 18 0 0
r3=country	0 -23 24 0 0
r3=day	0 17 -16 0 0
r3=for	-3 16 -10 0 -1
r3=from	0 20 -17 0 0
r3=had	-8 27 -17 0 -2
r3=hold	0 15 -14 0 0
r3=in	15 -21 14 -18 0
r3=last	0 -18 19 0 0
r3=month	0 15 -14 0 0
r3=that	0 14 -22 3 2
r3=the	-10 15 -5 -15 0
r3=two	7 -15 12 0 0
r3=what	0 15 -12 0 0
r4="	-4 22 -16 0 0
r4='s	-3 19 -12 0 0
r4=,	7 -22 21 -21 7
r4=-	-10 33 -26 0 0
r4=.	5 -27 13 9 7
r4=<duty>	-5 -17 24 0 0
r4=<end>	-5 6 7 -19 -9
r4=<goods>	-15 5 8 0 -2
r4=<month-gone>	0 -15 13 0 6
r4=<name>	6 -33 26 -5 5
r4=<not>	-6 14 -17 5 0
r4=<number>	-10 -11 18 -1 0
r4=<office>	12 6 -20 0 2
r4=<span>	6 8 -21 0 5
r4=<v-end>	0 -19 21 0 0
r4=<v-impose>	0 -14 16 0 2
r4=<v-say>	-9 21 -10 0 -3
r4=agreement	0 -15 8 7 0
r4=and	-6 15 -9 -10 3
r4=at	13 -19 11 0 0
r4=duty	0 -17 19 0 0
r4=hall	-2 16 -12 0 0
r4=have	0 -17 18 0 0
r4=trade	-5 17 -12 0 0
r=) <end>	-5 -13 16 0 0
r=, <number>	-6 -21 24 0 0
r=, <span>	3 14 -17 0 0
r=, and	-13 16 -11 5 -3
r=, at	5 -21 17 0 0
r=, for	11 -25 17 0 0
r=, in	-19 -12 13 4 6
r=. <end>	-12 -6 15 -12 2
r=: the	0 15 -14 0 0
r=again on	0 15 -13 0 0
r=between <seat>	7 8 -17 0 0
r=in <name>	0 3 -16 0 12
r=in <seat>	0 -18 10 7 1
r=in geneva	0 -15 16 0 0
r=in the	0 27 -20 -2 -2
r=it "	-1 -14 16 0 0
r=since the	-3 -16 20 0 0
r=that the	-2 19 -13 0 0
r=with <person>	9 -23 8 -3 7
r=with <seat>	0 20 -17 0 0
r=— <person>	0 -16 15 0 0
r=— <quality>	0 -14 16 0 0
right:calls	38 -29 -10 0 -3
right:coming	2 3 -7 18 -18
right:m=delegations	-4 -14 19 0 0
right:m=dinner	4 11 -16 0 0
right:m=due	12 8 -29 6 0
right:m=ended	-1 -16 19 0 0
right:m=here	-3 -14 18 0 0
right:m=negotiators	2 -25 23 0 0
right:m=signed	-2 18 -18 2 0
right:m=went	-12 -17 13 0 16
right:meets	22 -14 6 -4 0
s:"	-32 34 -9 -18 0
s:'	-3 18 -11 -1 -2
s:*	-4 -17 22 0 0
s:,	-11 0 14 2 -15
s:-	-8 20 -13 -9 0
s::	-32 16 -3 -8 9
s:;	-15 17 -9 0 0
s:<agent>	0 -3 8 0 -18
s:<day-ahead>	0 -7 12 -26 6
s:<day-today>	-4 24 -21 -18 9
s:<duty>	6 -2 11 -15 -29
s:<gate>	-26 17 3 -3 -18
s:<goods-amount>	-1 22 -21 -1 -2
s:<goods>	1 21 -5 -18 -43
s:<level-noun>	-21 -1 10 2 1
s:<level>	4 32 -33 -21 0
s:<money>	-6 32 -24 0 -1
s:<month-ahead>	0 -18 9 7 0
s:<month-gone>	16 -23 16 -19 4
s:<name>	-15 8 -12 0 22
s:<not>	-20 24 -6 1 -17
s:<number>	-14 19 -12 0 2
s:<office>	4 -20 24 -37 -3
s:<organisation>	-27 38 -19 -2 -16
s:<person>	1 -15 0 9 14
s:<points>	-2 30 -24 0 0
s:<quality>	8 0 11 -14 -30
s:<seat>	6 -7 -8 8 24
s:<v-begin>	-21 0 5 3 7
s:<v-buy>	-2 25 -15 -5 -4
s:<v-end>	-3 18 -8 0 -24
s:<v-return>	-16 6 -12 7 9
s:<v-stay>	-9 17 -11 0 -1
s:<v-suspend>	10 -16 18 -23 -4
s:<v-target>	-3 20 -19 10 -14
s:a	-1 20 -25 0 2
s:according	-4 6 -20 11 0
s:account	3 -3 -15 12 0
s:add	0 -21 21 0 0
s:additional	-5 34 -29 0 0
s:after	20 0 -14 0 1
s:again	-11 4 -5 17 -15
s:against	-2 18 -15 0 0
s:air	-1 -16 19 0 0
s:al	18 -21 4 0 0
s:alive	0 -16 17 0 0
s:am	0 14 -15 0 2
s:another	-12 -9 15 6 -4
s:answer	-3 15 -23 0 8
s:approval	0 15 -12 0 0
s:aqaba	-1 -33 34 0 0
s:are	5 -5 -11 0 15
s:army	-4 15 -9 0 0
s:arrangement	-2 -19 23 0 0
s:at	-14 -7 1 0 26
s:away	0 17 -15 0 0
s:base	0 -18 20 0 0
s:bean	-9 17 -10 0 0
s:bear	-1 20 -16 0 -1
s:before	7 -24 -6 25 5
s:bergen	7 -34 26 0 0
s:between	34 3 -28 -7 -14
s:both	-7 -9 4 -11 19
s:brief	-1 31 -30 0 0
s:bring	-4 -11 15 0 0
s:busan	-14 -25 34 -1 -2
s:but	-1 -8 16 -2 -7
s:buy	-2 19 -13 0 0
s:by	23 7 -45 1 8
s:c	0 16 -16 0 0
s:call	18 3 -14 -19 -24
s:ceasefire	0 25 -23 0 0
s:central	0 -18 19 0 0
s:cheese	0 18 -16 0 0
s:chip	-1 22 -18 0 0
s:city	-1 22 -18 0 0
s:clock	8 -15 10 0 0
s:coal	11 -16 6 0 0
s:company	-10 19 -10 0 0
s:conference	26 -4 -15 0 0
s:constructive	0 21 -17 0 0
s:consultation	13 -15 7 -3 -4
s:continue	7 10 -18 0 0
s:control	-6 15 -6 0 0
s:council	-7 15 -8 0 0
s:counted	0 18 -15 0 0
s:counterpart	3 -15 15 -3 0
s:cruz	0 -20 21 0 0
s:dairy	7 -22 17 0 0
s:de	-2 -13 17 0 0
s:deadline	-1 19 -15 0 0
s:decide	-6 20 -12 0 0
s:declare	-3 18 -25 8 0
s:delegation	-11 -23 32 -3 -5
s:described	0 17 -16 0 0
s:desk	-1 29 -27 0 0
s:diary	0 -14 15 0 0
s:did	9 3 -15 -3 6
s:die	0 16 -15 0 0
s:do	-6 21 -13 -5 0
s:done	7 8 -16 0 0
s:due	7 23 -25 2 -10
s:earlier	0 -17 21 0 -1
s:early	0 -14 16 0 0
s:effect	-7 18 -10 0 0
s:end	-8 -7 18 -9 -10
s:envoy	0 18 -16 0 0
s:evening	3 -9 -2 18 -6
s:every	-7 15 -8 0 0
s:everything	-1 17 -11 0 0
s:expert	0 -22 23 0 -2
s:farm	-2 15 -12 0 0
s:fee	-2 29 -23 0 0
s:fifth	-4 -37 41 0 0
s:figure	0 -17 18 0 0
s:final	0 28 -26 0 0
s:find	-4 16 -10 0 0
s:fix	-10 17 -7 0 0
s:for	6 4 0 -22 -1
s:force	-1 21 -17 0 0
s:forty	15 -6 -3 0 0
s:four	-12 -16 26 0 0
s:fourth	13 -24 20 -4 -3
s:framework	-7 -8 0 -4 16
s:friend	0 15 -15 0 0
s:front	0 15 -13 0 0
s:gather	0 17 -15 0 0
s:get	22 -9 -7 0 -3
s:go	-11 1 3 -15 9
s:government	-4 26 -19 -1 0
s:grower	-4 32 -28 0 0
s:had	-19 11 3 0 -5
s:half	13 0 -16 0 0
s:hall	-17 9 -9 10 0
s:has	-10 31 -14 -16 -10
s:having	0 -24 25 0 0
s:here	-8 -28 34 0 0
s:holiday	8 12 -18 0 0
s:home	-3 23 -18 0 0
s:household	0 -14 15 0 0
s:hundred	0 18 -18 0 0
s:in	-18 -37 36 16 13
s:instead	-1 18 -14 0 0
s:into	-8 19 -10 0 0
s:is	-28 16 -1 -33 9
s:issued	-16 17 0 0 0
s:istanbul	0 -18 19 0 0
s:it	15 -9 3 -7 -3
s:its	12 27 -48 4 -14
s:john	0 -21 21 0 0
s:joint	-14 -17 25 0 0
s:kind	0 15 -14 0 0
s:know	-5 -13 22 0 -1
s:lake	0 15 -13 0 0
s:last	-24 -15 30 -2 -9
s:later	-6 -12 -1 2 17
s:law	0 18 -15 0 0
s:leave	-9 17 -8 -1 0
s:led	-1 -9 15 -1 0
s:let	-2 18 -9 -1 -4
s:level	0 16 -14 0 0
s:licence	-2 -11 16 0 0
s:line	-21 9 -19 -1 21
s:lisbon	5 -18 15 -1 0
s:live	-3 22 -18 0 0
s:long	0 29 -27 0 0
s:madrid	0 -19 22 0 0
s:make	-17 24 -5 -4 -4
s:maker	7 -17 11 0 0
s:margin	0 -20 21 0 0
s:matter	0 -14 16 0 0
s:me	23 -5 -18 0 0
s:mediator	0 15 -13 0 0
s:member	-2 15 -9 0 0
s:midnight	4 16 -18 0 0
s:million	0 15 -12 0 0
s:minute	6 4 -30 7 10
s:mission	0 28 -27 0 0
s:monday	0 -15 14 0 0
s:move	5 0 -17 9 0
s:must	-1 20 -14 0 0
s:near	0 0 -21 22 0
s:need	0 21 -19 0 0
s:negotiation	-5 -13 18 0 0
s:new	-20 14 1 -6 -8
s:next	-2 -33 30 11 -6
s:no	-3 28 -23 -8 0
s:nobody	-2 20 -15 0 0
s:none	3 14 -19 0 0
s:northern	-3 27 -23 0 0
s:not	-16 7 12 0 -15
s:official	0 -14 17 0 0
s:opened	-3 -21 25 0 0
s:or	-11 18 -11 5 -9
s:order	-11 29 -19 0 0
s:ordinary	0 15 -13 0 0
s:other	5 7 -15 0 2
s:our	-23 4 7 -3 -3
s:out	-27 3 -4 10 13
s:over	-12 16 -3 -5 -3
s:own	-7 -16 12 11 0
s:owned	0 15 -14 0 0
s:page	0 0 -15 12 0
s:pair	-10 -18 29 -1 0
s:pari	0 -22 24 0 0
s:peace	-5 32 -26 -1 0
s:phone	16 -3 -11 0 -5
s:player	0 20 -19 0 0
s:point	0 18 -15 0 0
s:post	9 1 -16 0 0
s:prepare	0 7 -23 22 -12
s:present	0 25 -23 0 0
s:president	29 -24 4 -20 1
s:press	22 -24 5 4 0
s:price	0 18 -15 0 0
s:prisoner	0 22 -22 0 0
s:prolong	-2 -14 17 0 0
s:propose	9 11 -18 0 0
s:published	-8 21 -14 0 0
s:q	0 -27 28 0 0
s:question	-7 43 -34 0 -1
s:rang	33 -28 -7 0 0
s:read	8 -22 17 0 -1
s:reason	-9 17 -10 -2 0
s:reference	-13 17 -4 0 0
s:report	-6 19 -12 0 0
s:return	-9 10 -19 0 12
s:review	0 -14 15 0 0
s:room	3 30 -32 0 0
s:round	-30 6 6 1 -23
s:run	-15 28 -17 0 0
s:same	0 20 -13 -4 -6
s:santa	0 -20 21 0 0
s:say	3 -8 -15 9 16
s:second	-1 -16 18 3 -5
s:secretary	13 -18 5 4 -2
s:see	-18 32 -23 -2 -2
s:seoul	-2 -17 -7 25 0
s:separate	0 -16 17 0 0
s:set	14 -44 40 -4 0
s:settle	2 -15 0 2 11
s:she	-5 16 -9 0 0
s:shelve	9 -15 6 0 0
s:ship	-3 33 -27 0 0
s:short	0 18 -16 0 0
s:side	-14 15 -6 -4 0
s:sign	-10 20 -13 1 -8
s:sir	4 14 -17 0 0
s:sit	-17 -7 14 -3 -1
s:small	-3 19 -17 0 0
s:so	-10 22 -14 -3 2
s:somebody	9 5 -15 0 0
s:soybean	0 20 -22 -2 -5
s:speak	0 14 -2 -6 -21
s:speaking	0 -19 18 0 0
s:special	-3 15 -11 0 0
s:spent	-4 -14 18 0 0
s:spoke	15 8 -42 -9 9
s:spoken	-7 16 -6 0 0
s:st	0 -20 21 0 0
s:stand	-1 4 -17 13 -1
s:standstill	-1 18 -15 0 0
s:stockholm	-3 -21 26 -3 0
s:strike	-2 17 -20 9 -1
s:such	0 -14 16 0 0
s:summit	-4 -7 15 -3 -1
s:sunday	-5 -30 33 0 0
s:talk	-16 10 -1 4 -17
s:talked	25 -25 0 0 0
s:tariff	8 -4 5 -5 -20
s:team	-2 -20 22 4 -4
s:telephone	52 -22 -41 -17 -24
s:telephoned	33 -38 4 0 0
s:television	-14 21 -19 -2 5
s:text	-14 -24 32 0 0
s:than	-5 -15 22 0 -3
s:the	-16 9 0 -8 7
s:their	1 4 1 -16 -5
s:them	-11 -10 15 -6 7
s:they	-17 -10 9 11 8
s:they'll	-8 -20 4 11 11
s:they've	0 -23 23 0 0
s:thi	19 -14 5 0 -14
s:third	-30 2 13 -11 -8
s:through	0 -22 24 0 0
s:tiktok	0 -20 23 0 0
s:town	-4 15 -10 0 0
s:transcript	7 -18 14 0 0
s:travel	0 -15 11 0 7
s:two	10 -21 11 -1 5
s:until	-24 5 13 -6 -7
s:valparaíso	0 -23 24 0 0
s:video	44 -53 -11 5 12
s:visit	-5 -4 -3 -1 15
s:vote	0 20 -18 0 0
s:we	-12 -16 28 -4 -7
s:welcome	-2 -13 17 0 0
s:were	12 6 -17 0 1
s:what	-16 -7 17 -21 9
s:when	-19 -11 10 2 7
s:which	-15 14 -1 -14 0
s:why	-7 -15 21 0 0
s:wine	0 -22 24 0 0
s:with	20 -19 11 -20 0
s:within	0 -14 -12 15 9
s:working	0 -13 17 -2 0
s:would	-17 13 -9 16 -9
s:yes	-6 -14 20 0 0
s:york	-4 -17 24 0 -2
s:your	-4 16 -8 0 0
s:—	-18 18 -6 0 0
sa:"	-15 15 1 -10 -3
sa:" .	-24 10 6 -2 -3
sa:'s trade	11 -17 6 0 0
sa:) ,	0 -14 15 0 0
sa:) .	-1 19 -17 0 0
sa:,	13 -17 14 5 -13
sa:, <day-ahead>	4 -21 22 0 -8
sa:, <day-today>	-15 56 -47 0 0
sa:, <office>	-10 -13 15 0 3
sa:, <person>	0 -14 15 1 -2
sa:, <span>	18 -2 -11 -1 -2
sa:, at	16 -44 29 8 -1
sa:, for	18 -11 -1 -2 0
sa:, he	3 -22 21 0 0
sa:, i	-2 17 -15 0 0
sa:, in	10 -56 43 0 7
sa:, is	-2 -15 18 0 0
sa:, on	23 -19 0 1 -3
sa:, one	0 21 -21 0 0
sa:, so	-6 16 -9 0 0
sa:, soybean	-14 17 -1 0 0
sa:, that	5 -15 11 0 0
sa:, thi	0 18 -17 0 0
sa:, up	0 -14 15 0 0
sa:, which	-6 15 -7 0 0
sa:-	-18 17 -8 -3 4
sa:. "	9 11 -22 0 -3
sa:. .	0 15 -12 0 0
sa::	-35 19 -3 -6 0
sa:;	-13 18 -7 -8 0
sa:<agent>	4 -7 7 6 -17
sa:<day-ahead>	12 -6 9 -27 -1
sa:<day-ahead> .	-17 -17 30 -19 1
sa:<day-ahead> at	0 19 -18 0 0
sa:<day-gone> ,	-3 8 0 0 -15
sa:<day-gone> in	0 -15 10 4 0
sa:<day-gone> of	0 -15 16 0 0
sa:<day-gone> with	-2 21 -20 0 0
sa:<day-today> )	-9 26 -18 0 0
sa:<day-today> ,	10 -31 28 0 0
sa:<day-today> with	12 -24 13 0 0
sa:<day-today> without	0 -21 21 0 0
sa:<goods>	-11 10 4 -4 -22
sa:<level-noun>	-18 -4 6 5 5
sa:<level>	10 17 -24 -13 1
sa:<level> in	-1 21 -16 0 0
sa:<money>	-2 15 -11 0 0
sa:<month-ahead>	0 -20 5 11 2
sa:<month-gone>	7 -23 22 -13 0
sa:<name>	-19 8 -19 3 26
sa:<name> 's	3 -22 14 11 -2
sa:<name> ,	-3 15 -13 -9 3
sa:<name> .	-17 -17 4 4 21
sa:<name> at	6 -5 -15 -2 13
sa:<name> or	0 16 -12 0 0
sa:<number> ,	-8 26 -17 0 0
sa:<number> :	-7 -17 21 0 0
sa:<number> in	0 20 -18 0 0
sa:<office> ,	0 -18 21 -1 -2
sa:<office> and	-3 18 -14 0 0
sa:<organisation>	-17 32 -21 0 -4
sa:<person>	8 -26 15 5 0
sa:<person> 's	1 20 -21 0 0
sa:<person> ,	11 -38 30 0 0
sa:<person> .	-9 27 -12 -6 -10
sa:<person> and	4 -21 10 2 3
sa:<person> of	9 -15 7 0 0
sa:<person> to	9 -20 3 0 6
sa:<points>	0 15 -10 0 0
sa:<quality> and	0 -23 25 0 0
sa:<quality> good	-7 30 -21 0 0
sa:<seat> ,	6 -20 0 17 -1
sa:<seat> <day-gone>	0 -25 14 9 0
sa:<seat> in	3 -23 24 -3 -3
sa:<seat> time	8 13 -22 0 0
sa:<span> .	0 -15 12 10 -1
sa:<span> after	-4 18 -11 0 -1
sa:<span> before	23 -31 1 6 0
sa:<span> of	-4 16 -17 0 5
sa:<taker>	-3 -12 16 0 0
sa:<v-sell>	10 4 -25 -3 7
sa:<v-suspend>	0 -14 19 -14 0
sa:<v-target>	0 6 -15 13 -5
sa:a deal	4 -12 16 0 -9
sa:a new	0 21 -20 0 0
sa:a pause	6 -15 9 0 0
sa:a rate	0 -15 17 0 0
sa:a tariff	-8 23 -14 0 0
sa:a television	0 15 -12 0 0
sa:a text	0 -14 15 0 0
sa:about	7 7 -18 3 -3
sa:about the	17 -15 0 0 0
sa:additional	-3 24 -21 0 0
sa:additional duty	-1 21 -19 0 0
sa:again on	0 17 -16 0 0
sa:against	-1 27 -24 0 0
sa:agree to	0 -10 15 0 0
sa:agreement with	0 15 -12 0 0
sa:all .	0 16 -15 0 0
sa:and	-20 -1 13 -1 -2
sa:and <name>	-14 -5 18 -7 -3
sa:and <number>	0 21 -18 0 0
sa:and <person>	12 -20 3 5 1
sa:and <quality>	0 -16 17 0 0
sa:and get	0 -15 15 0 0
sa:and i	0 -21 22 0 0
sa:and it	-1 18 -15 0 0
sa:and that	9 -4 -17 7 7
sa:and the	-19 0 15 -9 -3
sa:at <level>	8 4 -22 0 0
sa:at <number>	17 9 -34 0 -1
sa:at the	-12 7 -13 -13 22
sa:autumn	0 -13 15 0 0
sa:back	3 -19 17 0 0
sa:before	14 -20 -11 10 7
sa:before it	1 -13 -10 0 16
sa:begin	-1 9 -17 9 2
sa:bergen	9 -16 6 0 0
sa:between	15 6 -12 -10 -8
sa:busan	-5 -12 19 0 0
sa:busan .	0 -23 25 0 0
sa:by	5 12 -24 4 0
sa:by the	-19 -3 18 0 -2
sa:ceasefire	0 19 -17 0 0
sa:charge	-1 7 -15 6 0
sa:cheese	0 17 -16 0 0
sa:clock	10 -19 12 0 0
sa:colombo	0 -14 15 0 0
sa:constructive	0 20 -17 0 0
sa:deal	0 -7 15 0 -10
sa:deal with	-5 15 -5 0 -3
sa:declare	-1 14 -22 8 0
sa:delegation	-5 -20 25 0 0
sa:desk	0 15 -14 0 0
sa:down	-8 21 -15 0 0
sa:down the	0 15 -14 0 0
sa:due	10 12 -31 6 0
sa:early	0 -21 22 0 0
sa:effect	-4 15 -11 0 0
sa:end	-18 2 5 -3 0
sa:end a	0 -17 18 0 0
sa:end without	0 21 -21 0 0
sa:english	-9 22 -14 0 0
sa:extension of	0 -24 26 0 0
sa:final	0 19 -18 0 0
sa:for	3 8 -5 -19 0
sa:for <day-ahead>	16 1 -12 0 -2
sa:for <name>	-1 21 -21 0 0
sa:for <span>	-15 -2 12 -3 0
sa:for an	0 -11 16 0 0
sa:forty	15 -7 -4 0 0
sa:forty minute	15 -7 -4 0 0
sa:four	-14 -16 30 0 0
sa:fourth	0 -16 18 0 0
sa:from <day-ahead>	-5 -17 25 0 -4
sa:from <day-gone>	0 -24 18 4 3
sa:further	6 -18 13 0 0
sa:go on	3 -20 21 -3 -2
sa:good of	0 -20 20 0 0
sa:government	0 20 -19 0 0
sa:had	-17 11 0 2 -8
sa:hand	0 22 -21 0 0
sa:has	-11 25 -14 -2 0
sa:have been	0 21 -20 0 0
sa:he	-16 8 3 2 -9
sa:he and	0 -22 23 0 0
sa:he had	-8 35 -26 0 -4
sa:here	-4 -15 20 0 0
sa:him	0 19 -18 0 0
sa:him ,	0 15 -14 0 0
sa:hour .	5 -20 16 0 -1
sa:in	5 -32 12 19 12
sa:in <month-ahead>	2 -20 2 11 3
sa:in <month-gone>	-11 -5 18 -6 -5
sa:in <name>	-18 -7 -22 11 27
sa:in <seat>	0 -28 16 13 3
sa:in <span>	0 27 -18 -2 -10
sa:in a	20 7 -22 -4 -1
sa:in bergen	9 -16 6 0 0
sa:in new	0 -21 24 0 0
sa:in stockholm	0 -20 22 0 0
sa:in the	12 15 -25 0 -10
sa:instead	-1 17 -14 0 0
sa:is	-40 18 0 -14 0
sa:is not	0 15 -15 0 0
sa:is what	0 -16 15 0 2
sa:it "	-5 -20 25 0 0
sa:it go	-14 -2 0 0 16
sa:it was	16 -7 -7 0 0
sa:its	3 18 -22 -2 -3
sa:last	-10 -9 16 0 -3
sa:last ,	0 -15 16 0 0
sa:leave	-2 20 -15 0 0
sa:let	-2 16 -8 0 0
sa:lift	11 -17 7 0 0
sa:long	0 21 -20 0 0
sa:madrid	0 -16 18 0 0
sa:make	-14 18 -1 -2 -1
sa:meet in	0 -33 26 -1 0
sa:midnight	6 10 -15 0 0
sa:midnight .	0 17 -14 0 0
sa:minute	14 0 -20 7 -2
sa:month .	0 17 -15 0 0
sa:most	12 -18 1 0 5
sa:most of	8 -16 3 0 5
sa:new tariff	0 17 -15 0 0
sa:new york	0 -21 24 0 0
sa:night ,	8 -16 -3 0 13
sa:of <month-gone>	5 -17 12 0 0
sa:of <name>	0 -12 17 -2 0
sa:of <number>	0 22 -16 0 -1
sa:of <span>	5 -24 22 0 0
sa:of both	0 -18 9 0 6
sa:of one	9 -15 8 0 0
sa:of the	-6 0 -7 19 -1
sa:of their	0 19 -15 0 0
sa:of them	0 15 -13 0 0
sa:off	-16 0 8 1 -4
sa:off the	-3 -14 19 0 0
sa:on	10 -2 3 -6 -15
sa:on .	0 22 -19 0 0
sa:on <day-ahead>	22 -3 -3 -6 -5
sa:on <day-gone>	-4 15 -14 2 -7
sa:on the	21 -22 9 1 -1
sa:one of	1 -18 5 11 0
sa:or	-6 21 -19 6 -8
sa:order	-3 15 -9 0 0
sa:our	-7 16 -10 0 0
sa:out	-29 20 -13 3 14
sa:out .	-19 4 -3 0 16
sa:out of	-3 15 -17 9 0
sa:over	-17 21 -4 -3 0
sa:over .	0 18 -17 0 0
sa:paper	-3 -13 16 0 0
sa:paper .	0 -16 16 0 0
sa:pause in	0 -17 17 0 0
sa:peace	-7 20 -12 0 0
sa:phone	17 -12 -4 0 0
sa:place in	0 -24 19 2 0
sa:prisoner	0 15 -15 0 0
sa:rate of	0 -15 16 0 0
sa:resume on	0 8 -18 8 0
sa:return	0 19 -19 0 0
sa:room	4 20 -24 0 0
sa:say .	20 -4 -6 -2 -2
sa:say on	15 0 -16 0 0
sa:say that	-4 -9 17 0 -2
sa:set	0 -33 34 0 0
sa:settle	0 -15 3 3 9
sa:ship	0 17 -13 0 0
sa:small	-2 16 -14 0 0
sa:so	-9 24 -16 0 0
sa:soybean	-12 24 -12 0 0
sa:spoke	-11 15 -4 0 0
sa:state	-7 15 -13 0 3
sa:stockholm	0 -30 32 0 0
sa:take	0 -13 16 0 -1
sa:talk .	-5 -13 21 0 0
sa:tariff .	4 -15 15 -2 0
sa:tariff truce	6 -23 19 0 0
sa:telephone	28 -13 -18 -3 -4
sa:telephone call	15 -12 -1 0 0
sa:television	0 15 -13 0 0
sa:that	-8 17 -10 2 -8
sa:that he	-16 28 -13 0 -2
sa:that nothing	0 -17 0 14 0
sa:that was	-3 18 -19 0 5
sa:the <day-ahead>	-16 15 -21 -9 16
sa:the <level>	0 15 -12 0 0
sa:the <office>	7 15 -22 -1 0
sa:the <organisation>	0 19 -15 -3 -1
sa:the <quality>	-2 -11 15 0 -1
sa:the <span>	0 15 -14 0 0
sa:the autumn	0 -16 17 0 0
sa:the clock	10 -21 13 0 0
sa:the coffee	0 -15 0 13 0
sa:the delegation	-3 -14 18 0 0
sa:the fourth	0 -17 19 0 0
sa:the last	-3 -17 21 0 0
sa:the new	-3 15 -10 0 0
sa:the same	-5 16 -8 0 -2
sa:the tariff	-5 14 -16 6 -2
sa:the third	0 -25 27 0 0
sa:the truce	-1 16 -11 0 0
sa:the year	-4 16 -6 0 -1
sa:their <office>	15 -15 0 0 0
sa:their tariff	9 -37 29 0 0
sa:them	-4 19 -12 0 0
sa:there	4 -17 13 -5 6
sa:there were	10 5 -20 0 0
sa:they have	0 18 -18 0 0
sa:thi	16 -19 9 2 -7
sa:through	0 -20 19 0 0
sa:to <level>	3 14 -24 0 0
sa:to <name>	5 -18 8 0 7
sa:to a	-1 19 -15 0 0
sa:to an	0 -14 15 0 0
sa:to keep	-2 -21 18 7 0
sa:to the	0 8 -23 -3 10
sa:translated	0 -17 18 0 0
sa:translation	0 18 -17 0 0
sa:two <office>	6 -21 16 0 0
sa:under the	0 15 -12 0 0
sa:under which	0 -15 16 0 0
sa:until	-19 6 5 -2 -2
sa:up	-19 -2 8 9 -2
sa:up to	0 15 -12 0 0
sa:use	0 15 -14 0 0
sa:video	13 -19 -6 9 2
sa:was	10 -15 8 1 0
sa:we	-2 -20 23 0 0
sa:week	0 -1 -5 16 -9
sa:when they	0 -15 11 0 0
sa:where it	0 16 -13 0 0
sa:which	-16 11 -3 -6 3
sa:who	-9 -6 15 0 0
sa:will take	0 -18 19 0 0
sa:wine	0 -16 17 0 0
sa:with	11 -8 9 -21 -4
sa:with <name>	-19 30 -15 0 -10
sa:with <person>	13 -33 21 -8 5
sa:with <seat>	0 21 -18 0 0
sa:with his	3 -17 14 0 0
sa:with the	14 7 -17 -1 -1
sa:within	0 -18 -5 15 9
sa:without	-1 -14 18 0 0
sa:would	-20 13 -2 9 -12
sa:year ,	0 -14 16 0 0
sa:year .	-1 28 -21 0 -4
sa:york	0 -21 24 0 0
sa:york .	0 -14 16 0 0
sa:—	-2 15 -17 7 0
sa:— <person>	0 -16 15 0 0
sa:— <quality>	0 -14 16 0 0
sa:— a	0 16 -15 0 0
sb:"	-28 27 -9 -9 0
sb:'	-1 26 -20 0 -2
sb:' <organisation>	0 15 -14 0 0
sb:'s a	-6 23 -19 0 0
sb:'s been	0 -15 3 11 0
sb:'s export	0 -15 16 0 0
sb:'s minister	11 -15 3 0 0
sb:'s own	-1 -14 17 0 0
sb:'s trade	1 -26 15 9 0
sb:*	-4 -17 22 0 0
sb:, <day-ahead>	-7 -14 20 0 0
sb:, <day-today>	16 -6 -6 -2 0
sb:, <number>	0 16 -13 0 0
sb:, <seat>	24 -30 9 0 0
sb:, agree	0 16 -15 0 0
sb:, and	-3 20 -10 -18 -2
sb:, by	-7 18 -7 0 0
sb:, for	-2 -18 21 0 0
sb:, it	0 18 -17 0 0
sb:, of	-4 -12 17 0 0
sb:, say	2 -3 -22 -10 21
sb:, since	0 17 -16 0 0
sb:, take	0 15 -14 0 0
sb:, that	0 26 -23 0 0
sb:, the	-28 28 -4 -16 0
sb:, thursday	-2 24 -20 0 0
sb:, wednesday	0 -19 21 0 0
sb:, where	-3 -23 28 0 0
sb:- <name>	0 22 -21 0 0
sb:- <quality>	0 -20 20 0 0
sb:.	-18 8 -2 6 -1
sb:/ <seat>	-9 26 -17 0 0
sb::	-15 4 0 -3 9
sb:: <name>	0 24 -22 0 0
sb:: <person>	-3 11 -23 17 -3
sb:: what	0 -14 16 0 0
sb:<day-ahead>	-5 -15 5 6 14
sb:<day-ahead> in	0 -4 -9 0 15
sb:<day-gone> 's	-8 10 -15 0 12
sb:<day-gone> ,	-10 -20 25 -6 1
sb:<day-gone> <person>	0 -18 9 0 8
sb:<day-gone> that	13 15 -20 -8 -2
sb:<day-today>	-8 21 -11 -9 0
sb:<duty>	1 2 4 -11 -15
sb:<gate>	-17 12 1 0 -12
sb:<goods-amount>	-3 17 -12 0 0
sb:<goods>	16 20 -19 -20 -24
sb:<level>	-10 25 -12 -8 -4
sb:<level> in	1 20 -23 0 -2
sb:<level> on	-9 28 -14 0 -3
sb:<money>	-1 21 -15 0 0
sb:<name> (	0 -16 16 0 0
sb:<name> -	0 21 -21 0 0
sb:<name> at	0 20 -9 0 -10
sb:<name> end	0 16 -14 0 0
sb:<not>	-20 27 -5 -12 -7
sb:<number>	-7 19 -12 -22 5
sb:<number> ,	11 15 -27 0 0
sb:<number> in	0 7 -24 0 12
sb:<number> on	0 18 -14 0 0
sb:<office>	-1 -11 20 -25 -6
sb:<office> 's	4 -18 16 0 0
sb:<office> of	0 -23 15 0 6
sb:<organisation>	-14 18 -5 -2 -9
sb:<organisation> ,	-5 18 -12 0 0
sb:<organisation> hold	0 16 -16 0 0
sb:<organisation> on	-3 16 -11 0 0
sb:<person>	2 -13 -6 5 20
sb:<person> 's	4 -15 13 7 -11
sb:<person> ,	-9 16 -17 4 3
sb:<person> agree	0 -17 15 0 0
sb:<person> and	9 -18 -1 7 5
sb:<person> for	5 11 -15 0 0
sb:<person> had	-18 13 0 0 0
sb:<person> is	-4 -27 4 -2 24
sb:<person> meet	0 -17 20 0 0
sb:<person> of	0 -26 26 0 0
sb:<person> to	-10 0 -4 0 15
sb:<person> was	-1 26 -22 0 0
sb:<points>	0 16 -14 0 0
sb:<quality>	10 -3 9 -12 -20
sb:<quality> and	-4 -32 36 0 0
sb:<seat>	24 -16 0 0 10
sb:<seat> 's	-13 17 -4 0 0
sb:<seat> ,	19 -30 23 0 -15
sb:<seat> /	-8 22 -14 0 0
sb:<seat> and	8 15 -25 0 0
sb:<sender>	1 16 -13 -2 -7
sb:<span> from	0 15 -14 0 0
sb:<span> in	0 -19 21 0 0
sb:<span> of	-3 -32 31 -1 5
sb:<v-begin>	-18 0 10 -8 4
sb:<v-buy>	-9 22 -12 0 0
sb:<v-down>	-5 -11 15 -11 3
sb:<v-end>	-3 17 -7 -6 -11
sb:<v-propose>	3 -3 -10 0 15
sb:<v-sell>	-19 -1 15 -2 0
sb:<v-stay>	0 12 -3 -6 -20
sb:<v-target>	-6 15 -6 -1 -6
sb:a	-4 15 -14 -14 5
sb:a framework	0 -14 16 0 0
sb:a further	0 -14 17 0 0
sb:a state	0 -16 18 0 0
sb:a third	-2 15 -9 0 0
sb:a truce	0 24 -23 0 0
sb:a working	0 -22 22 0 0
sb:according	-1 18 -15 0 0
sb:according to	-1 18 -15 0 0
sb:after	22 1 -15 -10 0
sb:after a	16 -16 1 0 0
sb:again	-4 0 -8 19 -8
sb:agreement	-5 -16 20 0 0
sb:al	18 -21 4 0 0
sb:an hour	7 -17 11 0 0
sb:and	17 -9 7 -14 -13
sb:and <name>	0 -8 13 -18 -1
sb:and <quality>	14 -43 36 -2 -3
sb:and <seat>	2 22 -26 0 0
sb:and his	0 -19 20 0 0
sb:and the	-24 1 14 -6 0
sb:and to	-2 11 -17 0 5
sb:answer	-2 13 -22 0 8
sb:are	5 -13 -6 0 16
sb:are to	4 -29 14 0 10
sb:arrangement	0 -14 16 0 0
sb:at	-32 -1 6 0 15
sb:at <number>	9 9 -22 0 0
sb:at a	0 -13 17 0 -1
sb:at it	0 -26 27 0 0
sb:at midnight	0 25 -24 0 0
sb:at the	-16 -10 7 -8 19
sb:back to	-1 19 -17 0 0
sb:be	-23 5 10 -6 -4
sb:bean	-9 18 -7 0 0
sb:before	-11 -9 0 18 0
sb:before that	0 -3 -10 15 -2
sb:bergen	0 -21 23 0 0
sb:between	25 -1 -21 0 -3
sb:between the	0 14 -16 0 0
sb:both	-23 0 2 -7 17
sb:both country	0 -16 7 0 6
sb:both side	0 15 -11 0 0
sb:brief	0 23 -22 0 0
sb:bring	0 -14 16 0 0
sb:busan	-7 -17 23 0 0
sb:busan on	0 -28 29 0 0
sb:by	15 3 -30 -2 9
sb:by <span>	0 -16 8 0 8
sb:by telephone	31 -19 -16 -1 -1
sb:by the	-20 12 7 -1 -1
sb:c	0 16 -17 0 0
sb:call	16 -3 -10 -2 -2
sb:call on	3 -15 12 0 0
sb:city	0 18 -17 0 0
sb:close to	0 -14 15 0 0
sb:conference ,	12 -19 8 0 0
sb:consultation	5 -23 14 0 0
sb:continue	0 24 -25 0 0
sb:dairy	0 -20 20 0 0
sb:date	-3 15 -11 0 0
sb:deadline	0 15 -12 0 0
sb:deal	15 -4 -17 -1 10
sb:decide	-6 20 -12 0 0
sb:delegation	-4 -9 15 -1 -2
sb:desk	0 15 -14 0 0
sb:did	13 4 -19 0 0
sb:did ,	0 16 -14 0 0
sb:do	0 26 -24 -2 0
sb:done	-2 21 -18 0 0
sb:down	15 -17 9 0 -6
sb:due in	0 -13 26 0 -9
sb:earlier	0 -17 21 0 0
sb:end	1 -11 16 -3 -7
sb:end a	0 -15 18 0 -1
sb:envoy	0 15 -12 0 0
sb:expect	-5 0 -16 0 14
sb:expert	-8 -10 18 0 -1
sb:export to	0 -13 15 0 0
sb:extend by	0 -16 17 0 0
sb:extend their	5 2 -21 0 7
sb:fee	0 18 -15 0 0
sb:fifth	0 -34 35 0 0
sb:fifth round	0 -21 21 0 0
sb:figure	0 -18 19 0 0
sb:first	0 -15 14 -2 4
sb:for <name>	0 -16 17 0 0
sb:for a	-13 16 -8 -1 0
sb:force	0 17 -16 0 0
sb:framework	0 -9 -1 -1 15
sb:friday ,	0 22 -19 0 0
sb:from	-16 -1 11 -2 0
sb:from <name>	-2 -11 17 0 0
sb:geneva	-1 19 -16 0 0
sb:get	15 0 -12 0 -2
sb:grower	-4 23 -18 0 0
sb:has	-4 18 -5 -12 -8
sb:have a	11 -27 18 0 0
sb:he and	0 -19 21 0 0
sb:here	0 -16 19 0 0
sb:his <quality>	14 -28 17 0 0
sb:hold a	0 16 -18 0 0
sb:home	-2 23 -19 0 0
sb:i	20 -10 0 0 -2
sb:i have	15 -15 0 0 0
sb:in	-31 -17 26 11 1
sb:in <month-gone>	16 -13 4 -2 -1
sb:in <name>	0 26 -36 2 4
sb:in <span>	0 26 -25 0 0
sb:in busan	-2 -19 22 0 0
sb:in stockholm	0 -12 15 0 0
sb:in the	-3 18 -30 11 9
sb:in their	0 24 -21 0 -3
sb:is	-4 5 -2 -18 10
sb:is at	-1 -16 5 0 11
sb:is set	7 -15 9 0 0
sb:is the	1 24 -25 0 0
sb:is to	-2 -10 18 -4 0
sb:istanbul	0 -19 20 0 0
sb:it	18 -4 -1 0 -7
sb:it ,	7 9 -20 1 0
sb:it has	0 17 -14 0 0
sb:it in	0 -20 21 0 0
sb:it take	4 16 -22 0 0
sb:its	8 16 -34 8 -9
sb:joint	-10 -16 21 0 0
sb:joint <organisation>	0 -24 24 0 0
sb:joint press	-7 -16 19 0 0
sb:joint statement	0 20 -19 0 0
sb:last	-15 -10 23 -3 -2
sb:last week	-1 -13 18 0 0
sb:leader	3 -12 -3 0 15
sb:letter	-2 24 -20 0 0
sb:line	-4 15 -13 0 2
sb:lisbon	-4 -28 32 0 0
sb:live	-2 20 -16 0 0
sb:london	0 17 -15 0 0
sb:may	-10 17 -3 0 -3
sb:me	16 -10 -5 0 0
sb:meant	0 20 -19 0 0
sb:meet for	0 18 -16 0 0
sb:meet in	-8 -18 19 -12 10
sb:minute	-11 6 -15 0 13
sb:monday	0 -16 17 0 0
sb:mr	-3 -16 23 -10 4
sb:mr <person>	-2 -20 26 -10 5
sb:must	0 15 -12 0 0
sb:negotiation	0 -23 24 0 0
sb:new tariff	0 20 -19 0 0
sb:next	-9 -25 28 0 2
sb:no	-3 27 -23 -3 0
sb:none	4 9 -16 0 0
sb:northern	-3 23 -20 0 0
sb:not	-17 0 18 -2 -6
sb:note	-4 -16 19 0 0
sb:of	-22 13 0 -20 5
sb:of <day-gone>	11 -8 -16 0 12
sb:of <name>	0 -20 22 0 -1
sb:of <person>	9 10 -19 0 0
sb:of a	-6 -7 -9 7 16
sb:of tariff	0 -16 16 0 0
sb:of the	-31 15 7 -12 -11
sb:of them	0 -14 16 0 0
sb:off	4 18 -23 2 -4
sb:old	0 -14 15 0 0
sb:on <day-gone>	4 -6 9 -20 -1
sb:on it	0 -15 17 0 0
sb:on the	21 -8 -5 -11 -1
sb:one	-15 16 -6 0 2
sb:opened	-2 -18 21 0 0
sb:order	-5 17 -10 0 0
sb:our	-14 -6 17 -1 -2
sb:out of	4 -30 9 8 4
sb:out on	0 18 -16 0 0
sb:pair	-9 -11 22 -1 0
sb:pari	0 -25 26 0 0
sb:peace	0 16 -16 0 0
sb:port	-7 20 -11 0 0
sb:post	-5 15 -7 0 0
sb:prepare	2 8 -16 12 -10
sb:president	27 -32 11 -15 4
sb:press	16 -20 6 4 0
sb:propose	0 25 -23 0 0
sb:published on	0 16 -15 0 0
sb:put on	0 -15 16 0 0
sb:q	0 -27 28 0 0
sb:question	0 37 -32 0 -1
sb:rate	-2 16 -12 0 0
sb:read	0 -27 27 0 0
sb:readout of	-26 30 -4 0 0
sb:report	-3 23 -19 0 0
sb:reporter on	0 -13 15 0 0
sb:review	0 -17 17 0 0
sb:rice	0 15 -15 0 0
sb:rosario	0 18 -17 0 0
sb:run	-7 38 -32 0 0
sb:say	-8 -3 -17 16 13
sb:say the	0 -2 -9 -6 16
sb:say to	10 -17 3 4 0
sb:second	0 -15 14 4 -4
sb:secretary	13 -18 5 4 -2
sb:separate	0 -16 17 0 0
sb:session	4 -18 9 0 3
sb:set	13 -20 12 -1 0
sb:ship	0 18 -15 0 0
sb:short	0 16 -14 0 0
sb:side	-10 17 -4 0 -12
sb:side meet	0 22 -21 0 0
sb:sign the	10 10 -23 0 0
sb:sir	1 13 -15 0 0
sb:sit	-4 -23 27 0 -3
sb:spent	-3 -16 19 0 0
sb:spoke	27 -19 -20 -3 9
sb:spoke by	6 -18 -1 -1 11
sb:stand	0 16 -11 0 0
sb:statement	-5 15 -9 0 0
sb:still	0 16 -14 -5 2
sb:summit	0 -13 15 0 0
sb:sunday	-5 -27 29 0 0
sb:talk on	4 12 -15 0 0
sb:tariff for	-1 22 -18 0 0
sb:tariff truce	2 -16 15 0 0
sb:team	-1 -10 18 0 -3
sb:team ,	0 -13 15 0 0
sb:telephone	24 -9 -17 -5 -6
sb:telephone on	15 -8 -7 0 0
sb:telephoned	12 -23 8 0 0
sb:tell a	-2 17 -15 0 0
sb:term	2 -19 18 0 0
sb:text	-10 -19 26 0 0
sb:than	-3 -15 18 0 0
sb:that <person>	13 -10 -20 7 12
sb:that is	0 24 -21 0 0
sb:that they	0 -21 16 0 4
sb:the <office>	-1 -20 28 -9 -10
sb:the <organisation>	-23 15 0 -7 -3
sb:the <person>	-8 -25 24 -17 16
sb:the <quality>	-17 10 4 -7 0
sb:the <seat>	-9 -1 -12 -4 23
sb:the evening	20 -24 -11 14 0
sb:the fact	-1 17 -11 0 0
sb:the fifth	0 -34 35 0 0
sb:the first	0 16 -15 0 0
sb:the joint	0 -22 24 0 0
sb:the leader	7 -17 11 0 0
sb:the lower	0 15 -15 0 0
sb:the northern	-2 19 -16 0 0
sb:the old	0 -15 15 0 0
sb:the pair	-9 -11 22 -1 0
sb:the president	4 -24 22 -1 0
sb:the second	0 18 -18 0 0
sb:the sixth	0 -15 15 0 0
sb:the state	0 25 -28 0 2
sb:the statement	-1 15 -11 0 0
sb:the table	0 -14 16 0 0
sb:the text	-3 -17 20 0 0
sb:the third	-1 -14 18 0 0
sb:the three	8 -15 8 0 0
sb:the two	19 -36 21 0 3
sb:the war	0 -13 15 0 -2
sb:their tariff	5 -21 17 0 0
sb:their third	-9 -4 17 0 0
sb:their truce	0 16 -15 0 0
sb:them	-5 -23 24 -3 8
sb:them ,	0 -16 18 0 0
sb:then	9 -17 9 0 0
sb:there	-19 11 -9 8 3
sb:there 's	-7 26 -22 0 0
sb:there on	0 -24 18 0 8
sb:they	-11 -19 13 11 9
sb:they are	0 -25 11 -1 18
sb:they had	0 -24 19 0 4
sb:they were	0 17 -16 0 0
sb:they will	4 -21 0 20 -6
sb:they'll	-8 -20 4 11 11
sb:they've	0 -23 23 0 0
sb:third	-22 -2 14 -3 -5
sb:three ,	0 15 -14 0 0
sb:tiktok	0 -15 17 0 0
sb:to be	-1 17 -13 -2 0
sb:to meet	0 -17 10 0 9
sb:to the	7 -21 16 1 0
sb:trade deal	4 5 -20 0 8
sb:trade minister	6 -17 5 9 0
sb:transcript	-5 -11 15 0 0
sb:transcript of	0 -14 15 0 0
sb:truce between	0 16 -14 0 0
sb:truce with	6 -20 18 0 0
sb:two	17 -12 1 -2 1
sb:two country	0 16 -13 0 0
sb:two delegation	0 -18 22 0 0
sb:two of	0 -14 16 0 0
sb:two president	16 -5 -7 -4 2
sb:until then	0 -16 15 0 0
sb:use	0 -15 15 0 0
sb:valparaíso	0 -23 24 0 0
sb:video	18 -18 -7 0 6
sb:visit to	0 -14 16 0 0
sb:war in	0 -13 16 0 -2
sb:was a	0 15 -12 0 0
sb:was to	0 22 -18 0 -2
sb:we	-10 -14 25 -4 -7
sb:we have	0 -12 15 0 0
sb:welcome	-2 -13 17 0 0
sb:what	-15 -14 26 -7 0
sb:what was	-6 -23 28 0 0
sb:what we	-8 16 -5 0 0
sb:when the	0 -18 22 0 0
sb:where	-6 -9 16 -1 -2
sb:where the	0 -28 30 0 0
sb:which both	0 -20 22 0 0
sb:with	12 -15 2 -3 6
sb:with <name>	-14 -17 24 3 -5
sb:with <person>	25 -28 0 0 1
sb:with <seat>	8 2 -18 0 0
sb:with his	1 -15 11 0 0
sb:working	0 -13 15 0 0
sb:working <organisation>	0 -22 22 0 0
sb:would have	0 16 -15 0 0
sb:·	-3 33 -30 0 0
sb:—	-19 15 -2 3 0
sb:— <person>	-10 -6 25 0 -7
sent:calls	81 -29 -65 -28 -23
sent:coming	-6 -17 9 9 18
sent:ended	-6 2 18 -33 -26
sent:experts	-11 -20 22 -1 5
sent:m=comes	0 16 -13 0 0
sent:m=conference	26 -4 -15 0 0
sent:m=consultations	13 -15 7 -3 -4
sent:m=delegation	0 -30 33 -1 0
sent:m=delegations	-10 -16 25 -2 -5
sent:m=due	17 12 -21 2 -10
sent:m=ended	-10 -15 23 -3 -4
sent:m=guest	0 18 -12 -1 0
sent:m=here	-8 -28 34 0 0
sent:m=host	-1 17 -14 0 0
sent:m=met	-7 -4 11 3 -17
sent:m=negotiation	0 -17 18 0 0
sent:m=receive	0 15 -12 0 -1
sent:m=round	-29 5 5 3 -21
sent:m=sat	-8 -7 17 -8 -5
sent:m=signed	-7 16 -10 2 -7
sent:m=spent	-5 -22 26 0 0
sent:m=stop	-1 15 -11 0 0
sent:m=summit	-4 -8 15 -3 -2
sent:m=talk	15 4 -20 0 0
sent:m=talked	25 -25 0 0 0
sent:m=talks	-54 11 3 6 -15
sent:m=visit	0 -8 -4 -1 16
sent:m=visits	-13 15 -1 0 0
sent:m=went	-15 -23 23 -1 15
sent:meets	-16 -21 36 -4 0
sent:summit	21 -23 -10 0 18
sent:sure	-29 -5 19 3 -8
sent:wished	-26 28 -7 3 -17
sides=0	-17 28 -5 -52 -6
sides=1	0 8 -6 10 -17
sides=2	7 -1 12 -9 -25
sides=3	-20 -22 14 6 19
sides=4	0 20 -28 0 13
sort=call	31 0 -31 -30 -13
sort=land	-40 5 -8 6 17
sort=meeting	-33 3 14 0 -15
sort=venue	-21 -14 7 7 14
t0=modal	0 13 -22 8 -1
t0=past	11 9 -5 -25 -12
t0=perfect	-15 0 14 -5 -8
t0=present	-6 -1 -2 -7 19
t1=infinitive	0 20 -21 0 -1
t1=modal	0 12 -21 8 -1
t1=past	14 0 0 -23 -8
t1=perfect	-14 -2 15 -5 -7
t1=present	-4 0 -1 -13 15
t2=participle-passive	-16 13 -3 0 -1
t2=past	-14 16 -4 -19 4
t2=past-passive	4 18 -24 3 -1
t2=perfect	0 -13 16 0 0
t2=present	-32 29 -5 -30 -6
third-side	-15 -23 -4 20 37
top	-9 13 9 -31 -29
town-l	-3 5 8 -20 -12
town-none	-5 26 -31 0 6
town-r	-8 -5 20 -6 -31
town=l0	3 -18 23 -17 -11
town=l1	-24 -12 32 -6 -24
town=l3	12 18 -31 7 0
town=l5	4 8 -18 0 3
town=r1	-20 -9 26 -7 -15
town=r3	7 15 -16 -2 -9
towns=0	-5 20 -25 1 8
towns=1	-14 11 15 -47 -27
towns=4	11 -17 10 0 0
tri:day day=l1 no-word	-16 6 6 0 0
tri:day day=l2 no-word	-13 25 -11 0 0
tri:day day=l3 part:sure	0 16 -12 0 0
tri:day day=r2 sent:sure	0 23 -22 0 0
tri:day day=r4 sent:sure	-1 18 -12 0 -1
tri:day day=r5 no-word	0 12 -15 0 0
tri:l=<begin> day day=r1	-2 19 -16 0 0
tri:l=<begin> day no-word	-1 -12 16 -3 0
tri:l=<begin> day prev:sure	-2 29 -26 0 0
tri:l=<begin> day-none no-word	0 -21 24 -2 0
tri:l=<begin> day-none prev:sure	-3 30 -27 0 0
tri:l=<begin> day=r1 no-word	-2 19 -16 0 0
tri:l=<begin> word day-none	-5 17 -11 -2 0
tri:l=a word no-word	22 -16 -8 0 0
tri:l=agreed day no-word	-1 -12 15 0 0
tri:l=for day-none part:sure	2 12 -15 0 0
tri:l=for word part:sure	0 20 -16 0 -1
tri:l=from day no-word	-6 18 -10 0 0
tri:l=from day part:sure	0 -23 10 3 3
tri:l=from day-none no-word	-2 18 -12 0 0
tri:l=from day-none part:sure	0 -16 11 0 3
tri:l=had word day-none	0 15 -13 0 0
tri:l=in day-none no-word	-2 20 -4 -4 -11
tri:l=in word day=l1	0 -17 -11 13 12
tri:l=in word no-word	-15 18 -8 5 -10
tri:l=in word sent:sure	0 -16 13 0 3
tri:l=is day no-word	-1 15 -11 0 0
tri:l=of day day-none	8 8 -18 0 0
tri:l=of day no-word	8 5 -17 0 0
tri:l=of day-none part:sure	0 -17 22 0 0
tri:l=of word day-none	0 -22 26 0 0
tri:l=on day day-none	-15 3 2 7 -3
tri:l=on day day=r4	-5 19 -11 0 0
tri:l=on day-none no-word	-17 6 0 7 0
tri:l=on day=l2 no-word	-9 15 -1 0 0
tri:l=second day-none part:sure	0 -13 16 0 0
tri:l=second word day-none	0 -13 16 0 0
tri:l=the day day-none	0 31 -22 -1 -14
tri:l=the day part:sure	0 18 -8 0 -11
tri:l=the day sent:sure	0 26 -22 0 -2
tri:l=the day-none prev:sure	-1 18 -11 0 0
tri:l=the day-none sent:sure	0 23 -18 0 -4
tri:l=the day=l1 part:sure	0 -14 17 0 0
tri:l=the word day=l1	2 -17 17 0 0
tri:l=the word day=l2	0 -12 15 0 0
tri:l=the word sent:sure	-2 -11 18 0 -2
tri:l=they day=r2 part:sure	0 -17 13 0 3
tri:l=they word day=r2	4 -20 13 0 3
tri:l=third day-none part:sure	0 -13 15 0 0
tri:l=third word day-none	-9 -6 15 0 0
tri:l=to day no-word	-15 6 6 0 0
tri:l=to word no-word	0 5 -17 -2 6
tri:l=tuesday day day-none	8 3 -20 0 0
tri:l=tuesday, day no-word	-2 17 -13 0 0
tri:l=tuesday, day-none no-word	-2 17 -13 0 0
tri:l=two word day-none	5 -17 12 0 0
tri:l=until day no-word	-7 18 -10 0 0
tri:l=until day prev:sure	0 -19 19 0 0
tri:l=until day-none no-word	-5 23 -18 0 0
tri:l=until day-none prev:sure	0 -19 20 0 0
tri:l=wednesday day day-none	-3 -12 15 0 0
tri:l=wednesday, day no-word	0 18 -14 0 0
tri:l=wednesday, day-none no-word	0 18 -14 0 0
tri:word day-none no-word	-12 39 -41 -6 -6
tri:word day-none part:sure	-15 16 -9 3 -7
tri:word day-none prev:sure	-9 25 -10 -1 -1
tri:word day=r0 no-word	15 -19 0 0 4
tri:word day=r2 part:sure	-1 -12 17 -6 0
tri:word day=r3 no-word	13 0 -17 0 -2
tri:word day=r4 no-word	-17 11 5 0 -1
tri:word day=r4 part:sure	7 4 -17 8 -1
tri:word day=r4 sent:sure	-1 -23 25 0 0
v0-none	-4 16 -2 -5 -31
v0=expect	-1 -13 -4 1 16
v0=pay	-1 15 -9 0 -2
v0=say	1 4 -8 -15 7
v0=tell	0 16 -9 -1 -6
v1-none	-3 11 1 -10 -25
v1=call	-13 17 -1 0 -1
v1=end	-7 -7 16 -1 -5
v2=be	-12 20 -9 -6 -3
v2=begin	0 15 -18 3 0
v2=call	-28 13 13 -2 -3
v2=come	0 16 -15 0 0
v2=meet	-9 6 5 -3 -17
v2=other	1 18 -17 -3 0
v2=settle	0 -15 0 4 9
verbless	15 -8 5 -1 -20
vt0=agree past	-4 -17 22 0 0
vt0=be future	0 -11 17 -2 0
vt0=expect present	0 -12 -12 3 17
vt0=leave past	0 15 -14 0 0
vt0=other pluperfect	-6 -5 16 0 0
vt0=put present	0 16 -14 0 0
vt0=take future	0 -18 18 0 0
vt1=agree past	0 -18 20 0 0
vt1=be future	0 -13 18 -2 0
vt1=end participle	0 -19 19 0 0
vt1=hold participle	1 -16 13 0 0
vt1=other pluperfect	-6 -5 16 0 0
vt1=take future	0 -18 18 0 0
vt2=call past	-25 11 9 0 -1
vt2=meet present	-3 23 -15 -8 -1
word=call	14 3 -23 -2 -8
word=called	-30 15 10 -2 -3
word=see	-2 23 -14 0 -7
word=singapore	0 -11 15 0 -2
word=south korea	-2 -1 -19 0 16
word=spoke	0 17 -22 -1 0
word=talks	-21 0 7 7 -13
word=telephone	18 -5 -13 -2 -11
word=telephoned	26 -22 -4 0 0
word=video	25 -31 0 0 3
word=visit	1 -23 18 -2 4
word=white house	-15 -9 6 0 13
words=0	8 -17 17 -11 -8
words=1	-2 9 0 -13 -15
words=2	-17 22 -8 0 -10
words=3	-10 13 -5 -19 10
words=5	-6 -4 0 18 0`;
