// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-14 -12 45 -33 -37
a:!	-4 0 12 0 0
a:' notice	0 -8 11 0 0
a:'s	13 0 -10 0 0
a:'s .	22 13 -35 0 0
a:'s <name>	7 -1 -12 0 7
a:'s <organisation>	-7 -1 12 0 0
a:'s <person>	-13 -12 28 0 -3
a:'s ambassador	-13 11 0 0 0
a:'s and	4 7 -13 0 0
a:'s answer	0 11 -10 0 0
a:'s approval	-14 -10 23 0 0
a:'s assent	8 9 -20 0 0
a:'s commerce	-9 -2 14 0 0
a:'s consent	0 12 -9 0 0
a:'s duty	-3 -7 17 0 0
a:'s fish	10 0 -10 0 0
a:'s go	12 0 -12 0 0
a:'s house	0 -5 9 0 0
a:'s is	17 -1 -22 0 8
a:'s national	0 -3 8 0 0
a:'s notice	0 13 -9 0 0
a:'s order	0 -12 0 0 7
a:'s own	1 -12 8 0 0
a:'s proclamation	13 0 -11 0 0
a:'s suspension	3 7 -12 0 0
a:'s truce	-16 -1 13 2 0
a:'s visit	-13 -1 17 0 0
a:-	5 -14 0 0 0
a:.	-7 2 18 -20 -26
a:. <number>	17 -11 -6 0 0
a:<day-ahead>	-2 24 -6 -23 -41
a:<day-ahead> .	0 19 -12 -5 -8
a:<day-ahead> for	0 -6 9 0 0
a:<day-ahead> in	0 -10 11 0 0
a:<day-ahead> on	0 19 -16 0 0
a:<day-ahead> to	-7 -11 18 0 0
a:<day-gone>	5 -6 0 -22 4
a:<day-gone> .	0 -8 11 -4 -12
a:<day-gone> and	16 -1 -12 0 0
a:<day-gone> at	0 12 -12 0 0
a:<day-gone> by	-16 0 11 0 7
a:<day-gone> in	-9 15 -2 0 0
a:<day-gone> leave	9 0 -9 0 0
a:<day-gone> night	-3 0 -4 0 11
a:<day-gone> sign	11 0 -11 0 0
a:<day-gone> that	0 7 -15 0 5
a:<day-gone> to	-1 -7 0 0 9
a:<day-gone> under	12 0 -11 0 0
a:<day-today>	13 -8 -13 -23 19
a:<day-today> .	15 2 -25 -7 17
a:<day-today> announce	9 0 -9 0 0
a:<day-today> approve	-11 0 11 0 0
a:<day-today> evening	-8 13 0 0 0
a:<day-today> the	7 0 -10 0 1
a:<duty>	-7 -4 11 1 -3
a:<gate>	-8 10 1 -4 0
a:<goods-amount>	-4 -2 13 0 0
a:<goods>	8 7 -2 7 -29
a:<level-noun>	-15 -7 24 -5 -1
a:<level>	3 -29 22 -11 -5
a:<level> .	0 -25 21 0 0
a:<level> and	-8 0 11 0 0
a:<level> in	-14 0 17 0 0
a:<level> of	-8 0 12 0 0
a:<level> on	12 -9 0 0 0
a:<level> until	13 0 -12 0 0
a:<money>	5 -14 3 0 -1
a:<month-gone>	23 -10 -10 -8 0
a:<month-gone> to	0 10 -9 0 0
a:<name>	1 -4 -6 5 12
a:<name> 's	16 -8 -12 10 -9
a:<name> .	-6 0 0 0 12
a:<name> ?	-14 10 0 2 0
a:<name> and	15 -7 -6 0 0
a:<name> at	-3 -4 9 0 0
a:<name> by	14 0 -17 0 0
a:<name> go	-8 0 9 0 0
a:<name> good	9 0 -9 0 0
a:<name> has	-10 -1 16 0 0
a:<name> in	-11 3 3 0 0
a:<name> sign	-14 0 16 0 0
a:<name> take	-3 9 -5 0 0
a:<name> tariff	11 0 -9 0 0
a:<name> to	-11 4 0 0 0
a:<name> would	0 0 8 0 -10
a:<not>	-24 -7 -4 4 28
a:<number>	-13 -33 44 -14 -5
a:<number> .	2 -10 5 0 -2
a:<number> and	-2 -2 9 0 0
a:<number> duty	4 4 -10 0 0
a:<number> million	-4 -1 9 0 0
a:<number> of	5 5 -11 0 0
a:<number> to	-2 -14 14 0 -8
a:<number> vote	2 -7 -9 0 15
a:<office>	15 -10 4 -8 -14
a:<office> 's	-6 -6 10 2 0
a:<office> .	9 -7 0 0 0
a:<office> has	0 -7 14 -7 0
a:<office> in	-4 -2 10 0 0
a:<office> must	14 -12 -2 0 0
a:<office> order	16 13 -27 0 0
a:<office> sign	-11 0 12 0 0
a:<office> would	0 -11 15 0 0
a:<organisation>	-19 -4 20 -22 0
a:<organisation> and	-13 -25 36 0 0
a:<organisation> has	9 -18 8 0 0
a:<organisation> must	-3 19 -10 -1 0
a:<organisation> on	-10 -1 12 0 0
a:<organisation> to	-11 5 2 0 0
a:<organisation> was	9 0 -8 0 0
a:<person>	0 -24 28 -12 -32
a:<person> agree	-7 0 11 0 0
a:<person> and	-15 -13 26 0 0
a:<person> has	5 -12 3 0 0
a:<person> have	6 8 -15 0 0
a:<person> in	0 -13 11 0 0
a:<person> meet	-9 0 10 0 0
a:<person> to	11 -14 0 0 0
a:<points>	15 -4 -8 0 0
a:<quality>	-19 10 17 -5 -14
a:<quality> coffee	0 10 -10 0 0
a:<quality> colleague	-6 0 12 0 0
a:<quality> good	7 -13 0 0 0
a:<quality> side	0 14 -13 0 0
a:<seat> and	5 13 -19 0 0
a:<seat> announce	-10 -4 17 0 0
a:<seat> at	19 0 -18 0 0
a:<seat> for	-6 -9 17 0 0
a:<seat> has	-11 -5 11 0 0
a:<seat> have	-12 13 0 0 0
a:<seat> in	-15 -13 30 0 0
a:<seat> is	0 12 -7 0 0
a:<seat> must	0 14 -13 0 0
a:<seat> say	0 -8 15 0 0
a:<seat> the	14 0 -13 0 0
a:<seat> to	-7 -2 12 0 0
a:<seat> vote	0 16 -15 0 0
a:<seat> will	0 11 -10 0 0
a:<span>	19 -9 -5 -1 -9
a:<span> '	0 -8 11 0 0
a:<span> before	10 0 -7 0 0
a:<span> from	14 0 -12 0 0
a:<span> in	-4 -11 17 0 0
a:<span> more	-1 10 -5 0 0
a:<span> of	8 0 -3 0 0
a:<span> on	-9 0 10 0 0
a:<span> to	-4 12 -4 0 0
a:<span> truce	-5 12 -4 0 0
a:<v-bear>	-27 1 18 11 -35
a:<v-begin>	-1 1 7 -8 -11
a:<v-buy>	14 -16 1 -13 0
a:<v-deny>	-5 -14 11 -2 10
a:<v-end>	10 -22 12 -4 -12
a:<v-propose>	1 -2 12 0 -16
a:<v-say>	-9 -10 15 8 -2
a:<v-sell>	-12 3 -5 4 11
a:<v-stay>	-6 -5 11 -10 1
a:<v-target>	-22 -27 39 0 5
a:<v-threaten>	-8 -12 27 0 0
a:<v-up>	2 1 1 -2 -18
a:?	-8 -11 0 24 -15
a:a	9 0 2 0 -20
a:a <organisation>	-6 0 11 0 0
a:a declaration	-19 0 20 0 0
a:a duty	-12 6 2 0 0
a:a few	3 5 -10 0 0
a:a fourth	-8 15 -7 0 0
a:a further	2 8 -12 0 0
a:a joint	-15 0 19 0 0
a:a law	0 -9 7 0 0
a:a matter	-8 10 0 0 0
a:a memorandum	14 -6 -5 0 0
a:a negotiate	0 10 -10 0 0
a:a notice	12 0 -14 2 0
a:a pact	-9 0 10 0 0
a:a paper	8 0 -18 6 0
a:a permanent	0 -6 10 0 0
a:a proclamation	-1 17 -12 0 0
a:a prolongation	18 0 -18 0 0
a:a quota	0 10 -10 0 0
a:a say	0 9 -8 0 0
a:a second	-9 0 5 0 2
a:a tariff	-3 0 -2 0 12
a:a text	0 -14 15 0 0
a:a trade	-2 -4 11 0 0
a:a treaty	0 -8 9 0 0
a:a vote	0 15 -10 0 -1
a:about	-21 -9 30 0 0
a:accept	-10 0 8 0 0
a:account	-7 0 13 0 0
a:act .	-7 8 0 0 0
a:additional	8 -2 -3 0 0
a:additional tariff	10 0 -9 0 0
a:adopt	-3 18 -8 0 0
a:adopt a	-17 23 -2 0 0
a:adopt the	0 9 -12 0 0
a:advance	14 -13 0 0 0
a:affiliate	-3 23 -18 0 0
a:affiliate rule	0 20 -17 0 0
a:after	11 0 -6 0 -3
a:afternoon .	13 0 -10 0 0
a:again	-7 -7 15 0 0
a:against	-8 -21 19 0 4
a:against it	0 -7 10 0 0
a:against the	-2 -7 0 0 10
a:ago	18 -8 -11 0 0
a:ago .	14 -4 -8 0 0
a:agree .	15 14 -29 0 0
a:agree by	14 0 -11 0 0
a:agree in	-15 0 21 0 0
a:agree on	0 -24 17 0 0
a:agree with	3 7 -11 0 0
a:agreement	-7 0 2 0 8
a:agreement .	-9 -2 5 0 5
a:agreement with	0 11 -15 0 6
a:al	14 0 -17 0 0
a:al -	14 0 -17 0 0
a:all	-23 -8 17 11 0
a:alone	0 6 -10 3 0
a:alone .	-6 15 -5 0 0
a:already	33 -37 -2 -1 -4
a:already .	2 -12 6 0 0
a:also	1 -17 10 0 0
a:ambassador	-14 10 0 0 0
a:an	16 -5 -11 0 0
a:an <office>	12 9 -22 0 0
a:an agreement	-26 0 25 0 0
a:an end	23 0 -21 0 0
a:an extension	0 0 -9 2 3
a:an hour	13 -4 -8 0 0
a:and	8 11 -14 0 0
a:and <name>	-5 -27 21 0 4
a:and <number>	-13 0 17 0 0
a:and <organisation>	-15 10 1 0 0
a:and <person>	16 11 -20 0 -5
a:and <quality>	-8 0 11 0 0
a:and by	10 13 -22 0 0
a:and his	-6 12 -2 0 0
a:and i	11 -13 0 0 0
a:and that	-1 12 -7 0 0
a:and the	4 12 -9 0 -8
a:and to	0 14 -12 0 0
a:and trade	-3 0 -3 0 9
a:and would	10 -3 0 0 -2
a:anew	10 -9 0 0 0
a:annex	7 -10 0 0 0
a:announce <day-gone>	-8 0 10 0 0
a:announce <level>	-19 11 1 0 0
a:announce a	10 0 -7 0 0
a:announce for	-6 15 -9 0 0
a:announce it	-25 -7 35 0 0
a:announce on	-2 12 -3 0 0
a:announce that	6 -1 -10 0 6
a:another	14 -15 -1 0 0
a:another <span>	13 -3 -7 0 0
a:answer	-17 -3 27 0 -2
a:answer is	0 11 -11 0 0
a:any country	-10 0 10 0 0
a:any time	11 0 -11 0 0
a:anybody	0 -12 6 5 0
a:anything	-9 12 0 0 -3
a:anything ?	-1 11 -3 -3 0
a:appeal	0 -13 15 0 0
a:apply	11 -7 -2 0 0
a:approval	0 13 -14 0 2
a:approval .	0 -11 12 0 0
a:approve	7 11 -16 0 0
a:approve .	0 10 -6 0 0
a:approve by	0 -8 11 0 0
a:approve it	5 -14 12 -5 -4
a:approve its	13 0 -10 0 0
a:are	-19 -4 20 0 -5
a:arrive	0 -10 12 0 0
a:arrived	-13 2 4 0 0
a:as	-18 0 10 0 8
a:as a	-9 6 -4 0 6
a:asia	-6 -4 12 0 0
a:asian	12 0 -12 0 0
a:ask .	0 -24 14 5 0
a:ask for	-12 2 0 0 3
a:ask in	0 11 -10 0 0
a:ask to	0 17 -24 9 0
a:assent	15 0 -13 0 0
a:at	12 -10 0 0 -16
a:at <level>	10 -9 -3 0 0
a:at <money>	-11 0 12 0 0
a:at <number>	5 6 -10 0 0
a:at <seat>	-8 0 12 0 0
a:at any	11 0 -11 0 0
a:at his	-4 -1 10 0 0
a:at its	0 19 -17 0 0
a:at once	14 0 -11 0 0
a:at the	-8 0 10 0 0
a:authorised	14 -2 -9 0 0
a:await	0 15 -13 0 0
a:await .	0 20 -19 0 0
a:await the	0 -16 16 0 0
a:back	-1 -22 -1 0 26
a:back .	-5 -3 -5 0 15
a:ban	0 -2 17 0 -6
a:banana	-8 16 -7 0 0
a:be	-7 -7 4 16 -9
a:be approve	0 -7 8 0 0
a:be ask	0 11 -12 1 0
a:be heard	0 10 -16 3 0
a:be informed	0 -12 13 0 0
a:be know	0 -9 1 3 0
a:be prolonged	0 12 -10 0 0
a:be sign	-2 -13 19 0 0
a:bed	0 10 -9 0 0
a:been	-15 11 10 -14 -14
a:been announce	0 10 -10 0 0
a:been ask	0 10 -7 0 0
a:been in	-13 0 14 0 0
a:been informed	-4 -13 19 0 0
a:been sign	4 5 -9 0 0
a:before	1 -11 14 -5 -4
a:before .	5 -13 1 0 0
a:before christma	11 0 -8 0 0
a:before the	3 -18 7 0 0
a:beforehand	5 3 -14 0 0
a:begin	-16 -10 28 0 0
a:behind	-1 -7 11 0 0
a:believe	-2 -4 11 0 0
a:below	-11 0 12 0 0
a:better	0 -5 9 0 0
a:between	9 -5 -1 0 0
a:between <name>	11 0 -9 0 0
a:bill	-17 8 5 0 0
a:blessing	9 1 -12 0 0
a:border	-23 4 17 0 0
a:both	-38 18 16 0 0
a:both <office>	-9 0 11 0 0
a:both sign	-20 0 21 0 0
a:both to	-3 9 -3 0 0
a:briefed	0 15 -13 0 0
a:bring home	-14 0 18 0 0
a:bring the	0 -16 19 0 0
a:budget	-11 -7 10 0 3
a:busan	-24 -8 34 0 0
a:busan on	-8 0 12 0 0
a:buy	-7 -2 16 0 0
a:by	-17 -11 27 -1 0
a:by <day-today>	0 10 -1 0 0
a:by <name>	-7 -9 20 0 0
a:by <number>	-3 -17 1 0 13
a:by <person>	-15 -8 22 0 0
a:by an	18 0 -17 0 0
a:by the	-25 0 18 0 0
a:call	10 -23 4 0 0
a:call the	-4 -2 12 0 0
a:can	-23 4 1 7 -1
a:can't	0 -4 9 0 0
a:capital	0 -11 15 0 0
a:car and	8 0 -11 0 0
a:card	-13 0 4 0 8
a:carry	9 -3 0 0 0
a:cattle	10 0 -8 0 0
a:ceasefire	-12 -4 17 0 0
a:ceremony	-6 0 11 0 0
a:change .	2 5 -11 0 0
a:charge	-4 -10 20 0 0
a:clear	-8 -10 16 1 0
a:coal	0 10 -10 1 0
a:coast	0 9 -8 0 0
a:cocoa	0 -4 11 0 -3
a:coffee from	0 11 -11 0 0
a:colleague	-7 0 12 0 0
a:collect	-12 -10 26 0 0
a:come .	0 16 -13 0 0
a:come back	0 -8 13 0 0
a:come from	0 12 -10 0 0
a:come out	1 -10 5 0 0
a:come to	9 -2 -4 0 0
a:comment	0 -5 20 0 -11
a:comment .	0 -4 15 0 -6
a:commerce	-5 -5 14 0 0
a:commissioner	14 0 -13 0 0
a:company	0 -21 22 0 0
a:conclusion	-10 0 11 0 0
a:confirm it	6 3 -16 6 0
a:consent	-1 12 -9 -1 0
a:consent .	-15 -8 22 0 0
a:consent of	0 -7 11 0 0
a:consent on	7 2 -11 0 0
a:consented	11 0 -10 0 0
a:consider	0 11 -14 0 0
a:container	-10 0 11 0 0
a:contract	-7 -4 14 0 0
a:control	-4 13 -4 0 0
a:could	-12 -18 2 13 5
a:could not	0 -14 -5 9 10
a:count	-3 -13 21 0 0
a:country	-1 -13 18 0 -5
a:country have	10 0 -10 0 0
a:course	-5 -1 15 0 0
a:credit	-10 0 11 0 0
a:custom	-11 8 2 0 0
a:cut	4 -12 0 0 0
a:date	-10 -20 33 0 -1
a:date .	0 -7 16 0 0
a:day .	4 13 -17 0 0
a:day in	-7 0 10 0 0
a:de	19 0 -15 0 0
a:deal	-18 -8 2 0 21
a:deal on	14 -6 -7 0 0
a:deal with	-12 22 -20 0 13
a:decide	-21 15 -1 -1 -6
a:decide <day-ahead>	0 16 -16 0 0
a:decide otherwise	0 -12 12 0 0
a:decide whether	0 -8 10 0 0
a:decided	22 -20 -12 0 7
a:decided on	13 -8 -6 0 0
a:decision	-15 14 0 0 0
a:decision is	0 11 -10 0 0
a:declaration	-20 -2 24 0 0
a:decline	-10 -5 -3 0 18
a:decline to	-3 -2 10 0 0
a:decree	0 13 -8 0 -1
a:decree .	0 14 -12 0 0
a:desk	-4 -3 11 0 0
a:detail	0 14 -12 0 0
a:did	23 -24 -11 -5 11
a:did it	12 -6 -4 0 0
a:did not	-31 -4 8 -2 17
a:did the	15 0 -14 0 0
a:didn't	0 22 -21 0 0
a:differ	0 -5 -6 12 0
a:direct	0 12 -8 0 0
a:directed	12 0 -9 0 0
a:directed the	11 0 -10 0 0
a:dispute	-8 -5 19 0 0
a:do	-27 32 -6 0 -13
a:do .	-7 9 0 0 0
a:do it	-8 10 0 0 0
a:do likewise	0 10 -10 0 0
a:do so	-9 11 -6 0 2
a:doe not	10 -10 9 -10 -4
a:doesn't	0 -8 0 0 10
a:domestic	0 28 -27 0 0
a:domestic procedure	0 12 -11 0 0
a:done	7 -11 4 0 -1
a:done so	25 -27 0 0 0
a:down	-21 -10 4 -8 22
a:down in	0 -2 -4 0 11
a:dry	13 -9 -2 0 0
a:dry .	14 -7 -7 0 0
a:due	-12 1 5 0 0
a:due in	0 -10 12 0 0
a:due on	0 19 -16 0 0
a:duty	3 19 -14 0 -11
a:duty .	-12 0 9 0 0
a:duty of	17 0 -16 0 0
a:earth	-2 -5 13 0 0
a:ecuadorean	0 9 -8 0 0
a:effect	19 -4 -13 0 0
a:either	-2 -14 12 5 0
a:emergency	-16 -13 31 0 0
a:end	17 -18 0 0 0
a:end .	13 0 -11 0 0
a:end of	0 -6 9 0 0
a:envoy	9 0 -6 0 0
a:establish	0 0 -9 10 0
a:evening	-6 9 0 0 0
a:ever	6 0 -19 9 0
a:every	-12 0 16 0 0
a:exclusion	15 0 -13 0 0
a:expect	-11 6 2 0 0
a:expect that	0 -9 9 0 0
a:export	0 12 -3 0 -7
a:export of	4 13 -15 0 0
a:extend	10 -18 0 0 0
a:extension	13 13 -35 2 9
a:extension of	-6 -10 0 8 5
a:face	0 -5 9 0 0
a:fact	-11 -5 20 0 0
a:fact sheet	-11 -4 19 0 0
a:fall	-11 1 3 0 0
a:far	-13 15 -7 0 1
a:far .	-8 20 -7 0 -2
a:favour	13 0 -11 0 0
a:federal	3 15 -18 0 0
a:federal register	0 18 -18 0 0
a:fee	-14 16 -2 0 0
a:few hour	3 5 -11 0 0
a:final	-8 15 -7 0 0
a:find	0 9 -5 0 0
a:first	11 17 -15 -11 -13
a:first .	0 31 -24 -1 0
a:first week	0 9 -9 0 0
a:fishery	0 0 -8 0 10
a:follow	-13 23 -12 0 0
a:follow on	0 9 -7 0 0
a:followed	39 -9 -33 0 0
a:followed on	15 0 -14 0 0
a:food	0 10 -9 0 0
a:for <day-gone>	-9 0 10 0 0
a:for <name>	20 12 -36 6 -5
a:for <seat>	27 -11 -19 0 0
a:for <span>	0 -3 8 0 -2
a:for a	-16 0 4 0 6
a:for an	10 -13 0 0 0
a:for ever	11 0 -10 0 0
a:for its	0 21 -17 0 0
a:for less	11 0 -6 0 -3
a:for now	0 0 -4 0 10
a:for one	-8 0 10 0 0
a:for signature	-9 19 -10 0 0
a:for that	3 -19 11 0 0
a:for the	-1 16 -10 0 0
a:for their	-8 0 12 0 0
a:for them	23 0 -20 0 0
a:for us	3 13 -18 0 0
a:four	-9 -2 16 0 0
a:fourth	-9 14 -5 0 0
a:framework	-7 0 10 0 0
a:free	-2 -4 10 0 0
a:freeze	0 12 -9 0 0
a:friend	11 0 -10 0 0
a:from <day-ahead>	3 -16 3 0 0
a:from <day-gone>	-5 0 13 0 0
a:from <name>	-12 2 8 0 0
a:from <seat>	-8 0 13 0 0
a:further <span>	5 4 -11 0 0
a:gave	23 -26 -3 0 0
a:gave his	15 0 -13 0 0
a:gave its	19 -5 -12 0 0
a:gave notice	-11 0 14 0 0
a:gazette	-13 10 0 0 0
a:general	0 -7 12 0 0
a:get	-10 0 6 0 0
a:get it	0 12 -12 0 0
a:give	-24 2 6 0 0
a:give it	0 21 -27 0 8
a:give notice	-6 -14 21 0 0
a:given	14 -20 8 -5 -1
a:given its	15 -3 -9 0 0
a:given their	-17 6 8 0 0
a:go	-14 8 2 0 -1
a:go in	11 0 -11 0 0
a:go through	0 16 -13 0 0
a:go to	0 -13 17 0 0
a:go up	-10 0 14 0 0
a:good	33 -13 -17 0 -1
a:good for	16 0 -15 0 0
a:good worth	9 0 -7 0 0
a:grower	0 11 -13 0 0
a:had a	-11 -5 18 0 0
a:had agree	8 -10 1 0 0
a:had already	8 3 -16 0 0
a:had arrived	0 -10 11 0 0
a:had been	-11 8 1 0 0
a:had come	19 0 -18 0 0
a:had meet	11 0 -10 0 0
a:had not	0 24 -16 0 -10
a:had passed	-9 0 10 0 0
a:had reach	0 13 -12 0 0
a:had sign	3 -20 2 9 -8
a:had stop	0 12 -11 0 0
a:had voted	4 -2 -10 0 9
a:half .	0 10 -7 0 0
a:hand	-3 -21 22 0 -1
a:hand at	-12 0 15 0 0
a:hand on	-5 -6 14 0 0
a:handed	10 0 -9 0 0
a:has .	45 -35 -18 0 0
a:has a	-9 -1 16 0 0
a:has already	7 -20 5 0 0
a:has confirm	0 -14 16 0 0
a:has full	-17 8 3 0 0
a:has given	24 -8 -7 -3 0
a:has issued	-12 8 -11 15 0
a:has it	-17 21 -7 0 0
a:has just	11 0 -9 0 0
a:has let	1 2 -18 6 2
a:has not	-46 25 -13 1 0
a:has one	8 -10 0 0 0
a:has passed	9 -5 -2 0 0
a:has published	0 13 -8 -4 0
a:has put	-13 16 -4 -1 0
a:has ratified	0 10 -12 0 0
a:has say	-10 2 0 -5 5
a:has see	-10 -10 19 0 0
a:has send	0 0 -13 0 12
a:has set	9 0 -9 0 0
a:has sign	18 -20 0 0 -10
a:has the	-10 0 6 0 0
a:has to	0 -5 11 0 -15
a:has voted	0 7 -12 0 6
a:hasn't	0 21 -21 -2 0
a:hasn't .	0 5 -9 0 4
a:hasn't sign	9 -4 -1 0 0
a:have	-6 16 -2 0 -12
a:have .	22 0 -21 0 0
a:have agree	0 -16 18 0 0
a:have approve	4 10 -16 0 0
a:have been	-6 -9 21 0 0
a:have given	-17 5 9 0 0
a:have like	11 0 -10 0 0
a:have not	0 10 -8 0 0
a:have say	0 14 -12 0 0
a:have sign	-1 13 -6 7 -8
a:have still	0 9 -9 0 0
a:have to	-16 9 -3 0 0
a:having	2 9 -11 0 0
a:he	4 -24 4 1 6
a:he had	14 -3 -8 0 0
a:he sign	0 12 -9 0 0
a:he will	0 -12 2 3 0
a:he would	-12 0 0 0 4
a:heard	-6 13 -11 3 0
a:her	-3 -6 15 0 0
a:here	0 14 -18 6 -2
a:here .	0 15 -13 0 0
a:high	14 0 -13 0 0
a:him	-9 -4 10 0 3
a:his	-2 21 -12 -10 -7
a:his .	-5 19 -13 0 0
a:his <office>	-8 0 11 0 -4
a:his <organisation>	-4 -2 12 0 0
a:his <person>	-10 0 12 0 0
a:his name	9 9 -13 0 -2
a:hold back	0 0 -8 0 8
a:hold the	-3 -2 10 0 0
a:home	-18 1 3 0 4
a:home .	-10 0 10 0 0
a:hope	-12 3 5 0 0
a:hospital	1 -14 9 0 0
a:hour	12 3 -15 0 0
a:hour .	9 0 -5 0 0
a:hour ago	11 0 -11 0 0
a:hour later	8 4 -13 0 0
a:house	-8 -4 19 0 0
a:house of	0 -11 9 0 0
a:ice	0 0 -10 0 15
a:in	7 -25 22 -6 -10
a:in <month-ahead>	-10 -2 8 0 2
a:in <month-gone>	23 -30 -7 0 4
a:in <name>	-17 -29 44 0 0
a:in <organisation>	27 19 -44 0 0
a:in <seat>	-6 11 -6 0 0
a:in <span>	0 -6 10 0 0
a:in a	8 15 -22 1 0
a:in advance	14 -13 0 0 0
a:in busan	-20 -5 28 0 0
a:in favour	13 0 -12 0 0
a:in it	0 -8 9 0 0
a:in one	0 -8 8 0 0
a:in person	0 12 -13 0 0
a:in the	8 -10 3 0 -7
a:in three	17 0 -17 0 0
a:industry	10 0 -9 0 0
a:informed	-16 -32 45 0 0
a:informed .	-1 -20 23 0 0
a:initial	-4 -12 18 0 0
a:initialled	3 -20 6 0 0
a:initialled in	-11 0 13 0 0
a:ink	11 0 -7 0 0
a:instructed	3 4 -10 0 0
a:instruction	0 18 -20 0 0
a:instrument .	0 12 -10 0 0
a:internal	-9 17 -9 0 0
a:internal approval	0 17 -16 0 0
a:is	5 1 -11 8 0
a:is await	0 21 -20 0 0
a:is due	-1 10 -7 0 0
a:is enough	-7 13 -6 0 0
a:is expect	-7 21 -13 0 0
a:is in	6 10 -14 0 0
a:is missing	-5 13 -7 0 0
a:is not	-1 -35 19 6 3
a:is on	13 8 -25 0 2
a:is over	0 -9 10 0 0
a:is ready	-4 26 -16 0 -5
a:issue	4 15 -19 0 -1
a:issue a	8 0 -8 0 0
a:issue the	0 13 -11 0 0
a:issued	10 3 -24 12 0
a:issued a	-10 6 4 0 0
a:it .	0 -8 11 -23 0
a:it <day-gone>	-3 16 -12 0 0
a:it be	0 -10 1 3 0
a:it before	0 14 -12 0 0
a:it by	-13 6 1 0 1
a:it in	23 -5 -13 0 0
a:it into	7 6 -14 0 0
a:it last	-7 0 11 0 0
a:it on	0 17 -9 0 -10
a:it the	0 11 -7 0 0
a:it thi	0 -1 9 0 -5
a:it to	20 -29 0 0 0
a:it up	8 7 -19 0 1
a:it will	0 13 -13 0 0
a:it would	7 1 -13 0 5
a:its	0 17 -8 -9 -10
a:its additional	-7 0 13 0 0
a:its affiliate	0 9 -5 0 0
a:its approval	11 -13 -3 0 5
a:its fact	-6 0 10 0 0
a:its internal	-9 13 -4 0 0
a:its notice	16 1 -26 4 0
a:its own	20 1 -17 0 0
a:its tariff	-9 0 12 0 -2
a:its vote	-2 15 -12 0 0
a:joint	-20 -10 27 0 0
a:joint statement	-2 0 9 0 0
a:just	3 0 -10 0 5
a:keep it	0 10 -8 0 0
a:know	2 -26 0 17 0
a:know .	0 0 -8 12 0
a:lacking	0 12 -10 0 0
a:last <month-gone>	-6 0 10 0 0
a:last summer	0 2 -10 0 6
a:last week	14 -19 1 0 -6
a:last word	0 15 -12 0 0
a:late	-21 8 11 0 0
a:late <month-gone>	0 9 -8 0 0
a:late on	-20 0 21 0 0
a:later	13 0 -7 0 0
a:later .	1 -11 5 0 0
a:law	0 -22 22 0 0
a:law .	-12 -4 15 0 0
a:leader	10 -2 -6 0 0
a:less	9 0 0 0 -4
a:less .	11 0 -6 0 -3
a:let it	0 -20 5 3 0
a:letter	0 -12 4 0 7
a:licence	-10 3 2 0 0
a:lie	2 -10 2 0 0
a:like	10 -4 -3 0 0
a:like it	10 0 -8 0 0
a:likewise	-4 16 -10 0 0
a:line	-14 0 13 0 0
a:list	-17 -8 28 0 0
a:longer than	0 11 -10 0 0
a:look	-19 15 0 0 0
a:look at	-1 17 -17 0 0
a:look on	-12 -2 18 0 0
a:lower	-12 2 6 0 0
a:lower duty	0 7 -12 0 0
a:make	0 11 -2 0 -5
a:make the	-2 10 -4 0 0
a:match	15 1 -18 0 0
a:matter	-16 7 7 0 0
a:matter of	-11 13 0 0 0
a:may	0 9 -13 17 -6
a:may end	11 -2 -6 0 0
a:may have	0 0 -13 11 0
a:may sign	-4 14 -7 0 0
a:meant	-14 0 15 0 0
a:measure	1 -11 7 0 0
a:medical	-9 0 12 0 0
a:meet	-19 0 15 0 -1
a:meet .	-3 -7 14 0 0
a:meet in	-13 0 14 0 0
a:meet on	9 6 -13 0 0
a:member	-18 0 8 0 1
a:memorandum	21 -10 -9 0 0
a:memorandum of	19 0 -18 0 0
a:mention	0 -2 9 0 0
a:menu	0 6 -15 0 8
a:might	0 -7 11 0 0
a:million	-4 -1 9 0 0
a:mine	15 6 -33 0 12
a:minister	8 -5 0 0 0
a:minute	11 -12 0 0 0
a:minute of	-9 0 10 0 0
a:missing	0 14 -11 0 0
a:missing .	-4 23 -18 0 0
a:money	0 -12 15 0 0
a:month .	0 -7 9 0 0
a:more	-24 1 19 -4 -1
a:more .	0 -2 10 -2 0
a:more of	0 12 -10 0 0
a:more than	0 -6 10 0 0
a:morning	17 -4 -9 0 0
a:morning .	14 0 -12 0 0
a:must	0 22 -18 0 -17
a:must agree	0 13 -12 0 0
a:must approve	2 -9 10 0 0
a:must be	0 -5 10 -3 0
a:must confirm	13 12 -26 0 0
a:must now	0 16 -16 0 0
a:must still	-4 -4 9 0 0
a:must then	0 11 -8 0 0
a:must vote	19 -12 -7 0 0
a:my	13 -3 -13 0 6
a:name to	8 10 -16 0 0
a:name under	9 0 -14 0 5
a:named	0 14 -10 0 0
a:national	-4 -7 16 0 0
a:need	0 -36 29 12 -1
a:need nobody	10 0 -8 0 0
a:need not	0 -15 19 0 0
a:need the	-10 -25 33 0 0
a:need to	0 -13 0 15 0
a:needed	0 -2 7 0 0
a:needed .	0 -14 17 0 0
a:negotiate mandate	0 13 -12 0 0
a:negotiation	0 13 -11 0 0
a:negotiation .	0 16 -15 0 0
a:new	-11 -21 23 0 2
a:new tariff	-17 -2 21 0 0
a:new truce	15 -4 -10 0 0
a:nexperia	-6 0 10 0 0
a:next	-14 -1 19 0 0
a:next week	-8 0 9 0 0
a:night	-8 11 -10 0 7
a:no	4 -14 0 -7 11
a:no .	11 -16 -4 0 6
a:nobody	9 -11 0 0 0
a:nobody 's	10 0 -10 0 0
a:nod	-8 14 -4 0 0
a:not	-9 -15 6 0 11
a:not .	-13 8 -13 -10 20
a:not be	6 -16 0 4 0
a:not been	0 12 -6 0 0
a:not confirm	0 -10 2 5 0
a:not have	11 -17 9 0 -5
a:not know	8 -2 -13 10 0
a:not put	0 11 -1 0 -2
a:not say	0 0 7 5 -15
a:not sign	-26 5 -9 -6 18
a:not to	0 -10 -7 0 18
a:not voted	0 16 -12 0 0
a:nothing	-30 0 7 0 10
a:notice	11 0 -14 3 0
a:notice .	-11 -3 13 0 0
a:notice no	9 0 -8 0 0
a:notice of	11 -8 0 0 0
a:notice on	9 12 -27 7 0
a:now	-3 13 -22 0 17
a:now .	0 7 -14 0 8
a:now go	0 17 -16 0 0
a:number	-5 0 10 0 0
a:object	0 12 -10 0 0
a:object .	0 14 -12 0 0
a:of	-10 -12 27 -12 -19
a:of <day-gone>	22 -28 -14 0 6
a:of <month-ahead>	8 6 -14 0 0
a:of <month-gone>	11 0 -10 0 0
a:of <name>	-14 17 0 0 -8
a:of a	10 -12 -1 0 0
a:of another	9 0 -8 0 0
a:of both	-3 -2 10 0 0
a:of its	-15 14 0 0 -2
a:of negotiation	0 15 -15 0 0
a:of next	0 -10 10 0 0
a:of port	0 16 -14 0 0
a:of tariff	-11 0 13 0 0
a:of that	0 11 -10 0 0
a:of the	-6 -11 15 -1 0
a:of two	0 -13 17 0 0
a:of up	18 0 -15 0 0
a:off	-3 8 -13 5 3
a:off .	0 -6 -6 0 13
a:off its	-4 11 0 0 -5
a:offer	0 -7 12 0 0
a:oil	13 -5 -5 0 0
a:old	-8 0 13 0 0
a:olive	10 0 -9 0 0
a:on	-3 4 2 -31 8
a:on .	-13 0 16 0 0
a:on <day-ahead>	-8 -6 18 -5 -15
a:on <day-gone>	0 1 0 -13 9
a:on <day-today>	-7 -15 5 -1 16
a:on <name>	16 -11 -2 0 -4
a:on <quality>	0 19 -15 0 0
a:on a	11 0 -6 0 0
a:on all	-9 0 10 0 0
a:on an	-3 -8 15 0 0
a:on cocoa	0 -3 10 0 -3
a:on his	-24 1 14 0 0
a:on ice	0 0 -10 0 15
a:on industrial	0 12 -10 0 0
a:on it	0 12 -7 0 -1
a:on its	0 -13 15 0 0
a:on last	0 2 -9 0 5
a:on palm	10 0 -9 0 0
a:on paper	0 -1 16 -7 0
a:on ship	0 5 -13 8 0
a:on the	13 7 -20 0 0
a:on their	-11 0 13 0 0
a:once	5 1 -9 0 1
a:one for	0 19 -17 0 0
a:only	2 -9 5 0 0
a:open	-4 -5 15 0 0
a:operator	-12 0 13 0 0
a:opinion	-4 -1 -3 13 0
a:or	-14 24 -7 0 0
a:or a	-5 -3 11 0 0
a:order	16 -10 -4 -11 3
a:order .	-10 -7 20 0 0
a:order <day-gone>	17 0 -15 0 0
a:order a	0 -11 10 0 0
a:order an	12 0 -12 0 0
a:order it	10 5 -17 0 0
a:order on	15 6 -20 0 0
a:order the	19 0 -17 0 0
a:other side	14 0 -17 0 0
a:otherwise	0 -10 12 0 0
a:our	12 -19 6 -3 0
a:our <office>	11 -7 -1 0 0
a:out	-15 -8 10 0 12
a:out .	0 -3 10 0 0
a:out the	0 7 -19 0 15
a:outstanding	-16 20 -7 0 0
a:over	-1 -11 12 1 -1
a:over its	12 0 -12 0 0
a:over on	0 -9 11 0 0
a:over there	0 7 -10 0 0
a:owe	0 18 -18 0 0
a:own	17 -12 -3 -1 1
a:own .	-4 -12 19 0 0
a:own notice	10 -3 -3 0 0
a:palm	10 0 -8 0 0
a:palm oil	10 0 -9 0 0
a:paper	0 16 -22 6 0
a:paper .	10 -11 -6 8 0
a:paper on	-12 -7 19 0 0
a:part	20 -19 -2 0 0
a:party	0 -4 9 0 0
a:pass	-12 0 3 0 0
a:pass it	0 18 -14 0 0
a:passe	-7 -3 13 0 0
a:passed	7 -15 0 0 0
a:passed it	-3 -3 8 0 0
a:pause	5 -13 3 0 0
a:pause in	9 0 -9 0 0
a:pay	-6 -24 34 0 0
a:peace	-2 -1 10 0 0
a:pen	9 9 -20 -3 0
a:pen .	15 -5 -1 0 0
a:pen to	5 5 -12 0 0
a:person	0 12 -13 0 0
a:phase	9 0 -4 0 0
a:phase one	8 0 -4 0 0
a:place of	11 0 -11 0 0
a:port fee	2 7 -10 0 0
a:post	0 12 -8 0 0
a:power to	7 -19 6 0 0
a:present	-3 -6 11 0 0
a:president	0 -11 16 0 0
a:press on	0 0 -7 0 9
a:price	-17 -1 22 0 0
a:price of	-8 0 9 0 0
a:prime	0 -7 8 0 0
a:prime minister	0 -7 8 0 0
a:print	18 0 -16 0 0
a:process	0 12 -12 0 0
a:proclamation	12 15 -26 0 0
a:proclamation of	13 0 -10 0 0
a:prolong	0 0 -6 0 9
a:prolong it	0 -17 11 0 3
a:prolong the	4 13 -26 0 7
a:prolongation	15 3 -17 0 -2
a:prolongation of	12 7 -19 0 -1
a:prolonged to	0 12 -12 0 0
a:propose	-10 -15 27 0 0
a:protocol	7 8 -19 0 0
a:publish	-17 30 -18 0 0
a:publish its	-4 12 -4 0 0
a:publishe	-6 21 -15 0 0
a:published .	0 -5 10 0 0
a:published an	-19 27 -8 0 0
a:published its	9 -19 2 0 0
a:published the	11 -12 0 0 0
a:put his	11 3 -9 0 -4
a:put its	-11 0 0 4 8
a:put my	0 0 -13 0 9
a:put off	-6 11 0 0 -9
a:put pen	5 5 -12 0 0
a:put the	-4 -14 0 0 15
a:put their	20 -7 -12 0 0
a:quota	0 9 -7 0 0
a:quota .	0 9 -8 0 0
a:radio	0 -10 3 0 5
a:raise	7 -16 3 0 0
a:rate	-13 -9 24 0 0
a:rate .	-9 0 10 0 0
a:ratified	29 0 -29 0 -1
a:ratified .	0 11 -10 0 0
a:ratified in	10 0 -8 0 0
a:ratified the	12 1 -15 0 0
a:ratify	-10 25 -15 0 0
a:ratify .	-2 9 -4 0 0
a:reach a	0 13 -12 0 0
a:react	0 12 -11 0 0
a:read	-15 4 -4 0 13
a:ready to	-5 16 -4 0 -6
a:reckon	0 -7 10 0 0
a:recommend	0 -15 18 0 0
a:reduce its	10 0 -9 0 0
a:reduction	0 13 -12 0 0
a:refuse	-3 -13 2 0 10
a:refused	-12 -10 -5 0 22
a:refused on	0 0 -8 0 11
a:refused to	-5 -3 -7 0 18
a:refusing	0 -1 -5 0 10
a:released	0 11 -7 0 0
a:renew	0 7 -13 0 3
a:renewal	9 21 -28 0 0
a:reporter	-12 -5 16 0 0
a:republic	10 -3 -3 0 0
a:request	0 12 -12 0 0
a:required	-11 3 6 -2 0
a:required .	0 -6 11 0 0
a:rest	-1 -9 16 0 0
a:return	-4 0 12 0 0
a:rice	-5 -5 13 0 0
a:right	-7 -5 17 0 0
a:rise	-13 9 0 0 0
a:round	0 9 -7 0 0
a:round of	-7 14 -5 0 0
a:rule	0 -4 12 0 -9
a:rule on	-10 -3 16 0 0
a:run	-5 -7 18 0 0
a:sale	-3 0 9 0 0
a:same	17 1 -16 0 -3
a:same day	10 -3 -5 0 0
a:same time	5 2 -11 0 0
a:sanction	-12 -7 21 0 0
a:say	1 -5 5 -10 5
a:say he	4 8 -12 -1 0
a:say his	0 -9 9 0 -2
a:say in	2 -13 7 0 0
a:say no	0 -6 -13 0 22
a:say on	0 -8 0 0 11
a:say that	4 8 -10 0 0
a:say the	-12 -11 26 0 0
a:say when	0 -7 12 0 0
a:say whether	0 -3 -6 12 0
a:say yes	9 14 -17 -2 -1
a:schedule	-10 0 6 0 0
a:school	-9 0 10 0 0
a:seal	18 -20 0 0 0
a:seal it	0 -13 13 0 0
a:second	8 0 -11 0 0
a:secret	-9 0 10 0 0
a:section	11 1 -13 0 0
a:section <number>	11 1 -13 0 0
a:see	-3 -2 -2 17 -1
a:see the	0 -13 -5 19 0
a:send	-7 -19 0 0 21
a:send it	0 -10 3 0 1
a:send the	-5 0 -17 0 20
a:set a	0 10 -8 0 0
a:set out	-11 0 12 0 0
a:settle a	10 0 -10 0 0
a:shall	-7 11 -8 0 2
a:sheet	-12 -9 23 0 0
a:ship	-4 11 -9 7 0
a:ship .	0 13 -12 0 0
a:shook	-7 -4 15 0 0
a:shook hand	-1 -3 10 0 0
a:should	0 -15 23 0 0
a:show	9 4 -13 0 0
a:side .	8 10 -18 0 0
a:sign	-12 10 -5 8 2
a:sign .	18 -6 -10 8 -5
a:sign <day-ahead>	-4 13 -8 0 0
a:sign <day-today>	-11 25 -11 0 -1
a:sign <span>	0 -7 9 0 0
a:sign ?	4 -11 4 0 -1
a:sign an	-11 0 11 0 0
a:sign as	0 0 -13 0 9
a:sign at	18 2 -19 0 0
a:sign by	-13 -15 29 0 0
a:sign for	10 2 -17 6 -4
a:sign in	13 0 -16 7 0
a:sign nothing	-20 -21 16 0 19
a:sign of	-9 0 10 0 0
a:sign off	2 0 -15 9 0
a:sign on	16 -7 -6 -2 -3
a:sign the	-17 22 -13 0 10
a:sign their	-18 0 19 0 0
a:sign trade	10 0 -7 0 0
a:sign truce	-5 0 10 0 0
a:sign two	13 0 -15 0 0
a:signature	10 3 -13 -3 0
a:signature is	16 9 -21 0 -3
a:signature on	10 15 -25 0 0
a:signature the	0 -10 10 0 0
a:silent	0 10 -7 0 0
a:silent .	0 11 -11 0 0
a:since	-21 -2 19 0 0
a:since .	-2 -2 9 0 0
a:since <day-gone>	-8 -1 17 0 0
a:since <number>	-8 0 10 0 0
a:sit down	0 -10 16 0 0
a:sleep	-8 0 12 0 0
a:small	-10 0 10 0 0
a:so	2 1 -5 -10 4
a:so .	3 -23 17 0 0
a:so far	-13 15 -7 0 1
a:so last	-8 0 10 0 0
a:something	0 -9 15 0 0
a:speak	-5 -14 21 0 0
a:speak on	0 -15 16 0 0
a:spoke	-13 -13 29 0 0
a:spoke by	-4 0 9 0 0
a:spoke of	0 -6 10 0 0
a:spoken	-7 0 12 0 0
a:spot	13 0 -8 0 0
a:spot .	11 0 -7 0 0
a:spring .	6 3 -11 0 0
a:state	-8 -1 11 0 0
a:statement	-10 -8 22 0 0
a:step	16 2 -15 0 0
a:step of	0 10 -9 0 0
a:still	-33 9 4 -9 -7
a:still publish	0 9 -6 0 0
a:still sign	0 -14 14 0 0
a:still to	-4 7 0 0 0
a:such	0 -2 11 0 0
a:suit	9 0 -7 0 0
a:summer	0 2 -9 0 7
a:summit	0 -4 10 0 0
a:suspend	17 -13 -4 0 -2
a:suspend for	22 0 -20 0 0
a:suspension	11 14 -19 0 -6
a:suspension of	-21 22 -8 0 0
a:table	11 0 -14 0 3
a:take effect	18 -9 -11 0 0
a:take the	-10 20 -9 0 0
a:talk	-18 -11 32 0 0
a:talked	-15 0 19 0 0
a:talking	-2 -7 12 0 0
a:tariff	-5 -27 17 4 3
a:tariff by	-9 0 9 0 0
a:tariff for	-12 0 14 0 0
a:tax	-11 -6 20 0 0
a:technology	0 10 -7 0 0
a:telephone	-4 -7 17 0 0
a:telephone .	0 -11 13 0 0
a:telephoned	-6 0 10 0 0
a:tell	-16 6 2 4 -8
a:tell me	0 18 -13 0 0
a:tell reporter	-7 -3 10 0 0
a:tell the	-11 3 -3 0 7
a:tell us	4 -15 0 8 -1
a:term	-6 -4 15 0 0
a:text	-2 20 -24 5 0
a:text .	0 19 -13 0 -2
a:textile	11 0 -10 0 0
a:that	-3 -8 0 -10 18
a:that .	-2 -4 9 0 0
a:that a	13 0 -12 0 0
a:that he	-16 -8 12 0 7
a:that it	0 14 -17 0 5
a:that rate	-10 0 10 0 0
a:the	-1 3 -1 -18 11
a:the <level>	-5 11 -4 0 0
a:the <name>	0 -10 0 0 14
a:the <office>	21 -24 7 -11 -8
a:the <organisation>	-7 -14 25 -12 0
a:the <person>	-14 -22 34 0 0
a:the <quality>	-28 12 16 -1 0
a:the <seat>	-2 0 9 0 0
a:the <span>	0 13 -17 0 0
a:the additional	11 4 -16 0 0
a:the affiliate	0 16 -15 0 0
a:the agreement	17 -9 -15 0 13
a:the annex	0 -9 10 0 0
a:the announcement	-8 0 11 0 0
a:the bill	-5 19 -10 0 0
a:the border	-10 6 2 0 0
a:the bridge	0 -6 10 0 0
a:the ceasefire	-8 0 10 0 0
a:the change	12 0 -12 0 0
a:the close	0 9 -10 0 0
a:the coast	0 9 -8 0 0
a:the consent	0 -7 11 0 0
a:the control	0 15 -15 0 0
a:the date	-6 -5 13 0 0
a:the decision	0 -4 8 0 0
a:the detail	0 16 -14 0 0
a:the draft	10 0 -9 0 0
a:the emergency	-8 0 15 0 0
a:the end	-7 -10 18 0 0
a:the export	-2 14 -7 0 -1
a:the extension	11 21 -33 0 0
a:the federal	0 18 -14 0 0
a:the first	6 4 -10 0 0
a:the last	2 7 -10 0 0
a:the licence	0 12 -11 0 0
a:the line	-7 0 11 0 0
a:the meet	-11 0 13 0 0
a:the menu	0 6 -15 0 8
a:the morning	18 0 -15 0 0
a:the new	-12 -9 10 0 8
a:the notice	0 6 -9 0 0
a:the old	-8 0 12 0 0
a:the order	-19 1 17 0 0
a:the paper	-2 12 -14 9 0
a:the pause	11 -7 -2 0 0
a:the phone	-5 -1 10 0 0
a:the press	0 -2 -1 0 9
a:the price	-8 0 9 0 0
a:the protocol	0 11 -12 0 0
a:the reduction	0 11 -10 0 0
a:the republic	10 -3 -4 0 0
a:the room	-6 0 10 0 0
a:the rule	4 -11 2 0 0
a:the same	17 2 -17 0 -3
a:the second	16 -2 -11 0 0
a:the section	4 5 -11 0 0
a:the ship	-9 14 -3 0 0
a:the sign	-14 -4 19 0 0
a:the spot	13 0 -9 0 0
a:the suspension	0 10 -12 0 0
a:the tariff	2 0 -10 0 6
a:the text	2 9 -21 6 0
a:the trade	8 -11 -10 0 12
a:the treaty	0 3 -10 0 0
a:the truce	7 20 -34 0 10
a:the vote	-9 0 0 0 3
a:the window	12 0 -11 0 0
a:their	-4 -3 5 9 -9
a:their ceasefire	-9 0 10 0 0
a:their domestic	0 15 -15 0 0
a:their name	15 -6 -7 0 0
a:their own	-10 -14 24 0 0
a:their tariff	10 -2 -5 0 0
a:their trade	-9 0 10 0 0
a:they	11 0 -7 0 0
a:they were	12 0 -12 0 0
a:thi	4 -2 0 5 -16
a:thi time	10 0 -11 0 0
a:thi week	-4 12 -4 0 0
a:thi year	0 0 12 0 -5
a:thing	-3 15 -5 -2 0
a:thing .	-2 14 -7 0 0
a:third	-4 -6 13 0 0
a:three	7 -10 0 0 0
a:three round	15 0 -12 0 0
a:threw	-1 0 -10 0 15
a:threw out	0 0 -11 0 15
a:through	-14 5 3 0 0
a:through the	-12 -9 23 0 0
a:thu	13 0 -15 0 0
a:time	11 9 -14 0 -1
a:to	-12 0 9 -10 4
a:to <day-gone>	-9 11 0 0 0
a:to <level>	16 -13 -1 0 0
a:to <name>	1 -10 5 0 0
a:to <number>	-12 -10 10 0 9
a:to <person>	0 -9 10 0 0
a:to <seat>	-1 -15 20 0 0
a:to <span>	-4 15 -9 0 0
a:to a	12 -12 -1 0 0
a:to act	-2 11 -15 6 0
a:to adopt	0 12 -12 0 0
a:to agree	-1 20 -15 0 0
a:to an	13 -8 -13 0 7
a:to approve	-19 5 -2 0 4
a:to comment	0 0 9 0 -6
a:to confirm	8 6 -13 0 0
a:to decide	0 -7 10 0 0
a:to do	-11 6 1 0 0
a:to end	-10 0 13 0 0
a:to extend	0 -11 3 0 0
a:to give	-3 12 -2 0 -2
a:to go	0 9 -8 0 0
a:to it	-7 0 12 0 -2
a:to lower	-9 0 11 0 0
a:to make	0 9 -8 0 0
a:to meet	0 -10 12 0 0
a:to publish	-1 18 -14 0 0
a:to ratify	-3 8 -4 0 0
a:to say	12 0 -1 0 -7
a:to seal	0 -15 16 0 0
a:to see	0 0 -8 9 0
a:to sign	3 0 0 -11 0
a:to speak	0 -13 14 0 0
a:to stop	-1 -1 11 0 0
a:to that	10 0 -13 0 0
a:to the	15 -25 6 0 -1
a:to use	0 0 -7 0 10
a:to work	0 13 -13 0 0
a:together	-4 0 9 0 0
a:too	15 -22 3 0 0
a:too .	9 -18 5 0 0
a:trade	3 -27 0 0 15
a:trade deal	-15 -12 9 0 10
a:trade with	-8 0 12 0 0
a:treaty	0 2 -13 0 12
a:treaty with	0 0 -4 0 10
a:truce	0 13 -17 0 0
a:truce .	17 -5 -14 0 7
a:truce by	11 2 -13 0 0
a:truce end	0 11 -10 0 0
a:truce for	0 7 -9 0 0
a:truce on	-10 0 4 1 0
a:truce with	4 7 -20 3 0
a:try	-9 0 14 0 0
a:two	8 -15 5 0 0
a:two announcement	13 0 -10 0 0
a:two notice	14 -4 -6 0 0
a:under	9 -25 4 0 0
a:under it	11 -1 -7 0 0
a:until	5 -20 13 0 0
a:until <day-ahead>	10 -18 6 0 0
a:until <month-ahead>	-2 -1 10 0 0
a:until the	6 5 -12 0 0
a:up	7 11 -12 -6 -1
a:up .	-11 9 0 0 0
a:up from	-10 0 10 0 0
a:up to	29 0 -24 0 0
a:used	26 -3 -18 0 0
a:value	-6 -3 13 0 0
a:vegetable	0 12 -12 0 0
a:version	-5 0 9 0 0
a:video	-3 0 9 0 0
a:view	-5 -3 13 0 0
a:view on	-3 -1 9 0 0
a:visit	-13 -13 26 0 0
a:visit to	-5 0 10 0 0
a:vote	-13 12 -6 0 9
a:vote .	4 -18 12 0 0
a:vote in	0 20 -17 0 0
a:vote on	-25 9 0 0 -3
a:vote to	-4 -13 1 0 13
a:voted	21 -7 -26 -1 17
a:voted .	0 17 -11 0 0
a:voted <number>	-13 0 20 0 -2
a:voted against	-1 -4 0 0 10
a:voted down	0 -2 -9 0 15
a:voted on	22 -5 -12 0 -3
a:want	-8 12 -3 0 -2
a:want an	0 15 -14 0 0
a:want to	0 16 -12 0 0
a:warn	0 -3 8 0 0
a:was	8 -1 0 3 -20
a:was in	-9 -1 14 0 0
a:was ready	0 -11 13 0 0
a:was sign	-9 0 13 0 0
a:was to	0 21 -19 0 0
a:we	0 0 -10 17 0
a:week	6 0 0 0 -15
a:week and	9 0 0 0 -1
a:week of	0 14 -14 0 0
a:welcomed	-3 -3 14 0 0
a:welcomed the	-3 -2 12 0 0
a:well .	5 -13 5 0 0
a:were	21 -16 -7 0 0
a:what it	0 -6 9 0 0
a:whatever	0 9 -7 0 0
a:when .	0 -7 10 0 0
a:whether	3 -11 1 12 -8
a:whether to	0 16 -11 0 0
a:will	-29 9 1 9 -5
a:will be	-6 16 -13 4 0
a:will deal	0 12 -10 0 0
a:will decide	0 -7 10 0 0
a:will do	-2 13 -7 0 0
a:will follow	0 14 -12 0 0
a:will have	0 18 -16 0 0
a:will reduce	11 0 -10 0 0
a:will sign	-13 6 -10 5 4
a:will speak	0 -13 14 0 0
a:window	12 0 -10 0 0
a:window .	12 0 -12 0 0
a:with	-6 2 -5 0 19
a:with <level>	-10 0 13 0 0
a:with <name>	-11 14 -17 0 21
a:with <person>	8 -13 0 0 0
a:with my	9 0 -7 0 0
a:with the	-21 4 0 0 11
a:withhold	-9 0 1 0 2
a:without	-5 -3 20 0 -8
a:without a	0 -6 12 0 -6
a:won't	0 -6 -3 0 12
a:word	-11 4 3 0 -1
a:worth	13 0 -9 0 -2
a:worth <money>	16 0 -14 0 0
a:would	-20 0 7 0 1
a:would .	0 -9 0 9 0
a:would decide	0 10 -7 0 0
a:would do	-8 11 -1 0 -1
a:would need	0 -7 9 0 0
a:would not	13 -11 6 -4 -4
a:would prolong	0 5 -16 0 8
a:would sign	-19 9 -6 0 6
a:write	6 4 -11 0 0
a:write .	0 10 -5 0 0
a:write on	0 5 -10 0 7
a:year	-19 -1 30 0 -7
a:year .	-3 0 10 0 -1
a:yes	1 25 -21 -4 -2
a:you	-3 -10 23 0 0
act approve after	-2 -4 12 -21 1
act approve before	-8 17 -8 27 -20
act approve left 1	0 11 -6 0 0
act approve left 1 pronoun	-12 12 0 0 0
act approve left 12 name	11 -17 0 0 0
act approve left 12 office	0 1 -10 6 0
act approve left 12 organisation	-2 -3 0 0 10
act approve left 12 person	-15 9 7 0 0
act approve left 12 pronoun	-9 0 13 0 0
act approve left 3	9 10 -13 0 -4
act approve left 3 both	-14 -13 24 0 0
act approve left 3 name	7 12 -16 0 0
act approve left 3 office	4 -12 9 0 0
act approve left 3 person	0 16 -19 0 6
act approve left 3 side	19 13 -26 0 0
act approve left 6	9 -8 1 0 0
act approve left 6 both	1 7 -10 0 0
act approve left 6 name	-11 -7 6 0 8
act approve left 6 organisation	16 0 -15 1 -3
act approve left 6 person	-4 11 -3 0 -1
act approve left 6 pronoun	4 -17 5 0 0
act approve left 6 side	0 -14 16 0 0
act approve left far name	-5 10 -2 0 0
act approve left far office	0 11 -9 0 0
act approve left far organisation	10 -4 0 0 -1
act approve left in clause	0 13 -9 0 -9
act approve left in clause both	-14 -7 17 0 0
act approve left in clause organisation	0 -3 1 11 -9
act approve left in clause person	-8 17 -13 0 7
act approve left in clause pronoun	-12 12 0 0 0
act approve left in clause side	17 15 -23 0 0
act approve right 1	25 -11 -4 -17 -28
act approve right 1 name	14 -2 -9 0 0
act approve right 1 organisation	23 -5 -8 -4 -16
act approve right 1 person	-16 -3 22 0 0
act approve right 1 pronoun	-9 0 12 0 0
act approve right 12	-10 20 -9 0 -9
act approve right 12 organisation	-11 13 -10 0 9
act approve right 12 person	-5 2 4 0 -11
act approve right 12 pronoun	9 -15 3 0 -2
act approve right 12 side	-21 11 0 0 -4
act approve right 3	25 0 -11 0 -25
act approve right 3 both	-23 23 0 0 0
act approve right 3 name	0 20 -17 1 0
act approve right 3 organisation	16 -3 -1 -8 -9
act approve right 3 person	22 -15 -8 0 0
act approve right 3 pronoun	-12 0 9 0 0
act approve right 3 side	18 -28 2 3 0
act approve right 6	-5 0 5 -13 5
act approve right 6 again	2 -16 12 0 0
act approve right 6 name	0 -27 33 -8 0
act approve right 6 office	8 0 -7 0 0
act approve right 6 organisation	0 -1 -7 0 16
act approve right 6 person	-9 9 0 0 0
act approve right 6 side	-4 10 -3 0 0
act approve right far	-31 -10 33 -2 0
act approve right far both	-9 -6 16 0 0
act approve right far office	-1 -12 11 0 3
act approve right far person	-22 18 0 0 -3
act approve right far side	-4 -17 25 0 0
act approve right in clause	16 24 -20 -15 -34
act approve right in clause again	13 0 -7 0 0
act approve right in clause both	-24 23 0 0 0
act approve right in clause name	0 -2 8 -1 -4
act approve right in clause office	13 1 -11 0 0
act approve right in clause organisation	17 11 -19 -8 -8
act approve right in clause person	-6 12 -3 -2 0
act approve right in clause pronoun	-16 3 12 0 0
act approve right in clause side	20 0 -11 0 -9
act do after	-10 -7 17 13 -13
act do before	5 -14 -4 18 13
act do left 1	7 0 -11 11 -6
act do left 1 both	17 0 -13 0 0
act do left 1 name	11 -3 -12 5 0
act do left 12	-7 -11 11 -5 10
act do left 12 both	-13 9 1 0 0
act do left 12 name	11 -4 -2 0 -1
act do left 12 office	-28 18 4 0 0
act do left 12 organisation	3 -36 16 0 13
act do left 12 side	-21 1 13 0 0
act do left 3	9 -5 0 2 -13
act do left 3 name	-17 0 9 6 0
act do left 3 office	18 6 -19 -12 0
act do left 3 organisation	4 4 -9 2 0
act do left 3 person	1 -18 11 6 -5
act do left 6 again	0 -12 15 0 0
act do left 6 both	0 -22 22 0 0
act do left 6 office	17 2 -17 0 -2
act do left 6 organisation	-11 13 -2 0 -10
act do left 6 person	5 -20 10 0 1
act do left 6 pronoun	-23 -15 22 0 8
act do left 6 side	0 16 -11 0 0
act do left far	-8 10 -4 0 2
act do left far name	3 16 -22 1 0
act do left far organisation	-18 1 8 0 0
act do left far person	-13 0 7 0 1
act do left far side	1 -14 4 0 0
act do left in clause	0 -13 11 12 -9
act do left in clause again	0 11 -5 0 0
act do left in clause both	10 -12 1 0 0
act do left in clause name	-25 -6 17 12 -4
act do left in clause office	10 16 -18 -9 0
act do left in clause organisation	6 -3 -9 12 5
act do left in clause person	0 -34 26 4 -7
act do left in clause side	-40 7 10 -3 0
act do right 1	19 -4 -11 0 -5
act do right 1 both	-10 11 2 0 -3
act do right 1 name	15 17 -33 10 -3
act do right 1 organisation	8 -20 10 0 0
act do right 1 person	3 -11 -5 20 2
act do right 1 pronoun	0 1 6 -29 0
act do right 1 side	4 12 -4 -6 -35
act do right 12	-11 2 14 -11 -13
act do right 12 name	-8 -17 29 -1 -3
act do right 12 office	-4 -8 16 0 -2
act do right 12 organisation	-6 23 -9 -5 -6
act do right 12 person	-20 20 2 -9 0
act do right 12 pronoun	18 0 -12 0 0
act do right 12 side	13 -44 15 3 -1
act do right 3	10 -4 -3 6 -5
act do right 3 again	0 -11 15 0 0
act do right 3 name	-22 6 1 6 0
act do right 3 office	24 -12 0 -3 -16
act do right 3 organisation	13 -9 -7 1 7
act do right 3 person	-8 11 3 -12 -5
act do right 3 pronoun	10 -1 -1 0 -2
act do right 3 side	4 3 -11 11 0
act do right 6	0 0 0 -15 6
act do right 6 name	9 -9 8 -15 -7
act do right 6 office	11 -6 -11 0 6
act do right 6 organisation	-39 21 8 0 -10
act do right 6 person	16 1 -16 0 -1
act do right 6 side	-10 -14 7 -8 20
act do right far	-26 0 30 -15 -6
act do right far both	-2 -5 12 0 0
act do right far name	-36 12 17 0 -7
act do right far organisation	11 -31 0 0 16
act do right far person	-7 19 1 -3 -19
act do right far side	-20 0 31 0 -13
act do right in clause	13 0 -9 3 -15
act do right in clause again	6 -16 9 -8 2
act do right in clause both	-11 15 0 0 -3
act do right in clause name	2 10 -15 13 -16
act do right in clause office	24 8 -28 -7 0
act do right in clause organisation	-5 -9 9 6 0
act do right in clause person	-2 -11 9 9 -3
act do right in clause pronoun	6 0 3 -32 -3
act lack after	14 -1 -6 -32 7
act lack left 1	-3 -10 6 3 8
act lack left 1 office	0 -11 0 0 8
act lack left 1 organisation	0 -3 8 0 0
act lack left 1 person	2 0 -10 0 6
act lack left 1 side	0 -10 0 8 0
act lack left 12	-5 7 -5 0 1
act lack left 12 name	9 1 -18 0 7
act lack left 12 organisation	12 -13 -2 2 7
act lack left 12 person	-3 12 -3 0 -6
act lack left 12 pronoun	-17 16 0 0 -2
act lack left 12 side	-8 -4 12 0 0
act lack left 3	-20 30 -9 -22 -7
act lack left 3 name	-12 0 13 0 0
act lack left 3 office	3 11 -16 0 3
act lack left 3 organisation	-17 14 0 -4 -6
act lack left 3 person	3 11 -7 0 -7
act lack left 3 side	-3 -4 12 0 0
act lack left 6	-34 29 -7 -13 -1
act lack left 6 name	-6 22 -16 0 0
act lack left 6 office	0 -19 21 0 0
act lack left 6 organisation	-15 14 -1 -1 -6
act lack left 6 person	-10 15 -12 0 10
act lack left 6 pronoun	0 -13 14 0 0
act lack left 6 side	-1 16 -12 0 0
act lack left far name	-7 0 9 0 0
act lack left far organisation	11 0 -8 0 -1
act lack left far side	9 -10 0 0 0
act lack left in clause	-52 32 -7 -4 0
act lack left in clause both	-10 0 7 0 0
act lack left in clause name	-11 -2 15 0 0
act lack left in clause office	0 -9 5 -1 12
act lack left in clause organisation	-26 7 9 0 -21
act lack left in clause person	-5 40 -39 0 5
act lack right 1	-50 17 0 14 -30
act lack right 1 name	-10 6 0 0 0
act lack right 1 office	-1 -7 9 0 0
act lack right 1 organisation	-16 2 -2 18 -12
act lack right 1 person	-11 -1 9 0 0
act lack right 1 side	-6 13 -6 -4 0
act lack right 12	18 -15 -5 -4 11
act lack right 12 both	23 -8 -15 0 0
act lack right 12 organisation	0 -13 4 -1 12
act lack right 12 pronoun	0 8 -6 -1 0
act lack right 3	-25 24 -6 0 -6
act lack right 3 name	0 24 -22 3 -4
act lack right 3 office	0 -13 8 0 1
act lack right 3 organisation	-1 4 0 -9 0
act lack right 3 side	-22 10 -1 0 0
act lack right 6	-15 6 12 -14 -7
act lack right 6 both	-4 -3 12 0 0
act lack right 6 name	-8 0 14 -6 0
act lack right 6 office	-8 -10 11 0 7
act lack right 6 organisation	0 9 0 -6 -11
act lack right 6 person	-40 29 -9 1 5
act lack right 6 pronoun	17 -14 0 0 -8
act lack right 6 side	16 -11 1 0 -2
act lack right far	19 -17 -5 0 0
act lack right far name	0 -25 12 0 3
act lack right far office	-9 4 0 0 0
act lack right far organisation	18 0 -15 0 0
act lack right far person	20 4 -17 0 -3
act lack right in clause	-9 14 4 -3 -53
act lack right in clause name	-10 12 0 -11 -6
act lack right in clause office	2 -14 11 0 0
act lack right in clause organisation	-6 6 -1 11 -13
act lack right in clause person	0 1 4 0 -16
act lack right in clause pronoun	15 5 -13 -2 -2
act lack right in clause side	3 -1 3 -10 -3
act publish after	15 -9 4 -2 -19
act publish before	12 -12 2 0 0
act publish left 12 person	-13 -9 14 0 7
act publish left 12 side	3 -18 9 0 0
act publish left 3 organisation	8 -17 9 1 -2
act publish left 3 person	8 3 -16 0 3
act publish left 3 side	-15 16 -6 0 0
act publish left 6 name	3 6 -9 0 0
act publish left 6 person	-4 -5 12 0 0
act publish left far	-3 -12 14 3 -1
act publish left far person	0 -11 9 0 0
act publish left in clause	19 10 -18 -5 -28
act publish left in clause again	0 -9 10 0 0
act publish left in clause name	1 21 -17 0 0
act publish left in clause organisation	10 4 -10 0 -8
act publish left in clause side	0 18 -16 0 0
act publish right 1	23 -7 -17 1 0
act publish right 1 name	-15 3 0 7 0
act publish right 1 office	28 -15 -24 1 5
act publish right 1 organisation	13 -3 -1 -5 -9
act publish right 1 person	-11 -3 19 0 -3
act publish right 1 side	13 7 -21 0 5
act publish right 12	5 -14 11 -12 -1
act publish right 12 office	-3 13 -3 0 0
act publish right 12 organisation	-11 1 7 0 1
act publish right 12 person	10 -19 3 0 0
act publish right 3	3 19 -20 10 -33
act publish right 3 both	-16 0 10 0 0
act publish right 3 office	-20 20 0 0 0
act publish right 3 organisation	5 4 -15 13 -11
act publish right 3 person	28 2 -25 0 -2
act publish right 3 side	-7 -5 13 0 0
act publish right 6	-6 17 -2 -27 0
act publish right 6 both	3 13 -20 0 0
act publish right 6 name	-8 0 10 0 -3
act publish right 6 organisation	2 -4 8 -4 -12
act publish right 6 person	-13 11 -2 -2 12
act publish right 6 pronoun	9 1 -8 0 0
act publish right far	6 -36 17 0 -3
act publish right far name	-15 -7 27 0 0
act publish right far person	0 -18 11 2 -4
act publish right far side	4 -14 4 0 0
act publish right in clause	7 13 -14 1 -11
act publish right in clause again	3 -11 4 0 0
act publish right in clause both	-16 5 5 0 0
act publish right in clause name	-25 2 9 9 -7
act publish right in clause office	16 5 -25 0 3
act publish right in clause organisation	15 10 -17 4 -25
act publish right in clause person	-14 4 10 -8 3
act publish right in clause pronoun	14 -2 -4 0 -1
act refuse after	-15 -7 -4 22 15
act refuse before	0 -11 4 2 4
act refuse left 12	0 -26 18 0 1
act refuse left 12 organisation	0 -14 13 0 0
act refuse left 3	0 -17 0 0 15
act refuse left 6	8 -15 5 0 -3
act refuse left in clause	-1 -18 9 0 10
act refuse right 1	-27 -42 0 -16 44
act refuse right 1 name	0 -3 -5 0 11
act refuse right 1 organisation	-13 -9 0 0 20
act refuse right 1 person	-21 -5 -14 0 32
act refuse right 1 pronoun	7 -15 6 0 -1
act refuse right 12	-10 -6 5 3 1
act refuse right 12 office	0 -5 0 0 10
act refuse right 12 organisation	-12 0 8 0 0
act refuse right 12 person	-2 -1 -2 10 0
act refuse right 3	-19 -24 5 -3 24
act refuse right 3 office	0 -8 0 0 8
act refuse right 3 organisation	-5 -4 0 0 14
act refuse right 3 person	-3 -3 -2 0 13
act refuse right 3 side	0 0 13 0 -8
act refuse right 6	-6 -39 -11 4 37
act refuse right 6 name	0 0 -8 7 3
act refuse right 6 organisation	-2 -15 -4 0 20
act refuse right 6 person	-5 -11 -4 0 18
act refuse right 6 pronoun	0 -9 4 0 2
act refuse right far	9 11 -19 3 -2
act refuse right far organisation	12 6 -13 0 -5
act refuse right in clause	-18 -54 -2 -27 49
act refuse right in clause office	2 -7 -8 -1 13
act refuse right in clause organisation	-6 -21 -9 -3 36
act refuse right in clause person	-14 0 -3 0 17
act refuse right in clause pronoun	5 -15 8 0 -1
act sign after	-9 -1 3 -2 13
act sign before	21 23 -58 3 27
act sign left 1 name	0 20 -19 0 0
act sign left 1 person	-6 -14 13 0 5
act sign left 12	17 -13 -11 7 3
act sign left 12 both	14 0 -11 0 0
act sign left 12 name	36 -16 -23 0 0
act sign left 12 office	-16 -10 21 2 0
act sign left 12 organisation	-13 -5 13 0 0
act sign left 12 person	12 3 -24 0 10
act sign left 12 pronoun	7 5 -10 0 0
act sign left 12 side	-31 0 23 5 0
act sign left 3	10 18 -21 -24 -1
act sign left 3 name	-11 2 12 0 -2
act sign left 3 person	10 13 -31 0 6
act sign left 3 side	21 5 -19 -2 -1
act sign left 6	9 0 -10 0 0
act sign left 6 name	4 17 -17 0 0
act sign left 6 office	-28 0 32 0 -5
act sign left 6 organisation	6 -18 10 0 1
act sign left 6 person	27 8 -33 8 -17
act sign left 6 pronoun	2 -5 -11 0 16
act sign left 6 side	-17 3 12 0 -1
act sign left far	-6 -6 11 0 0
act sign left far office	-10 0 11 0 0
act sign left far organisation	-19 1 14 0 0
act sign left far side	3 -15 5 0 0
act sign left in clause	8 7 -9 -30 -1
act sign left in clause organisation	-12 -2 14 0 0
act sign left in clause person	22 19 -42 -1 5
act sign left in clause pronoun	-12 -9 15 0 2
act sign left in clause side	0 -6 12 -4 -3
act sign right 1	12 16 -19 0 -21
act sign right 1 again	-10 0 13 0 0
act sign right 1 both	11 -28 3 0 0
act sign right 1 name	17 0 -14 0 -3
act sign right 1 office	-8 11 3 -3 -4
act sign right 1 person	23 8 -33 0 -2
act sign right 1 pronoun	0 10 -5 -2 0
act sign right 1 side	-31 0 25 5 0
act sign right 12 both	5 -11 0 0 0
act sign right 12 name	4 -20 8 5 -9
act sign right 12 office	-28 -17 28 5 0
act sign right 12 organisation	-18 13 10 -1 -9
act sign right 12 person	25 4 -37 -1 11
act sign right 12 side	0 -12 15 0 -5
act sign right 3	3 4 -20 11 6
act sign right 3 both	7 20 -23 0 -2
act sign right 3 name	0 10 -4 0 -6
act sign right 3 office	-13 -7 13 0 4
act sign right 3 organisation	12 -31 11 -2 4
act sign right 3 person	9 11 -37 18 0
act sign right 3 pronoun	-1 0 -6 -18 15
act sign right 6	-4 4 -3 -15 9
act sign right 6 name	-11 5 0 6 0
act sign right 6 office	-7 -12 18 0 0
act sign right 6 organisation	-12 -6 13 0 7
act sign right 6 person	6 14 -18 -18 0
act sign right far	7 7 -18 4 0
act sign right far both	-3 10 -5 0 0
act sign right far name	10 0 -5 0 -3
act sign right far office	3 -20 4 0 6
act sign right far organisation	-9 0 0 0 9
act sign right far person	-2 21 -10 0 -4
act sign right far pronoun	20 1 -19 0 0
act sign right far side	0 -22 6 12 -4
act sign right in clause	7 7 -22 2 4
act sign right in clause again	0 -11 15 0 -1
act sign right in clause both	31 0 -29 0 -5
act sign right in clause name	-1 11 -2 -4 -8
act sign right in clause office	6 3 -12 0 1
act sign right in clause organisation	5 -24 10 -7 15
act sign right in clause person	0 5 -14 16 -3
act sign right in clause pronoun	-2 2 -5 -27 13
act sign right in clause side	-26 11 13 9 -5
act vote after	-6 9 -1 8 -11
act vote before	-7 8 1 -35 5
act vote left 1	7 -10 0 0 0
act vote left 1 side	10 0 -9 0 0
act vote left 12	-14 4 5 0 -6
act vote left 12 organisation	0 20 -17 0 0
act vote left 12 side	-4 -4 14 0 0
act vote left 3	-18 -4 11 0 6
act vote left 3 organisation	3 -10 0 0 12
act vote left 3 person	-15 11 0 0 0
act vote left 3 pronoun	0 -7 14 0 0
act vote left 3 side	-6 -3 15 0 0
act vote left 6	-1 11 -5 -4 0
act vote left 6 name	9 5 -14 0 0
act vote left 6 office	-4 13 -7 0 0
act vote left 6 organisation	-3 19 -15 0 2
act vote left 6 person	-10 -11 25 0 0
act vote left far	2 -14 0 6 6
act vote left far office	0 3 -10 7 0
act vote left far organisation	3 -15 7 0 0
act vote left in clause	0 -3 0 -6 11
act vote left in clause office	-6 15 -9 0 0
act vote left in clause organisation	-1 -13 2 0 17
act vote left in clause person	-9 11 0 -7 0
act vote left in clause pronoun	0 -5 10 0 0
act vote left in clause side	14 -12 -4 0 0
act vote right 1 again	3 -14 9 0 0
act vote right 1 name	-2 10 -14 0 7
act vote right 1 organisation	3 -1 6 -3 -12
act vote right 12	9 -5 -4 -2 6
act vote right 12 name	-18 -7 11 0 4
act vote right 12 office	16 -2 -13 0 0
act vote right 12 organisation	9 0 -17 -1 10
act vote right 12 pronoun	9 -6 0 -1 0
act vote right 12 side	0 -12 14 -4 0
act vote right 3	-18 16 1 0 -13
act vote right 3 again	0 6 -18 0 9
act vote right 3 organisation	-16 17 -6 0 0
act vote right 3 person	-11 -10 27 0 -12
act vote right 3 pronoun	0 3 10 0 -16
act vote right 6	-10 5 -1 9 -3
act vote right 6 organisation	-1 5 0 -9 -1
act vote right far	-2 -38 31 0 2
act vote right far name	-2 -1 14 -6 0
act vote right far office	0 8 -10 0 0
act vote right far organisation	-2 -23 17 0 9
act vote right far person	7 -17 0 0 6
act vote right far pronoun	0 -4 19 0 -10
act vote right far side	-4 -16 13 7 -7
act vote right in clause	-5 11 -2 -23 4
act vote right in clause name	0 28 -27 -7 10
act vote right in clause organisation	-5 -3 7 -12 5
act vote right in clause person	-4 3 7 -1 -13
act vote right in clause pronoun	2 -3 10 -6 -1
approve< both	-12 -4 15 0 0
approve< do<	5 -7 8 -3 -9
approve< do>	13 -16 0 2 2
approve< future	3 9 -13 3 0
approve< infinitive	-9 14 -17 9 0
approve< is future passive	0 17 -14 0 0
approve< is future passive person	0 18 -17 0 0
approve< is modal	7 -12 0 3 0
approve< is modal passive	-2 -6 12 0 0
approve< is noun 	7 -12 -3 0 7
approve< is noun  organisation	-19 3 12 0 0
approve< is noun  person	9 -7 -14 0 10
approve< is noun  side	10 -6 -4 0 0
approve< is noun and	-13 13 -1 0 0
approve< is noun need organisation	0 9 0 0 -6
approve< is noun needs	0 -15 18 0 0
approve< is noun needs organisation	0 -10 12 0 0
approve< is noun s	-8 0 11 0 0
approve< is noun said	0 7 -9 0 0
approve< is noun the	-6 11 -2 0 0
approve< is noun with	12 -9 0 0 0
approve< is noun with organisation	12 -8 0 0 0
approve< is noun without	0 16 -14 0 0
approve< is past	-10 0 9 0 0
approve< is past name	0 -5 10 0 0
approve< is past organisation	-9 1 3 0 0
approve< is past passive	10 -14 0 0 0
approve< is past passive organisation	14 -8 -5 0 0
approve< is past person	-4 10 -4 0 0
approve< is perfect person	0 -7 10 0 0
approve< is present organisation	0 5 -16 9 0
approve< is present passive	0 15 -15 0 0
approve< lack<	-2 16 -9 -13 0
approve< lack>	0 8 -21 7 13
approve< name	6 1 -9 0 5
approve< office	15 0 -9 5 -7
approve< organisation	9 -2 -7 6 0
approve< participle	9 -6 -9 0 7
approve< past	3 9 -4 0 -19
approve< perfect	1 -9 9 -3 0
approve< person	-10 24 -9 -2 0
approve< power=assembly	9 -4 -11 1 5
approve< power=board	0 -18 19 0 0
approve< power=cabinet	18 -5 -10 0 0
approve< power=congress	7 5 -15 0 0
approve< power=council	0 -4 11 0 -11
approve< power=government	-2 20 -15 0 0
approve< power=house	9 0 -8 0 0
approve< power=king	2 9 -15 0 0
approve< power=minister	-7 0 8 0 4
approve< power=ministry	0 -7 9 0 0
approve< power=parliament	-15 -14 20 0 0
approve< power=president	-13 24 -15 4 -1
approve< power=prime minister	13 -3 -5 0 0
approve< power=senate	-13 2 9 0 0
approve< present	-33 5 0 13 0
approve< pronoun	-10 -8 22 0 0
approve< publish<	14 1 -13 0 0
approve< publish>	16 1 -18 0 0
approve< refuse>	0 3 -9 0 6
approve< side	20 0 -10 -1 -1
approve< vote<	7 0 -9 4 0
approve< vote>	0 9 -22 0 14
approve> again	16 -1 -7 0 0
approve> both	-32 16 10 0 0
approve> do<	25 -4 -8 -5 -13
approve> do>	3 6 -5 0 -10
approve> future	-3 29 -22 0 -7
approve> gerund	-11 14 0 0 0
approve> infinitive	-10 28 -25 0 5
approve> is future	0 11 -8 0 -3
approve> is future office	0 12 -11 0 0
approve> is future organisation	-15 3 2 0 -1
approve> is future side	12 -6 -3 0 0
approve> is infinitive	-15 31 -30 0 9
approve> is infinitive organisation	-10 14 -16 0 10
approve> is infinitive person	0 14 -12 0 0
approve> is modal	10 12 -14 -4 -3
approve> is modal name	0 13 -12 0 0
approve> is modal not	0 -5 14 0 0
approve> is modal side	0 10 -9 0 0
approve> is noun gave	17 -8 -6 0 0
approve> is noun gave organisation	25 -6 -19 0 0
approve> is noun gave side	-15 0 18 0 0
approve> is noun give	0 -9 14 0 0
approve> is noun give side	0 -13 13 0 0
approve> is noun go	0 15 -13 0 0
approve> is noun go side	0 20 -20 0 0
approve> is noun internal	0 17 -17 0 0
approve> is noun internal side	0 17 -17 0 0
approve> is noun must	-3 13 -12 0 0
approve> is noun must organisation	-2 12 -12 0 0
approve> is noun needs	-2 -9 14 0 0
approve> is noun no	9 0 -6 0 0
approve> is noun not	0 16 -14 0 0
approve> is noun not organisation	0 15 -14 0 0
approve> is noun s	0 9 -7 0 0
approve> is noun s organisation	-9 10 0 0 0
approve> is noun said	17 0 -14 0 0
approve> is noun said organisation	9 -1 -4 0 0
approve> is noun says organisation	-7 13 -4 0 0
approve> is noun senate	17 4 -21 0 -1
approve> is noun senate organisation	17 4 -21 0 -1
approve> is noun to	-14 13 -10 0 8
approve> is noun to organisation	-5 9 -8 0 6
approve> is noun to person	0 9 -9 0 0
approve> is noun to side	0 -7 9 0 0
approve> is participle passive	-12 0 5 0 0
approve> is participle passive both	-2 -4 13 0 0
approve> is participle passive side	0 11 -10 0 0
approve> is past	0 -17 12 0 -8
approve> is past name	13 0 -12 0 0
approve> is past organisation	5 -20 7 0 -3
approve> is past passive	-11 0 14 0 0
approve> is past person	-11 0 14 0 0
approve> is past pronoun	-9 0 10 0 0
approve> is perfect	8 0 -3 0 -6
approve> is perfect both	-18 6 7 0 0
approve> is perfect name	-17 2 2 5 0
approve> is perfect organisation	0 -21 20 0 -1
approve> is perfect side	28 4 -31 0 0
approve> is pluperfect	7 -14 0 0 0
approve> is pluperfect office	9 0 -7 0 0
approve> is present	2 -13 9 0 0
approve> is present organisation	11 -7 -3 0 0
approve> is present passive	17 -3 -11 0 0
approve> is present passive side	12 0 -10 0 0
approve> is present side	-1 -5 13 0 0
approve> lack<	11 23 -29 -1 0
approve> lack>	10 1 0 -19 -10
approve> modal	1 20 -14 -8 -8
approve> name	7 -2 3 -6 -14
approve> office	18 -9 -4 0 0
approve> organisation	28 -1 -19 -13 2
approve> past	8 9 -10 0 -15
approve> perfect	10 -35 16 0 3
approve> person	-20 10 8 0 -17
approve> power=assembly	20 3 -30 0 0
approve> power=board	-15 -22 32 0 0
approve> power=cabinet	25 1 -31 0 0
approve> power=commission	-18 -13 26 0 0
approve> power=congress	-10 0 2 0 3
approve> power=council	5 -8 1 0 2
approve> power=diet	0 13 -12 0 0
approve> power=government	-6 -26 32 0 0
approve> power=king	12 1 -19 0 0
approve> power=minister	8 -11 6 0 -14
approve> power=ministry	-20 -17 37 0 -3
approve> power=no power	17 14 -12 -15 -20
approve> power=parliament	14 9 -15 -4 -2
approve> power=premier	-7 0 9 0 0
approve> power=president	-29 19 0 0 0
approve> power=representative	-7 -3 11 0 0
approve> power=secretary	11 -10 -1 0 0
approve> power=senate	3 1 -16 0 9
approve> present	-27 0 18 -5 -2
approve> present-not	0 -3 11 0 0
approve> pronoun	-6 -7 16 0 0
approve> publish<	-3 -20 24 0 0
approve> refuse>	-13 -30 0 -5 36
approve> side	2 0 1 0 -21
approve> vote>	9 -11 -6 4 2
asks	-30 -20 23 28 -22
b:"	-1 -4 9 -14 7
b:" for	-1 9 -5 0 0
b:" i	0 -7 9 0 0
b:" in	0 12 -12 0 0
b:" what	0 10 -10 0 0
b:'s	-6 2 0 -14 7
b:'s and	0 9 -11 0 0
b:'s signature	0 -11 11 0 0
b:'s was	11 0 -9 0 0
b:(	6 1 -12 0 6
b:) and	8 0 -7 0 0
b:,	4 -2 6 -21 -8
b:, <name>	2 -12 8 0 0
b:, <person>	6 7 -10 0 0
b:, a	9 -11 1 0 0
b:, according	0 -30 22 0 0
b:, all	8 5 -14 0 0
b:, are	0 -8 9 0 0
b:, both	-9 0 13 0 0
b:, by	22 -11 -10 0 0
b:, for	-15 5 2 0 0
b:, has	0 -12 13 0 0
b:, i	10 -9 0 0 0
b:, in	-15 -13 23 0 0
b:, it	1 -10 5 0 0
b:, my	-6 10 -1 0 0
b:, not	0 10 -6 0 0
b:, one	-1 10 -6 0 0
b:, only	0 0 -8 8 0
b:, pending	0 8 -8 0 0
b:, published	6 6 -13 0 0
b:, sign	-14 0 13 0 0
b:, since	0 11 -10 0 0
b:, subject	0 -15 16 0 0
b:, the	14 10 -12 -7 -24
b:, then	9 1 -12 0 0
b:, through	6 -13 -3 0 8
b:, to	-1 13 -8 0 0
b:, with	-19 -10 25 0 0
b:- a	-3 13 -7 0 0
b:.	25 -4 -6 -12 -7
b:. *	0 10 -9 0 0
b:. <person>	0 -11 12 0 0
b:. m	-12 -17 32 0 0
b:/	-2 0 8 0 0
b::	9 11 -9 -19 -10
b:: doe	0 -9 11 0 0
b:: for	-6 10 0 0 0
b:: in	5 3 -10 0 0
b:: its	5 0 -13 0 6
b:: on	-7 12 -4 0 0
b:: their	10 -9 0 0 0
b:: we	8 11 -19 0 0
b:;	10 0 -8 2 -5
b:; for	8 2 -14 0 0
b:; on	10 -10 -7 0 2
b:; the	-9 -9 11 0 6
b:<agent>	8 5 -2 -3 -21
b:<day-ahead>	-10 -4 17 0 0
b:<day-ahead> by	-11 0 12 0 0
b:<day-ahead> in	-1 11 -7 0 0
b:<day-gone>	10 3 -8 -4 0
b:<day-gone> .	0 14 -13 0 0
b:<day-gone> and	19 0 -18 0 0
b:<day-gone> by	10 -7 -4 0 0
b:<day-gone> morning	0 1 -10 0 7
b:<day-today> at	0 10 -8 0 0
b:<day-today> morning	2 14 -18 0 0
b:<day-today> sign	-9 0 10 0 0
b:<duty>	-10 -2 16 -1 -2
b:<goods>	9 -43 25 -5 7
b:<level>	5 -18 12 0 0
b:<month-gone>	0 -8 10 0 0
b:<name>	0 7 0 -11 0
b:<name> 's	-2 10 -2 -16 0
b:<name> and	-2 -23 17 -1 0
b:<name> by	11 0 -10 0 0
b:<name> has	-11 -5 19 0 0
b:<name> have	11 0 -9 0 0
b:<name> it	8 19 -27 0 0
b:<name> on	11 0 -9 0 0
b:<name> the	3 7 -22 5 4
b:<not>	-61 13 6 19 -23
b:<number>	17 -36 11 -15 -1
b:<number> <name>	-8 0 10 0 0
b:<number> <quality>	-7 0 12 0 0
b:<number> a	-6 0 12 0 0
b:<number> of	-6 -7 16 0 0
b:<number> p	-2 -7 13 0 0
b:<number> the	14 -8 -11 0 4
b:<office>	12 0 -9 0 -1
b:<office> in	11 1 -8 -4 0
b:<office> of	0 -12 13 0 0
b:<organisation>	-18 0 15 0 0
b:<organisation> 's	0 -23 22 0 0
b:<organisation> and	0 38 -35 0 0
b:<organisation> approve	-4 10 -4 0 0
b:<organisation> can	0 -9 10 0 0
b:<organisation> in	-16 -8 26 0 -2
b:<organisation> is	0 -11 12 0 0
b:<organisation> must	0 -8 9 0 0
b:<organisation> on	0 19 -16 0 0
b:<organisation> sign	9 0 -9 0 0
b:<organisation> was	0 10 -10 0 0
b:<organisation> will	0 11 -10 0 0
b:<person>	4 -19 18 -12 -6
b:<person> 's	0 19 -19 0 0
b:<person> and	17 -1 -14 0 0
b:<person> for	-4 -6 11 0 0
b:<person> in	0 -4 9 0 0
b:<person> is	0 -7 11 0 0
b:<person> need	0 16 -15 0 0
b:<person> sign	-11 -15 28 0 0
b:<points>	-5 -11 21 0 0
b:<quality>	0 3 1 -15 -4
b:<quality> wheat	12 0 -12 0 0
b:<seat>	-4 14 -15 -9 14
b:<seat> 's	0 3 -15 0 10
b:<seat> by	0 12 -15 0 0
b:<seat> it	0 2 -13 0 1
b:<seat> on	10 -3 -4 0 0
b:<seat> the	4 2 -9 -4 1
b:<span>	-5 -5 15 0 -1
b:<span> of	10 -3 -5 0 0
b:<taker>	0 -13 8 0 3
b:<v-agree>	-11 -2 18 -14 -5
b:<v-bear>	0 -29 15 8 7
b:<v-deny>	-12 0 7 0 2
b:<v-down>	-13 -1 13 0 0
b:<v-end>	-23 -6 29 0 0
b:<v-impose>	-2 6 4 -7 -12
b:<v-propose>	-20 19 -5 4 -13
b:<v-return>	10 -5 -3 0 0
b:<v-say>	-4 -2 11 0 -17
b:<v-sell>	4 -10 1 0 0
b:<v-stay>	0 -9 16 -2 -9
b:<v-suspend>	-16 -14 28 0 0
b:<v-target>	4 -10 6 0 0
b:a	-15 -6 24 -4 -12
b:a deal	0 -10 12 0 0
b:a decree	15 -1 -13 0 0
b:a joint	-4 -5 13 0 0
b:a notice	-2 10 -13 6 0
b:a prolongation	0 -7 10 0 0
b:a resolution	6 2 -11 0 0
b:a signature	0 21 -17 0 0
b:a treaty	0 -15 16 0 0
b:a truce	-3 -4 11 0 0
b:a vote	0 17 -14 0 0
b:about	0 -13 0 11 0
b:about the	0 -8 -3 12 0
b:accord	-1 -7 12 0 0
b:according	2 -33 26 0 0
b:according to	2 -33 26 0 0
b:adopt	14 0 -16 0 0
b:after	0 -18 16 0 0
b:after that	0 -16 16 0 0
b:agree	-27 12 5 0 0
b:agree by	-10 -3 17 0 0
b:agreement has	0 12 -12 0 0
b:agreement must	0 16 -14 0 0
b:agreement of	6 1 -9 0 0
b:al	0 -11 7 0 0
b:al -	0 -11 7 0 0
b:allow	-2 -8 15 0 0
b:an	-28 4 15 0 -1
b:an agreement	-11 1 5 0 0
b:an extension	-10 4 2 0 0
b:and	24 5 -23 -19 7
b:and <name>	9 -12 0 0 0
b:and <number>	0 -7 9 0 0
b:and <person>	4 -11 2 0 0
b:and a	15 -22 0 0 0
b:and by	6 3 -11 0 0
b:and for	1 16 -21 0 0
b:and had	12 0 -8 0 0
b:and he	-1 -3 11 0 0
b:and in	6 0 -11 0 1
b:and its	0 -6 10 0 0
b:and mr	-5 -7 14 0 0
b:and no	0 8 -5 0 0
b:and of	2 10 -15 0 0
b:and sign	0 12 -10 0 0
b:and that	10 -24 0 0 15
b:and the	0 -1 0 -3 9
b:and then	0 9 -13 3 0
b:and with	11 -7 -2 0 0
b:announce	-9 1 2 0 0
b:announcement	7 1 -10 0 0
b:announcement of	13 2 -16 0 0
b:any extension	0 17 -14 0 0
b:apply	0 -10 10 0 0
b:approval of	6 9 -13 0 0
b:are	6 -27 20 0 0
b:are to	0 -11 13 0 0
b:arrangement	-9 0 14 0 0
b:as	-13 2 9 4 -13
b:as of	-3 -6 12 0 0
b:as the	-8 13 -3 0 0
b:ask	0 6 -12 10 -1
b:ask in	0 0 -9 12 0
b:at	-19 -16 33 1 -3
b:at <number>	7 5 -12 0 0
b:at the	-19 -9 18 3 0
b:authorised	-21 7 9 0 0
b:back	-8 -16 19 0 1
b:be	-43 20 4 -7 -5
b:be sign	-24 14 2 0 0
b:be submitted	0 11 -11 0 0
b:bear	21 -21 -1 0 0
b:bear the	12 -12 0 0 0
b:because	-9 10 0 0 -6
b:been	10 9 -16 -1 0
b:been in	0 9 -9 0 0
b:been issued	0 12 -12 0 0
b:been published	0 15 -14 0 0
b:been sign	21 -5 -18 0 2
b:before	-13 14 0 -4 -18
b:before the	0 12 -8 0 -4
b:behalf	-9 0 13 0 0
b:behalf of	-9 0 13 0 0
b:beside	2 -9 4 0 0
b:between	-3 -26 24 0 0
b:between <name>	9 0 -6 0 0
b:between <person>	-11 0 13 0 0
b:between the	-5 -1 13 0 0
b:bill	-18 8 0 0 0
b:bill in	0 -11 12 0 0
b:both	-2 13 -3 0 0
b:but	-7 10 -10 2 1
b:by	30 8 -30 -7 1
b:by <day-today>	0 12 -10 0 0
b:by <name>	0 10 -6 0 0
b:by <office>	7 8 -17 0 0
b:by <person>	18 0 -14 0 0
b:by <span>	14 0 -13 0 0
b:by both	-1 10 -4 0 0
b:by mr	0 16 -20 0 0
b:by order	2 -18 13 0 0
b:by the	-5 -1 7 1 -9
b:call	-8 0 13 0 0
b:car	0 -8 9 0 0
b:carry out	-10 0 12 0 0
b:ceasefire	-13 0 13 0 0
b:change	0 -9 10 0 0
b:charge	10 0 -8 0 0
b:charge <level>	11 0 -10 0 0
b:clear	6 -4 -11 8 0
b:come	-9 -9 19 0 0
b:confirmation	-1 14 -9 0 0
b:consent	-13 18 -2 0 -9
b:consent of	-12 17 -2 0 -8
b:consultation	0 -10 14 0 0
b:control	-1 16 -11 0 0
b:could	0 -9 0 10 0
b:countersignature	0 11 -9 0 0
b:countersignature of	0 11 -9 0 0
b:country	0 -12 16 0 0
b:day	12 -8 -2 -1 1
b:de	-8 0 12 0 0
b:decision	5 18 -30 0 8
b:decision by	0 10 -8 0 0
b:decision of	0 2 -10 0 8
b:decision was	10 0 -10 0 0
b:decree	27 -1 -23 0 0
b:decree of	22 -9 -13 0 0
b:desk	0 11 -10 0 0
b:desk of	0 12 -12 0 0
b:did	9 -2 -8 4 0
b:did not	0 10 -9 0 0
b:did the	0 -10 -1 8 0
b:direct	0 -12 13 0 0
b:direct the	0 -12 13 0 0
b:directed	-7 -1 12 0 0
b:directed the	-7 -1 12 0 0
b:do	-2 -21 29 0 0
b:do not	0 -11 9 2 0
b:document	3 9 -14 0 0
b:doe	-17 7 -8 8 0
b:doe not	0 -15 9 0 3
b:doe the	0 13 -17 3 0
b:down	-1 -11 18 0 0
b:draft	0 10 -13 0 0
b:due	0 -7 8 0 0
b:duty	-4 -15 22 0 0
b:duty is	1 -10 6 0 0
b:earth	0 -6 10 0 0
b:effect	-2 8 -3 0 0
b:end	-16 0 15 0 0
b:end of	-9 0 12 0 0
b:extension	5 12 -14 0 0
b:extension of	-9 -9 20 0 0
b:fact	-2 -3 10 0 0
b:fact sheet	-1 -1 8 0 0
b:far	-3 18 -9 0 -1
b:fee	0 -8 10 0 0
b:few	10 0 -9 0 0
b:final approval	0 -9 9 0 0
b:fishermen	0 12 -12 0 0
b:follow	-8 -7 19 0 0
b:for	-13 10 1 0 0
b:for <name>	14 11 -23 0 0
b:for <span>	-4 -4 14 0 0
b:for the	-21 2 6 2 0
b:for us	12 8 -21 0 0
b:four	-14 0 0 0 9
b:from	-32 6 13 -5 0
b:from the	-13 30 -18 0 0
b:gave	-12 0 16 0 0
b:gazetted	5 7 -13 0 0
b:georgia 's	13 0 -11 0 0
b:get	2 15 -16 0 0
b:get the	0 13 -10 0 0
b:give	0 -10 15 0 0
b:good	-23 0 27 0 0
b:government	13 -3 -5 0 0
b:government of	15 0 -14 0 0
b:had	0 -4 12 0 -3
b:halifax	0 15 -13 0 0
b:halve	0 -7 10 0 0
b:hand of	8 1 -11 0 0
b:hand over	-5 -5 13 0 0
b:has its	16 -14 0 0 0
b:has sign	-6 0 11 0 0
b:has spoken	0 9 -8 0 0
b:has the	7 9 -16 0 0
b:have	7 11 -20 4 0
b:have been	-2 -4 12 0 0
b:have not	0 0 -10 7 0
b:having	-15 0 17 0 0
b:having regard	-15 0 16 0 0
b:he	-14 -11 27 -11 0
b:he 's	0 17 -16 0 0
b:he did	0 11 -10 0 0
b:he is	-3 -15 22 0 0
b:he say	5 0 -11 0 7
b:he tell	0 -5 14 0 -3
b:he'd	-2 13 -7 0 0
b:he'll	-2 -4 11 0 0
b:head	0 -10 8 0 0
b:her	-5 13 -6 0 0
b:his	7 -7 8 -10 -11
b:hour	10 -6 -14 0 6
b:hour later	1 0 -11 0 7
b:house	0 -15 20 0 0
b:i	-14 -3 21 0 -9
b:i ask	0 10 -11 0 0
b:i sign	-14 0 17 0 0
b:if	-33 5 -6 26 -2
b:if the	-11 14 -8 0 3
b:in	-6 5 6 -10 1
b:in <month-gone>	-7 -6 18 0 0
b:in <name>	17 14 -41 5 3
b:in <seat>	5 14 -23 -2 3
b:in a	14 2 -16 0 0
b:in kuala	-8 0 9 0 0
b:in return	11 0 -10 0 0
b:in strasbourg	0 2 -12 0 6
b:in the	-29 0 10 0 8
b:increase	0 -13 13 0 0
b:informed	0 -16 16 0 0
b:informed the	0 -14 17 0 0
b:initialled	-18 0 1 0 9
b:into	-18 13 1 0 0
b:into force	-10 6 2 0 0
b:investment	0 15 -16 0 0
b:is agree	0 19 -18 0 0
b:is before	0 10 -6 0 0
b:is for	-1 -13 20 0 0
b:is now	0 10 -13 0 0
b:is sign	13 -1 -9 0 0
b:is the	-16 18 -7 0 0
b:is to	-6 -5 15 0 0
b:is unclear	0 -11 0 13 0
b:is what	11 -16 0 0 0
b:is with	0 10 -8 0 0
b:issued by	3 4 -9 0 0
b:it	-20 2 5 21 -10
b:it 's	0 9 -4 0 0
b:it has	12 0 -7 0 0
b:it is	5 8 -27 11 0
b:it leave	0 9 -9 0 0
b:it must	0 -27 29 0 0
b:it still	-4 -4 11 0 0
b:it take	16 3 -26 0 2
b:it to	-4 25 -19 0 0
b:it'd	0 9 -8 0 0
b:its	10 -14 1 -6 9
b:its <organisation>	0 -7 9 0 0
b:joint	-10 -13 25 0 0
b:judge	-9 0 12 0 0
b:kava	12 0 -11 0 0
b:king	0 -14 15 0 0
b:kuala	-8 0 9 0 0
b:kuala lumpur	-8 0 9 0 0
b:lack	-9 11 0 0 0
b:last	-8 -2 14 0 0
b:law the	0 10 -9 0 0
b:lawyer in	0 11 -11 0 0
b:lay	0 14 -13 0 0
b:leave it	0 12 -12 0 0
b:leave to	12 0 -11 0 0
b:led	-8 -9 19 0 0
b:led by	-8 -8 18 0 0
b:let	0 -5 12 0 0
b:lower	0 -9 10 0 0
b:lower duty	0 -11 10 0 0
b:lumpur	-8 0 9 0 0
b:m	0 -18 17 0 0
b:m .	0 -18 17 0 0
b:make by	12 0 -11 0 0
b:make in	-11 0 12 0 0
b:make on	9 0 -8 0 0
b:matter	0 15 -12 0 0
b:meant	0 5 -16 0 11
b:meant for	0 0 -10 0 12
b:meet	-21 -31 51 0 0
b:member	-8 -10 21 0 0
b:member of	-7 -10 20 0 0
b:memorandum sign	-6 0 10 0 0
b:morning	0 14 -21 0 6
b:mr	-2 10 0 -14 -4
b:mr .	-2 -3 11 0 0
b:mr <person>	2 21 -22 0 0
b:mrs	-18 -6 25 0 0
b:must	-16 -8 18 0 0
b:must still	0 -18 20 0 0
b:name	8 -14 2 0 0
b:name to	2 -10 5 0 0
b:need	-14 10 2 -4 -14
b:need a	0 25 -23 0 0
b:need no	0 -10 10 0 0
b:need the	-9 1 6 0 -9
b:negotiate the	9 0 -9 0 0
b:negotiation	0 9 -6 0 0
b:neither	-22 12 6 -9 0
b:neither has	-5 15 -7 0 0
b:no notice	0 28 -24 0 0
b:no order	0 21 -20 0 0
b:nod	0 16 -15 0 0
b:nor	-16 23 -5 -1 0
b:not	-16 -26 20 18 0
b:not know	0 -5 -3 11 0
b:not need	0 -12 13 0 0
b:note	5 0 -14 0 9
b:nothing	0 15 -11 0 0
b:notice	-6 30 -27 2 0
b:notice by	0 15 -11 0 0
b:notice of	4 0 -11 4 0
b:now	-4 17 -9 0 0
b:obtain	0 -9 9 0 0
b:obtain the	0 -9 9 0 0
b:of	-6 -7 21 0 -30
b:of <day-gone>	3 7 -10 0 0
b:of <day-today>	-3 -6 12 0 0
b:of <name>	13 0 -10 0 0
b:of <number>	0 -7 10 0 0
b:of <person>	-4 12 -4 0 0
b:of <span>	-8 -1 13 0 0
b:of it	-5 -2 9 0 0
b:on	-5 0 11 -3 -8
b:on <day-ahead>	-18 6 6 0 0
b:on <day-gone>	7 -10 1 -2 0
b:on <day-today>	4 -11 -5 10 0
b:on <quality>	9 5 -15 0 0
b:on an	0 -15 15 0 0
b:on behalf	-9 0 13 0 0
b:on our	0 14 -21 0 0
b:on the	0 7 -7 0 3
b:on their	-5 9 0 0 0
b:once	-2 12 -5 0 0
b:once the	-2 -7 14 0 0
b:one	-13 14 -7 0 3
b:one from	0 9 -9 0 0
b:only	-10 -1 0 7 6
b:only to	1 -11 7 0 0
b:or	-5 25 -24 3 0
b:order by	-3 20 -13 0 0
b:order from	0 12 -11 0 0
b:order is	15 -14 0 0 0
b:other side	0 10 -11 0 1
b:our	1 11 -16 0 0
b:our own	5 0 -14 0 3
b:our side	12 8 -25 0 0
b:out	-19 9 5 0 0
b:over	5 -14 4 0 0
b:over the	17 -8 -8 0 0
b:own	0 8 -10 0 2
b:p	-2 -7 14 0 0
b:p .	-2 -7 13 0 0
b:pact	-10 0 14 0 0
b:parliament and	0 16 -14 0 0
b:passed	9 -4 -2 0 0
b:passed the	13 -1 -8 0 0
b:pending	0 10 -10 0 0
b:people	-3 -4 10 0 0
b:permanent	0 9 -8 0 0
b:phone	9 -4 -3 0 0
b:port	0 -11 15 0 0
b:president	-17 -14 29 0 0
b:president <person>	-5 -5 12 0 0
b:prolong	1 5 -10 0 0
b:proposal	0 14 -16 0 0
b:provided	-12 13 0 0 0
b:provided that	-12 14 0 0 0
b:published	-2 19 -12 0 0
b:put	-9 11 0 0 0
b:put it	-10 6 2 0 0
b:put the	0 24 -22 0 0
b:put their	17 -8 -8 0 0
b:put to	0 -15 16 0 0
b:rare	0 -6 10 0 0
b:ratu	-12 0 0 10 0
b:reach	-3 -10 15 0 0
b:read	0 -4 12 0 -2
b:receive the	0 8 -4 0 0
b:regard	-15 0 16 0 0
b:regard to	-15 0 16 0 0
b:remain	0 11 -10 0 0
b:report	0 -9 10 0 0
b:report to	0 -9 9 0 0
b:require	0 31 -28 0 0
b:require the	0 15 -11 0 0
b:reserved	0 11 -9 0 0
b:resolution	12 0 -14 0 0
b:resolution of	11 4 -16 0 0
b:rest	0 -9 12 0 0
b:rest on	0 -14 15 0 0
b:rest with	0 9 -8 0 0
b:return	10 -2 -5 0 0
b:rule	-10 0 8 0 0
b:sale	0 -10 13 0 0
b:same	-14 -7 22 0 0
b:say his	12 5 -16 0 0
b:say in	-1 -4 10 0 0
b:say the	-12 2 3 0 0
b:schedule	0 -9 9 0 0
b:seal	-10 14 -2 0 0
b:seal of	-7 16 -8 0 0
b:see	-12 0 5 6 0
b:send	8 -8 0 0 0
b:she	-4 -5 14 0 0
b:sheet	-2 -4 11 0 0
b:should	0 -6 14 0 0
b:side	6 1 -10 0 0
b:side is	0 13 -10 0 0
b:sign	0 -9 10 -11 -2
b:sign an	-7 0 8 0 0
b:sign by	15 -10 -3 0 -1
b:sign for	1 -27 22 0 0
b:sign in	19 0 -16 0 0
b:sign it	-13 -2 20 0 0
b:sign on	-13 18 0 0 0
b:sign once	0 10 -9 0 0
b:sign the	-1 -4 9 0 0
b:signature	0 29 -24 0 -5
b:signature by	-13 25 -14 0 0
b:signature in	0 13 -10 0 0
b:signature to	11 0 -11 0 0
b:since	-10 10 0 0 0
b:sir	-5 -5 12 0 0
b:sit with	11 -3 -5 0 0
b:so	0 7 -7 11 -15
b:so doe	-1 12 -6 0 0
b:so far	-3 18 -9 0 0
b:so has	16 -12 -15 8 0
b:so the	-12 0 14 0 0
b:speak for	10 0 -9 0 0
b:special bill	0 11 -10 0 0
b:spoke	-1 -2 9 0 0
b:spoken	-1 9 -3 0 0
b:spoken with	0 9 -9 0 0
b:state	8 4 -13 0 0
b:statement	0 -7 10 0 0
b:still	-8 -6 14 0 0
b:still to	0 13 -12 0 0
b:strasbourg	0 2 -12 0 6
b:subject	0 -9 9 0 0
b:summit	0 10 -9 0 0
b:summit of	0 11 -10 0 0
b:suspend	-1 -6 14 0 0
b:table	0 11 -9 0 0
b:take	7 -1 -11 0 11
b:take a	0 10 -6 0 0
b:talk	-3 -5 16 0 0
b:tariff	0 12 -7 0 0
b:tariff truce	8 4 -11 0 0
b:telephone	-11 -2 17 0 0
b:tell	0 -16 15 6 -10
b:tell <organisation>	0 12 -12 0 0
b:tell by	0 -10 11 0 0
b:tell the	0 -17 21 0 0
b:tell us	11 0 -7 0 0
b:than	0 -8 13 0 0
b:thank	-3 -4 10 0 0
b:thanked	0 -7 11 0 0
b:that	8 -12 3 -8 4
b:that <name>	-13 0 11 0 0
b:that <office>	10 0 -10 0 0
b:that <person>	-15 1 0 0 9
b:that is	0 -7 11 0 0
b:that of	18 5 -24 0 0
b:that put	-11 0 12 0 0
b:the	-14 7 9 6 -11
b:the <name>	-7 -1 13 0 0
b:the <office>	9 -2 0 -6 0
b:the <organisation>	-10 -9 17 0 1
b:the <person>	16 -12 -3 0 0
b:the <quality>	10 9 -13 -7 -7
b:the <seat>	-9 3 2 0 0
b:the agreement	23 -7 -15 0 0
b:the arrangement	-8 0 13 0 0
b:the bill	-10 9 0 0 0
b:the ceasefire	-12 0 13 0 0
b:the consent	-6 11 0 0 -8
b:the countersignature	0 11 -9 0 0
b:the deal	-2 13 -8 0 0
b:the decision	6 0 -15 0 9
b:the decree	10 8 -23 0 0
b:the delegation	-3 -2 10 0 0
b:the desk	0 11 -10 0 0
b:the document	0 10 -9 0 0
b:the draft	0 16 -13 0 0
b:the end	-12 2 6 0 0
b:the extension	13 -5 -6 0 0
b:the final	0 18 -17 0 0
b:the government	15 0 -14 0 0
b:the hand	8 1 -11 0 0
b:the house	0 -14 18 0 0
b:the increase	0 -13 13 0 0
b:the investment	0 21 -19 0 0
b:the joint	0 -3 8 0 0
b:the new	-5 -3 11 0 0
b:the next	0 -11 8 0 0
b:the one	0 13 -10 0 0
b:the order	20 -11 -9 0 0
b:the other	9 0 -7 0 0
b:the prolongation	10 6 -18 0 0
b:the proposal	0 7 -10 0 0
b:the rule	0 11 -10 0 0
b:the same	-14 -6 22 0 0
b:the seal	-7 16 -8 0 0
b:the second	-7 0 14 0 0
b:the signature	-8 7 2 0 0
b:the summit	0 12 -12 0 0
b:the table	0 11 -9 0 0
b:the tariff	7 1 -8 0 0
b:the term	0 9 -5 0 0
b:the treaty	3 5 -11 0 0
b:the truce	-5 -5 17 0 0
b:the vote	8 -15 4 0 0
b:their	9 6 -7 -3 -10
b:their name	0 -9 11 0 0
b:their side	-4 8 0 0 0
b:then	2 2 -14 1 2
b:then the	0 12 -10 0 0
b:there	-15 11 0 0 0
b:there the	0 12 -8 0 0
b:they	-10 0 12 0 0
b:thi	-12 8 5 0 0
b:those	5 7 -11 0 0
b:those of	15 5 -21 0 0
b:though	0 -11 9 0 0
b:three	-10 0 12 0 0
b:through	0 -14 1 0 7
b:through its	0 -6 -1 0 9
b:through the	6 -10 0 0 0
b:to	-35 15 8 0 -5
b:to <level>	-9 -2 15 0 0
b:to <number>	2 -9 0 0 5
b:to be	-21 14 0 0 0
b:to have	1 5 -10 0 0
b:to it	9 0 -6 0 0
b:to say	0 -8 10 0 0
b:to sign	-2 -12 18 0 0
b:together	21 0 -18 0 0
b:together in	9 0 -9 0 0
b:together with	13 0 -11 0 0
b:trade	-20 4 8 0 0
b:trip	-9 0 9 0 0
b:truce	-5 -10 20 0 -1
b:truce of	0 -12 16 0 0
b:truce that	11 0 -9 0 0
b:two	-6 -2 15 0 0
b:two side	-3 -4 13 0 0
b:unclear	-5 -11 -2 20 0
b:unclear whether	0 -11 0 15 0
b:under the	11 4 -15 0 0
b:unless	-20 -9 19 0 6
b:until	-19 18 -6 0 0
b:until the	0 12 -6 0 0
b:up	-2 19 -22 0 9
b:up to	0 18 -16 0 0
b:us	22 4 -24 0 0
b:us and	13 0 -13 0 0
b:vote	4 -5 -4 -3 13
b:wait	0 15 -12 0 0
b:wait for	0 16 -14 0 0
b:waited	10 -17 4 0 0
b:waited for	10 -16 3 0 0
b:want the	-1 13 -7 0 0
b:was	0 -12 3 2 0
b:was approve	8 -5 -1 0 0
b:was his	7 0 -9 0 0
b:was in	-7 0 11 0 0
b:was leave	12 0 -12 0 0
b:was sign	-5 -13 12 0 0
b:we have	-2 -10 3 9 0
b:we sign	10 0 -10 0 0
b:we would	0 -13 13 0 0
b:week	-15 -9 25 0 0
b:what	2 -12 16 -15 0
b:what come	0 -9 12 0 0
b:what did	0 -2 10 0 0
b:what has	10 0 -8 0 0
b:what his	-5 -3 10 0 0
b:what is	0 21 -19 0 0
b:wheat	12 0 -12 0 0
b:when	2 -12 5 -7 11
b:where	-4 -11 23 0 -1
b:whether	-26 -27 -21 61 -12
b:whether the	0 -10 -22 34 0
b:which	8 0 -4 0 -5
b:whisky	0 -8 12 0 0
b:who	0 -22 21 0 0
b:who sign	10 -2 -4 0 0
b:who speak	10 0 -9 0 0
b:will	-13 7 0 3 -1
b:will be	-6 18 -11 0 0
b:will sign	0 -17 18 0 0
b:with	0 -10 13 -2 -7
b:with <level>	10 0 -10 0 0
b:with a	0 8 -11 0 0
b:with my	9 -6 -2 0 0
b:word from	0 -11 12 0 0
b:would	-17 8 10 -9 -15
b:would be	-5 13 -5 0 0
b:would not	0 -9 12 0 0
b:would put	0 18 -17 0 0
b:yet	-1 14 -18 0 7
b:your	1 6 -16 -4 10
b:—	-4 8 -10 3 6
b:— <person>	-4 0 14 0 -3
b:— it	11 0 -10 0 0
b:— the	-11 8 0 0 4
b:•	0 -14 20 0 0
beside given	35 -24 5 -50 -101
beside given both	0 -16 13 0 0
beside given name	20 -13 -4 -12 -7
beside given office	-16 13 13 -10 -9
beside given organisation	23 -7 -5 -18 -25
beside given person	10 -10 4 -4 -20
beside given pronoun	1 -22 14 0 -14
beside given side	-10 0 11 0 -6
beside needed	-68 42 4 -27 -27
beside needed again	-5 -6 15 0 0
beside needed both	-15 18 -7 0 0
beside needed office	-27 4 7 0 -1
beside needed organisation	-28 19 7 -29 -20
beside needed person	-8 34 -30 1 -1
beside needed side	-6 -7 15 -4 -1
beside none	-26 -15 51 -20 -19
beside none again	12 -13 8 -15 0
beside none both	23 -16 1 -4 -19
beside none name	-27 -13 40 6 -23
beside none organisation	-8 24 -19 3 -3
beside none person	16 -12 -1 -7 3
beside none pronoun	-13 -25 33 -24 5
beside none side	-28 -27 45 4 -11
beside unknown	-12 -14 -21 41 -4
beside unknown organisation	0 -11 -5 19 0
beside unknown person	-7 -5 -6 20 0
beside withheld	-17 -28 -2 -9 33
beside withheld organisation	-12 -14 -13 0 32
beside withheld person	-14 0 -8 0 21
beside withheld side	0 0 19 0 -14
c0=agree	1 -14 13 -13 0
c0=bear	5 -8 -5 9 3
c0=buy	-5 0 9 0 0
c0=deny	0 -10 15 0 0
c0=down	-5 16 -7 0 0
c0=end	-4 -18 25 0 0
c0=impose	-3 5 7 -23 0
c0=propose	-12 3 9 -9 -5
c0=say	-3 0 11 0 -25
c0=sell	7 -11 0 0 0
c0=target	16 0 -11 0 0
c1=agree	0 -17 16 -16 -3
c1=bear	0 -14 2 9 2
c1=buy	-5 0 10 0 0
c1=deny	-5 -15 15 0 4
c1=down	-8 12 -1 0 0
c1=end	-7 -14 24 0 0
c1=impose	-5 3 8 -20 -5
c1=propose	-15 7 6 -3 -7
c1=say	-3 0 11 0 -26
c1=sell	7 -12 0 0 0
c1=suspend	-5 -4 16 0 0
c1=target	16 0 -11 0 0
c2=agree	5 -12 1 2 5
c2=bear	-24 -2 27 -4 -22
c2=begin	-1 0 9 -5 -22
c2=buy	22 -19 -5 0 0
c2=deny	-20 -8 5 0 13
c2=down	12 -1 -8 -8 2
c2=end	-1 0 11 0 -12
c2=impose	10 -12 1 -1 0
c2=propose	-33 4 23 2 -15
c2=return	0 -6 11 0 0
c2=say	-8 -7 12 15 0
c2=sell	-7 -22 2 0 20
c2=stay	-7 -1 11 -5 0
c2=suspend	-8 -9 5 0 13
c2=target	-21 0 22 0 0
c2=threaten	-8 -12 27 0 0
c2=up	5 -10 9 0 -9
ct0=agree future	-4 -7 13 0 0
ct0=agree future-passive	-12 1 5 0 0
ct0=agree modal	-6 19 -8 0 0
ct0=agree past-passive	-1 -19 11 0 0
ct0=agree perfect-passive	11 -5 -8 0 2
ct0=agree pluperfect-passive	10 0 -9 0 0
ct0=agree present	-9 -15 18 0 2
ct0=agree present-passive	10 2 -14 0 0
ct0=bear perfect	11 -11 -8 7 0
ct0=begin past	12 -23 3 0 0
ct0=begin present	-15 15 -8 0 1
ct0=down past	0 -12 9 0 0
ct0=down present-passive	0 14 -13 0 0
ct0=end present	0 -9 12 0 0
ct0=impose future	-3 11 -6 0 0
ct0=impose future-passive	-14 -6 18 0 0
ct0=impose modal	-13 15 -3 0 -2
ct0=impose modal-passive	-11 12 -2 0 0
ct0=impose perfect	0 -17 12 -4 6
ct0=impose perfect-passive	12 -5 -8 0 1
ct0=impose present	-13 0 4 -6 2
ct0=propose future	0 13 -12 0 0
ct0=propose present	-14 2 6 0 0
ct0=say future	0 -7 11 0 0
ct0=say future-passive	0 21 -21 0 0
ct0=say modal	7 -14 0 5 0
ct0=say modal-passive	0 -9 10 0 0
ct0=say past-passive	-13 0 14 0 0
ct0=say present-passive	0 -15 7 5 0
ct0=sell present	0 -9 10 0 0
ct0=stay perfect	-7 9 -1 0 0
ct0=target present	17 -2 -11 0 0
ct1=agree future	-4 -7 13 0 0
ct1=agree future-passive	-12 1 5 0 0
ct1=agree modal	-6 19 -8 0 0
ct1=agree participle-passive	-4 -20 18 0 0
ct1=agree past-passive	-1 -19 11 0 0
ct1=agree perfect-passive	11 -5 -8 0 2
ct1=agree pluperfect-passive	10 0 -9 0 0
ct1=agree present	-8 -14 17 0 2
ct1=agree present-passive	10 2 -14 0 0
ct1=bear perfect	11 -11 -8 7 0
ct1=begin past	12 -23 3 0 0
ct1=begin present	-15 15 -8 0 1
ct1=down past	0 -11 8 0 0
ct1=down present-passive	0 14 -13 0 0
ct1=end present	0 -8 12 0 0
ct1=impose future-passive	-14 -6 18 0 0
ct1=impose infinitive	-5 -13 25 0 0
ct1=impose infinitive-passive	-6 11 -4 0 0
ct1=impose modal	-13 15 -3 0 -2
ct1=impose modal-passive	-11 12 -2 0 0
ct1=impose perfect	0 -15 10 -4 6
ct1=impose perfect-passive	12 -5 -8 0 1
ct1=impose present	-12 2 1 -6 3
ct1=propose future	0 13 -12 0 0
ct1=propose present	-14 8 0 0 0
ct1=say future	0 -7 11 0 0
ct1=say future-passive	0 21 -21 0 0
ct1=say modal	7 -14 0 5 0
ct1=say modal-passive	0 -9 10 0 0
ct1=say past-passive	-13 0 14 0 0
ct1=say present-passive	0 -15 7 5 0
ct1=sell present	0 -9 10 0 0
ct1=stay participle-passive	15 0 -14 0 0
ct1=target present	17 -2 -11 0 0
ct2=agree future	-11 24 -17 -4 3
ct2=agree modal	-23 5 -7 12 9
ct2=agree past	13 -66 6 2 0
ct2=agree perfect	9 -22 12 -7 -10
ct2=agree perfect-passive	5 5 -9 0 0
ct2=agree present	-11 7 0 -3 5
ct2=agree present-passive	4 -17 9 0 0
ct2=bear future	0 -18 23 0 0
ct2=bear gerund	0 -9 12 0 0
ct2=bear perfect	-31 -11 31 0 -1
ct2=bear present	-7 11 -2 0 -2
ct2=bear present-passive	0 14 -11 0 0
ct2=begin modal	0 13 -9 0 0
ct2=begin perfect	-9 -14 26 0 0
ct2=begin pluperfect	16 0 -11 0 0
ct2=begin present	-4 -5 16 0 -1
ct2=buy past	28 0 -24 0 0
ct2=buy present	-7 0 12 0 0
ct2=down future	8 7 -12 0 -2
ct2=down modal	0 -10 15 0 0
ct2=down past	9 0 -12 0 2
ct2=down perfect	-12 -5 19 0 0
ct2=down pluperfect	10 0 -9 0 0
ct2=end infinitive	-6 0 10 0 0
ct2=end modal	7 -11 0 0 0
ct2=end perfect	-8 0 11 0 0
ct2=end pluperfect	0 11 -8 0 0
ct2=impose future	-16 11 0 -5 0
ct2=impose infinitive	-4 8 -8 -3 8
ct2=impose modal	-32 -1 8 7 5
ct2=impose participle-passive	-7 -2 15 0 -2
ct2=impose past	29 -31 -8 -2 -2
ct2=impose perfect	11 -6 -2 0 -7
ct2=impose perfect-passive	0 19 -14 0 0
ct2=impose pluperfect	-8 -18 13 11 0
ct2=impose present	6 0 -1 -15 1
ct2=impose present-passive	13 -26 6 0 0
ct2=propose future	0 -10 8 0 0
ct2=propose modal	9 1 -9 0 0
ct2=propose modal-passive	0 10 -6 -3 0
ct2=propose past	0 -23 23 0 -3
ct2=propose perfect	-27 -11 18 7 2
ct2=propose perfect-passive	0 10 -7 0 0
ct2=propose present	-28 4 11 0 -9
ct2=propose present-passive	-5 21 -13 0 0
ct2=say infinitive	2 -11 9 0 0
ct2=say modal	7 0 -10 12 -13
ct2=say past	-4 3 3 -34 11
ct2=say present	-17 -26 32 8 0
ct2=say present-passive	0 -21 5 12 0
ct2=sell perfect	0 0 -14 0 15
ct2=sell present	0 -6 9 0 0
ct2=stay future	-3 -3 14 0 -3
ct2=stay infinitive	0 14 -9 0 0
ct2=stay past	-6 -16 4 5 7
ct2=stay present	3 -5 3 -13 3
ct2=suspend past	0 -4 -4 0 12
ct2=suspend present-passive	0 -8 12 0 0
ct2=target past	-7 0 10 0 0
ct2=threaten past	-4 -8 18 0 0
ct2=up perfect	12 -15 0 0 0
do< again	0 -9 16 0 -1
do< do>	24 -7 -5 -15 0
do< future	-17 2 8 -4 -6
do< infinitive	0 -15 14 0 0
do< is future	0 13 -8 0 0
do< is future office	0 9 -8 0 0
do< is future passive office	0 12 -11 0 0
do< is future passive side	0 12 -12 0 0
do< is noun 	0 0 -7 11 0
do< is noun  name	0 0 -4 9 0
do< is noun  organisation	-2 -17 9 11 0
do< is noun  person	10 10 -22 0 0
do< is noun  side	0 0 11 -6 0
do< is noun is	0 -18 18 0 0
do< is noun is person	0 -18 18 0 0
do< is noun what	0 -8 17 0 0
do< is noun what organisation	0 -5 10 0 0
do< is past not	0 10 -9 0 0
do< is past organisation	6 2 -11 0 0
do< is past passive organisation	1 10 -13 0 0
do< is past person	-1 -8 12 0 0
do< is perfect	-2 -6 12 -9 1
do< is perfect both	17 2 -21 0 0
do< is perfect name	-16 0 16 0 0
do< is perfect not	0 -11 9 4 0
do< is perfect passive office	12 -8 -1 0 0
do< is perfect passive person	0 -10 3 0 0
do< is perfect passive side	0 9 -6 0 0
do< is perfect person	-10 -7 16 0 0
do< is perfect side	-2 -11 22 0 0
do< is pluperfect	-12 -5 22 0 0
do< is pluperfect name	-12 0 18 0 0
do< is pluperfect organisation	0 -9 9 0 0
do< is pluperfect passive side	0 14 -14 0 0
do< is present	8 -4 -8 11 -5
do< is present organisation	3 15 -20 0 0
do< is present passive	0 -13 13 0 0
do< is present passive organisation	0 -13 13 0 0
do< is present person	2 -14 0 8 0
do< is present side	-2 -23 12 5 0
do< modal	0 16 -12 -9 0
do< name	10 11 -21 14 -17
do< office	2 25 -14 -13 -14
do< organisation	-12 -4 7 7 0
do< participle	-10 0 11 0 0
do< past	-13 -5 5 3 12
do< perfect	-3 0 8 -16 1
do< person	5 -16 6 0 0
do< pluperfect	0 -4 11 0 -3
do< power=assembly	0 1 -9 2 0
do< power=board	0 -11 13 0 0
do< power=cabinet	19 -24 5 0 0
do< power=commission	-24 -1 14 10 0
do< power=government	0 17 -18 0 7
do< power=king	0 10 -8 0 0
do< power=minister	-4 -6 7 -10 10
do< power=no power	8 -2 -9 15 -1
do< power=parliament	-10 -15 30 -4 -13
do< power=president	11 5 -7 -16 0
do< power=prime minister	0 16 -12 0 -2
do< power=secretary	6 -23 8 0 -1
do< present	0 -3 8 4 -17
do< present-not	-8 -8 1 11 0
do< pronoun	-9 -21 11 -3 15
do< side	-3 4 2 0 -12
do> again	4 -17 12 -8 2
do> both	-13 6 10 -1 -5
do> future	-13 14 -2 9 -27
do> gerund	0 15 -8 0 -5
do> infinitive	-4 -22 7 7 10
do> is future	0 3 1 0 -10
do> is future both	0 13 -12 0 0
do> is future name	-1 -11 16 0 0
do> is future organisation	-21 -1 10 0 -3
do> is future passive	0 -16 20 0 0
do> is future passive name	0 -8 10 0 0
do> is future side	12 0 -11 0 0
do> is infinitive	-2 -12 13 0 0
do> is infinitive person	-7 -5 14 0 0
do> is modal	0 -11 2 10 -5
do> is modal person	0 -6 11 0 0
do> is modal side	0 0 -10 11 0
do> is noun beijing	0 17 -16 0 0
do> is noun beijing side	0 17 -16 0 0
do> is noun cabinet	12 0 -10 0 0
do> is noun cabinet organisation	12 0 -10 0 0
do> is noun china	7 7 -14 0 0
do> is noun china side	7 7 -15 0 0
do> is noun council	1 -10 4 0 0
do> is noun i	-9 15 -4 0 0
do> is noun i pronoun	-9 15 -4 0 0
do> is noun it	-13 -17 35 0 0
do> is noun it again	-12 -13 30 0 0
do> is noun minister	-1 12 -9 0 0
do> is noun minister office	-1 12 -9 0 0
do> is noun not side	0 0 -15 0 16
do> is noun parliament	0 9 -6 0 0
do> is noun parliament organisation	0 10 -6 0 0
do> is noun president	0 -18 6 0 10
do> is noun president person	0 -13 2 0 11
do> is noun will	-2 19 -13 0 0
do> is noun will person	0 15 -11 0 0
do> is noun would	-9 18 -8 0 -1
do> is past	0 -7 11 0 0
do> is past not	-18 0 14 -5 0
do> is past not organisation	0 0 13 0 -3
do> is perfect	3 -21 6 2 1
do> is perfect both	-16 11 5 0 0
do> is perfect name	-24 17 -2 16 -2
do> is perfect not	-10 15 -7 6 -11
do> is perfect not again	0 10 -3 0 -1
do> is perfect not name	0 23 -20 0 0
do> is perfect not organisation	1 -9 12 0 -6
do> is perfect not pronoun	0 -9 0 0 13
do> is perfect not side	0 11 -9 2 -4
do> is perfect office	0 9 -13 -2 4
do> is perfect organisation	0 -5 -2 0 15
do> is perfect passive name	-13 0 9 0 0
do> is perfect passive organisation	-5 -3 11 0 0
do> is perfect person	3 -31 17 4 -3
do> is perfect pronoun	5 -38 19 -4 -3
do> is perfect side	21 -11 1 -11 -16
do> is pluperfect	1 -28 4 13 4
do> is pluperfect again	-5 0 -4 0 11
do> is pluperfect not	0 23 -15 0 -6
do> is pluperfect not organisation	0 16 -15 0 0
do> is pluperfect not pronoun	0 9 -4 0 -2
do> is pluperfect office	24 -6 -14 0 0
do> is pluperfect organisation	0 -10 -5 9 13
do> is pluperfect passive	0 11 -13 0 0
do> is pluperfect person	-8 -5 13 6 -9
do> is pluperfect pronoun	-16 -1 25 0 -2
do> is present	15 0 -9 0 -13
do> is present name	17 0 -11 0 0
do> is present not	0 17 -17 -7 3
do> is present not again	0 -7 12 0 0
do> is present not office	3 16 -18 0 0
do> is present not organisation	0 -12 23 -1 -5
do> is present not pronoun	4 14 -22 -3 4
do> is present not side	0 14 -13 1 0
do> is present office	17 -12 -2 0 2
do> is present organisation	-16 15 -6 4 0
do> is present person	12 -4 -3 0 -11
do> is present pronoun	15 0 -9 0 -1
do> is present side	-37 -11 30 -3 0
do> modal	-18 -10 12 10 0
do> modal-not	4 -8 -14 14 1
do> name	-6 10 0 0 -18
do> office	11 -11 0 -5 0
do> organisation	3 -11 2 0 5
do> past	0 16 -6 1 -15
do> perfect	3 -25 11 -1 0
do> perfect-not	-13 20 -7 4 -14
do> person	-5 19 -9 4 -9
do> pluperfect	3 -19 0 12 3
do> pluperfect-not	0 22 -14 0 -7
do> power=assembly	1 26 -36 5 0
do> power=board	-20 -22 38 0 0
do> power=bureau	12 0 -15 0 0
do> power=cabinet	39 -33 -1 0 -3
do> power=chancellor	-13 3 10 0 0
do> power=commission	-5 5 -1 6 -11
do> power=committee	-1 -15 11 0 7
do> power=congress	-13 0 3 0 7
do> power=council	9 0 -12 0 5
do> power=department	0 0 14 0 -8
do> power=government	-6 -6 22 -7 -11
do> power=house	18 -1 -11 0 0
do> power=minister	-5 6 5 -8 -6
do> power=ministry	-8 -2 10 0 0
do> power=no power	2 4 2 -10 -7
do> power=parliament	1 5 -13 -1 9
do> power=premier	0 -11 7 1 0
do> power=president	3 0 -8 0 3
do> power=prime minister	-2 22 -7 -6 -8
do> power=representative	-5 0 11 0 -2
do> power=secretary	30 -37 -1 0 -5
do> power=senate	-12 0 4 0 2
do> power=treasury	-33 -11 48 0 -1
do> present	11 -21 18 -3 -19
do> present-not	0 5 -10 0 1
do> pronoun	9 -4 2 -39 0
do> side	4 -9 9 0 -8
f:"	-29 8 0 6 13
f:'	0 -8 10 0 0
f:'s	10 14 -21 -8 9
f:,	9 0 -3 -29 4
f:.	-8 15 -2 9 -14
f::	19 -3 -8 -11 0
f:<agent>	-1 -17 9 5 0
f:<day-ahead>	-2 8 7 -30 -23
f:<day-today>	-27 -11 36 -3 0
f:<duty>	0 -2 7 -22 8
f:<gate>	-1 0 5 -10 -2
f:<goods-amount>	-8 6 1 0 0
f:<goods>	2 -12 -2 -22 32
f:<level-noun>	-10 -7 10 11 0
f:<level>	-2 -7 19 -35 -15
f:<money>	-10 -32 32 0 3
f:<month-ahead>	-14 -8 23 0 0
f:<name>	0 1 4 2 -25
f:<not>	1 -4 -20 37 17
f:<number>	5 -1 2 -5 -16
f:<office>	12 -1 0 -9 -29
f:<organisation>	11 -13 -17 23 17
f:<person>	34 -5 -21 -7 3
f:<points>	2 14 -12 0 0
f:<quality>	4 -2 -2 -18 9
f:<seat>	20 -5 -8 0 -12
f:<sender>	-16 -7 22 -4 0
f:<span>	-7 4 -3 -9 13
f:<v-agree>	-6 -8 6 -1 13
f:<v-bear>	-2 5 4 -33 4
f:<v-begin>	2 3 -2 -17 -1
f:<v-buy>	-13 -4 16 -3 7
f:<v-deny>	-16 17 1 0 -12
f:<v-down>	-28 0 16 -5 14
f:<v-end>	12 -23 7 -2 7
f:<v-impose>	1 -13 7 -12 14
f:<v-propose>	-13 15 2 -11 -2
f:<v-return>	-5 -13 12 0 4
f:<v-say>	-27 4 6 24 -1
f:<v-sell>	25 0 -10 -5 -21
f:<v-stay>	14 -5 -4 -27 2
f:<v-target>	-11 13 -2 -1 3
f:<v-threaten>	-13 -13 25 0 0
f:<v-up>	0 -1 0 -12 6
f:?	-25 5 2 4 8
f:a	-5 -14 19 0 -8
f:according	-27 27 -8 0 0
f:account	-3 -1 10 0 0
f:achieved	10 0 -10 0 0
f:across	0 -7 11 0 0
f:act	-31 -7 31 0 0
f:acted	-3 -8 0 14 0
f:add	1 -8 8 0 0
f:adopt	5 12 -24 0 8
f:advance	-5 26 -21 0 0
f:affiliate	-15 23 -9 0 0
f:afterward	-15 0 14 0 0
f:again	-11 5 0 0 6
f:against	-29 8 13 0 0
f:agent	0 -8 11 0 0
f:ago	-2 9 -3 0 0
f:agree	-46 -17 49 0 5
f:agreement	-9 -1 8 9 -8
f:ahead	4 6 -11 0 0
f:aircraft	-8 0 11 0 0
f:al	-8 0 4 0 0
f:all	-10 18 -2 -1 -1
f:allow	-5 -1 12 0 0
f:alone	-23 6 8 0 0
f:already	-4 11 -11 10 -4
f:also	5 -23 8 0 2
f:althing	0 13 -10 0 0
f:aluminium	-17 9 3 0 0
f:an	-5 13 -5 5 -7
f:and	-2 -7 12 12 -11
f:annex	18 0 -16 0 0
f:announcement	-6 14 -7 0 0
f:another	-7 12 -9 0 6
f:answer	-12 -16 9 15 -3
f:antimony	16 0 -15 0 0
f:antwerp	11 0 -14 0 0
f:any	0 -12 4 0 2
f:anybody	-15 22 -7 0 0
f:anything	-19 -5 29 0 0
f:apply	3 9 -12 0 0
f:approval	0 9 -13 0 3
f:approve	-11 -2 15 0 0
f:are	22 -26 -1 1 1
f:arrangement	-8 0 6 0 0
f:arrive	-2 -22 26 0 0
f:aside	6 4 -12 0 0
f:ask	19 -7 -13 2 0
f:asleep	0 -16 10 0 0
f:assent	8 9 -16 0 0
f:at	2 -15 1 -3 17
f:avocado	-7 0 0 0 11
f:away	-1 10 -5 0 0
f:bar	0 0 -7 0 9
f:barge	0 0 -10 0 11
f:basi	0 10 -8 0 0
f:battery	21 0 -18 0 0
f:be	8 8 -3 -7 -16
f:beach	-6 14 -7 0 0
f:bear	19 -10 -7 0 0
f:because	0 9 -3 0 0
f:beef	7 7 -19 0 6
f:been	6 -12 2 -11 8
f:before	10 -19 -6 -8 21
f:begin	4 -24 12 0 0
f:being	2 20 -20 0 0
f:believe	0 -9 2 4 0
f:beside	15 -7 -8 0 0
f:between	-18 -4 24 0 0
f:bill	-6 -20 27 0 0
f:bison	-11 7 0 0 0
f:blessing	0 -7 12 0 0
f:body	0 15 -14 0 0
f:border	0 -11 12 0 0
f:both	26 9 -28 -1 -9
f:bottle	0 10 -8 0 0
f:box	-7 0 9 0 0
f:breakfast	10 0 -9 0 0
f:bridge	-15 -9 24 0 0
f:bring	-14 1 1 0 3
f:broadcaster	0 -12 14 0 0
f:broker	13 8 -21 0 0
f:busan	-17 -2 21 0 0
f:but	9 -34 23 0 -15
f:butter	-4 -8 15 0 0
f:by	-1 -15 19 -9 -10
f:cabinet	4 10 -14 0 0
f:cable	12 0 -11 0 0
f:calendar	-10 -5 17 0 0
f:call	-18 1 12 0 2
f:camex	0 9 -9 0 0
f:can	-40 16 1 8 4
f:car	0 -9 8 0 0
f:carry	0 11 -11 0 0
f:ceremony	-7 -5 17 0 -3
f:chance	12 8 -21 0 0
f:charge	-2 12 -4 0 0
f:chicken	10 -10 0 0 0
f:chip	-6 -5 22 0 0
f:cinnamon	11 0 -7 0 0
f:clause	-8 15 -6 0 0
f:closed	4 19 -19 0 0
f:club	-8 -1 13 0 0
f:coffee	-18 0 22 0 0
f:cold	0 11 -9 0 0
f:come	-27 22 1 0 -14
f:comment	2 -1 -9 11 0
f:commerce	-9 7 0 0 0
f:common	0 0 -7 0 10
f:company	7 -28 10 0 0
f:conclude	-10 0 15 0 0
f:confirm	0 -24 20 0 0
f:consent	-16 11 6 -2 -1
f:consider	-3 13 -8 0 0
f:continue	7 10 -14 0 -1
f:cork	2 13 -17 0 0
f:cost	-11 -4 15 0 0
f:cotton	3 -12 3 0 0
f:countermeasure	-5 -16 18 0 1
f:countersigned	18 -3 -13 0 0
f:country	21 -14 -18 -1 15
f:course	8 -16 4 0 0
f:cover	11 -4 -5 0 0
f:custom	14 -9 0 0 0
f:cut	0 -8 15 0 0
f:dairy	-12 4 4 0 0
f:dark	0 10 -10 0 0
f:data	13 0 -12 0 0
f:date	-7 10 -2 0 0
f:de	-9 11 0 0 0
f:deadline	0 -14 13 0 0
f:deal	-21 5 19 0 -13
f:decide	-8 -12 25 0 -1
f:decided	-3 10 -3 0 0
f:decision	14 -11 -4 3 0
f:decree	20 5 -23 0 -1
f:delegation	-1 0 7 0 0
f:depend	0 -8 -6 12 0
f:diamond	12 0 -11 0 0
f:did	13 -31 9 6 -13
f:diet	12 0 -13 0 0
f:discuss	-10 0 6 0 0
f:do	13 -19 5 4 -7
f:document	0 0 -10 11 0
f:doe	-12 12 4 -5 -11
f:doesn't	-11 7 -22 25 0
f:don't	5 -7 -9 11 0
f:done	5 17 -19 0 0
f:doubt	0 9 -7 0 0
f:draft	-9 17 -4 0 0
f:drawer	0 15 -11 0 0
f:drug	-5 -1 10 0 0
f:dry	0 5 -8 0 0
f:due	-2 -22 8 0 13
f:duty	0 1 -3 -9 14
f:each	2 -23 16 0 0
f:earlier	-2 -17 16 0 0
f:easter	-9 0 9 0 0
f:economy	-5 -4 12 0 -2
f:effect	20 -25 -1 0 0
f:emergency	-4 -3 14 0 0
f:empty	6 0 -9 0 0
f:end	-4 6 -7 0 10
f:enough	-16 -3 10 4 0
f:equipment	16 0 -14 0 0
f:even	-11 -6 18 0 0
f:every	-11 10 0 0 0
f:everything	-15 -18 32 0 0
f:expect	48 -2 -33 0 -10
f:explain	7 5 -13 0 0
f:export	-6 -6 20 0 -7
f:extend	-21 -18 37 0 0
f:extension	-14 2 12 0 -10
f:extra	0 -4 8 0 0
f:fact	-8 18 -8 0 0
f:fail	0 -10 12 0 0
f:fall	-13 -8 25 0 0
f:farm	1 -11 6 0 0
f:ferry	12 -4 -14 0 5
f:fifth	-8 0 10 0 0
f:fight	21 0 -18 0 0
f:final	-20 7 5 0 0
f:finance	0 -11 9 0 0
f:first	7 20 -23 -2 0
f:fish	15 6 -17 0 0
f:fishery	0 11 -11 0 0
f:folder	6 -10 0 0 0
f:follow	10 0 -5 0 0
f:followed	12 0 -10 0 0
f:for	-3 2 2 -18 7
f:foreign	0 16 -13 0 0
f:formality	2 6 -12 0 0
f:found	-8 3 -10 3 10
f:four	-22 2 13 0 0
f:fourth	-14 0 8 0 0
f:framework	2 9 -12 0 0
f:freeze	0 15 -12 0 0
f:friend	-21 0 19 0 0
f:from	10 0 -6 -2 -4
f:full	-7 20 -8 0 0
f:further	20 6 -23 0 0
f:gallium	15 0 -14 0 0
f:gather	0 11 -10 0 0
f:gave	-10 14 -14 0 8
f:gazette	10 -2 -10 3 0
f:gazetted	11 0 -6 0 0
f:germanium	15 0 -14 0 0
f:get	-3 -7 16 0 0
f:give	-19 34 -9 0 -2
f:go	0 5 -10 -5 12
f:gold	-3 0 0 0 9
f:good	19 -23 -1 -3 2
f:goodwill	-14 0 18 0 0
f:government	6 -17 -4 8 7
f:ground	-7 -4 -4 0 17
f:grower	-3 -14 18 0 0
f:guess	0 -10 10 0 0
f:habit	0 11 -9 0 0
f:had	14 6 -23 11 1
f:half	29 -5 -17 0 -2
f:hand	-10 17 -4 0 0
f:harbour	0 -2 -9 0 13
f:has	21 17 -32 0 -2
f:have	20 -9 -13 1 3
f:haven't	10 0 -9 0 0
f:he	-36 12 9 2 0
f:he'd	0 9 -18 0 11
f:hear	-13 0 12 0 0
f:heard	-9 2 5 0 -1
f:height	21 0 -18 0 0
f:help	-14 -15 27 0 0
f:her	-3 32 -29 2 0
f:himself	13 0 -10 0 0
f:his	-15 13 -8 1 10
f:history	-9 0 10 0 0
f:hold	14 -12 0 0 -4
f:hope	0 -4 10 0 0
f:hospital	6 2 -11 0 0
f:hour	-3 -5 14 0 0
f:house	4 7 -11 0 0
f:how	-6 -5 14 0 0
f:hurry	0 9 -6 0 0
f:i	2 0 -4 15 -15
f:i'd	0 -5 9 0 0
f:i'm	6 7 -15 0 0
f:i've	0 0 -13 12 0
f:if	-22 -4 23 1 -9
f:impose	-10 -2 16 0 0
f:included	0 14 -10 0 0
f:increase	9 -6 -2 0 0
f:indicate	0 -10 11 0 0
f:industrial	-14 4 0 0 6
f:inflation	-7 -4 14 0 0
f:informed	9 -10 0 0 0
f:initialled	-15 12 0 0 0
f:ink	-11 2 1 0 0
f:instead	-16 -2 19 0 0
f:is	3 0 0 -9 -9
f:isn't	0 12 -11 0 0
f:issued	-4 0 9 0 0
f:it	10 7 -12 7 -15
f:it'd	0 27 -28 0 0
f:item	15 0 -15 0 0
f:its	-6 16 -8 -20 8
f:joint	0 9 -9 0 0
f:just	21 -6 -14 0 0
f:keep	12 -10 -15 0 18
f:kim	-11 20 -11 0 0
f:king	7 7 -15 0 0
f:know	1 3 -29 22 6
f:kuala	-4 9 -2 0 0
f:lacking	10 -2 -5 0 0
f:language	0 12 -12 0 0
f:last	-8 -3 17 -4 -12
f:later	6 -23 14 0 0
f:lawyer	16 -23 0 5 0
f:lead	0 3 -11 0 5
f:least	-4 -5 15 0 0
f:leave	-3 -5 10 0 0
f:led	18 5 -26 3 0
f:legal	0 18 -27 0 5
f:lemon	11 0 -9 0 0
f:less	-13 14 -3 0 0
f:let	0 8 -10 -2 6
f:letter	-13 -21 37 0 0
f:licence	-14 6 12 0 -10
f:likely	0 -9 11 0 0
f:list	-10 -29 26 0 5
f:listed	4 -30 22 0 0
f:lithium	14 3 -17 0 0
f:little	0 -11 12 0 0
f:lobster	-11 9 0 0 0
f:long	1 5 -11 0 0
f:longer	28 0 -26 0 0
f:look	-11 8 -6 0 6
f:lower	-3 -19 13 0 3
f:lumpur	-4 9 -2 0 0
f:machine	-11 2 4 0 0
f:magnet	0 11 -10 0 0
f:make	10 -26 6 0 0
f:maker	-12 -4 6 0 7
f:man	24 2 -32 0 7
f:marked	-5 -1 10 0 0
f:market	-8 -5 19 0 0
f:material	23 0 -22 0 0
f:matter	-6 -3 11 0 0
f:me	3 12 -12 0 -4
f:mean	11 6 -22 0 4
f:meant	6 16 -23 0 0
f:meanwhile	0 8 -10 0 0
f:measure	-10 -3 17 0 0
f:meat	0 11 -10 0 0
f:medicine	-12 13 -10 0 6
f:meet	-6 -4 12 -1 0
f:member	14 0 -18 0 6
f:memorandum	0 -11 16 0 0
f:middle	-7 -7 17 0 0
f:midnight	10 0 -8 0 0
f:milk	9 0 -2 0 -5
f:mind	0 15 -12 0 0
f:mine	0 9 -9 0 0
f:minister	-7 9 -3 0 0
f:missing	20 -21 0 0 0
f:mistake	0 -6 10 0 0
f:monday	15 -1 -11 0 0
f:money	-2 -10 14 0 0
f:month	-13 1 9 0 0
f:more	5 -19 16 0 -7
f:morning	-14 0 16 0 0
f:mr	7 29 -29 0 -12
f:museum	0 0 -6 9 0
f:must	2 -11 9 0 -6
f:my	14 -17 -4 0 2
f:name	-8 -6 1 10 6
f:named	0 8 -9 0 0
f:national	-8 -6 15 0 0
f:need	13 4 -14 -1 0
f:negotiation	-3 -11 20 0 0
f:neither	-27 11 11 -2 -2
f:newspaper	-7 -5 11 2 0
f:next	-9 -1 5 0 6
f:nickel	0 0 -6 0 9
f:nil	-8 0 10 0 0
f:nine	11 -4 -5 0 0
f:no	11 -4 0 -18 -2
f:nobody	11 3 -20 6 0
f:nod	17 7 -24 0 0
f:none	-35 9 21 0 -3
f:noon	-15 4 5 0 0
f:not	-1 -15 -15 30 19
f:nothing	11 -23 2 -3 5
f:notice	15 0 -9 0 -2
f:now	22 7 -24 0 -4
f:number	-21 2 4 0 2
f:objection	20 -11 -9 0 0
f:of	-12 -7 14 -1 0
f:off	11 18 -30 0 4
f:offer	-14 -7 23 0 -1
f:old	-25 -8 33 0 0
f:on	-3 4 -3 -4 9
f:once	-16 21 -9 0 9
f:one	-16 1 19 -7 -8
f:only	20 0 -20 0 0
f:open	-11 -11 25 0 0
f:opened	0 0 -5 0 10
f:opinion	0 9 -10 0 0
f:opposition	0 15 -14 0 0
f:or	-13 2 8 0 0
f:order	-3 -10 13 0 3
f:origin	0 9 -7 0 0
f:other	-14 14 -2 0 0
f:outstanding	-7 -10 18 0 0
f:over	6 -2 -8 0 10
f:owe	0 22 -21 0 0
f:own	-9 -13 24 0 -2
f:pact	0 -6 12 0 0
f:page	13 -26 5 0 0
f:palace	0 -18 -10 23 0
f:paper	22 1 -22 9 -10
f:paragraph	7 0 -10 0 0
f:parliament	-6 -22 24 0 0
f:partner	0 -4 10 0 -1
f:pass	0 -8 8 0 0
f:passenger	15 0 -11 0 0
f:pause	-15 5 6 0 0
f:pay	3 0 4 -6 -21
f:peace	-6 -2 11 0 0
f:pen	15 3 -15 0 -5
f:people	-7 -2 13 0 0
f:phan	0 8 -8 0 0
f:photograph	14 -2 -10 0 0
f:pick	8 13 -23 0 0
f:piece	14 -1 -20 9 0
f:pill	0 12 -12 0 0
f:pineapple	9 0 -7 0 0
f:place	16 0 -16 0 4
f:plan	-39 3 32 0 0
f:plant	-5 0 9 0 0
f:point	-11 0 12 0 0
f:position	-5 19 -12 0 0
f:possible	0 10 -15 0 6
f:powder	6 3 -12 0 0
f:power	-11 1 6 0 0
f:predecessor	0 -10 14 0 0
f:premature	-10 0 12 0 0
f:present	6 25 -26 0 -3
f:president	-3 -6 12 0 0
f:presidential	0 -10 0 8 0
f:price	-6 -24 32 0 0
f:prime	0 20 -17 0 0
f:printed	6 -15 4 0 0
f:proclamation	-7 -2 15 0 0
f:project	16 0 -13 0 0
f:proper	-9 0 13 0 0
f:proposal	0 11 -21 0 11
f:provided	-5 -8 16 0 0
f:public	-11 -9 21 0 0
f:publish	20 3 -25 0 0
f:published	5 19 -20 0 0
f:pulp	-10 0 12 0 0
f:pump	12 -2 -6 0 0
f:put	-19 -3 25 0 -7
f:quarrel	-1 3 -9 0 9
f:question	-5 -16 10 8 0
f:quiet	-8 -2 14 0 0
f:raise	12 -26 6 0 0
f:rather	0 -11 5 0 0
f:ratified	-12 0 2 0 12
f:ratify	14 0 -11 0 0
f:read	-7 16 -7 8 -9
f:reading	-17 14 0 0 0
f:ready	-5 -8 20 0 0
f:receive	-3 -1 10 0 0
f:recess	0 12 -8 0 0
f:reciprocal	0 -2 10 0 0
f:reckon	0 9 -9 0 0
f:recommend	0 12 -7 0 0
f:reduction	0 -10 12 0 0
f:refer	0 0 -8 9 0
f:regional	-12 0 12 0 0
f:regulation	15 7 -23 0 0
f:relation	0 10 -9 0 0
f:reply	-8 -24 34 0 0
f:reporter	-15 1 12 0 -3
f:representative	-12 0 12 0 0
f:require	-16 0 13 0 0
f:resolution	10 -5 -3 0 0
f:respect	-10 6 0 0 0
f:rest	0 -14 11 0 0
f:result	-2 0 8 0 0
f:review	0 14 -11 0 0
f:right	9 4 -10 0 0
f:rise	-13 0 9 0 0
f:room	-11 -7 20 0 0
f:round	-30 -15 44 0 0
f:rule	-17 5 11 0 -8
f:run	-3 12 -1 0 -6
f:sail	10 0 -9 0 0
f:salalah	10 0 -9 0 0
f:same	-3 15 -1 0 -11
f:say	-35 11 2 13 6
f:scotch	0 8 -6 0 0
f:seal	3 -11 2 0 0
f:season	-3 0 8 0 0
f:secretary	-14 -5 20 0 0
f:see	11 1 -8 0 0
f:sell	17 -11 -3 0 0
f:send	30 0 -26 0 0
f:set	10 3 -15 0 0
f:settle	-2 0 -13 0 19
f:settlement	-9 0 12 0 0
f:shall	-16 5 8 0 0
f:she	-26 0 19 0 1
f:ship	-4 9 0 0 0
f:short	-17 -7 24 0 0
f:should	-19 -5 26 0 0
f:show	-20 9 7 0 0
f:side	-7 30 -10 -4 -19
f:sign	14 7 -23 0 5
f:signature	-3 -3 12 0 -13
f:simple	0 -8 12 0 0
f:sit	-6 -10 19 -1 0
f:slow	-1 -7 13 0 0
f:slowly	0 11 -1 0 -7
f:so	8 -7 6 -1 -22
f:somebody	23 -2 -19 0 0
f:soon	-18 0 17 0 0
f:soybean	-9 -18 31 0 0
f:speak	-1 28 -33 10 4
f:spoke	-5 0 12 0 0
f:spring	-13 0 0 0 7
f:st	10 -11 0 0 0
f:stable	0 11 -10 0 0
f:stand	-8 1 9 0 -6
f:start	3 -16 8 0 0
f:state	6 -18 10 0 0
f:stay	23 0 -20 0 0
f:step	-8 10 0 0 0
f:still	-2 -14 12 -1 2
f:stone	-7 0 11 0 0
f:stop	16 -12 -4 0 0
f:strike	3 -15 9 0 0
f:stuck	-2 7 -9 0 6
f:study	-2 13 -8 0 0
f:subject	-14 21 -8 0 0
f:subsidiary	0 -7 11 0 0
f:subsidy	0 -9 11 0 0
f:successful	0 10 -9 0 0
f:suffice	0 12 -9 0 0
f:summer	-1 -10 11 0 0
f:superhard	24 0 -22 0 0
f:supply	0 11 -7 0 0
f:supreme	3 6 -12 0 0
f:suspend	0 -23 11 0 2
f:table	-27 -9 29 0 0
f:take	10 -11 4 -2 -8
f:talk	-38 -6 37 0 0
f:talking	0 -7 10 0 0
f:tariff	-6 6 7 -1 -11
f:team	8 0 -9 2 0
f:telegram	0 0 -15 18 0
f:telephone	-1 20 -21 0 7
f:tell	-16 9 9 -3 -7
f:term	0 8 -17 0 8
f:text	-5 16 -2 0 -4
f:than	4 -42 32 0 0
f:thank	18 -3 -13 0 0
f:that	-6 3 13 -14 -16
f:the	13 -2 -4 -16 6
f:their	6 -9 4 0 -4
f:them	-13 -5 26 -2 -8
f:then	-21 38 -8 0 -16
f:there	0 3 0 6 -20
f:therefore	6 3 -11 0 0
f:these	-3 -5 15 0 0
f:they	-23 19 2 5 -16
f:they'll	-2 -2 9 0 0
f:thi	-8 -24 13 0 18
f:think	-13 16 -13 0 7
f:third	-4 -13 5 0 11
f:though	12 1 -13 0 0
f:three	-5 -18 16 4 -3
f:through	11 3 -15 0 0
f:ticket	0 -17 18 0 0
f:tiktok	-2 11 -7 0 0
f:tile	13 0 -11 0 0
f:till	13 9 -22 0 0
f:time	3 -26 19 0 -2
f:to	19 -11 3 -17 -26
f:tobacco	-9 0 12 0 0
f:together	0 -2 9 0 0
f:top	-2 17 -12 0 0
f:topic	0 10 -10 0 0
f:total	-1 -7 10 0 0
f:tough	0 14 -13 0 0
f:trade	-32 0 23 0 4
f:train	9 8 -18 0 0
f:transport	2 -17 9 0 0
f:travel	7 0 -8 0 0
f:treat	0 0 -6 0 9
f:treaty	-9 -17 18 0 4
f:tree	13 0 -10 0 0
f:truce	9 3 -7 0 -2
f:turned	0 11 -10 0 0
f:twice	-3 11 -6 0 0
f:two	-13 -15 17 14 -2
f:tyre	1 9 -12 0 0
f:under	12 -19 0 -2 3
f:until	4 -9 10 -5 -26
f:up	0 13 -7 -2 -2
f:us	18 -19 3 0 -1
f:use	10 2 -13 0 0
f:valid	10 -1 -5 0 0
f:value	-6 0 10 0 0
f:view	0 -12 0 0 9
f:visit	-16 -17 32 0 0
f:vote	1 -21 9 -8 13
f:wage	-22 0 22 0 0
f:waiting	0 10 -10 0 0
f:want	15 0 -3 -1 -12
f:warn	-7 -9 20 0 0
f:was	-3 -15 25 -17 -3
f:way	-6 15 -5 0 0
f:we	-25 32 -4 -7 0
f:week	12 0 -4 -3 -4
f:well	11 -8 -4 0 0
f:were	9 -25 0 0 11
f:what	4 -22 13 -5 5
f:whatever	0 -12 14 0 0
f:wheat	7 3 -14 0 0
f:when	16 18 -25 -5 0
f:whether	2 23 -20 0 -9
f:which	-3 -23 4 5 21
f:while	0 0 -5 0 11
f:whisky	-8 0 13 0 0
f:white	11 0 -10 0 0
f:who	15 0 -27 0 23
f:whose	19 -18 -15 10 3
f:will	-8 3 2 11 -11
f:win	10 -2 -6 0 0
f:wine	-23 -6 26 0 4
f:with	-15 0 13 1 -7
f:withdraw	0 -15 16 0 0
f:withhold	0 16 -17 0 0
f:within	0 11 -6 0 0
f:without	0 10 -10 0 0
f:won't	-4 -24 20 0 4
f:work	1 -16 10 0 0
f:worse	-8 0 10 0 0
f:would	-7 -4 -4 0 28
f:yarn	16 0 -15 0 0
f:year	-13 0 15 0 -2
f:yes	10 3 -8 0 -2
f:yet	-24 11 10 -2 4
f:york	-3 -2 10 0 0
f:you	10 -5 -8 8 0
f:zero	-17 -9 31 0 0
f:—	0 -5 10 0 0
first-of-paragraph	-16 -24 58 -26 -48
has-future	-43 22 8 -8 -12
has-gerund	-5 -3 19 -2 -1
has-infinitive	-32 8 3 8 5
has-modal	-43 4 8 22 -8
has-participle	4 -24 11 -2 0
has-past	10 -38 20 -20 0
has-pluperfect	0 -4 1 10 0
has-present	-15 4 10 2 -17
head=	10 -3 -9 5 15
head=ababa	0 7 -9 0 0
head=accra	18 -2 -13 0 0
head=affairs	-14 9 0 0 0
head=africa	-2 -5 10 0 0
head=agency	-4 -13 26 0 0
head=agriculture	4 -18 10 0 0
head=aires	0 0 -9 12 0
head=althing	8 19 -37 11 0
head=ambassador	-1 -16 28 0 -7
head=ankara	-14 3 0 0 5
head=argentina	2 13 -20 0 4
head=ashgabat	0 10 -10 0 0
head=assembly	6 29 -45 0 12
head=australia	0 -16 3 0 8
head=austria	0 0 -6 0 10
head=baghdad	0 10 -8 0 0
head=beijing	-15 0 9 1 -1
head=belgium	7 7 -14 0 0
head=belgrade	-12 0 13 0 0
head=board	-30 -37 60 0 -3
head=botswana	10 0 -9 0 0
head=britain	-6 -2 16 0 0
head=brussels	17 8 -22 0 0
head=bucharest	0 9 -8 0 0
head=budapest	0 -8 10 0 0
head=bundestag	10 0 -14 0 0
head=cabinet	33 15 -54 0 5
head=cairo	-2 -2 18 -3 -1
head=cambodia	-24 12 4 0 0
head=canada	9 -18 5 0 0
head=capital	-3 -9 16 0 0
head=chair	-23 0 26 0 0
head=chancellor	-14 1 1 0 6
head=chief	-1 -10 18 0 0
head=chile	11 6 -15 0 0
head=china	0 -7 8 3 -10
head=city	0 20 -19 0 0
head=colleague	10 0 -14 0 0
head=colombia	-6 -14 2 0 10
head=commerce	-4 0 13 -10 -22
head=commission	26 -20 -8 14 -34
head=commissioner	28 -4 -20 0 0
head=committee	-43 -14 27 0 13
head=congress	-9 12 -7 -6 8
head=copenhagen	0 0 -9 11 0
head=council	21 -7 -7 3 -5
head=councillor	22 -8 -12 0 0
head=counsel	0 12 -12 0 0
head=countries	-1 -19 25 0 0
head=country	0 28 -26 0 0
head=court	-48 -51 80 -2 -13
head=customs	-2 -62 59 -4 -10
head=dakar	15 3 -18 0 0
head=delhi	-1 -4 12 0 0
head=department	-21 -19 44 0 -10
head=deputies	0 23 -25 0 0
head=development	-17 -16 23 0 4
head=dhaka	-12 0 9 0 0
head=diet	0 14 -24 10 0
head=director	-10 -7 21 0 0
head=dáil	0 24 -27 0 4
head=economy	1 9 -13 -5 1
head=ecuador	-8 -7 23 0 0
head=egypt	-13 0 12 0 0
head=emir	10 16 -26 0 0
head=enterprise	-8 -2 13 0 0
head=estonia	0 -12 6 0 0
head=ethiopia	-12 -1 13 0 0
head=eu	0 23 -18 0 0
head=executive	-11 -13 10 9 0
head=fiji	11 -1 -7 0 0
head=finance	22 26 -43 0 0
head=folketing	-4 43 -39 0 0
head=general	17 8 -32 0 6
head=ghana	0 -12 22 0 -4
head=government	-25 -15 48 -19 -31
head=governments	-12 16 -2 0 0
head=governor	-3 -4 9 0 0
head=hanoi	0 -12 10 0 0
head=harare	0 12 -12 0 0
head=havana	0 11 -11 0 0
head=helsinki	-6 0 -3 12 0
head=host	0 15 -13 0 0
head=house	-26 -38 57 0 -8
head=iceland	-19 -2 20 0 0
head=india	-5 -29 28 2 0
head=industry	-10 -10 15 0 5
head=iran	-8 -7 22 0 0
head=iraq	5 0 -15 11 0
head=islamabad	11 0 -8 0 0
head=jamaica	-2 -7 15 0 0
head=japan	-2 -28 28 0 0
head=justice	0 -12 17 0 0
head=kazakhstan	4 -12 4 0 0
head=kenya	0 -10 7 0 0
head=khural	13 3 -17 0 0
head=king	2 23 -29 2 -3
head=korea	-10 0 16 0 0
head=kyrgyzstan	13 0 -12 0 0
head=leader	0 -7 13 0 0
head=liechtenstein	0 10 -9 0 0
head=lisbon	19 -4 -13 0 0
head=ljubljana	0 11 -18 0 7
head=london	10 2 -12 0 0
head=majlis	17 4 -29 3 0
head=malaysia	-17 0 12 0 0
head=mali	9 -1 -4 0 0
head=malta	-2 16 -13 0 0
head=manager	-12 -3 18 0 0
head=manila	-1 -5 12 0 0
head=mayor	-39 -7 44 0 0
head=minister	-4 -10 14 -20 4
head=ministers	-14 0 10 -7 3
head=ministry	-28 -46 72 0 -5
head=montevideo	10 0 -9 0 0
head=nairobi	4 13 -16 0 0
head=namibia	16 -2 -11 0 0
head=nigeria	20 -4 -16 0 0
head=norway	11 -15 0 0 0
head=oman	-7 10 -3 0 0
head=palace	5 -13 9 0 -2
head=paris	0 10 -9 0 0
head=parliament	0 3 -6 -10 8
head=parliaments	0 -22 27 0 0
head=peru	-4 -16 11 0 6
head=philippines	12 -11 0 0 0
head=portugal	-10 -4 18 0 0
head=premier	-14 -19 32 0 0
head=president	0 23 -19 1 -9
head=presidents	0 23 -18 0 0
head=queen	0 10 -7 0 0
head=rada	0 15 -14 0 0
head=regulator	-28 -39 60 0 0
head=representative	-16 13 6 -4 -23
head=representatives	25 22 -46 -1 0
head=republic	8 0 -12 0 0
head=rica	-6 0 11 0 0
head=riigikogu	10 0 -13 0 0
head=riksdag	7 21 -26 0 -6
head=sabor	-2 12 -7 0 0
head=secretary	-9 -24 37 -5 -8
head=security	2 30 -27 0 0
head=sejm	10 -3 -1 0 0
head=senate	-6 25 -24 0 3
head=senator	-11 -7 6 0 8
head=senators	-7 0 10 0 0
head=seoul	-3 -15 22 0 0
head=serbia	11 0 -8 0 0
head=side	0 15 -11 -1 0
head=speaker	-3 -10 21 0 0
head=spokesman	-1 -5 15 0 0
head=spokesperson	-15 -1 20 0 0
head=state	24 -6 -15 0 0
head=states	9 19 -20 -4 -2
head=stockholm	0 -4 11 0 0
head=storting	-4 30 -46 7 19
head=sultan	25 -2 -26 3 0
head=suva	9 0 -7 0 0
head=sweden	-10 -1 17 0 0
head=switzerland	-9 0 11 0 0
head=syria	10 0 -10 0 0
head=taiwan	5 -9 0 0 0
head=thailand	-8 -1 15 0 0
head=trade	-23 -21 45 -1 -11
head=transport	0 25 -25 0 0
head=treasury	-18 4 7 0 0
head=uganda	0 -1 11 0 0
head=ukraine	-10 0 16 0 0
head=union	-8 -6 18 0 0
head=us	-9 -10 26 0 0
head=venezuela	-9 0 14 0 0
head=vietnam	-10 -9 24 0 0
head=washington	-3 25 -14 -7 0
head=zealand	11 -6 -2 0 0
headline	-13 -14 9 7 14
kind=office	-28 9 13 -5 -2
kind=organisation	-8 16 -2 -9 -8
kind=person	17 -18 9 -17 -6
kind=side	-43 -30 60 3 -29
l1="	-6 -41 21 -4 12
l1='	-6 0 10 0 0
l1='s	2 2 -13 -11 17
l1=(	4 4 -14 0 6
l1=)	-14 -7 25 0 0
l1=,	8 4 -9 -3 3
l1=.	34 0 -25 -3 -2
l1=:	0 0 7 -10 -21
l1=;	12 17 -20 -10 -10
l1=<begin>	2 5 2 -28 2
l1=<day-ahead>	0 23 -22 0 0
l1=<day-today>	8 -11 0 0 0
l1=<not>	-20 -2 24 -3 -2
l1=<number>	6 9 -9 -2 -5
l1=<office>	11 0 -8 0 0
l1=<person>	11 0 -8 0 0
l1=<quality>	0 10 -6 -7 0
l1=<span>	-6 -1 12 0 0
l1=<v-agree>	-7 0 9 0 0
l1=<v-bear>	0 -11 14 0 0
l1=<v-impose>	3 -16 19 0 -8
l1=<v-propose>	0 -10 12 0 0
l1=<v-return>	11 0 -10 0 0
l1=<v-say>	0 -11 18 -5 -9
l1=a	-13 -37 53 -6 -5
l1=all	7 5 -13 0 0
l1=an	0 -5 10 0 0
l1=and	23 -2 -8 -16 -13
l1=at	-33 -11 48 0 0
l1=because	0 10 -1 0 -5
l1=before	-15 1 11 0 -7
l1=between	1 -10 4 0 0
l1=both	-8 17 -1 0 0
l1=by	9 4 -9 -6 0
l1=did	13 -3 -5 0 0
l1=for	-12 -5 14 0 4
l1=from	-29 -26 49 0 0
l1=has	-15 0 2 10 0
l1=have	17 0 -16 0 0
l1=his	15 0 -1 -8 -18
l1=if	-9 -14 0 30 -12
l1=in	-34 -16 55 -8 -35
l1=is	0 15 -13 -7 0
l1=its	18 -4 -17 0 12
l1=joint	0 -7 11 0 0
l1=may	0 12 -11 0 0
l1=meet	0 -4 9 0 0
l1=mrs	-17 0 20 0 0
l1=need	0 17 -14 0 0
l1=neither	-5 14 -6 0 0
l1=no	0 -34 38 0 0
l1=nor	-7 17 -7 0 0
l1=of	-6 3 8 -12 -8
l1=on	-37 -1 30 0 0
l1=one	-3 -17 22 0 0
l1=only	-4 0 -15 8 8
l1=our	-11 1 7 1 -1
l1=own	5 10 -22 0 4
l1=ratu	-12 0 0 10 0
l1=return	11 0 -11 0 0
l1=see	0 -8 13 0 0
l1=sign	-6 0 9 0 0
l1=since	-2 -6 16 0 0
l1=tell	-9 -7 23 0 -5
l1=that	7 -9 0 -13 4
l1=the	-6 17 -16 23 4
l1=then	7 0 -15 0 4
l1=thi	-12 20 -9 0 0
l1=through	0 -7 12 0 0
l1=to	-28 0 7 4 0
l1=two	-5 14 -7 0 0
l1=unless	-9 -12 14 0 6
l1=until	-10 -3 15 0 -1
l1=want	0 -9 9 0 0
l1=was	23 -3 -17 0 0
l1=week	-11 0 12 0 0
l1=what	8 -10 0 0 0
l1=whatever	-3 -12 18 0 0
l1=whether	-20 -22 -5 39 -5
l1=which	16 2 -15 0 -1
l1=will	0 0 -8 10 0
l1=with	-16 0 18 -4 -7
l1=your	3 7 -17 -4 6
l1=—	-12 16 -4 -5 2
l2="	2 -10 5 0 0
l2='s	-5 28 -16 0 0
l2=)	21 7 -19 0 -9
l2=,	4 -26 28 -5 -26
l2=:	9 0 -4 -6 0
l2=<agent>	0 -9 6 0 5
l2=<begin>	9 2 4 -7 -15
l2=<day-ahead>	1 -4 13 0 -9
l2=<duty>	-7 -9 23 0 0
l2=<goods>	-5 -19 20 0 0
l2=<level-noun>	0 -10 9 0 0
l2=<level>	4 -22 6 0 0
l2=<month-gone>	0 -11 13 0 0
l2=<name>	5 15 -24 0 7
l2=<not>	-16 12 -4 -12 9
l2=<number>	0 -14 12 -2 0
l2=<office>	13 0 -18 1 2
l2=<organisation>	0 -2 12 -4 -9
l2=<person>	8 -21 17 -16 -16
l2=<quality>	0 -13 11 0 0
l2=<seat>	4 -1 -10 -11 15
l2=<span>	-7 0 9 0 -2
l2=<v-agree>	-6 1 5 -10 2
l2=<v-bear>	13 -6 -2 0 0
l2=<v-begin>	11 -21 8 0 0
l2=<v-down>	-10 -1 13 0 0
l2=<v-impose>	-5 17 -11 8 -5
l2=<v-propose>	0 -10 0 19 -7
l2=<v-say>	0 -8 13 7 -17
l2=<v-sell>	10 5 -15 0 0
l2=<v-stay>	-11 0 22 0 -2
l2=<v-suspend>	-10 21 -14 0 0
l2=about	0 -7 -4 12 0
l2=act	0 -13 17 0 0
l2=agree	0 -10 15 0 0
l2=agreement	9 -18 1 0 0
l2=al	0 -8 1 0 0
l2=allow	0 -6 11 0 0
l2=already	10 0 -9 0 0
l2=and	0 2 -8 -7 13
l2=approve	16 -4 -4 0 0
l2=arrangement	-5 0 11 0 0
l2=ask	0 -6 -6 21 0
l2=assent	0 9 -9 0 0
l2=back	1 -15 6 0 0
l2=been	0 10 -7 0 0
l2=before	-1 11 -3 0 -2
l2=behalf	-9 0 13 0 0
l2=by	-7 13 -1 1 -10
l2=call	7 2 -10 0 0
l2=come	-3 -12 19 0 0
l2=confirm	7 2 -11 0 0
l2=consent	0 -8 16 0 -5
l2=country	0 -7 10 0 0
l2=desk	0 12 -12 0 0
l2=did	3 -10 -2 8 0
l2=diet	0 -12 13 0 0
l2=direct	0 -12 13 0 0
l2=directed	-7 -1 12 0 0
l2=driver	0 0 -9 0 9
l2=duty	0 -4 13 0 0
l2=fishermen	0 12 -11 0 0
l2=for	4 8 -13 3 -6
l2=force	0 11 -9 0 0
l2=framework	-2 9 -5 0 0
l2=from	-9 16 -7 0 0
l2=given	-4 -1 9 0 0
l2=good	-17 0 21 0 0
l2=has	22 -8 -1 -8 -3
l2=he	-10 -17 23 0 2
l2=hear	0 16 -13 0 0
l2=him	0 8 -8 0 0
l2=his	0 4 -10 0 3
l2=if	-12 15 -8 -1 2
l2=in	10 2 -11 -4 2
l2=informed	0 -14 16 0 0
l2=initialled	-10 0 0 0 9
l2=issued	-1 10 -5 0 0
l2=it	17 -7 -3 -6 0
l2=law	-6 -2 12 0 0
l2=lawyer	0 10 -9 0 0
l2=leave	-16 7 5 0 0
l2=led	0 -5 8 0 0
l2=m	-9 -8 22 0 0
l2=meet	-10 -8 23 0 0
l2=morning	-10 18 -16 0 7
l2=neither	0 -5 11 0 0
l2=no	0 9 -20 0 12
l2=of	-9 15 -9 10 -6
l2=one	0 10 -8 0 0
l2=our	18 22 -44 0 2
l2=owner	10 0 -9 0 0
l2=parliament	0 -9 11 0 0
l2=question	-9 -3 16 0 0
l2=reach	-6 -7 17 0 0
l2=representative	0 -11 14 0 0
l2=republic	10 0 -8 0 0
l2=s	11 0 -9 0 0
l2=same	-20 0 22 0 0
l2=send	11 0 -10 0 0
l2=sign	-1 12 -6 -9 4
l2=signature	-7 26 -18 0 0
l2=so	-13 0 4 8 -1
l2=soon	-7 16 -9 0 0
l2=suspend	0 16 -14 0 0
l2=take	11 -3 -5 0 0
l2=tell	0 -19 8 5 0
l2=that	19 6 -24 0 0
l2=the	0 -5 13 -10 -11
l2=themselve	-8 9 0 0 0
l2=third	0 0 -17 9 8
l2=to	-12 0 11 -3 -6
l2=together	16 0 -15 0 0
l2=truce	11 -28 2 0 0
l2=until	0 16 -16 0 2
l2=us	13 1 -19 0 0
l2=visit	0 -6 9 0 0
l2=vote	0 -7 0 0 9
l2=wait	0 15 -13 0 0
l2=what	-5 -15 23 0 0
l2=when	-3 -15 15 0 1
l2=whether	0 -15 -27 42 0
l2=which	0 -23 10 4 0
l2=with	-7 -1 13 0 -1
l2=write	-5 0 14 0 -1
l2=yet	0 2 -12 0 7
l3="	-3 -9 15 0 0
l3='s	-11 0 12 0 -2
l3=(	-14 -3 21 0 0
l3=)	-3 -11 12 0 0
l3=,	-7 -7 9 -19 9
l3=-	-14 3 8 0 0
l3=.	23 -2 -15 0 0
l3=:	-9 -35 35 0 0
l3=;	0 -14 5 7 0
l3=<agent>	2 3 -3 1 -11
l3=<begin>	9 -14 3 21 -2
l3=<day-ahead>	22 -23 0 0 -1
l3=<day-gone>	0 8 -7 0 1
l3=<day-today>	12 0 -11 -8 4
l3=<gate>	9 0 -6 0 0
l3=<goods>	-20 -17 18 4 1
l3=<level-noun>	-10 -12 21 0 0
l3=<level>	-15 -18 23 0 2
l3=<name>	7 20 -26 0 0
l3=<not>	-5 2 -15 14 5
l3=<number>	-7 -6 10 -3 5
l3=<office>	0 16 -13 0 0
l3=<person>	-11 0 9 -6 9
l3=<quality>	8 -13 7 0 -4
l3=<seat>	0 25 -13 0 -14
l3=<span>	-4 -15 23 0 0
l3=<v-agree>	-7 6 4 -2 -11
l3=<v-bear>	9 -16 0 6 0
l3=<v-buy>	-8 2 2 0 0
l3=<v-down>	0 22 -21 0 0
l3=<v-impose>	-13 10 9 -14 -27
l3=<v-propose>	-14 16 -2 0 -1
l3=<v-say>	19 -9 -4 1 -4
l3=<v-suspend>	-1 -4 12 0 0
l3=a	-4 12 -1 0 -6
l3=according	0 -15 12 0 0
l3=act	10 0 -9 0 0
l3=add	0 13 -12 0 0
l3=ambassador	2 7 -12 0 0
l3=an	0 -9 11 0 0
l3=and	-14 10 -17 0 32
l3=announcement	11 1 -14 0 0
l3=approval	0 18 -17 0 0
l3=approve	-3 -5 13 0 0
l3=as	-11 4 4 0 0
l3=ask	0 12 -10 0 0
l3=at	-7 0 10 0 0
l3=be	-14 10 0 0 -1
l3=been	2 12 -11 0 -3
l3=between	0 -10 9 0 0
l3=bill	0 -12 16 0 0
l3=both	4 11 -17 0 0
l3=bring	0 13 -12 0 0
l3=by	17 0 -10 0 -3
l3=can	15 0 -13 0 0
l3=confirmation	-1 17 -13 0 0
l3=consent	-12 8 0 0 0
l3=countersignature	0 11 -9 0 0
l3=day	0 9 -9 0 0
l3=decision	0 13 -21 0 8
l3=decree	14 -8 -4 0 0
l3=did	-16 0 20 0 0
l3=doe	6 8 -12 0 0
l3=draft	0 9 -10 0 0
l3=every	0 10 -10 0 0
l3=extension	10 7 -19 0 0
l3=for	34 0 -27 0 0
l3=four	-8 0 0 0 9
l3=from	-11 -20 25 0 2
l3=had	-11 0 14 0 0
l3=has	-11 17 -7 5 -2
l3=have	15 2 -14 0 0
l3=his	-8 -7 21 0 -1
l3=i	-13 0 17 0 0
l3=in	18 5 -24 0 0
l3=is	5 1 -14 6 0
l3=it	17 16 -36 0 7
l3=its	-5 -12 26 0 0
l3=last	-11 -1 20 0 0
l3=law	0 -7 9 0 0
l3=make	12 0 -11 0 0
l3=member	-3 -6 14 0 0
l3=must	0 -18 22 0 0
l3=name	13 -3 -8 0 0
l3=need	0 -7 10 0 0
l3=needed	0 -11 12 0 0
l3=neither	-10 14 -1 0 0
l3=new	14 -2 -9 0 0
l3=nobody	6 -2 -14 12 0
l3=not	0 -18 0 3 13
l3=notice	1 6 -15 5 0
l3=of	10 0 -7 0 -4
l3=on	0 -11 4 5 0
l3=one	-15 0 6 0 0
l3=only	0 10 -7 0 0
l3=order	-7 2 1 0 0
l3=other	7 4 -24 0 8
l3=out	-2 11 -6 0 0
l3=over	-7 -7 14 0 0
l3=parliament	8 5 -16 0 0
l3=pay	12 0 -8 0 0
l3=pending	0 10 -9 0 0
l3=president	-8 -6 15 0 0
l3=press	0 10 -10 0 0
l3=provided	-7 17 -11 0 0
l3=published	-10 -5 18 0 0
l3=ratified	0 7 -10 0 0
l3=reason	11 -11 0 0 0
l3=resolution	12 3 -18 0 0
l3=set	0 -6 9 0 0
l3=sheet	0 -2 8 0 0
l3=side	15 -6 -6 0 0
l3=signature	-11 0 8 0 0
l3=so	0 15 -16 2 -3
l3=speak	10 -3 -2 0 0
l3=table	0 9 -9 0 0
l3=talk	0 -6 10 0 0
l3=tell	9 -11 0 0 0
l3=their	-6 19 -11 0 0
l3=then	0 -6 10 0 0
l3=there	-11 0 4 3 0
l3=thi	0 -9 13 0 0
l3=to	-5 -13 14 -5 6
l3=two	10 -10 0 0 0
l3=until	-4 16 -9 0 0
l3=up	0 8 -6 0 0
l3=vote	0 11 -10 0 0
l3=we	-10 25 -10 -6 0
l3=what	2 -11 7 -2 0
l3=whether	0 15 -15 0 0
l3=who	-13 -15 26 0 0
l3=with	-22 -14 37 0 0
l3=yet	0 10 -8 0 0
l3=you	0 11 -10 0 0
l4="	0 -7 13 0 0
l4='s	20 -6 -18 0 10
l4=,	0 0 6 -22 5
l4=.	0 -10 9 0 0
l4=;	-10 13 -7 8 0
l4=<agent>	16 0 -10 0 -1
l4=<begin>	0 -3 6 12 -7
l4=<duty>	-4 -11 16 0 0
l4=<gate>	-9 0 13 0 -3
l4=<level-noun>	-2 15 -10 0 0
l4=<level>	0 -20 18 0 0
l4=<name>	-21 10 0 5 1
l4=<not>	-28 -4 15 13 -16
l4=<number>	0 -13 15 0 -8
l4=<office>	-10 6 -4 0 12
l4=<organisation>	0 -12 7 0 5
l4=<person>	21 -6 -7 -5 -3
l4=<seat>	6 10 -12 -3 0
l4=<sender>	-10 0 18 0 -1
l4=<span>	2 2 -10 0 3
l4=<v-agree>	12 -14 -1 0 3
l4=<v-begin>	-27 0 8 0 7
l4=<v-buy>	15 -11 -3 0 0
l4=<v-down>	-2 -10 17 0 -3
l4=<v-end>	-13 5 4 0 0
l4=<v-impose>	1 8 -17 0 12
l4=<v-propose>	-5 -2 14 0 -2
l4=<v-say>	-26 16 0 -4 0
l4=<v-sell>	0 12 -12 0 0
l4=<v-suspend>	-11 3 6 0 -1
l4=<v-up>	-2 13 -8 0 0
l4=a	-13 33 -19 2 -16
l4=about	-1 10 -6 0 0
l4=agreement	-2 -3 9 0 0
l4=also	-8 0 11 0 0
l4=an	8 6 -12 0 0
l4=any	0 9 -6 0 0
l4=approval	4 -31 28 0 0
l4=are	0 -9 9 0 0
l4=as	-1 16 -9 0 0
l4=bear	10 -11 0 0 0
l4=been	4 -23 16 0 0
l4=bill	0 14 -13 0 0
l4=both	11 0 -10 0 0
l4=by	29 -37 0 0 5
l4=come	-1 -5 10 0 0
l4=could	0 -4 -4 12 0
l4=d	11 0 -9 0 0
l4=decision	10 -4 -3 0 0
l4=down	0 9 -7 0 0
l4=economy	-11 2 6 0 0
l4=extension	-14 4 8 0 0
l4=for	13 -7 -9 0 8
l4=good	18 -12 -5 0 0
l4=government	7 -9 0 0 0
l4=has	14 -9 0 -12 4
l4=he	-2 8 0 -2 0
l4=in	-5 28 -16 0 -1
l4=industry	-9 0 9 0 0
l4=is	-25 5 5 0 -1
l4=it	-1 0 4 1 -18
l4=its	0 -16 22 0 0
l4=leave	1 12 -16 0 0
l4=me	0 12 -5 0 -2
l4=meet	-3 6 6 0 -9
l4=minister	16 3 -18 0 0
l4=mr	-2 -7 12 0 0
l4=must	-1 10 -5 0 0
l4=my	0 0 -7 0 10
l4=need	3 -13 16 0 -7
l4=needed	0 9 -9 0 0
l4=new	0 -10 13 0 0
l4=not	-3 0 0 10 -6
l4=notice	-7 -11 20 0 0
l4=now	14 10 -22 0 0
l4=of	-3 -1 10 -1 -7
l4=on	7 0 -10 -5 9
l4=once	-7 11 -2 0 0
l4=one	0 18 -22 0 4
l4=order	15 -10 -4 0 0
l4=out	-4 -7 15 0 0
l4=over	13 3 -20 0 0
l4=pen	-5 0 9 0 0
l4=prolongation	-3 0 8 0 0
l4=published	7 3 -19 0 6
l4=ready	0 0 -10 0 9
l4=require	0 14 -12 0 0
l4=say	-18 -1 19 -1 0
l4=see	-9 3 0 0 6
l4=ship	0 12 -12 0 0
l4=sign	16 -12 -7 0 4
l4=signature	1 7 -9 0 -1
l4=start	-9 0 6 0 0
l4=still	0 14 -10 0 0
l4=summit	0 12 -12 0 0
l4=table	-1 -9 13 0 0
l4=tariff	-3 -4 13 0 0
l4=that	5 -20 2 0 6
l4=the	-3 6 5 -28 -8
l4=their	-3 -9 17 0 0
l4=three	-3 -2 9 0 0
l4=to	-2 9 0 -3 -11
l4=truce	-12 -9 22 0 0
l4=two	16 -8 -6 0 0
l4=under	10 -4 -10 0 4
l4=we	9 6 -13 0 0
l4=were	-11 0 9 0 0
l4=when	0 -15 11 0 0
l4=whether	0 -5 16 -7 0
l4=who	11 -3 -5 0 0
l4=within	0 10 -10 0 0
l4=without	0 -13 16 0 0
l4=word	0 -8 11 0 0
l4=would	0 -11 13 -1 0
l4=yes	10 1 -13 0 0
l4=—	2 -6 -9 10 0
l=" the	9 0 -9 0 1
l='s ,	-10 13 0 0 0
l=) ,	-4 10 -5 0 0
l=) -	17 0 -14 0 0
l=, "	0 -4 -2 0 9
l=, a	0 -11 14 0 0
l=, and	1 -5 13 0 -26
l=, as	7 -12 0 0 0
l=, both	-11 0 12 0 0
l=, but	15 -17 0 0 0
l=, his	10 0 -9 0 0
l=, in	-27 -15 42 0 0
l=, mr	-10 4 0 0 0
l=, my	-6 10 -1 0 0
l=, say	-3 -9 14 0 0
l=, so	10 -3 -5 0 0
l=, the	3 0 3 -5 -21
l=, then	10 1 -14 0 0
l=, unless	0 -16 6 0 8
l=, which	19 -15 -3 0 0
l=, with	-15 3 7 0 0
l=: "	0 -5 12 0 0
l=: its	5 0 -14 0 6
l=: the	14 6 -15 0 -6
l=: their	10 -9 0 0 0
l=; for	11 0 -8 0 0
l=<begin> "	-1 -31 17 -1 4
l=<begin> (	10 0 -8 0 0
l=<begin> -	-12 9 0 0 0
l=<begin> <begin>	2 5 2 -28 2
l=<begin> <day-gone>	13 0 -12 0 0
l=<begin> <name>	7 7 -12 0 0
l=<begin> <number>	15 -6 -6 0 0
l=<begin> a	-9 -12 24 0 0
l=<begin> but	0 2 -14 5 3
l=<begin> for	9 16 -25 2 0
l=<begin> his	1 -6 13 -5 -9
l=<begin> if	-5 5 -8 11 -4
l=<begin> in	-22 -8 28 -1 -3
l=<begin> its	10 4 -9 0 -7
l=<begin> neither	-4 15 -8 0 0
l=<begin> no	0 -25 28 0 0
l=<begin> our	-17 0 14 0 0
l=<begin> the	9 -4 2 -21 -3
l=<begin> to	0 10 -9 0 0
l=<begin> unless	-2 14 -8 0 0
l=<begin> whether	-13 -14 -4 27 0
l=<begin> will	0 0 -6 10 0
l=<begin> —	-14 16 -4 0 0
l=<day-ahead> ;	6 3 0 0 -9
l=<day-ahead> unless	0 -9 10 0 0
l=<day-gone> and	15 0 -15 0 0
l=<day-gone> by	-9 0 11 0 0
l=<day-gone> in	-6 11 -1 0 0
l=<day-gone> that	-3 8 -13 0 9
l=<day-gone> the	10 -16 0 0 0
l=<day-today> (	-9 0 14 0 0
l=<month-gone> ;	0 -4 9 0 0
l=<name> 's	0 18 -22 -5 10
l=<name> ,	3 -1 3 0 -10
l=<name> and	-8 -11 14 0 2
l=<name> by	12 0 -10 0 0
l=<name> the	10 15 -42 6 5
l=<number> ,	-1 -1 11 0 0
l=<number> ;	-7 0 11 0 0
l=<number> in	10 0 -9 0 0
l=<office> ,	17 6 -22 0 0
l=<office> in	12 6 -13 -4 0
l=<office> of	0 -11 9 0 0
l=<office> say	2 3 -8 0 0
l=<organisation> 's	0 -19 19 0 0
l=<organisation> ,	7 2 -9 0 0
l=<organisation> :	11 0 -14 0 0
l=<organisation> and	-10 14 -4 0 0
l=<organisation> in	-14 -8 26 -2 -1
l=<person> 's	3 11 -16 0 0
l=<person> (	-12 -4 22 0 0
l=<person> ,	-10 -5 17 0 2
l=<person> :	10 -2 -4 0 0
l=<person> and	21 0 -15 0 -8
l=<person> of	-21 -17 38 0 0
l=<person> say	-3 -13 24 0 -5
l=<seat> ,	-13 1 8 0 0
l=<seat> the	13 4 -23 -2 5
l=<span> ,	-8 -12 22 0 0
l=<span> ;	-12 10 1 0 0
l=about the	0 -7 -4 12 0
l=agree until	0 -8 10 0 0
l=al -	0 -8 1 0 0
l=and his	10 -6 0 0 0
l=and of	0 14 -16 0 0
l=and that	-5 -20 7 0 10
l=and the	0 2 -7 -2 10
l=approve by	15 -7 -1 0 0
l=as the	-7 12 -3 0 0
l=ask in	0 0 -11 12 0
l=been in	0 10 -10 0 0
l=before the	-3 14 -6 0 -2
l=behalf of	-9 0 13 0 0
l=by <office>	5 1 -10 0 0
l=by both	0 13 -8 0 0
l=by mr	4 9 -15 0 0
l=by the	-9 4 3 2 -5
l=consent of	0 -1 10 0 -5
l=desk of	0 12 -12 0 0
l=did the	0 -9 -2 8 0
l=direct the	0 -12 13 0 0
l=directed the	-7 -1 12 0 0
l=doe the	0 14 -17 3 0
l=for <name>	9 0 -8 0 0
l=for which	0 6 -10 0 0
l=from the	-3 22 -15 0 0
l=georgia 's	4 2 -10 0 0
l=has the	4 13 -18 0 0
l=he say	0 3 -14 0 9
l=he tell	0 -4 12 0 -2
l=hear that	0 12 -10 0 0
l=hour later	0 0 -9 0 7
l=if the	-2 10 -9 0 3
l=in a	11 0 -9 0 0
l=in return	11 0 -11 0 0
l=informed the	0 -14 17 0 0
l=is for	0 -10 14 0 0
l=is that	10 0 -9 0 0
l=is the	-9 15 -9 0 0
l=it ,	-10 0 17 0 0
l=it ;	9 -9 0 0 0
l=it in	-13 -4 22 0 0
l=it is	0 4 -10 0 2
l=it was	27 0 -24 0 0
l=lawyer in	0 11 -11 0 0
l=led by	0 -4 8 0 0
l=m .	-9 -8 22 0 0
l=need the	0 17 -12 0 0
l=no .	0 13 -13 0 0
l=of <day-today>	-3 -8 13 0 0
l=of the	0 6 -12 12 -1
l=on <day-gone>	-12 0 14 0 0
l=on <day-today>	10 0 -8 0 0
l=on the	-8 -7 13 0 1
l=on whether	3 6 -9 0 0
l=once the	-2 -7 14 0 0
l=our ,	0 14 -13 0 0
l=our own	6 0 -15 0 3
l=owner ,	10 0 -9 0 0
l=question :	-9 -2 14 0 0
l=s .	11 0 -9 0 0
l=say his	12 5 -16 0 0
l=say that	7 11 -14 0 0
l=say the	-9 1 3 0 0
l=say whether	0 -14 15 0 0
l=sign :	15 4 -20 0 0
l=sign ;	-11 0 0 0 7
l=sign at	-8 0 9 0 0
l=sign for	-19 -14 37 0 0
l=sign in	6 7 -10 0 0
l=sign what	0 5 -10 0 3
l=signature in	0 13 -10 0 0
l=signature of	0 17 -25 0 0
l=so did	10 0 -7 0 0
l=so the	-9 -2 15 0 0
l=soon as	-7 17 -10 0 0
l=take the	11 -3 -5 0 0
l=tell the	0 -16 20 0 0
l=that of	21 10 -37 0 0
l=the <office>	0 -9 9 0 0
l=the <person>	12 0 -9 0 0
l=the <quality>	0 13 -11 -4 -1
l=the two	-9 15 -6 0 0
l=through its	0 -6 -1 0 9
l=through the	6 -10 0 0 0
l=to his	0 9 -5 0 0
l=together in	9 0 -9 0 0
l=truce that	7 0 -4 0 0
l=truce with	-7 -6 20 0 0
l=until the	0 19 -14 0 0
l=us that	11 0 -12 0 1
l=wait for	0 16 -15 0 0
l=what his	-5 -3 10 0 0
l=when the	0 -10 7 0 2
l=whether the	0 -8 -27 35 0
l=which the	4 -22 5 4 0
lack< future	0 -11 16 0 0
lack< gerund	0 14 -13 0 0
lack< is modal office	0 -9 11 0 0
lack< is noun 	-40 26 -14 3 4
lack< is noun  both	-5 16 -9 0 0
lack< is noun  organisation	-9 0 8 0 -2
lack< is noun  pronoun	0 15 -19 0 2
lack< is noun  side	0 11 -16 8 0
lack< is noun agreed	0 14 -11 0 0
lack< is noun agreed person	0 17 -16 0 0
lack< is noun and	8 -22 0 0 12
lack< is noun and organisation	0 -11 6 0 2
lack< is noun at	12 -9 -1 0 0
lack< is noun but	0 11 -10 0 0
lack< is noun days	0 -10 12 0 0
lack< is noun it organisation	0 15 -13 0 0
lack< is noun not	0 -14 18 0 0
lack< is noun not organisation	0 -7 10 0 0
lack< is noun signature	0 -9 10 0 0
lack< is noun still person	-4 11 -4 0 0
lack< is noun the	0 -10 2 0 5
lack< is noun truce	0 -8 9 0 0
lack< is noun up	0 18 -16 0 0
lack< is noun up side	0 12 -12 0 0
lack< is present	0 14 -7 0 -6
lack< is present name	0 12 -12 0 0
lack< is present office	0 -9 10 0 0
lack< is present side	0 9 -9 0 0
lack< lack>	-1 -6 13 -1 -2
lack< modal	-15 8 -2 2 -2
lack< name	-7 14 -9 0 4
lack< organisation	-1 11 -4 -7 -8
lack< past	27 -8 -10 0 -7
lack< perfect-not	0 10 -8 0 0
lack< person	-5 31 -26 -5 4
lack< power=assembly	-2 -7 1 0 10
lack< power=cabinet	7 4 -11 0 0
lack< power=committee	0 22 -20 0 0
lack< power=congress	-1 -16 22 0 0
lack< power=government	-11 9 0 0 0
lack< power=minister	-12 -11 21 0 4
lack< power=ministry	-9 3 0 0 0
lack< power=president	-16 38 -24 -3 -5
lack< power=prime minister	-4 13 -15 0 5
lack< power=representative	0 11 -7 0 0
lack< power=treasury	0 -8 10 0 0
lack< present	-16 -3 12 0 3
lack< present-not	0 11 -9 0 0
lack< pronoun	-27 14 7 0 -1
lack< refuse>	0 0 -5 0 9
lack< side	-4 -8 7 4 -5
lack> do<	1 13 -17 3 0
lack> do>	5 5 -6 -18 1
lack> future	-12 2 6 -5 -2
lack> future-not	10 0 -10 0 0
lack> infinitive	2 -13 0 15 0
lack> is future passive	0 16 -14 0 0
lack> is modal office	0 -15 15 0 0
lack> is modal passive name	0 -9 16 -1 0
lack> is modal side	0 18 -17 0 0
lack> is noun 	-6 -6 15 0 0
lack> is noun at	14 0 -11 0 0
lack> is noun china	0 17 -17 0 0
lack> is noun china side	0 17 -17 0 0
lack> is noun commerce	0 13 -11 0 0
lack> is noun commerce organisation	0 13 -11 0 0
lack> is noun council	0 -9 5 5 0
lack> is noun council organisation	0 -8 4 5 0
lack> is noun has name	0 15 -13 0 0
lack> is noun is person	0 -4 10 0 0
lack> is noun is side	0 14 -14 0 0
lack> is noun it name	12 0 -12 0 0
lack> is noun not	0 -9 10 0 0
lack> is noun of	19 0 -16 0 0
lack> is noun of organisation	2 -12 4 0 0
lack> is noun of pronoun	0 10 -8 0 0
lack> is noun on	-5 -5 14 0 0
lack> is noun on person	-1 -5 10 0 0
lack> is noun president	0 -8 11 0 0
lack> is noun truce	-6 0 10 0 0
lack> is noun would	3 -17 9 0 0
lack> is present	-9 15 -5 0 0
lack> is present organisation	0 7 -9 0 0
lack> is present passive	-11 33 -24 0 0
lack> is present passive not	0 -22 26 0 0
lack> is present passive not organisation	0 -16 18 0 0
lack> is present passive office	0 11 -10 0 0
lack> is present passive person	0 12 -10 0 0
lack> is present person	-9 19 -10 0 0
lack> name	-6 8 2 -9 -6
lack> office	-17 -20 21 3 7
lack> participle	15 7 -21 0 0
lack> past	3 28 -21 0 -10
lack> perfect	4 -20 10 0 0
lack> perfect-not	9 -19 12 1 -5
lack> person	-16 20 -12 4 7
lack> pluperfect	17 -10 -11 0 0
lack> power=board	0 -20 23 0 0
lack> power=cabinet	0 22 -24 0 0
lack> power=chancellor	0 0 -6 0 9
lack> power=committee	0 -14 9 0 5
lack> power=council	13 -32 12 1 10
lack> power=government	19 -15 4 0 -1
lack> power=king	0 19 -16 0 0
lack> power=minister	0 0 4 -11 0
lack> power=ministry	16 -6 -1 0 -4
lack> power=no power	-25 30 -10 0 -6
lack> power=president	-32 11 8 7 -24
lack> power=prime minister	12 -15 1 0 0
lack> power=representative	4 12 -15 0 0
lack> power=senate	-6 31 -24 0 0
lack> present	-24 4 2 8 0
lack> present-not	8 -20 5 8 -5
lack> pronoun	13 3 -5 -4 -5
lack> refuse>	-6 -2 -26 11 29
lack> side	-2 13 -1 -4 -28
lead="	-1 -4 9 -14 7
lead=(	6 1 -12 0 6
lead=,	4 2 3 -21 -8
lead=-	-8 18 -6 0 4
lead=:	9 11 -9 -19 -10
lead=;	10 0 -8 2 -5
lead=a	-33 -10 36 -5 -7
lead=about	0 -7 -1 11 0
lead=according	0 -12 14 0 0
lead=accra	19 0 -19 0 0
lead=alexander	0 15 -18 0 0
lead=andrés	-8 10 0 0 0
lead=ankara	0 10 -24 0 15
lead=announced	0 12 -12 0 0
lead=announcements	12 0 -12 0 0
lead=argentina	0 8 -7 0 0
lead=ask	0 -2 -7 12 0
lead=austria	0 0 -17 0 18
lead=b	10 0 -10 0 0
lead=bangladesh	0 18 -16 0 0
lead=batlle	2 15 -21 0 0
lead=because	-9 10 0 0 -6
lead=before	8 -7 5 0 -7
lead=beijing	4 6 -16 6 0
lead=belgium	10 0 -10 0 0
lead=bernd	0 -4 10 0 0
lead=bessent	0 -12 17 0 0
lead=bis	0 19 -19 0 0
lead=both	30 -14 -13 0 -3
lead=brazil	1 12 -23 0 7
lead=but	-7 10 -10 2 1
lead=by	21 -30 -22 6 14
lead=china	19 -33 12 -10 -22
lead=commission	-16 3 10 0 0
lead=commissioner	7 1 -10 0 0
lead=congress	3 17 -18 0 0
lead=copenhagen	0 0 -11 11 0
lead=council	11 0 -11 0 0
lead=croatia	10 -7 0 0 0
lead=customs	-9 -15 27 0 0
lead=decree	-7 0 10 0 0
lead=denmark	8 4 -16 0 0
lead=did	0 0 -7 8 0
lead=do	0 -2 15 -6 0
lead=does	-4 6 -15 11 0
lead=donald	28 -1 -22 0 0
lead=dutch	-4 0 9 0 0
lead=federal	11 0 -9 0 0
lead=fiji	12 -2 -7 0 0
lead=finance	-16 -4 12 0 7
lead=for	10 18 -26 0 0
lead=foreign	10 0 -7 0 0
lead=france	-4 -12 19 0 0
lead=gabon	7 -10 1 0 0
lead=general	-15 0 17 0 0
lead=good	-3 -4 13 0 0
lead=hanoi	6 16 -22 0 0
lead=has	-8 17 -19 7 0
lead=havana	0 12 -12 0 0
lead=he	-10 -1 5 -3 3
lead=helsinki	0 0 -20 12 8
lead=his	0 -12 16 -6 0
lead=i	25 -26 5 -11 -9
lead=i've	0 -2 10 -5 0
lead=iceland	-11 0 6 0 0
lead=if	-33 5 -6 26 -2
lead=in	0 13 -19 0 9
lead=india	-22 14 11 0 -3
lead=indonesia	-5 16 -6 0 0
lead=issued	-2 -8 14 0 0
lead=it	-2 -11 17 0 -6
lead=jamieson	0 -8 13 0 0
lead=japan	0 -13 12 0 0
lead=joseph	16 0 -15 0 0
lead=kazakhstan	16 0 -15 0 0
lead=korea	-18 -8 20 0 2
lead=laurier	0 -2 -5 0 11
lead=lee	-4 -2 10 0 0
lead=li	-5 -2 10 0 0
lead=liechtenstein	0 11 -10 0 0
lead=ljubljana	0 11 -11 0 0
lead=london	0 10 -8 0 0
lead=malaysia	-1 -14 22 0 0
lead=mali	-8 0 10 0 0
lead=manley	21 -4 -16 0 0
lead=mayor	-11 0 13 0 0
lead=member	0 15 -13 0 0
lead=members	0 -11 12 0 0
lead=mexico	12 -3 -11 0 3
lead=michelsen	4 8 -24 0 11
lead=mine	12 12 -24 0 0
lead=minister	-29 10 13 0 0
lead=ministers	-10 -6 19 0 0
lead=ministry	-10 0 15 0 0
lead=mongolia	-12 0 14 0 0
lead=my	14 -13 0 0 0
lead=nairobi	0 9 -8 0 0
lead=namibia	7 -12 2 0 0
lead=neither	-23 34 -15 -9 0
lead=new	-16 -5 21 0 0
lead=none	-16 0 9 0 0
lead=nor	-4 10 0 0 0
lead=norway	0 8 -10 0 0
lead=notice	-2 -11 18 0 0
lead=now	0 8 -5 0 0
lead=of	0 -6 -8 15 0
lead=on	-11 5 7 -2 0
lead=once	-2 11 -4 0 0
lead=one	0 -9 13 0 0
lead=only	0 -10 11 0 0
lead=ours	14 14 -24 0 0
lead=parliament	-12 0 5 0 0
lead=peru	-4 0 -3 0 11
lead=port	0 -8 14 0 0
lead=portugal	0 -12 5 0 5
lead=president	-5 0 5 -10 4
lead=presidents	-13 -3 15 0 0
lead=prime	15 -8 0 0 -7
lead=provided	-12 13 0 0 0
lead=rabat	-14 0 10 0 0
lead=rare	0 -6 10 0 0
lead=romania	-7 10 -1 0 0
lead=rovers	-11 0 11 0 0
lead=samoa	10 0 -12 0 0
lead=scott	-3 -1 11 0 0
lead=secretary	-11 -4 3 0 8
lead=should	-2 -18 29 0 -3
lead=sign	-5 10 -4 0 0
lead=signatures	14 0 -11 0 0
lead=signed	30 -4 -25 0 0
lead=simon	0 -10 0 0 7
lead=slovenia	11 0 -10 0 0
lead=so	0 9 -13 12 -7
lead=some	0 -3 10 0 0
lead=somebody	0 -16 20 0 0
lead=south	-4 -3 15 0 0
lead=talks	-5 -11 22 0 0
lead=ten	14 -5 -6 0 0
lead=thailand	-9 17 -2 0 -4
lead=that	2 -7 9 -18 -3
lead=the	16 -11 8 -40 -9
lead=then	0 -12 15 0 0
lead=they	-15 -12 27 0 0
lead=this	-16 0 18 0 0
lead=those	0 11 -9 0 0
lead=though	0 -11 9 0 0
lead=tiktok	-5 -2 11 0 0
lead=to	-6 28 -22 0 0
lead=tokyo	0 14 -12 0 0
lead=trade	21 12 -26 0 -9
lead=treasury	-17 -17 36 0 0
lead=trump	-19 -15 37 0 -1
lead=tunku	-4 12 -4 0 0
lead=two	-2 -5 13 0 0
lead=under	-16 5 7 0 0
lead=unless	-22 -1 12 0 6
lead=until	-8 21 -14 0 0
lead=ustr	0 20 -19 0 0
lead=uzbekistan	-13 -3 18 0 0
lead=vice	3 -12 0 0 1
lead=vietnam	17 1 -17 0 0
lead=we	0 -5 -5 19 0
lead=what	5 0 3 -9 -1
lead=when	-3 -15 18 -5 5
lead=where	-4 -11 24 0 -1
lead=whether	-23 -37 -17 54 -11
lead=which	7 0 -1 0 -5
lead=whisky	0 -7 11 0 0
lead=who	-2 -23 25 0 0
lead=whose	-7 -2 11 0 0
lead=will	0 0 -6 10 0
lead=william	-11 6 1 0 0
lead=with	0 -10 4 0 0
lead=within	-7 0 10 0 0
lead=without	-9 24 -16 0 -1
lead=xi	-17 -6 26 0 0
lead=yet	-1 14 -18 0 7
lead=your	8 5 -13 0 0
lead=—	-4 8 -10 3 6
lead=•	0 -14 20 0 0
lll=" say the	-7 -7 17 0 0
lll=, " the	9 0 -12 0 2
lll=, <day-today> (	-9 0 14 0 0
lll=, <person> ,	10 10 -21 0 0
lll=, <person> and	2 8 -9 0 0
lll=, and by	7 0 -10 0 0
lll=, and that	-4 -7 0 0 10
lll=, but the	0 -11 15 0 0
lll=, by the	-7 0 9 0 0
lll=, for which	0 7 -10 0 0
lll=, if the	0 -9 11 0 0
lll=, in the	11 0 -10 0 0
lll=, once the	0 -5 8 0 0
lll=, say the	0 -20 23 0 0
lll=, that of	0 18 -15 0 -1
lll=. m .	-9 -8 22 0 0
lll=: <number> in	11 0 -11 0 0
lll=: <person> ,	-3 -6 11 0 0
lll=<begin> <begin> "	-1 -31 17 -1 4
lll=<begin> <begin> (	10 0 -8 0 0
lll=<begin> <begin> -	-12 9 0 0 0
lll=<begin> <begin> <begin>	2 5 2 -28 2
lll=<begin> <begin> <day-gone>	13 0 -12 0 0
lll=<begin> <begin> <name>	7 7 -12 0 0
lll=<begin> <begin> <number>	15 -6 -6 0 0
lll=<begin> <begin> a	-9 -12 24 0 0
lll=<begin> <begin> but	0 2 -14 5 3
lll=<begin> <begin> for	9 16 -25 2 0
lll=<begin> <begin> his	1 -6 13 -5 -9
lll=<begin> <begin> if	-5 5 -8 11 -4
lll=<begin> <begin> in	-22 -8 28 -1 -3
lll=<begin> <begin> its	10 4 -9 0 -7
lll=<begin> <begin> neither	-4 15 -8 0 0
lll=<begin> <begin> no	0 -25 28 0 0
lll=<begin> <begin> our	-17 0 14 0 0
lll=<begin> <begin> the	9 -4 2 -21 -3
lll=<begin> <begin> to	0 10 -9 0 0
lll=<begin> <begin> unless	-2 14 -8 0 0
lll=<begin> <begin> whether	-13 -14 -4 27 0
lll=<begin> <begin> will	0 0 -6 10 0
lll=<begin> <begin> —	-14 16 -4 0 0
lll=<begin> <name> 's	2 3 -15 -2 10
lll=<begin> <name> ,	-8 -3 16 0 0
lll=<begin> <name> and	-33 0 13 0 5
lll=<begin> <office> :	-10 1 5 0 0
lll=<begin> <person> 's	7 3 -12 0 0
lll=<begin> <person> ,	4 -22 5 0 5
lll=<begin> <person> :	13 -10 -2 0 0
lll=<begin> <person> of	-7 -9 19 0 0
lll=<begin> <seat> ,	-18 0 28 0 0
lll=<begin> after the	9 0 -7 0 0
lll=<begin> ask in	0 0 -12 12 0
lll=<begin> but the	0 13 -11 0 0
lll=<begin> by the	0 -10 -1 9 0
lll=<begin> he say	0 3 -14 0 9
lll=<begin> hour later	0 0 -10 0 7
lll=<begin> if the	0 22 -15 0 -3
lll=<begin> in return	11 0 -11 0 0
lll=<begin> in the	0 12 -9 0 0
lll=<begin> it was	10 0 -9 0 0
lll=<begin> mr .	4 -14 9 0 0
lll=<begin> no .	0 16 -15 0 0
lll=<begin> question :	-9 -2 14 0 0
lll=<begin> sign :	15 -3 -10 0 0
lll=<begin> sign by	16 0 -14 0 0
lll=<begin> sign in	9 0 -9 0 0
lll=<begin> whether the	0 -8 -13 21 0
lll=<day-ahead> , the	22 -6 -15 0 0
lll=<day-ahead> , unless	0 -11 11 0 0
lll=<day-gone> , and	-19 7 9 0 0
lll=<day-gone> ; the	-8 17 -8 0 0
lll=<day-gone> that the	6 3 -9 0 0
lll=<day-today> ) -	8 0 -7 0 0
lll=<day-today> by the	-14 0 15 0 0
lll=<level> , and	-1 -4 10 0 0
lll=<name> 's ,	-10 13 0 0 0
lll=<name> , the	4 24 -29 0 0
lll=<name> and the	-18 -3 26 0 0
lll=<name> it was	16 0 -13 0 0
lll=<office> say the	0 11 -10 0 0
lll=<organisation> , the	0 18 -19 0 0
lll=<organisation> and the	4 6 -11 0 0
lll=<person> , his	9 3 -15 0 0
lll=<person> , say	0 9 -9 0 0
lll=<person> , the	-1 -34 35 0 -7
lll=<person> : the	3 24 -27 0 0
lll=<person> and the	7 -17 0 0 9
lll=<person> say that	0 15 -12 0 0
lll=<person> say the	0 8 -11 0 0
lll=<person> sign in	-12 0 14 0 0
lll=<quality> owner ,	10 0 -10 0 0
lll=<seat> , the	-2 12 -6 0 0
lll=<seat> : the	2 7 -11 0 0
lll=<seat> and the	0 10 -8 0 0
lll=according to the	1 -21 13 0 0
lll=and <person> ,	-2 -2 10 0 0
lll=and that of	13 -18 4 0 0
lll=and that the	0 0 -11 0 8
lll=announcement of the	14 2 -17 0 0
lll=approval of the	2 6 -11 0 0
lll=as of <day-today>	-3 -8 13 0 0
lll=as soon as	-7 17 -10 0 0
lll=be sign by	-8 0 4 0 0
lll=between <person> and	-8 0 10 0 0
lll=bill in the	0 -10 11 0 0
lll=by <person> ,	-6 0 11 0 0
lll=by <person> and	9 3 -13 0 0
lll=by <span> ,	-4 -10 16 0 0
lll=by the <quality>	8 12 -22 0 0
lll=come from the	0 14 -13 0 0
lll=countersignature of the	0 11 -9 0 0
lll=decree of the	19 -7 -11 0 0
lll=for <name> ,	18 -13 -3 0 0
lll=for <name> and	9 -3 -4 0 0
lll=for <name> by	10 0 -10 0 0
lll=has been in	0 10 -10 0 0
lll=he say that	12 8 -21 0 0
lll=in <month-gone> ;	0 -4 9 0 0
lll=in <name> the	13 3 -32 7 6
lll=in <seat> ,	0 10 -8 0 0
lll=in <seat> the	13 4 -23 -1 5
lll=is that of	7 3 -23 0 5
lll=it is for	0 -10 14 0 0
lll=it is the	0 9 -5 0 0
lll=it take the	11 -4 -5 0 0
lll=it to the	0 16 -15 0 0
lll=member of the	-2 -2 9 0 0
lll=notice by the	0 9 -7 0 0
lll=notice of its	10 0 -11 0 0
lll=of <name> and	14 11 -24 0 0
lll=on <day-ahead> ,	3 11 -16 0 0
lll=on <day-ahead> ;	10 -1 1 0 -8
lll=on <day-gone> ;	3 4 -11 0 0
lll=on <day-gone> and	15 0 -15 0 0
lll=on <day-gone> by	-10 0 11 0 0
lll=on <day-gone> that	-3 0 -4 0 9
lll=on <day-gone> the	10 -9 -2 0 0
lll=on behalf of	-9 0 13 0 0
lll=order from the	0 10 -10 0 0
lll=order of the	-3 -5 9 0 0
lll=pay <level> in	10 0 -8 0 0
lll=president <person> and	-8 -5 14 0 0
lll=provided that the	-4 10 -2 0 0
lll=ratified by the	0 5 -9 0 0
lll=resolution of the	11 0 -12 0 0
lll=say that the	1 -13 10 0 0
lll=sign , and	-18 22 -2 0 0
lll=sign ; the	0 -13 14 0 0
lll=sign by the	4 -9 3 0 0
lll=sign for the	0 -10 11 0 0
lll=signature of the	-1 -6 10 0 0
lll=soon as the	0 17 -14 0 0
lll=tell us that	11 0 -12 0 1
lll=the <office> ,	12 2 -17 0 0
lll=the <office> in	19 10 -27 -2 0
lll=the <office> of	0 -11 8 0 0
lll=the <organisation> 's	0 -19 19 0 0
lll=the <organisation> ,	10 0 -7 0 0
lll=the <organisation> in	-13 -17 33 -1 0
lll=the agreement with	9 0 -7 0 0
lll=the consent of	0 -1 10 0 -5
lll=the desk of	0 12 -12 0 0
lll=the signature of	-2 22 -23 0 0
lll=the truce between	-9 0 12 0 0
lll=the truce that	10 0 -7 0 0
lll=two <office> ,	5 2 -11 0 0
lll=was sign by	11 0 -9 0 0
lll=was sign in	-11 0 12 0 0
lll=which <person> and	10 0 -10 0 0
lll=— <name> and	-9 0 13 0 0
lr=" ,	-5 -6 18 0 0
lr=" say	-7 -1 -4 0 15
lr=" tell	16 -8 -9 0 0
lr=" would	11 0 -8 0 0
lr='s ,	-11 0 10 0 0
lr='s and	0 16 -12 0 0
lr='s approve	12 0 -11 0 0
lr='s had	14 0 -11 0 0
lr='s has	11 -3 -5 0 0
lr='s is	0 -6 9 0 0
lr='s was	0 15 -12 0 0
lr=, 's	-10 3 8 0 -2
lr=, (	-13 10 0 0 0
lr=, ,	-13 3 1 4 4
lr=, -	-7 0 11 0 0
lr=, .	10 0 -8 0 0
lr=, announce	-9 0 13 0 0
lr=, for	24 0 -25 0 0
lr=, has	0 20 -18 0 0
lr=, in	13 -5 -8 0 0
lr=, must	0 10 -10 0 0
lr=, on	21 0 -20 0 0
lr=, say	0 -13 0 0 15
lr=, sign	6 12 -18 0 0
lr=, to	0 12 -11 0 0
lr=, will	-1 -13 18 0 0
lr=, —	-6 0 12 0 0
lr=- and	9 0 -7 0 0
lr=. ,	10 -12 0 0 0
lr=: 's	2 7 -11 0 0
lr=: (	0 6 -10 0 0
lr=: ,	-19 0 20 0 0
lr=: .	14 1 -17 0 0
lr=: <end>	17 -4 -11 0 0
lr=: did	9 0 -6 0 0
lr=: for	1 7 -12 0 0
lr=: has	8 -13 1 0 0
lr=: is	0 -10 10 0 0
lr=: sign	-30 0 32 0 0
lr=; 's	2 8 -12 0 0
lr=; ,	4 -13 6 0 0
lr=; has	21 2 -16 -2 -3
lr=; have	0 12 -12 0 0
lr=; sign	-12 1 9 0 0
lr=; vote	0 -10 12 0 0
lr=; will	-1 17 0 0 -11
lr=<begin> 's	21 5 -20 -13 0
lr=<begin> (	18 -12 -17 9 0
lr=<begin> ,	6 -11 -3 0 11
lr=<begin> .	-13 -11 7 7 7
lr=<begin> :	-9 -9 25 -1 -12
lr=<begin> <day-today>	-8 0 11 0 0
lr=<begin> <end>	5 -11 0 0 0
lr=<begin> <number>	-10 0 14 0 0
lr=<begin> <person>	-10 -3 18 0 0
lr=<begin> <span>	-6 0 9 0 0
lr=<begin> add	15 0 -11 0 0
lr=<begin> agree	3 8 -12 0 0
lr=<begin> also	-3 -4 14 0 0
lr=<begin> ask	10 0 -7 0 0
lr=<begin> at	-12 0 10 0 0
lr=<begin> cannot	-1 0 9 0 -2
lr=<begin> come	-5 0 10 0 0
lr=<begin> confirm	-10 0 14 0 0
lr=<begin> did	20 0 -12 -1 -5
lr=<begin> do	-3 0 10 0 0
lr=<begin> doe	6 5 -14 0 0
lr=<begin> doesn't	0 7 -20 0 12
lr=<begin> extension	0 -9 10 0 0
lr=<begin> followed	28 -2 -24 0 0
lr=<begin> for	19 -6 -9 0 0
lr=<begin> from	-13 -10 26 0 0
lr=<begin> gave	14 -3 -8 0 0
lr=<begin> has	4 15 -18 -2 0
lr=<begin> hasn't	-2 8 -6 0 1
lr=<begin> have	33 -34 -6 0 0
lr=<begin> himself	6 4 -12 0 0
lr=<begin> is	0 3 5 -3 -11
lr=<begin> isn't	0 12 -11 0 0
lr=<begin> issued	11 -4 -4 0 0
lr=<begin> it	-4 -5 -1 13 0
lr=<begin> later	-9 0 10 0 0
lr=<begin> leave	-10 -3 17 0 0
lr=<begin> look	0 13 -9 0 0
lr=<begin> may	-4 0 -7 11 0
lr=<begin> me	0 -5 9 0 0
lr=<begin> minute	10 0 -8 0 0
lr=<begin> must	-14 17 -6 0 0
lr=<begin> now	0 -11 12 0 0
lr=<begin> on	0 -14 13 0 0
lr=<begin> order	18 0 -17 0 0
lr=<begin> put	1 -10 3 0 0
lr=<begin> reject	0 0 -11 0 12
lr=<begin> say	-27 3 19 -1 -4
lr=<begin> sign	-11 1 18 -12 -9
lr=<begin> sit	0 18 -17 0 0
lr=<begin> spoke	0 -4 11 0 0
lr=<begin> stay	0 0 -6 0 9
lr=<begin> still	0 -7 10 0 0
lr=<begin> take	-11 5 3 0 0
lr=<begin> tell	-17 20 -9 0 0
lr=<begin> the	0 0 14 -18 0
lr=<begin> to	-12 8 0 0 0
lr=<begin> used	12 -5 -5 0 0
lr=<begin> vote	-12 22 -10 0 -1
lr=<begin> voted	14 -16 -7 0 4
lr=<begin> want	0 17 -13 0 0
lr=<begin> will	-18 25 -31 3 11
lr=<begin> would	1 -14 14 -8 0
lr=<begin> —	-4 0 13 0 0
lr=<day-today> has	-3 -8 13 0 0
lr=<name> ,	11 9 -21 0 0
lr=<number> ,	1 8 -10 0 0
lr=<number> has	0 12 -8 0 0
lr=<number> say	0 10 -10 0 0
lr=<number> sign	25 -17 -6 0 0
lr=<office> and	14 0 -11 0 0
lr=<quality> .	-5 12 -6 0 0
lr=a .	0 -18 20 0 0
lr=a in	0 11 -9 0 0
lr=after have	0 11 -10 0 0
lr=and 's	6 -9 0 0 0
lr=and ,	39 8 -44 0 1
lr=and .	12 25 -32 0 0
lr=and ;	-8 0 10 0 0
lr=and agree	-24 -3 32 0 0
lr=and for	14 -1 -11 0 0
lr=and had	-11 0 10 0 0
lr=and have	-18 7 10 0 0
lr=and he	17 3 -21 0 0
lr=and look	-7 0 9 0 0
lr=and of	12 12 -23 0 0
lr=and on	2 9 -12 0 0
lr=and put	15 0 -11 0 0
lr=and sign	19 -17 -6 0 0
lr=and tell	0 -7 13 0 -3
lr=and will	0 -20 23 0 0
lr=as has	-2 11 -6 0 0
lr=at on	-18 0 19 0 0
lr=between and	-1 -7 11 0 0
lr=both have	-19 3 14 0 0
lr=both sign	23 -11 -15 0 0
lr=but has	0 -12 6 7 0
lr=by <person>	-16 0 18 0 0
lr=by and	17 8 -26 0 0
lr=by on	23 0 -20 0 0
lr=did .	9 0 -7 0 0
lr=for ,	-8 -7 5 0 9
lr=for .	-14 3 6 0 0
lr=for :	0 12 -11 0 0
lr=for <person>	0 -7 9 0 0
lr=for and	-29 0 31 0 0
lr=for he	-7 -2 11 0 0
lr=for on	-11 0 14 0 0
lr=from ,	-7 0 10 0 0
lr=from .	-3 -8 15 0 0
lr=has sign	-1 0 -6 14 0
lr=his ,	-16 11 4 0 -11
lr=his .	11 13 -23 0 0
lr=his first	0 -9 12 0 0
lr=his is	8 -14 2 0 0
lr=his would	0 12 -7 0 -1
lr=if doe	0 17 -10 0 -2
lr=if has	-2 -5 -4 14 0
lr=if would	0 -14 -5 19 0
lr=in ,	-33 0 28 0 0
lr=in .	-21 0 5 10 0
lr=in ;	-3 -1 10 0 0
lr=in <day-gone>	-7 0 8 0 0
lr=in <day-today>	18 0 -17 0 0
lr=in an	10 0 -9 0 0
lr=in and	11 0 -8 0 0
lr=in are	0 12 -11 0 0
lr=in bring	0 12 -11 0 0
lr=in from	9 0 -8 0 0
lr=in has	-8 -10 22 -2 0
lr=in hold	0 12 -11 0 0
lr=in must	0 -8 13 -1 0
lr=in now	0 10 -10 0 0
lr=in on	-33 -8 41 0 0
lr=in was	13 0 -12 0 0
lr=in with	11 0 -9 0 0
lr=is 's	6 18 -26 0 0
lr=is ,	-7 14 -5 0 0
lr=is .	0 -8 13 0 0
lr=its ,	-11 -13 12 0 11
lr=its has	-7 10 -1 0 0
lr=mr (	-2 -6 12 0 0
lr=mr ,	11 -10 0 0 0
lr=mr :	6 -16 2 0 0
lr=mr say	14 0 -12 0 0
lr=mrs ,	-11 -1 14 0 0
lr=my has	12 -4 -7 0 0
lr=my sign	-4 10 -2 0 0
lr=need 's	0 10 -7 0 0
lr=neither nor	0 17 -15 0 0
lr=no has	0 -14 16 0 0
lr=nor has	0 8 -6 0 0
lr=of 's	-5 -7 16 0 0
lr=of (	0 0 10 0 -5
lr=of ,	-5 22 -19 0 2
lr=of .	7 -13 7 0 0
lr=of is	-9 14 -2 0 0
lr=on ,	-13 0 14 0 0
lr=on .	-15 -1 13 0 0
lr=our ,	-1 14 -13 0 0
lr=our has	-10 -2 13 0 0
lr=return will	12 0 -12 0 0
lr=say ,	18 -28 3 0 0
lr=say had	-10 0 15 0 0
lr=say would	0 12 -8 0 0
lr=see in	0 -4 9 0 0
lr=tell on	0 -5 11 0 0
lr=that ,	1 7 -19 0 5
lr=that and	14 0 -13 0 0
lr=that has	-21 7 9 0 0
lr=that sign	27 0 -28 0 2
lr=that will	0 -9 3 0 4
lr=the 's	-6 -8 15 0 0
lr=the (	12 0 -13 0 0
lr=the ,	0 16 -19 11 -2
lr=the .	0 28 -21 -16 -15
lr=the :	-3 -8 17 0 0
lr=the ;	5 22 -30 0 0
lr=the <day-ahead>	10 -4 -4 0 0
lr=the <end>	7 -20 8 0 0
lr=the ?	0 -5 -2 9 0
lr=the a	0 13 -10 0 0
lr=the add	-6 0 11 0 0
lr=the agree	15 -8 -6 0 0
lr=the alone	10 -11 -3 8 0
lr=the and	-14 18 -1 0 0
lr=the announce	19 -18 -10 0 0
lr=the approve	-10 0 13 0 0
lr=the by	13 2 -14 0 0
lr=the could	0 -14 8 6 0
lr=the decided	12 -13 0 0 0
lr=the did	0 -15 0 -1 9
lr=the doe	0 -20 25 0 0
lr=the follow	0 15 -13 0 0
lr=the for	-3 12 -5 0 0
lr=the gave	11 -3 -6 0 0
lr=the has	3 3 -12 6 4
lr=the himself	3 -13 5 0 0
lr=the in	-3 22 -20 0 0
lr=the is	-15 -5 5 0 8
lr=the issue	0 11 -12 0 0
lr=the let	0 -1 10 0 0
lr=the need	0 -8 -4 15 0
lr=the nor	0 -7 12 0 0
lr=the of	10 -6 0 0 0
lr=the on	1 22 -24 0 6
lr=the order	-16 -1 20 0 0
lr=the published	-4 0 9 0 0
lr=the put	-6 -18 11 4 4
lr=the recommend	0 -10 10 0 0
lr=the refused	-1 0 -8 0 13
lr=the say	16 -18 0 0 -2
lr=the sign	-15 32 -9 3 0
lr=the tell	-1 -1 10 0 0
lr=the that	-9 -1 12 0 0
lr=the to	0 16 -9 0 -1
lr=the vote	-10 -4 12 0 0
lr=the voted	3 -12 4 0 -3
lr=the want	0 9 -7 0 0
lr=the was	-6 -3 14 0 0
lr=the will	-12 2 2 -4 2
lr=the would	-10 38 -35 0 3
lr=then .	14 4 -20 0 0
lr=to 's	0 6 -11 7 0
lr=to .	-2 -7 13 0 0
lr=unless prolong	0 -10 11 0 0
lr=want to	0 -9 9 0 0
lr=was ,	17 0 -15 0 0
lr=was who	11 0 -10 0 0
lr=what has	0 6 -10 0 2
lr=what sign	10 0 -8 0 0
lr=whatever sign	-3 -11 17 0 0
lr=when has	-5 -7 16 0 0
lr=when have	0 10 -8 0 0
lr=whether ,	-6 0 -5 15 0
lr=whether had	-8 0 -9 18 0
lr=whether has	-4 -5 0 10 0
lr=whether will	0 -8 0 9 0
lr=which and	18 0 -14 0 0
lr=which sign	6 6 -16 0 0
lr=with ,	-18 12 0 0 0
lr=with is	11 -1 -6 0 0
lr=— 's	-9 13 -3 0 0
lr=— ,	-9 5 0 0 0
lr=— .	0 0 -6 0 12
lr=— and	-15 0 19 0 0
lr=— on	0 0 -11 0 8
lr=— sign	17 -4 -12 0 0
lr=— will	0 0 13 0 -13
naming=again	4 -18 22 -18 -1
naming=both	12 -7 5 -13 -30
naming=name	-11 -15 29 2 -21
naming=office	-28 9 13 -5 -2
naming=organisation	0 26 -22 0 -2
naming=person	18 -2 -17 2 5
naming=pronoun	-6 -34 35 -41 4
naming=side	-43 -30 60 3 -29
nc2=agree	-6 -10 23 -3 -17
nc2=bear	14 0 -6 0 -8
nc2=begin	-7 -7 14 4 -6
nc2=down	0 0 -12 5 9
nc2=end	-8 0 -6 0 20
nc2=propose	7 8 -22 1 12
nc2=return	0 -7 12 0 0
nc2=say	4 -2 -13 11 7
nc2=sell	0 -11 14 0 0
nc2=suspend	7 9 -20 0 10
nc2=up	-4 -6 0 0 15
nct2=agree future	-12 -2 11 -2 0
nct2=agree modal	-17 11 -5 5 0
nct2=agree participle-passive	1 -23 7 0 0
nct2=agree past	3 -15 8 0 -4
nct2=agree perfect-passive	9 0 -9 0 0
nct2=agree present	-8 0 13 0 -1
nct2=bear future	0 -6 12 0 0
nct2=bear gerund	0 -6 11 0 0
nct2=bear participle-passive	5 4 -9 0 0
nct2=bear past	14 4 -19 0 0
nct2=bear perfect	0 -13 17 0 -1
nct2=begin future	6 -2 -6 8 0
nct2=begin infinitive	-11 -4 17 0 0
nct2=begin past	3 -13 5 0 0
nct2=begin perfect	9 1 -12 0 0
nct2=begin pluperfect	-11 0 13 0 0
nct2=begin present	-29 2 15 0 0
nct2=down future	-9 9 -8 8 0
nct2=down modal	-10 -6 10 0 4
nct2=down past	6 -17 12 0 -10
nct2=down perfect	5 2 -13 0 1
nct2=down present-passive	9 2 -13 0 0
nct2=end future	16 5 -21 0 0
nct2=end past	-4 -9 0 0 14
nct2=end present	-12 0 2 0 2
nct2=impose future	-14 -2 10 -5 7
nct2=impose gerund	0 -11 12 0 0
nct2=impose modal	-37 24 -9 13 -2
nct2=impose past	-4 -36 24 0 11
nct2=impose past-passive	8 8 -12 0 0
nct2=impose perfect-passive	8 3 -11 0 0
nct2=impose pluperfect	0 -11 1 0 1
nct2=impose present-passive	22 12 -32 0 0
nct2=propose modal	0 -17 5 8 0
nct2=propose participle-passive	-1 10 -4 0 0
nct2=propose past	12 4 -12 0 -3
nct2=propose past-passive	14 5 -19 0 0
nct2=propose present	-9 2 -3 0 11
nct2=say future	-1 11 -8 0 0
nct2=say modal	-4 -18 -7 29 -5
nct2=say past	12 0 -8 -26 7
nct2=say perfect	-12 7 -3 -1 3
nct2=say pluperfect	15 0 -13 0 0
nct2=sell present	-4 -9 16 0 0
nct2=stay future	-2 -11 29 0 -10
nct2=stay modal	11 -12 0 0 -2
nct2=stay past	-20 5 0 0 16
nct2=stay perfect	19 -1 -12 0 0
nct2=stay present	1 9 -12 0 1
nct2=suspend infinitive	11 3 -15 0 0
nct2=suspend past	-9 3 -10 0 17
nct2=up past	0 -11 0 0 4
nct2=up present	-9 1 0 0 7
needless	9 -52 55 -5 -14
needless organisation	-2 -39 50 0 -9
needless side	0 -11 15 0 0
next=(	4 -2 0 7 -12
next=,	7 -6 -3 9 5
next=-	-4 -1 8 0 0
next=:	-20 0 29 -19 -4
next=;	11 2 -2 -20 -10
next=and	28 0 -20 -4 0
next=as	5 8 -25 0 12
next=before	-15 14 -11 0 8
next=but	10 -2 -3 0 0
next=so	0 11 0 0 -14
next=that	0 0 15 0 -25
next=until	-2 -11 -16 0 28
next=when	-7 27 -19 0 0
next=which	-11 0 15 0 -6
next=yet	-12 10 -1 8 -20
next=—	-6 -12 26 0 0
nhas-infinitive	-14 0 6 0 0
nhas-modal	-29 5 1 31 -20
nhas-participle	15 -25 2 0 -4
nhas-past	6 -5 0 -41 14
nhas-perfect	9 5 -4 -20 -5
nhas-pluperfect	-6 -33 11 4 9
nt2=future-passive	5 -13 5 0 0
nt2=gerund	8 -26 6 0 2
nt2=infinitive	0 10 -7 0 -4
nt2=modal	-26 6 0 20 -6
nt2=modal-not	-4 0 -4 19 -5
nt2=modal-passive-not	-3 -1 14 0 -1
nt2=participle-passive	10 -6 -1 0 -2
nt2=past	0 -14 7 -30 17
nt2=past-passive-not	12 0 -10 0 0
nt2=perfect	2 6 -6 -13 0
nt2=perfect-not	3 0 3 0 -12
nt2=perfect-passive	11 -13 0 0 0
nt2=pluperfect	-2 -39 18 0 8
nt2=present	-2 19 -14 -3 0
nt2=present-passive	14 0 -10 -6 3
nv0-none	4 3 2 -10 -5
nv1-none	4 3 2 -10 -5
nv2-none	3 6 0 -16 -7
nv2=add	0 -5 -1 0 11
nv2=adopt	10 -3 -4 0 0
nv2=agree	0 -3 9 0 0
nv2=announce	0 -9 14 0 0
nv2=ask	-15 24 -18 6 -1
nv2=await	5 -9 3 0 0
nv2=be	4 -15 10 0 -3
nv2=end	-12 19 -8 0 0
nv2=exempt	11 0 -11 0 0
nv2=expect	0 -12 14 0 0
nv2=expire	19 -9 -11 0 0
nv2=extend	-5 0 9 0 0
nv2=have	14 8 -11 -11 -11
nv2=keep	12 0 -1 -1 -5
nv2=leave	-11 -2 16 0 0
nv2=lift	-4 -5 -4 0 17
nv2=look	15 -10 -1 0 0
nv2=meet	2 13 -13 0 0
nv2=other	2 1 -10 0 3
nv2=prepare	14 0 -13 0 0
nv2=promise	-12 7 0 0 0
nv2=put	7 10 -19 0 0
nv2=reach	-14 0 18 0 0
nv2=reduce	10 0 -9 0 0
nv2=reply	0 -7 9 0 0
nv2=seal	-9 0 9 0 0
nv2=sign	4 -3 4 0 -10
nv2=sit	-11 13 0 0 -1
nv2=stay	4 0 -12 0 6
nv2=stop	6 3 -10 0 0
nv2=suspend	3 4 -7 0 0
nv2=tell	9 -10 -12 4 7
nv2=want	0 4 -11 0 7
nv2=withdraw	0 -4 -1 0 10
nvt2=add past	0 -7 0 0 12
nvt2=announce past	-2 -7 16 0 0
nvt2=ask modal	0 -1 -4 9 0
nvt2=ask past	-7 12 -3 0 0
nvt2=ask perfect	-3 16 -11 0 0
nvt2=await present	6 -8 2 0 0
nvt2=be future	0 -19 23 0 0
nvt2=be modal	8 -13 0 0 0
nvt2=be past	-9 0 14 0 -4
nvt2=be perfect	12 0 -7 0 0
nvt2=be pluperfect	0 0 9 0 -3
nvt2=bring present	-3 12 -4 0 0
nvt2=come future	0 11 -18 8 0
nvt2=come present	-5 -7 16 0 0
nvt2=confirm past	2 -12 8 0 0
nvt2=confirm perfect	0 10 -9 0 0
nvt2=cut present	10 0 -9 0 0
nvt2=end present	0 11 -11 1 0
nvt2=exempt present	11 0 -11 0 0
nvt2=expect present	0 -12 12 0 0
nvt2=expire present	9 -8 0 0 0
nvt2=fall present	4 6 -11 0 0
nvt2=go present	-8 0 1 0 2
nvt2=have present	13 4 -5 -8 -16
nvt2=keep modal	10 -1 0 0 -2
nvt2=leave past	-15 -3 21 0 0
nvt2=let present	5 4 -10 0 0
nvt2=look past	13 0 -10 0 0
nvt2=meet gerund	0 -6 12 0 0
nvt2=meet past	3 6 -10 0 0
nvt2=meet present	0 19 -17 0 0
nvt2=other past	14 -10 -3 0 -1
nvt2=other pluperfect	0 -13 5 0 2
nvt2=other present	-6 17 -21 5 4
nvt2=prepare past	14 0 -14 0 0
nvt2=put future	0 0 -8 0 8
nvt2=put modal	-2 17 -10 0 0
nvt2=put present	18 -18 -1 0 0
nvt2=raise modal	-3 9 -4 0 0
nvt2=reach past	-16 0 18 0 0
nvt2=reduce present	10 0 -9 0 0
nvt2=say modal	0 -10 -6 18 0
nvt2=say past	-4 19 -8 -7 -4
nvt2=say present	0 -19 18 -5 2
nvt2=see past	9 0 -12 0 0
nvt2=sign future	-3 -6 11 -2 0
nvt2=sign infinitive	0 9 -10 0 0
nvt2=sign modal	-20 10 -2 5 0
nvt2=sign participle	0 -23 9 0 0
nvt2=sign past	16 -13 -5 0 -2
nvt2=sign perfect	10 7 -13 0 0
nvt2=sign present	-8 0 13 0 -1
nvt2=stand present	0 14 -10 0 0
nvt2=stop future	8 6 -15 0 0
nvt2=take future	14 -7 -2 0 0
nvt2=take infinitive	-13 -3 17 0 0
nvt2=tell modal	0 -4 0 10 0
nvt2=tell past	10 -7 -9 -2 10
nvt2=tell present	-3 0 11 0 0
nvt2=want present	0 10 -19 0 7
nvt2=withdraw past	0 0 -9 0 10
office=agriculture	12 -1 -5 0 0
office=ambassador	-1 -16 28 0 -7
office=chair	-23 0 26 0 0
office=chancellor	-14 4 12 0 0
office=chief	-1 -10 18 0 0
office=chile	14 0 -17 0 0
office=colleague	10 0 -14 0 0
office=commerce	-11 0 17 -2 -6
office=commission	-16 -8 28 0 0
office=commissioner	28 -4 -20 0 0
office=councillor	22 -8 -12 0 0
office=counsel	0 12 -12 0 0
office=counterpart	11 7 -13 0 -4
office=development	-16 -15 22 0 4
office=director	-10 -7 21 0 0
office=economy	3 9 -15 -5 2
office=executive	-11 -13 10 9 0
office=finance	17 -7 -9 0 0
office=government	5 14 -18 0 0
office=host	0 15 -13 0 0
office=industry	-8 -7 11 0 5
office=king	-16 8 5 0 0
office=leader	0 -7 13 0 0
office=manager	-12 -3 18 0 0
office=mayor	-39 -7 44 0 0
office=minister	8 0 -7 -11 3
office=premier	-12 -10 23 1 0
office=president	-25 13 12 0 -11
office=representative	-40 18 13 -3 -20
office=secretary	-16 -21 41 -9 -7
office=senator	-11 -6 9 0 4
office=speaker	-3 -10 21 0 0
office=spokesman	-1 -5 15 0 0
office=spokesperson	-15 -1 20 0 0
office=state	19 -17 -2 0 0
office=trade	-1 -9 12 0 -4
office=union	-19 0 21 0 0
pc0=agree	-2 1 2 -13 2
pc0=bear	3 -3 10 -1 -16
pc0=begin	-1 9 -5 0 0
pc0=deny	-7 -9 18 0 0
pc0=end	0 12 -12 0 0
pc0=impose	-15 23 0 -35 -4
pc0=sell	-2 -5 12 0 0
pc0=stay	7 -11 0 0 0
pc0=target	-10 0 10 0 0
pc0=up	0 10 -5 0 0
pc1=bear	13 -4 0 -1 -6
pc1=begin	-2 8 -6 0 0
pc1=deny	-5 -9 17 0 0
pc1=end	-5 9 -9 0 7
pc1=impose	-2 9 -6 -2 1
pc1=say	-10 1 8 0 -3
pc1=sell	0 -12 16 0 0
pc1=stay	6 -11 0 0 0
pc1=suspend	-7 10 -3 0 0
pc1=target	-12 0 17 0 0
pc1=up	-1 11 -5 0 -1
pct0=agree future	-14 3 0 0 5
pct0=agree modal	-10 -19 21 0 4
pct0=agree modal-passive	-5 27 -21 0 0
pct0=agree past	16 -14 -1 0 -1
pct0=bear modal	0 -9 11 0 0
pct0=bear present	-6 2 11 0 -9
pct0=begin future	-2 13 -7 0 0
pct0=begin modal	-1 15 -10 0 0
pct0=begin past	11 0 -6 0 0
pct0=begin present	-3 -7 11 0 2
pct0=deny present	0 -8 9 0 0
pct0=down modal	0 9 -8 0 0
pct0=down past	-9 -2 17 0 -2
pct0=down present	9 -1 -2 0 0
pct0=down present-passive	0 12 -12 0 0
pct0=end future	2 10 -13 0 0
pct0=end modal	11 -6 0 0 0
pct0=impose future-passive	-24 7 7 0 0
pct0=impose modal-passive	-7 31 -23 0 0
pct0=impose past	7 -2 0 0 -13
pct0=propose perfect	0 10 -5 0 0
pct0=propose present	0 12 -16 0 4
pct0=propose present-passive	0 -11 11 0 0
pct0=say past	0 16 -10 0 0
pct0=stay modal	0 -12 16 0 0
pct0=stay past	-3 -11 12 0 1
pct0=stay pluperfect	-4 0 10 0 -2
pct0=stay present	9 1 -14 3 3
pct0=suspend past	-10 4 2 0 0
pct0=suspend present	9 -3 -10 0 5
pct0=up past	2 7 -11 0 0
pct1=agree future	-14 3 0 0 5
pct1=agree modal	-10 -19 21 0 4
pct1=agree modal-passive	-5 27 -21 0 0
pct1=agree participle-passive	2 -9 0 1 3
pct1=agree past	17 -13 -3 0 -1
pct1=agree pluperfect	0 9 -11 0 1
pct1=bear gerund	-7 -3 14 0 0
pct1=bear infinitive	0 0 -9 0 6
pct1=bear modal	0 -9 11 0 0
pct1=bear participle-passive	15 2 -18 0 0
pct1=bear present	-6 2 11 0 -9
pct1=begin future	-2 13 -8 0 0
pct1=begin modal	-1 15 -10 0 0
pct1=begin past	11 0 -6 0 0
pct1=begin present	-3 -6 9 0 2
pct1=deny present	0 -8 9 0 0
pct1=down modal	0 9 -8 0 0
pct1=down past	-9 -1 17 0 -2
pct1=down present	9 -1 -2 0 0
pct1=down present-passive	0 12 -12 0 0
pct1=end future	0 10 -9 0 0
pct1=end modal	11 -6 0 0 0
pct1=impose future-passive	-15 0 9 0 0
pct1=impose modal-passive	-7 31 -23 0 0
pct1=impose participle-passive	1 -19 0 10 11
pct1=impose past	8 0 -1 0 -13
pct1=impose present	0 12 -11 0 4
pct1=propose participle-passive	0 -18 4 7 7
pct1=propose perfect	0 11 -6 0 0
pct1=propose present	0 13 -12 0 0
pct1=propose present-passive	0 -11 11 0 0
pct1=say gerund	-8 17 -2 0 -3
pct1=say past	0 16 -10 0 0
pct1=stay future	0 -10 17 0 0
pct1=stay modal	0 -12 16 0 0
pct1=stay past	-5 -10 16 0 0
pct1=stay pluperfect	-4 0 10 0 -2
pct1=stay present	7 2 -14 3 3
pct1=suspend participle-passive	3 7 -13 0 0
pct1=suspend past	-9 4 2 0 0
pct1=suspend present	2 0 -10 0 6
pct1=up past	3 7 -12 0 0
phas-future	-13 9 5 -10 0
phas-gerund	-7 11 0 0 -5
phas-participle	5 -23 0 7 12
phas-past	9 -8 4 -13 -6
power=assembly	7 24 -39 0 10
power=board	-52 -57 90 -2 -4
power=bureau	1 29 -27 0 0
power=cabinet	30 25 -59 0 3
power=chancellor	-14 1 1 0 6
power=commission	45 -17 -28 13 -35
power=committee	-37 -21 32 0 9
power=congress	-6 11 -7 -7 8
power=council	19 25 -40 0 -2
power=department	-12 -23 43 0 -11
power=diet	0 16 -25 10 0
power=government	-23 -23 50 -23 -14
power=house	-3 -14 22 -1 -7
power=king	6 19 -27 1 -4
power=minister	11 -30 16 -27 1
power=ministry	-31 -28 62 -5 -29
power=no power	-27 -29 58 -1 -18
power=parliament	3 5 -10 -10 7
power=premier	-14 -20 33 0 0
power=president	2 17 -18 4 -8
power=prime minister	5 11 -15 -8 2
power=queen	0 10 -7 0 0
power=representative	-17 13 7 -5 -23
power=secretary	24 -24 -1 -1 0
power=senate	-10 28 -25 0 9
power=treasury	-67 -23 81 -4 -14
pt0=future	-1 8 -1 -6 0
pt0=future-not	0 -16 15 0 0
pt0=future-passive	-11 16 -4 0 0
pt0=modal-not	0 -27 18 1 2
pt0=modal-passive	-2 10 -10 3 0
pt0=modal-passive-not	0 12 -11 0 0
pt0=past	8 -4 5 -9 -12
pt0=perfect	-2 8 -5 -1 2
pt0=perfect-not	1 -9 7 0 0
pt0=present-passive	0 -5 8 -2 0
pt0=present-passive-not	0 9 -5 0 0
pt1=future	-14 5 5 -6 0
pt1=future-not	0 -16 15 0 0
pt1=infinitive	5 -11 0 0 1
pt1=modal-not	0 -27 18 1 2
pt1=modal-passive	-2 10 -10 3 0
pt1=modal-passive-not	0 12 -11 0 0
pt1=participle-passive	5 -21 -6 9 18
pt1=past	8 -1 3 -8 -17
pt1=perfect	-2 9 -6 -9 3
pt1=perfect-not	1 -9 7 0 0
pt1=present	-10 0 7 8 -12
pt1=present-passive	0 -5 8 -2 0
pt1=present-passive-not	0 9 -5 0 0
publish< again	1 -10 5 0 0
publish< both	-1 -8 13 0 0
publish< do>	1 -30 24 0 -8
publish< is noun 	13 -15 0 0 0
publish< is noun  organisation	10 -13 0 0 0
publish< is noun  person	0 -9 7 0 0
publish< is noun  side	10 0 -8 0 0
publish< is noun a organisation	1 7 -10 0 0
publish< is noun an	0 14 -12 0 0
publish< is noun and	13 0 -15 0 0
publish< is noun by	21 -22 0 0 0
publish< is noun by office	11 -10 0 0 0
publish< is noun by person	12 0 -11 0 0
publish< is noun need organisation	0 -9 10 0 0
publish< is noun no	0 27 -23 0 0
publish< is noun no organisation	0 12 -10 0 0
publish< is noun of organisation	-2 -5 10 0 0
publish< is noun signed person	11 0 -10 0 0
publish< is noun takes organisation	0 13 -10 0 0
publish< is noun the	19 17 -31 0 0
publish< is noun the name	9 0 -9 0 0
publish< is noun the office	2 5 -8 0 0
publish< is noun the organisation	-3 21 -14 0 0
publish< is noun two organisation	6 3 -13 0 0
publish< is past passive person	-8 0 10 0 0
publish< is perfect passive	0 11 -7 0 0
publish< is perfect passive side	0 9 -5 0 0
publish< is pluperfect passive	0 14 -14 0 0
publish< is present	-4 -2 10 0 0
publish< lack<	-9 7 -3 0 3
publish< modal	-1 10 -4 0 0
publish< name	1 15 -10 0 0
publish< organisation	11 -4 -1 3 -16
publish< past	22 -14 -11 0 3
publish< perfect	6 8 -16 1 0
publish< person	-2 -14 10 0 8
publish< power=assembly	4 8 -11 0 0
publish< power=bureau	0 10 -7 0 0
publish< power=commission	17 2 -27 4 0
publish< power=committee	0 -10 11 0 0
publish< power=congress	-4 -2 10 0 0
publish< power=minister	-18 -16 21 0 11
publish< power=ministry	-13 -3 17 0 0
publish< power=no power	-1 -1 11 -13 -16
publish< power=parliament	1 9 -13 0 0
publish< power=premier	-11 0 12 0 0
publish< power=president	11 -14 5 0 -4
publish< power=representative	-20 0 16 0 0
publish< power=secretary	14 0 -13 0 0
publish< power=senate	-12 0 13 0 0
publish< present	-14 0 14 0 -4
publish< pronoun	-7 0 10 0 0
publish> both	-13 3 7 0 0
publish> do<	-15 7 0 7 0
publish> do>	-8 14 -2 0 -9
publish> infinitive	-12 -17 31 0 0
publish> is noun 	0 -9 11 0 0
publish> is noun and	-10 5 0 0 0
publish> is noun by	6 0 -8 0 0
publish> is noun by person	14 0 -15 0 0
publish> is noun commission	11 5 -21 0 0
publish> is noun commission organisation	11 5 -22 0 0
publish> is noun customs	-10 -5 19 0 0
publish> is noun customs organisation	-10 -4 17 0 0
publish> is noun executive	16 7 -23 0 0
publish> is noun executive person	17 0 -17 0 0
publish> is noun gave	-11 0 14 0 0
publish> is noun gives	-5 -5 14 0 0
publish> is noun house	-21 -1 24 0 0
publish> is noun house organisation	-21 -1 24 0 0
publish> is noun in	0 15 -12 0 0
publish> is noun in name	0 17 -15 0 0
publish> is noun iran side	-9 0 12 0 0
publish> is noun must side	0 -14 14 0 0
publish> is noun passed	10 -3 -2 0 0
publish> is noun passed organisation	10 -3 -2 0 0
publish> is noun president	16 0 -15 0 0
publish> is noun president office	14 0 -13 0 0
publish> is noun representative	9 0 -12 0 0
publish> is noun s	17 -2 -18 0 3
publish> is noun s name	0 9 -6 0 0
publish> is noun s office	15 -11 -14 2 6
publish> is noun s organisation	10 0 -8 0 0
publish> is noun s person	-2 -9 12 0 0
publish> is noun security	-4 -1 10 0 0
publish> is noun security organisation	-4 -1 10 0 0
publish> is noun sign	-9 -5 13 0 0
publish> is noun sign office	0 -8 9 0 0
publish> is noun signed name	-19 0 20 0 0
publish> is noun signed office	-2 -3 10 0 0
publish> is noun signed pronoun	25 0 -24 0 0
publish> is noun still	0 11 -8 0 0
publish> is noun still organisation	0 10 -7 0 0
publish> is noun suspended	-7 0 10 0 0
publish> is noun tariff	11 0 -10 0 0
publish> is noun that	0 14 -12 0 0
publish> is noun that organisation	0 14 -13 0 0
publish> is noun this	-9 0 9 0 0
publish> is noun to	0 25 -29 4 -3
publish> is noun to organisation	2 16 -30 5 -1
publish> is noun today	11 0 -9 0 0
publish> is noun trade	-1 9 -4 0 0
publish> is noun trade organisation	0 9 -6 0 0
publish> is noun will organisation	-2 10 -4 0 0
publish> is noun with	15 -1 -10 0 0
publish> is noun would	0 9 -9 0 0
publish> is past	15 -2 -12 0 0
publish> is past organisation	20 -4 -13 0 -2
publish> is past person	-10 4 8 0 -1
publish> is past side	7 0 -14 0 7
publish> is perfect	4 15 -20 8 -3
publish> is perfect both	-15 0 8 0 0
publish> is perfect name	8 16 -29 6 0
publish> is perfect not name	0 9 -9 0 0
publish> is perfect office	0 11 -8 0 0
publish> is perfect organisation	7 8 -20 4 0
publish> is perfect side	1 -10 7 0 0
publish> is present office	-2 -8 13 0 0
publish> is present organisation	0 12 -10 0 0
publish> lack<	-12 24 -9 0 -2
publish> lack>	11 11 -16 0 -1
publish> modal	0 -6 12 0 0
publish> name	-17 6 9 7 -15
publish> office	9 11 -22 0 2
publish> organisation	14 0 -3 0 -27
publish> participle	9 -3 -3 0 0
publish> past	26 -1 -16 -3 -8
publish> perfect	-1 26 -24 3 5
publish> person	10 -10 -1 -2 0
publish> power=assembly	13 9 -23 0 0
publish> power=bureau	11 0 -12 0 0
publish> power=commission	25 4 -34 6 -6
publish> power=council	22 0 -25 5 0
publish> power=government	-13 11 4 0 0
publish> power=house	-18 -10 30 0 0
publish> power=minister	-8 0 12 0 -9
publish> power=ministry	-2 -4 13 -3 -8
publish> power=no power	-27 3 11 0 0
publish> power=premier	0 -8 11 0 0
publish> power=president	40 -6 -29 -16 0
publish> power=prime minister	-1 -18 19 0 0
publish> power=representative	5 8 -10 0 0
publish> power=secretary	13 -5 -6 0 0
publish> power=senate	8 -10 0 0 0
publish> power=treasury	-11 8 0 0 0
publish> present	11 5 -13 5 -16
publish> pronoun	13 0 -4 0 -5
publish> refuse>	-2 -6 0 0 9
publish> side	8 -2 0 -10 0
pv0-none	1 8 -4 -11 0
pv0=accept	0 -9 13 0 0
pv0=apply	5 -12 1 0 0
pv0=approve	10 -8 2 -1 -5
pv0=charge	-8 0 13 0 0
pv0=expect	0 -10 7 0 0
pv0=extend	0 10 -12 0 0
pv0=go	0 11 -6 0 0
pv0=keep	-3 15 -8 0 0
pv0=leave	8 0 -9 0 0
pv0=meet	0 7 0 0 -9
pv0=pay	7 -11 0 0 0
pv0=put	-6 0 11 0 0
pv0=reach	14 3 -17 0 0
pv0=recommend	-1 8 -3 0 0
pv0=reduce	0 10 -10 0 0
pv0=rule	0 -8 11 0 0
pv0=run	8 0 -3 0 0
pv0=sign	-8 0 3 -7 7
pv0=stay	0 -10 11 0 0
pv0=take	-8 11 -6 0 2
pv0=write	0 -4 11 0 0
pv1-none	-2 13 0 -26 -4
pv1=accept	10 -10 0 0 0
pv1=agree	-8 5 4 0 -2
pv1=apply	5 -12 1 0 0
pv1=ask	0 -17 4 6 7
pv1=bring	0 -10 14 0 0
pv1=carry	1 6 -10 0 0
pv1=charge	-8 -1 15 0 0
pv1=come	9 1 -9 0 0
pv1=expect	0 -10 7 0 0
pv1=explain	0 12 -12 0 0
pv1=go	-4 11 -3 0 0
pv1=impose	13 0 -12 0 0
pv1=keep	0 10 -8 0 0
pv1=meet	0 1 6 0 -9
pv1=pay	6 -11 1 0 0
pv1=put	0 -15 14 0 0
pv1=reach	14 6 -20 0 0
pv1=recommend	-1 9 -4 0 0
pv1=reduce	1 10 -14 0 0
pv1=rule	0 -8 11 0 0
pv1=run	8 0 -3 0 0
pv1=sell	0 -9 11 0 0
pv1=sign	0 -3 -1 0 11
pv1=stay	-3 -1 10 0 0
pv1=suspend	0 8 -6 0 0
pv1=take	-8 10 -8 0 1
pv1=write	-14 3 13 0 -4
pv2-none	0 6 7 -25 -7
pvt0=apply present	5 -11 0 0 0
pvt0=approve future	0 -9 10 0 0
pvt0=be future	8 -11 0 0 0
pvt0=be modal	0 -10 8 0 0
pvt0=be pluperfect	-6 0 11 0 -1
pvt0=be present	-1 7 -10 3 0
pvt0=come present	3 -14 6 0 0
pvt0=expect present	0 -10 7 0 0
pvt0=go past	4 10 -15 0 0
pvt0=go present	-9 0 9 0 0
pvt0=hold past	-9 2 2 0 0
pvt0=hold present	7 0 -14 0 6
pvt0=leave present	8 0 -12 0 0
pvt0=meet present	0 11 0 0 -8
pvt0=other future	-2 11 -5 0 0
pvt0=other past	11 0 -11 0 0
pvt0=other perfect	-11 -5 11 0 6
pvt0=other pluperfect	9 0 -4 0 0
pvt0=other present	-8 -2 17 0 -5
pvt0=pay perfect	11 -4 -4 0 0
pvt0=put perfect	10 -4 -3 0 0
pvt0=put present	-8 -6 15 0 0
pvt0=reach past	16 -1 -11 0 0
pvt0=rule present	0 -8 9 0 0
pvt0=run present	12 0 -8 0 0
pvt0=sign future	-33 8 3 0 5
pvt0=sign modal	-15 5 0 0 3
pvt0=take past	4 -9 0 0 0
pvt0=take present	-13 3 0 0 3
pvt0=write past	-10 0 15 0 0
pvt1=agree participle	-15 0 11 0 0
pvt1=apply present	5 -11 0 0 0
pvt1=approve future	0 -9 10 0 0
pvt1=ask participle	0 -18 0 7 9
pvt1=be future	0 -10 13 0 0
pvt1=be modal	0 -10 8 0 0
pvt1=be pluperfect	-6 0 11 0 -1
pvt1=be present	0 5 -9 3 0
pvt1=come present	3 -14 6 0 0
pvt1=expect present	1 -10 7 0 0
pvt1=go past	4 10 -15 0 0
pvt1=have present	10 0 -13 0 2
pvt1=hold past	-9 2 2 0 0
pvt1=hold present	7 0 -14 0 6
pvt1=leave present	8 0 -12 0 0
pvt1=meet gerund	-7 -3 13 0 0
pvt1=meet present	0 11 0 0 -8
pvt1=other future	-2 11 -5 0 0
pvt1=other past	11 0 -11 0 0
pvt1=other perfect	-11 -5 10 0 6
pvt1=other present	-8 -2 17 0 -5
pvt1=pay perfect	11 -4 -4 0 0
pvt1=put perfect	10 -4 -3 0 0
pvt1=put present	-9 -5 15 0 0
pvt1=reach past	16 0 -15 0 0
pvt1=rule present	0 -8 9 0 0
pvt1=run present	12 0 -8 0 0
pvt1=sign future	-33 8 3 0 5
pvt1=sign modal	-15 5 0 0 3
pvt1=sign participle	4 -11 -2 1 4
pvt1=suspend participle	4 8 -15 0 0
pvt1=take past	4 -10 1 0 0
pvt1=take present	-13 4 0 0 3
pvt1=write past	-10 0 15 0 0
q:!	35 0 -29 0 0
q:"	-21 -15 31 -1 -4
q:'s	-12 17 -17 -1 16
q:(	7 -4 -11 10 0
q:)	7 -5 -10 10 0
q:,	10 1 -14 2 4
q:-	0 9 -13 4 0
q:.	-10 6 4 -4 5
q::	17 12 -17 7 -27
q:;	4 13 -15 6 -11
q:<agent>	10 2 -14 -1 1
q:<day-ahead>	21 2 -10 -15 -13
q:<day-gone>	12 -2 -12 0 8
q:<day-today>	-2 0 6 -11 -3
q:<duty>	17 -8 0 -5 -13
q:<gate>	2 15 -12 -6 -6
q:<goods-amount>	-8 -18 34 0 0
q:<goods>	6 3 0 -5 -24
q:<level-noun>	-11 -2 20 -3 -33
q:<level>	-4 -36 39 -30 8
q:<money>	-8 14 -4 -3 0
q:<month-ahead>	-21 -30 48 0 0
q:<month-gone>	5 3 -8 -17 6
q:<month-today>	-1 10 -3 0 0
q:<name>	0 13 -4 0 -27
q:<not>	-12 12 -4 6 -3
q:<number>	8 -30 23 -7 -5
q:<office>	0 -11 2 16 -2
q:<organisation>	-7 9 -9 14 0
q:<person>	-10 11 -6 9 -6
q:<points>	3 -11 7 0 0
q:<quality>	7 18 -20 -28 4
q:<seat>	-3 12 -13 12 0
q:<sender>	-18 7 16 -4 -7
q:<span>	26 -2 -16 5 -8
q:<taker>	-3 -14 24 0 -6
q:<v-agree>	0 7 -9 -1 -9
q:<v-bear>	-8 9 6 -43 0
q:<v-buy>	3 8 -1 -12 -12
q:<v-deny>	-21 0 10 0 0
q:<v-down>	-8 0 10 -25 0
q:<v-end>	-14 2 20 -16 -28
q:<v-impose>	2 0 -8 2 6
q:<v-propose>	-18 5 -4 -3 17
q:<v-return>	-13 0 20 0 -10
q:<v-say>	-10 -3 9 17 -7
q:<v-sell>	0 -16 23 0 -12
q:<v-stay>	21 -15 0 7 -24
q:<v-suspend>	-3 -2 10 0 -11
q:<v-target>	-17 -26 38 -2 0
q:<v-threaten>	-9 -28 37 0 0
q:<v-up>	-5 -15 21 5 -4
q:?	9 6 -13 17 -44
q:@	18 -8 -9 0 0
q:a	-17 5 1 -9 12
q:about	0 -22 5 -2 22
q:above	0 -9 14 0 0
q:abstention	3 7 -12 0 0
q:accept	-15 17 -4 0 0
q:according	0 -17 30 0 -6
q:account	-3 -10 17 0 0
q:across	0 -11 12 0 0
q:act	-20 -16 35 0 -1
q:admit	0 9 -9 0 0
q:adopt	11 0 -22 10 0
q:advance	0 9 -15 6 0
q:affiliate	-9 22 -13 0 0
q:after	-6 20 -11 -2 3
q:afterward	9 -9 0 0 0
q:again	21 -7 -9 0 -2
q:against	0 -18 20 0 0
q:agree	-38 7 29 -4 -13
q:agreement	4 -31 29 -8 -9
q:ahead	0 0 -6 9 0
q:aim	0 -18 20 0 0
q:aircraft	0 -7 11 0 0
q:airline	-9 0 10 0 0
q:airport	-12 0 -1 0 12
q:ali	-5 10 0 0 -2
q:all	-16 2 15 -2 0
q:allow	-5 -8 18 0 0
q:already	-16 20 -5 0 -3
q:also	-4 -4 13 0 0
q:alway	-6 -4 13 0 0
q:am	5 9 -10 0 0
q:an	-26 -11 30 -4 0
q:and	-6 -3 6 9 -2
q:announce	0 -17 25 -4 -9
q:answer	-10 8 -1 8 0
q:antimony	-4 -2 10 0 0
q:antonio	-8 12 -3 0 0
q:antónio	11 0 -9 0 0
q:any	2 -15 15 0 -4
q:anything	-17 12 1 0 0
q:app	0 -5 12 0 0
q:appeal	0 -7 9 0 0
q:apply	10 -8 0 0 0
q:approval	0 24 -21 0 0
q:approve	-3 5 -18 9 12
q:are	-12 5 6 0 -1
q:arrangement	5 4 -10 0 0
q:arrived	0 -14 12 0 0
q:as	1 -11 9 5 -9
q:ask	14 -1 -4 5 -19
q:assembly	-13 0 1 0 10
q:assent	15 -5 -7 0 0
q:at	-2 2 -8 0 18
q:autumn	2 -16 7 0 0
q:away	-13 6 5 0 0
q:back	2 7 -3 -2 -11
q:bad	14 -4 -8 0 0
q:ban	-4 -5 18 0 0
q:bargain	0 -6 11 0 0
q:base	0 14 -13 0 0
q:be	-18 15 6 -12 -12
q:become	-5 14 -4 0 0
q:beef	-3 -8 19 0 -3
q:been	-20 14 8 -2 -15
q:beer	25 -6 -29 0 9
q:before	-14 0 2 2 3
q:behind	0 -7 11 0 0
q:believe	6 -11 0 0 0
q:bessent	-3 26 -21 0 0
q:better	-2 -4 13 0 0
q:beyond	14 -2 -8 0 0
q:big	10 0 -8 0 0
q:bill	24 -11 -1 -3 -3
q:blessing	0 10 -3 0 0
q:board	0 -8 12 0 0
q:body	19 -2 -16 0 0
q:border	0 -8 11 0 0
q:both	32 -6 -8 -12 -8
q:bridge	-14 -18 27 0 0
q:bring	-26 -6 23 0 5
q:brussel	0 -8 13 0 0
q:budget	0 -12 13 0 0
q:built	11 -2 -11 0 2
q:busan	-18 19 -5 0 0
q:business	-2 -22 31 0 -1
q:but	-1 33 -24 0 -3
q:buyer	0 -4 10 0 0
q:by	-5 -25 20 11 0
q:cabinet	4 16 -22 5 -3
q:calendar	-3 -6 12 0 0
q:call	0 -7 21 -1 -18
q:cannot	0 0 -12 12 0
q:cap	2 -12 7 0 0
q:capital	-7 0 10 0 0
q:careful	12 12 -23 0 0
q:carry	-12 5 0 0 2
q:case	0 -9 17 0 0
q:cement	-3 -11 19 0 0
q:ceremony	0 16 -16 0 0
q:chair	-20 2 17 0 0
q:changed	-1 -6 14 0 0
q:channel	9 -9 0 0 0
q:charge	-19 16 2 0 -3
q:child	0 -7 10 0 0
q:chip	-14 -9 23 0 0
q:chocolate	0 11 -8 0 0
q:clear	-4 11 -4 0 0
q:closed	8 -21 13 0 0
q:clove	-10 0 11 0 0
q:club	-8 -14 22 0 0
q:collection	0 -12 12 0 0
q:come	5 10 -12 -6 0
q:comment	-3 11 -4 0 0
q:commerce	0 13 -14 1 -1
q:commercial	0 -9 12 0 0
q:company	-5 -31 35 0 0
q:complete	-3 10 -8 0 0
q:completed	4 6 -11 0 0
q:confident	-5 -5 13 0 0
q:confirm	0 2 -11 18 -7
q:congress	10 -23 15 0 0
q:consensu	0 11 -6 0 -3
q:consent	0 17 -24 3 4
q:container	-4 0 9 0 0
q:content	13 0 -8 0 0
q:contract	-5 -13 20 0 0
q:copper	-8 6 0 0 0
q:cork	-10 2 2 0 0
q:cost	-4 -9 15 0 1
q:council	8 -2 -14 11 0
q:counted	0 -13 15 0 0
q:countermeasure	0 -9 9 0 0
q:counterpart	0 -14 20 0 0
q:countersigned	0 -14 15 0 0
q:country	2 8 -10 0 0
q:county	-1 -9 14 0 0
q:course	0 -4 9 0 0
q:covered	0 -8 11 0 0
q:cow	-3 11 -5 0 0
q:crew	0 -10 11 0 0
q:crossing	-3 -9 16 0 0
q:date	6 -9 1 2 -7
q:day	-6 16 -7 -5 0
q:de	-10 4 9 0 -5
q:deadline	0 -16 18 0 0
q:deal	-31 -9 31 0 -1
q:decide	-18 33 -14 0 -4
q:decided	8 -8 0 0 0
q:declaration	-1 0 -8 0 10
q:delegation	-4 -3 0 0 13
q:deliver	0 -12 9 0 0
q:deputy	0 -16 9 0 5
q:desk	0 7 -13 0 3
q:did	20 6 -20 4 -11
q:difference	11 0 -12 0 0
q:direct	6 -13 2 0 0
q:discuss	0 16 -14 0 0
q:dispute	-27 -23 45 0 0
q:district	-1 -1 9 0 0
q:do	-6 -15 11 15 -1
q:document	0 -14 16 0 0
q:doe	9 -6 0 -2 0
q:doing	-8 0 12 0 0
q:don't	7 8 -15 0 0
q:donald	5 -10 0 0 0
q:door	0 -4 11 0 0
q:double	0 -13 16 0 0
q:doubt	12 -8 -3 0 0
q:down	1 -14 -1 3 16
q:draft	-12 31 -34 3 10
q:draw	2 -10 8 0 0
q:drawer	3 -11 0 0 4
q:drop	-1 -11 23 0 -5
q:dry	-24 24 -7 0 3
q:due	7 13 -14 0 -3
q:during	0 5 -16 0 9
q:duty	9 8 -11 0 -13
q:each	-9 14 -1 0 -4
q:earlier	-10 0 11 0 0
q:early	-15 -2 20 0 0
q:earth	-9 14 -4 0 0
q:easter	-7 0 11 0 0
q:eastern	10 0 -7 0 0
q:economic	0 -3 -5 0 9
q:economy	-3 0 11 -4 -7
q:effect	20 12 -29 0 0
q:electric	0 -9 11 0 0
q:emergency	0 -22 23 0 0
q:empty	-3 -4 0 0 11
q:end	0 -9 11 -7 -4
q:energy	-1 -9 13 0 0
q:english	15 0 -13 0 0
q:enough	17 -9 -1 0 -5
q:evening	-5 -6 14 0 -4
q:everybody	-5 -2 11 0 0
q:except	11 2 -15 0 0
q:exempt	0 -7 11 0 0
q:existed	1 10 -13 0 0
q:expect	-15 -4 17 0 0
q:expire	-21 33 -3 0 -1
q:expiry	0 10 -9 0 0
q:explain	0 0 -9 0 12
q:export	-10 -6 20 0 -4
q:fact	0 -4 9 0 0
q:fail	-1 -6 13 0 0
q:failed	0 -12 13 0 0
q:fair	0 6 -11 0 0
q:fall	0 -13 15 0 0
q:far	-11 20 -9 0 0
q:farmer	-7 9 0 0 0
q:favour	0 21 -11 0 -3
q:federal	0 21 -15 0 0
q:fee	-3 26 -16 0 0
q:ferry	0 12 -10 0 0
q:few	-6 -5 15 0 0
q:figure	10 5 -16 0 0
q:fill	0 10 -9 0 0
q:final	-1 -3 8 0 0
q:finance	7 -13 4 0 0
q:find	-5 15 -7 0 0
q:finished	0 12 -14 0 0
q:fire	0 -12 10 0 0
q:firm	-14 0 10 0 0
q:flour	12 -3 -9 0 0
q:fly	-6 -11 21 0 0
q:force	-16 14 0 0 -4
q:foreign	-2 -11 13 0 0
q:found	-4 14 -8 0 0
q:four	24 -15 -14 0 6
q:fourth	-12 -22 35 0 0
q:framework	-16 12 0 0 -4
q:free	2 12 -10 0 -2
q:from	2 -2 15 -18 -16
q:front	0 -11 14 0 0
q:fruit	0 17 -14 0 0
q:gained	-7 0 11 0 0
q:gallium	-4 -2 10 0 0
q:gap	0 0 -12 0 12
q:gas	16 0 -13 0 0
q:gave	14 5 -20 9 -6
q:geneva	-2 -13 18 0 0
q:georgia	8 -18 4 0 0
q:germanium	-4 -2 10 0 0
q:get	-17 0 19 0 0
q:give	0 23 -29 0 7
q:given	-12 10 -8 15 0
q:go	0 -11 1 10 2
q:good	18 -26 13 -9 -10
q:government	-5 0 -3 10 2
q:grape	12 -1 -8 0 0
q:green	5 -4 -7 0 8
q:grower	12 -6 -1 0 0
q:growth	0 -6 8 0 0
q:guest	-21 0 18 0 0
q:h	0 -6 12 0 0
q:had	6 0 -4 -13 8
q:half	16 3 -20 0 0
q:halve	1 6 -10 0 0
q:hand	-38 1 37 -8 -5
q:has	-13 2 -6 21 4
q:hasn't	13 -13 -11 9 0
q:have	-4 -10 16 -20 0
q:he	-14 9 -8 8 0
q:he'll	-13 0 14 0 0
q:head	0 -18 18 0 0
q:hear	0 -13 17 0 0
q:her	-8 -2 14 0 0
q:here	2 -15 9 0 0
q:higher	1 -10 6 0 0
q:him	14 13 -36 7 5
q:himself	0 11 -9 0 0
q:his	15 -6 -22 1 22
q:hold	-6 -24 33 2 -12
q:home	-20 10 -9 9 11
q:honey	0 11 -8 0 0
q:hope	-6 -4 14 0 0
q:hospital	0 -18 17 0 0
q:hotel	8 3 -11 0 0
q:hour	-9 -5 19 0 -1
q:household	-4 -12 18 0 0
q:how	-15 0 13 0 0
q:howard	0 -9 10 0 0
q:i	13 -2 -17 13 2
q:i'd	-9 0 11 0 0
q:i'll	0 -2 -1 9 0
q:i've	0 -14 17 0 0
q:if	-5 -10 24 0 -18
q:import	-8 -2 15 0 0
q:impose	-4 -2 17 0 0
q:in	0 1 8 -21 -23
q:increase	-10 0 14 0 0
q:initial	-8 8 0 0 0
q:ink	17 12 -31 0 6
q:inquiry	0 9 -9 0 0
q:instead	-9 10 -3 0 1
q:instrument	16 0 -11 0 0
q:intend	0 6 -13 5 0
q:intent	0 0 -11 0 11
q:into	4 -11 10 -1 -3
q:introduce	0 -8 11 0 0
q:is	-13 19 -17 0 20
q:isn't	-8 23 -8 0 -7
q:issued	-17 5 7 0 0
q:it	9 8 -26 15 12
q:its	0 22 -15 0 -12
q:joint	-9 6 1 0 0
q:keep	-3 -3 1 9 -1
q:kind	-1 -1 10 0 0
q:know	9 -33 -1 19 1
q:kuala	-3 -3 12 0 0
q:lack	5 0 -16 0 9
q:lamp	-13 0 14 0 0
q:lapse	1 16 -17 0 0
q:last	-13 1 9 -17 1
q:lasting	0 -8 9 0 0
q:late	-10 0 13 0 0
q:law	4 -28 21 -2 0
q:lawyer	-14 -3 17 0 0
q:lay	-4 0 -1 0 10
q:leader	-1 9 -5 0 0
q:least	13 -12 0 0 0
q:leave	-4 -25 15 -1 12
q:led	-4 -13 14 0 2
q:legal	0 0 -6 9 0
q:less	5 0 -10 0 5
q:letter	14 -4 -2 0 0
q:licence	-3 0 12 0 -11
q:licensing	3 10 -16 0 0
q:lie	18 17 -38 0 2
q:like	0 -10 4 0 2
q:line	-6 -5 15 0 0
q:list	-17 -22 39 0 -2
q:listed	-1 -10 16 0 0
q:live	4 9 -12 0 0
q:loan	0 -11 9 0 2
q:lobster	9 1 -12 0 0
q:local	0 7 -8 0 0
q:london	0 19 -17 0 0
q:long	-18 -2 27 -1 -12
q:look	0 10 -10 2 0
q:lose	0 -4 10 0 0
q:loui	10 -5 0 0 0
q:lumpur	-3 -3 12 0 0
q:lunch	-2 -16 23 0 0
q:lutnick	0 -9 10 0 0
q:main	-2 -4 11 0 0
q:make	12 -13 -7 4 6
q:man	1 7 -11 0 0
q:mandate	0 10 -4 0 0
q:mangoe	9 0 -12 0 0
q:market	-2 -8 17 0 0
q:matter	-2 0 6 0 0
q:me	20 16 -31 3 -6
q:meal	-11 0 8 0 0
q:meantime	7 0 -10 0 0
q:media	-1 -7 15 0 0
q:mediator	0 -15 18 0 0
q:meeting	-13 -7 26 0 -3
q:member	19 -18 1 0 -2
q:memorandum	-14 1 2 0 2
q:men	7 -29 16 0 0
q:mercosur	25 -2 -21 0 0
q:midnight	13 11 -24 0 0
q:million	0 -13 14 0 0
q:minister	9 -1 -13 -13 13
q:ministry	-28 1 7 1 0
q:minute	4 8 -10 0 0
q:mistake	0 11 -10 0 0
q:moment	8 12 -19 0 0
q:money	-1 -18 24 0 0
q:more	-21 11 8 -3 -6
q:most	15 4 -16 0 0
q:mr	3 15 -14 0 -2
q:mrs	0 -12 14 0 0
q:ms	-3 -6 13 0 0
q:must	-5 9 -5 8 -6
q:my	-38 38 -21 -7 15
q:name	14 17 -51 -3 30
q:national	-15 -1 15 0 0
q:need	-6 -21 22 10 -11
q:negotiate	-13 18 -8 0 3
q:negotiator	3 15 -18 0 0
q:neither	-15 0 4 0 4
q:never	-2 -2 12 0 0
q:new	-1 -4 14 -3 -10
q:next	5 -8 6 -2 -2
q:night	-11 0 1 0 13
q:no	-10 5 0 -5 5
q:nobody	10 -33 17 -3 0
q:none	0 23 -30 0 10
q:noon	-3 -7 0 0 15
q:northern	0 -13 14 0 0
q:not	-2 -6 10 2 -7
q:nothing	-5 16 0 -6 -11
q:notice	-2 23 -21 3 -9
q:now	8 -3 2 -1 -10
q:number	-10 16 -6 0 0
q:nvidia	-7 -1 13 0 0
q:objection	-1 -11 16 0 0
q:oblige	19 0 -18 0 0
q:observer	0 -11 11 0 0
q:of	6 -14 13 -15 -2
q:off	-6 -5 0 3 9
q:offer	0 -10 -1 6 11
q:oil	20 -14 -4 0 -3
q:olive	10 0 -10 0 0
q:on	-6 -1 3 -12 15
q:one	-11 0 19 -15 -5
q:only	-12 3 3 0 0
q:open	-14 0 13 0 0
q:opened	0 -7 16 0 0
q:operated	11 0 -8 0 0
q:operator	-4 -13 19 0 0
q:opinion	0 23 -20 0 0
q:opposite	15 -10 0 0 0
q:orange	9 0 -7 0 0
q:order	10 12 -13 -7 -4
q:other	-7 -2 8 0 6
q:our	5 4 -19 0 16
q:out	0 -8 12 -6 -6
q:outstanding	7 5 -13 0 0
q:over	-22 0 23 -3 -9
q:owe	7 1 -8 0 0
q:own	0 17 -27 0 16
q:owner	-7 -4 15 0 0
q:pact	-21 -6 22 4 -3
q:page	-1 -11 13 0 0
q:paper	12 -5 -5 3 0
q:parliament	28 15 -33 0 -6
q:part	13 2 -11 0 0
q:partner	-3 0 9 0 0
q:party	-3 -17 11 10 0
q:passed	10 14 -26 0 2
q:pay	12 -6 -3 -5 0
q:pen	6 18 -20 -13 0
q:pending	0 -2 10 0 0
q:people	0 0 7 0 0
q:permit	16 -11 -2 0 0
q:phone	-21 0 8 0 4
q:phosphate	8 0 -10 0 0
q:piece	0 10 -6 0 0
q:pilot	-9 0 9 0 0
q:place	13 11 -21 0 0
q:plan	0 -12 18 0 -4
q:play	0 -8 10 0 0
q:player	-13 0 15 0 0
q:point	-3 -22 33 0 -4
q:pork	-2 17 -12 0 0
q:port	10 1 -10 0 0
q:potash	0 -8 9 0 0
q:practice	0 -9 10 0 0
q:preliminary	0 14 -11 0 0
q:prepare	-1 -3 0 0 10
q:president	5 -12 9 -6 0
q:press	0 0 11 0 -1
q:price	-1 -4 11 0 0
q:pridi	18 0 -13 0 -5
q:prime	0 -19 11 0 2
q:principle	-7 15 -6 0 0
q:prisoner	0 -7 11 0 0
q:procedure	1 19 -20 0 0
q:proclamation	-7 -2 12 0 0
q:prolong	0 12 -19 0 9
q:prolongation	-4 5 -16 13 4
q:prolonged	9 12 -18 0 0
q:promise	1 -9 11 0 -8
q:proper	0 -11 15 0 0
q:properly	11 8 -16 0 -4
q:proposal	-1 10 0 0 -2
q:protocol	0 -10 14 0 0
q:provide	16 12 -23 0 0
q:provided	-4 -2 -10 0 19
q:public	0 -9 12 0 0
q:publish	0 15 -18 0 0
q:published	-3 17 -11 0 0
q:purchase	0 -6 11 0 0
q:push	0 15 -13 0 0
q:put	-12 -5 1 2 14
q:quiet	13 0 -12 0 0
q:rada	-3 12 -6 0 0
q:radio	-9 10 0 0 -2
q:raise	-8 -3 18 0 0
q:rare	-15 16 -3 0 0
q:rate	5 4 -10 3 -3
q:rather	-22 0 9 0 11
q:ratified	6 16 -28 7 0
q:ratify	-4 -11 4 14 -1
q:reach	-14 20 0 0 -7
q:read	-4 0 8 0 -3
q:ready	0 -21 -9 9 22
q:reason	-7 -5 19 0 0
q:receive	0 13 -9 0 0
q:recommend	5 9 -15 0 0
q:refund	-2 -4 13 0 0
q:refuse	9 0 -6 0 0
q:register	0 18 -13 0 0
q:regret	-4 -8 14 0 0
q:remain	0 15 -13 0 0
q:remember	0 0 -8 11 0
q:renew	10 0 -9 0 0
q:renewal	0 23 -19 0 0
q:renewed	4 -11 2 0 0
q:repeal	6 3 -12 0 0
q:reply	0 17 -18 0 0
q:report	-3 -17 25 0 0
q:reporter	-21 0 7 6 -2
q:represent	0 13 -10 0 0
q:require	19 9 -28 0 0
q:required	-1 -15 8 0 6
q:rest	-19 0 22 0 0
q:revenue	0 -8 10 0 0
q:reykjavík	-4 -8 15 0 0
q:richard	10 -9 0 0 0
q:right	11 -4 -5 0 0
q:rise	0 -23 24 0 0
q:round	-16 -6 27 -1 -10
q:royal	0 10 -7 0 0
q:rule	-18 0 6 0 1
q:run	22 0 -14 0 -2
q:safe	17 1 -22 0 0
q:sale	-2 -27 33 0 0
q:same	9 2 -11 0 2
q:sanction	0 -9 14 0 0
q:sanctioning	-5 -3 12 0 0
q:say	-16 10 3 1 0
q:scale	0 13 -12 0 0
q:school	-5 -1 11 0 0
q:scott	-3 26 -21 0 0
q:seal	15 -19 0 0 0
q:second	0 -12 11 0 0
q:secretary	-12 14 0 0 -1
q:section	13 0 -9 0 0
q:see	-3 -8 5 0 8
q:sell	-9 0 9 0 0
q:senate	-3 13 -6 0 0
q:send	3 -13 8 0 0
q:shall	-11 0 9 0 0
q:share	-9 0 14 0 0
q:she	15 -3 -6 0 0
q:ship	7 4 -12 3 0
q:should	8 -22 10 0 0
q:show	1 -12 8 0 0
q:shut	-1 -1 9 0 0
q:side	6 6 -3 -3 -17
q:sign	19 -5 -21 3 0
q:signature	-3 18 -23 1 15
q:since	-6 -10 14 -4 6
q:sit	0 -8 12 0 0
q:sleep	-8 -5 15 0 0
q:so	-2 22 -29 10 1
q:soap	0 11 -10 0 0
q:social	-3 0 10 0 0
q:software	0 -10 11 0 0
q:something	-17 -7 10 8 0
q:soon	11 -15 0 0 0
q:soybean	-13 0 11 0 0
q:speak	7 -25 18 -1 0
q:spirit	0 10 -9 0 0
q:spoke	-13 -3 15 0 -2
q:stamp	5 -11 3 0 0
q:stand	11 -7 0 0 0
q:standstill	0 -23 20 0 0
q:start	-15 9 4 0 0
q:state	-17 6 10 0 -10
q:statement	-3 -4 12 0 0
q:statu	0 0 -10 9 0
q:stay	0 12 -6 0 0
q:steel	-3 11 -4 0 0
q:step	3 20 -21 0 0
q:still	-21 20 3 0 -19
q:stockholm	-13 13 0 0 0
q:street	-13 0 16 0 0
q:strike	-13 2 6 0 0
q:such	15 -10 -9 0 1
q:sugar	-10 13 -1 0 0
q:summary	10 0 -8 0 0
q:summer	-7 -6 18 0 0
q:summit	-11 -12 25 0 0
q:surcharge	-2 11 -2 0 -1
q:suspend	16 -8 -3 0 -2
q:suspension	-11 26 -18 0 3
q:talk	-24 -28 55 0 -5
q:talked	-7 4 -14 0 17
q:tariff	5 -10 4 -9 0
q:tax	1 -19 10 0 0
q:team	-1 -4 10 0 0
q:telephone	3 3 -13 8 -2
q:television	4 -25 19 0 0
q:tell	12 10 -10 0 -15
q:tenth	8 0 -6 0 0
q:term	0 -10 12 0 0
q:text	0 28 -33 -6 15
q:th	0 13 -9 0 0
q:than	-21 -2 13 0 10
q:thank	0 -13 17 0 0
q:that	-19 11 5 3 -14
q:the	-9 -19 33 -6 -21
q:their	-19 18 -6 -11 18
q:themselve	-6 -8 16 0 0
q:then	-25 19 -13 9 4
q:there	14 -1 -4 0 -8
q:these	10 0 -10 0 0
q:they	11 -24 -4 9 15
q:thi	6 24 -18 0 -18
q:thin	0 12 -10 0 0
q:thing	5 0 -13 0 9
q:think	13 -2 -11 0 0
q:those	-6 -11 19 0 0
q:threaten	0 -16 20 0 0
q:three	6 -30 5 0 10
q:tiktok	-5 -12 24 0 -3
q:till	-10 13 -9 0 4
q:time	9 -19 13 -3 -3
q:to	13 -18 8 -6 3
q:tobacco	-6 -13 -8 0 24
q:together	10 3 -11 0 0
q:too	-11 18 -5 0 0
q:towel	0 9 -7 0 0
q:tractor	-11 12 0 0 0
q:trade	12 -14 4 -8 0
q:trader	0 -5 11 0 0
q:treasury	-11 25 -14 0 0
q:trouble	6 -16 8 0 0
q:truce	6 11 -20 -24 17
q:trump	5 -10 0 0 0
q:twenty	-10 0 11 0 0
q:two	7 -1 -2 -10 3
q:typed	0 9 -7 0 0
q:under	11 9 -13 -6 -1
q:understanding	-15 9 0 0 6
q:unless	-4 -13 21 0 0
q:until	7 -21 10 -13 8
q:up	-6 -4 13 1 -10
q:us	10 4 -11 0 -4
q:visit	0 -28 22 0 0
q:vote	26 -8 -30 -1 27
q:voted	0 -15 17 0 0
q:walk	0 -8 12 0 0
q:want	-5 -18 12 -5 15
q:war	18 -21 0 0 0
q:warn	0 -9 13 0 0
q:was	22 0 -5 0 -25
q:water	-33 -2 37 0 0
q:way	0 -11 12 0 0
q:we	-20 -9 8 8 14
q:we're	0 14 -17 0 6
q:weather	-7 -1 -5 0 18
q:week	-24 18 0 -5 0
q:were	13 -5 -3 -1 0
q:what	-36 0 30 3 -13
q:whatever	-3 -5 17 0 0
q:when	20 -13 -7 -5 3
q:where	12 1 -2 -4 -14
q:wherever	0 0 -6 9 0
q:whether	-6 -3 16 -1 -9
q:while	0 -10 0 9 0
q:white	0 -8 12 0 0
q:who	31 25 -46 -2 -22
q:whom	0 -21 10 2 0
q:whose	3 9 -13 0 0
q:why	-1 -7 13 0 0
q:will	-23 4 12 8 -8
q:william	0 10 -8 0 0
q:win	-16 0 12 0 0
q:with	3 -10 0 -10 17
q:within	7 -2 -15 7 7
q:without	-4 -10 15 0 0
q:wolfsburg	10 0 -9 0 0
q:word	-8 -1 10 0 0
q:work	18 0 -18 0 0
q:working	-1 12 -7 0 0
q:world	-16 -3 21 0 0
q:worth	-3 16 -8 0 -1
q:would	-29 21 -7 1 13
q:write	-7 10 -7 4 0
q:wrong	14 -6 -2 0 0
q:year	-12 -14 30 -3 -4
q:yes	19 -12 -1 0 -1
q:yet	16 -2 -10 -8 1
q:york	-3 -11 18 0 0
q:you	16 -5 -11 11 -2
q:—	1 0 -6 -2 14
qt=future	-21 20 -3 12 -12
qt=modal	-5 9 -6 2 0
qt=past	9 -11 6 -6 -9
qt=pluperfect	-8 21 -14 -24 12
qt=present	-7 3 6 -2 -6
quoted	10 2 0 -12 -8
r1='s	15 7 -14 -18 2
r1=(	13 0 -14 7 -10
r1=,	-3 0 -3 10 9
r1=.	10 14 -15 -2 -7
r1=:	-18 -11 41 -7 -24
r1=;	-11 16 -1 0 -1
r1=<agent>	-8 14 -3 0 0
r1=<day-ahead>	7 -15 4 0 0
r1=<day-gone>	-10 -10 21 0 0
r1=<day-today>	12 -15 -7 0 1
r1=<duty>	-13 -6 25 0 0
r1=<end>	16 -24 5 -10 -8
r1=<goods>	-9 -23 37 0 0
r1=<level-noun>	0 -4 11 0 0
r1=<name>	11 10 -21 0 0
r1=<not>	-20 9 -17 0 25
r1=<number>	-24 0 32 0 0
r1=<person>	-27 -23 44 0 0
r1=<span>	11 -12 -1 0 0
r1=<v-agree>	-10 10 8 1 -24
r1=<v-begin>	-10 0 14 0 -2
r1=<v-buy>	20 -11 -10 0 0
r1=<v-deny>	-11 -6 0 0 13
r1=<v-down>	-5 -3 10 0 0
r1=<v-end>	7 -10 0 0 0
r1=<v-impose>	1 -1 5 -4 -11
r1=<v-propose>	-10 -1 18 -4 -15
r1=<v-say>	-19 -7 22 -43 13
r1=<v-sell>	-8 -10 9 0 5
r1=<v-stay>	-21 10 -6 0 18
r1=<v-suspend>	2 -6 -5 0 10
r1=<v-target>	-9 5 1 0 0
r1=<v-threaten>	-3 -8 18 0 0
r1=?	-8 0 0 10 0
r1=a	-10 23 -12 0 0
r1=accept	-8 0 11 0 0
r1=again	0 -12 13 0 0
r1=alone	4 5 -20 6 0
r1=already	12 -9 -1 0 0
r1=also	-5 -6 18 0 0
r1=and	23 22 -30 -13 -14
r1=answer	-2 -2 14 0 0
r1=approve	10 0 -6 0 0
r1=are	-8 0 9 0 0
r1=arrive	-4 -4 12 0 0
r1=as	-5 13 -4 0 0
r1=ask	7 -11 0 0 0
r1=at	-6 -12 18 0 0
r1=before	-8 0 9 0 0
r1=both	-12 0 16 0 0
r1=but	10 -6 -1 0 0
r1=by	21 3 -20 0 -1
r1=can	-18 11 0 0 0
r1=collect	-3 -3 11 0 0
r1=confirm	-5 -6 15 0 0
r1=could	-4 -17 10 0 2
r1=count	0 -5 9 0 0
r1=country	9 0 -8 0 0
r1=decide	-11 17 -7 0 0
r1=decided	11 -16 -9 0 10
r1=did	20 -21 -12 -13 15
r1=didn't	0 13 -13 0 0
r1=directed	10 0 -9 0 0
r1=do	0 12 -4 -2 -2
r1=doe	-4 13 -2 -12 0
r1=doesn't	0 -8 0 0 11
r1=duty	-4 -1 13 0 0
r1=expect	0 -14 18 0 0
r1=extension	0 -9 10 0 0
r1=find	0 -4 10 0 0
r1=follow	-1 7 -3 0 0
r1=followed	36 -4 -31 0 0
r1=for	42 2 -42 0 0
r1=found	0 -5 9 0 0
r1=gave	27 -24 -11 0 0
r1=gazette	-3 -1 10 0 0
r1=give	-6 -6 15 0 0
r1=has	-1 6 -10 8 -3
r1=hasn't	0 22 -22 -1 0
r1=have	-2 16 -4 -15 -2
r1=here	0 11 -11 0 0
r1=in	1 16 -16 0 0
r1=is	-8 -3 14 -2 -5
r1=issue	0 9 -12 0 0
r1=issued	10 -3 -1 0 0
r1=it	-11 -21 8 12 0
r1=keep	0 3 -12 0 5
r1=last	-1 -8 16 0 -2
r1=later	-10 0 11 0 0
r1=leave	-9 0 12 0 0
r1=let	-3 0 12 0 -1
r1=look	-12 12 0 0 0
r1=may	0 9 -11 9 -3
r1=me	0 -6 10 0 0
r1=mean	-5 -1 10 0 0
r1=minute	9 0 -8 0 0
r1=must	-24 17 -7 6 -11
r1=need	1 -27 11 14 0
r1=no	-2 -3 11 0 0
r1=now	0 12 -10 0 0
r1=of	3 16 -12 -5 -5
r1=order	22 -9 -13 0 0
r1=over	0 10 -12 0 0
r1=owe	0 19 -18 0 0
r1=passe	-7 -3 13 0 0
r1=passed	11 -4 -6 0 0
r1=post	0 12 -10 0 0
r1=prolong	0 -12 14 0 0
r1=publishe	0 11 -11 0 0
r1=published	-4 -10 10 6 0
r1=put	-1 -13 6 2 0
r1=ratified	19 -15 -7 0 0
r1=ratify	0 9 -10 0 0
r1=reckon	0 -7 10 0 0
r1=recommend	0 -10 10 0 0
r1=refuse	0 -3 -2 0 11
r1=refused	-4 -2 -10 0 18
r1=reply	-6 0 12 0 0
r1=say	0 -13 6 -22 13
r1=set	5 5 -13 0 0
r1=shed	11 0 -11 0 0
r1=should	0 -11 18 0 0
r1=sign	-8 18 0 2 -18
r1=since	-4 13 -7 0 0
r1=sit	-9 9 0 0 0
r1=spoke	-7 -10 22 0 0
r1=stand	-10 0 9 0 0
r1=stay	0 0 -3 0 9
r1=still	-9 13 -6 0 0
r1=suspend	12 -7 -5 0 0
r1=tell	-11 4 4 -2 -1
r1=that	0 -15 20 0 -5
r1=the	11 -2 5 -23 -8
r1=their	9 0 -17 8 0
r1=time	-4 -1 11 0 0
r1=to	-26 9 14 -4 -14
r1=truce	-14 -6 25 0 0
r1=under	10 0 -9 0 0
r1=until	-1 -6 14 0 0
r1=used	23 -11 -13 0 0
r1=vote	-29 5 9 0 -10
r1=voted	24 -35 -1 0 0
r1=want	-6 12 -4 0 0
r1=welcomed	-1 -1 9 0 0
r1=will	-29 6 9 1 -8
r1=won't	0 -6 -3 0 12
r1=would	-13 15 -9 3 0
r1=write	-20 9 -1 0 2
r1=—	-18 -6 32 0 0
r2='s	10 0 -8 0 0
r2=(	-17 -5 24 0 0
r2=,	-12 4 -5 14 3
r2=.	9 3 -23 0 24
r2=;	14 -9 0 0 0
r2=<agent>	-25 4 10 0 2
r2=<day-ahead>	-14 13 0 0 0
r2=<day-gone>	26 -21 -11 0 0
r2=<day-today>	-24 -10 26 7 0
r2=<duty>	2 -21 9 0 0
r2=<end>	6 0 1 0 -18
r2=<gate>	4 -21 8 0 0
r2=<goods>	-36 -23 61 0 -5
r2=<level>	-15 -15 33 0 0
r2=<name>	2 11 -12 7 -7
r2=<not>	-6 -3 5 -15 8
r2=<number>	-1 -19 21 0 -13
r2=<office>	23 -30 0 -11 0
r2=<organisation>	-7 0 6 -9 0
r2=<person>	1 -13 17 -15 -15
r2=<quality>	-17 0 21 0 0
r2=<seat>	-3 12 -13 4 0
r2=<sender>	0 -7 16 0 0
r2=<span>	-11 -14 27 0 0
r2=<v-agree>	11 -13 -1 2 -3
r2=<v-bear>	-21 6 12 -2 -4
r2=<v-begin>	4 -24 23 0 -3
r2=<v-buy>	6 -18 0 0 5
r2=<v-deny>	-6 -19 34 0 -4
r2=<v-down>	0 -13 5 0 5
r2=<v-end>	3 -17 14 0 -4
r2=<v-propose>	-35 6 17 4 0
r2=<v-say>	-17 -8 23 1 -8
r2=<v-sell>	-1 -5 -2 0 14
r2=<v-suspend>	-9 6 -8 0 17
r2=<v-target>	-5 -7 19 0 0
r2=<v-up>	14 -10 -1 0 0
r2=?	1 -25 8 2 0
r2=a	9 -1 0 1 -21
r2=accept	-1 -5 10 0 0
r2=after	12 0 -9 0 0
r2=ago	10 0 -10 0 0
r2=agree	0 -22 20 0 0
r2=already	16 -10 -4 0 0
r2=ambassador	-9 12 -2 0 0
r2=an	-17 0 19 0 0
r2=announce	-11 0 14 0 0
r2=anything	-1 15 -8 -3 0
r2=approval	-14 0 10 0 0
r2=approve	6 11 -17 3 -4
r2=ask	-18 -2 3 7 3
r2=assent	9 12 -23 0 0
r2=authorised	13 0 -12 0 0
r2=await	0 23 -22 0 0
r2=be	-10 5 1 -3 0
r2=before	15 1 -14 0 -1
r2=both	0 13 -12 0 0
r2=brussel	0 12 -12 0 0
r2=by	10 4 -11 0 0
r2=confirm	-9 17 -5 0 0
r2=consent	0 19 -20 0 0
r2=deal	-12 21 -7 0 0
r2=decide	0 14 -9 0 0
r2=decided	13 0 -8 0 0
r2=decline	-4 -1 -3 0 14
r2=do	2 7 -12 1 0
r2=done	0 -7 9 0 0
r2=down	-3 -12 7 0 6
r2=duty	0 -9 9 0 0
r2=end	13 -11 -2 0 0
r2=extension	16 0 -13 0 0
r2=federal	4 3 -9 0 0
r2=first	-10 -1 9 0 0
r2=followed	12 0 -11 0 0
r2=for	-21 23 -1 -3 3
r2=four	-7 -1 11 0 0
r2=from	-7 0 13 0 0
r2=full	-18 8 3 0 0
r2=given	23 -14 -10 0 0
r2=go	9 -12 2 0 0
r2=government	0 -10 11 0 0
r2=had	-8 5 0 4 -6
r2=has	18 -36 10 10 1
r2=have	12 0 -14 10 0
r2=having	15 1 -18 0 0
r2=heard	-1 -10 16 0 0
r2=high	12 0 -12 0 0
r2=himself	0 8 -10 0 0
r2=his	9 -3 0 0 -6
r2=hour	9 0 -8 0 0
r2=house	0 -5 11 0 0
r2=in	15 0 -8 -2 -16
r2=initialled	-3 -10 14 0 0
r2=is	-2 1 -17 8 15
r2=issue	0 14 -11 0 0
r2=issued	0 3 -11 7 0
r2=it	11 -1 0 -13 -12
r2=its	14 -28 1 0 0
r2=just	10 0 -15 0 6
r2=keep	-4 -2 14 0 0
r2=last	12 0 -10 0 0
r2=late	0 9 -7 0 0
r2=leave	-14 -10 25 0 0
r2=me	-2 20 -14 0 0
r2=mine	10 0 -11 0 0
r2=missing	0 9 -6 0 0
r2=my	15 6 -24 0 0
r2=named	0 16 -13 0 0
r2=need	-6 12 -6 0 0
r2=next	-6 24 -18 0 0
r2=no	1 0 -13 0 13
r2=nobody	9 -8 -11 10 0
r2=not	0 -3 9 -20 2
r2=note	0 -6 10 0 0
r2=nothing	-8 -5 14 0 0
r2=notice	-14 12 1 0 0
r2=of	-7 -27 29 2 0
r2=off	0 -9 -1 11 0
r2=on	9 13 -17 -13 1
r2=one	4 6 -10 0 0
r2=or	0 -9 11 0 0
r2=order	8 -16 -1 0 6
r2=out	0 -17 12 0 0
r2=outstanding	-9 5 0 0 0
r2=own	2 -10 6 0 0
r2=passed	-9 -1 14 0 0
r2=power	10 -5 -1 0 0
r2=proclamation	14 0 -12 0 0
r2=prolong	-3 12 -6 0 0
r2=propose	0 -8 11 0 0
r2=put	-8 0 7 -11 4
r2=raise	10 -4 -4 0 0
r2=ratified	0 10 -11 0 0
r2=ratify	-5 14 -6 0 0
r2=reach	-11 10 0 0 0
r2=read	0 -12 4 0 6
r2=ready	-6 16 -5 0 -6
r2=refuse	-1 -10 5 0 4
r2=refused	-6 0 -7 0 17
r2=refusing	0 -1 -5 0 10
r2=reporter	-6 -2 9 0 0
r2=required	-1 10 -4 0 0
r2=rule	-1 -13 20 0 0
r2=say	-15 1 5 -1 4
r2=seal	13 0 -12 0 0
r2=send	0 -4 -8 0 15
r2=set	6 8 -14 0 0
r2=sign	8 -3 -10 4 0
r2=signature	1 19 -17 -1 -7
r2=since	19 -3 -14 0 0
r2=sir	4 12 -17 0 0
r2=sit	-3 -3 11 0 0
r2=speak	0 -9 11 0 0
r2=speaking	0 -2 11 0 -1
r2=stay	0 7 -12 0 7
r2=still	-15 2 5 0 0
r2=suspend	-1 -11 9 0 0
r2=suspension	2 6 -10 0 0
r2=take	-8 -3 16 0 0
r2=tell	-6 -14 11 12 -6
r2=text	15 0 -14 0 0
r2=that	5 -4 9 -5 -12
r2=the	-6 -1 11 0 -15
r2=their	-11 -5 18 0 0
r2=then	20 4 -25 0 0
r2=thi	6 -14 3 0 0
r2=through	-8 -12 24 0 0
r2=to	-34 21 -4 10 -4
r2=trade	12 0 -10 0 0
r2=truce	-1 -3 10 0 0
r2=two	9 -10 0 0 0
r2=up	-14 -7 25 0 0
r2=us	5 -12 4 0 -2
r2=visit	-12 -1 17 0 0
r2=voted	0 0 -11 0 14
r2=want	-4 18 -11 0 0
r2=was	-4 -12 6 7 0
r2=we	-4 0 11 0 0
r2=week	-8 0 11 0 -1
r2=were	11 0 -9 0 0
r2=when	-15 6 4 0 0
r2=where	-11 0 0 0 0
r2=which	9 8 -29 0 16
r2=who	3 8 -12 -4 4
r2=whose	-3 25 -18 0 0
r2=will	-15 -2 21 0 -1
r2=with	-5 -6 18 0 -4
r2=withhold	-1 0 0 0 9
r2=without	0 16 -13 0 0
r2=would	-11 3 4 0 0
r2=write	21 -4 -15 0 0
r2=yes	7 11 -14 0 0
r2=yet	-16 9 0 0 -2
r2=you	-9 0 12 0 0
r3=!	0 12 -11 0 0
r3='s	8 0 -11 11 -2
r3=(	0 -10 5 0 0
r3=)	29 0 -33 8 0
r3=,	0 -13 0 -5 23
r3=-	16 0 -26 12 0
r3=.	3 5 -15 8 8
r3=:	-40 8 30 0 0
r3=<agent>	-8 9 0 1 -4
r3=<day-ahead>	-33 20 -5 -3 -1
r3=<day-gone>	8 16 -17 -1 -8
r3=<day-today>	7 -8 -9 0 12
r3=<end>	11 -8 0 -2 2
r3=<gate>	-28 -10 37 0 0
r3=<goods>	-32 -4 36 0 -13
r3=<level-noun>	0 -13 14 0 0
r3=<level>	-15 0 20 0 0
r3=<month-ahead>	-1 21 -17 0 0
r3=<month-gone>	-38 0 34 0 0
r3=<name>	-13 -9 23 0 0
r3=<not>	-38 15 -4 1 13
r3=<number>	-10 3 9 0 -7
r3=<office>	4 6 -3 0 -10
r3=<organisation>	1 17 -16 4 -11
r3=<person>	-12 3 14 -7 -14
r3=<quality>	-4 -3 12 0 0
r3=<seat>	-1 -16 21 0 -3
r3=<sender>	0 -5 16 0 -1
r3=<span>	-12 -8 23 0 0
r3=<v-agree>	6 -8 -7 9 6
r3=<v-bear>	-16 15 -7 0 1
r3=<v-buy>	-15 0 16 0 0
r3=<v-deny>	-8 -1 10 0 0
r3=<v-down>	10 -13 0 0 0
r3=<v-end>	-16 -12 10 0 9
r3=<v-impose>	15 -24 5 0 -5
r3=<v-return>	-6 12 -4 0 0
r3=<v-say>	-1 -9 16 5 -21
r3=<v-sell>	-12 14 -3 0 0
r3=<v-target>	10 -9 0 0 0
r3=<v-up>	-9 1 11 0 -8
r3=a	-12 4 8 -9 0
r3=according	0 16 -15 0 0
r3=additional	8 6 -17 0 0
r3=adopt	4 14 -19 0 0
r3=after	-13 9 0 0 0
r3=against	-5 -10 1 0 9
r3=ago	9 0 -8 0 0
r3=alone	-12 26 -14 0 0
r3=an	1 16 -18 4 -1
r3=approve	13 -20 13 -4 -3
r3=are	-10 3 1 0 0
r3=at	17 10 -21 0 -5
r3=be	-6 -30 31 4 -6
r3=been	14 0 -8 0 0
r3=before	0 9 -8 0 0
r3=bill	-6 -1 12 0 0
r3=both	-15 0 18 0 0
r3=bring	10 -17 3 0 0
r3=budget	-8 0 10 0 0
r3=by	11 3 -15 0 1
r3=capital	0 -10 11 0 0
r3=carry	-2 13 -8 0 0
r3=clear	-2 -5 11 0 0
r3=comment	0 -5 19 0 -11
r3=confirm	-8 -13 11 5 0
r3=consent	9 0 -4 0 -1
r3=cut	-5 0 10 0 0
r3=day	-6 -3 11 0 0
r3=deal	-9 0 14 0 0
r3=decline	0 0 -7 0 10
r3=decree	11 -8 -2 0 0
r3=did	9 -9 0 0 0
r3=do	-9 24 -12 0 -4
r3=done	23 -15 -9 0 0
r3=down	-10 0 12 0 0
r3=each	0 9 -6 0 0
r3=enter	0 -3 -4 0 10
r3=extension	0 -10 0 9 0
r3=for	-24 -4 20 4 0
r3=gazette	0 15 -14 0 0
r3=give	-10 4 -1 0 2
r3=given	0 -19 15 3 0
r3=go	0 14 -9 0 0
r3=had	8 -2 -10 0 10
r3=hand	0 -7 8 0 0
r3=has	0 10 -3 -15 0
r3=have	-12 3 10 0 -8
r3=he	16 7 -10 0 -14
r3=head	8 -17 5 0 0
r3=her	10 -3 -3 0 0
r3=himself	-18 3 12 0 0
r3=his	16 -13 -13 0 12
r3=home	-2 -9 17 0 0
r3=hour	10 0 -6 0 0
r3=i	3 16 -24 6 0
r3=in	19 -26 3 3 -14
r3=informed	-3 -12 18 0 0
r3=instruction	0 8 -10 0 0
r3=is	8 16 -21 0 -13
r3=issue	0 10 -3 0 0
r3=its	13 -7 -3 -1 0
r3=last	-4 0 10 0 -3
r3=lead	0 -20 10 0 2
r3=letter	-11 -11 22 0 0
r3=like	10 0 -7 0 0
r3=look	-1 8 -2 0 0
r3=me	23 -20 -1 0 0
r3=mean	10 0 -10 0 0
r3=meet	-14 8 0 0 0
r3=minute	11 0 -11 0 0
r3=missing	0 13 -11 0 0
r3=more	-9 -11 23 0 0
r3=must	-1 20 -19 0 4
r3=name	-11 3 9 0 -2
r3=need	0 -16 20 0 0
r3=needed	0 -10 12 0 0
r3=neither	0 -7 13 0 0
r3=no	3 5 -9 0 0
r3=not	-28 27 -9 0 1
r3=nothing	-17 12 -11 -4 14
r3=notice	6 11 -27 11 0
r3=now	0 -14 12 0 0
r3=of	10 -4 -4 0 0
r3=off	-4 17 -1 -3 -5
r3=offer	-1 -4 10 0 0
r3=on	0 -16 11 -7 6
r3=or	-9 11 0 0 0
r3=order	-13 0 13 0 0
r3=other	4 15 -20 0 0
r3=our	-12 -7 25 0 0
r3=own	10 0 -4 0 0
r3=paper	-21 4 14 0 0
r3=parallel	10 0 -9 0 0
r3=power	-13 4 6 0 0
r3=press	0 3 -10 0 7
r3=proclamation	15 0 -18 0 0
r3=propose	-10 0 9 0 0
r3=protocol	12 3 -17 0 0
r3=publish	0 20 -16 0 0
r3=ratified	9 0 -3 0 0
r3=read	0 14 -15 0 2
r3=ready	9 -11 0 0 0
r3=reply	0 -7 10 0 0
r3=return	0 8 -3 0 0
r3=round	9 1 -13 0 0
r3=rule	-7 0 10 0 0
r3=same	14 -3 -9 0 0
r3=say	-4 3 1 1 -9
r3=seal	11 0 -4 0 0
r3=ship	0 11 -8 0 0
r3=side	-11 0 10 0 0
r3=sign	5 -10 -8 8 10
r3=signature	22 1 -20 0 -3
r3=sit	0 -10 15 0 0
r3=social	4 6 -11 0 0
r3=speak	-10 -3 9 0 1
r3=stamp	-1 -5 11 0 0
r3=stand	0 7 -10 0 1
r3=subject	9 -2 -4 0 0
r3=talk	0 -5 11 0 0
r3=television	0 -1 10 0 -3
r3=text	-23 19 -3 0 6
r3=that	-17 -23 34 0 2
r3=the	-3 -4 6 -13 5
r3=their	12 -7 0 0 0
r3=then	13 -13 0 0 0
r3=they	-3 0 10 0 0
r3=through	-1 -11 16 0 0
r3=trade	-4 -4 12 0 0
r3=treaty	3 -9 1 0 0
r3=truce	-14 -5 23 0 0
r3=two	10 -12 0 0 0
r3=under	3 -11 6 0 0
r3=up	3 13 -11 -2 0
r3=us	0 2 -9 8 0
r3=vote	2 26 -27 0 0
r3=was	20 0 -19 0 0
r3=week	20 7 -29 0 0
r3=well	10 -1 -7 0 0
r3=what	0 -16 20 0 0
r3=whatever	0 10 -9 0 0
r3=when	-5 10 -8 0 0
r3=whose	0 15 -11 0 0
r3=will	-15 13 0 0 -1
r3=with	-19 6 17 -3 -8
r3=withdraw	0 -2 -4 0 10
r3=without	0 -17 18 0 0
r3=work	0 10 -16 0 7
r3=would	6 -9 11 0 -11
r3=write	0 -10 15 0 0
r3=yes	-12 6 0 0 0
r3=yet	11 5 -10 0 -3
r3=you	8 -13 -7 8 0
r3=—	-8 -2 20 0 0
r4="	-2 -3 15 0 -7
r4='s	1 -10 7 0 0
r4=,	4 2 -5 6 -12
r4=.	21 14 -16 -19 -29
r4=:	12 -22 -1 8 0
r4=<agent>	-1 -4 14 -13 -9
r4=<day-ahead>	-18 7 7 0 -4
r4=<day-today>	-19 7 5 0 3
r4=<duty>	2 -13 0 3 0
r4=<end>	8 4 -11 0 9
r4=<goods>	-9 8 0 -7 3
r4=<level>	0 -19 17 0 0
r4=<money>	-8 0 11 0 0
r4=<month-gone>	14 -13 -4 0 0
r4=<name>	-11 0 5 12 -2
r4=<not>	-1 12 1 -2 -20
r4=<number>	25 -10 -12 -2 0
r4=<office>	-24 5 5 0 2
r4=<organisation>	-3 -13 13 0 4
r4=<person>	7 -11 4 0 -8
r4=<quality>	5 -12 0 11 -3
r4=<seat>	9 -26 12 0 -2
r4=<sender>	0 -19 17 0 0
r4=<span>	-3 -12 18 0 -1
r4=<v-agree>	4 -7 11 -25 -5
r4=<v-begin>	-5 -13 18 0 0
r4=<v-impose>	12 -3 0 -12 -4
r4=<v-say>	-6 24 -11 1 -20
r4=<v-up>	14 -7 -10 0 4
r4=a	-4 0 10 -5 -4
r4=about	-3 -7 13 0 0
r4=additional	10 0 -7 0 0
r4=agreement	-15 -16 16 0 11
r4=an	11 2 -12 0 0
r4=and	-30 2 8 0 12
r4=announcement	6 5 -14 0 0
r4=as	0 6 -12 0 6
r4=at	0 -7 11 0 0
r4=back	-2 0 -3 0 10
r4=be	-19 18 -7 0 0
r4=bill	-4 12 -1 0 0
r4=both	-15 2 11 0 0
r4=busan	-5 0 9 0 0
r4=by	-7 0 12 -2 -2
r4=can	6 4 -9 0 0
r4=card	-12 0 12 0 0
r4=change	10 0 -10 0 0
r4=colleague	-15 0 16 0 0
r4=commerce	0 -16 2 6 0
r4=consent	0 0 -10 0 8
r4=could	0 0 -5 11 0
r4=counterpart	6 2 -11 0 0
r4=countersign	4 -17 5 0 0
r4=debate	0 -11 11 0 0
r4=deputy	-5 0 10 0 0
r4=do	14 4 -22 2 0
r4=domestic	0 20 -20 0 0
r4=down	0 -4 -6 -6 18
r4=dry	14 -7 -7 0 0
r4=due	0 13 -11 0 0
r4=duty	9 -10 0 0 -5
r4=emergency	0 -7 9 0 0
r4=evening	9 0 -4 0 0
r4=expect	-1 23 -18 0 0
r4=extension	-4 20 -26 4 3
r4=far	0 -4 12 0 0
r4=first	16 -16 3 0 0
r4=follow	0 10 -7 0 0
r4=for	5 -10 2 -8 1
r4=friend	11 0 -9 0 0
r4=from	-16 0 5 0 4
r4=further	-4 10 -5 0 0
r4=go	0 -10 7 0 0
r4=good	-10 0 14 0 0
r4=had	4 -9 5 0 -5
r4=has	-13 14 -2 0 0
r4=have	-15 11 2 0 0
r4=he	14 -12 -4 0 5
r4=heard	0 6 -12 3 0
r4=him	0 -7 11 0 0
r4=hour	13 -4 -6 0 0
r4=i	-9 0 14 0 0
r4=if	-3 11 -7 0 0
r4=in	6 15 -20 -4 5
r4=informed	0 -11 12 0 0
r4=is	3 14 -21 5 -3
r4=issue	9 -16 6 0 0
r4=it	23 16 -38 -3 8
r4=its	0 -4 8 0 -3
r4=know	0 -17 9 4 -2
r4=late	-9 0 9 0 0
r4=law	-3 -5 13 0 0
r4=list	-8 0 12 0 0
r4=make	0 12 -10 0 0
r4=media	4 8 -13 0 0
r4=minister	13 5 -17 -2 0
r4=minute	-6 0 8 0 0
r4=morning	16 0 -17 0 0
r4=never	11 0 -10 0 0
r4=no	0 -24 26 0 0
r4=not	0 10 -3 -6 0
r4=note	0 14 -14 0 0
r4=now	4 -14 9 0 0
r4=of	-18 4 10 6 0
r4=office	0 10 -10 0 0
r4=on	-15 -2 17 2 -5
r4=one	0 -10 -1 0 10
r4=only	12 -3 -6 0 0
r4=or	0 -6 9 0 0
r4=out	2 2 -15 0 8
r4=outstanding	0 20 -18 0 0
r4=own	23 -12 -17 0 5
r4=pact	-9 0 10 0 0
r4=paper	14 3 -14 0 0
r4=parliament	-1 11 -6 0 0
r4=pass	0 -16 17 0 0
r4=pen	-11 11 0 0 0
r4=port	7 4 -11 0 0
r4=power	0 -9 11 0 0
r4=president	0 -12 13 0 0
r4=press	-5 0 10 0 0
r4=prolongation	10 0 -8 0 0
r4=published	0 14 -11 0 0
r4=put	0 9 -7 0 -1
r4=quota	0 10 -10 0 0
r4=radio	0 -5 11 0 0
r4=read	0 9 -9 0 0
r4=representative	-1 -2 9 0 0
r4=required	-4 10 -3 0 0
r4=right	0 -7 9 0 0
r4=say	-12 16 4 -4 -14
r4=schedule	-9 0 9 0 0
r4=see	0 -4 0 9 0
r4=sign	8 -11 10 -22 -4
r4=signature	7 8 -23 0 5
r4=sleep	0 11 -11 0 0
r4=step	20 0 -18 0 0
r4=stop	8 11 -19 0 0
r4=suspension	19 -7 -11 0 0
r4=that	-3 11 7 -6 -20
r4=the	-17 11 0 -11 13
r4=their	-12 -2 15 0 0
r4=there	12 -10 0 0 0
r4=thi	1 10 -10 0 0
r4=thing	0 10 -8 0 0
r4=three	-7 0 10 0 0
r4=time	-12 11 0 0 0
r4=too	-6 -3 12 0 0
r4=trade	9 -6 -13 8 2
r4=travelling	0 -8 11 0 0
r4=treaty	-1 11 -10 0 0
r4=truce	4 12 -11 0 -2
r4=two	0 19 -13 0 0
r4=until	0 -21 -3 0 18
r4=us	-3 -1 11 0 0
r4=use	0 0 -7 0 11
r4=waiting	10 -5 -3 0 0
r4=was	0 -13 19 0 0
r4=we	0 -9 13 0 0
r4=when	-2 -4 12 0 0
r4=whether	9 -2 -14 9 -1
r4=which	-4 -4 0 0 11
r4=who	-12 1 8 0 0
r4=will	0 11 -13 0 1
r4=with	1 -9 2 0 0
r4=would	-16 7 -4 0 4
r='s ,	0 10 -13 6 0
r='s .	24 11 -35 0 0
r='s <person>	-33 -23 55 0 -2
r='s ambassador	-9 13 -2 0 0
r='s and	4 7 -13 0 0
r='s answer	0 11 -10 0 0
r='s approval	-13 -9 21 0 0
r='s assent	9 12 -23 0 0
r='s consent	0 11 -11 0 0
r='s duty	-2 -6 16 0 0
r='s house	0 -4 9 0 0
r='s is	17 -1 -22 0 8
r='s leave	-1 -7 12 0 0
r='s notice	0 13 -11 0 0
r='s order	0 -12 0 0 7
r='s own	2 -10 5 0 0
r='s proclamation	13 0 -11 0 0
r='s suspension	3 7 -12 0 0
r='s visit	-12 -1 17 0 0
r=( <day-gone>	13 -4 -8 0 0
r=( <name>	0 0 -7 10 0
r=) <end>	11 0 -10 0 0
r=, <day-gone>	12 -16 0 0 0
r=, <day-today>	-16 -21 24 9 -3
r=, <name>	-4 9 -7 6 0
r=, <office>	16 -2 -11 0 0
r=, <person>	13 -19 0 0 0
r=, <seat>	-19 -8 18 5 0
r=, agree	-12 0 14 0 0
r=, and	3 8 -8 -3 0
r=, announce	-6 0 11 0 0
r=, are	0 14 -13 0 0
r=, but	0 -10 10 0 0
r=, do	9 0 -7 0 0
r=, for	3 9 -18 0 5
r=, has	0 -13 5 3 0
r=, having	16 0 -14 0 0
r=, he	-14 5 -1 0 6
r=, his	11 -2 -5 0 0
r=, in	15 10 -23 0 0
r=, is	-21 17 -18 8 9
r=, it	9 -19 5 0 0
r=, no	10 8 -18 0 0
r=, not	9 18 -26 0 0
r=, on	15 0 -15 0 0
r=, our	0 17 -18 0 0
r=, put	-11 -5 19 0 0
r=, reach	-12 0 13 0 0
r=, say	-18 -9 26 0 0
r=, sign	10 -8 0 0 -5
r=, since	12 0 -12 0 0
r=, tell	-3 -12 17 0 0
r=, then	23 0 -23 0 0
r=, want	-4 12 -6 0 0
r=, was	-5 -7 16 0 0
r=, where	-10 1 0 0 0
r=, which	9 8 -30 0 16
r=, who	3 9 -14 -3 4
r=, whose	-3 25 -18 0 0
r=, will	-11 0 11 0 0
r=, without	0 24 -22 0 0
r=, yes	0 -11 8 0 0
r=. "	0 11 -10 0 0
r=. <end>	1 12 -8 -1 -6
r=: <name>	-7 -2 16 0 0
r=: as	0 12 -12 0 0
r=: by	27 0 -25 0 0
r=: i	-11 0 9 0 0
r=: in	11 0 -9 0 0
r=: my	6 1 -11 0 0
r=: on	-3 -9 16 0 0
r=: one	0 12 -11 0 0
r=: the	-19 -13 31 0 0
r=: we	-1 -1 9 0 0
r=; <organisation>	0 -8 10 0 0
r=; the	0 19 -22 0 0
r=<day-ahead> .	9 -10 0 0 0
r=<day-gone> .	-16 0 17 0 0
r=<day-today> .	11 0 -10 0 0
r=<end> <end>	16 -24 5 -10 -8
r=<level> .	11 0 -10 0 0
r=<name> 's	11 0 -11 0 0
r=<person> and	-27 0 30 0 0
r=? <end>	-8 0 0 10 0
r=agree to	8 1 -9 0 0
r=alone .	-1 12 -7 0 0
r=an hour	9 0 -8 0 0
r=and ,	-5 10 -1 0 0
r=and <name>	-10 -20 22 0 5
r=and <organisation>	-1 16 -11 0 0
r=and <person>	22 13 -28 0 -3
r=and by	8 14 -23 0 0
r=and his	-3 10 -2 0 0
r=and i	12 -13 0 0 0
r=and the	6 10 -12 0 -6
r=announce a	15 0 -14 0 0
r=announce it	-12 0 13 0 0
r=announce on	0 14 -6 0 0
r=announce that	16 0 -21 0 6
r=announce the	-9 0 11 0 0
r=approve the	17 0 -15 0 0
r=at the	-3 -9 13 0 0
r=before <day-ahead>	0 -8 9 0 0
r=bring home	-6 -3 12 0 0
r=by <number>	19 -5 -12 0 0
r=can sign	-1 13 -6 0 0
r=decide on	-4 13 -7 0 0
r=decide otherwise	0 -12 12 0 0
r=decided on	14 -6 -8 0 0
r=decline to	-1 0 14 0 -7
r=did it	9 -4 -2 0 0
r=did not	-32 0 0 -10 19
r=did the	15 0 -14 0 0
r=doe ,	0 14 -20 0 0
r=expect that	0 -9 9 0 0
r=for <name>	27 11 -39 0 0
r=for <seat>	9 0 -6 0 0
r=for the	19 -11 -10 0 0
r=for them	9 0 -7 0 0
r=for us	6 1 -11 0 0
r=from <day-ahead>	11 0 -10 0 0
r=gave his	15 0 -14 0 0
r=gave its	19 0 -15 0 0
r=gave notice	-11 0 14 0 0
r=had a	-10 -4 17 0 0
r=had already	11 3 -20 0 0
r=had not	1 17 -9 0 -10
r=had passed	-9 0 10 0 0
r=had reach	0 13 -12 0 0
r=had sign	3 -14 0 11 -2
r=had voted	4 -2 -10 0 9
r=has ,	0 -2 -5 11 0
r=has .	36 -25 -16 0 0
r=has already	5 -19 5 0 0
r=has extend	9 0 -9 0 0
r=has full	-17 8 3 0 0
r=has given	18 -6 -9 0 0
r=has issued	-12 6 -3 7 0
r=has it	-13 24 -13 0 0
r=has just	11 0 -10 0 0
r=has let	1 2 -18 6 2
r=has not	-39 7 0 4 0
r=has put	-8 13 -4 -1 0
r=has ratified	0 10 -12 0 0
r=has say	-9 3 0 -4 5
r=has see	-4 -3 9 0 0
r=has send	0 0 -13 0 12
r=has set	9 0 -9 0 0
r=has sign	9 -21 6 0 -8
r=has the	-8 -1 8 0 0
r=has to	-15 10 0 1 -10
r=has until	0 14 -10 0 0
r=has voted	0 8 -15 0 6
r=has yet	-17 10 0 0 0
r=hasn't .	0 5 -9 0 4
r=hasn't sign	9 -4 -1 0 0
r=have ,	13 0 -11 0 0
r=have a	-7 -5 16 0 0
r=have approve	-15 8 2 0 0
r=have say	0 14 -12 0 0
r=have sign	-5 14 -1 0 0
r=have still	0 9 -9 0 0
r=have to	0 11 -6 0 0
r=hold ,	0 12 -10 0 0
r=hold the	-7 -1 13 0 0
r=in <month-gone>	0 -14 12 0 0
r=in <name>	-4 -8 14 0 0
r=in <organisation>	22 23 -44 0 0
r=in <seat>	0 19 -24 0 3
r=in brussel	0 12 -12 0 0
r=in the	-10 -3 16 0 0
r=is await	0 17 -17 0 0
r=is missing	0 9 -6 0 0
r=is not	0 -20 18 1 0
r=is on	2 16 -18 0 0
r=is ready	-3 27 -17 0 -5
r=is required	0 12 -6 0 0
r=is still	0 -5 10 0 0
r=it is	0 -4 12 0 0
r=let it	0 -9 16 0 -1
r=look on	-8 0 10 0 0
r=may end	11 -2 -6 0 0
r=may have	0 0 -13 11 0
r=may sign	-4 17 -12 0 0
r=must agree	0 9 -8 0 0
r=must approve	4 -13 12 0 0
r=must confirm	0 16 -15 0 0
r=must now	0 16 -16 0 0
r=must still	-1 -4 8 0 0
r=need not	0 -14 17 0 0
r=need the	-5 -8 15 0 0
r=need to	0 -8 -3 16 0
r=now .	0 10 -10 0 0
r=of <day-gone>	23 -1 -20 0 0
r=of <name>	3 31 -28 0 -3
r=of it	-3 10 -5 0 0
r=of the	-25 -13 38 0 0
r=on <day-ahead>	-10 -15 26 0 0
r=order it	12 0 -11 0 0
r=order the	13 0 -13 0 0
r=over there	0 6 -9 0 0
r=prolong it	0 -12 13 0 0
r=published its	1 -9 3 0 0
r=put his	13 3 -14 0 0
r=put its	0 -5 -10 4 6
r=put the	-5 0 10 0 0
r=put their	-11 0 11 0 0
r=ratified the	9 0 -6 0 0
r=refused on	0 0 -8 0 11
r=refused to	-1 0 -4 0 10
r=say ,	0 -17 2 0 7
r=say he	5 13 -21 0 0
r=say his	0 -7 8 0 -1
r=say no	0 -1 -11 0 17
r=say that	-2 24 -11 0 -10
r=say the	-6 -3 16 0 0
r=shall not	0 2 -9 0 4
r=sign ,	-24 2 23 -6 0
r=sign ?	6 0 -9 4 0
r=sign a	11 -20 1 0 0
r=sign an	-3 -4 10 0 0
r=sign for	-3 19 -10 0 0
r=sign in	8 0 -5 0 0
r=sign off	0 0 -13 12 0
r=sign on	16 5 -21 -1 0
r=sign the	-12 0 2 14 0
r=sign their	-10 0 10 0 0
r=sign two	10 0 -7 0 0
r=since <month-gone>	0 14 -10 0 0
r=sit down	0 -4 9 0 0
r=spoke of	0 -6 10 0 0
r=take the	-5 11 -2 0 0
r=tell <organisation>	0 8 -13 0 5
r=tell me	0 15 -10 0 0
r=tell reporter	-6 -2 9 0 0
r=tell the	-10 6 -5 0 7
r=tell us	5 -12 3 0 0
r=that he	0 -20 24 0 0
r=that the	-13 -4 20 0 0
r=the <office>	6 -12 8 -10 0
r=the <organisation>	-10 -24 40 -3 0
r=the <person>	0 -5 10 0 0
r=the <quality>	-10 10 0 0 0
r=the extension	17 0 -16 0 0
r=to sign	1 -17 16 0 0
r=to the	-5 -5 15 0 0
r=vote on	-12 0 6 0 -3
r=voted <number>	-11 0 14 0 0
r=voted on	24 -15 -9 0 -1
r=want an	0 11 -11 0 0
r=want to	0 13 -10 0 0
r=was given	12 0 -9 0 0
r=was in	-8 0 11 0 0
r=was ready	0 -11 13 0 0
r=was to	0 24 -22 0 0
r=who sign	6 6 -13 0 0
r=will ,	0 17 -25 8 0
r=will deal	0 12 -10 0 0
r=will do	0 19 -14 0 0
r=will not	0 -3 13 -1 -5
r=will reduce	11 0 -10 0 0
r=would "	0 12 -12 0 0
r=would be	0 12 -10 0 0
r=would decide	0 16 -15 0 0
r=would do	0 -6 11 0 0
r=would not	9 -9 9 0 -6
r=would sign	-12 9 -14 0 10
refuse< do<	11 -24 -11 0 17
refuse< do>	10 -17 5 0 -2
refuse< organisation	0 -26 19 0 0
refuse< past	2 -14 -9 0 17
refuse< person	0 -7 -6 0 15
refuse< power=minister	0 -10 -2 -1 16
refuse< power=no power	2 -22 1 0 0
refuse< power=parliament	0 -2 10 0 -3
refuse< present	13 -7 -11 0 4
refuse< pronoun	0 -9 0 0 14
refuse< side	0 -3 10 0 0
refuse> do>	-15 -44 -1 5 39
refuse> future-not	7 -4 10 -3 -8
refuse> infinitive	-11 -2 -27 8 30
refuse> is future not	0 -1 16 -2 -7
refuse> is future not side	0 0 16 0 -12
refuse> is modal not	10 0 6 0 -15
refuse> is modal not pronoun	10 -3 4 0 -10
refuse> is past	-13 -1 -7 0 20
refuse> is past name	0 0 -12 0 13
refuse> is past organisation	-9 0 0 0 7
refuse> is perfect	-5 -7 0 0 9
refuse> is present	0 0 -7 0 13
refuse> modal	0 -11 17 0 -3
refuse> modal-not	9 0 3 0 -13
refuse> name	-6 -19 -8 13 11
refuse> office	0 -20 3 -3 9
refuse> organisation	-16 -18 -7 -11 40
refuse> past	4 -7 -15 4 14
refuse> perfect	-10 -25 -4 13 18
refuse> perfect-not	0 -17 4 5 2
refuse> person	-40 -13 -25 4 50
refuse> power=assembly	0 -2 -9 0 15
refuse> power=cabinet	-3 7 -9 0 6
refuse> power=commission	-6 0 16 0 -5
refuse> power=council	-1 -21 21 0 0
refuse> power=department	0 0 10 0 -8
refuse> power=government	0 -6 16 0 -4
refuse> power=minister	-5 -17 4 -9 16
refuse> power=no power	-5 -13 -25 13 31
refuse> power=president	-4 -13 -14 0 26
refuse> power=senate	-5 0 -13 0 18
refuse> present	-9 -15 -3 0 21
refuse> present-not	0 -5 -5 0 14
refuse> pronoun	12 -30 7 -1 0
rule:any given	33 -30 8 -39 -40
rule:any given,given	3 -26 20 -3 -17
rule:any given,given,given	-15 0 19 0 0
rule:any given,needed	-31 -11 34 0 4
rule:any needed	-25 5 24 -23 -22
rule:any needed,given	-17 13 2 0 0
rule:any needed,needed	-22 20 0 -2 -6
rule:any needed,needed,needed	-4 10 -4 0 0
rule:any none	8 14 0 -8 -17
rule:any unknown	-13 -25 4 26 0
rule:any withheld	-31 -30 14 -6 29
rule:own given	45 -34 0 -31 -79
rule:own needed	-39 45 -16 -15 0
rule:own needed,needed	0 14 -10 0 0
rule:own none	-9 -5 39 -23 -37
rule:own unknown	-15 -19 -9 36 -1
rule:own withheld	-38 -22 -21 -2 58
s:!	-14 4 3 0 0
s:"	-9 -1 14 -31 7
s:'	0 -11 3 0 8
s:'s	14 10 -26 7 10
s:)	3 -12 6 4 -9
s:*	18 0 -17 0 0
s:,	-2 13 -3 -7 0
s:-	7 -4 -6 11 -3
s:.	0 9 4 -20 1
s:/	-25 -5 37 0 0
s::	0 8 -4 -12 0
s:;	10 6 -14 18 -32
s:<agent>	7 9 -13 0 0
s:<day-ahead>	-16 15 17 -61 -46
s:<day-gone>	41 -40 -4 -29 -8
s:<day-today>	22 -24 -5 5 0
s:<gate>	-4 12 1 -18 -22
s:<goods-amount>	-23 -14 37 0 0
s:<goods>	-4 -18 14 -12 24
s:<level-noun>	-15 5 15 -8 -20
s:<level>	7 -30 32 -7 -38
s:<money>	5 -48 28 0 -11
s:<month-ahead>	-32 11 9 -7 0
s:<month-gone>	9 -13 7 -17 0
s:<month-today>	-7 10 -3 0 0
s:<not>	-61 0 -2 38 30
s:<number>	4 -26 15 -16 11
s:<office>	3 -13 17 -16 -19
s:<organisation>	-9 -12 28 -13 -19
s:<person>	-16 -10 33 -14 -19
s:<points>	16 1 -13 0 -12
s:<quality>	-3 14 -7 0 -3
s:<seat>	-1 13 -8 6 -10
s:<sender>	-25 -16 25 -13 18
s:<span>	8 -9 7 -1 -14
s:<taker>	-25 -41 53 0 0
s:<v-agree>	15 -1 -6 0 -8
s:<v-bear>	-13 -4 21 0 -4
s:<v-begin>	-5 13 2 -12 -15
s:<v-buy>	3 2 3 -16 -15
s:<v-deny>	-26 -19 24 6 8
s:<v-down>	-7 0 -3 -5 21
s:<v-end>	-6 -11 7 0 20
s:<v-impose>	3 2 5 -20 0
s:<v-propose>	-26 0 24 3 -18
s:<v-return>	-11 -10 26 -5 0
s:<v-say>	-23 -1 2 32 0
s:<v-stay>	0 -16 7 -35 20
s:<v-suspend>	-2 -13 5 -23 21
s:<v-target>	-11 5 12 -14 0
s:<v-threaten>	-27 0 17 0 0
s:<v-up>	-5 0 9 -13 2
s:?	-33 -22 26 27 -22
s:_	-6 -4 14 0 0
s:a	-6 2 11 -4 -10
s:abdul	0 9 -6 0 0
s:about	-14 -8 20 8 -2
s:above	0 -8 13 0 0
s:abroad	-4 -24 24 0 0
s:abstained	12 -1 -6 0 0
s:abstention	15 0 -13 0 0
s:accept	6 -16 14 0 -3
s:accord	-12 -4 11 0 5
s:account	-16 -14 32 0 0
s:across	-4 -10 17 0 0
s:add	17 -1 -19 -3 13
s:additional	24 -15 -13 6 -1
s:adjust	21 -13 -9 0 0
s:admit	-8 11 -1 0 0
s:adopt	7 18 -19 0 0
s:advance	20 -19 0 0 0
s:aeroplane	-4 13 -7 0 0
s:affiliate	-18 23 -10 0 0
s:affirmed	-5 -2 10 0 0
s:after	11 3 -6 -10 -8
s:agadir	15 0 -14 0 0
s:again	-39 6 20 -1 -4
s:against	-1 1 -9 0 14
s:agenda	-9 0 11 0 -2
s:ago	32 -5 -23 0 0
s:agree	-50 6 41 -7 -39
s:agreement	-11 -6 23 -17 -1
s:ahmed	20 0 -19 0 0
s:ahn	-8 0 12 0 0
s:air	-24 12 12 0 0
s:akasaka	10 0 -9 0 0
s:akureyri	0 11 -10 0 0
s:al	23 0 -26 6 0
s:alexander	4 6 -12 0 0
s:algorithm	0 15 -24 9 0
s:ali	12 0 -12 0 0
s:alito	-3 -3 12 0 0
s:all	-12 -8 14 13 -12
s:allal	6 7 -13 0 0
s:allow	-7 -1 12 0 0
s:alone	-6 20 -21 7 -3
s:already	25 -20 -5 -5 0
s:also	-13 8 7 0 -5
s:althing	19 3 -28 10 0
s:although	0 13 -11 0 0
s:alway	0 -7 10 0 0
s:ambassador	-12 15 0 0 0
s:an	-5 3 10 -1 -25
s:anchovy	0 0 -10 0 10
s:and	0 5 3 -35 0
s:andré	1 -15 0 3 1
s:anew	8 -2 0 0 -1
s:annex	11 -15 -3 0 4
s:annexe	-12 0 17 0 0
s:announce	-25 0 27 -7 0
s:announcement	22 3 -22 0 0
s:another	4 -9 8 -1 -3
s:answer	-25 -14 25 14 -8
s:anti	-8 -3 15 0 0
s:antonio	3 8 -14 0 0
s:antónio	29 -6 -24 0 0
s:any	-9 0 11 -12 -2
s:anybody	-1 -22 17 7 0
s:anything	-18 -9 26 0 -2
s:appeal	-6 -19 29 0 0
s:application	0 -13 12 0 0
s:apply	4 -22 21 0 -5
s:approval	-4 30 -28 -9 6
s:approve	6 3 -2 -2 -11
s:arabic	0 -8 0 0 10
s:argue	0 -13 8 3 0
s:army	-8 0 9 0 0
s:arrangement	-3 -11 13 0 3
s:arrive	-8 -5 18 0 0
s:article	8 3 -13 0 0
s:arturo	-12 0 14 0 0
s:as	-13 -4 11 -3 10
s:asia	-10 -8 19 0 0
s:asian	15 0 -14 0 0
s:aside	11 -7 -5 0 0
s:ask	-6 1 -9 21 0
s:asleep	6 -11 0 0 0
s:assembly	12 0 -18 0 0
s:assent	13 0 -9 0 0
s:asunción	-10 0 12 0 0
s:at	10 -33 9 0 9
s:auckland	9 0 -8 0 0
s:authority	0 -7 10 0 0
s:available	13 0 -9 0 0
s:avocado	-12 0 3 0 6
s:await	-2 19 -11 0 0
s:away	0 -13 5 0 7
s:back	-14 -7 4 -10 21
s:bag	10 -1 -4 0 0
s:balewa	12 0 -11 0 0
s:ban	0 -17 4 0 2
s:banana	-1 13 -7 0 0
s:base	-10 0 13 0 0
s:basi	-7 -2 12 0 0
s:batlle	5 19 -24 0 0
s:batumi	7 -16 0 0 7
s:be	-17 15 3 2 -25
s:bean	0 16 -12 0 0
s:bear	15 -17 0 0 0
s:because	9 0 -10 0 3
s:become	11 8 -17 0 0
s:bee	0 0 -5 0 9
s:before	-5 -3 -12 -1 28
s:beforehand	12 0 -14 0 0
s:behind	0 -16 21 0 0
s:being	-12 -13 -2 2 24
s:believe	-9 0 9 0 0
s:below	-12 0 13 0 0
s:beside	13 0 -19 0 9
s:better	-2 -13 21 0 0
s:between	18 -32 8 0 -9
s:bey	26 -5 -27 5 0
s:big	6 -17 0 0 4
s:bill	-26 10 8 -3 -6
s:bin	26 -5 -22 0 0
s:binding	0 10 -9 0 0
s:bis	0 33 -33 0 0
s:bite	10 -4 -4 0 0
s:blank	7 0 -9 0 0
s:blessing	7 12 -20 0 0
s:bloc	13 0 -12 0 0
s:boat	-6 26 -24 0 1
s:boeing	-2 -2 10 0 0
s:boi	0 7 -10 0 0
s:border	-26 -9 35 0 0
s:borrowed	13 0 -12 0 0
s:both	33 8 -24 -23 -28
s:brasília	0 13 -12 0 0
s:breakfast	1 -9 -13 0 17
s:bridge	-10 -1 16 0 0
s:briefed	0 19 -16 0 0
s:bring	-9 -5 14 -1 0
s:broadcaster	-4 -2 10 0 0
s:brother	-13 -3 19 0 0
s:budget	-14 -30 32 0 3
s:built	-2 -12 18 0 0
s:bulletin	-2 -6 14 0 0
s:busan	-18 -27 43 0 0
s:busia	-11 0 2 0 4
s:business	10 -7 -5 0 3
s:but	-1 8 -9 -7 10
s:butter	-9 -2 15 0 0
s:buy	-3 -25 30 0 0
s:by	16 -11 2 -16 -10
s:cabinet	14 5 -30 8 0
s:call	0 -24 28 -3 -6
s:can	0 6 -6 11 -14
s:can't	-1 -8 25 -8 0
s:cannot	-9 -7 -5 13 15
s:canola	-10 0 15 0 0
s:cape	12 -4 -4 0 0
s:capital	-8 -20 31 0 0
s:car	7 0 0 0 -11
s:card	-18 -6 13 0 8
s:carry	10 0 -2 0 -3
s:case	-23 -30 49 0 0
s:cashmere	0 0 -12 0 12
s:ceasefire	-32 -12 40 0 0
s:cement	-1 -14 18 0 0
s:ceramic	13 0 -11 0 0
s:ceremony	12 -9 -17 0 12
s:certain	0 -17 14 0 0
s:certainty	14 0 -12 0 0
s:certificate	0 0 -3 0 10
s:chair	-11 -12 27 0 0
s:chancellor	0 -5 10 0 0
s:chang	-1 11 -5 0 0
s:charter	0 -8 8 0 0
s:chenggang	-1 -4 9 0 0
s:chequer	-2 -11 11 0 0
s:chip	-5 -24 30 0 -2
s:chipmaker	-7 -2 13 0 0
s:christma	0 -26 25 0 -3
s:châu	-11 0 14 0 0
s:city	-13 0 10 0 0
s:claim	-1 -3 11 0 0
s:clarence	-7 -1 14 0 0
s:claudia	0 -7 12 0 0
s:clear	0 -10 0 10 0
s:clock	0 -12 0 0 8
s:closed	-4 -14 23 0 0
s:club	2 -18 14 0 0
s:coal	-3 10 -7 1 0
s:coast	0 8 -5 0 0
s:cocoa	-9 -7 15 0 0
s:cod	15 -6 -7 0 0
s:cold	-4 -1 10 0 0
s:colleague	-5 -12 20 0 -8
s:come	-13 6 10 0 -30
s:command	-8 0 9 0 0
s:comment	0 -19 27 0 -15
s:commerce	-4 -25 27 0 -26
s:commission	7 16 -25 0 -1
s:commit	0 9 -10 0 0
s:company	-12 -39 43 0 -3
s:complained	0 -9 13 0 0
s:complaint	0 5 -13 0 9
s:compromise	0 -7 10 0 0
s:concern	-4 -7 16 0 0
s:conclude	-15 -3 19 0 0
s:conference	9 8 -11 0 -9
s:confirm	9 -1 -2 3 -15
s:congress	2 19 -20 0 -2
s:congresse	-2 21 -16 0 0
s:consensu	4 29 -31 0 0
s:consent	9 7 -20 -5 6
s:consented	7 6 -16 0 0
s:consultation	3 -15 9 0 0
s:consulted	0 11 -9 0 0
s:container	-12 0 14 0 0
s:contract	-24 -11 33 0 0
s:control	-5 28 -14 0 -7
s:controlled	10 0 -9 0 0
s:coordinating	0 15 -11 0 0
s:copper	14 0 -8 0 0
s:cork	2 9 -14 0 0
s:corridor	0 11 -13 0 0
s:cost	-6 -19 28 0 0
s:could	-28 -18 6 29 0
s:council	16 4 -27 0 10
s:councillor	5 4 -11 0 0
s:count	-15 -1 20 0 0
s:counterpart	5 12 -18 0 0
s:countersignature	6 5 -14 0 0
s:countersigned	0 -14 11 0 0
s:courier	8 -12 0 0 0
s:course	-12 -12 33 0 0
s:court	-14 8 8 0 -8
s:credit	-10 0 12 0 0
s:crown	-7 -13 20 0 0
s:cruz	0 3 -10 3 1
s:culture	-2 -13 17 0 0
s:custom	-1 -6 11 0 -11
s:customer	-3 -1 10 0 0
s:cut	0 -16 0 0 13
s:d	12 -6 -6 0 0
s:darwin	-6 0 9 0 0
s:date	-23 1 19 0 -8
s:dated	10 0 -6 0 0
s:day	10 -15 12 -12 -13
s:de	6 6 -21 2 4
s:deadline	0 -17 19 0 0
s:deal	-28 0 9 0 9
s:dealt	0 9 -9 0 0
s:dear	-16 -3 21 0 0
s:debate	0 -9 3 0 4
s:decide	-16 21 -5 -5 -11
s:decided	23 -26 -2 0 3
s:decision	0 13 -13 0 1
s:declaration	-15 -10 24 0 0
s:decline	-13 -26 0 0 26
s:defended	-7 0 10 0 0
s:deficit	-1 -5 12 0 0
s:deliver	-1 -3 10 0 0
s:demand	0 -12 11 0 0
s:deny	-12 -9 6 0 6
s:department	0 -15 12 0 0
s:depend	-11 4 0 0 0
s:detail	0 12 -8 0 0
s:did	37 -21 -18 0 0
s:didn't	3 16 -22 0 0
s:die	-4 16 -9 0 0
s:diego	0 3 -11 8 0
s:diet	0 4 -9 9 0
s:differ	0 -5 -6 12 0
s:different	-9 -14 24 0 0
s:dismiss	0 0 -10 12 0
s:dissented	-2 -1 9 0 0
s:do	-37 11 2 3 0
s:document	16 0 -8 0 0
s:doe	-26 10 2 6 -4
s:doesn't	-2 -12 0 1 9
s:domestic	0 30 -29 0 0
s:don't	0 -6 0 11 0
s:done	19 -9 -2 0 -6
s:door	-4 -7 15 0 0
s:down	-15 2 6 -14 18
s:draft	5 17 -20 0 -2
s:drill	9 0 -8 0 0
s:drink	-10 -1 1 0 9
s:driver	3 0 -14 0 11
s:drop	-15 20 -4 0 0
s:drug	-7 -2 13 0 0
s:dry	15 -14 0 0 0
s:due	0 -29 21 0 2
s:during	-7 -4 12 0 0
s:duty	-2 12 -4 0 -8
s:dáil	-3 17 -16 0 3
s:each	-21 11 6 -3 -11
s:earlier	0 -12 10 0 0
s:early	9 -12 0 0 0
s:east	11 0 -7 0 0
s:easter	0 -19 17 0 -1
s:eastern	-17 -1 21 0 0
s:ecuadorean	-2 16 -12 0 0
s:effect	-1 25 -17 0 -2
s:elder	9 -11 0 0 0
s:election	-3 -9 -1 0 16
s:electricity	-6 0 10 0 0
s:eleven	20 -10 -9 0 0
s:else	-5 -1 9 0 0
s:elsewhere	-7 -2 13 0 0
s:emergency	-31 -23 55 0 -2
s:emir	18 17 -33 0 0
s:end	6 2 0 0 -16
s:energy	0 -1 9 0 0
s:english	-9 0 13 0 0
s:enter	-12 0 0 0 8
s:establish	0 0 -10 13 0
s:even	0 -7 13 0 -1
s:evening	11 0 -7 0 -1
s:ever	11 -5 -6 6 -4
s:everybody	-11 -14 24 0 0
s:everyone	0 -5 11 0 0
s:exactly	-3 -9 15 0 0
s:examine	0 -9 11 0 0
s:exchanged	29 -17 -14 0 0
s:expect	-35 16 9 -4 -1
s:expire	22 -15 -19 12 6
s:exporter	-4 -4 16 0 0
s:expressed	0 -6 13 0 0
s:extend	-7 -16 24 0 -2
s:extension	7 4 -9 0 -4
s:eye	0 11 -10 0 0
s:face	0 -12 2 0 9
s:fact	-25 -15 38 0 0
s:fail	9 -17 2 0 0
s:failed	-9 -2 18 0 0
s:fall	-16 21 -3 0 -4
s:family	-5 -5 14 0 0
s:far	-29 18 -5 -6 9
s:fare	-8 0 13 0 0
s:farm	14 -3 -7 0 0
s:farmer	1 3 -13 0 5
s:fassi	4 9 -13 0 0
s:favor	12 0 -12 0 0
s:favour	11 -3 -3 0 0
s:fax	13 -5 -4 0 0
s:fayzulla	6 6 -14 0 0
s:federal	0 20 -13 0 0
s:fee	-18 23 -7 -4 1
s:fentanyl	3 -12 7 0 0
s:ferry	0 -8 -6 0 16
s:fifth	-1 -11 18 0 0
s:figure	-9 -8 14 0 0
s:film	0 -6 9 0 0
s:final	-15 31 -21 0 0
s:finance	-9 8 0 -2 2
s:finish	0 -5 9 0 0
s:finished	0 -12 12 0 0
s:firm	-5 -5 18 0 0
s:first	0 0 -5 -6 17
s:fish	13 -8 -5 0 0
s:fishermen	0 11 -10 0 0
s:fishery	-6 0 -1 0 10
s:five	0 -15 19 0 0
s:fix	-23 12 5 0 0
s:flew	8 -5 -10 0 7
s:flour	-4 -2 13 0 0
s:fly	-8 -13 13 0 1
s:follow	-11 29 -15 -1 -5
s:followed	38 -14 -27 0 0
s:following	10 -23 9 0 0
s:football	-8 0 11 0 0
s:for	-3 3 7 -21 -1
s:foreign	-8 -17 28 0 -9
s:form	0 -7 10 0 0
s:formality	0 10 -9 0 0
s:formally	0 10 -10 0 0
s:forty	-11 0 16 0 0
s:found	-10 15 -2 0 0
s:four	-4 -31 29 0 1
s:fourth	-16 8 2 0 0
s:framework	-27 1 24 0 0
s:free	-12 6 9 0 0
s:freeze	16 0 -9 0 0
s:friday	-21 1 16 0 0
s:friend	11 -5 -4 0 0
s:from	10 0 -3 -3 -11
s:front	-2 -17 19 0 0
s:full	-7 9 0 0 0
s:further	22 6 -27 0 0
s:future	-8 0 10 0 0
s:garden	-8 0 11 0 0
s:gave	14 -33 10 0 -3
s:gdynia	15 -1 -10 0 0
s:general	-8 -12 9 13 0
s:generic	-9 0 14 0 0
s:geneva	-9 -9 22 0 0
s:george	2 6 -10 0 0
s:georgia	-10 -11 15 0 7
s:get	-15 16 2 -8 -5
s:give	0 -9 0 0 9
s:given	28 -10 -17 1 -2
s:go	-5 10 -2 0 -2
s:good	20 -45 14 0 -18
s:governor	0 16 -17 0 0
s:grand	-1 3 -9 9 0
s:great	-1 0 -1 0 9
s:grey	0 19 -18 0 0
s:ground	-8 -14 25 0 0
s:grower	-4 1 -7 0 11
s:guest	-17 29 -16 0 0
s:gum	0 0 -9 0 11
s:gun	0 -9 13 0 0
s:gyeongju	-13 8 0 0 0
s:h	0 -6 8 0 0
s:had	-12 -15 16 10 8
s:half	9 -4 0 0 -1
s:halifax	0 13 -11 0 0
s:hall	-1 -7 13 0 0
s:halve	-2 -20 9 0 10
s:ham	17 -6 -10 0 0
s:hand	-1 -10 11 0 0
s:hang	-11 -7 22 0 0
s:hanwha	-4 0 10 0 0
s:happen	0 -5 10 0 0
s:harb	16 0 -16 0 0
s:hard	0 -5 9 0 0
s:has	-1 12 -9 -2 -7
s:hasn't	0 25 -25 -4 0
s:hazelnut	0 2 -10 0 6
s:he	-32 7 4 -2 13
s:he'd	-7 15 -8 -1 0
s:he'll	-22 8 -2 0 8
s:head	7 -16 0 0 6
s:headline	-10 0 13 0 0
s:hear	-19 1 11 0 0
s:heard	-31 16 0 3 0
s:here	-3 20 -19 10 -9
s:high	13 -10 -4 0 0
s:higher	-1 -5 10 0 0
s:him	-24 11 0 5 0
s:himself	0 40 -33 -2 -12
s:hirobumi	18 12 -28 0 0
s:his	13 2 -21 0 4
s:history	-10 0 16 0 0
s:hold	-12 -4 3 0 13
s:holiday	-6 11 -4 0 0
s:home	-25 13 -9 0 20
s:hope	-8 -5 23 0 0
s:hotel	-12 6 4 0 0
s:hour	4 -21 2 3 0
s:house	20 30 -38 -3 -7
s:how	-3 -22 33 0 0
s:hundred	11 0 -9 0 0
s:i	19 -7 -5 0 -8
s:i'll	-9 0 10 0 0
s:i've	13 -19 3 -2 0
s:ibrahim	13 -9 -1 0 0
s:ice	0 -10 -9 0 21
s:if	-34 3 10 24 -32
s:immediately	10 0 -8 0 0
s:import	13 -17 0 0 0
s:important	-1 -2 10 0 0
s:importer	-11 -12 25 0 0
s:in	9 -2 6 -36 -4
s:industrial	-15 6 0 0 0
s:informed	-9 -17 27 0 0
s:initial	-12 0 12 0 0
s:initialled	-21 -6 19 0 11
s:ink	31 -11 -17 0 -2
s:insist	14 -1 -9 0 0
s:inspector	0 2 -10 0 6
s:instead	-9 6 -3 7 0
s:instruction	0 14 -14 0 0
s:interest	-2 0 10 0 -5
s:internal	-12 40 -32 0 0
s:international	0 -8 9 0 0
s:into	-10 13 -2 0 0
s:invest	14 -2 -9 0 0
s:investigation	-2 -8 15 0 0
s:investor	10 0 -7 0 0
s:invitation	0 -5 12 0 0
s:invited	-11 -7 22 0 0
s:is	-25 -2 10 12 -7
s:island	7 -12 0 0 0
s:isn't	-2 11 -15 8 0
s:issued	0 17 -26 10 -2
s:it	-1 -2 8 -6 0
s:it'd	6 17 -23 0 0
s:item	-5 -2 12 0 0
s:its	7 -8 -6 -9 17
s:j	10 0 -7 0 0
s:jean	12 0 -10 0 0
s:jeju	-14 -2 18 0 0
s:jinping	0 -9 11 0 0
s:joaquim	11 -10 -13 0 9
s:johan	21 1 -23 0 0
s:joint	-18 0 20 0 0
s:josé	0 18 -25 0 2
s:judge	-11 -14 26 0 0
s:just	21 -2 -18 0 2
s:justice	-7 -11 23 0 0
s:kananaski	11 -2 -5 0 0
s:kava	17 0 -16 0 0
s:keep	-4 24 -24 -6 11
s:khan	9 0 -8 0 0
s:khural	0 -4 -3 0 9
s:kind	-10 2 8 0 -1
s:king	-12 -13 26 0 0
s:know	-26 -24 -14 50 -1
s:kofi	-11 0 2 0 4
s:kuala	-16 -3 22 0 0
s:lacking	-11 26 -25 0 7
s:lahore	-8 0 10 0 0
s:lake	-14 0 19 0 0
s:lapse	-3 -3 11 0 0
s:large	-7 -10 21 0 0
s:last	5 -4 2 -17 0
s:late	-34 2 26 2 0
s:later	19 -15 -6 0 1
s:law	12 -24 13 -4 2
s:lawful	0 -13 18 0 0
s:lawyer	0 10 -8 6 -5
s:lay	-16 9 0 0 0
s:lead	3 -21 5 0 5
s:leader	7 -14 3 0 1
s:leave	-2 -10 7 6 0
s:led	-19 -6 23 0 0
s:legal	-16 -5 20 0 0
s:legislative	0 25 -25 0 0
s:less	15 -6 -13 0 5
s:letter	0 -13 4 0 11
s:level	2 -9 1 0 0
s:levy	-15 0 1 0 10
s:li	-1 -4 9 0 0
s:liaquat	13 0 -12 0 0
s:licence	0 -16 0 7 10
s:license	-5 0 11 0 0
s:lift	-5 -25 0 0 24
s:like	12 -1 -4 0 0
s:likewise	-15 22 -9 0 0
s:line	-12 12 0 0 -2
s:lisbon	3 3 -9 0 0
s:list	-22 -34 38 0 11
s:listed	-4 -1 10 0 0
s:listener	0 -6 14 0 -1
s:lithium	4 0 -11 0 9
s:little	-3 -10 19 0 0
s:liu	24 -9 -15 0 0
s:live	0 -9 15 0 0
s:livingstone	10 0 -9 0 0
s:local	0 -9 -4 0 15
s:locked	-5 -10 17 0 0
s:london	-13 5 3 0 0
s:long	2 -14 -8 0 23
s:longer	-7 0 10 0 -4
s:look	-1 10 -1 -2 0
s:lorry	0 -16 15 0 2
s:lose	-20 -7 29 0 0
s:loui	10 0 -8 0 0
s:love	0 8 -10 0 0
s:lower	8 -8 4 0 -5
s:lumpur	-16 -3 22 0 0
s:lunch	-15 0 18 0 0
s:lying	0 8 -10 0 0
s:léon	4 -10 2 0 0
s:machine	-5 0 14 0 0
s:mackenzie	17 5 -23 0 0
s:madrid	-8 -3 18 0 0
s:magnet	-2 -2 11 0 0
s:mail	0 -6 11 0 0
s:majli	12 8 -15 -1 0
s:make	16 4 -18 -7 2
s:man	-22 16 0 0 0
s:management	-13 0 14 0 0
s:mandate	-1 13 -12 0 0
s:manuel	4 2 -10 0 0
s:many	-3 0 11 0 0
s:market	-8 -23 38 0 0
s:match	13 0 -13 0 0
s:matter	-10 13 0 0 -2
s:may	-12 0 9 14 -17
s:me	1 6 -17 -2 11
s:meant	-14 0 0 0 10
s:meanwhile	0 -9 11 0 0
s:mediator	0 -5 11 0 0
s:medical	-9 -9 19 0 0
s:medicine	-14 -8 24 0 0
s:meet	-11 3 12 -11 -2
s:member	-4 10 -4 -2 1
s:memorandum	48 -19 -32 0 0
s:mention	-5 -9 22 0 0
s:mentioned	0 -11 0 0 12
s:menu	0 6 -15 0 8
s:mercosur	-23 -6 29 0 0
s:message	0 -10 11 0 0
s:mgx	-9 0 13 0 0
s:midnight	9 -15 3 0 0
s:might	-7 -10 23 0 0
s:million	-5 -2 10 0 0
s:mine	39 12 -55 0 9
s:mineral	-13 0 16 0 0
s:minister	13 -15 -8 13 -2
s:ministerial	0 10 -9 0 0
s:ministry	-20 0 26 -6 -8
s:minute	34 -15 -18 0 -5
s:missing	-17 16 -7 0 2
s:mohammad	0 7 -20 0 8
s:monday	-4 0 10 0 0
s:money	0 -12 15 0 0
s:month	1 -15 8 0 3
s:more	0 -1 14 -8 -8
s:morning	0 1 -9 5 7
s:most	-3 -20 26 0 0
s:mr	-2 0 12 -21 -14
s:mrs	-22 -8 30 0 0
s:much	2 0 -11 0 8
s:must	-21 6 8 3 -25
s:mutual	-7 -1 13 0 0
s:my	20 4 -37 -5 20
s:nabuco	11 -10 -13 0 9
s:nadi	10 0 -9 0 0
s:nagoya	10 0 -10 0 0
s:name	12 -14 -7 -11 17
s:named	0 14 -10 0 0
s:need	-11 -1 9 5 -14
s:negotiate	16 0 -11 0 0
s:negotiation	-6 19 -9 0 0
s:negotiator	-11 21 -10 0 0
s:neighbour	-2 -1 11 0 0
s:neither	-35 15 7 0 -12
s:network	-10 0 14 0 0
s:new	14 -34 15 0 0
s:nexperia	-17 -10 29 0 0
s:next	-28 14 5 -2 -1
s:nickel	0 -11 11 0 0
s:nine	-15 0 12 1 0
s:niš	16 0 -16 0 0
s:no	-2 -8 9 -13 12
s:nobody	-2 -12 -5 28 -7
s:nod	-12 24 -14 0 0
s:none	-17 15 -5 2 -3
s:noon	0 -17 12 0 0
s:nor	-33 37 -8 1 -16
s:northern	-11 -7 19 0 0
s:nos	10 0 -8 0 0
s:not	-15 -8 -7 24 15
s:note	28 0 -28 0 6
s:nothing	-12 8 -7 -10 18
s:notice	17 12 -26 4 -9
s:notification	4 20 -19 0 -1
s:now	8 19 -28 -7 15
s:number	8 -14 4 0 0
s:nuri	10 0 -9 0 0
s:nvidia	-14 -11 28 0 0
s:núñez	-4 26 -21 0 0
s:obstacle	0 11 -9 0 0
s:obtain	-6 -13 19 0 0
s:off	-12 0 4 4 0
s:offer	-14 0 15 0 -2
s:oil	9 -25 8 0 0
s:old	-12 0 11 0 0
s:olympio	0 12 -9 0 0
s:on	5 -4 5 -17 2
s:once	-11 31 -15 -4 -1
s:only	-20 3 -4 7 16
s:open	-22 0 13 0 2
s:opened	-8 -14 18 4 0
s:opening	0 -9 1 0 4
s:operator	-16 -8 25 0 0
s:opinion	-5 -7 0 12 1
s:opposite	8 4 -14 0 0
s:or	-35 11 1 15 -11
s:oracle	-10 0 13 0 0
s:orange	11 0 -8 0 0
s:order	7 15 -13 -12 -8
s:ordinance	0 8 -9 0 0
s:ordinary	16 0 -11 0 0
s:ore	0 -8 11 0 0
s:origin	-11 -1 16 0 0
s:other	8 -22 8 0 0
s:otherwise	0 -10 13 0 0
s:our	25 16 -30 -11 -11
s:outside	-4 -4 13 0 0
s:outstanding	-5 29 -20 0 0
s:owe	0 21 -21 0 0
s:own	12 -3 -8 -14 5
s:pact	0 -9 3 0 4
s:page	7 9 -17 2 -2
s:palace	6 -9 4 0 -7
s:palm	17 -11 -7 0 0
s:parallel	11 0 -13 0 0
s:pari	0 -7 11 0 0
s:park	-1 -8 13 0 0
s:parliament	-24 13 -7 -12 19
s:part	14 -32 18 0 -8
s:party	-1 -7 16 0 -4
s:pasha	9 1 -10 0 0
s:passe	-9 -9 19 0 0
s:passed	11 -32 5 0 -8
s:past	12 -7 -3 0 0
s:patented	10 0 -9 0 0
s:pause	-4 -7 16 0 -2
s:pay	8 -2 1 -7 -6
s:peace	-3 0 7 0 -1
s:pedro	-4 -3 11 0 0
s:pen	7 28 -35 -8 5
s:penang	-9 0 13 0 0
s:pending	-5 19 -12 0 0
s:people	-25 13 7 -1 -6
s:per	-8 0 11 0 0
s:perhap	0 15 -13 0 0
s:period	-7 -2 13 0 0
s:permanent	0 21 -15 0 0
s:permit	0 -3 19 0 -8
s:perth	12 0 -12 0 0
s:phase	10 -3 -2 0 0
s:phone	14 -17 0 0 0
s:photograph	9 -11 0 0 0
s:pipe	2 0 -19 0 18
s:piérola	-5 9 0 0 0
s:place	19 -32 -3 0 10
s:plan	13 -16 5 0 -3
s:pleasure	-8 18 -10 0 0
s:pocket	-10 3 -30 0 31
s:point	-19 0 15 0 0
s:pointed	-10 -1 20 0 0
s:police	-7 0 10 0 0
s:policy	0 -5 12 0 0
s:porra	-2 12 -7 0 0
s:port	-7 -3 12 -1 0
s:portale	0 3 -11 8 0
s:portfolio	0 16 -14 0 0
s:porto	21 0 -20 0 0
s:post	-22 4 13 0 0
s:powder	10 0 -6 0 0
s:preliminary	-10 35 -28 0 0
s:present	-8 -2 13 0 0
s:president	-7 22 -15 0 0
s:presidential	0 -3 9 0 0
s:price	-25 -12 38 0 0
s:pridi	5 3 -10 0 0
s:prime	-27 13 5 6 -4
s:prince	-11 -7 18 0 0
s:print	16 0 -13 0 0
s:printed	-8 -5 17 0 0
s:prisoner	-2 -6 14 0 0
s:probably	-1 12 -8 0 0
s:procedure	-5 21 -14 0 0
s:process	0 24 -23 0 0
s:proclamation	35 0 -33 0 0
s:product	13 -4 -4 0 0
s:programme	0 -8 10 0 0
s:prolong	-11 0 2 0 7
s:promise	-20 2 13 0 -8
s:proposal	-7 13 -5 0 0
s:propose	-29 -13 47 0 -7
s:prosperity	13 0 -11 0 0
s:protocol	-6 10 0 0 0
s:provide	-8 -2 14 0 0
s:provided	-28 32 -6 0 0
s:province	-10 0 15 0 -2
s:public	-5 -14 24 0 0
s:publish	-11 30 -20 0 0
s:publishe	-9 17 -7 0 0
s:published	15 11 -21 -2 2
s:puebla	8 -3 -2 0 0
s:push	0 -12 18 0 0
s:put	7 -11 -4 -17 23
s:q	0 -17 20 0 0
s:qualified	-7 15 -8 0 0
s:quarrel	-12 -11 29 0 0
s:quay	0 6 -9 0 0
s:question	-38 -8 35 10 -6
s:rada	0 15 -14 0 0
s:radio	0 -31 21 0 5
s:rafael	-14 14 0 0 0
s:raise	7 -11 7 0 -7
s:rang	-11 -9 10 0 7
s:rate	-4 0 14 0 -5
s:ratification	6 8 -13 0 0
s:ratified	23 6 -23 0 -6
s:ratify	-13 9 -4 0 2
s:ratu	-17 0 14 2 0
s:reach	-14 -2 18 0 -2
s:react	0 11 -10 0 0
s:read	-24 -3 0 -1 25
s:reading	-18 4 1 0 4
s:reason	3 -13 9 0 0
s:receive	-16 -11 27 0 0
s:reciprocity	-4 -7 14 0 0
s:reckon	0 -9 12 0 0
s:recommend	-10 12 -2 0 0
s:reduce	19 5 -22 0 0
s:reduction	-16 29 -14 0 0
s:refer	0 -5 9 0 0
s:reference	-13 -4 16 0 0
s:refund	-15 -4 23 0 0
s:refuse	-15 -32 -2 15 23
s:refused	-16 -38 1 0 36
s:refusing	0 -1 -5 0 10
s:regional	0 -11 13 0 0
s:register	-14 17 -5 0 0
s:regulation	-18 6 11 0 0
s:reject	-8 -7 0 0 15
s:related	-9 -3 16 0 0
s:relation	-4 0 11 0 0
s:released	-5 16 -22 0 11
s:relief	-7 0 11 0 0
s:remain	0 -3 10 0 -3
s:renewal	12 15 -22 0 0
s:renewed	10 -11 0 0 0
s:report	-16 9 9 0 -13
s:reporter	-23 22 -1 -5 -2
s:representative	15 11 -19 0 -6
s:reprieve	4 7 -12 0 0
s:republic	24 -8 -15 0 0
s:request	0 15 -14 0 0
s:require	4 15 -24 0 0
s:reserve	0 -9 0 0 9
s:reserved	-4 23 -17 0 0
s:respect	0 -10 14 0 0
s:rest	-3 -18 20 0 0
s:result	-8 -11 21 0 0
s:retroactively	14 -1 -9 0 0
s:review	0 -11 15 0 0
s:rice	-18 -5 8 5 5
s:right	-1 -26 31 0 0
s:rio	0 -3 13 0 -4
s:rise	-9 0 11 0 0
s:room	7 -15 3 0 0
s:rosario	14 0 -15 0 0
s:rover	-14 0 17 0 0
s:royal	-3 16 -9 0 0
s:rule	-7 -8 24 -7 -9
s:run	-1 -15 14 1 -8
s:s	13 -1 -9 0 0
s:sabor	-3 10 -3 0 0
s:sahel	9 -3 -4 0 0
s:sale	-3 -24 25 0 0
s:salt	-11 0 12 0 0
s:salzburg	17 -3 -12 0 0
s:same	8 -2 2 -1 -21
s:samuel	-2 0 10 0 0
s:sanction	-17 -22 39 0 0
s:sanctioning	-8 0 11 0 0
s:sanitary	12 0 -12 0 0
s:saturday	-12 0 14 0 0
s:schedule	-9 0 4 0 2
s:scheduled	8 1 -11 0 0
s:school	-16 0 18 0 0
s:screen	18 -8 -10 0 0
s:seal	10 -21 7 0 0
s:season	-13 -2 17 0 0
s:seat	-10 -3 3 0 5
s:second	28 0 -19 0 -5
s:secret	-12 0 14 0 0
s:secretary	-9 -14 15 0 1
s:section	9 -7 0 0 0
s:security	-13 0 19 0 0
s:see	-12 -1 -1 19 0
s:seek	0 -5 11 0 0
s:sell	-2 -18 27 0 -1
s:senanayake	14 0 -11 0 0
s:senate	1 19 -31 3 5
s:send	6 -24 -2 0 21
s:seoul	-5 0 11 0 0
s:separate	-2 -2 10 0 0
s:service	0 -5 10 0 0
s:set	4 -11 5 0 -3
s:seven	-8 -3 15 0 0
s:shaken	-10 0 12 0 0
s:she	-39 -13 53 -9 -5
s:sheet	-13 -21 33 0 0
s:sheinbaum	0 -7 12 0 0
s:ship	-6 23 -16 6 -9
s:shook	-7 -2 12 0 0
s:should	0 -29 37 0 -14
s:show	0 9 -5 0 0
s:shut	0 -6 12 0 0
s:side	2 25 -17 -22 -17
s:sign	24 12 -37 5 3
s:signature	17 18 -28 -30 -6
s:silver	-10 0 14 0 0
s:since	9 -15 0 1 0
s:single	0 6 -9 0 0
s:sit	-19 10 15 -3 -17
s:smaller	5 -10 6 0 0
s:so	13 -5 -21 1 18
s:some	-3 -16 21 0 -1
s:somebody	-12 0 0 0 5
s:something	-9 0 6 0 0
s:soon	-20 19 -4 0 0
s:source	-5 -3 9 0 0
s:south	0 -18 22 0 0
s:southern	0 -12 13 0 0
s:soybean	-3 -4 18 0 0
s:spent	-6 -3 15 0 0
s:spoke	-19 -3 21 0 0
s:spoken	-24 6 16 0 -6
s:sport	0 -10 11 0 0
s:spot	23 -12 -10 0 0
s:staff	-7 0 11 0 0
s:stamp	-10 2 7 0 0
s:stand	-12 3 7 0 0
s:state	17 32 -39 0 -1
s:statement	-11 3 9 0 0
s:stay	10 -11 -14 0 21
s:steel	10 0 -2 0 -10
s:step	8 6 -10 0 0
s:still	-46 11 15 -20 -25
s:stockholm	-21 1 8 0 0
s:stop	7 9 -15 0 0
s:strasbourg	17 1 -32 0 12
s:strictly	-6 -2 11 0 0
s:strike	-5 -10 20 0 0
s:striker	-7 0 10 0 0
s:stroke	0 11 -2 0 0
s:stuff	0 9 -6 -1 0
s:subject	10 6 -11 0 -5
s:subsidiary	-2 -6 13 0 0
s:subsidy	-12 -16 27 0 0
s:sugar	-15 0 9 0 0
s:sultan	27 6 -37 3 0
s:sum	0 -9 14 0 0
s:summary	18 0 -16 0 0
s:summer	-11 4 -6 0 10
s:summit	12 8 -17 0 0
s:supreme	-16 18 0 0 0
s:surcharge	-5 -7 13 0 0
s:suspend	8 0 -2 0 -17
s:suspension	-8 16 -1 0 -7
s:sylvanu	0 12 -9 0 0
s:take	1 5 -8 -1 6
s:talaat	16 0 -16 0 0
s:talk	-15 -26 46 -1 -14
s:talked	-23 -16 39 0 0
s:talking	-13 -16 30 0 0
s:tangier	13 0 -12 0 0
s:tariff	14 -25 0 18 -10
s:tax	-25 0 25 0 0
s:taxi	-10 0 12 0 0
s:tea	-2 9 -3 0 0
s:team	0 -9 15 0 0
s:telephone	-31 4 20 0 -4
s:telephoned	0 -9 10 0 0
s:television	7 -14 10 0 -7
s:tell	-19 0 0 21 0
s:temporary	-7 -6 16 0 0
s:ten	27 0 -29 0 0
s:term	-14 0 9 0 0
s:text	1 13 -12 1 -4
s:textile	12 0 -10 0 0
s:than	-14 -20 13 0 20
s:thank	-18 -15 32 0 0
s:thanked	0 -10 15 0 0
s:that	0 -4 8 -32 4
s:the	1 8 9 -11 -28
s:their	-2 14 0 0 -40
s:them	3 10 -3 -6 -21
s:themselve	-23 20 0 0 0
s:then	11 5 -14 0 0
s:there	6 -3 1 0 -11
s:therefore	24 -12 -14 0 0
s:these	-9 -7 13 0 0
s:they	-7 -12 24 -13 -2
s:thi	-9 0 4 0 4
s:think	-14 -1 16 0 0
s:third	-19 0 4 7 4
s:thoma	-4 -3 13 0 0
s:those	7 15 -15 0 -2
s:threaten	-15 -9 15 0 5
s:threw	-12 0 0 0 15
s:through	-23 15 -1 -5 3
s:thu	14 0 -14 0 0
s:tiktok	0 -37 27 0 0
s:timber	9 -6 0 0 0
s:tired	22 -2 -18 0 0
s:to	-19 4 8 3 18
s:toamasina	-12 0 13 0 0
s:together	15 -13 -4 0 0
s:tomatoe	-9 0 13 0 0
s:tonnage	0 -9 11 0 0
s:too	16 10 -17 -4 -10
s:top	12 -10 0 0 0
s:tower	0 14 -13 0 0
s:town	10 0 -8 0 0
s:tractor	-5 -4 16 0 0
s:trade	4 -20 8 0 0
s:trader	-5 -6 9 0 2
s:translation	9 0 -9 0 0
s:transport	-11 16 -4 0 0
s:travel	0 -17 24 0 0
s:travelling	-8 -1 0 9 0
s:treasury	-25 -12 35 0 0
s:trial	-9 -3 18 0 0
s:trieste	11 -4 -3 0 0
s:tromsø	-11 0 12 0 0
s:truce	2 -16 10 2 -2
s:trump	6 -14 3 0 0
s:try	-9 -1 15 0 0
s:tunku	-1 12 -7 0 0
s:turn	-13 1 6 0 0
s:turnberry	-21 -2 25 0 0
s:twice	-14 -12 0 0 22
s:two	17 -19 4 -23 0
s:tyre	-9 0 12 0 0
s:uncertainty	11 0 -10 0 0
s:unclear	-5 -7 -6 20 0
s:under	6 -21 17 -9 -3
s:understanding	6 0 -9 0 4
s:unlawful	-3 -4 12 0 0
s:unless	-31 -9 25 0 7
s:until	1 -23 0 -18 38
s:us	24 0 -20 7 -12
s:use	-6 -12 13 0 6
s:used	38 -3 -28 0 -6
s:utility	-15 -3 20 0 0
s:valencia	18 0 -17 0 0
s:value	-7 -5 15 0 0
s:vegetable	0 12 -11 0 0
s:venture	-13 0 16 0 0
s:version	-13 -1 17 0 0
s:very	0 -14 20 0 0
s:vice	4 -10 3 0 0
s:video	0 -15 10 0 0
s:view	-13 -9 1 8 2
s:visa	-14 -3 15 0 1
s:visit	-21 -38 50 0 0
s:von	-8 0 9 0 0
s:vote	-7 -2 0 -7 20
s:voted	18 -1 -19 -6 9
s:wait	3 0 1 0 -9
s:waited	18 -15 0 0 0
s:waiting	6 -10 1 0 0
s:walked	-11 0 9 0 0
s:want	-24 21 -12 0 4
s:war	4 -10 0 0 0
s:ware	12 0 -12 0 0
s:warm	0 0 10 0 0
s:was	6 -19 6 7 -2
s:water	-15 -4 21 0 0
s:way	-16 -6 21 5 -5
s:we	0 -9 -1 25 -12
s:we're	0 16 -14 0 0
s:week	-11 19 -2 -3 0
s:welcome	-13 -11 27 0 0
s:welcomed	-1 -10 15 0 0
s:well	13 -18 0 0 2
s:were	9 -25 8 0 -6
s:westminster	-5 -3 11 0 0
s:what	-9 9 2 -31 5
s:wheat	5 3 -10 0 0
s:when	-28 16 0 -8 6
s:whether	-30 -32 -17 79 -45
s:which	0 4 -6 -11 14
s:while	-3 -16 9 0 3
s:whisky	4 -14 6 0 0
s:white	0 0 -10 0 12
s:who	0 -6 4 -12 6
s:whole	0 -8 14 0 0
s:whose	2 14 -8 -4 -13
s:why	-14 23 -1 -1 -9
s:will	-48 13 2 13 9
s:william	-26 3 20 0 0
s:win	0 -8 12 0 0
s:window	11 0 -9 0 0
s:wine	-20 0 10 0 4
s:wish	-7 -7 -2 2 13
s:with	-15 0 15 -5 7
s:withdraw	-15 -17 3 0 15
s:withhold	-18 -3 10 0 5
s:within	-15 1 14 0 0
s:without	-5 4 11 -12 -14
s:woke	12 -3 -5 0 0
s:won't	-1 -8 -9 0 20
s:work	-13 -10 18 0 3
s:worked	15 -7 -8 0 0
s:working	-3 -3 12 0 0
s:worldwide	12 0 -11 0 0
s:worry	0 9 -6 0 0
s:worse	-5 0 9 0 0
s:worth	13 -17 5 0 -13
s:would	-29 21 0 -3 -7
s:wrong	-11 -6 20 0 0
s:xi	0 -9 11 0 0
s:yarn	-8 -8 19 0 0
s:year	0 -30 45 -5 -23
s:yes	26 3 -20 -2 -12
s:yet	-11 27 -14 1 -16
s:york	-17 -14 31 0 0
s:you	-5 -3 12 4 -9
s:young	0 11 -10 0 0
s:your	-16 12 -1 -7 5
s:yuan	0 22 -22 0 0
s:zhordania	13 0 -12 0 0
s:·	-15 0 20 0 0
s:—	-9 -7 7 6 5
sa:!	-13 4 3 0 0
sa:"	-17 7 12 -22 -3
sa:" .	-20 -7 19 0 2
sa:" <person>	-3 13 -5 0 0
sa:" a	0 -16 3 0 4
sa:" before	0 16 -23 0 4
sa:" he	-25 -12 33 0 0
sa:" in	-13 -10 28 0 0
sa:" our	0 10 -9 0 0
sa:" thi	0 11 -11 0 0
sa:" until	11 0 -16 0 6
sa:" we	0 -15 18 0 0
sa:" when	-4 -3 11 0 0
sa:'	0 -11 3 0 10
sa:' notice	0 -9 14 0 0
sa:'s	1 -7 8 0 -11
sa:'s "	-9 8 0 0 0
sa:'s ,	0 15 -20 6 0
sa:'s .	27 1 -29 0 0
sa:'s <name>	6 -1 -11 0 7
sa:'s <organisation>	-7 9 0 0 0
sa:'s <person>	5 -12 4 0 -4
sa:'s ambassador	-16 9 3 0 0
sa:'s and	4 7 -13 0 0
sa:'s answer	0 11 -10 0 0
sa:'s approval	-14 -12 25 0 0
sa:'s commerce	-13 0 6 5 0
sa:'s control	-5 0 9 0 0
sa:'s custom	-12 2 5 0 0
sa:'s decree	12 -4 -9 1 0
sa:'s duty	-21 4 11 0 0
sa:'s fish	10 0 -10 0 0
sa:'s go	12 0 -12 0 0
sa:'s government	0 -10 12 0 0
sa:'s hand	9 0 -11 0 0
sa:'s has	13 0 -14 0 0
sa:'s is	17 -1 -22 0 8
sa:'s measure	0 -7 11 0 0
sa:'s member	-4 -3 10 0 0
sa:'s minister	8 7 -13 0 0
sa:'s notice	-1 10 -5 0 0
sa:'s on	-12 0 14 0 0
sa:'s order	4 -14 0 0 7
sa:'s own	2 -21 15 0 0
sa:'s proclamation	13 0 -11 0 0
sa:'s rule	0 -2 9 0 0
sa:'s side	0 -8 9 0 0
sa:'s suspension	2 7 -11 0 0
sa:'s the	12 -1 -8 0 0
sa:'s trade	-10 2 -5 9 3
sa:'s truce	-16 -2 14 2 0
sa:'s visit	-13 -2 18 0 0
sa:'s word	11 -8 0 0 0
sa:(	1 -10 6 6 -14
sa:( <day-gone>	17 -6 -11 0 0
sa:( <day-today>	-10 0 12 0 0
sa:( <name>	0 0 -2 10 0
sa:)	10 -9 -3 4 -2
sa:) -	-15 0 19 0 0
sa:) .	10 5 -13 0 0
sa:) :	-6 -21 11 8 0
sa:) —	-8 0 14 0 0
sa:*	0 -8 9 0 0
sa:, <day-gone>	19 -27 0 0 0
sa:, <day-today>	0 -38 16 7 -8
sa:, <level>	11 -1 -6 0 0
sa:, <name>	-23 7 16 2 -9
sa:, <number>	9 7 -17 0 0
sa:, <office>	8 -9 0 0 0
sa:, <organisation>	0 -18 11 6 0
sa:, <person>	4 -12 3 2 0
sa:, <seat>	12 -31 1 1 -1
sa:, <span>	4 -8 -11 12 0
sa:, a	4 8 -13 -1 2
sa:, according	0 17 -17 0 0
sa:, add	9 -3 -4 0 0
sa:, after	19 -9 -9 0 0
sa:, agree	-15 -11 24 0 0
sa:, also	5 0 -9 0 0
sa:, although	0 11 -11 0 0
sa:, and	6 13 -12 0 -8
sa:, announce	-13 -2 21 0 0
sa:, answer	-3 -1 10 0 0
sa:, are	-9 18 -5 0 0
sa:, as	12 -1 -12 -3 10
sa:, at	-3 -24 10 0 13
sa:, because	7 -12 -2 0 8
sa:, before	0 15 -13 0 0
sa:, both	9 0 -6 0 0
sa:, but	5 12 -5 -10 -11
sa:, by	-1 16 -11 0 0
sa:, confirm	-4 -1 10 0 0
sa:, could	-1 10 -6 0 0
sa:, did	-7 12 0 0 -2
sa:, do	19 -7 -12 0 0
sa:, doe	-3 0 12 0 -1
sa:, down	-1 11 -6 0 0
sa:, due	15 0 -15 0 0
sa:, end	-13 0 14 0 0
sa:, for	23 6 -34 0 11
sa:, from	-4 -11 16 0 0
sa:, give	14 0 -14 0 0
sa:, given	14 -8 -3 0 0
sa:, had	-16 0 13 4 -10
sa:, have	-7 0 -10 0 16
sa:, having	13 0 -10 0 0
sa:, he	-34 14 0 0 3
sa:, hold	12 0 -11 0 0
sa:, i	10 -10 -10 13 -1
sa:, if	-24 13 4 0 0
sa:, in	11 0 -1 0 -15
sa:, initialled	-16 -10 25 0 0
sa:, is	-30 10 0 5 11
sa:, it	16 0 -16 6 -4
sa:, keep	-2 -3 -2 0 11
sa:, last	15 -14 -1 0 0
sa:, leave	0 -1 -16 12 7
sa:, meet	6 -16 3 0 0
sa:, must	-14 17 -5 0 0
sa:, nobody	-4 0 -16 21 0
sa:, nor	-2 14 -2 0 -4
sa:, not	4 15 -20 0 0
sa:, now	0 -15 17 0 0
sa:, of	15 -5 -11 2 0
sa:, on	19 8 -21 0 -6
sa:, once	-8 10 0 0 0
sa:, or	0 -13 6 8 0
sa:, ordinary	11 0 -11 0 0
sa:, our	15 16 -32 0 0
sa:, pork	13 0 -12 0 0
sa:, promise	-1 11 -8 0 0
sa:, published	17 -12 -6 0 0
sa:, put	12 -23 0 0 -1
sa:, reach	-13 0 14 0 0
sa:, refuse	-4 -1 -12 0 20
sa:, run	1 8 -12 0 0
sa:, say	-18 -22 42 -6 -6
sa:, shook	9 0 -7 0 0
sa:, sign	17 -2 -11 6 -18
sa:, since	10 -7 -1 0 0
sa:, so	0 12 -4 0 -2
sa:, still	-5 15 -7 0 0
sa:, subject	6 9 -14 0 0
sa:, take	15 -11 -4 0 0
sa:, tell	0 -23 17 0 1
sa:, that	-27 0 27 0 -1
sa:, the	9 -2 -5 6 -8
sa:, their	10 -4 -3 0 0
sa:, then	26 -8 -18 0 0
sa:, thi	12 -10 0 0 0
sa:, through	-3 -12 19 0 0
sa:, to	24 -1 -14 0 -3
sa:, too	4 16 -13 -6 0
sa:, two	-3 -3 10 0 0
sa:, under	-7 33 -24 0 0
sa:, want	-11 9 0 0 0
sa:, was	-2 -9 18 0 -2
sa:, were	-8 0 11 0 0
sa:, when	-10 13 -7 0 1
sa:, where	11 0 -14 0 3
sa:, which	-12 7 -9 -5 19
sa:, whose	5 13 -14 0 -4
sa:, with	1 10 -9 0 0
sa:, without	0 23 -23 0 -2
sa:, write	8 2 -10 0 0
sa:, yes	19 -27 -2 0 0
sa:, you	0 -1 -4 9 0
sa:-	-12 -3 15 8 -5
sa:- <quality>	0 0 -10 12 0
sa:- hand	-7 0 9 0 0
sa:- tariff	-8 0 10 0 0
sa:.	-2 10 4 -19 1
sa:. "	8 0 5 0 -22
sa:. <number>	37 -14 -26 0 0
sa:. in	15 -7 -7 0 0
sa:. m	-2 11 -4 0 0
sa:/	-11 0 17 0 0
sa:/ <number>	-9 0 13 0 0
sa::	-24 -4 19 1 4
sa:: <day-ahead>	-3 20 -16 0 0
sa:: <name>	-23 -1 24 0 0
sa:: <person>	-36 -8 35 0 3
sa:: a	-3 14 -10 0 0
sa:: an	0 12 -11 0 0
sa:: as	0 10 -7 0 0
sa:: by	25 -4 -21 0 0
sa:: done	11 0 -7 0 0
sa:: he	6 0 -12 0 2
sa:: i	-9 -4 16 0 0
sa:: in	9 -10 0 0 0
sa:: it	5 -15 9 0 0
sa:: my	6 0 -10 0 0
sa:: not	-5 0 -20 9 15
sa:: on	-4 -9 17 0 0
sa:: one	1 11 -15 0 0
sa:: sign	-1 -10 12 0 0
sa:: still	0 17 -17 0 0
sa:: the	-21 -40 48 0 0
sa:: then	-9 10 0 0 0
sa:: they	1 7 -11 0 0
sa:: we	-3 -3 13 0 0
sa:;	5 0 -2 3 -20
sa:; <name>	4 -14 9 0 0
sa:; <person>	23 -3 -13 0 -8
sa:; for	-10 27 -14 0 0
sa:; he	12 0 -21 2 4
sa:; his	-6 -12 3 20 -3
sa:; i	9 -13 0 0 0
sa:; on	-7 19 -9 0 0
sa:; so	0 18 -17 0 0
sa:; the	-5 -15 18 0 -2
sa:<day-ahead>	-8 19 3 -46 -25
sa:<day-ahead> 's	-2 10 -5 0 0
sa:<day-ahead> ,	13 6 -13 -3 0
sa:<day-ahead> .	18 -2 -6 -15 8
sa:<day-ahead> :	10 12 -21 0 0
sa:<day-ahead> ;	5 6 -12 0 0
sa:<day-ahead> and	-10 0 6 0 0
sa:<day-ahead> as	-10 0 11 0 0
sa:<day-ahead> if	10 7 -18 0 0
sa:<day-ahead> on	0 19 -16 0 0
sa:<day-ahead> to	0 -16 13 0 0
sa:<day-gone>	35 -31 -4 -23 -13
sa:<day-gone> )	13 -7 -6 0 0
sa:<day-gone> ,	-20 8 17 -2 -7
sa:<day-gone> .	16 -14 0 0 -17
sa:<day-gone> :	-10 0 15 0 0
sa:<day-gone> are	10 -3 -5 0 0
sa:<day-gone> at	0 11 -14 0 0
sa:<day-gone> by	-23 0 19 0 7
sa:<day-gone> evening	-5 -4 12 0 0
sa:<day-gone> in	9 9 -17 0 0
sa:<day-gone> leave	9 0 -9 0 0
sa:<day-gone> night	-3 -1 0 0 11
sa:<day-gone> sign	12 0 -11 0 0
sa:<day-gone> that	-16 37 -17 0 0
sa:<day-gone> the	-13 0 14 0 0
sa:<day-gone> to	0 -10 -1 0 9
sa:<day-gone> under	12 0 -11 0 0
sa:<day-today>	13 -11 -7 8 -3
sa:<day-today> ,	9 0 -10 10 -11
sa:<day-today> -	0 0 -8 12 0
sa:<day-today> .	23 3 -32 4 5
sa:<day-today> :	11 -5 -2 0 0
sa:<day-today> announce	11 0 -10 0 0
sa:<day-today> approve	-11 0 12 0 0
sa:<day-today> evening	-5 12 -2 0 0
sa:<day-today> for	2 7 -10 0 0
sa:<day-today> in	-6 0 9 0 0
sa:<day-today> that	-7 -13 20 0 0
sa:<day-today> the	6 0 -10 0 1
sa:<day-today> with	-3 -1 10 0 0
sa:<day-today> —	-1 0 10 0 0
sa:<duty>	-8 -5 11 13 -7
sa:<gate>	2 12 -7 -17 0
sa:<goods-amount>	-14 0 15 0 0
sa:<goods>	3 -3 -12 -2 29
sa:<level-noun>	-7 4 8 -1 -6
sa:<level>	8 -22 24 -7 -50
sa:<level> ,	4 15 -14 0 0
sa:<level> .	5 -3 7 -3 -13
sa:<level> ;	-13 4 5 0 0
sa:<level> and	8 1 -5 0 -3
sa:<level> at	-10 4 5 0 0
sa:<level> for	5 11 -14 0 0
sa:<level> from	0 -16 9 7 -4
sa:<level> is	0 -6 10 0 0
sa:<level> of	-11 -4 19 0 0
sa:<level> on	16 -18 1 -1 -11
sa:<level> to	9 7 -12 0 0
sa:<level> until	13 0 -10 0 0
sa:<money>	7 -39 19 0 -8
sa:<money> .	0 -19 20 0 0
sa:<money> <span>	-8 0 14 0 0
sa:<money> in	12 0 -10 0 0
sa:<money> that	12 0 -10 0 0
sa:<month-ahead>	-22 21 -6 -6 0
sa:<month-gone>	8 -8 0 -11 2
sa:<month-gone> ;	23 0 -21 0 0
sa:<month-gone> and	-16 4 7 0 0
sa:<month-gone> are	0 10 -9 0 0
sa:<month-gone> on	11 0 -10 0 0
sa:<month-gone> to	0 10 -8 0 0
sa:<month-today>	-2 15 -10 0 0
sa:<name>	4 1 -12 7 10
sa:<name> 's	0 4 -2 11 -17
sa:<name> )	-2 -2 0 9 0
sa:<name> ,	15 0 -19 2 0
sa:<name> .	15 -18 -4 -3 8
sa:<name> :	10 0 -19 0 13
sa:<name> ;	5 18 -19 0 0
sa:<name> <person>	5 6 -12 0 0
sa:<name> ?	-10 10 -2 2 0
sa:<name> also	0 23 -22 0 0
sa:<name> and	-9 5 9 0 -7
sa:<name> at	-4 -7 12 0 0
sa:<name> doe	0 -11 15 0 0
sa:<name> expire	0 0 -12 12 0
sa:<name> go	-8 0 9 0 0
sa:<name> good	15 0 -14 0 0
sa:<name> has	0 -16 17 0 0
sa:<name> have	-4 14 -7 0 0
sa:<name> hold	0 0 -10 0 9
sa:<name> in	-10 1 2 0 0
sa:<name> is	14 23 -29 0 -5
sa:<name> on	1 11 -15 0 5
sa:<name> say	0 -7 11 0 0
sa:<name> should	11 0 -12 0 0
sa:<name> sign	-12 0 18 0 0
sa:<name> that	0 -5 -8 1 14
sa:<name> the	-19 39 -27 0 0
sa:<name> to	13 0 -15 0 2
sa:<name> truce	-4 0 10 0 0
sa:<name> was	-11 0 9 0 0
sa:<name> will	0 -22 20 0 0
sa:<name> would	0 -8 19 0 -13
sa:<not>	-32 -2 -6 24 20
sa:<number>	6 -18 9 -10 4
sa:<number> )	-7 0 11 0 0
sa:<number> .	16 -13 -14 0 12
sa:<number> /	-8 0 12 0 0
sa:<number> and	0 -10 4 0 3
sa:<number> duty	3 8 -12 0 0
sa:<number> exclusion	13 0 -17 0 0
sa:<number> million	-5 -1 10 0 0
sa:<number> on	10 0 -15 0 7
sa:<number> p	-2 9 -2 0 0
sa:<number> to	24 -35 -10 0 3
sa:<number> vote	0 -15 0 0 14
sa:<office>	7 8 -2 -22 -15
sa:<office> 's	-1 -19 19 0 0
sa:<office> ,	14 -2 -4 0 -4
sa:<office> .	18 0 -15 0 -2
sa:<office> <organisation>	0 -5 9 0 0
sa:<office> agree	0 10 -9 0 0
sa:<office> has	-12 -3 28 -8 0
sa:<office> in	-12 0 9 0 0
sa:<office> must	17 -15 -3 0 0
sa:<office> of	0 10 -6 0 -2
sa:<office> on	-7 10 0 0 0
sa:<office> order	13 4 -18 0 0
sa:<office> sign	-25 -1 29 0 0
sa:<office> would	0 -11 14 0 0
sa:<organisation> 's	0 -22 17 0 0
sa:<organisation> ,	32 0 -23 0 0
sa:<organisation> .	0 13 -9 -8 0
sa:<organisation> ;	9 -16 0 0 0
sa:<organisation> and	-9 -21 30 0 0
sa:<organisation> by	11 0 -9 0 0
sa:<organisation> confirm	21 -10 -8 0 0
sa:<organisation> first	-1 16 -12 0 0
sa:<organisation> had	0 -17 11 0 0
sa:<organisation> has	-7 15 -5 0 0
sa:<organisation> in	7 15 -32 0 14
sa:<organisation> let	0 12 -8 0 0
sa:<organisation> must	0 -3 9 -3 0
sa:<organisation> of	-14 7 2 0 0
sa:<organisation> on	-9 8 1 0 -3
sa:<organisation> put	-11 4 5 0 0
sa:<organisation> say	2 -22 17 0 -1
sa:<organisation> that	6 0 -10 0 5
sa:<organisation> the	-6 10 -2 0 0
sa:<organisation> to	-2 9 -1 0 0
sa:<organisation> was	10 0 -8 0 0
sa:<organisation> will	-7 -13 18 0 0
sa:<organisation> would	-12 -2 21 0 -5
sa:<person>	0 5 9 -7 -32
sa:<person> 's	13 -24 5 0 0
sa:<person> (	-10 0 9 0 0
sa:<person> ,	-4 1 11 -10 -9
sa:<person> .	0 14 -2 -3 -17
sa:<person> agree	-7 -1 14 0 0
sa:<person> and	-36 -15 46 0 0
sa:<person> announce	-11 0 0 0 6
sa:<person> as	-8 0 9 0 0
sa:<person> for	22 -24 -5 0 0
sa:<person> gave	-11 6 2 0 0
sa:<person> has	18 -12 -1 0 0
sa:<person> have	5 10 -17 0 0
sa:<person> he	0 11 -13 0 0
sa:<person> meet	-10 0 12 0 0
sa:<person> on	-37 -2 25 12 0
sa:<person> say	3 29 -28 0 -9
sa:<person> sign	3 -10 9 -7 -1
sa:<person> tell	0 24 -26 0 5
sa:<person> to	10 -15 0 0 0
sa:<person> warn	0 13 -12 0 0
sa:<person> would	0 0 11 -4 0
sa:<points>	22 0 -18 0 -7
sa:<points> for	15 0 -11 0 0
sa:<points> suspend	17 0 -15 0 0
sa:<quality> border	-13 0 13 0 0
sa:<quality> cabinet	0 -9 13 0 0
sa:<quality> car	11 -10 0 0 0
sa:<quality> ceramic	13 0 -12 0 0
sa:<quality> coffee	0 10 -9 0 0
sa:<quality> commerce	0 15 -19 0 0
sa:<quality> government	7 -12 1 0 0
sa:<quality> industrial	-10 0 9 0 -2
sa:<quality> industry	8 0 -5 0 0
sa:<quality> investor	10 0 -9 0 0
sa:<quality> minister	0 -14 7 0 0
sa:<quality> ministry	4 10 -16 0 0
sa:<quality> origin	-9 0 12 0 0
sa:<quality> parliament	-5 11 -2 0 0
sa:<quality> prime	-10 0 0 10 0
sa:<quality> rice	-10 -5 17 0 0
sa:<quality> ship	10 0 -9 0 0
sa:<quality> side	7 27 -30 0 0
sa:<quality> textile	16 0 -15 0 0
sa:<quality> wheat	-6 0 10 0 0
sa:<seat> 's	15 -12 -5 4 -5
sa:<seat> .	9 14 -16 -2 -9
sa:<seat> ;	25 -9 -13 0 0
sa:<seat> <day-gone>	-16 0 19 0 0
sa:<seat> <day-today>	8 4 -12 0 0
sa:<seat> a	-11 -3 16 0 0
sa:<seat> and	22 11 -29 0 0
sa:<seat> announce	-6 -5 14 0 0
sa:<seat> are	0 7 -15 0 6
sa:<seat> at	21 0 -19 0 0
sa:<seat> by	0 -9 12 0 0
sa:<seat> for	-7 -16 23 0 0
sa:<seat> have	-12 10 0 0 0
sa:<seat> in	-22 -4 28 0 0
sa:<seat> must	0 14 -13 0 0
sa:<seat> on	4 -27 10 0 3
sa:<seat> since	-7 0 11 0 0
sa:<seat> that	14 -1 -3 0 -8
sa:<seat> the	31 -11 -18 0 0
sa:<seat> thi	-4 0 9 0 0
sa:<seat> to	-8 -2 14 0 0
sa:<seat> vote	0 16 -13 0 0
sa:<sender>	-1 -2 -9 -6 26
sa:<span>	7 -15 10 4 -28
sa:<span> '	0 -10 15 0 0
sa:<span> ,	4 -22 10 0 -9
sa:<span> .	1 7 -1 -8 -9
sa:<span> <day-ahead>	0 11 -11 0 0
sa:<span> after	19 -11 -9 0 0
sa:<span> and	-6 -12 18 0 0
sa:<span> before	13 -6 -21 12 2
sa:<span> if	0 10 -9 0 0
sa:<span> in	-12 -12 24 0 0
sa:<span> later	1 -11 5 0 0
sa:<span> more	0 14 -11 0 0
sa:<span> of	15 -4 -7 0 0
sa:<span> on	0 -6 10 0 0
sa:<span> the	-17 0 19 0 0
sa:<span> to	8 5 -14 0 0
sa:<span> truce	-15 11 0 0 0
sa:<span> without	-14 7 3 0 0
sa:<taker>	-5 -16 22 0 0
sa:<v-agree>	-3 5 2 3 -11
sa:<v-bear>	-27 3 17 0 -1
sa:<v-begin>	3 4 2 -9 -17
sa:<v-buy>	9 2 0 -21 -13
sa:<v-deny>	-14 -18 15 9 6
sa:<v-down>	-6 -5 -8 -3 31
sa:<v-end>	-1 -18 2 3 17
sa:<v-propose>	-1 -13 21 0 -9
sa:<v-return>	-19 0 19 -3 0
sa:<v-say>	-27 -17 12 29 6
sa:<v-stay>	-4 -6 1 -23 18
sa:<v-suspend>	3 -9 -3 -16 17
sa:<v-target>	-9 7 4 -4 3
sa:<v-threaten>	-24 1 9 0 0
sa:<v-up>	-2 4 0 -17 4
sa:?	-31 -21 23 27 -22
sa:a	2 0 5 -12 -2
sa:a <level>	-8 0 9 0 0
sa:a <organisation>	0 6 -10 0 7
sa:a <span>	-12 5 3 0 0
sa:a bill	5 7 -13 0 0
sa:a calendar	-3 10 -4 0 0
sa:a ceasefire	-8 0 11 0 0
sa:a ceremony	17 0 -17 0 0
sa:a clause	0 -14 16 0 0
sa:a conclusion	-9 0 11 0 0
sa:a deal	3 -21 12 0 0
sa:a decision	-12 6 1 0 0
sa:a declaration	-19 0 20 0 0
sa:a duty	-18 12 0 0 0
sa:a ferry	2 0 -10 0 6
sa:a first	-10 0 12 0 0
sa:a fourth	-15 14 0 0 0
sa:a framework	-15 0 20 0 0
sa:a further	0 15 -12 0 0
sa:a good	-1 -5 12 0 0
sa:a joint	-20 -2 25 0 0
sa:a law	-1 -11 14 0 0
sa:a letter	-10 0 15 0 0
sa:a line	-4 -1 10 0 0
sa:a majority	8 -10 2 0 0
sa:a matter	0 11 -11 0 0
sa:a memorandum	30 -11 -19 0 0
sa:a negotiate	0 10 -10 0 0
sa:a new	13 -4 -2 0 -4
sa:a paper	7 0 -13 6 0
sa:a pause	-5 0 10 0 0
sa:a pen	0 -12 11 0 0
sa:a permanent	0 -6 11 0 0
sa:a preliminary	-7 13 -6 0 0
sa:a proclamation	-14 17 -1 0 0
sa:a prolongation	21 0 -17 0 -1
sa:a quota	0 10 -9 0 0
sa:a reciprocal	0 12 -12 0 0
sa:a renewal	9 3 -14 0 0
sa:a report	0 11 -9 0 0
sa:a rise	-6 0 9 0 0
sa:a say	0 13 -11 0 0
sa:a second	9 -8 -2 0 0
sa:a sign	-7 0 9 0 0
sa:a signature	-14 0 13 0 0
sa:a statement	-1 -2 10 0 0
sa:a summit	0 7 -12 0 0
sa:a tariff	-7 0 -9 12 11
sa:a text	0 -13 17 0 0
sa:a treaty	0 -10 10 0 -1
sa:a truce	9 -22 7 0 -2
sa:a vote	0 20 -26 0 1
sa:a week	9 1 -13 0 0
sa:about	-2 -9 18 0 0
sa:above	0 -7 11 0 0
sa:abroad	-3 -15 16 0 0
sa:abstained	13 -14 0 0 0
sa:abstention	12 0 -10 0 0
sa:accept	0 -4 12 0 -1
sa:accord on	-9 12 -1 0 0
sa:according	0 20 -19 0 0
sa:according to	0 20 -20 0 0
sa:account	-8 -3 16 0 0
sa:act	-12 4 0 4 -1
sa:act ,	0 8 -9 0 0
sa:act .	-8 9 0 0 0
sa:acting	15 0 -13 0 0
sa:acting on	14 0 -13 0 0
sa:add	18 -14 -12 -2 15
sa:add .	0 -5 -7 0 17
sa:add that	19 -14 -7 0 0
sa:additional	14 -16 -6 6 0
sa:additional duty	0 -10 3 7 0
sa:additional tariff	21 0 -19 0 0
sa:adjust	17 -12 -5 0 0
sa:admit	-8 12 -1 0 0
sa:adopt	0 12 -9 0 0
sa:adopt a	-17 23 -2 0 0
sa:adopt it	0 -11 9 0 0
sa:adopt the	0 8 -2 0 0
sa:advance	20 -17 -2 0 0
sa:affiliate	-10 23 -14 0 0
sa:affiliate rule	-4 23 -17 0 0
sa:after	7 5 -3 -1 -18
sa:after <span>	14 -5 -7 0 0
sa:after him	9 1 -12 0 0
sa:after that	-10 9 0 0 0
sa:afternoon .	12 0 -9 0 0
sa:agadir	16 0 -14 0 0
sa:again	-26 7 11 0 -3
sa:again .	-1 -9 16 0 0
sa:again for	0 10 -9 0 0
sa:against	-3 -15 1 0 17
sa:against it	0 -7 11 0 0
sa:agenda .	0 9 -5 0 0
sa:ago	26 0 -22 0 0
sa:ago .	16 0 -13 0 0
sa:agree	-26 -4 30 0 -22
sa:agree .	8 17 -24 0 0
sa:agree by	14 0 -10 0 0
sa:agree in	-26 8 13 0 0
sa:agree on	-6 -17 25 0 0
sa:agree to	-5 -19 25 0 0
sa:agree with	1 10 -13 0 0
sa:agreement	-11 -9 18 -9 3
sa:agreement ,	12 2 -15 0 0
sa:agreement .	-11 0 3 0 4
sa:agreement before	0 -12 12 0 0
sa:agreement on	-6 0 11 0 0
sa:agreement sign	-2 -5 11 0 0
sa:agreement that	-9 5 0 0 0
sa:agreement with	-10 16 -6 0 4
sa:ahead	-1 -3 9 0 0
sa:air	-24 14 8 0 0
sa:aircraft	-2 0 10 0 0
sa:airport	-6 -2 13 0 0
sa:airport .	-8 0 11 0 0
sa:akasaka	11 0 -10 0 0
sa:akasaka palace	11 0 -10 0 0
sa:al	12 6 -19 0 0
sa:al -	13 6 -19 0 0
sa:algorithm	0 18 -27 9 0
sa:ali	-2 -9 13 0 0
sa:all	-19 -2 13 14 -8
sa:all .	7 -16 0 10 0
sa:alone	-5 23 -21 1 -3
sa:alone .	-11 23 -11 0 0
sa:alone can	-8 8 -9 5 0
sa:already	23 -22 0 -3 -13
sa:already ,	9 0 -10 0 0
sa:already .	6 -16 6 0 0
sa:already :	-12 0 14 0 0
sa:already put	11 -12 0 0 0
sa:also	0 15 -11 0 -1
sa:although	0 11 -11 0 0
sa:ambassador	-15 13 0 0 0
sa:an	0 0 5 -1 -16
sa:an <office>	5 8 -13 0 0
sa:an agreement	-14 -1 15 0 0
sa:an annex	11 0 -11 0 0
sa:an end	24 0 -21 0 0
sa:an extension	-8 -8 11 1 0
sa:an hour	8 -12 0 0 0
sa:an order	5 28 -24 0 0
sa:anchovy	0 -1 -9 0 10
sa:and	8 4 1 -14 -27
sa:and ,	-35 1 16 0 6
sa:and <level>	9 7 -12 0 -1
sa:and <name>	-12 -3 20 -5 0
sa:and <number>	-15 4 6 0 3
sa:and <office>	0 9 -9 0 0
sa:and <organisation>	-17 4 6 0 0
sa:and <quality>	-21 -7 29 0 0
sa:and a	-19 -7 24 0 0
sa:and again	0 10 -9 0 0
sa:and both	12 -3 -6 0 0
sa:and by	-10 0 10 0 0
sa:and for	-12 26 -15 0 0
sa:and from	14 0 -12 0 0
sa:and had	0 11 -7 0 0
sa:and has	-14 21 -5 0 0
sa:and he	26 -12 -9 -4 0
sa:and his	6 9 -24 4 0
sa:and i	0 -12 14 0 0
sa:and in	-7 11 -2 0 1
sa:and is	1 -11 6 0 0
sa:and it	27 -17 -6 3 -7
sa:and keep	12 0 -8 0 0
sa:and may	5 -1 -13 9 0
sa:and medicine	0 -4 9 0 0
sa:and mgx	-9 0 12 0 0
sa:and more	11 0 -11 0 0
sa:and mr	13 5 -19 0 0
sa:and nobody	0 -4 10 0 0
sa:and none	0 12 -10 0 0
sa:and of	7 -13 2 0 0
sa:and on	2 -11 4 0 0
sa:and one	18 -3 -13 0 0
sa:and order	0 -9 11 0 0
sa:and pay	-6 0 9 0 0
sa:and sign	49 0 -46 0 0
sa:and since	16 0 -14 0 0
sa:and so	-22 13 6 0 0
sa:and that	14 8 -11 0 -17
sa:and the	-9 10 3 -4 -10
sa:and their	5 11 -19 0 0
sa:and they	0 -6 12 0 0
sa:and to	-12 21 -9 0 0
sa:and trade	-10 0 0 0 9
sa:and two	0 -5 9 0 0
sa:and was	-9 -2 12 0 0
sa:and will	4 -7 -15 0 20
sa:and without	0 12 -9 0 0
sa:and would	7 9 -9 0 -5
sa:anew	9 -2 0 0 -1
sa:anew ,	10 -7 0 0 0
sa:annex	3 -13 0 0 5
sa:annex on	0 -10 4 0 5
sa:annexe	-12 0 17 0 0
sa:announce	-14 -4 19 -6 0
sa:announce .	0 -16 14 0 0
sa:announce <day-gone>	-9 0 11 0 0
sa:announce <level>	-23 10 6 0 0
sa:announce for	-6 15 -8 0 0
sa:announce it	-23 -9 34 0 0
sa:announce on	-8 10 1 0 -1
sa:announce that	25 -10 -17 0 4
sa:announce the	-6 0 9 0 0
sa:announcement that	0 10 -8 0 0
sa:another	11 -10 0 0 0
sa:another <span>	12 0 -11 0 0
sa:answer	-24 -17 24 15 -5
sa:answer is	0 11 -11 0 0
sa:anti	-8 -3 15 0 0
sa:anti -	-8 -3 15 0 0
sa:any agreement	0 -13 14 0 0
sa:any country	-10 0 10 0 0
sa:any time	11 0 -10 0 0
sa:anybody	-1 -14 8 7 0
sa:anything	-26 0 17 0 0
sa:anything .	0 -6 12 0 0
sa:anything ?	-1 11 -3 -3 0
sa:appeal	-4 -15 24 0 0
sa:apply	0 -7 10 0 -2
sa:apply .	0 -7 10 0 0
sa:approval	-18 31 -22 0 7
sa:approval of	-7 -8 12 0 1
sa:approve .	-8 23 -11 0 0
sa:approve by	0 -9 9 0 0
sa:approve it	10 -7 5 -10 -8
sa:approve its	13 0 -10 0 0
sa:approve the	-5 0 0 0 9
sa:approve what	0 10 -10 0 0
sa:are	-32 26 -7 0 2
sa:are back	0 20 -19 0 0
sa:are both	-3 21 -17 0 0
sa:are charge	0 14 -9 0 0
sa:are not	0 -10 0 7 0
sa:are the	10 -4 -4 0 0
sa:are to	-19 27 -13 0 0
sa:arrangement .	8 9 -17 0 0
sa:arrive	-1 -15 20 0 0
sa:arrived on	-9 16 -7 0 0
sa:as	-6 -2 2 -11 17
sa:as <person>	-8 11 -2 0 0
sa:as a	-11 0 0 0 15
sa:as follow	5 -13 5 0 0
sa:as long	-2 -15 -9 0 27
sa:as of	0 15 -9 0 0
sa:as such	11 -4 -4 0 0
sa:asia	-6 -4 12 0 0
sa:asian	16 0 -15 0 0
sa:asian leader	14 0 -13 0 0
sa:aside	12 -8 -6 0 0
sa:ask	-5 0 0 9 -3
sa:ask .	0 -9 5 3 0
sa:ask in	0 10 -10 0 0
sa:ask to	0 11 -16 9 0
sa:assent	17 -5 -5 0 0
sa:at	21 -16 -12 0 14
sa:at <level>	0 -24 21 0 -8
sa:at <money>	-7 -1 12 0 0
sa:at <number>	12 20 -29 0 2
sa:at <seat>	-7 0 10 0 0
sa:at a	21 0 -18 0 0
sa:at all	5 -13 0 10 0
sa:at any	11 0 -8 0 0
sa:at breakfast	0 -4 -16 0 19
sa:at easter	10 -3 -2 0 0
sa:at it	-11 0 4 0 0
sa:at its	-3 13 -6 0 0
sa:at the	7 10 -9 0 -16
sa:at their	-11 -6 21 0 0
sa:at turnberry	-11 0 13 0 0
sa:authorised	22 -5 -16 0 0
sa:available	13 0 -9 0 0
sa:await	0 10 -4 0 0
sa:await .	4 4 -9 0 0
sa:await the	0 -18 18 0 0
sa:away	0 -10 2 0 7
sa:away .	0 -9 12 0 0
sa:back	-10 0 -7 -5 23
sa:back ,	0 -10 14 0 0
sa:back .	-13 3 -15 0 21
sa:back where	0 11 -10 0 0
sa:bag	10 -1 -5 0 0
sa:ban	2 -11 0 0 2
sa:ban on	3 -7 -7 0 9
sa:banana	0 14 -12 0 0
sa:base	-9 0 12 0 0
sa:batumi	11 -5 -3 0 0
sa:be	12 -14 7 10 -27
sa:be approve	0 -10 13 0 0
sa:be ask	0 17 -20 1 0
sa:be collect	9 1 -13 0 0
sa:be heard	0 17 -21 2 0
sa:be informed	0 -12 13 0 0
sa:be keep	6 6 -8 0 -1
sa:be prolonged	0 13 -10 0 0
sa:be sign	-6 -11 21 -1 0
sa:be take	10 0 -6 0 0
sa:be the	0 -6 11 0 0
sa:bear	-8 0 11 0 0
sa:because	3 -5 -6 0 11
sa:because ,	2 0 -10 0 6
sa:bee	0 0 -6 0 9
sa:beef	10 -6 -3 0 0
sa:been announce	0 10 -9 0 0
sa:been ask	-4 19 -10 0 0
sa:been given	7 5 -19 6 0
sa:been in	-19 0 22 0 0
sa:been informed	-4 -13 19 0 0
sa:been issued	0 16 -13 0 0
sa:been published	8 5 -12 0 0
sa:been sign	11 -2 -4 0 0
sa:been there	3 5 -11 0 0
sa:before	-7 -8 -8 0 31
sa:before .	15 -18 -3 0 0
sa:before <day-ahead>	-4 -13 11 0 7
sa:before a	0 0 -14 12 0
sa:before christma	21 -2 -14 0 0
sa:before it	-21 2 12 1 -3
sa:before the	-22 0 -14 -10 34
sa:beforehand	5 2 -13 0 0
sa:beforehand .	5 3 -14 0 0
sa:begin	9 -7 0 0 -4
sa:begin .	8 4 -13 0 0
sa:behalf	15 0 -17 0 0
sa:behalf of	15 0 -17 0 0
sa:behind	0 -10 12 0 0
sa:being	-14 -6 3 2 10
sa:believe the	-6 14 -7 0 0
sa:below	-12 0 12 0 0
sa:beside	14 0 -9 0 0
sa:beside <person>	11 -3 -6 0 0
sa:better	-1 -12 18 0 0
sa:between	1 -8 5 0 0
sa:between the	-2 -7 13 0 0
sa:bill	-16 11 3 0 -3
sa:bill .	0 -8 11 0 0
sa:bill for	0 12 -11 0 0
sa:blank	7 0 -9 0 0
sa:blessing	7 13 -21 0 0
sa:bloc	13 0 -12 0 0
sa:bloc 's	13 0 -13 0 0
sa:boat	-5 28 -26 0 1
sa:border	-25 0 27 0 0
sa:border ,	-8 0 9 0 0
sa:borrowed	13 0 -12 0 0
sa:both	-9 2 10 -2 -2
sa:both at	12 0 -11 0 0
sa:both country	-3 14 -8 0 0
sa:both have	13 -6 -2 0 0
sa:both side	-26 -14 45 0 0
sa:both sign	-10 -9 16 0 0
sa:breakfast	2 -7 -14 0 17
sa:breakfast .	2 -7 -16 0 18
sa:bridge	-5 0 9 0 0
sa:briefed	0 20 -17 0 0
sa:bring home	-16 -1 6 0 7
sa:bring in	-11 6 2 0 0
sa:bring it	6 -11 4 0 0
sa:bring the	0 -12 15 0 0
sa:broadcaster	-4 0 9 0 0
sa:brother	-13 0 14 0 0
sa:brussel	10 5 -16 0 0
sa:budget	-13 -7 12 0 3
sa:built	0 -10 14 0 0
sa:bus	0 10 -9 0 0
sa:busan	-4 -7 14 0 0
sa:busan .	15 0 -13 0 0
sa:busan on	-11 0 11 0 0
sa:business	13 -3 -11 0 3
sa:but	10 6 -8 -13 0
sa:but has	0 10 -10 0 0
sa:but only	0 11 -10 0 0
sa:but the	14 -3 -6 0 0
sa:butter	-7 0 9 0 0
sa:buy	-1 -13 18 0 0
sa:by	-5 2 12 -14 -14
sa:by <day-ahead>	-27 -7 29 0 -8
sa:by <day-gone>	0 10 -7 0 0
sa:by <day-today>	0 10 -1 0 0
sa:by <level>	-15 0 20 0 0
sa:by <name>	0 -10 13 0 0
sa:by <number>	0 -21 0 0 14
sa:by <person>	-39 0 36 0 0
sa:by <span>	0 -25 13 0 -1
sa:by an	9 16 -24 0 0
sa:by his	10 0 -11 0 0
sa:by me	27 0 -26 0 0
sa:by mr	10 0 -10 0 0
sa:by phone	13 0 -10 0 0
sa:by post	-13 0 13 0 0
sa:by qualified	-2 13 -9 0 0
sa:by side	10 0 -5 0 0
sa:by telephone	-1 28 -22 0 0
sa:by the	-19 -21 41 -1 -2
sa:by their	11 7 -18 0 0
sa:by then	-4 -4 9 0 0
sa:by video	-3 -4 13 0 0
sa:by which	6 3 -9 0 0
sa:cabinet	0 -12 7 5 0
sa:call	0 -26 24 0 -3
sa:call the	-14 -14 29 0 0
sa:can	-11 12 -9 13 -8
sa:can have	11 -8 -2 0 0
sa:can say	0 0 -12 15 0
sa:can sign	-14 10 -4 3 0
sa:can't	0 -6 21 -8 0
sa:cannot tell	0 0 -13 13 0
sa:capital	0 -12 11 0 0
sa:car	15 0 -7 0 -9
sa:car and	14 0 -11 0 0
sa:car from	3 11 -14 0 0
sa:card	-18 -2 11 0 8
sa:card .	-17 0 19 0 0
sa:carry	11 -1 -3 0 -1
sa:carry out	6 -10 1 0 0
sa:case	-19 -19 36 0 0
sa:cashmere	-2 0 -6 0 12
sa:ceasefire	-20 -8 26 0 0
sa:ceasefire of	-7 0 9 0 0
sa:cement	0 -10 10 0 0
sa:ceramic	14 0 -12 0 0
sa:ceremony	15 -1 -23 0 13
sa:certainty	14 0 -13 0 0
sa:certificate	0 -9 0 0 10
sa:chair	-10 -9 23 0 0
sa:change .	2 9 -14 0 0
sa:change the	0 -9 9 0 0
sa:charge	0 16 -8 0 -2
sa:charge <level>	1 11 -12 0 0
sa:charter	0 -8 8 0 0
sa:chicago	9 0 -9 0 0
sa:chip	0 -16 13 0 0
sa:chipmaker	-4 0 10 0 0
sa:christma ,	16 0 -14 0 0
sa:clause ,	0 15 -15 0 0
sa:clause on	0 -14 16 0 0
sa:clear	-13 0 5 0 0
sa:close on	-1 -7 12 0 0
sa:closed	-3 -13 20 0 0
sa:coast	0 12 -10 0 0
sa:cocoa	-4 -5 21 0 -6
sa:cod	15 -5 -9 0 0
sa:cod .	13 -4 -8 0 0
sa:coffee from	0 11 -11 0 0
sa:colleague	-10 0 11 0 0
sa:colleague ,	0 15 -16 0 0
sa:collect from	9 0 -9 0 0
sa:collect the	0 0 -10 1 0
sa:come	-7 7 2 2 -21
sa:come .	-9 29 -20 0 0
sa:come back	-1 -14 23 0 0
sa:come down	-8 0 12 0 0
sa:come from	-4 13 -8 0 0
sa:come in	9 0 -10 0 0
sa:come out	6 -17 8 0 0
sa:come to	0 -11 7 0 0
sa:command	-8 0 9 0 0
sa:comment	6 -14 16 0 -14
sa:comment .	7 -9 7 0 -9
sa:commerce	-15 13 -1 5 0
sa:commerce minister	-11 3 0 6 0
sa:commission	-11 3 4 0 0
sa:commissioner	15 0 -12 0 0
sa:commissioner ,	15 0 -13 0 0
sa:commit	0 9 -10 0 0
sa:company	6 -31 18 0 -1
sa:complaint	0 8 -17 0 9
sa:complete it	0 -10 11 0 0
sa:completed its	-2 -7 10 0 0
sa:concern	-2 -4 12 0 0
sa:conclude	-10 0 12 0 0
sa:conference .	0 -5 10 0 0
sa:conference of	17 0 -16 0 0
sa:confirm	11 -11 0 4 -13
sa:confirm ,	14 -8 -5 0 0
sa:confirm it	5 3 -15 7 0
sa:confirm on	-3 -11 17 0 0
sa:confirm that	-5 -4 18 0 0
sa:confirm the	-11 5 2 0 0
sa:confirm thi	0 -4 10 0 0
sa:confirmation	3 -10 4 0 0
sa:consensu	-1 19 -15 0 0
sa:consent	18 4 -19 -3 0
sa:consent .	-13 -15 31 0 -3
sa:consent ;	0 11 -9 0 0
sa:consent on	4 1 -8 0 0
sa:consented	7 6 -16 0 0
sa:consented .	0 10 -9 0 0
sa:consider the	0 11 -9 0 0
sa:consulted	0 12 -10 0 0
sa:consulted .	0 10 -9 0 0
sa:container	-11 0 13 0 0
sa:continue	-6 10 0 0 0
sa:contract	-8 -5 16 0 0
sa:control	0 9 -2 0 -5
sa:controlled	10 0 -10 0 0
sa:copper	5 6 -11 0 0
sa:corridor	0 12 -14 0 0
sa:cost	-2 -14 21 0 0
sa:could	-19 -14 2 19 5
sa:could not	0 -27 -5 17 9
sa:count	-11 -15 30 0 0
sa:countersign .	-9 0 1 0 0
sa:countersigned	0 -9 6 0 0
sa:country have	10 0 -10 0 0
sa:course	-11 -8 28 0 0
sa:court	0 -3 14 0 -4
sa:credit	-10 0 11 0 0
sa:crossing	11 -8 0 0 0
sa:crown	-3 -12 17 0 0
sa:custom	1 11 -8 0 0
sa:custom duty	11 -6 -4 0 0
sa:cut	-7 -9 2 0 13
sa:cut ,	8 0 -9 0 0
sa:cut its	-9 0 14 0 0
sa:cut of	-6 -8 9 0 4
sa:date	-12 6 7 0 -5
sa:david	-2 9 -4 0 0
sa:day	8 -14 11 -4 -18
sa:day ,	12 0 -6 0 0
sa:day .	12 -2 -4 0 0
sa:day in	-3 -6 15 0 -2
sa:de	13 0 -11 0 0
sa:deadline	-5 -7 15 0 0
sa:deal	-18 -8 8 0 16
sa:deal ,	0 -8 14 0 0
sa:deal in	-8 0 11 0 0
sa:deal on	14 -6 -6 0 0
sa:deal with	-15 27 -22 0 11
sa:decide	-12 18 -4 -4 -10
sa:decide ,	0 10 -7 0 0
sa:decide .	6 9 -13 0 0
sa:decide <day-ahead>	-7 10 -2 0 0
sa:decide by	0 -9 9 0 0
sa:decide otherwise	0 -12 12 0 0
sa:decided	21 -17 -8 0 3
sa:decided on	13 -8 -5 0 0
sa:decision	-2 11 0 0 -6
sa:decision is	0 14 -11 0 0
sa:decision of	-11 6 0 0 0
sa:decision that	9 0 -7 0 0
sa:declaration	-21 0 24 0 0
sa:decline	-19 -16 -5 0 30
sa:decline to	-14 -14 7 0 11
sa:decree	10 -4 0 0 -5
sa:decree ,	-2 10 -4 0 0
sa:decree .	3 10 -13 0 0
sa:decree is	0 -9 12 0 0
sa:decree that	-5 -8 14 0 0
sa:deliver	-1 -2 10 0 0
sa:demand	0 -8 8 0 0
sa:deny	-11 -7 4 0 6
sa:deny that	-3 -1 11 0 0
sa:desk	-6 -1 11 0 0
sa:desk ,	0 -12 13 0 0
sa:detail	0 13 -10 0 0
sa:did	27 -24 -7 -6 2
sa:did it	11 -6 -3 0 0
sa:did not	-51 11 8 -2 10
sa:did on	9 0 -7 0 0
sa:did so	21 -32 2 0 -3
sa:did the	20 0 -18 0 0
sa:didn't	0 16 -13 0 0
sa:differ	0 -5 -6 12 0
sa:different	-8 -2 15 0 0
sa:direct	-9 9 0 0 0
sa:directed	12 1 -15 0 0
sa:directed the	11 0 -10 0 0
sa:dismiss	0 0 -10 12 0
sa:dispute	12 2 -14 0 0
sa:dispute over	-6 0 10 0 0
sa:dissented	-2 -1 9 0 0
sa:dissented .	-2 0 9 0 0
sa:do	-21 13 -3 1 0
sa:do ,	-4 15 -10 0 0
sa:do likewise	0 10 -10 0 0
sa:do not	0 -17 2 8 -4
sa:do so	-27 0 5 0 6
sa:do the	-4 12 -5 0 0
sa:document	12 -18 0 0 0
sa:doe	-14 17 0 0 -16
sa:doe ,	0 10 -20 6 0
sa:doe .	-16 18 -7 0 0
sa:doe it	-6 9 0 0 0
sa:doe not	4 -3 15 -16 -17
sa:doesn't	-2 -11 0 2 9
sa:domestic	0 27 -25 0 0
sa:done	28 -3 -20 0 -1
sa:done ,	10 14 -21 0 0
sa:done so	29 -26 -7 0 0
sa:door	-2 0 10 0 0
sa:down	-7 -6 4 -9 20
sa:down from	0 11 -7 0 0
sa:down in	-1 -4 -2 0 11
sa:drawer	0 -10 12 0 0
sa:drink	-10 0 1 0 9
sa:drop	-6 10 -1 0 0
sa:drug	-6 0 10 0 0
sa:dry	6 -10 2 0 0
sa:dry .	12 -8 0 0 0
sa:due course	0 -8 15 0 0
sa:due in	0 -12 13 0 0
sa:due on	0 17 -14 0 0
sa:due to	12 0 -16 2 0
sa:duty	-2 14 -8 2 -7
sa:duty ;	-18 12 6 0 0
sa:duty back	0 -12 17 0 0
sa:duty of	8 2 -9 0 0
sa:duty on	0 1 -10 3 2
sa:each	-17 0 17 0 -1
sa:each .	-6 0 9 0 0
sa:each other	6 -10 0 0 0
sa:earth ,	0 9 -3 0 0
sa:east	12 0 -9 0 0
sa:east room	11 0 -9 0 0
sa:economic	-12 0 18 0 0
sa:ecuadorean	0 9 -7 0 0
sa:effect	9 9 -15 0 0
sa:effect ,	0 7 -9 0 0
sa:effect on	-7 -4 14 0 0
sa:either .	-10 0 8 0 0
sa:election	-2 -8 -3 0 16
sa:eleven	18 -8 -8 0 0
sa:eleven minute	18 -8 -9 0 0
sa:else	-5 0 8 0 0
sa:embassy say	0 11 -11 0 0
sa:emergency	-21 -18 43 0 -1
sa:end	12 -2 0 0 -25
sa:end ,	-6 0 12 0 0
sa:end .	13 -12 -1 0 0
sa:end <day-today>	13 0 -15 1 0
sa:end a	-9 9 0 0 0
sa:end of	11 -11 0 0 0
sa:end on	-9 18 -1 0 -8
sa:enter	-7 -7 5 0 9
sa:enter into	-2 -7 11 0 0
sa:enterprise	-11 0 11 0 0
sa:establish	0 0 -10 13 0
sa:ever	9 0 -9 6 -3
sa:every	-18 -4 27 0 0
sa:everybody	-4 -4 13 0 0
sa:everyone	0 -4 10 0 0
sa:exactly	0 -16 17 0 0
sa:exchanged	22 -21 -4 0 0
sa:exclusion	12 0 -14 0 0
sa:expect	-29 17 1 -1 0
sa:expect <day-gone>	0 13 -11 0 0
sa:expect on	-10 24 -15 0 0
sa:expect that	0 -13 14 0 0
sa:expire	22 -11 -29 12 6
sa:expire ,	0 0 -14 12 0
sa:expire on	19 -6 -19 0 7
sa:export of	2 6 -14 0 1
sa:export permit	0 0 11 0 -6
sa:extend	0 -24 16 0 0
sa:extend their	-7 0 10 0 0
sa:extension	11 -12 0 0 0
sa:extension ,	5 12 -19 0 0
sa:extension before	0 7 -11 0 4
sa:extension has	11 0 -9 0 0
sa:extension would	0 -7 10 0 0
sa:face	0 -13 9 0 2
sa:fact	-15 -6 24 0 0
sa:fact sheet	-14 -6 23 0 0
sa:fail	10 -5 -2 0 0
sa:fail to	11 0 -7 0 0
sa:failed	-4 0 12 0 0
sa:fall	0 17 -10 0 -1
sa:fall back	0 8 -4 0 0
sa:fall by	-5 -1 11 0 0
sa:fall on	0 10 -9 0 0
sa:far	-23 12 -7 -4 13
sa:farmer	0 7 -15 0 10
sa:farmer '	0 3 -10 0 5
sa:favour	9 -2 -3 0 0
sa:federal	1 20 -20 0 0
sa:federal register	0 24 -21 0 0
sa:fee	-6 16 -9 -1 3
sa:fee ,	5 19 -22 0 0
sa:fentanyl	-4 -11 20 0 0
sa:ferry	0 -7 -8 0 16
sa:figure	-7 -5 10 0 0
sa:final	-9 28 -21 0 0
sa:final approval	0 17 -17 0 0
sa:find	-2 11 -7 0 0
sa:find that	0 -7 9 0 0
sa:first	-9 8 -4 -4 9
sa:first ,	21 -8 -12 0 4
sa:first .	-4 20 -21 0 8
sa:fish and	18 0 -18 0 0
sa:fishery	-6 0 -2 0 10
sa:fix	-8 0 12 0 0
sa:flew home	2 0 -9 0 7
sa:flour	-2 -1 9 0 0
sa:folder	9 0 -12 0 0
sa:follow	-5 32 -25 0 -1
sa:follow on	1 8 -11 0 0
sa:followed	39 -16 -30 0 0
sa:followed on	17 0 -14 0 0
sa:followed suit	9 0 -6 0 0
sa:following	0 -11 8 0 0
sa:food	1 8 -12 0 0
sa:for	-1 13 1 -16 -14
sa:for "	-3 20 -16 0 0
sa:for <day-ahead>	-7 -2 12 0 0
sa:for <day-gone>	-15 4 6 0 0
sa:for <money>	-7 0 9 0 0
sa:for <month-gone>	0 9 -8 0 0
sa:for <name>	26 19 -44 1 0
sa:for <organisation>	17 -2 -12 0 0
sa:for <person>	-1 -11 16 0 0
sa:for <seat>	32 -20 -20 0 0
sa:for <span>	0 -9 11 -1 -5
sa:for an	9 -25 10 0 -2
sa:for good	15 -1 -10 0 0
sa:for it	0 12 -7 0 0
sa:for its	-1 26 -20 0 0
sa:for less	11 0 -6 0 -3
sa:for more	0 15 -11 -1 0
sa:for now	-6 -8 -7 0 20
sa:for one	-14 0 9 0 0
sa:for rare	-8 -8 18 0 0
sa:for signature	-10 19 -8 0 0
sa:for that	3 -20 12 0 0
sa:for the	-2 15 -11 1 -6
sa:for their	-8 0 13 0 0
sa:for them	12 8 -16 0 -1
sa:for time	-3 11 -5 0 0
sa:for us	4 10 -14 0 0
sa:for what	15 0 -12 0 0
sa:for which	-3 -8 15 0 0
sa:force	1 -14 10 0 0
sa:force on	-4 -6 13 0 0
sa:foreign minister	-5 0 10 0 0
sa:forty	-8 0 13 0 0
sa:forty minute	-7 0 10 0 0
sa:four	-3 -21 33 0 -2
sa:four .	19 -10 -7 0 0
sa:fourth	-6 11 -1 0 0
sa:fourth meet	10 0 -10 0 0
sa:framework	-11 -12 26 0 0
sa:framework on	-8 0 9 0 0
sa:free	-7 1 8 0 0
sa:free .	-11 6 2 0 0
sa:free since	10 0 -10 0 0
sa:free trade	-7 0 8 0 0
sa:freeze	17 4 -19 0 0
sa:freeze their	17 0 -16 0 0
sa:friday	-16 3 8 0 0
sa:friday ,	-12 4 4 0 0
sa:friend	9 0 -6 0 0
sa:from	12 1 -9 2 -12
sa:from <day-ahead>	7 -40 13 0 -3
sa:from <day-gone>	13 -2 -6 0 -1
sa:from <day-today>	12 0 -9 0 0
sa:from <level>	13 15 -21 0 -2
sa:from <seat>	-11 10 0 0 0
sa:from country	10 0 -8 0 0
sa:from the	-1 7 -8 0 6
sa:front	-6 -7 16 0 0
sa:full	0 9 -4 0 0
sa:full power	1 16 -16 0 0
sa:further	10 7 -18 0 0
sa:further <span>	4 4 -10 0 0
sa:gave	18 -37 7 0 0
sa:gave his	11 0 -13 0 0
sa:gave it	7 -12 0 0 0
sa:gave its	19 -11 -9 0 0
sa:gave notice	-11 0 14 0 0
sa:gazette	-14 0 7 1 0
sa:general	-2 -16 22 0 0
sa:geneva	9 -14 0 0 0
sa:get	-28 8 11 0 -3
sa:get it	0 20 -19 0 0
sa:give	0 3 -8 0 8
sa:give it	0 9 -15 0 8
sa:give its	-12 3 1 0 0
sa:give notice	-6 -14 22 0 0
sa:given	21 -1 -16 2 -9
sa:given in	14 -3 -9 0 0
sa:given its	17 -5 -9 0 0
sa:given me	2 -12 5 0 0
sa:given their	-17 6 8 0 0
sa:go in	12 0 -11 0 0
sa:go on	0 -8 10 0 0
sa:go out	6 8 -16 0 0
sa:go through	0 27 -24 0 0
sa:go to	-17 -17 35 0 0
sa:go up	-13 -7 26 0 0
sa:good	9 -22 6 2 -9
sa:good for	14 0 -12 0 0
sa:good of	-7 -4 15 0 0
sa:good to	11 0 -13 0 2
sa:government	17 -3 -19 0 11
sa:government had	0 0 -9 0 10
sa:government sign	12 0 -14 0 0
sa:great	-1 -8 14 0 0
sa:grower	0 2 -11 0 11
sa:guayaquil	12 0 -9 0 0
sa:gyeongju	-8 0 11 0 0
sa:had	-12 -18 13 13 11
sa:had agree	5 -14 2 2 0
sa:had announce	-8 0 14 0 0
sa:had arrived	-3 -14 19 0 0
sa:had been	-18 0 0 3 13
sa:had come	15 0 -11 0 0
sa:had done	10 0 -5 0 0
sa:had it	-3 13 -6 0 0
sa:had leave	-9 10 0 0 0
sa:had no	-3 -6 16 0 0
sa:had not	0 39 -24 0 -16
sa:had passed	-11 0 13 0 0
sa:had reach	0 15 -11 0 0
sa:had sign	24 -33 -13 11 -7
sa:had spoken	0 -2 14 0 -3
sa:had stop	0 12 -8 0 0
sa:had tell	12 0 -10 0 0
sa:had to	-5 18 -8 0 -3
sa:half .	0 9 -5 0 0
sa:half of	11 -11 0 0 0
sa:halve	0 -10 -1 0 10
sa:ham	18 -6 -10 0 0
sa:ham .	14 -3 -8 0 0
sa:hand .	-12 0 15 0 0
sa:hand at	-14 0 17 0 0
sa:hand on	-10 -9 21 0 0
sa:handed over	10 0 -10 0 0
sa:has	0 14 -13 -3 -8
sa:has ,	9 -14 -6 10 0
sa:has .	50 -35 -24 0 -4
sa:has a	-11 6 2 0 0
sa:has accept	0 -6 10 0 0
sa:has announce	-11 0 9 0 0
sa:has ask	-17 -13 15 5 1
sa:has been	14 2 -7 -6 -4
sa:has come	0 0 -7 9 0
sa:has confirm	2 -16 8 0 0
sa:has decided	13 -12 0 0 0
sa:has decline	0 0 -2 0 9
sa:has done	14 -16 -1 0 0
sa:has full	-8 11 0 0 0
sa:has given	18 -6 -8 0 0
sa:has go	-12 -10 23 0 0
sa:has had	-14 25 -13 0 0
sa:has issued	-13 12 -14 15 0
sa:has it	-30 29 -6 0 0
sa:has just	9 0 -10 0 0
sa:has let	0 1 -18 3 8
sa:has make	9 -10 0 0 0
sa:has meet	-7 22 -13 0 0
sa:has named	0 12 -11 0 0
sa:has no	0 -6 11 0 0
sa:has none	0 -8 11 0 0
sa:has not	-22 23 0 -4 -12
sa:has offer	-6 -7 17 0 0
sa:has one	7 -10 0 0 0
sa:has promise	-9 2 2 0 0
sa:has published	0 13 -8 -4 0
sa:has put	-12 4 0 -1 4
sa:has ratified	0 9 -11 0 0
sa:has say	-23 4 5 -9 1
sa:has see	-13 -16 26 0 0
sa:has send	0 0 -13 0 12
sa:has sign	34 -5 -24 0 -18
sa:has since	9 -7 0 0 0
sa:has the	-28 12 6 0 0
sa:has to	-9 7 4 -1 -12
sa:has until	-9 15 -6 0 0
sa:has used	12 0 -10 0 0
sa:has voted	-6 19 -11 0 0
sa:has withdraw	0 0 10 0 -8
sa:has yet	-21 19 -6 0 -5
sa:hasn't	0 24 -23 -2 0
sa:hasn't .	0 6 -10 0 4
sa:hasn't sign	9 -4 -1 0 0
sa:have	-10 6 5 -6 -1
sa:have ,	15 -7 -6 0 0
sa:have .	22 0 -19 0 0
sa:have agree	0 -13 17 0 0
sa:have approve	4 10 -15 0 0
sa:have been	0 -12 17 0 0
sa:have both	0 14 -10 0 0
sa:have given	-17 5 9 0 0
sa:have its	0 14 -13 0 0
sa:have like	11 0 -10 0 0
sa:have no	0 -6 10 0 0
sa:have not	-3 27 -21 0 0
sa:have raise	9 0 -8 0 0
sa:have say	-1 16 -27 0 17
sa:have sign	0 4 -3 7 -9
sa:have to	-33 26 -11 0 0
sa:have voted	-3 -7 12 0 0
sa:having	14 5 -18 0 0
sa:having been	10 0 -9 0 0
sa:hazelnut	0 3 -10 0 6
sa:he	-7 6 -14 6 8
sa:he 's	-10 1 5 0 0
sa:he ,	8 0 -10 0 0
sa:he add	0 -4 0 0 12
sa:he could	0 0 -9 0 8
sa:he had	33 -6 -22 0 -3
sa:he has	15 3 -19 0 1
sa:he is	-22 -2 20 0 0
sa:he put	11 0 -8 0 0
sa:he say	-5 10 -7 0 0
sa:he see	-3 0 11 0 0
sa:he sign	36 -4 -28 0 -3
sa:he tell	-3 -5 13 -3 0
sa:he want	0 0 -14 5 8
sa:he was	-27 12 10 0 0
sa:he will	-7 9 -13 0 7
sa:he would	-15 5 -5 2 7
sa:he'd	0 17 -14 0 0
sa:he'd sign	0 14 -13 0 0
sa:he'll	-10 12 -20 0 11
sa:head	4 -16 2 0 2
sa:head the	7 -21 11 0 0
sa:hear	-10 -10 26 0 0
sa:heard	-18 7 -2 4 0
sa:heard ,	0 11 -9 0 0
sa:heard .	0 5 -11 3 0
sa:hearing	0 11 -8 0 0
sa:here	5 12 -19 5 -5
sa:high	14 0 -12 0 0
sa:him	-21 11 -2 5 2
sa:him and	0 11 -11 0 0
sa:him to	-1 -3 10 0 0
sa:himself	0 28 -23 -1 -9
sa:hinted	-5 -2 11 0 0
sa:his	-2 12 -19 7 0
sa:his .	-1 14 -10 0 0
sa:his <office>	-15 0 8 0 0
sa:his <organisation>	11 -25 7 8 -3
sa:his <person>	7 -20 0 0 5
sa:his desk	-5 -3 11 0 0
sa:his hand	-3 -8 0 0 10
sa:his name	10 5 -11 -1 -1
sa:his own	-1 15 -13 0 0
sa:his power	-10 10 0 0 0
sa:his return	-9 2 4 0 0
sa:his signature	16 -6 -20 -1 16
sa:his way	-9 12 -1 0 0
sa:his word	0 -1 10 0 -4
sa:hold	-3 -4 0 0 10
sa:hold ,	0 11 -10 0 0
sa:hold .	0 -11 10 0 0
sa:hold back	0 -2 -13 0 15
sa:hold on	0 0 -11 0 8
sa:hold the	-14 14 0 0 -5
sa:hold until	-4 -3 12 0 0
sa:holiday	-5 13 -8 0 0
sa:home	-31 -1 3 0 20
sa:home ,	-2 -14 6 0 8
sa:home .	-15 -5 10 0 4
sa:hope	-13 0 18 0 0
sa:hotel	-9 7 0 0 0
sa:hotel ,	-8 10 0 0 0
sa:hour	0 -14 10 0 -3
sa:hour after	-6 -6 13 0 0
sa:hour ago	16 0 -13 0 0
sa:hour and	-6 0 11 0 0
sa:hour on	-7 0 10 0 0
sa:house	-26 -9 34 0 0
sa:house of	-5 -7 17 0 0
sa:how	-1 -15 24 0 0
sa:hundred	11 0 -9 0 0
sa:hundred day	12 0 -11 0 0
sa:i	-15 3 5 8 -9
sa:i .	12 -11 0 0 0
sa:i ask	0 -10 12 0 0
sa:i can	-5 -13 20 0 0
sa:i can't	0 0 12 -7 0
sa:i cannot	0 8 -14 6 0
sa:i see	17 -10 -7 0 0
sa:i shall	-8 10 0 0 0
sa:i sign	-4 10 -2 0 0
sa:ice	0 -9 -10 0 21
sa:ice .	0 -8 -2 0 14
sa:if	-14 11 1 2 -24
sa:if <name>	10 -20 6 0 -1
sa:if he	0 -15 9 11 -4
sa:if it	-20 14 1 0 0
sa:if no	10 0 -9 0 0
sa:import	15 -9 0 0 -8
sa:in	11 -7 3 -21 -7
sa:in <month-ahead>	-18 14 -1 -2 0
sa:in <month-gone>	2 -31 16 -8 1
sa:in <name>	-13 22 -6 0 -5
sa:in <organisation>	32 7 -35 0 -3
sa:in <seat>	-4 16 -12 0 0
sa:in <span>	-3 -11 18 0 0
sa:in advance	21 -17 -2 0 0
sa:in brussel	1 7 -11 0 0
sa:in busan	0 -3 7 0 0
sa:in chicago	9 0 -9 0 0
sa:in due	0 -8 15 0 0
sa:in favour	9 -1 -3 0 0
sa:in for	-1 8 -10 0 2
sa:in force	16 -4 -7 0 0
sa:in free	9 0 -13 0 0
sa:in geneva	10 -7 -2 0 0
sa:in gyeongju	-8 0 11 0 0
sa:in ink	7 1 -12 0 0
sa:in it	0 -9 13 0 0
sa:in its	-4 -6 0 0 9
sa:in izmir	14 0 -13 0 0
sa:in my	-7 -5 20 0 -2
sa:in new	-7 0 11 0 0
sa:in one	0 -8 9 0 0
sa:in order	-9 -1 13 0 0
sa:in person	0 9 -5 0 0
sa:in place	18 -1 -14 0 0
sa:in stockholm	0 -9 12 0 0
sa:in talk	-6 0 9 0 0
sa:in the	-1 5 -1 2 -9
sa:in their	0 -10 13 0 0
sa:in three	16 0 -15 0 0
sa:industrial	-14 0 3 0 0
sa:industrial good	-12 0 6 0 0
sa:industry	3 6 -8 0 0
sa:industry ,	0 9 -6 0 0
sa:informed	-17 -33 46 0 0
sa:informed .	-1 -20 24 0 0
sa:initial	-10 -9 18 0 0
sa:initialled	-14 -40 29 0 4
sa:initialled .	-6 0 10 0 0
sa:initialled and	21 -2 -16 0 0
sa:initialled in	-29 0 20 0 7
sa:initialled it	-3 -7 11 0 0
sa:initialled the	-5 0 9 0 0
sa:ink	15 -10 0 0 0
sa:insist	17 0 -15 0 0
sa:insist on	12 0 -12 0 0
sa:inspector	0 2 -10 0 6
sa:instead	0 4 -12 8 0
sa:instead of	0 5 -15 8 0
sa:instructed	3 4 -10 0 0
sa:instruction	0 11 -13 0 0
sa:instrument .	0 11 -8 0 0
sa:internal	-11 26 -18 0 0
sa:internal approval	0 21 -20 0 0
sa:international	10 0 -5 0 0
sa:international trade	12 0 -9 0 0
sa:into force	-7 -8 16 0 0
sa:into law	4 4 -9 0 0
sa:into the	11 0 -8 0 0
sa:invest	15 0 -11 0 0
sa:invest <money>	10 0 -8 0 0
sa:investor	10 0 -8 0 0
sa:is	-9 0 0 10 0
sa:is <level>	-12 0 0 7 0
sa:is <number>	0 -4 9 0 0
sa:is an	10 -5 -2 0 0
sa:is at	0 13 -13 0 0
sa:is await	0 16 -13 0 0
sa:is being	-4 -10 0 3 7
sa:is dry	12 -7 0 0 0
sa:is expect	-16 27 -16 0 0
sa:is missing	-4 8 -8 0 3
sa:is needed	-5 -8 16 0 0
sa:is new	0 -11 12 0 0
sa:is not	-15 -35 30 9 0
sa:is now	10 -11 -9 0 6
sa:is on	21 12 -33 0 0
sa:is possible	0 11 -10 0 0
sa:is ready	-4 23 -11 0 -6
sa:is required	-2 15 -9 0 0
sa:is sign	-15 2 15 0 0
sa:is stay	-3 -8 15 0 0
sa:is still	0 9 -4 0 -4
sa:is take	0 16 -17 0 0
sa:is there	13 -4 -6 0 0
sa:is to	-16 8 8 -3 -5
sa:is travelling	0 0 -2 9 0
sa:is worth	15 0 -7 0 -7
sa:issue .	0 -11 15 0 0
sa:issue a	7 2 -10 0 0
sa:issue the	0 12 -11 0 0
sa:issued	2 15 -27 11 0
sa:issued .	0 16 -13 0 0
sa:issued a	-10 6 4 0 0
sa:issued on	-3 -2 10 0 0
sa:it	1 13 -11 -6 2
sa:it 's	-11 0 14 0 0
sa:it ,	7 8 -23 0 13
sa:it .	17 -11 -1 -9 6
sa:it <day-ahead>	0 7 -9 0 0
sa:it <day-gone>	-3 15 -11 0 0
sa:it <day-today>	-6 11 0 0 0
sa:it ?	0 -5 12 0 0
sa:it approve	0 15 -14 0 0
sa:it before	-3 15 -14 0 0
sa:it by	-27 0 21 0 1
sa:it down	0 0 10 -6 0
sa:it fall	0 10 -9 0 0
sa:it for	0 12 -12 0 0
sa:it has	15 -2 -8 2 -5
sa:it in	0 11 -8 0 -5
sa:it into	7 16 -23 0 0
sa:it is	3 16 -14 0 -12
sa:it last	-9 -3 15 0 0
sa:it may	-5 -6 13 0 0
sa:it meet	0 12 -12 0 0
sa:it once	0 4 -11 0 3
sa:it out	1 -14 8 0 0
sa:it since	0 12 -13 0 0
sa:it take	-9 -1 12 0 0
sa:it the	0 14 -14 0 0
sa:it thi	0 1 10 0 -13
sa:it through	7 5 -13 0 0
sa:it to	17 -18 -1 0 1
sa:it until	7 -10 0 0 0
sa:it up	20 -4 -15 0 0
sa:it was	-14 0 0 18 -1
sa:it will	-10 12 -9 -1 7
sa:it with	-1 -2 9 0 0
sa:it'd	7 8 -16 0 0
sa:its	0 -9 -2 -4 18
sa:its <level>	-4 0 9 0 0
sa:its <office>	-6 -4 21 0 -8
sa:its <organisation>	6 -8 2 0 0
sa:its <person>	-13 23 -19 0 5
sa:its affiliate	0 14 -10 0 0
sa:its agenda	-2 12 -4 0 0
sa:its approval	6 -20 -1 0 13
sa:its ban	6 -5 -11 0 9
sa:its beef	18 0 -18 0 0
sa:its blessing	0 13 -9 0 0
sa:its consent	12 -12 0 0 0
sa:its export	-2 -5 15 0 -4
sa:its fact	-9 0 13 0 0
sa:its internal	-10 8 -1 0 0
sa:its licence	7 -2 -20 8 6
sa:its notice	11 1 -19 4 0
sa:its own	11 1 -9 -1 0
sa:its part	-8 -6 19 0 0
sa:its rule	-3 -1 10 0 0
sa:its tariff	-12 0 17 0 -4
sa:its vote	-3 6 -9 0 5
sa:izmir	14 0 -13 0 0
sa:johan	11 0 -7 0 0
sa:joint	-8 -20 23 0 0
sa:joint venture	-8 0 10 0 0
sa:just	5 2 -15 0 4
sa:keep	5 2 -12 -5 8
sa:keep <level>	19 0 -18 0 0
sa:keep it	-1 4 -13 0 10
sa:keep their	-5 0 12 0 0
sa:khural	-9 -8 16 0 0
sa:kind	-10 2 7 0 0
sa:kind .	-9 9 0 0 0
sa:know	-15 -28 0 36 -4
sa:know .	-1 4 -35 34 0
sa:know ;	0 -1 -2 9 0
sa:know that	-2 -10 14 -8 5
sa:know whether	5 -4 7 -11 0
sa:lack	16 -15 0 0 0
sa:lack the	11 -14 0 0 0
sa:lacking	0 11 -10 0 0
sa:lapse	-10 6 2 0 0
sa:lapse .	-3 9 -3 0 0
sa:large	-5 -1 11 0 0
sa:last	10 -10 3 -9 0
sa:last <month-gone>	-12 0 18 0 0
sa:last <span>	10 0 -7 0 0
sa:last day	-7 -1 12 0 0
sa:last month	10 4 -14 0 0
sa:last of	18 0 -17 0 0
sa:last summer	-2 12 -14 0 5
sa:last week	5 -37 18 -2 0
sa:last word	4 24 -28 0 0
sa:last year	0 -16 22 0 0
sa:late	-27 5 16 2 0
sa:late <month-gone>	0 9 -8 0 0
sa:late on	-22 0 23 0 0
sa:later	12 -18 3 0 -3
sa:later ,	13 0 -10 0 0
sa:later .	-7 -18 23 0 0
sa:later that	0 10 -10 0 0
sa:law	9 -21 8 0 4
sa:law .	-11 0 4 0 0
sa:law was	12 0 -12 0 0
sa:lawful	0 -10 15 0 0
sa:lawful .	0 -9 14 0 0
sa:lawyer	-4 -13 8 7 0
sa:lay	-12 -3 19 0 0
sa:lead	0 -11 9 0 0
sa:lead for	-6 -7 17 0 0
sa:leader	16 -15 -8 0 5
sa:leader .	12 0 -10 0 0
sa:leave	-2 -16 7 7 3
sa:leave <points>	11 0 -10 0 0
sa:leave <quality>	18 0 -18 0 0
sa:legal	-3 -8 14 0 0
sa:less	17 -12 -2 0 -5
sa:less .	19 0 -15 0 -3
sa:let it	0 -12 4 0 1
sa:letter	-4 -16 13 0 5
sa:letter ,	-10 -3 15 0 0
sa:letter .	-13 9 0 0 0
sa:letter in	12 -4 -5 0 0
sa:letter on	-2 -5 10 0 0
sa:level	-9 0 14 0 0
sa:levy	-8 0 4 0 0
sa:licence	-9 -5 0 7 2
sa:licence .	0 -6 10 0 0
sa:licence for	0 1 -9 8 0
sa:lie	0 -22 17 0 0
sa:lift	-3 -22 -2 0 24
sa:lift its	-7 -8 0 0 17
sa:like	5 -13 1 0 0
sa:like it	10 0 -8 0 0
sa:likewise	-15 14 0 0 0
sa:list	-23 -30 33 0 13
sa:list .	-1 -2 0 0 9
sa:list of	0 -19 13 0 3
sa:listed	0 -3 9 0 0
sa:lithium	6 1 -15 0 5
sa:lithium battery	8 4 -14 0 0
sa:little	0 -4 10 0 0
sa:local	0 -6 -11 0 15
sa:long	0 -6 -11 0 24
sa:long ,	0 11 -8 0 0
sa:long as	0 -14 -12 0 28
sa:longer than	0 13 -12 0 0
sa:look	0 11 -7 0 0
sa:look at	0 11 -11 0 0
sa:look for	0 14 -12 0 0
sa:lorry	0 -12 11 0 2
sa:lose	-14 0 17 0 0
sa:love	0 8 -11 0 0
sa:love to	0 8 -11 0 0
sa:lower	-5 -3 14 0 -1
sa:lower tariff	12 -5 -4 0 0
sa:m	-2 11 -4 0 0
sa:m .	-2 11 -4 0 0
sa:majli	0 0 12 -9 0
sa:majority ,	0 12 -7 0 0
sa:majority .	-1 15 -12 0 0
sa:majority of	9 -27 18 0 0
sa:make	0 7 -11 0 4
sa:make .	5 8 -14 0 0
sa:make the	9 5 -14 0 0
sa:market	-6 -12 25 0 0
sa:match	15 0 -18 0 0
sa:matter for	15 -1 -11 0 0
sa:matter of	-18 15 0 0 0
sa:may	-3 -5 8 15 -13
sa:may end	11 -2 -6 0 0
sa:may have	0 0 -12 11 0
sa:may not	16 -7 -2 0 0
sa:may sign	-5 14 -7 0 0
sa:me	0 0 -6 0 5
sa:me "	0 7 -10 0 0
sa:me ,	23 -22 0 0 0
sa:me .	0 13 -13 0 0
sa:me that	0 10 -5 0 0
sa:me the	-7 -12 19 0 0
sa:mean	0 -17 10 0 0
sa:meant	-12 -1 17 0 0
sa:meant to	-5 0 9 0 0
sa:measure	0 -18 22 0 0
sa:measure on	-1 -10 15 0 0
sa:medical	-9 0 13 0 0
sa:medicine	-2 -9 12 0 0
sa:medicine .	-10 0 9 0 0
sa:meet	-8 9 0 -5 0
sa:meet <person>	0 -8 13 0 0
sa:meet his	0 -9 0 0 9
sa:meet on	0 17 -15 0 0
sa:meet since	20 0 -19 0 0
sa:member	-31 -8 22 0 5
sa:member state	-7 10 -13 0 8
sa:memorandum	43 -12 -31 0 0
sa:memorandum of	34 0 -32 0 0
sa:memorandum on	14 -5 -8 0 0
sa:mention	-4 -6 18 0 0
sa:mentioned	0 -9 0 0 12
sa:mentioned .	0 -5 -3 0 12
sa:menu	0 6 -15 0 8
sa:message	0 -10 11 0 0
sa:mgx	-9 0 12 0 0
sa:middle	-1 8 -2 0 0
sa:middle of	-1 9 -2 0 0
sa:midnight	-3 -5 16 0 0
sa:midnight on	0 -8 9 0 0
sa:might	-7 -8 21 0 0
sa:million	-5 -2 10 0 0
sa:mine	35 0 -42 0 11
sa:mine ,	24 0 -22 0 0
sa:mine .	3 0 -15 0 9
sa:mineral	-12 0 13 0 0
sa:minister	2 -5 -7 21 -2
sa:minister ,	-5 0 -1 15 0
sa:minister of	9 0 -7 0 0
sa:ministry	1 20 -18 0 -1
sa:ministry of	2 13 -16 0 0
sa:minute	18 -19 -2 0 -1
sa:minute .	8 0 -5 0 0
sa:minute of	-10 0 11 0 0
sa:missing	-1 8 -8 0 3
sa:missing .	-3 17 -17 0 4
sa:money	5 -17 10 0 0
sa:money .	0 -12 14 0 0
sa:month .	0 -8 15 0 0
sa:month on	12 0 -11 0 0
sa:more	-9 -2 17 -6 0
sa:more ,	9 5 -14 0 0
sa:more .	-14 0 17 -2 0
sa:more of	0 12 -13 0 0
sa:more than	0 -14 16 0 0
sa:most	0 -9 12 0 0
sa:mr	0 -11 10 0 0
sa:mr .	-5 0 10 0 0
sa:mr <person>	8 -10 1 0 0
sa:much	4 3 -15 0 6
sa:must	-11 10 -2 6 -16
sa:must agree	0 19 -17 0 0
sa:must approve	0 -16 15 -2 2
sa:must be	0 -9 14 -4 -1
sa:must confirm	13 12 -26 0 0
sa:must now	0 18 -17 0 0
sa:must ratify	0 -8 11 0 0
sa:must sign	-8 0 0 5 0
sa:must still	-11 -14 22 0 0
sa:must vote	15 -6 0 -1 0
sa:my	11 0 -15 0 6
sa:my own	0 15 -18 0 0
sa:nagoya	11 0 -11 0 0
sa:name	9 -1 -10 -7 10
sa:name .	-11 0 8 0 0
sa:name on	-5 -2 11 0 0
sa:name to	9 16 -20 0 -4
sa:name under	16 0 -20 0 5
sa:named	-3 16 -10 0 0
sa:named no	0 12 -11 0 0
sa:national	0 -18 22 0 -4
sa:need	-7 -20 20 11 -4
sa:need an	9 -3 0 0 0
sa:need be	0 10 -9 0 0
sa:need nobody	10 0 -8 0 0
sa:need not	0 -10 9 0 0
sa:need the	-13 -28 39 0 0
sa:need to	0 -12 0 15 0
sa:needed ,	14 0 -15 0 0
sa:needed .	14 1 -11 0 0
sa:needed for	-12 -8 19 0 0
sa:negotiate	18 3 -20 0 0
sa:negotiate mandate	0 13 -13 0 0
sa:negotiate the	15 0 -13 0 0
sa:negotiation .	0 15 -13 0 0
sa:negotiator	-10 0 6 0 0
sa:neither	-7 0 0 10 0
sa:network	-9 0 11 0 0
sa:new	10 -13 3 0 -2
sa:new .	0 -12 14 0 0
sa:new tariff	-17 -2 22 0 0
sa:new that	16 0 -15 0 0
sa:new truce	17 -6 -11 0 0
sa:new year	6 9 -15 0 0
sa:new york	-7 0 11 0 0
sa:nexperia	-10 -4 18 0 0
sa:next	-23 22 0 0 -6
sa:next week	-11 2 5 0 0
sa:night	-11 6 -2 0 5
sa:night .	-10 9 -5 0 5
sa:nine	-12 0 12 0 0
sa:no	4 -8 0 -4 12
sa:no .	18 0 -22 0 13
sa:no agreement	0 -3 10 0 -1
sa:no date	0 9 -6 0 0
sa:no day	0 12 -12 0 0
sa:no deal	11 0 -8 0 0
sa:no decision	10 0 -7 0 0
sa:no one	-2 -3 8 0 0
sa:no order	-2 18 -13 0 0
sa:no paper	0 10 -5 0 0
sa:no power	0 -6 11 0 0
sa:no reason	-2 -2 10 0 0
sa:nobody	3 -26 0 21 -2
sa:nobody 's	9 -4 -2 0 0
sa:nobody has	0 -6 12 0 -2
sa:nobody in	0 -1 -4 8 0
sa:nod	-10 16 -4 0 0
sa:nod .	-1 9 -4 0 0
sa:none	0 4 -9 6 0
sa:none has	0 10 -9 0 0
sa:noodle	8 0 -10 0 0
sa:nor	-14 9 0 5 -10
sa:northern	-9 0 10 0 0
sa:not	-10 -3 -2 17 0
sa:not ,	0 2 -10 -5 9
sa:not .	-11 27 -29 0 14
sa:not ;	19 -3 -23 6 3
sa:not allow	0 11 -10 0 0
sa:not an	-10 0 6 0 0
sa:not approve	0 -6 11 0 0
sa:not be	17 -18 1 0 -10
sa:not been	-10 27 -13 0 -3
sa:not before	0 -6 -2 0 13
sa:not come	0 13 -8 0 0
sa:not do	0 -19 2 -2 13
sa:not done	-1 -3 12 0 0
sa:not give	7 0 -12 0 4
sa:not have	11 -17 11 0 -6
sa:not keep	0 -7 11 0 0
sa:not know	0 -9 -26 38 -10
sa:not make	0 9 -4 0 0
sa:not mention	-2 -5 16 0 0
sa:not needed	14 -15 0 0 0
sa:not put	0 23 -8 0 -6
sa:not rule	0 -6 9 0 0
sa:not say	0 -8 12 11 -28
sa:not sign	-43 19 -11 -14 20
sa:not sit	5 15 -12 0 -9
sa:not to	0 -16 -2 0 17
sa:not voted	0 15 -9 0 0
sa:not yet	0 13 -9 0 -5
sa:nothing	-21 9 -9 -5 22
sa:nothing .	-16 6 1 0 -3
sa:nothing before	0 -15 0 0 15
sa:nothing else	0 10 -7 0 0
sa:nothing in	0 10 -17 0 6
sa:nothing to	-3 -3 11 0 0
sa:notice	17 -5 -13 1 -1
sa:notice "	11 0 -8 0 0
sa:notice ,	20 -28 3 0 0
sa:notice .	-10 1 7 -2 0
sa:notice by	-7 -3 15 0 0
sa:notice no	9 0 -8 0 0
sa:notice of	20 -11 -7 0 0
sa:notice on	5 14 -25 7 0
sa:notification	4 15 -16 0 -1
sa:now	0 2 -13 0 19
sa:now .	-6 12 -18 0 11
sa:now go	0 16 -15 0 0
sa:number	7 -17 6 0 0
sa:number .	10 -9 0 0 0
sa:nvidia	-3 -2 10 0 0
sa:obstacle	0 11 -9 0 0
sa:of	-5 -2 8 -14 3
sa:of <day-ahead>	-2 -10 0 0 16
sa:of <day-gone>	36 -20 -28 0 9
sa:of <day-today>	4 17 -21 0 0
sa:of <level>	-2 11 -2 0 0
sa:of <month-ahead>	7 12 -18 0 0
sa:of <month-gone>	26 10 -30 0 0
sa:of <month-today>	0 15 -14 0 0
sa:of <name>	-2 16 -10 0 0
sa:of <number>	18 -7 -15 7 0
sa:of <organisation>	-11 -11 23 0 0
sa:of <span>	-17 11 9 0 -4
sa:of a	-4 10 -14 0 13
sa:of any	-8 0 10 0 0
sa:of both	-7 -4 16 0 0
sa:of custom	18 -2 -15 0 0
sa:of duty	-24 2 12 0 0
sa:of four	9 -8 0 0 0
sa:of his	0 -14 18 0 -7
sa:of industry	0 13 -10 0 0
sa:of international	13 0 -13 0 0
sa:of its	-9 5 7 0 -10
sa:of letter	-9 11 0 0 0
sa:of mr	0 -16 16 0 0
sa:of negotiation	0 15 -17 0 0
sa:of next	-1 -3 9 0 0
sa:of paper	4 4 -10 0 0
sa:of port	0 16 -14 0 0
sa:of representative	-4 -4 14 0 0
sa:of tariff	-11 0 6 0 0
sa:of that	0 10 -8 0 0
sa:of them	9 3 -11 0 0
sa:of thi	6 0 -9 0 0
sa:of trade	8 0 -8 0 0
sa:of two	-3 -14 17 0 0
sa:of up	19 0 -15 0 0
sa:of what	-2 0 9 0 0
sa:off	-17 -3 8 4 0
sa:off .	0 -10 -2 0 13
sa:off its	-4 11 0 0 -5
sa:off on	0 -4 12 0 0
sa:off the	0 -10 15 0 -1
sa:offer	-6 -7 19 0 0
sa:offer to	-5 -5 16 0 0
sa:oil	11 -23 0 0 0
sa:oil and	10 0 -7 0 0
sa:oil from	-7 0 13 0 0
sa:on	2 1 -1 -17 10
sa:on .	0 -12 14 0 0
sa:on <day-ahead>	-38 30 0 -14 -3
sa:on <day-gone>	10 -22 8 -27 0
sa:on <day-today>	-15 -20 16 11 1
sa:on <name>	23 -13 -9 0 -1
sa:on <organisation>	0 10 -8 0 0
sa:on <quality>	-8 25 -16 2 0
sa:on a	10 11 -15 0 0
sa:on an	-8 -11 23 0 0
sa:on behalf	15 0 -17 0 0
sa:on both	-10 -3 18 0 0
sa:on cocoa	-1 -3 16 0 -5
sa:on cod	13 -4 -8 0 0
sa:on each	-6 0 11 0 0
sa:on friday	-11 0 8 0 0
sa:on his	-30 8 18 0 -10
sa:on hold	0 -10 11 0 0
sa:on ice	0 -9 -10 0 21
sa:on it	2 14 -10 0 -7
sa:on last	0 2 -9 0 5
sa:on palm	10 0 -8 0 0
sa:on paper	0 0 12 -7 0
sa:on patented	11 0 -11 0 0
sa:on rare	13 9 -21 0 0
sa:on reciprocal	9 0 -7 0 0
sa:on ship	0 2 -9 8 0
sa:on soybean	5 7 -14 0 0
sa:on television	5 -10 0 0 0
sa:on that	7 -3 -12 0 5
sa:on the	5 -2 -7 4 2
sa:on their	-13 -2 18 0 0
sa:on top	10 -4 -3 0 0
sa:on trade	-4 -3 10 0 0
sa:on whether	-3 11 -6 0 0
sa:once	-5 22 -14 0 0
sa:once more	0 16 -13 0 0
sa:once the	-10 23 -10 0 0
sa:one	-2 -6 12 -3 -1
sa:one ,	0 14 -6 0 -6
sa:one .	-9 -12 25 0 0
sa:one ;	14 -3 -9 0 0
sa:one for	-1 19 -11 0 -1
sa:one of	3 8 -12 0 0
sa:one signature	-9 -2 15 0 0
sa:one to	0 -8 -5 0 10
sa:only	-3 1 -7 0 12
sa:open	-19 -6 21 0 3
sa:open .	-9 0 7 0 0
sa:opened	-9 -9 13 4 0
sa:operator	-13 0 16 0 0
sa:opinion	-3 -8 0 12 1
sa:or	-31 -3 18 11 -7
sa:or a	-5 -3 13 0 0
sa:or more	0 -16 16 0 0
sa:or the	0 17 -17 0 0
sa:order	8 12 -11 -17 0
sa:order .	-13 13 1 0 0
sa:order :	2 11 -16 0 0
sa:order <day-gone>	17 0 -15 0 0
sa:order a	0 -11 10 0 0
sa:order an	12 0 -11 0 0
sa:order has	-7 14 -6 0 0
sa:order in	12 -8 -4 0 0
sa:order is	-5 10 -3 0 0
sa:order it	10 5 -17 0 0
sa:order on	9 1 -10 0 0
sa:order over	-4 0 9 0 0
sa:order that	13 0 -12 0 0
sa:order the	18 0 -17 0 0
sa:order to	0 13 -12 0 0
sa:ordinance	0 14 -16 0 0
sa:ordinary	20 -7 -12 0 0
sa:ore	0 -6 10 0 0
sa:origin	-9 0 13 0 0
sa:other	4 -16 10 0 -5
sa:other 's	1 -10 5 0 0
sa:other ,	0 13 -9 0 0
sa:other side	22 1 -24 0 0
sa:our	-3 4 4 -10 0
sa:our deal	0 10 -9 0 0
sa:our side	-21 12 4 0 0
sa:our two	10 0 -10 0 0
sa:out	-17 -7 8 1 13
sa:out .	-10 0 3 0 3
sa:out the	0 1 -12 0 15
sa:outstanding	-5 31 -22 0 0
sa:outstanding .	-3 13 -7 0 0
sa:over ,	0 10 -10 0 0
sa:over its	12 0 -12 0 0
sa:over on	0 -9 11 0 0
sa:owe	0 22 -21 0 0
sa:own	9 3 -12 -7 4
sa:own ,	0 -13 14 0 0
sa:own .	-13 -5 16 0 0
sa:own hand	-11 14 -4 0 0
sa:own name	0 7 -9 0 0
sa:own notice	9 0 -6 0 0
sa:own signature	15 0 -19 0 4
sa:p	-4 12 -4 0 0
sa:p .	-4 12 -4 0 0
sa:page	5 15 -17 0 0
sa:palm	21 -3 -16 0 0
sa:palm oil	18 0 -14 0 0
sa:paper	9 7 -16 4 -3
sa:paper ,	0 0 13 -7 0
sa:paper .	17 -18 0 8 -4
sa:paper at	13 -1 -16 6 0
sa:paper is	-3 14 -8 0 0
sa:paper on	-19 -11 29 0 0
sa:paper with	0 8 -9 0 0
sa:parliament	-15 6 4 0 0
sa:part	13 -20 5 0 -3
sa:part .	0 -10 9 0 0
sa:pass the	2 6 -12 0 0
sa:passe	-8 -7 17 0 0
sa:passed	-2 -19 17 0 0
sa:passed it	-10 -4 15 0 0
sa:passed its	10 0 -10 0 0
sa:patented	10 0 -10 0 0
sa:patented medicine	11 0 -10 0 0
sa:pause	0 -9 13 0 0
sa:pause in	9 0 -9 0 0
sa:pay	1 -7 10 -4 -3
sa:pay .	-3 0 13 0 -3
sa:pay <level>	7 19 -19 0 -3
sa:pay nothing	0 -9 13 0 0
sa:pen	16 9 -20 -6 0
sa:pen .	9 -12 5 0 -2
sa:pen is	-5 9 -1 0 0
sa:pen to	16 3 -20 0 0
sa:pending	-2 11 -5 0 0
sa:people	-22 10 5 0 -1
sa:people .	0 9 -6 0 0
sa:perhap	0 12 -11 0 0
sa:perhap the	0 10 -9 0 0
sa:period	-6 0 10 0 0
sa:permit	0 -3 16 0 -7
sa:permit for	0 -3 15 0 -4
sa:phan	-11 0 14 0 0
sa:phase	7 -1 -2 0 0
sa:pipe	2 0 -19 0 18
sa:pipe ,	0 0 -18 0 18
sa:place	17 -9 -10 0 0
sa:place of	22 0 -20 0 0
sa:plan	15 -12 0 0 -1
sa:plane	0 11 -6 0 0
sa:pleasure	-6 11 -4 0 0
sa:point	-7 -11 24 0 0
sa:pointed	-10 -1 19 0 0
sa:pointed out	-9 0 15 0 0
sa:pork	8 10 -18 0 0
sa:port due	-1 -4 10 0 0
sa:port fee	0 9 -8 0 0
sa:portfolio	0 14 -11 0 0
sa:post	-21 21 0 0 0
sa:post .	-21 17 0 0 0
sa:powder	10 0 -6 0 0
sa:power	-2 13 -4 0 -5
sa:preliminary	-8 21 -14 0 0
sa:preliminary consensu	0 24 -23 0 0
sa:premier ,	10 -3 -3 0 0
sa:president	0 -19 28 0 -4
sa:president ,	13 -18 2 0 0
sa:press	-17 0 9 0 4
sa:press on	0 0 -7 0 9
sa:price	-19 -7 30 0 0
sa:prime	-13 0 3 9 0
sa:prime minister	-13 0 3 9 0
sa:print	17 -7 -11 0 0
sa:prisoner	0 -5 13 0 0
sa:procedure	-2 11 -7 0 0
sa:procedure .	-4 16 -12 0 0
sa:procedure of	0 13 -13 0 0
sa:proclamation	15 2 -17 0 0
sa:proclamation of	17 -4 -12 0 0
sa:proclamation under	-11 0 12 0 0
sa:project .	9 0 -8 0 0
sa:prolong	-14 1 1 0 8
sa:prolong it	-10 -15 18 0 3
sa:prolong the	0 12 -14 0 6
sa:prolongation	15 0 -10 0 -4
sa:prolongation of	17 5 -22 0 0
sa:prolonged to	0 10 -9 0 0
sa:promise	-16 4 9 0 -6
sa:promise for	0 14 -11 0 0
sa:proposal	-11 2 2 0 0
sa:propose	-23 -12 38 0 0
sa:provide	-8 -3 13 0 0
sa:provide for	-7 -2 12 0 0
sa:province	-9 -2 14 0 0
sa:public	0 -8 12 0 0
sa:publish	-10 29 -20 0 0
sa:publish the	4 3 -8 0 0
sa:publishe	-7 17 -8 0 0
sa:published	25 5 -21 0 -13
sa:published <day-gone>	8 0 -6 0 0
sa:published <day-today>	10 0 -7 0 0
sa:published a	3 -23 8 7 0
sa:published an	-19 29 -11 0 0
sa:published its	5 -12 2 0 0
sa:published on	11 -24 1 0 0
sa:purchase	-3 -2 13 0 0
sa:push	0 -8 13 0 0
sa:put	8 -16 0 -13 15
sa:put his	18 0 -17 0 2
sa:put its	0 -7 -6 4 14
sa:put my	0 0 -13 0 9
sa:put off	-13 7 7 0 -11
sa:put on	-11 -2 19 0 0
sa:put pen	16 3 -20 0 0
sa:put the	2 -8 -6 0 15
sa:put their	17 -6 -8 0 0
sa:qualified	-2 13 -9 0 0
sa:qualified majority	-2 13 -9 0 0
sa:quarrel	-8 -1 17 0 0
sa:quay	1 6 -9 0 0
sa:question	-16 1 0 14 -2
sa:radio	-3 -22 16 0 7
sa:radio that	0 -6 -1 0 11
sa:raise the	2 -15 9 0 0
sa:rang	-11 -15 14 0 7
sa:rate	-2 14 -4 0 0
sa:rate .	-15 0 16 0 0
sa:rate will	9 0 -9 0 0
sa:rather	-6 -13 7 0 7
sa:ratified	13 0 -10 0 -2
sa:ratified it	-12 0 16 0 0
sa:ratified the	12 1 -15 0 0
sa:ratify	-19 19 -9 0 3
sa:ratify .	-5 19 -20 0 4
sa:ratify it	0 -9 11 0 0
sa:reach	-23 3 14 0 0
sa:reach a	-1 14 -8 0 0
sa:reach the	-13 0 15 0 0
sa:react	0 11 -10 0 0
sa:read	-34 4 0 0 19
sa:read it	-3 4 -17 0 18
sa:reading	-17 4 0 0 5
sa:reading .	0 13 -11 0 0
sa:ready to	-17 22 -4 0 -10
sa:receive	-1 -16 23 0 0
sa:receive the	0 -11 13 0 0
sa:reciprocal rate	0 12 -14 0 0
sa:reciprocal tariff	-5 0 11 0 0
sa:reciprocal trade	16 0 -13 0 0
sa:reckon	0 -8 11 0 0
sa:reduce	16 0 -13 0 0
sa:reduction	-10 15 -2 0 0
sa:reduction of	-10 11 0 0 0
sa:refund	-10 0 14 0 0
sa:refuse	-13 -28 -7 15 23
sa:refuse to	-7 -16 0 5 13
sa:refused	-25 -31 0 0 38
sa:refused on	0 0 -5 0 9
sa:refused to	-11 -10 -11 0 28
sa:refusing	0 -1 -5 0 10
sa:register	-9 15 -7 0 0
sa:regulation	-11 0 12 0 0
sa:related	-8 0 11 0 0
sa:released	-4 16 -13 0 0
sa:remain	0 -23 26 0 -1
sa:renew	0 7 -12 0 3
sa:renewal	15 14 -24 0 0
sa:renewed	0 -10 14 0 0
sa:reply	-3 -7 18 0 -2
sa:report	-16 15 0 0 -11
sa:report .	0 0 11 0 0
sa:report to	-1 14 -10 0 0
sa:reporter .	-13 0 0 0 10
sa:reporter on	0 -1 12 0 -3
sa:reporter that	12 -6 -1 0 0
sa:representative	-6 -4 14 0 -1
sa:republic	19 -4 -12 0 0
sa:republic of	12 -2 -7 0 0
sa:request	0 12 -11 0 0
sa:required	-11 11 0 -2 0
sa:required .	0 -8 13 0 0
sa:required for	0 20 -20 0 0
sa:reserve	0 -9 0 0 10
sa:reserved	-2 10 -5 0 0
sa:reserved the	0 12 -8 0 0
sa:resolution	-13 0 12 0 0
sa:rest .	-4 -2 12 0 0
sa:result	-1 -6 12 0 0
sa:return	-18 4 5 -2 0
sa:return from	0 13 -9 0 0
sa:rice	-14 0 4 0 6
sa:rice .	0 0 -9 0 10
sa:right	0 -27 29 0 0
sa:rio	-3 0 11 0 -4
sa:rise	-17 8 6 0 0
sa:room	8 -11 0 0 0
sa:round	7 -1 -1 0 -2
sa:round ,	16 -2 -11 0 0
sa:round of	0 8 -3 0 0
sa:rule	0 -8 17 -2 -4
sa:rule on	-14 0 1 0 6
sa:rule out	0 -3 9 0 0
sa:rule that	15 0 -12 0 0
sa:run	-4 -8 9 1 -1
sa:run the	5 3 -12 0 0
sa:run to	-7 -2 14 0 0
sa:run until	-3 -3 11 0 0
sa:salt	-10 0 10 0 0
sa:salzburg	17 -2 -13 0 0
sa:same	20 -1 -8 0 -18
sa:same ,	-3 15 -9 0 0
sa:same .	0 9 -5 0 0
sa:same day	21 -13 -7 0 0
sa:same evening	13 -4 -7 0 0
sa:sanction	-9 -9 21 0 0
sa:sanitary	12 0 -12 0 0
sa:say	-1 -12 8 0 0
sa:say ,	-1 -24 6 -3 21
sa:say .	0 12 -12 5 -5
sa:say by	-3 21 -18 0 0
sa:say he'll	-5 19 -13 0 0
sa:say his	0 -18 16 0 -3
sa:say if	0 6 -10 5 -1
sa:say in	8 -29 18 0 -6
sa:say no	-7 -4 -27 0 40
sa:say nothing	16 9 -23 0 0
sa:say on	2 -14 0 0 6
sa:say she	0 -8 13 0 0
sa:say that	3 19 -12 -1 -13
sa:say the	-24 -10 31 0 -1
sa:say what	0 -7 9 0 0
sa:say whether	0 -13 0 14 -3
sa:say yes	9 2 -9 0 -4
sa:schedule	-8 0 0 0 2
sa:scheduled	8 2 -12 0 0
sa:school	-13 0 15 0 0
sa:screen	14 -7 -7 0 0
sa:seal	17 -32 5 0 0
sa:seal it	0 -13 13 0 0
sa:seal of	17 -4 -12 0 0
sa:season	-10 -5 20 0 0
sa:second	26 -2 -16 0 0
sa:second day	-3 9 -4 0 0
sa:second round	17 -8 -9 0 0
sa:second time	0 0 11 0 -3
sa:secret	-12 0 14 0 0
sa:secret .	-9 0 10 0 0
sa:security	-10 0 14 0 0
sa:see	-7 -2 0 14 0
sa:see <person>	0 -7 12 0 0
sa:see it	-11 0 0 0 6
sa:see the	14 -32 0 18 0
sa:seek	0 -5 10 0 0
sa:sell	0 -16 10 0 0
sa:send	0 -11 -6 0 20
sa:send it	0 -12 5 0 2
sa:send the	0 7 -31 0 20
sa:session	0 10 -8 0 0
sa:set	0 -12 10 0 -1
sa:set a	-1 10 -6 0 0
sa:set aside	10 0 -8 0 0
sa:set for	-5 -1 11 0 0
sa:set out	-10 0 10 0 0
sa:settle	7 -20 -1 0 7
sa:settle a	10 0 -10 0 0
sa:seven	-3 0 8 0 0
sa:shaken	-8 0 10 0 0
sa:shall be	0 -9 11 0 0
sa:shareholder	9 -1 -4 0 0
sa:she	-19 6 15 -5 -11
sa:she will	0 11 0 0 -5
sa:sheet	0 -12 15 0 0
sa:sheet on	-4 0 9 0 0
sa:ship	0 13 -12 6 -5
sa:ship .	0 11 -10 0 0
sa:ship fee	0 10 -8 0 0
sa:short	-8 -9 20 0 0
sa:should	6 -10 3 0 -2
sa:show	0 11 -8 0 0
sa:show the	0 11 -11 0 0
sa:side	-5 8 3 -5 -12
sa:side ,	5 5 -12 0 0
sa:side .	17 1 -17 0 0
sa:side by	9 -1 -5 0 0
sa:side had	-5 -8 17 0 0
sa:side of	-4 10 -2 0 0
sa:sign	3 20 -24 9 -2
sa:sign "	12 1 -17 0 2
sa:sign ,	6 3 -8 0 0
sa:sign .	16 -3 -2 0 -25
sa:sign :	-7 -11 20 0 0
sa:sign <day-ahead>	-3 14 -9 0 0
sa:sign <day-gone>	-28 16 12 0 0
sa:sign <day-today>	-7 18 -4 0 -2
sa:sign ?	-1 -29 14 6 -3
sa:sign a	22 -5 -8 -6 -9
sa:sign after	-2 16 -12 0 0
sa:sign and	19 -9 -6 0 -2
sa:sign anything	-11 0 0 0 0
sa:sign as	0 5 -18 0 8
sa:sign at	30 0 -28 0 0
sa:sign before	8 0 -11 0 2
sa:sign by	-36 -10 42 0 0
sa:sign first	-6 0 10 0 0
sa:sign for	13 -7 -2 3 -12
sa:sign his	12 0 -10 0 0
sa:sign in	11 -7 -6 6 -6
sa:sign it	0 21 -26 0 0
sa:sign its	-5 0 11 0 0
sa:sign next	-8 9 0 0 0
sa:sign nothing	-34 -6 14 -4 20
sa:sign of	-10 0 8 0 0
sa:sign off	1 -13 0 9 0
sa:sign on	7 23 -22 -5 -11
sa:sign or	-10 10 0 0 0
sa:sign the	12 -10 -6 0 7
sa:sign their	-20 0 21 0 0
sa:sign thi	0 2 -13 0 9
sa:sign trade	15 0 -11 0 0
sa:sign truce	-5 0 10 0 0
sa:sign two	18 0 -18 0 0
sa:sign when	-8 12 -4 0 0
sa:sign with	-8 0 11 0 0
sa:sign yet	14 -30 13 3 -2
sa:signature	8 13 -21 -16 4
sa:signature .	-11 0 12 0 0
sa:signature and	9 0 -6 0 0
sa:signature is	24 10 -24 0 -9
sa:signature it	-2 10 -5 0 0
sa:signature on	10 14 -23 0 0
sa:signature the	0 -12 13 0 0
sa:silent .	0 11 -10 0 0
sa:since	13 -6 -10 3 0
sa:since .	-9 9 -1 0 0
sa:since <day-gone>	0 -12 4 0 0
sa:since <number>	-11 0 16 0 0
sa:since its	10 -7 -1 0 0
sa:since the	20 -1 -15 0 0
sa:sir	0 10 -12 0 0
sa:sit	-17 14 6 -2 -14
sa:sit down	0 -18 10 0 0
sa:sit on	0 10 -6 0 0
sa:sleep on	0 12 -10 0 0
sa:so	11 -8 -12 -7 17
sa:so "	0 -20 24 0 0
sa:so ,	10 -21 1 0 4
sa:so <day-today>	11 -14 0 5 -3
sa:so <span>	-7 0 8 0 0
sa:so before	0 -18 14 -1 4
sa:so far	-20 7 -5 -2 14
sa:so for	16 7 -20 0 0
sa:so in	13 -5 -4 0 0
sa:so last	-8 0 10 0 0
sa:so the	0 17 -19 0 0
sa:so thi	0 16 -13 0 0
sa:so when	0 14 -13 0 0
sa:something to	0 -7 10 0 0
sa:south	0 -10 10 0 0
sa:soybean ,	10 0 -7 0 0
sa:speak	-23 -5 12 3 0
sa:speak by	0 17 -15 0 0
sa:speak of	0 -3 9 0 0
sa:speak on	0 -16 17 0 0
sa:special fee	-11 0 12 0 0
sa:spent	-6 -1 12 0 0
sa:spoke	-13 -12 27 0 0
sa:spoke of	-8 -4 15 0 0
sa:spoken	-14 0 16 0 -5
sa:spot	23 -10 -13 0 0
sa:spot .	16 -6 -9 0 0
sa:stage	-8 0 11 0 0
sa:stamp .	0 14 -12 0 0
sa:stand	-12 9 0 0 0
sa:stand .	3 1 -11 0 3
sa:state	-19 6 1 -1 0
sa:state have	0 11 -9 0 0
sa:statement	0 -18 22 0 0
sa:stay	3 -2 -10 0 14
sa:stay at	0 -5 9 0 0
sa:stay of	0 9 -8 0 0
sa:steel and	-9 0 13 0 0
sa:step of	0 9 -9 0 0
sa:still	-24 9 9 -15 -27
sa:still <number>	0 10 -10 0 0
sa:still has	-6 -3 12 0 0
sa:still have	0 8 -6 0 0
sa:still sign	0 -19 20 0 0
sa:still to	0 18 -16 0 -1
sa:stockholm	-3 -7 13 0 0
sa:stop	0 9 -10 0 0
sa:stop .	-7 0 10 0 0
sa:stop the	11 0 -9 0 0
sa:strictly	-6 -2 11 0 0
sa:strike	-3 0 10 0 0
sa:subject	12 5 -14 0 0
sa:subject to	16 9 -20 0 0
sa:subsidy	-12 -15 25 0 0
sa:such tariff	0 11 -11 0 0
sa:summary	11 0 -10 0 0
sa:summer	-7 7 -13 0 12
sa:summer 's	0 12 -17 0 5
sa:summit	9 0 -5 0 0
sa:summit in	12 -8 -3 0 0
sa:surcharge that	-10 8 0 0 0
sa:suspend	12 -6 -1 0 -12
sa:suspension	7 6 -10 0 -3
sa:suspension ,	9 0 -8 0 0
sa:suspension of	-4 20 -16 0 0
sa:table .	10 0 -5 0 0
sa:take a	-11 -5 17 0 0
sa:take effect	6 4 -10 0 0
sa:take it	11 0 -10 0 0
sa:take its	-2 -8 12 0 0
sa:take the	-15 10 1 0 0
sa:talk	-15 -34 47 0 -5
sa:talk with	-6 0 11 0 0
sa:talked	-17 -13 32 0 0
sa:talked about	0 -9 10 0 0
sa:talking	-11 -13 26 0 0
sa:tariff	1 -23 14 12 -1
sa:tariff .	-5 0 8 0 -2
sa:tariff by	-9 0 9 0 0
sa:tariff commission	-11 3 4 0 0
sa:tariff for	-15 0 17 0 0
sa:tariff on	9 -8 -1 0 0
sa:tariff rest	0 10 -9 0 0
sa:tariff truce	9 -4 -13 13 0
sa:tax	-17 -9 29 0 0
sa:tea	-11 0 9 0 0
sa:telephone	-15 11 1 0 -2
sa:telephone on	-15 15 -4 0 0
sa:telephoned	-9 0 13 0 0
sa:television that	9 -5 0 0 -4
sa:tell	-10 0 0 15 -3
sa:tell .	-2 -4 0 10 -1
sa:tell <organisation>	0 8 -15 0 8
sa:tell <person>	-4 11 0 0 -10
sa:tell a	-12 0 4 0 0
sa:tell his	-4 -2 10 0 0
sa:tell me	-2 9 -7 0 1
sa:tell reporter	-10 15 -7 -1 1
sa:tell state	0 -4 11 0 -3
sa:tell the	9 -1 -9 0 4
sa:tell thi	3 -14 6 0 0
sa:tell us	14 -9 -6 7 -10
sa:temporary	-12 0 15 0 0
sa:term	-18 0 15 0 0
sa:text	0 13 -14 3 0
sa:text on	0 10 -8 0 0
sa:textile	14 0 -12 0 0
sa:than	-3 -11 6 0 10
sa:thank	-5 0 9 0 0
sa:that	2 -14 14 -21 2
sa:that ,	5 2 -14 5 0
sa:that .	-22 11 5 0 0
sa:that <name>	9 -10 12 0 -24
sa:that <person>	-12 0 16 0 0
sa:that <quality>	-3 -7 15 0 0
sa:that <seat>	7 -10 2 0 -5
sa:that <span>	-11 0 12 0 0
sa:that an	-3 0 8 0 0
sa:that begin	11 0 -9 0 0
sa:that cut	10 0 -11 0 0
sa:that go	0 9 -8 0 0
sa:that he	-14 16 -16 0 12
sa:that is	0 21 -19 0 0
sa:that it	-11 13 -3 -3 0
sa:that keep	5 8 -14 0 0
sa:that let	23 0 -20 0 0
sa:that nothing	10 -2 -3 0 0
sa:that of	6 23 -24 0 -5
sa:that put	1 -16 12 0 0
sa:that rate	-10 0 11 0 0
sa:that run	0 0 12 0 -4
sa:that the	-3 -18 30 -7 -14
sa:that there	5 -18 12 0 0
sa:that they	-5 -23 29 0 0
sa:that was	1 10 -5 -1 -3
sa:that were	0 -11 13 0 0
sa:that would	-12 17 -22 0 15
sa:the	10 -3 2 -31 6
sa:the <day-gone>	11 -1 -8 0 0
sa:the <level>	-8 11 0 0 0
sa:the <money>	20 0 -18 0 0
sa:the <name>	7 -17 1 -6 6
sa:the <number>	12 0 -9 0 -1
sa:the <office>	-4 2 11 -19 -7
sa:the <organisation>	5 7 -6 -14 0
sa:the <person>	-16 -2 19 0 -13
sa:the <quality>	10 -1 -2 -7 -2
sa:the <seat>	-6 -11 23 0 0
sa:the additional	13 0 -15 7 0
sa:the affiliate	0 16 -13 0 0
sa:the agreement	14 -2 -15 0 11
sa:the air	-18 19 0 0 0
sa:the akasaka	11 0 -10 0 0
sa:the algorithm	0 9 -19 9 0
sa:the annex	-6 -12 9 0 4
sa:the announcement	-11 0 7 0 0
sa:the approval	-7 -8 17 0 0
sa:the back	-2 10 -5 0 0
sa:the ban	0 0 10 0 -2
sa:the bill	-10 26 -14 0 0
sa:the bloc	13 0 -12 0 0
sa:the boat	0 14 -12 0 0
sa:the border	-11 5 5 0 0
sa:the bridge	-7 -9 19 0 0
sa:the budget	-9 -7 9 0 4
sa:the bus	0 10 -9 0 0
sa:the case	0 -7 12 0 0
sa:the ceasefire	-8 0 11 0 0
sa:the ceremony	0 0 -8 0 13
sa:the change	10 0 -10 0 0
sa:the close	0 9 -10 0 0
sa:the coast	0 12 -11 0 0
sa:the company	-5 -6 15 0 0
sa:the control	-7 14 -5 0 0
sa:the corridor	0 12 -14 0 0
sa:the date	-10 2 4 0 0
sa:the day	0 -7 8 0 0
sa:the deadline	0 -8 9 0 0
sa:the decision	0 -9 14 0 0
sa:the decree	-13 -2 18 0 0
sa:the detail	0 15 -13 0 0
sa:the dispute	9 0 -8 0 0
sa:the document	0 -8 9 0 0
sa:the duty	8 0 -8 0 0
sa:the east	11 0 -9 0 0
sa:the emergency	-11 -5 25 0 0
sa:the end	2 -22 12 0 0
sa:the evening	12 0 -8 0 0
sa:the export	0 16 -14 0 0
sa:the extension	22 1 -18 0 -4
sa:the federal	0 30 -27 0 0
sa:the folder	9 1 -13 0 0
sa:the following	0 -11 8 0 0
sa:the fourth	-7 0 12 0 0
sa:the great	-5 -4 14 0 0
sa:the hotel	-8 10 0 0 0
sa:the house	-19 0 19 0 0
sa:the ink	0 -4 11 0 0
sa:the last	18 7 -20 0 -2
sa:the law	15 -2 -13 0 5
sa:the licence	0 17 -13 0 0
sa:the line	-7 -2 13 0 0
sa:the list	-10 -12 15 0 3
sa:the lorry	0 -7 9 0 0
sa:the lower	-10 0 7 0 0
sa:the matter	-10 -4 21 0 -3
sa:the meet	-11 -3 17 0 0
sa:the member	-12 4 2 0 0
sa:the menu	0 6 -15 0 8
sa:the middle	-1 8 -2 0 0
sa:the month	0 -5 10 0 0
sa:the morning	18 -2 -13 0 0
sa:the name	-11 -1 4 0 6
sa:the national	0 -2 12 0 -2
sa:the new	-3 12 -11 0 6
sa:the note	0 11 -10 0 0
sa:the notification	7 14 -17 0 0
sa:the number	4 -10 0 0 0
sa:the offer	5 5 -12 0 0
sa:the old	-6 10 0 0 0
sa:the one	0 -9 11 0 0
sa:the order	-24 0 23 0 0
sa:the other	8 -4 0 0 0
sa:the page	0 6 -10 0 0
sa:the pause	11 -2 -4 0 0
sa:the pen	-2 22 -13 0 0
sa:the people	-5 26 -18 0 0
sa:the phone	-5 -2 12 0 0
sa:the port	6 9 -16 0 0
sa:the post	-11 13 -2 0 0
sa:the price	-7 0 9 0 0
sa:the proclamation	15 -12 -1 0 0
sa:the province	-9 -1 14 0 0
sa:the quay	1 6 -9 0 0
sa:the radio	-5 -8 0 0 11
sa:the reduction	0 14 -12 0 0
sa:the republic	20 -4 -14 0 0
sa:the rice	2 10 -12 0 0
sa:the rule	0 -19 15 0 0
sa:the same	17 0 -7 0 -17
sa:the schedule	-14 0 10 0 0
sa:the seal	15 -5 -8 0 0
sa:the second	16 0 -10 0 -3
sa:the section	3 9 -14 0 0
sa:the ship	-10 16 -4 0 0
sa:the sign	-18 -11 27 0 0
sa:the spot	24 -9 -15 0 0
sa:the subsidy	-11 -10 21 0 0
sa:the sugar	0 10 -9 0 0
sa:the surcharge	-15 1 9 0 0
sa:the suspension	3 0 -8 0 0
sa:the tariff	10 0 -13 0 1
sa:the telephone	-7 -7 16 0 0
sa:the temporary	-9 0 10 0 0
sa:the text	10 14 -27 4 0
sa:the third	-15 0 11 0 0
sa:the trade	-9 -4 4 0 11
sa:the truce	9 1 -15 -4 7
sa:the two	10 -18 -6 0 14
sa:the utility	-11 0 12 0 0
sa:the vote	-12 4 1 0 1
sa:the week	7 4 -10 0 0
sa:the window	12 0 -11 0 0
sa:their	7 6 -9 6 -24
sa:their <office>	-7 14 -5 0 0
sa:their ceasefire	-9 0 10 0 0
sa:their country	0 11 -7 0 0
sa:their dispute	16 0 -15 0 0
sa:their domestic	0 12 -11 0 0
sa:their duty	-5 0 11 0 0
sa:their fourth	10 0 -9 0 0
sa:their meet	-10 -2 17 0 0
sa:their name	21 -5 -14 0 0
sa:their own	-12 0 8 0 0
sa:their trade	-10 0 11 0 0
sa:them	-2 15 0 -4 -16
sa:them in	0 17 -17 0 0
sa:them is	11 0 -10 0 0
sa:them on	9 1 -12 0 0
sa:then	12 1 -9 0 -6
sa:then i	-8 10 0 0 0
sa:there	11 -12 1 0 -1
sa:there are	0 11 -9 0 0
sa:there had	0 -4 -1 0 9
sa:there since	1 7 -12 0 0
sa:there was	0 -3 12 0 0
sa:these	-3 -10 12 0 1
sa:they	5 0 1 -4 -18
sa:they are	-1 9 -2 0 -1
sa:they had	9 0 -7 0 0
sa:they meet	1 7 -9 0 0
sa:they were	12 0 -10 0 0
sa:they will	0 -11 14 0 0
sa:thi ,	0 0 -9 8 0
sa:thi <day-gone>	23 0 -22 0 0
sa:thi newspaper	11 -9 -1 0 0
sa:thi time	10 0 -10 0 0
sa:thi week	-24 43 -31 0 2
sa:thi year	-4 -14 33 0 -15
sa:thing	0 12 -3 -3 -4
sa:thing .	0 11 -9 0 0
sa:third	-9 -5 19 0 0
sa:third time	-4 0 11 0 0
sa:threaten	-10 -4 6 0 5
sa:three	6 -13 5 0 -5
sa:three round	14 0 -10 0 0
sa:three time	10 0 -5 0 0
sa:threw	-1 0 -11 0 16
sa:threw out	-1 0 -10 0 15
sa:through	-19 10 3 -2 -5
sa:through .	7 3 -12 0 0
sa:through <day-ahead>	0 -7 11 0 0
sa:through the	-14 -13 28 0 0
sa:through their	0 32 -31 0 0
sa:thu	14 0 -15 0 0
sa:tiktok 's	10 0 -9 0 0
sa:till	9 0 -15 0 2
sa:timber	11 -5 -2 0 0
sa:time	2 -12 13 -2 -6
sa:time .	-2 -8 18 0 0
sa:time :	11 0 -10 0 0
sa:time ?	0 14 -12 0 0
sa:tired	11 0 -10 0 0
sa:to	-5 4 -6 4 20
sa:to .	-10 10 -6 3 0
sa:to <day-ahead>	23 -13 -9 0 0
sa:to <day-gone>	-14 11 1 0 -1
sa:to <level>	31 -8 -14 -1 -14
sa:to <name>	8 -21 6 0 -1
sa:to <number>	8 -30 -5 0 22
sa:to <organisation>	-8 9 -11 0 7
sa:to <person>	-5 -14 23 0 0
sa:to <seat>	0 -13 17 0 -3
sa:to <span>	1 13 -17 0 0
sa:to a	23 -16 -14 0 5
sa:to act	-5 11 -12 5 0
sa:to adopt	0 13 -12 0 0
sa:to agree	-4 26 -19 0 0
sa:to an	5 -13 0 0 3
sa:to approve	-29 10 -2 0 1
sa:to ask	0 -8 12 0 0
sa:to be	-9 1 0 6 -7
sa:to come	0 19 -16 0 0
sa:to comment	0 0 12 0 -9
sa:to complete	0 -7 9 0 0
sa:to do	-25 15 0 0 0
sa:to enter	-7 -2 12 0 0
sa:to expire	12 0 -11 0 0
sa:to extend	0 -12 7 0 0
sa:to final	0 17 -17 0 0
sa:to freeze	17 0 -16 0 0
sa:to give	-10 11 -11 0 5
sa:to hand	5 2 -9 0 0
sa:to his	12 0 -12 3 0
sa:to it	-2 11 0 0 -8
sa:to its	6 0 -14 0 7
sa:to keep	-10 8 0 0 0
sa:to know	-2 -12 12 0 0
sa:to let	0 -10 16 0 0
sa:to meet	0 -11 17 0 0
sa:to nothing	0 -6 -3 0 11
sa:to prolong	-11 0 7 0 0
sa:to publish	0 16 -14 0 0
sa:to put	-19 4 0 0 8
sa:to ratify	-7 15 -13 0 4
sa:to read	0 22 -21 0 0
sa:to reporter	-2 -4 15 0 -1
sa:to say	6 0 -7 13 -19
sa:to seal	0 -15 16 0 0
sa:to see	-6 -4 -3 9 8
sa:to send	11 0 -6 0 0
sa:to sign	-43 5 15 -4 14
sa:to sit	0 -11 14 0 0
sa:to sleep	6 11 -17 0 0
sa:to speak	0 -15 8 4 0
sa:to start	-5 0 10 0 0
sa:to stop	-9 -6 18 0 0
sa:to talk	0 -11 13 0 0
sa:to that	0 3 -9 0 0
sa:to the	5 -8 7 -2 -9
sa:to use	-1 0 -5 0 10
sa:to work	0 12 -10 0 0
sa:together .	-8 -5 17 0 0
sa:tonnage	0 -9 11 0 0
sa:too	18 8 -16 -9 -4
sa:too .	2 9 -10 0 0
sa:top	16 -10 -6 0 0
sa:trade	9 -32 1 1 11
sa:trade ,	20 -19 -11 0 0
sa:trade deal	-12 -20 17 0 9
sa:trade minister	13 0 -24 9 4
sa:trade negotiator	-11 2 3 0 0
sa:trade with	-9 -2 15 0 0
sa:train .	5 3 -10 0 0
sa:translation	9 0 -9 0 0
sa:travel	0 -12 19 0 0
sa:travel to	0 -10 14 0 0
sa:travelling	0 0 -2 9 0
sa:treaty	0 13 -17 0 7
sa:treaty with	0 0 -3 0 10
sa:trial	-5 0 10 0 0
sa:triple	-4 0 15 0 -5
sa:truce .	3 -11 0 0 6
sa:truce between	0 -3 8 0 0
sa:truce end	-1 28 -20 0 -5
sa:truce in	10 -4 -1 0 0
sa:truce is	0 -15 22 0 0
sa:truce on	-5 -7 7 1 0
sa:truce that	-5 11 -4 0 0
sa:truce until	-11 0 17 0 0
sa:truce with	7 7 -25 14 -1
sa:truce would	6 -14 -3 0 8
sa:try	-9 0 14 0 0
sa:turnberry	-18 0 17 0 0
sa:turnberry on	-10 0 11 0 0
sa:two	24 -42 3 -9 7
sa:two <office>	21 -1 -17 0 0
sa:two announcement	13 0 -10 0 0
sa:two delegation	0 11 -10 0 0
sa:two document	11 0 -9 0 0
sa:two government	13 0 -21 0 9
sa:two meet	9 0 -8 0 0
sa:two notice	15 -6 -7 0 0
sa:two of	-3 -5 12 0 0
sa:two order	8 0 -9 0 0
sa:two side	-13 -2 18 0 0
sa:two third	0 -13 14 0 0
sa:tyre	-9 0 11 0 0
sa:uncertainty	11 0 -10 0 0
sa:under a	-8 28 -17 0 0
sa:under it	18 -6 -11 0 0
sa:under the	0 -14 16 0 0
sa:under which	-3 9 0 0 0
sa:understanding	15 -12 -11 0 5
sa:unlawful	-3 -3 12 0 0
sa:unless	-11 -4 12 0 0
sa:until	6 -37 -1 -9 36
sa:until <day-ahead>	19 -37 12 0 -13
sa:until <day-gone>	-10 0 12 0 0
sa:until the	0 8 -29 0 25
sa:up	4 -9 11 -16 -6
sa:up .	-13 0 4 0 2
sa:up a	-10 -5 19 0 0
sa:up from	-11 0 13 0 0
sa:up in	-18 0 22 0 0
sa:up on	19 -16 -2 0 0
sa:up to	28 -7 -15 0 0
sa:us	12 0 -10 6 -20
sa:us ,	0 11 -8 0 0
sa:us .	0 9 -16 9 -2
sa:use	0 -22 10 0 7
sa:used	38 -4 -28 0 -5
sa:used it	20 7 -26 0 0
sa:utility	-11 0 12 0 0
sa:value	-6 -3 13 0 0
sa:vegetable	0 12 -12 0 0
sa:venture	-8 0 10 0 0
sa:version	-12 0 16 0 0
sa:very	0 -8 13 0 0
sa:video	0 -6 10 0 0
sa:view	-10 -6 0 8 2
sa:view on	-4 -2 11 0 0
sa:visa	-13 0 12 0 1
sa:visit	-26 -22 44 0 0
sa:visit <name>	-12 0 14 0 0
sa:visit to	-6 -1 13 0 0
sa:vote	-12 4 -1 -11 14
sa:vote ,	1 -12 9 0 0
sa:vote .	5 -11 11 -4 0
sa:vote against	8 -11 -2 0 5
sa:vote before	0 4 -13 0 8
sa:vote in	0 17 -15 0 0
sa:vote is	3 6 -10 0 0
sa:vote on	-24 7 0 0 0
sa:vote to	-10 -17 11 0 10
sa:voted	16 -3 -17 -5 9
sa:voted ,	2 7 0 0 -11
sa:voted .	-9 20 -8 0 -1
sa:voted <number>	-14 -5 14 0 0
sa:voted against	-1 -5 0 0 10
sa:voted down	0 -3 -8 0 15
sa:voted in	11 0 -7 0 0
sa:voted on	21 -7 -7 0 -7
sa:wait	5 -11 11 0 -7
sa:waited for	7 2 -12 0 0
sa:waiting	14 -5 -5 0 0
sa:walked	0 -7 10 0 0
sa:want	-23 11 -6 1 8
sa:want a	0 -9 12 0 0
sa:want an	4 14 -19 0 0
sa:want it	0 -8 10 0 0
sa:want to	-13 15 -10 4 0
sa:ware	12 0 -12 0 0
sa:warn ,	0 13 -11 0 0
sa:was	-8 -6 24 7 -26
sa:was "	-1 -7 16 0 0
sa:was done	0 19 -18 0 0
sa:was in	-27 9 19 0 0
sa:was needed	9 0 -7 0 0
sa:was not	23 -7 -15 3 -1
sa:was of	-12 0 12 0 0
sa:was prepare	14 0 -13 0 0
sa:was published	9 -2 -4 0 0
sa:was ready	0 -12 16 0 0
sa:was sign	-17 -4 24 0 0
sa:was that	-7 0 11 0 0
sa:was the	11 -9 -1 0 0
sa:was to	-20 22 -3 0 0
sa:way	-12 0 9 6 -4
sa:way .	-13 0 0 7 0
sa:we	-2 -6 -4 18 0
sa:we have	0 -5 12 0 0
sa:we meet	11 0 -8 0 0
sa:we shall	-1 -8 13 0 0
sa:we will	0 -10 12 0 0
sa:we would	9 0 -7 0 0
sa:week	-10 19 -6 -1 0
sa:week "	0 11 -10 0 0
sa:week ,	3 4 -11 0 3
sa:week .	-13 12 -1 0 0
sa:week ;	-12 3 2 0 0
sa:week ago	1 7 -10 0 0
sa:week of	-1 14 -9 0 0
sa:week that	-2 -14 15 0 0
sa:welcome	-9 -5 19 0 0
sa:welcomed	-8 -8 22 0 0
sa:welcomed the	-4 -4 15 0 0
sa:well .	8 -21 9 0 0
sa:were	5 -16 6 0 -8
sa:were in	0 11 -11 0 0
sa:were sign	9 0 -7 0 0
sa:what	-11 -3 18 -4 0
sa:what he	7 -15 2 0 1
sa:what i	0 -9 11 0 0
sa:what it	15 -7 -6 0 0
sa:whatever	0 14 -9 0 0
sa:when	-39 37 -8 0 -4
sa:when .	0 -16 21 0 0
sa:when he	-3 10 -17 0 12
sa:when i	-4 17 -8 0 0
sa:when the	-12 8 2 0 -10
sa:when they	0 18 -16 0 0
sa:where	12 -1 -7 0 0
sa:where they	16 2 -17 0 0
sa:whether	0 0 -1 18 -20
sa:whether it	0 4 -11 7 0
sa:whether to	-2 16 -9 0 0
sa:which	-4 12 -14 -14 17
sa:which <points>	0 8 -4 0 0
sa:which <quality>	-11 16 -1 0 0
sa:which <seat>	-7 0 10 0 0
sa:which end	-4 -6 16 0 0
sa:which gave	9 -8 0 0 0
sa:which has	0 -10 0 0 15
sa:which it	-12 -8 21 0 0
sa:which its	0 9 -8 0 0
sa:which make	0 0 -16 0 17
sa:which put	21 0 -19 0 0
sa:which say	17 -11 -5 0 0
sa:which sign	-7 -1 13 0 0
sa:which sit	0 -7 10 0 0
sa:which stand	-1 10 -7 0 0
sa:which the	11 0 -13 0 0
sa:which vote	0 12 -14 0 0
sa:which was	-14 0 10 0 0
sa:which were	14 0 -13 0 0
sa:which will	10 6 -16 0 0
sa:while	0 -11 0 0 5
sa:white	0 0 -10 0 12
sa:who	-1 0 4 -20 0
sa:who chair	0 -1 9 0 0
sa:who did	11 0 -10 0 0
sa:who had	-7 -13 8 0 7
sa:who has	0 15 -6 -5 -4
sa:who head	5 -15 6 0 0
sa:who lead	0 -8 5 0 0
sa:who meet	-1 17 -13 0 0
sa:who negotiate	6 5 -11 0 0
sa:who run	5 2 -10 0 0
sa:who send	0 9 -5 0 0
sa:who sign	25 -21 -6 0 -1
sa:who would	-1 -8 13 0 0
sa:whole	0 -5 10 0 0
sa:whose	9 16 -15 -3 -12
sa:whose <person>	7 7 -15 0 0
sa:whose consent	4 3 -11 0 0
sa:whose signature	-3 23 -16 0 0
sa:why	-8 15 0 0 -6
sa:will	-17 5 -1 11 0
sa:will ,	0 10 -17 8 0
sa:will be	3 1 -11 9 -4
sa:will become	9 0 -9 0 0
sa:will come	0 0 -11 9 0
sa:will cut	-13 0 14 0 0
sa:will deal	0 11 -10 0 0
sa:will decide	-8 -2 11 0 0
sa:will do	-13 13 -1 1 -9
sa:will follow	0 26 -24 0 0
sa:will go	0 -7 11 0 0
sa:will have	0 29 -27 0 0
sa:will issue	0 -9 11 0 0
sa:will lift	0 0 -9 0 10
sa:will meet	0 -17 21 0 0
sa:will not	11 -2 -2 -15 6
sa:will reduce	11 0 -10 0 0
sa:will see	0 -12 14 0 0
sa:will sign	-21 30 -21 1 0
sa:will stop	10 13 -22 0 0
sa:will talk	0 -7 9 0 0
sa:will vote	0 -14 6 0 9
sa:window	12 0 -10 0 0
sa:window .	12 0 -12 0 0
sa:wine	-16 0 2 0 6
sa:with	-5 -11 10 1 2
sa:with <level>	-13 0 17 0 0
sa:with <name>	-23 13 -6 10 13
sa:with <number>	14 0 -9 0 0
sa:with <person>	10 -4 -3 0 0
sa:with <seat>	-11 1 11 0 0
sa:with a	11 -27 6 -2 0
sa:with him	-16 3 11 0 0
sa:with my	6 11 -17 0 0
sa:with the	-10 -3 7 0 8
sa:with two	14 0 -12 0 0
sa:withdraw	-13 -12 5 0 10
sa:withhold	-14 -1 3 0 7
sa:without	-10 6 11 -6 -9
sa:without a	-6 -12 17 0 0
sa:without it	7 0 -10 0 0
sa:without one	0 -1 10 0 -5
sa:without which	2 11 -15 0 0
sa:won't	-1 -7 -2 0 14
sa:word for	-1 10 -6 0 0
sa:word in	11 0 -10 0 0
sa:work	-11 -2 7 0 4
sa:work out	0 10 -10 0 0
sa:worldwide	12 0 -12 0 0
sa:worry	0 10 -7 0 0
sa:worth	15 -6 -1 0 -10
sa:worth .	15 0 -14 0 0
sa:worth <money>	13 -1 -9 0 0
sa:would	-10 6 1 0 -7
sa:would "	0 6 -14 0 9
sa:would .	12 1 -18 2 0
sa:would be	13 0 -4 -1 -6
sa:would decide	0 10 -6 0 0
sa:would go	19 -1 -12 0 0
sa:would have	0 -10 5 0 8
sa:would name	0 -7 11 0 0
sa:would not	7 -5 2 3 -8
sa:would prolong	0 5 -15 0 8
sa:would rather	0 -5 10 0 0
sa:would sign	-50 28 -16 3 5
sa:would vote	0 -7 9 0 0
sa:would wait	14 -3 -8 0 0
sa:write	11 5 -12 -3 0
sa:write ,	0 -3 9 0 0
sa:wrong	-9 0 12 0 0
sa:wrong .	-8 0 9 0 0
sa:yarn	0 -8 13 0 0
sa:year	0 -22 35 -2 -20
sa:year 's	0 -9 11 0 0
sa:year ,	0 -10 16 0 -6
sa:year .	-5 3 9 0 -10
sa:yes	23 2 -19 -1 -8
sa:yes .	7 -2 0 0 0
sa:yes to	14 -14 0 0 0
sa:yet	-11 18 -5 5 -30
sa:yet .	-5 0 13 0 -2
sa:yet published	0 11 -7 0 0
sa:yet to	-22 10 1 0 -6
sa:york	-7 0 11 0 0
sa:you	-11 -13 22 5 -6
sa:you .	-11 6 1 0 0
sa:you can	11 0 -13 0 0
sa:you have	0 -11 13 0 0
sa:your	-17 3 10 0 0
sa:zanzibar	10 0 -10 0 0
sa:·	-7 0 11 0 0
sa:—	-28 -28 62 4 -10
sa:— <name>	-6 -4 20 0 0
said 	-35 -27 60 4 -15
said approve<	3 -7 11 -3 -11
said approve< do<	-7 -23 34 0 -2
said approve< do>	-3 -11 19 0 0
said approve< lack<	-26 15 -1 0 -3
said approve< lack< do<	0 14 -10 0 0
said approve< lack< do< do>	10 -17 6 0 0
said approve< lack>	7 -6 -6 10 0
said approve< lack> do>	0 -6 -4 0 10
said approve< publish< lack<	0 22 -21 0 0
said approve< publish< lack< do<	0 -17 18 0 0
said approve< publish>	13 -11 -1 0 0
said approve>	0 -1 11 -20 -39
said approve> do>	7 0 4 -5 -39
said approve> lack<	-1 -7 12 0 0
said approve> lack< do<	0 13 -12 0 0
said approve> lack< do>	-4 25 -19 0 0
said approve> lack> do>	-8 -1 12 -4 -9
said approve> vote< do>	16 0 -19 1 0
said approve> vote>	6 -19 8 0 -3
said approve> vote> do>	0 -1 0 11 -6
said approve> vote> lack> do>	3 10 -20 0 3
said approve> vote> publish>	16 0 -15 0 0
said approve> vote> refuse> do>	0 -14 0 0 14
said do<	1 -41 43 -4 -9
said do< do>	8 -32 17 0 0
said do>	-10 -10 26 -5 -23
said lack<	-42 -4 23 -3 0
said lack< do>	0 -4 10 0 0
said lack>	-35 8 9 2 -20
said lack> do<	0 -6 12 0 0
said lack> do>	-39 14 17 -7 -18
said lack> refuse>	0 -4 -13 0 18
said lack> refuse> do>	0 -2 -7 8 0
said publish<	-6 -27 40 -10 -10
said publish< do<	-31 25 -16 4 0
said publish< do< do>	0 -12 15 0 0
said publish< do>	0 -14 12 0 0
said publish< lack< do<	11 -5 -1 0 0
said publish< lack>	-3 16 -9 0 0
said publish< lack> do<	0 10 -10 0 0
said publish< publish> do>	7 2 -10 0 0
said publish>	10 -28 15 -2 -13
said publish> do<	-12 0 9 2 0
said publish> do>	-8 -7 10 10 -9
said publish> lack<	7 25 -30 0 0
said publish> lack>	11 15 -21 0 -2
said publish> lack> do>	1 16 -18 0 0
said publish> refuse>	-4 0 17 0 -4
said refuse<	0 -2 10 0 0
said refuse>	-16 -26 -2 -3 30
said refuse> do>	0 -18 12 0 0
said sign<	16 -11 -6 0 0
said sign< approve< lack<	-8 -1 11 0 0
said sign< approve> lack< do>	12 -10 0 0 0
said sign< approve> lack> do<	9 -15 4 0 0
said sign< do<	2 8 -12 0 0
said sign< do>	-4 9 -5 0 1
said sign< lack<	0 22 -16 0 -8
said sign< lack< do<	-8 -5 15 0 0
said sign< lack< do< do>	-3 -3 11 0 0
said sign< lack< do>	9 0 -7 0 0
said sign< lack> do<	13 0 -12 0 0
said sign< lack> do< do>	-7 0 5 0 0
said sign< lack> do>	-12 19 -8 0 0
said sign< publish<	15 -16 -1 0 0
said sign< publish< do<	13 0 -11 0 0
said sign< publish>	11 -1 -7 0 0
said sign< refuse< do<	0 -3 -8 0 15
said sign< sign>	-26 26 0 0 0
said sign< sign> do>	15 -10 -1 0 0
said sign< vote> do<	0 13 -11 0 0
said sign< vote> do>	0 -7 13 0 0
said sign>	14 3 -20 5 0
said sign> approve<	3 32 -36 0 0
said sign> approve< do< do>	11 -10 0 0 0
said sign> approve< lack< do>	8 -24 11 0 0
said sign> approve> do>	-4 1 -2 8 0
said sign> approve> lack> do>	-12 18 -3 0 0
said sign> approve> publish>	6 2 -11 0 0
said sign> do<	-20 13 -4 15 -6
said sign> do< do>	13 0 -11 -3 1
said sign> do>	15 7 -10 0 -26
said sign> lack< do>	-23 42 -27 0 4
said sign> lack>	-16 11 3 -10 0
said sign> lack> refuse> do>	-1 11 -8 0 0
said sign> publish<	0 8 -15 0 5
said sign> publish< do>	-7 0 11 0 0
said sign> publish> do>	-13 13 6 -1 -3
said sign> publish> lack> do>	0 -16 17 0 0
said sign> refuse>	-11 -4 0 0 15
said sign> refuse> do>	10 -15 -9 0 12
said sign> vote>	8 7 -11 0 0
said sign> vote> lack> do>	15 -15 0 -6 6
said sign> vote> publish>	9 0 -8 0 0
said sign> vote> refuse> do>	0 17 -1 0 -6
said vote<	-22 2 6 -2 2
said vote< do<	-12 1 0 0 6
said vote< do>	-8 -18 18 0 3
said vote< publish<	0 -9 11 0 0
said vote>	-43 5 22 -1 -7
said vote> do<	0 11 -8 0 0
said vote> do< do>	0 16 -20 0 5
said vote> do>	-13 0 11 -2 0
said vote> lack<	6 -24 8 8 0
said vote> lack>	-36 -11 34 0 -8
said vote> lack> do>	10 -5 -1 -4 1
said vote> publish>	-4 -14 21 0 0
said vote> publish> do>	8 3 -10 0 0
said vote> publish> lack>	0 -10 8 0 0
sb:"	-3 -18 23 -20 9
sb:" ,	-9 12 -3 0 0
sb:" <person>	-4 -4 15 0 0
sb:" for	-2 9 -4 0 0
sb:" i	-18 -22 24 0 9
sb:" in	0 11 -10 0 0
sb:" it	14 -2 -8 0 0
sb:" my	0 0 -6 0 10
sb:" say	7 -25 8 0 5
sb:" the	20 0 -16 0 0
sb:" we	2 -26 16 0 -6
sb:" what	0 15 -14 0 0
sb:'s	-3 -15 13 -15 2
sb:'s <level>	0 11 -7 0 0
sb:'s <quality>	10 0 -9 0 0
sb:'s a	4 5 -13 0 0
sb:'s agreement	-3 -4 10 0 0
sb:'s congress	0 9 -7 0 0
sb:'s constitutional	-3 -8 18 -2 0
sb:'s is	11 -1 -3 0 0
sb:'s king	0 -10 12 0 0
sb:'s minister	-12 0 17 0 -4
sb:'s parliament	11 -13 0 0 0
sb:'s signature	-1 -15 23 0 -8
sb:'s was	11 0 -10 0 0
sb:( <day-today>	9 0 -7 0 0
sb:( sign	-9 0 12 0 0
sb:)	-8 0 11 0 -6
sb:) ,	-11 8 0 0 0
sb:) -	16 -10 -10 0 0
sb:*	17 1 -18 0 0
sb:,	0 -3 11 -24 0
sb:, "	0 -31 19 -3 12
sb:, <day-ahead>	-10 0 10 0 0
sb:, <day-gone>	13 -12 -2 0 0
sb:, <day-today>	0 -11 3 6 -2
sb:, <name>	-14 -11 29 0 -7
sb:, <office>	0 -9 4 0 0
sb:, <person>	2 25 -20 0 0
sb:, a	15 0 -8 0 0
sb:, agree	-4 -1 11 0 0
sb:, all	6 2 -10 0 0
sb:, as	0 -9 9 0 -1
sb:, at	-11 13 -1 0 0
sb:, because	-4 -1 11 0 -2
sb:, both	-7 -2 12 0 0
sb:, by	19 3 -21 0 0
sb:, come	0 -9 10 0 0
sb:, dated	4 5 -12 0 0
sb:, for	8 0 0 0 -10
sb:, had	6 -13 0 0 1
sb:, has	-7 -9 23 0 -3
sb:, have	-1 14 -10 0 0
sb:, he	-2 15 -6 0 -2
sb:, his	4 12 -16 0 0
sb:, i	20 -26 4 0 0
sb:, if	-13 0 8 0 0
sb:, in	-8 7 0 0 0
sb:, it	2 -21 15 0 0
sb:, mr	-13 12 0 0 0
sb:, my	-6 9 0 0 0
sb:, no	0 12 -5 0 0
sb:, nor	-3 16 -10 0 0
sb:, not	-4 11 -3 0 0
sb:, of	4 11 -21 0 4
sb:, on	-10 8 -7 0 11
sb:, once	0 11 -7 0 0
sb:, one	-3 9 -3 0 0
sb:, pending	0 9 -8 0 0
sb:, provided	-23 30 -12 0 0
sb:, published	6 0 -11 0 6
sb:, shook	-11 0 11 0 0
sb:, sign	-7 -18 16 2 0
sb:, spoke	0 9 -8 0 0
sb:, suspend	0 19 -18 0 0
sb:, tell	-13 0 15 0 -9
sb:, that	-9 22 -18 0 0
sb:, the	3 11 -7 -11 -10
sb:, then	9 0 -11 0 0
sb:, through	5 -14 -2 0 8
sb:, to	-12 21 -11 0 0
sb:, too	10 -2 -7 0 0
sb:, we	0 -9 13 0 0
sb:, when	9 -30 -7 0 23
sb:, where	-5 -3 15 0 -1
sb:, which	19 -21 2 0 0
sb:, who	-7 -18 20 0 0
sb:, will	0 -7 11 0 0
sb:, would	0 18 -19 0 0
sb:-	14 4 -16 0 0
sb:- a	0 12 -14 0 0
sb:- the	-10 0 9 0 0
sb:.	21 0 -8 -14 -12
sb:. *	0 11 -11 0 0
sb:. <person>	12 -20 4 0 0
sb:. a	18 0 -18 0 0
sb:. m	-4 -19 24 0 0
sb:. the	0 9 -5 0 0
sb:/	-13 -1 21 0 0
sb::	16 11 -16 -20 -4
sb:: <level>	-8 -8 18 0 0
sb:: <name>	-10 0 9 0 0
sb:: <number>	20 2 -8 -6 -19
sb:: <person>	9 -9 -4 0 4
sb:: <seat>	-6 -12 18 0 0
sb:: a	0 -8 13 0 0
sb:: doe	0 -9 11 0 0
sb:: for	-2 10 -1 0 0
sb:: i	-2 14 -10 0 0
sb:: in	15 3 -20 0 0
sb:: its	5 3 -19 0 6
sb:: our	10 -8 0 0 0
sb:: sign	7 9 -15 0 0
sb:: the	2 5 -6 0 -11
sb:: their	10 -9 0 0 0
sb:: we	7 10 -18 0 0
sb:: what	-2 -1 10 0 0
sb:;	4 2 -9 16 -11
sb:; <person>	2 14 -13 0 0
sb:; he	-5 -1 14 0 -1
sb:; in	-2 12 -6 0 0
sb:; the	0 -16 13 0 3
sb:; we	4 -10 2 0 0
sb:<agent>	-1 -3 11 -12 -8
sb:<day-ahead>	-4 4 9 -11 -23
sb:<day-ahead> ;	9 -1 0 0 -9
sb:<day-ahead> by	-23 11 6 0 0
sb:<day-ahead> on	0 -11 12 0 0
sb:<day-ahead> the	-2 -4 11 0 0
sb:<day-ahead> unless	0 -20 21 0 0
sb:<day-gone>	23 -12 -12 -6 3
sb:<day-gone> ,	7 2 -8 0 0
sb:<day-gone> .	4 10 -15 0 0
sb:<day-gone> :	0 -13 9 0 0
sb:<day-gone> ;	0 8 -16 1 0
sb:<day-gone> and	19 -21 0 0 0
sb:<day-gone> by	9 -22 0 0 0
sb:<day-gone> morning	0 3 -11 0 7
sb:<day-gone> night	9 -7 0 0 0
sb:<day-gone> the	8 -10 0 0 -2
sb:<day-gone> was	19 0 -19 0 0
sb:<day-gone> —	11 -5 -6 0 0
sb:<day-today>	13 -5 -10 1 0
sb:<day-today> (	3 -16 5 1 -7
sb:<day-today> )	10 0 -7 0 0
sb:<day-today> ,	21 -2 -15 -2 3
sb:<day-today> :	13 -11 -1 0 0
sb:<day-today> ;	-4 9 -1 0 0
sb:<day-today> <name>	12 0 -10 0 0
sb:<day-today> by	15 0 -11 0 0
sb:<day-today> morning	1 13 -16 0 0
sb:<day-today> sign	-9 0 11 0 0
sb:<day-today> that	-7 9 -1 0 0
sb:<day-today> to	0 -9 14 0 0
sb:<duty>	-1 -3 10 0 0
sb:<gate>	-3 3 6 -4 -15
sb:<goods-amount>	-2 -14 21 0 0
sb:<goods>	0 -14 21 -9 0
sb:<level-noun>	-9 6 5 -2 -15
sb:<level> ,	1 -13 1 0 11
sb:<level> ;	-7 0 10 0 0
sb:<level> <day-today>	0 15 -12 -1 0
sb:<level> at	3 7 -12 0 0
sb:<level> to	10 0 -11 0 0
sb:<money>	0 -12 15 0 0
sb:<month-ahead>	-8 -17 29 0 0
sb:<month-ahead> ,	0 -14 21 0 0
sb:<month-gone>	0 -6 13 -4 -8
sb:<month-gone> ,	12 5 -14 -2 0
sb:<name> 's	2 16 -16 -11 4
sb:<name> (	-6 0 11 0 0
sb:<name> ,	-3 12 -8 -1 0
sb:<name> :	15 4 -22 0 1
sb:<name> ;	10 3 -21 5 0
sb:<name> <day-today>	-15 7 5 0 0
sb:<name> <person>	-3 -1 9 0 0
sb:<name> agree	0 -17 23 0 0
sb:<name> and	-11 -18 27 -3 0
sb:<name> could	0 12 -10 0 0
sb:<name> have	10 -8 -1 0 0
sb:<name> it	7 9 -16 0 0
sb:<name> on	17 5 -25 0 2
sb:<name> president	0 -16 12 0 0
sb:<name> say	-8 13 -9 3 0
sb:<name> sign	-6 -7 15 0 0
sb:<name> take	16 0 -17 0 0
sb:<name> the	3 -13 5 4 2
sb:<name> trade	-10 2 4 0 0
sb:<name> treasury	-9 -5 16 0 0
sb:<name> will	9 -21 3 0 0
sb:<name> with	3 5 -11 0 0
sb:<name> would	0 -2 10 0 0
sb:<not>	-39 2 8 12 11
sb:<number> (	7 0 -10 0 0
sb:<number> ,	-2 16 -12 0 0
sb:<number> /	-11 0 14 0 0
sb:<number> :	22 5 -14 -6 -18
sb:<number> ;	-16 -8 18 0 3
sb:<number> <person>	0 15 -13 0 0
sb:<number> <quality>	-9 -1 16 0 0
sb:<number> <seat>	10 0 -10 0 0
sb:<number> a	-6 -4 17 0 0
sb:<number> and	7 -12 0 0 0
sb:<number> of	-6 -17 11 0 5
sb:<number> on	9 -6 0 0 0
sb:<number> th	12 0 -8 0 0
sb:<number> the	11 -10 -12 6 2
sb:<number> to	-3 -16 8 6 0
sb:<number> when	0 11 -9 0 0
sb:<number> —	0 -19 16 0 -2
sb:<office> '	15 0 -14 0 0
sb:<office> 's	-16 0 15 0 -6
sb:<office> ,	10 0 -9 0 0
sb:<office> :	-36 4 18 0 6
sb:<office> and	-10 0 6 0 0
sb:<office> has	0 -17 19 0 0
sb:<office> in	10 0 -11 0 2
sb:<office> of	2 -20 11 0 -1
sb:<office> say	3 20 -23 0 0
sb:<office> that	6 0 -11 0 4
sb:<organisation> 's	-2 -13 22 0 -3
sb:<organisation> ,	3 11 -21 0 10
sb:<organisation> :	16 -3 -13 0 0
sb:<organisation> and	-5 39 -29 0 0
sb:<organisation> approve	14 10 -24 0 0
sb:<organisation> can	0 -10 11 0 0
sb:<organisation> for	0 9 -6 0 0
sb:<organisation> had	19 -4 -13 0 0
sb:<organisation> has	-21 -5 20 -2 1
sb:<organisation> in	-10 -5 16 0 0
sb:<organisation> is	1 -15 12 0 0
sb:<organisation> meet	0 17 -6 0 -8
sb:<organisation> must	0 -14 18 0 0
sb:<organisation> of	18 0 -13 0 0
sb:<organisation> published	-9 0 10 0 0
sb:<organisation> put	-12 0 12 0 0
sb:<organisation> say	1 -25 13 2 0
sb:<organisation> tell	11 -2 -6 0 0
sb:<organisation> that	-3 9 -1 0 0
sb:<organisation> will	0 9 -8 0 0
sb:<person>	-4 0 17 -20 -6
sb:<person> 's	0 10 -5 0 0
sb:<person> (	-17 -15 23 0 4
sb:<person> ,	-6 -8 20 -2 -3
sb:<person> :	15 24 -36 0 0
sb:<person> ;	17 -9 -8 0 0
sb:<person> <day-gone>	-7 0 11 0 0
sb:<person> and	-3 9 -3 0 4
sb:<person> announce	-1 -13 18 0 0
sb:<person> at	11 0 -10 0 0
sb:<person> did	6 1 -9 0 0
sb:<person> doe	0 -6 11 0 -1
sb:<person> has	-27 25 -1 -10 0
sb:<person> in	-2 -6 11 0 0
sb:<person> is	0 -35 33 0 0
sb:<person> need	-9 16 0 0 0
sb:<person> on	7 -14 -2 0 3
sb:<person> say	-4 4 2 0 -12
sb:<person> sign	-29 -17 46 0 0
sb:<person> state	0 8 -11 0 0
sb:<person> tell	0 15 -10 0 -4
sb:<person> that	0 10 -11 0 0
sb:<person> was	-13 -6 5 0 8
sb:<person> with	0 14 -14 0 0
sb:<person> would	0 0 -7 10 0
sb:<person> write	0 -2 9 0 0
sb:<quality> ,	-11 6 2 0 0
sb:<quality> and	0 15 -12 0 0
sb:<quality> bean	0 11 -11 0 0
sb:<quality> cabinet	12 -18 1 0 0
sb:<quality> duty	11 7 -19 0 0
sb:<quality> negotiator	0 20 -20 0 0
sb:<quality> prime	-8 -4 14 0 0
sb:<quality> side	17 -7 -7 0 0
sb:<quality> wheat	12 0 -12 0 0
sb:<seat>	0 6 -7 -3 2
sb:<seat> 's	0 0 -6 0 9
sb:<seat> (	-2 -3 10 0 0
sb:<seat> ,	6 5 -10 1 -3
sb:<seat> :	11 9 -23 2 0
sb:<seat> a	0 10 -7 0 0
sb:<seat> and	-13 0 12 0 0
sb:<seat> by	-1 9 -4 0 0
sb:<seat> charge	20 0 -20 0 0
sb:<seat> has	-7 0 -4 0 12
sb:<seat> in	-5 -9 15 0 0
sb:<seat> it	0 0 -9 0 9
sb:<seat> on	16 -1 -11 0 0
sb:<seat> the	9 0 -1 -7 -3
sb:<seat> —	1 -3 -7 0 10
sb:<sender>	-29 -5 39 0 -11
sb:<span>	5 9 -7 -10 0
sb:<span> ,	-9 1 1 0 5
sb:<span> ;	-11 5 4 0 0
sb:<span> before	0 -15 9 0 0
sb:<span> later	9 -2 -4 0 0
sb:<span> of	19 10 -26 0 0
sb:<taker>	-14 -20 26 0 3
sb:<v-agree>	7 -7 3 -1 -4
sb:<v-bear>	9 -7 1 1 -5
sb:<v-begin>	-12 5 3 0 0
sb:<v-deny>	-13 0 7 0 0
sb:<v-down>	-12 7 7 0 -15
sb:<v-propose>	-35 9 12 1 -13
sb:<v-return>	2 -13 9 0 0
sb:<v-say>	-14 -4 18 -2 -16
sb:<v-stay>	0 -6 6 -9 1
sb:<v-suspend>	-14 0 7 0 5
sb:<v-up>	3 -5 10 0 -16
sb:_	-6 -4 14 0 0
sb:a	-17 7 11 0 -28
sb:a <office>	0 18 -19 2 0
sb:a <organisation>	0 -12 16 0 0
sb:a <span>	0 9 -6 0 0
sb:a few	12 0 -10 0 0
sb:a framework	-8 11 -1 0 0
sb:a hearing	0 -11 12 0 0
sb:a joint	-11 21 -10 0 0
sb:a licence	9 -8 0 0 0
sb:a mandate	0 13 -18 3 0
sb:a meet	16 0 -12 0 0
sb:a memorandum	10 -7 -1 0 0
sb:a new	0 15 -14 0 0
sb:a notice	-8 8 -4 5 0
sb:a proclamation	12 0 -11 0 0
sb:a prolongation	0 -6 10 0 0
sb:a resolution	5 5 -12 0 0
sb:a second	0 13 -8 0 0
sb:a signature	-23 26 -10 0 0
sb:a tariff	-10 -4 4 6 0
sb:a text	7 -16 9 0 0
sb:a third	-4 -5 13 0 0
sb:a treaty	0 -10 12 0 0
sb:a truce	7 -13 0 0 3
sb:a vote	0 11 -16 6 0
sb:a word	0 -10 12 0 0
sb:about	-9 0 -1 11 0
sb:about a	0 10 -8 0 0
sb:about the	0 -12 0 12 0
sb:accept	10 -13 0 0 0
sb:accord	-2 -10 16 0 0
sb:account	-5 -5 15 0 0
sb:act	0 -12 11 0 0
sb:act of	0 -9 11 0 0
sb:add	0 16 -11 0 0
sb:add that	0 13 -9 0 0
sb:additional	13 0 -8 0 0
sb:additional tariff	16 0 -15 0 0
sb:adopt	6 8 -14 0 0
sb:after ,	0 9 -7 0 0
sb:after <person>	-7 0 9 0 0
sb:after <span>	11 0 -16 0 5
sb:after he	10 0 -9 0 0
sb:again	-9 0 8 0 0
sb:against	0 22 -20 0 0
sb:agree	-29 11 15 -4 -10
sb:agree before	0 11 -6 0 0
sb:agree by	-9 -5 17 0 0
sb:agree in	-10 0 10 0 0
sb:agree to	0 -8 13 0 0
sb:agree until	0 14 -10 0 0
sb:agreement	-2 2 6 -1 -14
sb:agreement has	0 16 -15 0 0
sb:agreement must	0 12 -7 0 0
sb:agreement on	-9 -3 15 0 0
sb:agreement that	14 0 -11 0 0
sb:agreement with	-13 5 9 0 0
sb:al	7 -17 1 0 0
sb:al -	7 -17 1 0 0
sb:allow	-3 -12 19 0 0
sb:already	3 0 -11 0 6
sb:also	-16 0 17 0 0
sb:also on	-6 -2 11 0 0
sb:an	-16 4 12 0 -16
sb:an <office>	2 13 -16 0 0
sb:an agreement	-2 14 -6 0 0
sb:an end	11 -2 -6 0 0
sb:an extension	-10 -3 18 0 -2
sb:and	-4 3 -3 -29 25
sb:and ,	0 3 -11 0 7
sb:and <person>	-24 -26 40 0 0
sb:and <quality>	0 13 -12 0 0
sb:and <seat>	-10 10 0 0 0
sb:and a	14 -29 9 0 0
sb:and an	0 10 -9 0 0
sb:and by	5 8 -12 0 0
sb:and for	0 16 -20 0 0
sb:and had	11 0 -8 0 0
sb:and has	0 -8 12 0 0
sb:and he	-1 -3 14 0 0
sb:and his	-4 14 -6 0 0
sb:and it	4 -10 0 1 0
sb:and its	0 -7 11 0 0
sb:and me	0 12 -11 0 0
sb:and no	0 -7 12 0 0
sb:and of	2 7 -9 0 0
sb:and sign	2 6 -10 0 0
sb:and so	-5 10 -1 0 0
sb:and that	13 -30 0 0 16
sb:and the	-4 -11 10 -5 10
sb:and then	0 9 -13 3 0
sb:and was	-8 0 12 0 0
sb:and with	10 0 -10 0 0
sb:andré	-1 -4 9 0 0
sb:announce	-24 -2 22 0 0
sb:announcement	7 0 -8 0 0
sb:announcement of	12 9 -21 0 0
sb:answer :	0 6 -10 0 0
sb:any extension	0 21 -17 0 0
sb:anything	1 -12 12 0 0
sb:apply	3 -17 12 0 0
sb:approval	11 2 -9 -2 0
sb:approval ,	0 -15 16 0 0
sb:approval of	14 5 -17 0 0
sb:approve	12 -8 5 0 -15
sb:approve any	6 -10 0 0 0
sb:arabic	0 0 -8 0 9
sb:are	13 -25 16 -2 -9
sb:are those	15 0 -14 0 0
sb:article <number>	0 7 -10 0 0
sb:as	-13 -1 14 3 -7
sb:as of	-8 -6 17 0 0
sb:as soon	-12 29 -21 0 0
sb:as the	-9 12 -2 0 0
sb:as well	5 -10 1 0 0
sb:ask	0 0 -12 14 4
sb:ask in	0 0 -7 12 0
sb:ask to	0 -10 12 0 0
sb:asleep	10 -5 -2 0 0
sb:at	-4 -11 18 0 -9
sb:at <level>	-14 0 14 0 0
sb:at <number>	4 16 -17 0 0
sb:at a	13 -1 -9 0 0
sb:at home	-3 15 -10 0 0
sb:at once	20 -15 -7 0 0
sb:at the	-20 -5 23 2 0
sb:authorised	-21 7 10 0 0
sb:await	0 10 -6 0 0
sb:await the	0 14 -9 0 0
sb:back	-2 -12 16 0 0
sb:back ,	10 4 -13 0 0
sb:back to	-8 -12 15 0 0
sb:be	-41 28 0 -3 0
sb:be approve	-12 0 6 0 0
sb:be confirm	0 10 -7 0 0
sb:be pay	11 0 -9 0 0
sb:be published	0 1 -13 0 9
sb:be sign	-46 40 -6 0 -1
sb:be submitted	0 11 -10 0 0
sb:bean	0 9 -13 0 4
sb:bean ,	0 11 -16 0 4
sb:bear	22 -15 -7 0 0
sb:bear the	14 -21 0 0 0
sb:become	9 10 -18 0 0
sb:become of	10 0 -9 0 0
sb:been	12 -7 3 -6 -9
sb:been ask	0 -6 10 0 0
sb:been initialled	2 2 -8 0 0
sb:been issued	0 13 -12 0 0
sb:been put	0 -8 9 0 0
sb:been sign	17 -1 -15 0 0
sb:before <name>	0 0 -10 0 12
sb:before the	3 13 -9 0 -10
sb:behalf	-16 3 10 0 0
sb:behalf of	-16 3 10 0 0
sb:being	0 -5 -8 0 14
sb:beside	0 0 -12 0 11
sb:beside the	6 2 -11 0 0
sb:between	18 -22 0 0 -2
sb:between <name>	25 -4 -17 0 0
sb:bill	-10 0 7 0 0
sb:bill for	0 -15 17 0 0
sb:bill in	0 -11 12 0 0
sb:bill on	6 2 -8 0 0
sb:both	16 13 -22 0 -5
sb:both <office>	19 0 -18 0 0
sb:both government	-1 16 -11 0 0
sb:both have	12 -3 -6 0 0
sb:both side	-8 -13 22 0 0
sb:bring the	0 -7 9 0 0
sb:budget	0 -12 13 0 0
sb:busan	0 -6 10 0 0
sb:but	-12 1 -2 0 13
sb:buy	0 -6 10 0 0
sb:by	27 -16 -8 -1 0
sb:by :	-5 0 9 0 0
sb:by <day-ahead>	10 -16 2 0 0
sb:by <day-today>	0 11 -10 0 0
sb:by <level>	-4 -6 13 0 0
sb:by <name>	-2 24 -16 0 0
sb:by <office>	9 7 -18 0 0
sb:by <organisation>	11 0 -8 0 0
sb:by an	21 0 -23 0 0
sb:by both	-6 17 -6 0 0
sb:by decree	13 0 -10 0 0
sb:by mr	12 8 -23 0 0
sb:by order	2 -18 13 0 0
sb:by telephone	-4 -5 15 0 0
sb:by the	9 -2 -2 1 -15
sb:c	6 1 -10 0 0
sb:cabinet has	9 -17 6 0 0
sb:can be	-2 -9 16 0 0
sb:cannot	0 -12 2 2 5
sb:cape	11 0 -11 0 0
sb:cape town	11 0 -11 0 0
sb:car	-9 0 5 0 0
sb:case	0 -10 15 0 0
sb:ceasefire	-16 0 18 0 0
sb:chancellor	-2 -5 10 0 0
sb:change	0 -12 13 0 0
sb:charge	7 -16 0 0 0
sb:charge on	-7 0 9 0 0
sb:chenggang	0 -11 12 0 0
sb:chip	-7 -1 14 0 0
sb:clear	7 -10 -5 9 0
sb:club	4 -13 6 0 0
sb:come from	2 16 -19 0 0
sb:come out	9 -16 4 0 0
sb:commerce	17 -16 -4 0 0
sb:commerce ,	9 0 -6 0 0
sb:commissioner	-11 0 14 0 0
sb:commissioner ,	-9 0 9 0 0
sb:company	-22 -4 29 0 0
sb:company 's	-11 0 12 0 0
sb:company on	-9 0 11 0 0
sb:complete	0 10 -8 0 0
sb:confirmation	0 13 -13 0 0
sb:consensu	8 12 -19 0 0
sb:consensu ,	0 13 -12 0 0
sb:consensu of	10 -4 -3 0 0
sb:consent of	-10 10 -5 0 4
sb:consultation	0 -17 16 0 0
sb:continue for	10 -1 -4 0 0
sb:contract	-16 -2 19 0 0
sb:control	-12 24 -15 0 0
sb:copper	9 -12 0 0 0
sb:could	-7 -6 6 13 -8
sb:could not	0 -4 0 11 -3
sb:counterpart	3 7 -11 0 0
sb:counterpart ,	3 10 -14 0 0
sb:countersignature	0 11 -9 0 0
sb:countersignature of	0 11 -9 0 0
sb:country	4 -26 7 0 3
sb:country ,	3 0 -9 0 6
sb:court	-7 0 10 0 0
sb:custom	-7 0 9 0 0
sb:cut	15 -5 -3 0 0
sb:date	-9 -2 13 0 0
sb:dated	2 4 -9 0 0
sb:day before	0 -6 10 0 0
sb:day by	14 0 -12 0 0
sb:day in	10 0 -7 0 0
sb:day of	0 -15 17 0 0
sb:day on	-16 16 -4 0 0
sb:deal	-6 10 0 0 -10
sb:dear	-15 -1 18 0 0
sb:decide ,	0 -11 11 0 0
sb:decide on	0 12 -12 0 0
sb:decided	0 -10 7 0 0
sb:decision	5 5 -19 0 7
sb:decision by	0 10 -8 0 0
sb:decision of	0 2 -10 0 8
sb:decree	6 17 -26 0 5
sb:decree has	2 7 -13 0 0
sb:decree of	25 -12 -13 0 0
sb:decree on	-3 10 -3 0 0
sb:decree that	-10 0 12 0 0
sb:delegation	-11 3 4 0 0
sb:deputy	0 -9 3 3 0
sb:desk of	0 11 -10 0 0
sb:did	15 0 -14 4 -4
sb:did not	0 14 -9 0 0
sb:did the	0 -10 0 8 0
sb:didn't	4 0 -10 2 0
sb:direct	0 -12 13 0 0
sb:direct the	0 -12 13 0 0
sb:directed	-8 -1 12 0 0
sb:directed the	-8 -1 12 0 0
sb:do	-27 0 10 0 0
sb:do not	-3 -8 13 0 0
sb:do so	-14 13 -6 5 0
sb:document	4 8 -14 0 0
sb:doe	-14 -5 3 7 4
sb:doe not	-10 -35 24 0 10
sb:doe the	0 13 -17 3 0
sb:donald	1 -9 4 0 0
sb:done	-4 -6 13 0 0
sb:down	-7 12 0 -2 0
sb:down from	7 9 -14 -1 0
sb:draft	0 22 -20 0 0
sb:draw	-2 6 -12 0 9
sb:draw up	0 6 -18 0 9
sb:drop its	0 14 -13 0 0
sb:due	0 -26 25 0 0
sb:due to	0 -7 11 0 0
sb:duty	0 8 -2 -3 0
sb:duty in	11 0 -11 0 0
sb:duty of	-10 -3 17 0 0
sb:duty on	0 16 -12 0 0
sb:duty to	0 -8 11 0 0
sb:each other	-7 -5 14 0 0
sb:earth	-9 0 12 0 0
sb:economy	-13 0 19 0 0
sb:effect	-14 20 -5 0 0
sb:effect once	-12 0 9 0 0
sb:emergency	-4 0 11 0 0
sb:end of	-11 0 11 0 0
sb:end on	-3 13 -7 0 0
sb:enter into	-2 12 -8 0 0
sb:every	3 5 -9 0 0
sb:everybody	-5 -3 10 0 0
sb:exchanged	8 0 -9 0 0
sb:expect	-10 0 11 0 0
sb:expect to	-14 5 7 0 0
sb:extend	-11 -7 17 0 0
sb:extend by	0 -10 12 0 0
sb:extension	-2 18 -9 0 -4
sb:extension by	9 0 -10 0 0
sb:extension of	-25 -8 33 0 0
sb:extension to	15 1 -17 0 0
sb:extension was	-10 0 14 0 0
sb:extension would	-7 9 0 0 0
sb:eye	0 11 -10 0 0
sb:fact	-6 -4 14 0 0
sb:fact sheet	-6 -3 14 0 0
sb:fail	0 -8 10 0 0
sb:fall	-15 7 3 0 0
sb:far as	0 10 -7 0 0
sb:fee	-15 9 0 0 0
sb:fee ,	-1 13 -8 0 0
sb:fentanyl	11 0 -7 0 0
sb:few	11 0 -8 0 0
sb:few hour	12 0 -11 0 0
sb:first	6 -8 -4 0 9
sb:first ,	9 -1 -12 0 5
sb:first day	0 -16 19 0 0
sb:fish	9 0 -7 0 0
sb:fishermen	0 12 -11 0 0
sb:fix	-14 14 0 0 0
sb:follow	-5 -2 14 0 0
sb:following	8 -11 0 0 0
sb:for	9 -6 1 -10 -1
sb:for <name>	28 -15 -7 1 -18
sb:for <span>	-16 0 11 0 0
sb:for its	0 -8 10 0 0
sb:for negotiation	0 10 -9 0 0
sb:for signature	-2 11 -6 0 0
sb:for that	0 20 -18 0 0
sb:for the	10 -4 -7 2 4
sb:for us	12 0 -11 0 0
sb:for which	0 10 -12 0 0
sb:force	-7 27 -18 0 0
sb:force ,	0 16 -18 0 0
sb:fourth	-10 0 6 0 1
sb:framework	-16 10 0 0 0
sb:framework for	-2 -4 12 0 0
sb:from	-3 3 2 -15 1
sb:from <day-ahead>	9 -4 -2 0 0
sb:from <level>	16 2 -17 0 0
sb:from <name>	-2 -13 3 0 8
sb:from <seat>	-9 -2 13 0 0
sb:from the	-14 20 -6 0 0
sb:further	16 0 -13 0 0
sb:further notice	12 0 -10 0 0
sb:gazette	11 2 -14 0 0
sb:general	-12 -6 14 3 0
sb:geneva	-16 5 7 0 0
sb:geneva ,	-10 8 0 0 0
sb:georgia	3 -16 0 0 8
sb:georgia 's	13 -6 -13 0 9
sb:get	2 17 -15 -5 0
sb:get the	0 13 -9 0 0
sb:give	2 -26 17 0 0
sb:given	10 -8 0 0 1
sb:go for	0 9 -6 0 0
sb:go on	2 -10 6 0 0
sb:go through	0 11 -10 0 0
sb:go up	-6 -8 15 0 0
sb:gold	9 -3 -4 0 0
sb:good	22 -24 0 0 -5
sb:good from	-2 -5 10 0 0
sb:good have	12 0 -11 0 0
sb:good new	10 0 -10 0 0
sb:good that	-6 0 8 0 0
sb:government of	15 0 -14 0 0
sb:grand	0 11 -13 0 0
sb:ground	-4 -12 19 0 0
sb:guest	-3 30 -26 0 0
sb:guest ,	0 25 -23 0 0
sb:gum	0 0 -8 0 9
sb:gum arabic	0 0 -8 0 9
sb:had reach	0 10 -10 0 0
sb:had sign	21 -15 -14 0 0
sb:had to	0 10 -9 0 0
sb:half	11 -2 -3 0 0
sb:half of	9 0 -7 0 0
sb:halifax	-1 15 -13 0 0
sb:halve	-5 -8 16 0 0
sb:hand in	-11 0 11 0 0
sb:hand of	12 4 -17 0 0
sb:hand over	-5 -5 13 0 0
sb:hang	-8 -2 15 0 0
sb:hang on	-5 -1 10 0 0
sb:has accept	0 -8 10 0 0
sb:has become	10 0 -9 0 0
sb:has it	-11 11 0 0 0
sb:has its	15 -14 0 0 0
sb:has not	10 1 -14 0 5
sb:has published	0 11 -9 0 0
sb:has put	7 -2 -11 0 7
sb:has so	-1 -4 11 0 0
sb:has tell	0 9 -10 0 0
sb:has to	0 10 -7 0 -9
sb:has yet	0 -20 24 0 0
sb:have a	-3 -1 12 0 0
sb:have been	-5 -11 23 0 0
sb:have not	15 0 -22 7 0
sb:have pay	8 2 -12 0 0
sb:have to	-14 11 0 -1 0
sb:have yet	0 13 -13 0 0
sb:having	-11 0 14 0 0
sb:having regard	-7 0 9 0 0
sb:he	-7 1 1 -7 6
sb:he 's	0 16 -12 0 0
sb:he add	0 12 -10 0 0
sb:he and	-3 -2 11 0 0
sb:he could	0 -11 12 1 -2
sb:he did	0 9 -6 0 0
sb:he doe	0 -1 -11 0 13
sb:he has	0 3 -9 0 4
sb:he is	1 -18 13 0 0
sb:he tell	0 -23 21 0 0
sb:he want	0 -10 8 0 0
sb:he would	-6 24 -15 -2 0
sb:he'd	-4 12 -4 0 0
sb:he'll	-3 -6 15 0 0
sb:hear	-5 9 -3 0 0
sb:hear that	-3 9 -5 0 0
sb:heard	-12 12 0 0 0
sb:heard the	-9 0 5 0 1
sb:hearing	0 -12 13 0 0
sb:her	4 9 -23 0 10
sb:here	-17 8 0 2 0
sb:here ,	0 14 -9 0 0
sb:high	-5 0 8 0 0
sb:himself	-1 20 -15 0 0
sb:his	11 0 -6 -17 2
sb:his <office>	-1 -14 12 0 5
sb:his <quality>	-16 6 0 0 2
sb:his guest	0 25 -23 0 0
sb:his name	1 4 -13 0 5
sb:his own	1 -16 14 0 0
sb:his signature	14 -12 0 0 0
sb:hold	-11 0 3 0 2
sb:hold the	-7 0 12 0 0
sb:home	0 20 -22 0 0
sb:home from	6 6 -13 0 0
sb:hour	15 -10 -14 0 5
sb:hour later	2 0 -11 0 7
sb:house	-8 -16 21 0 -1
sb:house had	-12 0 14 0 0
sb:house of	9 -8 -1 1 0
sb:i ask	0 9 -10 0 0
sb:i say	0 -7 10 0 0
sb:i shall	-7 -10 19 0 0
sb:i will	0 0 -5 0 10
sb:i've	9 -7 -1 0 0
sb:idea	-4 -2 10 0 0
sb:if	-20 -4 7 22 -11
sb:if it	6 3 -10 0 0
sb:if nothing	8 -10 0 0 0
sb:if the	-16 12 -3 -4 1
sb:importer	-3 -5 14 0 0
sb:impose	14 -7 -6 0 0
sb:in	-5 5 8 -23 3
sb:in <month-gone>	2 -5 9 -2 -5
sb:in <name>	4 19 -27 10 -1
sb:in <number>	0 -17 7 0 3
sb:in <organisation>	0 -13 6 4 0
sb:in <seat>	9 10 -14 -8 -4
sb:in a	15 -12 -6 0 4
sb:in both	11 0 -9 0 0
sb:in geneva	-12 0 11 0 0
sb:in halifax	-1 15 -13 0 0
sb:in his	0 2 -19 0 15
sb:in its	10 0 -8 0 0
sb:in izmir	-10 0 10 0 0
sb:in kuala	-12 1 8 0 0
sb:in london	0 10 -8 0 0
sb:in my	7 0 -18 0 9
sb:in porto	13 0 -12 0 0
sb:in principle	8 0 -11 0 0
sb:in return	9 0 -7 0 0
sb:in stockholm	-1 15 -11 0 0
sb:in strasbourg	4 2 -17 0 6
sb:in the	-16 -3 9 -3 15
sb:in two	-8 0 9 0 0
sb:in which	-12 0 9 0 0
sb:in write	-8 11 0 0 -1
sb:included	0 15 -13 0 0
sb:industry	-4 -6 11 0 0
sb:informed the	-9 11 -3 0 0
sb:initialled	-9 14 -8 0 6
sb:ink is	12 0 -12 0 0
sb:instead	-12 0 7 0 0
sb:instead of	-11 0 6 0 0
sb:internal	0 23 -22 0 0
sb:internal approval	0 23 -22 0 0
sb:international	-12 0 15 0 0
sb:international trade	-12 0 14 0 0
sb:into	-25 19 0 0 0
sb:into force	-9 23 -11 0 0
sb:investment	0 9 -7 0 0
sb:invited	-4 -2 11 0 0
sb:is	-12 -2 13 0 -13
sb:is ,	0 3 -12 8 0
sb:is a	-19 -5 20 0 0
sb:is agree	-3 25 -18 0 0
sb:is an	-6 -2 12 0 0
sb:is before	0 11 -7 0 0
sb:is done	0 -7 9 0 0
sb:is for	-10 0 12 0 0
sb:is missing	-14 1 8 0 -6
sb:is not	0 17 -17 0 0
sb:is now	0 9 -10 0 0
sb:is ready	-1 11 -8 0 0
sb:is required	2 -11 5 0 0
sb:is sign	14 -23 0 0 0
sb:is subject	9 0 -5 0 0
sb:is that	12 1 -16 0 4
sb:is the	-5 9 -4 0 0
sb:is to	-4 -10 22 0 0
sb:is unclear	0 -11 0 13 0
sb:is what	13 -13 0 0 0
sb:is with	0 10 -8 0 0
sb:isn't	0 1 -11 9 0
sb:issued by	2 4 -8 0 0
sb:it	11 -9 -10 7 17
sb:it 's	0 19 -15 0 0
sb:it ;	15 -8 -3 0 0
sb:it and	8 0 -15 0 7
sb:it at	-6 0 9 0 0
sb:it bear	9 0 -13 0 0
sb:it by	15 -1 -9 0 0
sb:it doe	0 -8 12 0 0
sb:it in	20 -5 -14 0 0
sb:it is	-5 3 -8 9 1
sb:it isn't	0 0 -11 9 0
sb:it must	0 -23 26 0 0
sb:it on	-12 0 13 0 0
sb:it still	-7 -5 14 0 0
sb:it take	0 -5 0 0 10
sb:it to	0 30 -26 0 -1
sb:it want	-3 12 -5 0 0
sb:it was	8 -25 0 4 0
sb:it will	-19 18 -1 0 0
sb:it with	1 -10 6 0 0
sb:its	7 -3 -5 0 6
sb:its <office>	-4 -3 11 0 0
sb:its <organisation>	0 -10 12 0 0
sb:its <person>	0 10 -4 0 0
sb:its additional	11 0 -10 0 0
sb:its approval	-2 -4 10 0 0
sb:its own	0 -13 15 0 0
sb:itself	0 -15 11 0 0
sb:izmir	-9 0 10 0 0
sb:john	-8 0 12 0 0
sb:joint	-9 9 0 0 0
sb:joint statement	-10 24 -14 0 0
sb:judge	-17 -2 22 0 0
sb:just	16 -8 -5 0 0
sb:just sign	11 -3 -6 0 0
sb:justice	-4 -9 19 0 0
sb:kava	12 0 -11 0 0
sb:keep	-18 28 -17 0 1
sb:keep <name>	0 9 -9 0 0
sb:keep <points>	-3 11 -4 0 0
sb:keep its	0 -4 9 0 0
sb:keep their	0 9 -7 0 0
sb:khan	-13 0 12 0 0
sb:king	-3 -8 15 0 0
sb:know	-10 0 -5 12 0
sb:know through	0 12 -16 0 1
sb:kuala	-13 0 9 0 0
sb:kuala lumpur	-13 0 9 0 0
sb:lack	-17 10 0 0 0
sb:lacking	-10 17 -17 0 7
sb:lapse	3 -15 8 0 0
sb:lapse on	0 -11 14 0 0
sb:last <span>	0 -9 8 0 0
sb:last word	0 20 -18 0 0
sb:late	-4 0 9 0 0
sb:later	9 0 -16 0 6
sb:law ,	-1 -4 10 0 0
sb:law the	0 10 -8 0 0
sb:lawyer	2 22 -20 0 -2
sb:lawyer in	0 19 -19 0 0
sb:lay	0 14 -12 0 0
sb:leader	-10 5 0 0 0
sb:leader ,	-6 11 -3 0 0
sb:leave for	9 -6 -1 0 0
sb:leave it	0 12 -11 0 0
sb:leave to	10 0 -7 0 0
sb:led	-12 -13 26 0 0
sb:led by	-9 -9 20 0 0
sb:length	0 9 -8 0 0
sb:let	-11 0 12 0 0
sb:let the	0 0 9 0 0
sb:letter ,	-9 0 7 0 0
sb:letter to	6 0 -14 0 5
sb:level	11 -5 -4 0 0
sb:levy on	0 0 -6 0 9
sb:li	0 -11 12 0 0
sb:li chenggang	0 -11 12 0 0
sb:licence	5 -11 -4 0 7
sb:lie with	0 18 -15 0 0
sb:like to	0 14 -13 0 0
sb:liu	-13 0 16 0 0
sb:liu he	-15 0 18 0 0
sb:london	0 9 -6 0 0
sb:london ,	0 10 -8 0 0
sb:lose	0 -4 10 0 0
sb:lower duty	11 0 -11 0 0
sb:lower rate	0 -9 12 0 0
sb:lumpur	-13 0 9 0 0
sb:lunch	-9 0 11 0 0
sb:m	9 -20 4 0 0
sb:m .	9 -20 4 0 0
sb:make	16 -1 -9 0 0
sb:make by	9 0 -9 0 0
sb:make in	-11 0 13 0 0
sb:make on	14 0 -13 0 0
sb:maker	-8 0 13 0 0
sb:man	-17 8 0 0 4
sb:mandate	0 7 -11 3 0
sb:mandate for	0 17 -16 0 0
sb:matter	-1 12 -7 0 0
sb:matter for	0 12 -9 0 0
sb:me	0 9 -4 0 -6
sb:me ,	0 9 -5 0 0
sb:mean	-11 19 -7 0 0
sb:mean a	-1 11 -5 0 0
sb:meant	0 4 -15 0 11
sb:meant for	0 0 -10 0 12
sb:measure	-7 14 -7 0 0
sb:meet	-3 -12 18 0 0
sb:meet of	-1 -6 12 0 0
sb:meet on	2 9 -2 0 -8
sb:member	-11 -10 24 0 0
sb:member of	-8 -6 18 0 0
sb:memorandum	10 -4 -4 0 0
sb:memorandum sign	-6 0 10 0 0
sb:midnight	21 -7 -15 0 0
sb:minister	2 0 1 -2 -10
sb:minister of	-11 1 8 0 0
sb:minute	15 0 -14 0 0
sb:missing	-16 0 5 0 0
sb:missing ,	0 -9 17 0 -5
sb:missing is	-10 20 -11 0 0
sb:month	0 -9 2 0 8
sb:month the	12 0 -10 0 0
sb:more than	0 -9 13 0 0
sb:morning	-10 4 -4 0 10
sb:morning in	0 14 -13 0 0
sb:most	0 -6 12 0 0
sb:mr	-9 11 5 -17 -9
sb:mr .	0 -8 11 0 0
sb:mr <person>	-9 19 -6 0 -2
sb:mrs	-19 -7 25 0 0
sb:must	-12 -5 17 -1 -5
sb:must first	0 15 -13 0 0
sb:must still	0 -12 16 0 0
sb:my	5 5 -23 0 15
sb:my <office>	2 0 -9 0 5
sb:name	3 -15 1 0 8
sb:name ,	16 0 -17 0 0
sb:name to	1 -9 0 0 5
sb:need	-2 8 0 -7 -9
sb:need a	0 19 -16 0 0
sb:need no	0 -11 11 0 0
sb:need nobody	-4 -9 17 0 0
sb:need the	-18 1 7 0 0
sb:need to	0 -12 13 0 0
sb:need two	6 12 -19 0 0
sb:negotiation	-1 12 -7 0 0
sb:negotiation on	0 9 -8 0 0
sb:negotiator	0 18 -16 0 0
sb:neither	-26 10 13 -10 -4
sb:neither has	-5 12 -3 0 0
sb:new	7 -16 4 0 1
sb:new tariff	-6 -1 11 0 0
sb:night	10 -4 -1 0 -1
sb:night ,	13 -7 -4 0 0
sb:no	-12 1 6 -10 0
sb:no .	-1 16 -8 0 0
sb:no notice	-1 13 -8 0 0
sb:no one	4 -14 10 0 0
sb:no order	0 20 -17 0 0
sb:nobody 's	-6 0 9 0 0
sb:nobody in	0 -3 12 0 0
sb:nobody know	0 3 -13 6 0
sb:nod	0 9 -10 0 0
sb:none	-3 16 -10 0 0
sb:noon ,	-7 0 11 0 0
sb:nor	-21 32 -11 -2 -1
sb:not	-7 -8 -4 10 16
sb:not be	0 9 -17 0 8
sb:not by	0 12 -11 0 0
sb:not know	0 -11 0 7 0
sb:not need	0 -18 20 0 0
sb:not sign	-11 -12 0 0 19
sb:not yet	-1 28 -24 0 0
sb:note	26 -5 -28 0 9
sb:nothing is	3 10 -13 0 0
sb:nothing was	0 12 -10 0 0
sb:notice	0 25 -22 0 -5
sb:notice by	-7 15 -5 0 0
sb:notice of	4 18 -28 4 0
sb:now	10 19 -21 0 -3
sb:now need	0 9 -8 0 0
sb:obtain	-5 -14 19 0 0
sb:obtain the	-5 -11 16 0 0
sb:of <day-gone>	3 13 -15 0 0
sb:of <month-gone>	-12 6 0 0 0
sb:of <name>	-5 29 -19 0 0
sb:of <number>	-15 0 -8 6 12
sb:of <office>	0 -11 13 0 0
sb:of <seat>	-2 14 -9 0 0
sb:of a	0 15 -9 0 0
sb:of an	-12 0 13 0 0
sb:of commerce	9 -7 0 0 0
sb:of international	-11 0 11 0 0
sb:of it	9 -8 0 0 0
sb:of letter	19 0 -19 0 0
sb:of mr	4 0 -8 0 0
sb:of talk	10 15 -23 0 0
sb:of the	16 -11 -7 11 0
sb:of them	-2 -4 12 0 0
sb:of up	12 -5 -4 0 0
sb:oil	0 -14 12 0 0
sb:old	0 -7 13 0 0
sb:on <day-ahead>	-13 9 9 -1 -17
sb:on <day-gone>	12 -16 -2 0 6
sb:on <day-today>	-16 -24 18 7 12
sb:on <name>	8 4 -16 0 1
sb:on <quality>	1 20 -21 5 -7
sb:on a	-25 18 0 0 0
sb:on an	-11 -15 26 0 0
sb:on behalf	-16 3 10 0 0
sb:on car	0 -8 10 0 0
sb:on cashew	10 0 -10 0 0
sb:on his	-2 -3 12 0 0
sb:on reciprocal	-9 0 12 0 0
sb:on the	-5 -6 14 -3 -3
sb:on their	-7 18 -8 0 0
sb:on top	0 -5 10 0 0
sb:on which	-19 10 -2 4 0
sb:once	-3 14 -3 0 -5
sb:once ,	0 -5 12 0 0
sb:once the	-5 -11 20 0 0
sb:one	-7 9 -8 -2 10
sb:one ,	23 3 -20 0 0
sb:one more	2 12 -13 0 -1
sb:one side	-8 -2 11 0 0
sb:only	-19 1 1 6 3
sb:only to	1 -11 7 0 0
sb:open	0 10 -7 0 0
sb:opposition	0 -19 9 0 6
sb:or	-2 22 -19 2 0
sb:order ,	-10 16 -2 0 0
sb:order and	1 -12 10 0 0
sb:order by	-1 19 -13 0 0
sb:order from	0 12 -11 0 0
sb:order is	10 -14 0 0 0
sb:order on	-14 -4 22 0 0
sb:other ,	8 0 -15 0 8
sb:other side	0 11 -10 0 0
sb:our	16 3 -17 0 -5
sb:our ,	0 13 -11 0 0
sb:our <office>	-5 -4 15 0 0
sb:our is	14 4 -20 0 0
sb:our own	3 0 -9 0 3
sb:our side	15 1 -15 0 0
sb:out	0 16 -12 0 -4
sb:out and	0 -9 9 0 0
sb:out of	-7 20 -11 0 0
sb:out that	0 19 -17 0 0
sb:outline of	0 10 -9 0 0
sb:over	8 8 -16 0 0
sb:over fentanyl	6 4 -11 0 0
sb:over the	12 -14 0 0 0
sb:over there	-4 22 -17 0 0
sb:over to	-5 -6 13 0 0
sb:own	4 -13 8 0 0
sb:page ,	2 -10 3 0 0
sb:palm	-6 -1 13 0 0
sb:palm oil	-5 0 9 0 0
sb:parliament	0 -13 10 0 0
sb:parliament ,	6 0 -16 0 3
sb:parliament and	0 13 -9 0 0
sb:part	0 -13 12 0 0
sb:pass	-1 15 -11 0 0
sb:pass the	0 11 -7 0 0
sb:passed	10 -14 0 0 0
sb:passed it	8 -1 -3 0 0
sb:passed the	9 -3 -4 0 0
sb:past	18 -5 -11 0 0
sb:pay the	10 0 -10 0 0
sb:peace	0 -5 10 0 0
sb:pedro	-5 -3 13 0 0
sb:pen	-11 23 -21 0 8
sb:pen ,	-13 10 0 0 0
sb:pen in	-1 4 -8 0 5
sb:pending	0 10 -9 0 0
sb:people	-7 -3 13 0 0
sb:permanent	0 14 -12 0 0
sb:phosphate	0 9 -9 0 0
sb:piérola	-10 7 0 0 0
sb:place	0 -23 4 0 11
sb:place in	0 -16 17 0 0
sb:pocket	-4 7 -29 0 25
sb:pocket ,	0 15 -22 0 10
sb:point out	0 14 -13 0 0
sb:pork	-8 0 11 0 0
sb:port	-13 -4 16 0 0
sb:porto	13 0 -12 0 0
sb:possible	0 -9 3 0 3
sb:post	0 -19 20 0 0
sb:post on	0 -14 14 0 0
sb:preliminary	0 18 -17 0 0
sb:preliminary consensu	0 13 -12 0 0
sb:presence of	-7 0 11 0 0
sb:present	-11 0 8 0 0
sb:present :	-7 -3 13 0 0
sb:president	0 -17 17 0 0
sb:president ,	10 -3 -7 0 0
sb:president <person>	-9 -6 16 0 0
sb:president of	0 11 -11 0 0
sb:press	11 5 -20 0 0
sb:press that	5 9 -16 0 0
sb:presse	9 -3 -5 0 0
sb:prime	-6 -11 18 0 0
sb:prime minister	-6 -11 18 0 0
sb:principle	8 0 -9 0 0
sb:printed	-9 0 13 0 0
sb:procedure	-2 13 -9 0 0
sb:proclamation	13 -2 -8 0 0
sb:prolong the	1 6 -11 0 0
sb:prolongation	-8 5 0 0 0
sb:prolongation ,	-10 5 2 0 0
sb:prolongation require	0 11 -9 0 0
sb:prolonged	11 -7 0 0 0
sb:proposal	0 9 -10 0 0
sb:propose	-2 0 9 0 -1
sb:protocol	7 6 -16 0 0
sb:provided	-23 30 -11 0 0
sb:provided that	-23 30 -12 0 0
sb:published	-7 9 -7 0 14
sb:published in	0 8 -11 0 0
sb:published on	4 -14 0 0 5
sb:published the	7 3 -12 0 0
sb:put	-6 3 -3 0 10
sb:put his	5 0 -9 0 6
sb:put the	-3 22 -16 0 0
sb:put their	18 -10 -8 0 0
sb:put to	0 -15 16 0 0
sb:q	0 -17 20 0 0
sb:q :	0 -8 10 0 0
sb:quadruple	0 9 -9 0 0
sb:question	-21 -12 34 0 0
sb:question :	-13 -19 33 0 0
sb:rafael	-10 5 1 0 0
sb:raise	1 -14 8 0 0
sb:rare	-9 0 12 0 0
sb:rare earth	-9 0 11 0 0
sb:rate	0 -23 19 0 0
sb:ratification	6 7 -13 0 0
sb:ratify	2 -17 7 3 0
sb:ratu	-13 0 1 10 0
sb:reach	3 -10 6 0 0
sb:reach by	-3 -3 11 0 0
sb:reach in	10 0 -10 0 0
sb:read	0 -20 1 0 7
sb:ready	1 1 -12 0 7
sb:ready to	-8 4 -6 0 9
sb:receive the	0 8 -3 0 0
sb:reciprocal trade	-9 0 12 0 0
sb:recommend	-2 21 -16 0 0
sb:reduce	1 7 -10 0 0
sb:reduction	-4 17 -11 0 0
sb:regard	-7 0 9 0 0
sb:regard to	-7 0 9 0 0
sb:released	0 0 -9 0 9
sb:remember	0 4 -12 0 6
sb:renewed	13 0 -11 0 0
sb:repeal	0 9 -8 0 0
sb:reply	-1 11 -6 0 0
sb:report	-3 -3 14 0 0
sb:report that	-10 4 5 0 0
sb:report to	0 -9 9 0 0
sb:reporter	-18 18 -1 0 -3
sb:reporter that	-14 13 0 0 0
sb:reprieve	3 7 -13 0 0
sb:republic	11 0 -7 0 0
sb:republic ,	10 0 -10 0 0
sb:require	7 23 -34 0 0
sb:require a	8 0 -11 0 0
sb:require the	0 11 -15 0 0
sb:required	2 -14 9 0 0
sb:reserved	0 13 -11 0 0
sb:resolution	12 2 -15 0 0
sb:resolution of	10 6 -18 0 0
sb:rest	0 -16 16 0 0
sb:rest on	0 -16 17 0 0
sb:result	-1 -3 9 0 0
sb:rise	4 -12 3 0 0
sb:round	-8 -8 23 0 0
sb:round in	-13 0 16 0 0
sb:round of	9 -1 -5 0 0
sb:row	3 3 -9 0 0
sb:royal	1 9 -13 0 0
sb:rule ,	0 -9 10 0 0
sb:rule and	0 15 -13 0 0
sb:sale	-9 -14 23 0 0
sb:same	-14 0 15 0 0
sb:sanction	-3 -9 18 0 0
sb:sanctioning	-8 0 12 0 0
sb:santa	0 -8 9 0 0
sb:say	-2 0 12 -8 -12
sb:say <day-gone>	0 10 -10 0 0
sb:say <name>	2 6 -10 0 0
sb:say <person>	0 -25 16 0 8
sb:say he	-2 -15 17 0 0
sb:say his	12 2 -12 0 0
sb:say in	-6 -25 33 0 0
sb:say it	-4 9 -9 3 0
sb:say no	0 -8 12 0 0
sb:say on	14 4 -17 0 0
sb:say so	-1 -2 9 0 0
sb:say the	-9 0 6 0 0
sb:say yes	0 10 -9 0 0
sb:seal of	-8 14 -5 0 0
sb:second	14 0 -8 0 -2
sb:second round	14 0 -11 0 0
sb:secretary	-13 -10 20 0 0
sb:section	4 -10 1 0 0
sb:section <number>	4 -10 1 0 0
sb:sell	-9 -5 17 0 0
sb:senate	0 -9 2 0 5
sb:senator	9 0 -10 0 0
sb:send	7 -13 0 0 0
sb:session	0 -16 18 0 0
sb:settle until	0 11 -10 0 0
sb:shall sign	-6 9 -1 0 0
sb:she	-5 -2 13 0 0
sb:sheet	-10 -6 20 0 0
sb:sheet that	-3 -1 10 0 0
sb:ship	-9 16 -8 0 0
sb:ship ,	0 12 -11 0 0
sb:shook	-12 0 8 0 0
sb:shook hand	-11 1 7 0 0
sb:short	1 9 -13 0 0
sb:shortly	14 0 -11 0 0
sb:should	-14 -7 24 0 -3
sb:side	12 0 -5 0 -6
sb:side ,	-6 23 -15 0 0
sb:side and	0 -9 9 0 0
sb:side has	29 -9 -19 0 0
sb:side is	-6 10 -2 0 0
sb:side of	0 -4 11 0 0
sb:sign	15 -5 -11 1 0
sb:sign )	-9 0 12 0 0
sb:sign ,	8 -20 11 0 -1
sb:sign :	25 31 -53 0 0
sb:sign ;	0 -24 9 9 5
sb:sign <day-today>	4 7 -11 0 0
sb:sign agreement	0 -5 8 0 0
sb:sign an	-18 0 10 0 0
sb:sign and	0 3 -8 0 2
sb:sign anything	4 -15 10 0 0
sb:sign before	0 -10 12 0 0
sb:sign by	17 -4 -11 0 2
sb:sign in	13 11 -23 0 0
sb:sign nothing	0 -6 11 0 0
sb:sign off	0 9 -11 0 0
sb:sign on	6 16 -16 0 -3
sb:sign once	0 10 -9 0 0
sb:sign order	-12 0 14 0 0
sb:sign that	9 0 -7 0 0
sb:sign the	-18 -2 22 0 0
sb:sign two	-13 0 12 0 0
sb:sign what	-4 0 -6 0 12
sb:sign with	-8 0 12 0 0
sb:sign yet	2 -11 7 0 0
sb:signature	8 10 -12 -7 -21
sb:signature by	-8 22 -12 0 0
sb:signature in	0 13 -10 0 0
sb:signature is	16 -20 7 0 -8
sb:signature to	9 0 -6 0 0
sb:since	-4 -7 16 0 -4
sb:since the	-1 -10 15 0 0
sb:sir	-3 -19 14 0 0
sb:sit	-3 -4 14 0 0
sb:sit down	-4 -4 14 0 0
sb:sit with	10 -4 -4 0 0
sb:so	1 5 -8 9 -10
sb:so doe	-1 12 -6 0 0
sb:so for	1 0 -8 5 0
sb:so has	20 -14 -17 8 0
sb:so in	-1 -9 14 0 0
sb:so the	-16 0 14 0 0
sb:some	-15 -3 22 0 0
sb:some in	-9 0 11 0 0
sb:somebody	-5 16 -10 0 0
sb:soon	-12 15 -4 0 0
sb:soon as	-12 29 -21 0 0
sb:source :	-3 -11 16 0 0
sb:speak for	9 0 -15 0 6
sb:spoke of	0 8 -8 0 0
sb:spoken with	0 9 -9 0 0
sb:sport	0 -9 10 0 0
sb:stamp	-6 0 11 0 0
sb:state that	0 12 -7 0 0
sb:statement	-8 16 -6 0 0
sb:stay in	0 0 -9 0 11
sb:steel	8 -10 0 0 0
sb:still	-29 2 10 0 0
sb:stockholm	-4 13 -7 0 0
sb:strasbourg	3 1 -23 0 14
sb:stuff	0 9 -6 -1 0
sb:subject to	1 10 -11 0 -1
sb:sugar	-4 -4 11 0 0
sb:summit	1 9 -12 0 0
sb:summit of	0 10 -9 0 0
sb:surcharge	2 -12 3 0 0
sb:suspend the	-1 -3 10 0 0
sb:suspension	-23 20 0 0 0
sb:suspension ,	0 9 -6 0 0
sb:suspension of	-6 -16 25 0 0
sb:suspension will	0 18 -17 0 0
sb:take	5 0 -12 0 12
sb:take effect	-19 14 0 0 0
sb:take note	10 0 -18 0 9
sb:take place	0 -16 18 0 0
sb:take the	6 3 -11 0 0
sb:talk between	18 0 -16 0 0
sb:tariff	0 -9 12 2 -14
sb:tariff ,	0 -10 15 0 0
sb:tariff on	10 -6 -1 0 0
sb:telephone	-19 -12 33 0 0
sb:tell <quality>	0 -7 9 0 0
sb:tell by	0 -11 12 0 0
sb:tell his	0 -10 14 0 0
sb:tell reporter	-4 17 -9 0 0
sb:text is	0 -14 16 0 0
sb:th	12 -1 -7 0 0
sb:than	-9 -7 21 0 0
sb:thank	-5 -7 14 0 0
sb:thanked	0 -7 11 0 0
sb:that	2 5 -4 -16 1
sb:that <name>	-18 0 16 0 0
sb:that <office>	10 0 -10 0 0
sb:that <person>	-12 9 -9 0 14
sb:that an	10 -3 -3 0 0
sb:that is	-11 -8 22 0 0
sb:that its	0 11 -9 0 0
sb:that leave	9 -4 -3 0 0
sb:that mean	-2 10 -5 0 0
sb:that nothing	-1 20 -15 0 0
sb:that of	12 16 -30 0 0
sb:that put	-12 0 14 0 0
sb:that the	11 -2 -10 1 5
sb:that was	-1 -17 16 0 0
sb:that we	0 -14 15 0 0
sb:the	-4 7 4 0 -10
sb:the <day-gone>	11 0 -10 0 0
sb:the <level>	-16 -1 19 0 0
sb:the <name>	-11 -5 19 0 -5
sb:the <number>	1 -11 6 0 0
sb:the <office>	11 14 -16 -3 -6
sb:the <organisation>	13 0 -7 0 0
sb:the <quality>	19 0 -17 -1 0
sb:the <seat>	-7 -6 15 0 0
sb:the <span>	-5 -3 14 0 0
sb:the act	13 6 -20 0 0
sb:the agreement	26 0 -20 0 0
sb:the approval	14 2 -11 0 -1
sb:the budget	0 -12 13 0 0
sb:the ceasefire	-15 0 16 0 0
sb:the company	-11 0 15 0 0
sb:the countersignature	0 11 -9 0 0
sb:the day	-16 10 -3 0 2
sb:the decree	-4 19 -19 0 7
sb:the delegation	-13 -4 20 0 0
sb:the document	0 10 -10 0 0
sb:the draft	-8 25 -19 0 0
sb:the extension	0 15 -13 0 0
sb:the final	0 18 -16 0 0
sb:the first	0 -19 10 0 4
sb:the following	0 -10 11 0 0
sb:the good	21 -14 -7 0 0
sb:the government	15 0 -14 0 0
sb:the hand	5 3 -10 0 0
sb:the house	-7 -16 23 0 0
sb:the increase	0 -13 14 0 0
sb:the industry	-9 0 9 0 0
sb:the ink	13 -4 -7 0 0
sb:the investment	0 16 -14 0 0
sb:the joint	-8 -8 19 0 0
sb:the last	-2 25 -21 0 0
sb:the lawyer	3 9 -14 0 0
sb:the letter	-13 0 14 0 0
sb:the list	0 -9 11 0 0
sb:the meet	0 -7 12 0 0
sb:the morning	-10 2 6 0 0
sb:the new	0 -23 23 0 0
sb:the next	0 -18 13 0 0
sb:the nod	0 9 -12 0 0
sb:the note	18 -1 -14 0 0
sb:the notice	13 0 -13 0 0
sb:the one	0 4 -11 0 8
sb:the opposition	0 -16 5 0 6
sb:the order	18 -4 -10 0 0
sb:the other	23 0 -27 0 7
sb:the outline	0 10 -8 0 0
sb:the presence	-7 0 11 0 0
sb:the president	0 10 -9 0 0
sb:the press	4 9 -15 0 0
sb:the protocol	5 9 -16 0 0
sb:the reduction	0 16 -14 0 0
sb:the republic	9 0 -6 0 0
sb:the rest	0 -9 4 0 2
sb:the same	-14 0 14 0 0
sb:the sanctioning	-8 0 11 0 0
sb:the seal	-8 14 -5 0 0
sb:the second	18 -10 -6 0 -1
sb:the signature	-16 -1 17 0 0
sb:the state	10 -3 -3 0 0
sb:the summit	0 12 -11 0 0
sb:the surcharge	9 -11 0 0 0
sb:the suspension	-13 0 11 0 0
sb:the talk	-2 -5 11 0 0
sb:the third	0 4 -19 9 8
sb:the treaty	9 0 -10 0 0
sb:the truce	17 0 -9 0 -5
sb:the two	11 9 -16 0 0
sb:the vote	8 -15 5 0 0
sb:the water	0 -8 10 0 0
sb:the week	0 12 -11 0 0
sb:their	-18 7 15 -10 -14
sb:their <office>	-9 -6 18 0 0
sb:their duty	-11 0 13 0 0
sb:their name	0 -11 12 0 0
sb:their side	-4 8 0 0 0
sb:their signature	11 0 -11 0 0
sb:themselve	-19 21 -2 0 0
sb:then the	3 10 -13 0 0
sb:there	-3 5 0 0 -10
sb:there ,	-20 11 1 0 0
sb:there is	-15 -1 13 1 0
sb:there the	0 9 -3 0 0
sb:therefore	20 -10 -10 0 0
sb:they	-11 -8 17 -2 4
sb:thi	-10 -4 5 -3 14
sb:thi day	12 0 -9 0 0
sb:thi week	0 -8 13 0 0
sb:thing	0 -12 0 0 7
sb:think	-3 -15 22 0 0
sb:third	-8 7 -12 8 7
sb:third ,	0 0 -17 9 8
sb:third round	-10 1 6 0 0
sb:thoma	-2 -2 10 0 0
sb:thoma ,	-2 -1 10 0 0
sb:those	8 7 -13 0 0
sb:those of	14 5 -20 0 0
sb:three	-18 -14 30 0 0
sb:through	-4 6 -8 0 9
sb:through its	0 0 -8 0 8
sb:through the	8 -16 1 0 0
sb:tiktok	0 -11 4 0 0
sb:time :	12 0 -9 0 0
sb:tired	12 -1 -8 0 0
sb:to	-18 12 6 -1 0
sb:to <day-ahead>	13 6 -19 0 0
sb:to <level>	7 2 -13 0 6
sb:to <number>	2 0 -8 5 2
sb:to <organisation>	0 -11 12 0 0
sb:to <seat>	-11 0 6 0 0
sb:to approve	0 -10 14 0 0
sb:to be	-38 15 6 0 -3
sb:to bring	0 -4 10 0 0
sb:to extend	0 -8 11 0 0
sb:to go	0 -11 7 1 0
sb:to have	0 2 -14 0 6
sb:to keep	0 18 -16 0 0
sb:to lapse	0 -8 10 0 0
sb:to last	0 -10 8 0 0
sb:to move	0 13 -12 0 0
sb:to pass	0 16 -13 0 0
sb:to ratify	0 -10 5 3 0
sb:to say	0 -7 11 0 0
sb:to sign	-9 4 1 0 0
sb:to the	13 0 -4 0 -15
sb:together	19 -4 -14 0 0
sb:together with	12 0 -10 0 0
sb:too ,	2 2 -9 0 0
sb:top	0 -6 10 0 0
sb:top of	0 -5 9 0 0
sb:town	7 3 -13 0 0
sb:trade	-18 6 11 -1 -1
sb:trade ,	-1 -8 11 0 0
sb:trade agreement	-14 9 0 0 0
sb:trade minister	11 15 -20 0 -4
sb:trade representative	-10 0 6 0 0
sb:treasury	-13 -7 20 0 0
sb:treasury secretary	-12 -5 19 0 0
sb:trip	-14 0 17 0 0
sb:truce	1 -7 12 -7 0
sb:truce go	-3 12 -6 0 0
sb:truce in	-7 -4 15 0 0
sb:truce need	0 -10 11 0 0
sb:truce of	13 -6 -1 0 0
sb:truce that	13 -3 -7 0 0
sb:truce will	0 15 -13 0 0
sb:truce with	-31 11 5 0 5
sb:two	3 14 -8 0 -12
sb:two side	-10 0 7 0 0
sb:unclear	-5 -11 -2 20 0
sb:unclear whether	0 -11 0 15 0
sb:under	15 -26 3 0 0
sb:under the	16 -4 -7 0 0
sb:unless	-20 -4 15 0 6
sb:until <day-ahead>	0 -18 22 0 0
sb:until the	-14 16 -1 0 -3
sb:up	0 4 -11 0 4
sb:up to	10 4 -13 0 0
sb:us	8 0 -9 0 0
sb:us ,	-1 -14 16 0 0
sb:us and	13 0 -13 0 0
sb:us that	5 1 -17 2 0
sb:visit	2 -14 7 0 0
sb:vote	2 -13 0 0 6
sb:wait	0 13 -9 0 0
sb:wait for	0 15 -12 0 0
sb:waited	12 -19 5 0 0
sb:waited for	12 -18 3 0 0
sb:want a	0 -10 11 0 0
sb:want the	-1 12 -7 0 0
sb:was	15 -14 -10 0 14
sb:was agree	-12 0 6 0 0
sb:was announce	-9 0 11 0 0
sb:was his	11 0 -12 0 0
sb:was initialled	-13 5 6 0 0
sb:was leave	10 0 -7 0 0
sb:was reach	11 -1 -7 0 0
sb:was worked	12 0 -12 0 0
sb:water	-1 -9 15 0 0
sb:way	0 -12 17 0 0
sb:we	0 -3 8 0 -19
sb:we are	-2 -6 14 0 0
sb:we have	0 -15 9 8 0
sb:we shall	0 11 -10 0 0
sb:we sign	16 0 -14 0 0
sb:we would	0 -15 16 0 0
sb:we're	0 10 -7 0 0
sb:well	5 -14 0 0 5
sb:were	4 -10 1 0 0
sb:were exchanged	10 0 -9 0 0
sb:were sign	9 0 -6 0 0
sb:what	1 16 -13 -20 4
sb:what did	0 -2 10 0 0
sb:what doe	-5 0 11 0 0
sb:what has	20 0 -18 0 0
sb:what his	-5 -3 11 0 0
sb:what is	-6 31 -24 0 0
sb:what the	8 0 -4 0 0
sb:what we	0 12 -8 0 0
sb:wheat	12 0 -12 0 0
sb:when	2 -19 11 -10 14
sb:when it	4 14 -19 0 0
sb:when the	-2 -11 14 0 0
sb:where	-4 0 8 0 -3
sb:where the	0 7 -10 0 0
sb:whether	-31 -31 -9 59 -22
sb:whether <person>	0 0 11 -4 0
sb:whether he	0 11 -9 0 0
sb:whether the	-1 -13 -17 32 0
sb:which	11 -8 0 0 0
sb:which is	8 1 -11 0 0
sb:whisky	0 -8 12 0 0
sb:who decide	0 20 -19 0 0
sb:who is	0 -8 9 0 0
sb:who sign	8 0 -6 0 0
sb:who speak	9 0 -15 0 6
sb:whom	-9 0 13 0 0
sb:will	-30 14 1 2 6
sb:will be	-12 22 -8 0 0
sb:will keep	-1 11 -7 0 0
sb:will not	0 -17 -4 0 20
sb:will stop	10 0 -7 0 0
sb:with	-8 9 0 -7 1
sb:with <level>	10 0 -9 0 0
sb:with <name>	-16 10 5 0 0
sb:with <person>	-6 13 -6 0 0
sb:with <seat>	-9 -8 4 0 9
sb:with a	12 0 -10 0 0
sb:with my	5 11 -17 0 0
sb:with the	20 -6 -4 0 -7
sb:without	11 -26 20 0 -1
sb:without a	0 -6 9 0 0
sb:without its	0 12 -11 0 0
sb:word	-4 13 -4 0 -4
sb:word from	0 -12 14 0 0
sb:word in	12 0 -11 0 0
sb:work	0 -9 13 0 0
sb:worked	11 0 -9 0 0
sb:worked out	11 0 -11 0 0
sb:worth	0 -8 15 0 0
sb:would	-28 19 -2 0 -1
sb:would be	-10 7 0 1 0
sb:would not	0 -14 13 0 0
sb:would prolong	1 4 -10 0 0
sb:would put	-3 24 -20 0 0
sb:would sign	-10 12 -9 5 0
sb:write	-19 1 20 0 -5
sb:year ,	-7 -9 19 0 0
sb:year ;	0 11 -7 0 0
sb:yet	0 13 -13 -2 3
sb:yet :	0 -11 11 0 0
sb:yet ;	0 10 -8 0 0
sb:york	-2 -4 11 0 0
sb:your	0 12 -16 -5 9
sb:—	1 3 -12 0 11
sb:— <name>	14 0 -11 1 -7
sb:— <person>	-5 -4 19 0 -5
sb:— the	-13 18 -7 0 2
sb:• <name>	12 0 -14 0 0
short	27 7 -29 -2 12
sided	31 47 -52 -11 -1
sign< approve<	-10 16 0 0 -1
sign< approve>	29 -10 -16 0 0
sign< both	16 -3 -9 0 0
sign< do<	6 3 -16 0 12
sign< do>	5 5 -8 -19 5
sign< future	-25 0 18 0 0
sign< is future	-18 0 3 0 6
sign< is future name	0 18 -15 0 0
sign< is future organisation	0 -15 16 0 0
sign< is future passive	-13 0 9 0 0
sign< is future passive person	-9 4 0 0 0
sign< is infinitive passive	-5 14 -8 0 0
sign< is modal	-10 22 -8 0 0
sign< is modal organisation	0 15 -14 0 0
sign< is modal passive organisation	0 -15 15 0 0
sign< is modal passive person	-2 10 -6 0 0
sign< is noun 	35 -10 -21 0 0
sign< is noun  name	10 -4 -4 0 0
sign< is noun  person	13 -3 -7 0 0
sign< is noun bears	10 -9 0 0 0
sign< is noun for	-7 14 -7 0 0
sign< is noun for person	-2 10 -6 0 0
sign< is noun is	0 14 -12 0 0
sign< is noun my	13 -4 -8 0 0
sign< is noun needs organisation	0 15 -14 0 0
sign< is noun over	18 -3 -14 0 0
sign< is noun put	22 -13 -11 0 0
sign< is noun s	0 -13 17 0 0
sign< is noun the	-11 21 -7 0 0
sign< is noun the name	-9 12 -1 0 0
sign< is noun the person	-12 12 0 0 0
sign< is noun two	5 4 -13 0 0
sign< is noun with person	12 -3 -6 0 0
sign< is participle passive	7 -20 4 0 -3
sign< is participle passive organisation	-11 0 8 0 0
sign< is participle passive person	13 -8 -4 0 0
sign< is participle passive side	15 -8 -10 0 0
sign< is past	22 0 -19 0 0
sign< is past office	10 6 -19 0 0
sign< is past organisation	11 0 -9 0 0
sign< is past passive	-4 -19 14 0 0
sign< is past passive name	15 0 -13 0 0
sign< is past passive office	-11 0 13 0 0
sign< is past passive side	-16 0 17 0 0
sign< is past person	27 2 -32 0 0
sign< is past side	-6 -10 15 0 0
sign< is perfect	0 -10 15 0 0
sign< is perfect passive	13 -19 0 0 2
sign< is perfect passive office	17 -9 -7 0 0
sign< is perfect side	5 -16 6 0 0
sign< is pluperfect passive	11 0 -10 0 0
sign< is present passive	1 -12 4 0 0
sign< is present passive side	9 0 -8 0 0
sign< lack>	4 5 -12 2 0
sign< modal	-9 10 -4 0 0
sign< name	26 23 -33 -5 -17
sign< office	-37 -11 45 0 -20
sign< organisation	-19 -9 24 0 -3
sign< participle	0 -14 8 0 0
sign< past	8 -13 -9 -5 22
sign< perfect	18 -24 6 -5 0
sign< perfect-not	-2 23 -18 0 0
sign< person	35 13 -56 1 9
sign< pluperfect	-3 0 8 0 0
sign< pluperfect-not	4 10 -15 0 0
sign< power=board	0 -11 12 0 0
sign< power=cabinet	-6 -5 14 0 0
sign< power=committee	0 -9 8 0 0
sign< power=congress	-4 17 -12 0 0
sign< power=government	-10 3 0 0 0
sign< power=king	16 -2 -8 0 0
sign< power=minister	17 -1 -16 -14 9
sign< power=ministry	-8 0 9 0 0
sign< power=no power	13 -5 -4 4 -11
sign< power=parliament	9 -6 0 0 0
sign< power=premier	-9 0 6 0 0
sign< power=president	5 12 -23 0 2
sign< power=prime minister	0 24 -32 0 6
sign< power=secretary	18 -10 -14 0 3
sign< power=senate	-6 21 -10 0 0
sign< present	-5 10 0 0 -12
sign< present-not	3 -15 0 6 0
sign< pronoun	9 -1 -19 -10 23
sign< publish<	14 -7 -3 0 -4
sign< publish>	21 1 -29 0 4
sign< refuse<	-2 -22 1 0 15
sign< refuse>	-6 -21 17 0 4
sign< side	-8 0 12 0 -15
sign< vote<	-15 0 16 0 -5
sign< vote>	6 -10 8 0 -3
sign> again	0 -14 20 0 -2
sign> approve<	14 -7 -5 2 -3
sign> approve>	-7 13 -6 0 0
sign> both	25 2 -23 0 -6
sign> do<	-6 -9 9 10 -7
sign> do>	19 -5 -14 0 -3
sign> future	-18 26 -12 0 -5
sign> gerund	11 3 -16 0 0
sign> infinitive	-4 -16 11 -2 12
sign> is future	-8 12 -7 2 -1
sign> is future both	0 12 -7 0 0
sign> is future name	0 16 -10 -2 0
sign> is future not pronoun	0 0 -9 0 13
sign> is future not side	0 0 11 0 -8
sign> is future organisation	0 -8 9 0 0
sign> is future person	-4 1 -9 5 3
sign> is future pronoun	3 -15 19 0 -7
sign> is future side	0 13 -12 0 0
sign> is gerund	10 0 -6 0 0
sign> is infinitive	0 -8 1 0 11
sign> is infinitive office	8 -10 0 0 0
sign> is infinitive person	-23 -8 21 0 1
sign> is modal	-40 3 0 14 4
sign> is modal office	-3 -14 9 13 0
sign> is modal organisation	0 -10 3 -1 8
sign> is modal person	-22 19 0 0 -7
sign> is modal pronoun	-10 0 0 -5 5
sign> is modal side	0 6 -17 11 0
sign> is noun 	-2 -4 12 0 0
sign> is noun for	-13 9 1 0 0
sign> is noun for person	-10 5 2 0 0
sign> is noun ministers	9 0 -7 0 0
sign> is noun needs	-1 16 -12 0 0
sign> is noun on	-7 0 11 0 0
sign> is noun president	-6 10 0 0 0
sign> is noun president office	-15 13 0 0 0
sign> is noun put	12 13 -17 0 -7
sign> is noun put name	33 8 -39 0 0
sign> is noun put organisation	-4 12 -5 0 0
sign> is noun put person	2 -20 6 0 0
sign> is noun put side	-8 0 10 0 0
sign> is noun s	2 6 -10 -2 0
sign> is noun s name	6 9 -16 0 0
sign> is noun s office	15 -7 -2 0 0
sign> is noun s person	2 0 -10 0 2
sign> is noun s side	-20 0 17 0 0
sign> is noun to both	8 -5 0 0 0
sign> is noun to person	-20 10 1 0 0
sign> is noun trump	10 -3 -2 0 0
sign> is noun trump person	10 -3 -2 0 0
sign> is noun with	5 5 -12 0 0
sign> is participle passive	5 -28 7 0 0
sign> is participle passive name	-21 -3 26 0 0
sign> is participle passive office	14 0 -12 0 0
sign> is participle passive side	9 0 -9 0 0
sign> is past	14 -50 7 4 -31
sign> is past again	-10 0 13 0 0
sign> is past name	9 0 -5 0 0
sign> is past not	-12 -3 0 0 12
sign> is past organisation	-11 0 13 0 0
sign> is past person	14 -38 0 6 -5
sign> is past pronoun	9 -5 -1 0 -5
sign> is past side	-25 -2 24 8 0
sign> is perfect	14 -21 5 -3 -21
sign> is perfect name	-18 0 15 0 0
sign> is perfect not office	0 -1 10 -2 0
sign> is perfect not organisation	10 -17 5 0 0
sign> is perfect not side	0 24 -23 0 0
sign> is perfect organisation	11 0 -10 0 0
sign> is perfect passive side	9 0 -7 0 0
sign> is perfect person	21 -15 -8 0 0
sign> is perfect pronoun	8 -16 3 0 -1
sign> is pluperfect person	-10 0 7 8 0
sign> is present	-14 23 -12 0 4
sign> is present name	-5 -2 12 0 0
sign> is present office	-8 1 0 0 8
sign> is present person	-11 24 -15 0 0
sign> is present pronoun	0 15 -11 0 0
sign> lack<	0 0 -7 -7 14
sign> lack>	5 -18 11 0 0
sign> modal	-29 1 2 11 1
sign> name	11 4 -10 7 -22
sign> office	-31 -22 38 0 6
sign> organisation	-15 -13 24 -17 13
sign> participle	3 -18 9 0 -6
sign> past	22 12 -29 4 0
sign> past-not	-17 0 0 0 7
sign> person	42 39 -85 6 3
sign> pluperfect	14 -6 -10 8 -2
sign> power=assembly	-5 9 -4 0 0
sign> power=board	-24 -10 34 0 0
sign> power=cabinet	9 -5 -4 -1 5
sign> power=commission	0 10 -6 0 0
sign> power=department	-1 0 12 0 -7
sign> power=government	8 -18 9 -1 -6
sign> power=king	-9 14 -1 0 0
sign> power=minister	7 9 -13 -3 -4
sign> power=ministry	-26 5 2 0 10
sign> power=parliament	-2 -4 13 0 -6
sign> power=premier	17 -15 -4 2 0
sign> power=president	29 5 -51 11 11
sign> power=prime minister	8 6 -27 0 22
sign> power=secretary	3 8 -10 0 -1
sign> power=treasury	-10 0 9 0 0
sign> present	0 19 -26 5 7
sign> pronoun	6 13 -22 -30 15
sign> publish>	4 -8 9 -14 -17
sign> refuse<	0 -10 8 0 -2
sign> refuse>	-8 -14 -9 0 26
sign> side	-29 -10 36 16 -18
sign> vote<	0 -7 2 9 -3
signature line	33 -8 -24 0 0
t0=future	-13 15 -1 -11 -3
t0=future-passive	-18 11 0 0 0
t0=modal-not	0 -10 6 4 -1
t0=modal-passive	-15 1 8 0 0
t0=past	-1 -4 21 -5 -27
t0=past-passive	6 -19 0 0 4
t0=perfect	-2 -6 12 -10 1
t0=perfect-not	0 -11 9 4 0
t0=perfect-passive-not	0 13 -12 0 0
t0=pluperfect	-11 -5 22 0 0
t0=present	0 -3 7 0 -15
t0=present-not	-3 -13 7 3 2
t1=future	-13 12 0 -10 -3
t1=future-passive	-18 11 0 0 0
t1=infinitive	-4 -23 36 0 0
t1=infinitive-passive	-6 17 -11 0 0
t1=modal-not	0 -10 6 4 -1
t1=modal-passive	-15 1 8 0 0
t1=participle-passive	0 -7 4 0 0
t1=past	0 -4 20 -5 -27
t1=past-passive	6 -19 0 0 4
t1=perfect	-1 -8 12 -9 2
t1=perfect-not	0 -11 9 4 0
t1=perfect-passive-not	0 13 -12 0 0
t1=pluperfect	-11 -4 21 0 0
t1=present	4 -2 3 0 -14
t1=present-not	-2 -13 6 3 2
t2=future	-19 11 9 -6 -18
t2=gerund	-5 -16 22 0 0
t2=modal	-15 -2 5 14 -3
t2=participle-passive	0 -11 7 -1 2
t2=past	10 -52 15 -17 12
t2=past-not	-2 11 -3 -6 0
t2=past-passive	18 1 -17 0 0
t2=perfect	2 -21 8 0 0
t2=perfect-not	-10 13 -6 6 -10
t2=pluperfect	0 -23 5 8 4
t2=pluperfect-not	0 23 -15 0 -6
t2=pluperfect-passive	2 12 -15 0 0
t2=present	-15 9 13 -26 -16
t2=present-not	0 8 -15 0 8
t2=present-passive	0 8 -3 0 -8
t2=present-passive-not	0 -29 23 3 0
v0-none	-3 -4 19 -21 -12
v0=adopt	15 0 -16 0 0
v0=agree	-14 0 12 0 0
v0=announce	-9 0 10 0 0
v0=await	0 11 -7 0 0
v0=bear	14 -15 0 0 0
v0=charge	11 0 -9 0 0
v0=clear	5 -3 -11 8 0
v0=come	-10 3 2 0 0
v0=get	2 16 -17 0 0
v0=have	-1 -2 0 11 -5
v0=lay	0 14 -13 0 0
v0=leave	7 1 -9 0 0
v0=meet	-10 -16 29 0 0
v0=obtain	0 -9 9 0 0
v0=other	-6 0 12 -6 -10
v0=receive	-7 -1 11 0 0
v0=report	0 -9 9 0 0
v0=rule	0 -9 14 0 0
v0=see	-12 0 0 6 0
v0=send	9 -8 -1 0 0
v0=sign	8 -6 0 -11 0
v0=take	7 0 -15 0 12
v0=tell	0 -13 15 0 -10
v1-none	-4 -3 19 -21 -11
v1=adopt	14 0 -16 0 0
v1=agree	-26 0 23 0 0
v1=announce	-9 0 11 0 0
v1=await	0 11 -7 0 0
v1=be	-7 13 -7 0 -1
v1=bear	14 -15 0 0 0
v1=charge	11 0 -8 0 0
v1=end	0 -5 9 0 0
v1=get	2 15 -17 0 0
v1=halve	0 -7 11 0 0
v1=have	0 -2 -4 11 -5
v1=lay	0 14 -13 0 0
v1=leave	5 9 -13 0 0
v1=make	7 -5 0 0 0
v1=meet	-18 -19 38 0 0
v1=obtain	0 -9 9 0 0
v1=other	-6 0 11 -6 -9
v1=reach	-2 -6 12 0 0
v1=receive	-7 -1 11 0 0
v1=report	0 -9 9 0 0
v1=rule	-2 -10 16 0 0
v1=see	-12 0 5 6 0
v1=send	8 -8 0 0 0
v1=sign	11 -8 0 -13 -1
v1=take	7 0 -14 0 12
v1=tell	0 -13 15 0 -10
v2-none	0 -2 21 -23 -30
v2=accept	-12 0 7 0 0
v2=adopt	-3 15 -6 0 0
v2=agree	-5 -7 18 -3 -7
v2=announce	-3 17 -4 -2 0
v2=answer	-4 -17 30 0 -1
v2=approve	14 -5 -3 0 -2
v2=ask	-6 -1 0 8 0
v2=await	0 16 -15 0 0
v2=be	5 0 0 0 -10
v2=begin	-7 -2 14 0 0
v2=believe	-2 -4 11 0 0
v2=buy	-5 0 12 0 0
v2=call	0 -13 8 0 0
v2=charge	-3 -1 12 0 0
v2=clear	-5 -3 12 0 0
v2=collect	-10 -7 22 0 0
v2=consider	0 11 -10 0 0
v2=decline	-10 -5 -3 0 18
v2=end	10 0 -5 0 0
v2=expect	-8 16 -5 0 0
v2=fall	-9 3 0 0 0
v2=get	-10 1 4 0 0
v2=have	2 20 -18 -12 -3
v2=hold	0 3 -10 0 8
v2=know	7 -10 -22 25 0
v2=leave	-13 -3 22 0 0
v2=like	9 -2 -4 0 0
v2=look	-18 18 0 0 0
v2=meet	-9 0 11 0 0
v2=negotiate	7 -12 0 0 0
v2=order	27 -14 -13 0 0
v2=other	5 -1 3 -15 -3
v2=owe	0 18 -18 0 0
v2=pay	-1 -11 18 0 0
v2=post	0 11 -8 0 0
v2=propose	-9 -14 26 0 0
v2=put	6 -1 -8 0 7
v2=react	0 12 -11 0 0
v2=reckon	0 -7 10 0 0
v2=recommend	0 -15 17 0 0
v2=reject	0 -2 -4 0 10
v2=rise	-9 7 0 0 0
v2=run	0 -2 9 0 0
v2=see	0 -11 10 0 0
v2=send	-4 -14 -2 0 21
v2=set	1 10 -12 0 0
v2=sign	8 -9 -9 7 11
v2=stand	-3 -4 14 0 0
v2=state	-10 -6 20 0 0
v2=stay	-11 -15 10 0 6
v2=stop	-12 7 0 0 0
v2=tell	-17 7 2 5 -8
v2=want	-7 11 -3 0 -1
v2=warn	0 -4 9 0 0
v2=withhold	-9 0 1 0 2
vote< again	0 -10 14 0 0
vote< do<	0 -10 3 0 8
vote< do>	2 -14 -1 12 1
vote< future	0 -13 7 6 0
vote< is future	0 -6 10 0 0
vote< is noun is	0 9 -9 0 0
vote< is noun is organisation	0 9 -9 0 0
vote< is noun needs	0 19 -18 0 0
vote< is noun needs organisation	0 10 -9 0 0
vote< is noun no	0 -9 10 0 0
vote< is noun no organisation	0 -9 10 0 0
vote< is noun of	9 -2 -16 0 9
vote< is noun on	0 11 -9 0 0
vote< is past not	0 11 -10 0 0
vote< is present	-7 -1 10 0 0
vote< is present person	-2 -14 20 0 0
vote< lack<	-19 12 -3 0 3
vote< modal	0 -1 12 -9 0
vote< name	7 5 -13 0 0
vote< office	-10 13 -12 8 0
vote< organisation	0 6 -14 -1 13
vote< past-not	0 11 -9 0 0
vote< perfect	0 -11 -1 0 8
vote< perfect-not	11 -11 -6 6 0
vote< person	-36 -1 28 0 2
vote< pluperfect	-12 0 5 2 0
vote< power=bureau	0 18 -14 0 0
vote< power=cabinet	3 3 -10 0 0
vote< power=committee	-2 -16 19 0 0
vote< power=minister	-15 0 8 -1 3
vote< power=no power	0 -21 15 0 5
vote< power=president	-4 8 -2 0 0
vote< present	-26 0 19 -2 -3
vote< pronoun	2 -19 18 -1 -2
vote< publish>	0 14 -10 0 0
vote< refuse<	-2 -12 7 0 2
vote< side	4 -31 13 0 0
vote> again	2 2 -11 0 5
vote> do<	-5 41 -35 0 0
vote> do>	1 3 -8 -10 11
vote> future	-7 -8 20 0 0
vote> future-not	0 5 2 0 -8
vote> infinitive	3 -17 19 -1 -10
vote> is infinitive	15 -15 3 0 -6
vote> is infinitive person	12 -1 -4 0 0
vote> is modal not	0 -6 18 -1 -4
vote> is noun 	2 -5 -15 0 22
vote> is noun  name	5 -2 -16 0 16
vote> is noun assembly	-10 0 11 0 0
vote> is noun assembly organisation	-10 0 11 0 0
vote> is noun cabinet	0 8 -5 0 0
vote> is noun cabinet organisation	0 11 -8 0 0
vote> is noun committee	-6 -4 12 0 0
vote> is noun committee organisation	-6 -4 12 0 0
vote> is noun council	0 -32 35 0 0
vote> is noun council organisation	0 -32 35 0 0
vote> is noun have	0 17 -15 0 0
vote> is noun it	0 -10 13 0 0
vote> is noun it again	0 -9 13 0 0
vote> is noun last	0 15 -12 0 0
vote> is noun ministers	8 2 -15 0 0
vote> is noun ministers organisation	8 2 -15 0 0
vote> is noun must	19 -1 -15 0 0
vote> is noun must organisation	9 -9 0 3 0
vote> is noun no	0 -10 12 0 0
vote> is noun off	-8 20 -5 0 -8
vote> is noun off organisation	-6 20 -7 0 -8
vote> is noun parliament	12 -7 -4 0 1
vote> is noun parliament organisation	12 -7 -4 0 1
vote> is noun s	-11 0 7 0 0
vote> is noun second	0 3 -10 0 7
vote> is noun to	-1 -11 14 0 0
vote> is noun to organisation	0 -14 15 0 0
vote> is noun will	0 -9 9 0 0
vote> is noun will person	0 -10 11 0 0
vote> is noun without	0 13 -6 0 -6
vote> is noun would	0 10 -5 0 0
vote> is past not pronoun	0 10 -5 0 -1
vote> is perfect not	0 15 -9 0 0
vote> is pluperfect	13 -16 -6 0 9
vote> is pluperfect organisation	15 -16 0 0 0
vote> is present	-17 22 -6 0 -6
vote> is present name	0 14 -11 0 0
vote> is present not	0 -5 9 0 0
vote> is present organisation	-7 22 -13 0 0
vote> lack<	1 -12 4 5 0
vote> lack>	12 -7 -3 -1 6
vote> modal	-4 0 9 0 -8
vote> name	-13 4 0 -10 12
vote> office	5 12 -19 0 0
vote> organisation	-2 8 -5 -24 7
vote> past-not	0 3 9 -1 -11
vote> perfect	4 9 -9 -22 2
vote> perfect-not	-2 7 -11 13 -9
vote> person	-6 -17 23 7 -8
vote> pluperfect	10 -28 -5 0 18
vote> power=board	-8 -6 22 0 0
vote> power=bureau	7 11 -18 0 0
vote> power=cabinet	7 5 -16 0 -1
vote> power=commission	-11 -18 31 0 0
vote> power=committee	-15 -37 36 0 10
vote> power=council	-45 -18 41 0 4
vote> power=government	11 -3 0 0 -2
vote> power=house	16 15 -25 -1 0
vote> power=king	11 0 -9 0 0
vote> power=minister	-1 -16 33 -9 -12
vote> power=ministry	0 -14 12 0 0
vote> power=no power	10 3 -8 0 1
vote> power=parliament	13 11 -27 -2 10
vote> power=president	0 8 -8 17 -25
vote> power=prime minister	-10 9 0 0 -6
vote> power=senate	-5 27 -18 0 0
vote> power=treasury	0 -8 14 0 0
vote> present	-18 7 1 -2 0
vote> present-not	8 -37 29 2 -6
vote> pronoun	2 -16 26 -7 -8
vote> publish>	2 -11 12 0 -7
vote> refuse<	-2 -3 12 0 -2
vote> refuse>	-3 -5 -10 8 14
vote> side	-13 -8 9 18 -16
vt0=adopt past	15 0 -14 0 0
vt0=agree past	-12 -2 18 0 0
vt0=announce past	-9 -1 16 0 0
vt0=ask future	0 11 -9 0 0
vt0=await present	0 11 -7 0 0
vt0=bear present	14 -15 0 0 0
vt0=charge present	12 0 -11 0 0
vt0=come past	-5 -6 14 0 0
vt0=confirm future	0 22 -21 0 0
vt0=confirm modal	7 -14 4 0 0
vt0=confirm past	-4 -4 13 0 0
vt0=get modal	0 10 -10 0 0
vt0=have present	-3 0 0 12 -2
vt0=leave past	10 1 -13 0 0
vt0=other future	0 11 -8 0 0
vt0=other past	8 -13 0 0 0
vt0=other perfect	-4 -6 11 0 0
vt0=other pluperfect	-4 11 -4 0 0
vt0=other present	-5 -5 13 0 0
vt0=put modal	0 10 -10 0 0
vt0=put present	5 -18 12 0 0
vt0=receive present	-1 -5 11 0 0
vt0=say past	7 23 -24 -9 0
vt0=say present	0 -15 22 0 -6
vt0=send past	10 0 -8 0 0
vt0=sign future	-15 -1 14 0 0
vt0=sign modal	-15 19 -3 0 0
vt0=sign perfect	15 -11 -3 -3 0
vt0=sign pluperfect	13 0 -10 0 0
vt0=sign present	2 -16 3 0 2
vt0=sit past	10 -3 -5 0 0
vt0=take past	19 -12 -7 0 0
vt0=tell past	-12 -12 31 0 -7
vt0=tell present	11 -11 0 0 0
vt1=adopt past	15 0 -14 0 0
vt1=agree participle	-10 0 11 0 0
vt1=agree past	-12 -7 22 0 0
vt1=announce past	-9 -1 16 0 0
vt1=approve infinitive	0 9 -8 0 0
vt1=approve participle	10 0 -7 0 0
vt1=ask future	0 11 -9 0 0
vt1=await present	0 11 -7 0 0
vt1=be present	6 6 -13 0 2
vt1=bear present	14 -15 0 0 0
vt1=charge present	12 0 -11 0 0
vt1=come past	-5 -6 14 0 0
vt1=confirm future	0 22 -21 0 0
vt1=confirm modal	7 -14 4 0 0
vt1=confirm past	-4 -4 13 0 0
vt1=get modal	0 10 -10 0 0
vt1=have present	0 0 -5 12 -2
vt1=leave past	10 1 -13 0 0
vt1=make participle	15 0 -14 0 0
vt1=other future	0 11 -8 0 0
vt1=other past	8 -13 0 0 0
vt1=other perfect	-4 -5 11 0 0
vt1=other pluperfect	-4 11 -4 0 0
vt1=put modal	0 10 -10 0 0
vt1=put present	5 -18 12 0 0
vt1=receive present	-1 -5 11 0 0
vt1=say past	7 24 -24 -9 0
vt1=say present	0 -14 22 0 -6
vt1=send past	10 0 -8 0 0
vt1=sign future	-15 -1 14 0 0
vt1=sign infinitive	-6 13 -4 0 0
vt1=sign modal	-15 19 -3 0 0
vt1=sign participle	2 -18 6 0 0
vt1=sign perfect	15 -11 -3 -3 0
vt1=sign pluperfect	13 0 -10 0 0
vt1=sign present	2 -16 3 0 2
vt1=sit past	10 -3 -5 0 0
vt1=take past	19 -12 -7 0 0
vt1=take present	-10 8 -4 0 2
vt1=tell past	-12 -12 31 0 -7
vt1=tell present	11 -11 0 0 0
vt2=agree future	0 26 -22 0 0
vt2=agree participle	-16 3 4 0 0
vt2=agree past	2 -13 4 0 0
vt2=agree perfect	0 -20 12 0 0
vt2=agree pluperfect	2 -11 6 0 0
vt2=announce past	-2 14 -5 0 0
vt2=announce perfect	3 10 -11 0 0
vt2=announce pluperfect	-6 0 13 0 0
vt2=answer past	-2 0 12 0 0
vt2=approve future	-7 -14 18 0 0
vt2=approve perfect	1 16 -15 1 0
vt2=approve present	31 0 -32 0 0
vt2=ask past	8 -15 1 0 0
vt2=ask perfect	-18 3 -5 8 4
vt2=await present	0 14 -13 0 0
vt2=bring past	14 9 -22 0 0
vt2=bring present	-9 0 14 0 0
vt2=collect present	-1 -5 13 0 0
vt2=come future	0 14 -13 0 0
vt2=come past	-2 -1 10 0 0
vt2=come pluperfect	19 0 -18 0 0
vt2=come present	-7 9 -1 0 0
vt2=confirm future	10 3 -12 0 0
vt2=confirm modal	10 9 -19 0 0
vt2=confirm past	-7 -2 14 0 0
vt2=confirm perfect	-1 -21 14 4 0
vt2=confirm pluperfect	0 9 -8 0 0
vt2=confirm present	0 -8 14 0 0
vt2=decree present	-7 12 -3 0 0
vt2=end modal	10 -5 -3 0 0
vt2=end present	3 4 -9 0 0
vt2=expect present	-7 17 -7 0 0
vt2=fall past	-4 0 9 0 0
vt2=get present	0 -7 12 0 0
vt2=go modal	0 13 -11 0 0
vt2=go perfect	0 -9 10 0 0
vt2=have past	-1 -5 13 0 -4
vt2=have present	3 22 -23 -11 0
vt2=hold present	0 2 -16 0 13
vt2=keep infinitive	0 10 -8 0 0
vt2=know present	9 -6 -27 25 0
vt2=leave present	0 -13 13 0 0
vt2=let perfect	1 1 -18 6 2
vt2=let present	-3 0 13 0 -1
vt2=like modal	10 0 -6 0 0
vt2=look past	-9 5 0 0 0
vt2=meet gerund	0 -9 12 0 0
vt2=meet past	-8 0 12 0 0
vt2=meet pluperfect	11 0 -9 0 0
vt2=meet present	0 14 -11 0 0
vt2=order past	29 0 -25 0 0
vt2=other future	-6 -2 11 0 0
vt2=other past	32 -8 -21 0 0
vt2=other present	-22 3 10 -14 2
vt2=owe present	0 18 -18 0 0
vt2=post past	0 11 -8 0 0
vt2=put infinitive	-2 -8 10 0 0
vt2=put perfect	-3 14 -3 -2 -1
vt2=put pluperfect	3 -1 -13 0 10
vt2=put present	16 -12 -6 0 0
vt2=raise perfect	14 0 -11 0 0
vt2=reach pluperfect	0 13 -12 0 0
vt2=reckon present	0 -7 10 0 0
vt2=recommend present	0 -12 12 0 0
vt2=reduce future	10 0 -10 0 0
vt2=reject past	0 0 -8 0 9
vt2=reply past	-6 0 12 0 0
vt2=rise past	-8 11 0 0 0
vt2=say infinitive	2 -10 9 0 0
vt2=say past	12 -9 -4 -18 10
vt2=say perfect	-24 9 -4 6 3
vt2=say present	-8 -4 16 -12 1
vt2=see perfect	-6 -5 12 0 0
vt2=send perfect	0 0 -14 0 15
vt2=set infinitive	0 10 -9 0 0
vt2=sign future	-10 10 -7 -3 5
vt2=sign modal	-21 0 -2 12 9
vt2=sign participle	1 -18 5 0 0
vt2=sign past	14 -54 2 2 0
vt2=sign perfect	10 -6 0 -6 -8
vt2=sign pluperfect	1 0 -3 10 -8
vt2=sign present	-9 10 -3 -1 7
vt2=start modal	0 10 -9 0 0
vt2=state present	-7 0 11 0 0
vt2=stay past	0 0 -9 0 10
vt2=stay present	-7 -12 25 0 0
vt2=stop pluperfect	0 12 -11 0 0
vt2=take past	-3 11 -3 0 0
vt2=tell modal	0 0 -9 11 0
vt2=tell past	-8 5 1 -1 0
vt2=tell present	-3 -4 13 0 0
vt2=want present	-6 13 -5 0 -1
vt2=write past	-13 4 0 0 2
when agreement	-11 -9 34 -15 -19
when order	-10 6 4 -6 -2
when truce	-7 -4 28 -21 -19`;
