// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-18 -12 45 -33 -37
a:!	-5 -1 14 0 0
a:'	0 -12 3 0 5
a:'s	12 -1 -3 -5 -2
a:'s .	28 12 -35 -3 0
a:'s <organisation>	-14 -2 20 0 0
a:'s <person>	-20 -19 41 0 -5
a:'s <quality>	13 0 -11 0 0
a:'s ambassador	-12 12 0 0 0
a:'s and	5 9 -16 0 0
a:'s answer	0 12 -8 0 0
a:'s approval	-11 -9 19 0 0
a:'s assent	9 3 -16 0 0
a:'s commerce	-10 0 13 0 0
a:'s consent	2 10 -13 0 0
a:'s decree	8 -10 0 1 0
a:'s duty	-2 0 9 0 0
a:'s envoy	10 0 -10 0 0
a:'s fish	10 0 -10 0 0
a:'s go	12 0 -12 0 0
a:'s house	0 -1 11 0 0
a:'s is	15 4 -26 0 7
a:'s national	-3 -1 9 0 0
a:'s note	12 0 -9 0 0
a:'s notice	0 12 -14 0 0
a:'s own	3 -9 4 0 0
a:'s party	0 -6 9 0 0
a:'s proclamation	13 0 -10 0 0
a:'s suspension	3 6 -12 0 0
a:'s trade	-4 9 -2 0 0
a:'s truce	-19 -1 18 3 0
a:'s visit	-15 -5 22 0 0
a:'s was	-8 0 10 0 0
a:-	4 -12 1 0 0
a:.	-13 6 21 -17 -27
a:. <number>	13 -5 -7 0 0
a:<agent>	4 0 2 -9 1
a:<day-ahead>	-1 19 -2 -24 -49
a:<day-ahead> .	3 17 -14 -4 -10
a:<day-ahead> in	0 -12 13 0 0
a:<day-ahead> on	0 11 -10 0 0
a:<day-ahead> to	-6 -13 19 0 0
a:<day-gone>	6 -4 2 -24 1
a:<day-gone> .	-10 -3 17 -5 -10
a:<day-gone> at	0 12 -13 0 0
a:<day-gone> by	-19 -3 15 0 8
a:<day-gone> evening	-2 -5 10 0 0
a:<day-gone> in	0 11 -6 0 0
a:<day-gone> night	-10 0 0 0 9
a:<day-gone> say	15 0 -14 0 0
a:<day-gone> sign	14 0 -14 0 0
a:<day-gone> that	11 3 -22 0 6
a:<day-gone> under	10 0 -10 0 0
a:<day-today>	9 1 -13 -23 13
a:<day-today> .	15 1 -23 -6 15
a:<day-today> approve	-9 0 9 0 0
a:<day-today> evening	-10 11 0 0 0
a:<day-today> issue	10 0 -8 0 0
a:<day-today> on	-2 14 -9 0 0
a:<day-today> the	14 0 -15 0 0
a:<duty>	-4 -2 10 0 -8
a:<goods-amount>	-9 -5 19 0 0
a:<goods>	11 4 -2 7 -32
a:<level-noun>	-1 -5 15 -8 -11
a:<level>	5 -30 22 -9 -8
a:<level> .	-3 -8 18 0 0
a:<level> and	-7 0 11 0 0
a:<level> in	-12 0 17 0 0
a:<level> instead	0 12 -9 0 0
a:<level> of	-12 0 15 0 0
a:<level> on	6 -14 5 0 -3
a:<level> to	13 2 -15 0 0
a:<level> until	13 0 -12 0 0
a:<money>	8 -19 1 0 -2
a:<month-gone>	19 -6 -7 -9 0
a:<month-gone> for	-11 0 11 0 0
a:<month-gone> to	0 10 -8 0 0
a:<name>	0 -7 -7 3 14
a:<name> 's	23 -9 -18 9 -4
a:<name> -	1 0 -8 0 7
a:<name> ?	-16 10 0 2 0
a:<name> and	7 -14 3 0 0
a:<name> at	-12 -1 17 0 0
a:<name> by	21 0 -22 0 0
a:<name> for	5 6 -14 0 0
a:<name> has	-11 0 18 0 0
a:<name> have	-10 1 6 0 0
a:<name> in	-23 5 13 0 0
a:<name> on	5 3 -16 0 7
a:<name> sign	-9 0 8 0 0
a:<name> take	0 10 -8 0 0
a:<name> tariff	9 0 -8 0 0
a:<name> to	-9 2 2 0 0
a:<not>	-28 -10 -1 0 33
a:<number>	-6 -53 39 -14 -7
a:<number> .	5 -15 3 0 0
a:<number> <quality>	-8 0 11 0 0
a:<number> and	0 -4 8 0 0
a:<number> duty	4 4 -10 0 0
a:<number> exclusion	11 0 -13 0 0
a:<number> million	-5 0 9 0 0
a:<number> to	-4 -11 14 0 -5
a:<number> vote	4 -8 -9 0 16
a:<office>	14 -18 4 0 -11
a:<office> 's	-3 -10 12 1 0
a:<office> has	0 -6 11 -7 0
a:<office> in	-11 0 7 0 0
a:<office> must	14 -12 -3 0 0
a:<office> order	17 0 -18 0 0
a:<office> sign	-9 0 10 0 0
a:<office> to	6 0 -13 8 0
a:<office> would	0 -8 10 0 0
a:<organisation>	-14 -8 23 -18 0
a:<organisation> 's	-4 -2 9 0 0
a:<organisation> and	-12 -23 32 0 0
a:<organisation> has	-1 -17 26 0 0
a:<organisation> in	-11 0 2 0 1
a:<organisation> put	-12 7 4 0 0
a:<person>	-4 -16 28 -10 -31
a:<person> .	4 11 -12 0 0
a:<person> agree	-7 -2 14 0 0
a:<person> and	-21 -15 34 0 0
a:<person> has	3 -13 6 0 0
a:<person> have	3 5 -10 0 0
a:<person> meet	-6 0 9 0 0
a:<person> on	15 -3 -7 0 0
a:<person> sign	-3 0 9 -3 0
a:<person> to	7 -13 0 0 0
a:<person> will	0 -17 20 0 0
a:<points>	9 -5 -1 0 0
a:<quality>	-4 0 15 -13 -16
a:<quality> border	-11 0 11 0 0
a:<quality> business	11 0 -10 0 0
a:<quality> colleague	-7 0 12 0 0
a:<quality> good	3 -21 4 0 0
a:<quality> oil	9 -3 -3 0 0
a:<quality> one	-9 0 10 0 0
a:<quality> rice	-8 0 10 0 0
a:<quality> textile	12 0 -12 0 0
a:<seat>	0 -11 12 -3 0
a:<seat> .	12 -6 0 0 0
a:<seat> <day-today>	6 -10 0 0 0
a:<seat> and	8 17 -24 0 0
a:<seat> announce	-14 -3 21 0 0
a:<seat> at	21 0 -21 0 0
a:<seat> for	-7 -11 19 0 0
a:<seat> have	-10 6 0 0 0
a:<seat> in	-13 0 12 0 0
a:<seat> is	0 11 -7 0 0
a:<seat> must	0 19 -19 0 0
a:<seat> say	-2 -6 15 0 0
a:<seat> the	14 0 -13 0 0
a:<seat> to	-6 -1 11 0 0
a:<seat> vote	0 15 -13 0 0
a:<seat> will	0 13 -12 0 0
a:<seat> would	0 12 -9 0 0
a:<sender>	-11 8 0 0 0
a:<span>	13 -3 -1 -4 -14
a:<span> .	-1 0 10 -4 -2
a:<span> before	8 0 -6 0 0
a:<span> extension	5 0 -7 0 2
a:<span> from	11 0 -7 0 0
a:<span> in	6 -11 0 0 0
a:<span> more	-1 9 -5 0 0
a:<span> on	-10 0 13 0 0
a:<span> truce	-6 10 -1 0 0
a:<taker>	0 -12 11 0 0
a:<v-bear>	-17 1 17 10 -37
a:<v-begin>	0 1 9 -10 -23
a:<v-buy>	11 -5 -3 -10 2
a:<v-down>	5 -6 2 -10 0
a:<v-end>	5 -8 7 -7 -8
a:<v-lack>	-11 0 6 3 -12
a:<v-propose>	9 -10 7 0 0
a:<v-refuse>	-24 -14 1 -4 18
a:<v-renew>	10 0 -9 -9 5
a:<v-sell>	-19 0 1 2 8
a:<v-stay>	-16 -3 19 -11 2
a:<v-target>	-7 -26 26 0 4
a:<v-threaten>	-9 -10 27 0 0
a:<v-up>	0 6 0 -4 -22
a:?	-25 -4 3 25 -13
a:a	1 1 0 8 -18
a:a bill	8 6 -14 0 0
a:a deal	6 -9 0 0 0
a:a declaration	-20 0 21 0 0
a:a decree	-9 0 9 0 0
a:a duty	-12 6 2 0 0
a:a few	4 5 -11 0 0
a:a first	0 -8 10 0 0
a:a fourth	-8 15 -6 0 0
a:a further	0 14 -15 0 0
a:a joint	-12 -1 17 0 0
a:a law	3 -11 2 0 0
a:a legal	0 11 -10 0 0
a:a matter	-10 10 0 0 0
a:a memorandum	11 -3 -6 0 0
a:a negotiate	0 11 -10 0 0
a:a notice	18 0 -18 0 0
a:a pact	-10 0 10 0 0
a:a paper	7 0 -15 7 0
a:a pen	0 -9 -6 17 0
a:a permanent	0 -5 9 0 0
a:a proclamation	-10 16 0 0 0
a:a prolongation	9 0 -7 0 0
a:a quota	0 10 -9 0 0
a:a renewal	12 4 -17 0 0
a:a rule	6 1 -10 0 0
a:a say	0 11 -9 0 0
a:a second	-10 0 3 0 2
a:a similar	11 0 -11 0 0
a:a text	0 -10 10 0 0
a:a treaty	0 -10 10 0 0
a:a truce	-21 0 18 0 0
a:a vote	-1 16 -8 0 -3
a:a word	0 -7 11 0 0
a:able	10 -1 -6 0 0
a:able to	10 -1 -6 0 0
a:about	-25 -8 31 0 0
a:about a	0 -8 8 0 0
a:about an	0 12 -10 0 0
a:about it	0 -8 13 0 0
a:accept	-9 0 10 0 0
a:accord on	-7 10 -1 0 0
a:account	-7 0 15 0 0
a:act	-8 14 -10 4 0
a:act .	-5 9 -2 0 0
a:add	2 -21 0 0 3
a:additional	16 -3 -9 0 0
a:additional <level>	10 0 -9 0 0
a:additional tariff	9 0 -8 0 0
a:adopt	-10 15 0 0 0
a:adopt a	-16 26 -9 0 0
a:advance	15 -14 0 0 0
a:affiliate	-5 19 -13 0 0
a:affiliate rule	0 18 -15 0 0
a:after	17 0 -15 0 0
a:after .	14 0 -12 0 0
a:after a	10 0 -8 0 0
a:again	-1 -4 12 0 0
a:against	-1 -17 10 0 3
a:against the	-5 -9 0 0 9
a:ago	18 -13 -8 0 0
a:agree .	13 18 -28 0 0
a:agree by	14 -1 -10 0 0
a:agree in	-16 -5 25 0 0
a:agree to	-6 -2 9 0 0
a:agreement .	-13 0 4 0 4
a:agreement with	2 10 -17 0 6
a:al	16 0 -15 0 0
a:al -	16 0 -15 0 0
a:algorithm	0 16 -16 0 0
a:all	-4 -18 14 7 -1
a:allow	-5 -1 10 0 0
a:alone .	-2 18 -10 0 0
a:alone has	12 -13 0 0 0
a:already	37 -37 -5 -3 -1
a:already .	3 -12 4 0 0
a:already on	19 0 -17 0 0
a:also	0 -20 12 0 0
a:ambassador	-13 11 0 0 0
a:an <office>	12 0 -12 0 0
a:an agreement	-21 0 22 0 0
a:an end	21 -1 -18 0 0
a:an extension	-2 13 -10 1 0
a:and	0 8 -1 -16 -4
a:and <name>	-8 -32 28 0 1
a:and <number>	-14 -1 19 0 0
a:and <person>	19 5 -18 0 -4
a:and <quality>	-9 -1 13 0 0
a:and a	-24 8 12 0 0
a:and by	8 8 -16 0 0
a:and his	0 7 -8 0 0
a:and i	0 -16 11 0 0
a:and not	14 -7 -1 0 0
a:and one	0 9 -11 0 0
a:and the	1 16 -8 0 -10
a:and to	3 7 -11 0 0
a:anew	10 -12 0 0 0
a:annex	8 -13 1 0 0
a:annex .	9 0 -8 0 0
a:annex on	0 -11 11 0 0
a:announce	-1 9 -1 0 0
a:announce <level>	-13 13 0 0 0
a:announce a	11 -3 -6 0 0
a:announce for	-5 13 -6 0 0
a:announce it	-17 -6 26 0 0
a:announce on	-3 13 -2 0 -1
a:announcement	11 0 -10 0 0
a:annulled	12 0 -12 0 0
a:another	15 5 -16 0 0
a:another .	0 15 -13 0 0
a:another <span>	12 -9 -3 0 0
a:answer	-12 1 19 -2 -9
a:answer is	0 15 -15 0 0
a:anti	-4 -1 10 0 0
a:anti -	-4 -1 10 0 0
a:any time	12 0 -11 0 0
a:anybody	0 -13 4 7 0
a:anything	-15 23 -9 0 -2
a:anything ?	-3 11 0 -5 0
a:anything longer	0 9 -4 0 -1
a:anyway	12 0 -13 0 0
a:appeal	0 -14 19 0 0
a:approval	1 20 -22 0 0
a:approval .	0 -12 12 0 0
a:approval in	11 -1 -6 0 0
a:approval process	0 12 -12 0 0
a:approve	0 8 -12 9 -4
a:approve a	6 7 -12 0 0
a:approve an	-5 12 -4 1 0
a:approve by	0 -16 19 0 0
a:approve duty	14 0 -13 0 0
a:approve it	-7 -15 26 -6 -5
a:approve its	14 0 -12 0 0
a:are	-30 0 17 -1 -5
a:arrangement	-7 -12 12 0 2
a:arrive	-3 -13 19 0 0
a:arrived	-11 0 4 0 0
a:arrived on	-9 16 -6 0 0
a:as	-19 0 14 0 2
a:asian	15 -4 -10 0 0
a:ask .	0 -27 16 7 0
a:ask for	-8 17 -11 -1 1
a:ask to	0 13 -20 8 0
a:assent	20 0 -17 0 0
a:assent .	5 10 -17 0 0
a:at	9 -15 6 0 -17
a:at <money>	-10 0 11 0 0
a:at <seat>	-10 0 11 0 0
a:at all	0 -14 9 2 0
a:at any	12 0 -11 0 0
a:at its	0 18 -17 0 0
a:at once	17 0 -13 0 0
a:at the	-2 -4 8 0 0
a:await	0 12 -8 0 0
a:await .	0 14 -13 0 0
a:await the	0 -14 16 0 0
a:back	0 -13 -8 0 26
a:back .	-6 -4 -1 0 13
a:back for	9 0 -9 0 0
a:banana	-8 16 -6 0 0
a:be	-5 -7 2 15 -3
a:be approve	0 -9 11 0 0
a:be ask	0 10 -14 4 0
a:be briefed	0 9 -8 0 0
a:be consult	0 -10 12 0 0
a:be heard	0 7 -15 4 0
a:be informed	0 -11 12 0 0
a:be know	0 -11 0 1 5
a:be sign	-7 -9 18 0 0
a:bed	0 10 -10 0 0
a:been	-4 0 13 -17 -7
a:been informed	0 -8 12 0 0
a:been sign	3 12 -13 0 0
a:before	1 -8 13 -5 -8
a:before .	8 -10 0 0 0
a:before <day-ahead>	0 -11 14 0 0
a:before christma	11 -4 -5 0 0
a:before it	-7 0 9 0 0
a:beforehand	11 0 -13 0 0
a:beforehand .	10 0 -14 0 0
a:begin	-4 -15 22 0 0
a:behind	-2 -7 11 0 0
a:believe	-3 -3 12 0 0
a:below	-12 0 13 0 0
a:beside	11 0 -6 0 0
a:better	0 -6 9 0 0
a:between	9 -11 0 0 0
a:between <name>	10 0 -5 0 0
a:bill	-9 1 5 0 0
a:bill .	0 -11 14 0 0
a:bill for	0 11 -9 0 0
a:bless	7 3 -10 0 0
a:bloc 's	9 0 -10 0 0
a:boat .	0 10 -8 0 0
a:border	-24 5 16 0 0
a:both	-26 15 9 0 0
a:both <office>	-10 0 14 0 0
a:both sign	-24 0 25 0 0
a:briefed	0 19 -17 0 0
a:bring home	-10 0 12 0 0
a:bring in	0 9 -9 0 0
a:bring the	-5 -10 17 0 0
a:budget	-12 -5 13 0 2
a:busan	-23 0 23 0 0
a:busan on	-13 6 2 0 0
a:buy	-7 -2 17 0 0
a:by	-12 0 13 -5 0
a:by <day-today>	-11 15 -1 0 -1
a:by <name>	-10 -7 20 0 0
a:by <number>	0 -19 0 0 14
a:by <span>	0 -12 6 0 0
a:by an	14 0 -14 0 0
a:by mr	11 2 -15 0 0
a:by one	14 -3 -10 0 0
a:by the	-35 4 13 0 0
a:by video	-4 0 9 0 0
a:bytedance	0 9 -12 0 0
a:call	7 -14 5 0 0
a:can	-19 5 0 3 -1
a:can't	0 -2 10 0 0
a:capital	0 -17 16 0 0
a:car and	6 6 -15 0 0
a:card	-14 0 3 0 8
a:cattle	10 0 -9 0 0
a:ceasefire	-13 0 17 0 0
a:change .	10 0 -10 0 0
a:charge	8 -9 0 0 0
a:check	0 18 -16 0 0
a:circular	0 1 -8 5 0
a:clear	-9 -9 17 1 0
a:close	0 14 -15 0 0
a:close the	0 9 -9 0 0
a:coast	0 9 -8 0 0
a:cocoa	0 -3 11 0 -1
a:coffee from	0 8 -8 0 0
a:colleague	-7 0 12 0 0
a:collect	-11 -6 23 0 0
a:come .	1 7 -9 0 0
a:come first	0 9 -6 0 0
a:come from	0 13 -10 0 0
a:comment	-2 -3 25 0 -13
a:comment .	0 0 14 0 -9
a:commissioner	12 0 -12 0 0
a:communiqué	0 -11 12 0 0
a:company	0 -6 9 0 0
a:complete	-2 10 -7 0 0
a:complete it	0 -15 16 0 0
a:compromise	0 -8 10 0 0
a:confirm .	-3 10 -4 0 0
a:confirm a	0 10 -9 0 0
a:confirm it	5 0 -12 6 0
a:confirm on	-4 -4 13 0 0
a:consent .	-10 -4 12 0 0
a:consent of	0 -12 15 0 0
a:consent on	9 3 -12 0 0
a:consult	0 -8 6 0 2
a:consult .	0 -6 8 0 0
a:container	-9 0 10 0 0
a:contract	-7 -6 16 0 0
a:control	0 8 -3 0 0
a:control of	4 3 -9 0 0
a:corresponding	16 0 -16 0 0
a:could	-11 -11 0 17 3
a:could not	0 -11 -11 12 9
a:count	-7 -12 23 0 0
a:country	3 8 -5 0 -8
a:country 's	0 -3 9 0 0
a:course	0 -7 13 0 0
a:credit	-10 0 11 0 0
a:custom	-12 13 0 0 0
a:date	-11 -19 31 0 0
a:date .	-4 -2 14 0 0
a:date on	-8 0 9 0 0
a:day .	0 19 -14 0 0
a:de	17 0 -18 0 0
a:deal	-25 1 -2 8 15
a:deal by	-6 0 10 0 0
a:deal in	-9 0 11 0 0
a:deal on	13 -7 -8 0 1
a:deal with	-13 15 -7 0 6
a:decide <day-ahead>	0 19 -19 0 0
a:decide otherwise	0 -15 15 0 0
a:decision is	0 11 -11 0 0
a:declaration	-22 0 25 0 0
a:decline	-4 0 -5 0 13
a:decree .	0 14 -14 0 0
a:detail	0 12 -8 0 0
a:did	28 -30 -14 0 10
a:did it	15 -9 -7 0 0
a:did not	-29 -1 8 -1 15
a:did on	11 0 -9 0 0
a:did so	6 -10 0 0 0
a:did the	23 0 -22 0 0
a:didn't	0 23 -20 0 0
a:differ	0 -6 -5 12 0
a:direct	0 10 -10 0 0
a:direct the	0 11 -13 0 0
a:directed	16 0 -13 0 0
a:directed the	15 0 -14 0 0
a:dispute	-11 -10 24 0 0
a:dispute over	-4 0 9 0 0
a:do	-29 30 -4 -2 -13
a:do it	-7 9 -1 0 0
a:do likewise	0 10 -8 0 0
a:do so	-14 19 -12 0 1
a:doe not	10 -17 17 -16 0
a:doesn't	0 -14 -1 0 17
a:domestic	0 24 -22 0 0
a:domestic procedure	0 11 -9 0 0
a:done	7 -10 1 0 -2
a:done so	17 -25 3 0 0
a:down	-11 -4 0 -7 21
a:down in	-2 -1 -2 0 10
a:down on	0 0 9 -5 0
a:dozen	0 12 -11 0 0
a:dozen of	0 12 -11 0 0
a:drug	-7 -1 11 0 0
a:dry	12 -7 -2 0 0
a:dry .	13 -5 -6 0 0
a:due	-15 4 4 0 0
a:due in	0 -11 14 0 0
a:due on	-1 16 -13 0 0
a:duty	7 18 -14 -2 -12
a:duty .	-9 0 12 0 0
a:duty of	10 0 -6 0 0
a:duty on	15 4 -16 0 0
a:effect	21 0 -18 0 0
a:electricity	-5 0 9 0 0
a:eleven	12 -3 -7 0 0
a:emergency	-17 -13 30 0 0
a:emergency on	-11 0 12 0 0
a:enact	0 11 -9 0 0
a:enact the	0 11 -8 0 0
a:end	8 -7 0 0 0
a:end .	13 10 -22 0 0
a:end of	-6 -9 18 0 0
a:endorse	0 -8 11 0 0
a:enterprise	0 -8 12 0 0
a:establish	0 0 -7 9 0
a:ever	3 0 -14 10 0
a:every	-2 -9 15 0 0
a:everything	0 -5 11 0 0
a:exclusion	14 0 -15 0 0
a:expect	-9 2 3 0 0
a:export control	0 -9 14 0 0
a:export of	3 11 -10 0 -4
a:extend it	0 4 -11 0 5
a:extend its	12 0 -9 0 0
a:extend their	-14 0 18 0 0
a:extension	1 5 -11 2 2
a:extension by	-9 2 1 0 0
a:extension of	-3 -8 0 10 1
a:fact	-13 -6 23 0 0
a:fact sheet	-13 -5 22 0 0
a:fall	-12 1 4 0 0
a:far	-15 9 1 0 -3
a:federal	-8 17 -9 0 0
a:federal register	0 20 -19 0 0
a:fee	-16 19 -1 0 -1
a:fee on	-9 2 5 0 0
a:few	4 4 -10 0 0
a:few hour	5 5 -12 0 0
a:figure	0 -10 16 0 0
a:file	0 -8 9 0 0
a:final	0 20 -18 0 0
a:finished	0 -9 11 0 0
a:firm	0 -2 10 0 0
a:first	-4 22 -11 -9 -10
a:first .	-26 35 -15 0 0
a:first week	0 19 -17 0 0
a:fish and	10 0 -9 0 0
a:fishery	0 0 -10 0 9
a:five	0 9 -5 0 0
a:follow	-3 21 -14 0 0
a:follow on	0 10 -7 0 0
a:followed	34 -3 -28 0 0
a:followed .	-9 18 -10 0 0
a:followed on	21 0 -19 0 0
a:followed suit	9 0 -8 0 0
a:followed with	9 -1 -5 0 0
a:for	10 1 -4 0 -14
a:for <name>	13 13 -32 6 -4
a:for <seat>	28 -8 -22 0 0
a:for <span>	-3 -1 11 0 -2
a:for a	-18 2 1 0 4
a:for an	13 -16 0 0 0
a:for enterprise	0 -6 10 0 0
a:for ever	10 0 -9 0 0
a:for its	2 11 -13 0 0
a:for less	12 0 -7 0 -3
a:for one	-9 0 11 0 0
a:for signature	-8 19 -11 0 0
a:for small	-9 0 9 0 0
a:for that	0 -10 9 0 0
a:for the	3 9 -11 5 0
a:for their	-7 0 10 0 0
a:for them	29 0 -27 0 0
a:for us	8 14 -24 0 0
a:found	-13 4 2 0 0
a:four	-13 -2 20 0 0
a:fourth	-8 14 -5 0 0
a:framework	-5 -12 21 0 0
a:framework .	0 -8 10 0 0
a:free	-5 -7 15 0 0
a:freeze	-3 10 -5 0 0
a:friend	11 0 -9 0 0
a:from <day-ahead>	7 -19 3 0 0
a:from <day-gone>	-5 -4 12 0 0
a:from <level>	13 0 -13 0 0
a:from <name>	-15 0 15 0 0
a:from <number>	13 0 -9 0 0
a:from all	10 0 -10 0 0
a:from the	-3 10 -4 0 0
a:further <span>	2 5 -10 0 0
a:gave	24 -26 -3 0 0
a:gave his	12 0 -8 0 0
a:gave its	23 -8 -14 0 0
a:gave notice	-11 0 14 0 0
a:gazette	-13 7 0 0 0
a:general	0 -12 16 0 0
a:get	-8 9 0 0 0
a:get to	0 9 -7 0 0
a:give	-16 1 4 0 0
a:give it	0 17 -24 0 7
a:give notice	-5 -13 20 0 0
a:given	18 -8 -1 -7 -3
a:given his	11 0 0 -4 0
a:given its	15 0 -11 0 0
a:given their	-16 6 6 0 0
a:go	-10 11 0 0 -4
a:go in	11 0 -11 0 0
a:go through	0 16 -13 0 0
a:go to	0 -5 10 0 0
a:go up	-12 -1 17 0 0
a:good	34 -2 -24 0 0
a:good .	10 -5 -3 0 1
a:good for	16 0 -14 0 0
a:good pay	0 12 -11 0 0
a:good worth	10 0 -8 0 0
a:great	-3 0 10 0 0
a:grower	0 11 -11 0 0
a:had a	-12 -10 25 0 0
a:had agree	5 -15 5 0 0
a:had already	3 6 -12 0 0
a:had arrived	0 -10 12 0 0
a:had come	14 0 -12 0 0
a:had just	8 5 -21 0 5
a:had meet	10 0 -8 0 0
a:had not	0 17 -11 0 -6
a:had pass	-8 0 9 0 0
a:had publish	0 12 -11 0 0
a:had sign	1 -21 4 5 -8
a:had stop	0 12 -12 0 0
a:had vote	0 -1 -5 0 9
a:half of	11 -7 -3 0 0
a:hand	0 -12 9 0 0
a:hand .	-13 0 12 0 0
a:hand on	-4 -8 14 0 0
a:handed	10 0 -9 0 0
a:handed over	10 0 -10 0 0
a:has	1 -5 5 0 -9
a:has .	44 -18 -27 0 0
a:has a	-11 -5 21 0 0
a:has already	7 -22 8 0 0
a:has an	0 -9 10 0 0
a:has ask	-3 10 -19 7 3
a:has confirm	0 -13 18 0 0
a:has full	-16 9 0 0 0
a:has given	19 -9 -1 -5 0
a:has go	0 -13 13 0 0
a:has issue	-13 1 -4 13 0
a:has it	-17 16 -3 0 0
a:has let	0 2 -12 3 0
a:has named	0 11 -11 0 0
a:has no	-1 -15 21 0 0
a:has none	0 -7 10 0 0
a:has not	-37 21 -12 1 -2
a:has notify	0 10 -8 0 0
a:has pass	9 -6 -2 0 0
a:has put	-22 15 0 -2 0
a:has ratify	1 6 -11 0 0
a:has see	-8 -2 11 0 0
a:has send	0 0 -11 0 10
a:has set	9 0 -7 0 0
a:has sign	10 0 -8 0 -7
a:has the	-13 -9 19 0 0
a:has to	0 -7 11 0 -7
a:has vote	-1 8 -12 0 5
a:hasn't	0 8 -7 -1 0
a:hasn't .	0 6 -12 0 5
a:have	-12 12 1 6 -17
a:have .	20 -10 -10 0 0
a:have a	-22 8 -7 16 0
a:have agree	0 -15 14 0 0
a:have approve	6 9 -16 0 0
a:have been	-10 -1 18 0 0
a:have given	-16 5 8 0 0
a:have it	0 -8 10 0 0
a:have like	18 0 -17 0 0
a:have put	9 -3 -2 0 0
a:have say	-2 10 -5 0 0
a:have the	0 8 -10 0 0
a:have to	-17 14 -8 0 0
a:have vote	-1 -5 9 0 0
a:he	-3 -10 11 -4 4
a:he agree	0 10 -11 0 0
a:he had	18 -1 -14 0 0
a:he sign	-19 16 0 0 0
a:he will	0 2 -10 2 0
a:hear	-2 -9 17 0 0
a:heard	-8 9 -7 3 0
a:her	-1 -11 16 0 0
a:here	0 12 -15 5 0
a:high	13 0 -12 0 0
a:him .	11 0 -7 0 0
a:his	0 21 -8 -13 -13
a:his .	-5 19 -12 0 0
a:his <office>	-11 0 11 0 -3
a:his <organisation>	-6 0 10 0 0
a:his <person>	-13 0 15 0 0
a:his consent	0 0 12 -3 0
a:his country	-2 0 11 0 -1
a:his name	7 12 -14 0 0
a:his seal	12 -1 -7 0 0
a:hold .	0 -10 6 0 0
a:home	-16 0 4 0 2
a:hope	-12 1 7 0 0
a:hospital	0 -13 10 0 0
a:hour .	14 -7 -7 0 0
a:hour later	5 4 -16 0 4
a:house	-9 -3 18 0 -1
a:house of	0 -9 9 0 0
a:ice	0 -3 -9 0 15
a:import from	11 0 -10 0 0
a:in	11 -25 18 -13 -16
a:in <month-ahead>	-15 0 11 -1 0
a:in <month-gone>	23 -31 -5 -1 2
a:in <name>	-20 -23 42 0 0
a:in <number>	-2 0 7 0 0
a:in <organisation>	24 12 -30 0 0
a:in <seat>	-1 7 -6 0 1
a:in <span>	-1 -7 12 0 0
a:in a	11 14 -23 0 0
a:in advance	15 -13 0 0 0
a:in busan	-27 0 23 0 0
a:in favour	8 0 -7 0 0
a:in one	0 -11 11 0 0
a:in penang	-8 0 9 0 0
a:in person	0 10 -10 0 0
a:in place	9 0 -9 0 0
a:in their	-1 -3 10 0 0
a:in three	16 0 -16 0 0
a:in write	0 14 -15 0 0
a:industry	10 0 -9 0 0
a:informed	-13 -28 39 0 0
a:informed .	0 -18 20 0 0
a:initial	5 -16 5 0 0
a:initial in	-13 0 14 0 0
a:ink	13 0 -12 0 0
a:instead of	-2 11 -6 0 0
a:instructed	3 7 -13 0 0
a:instruction	0 9 -13 0 0
a:internal	-7 20 -14 0 0
a:internal approval	0 21 -20 0 0
a:into an	0 11 -10 0 0
a:is	5 1 -13 14 3
a:is <span>	0 -8 10 0 0
a:is await	0 15 -14 0 0
a:is done	11 -2 -5 0 0
a:is due	-8 13 -6 0 0
a:is enough	-5 12 -5 0 0
a:is expect	-5 12 -5 0 0
a:is in	2 10 -12 0 0
a:is missing	-4 13 -7 0 0
a:is not	-2 -21 17 0 1
a:is on	10 13 -27 0 0
a:is outstanding	0 11 -8 0 0
a:is over	0 -8 9 0 0
a:is ready	-2 23 -14 0 -3
a:is stay	0 -5 9 0 0
a:is still	0 6 -8 5 0
a:is there	14 0 -10 0 0
a:is to	-10 9 0 0 0
a:issue	3 10 -16 7 -5
a:issue a	0 9 -1 -1 0
a:issue on	-7 0 11 0 0
a:issue the	0 11 -17 4 0
a:it	4 6 -7 -9 0
a:it 's	-12 0 14 0 0
a:it .	8 -16 11 -30 8
a:it <day-gone>	12 13 -26 0 0
a:it again	0 10 -5 0 0
a:it be	0 -12 0 1 5
a:it before	0 13 -10 0 0
a:it by	-11 -2 11 0 1
a:it has	0 -11 3 4 0
a:it in	25 4 -23 0 -4
a:it into	4 16 -20 0 0
a:it is	-13 -1 16 0 0
a:it last	-6 -2 11 0 0
a:it on	-13 11 5 0 -7
a:it thi	0 0 8 0 -5
a:it through	4 4 -10 0 0
a:it to	17 -34 5 0 0
a:it up	7 9 -15 0 0
a:it will	0 14 -9 0 0
a:its	4 13 -7 -10 -12
a:its <office>	-2 -2 9 0 0
a:its additional	-7 0 12 0 0
a:its agenda	-2 14 -7 0 0
a:its approval	16 0 -11 0 0
a:its control	6 8 -14 0 0
a:its fact	-7 0 10 0 0
a:its half	9 5 -15 0 0
a:its internal	-7 6 0 0 0
a:its law	0 -9 11 0 0
a:its name	-13 0 15 0 0
a:its notice	22 0 -29 4 0
a:its own	24 -3 -13 0 0
a:its procedure	0 -11 14 0 0
a:its rule	-3 -6 12 0 0
a:its special	13 0 -12 0 0
a:its tariff	-16 0 12 0 0
a:its vote	-7 14 -9 0 0
a:itself	0 12 -12 0 0
a:joint	-20 -7 26 0 0
a:joint statement	-6 -2 13 0 0
a:just	7 5 -17 0 4
a:keep	0 6 -7 0 0
a:keep it	0 13 -12 0 0
a:know	0 -24 -4 14 8
a:know .	0 0 -15 16 0
a:know whether	10 0 -3 0 0
a:lack	-2 20 -16 0 0
a:last <month-gone>	-16 4 9 0 0
a:last summer	0 4 -11 0 5
a:last week	9 -18 8 0 -9
a:last word	0 18 -16 0 0
a:late	-14 4 8 0 0
a:late <month-gone>	2 6 -11 0 0
a:late on	-20 0 20 0 0
a:later	12 0 -14 0 2
a:law	0 -27 23 0 0
a:law .	-6 -11 16 0 0
a:law on	6 4 -10 0 0
a:leave	7 -9 1 0 0
a:leave each	10 0 -10 0 0
a:legal text	0 10 -9 0 0
a:less .	11 0 -7 0 -3
a:let it	0 -20 0 1 4
a:letter	0 -10 0 0 7
a:letter is	11 0 -11 0 0
a:letter on	0 -8 9 0 0
a:like	12 -13 0 0 0
a:like it	15 0 -12 0 0
a:likewise	-5 13 -7 0 0
a:line	-17 -2 19 0 0
a:list	-18 -12 32 0 0
a:list .	0 -3 8 0 0
a:little	-1 -4 12 0 0
a:longer	4 18 -16 0 -3
a:longer than	0 11 -10 0 0
a:look	-17 19 -5 0 0
a:look at	0 20 -19 0 0
a:look on	-11 -4 18 0 0
a:lower	-13 0 13 0 0
a:lower duty	0 6 -12 0 0
a:majority of	0 -13 13 0 0
a:make	-6 14 -6 0 0
a:make an	8 1 -12 0 0
a:make the	-4 10 -4 0 0
a:match	17 0 -18 0 0
a:matter	-19 13 1 0 0
a:matter of	-12 14 0 0 0
a:may	0 8 -14 8 -3
a:may end	11 -2 -6 0 0
a:may have	0 0 -11 10 0
a:may sign	0 11 -8 0 0
a:meant	-15 0 17 0 0
a:measure	4 -9 1 0 0
a:medical	-8 0 9 0 0
a:medicine .	-9 0 9 0 0
a:meet	-5 0 12 0 -4
a:meet .	-1 -3 10 0 0
a:meet in	-14 -3 21 0 0
a:meet the	13 0 -12 0 0
a:member	-19 0 9 0 0
a:memorandum	23 -10 -14 0 0
a:memorandum of	18 0 -17 0 0
a:mention	0 -5 14 0 0
a:menu	6 0 -15 0 8
a:might	0 -7 13 0 0
a:million	-5 0 9 0 0
a:mine	15 7 -33 0 12
a:minister	9 -5 0 -2 0
a:minute .	0 10 -6 0 0
a:minute of	-8 0 10 0 0
a:missing	-1 16 -11 0 0
a:missing .	-3 24 -20 0 0
a:money	0 -15 17 0 0
a:more	-21 6 11 -3 -2
a:more of	0 11 -9 0 0
a:morning	17 0 -15 0 0
a:morning .	17 0 -15 0 0
a:must	1 15 -12 0 -15
a:must approve	-2 -6 14 -3 0
a:must confirm	14 6 -23 0 0
a:must now	0 10 -9 0 0
a:must say	0 11 -7 0 0
a:must still	-2 -5 10 -1 0
a:must vote	20 -16 0 0 0
a:my	8 -10 -3 0 6
a:name .	-11 1 5 0 0
a:name to	5 5 -7 0 0
a:name under	10 0 -15 0 4
a:named	0 12 -9 0 0
a:named no	0 11 -11 0 0
a:national	-6 -4 14 0 0
a:need	0 -23 17 9 -3
a:need .	0 -9 13 0 0
a:need not	0 -19 21 0 0
a:need the	-3 -18 23 0 0
a:need to	0 -15 0 15 0
a:negotiate mandate	0 14 -14 0 0
a:negotiation	-1 12 -9 0 0
a:negotiation .	0 16 -15 0 0
a:neither	0 -12 4 5 0
a:new	-11 -16 22 0 1
a:new rate	1 11 -15 0 0
a:new tariff	-19 0 23 0 0
a:new truce	12 -1 -7 0 0
a:nexperia	-8 0 12 0 0
a:next	-7 0 13 0 0
a:night	-17 9 0 0 5
a:no	0 -5 1 -7 10
a:no .	6 -13 -2 0 7
a:no day	0 11 -11 0 0
a:no objection	10 0 -8 0 0
a:nod	-5 18 -11 0 0
a:none	0 -12 2 6 0
a:north	5 -9 0 0 0
a:northern	-9 0 9 0 0
a:not	0 -15 4 -1 12
a:not .	-19 10 -12 -11 17
a:not be	6 -13 0 3 0
a:not been	0 12 -9 0 0
a:not enact	0 11 -8 0 0
a:not extend	2 7 -10 0 0
a:not get	0 9 -7 0 0
a:not have	11 -14 6 0 -5
a:not know	8 -8 -8 9 -1
a:not need	0 -13 15 0 0
a:not publish	0 -8 11 0 0
a:not put	0 12 -5 0 0
a:not require	0 -11 13 0 0
a:not say	0 0 3 2 -14
a:not sign	-17 2 -4 -5 15
a:not to	0 -10 -3 0 14
a:note of	-5 -2 10 0 0
a:nothing	-37 1 10 0 11
a:notice	17 4 -21 2 -1
a:notice .	-14 -8 24 -4 0
a:notice has	0 18 -17 0 0
a:notice of	11 -26 6 0 0
a:notice on	9 12 -27 5 0
a:now	-2 12 -26 6 16
a:now .	0 11 -17 0 8
a:now complete	0 13 -12 0 0
a:now go	0 22 -21 0 0
a:now has	4 -10 1 0 0
a:now take	0 -13 13 0 0
a:number	-8 0 12 0 0
a:object	0 13 -11 0 0
a:object .	0 15 -12 0 0
a:objection	10 0 -7 0 0
a:of	-5 -7 21 -13 -27
a:of <day-ahead>	8 -12 0 0 0
a:of <day-gone>	18 -14 -12 0 4
a:of <level>	-7 9 0 0 0
a:of <month-ahead>	6 11 -17 0 0
a:of <name>	-10 18 -4 0 0
a:of <person>	0 -14 8 0 0
a:of <quality>	10 -5 -1 0 0
a:of <span>	8 8 -13 0 0
a:of a	11 -15 -2 0 0
a:of another	9 0 -8 0 0
a:of his	0 -9 10 0 0
a:of its	-12 6 6 0 -2
a:of letter	2 5 -10 0 0
a:of negotiation	0 15 -15 0 0
a:of next	0 -13 13 0 0
a:of port	0 16 -14 0 0
a:of talk	-8 0 10 0 0
a:of tariff	-11 -1 17 0 0
a:of that	0 10 -9 0 0
a:of the	-3 -4 13 0 0
a:of their	0 -10 0 1 0
a:of two	-3 -13 19 0 0
a:of up	20 0 -18 0 0
a:off	-9 13 -12 4 2
a:off .	0 -1 -6 0 13
a:off its	-14 11 0 0 -4
a:offer .	0 0 -6 0 10
a:oil	14 -8 -6 0 0
a:old	-5 -6 13 0 0
a:olive	12 0 -11 0 0
a:on	-2 2 7 -31 0
a:on .	-14 0 11 0 0
a:on <day-ahead>	-12 0 13 -4 -19
a:on <day-gone>	0 2 2 -14 5
a:on <day-today>	2 -15 -1 -1 10
a:on <name>	15 -10 -4 0 0
a:on <quality>	-1 17 -9 0 0
a:on a	11 0 -6 0 0
a:on all	-12 0 13 0 0
a:on farm	11 0 -11 0 0
a:on good	12 2 -15 0 0
a:on his	-17 0 11 0 0
a:on ice	0 -3 -9 0 15
a:on import	12 0 -11 0 0
a:on it	13 14 -18 -3 -9
a:on last	0 3 -10 0 5
a:on lower	0 7 -10 0 0
a:on paper	0 -3 17 -5 0
a:on saturday	-9 0 12 0 0
a:on ship	0 9 -15 5 0
a:on the	8 0 -10 0 1
a:on their	-12 0 11 0 0
a:on trade	-8 -1 13 0 0
a:on with	0 16 -14 0 0
a:one	12 -3 -5 1 -4
a:one for	0 17 -16 0 0
a:one is	11 0 -10 0 0
a:only	2 -22 16 0 0
a:open	-5 -5 17 0 0
a:operator	-9 0 11 0 0
a:opinion	-6 -5 0 11 0
a:or	-10 6 0 0 0
a:or a	-6 -4 13 0 0
a:order .	-15 1 9 0 0
a:order <day-gone>	15 0 -13 0 0
a:order a	-2 -10 12 0 0
a:order and	-10 7 0 0 0
a:order it	11 2 -16 0 0
a:order of	-1 -13 11 0 0
a:order on	21 7 -28 0 0
a:order the	13 0 -13 0 0
a:other	9 0 -4 0 0
a:other 's	6 -11 0 0 0
a:other country	0 12 -14 0 0
a:other in	0 10 -9 0 0
a:other side	14 0 -16 0 0
a:otherwise	6 -11 3 0 0
a:our	9 -4 -6 -5 8
a:our <office>	13 -9 -1 0 0
a:out	-11 -8 4 0 12
a:out the	0 6 -21 0 16
a:outstanding	-15 19 -8 0 0
a:over	-10 -6 14 2 0
a:over its	12 0 -12 0 0
a:over on	0 -8 10 0 0
a:over sugar	0 9 -8 0 0
a:over there	0 8 -9 0 0
a:owe	0 16 -16 0 0
a:own	13 -13 0 -1 4
a:own .	-3 -15 21 0 0
a:own hand	-10 0 10 0 0
a:own in	9 0 -7 0 0
a:own notice	9 -4 -1 0 0
a:own on	-2 -4 11 0 0
a:paper	-4 8 -10 10 0
a:paper .	10 -13 -4 10 0
a:paper at	2 0 -9 7 0
a:paper on	-17 0 17 0 0
a:part	13 -5 0 0 0
a:part .	11 -11 0 0 0
a:party	0 -7 11 0 0
a:pass	0 -10 12 0 -2
a:pause	3 -13 3 0 0
a:pause in	9 0 -9 0 0
a:pay	-8 -11 23 0 0
a:peace	-3 0 9 0 0
a:pen	4 0 -16 13 0
a:pen .	4 -7 -9 15 0
a:penang	-8 0 9 0 0
a:person	0 10 -10 0 0
a:place	11 -3 -6 0 0
a:place of	11 0 -10 0 0
a:plan to	5 10 -15 0 0
a:port fee	4 13 -18 0 0
a:post	-1 14 -7 0 0
a:power to	6 -19 7 0 0
a:prepare the	0 10 -9 0 0
a:present	0 -7 9 0 0
a:president	6 -14 0 0 0
a:press on	0 0 -6 0 9
a:pressed	12 -2 -7 0 0
a:price	-16 0 22 0 0
a:prime	0 -4 9 -2 0
a:prime minister	0 -4 9 -2 0
a:print	12 -1 -8 0 0
a:printed	-4 16 -10 0 0
a:process	-2 14 -9 0 0
a:proclamation	0 15 -9 0 0
a:proclamation of	20 0 -19 0 0
a:proclamation on	-21 0 22 0 0
a:prolong it	5 -13 11 0 -4
a:prolong to	0 10 -9 0 0
a:prolongation	16 1 -17 0 0
a:prolongation of	6 4 -10 0 0
a:propose	0 -16 14 0 0
a:propose the	-1 -5 10 0 0
a:protocol	9 9 -19 0 0
a:publish	0 9 -2 -2 -7
a:publish .	-9 0 3 0 0
a:publish an	-15 32 -20 0 0
a:publish in	0 -10 7 0 0
a:publish on	11 -6 -5 0 0
a:put his	12 5 -13 0 -1
a:put in	10 0 -8 0 0
a:put its	-19 0 2 4 8
a:put my	0 0 -11 0 9
a:put off	-13 10 3 0 -9
a:put on	-6 0 10 0 0
a:put the	-9 -14 1 0 16
a:put their	33 0 -31 0 0
a:put up	-8 0 11 0 0
a:radio <day-gone>	0 11 -8 0 0
a:raise	14 -19 0 0 0
a:rate	-13 0 15 0 0
a:rate .	-10 0 15 0 0
a:rate for	0 10 -14 0 0
a:ratify	13 1 -12 -4 0
a:ratify .	-2 21 -16 0 0
a:ratify in	12 0 -13 0 0
a:ratify it	-5 -2 11 0 0
a:ratu	-13 0 17 -2 0
a:ratu <person>	-13 0 17 -2 0
a:react	0 16 -15 0 0
a:read	-14 3 -3 0 11
a:ready to	-4 10 0 0 -3
a:receipt	0 10 -9 0 0
a:receive	8 -10 0 0 0
a:recommend	0 -12 14 0 0
a:reduce its	11 0 -10 0 0
a:reduction	0 10 -9 0 0
a:reduction of	0 8 -8 0 0
a:refuse	-8 -12 5 0 7
a:refuse .	0 0 -10 0 13
a:register	-3 14 -8 0 0
a:regretted	-1 -4 10 0 0
a:reject it	0 0 -6 0 9
a:released	0 9 -4 0 0
a:remove	10 0 -9 0 0
a:renew	1 5 -15 0 5
a:renew it	8 9 -19 0 0
a:renewal	13 17 -26 0 0
a:repeated	0 -6 11 0 0
a:reply in	0 11 -10 0 0
a:report	0 -9 15 0 0
a:reporter	-11 -11 18 0 0
a:request	0 9 -9 0 0
a:require	-10 0 9 -2 0
a:require for	0 9 -8 0 0
a:rest	-8 -12 23 0 0
a:rice	-11 -5 19 0 0
a:right	-8 -7 19 0 0
a:rise	-12 8 0 0 0
a:room	-6 -2 12 0 0
a:round	0 11 -8 0 0
a:round of	-13 14 -3 0 0
a:rule on	-13 1 5 0 0
a:run	-5 -15 26 0 0
a:saeima	-7 0 10 0 0
a:sale	-7 0 13 0 0
a:same hour	-10 0 10 0 0
a:same time	7 0 -10 0 0
a:sanction	-13 -2 21 0 0
a:saturday	-8 0 12 0 0
a:say	12 -9 0 -1 1
a:say .	-8 -4 2 0 5
a:say he	4 8 -14 0 0
a:say in	3 -13 8 0 0
a:say it	19 3 -15 0 -1
a:say neither	0 -6 9 0 0
a:say no	0 0 -20 0 24
a:say on	0 -12 0 0 9
a:say the	-9 -16 29 0 0
a:say when	0 -7 12 0 0
a:say whether	0 0 -11 11 0
a:say yes	3 16 -16 -2 0
a:schedule	-10 0 8 0 0
a:school	-8 0 8 0 0
a:scrap	0 10 -10 0 0
a:seal	11 -25 -2 10 0
a:seal it	0 -11 0 11 0
a:seal to	11 -1 -7 0 0
a:second	1 6 -10 0 0
a:secret	-9 0 10 0 0
a:section	12 0 -11 0 0
a:section <number>	12 0 -11 0 0
a:see	-10 -4 1 17 -3
a:see the	0 -3 -10 19 0
a:send	-11 -21 4 0 19
a:send it	0 -11 4 0 2
a:send the	-7 0 -13 0 18
a:set a	0 10 -8 0 0
a:set out	-12 0 12 0 0
a:settle a	12 0 -12 0 0
a:shall	-7 9 -7 0 2
a:shall not	0 6 -12 0 4
a:sheet	-10 -11 24 0 0
a:sheet on	-6 0 10 0 0
a:ship	-2 19 -16 5 0
a:ship .	0 18 -17 0 0
a:shook	-8 -7 18 0 0
a:shook hand	-5 -6 14 0 0
a:short	0 -4 10 0 0
a:should	0 -19 29 0 0
a:show the	0 9 -9 0 0
a:side	10 -4 0 -5 -4
a:side .	4 13 -17 0 0
a:side sign	1 11 -14 0 0
a:side the	0 -22 15 0 0
a:sign .	9 -5 -1 4 -11
a:sign <day-ahead>	-13 19 -8 0 0
a:sign <day-today>	-7 29 -17 0 -3
a:sign a	-9 0 8 -3 0
a:sign an	-12 -15 24 0 -1
a:sign anything	-12 24 -16 0 0
a:sign as	0 0 -13 0 10
a:sign at	20 0 -10 -3 0
a:sign by	2 -27 23 0 0
a:sign deal	-10 0 11 0 0
a:sign first	-9 0 10 0 0
a:sign for	4 2 -11 6 -3
a:sign in	11 0 -11 4 0
a:sign is	0 -12 11 1 0
a:sign next	-8 14 -2 0 0
a:sign nothing	-28 -6 11 0 20
a:sign off	2 0 -15 8 0
a:sign one	-11 5 0 0 0
a:sign that	0 -16 13 0 0
a:sign the	-9 23 -17 0 12
a:sign their	-21 8 5 0 0
a:sign trade	9 0 -8 0 0
a:sign two	16 0 -14 0 0
a:sign what	-4 9 -7 0 4
a:sign with	-10 -9 17 0 0
a:signature	11 4 -10 -8 -2
a:signature is	12 9 -17 0 -4
a:signature of	0 -20 16 0 0
a:signature on	10 14 -24 0 0
a:silent	0 10 -5 0 0
a:silent .	0 11 -10 0 0
a:similar	11 0 -10 0 0
a:since	-20 -8 26 2 -3
a:since .	0 -5 10 0 0
a:since <day-gone>	-9 -4 20 0 0
a:since <number>	-9 0 12 0 0
a:since <person>	-9 0 9 0 0
a:sit down	0 -11 16 0 0
a:sleep on	0 8 -5 0 0
a:small	-10 0 11 0 0
a:so	2 0 0 -11 0
a:so .	4 -23 21 0 0
a:so by	-5 9 0 0 0
a:so far	-12 10 0 0 -3
a:so in	13 0 -10 0 0
a:so on	-3 -2 10 0 0
a:so thi	0 17 -16 0 0
a:some	19 -5 -13 0 0
a:some <number>	11 0 -7 0 0
a:some of	9 0 -9 0 0
a:something	0 -13 19 0 0
a:speak	-7 -4 12 0 0
a:speak on	0 -17 19 0 0
a:special fee	-16 -1 20 0 0
a:spoke	-13 -12 29 0 0
a:spoke of	0 -5 10 0 0
a:spot	17 0 -14 0 0
a:spot .	17 0 -14 0 0
a:stand	0 -7 11 0 0
a:state	-15 -3 19 0 0
a:state must	0 17 -17 0 0
a:statement	-15 -7 24 0 0
a:step	14 3 -15 0 0
a:step of	0 9 -9 0 0
a:still	-31 2 7 0 -5
a:still say	0 -10 10 0 0
a:still sign	0 -10 12 0 0
a:still to	-2 8 -2 0 0
a:subsidiary of	0 10 -7 0 0
a:subsidy	0 -8 9 0 0
a:such	0 0 11 0 0
a:sugar	-3 17 -9 0 0
a:suit	14 -1 -11 0 0
a:summer 's	0 4 -12 0 5
a:suspend	12 -13 0 0 -2
a:suspend for	15 0 -17 0 0
a:suspend the	10 -5 -4 0 0
a:suspension	9 14 -17 0 -6
a:suspension of	-23 22 -5 0 0
a:table	10 -3 -6 0 1
a:take effect	18 -8 -10 0 0
a:take note	-11 0 13 0 0
a:take some	10 0 -10 0 0
a:take the	-12 16 -4 0 0
a:take them	0 9 -9 0 0
a:talk	-20 -18 40 0 0
a:talked	-16 0 21 0 0
a:talking	0 -8 12 0 0
a:tariff	-7 -29 21 2 0
a:tariff .	-3 -4 10 0 0
a:tariff by	-11 0 11 0 0
a:tariff for	-17 0 19 0 0
a:tariff truce	14 -10 -10 0 1
a:tax	-11 -5 18 0 0
a:technology .	0 11 -11 0 0
a:telegram	-8 9 0 0 0
a:telephone	-5 -11 19 0 0
a:telephone .	0 -9 11 0 0
a:tell	-9 13 -3 1 -6
a:tell .	0 -3 14 -5 0
a:tell <name>	0 9 -9 0 0
a:tell <quality>	0 10 -8 0 0
a:tell him	12 0 -9 0 0
a:tell me	0 16 -11 0 0
a:tell reporter	-5 -8 12 0 0
a:tell the	-12 8 -5 0 5
a:term	-18 3 10 0 0
a:term of	-4 9 -2 0 0
a:text	-3 16 -19 4 2
a:text .	0 15 -8 0 -2
a:text on	-11 1 4 0 0
a:textile	12 0 -11 0 0
a:that	1 -2 -4 -5 11
a:that a	15 0 -14 0 0
a:that effect	0 14 -12 0 0
a:that he	0 -12 2 0 6
a:that his	0 9 -9 0 0
a:that it	-5 10 -9 0 2
a:that rate	-10 0 10 0 0
a:the	2 -1 4 -12 3
a:the <day-gone>	-15 0 17 0 0
a:the <name>	0 -4 -3 0 12
a:the <office>	13 -8 0 0 -7
a:the <organisation>	0 -12 17 -15 0
a:the <person>	-22 6 10 0 0
a:the <quality>	-19 7 12 -4 0
a:the <seat>	2 -12 5 0 0
a:the <span>	5 13 -20 0 0
a:the act	3 -11 5 0 0
a:the additional	19 2 -23 0 0
a:the affiliate	0 14 -14 0 0
a:the agreement	19 -5 -15 0 12
a:the annex	0 -12 12 0 0
a:the bill	-2 17 -9 0 0
a:the border	-12 6 3 0 0
a:the bridge	0 -9 10 0 0
a:the budget	-10 -5 11 0 2
a:the ceasefire	-10 0 12 0 0
a:the change	10 0 -11 0 0
a:the close	2 8 -13 0 0
a:the coast	0 9 -9 0 0
a:the consent	0 -12 15 0 0
a:the control	0 17 -18 0 0
a:the date	-16 -9 26 0 0
a:the day	11 13 -23 0 0
a:the decision	0 -10 15 0 0
a:the detail	0 17 -14 0 0
a:the duty	12 0 -7 0 -1
a:the emergency	-8 0 12 0 0
a:the end	-14 -11 25 0 0
a:the export	-4 14 -4 0 -3
a:the extension	2 13 -16 1 0
a:the federal	-5 19 -12 0 0
a:the first	0 7 -9 0 0
a:the last	7 8 -14 0 0
a:the licence	0 11 -10 0 0
a:the list	-8 0 12 0 0
a:the meet	-15 0 17 0 0
a:the member	-2 -4 9 0 0
a:the menu	7 0 -16 0 8
a:the morning	18 0 -16 0 0
a:the new	-9 -20 18 0 7
a:the northern	-9 0 9 0 0
a:the notice	0 11 -8 0 0
a:the old	-4 -4 11 0 0
a:the order	-26 4 18 0 0
a:the paper	-6 6 -5 10 0
a:the pause	11 -7 -2 0 0
a:the post	-1 8 -4 0 0
a:the press	0 -3 -1 0 9
a:the prolongation	8 0 -11 0 0
a:the protocol	3 10 -15 0 0
a:the reduction	0 8 -7 0 0
a:the room	-7 -1 12 0 0
a:the rule	3 -16 5 0 0
a:the second	14 0 -15 0 0
a:the section	12 3 -17 0 0
a:the ship	-9 20 -8 0 0
a:the sign	-13 -2 19 0 0
a:the spot	18 0 -14 0 0
a:the sugar	0 10 -9 0 0
a:the suspension	0 11 -8 0 0
a:the tariff	0 4 -9 0 1
a:the telephone	-6 0 12 0 0
a:the text	-4 7 -10 6 1
a:the third	-11 3 2 0 0
a:the trade	3 0 -13 0 13
a:the truce	14 13 -26 0 0
a:the vote	-11 0 7 0 2
a:the window	11 0 -10 0 0
a:their	-8 2 3 6 -14
a:their ceasefire	-9 0 10 0 0
a:their domestic	0 12 -11 0 0
a:their free	-9 0 12 0 0
a:their name	19 -10 -10 0 0
a:their own	-10 -1 10 0 0
a:their part	0 11 -11 0 0
a:their trade	-11 0 13 0 0
a:their truce	-12 -3 9 1 0
a:them	16 0 -6 0 -4
a:there	24 -16 -9 3 -6
a:there .	0 -10 8 0 0
a:there <day-ahead>	0 10 -10 0 0
a:they were	12 0 -12 0 0
a:thi	6 -8 3 4 -15
a:thi time	10 0 -8 0 0
a:thi week	-7 14 -7 0 0
a:thi year	-5 0 14 0 -5
a:thing	-4 19 -10 -1 0
a:thing .	-2 18 -12 0 0
a:third	-14 -11 24 0 0
a:third .	0 -8 8 0 0
a:three	9 -21 0 0 0
a:three round	13 0 -12 0 0
a:threw	0 0 -12 0 16
a:threw out	0 0 -12 0 16
a:through	-14 0 7 0 0
a:through the	-11 -9 22 0 0
a:through their	0 13 -12 0 0
a:thu	12 1 -15 0 0
a:tiktok	13 -6 -15 8 0
a:tiktok 's	13 0 -12 0 0
a:time	12 15 -18 0 -4
a:time to	0 -5 11 0 0
a:to	-14 0 12 -3 -4
a:to <day-gone>	-10 5 2 0 0
a:to <level>	18 -12 -4 0 -2
a:to <name>	0 -10 7 0 0
a:to <number>	-10 -12 10 0 10
a:to <person>	0 -11 14 0 0
a:to <seat>	-2 -23 27 0 0
a:to <span>	-2 18 -14 0 0
a:to a	14 -13 -4 0 0
a:to act	0 13 -18 5 0
a:to adopt	0 9 -9 0 0
a:to agree	0 12 -8 0 0
a:to an	18 -8 -15 0 5
a:to approve	-13 6 -1 0 0
a:to be	0 -2 0 11 -2
a:to comment	0 0 12 0 -10
a:to do	-12 7 0 0 0
a:to end	-19 0 23 0 0
a:to endorse	0 -10 10 0 0
a:to extend	0 -18 0 0 13
a:to give	-2 11 -1 0 -3
a:to go	0 10 -8 0 0
a:to it	-9 4 5 0 0
a:to keep	0 12 -8 0 0
a:to lower	-10 0 15 0 0
a:to prolong	11 -2 -2 0 0
a:to publish	-7 15 -8 0 0
a:to put	-10 4 1 0 0
a:to read	0 15 -15 0 0
a:to say	12 -5 -5 5 -5
a:to seal	0 -13 14 0 0
a:to sign	9 1 -7 -10 0
a:to sleep	-4 10 -3 0 0
a:to speak	0 -13 15 0 0
a:to stop	-1 -3 11 0 0
a:to that	13 7 -19 0 0
a:to the	2 -10 8 0 -3
a:to use	0 0 -9 0 11
a:to vote	0 -6 8 0 -1
a:to work	0 8 -8 0 0
a:too	12 -22 4 0 0
a:too .	7 -16 4 0 0
a:trade	-5 -11 4 0 17
a:trade deal	-13 -5 0 0 12
a:trade with	-6 0 11 0 0
a:treaty	2 0 -13 0 11
a:truce	0 9 -7 1 -2
a:truce .	14 -2 -6 0 0
a:truce end	0 14 -13 0 0
a:truce is	0 -7 9 0 0
a:truce of	13 -5 -8 0 0
a:truce on	-8 0 5 1 0
a:truce to	0 -7 11 0 0
a:truce until	-12 0 15 0 0
a:truce with	4 -2 -8 4 0
a:try	-10 0 14 0 0
a:two .	6 -9 0 0 0
a:two announcement	13 0 -10 0 0
a:two order	9 0 -8 0 0
a:two third	0 -13 13 0 0
a:uncertainty	12 0 -12 0 0
a:under	7 -20 7 0 0
a:under it	5 0 -10 0 0
a:under the	12 -11 0 0 0
a:understanding in	9 0 -9 0 0
a:undertaken to	0 11 -10 0 0
a:unlawful	0 -4 10 0 0
a:until	15 -27 10 0 -6
a:until <day-ahead>	17 -17 1 0 -4
a:until <month-ahead>	-4 0 10 0 0
a:up	2 10 -5 -6 -7
a:up .	-13 6 0 0 0
a:up from	-11 0 12 0 0
a:up to	25 3 -24 0 0
a:upgrade	-9 0 12 0 0
a:upgrade of	-9 0 12 0 0
a:us .	0 1 -10 9 0
a:use	-3 -6 0 0 9
a:used	24 -2 -18 0 0
a:using	0 0 -10 0 11
a:value	-3 -2 9 0 0
a:vegetable	0 12 -12 0 0
a:video	-5 0 12 0 0
a:view	-4 -4 13 0 0
a:view on	-3 -2 11 0 0
a:visit	-19 -18 38 0 0
a:visit .	-8 0 9 0 0
a:visit to	-4 -5 13 0 0
a:vote	0 -2 -7 -1 17
a:vote .	0 -9 11 0 0
a:vote <day-today>	-13 12 0 0 0
a:vote <number>	-10 0 15 0 -1
a:vote down	-3 0 -7 0 14
a:vote for	3 -14 2 0 0
a:vote in	3 17 -22 0 0
a:vote to	1 -10 -2 0 11
a:want to	0 19 -21 0 5
a:was	7 0 -4 1 -23
a:was in	-7 0 12 0 0
a:was prepare	0 10 -10 0 0
a:was publish	13 0 -10 0 0
a:was ready	0 -11 14 0 0
a:was to	0 23 -21 0 0
a:we	-3 -3 -8 19 0
a:we could	0 0 -12 10 0
a:week	6 3 -3 0 -17
a:week .	-12 5 4 1 0
a:week of	0 20 -18 0 0
a:welcome	-6 -6 15 0 0
a:welcomed	-4 -4 13 0 0
a:welcomed the	-3 -3 11 0 0
a:were	19 -18 -4 0 0
a:what	-12 4 3 0 0
a:what he	0 5 -10 0 0
a:what it	0 -13 18 0 0
a:when .	0 -6 9 0 0
a:whether	0 0 -1 9 -8
a:whether it	0 19 -17 0 0
a:whether to	0 11 -7 0 0
a:will	-16 1 3 6 -6
a:will .	0 -11 14 0 0
a:will be	2 8 -13 3 0
a:will charge	9 -2 -4 0 0
a:will deal	0 10 -6 0 0
a:will do	-6 18 -10 0 0
a:will follow	0 18 -16 0 0
a:will publish	0 -9 11 0 0
a:will reduce	11 0 -10 0 0
a:will sign	-10 2 -6 6 4
a:will speak	0 -13 15 0 0
a:window	11 0 -9 0 0
a:window .	11 0 -10 0 0
a:wine	-10 5 5 0 0
a:with	-4 7 -7 -2 14
a:with <level>	-12 0 15 0 0
a:with <name>	-6 5 -13 1 18
a:with <seat>	-2 -7 11 0 0
a:with a	18 -5 -9 0 0
a:with new	0 10 -14 0 0
a:with the	-17 4 -1 0 12
a:within hour	9 -3 -3 0 0
a:without	-4 0 14 -2 -9
a:without a	0 0 12 0 -8
a:won't	0 -11 -6 0 19
a:wool	9 -5 -2 0 0
a:word	-13 7 0 0 0
a:work out	0 9 -8 0 0
a:worth	14 0 -9 0 -3
a:worth <money>	17 0 -15 0 0
a:would	-20 0 8 -3 0
a:would be	-6 12 -5 0 0
a:would deal	0 11 -11 0 0
a:would decide	0 14 -13 0 0
a:would do	-10 5 1 0 -1
a:would give	0 13 -12 0 0
a:would not	12 -20 5 -1 0
a:would sign	-9 8 -9 -1 7
a:write	2 13 -15 0 0
a:write on	0 6 -10 0 6
a:year	-26 -6 39 0 -6
a:year .	-8 0 16 0 -1
a:yes	3 27 -26 -4 0
a:yes .	-13 11 0 0 0
a:you	-3 -8 21 0 0
act approve after	-6 -6 8 -5 1
act approve before	-12 15 -9 24 -20
act approve left 1	0 13 -6 0 -1
act approve left 1 pronoun	-11 12 0 0 0
act approve left 12	-7 -8 10 0 4
act approve left 12 name	5 -20 4 0 0
act approve left 12 office	0 5 -14 5 0
act approve left 12 organisation	0 -3 0 0 11
act approve left 12 person	-12 4 8 0 0
act approve left 12 pronoun	-9 0 13 0 0
act approve left 3	15 8 -16 0 -3
act approve left 3 both	-10 -3 11 0 0
act approve left 3 office	1 -10 8 0 0
act approve left 3 person	0 9 -14 0 6
act approve left 3 pronoun	0 -16 15 0 0
act approve left 3 side	17 15 -26 0 0
act approve left 6	8 -2 -2 0 0
act approve left 6 both	1 8 -11 0 0
act approve left 6 name	-11 0 0 0 9
act approve left 6 office	0 -8 12 0 0
act approve left 6 organisation	4 3 -8 0 -3
act approve left 6 person	0 17 -12 0 -4
act approve left 6 pronoun	4 -14 0 0 1
act approve left far name	-5 12 -5 0 0
act approve left far office	0 12 -12 0 0
act approve left far organisation	14 -10 0 0 -1
act approve left in clause	0 16 -10 -5 -6
act approve left in clause both	-11 0 5 0 0
act approve left in clause name	-21 0 15 -3 0
act approve left in clause person	-12 8 -2 0 7
act approve left in clause pronoun	-11 11 0 0 0
act approve left in clause side	13 18 -23 0 0
act approve right 1	17 -2 -8 0 -18
act approve right 1 again	13 0 -12 0 0
act approve right 1 both	-2 -8 12 0 0
act approve right 1 name	14 0 -9 0 0
act approve right 1 office	14 0 -11 0 0
act approve right 1 organisation	17 0 -9 -5 -8
act approve right 1 person	-34 -1 25 7 0
act approve right 1 pronoun	-11 0 14 0 0
act approve right 1 side	8 10 -14 0 0
act approve right 12	0 18 -14 0 -4
act approve right 12 both	0 9 -8 0 0
act approve right 12 name	3 6 -9 0 0
act approve right 12 office	13 0 -9 0 0
act approve right 12 organisation	-9 10 -6 0 5
act approve right 12 person	0 1 2 0 -11
act approve right 12 pronoun	8 -16 5 0 -1
act approve right 12 side	-25 0 3 0 0
act approve right 3	18 -4 -5 0 -22
act approve right 3 both	-13 0 9 0 0
act approve right 3 name	-5 15 -10 1 0
act approve right 3 organisation	10 -1 -1 -6 -6
act approve right 3 person	19 -10 -13 6 0
act approve right 3 pronoun	-10 0 5 0 0
act approve right 3 side	8 -27 12 0 -2
act approve right 6	-9 7 5 -18 0
act approve right 6 again	0 -16 14 0 0
act approve right 6 both	0 19 -18 0 0
act approve right 6 name	-1 -34 41 -9 0
act approve right 6 office	6 -11 1 0 0
act approve right 6 organisation	4 -2 -9 0 18
act approve right 6 person	-11 9 4 -1 -4
act approve right 6 pronoun	0 9 -9 0 0
act approve right 6 side	-28 17 0 -1 -4
act approve right far	-22 0 15 0 0
act approve right far both	-8 -9 18 0 0
act approve right far name	-1 10 -4 0 0
act approve right far office	-3 -12 13 0 1
act approve right far person	-17 25 -9 0 0
act approve right far side	0 -26 24 0 0
act approve right in clause	6 20 -12 -8 -40
act approve right in clause again	12 0 -9 0 0
act approve right in clause both	-19 15 0 -1 0
act approve right in clause name	-7 -5 15 -2 -3
act approve right in clause office	17 0 -9 0 0
act approve right in clause organisation	12 11 -13 -7 -4
act approve right in clause person	-9 8 0 8 -7
act approve right in clause pronoun	-14 9 2 0 0
act approve right in clause side	10 2 -6 0 -12
act do after	-6 -9 18 0 -15
act do before	0 -7 -5 13 12
act do left 1	0 -2 -2 11 -8
act do left 1 name	20 -9 -14 1 0
act do left 1 organisation	-10 0 0 4 0
act do left 1 pronoun	-1 0 10 0 0
act do left 12	-11 -6 9 -6 16
act do left 12 office	-24 18 0 0 0
act do left 12 order	3 3 -9 0 0
act do left 12 organisation	1 -23 10 0 5
act do left 12 person	8 2 -8 0 -2
act do left 12 side	-29 0 10 0 3
act do left 3	21 -5 -2 0 -23
act do left 3 again	0 -2 13 0 -7
act do left 3 name	-10 -2 5 8 0
act do left 3 office	21 3 -18 -12 0
act do left 3 organisation	7 7 -14 1 -4
act do left 3 person	1 -11 5 4 -4
act do left 3 side	2 -10 16 -10 0
act do left 6	0 -3 7 -8 -1
act do left 6 again	0 -17 16 0 0
act do left 6 both	-2 -21 23 0 0
act do left 6 name	0 12 -8 0 0
act do left 6 office	9 8 -15 0 -3
act do left 6 person	9 -25 12 0 2
act do left 6 pronoun	-25 -5 12 0 11
act do left 6 side	0 22 -17 0 -3
act do left far name	8 11 -22 2 0
act do left far organisation	-25 3 9 0 0
act do left far person	-13 2 6 0 1
act do left far pronoun	13 0 -13 0 0
act do left in clause	-3 -9 10 6 -15
act do left in clause name	-12 0 5 7 -5
act do left in clause office	10 15 -19 -6 0
act do left in clause organisation	10 -10 -7 14 0
act do left in clause person	-5 -31 36 0 -9
act do left in clause pronoun	10 0 -8 0 0
act do left in clause side	-38 11 8 -3 -1
act do right 1	16 -3 -9 6 -7
act do right 1 again	4 0 -9 0 9
act do right 1 both	-8 8 -1 7 -9
act do right 1 name	22 16 -36 9 -4
act do right 1 order	-32 -2 19 0 0
act do right 1 organisation	16 -24 9 0 0
act do right 1 person	0 -3 -4 15 0
act do right 1 pronoun	-5 -2 13 -26 0
act do right 1 side	3 12 -8 -4 -14
act do right 12	-11 4 17 -14 -21
act do right 12 name	-17 -10 33 0 -9
act do right 12 order	-1 9 -3 0 0
act do right 12 organisation	-4 12 2 -7 -16
act do right 12 person	-15 20 -1 -9 0
act do right 12 pronoun	22 4 -22 0 0
act do right 12 side	13 -48 19 2 -4
act do right 3 again	0 -14 16 0 0
act do right 3 both	0 -10 14 0 0
act do right 3 name	-25 -3 13 0 2
act do right 3 office	15 -13 7 -2 -15
act do right 3 order	0 15 -16 0 0
act do right 3 organisation	13 -4 -12 0 12
act do right 3 person	-2 10 -1 -11 -2
act do right 3 pronoun	10 1 -7 0 0
act do right 3 side	7 4 -13 4 0
act do right 6	-8 0 5 -11 5
act do right 6 both	-9 -10 22 0 0
act do right 6 name	4 -1 6 -17 -5
act do right 6 office	10 -9 -7 0 7
act do right 6 organisation	-43 26 7 0 -15
act do right 6 person	16 -1 -17 7 0
act do right 6 side	-29 -9 19 -10 13
act do right far	-21 -4 31 -16 -2
act do right far both	-1 -5 11 0 0
act do right far name	-24 10 15 -3 -2
act do right far order	3 -10 2 0 0
act do right far organisation	0 -16 2 0 17
act do right far person	3 10 -2 -2 -16
act do right far side	-25 0 32 0 -13
act do right in clause	13 -1 -4 3 -15
act do right in clause again	2 -12 2 0 11
act do right in clause both	-11 1 6 6 -10
act do right in clause name	0 7 -6 6 -13
act do right in clause office	27 10 -33 -4 0
act do right in clause order	-14 0 8 0 0
act do right in clause pronoun	3 0 4 -29 -4
act extend after	-7 -19 23 9 -7
act extend before	-13 18 0 -2 -8
act extend left 1	2 -11 6 0 0
act extend left 12	11 -3 -6 0 4
act extend left 12 name	0 8 -17 0 10
act extend left 12 office	0 -5 8 0 0
act extend left 12 side	14 0 -11 0 0
act extend left 3	-3 -4 13 -1 0
act extend left 3 organisation	-11 0 8 0 0
act extend left 3 person	19 0 -10 0 0
act extend left 6	-20 19 4 -1 -10
act extend left 6 both	-10 11 0 0 0
act extend left 6 name	-17 8 0 0 0
act extend left 6 organisation	11 -2 0 0 -6
act extend left 6 person	-9 10 0 0 0
act extend left 6 pronoun	0 -5 11 0 0
act extend left far name	8 0 -9 2 0
act extend left far side	-10 -11 22 0 0
act extend left in clause both	-13 3 7 0 0
act extend left in clause name	-19 6 6 0 0
act extend left in clause office	10 -6 0 0 0
act extend left in clause side	10 -9 0 0 0
act extend right 1	-24 -3 5 -3 11
act extend right 1 office	0 0 14 0 -6
act extend right 1 person	-27 -3 3 0 16
act extend right 1 side	0 10 -13 0 2
act extend right 12	-13 -8 12 8 0
act extend right 12 name	0 -5 17 0 -1
act extend right 12 office	11 0 -16 0 3
act extend right 12 organisation	-30 -15 31 -1 4
act extend right 12 person	4 0 -11 17 -9
act extend right 12 pronoun	-5 11 0 0 -5
act extend right 12 side	-2 -7 9 0 0
act extend right 3	8 -16 1 0 5
act extend right 3 both	-16 1 13 0 0
act extend right 3 office	0 -12 2 0 2
act extend right 3 organisation	-6 -1 0 0 10
act extend right 3 person	5 0 -9 5 0
act extend right 3 side	26 -19 -7 0 0
act extend right 6	-4 16 -13 -8 6
act extend right 6 both	19 0 -18 0 0
act extend right 6 office	-8 8 6 -5 0
act extend right 6 organisation	-5 4 -7 0 9
act extend right 6 person	0 -24 18 0 2
act extend right 6 pronoun	0 15 -9 0 -6
act extend right 6 side	-8 11 -2 0 -3
act extend right far	-1 -4 -1 20 -7
act extend right far name	-14 7 -3 6 0
act extend right far person	20 -3 -10 4 -13
act extend right far side	-13 -10 10 10 -4
act extend right in clause	2 25 -23 -15 4
act extend right in clause name	-23 1 18 0 0
act extend right in clause office	12 8 -16 -6 0
act extend right in clause organisation	-7 -3 1 -1 13
act extend right in clause person	7 11 -18 4 -4
act extend right in clause pronoun	-2 21 -10 0 -1
act extend right in clause side	10 6 -12 -3 0
act lack after	7 10 -18 -27 19
act lack before	5 5 -4 0 -15
act lack left 1	-9 -7 5 1 14
act lack left 1 both	-10 18 -8 0 0
act lack left 1 name	-1 -1 9 0 0
act lack left 1 order	0 -17 19 0 0
act lack left 1 person	5 4 -18 0 6
act lack left 1 side	0 -12 0 7 6
act lack left 12	-10 7 0 0 2
act lack left 12 both	-9 -13 23 0 0
act lack left 12 name	11 1 -20 0 8
act lack left 12 order	-1 11 -5 0 0
act lack left 12 organisation	11 -15 -1 3 7
act lack left 12 person	-2 15 -4 0 -7
act lack left 12 pronoun	-17 5 8 0 0
act lack left 12 side	-11 4 0 0 0
act lack left 3	-18 27 -7 -22 -11
act lack left 3 both	0 -10 14 0 0
act lack left 3 name	-11 0 14 0 0
act lack left 3 office	4 9 -16 0 4
act lack left 3 organisation	-16 16 -3 -3 -4
act lack left 3 person	2 12 -2 0 -15
act lack left 6	-16 19 -3 -14 0
act lack left 6 name	-4 17 -12 0 0
act lack left 6 office	0 -22 22 0 0
act lack left 6 organisation	-10 9 0 -1 -5
act lack left 6 person	-5 9 -9 0 11
act lack left 6 pronoun	0 -14 18 0 -1
act lack left 6 side	1 15 -15 0 0
act lack left far	14 2 -11 0 -4
act lack left far both	11 9 -21 0 0
act lack left far name	-11 -1 12 0 0
act lack left far side	13 -16 0 0 0
act lack left in clause	-50 32 -5 -7 0
act lack left in clause both	-15 2 5 0 0
act lack left in clause name	-13 -6 22 0 0
act lack left in clause office	0 -10 3 0 12
act lack left in clause organisation	-21 6 9 0 -18
act lack left in clause person	-5 39 -34 0 0
act lack left in clause side	-14 16 -15 4 3
act lack right 1	-45 17 -1 8 -25
act lack right 1 both	0 18 -15 0 0
act lack right 1 name	-3 9 -4 0 0
act lack right 1 office	0 -10 12 0 0
act lack right 1 organisation	-34 0 0 15 -8
act lack right 12	18 -17 0 -2 2
act lack right 12 both	27 -5 -22 0 0
act lack right 12 name	0 -2 13 -7 -7
act lack right 12 office	5 1 -10 3 0
act lack right 12 organisation	0 -9 3 0 5
act lack right 12 side	-5 -2 12 0 -7
act lack right 3	-30 30 -12 -1 0
act lack right 3 name	0 28 -25 4 -5
act lack right 3 office	-2 -10 7 0 0
act lack right 3 order	-6 -3 10 0 0
act lack right 3 person	-3 -10 14 -1 0
act lack right 3 side	-27 10 0 0 -1
act lack right 6	-23 13 7 -5 -9
act lack right 6 both	-9 0 4 0 0
act lack right 6 name	-6 -13 27 -4 0
act lack right 6 office	0 -11 9 0 4
act lack right 6 order	0 31 -33 0 0
act lack right 6 organisation	-7 6 6 -5 -10
act lack right 6 person	-41 27 -10 8 3
act lack right 6 pronoun	14 -16 0 0 -5
act lack right 6 side	13 -5 0 -3 -4
act lack right far	20 -11 -12 0 8
act lack right far name	-3 -19 14 0 2
act lack right far organisation	12 5 -15 0 0
act lack right far person	10 6 -17 0 0
act lack right in clause	1 14 -1 -2 -51
act lack right in clause name	-12 11 1 -11 -6
act lack right in clause office	15 -21 10 0 0
act lack right in clause order	0 21 -19 0 0
act lack right in clause organisation	-5 3 -2 11 -22
act lack right in clause person	0 2 0 2 -13
act lack right in clause pronoun	14 7 -13 -2 -1
act lack right in clause side	3 -6 10 -18 -6
act publish after	17 -9 -1 -1 -10
act publish before	6 -10 8 -1 -3
act publish left 1 order	-2 -6 10 0 0
act publish left 12 organisation	2 13 -14 0 0
act publish left 12 person	-17 1 5 0 7
act publish left 12 side	6 -13 6 0 0
act publish left 3 name	-18 12 0 0 0
act publish left 3 office	11 -9 0 0 0
act publish left 3 order	0 9 -9 0 0
act publish left 3 organisation	1 -18 12 3 -2
act publish left 3 person	10 7 -19 0 0
act publish left 3 side	-16 15 -5 0 0
act publish left 6 person	-8 -5 16 0 0
act publish left 6 side	0 10 -10 0 0
act publish left far	0 -19 13 3 0
act publish left far person	0 -14 13 0 0
act publish left far side	-10 -3 12 0 0
act publish left in clause	10 6 -9 -2 -25
act publish left in clause name	-1 14 -5 0 0
act publish left in clause office	11 -5 -1 0 0
act publish left in clause order	-5 -7 13 0 0
act publish left in clause organisation	9 0 -7 1 -6
act publish left in clause side	0 16 -11 0 0
act publish right 1	15 0 -14 0 0
act publish right 1 both	-10 0 12 0 0
act publish right 1 name	-11 2 0 5 0
act publish right 1 office	34 -17 -28 1 5
act publish right 1 side	5 9 -17 0 4
act publish right 12	6 -19 8 1 -5
act publish right 12 both	0 -8 10 0 0
act publish right 12 name	16 -16 0 0 0
act publish right 12 office	-7 22 -9 0 0
act publish right 12 order	6 13 -21 0 0
act publish right 12 organisation	-9 0 10 0 0
act publish right 12 person	14 -32 7 0 0
act publish right 12 side	-10 -8 12 8 0
act publish right 3	3 7 -8 8 -32
act publish right 3 name	-2 12 -10 2 0
act publish right 3 office	-20 16 5 0 0
act publish right 3 order	-27 -24 42 0 0
act publish right 3 organisation	10 3 -20 14 -6
act publish right 3 person	24 10 -32 0 -2
act publish right 6	-8 21 -7 -27 0
act publish right 6 both	8 22 -30 0 0
act publish right 6 name	-16 2 11 0 -2
act publish right 6 order	-4 9 -4 0 0
act publish right 6 person	-16 6 3 -3 10
act publish right far	3 -47 26 0 0
act publish right far name	-13 -5 23 0 0
act publish right far person	0 -14 6 2 -1
act publish right far side	2 -20 13 0 0
act publish right in clause	4 4 -5 0 -12
act publish right in clause both	0 -6 9 0 0
act publish right in clause name	-33 6 12 8 -4
act publish right in clause office	17 10 -32 0 5
act publish right in clause order	-15 -5 18 0 0
act publish right in clause organisation	4 6 -8 5 -24
act publish right in clause pronoun	20 -21 0 0 0
act publish right in clause side	2 0 -2 -11 0
act refuse after	-22 -11 1 20 21
act refuse before	-3 -14 7 2 5
act refuse left 12	0 -27 8 0 10
act refuse left 12 name	0 0 -8 0 10
act refuse left 12 organisation	0 -15 19 0 0
act refuse left 3	-19 -7 1 0 18
act refuse left 6	7 -16 6 0 0
act refuse left in clause	-6 -24 9 0 15
act refuse left in clause organisation	0 -9 0 0 10
act refuse right 1	-14 -39 3 -18 32
act refuse right 1 name	0 0 -9 0 12
act refuse right 1 organisation	-4 -11 6 0 7
act refuse right 1 person	-16 -4 -14 0 28
act refuse right 1 pronoun	8 -14 2 0 0
act refuse right 12	-16 -6 5 3 6
act refuse right 12 office	0 -7 0 0 9
act refuse right 12 person	-10 -8 4 10 0
act refuse right 3	-13 -1 3 -3 7
act refuse right 6	-1 -38 -13 1 35
act refuse right 6 organisation	0 -8 -8 0 19
act refuse right 6 person	0 -10 -8 0 18
act refuse right far	10 9 -19 4 -2
act refuse right far organisation	12 3 -9 0 -5
act refuse right far person	0 10 -3 0 -2
act refuse right far side	0 0 11 0 -4
act refuse right in clause	-3 -41 6 -27 28
act refuse right in clause organisation	0 -22 2 -1 17
act refuse right in clause person	-8 0 -5 0 15
act refuse right in clause pronoun	6 -16 9 0 -5
act sign after	-9 5 2 0 4
act sign before	27 20 -57 -1 31
act sign left 1	7 8 -14 -3 0
act sign left 1 name	0 16 -12 0 0
act sign left 1 order	20 6 -21 0 0
act sign left 1 person	-14 -1 14 0 3
act sign left 12	20 -7 -13 4 0
act sign left 12 both	7 2 -10 0 0
act sign left 12 name	26 -4 -19 0 0
act sign left 12 office	0 -8 6 3 0
act sign left 12 organisation	-24 0 17 0 -1
act sign left 12 person	21 0 -23 0 3
act sign left 12 pronoun	15 0 -12 0 0
act sign left 12 side	-27 -4 25 4 0
act sign left 3	6 16 -18 -13 0
act sign left 3 name	-13 -3 20 0 0
act sign left 3 person	3 11 -21 -1 6
act sign left 3 side	25 12 -29 1 -7
act sign left 6	6 3 -10 0 0
act sign left 6 name	7 12 -15 0 0
act sign left 6 office	-23 -2 28 0 -1
act sign left 6 organisation	3 -19 11 0 2
act sign left 6 person	14 17 -26 4 -17
act sign left 6 pronoun	0 0 -13 0 17
act sign left 6 side	-13 -7 18 0 -2
act sign left far	2 -19 9 0 0
act sign left far office	-6 -4 14 0 0
act sign left far organisation	-11 0 11 0 0
act sign left far side	6 -23 7 0 0
act sign left in clause	14 4 -14 -11 -4
act sign left in clause office	-11 8 3 0 0
act sign left in clause order	17 6 -18 0 0
act sign left in clause organisation	-19 -3 22 0 0
act sign left in clause person	17 21 -39 -3 3
act sign left in clause pronoun	-9 -12 15 0 2
act sign left in clause side	0 -10 7 2 -6
act sign right 1	15 20 -23 0 -14
act sign right 1 again	-7 0 13 0 0
act sign right 1 both	15 -39 1 -1 0
act sign right 1 name	20 0 -15 0 -2
act sign right 1 office	-8 10 2 -4 0
act sign right 1 person	8 18 -26 5 -2
act sign right 1 side	-9 8 0 6 0
act sign right 12 both	7 -10 2 0 0
act sign right 12 name	4 -18 6 4 -9
act sign right 12 office	-26 -11 21 6 0
act sign right 12 organisation	-26 17 6 -1 0
act sign right 12 person	28 0 -30 -2 9
act sign right 12 pronoun	0 14 -10 0 0
act sign right 12 side	-1 -20 24 -1 -7
act sign right 3	3 2 -18 12 7
act sign right 3 both	0 14 -18 11 -7
act sign right 3 name	-3 17 -6 0 -6
act sign right 3 office	-10 -2 4 1 3
act sign right 3 organisation	8 -32 14 -4 4
act sign right 3 person	12 0 -27 8 4
act sign right 3 pronoun	2 0 -5 -13 10
act sign right 3 side	-8 -3 10 3 -3
act sign right 6	0 4 -4 -12 4
act sign right 6 both	9 6 -15 0 0
act sign right 6 name	-8 -10 7 7 0
act sign right 6 office	-9 -9 16 0 0
act sign right 6 order	18 5 -23 0 0
act sign right 6 organisation	-1 -9 10 0 3
act sign right 6 person	2 10 -15 -18 9
act sign right 6 pronoun	5 11 -12 0 -2
act sign right 6 side	-11 5 9 -4 -6
act sign right far	17 6 -25 10 0
act sign right far office	3 -21 5 0 7
act sign right far person	11 22 -26 0 -6
act sign right far pronoun	20 0 -19 0 0
act sign right far side	-10 -9 1 19 -3
act sign right in clause	9 4 -19 5 1
act sign right in clause again	0 -12 13 0 0
act sign right in clause both	13 0 -12 7 -12
act sign right in clause name	-7 0 10 -3 -4
act sign right in clause office	8 12 -24 0 2
act sign right in clause organisation	13 -24 3 -10 11
act sign right in clause person	-2 5 -11 10 0
act sign right in clause pronoun	4 0 -6 -21 10
act sign right in clause side	-16 7 5 8 -11
act vote before	-17 5 14 -36 1
act vote left 1	4 -21 12 0 0
act vote left 1 person	0 -3 10 0 0
act vote left 1 side	9 0 -9 0 0
act vote left 12	-12 0 7 0 -6
act vote left 12 organisation	0 14 -12 0 0
act vote left 12 side	-4 -9 18 0 0
act vote left 3	-17 -1 8 -1 5
act vote left 3 both	0 13 -10 0 0
act vote left 3 organisation	4 -15 1 0 12
act vote left 3 person	-15 12 0 0 0
act vote left 3 pronoun	0 -8 13 0 0
act vote left 3 side	-4 -6 18 0 0
act vote left 6	-10 0 6 0 0
act vote left 6 organisation	-3 23 -16 0 3
act vote left 6 person	-12 -17 30 0 0
act vote left far	2 -11 -2 5 7
act vote left far office	0 6 -13 5 0
act vote left far organisation	2 -14 9 0 0
act vote left far person	-10 -3 1 0 9
act vote left in clause	-8 -10 8 -3 15
act vote left in clause again	0 -8 9 0 0
act vote left in clause both	2 9 -13 0 0
act vote left in clause organisation	-7 -15 5 0 21
act vote left in clause person	-13 6 3 -4 0
act vote left in clause pronoun	0 -11 16 0 0
act vote left in clause side	12 -14 0 0 0
act vote right 1	-8 13 -7 0 3
act vote right 1 again	1 -16 12 0 0
act vote right 1 both	0 12 -9 0 0
act vote right 1 name	-5 15 -16 0 6
act vote right 1 organisation	0 -9 13 0 -9
act vote right 1 person	-6 11 -3 0 0
act vote right 1 pronoun	0 0 -3 0 9
act vote right 1 side	-1 20 -15 0 0
act vote right 12	11 1 -19 1 3
act vote right 12 name	-12 -19 18 -1 4
act vote right 12 office	18 0 -23 1 0
act vote right 12 organisation	6 10 -25 0 11
act vote right 12 person	-3 10 -3 4 -6
act vote right 12 pronoun	9 0 -6 0 0
act vote right 12 side	0 -21 19 0 -2
act vote right 3	-24 8 12 -6 -13
act vote right 3 again	0 2 -13 0 8
act vote right 3 organisation	-12 14 -4 -3 0
act vote right 3 person	-11 0 16 -2 -13
act vote right 3 pronoun	0 -7 22 0 -9
act vote right 3 side	-5 -9 8 6 -2
act vote right 6	-7 4 0 8 -5
act vote right 6 again	0 13 -15 0 1
act vote right 6 both	7 -8 0 0 0
act vote right 6 organisation	-4 11 0 -14 -5
act vote right 6 person	1 -13 5 9 -7
act vote right 6 side	0 11 -14 7 0
act vote right far	-7 -41 37 0 2
act vote right far name	-1 0 10 -6 0
act vote right far organisation	0 -20 10 0 11
act vote right far person	0 -20 11 0 5
act vote right far pronoun	0 -1 15 0 -7
act vote right far side	-6 -18 19 6 -9
act vote right in clause	-4 8 -2 -12 2
act vote right in clause again	3 -3 -7 0 12
act vote right in clause name	-17 16 -13 -3 10
act vote right in clause organisation	-7 -2 8 -9 0
act vote right in clause person	-4 8 3 -2 -12
act vote right in clause pronoun	3 -17 15 -6 0
act vote right in clause side	0 10 -14 12 -10
approve< approve>	-1 -7 13 0 0
approve< do<	0 -7 13 -5 -12
approve< do>	19 -13 -4 0 1
approve< extend<	-27 0 21 0 0
approve< extend>	8 -18 0 0 1
approve< future	2 11 -15 2 0
approve< infinitive	-11 8 -7 9 0
approve< is future passive	0 15 -11 0 0
approve< is future passive organisation	0 -10 13 0 0
approve< is future passive person	0 18 -18 0 0
approve< is infinitive passive	0 10 -10 0 0
approve< is modal organisation	0 5 -10 2 0
approve< is noun 	15 0 -18 0 7
approve< is noun  person	5 -13 -5 0 10
approve< is noun  side	12 8 -20 0 0
approve< is noun needs	0 -12 14 0 0
approve< is noun needs organisation	0 -12 14 0 0
approve< is noun s	-7 -3 13 0 0
approve< is noun to organisation	0 3 -9 0 0
approve< is noun without	0 16 -14 0 0
approve< is participle passive	-12 7 0 0 0
approve< is past	0 11 -6 0 0
approve< is past name	-4 -3 12 0 0
approve< is past passive	4 -18 4 0 0
approve< is past person	-14 23 -10 0 0
approve< is present passive	0 16 -15 0 0
approve< lack<	-3 13 -7 -11 0
approve< lack>	-1 8 -19 8 12
approve< modal	-4 -5 9 0 0
approve< office	9 0 -8 4 -5
approve< order	14 -12 0 0 0
approve< organisation	16 -2 -13 7 0
approve< past	3 17 -6 -2 -28
approve< perfect	8 -17 13 -7 0
approve< person	-15 21 -5 -1 0
approve< power=assembly	6 1 -20 0 6
approve< power=board	0 -13 16 0 0
approve< power=cabinet	18 -1 -13 0 0
approve< power=congress	8 10 -20 0 0
approve< power=council	-2 -4 13 0 -12
approve< power=government	0 16 -13 0 0
approve< power=house	22 -2 -20 0 0
approve< power=king	2 10 -16 0 0
approve< power=ministry	0 -8 12 0 0
approve< power=parliament	-13 -15 20 0 0
approve< power=president	-2 23 -23 3 0
approve< power=prime minister	13 -5 -3 0 0
approve< power=senate	-5 -6 12 0 0
approve< present	-39 5 4 11 0
approve< present-not	0 -8 17 -1 -3
approve< pronoun	-11 -19 28 0 0
approve< publish<	11 -3 -3 0 0
approve< publish>	15 1 -14 0 0
approve< side	21 0 -10 -2 -5
approve< vote<	6 0 -10 3 0
approve< vote>	-5 6 -8 -4 14
approve> again	20 -1 -11 0 0
approve> both	-23 10 6 -1 0
approve> do<	19 2 -15 -8 0
approve> do>	-4 9 -2 5 -19
approve> extend<	2 12 -12 0 -1
approve> extend>	-12 17 -13 -1 13
approve> future	-28 14 -7 0 0
approve> infinitive	-19 29 -16 0 1
approve> is future	-18 1 3 0 0
approve> is future name	0 -10 11 0 0
approve> is future organisation	-11 9 -6 0 2
approve> is future pronoun	0 14 -14 0 0
approve> is future side	0 -14 15 0 0
approve> is infinitive	-18 28 -22 0 4
approve> is infinitive organisation	-13 15 -15 0 10
approve> is infinitive side	0 -3 10 0 -2
approve> is modal	0 9 -6 0 -1
approve> is modal not	0 -7 15 0 0
approve> is modal organisation	-12 8 -2 0 0
approve> is modal person	8 -6 0 0 0
approve> is noun gave	17 -3 -11 0 0
approve> is noun gave organisation	24 -8 -17 0 0
approve> is noun gave side	-10 0 14 0 0
approve> is noun give	0 -12 16 0 0
approve> is noun give side	0 -14 15 0 0
approve> is noun given	10 0 -5 -4 0
approve> is noun given organisation	0 9 -7 0 0
approve> is noun go	0 14 -13 0 0
approve> is noun go side	0 14 -14 0 0
approve> is noun internal	0 25 -25 0 0
approve> is noun internal side	0 25 -25 0 0
approve> is noun it	4 7 -14 0 0
approve> is noun no	10 -3 -4 0 0
approve> is noun s	1 15 -14 0 0
approve> is noun s organisation	-23 14 0 0 0
approve> is noun s side	5 1 -9 0 0
approve> is noun say	0 15 -15 0 0
approve> is noun say both	0 11 -11 0 0
approve> is noun says organisation	-6 10 -3 0 0
approve> is past again	13 0 -12 0 0
approve> is past organisation	10 -12 0 0 -2
approve> is past passive	-8 0 12 0 0
approve> is past person	-21 2 11 8 0
approve> is past pronoun	-10 0 10 0 0
approve> is perfect	6 -7 -1 2 -1
approve> is perfect name	-13 0 1 4 0
approve> is perfect organisation	-2 -18 23 -1 0
approve> is perfect person	1 10 -20 4 0
approve> is perfect side	23 0 -20 0 0
approve> is pluperfect side	4 6 -11 0 0
approve> is present name	0 -10 16 0 0
approve> is present not	0 19 -14 0 0
approve> is present not organisation	0 13 -11 0 0
approve> is present organisation	14 -8 -4 0 0
approve> is present passive	12 0 -12 0 0
approve> is present passive side	11 0 -10 0 0
approve> lack<	13 17 -28 -3 5
approve> lack>	14 1 -4 -9 -1
approve> modal	0 18 -8 -6 -7
approve> name	4 0 1 -5 -9
approve> office	26 -12 -5 -3 0
approve> organisation	21 1 -16 -13 4
approve> participle	8 -15 -7 0 11
approve> past	8 15 -18 5 -3
approve> perfect	15 -36 8 0 0
approve> person	-21 18 2 11 -27
approve> pluperfect-not	-8 9 0 0 0
approve> power=assembly	19 4 -27 0 0
approve> power=board	-16 -27 38 0 0
approve> power=cabinet	31 -1 -32 0 0
approve> power=commission	-14 -11 22 0 0
approve> power=committee	-10 0 8 0 0
approve> power=congress	-14 11 -1 0 3
approve> power=department	-8 -1 14 0 0
approve> power=diet	0 11 -13 0 0
approve> power=government	-5 -13 19 0 0
approve> power=king	8 4 -17 0 0
approve> power=minister	10 -5 0 0 -7
approve> power=ministry	-18 -15 32 0 0
approve> power=no power	11 9 -10 -10 -16
approve> power=parliament	11 14 -18 -6 0
approve> power=premier	-7 -1 12 0 0
approve> power=president	-21 31 -11 3 0
approve> power=representative	-10 -5 13 0 0
approve> power=secretary	10 -7 0 0 0
approve> power=senate	14 2 -25 0 8
approve> power=treasury	0 -6 11 0 0
approve> present	-19 -1 15 0 -16
approve> pronoun	-8 -1 9 0 0
approve> publish<	-8 -16 24 0 0
approve> refuse>	0 -15 -6 -6 25
approve> side	-1 -3 6 0 -10
as accra	17 -6 -11 0 0
as algiers	5 4 -10 0 0
as american	7 8 -14 0 0
as americans	0 16 -15 0 0
as an	34 -6 -18 0 -1
as an executive order	35 19 -49 0 0
as an order	8 -18 8 0 0
as ankara	-11 0 0 0 3
as argentina	0 13 -17 0 3
as ashgabat	0 10 -9 0 0
as astana	10 0 -8 0 0
as australia	-4 -8 18 0 0
as baghdad	0 10 -7 0 0
as beijing	-16 7 1 0 -2
as belgium	6 3 -10 0 0
as benin	9 0 -7 0 0
as berne	0 14 -12 0 0
as bishkek	0 15 -15 0 0
as both	8 -3 -2 2 -13
as both cabinets	2 11 -16 0 0
as both capitals	0 9 -6 0 0
as both governments	6 -18 8 0 0
as both men	4 5 -13 0 0
as both ministers	-6 2 -4 17 0
as both of them	14 0 -11 0 0
as both parliaments	-6 17 -10 0 0
as both presidents	-15 22 -1 0 0
as both prime ministers	-17 -3 20 0 0
as bras	0 15 -13 0 0
as brasília	0 15 -13 0 0
as britain	-9 -3 19 0 0
as brussels	18 -1 -12 0 0
as buenos	0 0 -9 12 0
as buenos aires	0 0 -9 12 0
as bulgaria	-5 0 8 0 0
as cairo	-1 -1 20 -5 -5
as cambodia	-22 12 0 0 0
as canada	6 -20 7 0 0
as canberra	0 -3 13 0 -1
as cape	0 10 -10 0 0
as cape verde	0 10 -10 0 0
as china	0 -11 9 0 0
as chinese	0 -11 14 0 0
as colombia	-3 -9 0 0 9
as copenhagen	0 5 -15 10 0
as costa	-9 0 12 0 0
as costa rica	-9 0 12 0 0
as dakar	13 1 -15 0 0
as each	-20 10 0 0 0
as ecuador	-8 -8 22 0 0
as either	-7 16 -7 0 0
as ethiopia	-12 -4 13 0 0
as eu	-5 11 -2 -1 0
as european	14 -17 0 0 0
as european union	6 -15 4 0 0
as fiji	13 -1 -8 0 0
as finland	13 -5 -7 0 0
as georgia	-7 -11 22 0 0
as ghana	-5 -11 23 0 -2
as hanoi	0 -18 15 0 0
as harare	0 12 -11 0 0
as havana	0 11 -9 0 0
as helsinki	1 -1 -10 12 0
as india	-16 -23 30 1 0
as indonesia	-6 11 0 0 0
as iran	-6 -8 21 0 0
as iraq	5 0 -14 10 0
as islamabad	11 0 -6 0 0
as japan	0 -21 21 0 0
as korea	-13 0 11 0 0
as latvia	-9 0 13 0 0
as liechtenstein	0 10 -8 0 0
as lima	0 5 -10 0 7
as lisbon	17 -7 -8 0 0
as lithuania	-5 -1 11 0 0
as malaysia	-18 -1 24 0 0
as maldives	0 6 -15 8 0
as manila	-1 -4 12 0 0
as mexico	13 9 -17 0 0
as montenegro	12 0 -12 0 0
as moroccan	0 10 -10 0 0
as morocco	0 -2 10 0 0
as nairobi	5 13 -18 0 0
as namibia	14 -3 -9 0 0
as neither	-45 10 13 -9 -3
as neither capital	0 -13 15 0 0
as neither country	0 17 -17 0 0
as neither government	-17 10 0 0 0
as neither side	7 10 -15 0 0
as new	-13 -6 21 0 0
as new zealand	-11 -4 16 0 0
as no	-47 15 4 -2 -1
as no order	-32 8 6 0 0
as no proclamation	-12 23 -14 0 0
as no such order	0 -13 14 0 0
as norway	15 -18 0 0 0
as oman	-8 9 -1 0 0
as order	0 -16 16 0 0
as oslo	11 -6 -9 0 7
as ottawa	-1 9 -5 0 0
as peru	-19 -4 17 0 4
as portugal	-20 -2 25 0 0
as rabat	-10 -2 15 0 0
as romania	-6 0 12 0 0
as russia	-4 0 10 0 0
as seoul	-3 -14 20 0 0
as sofia	0 11 -7 0 0
as south	-10 -10 26 0 0
as south africa	-3 -3 10 0 0
as south korea	-2 -1 13 0 0
as sri	6 4 -11 0 0
as sri lanka	6 4 -11 0 0
as stockholm	0 -10 18 0 0
as suva	6 7 -15 0 0
as sweden	-12 0 21 0 -1
as switzerland	-12 -1 20 0 0
as syria	10 0 -9 0 0
as thailand	-15 0 10 0 0
as the	-8 5 6 -8 -12
as the ministers	-17 0 11 0 0
as the negotiators	-2 0 9 0 0
as the three ministers	0 22 -21 0 0
as the two countries	-2 -6 16 0 0
as the two governments	-15 0 16 0 0
as the two ministers	15 0 -15 0 0
as the two presidents	-5 20 -14 0 0
as the two sides	-12 1 3 0 0
as their leaders	-2 -8 12 0 0
as their trade ministers	0 10 -9 0 0
as they	-8 -20 27 -2 0
as tokyo	5 0 -9 0 8
as turkey	-14 8 -3 0 3
as turkish	21 0 -21 0 0
as u	-2 -3 12 0 0
as u.s.	-2 -3 12 0 0
as uganda	-1 0 11 0 0
as united	-4 -36 31 0 0
as united states	-3 -34 28 0 0
as uruguay	-19 0 19 0 0
as venezuela	-8 0 13 0 0
as vienna	0 0 9 0 -2
as vietnam	-6 -8 22 0 0
as washington	-11 24 -8 -8 0
as we	6 -30 13 0 0
as zambia	-4 0 -6 0 10
asks	-43 -15 22 29 -21
b:"	-6 -11 17 -15 4
b:" for	-4 11 -6 0 0
b:" i	0 -7 10 0 0
b:" in	0 12 -11 0 0
b:" say	0 -9 8 0 -2
b:'	3 -9 1 0 0
b:'s	-4 3 2 -11 2
b:'s and	0 9 -11 0 0
b:'s national	0 -9 9 0 0
b:'s parliament	-2 -4 9 0 0
b:'s prime	9 -5 -1 0 0
b:'s was	11 0 -10 0 0
b:(	11 0 -11 0 6
b:)	-12 0 12 0 0
b:*	3 7 -11 0 0
b:,	5 -3 8 -27 -10
b:, <number>	-7 -5 15 0 0
b:, <person>	7 0 -5 0 0
b:, according	-10 -27 36 0 0
b:, all	5 5 -12 0 0
b:, and	7 2 -12 -1 8
b:, by	33 -2 -30 0 0
b:, has	-5 -2 12 0 0
b:, in	-15 -20 30 0 0
b:, it	5 -9 0 0 0
b:, need	1 17 -22 0 0
b:, nor	-4 16 -10 0 0
b:, not	0 10 -7 0 0
b:, one	-2 11 -7 0 0
b:, publish	1 7 -11 0 0
b:, say	-3 -11 17 0 0
b:, since	0 10 -4 0 -2
b:, subject	0 -15 16 0 0
b:, that	-1 10 -4 0 0
b:, the	16 0 -7 -7 -18
b:, then	10 0 -12 0 0
b:, through	4 -15 -1 0 8
b:, to	-7 9 0 0 0
b:, with	-18 -11 26 0 0
b:, would	6 0 -10 0 0
b:- <person>	-14 0 17 0 0
b:- a	-3 14 -8 0 0
b:.	37 -19 -4 -12 -7
b:. *	0 10 -13 0 0
b:. m	-7 -12 20 0 0
b:. the	0 -14 13 0 0
b:/	-10 -2 18 0 0
b::	12 10 -13 -34 -2
b:: <person>	-6 -2 11 0 0
b:: doe	0 -10 12 0 0
b:: in	3 3 -9 0 0
b:: its	3 9 -21 0 5
b:: no	7 -13 1 0 0
b:: on	-8 8 0 0 0
b:: the	8 1 -5 0 -12
b:: their	12 -10 0 0 0
b:: we	6 11 -18 0 0
b:;	8 4 -12 0 0
b:; for	15 0 -13 0 0
b:; we	0 -20 21 0 0
b:<agent>	10 0 -2 0 -20
b:<day-ahead>	-13 -1 19 0 0
b:<day-ahead> by	-14 -2 19 0 0
b:<day-gone> .	0 14 -13 0 0
b:<day-gone> <name>	12 0 -11 0 0
b:<day-gone> and	18 0 -16 0 0
b:<day-gone> by	16 -7 -9 0 0
b:<day-gone> in	-3 -4 9 0 0
b:<day-gone> morning	0 1 -11 0 8
b:<day-today> morning	2 9 -13 0 0
b:<duty>	-22 -1 30 -2 -2
b:<goods>	7 -35 36 -4 -9
b:<level-noun>	-15 1 9 0 0
b:<level>	10 -25 15 0 0
b:<name>	0 -2 7 -14 0
b:<name> 's	3 4 -2 -18 0
b:<name> -	-4 -5 15 0 0
b:<name> and	-11 -18 24 -2 0
b:<name> by	17 0 -14 0 0
b:<name> it	10 18 -29 0 0
b:<name> need	0 -12 13 0 0
b:<name> on	16 0 -14 0 0
b:<name> the	6 7 -24 3 4
b:<not>	-47 4 16 11 -22
b:<number>	10 -29 16 -12 0
b:<number> /	-4 0 10 0 0
b:<number> <name>	-8 0 10 0 0
b:<number> a	-11 0 7 0 0
b:<number> in	0 -13 8 0 0
b:<number> of	-6 -7 17 0 0
b:<number> th	9 0 -7 0 0
b:<number> the	13 -10 -9 0 5
b:<office>	16 -6 -5 0 -3
b:<office> '	15 0 -14 0 0
b:<office> <person>	3 5 -9 0 0
b:<office> in	14 1 -12 -5 0
b:<office> of	0 -15 13 0 0
b:<office> say	2 7 -10 0 0
b:<organisation>	-22 -3 18 0 4
b:<organisation> 's	0 -21 19 0 0
b:<organisation> and	0 36 -36 0 0
b:<organisation> in	-12 -6 20 0 -7
b:<organisation> is	0 -20 20 0 0
b:<organisation> of	7 1 -10 0 0
b:<organisation> on	0 17 -13 0 0
b:<organisation> sign	10 0 -10 0 0
b:<organisation> was	0 11 -10 0 0
b:<organisation> will	0 11 -9 0 0
b:<organisation> would	0 -9 10 0 0
b:<person>	4 -24 18 -5 -9
b:<person> 's	0 24 -23 0 0
b:<person> and	8 -4 -1 0 0
b:<person> has	16 -3 -2 -7 0
b:<person> have	9 0 -6 0 0
b:<person> in	0 -9 14 0 0
b:<person> need	0 11 -10 0 0
b:<person> say	-7 -1 4 10 -8
b:<person> sign	-8 -27 26 0 0
b:<person> tell	-5 -1 12 0 0
b:<person> will	0 -8 12 0 0
b:<points>	-6 -13 27 0 0
b:<quality>	0 6 0 -10 -8
b:<quality> trade	-2 10 -5 0 0
b:<quality> wheat	11 0 -9 0 0
b:<seat>	0 8 -12 -9 14
b:<seat> 's	0 7 -17 0 7
b:<seat> by	0 10 -12 0 0
b:<seat> charge	9 0 -9 0 0
b:<seat> has	-7 -18 18 0 2
b:<seat> it	0 3 -11 0 2
b:<seat> on	16 -13 -3 0 0
b:<seat> publish	-1 -5 10 0 0
b:<seat> put	0 9 -6 0 0
b:<seat> say	5 4 -10 0 0
b:<seat> the	3 3 -9 -6 3
b:<span>	-16 -7 26 0 0
b:<span> from	-6 0 9 0 0
b:<span> of	12 -1 -7 0 0
b:<taker>	0 -11 14 0 0
b:<v-agree>	-5 0 13 -4 -8
b:<v-bear>	0 -18 20 0 -10
b:<v-begin>	-15 -5 12 0 5
b:<v-buy>	-1 11 -5 0 0
b:<v-deny>	-13 0 3 0 2
b:<v-down>	-12 0 10 0 0
b:<v-impose>	-2 2 5 -3 -15
b:<v-lack>	-10 6 1 -9 0
b:<v-propose>	-23 21 -3 5 -16
b:<v-refuse>	-5 -6 0 0 10
b:<v-say>	-4 -13 19 4 -14
b:<v-sell>	3 -13 8 0 0
b:<v-sign>	-1 8 -1 -16 0
b:<v-stay>	0 -10 17 0 -10
b:<v-suspend>	-4 -14 24 0 0
b:<v-target>	3 -12 8 0 0
b:<v-up>	-1 -5 10 0 0
b:a	-12 0 19 -11 -20
b:a .	-4 -5 14 0 0
b:a <span>	0 10 -9 0 0
b:a bill	0 -7 9 0 0
b:a deal	0 -11 14 0 0
b:a decision	0 10 -6 0 0
b:a decree	16 -3 -12 0 0
b:a joint	-2 -7 14 0 0
b:a license	0 9 -9 0 0
b:a mandate	0 18 -18 0 0
b:a notice	-2 13 -16 8 0
b:a prolongation	-1 -11 8 0 4
b:a resolution	9 0 -9 0 0
b:a signature	0 16 -9 -4 0
b:a truce	-5 -1 11 0 0
b:a vote	0 19 -15 0 0
b:about	0 0 -8 11 0
b:about the	0 -9 -1 12 0
b:accord	0 -17 18 0 0
b:according	-7 -23 33 0 0
b:according to	-7 -23 33 0 0
b:act of	0 -8 11 0 0
b:adopt	12 0 -13 0 0
b:after	3 -8 6 0 -2
b:agree	-32 15 6 0 0
b:agree by	-11 -5 18 0 0
b:agreement	0 -4 11 0 0
b:agreement has	0 17 -16 0 0
b:agreement is	0 -10 10 0 0
b:agreement must	0 14 -13 0 0
b:allow	0 -6 9 0 0
b:an	-15 2 9 0 -1
b:an agreement	-11 2 5 0 0
b:an extension	-10 7 0 0 0
b:an order	0 12 -10 0 0
b:and	16 4 -14 -20 5
b:and <name>	0 -12 10 0 0
b:and <number>	-2 -8 12 0 0
b:and <person>	0 -11 12 0 0
b:and a	13 -16 0 0 0
b:and for	3 22 -26 0 0
b:and had	12 0 -9 0 0
b:and has	0 -11 12 0 0
b:and he	-1 -3 11 0 0
b:and in	10 0 -11 0 0
b:and its	-2 -8 14 0 0
b:and mr	-8 -3 12 0 0
b:and none	0 14 -13 0 0
b:and of	1 8 -12 0 0
b:and on	-9 0 9 0 0
b:and one	0 12 -12 0 0
b:and sign	4 11 -19 0 0
b:and so	0 10 -6 0 0
b:and that	8 -10 -8 0 15
b:and then	0 5 -10 5 0
b:announce	-11 5 2 0 0
b:announcement	10 9 -19 0 0
b:announcement of	15 0 -15 0 0
b:answer	-1 -5 13 0 0
b:any extension	0 11 -8 0 0
b:apply	0 -9 10 0 0
b:approve it	6 0 -11 3 0
b:are	7 -17 9 0 0
b:are to	0 -13 13 0 0
b:arrangement	-12 0 14 0 0
b:as	-14 7 1 5 -11
b:as the	-7 11 -1 0 0
b:ask	0 8 -12 10 0
b:ask for	0 11 -11 0 0
b:ask in	0 0 -11 12 0
b:at	-18 -20 35 3 -4
b:at <number>	13 5 -18 0 0
b:at the	-26 -5 22 6 0
b:authorise	-15 0 18 0 0
b:await the	0 9 -5 0 0
b:back	-8 -21 29 0 0
b:back to	-5 -7 14 0 0
b:be	-41 14 8 -9 -3
b:be confirm	0 10 -9 0 0
b:be sign	-22 9 3 0 0
b:bear	23 -21 -8 0 0
b:bear the	16 -13 -6 0 0
b:because	0 6 0 0 -11
b:been issue	0 17 -16 0 0
b:been put	0 -11 10 0 0
b:been sign	16 -4 -12 0 2
b:before	-20 20 0 -4 -15
b:before the	-11 14 -2 0 -2
b:behalf	-10 0 13 0 0
b:behalf of	-10 0 13 0 0
b:belong	-4 10 -4 0 0
b:belong to	-4 10 -4 0 0
b:beside	0 -10 8 0 0
b:between	-3 -26 26 0 -1
b:between <person>	-6 0 9 0 0
b:between the	-8 0 10 0 0
b:bill	-15 7 0 0 0
b:bring the	1 -10 6 0 0
b:but	-6 10 -12 2 2
b:by	36 3 -32 -13 5
b:by -	11 0 -11 0 0
b:by <level>	9 0 -9 0 0
b:by <name>	0 10 -5 0 0
b:by <office>	1 9 -17 0 0
b:by <person>	16 0 -16 0 0
b:by <span>	11 -1 -6 0 0
b:by an	15 0 -14 0 0
b:by both	-5 0 9 0 0
b:by mr	0 16 -19 0 0
b:by order	0 -16 12 0 0
b:by the	-8 0 9 1 -7
b:by then	0 9 -7 0 0
b:car	0 -8 10 0 0
b:ceasefire	-12 0 13 0 0
b:chair	0 10 -9 0 0
b:chair the	0 10 -10 0 0
b:chamber	0 12 -11 0 0
b:change	0 -8 9 0 0
b:charge <level>	9 0 -8 0 0
b:clear	9 -4 -1 0 0
b:clear the	9 -3 -3 0 0
b:club	-7 0 12 0 0
b:come	-7 -7 16 0 0
b:come of	0 -11 12 0 0
b:confirmation	-3 16 -11 0 0
b:consent	-12 19 -5 0 -8
b:consent of	-11 18 -5 0 -6
b:consultation	0 -7 10 0 0
b:control	0 19 -15 0 0
b:convention	-9 0 11 0 0
b:could	0 -7 0 10 0
b:council	0 -11 15 0 0
b:countersign	-6 -1 10 0 0
b:countersign by	-6 -1 9 0 0
b:countersignature	0 11 -10 0 0
b:countersignature of	0 11 -10 0 0
b:country	0 -17 22 0 0
b:custom	0 -7 11 0 0
b:day	0 -13 5 0 3
b:de	-9 0 13 0 0
b:decision	9 19 -33 0 5
b:decision of	0 2 -11 0 6
b:decision was	12 0 -11 0 0
b:decree	23 -1 -18 0 0
b:decree of	19 -7 -11 0 0
b:desk	0 12 -12 0 0
b:desk of	0 14 -14 0 0
b:did it	-11 0 12 0 0
b:diet	0 -9 10 0 0
b:direct	-4 -14 20 0 0
b:direct the	0 -13 15 0 0
b:directed	-10 0 14 0 0
b:directed the	-10 0 14 0 0
b:do	-2 -18 28 0 0
b:do not	0 -7 8 1 0
b:document	2 10 -15 0 0
b:doe	-13 5 -7 7 1
b:doe not	0 -15 7 0 2
b:doe the	0 15 -18 3 0
b:doubt	0 12 -9 0 0
b:down	0 -10 11 0 0
b:draft	4 4 -10 0 0
b:duty	-13 -7 23 0 0
b:earth	0 -6 10 0 0
b:effect	-12 5 0 0 0
b:effect once	0 -10 10 0 0
b:end	-13 -2 18 0 0
b:end of	-9 0 12 0 0
b:exchanged	9 0 -8 0 0
b:expect	0 12 -10 0 0
b:expect to	0 9 -9 0 0
b:extend the	0 -9 10 0 0
b:extension	2 7 -7 0 0
b:extension by	12 0 -13 0 0
b:extension of	-4 -8 15 0 0
b:extension to	0 13 -12 0 0
b:far	-3 13 -5 0 0
b:final approval	0 -11 11 0 0
b:fishermen	0 12 -12 0 0
b:follow	-5 -4 13 0 0
b:for	-17 8 3 1 0
b:for <name>	15 14 -26 0 0
b:for <span>	-3 0 9 0 0
b:for it	-2 -14 19 0 0
b:for the	-34 6 7 2 0
b:for us	17 4 -24 0 0
b:force	-9 3 4 0 0
b:four	-17 0 5 0 8
b:framework	-8 11 -4 0 0
b:from	-23 7 14 -6 -5
b:from the	-20 26 -10 0 0
b:gave	-11 -2 16 0 0
b:get	2 15 -17 0 0
b:get the	0 11 -9 0 0
b:give	-10 -13 26 0 0
b:given by	2 11 -14 0 0
b:go	-14 0 7 0 0
b:go on	0 -13 15 0 0
b:good	-26 2 12 0 0
b:government	20 -7 -9 0 0
b:government of	16 0 -14 0 0
b:h	11 0 -10 0 0
b:had	0 -7 11 -2 -5
b:halifax	0 14 -11 0 0
b:hand of	8 0 -11 0 0
b:hand over	-2 -7 12 0 0
b:has its	13 -11 0 0 0
b:has not	0 -6 9 0 0
b:has the	15 0 -11 -5 0
b:have	0 17 -19 5 -1
b:have been	-2 -10 17 0 0
b:have not	0 2 -13 8 0
b:have the	6 12 -19 0 0
b:have to	0 9 -5 0 0
b:having	-15 0 17 0 0
b:having regard	-16 0 16 0 0
b:he	-3 -15 23 -9 0
b:he 's	0 17 -16 0 0
b:he did	0 9 -9 0 0
b:he is	-2 -17 23 0 0
b:he sign	10 0 -8 0 0
b:he tell	0 -3 12 0 -3
b:he'd	-1 10 -6 0 0
b:head	0 -10 9 0 0
b:head of	0 -9 10 0 0
b:her	-5 10 -3 0 0
b:his	6 -5 8 -16 -12
b:hour	3 -12 -4 0 5
b:house	0 -12 14 0 0
b:i	-9 0 10 0 -7
b:i ask	0 10 -10 0 0
b:i have	8 0 -8 0 0
b:i sign	-13 -1 18 0 0
b:if	-34 6 -2 26 -8
b:if the	-7 16 -10 0 0
b:in	-14 4 9 -12 1
b:in <month-gone>	-1 -8 12 0 0
b:in <name>	19 11 -42 4 3
b:in <seat>	11 12 -28 -1 6
b:in a	15 1 -16 0 0
b:in kuala	-10 0 10 0 0
b:in madrid	-2 9 -5 0 0
b:in return	10 0 -8 0 0
b:in strasbourg	0 0 -10 0 7
b:in the	-30 2 10 -1 9
b:increase	0 -12 12 0 0
b:informed	0 -15 17 0 0
b:informed the	0 -14 17 0 0
b:initial	-16 1 0 0 8
b:into	-22 9 7 0 0
b:into force	-10 2 5 0 0
b:investment	0 19 -20 0 0
b:investment is	0 16 -16 0 0
b:is	0 8 -8 0 0
b:is agree	0 21 -21 0 0
b:is now	4 7 -14 0 0
b:is sign	15 -5 -9 0 0
b:is that	4 -15 3 0 6
b:is the	-17 12 0 1 0
b:is there	0 10 -9 0 0
b:is to	-3 -7 15 0 0
b:is unclear	0 -13 0 11 0
b:is up	0 10 -8 0 0
b:is what	11 -21 2 0 0
b:is with	0 14 -11 0 0
b:issue by	3 4 -9 0 0
b:it	-14 -3 12 12 -18
b:it and	0 11 -9 0 0
b:it has	16 2 -16 -3 0
b:it in	5 -13 1 0 0
b:it is	2 11 -27 11 0
b:it leave	0 9 -9 0 0
b:it must	0 -26 30 0 0
b:it pass	12 0 -10 0 0
b:it still	0 -8 11 0 0
b:it take	12 4 -22 0 2
b:it to	-3 19 -14 0 0
b:it was	-6 -10 12 5 -3
b:it will	-1 8 -4 0 0
b:it'd	0 11 -10 0 0
b:its	10 -4 -7 -4 6
b:joint	-7 -12 24 0 0
b:kava	12 0 -12 0 0
b:king	0 -12 13 0 0
b:kuala	-10 0 11 0 0
b:kuala lumpur	-10 0 11 0 0
b:lack	-11 -4 7 0 7
b:last	-12 0 10 0 0
b:law	0 11 -8 0 0
b:lawyer in	0 12 -12 0 0
b:lay	-4 12 -5 0 0
b:leave	6 5 -10 0 0
b:leave it	0 13 -12 0 0
b:leave to	12 0 -12 0 0
b:led	-12 -11 25 0 0
b:led by	-11 -10 23 0 0
b:legal	0 18 -17 0 0
b:let	-8 -6 18 0 0
b:let the	-5 0 9 0 0
b:license	0 9 -8 0 0
b:line	-8 0 11 0 0
b:lumpur	-10 0 11 0 0
b:m	-1 -13 15 0 0
b:m .	-1 -13 15 0 0
b:mackenzie	19 0 -17 0 0
b:madrid	-2 9 -5 0 0
b:make by	16 0 -15 0 0
b:mandate	0 17 -16 0 0
b:matter	0 19 -17 0 0
b:mean	-9 6 0 0 0
b:meant	0 4 -16 0 11
b:meant for	0 0 -11 0 11
b:meet	-17 -23 41 0 0
b:meet of	0 -11 15 0 0
b:member	-12 -17 29 0 0
b:member of	-9 -14 25 0 0
b:memorandum	9 -2 -5 0 0
b:memorandum sign	-5 -2 10 0 0
b:memorandum with	21 0 -21 0 0
b:morning	0 9 -18 0 7
b:mr	-2 6 2 -14 -7
b:mr .	-6 -1 11 0 0
b:mr <person>	15 13 -25 0 0
b:mrs	-20 -7 26 0 0
b:must	-19 -8 19 0 0
b:must still	0 -18 19 0 0
b:national	0 -9 10 0 0
b:need a	0 34 -33 0 0
b:need no	0 -19 19 0 0
b:need the	-4 -2 10 0 -6
b:neither	-25 15 5 -9 0
b:neither has	-6 17 -9 0 0
b:new	-8 0 5 0 0
b:new date	0 10 -10 0 0
b:no	0 -8 14 -4 -2
b:no .	8 -8 5 -3 0
b:no notice	-1 19 -15 0 0
b:no order	0 21 -21 0 0
b:nod	0 17 -16 0 0
b:none	0 13 -13 0 0
b:nor	-22 31 -8 -8 0
b:northern	0 -9 9 0 0
b:not	-9 -16 8 18 0
b:not know	0 -3 -4 9 0
b:not need	0 -11 12 0 0
b:not see	0 -10 0 8 0
b:note	4 0 -11 0 6
b:notice	0 21 -24 4 0
b:notice by	-2 24 -19 0 0
b:notice of	6 0 -13 6 0
b:now	0 17 -10 0 0
b:obtain	0 -9 9 0 0
b:obtain the	0 -9 9 0 0
b:of	-7 -2 15 -4 -20
b:of <name>	15 4 -16 0 0
b:of <number>	0 -9 13 0 0
b:of <span>	-7 -1 12 0 0
b:of it	-4 -4 10 0 0
b:of letter	9 0 -9 0 0
b:of representative	0 -5 10 0 0
b:of the	11 -8 0 10 -5
b:on	-7 2 10 -5 -12
b:on <day-ahead>	-17 6 5 0 0
b:on <day-gone>	11 -11 -2 0 0
b:on <day-today>	0 -10 -1 9 0
b:on <quality>	5 14 -19 0 0
b:on an	0 -15 15 0 0
b:on behalf	-10 0 13 0 0
b:on our	0 16 -21 0 0
b:once	-6 12 -3 0 0
b:once the	-2 -12 18 0 0
b:one	-7 18 -15 0 4
b:one by	0 9 -7 0 0
b:one from	0 14 -14 0 0
b:one of	-3 11 -4 0 0
b:only to	2 -13 8 0 0
b:or	-8 27 -25 2 0
b:or notice	0 19 -19 0 0
b:order	0 13 -9 0 0
b:order by	-8 24 -11 0 0
b:order is	15 -14 0 0 0
b:order or	0 19 -19 0 0
b:ordinance	6 -8 0 0 0
b:other side	0 8 -10 0 1
b:our	5 3 -12 0 0
b:our own	2 0 -12 0 3
b:our side	12 8 -24 0 0
b:out by	0 -4 9 0 0
b:over	4 -17 7 0 0
b:over the	16 -7 -8 0 0
b:p	11 -3 -5 0 0
b:p .	11 -3 -5 0 0
b:pact	-18 0 14 0 0
b:parliament and	0 21 -20 0 0
b:part	12 0 -12 0 0
b:pass	6 4 -9 0 0
b:pass the	12 1 -14 0 0
b:pause	0 -4 8 0 0
b:pending	0 9 -9 0 0
b:people	-3 -5 11 0 0
b:port	0 -17 21 0 0
b:president	-5 -3 9 0 0
b:president <person>	-6 -3 10 0 0
b:probably	0 9 -9 0 0
b:proposal	12 3 -15 0 0
b:provided	-9 8 0 0 0
b:provided that	-9 9 0 0 0
b:put	-18 7 7 0 0
b:put it	-10 8 1 0 0
b:put the	0 21 -18 0 0
b:put their	16 -6 -9 0 0
b:put to	0 -13 14 0 0
b:rare	0 -6 10 0 0
b:rare earth	0 -5 9 0 0
b:reach in	3 9 -13 0 0
b:read	0 -9 14 0 0
b:receive	-11 0 11 0 0
b:referred	0 18 -17 0 0
b:regard	-16 0 17 0 0
b:regard to	-16 0 16 0 0
b:regulation	-12 13 0 0 0
b:remain	0 12 -11 0 0
b:report	0 -10 13 0 0
b:representative	-1 -4 10 0 0
b:request	0 10 -10 0 0
b:require	0 12 -8 0 0
b:require the	0 13 -11 0 0
b:reserved	0 13 -11 0 0
b:resolution	16 0 -13 0 0
b:resolution of	12 2 -17 0 0
b:rest	4 -12 7 0 0
b:rest on	5 -17 9 0 0
b:rest with	0 10 -9 0 0
b:rise	9 0 -5 0 0
b:rule	-11 1 6 0 0
b:sale	0 -11 13 0 0
b:same	-8 -6 15 0 0
b:say	0 1 1 3 -11
b:say <name>	2 6 -10 0 0
b:say his	10 11 -18 0 0
b:say it	-1 6 -12 4 0
b:say the	-17 2 8 0 0
b:seal	-11 13 -1 0 0
b:seal of	-8 16 -8 0 0
b:see	-15 7 0 5 0
b:see the	-8 17 -8 0 0
b:send	6 -10 1 0 0
b:session	-6 -10 20 0 0
b:session of	-4 -8 16 0 0
b:settlement	10 0 -9 0 0
b:she	-4 -3 12 0 0
b:short	0 11 -10 0 0
b:should	0 -5 13 0 0
b:side	7 2 -10 0 0
b:side has	7 -9 0 0 0
b:side is	0 12 -9 0 0
b:side it	0 3 -9 0 0
b:sign	5 -11 6 -1 -5
b:sign an	-11 0 12 0 0
b:sign by	15 -14 0 0 -1
b:sign for	0 -33 17 6 0
b:sign in	21 -1 -14 0 0
b:sign it	-12 0 11 0 0
b:sign on	-2 16 -7 0 0
b:signature	2 18 -17 0 -4
b:signature by	-11 19 -3 -4 0
b:signature in	0 12 -10 0 0
b:signature to	11 0 -11 0 0
b:since	-11 4 5 0 -4
b:sir	-3 -8 13 0 0
b:sit	-5 -6 17 0 0
b:so	-2 0 0 11 -13
b:so did	10 0 -7 0 0
b:so doe	-1 12 -7 0 0
b:so far	-2 13 -6 0 0
b:so has	19 -14 -16 9 0
b:so that	0 -8 10 0 0
b:so the	-19 0 18 0 0
b:some	-5 -1 12 0 0
b:special	0 14 -12 0 0
b:spoke	-4 -6 15 0 0
b:statement	-1 -5 12 0 0
b:strasbourg	0 0 -10 0 7
b:subject	0 -9 10 0 0
b:suspension of	-1 -3 10 0 0
b:take	4 0 -12 0 9
b:take a	0 13 -7 0 0
b:take effect	-7 -3 12 0 0
b:take it	0 12 -11 0 0
b:talk	0 -10 12 0 0
b:tariff truce	9 7 -14 0 0
b:telephone	-14 -4 22 0 0
b:tell	-17 -11 18 9 -11
b:tell <organisation>	0 12 -12 0 0
b:tell the	0 -23 28 0 0
b:term	0 10 -7 0 0
b:th	9 0 -7 0 0
b:than	0 -10 14 0 0
b:thanked	-1 -11 17 0 0
b:that	2 -13 12 -12 4
b:that <name>	-10 0 5 0 0
b:that <office>	12 0 -12 0 0
b:that <person>	-13 0 0 0 8
b:that he	0 -10 12 0 0
b:that is	-3 -6 13 0 0
b:that of	18 0 -17 0 0
b:that put	-13 0 16 0 0
b:the	-11 8 4 5 -12
b:the <name>	0 -13 14 0 0
b:the <number>	4 15 -19 0 0
b:the <organisation>	-12 -17 25 0 0
b:the <person>	14 3 -16 0 0
b:the <quality>	20 12 -22 -4 -14
b:the <seat>	-13 -7 20 0 0
b:the agreement	18 0 -15 0 0
b:the arrangement	-11 0 17 0 0
b:the bill	-9 11 -1 0 0
b:the ceasefire	-11 0 13 0 0
b:the consent	-4 13 -3 0 -6
b:the countersignature	0 11 -10 0 0
b:the deal	0 15 -11 0 0
b:the decision	11 0 -18 0 6
b:the decree	9 8 -19 0 0
b:the desk	0 14 -14 0 0
b:the document	0 11 -11 0 0
b:the draft	0 10 -9 0 0
b:the duty	-8 -1 12 0 0
b:the end	-13 3 6 0 0
b:the extension	9 -5 -2 0 0
b:the final	0 21 -20 0 0
b:the framework	-2 15 -11 0 0
b:the government	16 0 -15 0 0
b:the house	0 -11 13 0 0
b:the increase	0 -11 11 0 0
b:the investment	0 20 -19 0 0
b:the matter	0 17 -16 0 0
b:the meet	0 -8 12 0 0
b:the new	-6 -8 16 0 0
b:the next	1 -14 11 0 0
b:the northern	0 -9 9 0 0
b:the one	0 11 -9 0 0
b:the order	17 -17 -2 0 0
b:the other	12 -1 -9 0 1
b:the pen	1 6 -10 0 0
b:the proposal	0 9 -11 0 0
b:the rule	-4 9 -2 0 0
b:the same	-8 -6 15 0 0
b:the seal	-8 16 -8 0 0
b:the suspension	-3 -6 13 0 0
b:the tariff	8 2 -10 0 0
b:the term	0 11 -8 0 0
b:the time	0 5 -12 0 5
b:the treaty	3 13 -19 0 0
b:the truce	-10 -9 24 0 0
b:the vote	8 -13 3 0 0
b:them	-3 -5 15 0 0
b:then	1 9 -20 2 3
b:then the	0 26 -25 0 0
b:there	-22 19 -9 0 0
b:there has	0 11 -10 0 0
b:there the	0 10 -7 0 0
b:they	-10 2 5 0 0
b:thi	-10 11 0 0 0
b:thi day	9 0 -7 0 0
b:third	-5 -1 10 0 0
b:those of	12 5 -19 0 0
b:three	-12 -7 21 0 0
b:to	-48 13 21 -2 -11
b:to <level>	0 -9 12 0 0
b:to <number>	-4 -10 5 0 6
b:to <person>	-1 9 -5 0 0
b:to be	-20 9 0 0 0
b:to get	0 9 -9 0 0
b:to go	-1 -11 11 1 0
b:to say	0 -9 10 0 0
b:trade	-31 9 12 0 0
b:trade minister	-2 10 -5 0 0
b:truce	-2 -14 24 -4 -3
b:truce of	0 -11 14 0 0
b:truce that	10 0 -8 0 0
b:truce will	-1 13 -7 0 0
b:truce with	-2 -4 11 0 0
b:two	0 -6 9 0 0
b:unclear	-7 -13 0 19 0
b:unclear whether	0 -10 0 14 0
b:under	0 -9 2 3 0
b:under the	10 0 -16 5 0
b:understanding	-11 0 11 0 0
b:understanding was	-9 0 9 0 0
b:unless	-16 -6 13 0 5
b:unless the	0 -10 12 0 0
b:unsigned	0 12 -12 0 0
b:until	-26 12 -2 -2 6
b:until the	-3 20 -13 0 0
b:up	-1 21 -15 0 0
b:up to	0 22 -19 0 0
b:us	11 1 -12 0 0
b:us and	16 0 -16 0 0
b:visit	4 -16 7 0 0
b:vote	0 -2 -4 -2 13
b:wait for	10 0 -6 0 0
b:want	-7 9 -1 0 0
b:want the	-2 14 -8 0 0
b:was	1 -13 9 0 -14
b:was his	6 0 -9 0 0
b:was leave	12 0 -12 0 0
b:was not	0 -4 9 0 0
b:was sign	-1 -13 7 0 0
b:we	-12 6 0 1 0
b:we have	-4 0 0 10 0
b:we shall	0 12 -12 0 0
b:we would	0 -20 20 0 0
b:week	-19 0 16 0 0
b:were	1 -12 3 0 0
b:what	5 -28 20 -1 0
b:what come	0 -8 10 0 0
b:what did	0 -4 11 0 0
b:what has	9 0 -7 0 0
b:what i	7 0 -10 0 0
b:what is	0 17 -15 0 0
b:what the	13 -10 -2 0 0
b:wheat	11 0 -9 0 0
b:when	0 -8 7 -5 7
b:when his	0 -6 10 0 0
b:where	0 -21 24 0 -2
b:whether	-25 -26 -22 58 -10
b:whether the	0 -11 -23 34 0
b:which its	0 9 -6 0 0
b:which was	12 0 -11 0 0
b:while	-1 -8 17 0 0
b:whisky	0 -7 10 0 0
b:who	-19 -7 18 6 0
b:who chair	0 10 -9 0 0
b:will	-20 4 1 1 -1
b:will be	-6 17 -8 0 0
b:will sign	0 -18 20 0 0
b:with	-5 -9 20 -1 -7
b:with <level>	10 0 -9 0 0
b:with a	0 10 -12 0 0
b:with the	1 -8 7 0 0
b:without	0 -5 16 0 -7
b:word from	0 -11 12 0 0
b:would	-6 4 6 -10 -14
b:would be	-4 10 -3 0 0
b:would need	0 -5 12 0 -4
b:would not	0 -11 14 0 0
b:would put	0 14 -13 0 0
b:yet	-1 20 -22 0 5
b:your	1 8 -14 -6 7
b:—	0 3 -12 11 4
b:— <person>	-3 0 11 0 -4
b:— by	9 0 -9 0 0
b:— it	10 0 -9 0 0
b:— the	-14 4 3 0 2
b:•	0 -13 18 0 0
beside given	23 -20 9 -35 -82
beside given both	0 -9 11 -6 -1
beside given name	11 -10 0 -8 -4
beside given office	-6 8 7 -11 -8
beside given organisation	12 -9 2 -21 -17
beside given person	0 0 3 0 -17
beside given pronoun	8 -13 3 0 -9
beside given side	-8 -2 12 -1 -2
beside needed	-61 34 6 -31 -14
beside needed again	-8 -3 13 0 0
beside needed both	-15 9 2 -3 0
beside needed name	-1 11 -6 0 0
beside needed office	-21 1 5 0 0
beside needed order	1 -15 13 0 0
beside needed organisation	-25 15 5 -27 -19
beside needed person	-5 29 -26 5 -1
beside needed side	-15 1 3 -8 2
beside none	-13 -16 44 -20 -19
beside none again	8 -21 11 -5 2
beside none both	-2 -17 23 4 -25
beside none name	-31 -18 49 1 -21
beside none office	11 8 -17 -1 2
beside none order	7 9 -10 -9 -10
beside none organisation	0 23 -18 5 -9
beside none person	6 -13 3 -14 7
beside none pronoun	-7 -17 20 -21 4
beside none side	-18 -22 37 6 -5
beside unknown	-12 -13 -20 40 -2
beside unknown organisation	0 -10 -4 18 0
beside unknown person	-7 -3 0 16 0
beside withheld	-13 -21 1 -13 25
beside withheld organisation	-11 -14 -15 0 34
beside withheld person	-8 0 -7 0 18
beside withheld side	0 4 18 0 -25
c0=agree	1 -9 10 -2 -3
c0=deny	0 -8 12 0 0
c0=end	14 -20 0 0 0
c0=impose	-4 3 5 -13 -3
c0=lack	0 3 4 -7 -13
c0=propose	-13 9 6 -9 -7
c0=renew	-2 -14 22 0 0
c0=say	-7 -5 18 3 -25
c0=sell	6 -13 4 0 0
c0=sign	6 -9 1 -3 4
c0=stay	-14 3 6 0 -5
c0=target	16 -5 -7 0 0
c1=agree	5 -14 9 -5 -7
c1=bear	1 -18 15 0 -8
c1=buy	-9 0 14 0 0
c1=deny	-1 -11 9 0 3
c1=end	13 -17 0 0 0
c1=impose	-2 1 7 -11 -8
c1=lack	-10 0 7 -8 0
c1=propose	-15 4 10 -2 -8
c1=refuse	0 -3 -1 0 10
c1=renew	-3 -7 16 0 0
c1=say	-8 -9 22 3 -26
c1=sell	5 -14 6 0 0
c1=sign	11 -1 -5 -7 1
c1=suspend	-7 0 10 0 0
c1=target	15 -2 -9 0 0
c2=agree	1 -8 1 -1 5
c2=bear	-15 4 18 -5 -26
c2=begin	-5 1 12 -5 -20
c2=buy	7 -18 4 0 0
c2=deny	-18 -11 13 0 7
c2=end	11 -4 2 -2 -12
c2=impose	4 -10 7 -10 0
c2=lack	-13 6 1 0 -8
c2=propose	-35 1 16 -4 0
c2=refuse	-22 -12 0 -3 18
c2=renew	8 9 -8 -4 -4
c2=return	0 -6 10 0 0
c2=say	-5 -11 12 8 -4
c2=sell	-15 -25 10 0 18
c2=sign	14 -2 -12 0 0
c2=stay	-4 -1 9 0 -3
c2=target	-8 -10 21 0 0
c2=threaten	-8 -9 26 0 0
ct0=agree future-passive	-10 0 7 0 0
ct0=agree modal	-10 19 -6 0 -2
ct0=agree past-passive	2 -17 3 0 0
ct0=agree perfect-passive	12 -4 -9 0 2
ct0=agree present	2 -20 0 7 0
ct0=agree present-passive	11 0 -12 0 0
ct0=bear perfect	11 0 -15 7 0
ct0=bear present	5 -11 5 -2 0
ct0=begin past	10 -28 8 0 0
ct0=begin present	-21 19 -7 0 0
ct0=down past	0 -18 17 0 0
ct0=down present-passive	0 11 -10 0 0
ct0=end past	11 0 -6 0 0
ct0=impose future	-10 15 -7 0 0
ct0=impose future-passive	-12 -7 16 0 0
ct0=impose modal	-18 19 -6 0 -4
ct0=impose modal-passive	-11 12 -3 0 0
ct0=impose perfect	-4 -14 14 -3 2
ct0=impose perfect-passive	12 -8 -5 0 2
ct0=impose present	-14 1 4 1 1
ct0=lack present	-12 14 -3 -4 0
ct0=propose future	0 18 -17 0 0
ct0=propose modal	7 -13 2 0 0
ct0=propose present	-16 7 3 0 0
ct0=say future	0 -6 10 0 0
ct0=say future-passive	0 21 -21 0 0
ct0=say modal	5 -17 0 9 0
ct0=say past	-6 2 11 -6 -5
ct0=say past-passive	-8 0 10 0 0
ct0=say perfect-passive	0 9 -9 0 0
ct0=say present	0 -7 12 2 -8
ct0=say present-passive	0 -11 3 5 0
ct0=sell present	0 -9 12 0 0
ct0=sign future	-4 -5 11 0 0
ct0=sign future-passive	-14 14 -5 0 0
ct0=sign modal-passive	-13 -4 15 0 0
ct0=sign past-passive	4 -33 6 0 0
ct0=sign perfect	-3 -13 19 -3 0
ct0=sign perfect-passive	14 0 -11 0 1
ct0=sign pluperfect-passive	0 13 -12 0 0
ct0=sign present	0 -21 0 6 11
ct0=stay perfect	-5 12 -5 0 0
ct0=target present	15 -7 -4 0 0
ct0=up future	0 12 -11 0 0
ct1=agree future-passive	-10 0 7 0 0
ct1=agree modal	-10 19 -6 0 -2
ct1=agree participle-passive	4 -25 8 0 0
ct1=agree past-passive	2 -17 3 0 0
ct1=agree perfect-passive	12 -4 -9 0 2
ct1=agree present	2 -19 0 7 0
ct1=agree present-passive	11 0 -12 0 0
ct1=bear infinitive	0 -6 9 0 0
ct1=bear participle-passive	0 -5 12 0 0
ct1=bear perfect	11 0 -15 7 0
ct1=bear present	6 -11 4 -2 0
ct1=begin infinitive	2 -13 8 0 0
ct1=begin past	10 -27 8 0 0
ct1=begin present	-21 19 -7 0 0
ct1=down past	0 -15 14 0 0
ct1=down present-passive	0 11 -10 0 0
ct1=end past	11 0 -7 0 0
ct1=impose future	-10 11 -3 0 0
ct1=impose future-passive	-12 -7 16 0 0
ct1=impose infinitive-passive	-6 14 -7 0 0
ct1=impose modal	-18 19 -6 0 -3
ct1=impose modal-passive	-11 12 -3 0 0
ct1=impose past	10 -8 0 -2 -6
ct1=impose perfect	-3 -10 9 -3 3
ct1=impose perfect-passive	12 -8 -5 0 2
ct1=impose present	-13 1 3 1 1
ct1=lack gerund	-2 -12 6 0 7
ct1=lack present	-21 15 -2 -4 0
ct1=propose future	0 18 -17 0 0
ct1=propose modal	7 -13 2 0 0
ct1=propose present	-14 4 4 0 0
ct1=say future	0 -6 10 0 0
ct1=say future-passive	0 21 -21 0 0
ct1=say modal	5 -17 0 9 0
ct1=say past	-6 2 11 -6 -5
ct1=say past-passive	-8 0 10 0 0
ct1=say present-passive	0 -11 3 5 0
ct1=sell present	0 -9 12 0 0
ct1=sign future	-4 -3 9 0 0
ct1=sign future-passive	-14 14 -5 0 0
ct1=sign infinitive-passive	-3 25 -20 0 0
ct1=sign modal-passive	-13 -4 15 0 0
ct1=sign past-passive	3 -33 6 0 0
ct1=sign perfect	-2 -13 17 -3 0
ct1=sign perfect-passive	14 0 -11 0 1
ct1=sign pluperfect	12 -3 -5 0 0
ct1=sign pluperfect-passive	0 13 -12 0 0
ct1=sign present	0 -20 0 6 11
ct1=stay future	0 -8 12 0 0
ct1=stay participle-passive	17 0 -14 0 0
ct1=target present	15 -7 -5 0 0
ct1=up future	0 12 -11 0 0
ct1=up infinitive	0 -11 11 0 0
ct2=agree future	-3 17 -19 -1 6
ct2=agree infinitive	11 -6 0 0 0
ct2=agree modal	-8 -2 -7 7 11
ct2=agree past	0 -14 7 0 0
ct2=agree perfect	4 -10 8 -5 -4
ct2=agree perfect-passive	3 13 -13 0 0
ct2=agree present-passive	6 -16 8 0 0
ct2=bear future	0 -15 19 0 0
ct2=bear gerund	0 -5 9 0 0
ct2=bear perfect	-24 -3 21 0 -1
ct2=bear present	-1 17 -9 -1 -2
ct2=begin infinitive	-1 -6 12 0 0
ct2=buy past	10 0 -8 0 0
ct2=buy present	-9 0 13 0 0
ct2=down past	13 -8 -5 0 0
ct2=down present	-11 12 -5 0 2
ct2=end modal	8 -14 0 0 0
ct2=end perfect	-10 0 12 0 0
ct2=end pluperfect	0 12 -10 0 0
ct2=impose modal	-27 -9 12 2 8
ct2=impose participle-passive	-13 0 19 0 -3
ct2=impose past	12 -17 0 -7 0
ct2=impose perfect-passive	0 21 -15 0 0
ct2=impose pluperfect	-2 -10 5 5 0
ct2=impose present	9 -6 0 -17 8
ct2=impose present-passive	13 -25 10 0 0
ct2=lack modal	0 -17 19 0 0
ct2=lack present	-9 -4 5 6 0
ct2=lack present-passive	-7 14 -5 -2 0
ct2=propose past	0 -2 12 -2 -4
ct2=propose perfect	-21 -4 10 6 0
ct2=propose present	-25 -5 10 -2 7
ct2=propose present-passive	-4 17 -10 0 0
ct2=refuse modal	0 -3 11 0 -5
ct2=refuse past	-8 0 -3 0 12
ct2=renew modal	0 19 -12 0 -6
ct2=renew past	16 -3 -9 0 -1
ct2=renew perfect	-3 -1 10 0 0
ct2=renew pluperfect	10 0 -10 0 0
ct2=say infinitive	2 -13 11 0 0
ct2=say past	-3 1 2 -30 10
ct2=say pluperfect	-13 8 1 0 0
ct2=say present	-9 -20 28 3 -10
ct2=say present-passive	0 -22 9 9 0
ct2=sell perfect	0 0 -13 0 14
ct2=sign future	-12 5 -4 -4 9
ct2=sign future-passive	-3 -7 13 0 0
ct2=sign gerund	10 -15 0 0 0
ct2=sign modal	-9 7 -9 4 4
ct2=sign participle-passive	6 -17 6 0 -3
ct2=sign past	16 -31 -1 0 1
ct2=sign past-passive	4 -22 8 0 0
ct2=sign perfect	8 -1 -5 5 -8
ct2=sign pluperfect	8 7 -15 4 0
ct2=sign pluperfect-passive	2 7 -15 0 2
ct2=sign present	-10 16 -1 -23 0
ct2=sign present-passive	5 -15 7 0 0
ct2=stay past	-8 -20 11 5 7
ct2=stay present-passive	0 -6 10 0 0
ct2=suspend participle-passive	0 9 -5 0 0
ct2=suspend present-passive	0 -10 16 0 0
ct2=target past	-7 0 10 0 0
ct2=target perfect	-7 0 10 0 0
ct2=threaten past	-4 -1 13 0 0
do< again	0 -17 26 0 -9
do< both	0 -11 11 0 0
do< do>	19 -6 0 -18 -4
do< future	-5 10 0 -8 -5
do< infinitive	5 -8 5 0 0
do< is future	-3 13 -7 0 0
do< is future office	0 10 -10 0 0
do< is future passive organisation	0 -7 11 0 0
do< is future passive person	0 -11 12 0 0
do< is noun 	0 -5 -1 10 0
do< is noun  name	1 0 -12 10 0
do< is noun  organisation	0 -19 10 8 0
do< is noun  person	11 8 -21 0 0
do< is noun  side	0 0 10 -6 0
do< is noun is	-4 -11 17 0 0
do< is noun is person	-4 -11 17 0 0
do< is noun so	4 9 -14 0 0
do< is noun what	0 -8 18 -1 0
do< is past	-1 -11 15 0 0
do< is past not person	0 10 -9 0 0
do< is past passive organisation	1 10 -13 0 0
do< is past person	-6 -7 18 0 0
do< is perfect	-1 0 7 -12 0
do< is perfect both	15 0 -14 0 0
do< is perfect name	-19 -3 25 -1 0
do< is perfect not organisation	0 -10 0 9 0
do< is perfect office	7 0 -9 0 0
do< is perfect passive	8 -5 -1 0 1
do< is perfect passive office	13 -8 -3 0 0
do< is perfect passive person	0 -9 9 0 0
do< is perfect person	-18 -2 17 0 0
do< is perfect pronoun	6 2 -10 0 0
do< is perfect side	-1 -5 14 0 0
do< is pluperfect	0 -17 21 0 0
do< is pluperfect name	-8 0 14 0 0
do< is pluperfect order	15 -6 -5 0 0
do< is pluperfect organisation	0 -11 13 0 0
do< is pluperfect passive side	0 15 -14 0 0
do< is pluperfect side	-2 0 8 0 0
do< is present	10 0 -15 11 -9
do< is present not	-4 -13 9 3 1
do< is present not organisation	0 -11 11 0 0
do< is present organisation	10 21 -36 1 0
do< is present passive	0 -12 13 0 0
do< is present passive organisation	0 -12 12 0 0
do< is present person	6 -19 0 5 0
do< is present side	-7 -9 5 5 0
do< modal	-3 12 -5 -6 0
do< name	8 9 -21 9 0
do< office	0 26 -14 -9 -12
do< order	13 0 -8 0 0
do< organisation	-10 -7 9 7 -3
do< past	-21 10 0 8 7
do< perfect	1 5 0 -13 -2
do< perfect-not	-7 15 -11 2 0
do< person	5 -13 8 0 0
do< pluperfect	0 -10 11 0 -4
do< pluperfect-not	11 0 -9 0 0
do< power=assembly	3 2 -14 2 0
do< power=board	0 -9 11 0 0
do< power=cabinet	17 -12 0 0 0
do< power=commission	-19 0 8 10 0
do< power=department	-5 0 12 0 -1
do< power=government	-2 17 -15 -1 4
do< power=house	0 -8 10 0 0
do< power=king	0 12 -10 0 0
do< power=minister	-10 -16 19 -11 11
do< power=parliament	-10 -5 21 -5 -15
do< power=president	20 10 -15 -18 -11
do< power=prime minister	-2 21 -16 0 -1
do< power=secretary	10 -11 0 0 0
do< power=senate	-6 0 0 9 0
do< present	0 -11 6 1 0
do< present-not	-9 -14 9 10 0
do< pronoun	0 -15 0 -5 17
do< side	-14 7 2 0 0
do> again	0 -15 8 0 10
do> both	-19 -1 17 6 -12
do> future	-11 18 -9 7 -20
do> future-not	0 -8 15 0 -2
do> gerund	-2 11 -6 0 0
do> infinitive	-4 -28 21 5 4
do> is future name	0 -20 24 0 0
do> is future not	0 -14 10 0 0
do> is future organisation	0 7 -8 0 0
do> is future passive	-1 -4 9 0 0
do> is future side	0 -6 8 0 0
do> is infinitive	0 -12 14 0 0
do> is modal	7 -23 8 7 -3
do> is modal both	7 -13 1 0 0
do> is modal person	0 -15 20 0 0
do> is modal side	0 3 -14 10 0
do> is noun cabinet	12 0 -8 0 0
do> is noun cabinet organisation	12 0 -8 0 0
do> is noun china	3 13 -17 0 0
do> is noun china side	4 14 -18 0 0
do> is noun he	-9 3 4 1 -4
do> is noun he pronoun	-3 11 0 0 -3
do> is noun i	-6 16 -9 0 0
do> is noun i pronoun	-6 16 -9 0 0
do> is noun is	11 -2 -5 0 0
do> is noun is side	11 -2 -5 0 0
do> is noun it	-20 -5 24 2 -3
do> is noun it again	-19 -1 19 3 -3
do> is noun must side	0 -13 13 0 0
do> is noun not side	0 0 -14 0 16
do> is noun president	0 -16 1 0 11
do> is noun president person	0 -10 0 0 11
do> is noun to organisation	0 -8 10 0 0
do> is noun to person	0 17 -14 0 0
do> is noun will	-6 18 -10 0 0
do> is noun will person	-4 21 -14 0 0
do> is noun would	-13 18 -6 0 -1
do> is past not	-12 0 12 -6 0
do> is past not organisation	0 0 10 0 -2
do> is past not pronoun	-4 0 10 0 0
do> is past passive side	-9 0 11 0 0
do> is past side	-3 10 -3 0 0
do> is perfect	0 -8 4 0 1
do> is perfect again	9 -7 -3 0 0
do> is perfect both	-12 11 3 -7 -2
do> is perfect name	-24 10 1 14 -2
do> is perfect not	-9 17 -7 5 -15
do> is perfect not again	0 10 -3 0 0
do> is perfect not name	0 20 -17 0 0
do> is perfect not person	-3 10 -1 3 -7
do> is perfect not pronoun	0 -12 1 0 10
do> is perfect office	14 2 -17 0 2
do> is perfect order	-10 15 -7 0 0
do> is perfect organisation	2 -6 -2 0 12
do> is perfect passive	-3 -2 13 -2 -5
do> is perfect passive again	9 -7 0 0 0
do> is perfect passive order	-16 -1 13 0 0
do> is perfect person	6 -12 0 6 -4
do> is perfect pronoun	1 -12 13 -2 -7
do> is perfect side	3 -15 11 -15 0
do> is pluperfect	1 -22 5 11 0
do> is pluperfect again	-7 0 -2 0 10
do> is pluperfect both	11 -4 -2 0 0
do> is pluperfect not	0 19 -8 0 -11
do> is pluperfect not organisation	0 15 -12 0 0
do> is pluperfect office	22 -10 -10 0 0
do> is pluperfect organisation	-5 -10 -1 11 12
do> is pluperfect passive	8 10 -17 0 0
do> is pluperfect person	-4 -3 14 1 -19
do> is pluperfect pronoun	-9 -2 17 0 -3
do> is present	11 -2 -8 9 -10
do> is present both	-8 -7 4 15 0
do> is present name	11 9 -12 -4 -1
do> is present not	0 14 -14 -15 3
do> is present not office	2 12 -12 0 -1
do> is present not organisation	0 0 11 -1 -6
do> is present not pronoun	5 12 -20 -3 2
do> is present organisation	-19 17 -6 0 1
do> is present person	17 -16 1 0 -9
do> is present pronoun	15 3 -14 0 0
do> is present side	-34 -4 19 1 -1
do> modal-not	7 -2 -15 12 0
do> name	-7 7 7 -3 -17
do> office	17 -13 -2 -3 0
do> participle	-9 2 6 0 -5
do> past	5 3 -4 8 -15
do> perfect	3 -13 12 -7 0
do> perfect-not	-12 20 -7 3 -19
do> person	2 16 -18 8 -6
do> pluperfect	6 -18 0 10 0
do> pluperfect-not	0 20 -17 0 -2
do> power=assembly	1 27 -35 5 0
do> power=board	-15 -22 36 0 0
do> power=bureau	13 0 -14 0 0
do> power=cabinet	40 -32 -5 0 1
do> power=chancellor	-12 6 4 0 0
do> power=commission	-14 8 1 8 -10
do> power=committee	0 -19 13 0 7
do> power=council	6 0 -13 0 10
do> power=department	-8 -7 26 0 -8
do> power=diet	0 10 -5 0 0
do> power=government	-4 0 13 -8 -16
do> power=house	10 -2 -1 0 -4
do> power=minister	-12 4 10 0 -9
do> power=ministry	-4 -6 16 0 -4
do> power=no power	16 1 -4 -16 -9
do> power=parliament	3 4 -15 0 10
do> power=premier	-1 -22 22 0 0
do> power=president	-9 0 3 0 7
do> power=prime minister	-4 23 -14 -2 -1
do> power=representative	-5 -11 21 0 -6
do> power=secretary	23 -32 0 0 -8
do> power=senate	-11 2 3 -1 2
do> power=treasury	-28 -7 34 0 -4
do> present	12 -26 14 13 -28
do> present-not	0 7 -14 0 1
do> pronoun	11 0 -1 -34 0
do> side	0 -6 10 -2 -12
does <agree>	-3 -9 8 1 -2
does <agree> again	0 -7 8 0 0
does <agree> both	1 -3 6 -15 -6
does <agree> future	-15 11 0 0 0
does <agree> future not side	0 6 2 0 -12
does <agree> future pronoun	2 -13 15 0 -5
does <agree> gerund	10 -2 -5 0 0
does <agree> infinitive organisation	14 -9 -1 0 0
does <agree> infinitive person	-15 14 -1 0 0
does <agree> modal	-33 4 -3 10 4
does <agree> modal name	0 -5 10 -1 0
does <agree> modal not side	0 0 -7 0 10
does <agree> modal office	0 -8 1 11 0
does <agree> modal organisation	0 4 -11 0 7
does <agree> modal person	-22 8 5 0 -3
does <agree> modal side	0 0 -5 10 0
does <agree> office	-2 -11 7 0 5
does <agree> order	6 9 -13 0 0
does <agree> organisation	8 -18 5 -4 4
does <agree> participle passive	11 -32 4 -4 -6
does <agree> participle passive office	12 0 -11 0 0
does <agree> participle passive person	7 -27 5 0 0
does <agree> past	0 -16 11 4 -27
does <agree> past both	-8 0 11 0 0
does <agree> past name	21 -4 -17 0 0
does <agree> past not	-12 -4 0 0 12
does <agree> past office	-7 0 10 -6 0
does <agree> past organisation	-14 11 6 0 0
does <agree> past person	7 -26 2 6 -5
does <agree> past side	-14 2 7 10 0
does <agree> perfect	6 -12 9 -2 -21
does <agree> perfect both	-7 10 0 0 0
does <agree> perfect not organisation	10 -18 7 0 0
does <agree> perfect not person	-11 11 0 2 -6
does <agree> perfect not pronoun	0 -6 -5 0 12
does <agree> perfect not side	0 19 -17 0 0
does <agree> perfect office	0 -9 4 0 0
does <agree> perfect organisation	5 -11 3 0 0
does <agree> perfect passive	2 9 -10 0 0
does <agree> perfect passive order	-8 10 0 0 0
does <agree> perfect passive side	15 -4 -10 0 0
does <agree> perfect person	10 -6 0 0 -3
does <agree> person	-5 -1 2 14 -9
does <agree> pluperfect	4 -5 -3 10 -6
does <agree> pluperfect both	18 0 -14 0 0
does <agree> pluperfect person	0 -12 3 9 0
does <agree> pluperfect side	-4 13 -7 1 0
does <agree> present	-15 3 7 -6 3
does <agree> present both	20 -8 -7 0 0
does <agree> present name	-9 -14 25 0 0
does <agree> present office	-19 9 0 0 8
does <agree> present passive	6 -15 7 0 0
does <agree> present pronoun	-6 13 -4 0 0
does <agree> pronoun	1 -2 0 -14 8
does <agree> side	-12 12 1 12 -6
does <bear>	-18 -7 26 -8 0
does <bear> again	0 24 -22 0 0
does <bear> both	-2 -12 20 0 0
does <bear> future	-1 -27 33 0 0
does <bear> future person	0 -15 18 0 0
does <bear> gerund	0 -6 10 0 0
does <bear> infinitive	0 14 -14 0 0
does <bear> infinitive person	0 21 -20 0 0
does <bear> modal side	0 12 -11 0 0
does <bear> name	-1 -11 17 0 0
does <bear> organisation	-31 -14 34 0 -5
does <bear> past	0 -12 5 0 0
does <bear> past not	0 9 -7 0 0
does <bear> past person	0 -14 7 0 0
does <bear> perfect	-25 -15 23 0 6
does <bear> perfect organisation	-12 -8 20 0 0
does <bear> perfect person	-3 -2 0 0 10
does <bear> perfect side	0 -10 13 0 0
does <bear> person	0 -8 -2 0 13
does <bear> present	-6 11 -6 -1 4
does <bear> present again	0 17 -17 0 0
does <bear> present name	-10 0 9 0 0
does <bear> present organisation	0 -8 10 0 0
does <bear> present passive	-10 9 0 0 0
does <bear> present pronoun	9 3 -12 0 0
does <bear> present side	0 12 -8 0 0
does <bear> pronoun	10 7 -13 0 0
does <bear> side	-18 2 5 0 0
does <begin>	6 -9 9 -7 0
does <begin> infinitive	-2 -12 16 0 0
does <begin> modal organisation	0 13 -13 0 0
does <begin> name	-7 -16 28 0 0
does <begin> order	0 11 -12 0 0
does <begin> past	14 -1 -7 0 -2
does <begin> past name	-5 0 10 0 0
does <begin> past side	12 0 -9 0 0
does <begin> perfect person	0 0 -5 0 10
does <begin> person	0 9 -10 0 5
does <begin> present	-4 -5 17 0 -1
does <begin> present name	-6 -9 19 0 0
does <begin> present side	1 -17 11 0 0
does <begin> pronoun	-6 -7 18 0 0
does <begin> side	14 -20 8 0 0
does <buy> organisation	-12 -12 24 0 0
does <buy> past	10 10 -18 0 0
does <buy> past name	0 12 -10 0 0
does <buy> past person	13 0 -12 0 0
does <buy> person	17 0 -19 0 0
does <buy> present	-9 0 12 0 0
does <deny>	-25 -10 16 0 6
does <deny> name	0 -11 0 0 8
does <deny> organisation	-9 2 0 0 3
does <deny> past name	0 0 -8 0 8
does <deny> past person	-4 0 12 0 0
does <deny> perfect not	0 -8 10 0 0
does <deny> person	-6 -8 24 0 -1
does <deny> present name	0 -9 11 0 0
does <deny> present organisation	0 11 -8 0 0
does <down>	4 -9 2 -9 0
does <down> both	0 -4 12 0 0
does <down> future side	11 0 -9 0 0
does <down> organisation	5 6 -11 0 0
does <down> past	13 -14 0 0 -5
does <down> past person	12 -3 -3 0 -3
does <down> past pronoun	-2 0 11 0 -3
does <down> present organisation	1 8 -10 0 0
does <down> present side	-1 -7 17 0 0
does <down> side	9 -20 0 0 2
does <end>	1 -12 16 -3 -19
does <end> modal	8 -14 0 0 0
does <end> office	15 0 -14 0 0
does <end> order	12 -3 -4 0 0
does <end> past person	12 0 -4 0 -5
does <end> perfect	-10 0 12 0 0
does <end> pluperfect	0 12 -10 0 0
does <end> pluperfect organisation	0 12 -12 0 0
does <end> present organisation	2 5 -9 0 0
does <end> present person	-10 0 13 0 0
does <end> present side	-1 -1 11 0 0
does <end> side	-23 -13 47 0 -1
does <impose>	0 -2 4 0 -8
does <impose> again	0 -8 12 -2 0
does <impose> both	1 5 1 -20 -12
does <impose> future	-17 6 7 -3 -9
does <impose> future both	-2 -5 9 0 0
does <impose> future name	0 12 -6 -1 0
does <impose> future not name	0 0 -10 0 11
does <impose> future not side	0 6 6 0 -16
does <impose> future office	0 -6 12 0 0
does <impose> future organisation	-17 -6 15 0 0
does <impose> future person	-17 7 -1 4 2
does <impose> future pronoun	10 -1 0 0 -5
does <impose> future side	7 7 -9 0 0
does <impose> gerund	1 2 -14 12 0
does <impose> gerund side	0 0 -10 12 0
does <impose> infinitive organisation	6 9 -14 0 0
does <impose> infinitive person	-14 7 0 0 2
does <impose> infinitive side	0 -6 10 0 0
does <impose> modal	-51 -1 11 12 0
does <impose> modal name	0 -18 6 4 0
does <impose> modal not side	0 0 -7 0 10
does <impose> modal office	0 -11 5 11 0
does <impose> modal organisation	-10 0 1 -1 3
does <impose> modal passive name	0 -2 10 -1 0
does <impose> modal passive organisation	0 8 -10 0 0
does <impose> modal passive side	0 -1 10 -2 0
does <impose> modal person	-25 9 4 0 -5
does <impose> modal side	0 -5 0 9 0
does <impose> office	3 -15 2 -2 6
does <impose> organisation	13 -9 -2 -10 9
does <impose> participle passive	8 -23 6 -8 -14
does <impose> participle passive name	-14 3 13 0 0
does <impose> participle passive office	12 0 -9 0 0
does <impose> participle passive organisation	12 -3 -7 0 0
does <impose> participle passive person	2 -15 8 0 -3
does <impose> past	19 -20 -3 -3 -11
does <impose> past name	14 2 -13 0 0
does <impose> past not	-13 3 -3 0 11
does <impose> past not side	0 11 -9 0 0
does <impose> past organisation	2 0 4 -2 -17
does <impose> past passive name	-15 0 17 0 0
does <impose> past person	20 -3 -19 11 -1
does <impose> past pronoun	7 -17 -1 0 0
does <impose> past side	-14 0 11 0 0
does <impose> perfect	0 -6 7 5 -11
does <impose> perfect both	-4 27 -13 -2 0
does <impose> perfect name	2 0 -13 16 0
does <impose> perfect not	-4 11 -1 -3 0
does <impose> perfect not person	-12 7 4 1 -8
does <impose> perfect not pronoun	0 -4 -4 0 11
does <impose> perfect not side	0 17 -14 0 0
does <impose> perfect organisation	-1 -14 9 -9 7
does <impose> perfect passive	0 24 -18 0 0
does <impose> perfect passive not	0 17 -14 0 0
does <impose> perfect passive order	-9 10 0 0 0
does <impose> perfect passive side	13 7 -19 0 0
does <impose> perfect person	0 -7 5 9 -15
does <impose> perfect pronoun	-1 -9 15 0 0
does <impose> person	-13 3 5 20 -20
does <impose> pluperfect	0 -15 2 10 0
does <impose> pluperfect both	15 -3 -8 0 0
does <impose> pluperfect organisation	-7 -6 0 0 10
does <impose> pluperfect person	-4 -5 4 8 -3
does <impose> present	4 -4 3 -14 0
does <impose> present both	10 -2 -3 0 0
does <impose> present name	20 4 -23 0 0
does <impose> present office	-9 -3 5 0 10
does <impose> present organisation	12 -2 -12 1 8
does <impose> present passive	14 -18 0 0 4
does <impose> present passive name	-6 -8 21 0 0
does <impose> present passive organisation	18 -12 -6 0 0
does <impose> present person	-12 -12 31 -7 -16
does <impose> present pronoun	-11 15 0 0 -7
does <impose> present side	-1 -7 16 -2 -3
does <impose> pronoun	-2 -5 8 -24 6
does <impose> side	-5 12 1 0 -5
does <lack>	-26 12 1 0 -10
does <lack> modal	0 -17 19 0 0
does <lack> office	0 20 -16 0 0
does <lack> organisation	-8 -6 9 5 0
does <lack> present	-15 12 -9 7 0
does <lack> present not	0 -10 11 0 0
does <lack> present organisation	0 -13 3 9 0
does <lack> present passive	-17 28 -15 0 0
does <lack> present passive not	0 -14 17 0 0
does <lack> present passive not organisation	0 -7 10 0 0
does <lack> present passive person	-5 16 -9 0 0
does <lack> present side	0 13 -11 0 0
does <propose>	-44 6 22 0 -5
does <propose> future organisation	0 8 -8 0 0
does <propose> modal	9 -4 -8 8 0
does <propose> modal name	0 5 -16 9 0
does <propose> modal passive organisation	0 8 -10 0 0
does <propose> name	-14 10 -5 3 0
does <propose> organisation	-21 8 0 0 0
does <propose> participle passive	-10 7 0 0 0
does <propose> past	2 -2 8 -4 -5
does <propose> past person	6 -27 11 0 0
does <propose> past pronoun	7 5 -12 0 0
does <propose> perfect	-38 -10 25 5 0
does <propose> perfect passive	0 9 -7 0 0
does <propose> perfect person	-16 3 0 7 0
does <propose> perfect pronoun	-4 -1 11 0 0
does <propose> perfect side	0 -7 10 0 0
does <propose> person	-13 -3 24 2 -14
does <propose> pluperfect organisation	0 -12 14 0 0
does <propose> pluperfect person	0 6 -7 0 0
does <propose> present	-26 3 8 -1 -11
does <propose> present name	0 12 -10 0 0
does <propose> present not	0 -9 -6 0 14
does <propose> present passive	-9 15 -3 0 0
does <propose> present pronoun	-4 -7 17 0 0
does <propose> pronoun	5 -8 9 0 -10
does <propose> side	-6 11 -7 -7 5
does <refuse>	-30 -12 1 -5 21
does <refuse> modal	0 -3 11 0 -5
does <refuse> organisation	-8 0 0 0 8
does <refuse> past	-11 -1 3 0 5
does <refuse> past name	0 0 -8 0 9
does <refuse> past organisation	-2 0 -2 0 8
does <refuse> past person	0 0 14 0 -6
does <refuse> past pronoun	0 0 10 0 -9
does <refuse> perfect	-6 -8 -2 0 16
does <refuse> perfect person	0 0 -2 0 10
does <refuse> person	-10 -9 3 0 9
does <refuse> present	0 5 -13 0 8
does <renew> infinitive organisation	6 4 -11 0 0
does <renew> infinitive person	-6 0 10 0 0
does <renew> modal	0 19 -13 0 -2
does <renew> name	-16 4 5 0 0
does <renew> past	14 -4 -7 0 0
does <renew> perfect	-3 -10 13 0 0
does <renew> perfect passive	-4 0 12 0 0
does <renew> person	0 16 -13 0 0
does <renew> pluperfect	10 0 -10 0 0
does <renew> pluperfect side	10 0 -10 0 0
does <renew> present	-11 0 5 0 0
does <renew> present organisation	0 -8 13 0 0
does <renew> side	-1 -38 23 0 0
does <return>	0 -13 18 0 0
does <say>	-11 -5 11 5 0
does <say> both	-15 13 -2 0 0
does <say> future	-3 20 -15 0 0
does <say> future name	0 -9 9 0 0
does <say> future side	0 17 -17 0 0
does <say> gerund	13 -2 -12 0 0
does <say> infinitive	1 -16 15 0 0
does <say> modal	7 0 -10 7 0
does <say> modal not	0 -6 8 2 -11
does <say> modal person	6 -11 0 0 0
does <say> name	13 -12 0 3 -11
does <say> office	-5 -8 7 13 -4
does <say> order	0 -13 7 0 0
does <say> organisation	1 0 1 -1 -10
does <say> participle passive	8 0 -14 7 0
does <say> past	-18 0 17 -38 5
does <say> past not	0 -1 16 -1 -7
does <say> past office	0 -27 23 0 -6
does <say> past person	-19 15 0 -15 5
does <say> past pronoun	-13 -5 5 0 7
does <say> perfect	7 -1 -4 -19 8
does <say> perfect not	0 -5 0 14 -3
does <say> perfect organisation	9 5 -10 0 0
does <say> perfect person	0 -14 18 -3 -9
does <say> perfect side	-10 3 -11 0 18
does <say> person	-16 1 9 -15 2
does <say> present	-28 2 15 -7 1
does <say> present both	0 10 -9 0 0
does <say> present not	4 -14 0 8 -4
does <say> present not name	-2 0 -2 9 0
does <say> present not pronoun	9 0 0 -2 0
does <say> present organisation	-11 0 13 -3 0
does <say> present passive	0 -15 7 1 0
does <say> present person	-10 0 5 0 5
does <say> present pronoun	-10 0 3 0 1
does <say> pronoun	-2 -16 17 0 0
does <say> side	3 4 -24 9 13
does <sell>	-1 -22 3 0 16
does <sell> name	-1 -6 15 0 0
does <sell> organisation	-2 -3 -1 0 11
does <sell> perfect	1 -3 -14 0 13
does <sell> person	13 -6 -13 0 2
does <sell> side	0 -1 10 0 0
does <sign>	10 0 -8 2 -16
does <sign> again	13 -17 0 -4 9
does <sign> both	4 0 1 -22 -10
does <sign> future	-28 11 3 0 -6
does <sign> future not	-1 -3 -1 -1 12
does <sign> future not name	0 0 -10 0 11
does <sign> future not organisation	0 -17 9 0 6
does <sign> future not side	0 6 3 0 -13
does <sign> future organisation	-9 0 3 0 0
does <sign> future passive	-3 -7 13 0 0
does <sign> future passive again	0 -9 11 0 0
does <sign> future passive name	0 -8 9 0 0
does <sign> future person	-9 8 -7 5 3
does <sign> future side	0 -7 12 0 0
does <sign> gerund	11 -14 0 0 0
does <sign> infinitive	3 11 -10 0 0
does <sign> infinitive passive	0 15 -12 0 0
does <sign> infinitive person	-16 20 -7 0 0
does <sign> modal	-25 15 -9 7 0
does <sign> modal not side	0 0 -7 0 10
does <sign> modal office	0 -5 1 9 0
does <sign> modal person	-10 13 -1 0 -4
does <sign> modal side	0 -10 4 8 0
does <sign> name	-5 12 -6 9 0
does <sign> organisation	6 -10 6 -7 -6
does <sign> participle passive	16 -48 9 -8 -11
does <sign> participle passive office	14 0 -12 0 0
does <sign> participle passive organisation	10 -8 -2 0 0
does <sign> participle passive person	5 -29 7 0 0
does <sign> past	13 -20 0 4 -14
does <sign> past both	-3 -4 9 0 0
does <sign> past name	16 5 -21 4 0
does <sign> past not	-12 -5 0 0 12
does <sign> past organisation	-5 4 8 0 -1
does <sign> past passive	0 -25 16 0 0
does <sign> past passive name	-10 0 11 0 0
does <sign> past passive organisation	9 -12 0 0 0
does <sign> past person	12 -22 -3 13 -8
does <sign> perfect	14 -9 -3 6 -14
does <sign> perfect both	-9 9 3 -5 0
does <sign> perfect name	-4 17 -17 14 0
does <sign> perfect not	-7 12 -3 0 0
does <sign> perfect not name	0 15 -14 0 0
does <sign> perfect not person	-11 18 -5 2 -6
does <sign> perfect not pronoun	0 -12 0 0 12
does <sign> perfect office	-6 -5 13 0 0
does <sign> perfect organisation	0 -11 7 0 1
does <sign> perfect passive order	-14 1 5 0 0
does <sign> perfect passive side	9 -16 0 0 0
does <sign> perfect person	19 -6 -14 3 -4
does <sign> perfect side	13 -10 0 -6 -3
does <sign> person	3 12 -22 22 -11
does <sign> pluperfect	13 -11 -11 10 0
does <sign> pluperfect both	17 -2 -11 0 0
does <sign> pluperfect not	-7 18 -4 0 -4
does <sign> pluperfect not organisation	-6 12 -3 0 0
does <sign> pluperfect organisation	5 -11 0 0 -1
does <sign> pluperfect person	0 -10 0 9 0
does <sign> pluperfect side	0 14 -13 1 0
does <sign> present	-6 10 0 -20 0
does <sign> present again	-2 -12 16 0 0
does <sign> present both	25 -22 -1 0 0
does <sign> present name	-17 -3 21 0 0
does <sign> present not organisation	0 12 -9 0 0
does <sign> present office	-24 13 0 0 8
does <sign> present passive	4 -15 8 0 0
does <sign> present passive organisation	0 -8 7 0 0
does <sign> present passive side	10 0 -7 0 0
does <sign> present person	1 8 -10 0 0
does <sign> present pronoun	0 14 -8 0 0
does <sign> present side	-11 11 -4 0 0
does <sign> pronoun	0 -5 1 -17 14
does <sign> side	7 -7 1 0 -17
does <stay>	2 -8 4 -5 6
does <stay> both	-9 0 10 0 0
does <stay> future	-6 -8 17 0 0
does <stay> future side	0 -12 13 0 0
does <stay> modal again	0 -15 18 0 0
does <stay> name	-7 -9 6 0 9
does <stay> office	21 -25 -3 0 8
does <stay> organisation	1 13 -8 0 -13
does <stay> participle passive	-4 -4 11 0 0
does <stay> past	-3 -4 -7 4 20
does <stay> past not	17 -6 -9 0 0
does <stay> past office	21 -11 -11 0 0
does <stay> past person	-12 3 -5 0 20
does <stay> past side	-16 3 0 0 6
does <stay> perfect	13 -12 -2 0 -4
does <stay> perfect not	0 12 -9 0 0
does <stay> perfect organisation	0 8 -10 4 0
does <stay> perfect person	12 -14 0 0 0
does <stay> person	3 0 -7 -7 12
does <stay> pluperfect	-12 0 9 0 0
does <stay> present	9 -8 0 -4 0
does <stay> present both	0 -4 10 0 0
does <stay> present name	0 -8 -1 -5 15
does <stay> present not name	0 -3 10 0 0
does <stay> present not side	0 14 -8 0 0
does <stay> present office	-1 -9 9 0 0
does <stay> present passive	-4 -13 9 0 7
does <stay> present person	1 5 0 0 -13
does <stay> pronoun	2 0 6 0 -16
does <suspend>	-8 4 -2 -4 12
does <suspend> future side	0 -5 10 0 0
does <suspend> name	0 -14 2 0 1
does <suspend> office	0 0 -10 0 12
does <suspend> participle passive organisation	0 11 -8 0 0
does <suspend> past person	7 0 -18 0 11
does <suspend> past side	-3 0 9 0 0
does <suspend> person	0 0 -7 0 10
does <suspend> present passive	-6 -17 16 0 6
does <suspend> present person	-2 -2 10 0 0
does <suspend> present side	-4 12 -6 0 0
does <suspend> pronoun	-6 0 13 0 0
does <suspend> side	-29 10 7 0 -6
does <target> future	6 -9 0 0 0
does <target> name	-3 0 10 0 0
does <target> past	-9 0 10 0 0
does <target> perfect	-10 0 14 0 0
does <target> present	18 6 -22 0 0
does <target> present person	10 0 -6 0 0
does <target> present side	10 0 -9 0 0
does <target> pronoun	5 10 -15 0 0
does <threaten>	-12 0 16 0 -1
does <threaten> past person	-3 -4 13 0 0
does <threaten> person	-8 -8 22 0 0
does <up>	6 -8 10 -2 -16
does <up> future	0 -8 11 0 0
does <up> name	-10 -11 29 0 0
does <up> person	3 -11 10 0 -6
does <up> pronoun	0 -6 12 0 0
does accept	-13 0 10 0 0
does accept organisation	0 -4 10 0 0
does accept person	-4 12 -4 0 0
does add	9 -4 -5 0 1
does add past person	4 6 -10 0 0
does adjust	11 0 -10 0 0
does adopt organisation	-7 11 0 0 0
does agree	-16 0 17 0 -4
does agree both	-10 -4 17 0 0
does agree future	0 21 -19 0 0
does agree future organisation	0 21 -20 0 0
does agree name	4 -10 1 0 0
does agree organisation	10 2 -12 0 0
does agree participle passive	-11 2 7 0 0
does agree participle passive side	0 8 -6 0 0
does agree past name	9 0 -9 0 0
does agree past organisation	9 0 -7 0 0
does agree past person	-23 1 20 0 0
does agree past side	-7 0 11 0 0
does agree perfect	0 -9 10 0 0
does agree perfect organisation	0 -17 16 0 0
does agree person	-23 0 19 0 0
does agree present	-9 -11 19 0 0
does agree side	-25 0 16 0 0
does announce	-3 10 0 0 0
does announce organisation	17 0 -16 0 -3
does announce past organisation	13 -2 -8 0 -2
does announce past person	-32 0 33 0 0
does announce past side	7 0 -12 0 6
does announce perfect organisation	8 0 -10 0 0
does announce perfect person	-9 0 10 0 0
does announce person	-53 0 49 0 -3
does announce pluperfect	-6 0 12 0 0
does announce pronoun	-6 0 10 0 0
does announce side	6 7 -19 0 5
does answer	0 -16 28 -1 -7
does answer past organisation	10 0 -9 0 0
does answer past person	-8 0 13 0 0
does answer person	-12 -12 30 0 0
does apply	12 -12 -1 0 0
does apply past	14 0 -14 0 0
does apply present	0 -6 9 0 0
does apply present organisation	0 -6 10 0 0
does approve	3 -3 -1 10 -16
does approve future	-5 -7 11 0 0
does approve future organisation	-3 -19 23 0 0
does approve future side	0 13 -13 0 0
does approve infinitive	-2 11 -6 0 0
does approve infinitive organisation	-1 10 -5 0 0
does approve modal both	0 11 -10 0 0
does approve modal organisation	-5 -8 16 0 0
does approve modal side	0 12 -11 0 0
does approve name	0 -15 9 3 0
does approve office	4 -10 5 0 0
does approve organisation	0 -27 27 0 -11
does approve perfect organisation	-8 -4 18 0 0
does approve perfect person	0 6 -13 5 0
does approve perfect side	13 6 -17 0 0
does approve person	-12 14 -14 14 0
does approve present	21 0 -22 0 0
does approve present organisation	23 0 -21 0 0
does approve pronoun	-9 16 -5 0 0
does approve side	18 23 -33 0 0
does ask future	0 -9 10 0 0
does ask modal name	0 0 -7 9 0
does ask modal passive organisation	0 8 -10 0 0
does ask past	7 -12 1 -2 0
does ask past pronoun	11 0 -10 0 0
does ask perfect	-11 1 -4 7 3
does ask perfect person	-1 11 -16 8 0
does ask person	-9 12 -10 6 0
does assent	1 7 -11 0 0
does authorise	16 0 -18 0 0
does await	-9 13 -4 0 0
does await present passive	-9 12 -3 0 0
does be	8 -1 0 0 -12
does be again	-4 -7 17 0 0
does be modal again	0 -11 13 0 0
does be name	-6 -4 0 0 9
does be office	25 -18 -1 0 0
does be organisation	-5 14 -8 0 -2
does be past	-11 0 13 5 -12
does be past not	17 -6 -9 0 0
does be past office	17 -10 -7 0 0
does be past person	-23 11 12 0 -4
does be past side	-9 0 17 0 0
does be perfect	8 1 -13 1 0
does be perfect organisation	0 14 -19 4 0
does be present	12 -7 0 -1 -1
does be present name	0 -8 0 -4 13
does be present not side	0 15 -10 0 0
does be present office	0 -6 10 0 0
does be present side	12 0 -11 5 0
does believe	-3 -3 11 0 0
does believe pronoun	-3 -2 10 0 0
does bless side	0 -15 16 0 0
does bring	-8 -2 14 0 0
does bring past	12 0 -11 0 0
does bring past person	9 0 -9 0 0
does bring present	-8 0 12 0 0
does buy	-4 0 12 0 0
does call past side	0 10 -10 0 0
does call person	1 -10 5 0 0
does call side	0 10 -9 0 0
does charge	11 0 -7 0 0
does charge present side	10 0 -9 0 0
does clear	-8 0 11 0 0
does collect	-7 -7 19 0 0
does collect organisation	0 -5 11 0 0
does collect present	0 -5 11 0 0
does collect present organisation	0 -4 9 0 0
does come name	3 -15 5 0 0
does come organisation	0 10 -11 0 0
does come past person	-14 0 18 0 0
does come pluperfect	14 0 -12 0 0
does come present organisation	0 11 -9 0 0
does confirm	-4 -10 14 0 -2
does confirm future side	0 -10 10 0 0
does confirm modal	10 0 -12 0 0
does confirm modal name	0 10 -10 0 0
does confirm name	6 6 -13 0 0
does confirm organisation	-16 12 0 0 0
does confirm past	-13 4 6 0 0
does confirm perfect	-2 -4 11 0 0
does confirm perfect not	0 -11 3 5 0
does confirm perfect not side	0 -16 1 6 0
does confirm person	3 -9 5 0 0
does confirm present	0 -12 18 0 0
does confirm side	0 -34 21 5 0
does consent	0 3 -17 0 5
does consent organisation	3 0 -20 0 5
does consider organisation	0 13 -12 0 0
does consult side	0 10 -10 0 0
does countersign	3 -15 6 0 0
does countersign future office	0 -8 10 0 0
does countersign office	-9 0 14 0 0
does countersign person	9 -16 0 0 0
does countersign side	0 -13 14 0 0
does decide future	0 -11 14 0 0
does decide modal	0 15 -13 0 0
does decide office	0 15 -14 0 0
does decide past	0 -10 -1 0 10
does decide person	0 17 -13 0 0
does decide pronoun	0 -4 -2 0 10
does decline	-10 -3 0 0 10
does decline past	0 0 10 0 -3
does decline perfect	0 0 -4 0 10
does decree	-12 -1 13 0 0
does decree organisation	0 10 -7 0 0
does decree present	-7 0 8 0 0
does decree present organisation	0 10 -13 0 0
does draft	0 -14 15 0 0
does draft present passive	0 -11 11 0 0
does enact	0 11 -9 0 0
does end modal	9 -6 -1 0 0
does end office	17 -2 -12 0 0
does end order	12 -2 -6 0 0
does end present name	3 4 -10 0 0
does end present person	-10 0 12 0 0
does end side	-3 0 10 0 0
does endorse	0 -8 11 0 0
does endorse future	0 -10 10 0 0
does enter	-3 -12 2 0 10
does enter future	0 -9 9 0 0
does exempt present	9 0 -9 0 0
does expect	-11 16 -4 0 0
does expect office	0 10 -7 0 0
does expect present	0 -11 14 0 0
does expect present passive	-9 28 -19 0 0
does expect present passive organisation	0 13 -11 0 0
does expect present passive side	0 10 -9 0 0
does extend	5 -5 3 0 -10
does extend modal	0 -9 10 0 0
does extend name	-5 0 12 0 0
does extend organisation	-16 3 7 0 0
does extend past person	13 0 -12 0 0
does extend person	11 0 -7 0 0
does fall	-10 4 0 0 0
does future	-40 11 13 -6 -22
does future office	-8 0 11 -1 0
does future organisation	-17 9 -2 0 0
does future passive	-19 -4 14 0 -2
does future passive name	0 -14 18 0 0
does future passive person	-2 11 -13 5 0
does future person	-28 7 3 4 0
does future pronoun	8 -14 11 0 -8
does gerund	6 -16 -2 10 0
does gerund side	-1 -6 0 12 0
does get	-12 9 0 0 0
does get name	0 -12 17 0 0
does get past	-1 -2 10 0 0
does get past not	0 9 -7 0 0
does get person	-5 13 -5 0 0
does go name	0 -5 13 0 0
does go past	9 -7 -1 0 0
does go past side	10 0 -9 0 0
does go present side	0 -10 12 0 0
does have	-2 15 -10 0 -13
does have again	0 -18 23 0 -2
does have both	0 -11 0 15 0
does have name	-10 2 5 -5 0
does have office	9 -2 -8 0 1
does have organisation	5 15 -10 -5 -15
does have past	-4 -13 17 0 0
does have past person	-3 -19 22 0 0
does have past side	-4 10 -3 0 0
does have person	-2 13 -10 0 -5
does have present	6 3 -6 9 -20
does have present both	-4 -10 3 15 0
does have present name	-4 0 10 -4 -1
does have present not	-24 25 -16 -13 3
does have present not again	0 -6 12 0 0
does have present not name	0 5 -9 0 2
does have present not organisation	0 -5 13 0 -2
does have present not person	-8 8 -7 0 4
does have present not side	0 20 -13 0 -2
does have present office	14 -4 -12 0 4
does have present organisation	1 21 -18 -2 0
does have present person	3 11 -13 0 -15
does have present side	-32 -9 21 1 -1
does have side	-46 10 4 0 -12
does hold	0 3 -13 0 12
does hold name	9 0 -12 0 3
does hold office	-3 -4 -1 0 12
does hold organisation	-12 0 8 0 0
does hold past person	17 0 -13 0 0
does hold present	1 0 -14 0 11
does hold present name	10 0 -15 0 4
does hold present person	-3 -1 10 0 0
does hold present side	0 10 -9 0 0
does hold side	0 10 -6 0 0
does impose	-11 4 3 0 0
does infinitive	-5 0 14 -9 -8
does infinitive name	-4 -12 21 0 0
does infinitive organisation	15 1 -10 0 -3
does infinitive passive	0 14 -13 0 0
does infinitive passive side	0 10 -9 0 0
does infinitive person	-25 5 8 0 2
does infinitive side	-1 -3 15 0 0
does initial	-9 -15 23 0 0
does initial both	22 0 -19 0 0
does initial name	-10 0 7 0 0
does initial past	-10 -8 17 0 0
does initial person	-5 -11 15 0 0
does initial side	-4 -3 10 0 0
does issue	0 5 -10 7 0
does issue future	8 -11 2 0 0
does issue future organisation	10 -10 0 0 0
does issue modal	0 14 -13 0 0
does issue organisation	4 8 -19 2 0
does issue perfect	-11 4 -6 13 0
does keep	-6 -6 0 0 11
does keep past	-5 -3 -6 0 16
does keep past person	-5 -3 -6 0 16
does keep person	-5 3 -14 0 15
does keep present person	0 9 -7 0 0
does keep side	-6 -8 23 0 0
does know	2 -22 -11 23 -2
does know name	-2 0 -2 9 0
does know person	0 0 -11 9 1
does know present not	5 -7 -7 9 -1
does know present not name	-2 0 -3 10 0
does know present not pronoun	9 0 0 -2 0
does know pronoun	9 0 0 -2 -1
does lack	0 17 -16 0 0
does lack present	0 15 -13 0 0
does leave	-8 0 2 11 0
does leave gerund	0 0 -12 12 0
does leave gerund side	0 0 -12 12 0
does leave person	-24 0 22 0 0
does leave pluperfect	-8 10 0 0 0
does leave present	7 -13 0 0 0
does leave present person	-4 -6 14 0 0
does leave present side	9 0 -9 0 0
does leave side	8 0 -17 12 0
does let name	9 14 -28 6 0
does let perfect name	0 8 -15 6 0
does let person	-5 -11 23 0 0
does let present name	10 4 -15 0 0
does let present person	0 -7 13 0 0
does lift	10 0 -1 0 -3
does lift organisation	11 0 -11 0 0
does like	8 -14 1 0 0
does like modal	10 -11 0 0 0
does like modal pronoun	9 0 -6 0 0
does look	-17 5 4 0 0
does look organisation	0 11 -8 0 0
does look past	-10 4 1 0 0
does look past person	-8 0 12 0 0
does look past pronoun	0 10 -9 0 0
does look person	-11 -3 17 0 0
does lower present	9 0 -7 0 0
does make again	0 9 -9 0 0
does make past person	-8 0 10 0 0
does make perfect	8 -12 0 0 0
does meet	0 -11 12 0 -4
does meet again	0 17 -17 0 0
does meet modal	0 -15 15 0 0
does meet organisation	-20 0 16 0 0
does meet participle passive person	11 -1 -7 0 0
does meet past	-3 -9 9 0 0
does meet past person	-4 -5 11 0 0
does meet person	8 -43 10 0 0
does meet present	-1 11 -7 0 0
does meet present again	0 17 -17 0 0
does modal	-26 1 7 14 -21
does modal again	-2 -14 22 0 0
does modal both	0 20 -14 0 0
does modal not name	0 14 -9 0 -1
does modal not pronoun	4 -14 1 1 0
does modal office	6 -3 -4 9 -2
does modal organisation	-9 15 -10 0 -4
does modal passive name	6 -14 4 -2 0
does modal passive office	0 11 -13 0 0
does modal passive organisation	0 20 -20 0 0
does modal passive side	0 -9 17 -2 0
does modal person	-10 -2 15 -1 -8
does modal side	-7 -17 10 15 0
does need	-14 -14 19 4 0
does need organisation	0 -11 5 7 0
does need person	-5 -5 14 0 0
does need present	-10 -5 6 8 0
does need present organisation	0 -9 0 9 0
does need side	0 -9 11 0 0
does negotiate	7 -14 0 0 0
does negotiate person	9 0 -8 0 0
does nothing	4 -1 10 -25 -20
does nothing again	-5 -18 21 2 -4
does nothing both	-6 -1 11 -1 -2
does nothing name	0 -9 24 -15 -34
does nothing office	-32 33 -1 -12 -7
does nothing order	23 2 -16 -1 -1
does nothing organisation	2 16 -20 11 0
does nothing person	22 -9 -16 -12 16
does nothing pronoun	-7 0 12 -6 -3
does nothing side	-14 -29 43 1 -7
does notify perfect side	0 -8 11 0 0
does notify side	0 -15 19 0 0
does offer	-5 -3 16 0 0
does order	11 0 -7 0 0
does order organisation	-9 -11 22 0 0
does order past	11 11 -20 0 0
does order past name	0 12 -11 0 0
does order past person	13 0 -12 0 0
does order person	18 0 -20 0 0
does order present	-7 0 9 0 0
does other	0 -7 8 1 -14
does other again	14 -9 -4 0 0
does other both	-15 -10 24 0 0
does other future passive organisation	0 -11 12 0 0
does other future passive person	-1 12 -15 5 0
does other name	8 -16 -3 0 7
does other office	9 -18 6 0 0
does other order	-11 7 0 0 0
does other organisation	-10 8 4 -1 -5
does other past passive	19 0 -15 0 0
does other past passive name	12 0 -10 0 0
does other perfect	1 8 -3 -2 -12
does other perfect both	-7 0 9 0 0
does other perfect name	2 -10 7 -6 0
does other perfect not	0 -11 16 0 0
does other perfect office	9 -1 -6 0 0
does other perfect passive	0 -6 8 0 0
does other perfect pronoun	-3 -1 9 0 0
does other perfect side	3 13 -14 0 0
does other person	-9 9 -6 12 -7
does other pluperfect	-18 -21 39 0 0
does other pluperfect not	0 9 -7 0 0
does other pluperfect not organisation	0 11 -10 0 0
does other pluperfect organisation	-6 0 8 0 0
does other pluperfect person	-13 0 18 0 0
does other pluperfect side	0 -8 10 0 0
does other present	-22 4 -5 6 8
does other present name	0 0 -20 9 10
does other present office	0 -13 15 0 0
does other present organisation	0 19 -14 0 0
does other present passive person	11 -4 -4 0 0
does other present person	-9 4 1 0 0
does other pronoun	-12 -14 29 0 0
does other side	12 0 -5 -6 -5
does owe	0 16 -16 0 0
does owe name	0 14 -14 0 0
does owe present	0 17 -16 0 0
does owe present name	0 14 -14 0 0
does participle passive	17 -44 4 0 0
does participle passive both	0 -12 12 0 0
does participle passive office	13 -3 -5 0 -1
does participle passive person	14 -33 -4 5 5
does pass	0 -10 8 0 0
does pass organisation	1 -9 7 0 0
does pass perfect	9 -6 -1 0 0
does pass perfect organisation	17 -5 -11 0 0
does pass pluperfect	-8 0 9 0 0
does past	0 -41 24 -11 2
does past name	0 -11 0 9 0
does past not office	9 0 -15 0 6
does past not organisation	0 0 11 0 -3
does past office	5 -21 16 -10 -17
does past organisation	4 -12 5 -13 0
does past passive	6 -14 5 0 -1
does past passive not	0 -6 11 0 0
does past passive side	3 -10 0 0 0
does past pronoun	-3 -15 9 -4 3
does pay	-6 0 11 0 0
does pay name	0 -2 10 0 0
does perfect	9 -17 -1 0 15
does perfect again	9 -7 -3 0 0
does perfect both	-11 8 6 -8 -2
does perfect name	-6 2 -3 13 -4
does perfect not	-20 21 -1 1 -22
does perfect not name	0 16 -12 0 0
does perfect not office	0 -9 11 1 -3
does perfect not organisation	0 3 0 0 -10
does perfect not person	-14 16 0 0 -11
does perfect not pronoun	0 -13 1 0 10
does perfect office	12 -4 -6 0 0
does perfect order	-10 15 -7 0 0
does perfect organisation	-1 0 -5 0 16
does perfect passive	-11 0 13 -3 -6
does perfect passive again	9 -7 0 0 0
does perfect passive not	0 14 -10 0 0
does perfect passive not side	0 15 -14 0 0
does perfect passive order	-16 0 10 0 0
does perfect passive person	-7 11 -2 0 0
does perfect person	14 -36 4 8 2
does perfect side	4 -8 1 -15 9
does plan both	0 12 -10 0 0
does pluperfect	0 -23 8 9 0
does pluperfect again	-7 0 -2 0 10
does pluperfect both	11 -4 -2 0 0
does pluperfect not	0 16 -4 0 -12
does pluperfect not organisation	0 12 -9 0 0
does pluperfect office	10 -2 -2 0 0
does pluperfect organisation	-5 -14 5 2 8
does pluperfect passive	4 9 -12 0 0
does pluperfect person	0 -3 3 7 -18
does pluperfect pronoun	-8 -2 15 0 0
does prepare organisation	0 9 -9 0 0
does prepare past	0 10 -7 0 0
does present	-7 8 4 -6 -4
does present both	6 -10 0 12 -5
does present name	0 9 -9 -4 12
does present not	-11 13 -9 -5 6
does present not name	-8 -11 3 7 0
does present not organisation	0 -11 26 -6 -11
does present not person	-10 2 -5 0 12
does present not side	-4 23 -20 0 1
does present office	-1 -10 -1 0 18
does present organisation	-9 7 1 0 -9
does present passive	-16 6 7 -2 0
does present passive name	-13 -8 24 0 0
does present passive not	0 -21 20 1 0
does present passive not name	0 -6 9 0 0
does present passive not organisation	0 -11 13 0 0
does present passive office	-13 4 0 0 6
does present passive person	0 16 -12 0 0
does present passive pronoun	0 -6 11 0 0
does present person	-4 7 3 -11 -6
does present side	-8 0 20 0 -35
does proclaim	20 -5 -16 0 0
does prolong	-9 3 12 -3 -8
does prolong both	5 7 -12 0 0
does prolong infinitive organisation	9 5 -15 0 0
does prolong modal	0 11 -6 0 -1
does prolong name	-3 0 10 0 0
does prolong organisation	11 -1 0 0 -6
does prolong past side	-6 0 10 0 0
does prolong perfect	-11 -4 20 0 0
does prolong person	-11 17 -4 0 0
does prolong present organisation	0 -15 17 0 0
does prolong side	-27 -20 34 0 0
does promise	0 10 -10 0 0
does promise participle passive name	0 10 -10 0 0
does propose	-13 -20 35 0 0
does propose organisation	-4 -10 19 0 0
does propose perfect	0 -3 11 0 0
does publish	-5 14 -2 -4 -9
does publish both	-15 -1 11 0 0
does publish future	-8 14 -8 0 0
does publish modal organisation	0 15 -12 0 0
does publish name	9 8 -21 4 0
does publish office	3 6 -12 0 0
does publish order	-7 -4 11 0 0
does publish participle passive	-3 -9 13 0 0
does publish participle passive organisation	-8 0 11 0 0
does publish participle passive side	-5 0 9 0 0
does publish past	-12 0 13 3 0
does publish past name	2 0 -9 5 0
does publish past organisation	-10 1 10 0 0
does publish past passive	13 0 -11 0 0
does publish past person	-16 0 17 0 0
does publish perfect both	-7 -3 10 0 0
does publish perfect passive	-4 -7 11 0 0
does publish person	-13 9 0 0 0
does publish pluperfect	0 12 -11 0 0
does publish pluperfect side	-7 11 -3 0 0
does publish present organisation	0 -11 8 0 0
does publish side	7 3 -8 0 0
does put	0 7 -15 0 15
does put future	-10 15 -5 0 0
does put future name	0 12 -10 0 0
does put infinitive	-5 -6 10 0 0
does put name	16 13 -26 0 0
does put office	-5 15 0 0 -11
does put organisation	-33 1 0 0 21
does put perfect	0 8 -11 -2 2
does put perfect both	10 4 -14 0 0
does put perfect not	0 13 -7 0 0
does put perfect organisation	-12 4 -1 0 7
does put perfect person	16 -10 -4 0 0
does put person	17 -38 0 0 1
does put pluperfect	9 -4 -16 0 11
does put pluperfect organisation	0 0 -7 0 12
does put present	5 -11 1 0 0
does put present name	17 1 -20 0 0
does put present office	-9 0 9 0 0
does put present organisation	-17 -2 9 4 3
does put present person	12 -33 2 0 0
does put present pronoun	0 9 -10 0 0
does put present side	-9 -6 20 0 0
does put side	-29 0 21 0 0
does raise perfect	13 -1 -9 0 0
does ratify	9 6 -12 -4 -1
does ratify modal	-3 -8 15 0 0
does ratify modal organisation	-2 -3 9 0 0
does ratify name	-12 0 12 0 0
does ratify organisation	5 12 -16 0 0
does ratify past organisation	15 0 -19 0 0
does ratify perfect	0 16 -15 0 0
does ratify perfect side	10 0 -7 0 0
does ratify person	6 1 -10 0 0
does ratify pluperfect	12 0 -10 0 0
does ratify present organisation	1 6 -11 0 0
does ratify side	9 -9 0 0 0
does reach	-11 2 6 0 0
does reach past	-15 0 15 0 0
does reach past person	-14 0 14 0 0
does reach person	-11 0 12 0 0
does react	0 15 -14 0 0
does react side	0 18 -18 0 0
does ready	8 -11 0 0 0
does ready present	8 -11 0 0 0
does receive	7 -12 2 0 0
does recommend	0 -12 14 0 0
does recommend organisation	0 -10 10 0 0
does recommend present	0 -10 11 0 0
does recommend present organisation	0 -9 10 0 0
does reduce	11 0 -9 0 0
does reduce future	11 0 -10 0 0
does reduce future side	12 0 -12 0 0
does reduce side	11 0 -10 0 0
does refuse	-11 -7 1 0 11
does refuse organisation	0 0 -5 0 12
does refuse past organisation	0 0 -10 0 12
does remain	0 -9 12 0 0
does renew	2 2 -13 0 6
does renew past side	9 0 -8 0 0
does reply	-19 0 20 0 -5
does reply office	0 -6 12 0 0
does reply past	-12 3 5 0 0
does reply perfect not side	0 -15 17 0 0
does reply side	0 -17 20 0 0
does require	-9 0 8 -2 0
does require organisation	-4 0 10 0 0
does require person	0 11 -9 0 0
does require present passive	-4 17 -11 0 0
does rise	-6 -2 15 0 0
does rule	-6 0 10 0 0
does rule name	0 -10 12 0 0
does rule present name	0 -9 11 0 0
does rule present organisation	0 12 -12 0 0
does run	-2 -9 18 0 0
does run present	0 -6 12 0 0
does say	-6 1 3 -18 7
does say both	-2 8 -2 0 0
does say future	0 15 -12 0 0
does say future side	0 10 -10 0 0
does say modal	0 -10 5 4 0
does say modal not	0 0 13 -5 -2
does say modal organisation	0 -10 13 0 0
does say office	-8 -17 20 0 0
does say past	-3 -3 6 -15 4
does say past not	0 -1 13 -1 -5
does say past office	-4 -9 19 0 0
does say past pronoun	-23 11 -6 0 4
does say perfect	-1 2 -7 -8 11
does say perfect organisation	0 14 -13 0 0
does say perfect person	4 -8 12 0 -19
does say perfect side	-5 1 -14 0 18
does say person	9 -5 0 -24 2
does say present	-8 12 -6 -13 5
does say present both	0 10 -10 0 0
does say present pronoun	0 -10 2 0 3
does say pronoun	-31 8 0 -1 4
does say side	-1 8 -16 0 11
does seal	-1 -5 0 10 0
does seal past	-8 0 -1 11 0
does seal person	-3 -3 10 0 0
does see organisation	-3 -8 10 0 0
does see perfect	-3 -7 12 0 0
does see perfect organisation	-2 -13 17 0 0
does send	-6 -19 1 0 18
does send organisation	-1 -1 -3 0 11
does send perfect	1 -3 -14 0 13
does set	3 14 -17 0 0
does set infinitive	0 9 -9 0 0
does set office	0 9 -8 0 0
does set organisation	-7 10 -2 0 0
does set perfect side	10 0 -11 0 0
does set side	9 0 -8 0 0
does sign	8 -7 -4 -1 2
does sign again	-10 -6 23 0 0
does sign both	6 0 -1 -12 -4
does sign future	-14 0 10 0 0
does sign future name	0 12 -8 0 0
does sign future not	0 7 -11 -1 9
does sign future not side	0 6 2 0 -12
does sign future organisation	0 -14 17 0 0
does sign future pronoun	2 -13 15 0 -5
does sign infinitive organisation	14 -3 -5 0 0
does sign infinitive person	-14 6 2 0 0
does sign modal	-32 1 0 8 4
does sign modal name	0 -4 9 -1 0
does sign modal office	0 -8 1 11 0
does sign modal person	-22 6 7 0 -3
does sign modal side	0 0 -7 10 0
does sign office	-7 -12 11 0 5
does sign order	1 9 -9 0 0
does sign organisation	4 -23 13 -5 5
does sign participle passive	15 -40 2 -3 -4
does sign participle passive name	-9 0 12 0 0
does sign participle passive office	13 0 -11 0 0
does sign participle passive person	7 -23 4 0 0
does sign past	10 -18 1 0 -22
does sign past again	-7 0 13 0 0
does sign past name	18 -3 -14 0 0
does sign past not	-11 -4 0 0 12
does sign past organisation	-23 13 12 0 0
does sign past person	31 -34 -18 6 -3
does sign past side	-8 4 5 0 0
does sign perfect	4 -4 3 0 -19
does sign perfect both	-10 11 2 0 0
does sign perfect not organisation	10 -18 7 0 0
does sign perfect not person	-11 11 0 2 -6
does sign perfect not pronoun	0 -6 -5 0 12
does sign perfect not side	0 21 -19 0 0
does sign perfect office	-1 -13 13 0 0
does sign perfect passive	3 9 -11 0 0
does sign perfect passive order	-8 10 0 0 0
does sign perfect passive side	15 -4 -10 0 0
does sign perfect person	9 -9 3 0 -3
does sign person	12 -2 -16 13 -7
does sign pluperfect both	23 0 -22 0 0
does sign present	-8 16 -8 -3 4
does sign present both	20 -18 -5 0 0
does sign present name	-7 -8 18 0 0
does sign present office	-19 9 0 0 8
does sign present passive	0 -10 10 0 0
does sign present person	-2 14 -14 0 0
does sign present pronoun	-5 14 -6 0 0
does sign pronoun	3 -5 0 -13 9
does sign side	-3 12 -3 4 -3
does sit	1 10 -4 0 -12
does sit organisation	0 9 -2 0 -9
does sit person	3 -12 1 0 0
does sit present	0 10 -6 0 0
does sit present name	0 10 -10 0 0
does stand	-4 -4 14 0 0
does state	-6 -4 15 0 0
does stay	-7 -16 6 0 11
does stay past	-6 0 -7 0 13
does stay past person	-4 0 -8 0 14
does stay person	-3 0 -8 0 13
does stay present	0 -2 13 0 0
does stop pluperfect	0 12 -12 0 0
does suspend name	-5 0 13 0 0
does suspend organisation	13 0 -13 0 0
does suspend present organisation	10 -3 -5 0 0
does suspend side	-22 4 4 0 0
does take	-7 0 12 0 -4
does take infinitive	-1 -4 9 0 0
does take modal organisation	0 9 -9 0 0
does take modal side	0 -12 12 0 0
does take name	-9 0 14 0 0
does take past person	0 12 -13 0 0
does take person	-2 13 -7 0 0
does take side	-2 -21 27 0 0
does tell	0 8 -7 3 -5
does tell both	0 10 -10 0 0
does tell modal	0 7 -11 2 0
does tell office	4 0 -13 8 0
does tell organisation	7 -17 0 0 5
does tell past office	4 -9 2 0 0
does tell past organisation	0 -12 2 0 7
does tell past person	-14 13 -2 0 0
does tell past pronoun	3 -16 5 0 0
does tell perfect organisation	11 -4 -4 0 0
does tell person	-4 7 0 -3 -1
does tell pluperfect	10 -4 -4 0 0
does tell pluperfect person	10 -3 -5 0 0
does tell present person	0 -8 9 0 0
does tell present pronoun	0 12 -11 0 0
does think	0 13 -10 0 0
does think present side	0 9 -9 0 0
does threaten	-6 0 12 0 0
does vote	10 -2 -9 2 5
does vote future not	0 -14 9 0 3
does vote future not organisation	0 -14 9 0 3
does vote future organisation	0 10 -11 0 0
does vote infinitive	0 -9 10 0 0
does vote modal organisation	9 -6 -1 1 0
does vote participle passive	12 -5 -5 0 0
does vote past	7 0 -12 2 0
does vote past organisation	11 0 -17 3 0
does vote perfect not	0 20 -15 0 0
does vote perfect not organisation	0 16 -12 0 0
does vote perfect organisation	-9 6 -3 0 6
does vote present	-21 0 8 0 -1
does vote present again	-2 -12 16 0 0
does vote present organisation	-11 -2 10 0 0
does vote present side	0 16 -15 0 0
does wait modal	0 -9 9 0 0
does wait person	11 -13 0 0 0
does wait present	0 13 -10 0 0
does wait present side	0 10 -8 0 0
does want	-10 18 -14 0 3
does want name	0 16 -15 0 0
does want present	-3 15 -8 0 -2
does want present name	0 17 -16 0 0
does want pronoun	0 -4 9 0 0
does write	7 -12 4 0 0
does write past person	1 6 -12 0 3
does write past pronoun	0 -2 10 0 0
does write pronoun	0 -4 13 0 0
extend< again	0 -8 9 0 0
extend< both	-13 7 3 0 0
extend< do<	-12 7 0 0 3
extend< do>	8 -6 6 -1 -14
extend< future	0 -5 11 0 0
extend< infinitive	-5 -4 11 0 0
extend< is future passive	0 -9 12 0 0
extend< is modal	5 3 -12 0 0
extend< is noun 	13 2 -17 0 0
extend< is noun  organisation	5 5 -13 0 0
extend< is noun any	0 23 -20 0 0
extend< is noun any organisation	0 11 -8 0 0
extend< is noun the both	-8 0 9 0 0
extend< is noun the organisation	0 -11 12 0 0
extend< is noun the side	12 2 -16 0 0
extend< lack<	8 9 -11 0 -8
extend< name	-6 13 -16 1 9
extend< office	0 -12 13 0 0
extend< past	0 7 0 0 -13
extend< perfect	8 -19 10 0 0
extend< perfect-not	0 10 -9 0 0
extend< pluperfect-not	5 3 -10 0 0
extend< power=government	0 14 -10 0 0
extend< power=house	-3 -4 11 0 0
extend< power=minister	-3 -7 19 0 -5
extend< power=parliament	0 -9 13 0 -2
extend< power=president	-12 12 0 0 0
extend< present	-1 15 -18 -1 11
extend< pronoun	-1 -1 11 0 0
extend< refuse<	1 -28 8 0 1
extend> do>	-4 5 -7 14 -5
extend> future	0 25 -24 0 0
extend> gerund	-8 16 -5 0 0
extend> infinitive	0 -16 -9 8 22
extend> is future passive	0 11 -9 0 0
extend> is infinitive	6 -12 0 0 4
extend> is infinitive side	-7 -12 4 0 7
extend> is modal	0 12 -2 0 -10
extend> is modal name	0 11 -11 0 0
extend> is noun about	0 14 -14 0 0
extend> is noun approve	0 23 -21 0 0
extend> is noun approve organisation	0 10 -8 0 0
extend> is noun completed	0 -9 12 0 0
extend> is noun completed side	0 -9 12 0 0
extend> is noun domestic	0 11 -9 0 0
extend> is noun domestic side	0 9 -7 0 0
extend> is noun for	14 -3 -2 0 -1
extend> is noun own	-7 -5 14 0 0
extend> is noun s	-3 10 -5 0 0
extend> is noun s side	0 13 -10 0 0
extend> is noun sign	0 10 -9 0 0
extend> is noun sign pronoun	0 12 -12 0 0
extend> is noun signed	-12 0 7 9 -1
extend> is noun signed person	-8 0 0 11 0
extend> is noun to	-4 -15 14 0 5
extend> is past	7 -16 -1 0 2
extend> is past organisation	2 -1 -10 0 11
extend> is past pronoun	0 0 17 0 -12
extend> is perfect	-9 7 -4 0 8
extend> is perfect passive	-2 0 10 0 0
extend> is pluperfect side	9 0 -7 0 0
extend> is present	-12 1 -2 0 5
extend> is present organisation	0 -3 13 0 -5
extend> is present person	0 6 -13 0 3
extend> is present side	0 0 10 0 0
extend> lack<	-11 -1 4 0 3
extend> lack>	-28 13 -8 11 9
extend> modal	-11 6 6 -2 -13
extend> name	-23 0 16 1 -2
extend> office	0 0 2 -10 0
extend> organisation	-26 -12 17 -9 22
extend> participle	-13 -13 21 0 0
extend> past	9 -52 9 2 -4
extend> past-not	0 13 -6 0 -2
extend> perfect	5 6 -32 12 21
extend> perfect-not	0 10 0 0 -16
extend> person	9 -24 -7 23 1
extend> pluperfect	0 -10 1 5 -4
extend> power=assembly	-1 3 -8 0 6
extend> power=board	-2 0 10 0 0
extend> power=cabinet	0 21 -40 0 16
extend> power=congress	-1 -11 15 0 0
extend> power=council	6 -8 0 0 0
extend> power=department	-7 -8 17 0 0
extend> power=government	-22 -6 16 0 8
extend> power=minister	-3 -26 18 0 -1
extend> power=ministry	-19 0 15 0 -5
extend> power=no power	2 -5 -4 17 -1
extend> power=president	5 28 -34 2 -4
extend> power=representative	4 -8 5 0 -1
extend> power=senate	-12 -9 4 0 16
extend> present	0 -14 8 5 -1
extend> present-not	1 0 -13 0 10
extend> pronoun	-15 16 0 -1 -1
extend> refuse>	-46 -42 -4 12 41
extend> side	7 0 -9 4 0
f:!	-3 16 -12 0 0
f:"	-21 -1 6 4 16
f:'	-6 -14 21 0 0
f:'s	15 6 -17 -10 5
f:(	4 0 -13 0 8
f:)	3 0 -12 0 8
f:,	10 0 -4 -29 8
f:-	-1 13 -7 0 0
f:.	-5 12 -3 15 -14
f::	27 -8 -14 -12 0
f:;	10 -4 0 -5 -11
f:<agent>	2 -10 7 0 0
f:<day-ahead>	7 5 -2 -31 -9
f:<day-gone>	16 -1 -7 -3 -5
f:<day-today>	-12 -16 23 0 0
f:<duty>	1 -2 0 -24 8
f:<gate>	-2 2 5 -12 -8
f:<goods-amount>	-10 6 2 0 0
f:<goods>	0 -12 0 -30 32
f:<level-noun>	-12 0 9 8 -1
f:<level>	-12 -6 22 -40 -2
f:<money>	-13 -24 30 0 3
f:<month-ahead>	-6 0 10 -2 -5
f:<month-gone>	-6 15 -6 -6 1
f:<name>	4 -5 4 0 -23
f:<not>	-2 0 -22 36 23
f:<number>	4 1 3 -8 -24
f:<office>	4 -6 7 0 -35
f:<organisation>	6 -12 -12 24 15
f:<person>	27 -4 -16 -8 5
f:<points>	3 8 -9 0 -1
f:<quality>	9 -7 1 -31 7
f:<seat>	20 -9 -6 0 -17
f:<sender>	-12 -16 23 -6 6
f:<span>	-3 2 -8 0 19
f:<taker>	0 8 -2 0 0
f:<v-agree>	1 -8 0 3 13
f:<v-bear>	-4 3 1 -17 5
f:<v-begin>	8 -1 -1 -17 0
f:<v-buy>	-19 4 13 -3 3
f:<v-deny>	-14 13 0 3 -12
f:<v-down>	-18 -4 14 -6 13
f:<v-end>	4 -21 7 -3 13
f:<v-impose>	-2 -12 11 -4 15
f:<v-lack>	4 -2 -3 -12 5
f:<v-propose>	-14 7 5 -17 4
f:<v-refuse>	13 12 -24 0 0
f:<v-renew>	1 -12 9 -2 0
f:<v-return>	-13 0 5 0 3
f:<v-say>	-24 14 3 31 -13
f:<v-sell>	27 1 -19 -5 -1
f:<v-sign>	-8 1 0 -7 25
f:<v-stay>	22 -7 -10 -33 3
f:<v-suspend>	4 6 -2 -8 -10
f:<v-target>	-18 7 9 -4 0
f:<v-threaten>	-14 -14 27 0 0
f:<v-up>	0 -5 5 -13 1
f:?	-26 0 5 2 8
f:a	-14 -7 30 2 -18
f:absence	0 9 -8 0 0
f:according	-31 31 -9 0 0
f:achieved	11 0 -10 0 0
f:across	-3 -5 12 0 0
f:act	-36 -21 50 0 0
f:acted	-2 -8 0 12 0
f:action	0 -15 18 0 0
f:adopt	7 10 -25 0 8
f:advance	-7 25 -20 0 0
f:affiliate	-15 13 -1 0 0
f:afterward	-16 0 11 0 0
f:again	-1 0 -6 0 14
f:against	-12 3 8 0 0
f:agent	0 -11 13 0 0
f:ago	-12 10 -7 0 7
f:agree	-38 -18 44 0 8
f:agreement	-11 3 4 8 -6
f:ahead	5 4 -11 0 0
f:aircraft	-9 0 13 0 0
f:al	-12 19 -3 0 0
f:allow	-8 -2 15 0 0
f:alone	-29 12 7 0 0
f:already	0 7 -14 9 -2
f:also	8 -24 7 0 0
f:althing	0 15 -14 0 0
f:aluminium	-22 8 2 0 2
f:among	-19 0 17 0 0
f:an	-19 11 4 4 -5
f:and	0 -2 3 15 -6
f:annex	10 0 -8 0 0
f:announce	7 3 -7 0 0
f:announcement	-15 0 9 0 0
f:another	-14 6 3 0 3
f:answer	-21 -22 12 22 -10
f:antimony	14 3 -18 0 0
f:antwerp	12 0 -12 0 0
f:anybody	-14 17 0 0 0
f:anything	-12 0 14 0 0
f:appeared	0 13 -11 0 0
f:apply	11 6 -17 0 0
f:approval	5 12 -19 0 3
f:approve	-16 3 13 -1 0
f:are	12 -19 3 1 -3
f:arrive	-2 -25 29 0 0
f:arrived	9 0 -8 0 0
f:aside	7 5 -13 0 0
f:ask	5 8 -18 1 1
f:asleep	0 -18 6 4 0
f:assent	4 9 -12 0 0
f:association	0 -4 9 0 0
f:assured	6 6 -13 0 0
f:at	2 -23 4 -7 24
f:authority	-11 0 13 0 0
f:avocado	-8 0 0 0 11
f:await	11 -6 -3 0 0
f:away	0 8 -9 0 0
f:back	0 12 -5 0 -9
f:battery	23 -1 -19 0 0
f:be	2 0 6 -10 -24
f:beach	-6 21 -14 0 0
f:bear	20 -7 -11 0 0
f:become	0 5 -9 0 0
f:beef	-3 12 -11 0 5
f:been	8 -7 -2 -13 8
f:before	19 -27 -2 -12 15
f:begin	7 -17 6 0 0
f:behind	-2 -4 11 0 0
f:being	0 27 -30 9 0
f:beside	20 -14 -8 0 0
f:better	-3 -1 11 0 0
f:between	-10 -9 22 0 0
f:bill	0 -10 11 0 0
f:bison	-10 9 0 0 0
f:bless	3 -11 1 0 0
f:board	6 6 -13 0 0
f:body	0 15 -14 0 0
f:bone	10 0 -12 0 0
f:border	-1 -7 12 0 0
f:both	31 1 -24 -2 -12
f:bottle	0 11 -10 0 0
f:breakfast	10 0 -8 0 0
f:bridge	-15 -8 24 0 0
f:bring	-22 12 -1 0 1
f:broadcaster	0 -9 11 0 0
f:broker	1 15 -20 0 0
f:busan	-27 2 12 0 0
f:business	-2 8 -3 0 0
f:but	19 -31 11 0 -21
f:butter	-2 -6 11 0 0
f:by	0 -22 21 -12 -2
f:cabinet	27 12 -35 0 0
f:cable	12 0 -11 0 0
f:calendar	-16 -4 22 0 0
f:call	-14 0 11 -1 2
f:camex	0 10 -9 0 0
f:can	-42 19 0 14 3
f:cannot	-8 0 14 0 0
f:car	5 -30 11 0 -1
f:case	-8 13 0 0 0
f:cashmere	12 -4 -4 0 0
f:cattle	-2 -1 11 0 -1
f:ceasefire	0 -5 15 0 -6
f:ceiling	-6 -10 9 0 3
f:centre	13 0 -12 0 0
f:ceremony	-7 -2 17 0 -4
f:certain	13 0 -9 0 0
f:chair	-3 -11 7 0 8
f:chance	14 5 -20 0 0
f:chang	12 0 -12 0 0
f:changed	0 5 -9 0 3
f:cheese	11 -6 -3 0 0
f:chief	0 -6 10 0 0
f:chip	-3 -10 21 0 0
f:cinnamon	11 0 -8 0 0
f:clause	0 16 -15 0 0
f:clerk	9 0 -14 4 0
f:close	-15 0 15 0 0
f:closed	0 15 -8 0 0
f:club	-7 -5 15 0 0
f:come	-13 5 5 0 0
f:comment	0 -1 -5 9 0
f:commerce	-11 8 0 0 0
f:commission	-11 0 9 0 0
f:common	0 0 -7 0 11
f:company	14 -22 0 0 0
f:conclude	-13 -3 19 0 0
f:confirm	-1 -18 13 4 -4
f:congress	0 -8 9 0 0
f:consensu	0 -7 13 0 0
f:consent	-13 9 6 -1 -6
f:consider	-1 10 -6 0 0
f:consult	-2 -10 15 0 0
f:continue	11 1 -11 0 0
f:control	-4 -6 12 0 0
f:cork	5 12 -16 0 0
f:cosco	0 11 -10 0 0
f:cost	-12 -8 21 0 0
f:council	-10 -5 16 0 0
f:countermeasure	-10 -15 21 0 1
f:counterpart	0 -12 11 0 0
f:countersign	9 -3 -4 0 0
f:countersignature	10 -6 -2 0 0
f:country	19 -18 -11 -1 11
f:course	9 -15 2 0 0
f:cover	13 -6 -5 0 0
f:covered	0 -6 9 0 0
f:custom	15 -8 0 0 0
f:dairy	-14 4 5 0 0
f:data	14 0 -12 0 0
f:date	-9 -1 12 0 0
f:deadline	0 -12 15 0 0
f:deal	-36 7 29 0 -11
f:decide	-8 -3 18 0 -2
f:decision	9 -15 0 2 0
f:decree	27 5 -29 0 0
f:delegation	-4 -6 14 0 0
f:demand	0 -8 13 0 0
f:depend	0 -7 -4 11 0
f:deputy	-7 13 -4 0 0
f:diamond	12 0 -12 0 0
f:did	9 -23 8 6 -15
f:diet	15 0 -14 0 0
f:direction	0 12 -14 0 0
f:discuss	0 -10 13 0 0
f:do	11 -12 1 2 -6
f:document	0 13 -20 10 0
f:doe	-9 7 5 -8 -9
f:doesn't	-5 0 -18 23 0
f:don't	3 -9 -6 11 0
f:donald	-9 0 10 0 0
f:done	-4 36 -26 0 0
f:door	0 -3 15 0 -2
f:doubt	0 12 -10 0 0
f:down	0 0 9 0 -5
f:draft	-17 15 0 0 0
f:drawer	0 12 -10 0 0
f:drug	-8 -6 16 0 0
f:due	0 -21 6 0 13
f:duty	0 -1 -3 -9 17
f:each	0 -29 21 0 0
f:earlier	-4 -19 20 0 0
f:easter	-16 0 16 0 0
f:economy	-16 -17 31 0 0
f:effect	25 -6 -18 0 0
f:else	-7 11 0 0 0
f:emergency	-8 -7 21 0 0
f:end	-9 8 -9 0 20
f:enough	-2 -6 9 2 -1
f:entity	-2 -4 10 0 0
f:entry	9 -11 0 0 0
f:equipment	19 0 -15 0 0
f:even	-10 -6 19 0 0
f:evening	-4 -10 4 0 8
f:every	-12 15 -12 10 0
f:everything	-11 -18 28 0 0
f:exchanged	-1 14 -9 0 0
f:exempt	-7 0 12 0 0
f:exist	0 -11 12 0 0
f:expect	48 0 -33 -1 -12
f:export	-16 -10 20 0 0
f:extend	-12 -22 31 0 0
f:extension	-23 1 17 0 0
f:extra	-6 -9 17 0 0
f:face	0 9 -6 0 0
f:fact	-7 11 -3 0 0
f:fail	0 -8 11 0 0
f:fall	-8 -2 14 0 0
f:farmer	0 -11 16 0 0
f:federal	-10 11 -1 0 0
f:ferry	12 0 -14 0 3
f:fifth	-11 0 17 0 0
f:fight	17 0 -14 0 0
f:final	-18 8 5 0 0
f:finance	0 -12 9 0 0
f:find	0 -5 11 0 0
f:firmly	0 10 -10 0 0
f:first	14 19 -26 -4 0
f:fish	16 7 -16 0 -5
f:fishery	0 11 -14 0 0
f:flew	-10 6 1 0 0
f:flow	0 9 -8 0 0
f:fly	-5 0 9 0 0
f:followed	23 0 -19 0 0
f:for	-4 4 1 -34 11
f:force	-6 0 11 0 -1
f:foreign	8 2 -7 -5 0
f:forget	-6 10 -2 0 0
f:form	0 -9 6 0 0
f:formality	0 10 -11 0 0
f:found	-30 0 10 2 11
f:four	-21 5 10 0 0
f:fourth	-10 1 3 0 0
f:framework	16 0 -10 0 0
f:free	1 7 -6 0 0
f:freeze	0 15 -12 0 0
f:friend	-20 2 15 0 0
f:full	0 20 -16 0 0
f:further	14 4 -15 0 0
f:gallium	14 2 -18 0 0
f:gather	0 10 -9 0 0
f:gave	-19 7 0 0 4
f:gazette	21 -11 -16 1 0
f:gentlemen	-3 -6 11 0 0
f:germanium	13 3 -17 0 0
f:get	0 -7 9 0 0
f:give	-10 44 -24 0 -6
f:good	15 -19 0 -4 0
f:goodwill	-12 0 15 0 0
f:government	13 -29 -2 9 7
f:grape	-8 0 10 0 0
f:green	-8 -5 15 0 0
f:greer	-6 12 -4 0 0
f:ground	-4 -3 -6 0 17
f:grower	0 -16 17 0 0
f:guess	0 -12 12 0 0
f:h	-8 -2 16 0 0
f:habit	0 13 -12 0 0
f:had	15 6 -24 7 11
f:half	32 -8 -20 0 -3
f:halted	0 9 -8 0 0
f:hand	-19 21 -3 0 0
f:harvest	-8 0 13 0 0
f:has	19 18 -27 0 -9
f:have	19 -8 -8 1 -4
f:haven't	9 0 -9 0 0
f:he	-33 9 14 0 -2
f:he'd	0 8 -17 0 11
f:health	0 -9 10 0 0
f:hear	-14 0 13 0 0
f:height	19 0 -16 0 0
f:help	-15 -17 31 0 0
f:her	-7 34 -29 1 0
f:here	-11 0 13 0 0
f:higher	7 4 -12 0 0
f:him	3 -14 13 -12 0
f:himself	17 0 -12 0 0
f:his	-6 10 -13 5 11
f:hold	16 -8 0 0 -14
f:holmium	-8 0 11 0 0
f:home	-3 0 11 0 -2
f:honest	0 -7 9 0 0
f:hour	0 -20 18 0 0
f:how	-7 -5 14 0 0
f:hurried	0 12 -12 0 0
f:hurt	0 -9 11 0 0
f:i	0 -3 1 14 -10
f:i'm	4 4 -11 0 0
f:i've	0 0 -12 12 0
f:if	-22 0 20 1 -21
f:immediately	12 0 -8 0 0
f:included	9 12 -20 0 0
f:indicate	0 -11 14 0 0
f:industrial	-12 5 0 0 5
f:inflation	-6 -4 13 0 0
f:informed	15 -12 0 0 0
f:initial	-10 10 0 0 0
f:ink	-10 7 0 0 0
f:inside	-1 -5 12 0 0
f:instead	-20 0 23 0 0
f:interest	0 11 -7 0 0
f:interview	-10 0 8 0 0
f:into	-12 6 4 0 0
f:introduce	-4 0 9 0 0
f:investment	10 0 -6 0 0
f:is	13 8 -12 0 -20
f:issue	5 0 -7 0 4
f:it	14 5 -16 4 -7
f:it'd	0 17 -18 0 0
f:item	13 0 -13 0 0
f:its	-13 21 -7 -23 9
f:jamieson	-6 12 -4 0 0
f:joint	0 15 -15 0 0
f:judge	-11 5 0 0 0
f:just	20 -7 -13 0 0
f:keep	7 -8 -16 0 23
f:kim	-8 18 -10 0 0
f:king	6 6 -13 0 0
f:know	6 3 -28 21 1
f:kuala	0 16 -16 0 0
f:language	0 11 -11 0 0
f:lapse	21 0 -15 0 0
f:large	-6 0 9 0 0
f:last	-9 -4 18 -4 -14
f:late	0 14 -11 0 0
f:later	0 -15 20 0 0
f:laughed	-9 13 -4 0 0
f:law	0 -18 14 0 2
f:lawyer	13 -21 0 4 0
f:least	-5 -8 17 0 0
f:leave	-9 -8 19 0 0
f:led	10 3 -18 3 0
f:legal	0 20 -30 0 5
f:legally	0 11 -10 0 0
f:lemon	11 0 -8 0 0
f:letter	-7 -23 37 0 -1
f:level	2 18 -19 0 0
f:levy	9 0 -7 0 0
f:licence	-22 17 0 0 0
f:like	0 -16 6 0 4
f:list	-10 -36 31 0 4
f:listed	-1 -27 27 0 0
f:lithium	17 4 -21 0 0
f:little	0 -11 14 0 0
f:live	0 -9 0 0 5
f:lobster	-10 11 0 0 0
f:long	6 12 -20 0 0
f:longer	25 -2 -19 0 0
f:look	-17 8 0 0 7
f:lumpur	0 16 -16 0 0
f:m	10 -4 -4 0 0
f:machine	-20 12 1 0 0
f:magnet	0 17 -15 0 0
f:make	-8 -5 16 0 -6
f:maker	-15 -11 14 0 8
f:man	16 13 -34 0 7
f:market	-7 -8 20 0 0
f:material	25 0 -23 0 0
f:matter	-2 -11 13 0 0
f:may	-3 -3 10 2 -5
f:me	0 15 -13 0 0
f:mean	10 3 -18 0 4
f:meant	7 15 -23 0 0
f:meanwhile	0 9 -10 0 0
f:measure	-15 0 18 0 0
f:meat	5 9 -11 0 -2
f:medicine	-10 8 -7 0 7
f:meet	-13 -6 20 -3 -3
f:member	8 0 -10 0 5
f:memorandum	0 -6 10 0 0
f:mention	-7 -1 14 0 0
f:message	0 14 -17 0 0
f:middle	-8 -5 16 0 0
f:midnight	29 -2 -25 0 0
f:might	0 -7 12 0 0
f:milk	15 0 -10 0 -4
f:million	-8 -4 15 0 0
f:mind	0 21 -18 0 0
f:mine	0 10 -9 0 0
f:minister	-16 16 0 -2 0
f:missing	16 -16 0 0 0
f:monday	18 -1 -15 0 0
f:money	0 -10 10 0 0
f:more	-2 -14 19 0 -7
f:morning	-26 0 29 0 0
f:mother	-8 0 10 0 0
f:move	7 12 -16 0 0
f:mps	14 0 -13 0 0
f:mr	0 32 -25 0 -12
f:must	8 -9 3 0 -8
f:my	15 -19 -2 0 0
f:name	-5 -12 3 8 5
f:named	10 20 -28 0 0
f:national	-7 -7 16 0 0
f:negotiate	-5 -17 22 0 0
f:negotiation	-9 -11 22 0 0
f:neither	-25 17 1 1 -6
f:never	0 -8 9 0 0
f:newspaper	-5 -7 12 0 0
f:next	-15 10 0 0 4
f:night	8 0 -5 0 0
f:nil	-8 0 13 0 0
f:no	0 -6 10 -19 -5
f:nobody	14 0 -20 6 1
f:nod	13 8 -22 0 0
f:non	-8 0 9 0 0
f:none	-31 19 3 0 -1
f:noon	-25 1 16 0 0
f:nor	-2 12 -6 3 -6
f:not	0 -11 -17 27 26
f:nothing	15 -20 1 -4 1
f:notification	0 8 -6 0 0
f:now	26 10 -29 0 -5
f:number	-16 4 0 0 7
f:nutmeg	-4 -2 11 0 0
f:nvidia	-3 -2 12 0 0
f:objection	20 -12 -8 0 0
f:oblige	17 0 -15 0 0
f:obstacle	0 16 -15 0 0
f:of	-3 -4 13 -9 -3
f:off	9 15 -25 0 4
f:offer	-16 -12 18 0 0
f:office	10 -3 -4 0 0
f:old	-25 0 19 0 0
f:on	0 2 -4 0 10
f:once	-12 19 -11 0 8
f:one	-24 -5 34 -17 -8
f:only	21 13 -30 0 0
f:open	-11 -27 38 0 0
f:opposition	0 15 -15 0 0
f:or	-27 2 19 0 -1
f:order	-18 4 8 0 0
f:other	-3 10 -5 -1 0
f:our	6 0 0 -6 -10
f:outside	0 -2 9 0 0
f:outstanding	-12 -12 22 0 0
f:over	2 -5 -3 0 11
f:owe	0 9 -8 0 0
f:own	-3 -20 26 0 -5
f:page	8 -24 10 0 0
f:palace	0 -14 -10 23 0
f:paper	19 10 -26 8 -14
f:parliament	0 -24 22 0 0
f:part	-1 15 -8 0 -1
f:pass	-2 -13 18 0 0
f:passenger	13 0 -10 0 0
f:pause	-21 0 14 0 0
f:pay	-1 8 1 -11 -7
f:peace	-12 -2 17 0 0
f:peat	7 0 -16 0 10
f:pen	4 10 -11 0 -4
f:people	-10 -4 19 0 -2
f:phone	12 0 -10 0 0
f:photograph	9 -7 0 0 0
f:pick	9 8 -20 0 0
f:piece	13 -1 -20 9 0
f:pill	0 12 -12 0 0
f:pineapple	11 0 -8 0 0
f:place	14 -5 -12 0 2
f:plan	-29 -10 37 0 0
f:play	10 -11 0 0 0
f:pocket	12 0 -10 0 0
f:point	-11 -7 20 0 0
f:position	-4 15 -17 6 0
f:possible	-1 10 -13 0 5
f:powder	6 0 -9 0 0
f:power	-11 0 7 0 0
f:practice	6 17 -22 0 0
f:predecessor	0 -8 13 0 0
f:prepare	0 16 -11 0 0
f:present	7 15 -16 0 -7
f:president	0 -14 15 -2 -2
f:presidential	0 -10 0 7 0
f:press	-10 0 9 0 0
f:price	-9 -22 36 0 -3
f:prime	-7 26 -15 0 0
f:printed	4 -23 14 0 0
f:prisoner	-8 0 10 0 0
f:proclamation	-27 0 31 0 0
f:programme	0 -9 10 0 0
f:project	23 0 -21 0 0
f:promise	0 -11 4 0 7
f:proper	-9 -1 13 0 0
f:proposal	0 13 -21 0 10
f:propose	0 -4 10 0 0
f:provided	-10 -10 21 0 0
f:public	-8 -9 18 0 0
f:publish	9 6 -10 0 -1
f:pulp	-9 0 11 0 0
f:pump	12 -1 -8 0 0
f:put	-8 -4 21 0 -10
f:quarrel	-10 4 -5 0 8
f:question	-4 -18 0 20 -1
f:quiet	-7 -1 13 0 0
f:radio	4 -15 1 0 0
f:raise	10 -28 6 0 0
f:rather	3 -12 4 0 0
f:ratify	0 -2 -4 0 10
f:reach	14 -16 0 0 0
f:read	0 21 -14 5 -9
f:reading	-15 8 3 0 0
f:ready	-3 -15 25 0 0
f:reason	0 -3 11 0 0
f:receipt	-10 0 10 0 0
f:receive	-5 -2 16 0 0
f:recess	0 11 -8 0 0
f:recommend	-3 15 -10 0 0
f:reduction	0 -9 11 0 0
f:refer	0 0 -9 11 0
f:regional	-12 0 12 0 0
f:regulation	14 6 -21 0 0
f:relation	0 9 -7 0 0
f:remain	7 1 -5 0 -2
f:remove	-7 0 10 0 0
f:renew	11 -6 -8 0 1
f:reply	-15 -16 17 9 -1
f:reporter	-10 0 13 0 -11
f:representative	-18 10 5 0 0
f:reserve	10 0 -8 0 0
f:return	-7 0 8 0 -1
f:review	-4 24 -20 0 0
f:right	11 17 -22 0 -5
f:rise	-14 0 15 0 0
f:room	-11 -7 19 0 0
f:rotterdam	0 10 -10 0 0
f:round	-34 -16 55 0 -4
f:rule	-11 5 5 0 -5
f:rum	-9 -4 15 0 0
f:safeguard	0 -8 10 0 0
f:sail	9 0 -7 0 0
f:salalah	11 0 -10 0 0
f:say	-29 10 3 14 0
f:seal	1 -15 0 10 0
f:secretary	-17 0 19 0 0
f:see	8 12 -20 -2 1
f:sell	18 -13 -4 0 0
f:senate	-4 11 -2 0 0
f:send	34 -7 -27 0 0
f:seoul	-5 -1 12 0 0
f:service	18 -5 -11 0 0
f:session	0 -10 13 0 0
f:settle	-6 4 -13 0 17
f:settlement	-9 0 11 0 0
f:shall	-17 3 6 0 0
f:she	-32 -3 29 0 0
f:ship	3 24 -23 0 0
f:short	-22 -11 30 0 0
f:should	-20 -2 27 0 -3
f:show	-16 5 7 0 0
f:side	-9 18 0 -6 -24
f:sign	17 7 -24 0 4
f:signature	-1 -13 18 -3 -8
f:silence	0 12 -12 0 0
f:simple	-4 -5 13 0 0
f:since	1 10 -9 -1 0
f:sit	0 -13 12 0 0
f:sleep	19 -3 -14 0 0
f:slow	0 -7 11 0 0
f:slowly	0 22 -11 0 -9
f:somebody	15 -2 -10 0 0
f:soon	-18 12 4 0 0
f:source	0 -9 10 0 0
f:soybean	-18 -18 40 0 0
f:speak	0 23 -32 8 9
f:special	5 -14 2 0 0
f:spoke	-8 0 15 0 0
f:spread	-9 21 -12 0 0
f:spring	-13 5 -4 0 9
f:stable	0 9 -8 0 0
f:stamp	12 -2 -4 0 0
f:start	8 -14 3 0 0
f:state	8 -26 6 9 0
f:statement	-2 21 -20 0 3
f:station	-9 0 8 0 0
f:stay	18 0 -17 0 0
f:steel	-11 3 5 0 0
f:stop	12 -11 0 0 0
f:strike	4 -15 6 0 0
f:subject	-15 22 -4 0 0
f:subsidy	0 -7 10 0 0
f:successor	0 12 -11 0 0
f:such	-9 0 4 0 0
f:suffice	0 11 -8 0 0
f:summer	-1 -8 9 0 0
f:summit	-1 -7 14 0 0
f:superhard	26 0 -24 0 0
f:supreme	5 5 -13 0 0
f:surcharge	-7 0 11 0 0
f:suspend	-8 -10 16 0 2
f:suspension	-14 0 8 0 0
f:table	-17 -8 23 0 0
f:talk	-43 0 30 0 0
f:tariff	-7 13 1 -3 -14
f:team	9 0 -8 3 0
f:technical	0 9 -6 0 0
f:technology	11 2 -14 0 0
f:telegram	0 -3 -15 17 0
f:telephone	-11 15 -12 0 11
f:tell	-22 21 1 -9 -6
f:term	14 4 -25 0 6
f:than	13 -49 24 0 -1
f:thank	27 -5 -21 0 0
f:that	-10 2 14 0 -16
f:the	11 1 -5 -8 0
f:their	6 -21 13 0 -3
f:them	-3 -3 17 -3 -10
f:then	-23 29 -5 0 0
f:there	-2 12 -4 3 -22
f:therefore	15 0 -22 0 5
f:these	-10 0 11 0 0
f:they	-8 13 0 5 -25
f:they're	-3 11 -4 0 0
f:thi	-6 -36 17 0 20
f:thing	-4 10 0 0 0
f:think	-13 16 -12 0 6
f:third	2 -20 0 0 10
f:though	18 4 -20 0 0
f:threaten	-5 -6 10 0 0
f:three	-8 -10 0 13 0
f:ticket	0 -14 16 0 0
f:tiktok	-4 13 -14 6 0
f:tile	11 0 -10 0 0
f:till	13 10 -22 0 0
f:time	5 -19 10 0 -3
f:to	12 -9 6 -7 -23
f:tobacco	-5 -3 10 0 0
f:together	-10 -6 19 0 0
f:tomatoe	1 8 -12 0 0
f:top	1 9 -12 0 0
f:topic	0 11 -11 0 0
f:total	0 -8 10 0 0
f:tough	0 15 -14 0 0
f:trade	-47 8 25 0 2
f:train	7 5 -14 0 0
f:translation	0 16 -14 0 0
f:transport	14 -17 0 0 0
f:treasury	-3 -5 14 0 0
f:treatment	6 2 -10 0 0
f:treaty	-15 -19 24 0 6
f:tree	14 0 -12 0 0
f:trump	-9 0 10 0 0
f:tuna	0 10 -15 0 6
f:turned	0 11 -10 0 0
f:two	-9 -23 25 13 -6
f:uncertainty	0 -8 9 0 0
f:under	12 0 -12 -2 2
f:unlawful	-22 0 23 0 0
f:until	-2 -7 17 -8 -17
f:up	0 17 -8 -3 -5
f:us	22 -15 -1 -1 -4
f:use	8 0 -10 0 0
f:value	-7 0 12 0 0
f:vanilla	-9 18 -9 0 0
f:video	-1 -5 12 0 0
f:view	0 -13 0 0 7
f:visit	-14 -24 38 0 0
f:vote	-7 -16 11 -7 20
f:wage	-23 0 23 0 0
f:walk	-8 0 10 0 0
f:walnut	11 0 -10 0 0
f:want	1 0 4 0 -13
f:war	-5 -4 15 0 0
f:warn	-7 -7 15 0 0
f:was	0 -20 20 0 0
f:we	-23 20 -3 -8 6
f:week	9 6 -13 -4 1
f:were	10 -25 1 0 6
f:what	0 -22 18 -6 3
f:whatever	0 -10 10 0 0
f:wheat	5 4 -14 0 0
f:when	12 21 -25 -6 -1
f:where	10 0 -16 0 8
f:whether	7 16 -17 -2 -8
f:which	-14 -6 4 2 22
f:while	-5 0 -4 0 12
f:whisky	-15 -2 22 0 0
f:white	21 -5 -17 0 0
f:who	20 -7 -22 0 22
f:whose	11 -17 -11 9 5
f:will	-12 0 9 6 -1
f:win	10 -2 -6 0 0
f:wine	-23 -5 28 0 2
f:with	-21 3 18 1 -11
f:withdraw	0 -20 24 0 0
f:withhold	0 16 -19 0 0
f:within	6 7 -13 0 0
f:without	0 15 -20 0 7
f:won't	-3 -19 15 0 4
f:wool	-12 8 0 0 0
f:word	-7 13 -1 0 -2
f:worked	-6 16 -9 0 0
f:worry	10 0 -9 0 0
f:worse	-8 -11 18 0 0
f:worth	-10 9 0 0 0
f:would	-1 -6 -3 0 24
f:yacht	-8 9 0 0 0
f:yarn	15 0 -13 0 0
f:year	-3 9 0 0 -6
f:yes	16 0 -14 0 -1
f:yet	-11 10 0 -1 2
f:york	-2 -13 20 0 0
f:you	8 -2 -10 8 0
f:zero	-17 -6 28 0 0
f:—	0 -8 13 0 0
first-of-paragraph	-15 -23 55 -31 -39
gap <agree>	10 -9 -2 -2 3
gap <agree> future	-14 8 -1 0 7
gap <agree> future name	-7 13 -6 0 0
gap <agree> future passive	-9 -3 13 0 0
gap <agree> modal organisation	0 -7 10 0 0
gap <agree> name	14 4 -17 0 0
gap <agree> office	-6 -10 18 0 0
gap <agree> participle passive name	15 -6 -9 0 0
gap <agree> participle passive person	-6 -8 16 0 0
gap <agree> participle passive side	-8 14 -4 0 0
gap <agree> past	11 -3 -4 0 -2
gap <agree> past office	-6 -7 15 0 0
gap <agree> past organisation	10 0 -7 0 0
gap <agree> past passive	4 -16 1 0 0
gap <agree> past passive office	-12 0 15 0 0
gap <agree> past passive person	13 -8 -6 0 0
gap <agree> past person	14 0 -10 0 0
gap <agree> person	8 -5 -9 0 7
gap <agree> present passive	14 -16 -3 0 0
gap <bear>	11 -7 0 0 -1
gap <bear> name	12 -7 -5 0 0
gap <bear> office	-9 3 3 0 0
gap <bear> participle passive	7 1 -10 0 0
gap <bear> participle passive name	10 0 -9 0 0
gap <bear> perfect	4 3 -10 0 0
gap <bear> person	0 -12 9 0 0
gap <begin> past	0 -12 7 0 0
gap <begin> present passive	-8 0 11 0 0
gap <begin> present person	3 5 -10 0 0
gap <deny> person	0 -15 15 0 0
gap <end>	10 -4 -3 0 0
gap <impose> both	-8 24 -12 0 0
gap <impose> future	-13 2 2 0 5
gap <impose> future name	-8 10 -2 0 0
gap <impose> future passive	-10 -2 12 0 0
gap <impose> future passive side	0 -10 10 0 0
gap <impose> gerund	0 -13 17 0 0
gap <impose> modal	-9 12 -2 0 0
gap <impose> name	10 0 -7 0 0
gap <impose> office	-15 3 9 0 0
gap <impose> organisation	11 -10 0 0 0
gap <impose> participle passive	0 13 -6 0 -3
gap <impose> participle passive name	12 -8 -5 0 0
gap <impose> participle passive office	3 8 -14 0 0
gap <impose> participle passive person	-12 1 12 0 0
gap <impose> participle passive side	-9 13 -2 0 0
gap <impose> past	10 0 -7 0 -4
gap <impose> past office	-6 -8 16 0 0
gap <impose> past organisation	10 0 -12 0 0
gap <impose> past passive	-1 -12 10 0 0
gap <impose> past passive office	-12 0 16 0 0
gap <impose> past passive person	1 -8 2 0 0
gap <impose> past person	8 -12 0 0 0
gap <impose> perfect	13 -1 -7 0 -1
gap <impose> present	-11 12 -1 0 0
gap <impose> present name	1 -12 2 0 0
gap <impose> present passive	9 -11 0 0 0
gap <impose> present person	-10 16 -6 0 2
gap <impose> pronoun	-8 0 11 0 0
gap <lack> name	0 0 -11 0 10
gap <lack> office	-2 16 -9 0 0
gap <lack> organisation	-12 1 5 0 0
gap <lack> present	-1 21 -15 0 0
gap <lack> present office	0 16 -12 0 0
gap <lack> side	0 -12 14 0 0
gap <propose>	-13 12 -1 0 0
gap <propose> perfect	0 12 -9 0 0
gap <propose> person	-4 -2 10 0 0
gap <propose> present	-4 19 -12 0 0
gap <propose> present passive	0 -7 10 0 0
gap <propose> present passive person	0 -7 10 0 0
gap <propose> present person	-1 13 -9 0 0
gap <propose> side	0 10 -10 0 0
gap <renew> organisation	0 -6 10 0 0
gap <say>	-14 -12 18 13 -6
gap <say> both	0 9 -9 0 0
gap <say> name	-1 -3 12 0 0
gap <say> office	-4 -2 11 0 0
gap <say> organisation	-1 -4 11 0 0
gap <say> past	-5 0 12 0 0
gap <say> past both	0 11 -11 0 0
gap <say> past person	0 -10 12 0 0
gap <say> person	0 -26 15 6 0
gap <say> present	0 -17 0 14 0
gap <say> pronoun	0 -6 11 0 0
gap <say> side	0 11 -18 8 0
gap <sign>	9 -1 -10 0 2
gap <sign> future	-17 21 -10 0 5
gap <sign> future name	-7 12 -4 0 0
gap <sign> future organisation	-6 22 -16 0 0
gap <sign> future passive	-10 -1 10 0 0
gap <sign> future passive side	0 -9 9 0 0
gap <sign> modal	-17 13 -4 5 0
gap <sign> name	11 9 -17 0 0
gap <sign> office	-13 -8 22 0 0
gap <sign> organisation	11 -3 -5 0 0
gap <sign> participle passive name	13 -6 -7 0 0
gap <sign> participle passive person	-4 -11 11 0 0
gap <sign> participle passive side	-8 14 -3 0 0
gap <sign> past office	-14 -8 22 0 0
gap <sign> past organisation	18 -7 -10 0 0
gap <sign> past passive	-2 -11 10 0 0
gap <sign> past passive office	-16 -1 19 0 0
gap <sign> perfect passive	4 -15 7 0 0
gap <sign> person	-6 1 -3 0 10
gap <sign> pluperfect	7 -3 -2 0 0
gap <sign> pluperfect person	9 -7 0 0 0
gap <sign> present	-11 17 -7 0 0
gap <sign> present organisation	0 10 -9 0 0
gap <sign> present passive	14 -19 -1 0 0
gap <stay> both	-4 -10 14 0 0
gap <stay> modal	0 -13 15 0 0
gap <stay> office	-3 -8 14 0 0
gap <stay> past side	5 8 -14 0 0
gap <stay> present name	0 16 -16 0 0
gap <stay> present office	-2 -6 12 0 0
gap <stay> present organisation	0 -19 6 0 8
gap <stay> present person	9 6 -19 0 1
gap <suspend>	0 11 -15 0 5
gap <suspend> person	0 4 -10 0 6
gap <suspend> present	0 0 -10 0 5
gap <up>	-4 -21 27 0 0
gap <up> past	3 -8 2 0 0
gap <up> person	0 -14 13 0 0
gap accept	10 0 -8 0 0
gap add	0 8 -8 0 0
gap add past	0 9 -10 0 0
gap agree past passive	-8 0 10 0 0
gap agree person	-5 -9 17 0 0
gap announce	-6 -7 16 0 0
gap apply	0 -7 10 0 0
gap approve past side	11 0 -11 0 0
gap approve person	-6 -1 11 0 0
gap approve side	11 -2 -7 0 0
gap be both	-4 -10 17 0 0
gap be modal	0 -10 11 0 0
gap be name	3 12 -16 0 0
gap be past	5 14 -19 0 0
gap be past side	5 8 -14 0 0
gap be person	12 -1 -5 0 0
gap be present both	0 -5 10 0 0
gap be present name	1 19 -21 0 0
gap be present organisation	0 -16 7 0 8
gap decide	0 14 -11 0 0
gap decide present	0 16 -15 0 0
gap expect	0 -9 11 0 0
gap fix	-12 10 0 0 0
gap future	-22 18 -5 0 4
gap future name	-9 15 -8 0 0
gap future organisation	-7 18 -11 0 0
gap future passive	-11 1 3 0 0
gap future passive person	-9 0 6 0 0
gap gerund	-6 -18 27 0 0
gap go	-1 -6 11 0 0
gap go person	0 -8 6 0 0
gap hold present	2 0 -9 0 6
gap infinitive	0 -15 14 0 0
gap know	0 -4 -10 16 0
gap know present	0 -3 -11 16 0
gap make	-6 0 11 0 0
gap meet	-9 -2 16 0 0
gap modal	-1 5 -12 4 6
gap modal side	9 -11 0 0 0
gap need office	0 10 -6 0 0
gap need person	8 -10 1 0 0
gap need present	4 6 -10 0 0
gap other	5 5 -10 0 0
gap other name	4 5 -11 0 0
gap other past passive	10 0 -9 0 0
gap other present	0 15 -13 0 0
gap other present organisation	0 13 -11 0 0
gap participle passive name	9 -10 -1 0 0
gap participle passive office	8 2 -12 0 0
gap participle passive organisation	0 -11 9 0 0
gap participle passive person	-11 0 10 0 0
gap participle passive side	-11 11 0 0 0
gap past	1 -2 4 0 -16
gap past both	0 11 -8 0 0
gap past office	-18 -14 30 0 0
gap past organisation	16 0 -10 0 0
gap past passive	6 -19 2 0 0
gap past passive both	-10 0 11 0 0
gap past passive name	15 0 -14 0 0
gap past passive office	-17 -2 20 0 0
gap past passive person	13 -11 -4 0 0
gap past person	-6 -14 20 0 -3
gap past side	7 12 -16 0 0
gap pay	-8 0 13 0 0
gap perfect	12 13 -21 0 -3
gap perfect passive	7 -20 9 0 0
gap perfect passive organisation	0 -14 14 0 0
gap perfect passive person	9 -2 -3 0 0
gap perfect side	3 5 -9 0 0
gap present	-9 19 -14 9 0
gap present name	13 9 -20 0 0
gap present not	-1 -9 15 0 0
gap present office	-21 21 0 0 -1
gap present organisation	-10 2 0 0 7
gap present passive	0 -20 16 0 0
gap present passive person	0 -11 10 0 0
gap present side	-25 -22 25 8 0
gap publish	-14 0 11 0 3
gap publish organisation	1 -11 7 0 0
gap publish past	-18 5 13 0 0
gap publish person	-11 5 0 0 3
gap put name	10 5 -16 0 0
gap put present	2 -11 1 0 0
gap put present name	11 0 -10 0 0
gap rule person	0 -15 15 0 0
gap say	0 -10 12 0 0
gap see	8 8 -15 0 0
gap see perfect	7 5 -14 0 0
gap sign both	-6 -9 15 0 0
gap sign future	-24 8 0 0 7
gap sign future name	-7 13 -6 0 0
gap sign future passive	-9 -2 12 0 0
gap sign name	10 5 -14 0 0
gap sign office	-6 -9 17 0 0
gap sign participle passive person	-2 -6 11 0 0
gap sign participle passive side	-7 15 -5 0 0
gap sign past	9 0 -4 0 -1
gap sign past office	-6 -7 15 0 0
gap sign past passive	3 -12 1 0 0
gap sign past passive office	-12 0 15 0 0
gap sign past passive person	10 -5 -4 0 0
gap sign past person	15 0 -11 0 0
gap sign person	7 0 -14 0 8
gap sign present passive	14 -15 -3 0 0
gap sit	-7 -9 20 0 0
gap sit person	-5 -3 12 0 0
gap sit present	-4 -5 14 0 0
gap suspend	0 11 -10 0 0
gap take	-2 17 -12 0 0
gap take present	-4 9 -3 0 0
gap tell	-2 -8 15 0 0
has-future	-37 19 2 -11 -3
has-gerund	-6 -12 19 -4 0
has-infinitive	-24 12 -3 12 8
has-modal	-30 3 11 13 -22
has-past	13 -39 15 -9 0
has-perfect	-1 0 6 -4 -14
has-present	-12 0 12 9 -16
head=	15 4 -17 4 14
head=accra	17 -6 -11 0 0
head=affairs	-19 12 2 0 0
head=africa	-1 -4 11 0 0
head=agency	-8 -11 27 0 0
head=agriculture	3 -20 12 0 0
head=aires	0 0 -9 12 0
head=althing	10 17 -38 11 0
head=ambassador	-15 -18 37 0 -6
head=american	7 8 -14 0 0
head=americans	0 16 -15 0 0
head=ankara	-11 0 0 0 3
head=appeals	-4 -3 13 0 0
head=argentina	2 14 -19 0 3
head=ashgabat	0 10 -9 0 0
head=assembly	0 30 -46 2 16
head=astana	10 0 -8 0 0
head=australia	0 -14 0 0 6
head=baghdad	0 10 -7 0 0
head=bangladesh	-15 5 2 0 0
head=beijing	-16 6 2 0 -3
head=belgium	6 3 -10 0 0
head=belgrade	-10 0 12 0 0
head=benin	9 0 -7 0 0
head=berne	0 14 -12 0 0
head=bishkek	0 15 -15 0 0
head=board	-28 -35 62 0 -3
head=bolivia	0 9 -8 0 0
head=boss	3 1 -10 0 1
head=both	-21 -6 25 0 0
head=brasília	0 15 -13 0 0
head=britain	-9 -3 20 0 0
head=brussels	18 -1 -12 0 0
head=budapest	0 -5 9 0 0
head=bundestag	8 0 -12 0 0
head=cabinet	35 22 -57 0 12
head=cairo	-1 -2 21 -5 -5
head=cambodia	-27 12 5 0 0
head=canada	5 -19 8 0 0
head=canberra	0 -3 13 0 -1
head=capitals	-4 9 -3 0 0
head=chair	-23 0 26 0 0
head=chairman	-9 -13 19 0 0
head=chancellor	-13 0 8 0 0
head=chief	-1 -10 16 0 0
head=chile	8 1 -7 0 0
head=china	0 -12 9 0 0
head=chinese	0 -11 14 0 0
head=city	0 16 -14 0 0
head=colleague	8 6 -17 0 0
head=colombia	-6 -12 0 0 10
head=commerce	-4 -1 12 -12 -9
head=commission	29 -13 -13 14 -29
head=commissioner	25 -1 -20 0 0
head=committee	-47 -14 32 -1 7
head=congress	-3 10 -4 -7 1
head=copenhagen	0 5 -15 10 0
head=council	21 -16 -4 3 -2
head=councillor	29 -13 -14 0 0
head=countries	-6 -8 20 -4 0
head=country	0 25 -25 0 0
head=court	-52 -58 90 -5 -12
head=customs	-2 -62 58 -3 -8
head=dakar	13 1 -15 0 0
head=delhi	0 -5 12 0 0
head=department	-23 -20 44 0 -10
head=deputies	17 19 -34 0 1
head=deputy	0 -6 13 0 0
head=development	-14 -17 24 0 2
head=diet	0 18 -29 10 0
head=director	-10 -7 20 0 0
head=dáil	-5 21 -20 0 6
head=economy	8 7 -14 -4 0
head=ecuador	-9 -8 24 0 0
head=eduskunta	0 10 -9 0 0
head=egypt	-14 0 11 0 0
head=emir	9 16 -25 0 0
head=enterprise	-8 0 13 0 0
head=ethiopia	-16 -7 18 0 0
head=eu	-1 17 -9 -2 0
head=executive	-11 -14 12 8 0
head=fiji	13 -1 -8 0 0
head=finance	17 31 -48 0 7
head=finland	14 -5 -8 0 0
head=folketing	-5 48 -45 0 0
head=general	12 27 -48 0 6
head=georgia	0 -12 13 0 0
head=ghana	0 -12 16 0 -2
head=government	-23 -6 38 -23 -30
head=governments	-13 8 0 0 0
head=governor	-2 -6 12 0 0
head=hanoi	0 -18 15 0 0
head=harare	0 12 -11 0 0
head=havana	0 11 -9 0 0
head=helsinki	1 -1 -10 12 0
head=host	0 15 -15 0 0
head=house	-15 -44 50 0 -13
head=hungary	12 0 -4 0 -1
head=iceland	-14 1 10 0 0
head=india	-5 -25 26 1 0
head=indonesia	-6 10 0 0 0
head=industry	-5 -8 10 0 4
head=iran	-6 -9 22 0 0
head=iraq	5 0 -14 10 0
head=islamabad	11 0 -6 0 0
head=jamaica	-1 -6 14 0 0
head=japan	0 -26 24 0 0
head=justice	-2 -10 17 0 0
head=kenya	0 -13 11 0 0
head=khural	14 3 -18 0 0
head=king	0 28 -26 0 -2
head=korea	-13 -3 23 0 0
head=kyrgyzstan	13 0 -11 0 0
head=latvia	-14 0 19 0 0
head=leader	-5 -6 17 0 0
head=leaders	0 11 -10 0 0
head=liechtenstein	0 10 -8 0 0
head=lisbon	17 -7 -8 0 0
head=ljubljana	0 7 -14 0 7
head=majlis	14 8 -29 1 0
head=malaysia	-10 -2 20 0 0
head=maldives	0 5 -14 8 0
head=malta	-6 16 -7 0 -1
head=manager	-14 -2 20 0 0
head=manila	-1 -4 12 0 0
head=mayor	-44 -15 52 0 0
head=mexico	14 1 -12 0 0
head=minister	-16 -5 19 -16 3
head=ministers	-18 16 0 -7 1
head=ministry	-29 -57 77 0 -12
head=montenegro	12 0 -11 0 0
head=moroccan	0 10 -10 0 0
head=nairobi	5 13 -18 0 0
head=namibia	12 -5 -6 0 0
head=negotiator	0 -21 16 0 0
head=nigeria	14 -1 -10 0 0
head=norway	14 -19 0 0 0
head=oman	-8 9 -1 0 0
head=oslo	11 -6 -9 0 7
head=ottawa	-1 9 -5 0 0
head=palace	-2 -25 34 0 0
head=panama	8 0 -14 0 8
head=paraguay	0 -4 9 0 0
head=parliament	9 11 -19 -1 8
head=parliaments	0 -32 37 0 0
head=philippines	10 -12 0 0 0
head=portugal	-20 -2 25 0 0
head=premier	-5 -22 25 0 -2
head=president	-6 19 -9 0 -12
head=queen	-9 21 -12 0 0
head=rabat	-10 -2 15 0 0
head=rada	0 15 -15 0 0
head=regulator	-29 -40 62 0 0
head=representative	-13 8 9 -6 -26
head=representatives	22 26 -46 -1 0
head=republic	5 1 -11 0 0
head=reykjavik	0 -8 10 0 0
head=rica	-10 0 11 0 0
head=riigikogu	10 0 -14 0 0
head=riksdag	11 23 -29 0 -7
head=romania	-6 0 12 0 0
head=russia	-4 0 10 0 0
head=sabor	0 26 -23 0 0
head=secretary	-17 -24 42 -1 -6
head=security	1 41 -36 0 0
head=senate	0 23 -30 3 7
head=senator	-17 -11 15 0 6
head=senators	-15 0 18 0 0
head=seoul	-3 -15 20 0 0
head=side	0 15 -12 0 0
head=sofia	0 11 -7 0 0
head=speaker	-3 -6 20 0 -4
head=spokesman	-7 -3 19 0 0
head=spokesperson	-14 0 18 0 0
head=spokeswoman	-1 -2 9 0 0
head=state	25 -1 -27 0 0
head=states	27 18 -35 -2 -2
head=stockholm	-5 -11 22 0 0
head=storting	0 33 -50 8 14
head=sultan	18 0 -19 3 0
head=suva	6 7 -15 0 0
head=sweden	-7 -4 20 0 -1
head=switzerland	-12 -1 20 0 0
head=syria	10 0 -9 0 0
head=they	-6 -5 15 0 0
head=tokyo	5 0 -9 0 8
head=trade	-24 -24 47 2 -12
head=transport	6 26 -30 0 0
head=treasury	-16 0 12 0 0
head=turkey	0 6 -10 0 1
head=turkish	21 0 -21 0 0
head=u.s.	-2 -3 12 0 0
head=uganda	-2 -3 18 0 -1
head=ukraine	-4 0 11 0 0
head=union	-10 -7 19 0 0
head=uruguay	-18 0 21 0 0
head=us	-20 1 16 0 0
head=venezuela	-8 0 13 0 0
head=vienna	0 0 9 0 -2
head=vietnam	0 -11 16 0 0
head=washington	-11 24 -8 -8 0
head=zambia	-3 0 -5 0 10
headline	-14 -6 7 20 12
kind=office	-71 2 52 -7 -3
kind=organisation	-6 15 -2 -10 -9
kind=person	30 -20 1 -17 -6
kind=side	-25 -22 46 4 -21
l1="	0 -35 17 -5 10
l1='	-8 0 11 0 0
l1='s	7 8 -19 -13 13
l1=(	7 0 -10 0 6
l1=)	-12 -10 23 0 0
l1=.	36 0 -24 -6 -2
l1=:	0 4 0 -10 -4
l1=;	13 14 -22 -16 2
l1=<begin>	0 4 4 -27 3
l1=<day-ahead>	0 27 -24 0 0
l1=<day-today>	17 -14 0 0 0
l1=<not>	-21 0 20 -4 0
l1=<number>	6 12 -13 -2 -1
l1=<office>	14 0 -12 0 0
l1=<person>	18 0 -15 0 0
l1=<quality>	3 8 -8 -5 0
l1=<v-bear>	-7 -11 20 0 0
l1=<v-begin>	11 0 -7 0 -5
l1=<v-impose>	13 -6 1 -2 -15
l1=<v-lack>	0 -6 10 0 0
l1=<v-propose>	0 -8 16 0 -1
l1=<v-return>	11 0 -8 0 0
l1=<v-say>	2 -12 9 1 -9
l1=a	-17 -36 55 -5 -7
l1=about	0 11 -10 0 0
l1=all	4 5 -11 0 0
l1=and	22 0 -10 -17 -11
l1=as	-1 9 -2 0 -1
l1=at	-36 -17 53 0 0
l1=because	3 10 -5 0 -11
l1=before	0 12 -5 0 -5
l1=beside	-7 0 10 0 0
l1=between	0 -16 9 0 0
l1=but	3 -11 0 2 3
l1=by	12 9 -17 -9 0
l1=for	-17 -3 11 4 4
l1=from	0 -19 26 0 0
l1=get	0 9 -9 0 0
l1=had	-1 -1 9 0 0
l1=has	-10 0 -2 15 0
l1=have	17 -1 -10 0 0
l1=his	13 5 -5 -12 -16
l1=if	-19 -9 0 30 -13
l1=in	-41 -15 61 -13 -35
l1=into	-5 -3 12 0 0
l1=is	0 1 0 -12 0
l1=its	18 6 -27 0 10
l1=leave	0 -6 11 0 0
l1=letter	-9 0 9 0 0
l1=may	0 12 -10 0 0
l1=meet	-2 -8 16 0 0
l1=mrs	-18 -2 22 0 0
l1=neither	-1 16 -10 0 0
l1=no	0 -37 39 0 0
l1=nor	-9 19 -9 0 0
l1=of	-14 11 7 -20 -4
l1=on	-32 -2 29 0 0
l1=once	-1 12 -7 0 0
l1=one	-1 -19 23 0 0
l1=only	-2 2 -15 8 7
l1=own	0 11 -20 0 5
l1=publish	0 -13 15 0 0
l1=return	11 0 -9 0 0
l1=say	8 -19 6 3 0
l1=see	-1 -7 13 0 0
l1=since	0 -6 16 0 -2
l1=so	6 -10 0 0 0
l1=take	13 0 -9 0 -5
l1=thanked	0 -7 10 0 0
l1=that	4 -9 5 -16 3
l1=the	-5 16 -18 22 6
l1=then	8 -3 -9 0 5
l1=there	-1 10 -5 0 0
l1=thi	-9 16 -7 0 0
l1=through	0 -8 12 0 0
l1=to	-37 10 5 3 -4
l1=two	-6 0 10 0 0
l1=until	-16 -7 13 0 3
l1=was	20 0 -19 0 0
l1=week	-11 0 12 0 0
l1=what	-3 -11 9 3 0
l1=whatever	-1 -17 24 0 0
l1=where	-1 -12 21 0 -1
l1=whether	-20 -18 -8 39 -3
l1=which	10 3 -9 0 -5
l1=will	0 0 -6 9 0
l1=with	-18 0 21 -4 -8
l1=would	6 -10 4 0 0
l1=your	2 8 -14 -6 5
l1=—	-6 10 -10 0 5
l2="	-4 -4 9 0 0
l2='s	-1 25 -20 0 0
l2=)	16 6 -15 0 -8
l2=,	5 -18 20 -10 -19
l2=:	14 1 -17 -6 0
l2=<agent>	-2 -12 9 0 6
l2=<begin>	8 0 6 -5 -17
l2=<day-ahead>	-4 0 13 0 -8
l2=<day-today>	-1 -3 -10 1 19
l2=<duty>	-7 -10 23 0 0
l2=<goods>	-9 -8 18 0 0
l2=<level-noun>	-3 -10 19 0 0
l2=<level>	11 -29 6 0 0
l2=<month-gone>	-2 -12 8 0 4
l2=<name>	2 10 -17 -4 11
l2=<not>	-22 22 -7 -16 6
l2=<number>	-8 -15 19 -1 2
l2=<office>	11 0 -12 0 0
l2=<organisation>	-1 -21 22 -7 0
l2=<person>	11 -28 18 0 -42
l2=<quality>	0 -12 11 0 0
l2=<seat>	5 -3 -6 -12 13
l2=<span>	-5 15 -3 0 -1
l2=<v-agree>	-12 0 8 0 1
l2=<v-bear>	11 0 -4 0 0
l2=<v-begin>	9 -24 14 0 0
l2=<v-down>	-9 -4 18 0 0
l2=<v-impose>	-14 12 -2 13 -3
l2=<v-propose>	6 -18 0 18 -11
l2=<v-refuse>	0 -1 -3 0 11
l2=<v-renew>	-6 -5 14 0 0
l2=<v-say>	-9 -4 14 10 -20
l2=<v-sell>	10 5 -16 0 0
l2=<v-sign>	-1 13 -13 -5 8
l2=<v-stay>	-4 0 16 0 -3
l2=<v-suspend>	-3 19 -13 0 0
l2=<v-up>	3 -9 5 0 0
l2=about	0 -9 -1 11 0
l2=according	-2 -8 16 0 0
l2=act	-1 -14 19 0 0
l2=add	0 10 -9 0 0
l2=agree	0 -11 16 0 0
l2=agreement	7 -25 7 0 0
l2=and	2 10 -14 -9 11
l2=approve	11 0 -6 0 0
l2=arrangement	-4 0 10 0 0
l2=as	0 6 -11 7 0
l2=ask	0 -3 -9 21 0
l2=at	-13 0 3 1 0
l2=back	4 -16 7 0 0
l2=bear	14 -1 -11 0 0
l2=because	-8 11 -3 0 0
l2=before	-18 14 0 0 0
l2=behalf	-10 0 13 0 0
l2=belong	0 10 -8 0 0
l2=but	4 7 -11 0 0
l2=by	-9 6 2 1 -9
l2=call	6 2 -9 0 0
l2=chair	0 10 -9 0 0
l2=chamber	0 12 -11 0 0
l2=clear	9 -4 -2 0 0
l2=come	-2 -12 18 0 0
l2=commerce	11 0 -10 0 0
l2=confirm	6 3 -11 0 0
l2=consent	0 -12 19 0 -4
l2=country	0 -8 11 0 0
l2=day	-12 -5 9 0 4
l2=desk	0 13 -12 0 0
l2=diet	0 -9 10 0 0
l2=direct	0 -10 14 0 0
l2=directed	-10 0 14 0 0
l2=driver	0 0 -9 0 9
l2=end	0 -15 18 0 0
l2=fishermen	0 12 -11 0 0
l2=for	-2 10 -7 2 -2
l2=framework	0 9 -11 0 0
l2=from	-19 18 -4 0 0
l2=go	-1 -4 10 0 0
l2=good	-15 4 7 0 0
l2=has	20 -4 -3 -13 -3
l2=he	-1 -7 9 0 3
l2=head	0 -10 8 0 0
l2=hear	0 15 -13 0 0
l2=her	0 14 -13 0 0
l2=hour	7 0 -11 0 6
l2=if	-10 13 -8 0 0
l2=informed	0 -14 16 0 0
l2=initial	-8 12 -13 0 8
l2=is	8 6 -11 0 -3
l2=issue	-1 9 -5 0 0
l2=it	24 -6 -8 -9 -2
l2=its	0 11 -5 0 0
l2=know	-6 0 -5 11 0
l2=lay	0 10 -9 0 0
l2=leave	-15 5 5 0 0
l2=led	-3 -5 12 0 0
l2=let	-5 0 10 0 0
l2=license	0 9 -9 0 0
l2=lie	0 10 -7 0 0
l2=line	-8 0 10 0 0
l2=m	-14 -5 24 0 0
l2=meet	-12 -9 26 0 0
l2=member	-3 -6 13 0 0
l2=morning	-7 12 -13 0 8
l2=must	0 12 -11 0 0
l2=no	0 12 -16 -1 11
l2=nor	-8 11 0 -1 0
l2=of	-2 8 -6 10 -4
l2=off	12 0 -8 0 0
l2=one	4 9 -13 0 0
l2=only	0 -1 10 0 -7
l2=our	17 25 -43 0 1
l2=owner	10 0 -9 0 0
l2=paper	-3 -10 16 0 0
l2=part	15 -5 -7 0 0
l2=provided	0 18 -15 0 0
l2=question	-7 -3 14 0 0
l2=reach	-5 -10 18 0 0
l2=receive	-5 0 10 0 0
l2=report	-9 1 5 0 0
l2=representative	0 -8 11 0 0
l2=republic	12 0 -12 0 0
l2=s	12 0 -11 0 0
l2=same	-21 0 23 0 0
l2=send	13 0 -12 0 0
l2=sign	-8 12 -3 0 3
l2=signature	-2 24 -19 0 0
l2=so	-15 0 7 9 0
l2=soon	-6 16 -10 0 0
l2=suspend	0 15 -12 0 0
l2=take	12 -6 -4 0 0
l2=talk	6 -17 5 0 0
l2=tariff	-2 -4 10 0 0
l2=tell	0 -25 16 6 0
l2=text	3 7 -12 0 0
l2=that	13 12 -22 0 -1
l2=the	1 -12 18 -9 -16
l2=them	4 5 -10 0 0
l2=themselve	-7 10 0 0 0
l2=then	0 15 -12 0 0
l2=there	0 21 -19 0 0
l2=third	0 0 -16 10 7
l2=through	3 0 -8 0 8
l2=to	-34 13 6 -3 -6
l2=treaty	12 -10 0 0 0
l2=truce	7 -19 4 0 0
l2=unless	-4 -2 9 0 0
l2=until	0 16 -17 0 2
l2=us	13 0 -16 0 0
l2=video	9 0 -9 0 0
l2=view	0 -9 9 0 0
l2=visit	0 -10 12 0 0
l2=vote	0 -9 0 0 8
l2=was	3 6 -9 0 0
l2=what	-3 -25 32 -1 0
l2=when	-10 -6 14 0 0
l2=whether	0 -18 -27 43 0
l2=with	-14 -1 19 0 0
l2=yet	0 15 -25 0 6
l3="	-14 -13 28 0 0
l3='s	-22 2 14 0 -1
l3=(	-9 -3 15 0 0
l3=)	-2 -11 12 0 0
l3=,	1 -17 6 -21 16
l3=/	-6 0 11 0 0
l3=:	-5 -34 31 0 0
l3=;	-14 -10 17 7 -1
l3=<agent>	2 0 0 2 -12
l3=<begin>	4 -12 9 20 -11
l3=<day-ahead>	28 -25 0 0 -6
l3=<day-gone>	9 5 -13 0 1
l3=<goods>	-14 -21 20 3 0
l3=<level-noun>	-11 -8 19 0 0
l3=<level>	-10 -16 19 0 1
l3=<name>	3 30 -27 0 0
l3=<not>	-3 1 -10 14 0
l3=<number>	-15 -1 14 -1 7
l3=<person>	-5 -5 9 -7 3
l3=<quality>	12 -9 1 0 -5
l3=<seat>	0 17 -10 0 -13
l3=<span>	-1 -20 23 0 0
l3=<v-bear>	13 -25 3 7 0
l3=<v-down>	0 23 -20 0 0
l3=<v-end>	12 -15 0 0 0
l3=<v-impose>	-12 12 8 -17 -26
l3=<v-propose>	-19 21 -3 0 0
l3=<v-renew>	0 -14 16 0 0
l3=<v-say>	13 -8 -5 1 3
l3=<v-sign>	-5 5 3 0 -11
l3=<v-stay>	8 -16 3 0 0
l3=<v-suspend>	-7 -4 16 0 0
l3=<v-up>	0 13 -8 0 0
l3=accept	0 -8 9 0 0
l3=according	-6 -6 15 0 0
l3=ambassador	0 6 -9 0 0
l3=an	7 -12 5 0 0
l3=and	-10 5 -12 0 31
l3=announce	0 10 -7 0 0
l3=announcement	11 4 -18 0 0
l3=approval	0 15 -14 0 0
l3=approve	-6 -6 15 0 0
l3=ask	0 10 -6 0 0
l3=at	-10 -1 17 0 0
l3=be	-17 8 1 0 -2
l3=before	0 9 -9 0 0
l3=between	-7 -12 22 0 0
l3=bill	-5 -8 16 0 0
l3=breakfast	0 10 -8 0 0
l3=bring	0 11 -10 0 0
l3=by	11 2 -9 0 -2
l3=can	16 -1 -12 0 0
l3=clear	0 0 -7 10 0
l3=confirmation	-3 18 -14 0 0
l3=consent	-10 7 0 0 0
l3=countersignature	0 11 -10 0 0
l3=day	0 11 -9 0 0
l3=de	-7 0 10 0 0
l3=deal	2 -11 4 0 0
l3=decision	0 16 -24 0 5
l3=decree	13 -2 -7 0 0
l3=did	-15 0 19 0 0
l3=doe	9 8 -15 0 0
l3=down	0 10 -9 0 0
l3=draft	0 14 -14 0 0
l3=extension	9 11 -20 0 0
l3=for	42 -13 -25 -2 0
l3=from	-12 -15 23 0 0
l3=given	0 11 -10 0 0
l3=good	-3 -5 13 0 0
l3=had	-8 0 10 0 0
l3=has	-11 5 5 1 -8
l3=have	16 0 -12 0 0
l3=his	-13 -6 25 0 0
l3=in	14 0 -18 0 2
l3=increase	0 9 -9 0 0
l3=is	0 11 -23 12 5
l3=it	13 23 -35 -2 0
l3=its	-10 -13 31 0 -2
l3=just	12 0 -12 0 0
l3=last	-11 -8 24 0 0
l3=later	9 1 -13 0 0
l3=law	0 -4 9 0 0
l3=make	20 0 -19 0 0
l3=me	0 17 -15 0 0
l3=meet	0 -11 12 0 0
l3=member	-3 -8 15 0 0
l3=more	0 -9 10 0 0
l3=mr	7 4 -10 0 0
l3=must	0 -18 21 0 0
l3=name	8 -4 -2 0 0
l3=neither	-10 15 -4 0 0
l3=new	18 -4 -13 0 0
l3=newspaper	10 0 -9 0 0
l3=next	0 -7 10 0 0
l3=no	0 -9 11 0 0
l3=nobody	6 -7 -13 17 0
l3=not	0 -6 0 0 10
l3=notice	8 0 -14 6 0
l3=one	-14 17 -4 0 0
l3=only	0 9 -6 0 0
l3=or	0 22 -20 0 0
l3=other	4 10 -25 0 8
l3=out	-3 13 -6 0 0
l3=over	-10 -9 18 0 0
l3=paper	-2 -4 11 0 0
l3=parliament	7 3 -11 0 0
l3=pay	14 -1 -8 0 0
l3=pen	-6 0 9 0 0
l3=pending	0 9 -8 0 0
l3=president	-4 -4 9 0 0
l3=press	0 10 -10 0 0
l3=prolong	0 -8 9 0 0
l3=provided	-6 17 -11 0 0
l3=publish	-7 -1 12 0 0
l3=question	0 -9 9 0 0
l3=ratify	0 9 -13 0 0
l3=resolution	16 1 -20 0 0
l3=session	-4 -6 14 0 0
l3=set	0 -7 10 0 0
l3=sheet	-4 -4 13 0 0
l3=side	17 0 -14 0 0
l3=signature	-8 -6 16 0 0
l3=so	0 14 -20 3 0
l3=social	0 10 -9 0 0
l3=still	0 13 -12 0 0
l3=take	-1 -5 9 0 0
l3=talk	0 -7 10 0 0
l3=tell	7 -18 3 0 0
l3=that	-15 1 12 0 -3
l3=the	16 -13 10 -16 -3
l3=their	-5 19 -13 0 0
l3=then	0 -9 12 0 0
l3=there	-13 -2 9 4 0
l3=to	-4 -21 20 -5 7
l3=treaty	0 13 -10 0 0
l3=two	10 0 -6 0 0
l3=unclear	0 -11 0 8 0
l3=until	-5 15 -8 0 0
l3=vote	0 17 -17 0 0
l3=we	-10 15 -2 -6 0
l3=week	0 10 -13 5 0
l3=what	0 -12 12 -3 0
l3=when	0 3 -13 0 9
l3=whether	0 14 -13 0 0
l3=which	15 -13 -4 0 0
l3=who	-11 -7 7 7 0
l3=will	0 -3 11 -1 0
l3=with	-17 -24 25 0 3
l3=yes	0 -12 10 0 0
l4="	0 -8 12 0 0
l4='s	22 -5 -19 0 10
l4=)	-13 0 9 0 0
l4=,	-2 3 1 -22 5
l4=.	24 -10 -15 0 0
l4=;	-10 17 -11 4 0
l4=<agent>	17 -1 -9 0 -1
l4=<begin>	6 -6 5 15 -16
l4=<day-gone>	-6 9 -2 2 0
l4=<duty>	-4 -18 9 0 8
l4=<gate>	-8 -4 19 0 -1
l4=<goods>	-3 -1 12 0 0
l4=<level-noun>	-2 17 -12 0 0
l4=<level>	0 -24 28 0 0
l4=<name>	-20 11 2 4 1
l4=<not>	-28 0 12 15 -18
l4=<office>	-7 15 -19 0 21
l4=<person>	26 -2 -13 -8 -9
l4=<quality>	5 -16 7 3 -3
l4=<seat>	4 11 -9 -6 -3
l4=<sender>	-11 0 18 0 0
l4=<span>	-4 9 -6 0 0
l4=<v-agree>	3 -15 5 0 2
l4=<v-bear>	10 1 -8 0 -2
l4=<v-begin>	-31 1 6 0 8
l4=<v-buy>	12 0 -9 0 0
l4=<v-impose>	-4 9 -8 0 10
l4=<v-propose>	-4 -2 12 0 -6
l4=<v-refuse>	-2 0 11 0 -5
l4=<v-renew>	-12 11 0 0 0
l4=<v-say>	-9 19 -6 -7 0
l4=<v-sell>	0 13 -9 0 0
l4=<v-sign>	20 -17 -15 1 14
l4=<v-stay>	9 10 -15 0 0
l4=<v-suspend>	-16 4 11 0 -1
l4=<v-up>	0 14 -10 0 0
l4=a	1 14 -10 3 -19
l4=also	-9 0 13 0 0
l4=any	0 13 -12 0 0
l4=approval	4 -34 31 0 0
l4=as	-3 19 -12 0 0
l4=at	-4 12 -3 0 0
l4=be	-3 11 -2 0 -6
l4=bear	11 -7 -2 0 0
l4=been	3 -19 9 0 3
l4=bill	0 11 -9 0 0
l4=both	11 19 -27 0 0
l4=by	30 -38 0 0 4
l4=come	-2 -6 12 0 0
l4=could	0 -4 -2 10 0
l4=d	12 0 -12 0 0
l4=day	8 -8 0 0 0
l4=deal	-3 12 -6 0 0
l4=decide	0 -9 10 0 0
l4=decision	12 -3 -6 0 0
l4=delegation	-3 -5 13 0 0
l4=deny	-7 9 0 0 0
l4=do	-9 2 3 0 0
l4=economy	-12 4 6 0 0
l4=fact	-2 -3 11 0 0
l4=first	6 7 -13 0 0
l4=for	24 -8 -18 0 6
l4=government	10 -17 3 0 0
l4=guest	0 12 -15 0 0
l4=had	-8 0 14 0 -2
l4=has	13 0 -6 -12 4
l4=he'll	0 -8 12 0 0
l4=her	0 0 -10 0 11
l4=his	-3 -10 16 0 0
l4=in	-5 19 -9 -1 0
l4=industry	-9 0 9 0 0
l4=is	-12 0 9 0 -3
l4=it	-4 -1 11 1 -18
l4=its	0 -20 19 0 0
l4=itself	5 2 -10 0 0
l4=last	-7 12 -10 4 0
l4=leave	0 8 -11 0 0
l4=matter	0 16 -15 0 0
l4=meet	0 8 0 0 -9
l4=minister	19 2 -22 0 0
l4=mr	-3 -7 13 0 0
l4=my	0 0 -6 0 10
l4=neither	-6 -2 11 0 0
l4=new	0 -15 17 0 0
l4=next	0 -7 11 0 0
l4=no	-11 18 -8 0 0
l4=not	0 0 -4 10 -6
l4=note	4 11 -17 0 0
l4=notice	-6 -4 12 0 0
l4=now	8 6 -16 0 0
l4=of	-6 -8 22 -1 -7
l4=on	10 2 -12 -7 7
l4=once	-4 10 -4 0 0
l4=one	0 2 -9 0 6
l4=order	12 0 -10 0 0
l4=other	-5 -9 17 0 0
l4=out	-5 -17 26 0 0
l4=over	10 3 -17 0 0
l4=pact	-14 0 15 0 0
l4=pause	-9 0 8 0 0
l4=prolong	-7 14 -4 0 0
l4=prolongation	-12 0 3 0 4
l4=publish	2 9 -18 0 3
l4=ready	0 0 -12 0 7
l4=reason	-3 -5 12 0 0
l4=reduction	0 15 -15 0 0
l4=rule	9 -1 -5 0 0
l4=say	-20 0 13 -1 0
l4=see	-10 2 0 0 6
l4=ship	0 11 -10 0 0
l4=side	-3 0 10 0 0
l4=sign	7 -12 0 0 3
l4=signature	7 4 -13 0 0
l4=since	0 -9 15 0 0
l4=sit	10 0 -7 0 0
l4=start	-10 0 8 0 0
l4=still	0 20 -17 0 0
l4=table	0 -7 11 0 0
l4=take	-5 0 0 0 9
l4=tariff	-1 -13 3 0 9
l4=the	-12 12 6 -33 -11
l4=they	0 -15 12 0 0
l4=thi	9 -3 -7 0 1
l4=three	-6 -4 13 0 0
l4=time	0 -5 10 0 0
l4=truce	-6 -20 14 0 5
l4=two	20 -10 -10 0 0
l4=under	14 -6 -11 0 3
l4=up	-2 -4 14 0 0
l4=we	11 3 -13 0 0
l4=were	-14 0 12 0 0
l4=when	0 -14 10 0 0
l4=whether	0 -3 15 -8 0
l4=within	0 10 -10 0 0
l4=without	0 -19 22 0 0
l4=word	0 -11 15 0 -2
l4=would	0 -12 11 0 0
l4=—	12 -10 -14 8 0
l=" ,	0 10 -8 0 0
l='s ,	0 18 -18 0 0
l=) -	9 0 -8 0 0
l=, a	0 -10 12 0 0
l=, and	3 8 -3 0 -15
l=, as	3 -10 1 0 0
l=, but	14 -9 0 0 0
l=, by	9 13 -25 0 0
l=, if	0 11 -9 0 0
l=, in	-29 -16 44 0 0
l=, once	0 11 -10 0 0
l=, say	-4 -15 21 0 0
l=, sign	-8 0 8 0 0
l=, so	10 -2 -5 0 0
l=, the	5 -7 7 -4 -14
l=, then	11 0 -13 0 0
l=, unless	0 -22 13 0 7
l=, until	0 1 -10 0 8
l=, where	0 -11 20 0 -1
l=, which	13 -16 0 0 0
l=, with	-17 4 9 0 0
l=: doe	0 -9 10 0 0
l=: its	3 9 -22 0 5
l=: the	11 5 -12 0 -10
l=: their	12 -10 0 0 0
l=; for	11 0 -7 0 0
l=; the	0 -10 6 0 0
l=<begin> "	-7 -13 18 -1 3
l=<begin> -	0 9 -5 0 0
l=<begin> <begin>	0 4 4 -27 3
l=<begin> <day-gone>	11 0 -10 0 0
l=<begin> <name>	2 8 -10 0 0
l=<begin> <number>	15 -11 -2 0 0
l=<begin> <quality>	-5 0 11 0 0
l=<begin> a	-9 -7 22 0 0
l=<begin> by	-5 -3 10 0 0
l=<begin> for	11 20 -30 0 0
l=<begin> has	0 0 -12 16 0
l=<begin> his	0 -6 12 -3 -7
l=<begin> if	-7 0 0 12 -6
l=<begin> in	-25 -11 36 -2 -3
l=<begin> its	13 6 -11 0 -9
l=<begin> my	10 -3 -5 0 0
l=<begin> neither	-1 16 -10 0 0
l=<begin> no	0 -26 28 0 0
l=<begin> the	17 -3 -1 -27 -3
l=<begin> their	-3 -4 14 0 0
l=<begin> to	0 10 -9 0 0
l=<begin> unless	-3 19 -14 0 0
l=<begin> when	15 -3 -7 0 0
l=<begin> whether	-9 -15 -5 26 0
l=<begin> will	0 -1 -5 10 0
l=<begin> —	-14 16 -4 0 0
l=<day-ahead> ;	0 6 0 0 -10
l=<day-ahead> unless	0 -12 14 0 0
l=<day-gone> :	13 -5 -6 0 0
l=<day-gone> ;	8 9 -18 0 0
l=<day-gone> and	18 0 -17 0 0
l=<day-gone> that	-6 11 -17 0 12
l=<day-gone> the	4 -15 1 0 0
l=<day-today> (	-12 0 19 0 0
l=<day-today> :	0 0 -6 0 10
l=<day-today> the	3 0 -10 0 8
l=<name> 's	0 24 -25 -7 6
l=<name> -	-3 -6 15 0 0
l=<name> ;	-4 0 0 0 10
l=<name> and	-11 -11 19 0 0
l=<name> by	16 0 -14 0 0
l=<name> the	10 13 -38 5 5
l=<name> —	-6 -4 16 0 0
l=<number> ,	-7 -2 16 0 0
l=<number> the	-11 -6 8 0 5
l=<number> —	0 -10 12 0 0
l=<office> ,	11 3 -14 0 0
l=<office> in	14 11 -21 -4 0
l=<office> of	1 -14 9 0 0
l=<office> say	4 5 -11 0 0
l=<organisation> 's	0 -16 17 0 0
l=<organisation> ,	7 3 -10 0 0
l=<organisation> :	10 0 -7 0 0
l=<organisation> in	-13 -6 23 -2 -6
l=<person> 's	7 16 -25 0 0
l=<person> (	-12 -2 21 0 0
l=<person> ,	-4 -5 14 0 -6
l=<person> and	16 0 -12 0 -6
l=<person> in	-2 -5 12 0 0
l=<person> of	-25 -18 42 0 0
l=<person> say	0 -13 9 7 -6
l=<person> tell	-2 -7 17 0 0
l=<seat> 's	4 -2 -9 0 8
l=<seat> ,	-16 4 10 0 0
l=<seat> the	17 2 -27 -4 5
l=<span> ,	-7 -12 21 0 0
l=<span> ;	-16 13 0 0 0
l=about the	0 -9 -2 12 0
l=according to	-2 -8 16 0 0
l=act of	0 -8 10 0 0
l=add that	0 11 -10 0 0
l=and a	-4 -4 11 0 0
l=and his	11 -11 0 0 0
l=and its	-1 -6 11 0 0
l=and of	0 15 -17 0 0
l=and that	-10 1 -3 0 11
l=and the	0 10 -13 -1 8
l=approve by	12 -2 -4 0 0
l=ask in	0 0 -12 12 0
l=at the	-8 -8 11 1 0
l=been in	0 10 -10 0 0
l=before the	-21 18 -5 0 0
l=behalf of	-10 0 13 0 0
l=belong to	0 10 -8 0 0
l=by <office>	1 3 -9 0 0
l=by mr	1 5 -12 0 0
l=call ,	9 0 -9 0 0
l=chair the	0 10 -10 0 0
l=consent of	0 -7 14 0 -4
l=desk of	0 14 -14 0 0
l=direct the	0 -10 12 0 0
l=directed the	-10 0 13 0 0
l=doe the	0 15 -18 3 0
l=effect once	0 -10 11 0 0
l=for <name>	9 0 -7 0 0
l=for the	-9 7 -2 3 0
l=from the	-5 18 -11 0 0
l=hand of	9 0 -7 0 0
l=has the	3 13 -15 -4 0
l=he say	0 0 -8 0 10
l=head of	0 -9 10 0 0
l=hear that	0 12 -11 0 0
l=if the	-3 10 -8 0 0
l=in <seat>	0 11 -8 0 0
l=in a	11 0 -10 0 0
l=in return	11 0 -9 0 0
l=in the	-14 9 -2 0 3
l=informed the	0 -14 17 0 0
l=is for	0 -11 15 0 0
l=is that	9 0 -8 0 0
l=is with	0 10 -9 0 0
l=issue by	0 10 -9 0 0
l=it ;	7 -14 1 0 0
l=it has	9 -2 -2 0 0
l=it in	-5 -9 16 0 0
l=it was	25 -6 -19 0 0
l=lawyer in	0 12 -12 0 0
l=led by	-3 -5 12 0 0
l=let the	-5 0 9 0 0
l=m .	-14 -5 24 0 0
l=member of	-2 -3 9 0 0
l=name of	10 0 -14 0 0
l=need the	0 12 -9 0 0
l=no .	0 16 -10 -1 0
l=nobody in	0 -3 11 0 0
l=notice by	0 9 -7 0 0
l=of <day-today>	0 -12 15 0 0
l=of the	6 5 -14 12 -1
l=on <day-ahead>	0 13 -12 0 0
l=on <day-today>	10 0 -9 0 0
l=on the	-2 -20 21 0 0
l=on which	-14 13 0 0 0
l=once the	-2 -11 17 0 0
l=our ,	0 15 -12 0 0
l=our own	3 1 -13 0 3
l=owner ,	10 0 -9 0 0
l=provided that	0 18 -15 0 0
l=question :	-7 -2 12 0 0
l=report that	-9 9 0 0 0
l=s .	12 0 -11 0 0
l=say his	10 11 -18 0 0
l=say the	-12 3 3 0 0
l=sign :	8 0 -7 0 0
l=sign ;	-10 0 0 0 6
l=sign at	-9 0 9 0 0
l=sign for	-23 -18 23 6 0
l=sign in	6 8 -11 0 0
l=sign what	0 11 -15 0 1
l=signature in	0 12 -10 0 0
l=signature of	0 19 -24 0 0
l=so did	10 0 -7 0 0
l=so the	-13 -3 19 0 0
l=soon as	-6 16 -10 0 0
l=take the	12 -3 -6 0 0
l=talk with	-1 -6 13 0 0
l=tell the	0 -20 25 0 0
l=that of	23 2 -32 0 2
l=that the	5 7 -14 1 0
l=the <number>	0 10 -9 0 0
l=the <office>	0 -9 10 0 0
l=the <person>	12 0 -9 0 0
l=the <quality>	9 14 -18 -4 -4
l=the two	-8 0 9 0 0
l=then the	0 16 -15 0 0
l=to the	-30 0 14 0 0
l=truce with	-3 -8 19 0 0
l=unless the	0 -7 9 0 0
l=until the	0 21 -17 0 0
l=us that	10 0 -11 0 0
l=wait for	0 8 -11 0 0
l=when his	0 -6 10 0 0
l=when the	-1 -8 8 0 0
l=whether the	0 -12 -26 38 0
l=which its	0 10 -7 0 0
l=which the	0 -14 11 4 0
l=with <name>	-6 0 8 0 0
l=with the	-11 0 11 0 0
lack< both	-8 2 5 0 0
lack< do<	-3 -2 5 -11 6
lack< future	-4 -11 17 0 0
lack< infinitive	10 -5 0 0 0
lack< is modal	-10 -7 17 0 -6
lack< is noun 	-44 21 -9 2 3
lack< is noun  both	-5 13 -6 0 0
lack< is noun  organisation	-11 -9 20 0 -4
lack< is noun  pronoun	0 17 -17 0 0
lack< is noun  side	0 15 -25 7 6
lack< is noun agreed	0 11 -8 0 0
lack< is noun agreed person	0 18 -17 0 0
lack< is noun and	0 0 -8 0 11
lack< is noun the	0 -13 2 0 7
lack< is noun up	0 22 -19 0 0
lack< is noun up side	0 11 -11 0 0
lack< is participle passive	0 -11 14 0 0
lack< is present	-5 17 -6 -3 -9
lack< is present name	0 12 -11 0 0
lack< is present organisation	0 9 -7 0 0
lack< is present passive side	0 -10 11 0 0
lack< is present person	-5 23 -7 0 -4
lack< is present side	0 19 -18 0 0
lack< lack>	-2 -4 13 -1 -3
lack< modal	-10 9 -1 2 -13
lack< name	-11 8 -3 0 6
lack< office	2 -9 4 -2 8
lack< organisation	-1 13 -4 -5 -6
lack< participle	0 12 -22 0 16
lack< past	26 0 -20 0 0
lack< perfect	0 11 -9 0 0
lack< person	-7 33 -24 -4 0
lack< power=assembly	-4 -4 0 0 11
lack< power=cabinet	11 10 -19 0 0
lack< power=committee	0 19 -16 0 0
lack< power=congress	-3 -10 16 0 0
lack< power=government	-11 6 0 0 0
lack< power=minister	-16 -26 36 0 7
lack< power=ministry	-14 0 15 0 0
lack< power=parliament	0 11 -9 0 0
lack< power=president	-5 47 -34 -4 -16
lack< power=prime minister	-3 14 -17 0 5
lack< power=representative	-4 9 -3 0 0
lack< power=treasury	-2 -7 13 0 0
lack< present	-17 -3 14 -5 0
lack< pronoun	-11 3 9 0 -2
lack> both	14 14 -21 0 0
lack> do<	6 5 -11 2 -3
lack> do>	6 1 -6 -9 4
lack> future	-11 15 -5 -7 -3
lack> infinitive	0 5 -13 14 0
lack> is future	0 8 -5 0 0
lack> is future side	0 10 -9 0 0
lack> is modal	12 0 2 -6 -12
lack> is modal both	0 29 -27 0 0
lack> is modal office	0 -9 10 0 0
lack> is modal passive name	0 -7 13 -1 0
lack> is modal passive side	0 -3 10 -2 0
lack> is modal person	6 -16 13 0 0
lack> is modal pronoun	15 0 -7 -1 0
lack> is modal side	0 -11 14 0 0
lack> is noun 	-11 -3 18 0 0
lack> is noun at	17 0 -13 0 0
lack> is noun china	0 15 -14 0 0
lack> is noun china side	0 15 -14 0 0
lack> is noun council	0 -20 13 5 0
lack> is noun council organisation	0 -18 11 5 0
lack> is noun countries	0 12 -12 0 0
lack> is noun countries side	0 12 -12 0 0
lack> is noun government	0 10 -8 0 0
lack> is noun has	-4 11 -5 0 0
lack> is noun has name	0 18 -17 0 0
lack> is noun in	0 -6 11 0 0
lack> is noun is	-9 8 0 0 0
lack> is noun is person	-3 -1 10 0 0
lack> is noun is side	0 16 -14 0 0
lack> is noun it	8 -19 2 0 0
lack> is noun it name	12 0 -11 0 0
lack> is noun of	20 0 -18 0 0
lack> is noun of pronoun	0 10 -8 0 0
lack> is noun on person	-4 -5 12 0 0
lack> is noun percent	9 0 -9 0 0
lack> is noun president	0 -12 15 0 0
lack> is noun signature	0 -9 10 0 0
lack> is noun truce	-13 0 15 0 0
lack> is noun truce organisation	-10 0 10 0 0
lack> is past person	11 -2 -7 0 0
lack> is present	-24 7 0 5 0
lack> is present not	0 -9 11 0 0
lack> is present passive	-6 26 -19 0 0
lack> is present passive not	0 -16 10 3 0
lack> is present passive not organisation	0 -7 10 0 0
lack> is present person	-11 16 -4 0 0
lack> modal	12 -5 4 -1 -8
lack> name	-12 11 5 -8 -11
lack> office	0 -19 10 5 5
lack> order	2 8 -10 0 0
lack> past	2 22 -14 0 -7
lack> perfect	18 -16 0 2 -5
lack> perfect-not	8 -16 10 3 -5
lack> person	-17 13 -12 9 12
lack> pluperfect	13 0 -14 0 0
lack> power=board	-2 -21 26 0 0
lack> power=cabinet	4 22 -32 0 0
lack> power=council	-2 -21 13 0 10
lack> power=government	15 -18 5 0 0
lack> power=king	-3 17 -12 0 0
lack> power=minister	-8 9 1 -15 0
lack> power=ministry	14 1 -8 0 -4
lack> power=no power	-20 23 -10 1 -1
lack> power=premier	0 -13 15 0 0
lack> power=president	-23 7 8 8 -8
lack> power=representative	21 12 -29 0 0
lack> power=secretary	1 3 -10 0 0
lack> power=senate	0 38 -33 0 0
lack> present	-21 0 10 5 -3
lack> present-not	7 -22 14 3 -7
lack> refuse>	-3 0 -28 11 25
lack> side	-9 7 5 -11 -18
lead="	-6 -11 17 -15 4
lead=(	11 0 -11 0 6
lead=)	-12 0 12 0 0
lead=,	5 0 5 -27 -10
lead=-	-16 19 0 0 1
lead=:	12 10 -13 -34 -2
lead=;	8 4 -12 0 0
lead=a	-36 -5 28 -5 0
lead=about	0 -8 0 11 0
lead=accra	13 0 -12 0 0
lead=alexander	0 16 -19 0 0
lead=and	15 -11 -1 0 -3
lead=andrés	-6 10 -2 0 0
lead=ankara	0 9 -20 0 12
lead=announced	0 12 -11 0 0
lead=announcement	11 -5 -5 0 0
lead=announcements	12 0 -12 0 0
lead=apolo	1 8 -11 0 0
lead=april	11 0 -11 0 0
lead=as	-5 13 -10 6 0
lead=ask	0 0 -8 12 0
lead=austria	0 0 -13 0 14
lead=b	11 0 -10 0 0
lead=bangladesh	0 19 -17 0 0
lead=batlle	0 18 -21 0 0
lead=because	0 6 0 0 -11
lead=before	11 7 -11 0 -6
lead=beijing	9 6 -18 5 0
lead=belgium	8 2 -12 0 0
lead=bessent	0 -12 20 0 0
lead=bis	0 20 -20 0 0
lead=both	18 -14 -9 13 0
lead=brazil	5 5 -21 0 8
lead=but	-7 10 -11 2 2
lead=by	12 -13 -19 6 14
lead=china	26 -30 2 -11 -18
lead=colombian	0 16 -14 0 0
lead=commission	-13 0 10 0 0
lead=commissioner	6 5 -12 0 0
lead=congress	5 12 -11 0 -5
lead=copenhagen	0 6 -16 10 0
lead=croatia	10 -11 0 0 0
lead=customs	-8 -14 25 0 0
lead=decree	-9 0 12 0 0
lead=denmark	4 6 -12 0 0
lead=did	0 0 -6 9 0
lead=do	0 -2 14 -5 0
lead=does	-1 6 -14 8 0
lead=donald	26 0 -24 0 0
lead=each	-11 -6 13 0 0
lead=egypt	0 -5 11 0 0
lead=estonia	11 0 -9 0 0
lead=federal	11 0 -8 0 0
lead=finance	-18 0 10 0 5
lead=finland	9 -2 -3 0 0
lead=for	8 11 -17 0 0
lead=foreign	13 7 -19 0 0
lead=france	-2 -5 13 0 0
lead=from	-7 0 12 0 0
lead=gabon	8 -11 1 0 0
lead=general	-18 0 20 0 0
lead=good	-4 -2 13 0 0
lead=governor	4 -10 1 0 0
lead=hanoi	6 13 -19 0 0
lead=has	-19 15 -18 16 0
lead=havana	0 11 -11 0 0
lead=he'd	-1 9 -5 0 0
lead=he'll	-4 -5 13 0 0
lead=helsinki	9 0 -28 12 8
lead=his	0 -10 14 -5 0
lead=i	16 -12 3 -11 -7
lead=if	-34 5 -2 26 -8
lead=in	1 15 -27 -1 12
lead=india	-23 7 19 0 -1
lead=indonesia	0 14 -9 0 0
lead=industry	0 -7 11 0 0
lead=ink	11 0 -11 0 0
lead=is	-1 9 -2 0 0
lead=issued	0 -6 9 0 0
lead=it	3 -11 15 -13 0
lead=its	10 0 0 0 -11
lead=j	19 0 -17 0 0
lead=jamieson	0 -2 9 0 0
lead=japan	0 -10 16 0 0
lead=kazakhstan	15 0 -15 0 0
lead=korea	-17 -5 18 0 0
lead=laurier	0 0 -5 0 10
lead=liechtenstein	0 10 -10 0 0
lead=london	0 10 -8 0 0
lead=malaysia	-1 -13 22 0 0
lead=mali	-11 0 13 0 0
lead=management	-9 0 9 0 0
lead=manley	18 -4 -13 0 0
lead=may	0 12 -10 0 0
lead=mayor	-11 -2 15 0 0
lead=member	1 14 -14 0 0
lead=members	0 -11 12 0 0
lead=mexico	19 -12 -10 0 0
lead=michelsen	3 10 -26 0 11
lead=mine	12 14 -26 0 0
lead=minister	-30 10 17 0 0
lead=ministers	-13 -7 22 0 0
lead=ministry	-9 0 14 0 0
lead=mongolia	-11 -6 18 0 0
lead=mrs	-8 0 10 0 0
lead=my	13 -13 0 0 0
lead=national	9 0 -14 0 3
lead=neither	-54 32 3 -16 -2
lead=new	-18 -10 28 0 0
lead=nine	-9 -1 13 0 0
lead=no	-29 -3 18 -6 -4
lead=nobody	0 4 -11 7 0
lead=none	-13 0 6 0 0
lead=nor	-9 8 0 -1 0
lead=notice	-3 -13 20 0 0
lead=now	0 9 -5 0 0
lead=núñez	0 11 -19 0 7
lead=of	0 -6 -8 15 0
lead=oman	-10 9 1 0 0
lead=once	-6 13 -6 0 0
lead=only	0 -9 16 0 -6
lead=orders	-7 15 -5 0 0
lead=ours	13 14 -23 0 0
lead=overnight	11 0 -11 0 0
lead=parliament	-9 -12 19 0 0
lead=port	0 -14 20 0 0
lead=portugal	-8 -12 13 0 4
lead=president	1 -6 0 -13 14
lead=presidents	-9 -8 17 0 0
lead=prime	18 -20 2 -2 0
lead=provided	-9 8 0 0 0
lead=rabat	-18 0 16 0 0
lead=rare	0 -6 9 0 0
lead=rovers	-9 0 10 0 0
lead=samoa	3 4 -10 0 0
lead=scott	-1 -1 10 0 0
lead=seoul	0 10 -13 0 0
lead=she	-10 -1 8 0 2
lead=should	0 -15 27 0 -4
lead=sign	-1 10 -6 0 0
lead=signatures	16 0 -13 0 0
lead=signed	27 -4 -23 0 0
lead=slovenia	9 8 -17 0 0
lead=so	0 0 -3 12 -6
lead=some	0 -3 10 0 0
lead=somebody	0 -25 28 0 0
lead=south	-2 0 9 0 0
lead=sweden	-8 0 14 0 0
lead=talks	-5 -10 23 0 0
lead=ten	13 -4 -7 0 0
lead=thailand	-11 18 -4 0 -1
lead=that	0 -10 12 -5 -3
lead=the	16 -19 15 -32 -14
lead=their	-18 6 10 0 0
lead=there	-11 12 -3 0 0
lead=they	-13 0 14 0 0
lead=this	-10 -5 8 0 6
lead=those	0 9 -7 0 0
lead=tiktok	-1 -4 11 0 0
lead=to	-3 21 -15 0 0
lead=tokyo	0 12 -19 0 9
lead=trade	25 7 -25 0 -10
lead=treasury	-17 -18 38 0 0
lead=trump	-25 -4 22 6 -3
lead=tunku	-5 13 -6 0 0
lead=twenty	-7 0 12 0 0
lead=two	-4 -11 22 0 0
lead=unless	-20 1 4 0 4
lead=until	-18 14 -8 -1 7
lead=uruguay	-12 8 0 0 0
lead=ustr	-2 13 -8 0 0
lead=uzbekistan	-12 -3 16 0 0
lead=vice	0 -9 12 0 0
lead=washington	-4 14 -8 0 0
lead=we	7 -21 -3 19 0
lead=whatever	0 18 -15 0 0
lead=when	-4 -13 12 -3 8
lead=where	0 -21 24 0 -2
lead=whether	-20 -36 -17 49 -9
lead=which	4 0 -2 0 -10
lead=while	-1 -8 17 0 0
lead=who	-22 -8 22 6 0
lead=wilfrid	2 6 -11 0 0
lead=will	0 -2 -5 10 0
lead=william	-10 6 2 0 0
lead=with	-1 -13 11 0 0
lead=without	-8 24 -13 0 -6
lead=xi	-21 -21 40 0 0
lead=yet	-1 20 -22 0 5
lead=your	7 4 -11 0 0
lead=—	0 3 -12 11 4
lead=•	0 -13 18 0 0
lll=" say the	-8 -13 21 0 0
lll=) : the	-6 -4 14 0 0
lll=, <day-today> (	-11 0 19 0 0
lll=, <day-today> :	0 0 -7 0 10
lll=, <person> ,	9 7 -19 0 0
lll=, <person> and	7 3 -11 0 0
lll=, <person> sign	12 0 -11 0 0
lll=, and that	-6 0 -3 0 12
lll=, and the	8 -10 0 0 1
lll=, but the	0 -13 17 0 0
lll=, go to	0 10 -10 0 0
lll=, in the	10 -1 -7 0 0
lll=, once the	0 -10 12 0 0
lll=, provided that	0 18 -15 0 0
lll=, say his	4 1 -8 0 0
lll=, say the	0 -10 14 0 0
lll=, that of	0 16 -14 0 0
lll=. m .	-14 -5 24 0 0
lll=: <number> in	10 0 -10 0 0
lll=: <number> the	-4 -4 14 0 0
lll=: <person> ,	-11 -7 19 0 0
lll=: the <quality>	1 4 -10 0 0
lll=; on the	-5 -2 9 0 0
lll=<begin> <begin> "	-7 -13 18 -1 3
lll=<begin> <begin> -	0 9 -5 0 0
lll=<begin> <begin> <begin>	0 4 4 -27 3
lll=<begin> <begin> <day-gone>	11 0 -10 0 0
lll=<begin> <begin> <name>	2 8 -10 0 0
lll=<begin> <begin> <number>	15 -11 -2 0 0
lll=<begin> <begin> <quality>	-5 0 11 0 0
lll=<begin> <begin> a	-9 -7 22 0 0
lll=<begin> <begin> by	-5 -3 10 0 0
lll=<begin> <begin> for	11 20 -30 0 0
lll=<begin> <begin> has	0 0 -12 16 0
lll=<begin> <begin> his	0 -6 12 -3 -7
lll=<begin> <begin> if	-7 0 0 12 -6
lll=<begin> <begin> in	-25 -11 36 -2 -3
lll=<begin> <begin> its	13 6 -11 0 -9
lll=<begin> <begin> my	10 -3 -5 0 0
lll=<begin> <begin> neither	-1 16 -10 0 0
lll=<begin> <begin> no	0 -26 28 0 0
lll=<begin> <begin> the	17 -3 -1 -27 -3
lll=<begin> <begin> their	-3 -4 14 0 0
lll=<begin> <begin> to	0 10 -9 0 0
lll=<begin> <begin> unless	-3 19 -14 0 0
lll=<begin> <begin> when	15 -3 -7 0 0
lll=<begin> <begin> whether	-9 -15 -5 26 0
lll=<begin> <begin> will	0 -1 -5 10 0
lll=<begin> <begin> —	-14 16 -4 0 0
lll=<begin> <name> 's	0 7 -11 -5 7
lll=<begin> <name> ,	-7 -6 18 0 0
lll=<begin> <name> and	-35 0 17 0 3
lll=<begin> <person> 's	11 9 -21 0 0
lll=<begin> <person> ,	10 -26 5 0 0
lll=<begin> <person> :	9 -11 0 0 0
lll=<begin> <person> of	-10 -10 22 0 0
lll=<begin> <seat> ,	-15 0 27 0 0
lll=<begin> <seat> and	-8 0 14 0 0
lll=<begin> ask in	0 0 -12 12 0
lll=<begin> but the	0 19 -21 0 0
lll=<begin> by the	7 -3 -14 9 0
lll=<begin> for <name>	3 3 -10 0 0
lll=<begin> he say	0 0 -8 0 10
lll=<begin> if the	0 16 -8 0 -5
lll=<begin> in <seat>	0 11 -8 0 0
lll=<begin> in return	11 0 -9 0 0
lll=<begin> in the	0 13 -11 0 0
lll=<begin> mr .	2 -10 7 0 0
lll=<begin> no .	0 18 -17 0 0
lll=<begin> on <day-ahead>	0 13 -12 0 0
lll=<begin> on the	9 -15 3 0 0
lll=<begin> question :	-7 -2 12 0 0
lll=<begin> sign in	11 0 -11 0 0
lll=<begin> so the	-11 0 14 0 0
lll=<begin> the <quality>	2 -14 12 0 0
lll=<begin> whether the	0 -8 -16 24 0
lll=<day-ahead> , and	11 8 -18 0 0
lll=<day-ahead> , the	19 -17 -3 0 0
lll=<day-ahead> , unless	0 -10 13 0 0
lll=<day-gone> , and	-14 5 6 0 0
lll=<day-gone> : the	6 -8 0 0 0
lll=<day-gone> ; the	-4 14 -9 0 0
lll=<day-gone> that the	7 4 -10 0 0
lll=<day-today> by the	-18 0 19 0 0
lll=<level> , and	-4 -2 12 0 0
lll=<name> 's ,	-11 20 -7 0 0
lll=<name> , the	8 27 -33 0 0
lll=<name> and the	-21 -8 31 0 0
lll=<name> it was	15 0 -13 0 0
lll=<number> : "	11 0 -11 0 0
lll=<number> in the	-9 -4 16 0 0
lll=<office> , and	-4 -6 13 0 0
lll=<office> <person> and	9 0 -9 0 0
lll=<office> say the	0 10 -9 0 0
lll=<organisation> , and	7 1 -11 0 0
lll=<organisation> , the	0 17 -20 0 0
lll=<organisation> and the	8 19 -26 0 0
lll=<person> , his	5 7 -15 0 0
lll=<person> , the	-5 -20 29 0 -11
lll=<person> , then	13 0 -11 0 0
lll=<person> : the	0 20 -15 0 0
lll=<person> and the	5 -17 0 0 9
lll=<person> has sign	9 0 -9 0 0
lll=<person> say that	0 14 -10 0 0
lll=<person> say the	0 10 -11 0 0
lll=<person> sign in	-14 0 16 0 0
lll=<person> tell the	0 -9 11 0 0
lll=<quality> owner ,	10 0 -10 0 0
lll=<seat> , the	0 13 -12 0 0
lll=<seat> : the	0 12 -14 0 0
lll=<seat> and the	0 10 -9 0 0
lll=a notice from	0 -9 10 0 0
lll=a truce that	-10 0 11 0 0
lll=according to the	-4 -11 18 0 0
lll=an act of	0 -8 10 0 0
lll=and on <day-gone>	-8 0 9 0 0
lll=and that of	13 -20 7 0 0
lll=announcement of the	16 0 -17 0 0
lll=approve by the	-4 -5 12 0 0
lll=as of <day-today>	0 -12 15 0 0
lll=as soon as	-6 16 -10 0 0
lll=by <person> ,	-8 0 12 0 0
lll=by <person> and	8 7 -15 0 0
lll=by <span> ,	-3 -9 15 0 0
lll=by the <quality>	7 14 -22 0 0
lll=countersign by the	-6 -1 9 0 0
lll=countersignature of the	0 11 -10 0 0
lll=day on which	-12 16 -6 0 0
lll=decision of the	0 0 -10 0 6
lll=decree of the	16 -2 -12 0 0
lll=did it in	-8 0 8 0 0
lll=for <name> ,	19 -11 -7 0 0
lll=for <name> and	12 -4 -7 0 0
lll=for <name> by	13 0 -11 0 0
lll=for <name> the	0 9 -10 0 0
lll=for <span> ;	0 -10 11 0 0
lll=has been in	0 10 -10 0 0
lll=he say that	8 6 -15 0 0
lll=in <name> the	13 2 -31 5 5
lll=in <seat> ,	-5 12 0 0 0
lll=in <seat> the	17 3 -28 -3 5
lll=is that of	11 0 -20 0 6
lll=it is for	0 -10 13 0 0
lll=it take the	12 -4 -6 0 0
lll=it to the	0 19 -17 0 0
lll=member of the	-2 -3 10 0 0
lll=notice of its	9 0 -11 0 0
lll=of <name> and	17 7 -23 0 0
lll=of <person> ,	-12 12 0 0 0
lll=of talk between	10 0 -10 0 0
lll=of the <quality>	0 -13 11 0 0
lll=on <day-ahead> ,	3 9 -13 0 0
lll=on <day-ahead> ;	6 0 2 0 -9
lll=on <day-ahead> unless	0 -11 12 0 0
lll=on <day-gone> ;	7 3 -13 0 0
lll=on <day-gone> and	18 0 -17 0 0
lll=on <day-gone> that	-4 4 -13 0 13
lll=on <day-gone> the	2 -11 3 0 0
lll=on behalf of	-10 0 13 0 0
lll=order by the	0 10 -11 0 0
lll=order of the	-3 -2 7 0 0
lll=parliament and the	0 8 -7 0 0
lll=pay <level> in	10 0 -7 0 0
lll=president <person> and	-7 -3 11 0 0
lll=provided that the	-3 11 -6 0 0
lll=ratify by the	0 7 -12 0 0
lll=reporter that the	0 11 -11 0 0
lll=resolution of the	13 0 -12 0 0
lll=say <name> 's	2 7 -11 0 0
lll=session of the	-4 -6 14 0 0
lll=sheet that the	-3 -1 10 0 0
lll=sign , and	-16 20 -1 0 0
lll=sign ; the	-2 -11 17 0 0
lll=sign by the	10 -13 2 0 0
lll=sign for the	0 -12 12 0 0
lll=signature of the	-2 -7 12 0 0
lll=soon as the	0 13 -11 0 0
lll=take effect once	0 -10 11 0 0
lll=tell us that	10 0 -11 0 0
lll=the <name> -	0 -5 10 0 0
lll=the <office> in	22 17 -34 -3 0
lll=the <office> of	1 -13 8 0 0
lll=the <organisation> 's	0 -16 17 0 0
lll=the <organisation> ,	10 0 -7 0 0
lll=the <organisation> in	-12 -23 37 -1 -3
lll=the agreement with	9 0 -7 0 0
lll=the consent of	0 -7 14 0 -4
lll=the desk of	0 14 -14 0 0
lll=the hand of	9 0 -7 0 0
lll=the name of	10 0 -14 0 0
lll=the signature of	-4 23 -21 0 0
lll=the truce between	-9 0 12 0 0
lll=the truce that	15 -1 -11 0 0
lll=two <office> ,	6 0 -9 0 0
lll=until <day-ahead> ;	-2 11 -6 0 0
lll=who chair the	0 10 -10 0 0
lll=word from the	0 -10 11 0 0
lll=— <name> and	-11 0 16 0 0
lr=" .	12 0 -12 0 0
lr=" have	-7 -9 14 0 0
lr=" say	-8 -3 -3 0 14
lr=" tell	15 -8 -7 0 0
lr=" would	9 0 -5 0 0
lr=" write	0 12 -10 0 0
lr='s and	0 12 -7 0 0
lr='s approve	11 0 -11 0 0
lr='s had	10 0 -7 0 0
lr='s has	12 -8 0 0 0
lr='s sign	-7 11 0 0 0
lr='s was	0 14 -12 0 0
lr=( )	3 -14 0 0 6
lr=, -	-5 0 11 0 0
lr=, <end>	6 -10 0 0 0
lr=, and	-3 9 0 0 0
lr=, announce	-7 0 13 0 0
lr=, by	13 -4 -7 0 0
lr=, did	-8 0 11 0 0
lr=, for	29 0 -28 0 0
lr=, has	3 18 -20 0 0
lr=, have	-3 15 -9 0 0
lr=, in	19 0 -18 0 0
lr=, on	24 0 -22 0 0
lr=, tell	-10 16 -10 0 0
lr=, will	0 -15 18 0 0
lr=, write	0 -3 10 0 0
lr=, —	-5 0 11 0 0
lr=- and	13 0 -12 0 0
lr=- has	0 -10 12 0 0
lr=. :	-6 0 10 0 0
lr=. <end>	29 0 -28 0 0
lr=. on	-8 0 10 0 0
lr=: 's	7 6 -14 0 0
lr=: (	0 6 -10 0 0
lr=: ,	-29 0 30 0 0
lr=: .	14 4 -20 0 0
lr=: <end>	18 -3 -13 0 0
lr=: for	0 6 -12 0 0
lr=: is	0 -16 17 0 0
lr=: must	0 13 -13 0 0
lr=: on	-7 -4 14 0 0
lr=: sign	-27 3 21 0 0
lr=; ,	0 -9 10 0 0
lr=; has	21 -2 -3 -4 -4
lr=; have	14 4 -18 0 0
lr=; is	-7 4 -8 0 10
lr=; must	0 17 -17 0 0
lr=; sign	-14 0 13 0 0
lr=; vote	0 -11 13 0 0
lr=; will	-4 21 -1 0 -13
lr=<begin> 's	10 9 -14 -17 -2
lr=<begin> (	10 -8 -11 8 0
lr=<begin> .	-8 -10 1 7 8
lr=<begin> :	-16 -3 26 -1 -13
lr=<begin> <end>	16 -17 -5 0 0
lr=<begin> <number>	-12 0 15 0 0
lr=<begin> <person>	-16 -5 23 0 0
lr=<begin> add	16 0 -13 0 0
lr=<begin> also	0 -5 10 0 0
lr=<begin> and	0 11 -9 0 2
lr=<begin> ask	11 0 -8 0 0
lr=<begin> come	-11 3 3 0 0
lr=<begin> confirm	-7 0 11 0 0
lr=<begin> could	0 10 -3 0 -1
lr=<begin> decide	0 5 -16 0 11
lr=<begin> did	14 0 -3 0 -6
lr=<begin> didn't	0 15 -15 0 0
lr=<begin> do	-1 0 10 0 0
lr=<begin> doe	7 6 -19 0 6
lr=<begin> doesn't	0 5 -26 0 20
lr=<begin> extension	0 -9 10 0 0
lr=<begin> follow	0 -7 9 0 0
lr=<begin> followed	24 -9 -17 0 0
lr=<begin> for	22 -5 -13 0 0
lr=<begin> from	-13 -7 24 0 0
lr=<begin> gave	18 -5 -12 0 0
lr=<begin> had	4 13 -16 -4 4
lr=<begin> has	-2 11 -6 -5 -1
lr=<begin> have	31 -47 -8 14 0
lr=<begin> he	0 0 10 -7 0
lr=<begin> hour	-11 0 11 0 0
lr=<begin> initial	19 0 -17 0 0
lr=<begin> is	0 0 8 -6 -14
lr=<begin> it	-4 -6 0 13 0
lr=<begin> keep	-1 6 -9 0 3
lr=<begin> leave	-9 -2 15 0 0
lr=<begin> look	0 13 -10 0 0
lr=<begin> may	0 0 -8 9 0
lr=<begin> minute	11 0 -9 0 0
lr=<begin> must	-12 21 -11 -2 0
lr=<begin> negotiate	9 0 -9 0 0
lr=<begin> now	0 -11 12 0 0
lr=<begin> on	2 -15 5 0 0
lr=<begin> order	10 0 -10 0 0
lr=<begin> put	0 -12 6 0 0
lr=<begin> ratify	16 -2 -12 0 0
lr=<begin> reject	0 0 -8 0 8
lr=<begin> say	-29 5 16 0 -3
lr=<begin> sign	-1 -4 9 -3 -8
lr=<begin> sit	0 20 -19 0 0
lr=<begin> take	-12 3 6 0 0
lr=<begin> tell	-23 15 -3 0 0
lr=<begin> the	-21 0 36 -19 0
lr=<begin> to	-17 20 -6 0 0
lr=<begin> used	14 -4 -9 0 0
lr=<begin> vote	0 5 -8 0 0
lr=<begin> wait	0 12 -13 0 0
lr=<begin> want	0 20 -17 0 0
lr=<begin> will	-24 18 -19 3 7
lr=<begin> would	0 -13 12 -9 7
lr=<begin> —	-6 -3 18 0 0
lr=<day-gone> had	0 0 11 0 -6
lr=<day-today> has	0 -12 15 0 0
lr=<name> ,	5 9 -17 0 0
lr=<number> ,	1 17 -17 0 0
lr=<number> has	0 20 -18 0 0
lr=<number> say	0 9 -10 0 0
lr=<number> sign	25 -21 -3 0 0
lr=<office> and	20 0 -17 0 0
lr=<quality> .	-4 10 -5 0 0
lr=<quality> in	0 12 -10 0 0
lr=a ,	0 -10 12 0 0
lr=a .	0 -18 20 0 0
lr=a in	0 11 -8 0 0
lr=about .	0 12 -11 0 0
lr=and ,	27 10 -35 0 0
lr=and .	10 24 -31 0 0
lr=and ;	-11 0 12 0 0
lr=and agree	-22 -8 31 0 0
lr=and followed	11 0 -10 0 0
lr=and for	10 -2 -6 0 0
lr=and good	0 12 -12 0 0
lr=and had	-9 0 11 0 0
lr=and have	-18 6 11 0 0
lr=and in	10 0 -6 0 0
lr=and let	11 0 -11 0 0
lr=and look	-5 0 9 0 0
lr=and must	0 -10 10 0 0
lr=and of	13 15 -26 0 0
lr=and on	3 10 -13 0 0
lr=and publish	-7 0 10 0 0
lr=and put	16 0 -12 0 0
lr=and sign	16 -20 -4 0 0
lr=and tell	0 -9 14 0 -3
lr=and will	0 -23 23 0 0
lr=as has	-1 10 -6 0 0
lr=at on	-20 0 22 0 0
lr=before had	5 3 -11 0 0
lr=before has	0 13 -11 0 0
lr=between ,	10 0 -9 0 0
lr=between and	0 -9 11 0 0
lr=by ,	-13 12 5 0 -2
lr=by .	2 3 -8 0 1
lr=by <person>	-18 0 20 0 0
lr=by and	16 6 -24 0 0
lr=by of	8 0 -8 0 0
lr=by on	33 -2 -29 0 0
lr=did .	11 0 -9 0 0
lr=for ,	-4 -9 7 0 9
lr=for .	-12 2 7 0 0
lr=for :	0 12 -11 0 0
lr=for <person>	0 -5 9 0 0
lr=for and	-27 0 25 0 0
lr=for on	-11 -3 18 0 0
lr=from ,	-9 -2 16 0 0
lr=from .	-6 -18 25 0 0
lr=have sign	17 0 -16 0 0
lr=his 's	8 -3 -2 0 0
lr=his ,	-10 12 0 0 -11
lr=his .	12 13 -23 0 0
lr=his first	0 -11 12 0 0
lr=his is	5 -18 9 0 0
lr=his sign	10 0 -9 0 0
lr=his would	0 15 -8 0 -3
lr=if doe	0 15 -8 0 -1
lr=if has	-3 -18 2 15 0
lr=if sign	0 -9 13 0 0
lr=if would	0 -12 -2 15 0
lr=in ,	-29 15 5 0 0
lr=in .	-15 3 0 10 0
lr=in ;	-5 -5 15 0 0
lr=in <day-gone>	-12 0 14 0 0
lr=in <day-today>	20 0 -19 0 0
lr=in an	12 0 -10 0 0
lr=in and	13 -11 -2 0 0
lr=in approve	-9 0 12 0 0
lr=in are	0 12 -12 0 0
lr=in from	11 0 -10 0 0
lr=in has	-6 -13 24 -3 0
lr=in hold	0 12 -12 0 0
lr=in in	-4 -3 15 0 0
lr=in it	0 -4 10 0 0
lr=in must	0 -8 14 -2 0
lr=in now	0 9 -9 0 0
lr=in on	-43 -8 48 0 0
lr=in since	0 10 -9 0 0
lr=in the	0 -4 9 0 0
lr=in was	13 0 -12 0 0
lr=in with	10 0 -9 0 0
lr=is 's	16 18 -30 0 0
lr=is ,	-12 0 7 0 0
lr=is .	-1 -16 22 0 0
lr=is sign	-3 0 10 0 0
lr=its ,	-17 -8 13 0 8
lr=its .	5 4 -11 0 0
lr=mr 's	2 -14 0 0 8
lr=mr (	-1 -5 11 0 0
lr=mr ,	16 -13 -4 0 0
lr=mr :	5 -17 3 0 0
lr=mr for	-15 4 7 0 0
lr=mr has	-1 11 -5 0 0
lr=mr sign	-9 14 -2 0 0
lr=mrs ,	-9 -2 14 0 0
lr=my has	13 -3 -8 0 0
lr=my sign	-2 10 -4 0 0
lr=need 's	0 14 -11 0 0
lr=neither nor	0 18 -16 0 0
lr=no has	0 -15 16 0 0
lr=nor has	0 10 -8 0 0
lr=of 's	-12 -10 23 0 0
lr=of ,	-2 18 -18 0 3
lr=of .	18 -16 3 0 0
lr=of has	0 18 -17 0 0
lr=of is	-9 18 -6 0 0
lr=on ,	-13 0 18 0 0
lr=on .	-17 -7 21 0 0
lr=on ;	0 9 -8 0 0
lr=on that	11 10 -22 0 0
lr=only can	0 4 -13 8 0
lr=our has	-8 -3 12 0 0
lr=return will	12 0 -12 0 0
lr=say ,	19 -31 0 0 0
lr=say .	-18 -4 17 0 0
lr=say could	0 0 -8 0 9
lr=say had	-13 0 16 0 0
lr=see in	0 -8 13 0 0
lr=sign .	-3 -7 11 0 0
lr=sign <number>	-8 0 8 0 0
lr=sign that	12 0 -9 0 0
lr=sign with	2 11 -16 0 0
lr=that ,	4 4 -19 0 5
lr=that and	22 0 -20 0 0
lr=that can	0 9 -9 0 0
lr=that had	-11 9 5 0 -5
lr=that has	-22 3 11 0 0
lr=that sign	16 13 -30 0 3
lr=that was	-1 -6 12 0 0
lr=that will	0 -11 8 0 1
lr=the '	9 -1 -12 0 8
lr=the 's	-3 -11 15 0 0
lr=the (	7 6 -15 0 0
lr=the ,	4 13 -21 13 -1
lr=the .	4 30 -23 -19 -12
lr=the :	-6 -9 18 0 0
lr=the ;	7 18 -27 0 0
lr=the <day-ahead>	11 -2 -7 0 0
lr=the <end>	3 -19 9 0 0
lr=the <span>	9 -2 -4 0 0
lr=the ?	0 -7 -1 9 0
lr=the a	0 14 -12 0 0
lr=the about	0 9 -9 0 0
lr=the agree	16 0 -11 0 0
lr=the alone	11 -10 -5 7 0
lr=the and	-15 26 -9 0 0
lr=the announce	12 -23 -1 0 0
lr=the approve	-9 -1 11 0 0
lr=the as	-5 13 -6 0 0
lr=the by	14 1 -13 0 0
lr=the could	0 -14 6 7 -1
lr=the decree	-4 -3 11 0 0
lr=the did	7 -15 -1 0 8
lr=the directed	12 0 -11 0 0
lr=the doe	0 -18 24 0 0
lr=the first	0 14 -11 0 0
lr=the follow	-2 18 -15 0 0
lr=the for	-8 9 -1 0 0
lr=the gave	10 -5 -2 0 0
lr=the give	-1 -9 14 0 0
lr=the hasn't	10 0 -11 0 0
lr=the himself	0 -9 5 0 0
lr=the in	0 19 -21 0 0
lr=the is	-16 -1 5 0 4
lr=the it	-6 0 9 0 0
lr=the must	-17 4 -2 6 0
lr=the need	0 -9 -1 15 0
lr=the nor	0 -9 11 0 0
lr=the on	-3 24 -20 0 4
lr=the one	17 -12 -17 5 1
lr=the order	-13 0 13 0 0
lr=the put	-16 -5 9 4 4
lr=the ratify	0 7 -11 0 0
lr=the recommend	0 -9 10 0 0
lr=the say	7 -14 12 0 -9
lr=the side	11 -10 0 0 0
lr=the sign	-3 19 -10 2 0
lr=the signature	18 10 -27 0 0
lr=the suspend	12 0 -9 0 0
lr=the that	-14 -5 21 0 0
lr=the to	0 11 -6 0 0
lr=the vote	-2 -16 21 0 -5
lr=the was	-10 2 5 0 0
lr=the will	-15 14 -9 -4 6
lr=the would	-4 33 -30 -1 1
lr=then .	15 1 -19 0 0
lr=to 's	-1 7 -12 7 0
lr=to ,	-5 15 -6 0 0
lr=to .	-10 1 4 0 0
lr=unless agree	0 -16 16 0 0
lr=want to	0 -12 13 0 0
lr=was ,	14 -1 -10 0 0
lr=was who	12 0 -10 0 0
lr=what has	0 4 -17 8 1
lr=what would	0 -9 12 0 0
lr=whatever sign	0 -14 19 0 0
lr=when has	-6 -5 13 0 0
lr=whether ,	-6 0 -3 12 0
lr=whether had	-8 0 -8 18 0
lr=whether has	-4 -5 0 11 0
lr=whether will	0 -3 0 8 0
lr=which and	20 0 -18 0 0
lr=which has	0 -9 12 0 0
lr=which have	-8 10 -1 0 0
lr=which sign	10 3 -17 0 0
lr=with ,	-12 12 0 0 0
lr=with .	-14 0 13 0 0
lr=with is	11 -4 -2 0 0
lr=— 's	-7 14 -6 0 0
lr=— ,	-12 3 3 0 0
lr=— .	-1 7 -24 8 12
lr=— <end>	-10 -4 19 0 0
lr=— and	-20 -4 28 0 0
lr=— has	-9 -9 11 0 4
lr=— of	0 6 -9 0 0
lr=— on	5 0 -13 0 7
lr=— sign	16 -2 -11 0 0
naming=again	4 -24 22 -9 0
naming=both	-8 -8 23 -4 -38
naming=name	-19 -14 39 0 -24
naming=office	0 10 -8 -3 0
naming=order	15 0 -5 -12 -12
naming=organisation	-2 23 -17 0 -3
naming=person	4 -2 -9 3 10
naming=pronoun	0 -30 31 -37 2
naming=side	-25 -22 46 4 -21
nc2=agree	-5 -4 17 -5 -19
nc2=bear	14 -4 -2 0 -6
nc2=begin	-2 -11 9 4 0
nc2=down	5 0 -17 5 8
nc2=end	0 -5 0 0 9
nc2=impose	2 -2 -2 -12 12
nc2=lack	30 -24 0 0 -9
nc2=propose	2 14 -18 1 3
nc2=refuse	0 -13 22 0 -2
nc2=renew	-5 0 -10 0 19
nc2=return	-13 -5 21 0 0
nc2=say	-4 -1 -12 18 14
nc2=sell	0 -5 10 0 0
nc2=sign	-2 3 8 -17 -9
nc2=stay	9 5 -4 -10 -9
nc2=suspend	2 0 -8 0 11
nc2=up	-3 -13 6 0 11
nct2=agree future	-8 -6 11 0 1
nct2=agree modal	-18 14 -6 4 -3
nct2=agree past-passive	-9 0 9 0 0
nct2=agree present	-10 0 11 0 0
nct2=bear future	0 -9 16 0 0
nct2=bear gerund	-3 -6 14 0 0
nct2=bear participle-passive	13 4 -17 0 0
nct2=bear past	11 10 -18 0 0
nct2=bear perfect	0 -10 16 0 -3
nct2=bear pluperfect	0 -2 9 0 0
nct2=bear present	0 1 -9 0 4
nct2=begin infinitive	-4 -2 11 0 0
nct2=begin past	13 -17 0 0 0
nct2=begin pluperfect	-18 0 13 0 3
nct2=begin present	-30 0 19 0 1
nct2=down future	-11 5 -4 9 0
nct2=down modal	-13 -4 9 0 4
nct2=down pluperfect	-6 0 -3 0 13
nct2=down present	14 2 -14 0 0
nct2=down present-passive	9 5 -12 0 0
nct2=end future	14 4 -19 0 0
nct2=end modal	-11 4 2 0 0
nct2=impose future	-9 -8 7 -1 13
nct2=impose gerund	2 -12 5 0 0
nct2=impose modal	-42 24 -9 12 0
nct2=impose modal-passive	4 -15 10 0 -2
nct2=impose past	4 -37 8 0 9
nct2=impose past-passive	3 8 -9 0 0
nct2=impose pluperfect	4 -15 0 0 1
nct2=impose pluperfect-passive	-6 0 9 0 0
nct2=impose present-passive	18 14 -29 0 0
nct2=lack modal	14 -7 -5 0 0
nct2=lack participle-passive	0 12 -12 0 0
nct2=lack past-passive	12 0 -11 0 0
nct2=lack present	0 -32 29 0 0
nct2=lack present-passive	13 -4 -4 0 0
nct2=propose future	0 -10 7 0 0
nct2=propose modal	-1 -17 7 9 0
nct2=propose participle-passive	-9 5 1 0 0
nct2=propose past	8 17 -17 0 -8
nct2=propose past-passive	16 5 -20 0 0
nct2=propose perfect	0 9 -5 0 0
nct2=propose perfect-passive	0 14 -13 0 0
nct2=propose present	-14 -1 4 0 10
nct2=refuse perfect	0 -9 5 0 2
nct2=renew future	0 0 -13 0 16
nct2=renew present	0 11 -9 0 0
nct2=return present	-10 0 13 0 0
nct2=say modal	-4 -23 -4 28 -5
nct2=say past	10 1 -11 -28 14
nct2=say past-passive	-9 11 -1 0 0
nct2=say perfect	-10 3 0 -1 2
nct2=say pluperfect	14 0 -16 0 0
nct2=sell present	-5 -8 17 0 0
nct2=sign infinitive-passive	0 17 -16 0 0
nct2=sign modal	-30 7 -2 5 6
nct2=sign modal-passive	-1 -8 14 0 0
nct2=sign participle-passive	4 -15 1 0 0
nct2=sign past	12 -15 0 0 -9
nct2=sign perfect	10 21 -18 -3 -13
nct2=sign pluperfect	0 -17 11 0 1
nct2=sign present	-20 1 22 0 -2
nct2=sign present-passive	-8 -5 14 0 0
nct2=stay future	0 3 5 0 -12
nct2=stay modal	13 -14 5 0 -3
nct2=stay past	-2 -1 -2 0 14
nct2=stay perfect	15 0 -9 0 0
nct2=stay present	0 19 -13 0 0
nct2=suspend future	-2 -6 12 0 0
nct2=suspend gerund	12 0 -11 0 0
nct2=suspend infinitive	11 2 -15 0 0
nct2=suspend past	-16 3 -6 0 16
nct2=up future	0 -5 10 0 0
nct2=up past	2 -10 3 0 0
nct2=up present	-11 2 -1 0 11
needless	9 -55 55 -4 -14
needless both	11 -11 0 0 0
needless organisation	-7 -39 52 0 -10
needless side	0 -17 21 0 0
next=(	2 0 -2 6 -10
next=)	10 0 -11 0 6
next=,	7 -8 -2 10 -1
next=-	-7 -3 14 0 0
next=:	-17 0 25 -21 -10
next=;	6 2 -3 -1 -10
next=and	25 3 -23 2 0
next=as	7 2 -17 0 7
next=before	-12 8 -2 0 2
next=but	11 4 -9 0 -1
next=or	-8 12 0 0 0
next=so	-3 6 8 -5 -13
next=that	-5 0 12 0 -16
next=until	0 -9 -19 0 29
next=when	-5 8 -2 0 0
next=which	-6 -6 16 0 -3
next=who	0 -12 7 0 1
next=yet	-8 16 -4 0 -16
next=—	-10 0 21 0 0
nhas-gerund	10 -12 4 0 -6
nhas-infinitive	-13 6 3 0 0
nhas-modal	-22 -10 9 28 -3
nhas-participle	8 -3 0 -2 -6
nhas-past	-1 4 5 -43 5
nhas-perfect	6 4 -3 -18 -6
nhas-pluperfect	-3 -29 6 4 10
nt2=future-not	0 2 -11 0 9
nt2=gerund	10 -25 6 0 0
nt2=infinitive-passive	0 16 -16 0 0
nt2=modal	-15 -2 5 15 -3
nt2=modal-not	-5 -5 -12 20 2
nt2=modal-passive-not	-2 -3 14 0 0
nt2=participle-passive	8 0 -3 0 -5
nt2=past	-4 0 5 -32 7
nt2=perfect	6 3 -6 -16 0
nt2=perfect-not	1 -7 13 0 -12
nt2=pluperfect	-4 -31 10 0 12
nt2=present	-6 13 -5 -7 4
nt2=present-not	13 -10 -8 12 -7
nt2=present-passive	16 -6 -5 -8 0
nv0-none	1 2 4 -10 -6
nv1-none	1 2 4 -10 -6
nv2-none	-1 7 0 -10 -9
nv2=add	-2 -3 0 0 9
nv2=adopt	9 -3 -4 0 0
nv2=agree	-2 -4 14 0 0
nv2=announce	-6 -3 16 0 0
nv2=ask	-22 21 -9 7 -6
nv2=await	8 -10 0 0 0
nv2=be	3 -12 11 0 -6
nv2=consult	0 24 -22 0 0
nv2=continue	8 7 -17 0 0
nv2=drop	-4 0 11 0 0
nv2=end	-6 17 -9 1 0
nv2=exempt	10 0 -9 0 0
nv2=expect	0 -12 12 0 0
nv2=expire	19 -11 -8 0 0
nv2=have	16 13 -19 -11 -10
nv2=initial	-11 -7 10 0 5
nv2=issue	-4 -4 12 0 0
nv2=know	0 0 0 10 -8
nv2=lack	14 -9 -3 0 0
nv2=lift	-1 -4 -8 0 18
nv2=look	18 -12 -5 0 0
nv2=need	9 0 -7 0 0
nv2=negotiate	0 11 -12 0 0
nv2=other	-11 0 6 4 0
nv2=pass	-7 -10 18 0 0
nv2=prepare	16 0 -14 0 0
nv2=prolong	0 6 -19 0 15
nv2=promise	-12 8 0 0 0
nv2=put	11 4 -10 0 -1
nv2=ratify	-25 5 12 0 0
nv2=reach	-9 3 5 0 0
nv2=refuse	0 -10 16 0 -1
nv2=remain	0 16 -13 0 0
nv2=renew	0 -2 9 0 0
nv2=reply	-2 -7 16 0 0
nv2=return	-11 0 12 0 0
nv2=see	9 0 -12 0 0
nv2=set	10 0 -7 0 0
nv2=sign	4 -1 2 0 -13
nv2=stand	-8 14 -8 0 0
nv2=stay	5 0 -9 0 6
nv2=take	-6 0 10 0 -1
nv2=tell	6 -2 -15 0 18
nv2=vote	-6 11 0 0 -7
nv2=wait	4 -10 4 0 -2
nvt2=add future	0 9 -8 0 0
nvt2=add past	3 -13 0 0 10
nvt2=announce past	-3 -11 20 0 0
nvt2=apply past	15 0 -14 0 0
nvt2=approve future	0 10 -7 0 0
nvt2=ask past	-10 14 -2 0 0
nvt2=ask perfect	-2 12 -7 0 0
nvt2=await present	9 -10 0 0 0
nvt2=be future	-4 -18 26 0 0
nvt2=be modal	11 -12 0 0 0
nvt2=be past	-10 -6 24 0 -4
nvt2=be perfect	8 0 -5 0 0
nvt2=bring present	0 13 -15 0 0
nvt2=come future	0 8 -16 9 0
nvt2=come perfect	9 0 -9 0 0
nvt2=come present	-5 -6 14 0 0
nvt2=confirm past	7 -9 2 0 0
nvt2=confirm perfect	0 13 -11 0 0
nvt2=cut present	9 0 -9 0 0
nvt2=decide present	0 -12 14 0 0
nvt2=end present	0 8 -9 1 0
nvt2=exempt present	10 0 -10 0 0
nvt2=expect present	0 -9 8 0 0
nvt2=expire present	10 -11 0 0 0
nvt2=go past	11 0 -7 0 0
nvt2=go present	-20 1 5 0 5
nvt2=have past	0 11 -13 0 0
nvt2=have present	15 5 -9 -9 -18
nvt2=hold past	-5 0 0 0 9
nvt2=issue future	0 -8 11 0 0
nvt2=know present	0 0 -6 10 -2
nvt2=lack present	14 -8 -5 0 0
nvt2=leave past	-15 3 9 0 0
nvt2=lift present	-9 0 3 0 4
nvt2=look past	15 0 -11 0 0
nvt2=make perfect	10 0 -8 0 0
nvt2=make present	0 11 -9 0 0
nvt2=meet gerund	-4 -6 15 0 0
nvt2=meet participle	11 0 -10 0 0
nvt2=meet present	-7 13 -3 0 0
nvt2=move present	10 0 -8 0 0
nvt2=need past	10 4 -16 0 0
nvt2=need present	-5 -3 13 0 0
nvt2=negotiate past	2 10 -13 0 0
nvt2=other past	-10 0 15 0 0
nvt2=other perfect	0 -13 14 0 0
nvt2=other present	-4 12 -16 7 2
nvt2=pass past	-7 -5 14 0 0
nvt2=pay present	9 0 -6 0 0
nvt2=prepare past	16 0 -16 0 0
nvt2=prolong modal	0 0 -9 0 9
nvt2=prolong present	6 12 -19 0 0
nvt2=promise past	-7 0 12 0 0
nvt2=put modal	-6 13 -5 0 -1
nvt2=put present	21 -21 -7 0 0
nvt2=raise modal	0 10 -7 0 0
nvt2=ratify future	0 11 -10 0 0
nvt2=ratify modal	0 -12 13 0 0
nvt2=ratify past	-16 3 10 0 0
nvt2=reach past	-15 6 7 0 0
nvt2=reduce present	9 0 -9 0 0
nvt2=refuse perfect	0 -9 8 0 0
nvt2=reply perfect	0 -4 10 0 0
nvt2=return present	-8 0 11 0 0
nvt2=say modal	0 -14 -7 22 0
nvt2=say past	-6 23 -10 -10 -4
nvt2=say present	0 -21 17 -6 6
nvt2=see past	11 0 -7 0 0
nvt2=set present	10 0 -9 0 0
nvt2=sign future	0 -9 11 0 1
nvt2=sign modal	-20 12 -3 3 -4
nvt2=sign past	19 -11 -9 0 -4
nvt2=sign present	-13 0 15 0 0
nvt2=stand present	-2 22 -19 0 0
nvt2=stop future	7 5 -13 0 0
nvt2=suspend future	-4 -5 12 0 0
nvt2=suspend modal	1 4 -9 0 0
nvt2=take future	13 -2 -6 0 0
nvt2=take infinitive	-6 0 9 0 0
nvt2=take past	-7 0 12 0 0
nvt2=tell past	6 0 -16 0 19
nvt2=tell present	-6 0 12 0 0
nvt2=vote perfect	0 17 -2 0 -7
nvt2=want present	2 5 -15 0 7
nvt2=write future	0 -12 15 0 0
nvt2=write past	0 10 -6 0 0
office=agriculture	12 -2 -5 0 0
office=ambassador	-13 -15 32 0 -6
office=boss	3 1 -10 0 1
office=brazil	15 -6 -7 0 0
office=chair	-23 0 26 0 0
office=chairman	-9 -13 19 0 0
office=chancellor	-14 0 18 0 -4
office=chief	-1 -10 16 0 0
office=chile	12 3 -16 0 0
office=colleague	8 6 -17 0 0
office=commerce	-1 -2 9 -2 0
office=commission	-27 -4 32 0 0
office=commissioner	25 -1 -20 0 0
office=committee	0 -7 9 0 0
office=councillor	29 -13 -14 0 0
office=counterpart	10 5 -10 0 -4
office=deputy	0 -6 13 0 0
office=development	-13 -15 22 0 2
office=director	-10 -7 20 0 0
office=economy	10 8 -18 -4 0
office=executive	-11 -14 12 8 0
office=finance	14 0 -15 0 0
office=general	10 0 -6 0 0
office=government	7 9 -15 0 0
office=host	0 15 -15 0 0
office=industry	-4 -6 8 0 4
office=king	-16 3 9 0 0
office=leader	-5 -6 17 0 0
office=manager	-14 -2 20 0 0
office=mayor	-44 -15 52 0 0
office=minister	18 2 -19 -6 2
office=negotiator	2 -13 3 0 1
office=peru	19 -5 -11 0 0
office=premier	-9 -13 22 0 -1
office=president	-2 24 -11 0 -14
office=representative	-27 13 13 -5 -24
office=secretary	-26 -20 50 -9 -6
office=senator	-17 -9 18 0 2
office=speaker	-3 -6 20 0 -4
office=spokesman	-7 -3 19 0 0
office=spokesperson	-13 0 16 0 0
office=spokeswoman	-1 -2 9 0 0
office=state	21 -11 -11 0 0
office=union	-21 0 23 0 0
office=zealand	16 -6 -12 0 0
pc0=agree	3 -6 3 -12 0
pc0=begin	-14 15 -3 -1 0
pc0=deny	-12 0 11 0 0
pc0=down	-2 14 -8 1 -7
pc0=end	0 9 -12 0 0
pc0=impose	-11 17 0 -37 0
pc0=lack	6 -13 0 3 4
pc0=stay	15 -2 -6 0 -1
pc0=suspend	-8 -9 16 0 0
pc0=target	-12 0 16 0 0
pc1=begin	-19 15 -2 0 0
pc1=buy	-4 -11 16 0 0
pc1=deny	-14 0 12 0 0
pc1=down	0 11 -5 0 -7
pc1=impose	-4 12 -6 -1 2
pc1=refuse	0 -1 10 0 -6
pc1=renew	0 -7 12 0 0
pc1=say	-8 11 -1 1 -7
pc1=sell	7 -13 2 0 0
pc1=stay	12 -1 -5 0 -2
pc1=suspend	-14 6 2 0 0
pc1=target	-10 -1 15 0 0
pct0=agree future	-19 5 0 0 5
pct0=agree modal	-7 -15 15 0 4
pct0=agree modal-passive	-2 21 -17 0 0
pct0=agree past	12 -12 0 0 -1
pct0=bear modal	0 -8 11 0 0
pct0=bear past	0 -7 12 0 0
pct0=bear past-passive	0 4 -16 0 8
pct0=bear present	-8 0 5 9 -10
pct0=begin modal	-1 12 -6 0 0
pct0=begin past	12 -3 -4 0 0
pct0=begin present	-16 0 8 0 3
pct0=down past	-9 0 11 0 -1
pct0=down present	10 -4 0 0 0
pct0=down present-passive	0 9 -8 0 0
pct0=end modal	13 -6 -4 0 0
pct0=end past	-10 0 15 0 0
pct0=impose future-passive	-23 1 16 0 0
pct0=impose modal-passive	-10 31 -21 0 0
pct0=impose perfect	3 0 1 -4 -12
pct0=propose perfect	-1 14 -8 0 -1
pct0=propose present-passive	0 -8 11 0 0
pct0=refuse past	0 0 10 0 -2
pct0=renew future-passive	0 11 -9 0 0
pct0=renew past-passive	10 -1 -6 0 0
pct0=say future-passive	0 15 -14 0 0
pct0=say past	3 11 -9 -2 -1
pct0=say present	-3 -13 7 11 0
pct0=sign modal	-8 -9 12 0 2
pct0=sign modal-passive	-4 28 -23 0 0
pct0=sign past	6 -5 0 2 -11
pct0=sign perfect	-2 2 6 -2 -10
pct0=sign perfect-passive	-3 -9 14 0 0
pct0=sign pluperfect	11 -13 0 0 0
pct0=sign present	-4 7 -7 8 -2
pct0=stay future	8 0 -4 0 0
pct0=stay perfect	17 0 -13 0 0
pct0=stay pluperfect	-3 0 11 0 -2
pct0=suspend present	3 -10 0 0 5
pct0=up past	7 6 -13 0 0
pct0=up present	-8 -6 17 0 0
pct1=agree future	-19 5 0 0 5
pct1=agree modal	-7 -15 15 0 4
pct1=agree modal-passive	-2 21 -17 0 0
pct1=agree past	13 -11 0 0 0
pct1=agree pluperfect	4 7 -14 0 0
pct1=bear future	0 -2 8 0 0
pct1=bear gerund	-1 -5 11 0 0
pct1=bear infinitive	0 0 -9 0 6
pct1=bear modal	0 -8 11 0 0
pct1=bear participle-passive	16 0 -18 0 0
pct1=bear past	0 -6 11 0 0
pct1=bear past-passive	0 4 -16 0 8
pct1=bear present	-8 0 5 9 -10
pct1=begin future	-6 11 -3 0 0
pct1=begin modal	-1 12 -6 0 0
pct1=begin past	12 -3 -4 0 0
pct1=begin present	-16 0 7 0 3
pct1=down past	-9 0 11 0 -1
pct1=down present	10 -4 0 0 0
pct1=down present-passive	0 9 -8 0 0
pct1=end modal	13 -6 -4 0 0
pct1=end past	-9 0 14 0 0
pct1=impose future-passive	-14 -2 15 0 0
pct1=impose modal-passive	-10 31 -21 0 0
pct1=impose participle-passive	2 -10 -6 9 11
pct1=impose perfect	4 1 0 -3 -11
pct1=impose present	3 5 -8 -1 3
pct1=propose participle-passive	0 -21 7 6 7
pct1=propose perfect	0 15 -10 0 0
pct1=propose present-passive	0 -8 11 0 0
pct1=renew future-passive	0 11 -9 0 0
pct1=renew participle-passive	0 -11 15 0 0
pct1=renew past-passive	10 -1 -6 0 0
pct1=say future-passive	0 15 -14 0 0
pct1=say gerund	-10 16 0 0 -3
pct1=say present	-3 -14 8 12 0
pct1=sign gerund	0 -10 10 0 0
pct1=sign infinitive	1 -18 15 0 -4
pct1=sign modal	-8 -9 12 0 2
pct1=sign modal-passive	-4 28 -23 0 0
pct1=sign past	8 -4 -2 2 -10
pct1=sign perfect	-2 3 4 -2 -10
pct1=sign perfect-passive	-3 -9 14 0 0
pct1=sign pluperfect	11 -8 -4 0 0
pct1=sign present	-3 12 -12 8 -1
pct1=stay gerund	13 0 -10 0 0
pct1=stay past	-9 0 10 0 0
pct1=stay perfect	17 0 -14 0 0
pct1=stay pluperfect	-3 0 10 0 -2
pct1=stay present	7 4 -13 0 1
pct1=suspend participle-passive	4 7 -13 0 0
pct1=suspend past	-9 2 4 0 0
pct1=up past	7 7 -13 0 0
pct1=up present	-8 -5 16 0 0
phas-gerund	-4 12 -1 0 -6
phas-participle	9 -27 1 7 8
phas-past	11 -17 7 -4 -4
power=assembly	0 27 -41 1 14
power=board	-48 -62 97 -2 -4
power=bureau	0 35 -28 0 0
power=cabinet	35 30 -64 0 10
power=chancellor	-13 0 8 0 0
power=commission	54 -12 -35 14 -28
power=committee	-43 -12 30 -1 5
power=congress	0 10 -6 -7 1
power=council	15 24 -38 0 0
power=department	-19 -26 49 0 -11
power=diet	0 20 -30 10 0
power=government	-22 -19 43 -26 -3
power=house	0 -22 25 -1 -12
power=king	5 27 -30 0 -3
power=minister	12 -30 14 -18 2
power=ministry	-40 -24 60 -14 -18
power=no power	-27 -36 60 -2 -9
power=parliament	12 8 -18 -1 7
power=premier	-5 -22 26 0 -2
power=president	-3 18 -11 1 -13
power=prime minister	6 16 -19 -7 0
power=queen	-9 21 -12 0 0
power=representative	-17 5 13 -6 -27
power=secretary	25 -20 -5 0 -1
power=senate	-2 24 -30 2 10
power=treasury	-60 -23 79 -3 -18
pt0=future-not	0 -12 12 0 0
pt0=future-passive	-12 22 -10 0 0
pt0=modal-not	0 -25 17 0 2
pt0=modal-passive-not	0 12 -12 0 0
pt0=past	3 -3 6 0 -13
pt0=present	-4 -3 3 12 0
pt0=present-passive-not	0 8 -4 0 0
pt1=future-not	0 -11 12 0 0
pt1=future-passive	-3 17 -11 0 0
pt1=gerund	-8 5 5 0 -6
pt1=infinitive	-3 -22 22 1 0
pt1=modal-not	0 -25 17 0 2
pt1=modal-passive-not	0 12 -12 0 0
pt1=participle-passive	8 -24 -1 8 15
pt1=past	2 0 4 0 -13
pt1=perfect	1 12 -9 -9 0
pt1=present	-1 1 -1 12 -4
pt1=present-passive-not	0 8 -4 0 0
publish< both	0 -14 16 0 0
publish< do>	-1 -13 17 0 -7
publish< extend>	0 -5 12 0 0
publish< is noun 	4 -12 6 0 0
publish< is noun  organisation	10 -5 0 0 0
publish< is noun a	-5 10 -3 0 0
publish< is noun a organisation	0 18 -15 0 0
publish< is noun an	0 19 -17 0 0
publish< is noun and	12 -2 -6 0 0
publish< is noun by	16 -24 1 0 0
publish< is noun by office	10 -9 0 0 0
publish< is noun by organisation	-1 -11 13 0 0
publish< is noun by person	12 0 -11 0 0
publish< is noun executive	7 2 -13 0 0
publish< is noun executive person	9 2 -13 0 0
publish< is noun need organisation	0 -9 10 0 0
publish< is noun no	-1 25 -21 0 0
publish< is noun no organisation	0 18 -15 0 0
publish< is noun on	0 -12 12 0 0
publish< is noun on organisation	0 -11 12 0 0
publish< is noun signed person	11 0 -10 0 0
publish< is noun takes	0 16 -10 0 0
publish< is noun takes organisation	0 15 -9 0 0
publish< is noun the	23 8 -25 0 0
publish< is noun the name	9 0 -8 0 0
publish< is noun the office	8 8 -16 0 0
publish< is noun the organisation	-1 20 -15 0 0
publish< is noun the person	2 -14 5 0 0
publish< is noun to	-8 -3 14 0 0
publish< is noun two organisation	7 1 -11 0 0
publish< is participle passive name	-2 10 -6 0 0
publish< is participle passive organisation	0 -12 10 0 0
publish< is past person	-11 0 15 0 0
publish< is past side	6 5 -13 0 0
publish< is pluperfect passive	0 15 -15 0 0
publish< is present	-9 0 11 0 0
publish< lack<	-1 10 -12 1 4
publish< name	0 8 -3 0 0
publish< organisation	2 0 -2 6 -13
publish< participle	-9 -13 19 0 0
publish< past	26 -8 -17 0 2
publish< perfect	0 12 -12 1 0
publish< person	-7 -4 10 0 7
publish< power=assembly	3 9 -13 0 0
publish< power=commission	19 1 -30 6 0
publish< power=committee	0 -7 8 0 0
publish< power=congress	-9 -2 13 0 0
publish< power=council	5 6 -17 4 0
publish< power=government	-3 14 -6 0 0
publish< power=minister	-7 -18 16 0 10
publish< power=ministry	-8 -1 12 0 0
publish< power=no power	-12 -1 17 -10 -13
publish< power=parliament	0 18 -19 0 0
publish< power=premier	-10 0 14 0 0
publish< power=president	11 -10 1 -1 -3
publish< power=representative	-15 -3 16 0 0
publish< power=secretary	16 0 -18 0 0
publish< power=senate	-9 0 12 0 0
publish< refuse<	0 0 -5 0 9
publish< side	-6 12 -2 0 -1
publish> do>	-5 18 -10 7 -8
publish> extend<	10 3 -14 0 0
publish> future	24 -1 -10 -3 0
publish> infinitive	-8 -2 11 0 0
publish> is future organisation	5 4 -14 0 0
publish> is future side	0 -9 10 0 0
publish> is modal	-2 10 -4 0 0
publish> is modal organisation	0 10 -7 0 0
publish> is modal side	0 -10 11 0 0
publish> is noun american	0 12 -11 0 0
publish> is noun american side	0 12 -11 0 0
publish> is noun and	-12 0 11 0 0
publish> is noun and order	-9 7 1 0 0
publish> is noun by	12 0 -9 0 0
publish> is noun by person	14 0 -15 0 0
publish> is noun customs	-5 -6 14 0 0
publish> is noun customs organisation	-4 -5 13 0 0
publish> is noun executive	18 0 -15 0 0
publish> is noun executive person	15 0 -14 0 0
publish> is noun federal	0 12 -12 0 0
publish> is noun gave	-11 0 14 0 0
publish> is noun gives	-5 -5 13 0 0
publish> is noun in	5 20 -24 0 0
publish> is noun in name	0 19 -18 0 0
publish> is noun in person	5 5 -12 0 0
publish> is noun into	4 12 -17 0 0
publish> is noun passed	10 -3 -4 0 0
publish> is noun passed organisation	11 -3 -5 0 0
publish> is noun president	12 0 -11 0 0
publish> is noun president office	9 0 -9 0 0
publish> is noun s	23 -5 -20 0 3
publish> is noun s name	0 11 -9 0 0
publish> is noun s office	16 -14 -13 2 6
publish> is noun s organisation	20 -1 -15 0 0
publish> is noun sign	-4 -11 16 0 0
publish> is noun signed name	-27 0 27 0 0
publish> is noun signed office	-10 0 12 0 0
publish> is noun signed pronoun	31 0 -29 0 0
publish> is noun suspended	-16 0 19 0 0
publish> is noun that	0 14 -14 0 0
publish> is noun that organisation	0 14 -14 0 0
publish> is noun to	0 16 -19 5 0
publish> is noun to office	0 9 -9 0 0
publish> is noun to organisation	0 2 -10 5 0
publish> is noun two	11 0 -8 0 0
publish> is noun two organisation	9 0 -7 0 0
publish> is noun under	-8 0 10 0 0
publish> is noun with	16 -7 -8 0 0
publish> is noun with organisation	10 -7 0 0 0
publish> is participle passive	-17 -2 22 0 0
publish> is past	8 0 -5 0 0
publish> is past both	-9 0 11 0 0
publish> is past office	11 0 -8 0 0
publish> is past passive	5 2 -10 0 0
publish> is past side	16 -3 -17 0 5
publish> is perfect	0 6 -8 7 -2
publish> is perfect both	-7 -2 8 0 0
publish> is perfect name	6 13 -24 4 0
publish> is perfect office	-4 11 -5 0 0
publish> is perfect organisation	0 3 -8 4 0
publish> is perfect passive not	0 -16 18 0 0
publish> is pluperfect	6 5 -12 0 0
publish> is pluperfect side	0 9 -7 0 0
publish> is present office	-3 -4 9 0 0
publish> is present side	2 9 -13 0 0
publish> lack<	-9 33 -21 0 -1
publish> modal	0 11 -6 -4 0
publish> name	-16 2 14 6 -11
publish> office	16 11 -32 0 4
publish> order	-27 -4 25 0 0
publish> organisation	3 1 -1 2 -36
publish> participle	10 -1 -6 0 0
publish> past	20 -6 -12 0 -8
publish> perfect	3 24 -27 2 1
publish> perfect-not	-5 -10 20 -2 0
publish> person	11 -10 -1 -2 0
publish> power=assembly	14 10 -24 0 0
publish> power=bureau	6 5 -11 0 0
publish> power=commission	33 4 -41 6 -2
publish> power=council	12 0 -19 4 0
publish> power=government	-8 9 0 0 0
publish> power=house	-22 -5 29 0 0
publish> power=minister	-3 -9 13 0 -9
publish> power=ministry	-12 0 16 -2 -7
publish> power=no power	-28 0 20 5 2
publish> power=parliament	0 -4 8 0 0
publish> power=premier	-2 -9 15 0 0
publish> power=president	31 -12 -12 -18 0
publish> power=prime minister	0 -29 26 0 0
publish> power=representative	1 19 -17 0 0
publish> power=secretary	11 -2 -6 0 0
publish> present	7 7 -14 12 -17
publish> present-not	0 -10 10 0 0
publish> pronoun	25 -9 -7 0 -1
publish> refuse>	-11 0 7 0 5
pv0-none	3 9 -4 -10 -8
pv0=accept	0 -10 13 0 0
pv0=add	0 12 -7 0 0
pv0=answer	0 -8 13 0 0
pv0=ask	0 -7 13 0 0
pv0=charge	-9 -1 16 0 0
pv0=clear	0 0 -10 9 0
pv0=draw	0 3 -15 0 8
pv0=drop	0 11 -9 0 0
pv0=fall	-10 0 12 0 0
pv0=have	0 -4 0 -3 10
pv0=know	0 0 -8 13 0
pv0=leave	8 0 -8 0 0
pv0=lower	-3 -1 12 0 0
pv0=meet	0 4 7 0 -9
pv0=note	10 -3 -5 0 0
pv0=offer	0 15 -21 0 7
pv0=other	-13 -5 14 0 0
pv0=pay	6 -14 4 0 0
pv0=place	0 -11 11 0 0
pv0=publish	-5 0 9 0 0
pv0=put	-2 -4 9 0 0
pv0=reach	14 0 -11 0 0
pv0=start	0 -19 19 0 0
pv0=stay	0 -11 15 0 0
pv0=take	-6 9 -6 0 3
pv0=tell	11 4 -15 0 1
pv1-none	3 12 -3 -19 -13
pv1=accept	9 -11 0 0 0
pv1=add	0 12 -7 0 0
pv1=agree	-13 7 4 0 -1
pv1=answer	-1 -8 14 0 0
pv1=ask	0 -17 8 5 4
pv1=charge	-10 -2 17 0 0
pv1=clear	0 0 -9 9 0
pv1=countersign	14 0 -16 0 0
pv1=draw	0 3 -15 0 8
pv1=drop	0 11 -9 0 0
pv1=end	0 -9 13 0 0
pv1=fall	-10 0 12 0 0
pv1=have	1 -3 -3 -3 10
pv1=impose	13 0 -12 0 0
pv1=know	-1 0 -8 13 0
pv1=lower	-4 -1 12 0 0
pv1=make	10 -2 -4 0 0
pv1=meet	1 0 7 0 -10
pv1=need	1 -10 0 3 4
pv1=note	10 -3 -5 0 0
pv1=offer	0 15 -21 0 8
pv1=other	-9 -2 7 0 0
pv1=pay	6 -15 5 0 0
pv1=place	0 -11 11 0 0
pv1=publish	0 -7 7 0 2
pv1=put	3 -19 8 0 0
pv1=reach	14 0 -15 0 0
pv1=reduce	1 8 -12 0 0
pv1=rule	0 -6 10 0 0
pv1=see	0 4 -8 0 4
pv1=sit	2 -13 9 0 0
pv1=start	0 -20 19 0 0
pv1=stay	-4 -5 15 0 0
pv1=suspend	0 10 -8 0 0
pv1=take	-6 8 -9 0 3
pv1=tell	10 4 -14 0 1
pv1=write	-13 15 0 0 -5
pv2-none	0 3 8 -16 -10
pvt0=accept perfect	0 -9 10 0 0
pvt0=add past	0 9 -7 0 0
pvt0=approve future	0 -5 10 0 0
pvt0=approve modal	0 8 -8 0 0
pvt0=ask perfect	0 -9 13 0 0
pvt0=be pluperfect	-4 0 10 0 -1
pvt0=clear present	0 -2 -8 9 0
pvt0=come present	1 -10 7 0 0
pvt0=decide present	0 11 -9 0 0
pvt0=deny present	-7 9 0 0 0
pvt0=drop present	0 12 -11 0 0
pvt0=go past	7 10 -18 0 0
pvt0=go present	-12 -8 21 0 0
pvt0=have present	1 -2 -4 -3 10
pvt0=keep past	-4 -2 9 0 0
pvt0=know present	0 -7 -2 13 0
pvt0=lapse modal	11 0 -10 0 0
pvt0=leave present	9 0 -12 0 0
pvt0=let future	9 0 -7 0 0
pvt0=meet present	0 10 0 0 -9
pvt0=note past	11 0 -11 0 0
pvt0=offer perfect	0 15 -15 0 0
pvt0=other perfect	-3 -12 9 0 7
pvt0=other present	-15 0 13 0 -4
pvt0=pay perfect	12 -5 -4 0 0
pvt0=publish perfect	-9 -8 16 0 0
pvt0=put future	-10 8 0 0 0
pvt0=put perfect	11 -3 -4 0 0
pvt0=put present	0 -12 9 0 0
pvt0=reach past	15 -3 -9 0 0
pvt0=ready present	9 0 -5 0 0
pvt0=run present	3 7 -8 0 -2
pvt0=say present	-4 -4 12 0 0
pvt0=sign future	-34 3 9 0 5
pvt0=sign modal	-12 4 -1 0 4
pvt0=sign pluperfect	7 0 -11 0 0
pvt0=start modal	0 -11 9 0 0
pvt0=stay present	0 -10 12 0 0
pvt0=take past	5 -14 3 0 0
pvt0=take present	-12 3 0 0 4
pvt0=write past	-8 -3 16 0 0
pvt0=write present	4 5 -10 0 0
pvt1=accept perfect	0 -9 10 0 0
pvt1=add past	0 9 -7 0 0
pvt1=agree participle	-17 12 3 0 0
pvt1=approve future	0 -5 10 0 0
pvt1=approve modal	0 8 -8 0 0
pvt1=ask participle	0 -17 0 6 8
pvt1=ask perfect	0 -10 14 0 0
pvt1=be pluperfect	-4 0 10 0 -1
pvt1=carry infinitive	0 8 -10 0 0
pvt1=clear present	0 -2 -8 9 0
pvt1=come present	1 -10 7 0 0
pvt1=decide present	0 11 -9 0 0
pvt1=deny present	-7 9 0 0 0
pvt1=drop present	0 12 -11 0 0
pvt1=go past	7 10 -18 0 0
pvt1=go present	-12 -7 20 0 0
pvt1=have present	3 -1 -6 -3 10
pvt1=keep past	-4 -2 9 0 0
pvt1=know present	0 -7 -2 13 0
pvt1=lapse modal	11 0 -10 0 0
pvt1=leave present	9 0 -12 0 0
pvt1=let future	9 0 -7 0 0
pvt1=meet gerund	-1 -5 10 0 0
pvt1=meet present	0 10 0 0 -9
pvt1=note past	11 0 -11 0 0
pvt1=offer perfect	0 15 -15 0 0
pvt1=other present	-15 0 13 0 -4
pvt1=pay perfect	12 -5 -4 0 0
pvt1=publish perfect	-9 -8 16 0 0
pvt1=put perfect	11 -3 -4 0 0
pvt1=put present	0 -12 7 0 0
pvt1=reach past	15 0 -14 0 0
pvt1=ready present	9 0 -5 0 0
pvt1=run present	3 7 -8 0 -2
pvt1=say present	-4 -5 13 0 0
pvt1=sign future	-34 3 9 0 5
pvt1=sign modal	-12 4 -1 0 4
pvt1=sign pluperfect	7 0 -11 0 0
pvt1=start modal	0 -11 9 0 0
pvt1=stay present	-3 -3 12 0 0
pvt1=suspend participle	5 7 -15 0 0
pvt1=take past	5 -15 4 0 0
pvt1=take present	-12 4 0 0 4
pvt1=write gerund	-9 10 0 0 -2
pvt1=write past	-8 -3 16 0 0
pvt1=write present	4 5 -10 0 0
q:!	29 0 -22 0 0
q:"	-31 -14 25 4 0
q:'	-2 -6 14 0 0
q:'s	-11 9 -10 -2 17
q:(	4 2 -11 6 -2
q:)	4 2 -10 6 -2
q:,	14 -2 -9 0 7
q:-	-1 19 -14 0 0
q:.	-13 6 6 0 2
q:/	-5 -4 12 0 0
q::	11 14 -22 9 -27
q:;	0 10 -6 0 -14
q:<agent>	7 6 -11 -7 0
q:<day-ahead>	8 8 -4 -16 -13
q:<day-gone>	20 -7 -10 -7 6
q:<day-today>	-9 1 3 -16 8
q:<duty>	17 -8 4 -10 -17
q:<gate>	6 17 -13 -9 -16
q:<goods-amount>	-8 -13 31 0 0
q:<goods>	4 5 8 -10 -26
q:<level-noun>	-7 -12 25 0 -33
q:<level>	-5 -35 45 -28 -1
q:<money>	-11 5 3 0 0
q:<month-ahead>	-20 -29 45 0 0
q:<month-gone>	0 4 -2 -18 5
q:<name>	8 8 -4 -2 -25
q:<not>	-18 10 0 15 -4
q:<number>	7 -26 14 -7 2
q:<office>	-2 -13 2 20 4
q:<organisation>	-10 7 -12 28 1
q:<person>	-10 11 0 1 -13
q:<points>	1 -13 11 0 0
q:<quality>	13 20 -21 -25 0
q:<seat>	-1 5 -7 19 -9
q:<sender>	-14 11 12 -7 -12
q:<span>	22 3 -18 -6 0
q:<taker>	-9 -14 29 0 -4
q:<v-bear>	0 8 0 -47 2
q:<v-buy>	6 -4 4 -10 -10
q:<v-deny>	-15 0 6 -3 3
q:<v-down>	-2 -4 4 -27 12
q:<v-end>	-17 12 15 -7 -29
q:<v-lack>	13 -6 -7 5 0
q:<v-propose>	-14 6 -5 -3 20
q:<v-renew>	-1 -5 7 -19 1
q:<v-return>	-19 4 16 0 -10
q:<v-say>	-16 -1 4 23 -8
q:<v-sell>	-9 -22 33 0 -11
q:<v-sign>	8 11 -35 22 5
q:<v-stay>	31 -12 -9 6 -11
q:<v-suspend>	-2 -3 11 0 -10
q:<v-target>	-4 -17 24 0 -3
q:<v-threaten>	-17 -10 23 0 0
q:?	2 3 -4 15 -40
q:@	17 -8 -8 0 0
q:a	-9 -1 10 -17 8
q:about	-5 -34 16 -2 27
q:above	0 -8 13 0 0
q:abstention	2 6 -10 0 0
q:accept	-10 21 -11 0 0
q:according	-7 -11 25 0 -5
q:act	-6 -19 28 0 -2
q:add	-5 -17 19 0 1
q:adopt	15 0 -22 10 0
q:advance	0 11 -15 5 0
q:affiliate	0 24 -22 0 0
q:after	-9 10 0 -7 2
q:afterward	7 -18 12 0 0
q:again	12 -2 -3 0 0
q:against	0 -23 30 0 0
q:agree	-29 2 22 1 -22
q:agreement	0 -16 22 -10 -16
q:ahead	0 -2 -5 9 0
q:aim	0 -22 24 0 0
q:airport	-8 0 -2 0 11
q:ali	-7 11 0 0 -2
q:all	-15 10 2 -4 0
q:already	-11 19 -5 0 -1
q:also	0 -10 10 0 -4
q:aluminum	0 15 -11 0 0
q:alway	-8 -6 15 0 0
q:am	8 7 -11 0 0
q:an	-32 -6 29 -4 -2
q:and	-1 -11 8 5 4
q:andré	11 -6 -2 0 0
q:another	0 -13 11 -4 0
q:answer	-7 9 -3 6 -2
q:antimony	-2 -2 9 0 0
q:antonio	-6 12 -4 0 0
q:antónio	13 0 -11 0 0
q:any	3 -16 11 0 -1
q:anything	-13 8 0 1 0
q:app	0 -7 14 0 0
q:appeal	0 -9 12 0 0
q:apply	10 -9 0 0 0
q:approval	0 20 -15 0 0
q:are	-10 5 8 -3 -5
q:argue	-9 0 10 0 0
q:around	-2 -9 14 0 0
q:arrangement	0 22 -19 0 0
q:arrived	0 -15 15 0 0
q:as	-2 -1 6 2 -10
q:ask	14 -4 -3 3 -11
q:assembly	-9 -12 10 0 7
q:assent	10 -6 -1 0 0
q:assured	0 9 -7 0 0
q:at	-2 -1 1 -8 12
q:autumn	2 -16 8 0 0
q:away	-20 6 11 0 0
q:back	7 13 -12 -1 -13
q:bad	14 0 -11 0 0
q:ban	-3 -4 15 0 0
q:bar	13 0 -10 0 0
q:bargain	0 -10 14 0 0
q:base	0 14 -12 0 0
q:battery	-9 9 -2 0 0
q:be	-21 11 13 -19 -21
q:bean	-12 3 -3 0 8
q:bear	10 -8 0 0 0
q:beef	-4 -8 20 0 -1
q:been	-17 4 14 -5 -15
q:beer	31 -6 -35 0 9
q:before	-18 7 2 0 0
q:beforehand	-11 10 0 0 0
q:begin	0 13 -4 0 -9
q:behind	0 -6 11 0 0
q:bessent	-2 20 -15 0 0
q:better	-2 -10 18 0 0
q:between	19 -10 -9 -2 0
q:beyond	13 0 -15 0 0
q:bill	25 0 -12 -4 -3
q:board	-1 -8 13 0 0
q:body	16 -3 -11 0 0
q:borden	-2 9 -10 0 3
q:border	0 -11 16 0 0
q:both	30 -5 -6 -20 -8
q:break	-4 -4 12 0 0
q:bridge	-11 -24 26 0 3
q:briefed	0 9 -8 0 0
q:bring	-26 -10 26 0 7
q:brussel	0 -7 9 0 0
q:budget	-2 -13 17 0 0
q:busan	-24 10 7 0 0
q:but	-2 30 -19 0 -9
q:by	-1 -28 16 20 -2
q:calendar	-3 -9 16 0 0
q:call	-1 -8 24 -3 -17
q:camera	9 -2 -3 0 0
q:cannot	0 0 -11 12 0
q:cap	0 -12 9 0 0
q:capital	-5 -14 21 0 0
q:car	-13 14 -1 0 -1
q:careful	13 10 -22 0 0
q:carry	-16 11 -3 0 1
q:case	-4 -11 19 0 0
q:ceasefire	5 12 -16 0 0
q:cement	-10 -10 23 0 0
q:ceramic	13 0 -13 0 0
q:ceremony	0 10 -12 0 0
q:chair	-22 0 25 0 0
q:change	0 -18 21 0 0
q:changed	-1 -8 16 0 0
q:charle	-2 0 -5 0 12
q:cheaper	5 2 -10 0 0
q:checked	-10 9 0 0 0
q:cheese	6 18 -24 0 0
q:chief	8 0 -9 0 0
q:child	-1 -7 14 0 0
q:chip	-14 -2 15 0 0
q:chocolate	-2 12 -7 0 0
q:christma	10 -1 -3 0 0
q:city	-13 0 17 0 0
q:clear	-6 13 -5 0 0
q:client	-6 -5 14 0 0
q:closed	7 -25 20 0 0
q:club	-10 -14 24 0 0
q:cocoa	0 -8 11 0 0
q:colombo	0 16 -14 0 0
q:come	0 1 -3 -9 7
q:comment	-1 10 -5 0 0
q:commercial	0 -11 13 0 0
q:company	-12 -27 40 0 0
q:complete	0 27 -26 0 0
q:condition	-4 12 -4 0 0
q:confirm	-3 -14 5 17 -6
q:congress	12 -24 17 0 0
q:consensu	-1 13 -8 0 0
q:consent	0 15 -20 0 0
q:consul	0 11 -10 0 0
q:consultation	-4 -5 13 0 0
q:container	-3 -1 10 0 0
q:content	11 7 -18 0 0
q:continue	21 -1 -15 1 0
q:contract	-4 -12 18 0 0
q:control	10 -7 0 0 0
q:copper	-24 4 18 0 0
q:cost	-5 -10 14 0 0
q:could	4 9 -10 -2 0
q:council	0 -1 -6 11 0
q:counted	0 -12 13 0 0
q:counterpart	0 -15 18 0 0
q:countersign	0 -21 11 5 0
q:country	17 2 -16 -1 0
q:county	0 -9 13 0 0
q:covered	0 -9 12 0 0
q:cow	-3 13 -8 0 0
q:crew	0 -12 12 0 0
q:crossing	-6 -7 16 0 0
q:cup	0 12 -12 0 0
q:date	13 -11 1 0 -7
q:de	-11 14 0 0 -5
q:deadline	0 -18 22 0 0
q:deal	-23 -28 44 -1 -3
q:decide	-20 14 9 0 -10
q:decision	6 -10 7 0 -3
q:declaration	-2 0 -10 0 11
q:declare	-5 -9 16 0 0
q:decree	13 -13 -3 0 0
q:deficit	0 -4 9 0 0
q:delay	-4 12 -9 0 0
q:delegation	0 -19 4 0 12
q:deliver	0 -12 9 0 0
q:demand	0 -10 16 0 0
q:depend	0 -14 6 4 0
q:deputy	-1 -15 13 0 2
q:described	0 -7 11 0 0
q:desk	0 11 -16 -2 6
q:detail	-2 -9 13 0 0
q:did	15 11 -20 4 -15
q:difference	10 0 -11 0 0
q:direct	3 -11 3 0 0
q:dispute	-16 -24 33 0 0
q:district	-3 0 9 0 0
q:divided	0 -6 10 0 0
q:do	0 -13 10 10 -4
q:document	-2 -8 15 0 0
q:doing	-12 0 17 0 0
q:don't	5 9 -13 0 0
q:double	0 -15 20 0 0
q:doubt	6 -13 0 0 0
q:down	0 0 -10 0 13
q:draft	-21 34 -26 0 8
q:draw	3 -16 11 0 0
q:drawer	0 -16 6 0 3
q:dried	13 0 -11 0 0
q:drop	0 0 8 0 -8
q:dry	-21 25 -10 0 2
q:due	4 11 -11 0 0
q:during	2 0 -9 0 9
q:duty	3 13 -9 0 -13
q:early	-18 0 19 0 0
q:earth	-18 7 2 0 0
q:ease	0 -10 10 0 0
q:easter	-10 -1 16 0 0
q:eastern	11 0 -7 0 0
q:economic	2 0 -14 0 8
q:effect	25 7 -28 0 0
q:effective	0 21 -19 0 0
q:eighth	-1 -4 11 0 0
q:either	4 -10 6 0 0
q:eleven	-6 17 -9 0 0
q:emergency	0 -7 13 0 0
q:empty	-4 -8 0 0 10
q:end	-5 -18 21 0 -2
q:energy	-2 -12 18 0 0
q:engine	5 8 -14 0 0
q:english	10 0 -7 0 0
q:enough	17 -3 -5 0 -4
q:every	-8 -5 15 0 0
q:everybody	-5 -2 12 0 0
q:everything	-13 4 3 0 0
q:except	10 1 -14 0 0
q:exchange	0 -10 10 0 0
q:exchanged	5 -9 1 0 0
q:exclusion	11 -1 -4 0 0
q:exempt	-2 -7 12 0 0
q:existed	1 10 -12 0 0
q:expire	-21 28 0 -1 -4
q:explain	-1 0 -6 0 10
q:export	-21 -10 32 0 -3
q:extend	0 -16 16 -6 0
q:fact	0 -4 10 0 0
q:fail	0 -4 9 0 0
q:failed	0 -11 14 0 0
q:fair	0 8 -9 0 1
q:fall	2 -26 20 0 0
q:far	-11 10 0 0 0
q:farmer	-6 12 -3 0 0
q:favour	0 17 -10 0 -1
q:federal	0 13 -8 0 0
q:fee	11 22 -25 0 -10
q:feed	0 0 -14 0 8
q:fentanyl	-15 10 0 0 0
q:ferry	-2 11 -6 0 0
q:few	-5 -8 19 0 0
q:fewer	-13 0 13 0 0
q:figure	13 8 -19 0 0
q:final	-14 -5 16 0 0
q:finance	12 0 -6 0 0
q:find	-4 15 -7 0 0
q:finished	0 12 -9 0 0
q:fire	0 -11 8 0 0
q:fish	4 -11 5 0 0
q:flour	9 0 -9 0 0
q:fly	-7 -6 16 0 0
q:follow	0 -16 6 0 0
q:followed	0 12 -12 0 0
q:for	-5 -1 9 -11 -1
q:force	0 42 -34 0 -5
q:foreign	0 -12 15 0 0
q:forward	0 13 -10 0 0
q:found	2 15 -19 0 0
q:fountain	0 -7 8 0 0
q:four	8 -16 0 0 5
q:fourth	-13 -13 27 0 0
q:framework	-17 17 -4 0 0
q:free	14 14 -22 0 -1
q:freeze	-7 0 10 0 -1
q:fresh	10 -7 -1 0 0
q:from	0 2 9 -28 -7
q:front	0 -10 15 0 0
q:fruit	0 18 -15 0 0
q:further	6 7 -9 0 -1
q:gained	-7 0 10 0 0
q:gallium	-2 -2 9 0 0
q:game	-5 -3 10 0 0
q:gap	0 1 -14 0 12
q:garden	0 10 -8 0 0
q:gas	14 0 -10 0 0
q:gave	10 2 -17 8 -6
q:geneva	0 -19 17 0 0
q:gentlemen	9 -2 -5 0 0
q:get	-12 0 12 0 -2
q:give	6 24 -33 0 7
q:given	0 20 -27 12 -2
q:go	5 -10 -1 9 0
q:good	15 -28 15 -9 -8
q:government	-7 7 -9 8 1
q:grape	13 0 -11 0 0
q:great	-4 -9 17 0 0
q:grower	11 -5 -2 0 0
q:growth	0 -10 12 0 0
q:guest	-19 4 13 0 0
q:h	0 -6 11 0 0
q:had	6 -2 0 -18 3
q:half	6 20 -22 0 0
q:halifax	0 12 -10 0 0
q:hand	-37 1 33 -7 -4
q:happened	0 -9 13 0 0
q:has	-12 7 -7 15 1
q:hasn't	11 -16 -6 10 0
q:have	-3 -2 5 -22 13
q:he	-8 6 -4 1 2
q:head	4 -29 24 0 0
q:hear	0 -11 12 0 0
q:her	-15 0 12 0 0
q:here	-1 -9 9 0 0
q:him	0 7 -18 7 4
q:himself	0 10 -7 0 0
q:his	14 -14 -17 0 25
q:hold	-10 -24 36 3 -8
q:home	-23 -2 2 9 11
q:hospital	0 -22 21 0 0
q:hotel	8 1 -10 0 0
q:hour	-7 0 13 0 0
q:house	-12 17 -1 -2 0
q:household	-6 -12 20 0 0
q:how	-11 13 0 0 0
q:howard	0 -11 12 0 0
q:hundred	-8 0 9 0 0
q:i	15 -4 -16 12 2
q:i'd	-10 0 13 0 0
q:i've	0 -13 17 0 0
q:if	-9 -26 39 1 -18
q:ii	0 15 -14 0 0
q:immediately	0 24 -23 0 0
q:import	-10 -14 26 0 0
q:importer	-2 -6 16 0 0
q:impose	-5 -9 20 0 0
q:in	-2 9 6 -7 -27
q:increase	-10 -1 15 0 0
q:industry	1 9 -4 0 -7
q:informed	10 -12 1 0 0
q:initial	-14 -8 18 0 1
q:ink	14 13 -29 0 7
q:inquiry	0 10 -9 0 0
q:instead	0 17 -16 0 0
q:instrument	-1 -10 10 0 0
q:intend	0 8 -14 3 0
q:intent	0 0 -13 0 11
q:internal	0 10 -9 0 0
q:international	1 10 -11 0 0
q:introduce	0 -22 24 0 0
q:investigation	0 -8 14 0 0
q:invited	0 -7 10 0 0
q:is	-11 21 -18 -2 17
q:isn't	-11 6 3 0 -6
q:issue	-24 0 20 0 0
q:it	10 1 -24 9 14
q:its	0 14 -8 -3 -7
q:joint	-7 9 0 0 0
q:judge	0 -5 11 0 0
q:kind	-2 -5 13 0 0
q:know	5 -46 17 17 0
q:kuala	-6 -4 12 0 0
q:lamp	-14 0 14 0 0
q:lapse	1 11 -11 0 0
q:larger	-9 0 10 0 0
q:last	-10 0 11 -15 2
q:lasting	0 -11 11 0 0
q:later	-9 2 0 6 0
q:law	0 -14 19 -2 -2
q:lawyer	-16 9 2 0 0
q:leader	-8 17 -8 0 0
q:least	12 -10 0 0 0
q:leave	0 -20 6 -1 10
q:led	0 -22 18 0 0
q:less	0 5 -12 0 8
q:let	-7 -8 20 0 -5
q:letter	20 -9 -1 0 -2
q:level	-1 -4 10 0 0
q:licence	-17 0 23 0 -7
q:license	0 -12 15 0 0
q:licensing	0 10 -14 0 0
q:lie	17 20 -36 -1 1
q:lift	-1 19 -15 0 0
q:line	-7 -6 16 0 0
q:list	-18 -8 22 0 0
q:listed	-1 -5 13 0 0
q:lithium	-8 -5 14 0 0
q:little	0 -6 11 0 0
q:live	6 8 -14 0 0
q:loan	0 -16 13 0 1
q:local	0 9 -9 0 0
q:london	3 11 -14 0 0
q:long	-20 6 13 0 -11
q:look	-10 9 -4 2 1
q:love	0 -10 10 0 0
q:lower	-2 0 -5 0 12
q:lumber	0 11 -7 0 0
q:lumpur	-6 -4 12 0 0
q:lunch	0 -23 25 0 0
q:lutnick	0 -11 12 0 0
q:lying	0 10 -9 0 0
q:m	11 4 -13 0 0
q:magnet	0 -8 9 0 0
q:majority	-2 10 -3 0 0
q:make	15 -16 -4 0 4
q:man	0 9 -12 0 0
q:mandate	-2 14 -8 0 0
q:mangoe	14 1 -17 0 0
q:manuel	0 9 -5 0 0
q:many	-13 7 0 0 0
q:market	-5 -13 22 0 0
q:material	0 12 -11 0 0
q:matter	-2 -3 13 0 -4
q:may	-9 -4 15 1 -6
q:me	16 14 -27 5 -4
q:meal	-13 5 2 0 0
q:mean	6 8 -10 0 -3
q:meantime	7 4 -13 0 0
q:mediator	0 -20 21 0 0
q:meet	-5 -10 18 -10 0
q:meeting	-8 -5 21 0 -4
q:member	14 -3 -2 -1 0
q:memorandum	-13 0 4 0 1
q:men	11 -33 16 0 0
q:mentioned	0 -6 9 0 0
q:menu	10 0 -8 0 0
q:mercosur	24 -7 -16 0 0
q:midnight	9 -5 0 0 0
q:million	0 -18 19 0 0
q:minister	15 1 -20 -17 18
q:ministry	-29 -2 15 3 -2
q:missing	0 24 -19 0 0
q:mistake	0 12 -11 0 0
q:money	-1 -18 24 0 0
q:more	-18 3 14 -5 -7
q:most	22 3 -18 0 -1
q:mouth	-9 10 0 0 0
q:mr	-1 9 -4 -1 -3
q:mrs	0 -12 14 0 0
q:ms	0 -8 14 0 0
q:much	-12 1 8 0 0
q:must	-13 8 0 5 -6
q:my	-36 31 -17 -2 16
q:name	17 18 -49 -4 26
q:national	-8 -18 20 0 0
q:need	-4 -18 20 8 -16
q:negotiate	-1 17 -15 0 0
q:negotiator	5 11 -15 0 0
q:neighbour	-5 -6 9 0 1
q:never	1 -12 7 0 0
q:new	0 -7 18 -5 -15
q:next	1 -4 9 -4 0
q:night	-3 -4 0 0 13
q:no	-13 13 -5 -3 7
q:nobody	5 -39 26 0 0
q:none	-7 18 -16 0 7
q:noon	-8 -6 1 0 14
q:nor	0 -18 19 0 0
q:northern	0 -12 13 0 0
q:note	10 3 -11 0 0
q:nothing	-12 12 1 0 -11
q:notice	0 34 -32 4 -5
q:now	0 -13 12 -3 0
q:number	-8 14 -4 0 0
q:nurse	0 -6 9 0 0
q:nvidia	-8 -8 19 0 0
q:objection	0 -11 13 0 0
q:oblige	16 0 -14 0 0
q:observer	0 -9 10 0 0
q:of	17 -18 12 -24 -2
q:off	-10 0 0 0 8
q:offer	-1 -10 3 6 0
q:oil	24 -11 -8 0 -3
q:olive	13 0 -16 0 0
q:on	-6 -3 6 -14 11
q:one	-20 -6 31 -16 -7
q:open	-13 3 7 0 0
q:opened	0 -4 12 0 0
q:operator	-3 -11 17 0 0
q:opinion	0 26 -25 0 0
q:opportunity	0 -9 11 0 0
q:opposite	13 -12 0 0 0
q:or	-6 0 9 0 -8
q:orange	11 0 -9 0 0
q:order	9 3 -6 -6 -2
q:ordinary	0 12 -4 0 -3
q:our	0 -2 -3 0 15
q:out	-3 -17 28 -10 -5
q:over	-23 -4 22 -2 1
q:own	-3 1 -8 0 15
q:owner	-9 -8 18 0 0
q:ownership	0 -13 14 0 0
q:pact	-26 -5 25 5 -2
q:palace	0 14 -14 0 0
q:paper	18 -7 -5 0 -2
q:parliament	32 14 -36 0 -6
q:part	0 8 -4 0 -7
q:partner	-3 -2 12 0 0
q:party	-4 -5 3 10 -1
q:past	-6 -5 14 0 0
q:pay	14 -1 -10 -6 7
q:payment	0 -11 13 0 0
q:pedro	-10 0 11 0 0
q:pen	0 24 -16 -8 2
q:pending	0 -1 8 0 0
q:people	10 -7 0 0 0
q:perhap	-10 0 10 0 0
q:permit	12 0 -8 0 0
q:phone	-21 1 5 0 5
q:piece	0 9 -7 0 0
q:place	7 9 -19 0 4
q:plan	-2 -11 20 0 -1
q:plank	17 0 -16 0 0
q:player	-10 0 12 0 0
q:plum	0 0 -10 10 0
q:point	-2 -25 34 0 0
q:pork	-4 13 -7 0 0
q:port	13 -2 -4 0 -2
q:post	0 11 -11 0 0
q:potash	0 -7 10 0 0
q:practice	0 -12 13 0 0
q:prefer	0 -8 10 0 0
q:preliminary	0 13 -11 0 0
q:prepare	-2 -2 -1 0 10
q:present	-1 17 -18 7 0
q:press	0 -1 9 0 -1
q:price	-3 -6 14 0 0
q:pridi	20 0 -16 0 -4
q:prime	-5 -13 12 0 6
q:print	-9 10 0 0 0
q:prisoner	0 -11 15 0 0
q:probably	9 -12 2 0 0
q:procedure	1 14 -15 0 0
q:proclamation	-12 -4 19 0 0
q:product	10 7 -16 0 0
q:prolong	-3 20 -16 -2 3
q:prolongation	0 0 -11 8 3
q:promise	0 -7 9 0 -5
q:proper	-1 -9 14 0 0
q:properly	11 7 -16 0 -3
q:propose	0 -1 0 -3 10
q:protocol	-6 -23 32 0 0
q:provide	7 14 -20 0 0
q:provided	-5 -9 0 0 11
q:publish	-7 16 -7 0 0
q:push	0 13 -11 0 0
q:put	-9 -3 0 3 10
q:quiet	15 0 -14 0 0
q:quinoa	8 0 -7 0 0
q:rada	-5 12 -5 0 0
q:rail	0 -8 10 0 0
q:rare	-19 7 2 0 0
q:rather	-23 0 13 0 8
q:ratify	0 -1 -6 18 -7
q:reach	-10 -2 16 0 -6
q:read	0 -3 12 -5 -5
q:ready	-13 -17 -5 11 22
q:reason	-7 -9 20 0 0
q:receive	0 14 -10 0 0
q:reciprocal	14 3 -17 0 0
q:recommend	3 10 -15 0 0
q:refund	0 -3 10 0 0
q:register	0 21 -17 0 0
q:regret	-7 -3 14 0 0
q:remember	0 0 -7 11 0
q:renew	0 -17 17 0 0
q:renewal	0 13 -12 0 0
q:rent	-9 0 10 0 0
q:repeal	7 2 -12 0 0
q:repeated	0 -10 8 0 0
q:reply	0 15 -11 0 0
q:report	-5 -27 35 0 0
q:reporter	-29 0 8 4 -6
q:represent	0 14 -13 0 0
q:require	13 -7 -10 0 4
q:rest	-20 -1 23 0 0
q:result	0 17 -15 0 0
q:return	-10 7 5 0 -4
q:revoke	0 9 -8 0 0
q:reykjavík	-5 -6 14 0 0
q:richard	8 -10 0 0 0
q:right	2 -11 2 0 0
q:rise	0 -24 24 0 0
q:robert	-3 10 -10 0 3
q:rome	10 0 -7 0 0
q:room	0 -11 16 0 -1
q:round	-8 -8 27 -2 -14
q:row	-7 -2 12 0 0
q:royal	-1 11 -5 0 0
q:rule	-11 4 1 -1 2
q:run	22 0 -11 -5 -5
q:safe	16 0 -18 0 0
q:sale	0 -30 30 0 0
q:salmon	0 14 -14 0 0
q:sanction	0 -11 16 0 0
q:sanctioning	-8 0 12 0 0
q:say	-10 5 -3 10 1
q:scale	0 16 -15 0 0
q:scenario	0 -9 9 0 0
q:school	-11 -8 21 0 0
q:scott	-2 20 -15 0 0
q:seal	21 -19 -4 0 0
q:second	0 -19 16 0 0
q:secretary	-12 7 1 0 -1
q:section	10 3 -8 0 0
q:see	-6 -13 13 0 8
q:seek	0 -11 14 0 0
q:sell	-15 8 2 0 0
q:senate	0 10 -6 0 0
q:send	0 -19 18 0 0
q:share	-5 -2 12 0 0
q:sheet	4 -9 3 0 0
q:ship	10 0 -11 5 -5
q:should	1 -11 9 0 0
q:show	4 -18 8 0 0
q:shrimp	0 -8 10 0 0
q:side	0 13 -2 -6 -22
q:sign	12 -5 -13 -4 6
q:signature	6 16 -34 3 17
q:since	-4 -16 15 -8 9
q:sir	0 -11 7 0 0
q:sit	-1 -5 10 0 0
q:sleep	-8 -4 16 0 0
q:so	-3 13 -15 4 3
q:soap	0 9 -8 0 0
q:social	-7 0 11 0 0
q:software	0 -9 11 0 0
q:some	-11 -2 12 0 0
q:soon	7 -15 4 0 0
q:soybean	-13 0 12 0 0
q:speak	8 -26 14 0 0
q:special	15 -11 -4 0 0
q:spoke	-11 -4 16 0 0
q:st	11 -5 -3 0 0
q:stamp	2 -12 7 0 0
q:standstill	0 -22 16 0 0
q:start	-11 -2 14 0 0
q:state	-23 10 8 0 -8
q:statement	-11 0 13 0 0
q:station	-6 -1 13 0 0
q:steel	-9 21 -8 0 0
q:step	5 18 -19 0 0
q:still	-24 13 8 0 -16
q:stockholm	-3 23 -15 0 0
q:street	-14 0 16 0 0
q:strike	-20 16 0 0 0
q:student	0 18 -17 0 0
q:subject	-3 -15 19 0 0
q:such	16 -11 -11 0 2
q:sugar	-3 13 -7 0 0
q:summer	-19 -4 28 0 0
q:summit	-7 -25 31 0 0
q:superhard	0 12 -12 0 0
q:surcharge	-10 0 11 0 -7
q:sure	0 0 -11 0 10
q:suspend	15 -1 -5 0 -2
q:suspension	-10 20 -13 0 3
q:system	0 9 -9 0 0
q:take	-7 -4 9 0 0
q:talk	-10 -30 43 -1 -6
q:talked	-9 -7 0 0 15
q:tariff	8 -4 -2 -12 0
q:tax	10 -19 0 0 0
q:team	-4 -4 12 0 0
q:telephone	3 0 -10 8 0
q:telephoned	2 12 -15 0 0
q:television	3 -22 19 0 0
q:tell	13 18 -18 0 -19
q:text	0 29 -34 -6 13
q:th	0 23 -20 0 0
q:than	-24 -5 20 0 7
q:thank	-5 -4 13 0 0
q:that	-18 7 7 3 -18
q:the	-12 -15 27 1 -13
q:their	-21 31 -15 -13 19
q:them	-6 -6 13 0 0
q:then	-18 9 -11 8 11
q:there	20 -7 -6 -3 -1
q:these	10 5 -15 0 0
q:they	20 -30 -2 10 9
q:thi	-5 24 -10 7 -25
q:thin	0 13 -10 0 0
q:thing	6 0 -11 0 4
q:think	11 0 -12 0 0
q:third	-16 17 -1 1 -8
q:those	-14 -16 31 0 0
q:threat	-2 -2 10 0 0
q:three	18 -16 -10 -3 12
q:thu	12 0 -11 0 0
q:tiktok	-10 -10 23 0 -1
q:till	-8 13 -11 0 4
q:time	11 -10 2 -3 0
q:timing	0 -5 10 0 0
q:to	10 -24 18 -15 0
q:tobacco	-2 -13 -1 0 16
q:together	13 3 -14 0 0
q:too	-17 9 4 0 0
q:tractor	1 7 -9 0 0
q:trade	11 -14 4 -14 1
q:train	11 1 -14 0 0
q:translated	0 11 -11 0 0
q:travel	-6 -1 12 0 0
q:treasury	-10 14 -5 0 0
q:treaty	-2 9 0 0 -5
q:trieste	11 0 -9 0 0
q:trouble	5 -15 7 0 0
q:truce	9 5 -18 -24 21
q:true	-9 0 10 0 0
q:tuesday	0 16 -12 0 -1
q:tuna	-3 18 -14 0 0
q:twenty	-10 0 12 0 0
q:two	16 -18 5 -22 4
q:typed	0 10 -8 0 0
q:under	14 7 -13 -7 -1
q:undo	0 9 -9 0 0
q:unless	-4 -26 37 0 -1
q:until	2 -17 14 -14 0
q:up	0 2 2 0 -14
q:us	19 0 -15 0 -4
q:use	-10 -9 9 0 5
q:version	0 12 -10 0 0
q:vice	0 -13 17 0 0
q:view	0 -9 15 0 0
q:visa	-1 17 -13 0 0
q:vote	33 -15 -24 -2 20
q:víctor	12 -10 -1 0 0
q:wage	-7 -1 12 0 0
q:wait	9 17 -20 0 -4
q:walk	9 -19 8 0 0
q:walnut	-9 -4 15 0 0
q:want	0 -17 3 -7 15
q:war	11 -15 0 0 0
q:warn	0 -7 10 0 0
q:was	15 -5 4 0 -32
q:watch	-4 -5 14 0 0
q:water	-36 -1 39 0 0
q:way	-8 -11 22 0 0
q:we	-27 9 -4 5 22
q:we're	0 16 -17 0 3
q:weather	-10 -2 0 0 16
q:week	-28 6 9 -6 2
q:weigh	0 12 -10 0 0
q:were	13 -5 -2 -1 0
q:what	-35 2 27 2 -13
q:whatever	0 -3 10 0 -1
q:when	10 -20 6 -2 3
q:where	4 0 1 -2 -13
q:wherever	0 0 -6 9 0
q:whether	-15 -3 25 -2 -8
q:which	17 -4 -3 0 -2
q:while	0 -6 -1 10 0
q:who	29 24 -41 -2 -16
q:whom	0 -20 9 4 0
q:whose	-3 18 -13 0 0
q:why	-5 -1 10 0 0
q:will	-26 10 8 10 -9
q:win	-16 8 4 0 0
q:with	0 -6 0 -25 14
q:within	6 -2 -14 6 6
q:without	-14 -6 16 0 3
q:wolfsburg	10 0 -9 0 0
q:word	-17 8 3 0 0
q:work	14 3 -16 0 0
q:world	-13 2 6 0 0
q:would	-28 23 -12 0 15
q:wrong	12 -16 1 0 0
q:year	0 -22 25 -1 -6
q:yes	28 -13 -8 0 0
q:yet	14 8 -18 -8 4
q:york	-2 -1 7 0 0
q:you	14 -9 -4 9 -7
q:—	-10 6 -1 -10 15
q:•	-10 0 0 0 4
qt=future	-12 15 -6 11 -9
qt=modal	-15 7 -3 12 3
qt=past	9 -2 1 -11 -12
qt=pluperfect	-9 14 -6 -26 13
qt=present	-7 9 -7 16 2
quoted	5 -2 6 -11 -12
r1=!	-4 0 10 0 0
r1='s	6 10 -7 -26 0
r1=(	2 8 -11 6 -9
r1=)	12 -19 -5 0 6
r1=.	5 15 -15 1 0
r1=:	-20 -6 37 -8 -25
r1=;	-16 26 -3 0 0
r1=<agent>	-9 18 -7 0 0
r1=<day-ahead>	7 -15 4 0 0
r1=<day-gone>	-11 -12 24 0 0
r1=<day-today>	12 -16 -7 0 3
r1=<duty>	-13 -8 26 0 0
r1=<end>	24 -32 0 -14 -8
r1=<gate>	10 -13 4 -2 0
r1=<goods>	-10 0 16 0 0
r1=<level-noun>	-4 -1 15 0 0
r1=<name>	11 8 -19 0 0
r1=<not>	-19 4 -16 -5 32
r1=<number>	-18 -6 28 0 0
r1=<person>	-33 -31 56 0 0
r1=<span>	12 -11 -2 0 0
r1=<v-agree>	-10 7 7 6 -13
r1=<v-begin>	-9 10 0 0 -1
r1=<v-deny>	-9 -11 3 0 7
r1=<v-down>	-11 -6 21 0 -5
r1=<v-end>	18 -14 -4 0 -1
r1=<v-lack>	0 -10 2 11 0
r1=<v-propose>	-11 -8 26 -8 -17
r1=<v-refuse>	-8 0 0 0 4
r1=<v-renew>	9 0 -6 0 -4
r1=<v-say>	-10 -1 13 -37 7
r1=<v-sign>	5 0 0 1 -20
r1=<v-stay>	-15 10 -7 0 18
r1=<v-suspend>	11 -3 -8 0 1
r1=<v-target>	-13 2 4 0 0
r1=<v-threaten>	-4 -2 14 0 0
r1=<v-up>	-5 8 0 0 0
r1=a	-12 20 -10 0 0
r1=accept	-6 0 10 0 0
r1=add	4 -13 -1 0 4
r1=again	3 -11 2 0 0
r1=alone	7 7 -23 5 0
r1=already	10 -8 0 0 0
r1=also	-1 -7 13 0 0
r1=and	18 20 -25 -16 -18
r1=approve	12 -6 -11 6 0
r1=are	-11 2 6 0 0
r1=arrive	-8 -6 17 0 0
r1=as	-7 18 -7 0 0
r1=at	-6 -14 20 0 0
r1=before	-10 3 1 0 0
r1=both	-10 0 14 0 0
r1=bring	-11 -6 20 0 0
r1=but	10 -11 0 0 0
r1=by	13 20 -27 0 0
r1=call	-1 -2 13 0 0
r1=can	-12 4 0 1 0
r1=cannot	-3 -9 7 -5 8
r1=come	-13 11 0 0 0
r1=confirm	-7 0 12 0 0
r1=consider	0 10 -10 0 0
r1=could	-6 -8 9 0 0
r1=count	0 -5 10 0 0
r1=decide	0 3 -10 0 9
r1=declare	9 0 -9 0 0
r1=did	22 -25 -12 0 11
r1=didn't	0 14 -12 0 0
r1=directed	13 0 -12 0 0
r1=doe	0 14 -6 -18 0
r1=doesn't	0 -13 -2 0 18
r1=done	-11 0 13 0 0
r1=duty	-4 -4 14 0 0
r1=either	0 -15 6 9 0
r1=end	11 -2 -5 0 0
r1=expect	0 -12 15 0 0
r1=extension	0 -9 10 0 0
r1=followed	37 -14 -29 0 0
r1=for	44 -3 -34 0 0
r1=found	-5 -8 16 0 0
r1=gave	28 -32 -6 0 0
r1=gazette	-2 -9 14 0 0
r1=give	-6 -10 19 0 0
r1=good	0 11 -9 0 0
r1=has	-8 4 -4 10 -3
r1=hasn't	0 9 -8 -1 0
r1=he	-7 -11 29 -11 0
r1=here	0 6 -8 0 0
r1=hold	4 2 -12 0 4
r1=hour	-11 0 11 0 0
r1=in	1 17 -16 0 0
r1=initial	10 0 -8 0 0
r1=is	-7 -5 13 -6 0
r1=issue	0 9 -6 -1 0
r1=it	-21 -26 21 12 -1
r1=keep	0 3 -10 0 2
r1=last	-3 -7 17 0 -2
r1=later	-9 0 10 0 0
r1=leave	-7 -10 19 0 0
r1=look	-10 9 0 0 0
r1=may	2 9 -17 9 -2
r1=mean	-9 0 10 0 0
r1=must	-40 18 -7 1 -9
r1=need	2 -17 2 13 0
r1=never	0 14 -7 0 -3
r1=no	-6 -3 14 0 0
r1=now	0 6 -11 8 0
r1=of	6 15 -16 -4 0
r1=on	-13 4 2 -1 14
r1=one	15 -15 -14 5 0
r1=or	0 8 -3 0 0
r1=over	0 8 -10 0 0
r1=owe	0 17 -16 0 0
r1=pass	1 -14 4 0 0
r1=publish	-14 4 7 3 0
r1=ratify	13 0 -12 0 0
r1=recommend	0 -9 10 0 0
r1=refuse	0 0 -6 0 12
r1=reply	-9 0 19 0 0
r1=require	0 -17 18 0 0
r1=say	0 -1 1 -19 5
r1=seal	-6 0 -3 11 0
r1=set	8 2 -13 0 0
r1=shed	11 0 -11 0 0
r1=shook	-2 -5 11 0 0
r1=should	0 -13 21 0 0
r1=side	10 -12 3 -2 0
r1=sign	-3 14 -1 0 -10
r1=signature	17 2 -19 0 0
r1=since	-11 16 -3 0 0
r1=spoke	-7 -9 21 0 0
r1=stand	-9 0 10 0 0
r1=still	-8 8 -1 -1 0
r1=stop	-6 0 10 0 0
r1=suspend	13 -1 -9 0 0
r1=tell	-11 7 0 -3 0
r1=that	13 -5 -2 0 -5
r1=the	-12 0 27 -23 -6
r1=they	10 0 -7 0 0
r1=time	-6 -6 18 0 0
r1=to	-38 12 15 -6 -11
r1=truce	-13 -3 21 0 0
r1=used	24 -10 -17 0 0
r1=vote	0 -11 10 1 -7
r1=wait	0 10 -10 0 0
r1=welcome	-5 -3 12 0 0
r1=welcomed	-3 -2 10 0 0
r1=will	-23 -2 14 1 -3
r1=with	8 6 -11 0 0
r1=won't	0 -9 -11 0 22
r1=would	-13 13 -7 0 1
r1=write	-17 9 -1 0 1
r1=yet	0 -17 18 0 0
r1=—	-20 -10 39 0 0
r2="	-19 12 -3 0 1
r2='s	10 0 -9 0 0
r2=(	-10 -9 22 0 0
r2=,	-7 2 -5 17 -2
r2=.	13 -5 -19 -3 28
r2=;	13 -10 0 0 0
r2=<agent>	-19 3 7 0 2
r2=<day-ahead>	-10 19 -9 0 0
r2=<day-gone>	21 -28 -6 0 9
r2=<day-today>	-21 0 16 6 0
r2=<duty>	0 -20 13 0 0
r2=<end>	6 -1 0 0 -12
r2=<gate>	1 -18 11 0 0
r2=<goods>	-40 -25 62 0 -3
r2=<level>	-20 -19 38 0 0
r2=<month-gone>	-19 2 11 0 0
r2=<name>	0 13 -12 6 -6
r2=<not>	-10 -11 12 -14 11
r2=<number>	-9 -11 23 0 -11
r2=<office>	24 -25 0 -10 0
r2=<organisation>	-10 0 12 -12 0
r2=<person>	4 -19 19 -14 -18
r2=<quality>	-16 12 2 -3 0
r2=<seat>	-7 10 -9 4 0
r2=<sender>	-4 -3 13 0 0
r2=<span>	-14 -15 30 0 0
r2=<v-agree>	3 -10 2 0 0
r2=<v-bear>	-17 14 -1 -1 2
r2=<v-begin>	19 -23 6 0 -2
r2=<v-deny>	-6 -1 14 0 -2
r2=<v-down>	12 -11 -7 0 7
r2=<v-end>	0 -13 12 0 -1
r2=<v-lack>	0 20 -15 0 0
r2=<v-propose>	-29 7 5 1 3
r2=<v-refuse>	-16 -17 -1 0 25
r2=<v-renew>	1 14 -13 0 0
r2=<v-say>	-7 -9 16 0 -3
r2=<v-sell>	7 -7 -10 0 13
r2=<v-sign>	1 2 -11 4 6
r2=<v-suspend>	-6 0 0 0 14
r2=<v-up>	14 -11 0 0 0
r2=?	-12 -4 5 9 0
r2=a	1 -5 0 14 -25
r2=after	10 0 -10 0 0
r2=ago	11 0 -11 0 0
r2=agree	-2 -16 20 0 0
r2=already	17 -7 -6 0 0
r2=ambassador	-8 14 -5 0 0
r2=an	-25 -6 34 0 0
r2=and	-14 8 3 -3 0
r2=announce	-13 5 5 0 0
r2=anything	-2 11 -2 -4 0
r2=approval	-11 0 7 0 0
r2=approve	-2 15 -17 9 -3
r2=arrived	0 -9 9 0 0
r2=as	0 -13 13 0 0
r2=ask	-16 6 -5 6 1
r2=assent	10 5 -19 0 0
r2=at	11 -11 0 0 0
r2=authorise	5 0 -10 0 0
r2=await	0 21 -20 0 0
r2=be	-13 13 -2 -3 0
r2=been	-13 0 16 -6 -7
r2=before	16 0 -15 0 0
r2=behind	-2 -6 10 0 0
r2=both	1 14 -15 0 0
r2=brussel	0 12 -11 0 0
r2=by	18 1 -16 0 -1
r2=can	0 -14 11 2 0
r2=change	0 -8 11 0 0
r2=come	16 -7 -5 0 0
r2=confirm	-10 16 -4 0 0
r2=consent	2 12 -18 0 0
r2=countersign	-2 -16 19 0 0
r2=deal	-15 19 -3 0 0
r2=decide	10 6 -11 0 -3
r2=decline	-1 0 -5 0 12
r2=do	0 7 -8 0 0
r2=done	15 -12 -6 10 0
r2=down	0 -10 0 0 5
r2=duty	0 -6 11 0 0
r2=end	16 -10 -6 0 0
r2=enterprise	0 -6 10 0 0
r2=extend	11 -13 0 0 0
r2=far	0 10 -9 0 0
r2=first	-14 2 4 0 0
r2=followed	4 6 -11 0 0
r2=for	-12 20 -5 -7 0
r2=four	-10 0 15 0 0
r2=from	0 -12 7 0 0
r2=full	-16 9 0 0 0
r2=give	-3 11 -6 0 0
r2=given	25 -10 -14 0 0
r2=go	8 -7 0 0 0
r2=good	-5 0 9 0 0
r2=government	0 -10 10 0 0
r2=handed	11 0 -10 0 0
r2=has	20 -38 16 0 0
r2=have	11 2 -15 8 0
r2=he	-11 9 -6 0 8
r2=heard	-2 -9 16 0 0
r2=high	12 0 -12 0 0
r2=him	9 -11 -10 0 7
r2=his	14 0 -8 -1 -7
r2=house	0 -2 12 0 0
r2=i	-4 -15 12 7 0
r2=impose	-9 7 0 0 0
r2=in	5 -7 5 -4 -11
r2=initial	-2 -16 19 0 0
r2=is	0 2 -21 17 15
r2=issue	0 6 -12 6 0
r2=it	10 8 -7 0 -9
r2=its	8 -28 9 1 0
r2=just	17 4 -27 0 5
r2=keep	-9 -3 15 0 0
r2=lack	0 10 -8 0 0
r2=last	11 -4 -6 0 0
r2=leave	-3 -9 15 0 0
r2=me	-2 17 -11 0 0
r2=mine	11 0 -12 0 0
r2=mr	0 11 -10 0 0
r2=my	18 5 -23 0 0
r2=named	0 14 -13 0 0
r2=need	-4 10 -4 0 0
r2=never	-5 -2 11 0 0
r2=new	-1 10 -5 0 0
r2=next	-8 26 -18 0 0
r2=no	3 -22 3 0 12
r2=nobody	6 -7 -9 10 0
r2=not	-3 -1 7 -20 5
r2=nothing	-9 -12 17 0 0
r2=notice	-6 12 -3 0 0
r2=now	0 7 -3 0 0
r2=of	-20 -11 25 3 0
r2=off	0 -2 -1 11 0
r2=on	9 7 -10 -12 -3
r2=one	6 11 -16 0 0
r2=or	0 -8 12 0 0
r2=otherwise	0 -9 10 0 0
r2=out	-1 -12 11 0 0
r2=page	10 0 -10 0 0
r2=party	0 -6 9 0 0
r2=pass	-9 0 12 0 0
r2=person	-2 15 -11 0 0
r2=prepare	0 10 -9 0 0
r2=printed	0 13 -11 0 0
r2=proclamation	15 0 -13 0 0
r2=prolong	-8 9 0 0 -3
r2=propose	0 -7 11 0 0
r2=put	-14 0 10 -11 4
r2=ratify	0 9 -6 0 0
r2=reach	-10 5 2 0 0
r2=read	0 -14 5 0 6
r2=ready	-4 11 -1 0 -3
r2=refuse	-5 -8 0 0 10
r2=renew	0 17 -18 0 3
r2=reporter	-5 -8 11 0 0
r2=say	-11 -6 10 -1 4
r2=seal	16 0 -14 0 0
r2=send	0 -8 -8 0 14
r2=set	14 9 -21 0 0
r2=signature	0 19 -14 -5 -8
r2=since	21 -4 -15 0 0
r2=sir	2 11 -16 0 0
r2=soon	0 11 -11 0 0
r2=speaking	0 0 11 0 -3
r2=still	-13 6 0 -5 0
r2=suit	15 0 -12 0 0
r2=suspend	1 -21 7 0 0
r2=suspension	2 7 -12 0 0
r2=that	4 -2 8 -5 -15
r2=the	-2 0 8 0 -21
r2=them	14 -6 -4 0 0
r2=then	10 10 -20 0 0
r2=thi	6 -21 9 0 0
r2=through	-6 -17 27 0 0
r2=to	-38 31 -12 8 -13
r2=truce	-1 -1 10 0 0
r2=until	-9 6 0 0 0
r2=up	-18 -12 30 0 0
r2=visit	-12 -4 19 0 0
r2=vote	-14 -1 -2 0 17
r2=wait	5 -26 15 0 0
r2=want	-5 11 -12 0 8
r2=was	-14 0 4 7 0
r2=week	-7 0 10 0 -2
r2=well	-3 14 -9 0 0
r2=what	0 12 -9 0 0
r2=when	-15 4 8 0 0
r2=where	-11 0 6 0 0
r2=which	17 8 -34 0 18
r2=who	6 7 -14 -2 1
r2=whom	10 0 -11 0 0
r2=whose	0 20 -18 0 0
r2=will	-8 -12 23 0 0
r2=with	-19 0 23 0 -4
r2=without	0 17 -14 0 0
r2=would	-15 4 3 0 0
r2=write	20 -6 -13 0 0
r2=yes	9 16 -23 0 0
r2=yet	-12 13 -4 0 0
r2=you	-8 0 13 0 0
r3=!	0 12 -11 0 0
r3='s	10 -2 -12 9 0
r3=(	3 -9 2 0 0
r3=)	27 7 -37 7 0
r3=,	-8 0 -5 -1 28
r3=-	13 6 -26 11 0
r3=.	6 9 -16 2 8
r3=:	-37 13 20 0 0
r3=;	10 -15 9 -8 -5
r3=<agent>	-9 -2 13 0 -2
r3=<day-ahead>	-41 16 0 -1 -1
r3=<day-gone>	20 15 -22 -2 -19
r3=<day-today>	5 -5 -8 -1 8
r3=<duty>	-12 3 10 0 -1
r3=<gate>	-27 -12 38 0 0
r3=<goods>	-25 -18 39 0 -9
r3=<level-noun>	2 -13 10 0 0
r3=<level>	-14 6 12 0 0
r3=<month-ahead>	0 18 -14 0 0
r3=<month-gone>	-27 2 25 0 0
r3=<name>	-16 -4 22 0 -2
r3=<not>	-40 17 -11 0 22
r3=<number>	-2 0 12 0 -4
r3=<office>	-6 3 11 0 -11
r3=<organisation>	6 18 -20 4 -16
r3=<person>	0 20 -9 -7 -15
r3=<seat>	0 -23 23 0 -3
r3=<span>	-4 -17 19 0 0
r3=<v-agree>	4 -9 -4 8 2
r3=<v-bear>	-18 19 -9 0 0
r3=<v-buy>	-20 3 18 0 0
r3=<v-down>	12 -18 3 0 0
r3=<v-end>	-15 -12 30 0 0
r3=<v-impose>	17 -17 3 0 -8
r3=<v-propose>	11 -15 3 -3 0
r3=<v-say>	-4 4 3 2 -19
r3=<v-sell>	-9 15 -3 0 0
r3=<v-sign>	5 2 -9 5 -3
r3=<v-suspend>	-9 11 0 0 -5
r3=<v-target>	8 -9 0 0 0
r3=<v-up>	-15 10 6 0 -8
r3=a	-7 -5 18 -12 -3
r3=according	-3 13 -6 0 0
r3=act	0 9 -16 5 0
r3=additional	7 5 -14 0 0
r3=adopt	0 12 -12 0 0
r3=against	-7 -12 5 0 9
r3=agree	0 10 -8 0 0
r3=alone	-10 32 -19 0 0
r3=an	17 21 -34 2 -4
r3=and	10 3 -6 -2 -4
r3=announce	-8 0 10 0 0
r3=another	0 13 -11 0 0
r3=anything	-7 19 -5 0 -2
r3=apply	11 -3 -5 0 0
r3=approve	7 -17 13 -8 0
r3=are	-13 0 6 0 0
r3=at	18 8 -19 0 -2
r3=be	-8 -38 32 6 0
r3=been	15 -5 -6 0 0
r3=beside	0 10 -9 0 0
r3=bring	14 -10 -2 0 0
r3=budget	-7 0 10 0 0
r3=but	10 -11 0 0 0
r3=by	18 0 -17 0 1
r3=capital	0 -14 15 0 0
r3=carry	-1 13 -8 0 0
r3=come	2 -10 5 0 0
r3=comment	0 -1 20 0 -13
r3=confirm	-6 -17 14 5 0
r3=consent	12 0 -1 0 -5
r3=consult	0 -9 10 0 0
r3=corresponding	10 0 -10 0 0
r3=countersign	1 7 -11 0 0
r3=deal	-11 5 -2 8 0
r3=decide	-14 5 4 0 0
r3=decision	0 11 -8 0 0
r3=did	2 -12 2 0 0
r3=do	-10 30 -20 0 -1
r3=done	21 0 -9 -7 0
r3=each	0 10 -9 0 0
r3=effect	-14 4 2 0 0
r3=else	0 -10 10 0 0
r3=enact	0 13 -11 0 0
r3=end	-5 0 9 0 0
r3=enter	0 0 -7 0 10
r3=evening	-7 0 10 0 0
r3=extend	15 2 -15 0 0
r3=extension	-9 -7 10 7 0
r3=first	-15 -11 25 0 0
r3=followed	-2 -6 10 0 0
r3=for	-24 0 12 13 0
r3=gazette	0 16 -15 0 0
r3=get	0 9 -6 0 0
r3=given	8 -14 0 2 0
r3=go	0 12 -7 0 0
r3=had	5 -2 -8 0 9
r3=half	-4 -2 10 0 0
r3=has	0 8 -2 -18 0
r3=have	-18 6 13 0 -9
r3=he	3 13 -8 0 -14
r3=head	2 -12 7 0 0
r3=here	0 -8 12 0 0
r3=himself	-17 1 14 0 0
r3=his	25 -22 -13 0 5
r3=home	-1 -10 15 0 0
r3=hospital	0 -12 13 0 0
r3=hour	10 0 -7 0 0
r3=i	0 14 -16 6 0
r3=in	14 -18 4 0 -13
r3=industry	10 0 -9 0 0
r3=informed	0 -11 14 0 0
r3=is	9 13 -13 0 -12
r3=it	0 0 -5 -3 16
r3=its	20 4 -18 -3 0
r3=last	0 -4 12 0 -3
r3=lead	-5 -21 17 0 1
r3=letter	0 -11 11 0 0
r3=make	5 0 -11 0 2
r3=matter	-10 13 0 0 0
r3=me	22 -18 -2 0 0
r3=mean	9 0 -8 0 0
r3=meet	-14 9 0 0 0
r3=member	0 10 -6 0 0
r3=memorandum	15 -3 -9 0 0
r3=minute	15 0 -14 0 0
r3=missing	0 11 -10 0 0
r3=more	-2 -16 21 0 0
r3=morning	-9 0 4 0 0
r3=must	0 14 -19 0 4
r3=need	0 -17 22 0 0
r3=neither	0 -5 10 0 0
r3=next	1 6 -10 0 0
r3=no	3 12 -22 0 10
r3=not	-25 17 -1 -4 5
r3=nothing	-23 15 -10 -2 16
r3=now	0 -13 10 0 0
r3=of	18 -21 -2 -1 0
r3=off	-7 11 0 -3 -5
r3=on	7 -16 5 -12 3
r3=or	-7 10 -1 0 0
r3=order	-18 5 13 0 0
r3=other	0 12 -10 0 0
r3=our	-12 -12 7 0 9
r3=own	8 0 -5 0 0
r3=page	-8 0 11 0 0
r3=paper	-20 0 17 0 0
r3=parallel	12 0 -11 0 0
r3=pen	0 -9 -11 17 2
r3=place	9 0 -9 0 0
r3=press	0 2 -10 0 8
r3=propose	-6 0 11 0 0
r3=protocol	4 4 -11 0 0
r3=put	3 8 -12 0 1
r3=rate	0 9 -11 0 0
r3=read	0 15 -15 0 1
r3=reduction	0 8 -9 0 0
r3=released	0 12 -11 0 0
r3=reply	0 -6 11 0 0
r3=require	0 15 -12 0 0
r3=same	24 -10 -12 0 0
r3=seal	9 0 -2 0 0
r3=ship	-2 12 -8 0 0
r3=side	-11 3 1 0 0
r3=sign	0 -11 0 6 6
r3=signature	15 7 -20 0 0
r3=similar	11 0 -10 0 0
r3=sit	0 -12 15 0 0
r3=sleep	0 10 -10 0 0
r3=speak	-5 -6 10 0 0
r3=stand	-1 12 -9 0 0
r3=tariff	-7 -3 14 0 0
r3=television	0 -3 12 0 -4
r3=text	-8 18 -15 0 5
r3=that	-20 -9 13 0 12
r3=the	0 -5 2 -1 10
r3=their	12 -24 8 0 0
r3=then	11 -15 2 0 0
r3=thi	0 -9 0 7 0
r3=three	-4 0 9 0 0
r3=treaty	4 -10 2 0 0
r3=truce	-26 -10 36 0 0
r3=two	10 -2 -3 0 0
r3=up	4 13 -12 -1 0
r3=vote	7 19 -26 0 0
r3=was	14 3 -16 0 0
r3=week	16 4 -22 0 0
r3=what	0 -16 23 0 0
r3=whose	0 15 -12 0 0
r3=will	-15 10 0 0 0
r3=with	-22 1 24 -3 -6
r3=within	0 10 -8 0 0
r3=without	0 -17 18 0 0
r3=work	0 5 -13 0 8
r3=would	8 -4 6 0 -12
r3=write	0 -11 15 0 0
r3=yes	-13 7 2 0 0
r3=yet	14 5 -13 0 -2
r3=you	9 -9 -10 8 0
r3=—	-10 -3 20 0 0
r4="	-7 0 13 0 -10
r4=)	-16 5 3 0 0
r4=,	-1 3 -3 7 -15
r4=.	6 20 -13 -11 -17
r4=:	3 -14 0 6 0
r4=;	-7 -5 0 15 5
r4=<agent>	-3 -4 13 -14 -3
r4=<day-ahead>	-13 15 -2 0 -2
r4=<day-today>	-14 -9 19 0 4
r4=<end>	9 3 -10 0 11
r4=<level>	-2 -1 11 0 0
r4=<money>	-7 0 9 0 0
r4=<month-gone>	16 -15 -4 0 0
r4=<name>	-11 2 1 11 0
r4=<not>	-1 7 0 0 -14
r4=<number>	14 -24 0 0 0
r4=<office>	-25 4 7 0 5
r4=<organisation>	-7 -6 11 0 5
r4=<person>	10 -9 3 0 -6
r4=<quality>	8 -19 0 10 -3
r4=<seat>	15 -26 9 0 0
r4=<sender>	0 -21 23 0 0
r4=<span>	-1 -16 17 -1 0
r4=<v-agree>	-5 -6 16 -24 -3
r4=<v-bear>	5 -10 1 6 -1
r4=<v-begin>	0 -19 18 0 0
r4=<v-end>	10 -1 -7 0 1
r4=<v-impose>	8 -1 -6 -9 8
r4=<v-propose>	16 -1 -18 6 3
r4=<v-renew>	12 -8 -8 0 7
r4=<v-say>	-19 20 -3 0 -9
r4=<v-sign>	17 -2 -6 -18 0
r4=<v-suspend>	-19 8 8 0 -2
r4=?	-4 -4 8 0 0
r4=about	-5 -13 20 0 0
r4=additional	10 0 -6 0 0
r4=after	-6 0 11 0 0
r4=ago	10 -1 -5 0 0
r4=agree	1 8 -10 0 0
r4=agreement	-9 -13 8 0 10
r4=and	-33 3 12 0 9
r4=announcement	11 5 -15 0 0
r4=at	0 -11 16 -3 0
r4=back	-2 -1 0 0 9
r4=be	-21 14 -2 0 0
r4=before	-6 16 1 0 -14
r4=bill	-8 11 0 0 0
r4=boat	0 9 -7 0 0
r4=both	-7 0 8 0 0
r4=busan	-6 0 11 0 0
r4=but	6 2 -10 0 0
r4=by	-5 -5 16 0 -2
r4=can	5 6 -10 0 0
r4=cannot	0 10 -9 0 0
r4=card	-11 0 11 0 0
r4=change	10 0 -10 0 0
r4=close	0 9 -8 0 0
r4=coast	0 9 -9 0 0
r4=colleague	-18 0 17 0 0
r4=confirm	0 -15 18 0 0
r4=consent	3 7 -21 0 6
r4=could	0 0 -8 12 0
r4=counterpart	13 0 -11 0 0
r4=countersign	5 -18 4 0 0
r4=date	10 -5 -3 0 0
r4=debate	0 -10 11 0 0
r4=deputy	-4 0 9 0 0
r4=do	12 5 -20 0 0
r4=doe	0 -7 11 0 0
r4=domestic	0 24 -23 0 0
r4=down	0 -3 -4 -5 16
r4=dry	13 -5 -7 0 0
r4=due	-2 14 -9 0 0
r4=duty	10 -11 0 0 -3
r4=effect	12 -4 -6 0 0
r4=either	0 11 -7 0 0
r4=else	0 10 -10 0 0
r4=emergency	0 -7 11 0 0
r4=evening	22 -10 -13 0 0
r4=expect	0 18 -14 0 0
r4=extension	0 13 -19 3 2
r4=far	0 -14 26 0 -7
r4=first	14 -13 1 0 0
r4=follow	-3 11 -6 0 0
r4=friend	10 0 -9 0 0
r4=from	-12 0 6 0 5
r4=given	12 0 -2 -6 0
r4=go	0 -14 12 0 0
r4=good	-15 -1 21 0 0
r4=grower	0 -8 8 0 0
r4=had	2 -18 14 0 -4
r4=half	11 -3 -5 0 0
r4=has	1 11 -12 0 0
r4=have	-20 18 0 0 0
r4=he	8 -2 -6 0 1
r4=heard	0 5 -13 4 0
r4=his	-9 12 -6 3 0
r4=hour	15 -5 -10 0 0
r4=i	-10 0 8 0 0
r4=if	-1 12 -6 0 0
r4=in	6 7 -10 -2 0
r4=informed	0 -10 11 0 0
r4=initial	10 0 -8 0 0
r4=instead	0 11 -8 0 0
r4=into	0 11 -13 0 0
r4=is	0 24 -23 1 0
r4=issue	11 -11 1 0 0
r4=it	14 16 -37 -8 20
r4=know	-3 -21 10 1 0
r4=later	7 0 -10 0 0
r4=law	-17 -11 28 0 0
r4=lisbon	0 0 -9 9 0
r4=list	-9 -1 15 0 0
r4=make	0 10 -6 0 0
r4=matter	0 -10 12 0 0
r4=media	5 4 -11 0 0
r4=minister	17 3 -20 -4 0
r4=minute	-9 0 10 0 0
r4=morning	20 0 -22 0 0
r4=move	-9 5 1 0 0
r4=must	0 -13 8 8 0
r4=name	2 -16 4 0 1
r4=need	0 13 -11 0 0
r4=never	11 0 -10 0 0
r4=new	-6 -8 17 0 0
r4=no	0 -27 30 0 0
r4=note	0 11 -10 0 0
r4=now	1 -12 8 0 0
r4=of	-19 2 15 3 -5
r4=offer	0 0 -6 0 10
r4=on	-11 3 7 0 -6
r4=only	10 -5 -2 0 0
r4=or	0 -18 20 0 0
r4=out	1 0 -11 0 7
r4=outstanding	0 22 -20 0 0
r4=own	11 -19 -2 0 6
r4=pact	-10 0 11 0 0
r4=paper	13 0 -9 0 0
r4=part	1 -11 5 0 0
r4=pass	0 -13 11 0 0
r4=pen	-9 13 -1 0 0
r4=port	10 2 -12 0 0
r4=president	11 -12 0 0 0
r4=prolong	13 -6 -3 0 0
r4=prolongation	12 0 -11 0 0
r4=publish	-3 23 -17 0 0
r4=put	1 15 -12 0 -5
r4=quota	0 10 -10 0 0
r4=radio	-2 -7 14 0 0
r4=read	0 9 -8 0 0
r4=representative	0 -1 8 0 0
r4=same	-26 0 26 0 0
r4=say	-9 22 -2 -4 -13
r4=schedule	-9 0 9 0 0
r4=send	-9 0 12 0 0
r4=ship	0 11 -10 0 0
r4=side	-12 2 5 0 0
r4=sign	-3 -12 19 -20 -2
r4=signature	11 7 -22 0 0
r4=since	1 -9 6 0 0
r4=sir	-11 0 11 0 0
r4=sleep	0 11 -11 0 0
r4=so	2 19 -12 -9 -5
r4=step	22 0 -20 0 0
r4=stop	9 9 -16 0 0
r4=subsidiary	0 11 -10 0 0
r4=suspension	19 -5 -12 0 0
r4=talk	-6 0 12 0 0
r4=tariff	-17 14 0 0 1
r4=text	4 -9 4 0 0
r4=that	0 -11 21 -1 -26
r4=the	-13 5 1 -5 11
r4=there	20 -6 -13 0 0
r4=thi	0 18 -14 0 0
r4=thing	0 10 -9 0 0
r4=think	0 9 -9 0 0
r4=those	-4 0 10 0 0
r4=three	-14 -3 18 0 0
r4=through	0 5 -6 0 0
r4=time	-8 15 -6 0 0
r4=to	-2 11 -5 0 -6
r4=too	-8 -2 14 0 0
r4=trade	8 -11 -8 8 3
r4=travelling	0 -10 11 0 0
r4=treaty	0 9 -9 0 0
r4=two	0 9 -7 0 0
r4=until	0 -22 0 0 18
r4=us	-6 -2 13 0 0
r4=use	0 0 -9 0 11
r4=wait	6 -10 0 0 0
r4=want	0 13 -7 0 0
r4=was	1 -25 17 0 0
r4=we	0 -9 14 0 0
r4=week	0 -6 12 0 -2
r4=when	-4 -20 31 0 -3
r4=whether	9 0 -11 6 -2
r4=which	-4 6 -7 0 9
r4=who	-13 8 0 0 0
r4=will	0 18 -16 0 0
r4=with	5 -17 6 0 0
r4=within	10 -2 -4 0 0
r4=without	-1 0 9 0 -7
r4=would	-18 4 0 0 2
r='s ,	0 9 -10 6 -4
r='s .	21 13 -31 0 0
r='s <organisation>	-12 0 16 0 0
r='s <person>	-35 -27 60 0 -4
r='s ambassador	-7 14 -6 0 0
r='s and	5 9 -16 0 0
r='s answer	0 13 -9 0 0
r='s approval	-11 -5 15 0 0
r='s assent	9 6 -20 0 0
r='s consent	4 8 -13 0 0
r='s decree	8 -8 0 1 0
r='s duty	-2 -3 12 0 0
r='s hand	0 9 -8 0 0
r='s house	0 -1 10 0 0
r='s is	15 4 -26 0 7
r='s leave	-2 -9 13 0 0
r='s note	10 0 -8 0 0
r='s notice	1 13 -16 0 0
r='s party	0 -6 9 0 0
r='s proclamation	13 0 -10 0 0
r='s signature	-1 9 -1 -3 -7
r='s suspension	4 8 -14 0 0
r='s visit	-12 -4 19 0 0
r='s was	-8 0 10 0 0
r=( <day-gone>	16 -6 -9 0 0
r=) -	-9 0 13 0 0
r=) <end>	11 0 -10 0 0
r=, <day-ahead>	-9 13 -2 0 0
r=, <day-gone>	14 -18 0 0 0
r=, <day-today>	-19 -26 31 9 -3
r=, <number>	-12 3 8 0 0
r=, <office>	13 0 -8 0 0
r=, <person>	11 -19 2 0 0
r=, <seat>	-21 -14 26 4 0
r=, agree	-12 0 13 0 0
r=, as	-5 0 11 0 0
r=, decline	0 0 13 0 -9
r=, do	9 -1 -5 0 0
r=, for	10 2 -19 0 5
r=, gave	11 0 -7 0 0
r=, has	0 -9 5 0 0
r=, he	-10 11 -12 0 9
r=, in	16 10 -25 0 0
r=, is	-18 17 -19 8 10
r=, no	11 3 -13 0 0
r=, nobody	0 -2 -6 10 0
r=, not	11 17 -25 0 0
r=, on	7 0 -9 0 0
r=, our	0 11 -13 0 0
r=, put	-9 -2 14 0 0
r=, reach	-12 0 12 0 0
r=, refuse	0 0 -8 0 13
r=, say	-21 -8 26 0 0
r=, since	12 0 -12 0 0
r=, then	12 0 -13 0 0
r=, through	0 -4 9 0 0
r=, want	-4 11 -5 0 0
r=, was	-5 0 11 0 0
r=, where	-10 0 5 0 0
r=, which	19 9 -36 0 18
r=, who	6 8 -15 0 1
r=, whom	10 0 -12 0 0
r=, whose	0 20 -18 0 0
r=, will	-3 -2 8 0 0
r=, without	0 24 -23 0 0
r=, write	10 0 -8 0 0
r=, yes	0 -9 7 0 0
r=. "	-7 20 -13 0 0
r=. <end>	-1 11 -7 1 0
r=: "	-1 -3 11 0 0
r=: <name>	-13 0 18 0 0
r=: by	25 0 -23 0 0
r=: i	-11 0 9 0 0
r=: in	11 0 -11 0 0
r=: my	3 2 -9 0 0
r=: on	-3 -6 13 0 0
r=: one	0 12 -11 0 0
r=: the	-20 -12 32 0 0
r=: two	0 12 -12 0 0
r=: we	-5 -4 14 0 0
r=; the	0 18 -19 0 0
r=<day-ahead> .	8 -9 0 0 0
r=<day-gone> .	-12 0 14 0 0
r=<day-today> .	14 -2 -9 0 0
r=<end> <end>	24 -32 0 -14 -8
r=<level> .	10 0 -8 0 0
r=<name> 's	11 0 -11 0 0
r=<person> and	-28 -8 36 0 0
r=act ,	0 10 -6 0 0
r=agree in	-3 0 9 0 0
r=alone .	0 12 -9 0 0
r=alone has	12 -12 0 0 0
r=and ,	-2 10 -5 0 0
r=and <name>	-7 -14 16 0 3
r=and <organisation>	0 15 -13 0 0
r=and <person>	27 8 -28 0 -2
r=and a	-14 0 12 0 0
r=and by	8 10 -20 0 0
r=and his	2 5 -9 0 0
r=and i	0 -16 11 0 0
r=and no	0 -10 11 0 0
r=and of	0 11 -13 0 0
r=and one	-1 10 -6 0 0
r=and the	4 16 -14 0 -7
r=announce a	17 0 -14 0 0
r=announce it	-8 0 9 0 0
r=announce on	-4 14 -2 0 0
r=announce that	16 0 -20 0 6
r=announce the	-9 0 11 0 0
r=approve the	20 0 -17 0 0
r=as well	-3 15 -9 0 0
r=ask for	0 0 10 0 0
r=at the	-5 -9 14 0 0
r=before <day-ahead>	0 -12 12 0 0
r=before the	0 9 -8 0 0
r=by <number>	19 -5 -13 0 0
r=by <person>	-8 11 -1 0 0
r=by the	-2 12 -7 0 0
r=can sign	0 13 -8 0 0
r=country have	10 0 -9 0 0
r=decide on	10 5 -16 0 0
r=decide otherwise	0 -15 15 0 0
r=declare that	9 0 -9 0 0
r=decline to	0 0 13 0 -10
r=did it	11 -7 -5 0 0
r=did not	-35 4 3 -8 14
r=did so	9 -9 0 0 0
r=did the	23 0 -22 0 0
r=directed the	12 0 -12 0 0
r=doe ,	0 15 -22 0 1
r=doe not	7 -7 7 -13 0
r=expect to	0 10 -10 0 0
r=followed suit	9 0 -8 0 0
r=for <name>	24 10 -34 0 0
r=for enterprise	0 -6 10 0 0
r=for the	19 -11 -9 0 0
r=for them	16 0 -15 0 0
r=for us	12 2 -17 0 0
r=from <day-ahead>	11 0 -10 0 0
r=from the	-1 11 -6 0 0
r=gave his	16 0 -13 0 0
r=gave its	19 -3 -14 0 0
r=gave notice	-11 0 14 0 0
r=get the	0 10 -9 0 0
r=good pay	0 12 -12 0 0
r=had a	-10 -3 17 0 0
r=had agree	0 -11 14 0 0
r=had already	4 6 -14 0 0
r=had just	8 5 -21 0 5
r=had not	1 15 -10 0 -5
r=had pass	-8 0 9 0 0
r=had publish	0 11 -11 0 0
r=had sign	0 -14 2 6 -2
r=had vote	0 -1 -5 0 9
r=had yet	0 13 -13 0 0
r=has ,	0 0 -8 10 0
r=has .	37 -5 -31 0 0
r=has <span>	-2 -6 10 0 0
r=has a	-10 0 12 0 0
r=has already	5 -19 7 0 0
r=has an	0 -9 10 0 0
r=has ask	-2 10 -19 7 3
r=has been	-7 0 13 -4 -3
r=has confirm	0 -6 9 0 0
r=has decline	0 0 -7 0 10
r=has done	0 -2 0 11 0
r=has full	-16 9 0 0 0
r=has given	13 -8 -3 0 0
r=has go	0 -13 13 0 0
r=has issue	-12 0 0 7 0
r=has it	-12 18 -7 0 0
r=has let	0 2 -12 3 0
r=has named	0 11 -11 0 0
r=has none	0 -7 10 0 0
r=has not	-32 12 -7 4 -1
r=has notify	0 10 -8 0 0
r=has put	-19 12 0 -1 0
r=has ratify	1 5 -10 0 0
r=has send	0 0 -11 0 10
r=has set	9 0 -7 0 0
r=has the	-8 -10 17 0 0
r=has to	-4 9 -4 0 -5
r=has until	-3 12 -7 0 0
r=has vote	0 9 -13 0 6
r=has yet	-13 9 -1 0 0
r=hasn't .	0 6 -12 0 5
r=have ,	12 0 -10 0 0
r=have .	21 0 -19 0 0
r=have a	-21 -9 3 17 0
r=have agree	5 -9 0 0 0
r=have approve	-10 8 0 0 0
r=have go	0 9 -9 0 0
r=have put	10 0 -6 0 0
r=have say	-2 10 -5 0 0
r=have vote	0 -8 11 0 0
r=hold ,	0 11 -10 0 0
r=hold the	-3 -2 11 0 0
r=in <month-gone>	-14 -11 29 0 0
r=in <name>	-4 -11 18 0 0
r=in <organisation>	25 17 -36 0 0
r=in <seat>	0 21 -26 0 4
r=in brussel	0 12 -11 0 0
r=in the	-16 -2 18 0 0
r=is await	0 15 -15 0 0
r=is done	12 -2 -6 0 0
r=is due	-3 -2 10 0 0
r=is not	0 -18 17 1 -2
r=is on	0 16 -17 0 0
r=is ready	-1 25 -17 0 -2
r=issue a	-2 17 -9 0 0
r=it is	-7 -4 16 0 0
r=let it	0 -12 8 0 1
r=look on	-6 0 9 0 0
r=may end	11 -2 -6 0 0
r=may have	0 0 -11 10 0
r=may sign	0 15 -12 0 0
r=must approve	0 -6 13 -2 0
r=must confirm	0 16 -15 0 0
r=must now	0 10 -9 0 0
r=must say	0 11 -8 0 0
r=need not	0 -17 19 0 0
r=need to	0 -11 -1 16 0
r=now .	0 14 -13 0 0
r=of <day-gone>	18 -8 -11 0 0
r=of <name>	0 22 -19 0 0
r=of the	-28 2 15 0 0
r=on <day-ahead>	-12 -11 21 0 0
r=on <day-gone>	-1 0 -2 0 13
r=on <day-today>	0 -10 0 0 6
r=on a	9 0 -8 0 0
r=on the	0 15 -10 0 0
r=one is	11 0 -10 0 0
r=publish a	3 1 -12 5 0
r=publish the	0 14 -9 0 0
r=put his	14 7 -19 0 0
r=put in	10 0 -10 0 0
r=put its	3 -11 -9 4 7
r=put the	-19 0 23 0 0
r=say he	4 12 -19 0 1
r=say no	0 0 -14 0 17
r=say on	0 -12 2 0 2
r=say that	-6 21 -7 0 -10
r=say the	-4 -5 16 0 0
r=say yes	8 4 -12 0 0
r=shall not	0 6 -13 0 4
r=side ,	-3 -12 20 0 0
r=side .	0 11 -10 0 0
r=side a	10 0 -8 0 0
r=side sign	1 11 -14 0 0
r=side the	0 -22 15 0 0
r=sign ,	-17 0 20 -6 0
r=sign .	8 -19 5 0 0
r=sign <day-ahead>	-10 10 0 0 0
r=sign <day-gone>	15 0 -14 0 0
r=sign <day-today>	0 13 -16 0 0
r=sign <end>	7 -14 4 0 0
r=sign ?	-7 8 -7 8 0
r=sign a	9 -20 1 0 0
r=sign an	-11 -9 20 0 0
r=sign at	15 0 -13 0 0
r=sign before	12 0 -13 0 0
r=sign for	-5 19 -7 0 0
r=sign off	2 0 -12 11 0
r=sign on	14 5 -17 0 0
r=sign the	-6 -15 5 12 0
r=sign their	-11 0 11 0 0
r=sign what	0 10 -13 0 0
r=sign with	-22 0 24 0 0
r=since <month-gone>	0 14 -12 0 0
r=so far	0 10 -9 0 0
r=spoke of	0 -4 9 0 0
r=take note	-3 -4 11 0 0
r=take the	-6 11 -1 0 0
r=tell <organisation>	0 8 -8 0 3
r=tell <quality>	0 10 -8 0 0
r=tell me	0 13 -8 0 0
r=tell the	-11 3 -1 0 5
r=that <person>	11 0 -13 0 0
r=that he	0 -20 23 0 0
r=that make	0 15 -15 0 0
r=that the	-9 -5 16 0 0
r=the <office>	8 -12 6 -9 0
r=the <organisation>	-15 -20 41 -3 0
r=the <person>	0 -6 10 0 0
r=the extension	10 0 -8 0 0
r=to approve	0 12 -9 0 0
r=to sign	0 -18 21 0 0
r=to vote	0 -8 9 0 0
r=vote <day-today>	-13 10 0 0 0
r=vote <number>	-8 0 11 0 0
r=vote for	-5 -11 17 0 0
r=vote in	3 4 -10 0 0
r=vote on	19 -11 1 0 -11
r=wait for	0 12 -13 0 0
r=want to	0 17 -14 0 0
r=was given	11 0 -7 0 0
r=was in	-6 0 10 0 0
r=was prepare	0 10 -10 0 0
r=was ready	0 -11 14 0 0
r=was to	0 25 -23 0 0
r=welcomed the	-2 -2 9 0 0
r=who sign	6 4 -11 0 0
r=will ,	0 16 -24 9 0
r=will deal	0 10 -7 0 0
r=will do	-4 18 -11 0 0
r=will not	0 -5 11 -2 -1
r=will publish	0 -8 10 0 0
r=will reduce	11 0 -10 0 0
r=with new	0 11 -13 0 0
r=would "	0 12 -12 0 0
r=would be	0 20 -16 0 0
r=would decide	0 15 -14 0 0
r=would do	0 -5 11 0 0
r=would give	0 14 -12 0 0
r=would not	8 -17 8 0 0
r=would sign	-3 3 -9 0 11
r=write on	-2 7 -10 0 6
refuse< do<	0 -8 -16 0 24
refuse< name	0 -2 -12 2 9
refuse< organisation	0 -28 27 0 0
refuse< past	-2 -21 0 0 15
refuse< perfect	0 -4 9 0 0
refuse< person	0 -14 -2 0 13
refuse< power=council	-3 -2 11 0 0
refuse< power=minister	0 -7 -9 0 20
refuse< power=no power	-9 -7 0 0 9
refuse< power=parliament	0 -4 11 0 -3
refuse< present	0 0 -18 0 19
refuse< pronoun	0 -7 -4 0 16
refuse< side	0 -5 13 0 0
refuse> do<	-2 -11 6 -2 4
refuse> do>	-14 -39 1 3 31
refuse> infinitive	-6 0 -18 7 18
refuse> is future not organisation	0 -3 -7 0 12
refuse> is modal	0 -3 11 0 -5
refuse> is modal not	9 0 11 0 -19
refuse> is modal not pronoun	10 -4 2 0 -9
refuse> is noun 	0 0 -8 0 10
refuse> is noun he	0 -4 -5 0 12
refuse> is noun he person	0 0 -10 0 12
refuse> is past	-8 0 -3 0 12
refuse> is past name	0 0 -11 0 11
refuse> is past organisation	-2 0 -2 0 8
refuse> is past pronoun	0 0 10 0 -9
refuse> is perfect	-2 -5 -2 0 12
refuse> is pluperfect	0 0 12 0 -6
refuse> modal	0 -16 33 0 -23
refuse> modal-not	9 0 5 0 -14
refuse> name	-3 -16 -6 12 8
refuse> office	1 -19 6 -3 4
refuse> organisation	-5 -7 -10 -12 29
refuse> past	9 -4 -20 4 15
refuse> perfect	-4 -18 -11 10 20
refuse> perfect-not	0 -16 4 6 0
refuse> person	-35 -16 -13 5 38
refuse> power=assembly	0 0 -10 0 13
refuse> power=commission	-5 0 14 0 -5
refuse> power=council	0 -10 7 0 2
refuse> power=department	0 0 10 0 -7
refuse> power=minister	-9 -23 14 -10 12
refuse> power=no power	-2 -3 -27 10 28
refuse> power=president	-4 -13 0 3 14
refuse> power=senate	0 -10 -1 0 17
refuse> present-not	0 -11 -4 0 16
refuse> pronoun	14 -30 4 0 0
rule:any given	19 -32 17 -24 -43
rule:any given,given	-10 -13 28 -6 -15
rule:any given,given,given	-19 0 22 0 0
rule:any given,needed	-29 -17 38 0 4
rule:any needed	-18 -1 26 -21 -22
rule:any needed,needed	-18 20 -3 -3 -2
rule:any none	15 19 -5 -13 -21
rule:any unknown	-16 -28 9 28 0
rule:any withheld	-23 -25 5 -11 30
rule:own given	58 -24 -26 -33 -69
rule:own needed	-27 42 -21 -14 0
rule:own needed,needed	0 18 -15 0 0
rule:own none	-22 -9 51 -23 -40
rule:own unknown	-17 -18 -9 37 0
rule:own withheld	-32 -16 -24 -7 54
s:!	-15 5 5 0 0
s:"	-5 0 6 -37 13
s:'	3 -14 2 0 7
s:'s	13 9 -24 19 0
s:(	4 -12 5 2 -10
s:)	4 -17 8 2 -10
s:*	18 2 -18 0 0
s:,	-2 11 -4 -9 0
s:-	15 -8 -4 7 -9
s:.	0 9 3 -23 1
s:/	0 -13 11 0 0
s::	0 1 -1 -11 3
s:;	5 7 -15 25 -23
s:<agent>	10 13 -17 0 -3
s:<day-ahead>	-14 16 15 -68 -34
s:<day-gone>	39 -37 -4 -26 -9
s:<day-today>	19 -16 -8 0 11
s:<gate>	-3 8 5 -22 -23
s:<goods-amount>	-27 -14 39 0 0
s:<goods>	6 -15 8 -16 20
s:<level-noun>	-4 5 13 -9 -29
s:<level>	5 -32 28 -8 -29
s:<money>	3 -41 32 0 -14
s:<month-ahead>	-13 5 6 -10 0
s:<month-gone>	10 -12 3 -26 0
s:<month-today>	-3 14 -9 0 0
s:<name>	3 -4 -1 10 6
s:<not>	-77 11 -8 40 36
s:<number>	9 -17 7 -17 9
s:<office>	7 -7 7 -2 -22
s:<organisation>	-3 -22 29 -11 -9
s:<person>	-12 -8 29 -20 -11
s:<points>	12 0 -7 0 -8
s:<quality>	1 9 -7 0 0
s:<seat>	0 8 -7 12 -7
s:<sender>	-21 -11 21 -13 15
s:<span>	9 -10 8 -5 -22
s:<taker>	-23 -43 55 0 0
s:<v-bear>	-12 -1 17 0 -3
s:<v-begin>	0 14 -3 -10 -15
s:<v-buy>	8 -9 9 -24 -18
s:<v-deny>	-26 -6 20 6 4
s:<v-down>	-2 0 -2 -7 13
s:<v-end>	1 -19 6 -3 15
s:<v-impose>	-6 1 9 -14 3
s:<v-lack>	1 11 -7 0 -8
s:<v-propose>	-19 1 20 2 -10
s:<v-refuse>	-38 -58 9 9 37
s:<v-renew>	0 -12 12 -24 11
s:<v-return>	-1 -11 18 -3 0
s:<v-say>	-18 0 -1 38 1
s:<v-sign>	9 11 -13 0 -3
s:<v-stay>	-1 -9 8 -36 21
s:<v-suspend>	0 -5 0 -22 13
s:<v-target>	-2 -2 12 -15 -2
s:<v-threaten>	-23 1 17 0 0
s:<v-up>	-4 0 9 -16 2
s:?	-47 -17 27 29 -21
s:@	0 -10 6 0 0
s:_	-6 -8 16 0 0
s:a	-3 -4 15 -1 0
s:ababa	-6 0 10 0 0
s:abdul	0 12 -8 0 0
s:abolish	-11 13 0 0 0
s:about	-15 -1 11 5 -3
s:above	0 -14 16 0 0
s:abroad	-10 -24 30 0 0
s:abstention	10 0 -9 0 0
s:accept	5 -20 16 0 -3
s:accord	-14 0 9 0 4
s:account	-18 -19 24 8 -2
s:across	-6 -14 21 0 0
s:act	-16 6 4 2 -5
s:ad	-6 -7 15 0 0
s:add	6 -1 -11 -2 13
s:addi	-6 0 10 0 0
s:additional	22 -19 -11 6 0
s:adjust	16 -10 -7 0 0
s:adopt	0 17 -12 0 0
s:advance	22 -21 0 0 0
s:affect	0 11 -11 0 0
s:affiliate	-17 18 -7 0 0
s:after	12 -2 1 -13 -18
s:agadir	16 0 -16 0 0
s:again	-26 5 20 -1 -9
s:against	6 -13 -8 -1 17
s:age	12 0 -10 0 0
s:ago	31 -11 -18 0 0
s:agree	-44 6 42 -9 -34
s:agreement	-10 -8 25 -18 -4
s:ahmed	20 0 -18 0 0
s:aim	-1 -2 10 0 0
s:air	-20 10 12 0 0
s:aircraft	-8 -3 14 0 0
s:airline	-1 -3 11 0 0
s:al	32 0 -27 3 -4
s:alexander	1 10 -15 0 0
s:algorithm	0 9 -18 9 0
s:alito	-3 -1 12 0 0
s:all	-6 -22 24 9 -14
s:allal	9 5 -15 0 0
s:allow	-9 0 11 0 0
s:alone	-11 20 -16 7 -5
s:already	19 -19 0 -7 0
s:also	-18 1 19 0 -3
s:althing	14 3 -24 10 0
s:aluminium	-6 0 10 0 0
s:alway	0 -14 17 0 0
s:ambassador	-12 10 0 0 0
s:among	-15 -4 16 0 0
s:an	6 2 2 -9 -22
s:anchovy	0 0 -10 0 10
s:and	-1 9 7 -35 -5
s:andré	10 -10 -6 1 0
s:annex	11 -22 -1 0 10
s:annexe	-10 0 16 0 -1
s:announce	-17 8 12 -6 -1
s:announcement	18 4 -17 0 -1
s:answer	-33 -27 49 10 -17
s:anti	-7 -7 17 0 0
s:antonio	4 8 -15 0 0
s:antónio	28 -8 -22 0 0
s:any	-10 0 17 -10 0
s:anybody	0 -25 19 7 0
s:anything	-18 -3 22 0 -8
s:anyway	11 0 -11 0 0
s:apolo	2 8 -13 0 0
s:app	-9 0 8 0 0
s:appeal	-6 -25 35 0 0
s:appeared	6 18 -25 0 0
s:application	0 -13 18 0 0
s:apply	9 -19 10 0 -5
s:approval	2 35 -35 -10 0
s:aqaba	-6 0 9 0 0
s:arabic	0 -8 0 0 10
s:are	-13 9 3 0 -5
s:argue	0 -17 13 3 0
s:army	-9 0 9 0 0
s:around	-7 0 9 0 0
s:arrangement	-1 -17 15 0 0
s:arrive	-11 -9 25 0 0
s:article	6 11 -17 0 0
s:as	-8 -3 6 0 6
s:asean	0 -11 8 0 0
s:asia	-10 -5 17 0 0
s:asian	16 -6 -9 0 0
s:ask	-8 0 -5 22 0
s:asleep	6 -10 0 0 0
s:assembly	14 -4 -16 0 4
s:assent	18 -1 -8 0 0
s:asunción	-11 0 12 0 0
s:at	11 -18 6 -1 -5
s:attend	0 -10 13 0 0
s:auckland	11 0 -9 0 0
s:authority	-5 -5 13 0 0
s:available	11 -2 -7 0 0
s:average	-13 0 13 0 0
s:avocado	-12 0 8 0 2
s:await	0 9 -5 0 0
s:away	5 -22 5 0 4
s:back	-9 -6 1 -8 20
s:ban	6 -11 0 0 1
s:banana	0 11 -6 0 0
s:base	-11 0 13 0 0
s:basi	-4 -4 11 0 0
s:batlle	18 21 -35 0 0
s:batumi	5 -13 0 0 7
s:bay	-12 0 14 0 0
s:be	-22 17 2 0 -23
s:bean	0 8 -10 0 0
s:bear	15 -24 0 0 0
s:because	15 -1 -5 -1 0
s:become	2 13 -14 0 0
s:bed	0 9 -8 0 0
s:beef	11 -15 0 0 0
s:before	-16 5 -6 -2 22
s:beforehand	16 0 -12 0 0
s:begin	11 0 0 0 -9
s:behind	0 -14 15 0 0
s:being	-8 -12 -1 1 20
s:believe	-10 0 10 0 0
s:below	-13 0 10 0 0
s:beside	10 0 -15 0 9
s:better	-3 -12 21 0 0
s:between	17 -17 5 -2 -15
s:bey	23 -4 -24 4 0
s:big	6 -21 2 0 4
s:bill	-17 11 5 -4 -4
s:bin	30 -3 -26 0 0
s:bis	0 30 -29 0 0
s:blank	5 3 -11 0 0
s:bless	5 7 -12 0 0
s:bloc	9 0 -9 0 0
s:board	-3 -1 11 0 0
s:boat	-7 26 -22 0 0
s:boeing	-6 -5 16 0 0
s:boot	0 16 -14 0 0
s:border	-27 -8 34 0 0
s:borrowed	18 0 -16 0 0
s:both	7 10 -6 -1 -31
s:brasília	0 10 -10 0 0
s:break	0 -13 16 0 0
s:breakfast	0 2 -12 0 10
s:bridge	-1 -6 10 0 0
s:briefed	0 21 -17 0 0
s:bring	-13 -5 16 0 0
s:broke	-5 0 12 0 0
s:brother	-13 -5 20 0 0
s:budget	-15 -34 40 0 1
s:build	0 -9 15 0 0
s:built	-5 -11 22 0 0
s:bulletin	0 -8 9 0 0
s:busan	-20 -21 44 0 0
s:business	1 -10 5 0 0
s:but	-3 12 -7 -10 6
s:butter	-11 -1 10 0 0
s:buy	0 -29 27 0 -1
s:by	11 -12 7 -24 -11
s:cabinet	25 7 -35 8 -6
s:cake	-10 0 11 0 0
s:calendar	-10 12 -1 0 0
s:call	1 -34 33 -2 -2
s:camex	0 15 -13 0 0
s:can	-5 0 1 7 -15
s:can't	-6 -6 26 -7 -1
s:cannot	-14 7 -16 11 10
s:canola	-11 0 15 0 0
s:canton	0 8 -12 0 0
s:cape	11 -3 -5 0 0
s:car	3 -5 6 0 -11
s:card	-21 -2 12 0 8
s:carlo	1 7 -10 0 0
s:carpet	0 -5 7 0 0
s:case	-26 -28 50 0 0
s:cashmere	0 0 -9 0 10
s:cattle	9 0 -6 0 0
s:ceasefire	-33 -9 40 0 0
s:cement	0 -13 17 0 0
s:ceramic	11 0 -10 0 0
s:ceremony	11 -9 -14 0 10
s:certain	0 -20 20 0 0
s:certainty	15 0 -14 0 0
s:certificate	0 -4 0 0 10
s:chair	-11 4 4 0 0
s:chang	0 11 -7 0 0
s:change	-2 11 -4 0 -2
s:charge	9 0 -2 0 -7
s:charter	0 -9 9 0 0
s:cheaper	-13 -1 7 0 5
s:check	0 15 -12 0 0
s:checked	-3 -2 9 0 0
s:chequer	0 -11 8 0 0
s:children	-17 -1 22 0 0
s:chip	-10 -25 36 0 -4
s:chipmaker	-8 -2 13 0 0
s:christma	-5 -21 30 0 -4
s:châu	-9 -8 16 0 0
s:circuit	-9 -1 15 0 0
s:city	-17 2 9 0 0
s:claim	-6 -4 17 0 0
s:clarence	-6 -1 13 0 0
s:clarity	0 10 -8 0 0
s:clear	0 -18 1 10 0
s:clock	0 -13 0 0 6
s:close	1 12 -17 0 5
s:closed	-7 -17 27 0 0
s:club	0 -17 20 0 0
s:coal	-4 11 -7 1 0
s:cocoa	-9 -7 14 0 0
s:cod	22 3 -23 0 0
s:cold	-7 -5 17 0 0
s:colleague	-5 -16 24 0 -7
s:collect	3 -14 6 0 -2
s:colombo	10 -3 -5 0 0
s:colonel	-7 0 10 0 0
s:come	-10 8 3 0 -18
s:command	-9 0 9 0 0
s:comment	0 -23 41 0 -18
s:commented	0 -10 13 0 0
s:commerce	0 -34 29 0 -22
s:commission	13 21 -34 0 0
s:commissioner	0 -10 4 0 0
s:common	-4 -4 14 0 0
s:communiqué	-3 -9 15 0 0
s:company	-15 -22 38 0 -3
s:complained	-6 0 8 0 0
s:complaint	0 4 -12 0 8
s:complete	-2 15 -11 0 0
s:compromise	0 -8 10 0 0
s:concern	-3 -8 16 0 0
s:concerning	-2 -4 9 0 0
s:conclude	-11 -7 19 0 0
s:conference	9 9 -10 0 -11
s:congress	0 19 -14 0 -3
s:congresse	0 27 -23 0 0
s:consensu	5 29 -32 0 0
s:consent	17 11 -22 -8 2
s:constitution	0 9 -9 0 0
s:consultation	6 -19 9 0 0
s:container	-11 0 12 0 0
s:contract	-26 -12 35 0 0
s:control	-3 28 -16 0 -7
s:controlled	10 0 -8 0 0
s:conversation	-6 0 10 0 0
s:coordinating	0 11 -9 0 0
s:copper	24 -6 -13 0 0
s:cork	4 7 -12 0 0
s:corresponding	9 0 -8 0 0
s:corridor	0 10 -12 0 0
s:cost	-12 -23 37 0 0
s:costa	21 -5 -16 0 0
s:could	-31 -22 9 32 0
s:couldn't	0 0 -13 15 0
s:council	10 3 -19 0 8
s:councillor	2 6 -10 0 0
s:count	-22 0 19 0 0
s:countermeasure	0 -18 20 0 0
s:countersign	0 -11 0 1 8
s:countersignature	7 5 -16 0 0
s:country	0 8 -1 -13 0
s:course	-9 -20 36 0 0
s:court	-20 9 12 0 -11
s:credit	-10 0 13 0 0
s:crown	-11 -11 23 0 0
s:culture	0 -16 18 0 0
s:custom	-11 -7 21 0 -12
s:customer	-1 -3 10 0 0
s:cut	0 -7 0 0 14
s:d	10 -6 -4 0 0
s:dairy	7 -8 0 0 0
s:darkhan	-11 7 0 0 0
s:darwin	-10 0 14 0 0
s:date	-23 0 24 0 -6
s:dated	10 -4 -4 0 0
s:day	9 -17 11 -13 -10
s:daylight	0 14 -13 0 0
s:de	9 3 -16 0 0
s:deadline	0 -23 25 0 0
s:deal	-35 9 3 4 5
s:dear	-14 -4 20 0 0
s:decide	0 1 1 -11 0
s:decision	7 16 -21 0 0
s:declaration	-6 -11 16 0 0
s:decline	-3 -20 0 0 10
s:defended	-11 -1 15 0 0
s:deficit	-6 -4 16 0 0
s:demand	4 -12 6 0 0
s:deny	-18 1 1 0 7
s:department	0 -23 24 0 0
s:depend	-11 6 0 0 0
s:described	0 -5 12 0 0
s:devawongse	0 7 -10 0 0
s:did	38 -24 -20 3 3
s:didn't	5 17 -22 0 0
s:die	-3 11 -9 0 1
s:diego	0 7 -16 8 0
s:diet	-4 1 -4 9 0
s:differ	0 -6 -4 12 0
s:different	-7 -12 21 0 0
s:dismiss	0 0 -11 12 0
s:dispute	11 0 -9 0 0
s:dissented	-2 0 9 0 0
s:district	0 -15 18 0 0
s:do	-34 10 1 2 0
s:document	16 -4 -6 0 -1
s:doe	-33 0 4 18 2
s:doesn't	-2 -2 -10 1 16
s:dog	-10 0 12 0 0
s:domestic	0 30 -28 0 0
s:don't	-3 -4 0 9 0
s:donald	13 -9 0 -1 -2
s:done	22 -7 -7 0 -10
s:doubt	-4 10 -3 0 0
s:down	-15 12 -1 -13 14
s:dozen	0 11 -9 0 0
s:draft	12 18 -24 0 -4
s:drink	-9 -6 3 0 9
s:driver	3 0 -13 0 11
s:drop	-10 19 -9 0 0
s:drought	-9 0 9 0 0
s:drug	-8 -3 14 0 0
s:dry	16 -16 0 0 0
s:due	-4 -12 15 0 2
s:during	-2 -10 14 0 0
s:duty	-5 4 3 0 -9
s:dáil	-7 12 -10 0 5
s:each	-26 11 11 -3 -16
s:earlier	-2 -17 13 0 2
s:early	4 -18 12 0 0
s:earth	-7 -6 15 0 -5
s:east	9 0 -5 0 0
s:easter	0 -22 19 0 0
s:eastern	-7 -7 14 0 0
s:economy	0 -13 7 0 3
s:ecuadorean	-3 16 -12 0 0
s:effect	0 13 -8 -3 -3
s:either	-4 11 -1 3 -21
s:elder	9 -14 1 0 0
s:election	0 -11 0 0 14
s:electricity	-7 -1 12 0 0
s:eleven	17 -9 -6 0 0
s:else	-8 0 9 0 0
s:elsewhere	-9 -2 16 0 0
s:emerald	0 13 -11 0 0
s:emergency	-16 -24 41 0 0
s:emir	15 18 -32 0 0
s:empty	10 4 -13 0 0
s:enact	0 9 -7 0 0
s:end	10 0 1 0 -14
s:endorse	0 -9 5 4 0
s:energy	0 -4 15 0 -1
s:english	-9 0 13 0 0
s:establish	0 -5 -4 12 0
s:even	0 -9 20 0 0
s:event	-7 0 11 0 0
s:ever	10 -11 -3 7 -2
s:every	13 -7 0 0 0
s:everybody	-10 1 5 0 0
s:everyone	0 -9 14 0 0
s:everything	-3 -13 20 0 0
s:exactly	-3 -10 15 0 0
s:examine	0 -11 13 0 0
s:exchanged	31 -7 -22 0 0
s:executive	0 -6 9 0 0
s:expect	-40 20 6 -4 -3
s:expire	16 -14 -10 11 2
s:explain	-11 7 -3 0 5
s:exporter	-5 -8 21 0 0
s:expressed	-1 -5 12 0 0
s:extend	1 -17 9 -5 9
s:extension	1 6 -2 -1 -9
s:eye	0 9 -8 0 0
s:f	12 0 -12 0 0
s:face	0 -11 0 0 11
s:fact	-27 -1 31 0 0
s:fail	11 -28 9 0 0
s:failed	-13 -5 23 0 0
s:fall	-13 6 8 0 -5
s:family	-3 -4 10 0 0
s:far	-23 19 -3 -7 0
s:fare	-10 0 13 0 0
s:farm	12 -12 0 0 0
s:farmer	0 0 -9 0 7
s:fassi	6 8 -15 0 0
s:favor	12 0 -12 0 0
s:favour	16 1 -25 0 9
s:fax	13 -6 -4 0 0
s:fayzulla	5 7 -14 0 0
s:federal	-21 13 0 0 0
s:fee	-19 22 -9 -2 3
s:fentanyl	12 -27 4 0 0
s:ferry	0 -6 -3 0 14
s:few	10 0 -9 0 0
s:fifth	-1 -8 15 0 0
s:figure	0 -19 13 0 0
s:final	0 29 -26 0 0
s:finance	0 6 -8 -1 5
s:fine	0 -2 8 0 0
s:finished	0 -16 17 0 0
s:firm	3 -18 11 0 0
s:first	0 1 -3 -6 15
s:fish	6 -9 0 0 0
s:fishermen	0 12 -11 0 0
s:fishery	-5 0 0 0 10
s:fix	-24 7 13 0 0
s:fly	-7 -13 11 0 3
s:follow	-13 31 -15 0 -4
s:followed	28 -11 -16 0 0
s:following	5 -25 12 0 0
s:for	-12 8 9 -18 -8
s:force	-8 11 0 0 0
s:forced	0 -4 10 0 0
s:foreign	-7 3 14 -1 -16
s:formality	0 12 -12 0 0
s:formally	0 17 -17 0 0
s:former	0 -4 11 0 0
s:forty	-8 -1 14 0 0
s:found	-19 21 -6 0 0
s:four	0 -36 18 0 0
s:fourth	-9 4 4 0 0
s:framework	-21 5 12 0 0
s:free	-15 3 15 0 -1
s:freeze	12 0 -10 0 0
s:friday	-19 0 19 0 0
s:fringe	12 0 -12 0 0
s:from	14 0 -3 -5 -10
s:front	-8 -18 25 0 0
s:fruit	0 13 -15 0 2
s:furniture	-8 -1 15 0 0
s:further	20 4 -19 0 0
s:future	-9 0 12 0 0
s:gallium	10 -4 -4 0 0
s:gave	12 -30 10 0 0
s:gdynia	13 -1 -8 0 0
s:general	-14 -21 19 14 0
s:generic	-7 -3 15 0 0
s:geneva	-9 -12 24 0 0
s:george	2 8 -12 0 0
s:get	-15 20 -1 -7 -4
s:give	-4 -10 8 -1 9
s:given	37 -12 -22 0 -2
s:golden	11 0 -10 0 0
s:good	14 -32 12 0 -10
s:government	6 -13 12 -7 0
s:governor	0 13 -14 0 0
s:grand	-1 0 -7 10 0
s:grape	0 -6 12 0 0
s:green	14 0 -11 0 0
s:greer	-3 -13 21 0 0
s:grey	0 17 -15 0 0
s:ground	-8 -13 24 0 0
s:guest	0 17 -12 0 0
s:gum	0 0 -9 0 10
s:gun	0 -2 10 0 -1
s:gyeongju	-11 0 14 0 0
s:h	9 -10 -1 0 0
s:had	-6 -11 11 2 9
s:half	20 -16 0 0 -1
s:halifax	0 12 -9 0 0
s:halve	0 -23 10 0 8
s:ham	14 -1 -10 0 0
s:hang	-15 0 16 0 0
s:hanne	0 7 -9 0 0
s:hanwha	-3 -7 14 0 0
s:happen	0 -5 11 0 0
s:harvest	0 -12 6 0 2
s:has	-4 9 -5 -6 -8
s:hasn't	0 10 -8 -4 0
s:he	-32 5 9 -5 10
s:he'd	-5 13 -9 0 1
s:he'll	-23 0 4 0 8
s:head	4 -16 0 0 8
s:hear	-18 5 6 0 0
s:heard	-36 10 1 5 0
s:here	0 21 -24 9 -8
s:hereby	0 -8 11 0 0
s:higher	-4 -13 16 0 0
s:himself	0 36 -28 -1 -6
s:hirobumi	18 10 -27 0 0
s:his	18 0 -19 -6 5
s:historic	0 -8 11 0 0
s:history	-11 -1 17 0 0
s:hold	-17 -20 18 0 16
s:home	-22 3 -2 0 19
s:honolulu	11 0 -11 0 0
s:honoured	0 -7 11 0 0
s:hope	-12 -12 33 0 0
s:hotel	-20 5 12 0 0
s:hour	2 -30 3 2 9
s:house	11 18 -21 -2 -9
s:household	-6 0 10 0 0
s:how	-7 -24 31 0 0
s:however	7 0 -10 0 2
s:hugo	8 0 -15 0 6
s:hundred	11 -1 -7 0 0
s:i	20 -10 -4 -1 -8
s:i've	16 -15 0 -3 0
s:ibrahim	14 -9 -4 0 0
s:ice	1 -13 -13 0 21
s:idea	-3 -1 9 0 0
s:if	-32 -1 19 23 -39
s:immediate	11 0 -9 0 0
s:immediately	11 0 -8 0 0
s:import	16 -17 -2 0 0
s:important	-1 -2 10 0 0
s:importer	-5 -17 23 0 0
s:in	6 0 8 -36 -5
s:incheon	-8 0 13 0 0
s:industrial	-20 13 -6 0 3
s:inform	2 -10 2 0 0
s:informed	-14 -9 22 0 0
s:initial	-22 -3 20 -2 10
s:ink	35 -13 -21 0 -1
s:insist	15 -2 -9 0 0
s:instead	-7 25 -21 6 0
s:instruction	0 13 -15 0 0
s:instrument	9 0 -3 0 0
s:internal	-10 37 -30 0 0
s:interview	-3 -2 11 0 0
s:into	0 11 -7 -1 -2
s:invest	15 0 -12 0 0
s:investigation	0 -12 7 0 0
s:invitation	-6 -14 24 0 0
s:invited	-11 -10 23 0 0
s:is	-24 0 10 11 -5
s:isn't	-8 10 -10 8 0
s:issue	-9 12 -2 4 -12
s:it'd	6 19 -25 0 0
s:it'll	0 -5 10 0 0
s:item	0 -7 11 0 0
s:ito	10 11 -22 0 0
s:its	3 -3 -3 -6 12
s:j	11 0 -9 0 0
s:jaafar	-9 0 7 0 0
s:jamieson	-3 -13 21 0 0
s:jeju	-14 0 16 0 0
s:jinping	0 -23 25 0 0
s:joaquim	13 -10 -16 0 9
s:johan	19 0 -19 0 0
s:john	0 -12 0 8 0
s:joint	-15 -7 21 0 0
s:josé	9 25 -35 0 0
s:judge	-10 -17 28 0 0
s:just	14 0 -16 0 1
s:justice	-8 -14 26 0 0
s:kananaski	13 -5 -6 0 0
s:kava	16 0 -15 0 0
s:keep	-5 12 -16 -6 18
s:khan	7 3 -11 0 0
s:khodzhayev	6 17 -24 0 0
s:khural	0 -9 0 0 9
s:king	-13 -12 25 0 0
s:kitchen	-7 -11 24 0 0
s:kite	10 0 -10 0 0
s:know	-33 -21 -15 50 5
s:kuala	-11 -8 23 0 0
s:kwame	13 0 -9 0 0
s:la	-3 -2 13 0 0
s:lack	0 7 -18 0 17
s:lahore	-8 0 9 0 0
s:lake	-13 0 18 0 0
s:landlord	-11 0 13 0 0
s:lapse	-3 -15 19 0 0
s:large	-8 -10 22 0 0
s:last	6 -8 3 -4 0
s:late	-27 0 26 1 0
s:later	15 -10 -14 0 11
s:lathe	12 0 -11 0 0
s:law	-10 -9 16 -4 2
s:lawful	0 -10 15 0 0
s:lead	-4 -11 11 0 2
s:leave	2 -11 2 6 0
s:led	-31 -9 34 0 0
s:leg	0 -11 12 0 0
s:legal	-14 -3 16 0 0
s:legislative	0 29 -29 0 0
s:less	21 -5 -15 0 2
s:let	9 -16 0 0 6
s:letter	-1 -18 9 0 10
s:level	0 -12 9 0 0
s:levy	-18 -2 4 0 11
s:li	-7 -4 11 0 0
s:liaquat	10 0 -11 0 0
s:licence	0 -18 0 7 10
s:lift	0 -30 -2 0 26
s:like	14 -10 0 0 -4
s:likely	0 -4 10 0 0
s:likewise	-19 22 -6 0 0
s:line	-19 9 9 0 -1
s:lisbon	1 0 -9 8 0
s:list	-18 -34 36 0 7
s:listed	-12 1 5 0 0
s:listener	0 -10 17 0 -1
s:lithium	6 0 -10 0 5
s:little	-6 -14 24 0 0
s:live	0 -10 14 0 0
s:livingstone	11 0 -11 0 0
s:local	0 -10 -4 0 16
s:locked	-4 -9 15 0 0
s:london	-17 24 -8 0 0
s:long	11 -16 -6 0 16
s:look	0 12 -5 -2 -4
s:lorry	0 -20 21 0 0
s:lose	-19 -8 34 0 0
s:lot	0 10 -8 0 0
s:love	0 10 -12 0 0
s:lower	15 -9 0 0 -6
s:lui	10 10 -21 0 0
s:lumpur	-11 -8 23 0 0
s:lunch	-17 0 22 0 0
s:lying	0 9 -12 0 0
s:léon	4 -10 3 0 0
s:machine	-8 -3 19 0 0
s:mackenzie	18 8 -27 0 0
s:madrid	-13 2 5 0 0
s:magnet	-4 -6 13 0 0
s:mail	0 -7 10 0 0
s:majli	7 11 -14 -3 0
s:majority	9 3 -9 0 -3
s:make	12 12 -22 -4 5
s:maker	-1 -6 11 0 0
s:making	0 16 -15 0 0
s:makonnen	3 5 -10 0 0
s:malt	10 0 -15 0 5
s:mamadou	-8 0 9 0 0
s:man	-17 23 -8 0 0
s:management	-15 0 16 0 0
s:mandate	3 14 -20 1 0
s:mango	11 0 -10 0 0
s:manuel	4 3 -11 0 0
s:many	-4 -5 17 0 0
s:market	-13 -21 40 0 0
s:match	15 0 -13 0 0
s:material	-11 1 6 0 0
s:matter	-11 15 0 -7 -8
s:may	-9 -6 12 14 -18
s:maybe	-6 0 10 0 0
s:me	0 8 -14 -1 11
s:mean	-13 0 11 0 0
s:meant	-16 0 0 0 10
s:measure	-8 0 9 0 0
s:medical	-8 -8 18 0 0
s:medicine	-8 -1 12 0 0
s:meet	-8 7 10 -12 -2
s:meeting	-8 0 11 0 0
s:member	0 10 -5 -4 0
s:memorandum	50 -14 -37 0 0
s:men	7 0 -4 0 0
s:mentioned	0 -11 0 0 8
s:menu	6 8 -24 0 8
s:mercosur	-13 -14 24 0 0
s:message	0 -9 11 0 0
s:mgx	-11 0 13 0 0
s:midnight	14 -20 3 0 -1
s:might	-8 -17 32 0 -2
s:million	-6 -2 13 0 0
s:mine	43 8 -53 0 9
s:mineral	-9 0 13 0 0
s:minister	15 -12 -10 9 0
s:ministerial	0 9 -9 0 0
s:ministry	-14 0 23 -6 -10
s:minute	30 -4 -19 0 -4
s:missing	-23 23 -13 0 4
s:mixed	-4 -1 11 0 0
s:mohammad	1 5 -10 0 0
s:monday	-5 -10 18 0 0
s:money	0 -6 10 0 0
s:month	-2 -14 15 0 4
s:moon	0 -11 11 0 0
s:moratorium	0 -7 11 0 0
s:more	-3 -6 23 -10 -10
s:morning	1 -2 -11 6 10
s:most	0 -18 15 0 0
s:mps	0 14 -22 0 8
s:mr	-5 5 9 -22 -17
s:mrs	-22 -11 31 0 0
s:must	-14 4 7 2 -19
s:mutual	-3 0 10 0 0
s:my	18 3 -30 -5 18
s:nabuco	13 -10 -16 0 9
s:nadi	12 0 -12 0 0
s:naivasha	11 0 -10 0 0
s:name	14 -18 -10 0 16
s:named	-5 12 -4 0 0
s:national	7 -17 3 0 0
s:near	-5 -4 14 0 0
s:need	-6 3 3 5 -18
s:negotiate	2 11 -10 0 -5
s:negotiation	-12 14 0 0 0
s:negotiator	-2 25 -19 0 0
s:neighbour	-4 -5 17 0 0
s:neither	-56 14 20 -5 -19
s:network	-16 6 8 0 0
s:never	4 -3 2 0 -11
s:new	10 -32 11 0 3
s:nexperia	-22 -14 34 0 0
s:next	-24 4 10 -2 0
s:nickel	0 -11 16 0 0
s:nine	-18 0 15 1 0
s:niš	16 0 -16 0 0
s:nkrumah	13 0 -9 0 0
s:no	-10 -6 9 -19 16
s:nobody	0 -12 -6 32 -13
s:nod	-9 27 -18 0 0
s:none	1 19 -19 2 -3
s:noon	11 -22 0 0 0
s:nor	-37 40 -6 0 -16
s:north	3 -15 7 0 0
s:northern	-10 -10 20 0 0
s:nos	11 0 -10 0 0
s:not	-18 -10 -8 27 20
s:note	39 -2 -35 0 1
s:nothing	-24 10 -3 -10 19
s:notice	18 27 -37 4 -19
s:notification	5 17 -20 0 0
s:notify	-10 8 0 0 0
s:now	-2 19 -22 0 15
s:number	3 -19 5 0 5
s:nvidia	-14 -12 28 0 0
s:nyerere	1 0 -11 0 7
s:núñez	-4 26 -22 0 0
s:obstacle	0 9 -7 0 0
s:obtain	-3 -6 11 0 0
s:offer	-22 3 0 0 9
s:oil	19 -34 1 0 -1
s:old	-9 -9 22 0 -1
s:olympio	-2 13 -14 5 0
s:on	3 1 1 -16 6
s:once	-17 32 -13 -5 -5
s:one	-11 -7 13 -3 3
s:only	-23 -1 2 6 14
s:onn	-11 0 9 0 0
s:open	-24 -2 25 0 0
s:opened	4 -14 0 4 0
s:opening	0 -14 4 0 7
s:operator	-13 -11 25 0 0
s:opinion	-5 -15 3 11 1
s:opposite	12 4 -17 0 0
s:opposition	-10 -2 4 0 3
s:or	-35 13 0 16 -16
s:oracle	-11 0 14 0 0
s:orange	11 -4 -15 0 10
s:order	9 4 -3 -19 -16
s:ordinance	16 3 -17 0 0
s:ordinary	13 0 -11 0 0
s:ore	-1 -7 15 0 0
s:origin	-16 -1 21 0 0
s:other	2 -16 10 0 -3
s:otherwise	5 -11 5 0 0
s:our	21 15 -28 -14 0
s:outcome	3 6 -11 0 0
s:outside	-4 -12 18 0 0
s:outstanding	-1 30 -25 0 0
s:over	2 -9 0 0 11
s:owe	0 19 -18 0 0
s:own	11 -3 -5 -16 7
s:owned	-4 0 9 0 0
s:p	12 4 -13 0 0
s:page	0 14 -15 2 0
s:palace	4 -14 13 0 -5
s:palm	14 -5 -8 0 0
s:paper	-8 12 -9 6 0
s:paperwork	5 4 -11 0 0
s:parallel	10 0 -13 0 0
s:pari	0 -6 11 0 0
s:park	0 -9 14 0 0
s:parliament	-28 19 -16 0 20
s:part	14 -19 12 0 -11
s:partner	0 -11 8 0 0
s:party	-2 -19 29 0 -6
s:pass	0 -14 13 -3 -10
s:past	10 0 -5 0 0
s:patented	11 8 -19 0 0
s:patience	-4 -4 13 0 0
s:pause	2 -14 12 0 -4
s:pedro	12 -3 -4 0 -1
s:pen	9 18 -38 10 6
s:penalty	9 -3 -4 0 0
s:penang	-13 -1 17 0 0
s:pending	-3 27 -22 0 0
s:people	-30 15 1 0 0
s:per	-8 0 11 0 0
s:perhap	-3 12 -6 0 0
s:period	-8 -6 19 0 0
s:permanent	0 19 -15 0 0
s:permit	0 0 11 0 -7
s:perth	9 0 -9 0 0
s:phone	12 -18 0 0 0
s:pipe	8 0 -21 0 14
s:place	11 -30 4 0 8
s:plan	10 -17 5 0 -5
s:platform	-2 -5 12 0 0
s:player	-5 -3 13 0 0
s:pleasure	-7 21 -14 0 0
s:plum	0 -1 -4 0 9
s:pocket	-10 5 -29 0 30
s:point	-19 -4 25 0 0
s:pointed	-9 -8 23 0 0
s:police	-6 0 10 0 0
s:policy	0 -7 13 0 0
s:politburo	-5 9 -3 0 0
s:porra	-1 10 -6 0 0
s:portale	0 7 -16 8 0
s:portfolio	0 14 -11 0 0
s:porto	14 0 -13 0 0
s:poska	8 0 -6 0 0
s:possible	-1 -8 9 0 1
s:post	-33 10 14 0 0
s:postpone	-9 8 0 0 -2
s:powder	10 0 -9 0 0
s:practicable	10 0 -6 0 0
s:predecessor	0 -8 9 0 0
s:preference	4 10 -15 0 0
s:preliminary	-9 35 -29 0 0
s:present	-15 0 18 0 -4
s:president	-11 15 -4 -2 0
s:price	-24 -14 39 0 0
s:pridi	5 5 -12 0 0
s:prime	-19 14 2 5 -11
s:print	9 0 -3 0 0
s:printed	-12 0 9 0 0
s:prisoner	0 -5 11 0 0
s:probably	-4 10 -4 0 0
s:procedure	-8 16 -8 0 0
s:process	-4 15 -10 0 0
s:processe	0 21 -21 0 0
s:proclaim	19 -5 -15 0 0
s:proclamation	27 24 -40 0 0
s:product	10 -4 -2 0 0
s:programme	0 -9 11 0 0
s:progress	0 -2 11 0 0
s:project	16 -4 -9 0 0
s:prolong	-5 2 4 -14 0
s:prolongation	16 -3 -10 0 0
s:promise	-18 11 8 0 -10
s:promulgate	16 0 -20 0 0
s:propose	-14 2 18 0 -12
s:prosperity	13 0 -12 0 0
s:protocol	-7 15 -4 0 0
s:provide	-4 -6 14 0 0
s:provided	-26 35 -15 0 0
s:province	-9 0 12 0 0
s:provincial	-11 -4 17 0 0
s:provisional	0 -8 12 0 0
s:public	-11 -3 16 0 0
s:publish	-1 16 -10 -10 3
s:pump	5 6 -13 0 0
s:purchase	5 -13 0 0 0
s:push	0 -18 24 0 0
s:put	9 -14 -2 -18 22
s:q	0 -17 20 0 0
s:quadruple	0 8 -8 0 0
s:qualified	4 9 -15 0 0
s:quarrel	-12 -12 32 0 0
s:quay	8 3 -13 0 0
s:question	-39 -15 40 10 -7
s:quintino	9 -1 -13 0 6
s:rada	0 13 -13 0 0
s:radio	0 -7 15 0 -2
s:rafael	-13 15 -1 0 0
s:raise	15 -16 0 0 -8
s:rang	-11 -10 13 0 6
s:rare	-7 -6 14 0 -4
s:rate	-6 -1 16 0 -3
s:rather	-12 -7 8 0 7
s:ratification	4 29 -31 0 0
s:ratu	-14 0 13 3 0
s:razak	-8 9 0 0 0
s:reach	-6 -3 16 0 -4
s:react	0 14 -13 0 0
s:read	-34 -13 6 -5 32
s:reading	-19 0 5 0 3
s:recall	3 -10 5 0 0
s:receipt	0 9 -8 0 0
s:receive	-1 -19 23 0 0
s:reciprocity	-2 -6 12 0 0
s:reckon	3 -11 3 0 0
s:recommend	-7 12 -3 0 0
s:recommendation	9 0 -11 0 0
s:reduce	19 3 -21 0 0
s:reduction	-17 31 -15 0 0
s:refer	0 -6 11 0 0
s:reference	-17 0 12 0 0
s:referred	0 16 -15 0 0
s:refund	-10 -4 19 0 0
s:refuse	-15 -39 1 10 23
s:region	-2 -3 -9 0 18
s:regional	0 -9 12 0 0
s:register	-16 10 0 0 0
s:regretted	-3 -5 13 0 0
s:regulation	-13 6 4 0 0
s:regulator	0 -6 9 0 0
s:related	-4 -4 12 0 0
s:relation	-3 -2 12 0 0
s:released	-2 17 -22 0 10
s:relief	-7 0 10 0 0
s:remain	0 9 -6 0 -6
s:remarked	-3 -4 12 0 0
s:remind	0 -5 8 0 0
s:remove	17 0 -13 0 0
s:renewal	9 10 -15 0 0
s:rent	-2 -15 19 0 0
s:reply	-23 3 20 0 -12
s:report	-24 6 13 0 -9
s:reporter	-19 6 11 -6 -4
s:representative	21 14 -26 0 -9
s:reprieve	4 8 -14 0 0
s:republic	17 0 -14 0 0
s:request	0 19 -17 0 0
s:reserve	0 -8 0 0 9
s:reserved	-4 24 -19 0 0
s:respect	-2 -10 17 0 0
s:respective	0 19 -19 0 0
s:rest	-1 -17 16 0 0
s:restriction	0 -8 11 0 0
s:result	-14 -14 27 0 0
s:retroactively	10 -7 0 0 0
s:return	-7 3 3 0 0
s:review	-2 -14 21 0 0
s:rice	-24 0 0 4 13
s:richard	12 0 -9 0 0
s:right	0 -27 28 0 0
s:rise	-16 0 20 0 0
s:road	0 -5 12 0 0
s:rosario	6 4 -13 0 0
s:round	0 -2 11 0 -5
s:rover	-13 0 16 0 0
s:royal	0 11 -6 0 0
s:rule	-7 -4 19 -7 -8
s:run	0 -6 10 0 -16
s:s	10 0 -7 0 0
s:sabor	-1 23 -18 0 0
s:saeima	-10 7 0 0 0
s:saint	-10 0 12 0 0
s:sale	-18 -13 31 0 0
s:salt	-10 0 12 0 0
s:salzburg	16 -2 -12 0 0
s:same	10 -6 2 -2 -17
s:samuel	-2 0 10 0 0
s:sanction	-16 -18 36 0 0
s:sanctioning	-13 0 13 0 0
s:sanitary	12 0 -12 0 0
s:saturday	-12 -2 16 0 0
s:schedule	-14 0 7 0 2
s:scheduled	8 0 -10 0 0
s:school	-14 0 16 0 0
s:screen	20 -2 -16 0 0
s:seal	6 -25 3 8 0
s:season	-18 -7 25 0 0
s:seat	-8 -16 13 0 5
s:second	19 7 -18 -1 -9
s:secret	-12 0 13 0 0
s:secretary	-10 -2 14 0 0
s:section	8 -18 5 0 -2
s:security	-18 3 11 0 0
s:seddon	18 0 -17 0 0
s:see	-20 5 -4 18 0
s:seed	-7 0 9 0 0
s:seek	0 -3 11 0 0
s:sell	2 -20 18 0 -3
s:sella	9 -1 -13 0 6
s:senanayake	12 0 -10 0 0
s:senate	0 8 -23 7 5
s:senator	-6 0 10 0 0
s:send	0 -20 1 0 15
s:service	-3 -10 18 0 0
s:session	-14 -8 22 0 0
s:settle	4 -14 0 0 4
s:seven	-12 -5 19 0 0
s:seventh	0 -8 11 0 0
s:sfax	0 17 -15 0 0
s:shaken	-12 0 14 0 0
s:shareholder	9 0 -6 0 0
s:she	-41 -13 51 -9 -5
s:sheet	-13 -7 25 0 0
s:ship	-10 20 -9 3 -6
s:shook	-6 -4 13 0 0
s:shortly	9 -8 -1 0 0
s:should	-6 -27 43 -1 -20
s:shrimp	0 -2 9 0 0
s:shrugged	0 -10 0 7 0
s:shut	0 -4 11 0 0
s:side	2 24 -13 -23 -27
s:sight	0 12 -12 0 0
s:sign	19 13 -31 2 0
s:signature	26 22 -34 -21 -14
s:silver	-12 0 16 0 0
s:similar	13 0 -10 0 0
s:since	0 -10 6 10 -3
s:sit	-10 7 15 -11 -21
s:sleep	3 10 -12 0 0
s:small	2 -11 2 0 0
s:smaller	5 -12 10 0 -1
s:so	12 -8 -10 -1 13
s:social	-9 5 2 0 -1
s:some	9 -25 4 0 0
s:something	-12 0 5 0 0
s:soon	-6 15 -5 0 0
s:soup	0 -10 14 0 0
s:south	0 -19 24 0 0
s:southern	0 -12 13 0 0
s:soybean	-9 -3 20 0 0
s:spare	-2 -2 10 0 0
s:speak	-7 -2 4 1 0
s:spending	-13 0 13 0 0
s:spent	-6 -4 15 0 0
s:spoke	-13 -18 33 0 0
s:spoken	-24 0 21 0 -3
s:sport	0 -10 13 0 0
s:spot	19 -8 -7 0 0
s:st	8 0 -13 8 0
s:staff	-4 0 11 0 0
s:stage	-9 -2 9 0 1
s:stamp	-11 1 7 0 0
s:state	17 32 -38 -2 0
s:statement	-16 0 9 0 3
s:stay	5 -10 -8 0 17
s:stead	-4 -16 11 7 0
s:step	13 3 -11 0 0
s:still	-44 15 11 -6 -24
s:stockholm	-11 1 6 0 0
s:stop	10 6 -12 0 0
s:stove	0 8 -10 0 0
s:strasbourg	6 0 -22 0 13
s:street	-1 -1 11 0 0
s:strictly	-5 -5 13 0 0
s:strike	0 -16 18 0 0
s:stuck	0 15 -14 0 0
s:subject	11 13 -19 0 -4
s:subsidy	-13 -15 27 0 0
s:such	0 -5 12 -1 -5
s:sugar	-15 5 8 0 -4
s:suit	14 -3 -9 0 0
s:sukuna	11 0 -10 0 0
s:sultan	19 12 -32 2 0
s:sum	-3 -9 17 0 0
s:summary	19 0 -17 0 0
s:summer	-10 0 0 0 6
s:summit	8 -4 0 0 -2
s:supreme	-12 14 0 0 -1
s:surcharge	-7 -16 25 0 0
s:surtax	10 0 -10 0 0
s:suspend	15 13 -19 0 -15
s:suspension	-9 24 -6 0 -9
s:sylvanu	-2 13 -14 5 0
s:tafawa	9 0 -8 0 0
s:take	1 10 -13 -2 1
s:talk	-13 -24 44 -3 -17
s:talked	-16 -25 41 0 0
s:talking	-14 -15 32 0 0
s:tangier	13 0 -10 0 0
s:tariff	16 -6 -11 13 -3
s:tax	-8 -2 15 0 0
s:taxi	-9 0 11 0 0
s:tea	-12 13 0 0 0
s:telephone	-30 0 23 0 -3
s:telephoned	0 -14 18 0 0
s:television	8 -11 7 0 -8
s:tell	-18 -3 3 18 3
s:ten	28 0 -28 0 0
s:term	-11 10 0 0 -2
s:text	2 21 -23 0 -1
s:textile	12 0 -10 0 0
s:th	11 0 -10 0 0
s:than	-4 -16 8 0 17
s:thank	0 -16 15 0 0
s:thanked	-4 -25 33 0 0
s:that	4 -2 8 -35 -2
s:the	1 6 8 -8 -26
s:their	-1 14 1 0 -44
s:them	6 12 -5 -9 -28
s:themselve	-23 20 0 0 0
s:then	7 14 -19 0 0
s:there	5 7 -8 0 -10
s:therefore	21 -12 -9 0 0
s:these	-1 -7 10 0 0
s:they	-11 -13 29 -20 -11
s:think	-14 -4 20 0 -3
s:third	-34 2 10 7 2
s:thoma	-3 -1 12 0 0
s:those	14 0 -10 0 -4
s:though	-4 -5 3 0 9
s:threaten	-13 -1 8 0 4
s:threw	-10 0 -1 0 16
s:through	-21 15 -5 -4 5
s:thu	13 0 -14 0 0
s:tiktok	-3 -17 15 6 0
s:time	0 12 -5 -6 -3
s:tired	18 -2 -13 0 0
s:to	-17 6 5 6 6
s:toamasina	-10 0 10 0 0
s:together	11 -20 0 0 0
s:tomatoe	-3 -5 12 0 0
s:tonnage	0 -9 11 0 0
s:too	7 2 -1 -6 -7
s:top	10 -10 0 0 0
s:tower	0 14 -13 0 0
s:town	10 0 -8 0 0
s:tractor	-9 -6 21 0 0
s:trade	4 -22 11 0 2
s:transport	1 19 -19 0 0
s:travel	0 -17 25 0 0
s:travelling	-5 -2 0 9 0
s:treasury	-29 -5 34 0 0
s:trial	-13 -8 25 0 0
s:tried	0 -11 14 0 0
s:trinh	-14 -3 18 0 0
s:trip	-9 -2 13 0 0
s:tromsø	-11 0 12 0 0
s:trump	12 -22 2 0 -2
s:try	-11 -2 17 0 0
s:tuni	12 0 -8 0 0
s:tunku	-2 14 -8 0 0
s:turn	-18 17 -1 0 -1
s:turnberry	-17 0 19 0 0
s:twice	-12 -11 0 0 21
s:two	15 -8 -1 -15 0
s:tyre	-13 -2 18 0 0
s:uncertainty	11 0 -10 0 0
s:unclear	-7 -12 0 18 0
s:under	6 -21 11 0 -4
s:undermine	10 0 -9 0 0
s:union	6 -9 0 0 0
s:unlawful	-4 -8 16 0 0
s:unless	-22 -10 18 0 7
s:unsigned	-3 9 -3 0 0
s:until	6 -32 4 -23 34
s:upgrade	-14 0 17 0 0
s:upon	0 14 -9 0 0
s:urge	0 -9 14 0 0
s:us	24 0 -21 0 -1
s:use	-3 -17 14 0 7
s:used	33 -4 -24 0 -3
s:using	0 0 -9 0 11
s:utility	-16 -4 22 0 0
s:valencia	19 0 -19 0 0
s:value	-5 -6 14 0 0
s:vegetable	0 12 -11 0 0
s:venture	-12 0 15 0 0
s:version	-14 0 17 0 0
s:very	0 -18 22 0 0
s:veto	0 -9 0 0 7
s:video	7 -16 1 0 0
s:view	-8 -21 10 9 0
s:village	-4 -3 10 0 0
s:visa	-13 -5 14 0 1
s:visit	-19 -37 54 0 0
s:von	-8 0 10 0 0
s:vote	-7 -3 -4 -4 26
s:wait	14 -13 8 -4 -15
s:walked	-10 0 5 0 0
s:walter	20 -10 -9 0 0
s:want	-31 13 -6 0 12
s:war	8 -17 1 0 0
s:ware	12 0 -12 0 0
s:was	8 -21 8 9 -15
s:watch	-5 -8 17 0 0
s:water	-16 -10 29 0 0
s:wax	12 -7 -5 0 0
s:way	-11 -8 18 7 -5
s:we	-12 -11 6 24 -2
s:we're	0 19 -16 0 0
s:week	-7 18 -9 0 -2
s:welcome	-14 -14 29 0 0
s:welcomed	-7 -10 21 0 0
s:well	11 -6 -4 0 0
s:were	13 -25 8 0 -6
s:westminster	-4 -5 13 0 0
s:what	-3 4 3 -15 6
s:whatever	-8 19 -8 0 0
s:wheat	6 4 -12 0 0
s:when	-34 16 2 -12 10
s:where	14 -7 0 -2 -2
s:whether	-35 -29 -7 71 -48
s:which	1 2 -6 -11 12
s:while	-1 -13 6 -4 11
s:whisky	3 -15 6 0 0
s:white	0 0 -9 0 11
s:who'd	0 10 -8 0 0
s:whoever	0 -9 10 0 0
s:whole	-8 -7 19 0 0
s:whom	0 -9 5 3 0
s:whose	3 8 -8 0 -11
s:why	-13 19 0 -1 -8
s:will	-47 14 -1 11 13
s:william	-26 -4 31 0 0
s:willing	0 -9 12 0 0
s:win	0 -9 12 0 0
s:window	10 0 -6 0 0
s:wine	-20 2 6 0 3
s:wire	7 1 -9 0 0
s:wish	-8 -25 2 1 17
s:with	-15 5 9 -13 0
s:withdraw	0 -19 1 0 9
s:withhold	-10 1 5 0 0
s:within	-4 -2 12 0 0
s:without	-4 13 2 -14 -12
s:woke	12 -4 -4 0 0
s:won't	-6 -18 -9 0 28
s:word	4 12 -8 -6 -5
s:work	-13 -19 25 0 5
s:worked	14 -15 0 0 0
s:working	-4 -9 19 0 0
s:worldwide	12 0 -11 0 0
s:worth	7 -4 4 0 -12
s:would	-37 18 0 -10 1
s:write	0 13 -4 -8 -8
s:wrong	-9 -4 17 0 0
s:xi	0 -23 25 0 0
s:yarn	-10 -7 19 0 0
s:year	0 -33 43 -5 -23
s:yes	31 3 -23 -7 -13
s:yet	-9 25 -13 0 -15
s:york	-19 -19 39 0 0
s:you	-12 -4 13 7 -10
s:young	0 11 -10 0 0
s:your	-17 12 0 -8 3
s:yuan	0 26 -26 0 0
s:zhordania	15 0 -14 0 0
s:zone	-12 0 10 0 0
s:—	-10 0 4 13 2
sa:!	-15 7 3 0 0
sa:"	-18 3 12 -26 2
sa:" ,	-3 11 -4 0 0
sa:" .	-14 -9 18 -1 1
sa:" <person>	-10 14 -2 0 -1
sa:" a	3 -16 0 0 3
sa:" and	6 5 -12 0 0
sa:" before	0 12 -23 0 8
sa:" he	-24 -12 29 0 0
sa:" in	-12 -8 24 0 0
sa:" mr	-5 0 10 0 0
sa:" preliminary	0 10 -9 0 0
sa:" until	10 0 -11 0 2
sa:" we	0 -11 14 0 0
sa:" when	-6 0 10 0 0
sa:" with	0 10 -4 0 -2
sa:'	5 -15 0 0 9
sa:'s	-5 0 8 7 -17
sa:'s ,	3 8 -16 6 -5
sa:'s .	31 8 -41 2 0
sa:'s <organisation>	-13 10 4 0 0
sa:'s <person>	0 -21 19 0 -5
sa:'s ambassador	-14 10 0 0 0
sa:'s and	5 9 -16 0 0
sa:'s answer	-1 11 -7 0 0
sa:'s approval	-11 0 10 0 0
sa:'s assent	13 0 -10 0 0
sa:'s commerce	-15 0 9 4 0
sa:'s consent	2 5 -8 0 0
sa:'s custom	-8 10 0 0 0
sa:'s decree	13 -11 -2 1 0
sa:'s done	-12 0 13 0 0
sa:'s duty	-19 6 6 0 0
sa:'s envoy	9 0 -13 0 0
sa:'s fish	10 0 -10 0 0
sa:'s for	-4 10 -4 0 0
sa:'s go	12 0 -12 0 0
sa:'s government	0 -10 13 0 0
sa:'s hand	8 8 -17 0 0
sa:'s has	9 0 -9 0 0
sa:'s interest	0 7 -10 0 0
sa:'s is	26 3 -35 0 7
sa:'s leader	-3 -4 11 0 0
sa:'s member	-8 -5 15 0 0
sa:'s minister	12 3 -13 0 0
sa:'s note	12 0 -9 0 0
sa:'s notice	0 8 -9 0 0
sa:'s on	-17 0 18 0 0
sa:'s own	5 -15 7 0 0
sa:'s president	14 -6 -5 0 0
sa:'s proclamation	13 0 -10 0 0
sa:'s suspension	3 6 -11 0 0
sa:'s tariff	-9 -2 16 0 0
sa:'s the	11 0 -9 0 0
sa:'s trade	-11 5 -7 8 3
sa:'s truce	-21 -1 21 3 0
sa:'s visit	-14 -6 22 0 0
sa:'s was	-11 7 0 0 0
sa:'s word	11 -12 0 0 0
sa:(	5 -5 0 5 -12
sa:( <day-gone>	15 -7 -7 0 0
sa:( <day-today>	-8 0 10 0 0
sa:)	14 -9 -6 1 0
sa:) -	-17 0 23 0 0
sa:) .	18 11 -27 0 0
sa:) :	-18 -15 18 7 0
sa:) —	-5 0 13 0 0
sa:, "	-2 -9 8 -6 12
sa:, <day-ahead>	0 16 -18 0 4
sa:, <day-gone>	26 -20 -9 0 0
sa:, <day-today>	0 -41 21 7 -9
sa:, <level>	13 0 -11 0 0
sa:, <name>	-13 4 13 1 -8
sa:, <number>	11 4 -15 0 0
sa:, <office>	7 -10 1 0 -4
sa:, <organisation>	0 -11 4 7 0
sa:, <person>	12 -11 -2 0 0
sa:, <seat>	18 -40 0 0 -1
sa:, <span>	0 -2 -6 11 0
sa:, a	2 8 -12 -1 0
sa:, according	2 11 -11 0 0
sa:, after	10 -8 0 0 -2
sa:, agree	-12 -3 18 0 0
sa:, and	12 14 -20 -3 0
sa:, announce	-6 0 10 0 0
sa:, at	-1 -3 -1 0 12
sa:, because	0 -16 4 0 5
sa:, before	0 10 -9 0 0
sa:, begin	-13 0 14 0 0
sa:, both	17 0 -16 0 0
sa:, but	6 15 -7 -11 -13
sa:, by	3 14 -15 0 0
sa:, can	0 -11 12 0 0
sa:, cannot	0 10 -6 0 0
sa:, charge	11 0 -11 0 0
sa:, could	0 11 -9 0 0
sa:, did	-7 16 -3 0 -3
sa:, do	16 -10 -7 0 0
sa:, doe	-8 0 15 0 -1
sa:, down	-6 11 -3 0 0
sa:, due	16 0 -12 0 0
sa:, for	24 3 -32 0 8
sa:, from	-2 -16 16 0 0
sa:, gave	7 -12 0 0 0
sa:, give	15 0 -15 0 0
sa:, given	12 -10 0 0 0
sa:, had	-4 -9 16 0 -11
sa:, have	-13 -3 0 0 13
sa:, he	-27 10 0 0 7
sa:, his	-8 5 0 -8 4
sa:, hour	-17 3 9 2 0
sa:, however	7 -10 0 0 2
sa:, i	17 -20 -8 12 -1
sa:, if	-26 20 0 0 0
sa:, in	18 0 -9 -1 -10
sa:, initial	-14 -6 20 0 0
sa:, is	-16 0 0 5 13
sa:, it	20 2 -28 4 3
sa:, its	0 -6 9 0 0
sa:, keep	-5 0 -1 0 10
sa:, last	23 -13 -13 0 0
sa:, leave	0 -1 -14 12 5
sa:, less	9 0 -5 0 0
sa:, let	0 -2 12 0 0
sa:, likewise	-10 0 12 0 0
sa:, meet	4 -17 5 0 0
sa:, mr	-6 11 -1 0 0
sa:, need	-4 10 -3 0 0
sa:, nobody	-2 -4 -13 21 0
sa:, none	0 16 -15 0 0
sa:, nor	-3 11 0 0 -2
sa:, not	7 13 -19 0 0
sa:, now	0 -16 18 0 0
sa:, of	13 -2 -11 3 0
sa:, on	20 -1 -12 0 -5
sa:, once	-10 2 5 0 0
sa:, only	0 -9 10 0 0
sa:, or	-5 -13 9 9 0
sa:, ordinary	11 0 -11 0 0
sa:, our	21 10 -30 0 0
sa:, pay	-1 -5 14 0 0
sa:, pending	0 16 -15 0 0
sa:, pork	13 0 -12 0 0
sa:, promise	0 20 -17 0 0
sa:, publish	21 -11 -11 0 0
sa:, put	9 -25 3 0 0
sa:, refuse	-1 0 -16 0 20
sa:, run	3 5 -11 0 0
sa:, say	-14 -8 27 -7 -6
sa:, she	0 -9 16 0 0
sa:, shook	11 0 -10 0 0
sa:, sign	-8 17 -2 5 -10
sa:, since	11 -17 0 0 3
sa:, sit	1 6 -10 0 0
sa:, so	1 10 -8 0 -3
sa:, soybean	-3 -2 10 0 0
sa:, spoke	-10 0 6 0 0
sa:, subject	7 10 -15 0 0
sa:, take	11 -7 -3 0 0
sa:, tell	0 -16 11 0 0
sa:, that	-34 1 28 0 -3
sa:, the	-2 0 2 7 -7
sa:, then	18 -7 -11 0 0
sa:, there	0 -8 11 0 0
sa:, thi	11 -4 -3 0 0
sa:, through	-1 -11 17 0 0
sa:, to	12 -9 0 0 -2
sa:, two	-3 -10 15 0 0
sa:, under	-6 31 -23 0 0
sa:, until	9 0 -9 0 0
sa:, want	-10 6 0 0 0
sa:, was	-4 -4 16 0 -3
sa:, were	-9 0 12 0 0
sa:, wheat	11 0 -9 0 0
sa:, when	-1 17 -16 0 2
sa:, where	9 -1 -5 0 0
sa:, which	-7 13 -12 -6 12
sa:, who	5 6 -5 -7 -4
sa:, whose	8 10 -16 0 0
sa:, why	0 12 -12 0 0
sa:, with	0 9 -4 0 0
sa:, withdraw	-1 0 -5 0 12
sa:, without	-4 20 -9 0 0
sa:, write	10 1 -11 0 0
sa:, yes	22 -22 -8 0 0
sa:-	-9 -5 14 7 -5
sa:- <quality>	0 0 -10 12 0
sa:- call	13 0 -12 0 0
sa:.	-2 9 5 -22 2
sa:. "	1 0 6 0 -23
sa:. <number>	29 -9 -20 0 0
sa:. <person>	-5 -4 13 0 0
sa:. eastern	9 0 -8 0 0
sa:. in	10 -7 -2 0 0
sa:. m	-2 11 -4 0 0
sa:/	-12 0 17 0 0
sa:/ <number>	-9 0 12 0 0
sa::	-22 -11 18 7 4
sa:: <day-ahead>	-8 22 -15 0 0
sa:: <name>	-21 0 23 0 0
sa:: <person>	-20 -6 22 0 1
sa:: a	0 14 -12 0 0
sa:: an	0 18 -17 0 0
sa:: by	24 -3 -20 0 0
sa:: done	10 0 -7 0 0
sa:: he	3 0 -10 0 1
sa:: i	-12 -1 17 0 0
sa:: in	9 -17 2 0 0
sa:: it	6 -13 5 0 0
sa:: my	3 2 -8 0 0
sa:: no	-8 0 12 0 0
sa:: not	-4 0 -19 7 15
sa:: on	-4 -14 21 0 0
sa:: one	2 11 -15 0 0
sa:: sign	-11 0 13 0 0
sa:: still	0 17 -17 0 0
sa:: the	-24 -44 42 6 0
sa:: they	5 5 -11 0 0
sa:: two	0 11 -13 0 0
sa:: we	-6 -7 17 0 0
sa:;	1 0 0 10 -22
sa:; <organisation>	0 -8 10 0 0
sa:; <person>	32 -8 -17 0 -6
sa:; a	6 -12 4 0 0
sa:; for	-7 28 -18 0 0
sa:; he	10 0 -24 2 8
sa:; his	-6 -20 8 19 -3
sa:; i	7 -10 0 0 0
sa:; if	0 11 -10 0 0
sa:; it	-6 2 9 -2 -3
sa:; no	-1 -4 10 0 0
sa:; on	0 18 -14 0 0
sa:; so	0 11 -10 0 0
sa:; the	-9 -11 16 8 -8
sa:; we	10 0 -5 0 0
sa:<agent>	-7 11 -2 10 0
sa:<day-ahead>	-11 17 5 -51 -15
sa:<day-ahead> ,	8 16 -14 -4 -7
sa:<day-ahead> .	16 -9 -1 -13 4
sa:<day-ahead> :	12 9 -21 0 0
sa:<day-ahead> ;	8 3 -11 0 0
sa:<day-ahead> if	9 7 -16 0 0
sa:<day-ahead> on	0 11 -10 0 0
sa:<day-ahead> the	-6 9 -2 0 0
sa:<day-ahead> to	9 -19 7 0 0
sa:<day-gone>	30 -27 -3 -15 -10
sa:<day-gone> (	15 0 -12 0 0
sa:<day-gone> )	19 -10 -10 0 0
sa:<day-gone> ,	-8 -1 14 -4 3
sa:<day-gone> .	10 -5 -2 3 -14
sa:<day-gone> :	-19 -3 25 0 0
sa:<day-gone> at	0 11 -13 0 0
sa:<day-gone> by	-24 -8 23 0 7
sa:<day-gone> evening	-2 -10 11 0 0
sa:<day-gone> in	22 4 -24 0 -1
sa:<day-gone> it	-13 -3 18 0 0
sa:<day-gone> night	-6 0 0 0 9
sa:<day-gone> say	13 0 -11 0 0
sa:<day-gone> sign	15 0 -14 0 0
sa:<day-gone> that	-8 38 -19 0 -5
sa:<day-gone> to	4 -10 -3 0 5
sa:<day-gone> under	10 0 -10 0 0
sa:<day-gone> would	-9 0 10 0 0
sa:<day-today>	14 -7 -7 2 0
sa:<day-today> ,	3 1 -10 9 0
sa:<day-today> -	0 0 -6 12 0
sa:<day-today> .	27 3 -33 0 7
sa:<day-today> announce	11 0 -10 0 0
sa:<day-today> approve	-9 0 9 0 0
sa:<day-today> evening	-8 10 0 0 0
sa:<day-today> in	-9 0 11 0 0
sa:<day-today> issue	10 0 -7 0 0
sa:<day-today> on	-2 13 -8 0 0
sa:<day-today> that	0 -16 9 0 0
sa:<day-today> the	13 0 -13 0 0
sa:<day-today> to	6 -11 0 0 0
sa:<day-today> —	-5 0 12 0 0
sa:<duty>	-7 -8 12 10 -5
sa:<gate>	7 4 -4 -24 0
sa:<goods-amount>	-16 0 15 0 0
sa:<goods>	-1 -2 -5 -8 27
sa:<level-noun>	4 3 1 -5 -12
sa:<level>	5 -18 19 -9 -34
sa:<level> ,	1 10 -6 0 0
sa:<level> .	0 -8 19 -2 -10
sa:<level> and	0 17 -13 0 -4
sa:<level> at	-13 2 10 0 0
sa:<level> for	5 7 -11 0 0
sa:<level> from	7 -9 -1 7 -3
sa:<level> in	-10 0 5 0 0
sa:<level> instead	-1 16 -12 0 0
sa:<level> of	-5 -14 21 0 0
sa:<level> on	14 -22 3 -1 -4
sa:<level> rule	14 0 -11 0 0
sa:<level> to	5 6 -8 0 0
sa:<level> until	14 0 -12 0 0
sa:<money>	6 -43 24 0 -11
sa:<money> .	-3 -23 25 0 0
sa:<money> <span>	-7 0 15 0 0
sa:<money> in	10 0 -8 0 0
sa:<money> that	18 0 -17 0 0
sa:<month-ahead>	-3 16 -9 -9 0
sa:<month-gone>	10 -4 0 -18 0
sa:<month-gone> ,	-3 -10 10 0 0
sa:<month-gone> ;	25 0 -22 0 0
sa:<month-gone> and	-15 6 7 0 0
sa:<month-gone> are	0 9 -8 0 0
sa:<month-gone> for	-11 0 12 0 0
sa:<month-gone> into	10 0 -10 0 0
sa:<month-gone> to	0 10 -7 0 0
sa:<month-today>	-4 22 -17 0 0
sa:<name>	1 4 -12 6 15
sa:<name> "	-4 -3 14 0 0
sa:<name> 's	3 6 -7 9 -15
sa:<name> ,	14 -11 -8 1 2
sa:<name> -	1 0 -8 0 7
sa:<name> .	14 -15 -4 -3 2
sa:<name> :	8 -1 -16 0 13
sa:<name> ;	4 15 -18 0 0
sa:<name> <day-today>	-2 0 10 0 0
sa:<name> <person>	7 6 -15 0 0
sa:<name> ?	-13 10 0 2 0
sa:<name> also	0 23 -22 0 0
sa:<name> and	-8 0 15 0 -8
sa:<name> at	-13 -8 22 0 0
sa:<name> before	0 -3 11 0 -4
sa:<name> deal	0 6 -13 0 6
sa:<name> did	-9 0 4 0 0
sa:<name> expire	0 0 -12 12 0
sa:<name> good	12 11 -23 0 0
sa:<name> had	-2 -5 19 0 -9
sa:<name> has	5 -18 8 0 0
sa:<name> have	-15 19 -4 0 0
sa:<name> hold	0 0 -10 0 10
sa:<name> in	-16 1 11 0 0
sa:<name> is	12 22 -26 0 -4
sa:<name> meet	-3 13 -9 0 0
sa:<name> no	7 1 -21 0 10
sa:<name> on	11 27 -36 0 5
sa:<name> president	-10 0 13 0 0
sa:<name> say	0 -6 11 0 0
sa:<name> should	11 0 -12 0 0
sa:<name> sign	-9 -2 15 0 0
sa:<name> take	-5 10 -4 0 0
sa:<name> tariff	8 0 -6 0 0
sa:<name> that	0 -6 -7 1 14
sa:<name> the	-13 32 -21 0 0
sa:<name> to	14 -2 -11 0 3
sa:<name> truce	-3 -2 10 0 0
sa:<name> want	0 -11 13 0 0
sa:<name> was	-12 0 8 0 0
sa:<name> will	10 -7 0 0 -1
sa:<name> would	-6 -10 30 0 -12
sa:<not>	-31 -11 -7 28 32
sa:<number>	6 -25 12 -14 4
sa:<number> ,	8 -28 1 5 -6
sa:<number> .	3 0 -9 0 13
sa:<number> /	-7 0 10 0 0
sa:<number> :	12 0 -16 6 0
sa:<number> ;	-6 -1 10 0 0
sa:<number> <quality>	-9 -5 4 0 6
sa:<number> and	5 -11 0 0 0
sa:<number> duty	4 7 -12 0 0
sa:<number> exclusion	10 4 -16 0 0
sa:<number> export	9 0 -8 0 0
sa:<number> in	-12 0 16 0 0
sa:<number> is	0 -4 10 0 0
sa:<number> million	-6 0 10 0 0
sa:<number> of	10 11 -19 0 0
sa:<number> to	18 -31 -6 0 6
sa:<number> vote	-2 -14 0 0 16
sa:<office>	-3 4 12 -10 -25
sa:<office> 's	-2 -12 14 0 0
sa:<office> ,	2 0 1 -2 -9
sa:<office> .	13 14 -20 0 -5
sa:<office> agree	0 12 -11 0 0
sa:<office> had	-7 13 -8 0 2
sa:<office> has	-14 -7 29 -8 0
sa:<office> in	-9 5 0 0 0
sa:<office> must	17 -13 -5 0 0
sa:<office> order	20 -3 -14 0 0
sa:<office> sign	-26 -1 30 0 0
sa:<office> would	0 -13 16 0 0
sa:<organisation> 's	1 -26 19 0 0
sa:<organisation> ,	22 9 -24 0 0
sa:<organisation> .	-2 15 -10 -9 1
sa:<organisation> ;	11 -17 2 0 0
sa:<organisation> add	12 0 -8 0 0
sa:<organisation> and	0 -22 25 0 0
sa:<organisation> before	-5 0 9 0 0
sa:<organisation> confirm	19 -8 -7 0 0
sa:<organisation> could	0 0 -7 11 0
sa:<organisation> decide	0 -8 9 0 0
sa:<organisation> doe	0 -10 14 -1 0
sa:<organisation> first	0 19 -16 0 0
sa:<organisation> had	1 -20 9 0 0
sa:<organisation> has	-11 9 2 -1 0
sa:<organisation> have	-4 -1 10 0 0
sa:<organisation> in	2 13 -24 0 14
sa:<organisation> must	6 -10 8 -1 0
sa:<organisation> on	0 20 -20 0 0
sa:<organisation> put	-13 7 6 0 0
sa:<organisation> say	0 -29 19 0 5
sa:<organisation> sit	0 -4 13 -4 0
sa:<organisation> still	-4 0 8 0 0
sa:<organisation> that	7 -10 0 0 3
sa:<organisation> to	1 12 -12 0 0
sa:<organisation> will	-11 -15 21 0 0
sa:<organisation> would	-10 12 -1 0 -7
sa:<person>	7 2 4 -10 -33
sa:<person> 's	10 -4 -4 0 0
sa:<person> (	-16 0 12 0 0
sa:<person> ,	-7 -4 18 -10 -11
sa:<person> .	-12 6 11 -2 -7
sa:<person> agree	-5 -9 18 0 0
sa:<person> and	-29 -29 51 0 -3
sa:<person> as	-10 0 10 0 0
sa:<person> for	19 -20 -5 0 0
sa:<person> gave	-13 7 2 0 0
sa:<person> had	2 -4 -8 0 13
sa:<person> has	13 0 -5 0 0
sa:<person> have	3 8 -14 0 0
sa:<person> in	0 11 -11 0 0
sa:<person> is	-1 10 -6 0 0
sa:<person> meet	-7 0 12 0 0
sa:<person> on	-4 -8 3 12 0
sa:<person> order	11 0 -10 0 0
sa:<person> say	0 26 -19 0 -10
sa:<person> sign	15 -17 0 -4 -1
sa:<person> tell	0 15 -19 0 9
sa:<person> to	6 -14 3 0 0
sa:<person> warn	0 13 -12 0 0
sa:<person> will	1 -21 15 0 0
sa:<person> write	0 -9 12 0 0
sa:<points>	18 0 -16 0 -4
sa:<points> for	10 -1 -6 0 0
sa:<points> suspend	18 0 -16 0 0
sa:<quality>	-8 0 7 5 -2
sa:<quality> and	-4 0 9 0 0
sa:<quality> border	-12 0 12 0 0
sa:<quality> cabinet	0 -12 14 0 0
sa:<quality> carpet	-8 0 11 0 0
sa:<quality> ceramic	12 0 -11 0 0
sa:<quality> commerce	4 15 -23 0 0
sa:<quality> duty	-9 5 1 0 0
sa:<quality> industrial	-10 0 7 0 0
sa:<quality> investor	10 0 -9 0 0
sa:<quality> ministry	4 8 -14 0 0
sa:<quality> motorcycle	9 0 -9 0 0
sa:<quality> oil	20 -6 -12 0 0
sa:<quality> one	-11 10 1 0 0
sa:<quality> opposite	7 0 -9 0 0
sa:<quality> origin	-8 0 11 0 0
sa:<quality> paper	3 7 -12 0 0
sa:<quality> parliament	-4 16 -9 0 0
sa:<quality> prime	-12 0 2 8 0
sa:<quality> rare	-4 -2 9 0 0
sa:<quality> rice	-10 -7 11 0 2
sa:<quality> side	6 13 -17 0 0
sa:<quality> text	-6 12 -4 0 0
sa:<quality> textile	14 0 -13 0 0
sa:<seat> 's	15 -13 -12 14 -2
sa:<seat> .	1 12 -7 -1 -6
sa:<seat> ;	24 -6 -14 0 0
sa:<seat> <day-gone>	-14 -3 23 0 0
sa:<seat> <day-today>	10 0 -10 0 0
sa:<seat> a	-9 -6 15 0 0
sa:<seat> and	22 14 -31 0 0
sa:<seat> announce	-10 -4 17 0 0
sa:<seat> at	24 0 -23 0 0
sa:<seat> by	-1 -10 15 0 0
sa:<seat> for	0 -20 20 0 0
sa:<seat> have	-10 7 0 0 0
sa:<seat> in	-19 0 14 0 0
sa:<seat> last	-5 -1 13 0 0
sa:<seat> must	0 19 -19 0 0
sa:<seat> on	0 -25 17 0 1
sa:<seat> since	-7 0 11 0 0
sa:<seat> that	16 -2 -5 0 -5
sa:<seat> the	31 -15 -14 0 0
sa:<seat> to	-8 -3 15 0 0
sa:<seat> vote	0 14 -11 0 0
sa:<seat> will	0 9 -6 0 0
sa:<sender>	0 0 -12 -7 23
sa:<span>	8 -13 11 1 -42
sa:<span> ,	6 -21 6 0 -8
sa:<span> .	0 8 0 -10 -15
sa:<span> after	11 -7 -3 0 0
sa:<span> and	0 -15 10 0 -2
sa:<span> before	12 -10 -13 11 0
sa:<span> if	0 12 -11 0 0
sa:<span> in	0 -13 8 0 0
sa:<span> later	4 -11 0 0 0
sa:<span> more	0 12 -6 0 0
sa:<span> on	0 -9 15 0 0
sa:<span> the	-18 0 19 0 0
sa:<span> truce	-14 9 0 0 0
sa:<taker>	-1 -19 19 0 0
sa:<v-bear>	-25 10 9 0 0
sa:<v-begin>	6 1 1 -8 -16
sa:<v-buy>	5 0 1 -19 -10
sa:<v-deny>	-12 -9 9 8 2
sa:<v-down>	-4 -5 -2 -5 22
sa:<v-end>	1 -17 2 0 15
sa:<v-impose>	0 3 1 -9 5
sa:<v-lack>	9 0 0 0 -24
sa:<v-propose>	2 -7 11 0 -1
sa:<v-refuse>	-39 -42 5 6 33
sa:<v-renew>	-5 -2 2 -15 15
sa:<v-return>	-16 0 16 -1 0
sa:<v-say>	-19 -17 11 30 9
sa:<v-sign>	7 10 -11 -4 -2
sa:<v-stay>	-11 1 2 -25 22
sa:<v-suspend>	9 5 -14 -16 10
sa:<v-threaten>	-21 2 13 0 0
sa:<v-up>	-8 2 3 -18 3
sa:?	-44 -16 24 29 -21
sa:a	0 -4 8 0 -5
sa:a <level>	-9 0 10 0 0
sa:a <organisation>	0 10 -16 0 7
sa:a <span>	-15 1 8 0 0
sa:a bill	10 4 -15 0 0
sa:a borrowed	13 0 -11 0 0
sa:a car	3 -10 3 0 0
sa:a ceasefire	-7 0 10 0 0
sa:a ceremony	18 0 -17 0 0
sa:a clause	0 -10 12 0 0
sa:a deal	0 -28 23 0 -1
sa:a declaration	-20 0 22 0 0
sa:a decree	0 -9 8 0 0
sa:a duty	-17 12 1 0 0
sa:a first	-6 -3 14 0 0
sa:a fourth	-14 14 0 0 0
sa:a framework	-14 0 18 0 0
sa:a further	0 15 -11 0 0
sa:a good	-4 -14 22 0 0
sa:a joint	-17 -10 27 0 0
sa:a law	0 -13 7 0 0
sa:a letter	-12 -1 20 0 0
sa:a line	-4 -5 12 0 0
sa:a majority	7 -10 2 0 0
sa:a matter	0 15 -15 0 0
sa:a meet	0 -6 13 0 0
sa:a memorandum	25 -7 -18 0 0
sa:a negotiate	0 10 -10 0 0
sa:a new	16 -4 -5 0 -5
sa:a paper	4 0 -10 7 0
sa:a peace	5 6 -13 0 0
sa:a pen	-3 -7 -1 17 0
sa:a permanent	0 -6 10 0 0
sa:a preliminary	-4 16 -10 0 0
sa:a prolongation	17 -4 -8 0 -1
sa:a quota	0 9 -7 0 0
sa:a reciprocal	0 12 -11 0 0
sa:a renewal	12 3 -14 0 0
sa:a rise	-10 0 11 0 0
sa:a rule	5 3 -10 0 0
sa:a say	0 13 -11 0 0
sa:a second	9 -11 0 0 0
sa:a short	0 -4 9 0 0
sa:a sign	-9 -1 17 0 0
sa:a signature	-14 0 12 0 0
sa:a similar	11 0 -10 0 0
sa:a tariff	-12 -6 0 11 7
sa:a text	0 -10 14 0 0
sa:a treaty	0 -12 15 0 -3
sa:a truce	-19 -12 30 0 0
sa:a video	9 0 -8 0 0
sa:a vote	0 25 -28 0 0
sa:a week	10 0 -10 0 0
sa:abolish	-11 8 0 0 0
sa:about	-5 -1 12 -1 0
sa:about a	0 -8 9 0 0
sa:about an	0 11 -7 0 0
sa:about in	0 -9 9 0 0
sa:above	0 -13 16 0 0
sa:abroad	-8 -14 21 0 0
sa:abroad with	-5 -2 9 0 0
sa:abstained	8 -11 0 0 0
sa:accept	0 -5 10 0 0
sa:accord on	-7 14 -5 0 0
sa:according	1 13 -12 0 -1
sa:according to	3 14 -15 0 -1
sa:account	-11 -9 10 9 -1
sa:act	-12 20 -12 3 0
sa:act ,	0 19 -18 0 0
sa:act .	-6 10 -1 0 0
sa:act of	-7 0 11 0 0
sa:acting	14 0 -13 0 0
sa:acting on	13 0 -12 0 0
sa:add	12 -6 -15 0 16
sa:add .	0 -5 -9 0 16
sa:add that	20 -12 -9 0 0
sa:additional	17 -17 -9 6 0
sa:additional <level>	10 -3 -4 0 0
sa:additional duty	-5 -9 7 7 0
sa:additional tariff	24 0 -23 0 0
sa:adjust	13 -9 -4 0 0
sa:admit	-4 8 0 0 0
sa:admit .	-5 -4 11 0 0
sa:adopt a	-16 26 -9 0 0
sa:adopt it	-3 -11 16 0 0
sa:advance	22 -22 0 0 0
sa:affiliate	-12 21 -11 0 0
sa:affiliate rule	-2 20 -15 0 0
sa:after	4 9 -2 -6 -19
sa:after .	10 0 -8 0 0
sa:after <span>	12 9 -18 0 0
sa:after a	14 -7 -7 0 0
sa:after him	3 3 -10 0 0
sa:afternoon	11 0 -6 0 0
sa:afternoon .	16 0 -12 0 0
sa:agadir	16 0 -16 0 0
sa:again	-12 1 13 0 -7
sa:again .	-5 -15 26 0 0
sa:again before	0 10 -1 0 -6
sa:again for	0 10 -9 0 0
sa:against	0 -21 -1 0 20
sa:ago	25 -4 -18 0 0
sa:ago .	13 0 -9 0 0
sa:agree	-18 0 26 -2 -18
sa:agree ,	-10 16 -11 1 0
sa:agree .	6 23 -27 0 0
sa:agree before	0 -8 9 0 0
sa:agree by	14 -2 -9 0 0
sa:agree in	-19 -2 26 0 0
sa:agree on	-11 -3 21 0 0
sa:agree to	-5 -19 24 0 0
sa:agree with	0 10 -10 0 0
sa:agreement	-16 -4 23 -10 0
sa:agreement ,	4 8 -12 0 0
sa:agreement .	-19 2 6 0 4
sa:agreement before	0 -12 12 0 0
sa:agreement sign	-1 -6 10 0 0
sa:agreement that	-11 3 6 0 0
sa:agreement with	-6 13 -8 0 5
sa:agriculture	0 -10 5 0 0
sa:ahead	-7 0 12 0 0
sa:air	-19 12 7 0 0
sa:aircraft	-2 -11 19 0 0
sa:akasaka	10 0 -9 0 0
sa:akasaka palace	10 0 -9 0 0
sa:algorithm	0 14 -23 9 0
sa:algorithm .	0 13 -12 0 0
sa:ali	-3 -8 14 0 0
sa:all	-7 -9 12 11 -10
sa:all .	8 -15 -5 13 0
sa:alone	-8 25 -21 2 -4
sa:alone ,	-9 6 0 0 0
sa:alone .	-5 26 -17 0 -1
sa:alone can	-7 13 -13 4 0
sa:alone has	12 -13 0 0 0
sa:along	-6 0 10 0 0
sa:already	21 -19 2 -5 -9
sa:already ,	10 0 -8 0 0
sa:already .	5 -15 7 0 0
sa:already :	-14 0 15 0 0
sa:already on	19 0 -17 0 0
sa:already put	9 -11 0 0 0
sa:already say	-12 10 0 0 0
sa:also	-1 13 -6 0 0
sa:alway	0 -11 14 0 0
sa:am tell	0 -8 14 0 0
sa:ambassador	-11 13 0 0 0
sa:an	-3 0 10 -5 -8
sa:an <quality>	0 -7 9 0 0
sa:an agreement	-14 0 14 0 0
sa:an annex	10 0 -10 0 0
sa:an end	21 -2 -17 0 0
sa:an extension	-12 0 11 0 -2
sa:an hour	0 -14 0 0 7
sa:an instrument	0 13 -12 0 0
sa:an order	-1 33 -22 0 0
sa:anchovy	0 0 -10 0 10
sa:and	6 5 1 -15 -19
sa:and ,	-29 8 5 0 3
sa:and <name>	-8 -6 19 -7 -2
sa:and <number>	-14 4 6 0 0
sa:and <office>	0 11 -10 0 0
sa:and <person>	12 -1 -1 -2 -15
sa:and <quality>	-15 -14 29 0 0
sa:and a	-25 -2 29 0 -5
sa:and an	10 0 -9 0 0
sa:and by	-12 0 12 0 0
sa:and for	0 26 -22 0 0
sa:and four	-7 0 8 0 0
sa:and from	18 0 -17 0 0
sa:and go	0 22 -21 0 0
sa:and has	-8 16 -6 0 0
sa:and he	30 -17 -7 0 0
sa:and her	0 9 -2 0 0
sa:and his	17 1 -26 6 1
sa:and home	0 -10 1 0 7
sa:and is	-15 -5 25 0 0
sa:and it	11 -17 5 2 -9
sa:and keep	10 -3 -5 0 0
sa:and may	6 -1 -12 8 0
sa:and mgx	-10 0 12 0 0
sa:and more	12 0 -12 0 0
sa:and mr	13 1 -16 0 0
sa:and nobody	0 -15 18 0 0
sa:and none	0 14 -11 0 0
sa:and not	10 -5 2 -6 -13
sa:and one	9 4 -14 0 0
sa:and other	-18 0 13 0 0
sa:and our	-5 0 11 0 0
sa:and pay	-7 0 11 0 0
sa:and phan	-11 -5 16 0 0
sa:and sign	50 19 -60 0 0
sa:and since	14 0 -13 0 0
sa:and so	-8 12 0 0 0
sa:and that	21 3 -17 0 -5
sa:and the	-10 16 1 -8 -11
sa:and their	6 10 -18 0 0
sa:and they	-5 -3 12 0 0
sa:and was	-8 -6 16 0 0
sa:and whether	0 0 -7 9 0
sa:and will	8 -7 -15 0 17
sa:and without	0 10 -8 0 0
sa:and would	4 22 -27 0 1
sa:anew	10 -4 0 0 -2
sa:anew ,	10 -9 0 0 0
sa:annex	2 -17 0 0 11
sa:annex on	0 -14 3 0 10
sa:annexe	-10 0 16 0 -1
sa:annexe .	-9 0 10 0 0
sa:announce <level>	-17 13 0 0 0
sa:announce a	9 -2 -4 0 0
sa:announce for	-13 19 -7 0 0
sa:announce it	-13 -8 24 0 0
sa:announce that	27 -4 -22 0 3
sa:announce the	-7 0 10 0 0
sa:announcement no	11 -1 -6 0 0
sa:announcement of	-10 1 4 0 0
sa:announcement that	0 11 -10 0 0
sa:annulled	12 0 -12 0 0
sa:another .	0 15 -12 0 0
sa:answer	-26 -17 32 12 -12
sa:answer is	0 15 -15 0 0
sa:answer on	-6 0 11 0 0
sa:anti	-6 -5 15 0 0
sa:anti -	-6 -5 15 0 0
sa:any	-4 -6 15 -2 0
sa:any agreement	0 -10 11 0 0
sa:any time	11 0 -10 0 0
sa:anybody	0 -11 5 7 0
sa:anything	-27 5 12 0 -7
sa:anything ?	-3 11 0 -5 0
sa:anyway	11 0 -11 0 0
sa:anyway .	11 0 -11 0 0
sa:appeal	-3 -17 25 0 0
sa:appeared	0 10 -9 0 0
sa:apply	9 -6 0 0 -3
sa:apply .	0 -10 14 0 0
sa:apply in	9 0 -10 0 0
sa:approval	-11 36 -29 -1 0
sa:approval in	10 -1 -5 0 0
sa:approval is	-11 -4 17 0 0
sa:approval procedure	0 12 -12 0 0
sa:approve	0 6 -12 6 1
sa:approve ,	0 17 -12 0 0
sa:approve .	-2 14 -6 0 0
sa:approve a	5 6 -11 0 0
sa:approve an	-6 11 -3 1 0
sa:approve by	0 -17 15 0 0
sa:approve duty	14 0 -13 0 0
sa:approve it	0 -10 12 -8 0
sa:approve its	16 0 -12 0 0
sa:are	-27 22 -5 0 0
sa:are back	0 17 -16 0 0
sa:are both	0 17 -15 0 0
sa:are charge	0 11 -4 0 -2
sa:are not	0 -10 0 8 0
sa:are the	10 -5 -3 0 0
sa:are to	-16 18 -8 0 0
sa:army	-9 0 9 0 0
sa:arrangement .	8 6 -14 0 0
sa:arrival .	0 8 -4 0 0
sa:arrive	-4 -17 25 0 0
sa:arrived	-13 6 1 0 0
sa:arrived on	-10 15 -5 0 0
sa:article	6 5 -11 0 0
sa:as	0 -7 0 -6 13
sa:as <person>	-5 13 -6 0 0
sa:as a	-2 -1 -5 0 15
sa:as far	-1 12 -7 0 0
sa:as he	0 -8 0 0 0
sa:as long	0 -16 -8 0 22
sa:as practicable	9 0 -6 0 0
sa:as such	11 -4 -5 0 0
sa:as they	0 0 12 0 -6
sa:as we	0 8 -15 0 6
sa:as yet	0 12 -11 0 0
sa:asean 's	-8 0 9 0 0
sa:asean summit	11 0 -7 0 0
sa:asian	17 -4 -12 0 0
sa:asian leader	12 0 -12 0 0
sa:ask .	0 -19 11 5 0
sa:ask <organisation>	-2 -1 9 0 0
sa:ask the	0 -8 11 0 0
sa:ask to	0 7 -12 7 0
sa:assembly	12 -8 0 0 0
sa:assent	24 -5 -11 0 0
sa:assent .	6 10 -18 0 0
sa:assent of	0 -8 9 0 0
sa:at	17 -9 -8 -2 4
sa:at <level>	0 -22 15 0 -8
sa:at <money>	-6 0 11 0 0
sa:at <number>	6 27 -28 -2 1
sa:at a	13 2 -15 0 0
sa:at all	0 -21 6 8 0
sa:at any	11 0 -9 0 0
sa:at breakfast	0 -2 -7 0 11
sa:at easter	9 -6 0 0 0
sa:at home	0 7 -4 0 0
sa:at it	-9 0 9 0 0
sa:at its	-1 18 -12 0 0
sa:at once	10 1 -9 0 0
sa:at that	-10 0 12 0 0
sa:at the	7 4 -4 0 -16
sa:at their	-15 -5 22 0 0
sa:at turnberry	-10 0 12 0 0
sa:attend	0 -9 13 0 0
sa:authorise	15 0 -14 0 0
sa:authority	-5 -3 11 0 0
sa:available	11 -2 -7 0 0
sa:available for	11 -2 -7 0 0
sa:await the	0 -18 16 0 0
sa:away	5 -19 3 0 5
sa:back	-7 -2 -5 -3 24
sa:back ,	0 -8 12 0 0
sa:back .	-15 2 -11 0 19
sa:back at	0 -4 11 0 0
sa:back for	10 0 -9 0 0
sa:back to	0 -10 0 0 8
sa:ban	9 -12 -2 0 2
sa:ban on	3 -7 -6 0 8
sa:banana	0 12 -9 0 0
sa:bar	10 0 -8 0 0
sa:base	-10 0 12 0 0
sa:batumi	11 -4 -4 0 0
sa:be	16 -17 9 7 -29
sa:be add	0 9 -7 0 0
sa:be approve	0 -13 15 0 0
sa:be ask	1 13 -21 4 0
sa:be briefed	0 9 -7 0 0
sa:be charge	6 4 -11 0 0
sa:be collect	14 0 -17 0 0
sa:be heard	0 12 -17 3 0
sa:be informed	0 -11 12 0 0
sa:be know	-10 -1 0 0 11
sa:be no	-4 -2 10 0 0
sa:be prolong	0 16 -11 0 0
sa:be sign	-12 -3 18 -1 0
sa:be the	0 -6 10 0 0
sa:bear	-10 0 14 0 0
sa:bear the	-9 0 12 0 0
sa:because ,	5 0 -11 0 5
sa:bed	0 10 -9 0 0
sa:beef	6 -14 2 0 0
sa:beef ,	-4 -9 16 0 0
sa:been	-14 0 7 3 0
sa:been agree	0 -8 11 0 0
sa:been announce	0 10 -9 0 0
sa:been ask	0 10 -3 0 0
sa:been extend	0 -5 9 0 0
sa:been given	10 0 -16 6 0
sa:been in	-16 0 19 0 0
sa:been informed	0 -8 12 0 0
sa:been on	13 0 -19 8 0
sa:been prolong	-4 0 10 0 0
sa:been there	1 7 -12 0 0
sa:before	-13 0 -5 0 24
sa:before .	13 -16 -3 0 0
sa:before <day-ahead>	-2 -14 11 0 8
sa:before a	2 0 -17 12 0
sa:before christma	19 -2 -11 0 0
sa:before it	-14 8 9 0 -9
sa:before the	-29 2 -7 -10 32
sa:beforehand	10 0 -11 0 0
sa:beforehand .	10 0 -13 0 0
sa:begin	8 -24 10 0 -7
sa:begin .	12 0 -13 0 0
sa:begin of	0 -3 10 0 -4
sa:behalf	16 0 -16 0 0
sa:behalf of	16 0 -16 0 0
sa:behind	0 -8 6 0 0
sa:believe the	-4 14 -9 0 0
sa:below	-13 0 14 0 0
sa:beside	15 -2 -7 0 0
sa:beside <person>	11 -8 0 0 0
sa:better	-2 -10 17 0 0
sa:between	2 -18 14 0 -3
sa:between <name>	12 0 -11 0 0
sa:between the	-6 -16 26 0 0
sa:bill	-9 11 0 0 -2
sa:bill ,	0 9 -9 0 0
sa:bill for	0 10 -9 0 0
sa:blank	5 3 -11 0 0
sa:blank .	5 3 -12 0 0
sa:bless	5 9 -14 0 0
sa:bloc	11 0 -10 0 0
sa:bloc 's	13 0 -13 0 0
sa:boat	-6 28 -25 0 1
sa:boat .	0 10 -8 0 0
sa:boot	0 16 -14 0 0
sa:border	-26 0 25 0 0
sa:border ,	-10 0 11 0 0
sa:borrowed	18 0 -16 0 0
sa:both at	11 0 -10 0 0
sa:both country	0 16 -11 0 0
sa:both have	12 -7 0 0 0
sa:both side	-21 -3 22 0 0
sa:both sign	-17 0 19 0 0
sa:breakfast	1 -7 -5 0 10
sa:breakfast .	1 -6 -8 0 10
sa:briefed	0 22 -19 0 0
sa:bring	-14 -6 16 0 1
sa:bring home	-12 0 0 0 10
sa:bring in	-9 8 0 0 0
sa:bring it	7 -11 2 0 0
sa:bring the	-17 -8 26 0 0
sa:broke	-4 0 10 0 0
sa:brother	-12 0 13 0 0
sa:brussel	9 6 -16 0 0
sa:budget	-15 -13 22 0 1
sa:build	0 -5 10 0 0
sa:built	-2 -8 17 0 0
sa:busan .	15 0 -13 0 0
sa:busan on	-14 6 4 0 0
sa:business	3 -9 0 0 0
sa:but	5 16 -6 -17 -4
sa:but has	-4 13 -6 0 0
sa:but only	0 10 -9 0 0
sa:but the	20 -15 -1 0 0
sa:but will	-8 0 11 0 0
sa:buy	-4 -15 23 0 0
sa:by	-8 8 13 -22 -24
sa:by <day-ahead>	-27 -10 30 0 -6
sa:by <day-today>	-10 15 -1 0 -1
sa:by <level>	-16 0 20 0 0
sa:by <number>	1 -22 -1 0 16
sa:by <person>	-27 3 22 0 0
sa:by <seat>	13 1 -16 0 0
sa:by <span>	-2 -28 20 0 -4
sa:by an	13 15 -28 0 0
sa:by his	11 0 -7 0 0
sa:by its	-13 5 5 0 0
sa:by me	26 0 -24 0 0
sa:by mr	11 2 -15 0 0
sa:by one	21 -4 -17 0 0
sa:by phone	13 -1 -8 0 0
sa:by post	-13 0 13 0 0
sa:by qualified	-3 13 -8 0 0
sa:by side	10 0 -8 0 0
sa:by telephone	0 17 -13 0 0
sa:by the	-26 -10 30 -2 -5
sa:by their	11 6 -17 0 0
sa:by video	-3 -6 15 0 0
sa:bytedance	0 9 -11 0 0
sa:cabinet	-1 -16 10 6 0
sa:call	3 -29 23 0 0
sa:call it	4 5 -9 0 0
sa:call the	-7 -9 24 0 0
sa:camex	0 17 -16 0 0
sa:can	-12 8 -5 11 -9
sa:can have	11 -8 -1 0 0
sa:can say	0 -9 -7 17 0
sa:can sign	-11 -2 10 0 0
sa:can't	0 -4 20 -6 -1
sa:cannot	-11 7 -11 5 7
sa:cannot tell	0 0 -6 11 0
sa:canton	0 7 -11 0 0
sa:capital .	3 4 -10 0 0
sa:car	13 0 -6 0 -8
sa:car from	4 10 -15 0 0
sa:card	-20 0 10 0 8
sa:card .	-19 0 20 0 0
sa:carry	10 -7 0 0 0
sa:carry out	11 -18 0 0 0
sa:case	-23 -18 39 0 0
sa:cashmere	-6 0 -1 0 11
sa:cattle	9 0 -8 0 0
sa:ceasefire	-20 -4 25 0 0
sa:cement	0 -10 8 0 0
sa:ceramic	12 0 -11 0 0
sa:ceremony	15 0 -22 0 10
sa:certain	0 -6 13 0 0
sa:certainty	15 0 -14 0 0
sa:certificate	0 -10 0 0 12
sa:chair	-10 -4 20 0 0
sa:change	0 9 -5 0 0
sa:change .	3 12 -16 0 0
sa:change the	0 -12 13 0 0
sa:charge <level>	15 9 -21 0 0
sa:charter	0 -9 9 0 0
sa:check	0 16 -13 0 0
sa:cheese is	10 0 -9 0 0
sa:chiang	-12 0 13 0 0
sa:chiang mai	-8 0 10 0 0
sa:children	-16 0 17 0 0
sa:chip	-1 -19 20 0 0
sa:chipmaker	-5 -1 10 0 0
sa:christma ,	15 0 -13 0 0
sa:châu	-11 -5 16 0 0
sa:city	-13 6 0 0 0
sa:clarity	0 10 -8 0 0
sa:clarity .	0 10 -9 0 0
sa:clause ,	0 15 -14 0 0
sa:clause on	0 -11 12 0 0
sa:clear	-9 -2 5 0 0
sa:clock	0 -11 3 0 7
sa:close	-2 17 -10 0 0
sa:close contact	0 13 -12 0 0
sa:close on	-2 -5 10 0 0
sa:close the	0 9 -8 0 0
sa:closed	-5 -17 25 0 0
sa:coast	0 13 -12 0 0
sa:cocoa	-2 -5 19 0 -3
sa:cod	24 0 -24 0 0
sa:cod .	14 -6 -7 0 0
sa:coffee "	10 0 -9 0 0
sa:coffee ,	-5 -4 12 0 0
sa:coffee .	-4 -6 0 0 9
sa:coffee from	0 8 -8 0 0
sa:cold	-6 -3 14 0 0
sa:colleague	-13 1 13 0 0
sa:colleague ,	0 16 -14 0 0
sa:collect <level>	0 -5 9 0 0
sa:collection	11 0 -10 0 0
sa:come	-4 2 2 1 -11
sa:come .	0 27 -22 0 0
sa:come down	-12 0 16 0 0
sa:come first	0 7 -9 0 0
sa:come from	0 12 -8 0 0
sa:come out	1 -16 12 0 0
sa:come to	0 -20 18 0 0
sa:command	-9 0 9 0 0
sa:comment	2 -13 25 0 -18
sa:comment .	7 -7 7 0 -10
sa:comment on	0 0 10 0 -2
sa:commented	0 -9 11 0 0
sa:commerce	-13 12 0 4 0
sa:commerce minister	-11 0 1 5 0
sa:commission	-14 7 4 0 0
sa:commissioner	14 0 -12 0 0
sa:commissioner ,	15 0 -13 0 0
sa:commit	0 5 -9 0 0
sa:communiqué	0 -11 12 0 0
sa:company	4 -15 13 0 0
sa:complained	-5 -1 12 0 0
sa:complaint	0 8 -16 0 8
sa:complaint of	0 9 -13 0 2
sa:complete .	0 18 -17 0 0
sa:complete it	0 -18 20 0 0
sa:complete the	0 14 -14 0 0
sa:completed its	-1 -5 9 0 0
sa:compromise	0 -8 10 0 0
sa:concern	-2 -6 14 0 0
sa:concerning	-1 -4 8 0 0
sa:conclude	-8 0 10 0 0
sa:conference	6 0 0 0 -11
sa:conference .	-2 -4 12 0 0
sa:conference of	17 0 -17 0 0
sa:confirm	1 -11 7 4 -5
sa:confirm ,	14 -6 -8 0 0
sa:confirm a	0 9 -8 0 0
sa:confirm on	-5 -16 23 0 0
sa:confirm that	-6 -5 20 0 0
sa:confirm the	-10 7 0 0 0
sa:consensu	-2 23 -18 0 0
sa:consensu .	0 -7 10 0 0
sa:consensu that	0 14 -14 0 0
sa:consent	26 4 -17 -6 -4
sa:consent ,	13 3 -12 0 -6
sa:consent .	-10 -6 18 0 -7
sa:consent of	-4 -4 12 0 0
sa:consider the	-3 13 -7 0 0
sa:container	-10 0 11 0 0
sa:continue	0 15 -13 0 0
sa:continue to	0 11 -10 0 0
sa:contract	-8 -7 17 0 0
sa:control	1 10 -6 0 -5
sa:controlled	11 0 -9 0 0
sa:controller	11 0 -10 0 0
sa:copy	7 0 -8 0 0
sa:corresponding	9 0 -9 0 0
sa:corridor	0 11 -12 0 0
sa:cost	-3 -13 22 0 0
sa:could	-23 -19 4 24 1
sa:could be	0 -3 11 0 0
sa:could not	0 -26 -13 23 8
sa:count	-18 -15 37 0 0
sa:countermeasure	0 -14 15 0 0
sa:country	0 11 -3 0 -2
sa:country ,	14 3 -17 0 0
sa:country that	-9 0 11 0 0
sa:country would	0 -6 10 0 0
sa:course	-8 -15 30 0 0
sa:course whether	-1 -2 11 0 0
sa:court	0 -3 14 0 -4
sa:crane	10 0 -10 0 0
sa:crane ,	9 0 -10 0 0
sa:credit	-10 0 11 0 0
sa:crown	-4 -10 16 0 0
sa:custom	0 9 -6 0 0
sa:custom duty	14 -5 -8 0 0
sa:custom tariff	0 12 -7 0 0
sa:cut	-9 -5 0 0 15
sa:cut ,	8 0 -9 0 0
sa:cut its	-11 0 15 0 0
sa:cut on	0 10 -7 0 0
sa:cut the	6 -11 -4 0 7
sa:dairy	9 -7 0 0 0
sa:date	-11 1 10 0 -2
sa:date .	-12 12 0 0 0
sa:date on	-10 0 12 0 0
sa:dated	7 -12 0 0 0
sa:dated <day-gone>	7 -12 0 0 0
sa:day	5 -7 9 -4 -18
sa:day ,	9 0 -10 0 0
sa:day in	-3 -2 13 0 -2
sa:de	11 0 -8 0 -3
sa:deadline	-7 -12 22 0 0
sa:deal	-20 -3 6 7 5
sa:deal by	-6 -1 11 0 0
sa:deal in	-10 0 16 0 0
sa:deal on	13 -8 -7 0 1
sa:deal with	-11 26 -15 0 2
sa:decide	0 0 1 -9 0
sa:decide .	15 0 -6 0 0
sa:decide <day-ahead>	-8 15 -5 0 0
sa:decide by	0 -10 11 0 0
sa:decide otherwise	0 -15 15 0 0
sa:decide that	0 11 -11 0 0
sa:decision	1 13 -9 0 -3
sa:decision is	0 13 -12 0 0
sa:decision was	10 0 -9 0 0
sa:declaration	-16 0 18 0 0
sa:declare	6 -9 -3 0 2
sa:decline	-8 -8 -1 0 14
sa:decree	15 -3 -5 0 -1
sa:decree .	5 18 -24 0 0
sa:decree is	0 -13 16 0 0
sa:decree that	-8 -9 17 0 0
sa:decree was	0 11 -14 0 0
sa:defended	-8 -1 12 0 0
sa:deficit	-3 -3 11 0 0
sa:delegation	0 9 -8 0 0
sa:delegation had	0 14 -13 0 0
sa:deny	-10 -7 2 0 7
sa:department	-2 -5 11 0 0
sa:described	0 -4 11 0 0
sa:desk ,	0 -11 13 0 0
sa:detail	-1 12 -7 0 0
sa:did	30 -24 -15 0 6
sa:did <name>	9 0 -20 0 10
sa:did not	-52 14 13 -2 4
sa:did on	11 0 -9 0 0
sa:did so	16 -26 3 0 0
sa:did the	27 0 -27 0 0
sa:didn't	0 17 -14 0 0
sa:diet	-6 -6 16 0 0
sa:differ	0 -6 -5 12 0
sa:different	-7 -2 14 0 0
sa:direct	-2 11 -5 0 0
sa:directed	15 0 -16 0 0
sa:directed the	15 0 -14 0 0
sa:dismiss	0 0 -11 12 0
sa:dispute	14 0 -14 0 0
sa:dispute begin	12 0 -11 0 0
sa:dispute over	-7 -1 13 0 0
sa:dissented	-2 0 9 0 0
sa:dissented .	-2 0 9 0 0
sa:do	-26 19 -6 0 0
sa:do ,	-2 12 -8 0 0
sa:do it	-8 8 0 0 0
sa:do likewise	0 10 -8 0 0
sa:do not	0 -23 13 4 -8
sa:do so	-28 9 -6 0 9
sa:do the	-6 13 -6 0 0
sa:document	18 -21 0 0 -1
sa:doe	-18 9 -4 12 0
sa:doe ,	0 12 -23 4 1
sa:doe .	-11 23 -15 0 0
sa:doesn't	-2 -18 0 1 17
sa:domestic	0 26 -24 0 0
sa:domestic approval	0 22 -22 0 0
sa:don't	0 -1 12 0 0
sa:done	28 -7 -15 1 -4
sa:done "	3 8 -13 0 0
sa:done ,	0 9 -17 9 0
sa:done so	26 -35 9 -4 0
sa:door	-4 -1 13 0 0
sa:down	-12 -3 5 -8 18
sa:down from	-10 11 -1 0 0
sa:down in	-5 -4 0 0 10
sa:down to	-11 0 13 0 0
sa:dozen	0 12 -10 0 0
sa:dozen of	0 12 -10 0 0
sa:dried	-3 -1 10 0 0
sa:drink	-9 -5 3 0 9
sa:drop	-3 9 -4 0 0
sa:drought	-9 0 9 0 0
sa:drug	-7 0 10 0 0
sa:dry	7 -11 0 0 0
sa:dry .	10 -10 0 0 0
sa:due at	-1 -5 0 0 9
sa:due course	-2 -9 19 0 0
sa:due in	0 -13 15 0 0
sa:due on	-2 13 -9 0 0
sa:due to	11 3 -18 2 0
sa:duty	-3 8 0 1 -9
sa:duty ;	-16 12 0 0 0
sa:duty back	0 -13 16 0 0
sa:duty on	5 1 -16 4 2
sa:duty that	-10 0 8 0 0
sa:each	-14 2 17 0 -10
sa:each .	-11 0 9 0 0
sa:each side	-2 11 -6 0 0
sa:earlier	0 -13 13 0 0
sa:earth and	15 -6 -8 0 0
sa:east	13 0 -11 0 0
sa:east room	13 0 -12 0 0
sa:easter	6 -11 0 0 0
sa:easter .	8 -9 0 0 0
sa:economic	-11 -3 19 0 0
sa:economy .	-5 0 9 0 0
sa:effect	18 1 -17 0 0
sa:effect on	-7 -3 15 0 0
sa:either	-1 0 7 5 -15
sa:election	0 -9 0 0 14
sa:electric	1 7 -10 0 0
sa:electric car	1 7 -10 0 0
sa:electricity	-5 0 10 0 0
sa:eleven	14 -8 -5 0 0
sa:eleven minute	15 -7 -6 0 0
sa:embassy say	0 10 -10 0 0
sa:emerald	0 13 -11 0 0
sa:emergency	-11 -19 31 0 0
sa:emergency on	-11 0 12 0 0
sa:empty	5 6 -11 0 0
sa:enact	0 11 -9 0 0
sa:enact the	0 10 -8 0 0
sa:end	13 -1 0 0 -11
sa:end ,	-7 -2 14 0 0
sa:end .	12 5 -13 0 -1
sa:end <day-today>	16 0 -18 1 0
sa:end at	-11 0 10 0 0
sa:end on	-10 9 0 0 0
sa:end thi	11 0 -9 0 0
sa:endorse	0 -8 11 0 0
sa:english	-7 0 9 0 0
sa:enter	-6 -11 5 0 9
sa:enter into	-1 -8 12 0 0
sa:envoy	8 0 -9 0 0
sa:establish	0 -4 -5 12 0
sa:even	0 -4 12 0 0
sa:every	-9 -6 21 0 0
sa:everybody	-2 9 -3 0 0
sa:everyone	0 -9 13 0 0
sa:everything	0 -10 12 0 0
sa:exactly	0 -16 17 0 0
sa:exchanged	23 -24 -6 0 0
sa:exclusion	12 1 -15 0 0
sa:expect	-28 12 5 -2 0
sa:expect <day-gone>	0 12 -12 0 0
sa:expect <day-today>	0 11 -10 0 0
sa:expect before	0 12 -11 0 0
sa:expect in	0 -13 15 0 0
sa:expect on	-10 25 -15 0 0
sa:expect that	0 -13 14 0 0
sa:expect to	-2 -8 11 0 0
sa:expire	19 -17 -19 12 4
sa:expire ,	0 0 -12 12 0
sa:expire on	16 -10 -10 0 4
sa:export of	1 3 -8 0 0
sa:export permit	0 -2 12 0 -2
sa:exporter	-1 -4 14 0 0
sa:extend	7 -23 4 -2 11
sa:extend .	0 -11 6 0 4
sa:extend it	0 5 -10 0 4
sa:extend on	10 0 -9 0 0
sa:extend their	-16 0 21 0 0
sa:extend to	-5 0 11 0 0
sa:extension	2 -11 8 0 -6
sa:extension ,	7 8 -17 0 0
sa:extension ?	0 -4 12 0 0
sa:extension before	0 12 -15 0 2
sa:extension by	-12 0 3 0 0
sa:extension has	9 1 -13 0 0
sa:extension to	-12 1 10 0 0
sa:extension would	0 -8 11 0 0
sa:face	0 -14 4 0 6
sa:fact	-17 0 14 0 0
sa:fact sheet	-16 0 12 0 0
sa:fail	12 -8 -3 0 0
sa:fail to	13 -1 -8 0 0
sa:failed	-6 -2 14 0 0
sa:fall by	-6 0 10 0 0
sa:fall on	0 11 -9 0 0
sa:far	-14 14 -6 -5 4
sa:far as	-1 12 -7 0 0
sa:farm	10 -13 0 0 0
sa:farmer	0 3 -13 0 10
sa:favor	12 0 -12 0 0
sa:favour	15 0 -22 0 10
sa:favour .	8 0 -18 0 10
sa:federal	-11 15 -6 0 0
sa:federal register	0 17 -16 0 0
sa:fee	-9 17 -10 -1 5
sa:fee ,	4 13 -15 0 0
sa:fee for	8 0 -10 0 3
sa:fentanyl	0 -17 9 0 0
sa:fentanyl ,	-2 -2 10 0 0
sa:ferry	0 -5 -6 0 14
sa:figure	0 -15 10 0 0
sa:final	-2 22 -18 0 0
sa:final approval	0 10 -11 0 0
sa:finance	0 0 10 0 -5
sa:find that	-5 -5 14 0 0
sa:finished	0 -10 11 0 0
sa:firm	8 -13 0 0 0
sa:first	-16 11 -2 -4 8
sa:first ,	20 -5 -13 0 1
sa:first .	-12 16 -15 0 9
sa:first :	0 -11 11 0 0
sa:first week	0 13 -10 0 0
sa:fish	0 -12 3 0 0
sa:fish and	17 0 -17 0 0
sa:fishery	-4 0 -4 0 10
sa:fix	-11 0 14 0 0
sa:fly	-7 -10 8 0 3
sa:folder	8 1 -12 0 0
sa:follow	-3 34 -26 0 0
sa:follow on	3 9 -14 0 0
sa:followed	26 -7 -16 0 0
sa:followed .	-10 17 -9 0 0
sa:followed on	22 0 -21 0 0
sa:followed suit	9 0 -7 0 0
sa:following	0 -11 12 0 0
sa:for	-2 19 -3 -10 -24
sa:for "	-6 17 -11 0 0
sa:for <day-ahead>	-9 3 2 0 0
sa:for <day-gone>	-11 11 0 0 0
sa:for <name>	26 20 -48 2 0
sa:for <number>	-14 0 13 0 0
sa:for <organisation>	12 0 -13 0 0
sa:for <person>	0 -16 19 0 0
sa:for <seat>	26 -17 -16 0 0
sa:for <span>	6 -11 6 -3 -10
sa:for an	11 -28 13 0 -1
sa:for enterprise	-9 -1 13 0 0
sa:for good	13 -4 -8 0 0
sa:for it	1 16 -15 0 0
sa:for its	0 15 -14 0 0
sa:for more	0 15 -11 0 0
sa:for now	0 -4 -6 0 15
sa:for one	-10 0 7 0 0
sa:for rice	0 0 -9 0 9
sa:for signature	-8 19 -10 0 0
sa:for small	-9 0 9 0 0
sa:for tariff	8 9 -18 0 0
sa:for that	0 -10 9 0 0
sa:for the	-3 18 -11 11 -12
sa:for their	-8 0 12 0 0
sa:for them	15 7 -18 0 -2
sa:for time	0 19 -17 0 0
sa:for two	-5 0 12 0 0
sa:for us	9 5 -14 0 0
sa:for which	-2 -7 14 0 0
sa:force	0 -16 18 0 -2
sa:force ;	0 -9 10 0 0
sa:form	0 -7 11 0 0
sa:formally	0 17 -17 0 0
sa:forty	-6 0 11 0 0
sa:found	-15 9 0 0 0
sa:four	0 -24 24 0 0
sa:four .	22 -10 -13 0 0
sa:fourth meet	12 0 -12 0 0
sa:fourth round	-2 -2 9 0 0
sa:framework	-8 -20 30 0 0
sa:framework .	0 -8 11 0 0
sa:framework on	-9 0 9 0 0
sa:free	-9 1 11 0 0
sa:free .	-11 5 2 0 0
sa:free of	-8 0 12 0 0
sa:free since	9 0 -9 0 0
sa:free trade	-5 0 9 0 0
sa:freeze	17 6 -22 0 0
sa:freeze their	19 0 -19 0 0
sa:friday	-16 0 12 0 0
sa:friday ,	-13 1 8 0 0
sa:fringe	12 0 -12 0 0
sa:from	6 0 -1 1 -8
sa:from <day-ahead>	6 -45 15 0 -4
sa:from <day-gone>	6 -8 0 0 0
sa:from <level>	12 15 -22 0 0
sa:from <name>	-4 12 0 0 -1
sa:from <number>	16 -8 -14 7 0
sa:from country	10 0 -9 0 0
sa:from noon	10 0 -9 0 0
sa:from now	-6 -9 17 0 0
sa:from the	-7 12 -9 0 8
sa:front	-10 -7 19 0 0
sa:front ,	-9 0 9 0 0
sa:full power	2 18 -20 0 0
sa:further	11 4 -13 0 0
sa:gallium	10 -3 -5 0 0
sa:gave	20 -32 3 0 0
sa:gave it	6 -15 2 0 0
sa:gave its	23 -16 -10 0 0
sa:gave notice	-11 0 14 0 0
sa:gazette	-18 -9 14 11 0
sa:gazette .	-15 0 12 0 0
sa:general	0 -19 24 0 0
sa:geneva	10 -17 0 0 0
sa:get	-25 15 1 0 -2
sa:get it	0 19 -18 0 0
sa:get its	0 -5 9 0 0
sa:get to	0 11 -9 0 0
sa:give	0 0 -3 0 10
sa:give it	0 4 -11 0 8
sa:give its	-15 0 7 0 0
sa:give notice	-5 -14 20 0 0
sa:given	27 -5 -19 1 -7
sa:given his	8 0 -6 0 0
sa:given in	14 -4 -8 0 0
sa:given its	16 -4 -11 0 0
sa:go	-2 15 -7 -4 0
sa:go down	-2 -2 9 0 0
sa:go for	10 -3 -5 0 0
sa:go in	12 0 -12 0 0
sa:go out	7 6 -15 0 0
sa:go through	-1 34 -31 0 0
sa:go to	-16 -13 30 0 0
sa:go up	-14 -3 19 0 0
sa:go with	0 10 -9 0 0
sa:good	7 -16 5 1 -3
sa:good .	10 -11 0 0 0
sa:good for	15 -3 -10 0 0
sa:good from	-13 -9 21 0 0
sa:good make	-6 -4 13 0 0
sa:good pay	-3 25 -19 0 0
sa:good the	0 9 -9 0 0
sa:good to	11 -2 -13 0 5
sa:government	15 0 -17 0 7
sa:government sign	11 0 -11 0 0
sa:great	-7 -12 23 0 0
sa:great hall	-4 0 9 0 0
sa:grower .	0 12 -12 0 0
sa:grower of	0 0 -11 0 8
sa:guest	-6 -6 15 0 0
sa:gun	0 -2 9 0 0
sa:had	-5 -14 8 7 7
sa:had "	-3 -2 13 0 0
sa:had a	1 -13 5 0 0
sa:had agree	0 -21 10 0 0
sa:had announce	-8 0 13 0 0
sa:had been	-22 -5 9 4 11
sa:had bring	-10 0 0 0 10
sa:had done	18 0 -14 0 0
sa:had end	0 11 -10 0 0
sa:had ever	0 0 -10 11 0
sa:had extend	10 0 -10 0 0
sa:had just	8 5 -21 0 5
sa:had leave	0 10 -8 0 0
sa:had never	-6 -1 11 0 0
sa:had no	-2 -8 15 0 0
sa:had not	0 25 -9 -1 -13
sa:had nothing	0 10 -9 0 0
sa:had one	0 0 -6 0 10
sa:had pass	-15 0 17 0 0
sa:had publish	0 12 -11 0 0
sa:had refuse	0 0 14 0 -6
sa:had say	0 14 -12 0 0
sa:had send	-7 0 9 0 0
sa:had sign	37 -40 -21 5 -12
sa:had spoken	0 -3 13 0 -2
sa:had stop	0 12 -10 0 0
sa:had tell	10 -3 -5 0 0
sa:had the	-22 20 0 0 0
sa:had to	-5 15 -8 0 0
sa:had yet	0 12 -10 0 0
sa:half	13 -20 3 0 0
sa:half ,	5 2 -10 0 0
sa:half of	17 -17 -2 0 0
sa:halve	2 -11 -1 0 8
sa:ham	14 -1 -10 0 0
sa:ham .	9 0 -7 0 0
sa:hand .	-21 0 24 0 0
sa:hand at	-8 0 10 0 0
sa:hand on	-11 -10 23 0 0
sa:handed over	10 0 -10 0 0
sa:harvest	-5 -10 9 0 2
sa:has	-3 12 -7 -9 -5
sa:has ,	9 -4 -11 9 0
sa:has .	49 -23 -31 0 -3
sa:has agree	4 4 -9 0 0
sa:has an	0 -11 11 0 0
sa:has ask	-12 -2 0 4 2
sa:has been	14 0 -7 0 -7
sa:has come	2 -1 -9 9 0
sa:has confirm	2 -16 10 0 0
sa:has decide	14 -18 0 0 0
sa:has done	14 -19 0 5 0
sa:has full	-6 10 -2 0 0
sa:has given	13 -6 -5 0 0
sa:has go	-15 -14 29 0 0
sa:has had	-20 27 -11 0 0
sa:has his	8 2 -11 0 0
sa:has issue	-14 9 -9 13 0
sa:has it	-27 23 -4 0 0
sa:has just	8 0 -9 0 0
sa:has let	0 2 -11 2 4
sa:has make	9 -11 0 0 0
sa:has meet	-4 26 -17 0 0
sa:has named	0 11 -11 0 0
sa:has no	0 -9 12 0 0
sa:has none	0 -8 12 0 0
sa:has not	-19 17 3 -4 -17
sa:has notify	0 10 -8 0 0
sa:has prolong	-6 0 11 0 0
sa:has propose	0 -3 10 0 0
sa:has put	-25 2 9 -2 3
sa:has ratify	1 5 -9 0 0
sa:has read	0 -19 14 0 3
sa:has see	-10 -3 16 0 -1
sa:has send	5 -2 -13 0 9
sa:has set	7 3 -12 0 0
sa:has sign	11 11 -18 0 -17
sa:has since	10 -5 -3 0 0
sa:has the	-27 3 11 0 0
sa:has until	-15 14 -2 0 -2
sa:has used	12 0 -10 0 0
sa:has vote	-6 22 -14 0 0
sa:has yet	-17 17 -6 0 0
sa:hasn't	1 12 -11 -2 0
sa:hasn't .	0 9 -15 0 5
sa:have ,	15 -9 -5 0 0
sa:have .	19 -12 -8 0 0
sa:have a	-4 8 -15 15 0
sa:have agree	0 -12 16 0 0
sa:have approve	5 8 -15 0 0
sa:have been	-8 -7 20 0 0
sa:have both	-1 12 -7 0 0
sa:have it	-9 0 7 0 0
sa:have its	0 14 -14 0 0
sa:have like	19 -3 -15 0 0
sa:have no	0 -8 11 0 0
sa:have not	3 17 -19 0 0
sa:have put	10 -5 -1 0 0
sa:have say	-7 12 -19 0 14
sa:have since	9 0 -7 0 0
sa:have to	-29 25 -13 0 0
sa:have undertaken	0 10 -8 0 0
sa:have vote	-1 -6 10 0 0
sa:he	-7 4 -8 2 9
sa:he add	-2 -11 3 0 10
sa:he agree	0 9 -6 0 0
sa:he and	9 0 -7 0 0
sa:he could	0 0 -12 2 8
sa:he had	43 -14 -28 0 -3
sa:he has	11 1 -9 -6 0
sa:he is	-21 -4 20 0 0
sa:he meet	0 -7 0 0 9
sa:he say	-1 13 -12 0 2
sa:he see	-5 -4 16 0 0
sa:he sign	25 -7 -15 0 0
sa:he tell	0 -11 12 0 1
sa:he want	0 0 -15 5 8
sa:he was	-25 8 11 0 0
sa:he will	-7 13 -17 1 5
sa:he would	-8 8 -11 3 7
sa:he'd	0 14 -12 0 0
sa:he'd sign	0 12 -11 0 0
sa:he'll	-11 0 -2 0 10
sa:head	0 -15 7 0 3
sa:head the	0 -15 14 0 0
sa:hear	-12 -5 22 0 0
sa:heard	-21 4 -1 6 0
sa:heard ,	0 11 -9 0 0
sa:heard .	0 0 -8 4 0
sa:hearing	-2 12 -7 0 0
sa:her	-14 3 11 0 0
sa:her name	-9 0 12 0 0
sa:here	6 13 -20 4 -3
sa:here .	0 12 -10 0 0
sa:here in	11 -8 0 0 0
sa:hereby	0 -8 10 0 0
sa:high	12 0 -12 0 0
sa:higher	-9 0 12 0 0
sa:higher duty	-12 0 13 0 0
sa:him .	20 0 -24 8 -4
sa:him and	0 10 -8 0 0
sa:him that	11 0 -7 0 0
sa:himself	0 23 -17 -1 -5
sa:his	5 12 -19 0 0
sa:his .	-12 15 -3 0 0
sa:his <office>	-15 -3 13 0 1
sa:his <organisation>	11 -17 0 4 1
sa:his <person>	0 -20 6 0 7
sa:his country	-9 0 20 0 -10
sa:his desk	-8 -2 11 0 0
sa:his hand	0 -10 0 0 10
sa:his name	6 14 -17 -1 0
sa:his pen	-10 0 2 0 2
sa:his power	-7 9 0 0 0
sa:his signature	20 -7 -15 -1 4
sa:his way	-10 15 -3 0 0
sa:history	-8 0 9 0 0
sa:hold	-9 -15 9 0 13
sa:hold ,	0 11 -9 0 0
sa:hold .	0 -15 11 0 0
sa:hold back	2 -4 -14 0 16
sa:hold it	12 0 -11 0 0
sa:hold on	0 0 -10 0 9
sa:hold that	0 -4 9 0 0
sa:hold the	-18 14 2 0 -5
sa:hold until	-10 0 14 0 0
sa:holiday	-5 11 -14 8 0
sa:home	-26 -5 5 0 19
sa:home ,	-1 -18 14 0 6
sa:home .	-10 -3 8 0 2
sa:home and	0 11 -8 0 0
sa:home from	0 -3 -5 0 10
sa:honoured	0 -7 11 0 0
sa:hope	-12 -1 20 0 0
sa:hospital	0 11 -10 0 0
sa:hotel	-14 7 3 0 0
sa:hotel ,	-7 10 0 0 0
sa:hour ,	-9 0 10 0 0
sa:hour .	7 -15 0 0 0
sa:hour ago	10 -1 -6 0 0
sa:hour later	0 0 -9 0 9
sa:house	-25 -5 29 0 0
sa:house .	-5 11 -3 0 0
sa:house of	-6 -5 18 0 -2
sa:how	-4 -13 21 0 0
sa:however	7 -10 0 0 2
sa:hundred	11 0 -7 0 0
sa:hundred day	12 0 -9 0 0
sa:i .	15 -13 -1 0 0
sa:i can	-1 -14 18 0 0
sa:i can't	0 0 12 -5 0
sa:i cannot	0 8 -15 8 0
sa:i see	15 -6 -9 0 0
sa:i shall	-10 6 0 0 0
sa:i sign	-9 14 0 0 0
sa:i think	-2 9 -4 0 0
sa:i'd	-8 0 10 0 0
sa:i'll	0 -6 11 0 0
sa:ice	2 -13 -14 0 21
sa:ice .	0 -10 -1 0 14
sa:if	-12 14 -1 1 -22
sa:if <name>	11 -19 6 0 0
sa:if <person>	0 10 -1 -4 0
sa:if he	0 -10 0 12 -3
sa:if it	-18 17 0 0 0
sa:if no	10 0 -8 0 0
sa:if one	-4 15 -10 0 0
sa:if the	-9 6 0 0 0
sa:immediate	11 0 -9 0 0
sa:import	12 -5 0 0 -7
sa:import from	9 0 -8 0 0
sa:impose duty	4 8 -13 0 0
sa:in	8 1 0 -20 -5
sa:in <month-ahead>	-29 9 1 -4 0
sa:in <month-gone>	5 -28 12 -8 0
sa:in <name>	-13 24 -8 0 -1
sa:in <number>	0 -9 11 0 0
sa:in <organisation>	31 0 -20 0 -4
sa:in <seat>	-1 23 -21 -2 0
sa:in <span>	-6 -11 19 0 0
sa:in advance	23 -22 0 0 0
sa:in brussel	0 9 -10 0 0
sa:in chiang	-12 0 13 0 0
sa:in close	0 13 -12 0 0
sa:in due	-3 -10 21 0 0
sa:in for	0 11 -11 0 0
sa:in force	-1 -6 10 0 0
sa:in free	9 1 -13 0 0
sa:in geneva	12 -9 -3 0 0
sa:in ink	6 3 -12 0 0
sa:in its	-8 -13 9 0 7
sa:in izmir	14 0 -13 0 0
sa:in line	0 10 -10 0 0
sa:in london	-12 9 0 0 0
sa:in my	-2 -7 20 0 -6
sa:in nagoya	10 0 -10 0 0
sa:in new	-8 -2 15 0 0
sa:in one	0 -11 13 0 0
sa:in order	-8 0 12 0 0
sa:in penang	-8 0 9 0 0
sa:in place	18 -9 -10 0 0
sa:in rosario	8 4 -15 0 0
sa:in sfax	0 17 -15 0 0
sa:in spring	0 10 -7 0 0
sa:in tangier	16 0 -16 0 0
sa:in their	0 -11 14 0 0
sa:in three	15 0 -14 0 0
sa:in write	6 11 -16 0 0
sa:in zanzibar	11 0 -10 0 0
sa:increase	2 -12 4 0 0
sa:industrial	-19 1 2 0 3
sa:industrial good	-12 -2 5 0 4
sa:industry	9 7 -15 0 0
sa:informed	-14 -28 40 0 0
sa:informed .	0 -18 20 0 0
sa:initial	-12 -36 31 0 3
sa:initial a	-7 0 9 0 0
sa:initial and	20 0 -16 0 0
sa:initial in	-31 0 25 0 6
sa:initial it	1 -11 2 0 0
sa:initial the	-8 0 10 0 0
sa:initial to	10 0 -6 0 0
sa:ink	18 -8 -5 0 0
sa:ink is	2 -11 6 0 0
sa:insist	16 0 -17 0 0
sa:insist on	11 0 -13 0 0
sa:instead	0 11 -18 7 0
sa:instead of	3 12 -23 7 0
sa:instructed	3 7 -13 0 0
sa:instruction	0 10 -12 0 0
sa:internal	-9 26 -20 0 0
sa:internal approval	0 23 -22 0 0
sa:international	10 1 -12 0 0
sa:international trade	12 2 -15 0 0
sa:into	11 0 -8 0 0
sa:into <name>	-9 0 11 0 0
sa:into an	0 18 -17 0 0
sa:into force	4 -8 2 0 0
sa:into law	7 10 -16 0 0
sa:invest	15 0 -14 0 0
sa:investor .	11 0 -10 0 0
sa:invitation	0 -8 12 0 0
sa:invited	-5 -1 12 0 0
sa:is	-7 3 -4 12 0
sa:is <day-ahead>	0 -8 9 0 0
sa:is <level>	-15 0 3 7 0
sa:is <person>	-6 -6 14 0 0
sa:is <span>	0 -13 12 0 0
sa:is a	10 0 -10 7 -9
sa:is about	0 14 -13 0 0
sa:is as	0 12 -11 0 0
sa:is at	0 20 -18 0 0
sa:is done	10 2 -11 0 0
sa:is draft	0 -10 10 0 0
sa:is dry	11 -9 0 0 0
sa:is due	-13 11 0 0 0
sa:is expect	-13 14 -4 0 0
sa:is in	-13 15 0 0 -3
sa:is new	0 -11 12 0 0
sa:is not	0 -26 22 2 -2
sa:is on	19 13 -32 0 0
sa:is possible	0 13 -12 0 0
sa:is ready	-4 21 -9 0 -4
sa:is sign	-9 -1 15 0 0
sa:is stay	0 -7 13 0 0
sa:is still	2 12 -17 4 -3
sa:is take	5 7 -18 0 0
sa:is their	0 -9 11 0 0
sa:is there	27 -5 -21 0 0
sa:is to	-14 14 0 0 -1
sa:is travelling	0 -1 -2 9 0
sa:is wait	0 17 -15 0 0
sa:issue	-2 1 0 5 -10
sa:issue .	-3 -8 13 0 0
sa:issue a	0 9 -1 -1 0
sa:issue its	3 -9 3 0 0
sa:issue on	-15 0 19 0 0
sa:issue the	0 10 -16 4 0
sa:it	-6 9 -7 -6 7
sa:it 's	-23 0 22 0 0
sa:it ,	11 5 -25 0 15
sa:it .	15 -15 0 -5 14
sa:it <day-ahead>	0 15 -19 0 0
sa:it <day-gone>	11 17 -29 0 0
sa:it <day-today>	-14 13 1 0 0
sa:it a	0 7 -9 0 0
sa:it approve	0 10 -10 0 0
sa:it be	-12 0 -3 0 10
sa:it begin	16 0 -15 0 0
sa:it by	-23 -17 34 0 0
sa:it could	0 -8 12 0 0
sa:it down	0 0 10 -5 0
sa:it for	10 4 -16 0 0
sa:it from	0 -10 12 0 0
sa:it go	-6 -1 11 0 0
sa:it had	11 -14 -6 7 0
sa:it has	15 -2 -4 1 -10
sa:it in	5 12 -13 0 -9
sa:it into	3 18 -20 0 0
sa:it is	-11 14 0 0 -15
sa:it lapse	0 -4 10 0 0
sa:it last	-6 -4 11 0 0
sa:it may	-6 -5 13 0 0
sa:it meet	0 17 -16 0 0
sa:it need	-13 0 12 0 0
sa:it on	-14 12 3 0 0
sa:it once	0 5 -10 0 2
sa:it out	1 -13 7 0 0
sa:it since	0 13 -13 0 0
sa:it thi	0 0 7 0 -12
sa:it through	6 6 -13 0 0
sa:it to	16 -13 -3 0 1
sa:it until	3 -12 4 0 0
sa:it up	20 -6 -7 0 -2
sa:it was	-10 -14 5 17 0
sa:it will	-16 11 -8 -5 11
sa:it would	0 -13 2 4 3
sa:it yet	0 -9 11 0 0
sa:it'd	7 8 -17 0 0
sa:its	-3 -3 -2 -4 15
sa:its <office>	0 -17 33 0 -12
sa:its <organisation>	6 -12 6 0 0
sa:its <person>	-19 15 -3 0 0
sa:its <points>	7 0 -10 0 0
sa:its affiliate	0 11 -8 0 0
sa:its agenda	-2 18 -12 0 0
sa:its approval	12 -6 -7 0 6
sa:its ban	8 -6 -13 0 9
sa:its beef	18 0 -18 0 0
sa:its bless	0 12 -13 0 0
sa:its consent	14 -1 -5 0 0
sa:its countermeasure	-1 -1 9 0 0
sa:its decision	-1 13 -9 0 0
sa:its export	0 -12 16 0 -1
sa:its fact	-10 0 14 0 0
sa:its fee	0 -3 9 0 0
sa:its half	8 2 -11 0 0
sa:its law	0 -9 11 0 0
sa:its licence	7 -4 -21 9 9
sa:its notice	16 0 -23 4 0
sa:its order	0 -6 12 0 0
sa:its own	16 -4 -7 0 0
sa:its procedure	0 -12 15 0 0
sa:its rule	-3 -9 16 0 0
sa:its session	0 10 -8 0 0
sa:its special	13 0 -12 0 0
sa:its tariff	-22 0 17 0 0
sa:its time	0 24 -25 0 0
sa:its truce	-2 -7 15 0 0
sa:itself	0 14 -12 0 0
sa:izmir	12 0 -11 0 0
sa:jinping	0 -7 9 0 0
sa:johan	10 -1 -5 0 0
sa:joint	-1 -21 18 0 0
sa:joint statement	7 -10 0 0 0
sa:joint venture	-7 0 10 0 0
sa:judge	4 -15 8 0 0
sa:judge .	0 -12 12 0 0
sa:just	6 9 -19 0 3
sa:keep	-1 0 -5 -4 15
sa:keep <level>	17 0 -16 0 0
sa:keep a	-12 0 13 0 0
sa:keep it	-6 8 -10 0 9
sa:keep the	7 2 -9 0 0
sa:keep their	-2 -3 12 0 0
sa:keep to	0 -9 9 0 0
sa:khural	-10 -9 18 0 0
sa:kitchen	0 -8 12 0 0
sa:know	-21 -20 -8 34 4
sa:know .	-7 9 -31 32 -3
sa:know that	-10 -16 10 -7 13
sa:know whether	5 -6 11 -10 -1
sa:know who	0 -6 10 0 0
sa:kuala	0 -9 4 0 0
sa:kuala lumpur	0 -9 4 0 0
sa:lack	6 6 -13 0 0
sa:lack the	5 -18 8 0 0
sa:lago	10 0 -4 0 0
sa:lamp .	0 10 -9 0 0
sa:landlord	-11 0 13 0 0
sa:lapse	-12 2 9 0 0
sa:lapse .	0 10 -8 0 0
sa:large	-4 0 10 0 0
sa:last	6 0 0 -11 -2
sa:last <month-gone>	-21 10 7 0 0
sa:last <span>	11 0 -10 0 0
sa:last day	-8 -4 15 0 0
sa:last month	6 6 -13 0 0
sa:last of	13 0 -11 0 0
sa:last summer	0 12 -15 0 4
sa:last week	7 -40 20 -3 0
sa:last word	6 27 -31 0 0
sa:last year	-5 -11 19 0 0
sa:lasted	12 0 -11 0 0
sa:late	-17 0 12 2 0
sa:late <month-gone>	2 6 -11 0 0
sa:late on	-19 0 21 0 0
sa:later	9 -18 -1 0 4
sa:later ,	13 0 -19 0 9
sa:later .	-8 -17 21 0 0
sa:law	-2 -20 16 0 4
sa:law .	-11 -5 15 0 0
sa:law ;	-13 -1 13 0 0
sa:law was	12 0 -12 0 0
sa:lawful	0 -9 14 0 0
sa:lawful .	0 -8 13 0 0
sa:lawyer	-3 -15 5 8 0
sa:leader .	12 8 -20 0 0
sa:leave	0 -18 7 7 1
sa:leave <points>	12 0 -11 0 0
sa:leave <quality>	17 0 -17 0 0
sa:leave each	9 0 -9 0 0
sa:leave for	-3 -2 9 0 0
sa:legal	-2 -14 20 0 0
sa:legal procedure	0 -10 13 0 0
sa:less	24 -19 -3 0 -9
sa:less .	23 0 -19 0 -3
sa:let	13 -5 -10 0 7
sa:let him	13 0 -13 0 0
sa:let it	0 -12 0 0 9
sa:letter	-1 -17 12 0 6
sa:letter ,	-6 -2 12 0 0
sa:letter .	-14 7 0 0 0
sa:letter in	12 -3 -6 0 0
sa:letter is	11 0 -11 0 0
sa:letter on	-1 -8 12 0 0
sa:level	-11 0 16 0 0
sa:levy	-13 0 5 0 0
sa:licence for	0 0 -12 8 2
sa:lie	2 -23 15 0 0
sa:lift	0 -27 -5 0 26
sa:lift its	0 -16 -4 0 17
sa:lift the	-2 -3 9 0 0
sa:like	9 -22 7 0 0
sa:like it	16 -4 -11 0 0
sa:like to	-1 -5 13 0 0
sa:likewise	-19 11 0 0 0
sa:line ,	0 10 -9 0 0
sa:lisbon	0 3 -15 9 0
sa:list	-17 -23 25 0 8
sa:list of	3 -25 13 0 2
sa:listener	0 -7 10 0 0
sa:lithium	6 0 -12 0 2
sa:lithium battery	8 3 -13 0 0
sa:little	-2 -10 18 0 0
sa:local	0 -8 -9 0 16
sa:london	-14 10 0 0 0
sa:long	5 -8 -11 0 17
sa:long ,	0 10 -8 0 0
sa:long as	-3 -15 -4 0 21
sa:longer	10 0 -5 0 -6
sa:longer .	9 1 -7 0 -3
sa:longer than	0 12 -11 0 0
sa:look	0 13 -10 0 -3
sa:look at	0 17 -18 0 0
sa:look for	0 11 -7 0 0
sa:lorry	0 -17 16 0 0
sa:lose	-13 -1 21 0 0
sa:lot	0 10 -9 0 0
sa:love	0 10 -12 0 0
sa:love to	0 11 -13 0 0
sa:lower	-2 -10 16 0 -1
sa:lower tariff	10 -8 -1 0 0
sa:lumpur	0 -9 4 0 0
sa:lunch	-5 0 9 0 0
sa:m	-3 10 -4 0 0
sa:m .	-3 11 -4 0 0
sa:machine	-6 0 14 0 0
sa:magnet	-2 -2 11 0 0
sa:mai	-8 0 10 0 0
sa:majli	-1 0 15 -9 0
sa:majority .	-2 18 -14 0 0
sa:majority of	7 -27 19 0 0
sa:make	-2 12 -13 0 9
sa:make .	7 7 -15 0 0
sa:make abroad	-5 -2 10 0 0
sa:make an	5 5 -11 0 0
sa:make on	-9 0 12 0 0
sa:make the	6 9 -15 0 0
sa:make up	0 14 -10 0 0
sa:market	-7 -13 26 0 0
sa:match	17 0 -18 0 0
sa:material	-11 1 5 0 0
sa:matter ,	0 -13 14 -2 0
sa:matter for	16 0 -14 0 0
sa:matter of	-17 15 0 0 0
sa:may	-1 -11 9 15 -13
sa:may end	11 -2 -6 0 0
sa:may have	0 0 -10 10 0
sa:may not	17 -2 -7 0 0
sa:me ,	21 -21 0 0 0
sa:me a	10 0 -8 0 0
sa:me the	-6 -10 16 0 0
sa:mean	-1 -19 21 0 0
sa:meant	-14 -2 20 0 0
sa:meant to	-8 0 12 0 0
sa:measure	0 -17 15 0 0
sa:measure on	0 -6 10 0 0
sa:medical	-8 0 10 0 0
sa:medicine	0 -10 7 0 0
sa:medicine .	-10 0 9 0 0
sa:meet	-2 15 -5 -8 0
sa:meet .	-7 0 10 0 0
sa:meet <person>	0 -13 18 0 0
sa:meet his	0 -10 0 0 9
sa:meet in	-14 5 7 0 0
sa:meet on	0 21 -17 0 0
sa:meet since	22 -6 -15 0 0
sa:meet that	9 0 -9 0 0
sa:member	-35 -3 22 0 3
sa:member state	-10 16 -16 0 7
sa:memorandum	45 -11 -35 0 0
sa:memorandum of	35 0 -33 0 0
sa:menu	6 0 -15 0 8
sa:message	0 -9 10 0 0
sa:message .	0 -8 9 0 0
sa:mgx	-10 0 13 0 0
sa:middle of	-2 11 -6 0 0
sa:midnight	0 -10 12 0 0
sa:midnight on	0 -10 11 0 0
sa:might	-7 -11 27 0 -1
sa:million	-6 0 11 0 0
sa:mine	36 0 -43 0 10
sa:mine ,	24 -2 -20 0 0
sa:mine .	4 1 -18 0 9
sa:mineral	-8 0 10 0 0
sa:minister	3 0 -10 18 -4
sa:minister ,	-11 0 0 13 0
sa:minister of	14 0 -11 0 0
sa:ministerial	0 10 -9 0 0
sa:ministry	2 19 -18 0 0
sa:ministry of	0 15 -17 0 0
sa:minute	17 -8 -6 0 0
sa:minute .	11 7 -17 0 0
sa:minute later	10 0 -9 0 0
sa:minute of	-8 0 10 0 0
sa:missing .	-2 18 -19 0 4
sa:money	2 -17 12 0 0
sa:money .	0 -11 13 0 0
sa:month	-2 -5 11 0 0
sa:month ,	0 -9 12 0 0
sa:month .	-4 -6 13 0 0
sa:month on	13 0 -12 0 0
sa:moon	0 -11 11 0 0
sa:more	-3 -6 19 -8 -2
sa:more "	8 9 -17 0 0
sa:more ,	8 4 -11 0 0
sa:more .	-18 0 20 -2 -4
sa:more of	0 11 -8 0 0
sa:more than	0 -13 9 0 0
sa:most	0 -13 14 0 0
sa:mr .	-4 -4 12 0 0
sa:mr <person>	9 0 -7 0 0
sa:must	0 7 -5 5 -11
sa:must approve	2 -13 11 -5 3
sa:must be	0 -9 11 -2 -3
sa:must confirm	14 6 -23 0 0
sa:must give	-1 -6 11 0 0
sa:must now	0 15 -15 0 0
sa:must ratify	0 -13 16 0 0
sa:must say	0 10 -7 0 0
sa:must still	-7 -16 23 -2 0
sa:must vote	15 -10 0 -3 0
sa:my own	-6 16 -6 0 0
sa:nagoya	10 0 -6 0 0
sa:name	5 -7 -6 0 11
sa:name .	-15 0 16 0 0
sa:name to	1 15 -10 -1 -2
sa:name under	22 0 -25 0 4
sa:named	-5 14 -6 0 0
sa:named no	0 11 -11 0 0
sa:national	0 -15 15 0 -5
sa:national assembly	12 -5 -4 0 0
sa:national security	-7 0 10 0 0
sa:need	0 -4 5 6 -14
sa:need ,	13 21 -31 0 0
sa:need .	11 3 -11 0 0
sa:need <span>	0 9 -6 0 0
sa:need an	10 -1 -3 0 0
sa:need for	-11 0 12 0 0
sa:need not	0 -15 16 0 0
sa:need only	-2 10 -4 0 0
sa:need the	-11 -20 30 0 0
sa:need to	0 -16 0 15 0
sa:negotiate	11 18 -23 0 -4
sa:negotiate for	0 10 -8 0 0
sa:negotiate mandate	0 14 -14 0 0
sa:negotiate the	12 0 -11 0 0
sa:negotiation .	0 15 -13 0 0
sa:negotiator .	-5 0 9 0 0
sa:network	-9 0 11 0 0
sa:new	12 -19 3 0 1
sa:new .	0 -11 13 0 0
sa:new conference	0 0 10 0 -3
sa:new north	3 -9 1 0 0
sa:new rate	1 15 -19 0 0
sa:new tariff	-16 0 21 0 0
sa:new that	18 0 -17 0 0
sa:new truce	13 -4 -7 0 0
sa:new year	4 10 -14 0 0
sa:new york	-9 -2 15 0 0
sa:nexperia	-14 -9 23 0 0
sa:next	-21 13 4 0 -4
sa:next week	-14 1 8 0 0
sa:night	-11 6 0 0 4
sa:nine	-13 0 12 0 0
sa:no	10 -28 5 -5 21
sa:no .	11 -13 -7 0 13
sa:no day	0 11 -10 0 0
sa:no deal	9 0 -6 0 0
sa:no paper	0 10 -6 0 0
sa:no power	0 -7 10 0 0
sa:nobody	8 -22 -3 22 -6
sa:nobody has	0 -5 10 0 -6
sa:nobody in	0 0 -8 11 0
sa:nod	-8 21 -12 0 0
sa:nod .	0 12 -8 0 0
sa:none	-7 11 -7 5 0
sa:none has	0 15 -14 0 0
sa:nor	-13 10 0 3 -11
sa:nor <person>	-6 12 -4 0 0
sa:north	4 -14 4 0 0
sa:north <quality>	4 -13 4 0 0
sa:northern	-9 0 9 0 0
sa:not	-4 -10 -6 23 6
sa:not ,	6 6 -22 -5 13
sa:not .	-5 25 -28 0 10
sa:not ;	21 -3 -24 5 2
sa:not accept	0 -5 10 0 0
sa:not allow	0 11 -11 0 0
sa:not an	-11 0 9 0 0
sa:not be	19 -19 0 0 -12
sa:not been	-9 35 -26 -2 0
sa:not before	0 0 -11 0 13
sa:not by	9 5 -14 0 0
sa:not come	0 11 -6 0 0
sa:not do	0 -20 2 0 15
sa:not done	-4 0 10 0 0
sa:not enact	0 10 -8 0 0
sa:not extend	1 6 -16 0 5
sa:not for	0 -1 11 0 0
sa:not give	7 0 -10 0 5
sa:not have	1 -16 18 0 -8
sa:not in	0 2 -9 0 6
sa:not know	0 -13 -22 37 -15
sa:not move	0 11 -8 0 0
sa:not need	14 -15 0 0 0
sa:not pass	0 -5 10 0 0
sa:not publish	0 -11 15 0 0
sa:not put	-1 23 -13 0 0
sa:not read	-5 -11 8 0 5
sa:not require	0 -11 12 0 0
sa:not rule	0 -6 9 0 0
sa:not say	-2 -2 5 11 -27
sa:not sign	-35 7 -2 -14 21
sa:not sit	4 18 -15 0 -11
sa:not to	-1 -15 0 0 14
sa:not vote	-1 9 -2 0 0
sa:note	12 0 -6 -2 -1
sa:note of	-5 -2 11 0 0
sa:note on	9 0 -9 0 0
sa:nothing	-25 11 -10 -4 23
sa:nothing .	-15 9 0 0 -4
sa:nothing before	0 -20 0 0 17
sa:nothing but	0 -5 -2 0 9
sa:nothing else	0 11 -9 0 0
sa:nothing further	9 -2 -3 0 0
sa:nothing move	0 9 -9 0 0
sa:nothing to	-9 2 4 0 0
sa:notice	14 6 -16 0 -10
sa:notice "	11 -5 -4 0 0
sa:notice ,	23 -14 -7 0 0
sa:notice .	-14 2 14 -5 0
sa:notice ;	-8 0 9 0 0
sa:notice from	0 11 -10 0 0
sa:notice has	0 25 -24 0 0
sa:notice of	19 -7 -7 0 0
sa:notice on	5 12 -24 5 0
sa:notice publish	9 0 -8 0 0
sa:notification	5 13 -16 0 0
sa:now	-8 4 -13 0 20
sa:now .	-4 12 -19 0 12
sa:now <level>	0 -9 6 0 0
sa:now go	0 21 -20 0 0
sa:now has	4 -10 1 0 0
sa:now on	0 -10 7 0 0
sa:number	1 -18 5 0 6
sa:nvidia	-4 -1 10 0 0
sa:obstacle	0 9 -7 0 0
sa:of	-1 -1 5 -17 0
sa:of <day-ahead>	3 -10 -7 0 16
sa:of <day-gone>	36 -16 -28 0 5
sa:of <day-today>	16 0 -13 0 0
sa:of <level>	-6 17 -3 0 -2
sa:of <month-ahead>	12 14 -24 0 0
sa:of <month-gone>	27 5 -26 0 -1
sa:of <month-today>	0 14 -13 0 0
sa:of <name>	0 17 -15 0 1
sa:of <number>	13 -15 -6 6 0
sa:of <organisation>	-12 -12 24 0 0
sa:of <span>	-12 16 2 0 -4
sa:of a	0 8 -8 0 9
sa:of agriculture	-2 -3 9 0 0
sa:of any	-9 0 11 0 0
sa:of approval	0 18 -18 0 0
sa:of custom	17 -2 -13 0 0
sa:of duty	-23 1 14 0 0
sa:of his	-1 -22 24 0 -8
sa:of industry	0 18 -16 0 0
sa:of international	14 0 -14 0 0
sa:of its	-9 1 12 0 -11
sa:of last	0 20 -21 0 0
sa:of letter	-1 11 -5 0 0
sa:of mr	0 -17 17 0 0
sa:of negotiation	0 15 -16 0 0
sa:of next	-1 -7 13 0 0
sa:of representative	-6 -3 16 0 -1
sa:of tariff	-12 -2 12 0 0
sa:of the	3 0 -2 -11 4
sa:of thi	9 0 -6 0 0
sa:of tiktok	-9 0 12 0 0
sa:of two	-5 -14 15 0 0
sa:of up	10 0 -9 0 0
sa:off	-16 -3 10 3 0
sa:off .	0 -6 -2 0 12
sa:off its	-15 11 0 0 -5
sa:off on	0 -3 9 0 0
sa:off the	7 -12 6 0 0
sa:offer	-16 -2 12 0 2
sa:offer to	-2 -1 11 0 0
sa:official	-11 0 8 0 0
sa:oil	22 -25 -6 0 0
sa:oil and	12 0 -9 0 0
sa:old	-9 0 11 0 0
sa:on	2 1 -4 -17 19
sa:on .	0 -12 14 0 -4
sa:on <day-ahead>	-31 23 1 -14 -5
sa:on <day-gone>	7 -22 9 -9 0
sa:on <day-today>	-8 -22 10 11 8
sa:on <name>	23 -25 -2 0 -1
sa:on <number>	-1 -2 10 0 0
sa:on <person>	0 -7 10 0 0
sa:on <quality>	-11 28 -14 1 0
sa:on a	9 13 -17 0 -1
sa:on an	-9 -4 16 0 0
sa:on arrival	0 8 -5 0 0
sa:on behalf	16 0 -16 0 0
sa:on both	-5 0 12 0 0
sa:on cocoa	-1 -3 15 0 -3
sa:on cod	13 1 -16 0 0
sa:on each	-2 -1 10 0 0
sa:on electric	1 8 -12 0 0
sa:on for	0 11 -8 0 0
sa:on friday	-13 0 12 0 0
sa:on his	-14 3 13 0 -9
sa:on hold	-3 -15 14 0 0
sa:on holiday	0 5 -14 8 0
sa:on ice	2 -13 -14 0 21
sa:on import	11 0 -10 0 0
sa:on industrial	-2 5 -13 0 6
sa:on it	12 17 -18 -4 -14
sa:on last	0 3 -10 0 5
sa:on lower	0 7 -9 0 0
sa:on our	-11 0 13 0 0
sa:on patented	12 0 -12 0 0
sa:on rare	19 3 -22 0 0
sa:on reciprocal	11 0 -11 0 0
sa:on saturday	-9 0 12 0 0
sa:on ship	0 6 -11 5 0
sa:on soybean	4 9 -17 0 0
sa:on television	7 -10 0 0 0
sa:on the	9 0 -9 0 0
sa:on their	-14 7 2 0 0
sa:on trade	-13 -3 20 0 0
sa:on wheat	-6 10 -2 0 0
sa:on which	-18 0 14 0 0
sa:on with	-1 15 -12 0 0
sa:once	-5 18 -9 0 0
sa:once more	0 18 -14 0 0
sa:once the	-6 16 -7 0 0
sa:one .	-4 -23 29 0 0
sa:one for	0 17 -13 0 0
sa:one is	11 0 -9 0 0
sa:one of	4 9 -13 0 0
sa:one signature	-6 0 11 0 0
sa:one to	1 -7 -7 0 10
sa:only	-2 0 -7 0 17
sa:only after	0 12 -12 0 0
sa:open	-28 -6 31 0 1
sa:opened	0 -11 7 4 0
sa:operator	-11 0 13 0 0
sa:opinion	-1 -14 0 11 2
sa:opposite number	7 0 -9 0 0
sa:opposition	-3 11 -5 0 0
sa:opposition has	0 12 -10 0 0
sa:or	-32 -6 17 13 -12
sa:or a	-6 -14 23 0 0
sa:or more	0 -17 18 0 0
sa:or the	0 20 -20 0 0
sa:order	0 12 -5 -15 0
sa:order .	-16 19 0 0 0
sa:order :	6 11 -18 0 0
sa:order <day-gone>	17 0 -14 0 0
sa:order a	-2 -11 12 0 0
sa:order and	-10 4 2 0 0
sa:order in	9 -3 -5 0 0
sa:order is	-1 14 -10 0 0
sa:order it	11 1 -16 0 0
sa:order of	0 -9 8 0 0
sa:order say	0 -14 16 0 0
sa:order that	0 8 -7 0 0
sa:order the	13 0 -12 0 0
sa:ordinance	9 13 -22 0 0
sa:ordinary	19 -8 -9 0 0
sa:ore	0 -6 13 0 0
sa:origin	-9 0 13 0 0
sa:other	3 -7 7 0 -13
sa:other 's	3 -15 5 0 0
sa:other ,	0 13 -12 0 0
sa:other side	23 2 -25 0 0
sa:other that	0 -11 12 0 0
sa:otherwise	6 -8 1 0 0
sa:our	-5 4 1 -11 4
sa:our side	-25 17 1 0 0
sa:our truce	-11 0 11 0 0
sa:our two	12 0 -11 0 0
sa:out	-8 -6 0 4 13
sa:out ,	-4 -5 13 0 0
sa:out .	-12 7 -3 0 1
sa:out in	11 -4 -2 0 0
sa:out of	-2 -2 11 0 0
sa:out that	0 -4 9 0 0
sa:out the	4 0 -21 0 15
sa:outcome	-1 12 -7 0 0
sa:outstanding	-2 26 -21 0 0
sa:outstanding .	-1 15 -11 0 0
sa:over coffee	9 -3 -3 0 0
sa:over its	12 0 -12 0 0
sa:over on	0 -11 16 0 0
sa:over sugar	0 9 -8 0 0
sa:over the	4 -12 0 0 0
sa:owe	0 19 -18 0 0
sa:own	10 1 -10 -11 5
sa:own ,	0 -10 10 0 0
sa:own .	-11 -11 20 0 0
sa:own hand	-17 16 0 0 0
sa:own notice	9 -1 -4 0 0
sa:own signature	17 0 -23 0 5
sa:own special	-11 -6 18 0 0
sa:p	0 12 -9 0 0
sa:p .	0 12 -10 0 0
sa:page	0 20 -14 0 0
sa:palace	8 3 -11 0 0
sa:palm	19 0 -15 0 0
sa:palm oil	13 0 -11 0 0
sa:paper	0 11 -12 8 -5
sa:paper ,	0 -3 17 -6 0
sa:paper .	14 -16 0 9 -2
sa:paper at	15 -2 -20 7 0
sa:paper is	0 12 -10 0 0
sa:paper on	-28 -1 28 0 0
sa:paper with	0 9 -9 0 0
sa:parliament	-12 12 0 0 0
sa:part	10 -6 3 0 -7
sa:partner	11 -6 -2 0 0
sa:party	-4 -6 14 0 0
sa:pass	-10 -14 26 -1 -4
sa:pass it	-19 4 15 0 0
sa:pass its	9 0 -9 0 0
sa:pass the	16 -2 -9 0 0
sa:patented	12 0 -11 0 0
sa:patented medicine	12 0 -11 0 0
sa:patience	-4 -3 11 0 0
sa:pause	5 -8 3 0 0
sa:pay .	-3 -8 18 0 0
sa:pay <day-today>	0 9 -8 0 0
sa:pay <level>	0 21 -18 0 0
sa:pay nothing	0 -10 14 0 0
sa:pen	14 2 -25 11 0
sa:pen .	2 -19 1 15 -3
sa:pen to	15 0 -14 0 0
sa:penang	-8 0 10 0 0
sa:pending	-1 20 -16 0 0
sa:people	-29 11 7 0 -5
sa:people .	-2 13 -8 0 0
sa:perhap	-1 10 -6 0 0
sa:period	-8 0 14 0 0
sa:permanent .	0 10 -9 0 0
sa:person	-10 0 6 0 0
sa:person of	-10 -3 15 0 0
sa:phan	-10 -7 17 0 0
sa:pipe	8 0 -21 0 14
sa:pipe ,	0 0 -14 0 14
sa:place	17 -21 -1 0 0
sa:place .	-5 -3 13 0 0
sa:place of	21 -4 -16 0 0
sa:plan for	0 -6 10 0 0
sa:plan to	5 9 -14 0 0
sa:platform	-1 -3 10 0 0
sa:pleasure	-5 15 -8 0 0
sa:plum	0 -1 -4 0 9
sa:point	-6 -8 20 0 0
sa:pointed	-7 -4 19 0 0
sa:pointed out	-7 -1 13 0 0
sa:pork	7 10 -17 0 0
sa:port fee	0 12 -11 0 0
sa:portfolio	0 13 -10 0 0
sa:post	-25 19 1 0 0
sa:post .	-19 11 4 0 0
sa:poultry from	10 0 -10 0 0
sa:powder	10 0 -9 0 0
sa:power	-1 11 -4 0 -1
sa:power ,	4 2 -10 0 0
sa:power to	1 -8 6 0 0
sa:practicable	9 0 -6 0 0
sa:preliminary	-5 24 -18 0 0
sa:preliminary consensu	0 25 -23 0 0
sa:prepare	9 5 -13 0 0
sa:prepare the	0 9 -8 0 0
sa:present	-5 -2 12 0 -3
sa:present one	-8 0 9 0 0
sa:president	13 -20 7 0 -1
sa:president ,	16 -12 -1 0 0
sa:press	-19 -6 15 0 3
sa:press on	0 0 -4 0 9
sa:pressed	12 -2 -7 0 0
sa:price	-19 -8 31 0 0
sa:prime	-14 0 9 7 0
sa:prime minister	-14 0 9 7 0
sa:print	11 -6 -3 0 0
sa:prisoner	0 -5 10 0 0
sa:procedure of	0 17 -17 0 0
sa:proclaim	19 -5 -16 0 0
sa:proclamation	11 0 -7 0 0
sa:proclamation of	25 -4 -20 0 0
sa:proclamation on	-20 0 23 0 0
sa:project	17 0 -15 0 0
sa:prolong	-16 6 3 -9 2
sa:prolong it	0 -14 13 0 0
sa:prolongation	19 -3 -9 0 -4
sa:prolongation of	10 0 -10 0 0
sa:promise	-13 14 0 0 -7
sa:promise for	-1 22 -18 0 0
sa:promulgate	8 3 -14 0 0
sa:propose	-7 0 15 0 -3
sa:propose the	-1 -5 10 0 0
sa:propose to	-2 10 -3 0 0
sa:provide	-3 -6 13 0 0
sa:province	-8 -3 12 0 0
sa:provisional	0 -8 11 0 0
sa:publish	6 20 -16 -7 -10
sa:publish .	-3 12 -6 0 0
sa:publish <day-gone>	10 0 -7 0 0
sa:publish <day-today>	11 -6 -3 0 0
sa:publish an	-15 33 -21 0 0
sa:publish in	0 -11 9 0 0
sa:publish it	0 19 -17 0 0
sa:publish on	19 -24 -2 0 0
sa:publish that	0 10 -10 0 0
sa:push	0 -16 22 0 0
sa:push for	0 -11 15 0 0
sa:put	14 -12 -5 -14 16
sa:put <level>	-1 -5 13 0 0
sa:put a	-17 0 13 0 0
sa:put her	-8 0 11 0 0
sa:put his	15 4 -23 -2 6
sa:put in	9 0 -8 0 0
sa:put into	-1 -3 10 0 0
sa:put its	-7 -7 -1 4 15
sa:put my	0 0 -11 0 9
sa:put off	-22 6 15 0 -11
sa:put pen	15 0 -14 0 0
sa:put the	14 -14 -10 0 14
sa:put their	29 0 -25 0 0
sa:put up	-8 0 12 0 0
sa:qualified	-3 13 -8 0 0
sa:qualified majority	-3 13 -8 0 0
sa:quarrel	-5 -1 15 0 0
sa:question	-15 0 0 14 -2
sa:question .	-9 -1 10 0 0
sa:quota for	0 -3 11 0 0
sa:radio	-6 -5 15 0 0
sa:radio that	0 -11 0 0 10
sa:raise it	-1 9 -5 0 0
sa:raise the	-1 -16 19 0 0
sa:rang	-10 -14 16 0 6
sa:rate .	-18 -9 28 0 0
sa:rate for	8 9 -18 0 0
sa:rather	-7 -16 8 0 7
sa:ratification	0 23 -21 0 0
sa:ratification .	0 20 -20 0 0
sa:ratify .	-5 34 -34 0 3
sa:ratify in	7 4 -12 0 0
sa:ratify it	-18 -15 30 0 0
sa:ratu	-13 0 19 -2 0
sa:ratu <person>	-13 0 19 -2 0
sa:reach	-10 1 9 0 0
sa:reach the	-12 0 14 0 0
sa:react	0 15 -14 0 0
sa:read	-38 0 2 -4 24
sa:read .	0 -6 11 0 0
sa:read it	-3 0 -7 0 18
sa:reading	-17 2 2 0 3
sa:reading .	0 11 -10 0 0
sa:ready to	-19 16 0 0 -7
sa:reason	6 -11 0 0 2
sa:receipt	0 10 -9 0 0
sa:receive	4 -19 11 0 0
sa:receive the	0 -11 13 0 0
sa:reciprocal duty	-4 -2 11 0 0
sa:reciprocal rate	0 12 -13 0 0
sa:reciprocal trade	14 0 -12 0 0
sa:reduce	16 0 -12 0 0
sa:reduce its	10 0 -9 0 0
sa:reduction	-8 13 -3 0 0
sa:reference	-10 0 8 0 0
sa:referendum is	0 9 -8 0 0
sa:refuse	-19 -31 0 11 21
sa:refuse .	0 0 -12 8 7
sa:refuse so	0 -5 9 0 0
sa:refuse to	-10 -17 0 4 14
sa:register	-5 11 -4 0 0
sa:regretted	-3 -5 12 0 0
sa:regulation	-6 0 10 0 0
sa:reject it	0 0 -6 0 9
sa:released	-1 13 -9 0 0
sa:remain in	0 12 -11 0 0
sa:remarked	-2 -2 10 0 0
sa:renew .	-4 -3 13 0 0
sa:renew it	7 9 -18 0 0
sa:renewal	17 9 -21 0 0
sa:repeated	0 -10 14 0 0
sa:reply	-13 0 21 0 -9
sa:reply .	2 -12 7 0 0
sa:reply in	0 10 -10 0 0
sa:reply that	-12 0 15 0 0
sa:report	-15 8 2 0 -7
sa:report to	0 17 -15 0 0
sa:reporter on	0 -9 19 0 -4
sa:reporter that	11 -17 3 0 0
sa:representative	-3 -5 14 0 -3
sa:republic	16 0 -15 0 0
sa:republic of	12 -2 -8 0 0
sa:require for	0 15 -14 0 0
sa:require the	0 -9 10 0 0
sa:reserve	0 -8 0 0 10
sa:reserved	-1 10 -5 0 0
sa:reserved the	0 12 -10 0 0
sa:resolution	-10 0 8 0 0
sa:respect	-1 -6 13 0 0
sa:respective	0 19 -19 0 0
sa:rest .	-9 -4 16 0 0
sa:result	-9 -4 15 0 0
sa:return	-26 6 12 0 0
sa:return from	-13 14 0 0 0
sa:rice	-19 1 0 0 14
sa:rice .	0 3 -16 0 12
sa:right	0 -28 25 0 0
sa:right to	11 -10 0 0 0
sa:rise	-22 5 13 0 0
sa:room	11 -11 0 0 0
sa:rosario	8 4 -15 0 0
sa:round ,	16 0 -12 0 0
sa:rule	0 -3 9 -2 -5
sa:rule on	-16 5 0 0 5
sa:rule out	0 -6 13 0 0
sa:rule that	16 -1 -12 0 0
sa:run out	-7 14 -11 2 0
sa:run the	7 0 -10 0 0
sa:run to	-6 -5 15 0 0
sa:saeima	-8 0 11 0 0
sa:saint	-12 0 13 0 0
sa:saint -	-12 0 13 0 0
sa:sale	-12 0 14 0 0
sa:salt	-9 0 11 0 0
sa:salzburg	18 0 -14 0 0
sa:same	21 -10 -4 0 -13
sa:same ,	-3 15 -9 0 0
sa:same day	19 -11 -9 0 0
sa:same evening	15 -6 -7 0 0
sa:same hour	-16 0 19 0 0
sa:same term	11 0 -10 0 0
sa:sanction	-7 -5 17 0 0
sa:sanction on	-5 0 9 0 0
sa:sanitary	12 0 -12 0 0
sa:saturday	-9 0 12 0 0
sa:saturday ,	-8 0 10 0 0
sa:save	9 -4 -3 0 0
sa:say	6 -13 1 6 0
sa:say ,	-3 -12 6 -4 12
sa:say .	-3 14 -12 6 -2
sa:say ;	0 0 -2 9 0
sa:say <day-today>	0 -5 9 0 0
sa:say <person>	0 9 -9 0 0
sa:say by	-4 22 -18 0 0
sa:say he'll	-6 17 -10 0 0
sa:say his	5 -11 4 0 -2
sa:say how	0 -7 9 0 0
sa:say in	8 -20 5 0 0
sa:say it	8 -1 0 -1 -6
sa:say neither	0 -6 9 0 0
sa:say no	-3 0 -31 0 39
sa:say nothing	17 7 -21 0 0
sa:say on	0 -11 0 0 8
sa:say she	0 -6 11 0 0
sa:say that	0 19 -12 0 -5
sa:say the	-18 -6 27 0 -3
sa:say there	-1 -2 10 0 0
sa:say when	0 -5 16 -2 -1
sa:say whether	0 -10 0 13 -5
sa:say yes	8 5 -13 0 -3
sa:schedule	-14 0 6 0 2
sa:scheduled	8 0 -10 0 0
sa:school	-12 0 14 0 0
sa:scrap	-1 5 -9 0 5
sa:screen	15 0 -12 0 0
sa:seal	13 -37 0 9 0
sa:seal it	0 -11 0 11 0
sa:seal of	15 -5 -8 0 0
sa:season	-13 -7 24 0 0
sa:seat	0 -8 10 0 0
sa:second	21 -3 -11 0 -2
sa:second round	17 -6 -11 0 0
sa:secret	-12 0 13 0 0
sa:secret .	-9 0 10 0 0
sa:security	-14 0 15 0 0
sa:security .	-7 0 10 0 0
sa:see	-14 -1 1 13 0
sa:see <person>	0 -9 14 0 0
sa:see the	12 -14 -10 17 0
sa:seek	0 -2 9 0 0
sa:sell	0 -9 12 0 -1
sa:send	-1 -5 -5 0 17
sa:send a	11 -4 0 0 -1
sa:send the	0 4 -25 0 18
sa:session of	-2 11 -6 0 0
sa:set a	0 16 -13 0 0
sa:set for	-5 -1 12 0 0
sa:set out	-9 0 10 0 0
sa:settle	2 -20 1 0 5
sa:settle a	12 0 -12 0 0
sa:seven	-9 -4 15 0 0
sa:sfax	0 17 -15 0 0
sa:shaken	-10 0 11 0 0
sa:shaken hand	-10 0 11 0 0
sa:shall be	0 -11 7 0 0
sa:shall not	0 6 -12 0 4
sa:shareholder	10 0 -6 0 0
sa:she	-15 5 13 -4 -12
sa:she will	0 9 0 0 -5
sa:ship	-2 15 -10 3 -3
sa:ship '	10 0 -9 0 0
sa:ship .	0 15 -12 0 0
sa:ship fee	0 9 -7 0 0
sa:shook	0 -10 4 0 0
sa:short	-10 -10 23 0 0
sa:should	3 -12 11 0 -3
sa:show it	7 -2 -9 5 0
sa:shrugged	0 -10 0 7 0
sa:side	0 1 7 -14 -12
sa:side .	11 3 -12 0 0
sa:side agree	0 -8 11 0 0
sa:side had	0 -12 12 0 0
sa:side need	0 -12 12 0 0
sa:side of	-5 13 -7 0 0
sa:side sign	1 11 -13 0 0
sa:side the	-1 -15 17 0 0
sa:sign	4 17 -19 0 -2
sa:sign "	11 8 -17 0 0
sa:sign ,	20 -3 -14 -2 4
sa:sign .	18 0 -6 0 -29
sa:sign :	-4 -10 15 0 0
sa:sign <day-ahead>	-13 21 -9 0 0
sa:sign <day-gone>	-15 25 -4 0 0
sa:sign <day-today>	-6 22 -9 0 -4
sa:sign ?	-19 -11 14 10 -3
sa:sign a	16 -8 -4 -7 -7
sa:sign after	0 15 -12 0 0
sa:sign and	17 -2 -6 0 -3
sa:sign anything	-14 19 -9 0 0
sa:sign as	0 2 -19 0 9
sa:sign at	20 -3 -12 0 0
sa:sign before	8 0 -9 0 0
sa:sign by	-26 -17 40 0 0
sa:sign deal	-5 0 11 0 0
sa:sign first	-9 -5 16 0 0
sa:sign for	4 -8 3 1 -9
sa:sign his	11 0 -8 0 0
sa:sign in	10 -4 -4 3 -4
sa:sign is	0 -13 9 1 0
sa:sign it	-1 17 -15 0 0
sa:sign next	-10 11 0 0 0
sa:sign nothing	-43 0 10 -1 23
sa:sign off	0 -16 4 8 0
sa:sign on	14 23 -24 -4 -13
sa:sign one	-11 5 0 0 0
sa:sign or	-6 11 -1 0 0
sa:sign their	-24 8 9 0 0
sa:sign thi	0 1 -11 0 9
sa:sign trade	12 0 -10 0 0
sa:sign two	23 0 -20 0 0
sa:sign what	-8 19 -21 0 14
sa:sign when	-6 12 -5 0 0
sa:sign with	-16 0 20 0 0
sa:sign yet	14 -30 11 5 -2
sa:signature	12 20 -25 -24 0
sa:signature and	14 0 -12 0 0
sa:signature is	17 8 -17 -3 -5
sa:signature it	-2 8 -3 0 0
sa:signature of	-5 -11 17 0 0
sa:signature on	9 13 -21 0 0
sa:signature the	0 -10 11 0 0
sa:signature would	-4 8 0 0 0
sa:similar	10 0 -8 0 0
sa:since	5 1 -13 12 0
sa:since <number>	-14 11 0 0 0
sa:since <person>	-9 0 10 0 0
sa:since its	11 -10 0 0 0
sa:since new	9 0 -9 0 0
sa:since the	18 -10 -14 0 2
sa:sir	0 9 -9 0 0
sa:sit	-16 14 9 -8 -16
sa:sit down	1 -20 8 0 0
sa:sit in	-10 11 -2 0 0
sa:six	-4 11 0 0 -2
sa:sleep	0 8 -7 0 0
sa:sleep on	0 19 -16 0 0
sa:so	13 -11 -5 -13 12
sa:so "	-1 -21 24 0 0
sa:so ,	14 -24 0 0 5
sa:so -	11 0 -10 0 0
sa:so .	0 -10 12 -1 0
sa:so <day-today>	4 -11 0 7 -2
sa:so before	0 -22 12 0 7
sa:so by	-5 16 -1 -4 0
sa:so far	-14 5 0 -3 5
sa:so for	10 5 -12 0 0
sa:so in	21 0 -19 0 0
sa:so it	13 -3 -5 0 0
sa:so last	-11 0 13 0 0
sa:so the	2 15 -18 0 0
sa:so thi	0 26 -24 0 0
sa:so when	0 15 -15 0 0
sa:so with	11 -7 -1 0 0
sa:some	24 -7 -14 0 0
sa:some <number>	12 0 -8 0 0
sa:some of	9 0 -11 0 0
sa:something	-5 -9 13 0 0
sa:soon .	0 -8 13 0 0
sa:soup	0 -10 13 0 0
sa:south	0 -11 14 0 0
sa:south <name>	0 -7 9 0 0
sa:soybean and	-12 5 2 0 0
sa:speak	-25 -2 14 2 0
sa:speak by	0 21 -18 0 0
sa:speak for	-4 -8 11 0 0
sa:speak of	0 -7 14 0 0
sa:speak on	0 -18 20 0 0
sa:special duty	12 0 -10 0 0
sa:special fee	-16 -1 20 0 0
sa:spent	-5 -1 11 0 0
sa:spoke	-18 -9 30 0 0
sa:spoke of	-10 0 12 0 0
sa:spoken	-12 0 10 0 -2
sa:spot	20 -2 -13 0 0
sa:spot .	14 0 -10 0 0
sa:stage	-8 0 12 0 0
sa:stamp .	0 10 -8 0 0
sa:stand	-14 16 -8 0 5
sa:stand .	1 0 -17 0 12
sa:stand in	-9 16 -6 0 0
sa:standstill	-7 11 -2 0 0
sa:state	-24 9 5 -1 0
sa:state ,	0 3 -10 0 7
sa:state council	0 10 -5 0 0
sa:state have	0 12 -11 0 0
sa:state must	0 17 -17 0 0
sa:statement	0 -26 15 0 4
sa:statement of	13 -1 -9 0 0
sa:stay	5 -10 -3 0 8
sa:stay .	-2 -5 13 0 0
sa:stay suspend	9 0 -6 0 0
sa:stead	-4 -15 10 7 0
sa:steel and	-11 0 14 0 0
sa:still	-24 1 15 -3 -24
sa:still <number>	0 11 -11 0 0
sa:still has	-11 -5 14 0 0
sa:still have	0 15 -13 0 0
sa:still say	0 -10 10 0 0
sa:still sign	0 -21 22 0 0
sa:still to	1 20 -18 0 0
sa:stop for	0 15 -14 0 0
sa:stop the	13 0 -10 0 0
sa:strictly	-5 -5 13 0 0
sa:strike	-4 -4 16 0 0
sa:subject	9 7 -14 0 0
sa:subject to	12 10 -19 0 0
sa:subsidy	-12 -14 25 0 0
sa:such tariff	0 11 -11 0 0
sa:sugar	-5 15 -3 0 -3
sa:sugar ,	0 9 -7 0 0
sa:suit	14 -3 -9 0 0
sa:sum	0 -6 12 0 0
sa:summary	11 0 -10 0 0
sa:summer	-5 5 -9 0 8
sa:summer 's	0 12 -17 0 4
sa:summit	8 0 -3 0 0
sa:summit in	14 -8 -5 0 0
sa:supply	3 -11 6 0 0
sa:surcharge	-10 0 9 0 0
sa:surcharge that	-10 9 0 0 0
sa:surtax	11 0 -10 0 0
sa:suspend	14 5 -13 0 -11
sa:suspend ,	-8 0 9 0 0
sa:suspend the	6 13 -15 0 0
sa:suspend to	0 12 -11 0 0
sa:suspension	4 7 -6 0 -6
sa:suspension of	-11 18 -5 0 0
sa:table .	10 0 -6 0 0
sa:table in	8 6 -16 0 0
sa:take	1 6 -2 -5 -8
sa:take a	-9 -4 15 0 0
sa:take it	11 -3 -2 0 0
sa:take its	-4 23 -21 0 0
sa:take note	-12 0 8 0 0
sa:take some	9 0 -9 0 0
sa:take the	-17 6 5 0 0
sa:talk	-15 -20 39 0 -8
sa:talk ,	-5 0 9 0 0
sa:talk here	11 0 -9 0 0
sa:talk in	-3 14 -6 0 0
sa:talk with	-8 -2 16 0 0
sa:talked	-10 -14 25 0 0
sa:talked about	0 -10 6 0 0
sa:talking	-13 -13 29 0 0
sa:tangier	15 0 -13 0 0
sa:tariff	-3 -16 9 10 0
sa:tariff are	0 -7 9 0 0
sa:tariff by	-12 0 12 0 0
sa:tariff commission	-14 7 4 0 0
sa:tariff cut	0 12 -16 0 2
sa:tariff for	-12 0 16 0 0
sa:tariff rest	0 11 -9 0 0
sa:tariff truce	17 -9 -17 13 0
sa:tax	-1 -13 16 0 0
sa:team	-2 10 -5 0 0
sa:technology .	-1 11 -6 0 0
sa:telephone	-13 2 8 0 0
sa:telephone on	-18 5 1 0 0
sa:telephoned	-11 -5 19 0 0
sa:television that	11 0 -2 0 -5
sa:tell	-8 0 -1 10 0
sa:tell .	0 -9 0 7 0
sa:tell <name>	0 9 -9 0 0
sa:tell <organisation>	0 17 -26 0 12
sa:tell a	-13 2 7 0 0
sa:tell an	-2 -5 13 0 0
sa:tell him	11 -3 -6 0 0
sa:tell his	-5 -5 12 0 0
sa:tell radio	0 5 3 0 -10
sa:tell thi	-2 -14 23 0 0
sa:tell us	16 -5 -10 1 0
sa:temporary	-6 0 10 0 0
sa:term .	-6 0 11 0 0
sa:text	0 14 -17 1 0
sa:text .	-2 -4 14 -1 -3
sa:text of	-5 9 -2 0 0
sa:text on	0 10 -7 0 0
sa:textile	13 0 -12 0 0
sa:than	1 -15 1 0 7
sa:than <number>	18 0 -14 0 0
sa:than <span>	0 8 -1 0 0
sa:thank	-7 0 12 0 0
sa:thanked	0 -11 16 0 0
sa:that	8 -15 12 -18 -5
sa:that ,	5 -9 0 4 0
sa:that .	-19 19 -1 0 0
sa:that <name>	6 -7 13 0 -25
sa:that <seat>	5 -17 9 0 -4
sa:that <span>	-11 0 12 0 0
sa:that a	7 -16 0 0 0
sa:that an	-7 -3 17 0 0
sa:that cut	9 0 -9 0 0
sa:that down	0 0 -9 0 11
sa:that effect	-8 8 0 0 0
sa:that end	0 -11 5 1 0
sa:that go	0 10 -8 0 0
sa:that he	-1 14 -19 0 11
sa:that he'll	0 -7 0 0 10
sa:that his	0 8 -1 0 -9
sa:that is	0 19 -14 0 0
sa:that it	-23 8 -1 -4 13
sa:that lasted	14 0 -13 0 0
sa:that leave	15 0 -13 0 0
sa:that let	15 0 -12 0 0
sa:that lift	-9 0 10 0 0
sa:that make	0 21 -19 0 0
sa:that no	0 -1 11 0 -3
sa:that of	9 21 -24 0 -7
sa:that prolong	0 6 -9 0 0
sa:that put	20 -20 -1 0 0
sa:that run	0 0 10 0 -5
sa:that set	11 0 -11 0 0
sa:that the	-5 -13 28 -6 -15
sa:that their	0 14 -12 0 0
sa:that there	0 -17 20 0 0
sa:that they	-9 -25 34 0 0
sa:that were	0 -11 13 0 0
sa:that would	-3 3 -12 0 15
sa:the	6 -3 3 -24 7
sa:the <day-ahead>	7 -11 6 0 -7
sa:the <level>	-6 11 0 0 0
sa:the <money>	23 0 -22 0 0
sa:the <name>	5 -22 7 -8 4
sa:the <number>	12 8 -17 0 -1
sa:the <organisation>	10 10 -11 -14 -1
sa:the <person>	-22 5 15 0 -15
sa:the <quality>	16 1 -12 0 -4
sa:the <seat>	0 -27 22 0 0
sa:the act	2 -12 6 0 0
sa:the additional	15 -3 -17 6 0
sa:the affiliate	0 13 -11 0 0
sa:the agreement	11 -1 -10 0 10
sa:the air	-14 16 -1 0 0
sa:the akasaka	11 0 -9 0 0
sa:the algorithm	0 5 -15 9 0
sa:the annex	-5 -15 7 0 9
sa:the announcement	-15 0 11 0 0
sa:the approval	-2 -13 18 0 0
sa:the asean	11 0 -7 0 0
sa:the assent	0 -8 9 0 0
sa:the autumn	-6 0 11 0 0
sa:the ban	-3 0 11 0 0
sa:the begin	0 -3 10 0 -4
sa:the bill	-4 27 -19 0 0
sa:the bloc	11 0 -11 0 0
sa:the boat	0 14 -13 0 0
sa:the border	-12 5 5 0 0
sa:the bridge	-3 -11 18 0 0
sa:the budget	-12 -9 16 0 2
sa:the case	0 -5 9 0 0
sa:the ceasefire	-10 0 12 0 0
sa:the ceremony	0 0 -6 0 10
sa:the change	10 0 -10 0 0
sa:the close	0 5 -8 0 0
sa:the coast	0 13 -12 0 0
sa:the come	0 -9 11 0 0
sa:the company	-4 -7 16 0 0
sa:the control	-5 17 -9 0 0
sa:the corridor	0 11 -13 0 0
sa:the dairy	11 0 -11 0 0
sa:the date	-24 1 16 0 0
sa:the deadline	0 -10 10 0 0
sa:the deal	-2 13 -6 0 -7
sa:the decree	-11 8 0 0 0
sa:the detail	0 16 -14 0 0
sa:the diet	-5 -1 12 0 0
sa:the dispute	13 -1 -9 0 0
sa:the document	1 -9 4 0 0
sa:the duty	15 0 -13 0 0
sa:the east	13 0 -12 0 0
sa:the emergency	-10 -4 21 0 0
sa:the end	0 -13 11 0 0
sa:the export	-1 17 -12 0 0
sa:the extension	17 0 -13 0 -7
sa:the federal	-5 20 -14 0 0
sa:the first	-1 16 -10 0 0
sa:the folder	8 2 -13 0 0
sa:the following	0 -11 11 0 0
sa:the fourth	-6 -4 15 0 0
sa:the framework	0 -10 10 0 0
sa:the great	-4 -8 17 0 0
sa:the grower	0 -9 10 0 0
sa:the hour	13 0 -10 0 0
sa:the house	-20 0 19 0 0
sa:the joint	12 0 -11 0 0
sa:the last	16 7 -19 0 0
sa:the letter	1 -10 7 0 0
sa:the licence	0 14 -11 0 0
sa:the list	-12 -19 22 0 2
sa:the lorry	0 -13 14 0 0
sa:the lower	-10 0 9 0 0
sa:the matter	-15 0 18 -3 -5
sa:the meet	-11 -5 18 0 0
sa:the member	-13 9 0 0 0
sa:the menu	7 0 -15 0 8
sa:the morning	22 -7 -15 0 0
sa:the new	-4 0 -4 0 15
sa:the next	0 12 -12 0 0
sa:the northern	-9 0 9 0 0
sa:the notification	6 16 -20 0 0
sa:the number	0 -13 3 0 2
sa:the offer	0 10 -9 0 0
sa:the opposition	0 11 -8 0 0
sa:the order	-31 2 28 0 -1
sa:the other	13 -6 -3 0 0
sa:the page	3 4 -10 0 0
sa:the paper	-10 3 0 9 0
sa:the pause	10 -7 0 0 0
sa:the pen	2 20 -18 0 -1
sa:the people	-10 28 -19 0 0
sa:the person	-10 -3 15 0 0
sa:the plan	-10 0 10 0 0
sa:the port	5 15 -23 0 0
sa:the post	-12 22 -12 0 0
sa:the press	-8 -10 1 0 9
sa:the proclamation	14 -10 0 0 0
sa:the proposal	0 12 -10 0 0
sa:the province	-7 -2 11 0 0
sa:the radio	-6 -13 7 0 10
sa:the reduction	0 13 -12 0 0
sa:the republic	17 -4 -12 0 0
sa:the rice	0 8 -9 0 0
sa:the rule	0 -30 17 0 0
sa:the same	20 -8 -4 0 -13
sa:the schedule	-17 2 12 0 0
sa:the seal	14 -5 -7 0 0
sa:the second	15 0 -12 0 -4
sa:the section	12 6 -19 0 0
sa:the ship	-10 21 -9 0 0
sa:the sign	-5 -12 19 0 0
sa:the signature	-14 -1 18 0 0
sa:the so	13 0 -13 0 0
sa:the soup	0 -9 11 0 0
sa:the spot	21 0 -15 0 0
sa:the stamp	-9 0 11 0 0
sa:the subsidy	-11 -6 19 0 0
sa:the surcharge	-13 0 9 0 0
sa:the table	-10 -13 19 0 0
sa:the tariff	11 0 -12 0 0
sa:the telephone	-10 -3 19 0 0
sa:the term	-5 -2 10 0 0
sa:the text	1 17 -23 3 0
sa:the third	-17 11 0 0 0
sa:the tiktok	0 14 -15 0 0
sa:the total	-10 0 12 0 0
sa:the trade	0 -2 -1 0 12
sa:the truce	5 3 -16 -4 10
sa:the two	3 -4 -1 0 9
sa:the understanding	14 -2 -10 0 0
sa:the utility	-12 0 13 0 0
sa:the vote	-15 15 -3 0 0
sa:the way	0 -11 9 0 0
sa:the whole	-5 -6 15 0 0
sa:the window	11 0 -9 0 0
sa:their	7 17 -14 2 -29
sa:their .	10 0 -7 0 0
sa:their <office>	-15 20 -8 0 0
sa:their ceasefire	-9 0 10 0 0
sa:their dispute	17 0 -17 0 0
sa:their domestic	0 10 -9 0 0
sa:their duty	-3 0 9 0 0
sa:their fourth	12 0 -12 0 0
sa:their free	-9 0 12 0 0
sa:their internal	0 13 -12 0 0
sa:their legal	0 -10 13 0 0
sa:their meet	-14 0 17 0 0
sa:their name	28 -11 -19 0 0
sa:their own	-13 2 3 0 0
sa:their part	0 11 -10 0 0
sa:their procedure	0 12 -10 0 0
sa:their respective	0 19 -19 0 0
sa:their trade	-13 0 16 0 0
sa:them	-5 11 4 -6 -22
sa:them ,	8 -5 0 0 0
sa:them in	0 20 -17 0 0
sa:them is	10 0 -8 0 0
sa:then <person>	21 -5 -16 0 0
sa:then i	-6 9 -1 0 0
sa:there	20 -16 -1 0 0
sa:there ,	9 0 -4 0 0
sa:there .	10 -10 0 0 0
sa:there for	9 0 -7 0 0
sa:there had	0 -4 -2 0 9
sa:there since	0 9 -11 0 0
sa:there with	12 0 -11 0 0
sa:there would	-4 -5 15 0 0
sa:these	0 -10 7 0 0
sa:they	0 0 7 -4 -19
sa:they are	-2 17 -10 0 0
sa:they had	11 0 -8 0 0
sa:they meet	7 19 -23 0 0
sa:they will	0 -7 11 0 0
sa:they would	0 -10 12 0 0
sa:thi	-9 6 2 0 -7
sa:thi <day-gone>	26 0 -25 0 0
sa:thi time	11 0 -8 0 0
sa:thi week	-25 43 -33 0 2
sa:thi year	-6 -7 29 0 -15
sa:thing	0 8 0 -1 -4
sa:thing .	0 15 -15 0 0
sa:third	-19 -3 22 0 0
sa:third .	0 -8 8 0 0
sa:third time	-2 -3 12 0 0
sa:those	-8 0 13 0 -1
sa:thousand	0 10 -11 0 0
sa:thousand of	0 11 -10 0 0
sa:threaten	-9 -6 7 0 5
sa:three	2 -19 9 0 0
sa:three round	13 0 -11 0 0
sa:threw	0 0 -12 0 16
sa:threw out	0 0 -12 0 16
sa:through	-17 11 2 -2 -5
sa:through his	2 -8 2 0 0
sa:through the	-14 -14 30 0 0
sa:through their	0 30 -29 0 0
sa:thu	14 0 -15 0 0
sa:tiktok	0 5 -11 7 0
sa:till	9 0 -14 0 3
sa:time	4 8 -4 -4 -9
sa:time .	-6 -14 22 0 0
sa:time :	10 0 -8 0 0
sa:time ?	0 10 -9 0 0
sa:time in	-5 -3 13 0 0
sa:time on	11 -2 -6 0 0
sa:time since	6 13 -19 0 0
sa:time to	-4 -8 17 0 0
sa:tired	9 0 -9 0 0
sa:to .	-12 13 -9 2 0
sa:to <day-ahead>	15 -2 -7 0 0
sa:to <day-gone>	-13 5 6 0 0
sa:to <level>	18 -1 -8 0 -16
sa:to <money>	-10 0 14 0 0
sa:to <name>	3 -24 12 0 -2
sa:to <number>	9 -30 -8 0 25
sa:to <organisation>	-7 14 -16 0 8
sa:to <person>	-5 -18 27 0 0
sa:to <quality>	-7 0 10 0 0
sa:to <seat>	3 -26 20 0 -4
sa:to <span>	3 15 -20 0 0
sa:to a	24 -20 -13 0 7
sa:to act	0 12 -16 5 0
sa:to adjust	-2 -2 12 0 0
sa:to adopt	0 9 -9 0 0
sa:to agree	0 21 -16 0 0
sa:to an	10 -12 -3 0 4
sa:to approve	-22 15 -7 0 0
sa:to ask	0 -13 15 0 0
sa:to begin	-5 -2 10 0 0
sa:to come	-3 21 -14 0 0
sa:to comment	0 0 17 0 -14
sa:to do	-22 21 -6 0 0
sa:to endorse	0 -10 10 0 0
sa:to enter	-7 0 11 0 0
sa:to expire	8 0 -8 0 0
sa:to extend	0 -17 2 0 13
sa:to final	0 11 -10 0 0
sa:to follow	-9 7 0 0 0
sa:to four	10 0 -10 0 0
sa:to freeze	19 0 -18 0 0
sa:to give	-13 12 -10 0 6
sa:to hand	12 0 -14 0 0
sa:to it	-4 17 -4 -1 -5
sa:to its	4 0 -9 0 5
sa:to keep	-10 7 0 0 0
sa:to know	-1 -11 13 0 0
sa:to let	3 -13 7 0 0
sa:to lift	0 -11 3 0 4
sa:to meet	-1 -6 13 0 0
sa:to nothing	0 -10 0 0 10
sa:to object	6 8 -16 0 0
sa:to one	-8 0 12 0 0
sa:to pass	7 2 -10 0 0
sa:to pay	11 0 -9 0 0
sa:to publish	-2 21 -17 0 0
sa:to put	-19 6 0 0 8
sa:to read	0 23 -21 0 0
sa:to reporter	-3 -1 14 0 -2
sa:to save	9 -3 -3 0 0
sa:to say	7 -5 -8 21 -14
sa:to seal	0 -13 15 0 0
sa:to sign	-18 4 1 -3 11
sa:to sleep	6 18 -24 0 0
sa:to speak	0 -17 16 3 0
sa:to stop	-1 -5 10 0 0
sa:to suspend	2 8 -9 0 0
sa:to the	-3 -1 11 -2 -14
sa:to use	0 0 -8 0 11
sa:to vote	0 -5 10 0 -9
sa:to watch	0 -7 10 0 0
sa:together	10 -7 -1 0 0
sa:together .	-3 -2 11 0 0
sa:tonnage	0 -9 11 0 0
sa:too	17 0 -8 -9 0
sa:top	15 -11 -4 0 0
sa:trade	7 -27 1 2 13
sa:trade ,	14 -16 -5 0 0
sa:trade deal	-14 -19 16 0 11
sa:trade minister	8 -2 -17 8 4
sa:trade say	10 0 -10 0 0
sa:trade that	9 0 -8 0 0
sa:trade with	-7 -2 13 0 0
sa:train .	5 5 -12 0 0
sa:translation	9 0 -9 0 0
sa:travel	0 -10 17 0 0
sa:travel to	0 -9 13 0 0
sa:travelling	0 -1 -2 9 0
sa:trial	-8 0 12 0 0
sa:tried	0 -10 12 0 0
sa:triple	-3 0 12 0 -3
sa:truce .	5 -13 0 0 5
sa:truce between	-5 -7 15 0 0
sa:truce end	-1 18 -8 0 -7
sa:truce go	6 0 -10 0 0
sa:truce in	14 -6 -4 0 0
sa:truce is	-3 -14 22 0 0
sa:truce of	3 9 -12 0 0
sa:truce on	-4 -10 9 1 0
sa:truce that	-17 13 0 0 0
sa:truce to	0 -10 9 0 0
sa:truce until	-16 0 21 0 0
sa:truce with	3 -4 -10 15 0
sa:truce would	10 -11 -8 0 7
sa:try	-10 0 14 0 0
sa:turn	-11 3 3 0 0
sa:turnberry	-15 0 13 0 0
sa:turnberry on	-8 0 9 0 0
sa:twice .	-2 0 9 0 0
sa:two	16 -28 1 -6 6
sa:two <office>	18 -7 -10 0 0
sa:two announcement	12 0 -9 0 0
sa:two delegation	0 19 -18 0 0
sa:two document	11 0 -9 0 0
sa:two government	13 0 -18 0 7
sa:two notice	11 -8 -1 0 0
sa:two of	-5 -2 11 0 0
sa:two order	10 0 -9 0 0
sa:two side	-15 -10 26 0 0
sa:two signature	0 10 -7 0 0
sa:two team	0 15 -14 0 0
sa:two third	0 -13 13 0 0
sa:tyre	-6 -2 11 0 0
sa:uncertainty	11 0 -10 0 0
sa:under a	-9 25 -11 0 0
sa:under it	12 0 -11 0 0
sa:under section	0 -14 13 0 0
sa:under the	2 -18 17 -2 0
sa:understanding	18 -11 -14 0 3
sa:understanding in	9 0 -9 0 0
sa:understanding with	11 0 -9 0 0
sa:undertaken to	0 10 -8 0 0
sa:unlawful	-4 -6 14 0 0
sa:unless	-5 -7 9 0 1
sa:until	13 -32 -3 -11 28
sa:until <day-ahead>	13 -29 18 -1 -20
sa:until <number>	16 -2 -11 0 0
sa:until the	0 0 -22 0 23
sa:up	1 -4 9 -15 -7
sa:up .	-12 0 6 0 0
sa:up a	-11 -5 21 0 0
sa:up from	-13 0 14 0 0
sa:up in	-15 3 4 0 0
sa:up on	17 -14 -2 0 0
sa:up to	15 0 -12 0 0
sa:upgrade	-14 0 17 0 0
sa:upgrade of	-14 0 17 0 0
sa:us	15 0 -11 0 -2
sa:us .	14 8 -25 8 -2
sa:us in	-9 0 14 0 0
sa:us that	0 -12 1 0 4
sa:use	0 -26 11 0 8
sa:used	34 -3 -25 0 -2
sa:used it	20 5 -25 0 0
sa:using	0 0 -10 0 11
sa:utility	-12 0 13 0 0
sa:value	-5 -5 13 0 0
sa:vegetable	0 12 -11 0 0
sa:venture	-7 0 10 0 0
sa:version	-13 0 16 0 0
sa:very	0 -13 16 0 0
sa:veto	0 -8 14 0 0
sa:view on	-4 -2 11 0 0
sa:visa	-13 -1 11 0 1
sa:visit	-26 -15 44 0 0
sa:visit .	-6 0 10 0 0
sa:visit <name>	-13 0 14 0 0
sa:vote	-10 1 -3 -13 22
sa:vote ,	8 13 -7 0 -13
sa:vote .	0 -2 9 -9 -2
sa:vote <day-today>	-13 11 0 0 0
sa:vote <number>	-11 -2 9 0 0
sa:vote against	0 -20 0 0 15
sa:vote down	-3 0 -7 0 14
sa:vote in	3 13 -17 0 0
sa:vote is	4 6 -10 0 0
sa:vote no	0 -7 12 0 0
sa:vote to	-7 -14 7 0 11
sa:wait	13 -9 4 -1 -11
sa:wait for	0 10 -7 0 -1
sa:walked	0 -7 10 0 0
sa:want	-27 4 -3 0 16
sa:want a	0 -6 10 0 0
sa:want the	0 -10 2 0 7
sa:want to	-16 19 -18 3 5
sa:ware	12 0 -12 0 0
sa:warn ,	0 12 -10 0 0
sa:was	-4 -7 18 5 -30
sa:was "	-1 -6 16 0 0
sa:was bring	-9 0 9 0 0
sa:was done	0 19 -18 0 0
sa:was in	-26 11 16 0 0
sa:was not	21 -17 -5 1 -4
sa:was of	-14 0 15 0 0
sa:was on	0 11 -12 0 0
sa:was prepare	16 10 -24 0 0
sa:was publish	14 -6 -8 0 0
sa:was ready	-5 -13 21 0 0
sa:was sign	-11 -6 19 0 0
sa:was that	-5 0 9 0 0
sa:was the	11 -11 -1 0 0
sa:was to	-19 22 -3 0 0
sa:watch	0 -9 13 0 0
sa:water	-10 2 4 0 0
sa:wax	13 -3 -8 0 0
sa:way	-8 0 2 7 -2
sa:way .	-15 0 4 9 0
sa:we	-4 -6 -2 18 0
sa:we could	0 0 -11 7 0
sa:we have	-2 -5 16 0 0
sa:we know	0 4 -9 3 0
sa:we shall	0 -5 9 0 0
sa:we would	10 0 -6 0 0
sa:week	-3 15 -8 -1 0
sa:week ,	7 1 -12 0 2
sa:week .	-13 9 0 0 0
sa:week ;	-10 9 0 0 0
sa:week ago	9 1 -11 0 0
sa:week of	0 20 -17 0 0
sa:week that	-1 -13 17 0 0
sa:welcome	-10 -10 22 0 0
sa:welcomed	-9 -7 20 0 0
sa:welcomed the	-6 -4 15 0 0
sa:well .	11 -2 -4 0 0
sa:were	4 -19 15 0 -9
sa:were talked	0 -9 9 0 0
sa:what	-20 -6 21 -5 2
sa:what had	-7 0 10 0 0
sa:what his	-7 11 -1 0 0
sa:what i	0 -8 11 0 0
sa:what was	-7 -6 18 0 0
sa:whatever	0 19 -14 0 0
sa:when	-35 38 -10 -2 -4
sa:when .	0 -15 18 0 0
sa:when he	0 9 -16 0 11
sa:when his	0 6 -8 0 0
sa:when i	-6 18 -8 0 0
sa:when its	0 -9 9 0 0
sa:when the	-16 3 7 0 -10
sa:when they	2 19 -19 0 0
sa:where	9 -3 -2 0 0
sa:where they	16 3 -19 0 0
sa:whether	-5 0 1 16 -23
sa:whether it	0 17 -21 5 0
sa:whether the	0 -8 11 -1 0
sa:which	-5 9 -9 -15 16
sa:which <person>	-3 -7 12 0 0
sa:which <quality>	-7 10 0 0 0
sa:which <seat>	-9 0 12 0 0
sa:which are	0 11 -10 0 0
sa:which end	-5 -12 6 0 4
sa:which gave	10 -8 0 0 0
sa:which has	0 -10 -3 0 18
sa:which is	0 11 -6 0 -4
sa:which it	-13 -11 25 0 0
sa:which make	0 0 -13 0 14
sa:which put	10 -1 -6 0 0
sa:which say	19 -15 -3 0 0
sa:which sign	-4 -5 15 0 0
sa:which sit	0 -10 12 0 0
sa:which stand	0 11 -9 0 0
sa:which the	10 5 -13 0 0
sa:which vote	0 8 -7 0 0
sa:which was	-11 0 9 0 0
sa:which were	13 0 -12 0 0
sa:which will	9 11 -20 0 0
sa:while	0 -3 -2 -2 13
sa:while it	-3 10 -4 0 0
sa:white	0 0 -10 0 11
sa:who	1 0 4 -18 -2
sa:who has	0 14 -3 -2 -8
sa:who have	-2 -3 11 0 0
sa:who head	0 -14 11 0 0
sa:who meet	-3 28 -24 0 0
sa:who negotiate	1 15 -17 0 0
sa:who say	-12 0 12 0 0
sa:who send	-1 11 -6 0 0
sa:who sign	43 -34 -14 0 -3
sa:who was	10 -3 -4 0 0
sa:who would	0 -11 15 0 0
sa:whole	-5 -10 19 0 0
sa:whose	11 12 -14 -8 -8
sa:whose <person>	6 6 -13 0 0
sa:whose consent	4 1 -9 0 0
sa:whose signature	-6 23 -15 0 0
sa:why	-8 10 0 0 -4
sa:will	-15 1 -1 9 2
sa:will ,	0 10 -17 9 0
sa:will be	9 1 -11 7 -6
sa:will charge	9 -3 -3 0 0
sa:will come	0 0 -7 9 0
sa:will cut	-16 0 17 0 0
sa:will deal	0 9 -6 0 0
sa:will decide	-10 2 3 0 0
sa:will do	-15 18 -6 2 -7
sa:will follow	0 31 -29 0 0
sa:will go	0 -13 17 0 0
sa:will have	-8 13 -5 0 0
sa:will issue	0 -8 10 0 0
sa:will lift	0 -5 -3 0 10
sa:will meet	0 -17 19 0 0
sa:will not	0 -5 -3 -19 17
sa:will reduce	11 0 -10 0 0
sa:will remain	0 15 -15 0 0
sa:will see	0 -13 15 0 0
sa:will sign	-16 19 -12 2 0
sa:will stop	6 14 -20 0 0
sa:will suspend	0 -10 12 0 0
sa:will vote	0 -16 10 0 6
sa:william	-11 0 13 0 0
sa:willing	0 -8 12 0 0
sa:window	11 0 -8 0 0
sa:window .	11 0 -10 0 0
sa:wine	-16 3 0 0 5
sa:wire	9 5 -16 0 0
sa:wish	-6 -16 1 2 10
sa:wish to	-4 -3 -4 2 11
sa:with	-13 8 5 0 -3
sa:with <level>	-17 -2 23 0 0
sa:with <name>	-17 3 0 11 10
sa:with <seat>	-15 7 7 0 0
sa:with a	16 -32 6 0 0
sa:with him	-19 2 16 0 0
sa:with immediate	11 0 -10 0 0
sa:with my	0 11 -8 0 0
sa:with new	0 10 -14 0 0
sa:with the	-9 -9 11 0 8
sa:with two	11 0 -10 0 0
sa:with us	-10 4 0 0 0
sa:withdraw	0 -14 3 0 3
sa:within	8 -3 0 0 0
sa:without	-19 12 9 -8 -4
sa:without a	-12 -11 18 0 3
sa:without one	0 -1 9 0 -3
sa:without which	0 7 -8 0 0
sa:won't	-2 -14 -9 0 24
sa:word	12 1 -7 -4 0
sa:word ,	0 11 -6 0 0
sa:word for	0 10 -7 0 0
sa:word in	11 0 -8 0 0
sa:working	-2 -5 14 0 0
sa:worldwide	13 0 -12 0 0
sa:worth	10 -7 2 0 -10
sa:worth <money>	11 -4 -5 0 0
sa:would	-11 3 1 -5 1
sa:would "	0 3 -11 0 9
sa:would .	12 1 -17 0 0
sa:would be	6 9 -6 -6 -10
sa:would deal	0 10 -10 0 0
sa:would decide	-3 11 -5 0 0
sa:would give	0 13 -11 0 0
sa:would go	22 -5 -12 0 0
sa:would have	-3 -10 10 0 5
sa:would like	0 -10 13 0 0
sa:would not	4 -15 -1 3 7
sa:would otherwise	8 1 -11 0 0
sa:would pay	0 -5 11 0 0
sa:would prolong	0 5 -13 0 8
sa:would propose	0 11 -11 0 0
sa:would raise	0 9 -6 0 0
sa:would rather	0 -6 13 0 0
sa:would sign	-45 28 -20 0 7
sa:would take	0 20 -18 0 0
sa:would then	0 13 -11 0 0
sa:would vote	0 -18 20 0 0
sa:would wait	11 -3 -4 0 0
sa:write ,	0 -9 14 0 0
sa:wrong	-8 0 11 0 0
sa:xi	0 -7 9 0 0
sa:xi jinping	0 -7 9 0 0
sa:yarn	0 -7 10 0 0
sa:year	-1 -17 34 -3 -20
sa:year 's	0 -11 13 0 0
sa:year ,	0 -1 9 0 -7
sa:year .	-3 1 9 0 -9
sa:yes	28 6 -28 -1 -8
sa:yes to	14 -15 0 0 0
sa:yet	-12 17 -3 4 -27
sa:yet .	-10 7 2 -2 -3
sa:yet to	-21 14 -3 0 0
sa:york	-9 -2 15 0 0
sa:you	-11 -11 14 9 -6
sa:you can	11 1 -15 0 0
sa:your	-13 4 6 0 0
sa:zanzibar	11 0 -10 0 0
sa:·	-14 0 19 0 0
sa:—	-31 -20 50 4 -10
sa:— <name>	-7 -7 23 0 -1
said 	-30 -21 50 7 -16
said approve<	0 -5 10 0 -7
said approve< do<	-3 -18 27 0 0
said approve< do>	1 -12 5 0 0
said approve< extend<	-8 0 13 0 0
said approve< extend< do<	-5 -5 12 0 0
said approve< lack<	-23 10 0 0 0
said approve< lack< do< do>	9 -1 -4 0 0
said approve< lack< do>	2 12 -15 0 0
said approve< lack>	8 0 -16 11 0
said approve< lack> do>	0 -5 -1 0 10
said approve< publish< lack<	0 13 -11 0 0
said approve< publish< lack< do<	0 -18 19 0 0
said approve< vote> lack<	0 2 -11 0 9
said approve>	10 -7 4 -11 -28
said approve> do<	8 -9 2 0 0
said approve> do>	4 1 1 -3 -25
said approve> extend>	-17 9 9 0 0
said approve> extend> do>	-2 8 -2 0 0
said approve> lack<	0 -13 16 0 0
said approve> lack< do<	0 8 -6 0 0
said approve> lack< do>	-7 21 -13 0 0
said approve> lack> do>	-9 -7 13 0 -5
said approve> vote< do>	15 0 -15 1 0
said approve> vote> do>	-8 0 1 11 0
said approve> vote> extend> refuse> do>	0 -10 0 0 12
said approve> vote> lack> do>	3 6 -19 0 5
said approve> vote> publish>	15 0 -15 0 0
said do<	-1 -27 38 -7 -8
said do< do>	14 -29 12 0 0
said do>	-2 -5 20 -22 -15
said extend<	0 -31 29 0 0
said extend< do>	0 -10 17 0 0
said extend< refuse< do<	0 0 -9 0 11
said extend>	1 -20 24 -2 -7
said extend> do<	7 -11 1 -2 0
said extend> do>	-6 1 10 -9 -13
said extend> lack< do>	0 -14 16 0 0
said extend> lack>	-16 7 0 0 0
said extend> lack> do>	-5 13 -2 0 -1
said extend> lack> refuse>	0 0 -14 0 16
said extend> refuse>	-5 0 -6 0 12
said lack<	-42 -2 20 -3 0
said lack< do>	0 -10 16 0 0
said lack>	-28 -4 22 3 -11
said lack> do>	-25 3 19 -5 -16
said publish<	-5 -23 32 -8 -6
said publish< do<	-14 24 -18 6 0
said publish< do>	4 -18 10 0 0
said publish< lack<	-9 14 -5 0 0
said publish< lack< do<	10 -6 0 0 0
said publish< lack>	1 12 -12 0 0
said publish< lack> do<	0 11 -11 0 0
said publish< publish>	0 -9 6 0 0
said publish< publish> do<	-1 -19 22 0 0
said publish< publish> lack< do<	-1 12 -7 0 0
said publish>	10 -34 15 -2 -6
said publish> do<	-20 0 16 0 0
said publish> do>	-9 -11 12 16 -5
said publish> extend>	-4 0 10 0 0
said publish> lack<	0 27 -28 0 0
said publish> lack>	5 25 -23 0 0
said publish> lack> do>	5 15 -21 0 0
said refuse>	-2 -34 7 0 17
said refuse> do>	0 -22 7 0 8
said sign<	21 -2 -15 0 0
said sign< approve<	7 7 -14 0 0
said sign< approve< lack<	-9 -3 13 0 0
said sign< approve>	10 -1 -5 0 0
said sign< approve> do>	-14 7 0 0 0
said sign< do< do>	-7 9 -3 0 1
said sign< extend<	-12 1 9 0 0
said sign< extend< do>	3 6 -10 0 0
said sign< extend< lack<	17 2 -20 0 0
said sign< lack<	-23 24 -4 0 -4
said sign< lack< do<	0 -20 25 0 0
said sign< lack< do< do>	-2 -4 9 0 0
said sign< lack< do>	24 -2 -15 0 0
said sign< lack> do<	17 -2 -11 0 0
said sign< lack> do>	-8 12 0 0 0
said sign< publish<	13 -15 -1 0 0
said sign< publish< do<	7 5 -12 0 0
said sign< publish< lack<	-11 0 5 0 0
said sign< publish< lack< do<	10 4 -15 0 0
said sign< publish> do<	13 0 -11 0 0
said sign< publish> lack>	-9 0 9 0 0
said sign< refuse< do<	0 0 -14 0 15
said sign< sign>	-17 23 0 0 0
said sign< sign> do>	5 -14 3 0 0
said sign< vote> lack<	0 -8 8 0 0
said sign>	17 9 -24 -1 -1
said sign> approve<	2 23 -27 0 0
said sign> approve< do< do>	11 -7 0 0 0
said sign> approve< do>	9 -4 -9 0 3
said sign> approve< lack< do>	6 -23 12 0 0
said sign> approve>	-3 12 -5 0 0
said sign> approve> do>	-9 0 6 5 0
said sign> approve> lack>	15 -6 -6 0 0
said sign> approve> lack> do>	-2 13 -6 0 0
said sign> approve> publish>	8 2 -14 0 0
said sign> do<	1 7 -15 10 -4
said sign> do< do>	5 0 -9 -1 3
said sign> do>	8 2 -6 3 -18
said sign> extend<	2 16 -20 0 0
said sign> extend< do<	-13 0 15 0 0
said sign> extend< lack> do>	15 0 -14 0 0
said sign> extend>	2 -12 -1 12 1
said sign> extend> do>	16 -18 0 0 -13
said sign> extend> refuse>	-1 -3 -6 0 14
said sign> extend> refuse> do>	-2 0 -12 6 13
said sign> lack< do>	-15 38 -31 0 3
said sign> lack>	-16 14 0 -12 0
said sign> lack> do>	-8 0 7 -1 0
said sign> publish<	0 7 -10 0 3
said sign> publish< do>	-17 9 5 0 0
said sign> publish>	8 7 -9 0 -2
said sign> publish> do<	-6 0 8 0 0
said sign> publish> lack> do>	0 -17 16 0 0
said sign> refuse> do>	20 -9 -8 -4 1
said sign> vote< do>	-9 0 6 0 0
said sign> vote> lack>	-1 7 -12 4 0
said sign> vote> lack> do>	16 -13 0 -6 5
said sign> vote> refuse> do>	0 15 -9 0 -1
said vote<	-22 -5 21 -3 0
said vote< do<	-14 -4 18 0 0
said vote< do>	-9 -20 9 3 4
said vote< extend> do<	0 6 -14 0 6
said vote>	-60 -2 35 0 0
said vote> do<	0 13 -12 0 -5
said vote> do< do>	0 13 -16 0 4
said vote> do>	-22 -10 25 -1 0
said vote> extend> do>	0 9 -2 0 -3
said vote> lack<	6 -25 9 8 0
said vote> lack> do>	20 -2 -12 -3 1
said vote> publish<	0 15 -13 0 0
said vote> publish>	0 -22 17 0 0
said vote> publish> do>	8 4 -11 0 0
said vote> refuse>	0 0 -14 7 8
sb:"	2 -22 17 -19 4
sb:" ,	-12 21 -13 0 0
sb:" <person>	-1 -5 14 0 0
sb:" for	-5 10 -4 0 0
sb:" i	-9 -20 16 0 9
sb:" in	0 20 -17 0 0
sb:" it	27 -8 -19 0 0
sb:" my	0 0 -4 0 9
sb:" say	0 -22 12 0 3
sb:" the	14 -4 -7 0 0
sb:" there	0 -6 12 0 0
sb:" we	3 -29 18 0 -7
sb:" what	0 14 -13 0 0
sb:'s	0 -13 12 0 -4
sb:'s ,	0 9 -8 0 0
sb:'s :	0 -7 10 0 0
sb:'s <level>	0 9 -6 0 0
sb:'s <organisation>	-13 0 6 5 0
sb:'s <person>	-4 8 0 0 0
sb:'s <quality>	10 0 -10 0 0
sb:'s a	4 2 -8 0 0
sb:'s agreement	-5 -3 12 0 0
sb:'s and	5 7 -14 0 0
sb:'s constitutional	-4 -9 19 -1 0
sb:'s economy	0 -11 7 0 0
sb:'s foreign	8 -9 0 0 0
sb:'s is	11 0 -4 0 0
sb:'s minister	-15 0 15 0 -1
sb:'s national	0 -6 9 0 0
sb:'s new	-1 -4 9 0 0
sb:'s note	1 11 -21 5 0
sb:'s parliament	4 -17 3 4 0
sb:'s president	11 0 -4 0 0
sb:'s signature	0 -11 19 0 -6
sb:'s was	15 0 -13 0 0
sb:'s what	11 0 -9 0 0
sb:( <day-today>	17 0 -11 0 0
sb:( <organisation>	-8 0 9 0 0
sb:( sign	-8 0 11 0 0
sb:)	-3 0 11 0 -10
sb:) -	16 -9 -6 0 -1
sb:) and	12 0 -9 0 0
sb:) —	10 -8 0 1 -6
sb:*	17 3 -18 0 0
sb:,	-1 3 5 -30 -2
sb:, "	5 -33 13 -3 10
sb:, <day-ahead>	-12 -7 18 0 0
sb:, <day-gone>	16 -17 0 0 0
sb:, <day-today>	-9 -12 12 7 0
sb:, <name>	-8 -20 23 0 2
sb:, <office>	0 -13 0 0 8
sb:, <person>	12 23 -27 0 0
sb:, according	-2 -10 17 0 0
sb:, agree	-6 0 10 0 0
sb:, as	-4 -14 24 0 0
sb:, at	-9 10 -1 0 0
sb:, because	13 -10 0 0 0
sb:, before	-2 10 -9 0 1
sb:, but	3 -12 5 0 3
sb:, by	27 9 -34 0 0
sb:, dated	4 4 -11 0 0
sb:, due	0 9 -7 0 0
sb:, for	0 0 5 0 -11
sb:, had	2 -13 3 0 0
sb:, has	-15 -11 28 0 -1
sb:, have	0 13 -12 0 0
sb:, he	0 8 -4 0 0
sb:, i	9 -20 9 0 0
sb:, if	-15 20 -11 0 0
sb:, in	-3 0 6 0 0
sb:, is	5 -13 1 0 5
sb:, it	4 -23 14 0 0
sb:, its	-2 -8 3 0 5
sb:, li	0 -17 17 0 0
sb:, meanwhile	0 6 -9 0 0
sb:, mr	-12 9 0 0 0
sb:, need	0 16 -20 0 0
sb:, no	0 12 -4 0 -1
sb:, nor	-5 25 -18 0 0
sb:, of	2 15 -21 0 2
sb:, on	-5 1 -3 0 9
sb:, once	-2 18 -14 0 0
sb:, one	-4 12 -6 0 0
sb:, paper	0 10 -10 0 0
sb:, provided	-21 36 -22 0 0
sb:, publish	4 0 -11 0 3
sb:, say	0 -4 11 0 -4
sb:, shook	-10 0 10 0 0
sb:, sign	-9 -9 15 2 0
sb:, still	0 10 -9 0 0
sb:, suspend	0 17 -15 0 0
sb:, tell	0 4 1 0 -12
sb:, thank	10 0 -9 0 0
sb:, that	-13 22 -13 0 1
sb:, the	0 11 -3 -11 -8
sb:, then	10 0 -10 0 0
sb:, through	4 -15 0 0 8
sb:, to	3 13 -16 0 0
sb:, too	9 0 -7 0 0
sb:, unless	-2 -10 7 0 6
sb:, until	0 4 -13 0 7
sb:, we	0 -7 11 0 0
sb:, when	4 -26 -2 0 19
sb:, which	20 -15 -2 0 0
sb:, who	0 -21 17 0 0
sb:, with	6 -20 6 0 0
sb:, would	6 18 -24 0 0
sb:-	16 0 -10 -1 -7
sb:- <person>	-14 -3 19 0 0
sb:- <quality>	-7 0 11 0 0
sb:- a	0 13 -10 0 0
sb:- control	0 10 -8 0 0
sb:- law	15 0 -14 0 0
sb:- the	-9 0 11 0 0
sb:.	21 -3 -3 -16 -13
sb:. *	0 9 -11 0 0
sb:. -	11 0 -11 0 0
sb:. <person>	10 -9 0 0 0
sb:. a	15 0 -15 0 0
sb:. m	-3 -16 19 0 0
sb:/	4 -10 0 0 0
sb:/ <number>	10 0 -5 0 0
sb::	12 6 -9 -30 0
sb:: "	18 0 -11 0 0
sb:: <level>	-12 -9 23 0 0
sb:: <name>	-10 1 6 0 0
sb:: <number>	17 -2 -2 -3 -20
sb:: <person>	2 -16 2 0 4
sb:: <seat>	-2 -7 13 0 0
sb:: a	-1 -6 14 0 0
sb:: doe	0 -10 12 0 0
sb:: for	0 14 -12 0 -1
sb:: i	-6 14 -8 0 0
sb:: in	13 4 -19 0 0
sb:: it	9 0 -7 0 0
sb:: its	3 16 -27 0 5
sb:: no	7 -15 3 0 0
sb:: our	12 -4 -6 0 0
sb:: the	0 2 -1 0 -16
sb:: their	12 -10 0 0 0
sb:: we	6 11 -17 0 0
sb:;	4 1 -13 19 -5
sb:; <person>	0 20 -16 0 0
sb:; he	-9 -3 19 0 -1
sb:; so	4 6 -11 0 0
sb:; that	9 -1 -5 0 0
sb:; the	-4 -9 14 0 0
sb:; we	0 -23 18 0 0
sb:<agent>	-7 -8 17 -8 -8
sb:<day-ahead>	3 6 2 -12 -24
sb:<day-ahead> ,	10 9 -13 0 -5
sb:<day-ahead> ;	16 -6 0 0 -11
sb:<day-ahead> by	-37 4 27 0 0
sb:<day-ahead> the	-4 -8 16 0 0
sb:<day-ahead> unless	0 -18 20 0 0
sb:<day-gone>	18 -12 -7 -8 0
sb:<day-gone> .	-9 21 -14 0 0
sb:<day-gone> :	1 -19 10 0 0
sb:<day-gone> ;	-5 14 -9 1 0
sb:<day-gone> <name>	9 0 -7 0 0
sb:<day-gone> and	18 -23 0 0 0
sb:<day-gone> by	16 -21 -6 0 0
sb:<day-gone> evening	7 1 -10 0 0
sb:<day-gone> in	-8 0 7 0 0
sb:<day-gone> morning	0 5 -13 0 8
sb:<day-gone> night	7 -12 2 0 0
sb:<day-gone> sign	-11 0 12 0 0
sb:<day-gone> was	17 0 -17 0 0
sb:<day-gone> —	16 -9 -9 0 0
sb:<day-today>	6 -4 -8 1 10
sb:<day-today> (	4 -19 7 1 -12
sb:<day-today> )	17 0 -11 0 0
sb:<day-today> ,	15 -11 -8 -1 7
sb:<day-today> -	-14 -12 19 0 0
sb:<day-today> :	13 -12 -9 0 10
sb:<day-today> ;	0 12 -13 0 0
sb:<day-today> <name>	10 0 -8 0 0
sb:<day-today> by	16 -1 -12 0 0
sb:<day-today> it	-10 0 4 3 0
sb:<day-today> morning	2 6 -11 0 0
sb:<day-today> to	0 -12 16 0 0
sb:<gate>	-3 4 5 -3 -17
sb:<goods-amount>	-6 -14 24 0 0
sb:<goods>	16 -14 8 -7 -5
sb:<level-noun>	-15 6 9 0 -16
sb:<level>	0 -13 12 0 0
sb:<level> ,	13 -23 0 0 11
sb:<level> ;	-9 -4 16 0 0
sb:<level> <day-today>	0 15 -12 0 0
sb:<level> at	2 7 -11 0 0
sb:<level> because	0 -11 14 0 0
sb:<level> from	-2 7 -1 0 0
sb:<level> in	0 17 -10 0 0
sb:<level> on	11 0 -10 4 -2
sb:<level> the	9 -4 -2 0 0
sb:<level> until	9 0 -5 0 0
sb:<money>	-5 -9 16 0 0
sb:<money> on	0 9 -9 0 0
sb:<month-ahead>	-8 -16 28 0 0
sb:<month-ahead> ,	0 -4 10 0 0
sb:<month-gone> and	0 -9 9 0 0
sb:<name> 's	6 16 -22 -2 2
sb:<name> (	-9 0 12 0 0
sb:<name> ,	0 12 -10 -2 0
sb:<name> -	-5 -6 18 0 0
sb:<name> :	16 5 -22 0 0
sb:<name> ;	6 0 -22 5 10
sb:<name> <day-today>	-16 9 4 0 0
sb:<name> <person>	-6 -4 12 0 0
sb:<name> a	11 0 -8 0 0
sb:<name> agree	-1 -19 24 0 0
sb:<name> and	-12 -12 25 -4 -7
sb:<name> bear	-8 0 9 0 0
sb:<name> could	0 10 -9 0 0
sb:<name> had	0 -11 11 0 0
sb:<name> has	0 -7 11 0 0
sb:<name> have	0 -10 8 0 0
sb:<name> it	7 8 -16 0 0
sb:<name> need	0 -14 15 0 0
sb:<name> on	18 2 -23 0 3
sb:<name> president	0 -24 17 0 0
sb:<name> run	0 14 -13 0 0
sb:<name> say	-2 9 -9 2 0
sb:<name> sign	-15 -6 21 0 0
sb:<name> take	10 2 -14 0 0
sb:<name> to	0 0 -6 0 9
sb:<name> trade	-5 13 -4 0 0
sb:<name> treasury	-11 0 13 0 0
sb:<name> will	2 -14 6 0 0
sb:<name> without	12 0 -11 0 0
sb:<name> would	0 -4 12 0 0
sb:<not>	-29 11 -4 12 4
sb:<number> (	9 1 -13 0 0
sb:<number> ,	4 21 -18 0 -1
sb:<number> .	-2 -8 15 0 0
sb:<number> /	-5 -2 12 0 0
sb:<number> :	30 0 -15 -3 -16
sb:<number> ;	-22 0 14 0 1
sb:<number> <name>	-1 -5 10 0 0
sb:<number> <quality>	-9 -5 19 0 0
sb:<number> <seat>	16 0 -16 0 0
sb:<number> a	-12 0 12 0 0
sb:<number> in	16 0 -9 0 0
sb:<number> member	0 17 -16 0 0
sb:<number> of	0 -17 5 0 5
sb:<number> on	17 0 -15 0 0
sb:<number> th	11 -2 -7 0 0
sb:<number> the	11 -19 -7 4 3
sb:<number> to	-5 -18 14 4 0
sb:<number> when	-5 10 -3 0 0
sb:<number> —	4 -20 13 0 -3
sb:<office>	-12 7 0 0 8
sb:<office> '	15 0 -14 0 0
sb:<office> 's	-10 -1 15 0 -5
sb:<office> ,	-3 -2 0 0 10
sb:<office> :	-28 -1 24 0 4
sb:<office> and	-13 5 4 0 0
sb:<office> has	0 -21 26 0 0
sb:<office> in	15 -1 -14 0 1
sb:<office> of	7 -24 12 0 -2
sb:<office> say	0 31 -26 0 0
sb:<office> that	7 1 -14 0 4
sb:<office> would	0 -10 13 0 0
sb:<organisation> 's	0 -16 25 0 -4
sb:<organisation> )	-9 0 10 0 0
sb:<organisation> ,	4 11 -21 0 11
sb:<organisation> :	15 -6 -9 0 0
sb:<organisation> ;	10 0 -8 0 0
sb:<organisation> and	0 37 -36 0 0
sb:<organisation> approve	15 0 -17 0 0
sb:<organisation> can	0 -9 10 0 0
sb:<organisation> for	0 10 -7 0 0
sb:<organisation> had	11 -2 -5 0 0
sb:<organisation> has	-14 0 10 -1 0
sb:<organisation> is	1 -22 21 0 0
sb:<organisation> meet	0 17 -6 0 -8
sb:<organisation> must	0 -10 13 0 0
sb:<organisation> of	24 0 -25 0 0
sb:<organisation> publish	-11 0 11 0 0
sb:<organisation> put	-12 0 12 0 0
sb:<organisation> say	0 -29 13 3 0
sb:<organisation> sign	4 2 -9 0 0
sb:<organisation> tell	11 -6 -3 0 0
sb:<organisation> will	0 9 -9 0 0
sb:<organisation> would	0 -13 12 4 0
sb:<person>	0 -3 13 -27 -17
sb:<person> (	-18 -9 24 0 3
sb:<person> ,	-7 -6 17 -2 -9
sb:<person> :	10 20 -28 0 0
sb:<person> ;	18 -7 -9 0 0
sb:<person> and	7 9 -13 0 5
sb:<person> announce	-2 -8 13 0 0
sb:<person> doe	0 -5 9 0 0
sb:<person> has	-9 28 -9 -15 0
sb:<person> hold	-7 0 11 0 0
sb:<person> in	0 -16 20 0 0
sb:<person> is	-2 -26 28 0 0
sb:<person> need	-7 10 0 0 0
sb:<person> on	0 -14 10 0 0
sb:<person> say	-13 13 -2 8 -14
sb:<person> sign	-8 -12 19 0 -1
sb:<person> want	5 5 -12 0 0
sb:<person> was	-12 -10 12 0 7
sb:<person> with	0 14 -14 0 0
sb:<person> would	-13 5 0 6 0
sb:<person> write	0 -6 13 0 0
sb:<points>	-7 -1 12 0 0
sb:<quality> -	-8 0 11 0 0
sb:<quality> and	0 18 -15 0 0
sb:<quality> bean	0 10 -10 0 0
sb:<quality> cabinet	7 -14 1 0 0
sb:<quality> colleague	-5 -7 17 0 0
sb:<quality> congress	-1 -4 12 0 0
sb:<quality> duty	3 8 -13 0 0
sb:<quality> economy	-11 8 0 0 0
sb:<quality> industrial	0 13 -12 0 0
sb:<quality> negotiator	0 21 -19 0 0
sb:<quality> party	6 0 -9 0 0
sb:<quality> prime	-8 -6 15 0 0
sb:<quality> trade	9 3 -9 0 -1
sb:<quality> wheat	11 0 -9 0 0
sb:<seat> /	-7 0 11 0 0
sb:<seat> :	12 13 -27 2 0
sb:<seat> <person>	-7 12 -1 0 0
sb:<seat> a	0 10 -6 0 0
sb:<seat> and	-27 5 15 0 0
sb:<seat> by	-1 11 -6 0 0
sb:<seat> charge	17 0 -16 0 0
sb:<seat> has	-11 -10 10 0 8
sb:<seat> in	0 -17 18 0 0
sb:<seat> it	0 -1 -5 0 9
sb:<seat> on	21 -10 -9 0 0
sb:<seat> publish	-4 -6 13 0 0
sb:<seat> put	-1 9 -6 0 0
sb:<seat> the	11 0 -5 -8 -2
sb:<seat> with	-4 0 10 0 0
sb:<seat> —	11 3 -21 0 7
sb:<sender>	-19 -11 39 0 -10
sb:<span>	5 8 -7 -13 0
sb:<span> ;	-11 15 -1 0 0
sb:<span> and	-7 0 9 0 0
sb:<span> before	10 -21 3 0 0
sb:<span> of	21 6 -26 0 0
sb:<span> on	0 -8 11 0 0
sb:<taker>	-22 -20 36 0 0
sb:<v-agree>	3 -8 4 2 -10
sb:<v-bear>	9 -10 5 3 -7
sb:<v-deny>	-14 8 2 0 0
sb:<v-down>	-7 5 6 0 -23
sb:<v-impose>	0 9 -6 2 0
sb:<v-propose>	-36 7 17 2 -9
sb:<v-refuse>	0 -24 5 0 10
sb:<v-renew>	7 -17 15 -3 -6
sb:<v-return>	13 -17 1 0 0
sb:<v-say>	-8 1 9 3 -16
sb:<v-sell>	-2 -2 13 0 -5
sb:<v-sign>	3 -2 -6 11 4
sb:<v-stay>	12 -10 1 -10 0
sb:<v-suspend>	-13 -3 13 0 3
sb:<v-up>	6 -4 8 0 -20
sb:@	0 -10 6 0 0
sb:_	-6 -8 16 0 0
sb:a	-10 2 11 -2 -2
sb:a <office>	0 24 -22 0 0
sb:a <organisation>	0 -14 19 0 0
sb:a <seat>	-12 0 14 0 0
sb:a <span>	-1 11 -6 0 0
sb:a bill	0 -5 7 0 0
sb:a deal	-3 11 -10 0 3
sb:a decree	7 -16 6 0 0
sb:a few	10 0 -10 0 0
sb:a hearing	0 -12 12 0 0
sb:a joint	-7 15 -8 0 0
sb:a law	0 14 -9 0 0
sb:a license	0 9 -9 0 0
sb:a mandate	0 20 -26 3 0
sb:a meet	12 -3 -6 0 0
sb:a memorandum	14 0 -10 0 0
sb:a new	0 22 -20 0 0
sb:a notice	0 7 -11 8 0
sb:a proclamation	10 0 -9 0 0
sb:a rule	0 10 -8 0 0
sb:a second	0 8 -5 0 0
sb:a signature	-9 22 -9 -4 0
sb:a tariff	-10 2 0 5 -1
sb:a television	-2 -8 12 0 0
sb:a text	5 -23 16 0 0
sb:a third	-5 -7 15 0 0
sb:a treaty	0 -19 20 0 0
sb:a truce	0 -15 2 0 12
sb:a vote	0 14 -15 4 0
sb:a word	0 -11 14 0 0
sb:about	-9 2 -3 10 0
sb:about the	0 -13 0 11 0
sb:abroad	0 -9 11 0 0
sb:accept	7 -15 6 0 0
sb:accord	-5 -7 15 0 0
sb:according	0 -9 16 0 0
sb:according to	0 -9 16 0 0
sb:account	-5 -5 13 0 0
sb:across	0 -4 11 0 0
sb:across the	0 -3 9 0 0
sb:act	-3 -14 18 0 0
sb:act of	0 -8 12 0 0
sb:ad	-3 -7 12 0 0
sb:add that	0 12 -7 0 0
sb:additional tariff	14 0 -12 0 0
sb:adopt	4 9 -14 0 0
sb:affiliate	0 8 -6 0 0
sb:after	12 -8 0 0 0
sb:after ,	0 10 -7 0 0
sb:after <span>	2 3 -10 0 2
sb:after he	11 0 -9 0 0
sb:after that	0 -12 15 0 0
sb:afterward	0 4 -10 0 7
sb:again	-13 3 5 0 0
sb:again ,	-1 13 -9 0 0
sb:against	8 7 -11 0 -3
sb:ago	0 -6 10 0 0
sb:agree	-38 10 25 -3 -10
sb:agree ,	0 11 -11 0 0
sb:agree before	-2 10 -4 0 0
sb:agree by	-9 -7 19 0 0
sb:agree in	-8 0 10 0 0
sb:agree that	0 -10 10 0 0
sb:agree to	-1 -5 11 0 0
sb:agree until	0 11 -7 0 0
sb:agreement	1 0 5 -1 -13
sb:agreement has	0 18 -20 0 0
sb:agreement must	0 9 -6 0 0
sb:agreement that	13 -7 -5 0 0
sb:agreement was	11 0 -11 0 0
sb:agreement with	-19 5 14 0 0
sb:airport	0 11 -12 0 0
sb:alert	9 0 -10 0 0
sb:ali	-10 0 13 0 0
sb:all	0 -11 13 0 0
sb:all other	-7 0 11 0 0
sb:allow	0 -10 15 0 0
sb:also	-14 -9 25 0 0
sb:also on	-5 -2 10 0 0
sb:among	-7 -2 16 0 0
sb:an	-18 8 7 0 -17
sb:an <office>	0 12 -13 0 0
sb:an end	10 -1 -5 0 0
sb:an extension	-15 6 8 0 -3
sb:and	0 0 0 -32 16
sb:and <name>	0 -13 15 0 -5
sb:and <person>	-8 -19 23 0 1
sb:and <seat>	-12 17 -5 0 0
sb:and a	7 -17 6 0 0
sb:and an	0 19 -18 0 0
sb:and by	6 10 -14 0 0
sb:and for	2 21 -25 0 0
sb:and had	11 0 -10 0 0
sb:and has	0 -18 19 0 0
sb:and he	-2 -5 15 0 0
sb:and it	2 -18 1 2 0
sb:and its	-2 -10 17 0 0
sb:and me	0 19 -17 0 0
sb:and no	-12 0 13 0 -3
sb:and none	0 13 -12 0 0
sb:and of	0 8 -9 0 0
sb:and say	0 0 -7 0 9
sb:and sign	5 6 -15 0 0
sb:and that	8 -15 -3 0 18
sb:and then	0 4 -9 5 0
sb:and until	-6 0 10 0 0
sb:and was	-10 -4 16 0 0
sb:and with	10 0 -11 0 0
sb:announce	-25 2 15 0 0
sb:announce ;	-1 12 -7 0 0
sb:announce that	0 -12 12 0 0
sb:announcement	2 8 -10 0 0
sb:announcement of	14 7 -21 0 0
sb:another ,	0 -8 10 0 0
sb:answer	-4 -12 22 0 0
sb:answer :	5 9 -16 0 0
sb:any deal	0 9 -9 0 0
sb:any extension	0 23 -19 0 0
sb:anybody	0 -15 16 0 0
sb:anything	0 -14 14 0 0
sb:app	-4 -8 16 0 0
sb:appeared	7 9 -17 0 0
sb:apply	0 -13 12 0 0
sb:approval	16 3 -12 -1 0
sb:approval ,	0 -14 15 0 0
sb:approval of	19 2 -18 0 0
sb:approval with	0 12 -11 0 0
sb:approve	8 -5 3 0 -15
sb:approve any	5 -11 3 0 0
sb:approve it	9 0 -7 0 0
sb:arabic	0 0 -9 0 9
sb:are	4 -13 12 -2 -10
sb:are sign	15 -5 -9 0 0
sb:are those	15 0 -13 0 0
sb:are to	-6 -4 12 0 0
sb:argue	0 -12 12 0 0
sb:arrangement	5 -11 3 0 0
sb:as	-17 1 12 3 -9
sb:as for	3 -10 3 0 0
sb:as soon	-11 28 -19 0 0
sb:as we	0 12 -10 0 0
sb:ask	0 -6 -3 14 4
sb:ask if	0 -11 1 7 0
sb:ask in	0 0 -6 12 0
sb:ask on	0 -9 0 0 8
sb:at	-1 1 9 0 -18
sb:at <level>	8 0 -6 0 0
sb:at <number>	0 25 -19 0 0
sb:at a	10 -6 -1 0 0
sb:at home	-2 14 -10 0 0
sb:at its	0 14 -14 0 0
sb:at once	15 -11 -5 0 0
sb:at ten	9 0 -9 0 0
sb:at the	-29 2 16 5 -2
sb:attorney	0 -10 1 5 0
sb:authorise	-16 0 18 0 0
sb:average	-12 0 12 0 0
sb:await	0 9 -6 0 0
sb:await the	0 14 -10 0 0
sb:back	0 -5 10 0 -4
sb:back ,	13 0 -12 0 0
sb:back to	-7 -11 19 0 0
sb:be	-46 31 -2 -5 0
sb:be <number>	-6 0 11 0 0
sb:be approve	-10 4 1 0 0
sb:be confirm	0 11 -10 0 0
sb:be in	9 -12 0 0 0
sb:be pay	14 0 -11 0 0
sb:be publish	0 2 -14 0 9
sb:be put	-12 0 8 0 0
sb:be sign	-42 32 -6 0 0
sb:be write	0 9 -9 0 0
sb:bean	0 5 -9 0 4
sb:bean ,	0 10 -15 0 4
sb:bear	23 -20 -8 0 0
sb:bear the	15 -21 0 0 0
sb:because	14 0 -2 0 -15
sb:because <person>	14 0 -15 0 0
sb:because of	4 -12 1 0 0
sb:become	7 6 -14 0 0
sb:become of	10 0 -10 0 0
sb:been	2 0 -1 -9 3
sb:been initial	4 2 -9 0 0
sb:been issue	0 26 -26 0 0
sb:been publish	-4 -1 5 0 0
sb:been put	0 -12 13 0 0
sb:been sign	11 -11 -1 0 1
sb:before <name>	-3 0 -2 0 11
sb:before <person>	0 -8 10 0 0
sb:before the	-1 12 -2 0 -10
sb:begin	5 13 -15 0 0
sb:begin ,	19 -6 -10 0 0
sb:begin on	-15 15 -3 0 0
sb:behalf	-14 1 10 0 0
sb:behalf of	-14 1 10 0 0
sb:being	0 -8 -2 0 14
sb:belong	-4 10 -3 0 0
sb:belong to	-4 10 -4 0 0
sb:beside	-1 0 -8 0 11
sb:beside the	5 4 -12 0 0
sb:between	18 -1 -7 0 -8
sb:between <name>	20 5 -19 0 -2
sb:big	8 -10 0 0 0
sb:bill	-7 1 3 0 0
sb:bill for	0 -9 11 0 0
sb:both	14 13 -22 0 0
sb:both ,	0 10 -9 0 0
sb:both <office>	24 -5 -18 0 0
sb:both government	1 11 -14 0 0
sb:both have	14 -4 -8 0 0
sb:both side	-7 -4 11 0 0
sb:bound	-9 0 10 0 0
sb:break	0 -11 12 0 0
sb:breakfast	0 10 -7 0 0
sb:bring the	0 -14 11 0 0
sb:brussel	-6 -5 16 0 0
sb:budget	0 -13 14 0 0
sb:busan	0 -12 18 0 0
sb:but	-12 0 -1 0 12
sb:butter	0 -7 12 0 0
sb:buy	2 -11 3 0 0
sb:by	27 -13 -10 -7 2
sb:by -	11 0 -11 0 0
sb:by <day-ahead>	6 -23 19 0 0
sb:by <name>	-6 21 -13 0 0
sb:by <office>	1 9 -15 0 0
sb:by <organisation>	17 0 -11 0 0
sb:by <person>	6 -10 -1 0 5
sb:by a	15 -4 -14 5 0
sb:by an	22 0 -23 0 0
sb:by both	-10 0 6 0 0
sb:by decree	8 0 -7 0 0
sb:by law	-7 -2 12 0 0
sb:by mr	10 11 -25 0 0
sb:by order	0 -17 13 0 0
sb:by telephone	-9 0 9 0 0
sb:by the	8 2 -7 0 -13
sb:by which	-4 14 -6 0 0
sb:cabinet has	10 -16 3 0 0
sb:calendar	0 12 -9 0 0
sb:call	0 -6 10 0 0
sb:can be	0 -8 13 0 0
sb:cape	12 0 -11 0 0
sb:cape town	12 0 -12 0 0
sb:car	-7 -7 16 0 0
sb:carlo	-7 0 9 0 0
sb:case	0 -10 14 0 0
sb:ceasefire	-15 0 18 0 0
sb:certain	0 -9 5 0 0
sb:chair the	0 10 -9 0 0
sb:chancellor	-4 -4 11 0 0
sb:charge	1 -19 6 0 0
sb:charge on	-8 0 11 0 0
sb:cheaper	-12 0 5 0 6
sb:chenggang	0 -10 11 0 0
sb:chenggang ,	0 -17 17 0 0
sb:chip	-7 -5 16 0 0
sb:clear	9 -17 -2 9 0
sb:clear that	0 0 -8 10 0
sb:clear the	9 0 -6 0 0
sb:club	0 -14 15 0 0
sb:coffee	10 0 -8 0 0
sb:coffee ,	12 0 -10 0 0
sb:colleague	4 -15 11 0 0
sb:collect	3 -9 0 0 0
sb:come <span>	0 -10 12 0 0
sb:come back	0 -13 9 0 0
sb:come from	0 12 -13 0 0
sb:come of	-4 -3 11 0 0
sb:come out	13 -7 0 0 0
sb:come the	0 10 -8 0 0
sb:come to	0 -9 12 0 0
sb:comment	-5 -7 15 0 0
sb:commerce	15 -21 0 0 0
sb:commerce ,	12 0 -10 0 0
sb:commission	-10 -1 10 0 0
sb:commissioner	-12 -1 17 0 0
sb:commissioner ,	-10 0 10 0 0
sb:company	-24 -4 30 0 0
sb:company 's	-13 0 14 0 0
sb:company on	-9 0 10 0 0
sb:complete	0 6 -7 0 0
sb:conference	4 4 -10 0 0
sb:confirm that	0 -10 11 0 0
sb:confirmation	0 13 -13 0 0
sb:consensu	9 10 -19 0 0
sb:consensu of	11 -1 -7 0 0
sb:consent	-6 9 -9 0 10
sb:consent of	-9 12 -9 0 6
sb:consultation	5 -14 4 0 0
sb:contract	-17 -3 21 0 0
sb:control	-13 24 -15 0 0
sb:copper	23 -11 -13 0 0
sb:cost	-3 -7 15 0 0
sb:could	-7 -5 6 12 -8
sb:could not	0 -1 0 9 -4
sb:count	0 15 -12 0 0
sb:counterpart	4 4 -9 0 0
sb:counterpart ,	4 11 -16 0 0
sb:countersign by	-6 -1 9 0 0
sb:countersignature	0 11 -10 0 0
sb:countersignature of	0 11 -10 0 0
sb:country	3 -27 7 0 3
sb:country 's	0 -8 10 0 0
sb:country ,	10 -1 -13 0 5
sb:country are	-9 0 10 0 0
sb:court	-12 2 13 0 -1
sb:custom	-9 -6 18 0 0
sb:custom tariff	-10 0 8 0 0
sb:date	-14 -2 15 0 0
sb:date :	0 -8 12 0 0
sb:day	4 -12 6 -2 0
sb:day ,	3 -9 2 0 0
sb:day before	-2 -4 11 0 0
sb:day by	10 0 -8 0 0
sb:day in	14 0 -11 0 0
sb:day of	-12 -15 26 0 0
sb:day on	-1 21 -17 0 0
sb:deal	-20 17 -5 0 0
sb:dear	-12 -1 16 0 0
sb:decide ,	0 -11 12 0 0
sb:decide on	0 11 -9 0 0
sb:decision	6 5 -17 0 4
sb:decision of	0 2 -12 0 6
sb:decree	5 10 -18 0 5
sb:decree ,	0 -8 10 0 0
sb:decree has	3 7 -14 0 0
sb:decree of	22 -10 -12 0 0
sb:decree on	-12 6 2 0 0
sb:decree that	-6 0 8 0 0
sb:delegation ,	6 0 -9 0 0
sb:demand that	0 -16 16 0 0
sb:depend	0 10 -6 0 0
sb:depend on	0 10 -6 0 0
sb:desk of	0 10 -9 0 0
sb:did	15 -2 -10 4 -3
sb:didn't	6 0 -10 0 0
sb:diet	0 -10 11 0 0
sb:direct	-4 -14 20 0 0
sb:direct the	0 -13 15 0 0
sb:directed	-10 0 14 0 0
sb:directed the	-10 0 14 0 0
sb:do	-12 -3 9 0 0
sb:do not	-3 -7 13 0 0
sb:do so	-12 15 -9 5 0
sb:doe	-15 -10 10 5 4
sb:doe not	-16 -38 33 0 9
sb:doe the	0 14 -18 3 0
sb:donald	2 -11 3 0 0
sb:donald trump	2 -10 2 0 0
sb:doubt	0 14 -7 0 0
sb:down	-2 19 -10 -1 -1
sb:down from	8 9 -16 0 0
sb:draft	8 27 -34 0 -1
sb:draft ;	1 6 -9 0 0
sb:draw up	0 3 -15 0 8
sb:driver	0 0 -8 0 9
sb:driver ,	0 0 -9 0 9
sb:drop	0 10 -6 0 0
sb:drop its	0 14 -13 0 0
sb:due	0 -16 19 0 0
sb:due on	6 -9 1 0 0
sb:duty ,	7 0 -9 0 0
sb:duty in	12 0 -12 0 0
sb:duty is	0 -10 13 0 0
sb:duty of	-18 0 18 0 0
sb:duty on	0 16 -15 0 0
sb:duty to	0 -10 15 0 0
sb:each other	-5 -5 14 0 0
sb:each side	0 12 -10 0 0
sb:early	5 -10 0 0 0
sb:earth	-12 -5 20 0 0
sb:economic and	10 -2 -6 0 0
sb:economy	-16 0 22 0 0
sb:economy minister	-7 0 10 0 0
sb:effect	-27 12 6 0 0
sb:elder	11 0 -8 0 0
sb:end of	-11 1 6 0 0
sb:end on	-12 8 0 0 0
sb:enter	-1 10 -5 0 0
sb:enter into	-4 13 -7 0 0
sb:entry into	3 4 -11 0 0
sb:envoy	0 -9 11 0 0
sb:evening	6 5 -10 0 0
sb:evening that	0 7 -11 0 0
sb:every	23 0 -17 0 0
sb:everybody	-5 -7 14 0 0
sb:exchanged	11 7 -18 0 0
sb:expect	-14 11 0 0 0
sb:expect to	-12 20 -6 0 0
sb:export -	0 10 -8 0 0
sb:extend	-4 -6 12 0 0
sb:extend by	2 -10 4 0 0
sb:extend the	0 -11 10 0 0
sb:extension	0 20 -14 -1 -2
sb:extension of	-22 -6 27 0 0
sb:extension to	14 11 -25 0 0
sb:extension would	-5 13 -6 0 0
sb:eye	0 10 -9 0 0
sb:f	12 0 -12 0 0
sb:fact	-7 -5 17 0 0
sb:fact sheet	-7 -4 16 0 0
sb:fail	0 -18 19 0 0
sb:fail ,	0 -16 17 0 0
sb:fall	-13 0 16 0 0
sb:favour of	0 10 -10 0 0
sb:fax	11 0 -7 0 0
sb:fee	-15 8 0 0 0
sb:fee ,	0 15 -13 0 0
sb:fentanyl	13 -6 -4 0 0
sb:few hour	10 -1 -6 0 0
sb:final	0 13 -13 0 0
sb:first	17 -15 -6 0 7
sb:first ,	8 -3 -10 0 5
sb:first day	-3 -17 22 0 0
sb:fishermen	0 12 -11 0 0
sb:fix	-12 9 0 0 0
sb:follow	-13 -2 16 0 0
sb:following	9 -13 1 0 0
sb:following the	10 0 -9 0 0
sb:for	7 -10 5 -7 0
sb:for <day-gone>	-12 0 14 0 0
sb:for <name>	35 -5 -23 0 -17
sb:for <number>	-1 -1 9 0 0
sb:for <span>	-7 -13 18 0 0
sb:for a	-7 5 0 0 0
sb:for four	-8 0 9 0 0
sb:for it	-9 -12 22 0 0
sb:for its	0 -14 15 0 0
sb:for signature	-5 16 -10 0 0
sb:for that	0 24 -21 0 0
sb:for the	1 9 -13 1 3
sb:for us	23 -2 -19 0 0
sb:force	-9 27 -18 0 0
sb:force ,	0 16 -18 0 1
sb:force on	0 14 -13 0 0
sb:foreign minister	9 -3 -3 0 0
sb:found	0 14 -11 0 0
sb:found no	0 19 -18 0 0
sb:four	0 -10 0 0 4
sb:four in	9 0 -9 0 0
sb:framework	-14 21 -9 0 0
sb:framework ,	0 9 -7 0 0
sb:framework for	-10 -8 20 0 0
sb:freeze	-2 -6 11 0 0
sb:from	5 2 0 -16 0
sb:from <day-ahead>	14 -11 -2 0 0
sb:from <level>	15 0 -10 0 0
sb:from <name>	1 -11 -2 0 8
sb:from the	-26 18 0 0 0
sb:fruit	0 13 -13 0 0
sb:full	-9 0 8 0 0
sb:furniture	-5 0 10 0 0
sb:further	12 0 -10 0 0
sb:further notice	10 0 -8 0 0
sb:gas	14 0 -10 0 0
sb:gave	-8 0 9 0 0
sb:gazette	16 0 -14 0 0
sb:gdynia	10 0 -9 0 0
sb:general	-12 -9 15 4 0
sb:geneva	-15 3 5 0 0
sb:get	0 16 -13 -2 0
sb:get the	0 11 -8 0 0
sb:give	-4 -22 26 0 0
sb:given	12 -7 -3 0 1
sb:given by	2 6 -10 0 0
sb:go	-3 -3 9 0 -5
sb:go for	-9 11 0 0 0
sb:go in	11 0 -11 0 0
sb:go on	0 -22 22 0 0
sb:go through	0 12 -11 0 0
sb:go up	-5 -8 16 0 0
sb:good	15 -16 2 0 -5
sb:good for	3 -9 0 0 0
sb:good from	-3 -6 12 0 0
sb:good have	12 0 -11 0 0
sb:good new	9 0 -9 0 0
sb:good that	-9 -1 13 0 0
sb:good the	4 9 -14 0 0
sb:government	15 0 -8 0 0
sb:government of	16 0 -14 0 0
sb:green	11 -1 -7 0 0
sb:ground	-5 -12 18 0 0
sb:guest	1 26 -30 0 0
sb:guest ,	0 22 -20 0 0
sb:gum	0 0 -9 0 9
sb:gum arabic	0 0 -9 0 9
sb:had	12 -6 -2 -7 1
sb:had not	3 7 -16 0 1
sb:had sign	34 -12 -25 0 0
sb:half	12 -1 -6 0 0
sb:half of	10 0 -10 0 0
sb:halifax	0 13 -11 0 0
sb:halve	-5 -10 17 0 0
sb:hand	0 -10 12 0 0
sb:hand in	-10 0 10 0 0
sb:hand of	13 1 -17 0 0
sb:hand over	-2 -7 12 0 0
sb:hang	-12 0 9 0 0
sb:hang on	-10 0 14 0 0
sb:has ,	0 -5 12 -1 0
sb:has accept	0 -10 11 0 0
sb:has become	10 0 -10 0 0
sb:has come	0 14 -13 0 0
sb:has done	0 -6 10 0 0
sb:has given	0 -14 18 0 0
sb:has it	-14 21 -8 0 0
sb:has its	12 -11 0 0 0
sb:has not	10 0 -11 -1 5
sb:has put	6 -3 -10 0 7
sb:has say	1 -4 11 -4 -6
sb:has so	-2 -1 11 0 0
sb:has the	15 -9 0 -5 0
sb:has yet	0 -21 25 0 0
sb:have a	-4 -1 0 0 9
sb:have been	-8 -13 26 0 0
sb:have found	0 17 -17 0 0
sb:have not	9 18 -33 8 0
sb:have pay	10 4 -15 0 0
sb:have see	0 10 -9 0 0
sb:have the	5 6 -12 0 0
sb:have to	-11 16 -4 -2 0
sb:having	-13 0 16 0 0
sb:having regard	-10 0 11 0 0
sb:he	-13 2 3 -7 9
sb:he 's	0 16 -13 0 0
sb:he doe	0 -2 -11 0 12
sb:he had	0 18 -12 0 0
sb:he is	2 -20 12 0 0
sb:he reply	0 15 -15 0 0
sb:he say	7 1 -9 -1 3
sb:he sign	9 0 -5 0 0
sb:he tell	0 -25 22 0 0
sb:he was	0 -9 13 0 0
sb:he would	-9 27 -21 0 0
sb:he write	0 -11 12 0 0
sb:he'd	-1 9 -4 0 0
sb:hear	-1 11 -7 0 0
sb:hear that	0 12 -9 0 0
sb:heard	-12 7 0 0 0
sb:hearing	0 -12 13 0 0
sb:her	1 6 -18 0 10
sb:here	-10 9 -4 3 0
sb:here ,	-1 15 -10 0 0
sb:high	-9 -1 13 0 0
sb:higher	3 -11 2 0 0
sb:him	0 -5 7 0 -3
sb:himself	-2 21 -17 0 0
sb:his	13 -3 -4 -25 4
sb:his <office>	-7 -17 15 0 5
sb:his guest	0 20 -21 0 0
sb:his name	4 1 -14 0 5
sb:his own	5 -11 4 0 0
sb:his signature	13 -12 0 0 0
sb:hold on	-6 0 9 0 0
sb:home	0 17 -14 0 0
sb:home from	5 6 -12 0 0
sb:hope	0 -11 12 0 0
sb:hour	21 -26 -13 0 4
sb:hour after	12 0 -9 0 0
sb:hour before	11 -8 -2 0 0
sb:hour on	-9 0 10 0 0
sb:house	-5 -14 16 1 0
sb:house had	-19 0 20 0 0
sb:house on	-9 0 9 0 0
sb:how	0 -6 11 0 0
sb:i have	-8 9 0 0 0
sb:i shall	-5 -5 12 0 0
sb:i will	0 0 -5 0 10
sb:i've	9 -5 -1 0 0
sb:if	-26 -10 19 21 -19
sb:if nothing	9 -13 0 0 0
sb:if the	-14 12 -1 -4 0
sb:if there	0 -7 8 0 0
sb:if they	0 -7 10 0 0
sb:importer	-6 -3 14 0 0
sb:impose	14 -9 -3 0 0
sb:in	-5 7 3 -24 4
sb:in <month-ahead>	-3 -12 21 0 0
sb:in <month-gone>	5 -17 6 -3 1
sb:in <name>	2 16 -25 9 -1
sb:in <number>	0 -16 7 0 1
sb:in <seat>	6 24 -27 -6 -1
sb:in a	20 -15 -8 0 2
sb:in at	6 2 -12 0 0
sb:in both	10 0 -8 0 0
sb:in brussel	-6 -1 13 0 0
sb:in busan	0 -8 10 0 0
sb:in favour	0 10 -11 0 0
sb:in force	0 15 -15 0 0
sb:in geneva	-11 0 14 0 0
sb:in halifax	0 14 -11 0 0
sb:in his	0 5 -21 0 16
sb:in its	11 0 -9 0 0
sb:in izmir	-12 0 12 0 0
sb:in kuala	-14 1 10 0 0
sb:in london	0 9 -9 0 0
sb:in my	4 10 -25 0 9
sb:in principle	9 0 -12 0 0
sb:in return	16 0 -14 0 0
sb:in stockholm	-10 14 -3 0 0
sb:in strasbourg	4 0 -16 0 7
sb:in tariff	0 14 -13 0 0
sb:in the	-24 -6 18 -5 15
sb:in turn	0 11 -10 0 0
sb:in which	-1 -4 8 0 0
sb:in write	-9 9 1 0 -2
sb:increase of	0 11 -11 0 0
sb:industrial	0 16 -15 0 0
sb:industrial good	0 16 -15 0 0
sb:informed	0 10 -6 0 0
sb:informed the	-7 9 -1 0 0
sb:initial	-16 18 -5 0 5
sb:ink	11 -3 -4 0 0
sb:ink is	12 0 -11 0 0
sb:instead	-13 17 -4 0 0
sb:instead of	-13 17 -4 0 0
sb:instrument	13 -7 -4 0 0
sb:internal	0 19 -18 0 0
sb:international	-14 -1 19 0 0
sb:international trade	-14 -1 18 0 0
sb:into	-14 11 1 0 0
sb:into <name>	10 0 -8 0 0
sb:into force	-6 18 -8 0 0
sb:introduce in	3 5 -11 0 0
sb:investment	0 15 -11 0 0
sb:investment is	0 16 -16 0 0
sb:invited	-2 -2 9 0 0
sb:is	-12 -5 16 0 -13
sb:is <number>	-11 -9 6 0 8
sb:is a	0 -10 17 -5 -1
sb:is agree	-4 21 -14 0 0
sb:is an	-6 -4 12 0 0
sb:is expect	-11 2 5 0 0
sb:is in	-4 0 11 0 -3
sb:is missing	-13 0 12 0 -6
sb:is no	0 -11 15 0 0
sb:is not	0 12 -10 0 0
sb:is require	2 -15 12 0 0
sb:is sign	21 -14 -8 0 0
sb:is that	13 0 -14 0 5
sb:is the	-16 15 -1 0 0
sb:is there	0 16 -13 0 0
sb:is to	-6 -5 13 0 0
sb:is unclear	0 -13 0 11 0
sb:is what	15 -18 0 0 0
sb:is with	0 14 -11 0 0
sb:isn't	0 4 -14 10 0
sb:issue	-4 12 -5 0 0
sb:issue ,	0 10 -10 0 0
sb:issue by	2 4 -8 0 0
sb:it	12 -11 -9 4 15
sb:it 's	0 17 -12 0 0
sb:it :	-1 12 -2 0 0
sb:it ;	13 -9 0 0 0
sb:it and	7 10 -25 0 7
sb:it bear	9 0 -10 0 0
sb:it begin	23 -2 -18 0 0
sb:it by	10 0 -6 0 0
sb:it cannot	0 3 -10 5 0
sb:it doe	0 -8 13 0 0
sb:it enter	0 12 -11 0 0
sb:it for	11 -5 -3 0 0
sb:it has	19 -5 -5 -4 -1
sb:it in	19 -9 -12 0 0
sb:it is	-14 3 0 9 0
sb:it isn't	0 0 -11 10 0
sb:it lack	3 -2 -12 0 11
sb:it must	-1 -23 29 0 0
sb:it on	-15 0 16 0 0
sb:it pass	12 0 -10 0 0
sb:it publish	11 0 -11 0 0
sb:it still	-2 -9 14 0 0
sb:it take	0 0 -6 0 9
sb:it to	0 22 -19 0 -1
sb:it until	0 9 -7 0 0
sb:it want	0 13 -9 0 0
sb:it was	4 -29 6 4 0
sb:it when	0 -14 15 0 0
sb:it will	-32 17 3 0 0
sb:it'd	0 11 -10 0 0
sb:its	10 -2 -4 0 1
sb:its <organisation>	0 -11 10 0 0
sb:its additional	11 0 -10 0 0
sb:its approval	0 -17 20 0 0
sb:its name	-12 0 13 0 0
sb:its own	-5 -10 20 0 0
sb:itself	0 -13 13 0 0
sb:izmir	-11 0 12 0 0
sb:john	-11 0 12 0 0
sb:joint	-11 3 3 0 0
sb:joint statement	-12 19 -9 0 0
sb:judge	-18 0 19 0 0
sb:just	7 -10 0 0 0
sb:justice	-5 -12 22 0 0
sb:kava	12 0 -12 0 0
sb:keep	-7 18 -13 0 2
sb:keep <name>	0 9 -9 0 0
sb:keep <points>	0 10 -6 0 0
sb:keep the	-8 -10 18 0 0
sb:keep their	2 11 -15 0 0
sb:khan	-13 0 9 0 0
sb:king	-3 -4 10 0 0
sb:know	-14 0 -6 16 0
sb:know that	0 -4 11 0 0
sb:know through	0 14 -19 0 2
sb:kuala	-14 0 11 0 0
sb:kuala lumpur	-14 0 11 0 0
sb:lack	-9 0 -6 0 18
sb:lack is	6 0 -11 0 0
sb:lapse	7 -22 9 0 0
sb:lapse ,	14 0 -9 0 0
sb:lapse on	0 -14 18 0 0
sb:last <span>	2 -12 9 0 0
sb:last day	-3 -3 10 0 0
sb:last week	8 0 -10 4 0
sb:last word	0 22 -21 0 0
sb:late	-7 0 15 0 0
sb:late on	-5 0 8 0 0
sb:later	7 2 -16 0 5
sb:law	-4 12 -3 0 0
sb:law ,	-1 -6 11 0 0
sb:law that	-1 -5 11 0 0
sb:lawyer	2 19 -13 -3 -3
sb:lawyer in	0 20 -20 0 0
sb:lay	-6 11 -2 0 0
sb:leave it	0 13 -12 0 0
sb:leave to	11 0 -8 0 0
sb:led	-23 -18 39 0 0
sb:led by	-18 -13 31 0 0
sb:legal	-7 10 -1 0 0
sb:length	0 10 -9 0 0
sb:let	0 -14 16 0 0
sb:level	9 -8 0 0 0
sb:levy	-4 -3 0 0 9
sb:levy on	0 0 -5 0 9
sb:li	0 -10 14 0 0
sb:li chenggang	0 -10 11 0 0
sb:licence for	7 -1 -9 0 3
sb:lie	-1 11 -11 0 1
sb:lie with	0 21 -19 0 0
sb:likewise	0 11 -11 0 0
sb:line	-12 9 0 0 0
sb:list	0 -13 16 0 0
sb:london	0 18 -17 0 0
sb:london ,	0 9 -9 0 0
sb:longer	-10 6 0 0 0
sb:lose	-2 -4 12 0 0
sb:lower duty	9 0 -7 0 0
sb:lumber	0 -7 11 0 0
sb:lumpur	-14 0 11 0 0
sb:m	5 -18 5 0 0
sb:m .	5 -18 5 0 0
sb:mackenzie	16 -1 -12 0 0
sb:majli	0 10 -10 0 0
sb:make	19 0 -14 0 -3
sb:make by	15 0 -14 0 0
sb:make peace	10 0 -9 0 0
sb:make the	-5 10 -1 0 0
sb:maker	-3 0 9 0 0
sb:making	0 16 -16 0 0
sb:making of	0 16 -16 0 0
sb:malt	11 0 -11 0 0
sb:man	-13 15 -8 0 2
sb:mandate	0 14 -18 3 0
sb:mandate for	0 13 -13 0 0
sb:market	0 -1 8 0 0
sb:matter	-3 14 -8 0 0
sb:matter is	0 15 -14 0 0
sb:me	0 8 -4 0 -4
sb:mean	-14 23 -9 0 0
sb:mean a	-4 12 -5 0 0
sb:meant	0 3 -14 0 11
sb:meant for	0 0 -10 0 11
sb:measure	-11 11 0 0 0
sb:medicine	-9 6 0 0 0
sb:meet	-7 -7 20 0 0
sb:meet of	0 -13 17 0 0
sb:meet on	6 9 -6 0 -9
sb:member	-17 -9 24 0 0
sb:member of	-9 -11 23 0 0
sb:memorandum	13 0 -9 0 0
sb:memorandum sign	-5 -2 10 0 0
sb:memorandum with	21 0 -21 0 0
sb:menu	0 9 -9 0 0
sb:midnight	19 -8 -11 0 0
sb:minister ,	0 -13 10 0 2
sb:ministry	-2 0 10 0 0
sb:minute	9 1 -11 0 0
sb:missing	-18 6 0 0 0
sb:missing ,	0 -8 16 0 -5
sb:missing is	-9 16 -9 0 0
sb:monday	0 -8 11 0 0
sb:month	0 -12 9 0 6
sb:month the	10 0 -8 0 0
sb:more than	-3 -9 17 0 0
sb:morning	-6 0 -2 0 13
sb:mr	-15 12 9 -18 -13
sb:mr .	-1 -5 14 0 0
sb:mr <person>	-3 18 -8 0 -2
sb:mrs	-20 -8 27 0 0
sb:must	-17 -3 18 -1 -4
sb:must be	-8 0 6 0 0
sb:must still	0 -14 16 0 0
sb:mustafa	0 6 -9 0 0
sb:my	7 8 -26 0 14
sb:name	9 -13 -1 -1 5
sb:name ,	16 0 -14 0 0
sb:name :	-13 0 13 0 0
sb:name is	0 -13 13 0 0
sb:name on	-3 11 -3 0 0
sb:name to	6 -10 -2 0 4
sb:need :	-6 -1 10 0 0
sb:need a	0 31 -28 0 0
sb:need no	0 -22 23 0 0
sb:need nobody	-3 -11 17 0 0
sb:need one	0 16 -13 0 0
sb:need the	-17 0 8 0 0
sb:need two	5 10 -17 0 0
sb:negotiate	-5 -6 12 0 0
sb:negotiator	0 23 -22 0 0
sb:neither	-23 4 17 -11 -5
sb:neither <organisation>	0 10 -8 0 0
sb:new tariff	-7 -3 13 0 0
sb:new york	-1 -5 13 0 0
sb:newspaper that	10 0 -9 0 0
sb:next	-2 -6 8 0 2
sb:next day	0 -9 5 0 0
sb:night	9 -10 0 0 -2
sb:night ,	12 -9 -3 0 0
sb:no	-4 0 8 -10 0
sb:no announcement	0 11 -8 0 0
sb:no notice	-2 14 -9 0 0
sb:no order	-8 26 -19 0 0
sb:no proclamation	0 9 -9 0 0
sb:nobody	-10 0 0 13 -4
sb:nobody know	0 3 -19 13 0
sb:none	18 12 -28 0 0
sb:none ,	19 -1 -16 0 0
sb:noon	1 -12 5 0 0
sb:nor	-26 35 -9 -10 0
sb:northern	0 -9 10 0 0
sb:not	-16 -1 -4 6 19
sb:not be	0 8 -16 0 8
sb:not by	0 11 -11 0 0
sb:not know	0 -16 7 6 0
sb:not make	10 0 -8 0 0
sb:not need	0 -16 18 0 0
sb:not see	0 -10 0 8 0
sb:not sign	-9 -9 -1 0 21
sb:not yet	0 34 -31 0 0
sb:note	33 -2 -36 4 5
sb:note that	10 -12 0 0 0
sb:nothing is	3 7 -11 0 0
sb:notice	5 29 -35 3 -3
sb:notice ,	7 -10 0 0 0
sb:notice by	-7 25 -17 0 0
sb:notice of	7 16 -29 6 0
sb:notice that	0 10 -11 0 0
sb:now	3 15 -12 -1 -4
sb:nvidia	-1 -4 12 0 0
sb:obtain	-2 -11 15 0 0
sb:obtain the	-2 -8 12 0 0
sb:of	-1 0 2 5 -11
sb:of <month-ahead>	0 7 -9 0 0
sb:of <month-gone>	-13 6 1 0 0
sb:of <name>	-8 28 -18 0 1
sb:of <number>	-19 15 -14 4 9
sb:of <office>	-4 -20 24 0 0
sb:of <seat>	-4 12 -6 0 0
sb:of <span>	-6 9 0 0 0
sb:of a	-8 14 -3 0 0
sb:of both	6 3 -11 0 0
sb:of commerce	9 -8 -1 0 0
sb:of his	0 -5 7 0 0
sb:of international	-13 0 14 0 0
sb:of its	-5 -3 12 0 0
sb:of letter	22 0 -22 0 0
sb:of mr	5 1 -10 0 0
sb:of talk	13 14 -24 0 0
sb:of tariff	10 0 -6 0 0
sb:of the	16 -13 -2 13 0
sb:of up	19 -5 -12 0 0
sb:off	14 5 -16 0 0
sb:offer	-1 8 -11 0 6
sb:offer a	0 8 -16 0 8
sb:oil	0 -16 9 0 0
sb:old	0 -10 10 0 0
sb:on	1 -3 9 0 -9
sb:on ,	4 3 -10 0 0
sb:on <day-ahead>	-12 17 0 -2 -19
sb:on <day-gone>	7 -12 -1 0 7
sb:on <day-today>	-16 -42 34 7 8
sb:on <name>	5 3 -12 0 0
sb:on <quality>	0 15 -14 4 -5
sb:on a	-20 24 -3 0 0
sb:on an	-7 -16 22 0 0
sb:on average	-10 0 11 0 0
sb:on behalf	-14 1 10 0 0
sb:on car	0 -9 10 0 0
sb:on copper	23 0 -22 0 0
sb:on each	1 8 -11 0 0
sb:on reciprocal	-9 0 11 0 0
sb:on their	-7 14 -5 0 0
sb:on top	-3 -2 10 0 0
sb:on trade	18 0 -17 0 0
sb:on which	-5 12 -11 4 0
sb:once	-11 20 -6 0 -3
sb:once ,	-2 -10 18 0 0
sb:once the	-6 -16 24 0 0
sb:one	-5 1 -1 -4 9
sb:one ,	19 0 -14 0 0
sb:one by	0 10 -8 0 0
sb:one more	0 9 -10 0 0
sb:one of	-10 5 1 0 0
sb:one side	-7 -10 18 0 0
sb:only	-22 0 11 6 0
sb:only hour	-9 0 10 0 0
sb:only on	-4 -2 10 0 0
sb:only to	2 -13 8 0 0
sb:opened	9 0 -6 0 0
sb:operator	0 -9 11 0 0
sb:opposition	0 -24 16 0 5
sb:or	-7 28 -23 1 0
sb:or notice	0 19 -19 0 0
sb:orange	2 0 -15 0 11
sb:order	-10 11 0 0 -6
sb:order ,	-1 21 -14 0 0
sb:order and	1 -16 12 0 0
sb:order by	-7 22 -8 0 0
sb:order is	9 -7 0 0 0
sb:order on	-1 -9 10 0 0
sb:order or	0 19 -19 0 0
sb:order that	-4 15 -7 0 0
sb:ordinance	7 -8 0 0 0
sb:other	0 -12 3 0 5
sb:other ,	4 0 -14 0 7
sb:other side	0 11 -11 0 0
sb:our	14 1 -12 0 -4
sb:our ,	0 14 -11 0 0
sb:our is	13 2 -18 0 0
sb:our side	16 1 -14 0 0
sb:out	1 16 -12 0 -6
sb:out and	0 -10 10 0 0
sb:out of	-2 13 -8 0 0
sb:out on	6 -14 0 0 0
sb:out that	0 13 -11 0 0
sb:over	7 4 -19 0 10
sb:over fentanyl	8 0 -10 0 0
sb:over the	11 -13 -11 0 10
sb:over there	-1 16 -12 0 0
sb:over to	-2 -7 12 0 0
sb:own	3 -11 6 0 0
sb:p	14 -6 -5 0 0
sb:p .	13 -6 -5 0 0
sb:pact	-14 1 2 0 5
sb:page ,	1 -11 3 0 0
sb:palm	-10 0 13 0 0
sb:palm oil	-10 0 11 0 0
sb:paper	-12 0 1 0 7
sb:parliament	-2 -17 16 3 0
sb:parliament ,	6 0 -12 0 2
sb:parliament and	0 20 -16 0 0
sb:parliament has	0 -8 12 0 0
sb:part	4 -14 7 0 0
sb:partner	-9 0 14 0 0
sb:party	2 -11 10 0 -2
sb:pass the	11 1 -12 0 0
sb:past	16 0 -14 0 0
sb:pause is	-8 0 11 0 0
sb:pay	8 7 -10 0 -2
sb:pay back	14 0 -12 0 0
sb:pay the	11 0 -9 0 0
sb:peace	1 -12 8 0 -2
sb:pedro	-2 -2 11 0 -2
sb:pen	-5 16 -19 0 9
sb:pen in	-2 6 -9 0 5
sb:pending	0 10 -8 0 0
sb:permanent	0 16 -13 0 0
sb:phosphate	0 9 -8 0 0
sb:place	-4 -14 6 0 10
sb:place in	0 -14 16 0 0
sb:pocket	-5 8 -29 0 25
sb:pocket ,	-2 15 -22 0 10
sb:point out	0 11 -10 0 0
sb:pork	-10 0 12 0 0
sb:port	-12 -8 18 0 0
sb:possible	0 -9 4 0 2
sb:post	-9 -4 15 0 0
sb:post on	-7 -3 13 0 0
sb:power	12 -1 -6 0 0
sb:power to	15 0 -14 0 0
sb:preliminary	0 16 -14 0 0
sb:preliminary consensu	0 15 -14 0 0
sb:premier	-5 0 9 0 0
sb:prepare	-11 1 6 0 0
sb:presence of	-10 0 14 0 0
sb:present	-11 0 8 0 0
sb:president	-6 -5 12 0 0
sb:president <person>	-9 -4 12 0 0
sb:president donald	2 -10 2 0 0
sb:president of	0 18 -19 0 0
sb:press	9 4 -13 0 0
sb:press that	5 7 -12 0 0
sb:presse	9 0 -7 0 0
sb:prime	-5 -4 13 0 0
sb:prime minister	-5 -4 13 0 0
sb:principle	9 0 -11 0 0
sb:printed	-8 -6 17 0 0
sb:probably	0 9 -9 0 0
sb:procedure	-3 11 -6 0 0
sb:process	0 10 -9 0 0
sb:process ,	0 10 -9 0 0
sb:proclamation	20 5 -24 0 0
sb:product	13 -4 -7 0 0
sb:product from	12 0 -11 0 0
sb:prolong the	5 8 -16 0 0
sb:proposal	12 4 -14 0 0
sb:protocol	6 13 -19 0 0
sb:provided	-21 35 -21 0 0
sb:provided that	-20 35 -22 0 0
sb:public	-2 -3 10 0 0
sb:publish	-8 0 1 0 13
sb:publish ,	-4 -2 10 0 0
sb:publish its	-15 3 11 0 0
sb:publish on	5 -10 0 0 3
sb:publish the	6 8 -15 0 0
sb:puebla	10 0 -9 0 0
sb:put	-1 -1 0 0 9
sb:put his	9 -4 -10 0 6
sb:put in	-9 10 0 0 0
sb:put into	-5 -7 17 0 0
sb:put the	-10 18 -7 0 0
sb:put their	16 -8 -7 0 0
sb:put to	0 -13 14 0 0
sb:q	0 -17 20 0 0
sb:q :	0 -10 11 0 0
sb:quadruple	0 9 -9 0 0
sb:quarrel	0 -5 12 0 0
sb:question	-21 -17 41 0 -1
sb:question :	-13 -14 30 0 0
sb:radio that	5 1 -8 0 0
sb:raise	8 -20 5 0 0
sb:rare	-12 -5 20 0 0
sb:rare earth	-12 -3 17 0 0
sb:rate	2 -13 9 0 0
sb:rate of	9 0 -7 0 0
sb:ratification	6 8 -13 0 0
sb:ratify	11 -3 -5 1 0
sb:ratify the	14 -7 -5 0 0
sb:reach in	10 9 -19 0 0
sb:read	0 -19 3 0 10
sb:ready	8 0 -9 0 6
sb:receive	-12 0 13 0 0
sb:reciprocal trade	-9 0 11 0 0
sb:recommend	0 20 -16 0 0
sb:record	-1 -2 9 0 0
sb:reduce	0 6 -9 0 0
sb:reduction	-7 21 -12 0 0
sb:referred	0 17 -17 0 0
sb:referred to	0 23 -23 0 0
sb:refuse	0 -10 4 0 0
sb:refuse to	0 -4 11 0 0
sb:regard	-10 0 12 0 0
sb:regard to	-10 0 11 0 0
sb:region	0 0 -9 0 11
sb:regulation	-4 10 -2 0 0
sb:released	0 1 -13 0 9
sb:remember	0 4 -12 0 6
sb:renew	6 -12 2 0 0
sb:rent	0 -8 11 0 0
sb:repeal	0 10 -9 0 0
sb:reply that	0 11 -8 0 0
sb:report	-8 0 15 0 0
sb:report that	-12 7 2 0 0
sb:reporter	-20 15 0 0 -5
sb:reporter that	-16 8 2 0 0
sb:reprieve	6 8 -16 0 0
sb:republic	9 0 -4 0 0
sb:republic ,	13 0 -12 0 0
sb:require	12 0 -10 0 0
sb:require in	3 -13 9 0 0
sb:require the	1 11 -17 0 0
sb:reserved	0 15 -13 0 0
sb:reserved for	0 9 -9 0 0
sb:resolution	16 0 -13 0 0
sb:resolution of	12 2 -17 0 0
sb:rest	3 -18 10 0 1
sb:rest on	6 -18 10 0 0
sb:rest with	0 9 -7 0 0
sb:result	0 -7 12 0 0
sb:return	12 0 -6 0 0
sb:rise	3 -12 5 0 0
sb:round	-3 -12 21 0 0
sb:round in	-10 0 13 0 0
sb:round of	11 -1 -6 0 0
sb:royal	2 5 -10 0 0
sb:rule ,	9 -8 0 0 0
sb:rule and	0 13 -12 0 0
sb:rule of	-6 16 -8 0 0
sb:run	3 -2 4 0 -10
sb:run for	-10 0 11 0 0
sb:run out	10 0 -6 0 0
sb:sale	-5 -15 21 0 0
sb:sale of	0 -9 10 0 0
sb:same	-15 2 12 0 0
sb:same day	13 -4 -6 0 0
sb:same week	-11 0 8 0 0
sb:sanction	-5 -7 19 0 0
sb:sanctioning	-14 0 15 0 0
sb:sanctioning <name>	-12 0 12 0 0
sb:say	-10 8 6 -3 -4
sb:say ,	-12 2 0 0 5
sb:say <name>	5 7 -12 0 0
sb:say <person>	0 -24 14 0 7
sb:say he	-6 -16 20 0 0
sb:say his	10 3 -10 0 0
sb:say in	-7 -25 34 0 0
sb:say last	0 16 -15 0 0
sb:say on	11 5 -17 0 0
sb:say so	0 -4 9 0 0
sb:say that	-2 8 -1 -7 0
sb:say the	-8 0 7 0 0
sb:say when	0 -8 10 0 0
sb:say yes	0 14 -13 0 0
sb:seal of	-9 13 -3 0 0
sb:second	8 6 -10 0 -4
sb:second round	15 0 -12 0 0
sb:secretary	-16 -6 27 0 0
sb:section	0 -14 10 0 0
sb:section <number>	0 -14 10 0 0
sb:see	-8 9 -9 5 1
sb:see no	0 10 -10 0 0
sb:see the	-8 16 -7 0 0
sb:senate	0 -12 7 0 4
sb:send	5 -16 7 0 0
sb:session	-17 -18 35 0 0
sb:session of	-12 -11 25 0 0
sb:shall be	2 -10 4 0 0
sb:shall sign	-4 11 -4 0 0
sb:she	-7 -2 15 0 0
sb:sheet	-15 -6 24 0 0
sb:sheet that	-6 -1 12 0 0
sb:ship	-10 8 0 0 0
sb:ship ,	0 11 -8 0 0
sb:shook	-11 1 7 0 0
sb:shook hand	-11 1 6 0 0
sb:short	1 9 -13 0 0
sb:shortly	13 0 -10 0 0
sb:shortly after	10 0 -9 0 0
sb:should	-13 -9 26 0 -5
sb:show	-1 -9 14 0 0
sb:side	12 6 -13 0 -5
sb:side ,	3 23 -28 0 0
sb:side and	0 -13 15 0 0
sb:side has	22 0 -20 0 0
sb:side is	-4 19 -13 0 0
sb:side that	-1 18 -14 0 0
sb:sign	12 0 -12 6 -3
sb:sign "	0 13 -12 0 0
sb:sign )	-7 0 11 0 0
sb:sign ,	0 -19 18 0 0
sb:sign :	16 21 -34 0 0
sb:sign ;	0 -16 8 5 3
sb:sign <day-today>	13 4 -17 0 0
sb:sign a	3 -17 1 3 0
sb:sign an	-11 1 8 0 0
sb:sign anything	4 -15 9 0 0
sb:sign as	0 11 -7 0 0
sb:sign before	0 -11 11 0 0
sb:sign by	18 -12 -9 -1 2
sb:sign for	-9 -4 4 12 0
sb:sign in	15 2 -14 -1 0
sb:sign nothing	0 -11 16 0 0
sb:sign off	0 9 -10 0 0
sb:sign on	10 18 -20 0 -4
sb:sign order	-17 0 18 0 0
sb:sign the	-13 1 13 0 -4
sb:sign what	-3 7 -13 0 11
sb:sign when	-12 8 -1 0 0
sb:sign with	0 -1 10 0 -4
sb:sign yet	5 -12 5 0 0
sb:signature	17 9 -18 -1 -22
sb:signature ,	17 0 -14 0 0
sb:signature by	-10 16 0 -4 0
sb:signature in	0 12 -9 0 0
sb:signature is	16 -24 4 5 -7
sb:since	-8 -18 31 0 -10
sb:since midnight	12 0 -12 0 0
sb:since the	0 -13 16 0 0
sb:sir	-2 -19 18 0 0
sb:sit down	-2 -3 12 0 0
sb:sit with	10 -5 -3 0 0
sb:so doe	-1 12 -7 0 0
sb:so has	22 -17 -17 8 0
sb:so in	0 -7 11 0 0
sb:so that	0 -8 10 0 0
sb:so the	-22 0 15 0 0
sb:social	-6 12 -3 0 0
sb:social network	-5 11 -3 0 0
sb:some	-10 -7 18 0 0
sb:some in	-9 0 12 0 0
sb:somebody	-2 18 -13 0 0
sb:something	-1 12 -7 0 0
sb:soon	-12 15 -3 0 0
sb:soon as	-11 28 -19 0 0
sb:source :	-1 -8 13 0 0
sb:soybean	0 -2 10 0 0
sb:speak for	10 0 -14 0 3
sb:spoken	-11 0 10 0 0
sb:sport	0 -10 11 0 0
sb:spring	0 -14 10 0 0
sb:stand	15 -10 -1 0 0
sb:statement	-17 15 -2 0 0
sb:stay in	0 0 -9 0 11
sb:steel	0 -10 7 0 0
sb:still	-25 18 -1 0 0
sb:still to	0 13 -10 0 0
sb:stop	8 0 -6 0 0
sb:strasbourg	4 0 -21 0 14
sb:strike	1 -9 3 0 0
sb:stuck	0 16 -16 0 0
sb:study	-8 0 10 0 0
sb:subject to	3 19 -22 0 -1
sb:sucre	0 10 -8 0 0
sb:sugar	-6 -10 19 0 0
sb:sultan	0 17 -18 0 0
sb:surcharge	2 -22 15 0 0
sb:suspend	0 11 -11 0 0
sb:suspend the	-2 -2 9 0 0
sb:suspension	-20 27 -7 0 0
sb:suspension ,	-1 9 -6 0 0
sb:suspension of	0 -13 17 0 0
sb:suspension will	0 19 -17 0 0
sb:take effect	-21 12 2 0 0
sb:take it	0 9 -13 2 0
sb:take note	7 0 -12 0 6
sb:take place	0 -16 20 0 0
sb:talk between	14 0 -10 0 0
sb:talk with	-11 3 2 0 0
sb:talked	-3 -10 18 0 0
sb:tariff ,	-12 0 13 0 0
sb:tariff between	0 15 -14 0 0
sb:tariff commission	-10 0 8 0 0
sb:tariff of	17 0 -22 5 0
sb:tariff on	5 -18 5 0 0
sb:tariff that	14 0 -11 0 0
sb:tariff truce	-1 9 0 0 -11
sb:tariff with	0 0 -10 0 11
sb:tea	-2 11 -3 0 0
sb:telephone	-22 -3 27 0 0
sb:television	0 -17 14 0 0
sb:tell <organisation>	0 11 -11 0 0
sb:tell his	0 -9 13 0 0
sb:tell reporter	-4 11 -2 0 -2
sb:tell thi	9 0 -7 0 0
sb:ten past	9 0 -9 0 0
sb:text	2 11 -9 0 -2
sb:text has	-9 0 6 0 0
sb:text in	0 11 -10 0 0
sb:text is	0 -15 17 0 0
sb:th	11 -2 -7 0 0
sb:than	-17 0 16 0 0
sb:thank to	10 0 -10 0 0
sb:thanked	-1 -11 17 0 0
sb:that	2 8 -1 -20 0
sb:that ,	0 -8 7 0 0
sb:that <name>	-16 -1 16 0 0
sb:that <office>	12 0 -12 0 0
sb:that <person>	-17 18 -14 0 14
sb:that <quality>	0 12 -10 0 0
sb:that agreement	0 -9 9 0 0
sb:that is	-20 -10 31 0 0
sb:that it	-6 -12 20 0 0
sb:that its	0 13 -12 0 0
sb:that lower	0 -11 12 0 0
sb:that mean	-4 14 -6 0 0
sb:that nothing	-4 13 -7 0 0
sb:that of	11 9 -23 0 0
sb:that put	-11 -1 15 0 0
sb:that there	-6 15 -6 0 0
sb:that to	0 -10 11 0 0
sb:that was	-1 -18 18 0 0
sb:that we	0 -12 13 0 0
sb:the	-5 8 4 -2 -12
sb:the <level>	-14 -2 17 0 0
sb:the <name>	-12 -8 26 -2 -9
sb:the <number>	-2 10 -5 0 0
sb:the <office>	-1 11 -2 -3 -9
sb:the <organisation>	18 -2 -8 0 0
sb:the <person>	-2 14 -7 1 -8
sb:the <quality>	7 5 -13 -3 4
sb:the <seat>	-11 -23 37 0 0
sb:the <span>	-2 -10 18 0 0
sb:the act	11 5 -16 0 0
sb:the agreement	30 -1 -21 0 0
sb:the airport	0 11 -12 0 0
sb:the app	-4 -8 16 0 0
sb:the approval	19 0 -13 0 0
sb:the arrangement	5 -11 2 0 0
sb:the big	0 -9 9 0 0
sb:the budget	0 -13 14 0 0
sb:the ceasefire	-14 0 16 0 0
sb:the coffee	12 0 -13 0 0
sb:the company	-13 0 14 0 0
sb:the contract	-16 -1 19 0 0
sb:the coordinating	0 9 -8 0 0
sb:the countersignature	0 11 -10 0 0
sb:the day	-4 19 -16 0 4
sb:the decision	6 0 -12 0 6
sb:the decree	0 21 -25 0 8
sb:the delegation	-12 -3 19 0 0
sb:the document	0 10 -9 0 0
sb:the draft	-11 28 -19 0 0
sb:the end	-12 8 0 0 0
sb:the extension	9 7 -16 0 0
sb:the final	4 19 -24 0 0
sb:the first	11 -26 4 0 1
sb:the following	0 -12 12 0 0
sb:the government	16 0 -15 0 0
sb:the head	9 7 -17 0 0
sb:the house	-5 -13 18 0 0
sb:the industry	-9 0 9 0 0
sb:the ink	12 -7 -4 0 0
sb:the investment	0 16 -15 0 0
sb:the joint	-11 -5 18 0 0
sb:the judge	-3 -5 11 0 0
sb:the last	-8 18 -12 0 0
sb:the law	0 -9 13 0 0
sb:the letter	-16 0 15 0 0
sb:the list	0 -13 15 0 0
sb:the making	0 16 -16 0 0
sb:the matter	0 11 -8 0 0
sb:the meet	0 -14 20 0 0
sb:the new	-7 -24 26 0 0
sb:the next	0 -27 17 0 3
sb:the nod	0 9 -10 0 0
sb:the northern	0 -9 9 0 0
sb:the note	19 0 -16 0 0
sb:the notice	21 6 -23 0 0
sb:the one	0 2 -8 0 7
sb:the opposition	0 -18 8 0 5
sb:the order	17 -3 -10 0 0
sb:the other	24 0 -28 0 8
sb:the pact	0 4 -14 0 5
sb:the pause	-6 0 8 0 0
sb:the pen	-5 0 8 0 -2
sb:the presence	-10 0 14 0 0
sb:the president	0 17 -16 0 0
sb:the press	5 7 -12 0 0
sb:the proposal	0 11 -12 0 0
sb:the protocol	7 15 -22 0 0
sb:the radio	4 1 -8 0 0
sb:the reduction	0 13 -10 0 0
sb:the rest	0 -12 5 0 2
sb:the same	-15 3 11 0 0
sb:the sanctioning	-14 0 14 0 0
sb:the seal	-9 13 -3 0 0
sb:the second	8 3 -8 0 -2
sb:the signature	-9 -3 15 -1 0
sb:the state	10 -2 -3 0 0
sb:the surcharge	9 -20 6 0 0
sb:the suspension	-12 11 0 0 0
sb:the term	-6 12 -4 0 0
sb:the text	-2 15 -9 0 0
sb:the thing	0 -10 9 0 0
sb:the third	-5 8 -18 9 6
sb:the trade	-12 4 2 0 0
sb:the treaty	9 17 -23 0 0
sb:the truce	18 3 -9 -3 -6
sb:the two	21 0 -14 0 0
sb:the vote	8 -14 3 0 0
sb:the water	0 -11 12 0 0
sb:the week	0 11 -10 0 0
sb:their	-5 -8 24 -9 -13
sb:their <office>	-5 -2 11 0 0
sb:their name	0 -8 9 0 0
sb:their signature	11 0 -11 0 0
sb:them	9 2 -6 0 0
sb:themselve	-19 21 -5 0 0
sb:then	-2 7 -8 1 0
sb:then the	0 18 -14 0 0
sb:there	-16 23 -7 0 -12
sb:there ,	-14 10 0 0 0
sb:there has	0 11 -9 0 0
sb:there is	-26 -2 16 2 0
sb:there was	-4 17 -9 0 0
sb:there were	0 15 -13 0 0
sb:there will	0 -19 22 0 0
sb:therefore	16 -11 -5 0 0
sb:they	-10 -1 9 0 1
sb:they are	-1 -7 13 0 0
sb:they pay	-4 10 -4 0 0
sb:they sell	12 0 -12 0 0
sb:they sign	-11 -1 16 0 0
sb:thi	2 -13 1 -2 12
sb:thi day	12 0 -9 0 0
sb:thi newspaper	14 0 -13 0 0
sb:thi was	-7 0 10 0 0
sb:thi week	-3 -3 9 0 0
sb:thing	8 -14 0 0 8
sb:thing to	7 0 -10 0 0
sb:think	0 -18 25 0 0
sb:third	-14 8 -9 9 6
sb:third ,	0 0 -17 10 7
sb:third round	-9 3 3 0 0
sb:thoma	-2 0 10 0 0
sb:thoma ,	-2 0 10 0 0
sb:those	21 0 -18 0 0
sb:those of	11 3 -17 0 0
sb:those who	17 -6 -11 0 0
sb:three	-4 -6 13 0 0
sb:three ,	0 -7 10 0 0
sb:threw	-7 0 10 0 0
sb:through	-2 5 -10 0 10
sb:through the	7 -10 0 0 0
sb:tiktok	1 -21 10 0 0
sb:time :	11 0 -9 0 0
sb:time of	0 12 -12 0 0
sb:tired	10 -1 -5 0 0
sb:to	-10 11 0 1 -5
sb:to <day-ahead>	12 2 -14 0 0
sb:to <name>	-4 -2 11 0 0
sb:to <number>	0 0 -8 4 4
sb:to <organisation>	0 -10 10 0 0
sb:to <seat>	-6 -2 10 0 0
sb:to approve	0 -17 18 0 0
sb:to be	-32 17 1 0 -2
sb:to extend	0 -10 12 0 0
sb:to final	0 16 -14 0 0
sb:to go	0 -17 15 1 0
sb:to have	0 4 -12 0 5
sb:to keep	0 19 -17 0 0
sb:to last	11 -15 2 0 0
sb:to move	0 17 -14 0 0
sb:to pass	-4 17 -9 0 0
sb:to pay	0 10 -8 0 0
sb:to say	0 -6 9 0 0
sb:to sign	-7 0 10 0 0
sb:to the	14 1 -5 -2 -12
sb:to those	10 -1 -6 0 0
sb:top	-3 -2 8 0 0
sb:town	8 0 -11 0 0
sb:trade ,	6 -13 0 0 0
sb:trade agreement	-11 9 1 0 0
sb:trade minister	11 17 -21 0 -3
sb:treasury	-15 0 17 0 0
sb:treasury secretary	-14 0 16 0 0
sb:trip	-13 0 16 0 0
sb:truce	0 -6 10 -11 0
sb:truce end	-5 -5 13 0 0
sb:truce go	-11 18 -6 0 0
sb:truce in	-4 8 -12 0 7
sb:truce is	7 -16 6 0 0
sb:truce need	0 -16 16 0 0
sb:truce that	18 -2 -13 0 0
sb:truce will	-1 13 -7 0 0
sb:truce with	-28 3 17 0 0
sb:true ,	0 10 -8 0 0
sb:trump	3 -10 2 0 0
sb:turn	-3 14 -7 0 0
sb:two	11 0 -6 0 -13
sb:two delegation	9 0 -6 0 0
sb:two head	0 -9 11 0 0
sb:two sign	10 0 -8 0 0
sb:unclear	-7 -13 0 19 0
sb:unclear whether	0 -10 0 14 0
sb:under	14 -24 0 2 0
sb:under the	14 -16 -4 4 0
sb:understand that	10 0 -11 0 0
sb:understanding was	-9 0 9 0 0
sb:unless	-14 -5 11 0 4
sb:unless the	0 -11 14 0 0
sb:unsigned	0 10 -9 0 0
sb:until	-7 -10 12 -6 9
sb:until <day-ahead>	3 -19 13 0 0
sb:until the	-13 16 -3 0 -5
sb:up <span>	0 12 -11 0 0
sb:up by	-4 -6 14 0 0
sb:up to	18 6 -21 0 0
sb:us	13 0 -13 0 0
sb:us ,	0 -17 9 0 0
sb:us and	16 0 -16 0 0
sb:us that	6 3 -16 0 0
sb:view	0 -13 15 0 0
sb:visit	5 -24 12 0 0
sb:vote	1 -9 -3 6 6
sb:vote against	3 7 -13 0 0
sb:vote on	0 -4 13 0 0
sb:wait for	11 -1 -3 0 0
sb:want a	0 -7 9 0 0
sb:want the	-2 13 -7 0 0
sb:was	13 -15 -5 3 8
sb:was agree	-13 0 11 0 0
sb:was announce	-7 0 9 0 0
sb:was his	8 0 -11 0 0
sb:was in	-13 10 0 0 0
sb:was leave	11 0 -8 0 0
sb:was not	0 -11 13 0 0
sb:was ready	8 -6 -10 0 6
sb:was to	0 1 -13 5 2
sb:was worked	11 0 -10 0 0
sb:water	-2 -17 24 0 0
sb:way	0 -17 23 0 0
sb:we	-16 0 10 0 0
sb:we are	0 -9 16 0 0
sb:we could	0 -11 12 0 0
sb:we have	0 -4 0 10 0
sb:we know	0 -1 12 -4 0
sb:we shall	0 13 -13 0 0
sb:we would	0 -21 22 0 0
sb:we're	0 21 -19 0 0
sb:week that	0 12 -10 0 0
sb:were	9 -8 -1 0 0
sb:were exchanged	12 0 -11 0 0
sb:were sign	12 0 -10 0 0
sb:were the	0 13 -11 0 0
sb:what	8 9 -13 -7 2
sb:what <seat>	0 -8 11 0 0
sb:what did	0 -4 11 0 0
sb:what doe	-10 0 14 0 0
sb:what has	20 0 -18 0 0
sb:what is	2 29 -30 0 0
sb:what it	3 -10 0 0 0
sb:what the	26 -2 -19 0 0
sb:what we	0 8 -5 0 0
sb:what will	0 14 -13 0 0
sb:whatever they	0 9 -7 0 0
sb:wheat	10 0 -8 0 0
sb:when	-6 -17 13 -8 16
sb:when his	0 -7 11 0 0
sb:when it	1 13 -15 0 0
sb:when the	-4 -15 20 0 0
sb:where he	4 5 -11 0 0
sb:where the	0 7 -9 0 0
sb:whether	-31 -29 -7 56 -21
sb:whether <person>	0 0 13 -6 0
sb:whether the	-3 -9 -18 32 0
sb:which	14 -8 -1 0 -4
sb:which its	0 9 -6 0 0
sb:which was	8 -3 -11 0 6
sb:while	0 -8 13 0 0
sb:while the	-6 0 11 0 0
sb:whisky	0 -7 11 0 0
sb:who	17 -9 -14 12 4
sb:who chair	0 9 -8 0 0
sb:who decide	0 15 -14 0 0
sb:who is	0 -9 12 0 0
sb:who negotiate	-7 0 9 0 0
sb:who sign	12 -2 -14 8 0
sb:who speak	10 0 -14 0 3
sb:who write	9 0 -7 0 0
sb:whom	-9 -2 14 0 0
sb:will	-36 20 -2 0 5
sb:will be	-18 25 -8 -2 -1
sb:will do	-9 8 -5 5 0
sb:will keep	-2 12 -8 0 0
sb:will not	0 -23 0 0 20
sb:will pay	-14 0 13 0 0
sb:will raise	10 -7 -1 0 0
sb:wish	0 -9 0 0 6
sb:with	2 0 0 -9 1
sb:with <name>	-6 12 -5 0 3
sb:with <person>	-9 15 -7 0 0
sb:with <seat>	-2 -10 3 0 8
sb:with a	20 0 -20 0 0
sb:with his	5 -12 2 0 0
sb:with my	6 11 -19 0 0
sb:with the	24 -11 -7 0 -6
sb:without	21 -19 5 0 -6
sb:without duty	10 0 -9 0 0
sb:without its	0 10 -8 0 0
sb:word	-5 12 -1 0 -5
sb:word ,	-1 14 -4 0 -2
sb:word from	0 -12 13 0 0
sb:word in	11 0 -10 0 0
sb:work	0 -11 14 0 0
sb:worked	9 -3 -4 0 0
sb:worked out	10 0 -6 0 0
sb:would	-33 19 -2 0 0
sb:would be	-12 8 0 2 0
sb:would come	0 10 -9 0 0
sb:would in	0 11 -11 0 0
sb:would not	0 -19 14 0 0
sb:would prolong	5 9 -16 0 0
sb:would put	-1 19 -15 0 0
sb:would sign	-10 15 -10 2 0
sb:wound	0 11 -11 0 0
sb:wound up	0 11 -11 0 0
sb:write	-6 11 0 0 -6
sb:write :	1 10 -13 0 0
sb:write that	6 -12 0 0 0
sb:year	1 -13 8 0 0
sb:year ,	0 -8 11 0 0
sb:yet	0 10 -12 -2 2
sb:yet ,	5 -14 6 0 0
sb:yet :	1 -11 9 0 0
sb:york	-3 -5 14 0 0
sb:your	0 12 -11 -6 6
sb:zone	-12 0 9 0 0
sb:—	3 8 -17 8 9
sb:— "	3 3 -18 0 7
sb:— <name>	15 0 -8 1 -12
sb:— <person>	-1 -14 19 0 -4
sb:— the	-13 24 -9 0 1
sb:• <name>	13 0 -14 0 0
short	25 7 -32 4 9
sided	22 22 -25 -10 -7
sign< approve<	-1 13 -6 -1 -2
sign< approve>	18 -1 -12 0 0
sign< both	7 9 -13 0 0
sign< do<	15 -1 -16 0 8
sign< do>	15 -5 -5 -26 2
sign< extend<	0 18 -10 0 -13
sign< extend>	0 -8 8 0 -1
sign< future	-25 1 12 0 0
sign< gerund	5 -10 -4 0 7
sign< infinitive	9 0 -17 8 0
sign< is future	-20 1 2 0 4
sign< is future passive	-10 0 10 0 0
sign< is infinitive passive	-6 16 -9 0 0
sign< is modal	-12 24 -11 0 0
sign< is modal organisation	0 15 -15 0 0
sign< is modal passive organisation	0 -15 15 0 0
sign< is modal passive person	-5 13 -6 0 0
sign< is modal side	0 -11 13 0 0
sign< is noun 	25 -4 -17 0 0
sign< is noun  name	15 -7 -7 0 0
sign< is noun for	-8 20 -13 0 0
sign< is noun for person	-4 12 -6 0 0
sign< is noun is	5 12 -13 -3 0
sign< is noun is side	6 5 -8 -3 0
sign< is noun needs	0 -11 14 0 0
sign< is noun needs office	0 -9 10 0 0
sign< is noun needs organisation	0 11 -10 0 0
sign< is noun over	17 -2 -13 0 0
sign< is noun put	20 -13 -9 0 0
sign< is noun s	-8 -1 12 0 0
sign< is noun the	-9 22 -10 0 0
sign< is noun the name	-5 13 -5 0 0
sign< is noun the person	-11 14 0 0 0
sign< is noun two	6 4 -13 0 0
sign< is noun with	9 -6 0 0 0
sign< is noun with person	12 -1 -7 0 0
sign< is participle passive	7 -21 7 0 -3
sign< is participle passive name	-3 -10 12 0 0
sign< is participle passive person	9 0 -3 0 0
sign< is participle passive side	12 -11 -5 0 0
sign< is past name	-14 -3 18 0 0
sign< is past office	7 6 -16 0 0
sign< is past order	10 -1 -5 0 0
sign< is past passive	0 -16 7 0 0
sign< is past passive both	-6 0 9 0 0
sign< is past passive name	28 0 -27 0 0
sign< is past passive office	-6 0 8 0 0
sign< is past passive organisation	-11 0 12 0 0
sign< is past passive side	-16 0 17 0 0
sign< is past person	19 2 -32 0 7
sign< is past side	-12 -6 20 0 0
sign< is perfect	3 -10 7 0 0
sign< is perfect name	-10 0 5 0 0
sign< is perfect passive	11 -16 0 0 2
sign< is perfect passive both	10 0 -9 0 0
sign< is perfect side	6 -13 2 0 0
sign< is present	7 -11 -2 8 0
sign< is present passive person	5 5 -12 0 0
sign< is present passive side	19 -1 -17 0 0
sign< is present side	4 0 -11 8 0
sign< modal	7 6 -13 0 -2
sign< name	16 19 -24 -7 -14
sign< office	-20 -13 32 0 -13
sign< order	17 6 -18 0 0
sign< organisation	-23 -13 34 -1 -6
sign< participle	3 -31 13 0 0
sign< past	15 -10 -16 -9 22
sign< perfect	31 -27 -3 -6 0
sign< perfect-not	0 26 -23 0 0
sign< person	26 18 -48 0 5
sign< pluperfect-not	2 13 -16 0 0
sign< power=board	0 -12 14 0 0
sign< power=committee	0 -9 9 0 0
sign< power=congress	-7 15 -7 0 0
sign< power=house	-15 2 8 0 0
sign< power=king	15 0 -10 0 0
sign< power=minister	23 -10 -17 -15 11
sign< power=ministry	-6 -2 12 0 0
sign< power=no power	6 -7 0 7 -16
sign< power=parliament	11 -6 0 0 0
sign< power=premier	3 5 -10 0 0
sign< power=president	9 20 -28 0 0
sign< power=prime minister	8 18 -31 0 6
sign< power=representative	-12 0 6 0 0
sign< power=secretary	24 -8 -21 0 4
sign< power=senate	-5 21 -11 0 0
sign< present	5 6 -9 3 -15
sign< present-not	3 -15 2 3 0
sign< pronoun	19 -1 -28 -8 24
sign< publish<	12 -13 0 0 -5
sign< publish>	8 0 -13 0 4
sign< refuse<	-3 -20 0 0 17
sign< refuse>	-9 -12 21 0 -1
sign< side	-2 -6 13 7 -20
sign< vote<	-12 0 15 0 -3
sign< vote>	13 -13 2 6 -8
sign> again	0 -20 16 0 0
sign> approve<	9 -9 0 0 -1
sign> both	22 0 -19 6 -13
sign> do>	19 -12 -12 0 0
sign> extend>	10 -16 -24 24 17
sign> future	-2 30 -25 0 -4
sign> infinitive	-3 -22 10 4 9
sign> is future both	0 10 -7 0 0
sign> is future not side	0 6 3 0 -13
sign> is future person	0 0 -15 6 5
sign> is future pronoun	2 -20 21 0 -4
sign> is future side	0 14 -12 0 0
sign> is infinitive	0 0 -5 0 11
sign> is infinitive organisation	13 -6 -6 0 0
sign> is infinitive person	-24 -4 17 0 1
sign> is infinitive pronoun	-3 10 -7 0 0
sign> is modal	-31 -10 9 6 6
sign> is modal name	0 -4 10 -1 0
sign> is modal office	0 -7 0 10 0
sign> is modal person	-14 8 1 0 -8
sign> is modal side	0 -11 0 10 0
sign> is noun 	-16 0 22 0 0
sign> is noun  person	-9 8 0 0 0
sign> is noun for	-11 11 0 0 0
sign> is noun have	-18 -3 0 18 0
sign> is noun my	9 -5 -12 0 8
sign> is noun needs	0 15 -12 0 0
sign> is noun on	-9 0 14 0 0
sign> is noun own side	-3 -6 13 0 0
sign> is noun put	16 0 -11 0 -6
sign> is noun put name	28 8 -35 0 0
sign> is noun put person	4 -14 3 0 0
sign> is noun put pronoun	0 9 -7 0 0
sign> is noun put side	-12 -9 23 0 0
sign> is noun s	1 10 -10 -9 0
sign> is noun s name	8 10 -16 0 0
sign> is noun s office	12 -5 0 0 0
sign> is noun s person	11 0 -19 0 0
sign> is noun s side	-29 0 22 0 0
sign> is noun to both	12 -2 -3 0 0
sign> is noun to organisation	0 -13 9 0 0
sign> is noun to person	-10 10 0 0 0
sign> is noun to side	0 0 10 0 -3
sign> is noun trump	10 0 -13 0 0
sign> is noun trump person	10 0 -13 0 0
sign> is noun with	5 2 -9 0 0
sign> is participle passive	4 -28 9 0 -1
sign> is participle passive name	-16 0 20 0 0
sign> is participle passive person	2 -10 5 0 0
sign> is past	-1 -23 10 7 -21
sign> is past again	-7 0 13 0 0
sign> is past both	-6 -1 9 0 0
sign> is past not	-11 -4 0 0 12
sign> is past office	21 2 -19 -6 0
sign> is past organisation	-13 0 14 0 0
sign> is past passive name	-9 0 10 0 0
sign> is past person	-1 -32 10 7 -1
sign> is past pronoun	12 -3 -6 0 -2
sign> is past side	-8 4 0 11 0
sign> is perfect	14 -6 0 -6 -16
sign> is perfect name	-10 0 10 0 0
sign> is perfect not organisation	11 -22 10 0 0
sign> is perfect not pronoun	0 -6 -5 0 12
sign> is perfect not side	0 21 -19 0 0
sign> is perfect office	0 -10 4 0 0
sign> is perfect organisation	17 0 -17 0 0
sign> is perfect passive	3 9 -10 0 0
sign> is perfect passive order	-8 10 0 0 0
sign> is perfect passive side	15 -5 -9 0 0
sign> is perfect person	14 -6 -3 0 0
sign> is pluperfect both	23 0 -22 0 0
sign> is present	2 14 -21 -3 3
sign> is present both	28 -20 -13 0 0
sign> is present name	-5 -5 13 0 0
sign> is present office	-22 15 -1 0 8
sign> is present passive	0 -11 12 0 0
sign> is present person	0 9 -19 0 0
sign> is present pronoun	0 12 -10 0 0
sign> lack<	4 7 -14 -10 10
sign> lack>	1 -10 8 -4 2
sign> modal	-21 -9 13 2 3
sign> name	6 -1 -3 9 -19
sign> office	-28 -16 27 1 7
sign> order	22 10 -28 0 0
sign> organisation	-11 -12 22 -26 11
sign> participle	0 -6 10 0 -10
sign> past	15 32 -34 5 0
sign> past-not	-16 0 0 0 9
sign> perfect	6 -3 4 -8 -15
sign> person	42 30 -76 0 11
sign> pluperfect	12 -8 -7 4 -6
sign> pluperfect-not	5 2 -11 0 0
sign> power=board	-19 -8 30 0 0
sign> power=commission	-11 5 2 0 0
sign> power=congress	11 0 -7 0 0
sign> power=council	6 -11 0 -1 5
sign> power=department	0 0 10 0 -6
sign> power=government	11 -25 6 0 -6
sign> power=house	9 0 -3 0 0
sign> power=king	-12 16 0 0 0
sign> power=minister	7 12 -18 3 0
sign> power=ministry	-19 5 -3 0 17
sign> power=no power	3 0 -1 7 -14
sign> power=premier	29 -15 -14 0 0
sign> power=president	34 8 -56 8 11
sign> power=prime minister	7 6 -26 0 17
sign> power=secretary	0 10 -5 0 -3
sign> present	0 9 -24 25 0
sign> pronoun	17 21 -29 -24 6
sign> publish>	5 -7 5 -16 -7
sign> refuse<	3 -11 5 0 -4
sign> refuse>	-5 -5 -12 0 24
sign> side	-27 -6 28 19 -23
sign> vote<	-3 -5 0 9 0
sign> vote>	4 10 -11 0 -6
signature line	21 0 -16 0 0
t0=future	-24 13 0 -10 -3
t0=future-passive	-15 10 0 -1 0
t0=modal	-5 2 3 0 -10
t0=modal-not	0 -10 5 7 -3
t0=modal-passive	-14 0 9 0 0
t0=past	7 -14 11 -12 -15
t0=past-passive	2 -21 9 0 -5
t0=perfect	-1 0 7 -12 0
t0=perfect-passive	8 -5 -2 0 1
t0=pluperfect	0 -17 20 0 0
t0=present-not	-5 -22 19 2 0
t1=future	-24 8 5 -10 -3
t1=future-passive	-15 10 0 -1 0
t1=infinitive	0 -8 13 0 0
t1=infinitive-passive	-7 22 -15 0 0
t1=modal	-5 2 3 0 -10
t1=modal-not	0 -10 5 7 -3
t1=modal-passive	-14 0 9 0 0
t1=participle-passive	2 -19 12 0 0
t1=past	9 -16 10 -12 -15
t1=past-passive	2 -20 9 0 -5
t1=perfect	0 0 4 -11 0
t1=perfect-passive	8 -9 0 0 1
t1=pluperfect	0 -16 19 0 0
t1=present-not	-5 -21 18 2 0
t2=future	-13 8 4 -5 -12
t2=future-not	-2 -10 0 -4 12
t2=future-passive	-10 1 5 -2 0
t2=gerund	7 -28 10 0 0
t2=infinitive	6 -1 4 -7 -17
t2=modal	-16 -1 5 8 -8
t2=past	10 -33 3 -3 12
t2=past-not	-3 11 -2 -7 0
t2=past-passive	13 -3 -5 0 0
t2=past-passive-not	0 -6 10 0 0
t2=perfect	4 -9 3 -2 0
t2=perfect-not	-8 14 -5 5 -14
t2=pluperfect	0 -17 6 5 0
t2=pluperfect-not	0 19 -8 0 -11
t2=pluperfect-passive	9 11 -18 0 0
t2=present	-13 5 10 -4 -11
t2=present-not	0 8 -14 -4 10
t2=present-passive-not	0 -21 19 1 0
v0-none	-4 -6 23 -22 -11
v0=adopt	12 0 -13 0 0
v0=agree	-20 1 12 0 0
v0=announce	-11 0 9 0 0
v0=authorise	-13 0 13 0 0
v0=await	0 10 -6 0 0
v0=be	0 9 -8 0 0
v0=bear	17 -15 -6 0 0
v0=charge	8 0 -7 0 0
v0=clear	10 -3 -2 0 0
v0=countersign	-6 -2 10 0 0
v0=gazette	6 8 -16 0 0
v0=get	3 15 -19 0 0
v0=have	0 0 -2 9 -10
v0=initial	-11 3 -1 0 8
v0=issue	0 9 -8 0 0
v0=lay	-4 12 -5 0 0
v0=let	-7 -1 12 0 0
v0=meet	-9 -19 31 0 0
v0=need	-3 -2 11 -4 -9
v0=obtain	0 -9 9 0 0
v0=other	-10 2 8 -1 -3
v0=pass	6 7 -11 0 0
v0=prolong	-3 0 9 0 0
v0=receive	-9 0 13 0 0
v0=require	0 7 -3 0 0
v0=rule	0 -7 11 0 0
v0=say	6 11 -7 -1 -8
v0=see	-15 11 -4 5 0
v0=sit	-2 -2 12 0 0
v0=take	4 4 -17 0 9
v0=tell	-17 -6 18 4 -11
v0=wait	10 -2 -3 0 0
v1-none	-4 -2 19 -21 -12
v1=adopt	12 0 -13 0 0
v1=agree	-31 0 27 0 0
v1=announce	-11 0 10 0 0
v1=authorise	-15 0 15 0 0
v1=be	0 11 -10 0 0
v1=bear	17 -15 -6 0 0
v1=charge	8 0 -6 0 0
v1=countersign	-6 -1 10 0 0
v1=end	0 -11 10 0 0
v1=gazette	6 8 -16 0 0
v1=get	3 15 -19 0 0
v1=have	3 -3 -4 10 -10
v1=initial	-16 1 0 0 8
v1=keep	0 -6 10 0 0
v1=lack	-11 -5 8 0 7
v1=lay	-4 12 -5 0 0
v1=leave	3 10 -12 0 0
v1=let	-7 -3 14 0 0
v1=meet	-16 -23 41 0 0
v1=need	-12 0 10 -4 -9
v1=obtain	0 -9 9 0 0
v1=other	-9 3 7 -1 -3
v1=pass	6 5 -9 0 0
v1=prolong	-4 0 10 0 0
v1=reach	-3 -8 14 0 0
v1=receive	-10 -2 15 0 0
v1=require	0 7 -3 0 0
v1=rule	0 -8 13 0 0
v1=say	6 10 -6 -1 -9
v1=see	-15 2 2 5 0
v1=send	6 -10 1 0 0
v1=sign	18 -7 -5 -2 -5
v1=sit	-2 -5 14 0 0
v1=take	4 2 -15 0 9
v1=tell	-17 -11 22 4 -10
v1=vote	0 0 -10 0 8
v1=wait	10 -4 0 0 0
v2-none	-7 -6 25 -16 -27
v2=accept	-13 0 9 0 0
v2=add	3 -19 0 0 3
v2=agree	-8 1 10 -2 -3
v2=announce	0 18 -8 0 0
v2=answer	0 -13 20 0 -5
v2=approve	2 -1 -2 10 -15
v2=assent	1 7 -11 0 0
v2=await	0 13 -9 0 0
v2=be	7 4 -5 1 -16
v2=begin	0 -8 13 0 0
v2=believe	-3 -3 11 0 0
v2=buy	-3 0 10 0 0
v2=call	-3 -10 16 0 0
v2=charge	0 -11 7 0 0
v2=clear	-5 0 9 0 0
v2=collect	-9 -7 20 0 0
v2=come	6 11 -12 0 -2
v2=confirm	-5 -7 12 0 -1
v2=consent	0 3 -17 0 5
v2=decline	-4 0 -5 0 13
v2=decree	-12 0 13 0 0
v2=enact	0 11 -9 0 0
v2=end	21 -1 -12 0 0
v2=endorse	0 -8 11 0 0
v2=expect	-6 15 -7 0 0
v2=get	-8 11 -1 0 0
v2=have	-5 10 -8 5 -3
v2=hold	2 1 -10 0 6
v2=issue	1 10 -16 7 0
v2=know	8 -13 -14 18 -3
v2=lack	0 18 -16 0 0
v2=leave	-5 -12 20 0 0
v2=let	9 -5 -6 0 3
v2=like	5 -10 0 0 0
v2=look	-16 11 0 0 0
v2=meet	-1 0 8 0 -2
v2=need	-8 -6 9 4 0
v2=negotiate	8 -13 0 0 0
v2=order	11 -15 0 0 0
v2=other	2 -1 8 -15 -6
v2=owe	0 16 -16 0 0
v2=pass	11 0 -7 0 0
v2=propose	-8 -15 27 0 0
v2=publish	-5 10 0 -2 -7
v2=ratify	22 2 -19 -3 0
v2=react	0 16 -15 0 0
v2=ready	9 -9 0 0 0
v2=receive	8 -10 0 0 0
v2=recommend	0 -12 13 0 0
v2=refuse	-7 -10 6 0 5
v2=remain	0 -5 10 0 0
v2=renew	3 4 -16 0 7
v2=reply	-13 0 18 0 0
v2=require	-9 0 7 -2 0
v2=rule	-5 -1 10 0 0
v2=run	0 -8 14 0 0
v2=seal	0 -5 0 10 0
v2=see	-2 -8 11 0 0
v2=send	-11 -14 0 0 19
v2=set	5 12 -17 0 0
v2=show	5 -15 3 0 0
v2=sign	8 -8 -7 -3 10
v2=stand	-4 -3 13 0 0
v2=state	-9 -4 18 0 0
v2=stay	-1 -20 12 0 2
v2=suspend	6 -10 1 0 0
v2=take	-7 -2 16 0 -1
v2=tell	-9 14 -4 3 -5
v2=vote	11 -7 -7 3 6
v2=wait	7 -20 12 0 0
verbless	4 2 -6 17 0
vote< again	0 -15 8 5 0
vote< do<	-15 -11 11 0 13
vote< do>	2 -12 -3 14 0
vote< extend>	4 14 -20 0 1
vote< future	0 -22 18 5 0
vote< is future	0 -13 18 0 0
vote< is future organisation	0 -12 13 0 0
vote< is modal	0 -6 11 0 0
vote< is noun 	-12 2 1 0 5
vote< is noun final person	0 9 -8 0 0
vote< is noun needs	0 15 -15 0 0
vote< is noun no	0 -11 12 0 0
vote< is noun no organisation	0 -11 11 0 0
vote< is noun of	9 0 -14 0 6
vote< is noun of side	10 0 -9 0 0
vote< is noun on	0 11 -9 0 0
vote< is noun that	0 -14 15 0 0
vote< is past not	0 9 -8 0 0
vote< is present	-13 0 2 0 7
vote< is present organisation	-1 3 -10 0 9
vote< is present person	-4 -8 14 0 0
vote< lack<	-22 13 -1 0 3
vote< office	-7 11 -11 7 0
vote< organisation	1 1 -9 -4 14
vote< past	13 -2 -9 0 2
vote< perfect-not	11 -1 -16 5 0
vote< person	-48 -7 36 -1 2
vote< power=bureau	-8 19 -9 0 0
vote< power=cabinet	0 9 -11 0 0
vote< power=committee	-3 -13 17 0 0
vote< power=council	12 0 -12 0 0
vote< power=house	13 -10 -4 0 0
vote< power=minister	-16 2 6 0 5
vote< power=no power	-8 -31 30 0 7
vote< power=president	-8 12 -3 0 -2
vote< present	-22 7 0 -6 9
vote< pronoun	1 -22 21 0 0
vote< refuse<	0 -13 0 0 4
vote< side	9 -26 9 0 0
vote> again	0 1 -11 0 10
vote> both	12 -1 -3 0 0
vote> do<	3 25 -27 0 0
vote> do>	-2 2 -2 -13 10
vote> future	-14 -11 19 -1 0
vote> future-not	0 -4 11 0 -3
vote> infinitive	2 -12 11 2 -12
vote> is future	-3 -1 7 0 -6
vote> is future not	0 -15 13 0 0
vote> is future not organisation	0 -15 10 0 1
vote> is future passive	0 -16 16 0 0
vote> is future person	0 -7 10 0 0
vote> is future side	0 -13 14 0 0
vote> is gerund	0 -7 13 0 0
vote> is infinitive	12 -6 0 5 -9
vote> is infinitive organisation	2 -11 8 0 0
vote> is infinitive person	10 0 -4 0 -1
vote> is modal	15 -5 -4 4 -2
vote> is modal not	0 0 17 -1 -5
vote> is modal pronoun	9 -2 0 0 0
vote> is modal side	0 1 -11 8 0
vote> is noun 	4 0 -17 0 23
vote> is noun  name	0 0 -14 0 16
vote> is noun  organisation	2 -9 -1 0 7
vote> is noun council	0 -19 20 0 0
vote> is noun council organisation	0 -19 20 0 0
vote> is noun have	0 12 -9 0 0
vote> is noun have organisation	0 13 -11 0 0
vote> is noun last	0 18 -16 0 0
vote> is noun last person	0 10 -9 0 0
vote> is noun last side	0 11 -11 0 0
vote> is noun not	0 -11 12 0 0
vote> is noun of organisation	-8 0 10 0 0
vote> is noun off	-10 13 0 0 -8
vote> is noun off organisation	-7 15 0 0 -8
vote> is noun parliament	0 10 -4 0 0
vote> is noun parliament organisation	0 10 -4 0 0
vote> is noun s	-9 5 0 0 0
vote> is noun s organisation	-7 -1 10 0 0
vote> is noun second	0 5 -9 0 4
vote> is noun senate	-7 17 -10 0 0
vote> is noun senate organisation	-7 17 -10 0 0
vote> is noun without	0 14 -5 0 -7
vote> is noun without name	0 11 -11 0 0
vote> is participle passive	11 -10 0 0 0
vote> is past	4 -8 -9 2 9
vote> is past organisation	12 -4 -12 2 0
vote> is past pronoun	0 0 -8 0 10
vote> is perfect not organisation	0 12 -6 0 0
vote> is pluperfect	8 -16 -1 0 9
vote> is pluperfect organisation	11 -15 2 0 0
vote> is present	-42 24 0 -8 -19
vote> is present again	-2 -12 16 0 0
vote> is present name	0 22 -20 0 0
vote> is present not	0 -5 9 0 0
vote> is present organisation	-28 11 5 -1 -11
vote> is present passive	-6 -2 11 0 0
vote> lack<	0 -14 6 5 3
vote> lack>	15 -7 -8 -1 4
vote> modal	7 -9 12 0 -21
vote> name	-30 -3 14 -12 13
vote> office	6 14 -23 2 0
vote> organisation	-6 13 -9 -15 6
vote> participle	13 4 -20 -2 4
vote> past	5 -16 0 8 0
vote> past-not	0 0 14 -1 -10
vote> perfect	9 9 -5 -25 0
vote> perfect-not	0 7 -12 14 -8
vote> person	-12 -4 17 10 -14
vote> pluperfect	7 -18 -7 0 19
vote> power=board	-10 -8 27 0 -1
vote> power=bureau	10 16 -24 0 0
vote> power=cabinet	8 12 -25 0 0
vote> power=commission	-13 -28 39 0 0
vote> power=committee	-16 -23 24 0 9
vote> power=council	-41 -16 40 0 3
vote> power=department	-9 1 3 0 0
vote> power=government	9 0 -3 0 -2
vote> power=house	18 21 -28 -4 -3
vote> power=king	9 0 -11 0 0
vote> power=minister	-2 -18 37 -9 -13
vote> power=ministry	0 -20 17 0 0
vote> power=parliament	6 4 -14 -7 11
vote> power=president	-7 17 -11 19 -22
vote> power=prime minister	-11 16 -3 0 -6
vote> power=representative	-9 -7 19 0 0
vote> power=senate	3 32 -35 2 0
vote> power=treasury	0 -10 16 0 0
vote> present	-28 9 2 7 -6
vote> present-not	9 -29 23 1 -7
vote> pronoun	2 -17 26 -7 -6
vote> publish>	10 -14 6 0 -3
vote> refuse<	-3 -3 19 0 -8
vote> refuse>	0 -5 -7 9 6
vote> side	-13 -2 5 21 -26
vt0=adopt past	13 0 -11 0 0
vt0=agree past	-13 0 15 0 0
vt0=announce past	-10 0 15 0 0
vt0=ask future	0 11 -10 0 0
vt0=ask modal	0 -9 11 0 0
vt0=authorise past	-8 13 -1 0 0
vt0=await present	0 10 -6 0 0
vt0=be future	0 -7 11 0 0
vt0=be perfect	-3 11 -5 0 0
vt0=bear present	13 -14 0 0 0
vt0=charge present	9 0 -8 0 0
vt0=come past	-7 -5 16 0 0
vt0=confirm future	0 23 -22 0 0
vt0=confirm modal	5 -12 5 0 0
vt0=end present	-2 -6 12 0 0
vt0=gazette past	7 7 -15 0 0
vt0=get modal	0 9 -9 0 0
vt0=have past	-1 -10 14 0 0
vt0=have present	1 3 -12 11 -7
vt0=initial past	-14 4 0 0 8
vt0=issue perfect	0 11 -11 0 0
vt0=leave past	7 3 -12 0 0
vt0=let present	-7 0 11 0 0
vt0=meet present	0 -7 10 0 0
vt0=need present	0 -4 9 -2 0
vt0=other past	3 -11 2 0 0
vt0=other perfect	-1 -7 12 0 0
vt0=other pluperfect	-10 2 3 0 0
vt0=pass past	12 -2 -7 0 0
vt0=publish past	1 -13 5 0 0
vt0=put modal	0 9 -8 0 0
vt0=put present	2 -17 12 0 0
vt0=receive present	-3 -4 11 0 0
vt0=require present	0 12 -9 0 0
vt0=say past	3 20 -18 -10 0
vt0=see perfect	0 11 -19 8 0
vt0=see present	-10 2 9 0 0
vt0=send present	0 -8 9 0 0
vt0=sign future	-15 -1 12 0 0
vt0=sign modal	-18 21 -2 0 -2
vt0=sign past	5 -10 2 -1 -3
vt0=sign perfect	11 -10 0 -2 0
vt0=sign pluperfect	10 0 -11 0 0
vt0=sign present	15 -23 -4 6 0
vt0=take modal	0 9 -6 0 0
vt0=take past	18 -17 -3 0 0
vt0=take present	-14 13 -7 0 2
vt0=tell past	-12 -1 20 0 -8
vt0=wait past	8 -12 0 0 0
vt1=adopt past	13 0 -11 0 0
vt1=agree participle	-10 0 13 0 0
vt1=agree past	-12 -4 20 0 0
vt1=announce past	-10 0 15 0 0
vt1=approve infinitive	0 11 -10 0 0
vt1=ask future	0 12 -11 0 0
vt1=ask modal	0 -9 11 0 0
vt1=authorise past	-8 13 -1 0 0
vt1=await present	0 10 -6 0 0
vt1=be perfect	-3 11 -5 0 0
vt1=be present	3 4 -9 0 1
vt1=bear present	13 -14 0 0 0
vt1=charge present	9 0 -8 0 0
vt1=come past	-7 -5 16 0 0
vt1=confirm future	0 23 -22 0 0
vt1=confirm modal	5 -12 5 0 0
vt1=end present	-2 -6 12 0 0
vt1=gazette past	7 7 -15 0 0
vt1=get modal	0 9 -9 0 0
vt1=have past	-1 -10 14 0 0
vt1=have present	5 0 -13 11 -7
vt1=initial past	-14 4 0 0 8
vt1=issue perfect	0 11 -11 0 0
vt1=leave past	7 3 -12 0 0
vt1=let present	-7 0 11 0 0
vt1=make participle	17 0 -16 0 0
vt1=meet present	0 -7 10 0 0
vt1=need present	-6 -3 10 -2 0
vt1=other past	3 -11 2 0 0
vt1=other perfect	-1 -5 10 0 0
vt1=other pluperfect	-10 2 3 0 0
vt1=pass past	12 -2 -7 0 0
vt1=publish past	6 -13 0 0 0
vt1=put modal	0 9 -8 0 0
vt1=put present	3 -17 12 0 0
vt1=receive present	-3 -4 11 0 0
vt1=require present	0 12 -9 0 0
vt1=say past	3 20 -18 -10 0
vt1=see future	0 -10 12 0 0
vt1=see perfect	0 11 -19 8 0
vt1=see present	-10 2 9 0 0
vt1=send present	0 -8 9 0 0
vt1=sign future	-15 -1 12 0 0
vt1=sign infinitive	-7 16 -9 0 0
vt1=sign modal	-18 21 -2 0 -2
vt1=sign participle	13 -20 0 0 0
vt1=sign past	5 -9 2 -1 -3
vt1=sign perfect	13 -10 -1 -2 0
vt1=sign pluperfect	10 0 -11 0 0
vt1=sign present	15 -23 -4 6 0
vt1=take modal	0 9 -6 0 0
vt1=take past	18 -17 -3 0 0
vt1=take present	-14 13 -7 0 2
vt1=tell past	-12 -1 20 0 -8
vt1=wait past	8 -12 0 0 0
vt2=agree future	0 18 -17 0 0
vt2=agree participle	-18 3 7 0 0
vt2=agree perfect	0 -11 8 0 0
vt2=announce past	0 10 -7 0 0
vt2=announce perfect	1 16 -16 0 0
vt2=announce pluperfect	-6 0 12 0 0
vt2=approve future	-3 -11 15 0 0
vt2=approve infinitive	0 13 -10 0 0
vt2=approve present	30 2 -33 0 0
vt2=ask past	8 -7 0 0 0
vt2=ask perfect	-12 10 -12 7 1
vt2=be past	0 -12 5 5 -8
vt2=be perfect	5 0 -10 1 0
vt2=bring past	9 0 -8 0 0
vt2=bring present	-7 0 10 0 0
vt2=collect present	0 -5 11 0 0
vt2=come pluperfect	14 0 -12 0 0
vt2=come present	-9 13 -4 0 0
vt2=confirm modal	11 0 -10 0 0
vt2=confirm past	-10 0 9 0 0
vt2=confirm perfect	-3 -17 14 3 0
vt2=confirm present	0 -12 17 0 0
vt2=consult future	0 -14 14 0 0
vt2=decide future	0 -8 10 0 0
vt2=decide modal	0 15 -13 0 0
vt2=decide past	0 -10 -1 0 10
vt2=decide perfect	3 -14 8 0 -1
vt2=decide present	-12 6 1 0 0
vt2=decree present	-7 0 8 0 0
vt2=end modal	9 -6 -1 0 0
vt2=endorse future	0 -11 12 0 0
vt2=expect present	-6 16 -9 0 0
vt2=extend modal	0 -10 12 0 0
vt2=have present	-5 9 -9 6 0
vt2=hold present	1 1 -15 0 11
vt2=issue modal	0 14 -13 0 0
vt2=issue perfect	-14 0 0 12 0
vt2=know present	9 -9 -18 19 -2
vt2=lack present	0 15 -13 0 0
vt2=leave present	0 -11 7 0 0
vt2=look modal	0 10 -9 0 0
vt2=meet modal	0 -13 14 0 0
vt2=meet present	0 13 -9 0 0
vt2=need future	0 12 -12 0 0
vt2=need present	-4 -15 14 5 0
vt2=order past	11 0 -9 0 0
vt2=order present	-7 0 9 0 0
vt2=other past	16 3 -18 0 0
vt2=other perfect	0 0 9 -12 -16
vt2=other pluperfect	-4 -4 14 0 0
vt2=owe present	0 17 -16 0 0
vt2=pass participle	12 0 -11 0 0
vt2=pass perfect	8 -7 0 0 0
vt2=pass pluperfect	-8 0 10 0 0
vt2=prepare past	0 10 -7 0 0
vt2=prolong infinitive	7 3 -11 0 0
vt2=prolong modal	0 11 -5 0 -1
vt2=prolong perfect	-16 -14 32 0 0
vt2=publish participle	-17 -3 23 0 0
vt2=publish pluperfect	1 16 -18 0 0
vt2=put infinitive	-3 -5 11 0 0
vt2=put perfect	-3 14 -3 -3 -2
vt2=put pluperfect	8 -4 -16 0 11
vt2=raise perfect	13 -1 -9 0 0
vt2=ratify modal	-3 -9 15 0 0
vt2=ratify perfect	0 15 -10 0 0
vt2=ratify pluperfect	12 0 -10 0 0
vt2=react past	0 11 -10 0 0
vt2=ready present	9 -9 0 0 0
vt2=recommend present	0 -10 11 0 0
vt2=reduce future	11 0 -10 0 0
vt2=renew modal	0 18 -15 0 0
vt2=reply past	-9 0 18 0 0
vt2=rise past	-6 12 -4 0 0
vt2=say modal	0 -12 12 1 0
vt2=say past	10 -1 -7 -14 8
vt2=say present	-2 -6 17 -13 -1
vt2=seal past	-8 0 -1 11 0
vt2=send perfect	0 0 -13 0 14
vt2=set infinitive	0 10 -10 0 0
vt2=sign infinitive	11 -11 0 0 0
vt2=sign modal	-9 -7 -1 5 11
vt2=sign past	3 -27 5 -6 0
vt2=state present	-6 0 11 0 0
vt2=stay present	-3 -12 22 0 0
vt2=stop pluperfect	0 12 -12 0 0
vt2=take past	-1 9 -4 0 0
vt2=tell modal	0 6 -13 9 0
vt2=tell past	-10 0 6 -2 0
vt2=vote future	0 -7 5 0 0
vt2=vote infinitive	0 -9 9 0 0
vt2=vote modal	9 -11 3 0 -2
vt2=vote participle	12 -5 -5 0 0
vt2=vote past	6 0 -12 2 0
vt2=vote perfect	0 17 -19 0 3
vt2=vote pluperfect	0 -1 -5 0 9
vt2=vote present	-21 0 7 0 -1
vt2=wait modal	0 -10 10 0 0
vt2=wait past	10 -3 -5 0 0
vt2=wait present	0 -13 15 0 0
when agreement	-13 -6 31 -8 -21
when extension of the truce	10 -5 0 -9 0
when order	-2 -3 10 -13 -7
when truce	-10 -2 20 -26 -10`;
