// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-17 -9 46 -34 -37
a:!	-5 -2 14 0 0
a:'	0 -11 3 0 5
a:'s	12 -4 -1 -8 -1
a:'s .	28 9 -35 -3 0
a:'s <organisation>	-14 -9 25 0 0
a:'s <person>	-22 -14 36 0 -4
a:'s <quality>	14 0 -12 0 0
a:'s ambassador	-14 13 0 0 0
a:'s and	5 9 -16 0 0
a:'s answer	0 12 -8 0 0
a:'s approval	-12 -6 17 0 0
a:'s assent	9 4 -17 0 0
a:'s commerce	-8 -3 13 0 0
a:'s consent	3 7 -12 0 0
a:'s decree	8 -11 0 1 0
a:'s envoy	10 0 -10 0 0
a:'s fish	10 0 -10 0 0
a:'s for	0 10 -8 0 0
a:'s go	12 0 -12 0 0
a:'s house	0 0 10 0 -1
a:'s is	16 4 -28 0 6
a:'s note	13 0 -9 0 0
a:'s notice	3 7 -11 0 0
a:'s own	4 -8 3 0 0
a:'s party	0 -6 9 0 0
a:'s proclamation	15 0 -12 0 0
a:'s saeima	-5 0 13 -5 0
a:'s say	0 0 -8 0 8
a:'s signature	-3 9 0 -1 -5
a:'s suspension	4 4 -11 0 0
a:'s truce	-19 -3 20 3 0
a:'s visit	-12 0 15 0 0
a:'s word	0 -11 14 0 0
a:.	-10 2 21 -15 -19
a:. <number>	11 -7 -1 0 0
a:<day-ahead>	-2 19 -1 -24 -48
a:<day-ahead> .	0 13 -7 -4 -9
a:<day-ahead> for	0 -10 11 0 0
a:<day-ahead> in	0 -15 16 0 0
a:<day-ahead> on	0 11 -10 0 0
a:<day-ahead> to	-5 -13 20 0 0
a:<day-gone>	7 -9 2 -25 5
a:<day-gone> .	-12 0 18 -5 -10
a:<day-gone> at	0 11 -7 0 0
a:<day-gone> by	-9 -3 7 0 6
a:<day-gone> evening	-2 -10 10 0 0
a:<day-gone> night	-9 0 0 0 9
a:<day-gone> say	15 0 -15 0 0
a:<day-gone> sign	13 0 -12 0 0
a:<day-gone> that	6 2 -17 0 6
a:<day-gone> under	11 0 -10 0 0
a:<day-today>	10 1 -13 -24 9
a:<day-today> .	15 0 -23 -8 15
a:<day-today> evening	-11 15 -4 0 0
a:<day-today> on	-1 12 -8 0 0
a:<day-today> the	15 0 -16 0 0
a:<day-today> to	10 -10 -3 0 0
a:<duty>	-4 -6 11 0 -3
a:<gate>	0 1 2 -10 -1
a:<goods-amount>	-9 -3 18 0 0
a:<goods>	6 8 -2 2 -31
a:<level-noun>	-4 -6 17 -9 -7
a:<level>	2 -30 24 -11 -8
a:<level> .	-3 -10 17 0 0
a:<level> and	-9 0 14 0 0
a:<level> in	-12 0 16 0 0
a:<level> instead	0 12 -9 0 0
a:<level> of	-11 0 14 0 0
a:<level> on	0 -8 10 0 -4
a:<level> to	10 2 -13 0 0
a:<level> until	14 0 -13 0 0
a:<money>	5 -28 10 0 -4
a:<month-gone>	22 -9 -10 -7 0
a:<month-gone> and	-6 0 11 0 0
a:<month-gone> control	10 0 -9 0 0
a:<month-gone> for	-10 0 11 0 0
a:<month-gone> to	0 10 -8 0 0
a:<name>	2 -10 -3 3 15
a:<name> 's	25 -7 -21 10 -3
a:<name> .	-6 -7 5 0 9
a:<name> ?	-16 10 0 3 0
a:<name> and	7 -15 4 0 0
a:<name> at	-11 0 15 0 0
a:<name> by	23 0 -23 0 0
a:<name> deal	0 4 -11 0 6
a:<name> for	11 6 -17 0 0
a:<name> has	-13 0 18 0 0
a:<name> in	-25 3 16 0 0
a:<name> on	4 5 -18 0 8
a:<name> sign	-10 0 10 0 0
a:<name> take	0 11 -8 0 0
a:<name> tariff	10 0 -8 0 0
a:<name> to	-12 0 5 0 0
a:<name> trade	13 -1 -8 0 0
a:<name> will	7 1 -9 0 0
a:<not>	-29 -14 3 0 30
a:<number>	-13 -49 41 -14 -3
a:<number> .	7 -20 3 0 0
a:<number> duty	5 3 -10 0 0
a:<number> exclusion	12 0 -15 0 0
a:<number> notice	-15 0 16 0 0
a:<number> on	-1 -10 1 0 6
a:<number> to	-2 -14 12 0 -5
a:<number> vote	4 -9 -10 0 16
a:<office>	13 -11 1 0 -13
a:<office> 's	-1 -9 11 0 0
a:<office> has	0 -9 15 -5 0
a:<office> in	-10 11 -2 0 0
a:<office> must	15 -13 -4 0 0
a:<office> order	19 0 -17 0 0
a:<office> sign	-11 0 12 0 0
a:<office> to	4 1 -18 8 0
a:<office> would	0 -7 11 0 0
a:<organisation>	-14 -7 19 -25 0
a:<organisation> and	-13 -21 32 0 0
a:<organisation> has	0 -13 20 0 0
a:<organisation> in	-10 -2 6 0 1
a:<organisation> put	-13 6 5 0 0
a:<person>	-6 -8 23 -13 -33
a:<person> .	2 18 -19 0 0
a:<person> agree	-6 -5 16 0 0
a:<person> and	-21 -14 35 0 0
a:<person> before	0 11 -11 0 0
a:<person> for	-5 -5 10 0 0
a:<person> had	-5 -1 9 0 0
a:<person> has	5 -18 9 0 0
a:<person> have	4 3 -10 0 0
a:<person> meet	-6 0 10 0 0
a:<person> on	14 -2 -6 0 0
a:<person> sign	0 -2 8 -4 0
a:<person> to	13 -14 0 0 0
a:<person> will	0 -15 17 0 0
a:<points> suspend	9 0 -8 0 0
a:<quality>	-7 -2 19 -15 -12
a:<quality> border	-11 0 11 0 0
a:<quality> business	11 0 -10 0 0
a:<quality> coffee	0 8 -9 0 0
a:<quality> colleague	-7 0 13 0 0
a:<quality> duty	0 13 -11 0 0
a:<quality> good	6 -22 1 0 1
a:<quality> industry	10 0 -10 0 0
a:<quality> oil	11 -2 -5 0 0
a:<quality> one	-8 0 10 0 0
a:<quality> prime	-3 0 10 -2 0
a:<quality> rice	-7 0 9 0 0
a:<quality> textile	12 0 -12 0 0
a:<seat>	-2 -10 13 -3 0
a:<seat> <day-today>	9 -11 0 0 0
a:<seat> and	9 15 -24 0 0
a:<seat> announce	-13 -4 20 0 0
a:<seat> at	21 0 -21 0 0
a:<seat> for	-13 -11 24 0 0
a:<seat> have	-9 8 0 0 0
a:<seat> in	-12 -2 14 0 0
a:<seat> is	0 12 -9 0 0
a:<seat> must	0 19 -19 0 0
a:<seat> say	-1 -7 16 0 0
a:<seat> the	18 -1 -16 0 0
a:<seat> to	-5 -7 17 0 0
a:<seat> vote	0 14 -12 0 0
a:<seat> will	0 13 -12 0 0
a:<sender>	-18 7 4 0 0
a:<span>	12 -3 -3 -4 -10
a:<span> before	3 5 -11 0 0
a:<span> extension	8 0 -11 0 4
a:<span> from	12 0 -9 0 0
a:<span> in	5 -10 0 0 0
a:<span> later	7 3 -12 0 0
a:<span> on	-10 0 13 0 0
a:<span> truce	-6 10 -1 0 0
a:<taker>	0 -12 10 0 0
a:<v-bear>	-15 2 12 9 -39
a:<v-begin>	-3 0 7 -10 -14
a:<v-buy>	6 -7 2 -12 0
a:<v-down>	2 -6 4 -10 0
a:<v-lack>	-12 -1 8 4 -10
a:<v-propose>	8 -12 11 0 0
a:<v-refuse>	-24 -7 2 -5 17
a:<v-renew>	9 0 -8 -9 5
a:<v-sell>	-12 -1 0 2 9
a:<v-sign>	2 6 -7 -4 1
a:<v-stay>	-15 -6 21 -12 3
a:<v-target>	-2 -29 24 0 4
a:<v-threaten>	0 -13 15 0 0
a:<v-up>	-2 7 1 -4 -21
a:?	-24 -2 2 27 -12
a:a	2 -5 6 7 -16
a:a declaration	-20 0 22 0 0
a:a duty	-12 10 0 0 0
a:a few	6 4 -11 0 0
a:a first	0 -6 10 0 0
a:a fourth	-8 16 -8 0 0
a:a further	0 15 -15 0 0
a:a joint	-20 -3 26 0 0
a:a law	2 -9 2 0 0
a:a legal	0 11 -9 0 0
a:a letter	-7 0 10 0 0
a:a match	13 0 -12 0 0
a:a matter	-10 11 0 0 0
a:a memorandum	14 -3 -9 0 0
a:a negotiate	0 12 -12 0 0
a:a notice	25 -1 -17 0 0
a:a paper	8 0 -16 7 0
a:a pen	0 -8 -7 17 0
a:a permanent	0 -6 9 0 0
a:a proclamation	-11 17 0 0 0
a:a prolongation	9 0 -6 0 0
a:a quota	0 10 -8 0 0
a:a renewal	12 5 -18 0 0
a:a rule	5 7 -12 0 0
a:a say	0 11 -9 0 0
a:a second	-14 0 6 0 3
a:a similar	11 0 -11 0 0
a:a tariff	3 0 -11 0 8
a:a text	0 -19 17 0 0
a:a trade	-12 0 10 0 0
a:a treaty	0 -13 14 0 0
a:a truce	-20 0 19 0 0
a:a vote	-3 16 -9 0 0
a:a week	10 -2 -4 0 0
a:a word	0 -8 12 0 0
a:able	10 -2 -6 0 0
a:able to	10 -2 -6 0 0
a:about	-31 -10 35 0 0
a:about an	0 12 -9 0 0
a:about it	0 -11 16 0 0
a:accept	-12 0 13 0 0
a:accord on	-10 12 -1 0 0
a:account	-7 -3 16 0 0
a:act	-2 12 -11 4 0
a:act .	-5 10 -2 0 0
a:additional	15 -3 -10 0 0
a:adopt	-11 10 1 0 0
a:adopt a	-16 17 -1 0 0
a:adopt it	-9 -6 16 0 0
a:adopt the	0 8 -9 0 0
a:advance	13 -12 0 0 0
a:affiliate	-6 16 -10 0 0
a:affiliate rule	0 16 -12 0 0
a:after	17 -11 -4 0 0
a:after .	17 0 -14 0 0
a:after a	10 0 -9 0 0
a:again	-1 -5 15 0 0
a:against	-5 -22 20 0 5
a:against the	-10 -10 3 0 10
a:ago	19 -14 -9 0 0
a:ago .	9 -8 -1 0 0
a:agree .	14 11 -26 0 0
a:agree by	14 0 -16 0 0
a:agree in	-14 -8 26 0 0
a:agree to	-10 0 7 0 0
a:agreement .	-13 4 0 0 5
a:agreement before	0 -12 12 0 0
a:agreement of	-1 -8 12 0 0
a:agreement to	0 -3 8 0 0
a:agreement with	3 8 -15 0 5
a:aid	-7 -1 12 0 0
a:aircraft	-4 -3 14 0 0
a:al	15 0 -13 0 0
a:al -	15 0 -13 0 0
a:algorithm	0 17 -19 1 0
a:all	-7 -22 16 9 -1
a:all good	-11 0 11 0 0
a:allow	-5 -1 11 0 0
a:alone	0 7 -6 1 -3
a:alone .	-2 17 -8 0 -2
a:alone has	12 -15 0 0 0
a:already	38 -37 -5 -2 -1
a:already .	2 -13 7 0 0
a:already on	19 0 -17 0 0
a:also	0 -23 17 0 0
a:ambassador	-15 13 0 0 0
a:an <office>	14 0 -10 0 0
a:an agreement	-20 0 23 0 0
a:an end	22 -1 -18 0 0
a:an extension	-1 14 -10 2 0
a:an order	0 11 -6 0 0
a:and	-1 13 -1 -18 -7
a:and <name>	-5 -35 26 0 1
a:and <number>	-17 0 22 0 0
a:and <organisation>	-10 5 0 0 0
a:and <person>	16 5 -16 0 -5
a:and <quality>	-8 -2 14 0 0
a:and a	-25 10 10 0 0
a:and by	7 9 -19 0 0
a:and i	0 -16 12 0 0
a:and not	14 -7 -1 0 0
a:and the	3 17 -12 0 -10
a:and to	2 6 -10 0 0
a:and trade	0 0 -4 0 8
a:and will	0 -14 16 0 0
a:anew	10 -12 0 0 0
a:annex	8 -13 2 0 0
a:annex on	0 -12 12 0 0
a:announce <level>	-14 13 0 0 0
a:announce a	10 -1 -6 0 0
a:announce for	-6 11 -3 0 0
a:announce it	-17 -6 26 0 0
a:announce on	0 12 -6 0 0
a:announce that	11 0 -15 0 6
a:announcement	5 9 -14 0 0
a:annulled	11 0 -11 0 0
a:another	18 6 -20 0 0
a:another .	0 16 -13 0 0
a:another <span>	15 -8 -5 0 0
a:answer	-15 0 17 -2 -9
a:answer is	0 16 -15 0 0
a:antónio	16 0 -15 0 0
a:any country	-8 0 9 0 0
a:any time	11 0 -10 0 0
a:any truce	0 9 -7 0 0
a:anybody	0 -12 1 7 0
a:anything	-15 28 -12 0 -2
a:anything ?	-3 11 0 -5 0
a:anyway	12 0 -13 0 0
a:appeal	0 -14 18 0 0
a:approval	3 28 -33 0 0
a:approval .	0 -13 14 0 0
a:approval in	12 -2 -8 0 0
a:approval procedure	0 9 -9 0 0
a:approval process	0 17 -17 0 0
a:approve	1 7 -11 8 -7
a:approve .	0 8 -5 0 0
a:approve a	7 4 -10 0 0
a:approve an	-8 9 0 1 0
a:approve by	0 -16 18 0 0
a:approve duty	14 0 -14 0 0
a:approve it	-7 -16 27 -10 -4
a:approve its	15 0 -12 0 0
a:approve what	0 9 -9 0 0
a:are	-24 1 17 -1 -5
a:are to	0 12 -9 0 0
a:arrangement	-1 -13 8 0 2
a:arrive	-3 -17 23 0 0
a:arrived	-13 0 6 0 0
a:arrived on	-10 16 -6 0 0
a:as	-14 0 11 0 1
a:as <name>	-7 0 13 0 0
a:asean	-7 0 11 0 0
a:asia	-6 0 10 0 0
a:asian	14 -4 -9 0 0
a:ask	-2 0 -2 7 0
a:ask .	0 -24 14 7 0
a:ask for	-8 12 -7 -1 2
a:ask in	0 9 -9 0 0
a:ask to	0 10 -16 8 0
a:assent	20 0 -17 0 0
a:assent .	3 6 -13 0 0
a:at	7 -9 4 0 -13
a:at <money>	-11 0 12 0 0
a:at <seat>	-10 0 12 0 0
a:at a	14 -2 -7 0 0
a:at all	0 -13 8 3 0
a:at any	11 0 -10 0 0
a:at chequer	0 -9 8 0 0
a:at its	0 19 -17 0 0
a:at once	15 0 -12 0 0
a:at the	-5 -7 15 0 0
a:at turnberry	-8 0 9 0 0
a:await	0 12 -8 0 0
a:await .	0 16 -15 0 0
a:await the	0 -12 14 0 0
a:away .	9 0 -8 0 0
a:back	0 -18 -6 0 26
a:back .	-6 -3 -3 0 14
a:back for	10 0 -10 0 0
a:banana	-9 15 -6 0 0
a:be	-1 -12 7 14 -7
a:be ask	0 10 -12 3 0
a:be briefed	0 10 -9 0 0
a:be consult	0 -14 15 0 0
a:be heard	0 14 -20 3 0
a:be informed	0 -13 14 0 0
a:be know	0 -13 0 2 4
a:be no	0 -14 15 0 0
a:be raise	9 0 -9 0 0
a:be sign	-4 -12 20 0 0
a:bed	0 9 -9 0 0
a:been	-1 -2 13 -17 -4
a:been consult	0 7 -11 0 3
a:been informed	0 -7 10 0 0
a:been make	0 9 -9 0 0
a:been publish	0 -8 10 0 0
a:been sign	1 18 -18 0 0
a:before	0 -9 17 -5 -17
a:before christma	12 -5 -4 0 0
a:before the	7 -16 7 0 0
a:beforehand	10 0 -12 0 0
a:beforehand .	9 0 -13 0 0
a:begin	-2 -18 22 0 0
a:behind	-3 -7 12 0 0
a:believe	-3 -5 13 0 0
a:below	-12 0 13 0 0
a:better	0 -6 10 0 0
a:between	9 -14 0 0 0
a:between <name>	13 0 -11 0 0
a:between the	0 -8 12 0 0
a:bill .	0 -9 12 0 0
a:bill for	0 12 -10 0 0
a:bless	6 3 -9 0 0
a:boat .	0 10 -8 0 0
a:border	-24 4 18 0 0
a:both	-26 16 8 0 0
a:both <office>	-9 0 13 0 0
a:both sign	-23 0 24 0 0
a:briefed	0 20 -18 0 0
a:bring	1 -8 9 0 0
a:bring home	-8 0 13 0 0
a:bring in	0 10 -9 0 0
a:bring the	-6 -8 17 0 0
a:budget	-14 -7 14 0 4
a:busan	-19 0 21 0 0
a:buy	-7 -2 16 0 0
a:by	-9 0 12 -5 0
a:by <day-today>	-16 23 -7 0 -1
a:by <name>	-8 -8 18 0 0
a:by <number>	0 -20 0 0 14
a:by <span>	0 -13 6 0 -2
a:by a	13 -9 -2 0 0
a:by an	17 0 -16 0 0
a:by both	0 -6 11 0 0
a:by mr	11 0 -13 0 0
a:by one	15 -4 -10 0 0
a:by the	-28 9 6 0 0
a:by video	-6 0 10 0 0
a:bytedance	0 9 -10 0 0
a:call	6 -11 2 0 0
a:can	-19 2 1 3 -1
a:cannot sign	-1 10 -9 0 1
a:capital	0 -17 18 0 0
a:car and	5 4 -13 0 0
a:card	-14 0 3 0 8
a:carry	9 -5 0 0 0
a:carry out	1 -10 3 0 0
a:cattle	10 0 -9 0 0
a:ceasefire	-16 0 19 0 0
a:change .	10 0 -9 0 0
a:check	0 19 -18 0 0
a:chequer	0 -9 8 0 0
a:circular	0 3 -9 5 0
a:clear	0 -14 6 1 0
a:close	0 15 -15 0 0
a:close the	0 10 -9 0 0
a:cod	0 8 -6 0 0
a:coffee from	0 9 -9 0 0
a:colleague	-7 0 13 0 0
a:collect	-8 -8 20 0 0
a:come .	0 6 -9 0 0
a:come after	8 0 -7 0 0
a:come from	0 12 -9 0 0
a:come to	0 -9 3 0 0
a:comment	-1 1 15 0 -17
a:comment .	0 -3 18 0 -10
a:commissioner	13 0 -12 0 0
a:communiqué	0 -12 14 0 0
a:complete	-1 14 -11 0 0
a:complete it	0 -16 16 0 0
a:completed its	0 -10 11 0 0
a:compromise	0 -8 10 0 0
a:conclude	-6 11 -4 0 0
a:confirm .	-4 10 -4 0 0
a:confirm a	0 11 -9 0 0
a:confirm it	0 6 -13 7 0
a:confirm on	-5 -3 13 0 0
a:consent	5 9 -9 -7 0
a:consent .	-12 -2 13 0 0
a:consent of	0 -13 15 0 0
a:consent on	9 3 -15 0 0
a:consider	3 6 -11 0 0
a:consult	0 -9 6 0 3
a:consult .	0 -8 9 0 0
a:container	-8 0 9 0 0
a:contract	-8 -5 17 0 0
a:control	0 12 -7 0 0
a:corresponding	16 0 -16 0 0
a:could	-10 -14 0 17 2
a:could not	0 -12 -8 13 7
a:count	-7 -13 24 0 0
a:country	1 17 -11 0 -7
a:country 's	0 -6 10 0 0
a:country have	10 0 -9 0 0
a:course	0 -8 14 0 0
a:credit	-10 0 12 0 0
a:custom	-13 9 3 0 0
a:cut	10 -10 0 0 0
a:date	-12 -20 32 0 0
a:date .	-4 -3 15 0 0
a:date on	-9 0 9 0 0
a:day .	-1 16 -10 0 0
a:de	14 0 -15 0 0
a:deadline	-9 0 13 0 0
a:deal	-31 -3 1 11 15
a:deal by	-6 0 10 0 0
a:deal on	14 -7 -9 0 1
a:deal with	-14 15 -7 0 6
a:decide .	-5 10 -4 0 0
a:decide <day-ahead>	0 20 -20 0 0
a:decide otherwise	0 -13 13 0 0
a:decision is	0 10 -10 0 0
a:declaration	-28 -1 31 0 0
a:decline	-4 4 -9 0 10
a:decree	0 9 -6 0 -1
a:decree .	0 11 -9 0 0
a:decree on	0 11 -7 0 0
a:detail	0 13 -9 0 0
a:did	30 -30 -18 0 9
a:did it	16 -9 -8 0 0
a:did not	-29 -1 7 -1 14
a:did on	11 0 -9 0 0
a:did so	8 -10 0 0 0
a:did the	21 0 -20 0 0
a:didn't	0 19 -14 0 0
a:differ	0 -7 -4 11 0
a:differ .	0 -7 -4 11 0
a:direct	0 17 -18 0 0
a:direct the	0 16 -19 0 0
a:directed	9 0 -6 0 0
a:directed the	22 0 -22 0 0
a:dispute	-10 -10 26 0 0
a:disputed	0 -7 0 10 0
a:do	-27 29 -3 -3 -14
a:do it	-5 8 0 0 0
a:do likewise	0 11 -10 0 0
a:do so	-16 26 -18 0 1
a:doe not	10 -16 18 -17 -1
a:doesn't	0 -10 -3 0 18
a:domestic	0 22 -22 0 0
a:domestic approval	0 15 -15 0 0
a:done	9 -11 1 0 -2
a:done .	9 0 -8 0 0
a:done so	20 -26 0 0 0
a:down	-13 -2 0 -6 21
a:down in	-3 0 -2 0 10
a:dozen	0 12 -11 0 0
a:dozen of	0 12 -11 0 0
a:draw up	0 10 -9 0 0
a:drug	-7 0 10 0 0
a:dry	14 -7 -5 0 0
a:dry .	15 -5 -9 0 0
a:due	-15 4 4 0 0
a:due in	0 -12 14 0 0
a:due on	-1 16 -12 0 0
a:duty	9 21 -17 -3 -7
a:duty .	-9 -1 14 0 0
a:duty of	10 0 -6 0 0
a:duty on	13 7 -17 0 0
a:each	0 11 -7 0 0
a:effect	10 3 -13 0 0
a:effect on	-9 0 9 0 0
a:eleven	13 -3 -7 0 0
a:emergency	-26 -11 37 0 0
a:emergency on	-9 0 10 0 0
a:enact	0 12 -10 0 0
a:enact the	0 13 -11 0 0
a:end	10 -8 0 0 0
a:end .	13 10 -21 0 0
a:end of	-5 -9 16 0 0
a:endorse	0 -10 12 0 0
a:enterprise	0 -9 12 0 0
a:establish	0 0 -8 9 0
a:evening	-6 3 2 0 0
a:ever	4 0 -14 11 0
a:every	0 -12 17 0 0
a:everything	-2 -2 11 0 0
a:exclusion	14 1 -18 0 0
a:expect	-11 4 3 0 0
a:expect in	0 -8 9 0 0
a:export control	-5 -8 17 0 0
a:export of	5 11 -12 0 -3
a:extend	7 -12 0 -1 7
a:extend its	11 0 -9 0 0
a:extend their	-14 0 18 0 0
a:extension	3 4 -13 2 0
a:extension by	-10 2 1 0 0
a:extension of	-1 -8 -2 10 0
a:extension on	14 4 -18 0 0
a:fact	-12 -7 23 0 0
a:fact sheet	-12 -6 22 0 0
a:fall	-11 1 4 0 0
a:far	-16 7 0 0 0
a:favour	11 0 -8 0 0
a:federal	-12 23 -13 0 0
a:federal register	0 27 -27 0 0
a:fee	-9 16 -5 0 -1
a:fee for	16 0 -14 0 0
a:fee on	-9 0 7 0 0
a:fentanyl	0 -10 4 0 0
a:few	5 2 -10 0 0
a:few hour	6 4 -12 0 0
a:figure	-1 -11 18 0 0
a:final	0 13 -15 0 0
a:finished	0 -9 10 0 0
a:firm	0 -3 10 0 0
a:first	-5 15 -3 -9 -10
a:first .	-26 36 -15 0 0
a:first term	-7 0 10 0 0
a:first week	0 16 -15 0 0
a:fish and	10 0 -9 0 0
a:fishery	0 0 -10 0 8
a:five	0 9 -7 0 0
a:follow	0 19 -13 0 0
a:follow on	0 8 -8 0 0
a:followed	38 -2 -31 0 0
a:followed .	-9 20 -12 0 0
a:followed on	19 0 -18 0 0
a:followed with	12 -3 -8 0 0
a:for	7 0 -2 0 -12
a:for <name>	17 14 -34 6 -2
a:for <seat>	28 -8 -21 0 0
a:for <span>	-7 -3 15 0 -2
a:for a	-21 2 4 0 5
a:for an	11 -17 2 0 0
a:for duty	-13 0 9 0 0
a:for enterprise	0 -7 10 0 0
a:for ever	10 0 -9 0 0
a:for its	0 12 -12 0 0
a:for less	11 0 -7 0 -3
a:for one	-8 0 9 0 0
a:for signature	-8 20 -12 0 0
a:for small	-10 0 10 0 0
a:for that	0 -9 7 0 0
a:for the	4 2 -11 8 0
a:for their	-10 -2 16 0 0
a:for them	27 0 -25 0 0
a:for time	0 21 -19 0 0
a:for us	8 14 -23 0 0
a:force .	0 7 -9 0 0
a:found	-13 5 0 0 0
a:four	-13 -2 21 0 0
a:fourth	-8 14 -6 0 0
a:framework	-2 -12 19 0 0
a:framework .	0 -7 9 0 0
a:free	-10 -6 19 0 0
a:free trade	-8 0 11 0 0
a:freeze	-4 10 -5 0 0
a:friend	12 0 -10 0 0
a:from	4 -1 0 0 -10
a:from <day-ahead>	3 -16 7 0 0
a:from <day-gone>	-2 -4 9 0 0
a:from <level>	12 0 -13 0 0
a:from <name>	-16 0 18 0 0
a:from <number>	13 0 -11 0 0
a:from it	0 11 -10 0 0
a:from the	-7 10 0 0 0
a:further <span>	0 6 -10 0 0
a:gas .	11 0 -10 0 0
a:gave	23 -24 -3 0 0
a:gave his	12 0 -9 0 0
a:gave its	23 -8 -15 0 0
a:gave notice	-10 0 13 0 0
a:gazette	-13 3 2 0 0
a:general	0 -11 13 0 0
a:get	-7 11 -2 0 0
a:get to	0 10 -8 0 0
a:give	-23 5 4 0 0
a:give his	0 10 -9 0 0
a:give it	0 20 -26 0 7
a:give notice	-3 -13 19 0 0
a:given	20 -11 0 -8 -3
a:given his	13 -1 -1 -4 0
a:given its	16 -6 -5 0 0
a:given no	0 14 -11 0 0
a:given their	-15 7 3 0 0
a:go	-11 9 0 0 -3
a:go in	12 0 -12 0 0
a:go through	0 15 -13 0 0
a:go up	-11 0 16 0 0
a:good	29 -7 -18 0 0
a:good .	13 -7 -6 0 5
a:good for	16 0 -14 0 0
a:good pay	0 12 -11 0 0
a:government	8 3 -11 0 0
a:great	-3 -4 11 0 0
a:grower	0 11 -12 0 0
a:guest	0 -6 11 0 0
a:had a	-10 -7 22 0 0
a:had agree	3 -17 8 0 0
a:had already	4 7 -15 0 0
a:had arrived	0 -9 11 0 0
a:had come	12 0 -11 0 0
a:had completed	-6 -1 10 0 0
a:had extend	9 0 -9 0 0
a:had just	8 4 -20 0 5
a:had not	0 13 -5 0 -6
a:had publish	0 14 -11 0 0
a:had sign	3 -21 3 6 -7
a:had stop	0 12 -12 0 0
a:had vote	3 -2 -8 0 9
a:half of	12 -7 -4 0 0
a:hand	0 -15 8 0 0
a:hand .	-13 0 13 0 0
a:hand on	-2 -9 13 0 0
a:handed	9 0 -8 0 0
a:handed over	10 0 -10 0 0
a:has	3 -4 0 1 -7
a:has .	44 -18 -27 0 0
a:has a	-11 -3 22 0 0
a:has already	7 -23 7 0 0
a:has an	0 -10 11 0 0
a:has approve	-5 3 -3 9 0
a:has ask	-2 6 -14 7 3
a:has been	10 -4 1 -6 -5
a:has confirm	-3 -14 20 0 0
a:has full	-16 10 0 0 0
a:has given	22 -10 -2 -5 0
a:has go	0 -16 16 0 0
a:has his	0 7 -9 0 0
a:has issue	-18 0 0 14 0
a:has it	-17 18 -2 0 0
a:has just	9 0 -6 0 0
a:has let	0 2 -11 5 0
a:has named	0 12 -12 0 0
a:has no	0 -13 19 0 0
a:has none	0 -7 10 0 0
a:has not	-39 21 -11 1 0
a:has pass	11 -7 -3 0 0
a:has put	-25 15 0 0 0
a:has ratify	1 7 -11 0 0
a:has see	-8 -2 11 0 0
a:has send	0 0 -12 0 11
a:has set	9 0 -7 0 0
a:has sign	10 0 -8 0 -7
a:has the	-12 -10 19 0 0
a:has to	-2 -3 8 0 -6
a:has vote	0 6 -16 0 6
a:hasn't .	0 6 -12 0 5
a:hasn't sign	9 -1 -6 0 0
a:have	-7 9 0 7 -16
a:have .	20 -11 -7 0 0
a:have a	-21 7 -6 15 0
a:have agree	0 -8 11 0 0
a:have approve	8 4 -14 0 0
a:have been	-10 -1 16 0 0
a:have both	0 11 -11 0 0
a:have given	-17 6 7 0 0
a:have go	0 11 -10 0 0
a:have it	0 -7 10 0 0
a:have like	17 0 -16 0 0
a:have say	-3 17 -12 0 0
a:have since	8 0 -6 0 0
a:have still	0 10 -10 0 0
a:have the	0 14 -15 0 0
a:have to	-17 10 -4 0 0
a:have vote	-2 -5 11 0 0
a:he	-2 -13 9 -3 4
a:he agree	0 11 -12 0 0
a:he had	16 -1 -12 0 0
a:he has	0 0 9 -8 0
a:he sign	-14 15 0 0 0
a:he will	0 3 -11 2 0
a:he would	-11 -10 11 0 4
a:hear	-2 -10 16 0 0
a:heard	-9 14 -11 3 0
a:her	-3 -9 17 0 0
a:here	0 12 -15 5 0
a:here .	-1 7 -4 0 0
a:high	13 0 -11 0 0
a:him .	9 0 -5 0 0
a:him to	0 -4 9 0 0
a:his	0 24 -7 -15 -14
a:his .	-7 21 -15 0 0
a:his <office>	-9 0 12 0 -3
a:his <person>	-9 0 14 0 0
a:his country	0 -1 13 0 -1
a:his first	-9 0 10 0 0
a:his name	8 12 -10 0 -9
a:his seal	11 -4 -4 0 0
a:his signature	6 0 -10 0 0
a:hold	-1 -7 1 0 8
a:hold .	0 -10 6 0 0
a:hold back	0 0 -6 0 8
a:home	-14 6 0 0 3
a:hope	-12 4 4 0 0
a:hospital	0 -11 8 0 0
a:hour .	12 -6 -4 0 0
a:hour later	7 1 -16 0 4
a:house	-7 0 16 0 -3
a:house .	0 9 -7 0 0
a:house of	0 -9 10 0 -2
a:ice	0 -3 -9 0 15
a:import	8 0 -3 0 0
a:import from	13 0 -12 0 0
a:impose duty	7 9 -16 0 0
a:in	5 -18 20 -11 -11
a:in <month-ahead>	-15 0 8 0 0
a:in <month-gone>	22 -26 -7 0 2
a:in <name>	-17 -20 37 0 0
a:in <organisation>	23 7 -27 0 0
a:in <seat>	-7 12 -7 0 2
a:in <span>	-1 -7 13 0 0
a:in a	10 16 -24 0 0
a:in advance	14 -12 0 0 0
a:in busan	-20 0 20 0 0
a:in favour	11 0 -10 0 0
a:in his	-12 -5 10 0 4
a:in one	0 -10 10 0 0
a:in order	-6 0 10 0 0
a:in penang	-8 0 9 0 0
a:in person	0 9 -9 0 0
a:in place	9 0 -8 0 0
a:in the	3 4 -6 0 -6
a:in their	-1 -6 12 0 0
a:in three	16 0 -16 0 0
a:in write	0 14 -15 0 0
a:industry	10 0 -8 0 0
a:informed	-12 -30 40 0 0
a:informed .	0 -17 19 0 0
a:initial	4 -15 6 0 0
a:initial in	-13 0 13 0 0
a:ink	15 0 -14 0 0
a:instead of	-2 11 -7 0 0
a:instructed	4 6 -12 0 0
a:internal	-7 19 -12 0 0
a:internal approval	0 20 -20 0 0
a:into an	0 11 -10 0 0
a:into effect	-7 -3 14 0 0
a:into law	9 0 -10 0 0
a:is	0 1 -9 12 5
a:is await	0 15 -14 0 0
a:is disputed	0 -7 -1 10 0
a:is done	11 -3 -4 0 0
a:is due	-7 12 -5 0 0
a:is expect	-7 16 -8 0 0
a:is in	5 12 -15 0 0
a:is missing	-5 17 -12 0 0
a:is not	-3 -21 16 0 1
a:is on	11 12 -26 0 0
a:is outstanding	0 17 -12 0 0
a:is ready	-1 22 -14 0 -2
a:is sign	0 -10 11 0 0
a:is stay	-1 -7 11 0 0
a:is there	9 0 -6 0 0
a:is to	-9 2 1 0 0
a:issue	3 7 -14 8 -6
a:issue on	-4 0 9 0 0
a:issue the	0 10 -18 5 0
a:it	6 3 -9 -7 3
a:it 's	-12 0 15 0 0
a:it .	8 -12 7 -30 7
a:it <day-gone>	13 13 -26 0 0
a:it <span>	11 0 -10 0 0
a:it again	0 10 -7 0 0
a:it be	0 -13 0 2 4
a:it before	0 16 -14 0 0
a:it by	-11 -6 15 0 2
a:it has	0 -12 4 5 0
a:it in	18 2 -16 0 -5
a:it into	6 11 -17 0 0
a:it is	-12 0 15 0 0
a:it last	-8 0 11 0 0
a:it on	-12 17 1 0 -5
a:it through	5 6 -13 0 0
a:it to	15 -38 11 0 0
a:it up	6 0 -10 0 0
a:it will	5 15 -17 0 0
a:its	0 14 -7 -11 -12
a:its additional	-7 0 12 0 0
a:its agenda	-2 12 -7 0 0
a:its approval	16 -1 -13 0 0
a:its control	5 5 -12 0 0
a:its decree	3 5 -10 0 0
a:its export	0 -7 12 0 0
a:its fact	-4 0 8 0 0
a:its half	9 4 -13 0 0
a:its law	-6 -11 18 0 0
a:its name	-12 0 14 0 0
a:its notice	23 0 -28 4 0
a:its own	21 -1 -12 0 0
a:its part	0 -14 12 0 0
a:its procedure	0 -11 13 0 0
a:its rule	-3 -5 12 0 0
a:its second	-4 14 -7 0 0
a:its special	11 0 -9 0 0
a:its tariff	-13 0 11 0 0
a:its truce	0 -6 10 0 0
a:its vote	-5 10 -8 0 0
a:itself	0 10 -9 0 0
a:joint	-27 -8 33 0 0
a:joint statement	-5 0 12 0 0
a:juice	0 8 -5 0 0
a:just	9 5 -20 0 4
a:keep it	0 13 -12 0 0
a:know	0 -26 -3 14 7
a:know .	0 0 -15 14 0
a:know whether	10 0 -5 0 0
a:lack	-4 22 -17 0 0
a:last <month-gone>	-17 4 10 0 0
a:last summer	0 5 -12 0 5
a:last week	12 -23 5 0 -7
a:last word	0 23 -20 0 0
a:late	-11 4 6 0 0
a:late <month-gone>	3 5 -11 0 0
a:late on	-17 0 18 0 0
a:later	13 3 -19 0 2
a:law	-6 -26 29 0 1
a:law .	-6 -14 18 0 1
a:leave	4 -13 7 0 0
a:leave each	10 0 -10 0 0
a:legal	0 12 -9 0 0
a:legal text	0 11 -10 0 0
a:less .	11 0 -7 0 -2
a:let	6 -11 0 0 0
a:let it	0 -21 2 2 4
a:letter	0 -10 0 0 7
a:letter is	11 0 -11 0 0
a:licence	-10 0 5 0 0
a:like	13 -11 -1 0 0
a:like it	15 0 -13 0 0
a:likewise	-3 14 -8 0 0
a:line	-19 -7 28 0 0
a:list	-24 -15 40 0 0
a:list of	-5 0 9 0 0
a:listed company	0 10 -9 0 0
a:little	0 -5 11 0 0
a:longer	2 14 -11 0 -4
a:look	-18 19 -8 0 0
a:look at	0 20 -22 0 0
a:look on	-11 -1 16 0 0
a:lower	-16 0 11 0 0
a:lower duty	0 5 -13 0 2
a:majority .	6 8 -16 0 0
a:majority of	0 -15 15 0 0
a:make	-10 15 -3 0 0
a:make .	0 9 -7 0 0
a:make an	8 1 -13 0 0
a:make the	-3 9 -3 0 0
a:match	18 0 -20 0 0
a:matter	-19 10 4 0 0
a:matter of	-13 12 0 0 0
a:may	0 8 -10 7 -2
a:may end	11 0 -7 0 0
a:may have	0 0 -12 11 0
a:may sign	0 12 -10 0 0
a:me the	-3 -6 12 0 0
a:meant	-15 0 16 0 0
a:meant to	-9 0 9 0 0
a:measure	7 -12 1 0 0
a:medicine .	-9 0 10 0 0
a:meet	-8 0 11 -1 -5
a:meet .	0 -5 10 0 0
a:meet <person>	0 -6 11 0 0
a:meet in	-13 -3 16 0 0
a:meet the	14 0 -13 0 0
a:member	-19 2 5 0 0
a:memorandum	28 -12 -19 0 0
a:memorandum of	20 0 -19 0 0
a:mention	-1 -1 9 0 0
a:menu	6 0 -14 0 8
a:midnight on	0 -7 9 0 0
a:might	0 -8 14 0 0
a:million	-3 0 9 0 0
a:mine	15 7 -33 0 12
a:minute .	0 10 -8 0 0
a:minute of	-11 0 12 0 0
a:missing	-2 10 -5 0 0
a:missing .	-4 15 -10 0 0
a:money	0 -15 16 0 0
a:money .	0 -9 10 0 0
a:more	-14 4 11 -2 0
a:more of	0 12 -9 0 0
a:morning	17 0 -16 0 0
a:morning .	19 0 -17 0 0
a:must	3 19 -14 -2 -16
a:must approve	-2 -11 18 -3 0
a:must confirm	15 5 -22 0 0
a:must give	0 -10 12 0 0
a:must say	0 10 -6 0 0
a:must vote	20 -16 0 -1 0
a:nafta	14 0 -14 0 0
a:name .	-11 4 1 0 0
a:name under	11 0 -15 0 4
a:named	-2 11 -6 0 0
a:named no	0 11 -10 0 0
a:national	-8 -5 18 0 0
a:need	0 -22 17 9 -2
a:need .	0 -9 13 0 0
a:need not	0 -20 23 0 0
a:need the	-2 -21 25 0 0
a:need to	0 -14 0 15 0
a:negotiate mandate	0 16 -16 0 0
a:negotiation .	0 14 -13 0 0
a:neither	0 -12 3 6 0
a:new	-13 -19 25 0 1
a:new rate	1 10 -15 0 0
a:new tariff	-21 -1 25 0 0
a:new truce	12 -1 -9 0 0
a:nexperia	-9 0 13 0 0
a:next	-10 -6 24 0 0
a:next week	-8 0 12 0 0
a:night	-17 9 0 0 5
a:no	0 -15 7 -6 9
a:no .	7 -15 -1 0 7
a:no day	0 12 -11 0 0
a:no signature	0 -13 14 0 0
a:nod	-5 19 -12 0 0
a:none	0 -14 2 7 0
a:northern	-9 0 10 0 0
a:not	-2 -18 6 0 12
a:not .	-19 8 -13 -11 19
a:not be	4 -15 3 3 -3
a:not confirm	0 -9 2 5 0
a:not enact	0 13 -11 0 0
a:not extend	3 7 -9 0 0
a:not get	0 9 -8 0 0
a:not have	11 -15 9 0 -9
a:not mention	0 -6 11 0 0
a:not name	-1 0 9 0 0
a:not need	0 -12 15 0 0
a:not put	0 12 -4 0 0
a:not require	0 -9 12 0 0
a:not say	0 0 4 3 -14
a:not sign	-18 4 -4 -7 14
a:not to	0 -11 -1 0 14
a:not vote	0 8 -6 0 0
a:note of	-4 -3 11 0 0
a:nothing	-35 2 8 0 12
a:notice	15 1 -15 0 0
a:notice .	-10 -10 23 -4 0
a:notice has	0 20 -19 0 0
a:notice in	0 15 -17 0 0
a:notice no	10 0 -9 0 0
a:notice of	8 -22 5 0 0
a:notice on	2 13 -19 5 0
a:now	-6 15 -25 5 16
a:now .	-5 10 -12 0 8
a:now complete	0 17 -16 0 0
a:now go	0 17 -16 0 0
a:now has	4 -9 1 0 0
a:number	-9 0 16 0 0
a:object	0 14 -12 0 0
a:object .	0 15 -14 0 0
a:of	-6 -4 25 -13 -27
a:of <day-gone>	17 -21 -7 0 4
a:of <month-ahead>	8 14 -21 0 0
a:of <name>	-10 16 -3 0 0
a:of <person>	2 -15 4 0 0
a:of <quality>	13 -6 -2 0 -2
a:of <span>	9 10 -15 0 0
a:of a	13 -7 -5 0 0
a:of any	-8 0 9 0 0
a:of it	-6 -3 12 0 0
a:of its	-10 0 10 0 -2
a:of letter	2 5 -10 0 0
a:of listed	0 9 -8 0 0
a:of negotiation	0 17 -17 0 0
a:of next	0 -11 11 0 0
a:of port	-1 18 -16 0 0
a:of representative	0 -7 9 0 -1
a:of tariff	-11 0 17 0 0
a:of that	0 10 -9 0 0
a:of the	-12 0 13 -2 0
a:of their	0 -10 3 2 0
a:of two	-3 -15 20 0 0
a:of up	17 0 -15 0 0
a:off	-11 13 -13 5 2
a:off .	0 -2 -7 0 13
a:off its	-13 9 0 0 -4
a:offer .	0 0 -6 0 10
a:officer	0 -8 11 0 0
a:oil	14 -7 -6 0 0
a:old	-7 -12 20 0 0
a:olive	13 0 -12 0 0
a:on	-5 8 7 -39 0
a:on .	-15 3 8 0 0
a:on <day-ahead>	-10 0 10 -4 -21
a:on <day-gone>	1 1 0 -13 9
a:on <day-today>	0 -21 5 -1 7
a:on <name>	10 -13 0 0 0
a:on <quality>	-4 12 -5 0 0
a:on all	-18 0 20 0 0
a:on an	-1 -2 8 0 0
a:on both	0 -9 13 0 0
a:on cod	0 8 -7 0 0
a:on good	12 3 -15 0 0
a:on his	-14 2 7 0 0
a:on hold	0 -9 5 0 0
a:on ice	0 -3 -9 0 15
a:on import	15 0 -14 0 0
a:on it	11 16 -18 -3 -7
a:on last	0 4 -11 0 5
a:on lower	0 6 -11 0 2
a:on paper	-1 -4 17 -4 0
a:on saturday	-8 0 11 0 0
a:on ship	0 9 -14 6 0
a:on subsidiary	0 9 -9 0 0
a:on their	-12 0 14 0 0
a:on trade	-7 -1 12 0 0
a:on with	0 16 -14 0 0
a:one	15 -4 -6 0 -3
a:one for	0 17 -16 0 0
a:one is	11 0 -10 0 0
a:one of	3 6 -11 0 0
a:only	0 -23 19 0 0
a:open	-6 -7 19 0 0
a:opened	-11 -6 8 4 0
a:operator	-10 0 11 0 0
a:opinion	-6 -8 0 13 0
a:or	-15 9 0 0 0
a:or a	-3 -11 16 0 0
a:order	4 -1 -1 -10 4
a:order .	-18 3 8 0 0
a:order <day-gone>	17 0 -15 0 0
a:order and	-12 8 1 0 0
a:order by	-11 5 0 0 0
a:order it	15 0 -16 0 0
a:order of	-4 -14 14 0 0
a:order on	21 7 -29 0 0
a:order the	12 0 -11 0 0
a:other 's	6 -13 0 0 0
a:other country	0 11 -14 0 0
a:other in	0 10 -9 0 0
a:other side	15 0 -16 0 0
a:otherwise	7 -16 6 0 0
a:our	10 -5 -8 -3 9
a:our <office>	13 -11 0 0 0
a:out	-7 -8 2 1 12
a:out the	0 4 -21 0 16
a:outstanding	-14 20 -8 0 0
a:outstanding .	-7 10 -2 0 0
a:over	-8 -3 12 2 0
a:over its	12 0 -12 0 0
a:over there	0 8 -9 0 0
a:owe	0 16 -15 0 0
a:own	13 -10 0 -2 3
a:own .	-5 -21 28 0 0
a:own hand	-10 0 10 0 0
a:own in	10 0 -9 0 0
a:own notice	12 -4 -4 0 0
a:own on	-1 -5 10 0 0
a:pact	-4 -7 12 0 0
a:palace	9 0 -6 0 0
a:paper	-3 10 -11 5 0
a:paper .	10 -11 -6 10 0
a:paper on	-13 0 12 0 0
a:part	7 -15 5 0 0
a:part .	10 -13 0 0 0
a:party	0 -8 13 0 0
a:pass	0 -10 11 0 0
a:pass the	15 -1 -9 0 0
a:pause	1 -16 7 0 0
a:pay	-9 -14 25 0 0
a:pen	5 0 -18 13 0
a:pen .	2 -5 -10 15 0
a:penang	-8 0 10 0 0
a:pension	-2 -9 14 0 0
a:person	0 9 -9 0 0
a:place of	11 0 -10 0 0
a:plan to	5 7 -12 0 0
a:port fee	9 14 -22 0 0
a:post	-1 15 -8 0 0
a:prepare the	0 11 -10 0 0
a:present	0 -9 11 0 0
a:president	11 -7 -1 0 0
a:press on	0 0 -6 0 9
a:pressed	12 -3 -7 0 0
a:price	-17 -1 23 0 0
a:prime	0 -4 9 -2 0
a:prime minister	0 -4 9 -2 0
a:print	14 -1 -10 0 0
a:printed	-4 17 -11 0 0
a:process	-2 19 -14 0 0
a:process .	0 15 -15 0 0
a:proclamation	0 16 -9 0 0
a:proclamation of	23 0 -21 0 0
a:proclamation on	-20 0 21 0 0
a:prolong it	4 -8 7 0 -1
a:prolong to	0 9 -7 0 0
a:prolongation	13 5 -16 0 0
a:prolongation of	2 10 -12 0 0
a:propose	0 -17 15 0 0
a:propose the	-2 -4 10 0 0
a:protocol	6 8 -15 0 0
a:publish <number>	-12 0 13 0 0
a:publish an	-15 33 -22 0 0
a:publish anything	0 14 -13 0 0
a:publish in	0 -15 13 0 0
a:publish it	9 4 -15 0 0
a:put his	10 5 -11 0 -1
a:put in	9 0 -6 0 0
a:put its	-17 0 0 4 9
a:put my	0 0 -11 0 8
a:put off	-18 12 3 0 -11
a:put on	-8 0 14 0 0
a:put the	-11 -21 8 0 17
a:put their	33 0 -31 0 0
a:qualified	6 4 -13 0 0
a:qualified majority	6 4 -13 0 0
a:radio <day-gone>	0 11 -7 0 0
a:raise	8 -18 1 0 0
a:rate	-13 -1 17 0 0
a:rate .	-8 -2 14 0 0
a:rate for	4 10 -16 0 0
a:ratify	12 0 -9 0 -1
a:ratify .	-2 20 -15 0 0
a:ratify by	0 13 -10 0 0
a:ratify in	9 0 -10 0 0
a:ratify it	-6 -3 12 0 0
a:ratify the	0 -10 5 1 0
a:ratu	-11 0 17 -3 0
a:ratu <person>	-11 0 17 -3 0
a:react	0 17 -15 0 0
a:read	-15 5 -4 0 12
a:ready to	-3 12 -2 0 -3
a:receipt	0 11 -10 0 0
a:receive	6 -10 0 0 0
a:recommend	0 -12 14 0 0
a:reduce	9 0 -8 0 0
a:reduce its	11 0 -10 0 0
a:reduction	0 10 -9 0 0
a:reduction of	0 9 -8 0 0
a:refuse	-8 -15 4 0 10
a:refuse to	-3 -4 0 0 8
a:register	0 19 -15 0 0
a:register .	0 10 -8 0 0
a:regretted	-2 -5 12 0 0
a:reject it	0 0 -8 0 10
a:remove	14 0 -13 0 0
a:renew	2 6 -18 0 6
a:renew it	7 11 -21 0 1
a:renewal	11 18 -25 0 0
a:repeated	0 -9 12 0 0
a:reply in	0 10 -10 0 0
a:report to	0 9 -9 0 0
a:reporter	-11 -10 17 0 0
a:representative	12 -6 0 0 -2
a:require	-10 1 5 -2 0
a:rest	-6 -12 21 0 0
a:rice	-10 -6 19 0 0
a:right	-5 -7 17 0 0
a:rise	-12 9 0 0 0
a:round	0 10 -6 0 0
a:round of	-11 15 -5 0 0
a:rule for	-4 -1 10 0 0
a:rule on	-14 1 8 0 0
a:run	-5 -10 22 0 0
a:saeima	-6 0 15 -5 0
a:sale	-6 -4 15 0 0
a:sanction	-11 -4 17 0 0
a:saturday	-7 0 10 0 0
a:say	11 -10 0 0 1
a:say .	-12 -5 6 1 6
a:say <number>	10 0 -9 0 0
a:say he	5 11 -16 0 0
a:say in	5 -13 5 0 0
a:say it	16 6 -19 0 0
a:say no	0 -1 -19 0 24
a:say on	-1 -11 1 0 9
a:say that	10 2 -12 0 0
a:say the	-10 -13 30 0 0
a:say there	-1 -3 10 0 0
a:say when	0 -7 12 0 0
a:say whether	0 1 -12 11 0
a:say yes	2 14 -14 -1 0
a:schedule	-10 0 6 0 0
a:scrap	0 10 -9 0 0
a:seal	14 -27 -1 9 0
a:seal it	0 -11 0 10 0
a:seal to	11 -3 -4 0 0
a:second	1 8 -12 0 0
a:second reading	0 4 -11 0 4
a:secret	-8 0 9 0 0
a:section	9 0 -10 0 0
a:section <number>	9 0 -10 0 0
a:see	-12 -3 1 17 -3
a:see the	0 -5 -9 19 0
a:send	-10 -24 5 0 20
a:send it	0 -12 5 0 1
a:send the	-7 0 -11 0 19
a:set a	0 10 -9 0 0
a:set out	-13 0 14 0 0
a:settle a	12 0 -12 0 0
a:shall	-7 11 -9 0 3
a:shall not	0 6 -12 0 5
a:sheet	-12 -12 27 0 0
a:sheet on	-5 0 11 0 0
a:ship	0 14 -16 5 0
a:ship .	0 21 -20 0 0
a:shipbuilding	4 3 -10 0 0
a:shook	-6 -7 16 0 0
a:shook hand	-2 -6 13 0 0
a:short	-6 -2 14 0 0
a:should	0 -19 28 0 0
a:side	9 -2 0 -5 -4
a:side .	5 10 -14 0 0
a:side sign	1 10 -13 0 0
a:side the	0 -22 16 0 0
a:sign	-11 4 2 0 2
a:sign .	13 -9 -3 6 -10
a:sign <day-ahead>	-11 19 -9 0 0
a:sign <day-today>	-8 27 -14 0 -3
a:sign after	6 0 -9 0 0
a:sign alone	0 9 -2 0 -1
a:sign an	-13 -12 23 0 -3
a:sign anything	-12 23 -14 0 0
a:sign as	0 0 -11 0 10
a:sign at	17 0 -9 -2 0
a:sign by	5 -27 21 0 0
a:sign deal	-11 0 12 0 0
a:sign first	-9 0 12 0 0
a:sign for	9 0 -13 5 -3
a:sign in	12 0 -16 5 0
a:sign is	0 -12 8 1 0
a:sign it	5 8 -11 -8 0
a:sign last	0 10 -1 0 -1
a:sign next	-8 13 -2 0 0
a:sign nothing	-28 -8 12 0 21
a:sign off	4 0 -17 9 0
a:sign one	-13 6 0 0 0
a:sign that	0 -16 13 0 0
a:sign the	-10 25 -19 0 12
a:sign their	-17 7 5 0 0
a:sign trade	10 0 -6 0 0
a:sign two	16 0 -14 0 0
a:sign with	-8 -9 16 0 0
a:signature is	11 11 -19 0 -3
a:signature of	0 -20 14 0 0
a:signature on	24 14 -35 0 0
a:signature the	0 -11 12 0 0
a:silent	0 10 -6 0 0
a:silent .	0 11 -11 0 0
a:similar	10 0 -9 0 0
a:since	-22 -11 27 1 -2
a:since .	0 -7 11 0 0
a:since <day-gone>	-11 -4 21 0 0
a:since <number>	-10 0 13 0 0
a:since the	-2 -3 11 0 0
a:sit down	0 -11 16 0 0
a:sleep on	0 8 -6 0 0
a:small	-10 0 11 0 0
a:so	5 1 -4 -12 0
a:so .	5 -24 18 0 0
a:so far	-13 7 0 0 0
a:so in	10 0 -9 0 0
a:so on	-10 -1 15 0 0
a:so thi	0 14 -13 0 0
a:some	19 -5 -13 0 0
a:some <number>	11 0 -7 0 0
a:some of	9 0 -9 0 0
a:something	0 -12 20 -4 0
a:soybean	-2 -1 10 0 0
a:speak	-5 -7 14 0 0
a:speak on	0 -17 18 0 0
a:special	4 -12 1 0 0
a:special fee	-15 -2 20 0 0
a:special port	12 -5 -6 0 0
a:spoke	-13 -7 22 0 0
a:spot	18 0 -14 0 0
a:spot .	17 0 -14 0 0
a:stand	-1 -7 13 0 0
a:state	-18 0 17 0 0
a:state must	0 22 -22 0 0
a:statement	-17 -11 28 0 0
a:step	14 3 -14 0 0
a:still	-31 3 7 0 -5
a:still say	0 -10 10 0 0
a:still sign	0 -9 11 0 0
a:submit	0 -11 14 0 0
a:subsidiary of	0 9 -6 0 0
a:subsidy	0 -8 9 0 0
a:successor	13 -3 -12 2 0
a:such	-8 0 13 0 0
a:sugar	-1 17 -10 0 0
a:suit	14 -1 -10 0 0
a:sum	0 -6 11 0 0
a:summer 's	0 6 -13 0 5
a:summit	-7 -14 21 0 0
a:summit .	-4 -5 12 0 0
a:suspend	10 -7 -1 0 -2
a:suspend for	16 0 -14 0 0
a:suspend the	8 6 -14 0 0
a:suspension	7 8 -10 0 -6
a:suspension of	-29 16 0 0 0
a:take effect	19 -7 -13 0 0
a:take note	-11 0 13 0 0
a:take some	10 0 -10 0 0
a:take the	-13 18 -5 0 0
a:take them	0 10 -10 0 0
a:talk	-19 -20 39 0 0
a:talked	-16 -1 22 0 0
a:talking	0 -6 10 0 0
a:tariff	-9 -22 18 2 1
a:tariff .	-3 -4 8 0 0
a:tariff by	-13 0 13 0 0
a:tariff for	-17 0 20 0 0
a:tariff of	11 -1 -6 0 0
a:tariff truce	10 -5 -11 0 1
a:tax	-12 -8 21 0 0
a:technology .	0 11 -11 0 0
a:telegram	-7 9 0 0 0
a:telephone	-4 -8 16 0 0
a:telephone .	0 -8 10 0 0
a:telephone on	-3 -4 11 0 0
a:tell	-10 13 -2 1 -6
a:tell .	0 -3 14 -6 0
a:tell <name>	0 10 -10 0 0
a:tell <quality>	0 10 -8 0 0
a:tell him	12 0 -8 0 0
a:tell me	0 17 -12 0 0
a:tell reporter	-6 -8 12 0 1
a:tell the	-10 8 -6 0 4
a:term	-23 0 19 0 0
a:term .	-13 0 16 0 0
a:term of	-2 10 -5 0 0
a:text	0 10 -15 3 1
a:text .	0 14 -6 0 -2
a:textile	11 0 -11 0 0
a:that	2 6 -11 -10 11
a:that a	13 0 -9 0 0
a:that effect	0 12 -13 0 0
a:that he	0 -18 6 0 7
a:that his	0 10 -10 0 0
a:that it	0 10 -13 0 2
a:that rate	-10 0 10 0 0
a:that the	-4 14 -3 0 0
a:the <day-gone>	-13 0 16 0 0
a:the <level>	-1 9 -4 0 0
a:the <name>	0 -3 -2 0 12
a:the <office>	15 -8 -1 0 -7
a:the <organisation>	3 -9 15 -16 -1
a:the <person>	-15 2 8 0 0
a:the <quality>	-22 5 18 -4 0
a:the <seat>	9 -14 0 0 0
a:the <span>	4 12 -20 0 0
a:the act	4 -12 5 0 0
a:the additional	19 2 -23 0 0
a:the affiliate	0 16 -16 0 0
a:the agreement	25 -5 -17 0 13
a:the algorithm	0 8 -11 1 0
a:the annex	0 -12 13 0 0
a:the arrangement	0 -12 3 0 5
a:the bill	0 16 -17 0 0
a:the border	-12 5 4 0 0
a:the bridge	0 -9 11 0 0
a:the budget	-10 -7 11 0 4
a:the ceasefire	-11 0 12 0 0
a:the change	10 0 -9 0 0
a:the close	1 8 -12 0 0
a:the coast	0 9 -9 0 0
a:the consent	0 -13 15 0 0
a:the control	0 24 -21 0 0
a:the date	-16 -7 24 0 0
a:the day	12 11 -20 0 0
a:the detail	0 16 -14 0 0
a:the duty	12 0 -8 0 0
a:the emergency	-7 0 12 0 0
a:the end	-13 -11 24 0 0
a:the export	-5 15 -6 0 -1
a:the extension	4 7 -11 0 -2
a:the federal	-8 25 -18 0 0
a:the last	4 9 -14 0 0
a:the line	-6 0 10 0 0
a:the list	-10 0 13 0 0
a:the meet	-17 0 20 0 0
a:the menu	6 0 -15 0 8
a:the money	0 -9 9 0 0
a:the morning	18 0 -17 0 0
a:the new	-5 -28 21 0 7
a:the northern	-9 0 10 0 0
a:the old	-6 -6 14 0 0
a:the order	-24 1 21 0 0
a:the paper	-5 13 -8 4 0
a:the pause	11 -8 -1 0 0
a:the phone	-3 0 9 0 0
a:the press	0 -3 -2 0 9
a:the prolongation	6 6 -14 0 0
a:the protocol	3 11 -16 0 0
a:the reduction	0 9 -9 0 0
a:the room	-6 -1 11 0 0
a:the rule	3 -18 7 0 0
a:the second	15 0 -13 0 0
a:the section	12 3 -16 0 0
a:the ship	-9 20 -8 0 0
a:the sign	-20 -4 25 0 0
a:the spot	18 0 -15 0 0
a:the successor	15 -2 -15 2 0
a:the summit	-3 -5 13 0 0
a:the table	0 -11 8 0 1
a:the tariff	3 8 -16 0 3
a:the telephone	-7 -1 13 0 0
a:the text	-2 7 -11 5 0
a:the third	-10 3 2 0 0
a:the trade	0 0 -9 0 11
a:the truce	12 19 -26 0 0
a:the vote	-10 0 5 0 2
a:the window	12 0 -11 0 0
a:their	-11 0 7 4 -15
a:their ceasefire	-9 0 10 0 0
a:their domestic	0 17 -16 0 0
a:their free	-11 0 13 0 0
a:their name	16 -7 -8 0 0
a:their part	0 10 -10 0 0
a:their trade	-13 0 15 0 0
a:their truce	-9 -1 6 2 0
a:them	14 0 -6 -2 -4
a:there	28 -20 -7 4 -7
a:there .	0 -11 7 0 0
a:there <day-ahead>	0 10 -10 0 0
a:there for	9 0 -8 0 0
a:there would	0 -12 13 0 0
a:they were	12 0 -12 0 0
a:thi	8 -11 6 4 -16
a:thi time	10 0 -8 0 0
a:thi week	-6 12 -5 0 0
a:thi year	-6 0 16 0 -7
a:thing	-4 19 -9 -1 0
a:thing .	-2 18 -13 0 0
a:third	-13 -7 20 0 0
a:three	8 -7 0 0 0
a:three round	14 0 -13 0 0
a:threw	0 0 -11 0 16
a:threw out	0 0 -12 0 16
a:through	-14 1 6 0 0
a:through the	-14 -18 31 0 0
a:through their	0 18 -17 0 0
a:thu	12 0 -14 0 0
a:tiktok	12 -10 -11 7 0
a:tiktok 's	14 0 -12 0 0
a:time	10 9 -14 0 -1
a:time to	0 -3 10 0 0
a:to	-12 0 10 -2 -5
a:to <day-gone>	-14 3 5 0 0
a:to <level>	17 -4 -8 0 -1
a:to <name>	0 -10 8 0 0
a:to <number>	-8 -15 9 0 10
a:to <quality>	-6 0 9 0 0
a:to <seat>	-8 -26 33 0 0
a:to <span>	-3 19 -14 0 0
a:to a	7 -17 0 0 0
a:to accept	0 10 -11 0 0
a:to act	0 8 -16 4 0
a:to adopt	0 10 -9 0 0
a:to agree	0 10 -6 0 0
a:to an	17 -7 -16 0 6
a:to approve	-15 7 -2 0 0
a:to be	0 0 -3 10 -3
a:to comment	0 8 1 0 -15
a:to do	-10 5 0 0 0
a:to end	-16 0 20 0 0
a:to endorse	0 -10 10 0 0
a:to extend	0 -19 0 0 15
a:to give	-2 14 -7 0 -3
a:to go	0 11 -10 0 0
a:to impose	8 6 -14 0 0
a:to issue	10 -3 0 0 0
a:to it	-8 12 0 0 0
a:to keep	0 11 -6 0 0
a:to lower	-10 0 14 0 0
a:to make	0 10 -7 0 0
a:to object	0 11 -10 0 0
a:to obtain	0 18 -17 0 0
a:to prolong	11 0 -4 0 0
a:to raise	-5 -5 14 0 0
a:to read	0 15 -15 0 0
a:to say	12 -6 -3 4 -5
a:to seal	0 -13 15 0 0
a:to see	0 0 -8 8 0
a:to sign	9 0 -4 -12 0
a:to sleep	-5 9 -2 0 0
a:to speak	0 -14 16 0 0
a:to stop	-1 -3 12 0 0
a:to that	18 4 -20 0 0
a:to the	0 -11 13 0 -2
a:to use	0 0 -8 0 10
a:to vote	0 -6 10 0 -6
a:tonnage	0 -9 10 0 0
a:tonnage .	0 -8 9 0 0
a:too	12 -22 3 0 0
a:too .	8 -15 1 0 0
a:trade	-6 -14 10 0 14
a:trade deal	-20 -2 6 0 11
a:trade representative	12 0 -11 0 0
a:trade with	-6 0 10 0 0
a:travel	0 -8 11 0 0
a:travel to	0 -7 9 0 0
a:treaty	0 6 -15 0 10
a:treaty with	0 0 -10 0 8
a:truce	0 11 -8 1 -2
a:truce .	15 -4 -6 0 0
a:truce <day-gone>	9 0 -9 0 0
a:truce end	0 15 -14 0 0
a:truce of	15 -5 -11 0 0
a:truce to	0 -8 11 0 0
a:truce until	-10 -1 15 0 0
a:truce with	0 0 -11 4 2
a:try	-10 0 13 0 0
a:turnberry	-10 0 10 0 0
a:two announcement	12 0 -8 0 0
a:two country	0 8 -7 0 0
a:two notice	15 -12 -1 0 0
a:two order	12 0 -10 0 0
a:two third	0 -9 9 0 0
a:uncertainty	12 0 -12 0 0
a:under	7 -18 4 0 0
a:under it	6 0 -10 0 0
a:under the	11 -7 0 0 0
a:understanding in	9 0 -9 0 0
a:undertaken	0 9 -8 0 0
a:undertaken to	0 10 -10 0 0
a:until	15 -27 17 0 -3
a:until <day-ahead>	22 -13 -2 0 -5
a:until <month-ahead>	-9 -2 16 0 0
a:up	0 13 -6 -7 -1
a:up .	-11 8 -1 0 0
a:up from	-10 0 11 0 0
a:up to	18 7 -23 0 0
a:upgrade	-12 0 13 0 0
a:upgrade of	-8 0 10 0 0
a:use	-9 -9 2 0 9
a:used	25 -1 -20 0 0
a:using	0 0 -10 0 11
a:value	-4 -4 11 0 0
a:vegetable	0 12 -12 0 0
a:version	-8 0 10 0 0
a:video	-7 0 13 0 0
a:view	-4 -3 13 0 0
a:view on	-4 -1 10 0 0
a:visit	-22 -14 37 0 0
a:visit .	-7 0 11 0 0
a:visit to	-3 -8 15 0 0
a:vote	0 0 -6 -4 17
a:vote .	0 -9 11 0 0
a:vote <day-today>	-12 11 0 0 0
a:vote <number>	-5 0 11 0 -2
a:vote against	1 -10 -4 0 9
a:vote down	-5 0 -8 0 15
a:vote for	2 -15 0 0 5
a:vote in	4 15 -20 0 0
a:vote on	7 3 -1 0 -11
a:vote to	1 -8 -3 0 11
a:want to	0 19 -21 0 5
a:warn	0 -5 10 0 0
a:was	8 0 -1 3 -21
a:was in	-7 0 12 0 0
a:was not	7 -9 0 0 0
a:was prepare	0 11 -11 0 0
a:was publish	12 0 -9 0 0
a:was ready	0 -12 15 0 0
a:was to	0 21 -19 0 0
a:watch	0 -6 10 0 0
a:we	-4 -5 -7 19 0
a:we could	0 0 -10 11 0
a:week	7 0 -3 0 -14
a:week .	-12 0 9 1 0
a:week of	0 18 -15 0 0
a:week to	-5 -2 12 0 0
a:welcome	-7 -5 16 0 0
a:welcomed	-4 -5 15 0 0
a:welcomed the	-2 -3 12 0 0
a:well .	12 -8 -2 0 0
a:were	15 0 -10 0 0
a:were publish	0 12 -10 0 0
a:were there	10 0 -9 0 0
a:what	-13 3 5 0 0
a:what he	3 6 -15 0 1
a:what it	0 -12 18 0 0
a:whether	1 -1 -3 10 -8
a:whether it	0 20 -18 0 0
a:whole	0 -7 10 0 0
a:will .	0 -12 15 0 0
a:will be	5 9 -16 2 0
a:will deal	-1 11 -7 0 0
a:will discuss	0 8 -8 0 0
a:will do	-6 16 -9 0 0
a:will follow	0 19 -18 0 0
a:will publish	0 -11 12 0 0
a:will reduce	11 0 -11 0 0
a:will sign	-11 0 -4 6 4
a:will speak	0 -14 16 0 0
a:window	11 0 -10 0 0
a:window .	12 0 -10 0 0
a:wine	-10 4 7 0 0
a:winter .	0 0 11 0 -6
a:with	0 7 -11 -2 13
a:with <level>	-13 0 16 0 0
a:with <name>	-1 6 -17 1 19
a:with <quality>	11 0 -9 0 0
a:with <seat>	-3 -6 11 0 0
a:with a	18 -8 -7 0 0
a:with new	1 10 -14 0 0
a:with the	-17 11 -5 0 11
a:withhold	-3 0 9 0 -6
a:without	-2 -2 15 0 -8
a:won't	0 -11 -2 0 16
a:won't .	0 0 -7 0 11
a:wool	10 -6 -1 0 0
a:word	-16 0 8 0 0
a:working	-3 -3 11 0 0
a:worth <money>	14 0 -11 0 0
a:would	-18 0 6 -3 0
a:would deal	0 11 -11 0 0
a:would decide	0 17 -15 0 0
a:would do	-11 2 4 0 0
a:would give	0 14 -12 0 0
a:would not	13 -24 9 -2 0
a:would now	0 15 -14 0 0
a:would prolong	0 13 -12 0 0
a:would report	0 9 -9 0 0
a:would sign	-10 4 -7 0 8
a:write	2 9 -12 0 0
a:write .	-1 8 -3 0 0
a:year	-31 -1 33 0 -8
a:year .	-8 0 9 0 -2
a:yes	3 25 -25 -3 -1
a:yes .	-13 7 0 0 0
a:you	-3 -8 22 0 0
a:zero	0 -3 9 0 0
act approve before	-8 7 -4 24 -18
act approve left 1	0 11 -4 0 0
act approve left 1 pronoun	-12 11 0 0 0
act approve left 12	-4 -12 13 0 3
act approve left 12 name	2 -22 11 0 0
act approve left 12 office	5 0 -12 5 0
act approve left 12 organisation	2 -4 -3 0 10
act approve left 12 person	-14 6 8 0 0
act approve left 12 pronoun	-8 0 13 0 0
act approve left 3	16 4 -15 0 -1
act approve left 3 both	-10 -2 9 0 0
act approve left 3 office	1 -8 7 0 0
act approve left 3 person	0 13 -16 0 6
act approve left 3 side	15 13 -22 0 0
act approve left 6 both	4 7 -13 0 0
act approve left 6 name	-12 0 0 0 8
act approve left 6 office	0 -7 10 0 0
act approve left 6 organisation	1 8 -11 1 -4
act approve left 6 person	4 15 -16 0 -5
act approve left far both	0 -7 11 0 0
act approve left far name	-6 13 -6 0 0
act approve left far office	0 13 -9 0 0
act approve left in clause	4 14 -11 -4 -4
act approve left in clause both	-10 0 4 0 0
act approve left in clause name	-20 0 18 -1 0
act approve left in clause office	11 -8 0 0 0
act approve left in clause person	-8 12 -7 0 7
act approve left in clause pronoun	-12 10 0 0 0
act approve left in clause side	13 19 -23 0 0
act approve right 1	14 -1 -7 0 -20
act approve right 1 again	11 0 -11 0 0
act approve right 1 both	-4 -5 12 0 0
act approve right 1 name	15 0 -11 0 0
act approve right 1 office	13 0 -12 0 0
act approve right 1 organisation	15 0 -8 -3 -10
act approve right 1 person	-33 0 23 6 0
act approve right 1 pronoun	-11 0 14 0 0
act approve right 1 side	9 6 -12 -1 0
act approve right 12	0 11 -8 0 -3
act approve right 12 name	3 9 -9 0 0
act approve right 12 office	12 0 -10 0 0
act approve right 12 person	1 0 3 0 -12
act approve right 12 pronoun	7 -14 5 0 -1
act approve right 12 side	-24 -3 11 0 0
act approve right 3	18 -7 -3 1 -14
act approve right 3 both	-13 0 9 0 0
act approve right 3 name	-6 14 -7 0 0
act approve right 3 organisation	10 2 -5 -8 -4
act approve right 3 person	21 -11 -15 6 0
act approve right 3 pronoun	-11 0 6 0 0
act approve right 3 side	13 -29 9 4 -3
act approve right 6	-9 8 0 -19 0
act approve right 6 both	0 20 -18 0 0
act approve right 6 name	-2 -36 45 -6 0
act approve right 6 office	5 -11 4 0 0
act approve right 6 organisation	8 -6 -8 0 15
act approve right 6 person	-11 9 3 0 -5
act approve right 6 side	-31 23 -6 -1 -3
act approve right far	-26 0 19 -1 0
act approve right far both	-7 -12 21 0 0
act approve right far name	-3 11 -4 0 0
act approve right far office	-3 -12 12 0 2
act approve right far organisation	-4 -1 14 0 -6
act approve right far person	-14 24 -8 0 0
act approve right far side	0 -20 17 0 0
act approve right in clause	5 20 -12 -6 -41
act approve right in clause again	12 0 -7 0 0
act approve right in clause both	-20 19 0 -2 0
act approve right in clause name	-6 -9 18 -2 -1
act approve right in clause office	17 -2 -7 -1 0
act approve right in clause organisation	14 7 -13 -7 -7
act approve right in clause person	-15 11 0 8 -8
act approve right in clause pronoun	-14 5 6 0 0
act approve right in clause side	13 4 -9 0 -14
act do after	-7 -9 18 4 -20
act do before	1 -3 -6 12 12
act do left 1	0 -5 0 12 -7
act do left 1 name	22 -9 -15 0 0
act do left 1 organisation	-10 0 0 6 0
act do left 1 pronoun	-2 0 12 0 0
act do left 12	-9 -4 3 -4 14
act do left 12 office	-16 16 0 0 0
act do left 12 organisation	0 -24 13 0 5
act do left 12 person	15 0 -10 0 -4
act do left 12 side	-35 -2 15 0 2
act do left 3	22 -8 -1 0 -25
act do left 3 office	20 2 -17 -12 0
act do left 3 organisation	7 9 -16 2 -2
act do left 3 person	5 -9 0 4 -4
act do left 3 side	5 -11 10 -11 0
act do left 6	0 -3 4 -10 0
act do left 6 again	0 -20 20 0 0
act do left 6 both	-1 -17 19 0 0
act do left 6 name	0 10 -6 0 0
act do left 6 office	11 8 -19 0 -2
act do left 6 person	4 -26 18 -1 3
act do left 6 pronoun	-28 -4 12 0 10
act do left 6 side	1 23 -20 -1 -4
act do left far	-10 4 5 0 1
act do left far name	6 13 -22 2 0
act do left far organisation	-12 0 11 0 0
act do left far person	-20 5 8 0 2
act do left far pronoun	14 0 -14 0 0
act do left far side	-1 -7 12 0 0
act do left in clause	-5 -9 14 7 -15
act do left in clause name	-15 0 9 7 -4
act do left in clause office	13 9 -17 -7 0
act do left in clause order	6 -12 4 0 0
act do left in clause organisation	6 -9 -4 16 1
act do left in clause person	-6 -30 35 1 -8
act do left in clause side	-40 13 7 -4 -1
act do right 1	16 -3 -12 5 -5
act do right 1 both	-9 4 3 6 -10
act do right 1 name	19 18 -35 6 -5
act do right 1 order	-32 -2 19 0 0
act do right 1 organisation	14 -20 7 0 -2
act do right 1 person	2 -5 -5 13 0
act do right 1 pronoun	-4 0 12 -26 -1
act do right 1 side	2 11 -7 -1 -8
act do right 12	-12 4 15 -14 -20
act do right 12 name	-15 -12 31 0 -6
act do right 12 organisation	-1 15 0 -7 -19
act do right 12 person	-16 19 0 -9 0
act do right 12 pronoun	25 0 -19 0 0
act do right 12 side	13 -53 19 3 -2
act do right 3 again	0 -18 16 0 0
act do right 3 name	-18 -6 13 0 2
act do right 3 office	18 -14 5 -3 -14
act do right 3 order	0 18 -16 0 0
act do right 3 organisation	13 -5 -11 0 11
act do right 3 person	0 9 -2 -12 -3
act do right 6 both	-10 -11 22 0 0
act do right 6 name	4 0 4 -20 -5
act do right 6 office	9 -14 -2 0 8
act do right 6 order	9 0 -6 0 0
act do right 6 organisation	-48 21 12 0 -16
act do right 6 person	14 -1 -13 5 0
act do right 6 side	-29 -12 22 -9 13
act do right far	-19 -9 32 -18 -1
act do right far both	-3 -3 11 0 0
act do right far name	-25 7 19 -4 -2
act do right far order	10 -12 0 0 0
act do right far organisation	0 -19 3 0 17
act do right far person	1 14 -3 -3 -18
act do right far side	-35 -2 39 0 -11
act do right in clause	13 -2 -6 5 -15
act do right in clause again	4 -13 0 0 11
act do right in clause both	-13 4 5 5 -11
act do right in clause name	0 7 -7 2 -17
act do right in clause office	28 8 -32 -3 1
act do right in clause order	-14 0 9 0 0
act do right in clause person	-1 -9 9 4 -4
act do right in clause pronoun	4 0 6 -29 -5
act extend after	-10 -18 20 7 -4
act extend before	-15 18 -1 -1 -8
act extend left 1	6 -12 1 0 0
act extend left 12	13 -1 -9 0 3
act extend left 12 name	0 8 -16 0 10
act extend left 12 office	0 -6 11 0 0
act extend left 12 side	18 0 -12 0 0
act extend left 3	-8 0 10 -2 0
act extend left 3 organisation	-17 5 1 0 2
act extend left 3 person	20 -4 -8 0 0
act extend left 6	-23 13 9 -2 -12
act extend left 6 name	-17 10 0 0 0
act extend left 6 organisation	9 -5 3 0 -7
act extend left 6 pronoun	-1 -5 12 0 0
act extend left 6 side	-13 2 3 0 0
act extend left far office	0 -9 9 0 0
act extend left far organisation	0 7 -11 0 4
act extend left far person	0 6 -7 0 0
act extend left far side	-9 -15 26 0 0
act extend left in clause both	-10 -4 15 0 0
act extend left in clause name	-19 7 7 0 0
act extend left in clause office	9 -3 0 0 0
act extend left in clause person	0 10 -6 0 0
act extend right 1	-23 0 7 -1 11
act extend right 1 office	0 0 19 0 -13
act extend right 1 person	-27 -4 5 0 15
act extend right 1 side	1 9 -15 0 5
act extend right 12	-16 -3 10 7 -4
act extend right 12 name	-1 -6 17 0 -2
act extend right 12 office	12 0 -15 0 3
act extend right 12 organisation	-31 -4 25 -2 0
act extend right 12 person	3 0 -12 17 -10
act extend right 12 pronoun	-6 11 0 0 -3
act extend right 12 side	-3 -6 8 0 1
act extend right 3	6 -16 0 0 5
act extend right 3 both	-18 0 18 0 0
act extend right 3 office	0 -10 2 0 2
act extend right 3 person	3 0 -11 6 0
act extend right 3 side	25 -19 -7 0 0
act extend right 6	-4 13 -12 -7 7
act extend right 6 both	20 8 -24 0 0
act extend right 6 office	-8 8 6 -5 0
act extend right 6 organisation	-7 1 -3 0 11
act extend right 6 person	0 -22 15 -1 3
act extend right 6 pronoun	0 13 -7 0 -8
act extend right 6 side	-8 10 -3 1 -3
act extend right far	0 -1 -3 19 -12
act extend right far name	-14 8 -6 7 0
act extend right far person	20 -2 -9 3 -15
act extend right far side	-16 -2 4 9 -4
act extend right in clause	1 29 -26 -16 2
act extend right in clause name	-24 2 17 0 0
act extend right in clause office	15 9 -10 -7 -3
act extend right in clause person	7 10 -15 5 -6
act extend right in clause pronoun	-2 21 -10 0 0
act extend right in clause side	10 14 -20 -2 0
act lack after	11 5 -14 -29 20
act lack before	8 3 -2 -2 -13
act lack left 1	-10 -4 2 1 13
act lack left 1 both	-9 21 -11 0 0
act lack left 1 order	0 -11 13 0 0
act lack left 1 organisation	0 -4 8 0 -1
act lack left 1 person	6 7 -22 0 6
act lack left 1 side	0 -17 4 7 5
act lack left 12	-11 4 0 0 4
act lack left 12 both	-10 -14 24 0 0
act lack left 12 name	10 0 -15 0 8
act lack left 12 organisation	6 -12 -1 2 11
act lack left 12 person	0 11 -6 0 -9
act lack left 12 pronoun	-17 8 7 0 0
act lack left 12 side	-12 1 4 0 0
act lack left 3	-20 28 -7 -23 -9
act lack left 3 both	-1 -5 10 0 0
act lack left 3 name	-12 0 11 0 0
act lack left 3 office	4 5 -11 0 4
act lack left 3 organisation	-13 15 -4 -4 -3
act lack left 3 person	0 8 0 0 -15
act lack left 3 side	-11 0 3 0 0
act lack left 6	-16 15 -2 -13 -1
act lack left 6 name	-4 15 -10 0 0
act lack left 6 office	0 -19 19 0 0
act lack left 6 organisation	-8 9 0 -1 -6
act lack left 6 person	-10 9 -7 0 11
act lack left 6 pronoun	0 -6 11 0 0
act lack left 6 side	3 19 -20 0 0
act lack left far	14 5 -14 0 -6
act lack left far both	10 9 -20 0 0
act lack left far organisation	1 9 -9 0 0
act lack left far side	13 -11 0 0 0
act lack left in clause	-59 35 -5 -8 0
act lack left in clause both	-16 1 6 0 0
act lack left in clause name	-17 -7 24 0 0
act lack left in clause office	0 -9 3 0 13
act lack left in clause organisation	-18 10 4 0 -19
act lack left in clause person	-7 40 -33 -1 0
act lack left in clause side	-15 7 -7 5 3
act lack right 1	-41 14 0 11 -25
act lack right 1 both	0 16 -14 0 0
act lack right 1 name	-4 10 -4 0 0
act lack right 1 office	0 -8 10 0 0
act lack right 1 organisation	-35 0 1 18 -9
act lack right 12	18 -19 0 -3 2
act lack right 12 both	26 -8 -19 0 0
act lack right 12 office	7 0 -11 4 0
act lack right 12 organisation	0 -11 5 -2 7
act lack right 12 person	1 -1 -8 2 6
act lack right 12 pronoun	0 11 -8 0 0
act lack right 12 side	-4 -7 18 0 -8
act lack right 3	-30 30 -10 -6 0
act lack right 3 again	0 9 -8 0 0
act lack right 3 name	1 27 -27 3 -3
act lack right 3 office	-1 -13 11 0 1
act lack right 3 person	-4 -12 18 -1 0
act lack right 3 pronoun	-9 12 -5 0 0
act lack right 3 side	-31 10 2 -5 0
act lack right 6	-19 11 4 -3 -7
act lack right 6 again	0 -9 11 0 0
act lack right 6 name	-8 -9 24 -4 0
act lack right 6 office	-1 -10 8 0 5
act lack right 6 order	2 29 -33 0 0
act lack right 6 organisation	-2 4 3 -5 -10
act lack right 6 person	-44 25 -10 9 5
act lack right 6 pronoun	15 -19 3 0 -7
act lack right 6 side	12 0 -3 -1 -2
act lack right far	17 -4 -14 0 4
act lack right far name	0 -26 16 0 2
act lack right far organisation	14 3 -15 0 -1
act lack right far person	9 3 -16 0 2
act lack right far pronoun	0 -5 12 0 -2
act lack right in clause	-2 14 2 -4 -56
act lack right in clause name	-12 8 2 -9 -4
act lack right in clause office	11 -16 7 0 0
act lack right in clause order	0 22 -19 0 0
act lack right in clause organisation	-2 8 -6 12 -20
act lack right in clause person	1 -4 7 0 -12
act lack right in clause pronoun	11 4 -8 -2 -3
act lack right in clause side	1 -6 13 -19 -3
act publish after	15 -14 1 0 -9
act publish before	4 -10 7 -1 -12
act publish left 1	-6 -3 11 0 0
act publish left 1 order	-5 -9 14 0 0
act publish left 12 name	5 -12 2 0 0
act publish left 12 organisation	7 13 -16 0 0
act publish left 12 person	-15 2 5 0 7
act publish left 12 side	3 -12 6 0 0
act publish left 3 name	-16 14 0 0 0
act publish left 3 office	14 -11 0 0 0
act publish left 3 order	3 10 -15 0 0
act publish left 3 organisation	1 -17 12 2 -3
act publish left 3 person	7 6 -14 0 0
act publish left 3 side	-18 20 -11 0 0
act publish left 6 person	-7 -6 16 0 0
act publish left far	-10 -18 24 3 0
act publish left far organisation	-13 -4 12 3 0
act publish left far person	0 -11 13 0 0
act publish left far pronoun	14 -3 -8 0 0
act publish left far side	-10 -4 14 0 0
act publish left in clause	10 6 -9 -2 -26
act publish left in clause name	-1 14 -7 0 0
act publish left in clause order	-1 -8 11 0 0
act publish left in clause organisation	7 0 -5 0 -8
act publish left in clause side	0 16 -13 0 0
act publish right 1	14 0 -12 0 0
act publish right 1 both	-10 0 13 0 0
act publish right 1 name	-13 4 -1 5 0
act publish right 1 office	30 -20 -22 1 5
act publish right 1 side	7 0 -8 0 4
act publish right 12	1 -17 12 3 0
act publish right 12 both	0 -11 13 0 0
act publish right 12 name	16 -20 0 0 0
act publish right 12 office	-7 22 -12 0 0
act publish right 12 order	7 19 -26 0 0
act publish right 12 organisation	-17 2 12 0 0
act publish right 12 person	15 -26 2 0 0
act publish right 12 side	-14 -9 13 11 0
act publish right 3	0 7 -6 7 -33
act publish right 3 both	0 -13 16 0 0
act publish right 3 name	-3 12 -10 3 0
act publish right 3 office	-19 20 0 0 0
act publish right 3 order	-29 -23 40 0 0
act publish right 3 organisation	7 1 -16 13 -6
act publish right 3 person	25 9 -30 0 -3
act publish right 3 pronoun	8 -9 0 0 0
act publish right 6	-5 22 -9 -28 -2
act publish right 6 both	5 21 -27 0 0
act publish right 6 name	-11 0 12 0 -4
act publish right 6 order	-1 11 -6 0 0
act publish right 6 organisation	0 -4 8 -3 -10
act publish right 6 person	-13 4 2 -2 10
act publish right far	0 -29 20 0 -4
act publish right far name	-15 -9 28 0 0
act publish right far person	-6 -15 18 1 -2
act publish right far side	2 -25 16 0 0
act publish right in clause	5 3 -5 0 -17
act publish right in clause both	-2 -9 13 0 0
act publish right in clause name	-29 3 10 8 -5
act publish right in clause office	14 12 -29 0 6
act publish right in clause order	-14 -4 15 0 0
act publish right in clause organisation	4 7 -8 4 -19
act publish right in clause pronoun	23 -21 0 0 0
act publish right in clause side	1 1 0 -12 0
act refuse after	-20 -8 -4 19 23
act refuse before	-6 -13 12 2 6
act refuse left 12	0 -21 4 0 11
act refuse left 12 name	0 0 -8 0 10
act refuse left 12 organisation	0 -8 14 0 0
act refuse left 3	-18 -7 0 0 20
act refuse left 6	7 -22 11 0 -1
act refuse left in clause	-9 -25 11 0 16
act refuse left in clause organisation	0 -9 0 0 10
act refuse right 1	-13 -36 3 -19 29
act refuse right 1 name	0 0 -10 0 13
act refuse right 1 office	0 0 13 0 -10
act refuse right 1 organisation	-6 -9 7 0 4
act refuse right 1 person	-16 -1 -14 0 27
act refuse right 1 pronoun	8 -17 1 0 0
act refuse right 12	-17 -5 5 2 4
act refuse right 12 office	0 -9 0 0 10
act refuse right 12 organisation	-7 9 -4 -1 0
act refuse right 12 person	-10 -5 1 9 0
act refuse right 3	-17 -2 6 -4 9
act refuse right 6	-1 -40 -13 3 37
act refuse right 6 organisation	0 -5 -13 0 22
act refuse right 6 person	-2 -16 -3 0 19
act refuse right far	15 7 -20 5 -3
act refuse right far organisation	16 0 -10 0 -5
act refuse right far person	0 10 -6 0 -2
act refuse right far side	0 0 12 0 -5
act refuse right in clause	-5 -41 6 -29 27
act refuse right in clause name	0 -2 -2 0 8
act refuse right in clause organisation	-1 -17 4 -2 12
act refuse right in clause person	-11 -4 0 0 13
act refuse right in clause pronoun	7 -19 7 0 -2
act sign after	-13 6 1 0 6
act sign before	24 20 -53 0 35
act sign left 1	3 8 -10 -4 0
act sign left 1 name	0 15 -10 0 0
act sign left 1 order	16 10 -21 0 0
act sign left 1 person	-17 -2 16 0 5
act sign left 12	16 -8 -9 4 0
act sign left 12 name	30 -3 -24 0 0
act sign left 12 office	-2 -16 18 2 0
act sign left 12 organisation	-21 0 19 0 -1
act sign left 12 person	19 0 -22 0 3
act sign left 12 pronoun	13 0 -11 0 0
act sign left 12 side	-31 1 18 4 0
act sign left 3	6 15 -17 -11 0
act sign left 3 name	-12 -3 18 0 0
act sign left 3 organisation	-3 0 10 0 -8
act sign left 3 person	2 11 -19 -2 7
act sign left 3 side	24 9 -25 0 -7
act sign left 6 name	10 13 -19 0 0
act sign left 6 office	-22 -2 25 0 -1
act sign left 6 organisation	2 -12 6 0 1
act sign left 6 person	22 14 -34 4 -18
act sign left 6 pronoun	0 -5 -7 0 17
act sign left 6 side	-9 -9 17 0 0
act sign left far	5 -19 5 0 1
act sign left far office	-6 -2 12 0 0
act sign left far organisation	-10 -1 10 0 0
act sign left far pronoun	23 0 -21 0 0
act sign left far side	4 -25 12 0 0
act sign left in clause	12 2 -8 -13 -3
act sign left in clause office	-16 8 5 0 0
act sign left in clause order	15 10 -19 0 0
act sign left in clause organisation	-20 -2 22 0 0
act sign left in clause person	16 20 -41 -4 4
act sign left in clause pronoun	-11 -11 16 0 0
act sign left in clause side	4 -11 6 1 -3
act sign right 1	12 21 -24 0 -16
act sign right 1 again	-10 0 15 0 0
act sign right 1 both	13 -40 3 -1 0
act sign right 1 name	19 -1 -13 0 -3
act sign right 1 office	-10 12 1 -4 0
act sign right 1 person	9 21 -29 6 0
act sign right 1 side	-9 7 -1 7 0
act sign right 12 both	1 -13 9 0 0
act sign right 12 name	4 -5 0 5 -10
act sign right 12 office	-23 -12 19 7 0
act sign right 12 organisation	-25 19 6 -2 0
act sign right 12 person	28 -4 -29 -4 8
act sign right 12 pronoun	0 22 -20 0 0
act sign right 12 side	-3 -24 30 -2 -6
act sign right 3	5 0 -16 13 4
act sign right 3 both	0 11 -17 11 -5
act sign right 3 name	-4 16 -4 0 -3
act sign right 3 office	-10 0 4 2 0
act sign right 3 organisation	13 -36 10 -4 4
act sign right 3 person	13 3 -28 7 3
act sign right 3 pronoun	1 -4 -3 -14 9
act sign right 3 side	-9 -6 12 3 -2
act sign right 6	4 5 -8 -16 6
act sign right 6 both	12 6 -17 0 0
act sign right 6 name	-6 -8 8 7 0
act sign right 6 office	-12 -9 20 0 0
act sign right 6 order	21 2 -25 0 0
act sign right 6 organisation	-3 -10 13 0 4
act sign right 6 person	2 8 -14 -18 11
act sign right 6 pronoun	3 14 -14 0 0
act sign right 6 side	-3 10 0 -5 -9
act sign right far	15 0 -22 10 0
act sign right far office	2 -21 4 0 8
act sign right far person	6 14 -16 0 -5
act sign right far pronoun	22 8 -26 0 0
act sign right far side	-14 -8 2 19 -3
act sign right in clause	9 1 -15 5 0
act sign right in clause again	0 -5 10 0 0
act sign right in clause both	15 -5 -11 7 -10
act sign right in clause name	-7 -4 14 -4 -3
act sign right in clause office	8 13 -20 0 0
act sign right in clause order	1 9 -8 0 0
act sign right in clause organisation	16 -26 0 -10 12
act sign right in clause person	0 1 -7 10 0
act sign right in clause pronoun	4 -1 -8 -21 11
act sign right in clause side	-15 5 8 8 -12
act vote before	-22 12 9 -37 0
act vote left 1	2 -24 15 0 0
act vote left 1 person	-1 -3 10 0 0
act vote left 12	-6 0 11 0 -5
act vote left 12 organisation	-2 11 -5 0 0
act vote left 12 side	0 -11 3 0 0
act vote left 3	-18 -2 9 -1 5
act vote left 3 again	0 -10 12 0 0
act vote left 3 both	0 14 -12 0 0
act vote left 3 name	0 12 -9 0 0
act vote left 3 organisation	3 -18 4 0 12
act vote left 3 person	-15 10 0 0 0
act vote left 3 pronoun	0 -10 16 0 0
act vote left 3 side	-7 -8 21 0 0
act vote left 6 organisation	0 25 -20 0 2
act vote left 6 person	-11 -13 24 0 0
act vote left far office	0 5 -11 6 0
act vote left far organisation	0 -13 9 0 0
act vote left far person	-10 -3 1 0 9
act vote left in clause	-9 -10 9 -2 13
act vote left in clause again	0 -15 16 0 0
act vote left in clause both	2 12 -16 0 0
act vote left in clause office	-5 10 -7 1 0
act vote left in clause organisation	-5 -17 6 0 20
act vote left in clause person	-16 5 4 -4 0
act vote left in clause pronoun	0 -14 19 0 0
act vote left in clause side	10 -18 0 0 0
act vote right 1	-10 7 0 0 4
act vote right 1 again	1 -16 11 0 0
act vote right 1 both	0 10 -7 0 0
act vote right 1 name	-4 15 -16 0 6
act vote right 1 organisation	-1 -6 11 0 -7
act vote right 1 pronoun	0 -1 -3 0 9
act vote right 1 side	0 19 -14 0 0
act vote right 12	17 -3 -13 2 3
act vote right 12 name	-12 -18 18 0 4
act vote right 12 office	17 0 -21 1 0
act vote right 12 organisation	14 5 -22 -1 10
act vote right 12 side	0 -22 19 1 -2
act vote right 3	-20 8 12 -7 -16
act vote right 3 again	0 0 -10 0 8
act vote right 3 office	0 12 -9 0 0
act vote right 3 organisation	-12 16 -5 0 -1
act vote right 3 person	-4 0 13 -1 -11
act vote right 3 pronoun	0 -11 26 0 -9
act vote right 3 side	-5 -9 13 0 -1
act vote right 6 again	0 13 -15 0 3
act vote right 6 organisation	-6 9 1 -14 -6
act vote right 6 person	0 -12 9 8 -8
act vote right 6 side	-1 11 -12 9 0
act vote right far	-13 -33 33 0 1
act vote right far name	0 -5 18 -6 0
act vote right far organisation	0 -14 6 0 12
act vote right far person	-1 -13 8 0 4
act vote right far side	-6 -19 19 7 -8
act vote right in clause	-5 7 0 -16 2
act vote right in clause again	4 -8 -4 0 13
act vote right in clause name	-18 16 -12 -2 11
act vote right in clause office	0 11 -6 0 0
act vote right in clause organisation	-7 -1 9 -8 0
act vote right in clause person	0 0 9 -1 -13
act vote right in clause pronoun	3 -23 18 -4 0
act vote right in clause side	1 10 -11 6 -10
approve< approve>	-7 -12 22 0 0
approve< do<	3 -11 12 -5 -8
approve< do>	16 -18 2 0 0
approve< extend<	-22 3 11 0 0
approve< extend>	8 -10 0 0 1
approve< future	3 13 -17 2 0
approve< infinitive	-10 0 -1 9 0
approve< is future passive	0 15 -13 0 0
approve< is future passive organisation	0 -12 14 0 0
approve< is future passive person	0 19 -19 0 0
approve< is infinitive passive	0 9 -8 0 0
approve< is noun 	16 0 -18 0 7
approve< is noun  person	6 -12 -6 0 10
approve< is noun  side	11 8 -19 0 0
approve< is noun awaits	0 12 -12 0 0
approve< is noun final	0 -8 8 0 0
approve< is noun final person	0 -8 8 0 0
approve< is noun needs	0 -13 15 0 0
approve< is noun needs organisation	0 -11 13 0 0
approve< is noun s	-6 -2 12 0 0
approve< is noun said	0 7 -9 0 0
approve< is noun to organisation	0 5 -10 0 0
approve< is noun with	7 -18 6 0 0
approve< is noun with organisation	7 -18 5 0 0
approve< is noun without	0 19 -18 0 0
approve< is participle passive	-10 4 4 0 0
approve< is past	1 14 -11 0 0
approve< is past name	-5 -1 12 0 0
approve< is past organisation	9 2 -12 0 0
approve< is past passive	5 -17 2 0 0
approve< is past person	-15 24 -12 0 0
approve< is present passive	0 13 -9 0 0
approve< lack<	-8 15 -5 -11 0
approve< lack>	1 3 -21 8 13
approve< modal-not	0 3 -9 3 0
approve< office	12 -2 -7 4 -5
approve< order	13 -11 0 0 0
approve< organisation	15 -4 -13 7 0
approve< past	2 17 -8 -3 -28
approve< perfect	7 -22 19 -5 0
approve< person	-16 24 -6 -1 0
approve< pluperfect	4 4 -7 0 0
approve< power=assembly	3 1 -15 0 6
approve< power=board	0 -13 17 0 0
approve< power=cabinet	15 0 -13 0 0
approve< power=congress	6 10 -15 0 0
approve< power=council	0 -9 11 0 -10
approve< power=government	0 15 -12 0 0
approve< power=house	18 -2 -18 0 0
approve< power=king	1 7 -13 0 0
approve< power=ministry	0 -8 11 0 0
approve< power=parliament	-3 -17 18 0 0
approve< power=president	-8 27 -22 3 0
approve< power=prime minister	15 -8 -3 0 0
approve< power=representative	1 8 -12 0 0
approve< present	-41 4 7 11 -1
approve< present-not	0 -6 14 -2 -2
approve< pronoun	-9 -8 18 0 0
approve< publish>	12 0 -10 0 0
approve< side	17 3 -10 -2 -5
approve< vote<	1 7 -9 2 0
approve< vote>	-6 6 -7 -3 13
approve> again	19 -1 -9 0 0
approve> both	-25 8 10 -2 0
approve> do<	15 4 -14 -9 0
approve> do>	-2 3 -1 5 -12
approve> extend<	0 19 -17 0 -3
approve> extend>	-8 15 -16 -1 15
approve> future	-26 17 -7 0 0
approve> infinitive	-18 23 -10 0 0
approve> is future	-15 4 0 -1 0
approve> is future name	0 -10 11 0 0
approve> is future organisation	-10 10 -7 0 1
approve> is future person	0 11 -10 0 0
approve> is future pronoun	0 11 -11 0 0
approve> is future side	0 -16 18 0 0
approve> is infinitive	-18 27 -20 0 0
approve> is infinitive organisation	-14 14 -11 0 6
approve> is infinitive person	0 10 -10 0 0
approve> is infinitive side	0 -5 12 0 0
approve> is modal not	0 -9 17 0 0
approve> is modal organisation	-10 7 -1 0 0
approve> is modal person	9 -5 0 0 0
approve> is noun for side	0 14 -14 0 0
approve> is noun gave	17 -1 -13 0 0
approve> is noun gave organisation	23 -6 -17 0 0
approve> is noun gave side	-9 0 12 0 0
approve> is noun give	0 -12 16 0 0
approve> is noun give side	0 -16 16 0 0
approve> is noun given	11 0 -2 -4 0
approve> is noun go	0 11 -11 0 0
approve> is noun internal	0 27 -27 0 0
approve> is noun internal side	0 27 -27 0 0
approve> is noun it	5 7 -14 0 0
approve> is noun of	0 -10 11 0 0
approve> is noun s	1 15 -16 0 0
approve> is noun s organisation	-21 12 0 0 0
approve> is noun say	0 14 -14 0 0
approve> is noun say both	0 13 -12 0 0
approve> is noun says organisation	-7 9 -1 0 0
approve> is participle passive	-5 0 9 0 0
approve> is past	4 -3 0 2 -9
approve> is past again	11 0 -11 0 0
approve> is past organisation	8 -13 0 0 -4
approve> is past passive	-10 0 16 0 0
approve> is past person	-23 3 9 7 0
approve> is past pronoun	-11 0 11 0 0
approve> is perfect both	-3 -3 9 0 0
approve> is perfect name	-14 0 4 2 0
approve> is perfect organisation	0 -12 17 -2 0
approve> is perfect passive	0 -5 9 0 0
approve> is perfect person	2 6 -16 4 0
approve> is perfect side	22 0 -21 0 0
approve> is pluperfect	0 -10 5 0 0
approve> is pluperfect side	4 4 -10 0 0
approve> is present both	0 9 -4 0 0
approve> is present name	0 -10 15 0 0
approve> is present not	0 18 -12 0 0
approve> is present not organisation	0 14 -12 0 0
approve> is present organisation	14 -6 -6 0 0
approve> is present passive	13 0 -9 0 0
approve> is present passive side	12 0 -10 0 0
approve> lack<	15 14 -26 -4 3
approve> lack>	12 -2 -1 -7 -1
approve> modal	1 16 -10 -3 -8
approve> office	26 -21 -2 -4 0
approve> organisation	20 4 -18 -13 2
approve> participle	5 -12 -3 0 10
approve> past	9 16 -20 5 -3
approve> perfect	17 -32 8 0 0
approve> person	-18 15 1 11 -23
approve> power=assembly	19 0 -21 4 0
approve> power=board	-16 -29 40 0 0
approve> power=cabinet	34 -1 -34 0 0
approve> power=commission	-17 -10 24 0 0
approve> power=congress	-19 11 0 0 2
approve> power=department	-11 -4 17 0 0
approve> power=diet	0 14 -15 0 0
approve> power=government	-2 -20 25 0 0
approve> power=house	5 8 -9 0 0
approve> power=king	11 1 -16 0 0
approve> power=ministry	-29 -18 40 0 0
approve> power=no power	12 7 -8 -7 -20
approve> power=parliament	12 21 -27 -6 0
approve> power=president	-27 32 -14 4 -1
approve> power=representative	-12 -10 21 0 0
approve> power=secretary	10 -5 -1 0 0
approve> power=senate	16 0 -22 0 5
approve> power=treasury	-2 -3 13 0 0
approve> present	-22 3 13 0 -11
approve> pronoun	-7 -4 14 0 0
approve> publish<	-10 -24 33 0 0
approve> refuse>	0 -16 -6 -4 27
approve> vote>	9 -9 -5 4 5
as accra	17 -9 -10 0 0
as algiers	3 4 -9 0 0
as american	9 8 -15 0 0
as americans	0 16 -15 0 0
as an	31 -4 -19 0 0
as an executive order	35 21 -50 0 0
as an order	11 -16 4 0 0
as angola	-8 0 11 0 0
as ankara	-11 6 -1 0 2
as argentina	3 14 -21 0 3
as ashgabat	0 9 -9 0 0
as astana	10 0 -8 0 0
as australia	-1 -9 16 0 0
as baghdad	0 10 -7 0 0
as beijing	-14 2 2 3 -1
as benin	9 0 -6 0 0
as berne	0 15 -12 0 0
as bishkek	0 14 -14 0 0
as both	10 -7 0 2 -12
as both cabinets	1 12 -18 0 0
as both capitals	0 12 -10 0 0
as both countries	-4 0 9 -4 0
as both governments	4 -14 8 0 0
as both men	5 1 -10 0 0
as both ministers	-4 3 -5 17 0
as both of them	14 0 -11 0 0
as both parliaments	-3 13 -8 0 0
as both presidents	-13 16 0 0 0
as both prime ministers	-15 -3 18 0 0
as bras	0 15 -13 0 0
as brasília	0 15 -13 0 0
as britain	-11 -4 22 0 0
as brussels	17 -2 -10 0 0
as buenos	0 0 -8 12 0
as buenos aires	0 0 -8 12 0
as cairo	-1 -1 19 -3 -3
as cambodia	-25 22 -5 0 0
as canada	12 -23 5 0 0
as canberra	0 -3 14 0 -2
as china	-1 -12 13 0 0
as chinese	0 -11 13 0 0
as colombia	-4 -12 1 0 9
as copenhagen	0 5 -15 11 0
as costa	-9 0 12 0 0
as costa rica	-9 0 12 0 0
as dakar	13 1 -15 0 0
as each	-19 2 6 0 0
as ecuador	-9 -9 26 0 0
as either	-10 16 -7 0 0
as either side	0 9 -7 0 0
as ethiopia	-10 -6 14 0 0
as european	12 -18 0 0 0
as european union	3 -16 8 0 0
as fiji	14 -2 -8 0 0
as finland	12 -6 -6 0 0
as georgia	-7 -12 24 0 0
as ghana	-5 -12 26 0 0
as hanoi	1 -17 13 0 0
as harare	0 11 -11 0 0
as havana	0 10 -9 0 0
as helsinki	4 0 -14 12 0
as india	-17 -26 35 2 0
as indonesia	-6 10 0 0 0
as iran	-8 -11 24 0 0
as iraq	4 -2 -13 11 0
as islamabad	11 0 -7 0 0
as japan	-1 -26 25 0 0
as kenya	1 -17 12 0 0
as korea	-13 0 10 0 0
as korean	-6 -1 12 0 0
as latvia	-7 0 17 -5 0
as liechtenstein	0 10 -8 0 0
as lima	0 4 -9 0 8
as lisbon	17 -9 -7 0 0
as london	7 12 -18 0 0
as madrid	0 -5 9 0 0
as malaysia	-26 4 13 0 0
as maldives	0 5 -15 8 0
as manila	-3 -6 16 0 0
as mexico	19 6 -21 0 0
as montenegro	12 0 -12 0 0
as montevideo	10 0 -7 0 0
as morocco	-2 -4 13 0 0
as nairobi	5 3 -9 0 0
as namibia	13 -8 -5 0 0
as neither	-44 10 16 -10 -3
as neither capital	0 -12 15 0 0
as neither country	0 17 -17 0 0
as neither government	-17 11 0 0 0
as neither side	7 7 -13 0 0
as new	-14 -4 19 0 0
as new zealand	-13 -2 16 0 0
as no	-47 17 2 -1 -2
as no order	-34 10 5 0 0
as no proclamation	-10 15 -8 0 0
as no such order	0 -14 14 0 0
as norway	13 -17 0 0 0
as order	0 -17 17 0 0
as oslo	12 -6 -11 0 9
as ottawa	-1 11 -7 0 0
as peru	-18 -6 17 0 3
as portugal	-20 -1 25 0 0
as quebec	0 9 -9 0 0
as quito	0 -5 12 0 0
as rabat	-10 -2 16 0 0
as romania	-6 0 11 0 0
as russia	-6 0 12 0 0
as seoul	-6 -7 11 0 0
as sofia	0 10 -7 0 0
as south	-10 -11 28 0 0
as south africa	-2 -1 8 0 0
as south korea	-2 -4 16 0 0
as sri	5 4 -10 0 0
as sri lanka	5 4 -10 0 0
as stockholm	-1 -12 20 0 0
as suva	6 7 -14 0 0
as sweden	-12 0 21 0 0
as switzerland	-12 -4 22 0 0
as syria	9 0 -8 0 0
as taiwan	1 6 -9 0 0
as tanzania	9 0 0 0 -4
as thailand	-17 0 15 0 0
as the	-11 10 5 -8 -13
as the leaders	-13 7 0 0 0
as the ministers	-19 2 7 0 0
as the three ministers	0 22 -20 0 0
as the two countries	-2 -8 18 0 0
as the two governments	-16 -1 19 0 0
as the two ministers	17 -1 -12 0 0
as the two presidents	-7 21 -13 0 0
as their	-10 4 0 0 0
as their leaders	-2 -9 15 0 0
as their trade ministers	0 10 -9 0 0
as they	-5 -22 26 -3 0
as tunis	10 -3 -3 0 0
as turkey	-13 9 -3 0 2
as turkish	19 0 -20 0 0
as u	-3 -6 16 0 0
as u.s.	-3 -5 16 0 0
as uganda	-1 0 11 0 0
as united	-11 -18 30 0 0
as united states	-10 -17 27 0 0
as uruguay	-7 0 9 0 0
as venezuela	-8 0 13 0 0
as vietnam	-9 -10 26 0 0
as washington	-13 25 -9 -8 0
as we	9 -37 10 0 0
as zambia	-5 0 -6 0 10
asks	-39 -15 23 31 -19
b:"	-7 -9 17 -14 5
b:" for	-2 11 -7 0 0
b:" i	-5 -4 14 0 0
b:" in	0 12 -12 0 0
b:" the	3 -9 0 0 4
b:'s	-2 0 0 -14 4
b:'s <organisation>	0 4 -10 4 0
b:'s <person>	-4 10 0 0 0
b:'s and	0 9 -11 0 0
b:'s prime	11 -4 -4 0 0
b:'s was	12 0 -11 0 0
b:(	13 -1 -12 -1 5
b:)	-13 0 14 0 0
b:*	3 6 -10 0 0
b:,	3 -2 6 -25 -10
b:, <name>	0 -11 12 0 0
b:, <number>	-5 -3 12 0 0
b:, <person>	8 3 -10 0 0
b:, according	-10 -30 41 0 0
b:, all	3 4 -10 0 0
b:, and	6 4 -11 -2 6
b:, by	31 -2 -28 0 0
b:, has	-5 -3 14 0 0
b:, in	-12 -22 25 0 0
b:, led	-7 0 12 0 0
b:, need	3 15 -21 0 0
b:, nor	-2 14 -9 0 0
b:, one	-1 11 -6 0 0
b:, pending	0 10 -10 0 0
b:, publish	1 6 -9 0 0
b:, say	-3 -13 20 0 0
b:, since	0 12 -6 0 -2
b:, still	0 11 -11 0 0
b:, subject	0 -13 14 0 0
b:, that	0 11 -5 0 0
b:, the	16 -1 -3 -6 -15
b:, then	10 0 -12 0 0
b:, through	5 -13 -2 0 8
b:, to	-7 10 -2 0 0
b:, with	-17 -14 27 0 0
b:, would	5 2 -10 0 0
b:- <person>	-9 0 12 0 0
b:- a	-3 14 -9 0 0
b:.	36 -18 -4 -12 -8
b:. *	1 10 -13 0 0
b:. m	-6 -11 19 0 0
b:. the	0 -16 13 0 0
b:/	-7 -1 15 0 0
b::	12 8 -14 -33 0
b:: <person>	-4 -3 11 0 0
b:: doe	0 -9 11 0 0
b:: for	-5 9 0 0 0
b:: in	4 4 -10 0 0
b:: its	3 8 -21 0 6
b:: no	8 -14 1 0 0
b:: the	9 5 -8 0 -11
b:: their	12 -9 0 0 0
b:: we	7 11 -18 0 0
b:: what	-2 -14 19 0 0
b:;	8 1 -10 0 0
b:; for	13 0 -16 0 0
b:; its	-2 -3 10 0 0
b:; we	0 -20 21 0 0
b:; without	0 -12 12 0 0
b:<agent>	10 -2 0 -1 -21
b:<day-ahead>	-11 -4 19 0 0
b:<day-ahead> by	-12 -4 18 0 0
b:<day-gone>	8 -8 0 -3 -6
b:<day-gone> .	0 13 -13 0 0
b:<day-gone> <name>	12 0 -12 0 0
b:<day-gone> and	13 0 -10 0 0
b:<day-gone> by	23 -9 -17 0 0
b:<day-gone> in	-5 -3 10 0 0
b:<day-gone> morning	0 1 -11 0 7
b:<day-today> morning	2 6 -11 0 0
b:<duty>	-20 -8 29 -4 -1
b:<goods>	5 -39 30 -5 -8
b:<level-noun>	-17 2 8 0 0
b:<level>	6 -29 14 0 0
b:<month-gone>	2 -16 9 0 0
b:<name>	-2 -2 8 -15 -3
b:<name> 's	4 1 -5 -15 0
b:<name> -	-4 0 10 0 0
b:<name> a	8 -2 -3 0 0
b:<name> and	-14 -22 30 -1 0
b:<name> by	15 0 -12 0 0
b:<name> has	-7 0 11 0 0
b:<name> it	14 19 -33 0 0
b:<name> need	0 -12 13 0 0
b:<name> on	16 0 -14 0 0
b:<name> the	11 5 -28 3 3
b:<not>	-45 5 15 11 -29
b:<number>	9 -28 15 -14 0
b:<number> <quality>	-5 0 10 0 0
b:<number> a	-11 0 6 0 0
b:<number> of	-9 -3 14 0 0
b:<number> th	10 0 -8 0 0
b:<number> the	14 -9 -10 0 4
b:<office>	13 -8 -1 0 -4
b:<office> '	16 0 -15 0 0
b:<office> in	13 5 -13 -4 0
b:<office> must	0 -12 13 0 0
b:<office> of	0 -13 11 0 0
b:<office> say	4 6 -10 0 0
b:<organisation>	-22 0 13 0 3
b:<organisation> 's	0 -25 24 0 0
b:<organisation> and	4 26 -31 0 0
b:<organisation> can	0 -10 10 0 0
b:<organisation> in	-14 -4 20 0 -6
b:<organisation> is	0 -8 10 0 0
b:<organisation> of	8 0 -10 0 0
b:<organisation> on	-4 17 -11 0 0
b:<organisation> say	0 -9 5 3 0
b:<organisation> sign	10 0 -10 0 0
b:<organisation> will	0 9 -8 0 0
b:<organisation> would	0 -19 19 0 0
b:<person>	4 -18 16 -7 -7
b:<person> 's	0 24 -25 0 0
b:<person> and	7 -8 0 0 1
b:<person> has	17 0 -9 -8 0
b:<person> have	8 0 -6 0 0
b:<person> in	-1 -6 12 0 0
b:<person> need	0 13 -12 0 0
b:<person> of	0 -8 6 0 0
b:<person> on	-9 0 10 0 0
b:<person> say	-5 -2 5 9 -10
b:<person> sign	-7 -22 21 0 0
b:<person> will	0 -7 10 0 0
b:<points>	-6 -12 24 0 0
b:<quality>	-1 6 3 -11 -7
b:<quality> trade	-2 11 -5 0 0
b:<quality> wheat	11 0 -11 0 0
b:<seat>	0 6 -11 -14 15
b:<seat> 's	0 11 -17 0 7
b:<seat> by	1 10 -15 0 0
b:<seat> charge	11 0 -11 0 0
b:<seat> has	-9 -11 15 0 2
b:<seat> on	16 -12 -2 0 0
b:<seat> publish	-1 -5 10 0 0
b:<seat> say	3 5 -10 0 0
b:<seat> the	5 3 -11 -4 3
b:<span>	-17 -1 19 0 0
b:<span> of	9 -5 -3 0 0
b:<taker>	0 -17 19 0 0
b:<v-bear>	6 -16 11 0 -10
b:<v-begin>	-16 -3 8 0 7
b:<v-buy>	-2 14 -7 0 0
b:<v-deny>	-16 0 6 0 2
b:<v-impose>	-2 5 2 -1 -14
b:<v-lack>	-10 12 -1 -8 0
b:<v-propose>	-16 14 -2 5 -18
b:<v-refuse>	-7 -7 1 0 11
b:<v-say>	-6 -9 17 4 -14
b:<v-sell>	3 -12 10 0 0
b:<v-sign>	-2 9 0 -17 -5
b:<v-stay>	0 -10 20 0 -9
b:<v-suspend>	-5 -15 24 0 0
b:<v-target>	1 -8 5 0 0
b:<v-up>	-5 0 5 0 0
b:a	-14 -1 22 -10 -19
b:a .	-3 -2 11 0 0
b:a <span>	0 10 -10 0 0
b:a bill	0 -10 13 0 0
b:a deal	0 -12 14 0 0
b:a decision	0 10 -6 0 0
b:a decree	17 -2 -14 0 0
b:a few	9 0 -7 0 0
b:a joint	1 -13 7 0 0
b:a license	0 10 -10 0 0
b:a mandate	0 20 -19 0 0
b:a memorandum	11 0 -8 0 0
b:a notice	-5 10 -10 7 0
b:a prolongation	-2 -13 10 0 5
b:a resolution	9 0 -10 0 0
b:a second	9 -1 -5 0 0
b:a signature	0 19 -12 -4 0
b:a text	0 -8 9 0 0
b:a treaty	0 -9 10 0 0
b:a truce	-4 0 9 0 0
b:a vote	-1 17 -12 0 0
b:a word	0 -8 10 0 0
b:about	0 0 -8 11 0
b:about the	0 -9 0 11 0
b:accord	0 -17 18 0 0
b:according	0 -26 29 0 0
b:according to	0 -26 29 0 0
b:act	-11 -3 14 0 0
b:act pass	-10 0 13 0 0
b:adopt	12 0 -14 0 0
b:after	2 -9 11 0 -3
b:agree	-23 13 6 0 0
b:agree by	-14 -3 19 0 0
b:agree until	0 12 -12 0 0
b:agreement	-6 4 1 0 0
b:agreement has	0 16 -16 0 0
b:agreement is	0 -10 10 0 0
b:agreement must	0 11 -10 0 0
b:agreement on	0 10 -9 0 0
b:agreement to	0 9 -9 0 0
b:agreement with	-1 -3 8 0 0
b:allow	0 -6 10 0 0
b:an	-12 0 8 -1 -1
b:an agreement	-12 3 3 0 0
b:an extension	-11 5 1 0 0
b:an order	0 13 -12 0 0
b:and	15 2 -12 -17 5
b:and <name>	3 -17 7 0 0
b:and <number>	-4 -11 17 0 0
b:and <person>	0 -14 14 0 0
b:and <quality>	-4 -1 8 0 0
b:and a	12 -14 0 0 0
b:and by	8 0 -9 0 0
b:and for	4 24 -29 0 0
b:and had	12 0 -9 0 0
b:and has	0 -10 11 0 0
b:and he	0 -4 11 0 0
b:and in	9 0 -13 0 0
b:and its	-2 -5 12 0 0
b:and mr	-8 -5 16 0 0
b:and no	0 11 -9 0 0
b:and none	0 14 -13 0 0
b:and of	2 7 -12 0 0
b:and on	-10 6 2 0 0
b:and one	0 10 -10 0 0
b:and sign	5 10 -19 0 0
b:and that	10 -9 -11 0 15
b:and their	0 9 -8 0 0
b:and there	0 -7 11 0 0
b:and with	9 -8 0 0 0
b:annex	10 0 -6 0 0
b:announce	-16 3 6 0 0
b:announcement	14 10 -23 0 0
b:announcement of	22 0 -21 0 0
b:any extension	0 10 -7 0 0
b:apply	0 -10 11 0 0
b:approve it	6 0 -11 3 0
b:are	9 -16 7 0 0
b:are to	0 -12 13 0 0
b:arrangement	-12 0 12 0 0
b:as	-20 10 9 5 -18
b:ask	0 7 -11 11 0
b:ask in	0 0 -11 12 0
b:at	-22 -17 33 3 -4
b:at <number>	13 6 -18 0 0
b:at the	-25 -4 19 6 0
b:authorise	-15 0 16 0 0
b:await	0 13 -9 0 0
b:await the	0 8 -4 0 0
b:back	-7 -21 30 0 0
b:back to	-4 -9 15 0 0
b:be	-43 15 8 -9 -3
b:be confirm	0 11 -11 0 0
b:be sign	-21 11 3 0 0
b:bear	25 -22 -8 0 0
b:bear the	18 -13 -7 0 0
b:because	0 7 0 0 -8
b:because its	0 -9 10 0 0
b:been	5 4 -10 -1 0
b:been approve	12 0 -8 0 0
b:been issue	0 17 -16 0 0
b:been publish	0 11 -9 0 0
b:been put	0 -11 10 0 0
b:been sign	17 -8 -11 0 2
b:before	-24 19 0 -5 -16
b:before the	-11 11 0 0 -3
b:behalf	-10 0 13 0 0
b:behalf of	-10 0 13 0 0
b:belong	-5 10 -4 0 0
b:belong to	-5 10 -4 0 0
b:between	-6 -11 19 0 -1
b:bill	-11 6 0 0 0
b:bill has	0 15 -14 0 0
b:but	-8 15 -13 2 2
b:by	34 2 -32 -14 5
b:by -	12 0 -11 0 0
b:by <level>	9 0 -8 0 0
b:by <name>	2 9 -12 0 0
b:by <office>	0 10 -17 0 0
b:by <person>	19 0 -18 0 0
b:by <span>	12 0 -7 0 0
b:by an	17 0 -16 0 0
b:by mr	0 14 -18 0 0
b:by order	0 -15 13 0 0
b:by then	0 9 -7 0 0
b:car	0 -13 15 0 0
b:cashew	10 0 -10 0 0
b:ceasefire	-11 0 13 0 0
b:ceasefire was	-10 0 11 0 0
b:chair	0 10 -9 0 0
b:chair the	0 11 -10 0 0
b:change	0 -12 13 0 0
b:charge <level>	10 0 -9 0 0
b:clear	10 -4 -2 0 0
b:clear the	9 -1 -6 0 0
b:club	-6 -1 11 0 0
b:come	-9 -9 18 0 0
b:come down	0 -10 11 0 0
b:come of	0 -10 11 0 0
b:conclude	0 10 -7 0 0
b:confirmation	-3 14 -10 0 0
b:consent	-11 21 -7 0 -8
b:consent of	-10 18 -5 0 -7
b:consultation	0 -6 9 0 0
b:control	0 16 -12 0 0
b:convention	-9 0 12 0 0
b:coordinating	14 0 -13 0 0
b:could	0 -7 0 12 0
b:council	0 -13 17 0 0
b:countersign	-5 -1 9 0 0
b:countersign by	-5 -1 9 0 0
b:countersignature	0 12 -10 0 0
b:countersignature of	0 12 -10 0 0
b:country	0 -19 24 0 0
b:custom	0 -10 14 0 0
b:day	0 -11 5 0 2
b:deal with	10 -10 0 0 0
b:decision	8 16 -31 0 5
b:decision of	0 2 -11 0 5
b:decision was	11 0 -11 0 0
b:declaration	11 -10 0 0 0
b:decree	26 0 -23 0 0
b:decree of	18 -5 -11 0 0
b:did it	-10 0 11 0 0
b:did the	1 -6 -6 9 0
b:direct	-3 -16 22 0 0
b:direct the	0 -15 17 0 0
b:directed	-12 0 16 0 0
b:directed the	-11 0 15 0 0
b:do	-2 -22 30 0 0
b:document	4 10 -16 0 0
b:doe	-11 5 -8 8 0
b:doe not	0 -13 5 0 2
b:doe the	0 13 -17 3 0
b:doubt	0 12 -8 0 0
b:down	0 -15 13 0 0
b:down to	0 -10 10 0 0
b:draft	9 2 -15 0 0
b:due	0 -10 12 0 0
b:during	-8 0 10 0 0
b:duty	-17 -3 21 0 0
b:earth	0 -5 9 0 0
b:effect	-10 3 0 0 0
b:effect once	0 -11 12 0 0
b:end	-9 -10 21 0 0
b:end of	-9 0 11 0 0
b:exchanged	10 0 -9 0 0
b:expect	0 12 -9 0 0
b:expect to	0 10 -10 0 0
b:extend the	0 -9 9 0 0
b:extension by	13 0 -14 0 0
b:extension had	-7 0 9 0 0
b:extension of	-7 -5 15 0 0
b:extension to	0 13 -13 0 0
b:extension would	0 11 -8 0 0
b:fact	0 -5 9 0 0
b:far	-6 14 -6 0 0
b:few hour	9 0 -7 0 0
b:final approval	0 -10 11 0 0
b:final word	0 11 -11 0 0
b:fishermen	0 12 -12 0 0
b:for	-20 9 3 1 0
b:for <name>	11 14 -21 0 0
b:for it	0 -15 18 0 0
b:for the	-29 8 5 0 0
b:for us	18 5 -25 0 0
b:force	-10 2 5 0 0
b:four	-23 0 12 0 8
b:framework	-10 11 -2 0 0
b:from	-26 7 12 -7 -5
b:from the	-22 26 -10 0 0
b:gave	-11 0 14 0 0
b:general	-9 0 4 4 0
b:get	1 15 -18 0 0
b:get the	0 11 -9 0 0
b:give	-10 -11 23 0 0
b:given by	1 12 -15 0 0
b:go	-10 2 1 0 0
b:go on	0 -14 16 0 0
b:good	-26 1 15 0 0
b:government	19 -4 -8 0 0
b:government of	14 0 -14 0 0
b:h	10 0 -9 0 0
b:had	0 -4 7 -2 -4
b:halifax	-1 12 -9 0 0
b:hand of	8 9 -18 0 0
b:hand over	-1 -7 12 0 0
b:has ask	0 11 -10 0 0
b:has its	14 -12 0 0 0
b:has not	0 -7 11 0 0
b:has spoken	0 10 -10 0 0
b:has the	17 0 -11 -4 0
b:have	3 19 -21 3 0
b:have been	0 -8 14 0 0
b:have no	0 13 -13 0 0
b:have not	0 1 -11 8 0
b:have the	5 10 -17 0 0
b:have to	-2 10 -5 0 0
b:having	-15 0 17 0 0
b:having regard	-16 0 17 0 0
b:he	2 -18 22 -10 0
b:he 's	0 17 -15 0 0
b:he is	-4 -17 25 0 0
b:he sign	15 0 -14 0 0
b:he tell	0 -2 11 0 -3
b:he was	0 -9 11 0 0
b:he'd	-1 10 -6 0 0
b:head	0 -13 10 0 0
b:head of	0 -10 11 0 0
b:him	0 11 -10 0 0
b:himself	0 9 -8 0 0
b:his	10 -7 6 -13 -12
b:hour	3 -15 -2 1 5
b:house	0 -15 16 0 0
b:house of	-3 -4 11 0 0
b:how	0 -4 11 0 0
b:i	-13 0 12 0 -7
b:i ask	0 10 -11 0 0
b:i have	9 0 -9 0 0
b:i sign	-19 -2 23 0 0
b:if	-38 6 -4 25 -5
b:if the	-8 16 -12 0 2
b:in	-21 6 13 -15 2
b:in <month-gone>	0 -12 12 0 0
b:in <name>	22 16 -48 3 1
b:in <seat>	12 10 -25 -2 7
b:in a	17 2 -19 0 0
b:in kuala	-11 0 11 0 0
b:in madrid	-1 10 -6 0 0
b:in return	10 0 -7 0 0
b:in the	-39 8 8 0 7
b:increase	0 -10 10 0 0
b:informed	0 -16 17 0 0
b:informed the	0 -14 17 0 0
b:initial	-18 1 4 0 8
b:initial at	-12 0 12 0 0
b:into	-22 3 12 0 0
b:into force	-10 0 6 0 0
b:investment	0 16 -17 0 0
b:investment is	0 12 -12 0 0
b:is a	0 8 0 -4 0
b:is agree	0 24 -24 0 0
b:is now	2 7 -12 0 0
b:is sign	14 -4 -8 0 0
b:is still	0 10 -9 0 0
b:is that	5 -14 1 0 6
b:is the	-19 7 1 3 0
b:is there	0 10 -9 0 0
b:is unclear	0 -13 0 11 0
b:is up	0 10 -8 0 0
b:is what	12 -21 1 0 0
b:is with	0 14 -11 0 0
b:it	-18 -5 18 12 -16
b:it and	0 10 -10 0 0
b:it for	-9 0 3 0 0
b:it has	14 3 -16 -2 0
b:it in	5 -14 2 0 0
b:it is	0 10 -26 12 0
b:it leave	0 10 -9 0 0
b:it must	0 -28 32 0 0
b:it pass	14 0 -12 0 0
b:it still	0 -8 10 0 0
b:it take	9 6 -24 0 4
b:it to	-4 20 -14 0 0
b:it was	-6 -8 12 4 -2
b:it will	-1 10 -6 0 0
b:it'd	0 12 -11 0 0
b:its	9 -6 -3 -3 8
b:joint	0 -17 17 0 0
b:kava	12 0 -11 0 0
b:king	0 -12 13 0 0
b:kuala	-11 0 11 0 0
b:kuala lumpur	-11 0 11 0 0
b:lack	-15 -9 12 0 7
b:lack only	-10 -15 14 0 7
b:last	-17 -2 18 0 0
b:last week	-4 -1 9 0 0
b:law	0 11 -7 0 0
b:lawyer in	0 12 -12 0 0
b:leader	15 0 -14 0 0
b:leader of	9 0 -10 0 0
b:leave it	0 9 -9 0 0
b:leave to	12 0 -12 0 0
b:led	-15 -10 26 0 0
b:led by	-13 -9 24 0 0
b:legal	0 12 -11 0 0
b:let	-9 -8 20 0 0
b:let the	-5 -1 10 0 0
b:license	0 9 -9 0 0
b:lie	0 6 -8 0 2
b:lie with	0 10 -8 0 0
b:line	-10 0 12 0 0
b:lumpur	-11 0 11 0 0
b:m	0 -12 15 0 0
b:m .	0 -12 15 0 0
b:mackenzie	20 0 -18 0 0
b:madrid	-1 10 -6 0 0
b:make by	17 0 -16 0 0
b:mandate	0 20 -18 0 0
b:matter	0 21 -18 0 0
b:mean	-8 5 0 0 0
b:meant	0 5 -17 0 12
b:meant for	0 0 -11 0 12
b:meet	-22 -28 49 0 0
b:meet of	0 -15 21 0 0
b:member	-14 -18 32 0 0
b:member of	-13 -12 25 0 0
b:memorandum	10 0 -6 0 0
b:memorandum sign	-8 -1 11 0 0
b:memorandum with	20 0 -20 0 0
b:middle	0 10 -10 0 0
b:middle of	0 10 -10 0 0
b:morning	-3 8 -9 0 7
b:mr	-2 11 0 -15 -7
b:mr <person>	14 16 -26 0 0
b:mrs	-20 -9 28 0 0
b:must	-20 -9 22 0 0
b:must still	0 -24 25 0 0
b:name to	3 -11 3 0 0
b:need a	0 37 -35 0 0
b:need no	0 -18 19 0 0
b:need the	-4 -4 12 0 -7
b:need to	0 -10 10 0 0
b:neither	-26 12 6 -9 0
b:neither has	-6 16 -10 0 0
b:new	-12 0 7 0 0
b:new date	0 10 -10 0 0
b:next	0 15 -13 0 0
b:no .	12 -9 2 -2 0
b:no notice	0 20 -17 0 0
b:no order	0 23 -23 0 0
b:nod	0 17 -16 0 0
b:none	0 13 -11 0 0
b:nor	-21 29 -9 -7 0
b:northern	0 -9 9 0 0
b:not	-8 -9 4 17 -3
b:not know	0 -2 -5 10 0
b:not need	0 -11 12 0 0
b:not see	0 -11 0 8 0
b:note	2 0 -10 0 6
b:notice	0 18 -20 4 0
b:notice by	-3 24 -19 0 0
b:notice of	8 0 -15 6 0
b:now	0 19 -15 0 0
b:obtain	0 -8 9 0 0
b:obtain the	0 -8 9 0 0
b:of	-10 -1 15 -3 -17
b:of <day-gone>	-4 -4 11 0 0
b:of <name>	14 1 -13 0 0
b:of <number>	0 -9 13 0 0
b:of <span>	-7 -1 12 0 0
b:of all	0 -8 9 0 0
b:of it	-6 -4 12 0 0
b:of letter	9 0 -9 0 0
b:of representative	-8 -8 18 0 0
b:of the	12 -5 -6 10 -5
b:on	-7 -3 14 -4 -7
b:on <day-ahead>	-15 4 5 0 0
b:on <day-gone>	12 -15 -3 0 0
b:on <day-today>	2 -7 -2 10 0
b:on <quality>	6 6 -12 0 0
b:on an	0 -15 15 0 0
b:on behalf	-10 0 13 0 0
b:on our	0 17 -21 0 0
b:on reciprocal	0 11 -8 0 0
b:on their	-5 10 -1 0 0
b:once	-10 14 -3 0 0
b:once the	-3 -8 14 0 0
b:one	-14 18 -10 0 4
b:one by	0 10 -7 0 0
b:one from	0 14 -14 0 0
b:one of	-4 12 -5 0 0
b:only	-9 0 0 7 0
b:only to	3 -13 7 0 0
b:or	-7 28 -27 3 0
b:or notice	0 20 -20 0 0
b:order	0 17 -12 0 0
b:order by	-7 23 -12 0 0
b:order is	15 -13 -2 0 0
b:order or	0 20 -20 0 0
b:other side	0 7 -10 0 2
b:our	6 2 -10 0 0
b:our own	3 1 -12 0 3
b:our side	11 9 -25 0 0
b:over	2 -17 8 0 0
b:over the	14 -5 -7 0 0
b:p	11 -6 -3 0 0
b:p .	11 -6 -3 0 0
b:pact	-16 1 11 0 0
b:parliament	-5 -3 10 0 0
b:parliament and	0 24 -23 0 0
b:part	14 0 -12 0 0
b:pass the	10 0 -9 0 0
b:pen	2 8 -12 0 0
b:people	-4 -7 13 0 0
b:port	0 -21 24 0 0
b:premier	-9 0 12 0 0
b:prepare	-8 0 9 0 0
b:presence of	-6 -6 15 0 0
b:president	-11 -5 16 0 0
b:prince	9 0 -6 0 0
b:probably	0 9 -9 0 0
b:proposal	12 4 -16 0 0
b:proposal to	0 -6 7 0 0
b:provided	-9 9 0 0 0
b:provided that	-9 10 0 0 0
b:publish a	-2 -10 15 0 0
b:publish on	9 -7 0 0 0
b:put	-16 6 7 0 0
b:put it	-11 2 5 0 0
b:put the	-3 21 -17 0 0
b:put their	11 -7 -4 0 0
b:put to	0 -9 11 0 0
b:rare	0 -5 9 0 0
b:rare earth	0 -5 9 0 0
b:ratification	6 9 -14 0 0
b:ratification by	-2 10 -4 0 0
b:reach in	1 9 -11 0 0
b:read	0 -9 14 0 0
b:receive	-13 0 11 0 0
b:reciprocal trade	0 11 -8 0 0
b:referred	0 19 -19 0 0
b:regard	-17 0 17 0 0
b:regard to	-17 0 17 0 0
b:regulation	-14 13 0 0 0
b:remain	0 11 -11 0 0
b:report	0 -17 19 0 0
b:report to	0 -15 15 0 0
b:representative	-2 -7 11 0 0
b:request	0 10 -10 0 0
b:require	0 13 -10 0 0
b:require the	0 12 -10 0 0
b:reserved	0 12 -11 0 0
b:resolution	16 0 -15 0 0
b:resolution of	13 2 -18 0 0
b:rest	4 -9 3 0 0
b:rest on	5 -16 8 0 0
b:rest with	0 10 -9 0 0
b:rise	9 0 -5 0 0
b:rule	-13 0 8 0 0
b:sale	0 -8 10 0 0
b:same	-8 -10 18 0 0
b:same day	11 0 -7 0 0
b:say	0 4 -1 2 -11
b:say <name>	3 7 -12 0 0
b:say his	12 8 -19 0 0
b:say the	-16 2 5 0 0
b:schedule	0 -9 9 0 0
b:seal	-11 13 -2 0 0
b:seal of	-8 16 -7 0 0
b:see	-17 6 0 5 0
b:see a	0 -9 0 8 0
b:see the	-9 17 -8 0 0
b:session	-6 -9 18 0 0
b:session of	-5 -6 15 0 0
b:settlement	11 0 -10 0 0
b:she	-5 -4 14 0 0
b:short	0 11 -10 0 0
b:should	0 -4 10 0 0
b:side	5 4 -9 0 0
b:side has	8 -10 0 0 0
b:side is	0 10 -9 0 0
b:side it	0 7 -11 0 0
b:sign	3 -10 7 -1 -5
b:sign an	-11 0 13 0 0
b:sign by	17 -13 -2 0 -1
b:sign for	0 -37 19 5 0
b:sign in	21 -2 -13 0 0
b:sign it	-11 0 7 0 0
b:sign on	-4 15 -6 0 0
b:sign once	0 9 -7 0 0
b:sign the	-2 0 7 0 0
b:signature	4 19 -18 0 -4
b:signature by	-10 20 -6 -4 0
b:signature in	0 11 -8 0 0
b:signature to	12 0 -11 0 0
b:since	-14 7 5 0 -6
b:since <day-gone>	0 9 -7 0 0
b:sir	-4 -8 13 0 0
b:sit	-5 -4 15 0 0
b:so	-3 0 0 10 -13
b:so did	11 0 -8 0 0
b:so doe	0 11 -6 0 0
b:so far	-6 15 -6 0 0
b:so has	18 -15 -15 8 0
b:so that	0 -8 9 0 0
b:so the	-18 0 16 0 0
b:some	-3 -2 11 0 0
b:special	0 13 -12 0 0
b:special bill	0 12 -12 0 0
b:spoken with	0 10 -10 0 0
b:statement	-4 -5 13 0 0
b:still to	0 8 -7 0 0
b:sultan	0 7 -9 0 0
b:suspend	-6 -2 11 0 0
b:table	0 10 -8 0 0
b:take	3 2 -14 0 10
b:take a	0 14 -8 0 0
b:take effect	-5 -6 13 0 0
b:take it	0 13 -13 0 0
b:talk	0 -11 16 0 0
b:talk in	0 -6 10 0 0
b:talk with	-12 0 7 0 0
b:tariff on	-1 -7 12 0 0
b:tariff truce	7 10 -15 0 0
b:telephone	-16 -3 22 0 0
b:tell	-14 -9 18 9 -10
b:tell <organisation>	0 12 -12 0 0
b:tell the	0 -21 26 0 0
b:th	10 0 -8 0 0
b:thanked	-1 -8 16 0 0
b:that	0 -11 11 -13 2
b:that <name>	-12 1 6 0 0
b:that <office>	12 0 -12 0 0
b:that <person>	-16 0 1 0 8
b:that agreement	0 -9 9 0 0
b:that he	0 -9 13 0 0
b:that is	-4 -5 11 0 0
b:that of	21 0 -22 0 0
b:that put	-13 0 17 0 0
b:that would	5 4 -11 0 0
b:the	-13 11 4 4 -8
b:the <name>	-6 -18 26 0 0
b:the <number>	0 18 -16 0 0
b:the <organisation>	-10 -12 19 0 0
b:the <person>	12 0 -7 0 0
b:the <quality>	20 16 -26 -5 -10
b:the <seat>	-19 -10 25 0 0
b:the accord	0 -8 9 0 0
b:the agreement	11 0 -11 0 0
b:the arrangement	-10 0 15 0 0
b:the bill	-5 10 -3 0 0
b:the ceasefire	-11 0 13 0 0
b:the consent	-2 13 -4 0 -7
b:the countersignature	0 12 -10 0 0
b:the deal	0 12 -8 0 0
b:the decision	10 0 -16 0 5
b:the decree	10 9 -23 0 0
b:the document	0 11 -13 0 0
b:the draft	0 11 -10 0 0
b:the duty	-11 0 12 0 0
b:the end	-13 0 9 0 0
b:the final	0 23 -22 0 0
b:the framework	-2 14 -10 0 0
b:the government	14 0 -15 0 0
b:the hand	6 6 -14 0 0
b:the house	0 -14 15 0 0
b:the increase	0 -9 9 0 0
b:the investment	0 17 -16 0 0
b:the leader	9 0 -9 0 0
b:the matter	0 18 -16 0 0
b:the meet	0 -9 13 0 0
b:the middle	0 10 -10 0 0
b:the month	0 10 -10 0 0
b:the new	-4 -5 12 0 0
b:the northern	0 -9 9 0 0
b:the one	0 10 -8 0 0
b:the order	17 -12 -6 0 0
b:the other	14 -2 -10 0 1
b:the pen	5 8 -14 0 0
b:the presence	-6 -6 15 0 0
b:the proposal	0 12 -15 0 0
b:the same	-8 -10 18 0 0
b:the seal	-8 16 -7 0 0
b:the signature	-6 -1 9 0 0
b:the suspension	-2 -3 10 0 0
b:the table	0 10 -9 0 0
b:the tariff	10 0 -5 0 0
b:the term	0 10 -8 0 0
b:the time	0 7 -13 0 5
b:the trade	-8 0 13 0 0
b:the treaty	0 18 -21 0 0
b:the trial	-1 -3 9 0 0
b:the truce	-7 -12 24 0 0
b:the vote	8 -10 0 0 0
b:their name	-4 -6 14 0 0
b:their side	-5 9 0 0 0
b:them	-2 -5 12 0 0
b:then	2 16 -27 3 3
b:then the	0 27 -25 0 0
b:there	-22 15 -6 1 0
b:there has	0 11 -10 0 0
b:there the	0 10 -8 0 0
b:they	-11 0 8 0 0
b:thi	-15 14 1 0 0
b:third	-4 -4 12 0 0
b:those of	13 4 -19 0 0
b:three	-18 -4 24 0 0
b:through	0 -11 0 0 7
b:to	-44 15 13 0 -17
b:to <level>	-1 -14 17 0 0
b:to <number>	0 -13 3 0 4
b:to <person>	-3 10 -5 0 0
b:to be	-19 15 -1 0 0
b:to get	0 9 -9 0 0
b:to go	-1 -12 13 1 0
b:to say	0 -9 10 0 0
b:to vote	0 11 -11 0 0
b:together	10 -1 -6 0 0
b:together with	12 0 -9 0 0
b:trade	-19 13 0 0 0
b:trade is	0 11 -11 0 0
b:trade minister	-3 11 -5 0 0
b:trial	-2 -4 10 0 0
b:trial of	-1 -3 9 0 0
b:truce	-2 -9 18 -3 -3
b:truce need	0 -9 9 0 0
b:truce of	0 -11 15 0 0
b:truce that	9 0 -8 0 0
b:truce will	-1 12 -7 0 0
b:truce with	-4 -1 10 0 0
b:two	0 -8 10 0 0
b:two head	0 -9 10 0 0
b:unclear	-6 -13 0 18 0
b:unclear whether	0 -10 0 13 0
b:under the	10 0 -14 5 0
b:understanding was	-11 0 11 0 0
b:unless	-18 -5 12 0 5
b:until	-26 13 -3 -2 6
b:until he	0 9 -9 0 0
b:until the	-2 21 -15 0 0
b:until we	0 11 -11 0 0
b:up	-4 23 -15 0 0
b:up to	0 22 -20 0 0
b:us	11 3 -13 0 0
b:us and	15 0 -15 0 0
b:visit	5 -19 9 0 0
b:visit of	0 -9 10 0 0
b:vote	1 0 -5 -3 12
b:wait	10 0 -4 0 0
b:wait for	10 0 -6 0 0
b:want	-9 7 0 0 0
b:want the	-3 11 -5 0 0
b:was	2 -12 7 0 -13
b:was in	-5 0 10 0 0
b:was initial	-12 0 13 0 0
b:was leave	12 0 -12 0 0
b:was sign	0 -13 4 0 0
b:way	0 -7 10 0 0
b:we	-10 10 -3 0 0
b:we have	0 6 -13 9 0
b:we know	0 -2 10 -4 0
b:we shall	0 12 -11 0 0
b:we speak	0 11 -11 0 0
b:we would	0 -19 19 0 0
b:week	-21 9 6 0 0
b:were	0 -13 10 0 0
b:what	2 -26 25 -1 0
b:what <person>	0 -12 14 0 0
b:what did	0 -5 12 0 0
b:what has	10 0 -7 0 0
b:what i	7 0 -11 0 0
b:what is	0 19 -17 0 0
b:what the	12 -7 -2 0 0
b:wheat	11 0 -10 0 0
b:when	-4 -11 10 -6 7
b:where	1 -25 25 0 -2
b:whether	-25 -23 -21 58 -10
b:whether the	0 -17 -21 35 0
b:which	3 0 -1 0 -10
b:which the	-9 0 2 3 0
b:which was	12 0 -11 0 0
b:while	-7 -10 22 0 0
b:whisky	0 -6 10 0 0
b:who	-20 -10 19 6 0
b:who chair	0 10 -9 0 0
b:will	-20 6 2 2 -1
b:will be	-4 16 -9 0 0
b:will come	0 -11 11 0 0
b:will sign	0 -16 19 0 0
b:with	0 -21 23 -1 -7
b:with a	0 9 -12 0 0
b:with the	1 -10 9 0 0
b:within	5 4 -9 0 0
b:without	0 -11 20 0 -7
b:without the	0 -8 13 0 -1
b:word from	0 -8 9 0 0
b:would	-8 2 11 -11 -14
b:would be	-5 12 -5 0 0
b:would have	-2 9 -4 0 0
b:would not	0 -10 12 0 0
b:would put	0 16 -15 0 0
b:yet	-1 17 -19 0 6
b:your	1 8 -14 -6 8
b:—	0 6 -14 10 4
b:— <name>	10 -7 -8 3 0
b:— <person>	0 0 10 0 -5
b:— by	9 0 -8 0 0
b:— the	-15 0 6 0 3
b:•	0 -12 16 0 0
beside given	25 -23 13 -42 -82
beside given both	1 -12 11 -7 -2
beside given name	12 -12 1 -12 -5
beside given office	-2 8 2 -10 -7
beside given organisation	13 -8 3 -22 -18
beside given person	0 0 3 0 -16
beside given pronoun	6 -17 7 0 -10
beside given side	-7 -6 14 -3 -3
beside needed	-62 33 4 -31 -13
beside needed both	-16 6 3 -4 0
beside needed name	0 8 -3 0 0
beside needed office	-19 0 7 0 0
beside needed order	2 -13 11 0 0
beside needed organisation	-24 11 5 -23 -12
beside needed person	-1 26 -24 3 -1
beside needed side	-12 0 5 -7 2
beside none	-12 -15 44 -20 -19
beside none again	9 -27 16 -7 4
beside none both	-6 -10 20 3 -26
beside none name	-30 -17 48 2 -23
beside none office	8 10 -18 -1 5
beside none order	8 11 -13 -9 -10
beside none organisation	0 25 -18 5 -12
beside none person	6 -14 6 -11 5
beside none pronoun	-10 -13 21 -24 3
beside none side	-14 -19 33 6 -10
beside unknown	-14 -11 -19 38 -1
beside unknown organisation	-1 -10 -4 18 0
beside unknown person	-8 -2 -2 16 0
beside withheld	-14 -22 2 -15 24
beside withheld organisation	-11 -15 -10 0 30
beside withheld person	-12 -1 -9 0 23
beside withheld side	0 3 17 0 -23
c0=agree	3 -9 8 -3 -3
c0=buy	-7 0 13 0 0
c0=deny	0 -10 15 0 0
c0=down	-10 11 0 0 0
c0=end	13 -6 -3 0 0
c0=impose	-3 2 7 -17 -3
c0=lack	-1 3 5 -7 -13
c0=propose	-13 8 6 -11 -7
c0=renew	-2 -14 19 0 0
c0=say	-6 -5 19 4 -22
c0=sign	6 -14 6 -5 3
c0=stay	-15 5 5 0 -3
c0=suspend	-11 0 11 0 0
c0=target	13 -5 -5 0 0
c1=agree	10 -14 5 -5 -7
c1=bear	2 -19 16 0 -8
c1=buy	-11 -2 19 0 0
c1=deny	-3 -13 11 0 3
c1=end	11 -6 -1 0 0
c1=impose	-2 -2 11 -10 -8
c1=lack	-12 0 10 -7 0
c1=propose	-15 0 12 -1 -8
c1=refuse	-1 -4 0 0 11
c1=renew	-3 -11 17 0 0
c1=say	-6 -8 22 3 -23
c1=sell	5 -12 6 0 0
c1=sign	7 -1 -2 -9 0
c1=suspend	-12 0 11 0 0
c1=target	13 -4 -5 0 0
c2=agree	0 -9 5 -2 6
c2=bear	-11 6 11 -7 -26
c2=begin	-4 0 11 -6 -20
c2=buy	6 -21 4 0 0
c2=deny	-21 -10 14 0 8
c2=end	12 -3 0 -3 -13
c2=impose	1 -12 12 -12 -1
c2=lack	-10 4 1 0 -7
c2=propose	-30 -1 22 -5 0
c2=refuse	-22 -5 1 -3 16
c2=return	2 -10 2 0 0
c2=sell	-14 -31 14 0 18
c2=sign	13 -1 -8 0 0
c2=stay	-1 -7 10 0 -1
c2=target	0 -13 17 0 0
c2=threaten	0 -13 14 0 0
ct0=agree future-passive	-10 0 6 0 0
ct0=agree modal	-10 19 -7 0 -1
ct0=agree past-passive	2 -18 3 0 0
ct0=agree perfect-passive	14 -6 -9 0 2
ct0=agree present	0 -16 2 7 0
ct0=agree present-passive	9 6 -16 0 0
ct0=bear past	-5 0 9 0 0
ct0=bear perfect	10 0 -14 7 0
ct0=bear present	4 -15 9 -1 0
ct0=begin past	11 -26 6 0 0
ct0=begin present	-28 15 -4 0 2
ct0=begin present-passive	0 -9 9 0 0
ct0=down past	-2 -17 18 0 0
ct0=down present-passive	0 15 -15 0 0
ct0=impose future	-11 13 -4 0 0
ct0=impose future-passive	-12 -6 17 0 0
ct0=impose modal	-20 16 -3 0 -3
ct0=impose modal-passive	-11 10 -1 0 0
ct0=impose perfect-passive	12 -8 -3 0 2
ct0=impose pluperfect-passive	4 -13 2 0 0
ct0=lack present	-8 12 -3 -3 0
ct0=propose future	0 17 -16 0 0
ct0=propose modal	6 -11 3 0 0
ct0=propose present	-20 5 6 0 0
ct0=say future-passive	0 22 -21 0 0
ct0=say modal	6 -24 3 8 0
ct0=say past	-6 2 10 -5 -5
ct0=say perfect-passive	0 10 -9 0 0
ct0=say present	0 -10 14 2 -9
ct0=say present-passive	0 -12 3 6 0
ct0=sell modal	0 9 -9 0 0
ct0=sell present	0 -10 13 0 0
ct0=sign future	-6 -4 11 0 0
ct0=sign future-passive	-14 15 -3 0 0
ct0=sign modal-passive	-13 -3 13 0 0
ct0=sign past-passive	2 -30 10 0 0
ct0=sign perfect	-1 -17 22 -5 0
ct0=sign perfect-passive	14 0 -12 0 2
ct0=sign pluperfect-passive	4 10 -15 0 0
ct0=sign present	-3 -16 2 5 11
ct0=sign present-passive	1 -12 8 0 0
ct0=stay perfect	-4 11 -4 0 0
ct0=target present	15 -8 -3 0 0
ct0=up future	0 17 -17 0 0
ct1=agree future-passive	-10 0 6 0 0
ct1=agree modal	-10 20 -7 0 -1
ct1=agree participle-passive	10 -30 5 0 0
ct1=agree past-passive	2 -18 3 0 0
ct1=agree perfect-passive	14 -6 -9 0 2
ct1=agree present	0 -15 1 7 0
ct1=agree present-passive	9 6 -16 0 0
ct1=bear infinitive	0 -7 11 0 0
ct1=bear past	-5 0 9 0 0
ct1=bear perfect	10 0 -14 7 0
ct1=bear present	6 -15 7 -1 0
ct1=begin infinitive	0 -13 8 0 0
ct1=begin past	11 -26 6 0 0
ct1=begin present	-27 15 -5 0 2
ct1=begin present-passive	0 -9 9 0 0
ct1=down past	-1 -14 14 0 0
ct1=down present-passive	0 15 -15 0 0
ct1=impose future	-11 9 0 0 0
ct1=impose future-passive	-12 -6 17 0 0
ct1=impose infinitive-passive	-6 14 -7 0 0
ct1=impose modal	-20 17 -4 0 -3
ct1=impose modal-passive	-11 10 -1 0 0
ct1=impose participle-passive	6 -12 0 0 -2
ct1=impose past	12 -16 1 -3 -6
ct1=impose perfect-passive	13 -8 -3 0 2
ct1=impose pluperfect-passive	4 -13 2 0 0
ct1=lack gerund	-2 -12 6 0 7
ct1=lack present	-19 14 -2 -3 0
ct1=propose future	0 17 -16 0 0
ct1=propose modal	6 -11 3 0 0
ct1=propose present	-18 3 7 0 0
ct1=say future-passive	0 22 -21 0 0
ct1=say modal	6 -24 3 8 0
ct1=say past	-6 3 9 -5 -5
ct1=say present	0 -9 12 2 -9
ct1=say present-passive	0 -12 3 6 0
ct1=sell modal	0 9 -9 0 0
ct1=sell present	0 -10 13 0 0
ct1=sign future-passive	-14 15 -3 0 0
ct1=sign infinitive-passive	-2 21 -17 0 0
ct1=sign modal-passive	-13 -3 13 0 0
ct1=sign past-passive	2 -30 10 0 0
ct1=sign perfect	-1 -17 21 -5 0
ct1=sign perfect-passive	14 0 -12 0 2
ct1=sign pluperfect-passive	4 10 -15 0 0
ct1=sign present	-2 -15 1 5 11
ct1=sign present-passive	1 -10 7 0 0
ct1=stay future	0 -7 11 0 0
ct1=stay participle-passive	16 0 -13 0 0
ct1=target present	15 -8 -3 0 0
ct1=up future	0 17 -17 0 0
ct1=up infinitive	0 -11 11 0 0
ct2=agree future	-5 19 -20 -2 6
ct2=agree infinitive	12 0 -6 0 0
ct2=agree modal	-9 -4 -3 8 10
ct2=agree past	0 -18 6 0 0
ct2=agree past-passive	2 -10 2 0 0
ct2=agree perfect-passive	3 12 -14 0 0
ct2=agree present-passive	5 -18 13 0 0
ct2=bear future	0 -9 13 0 0
ct2=bear perfect	-27 -4 23 0 -2
ct2=bear present	-1 18 -11 -2 -2
ct2=begin infinitive	0 -6 11 0 0
ct2=buy past	9 0 -8 0 0
ct2=buy present	-10 -1 15 0 0
ct2=down infinitive	-1 -5 10 0 0
ct2=down past	11 0 -6 0 -3
ct2=down present	-12 12 -6 0 5
ct2=end modal	7 -17 3 0 0
ct2=end past	13 -2 -7 0 0
ct2=end perfect	-9 0 14 0 0
ct2=end pluperfect	0 11 -9 0 0
ct2=impose modal	-28 -14 18 2 7
ct2=impose participle-passive	-9 0 12 0 -2
ct2=impose past	9 -14 1 -6 0
ct2=impose perfect	0 5 -2 1 -10
ct2=impose perfect-passive	0 21 -15 0 0
ct2=impose pluperfect	0 -12 3 6 0
ct2=impose present	8 -3 -2 -18 9
ct2=impose present-passive	13 -29 16 0 0
ct2=lack modal	0 -19 21 0 0
ct2=lack past	10 0 -3 0 0
ct2=lack present	-11 -5 7 6 0
ct2=lack present-passive	-8 16 -7 -2 0
ct2=propose past	0 -3 13 -2 -3
ct2=propose perfect	-25 -7 14 5 0
ct2=propose present	-25 -4 9 -2 7
ct2=propose present-passive	-4 19 -12 0 0
ct2=refuse modal	0 -5 11 0 -4
ct2=refuse past	-9 4 -6 0 10
ct2=renew modal	0 22 -14 0 -6
ct2=renew past	15 -11 -4 0 -4
ct2=renew perfect	-2 0 8 0 0
ct2=renew pluperfect	9 0 -9 0 0
ct2=say future	-2 10 -4 0 0
ct2=say infinitive	3 -17 17 0 0
ct2=say modal	7 0 -11 10 -9
ct2=say past	-5 6 0 -29 10
ct2=say present	-15 -25 32 3 -7
ct2=say present-passive	0 -24 11 9 0
ct2=sell modal	0 -10 11 0 0
ct2=sell perfect	0 0 -14 0 14
ct2=sign future	-13 4 0 -3 4
ct2=sign future-passive	-2 -6 12 0 0
ct2=sign gerund	10 -16 0 0 0
ct2=sign modal	-9 5 -6 2 4
ct2=sign participle-passive	3 -15 5 0 -2
ct2=sign past	17 -32 -4 1 5
ct2=sign perfect	10 -2 -5 5 -14
ct2=sign pluperfect	6 7 -13 5 0
ct2=sign present	-10 16 -1 -22 0
ct2=sign present-passive	5 -16 10 0 0
ct2=stay past	-9 -19 10 6 7
ct2=stay present-passive	0 -7 11 0 0
ct2=suspend future	0 9 -6 0 0
ct2=suspend past	-6 -14 7 0 4
ct2=suspend present	12 -6 -3 0 0
ct2=suspend present-passive	-3 -11 17 0 0
ct2=target perfect	-8 0 12 0 0
ct2=threaten past	-6 -4 17 0 0
ct2=up perfect	9 1 -8 0 0
do< again	0 -16 24 0 -6
do< both	0 -12 15 -1 0
do< do>	17 0 -3 -22 -4
do< future	-10 7 2 -8 -4
do< infinitive	10 -10 3 0 0
do< is future	-6 10 -3 0 0
do< is future office	0 10 -9 0 0
do< is future passive organisation	0 -10 13 0 0
do< is future passive person	-1 -6 11 0 0
do< is future passive side	0 10 -10 0 0
do< is noun 	1 -8 -2 11 0
do< is noun  name	2 0 -14 11 0
do< is noun  organisation	0 -19 11 9 0
do< is noun  person	14 8 -24 0 0
do< is noun  side	0 0 11 -6 0
do< is noun is	-4 -7 13 0 0
do< is noun is person	-4 -7 13 0 0
do< is noun so	6 8 -15 0 0
do< is noun what	0 -8 17 0 0
do< is past	-3 -11 15 0 0
do< is past passive organisation	1 10 -13 0 0
do< is past person	-8 -7 18 0 0
do< is perfect	-2 0 8 -12 0
do< is perfect both	15 0 -11 0 0
do< is perfect name	-17 -3 24 0 0
do< is perfect passive office	13 -7 -3 0 0
do< is perfect passive person	0 -10 7 0 0
do< is perfect person	-15 -3 15 0 0
do< is perfect side	-3 -7 17 0 0
do< is pluperfect	0 -18 19 0 0
do< is pluperfect name	-10 0 13 0 0
do< is pluperfect not	3 7 -13 0 0
do< is pluperfect order	14 -7 -4 0 0
do< is pluperfect organisation	0 -12 10 0 0
do< is pluperfect passive side	0 19 -18 0 0
do< is pluperfect person	0 -2 7 0 0
do< is present	11 0 -14 10 -8
do< is present not	-3 -10 6 4 0
do< is present not organisation	0 -11 9 0 0
do< is present organisation	5 13 -26 3 0
do< is present passive	0 -10 11 0 0
do< is present passive organisation	0 -10 11 0 0
do< is present person	10 -20 -1 6 0
do< modal	-4 10 0 -6 0
do< name	7 9 -22 9 1
do< office	4 23 -18 -10 -12
do< order	11 -1 -4 0 0
do< organisation	-10 -7 9 9 0
do< participle	0 11 -12 0 5
do< past	-22 10 -1 10 7
do< perfect	-2 15 -7 -18 -1
do< perfect-not	-7 10 -6 0 -1
do< person	1 -16 13 0 0
do< pluperfect	1 -21 16 0 -3
do< pluperfect-not	11 1 -14 0 0
do< power=assembly	0 4 -12 2 0
do< power=cabinet	17 -8 -1 0 0
do< power=commission	-18 0 6 10 0
do< power=council	9 -2 -3 2 -5
do< power=department	-5 -2 15 0 -2
do< power=government	-6 13 -9 0 4
do< power=house	0 -8 11 -1 0
do< power=king	-1 15 -10 0 0
do< power=minister	-5 -19 19 -13 9
do< power=no power	0 -7 2 7 3
do< power=parliament	-10 -9 24 -4 -13
do< power=premier	4 4 -9 0 0
do< power=president	16 6 -11 -19 -4
do< power=prime minister	0 17 -16 0 -1
do< power=secretary	7 -12 0 0 0
do< power=senate	-4 0 -3 10 1
do< present-not	-8 -17 11 11 0
do< pronoun	0 -12 0 -7 15
do> again	1 -19 7 0 11
do> both	-22 0 17 5 -13
do> future	-7 10 -4 8 -17
do> future-not	0 -12 20 0 -5
do> infinitive	0 -32 18 4 6
do> is future name	0 -25 29 0 0
do> is future not	0 -17 16 0 0
do> is future not organisation	0 -16 20 0 -2
do> is future organisation	0 15 -15 0 0
do> is future passive	-1 -4 10 0 0
do> is future passive name	0 -8 10 0 0
do> is future person	8 -11 6 0 0
do> is infinitive person	0 -12 13 0 0
do> is modal	7 -18 4 8 -3
do> is modal both	6 -15 4 0 0
do> is modal not	11 0 -14 0 0
do> is modal person	0 -12 16 0 0
do> is modal side	0 4 -17 11 0
do> is noun cabinet	12 -4 -3 0 0
do> is noun cabinet organisation	12 -4 -3 0 0
do> is noun china	4 12 -16 0 0
do> is noun china side	4 13 -17 0 0
do> is noun he	-10 1 6 0 -3
do> is noun i	-6 16 -9 0 0
do> is noun i pronoun	-6 16 -9 0 0
do> is noun is	11 -3 -4 0 0
do> is noun is side	11 -3 -4 0 0
do> is noun it	-19 -3 23 2 -4
do> is noun it again	-18 0 18 3 -3
do> is noun must side	0 -13 13 0 0
do> is noun not side	0 0 -14 0 16
do> is noun president	0 -13 0 0 11
do> is noun president person	0 -7 0 0 11
do> is noun to organisation	0 -13 14 0 0
do> is noun to person	0 18 -16 0 0
do> is noun will	-5 20 -13 0 0
do> is noun will person	-4 22 -16 0 0
do> is noun would	-14 16 -4 0 0
do> is past not	-10 -2 12 -5 0
do> is past not organisation	0 0 13 0 -5
do> is past not pronoun	-2 -2 10 0 0
do> is past passive side	-11 0 13 0 0
do> is past side	-1 7 -1 0 0
do> is perfect	1 -14 3 0 0
do> is perfect both	-11 13 2 -9 -3
do> is perfect name	-27 6 4 12 -4
do> is perfect not	-9 14 -5 5 -15
do> is perfect not again	0 12 -6 0 0
do> is perfect not name	0 19 -15 0 0
do> is perfect not person	-2 10 -3 2 -7
do> is perfect not pronoun	0 -12 2 0 10
do> is perfect office	14 0 -17 0 3
do> is perfect order	-10 13 -5 0 0
do> is perfect organisation	4 -6 -2 0 9
do> is perfect passive	-1 -3 11 -2 -4
do> is perfect passive again	9 -8 0 0 0
do> is perfect passive order	-15 0 9 0 0
do> is perfect person	4 -13 3 5 -4
do> is perfect pronoun	0 -10 13 -2 -7
do> is perfect side	4 -16 12 -11 0
do> is pluperfect	2 -22 8 11 0
do> is pluperfect again	-9 0 0 0 10
do> is pluperfect both	8 -4 -1 0 0
do> is pluperfect not	0 21 -9 0 -13
do> is pluperfect not organisation	0 18 -13 0 0
do> is pluperfect office	16 -8 -7 0 0
do> is pluperfect organisation	-3 -7 -4 11 15
do> is pluperfect passive	8 6 -12 0 0
do> is pluperfect person	-7 -1 16 0 -18
do> is pluperfect pronoun	-4 -6 14 0 -3
do> is present	9 0 -9 7 -8
do> is present again	1 -12 7 0 0
do> is present both	-8 -8 3 15 0
do> is present name	8 7 -8 -6 0
do> is present not	0 15 -13 -15 2
do> is present not office	2 14 -14 0 -2
do> is present not organisation	0 0 11 -2 -6
do> is present not pronoun	5 12 -19 -3 1
do> is present organisation	-21 18 -6 2 0
do> is present person	18 -11 0 -1 -8
do> is present pronoun	12 3 -11 0 -1
do> is present side	-30 -2 17 0 0
do> modal-not	7 -4 -16 12 0
do> name	-7 8 6 -7 -23
do> office	18 -11 -4 -3 1
do> participle	-11 6 5 0 -6
do> past	3 3 -1 8 -12
do> perfect	4 -16 7 -6 0
do> perfect-not	-12 19 -7 1 -20
do> person	2 18 -19 4 -6
do> pluperfect	6 -17 3 10 -1
do> pluperfect-not	0 17 -12 0 -3
do> power=assembly	1 29 -35 4 -2
do> power=board	-17 -22 36 0 0
do> power=bureau	12 0 -9 0 0
do> power=cabinet	39 -35 -1 1 0
do> power=chancellor	-13 7 5 0 0
do> power=commission	-19 15 0 8 -8
do> power=committee	-1 -17 13 0 7
do> power=congress	6 4 -11 -1 6
do> power=council	2 0 -11 0 10
do> power=department	-12 0 21 0 -9
do> power=diet	0 11 -8 0 0
do> power=government	0 0 12 -9 -17
do> power=minister	-15 1 12 0 -6
do> power=ministry	-5 -2 11 0 0
do> power=no power	16 1 -4 -13 -10
do> power=parliament	6 0 -12 0 11
do> power=premier	-1 -24 21 0 0
do> power=president	-9 1 0 0 7
do> power=prime minister	-9 25 -9 -4 -1
do> power=representative	-5 -10 21 0 -7
do> power=secretary	22 -31 1 0 -9
do> power=treasury	-31 -4 37 0 -4
do> present	13 -23 11 9 -23
do> present-not	0 10 -13 0 0
do> pronoun	13 -6 1 -34 0
do> side	0 -8 14 0 -8
does <agree>	-2 -16 13 1 0
does <agree> both	0 -3 6 -15 -6
does <agree> future	-17 12 0 0 0
does <agree> future name	0 16 -10 -1 0
does <agree> future not pronoun	0 0 -6 0 10
does <agree> future not side	0 6 2 0 -10
does <agree> future person	-9 0 -1 4 4
does <agree> future pronoun	1 -12 14 0 -4
does <agree> gerund	11 -3 -5 0 0
does <agree> infinitive organisation	14 0 -10 0 0
does <agree> infinitive person	-16 12 0 0 0
does <agree> modal	-35 0 0 11 4
does <agree> modal name	0 -7 11 0 0
does <agree> modal not side	0 0 -6 0 10
does <agree> modal office	0 -8 1 11 0
does <agree> modal person	-23 9 4 0 -3
does <agree> modal side	0 -2 -4 10 0
does <agree> office	-3 -12 10 0 7
does <agree> order	5 12 -15 0 0
does <agree> organisation	9 -14 3 -5 2
does <agree> participle passive	11 -30 6 -4 -6
does <agree> participle passive office	15 0 -14 0 0
does <agree> participle passive person	6 -27 7 0 0
does <agree> past	1 -17 9 4 -28
does <agree> past both	-9 0 12 0 0
does <agree> past name	18 -5 -14 0 0
does <agree> past not	-11 -3 0 0 13
does <agree> past office	-8 0 11 -8 0
does <agree> past organisation	-15 11 7 0 0
does <agree> past passive	0 -12 8 0 0
does <agree> past person	10 -23 -1 7 -5
does <agree> past side	-14 1 8 10 0
does <agree> perfect	8 -14 9 -2 -21
does <agree> perfect both	-7 7 1 0 0
does <agree> perfect not organisation	10 -18 6 0 0
does <agree> perfect not person	-9 8 0 1 -6
does <agree> perfect not pronoun	0 -5 -4 0 11
does <agree> perfect not side	0 17 -16 0 0
does <agree> perfect office	1 -11 4 0 0
does <agree> perfect passive	3 9 -10 0 0
does <agree> perfect passive order	-9 12 -2 0 0
does <agree> perfect passive side	16 -4 -10 0 0
does <agree> person	-1 -2 2 14 -12
does <agree> pluperfect	0 -1 -2 11 -7
does <agree> pluperfect both	18 0 -14 0 0
does <agree> pluperfect person	0 -9 1 10 0
does <agree> pluperfect side	-4 11 -6 1 0
does <agree> present both	20 -6 -10 0 0
does <agree> present name	-9 -13 22 0 0
does <agree> present office	-18 10 -1 0 8
does <agree> present passive	5 -17 12 0 0
does <agree> present pronoun	-4 12 -4 0 0
does <agree> pronoun	4 -5 -1 -15 6
does <agree> side	-14 11 1 12 -4
does <bear>	-22 -6 27 -10 0
does <bear> again	0 23 -21 0 0
does <bear> both	-4 -11 20 0 0
does <bear> future	0 -21 27 0 0
does <bear> future person	0 -16 19 0 0
does <bear> gerund	-1 -5 10 0 0
does <bear> infinitive	0 17 -16 0 0
does <bear> infinitive person	0 23 -20 0 0
does <bear> modal side	0 13 -12 0 0
does <bear> name	-3 -14 21 0 0
does <bear> office	-2 -4 10 0 0
does <bear> organisation	-27 -14 31 0 -7
does <bear> participle passive	2 -12 2 0 0
does <bear> participle passive person	9 -6 -2 0 0
does <bear> past	4 -11 1 0 0
does <bear> past not	0 10 -8 0 0
does <bear> past person	0 -13 7 0 0
does <bear> perfect	-27 -17 26 0 6
does <bear> perfect organisation	-12 -9 20 0 0
does <bear> perfect person	-4 -6 0 0 10
does <bear> perfect side	0 -10 14 0 0
does <bear> person	0 -6 0 0 14
does <bear> present again	0 16 -16 0 0
does <bear> present organisation	0 -7 10 0 0
does <bear> present passive	-10 6 0 0 0
does <bear> present side	-1 11 -7 0 0
does <begin>	5 -10 8 -8 -2
does <begin> both	8 -13 1 0 0
does <begin> future person	0 10 -8 0 0
does <begin> infinitive	-1 -10 15 0 0
does <begin> modal not name	0 10 -10 0 0
does <begin> modal organisation	0 13 -13 0 0
does <begin> name	-7 -17 26 0 0
does <begin> order	0 12 -14 0 0
does <begin> past	14 -1 -8 0 -2
does <begin> past name	-7 0 10 0 0
does <begin> past side	15 -1 -12 0 0
does <begin> perfect	-4 -3 0 0 9
does <begin> perfect person	0 0 -7 0 10
does <begin> person	-2 8 -8 0 6
does <begin> present name	-5 -9 18 0 0
does <begin> present side	0 -16 13 0 0
does <begin> pronoun	-7 -9 22 0 0
does <begin> side	12 -17 5 0 0
does <buy> organisation	-13 -13 27 0 0
does <buy> past	9 10 -17 0 0
does <buy> past name	0 12 -10 0 0
does <buy> past person	9 0 -9 0 0
does <buy> person	14 0 -14 0 0
does <buy> present	-10 0 15 0 0
does <deny>	-27 -7 16 0 7
does <deny> name	0 -11 0 0 9
does <deny> organisation	-10 6 -4 0 4
does <deny> past	-11 -2 6 0 1
does <deny> past name	0 0 -9 0 9
does <deny> past person	-4 0 12 0 0
does <deny> perfect not	0 -7 10 0 0
does <deny> person	-8 -11 27 0 -2
does <deny> present name	0 -10 12 0 0
does <deny> present organisation	0 14 -12 0 0
does <down> both	0 -6 15 0 0
does <down> future side	11 0 -8 0 0
does <down> gerund	-12 2 7 0 0
does <down> infinitive	-1 -5 10 0 0
does <down> modal	0 -7 10 0 0
does <down> order	-12 2 5 0 0
does <down> organisation	2 14 -13 0 -1
does <down> past	11 0 -1 0 -7
does <down> past pronoun	-3 0 10 0 -3
does <down> past side	9 0 -8 0 0
does <down> perfect	-8 -1 0 0 9
does <down> present side	-2 -6 18 0 0
does <down> side	10 -24 0 0 2
does <end>	3 -14 14 -4 -20
does <end> modal	6 -17 4 0 0
does <end> name	-11 0 11 0 0
does <end> office	14 0 -13 0 0
does <end> order	11 -3 -4 0 0
does <end> past	11 -4 0 0 -6
does <end> past name	-6 0 10 0 0
does <end> perfect	-9 0 14 0 0
does <end> pluperfect	0 12 -9 0 0
does <end> pluperfect organisation	0 12 -12 0 0
does <end> present person	-8 0 11 0 0
does <end> present side	0 -4 13 0 0
does <end> side	-23 -16 49 0 0
does <impose> again	0 -10 15 -2 0
does <impose> both	1 4 1 -21 -13
does <impose> future	-19 10 5 -4 -12
does <impose> future again	0 -8 9 0 0
does <impose> future both	0 -5 7 0 0
does <impose> future name	-2 17 -10 -1 0
does <impose> future not name	0 0 -10 0 11
does <impose> future not side	0 6 4 0 -13
does <impose> future office	0 -8 12 0 0
does <impose> future organisation	-19 0 8 0 -2
does <impose> future passive name	0 -6 8 0 0
does <impose> future person	-17 4 0 3 3
does <impose> gerund	2 2 -14 12 0
does <impose> gerund order	-9 0 9 0 0
does <impose> gerund side	0 0 -9 12 0
does <impose> infinitive name	0 -3 9 0 0
does <impose> infinitive organisation	8 14 -19 0 0
does <impose> infinitive person	-20 6 2 0 1
does <impose> infinitive side	0 -8 12 0 0
does <impose> modal	-57 -1 10 12 0
does <impose> modal name	0 -12 4 5 0
does <impose> modal not side	0 0 -6 0 10
does <impose> modal office	0 -8 3 10 0
does <impose> modal organisation	-13 1 0 -4 4
does <impose> modal passive name	0 -5 11 0 0
does <impose> modal person	-27 16 0 0 -5
does <impose> modal side	0 -6 0 9 0
does <impose> office	4 -10 0 -1 9
does <impose> order	-5 8 0 0 0
does <impose> organisation	13 -5 -3 -15 4
does <impose> participle passive	9 -19 7 -8 -14
does <impose> participle passive name	-15 2 13 0 0
does <impose> participle passive office	15 0 -13 0 0
does <impose> participle passive organisation	19 -6 -11 0 0
does <impose> participle passive person	2 -14 9 0 -3
does <impose> past	15 -19 0 -2 -16
does <impose> past name	12 2 -11 0 0
does <impose> past not	-17 0 0 0 11
does <impose> past not side	0 11 -9 0 0
does <impose> past organisation	0 0 4 -1 -17
does <impose> past passive	-9 -1 15 0 0
does <impose> past passive name	-16 0 19 0 0
does <impose> past person	21 -7 -18 12 -1
does <impose> past side	-18 0 20 0 0
does <impose> perfect	0 -7 6 6 -12
does <impose> perfect both	-3 22 -9 -3 0
does <impose> perfect name	4 0 -10 13 0
does <impose> perfect not	-3 9 0 -6 0
does <impose> perfect not office	0 -2 10 -1 0
does <impose> perfect not person	-10 7 2 0 -7
does <impose> perfect not pronoun	0 -4 -3 0 10
does <impose> perfect not side	0 14 -10 0 0
does <impose> perfect organisation	-1 -8 5 -10 8
does <impose> perfect passive	0 24 -18 0 0
does <impose> perfect passive not	0 17 -15 0 0
does <impose> perfect passive not side	0 10 -10 0 0
does <impose> perfect passive order	-9 12 -1 0 0
does <impose> perfect passive side	13 8 -20 0 0
does <impose> perfect person	0 -8 7 9 -18
does <impose> perfect pronoun	-3 -4 13 0 -3
does <impose> person	-9 2 7 19 -26
does <impose> pluperfect	0 -17 0 12 0
does <impose> pluperfect both	16 -1 -10 0 0
does <impose> pluperfect organisation	-9 -9 4 0 10
does <impose> pluperfect person	-7 -2 5 9 -3
does <impose> present	7 -6 1 -16 0
does <impose> present both	10 0 -7 0 0
does <impose> present name	18 0 -20 0 0
does <impose> present office	-10 0 1 0 10
does <impose> present organisation	13 -4 -13 0 6
does <impose> present passive	13 -20 0 0 4
does <impose> present passive name	-4 -9 20 0 0
does <impose> present passive organisation	19 -10 -8 0 0
does <impose> present person	-4 -11 24 -7 -15
does <impose> present pronoun	-11 14 0 0 -6
does <impose> present side	-8 -12 31 -1 -4
does <impose> pronoun	-1 -8 7 -25 3
does <lack>	-17 11 0 0 -8
does <lack> modal	0 -19 20 0 0
does <lack> office	0 21 -17 0 0
does <lack> organisation	-1 -8 7 4 0
does <lack> past	15 -1 -8 0 0
does <lack> past person	13 -1 -9 0 0
does <lack> present	-18 12 -7 7 0
does <lack> present not	0 -9 11 0 0
does <lack> present organisation	0 -15 5 9 0
does <lack> present passive	-17 29 -16 0 0
does <lack> present passive not	0 -14 17 0 0
does <lack> present passive not organisation	0 -8 10 0 0
does <lack> present passive order	0 10 -9 0 0
does <lack> present passive person	-5 17 -11 0 0
does <lack> present person	-8 4 0 0 0
does <lack> present side	0 13 -11 0 0
does <propose>	-41 0 24 0 -7
does <propose> modal	10 -11 -2 8 0
does <propose> modal name	0 4 -15 9 0
does <propose> name	-12 9 -4 3 0
does <propose> organisation	-28 0 10 -1 0
does <propose> participle passive	-13 6 1 0 0
does <propose> past	3 -4 11 -5 -6
does <propose> past person	6 -25 6 0 0
does <propose> past pronoun	8 3 -10 0 0
does <propose> past side	0 9 -8 0 0
does <propose> perfect	-40 -9 24 5 0
does <propose> perfect passive	0 13 -11 0 0
does <propose> perfect person	-17 1 1 7 0
does <propose> person	-10 -7 19 1 -14
does <propose> pluperfect organisation	0 -9 10 0 0
does <propose> present	-27 6 6 -2 -12
does <propose> present name	0 11 -9 0 0
does <propose> present not	0 -7 -7 0 15
does <propose> present passive	-6 11 -3 0 0
does <propose> present passive side	0 8 -7 0 0
does <propose> present pronoun	-4 -7 18 0 0
does <propose> pronoun	6 -10 10 0 -11
does <propose> side	-7 11 -9 -6 6
does <refuse>	-30 -8 1 -7 22
does <refuse> modal	0 -5 11 0 -4
does <refuse> organisation	-10 4 -4 0 8
does <refuse> participle passive person	0 0 -9 0 10
does <refuse> past	-11 2 0 0 5
does <refuse> past name	0 0 -10 0 10
does <refuse> past organisation	-5 6 -9 0 8
does <refuse> past person	0 0 17 0 -11
does <refuse> past pronoun	0 0 10 0 -9
does <refuse> perfect	-8 -9 -1 0 17
does <refuse> perfect person	-5 -1 0 0 12
does <refuse> person	-12 -12 3 0 13
does <renew> infinitive organisation	6 3 -9 0 0
does <renew> modal	0 21 -16 0 -1
does <renew> name	-16 3 8 0 0
does <renew> office	9 -3 -3 0 0
does <renew> past	15 -5 -7 0 -3
does <renew> past not	-1 -5 11 0 0
does <renew> perfect	-2 -9 11 0 0
does <renew> perfect passive	-1 -2 12 0 0
does <renew> person	0 15 -12 0 0
does <renew> pluperfect	9 0 -9 0 0
does <renew> pluperfect side	9 0 -9 0 0
does <renew> present	-11 0 6 0 0
does <renew> present organisation	0 -9 14 0 0
does <renew> present person	0 7 -9 0 0
does <renew> side	-3 -37 24 0 0
does <return>	1 -16 9 0 0
does <say>	-16 -2 10 7 0
does <say> both	-16 17 -5 0 0
does <say> future	-4 25 -20 0 0
does <say> future person	0 11 -10 0 0
does <say> future side	0 16 -15 0 0
does <say> gerund	14 -4 -13 0 0
does <say> infinitive	2 -20 21 0 0
does <say> infinitive person	0 -7 10 0 0
does <say> modal	7 3 -16 8 0
does <say> modal not	0 -8 9 3 -10
does <say> modal person	7 -10 0 0 0
does <say> name	18 -12 -2 3 -12
does <say> office	-3 -6 3 13 -4
does <say> order	0 -13 7 0 0
does <say> organisation	2 0 2 -1 -15
does <say> participle passive	8 -1 -12 6 0
does <say> past	-18 -1 21 -38 4
does <say> past name	0 -5 10 0 0
does <say> past not	0 -2 17 -1 -6
does <say> past office	1 -28 24 0 -6
does <say> past organisation	1 -9 6 -2 0
does <say> past person	-20 12 -1 -16 5
does <say> past pronoun	-18 5 0 0 6
does <say> perfect	5 0 -3 -20 8
does <say> perfect not	0 -3 -1 14 -3
does <say> perfect organisation	11 2 -10 0 0
does <say> perfect person	0 -8 16 -3 -8
does <say> perfect side	-11 0 -8 0 18
does <say> person	-22 3 7 -15 3
does <say> present	-30 2 18 -8 2
does <say> present not	6 -15 -1 8 -3
does <say> present not name	-1 0 -3 9 0
does <say> present not pronoun	10 0 -1 -1 0
does <say> present organisation	-13 5 9 -4 -1
does <say> present passive	0 -16 11 1 0
does <say> present person	-11 -3 7 0 5
does <say> present pronoun	-10 0 4 0 2
does <say> pronoun	-7 -6 13 0 0
does <say> side	1 6 -24 10 14
does <sell>	-1 -29 6 0 17
does <sell> modal	0 -10 11 0 0
does <sell> name	-2 -5 15 0 0
does <sell> organisation	-3 -9 0 0 12
does <sell> perfect	0 -2 -14 0 13
does <sell> person	14 -8 -13 0 3
does <sign>	8 1 -6 2 -13
does <sign> again	13 -16 0 -4 11
does <sign> both	2 5 1 -23 -11
does <sign> future	-28 13 1 0 -5
does <sign> future not name	0 0 -10 0 11
does <sign> future not organisation	0 -20 20 0 0
does <sign> future not pronoun	0 0 -6 0 10
does <sign> future not side	0 6 2 0 -10
does <sign> future passive	-2 -1 8 0 0
does <sign> future passive again	0 -13 13 0 0
does <sign> future passive name	0 -9 11 0 0
does <sign> future person	-11 9 -8 4 3
does <sign> future pronoun	0 -6 9 0 -5
does <sign> gerund	12 -15 0 0 0
does <sign> infinitive passive	0 15 -13 0 0
does <sign> infinitive person	-17 21 -10 0 0
does <sign> modal	-26 16 -8 5 0
does <sign> modal not side	0 0 -6 0 10
does <sign> modal office	-1 -4 0 9 0
does <sign> modal person	-11 15 -2 0 -4
does <sign> name	-4 13 -11 9 0
does <sign> organisation	7 -10 9 -6 -13
does <sign> participle passive	15 -48 10 -8 -11
does <sign> participle passive office	16 0 -14 0 0
does <sign> participle passive organisation	9 -10 0 0 0
does <sign> participle passive person	5 -30 9 0 0
does <sign> past	13 -21 0 5 -11
does <sign> past name	16 4 -20 4 0
does <sign> past not	-12 -4 0 0 13
does <sign> past passive	0 -11 9 0 0
does <sign> past passive name	-10 0 11 0 0
does <sign> past passive organisation	9 -14 0 0 0
does <sign> past person	10 -20 -3 15 -8
does <sign> perfect	16 -11 -3 7 -19
does <sign> perfect both	-10 6 5 -5 0
does <sign> perfect name	-2 14 -16 12 0
does <sign> perfect not	-5 12 -5 0 0
does <sign> perfect not name	0 15 -14 0 0
does <sign> perfect not office	0 -1 9 -1 0
does <sign> perfect not person	-9 16 -4 1 -6
does <sign> perfect not pronoun	0 -11 0 0 11
does <sign> perfect office	-5 -6 10 0 0
does <sign> perfect passive order	-13 3 3 0 0
does <sign> perfect passive side	10 -16 0 0 0
does <sign> perfect person	22 -10 -14 3 -3
does <sign> perfect side	13 -12 0 -3 -3
does <sign> person	4 13 -23 22 -15
does <sign> pluperfect	12 -11 -10 12 0
does <sign> pluperfect again	-1 0 -7 0 10
does <sign> pluperfect both	15 0 -10 0 0
does <sign> pluperfect not	-8 16 -3 0 -4
does <sign> pluperfect not organisation	-7 11 -2 0 0
does <sign> pluperfect organisation	5 -10 0 0 0
does <sign> pluperfect person	0 -8 0 10 0
does <sign> pluperfect side	0 10 -12 1 0
does <sign> present	-1 11 -2 -19 0
does <sign> present again	-2 -12 16 0 0
does <sign> present both	24 -18 -2 0 0
does <sign> present name	-16 -2 17 0 0
does <sign> present not organisation	0 13 -11 0 0
does <sign> present office	-24 15 -1 0 8
does <sign> present organisation	9 0 -1 -1 -3
does <sign> present passive	4 -16 10 0 0
does <sign> present pronoun	0 11 -8 0 0
does <sign> present side	-14 12 -3 0 0
does <sign> pronoun	0 -11 1 -18 11
does <sign> side	10 -4 2 0 -14
does <stay>	0 -10 7 -6 6
does <stay> future	-6 -3 12 0 0
does <stay> future organisation	0 -11 12 0 0
does <stay> future side	0 -11 13 0 0
does <stay> modal	-4 -3 10 0 0
does <stay> modal again	0 -13 16 0 0
does <stay> modal person	0 -14 15 0 0
does <stay> name	-10 -9 6 0 10
does <stay> office	18 -21 -3 0 8
does <stay> organisation	0 8 -2 0 -13
does <stay> past	-4 -4 -6 6 20
does <stay> past not	17 -8 -8 0 0
does <stay> past office	20 -10 -10 0 0
does <stay> past person	-15 6 -5 0 19
does <stay> past side	-16 0 0 0 5
does <stay> perfect	14 -7 -5 0 -4
does <stay> perfect organisation	-3 11 -9 3 0
does <stay> perfect person	17 -14 -5 0 0
does <stay> perfect side	0 -6 10 0 0
does <stay> person	2 -1 -5 -7 11
does <stay> pluperfect	-17 0 11 0 0
does <stay> present both	0 -5 9 0 0
does <stay> present name	0 -8 -1 -6 16
does <stay> present not name	0 -3 10 0 0
does <stay> present not organisation	0 -6 10 0 0
does <stay> present not side	0 13 -8 0 0
does <stay> present office	-1 -10 10 0 1
does <stay> present passive	-5 -12 9 0 6
does <stay> present person	2 5 -2 0 -13
does <stay> pronoun	2 -2 8 0 -17
does <suspend>	-10 2 0 -5 8
does <suspend> future organisation	0 12 -10 0 0
does <suspend> future side	0 -7 11 0 0
does <suspend> infinitive organisation	2 4 -9 0 0
does <suspend> name	0 -16 5 0 1
does <suspend> organisation	3 6 -11 0 0
does <suspend> participle passive organisation	0 10 -8 0 0
does <suspend> past	-2 0 -4 0 11
does <suspend> past person	9 0 -18 0 11
does <suspend> past side	-6 0 12 0 0
does <suspend> person	0 0 -10 0 10
does <suspend> present organisation	15 -11 -3 0 0
does <suspend> present passive	-9 -16 17 0 6
does <suspend> present side	-4 13 -7 0 0
does <suspend> pronoun	-6 0 10 0 0
does <suspend> side	-32 10 15 0 -6
does <target>	14 -5 -1 0 -4
does <target> name	-3 0 10 0 0
does <target> perfect	-12 0 17 0 0
does <target> person	-3 -8 15 0 0
does <target> present	16 6 -21 0 0
does <target> present side	10 0 -9 0 0
does <target> pronoun	20 10 -27 0 0
does <threaten>	0 0 10 0 -1
does <threaten> past person	-3 -4 15 0 0
does <threaten> person	-11 -9 27 0 0
does <up>	8 -11 11 -2 -15
does <up> again	0 -10 11 0 0
does <up> name	-10 -14 29 0 0
does <up> organisation	4 9 -11 0 0
does <up> perfect	9 -4 0 0 0
does <up> person	3 -10 8 0 -5
does <up> pronoun	0 -6 13 0 0
does accept	-19 0 13 0 0
does accept infinitive	0 12 -11 0 0
does accept organisation	-2 -3 11 0 0
does accept person	-5 12 -4 0 0
does add past pronoun	0 2 -8 0 5
does adjust	16 0 -15 0 0
does adopt present	-4 9 -2 0 0
does adopt side	9 -4 -3 0 0
does agree	-14 0 18 0 -5
does agree both	-10 0 13 0 0
does agree future	0 20 -18 0 0
does agree future organisation	0 20 -18 0 0
does agree name	4 -10 0 0 0
does agree organisation	12 2 -14 0 0
does agree participle passive both	-3 -1 11 0 0
does agree past organisation	7 0 -5 0 0
does agree past person	-22 3 16 0 0
does agree past side	-10 0 15 0 0
does agree person	-23 -2 24 1 0
does agree present	-9 -10 19 0 0
does agree present not	0 10 -10 0 0
does agree present person	0 -8 10 0 0
does agree side	-30 -1 21 0 0
does announce	0 12 -5 -1 0
does announce name	11 -6 -4 0 0
does announce organisation	21 1 -21 0 -1
does announce past organisation	12 -6 -6 0 0
does announce past person	-34 0 33 0 0
does announce past side	8 0 -13 0 6
does announce perfect organisation	11 0 -13 0 0
does announce perfect person	-11 0 9 0 0
does announce person	-57 0 48 0 -3
does announce pluperfect person	-4 0 10 0 0
does announce pronoun	-6 0 12 0 0
does announce side	6 8 -20 0 5
does answer	0 -18 27 -1 -6
does answer organisation	9 -3 -1 0 0
does answer past organisation	10 0 -9 0 0
does answer past person	-5 0 11 0 0
does answer person	-9 -13 27 0 0
does apply	12 -10 -2 0 0
does apply past	15 0 -14 0 0
does apply present	0 -6 11 0 0
does apply present organisation	0 -5 10 0 0
does approve	4 -2 -2 9 -16
does approve future	-5 -5 9 0 0
does approve future organisation	-3 -17 22 0 0
does approve future side	0 11 -10 0 0
does approve infinitive	-3 11 -5 0 0
does approve infinitive organisation	-2 11 -6 0 0
does approve modal both	0 10 -9 0 0
does approve modal side	0 10 -10 0 0
does approve name	0 -16 8 1 0
does approve organisation	-1 -23 27 -2 -11
does approve perfect	0 1 -9 8 0
does approve perfect organisation	-7 -1 14 0 0
does approve perfect person	0 5 -13 5 0
does approve perfect side	12 5 -19 0 0
does approve person	-11 15 -16 13 0
does approve present	19 1 -22 0 0
does approve present organisation	24 -3 -19 0 0
does approve pronoun	-9 16 -4 0 0
does approve side	17 18 -29 0 0
does ask modal	0 0 -6 9 0
does ask modal name	0 0 -7 9 0
does ask past	8 -11 0 -2 0
does ask past pronoun	11 0 -10 0 0
does ask perfect	-11 1 -4 7 2
does ask perfect passive	0 11 -9 0 0
does ask perfect person	0 11 -15 8 0
does ask person	-11 13 -10 5 0
does authorise	16 0 -16 0 0
does await	-10 13 -2 0 0
does await person	-4 9 -1 0 0
does await present passive	-8 12 -2 0 0
does await present passive person	-4 9 -1 0 0
does be	5 -2 2 0 -11
does be again	-5 -11 20 0 0
does be modal again	0 -10 12 0 0
does be modal person	0 -14 14 0 0
does be name	-5 -4 0 1 10
does be office	24 -20 0 0 0
does be organisation	-11 20 -11 0 -3
does be past	-14 0 12 6 -12
does be past not	17 -8 -8 0 0
does be past office	15 -10 -6 0 0
does be past person	-26 15 10 0 -5
does be past side	-9 -1 18 0 0
does be perfect	6 8 -17 0 0
does be perfect organisation	-7 22 -24 4 0
does be person	-5 0 10 -4 -6
does be present	11 -7 0 -1 0
does be present name	0 -8 0 -4 14
does be present not organisation	0 -7 10 0 0
does be present not side	0 13 -9 0 0
does be present office	0 -7 11 0 0
does be present side	12 -2 -9 5 0
does be pronoun	9 -1 0 0 -9
does believe	-3 -4 12 0 0
does believe pronoun	-3 -3 11 0 0
does bless side	0 -16 16 0 0
does bring	-5 -3 12 0 0
does bring past	12 0 -11 0 0
does bring past person	9 0 -8 0 0
does bring present	-8 0 12 0 0
does buy	-5 -1 14 0 0
does call	0 -9 8 0 0
does call organisation	0 -10 8 0 0
does call past side	0 11 -10 0 0
does call person	3 -11 2 0 0
does call side	0 10 -9 0 0
does charge	10 0 -4 0 0
does charge present	9 0 -8 0 0
does charge present side	10 0 -9 0 0
does collect	-8 -6 19 0 0
does collect organisation	-2 -4 11 0 0
does collect present	-1 -3 10 0 0
does come future	0 10 -7 0 0
does come name	3 -15 3 0 0
does come past person	-20 0 25 0 0
does come past side	12 0 -11 0 0
does come pluperfect	12 0 -10 0 0
does come present organisation	0 11 -8 0 0
does come side	10 -1 -6 0 0
does confirm	-3 -11 16 0 -5
does confirm modal	11 0 -11 0 0
does confirm modal name	0 10 -9 0 0
does confirm name	6 7 -13 0 0
does confirm organisation	-14 11 1 0 0
does confirm past	-11 3 8 0 0
does confirm perfect	-5 -2 10 0 0
does confirm perfect not	0 -12 3 5 0
does confirm perfect not side	0 -16 1 7 0
does confirm present	-1 -11 16 0 0
does confirm side	0 -31 21 6 0
does consent	1 4 -16 0 5
does consent organisation	3 1 -21 0 5
does consider organisation	0 13 -13 0 0
does consider present organisation	0 10 -10 0 0
does consult side	0 10 -10 0 0
does countersign	2 -10 4 0 0
does countersign future office	0 -9 10 0 0
does countersign office	-8 -1 13 0 0
does countersign person	8 -14 0 0 0
does countersign side	0 -10 11 0 0
does decide future	0 -13 15 0 0
does decide infinitive	0 11 -10 0 0
does decide modal	0 14 -12 0 0
does decide office	0 17 -16 0 0
does decide past	1 -11 -3 0 10
does decide person	0 11 -7 0 0
does decide present	-2 9 -4 0 0
does decide pronoun	0 -7 -1 0 10
does decline	-10 1 -4 0 11
does decline perfect	-2 0 -2 0 10
does decree	-10 0 12 0 0
does decree present	-8 0 8 0 0
does decree present organisation	0 10 -11 0 0
does draft	0 -14 15 0 0
does draft present passive	0 -10 10 0 0
does enact	0 12 -10 0 0
does enact pluperfect not	0 9 -7 0 0
does enact pluperfect not organisation	0 9 -8 0 0
does end office	16 0 -12 0 0
does end order	11 -1 -5 0 0
does end person	-8 0 12 0 0
does end present name	3 4 -9 0 0
does end present person	-9 0 11 0 0
does end side	-4 0 13 0 0
does endorse	0 -10 12 0 0
does endorse future	0 -10 10 0 0
does enter	-2 -13 3 0 10
does enter future	0 -10 10 0 0
does expect	-9 12 -3 0 0
does expect office	0 13 -10 0 0
does expect present	0 -9 13 0 0
does expect present passive	-5 25 -19 0 0
does expect present passive organisation	0 11 -10 0 0
does expect present passive side	0 9 -8 0 0
does extend	4 -9 7 0 -14
does extend both	-2 -5 11 0 0
does extend modal	0 -9 10 0 0
does extend name	-5 0 12 0 0
does extend past not	0 -4 10 0 0
does extend past person	13 0 -13 0 0
does extend person	10 0 -8 0 0
does extend pluperfect	9 0 -9 0 0
does extend pluperfect side	9 0 -9 0 0
does fall	-9 3 1 0 0
does fall past	-4 0 8 0 0
does future	-42 11 13 -4 -21
does future not organisation	0 -7 14 0 -4
does future not pronoun	0 -2 -6 0 12
does future organisation	-18 13 -3 0 0
does future passive	-13 0 9 0 -3
does future passive name	0 -16 20 0 0
does future passive person	0 11 -16 5 0
does future person	-28 3 5 2 0
does future pronoun	8 -16 14 0 -8
does gerund	8 -21 0 10 0
does gerund organisation	3 -10 6 0 0
does gerund side	-2 -6 0 12 0
does get	-11 11 0 0 0
does get name	0 -13 19 0 0
does get past	-2 -1 10 0 0
does get past not	0 10 -8 0 0
does get person	-3 14 -9 0 0
does go	1 -6 9 0 0
does go name	0 -6 14 0 0
does go past	10 -5 -4 0 0
does go past side	11 0 -9 0 0
does go present side	0 -9 10 0 0
does have	-5 12 -7 0 -11
does have again	0 -17 19 0 -2
does have both	0 -12 1 15 0
does have name	-10 2 11 -6 0
does have office	11 -4 -8 0 2
does have organisation	1 17 -13 0 -14
does have past	-8 -15 21 0 0
does have past person	-7 -17 25 0 0
does have past side	-1 7 -1 0 0
does have person	-5 20 -11 -1 -5
does have present	4 1 -5 7 -18
does have present again	1 -11 7 0 0
does have present both	-5 -11 3 15 0
does have present name	-3 0 12 -5 0
does have present not	-24 24 -15 -13 3
does have present not again	0 -5 10 0 0
does have present not organisation	0 -4 11 0 -1
does have present not person	-7 11 -11 0 4
does have present not side	0 19 -12 0 -1
does have present office	15 -8 -11 0 4
does have present organisation	0 23 -22 0 -1
does have present person	1 17 -15 0 -15
does have present side	-31 -9 20 0 0
does have side	-43 8 5 0 -9
does hold	0 2 -12 0 12
does hold name	8 0 -11 0 3
does hold office	-3 -2 -3 0 12
does hold organisation	-14 -3 15 0 0
does hold past person	18 0 -14 0 0
does hold person	7 4 -10 0 -3
does hold present	0 0 -12 0 11
does hold present name	10 0 -14 0 4
does hold present side	0 11 -9 0 0
does hold side	0 10 -7 0 0
does impose	-17 4 9 0 0
does infinitive	-11 1 10 -13 -8
does infinitive name	-3 -15 26 0 0
does infinitive organisation	17 3 -12 0 -4
does infinitive passive	0 15 -15 0 0
does infinitive passive side	0 9 -9 0 0
does infinitive person	-31 7 8 0 1
does infinitive side	-1 -5 14 0 0
does initial	-9 -16 22 0 0
does initial both	22 -1 -19 0 0
does initial name	-11 0 7 0 0
does initial past	-10 -9 18 0 0
does initial person	-3 -10 13 0 0
does initial side	-4 -4 11 0 0
does ink	9 0 -9 0 0
does issue both	0 -11 12 0 0
does issue future	9 -15 7 0 0
does issue future organisation	11 -8 0 0 0
does issue modal	0 17 -14 0 0
does issue modal organisation	0 12 -11 0 0
does issue name	0 1 -7 5 0
does issue organisation	0 16 -21 3 0
does issue past	0 13 -10 -1 0
does issue past organisation	0 13 -6 0 0
does issue perfect	-14 1 -1 14 0
does issue perfect organisation	-13 5 0 8 0
does issue side	4 -9 3 0 0
does keep	-8 -4 0 0 11
does keep past	-5 -2 -7 0 16
does keep past person	-4 -2 -8 0 16
does keep person	-8 3 -13 0 15
does keep present person	0 8 -6 0 0
does keep side	-6 -6 22 0 0
does know	4 -23 -12 23 0
does know name	-1 0 -3 9 0
does know person	0 0 -10 9 1
does know present not	6 -7 -9 9 0
does know present not name	0 0 -4 10 0
does know present not pronoun	10 0 -2 -1 0
does know pronoun	10 -1 0 -1 0
does lack	1 20 -23 0 0
does lack present	0 17 -15 0 0
does leave	-7 -3 5 10 0
does leave gerund	0 0 -11 12 0
does leave gerund side	0 0 -12 12 0
does leave past	-12 0 15 0 0
does leave person	-13 0 13 0 0
does leave pluperfect	-8 10 0 0 0
does leave present	12 -15 -1 0 0
does leave side	7 -2 -13 11 0
does let name	9 14 -29 7 0
does let perfect name	0 9 -16 7 0
does let person	-5 -1 20 0 -5
does let present	3 -12 2 -1 0
does let present name	9 3 -14 0 0
does let present person	0 -6 12 0 0
does lift	11 0 -7 0 -3
does lift organisation	9 5 -16 0 0
does like	9 -14 0 0 0
does like modal	11 -11 0 0 0
does like modal pronoun	10 0 -7 0 0
does look	-17 8 0 0 0
does look organisation	0 13 -12 0 0
does look past person	-8 0 12 0 0
does look past pronoun	0 9 -9 0 0
does look person	-11 -1 16 0 0
does lower organisation	1 6 -10 0 0
does lower side	-2 -1 11 0 0
does make again	0 10 -9 0 0
does make past person	-9 0 13 0 0
does make perfect	10 -13 0 0 0
does meet	0 -12 17 0 -6
does meet again	0 16 -16 0 0
does meet modal	0 -14 15 0 0
does meet organisation	-20 -1 16 0 0
does meet participle passive	9 -8 -1 0 0
does meet participle passive person	11 -5 -5 0 0
does meet past	-4 -9 11 0 0
does meet past person	-5 -5 11 0 0
does meet person	8 -45 13 0 0
does meet present again	0 16 -16 0 0
does modal	-26 5 4 14 -15
does modal again	-4 -17 25 0 0
does modal both	-1 20 -14 0 0
does modal not name	0 14 -9 0 -1
does modal organisation	-14 13 -7 2 -2
does modal passive name	5 -17 7 0 0
does modal passive office	0 11 -12 0 0
does modal passive organisation	0 11 -10 0 0
does modal passive side	0 -7 15 -2 0
does modal person	-10 -4 16 -2 -9
does modal side	-9 -12 8 10 0
does need	-10 -11 15 4 0
does need organisation	0 -12 7 7 0
does need present	-11 -7 8 7 0
does need present organisation	0 -10 1 9 0
does need side	0 -9 11 0 0
does negotiate	7 -17 3 0 0
does nothing	7 0 10 -29 -23
does nothing again	-5 -19 23 2 -5
does nothing both	-6 -4 13 -2 -3
does nothing name	-2 -16 28 -16 -34
does nothing office	-30 32 -3 -9 -6
does nothing order	27 4 -23 0 0
does nothing organisation	4 13 -18 12 0
does nothing person	20 -5 -18 -12 18
does nothing pronoun	-7 -2 17 -6 -2
does nothing side	-9 -32 39 1 -3
does notify perfect side	0 -6 10 0 0
does notify side	0 -14 18 0 0
does offer	-5 -5 16 0 0
does order	11 0 -7 0 0
does order organisation	-11 -12 24 0 0
does order past	10 10 -18 0 0
does order past name	0 12 -10 0 0
does order past person	9 0 -9 0 0
does order person	15 0 -16 0 0
does order present	-8 0 11 0 0
does other	2 -8 10 0 -14
does other again	15 -7 -7 0 0
does other both	-17 -10 26 0 0
does other future passive organisation	0 -13 14 0 0
does other future passive person	0 13 -19 5 0
does other name	9 -18 -3 1 8
does other office	9 -22 9 0 0
does other order	-11 6 0 0 0
does other organisation	-11 7 4 -3 -5
does other past passive	18 -1 -12 0 0
does other past passive name	12 0 -9 0 0
does other perfect	3 13 -7 -4 -11
does other perfect name	3 -10 6 -5 0
does other perfect not	0 -12 17 0 0
does other perfect not organisation	0 -9 11 0 0
does other perfect office	9 -2 -3 0 0
does other perfect passive	0 -7 7 0 0
does other perfect pronoun	-2 -2 10 0 0
does other perfect side	6 19 -22 0 0
does other person	-8 11 -7 11 -5
does other pluperfect	-16 -25 41 0 0
does other pluperfect not	0 12 -10 0 0
does other pluperfect not organisation	0 14 -13 0 0
does other pluperfect organisation	-5 -2 10 0 0
does other pluperfect person	-11 0 15 0 0
does other pluperfect side	0 -11 13 0 0
does other present	-24 5 -5 6 8
does other present name	0 0 -18 9 10
does other present office	0 -12 13 0 0
does other present organisation	-1 21 -16 0 0
does other present passive person	11 -2 -6 0 0
does other present person	-12 5 1 0 0
does other present side	0 -7 8 0 0
does other pronoun	-12 -15 30 0 0
does owe	0 16 -15 0 0
does owe name	0 13 -13 0 0
does owe present	0 16 -15 0 0
does owe present name	0 13 -13 0 0
does participle passive	14 -47 8 0 1
does participle passive both	0 -14 14 0 0
does participle passive office	16 -2 -8 0 0
does participle passive person	14 -34 -2 4 6
does participle passive side	-5 -2 12 -2 0
does pass	0 -9 8 0 0
does pass name	-8 0 9 0 0
does pass organisation	0 -7 7 0 0
does pass participle passive	-7 0 9 0 0
does pass perfect	11 -7 -3 0 0
does pass perfect organisation	19 -6 -13 0 0
does past	0 -40 25 -16 1
does past both	3 -11 3 0 0
does past name	0 -11 0 11 1
does past not	0 3 0 -9 0
does past not office	8 0 -15 0 7
does past not organisation	0 0 14 0 -5
does past office	6 -24 15 -10 -16
does past organisation	4 -13 5 -14 0
does past passive	3 -9 5 0 -1
does past passive not	0 -8 12 0 0
does past passive side	0 -16 5 0 0
does past pronoun	-4 -5 7 -4 1
does pay	-5 0 10 0 0
does perfect	7 -18 0 0 14
does perfect both	-11 9 5 -9 -3
does perfect name	-7 0 -2 12 -5
does perfect not	-19 18 -1 0 -21
does perfect not again	0 12 -6 0 0
does perfect not name	0 15 -11 0 0
does perfect not office	0 -10 12 1 -2
does perfect not organisation	0 -1 4 0 -9
does perfect not person	-13 16 0 0 -11
does perfect not pronoun	0 -12 2 0 10
does perfect office	13 -5 -8 0 1
does perfect order	-10 13 -5 0 0
does perfect organisation	-1 0 -3 0 13
does perfect passive	-8 0 12 -3 -6
does perfect passive again	9 -8 0 0 0
does perfect passive name	-10 -2 11 0 0
does perfect passive not	0 19 -15 0 0
does perfect passive not side	0 14 -13 0 0
does perfect passive order	-15 0 7 0 0
does perfect passive person	-7 13 -4 0 0
does perfect person	11 -31 6 7 1
does perfect pronoun	0 -3 9 -2 -7
does perfect side	5 -13 4 -11 11
does plan both	0 9 -9 0 0
does pluperfect	2 -22 7 10 0
does pluperfect again	-9 0 0 0 10
does pluperfect both	8 -4 -1 0 0
does pluperfect not	-1 17 -4 0 -13
does pluperfect not organisation	0 15 -10 0 0
does pluperfect organisation	-2 -11 0 3 12
does pluperfect person	0 0 3 7 -17
does pluperfect pronoun	-4 -6 12 0 0
does post	0 9 -5 0 0
does post past	0 9 -6 0 0
does prepare past	0 11 -8 0 0
does present	-6 8 3 -5 -8
does present both	6 -11 1 11 -5
does present name	-1 4 -2 -5 13
does present not	-9 12 -9 -5 7
does present not name	-7 -14 5 7 0
does present not organisation	0 -11 25 -6 -11
does present not person	-10 4 -8 0 11
does present not side	-4 22 -21 0 2
does present office	0 -6 0 0 10
does present passive	-13 1 7 0 0
does present passive name	-10 -13 28 0 0
does present passive not	0 -23 19 1 0
does present passive not name	0 -6 9 0 0
does present passive not organisation	0 -10 12 0 0
does present passive office	-14 4 0 0 6
does present passive person	0 16 -16 0 0
does present passive pronoun	0 -9 14 0 0
does present person	0 6 0 -15 -2
does present side	-11 -1 16 0 -31
does proclaim	21 -4 -17 0 0
does prolong	-9 2 10 -4 -9
does prolong both	8 6 -14 0 0
does prolong infinitive organisation	9 4 -14 0 0
does prolong modal	0 14 -8 0 0
does prolong name	-3 0 12 0 0
does prolong organisation	11 -6 1 0 -7
does prolong past side	-8 0 11 0 0
does prolong perfect	-9 -3 18 0 0
does prolong person	-13 16 -1 0 0
does prolong present organisation	0 -16 18 0 0
does prolong side	-25 -20 34 0 0
does promise	0 11 -9 0 0
does propose	-12 -20 35 0 0
does propose organisation	-4 -11 20 0 0
does propose perfect	-1 -4 12 0 0
does publish	-5 20 -8 -3 -10
does publish both	-18 0 9 0 0
does publish future	-8 15 -9 0 0
does publish modal	0 11 -8 0 0
does publish modal organisation	0 16 -12 0 0
does publish name	7 8 -20 4 0
does publish office	0 8 -11 0 0
does publish order	-9 -4 11 0 0
does publish participle passive	-1 -10 12 0 0
does publish past	-10 -6 13 3 0
does publish past name	1 0 -8 6 0
does publish past organisation	-9 0 13 0 0
does publish past passive	9 10 -20 0 0
does publish past person	-15 0 16 0 0
does publish person	-16 5 7 0 0
does publish pluperfect	0 15 -12 0 0
does publish pluperfect organisation	5 4 -12 0 0
does publish pluperfect side	-7 9 -1 0 0
does publish present organisation	6 -18 10 0 0
does publish side	8 11 -17 0 0
does put	0 6 -11 -1 12
does put both	3 5 -8 0 0
does put future	-9 10 -1 0 0
does put future name	0 12 -10 0 0
does put future person	-5 0 9 0 0
does put name	15 10 -22 0 0
does put office	-5 18 -1 0 -12
does put organisation	-33 3 0 1 20
does put perfect both	12 6 -17 0 0
does put perfect not	0 13 -6 0 0
does put perfect organisation	-15 4 -3 0 8
does put perfect person	13 -14 0 0 0
does put person	19 -44 4 0 0
does put pluperfect	8 -3 -15 0 10
does put pluperfect organisation	0 0 -6 0 11
does put present	5 -16 4 0 -1
does put present name	16 0 -15 0 0
does put present organisation	-17 -7 13 4 1
does put present person	18 -37 0 0 0
does put present pronoun	0 10 -8 0 0
does put present side	-9 -5 18 0 0
does put side	-25 0 22 0 0
does raise perfect	12 0 -9 0 0
does ratify	8 10 -15 0 -2
does ratify again	0 10 -9 0 0
does ratify modal	-4 -12 14 1 0
does ratify name	-15 0 15 0 0
does ratify organisation	5 8 -18 0 0
does ratify past	12 0 -11 0 0
does ratify past organisation	11 1 -15 0 0
does ratify perfect	0 14 -14 0 0
does ratify perfect side	10 0 -8 0 0
does ratify person	6 2 -12 0 0
does ratify pluperfect	13 0 -11 0 0
does ratify present organisation	1 9 -13 0 0
does ratify side	12 -9 0 0 0
does reach	-12 2 7 0 0
does reach past	-15 0 16 0 0
does reach past person	-14 0 15 0 0
does reach person	-12 0 13 0 0
does react	0 16 -14 0 0
does react side	0 18 -18 0 0
does ready	9 -12 0 0 0
does ready present	9 -12 0 0 0
does receive	5 -12 4 0 0
does receive person	0 -3 10 0 0
does recommend	0 -12 14 0 0
does recommend organisation	0 -9 9 0 0
does recommend present	0 -11 11 0 0
does recommend present organisation	0 -9 9 0 0
does reduce	12 0 -10 0 0
does reduce future	11 0 -11 0 0
does reduce future side	12 0 -12 0 0
does reduce side	11 0 -10 0 0
does refuse	-11 -11 1 0 14
does refuse organisation	0 -1 -1 0 9
does refuse participle passive person	0 0 -9 0 10
does refuse past organisation	0 0 -8 0 10
does refuse person	-3 -2 0 0 10
does refuse present	0 0 -7 0 9
does remain	0 -9 13 0 0
does renew	3 3 -17 0 6
does renew past side	10 0 -9 0 0
does reply	-17 0 20 0 -4
does reply office	0 -5 10 0 0
does reply past	-11 4 4 0 0
does reply perfect not side	0 -15 17 0 0
does reply side	0 -19 22 0 0
does report	0 12 -8 0 0
does report modal	0 9 -9 0 0
does report modal pronoun	0 10 -9 0 0
does report pronoun	0 10 -9 0 0
does require	-9 0 6 -2 0
does require person	0 10 -9 0 0
does require present passive	-4 18 -11 0 0
does require present passive organisation	-3 12 -5 0 0
does rise	-5 0 14 0 0
does rule	-7 0 8 0 -2
does rule name	0 -11 13 0 0
does rule organisation	-2 13 -8 0 0
does rule person	0 -6 10 0 0
does rule present name	0 -10 12 0 0
does rule present organisation	0 15 -14 0 0
does run	-1 -7 15 0 0
does run present	0 -5 11 0 0
does say	-7 2 7 -16 6
does say both	-4 12 -6 0 0
does say future	0 12 -10 0 0
does say future side	0 11 -11 0 0
does say infinitive	3 -11 10 0 0
does say modal	0 -9 4 5 0
does say modal not	0 0 13 -5 -2
does say modal organisation	0 -10 12 0 0
does say office	-8 -20 23 0 0
does say past	-1 -3 6 -16 2
does say past not	0 -1 14 0 -4
does say past office	-3 -11 21 0 0
does say past person	9 -4 -7 -4 6
does say past pronoun	-26 13 -6 0 5
does say perfect	-4 5 -6 -10 12
does say perfect organisation	0 10 -10 0 0
does say perfect person	3 -5 13 -1 -16
does say perfect side	-7 0 -12 0 19
does say person	9 -2 -1 -26 1
does say present	-7 12 -5 -12 6
does say present both	0 11 -10 0 0
does say present passive	3 -11 3 0 0
does say present pronoun	0 -11 2 0 4
does say pronoun	-34 8 0 -1 5
does say side	-2 12 -20 1 12
does seal	0 -5 0 10 0
does seal past	0 0 -5 10 0
does see perfect	-3 -7 12 0 0
does see perfect organisation	-2 -14 18 0 0
does send	-6 -21 2 0 19
does send modal	0 -9 10 0 0
does send organisation	-1 -2 -4 0 12
does send perfect	0 -2 -14 0 13
does set	3 10 -13 0 0
does set infinitive	0 10 -10 0 0
does set office	0 9 -8 0 0
does set perfect side	11 0 -10 0 0
does set side	9 0 -7 0 0
does sign	6 -11 0 0 3
does sign again	-12 0 17 0 0
does sign both	6 -1 0 -12 -3
does sign future	-15 1 6 0 0
does sign future name	0 18 -14 0 0
does sign future not	0 6 -11 0 9
does sign future not pronoun	0 0 -6 0 10
does sign future not side	0 6 2 0 -10
does sign future organisation	0 -15 19 0 0
does sign future person	-9 0 0 4 4
does sign future pronoun	1 -12 14 0 -4
does sign infinitive organisation	14 -3 -7 0 0
does sign infinitive person	-15 4 4 0 0
does sign modal	-34 0 0 10 4
does sign modal name	0 -6 10 0 0
does sign modal office	0 -8 1 11 0
does sign modal person	-23 7 6 0 -3
does sign modal side	0 0 -6 11 0
does sign office	-9 -11 14 0 7
does sign order	0 12 -11 0 0
does sign organisation	3 -25 13 -4 5
does sign participle passive	14 -39 4 -2 -3
does sign participle passive name	-10 0 13 0 0
does sign participle passive office	15 0 -14 0 0
does sign participle passive person	7 -22 4 0 0
does sign past	8 -15 1 0 -24
does sign past again	-10 0 15 0 0
does sign past both	-5 -2 9 0 0
does sign past name	14 -4 -11 0 0
does sign past not	-11 -3 0 0 13
does sign past organisation	-24 13 13 0 0
does sign past person	30 -31 -19 8 -3
does sign perfect	5 -6 5 -1 -18
does sign perfect both	-10 9 2 0 0
does sign perfect not organisation	10 -18 6 0 0
does sign perfect not person	-9 8 0 1 -6
does sign perfect not pronoun	0 -5 -4 0 11
does sign perfect not side	0 20 -19 0 0
does sign perfect office	-1 -13 12 0 0
does sign perfect passive	3 9 -11 0 0
does sign perfect passive order	-9 12 -2 0 0
does sign perfect passive side	16 -4 -10 0 0
does sign perfect person	9 -9 0 0 -2
does sign person	15 -1 -18 12 -9
does sign pluperfect both	23 0 -22 0 0
does sign present	-6 18 -13 -4 4
does sign present both	20 -19 -5 0 0
does sign present name	-7 -8 17 0 0
does sign present not	0 -11 10 0 0
does sign present office	-18 10 -1 0 8
does sign present passive	0 -11 13 0 0
does sign present person	0 16 -20 0 0
does sign present pronoun	-3 12 -6 0 0
does sign pronoun	4 -7 0 -14 6
does sign side	-3 11 -5 5 -2
does sit	1 10 -4 0 -12
does sit organisation	0 10 -3 0 -9
does sit person	2 -13 3 0 0
does sit present	0 10 -5 0 0
does sit present name	0 10 -9 0 0
does stand	-4 -4 14 0 0
does state	-6 -3 15 0 0
does stay	-4 -19 7 0 11
does stay past	-2 0 -9 0 14
does stay past person	-1 0 -10 0 14
does stay person	-1 0 -9 0 13
does stay present	0 -1 10 0 0
does stay present passive	0 -6 11 0 0
does stop	-14 3 7 0 0
does stop pluperfect	0 12 -12 0 0
does submit	0 -7 10 0 0
does suspend future	0 11 -8 0 0
does suspend future organisation	0 14 -12 0 0
does suspend name	-10 -1 19 0 0
does suspend organisation	15 7 -21 0 0
does suspend present organisation	17 -6 -11 0 0
does suspend side	-26 2 12 0 0
does take infinitive	0 -4 9 0 0
does take modal organisation	0 11 -11 0 0
does take name	-11 0 16 0 0
does take past name	-8 0 9 0 0
does take past person	0 14 -12 0 0
does take person	-6 16 -6 0 0
does take side	-6 -17 24 0 0
does tell both	0 11 -11 0 0
does tell modal	0 9 -12 1 0
does tell office	4 2 -14 8 0
does tell organisation	6 -16 0 0 5
does tell past organisation	0 -14 4 0 6
does tell past person	-12 16 -6 0 1
does tell past pronoun	1 -21 9 0 0
does tell perfect organisation	11 -3 -5 0 0
does tell person	-2 10 -2 -5 0
does tell pluperfect	11 -6 -3 0 0
does tell pluperfect person	11 -5 -4 0 0
does tell present person	0 -8 9 0 0
does tell present pronoun	0 12 -11 0 0
does tell pronoun	0 -11 8 4 -8
does think	0 13 -10 0 0
does think present side	0 9 -9 0 0
does think side	0 9 -9 0 0
does threaten person	-9 0 13 0 0
does vote	11 -3 -6 0 3
does vote future	0 9 -8 0 0
does vote future not	0 -15 17 0 0
does vote future not organisation	0 -15 17 0 0
does vote future organisation	0 10 -10 0 0
does vote infinitive	0 -10 10 0 0
does vote modal	9 -5 0 0 0
does vote modal organisation	9 -2 -6 3 0
does vote organisation	8 -2 -6 7 0
does vote past	4 0 -9 3 1
does vote past organisation	7 0 -13 4 2
does vote perfect	2 0 -9 0 5
does vote perfect not	0 19 -14 0 0
does vote perfect not organisation	0 16 -12 0 0
does vote present	-19 0 7 0 0
does vote present again	-2 -12 16 0 0
does vote present organisation	-10 -2 9 0 0
does vote present side	0 17 -16 0 0
does wait person	9 -15 1 0 0
does wait present	0 13 -10 0 0
does wait present side	0 9 -7 0 0
does want	-12 20 -16 0 3
does want name	0 15 -14 0 0
does want present	-4 17 -10 0 -2
does want present name	0 17 -16 0 0
does want pronoun	0 -2 8 0 0
does withhold	-3 0 9 0 -6
does withhold present	0 3 6 0 -12
does write	9 -15 5 0 0
does write name	0 -8 10 0 0
does write past person	3 4 -12 0 3
does write past pronoun	0 -3 12 0 0
does write pronoun	0 -4 15 0 0
extend< again	0 -10 11 0 0
extend< both	-11 0 7 0 0
extend< do<	-15 11 0 0 1
extend< future	-2 -1 9 0 0
extend< is future passive	0 -10 13 0 0
extend< is modal	4 3 -12 0 0
extend< is noun 	13 3 -18 0 0
extend< is noun  organisation	5 5 -13 0 0
extend< is noun an	-7 0 9 0 0
extend< is noun any	0 21 -18 0 0
extend< is noun the organisation	0 -9 10 0 0
extend< is noun the side	9 0 -11 0 0
extend< modal	0 -7 9 0 0
extend< name	-6 15 -15 1 8
extend< office	0 -7 11 0 0
extend< past	0 7 0 0 -14
extend< perfect	5 -10 6 0 0
extend< perfect-not	0 9 -7 0 0
extend< person	8 6 -8 -2 -9
extend< pluperfect-not	5 3 -10 0 0
extend< power=government	0 13 -8 0 0
extend< power=house	-5 0 8 0 0
extend< power=minister	-2 -6 12 0 -4
extend< power=parliament	0 -6 11 0 -2
extend< power=president	-10 7 1 0 0
extend< power=prime minister	7 -9 3 0 0
extend< present	-1 11 -13 -1 12
extend< pronoun	-4 -1 14 0 0
extend< refuse<	1 -28 8 0 2
extend> both	3 11 -11 0 -2
extend> do>	-5 1 -2 12 -4
extend> future	-1 19 -16 0 0
extend> gerund	-5 15 -4 0 0
extend> infinitive	-7 -16 -8 7 25
extend> is future passive	0 11 -8 0 0
extend> is infinitive	5 -12 1 0 5
extend> is infinitive organisation	9 -4 0 0 -5
extend> is infinitive side	-8 -13 4 0 8
extend> is modal	0 15 -5 0 -9
extend> is modal name	0 11 -11 0 0
extend> is noun about	0 13 -13 0 0
extend> is noun approval	0 9 -9 0 0
extend> is noun approve	0 18 -16 0 0
extend> is noun for	13 -1 -3 0 -1
extend> is noun on	0 13 -8 0 0
extend> is noun s	-3 10 -4 0 0
extend> is noun s side	0 13 -10 0 0
extend> is noun sign	0 14 -11 -1 0
extend> is noun sign pronoun	0 11 -10 0 0
extend> is noun signed	-15 0 9 10 0
extend> is noun signed person	-9 0 0 11 0
extend> is noun to	-1 -14 10 0 6
extend> is past not	0 -3 12 0 0
extend> is past organisation	5 3 -19 0 8
extend> is past pronoun	0 0 16 0 -11
extend> is perfect	-9 9 -6 0 8
extend> is perfect passive	0 0 9 0 0
extend> is pluperfect not organisation	0 9 -7 0 0
extend> is pluperfect side	9 0 -5 0 0
extend> is present	-13 0 4 0 2
extend> is present organisation	-1 -5 14 0 -2
extend> is present person	0 6 -15 0 6
extend> lack<	-9 0 0 0 5
extend> lack>	-27 11 -4 10 7
extend> modal	-11 7 5 -2 -12
extend> name	-26 2 17 1 -3
extend> office	0 1 4 -10 -2
extend> organisation	-25 -13 16 -8 17
extend> participle	-21 0 11 0 0
extend> past	12 -37 5 3 -7
extend> perfect	5 7 -35 11 19
extend> perfect-not	0 10 0 0 -16
extend> person	6 -24 -7 23 3
extend> pluperfect	0 -9 3 5 -2
extend> pluperfect-not	4 9 -12 0 0
extend> power=board	-6 0 14 0 0
extend> power=cabinet	0 24 -33 0 9
extend> power=commission	15 0 -11 0 -5
extend> power=congress	-3 -13 16 0 0
extend> power=council	10 -9 -3 0 1
extend> power=department	-8 -9 19 0 0
extend> power=government	-25 0 13 0 7
extend> power=house	0 -11 11 0 0
extend> power=minister	-4 -27 24 0 -7
extend> power=ministry	-19 -2 24 0 -4
extend> power=no power	0 -2 -4 17 0
extend> power=president	5 23 -27 1 -5
extend> power=prime minister	4 -9 -1 0 4
extend> power=senate	-4 -10 1 0 14
extend> present	0 -13 10 6 -4
extend> present-not	2 0 -15 0 10
extend> pronoun	-15 16 0 -2 -1
extend> refuse>	-43 -40 0 11 39
f:!	-2 17 -13 0 0
f:"	-14 -3 3 4 14
f:'	-10 -15 27 0 0
f:'s	13 7 -16 -10 6
f:(	3 0 -13 0 8
f:)	2 0 -12 0 8
f:,	8 -4 -2 -29 6
f:-	0 13 -6 0 0
f:.	-4 11 -1 13 -13
f::	26 -10 -13 -11 0
f:;	11 -10 3 -8 -10
f:<agent>	2 -8 4 -1 -1
f:<day-ahead>	4 8 -4 -35 -6
f:<day-gone>	12 0 -8 -6 -8
f:<day-today>	-5 -22 18 -1 3
f:<duty>	3 -3 1 -23 12
f:<gate>	0 0 9 -11 -5
f:<goods-amount>	-14 2 8 0 0
f:<goods>	4 -13 0 -33 29
f:<level-noun>	-9 -1 7 4 -2
f:<level>	-9 -9 24 -42 -4
f:<money>	-14 -11 24 0 0
f:<month-ahead>	-8 -3 16 -3 -8
f:<month-gone>	-11 17 -2 -8 0
f:<name>	5 0 4 -2 -25
f:<not>	-2 2 -26 34 24
f:<number>	4 3 -1 -6 -16
f:<office>	8 -2 4 0 -39
f:<organisation>	8 -15 -12 26 15
f:<person>	22 -3 -13 -7 4
f:<quality>	8 -1 0 -33 4
f:<seat>	18 -5 -7 2 -14
f:<sender>	-4 -26 21 -7 7
f:<span>	0 -2 -4 0 20
f:<v-agree>	5 -12 -1 0 13
f:<v-bear>	-1 3 0 -19 5
f:<v-begin>	9 -1 -2 -19 0
f:<v-buy>	-18 1 13 -4 4
f:<v-deny>	-5 6 0 3 -13
f:<v-down>	-22 0 12 -7 14
f:<v-end>	4 -16 3 -7 13
f:<v-impose>	-7 -9 9 -3 16
f:<v-lack>	6 -5 0 -13 3
f:<v-propose>	-13 7 5 -15 0
f:<v-refuse>	12 11 -23 0 0
f:<v-renew>	0 -11 9 -1 0
f:<v-return>	-12 -1 10 0 4
f:<v-say>	-27 13 0 30 -13
f:<v-sell>	21 4 -18 -5 0
f:<v-sign>	-8 -1 0 -8 25
f:<v-stay>	20 -3 -10 -20 0
f:<v-suspend>	7 1 -2 0 -13
f:<v-target>	-14 5 10 -6 0
f:<v-threaten>	-14 -15 26 0 0
f:<v-up>	-2 -6 13 -12 2
f:?	-15 0 1 2 8
f:a	-15 -11 26 4 -18
f:abstained	12 0 -10 0 0
f:accept	-3 -2 10 0 0
f:according	-36 30 -6 0 0
f:achieved	12 0 -11 0 0
f:across	-3 -5 12 0 0
f:act	-40 -11 35 1 0
f:acted	-4 0 -4 12 0
f:action	0 -13 16 0 0
f:adopt	5 9 -23 0 9
f:advance	-7 24 -18 0 0
f:advice	12 -2 -8 0 0
f:affiliate	-16 11 0 0 0
f:afterward	-17 0 14 0 0
f:again	-3 -2 -1 0 16
f:against	-4 -6 14 0 0
f:agent	0 -9 12 0 0
f:ago	-5 7 -9 0 9
f:agree	-36 -21 45 -1 7
f:ahead	6 5 -12 0 0
f:al	-9 17 -4 0 0
f:all	-6 0 12 -2 -3
f:allow	-5 -12 21 0 0
f:alone	-8 14 -2 0 0
f:already	0 9 -14 9 -3
f:also	1 -14 7 0 0
f:althing	-5 13 -6 0 0
f:aluminium	-23 10 0 0 6
f:among	-18 0 17 0 0
f:an	-24 13 6 3 -5
f:and	2 -9 5 11 -12
f:annex	10 0 -7 0 0
f:announcement	0 11 -12 0 0
f:another	-16 6 5 0 3
f:answer	-21 -30 19 18 -12
f:antimony	11 5 -17 0 0
f:antwerp	12 0 -13 0 0
f:anybody	-19 22 -1 0 0
f:anything	-17 0 21 0 0
f:app	6 10 -16 0 0
f:appeared	-2 15 -10 0 0
f:application	-7 0 10 0 0
f:apply	12 14 -23 0 0
f:approval	0 21 -24 0 3
f:approve	-22 -3 24 -2 0
f:are	9 -21 8 3 -2
f:arrangement	-11 4 2 0 0
f:arrive	2 -23 16 0 0
f:arrived	9 0 -8 0 0
f:aside	8 3 -12 0 0
f:ask	4 6 -14 1 2
f:asleep	0 -18 8 4 0
f:assured	6 5 -14 0 0
f:at	5 -33 8 -7 21
f:authorise	0 -11 12 0 0
f:authority	-10 0 12 0 0
f:avocado	-9 0 0 0 12
f:await	10 -8 -2 0 0
f:away	0 13 -9 0 0
f:back	4 12 -11 0 -5
f:ban	0 11 -9 0 0
f:battery	17 -9 -8 0 0
f:be	3 0 6 -8 -27
f:beach	-5 20 -14 0 0
f:bear	20 -4 -13 0 0
f:been	11 -9 -1 -14 8
f:before	23 -32 -2 -15 17
f:beforehand	0 -14 14 0 0
f:begin	9 -14 4 0 -4
f:being	-3 29 -28 9 0
f:belong	-6 9 0 0 0
f:beside	18 -11 -7 0 0
f:better	-1 -1 9 0 0
f:between	-15 -11 27 0 0
f:biggest	0 -7 9 0 0
f:bill	0 -10 10 0 0
f:billion	0 -10 12 0 0
f:bison	-12 8 0 0 0
f:blamed	0 -10 9 0 0
f:bloc	-11 0 11 0 0
f:board	6 7 -12 0 0
f:body	0 13 -11 0 0
f:bone	11 0 -13 0 0
f:border	-2 -6 12 0 0
f:both	27 11 -27 -1 -12
f:bottle	0 10 -8 0 0
f:breakfast	11 0 -8 0 0
f:bridge	-13 -7 21 0 0
f:bring	-13 9 0 0 2
f:broker	1 11 -16 0 0
f:busan	-28 0 19 0 0
f:but	25 -26 6 -1 -22
f:buyer	3 -11 4 0 0
f:by	0 -19 16 -10 0
f:cabinet	29 6 -32 0 0
f:cable	17 1 -20 0 0
f:calendar	-16 0 18 0 0
f:call	-19 0 19 0 0
f:camex	0 9 -8 0 0
f:can	-55 12 13 14 4
f:cannot	-12 0 15 0 0
f:cap	0 11 -10 0 0
f:car	15 -33 5 0 -3
f:case	-13 1 9 0 -3
f:cashmere	10 -5 -2 0 0
f:cattle	-3 0 10 0 0
f:cease	13 0 -11 0 0
f:ceasefire	0 -5 14 0 -5
f:centre	14 0 -13 0 0
f:ceremony	-6 0 15 0 -4
f:certain	12 -4 -5 0 0
f:chair	-2 -12 5 0 10
f:champagne	12 0 -9 0 0
f:chance	14 3 -18 0 0
f:chang	12 0 -12 0 0
f:changed	0 5 -10 0 3
f:channel	0 -11 13 0 0
f:chapter	11 -1 -11 0 2
f:charge	-1 7 0 0 -10
f:cheese	10 0 -9 0 0
f:chicken	12 -12 0 0 0
f:chief	0 -4 10 0 0
f:chip	-8 -14 28 0 0
f:cinnamon	11 0 -8 0 0
f:clause	0 15 -17 0 0
f:clerk	8 0 -13 5 0
f:close	-14 -1 16 0 0
f:closed	0 14 -8 0 0
f:club	-7 -4 14 0 0
f:co	0 9 -9 0 0
f:colleague	-1 -2 12 0 -6
f:collect	4 11 -15 0 0
f:comment	0 0 -7 9 0
f:commerce	-15 11 -2 0 0
f:common	-1 0 -6 0 11
f:company	9 -29 12 0 0
f:concerned	10 -8 0 0 0
f:conclude	-14 -9 27 0 0
f:confirm	-6 -10 14 3 -4
f:congress	0 -10 12 0 0
f:consensu	-4 -5 14 0 0
f:consent	-17 5 10 0 -8
f:consider	0 9 -6 0 0
f:constructive	-8 0 10 0 0
f:consult	0 -10 14 0 0
f:contain	9 -4 -3 0 0
f:container	0 -11 2 0 6
f:control	-8 -4 13 0 0
f:cooperation	0 -9 12 0 0
f:cork	3 12 -15 0 0
f:cosco	0 10 -10 0 0
f:cost	-15 -10 25 0 0
f:council	-16 0 13 0 0
f:count	-6 0 9 0 0
f:countermeasure	-6 -10 13 0 1
f:counterpart	0 -11 9 0 0
f:countersign	12 -5 -6 0 0
f:countersignature	12 -4 -6 0 0
f:country	19 -22 -7 -2 11
f:course	9 -14 2 0 0
f:cover	14 -9 -6 0 0
f:covered	0 -5 8 0 0
f:currency	-6 13 -6 0 0
f:custom	18 -11 -2 0 0
f:customer	-5 -2 12 0 0
f:cut	0 -9 11 0 0
f:dairy	-17 3 9 0 0
f:data	14 0 -12 0 0
f:date	-11 0 13 0 0
f:de	-11 0 9 0 0
f:deadline	0 -11 15 0 0
f:deal	-24 0 23 0 -10
f:decide	-14 -2 21 0 -3
f:decision	6 -15 2 2 0
f:decree	25 1 -22 0 -3
f:deficit	-2 0 11 0 0
f:delay	-7 -1 13 0 0
f:delegation	-9 -8 18 0 0
f:demand	0 -20 20 2 0
f:depend	0 -5 -4 10 0
f:depended	-4 10 -4 0 0
f:deputy	-7 12 -2 0 0
f:diamond	11 0 -11 0 0
f:did	12 -23 4 7 -16
f:die	-2 -2 8 0 0
f:diet	14 0 -13 0 0
f:digital	-6 0 10 0 0
f:direction	0 12 -14 0 0
f:disagree	0 0 -10 12 0
f:discuss	-7 0 10 0 0
f:do	17 -16 -1 6 -6
f:document	-5 10 -13 11 0
f:doe	-8 6 5 -9 -9
f:doesn't	-8 1 -17 23 0
f:don't	0 -10 -4 11 0
f:done	-3 39 -25 0 -1
f:door	0 -6 17 0 -2
f:doubt	0 12 -10 0 0
f:draft	-16 14 0 0 -2
f:drawer	0 12 -11 0 0
f:drop	-2 -5 9 0 0
f:drug	-9 3 2 0 0
f:due	0 -23 11 0 12
f:dump	0 -6 10 0 0
f:duty	0 -3 -5 -8 19
f:each	7 -28 14 0 0
f:earlier	-4 -15 18 0 0
f:earth	-10 2 7 0 0
f:easter	-15 0 17 0 0
f:economy	-15 -18 32 0 0
f:effect	20 -9 -14 0 2
f:else	-12 8 1 0 0
f:emergency	-9 -9 25 0 0
f:empty	8 0 -8 0 0
f:end	-8 13 -13 0 19
f:enforcement	-6 11 -2 0 0
f:enough	-2 -11 12 3 0
f:enter	-8 0 11 0 0
f:entity	-4 -5 13 0 0
f:entry	5 -14 3 0 0
f:equipment	17 -2 -12 0 0
f:even	-11 -5 19 0 0
f:evening	-2 -22 10 0 9
f:every	-14 17 -13 9 0
f:everything	-11 -20 31 0 0
f:examine	-13 3 6 0 0
f:exchanged	-4 11 -4 0 0
f:exempt	-9 -6 20 0 0
f:exist	0 -8 10 0 0
f:expect	48 3 -40 -2 -11
f:expire	-14 1 9 0 0
f:extend	-18 -9 28 0 0
f:extension	-22 5 11 -1 0
f:extra	-8 -8 17 0 0
f:fact	-7 18 -9 0 0
f:fail	0 -14 17 0 0
f:fall	-11 0 15 0 0
f:family	-3 -6 13 0 0
f:farmer	5 -12 0 0 0
f:federal	-12 11 0 0 0
f:ferry	12 0 -14 0 3
f:fifth	-12 0 18 0 0
f:fight	19 0 -16 0 0
f:fighting	0 12 -11 0 0
f:file	5 -10 3 0 0
f:final	-19 0 12 0 0
f:finance	0 -11 13 0 0
f:find	0 -7 11 0 0
f:firmly	0 11 -11 0 0
f:first	8 22 -23 -5 -2
f:fish	16 7 -17 0 -3
f:fishery	0 11 -12 0 0
f:floor	0 -9 11 0 0
f:flow	0 10 -9 0 0
f:fly	-5 0 10 0 0
f:folder	5 -9 0 0 0
f:follow	8 6 -11 0 0
f:followed	32 0 -28 0 0
f:for	0 4 -1 -22 5
f:force	-10 0 10 0 -1
f:foreign	8 3 -7 -5 0
f:forget	-6 10 -2 0 0
f:form	0 -9 5 0 0
f:formality	0 13 -13 0 0
f:found	-33 0 10 3 11
f:four	-18 0 16 0 0
f:fourth	-12 0 7 0 0
f:fox	0 11 -11 0 0
f:framework	14 -3 -5 0 0
f:free	6 3 -9 0 0
f:freeze	-3 14 -9 0 0
f:friend	-21 0 18 0 0
f:full	0 19 -17 0 0
f:furniture	-6 0 11 0 0
f:further	22 0 -21 0 0
f:gallium	11 5 -17 0 0
f:gather	0 10 -9 0 0
f:gave	-18 1 6 -5 4
f:gazette	20 -13 -12 1 0
f:gentlemen	-3 -6 11 0 0
f:germanium	10 5 -17 0 0
f:get	0 -5 10 0 0
f:give	-10 46 -26 0 -6
f:go	-8 6 -1 -3 8
f:good	14 -16 1 -5 0
f:goodwill	-9 0 11 0 0
f:government	13 -5 -16 9 6
f:green	-8 -5 15 0 0
f:greer	-6 12 -4 0 0
f:ground	-2 -2 -9 0 17
f:grower	0 -13 16 0 0
f:guess	0 -12 11 0 0
f:h	-8 -3 16 0 0
f:habit	0 13 -13 0 0
f:had	10 4 -21 7 13
f:half	30 -11 -16 0 -4
f:halted	0 10 -9 0 0
f:hand	-14 23 -8 0 0
f:harbour	0 0 -8 0 10
f:has	18 24 -31 0 -9
f:have	16 -2 -14 0 -3
f:haven't	10 2 -14 0 0
f:he	-28 8 8 0 -3
f:he'd	0 8 -16 0 11
f:health	0 -11 12 0 0
f:hear	-15 0 13 0 0
f:height	19 0 -16 0 0
f:help	-16 -18 34 0 0
f:her	-9 33 -26 0 0
f:here	-9 4 5 0 0
f:hide	-10 7 0 0 0
f:him	5 -14 11 -12 0
f:himself	15 0 -11 0 0
f:his	-7 5 -9 6 11
f:hold	16 -8 -3 0 -12
f:holmium	-7 0 10 0 0
f:home	-4 0 13 0 -2
f:honest	0 -7 10 0 0
f:hospital	4 2 -9 0 0
f:hour	9 -26 11 0 0
f:how	-12 -5 22 0 0
f:hurried	0 12 -12 0 0
f:hurt	0 -11 14 0 0
f:i	2 -1 -1 14 -10
f:i'm	6 3 -13 0 0
f:i've	0 0 -12 12 0
f:if	-27 1 23 0 -18
f:immediately	13 0 -8 0 0
f:import	0 -9 9 0 0
f:impose	-7 -10 17 0 0
f:included	9 11 -20 0 0
f:industrial	-16 12 -5 0 6
f:inflation	-5 -6 14 0 0
f:informed	18 -16 0 0 0
f:initial	-11 8 0 0 0
f:instead	-26 -1 29 0 0
f:instrument	-3 -5 10 0 0
f:interest	0 11 -6 0 0
f:interview	-10 0 7 0 0
f:into	-9 12 -1 0 0
f:is	12 6 -9 0 -19
f:it	13 2 -12 4 -6
f:it'd	0 18 -19 0 0
f:item	13 0 -11 0 0
f:its	-20 26 -4 -24 6
f:jamieson	-6 12 -4 0 0
f:joint	0 14 -15 0 0
f:judge	-11 4 0 0 0
f:just	18 -2 -13 0 0
f:keep	7 -10 -15 0 25
f:kim	-6 17 -10 0 0
f:kind	0 -10 7 0 0
f:king	6 6 -14 0 0
f:know	5 4 -27 22 0
f:kuala	0 8 -9 0 0
f:kuomintang	0 16 -16 0 0
f:land	-6 -1 11 0 0
f:lapse	18 0 -16 0 0
f:last	-12 3 13 -7 -17
f:late	-1 12 -6 0 0
f:later	-1 -7 12 0 0
f:laughed	-8 12 -3 0 0
f:law	-3 -14 14 0 2
f:lawyer	14 -21 0 7 0
f:lay	-1 -2 9 0 0
f:least	-17 -5 25 0 0
f:leave	-5 -9 15 0 0
f:led	9 0 -14 2 0
f:legal	0 20 -29 0 5
f:legally	0 10 -10 0 0
f:lemon	11 0 -9 0 0
f:less	10 0 -8 0 0
f:let	0 10 -11 -3 5
f:letter	-7 -22 38 0 -1
f:level	0 12 -10 0 0
f:licence	-27 17 2 0 0
f:limited	0 -6 9 0 0
f:list	-9 -31 30 0 2
f:listed	-1 -26 27 0 0
f:lithium	14 3 -18 0 0
f:little	-2 -7 13 0 0
f:lobster	-13 10 6 0 -7
f:long	7 10 -19 0 1
f:longer	24 0 -25 0 0
f:look	-15 7 -2 0 7
f:lower	-12 5 2 0 0
f:lumpur	0 8 -9 0 0
f:m	11 -5 -5 0 0
f:machine	-18 12 0 0 0
f:magnet	0 18 -15 0 0
f:majority	-5 10 -4 0 0
f:make	-10 -13 24 0 -5
f:maker	-15 -13 16 0 8
f:man	19 13 -35 0 7
f:market	-6 -7 19 0 0
f:material	28 -6 -21 0 0
f:may	-4 -1 9 1 -6
f:me	0 17 -14 0 0
f:mean	9 5 -20 0 4
f:meant	5 11 -17 0 0
f:meanwhile	0 10 -11 0 0
f:measure	-21 -3 28 0 0
f:meat	6 8 -11 0 -3
f:medicine	-10 5 -4 0 7
f:meet	-13 -6 25 -3 0
f:memorandum	-5 -10 17 0 0
f:mention	-6 0 9 0 0
f:message	0 12 -16 0 0
f:middle	-8 -5 16 0 0
f:midnight	29 -2 -26 0 0
f:might	0 -10 15 0 0
f:milk	14 0 -7 0 -3
f:million	-8 -4 15 0 0
f:mind	0 20 -17 0 0
f:mine	0 11 -9 0 0
f:minister	-17 18 1 -2 0
f:missing	14 -14 0 0 0
f:monday	20 -3 -15 0 0
f:money	14 -10 -3 0 0
f:month	-6 -1 12 0 0
f:morning	-26 -1 28 0 0
f:most	2 -16 8 0 0
f:mother	-8 0 9 0 0
f:move	10 15 -20 0 0
f:mps	15 0 -14 0 0
f:mr	2 30 -26 0 -12
f:museum	0 0 -6 9 0
f:must	3 -9 7 0 -6
f:my	12 -16 -1 0 0
f:name	-6 -15 6 9 5
f:named	13 18 -28 0 0
f:national	-12 -3 18 0 0
f:nearly	-2 -2 8 0 0
f:need	-6 11 -4 -6 4
f:negotiate	-4 -5 12 0 0
f:negotiation	-11 -18 30 0 0
f:negotiator	-6 -2 12 0 0
f:neither	-26 15 4 1 -5
f:new	-5 -2 9 0 5
f:newspaper	-4 -6 10 0 0
f:next	-11 13 -4 0 4
f:night	9 -1 -3 0 0
f:no	3 -5 12 -18 -8
f:nobody	17 -6 -17 6 2
f:nod	15 8 -23 0 0
f:non	-7 0 8 0 0
f:none	-36 20 4 0 0
f:noon	-25 3 14 0 0
f:nor	-4 8 -2 3 -6
f:not	3 -9 -21 25 25
f:note	8 -11 0 0 0
f:nothing	15 -23 0 -3 3
f:now	19 3 -13 0 -13
f:number	-12 7 -4 0 8
f:nutmeg	-4 -2 10 0 0
f:nvidia	-5 -1 12 0 0
f:objection	20 -11 -9 0 0
f:oblige	13 0 -12 0 0
f:obstacle	0 15 -13 0 0
f:of	-2 -4 9 -9 -5
f:off	7 20 -23 0 0
f:offer	-17 -8 17 0 1
f:office	9 -3 -4 0 0
f:old	-27 1 20 0 0
f:on	4 -3 -2 -5 10
f:once	-13 23 -14 0 9
f:one	-20 -2 27 -17 -5
f:only	26 4 -25 0 0
f:open	-14 -30 45 0 0
f:opened	3 0 -13 0 6
f:opposite	0 -7 11 0 0
f:opposition	0 22 -20 0 0
f:or	-14 0 16 0 -2
f:order	-16 3 10 0 0
f:ordinary	20 0 -21 0 0
f:our	5 0 0 -6 -11
f:out	7 -13 -1 0 4
f:outside	-1 -1 10 0 0
f:outstanding	-12 -13 24 0 0
f:over	6 -5 -8 0 12
f:own	-2 -16 23 0 -4
f:owner	-1 9 -4 0 0
f:pact	-9 3 2 0 0
f:page	8 -22 11 0 0
f:palace	-2 -16 -2 22 0
f:paper	21 13 -29 7 -14
f:parliament	0 -25 19 0 0
f:part	-3 15 -4 0 -3
f:party	-2 13 -7 0 0
f:pass	-4 -13 21 0 0
f:passenger	12 0 -9 0 0
f:pause	-20 5 12 0 0
f:pay	0 10 -2 -13 -4
f:peace	-13 0 15 0 0
f:peat	7 0 -16 0 10
f:pen	7 10 -11 0 -6
f:people	-14 5 6 0 0
f:photograph	9 -7 0 0 0
f:pick	9 9 -21 0 0
f:piece	13 0 -20 9 0
f:pill	0 12 -12 0 0
f:place	11 -2 -7 0 0
f:plan	-30 -11 38 0 0
f:plant	-5 0 12 0 0
f:play	12 -14 0 0 0
f:pocket	12 0 -9 0 0
f:point	-10 -6 18 0 0
f:position	-4 15 -17 5 0
f:possible	-1 11 -14 0 6
f:powder	6 1 -10 0 0
f:power	-12 2 5 0 0
f:practice	6 18 -23 0 0
f:predecessor	0 -8 12 0 0
f:prepare	0 14 -10 0 0
f:presence	-6 16 -8 0 0
f:present	10 13 -16 0 -8
f:president	0 -11 11 -2 0
f:presidential	0 -10 0 7 0
f:price	-12 -20 36 0 -1
f:prime	-8 27 -16 0 0
f:principle	16 -5 -10 0 0
f:printed	5 -22 12 0 0
f:proclamation	-28 0 32 0 0
f:programme	0 -9 9 0 0
f:project	29 0 -27 0 0
f:promise	0 -13 3 0 9
f:proper	-8 0 11 0 0
f:proposal	-3 16 -23 0 10
f:provided	-9 -8 18 0 0
f:public	-7 -3 14 0 0
f:pump	13 -1 -8 0 0
f:put	-11 7 11 0 -16
f:quarrel	-8 4 -6 0 9
f:question	-5 -21 0 22 0
f:quiet	-7 0 12 0 0
f:quota	0 -10 11 0 0
f:radio	4 -14 2 0 0
f:raise	10 -37 18 0 0
f:rare	-10 2 7 0 0
f:rate	12 7 -15 0 -2
f:rather	4 -13 3 0 0
f:ratify	8 -7 -8 0 11
f:reach	14 -15 -1 0 0
f:read	0 19 -14 4 -9
f:reading	-13 11 0 0 0
f:ready	-5 -12 23 0 0
f:really	4 -2 -11 0 8
f:receipt	-11 0 11 0 0
f:receive	-26 -5 30 0 0
f:recess	0 9 -7 0 0
f:reckon	-3 9 -3 0 0
f:recommend	0 16 -14 0 0
f:reduction	0 -9 10 0 0
f:refer	0 0 -10 11 0
f:regional	-12 0 12 0 0
f:regulation	16 9 -25 0 0
f:relieved	0 -9 10 0 0
f:remain	9 1 -8 0 -4
f:remove	-8 0 12 0 0
f:renew	11 -11 -4 0 1
f:replace	-10 -3 16 0 0
f:reply	-15 -17 20 8 -1
f:reporter	-20 8 10 0 -10
f:representative	-18 6 11 0 0
f:rest	15 -12 0 0 0
f:result	-5 -1 13 0 0
f:review	-4 23 -18 0 0
f:revive	8 -9 0 0 0
f:rice	-10 4 5 0 0
f:right	8 18 -19 0 -6
f:rise	-15 0 16 0 0
f:room	-11 -8 21 0 0
f:rotterdam	0 10 -10 0 0
f:round	-38 -6 48 0 -6
f:rule	-4 0 6 0 -5
f:rum	-7 -4 14 0 0
f:safeguard	0 -11 12 0 0
f:sail	11 0 -9 0 0
f:salalah	12 0 -11 0 0
f:sanction	10 -4 -5 0 0
f:say	-27 4 5 13 0
f:seal	0 -16 0 10 0
f:secretary	-19 0 19 0 0
f:section	0 13 -7 0 0
f:see	2 14 -14 -2 0
f:sell	14 -18 0 0 0
f:senate	-4 10 0 0 0
f:send	32 0 -27 0 0
f:seoul	-4 0 10 0 0
f:separate	-8 11 -1 0 0
f:service	19 -5 -11 0 0
f:session	0 -12 15 0 0
f:settle	-3 4 -14 0 17
f:settlement	-8 0 10 0 0
f:seven	0 -9 10 0 0
f:seventy	9 0 -9 0 0
f:shall	-19 5 7 0 0
f:she	-41 0 29 0 0
f:ship	-2 17 -8 0 0
f:short	-21 -17 35 0 0
f:should	-19 -10 32 0 -2
f:show	-13 10 1 0 0
f:side	-11 18 2 -5 -23
f:sign	20 6 -26 0 5
f:signature	-3 0 7 -4 -11
f:silence	0 11 -11 0 0
f:simple	-3 -12 18 0 0
f:since	-4 20 -13 -3 1
f:sit	0 -13 13 0 0
f:sleep	19 -3 -14 0 0
f:slow	0 -8 11 0 0
f:slowly	0 19 -8 0 -8
f:sober	11 0 -11 0 0
f:somebody	17 0 -13 0 0
f:soon	-19 8 7 0 0
f:source	0 -9 10 0 0
f:southern	0 -11 12 0 0
f:sovereignty	0 -11 11 0 0
f:soybean	-14 -20 36 0 0
f:spare	9 6 -15 0 0
f:speak	-1 29 -35 9 9
f:special	2 -17 5 2 0
f:spoke	-8 -8 23 0 0
f:spoken	1 15 -17 0 0
f:spread	-9 21 -13 0 0
f:spring	-13 3 -3 0 10
f:stamp	12 -1 -5 0 0
f:stand	-9 12 -2 0 -1
f:start	11 -19 3 0 0
f:state	3 -19 8 8 0
f:statement	0 16 -19 0 3
f:station	-9 0 11 0 0
f:stay	12 0 -6 0 -4
f:steel	-15 0 14 0 0
f:stop	10 -8 0 0 0
f:strike	3 -15 9 0 0
f:subject	-16 22 -2 0 0
f:submit	0 -8 10 0 0
f:subsidy	0 -6 9 0 0
f:successor	0 11 -10 0 0
f:such	-11 0 7 0 0
f:suffice	0 11 -7 0 0
f:summer	-2 -9 11 0 0
f:summit	0 -4 11 0 0
f:superhard	29 -5 -22 0 0
f:supreme	4 5 -11 0 0
f:surcharge	-6 -1 13 0 0
f:suspend	0 -18 8 0 4
f:suspension	-23 5 8 0 0
f:table	-15 -9 24 0 0
f:take	3 -10 9 -4 -5
f:talk	-48 5 32 0 0
f:tariff	-3 12 0 -3 -11
f:technical	0 10 -7 0 0
f:technology	8 4 -14 0 0
f:telegram	0 -2 -14 16 0
f:telephone	-9 19 -18 0 12
f:television	-10 3 4 0 0
f:tell	-23 22 4 -8 -11
f:term	14 0 -21 0 6
f:text	-16 1 16 0 -5
f:than	9 -42 26 0 -2
f:thank	28 -3 -23 0 0
f:that	-13 3 12 0 -15
f:the	12 1 -6 -9 2
f:their	4 -17 9 0 0
f:them	0 -13 19 -2 -11
f:then	-30 24 1 0 0
f:there	-1 15 -8 5 -20
f:therefore	15 0 -22 0 5
f:these	-11 0 10 0 0
f:they	-6 16 0 4 -22
f:they're	-5 11 -2 0 0
f:thi	-5 -37 21 0 20
f:think	-12 16 -9 -4 6
f:third	0 -22 4 0 10
f:those	-2 -9 15 0 0
f:though	19 1 -19 0 0
f:three	9 -8 -10 12 0
f:ticket	0 -13 14 0 0
f:tied	0 2 -10 0 5
f:tiktok	-4 18 -20 5 0
f:tile	12 0 -10 0 0
f:till	13 10 -22 0 0
f:time	2 -22 17 0 -6
f:to	10 -7 8 -18 -26
f:tobacco	-3 -4 10 0 0
f:together	-14 2 7 0 0
f:tomatoe	0 8 -10 0 0
f:tonnage	-1 10 -5 0 0
f:top	1 9 -11 0 0
f:topic	0 13 -13 0 0
f:total	0 -13 11 0 0
f:tough	0 14 -14 0 0
f:trade	-37 2 29 0 2
f:train	6 7 -15 0 0
f:translation	0 11 -9 0 0
f:transport	13 -15 0 0 0
f:treasury	-4 -3 12 0 0
f:treat	-9 0 0 0 5
f:treatment	6 3 -11 0 0
f:treaty	-19 -21 28 1 5
f:tree	16 0 -13 0 0
f:tuna	0 10 -16 0 6
f:turned	0 11 -10 0 0
f:two	-10 -10 14 12 -6
f:uncertainty	0 -10 11 0 0
f:under	18 0 -12 -3 1
f:unlawful	-23 0 23 0 0
f:until	-2 -6 16 -8 -21
f:up	-3 17 -5 -3 -5
f:ups	0 8 -7 0 0
f:urea	-4 0 9 0 0
f:us	24 -18 -2 -1 -3
f:use	11 0 -11 0 0
f:used	-16 -3 22 0 0
f:value	-17 5 6 0 0
f:vanilla	-1 17 -13 0 0
f:video	-3 -6 15 0 0
f:view	0 -11 1 0 6
f:visit	-14 -29 41 0 0
f:vote	-3 -14 3 0 20
f:wage	-23 0 23 0 0
f:walk	-9 0 10 0 0
f:walnut	12 0 -11 0 0
f:war	-4 -7 16 0 0
f:warn	-6 -8 17 0 0
f:was	0 -25 22 -2 -2
f:wasn't	-14 5 8 0 0
f:way	-7 16 -7 0 0
f:we	-17 20 -3 -9 6
f:week	1 9 -10 -4 1
f:were	8 -13 0 0 4
f:what	3 -29 21 -6 3
f:whatever	7 -17 1 0 0
f:wheat	6 4 -14 0 0
f:when	15 20 -26 -6 -1
f:where	8 11 -23 0 7
f:whether	14 16 -23 -1 -8
f:which	-21 -2 5 1 22
f:while	-1 0 -6 1 11
f:whisky	-16 0 17 0 0
f:white	21 -5 -17 0 0
f:who	24 -13 -23 0 25
f:whose	9 -9 -11 10 5
f:will	-11 1 5 9 -2
f:win	22 -3 -17 0 0
f:wine	-23 0 15 0 2
f:with	-16 2 13 0 -10
f:withdraw	-1 -21 26 0 0
f:withhold	0 14 -16 0 0
f:within	7 7 -11 0 0
f:without	0 16 -23 0 12
f:won't	-3 -21 15 0 5
f:wool	-10 8 0 0 0
f:worked	-5 16 -10 0 0
f:worry	10 0 -9 0 0
f:worse	-8 -10 18 0 0
f:worth	-15 8 5 0 0
f:would	0 -7 -4 -2 22
f:yacht	-7 9 0 0 0
f:yarn	16 0 -15 0 0
f:year	-5 12 -1 -1 -6
f:yes	18 0 -14 0 -1
f:yet	-11 6 1 -2 3
f:york	-10 -17 27 0 0
f:you	11 -6 -9 7 0
f:zero	-1 -14 23 0 -8
f:—	0 -11 17 0 0
first-of-paragraph	-16 -24 58 -29 -42
gap <agree>	12 -7 -7 -1 4
gap <agree> future	-14 4 0 0 7
gap <agree> future name	-5 13 -7 0 0
gap <agree> future passive	-8 -5 14 0 0
gap <agree> name	14 3 -17 0 0
gap <agree> office	-7 -8 17 0 0
gap <agree> participle passive name	15 -7 -9 0 0
gap <agree> participle passive person	-3 -10 14 0 0
gap <agree> participle passive side	-9 20 -10 0 0
gap <agree> past	11 -3 -4 0 -3
gap <agree> past office	-7 -6 15 0 0
gap <agree> past passive	4 -18 2 0 0
gap <agree> past passive office	-12 0 14 0 0
gap <agree> past passive person	14 -8 -7 0 0
gap <agree> past person	15 -3 -9 0 0
gap <agree> person	10 -9 -8 0 8
gap <agree> present passive	12 -15 -1 0 0
gap <bear>	9 -9 1 0 0
gap <bear> name	15 -7 -8 0 0
gap <bear> office	-9 1 4 0 0
gap <bear> participle passive name	10 0 -10 0 0
gap <bear> perfect	5 12 -18 0 0
gap <bear> perfect side	0 11 -10 0 0
gap <bear> person	0 -18 20 0 0
gap <bear> present	0 -12 6 0 0
gap <begin> past	0 -16 11 0 0
gap <deny> person	0 -15 16 0 0
gap <down> past	0 -9 4 0 0
gap <end>	10 -12 0 0 0
gap <end> name	0 -5 11 0 0
gap <impose> both	-6 22 -13 0 0
gap <impose> future	-13 -1 7 0 6
gap <impose> future name	-7 8 -1 0 0
gap <impose> future passive	-12 -4 16 0 0
gap <impose> future passive person	-10 0 8 0 0
gap <impose> future passive side	0 -11 11 0 0
gap <impose> gerund	-1 -12 19 0 0
gap <impose> infinitive	-3 -1 10 0 0
gap <impose> modal	-5 11 -4 0 0
gap <impose> name	12 0 -9 0 0
gap <impose> office	-14 6 4 0 0
gap <impose> order	1 9 -12 0 0
gap <impose> organisation	9 -23 10 0 0
gap <impose> participle passive	2 14 -11 0 -4
gap <impose> participle passive name	12 -9 -6 0 0
gap <impose> participle passive office	4 8 -14 0 0
gap <impose> participle passive organisation	6 -10 0 0 0
gap <impose> participle passive person	-9 0 11 0 0
gap <impose> participle passive side	-11 19 -8 0 0
gap <impose> past	9 -1 -3 0 -5
gap <impose> past office	-8 -7 17 0 0
gap <impose> past organisation	11 0 -8 0 0
gap <impose> past passive	0 -11 9 0 0
gap <impose> past passive office	-12 0 14 0 0
gap <impose> past passive person	0 -9 3 0 0
gap <impose> past person	5 -12 1 0 0
gap <impose> perfect	14 0 -13 0 0
gap <impose> perfect side	6 5 -12 0 0
gap <impose> present	-13 12 -1 0 1
gap <impose> present name	1 -10 1 0 0
gap <impose> present passive	7 -9 0 0 0
gap <impose> present person	-10 15 -5 0 2
gap <impose> present side	-4 -2 10 0 0
gap <impose> pronoun	-7 0 11 0 0
gap <lack> modal	0 0 -9 0 9
gap <lack> name	0 0 -9 0 9
gap <lack> office	-2 14 -8 0 0
gap <lack> organisation	-15 3 4 0 0
gap <lack> person	10 -4 -1 0 0
gap <lack> present	0 18 -14 0 0
gap <lack> present office	0 15 -12 0 0
gap <lack> present person	2 4 -10 0 0
gap <lack> side	0 -12 14 0 0
gap <propose>	-14 8 1 0 0
gap <propose> person	-6 -2 13 0 0
gap <propose> present	-5 18 -12 0 0
gap <propose> present passive	0 -8 11 0 0
gap <propose> present passive person	0 -8 11 0 0
gap <propose> present person	-3 14 -8 0 0
gap <say>	-7 -13 13 13 -9
gap <say> name	-3 -4 13 0 0
gap <say> office	-3 -4 13 0 0
gap <say> organisation	0 -4 10 0 0
gap <say> past	-7 0 9 0 0
gap <say> past both	0 12 -11 0 0
gap <say> past person	0 -11 12 0 0
gap <say> person	0 -27 14 6 0
gap <say> present	0 -19 0 14 0
gap <say> present person	0 -9 0 6 0
gap <say> pronoun	0 -7 13 0 0
gap <say> side	0 11 -18 8 0
gap <sign>	9 -1 -10 0 2
gap <sign> future	-16 22 -15 0 6
gap <sign> future name	-6 11 -5 0 0
gap <sign> future organisation	-4 21 -15 0 0
gap <sign> future passive	-10 -1 11 0 0
gap <sign> future passive side	0 -10 10 0 0
gap <sign> modal	-15 14 -6 5 0
gap <sign> modal organisation	-9 7 0 0 0
gap <sign> name	11 8 -17 0 0
gap <sign> office	-13 -8 23 0 0
gap <sign> organisation	15 -1 -8 0 0
gap <sign> participle passive name	12 -7 -7 0 0
gap <sign> participle passive person	0 -14 9 0 0
gap <sign> participle passive side	-10 20 -9 0 0
gap <sign> past office	-15 -7 23 0 0
gap <sign> past organisation	19 -7 -11 0 0
gap <sign> past passive	-5 -9 13 0 0
gap <sign> past passive office	-15 0 18 0 0
gap <sign> perfect passive	5 -20 11 0 0
gap <sign> perfect passive person	8 0 -7 0 0
gap <sign> person	-1 0 -5 0 11
gap <sign> present	-7 17 -9 0 0
gap <sign> present organisation	0 8 -8 0 0
gap <sign> present passive	13 -16 0 0 0
gap <stay> both	-5 -8 16 0 0
gap <stay> modal	0 -12 13 0 0
gap <stay> name	0 7 -8 0 0
gap <stay> office	-3 -8 14 0 0
gap <stay> past	0 10 -7 0 0
gap <stay> past side	4 8 -14 0 0
gap <stay> person	2 5 -11 0 2
gap <stay> present both	-3 -4 11 0 0
gap <stay> present name	0 15 -15 0 0
gap <stay> present office	-2 -7 13 0 0
gap <stay> present organisation	1 -16 4 0 7
gap <stay> present person	8 9 -20 0 1
gap <suspend>	-2 8 -11 0 6
gap <suspend> person	0 5 -11 0 7
gap <suspend> present person	0 6 -13 0 7
gap <suspend> side	0 -7 10 0 0
gap <target>	0 -8 11 0 0
gap <up>	-3 -23 27 0 0
gap <up> future	0 -8 10 0 0
gap <up> past	4 -9 0 0 0
gap <up> person	0 -17 14 0 0
gap accept	10 0 -8 0 0
gap add	5 11 -17 0 0
gap add past	0 12 -13 0 0
gap agree person	-4 -11 19 0 0
gap announce	-7 -9 19 0 0
gap approve past side	11 0 -11 0 0
gap approve person	-3 -2 10 0 0
gap approve side	11 0 -7 0 0
gap be both	-2 -7 14 0 0
gap be modal	0 -11 12 0 0
gap be name	2 10 -13 0 0
gap be office	-2 -2 8 0 0
gap be past	5 15 -20 0 0
gap be past side	5 8 -14 0 0
gap be person	10 0 -6 0 0
gap be present both	0 -3 8 0 0
gap be present name	0 18 -19 0 0
gap be present office	-2 -2 8 0 0
gap be present organisation	0 -12 4 0 7
gap bring	0 -6 9 0 0
gap decide	0 12 -14 0 0
gap decide present	0 16 -14 0 0
gap expect	0 -9 11 0 0
gap fix	-12 11 0 0 0
gap future	-21 11 0 0 5
gap future name	-7 14 -7 0 0
gap future organisation	-6 15 -9 0 0
gap future passive	-12 2 4 0 0
gap future passive person	-10 0 10 0 0
gap gerund	-8 -18 31 0 0
gap go	-1 -8 11 0 0
gap go person	0 -9 4 0 0
gap infinitive	0 -17 18 0 0
gap keep present	-1 10 -6 0 0
gap know	0 -5 -10 16 0
gap know present	0 -4 -11 16 0
gap make	-7 0 12 0 0
gap meet	-14 -7 25 0 0
gap modal	0 2 -11 4 5
gap modal name	0 1 -10 0 9
gap modal side	8 -12 0 0 0
gap need	0 5 -10 0 6
gap need modal	0 0 -9 0 9
gap need name	0 0 -10 0 9
gap need office	0 9 -7 0 0
gap need person	8 -9 0 0 0
gap need present	5 5 -10 0 0
gap need present passive	0 8 -7 0 0
gap other	7 6 -13 0 0
gap other name	4 5 -11 0 0
gap other past passive	11 0 -8 0 0
gap other present	0 15 -13 0 0
gap other present organisation	0 11 -9 0 0
gap participle passive name	9 -11 -2 0 0
gap participle passive office	10 1 -12 0 0
gap participle passive organisation	3 -13 8 0 0
gap participle passive person	-9 -2 11 0 0
gap participle passive side	-12 17 -5 0 0
gap past	2 -4 5 0 -17
gap past both	0 10 -7 0 0
gap past office	-19 -11 30 0 0
gap past organisation	16 0 -10 0 0
gap past passive	8 -19 3 0 0
gap past passive both	-9 0 10 0 0
gap past passive name	14 0 -13 0 0
gap past passive office	-16 0 19 0 0
gap past passive person	12 -12 -2 0 0
gap past person	-7 -15 20 0 -3
gap past side	5 10 -14 0 0
gap pay	-8 -2 13 0 0
gap perfect	13 11 -22 0 -3
gap perfect passive	8 -22 11 0 0
gap perfect passive organisation	0 -14 13 0 0
gap perfect passive person	10 0 -7 0 0
gap present	-12 22 -17 9 0
gap present name	13 12 -23 0 0
gap present not	-1 -8 15 0 0
gap present office	-18 24 -6 0 0
gap present order	1 10 -12 0 0
gap present organisation	-11 0 3 0 6
gap present passive	0 -15 16 0 0
gap present passive person	0 -10 11 0 0
gap present side	-26 -19 25 7 0
gap prolong	0 -8 10 0 0
gap publish	-17 -6 20 0 3
gap publish organisation	1 -10 6 0 0
gap publish past	-21 8 12 0 0
gap publish past person	-10 9 0 0 0
gap publish person	-13 6 0 0 3
gap put	9 -1 -5 0 0
gap put name	10 5 -16 0 0
gap put present	3 -11 0 0 0
gap put present name	11 0 -9 0 0
gap rule person	0 -15 16 0 0
gap say	0 -11 11 0 0
gap say office	0 -4 11 0 0
gap see	8 5 -13 0 0
gap see perfect	8 7 -16 0 0
gap sign both	-4 -10 15 0 0
gap sign future	-24 6 0 0 8
gap sign future name	-5 13 -7 0 0
gap sign future passive	-8 -4 13 0 0
gap sign name	11 5 -16 0 0
gap sign office	-7 -7 15 0 0
gap sign participle passive person	-1 -8 10 0 0
gap sign participle passive side	-8 21 -11 0 0
gap sign past	9 -2 -3 0 -2
gap sign past office	-7 -6 15 0 0
gap sign past passive	1 -13 4 0 0
gap sign past passive office	-11 0 13 0 0
gap sign past passive person	9 -6 -3 0 0
gap sign past person	17 -2 -12 0 0
gap sign person	9 -3 -13 0 9
gap sign present passive	12 -14 -2 0 0
gap sit	-9 -9 23 0 0
gap sit person	-6 -3 14 0 0
gap sit present	-4 -5 15 0 0
gap suspend	0 12 -10 0 0
gap take	-17 5 3 0 0
gap take organisation	-7 -5 12 0 0
gap take present	-14 2 3 0 0
gap tell	0 -12 19 0 0
gap tell past	0 -7 11 0 0
gap write side	0 9 -9 0 0
has-future	-37 15 7 -9 -8
has-gerund	-5 -12 19 -3 1
has-infinitive	-29 8 -4 10 10
has-modal	-28 2 12 11 -23
has-participle	9 -4 0 -4 0
has-past	13 -38 17 -10 0
has-perfect	0 -4 9 -5 -9
has-present	-13 5 8 5 -16
head=	16 3 -16 5 14
head=accra	17 -9 -10 0 0
head=affairs	-21 9 6 0 0
head=africa	-2 -2 10 0 0
head=agency	-12 -14 32 0 0
head=agriculture	2 -20 14 0 0
head=aires	0 0 -8 12 0
head=althing	8 17 -36 10 0
head=ambassador	-5 -22 31 0 -7
head=american	9 8 -15 0 0
head=americans	0 16 -15 0 0
head=ankara	-11 6 -1 0 2
head=appeals	-8 -4 17 0 0
head=argentina	6 12 -22 0 2
head=ashgabat	0 9 -9 0 0
head=assembly	0 27 -41 5 17
head=astana	10 0 -8 0 0
head=australia	0 -15 2 0 5
head=baghdad	0 10 -7 0 0
head=bangladesh	-16 5 3 0 0
head=beijing	-14 2 3 3 -1
head=belgrade	-9 0 11 0 0
head=benin	9 0 -6 0 0
head=berne	0 14 -12 0 0
head=bishkek	0 14 -14 0 0
head=board	-32 -32 59 0 -3
head=boss	3 2 -12 0 3
head=both	-20 -5 26 0 0
head=brasília	0 15 -13 0 0
head=brazil	9 -1 -2 0 0
head=britain	-11 -5 22 0 0
head=brussels	17 -3 -9 0 0
head=budapest	0 -6 10 0 0
head=bundestag	9 0 -11 0 0
head=cabinet	36 20 -59 0 5
head=cairo	-1 -1 19 -3 -3
head=cambodia	-28 22 0 0 0
head=canada	12 -21 4 0 0
head=canberra	0 -3 14 0 -2
head=capital	0 -9 12 0 0
head=capitals	-2 12 -8 0 0
head=chair	-24 0 27 0 0
head=chairman	-11 -13 21 0 0
head=chief	-2 -10 18 0 0
head=china	-1 -12 13 0 0
head=chinese	0 -11 13 0 0
head=city	0 16 -14 0 0
head=colleague	10 6 -19 0 0
head=colombia	-7 -13 1 0 10
head=commerce	-6 -2 13 -13 -7
head=commission	32 -16 -10 13 -29
head=commissioner	24 0 -20 0 0
head=committee	-48 -18 36 0 9
head=copenhagen	0 5 -15 11 0
head=council	24 -19 -1 2 -1
head=councillor	30 -15 -15 0 0
head=countries	-12 -6 22 -4 0
head=country	0 28 -27 0 0
head=court	-57 -63 95 -1 -12
head=customs	-6 -67 61 -4 -8
head=dakar	13 1 -15 0 0
head=delhi	0 -5 11 0 0
head=department	-13 -13 34 0 -11
head=deputies	15 24 -37 0 0
head=deputy	0 -3 11 0 0
head=development	-14 -15 23 0 1
head=diet	0 13 -24 10 0
head=director	-11 -6 20 0 0
head=dáil	0 18 -24 0 6
head=economy	6 6 -14 -3 1
head=ecuador	0 -11 14 0 0
head=eduskunta	0 12 -11 0 0
head=egypt	-14 0 8 0 0
head=emir	10 15 -24 0 0
head=enterprise	-5 -1 10 0 0
head=ethiopia	-13 -9 18 0 0
head=eu	4 21 -20 -2 0
head=executive	-9 -13 10 8 0
head=fiji	14 -2 -8 0 0
head=finance	21 34 -51 0 6
head=finland	14 -6 -7 0 0
head=folketing	-5 49 -46 0 0
head=general	12 28 -47 0 5
head=georgia	0 -10 11 0 0
head=ghana	0 -11 20 0 0
head=government	-24 -9 38 -21 -32
head=governments	-13 8 0 0 0
head=governor	-1 -9 11 0 0
head=hanoi	1 -17 14 0 0
head=harare	0 11 -11 0 0
head=havana	0 10 -9 0 0
head=helsinki	4 0 -14 12 0
head=host	0 15 -16 0 0
head=house	-10 -40 48 0 -14
head=hungary	13 0 -7 0 0
head=iceland	-14 0 9 0 0
head=india	-6 -28 31 2 0
head=industry	-5 -9 10 0 5
head=iran	-6 -12 24 0 0
head=iraq	4 -2 -13 11 0
head=islamabad	11 0 -7 0 0
head=jamaica	-1 -7 15 0 0
head=japan	-1 -29 28 0 0
head=justice	0 -22 27 0 0
head=kenya	0 -22 20 0 0
head=khural	14 6 -21 0 0
head=king	2 29 -30 0 -1
head=korea	-15 -4 22 0 0
head=korean	-6 -1 12 0 0
head=kyrgyzstan	13 0 -12 0 0
head=latvia	-11 0 20 -5 0
head=leader	-7 -9 21 0 0
head=leaders	0 12 -10 0 0
head=liechtenstein	0 10 -8 0 0
head=lisbon	17 -9 -7 0 0
head=ljubljana	0 9 -15 0 6
head=london	7 12 -18 0 0
head=madrid	0 -5 9 0 0
head=majlis	16 8 -31 1 0
head=malaysia	-21 3 11 0 0
head=maldives	0 5 -14 8 0
head=malta	-6 15 -5 0 0
head=manager	-15 -2 20 0 0
head=manila	-3 -6 16 0 0
head=mayor	-42 -14 51 0 0
head=mexico	21 0 -17 0 0
head=minister	-14 -8 19 -16 3
head=ministers	-16 17 0 -7 0
head=ministry	-33 -54 79 -1 -13
head=montenegro	11 0 -11 0 0
head=montevideo	10 0 -7 0 0
head=nairobi	5 3 -9 0 0
head=namibia	11 -11 -1 0 0
head=negotiator	-6 -23 21 0 0
head=nigeria	13 -4 -6 0 0
head=norway	14 -19 0 0 0
head=oslo	12 -6 -11 0 9
head=ottawa	-1 11 -7 0 0
head=palace	-2 -24 32 0 0
head=panama	8 0 -13 0 7
head=parliament	10 13 -19 0 7
head=parliaments	0 -33 38 0 0
head=peru	1 -13 3 0 5
head=philippines	7 -12 0 0 0
head=portugal	-20 -1 25 0 0
head=premier	-3 -21 24 0 -4
head=president	-9 22 -5 0 -15
head=quebec	0 9 -9 0 0
head=queen	-9 20 -11 0 0
head=quito	0 -5 12 0 0
head=rabat	-10 -2 16 0 0
head=rada	0 16 -15 0 0
head=regulator	-28 -44 63 0 0
head=representative	-10 12 6 -7 -26
head=representatives	15 18 -35 0 0
head=reykjavik	0 -9 11 0 0
head=rica	-10 0 8 0 1
head=riigikogu	9 0 -14 0 0
head=riksdag	12 19 -27 0 -6
head=romania	-6 0 11 0 0
head=russia	-6 0 12 0 0
head=sabor	0 25 -22 0 0
head=saeima	0 9 -12 0 0
head=secretary	-20 -25 43 -3 -7
head=security	0 43 -35 0 0
head=seimas	0 9 -11 0 0
head=sejm	1 9 -11 0 0
head=senate	2 21 -30 4 3
head=senator	-19 -9 15 0 7
head=senators	-16 0 18 0 0
head=seoul	-6 -7 11 0 0
head=side	0 14 -13 0 0
head=sofia	0 10 -7 0 0
head=speaker	-4 -6 22 0 -3
head=spokesman	-7 -7 21 0 0
head=spokesperson	-14 0 18 0 0
head=spokeswoman	-1 -2 9 0 0
head=state	23 0 -24 0 0
head=states	25 20 -32 -3 -3
head=stockholm	-7 -12 25 0 0
head=storting	0 38 -54 8 15
head=sultan	17 0 -17 2 0
head=suva	6 7 -14 0 0
head=sweden	-8 -3 20 0 -1
head=switzerland	-12 -4 22 0 0
head=syria	9 0 -8 0 0
head=they	-5 -5 15 0 0
head=trade	-30 -18 44 2 -9
head=transport	10 29 -35 0 0
head=treasury	-12 0 10 0 0
head=tunis	10 -3 -3 0 0
head=turkish	19 0 -20 0 0
head=u.s.	-3 -5 16 0 0
head=uganda	-2 -6 19 0 0
head=ukraine	-5 -1 13 0 0
head=union	-11 -12 24 0 0
head=uruguay	-7 0 10 0 0
head=venezuela	-8 0 13 0 0
head=vietnam	0 -12 19 0 0
head=washington	-13 25 -9 -8 0
head=yuan	0 12 -12 0 0
head=zambia	-5 0 -7 0 10
headline	-12 -11 9 21 10
kind=office	-70 0 56 -6 -5
kind=organisation	-5 17 -4 -7 -7
kind=person	31 -18 -1 -17 -7
kind=side	-27 -19 44 3 -26
l1="	0 -35 14 -5 10
l1='	-8 0 12 0 0
l1='s	5 5 -15 -11 13
l1=(	7 0 -10 0 6
l1=)	-11 -10 22 0 0
l1=,	9 6 -10 -3 -2
l1=.	35 1 -27 -5 -4
l1=:	-1 4 1 -9 0
l1=;	13 17 -25 -18 4
l1=<begin>	0 3 3 -29 3
l1=<day-ahead>	0 27 -24 0 0
l1=<day-today>	17 -14 -1 0 0
l1=<gate>	-2 11 -10 0 0
l1=<not>	-23 0 18 -4 -1
l1=<number>	5 12 -14 -3 0
l1=<office>	12 -1 -7 0 0
l1=<person>	19 -2 -14 0 0
l1=<v-agree>	6 8 -8 0 0
l1=<v-bear>	-15 -14 30 0 0
l1=<v-begin>	9 0 -6 0 -4
l1=<v-impose>	9 -4 2 -3 -15
l1=<v-propose>	-3 -8 16 0 0
l1=<v-return>	10 0 -8 0 0
l1=<v-say>	2 -15 14 1 -9
l1=a	-15 -50 65 -6 -9
l1=about	0 11 -9 0 0
l1=also	0 9 -8 0 0
l1=and	19 -3 -8 -19 -11
l1=as	-1 8 1 0 -11
l1=at	-36 -15 53 0 0
l1=because	3 11 -6 0 -11
l1=before	0 17 -8 0 -6
l1=between	1 -19 12 0 0
l1=but	4 -14 0 3 3
l1=by	15 6 -21 -10 1
l1=for	-20 0 7 4 5
l1=from	-3 -12 21 0 0
l1=get	0 10 -9 0 0
l1=had	-4 0 9 0 0
l1=has	-9 0 -1 14 0
l1=have	17 -6 -7 0 0
l1=his	14 4 -5 -10 -17
l1=if	-20 -8 0 30 -14
l1=in	-40 -22 64 -9 -30
l1=into	-3 -11 16 0 0
l1=is	0 4 -1 -10 0
l1=its	19 7 -28 0 12
l1=letter	-9 0 10 0 0
l1=may	0 12 -10 0 0
l1=meet	-7 -5 17 0 0
l1=mrs	-17 -2 21 0 0
l1=neither	-3 18 -12 0 0
l1=no	0 -37 40 0 0
l1=nor	-7 21 -12 0 0
l1=now	0 -7 9 0 0
l1=of	-16 14 5 -20 -4
l1=on	-35 -8 38 0 -1
l1=once	-1 11 -6 0 0
l1=one	-4 -18 23 0 0
l1=only	-1 0 -13 9 7
l1=own	0 6 -16 0 6
l1=prince	9 0 -7 0 0
l1=publish	0 -16 17 0 0
l1=return	10 0 -8 0 0
l1=say	7 -20 6 2 0
l1=see	-3 -8 17 0 0
l1=side	-1 11 -11 0 0
l1=sign	6 7 -9 0 0
l1=since	-1 -6 19 0 -2
l1=so	5 -10 0 0 0
l1=take	12 0 -9 0 -4
l1=tell	-6 0 10 0 -7
l1=that	1 -10 9 -18 3
l1=the	-5 21 -18 21 5
l1=then	8 0 -11 0 5
l1=thi	-10 17 -7 0 0
l1=through	0 -10 13 0 0
l1=to	-41 8 9 5 -3
l1=two	-10 0 13 0 0
l1=unless	-9 0 1 0 5
l1=until	-16 -8 15 0 2
l1=was	21 2 -23 0 0
l1=week	-12 0 14 0 0
l1=what	-3 -11 13 3 0
l1=whatever	0 -20 24 0 0
l1=where	0 -13 17 0 -1
l1=whether	-21 -12 -8 37 -2
l1=which	16 0 -9 0 -6
l1=while	-2 -3 11 0 0
l1=will	0 0 -6 10 0
l1=with	-8 -2 19 -4 -8
l1=would	5 -22 15 0 0
l1=your	2 8 -15 -6 6
l1=—	-11 15 -10 0 7
l2='s	0 22 -20 0 0
l2=)	13 13 -17 0 -10
l2=,	6 -16 16 -6 -20
l2=:	15 2 -16 -6 3
l2=<agent>	-2 -12 13 0 2
l2=<begin>	10 0 4 -7 -14
l2=<day-today>	-3 0 -11 1 20
l2=<duty>	-10 -12 27 0 0
l2=<goods>	-9 -7 15 0 0
l2=<level-noun>	-7 -7 18 0 0
l2=<level>	11 -37 10 0 0
l2=<month-gone>	-2 -13 8 0 5
l2=<name>	0 8 -14 -3 11
l2=<not>	-18 17 -8 -15 7
l2=<number>	-2 -16 11 0 4
l2=<office>	9 1 -14 1 0
l2=<organisation>	-7 -19 24 -6 2
l2=<person>	9 -25 15 -1 -38
l2=<seat>	8 -7 -9 -11 14
l2=<span>	-3 11 -3 0 0
l2=<v-agree>	-8 -1 5 0 2
l2=<v-bear>	12 -1 -3 0 0
l2=<v-begin>	11 -28 16 0 0
l2=<v-down>	-11 -7 20 0 0
l2=<v-impose>	-16 13 -3 13 -3
l2=<v-propose>	3 -20 5 19 -13
l2=<v-refuse>	0 -1 -4 0 11
l2=<v-renew>	-6 -5 15 0 0
l2=<v-say>	-11 0 12 10 -21
l2=<v-sell>	11 4 -16 0 0
l2=<v-sign>	-1 15 -12 -4 8
l2=<v-stay>	-5 -2 17 0 -4
l2=<v-suspend>	-3 16 -10 0 0
l2=about	0 -9 -1 11 0
l2=according	-4 -9 18 0 0
l2=add	0 12 -12 0 0
l2=agree	0 -9 14 0 0
l2=agreement	8 -13 1 0 0
l2=already	9 0 -8 0 0
l2=and	4 13 -20 -11 10
l2=approve	12 0 -5 0 0
l2=arrangement	-5 0 10 0 0
l2=ask	0 0 -11 22 0
l2=at	-15 0 4 0 0
l2=back	3 -16 9 0 0
l2=bear	12 -2 -8 0 0
l2=because	-7 14 -7 0 0
l2=before	-18 10 0 0 -1
l2=behalf	-10 0 13 0 0
l2=belong	0 10 -8 0 0
l2=but	3 7 -11 0 0
l2=by	-10 5 2 0 -8
l2=chair	0 10 -9 0 0
l2=chamber	0 13 -12 0 0
l2=clear	9 -3 -3 0 0
l2=come	-2 -12 18 0 0
l2=commerce	10 0 -9 0 0
l2=consent	0 -14 20 0 -4
l2=council	0 0 -7 0 9
l2=country	0 -8 11 0 0
l2=day	-10 0 6 0 3
l2=desk	0 14 -14 0 0
l2=did	3 -6 -7 9 0
l2=diet	0 -11 12 0 0
l2=direct	0 -13 16 0 0
l2=directed	-11 0 15 0 0
l2=driver	0 0 -9 0 10
l2=duty	-5 -3 15 0 0
l2=end	0 -17 19 0 0
l2=fishermen	0 12 -12 0 0
l2=for	-7 12 -6 1 -2
l2=framework	0 9 -10 0 0
l2=from	-20 17 -3 0 0
l2=go	0 -8 12 0 0
l2=good	-13 3 6 0 0
l2=had	6 -10 0 0 0
l2=has	21 -5 -4 -11 -2
l2=head	0 -12 10 0 0
l2=hear	0 16 -14 0 0
l2=her	0 13 -12 0 0
l2=hour	7 0 -11 0 6
l2=if	-10 16 -11 0 1
l2=informed	0 -14 16 0 0
l2=initial	-7 12 -14 0 8
l2=is	7 8 -13 0 -3
l2=issue	0 10 -6 0 0
l2=it	21 -10 -5 -7 0
l2=know	-5 0 -3 11 0
l2=lay	0 14 -14 0 0
l2=leave	-16 7 5 0 0
l2=led	-7 -2 13 0 0
l2=let	-4 -1 10 0 0
l2=license	0 10 -10 0 0
l2=lie	0 10 -8 0 0
l2=line	-8 0 10 0 0
l2=m	-15 -3 22 0 0
l2=meet	-10 -9 23 0 0
l2=member	-7 -6 16 0 0
l2=morning	-14 10 -3 0 7
l2=must	0 12 -11 0 0
l2=next	0 12 -12 0 0
l2=no	0 13 -21 0 11
l2=nobody	0 -1 10 0 0
l2=nor	-8 12 0 -1 0
l2=of	0 4 -6 10 -4
l2=off	11 0 -7 0 0
l2=on	-5 -2 11 -8 -2
l2=our	17 23 -42 0 2
l2=owner	10 0 -8 0 0
l2=pact	-9 0 12 0 0
l2=paper	0 -5 11 0 0
l2=part	16 -4 -9 0 0
l2=pen	7 1 -11 0 0
l2=president	0 10 -9 0 0
l2=process	0 16 -16 0 0
l2=provided	-1 19 -16 0 0
l2=question	-10 -3 16 0 0
l2=reach	1 -11 3 0 0
l2=report	-9 0 12 0 0
l2=representative	0 -10 12 0 0
l2=republic	12 0 -11 0 0
l2=s	11 0 -10 0 0
l2=same	-19 0 21 0 0
l2=send	13 0 -12 0 0
l2=sign	-8 7 -1 0 4
l2=signature	-4 21 -13 0 0
l2=so	-15 -1 10 8 0
l2=soon	-7 15 -8 0 0
l2=suspend	0 13 -10 0 0
l2=take	11 -7 -2 0 0
l2=talk	9 -18 3 0 0
l2=tell	0 -25 12 7 0
l2=text	3 5 -10 0 0
l2=that	13 8 -20 0 0
l2=the	5 -12 15 -10 -12
l2=them	3 6 -10 0 0
l2=themselve	-8 10 0 0 0
l2=then	0 14 -11 0 0
l2=there	0 20 -19 0 0
l2=third	0 0 -16 10 7
l2=to	-38 8 10 -4 -7
l2=treaty	12 -11 0 0 0
l2=truce	3 -20 9 0 0
l2=until	0 15 -16 0 3
l2=us	13 0 -17 0 0
l2=video	9 0 -8 0 0
l2=view	0 -9 9 0 0
l2=visit	0 -12 14 0 0
l2=vote	0 -12 4 0 7
l2=wait	0 8 -9 0 0
l2=week	-9 0 9 0 0
l2=what	-2 -21 25 0 0
l2=when	-10 -4 11 0 0
l2=whether	0 -21 -31 45 0
l2=which	-8 -7 9 4 0
l2=with	-12 0 13 0 0
l2=without	0 -11 16 0 -1
l2=yet	1 16 -26 0 6
l3="	-21 -7 28 0 0
l3='s	-24 0 20 0 -2
l3=(	-9 -5 17 0 0
l3=)	-3 -11 13 0 0
l3=,	-3 -12 12 -19 18
l3=.	11 0 -7 0 0
l3=/	-7 0 11 0 0
l3=:	-9 -30 35 -3 0
l3=;	-6 -21 20 7 -2
l3=<agent>	4 0 0 2 -11
l3=<begin>	5 -9 6 20 -9
l3=<day-ahead>	24 -16 0 0 -6
l3=<day-gone>	4 7 -13 0 1
l3=<day-today>	9 -1 -10 -6 8
l3=<goods>	-19 -18 29 3 -3
l3=<level-noun>	-12 -1 11 0 0
l3=<level>	-11 0 6 0 2
l3=<month-gone>	7 -3 0 0 0
l3=<name>	9 27 -31 0 0
l3=<not>	-2 7 -16 15 0
l3=<number>	-15 0 13 -4 8
l3=<office>	-3 10 0 0 -4
l3=<organisation>	6 4 -7 0 -5
l3=<person>	-5 -8 10 -7 7
l3=<quality>	15 -4 -2 0 -6
l3=<seat>	-3 16 -2 0 -15
l3=<span>	-2 -22 25 0 0
l3=<v-agree>	-4 6 2 -2 -9
l3=<v-bear>	9 -27 7 7 0
l3=<v-down>	-1 21 -16 0 0
l3=<v-end>	9 -12 0 0 0
l3=<v-impose>	-8 7 8 -18 -24
l3=<v-lack>	8 -10 5 0 0
l3=<v-propose>	-18 23 -5 -1 0
l3=<v-renew>	0 -14 16 0 0
l3=<v-say>	12 -6 -4 0 2
l3=<v-sign>	-4 2 3 0 -9
l3=<v-stay>	13 -13 0 0 0
l3=<v-suspend>	-1 -9 16 0 0
l3=<v-target>	1 -10 6 0 0
l3=<v-up>	-4 17 -10 0 0
l3=a	-7 8 2 0 -10
l3=accept	0 -8 9 0 0
l3=according	-6 -8 17 0 0
l3=after	1 5 -8 0 0
l3=an	7 -11 5 0 0
l3=and	-8 7 -17 0 31
l3=announcement	17 5 -23 0 0
l3=approval	0 12 -9 0 0
l3=approve	-1 -10 13 0 0
l3=are	2 -13 6 0 0
l3=as	-9 0 8 0 0
l3=ask	0 11 -7 0 0
l3=at	-12 -2 18 0 0
l3=be	-17 10 1 0 -2
l3=before	-4 23 -17 0 0
l3=between	-8 -11 19 0 0
l3=bill	-5 -7 16 0 0
l3=breakfast	0 10 -8 0 0
l3=bring	0 15 -14 0 0
l3=by	12 0 -8 0 -1
l3=can	16 -1 -10 0 0
l3=clear	0 0 -7 9 0
l3=confirmation	-3 18 -14 0 0
l3=consent	-9 6 0 0 0
l3=countersignature	0 12 -10 0 0
l3=day	0 8 -7 0 0
l3=deal	3 -12 3 0 0
l3=decision	0 15 -23 0 5
l3=decree	12 -1 -7 0 0
l3=desk	0 -12 12 0 0
l3=did	-18 0 22 0 0
l3=doe	8 6 -12 0 0
l3=down	0 10 -8 0 0
l3=draft	0 13 -13 0 0
l3=evening	0 -8 10 0 0
l3=extension	7 17 -25 0 0
l3=for	41 -7 -30 -2 0
l3=force	0 8 -10 0 0
l3=from	-13 -18 27 0 0
l3=given	0 10 -9 0 0
l3=good	-4 -6 15 0 0
l3=has	-15 9 2 2 -9
l3=have	18 -2 -8 0 0
l3=he	11 1 -8 -2 0
l3=heard	0 11 -9 0 0
l3=his	-12 -4 20 0 -1
l3=in	16 0 -17 0 2
l3=increase	0 10 -10 0 0
l3=is	0 7 -18 11 5
l3=it	10 23 -33 0 2
l3=its	-8 -17 34 0 -1
l3=just	12 0 -12 0 0
l3=last	-16 -8 27 0 0
l3=later	7 2 -15 0 2
l3=law	-1 -3 9 0 0
l3=leader	10 0 -9 0 0
l3=longer	0 11 -9 0 0
l3=make	18 0 -18 0 0
l3=matter	0 -8 11 0 0
l3=me	0 20 -18 0 0
l3=meet	0 -12 14 0 0
l3=member	-4 -9 16 0 0
l3=mr	7 5 -12 0 0
l3=must	0 -14 19 0 0
l3=my	6 -2 -9 0 5
l3=name	9 -3 -4 0 0
l3=neither	-9 12 -1 0 0
l3=new	15 -1 -11 0 0
l3=newspaper	11 0 -10 0 0
l3=nobody	6 -5 -15 17 0
l3=not	0 0 -4 0 8
l3=notice	6 0 -10 6 0
l3=one	-14 20 -7 0 0
l3=only	0 13 -9 0 0
l3=or	0 24 -21 0 0
l3=other	5 6 -23 0 8
l3=out	-3 11 -5 0 0
l3=over	-12 -9 20 0 0
l3=paper	-3 -3 10 0 0
l3=parliament	6 4 -11 0 0
l3=pay	13 -4 -6 0 0
l3=pending	0 9 -8 0 0
l3=press	0 10 -10 0 0
l3=prolong	0 -8 9 0 0
l3=provided	-4 14 -9 0 0
l3=publish	-7 11 -2 0 0
l3=question	0 -11 11 0 0
l3=resolution	16 1 -20 0 0
l3=round	0 -6 9 0 0
l3=seal	-9 4 1 0 0
l3=session	-5 -5 13 0 0
l3=sheet	-2 -3 11 0 0
l3=side	15 3 -18 0 0
l3=signature	-11 -3 12 0 0
l3=so	2 15 -23 3 0
l3=still	0 9 -7 0 0
l3=talk	0 -9 14 0 0
l3=tell	8 -16 3 0 1
l3=than	9 4 -13 0 0
l3=that	-17 4 12 0 -2
l3=the	12 -15 8 -19 -4
l3=their	-7 22 -14 0 0
l3=then	0 -10 13 0 0
l3=there	-13 -6 11 5 0
l3=thi	4 -14 8 0 0
l3=to	0 -27 22 -5 6
l3=treaty	-2 17 -13 0 0
l3=two	9 0 -4 0 0
l3=unclear	0 -11 0 8 0
l3=until	-7 16 -7 0 0
l3=vote	0 13 -12 0 0
l3=wait	9 -2 -1 0 0
l3=we	-9 13 -1 -6 0
l3=week	0 8 -11 5 0
l3=what	0 -21 24 -2 0
l3=when	0 3 -11 0 9
l3=whether	0 12 -13 0 0
l3=which	14 -11 -4 0 0
l3=who	-14 -9 9 7 0
l3=with	-18 -19 25 0 3
l3=would	-4 -5 10 0 0
l3=yes	0 -10 8 0 0
l3=yet	0 12 -9 0 0
l3=you	0 10 -8 0 0
l4="	0 -8 12 0 -2
l4='s	19 -2 -17 0 10
l4=(	-7 12 0 0 -5
l4=,	-1 1 1 -23 5
l4=.	25 -10 -14 0 0
l4=:	0 -11 10 0 0
l4=;	-14 21 -10 5 0
l4=<agent>	10 2 -9 0 -1
l4=<begin>	2 -4 7 15 -12
l4=<duty>	-6 -18 13 0 8
l4=<gate>	-12 -9 24 0 -1
l4=<goods>	-4 0 12 0 -1
l4=<level-noun>	-15 13 -3 0 0
l4=<level>	-4 -16 21 0 0
l4=<name>	-12 12 -3 5 1
l4=<not>	-29 6 7 14 -18
l4=<office>	-8 15 -18 0 22
l4=<organisation>	0 -13 8 0 5
l4=<person>	25 7 -19 -7 -11
l4=<quality>	3 -11 5 3 -5
l4=<seat>	3 11 -10 -5 -3
l4=<sender>	-10 -5 20 0 0
l4=<span>	-12 11 -1 0 2
l4=<v-agree>	5 -18 6 0 2
l4=<v-bear>	12 0 -4 0 -1
l4=<v-begin>	-30 0 9 0 8
l4=<v-buy>	11 0 -8 0 0
l4=<v-impose>	-2 5 -8 0 12
l4=<v-propose>	-11 -4 19 0 -5
l4=<v-refuse>	-2 0 11 0 -5
l4=<v-renew>	-10 7 0 0 0
l4=<v-sell>	0 21 -18 0 0
l4=<v-sign>	23 -17 -17 2 13
l4=<v-stay>	6 12 -14 0 0
l4=<v-suspend>	-16 6 10 0 0
l4=<v-up>	5 10 -14 0 0
l4=a	1 17 -13 3 -18
l4=add	0 -13 14 0 0
l4=also	-8 0 12 0 0
l4=any	0 9 -5 0 0
l4=approval	5 -32 28 0 0
l4=as	-7 18 -9 0 0
l4=at	-5 9 0 0 0
l4=bear	16 -10 -6 0 0
l4=been	2 -18 9 0 2
l4=both	9 20 -27 0 0
l4=by	32 -29 -7 0 4
l4=come	-1 -8 12 0 0
l4=could	0 -8 0 11 0
l4=d	12 0 -11 0 0
l4=deal	-3 13 -7 0 0
l4=decide	0 -9 10 0 0
l4=decision	10 -4 -4 0 0
l4=deny	-7 9 0 0 0
l4=did	10 -1 -3 0 0
l4=down	0 9 -6 0 0
l4=economy	-10 2 5 0 0
l4=fact	0 -3 10 0 0
l4=first	11 6 -17 0 0
l4=for	25 -11 -16 0 6
l4=four	-9 0 10 0 0
l4=government	8 -17 5 0 0
l4=guest	0 12 -14 0 0
l4=had	-7 0 9 0 -3
l4=has	16 -3 -5 -14 4
l4=her	0 0 -11 0 12
l4=his	-2 -6 12 0 0
l4=house	0 -11 12 0 0
l4=in	-15 28 -9 0 -1
l4=industry	-8 0 9 0 0
l4=is	-11 -1 8 0 -2
l4=it	0 0 4 0 -20
l4=its	0 -14 18 0 0
l4=last	-4 12 -10 4 0
l4=matter	0 14 -14 0 0
l4=minister	18 1 -19 0 0
l4=mr	-2 -8 12 0 0
l4=my	0 0 -8 0 11
l4=new	0 -13 15 0 0
l4=next	0 -9 12 0 0
l4=no	-10 26 -17 0 0
l4=not	0 0 -3 11 -6
l4=note	3 12 -17 0 0
l4=notice	-6 -7 16 0 0
l4=now	9 7 -17 0 0
l4=of	-5 -5 15 0 -6
l4=on	3 11 -13 -8 0
l4=once	-5 12 -5 0 0
l4=order	12 0 -9 0 0
l4=other	-3 -13 20 0 0
l4=our	3 -11 1 0 0
l4=out	-8 -16 28 0 0
l4=over	9 3 -14 0 0
l4=pact	-12 0 13 0 0
l4=pause	-9 0 7 0 0
l4=probably	0 10 -10 0 0
l4=prolong	-5 12 -3 0 0
l4=prolongation	-11 0 2 0 5
l4=protocol	10 0 -10 0 0
l4=publish	1 7 -16 0 3
l4=ready	0 2 -14 0 8
l4=reduction	0 15 -15 0 0
l4=rule	9 -1 -4 0 0
l4=say	-22 -2 18 0 0
l4=see	-10 3 0 0 6
l4=ship	0 12 -11 0 0
l4=side	-4 -2 13 0 0
l4=sign	3 -13 3 0 4
l4=signature	7 2 -10 0 0
l4=since	0 -11 13 0 0
l4=sit	11 0 -7 0 0
l4=start	-9 0 9 0 0
l4=still	0 18 -16 0 0
l4=table	-2 -7 12 0 0
l4=take	-5 0 0 0 9
l4=tariff	-5 -12 7 0 8
l4=the	-10 11 4 -33 -13
l4=they	0 -12 11 0 0
l4=three	-6 -5 14 0 0
l4=time	0 -5 10 0 0
l4=to	-5 3 6 -5 -11
l4=truce	-7 -20 15 0 6
l4=two	20 -7 -11 0 0
l4=under	13 -10 -6 0 0
l4=up	-4 -6 16 0 0
l4=we	12 3 -14 0 0
l4=were	-12 0 11 0 0
l4=when	0 -14 11 0 0
l4=whether	0 -3 15 -8 0
l4=which	0 9 -4 0 0
l4=will	0 9 -1 0 -2
l4=within	0 11 -11 0 0
l4=without	0 -21 25 0 0
l4=word	0 -14 17 0 -1
l4=would	0 -12 12 0 0
l4=yes	9 0 -5 0 0
l4=—	10 -10 -12 9 0
l=" ,	0 10 -8 0 0
l='s ,	0 19 -20 0 0
l=, a	0 -11 15 0 0
l=, and	3 13 -7 0 -19
l=, before	0 8 -3 0 0
l=, but	14 -10 0 0 0
l=, by	6 10 -19 0 0
l=, if	0 15 -12 0 0
l=, in	-22 -20 37 0 0
l=, say	-3 -17 22 0 0
l=, sign	-9 0 9 0 0
l=, so	10 -2 -4 0 0
l=, the	5 -2 4 -4 -11
l=, their	11 -1 -8 0 0
l=, then	10 0 -12 0 0
l=, unless	0 -22 12 0 7
l=, until	0 1 -10 0 7
l=, when	0 -11 16 0 0
l=, where	0 -12 15 0 -1
l=, which	16 -16 0 0 -2
l=, with	-17 1 12 0 0
l=: "	10 -3 -2 0 0
l=: <number>	-2 9 -5 0 0
l=: doe	0 -9 10 0 0
l=: its	3 9 -22 0 6
l=: the	12 7 -14 0 -9
l=: their	12 -9 0 0 0
l=; for	10 0 -7 0 0
l=; the	0 -10 8 0 0
l=<begin> "	-8 -15 19 -2 3
l=<begin> -	0 9 -5 0 0
l=<begin> <begin>	0 3 3 -29 3
l=<begin> <day-gone>	11 0 -10 0 0
l=<begin> <number>	15 -12 -3 0 0
l=<begin> <quality>	-4 0 9 0 0
l=<begin> a	-9 -6 21 0 0
l=<begin> for	12 20 -31 0 0
l=<begin> has	-1 0 -11 16 0
l=<begin> his	0 -5 12 -4 -7
l=<begin> if	-6 -1 1 10 -4
l=<begin> in	-25 -12 36 -2 -4
l=<begin> its	11 9 -14 0 -9
l=<begin> my	9 -3 -3 0 0
l=<begin> neither	-3 17 -11 0 0
l=<begin> no	0 -27 29 0 0
l=<begin> our	-11 2 5 0 0
l=<begin> the	17 -3 -2 -24 -5
l=<begin> their	-2 -4 13 0 0
l=<begin> to	0 9 -9 0 0
l=<begin> unless	-3 20 -15 0 0
l=<begin> when	16 0 -8 0 0
l=<begin> whether	-13 -14 -2 24 0
l=<begin> will	0 -1 -6 10 0
l=<begin> —	-15 15 -3 0 0
l=<day-ahead> ,	-2 15 -12 0 0
l=<day-ahead> ;	0 5 1 0 -9
l=<day-ahead> unless	0 -10 12 0 0
l=<day-gone> :	12 -5 -5 0 0
l=<day-gone> ;	10 8 -20 0 0
l=<day-gone> and	18 0 -18 0 0
l=<day-gone> that	-7 7 -12 0 12
l=<day-gone> the	1 -16 5 0 0
l=<day-today> (	-11 0 17 0 0
l=<day-today> :	0 0 -7 0 10
l=<level> ;	-3 -1 9 0 0
l=<name> 's	0 22 -23 -4 7
l=<name> ,	5 -3 2 0 -9
l=<name> -	-3 -4 13 0 0
l=<name> ;	-6 0 -1 0 10
l=<name> and	-9 -13 17 0 0
l=<name> by	16 0 -14 0 0
l=<name> the	15 13 -45 4 3
l=<name> —	-11 -4 19 0 0
l=<number> ,	-7 -3 16 0 0
l=<number> in	9 -1 -5 0 0
l=<number> —	0 -11 12 0 0
l=<office> ,	7 5 -12 0 0
l=<office> in	13 15 -23 -3 0
l=<office> of	1 -11 6 0 0
l=<office> say	6 3 -10 0 0
l=<organisation> 's	0 -18 20 0 0
l=<organisation> ,	8 4 -12 0 0
l=<organisation> :	9 0 -9 0 0
l=<organisation> in	-15 -3 22 -1 -6
l=<person> 's	7 13 -21 0 0
l=<person> (	-13 -3 25 0 0
l=<person> ,	-6 -8 16 0 -3
l=<person> and	13 0 -8 0 -7
l=<person> in	-2 -3 10 0 0
l=<person> of	-22 -17 38 0 0
l=<person> say	0 -13 10 7 -8
l=<person> sign	14 0 -13 0 0
l=<person> tell	0 -4 14 0 0
l=<seat> 's	2 0 -10 0 8
l=<seat> ,	-20 3 13 0 0
l=<seat> :	10 0 -7 0 0
l=<seat> and	0 -8 7 0 0
l=<seat> the	17 4 -26 -2 4
l=<span> ,	-6 -13 21 0 0
l=<span> ;	-15 9 2 0 0
l=about the	0 -8 -2 11 0
l=according to	-4 -9 18 0 0
l=add that	0 13 -12 0 0
l=and a	-3 -4 10 0 0
l=and his	10 -10 0 0 0
l=and of	0 12 -16 0 0
l=and that	-10 0 0 0 11
l=and the	0 12 -16 -3 6
l=approve by	12 -2 -4 0 0
l=ask in	0 0 -12 12 0
l=at the	-9 -11 13 1 0
l=because the	-3 11 -6 0 0
l=been in	0 9 -8 0 0
l=before the	-21 14 -2 0 0
l=behalf of	-10 0 13 0 0
l=belong to	0 10 -8 0 0
l=by <office>	0 3 -9 0 0
l=by mr	2 5 -11 0 0
l=chair the	0 11 -10 0 0
l=commerce ,	10 0 -10 0 0
l=consent of	0 -8 15 0 -4
l=deal with	0 -6 9 0 0
l=desk of	0 16 -16 0 0
l=did the	1 -5 -6 9 0
l=direct the	0 -13 14 0 0
l=directed the	-11 0 15 0 0
l=doe the	0 13 -18 3 0
l=effect once	0 -11 12 0 0
l=for the	-8 9 -5 2 0
l=from the	-8 20 -14 0 0
l=hand of	8 5 -15 0 0
l=has the	5 13 -17 -3 0
l=he say	0 0 -9 0 9
l=he sign	10 0 -9 0 0
l=head of	0 -10 10 0 0
l=hear that	0 13 -11 0 0
l=if the	-3 12 -11 0 2
l=in a	12 0 -10 0 0
l=in return	10 0 -8 0 0
l=in the	-12 6 -1 0 3
l=informed the	0 -14 17 0 0
l=is for	0 -6 10 0 0
l=is that	10 0 -9 0 0
l=is with	0 10 -9 0 0
l=issue by	0 10 -9 0 0
l=it ;	10 -16 1 0 0
l=it has	9 -2 -2 0 0
l=it in	-5 -8 15 0 0
l=it take	6 9 -10 0 -3
l=it was	26 -4 -21 0 0
l=lawyer in	0 12 -12 0 0
l=led by	-7 -1 13 0 0
l=m .	-15 -3 22 0 0
l=member of	-6 -3 12 0 0
l=name of	12 0 -14 0 0
l=need the	0 14 -11 0 0
l=no .	0 17 -16 0 0
l=nobody in	0 -4 11 0 0
l=notice by	0 9 -6 0 0
l=of <day-today>	0 -12 14 0 0
l=of a	0 -12 13 0 0
l=of the	8 3 -14 12 -1
l=on <day-ahead>	0 13 -12 0 0
l=on <day-today>	11 0 -11 0 0
l=on the	-1 -22 22 0 0
l=on which	-13 13 -2 0 0
l=once the	-2 -6 12 0 0
l=our ,	0 14 -12 0 0
l=our own	4 1 -13 0 3
l=owner ,	10 0 -8 0 0
l=process ,	0 16 -16 0 0
l=provided that	-1 20 -16 0 0
l=question :	-9 -1 14 0 0
l=report that	-8 9 0 0 0
l=report to	0 -12 12 0 0
l=s .	11 0 -10 0 0
l=say his	12 8 -19 0 0
l=say that	0 10 -5 0 -3
l=say the	-10 4 0 0 0
l=sign at	-9 0 10 0 0
l=sign for	-23 -20 25 5 0
l=sign in	8 5 -10 0 0
l=sign what	0 12 -14 0 1
l=signature in	0 14 -12 0 0
l=signature of	0 10 -6 0 0
l=so did	11 0 -9 0 0
l=so the	-13 -1 17 0 0
l=soon as	-5 16 -10 0 0
l=take the	11 -4 -5 0 0
l=talk with	0 -6 12 0 0
l=tell the	0 -19 23 0 0
l=that of	24 1 -31 0 2
l=the <number>	0 13 -12 0 0
l=the <office>	0 -11 11 0 0
l=the <person>	12 -1 -8 0 0
l=the <quality>	13 13 -20 -4 -1
l=the two	-11 0 13 0 0
l=then the	0 15 -14 0 0
l=to the	-31 2 10 0 0
l=truce with	-9 -8 21 0 0
l=unless the	0 -10 12 0 0
l=until the	0 20 -15 0 0
l=us that	10 0 -12 0 0
l=wait for	0 9 -11 0 0
l=whether the	0 -16 -28 39 0
l=which its	0 10 -7 0 0
l=which the	0 -11 7 4 0
l=with <name>	-8 0 10 0 0
l=with the	-13 2 6 0 0
l=without the	0 -5 10 0 0
lack< do<	-4 -3 7 -11 6
lack< do>	4 5 -7 -5 0
lack< future	-6 -11 19 0 0
lack< infinitive	11 -16 2 0 1
lack< is modal	-8 -6 15 0 -6
lack< is modal order	0 -15 16 0 0
lack< is noun 	-46 25 -11 2 4
lack< is noun  both	-5 10 -3 0 0
lack< is noun  organisation	-11 -4 13 0 -4
lack< is noun  person	-1 -1 10 0 -6
lack< is noun  pronoun	0 17 -18 0 1
lack< is noun  side	0 19 -28 8 6
lack< is noun agreed	0 12 -10 0 0
lack< is noun agreed person	0 21 -19 0 0
lack< is noun and	0 0 -11 0 12
lack< is noun effect	0 -9 10 0 0
lack< is noun still	0 11 -10 0 0
lack< is noun the	0 -13 1 0 7
lack< is noun up	0 22 -20 0 0
lack< is noun up side	0 11 -11 0 0
lack< is participle passive	0 -13 15 0 0
lack< is participle passive organisation	0 -18 18 0 0
lack< is present	-5 18 -7 -3 -10
lack< is present both	0 -27 28 0 0
lack< is present name	0 13 -12 0 0
lack< is present office	0 -8 10 0 0
lack< is present organisation	0 11 -9 0 0
lack< is present passive side	0 -11 12 0 0
lack< is present person	-4 26 -11 0 -4
lack< is present side	0 15 -13 0 0
lack< lack>	-2 -5 12 0 -1
lack< modal	-12 5 1 2 -14
lack< name	-12 7 0 0 5
lack< organisation	-6 11 -4 -5 -3
lack< participle	-4 11 -19 0 15
lack< past	28 -4 -16 0 0
lack< perfect	0 9 -9 0 0
lack< person	-5 31 -20 -6 -1
lack< power=assembly	-5 -5 1 0 11
lack< power=cabinet	11 10 -19 0 0
lack< power=committee	0 20 -16 0 0
lack< power=congress	-6 -6 12 0 0
lack< power=council	0 9 -8 2 -8
lack< power=house	1 -11 4 0 0
lack< power=minister	-15 -25 33 0 8
lack< power=ministry	-16 0 10 0 0
lack< power=parliament	2 11 -12 0 0
lack< power=premier	0 10 -9 0 0
lack< power=president	-12 46 -27 -6 -18
lack< power=prime minister	-1 9 -13 0 5
lack< power=secretary	-2 8 -1 0 0
lack< power=treasury	0 -9 13 0 0
lack< present	-18 0 10 -5 0
lack< pronoun	-13 6 6 0 0
lack> both	15 15 -22 0 0
lack> do<	10 7 -16 1 -6
lack> do>	3 6 -7 -10 1
lack> future	-11 5 2 -7 -2
lack> gerund	1 11 -8 0 -4
lack> infinitive	0 13 -17 14 -4
lack> is future side	0 12 -11 0 0
lack> is modal	11 -3 6 -6 -12
lack> is modal both	0 28 -26 0 0
lack> is modal passive name	0 -9 14 0 0
lack> is modal person	6 -13 10 0 0
lack> is modal pronoun	16 -5 -5 0 0
lack> is modal side	0 -17 23 -6 0
lack> is noun 	-8 -4 17 0 0
lack> is noun at	15 0 -12 0 0
lack> is noun china	0 13 -13 0 0
lack> is noun china side	0 13 -13 0 0
lack> is noun council	0 -20 13 5 0
lack> is noun council organisation	0 -19 12 5 0
lack> is noun countries	0 13 -13 0 0
lack> is noun countries side	0 13 -13 0 0
lack> is noun government	0 10 -10 0 0
lack> is noun government organisation	0 9 -8 0 0
lack> is noun has	-2 12 -7 0 0
lack> is noun has name	0 20 -19 0 0
lack> is noun in	0 -9 13 0 0
lack> is noun is	-8 7 0 0 0
lack> is noun is person	-2 -2 9 0 0
lack> is noun is side	0 17 -14 0 0
lack> is noun it	9 -21 2 0 0
lack> is noun it name	12 0 -11 0 0
lack> is noun october	9 0 -9 0 0
lack> is noun of	18 1 -20 0 0
lack> is noun of pronoun	0 10 -9 0 0
lack> is noun off	0 11 -6 0 0
lack> is noun truce	-11 -2 16 0 0
lack> is noun truce organisation	-8 0 10 0 0
lack> is past person	13 -1 -9 0 0
lack> is present	-25 7 0 4 0
lack> is present not	0 -9 10 0 0
lack> is present passive	-7 28 -21 0 0
lack> is present passive not	0 -16 10 3 0
lack> is present passive not organisation	0 -8 10 0 0
lack> is present passive order	0 10 -9 0 0
lack> is present person	-14 19 -6 0 0
lack> is present side	0 -7 9 0 0
lack> modal	12 -8 6 -3 -6
lack> name	-12 12 2 -6 -7
lack> office	0 -20 8 5 6
lack> order	3 8 -12 0 0
lack> past	0 20 -9 0 -6
lack> perfect	14 -3 -6 1 -9
lack> perfect-not	8 -17 11 2 -5
lack> person	-13 8 -11 6 13
lack> pluperfect	19 -7 -13 1 0
lack> power=board	-1 -19 23 0 0
lack> power=cabinet	2 24 -30 0 0
lack> power=council	0 -22 10 0 11
lack> power=department	-8 0 10 0 0
lack> power=government	16 -19 7 0 0
lack> power=house	0 10 -8 0 0
lack> power=king	-4 18 -11 0 0
lack> power=minister	-6 19 -6 -16 0
lack> power=ministry	16 0 -6 0 -4
lack> power=no power	-22 24 -9 0 -3
lack> power=premier	0 -12 15 0 0
lack> power=president	-30 4 12 9 -5
lack> power=prime minister	4 -11 7 -2 0
lack> power=representative	20 13 -29 0 0
lack> power=secretary	2 3 -10 0 1
lack> power=senate	0 35 -34 0 0
lack> present	-25 0 12 4 0
lack> present-not	8 -25 14 3 -5
lack> refuse>	-7 0 -26 10 25
lack> side	-13 6 9 -16 -14
lead="	-7 -9 17 -14 5
lead=(	13 -1 -12 -1 5
lead=)	-13 0 14 0 0
lead=,	3 1 4 -25 -10
lead=-	-15 17 0 0 0
lead=:	12 8 -14 -33 0
lead=;	8 1 -10 0 0
lead=a	-36 0 21 -7 0
lead=about	0 -8 0 10 0
lead=abuja	0 -9 10 0 0
lead=accra	14 0 -12 0 0
lead=alexander	0 15 -19 0 0
lead=an	-4 0 5 0 0
lead=and	16 -14 0 1 -2
lead=andrés	-7 10 -2 0 0
lead=ankara	0 9 -20 0 12
lead=announced	0 12 -11 0 0
lead=announcement	9 -5 -3 0 0
lead=announcements	12 0 -12 0 0
lead=apolo	0 7 -11 0 0
lead=april	12 0 -11 0 0
lead=argentina	9 8 -17 0 0
lead=as	0 17 -11 6 -10
lead=ask	0 0 -9 12 0
lead=austria	0 0 -13 0 14
lead=b	11 0 -10 0 0
lead=bangladesh	0 19 -17 0 0
lead=batlle	0 18 -20 0 0
lead=because	0 7 0 0 -8
lead=beijing	4 10 -18 5 0
lead=belgium	8 1 -11 0 0
lead=bessent	-13 -12 29 0 0
lead=bis	0 20 -19 0 0
lead=both	13 -8 -10 13 -1
lead=brazil	7 8 -25 0 8
lead=but	-8 15 -13 2 2
lead=by	14 -15 -19 7 14
lead=cambodia	-1 17 -12 0 0
lead=china	24 -29 7 -10 -18
lead=chinese	-9 0 13 0 0
lead=colombian	0 17 -15 0 0
lead=commissioner	5 3 -9 0 0
lead=congress	0 15 -11 0 -5
lead=coordinating	14 -2 -10 0 0
lead=copenhagen	0 5 -17 11 0
lead=croatia	8 -10 0 0 0
lead=customs	-8 -14 26 0 0
lead=decree	-9 0 12 0 0
lead=denmark	6 6 -14 0 0
lead=did	0 0 -7 10 0
lead=do	0 -3 15 -5 0
lead=does	-1 5 -14 9 0
lead=donald	29 -1 -22 0 0
lead=each	-10 -14 20 0 0
lead=egypt	-6 -3 16 0 0
lead=eloy	10 -4 -3 0 0
lead=estonia	12 0 -14 0 0
lead=eu	4 8 -13 0 0
lead=finance	-16 -4 14 0 5
lead=finland	9 -2 -3 0 0
lead=for	5 8 -14 0 0
lead=foreign	12 5 -17 0 0
lead=france	-3 -6 16 0 0
lead=from	-5 0 11 0 0
lead=gabon	7 -10 1 0 0
lead=general	-19 0 21 0 0
lead=good	-3 -3 12 0 0
lead=hanoi	7 10 -17 0 0
lead=has	-18 12 -17 17 0
lead=havana	0 11 -11 0 0
lead=having	-9 0 9 0 0
lead=he	3 5 -10 -2 3
lead=he'd	-2 10 -6 0 0
lead=he'll	-5 -2 11 0 0
lead=helsinki	10 0 -28 12 8
lead=his	0 -9 14 -6 0
lead=i	17 -15 4 -10 -8
lead=if	-38 6 -4 25 -5
lead=in	6 19 -29 -4 10
lead=india	-23 7 21 -2 -4
lead=indonesia	-1 12 -5 0 0
lead=industry	0 -6 10 0 0
lead=ink	11 0 -10 0 0
lead=its	8 0 0 0 -10
lead=j	19 0 -17 0 0
lead=japan	0 -10 17 0 0
lead=kazakhstan	15 0 -17 0 0
lead=korea	-16 -1 16 0 0
lead=kwame	14 0 -13 0 0
lead=kyiv	9 0 -8 0 0
lead=laurier	0 0 -5 0 10
lead=lawyers	0 -13 15 0 0
lead=liechtenstein	0 10 -10 0 0
lead=malaysia	-9 -3 15 0 0
lead=mali	-10 0 12 0 0
lead=management	-10 0 10 0 0
lead=manley	18 -4 -13 0 0
lead=may	0 12 -10 0 0
lead=mayor	-10 -2 15 0 0
lead=member	8 12 -18 0 0
lead=members	0 -10 11 0 0
lead=mexico	10 -11 -1 0 1
lead=michelsen	5 10 -26 0 11
lead=mine	12 15 -26 0 0
lead=minister	-25 8 17 0 0
lead=ministers	-13 -9 25 0 0
lead=ministry	-8 -2 16 0 0
lead=mongolia	-11 -4 17 0 0
lead=morocco	1 -9 4 0 0
lead=mrs	-8 0 11 0 0
lead=my	13 -13 0 0 0
lead=national	9 0 -12 0 3
lead=neither	-51 24 9 -17 -1
lead=new	-17 -10 26 0 0
lead=nine	-9 -1 13 0 0
lead=no	-26 2 11 -5 -5
lead=nobody	0 2 -10 8 0
lead=none	-15 0 9 0 0
lead=nor	-9 6 1 -1 0
lead=notice	-5 -14 21 0 0
lead=núñez	0 12 -19 0 7
lead=of	0 -7 -7 16 0
lead=oman	-9 10 0 0 0
lead=only	0 -12 19 0 -6
lead=orders	-7 16 -7 0 0
lead=our	6 -12 6 0 0
lead=ours	13 12 -22 0 0
lead=outlook	0 12 -11 0 0
lead=overnight	11 0 -11 0 0
lead=parliament	-6 -12 23 0 -7
lead=peru	-7 -11 8 0 6
lead=port	0 -17 24 0 0
lead=portugal	-9 -12 15 0 3
lead=president	1 0 -6 -15 11
lead=prime	23 -15 -2 -2 0
lead=provided	-9 9 0 0 0
lead=rabat	-18 0 18 0 0
lead=rare	0 -7 11 0 0
lead=ratification	12 7 -19 0 0
lead=rovers	-10 0 11 0 0
lead=scott	-1 -1 10 0 0
lead=seoul	0 11 -14 0 0
lead=should	0 -13 25 0 -3
lead=sign	-1 10 -5 0 0
lead=signatures	16 0 -14 0 0
lead=signed	26 -6 -21 0 0
lead=slovenia	9 9 -18 0 0
lead=so	0 0 -1 11 -5
lead=some	0 -4 11 0 0
lead=somebody	0 -26 28 0 0
lead=south	-8 -5 20 0 0
lead=sweden	-9 0 16 0 0
lead=talks	-4 -14 26 0 0
lead=ten	13 -5 -7 0 0
lead=thailand	0 18 -10 0 -2
lead=the	13 -18 15 -38 -14
lead=there	-12 12 -2 0 0
lead=they	-12 -2 18 0 0
lead=this	-13 0 5 0 6
lead=tiktok	-3 -4 12 0 0
lead=to	-3 20 -15 0 0
lead=tokyo	0 14 -20 0 9
lead=trade	27 10 -29 0 -12
lead=treasury	-18 -19 39 0 0
lead=trump	-21 -1 18 4 -6
lead=tunku	-5 13 -5 0 0
lead=twenty	-7 0 12 0 0
lead=two	0 -11 14 0 0
lead=u.s.	-5 -6 13 0 0
lead=under	-11 8 0 0 0
lead=unless	-23 2 5 0 4
lead=until	-16 14 -9 -1 7
lead=uruguay	-12 7 1 0 0
lead=ustr	-4 15 -10 0 0
lead=uzbekistan	-12 -4 16 0 0
lead=vice	-13 -15 28 0 0
lead=washington	-2 18 -13 0 0
lead=we	11 -14 -9 18 0
lead=whatever	0 14 -11 0 0
lead=when	-8 -11 10 -4 8
lead=where	1 -26 25 0 -2
lead=whereas	-6 -1 10 0 0
lead=whether	-22 -38 -14 51 -10
lead=which	2 -1 1 0 -11
lead=while	-7 -10 22 0 0
lead=whisky	0 -6 9 0 0
lead=who	-22 -12 22 5 0
lead=wilfrid	3 4 -10 0 0
lead=will	0 -1 -6 10 0
lead=william	-10 6 1 0 0
lead=with	4 -17 3 0 0
lead=without	-7 24 -14 0 -6
lead=xi	-19 -22 39 0 0
lead=yet	-1 17 -19 0 6
lead=your	8 3 -10 0 0
lead=—	0 6 -14 10 4
lead=•	0 -11 15 0 0
lll=" say the	-8 -10 19 0 0
lll=) : the	-5 -3 12 0 0
lll=, <day-today> (	-10 0 17 0 0
lll=, <day-today> :	0 0 -8 0 10
lll=, <person> ,	10 7 -19 0 0
lll=, <person> and	8 4 -12 0 0
lll=, according to	-2 -3 10 0 0
lll=, after the	-3 -5 11 0 0
lll=, and that	-6 0 -2 0 12
lll=, and the	9 -16 2 0 1
lll=, but the	0 -10 14 0 0
lll=, for which	0 5 -9 0 0
lll=, go to	0 10 -10 0 0
lll=, in the	10 -2 -6 0 0
lll=, once the	0 -13 15 0 0
lll=, provided that	-1 20 -16 0 0
lll=, say that	2 9 -6 0 -2
lll=, say the	0 -13 16 0 0
lll=, that of	0 15 -14 0 0
lll=. m .	-15 -3 22 0 0
lll=: <number> in	10 0 -9 0 0
lll=: <number> the	-7 -3 16 0 0
lll=: <person> ,	-12 -9 21 0 0
lll=: the <quality>	2 4 -11 0 0
lll=; <person> say	-9 0 10 0 0
lll=; the <quality>	0 10 -10 0 0
lll=<begin> <begin> "	-8 -15 19 -2 3
lll=<begin> <begin> -	0 9 -5 0 0
lll=<begin> <begin> <begin>	0 3 3 -29 3
lll=<begin> <begin> <day-gone>	11 0 -10 0 0
lll=<begin> <begin> <number>	15 -12 -3 0 0
lll=<begin> <begin> <quality>	-4 0 9 0 0
lll=<begin> <begin> a	-9 -6 21 0 0
lll=<begin> <begin> for	12 20 -31 0 0
lll=<begin> <begin> has	-1 0 -11 16 0
lll=<begin> <begin> his	0 -5 12 -4 -7
lll=<begin> <begin> if	-6 -1 1 10 -4
lll=<begin> <begin> in	-25 -12 36 -2 -4
lll=<begin> <begin> its	11 9 -14 0 -9
lll=<begin> <begin> my	9 -3 -3 0 0
lll=<begin> <begin> neither	-3 17 -11 0 0
lll=<begin> <begin> no	0 -27 29 0 0
lll=<begin> <begin> our	-11 2 5 0 0
lll=<begin> <begin> the	17 -3 -2 -24 -5
lll=<begin> <begin> their	-2 -4 13 0 0
lll=<begin> <begin> to	0 9 -9 0 0
lll=<begin> <begin> unless	-3 20 -15 0 0
lll=<begin> <begin> when	16 0 -8 0 0
lll=<begin> <begin> whether	-13 -14 -2 24 0
lll=<begin> <begin> will	0 -1 -6 10 0
lll=<begin> <begin> —	-15 15 -3 0 0
lll=<begin> <name> ,	-8 -8 20 0 0
lll=<begin> <name> and	-15 0 10 0 2
lll=<begin> <organisation> :	9 4 -16 0 0
lll=<begin> <person> 's	12 4 -17 0 0
lll=<begin> <person> ,	12 -31 4 0 0
lll=<begin> <person> :	10 -10 0 0 0
lll=<begin> <person> of	-8 -7 18 0 0
lll=<begin> <seat> 's	0 0 -8 0 8
lll=<begin> <seat> ,	-16 0 27 0 -1
lll=<begin> <seat> and	-6 -1 13 0 0
lll=<begin> ask in	0 0 -12 12 0
lll=<begin> but the	0 18 -19 0 0
lll=<begin> by the	8 -3 -15 9 0
lll=<begin> for the	0 -8 9 0 0
lll=<begin> he say	0 0 -10 0 9
lll=<begin> if the	0 16 -9 0 -3
lll=<begin> in <seat>	-1 15 -12 0 0
lll=<begin> in return	10 0 -9 0 0
lll=<begin> in the	0 23 -22 0 0
lll=<begin> no .	0 20 -21 0 0
lll=<begin> of the	0 -6 -10 16 0
lll=<begin> on <day-ahead>	0 13 -12 0 0
lll=<begin> on the	7 -17 7 0 0
lll=<begin> question :	-9 -1 14 0 0
lll=<begin> sign :	5 -9 0 0 0
lll=<begin> sign in	11 0 -11 0 0
lll=<begin> so the	-11 0 13 0 0
lll=<begin> the <quality>	7 -12 5 0 0
lll=<begin> whether the	0 -13 -16 26 0
lll=<day-ahead> , and	10 7 -14 0 0
lll=<day-ahead> , the	19 -14 -5 0 0
lll=<day-ahead> , unless	0 -9 11 0 0
lll=<day-ahead> , when	0 -8 11 0 0
lll=<day-gone> , and	-17 11 3 0 0
lll=<day-gone> : the	7 -10 0 0 0
lll=<day-gone> ; the	-3 11 -7 0 0
lll=<day-gone> and the	0 -14 10 0 0
lll=<day-gone> that the	5 12 -16 0 0
lll=<day-today> by the	-18 0 20 0 0
lll=<level> , and	-3 -7 14 0 0
lll=<name> 's ,	-11 20 -7 0 0
lll=<name> , and	11 -2 -7 0 0
lll=<name> , the	7 28 -34 0 0
lll=<name> and the	-26 -11 40 0 0
lll=<name> it was	17 0 -14 0 0
lll=<number> : "	11 0 -8 0 0
lll=<number> : <number>	-1 9 -6 0 0
lll=<number> in the	-8 -2 14 0 0
lll=<office> , and	-4 -6 14 0 0
lll=<office> <person> and	9 0 -9 0 0
lll=<office> say the	0 11 -10 0 0
lll=<organisation> , and	8 0 -10 0 0
lll=<organisation> , the	0 21 -23 0 0
lll=<organisation> and the	9 20 -28 0 0
lll=<person> , and	-11 4 4 0 0
lll=<person> , his	5 7 -14 0 0
lll=<person> , the	-4 -26 36 0 -8
lll=<person> , then	13 0 -11 0 0
lll=<person> : the	0 22 -18 0 0
lll=<person> and the	5 -19 0 0 10
lll=<person> has sign	10 0 -12 0 0
lll=<person> say that	0 14 -11 0 0
lll=<person> say the	0 8 -9 0 0
lll=<person> sign for	-7 0 11 0 0
lll=<person> sign in	-16 0 18 0 0
lll=<quality> owner ,	10 0 -10 0 0
lll=<quality> side ,	9 0 -6 0 0
lll=<seat> , the	-9 25 -16 0 0
lll=<seat> : the	0 12 -13 0 0
lll=<seat> and the	0 11 -10 0 0
lll=a truce that	-11 0 12 0 0
lll=according to the	-3 -12 19 0 0
lll=again , and	0 12 -11 0 0
lll=an act of	0 -7 10 0 0
lll=and by the	7 4 -14 0 0
lll=and for the	0 13 -12 0 0
lll=and on <day-gone>	-10 0 10 0 0
lll=and that of	14 -20 5 0 0
lll=and the <quality>	5 0 -10 0 0
lll=announcement of the	23 0 -24 0 0
lll=as of <day-today>	0 -12 14 0 0
lll=as soon as	-5 16 -10 0 0
lll=be sign by	-8 12 -2 0 0
lll=by <person> ,	-9 0 14 0 0
lll=by <person> and	13 5 -18 0 0
lll=by <span> ,	-2 -10 14 0 0
lll=by the <quality>	7 12 -20 0 0
lll=countersign by the	-5 -1 9 0 0
lll=countersignature of the	0 12 -10 0 0
lll=day on which	-12 16 -6 0 0
lll=decision of the	0 0 -9 0 5
lll=decree of the	14 0 -11 0 0
lll=for <name> ,	18 -10 -6 0 0
lll=for <name> and	14 -4 -9 0 0
lll=for <name> by	12 0 -10 0 0
lll=for <name> the	0 9 -11 0 0
lll=for <span> ;	0 -10 11 0 0
lll=has been in	0 9 -9 0 0
lll=he say that	6 4 -13 0 0
lll=in <name> the	17 2 -36 5 4
lll=in <seat> ,	-8 10 0 0 0
lll=in <seat> the	17 4 -27 -2 5
lll=is agree until	0 -9 10 0 0
lll=is sign ,	-13 0 15 0 0
lll=is that of	12 0 -20 0 6
lll=it take the	11 -4 -5 0 0
lll=it to the	0 18 -17 0 0
lll=me , "	0 18 -18 0 0
lll=member of the	-3 -1 9 0 0
lll=notice by the	0 10 -7 0 0
lll=notice of its	9 1 -14 0 0
lll=of <level> that	9 0 -9 0 0
lll=of <name> ,	0 9 -8 0 0
lll=of <name> and	19 8 -25 0 0
lll=of <person> ,	-13 12 0 0 0
lll=of talk between	11 0 -11 0 0
lll=of the <quality>	0 -12 11 0 0
lll=on <day-ahead> ,	1 7 -10 0 0
lll=on <day-ahead> unless	0 -8 10 0 0
lll=on <day-gone> ;	10 5 -16 0 0
lll=on <day-gone> and	18 0 -18 0 0
lll=on <day-gone> that	-5 1 -9 0 12
lll=on <day-gone> the	0 -12 6 0 0
lll=on behalf of	-10 0 13 0 0
lll=one from the	0 9 -9 0 0
lll=order by the	0 8 -10 0 0
lll=parliament and the	0 13 -12 0 0
lll=pay <level> in	10 0 -7 0 0
lll=provided that the	-1 9 -4 0 0
lll=reporter that the	0 11 -10 0 0
lll=resolution of the	13 0 -12 0 0
lll=say <name> 's	3 8 -13 0 0
lll=session of the	-5 -5 13 0 0
lll=sign , and	-15 18 0 0 0
lll=sign ; the	-5 -10 19 0 0
lll=sign by the	9 -14 4 0 0
lll=sign for the	0 -12 15 0 0
lll=signature of the	-3 -4 10 0 0
lll=soon as the	0 15 -12 0 0
lll=take effect once	0 -11 12 0 0
lll=tell us that	10 0 -12 0 0
lll=the <level> that	-8 0 11 0 0
lll=the <name> and	-10 0 14 0 0
lll=the <office> ,	2 6 -9 0 0
lll=the <office> in	21 19 -35 -2 0
lll=the <office> of	1 -10 5 0 0
lll=the <organisation> 's	0 -18 19 0 0
lll=the <organisation> ,	10 0 -7 0 0
lll=the <organisation> in	-11 -15 31 -1 -3
lll=the agreement with	9 0 -7 0 0
lll=the consent of	0 -8 15 0 -4
lll=the desk of	0 16 -16 0 0
lll=the hand of	8 5 -15 0 0
lll=the name of	12 0 -14 0 0
lll=the signature of	-5 13 -4 0 0
lll=the truce between	-5 0 9 0 0
lll=the truce that	16 -2 -12 0 0
lll=two head of	0 -9 10 0 0
lll=until <day-ahead> ;	-2 10 -6 0 0
lll=vote of the	0 3 -8 0 0
lll=wait for the	9 0 -4 0 0
lll=we speak with	0 11 -11 0 0
lll=what <person> and	0 -12 13 0 0
lll=who chair the	0 11 -10 0 0
lll=word from the	0 -13 13 0 0
lll=— <name> and	-12 0 17 0 0
lr=" .	12 0 -12 0 0
lr=" have	-7 -10 16 0 0
lr=" say	-8 -4 -3 0 15
lr=" tell	15 -10 -6 0 0
lr=" would	10 0 -4 0 0
lr=" write	0 10 -7 0 0
lr='s and	-2 12 -5 0 0
lr='s approve	14 0 -14 0 0
lr='s had	10 0 -7 0 0
lr='s has	13 -5 -6 0 0
lr='s have	-9 0 10 0 0
lr='s is	0 -5 9 0 0
lr='s on	-4 -8 15 0 0
lr='s sign	-9 11 0 0 0
lr='s was	0 13 -11 0 0
lr=( )	2 -15 0 0 6
lr=, 's	0 9 -2 0 -3
lr=, (	-9 5 0 0 0
lr=, ,	-8 6 -3 6 2
lr=, -	-5 0 11 0 0
lr=, <end>	5 -10 0 0 0
lr=, add	0 1 -8 0 7
lr=, announce	-6 0 11 0 0
lr=, by	14 -4 -9 0 0
lr=, did	-8 0 11 0 0
lr=, for	28 0 -26 0 0
lr=, has	0 24 -23 0 0
lr=, have	0 12 -9 0 0
lr=, in	21 0 -21 0 0
lr=, on	23 0 -22 0 0
lr=, tell	-12 17 -10 0 0
lr=, will	0 -16 19 0 0
lr=, write	0 -6 13 0 0
lr=, —	-5 0 10 0 0
lr=- and	12 0 -10 0 0
lr=- has	0 -10 5 0 0
lr=. :	-6 0 10 0 0
lr=. <end>	29 0 -28 0 0
lr=. on	-7 0 9 0 0
lr=: 's	6 5 -12 0 0
lr=: (	0 7 -12 0 0
lr=: ,	-29 0 30 0 0
lr=: .	15 2 -19 0 0
lr=: <end>	19 -6 -13 0 0
lr=: and	6 -9 0 0 0
lr=: for	0 8 -12 0 0
lr=: has	0 0 -7 0 9
lr=: is	0 -14 15 0 0
lr=: must	0 13 -12 0 0
lr=: on	-5 -4 12 0 0
lr=: sign	-28 4 23 0 0
lr=; ,	0 -8 6 0 0
lr=; has	17 -3 0 -3 -4
lr=; have	14 1 -17 0 0
lr=; is	-5 7 -12 0 10
lr=; must	0 19 -19 0 0
lr=; sign	-14 0 12 0 0
lr=; vote	0 -9 10 0 0
lr=; will	-4 22 0 0 -13
lr=<begin> 's	9 8 -12 -14 0
lr=<begin> (	12 -11 -11 8 0
lr=<begin> .	-8 -10 2 7 7
lr=<begin> :	-16 -5 28 -2 -14
lr=<begin> <end>	16 -17 -4 0 0
lr=<begin> <number>	-12 0 16 0 0
lr=<begin> <person>	-17 -5 25 0 0
lr=<begin> <span>	-8 0 11 0 0
lr=<begin> add	15 -1 -9 0 0
lr=<begin> also	-1 -4 9 0 0
lr=<begin> and	-1 17 -12 0 2
lr=<begin> ask	11 0 -8 0 0
lr=<begin> at	-14 7 1 0 0
lr=<begin> come	-11 4 1 0 0
lr=<begin> confirm	-11 0 15 0 0
lr=<begin> could	0 11 -5 0 -1
lr=<begin> decide	0 6 -16 0 10
lr=<begin> did	12 -2 -1 -2 -6
lr=<begin> didn't	0 12 -8 0 0
lr=<begin> do	-3 0 10 0 0
lr=<begin> doe	7 4 -16 0 6
lr=<begin> doesn't	0 8 -28 0 21
lr=<begin> extension	0 -10 11 0 0
lr=<begin> followed	27 -12 -19 0 0
lr=<begin> for	21 -6 -12 0 0
lr=<begin> from	-12 -6 23 0 0
lr=<begin> gave	16 -4 -10 0 0
lr=<begin> had	5 12 -16 -4 4
lr=<begin> has	-4 8 -3 -5 0
lr=<begin> have	32 -41 -10 13 0
lr=<begin> he	0 0 11 -7 0
lr=<begin> his	0 8 -8 0 0
lr=<begin> hour	-13 0 13 0 0
lr=<begin> initial	20 0 -18 0 0
lr=<begin> is	2 0 7 -6 -14
lr=<begin> issue	10 -3 -4 0 0
lr=<begin> it	-4 -6 -1 14 0
lr=<begin> keep	0 7 -10 0 3
lr=<begin> later	-11 0 11 0 0
lr=<begin> leave	-10 -2 17 0 0
lr=<begin> look	0 12 -10 0 0
lr=<begin> may	0 0 -10 10 0
lr=<begin> minute	11 0 -9 0 0
lr=<begin> must	-10 20 -11 -1 0
lr=<begin> now	0 -11 13 0 0
lr=<begin> on	0 -18 11 0 0
lr=<begin> pass	-5 -7 11 0 0
lr=<begin> put	2 -12 2 0 0
lr=<begin> ratify	12 -3 -7 0 0
lr=<begin> reject	0 0 -8 0 9
lr=<begin> say	-33 2 20 -1 -3
lr=<begin> sit	0 20 -19 0 0
lr=<begin> take	-15 5 8 0 0
lr=<begin> tell	-25 13 -1 0 0
lr=<begin> the	-20 0 38 -17 0
lr=<begin> to	-15 22 -9 0 0
lr=<begin> used	15 -4 -10 0 0
lr=<begin> vote	0 7 -7 0 0
lr=<begin> wait	0 15 -14 0 0
lr=<begin> want	0 22 -19 0 0
lr=<begin> were	3 11 -14 0 0
lr=<begin> will	-22 26 -23 2 4
lr=<begin> with	0 -2 10 0 0
lr=<begin> would	0 -7 4 -10 8
lr=<begin> —	-7 -4 21 0 0
lr=<day-today> has	0 -12 14 0 0
lr=<name> ,	7 10 -19 0 0
lr=<number> ,	2 20 -21 0 0
lr=<number> has	0 19 -15 0 0
lr=<number> say	0 10 -12 0 0
lr=<number> sign	24 -20 0 0 0
lr=<office> and	17 0 -14 0 0
lr=<quality> .	-3 9 -4 0 0
lr=<quality> in	0 12 -10 0 0
lr=<quality> is	3 1 -9 0 0
lr=a ,	0 -10 12 0 0
lr=a .	0 -14 17 0 0
lr=a in	0 10 -8 0 0
lr=about .	0 12 -11 0 0
lr=after have	0 16 -14 0 0
lr=and ,	31 8 -37 0 0
lr=and .	10 29 -37 0 0
lr=and ;	-11 0 12 0 0
lr=and agree	-22 -11 33 0 0
lr=and did	4 0 -11 0 7
lr=and followed	9 5 -16 0 0
lr=and for	11 0 -7 0 0
lr=and good	0 12 -12 0 0
lr=and had	-11 0 10 0 0
lr=and have	-17 4 10 0 0
lr=and let	11 0 -11 0 0
lr=and meet	7 -9 0 0 0
lr=and of	16 13 -28 0 0
lr=and sign	15 -20 -3 0 0
lr=and still	0 -12 13 0 0
lr=and tell	0 -6 12 0 -4
lr=and will	0 -21 18 0 1
lr=as has	0 11 -8 0 0
lr=at on	-20 0 21 0 0
lr=before had	6 5 -13 0 0
lr=before has	0 13 -11 0 0
lr=between ,	10 0 -9 0 0
lr=between and	0 -13 15 0 0
lr=both ,	-4 -2 10 0 0
lr=but has	0 -13 8 8 0
lr=by ,	-18 11 11 0 -2
lr=by .	6 4 -12 -1 2
lr=by <person>	-17 0 20 0 0
lr=by and	24 3 -30 0 0
lr=by on	25 0 -25 0 0
lr=did .	12 0 -10 0 0
lr=did sign	-9 0 13 0 0
lr=for ,	-7 -4 3 0 9
lr=for .	-12 3 6 0 0
lr=for :	0 11 -11 0 0
lr=for <person>	0 -2 8 0 0
lr=for and	-29 0 27 0 0
lr=for on	-9 -1 16 0 0
lr=from ,	-10 0 12 0 0
lr=from .	-7 -17 25 0 0
lr=from :	9 0 -9 0 0
lr=have sign	17 0 -16 0 0
lr=her ,	0 -5 9 0 0
lr=his ,	-16 13 1 0 -11
lr=his .	14 14 -27 0 0
lr=his first	0 -8 9 0 0
lr=his is	5 -18 10 0 0
lr=his sign	10 0 -9 0 0
lr=his would	0 13 -5 0 -4
lr=if doe	0 18 -9 0 -5
lr=if has	-2 -19 4 13 0
lr=if sign	0 -8 12 0 0
lr=if would	0 -13 -1 16 0
lr=in ,	-32 13 10 0 0
lr=in .	-13 6 -1 10 0
lr=in ;	-5 -6 16 0 0
lr=in <day-gone>	-11 0 14 0 0
lr=in <day-today>	21 0 -20 0 0
lr=in an	11 0 -9 0 0
lr=in and	14 0 -12 0 0
lr=in approve	-8 0 11 0 0
lr=in are	0 12 -11 0 0
lr=in from	11 0 -9 0 0
lr=in has	-8 -19 29 -2 0
lr=in hold	0 12 -12 0 0
lr=in in	-4 -3 13 0 0
lr=in it	0 -6 11 0 0
lr=in must	0 -18 23 -1 0
lr=in now	0 9 -9 0 0
lr=in of	10 0 -10 0 0
lr=in on	-39 -2 44 0 0
lr=in the	0 -7 10 0 0
lr=in was	13 0 -12 0 0
lr=in with	10 0 -10 0 0
lr=is 's	16 19 -32 0 0
lr=is ,	-13 0 7 0 0
lr=is .	-2 -14 20 0 0
lr=is sign	-2 0 9 0 0
lr=its ,	-13 -10 14 0 9
lr=its .	6 7 -14 0 0
lr=its had	-2 -4 11 0 0
lr=its has	-10 7 0 0 0
lr=its is	0 9 -6 0 0
lr=its would	0 10 -10 0 0
lr=meet in	-3 -1 11 0 0
lr=mr 's	5 -13 0 0 8
lr=mr (	-1 -4 10 0 0
lr=mr ,	17 -13 -5 0 0
lr=mr :	6 -20 3 0 0
lr=mr for	-16 3 9 0 0
lr=mr has	0 12 -7 0 0
lr=mr sign	-11 14 0 0 0
lr=mrs ,	-9 -1 13 0 0
lr=my has	13 -3 -9 0 0
lr=my sign	-3 11 -4 0 0
lr=need 's	0 15 -13 0 0
lr=neither nor	0 19 -17 0 0
lr=no has	0 -16 17 0 0
lr=nor has	0 9 -7 0 0
lr=of 's	-14 -4 21 0 0
lr=of ,	-2 18 -17 0 4
lr=of .	13 -13 4 0 0
lr=of has	0 16 -15 0 0
lr=of is	-10 18 -7 0 0
lr=of must	0 -7 8 0 0
lr=of sign	-7 0 12 0 0
lr=on ,	-16 0 16 0 0
lr=on .	-17 -18 32 0 0
lr=on ;	0 10 -7 0 0
lr=on that	12 10 -22 0 0
lr=only can	0 1 -11 9 0
lr=return will	12 0 -12 0 0
lr=say ,	20 -32 0 0 0
lr=say .	-18 -3 19 0 0
lr=say had	-12 -1 18 0 0
lr=say would	0 11 -6 0 0
lr=see in	0 -7 12 0 0
lr=sign ,	0 9 -7 0 0
lr=sign <number>	-10 0 10 0 0
lr=sign that	14 -2 -11 0 0
lr=sign with	1 11 -16 0 0
lr=that ,	1 6 -18 0 6
lr=that and	20 0 -19 0 0
lr=that had	-16 8 10 0 -5
lr=that has	-20 0 17 0 0
lr=that sign	11 13 -24 0 4
lr=that was	-2 -6 14 0 0
lr=that will	0 -15 10 0 2
lr=the '	9 -1 -13 0 7
lr=the 's	-3 -13 16 0 0
lr=the (	8 5 -14 0 0
lr=the ,	3 13 -20 14 0
lr=the .	2 23 -17 -20 -13
lr=the :	-4 -8 16 0 0
lr=the ;	5 22 -28 0 0
lr=the <day-ahead>	11 -1 -7 0 0
lr=the <end>	4 -21 9 0 0
lr=the <span>	8 0 -11 0 0
lr=the ?	0 -6 -2 9 0
lr=the a	0 13 -11 0 0
lr=the about	0 10 -9 0 0
lr=the agree	12 0 -9 0 0
lr=the alone	11 -12 -2 6 0
lr=the and	-15 30 -12 0 0
lr=the announce	12 -25 -1 0 0
lr=the approve	-7 -5 12 0 0
lr=the as	-6 15 -7 0 0
lr=the by	9 0 -9 0 0
lr=the could	0 -15 8 8 -1
lr=the decree	-4 -3 12 0 0
lr=the did	8 -16 -3 0 9
lr=the doe	0 -16 22 0 0
lr=the first	0 16 -14 0 0
lr=the follow	0 18 -15 0 0
lr=the for	-15 16 -5 0 0
lr=the gave	12 -9 -2 0 0
lr=the give	-1 -9 14 0 0
lr=the hasn't	8 0 -12 0 0
lr=the have	0 8 -5 0 0
lr=the himself	2 -11 5 0 0
lr=the hold	-2 0 10 0 0
lr=the in	1 17 -20 1 0
lr=the is	-18 -7 11 0 5
lr=the issue	-1 11 -5 0 0
lr=the must	-18 7 -4 6 0
lr=the need	0 -6 -4 15 0
lr=the nor	0 -7 10 0 0
lr=the on	0 26 -22 0 3
lr=the one	17 -13 -16 5 0
lr=the order	-11 0 11 0 0
lr=the put	-18 -5 9 4 4
lr=the recommend	0 -9 9 0 0
lr=the say	9 -18 8 0 -10
lr=the side	11 -7 0 0 0
lr=the sign	-2 19 -11 1 0
lr=the signature	18 10 -28 0 0
lr=the that	-14 0 13 0 0
lr=the vote	0 -13 18 0 -4
lr=the will	-16 15 -8 -5 8
lr=the would	-6 37 -31 -1 0
lr=then .	14 0 -18 0 0
lr=to 's	-3 5 -10 8 0
lr=to ,	-4 20 -13 0 0
lr=to .	-10 1 3 0 0
lr=unless agree	0 -15 15 0 0
lr=until has	0 -6 10 0 0
lr=want to	0 -13 13 0 0
lr=was ,	16 0 -13 0 0
lr=was who	10 0 -8 0 0
lr=what has	0 3 -17 8 1
lr=what would	0 -11 13 0 0
lr=whatever sign	0 -16 20 0 0
lr=when has	-5 -9 16 0 0
lr=whether 's	0 0 12 -11 0
lr=whether ,	-7 0 -4 14 0
lr=whether had	-8 0 -9 18 0
lr=whether has	-4 -5 0 10 0
lr=whether will	0 -3 0 8 0
lr=which and	20 0 -17 0 0
lr=which has	0 -9 12 0 0
lr=which have	-7 10 -2 0 0
lr=which publish	-1 8 -4 0 0
lr=which sign	9 2 -16 0 0
lr=with .	-21 5 11 0 0
lr=with in	7 4 -12 0 0
lr=with is	11 -5 -2 0 0
lr=with still	0 10 -10 0 0
lr=— 's	-8 14 -6 0 0
lr=— .	-3 5 -21 7 12
lr=— <end>	-11 -5 19 0 0
lr=— and	-22 -6 30 0 0
lr=— has	-8 -10 9 0 7
lr=— of	1 6 -10 0 0
lr=— on	4 0 -11 0 6
lr=— sign	16 -3 -11 0 0
naming=again	4 -25 21 -9 1
naming=both	-8 -9 24 -4 -40
naming=name	-18 -17 39 0 -24
naming=office	1 11 -10 -2 -1
naming=order	14 2 -10 -10 -12
naming=organisation	0 22 -15 0 -6
naming=person	4 -2 -8 1 9
naming=pronoun	0 -30 27 -39 0
naming=side	-27 -19 44 3 -26
nc2=agree	-7 -5 17 -2 -15
nc2=bear	14 -3 -5 0 -4
nc2=begin	-8 -10 13 4 0
nc2=down	17 0 -26 5 11
nc2=end	-5 -7 0 0 12
nc2=impose	-1 0 0 -9 9
nc2=lack	30 -19 -2 0 -8
nc2=propose	3 9 -16 0 3
nc2=refuse	0 -11 21 0 -1
nc2=renew	-1 6 -17 0 19
nc2=return	-14 -5 21 0 0
nc2=say	-3 -1 -11 17 14
nc2=sell	5 -10 2 0 0
nc2=sign	-5 3 8 -13 -10
nc2=stay	6 2 0 -8 -6
nc2=suspend	1 2 -9 0 10
nc2=up	-1 -17 7 0 11
nct2=agree modal	-18 14 -5 4 -2
nct2=agree modal-passive	0 -11 17 0 0
nct2=agree past	9 -7 0 0 -5
nct2=agree past-passive	-12 0 9 0 0
nct2=agree present	-9 0 11 0 0
nct2=agree present-passive	-1 0 11 0 -2
nct2=bear future	0 -5 12 0 -1
nct2=bear gerund	-2 -9 15 0 0
nct2=bear participle-passive	13 8 -20 0 0
nct2=bear past	12 10 -19 0 -2
nct2=bear perfect	0 -11 19 0 -2
nct2=bear pluperfect	-3 -2 10 0 0
nct2=begin past	20 -11 -10 0 0
nct2=begin pluperfect	-17 0 12 0 3
nct2=begin present	-31 0 20 0 2
nct2=down modal	-14 -4 9 0 4
nct2=down past	14 -2 -3 0 -6
nct2=down pluperfect	-7 0 -1 0 12
nct2=down present	14 0 -13 0 0
nct2=end future	14 5 -18 0 0
nct2=end past	-8 -10 10 0 4
nct2=impose future	-9 -7 8 -1 13
nct2=impose future-passive	3 7 -10 0 0
nct2=impose modal	-47 28 -11 11 0
nct2=impose modal-passive	1 -13 11 0 -2
nct2=impose past	5 -32 5 0 12
nct2=impose past-passive	0 10 -7 0 0
nct2=impose pluperfect	4 -16 0 0 1
nct2=impose present-passive	22 11 -27 0 -1
nct2=lack modal	14 -4 -7 0 0
nct2=lack participle-passive	0 11 -11 0 0
nct2=lack past-passive	12 0 -11 0 0
nct2=lack present	0 -31 32 0 -1
nct2=lack present-passive	13 -4 -4 0 0
nct2=propose modal	0 -21 9 8 0
nct2=propose past	6 13 -12 0 -9
nct2=propose past-passive	16 4 -20 0 0
nct2=propose perfect-passive	0 13 -11 0 0
nct2=propose present	-13 -2 3 0 10
nct2=refuse past	0 0 9 0 -5
nct2=renew future	0 0 -13 0 16
nct2=return present	-9 0 12 0 0
nct2=say modal	-3 -22 -4 26 -5
nct2=say past	0 4 -7 -28 13
nct2=say past-passive	-10 11 0 0 0
nct2=say perfect	-12 1 0 0 5
nct2=say pluperfect	17 0 -18 0 0
nct2=say present	0 -7 0 4 4
nct2=sell past	5 1 -9 0 0
nct2=sell present	2 -10 4 0 0
nct2=sign infinitive-passive	0 17 -16 0 0
nct2=sign modal	-30 5 0 6 7
nct2=sign participle-passive	6 -18 1 0 0
nct2=sign past	8 -14 3 0 -9
nct2=sign perfect	13 18 -19 -5 -15
nct2=sign pluperfect	0 -16 9 0 2
nct2=sign present	-20 3 20 0 -2
nct2=sign present-passive	-9 -4 16 0 0
nct2=stay future	0 3 2 0 -10
nct2=stay modal	13 -5 0 0 -3
nct2=stay participle-passive	-5 0 11 0 0
nct2=stay past	-5 -8 4 0 14
nct2=stay perfect	19 -3 -10 0 0
nct2=stay present	-1 16 -11 0 0
nct2=suspend future	-2 -4 10 0 0
nct2=suspend gerund	13 0 -12 0 0
nct2=suspend infinitive	11 0 -14 0 0
nct2=suspend past	-14 3 -5 0 16
nct2=target past	-6 0 12 0 0
nct2=up present	-10 0 0 0 10
needless	10 -57 60 -6 -17
needless both	11 -12 0 0 0
needless organisation	-8 -38 52 0 -13
needless side	0 -16 19 0 0
next=(	2 0 0 5 -11
next=)	9 0 -9 0 5
next=,	8 -8 -2 9 -1
next=-	-10 -1 14 0 0
next=:	-16 -1 23 -22 -5
next=and	19 1 -19 2 1
next=as	11 0 -17 0 6
next=before	-13 9 -4 0 3
next=or	-10 11 0 0 0
next=so	-4 5 10 -5 -13
next=that	-2 -3 16 -3 -17
next=until	-1 -7 -19 0 30
next=when	-5 10 -1 0 0
next=which	-4 -4 12 0 -3
next=who	0 -17 14 0 1
next=yet	-11 15 -2 0 -15
next=—	-13 -1 20 0 0
nhas-infinitive	-13 6 3 0 0
nhas-modal	-27 0 3 26 -5
nhas-participle	13 -4 -3 -2 -5
nhas-past	-2 5 3 -37 3
nhas-perfect	7 0 0 -17 -3
nhas-pluperfect	-1 -29 7 5 9
nt2=future	-6 -8 13 0 0
nt2=future-not	0 4 -14 0 9
nt2=gerund	2 -18 9 0 0
nt2=infinitive-passive	0 14 -14 0 0
nt2=modal	-20 2 3 12 -2
nt2=modal-not	-6 -4 -12 21 3
nt2=modal-passive-not	-4 -3 16 0 0
nt2=participle-passive	10 0 -2 0 -5
nt2=past	-4 1 2 -24 7
nt2=past-not	-6 0 10 0 -2
nt2=perfect	9 0 -3 -15 0
nt2=perfect-not	2 -7 13 0 -10
nt2=perfect-passive	0 5 -8 0 0
nt2=pluperfect	0 -33 11 0 11
nt2=present	-4 10 -4 -7 4
nt2=present-not	16 -10 -9 11 -10
nt2=present-passive	16 -10 -1 -7 0
nv0-none	2 2 3 -11 -6
nv1-none	2 2 3 -11 -6
nv2=add	-1 -2 0 0 10
nv2=agree	0 -5 10 0 0
nv2=announce	-9 0 12 0 0
nv2=answer	-1 -12 8 2 0
nv2=ask	-21 20 -7 6 -5
nv2=await	7 -10 1 0 0
nv2=be	0 -11 16 0 -6
nv2=bring	5 0 -11 0 5
nv2=consult	0 12 -11 0 0
nv2=continue	5 1 -10 0 0
nv2=decide	4 -9 7 0 0
nv2=end	-10 16 -6 0 0
nv2=expect	0 -13 14 0 0
nv2=expire	18 -10 -8 0 0
nv2=have	14 13 -16 -12 -9
nv2=initial	-12 -7 10 0 6
nv2=insist	19 0 -19 0 0
nv2=know	0 -1 0 11 -8
nv2=lack	18 -9 -9 0 0
nv2=lift	0 -9 -8 0 18
nv2=look	18 -14 -4 0 0
nv2=need	9 3 -10 0 0
nv2=negotiate	0 12 -14 0 0
nv2=other	-11 -2 9 3 0
nv2=pass	-8 -2 10 0 0
nv2=prepare	15 0 -14 0 0
nv2=prolong	0 8 -23 0 15
nv2=promise	-12 6 0 0 0
nv2=publish	1 8 -7 0 0
nv2=put	5 3 -6 0 0
nv2=ratify	-25 8 9 0 0
nv2=reach	-10 0 10 0 0
nv2=refuse	0 -10 18 0 -1
nv2=remain	0 17 -14 0 0
nv2=reply	-2 -6 15 0 0
nv2=return	-12 0 12 0 0
nv2=run	0 -13 15 0 0
nv2=see	10 4 -15 0 1
nv2=sell	-7 0 11 0 0
nv2=sign	2 -1 1 0 -11
nv2=stand	-5 15 -11 0 0
nv2=stay	6 0 -14 0 5
nv2=take	-16 0 17 0 -1
nv2=tell	6 -2 -17 2 15
nv2=vote	-9 12 1 0 -8
nv2=wish	0 -10 4 0 4
nvt2=add future	0 9 -7 0 0
nvt2=add past	2 -8 0 0 11
nvt2=announce past	-11 0 13 0 0
nvt2=apply past	15 0 -15 0 0
nvt2=approve future	0 11 -8 0 0
nvt2=ask modal	0 -3 -2 9 0
nvt2=ask past	-10 15 -2 0 0
nvt2=ask perfect	0 12 -8 0 0
nvt2=await present	7 -10 0 0 0
nvt2=be future	0 -15 20 0 0
nvt2=be modal	12 0 -5 0 0
nvt2=be past	-16 -6 28 0 -4
nvt2=be perfect	10 0 -6 0 0
nvt2=bring past	9 -8 0 0 0
nvt2=bring present	0 14 -14 0 0
nvt2=come future	0 11 -19 9 0
nvt2=come perfect	10 0 -10 0 0
nvt2=come present	-1 -8 11 0 0
nvt2=confirm past	5 -11 5 0 0
nvt2=confirm perfect	0 15 -12 0 0
nvt2=cut present	9 0 -7 0 0
nvt2=decide perfect	9 -7 0 0 0
nvt2=decide present	0 -9 11 0 0
nvt2=end present	0 7 -11 1 0
nvt2=expect present	0 -9 9 0 0
nvt2=expire present	9 -10 0 0 0
nvt2=export present	10 -5 -2 0 0
nvt2=extend future	0 7 -13 0 7
nvt2=go past	11 0 -12 0 0
nvt2=go present	-23 0 9 0 5
nvt2=have past	0 11 -10 0 0
nvt2=have present	15 5 -10 -10 -14
nvt2=hold past	-4 0 0 0 9
nvt2=insist past	12 0 -12 0 0
nvt2=issue future	0 -9 12 0 0
nvt2=issue perfect	0 9 -8 0 0
nvt2=know present	0 0 -3 10 -2
nvt2=lack present	12 -8 -2 0 0
nvt2=leave past	-15 4 7 0 0
nvt2=look past	15 0 -12 0 0
nvt2=lower present	10 0 -10 0 0
nvt2=make perfect	11 0 -9 0 0
nvt2=make present	0 11 -8 0 0
nvt2=meet gerund	-3 -8 15 0 0
nvt2=meet participle	11 0 -10 0 0
nvt2=meet present	-7 14 -5 0 0
nvt2=move present	14 0 -12 0 0
nvt2=need past	10 4 -16 0 0
nvt2=negotiate past	2 10 -14 0 0
nvt2=other past	-14 0 20 0 0
nvt2=other perfect	0 -11 13 0 0
nvt2=other present	-7 9 -12 7 4
nvt2=pass past	-8 -6 15 0 0
nvt2=prepare past	17 0 -16 0 0
nvt2=prolong modal	0 0 -11 0 9
nvt2=prolong present	4 14 -19 0 0
nvt2=promise past	-6 -4 13 0 0
nvt2=publish modal	0 11 -8 0 0
nvt2=publish perfect	4 6 -9 0 0
nvt2=put modal	-6 17 -7 0 0
nvt2=put present	16 -26 0 0 0
nvt2=raise modal	0 10 -8 0 0
nvt2=ratify future	0 14 -13 0 0
nvt2=ratify modal	0 -12 13 0 0
nvt2=ratify past	-17 4 10 0 0
nvt2=reach past	-14 2 10 0 0
nvt2=reply perfect	0 -4 10 0 0
nvt2=return present	-8 0 9 0 0
nvt2=run present	-3 -4 13 0 0
nvt2=say modal	0 -14 -3 18 0
nvt2=say past	-10 23 -7 -11 -3
nvt2=say present	1 -23 13 -7 7
nvt2=see participle	0 10 -9 0 0
nvt2=see past	11 0 -9 0 0
nvt2=send past	4 3 -10 0 0
nvt2=sign modal	-21 12 -2 4 -2
nvt2=sign past	18 -7 -9 0 -3
nvt2=sign present	-12 0 14 0 0
nvt2=stand present	-1 22 -19 0 0
nvt2=stop future	7 5 -13 0 0
nvt2=suspend future	-5 -3 11 0 0
nvt2=take past	-7 -3 14 0 0
nvt2=tell past	5 0 -15 -1 17
nvt2=vote future	0 7 -10 0 0
nvt2=vote perfect	0 17 -3 0 -8
nvt2=want present	2 4 -15 0 7
nvt2=write future	0 -11 14 0 0
office=agriculture	11 -1 -4 0 0
office=ambassador	-3 -18 26 0 -7
office=boss	3 2 -12 0 3
office=brazil	15 -7 -7 0 0
office=chair	-24 0 27 0 0
office=chairman	-11 -13 21 0 0
office=chancellor	-6 0 14 0 -2
office=chief	-2 -10 18 0 0
office=chile	13 0 -16 0 0
office=colleague	10 6 -19 0 0
office=commission	-24 -6 31 0 0
office=commissioner	24 0 -20 0 0
office=committee	0 -9 10 0 0
office=councillor	30 -15 -15 0 0
office=counterpart	8 8 -9 0 -7
office=deputy	0 -3 11 0 0
office=development	-14 -14 21 0 2
office=director	-11 -6 20 0 0
office=economy	8 8 -17 -3 1
office=executive	-9 -13 10 8 0
office=finance	16 0 -14 0 0
office=general	10 -1 -5 0 0
office=government	6 11 -16 0 0
office=host	0 15 -16 0 0
office=king	-15 7 7 0 0
office=leader	-7 -9 21 0 0
office=manager	-15 -2 20 0 0
office=mayor	-42 -14 51 0 0
office=minister	16 2 -20 -7 3
office=negotiator	0 -17 12 0 0
office=peru	19 -5 -13 0 0
office=premier	-8 -12 21 0 -3
office=president	0 26 -16 0 -17
office=representative	-23 8 16 -5 -23
office=secretary	-25 -20 45 -11 -7
office=senator	-18 -8 18 0 3
office=speaker	-4 -6 22 0 -3
office=spokesman	-7 -7 21 0 0
office=spokesperson	-13 0 17 0 0
office=spokeswoman	-1 -2 9 0 0
office=state	19 -12 -9 0 0
office=union	-21 0 23 0 0
office=zealand	17 -4 -12 0 0
pc0=agree	1 -9 8 -13 0
pc0=bear	0 -9 5 6 -3
pc0=begin	-14 16 0 -1 0
pc0=buy	-1 -12 15 0 0
pc0=deny	-13 3 5 0 0
pc0=down	-9 16 -5 0 -7
pc0=end	2 3 -10 0 3
pc0=impose	-9 15 0 -38 0
pc0=lack	3 -15 3 2 3
pc0=renew	2 5 -7 0 0
pc0=say	-2 8 -4 3 -5
pc0=stay	14 0 -8 0 0
pc0=suspend	-9 -12 18 0 0
pc0=target	-11 -5 21 0 0
pc1=bear	5 -8 0 6 0
pc1=begin	-18 16 -1 0 0
pc1=buy	-4 -13 20 0 0
pc1=deny	-15 4 5 0 0
pc1=down	-4 14 -3 0 -7
pc1=impose	-3 15 -9 -1 4
pc1=renew	0 -8 11 0 -1
pc1=say	-8 13 -3 3 -9
pc1=sell	3 -12 6 0 0
pc1=stay	14 0 -8 0 -1
pc1=suspend	-15 4 4 0 0
pc1=target	-9 -7 21 0 0
pct0=agree future	-20 4 1 0 5
pct0=agree modal	-10 -12 15 0 4
pct0=agree modal-passive	-2 15 -10 0 0
pct0=agree past	10 -11 -1 0 -1
pct0=bear past-passive	0 2 -14 0 8
pct0=bear present	-11 0 9 8 -11
pct0=begin future	0 15 -10 0 0
pct0=begin modal	-6 13 -5 0 0
pct0=begin past	14 -7 -1 0 0
pct0=begin perfect	0 12 -10 0 0
pct0=begin present	-13 0 8 0 1
pct0=down modal	-4 8 -2 0 0
pct0=down past	-12 4 7 0 -1
pct0=down present	10 -5 0 0 0
pct0=down present-passive	0 9 -9 0 0
pct0=end future	0 10 -11 0 0
pct0=end modal	13 -5 -5 0 0
pct0=end past	-10 -1 14 0 0
pct0=impose future-passive	-24 3 11 0 0
pct0=impose modal-passive	-10 26 -17 0 0
pct0=impose perfect	5 0 0 -3 -11
pct0=lack modal	0 0 -4 0 9
pct0=propose perfect	-1 13 -6 0 0
pct0=propose present-passive	0 -9 14 0 0
pct0=renew future-passive	0 14 -12 0 0
pct0=renew past-passive	9 -2 -4 0 0
pct0=say future-passive	0 17 -16 0 0
pct0=say past	0 13 -6 -2 -3
pct0=say present	-1 -14 6 11 0
pct0=sell present	9 0 -6 0 0
pct0=sign modal	-8 -7 11 0 3
pct0=sign modal-passive	-3 21 -16 0 0
pct0=sign past	10 -9 -2 3 -11
pct0=sign perfect	-3 2 6 -2 -9
pct0=sign perfect-passive	-5 -9 15 0 0
pct0=sign pluperfect	12 -11 -2 0 0
pct0=stay past	-7 -3 11 0 0
pct0=stay perfect	14 0 -15 0 0
pct0=stay pluperfect	-2 0 9 0 -2
pct0=up past	15 7 -22 0 0
pct0=up present	0 -9 11 0 0
pct1=agree future	-20 4 1 0 5
pct1=agree modal	-10 -12 15 0 4
pct1=agree modal-passive	-2 15 -10 0 0
pct1=agree past	11 -9 -2 0 -1
pct1=agree pluperfect	4 7 -13 0 0
pct1=bear gerund	-3 -5 12 0 0
pct1=bear participle-passive	13 0 -14 0 0
pct1=bear past-passive	0 2 -14 0 8
pct1=bear present	-11 0 8 8 -11
pct1=begin future	-5 15 -8 0 0
pct1=begin modal	-2 14 -8 0 0
pct1=begin past	15 -8 -1 0 0
pct1=begin perfect	0 12 -10 0 0
pct1=begin present	-12 0 7 0 1
pct1=down modal	0 9 -7 0 0
pct1=down past	-12 5 7 0 -1
pct1=down present	10 -5 0 0 0
pct1=down present-passive	0 9 -9 0 0
pct1=end future	0 10 -9 0 0
pct1=end modal	13 -5 -5 0 0
pct1=end past	-9 -1 13 0 0
pct1=impose future-passive	-15 -1 12 0 0
pct1=impose modal-passive	-10 26 -17 0 0
pct1=impose participle-passive	4 -9 -7 9 11
pct1=impose perfect	6 0 0 -3 -10
pct1=impose present	2 6 -9 0 4
pct1=lack modal	0 0 -5 0 9
pct1=propose participle-passive	0 -18 4 6 7
pct1=propose perfect	0 13 -8 0 0
pct1=propose present-passive	0 -9 14 0 0
pct1=renew future-passive	0 14 -12 0 0
pct1=renew participle-passive	0 -10 13 0 0
pct1=renew past-passive	9 -2 -4 0 0
pct1=say future-passive	0 17 -16 0 0
pct1=say gerund	-8 16 -1 0 -5
pct1=say past	0 13 -6 -2 -3
pct1=say present	-1 -16 7 11 0
pct1=sell present	9 0 -6 0 0
pct1=sign gerund	0 -10 12 0 0
pct1=sign infinitive	0 -13 15 0 -4
pct1=sign modal	-8 -6 11 0 3
pct1=sign modal-passive	-3 21 -16 0 0
pct1=sign past	11 -8 -4 3 -11
pct1=sign perfect	-2 3 4 -2 -9
pct1=sign perfect-passive	-5 -9 15 0 0
pct1=sign pluperfect	12 -6 -6 0 0
pct1=sign present	-3 11 -10 8 -3
pct1=stay future	0 -7 12 0 0
pct1=stay gerund	11 0 -8 0 0
pct1=stay past	-9 -2 13 0 0
pct1=stay perfect	15 0 -16 0 0
pct1=suspend infinitive	0 10 -9 0 0
pct1=suspend past	-10 2 4 0 0
pct1=up infinitive	-3 -4 10 0 0
pct1=up past	15 7 -22 0 0
pct1=up present	0 -8 10 0 0
phas-future	-5 9 0 -1 -4
phas-gerund	-1 16 -6 0 -8
phas-participle	7 -26 3 7 6
phas-past	11 -17 9 -3 -3
power=assembly	0 24 -37 4 12
power=board	-54 -58 95 -1 -4
power=bureau	-1 37 -26 0 -2
power=cabinet	35 30 -66 0 3
power=commission	57 -11 -38 13 -29
power=committee	-44 -10 27 0 6
power=council	19 23 -38 0 0
power=department	-17 -24 47 0 -12
power=diet	0 16 -26 10 0
power=government	-25 -22 45 -25 -6
power=house	0 -23 24 -1 -8
power=king	8 25 -31 0 -2
power=minister	14 -33 12 -16 2
power=ministry	-37 -25 59 -14 -17
power=no power	-26 -34 59 0 -10
power=parliament	13 10 -18 0 7
power=premier	-4 -22 25 0 -4
power=president	-4 18 -7 1 -11
power=prime minister	6 15 -18 -9 0
power=queen	-9 20 -11 0 0
power=representative	-15 10 11 -7 -27
power=secretary	22 -20 -4 0 -1
power=senate	0 23 -31 4 8
power=treasury	-74 -23 83 -5 -18
pt0=future-not	0 -12 14 0 0
pt0=future-passive	-14 23 -9 0 0
pt0=modal-not	0 -24 16 0 3
pt0=modal-passive-not	0 12 -12 0 0
pt0=past	7 -5 6 0 -11
pt0=past-passive	10 -8 -5 0 8
pt0=pluperfect	5 -11 6 0 -5
pt0=present	-6 -1 2 10 0
pt1=future-not	0 -12 13 0 0
pt1=future-passive	-5 17 -8 0 0
pt1=infinitive	-5 -9 12 1 0
pt1=modal-not	0 -24 16 0 3
pt1=modal-passive-not	0 12 -12 0 0
pt1=participle-passive	8 -23 -1 8 15
pt1=past	5 -3 7 0 -11
pt1=past-passive	12 -4 -11 0 8
pt1=perfect	0 11 -8 -9 0
pt1=present	-2 2 -2 11 -1
publish< both	0 -11 15 0 0
publish< do>	0 -21 23 0 -12
publish< extend>	0 -5 10 0 -1
publish< gerund	-5 -7 13 0 0
publish< is noun 	4 -15 9 0 0
publish< is noun  organisation	9 -3 -2 0 0
publish< is noun a	-7 12 -3 0 0
publish< is noun a organisation	-3 18 -13 0 0
publish< is noun an	0 20 -19 0 0
publish< is noun and	10 0 -8 0 0
publish< is noun by	17 -27 1 0 0
publish< is noun by organisation	0 -14 13 0 0
publish< is noun by person	13 0 -12 0 0
publish< is noun executive	9 0 -8 0 0
publish< is noun executive person	12 2 -17 0 0
publish< is noun no	0 22 -18 0 0
publish< is noun no organisation	0 17 -14 0 0
publish< is noun on	-1 -7 12 0 0
publish< is noun on organisation	-1 -6 12 0 0
publish< is noun publish	0 -13 14 0 0
publish< is noun publish side	0 -12 12 0 0
publish< is noun signed person	16 0 -12 0 0
publish< is noun takes	-2 16 -10 0 0
publish< is noun takes organisation	-2 16 -11 0 0
publish< is noun the	10 7 -13 0 0
publish< is noun the name	9 0 -7 0 0
publish< is noun the office	6 8 -13 0 0
publish< is noun the organisation	-16 17 0 0 0
publish< is noun the person	0 -12 7 0 0
publish< is noun two organisation	5 2 -11 0 0
publish< is participle passive name	-3 10 -5 0 0
publish< is participle passive organisation	0 -16 15 0 0
publish< is past person	-14 0 18 0 0
publish< is past side	8 7 -15 0 0
publish< is perfect	-1 -5 10 0 0
publish< is pluperfect passive	0 17 -15 0 0
publish< is pluperfect passive side	0 21 -21 0 0
publish< is present	-10 0 12 0 0
publish< lack<	-1 12 -10 0 1
publish< organisation	-1 -4 6 4 -15
publish< participle	-11 -2 15 0 0
publish< past	32 -14 -18 0 2
publish< perfect	0 16 -15 1 -2
publish< power=assembly	1 11 -13 0 0
publish< power=bureau	0 8 -5 0 0
publish< power=commission	28 6 -45 5 0
publish< power=committee	0 -10 10 0 0
publish< power=congress	-9 -9 18 0 0
publish< power=council	0 1 -7 3 0
publish< power=government	-2 13 -6 0 0
publish< power=minister	-4 -24 14 0 11
publish< power=ministry	-9 0 10 0 0
publish< power=no power	-18 -2 22 -11 -13
publish< power=parliament	0 12 -12 0 0
publish< power=premier	-13 -1 17 0 0
publish< power=president	18 -10 -2 -1 -6
publish< power=representative	-18 -5 19 0 0
publish< power=secretary	18 1 -21 0 0
publish< power=senate	-16 -3 20 0 0
publish< pronoun	16 -8 -5 0 0
publish< refuse<	0 -2 -2 0 9
publish< refuse>	9 0 0 0 -1
publish> do<	-8 0 3 2 -5
publish> do>	-7 15 -6 7 -8
publish> extend<	9 10 -19 0 0
publish> extend>	2 11 -16 0 0
publish> future	25 0 -11 -4 0
publish> infinitive	-7 -6 14 0 0
publish> is future name	0 -13 13 0 0
publish> is future organisation	5 18 -28 0 0
publish> is future side	0 -11 11 0 0
publish> is modal	-1 14 -9 0 0
publish> is modal organisation	0 13 -10 0 0
publish> is noun 	0 -6 9 0 0
publish> is noun american	0 14 -13 0 0
publish> is noun american side	0 14 -13 0 0
publish> is noun and	-13 0 10 0 0
publish> is noun and order	-8 11 0 0 0
publish> is noun by	9 0 -6 0 0
publish> is noun by person	16 0 -16 0 0
publish> is noun customs	-6 -5 15 0 0
publish> is noun customs organisation	-6 -4 14 0 0
publish> is noun executive	21 -5 -15 0 0
publish> is noun executive person	16 0 -14 0 0
publish> is noun federal	0 12 -12 0 0
publish> is noun for	-4 -6 15 0 0
publish> is noun gave	-10 0 13 0 0
publish> is noun gives	-3 -5 12 0 0
publish> is noun in	5 18 -22 0 0
publish> is noun in name	0 19 -18 0 0
publish> is noun in person	6 6 -13 0 0
publish> is noun into	5 13 -19 0 0
publish> is noun into side	0 9 -6 0 0
publish> is noun s	23 -6 -19 0 3
publish> is noun s name	0 12 -10 0 0
publish> is noun s office	19 -15 -17 2 5
publish> is noun s organisation	21 0 -18 0 0
publish> is noun s side	0 -6 9 0 0
publish> is noun sign	-6 -8 14 0 0
publish> is noun signed name	-29 0 27 0 0
publish> is noun signed office	-12 0 14 0 0
publish> is noun signed pronoun	29 0 -28 0 0
publish> is noun signs	8 0 -8 0 0
publish> is noun signs person	9 -5 0 0 0
publish> is noun suspended	-18 -1 22 0 0
publish> is noun that	0 14 -13 0 0
publish> is noun that organisation	0 14 -14 0 0
publish> is noun this	-9 0 9 0 0
publish> is noun to	0 8 -11 4 0
publish> is noun to organisation	0 7 -18 5 0
publish> is noun two	11 0 -9 0 0
publish> is noun two organisation	10 0 -8 0 0
publish> is noun under	-9 0 10 0 0
publish> is noun with	17 -8 -7 0 0
publish> is noun with organisation	13 -7 -2 0 0
publish> is participle passive	-17 -3 22 0 0
publish> is past	9 -2 -5 0 0
publish> is past both	-9 0 11 0 0
publish> is past office	12 0 -10 0 0
publish> is past passive	1 13 -16 0 0
publish> is past passive order	0 10 -6 0 0
publish> is past side	16 -4 -17 0 5
publish> is perfect both	-8 -3 9 0 0
publish> is perfect name	6 13 -24 5 0
publish> is perfect not organisation	0 -10 11 0 0
publish> is perfect office	-3 15 -11 0 0
publish> is perfect organisation	0 6 -14 5 0
publish> is perfect passive not	0 -14 16 0 0
publish> is perfect side	5 -10 4 0 0
publish> is pluperfect	12 7 -17 0 0
publish> is pluperfect organisation	7 0 -10 0 0
publish> is present side	3 11 -14 0 0
publish> lack<	-9 30 -19 0 -1
publish> name	-16 0 9 5 -14
publish> office	13 12 -26 0 5
publish> order	-27 -2 23 0 0
publish> organisation	1 8 -2 1 -33
publish> past	20 -2 -10 0 -13
publish> perfect	-1 29 -29 6 1
publish> perfect-not	-2 -9 17 -3 0
publish> person	12 -10 -1 -5 0
publish> power=assembly	10 12 -21 0 0
publish> power=bureau	3 12 -14 0 0
publish> power=chancellor	-1 9 -5 0 0
publish> power=commission	32 11 -47 6 -3
publish> power=council	18 -2 -16 3 0
publish> power=house	-14 -12 27 0 0
publish> power=minister	-3 -5 9 0 -7
publish> power=ministry	-18 1 15 -1 -7
publish> power=no power	-29 -3 17 8 1
publish> power=premier	-2 -13 18 0 0
publish> power=president	34 -12 -15 -19 0
publish> power=prime minister	-1 -26 27 0 0
publish> power=representative	0 21 -13 0 0
publish> power=secretary	13 -2 -7 0 0
publish> power=treasury	-5 10 -2 0 0
publish> present	5 0 -4 11 -16
publish> pronoun	26 -12 -7 0 -2
publish> refuse>	-13 4 1 0 5
pv0-none	4 9 0 -12 -7
pv0=accept	0 -10 14 0 0
pv0=agree	0 -7 11 0 -1
pv0=answer	0 -5 10 0 0
pv0=ask	0 -7 14 0 0
pv0=begin	-2 9 -2 0 0
pv0=charge	-8 -5 16 0 0
pv0=clear	0 0 -8 9 0
pv0=come	0 8 -6 0 0
pv0=deny	-7 9 0 0 0
pv0=die	0 6 -10 0 3
pv0=draw	0 1 -13 0 8
pv0=drop	0 9 -8 0 0
pv0=expire	0 -9 13 0 0
pv0=extend	0 10 -7 0 0
pv0=fall	-9 0 11 0 0
pv0=have	0 -5 0 -4 11
pv0=know	0 0 -7 13 0
pv0=lower	-5 -2 14 0 0
pv0=meet	2 4 0 0 -9
pv0=note	9 -3 -5 0 0
pv0=offer	0 15 -21 0 9
pv0=other	-12 -11 18 0 0
pv0=pass	7 0 -8 0 0
pv0=pay	4 -14 3 0 0
pv0=place	0 -11 11 0 0
pv0=publish	-6 -2 11 0 0
pv0=reach	13 0 -10 0 0
pv0=reduce	0 8 -8 0 0
pv0=report	0 13 -8 0 0
pv0=start	0 -18 17 0 0
pv0=stay	0 -13 18 0 0
pv0=take	-6 11 -8 0 3
pv0=tell	11 3 -16 0 2
pv1-none	4 10 0 -20 -11
pv1=accept	8 -11 0 0 0
pv1=agree	-13 8 4 0 0
pv1=answer	0 -7 13 0 0
pv1=approve	-4 0 11 0 -7
pv1=ask	-2 -18 9 6 4
pv1=begin	-2 9 -2 0 0
pv1=charge	-8 -5 17 0 0
pv1=clear	0 0 -7 9 0
pv1=come	4 8 -10 0 0
pv1=countersign	16 0 -16 0 0
pv1=deny	-7 9 0 0 0
pv1=die	0 6 -10 0 3
pv1=draw	0 1 -13 0 8
pv1=expire	0 -9 13 0 0
pv1=explain	0 11 -11 0 0
pv1=fall	-9 0 11 0 0
pv1=go	-12 3 7 0 -1
pv1=have	1 -3 -3 -4 11
pv1=impose	10 0 -8 0 0
pv1=know	0 -2 -7 13 1
pv1=lower	-6 -2 15 0 0
pv1=make	10 -4 -4 0 0
pv1=meet	4 0 2 0 -9
pv1=need	1 -13 3 2 4
pv1=note	9 -3 -5 0 0
pv1=offer	0 15 -21 0 9
pv1=other	-8 -6 11 0 0
pv1=pay	3 -14 5 0 0
pv1=place	0 -11 11 0 0
pv1=publish	0 -9 9 0 2
pv1=put	2 -25 11 0 0
pv1=reach	13 0 -15 0 0
pv1=reduce	0 8 -7 0 0
pv1=report	0 13 -8 0 0
pv1=say	-1 -2 11 -6 -5
pv1=start	0 -18 17 0 0
pv1=stay	-8 -6 17 0 0
pv1=suspend	0 10 -7 0 0
pv1=take	-7 12 -12 1 3
pv1=tell	11 2 -15 0 2
pv1=vote	0 -10 12 0 0
pv1=write	-14 14 1 0 -6
pv2-none	2 1 13 -19 -12
pvt0=accept perfect	0 -9 10 0 0
pvt0=agree pluperfect	0 -5 10 0 0
pvt0=approve future	0 -12 14 0 0
pvt0=ask perfect	0 -6 11 0 0
pvt0=be perfect	2 3 -8 0 0
pvt0=be pluperfect	-5 0 11 0 -2
pvt0=begin present	0 10 -6 0 0
pvt0=charge future	-3 -1 9 0 0
pvt0=clear present	0 -1 -6 9 0
pvt0=come modal	-3 12 -7 0 0
pvt0=decide present	0 11 -9 0 0
pvt0=deny present	-7 9 0 0 0
pvt0=draw past	0 0 -9 0 8
pvt0=drop present	0 11 -10 0 0
pvt0=go past	8 9 -18 0 0
pvt0=go present	-16 -9 26 0 0
pvt0=have present	1 -1 -5 -3 11
pvt0=keep past	-6 -1 10 0 0
pvt0=know present	0 -9 -1 13 0
pvt0=lapse modal	11 0 -10 0 0
pvt0=leave present	8 0 -12 0 0
pvt0=let future	9 0 -7 0 0
pvt0=meet present	0 11 0 0 -9
pvt0=need modal	0 -11 0 4 9
pvt0=note past	9 0 -11 0 0
pvt0=offer perfect	0 16 -15 0 0
pvt0=other past	0 -11 6 0 0
pvt0=other perfect	-1 -14 8 0 8
pvt0=other present	-15 0 13 0 -5
pvt0=pay perfect	11 -1 -6 0 0
pvt0=publish perfect	-9 -10 19 0 0
pvt0=put future	-9 9 0 0 0
pvt0=put perfect	11 -4 -4 0 0
pvt0=put present	-3 -14 12 0 0
pvt0=reach past	14 -3 -8 0 0
pvt0=reduce present	0 9 -9 0 0
pvt0=run present	4 8 -10 0 -1
pvt0=sell present	9 0 -8 0 0
pvt0=sign future	-36 4 7 0 5
pvt0=sign modal	-13 1 0 0 4
pvt0=sign pluperfect	7 0 -11 0 0
pvt0=sign present	9 -6 0 0 0
pvt0=start modal	0 -9 9 0 0
pvt0=stay present	0 -11 15 0 0
pvt0=suspend past	5 3 -11 0 0
pvt0=take future	0 13 -10 0 0
pvt0=take past	6 -17 7 0 0
pvt0=take present	-11 2 0 0 5
pvt0=tell present	8 0 -9 0 0
pvt0=write past	-8 -3 16 0 0
pvt1=accept perfect	0 -9 10 0 0
pvt1=agree participle	-17 12 2 0 0
pvt1=approve future	0 -12 14 0 0
pvt1=ask participle	0 -18 0 7 8
pvt1=ask perfect	0 -10 13 0 0
pvt1=be future	0 -6 8 0 0
pvt1=be perfect	2 3 -8 0 0
pvt1=be pluperfect	-5 0 11 0 -2
pvt1=begin present	0 10 -6 0 0
pvt1=carry infinitive	0 7 -10 0 0
pvt1=charge future	-3 -1 9 0 0
pvt1=clear present	0 -1 -6 9 0
pvt1=come modal	0 12 -11 0 0
pvt1=decide present	0 11 -9 0 0
pvt1=deny present	-7 9 0 0 0
pvt1=draw past	0 0 -9 0 8
pvt1=drop present	0 11 -10 0 0
pvt1=go past	8 9 -18 0 0
pvt1=go present	-15 -8 25 0 0
pvt1=have present	3 0 -9 -3 11
pvt1=know present	0 -9 -1 13 0
pvt1=lapse modal	11 0 -10 0 0
pvt1=leave present	8 0 -12 0 0
pvt1=let future	9 0 -7 0 0
pvt1=meet gerund	-3 -4 11 0 0
pvt1=meet present	0 11 0 0 -9
pvt1=need modal	0 -10 -1 4 9
pvt1=note past	9 0 -11 0 0
pvt1=offer perfect	0 16 -15 0 0
pvt1=other past	0 -11 6 0 0
pvt1=other present	-15 0 13 0 -5
pvt1=pay perfect	11 -1 -6 0 0
pvt1=publish perfect	-9 -10 19 0 0
pvt1=put perfect	11 -4 -4 0 0
pvt1=put present	-1 -13 10 0 0
pvt1=reach past	15 0 -14 0 0
pvt1=reduce present	0 9 -9 0 0
pvt1=run present	4 8 -10 0 -1
pvt1=say present	-3 -6 12 0 0
pvt1=sell present	9 0 -8 0 0
pvt1=sign future	-36 4 7 0 5
pvt1=sign modal	-13 1 0 0 4
pvt1=sign pluperfect	7 0 -11 0 0
pvt1=sign present	9 -6 0 0 0
pvt1=start modal	0 -9 9 0 0
pvt1=stay present	-7 -3 14 0 0
pvt1=suspend participle	6 2 -9 0 0
pvt1=take future	0 13 -10 0 0
pvt1=take past	6 -18 8 0 0
pvt1=take present	-11 3 0 0 5
pvt1=tell present	8 0 -9 0 0
pvt1=write past	-8 -3 16 0 0
q:!	29 -1 -22 0 0
q:"	-28 -5 18 3 2
q:'	-4 -6 17 0 0
q:'s	-10 8 -8 0 17
q:(	7 0 -10 4 -2
q:)	7 0 -10 4 -2
q:,	11 0 -10 0 4
q:-	-6 23 -12 1 -9
q:.	-11 5 6 -5 0
q:/	-4 -7 14 0 0
q::	15 14 -22 11 -21
q:;	0 12 -8 0 -14
q:<agent>	7 6 -9 -10 -5
q:<day-ahead>	6 12 -6 -13 -17
q:<day-gone>	20 -6 -11 -3 5
q:<day-today>	-8 3 2 -22 8
q:<duty>	14 -6 4 -11 -20
q:<gate>	3 21 -14 -11 -14
q:<goods-amount>	-10 -7 26 0 -11
q:<goods>	3 3 5 -14 -29
q:<level-noun>	-6 -6 20 0 -35
q:<level>	-10 -31 41 -37 2
q:<money>	-19 15 -2 -2 -1
q:<month-ahead>	-26 -28 50 0 0
q:<month-gone>	9 -1 -3 -7 2
q:<name>	3 10 -4 0 -25
q:<not>	-19 11 -2 15 -5
q:<number>	7 -30 14 -8 4
q:<office>	3 -14 -2 22 4
q:<organisation>	-9 8 -10 27 0
q:<person>	-13 9 1 1 -9
q:<quality>	7 24 -23 -34 -1
q:<seat>	2 3 -7 17 -7
q:<sender>	-25 11 16 -7 -10
q:<span>	20 0 -18 -3 0
q:<taker>	-5 -15 25 0 -5
q:<v-bear>	-2 9 0 -48 3
q:<v-buy>	7 -6 7 -10 -18
q:<v-deny>	-13 3 4 -5 1
q:<v-down>	-4 -2 2 -29 13
q:<v-end>	-14 16 11 -6 -35
q:<v-lack>	11 -3 -8 6 0
q:<v-propose>	-14 3 -3 -5 16
q:<v-renew>	-1 -2 6 -21 2
q:<v-return>	-21 5 18 0 -12
q:<v-say>	-14 -1 5 23 -9
q:<v-sell>	-14 -15 27 0 -12
q:<v-sign>	13 12 -34 21 3
q:<v-stay>	25 -16 -4 7 -8
q:<v-suspend>	-1 0 6 0 -10
q:<v-target>	-9 -14 23 -2 -1
q:<v-threaten>	-18 -12 31 0 0
q:<v-up>	-4 1 5 4 -12
q:?	1 0 -1 17 -40
q:@	17 -7 -8 0 0
q:a	-12 1 10 -19 6
q:about	-2 -24 11 -3 28
q:abstention	1 8 -11 0 0
q:accept	-15 15 -5 0 0
q:according	-3 -16 32 0 -4
q:act	-2 -21 23 0 -2
q:add	-4 -13 13 0 1
q:address	0 -9 10 0 0
q:adopt	15 0 -25 10 0
q:advance	0 9 -14 5 0
q:affiliate	0 26 -26 0 0
q:after	-14 14 0 -8 2
q:afterward	8 -19 13 0 0
q:again	14 -5 -4 0 0
q:against	0 -25 34 0 0
q:agree	-36 4 22 1 -16
q:agreement	0 -14 23 -13 -21
q:ahead	4 -3 -10 9 0
q:aim	0 -24 25 0 0
q:airline	-8 0 9 0 0
q:airport	-8 0 -4 0 11
q:al	-10 2 9 -3 0
q:algorithm	0 9 -8 0 0
q:ali	-6 11 -1 0 -1
q:all	-15 6 6 -4 0
q:allow	0 -8 12 0 0
q:already	-7 19 -8 0 -1
q:also	0 -12 15 0 -3
q:althing	0 10 -8 0 0
q:aluminum	0 14 -12 0 0
q:alway	-7 -12 19 0 0
q:ambassador	10 -1 -4 0 0
q:among	-16 0 22 0 0
q:an	-34 0 25 -4 -1
q:and	-3 -11 9 5 0
q:andré	11 -9 0 0 0
q:announce	4 0 1 -4 -11
q:announcement	-8 11 -2 0 0
q:another	0 -12 10 -5 0
q:antonio	-6 12 -4 0 0
q:antónio	14 0 -11 0 0
q:any	0 -14 13 0 0
q:anything	-11 14 -5 1 0
q:app	0 11 -9 0 0
q:appeal	0 -9 11 0 0
q:apply	15 -16 0 0 0
q:approval	0 16 -13 0 0
q:are	-6 4 8 -2 -9
q:argue	-9 0 12 0 0
q:around	-2 -8 14 0 0
q:arrangement	-5 26 -17 0 0
q:artificial	0 10 -10 0 0
q:as	-3 -12 13 3 -3
q:ask	13 -2 -3 3 -8
q:assembly	-8 -11 11 0 8
q:assent	11 -5 -3 0 0
q:at	-13 -3 10 -10 13
q:autumn	2 -13 10 0 0
q:away	-22 5 18 0 0
q:back	6 7 -5 -1 -14
q:bad	15 0 -11 0 0
q:ban	-3 -3 11 0 0
q:banana	9 -6 0 0 0
q:bar	9 0 -7 0 0
q:bargain	-1 -8 12 0 0
q:base	0 13 -11 0 0
q:be	-20 11 17 -25 -20
q:bear	12 -9 0 0 0
q:beef	0 -21 25 0 -2
q:been	-26 6 17 -3 -18
q:beer	31 -6 -34 0 9
q:before	-16 5 4 0 0
q:beforehand	-9 8 0 0 0
q:begin	-5 12 0 0 -9
q:believe	11 -13 0 0 0
q:bessent	-3 18 -12 0 0
q:better	-1 -7 16 0 0
q:between	19 0 -17 -3 0
q:beyond	14 5 -20 0 0
q:bill	26 0 -12 -3 -4
q:binding	0 12 -7 0 0
q:board	-1 -5 10 0 0
q:body	17 -2 -13 0 0
q:borden	0 9 -11 0 3
q:border	-4 -15 23 0 0
q:both	25 -6 -4 -17 -6
q:break	-2 -4 11 0 0
q:bridge	-11 -23 24 0 4
q:bring	-28 -9 26 0 6
q:budget	-2 -13 18 0 0
q:building	0 -11 5 0 2
q:busan	-24 9 7 0 -1
q:business	-7 12 -4 0 0
q:busy	0 -7 9 0 0
q:but	0 24 -21 0 -4
q:by	-2 -22 14 21 -5
q:calendar	-2 -7 14 0 0
q:call	-6 -11 32 -4 -19
q:cancel	0 0 13 0 -8
q:canned	0 6 -10 0 0
q:cannot	0 0 -15 12 0
q:canola	-3 7 -1 0 0
q:cap	1 -13 8 0 0
q:capital	-6 -15 22 0 0
q:car	-17 18 -3 0 -2
q:careful	14 10 -23 0 0
q:carry	-11 6 0 0 2
q:case	-4 -7 15 0 0
q:ceasefire	5 10 -15 0 0
q:cement	-9 -10 21 0 0
q:ceramic	12 0 -11 0 0
q:chair	-22 0 20 0 0
q:change	0 -11 12 0 0
q:changed	-1 -7 13 0 0
q:charge	-1 14 -4 0 -3
q:charle	-1 0 -8 0 12
q:cheese	5 19 -24 0 0
q:child	-1 -7 13 0 0
q:chip	-15 -6 23 0 0
q:chocolate	0 13 -8 0 0
q:chosen	12 0 -12 0 0
q:city	-11 -2 16 0 0
q:claim	-4 -9 18 0 0
q:clear	-9 13 -2 0 0
q:client	-7 0 9 0 0
q:closed	11 -26 16 0 0
q:club	-9 -13 22 0 0
q:colleague	0 -10 5 0 2
q:collection	0 -12 9 0 0
q:colombo	0 16 -14 0 0
q:combined	11 0 -10 0 0
q:commerce	0 9 -7 2 -2
q:commission	-4 -5 13 0 0
q:communiqué	0 9 -7 0 0
q:company	-8 -23 35 0 0
q:compared	0 10 -10 0 0
q:complete	0 22 -24 0 0
q:compromise	0 -4 10 0 0
q:conclude	-6 14 -2 0 0
q:condition	-2 11 -5 0 0
q:conference	0 12 -10 0 0
q:confirm	-4 -6 1 17 -6
q:congress	24 -28 3 0 0
q:consensu	0 13 -7 0 0
q:consent	0 15 -16 0 1
q:consul	0 12 -11 0 0
q:consultation	-3 -4 11 0 0
q:container	-4 -2 11 0 0
q:content	12 13 -24 0 0
q:continue	21 0 -15 2 0
q:contract	-3 -13 20 0 0
q:copper	-22 5 17 0 0
q:cork	-7 9 -1 0 0
q:cost	-1 -15 16 0 0
q:costa	14 0 -12 0 0
q:council	-3 -4 0 11 0
q:counted	0 -11 14 0 0
q:counterpart	0 -9 10 0 0
q:countersign	0 -19 9 4 0
q:country	23 0 -16 -1 0
q:county	0 -9 13 0 0
q:covered	0 -10 12 0 0
q:cow	-4 14 -7 0 0
q:crew	0 -13 14 0 0
q:crossing	-6 -4 13 0 0
q:cup	0 12 -12 0 0
q:custom	-4 -5 12 0 0
q:cut	7 4 -9 0 0
q:dairy	0 0 12 0 -7
q:date	13 -6 0 0 -8
q:de	-13 17 0 0 -5
q:deadline	0 -18 20 0 0
q:deal	-27 -18 41 -2 0
q:decide	-24 8 15 -1 -4
q:decision	5 -12 10 0 -3
q:declaration	0 0 -7 0 11
q:declare	-6 -6 14 0 0
q:decree	16 -11 -2 0 0
q:deficit	0 -6 11 0 0
q:delay	-3 8 -4 0 0
q:delegate	-1 10 -6 0 0
q:delegation	0 -15 0 0 12
q:deliver	0 -13 10 0 0
q:demand	-1 -11 21 0 -1
q:deputy	-3 -15 15 0 1
q:described	0 -8 12 0 0
q:desk	1 11 -20 -1 7
q:detail	-3 -4 9 0 0
q:dialogue	0 10 -10 0 0
q:did	16 14 -22 3 -17
q:difference	10 0 -9 0 0
q:direct	2 -10 3 0 0
q:discussion	-4 -12 10 0 0
q:dispute	-21 -16 35 0 0
q:district	-3 0 9 0 0
q:do	-4 -12 9 11 -3
q:doctor	0 -6 11 0 0
q:document	-2 -11 18 0 0
q:doe	9 -8 0 -2 0
q:doing	-10 0 15 0 0
q:don't	5 7 -12 0 0
q:done	2 -8 1 0 0
q:double	0 -12 16 0 0
q:doubt	7 -11 0 0 0
q:down	0 -6 -5 1 14
q:draft	-11 35 -32 0 8
q:draw	3 -11 8 0 0
q:drawer	0 -17 6 0 4
q:dried	14 0 -13 0 0
q:drop	0 0 9 0 -5
q:dry	-19 26 -13 0 2
q:due	5 10 -11 0 -2
q:during	2 0 -10 0 9
q:duty	1 12 -8 0 -13
q:each	-2 13 -4 0 -5
q:early	-13 -5 19 0 0
q:earth	-22 14 0 0 0
q:ease	0 -11 11 0 0
q:easter	-10 0 15 0 0
q:eastern	11 0 -8 0 0
q:economic	2 0 -13 0 8
q:economy	-14 4 14 -6 -7
q:effect	23 4 -22 0 0
q:effective	0 24 -23 0 0
q:either	7 -13 5 0 0
q:electric	-7 -10 18 0 0
q:eleven	-6 17 -8 0 0
q:emergency	0 -5 8 0 0
q:empty	-5 -4 0 0 10
q:end	-8 -13 18 0 0
q:energy	-11 -15 25 0 0
q:engine	5 4 -10 0 0
q:english	10 0 -8 0 0
q:enough	16 0 -8 0 -3
q:enter	4 10 -14 0 0
q:even	-11 0 3 0 0
q:every	-9 -7 17 0 0
q:everybody	0 -1 8 0 0
q:everything	-13 2 5 0 0
q:everywhere	4 -10 2 0 0
q:except	10 2 -14 0 0
q:exchange	0 -9 9 0 0
q:exempt	0 -9 11 0 0
q:exist	7 1 -9 0 0
q:existed	0 10 -12 0 0
q:expire	-23 29 0 -1 -4
q:explain	-2 0 -5 0 10
q:export	-24 -3 26 0 -2
q:extend	0 -23 22 -8 0
q:face	-11 0 9 0 0
q:fact	-1 -2 10 0 0
q:failed	0 -13 17 0 0
q:fall	2 -21 18 0 0
q:far	-4 9 -2 0 0
q:farmer	-8 14 -3 0 0
q:favor	0 -7 9 0 0
q:favour	0 17 -9 0 -2
q:fee	3 33 -30 0 -8
q:feed	0 0 -14 0 9
q:fentanyl	-13 22 -6 0 0
q:ferry	0 12 -8 0 0
q:few	-4 -19 27 0 0
q:fewer	-12 0 13 0 0
q:figure	12 7 -18 0 0
q:final	-15 -6 18 0 0
q:finally	5 5 -13 0 0
q:finance	14 -2 -6 0 0
q:find	-2 18 -11 0 0
q:finished	-1 10 -6 0 0
q:fire	0 -10 8 0 0
q:first	12 4 -15 -3 5
q:fish	5 -12 6 0 0
q:flour	11 0 -10 0 0
q:fly	-7 -10 20 0 0
q:follow	0 -17 9 0 0
q:followed	0 11 -11 0 0
q:following	-4 -15 21 0 0
q:fonte	0 9 -7 0 0
q:for	-3 -3 7 -10 -5
q:force	-1 49 -40 0 -6
q:forced	-9 -3 14 0 0
q:found	1 20 -23 0 0
q:four	11 -20 0 0 5
q:fourth	-9 -16 27 0 0
q:framework	-17 11 -1 0 -1
q:free	9 16 -20 0 -2
q:freeze	-7 0 10 0 0
q:fresh	10 -5 -4 0 0
q:friday	7 0 -9 0 0
q:from	0 -2 9 -24 -5
q:front	0 -11 14 0 0
q:fruit	0 19 -14 0 0
q:further	0 12 -2 0 -13
q:gained	-7 0 11 0 0
q:game	-6 -4 11 0 0
q:gap	0 0 -10 0 10
q:garden	0 10 -7 0 0
q:gas	15 -1 -10 0 0
q:gave	25 6 -29 7 -7
q:geneva	0 -21 22 0 0
q:gentlemen	10 -2 -7 0 0
q:give	7 20 -27 0 5
q:given	0 16 -24 14 -1
q:go	10 -6 -6 10 0
q:good	5 -13 16 -10 -13
q:government	-11 6 -4 8 0
q:grape	12 0 -10 0 0
q:great	-5 -10 19 0 0
q:greer	-7 -1 12 0 0
q:grower	11 -5 -2 0 0
q:growth	0 -9 12 0 0
q:guest	-21 5 14 0 0
q:had	13 0 -4 -12 4
q:half	12 16 -24 0 0
q:halifax	0 12 -10 0 0
q:hand	-35 3 29 -6 -3
q:happen	2 -16 12 0 -1
q:happened	-2 -10 16 0 0
q:has	-13 7 -7 15 0
q:hasn't	13 -14 -10 9 0
q:have	-3 -2 2 -19 15
q:he	-9 4 -2 1 2
q:head	5 -30 23 0 0
q:hear	0 -9 9 0 0
q:help	0 -6 9 0 0
q:her	-15 -8 22 0 0
q:higher	6 -9 0 0 0
q:him	0 7 -16 7 4
q:himself	0 9 -6 0 0
q:his	15 -11 -16 0 24
q:hold	-8 -18 27 2 -9
q:home	-25 -5 9 9 11
q:hope	-7 0 10 0 0
q:hospital	0 -21 21 0 0
q:hotel	8 1 -10 0 0
q:hour	-11 -1 19 0 0
q:house	-16 15 0 -1 0
q:household	-4 -14 21 0 0
q:how	-20 22 -3 0 0
q:howard	0 -12 13 0 0
q:hundred	-7 0 9 0 0
q:i	13 -3 -17 13 4
q:i'd	-10 0 8 0 0
q:i'll	0 -1 0 9 0
q:i've	0 -13 16 0 0
q:if	-9 -24 38 1 -19
q:ii	0 14 -12 0 0
q:immediately	0 26 -25 0 0
q:import	-3 -10 16 0 0
q:importer	-1 -6 14 0 0
q:impose	-5 -13 21 0 0
q:in	-1 5 7 -6 -27
q:including	0 9 -11 0 0
q:increase	-13 -1 17 0 0
q:industrial	-1 1 9 0 -10
q:industry	1 11 -5 0 -7
q:informed	10 -9 0 0 0
q:initial	-12 -8 19 0 2
q:ink	14 15 -32 0 6
q:inquiry	0 9 -9 0 0
q:instead	3 17 -21 0 0
q:instrument	-3 -9 12 0 0
q:intelligence	0 10 -10 0 0
q:intend	0 5 -11 3 0
q:intent	0 0 -8 0 12
q:internal	0 8 -8 0 0
q:introduce	0 -24 27 0 0
q:investor	0 14 -13 0 0
q:invitation	0 -4 11 0 0
q:invited	0 -8 12 0 0
q:is	-11 18 -15 0 18
q:isn't	-11 8 1 0 -7
q:issue	-13 5 6 0 0
q:it	12 1 -24 8 14
q:its	-9 12 5 -3 -15
q:itself	-13 1 0 3 0
q:jamieson	-7 -1 12 0 0
q:jinping	0 -7 12 0 0
q:joint	0 12 -7 0 0
q:keep	-7 0 0 8 -2
q:kind	0 -10 16 0 0
q:know	6 -44 12 17 0
q:kuala	-5 -5 15 0 0
q:lamb	0 0 -10 0 9
q:lamine	9 -3 -3 0 0
q:lamp	-15 0 17 0 0
q:lapse	2 10 -12 0 0
q:larger	-9 0 9 0 0
q:last	-21 0 13 -16 3
q:lasting	0 -10 11 0 0
q:law	1 -12 19 -1 -8
q:lawyer	-15 12 0 0 0
q:lay	-1 -4 0 0 10
q:leader	-10 21 -11 0 0
q:least	13 -11 0 0 0
q:leave	0 -18 6 -2 10
q:led	0 -23 19 0 1
q:legal	-13 9 -6 8 0
q:lent	13 -4 -7 0 0
q:less	0 3 -10 0 8
q:let	-5 -9 19 0 -6
q:letter	15 -7 -2 0 0
q:level	-3 -8 14 0 0
q:levy	11 -3 -1 0 0
q:licence	-15 -5 29 0 -8
q:license	0 -14 18 0 0
q:licensing	2 8 -13 0 0
q:lie	17 18 -35 0 1
q:lift	0 17 -17 0 0
q:line	-5 -5 14 0 0
q:list	-19 0 12 0 0
q:lithium	-5 -6 13 0 0
q:live	9 7 -15 0 0
q:loan	0 -14 11 0 2
q:local	0 11 -12 0 0
q:london	3 11 -17 0 0
q:long	-21 12 8 0 -12
q:look	-11 11 -6 1 1
q:love	0 -9 9 0 0
q:lower	-1 0 -4 0 15
q:lumber	0 9 -7 0 0
q:lumpur	-5 -5 15 0 0
q:lunch	0 -20 21 0 0
q:lutnick	0 -12 13 0 0
q:lying	0 12 -9 0 0
q:m	10 4 -12 0 0
q:machine	-3 -2 9 0 0
q:magnet	0 -12 13 0 0
q:main	-2 -5 10 0 0
q:majority	0 16 -17 0 0
q:make	10 -21 0 1 5
q:man	2 10 -14 0 0
q:mandate	-2 20 -14 0 0
q:mangoe	15 0 -17 0 0
q:many	-12 0 14 0 0
q:market	-16 0 15 0 0
q:material	0 10 -8 0 0
q:may	-10 1 8 0 -8
q:me	14 16 -27 4 -4
q:meal	-13 5 2 0 0
q:meanwhile	0 10 -6 0 0
q:mediator	0 -21 22 0 0
q:meet	-9 -14 28 -9 0
q:meeting	-9 -5 22 0 -4
q:melo	0 10 -8 0 0
q:member	16 -4 -4 0 -1
q:memorandum	-12 0 4 0 1
q:men	11 -33 15 0 0
q:mentioned	0 -9 13 0 0
q:menu	10 0 -7 0 0
q:mercosur	24 -14 -11 0 0
q:million	0 -23 25 0 0
q:mining	0 -3 11 0 0
q:minister	18 3 -23 -16 18
q:ministry	-32 -3 15 3 -1
q:missing	0 23 -21 0 0
q:mistake	0 11 -9 0 0
q:moment	4 10 -13 0 0
q:money	-1 -20 26 0 0
q:month	-2 -4 7 0 0
q:more	-21 5 21 -5 -19
q:most	23 0 -17 0 0
q:mouth	-8 11 -1 0 0
q:mr	-2 9 0 -4 -4
q:mrs	0 -12 14 0 0
q:ms	-2 -10 16 0 0
q:much	-12 5 4 0 0
q:must	-9 8 0 4 -9
q:my	-39 29 -15 -4 17
q:name	19 15 -48 -4 27
q:national	-6 -15 18 0 0
q:nearly	10 -7 0 0 0
q:need	-5 -16 19 9 -13
q:negotiate	-2 20 -15 0 0
q:negotiator	4 12 -16 0 0
q:neither	0 -12 7 0 4
q:network	0 -7 11 0 0
q:never	2 -13 4 0 0
q:nevertheless	20 0 -18 0 0
q:new	3 -4 10 -4 -15
q:nexperia	-5 0 10 0 0
q:night	-1 0 -2 0 13
q:no	-9 12 -4 -4 2
q:nobody	7 -42 26 0 0
q:none	-7 19 -18 0 8
q:noon	-14 -6 7 0 14
q:nor	0 -19 20 0 0
q:north	0 10 -6 0 0
q:northern	0 -14 15 0 0
q:note	10 1 -11 0 0
q:nothing	-13 5 7 0 -11
q:notice	-10 33 -25 5 -4
q:notification	0 9 -8 0 0
q:now	0 -15 16 -3 0
q:number	-7 12 -4 0 0
q:nurse	-1 -6 10 0 0
q:nut	0 0 10 0 -6
q:nvidia	-8 -8 19 0 0
q:objection	0 -12 8 0 0
q:oblige	17 0 -14 0 0
q:observer	0 -9 9 0 0
q:of	13 -13 8 -20 -2
q:off	-4 0 -1 1 9
q:oil	25 -19 -7 0 -3
q:olive	12 1 -15 0 0
q:on	-6 0 3 -14 11
q:once	12 0 -8 0 0
q:one	-17 -10 30 -15 -9
q:only	0 9 -4 0 0
q:open	-18 6 13 0 -10
q:opened	0 -5 12 0 0
q:operator	-2 -15 20 0 0
q:opinion	0 28 -27 0 0
q:opportunity	0 -8 10 0 0
q:opposite	14 -12 0 0 0
q:or	-2 -7 16 0 -8
q:oracle	0 11 -11 0 0
q:orange	10 0 -7 0 0
q:order	10 6 -7 -4 -11
q:other	4 12 -14 -2 0
q:our	-3 0 -2 -1 15
q:out	-4 -16 25 -13 -5
q:outstanding	7 3 -12 0 0
q:over	-24 -7 28 -2 0
q:own	-2 12 -19 0 15
q:owner	-9 -9 21 0 0
q:pact	-25 -6 27 5 -3
q:palace	0 14 -13 0 0
q:paper	17 -4 -10 0 -1
q:parliament	27 9 -25 0 -11
q:part	-5 11 0 0 -4
q:partner	-13 -8 23 0 0
q:party	0 0 0 10 -3
q:past	-5 -4 13 0 0
q:patent	0 -8 9 0 0
q:pay	13 -9 -5 -5 9
q:payment	0 -12 13 0 0
q:pedro	-10 0 11 0 0
q:pen	0 24 -20 -6 3
q:people	10 0 -4 0 0
q:pereira	0 10 -8 0 0
q:permit	14 0 -13 0 0
q:phone	-18 0 6 0 5
q:piece	0 10 -8 0 0
q:pilot	-7 0 10 0 0
q:place	4 8 -17 0 4
q:plan	0 -15 19 0 -3
q:plank	18 0 -17 0 0
q:player	-9 0 12 0 0
q:plum	0 0 -11 10 0
q:point	-4 -26 35 0 0
q:pork	-5 11 0 0 -8
q:port	11 0 -5 0 -2
q:possible	0 -7 13 0 0
q:post	1 11 -12 0 0
q:potash	0 -8 10 0 0
q:power	16 -1 -9 2 -7
q:practice	0 -11 12 0 0
q:prefer	0 -9 11 0 0
q:preliminary	0 15 -13 0 0
q:prepare	0 2 -12 0 12
q:present	-5 15 -14 8 -1
q:president	0 -5 9 -5 0
q:press	-7 0 13 0 0
q:price	0 -10 15 0 0
q:pridi	19 0 -16 0 -4
q:prime	-1 -18 13 0 5
q:print	-10 10 0 0 0
q:prisoner	-2 -12 17 0 0
q:probably	10 -13 2 0 0
q:procedure	2 11 -13 0 0
q:proclamation	-14 -2 18 0 0
q:prolong	-3 24 -19 -3 3
q:prolongation	1 0 -11 9 2
q:promise	0 -5 8 0 -4
q:proper	-2 -8 14 0 0
q:properly	11 6 -15 0 -2
q:proposal	-3 7 -9 0 6
q:protocol	-3 -26 32 0 0
q:provide	6 18 -22 0 0
q:provided	-6 -7 0 0 11
q:publish	-14 17 -4 0 0
q:purchase	0 -22 19 0 0
q:push	0 12 -10 0 0
q:put	-10 -5 2 2 9
q:quiet	15 0 -13 0 0
q:rada	-5 11 -4 0 0
q:radio	-6 12 -2 0 -3
q:rail	0 -8 9 0 0
q:raise	-9 9 0 0 0
q:rare	-23 14 1 0 0
q:rather	-23 -2 16 0 8
q:ratify	14 -9 -13 18 -6
q:reach	-12 -5 21 0 -6
q:ready	-12 -18 -5 11 23
q:reason	-7 -13 24 0 0
q:receive	0 11 -6 0 0
q:reciprocal	10 10 -18 0 0
q:reciprocity	0 -8 9 0 0
q:recommend	1 10 -13 0 0
q:refund	0 -4 12 0 0
q:register	-7 15 -6 0 0
q:regret	-9 -5 18 0 0
q:remember	0 0 -4 11 0
q:remove	9 -4 -2 0 0
q:renew	0 -11 13 0 0
q:renewal	0 15 -15 0 0
q:rent	-7 0 9 0 0
q:repeal	9 0 -12 0 0
q:replace	4 5 -10 0 0
q:reply	0 14 -9 0 -1
q:report	-1 -25 30 0 0
q:reporter	-17 -1 8 4 -2
q:represent	0 12 -10 0 0
q:representative	-10 0 10 0 0
q:require	12 -6 -7 0 4
q:rest	-21 0 22 0 0
q:return	-9 7 4 0 -5
q:reykjavík	-8 -8 17 0 0
q:richard	8 -10 0 0 0
q:rise	-1 -29 32 0 0
q:robert	-1 10 -11 0 3
q:rome	12 0 -9 0 0
q:room	0 -10 13 0 0
q:round	-7 -11 29 -3 -15
q:row	-6 -2 10 0 0
q:royal	-3 10 -3 0 0
q:rule	-10 4 1 -3 1
q:run	22 0 -9 -6 -4
q:safe	14 0 -12 0 0
q:sale	0 -31 30 0 0
q:salmon	0 17 -14 0 0
q:sanction	0 -11 16 0 0
q:sanctioning	-6 0 11 0 0
q:say	-13 5 0 10 0
q:scale	0 15 -14 0 0
q:scenario	0 -9 9 0 0
q:school	-11 -8 20 0 0
q:scott	-3 18 -12 0 0
q:seal	26 -20 -7 0 0
q:second	-3 -11 14 -2 0
q:secretary	-15 7 3 0 0
q:see	-6 -12 11 0 8
q:seed	0 7 -4 0 0
q:seek	0 -9 12 0 0
q:sell	-12 9 2 0 0
q:senate	-2 13 -7 0 0
q:send	0 -14 14 0 0
q:shall	0 -9 4 0 3
q:share	-2 -1 9 0 0
q:she	6 -8 1 0 0
q:ship	9 -1 -5 4 -4
q:shop	0 -11 12 0 0
q:show	6 -16 4 0 0
q:shrimp	0 -9 11 0 0
q:side	3 15 -7 -6 -25
q:sideline	0 -9 10 0 0
q:sign	15 -3 -15 -3 4
q:signature	12 18 -38 4 17
q:since	0 -17 18 -8 8
q:sir	0 -9 6 0 0
q:sleep	-9 -7 19 0 0
q:so	0 4 -13 5 5
q:soap	0 10 -8 0 0
q:social	-6 0 9 0 0
q:software	0 -11 13 0 0
q:some	-11 -10 28 0 -12
q:something	-10 -9 11 8 0
q:soon	8 -18 7 0 0
q:sounded	0 0 -3 0 9
q:soybean	-13 -2 20 0 0
q:speak	3 -30 21 0 0
q:special	14 -11 -3 0 0
q:spoke	-14 -2 14 0 0
q:spring	-11 0 9 0 0
q:st	11 -7 -2 0 0
q:stamp	3 -10 3 0 0
q:standstill	0 -22 17 0 0
q:start	-7 -5 14 0 0
q:state	-29 9 13 0 -7
q:station	-7 -1 11 0 0
q:statu	0 0 -10 8 0
q:steel	-3 26 -18 0 0
q:step	1 21 -19 0 0
q:still	-17 14 5 0 -17
q:stockholm	-3 27 -19 0 0
q:storm	0 8 -6 0 0
q:street	-13 0 16 0 0
q:strike	-19 15 0 0 0
q:student	0 16 -15 0 0
q:subject	-2 -10 15 0 0
q:such	16 -4 -14 0 2
q:sugar	-5 13 -6 0 0
q:summer	-19 -11 32 0 0
q:summit	-8 -25 34 0 0
q:superhard	0 10 -9 0 0
q:surcharge	-4 -2 11 0 -6
q:sure	0 0 -8 0 10
q:suspend	17 -1 -8 0 -4
q:suspension	-16 17 -5 0 2
q:take	-12 0 8 0 0
q:talk	-13 -26 43 -2 -6
q:talked	-8 -6 0 0 14
q:tariff	3 -5 7 -12 0
q:tax	11 -22 0 0 0
q:telephoned	2 13 -16 0 0
q:television	0 -24 23 0 0
q:tell	10 14 -15 0 -14
q:tenth	10 0 -9 0 0
q:term	0 -7 12 0 -1
q:text	0 28 -33 -6 12
q:th	0 23 -21 0 0
q:than	-12 -8 14 0 6
q:thank	-8 -4 15 0 0
q:that	-14 4 11 3 -17
q:the	-10 -13 27 0 -16
q:their	-21 28 -11 -14 22
q:them	-11 -9 12 0 1
q:themselve	-3 -8 14 0 0
q:then	-14 9 -12 8 12
q:there	20 -5 -6 -1 -3
q:these	9 4 -13 0 0
q:they	19 -35 0 10 10
q:thi	-2 22 -12 7 -26
q:thin	0 12 -11 0 0
q:thing	0 7 -12 0 4
q:think	14 -1 -10 0 0
q:third	-14 12 0 1 -10
q:those	-10 -17 28 0 0
q:threaten	-9 0 11 0 0
q:three	27 -21 -13 -4 11
q:through	0 7 -2 0 -3
q:thu	12 0 -12 0 0
q:tiktok	-9 -8 22 0 -4
q:till	-7 13 -11 0 5
q:time	17 -5 -4 -2 -2
q:timetable	-11 0 11 0 0
q:to	6 -19 16 -12 -5
q:tobacco	-3 -12 0 0 16
q:together	13 2 -13 0 0
q:tomatoe	9 0 -10 0 0
q:too	-21 4 11 0 0
q:tractor	1 8 -10 0 0
q:trade	5 -11 5 -8 2
q:trading	-6 0 10 0 0
q:train	10 4 -16 0 0
q:translated	0 11 -11 0 0
q:transshipped	0 10 -9 0 0
q:travel	-7 0 12 0 0
q:treasury	-11 11 -2 0 0
q:trieste	12 0 -9 0 0
q:trouble	5 -14 5 0 0
q:truce	12 3 -22 -19 27
q:true	-11 0 9 0 0
q:tuesday	0 15 -11 0 -1
q:tuna	-1 18 -15 0 0
q:tuni	0 -9 6 0 0
q:turn	0 4 -11 0 6
q:turned	0 0 -5 0 9
q:twenty	-9 0 11 0 0
q:two	18 -24 6 -19 2
q:typed	0 11 -9 0 0
q:under	12 0 -7 -9 0
q:undo	0 10 -10 0 0
q:unless	-2 -19 28 0 -1
q:until	3 -18 12 -12 0
q:up	-7 3 4 0 -13
q:us	17 0 -12 0 -4
q:use	8 -11 -6 0 6
q:usmca	0 -7 10 0 0
q:varna	11 0 -9 0 0
q:version	0 13 -12 0 0
q:vice	-1 -14 18 0 0
q:view	-11 0 8 0 0
q:visa	-3 16 -10 0 0
q:visit	8 -15 4 0 0
q:vote	28 -14 -16 -4 15
q:víctor	12 -12 0 0 0
q:wage	-7 -3 13 0 0
q:wait	9 19 -23 0 -3
q:walk	9 -21 9 0 0
q:walnut	-10 -3 14 0 0
q:want	0 -17 9 -6 7
q:war	15 -17 0 0 0
q:warn	0 -9 13 0 0
q:was	15 -5 2 0 -32
q:watch	-2 -9 16 0 0
q:water	-36 0 38 0 0
q:way	-3 -15 24 0 0
q:we	-26 9 -8 4 23
q:we're	0 16 -18 0 3
q:we've	0 -8 9 0 0
q:weather	-10 -1 0 0 15
q:week	-28 5 8 -6 3
q:weigh	0 12 -9 0 0
q:well	0 -4 9 0 -2
q:were	7 -10 2 -2 0
q:west	9 5 -15 0 0
q:what	-37 8 20 1 -19
q:when	7 -14 5 -4 4
q:where	5 8 -5 -3 -10
q:wherever	0 0 -7 9 0
q:whether	-13 -6 23 -1 -7
q:which	12 0 -4 -2 -9
q:while	-7 -7 3 10 0
q:who	27 20 -38 -1 -13
q:whom	4 -19 3 3 0
q:whose	-3 13 -7 0 0
q:why	-9 -6 19 0 0
q:wide	5 -10 1 0 0
q:will	-27 8 8 10 -8
q:win	-16 8 4 0 0
q:with	0 -3 2 -28 17
q:within	10 -4 -11 6 6
q:without	-18 2 8 0 1
q:woke	12 0 -10 0 0
q:wolfsburg	10 -3 -5 0 0
q:word	-16 6 3 0 0
q:work	11 3 -14 0 0
q:world	-14 3 4 0 0
q:worth	-12 18 -6 0 -1
q:would	-22 21 -11 -1 14
q:wrong	11 -16 2 0 0
q:xi	0 -7 12 0 0
q:year	0 -28 32 -1 -8
q:yes	31 -15 -11 0 0
q:yet	13 9 -19 -8 2
q:york	-2 -5 11 0 0
q:you	15 -4 -9 10 -7
q:zero	-5 -5 14 0 0
q:—	-5 8 -7 -9 16
qt=future	-12 15 -6 12 -11
qt=modal	-13 4 -4 10 3
qt=past	9 -2 1 -4 -12
qt=pluperfect	0 12 -10 -21 11
qt=present	-8 8 -9 17 6
quoted	2 -2 12 -13 -9
r1=!	-4 0 10 0 0
r1='s	9 7 -5 -28 0
r1=(	3 7 -9 6 -10
r1=)	11 -20 -3 0 6
r1=.	4 13 -16 0 0
r1=:	-19 -10 38 -8 -27
r1=;	-16 23 -3 0 0
r1=<agent>	0 11 -4 0 0
r1=<day-ahead>	7 -15 3 0 0
r1=<day-gone>	-7 -12 20 0 0
r1=<day-today>	11 -18 -3 0 2
r1=<duty>	-14 -8 28 0 0
r1=<end>	24 -35 0 -13 -8
r1=<gate>	10 -11 2 -2 0
r1=<goods>	-9 0 15 0 0
r1=<level-noun>	-4 -2 15 0 0
r1=<name>	11 9 -20 0 0
r1=<not>	-26 4 -10 -3 29
r1=<number>	-19 -7 29 0 0
r1=<person>	-34 -33 61 0 0
r1=<span>	10 0 -8 0 0
r1=<v-agree>	-9 4 7 5 -17
r1=<v-deny>	-12 -10 5 0 7
r1=<v-down>	-15 -3 22 0 -5
r1=<v-end>	21 -18 -7 0 0
r1=<v-lack>	0 -10 2 11 0
r1=<v-propose>	-11 -8 24 -9 -17
r1=<v-refuse>	-9 2 0 0 4
r1=<v-say>	-9 -1 13 -37 7
r1=<v-sign>	5 -1 1 1 -26
r1=<v-stay>	-16 11 -8 0 18
r1=<v-suspend>	11 -7 -3 0 0
r1=<v-threaten>	-6 -5 18 0 0
r1=a	-11 19 -8 0 0
r1=accept	-7 0 11 0 0
r1=act	-4 11 -5 0 0
r1=again	3 -11 2 0 0
r1=alone	8 6 -23 4 0
r1=already	12 -10 0 0 0
r1=also	-3 -6 12 0 0
r1=and	17 19 -23 -16 -15
r1=approve	10 -2 -14 6 0
r1=are	-10 0 10 0 0
r1=arrive	-9 -12 22 0 0
r1=as	-8 20 -8 0 0
r1=at	-12 -6 22 0 0
r1=before	-10 5 0 0 0
r1=both	-10 -1 14 0 0
r1=bring	-12 -7 21 0 0
r1=by	11 25 -28 0 0
r1=can	-13 3 0 2 0
r1=cannot	-4 -10 10 -6 6
r1=confirm	-5 -1 11 0 0
r1=consider	0 10 -10 0 0
r1=count	0 -4 9 0 0
r1=country	9 0 -8 0 0
r1=decide	1 3 -11 0 8
r1=did	25 -25 -15 0 10
r1=didn't	0 10 -5 0 0
r1=directed	10 0 -8 0 0
r1=doe	-1 14 -5 -18 0
r1=doesn't	0 -13 -1 0 18
r1=done	-11 0 12 0 0
r1=duty	-4 -4 15 0 0
r1=either	0 -16 7 8 0
r1=expect	0 -18 22 0 0
r1=extension	0 -10 11 0 0
r1=find	0 -10 12 0 0
r1=first	7 6 -10 0 0
r1=followed	39 -2 -35 0 0
r1=for	42 0 -36 0 -1
r1=found	-4 -8 16 0 0
r1=gave	30 -31 -8 0 0
r1=gazette	-2 -15 20 0 0
r1=give	-6 -12 20 0 0
r1=good	0 11 -9 0 0
r1=government	16 5 -22 0 0
r1=hasn't	0 10 -10 -1 0
r1=he	-7 -11 31 -10 0
r1=hear	0 -7 10 0 0
r1=his	0 8 -8 0 0
r1=hold	4 2 -12 0 5
r1=hope	0 -6 10 0 0
r1=hour	-13 0 13 0 0
r1=impose	-8 0 9 0 0
r1=in	4 12 -16 0 1
r1=initial	11 0 -8 0 0
r1=is	-8 -5 15 -6 0
r1=issue	0 14 -13 0 0
r1=it	-19 -25 21 13 0
r1=keep	0 4 -11 0 2
r1=last	-5 -7 20 0 -2
r1=later	-11 0 12 0 0
r1=leave	-6 -11 19 0 0
r1=line	0 -9 12 0 0
r1=look	-9 10 0 0 0
r1=make	-11 0 0 0 5
r1=may	0 8 -12 7 -1
r1=mean	-9 0 10 0 0
r1=must	-40 18 -8 4 -10
r1=need	5 -20 4 13 0
r1=never	-1 14 -7 0 -1
r1=no	-5 -4 13 0 0
r1=now	0 10 -15 7 0
r1=of	8 15 -16 -4 0
r1=on	-10 2 4 -1 12
r1=one	15 -15 -13 5 0
r1=over	0 9 -11 0 0
r1=owe	0 17 -16 0 0
r1=pass	0 -12 7 0 0
r1=post	0 11 -7 0 0
r1=publish	-10 0 8 3 0
r1=put	-2 -12 8 0 0
r1=ratify	13 0 -10 0 0
r1=recommend	0 -9 9 0 0
r1=refuse	-1 0 -8 0 15
r1=reply	-8 0 17 0 0
r1=require	0 -14 16 0 0
r1=say	0 -3 3 -19 4
r1=seal	-2 0 -4 10 0
r1=shed	12 0 -11 0 0
r1=shook	-1 -4 10 0 0
r1=should	0 -11 18 0 0
r1=side	10 -10 1 -2 0
r1=sign	-3 11 0 0 -13
r1=signature	17 0 -17 0 0
r1=since	-13 14 0 0 0
r1=spoke	-8 -14 25 0 0
r1=stand	-9 0 10 0 0
r1=stop	-7 0 10 0 0
r1=suspend	13 -5 -7 0 0
r1=tell	-13 7 0 -1 0
r1=that	22 0 -14 0 -4
r1=the	-10 -2 28 -22 -3
r1=they	10 0 -7 0 0
r1=thi	-2 -3 11 0 0
r1=time	-8 -9 23 0 0
r1=to	-40 4 23 -7 -11
r1=truce	-13 -6 24 0 0
r1=used	24 -10 -15 0 0
r1=vote	-1 -9 11 2 -5
r1=wait	0 13 -11 0 0
r1=was	3 9 -7 0 -8
r1=welcome	-6 -1 13 0 0
r1=welcomed	-2 -3 12 0 0
r1=will	-27 0 9 0 -2
r1=withhold	0 2 7 0 -9
r1=won't	0 -8 -7 0 18
r1=would	-13 17 -14 0 1
r1=write	-17 6 0 0 1
r1=yet	0 -17 18 0 0
r1=—	-22 -12 42 0 0
r2="	-19 12 -3 0 1
r2='s	11 0 -9 0 0
r2=(	-10 -9 22 0 0
r2=,	-9 0 0 18 -1
r2=-	9 0 -5 0 0
r2=.	12 -4 -18 -2 28
r2=;	11 1 -10 0 0
r2=<agent>	-18 0 9 0 2
r2=<day-ahead>	-8 10 0 0 -2
r2=<day-gone>	19 -30 -3 0 9
r2=<day-today>	-14 2 6 7 0
r2=<duty>	2 -20 8 0 0
r2=<end>	5 -1 0 0 -11
r2=<gate>	2 -14 7 0 0
r2=<goods>	-37 -28 63 0 -5
r2=<level>	-22 -17 40 0 0
r2=<month-gone>	-18 1 11 0 0
r2=<name>	3 12 -13 7 -3
r2=<not>	-10 -10 11 -14 10
r2=<number>	-11 -11 25 0 -11
r2=<office>	26 -28 0 -9 0
r2=<organisation>	-10 0 10 -10 0
r2=<person>	4 -16 16 -15 -20
r2=<quality>	-16 13 2 -3 0
r2=<seat>	-3 7 -7 4 1
r2=<sender>	-2 -1 10 0 0
r2=<span>	-15 -17 31 0 0
r2=<v-bear>	-17 7 0 -2 2
r2=<v-begin>	16 -20 5 0 -1
r2=<v-buy>	1 -10 2 0 4
r2=<v-deny>	-6 0 13 0 0
r2=<v-down>	11 -17 -3 0 8
r2=<v-end>	5 -16 8 0 0
r2=<v-lack>	-1 16 -11 0 0
r2=<v-propose>	-29 6 7 0 2
r2=<v-refuse>	-15 -18 -4 0 25
r2=<v-renew>	0 14 -10 0 0
r2=<v-say>	-4 -6 13 0 -5
r2=<v-sell>	6 -5 -11 0 13
r2=<v-sign>	6 5 -16 8 3
r2=<v-suspend>	-7 -2 0 0 13
r2=<v-up>	16 -11 1 0 0
r2=?	-11 -4 4 9 0
r2=a	-1 -7 4 15 -24
r2=able	10 -1 -6 0 0
r2=accept	-2 -2 12 0 0
r2=act	0 -7 10 0 0
r2=after	13 2 -17 0 0
r2=ago	11 0 -11 0 0
r2=agree	0 -15 16 0 0
r2=already	18 -6 -8 0 0
r2=ambassador	-7 16 -8 0 0
r2=an	-26 -12 38 0 0
r2=and	-13 3 6 -3 0
r2=anything	-3 13 -2 -4 0
r2=approval	-12 0 11 0 0
r2=approve	-2 14 -17 8 -2
r2=arrived	0 -9 10 0 0
r2=as	0 -13 14 0 0
r2=ask	-17 2 -2 6 1
r2=assent	10 6 -20 0 0
r2=at	11 -8 0 0 -1
r2=await	0 21 -21 0 0
r2=be	-14 14 -3 -7 0
r2=been	-15 1 13 -6 -7
r2=before	17 0 -15 0 0
r2=behind	-1 -6 10 0 0
r2=both	3 16 -18 0 0
r2=brussel	0 12 -11 0 0
r2=by	17 0 -13 0 -2
r2=can	0 -12 11 2 0
r2=come	15 -9 -3 0 0
r2=confirm	-16 19 -4 0 0
r2=consent	4 11 -17 0 0
r2=countersign	-1 -12 16 0 0
r2=deal	-16 20 -3 0 0
r2=decide	11 7 -11 0 -4
r2=decline	-3 0 -4 0 12
r2=do	0 12 -13 0 0
r2=done	17 -14 -5 8 0
r2=end	15 -8 -6 0 0
r2=enterprise	0 -7 10 0 0
r2=extend	7 -18 4 0 0
r2=first	-14 -2 12 0 0
r2=followed	3 4 -8 0 0
r2=for	-15 23 -6 -6 1
r2=four	-10 0 14 0 0
r2=from	0 -9 9 0 0
r2=full	-17 10 0 0 0
r2=give	-3 12 -8 0 0
r2=given	25 -15 -9 0 0
r2=government	0 -10 10 0 0
r2=had	6 5 -11 2 -5
r2=handed	10 0 -10 0 0
r2=has	19 -38 14 1 1
r2=have	14 0 -17 8 0
r2=he	-10 12 -7 -2 7
r2=heard	-1 -8 16 0 0
r2=here	0 8 -8 0 0
r2=high	12 0 -12 0 0
r2=him	10 -10 -10 0 7
r2=his	17 0 -4 -1 -14
r2=house	0 0 12 0 -1
r2=i	-4 -16 15 7 0
r2=impose	-11 8 0 0 0
r2=in	6 -6 3 -2 -12
r2=initial	-4 -14 19 0 0
r2=is	-3 1 -20 16 14
r2=issue	-6 11 -9 6 0
r2=it	9 7 -9 0 -9
r2=its	3 -16 4 1 0
r2=just	17 3 -26 0 5
r2=keep	-7 -2 13 0 0
r2=lack	0 10 -8 0 0
r2=last	17 -8 -11 0 0
r2=leave	-6 -12 20 0 0
r2=me	-1 17 -11 0 0
r2=mine	11 0 -11 0 0
r2=missing	0 10 -8 0 0
r2=mr	0 11 -9 0 0
r2=my	18 5 -21 0 0
r2=named	0 15 -14 0 0
r2=never	-6 -4 13 0 0
r2=next	-7 23 -16 0 0
r2=no	3 -18 1 0 13
r2=nobody	5 -8 -8 11 0
r2=none	0 -6 10 0 0
r2=not	0 -3 7 -20 5
r2=nothing	-9 -11 19 0 0
r2=of	-20 -9 22 5 0
r2=off	0 -3 0 10 0
r2=on	8 10 -12 -13 -1
r2=one	5 12 -16 0 0
r2=only	0 -8 12 0 0
r2=or	0 -9 12 0 0
r2=otherwise	0 -14 14 0 0
r2=out	0 -18 7 0 1
r2=page	9 0 -9 0 0
r2=party	0 -6 9 0 0
r2=pass	-9 0 12 0 0
r2=person	-1 14 -11 0 0
r2=power	5 5 -12 0 0
r2=prepare	0 10 -9 0 0
r2=printed	0 15 -12 0 0
r2=proclamation	16 0 -13 0 0
r2=prolong	-9 12 0 0 -3
r2=propose	0 -8 11 0 0
r2=put	-16 0 11 -9 4
r2=reach	-11 6 3 0 0
r2=read	0 -10 1 0 6
r2=ready	-3 12 -3 0 -2
r2=reduce	10 0 -9 0 0
r2=refuse	-4 -8 0 0 10
r2=renew	0 17 -19 0 3
r2=saeima	-5 0 13 -5 0
r2=say	-12 -9 13 0 5
r2=seal	14 0 -12 0 0
r2=send	0 -6 -8 0 14
r2=set	12 9 -20 0 0
r2=signature	0 23 -18 -3 -9
r2=since	19 -6 -13 0 0
r2=sir	4 11 -17 0 0
r2=soon	0 12 -12 0 0
r2=speaking	0 0 9 0 -1
r2=state	-6 0 8 0 -4
r2=still	-13 11 -1 -5 0
r2=suit	14 -1 -11 0 0
r2=suspend	0 -14 9 0 0
r2=suspension	3 5 -11 0 0
r2=take	-8 0 10 0 0
r2=tell	0 0 0 7 -11
r2=that	10 -7 7 -5 -17
r2=the	-2 -2 9 -2 -18
r2=them	13 -5 -3 0 0
r2=then	9 9 -18 0 0
r2=thi	7 -24 9 0 -1
r2=through	-4 -15 22 0 0
r2=to	-42 30 -10 8 -13
r2=too	4 10 -15 0 0
r2=turn	0 10 -7 0 0
r2=undertaken	0 10 -9 0 0
r2=up	-22 -13 35 0 0
r2=us	4 5 -12 0 1
r2=visit	-10 0 14 0 0
r2=vote	-4 -3 0 0 11
r2=wait	5 -27 15 0 0
r2=want	-4 10 -12 0 8
r2=was	-15 0 4 8 0
r2=week	-4 0 12 0 -1
r2=well	-4 17 -11 0 0
r2=what	0 13 -9 0 0
r2=when	-16 3 11 0 0
r2=where	-13 13 -2 0 0
r2=which	14 9 -32 0 18
r2=who	8 6 -14 -4 1
r2=whom	9 0 -11 0 0
r2=whose	0 27 -20 0 -3
r2=will	-4 -5 14 0 0
r2=with	-19 0 25 0 -4
r2=without	0 19 -16 0 0
r2=would	-15 0 9 0 0
r2=write	19 -7 -12 0 0
r2=yes	11 15 -22 0 0
r2=yet	-14 15 -4 -1 0
r2=you	-8 0 13 0 0
r3=!	0 12 -11 0 0
r3="	9 -9 5 0 -3
r3='s	8 -1 -11 10 0
r3=)	28 4 -36 6 0
r3=,	-2 -6 -2 0 27
r3=-	10 3 -21 11 0
r3=.	5 8 -18 3 10
r3=:	-39 11 22 0 -2
r3=;	9 -12 6 -8 -4
r3=<agent>	-11 -2 16 0 -2
r3=<day-ahead>	-40 20 -3 -1 -1
r3=<day-gone>	24 11 -23 -1 -16
r3=<day-today>	1 -9 0 -1 7
r3=<duty>	-14 6 8 0 0
r3=<gate>	-25 -12 36 0 0
r3=<goods>	-23 -19 38 0 -8
r3=<level-noun>	8 -14 7 0 0
r3=<level>	-16 5 13 0 0
r3=<month-ahead>	0 18 -14 0 0
r3=<month-gone>	-20 1 19 0 0
r3=<name>	-21 -9 31 0 -3
r3=<not>	-43 22 -16 0 22
r3=<number>	-5 1 6 0 -5
r3=<organisation>	15 17 -24 5 -18
r3=<person>	0 18 -6 -7 -17
r3=<seat>	0 -16 18 0 -3
r3=<span>	0 -15 8 0 0
r3=<v-agree>	3 -10 -3 7 5
r3=<v-bear>	-17 18 -9 0 0
r3=<v-begin>	9 -6 -2 0 6
r3=<v-buy>	-15 4 12 0 0
r3=<v-deny>	-10 0 7 0 0
r3=<v-down>	11 -16 1 0 0
r3=<v-end>	-10 -6 23 0 0
r3=<v-impose>	20 -13 -1 -2 -9
r3=<v-propose>	17 -15 0 -7 0
r3=<v-say>	-7 1 8 3 -15
r3=<v-sell>	-11 12 0 0 0
r3=<v-suspend>	-4 14 -3 0 -3
r3=<v-target>	7 -11 0 0 0
r3=<v-up>	-12 16 0 0 -8
r3=a	-10 -1 17 -13 -2
r3=according	-2 16 -10 0 0
r3=additional	17 3 -22 0 0
r3=against	-6 -11 1 0 10
r3=alone	-13 28 -14 -1 -3
r3=an	20 21 -36 3 -3
r3=and	14 0 -6 -2 -7
r3=another	0 13 -12 0 0
r3=anything	-8 14 0 0 -2
r3=apply	10 -1 -5 0 0
r3=approval	11 -2 -8 0 0
r3=approve	10 -15 11 -7 -2
r3=are	-14 1 5 0 0
r3=as	2 11 -20 0 4
r3=at	19 4 -17 0 -2
r3=be	-9 -24 22 5 0
r3=been	19 -11 -3 0 0
r3=beside	0 9 -8 0 0
r3=bin	-18 0 19 0 0
r3=both	-6 -2 12 0 0
r3=bring	16 -10 -4 0 0
r3=budget	-8 0 11 0 0
r3=by	16 0 -16 0 3
r3=capital	0 -14 14 0 0
r3=carry	0 14 -13 0 0
r3=come	4 -9 2 0 0
r3=comment	0 0 17 0 -15
r3=complete	0 12 -10 0 0
r3=confirm	-6 -18 14 6 0
r3=consent	11 0 -2 0 -3
r3=corresponding	9 0 -9 0 0
r3=countersign	0 7 -10 0 0
r3=deal	-13 1 0 7 0
r3=decide	-15 5 4 0 0
r3=decision	0 9 -10 0 0
r3=did	8 -14 0 0 0
r3=direct	0 13 -11 0 0
r3=discuss	0 -8 10 0 0
r3=do	-11 34 -23 0 -2
r3=done	19 -3 -5 -8 0
r3=duty	-5 14 -5 0 0
r3=each	0 9 -9 0 0
r3=effect	-10 3 1 0 0
r3=else	0 -9 10 0 0
r3=enact	0 18 -17 0 0
r3=enter	0 -3 -4 0 10
r3=exchanged	9 0 -8 0 0
r3=extend	19 0 -16 0 -1
r3=first	-8 -14 19 0 0
r3=followed	0 -7 10 0 0
r3=for	-23 0 14 12 0
r3=gazette	0 18 -17 0 0
r3=get	0 8 -5 0 0
r3=given	7 -15 0 2 0
r3=had	1 0 -6 0 11
r3=half	-2 -2 9 0 0
r3=has	3 0 0 -12 0
r3=have	-15 7 11 -1 -12
r3=he	0 19 -12 0 -14
r3=head	2 -13 8 0 0
r3=here	0 -8 11 0 0
r3=himself	-17 0 14 0 0
r3=his	14 -6 -12 0 7
r3=home	-1 -8 15 0 0
r3=hospital	0 -11 12 0 0
r3=hour	10 0 -7 0 0
r3=i	0 14 -16 5 0
r3=in	14 -26 10 0 -12
r3=industry	10 0 -9 0 0
r3=informed	0 -9 11 0 0
r3=into	-2 -3 11 0 0
r3=is	11 8 -11 0 -11
r3=it	0 -2 -2 -4 15
r3=its	19 7 -22 -6 0
r3=joint	-7 0 9 0 0
r3=last	-6 -7 18 0 -2
r3=law	-11 -2 16 0 0
r3=lead	-5 -21 15 0 1
r3=letter	0 -10 12 0 0
r3=make	7 0 -11 0 2
r3=match	14 0 -13 0 0
r3=matter	-11 15 -2 0 0
r3=me	23 -16 -4 0 0
r3=meet	-11 6 0 0 0
r3=member	0 9 -5 0 0
r3=memorandum	18 0 -13 0 0
r3=minute	15 0 -14 0 0
r3=missing	0 13 -13 0 0
r3=more	-5 -17 25 0 0
r3=morning	-9 1 3 0 0
r3=must	0 17 -18 -4 4
r3=name	-6 6 9 0 -12
r3=need	0 -16 20 0 0
r3=neither	0 -8 12 0 0
r3=next	1 5 -9 0 0
r3=night	-6 -6 14 0 0
r3=no	1 12 -21 0 10
r3=not	-23 15 0 -6 4
r3=nothing	-22 14 -10 -2 16
r3=now	0 -14 10 0 1
r3=of	16 -22 0 0 0
r3=off	-8 12 0 -1 -7
r3=offer	0 0 11 0 -1
r3=on	10 -18 5 -9 5
r3=order	-13 6 8 0 0
r3=other	4 7 -11 0 0
r3=our	-11 -16 10 0 9
r3=own	9 0 -3 0 0
r3=page	-8 0 12 0 0
r3=paper	-17 5 11 0 0
r3=parallel	11 0 -11 0 0
r3=part	-2 -3 11 0 0
r3=pen	0 -6 -14 17 2
r3=place	9 0 -8 0 0
r3=prime	-3 0 10 -2 0
r3=propose	-8 0 10 0 0
r3=protocol	4 5 -10 0 0
r3=publish	-1 -6 11 0 0
r3=put	0 16 -14 0 1
r3=rate	1 9 -12 0 0
r3=read	0 16 -16 0 0
r3=ready	9 -9 0 0 0
r3=reduction	0 9 -10 0 0
r3=refuse	0 0 11 0 -5
r3=require	0 14 -11 0 0
r3=same	15 -11 -6 0 0
r3=say	0 7 -8 0 -3
r3=seal	13 -3 -4 0 0
r3=ship	-1 12 -7 0 0
r3=side	-10 4 1 0 0
r3=sign	1 -11 -1 5 8
r3=signature	14 14 -22 0 -3
r3=similar	11 0 -10 0 0
r3=sit	0 -10 14 0 0
r3=sleep	0 10 -9 0 0
r3=so	8 -4 0 0 0
r3=social	5 5 -11 0 0
r3=speak	-4 -11 13 0 0
r3=special	15 -5 -9 0 0
r3=stand	0 9 -8 0 0
r3=tariff	-8 -4 15 0 0
r3=television	0 0 9 0 -4
r3=text	-11 19 -14 0 6
r3=that	-19 0 6 0 10
r3=the	2 -10 0 0 13
r3=their	15 -19 2 0 0
r3=them	0 -8 11 0 0
r3=then	11 -15 2 0 0
r3=there	0 -10 13 0 0
r3=through	-3 -4 9 0 0
r3=time	-1 -3 10 0 0
r3=to	-9 6 -3 0 3
r3=truce	-24 -14 38 0 0
r3=two	10 -7 0 0 0
r3=until	-12 -5 4 0 7
r3=up	2 10 -7 -1 0
r3=view	-3 -1 10 0 0
r3=visit	-10 0 14 0 0
r3=vote	1 17 -22 0 3
r3=was	13 4 -14 0 -1
r3=week	17 2 -23 0 0
r3=were	-4 -1 12 0 0
r3=what	0 -18 25 0 0
r3=whose	0 15 -12 0 0
r3=will	-14 12 -1 0 0
r3=with	-19 0 26 -5 -7
r3=within	0 10 -7 0 0
r3=work	0 4 -12 0 7
r3=would	8 -5 5 0 -13
r3=write	0 -13 15 0 0
r3=yes	-13 7 1 0 0
r3=yet	13 4 -11 0 -1
r3=you	9 -10 -9 8 0
r3=—	-9 -3 21 0 0
r4="	-6 1 9 0 -15
r4='s	5 -9 5 0 -1
r4=)	-12 7 0 0 0
r4=,	0 1 -1 8 -15
r4=-	0 -10 8 0 0
r4=.	7 19 -12 -8 -19
r4=:	5 -17 0 6 0
r4=;	-3 -7 -1 14 5
r4=<agent>	0 0 5 -14 -3
r4=<day-ahead>	-15 16 -1 0 -2
r4=<day-today>	-13 -7 21 0 3
r4=<end>	7 4 -10 0 9
r4=<goods>	0 11 -8 -7 0
r4=<money>	-8 0 13 0 0
r4=<month-gone>	22 -14 -11 0 0
r4=<name>	-8 -2 5 11 0
r4=<not>	0 1 4 0 -13
r4=<number>	18 -24 -3 -1 0
r4=<office>	-27 2 11 0 5
r4=<organisation>	-10 -7 12 0 4
r4=<person>	10 -4 -1 0 -7
r4=<quality>	8 -23 0 10 -3
r4=<seat>	15 -31 12 0 0
r4=<sender>	0 -21 23 0 0
r4=<span>	-4 -19 25 -1 0
r4=<v-agree>	-4 -5 13 -24 0
r4=<v-begin>	-1 -10 18 0 -4
r4=<v-end>	9 -4 -7 0 2
r4=<v-impose>	6 -8 1 -10 8
r4=<v-propose>	12 5 -20 6 0
r4=<v-renew>	10 -9 -6 0 7
r4=<v-say>	-24 21 0 0 -8
r4=<v-sign>	16 -2 -4 -25 1
r4=<v-suspend>	-14 3 9 0 -3
r4=about	-5 -14 21 0 0
r4=ago	11 0 -7 0 0
r4=agree	2 9 -13 0 0
r4=agreement	-9 -14 9 0 11
r4=and	-30 6 9 0 12
r4=announcement	9 11 -19 0 0
r4=answer	0 -5 12 0 0
r4=anything	0 8 -12 5 0
r4=at	-2 -12 18 -2 0
r4=back	-1 -3 0 0 10
r4=be	-23 14 -3 2 0
r4=before	-5 14 5 0 -16
r4=bill	-10 10 1 0 0
r4=busan	-8 0 13 0 0
r4=by	-2 -10 16 -1 -2
r4=can	4 7 -10 0 0
r4=card	-11 0 11 0 0
r4=change	10 0 -7 0 0
r4=close	0 9 -8 0 0
r4=coast	0 9 -9 0 0
r4=colleague	-20 0 19 0 0
r4=commerce	0 -11 4 5 0
r4=complete	0 -9 10 0 0
r4=confirm	0 -20 23 0 0
r4=consent	1 8 -19 0 7
r4=control	14 -2 -10 0 0
r4=could	0 0 -7 13 -1
r4=counterpart	10 0 -11 0 0
r4=countersign	5 -19 7 0 0
r4=date	11 -2 -6 0 0
r4=debate	0 -10 11 0 0
r4=decree	7 10 -18 0 0
r4=deputy	-7 0 10 0 0
r4=do	10 3 -15 0 0
r4=doe	0 -8 13 0 0
r4=domestic	0 20 -20 0 0
r4=down	-3 -3 -2 -4 17
r4=dry	15 -5 -9 0 0
r4=due	-3 12 -7 0 0
r4=duty	16 -16 -1 0 -4
r4=either	0 11 -8 0 0
r4=else	0 10 -9 0 0
r4=emergency	0 -6 10 0 0
r4=evening	20 -10 -10 0 0
r4=expect	0 22 -20 0 0
r4=extension	-1 11 -17 4 3
r4=far	0 -12 23 0 -6
r4=first	4 -11 7 0 0
r4=for	5 -2 0 -9 3
r4=friend	10 0 -9 0 0
r4=from	-11 0 3 0 5
r4=given	13 0 -6 -5 0
r4=go	0 -15 11 0 0
r4=good	-12 -2 19 0 0
r4=grower	0 -8 9 0 0
r4=had	1 -8 9 0 -7
r4=half	10 -3 -4 0 0
r4=has	0 15 -14 -1 0
r4=have	-20 18 -1 0 0
r4=heard	0 12 -19 4 0
r4=him	0 -4 9 0 0
r4=his	-12 15 -6 3 0
r4=hold	0 -8 10 0 0
r4=hour	16 -6 -8 0 0
r4=house	0 9 -7 0 0
r4=i	-10 0 9 0 0
r4=if	0 10 -4 0 0
r4=in	8 10 -14 -8 0
r4=informed	0 -12 13 0 0
r4=initial	9 0 -6 0 0
r4=instead	0 10 -8 0 0
r4=into	0 8 -11 0 0
r4=is	0 18 -18 2 0
r4=issue	12 -15 4 0 0
r4=it	13 19 -40 -8 20
r4=know	-4 -19 11 1 0
r4=law	-16 -10 27 0 0
r4=list	-13 0 17 0 0
r4=make	0 11 -6 0 0
r4=matter	0 -9 11 0 0
r4=media	6 7 -14 0 0
r4=member	0 10 -8 0 0
r4=minister	11 3 -14 -4 0
r4=minute	-13 0 15 0 0
r4=morning	19 0 -22 0 0
r4=must	-3 -19 15 8 0
r4=name	5 -17 1 0 2
r4=need	0 16 -13 0 0
r4=never	11 0 -10 0 0
r4=new	-6 -9 17 0 0
r4=no	0 -28 33 0 0
r4=northern	-9 0 10 0 0
r4=note	0 11 -9 0 0
r4=now	0 -14 12 0 0
r4=of	-17 5 13 4 -1
r4=offer	0 0 -6 0 10
r4=on	-9 2 9 1 -7
r4=one	8 -6 -11 0 8
r4=only	10 -3 -5 0 0
r4=opposition	0 14 -14 0 0
r4=or	0 -15 18 0 0
r4=other	4 3 -10 0 0
r4=out	4 0 -11 0 6
r4=outstanding	0 22 -20 0 0
r4=own	10 -15 -2 0 6
r4=pact	-10 0 14 0 0
r4=paper	14 3 -14 0 0
r4=pass	1 -10 6 0 0
r4=pen	-11 14 0 0 0
r4=port	16 1 -16 0 0
r4=president	9 -12 0 0 0
r4=press	-4 0 9 0 0
r4=prolong	14 -7 -3 0 0
r4=prolongation	10 0 -6 0 0
r4=publish	-4 22 -15 0 0
r4=put	1 14 -12 0 -5
r4=quota	0 10 -10 0 0
r4=radio	-2 -6 13 0 0
r4=ratify	0 11 -9 0 0
r4=read	0 9 -8 0 0
r4=same	-25 0 27 0 0
r4=say	-10 23 -3 -4 -13
r4=schedule	-8 0 9 0 0
r4=send	-9 -1 14 0 0
r4=ship	0 16 -15 0 0
r4=side	-11 4 4 0 0
r4=sign	-3 -10 18 -20 -1
r4=signature	19 7 -29 0 1
r4=sir	-11 0 11 0 0
r4=sleep	0 11 -11 0 0
r4=so	9 18 -18 -9 -6
r4=step	21 0 -19 0 0
r4=still	0 -9 12 0 0
r4=stop	8 10 -18 0 0
r4=subsidiary	0 10 -10 0 0
r4=suspension	19 -11 -7 0 0
r4=talk	-6 0 11 0 0
r4=tariff	-12 15 -2 0 2
r4=text	6 -12 6 0 0
r4=that	-4 -13 27 -5 -22
r4=the	-10 5 0 -2 12
r4=then	9 -10 0 0 0
r4=there	20 -6 -13 0 0
r4=thi	0 13 -12 0 0
r4=thing	0 10 -10 0 0
r4=think	0 9 -9 0 0
r4=those	-4 0 10 0 0
r4=three	-13 -4 18 0 0
r4=time	-8 16 -6 0 0
r4=to	0 12 -6 0 -6
r4=too	-7 -2 13 0 0
r4=trade	5 -13 -5 8 3
r4=travelling	0 -10 11 0 0
r4=until	0 -12 0 0 15
r4=us	-9 -3 16 0 0
r4=use	0 0 -7 0 10
r4=vote	9 -3 4 -8 -3
r4=wait	5 -10 0 0 0
r4=want	-1 16 -10 0 0
r4=was	0 -27 24 0 0
r4=week	-2 -2 11 0 -1
r4=when	-2 -23 30 0 0
r4=whether	9 0 -17 7 -1
r4=which	-5 4 -5 0 9
r4=who	-14 10 0 0 0
r4=will	7 16 -17 0 -1
r4=with	14 -12 -3 0 0
r4=would	-23 0 5 0 1
r4=write	3 2 -8 0 0
r='s ,	0 11 -16 7 -1
r='s .	21 12 -32 0 0
r='s <organisation>	-13 0 16 0 0
r='s <person>	-37 -22 55 0 -3
r='s ambassador	-6 16 -9 0 0
r='s and	5 9 -16 0 0
r='s answer	0 12 -9 0 0
r='s approval	-11 -2 14 0 0
r='s assent	10 7 -21 0 0
r='s consent	5 7 -13 0 0
r='s duty	-3 -4 14 0 0
r='s for	0 10 -8 0 0
r='s go	12 0 -12 0 0
r='s house	0 0 9 0 -1
r='s is	16 4 -28 0 6
r='s leave	-1 -8 12 0 0
r='s note	11 0 -8 0 0
r='s notice	4 8 -13 0 0
r='s party	0 -6 9 0 0
r='s proclamation	15 0 -12 0 0
r='s saeima	-5 0 13 -5 0
r='s say	0 0 -9 0 8
r='s signature	-2 10 -2 -1 -5
r='s suspension	4 6 -12 0 0
r='s turn	0 10 -9 0 0
r='s visit	-10 0 13 0 0
r='s word	0 -11 13 0 0
r=( <day-gone>	15 -7 -8 0 0
r=( <name>	-9 3 -3 9 0
r=) ,	0 0 -9 0 9
r=) <end>	11 0 -10 0 0
r=, <day-ahead>	-9 13 -1 0 0
r=, <day-gone>	11 -21 3 0 0
r=, <day-today>	-22 -28 37 9 -3
r=, <number>	-11 2 7 0 0
r=, <office>	15 -2 -9 0 0
r=, <person>	15 -23 0 0 0
r=, <seat>	-21 -15 28 4 0
r=, after	4 4 -10 0 0
r=, agree	-13 0 14 0 0
r=, and	0 11 -12 -1 1
r=, as	-6 -2 13 0 0
r=, decline	0 0 12 0 -6
r=, for	8 12 -25 0 5
r=, has	-1 -11 7 0 1
r=, he	-11 14 -14 0 9
r=, in	26 7 -32 0 0
r=, is	-23 19 -19 8 10
r=, it	4 -9 2 0 0
r=, leave	-7 0 11 0 0
r=, no	11 3 -13 0 0
r=, nobody	0 -2 -7 11 0
r=, not	11 18 -26 0 0
r=, on	7 0 -8 0 0
r=, our	2 10 -15 0 0
r=, put	-4 -6 12 0 0
r=, reach	-12 0 12 0 0
r=, refuse	0 0 -12 0 15
r=, say	-20 -12 31 0 0
r=, since	12 0 -12 0 0
r=, then	11 0 -13 0 0
r=, to	-1 -6 11 0 0
r=, too	0 20 -17 0 0
r=, want	-2 9 -4 0 0
r=, was	-9 0 12 0 0
r=, when	0 -8 11 0 0
r=, where	-13 13 -3 0 0
r=, which	16 9 -34 0 18
r=, who	9 8 -19 -2 1
r=, whom	9 0 -11 0 0
r=, whose	0 27 -20 0 -2
r=, without	0 24 -23 0 0
r=, write	10 0 -8 0 0
r=, yes	0 -11 5 0 0
r=. "	-6 20 -14 0 0
r=. <end>	-2 11 -8 0 0
r=: "	-1 -3 10 0 0
r=: <name>	-13 -1 19 0 0
r=: an	0 9 -9 0 0
r=: by	26 0 -23 0 0
r=: i	-10 0 10 0 0
r=: in	11 0 -10 0 0
r=: my	3 3 -9 0 0
r=: on	-2 -8 14 0 0
r=: one	0 12 -11 0 0
r=: the	-19 -12 31 0 0
r=: two	0 12 -12 0 0
r=: we	-6 -3 14 0 0
r=; <organisation>	0 -5 7 0 0
r=; the	0 17 -16 0 0
r=<day-ahead> .	8 -9 0 0 0
r=<day-gone> .	-12 0 14 0 0
r=<day-today> .	14 -1 -9 0 0
r=<end> <end>	24 -35 0 -13 -8
r=<level> .	10 0 -9 0 0
r=<name> 's	11 0 -11 0 0
r=<person> and	-29 -9 37 0 0
r=act ,	0 9 -5 0 0
r=agree in	-3 -1 10 0 0
r=alone .	0 10 -7 0 0
r=alone has	12 -12 0 0 0
r=and ,	-4 15 -9 0 0
r=and <name>	-6 -16 15 0 3
r=and <organisation>	0 15 -13 0 0
r=and <person>	23 9 -24 0 -4
r=and a	-14 0 13 0 0
r=and by	10 7 -21 0 0
r=and i	0 -16 11 0 0
r=and its	0 10 -7 0 0
r=and no	0 -13 14 0 0
r=and of	0 11 -13 0 0
r=and one	-1 10 -6 0 0
r=and the	8 15 -17 0 -8
r=announce a	16 0 -15 0 0
r=announce it	-7 0 9 0 0
r=announce on	-5 15 -2 0 0
r=announce that	20 0 -23 0 5
r=announce the	-13 0 14 0 0
r=approve the	17 0 -15 0 0
r=are to	0 9 -7 0 0
r=as a	-10 8 0 0 0
r=as well	-4 17 -12 0 0
r=at the	-5 -10 17 0 0
r=before <day-ahead>	0 -21 21 0 0
r=before the	0 9 -8 0 0
r=by <number>	16 -7 -10 0 0
r=by <person>	-10 13 -2 0 0
r=can sign	0 13 -10 0 0
r=country have	11 0 -10 0 0
r=decide on	10 4 -14 0 0
r=decide otherwise	0 -13 13 0 0
r=decline to	0 0 8 0 -9
r=did it	13 -7 -6 0 0
r=did not	-36 3 3 -9 14
r=did the	21 0 -20 0 0
r=directed the	20 0 -19 0 0
r=doe ,	0 15 -22 0 2
r=doe not	7 -7 10 -14 0
r=for <name>	23 13 -35 0 0
r=for enterprise	0 -7 10 0 0
r=for the	17 -10 -8 0 0
r=for them	16 0 -15 0 0
r=for us	12 1 -17 0 0
r=from <day-ahead>	10 0 -9 0 0
r=gave his	16 0 -14 0 0
r=gave its	21 -4 -16 0 0
r=gave notice	-10 0 13 0 0
r=get the	0 10 -10 0 0
r=good pay	0 12 -12 0 0
r=had a	-8 -1 14 0 0
r=had agree	-3 -13 19 0 0
r=had already	5 7 -17 0 0
r=had completed	-6 -1 10 0 0
r=had extend	9 0 -9 0 0
r=had just	8 4 -20 0 5
r=had not	1 11 -5 0 -6
r=had publish	0 13 -11 0 0
r=had sign	0 -15 3 7 0
r=had vote	3 -2 -8 0 9
r=had yet	0 13 -12 0 0
r=has ,	0 1 -10 8 0
r=has .	36 -5 -30 0 0
r=has <span>	-2 -6 10 0 0
r=has a	-11 0 14 0 0
r=has already	6 -20 7 0 0
r=has an	0 -10 11 0 0
r=has approve	-2 1 -6 10 0
r=has ask	-2 6 -14 7 3
r=has been	-7 1 8 -3 -2
r=has confirm	0 -4 10 0 0
r=has done	6 -3 -8 10 0
r=has full	-16 10 0 0 0
r=has given	17 -8 -4 0 0
r=has go	0 -16 16 0 0
r=has issue	-17 0 5 7 0
r=has it	-13 19 -6 0 0
r=has just	8 0 -7 0 0
r=has let	0 2 -11 5 0
r=has named	0 12 -12 0 0
r=has none	0 -7 10 0 0
r=has not	-33 12 -4 5 0
r=has put	-24 14 0 0 0
r=has ratify	1 6 -11 0 0
r=has send	0 0 -12 0 11
r=has set	9 0 -7 0 0
r=has the	-8 -7 14 0 0
r=has to	-3 18 -15 2 -4
r=has until	-1 12 -8 0 0
r=has vote	0 6 -17 0 6
r=has yet	-14 12 -4 0 0
r=hasn't .	0 6 -12 0 5
r=hasn't sign	9 -1 -6 0 0
r=have ,	12 0 -9 0 0
r=have .	21 0 -19 0 0
r=have a	-20 -11 4 17 0
r=have given	-9 0 9 0 0
r=have go	0 14 -14 0 0
r=have put	8 0 -5 0 0
r=have say	-3 17 -12 0 0
r=have vote	-1 -8 13 0 0
r=hold ,	0 11 -10 0 0
r=hold the	-4 -1 10 0 0
r=in <month-gone>	-12 -11 26 0 0
r=in <name>	-3 -6 12 0 0
r=in <organisation>	26 15 -37 0 0
r=in <seat>	3 21 -28 0 6
r=in brussel	0 12 -10 0 0
r=in the	-21 -1 20 0 0
r=is await	0 15 -14 0 0
r=is done	12 -3 -5 0 0
r=is due	-2 -2 10 0 0
r=is missing	0 10 -8 0 0
r=is not	0 -18 16 1 -1
r=is on	0 16 -17 0 0
r=is ready	0 24 -17 0 -2
r=issue a	-1 18 -12 0 0
r=it is	-8 -4 16 0 0
r=let it	0 -12 9 0 1
r=look for	0 9 -9 0 0
r=may end	11 0 -7 0 0
r=may have	0 0 -12 11 0
r=may sign	0 15 -13 0 0
r=must approve	0 -9 15 -2 0
r=must confirm	0 14 -14 0 0
r=must say	0 10 -7 0 0
r=need not	0 -19 21 0 0
r=need to	0 -9 -3 15 0
r=now .	0 13 -13 0 0
r=of <day-ahead>	10 0 -7 0 0
r=of <day-gone>	22 -10 -14 0 0
r=of <name>	2 24 -22 0 0
r=of both	0 9 -8 0 0
r=of the	-33 5 13 0 0
r=on <day-ahead>	-11 -13 25 0 0
r=on <day-gone>	-2 0 -1 0 13
r=on <day-today>	5 -19 0 0 5
r=on the	-3 16 -9 0 0
r=one is	11 0 -10 0 0
r=order it	10 0 -10 0 0
r=publish its	0 -11 10 0 0
r=publish the	-2 15 -9 0 0
r=put his	13 7 -19 0 0
r=put in	10 0 -9 0 0
r=put its	2 -8 -9 4 7
r=put the	-19 0 23 0 0
r=say he	5 13 -20 0 0
r=say no	0 0 -14 0 17
r=say on	0 -11 4 0 2
r=say that	0 17 -9 0 -9
r=say the	-7 -2 16 0 0
r=say yes	8 3 -10 0 0
r=shall not	0 6 -13 0 5
r=side ,	-2 -12 19 0 0
r=side .	0 11 -9 0 0
r=side a	9 0 -7 0 0
r=side sign	1 10 -13 0 0
r=side the	0 -22 16 0 0
r=sign ,	-18 0 24 -7 0
r=sign .	11 -23 5 0 0
r=sign <day-ahead>	-9 10 0 0 0
r=sign <day-gone>	16 0 -15 0 0
r=sign <day-today>	0 11 -15 0 0
r=sign <end>	7 -13 2 0 0
r=sign ?	-4 9 -9 6 0
r=sign a	6 -20 4 0 0
r=sign an	-9 -11 19 0 0
r=sign at	18 0 -16 0 0
r=sign before	13 0 -13 0 0
r=sign for	-3 19 -7 0 0
r=sign off	1 0 -12 10 0
r=sign on	10 8 -16 0 0
r=sign the	-5 -17 4 12 0
r=sign their	-9 0 9 0 0
r=sign up	-7 0 9 0 0
r=sign what	0 10 -12 0 0
r=sign with	-22 0 24 0 0
r=since <month-gone>	0 13 -10 0 0
r=spoke of	0 -5 11 0 0
r=take the	-7 11 -2 0 0
r=tell <organisation>	0 6 -9 0 5
r=tell <quality>	0 10 -8 0 0
r=tell me	0 14 -9 0 0
r=tell the	-11 4 -1 0 5
r=that <person>	13 0 -15 0 0
r=that he	0 -22 23 0 0
r=that make	0 13 -13 0 0
r=that the	-9 -7 17 0 0
r=the <office>	8 -15 7 -8 0
r=the <organisation>	-14 -17 37 -3 0
r=the <person>	-2 -8 12 0 0
r=the extension	10 0 -8 0 0
r=to approve	0 10 -7 0 0
r=to set	0 10 -10 0 0
r=to sign	0 -19 22 0 0
r=to the	-11 6 1 0 0
r=vote <day-today>	-12 9 0 0 0
r=vote <number>	-6 0 10 0 0
r=vote for	-5 -11 16 0 0
r=vote in	5 5 -12 0 0
r=vote on	15 -9 2 0 -9
r=wait for	0 15 -14 0 0
r=want to	0 18 -14 0 0
r=was given	10 0 -7 0 0
r=was prepare	0 11 -11 0 0
r=was ready	0 -12 15 0 0
r=was to	0 23 -22 0 0
r=welcomed the	-1 -2 10 0 0
r=who sign	4 6 -11 0 0
r=will ,	0 16 -24 9 0
r=will deal	-1 11 -8 0 0
r=will discuss	0 10 -9 0 0
r=will do	-4 17 -11 0 0
r=will not	0 -7 10 -3 0
r=will publish	0 -10 11 0 0
r=will reduce	11 0 -11 0 0
r=with new	0 11 -12 0 0
r=would "	0 12 -11 0 0
r=would be	0 22 -18 0 0
r=would deal	0 11 -11 0 0
r=would decide	0 17 -16 0 0
r=would do	0 -6 10 0 0
r=would give	0 15 -13 0 0
r=would not	8 -21 12 0 0
r=would now	0 11 -10 0 0
r=would prolong	0 13 -12 0 0
r=would report	0 10 -9 0 0
r=would sign	-4 0 -7 0 11
r=— <name>	-2 0 9 0 0
refuse< do<	0 -10 -16 0 25
refuse< name	0 -1 -12 2 9
refuse< organisation	-1 -25 24 0 0
refuse< past	-4 -20 1 0 15
refuse< perfect	0 -3 9 0 0
refuse< person	0 -14 -3 0 14
refuse< power=minister	0 -7 -9 0 19
refuse< power=no power	-6 -7 0 0 9
refuse< power=parliament	0 -7 13 0 -3
refuse< power=president	0 -9 0 0 7
refuse< present	0 0 -20 0 21
refuse< pronoun	0 -8 -3 0 16
refuse< side	0 -6 14 0 0
refuse> do<	-3 -11 8 -4 6
refuse> do>	-14 -43 2 4 30
refuse> infinitive	-6 -8 -16 6 22
refuse> is modal	0 -5 11 0 -4
refuse> is modal not	10 0 11 0 -18
refuse> is modal not pronoun	11 -2 1 0 -10
refuse> is noun 	0 0 -8 0 11
refuse> is noun he	0 -4 -6 0 13
refuse> is noun he person	0 0 -11 0 12
refuse> is past	-9 4 -7 0 11
refuse> is past name	0 0 -12 0 13
refuse> is past organisation	-5 6 -9 0 8
refuse> is past pronoun	0 0 10 0 -9
refuse> is perfect	-4 -6 0 0 11
refuse> modal	0 -19 36 0 -22
refuse> modal-not	9 0 7 0 -15
refuse> name	-5 -15 -5 12 7
refuse> office	4 -19 9 -3 0
refuse> organisation	0 -1 -13 -13 24
refuse> past	6 0 -19 5 15
refuse> perfect	-8 -19 -12 12 20
refuse> perfect-not	0 -17 5 6 0
refuse> person	-40 -17 -13 5 39
refuse> power=council	0 -9 5 0 3
refuse> power=department	0 0 9 0 -7
refuse> power=minister	-9 -23 17 -12 9
refuse> power=no power	-4 -3 -23 11 28
refuse> power=president	-4 -16 0 4 14
refuse> power=senate	-1 -9 0 0 16
refuse> present-not	0 -11 -3 0 16
refuse> pronoun	13 -32 6 0 0
rule:any given	17 -28 16 -25 -45
rule:any given,given	-7 -10 22 -7 -15
rule:any given,given,given	-12 -14 22 0 0
rule:any given,needed	-34 -21 41 0 8
rule:any needed	-27 3 24 -20 -22
rule:any needed,needed	-14 13 0 0 -6
rule:any none	13 18 -2 -13 -21
rule:any unknown	-15 -28 12 24 0
rule:any withheld	-22 -26 10 -12 25
rule:own given	59 -25 -24 -28 -72
rule:own needed	-31 41 -17 -9 -2
rule:own needed,needed	0 11 -7 0 0
rule:own none	-24 -5 52 -26 -41
rule:own unknown	-16 -17 -10 36 0
rule:own withheld	-31 -17 -18 -8 50
s:!	-16 5 7 0 0
s:"	-5 -2 4 -36 14
s:&	-4 0 10 0 0
s:'	3 -13 1 0 7
s:'s	15 10 -26 16 0
s:(	5 -6 3 1 -12
s:)	5 -11 6 1 -13
s:*	18 1 -19 0 0
s:,	-4 14 -2 -12 0
s:-	11 -10 -1 6 -9
s:.	-1 11 4 -22 0
s:/	0 -14 8 0 0
s::	0 0 1 -9 4
s:;	7 9 -17 25 -23
s:<agent>	14 7 -16 3 -5
s:<day-ahead>	-15 16 14 -68 -33
s:<day-gone>	36 -26 -7 -28 -5
s:<day-today>	17 -18 -8 0 11
s:<gate>	-2 11 1 -20 -22
s:<goods-amount>	-27 -18 43 0 0
s:<goods>	4 -15 5 -19 17
s:<level-noun>	-4 1 15 -9 -22
s:<level>	4 -28 31 -8 -32
s:<money>	3 -43 31 0 -14
s:<month-ahead>	-16 7 7 -8 0
s:<month-gone>	10 -15 4 -22 0
s:<month-today>	-3 13 -8 0 0
s:<name>	3 -9 1 9 11
s:<not>	-77 9 -7 37 37
s:<number>	8 -26 9 -15 10
s:<office>	7 -10 7 0 -18
s:<organisation>	-4 -20 26 -14 -9
s:<person>	-11 -7 27 -22 -7
s:<points>	13 -1 -5 0 -9
s:<quality>	-1 13 -7 0 2
s:<seat>	-3 9 -6 15 -6
s:<sender>	-21 -17 23 -12 17
s:<span>	10 -8 6 -7 -17
s:<taker>	-25 -49 62 0 0
s:<v-bear>	-13 -1 16 2 -4
s:<v-begin>	0 11 1 -13 -15
s:<v-buy>	7 -7 13 -24 -17
s:<v-deny>	-21 -10 18 6 5
s:<v-down>	0 2 -5 -10 12
s:<v-end>	-6 -15 10 0 19
s:<v-impose>	-5 -1 11 -17 4
s:<v-lack>	3 9 -6 0 -8
s:<v-propose>	-22 0 20 2 -9
s:<v-refuse>	-41 -46 7 8 38
s:<v-renew>	0 -16 8 -22 11
s:<v-return>	0 -9 13 -3 0
s:<v-say>	-15 -3 0 35 1
s:<v-sign>	8 10 -12 0 0
s:<v-stay>	0 -10 2 -40 21
s:<v-suspend>	0 -4 0 -23 11
s:<v-target>	-4 -1 12 -17 -2
s:<v-threaten>	-14 0 14 0 0
s:<v-up>	-4 0 11 -15 0
s:?	-43 -16 28 31 -19
s:@	0 -10 9 0 0
s:_	-6 -8 16 0 0
s:a	-5 -4 12 0 -5
s:ababa	-8 0 11 0 0
s:abdul	-1 13 -8 0 0
s:abolish	-18 15 0 0 0
s:about	-14 0 9 4 -4
s:above	-5 -17 25 0 0
s:abroad	-10 -24 28 0 0
s:abstention	11 0 -11 0 0
s:accept	1 -22 22 0 -5
s:accord	-9 -2 9 0 2
s:account	-18 -9 18 8 -2
s:across	-5 -15 21 0 0
s:act	-26 13 5 2 -3
s:ad	-7 -6 16 0 0
s:add	11 0 -14 -3 14
s:addi	-8 0 11 0 0
s:additional	22 -23 -10 6 0
s:adjust	19 -16 -5 0 0
s:admit	-10 7 0 0 0
s:adopt	-1 16 -9 0 0
s:advance	20 -20 0 0 0
s:affect	0 10 -10 0 0
s:affiliate	-21 17 -4 0 0
s:after	13 -3 2 -14 -15
s:afternoon	2 9 -10 0 0
s:agadir	16 0 -15 0 0
s:again	-24 8 12 -1 -9
s:against	0 -7 -5 0 19
s:age	12 0 -11 0 0
s:agency	0 -7 9 0 0
s:ago	28 -14 -14 0 0
s:agree	-45 8 44 -7 -36
s:agreement	-14 -1 19 -22 -5
s:ahmed	20 0 -18 0 0
s:aid	-7 -2 13 0 0
s:aim	-3 -1 11 0 0
s:air	-19 3 17 0 0
s:aircraft	-11 -2 17 0 0
s:aire	-6 0 10 0 0
s:airline	0 -3 9 0 0
s:al	32 0 -30 1 -3
s:alexander	1 8 -13 0 0
s:algorithm	0 12 -24 13 0
s:alito	-2 -2 11 0 0
s:all	-1 -20 15 10 -17
s:allal	10 6 -16 0 0
s:allow	-12 0 15 0 0
s:alone	-14 22 -14 5 -8
s:alongside	4 6 -12 0 0
s:already	14 -21 4 -6 0
s:also	-18 0 22 0 -3
s:althing	13 3 -23 10 0
s:altogether	-3 -1 12 0 0
s:aluminium	-4 0 11 0 0
s:alway	0 -13 16 0 0
s:ambassador	-17 13 0 0 0
s:amount	0 -4 11 0 0
s:an	8 -1 4 -6 -26
s:anchovy	0 0 -11 0 10
s:and	-3 8 8 -38 -3
s:andré	11 -9 -8 2 0
s:anew	8 -8 0 0 0
s:annex	12 -21 -3 0 10
s:annexe	-8 0 14 0 -1
s:announce	-18 8 13 -6 -1
s:announcement	18 10 -24 0 -2
s:answer	-33 -27 50 11 -21
s:anti	-10 0 4 0 0
s:antonio	3 7 -13 0 0
s:antónio	28 -7 -23 0 0
s:any	-10 -3 14 -12 0
s:anybody	0 -25 17 7 0
s:anything	-20 -1 21 0 -4
s:anyway	10 0 -10 0 0
s:ap	0 12 -13 0 0
s:apolo	4 7 -14 0 0
s:app	-9 -2 14 0 0
s:appeal	-10 -28 40 0 0
s:appeared	9 20 -28 0 0
s:application	0 -14 19 0 0
s:apply	5 -20 17 0 -5
s:approval	-1 37 -39 -11 0
s:arabic	0 -8 0 0 10
s:are	-19 7 7 0 -2
s:argue	0 -16 13 3 0
s:army	-10 0 11 0 0
s:around	-7 0 10 0 0
s:arrangement	0 -21 15 0 0
s:arrive	-13 -7 22 0 0
s:article	8 10 -18 0 0
s:as	-12 -1 10 0 2
s:asean	-10 -17 23 0 0
s:asia	-13 -9 24 0 0
s:asian	16 -6 -10 0 0
s:ask	-12 -5 1 21 0
s:assembly	13 -2 -14 0 2
s:assent	17 -1 -9 0 0
s:association	0 -10 12 0 0
s:at	7 -15 8 0 -3
s:auckland	10 0 -9 0 0
s:authority	-5 -4 12 0 0
s:autumn	-2 -8 13 0 0
s:available	12 -4 -6 0 0
s:average	-14 0 15 0 0
s:await	-1 15 -9 0 0
s:away	5 -17 2 0 4
s:back	-9 -1 0 -7 18
s:bag	8 -2 -3 0 0
s:balewa	9 0 -8 0 0
s:ban	1 -14 1 0 1
s:banana	-4 12 -4 0 0
s:banomyong	2 7 -11 0 0
s:bar	9 0 -7 0 0
s:bargain	0 -10 5 0 0
s:base	-13 0 14 0 0
s:basi	-7 -3 12 0 0
s:batlle	19 20 -35 0 0
s:battery	5 8 -14 0 0
s:batumi	4 -12 0 0 6
s:bay	-14 0 16 0 0
s:be	-19 21 0 0 -26
s:bean	0 7 -10 0 0
s:bear	15 -20 0 0 0
s:because	15 -3 -6 -2 0
s:become	3 16 -16 0 0
s:bed	0 9 -8 0 0
s:beef	2 -14 6 0 0
s:before	-21 5 -4 -2 22
s:beforehand	14 0 -13 0 0
s:begin	13 -1 -5 0 -10
s:behind	0 -17 15 0 0
s:being	-2 -21 -3 1 22
s:below	-13 0 13 0 0
s:beside	9 0 -15 0 9
s:better	-3 -14 23 0 0
s:between	14 -18 7 -2 -17
s:bey	25 -6 -23 3 0
s:big	5 -21 1 0 4
s:bill	-7 12 0 -5 -5
s:bin	28 -2 -24 0 0
s:bis	0 30 -29 0 0
s:blank	4 3 -9 0 0
s:bless	5 9 -14 0 0
s:bloc	9 -1 -3 0 0
s:board	-8 0 13 0 0
s:boat	-6 25 -22 0 0
s:boeing	-4 -9 18 0 0
s:boot	0 16 -14 0 0
s:border	-23 -9 33 0 0
s:borrowed	19 0 -17 0 0
s:both	9 6 -7 -2 -29
s:bowl	-8 0 9 0 0
s:brandy	-9 0 5 0 3
s:break	0 -12 16 0 0
s:breakfast	0 1 -13 0 10
s:bridge	-1 -7 13 0 0
s:briefed	0 22 -18 0 0
s:bring	-11 0 8 0 0
s:broadcaster	-3 -7 13 0 0
s:broke	-5 -1 12 0 0
s:brother	-13 -5 19 0 0
s:budget	-17 -35 42 0 3
s:bueno	-6 0 10 0 0
s:build	-1 -9 16 0 0
s:built	0 -14 12 0 0
s:bulletin	0 -8 8 0 0
s:bureau	0 13 -10 0 0
s:busan	-16 -26 41 0 0
s:business	1 -12 5 0 0
s:but	0 10 -9 -9 6
s:butter	-11 -3 10 0 0
s:buy	4 -32 21 0 0
s:by	12 -12 8 -25 -19
s:bytedance	1 15 -14 0 0
s:cabinet	19 10 -32 8 -4
s:calendar	-10 12 -2 0 0
s:call	2 -31 30 -4 -5
s:camex	0 15 -14 0 0
s:can	-7 1 4 7 -16
s:can't	-5 -5 22 -5 -1
s:cannot	-15 6 -14 10 10
s:cape	10 -1 -5 0 0
s:capital	-11 -8 20 0 0
s:car	0 -14 16 0 -13
s:card	-20 -1 10 0 8
s:carlo	1 8 -10 0 0
s:carmaker	-8 0 11 0 0
s:carpet	0 -6 9 0 0
s:carry	11 -4 -1 0 -1
s:case	-30 -25 48 0 0
s:cashmere	0 0 -9 0 11
s:category	16 0 -16 0 0
s:ceasefire	-33 -9 41 0 0
s:ceiling	0 -10 5 0 0
s:cement	-1 -14 17 0 0
s:ceramic	13 0 -11 0 0
s:ceremony	9 -12 -9 0 10
s:certain	13 -22 0 0 0
s:certainty	14 0 -6 -3 0
s:certificate	0 -3 0 0 10
s:chair	-10 3 4 0 0
s:chang	0 11 -6 0 0
s:change	-7 9 0 0 -1
s:charter	0 -9 10 0 0
s:cheaper	-13 -5 9 0 6
s:check	0 15 -12 0 0
s:chequer	0 -11 10 0 0
s:children	-18 0 22 0 0
s:chinese	0 0 -7 9 0
s:chip	-11 -21 36 0 -3
s:chipmaker	-13 -4 20 0 0
s:christma	-6 -20 28 0 -2
s:châu	-9 -9 15 0 0
s:circuit	-10 -1 16 0 0
s:city	-17 1 11 0 0
s:claim	-7 -3 18 0 0
s:clarence	-7 -1 15 0 0
s:clarity	0 10 -9 0 0
s:clause	-10 4 2 0 0
s:clear	7 -27 0 10 0
s:clock	2 -13 0 0 6
s:close	0 14 -17 0 4
s:closed	-7 -19 28 0 0
s:club	0 -17 22 0 0
s:coal	-5 12 -8 2 0
s:cocoa	-17 -5 21 0 0
s:cod	22 4 -25 0 0
s:cold	-7 -2 15 0 0
s:colleague	-6 -20 30 0 -6
s:collect	4 -17 9 0 -3
s:colombo	12 0 -9 0 0
s:colonel	-8 0 11 0 0
s:come	-7 5 5 0 -18
s:command	-10 0 10 0 0
s:comment	0 -9 28 0 -23
s:commented	0 -10 14 0 0
s:commerce	3 -35 25 0 -22
s:commission	20 15 -34 2 0
s:commit	0 5 -7 0 0
s:commitment	-2 -2 10 0 0
s:committee	-2 -12 16 0 0
s:common	-1 -1 12 0 0
s:communiqué	-6 -11 19 0 0
s:company	-23 -32 51 0 0
s:complained	0 -8 15 0 0
s:complaint	0 5 -14 0 8
s:complete	0 14 -11 0 0
s:completed	6 -10 2 0 0
s:comply	-7 0 10 0 0
s:compromise	0 -8 11 0 0
s:concede	0 9 -5 0 0
s:concern	-1 -5 11 0 0
s:conclude	-23 12 0 0 0
s:conference	10 6 -9 0 -11
s:confirm	3 -6 5 3 -14
s:confirmation	1 6 -9 0 0
s:congress	0 20 -15 0 -5
s:congresse	0 30 -29 0 0
s:consensu	3 28 -29 0 0
s:consent	18 4 -17 -13 5
s:constitution	0 10 -10 0 0
s:constructive	0 -2 10 0 0
s:consultation	5 -23 10 0 0
s:contained	7 0 -8 0 0
s:container	-9 0 12 0 0
s:continue	0 10 -6 0 0
s:contract	-29 1 22 0 0
s:control	0 27 -19 0 -7
s:controlled	10 0 -8 0 0
s:coordinating	0 11 -8 0 0
s:copper	29 -4 -18 0 0
s:cork	3 7 -11 0 0
s:corresponding	10 0 -8 0 0
s:corridor	0 11 -12 0 0
s:cost	-12 -21 34 0 0
s:costa	19 -7 -14 0 0
s:could	-27 -28 11 32 -2
s:couldn't	0 0 -13 15 0
s:council	10 4 -21 0 8
s:councillor	6 6 -13 0 0
s:count	-26 0 25 0 0
s:countermeasure	0 -16 18 0 0
s:counterpart	5 3 -9 0 0
s:countersign	1 -9 0 1 8
s:countersignature	7 6 -18 0 0
s:country	0 6 0 -14 0
s:course	-9 -18 31 0 0
s:court	-23 3 19 0 -11
s:cover	-2 -2 11 0 0
s:credit	-10 0 13 0 0
s:crown	-11 -12 25 0 0
s:culture	0 -16 17 0 0
s:custom	-11 -7 21 0 -13
s:customer	0 -3 9 0 0
s:cut	0 -15 2 0 14
s:cyberspace	0 12 -12 0 0
s:d	10 -6 -4 0 0
s:darkhan	-10 8 0 0 0
s:darwin	-7 0 11 0 0
s:date	-22 0 22 0 -7
s:dated	10 -4 -3 0 0
s:day	12 -23 15 -14 -14
s:daylight	0 14 -13 0 0
s:de	7 8 -17 0 0
s:deadline	0 -23 20 0 0
s:deal	-32 4 5 7 0
s:dear	-15 -4 20 0 0
s:decide	0 -2 8 -10 0
s:decision	5 13 -19 0 0
s:declaration	-3 -16 16 0 0
s:decline	-4 -6 -1 0 11
s:defended	-10 0 14 0 0
s:deficit	-10 -6 20 0 0
s:del	-2 -1 10 0 0
s:delegation	-9 9 0 0 0
s:demand	1 -14 7 0 0
s:deny	-20 1 3 0 7
s:department	-2 -26 30 0 0
s:depend	-17 8 0 0 0
s:described	0 -8 15 0 0
s:desk	-10 -1 12 0 0
s:determination	0 9 -8 0 0
s:devawongse	2 6 -11 0 0
s:did	31 -20 -18 1 1
s:didn't	2 15 -17 0 0
s:die	-7 11 -6 0 0
s:diego	0 7 -14 8 0
s:diet	-5 -1 0 9 0
s:differ	0 -7 -3 11 0
s:different	-9 -1 12 0 0
s:discuss	0 0 8 0 -7
s:dismiss	0 0 -11 12 0
s:dispute	11 -1 -5 0 0
s:disputed	0 -8 0 10 0
s:dissented	-2 0 9 0 0
s:district	0 -16 19 0 0
s:do	-32 9 2 1 1
s:document	20 -3 -9 0 -2
s:doe	-34 1 6 18 0
s:doesn't	-4 2 -14 1 17
s:dog	-10 0 12 0 0
s:domestic	0 34 -33 0 0
s:don't	-2 -5 0 10 0
s:done	23 -2 -15 0 -8
s:doubt	-7 10 -2 0 0
s:down	-17 4 4 -12 16
s:dozen	0 10 -8 0 0
s:draft	15 15 -26 0 -4
s:draw	-9 4 0 0 4
s:drink	-9 -4 0 0 9
s:driver	3 0 -13 0 11
s:drone	0 -7 11 0 0
s:drop	-18 16 -4 0 1
s:drought	-10 0 10 0 0
s:drug	-11 -4 18 0 0
s:dry	11 -16 0 0 0
s:due	-5 -9 12 0 1
s:dump	-10 4 0 0 2
s:during	-7 -11 18 0 0
s:duty	-6 6 4 0 -9
s:dáil	0 8 -14 0 5
s:each	-26 11 8 -3 -14
s:earlier	0 -18 12 0 0
s:early	6 -16 9 0 0
s:earth	0 -10 13 0 -6
s:ease	0 -2 12 0 0
s:east	11 -1 -6 0 0
s:easter	0 -28 23 0 0
s:eastern	-9 -7 16 0 0
s:economic	-4 -9 9 0 4
s:ecuadorean	-1 17 -14 0 0
s:effect	-3 13 -4 -1 -3
s:effective	-1 -6 9 0 0
s:either	-5 17 -5 1 -19
s:elder	8 -14 2 0 0
s:election	0 -11 0 0 15
s:electricity	-8 -1 13 0 0
s:eleven	17 -9 -6 0 0
s:else	-11 0 9 0 0
s:elsewhere	-15 -2 22 0 0
s:emerald	0 14 -11 0 0
s:emergency	-25 -23 48 0 0
s:emir	18 17 -32 0 0
s:empty	9 4 -12 0 0
s:enact	0 10 -7 0 0
s:end	9 0 -1 0 -10
s:endorse	0 -11 6 5 0
s:energy	-4 -3 17 0 0
s:english	-10 0 14 0 0
s:enter	-8 -2 2 0 9
s:establish	0 -4 -4 12 0
s:even	-9 -8 22 0 0
s:evening	14 0 -8 0 -3
s:event	-7 0 12 0 0
s:ever	9 -13 -1 7 -2
s:every	13 -11 0 0 -1
s:everyone	0 -9 15 0 0
s:everything	-6 -12 22 0 0
s:exactly	-3 -10 16 0 0
s:examine	0 -15 19 0 0
s:exception	-10 0 13 0 0
s:exchanged	30 -6 -22 0 0
s:expect	-43 24 1 -5 -4
s:expire	10 -13 -7 11 2
s:explain	-10 9 -4 0 2
s:exporter	-4 -8 19 0 0
s:expressed	0 -5 11 0 0
s:extend	0 -14 9 -6 9
s:extra	-3 -16 19 0 0
s:f	12 0 -12 0 0
s:face	-2 -10 6 0 7
s:fact	-28 -2 28 0 0
s:fail	7 -30 16 0 0
s:failed	-13 -7 24 0 0
s:fair	10 -7 -1 0 0
s:fall	-16 6 9 0 -5
s:family	-3 -6 13 0 0
s:far	-11 17 -8 -7 4
s:fare	-11 0 14 0 0
s:farm	19 -16 -6 0 0
s:farmer	0 0 -11 0 8
s:fassi	7 11 -17 0 0
s:favor	19 -4 -13 0 0
s:favour	22 0 -26 0 9
s:fax	17 -6 -8 0 0
s:fayzulla	7 7 -16 0 0
s:federal	-23 18 -4 0 0
s:fee	-17 22 -10 -2 5
s:fentanyl	6 -20 8 0 0
s:ferry	0 -7 -3 0 14
s:fifth	-4 -9 19 0 0
s:figure	0 -21 14 0 0
s:file	0 -4 9 0 0
s:filed	0 -10 11 0 0
s:final	0 34 -30 0 0
s:find	-10 2 0 3 -5
s:finish	0 -8 12 0 0
s:finished	0 -12 13 0 0
s:firm	1 -21 18 0 0
s:first	-1 -3 0 -7 16
s:fishermen	0 11 -10 0 0
s:fishery	-6 0 0 0 10
s:fix	-26 7 15 0 0
s:flour	-5 0 11 0 0
s:flower	-1 -4 10 0 0
s:fly	-8 -11 10 0 2
s:follow	-15 35 -18 0 -7
s:followed	27 -8 -16 0 0
s:following	9 -24 10 0 0
s:for	-12 7 10 -17 -7
s:force	-9 10 0 -1 0
s:foreign	-9 0 18 0 -20
s:formally	0 18 -17 0 0
s:former	0 -6 14 0 0
s:forty	-7 0 12 0 0
s:found	-17 21 -7 0 0
s:four	0 -34 21 0 0
s:fox	-2 -4 10 0 0
s:framework	-25 4 16 0 0
s:free	-16 5 11 0 -1
s:freeze	13 0 -8 0 0
s:friday	-19 2 13 0 0
s:fringe	12 0 -12 0 0
s:from	11 1 -3 -2 -4
s:front	-10 -19 27 0 0
s:fruit	-1 13 -10 0 2
s:furniture	-8 -2 15 0 0
s:further	21 3 -21 0 0
s:future	-8 0 11 0 0
s:gained	-5 0 10 0 0
s:gate	-5 0 11 0 0
s:gave	12 -33 14 0 0
s:gdynia	13 -4 -7 0 0
s:general	-12 -18 16 14 0
s:generic	-8 -2 15 0 0
s:geneva	-8 -17 29 0 0
s:george	1 6 -10 0 0
s:germanium	-6 -2 13 0 0
s:get	-12 19 -2 -6 -3
s:give	-11 -13 13 0 11
s:given	39 -12 -20 0 -2
s:go	-8 12 -2 0 -3
s:golden	11 0 -11 0 0
s:good	8 -22 11 0 -6
s:government	3 -6 5 -9 0
s:governor	0 14 -15 0 0
s:grand	-4 2 -8 11 0
s:great	0 -7 0 0 9
s:green	10 0 -8 0 0
s:greer	2 -13 4 0 0
s:grey	0 17 -15 0 0
s:ground	-10 -17 28 0 0
s:grower	0 0 -6 0 9
s:guest	-1 15 -9 0 0
s:gum	0 0 -8 0 10
s:gun	0 -3 10 0 0
s:gyeongju	-12 0 16 0 0
s:h	15 -11 -6 0 0
s:had	-4 -12 12 2 9
s:half	16 -15 0 0 0
s:halifax	0 10 -9 0 0
s:halve	0 -22 11 0 8
s:ham	12 0 -8 0 0
s:handshake	0 -4 10 0 0
s:hang	-13 -1 19 0 0
s:hanne	0 6 -8 0 0
s:hanwha	-5 -9 16 0 0
s:happen	0 -9 14 0 0
s:harb	10 0 -9 0 0
s:harvest	0 -11 2 0 3
s:has	-10 16 -5 -6 -8
s:hasn't	0 12 -12 -4 0
s:have	-12 6 1 0 -2
s:he	-26 3 6 -5 9
s:he'd	-6 12 -9 0 2
s:he'll	-25 0 2 0 9
s:hear	-18 4 4 0 0
s:heard	-35 14 0 4 0
s:her	-9 1 0 -2 7
s:herbert	0 11 -7 0 0
s:here	0 20 -24 10 -7
s:hereby	0 -8 11 0 0
s:higher	-9 -11 19 0 0
s:highest	-5 -4 13 0 0
s:himself	0 34 -27 -1 -2
s:hirobumi	18 12 -29 0 0
s:his	16 1 -17 -8 4
s:historic	0 -8 11 0 0
s:history	-9 -1 15 0 0
s:hold	-14 -19 16 0 17
s:home	-21 6 -3 0 18
s:honolulu	13 0 -11 0 0
s:hope	-17 -2 26 0 0
s:hotel	-17 6 10 0 0
s:hour	1 -38 8 2 13
s:house	12 14 -19 -1 -9
s:household	-8 -1 12 0 0
s:how	-3 -32 38 0 -1
s:hugo	7 0 -14 0 7
s:hundred	11 0 -9 0 0
s:hurry	0 0 9 0 -8
s:i	22 -14 -3 -2 -6
s:i'm	-9 -2 17 0 0
s:i've	19 -15 0 -2 0
s:ibrahim	6 -10 0 0 0
s:ice	0 -13 -13 0 21
s:idea	-5 0 10 0 0
s:if	-36 0 17 22 -32
s:ignacy	18 0 -15 0 0
s:immediate	9 0 -7 0 0
s:immediately	12 0 -10 0 0
s:import	18 -22 -2 0 0
s:important	-1 -2 11 0 0
s:importer	-1 -17 19 0 0
s:in	6 -1 7 -44 -5
s:incheon	-8 0 12 0 0
s:industrial	-23 11 -1 0 4
s:informed	-10 -5 17 0 0
s:initial	-26 -3 22 -1 11
s:ink	27 -10 -15 0 -1
s:insist	18 -5 -10 0 0
s:inspector	0 1 -9 0 5
s:instead	-6 23 -19 7 0
s:institute	0 11 -11 0 0
s:instruction	7 7 -15 0 0
s:insulin	0 -12 14 0 0
s:internal	-10 30 -24 0 0
s:interview	-5 -1 13 0 0
s:into	0 14 -8 -2 0
s:invest	14 0 -11 0 0
s:investigation	2 -12 1 0 0
s:invitation	-7 -12 24 0 0
s:invited	-10 -13 27 0 0
s:is	-21 0 9 11 -4
s:isn't	-8 12 -11 8 0
s:issue	-11 10 0 5 -14
s:it'd	7 19 -26 0 0
s:it'll	0 8 -6 0 0
s:item	-1 -5 11 0 0
s:ito	11 12 -24 0 0
s:its	2 -2 -3 -5 12
s:j	11 0 -9 0 0
s:jamieson	2 -13 4 0 0
s:jeju	-13 0 17 0 0
s:jinping	0 -29 24 0 0
s:joaquim	11 -10 -13 0 9
s:johan	19 0 -21 0 0
s:john	0 -12 0 8 0
s:join	0 -2 9 0 0
s:joint	-8 -12 22 0 0
s:josé	8 21 -28 0 0
s:judge	-9 -20 30 0 0
s:just	13 0 -11 0 1
s:justice	-9 -20 33 0 0
s:kava	16 0 -15 0 0
s:keep	-3 9 -14 -6 19
s:khan	8 2 -11 0 0
s:khodzhayev	8 17 -24 0 0
s:khural	0 -5 0 0 9
s:king	-11 -14 25 0 0
s:kitchen	-6 -12 23 0 0
s:kite	11 0 -10 0 0
s:know	-32 -22 -12 51 4
s:kuala	-12 -7 21 0 0
s:kwame	13 0 -9 0 0
s:la	-5 -1 14 0 0
s:lack	0 5 -19 0 17
s:lake	-14 -1 20 0 0
s:land	0 -1 7 0 0
s:landlord	-11 0 14 0 0
s:lapse	-10 0 14 0 0
s:large	-6 -10 21 0 0
s:last	9 -7 2 -6 -1
s:late	-25 -5 29 1 0
s:later	14 -4 -16 0 14
s:latest	6 -11 1 0 0
s:lathe	10 0 -9 0 0
s:law	-11 -2 12 0 0
s:lawful	-1 -9 14 0 0
s:lawyer	0 1 0 1 -10
s:lead	-5 -14 14 0 3
s:leader	6 0 -8 0 3
s:led	-35 -12 42 0 0
s:leg	0 -12 12 0 0
s:legal	-15 -9 23 0 0
s:legislative	0 34 -35 0 0
s:less	16 1 -21 0 2
s:let	9 -16 0 0 6
s:letter	-5 -18 13 0 9
s:level	0 -19 12 0 0
s:levy	-21 -3 5 0 11
s:li	-14 -6 19 0 0
s:liaquat	11 0 -11 0 0
s:licence	0 -22 0 10 12
s:license	0 11 -6 0 0
s:lifeng	-6 -2 13 0 0
s:lift	0 -25 -2 0 26
s:like	16 -9 -1 0 -4
s:likely	0 -5 10 0 0
s:likewise	-17 21 -6 0 0
s:list	-6 -30 26 0 9
s:listed	-12 2 6 0 0
s:listener	0 -10 17 0 -1
s:lithium	12 0 -21 0 6
s:little	-6 -15 26 0 0
s:live	0 -9 16 0 0
s:livingstone	10 0 -10 0 0
s:local	0 -11 -3 0 16
s:locked	-3 -10 16 0 0
s:london	-18 21 -3 0 0
s:long	9 -17 -6 0 15
s:longer	2 14 -10 0 -11
s:look	0 10 -6 0 -1
s:lorry	0 -23 23 0 0
s:lose	-21 -8 36 0 0
s:love	0 9 -12 0 0
s:lower	13 -6 -2 0 -1
s:lui	10 9 -17 0 0
s:lumpur	-12 -7 21 0 0
s:lunch	-16 0 22 0 0
s:lying	0 9 -12 0 0
s:léon	5 -9 1 0 0
s:machine	-6 -5 19 0 0
s:mackenzie	18 5 -25 0 0
s:madrid	-13 1 6 0 0
s:magnet	-3 -2 11 0 0
s:mail	0 -8 11 0 0
s:majli	9 10 -15 -2 0
s:majority	16 4 -15 0 -6
s:make	12 10 -19 -5 3
s:maker	0 -7 9 0 0
s:making	0 16 -15 0 0
s:makonnen	5 5 -12 0 0
s:malt	9 0 -14 0 5
s:man	-17 22 -7 0 0
s:management	-15 0 17 0 0
s:mandate	1 11 -14 0 0
s:mango	11 0 -10 0 0
s:manuel	1 4 -10 0 0
s:many	-6 -5 19 0 0
s:market	-12 -29 43 0 0
s:match	16 0 -14 0 0
s:matter	-8 10 1 -7 -5
s:may	-11 -4 12 13 -18
s:me	0 9 -13 0 9
s:mean	-9 5 2 0 0
s:meant	-18 0 2 0 11
s:measure	-5 0 8 0 0
s:meat	-10 0 3 2 0
s:medical	-8 -7 18 0 0
s:medicine	-10 -3 15 0 0
s:meet	-10 4 11 -13 -4
s:meeting	-13 0 17 0 0
s:member	0 11 -6 -7 0
s:memorandum	49 -16 -35 0 0
s:mention	-10 8 0 0 0
s:mentioned	-2 -10 0 0 9
s:menu	5 9 -23 0 8
s:mercosur	-30 -22 45 0 0
s:message	0 -10 13 0 0
s:mgx	-11 0 14 0 0
s:middle	-6 16 -10 0 0
s:midnight	17 -18 2 0 -3
s:might	-10 -17 35 0 -3
s:million	-5 -3 14 0 0
s:mine	44 10 -55 0 9
s:mineral	-8 -2 12 0 0
s:minister	9 -11 -6 10 -2
s:ministerial	0 9 -8 0 0
s:ministry	-6 0 15 -6 -9
s:minute	28 -5 -18 0 -5
s:missing	-12 19 -15 0 4
s:mixed	-4 -1 11 0 0
s:mohammad	3 6 -14 0 0
s:moment	-10 12 -3 0 0
s:monday	-6 -10 19 0 0
s:money	0 -10 12 0 0
s:month	-1 -10 8 0 3
s:moon	0 -11 11 0 0
s:moratorium	0 -6 9 0 0
s:more	-1 -8 22 -10 -10
s:most	5 -32 19 0 0
s:mps	0 17 -25 0 9
s:mr	-6 5 10 -22 -18
s:mrs	-22 -13 33 0 0
s:much	2 -13 2 0 4
s:must	-14 6 5 0 -19
s:my	21 3 -33 -4 18
s:nabuco	11 -10 -13 0 9
s:nadi	12 0 -12 0 0
s:nafta	23 0 -22 0 0
s:nagoya	10 -2 -4 0 0
s:naivasha	10 0 -10 0 0
s:name	16 -18 -10 0 10
s:named	-14 8 2 0 0
s:national	9 -16 1 0 0
s:near	-6 -5 16 0 0
s:need	-8 3 6 5 -24
s:negotiate	0 11 -8 0 -2
s:negotiation	-14 5 6 0 0
s:negotiator	-10 19 -9 0 0
s:neighbour	-4 -5 17 0 0
s:neither	-55 21 12 -5 -19
s:network	-17 3 11 0 0
s:never	2 -3 4 0 -10
s:new	8 -29 11 0 7
s:nexperia	-21 -14 32 0 0
s:next	-24 5 12 -2 0
s:nickel	0 -10 14 0 0
s:nine	-17 0 16 1 0
s:niš	17 0 -17 0 0
s:nkrumah	13 0 -9 0 0
s:no	-13 -5 10 -21 17
s:nobody	0 -11 -7 28 -10
s:nod	-9 28 -22 0 0
s:none	0 17 -19 3 -3
s:noon	13 -21 0 0 0
s:nor	-39 40 -9 0 -16
s:north	9 -14 0 0 0
s:northern	-11 -9 21 0 0
s:nos	10 0 -8 0 0
s:not	-20 -11 -10 27 21
s:note	38 -2 -35 0 2
s:nothing	-24 8 -3 -9 21
s:notice	15 29 -37 3 -18
s:notification	6 20 -23 0 0
s:notify	-12 7 0 0 0
s:now	-5 16 -23 0 16
s:number	3 -16 3 0 3
s:nvidia	0 -19 18 0 0
s:nyerere	1 0 -11 0 6
s:núñez	-3 27 -23 0 0
s:o'clock	-2 0 9 0 -1
s:obstacle	0 10 -7 0 0
s:of	-4 1 10 -10 -7
s:offer	-24 4 0 0 9
s:office	-10 0 5 0 0
s:officer	0 -8 10 0 0
s:official	-8 0 9 0 0
s:oil	21 -36 0 0 0
s:old	-5 -12 23 0 -5
s:older	0 -6 10 0 0
s:olympio	-3 12 -13 5 0
s:on	6 0 2 -15 2
s:once	-15 28 -11 -7 -7
s:one	-9 -8 17 -4 5
s:only	-25 -1 5 7 16
s:onn	-11 0 10 0 0
s:open	-27 -3 25 0 0
s:opened	0 -16 2 4 0
s:opening	0 -13 4 0 7
s:operator	-13 -10 24 0 0
s:opinion	-4 -14 3 12 0
s:opposite	13 3 -17 0 0
s:opposition	-17 -4 9 0 4
s:or	-41 11 5 16 -19
s:oracle	-11 0 15 0 0
s:orange	13 -2 -18 0 10
s:order	8 5 -3 -19 -15
s:ordinance	18 4 -19 0 0
s:ordinary	14 0 -14 0 0
s:ore	0 -5 12 0 0
s:origin	-18 -2 24 0 0
s:other	5 -14 10 0 -3
s:otherwise	0 -13 14 0 0
s:our	21 14 -25 -12 0
s:outcome	1 7 -9 0 0
s:outlook	0 12 -11 0 0
s:outside	-4 -10 16 0 0
s:outstanding	-4 29 -21 0 0
s:over	3 -7 -2 0 10
s:owe	0 18 -18 0 0
s:own	11 0 -11 -19 9
s:p	11 3 -13 0 0
s:pact	-15 -1 14 0 4
s:page	0 14 -14 2 0
s:palace	2 -18 16 0 -4
s:palm	15 -6 -8 0 0
s:paperwork	5 5 -11 0 0
s:parallel	12 0 -13 0 0
s:pari	0 -6 12 0 0
s:parish	-8 0 10 0 0
s:park	0 -8 12 0 0
s:parliament	-31 20 -14 0 22
s:part	11 -21 12 -1 -11
s:partner	0 -15 10 0 0
s:party	3 -8 11 0 -7
s:pass	0 -6 8 -2 -9
s:patented	9 7 -17 0 0
s:patience	-4 -3 12 0 0
s:pause	-1 -11 16 0 -4
s:peace	11 -4 0 0 -4
s:peanut	9 0 -9 0 0
s:pedro	12 -13 0 0 -2
s:pen	9 19 -39 10 8
s:penalty	12 -3 -7 0 0
s:penang	-14 -1 17 0 0
s:pending	-5 27 -21 0 0
s:pension	-3 -9 14 0 0
s:people	-17 21 -6 0 0
s:per	-8 0 12 0 0
s:perhap	-4 10 -3 0 0
s:period	-13 -11 23 0 0
s:permanent	0 19 -17 0 0
s:permit	0 -3 11 0 -4
s:perth	11 0 -10 0 0
s:phone	11 -19 0 0 0
s:photograph	8 -9 0 0 0
s:pipe	9 0 -21 0 14
s:pipeline	-6 0 9 0 0
s:place	10 -28 2 0 8
s:plan	9 -9 2 0 -5
s:platform	-4 -4 12 0 0
s:player	-5 -4 14 0 0
s:pleasure	-8 23 -16 0 0
s:pledge	9 0 -8 0 0
s:plum	0 0 -4 0 9
s:pocket	-11 5 -30 0 30
s:point	-20 -4 23 0 0
s:pointed	-8 -9 23 0 0
s:police	-7 -1 13 0 0
s:policy	0 -7 13 0 0
s:politburo	-6 10 -3 0 0
s:pork	-3 10 -2 0 0
s:porra	-2 12 -7 0 0
s:port	0 -8 9 0 0
s:portal	-2 -4 10 0 0
s:portale	0 7 -14 8 0
s:portfolio	-1 15 -11 0 0
s:porto	14 0 -13 0 0
s:possible	-2 -12 14 0 0
s:post	-33 10 13 0 0
s:postcard	0 0 -10 0 7
s:powder	10 0 -10 0 0
s:practicable	11 -1 -6 0 0
s:practice	0 -10 7 0 0
s:preference	4 9 -15 0 0
s:preliminary	-10 35 -28 0 0
s:present	-13 -3 18 0 -4
s:president	-13 17 -1 -2 0
s:press	0 9 -9 0 0
s:price	-23 -17 38 0 0
s:pridi	7 6 -15 0 0
s:prime	-28 10 13 7 -8
s:print	10 0 -6 0 0
s:printed	-13 0 10 0 0
s:probably	-3 13 -7 0 0
s:procedure	-2 21 -17 0 0
s:process	-4 24 -19 0 0
s:processe	0 19 -18 0 0
s:proclaim	21 -4 -17 0 0
s:proclamation	25 23 -37 0 0
s:product	5 -11 3 0 -3
s:programme	0 -8 9 0 0
s:progress	-2 -5 14 0 0
s:project	15 -10 -4 0 0
s:prolong	-5 1 3 -15 0
s:prolongation	13 -1 -8 0 0
s:promise	-6 10 0 0 -6
s:promulgate	18 0 -22 0 0
s:propose	-16 2 22 0 -13
s:prosecution	-4 -3 11 0 0
s:prosperity	14 0 -13 0 0
s:protest	-1 -3 10 0 0
s:protocol	-8 14 0 0 0
s:provide	-5 -6 15 0 0
s:provided	-28 37 -15 0 0
s:province	-10 0 13 0 -1
s:provincial	-11 -3 16 0 0
s:provisional	0 -9 12 0 0
s:public	-18 -10 27 0 0
s:publish	0 18 -10 -10 1
s:puebla	9 0 -7 0 0
s:pump	6 8 -15 0 0
s:punta	0 -9 11 0 0
s:purchase	3 -16 6 0 0
s:push	0 -14 20 0 0
s:put	5 -12 -5 -18 24
s:q	0 -19 21 0 0
s:qualified	11 13 -25 0 0
s:quarrel	-11 -12 27 0 0
s:quay	7 4 -13 0 0
s:question	-36 -17 39 11 -7
s:quinoa	-4 11 -7 0 0
s:quintino	12 0 -15 0 6
s:quota	-13 0 5 0 3
s:rada	0 13 -13 0 0
s:radio	-1 -8 14 0 0
s:rafael	-13 16 -2 0 0
s:raise	11 -15 8 0 -9
s:rang	-10 -12 12 0 7
s:rare	0 -10 13 0 -5
s:rate	-9 3 9 0 -4
s:rather	-11 -9 9 0 7
s:ratification	4 28 -29 0 0
s:ratu	-17 0 13 2 0
s:razak	-9 11 0 0 0
s:reach	-9 -1 13 0 -4
s:react	0 15 -13 0 0
s:read	-29 -18 7 -4 33
s:reading	-21 0 6 0 3
s:reason	1 -8 1 0 1
s:receive	-8 -18 30 0 0
s:reciprocity	-10 -3 18 0 0
s:recommend	-6 10 -2 0 0
s:reduce	15 3 -17 0 0
s:reduction	-20 31 -13 0 0
s:refer	0 -6 10 0 0
s:referred	0 18 -17 0 0
s:refund	-13 -10 27 0 0
s:refuse	-14 -43 3 10 25
s:region	-3 -2 -9 0 17
s:regional	-4 -11 17 0 0
s:register	-16 15 -4 0 0
s:regretted	-3 -6 15 0 0
s:regulation	-13 3 8 0 0
s:regulator	0 -9 12 0 0
s:relation	-5 -3 14 0 0
s:relationship	-2 -3 11 0 0
s:released	-2 15 -21 0 11
s:relief	-11 0 13 0 0
s:remain	5 6 -8 0 -6
s:remarked	-2 -3 11 0 0
s:remove	11 0 -8 0 0
s:renew	7 -11 0 0 1
s:renewal	10 10 -16 0 0
s:rent	-2 -16 21 0 0
s:repeated	0 -7 11 0 0
s:reply	-25 6 17 0 -11
s:report	-21 2 17 0 -9
s:reporter	-18 9 5 -6 -3
s:representative	19 5 -20 0 -7
s:reprieve	8 8 -16 0 0
s:republic	19 -2 -15 0 0
s:request	0 19 -17 0 0
s:reserve	0 -10 0 0 10
s:reserved	-2 23 -19 0 0
s:respect	-1 -10 17 0 0
s:respective	0 18 -18 0 0
s:respond	0 -5 12 0 0
s:rest	0 -21 16 0 0
s:restriction	0 -7 11 0 0
s:result	-17 -13 29 0 0
s:resume	0 -8 14 0 0
s:retailer	0 -11 12 0 0
s:retain	10 0 -10 0 0
s:retroactive	-2 -7 13 0 0
s:review	-4 -12 20 0 0
s:rice	-27 0 0 4 13
s:richard	12 0 -10 0 0
s:right	0 -31 31 0 0
s:rio	0 -3 10 0 -4
s:rise	-7 0 14 0 0
s:road	0 -6 12 0 0
s:room	11 -4 -3 0 0
s:rosario	7 3 -12 0 0
s:rover	-13 0 17 0 0
s:royal	0 11 -7 0 0
s:rule	-1 -7 16 -6 -8
s:run	0 -10 15 1 -16
s:s	11 0 -8 0 0
s:sabor	0 22 -18 0 0
s:saeima	-9 7 5 -4 0
s:saint	-9 0 10 0 0
s:sale	-21 -17 35 0 0
s:salmon	-5 0 12 0 -6
s:salt	-15 0 18 0 0
s:salzburg	17 -1 -13 0 0
s:same	6 -6 3 -2 -19
s:samuel	-2 0 10 0 0
s:sanction	-15 -18 33 0 0
s:sanitary	11 0 -11 0 0
s:saturday	-10 0 14 0 0
s:schedule	-15 0 6 0 2
s:scheduled	8 0 -9 0 0
s:school	-13 0 16 0 0
s:screen	22 -3 -18 0 0
s:seal	9 -26 3 8 0
s:season	-18 -7 25 0 0
s:seat	-8 -16 11 0 6
s:second	18 9 -20 -2 -3
s:secret	-11 0 12 0 0
s:secretary	-9 -3 16 0 0
s:section	10 -10 0 0 0
s:security	-24 0 17 0 0
s:seddon	17 0 -16 0 0
s:see	-25 3 -1 18 1
s:seek	0 -9 15 0 0
s:seized	0 10 -10 0 0
s:sell	0 -18 21 0 -5
s:sella	12 0 -15 0 6
s:senanayake	12 0 -10 0 0
s:senate	0 10 -23 9 4
s:senator	-7 0 9 0 0
s:send	1 -26 5 0 16
s:service	-4 -9 17 0 0
s:session	-21 -5 23 0 0
s:seven	-10 -6 19 0 0
s:seventh	0 -10 15 0 0
s:sfax	0 17 -14 0 0
s:shaken	-10 0 12 0 0
s:shape	0 10 -10 0 0
s:shareholder	10 0 -7 0 0
s:she	-39 -16 52 -9 -6
s:sheet	-12 -8 23 0 0
s:ship	-7 18 -11 4 -4
s:shook	-6 -4 11 0 0
s:shortly	10 0 -6 0 0
s:should	-6 -35 49 0 -16
s:shrimp	-1 0 11 0 0
s:shrugged	0 -9 0 7 0
s:shut	0 -12 15 0 0
s:shutdown	-4 -3 11 0 0
s:side	1 18 -7 -23 -20
s:sight	0 12 -11 0 0
s:sign	20 12 -33 2 2
s:signature	26 22 -32 -22 -16
s:silent	-11 6 1 0 0
s:silver	-12 0 16 0 0
s:similar	11 0 -7 0 0
s:since	-1 -6 7 8 -4
s:sit	-14 8 13 -10 -23
s:sleep	7 9 -13 0 -1
s:small	0 -13 7 0 0
s:smaller	3 -11 8 0 -1
s:so	15 -11 -9 0 16
s:sober	0 -5 -1 0 9
s:social	-9 5 3 0 0
s:some	4 -24 5 0 0
s:somebody	-10 -6 11 0 0
s:something	-12 0 10 -4 0
s:soon	-5 14 -5 0 0
s:soup	0 -10 14 0 0
s:south	-2 -16 21 0 0
s:southern	0 -12 13 0 0
s:soybean	-17 -7 34 0 0
s:spending	-13 0 13 0 0
s:spent	-7 -8 19 0 0
s:spoke	-13 -15 27 0 0
s:spoken	-22 0 22 0 -4
s:sport	0 -10 13 0 0
s:spot	17 -7 -7 0 0
s:sprat	0 9 -1 0 -1
s:st	7 0 -13 8 0
s:staff	-8 0 13 0 0
s:stage	-8 -6 13 0 1
s:stamp	-14 4 4 0 0
s:stand	0 10 -9 0 2
s:start	2 -10 9 0 0
s:state	21 37 -45 -1 -1
s:statement	-18 0 11 0 3
s:stay	3 -14 -3 0 18
s:stead	-2 -15 11 8 0
s:steady	0 -8 11 0 0
s:steel	0 -7 12 0 -7
s:step	13 2 -11 0 0
s:still	-45 18 7 -6 -19
s:stockholm	-14 9 1 0 0
s:stop	10 1 -10 0 0
s:stove	0 8 -10 0 0
s:strasbourg	11 -2 -21 0 14
s:street	-2 -4 12 0 0
s:strictly	-5 -5 12 0 0
s:strike	0 -19 15 0 0
s:stuck	0 13 -11 0 0
s:study	-1 -13 13 0 0
s:subject	9 17 -22 0 -5
s:submit	0 -12 16 0 0
s:subsidy	-12 -15 26 0 0
s:successor	25 -5 -23 2 0
s:sugar	-15 3 9 0 -4
s:suit	13 -4 -7 0 0
s:sukuna	6 1 -10 0 0
s:sultan	16 12 -30 2 0
s:sum	-5 -11 19 0 0
s:summary	18 11 -27 0 0
s:summer	-10 0 0 0 7
s:supreme	-15 15 0 0 -1
s:surcharge	-9 -16 27 0 0
s:suspend	17 15 -22 0 -14
s:suspension	-3 20 -7 0 -11
s:sylvanu	-3 12 -13 5 0
s:tafawa	9 0 -8 0 0
s:take	-6 10 -3 -2 2
s:talaat	10 0 -9 0 0
s:talk	-20 -19 45 -1 -17
s:talked	-18 -25 42 0 0
s:talking	-16 -19 35 0 0
s:tangier	11 0 -9 0 0
s:tariff	17 -14 -5 13 -4
s:tax	-10 -7 21 0 0
s:taxi	-9 0 11 0 0
s:tea	-14 14 0 0 0
s:team	-11 3 2 0 0
s:tech	14 0 -13 0 0
s:technology	0 11 -7 0 0
s:telephone	-29 2 24 0 -2
s:telephoned	0 -14 17 0 0
s:television	8 -12 10 0 -9
s:tell	-18 -4 0 17 3
s:temporary	-1 -5 10 0 0
s:ten	31 0 -27 0 0
s:term	-5 9 0 0 -1
s:text	4 16 -17 0 -2
s:textile	12 0 -9 0 0
s:than	0 -13 0 0 16
s:thank	0 -18 16 0 0
s:thanked	-5 -24 33 0 0
s:that	5 -2 10 -36 -1
s:the	-1 5 10 -10 -25
s:their	3 7 0 -3 -46
s:them	5 6 0 -11 -26
s:themselve	-18 22 -4 0 0
s:then	3 12 -15 0 0
s:there	0 8 -7 0 -11
s:therefore	21 -8 -15 0 0
s:they	-9 -15 32 -21 -15
s:think	-13 -4 19 0 -2
s:third	-32 3 13 7 2
s:thoma	-3 -2 12 0 0
s:those	12 0 -9 0 -5
s:though	-4 -3 0 0 9
s:thousand	0 8 -9 0 0
s:threw	-11 -1 0 0 16
s:through	-23 18 -5 -4 5
s:thu	14 0 -13 0 0
s:tiktok	-4 -22 19 5 0
s:till	8 0 -10 0 2
s:time	2 11 -8 -6 -2
s:tired	18 -1 -14 0 0
s:to	-18 9 1 6 6
s:toamasina	-8 0 9 0 0
s:together	11 -26 6 0 0
s:tonnage	0 -10 13 0 0
s:top	6 -16 6 0 0
s:tower	0 11 -11 0 0
s:town	10 0 -9 0 0
s:tractor	-9 -6 20 0 0
s:trade	5 -18 7 0 0
s:transport	0 21 -18 0 0
s:travel	-1 -24 31 0 0
s:travelling	-8 -3 1 9 0
s:treasury	-27 -4 32 0 0
s:trial	-6 -6 16 0 0
s:tried	0 -12 15 0 0
s:trinh	-13 -4 18 0 0
s:trip	-9 -1 13 0 0
s:tromsø	-11 0 12 0 0
s:truce	-3 -10 7 0 4
s:trump	4 -11 4 0 -2
s:try	-11 -1 16 0 0
s:tuni	12 0 -8 0 0
s:tunku	-2 14 -9 0 0
s:turn	-18 14 0 0 0
s:turnberry	-20 -4 26 0 0
s:twice	-13 -12 0 0 22
s:two	18 -13 0 -23 0
s:tyre	-13 -2 18 0 0
s:uncertainty	12 0 -10 0 0
s:unclear	-8 -14 0 20 0
s:under	9 -24 9 -1 -9
s:undermine	9 0 -9 0 0
s:union	6 -10 1 0 0
s:unlawful	-6 -5 16 0 0
s:unless	-23 -11 20 0 8
s:until	5 -31 2 -23 34
s:up	3 -4 4 -10 -1
s:upgrade	-15 0 17 0 0
s:upholstered	-5 0 9 0 0
s:upon	0 14 -10 0 0
s:urge	-2 -12 19 0 0
s:us	26 4 -28 2 -2
s:use	-4 -16 13 0 7
s:used	35 -6 -25 0 -3
s:using	0 0 -9 0 11
s:utility	-17 -6 24 0 0
s:valencia	19 0 -19 0 0
s:value	-5 -7 15 0 0
s:vegetable	0 12 -11 0 0
s:venture	-14 0 17 0 0
s:version	-18 0 20 0 0
s:very	0 -18 22 0 0
s:veto	0 -8 0 0 7
s:vice	12 -9 0 0 0
s:video	6 -17 3 0 0
s:view	-12 -25 16 9 0
s:village	-3 -2 9 0 0
s:visa	-13 -4 15 0 0
s:visit	-21 -19 42 0 -1
s:von	-10 0 13 0 0
s:vote	-4 -1 -4 -5 23
s:wait	11 -14 10 -3 -12
s:walked	-11 1 5 0 0
s:walter	18 -10 -8 0 0
s:want	-30 13 -3 0 10
s:war	8 -18 2 0 0
s:ware	12 0 -11 0 0
s:was	9 -17 8 11 -12
s:watch	-8 -9 22 0 0
s:water	-17 -11 28 0 0
s:wax	13 -6 -6 0 0
s:way	-15 -5 18 6 -8
s:we	-8 -11 4 24 0
s:we're	0 18 -15 0 0
s:wednesday	0 -9 14 0 0
s:week	-9 22 -10 0 -2
s:welcome	-16 -14 31 0 0
s:welcomed	-4 -11 20 0 0
s:were	11 -23 9 0 -9
s:what	-7 4 6 -16 5
s:whatever	-6 11 -2 0 0
s:wheat	4 6 -12 0 0
s:when	-39 20 0 -13 8
s:where	13 -3 -3 -2 -2
s:wherever	-4 13 -7 0 0
s:whether	-37 -30 -5 73 -46
s:which	0 0 -2 -11 11
s:while	0 -21 10 -4 8
s:whisky	1 -13 6 0 0
s:white	0 0 -10 0 12
s:who'd	0 10 -9 0 0
s:whoever	0 -9 11 0 0
s:whole	-7 -9 19 0 0
s:whose	3 7 -4 0 -16
s:why	-13 20 -1 -1 -8
s:wife	0 -3 10 0 0
s:will	-52 11 -1 11 12
s:william	-25 -2 28 0 0
s:willing	0 -17 20 0 0
s:win	0 -8 13 0 0
s:window	11 0 -10 0 0
s:wine	-22 3 5 0 4
s:wish	-8 -20 1 1 17
s:with	-17 9 13 -13 0
s:withdraw	0 -19 1 0 9
s:withhold	-12 0 10 0 -1
s:without	-5 8 6 -14 -12
s:witnessed	-31 -2 34 0 0
s:woke	12 -4 -4 0 0
s:won't	-7 -20 -6 0 26
s:wool	4 -10 0 0 0
s:word	5 17 -17 -6 -3
s:work	-14 -11 15 0 4
s:worked	18 -19 -3 0 0
s:worker	-2 -2 11 0 0
s:worldwide	11 0 -11 0 0
s:worth	7 0 0 0 -13
s:would	-30 21 0 -9 0
s:write	0 9 0 -9 -8
s:wrong	-9 -3 16 0 0
s:xi	0 -29 24 0 0
s:yarn	-9 -8 20 0 0
s:year	-2 -26 42 -6 -22
s:yes	33 3 -26 -9 -13
s:yet	-10 24 -13 0 -16
s:york	-22 -20 42 0 0
s:you	-7 -8 13 7 -10
s:young	0 13 -11 0 0
s:your	-17 12 0 -8 4
s:yuan	0 31 -29 0 0
s:zhordania	16 0 -15 0 0
s:zone	-12 0 9 0 0
s:—	-8 0 0 13 3
sa:!	-16 6 5 0 0
sa:"	-25 0 11 -26 2
sa:" ,	-5 10 -3 0 0
sa:" .	-14 -8 17 -1 0
sa:" <person>	-9 12 -1 0 -1
sa:" a	2 -18 0 0 3
sa:" and	6 5 -13 0 0
sa:" before	0 12 -22 0 7
sa:" he	-24 -4 19 0 0
sa:" in	-12 -8 23 0 0
sa:" preliminary	0 10 -10 0 0
sa:" the	-3 -8 9 0 0
sa:" to	6 -9 0 0 0
sa:" until	10 0 -11 0 1
sa:" we	0 -12 16 0 0
sa:" with	0 9 -4 0 -1
sa:'	5 -13 0 0 8
sa:' notice	0 -7 11 0 0
sa:'s	-4 0 7 2 -18
sa:'s ,	4 12 -22 7 -3
sa:'s .	31 6 -39 3 0
sa:'s <organisation>	-14 3 9 0 0
sa:'s <person>	-2 -20 21 0 -5
sa:'s ambassador	-16 12 0 0 0
sa:'s and	5 9 -15 0 0
sa:'s answer	0 11 -7 0 0
sa:'s approval	-12 0 8 0 0
sa:'s assent	12 0 -12 0 0
sa:'s commerce	-15 3 2 5 0
sa:'s consent	3 4 -8 0 0
sa:'s control	-7 -1 13 0 0
sa:'s custom	-9 10 0 0 0
sa:'s deal	0 9 -5 0 0
sa:'s decree	14 -11 -2 1 0
sa:'s done	-13 0 15 0 0
sa:'s duty	-19 3 9 0 0
sa:'s envoy	10 0 -13 0 0
sa:'s fish	10 0 -10 0 0
sa:'s for	-4 10 -4 0 0
sa:'s go	12 0 -12 0 0
sa:'s government	0 -10 13 0 0
sa:'s hand	8 8 -17 0 0
sa:'s has	10 0 -9 0 0
sa:'s interest	0 5 -9 0 0
sa:'s is	27 4 -37 0 6
sa:'s leader	-5 -10 17 0 0
sa:'s member	-8 -5 17 0 0
sa:'s note	13 0 -9 0 0
sa:'s on	-19 0 20 0 0
sa:'s own	6 -15 6 0 0
sa:'s president	13 -5 -5 0 0
sa:'s prime	-3 0 10 0 0
sa:'s proclamation	15 0 -12 0 0
sa:'s saeima	-5 0 13 -5 0
sa:'s say	0 0 -8 0 8
sa:'s ship	0 -7 10 0 0
sa:'s suspension	3 4 -10 0 0
sa:'s tariff	-8 -6 18 0 0
sa:'s the	12 0 -9 0 0
sa:'s trade	-18 7 -4 9 4
sa:'s truce	-20 -3 22 3 0
sa:'s visit	-12 -1 16 0 0
sa:'s was	-12 7 0 0 0
sa:'s will	6 8 -16 0 0
sa:'s word	16 -9 0 0 0
sa:(	5 -5 0 4 -13
sa:( <day-gone>	15 -8 -7 0 0
sa:( <day-today>	-9 0 11 0 0
sa:( <name>	-8 0 0 9 0
sa:)	15 -10 -5 0 -1
sa:) -	-15 0 19 0 0
sa:) .	17 10 -25 0 0
sa:) :	-16 -17 18 6 0
sa:) —	-12 0 21 0 0
sa:, "	-5 -9 6 -7 11
sa:, <day-ahead>	1 16 -21 0 3
sa:, <day-gone>	25 -24 -6 0 0
sa:, <day-today>	-2 -43 32 7 -8
sa:, <level>	13 0 -11 0 0
sa:, <name>	-18 3 14 1 -6
sa:, <number>	11 4 -17 0 2
sa:, <organisation>	0 -9 3 7 0
sa:, <person>	15 -12 -4 1 0
sa:, <seat>	15 -24 0 0 -2
sa:, <span>	0 -5 -1 11 0
sa:, a	-4 7 -2 0 0
sa:, agree	-12 -4 18 0 0
sa:, and	10 10 -16 -5 0
sa:, announce	-9 0 13 0 0
sa:, as	0 -8 0 0 9
sa:, at	0 0 -5 0 13
sa:, because	9 -17 0 0 3
sa:, before	0 11 -10 0 0
sa:, begin	-9 0 10 0 0
sa:, both	14 0 -11 0 0
sa:, but	15 4 -5 -12 -17
sa:, by	1 15 -13 0 0
sa:, cannot	0 9 -5 0 0
sa:, charge	12 0 -11 0 0
sa:, could	0 10 -8 0 0
sa:, dated	-2 -3 9 0 0
sa:, did	-7 16 -2 0 -3
sa:, do	18 -8 -11 0 0
sa:, doe	-8 0 14 0 -1
sa:, down	-3 11 -6 0 0
sa:, due	17 0 -15 0 0
sa:, end	-4 -1 10 0 0
sa:, exchanged	16 -7 -9 0 0
sa:, expect	0 13 -12 0 0
sa:, for	25 9 -37 0 7
sa:, from	-4 -16 17 0 0
sa:, gave	5 -15 2 0 0
sa:, germanium	-5 0 11 0 0
sa:, give	15 0 -14 0 0
sa:, given	12 -12 0 0 0
sa:, had	-6 -9 17 1 -12
sa:, have	-8 -2 0 0 13
sa:, he	-24 7 0 0 8
sa:, his	-9 6 1 -8 4
sa:, hold	8 1 -8 0 0
sa:, hour	-15 3 8 2 0
sa:, however	7 -9 0 0 1
sa:, i	17 -19 -10 12 -1
sa:, if	-26 23 -2 0 0
sa:, in	22 -3 -11 -1 -13
sa:, initial	-12 -7 19 0 0
sa:, is	-17 0 2 5 12
sa:, it	16 0 -22 5 4
sa:, keep	-10 0 0 0 10
sa:, last	23 -14 -12 0 0
sa:, leave	-3 0 -12 12 4
sa:, let	-1 -5 13 0 0
sa:, likewise	-9 0 11 0 0
sa:, lithium	11 11 -22 0 0
sa:, meet	2 -17 7 0 0
sa:, must	-9 12 -3 0 0
sa:, need	-7 10 -1 0 0
sa:, nobody	-3 0 -15 21 0
sa:, none	0 16 -15 0 0
sa:, nor	-3 13 -1 0 -2
sa:, not	6 14 -20 0 0
sa:, now	0 -16 21 0 0
sa:, on	19 0 -14 0 -3
sa:, once	-11 0 14 0 0
sa:, only	0 -8 11 0 0
sa:, or	-5 -14 10 9 0
sa:, ordinary	13 0 -13 0 0
sa:, our	24 8 -31 0 0
sa:, pay	0 -6 13 0 0
sa:, pending	0 15 -14 0 0
sa:, people	5 2 -10 0 0
sa:, pork	11 0 -10 0 0
sa:, promise	0 22 -19 0 0
sa:, publish	22 -12 -13 0 0
sa:, put	19 -37 0 0 -1
sa:, rare	17 0 -15 0 0
sa:, refuse	-1 0 -21 0 22
sa:, say	-6 -11 24 -8 -4
sa:, she	-3 -8 15 0 0
sa:, shook	11 0 -9 0 0
sa:, sign	-7 18 -2 6 -11
sa:, since	10 -17 0 0 2
sa:, sit	2 6 -10 0 0
sa:, so	0 10 -8 0 -3
sa:, spoke	-10 0 11 0 0
sa:, still	-1 12 -5 0 0
sa:, subject	5 14 -18 0 0
sa:, take	12 -7 -4 0 0
sa:, tell	0 -11 7 0 0
sa:, that	-37 0 26 0 -5
sa:, then	16 -7 -9 0 0
sa:, there	0 -10 12 0 0
sa:, they	0 -2 9 0 0
sa:, thi	10 -4 -3 0 0
sa:, through	0 -10 15 0 0
sa:, to	14 -19 3 0 -1
sa:, too	0 17 -9 -6 0
sa:, two	-5 -10 17 0 0
sa:, under	-3 31 -25 0 0
sa:, unless	0 -7 10 0 0
sa:, want	-9 4 0 0 0
sa:, was	-7 0 9 0 -3
sa:, when	-2 20 -20 0 2
sa:, where	7 1 -10 0 0
sa:, which	-12 17 -12 -8 11
sa:, who	4 10 -7 -8 -4
sa:, whose	9 9 -13 0 -6
sa:, why	0 13 -12 0 0
sa:, with	0 7 -5 0 0
sa:, withdraw	-2 -2 -4 0 12
sa:, without	-3 23 -12 0 -1
sa:, write	11 1 -13 0 0
sa:, yes	22 -25 -7 0 0
sa:, you	0 -1 -5 9 0
sa:-	-14 -5 19 7 -5
sa:- <name>	-13 -6 12 0 2
sa:- <quality>	0 0 -10 12 0
sa:- call	12 0 -12 0 0
sa:.	-3 10 6 -21 0
sa:. "	1 1 5 0 -26
sa:. <number>	28 -11 -18 0 0
sa:. <person>	-6 -5 14 0 0
sa:. in	12 -8 -4 0 0
sa:. m	-1 10 -4 0 0
sa:/	-11 0 17 0 0
sa:/ <number>	-8 0 12 0 0
sa::	-18 -12 20 6 3
sa:: "	10 -6 0 0 0
sa:: <day-ahead>	-8 22 -15 0 0
sa:: <name>	-19 -2 24 0 0
sa:: <person>	-24 -8 27 0 1
sa:: a	0 11 -11 0 0
sa:: an	0 18 -18 0 0
sa:: and	-1 -2 10 0 0
sa:: by	24 -3 -19 0 0
sa:: done	9 -1 -5 0 0
sa:: i	-10 -3 16 0 0
sa:: in	8 -19 4 0 0
sa:: it	13 -13 0 0 0
sa:: my	3 2 -9 0 0
sa:: no	-9 0 12 0 0
sa:: not	-2 0 -18 6 15
sa:: on	-4 -14 21 0 0
sa:: one	2 11 -16 0 0
sa:: sign	-13 0 15 0 0
sa:: still	0 18 -17 0 0
sa:: the	-23 -40 41 6 0
sa:: they	7 7 -15 0 0
sa:: two	0 10 -14 0 0
sa:: we	-7 -5 18 0 0
sa:;	0 6 -2 9 -20
sa:; <organisation>	0 -9 11 0 0
sa:; <person>	30 -11 -13 0 -6
sa:; a	6 -14 5 0 0
sa:; for	-9 28 -17 0 0
sa:; he	6 0 -17 1 5
sa:; his	-6 -16 4 20 -2
sa:; i	9 -10 0 0 0
sa:; if	0 11 -9 0 0
sa:; it	-7 0 11 0 -4
sa:; on	-4 17 -8 0 0
sa:; so	0 11 -10 0 0
sa:; the	-5 -12 16 5 -9
sa:; we	9 0 -6 0 0
sa:; without	0 18 -17 0 0
sa:<agent>	-6 6 -2 8 -2
sa:<day-ahead>	-13 17 7 -50 -15
sa:<day-ahead> ,	6 14 -14 -4 -3
sa:<day-ahead> .	15 -10 0 -13 4
sa:<day-ahead> :	13 9 -22 0 0
sa:<day-ahead> and	-7 0 5 0 0
sa:<day-ahead> if	10 7 -17 0 0
sa:<day-ahead> on	0 11 -10 0 0
sa:<day-ahead> the	-10 9 0 0 0
sa:<day-ahead> to	8 -21 14 0 0
sa:<day-gone>	29 -24 -4 -16 -10
sa:<day-gone> "	0 -9 9 0 0
sa:<day-gone> 's	-8 0 10 0 0
sa:<day-gone> (	12 0 -9 0 0
sa:<day-gone> )	21 -11 -12 0 0
sa:<day-gone> ,	-8 -3 10 -5 0
sa:<day-gone> .	7 -10 2 2 -20
sa:<day-gone> :	-14 -4 20 0 0
sa:<day-gone> at	0 11 -6 0 0
sa:<day-gone> by	-14 -7 14 0 6
sa:<day-gone> evening	0 -15 9 0 0
sa:<day-gone> in	17 2 -18 0 0
sa:<day-gone> it	-14 -3 18 0 0
sa:<day-gone> morning	-6 0 9 0 0
sa:<day-gone> on	-9 5 1 0 0
sa:<day-gone> say	15 0 -13 0 0
sa:<day-gone> sign	11 0 -10 0 0
sa:<day-gone> that	-5 35 -20 0 -3
sa:<day-gone> to	8 -11 -8 0 6
sa:<day-gone> under	11 0 -10 0 0
sa:<day-gone> was	2 5 -12 0 0
sa:<day-gone> would	-10 0 11 0 0
sa:<day-today>	9 -5 -5 2 -1
sa:<day-today> ,	6 0 -9 9 0
sa:<day-today> -	-8 0 -1 12 0
sa:<day-today> .	26 0 -31 0 8
sa:<day-today> ;	-9 -4 15 0 0
sa:<day-today> announce	9 0 -7 0 0
sa:<day-today> approve	-9 0 9 0 0
sa:<day-today> evening	-6 11 -3 0 0
sa:<day-today> on	-1 12 -8 0 0
sa:<day-today> the	14 0 -15 0 0
sa:<day-today> they	0 9 -8 0 0
sa:<day-today> to	13 -13 -4 0 0
sa:<day-today> —	-5 0 12 0 0
sa:<duty>	-2 -9 12 8 -6
sa:<gate>	9 5 -7 -24 0
sa:<goods-amount>	-16 -1 19 0 0
sa:<goods>	-1 -2 -7 -8 30
sa:<level>	5 -24 27 -8 -35
sa:<level> ,	7 7 -9 -1 0
sa:<level> .	3 -10 13 -3 -9
sa:<level> and	2 17 -14 0 -2
sa:<level> at	-10 3 6 0 0
sa:<level> from	2 -12 0 7 -2
sa:<level> instead	-3 17 -12 0 0
sa:<level> is	0 -6 10 0 0
sa:<level> of	-5 -13 18 0 0
sa:<level> on	14 -21 4 -3 -4
sa:<level> rule	15 -2 -11 0 0
sa:<level> until	16 0 -15 0 0
sa:<level> with	10 0 -6 0 0
sa:<money>	8 -53 25 0 -11
sa:<money> ,	11 0 -8 0 0
sa:<money> .	-4 -27 27 0 0
sa:<money> <span>	-7 -2 14 0 0
sa:<money> that	18 0 -18 0 0
sa:<month-ahead>	-8 17 -7 -8 0
sa:<month-gone>	9 -5 -1 -15 0
sa:<month-gone> ,	-8 -5 14 0 0
sa:<month-gone> ;	25 0 -21 0 0
sa:<month-gone> and	-18 4 9 0 0
sa:<month-gone> control	10 0 -9 0 0
sa:<month-gone> for	-11 0 12 0 0
sa:<month-gone> into	10 0 -10 0 0
sa:<month-gone> to	0 10 -7 0 0
sa:<month-today>	-6 20 -15 0 0
sa:<name>	1 4 -8 5 18
sa:<name> "	-4 -1 12 0 0
sa:<name> 's	2 7 -7 10 -17
sa:<name> )	-6 0 0 9 0
sa:<name> ,	6 -8 -3 1 1
sa:<name> .	14 -13 -5 -5 2
sa:<name> :	10 -6 -12 0 12
sa:<name> ;	7 14 -19 0 0
sa:<name> <day-today>	-7 0 14 0 0
sa:<name> <level>	-8 0 12 0 0
sa:<name> <person>	6 5 -12 0 0
sa:<name> ?	-13 10 0 3 0
sa:<name> also	0 23 -22 0 0
sa:<name> and	-7 -7 16 0 -9
sa:<name> at	-13 -8 22 0 0
sa:<name> buy	11 0 -10 0 0
sa:<name> come	17 0 -16 0 0
sa:<name> deal	0 4 -11 0 6
sa:<name> expire	0 0 -12 12 0
sa:<name> good	6 9 -15 0 0
sa:<name> had	-1 -7 18 0 -5
sa:<name> has	7 -21 6 0 0
sa:<name> have	-12 20 -8 0 0
sa:<name> hold	0 0 -10 0 10
sa:<name> in	-20 1 13 0 0
sa:<name> is	0 29 -23 0 -8
sa:<name> meet	-2 14 -10 0 0
sa:<name> no	6 4 -22 0 10
sa:<name> on	9 25 -34 0 5
sa:<name> president	-10 0 13 0 0
sa:<name> should	11 0 -9 0 0
sa:<name> sign	-9 -5 15 0 0
sa:<name> take	-10 10 -2 0 0
sa:<name> tariff	9 0 -7 0 0
sa:<name> that	-5 -6 -2 1 13
sa:<name> the	-19 29 -14 0 0
sa:<name> to	12 -2 -9 0 3
sa:<name> truce	-4 -3 12 0 0
sa:<name> want	0 -10 12 0 0
sa:<name> was	-13 0 13 0 0
sa:<name> will	10 -6 0 0 -3
sa:<name> would	-7 -12 32 0 -12
sa:<not>	-32 -12 -5 26 32
sa:<number>	4 -21 7 -10 3
sa:<number> ,	9 -19 0 6 -6
sa:<number> .	6 -1 -12 0 14
sa:<number> /	-7 0 11 0 0
sa:<number> :	12 0 -17 6 0
sa:<number> ;	-8 -3 14 0 0
sa:<number> and	3 -13 1 0 2
sa:<number> category	19 0 -18 0 0
sa:<number> duty	4 6 -12 0 0
sa:<number> exclusion	11 4 -17 0 0
sa:<number> export	10 0 -10 0 0
sa:<number> in	-7 0 10 0 0
sa:<number> is	0 -5 10 0 0
sa:<number> member	0 12 -11 0 0
sa:<number> million	-4 0 10 0 0
sa:<number> minute	-4 0 9 0 0
sa:<number> of	11 12 -21 0 0
sa:<number> p	2 6 -9 0 0
sa:<number> page	0 11 -13 0 0
sa:<number> tariff	21 0 -21 0 0
sa:<number> to	17 -41 -5 0 7
sa:<number> vote	0 -13 0 0 16
sa:<office>	-7 5 13 -10 -24
sa:<office> 's	-3 -11 13 0 0
sa:<office> .	12 12 -19 0 -4
sa:<office> <organisation>	0 -7 10 0 0
sa:<office> agree	0 10 -9 0 0
sa:<office> had	-9 16 -8 0 1
sa:<office> has	-17 -8 31 -7 0
sa:<office> in	-9 17 -8 0 0
sa:<office> must	17 -14 -4 0 0
sa:<office> order	21 -4 -14 0 0
sa:<office> sign	-28 -2 32 0 0
sa:<office> would	0 -12 17 0 0
sa:<organisation> 's	1 -28 21 0 0
sa:<organisation> ,	29 2 -22 -1 0
sa:<organisation> .	-1 10 -7 -8 2
sa:<organisation> ;	10 -18 2 0 0
sa:<organisation> <span>	11 3 -16 0 0
sa:<organisation> add	12 -1 -8 0 0
sa:<organisation> and	0 -20 23 0 0
sa:<organisation> confirm	19 -6 -9 0 0
sa:<organisation> could	0 0 -9 12 0
sa:<organisation> decide	0 -7 9 0 0
sa:<organisation> doe	0 -10 14 0 0
sa:<organisation> first	0 19 -17 0 0
sa:<organisation> had	3 -22 11 0 0
sa:<organisation> has	-9 4 3 -2 0
sa:<organisation> in	9 7 -26 0 13
sa:<organisation> must	7 -8 6 -3 0
sa:<organisation> on	0 19 -19 0 0
sa:<organisation> put	-14 6 7 0 0
sa:<organisation> say	-1 -29 22 0 6
sa:<organisation> sit	0 -6 12 -2 0
sa:<organisation> still	-6 -2 11 0 0
sa:<organisation> will	-9 -12 19 0 0
sa:<organisation> with	0 11 -10 0 0
sa:<organisation> would	-9 16 -3 0 -8
sa:<person>	8 -1 4 -11 -27
sa:<person> 's	17 -4 -11 0 0
sa:<person> (	-14 0 12 0 0
sa:<person> ,	-10 -3 22 -10 -10
sa:<person> .	-19 8 12 -2 -7
sa:<person> agree	0 -11 13 0 0
sa:<person> and	-40 -25 54 0 -4
sa:<person> as	-11 0 11 0 0
sa:<person> before	0 11 -10 0 0
sa:<person> for	15 -21 -1 0 0
sa:<person> gave	-13 6 3 0 0
sa:<person> had	0 -6 -2 0 12
sa:<person> has	13 -2 -2 0 0
sa:<person> have	4 4 -10 0 0
sa:<person> in	1 8 -8 0 0
sa:<person> meet	-7 -1 12 0 0
sa:<person> on	-4 -11 6 12 0
sa:<person> order	10 0 -9 0 0
sa:<person> say	0 24 -16 0 -10
sa:<person> sign	14 -19 0 -6 -2
sa:<person> tell	0 12 -15 0 8
sa:<person> to	9 -12 0 0 0
sa:<person> warn	0 14 -13 0 0
sa:<person> will	1 -18 13 0 0
sa:<person> write	0 -8 12 0 0
sa:<points>	23 0 -17 0 -5
sa:<points> for	15 -5 -8 0 0
sa:<points> suspend	18 0 -16 0 0
sa:<quality> ,	-5 0 11 0 0
sa:<quality> .	14 -2 -10 0 0
sa:<quality> and	-6 0 10 0 0
sa:<quality> border	-11 0 11 0 0
sa:<quality> cabinet	0 -11 12 0 0
sa:<quality> carpet	-8 0 10 0 0
sa:<quality> ceramic	13 0 -12 0 0
sa:<quality> commerce	0 14 -15 0 0
sa:<quality> company	-4 -3 12 0 0
sa:<quality> duty	-5 12 -3 0 0
sa:<quality> industrial	-13 -1 12 0 0
sa:<quality> investor	10 0 -8 0 0
sa:<quality> minister	2 -10 2 0 0
sa:<quality> ministry	3 7 -12 0 0
sa:<quality> motorcycle	8 0 -8 0 0
sa:<quality> oil	21 -9 -11 0 0
sa:<quality> one	-11 10 1 0 0
sa:<quality> origin	-12 0 15 0 0
sa:<quality> paper	1 8 -11 0 0
sa:<quality> parliament	-7 9 -1 0 0
sa:<quality> prime	-12 0 2 7 0
sa:<quality> product	-8 0 10 0 0
sa:<quality> rice	-9 -6 8 0 3
sa:<quality> side	10 13 -18 0 0
sa:<quality> tariff	0 0 -9 0 6
sa:<quality> text	-7 12 -2 0 0
sa:<quality> textile	13 0 -12 0 0
sa:<quality> wine	-9 7 0 0 0
sa:<seat>	6 -16 5 -2 0
sa:<seat> 's	16 -14 -13 14 -3
sa:<seat> ,	1 9 -5 -3 -1
sa:<seat> .	0 21 -16 -1 -9
sa:<seat> ;	24 -8 -12 0 0
sa:<seat> <day-gone>	-17 -1 23 0 0
sa:<seat> <day-today>	14 0 -13 0 0
sa:<seat> a	-11 -7 19 0 0
sa:<seat> and	20 11 -28 0 0
sa:<seat> announce	-9 -5 17 0 0
sa:<seat> at	23 0 -22 0 0
sa:<seat> by	-4 -3 11 0 0
sa:<seat> for	-1 -18 20 0 0
sa:<seat> have	-9 9 0 0 0
sa:<seat> in	-19 0 14 0 0
sa:<seat> last	-4 0 11 0 0
sa:<seat> must	0 19 -19 0 0
sa:<seat> on	-2 -26 15 0 4
sa:<seat> since	-7 0 10 0 0
sa:<seat> that	21 0 -12 0 -5
sa:<seat> the	31 -18 -12 0 0
sa:<seat> thi	-2 -7 15 0 0
sa:<seat> to	-6 -8 19 0 0
sa:<seat> until	0 12 -12 0 0
sa:<seat> vote	0 13 -11 0 0
sa:<seat> would	-4 0 11 0 0
sa:<sender>	-1 -4 -7 -5 24
sa:<span>	10 -14 8 0 -39
sa:<span> '	0 -8 11 0 0
sa:<span> ,	9 -23 4 0 -10
sa:<span> .	0 2 6 -11 -18
sa:<span> after	14 -11 -5 0 0
sa:<span> and	0 -15 11 0 -1
sa:<span> at	-9 5 0 0 0
sa:<span> before	5 0 -12 11 0
sa:<span> earlier	10 -3 -3 0 0
sa:<span> extension	8 0 -9 0 2
sa:<span> if	0 12 -11 0 0
sa:<span> in	0 -11 12 0 0
sa:<span> more	-1 13 -6 0 0
sa:<span> of	3 11 -8 0 -3
sa:<span> on	0 -10 15 0 0
sa:<span> the	-21 0 22 0 0
sa:<span> truce	-16 9 0 0 0
sa:<taker>	-1 -22 23 0 0
sa:<v-bear>	-25 4 12 0 0
sa:<v-begin>	5 7 -2 -10 -18
sa:<v-buy>	5 0 6 -20 -9
sa:<v-deny>	-7 -10 5 8 3
sa:<v-down>	-4 0 -5 -5 23
sa:<v-end>	0 -16 1 1 17
sa:<v-impose>	1 4 -2 -11 5
sa:<v-lack>	7 -2 2 0 -18
sa:<v-propose>	3 -8 9 0 -2
sa:<v-refuse>	-40 -32 2 5 33
sa:<v-renew>	-1 -3 0 -14 16
sa:<v-return>	-14 -3 19 -2 0
sa:<v-say>	-16 -20 10 29 8
sa:<v-sign>	6 7 -9 -3 0
sa:<v-stay>	-11 1 0 -28 22
sa:<v-suspend>	7 4 -11 -16 8
sa:<v-threaten>	-10 0 11 0 0
sa:<v-up>	-8 2 5 -20 2
sa:?	-40 -16 25 31 -19
sa:a "	0 8 -6 0 0
sa:a <level>	-11 0 12 0 0
sa:a <organisation>	0 17 -22 0 6
sa:a <span>	-12 0 6 0 1
sa:a bill	14 6 -19 0 0
sa:a borrowed	14 0 -13 0 0
sa:a ceasefire	-7 0 10 0 0
sa:a ceremony	17 0 -17 0 0
sa:a clause	-5 -11 18 0 0
sa:a deal	3 -26 21 0 -2
sa:a declaration	-21 0 22 0 0
sa:a duty	-18 13 3 0 0
sa:a ferry	3 0 -10 0 4
sa:a first	-14 -2 22 0 0
sa:a fourth	-15 15 -2 0 0
sa:a framework	-15 -1 21 0 0
sa:a further	-3 14 -8 0 0
sa:a good	-6 -11 21 0 0
sa:a grower	0 0 -12 0 7
sa:a joint	-16 -12 29 0 0
sa:a lamp	0 10 -8 0 0
sa:a law	0 -10 7 0 0
sa:a letter	-14 -1 22 0 0
sa:a line	-3 -2 9 0 0
sa:a match	13 0 -12 0 0
sa:a matter	1 14 -14 0 0
sa:a meet	-1 -8 15 0 0
sa:a memorandum	25 -8 -17 0 0
sa:a negotiate	0 12 -12 0 0
sa:a new	13 -7 0 0 -6
sa:a notice	0 11 -11 0 0
sa:a paper	6 0 -10 7 0
sa:a peace	8 6 -15 0 0
sa:a pen	-2 -6 -4 17 0
sa:a permanent	0 -7 10 0 0
sa:a photograph	16 0 -13 0 0
sa:a preliminary	-4 19 -13 0 0
sa:a prolongation	17 -8 -7 0 0
sa:a promise	-3 0 11 0 0
sa:a quota	0 9 -7 0 0
sa:a reciprocal	0 12 -11 0 0
sa:a renewal	12 4 -15 0 0
sa:a rise	-10 0 11 0 0
sa:a rule	4 8 -12 0 0
sa:a say	0 13 -9 0 0
sa:a second	1 -13 4 0 0
sa:a sign	-12 -13 26 0 0
sa:a signature	-18 0 17 0 0
sa:a similar	10 0 -10 0 0
sa:a statement	-9 -11 9 0 5
sa:a summit	0 10 -13 0 0
sa:a tariff	-10 -1 -1 11 7
sa:a text	0 -18 21 0 0
sa:a third	0 -12 6 0 0
sa:a treaty	0 -20 26 0 -3
sa:a truce	-18 -12 30 0 0
sa:a vote	0 23 -28 0 1
sa:a week	12 0 -12 0 0
sa:abolish	-17 9 3 0 0
sa:abolish duty	-5 0 10 0 0
sa:about	-5 -2 12 -2 -1
sa:about an	0 11 -7 0 0
sa:about in	0 -9 9 0 0
sa:about the	-3 -5 11 0 0
sa:above	-7 -16 26 0 0
sa:abroad	-9 -15 21 0 0
sa:abroad with	-4 -3 9 0 0
sa:abstained	8 -11 0 0 0
sa:abstention	10 0 -9 0 0
sa:accept	0 -7 14 0 -2
sa:accord on	0 11 -9 0 0
sa:account	-12 -12 14 8 -1
sa:act	-4 19 -15 3 0
sa:act ,	0 18 -19 0 0
sa:act .	-8 13 -4 0 0
sa:acting	14 0 -13 0 0
sa:acting on	13 0 -12 0 0
sa:add	10 -1 -15 -1 15
sa:add .	0 -7 -5 0 16
sa:add that	18 -14 -7 0 0
sa:additional	15 -19 -8 7 0
sa:additional <level>	10 -1 -5 0 0
sa:additional duty	-1 -12 3 7 0
sa:additional tariff	21 0 -20 0 0
sa:adjust	18 -12 -7 0 0
sa:admit	-9 9 0 0 0
sa:admit .	-6 -4 11 0 0
sa:adopt a	-16 17 -1 0 0
sa:adopt it	-10 -12 22 0 0
sa:advance	20 -20 0 0 0
sa:affair	3 -10 4 0 0
sa:affiliate	-14 20 -10 0 0
sa:affiliate rule	-6 20 -13 0 0
sa:after	7 10 -4 -6 -20
sa:after .	24 -1 -21 0 0
sa:after <span>	10 19 -23 0 0
sa:after a	14 -8 -6 0 0
sa:after him	5 4 -12 0 0
sa:afternoon	10 0 -5 0 0
sa:afternoon .	10 0 -5 0 0
sa:agadir	16 0 -15 0 0
sa:again	-9 1 11 0 -7
sa:again .	0 -15 16 0 0
sa:against	-2 -17 0 0 22
sa:against the	-12 0 0 0 6
sa:ago	23 -7 -12 0 0
sa:ago .	12 -5 -3 0 0
sa:agree	-19 0 27 -2 -20
sa:agree ,	-11 15 -9 2 0
sa:agree .	8 19 -25 0 0
sa:agree before	0 -8 8 0 0
sa:agree by	14 0 -15 0 0
sa:agree in	-16 0 18 0 0
sa:agree on	-6 -5 16 0 0
sa:agree to	-9 -12 25 0 0
sa:agreement	-9 -5 20 -13 0
sa:agreement .	-12 10 -3 0 4
sa:agreement before	0 -12 12 0 0
sa:agreement of	2 -11 4 0 0
sa:agreement on	-3 -1 9 0 0
sa:agreement sign	-2 -4 10 0 0
sa:agreement that	-11 8 1 0 0
sa:agreement with	-4 17 -11 0 3
sa:agriculture	0 -9 5 0 0
sa:aid	-7 -2 13 0 0
sa:air	-19 13 3 0 0
sa:aircraft	-6 -10 22 0 0
sa:akasaka	10 0 -10 0 0
sa:akasaka palace	10 0 -10 0 0
sa:al	8 0 -8 0 0
sa:al -	8 0 -8 0 0
sa:algorithm	0 17 -29 13 0
sa:algorithm .	0 15 -15 0 0
sa:ali	-3 -6 12 0 0
sa:all	0 -16 6 13 -12
sa:all .	8 -15 -7 13 0
sa:all good	-10 0 10 0 0
sa:allow	-9 8 2 0 0
sa:allow them	0 11 -11 0 0
sa:alone	-8 28 -20 0 -7
sa:alone ,	-8 11 0 0 0
sa:alone .	-4 25 -16 0 -4
sa:alone can	-8 12 -11 2 0
sa:alone has	12 -15 0 0 0
sa:along	-6 0 11 0 0
sa:already	16 -21 5 -5 -8
sa:already ,	10 0 -8 0 0
sa:already .	4 -16 7 0 0
sa:already :	-14 0 14 0 0
sa:already on	19 0 -17 0 0
sa:already put	9 -9 0 0 0
sa:already say	-11 9 0 0 0
sa:alway	0 -9 11 0 0
sa:am tell	0 -9 15 0 0
sa:ambassador	-13 12 0 0 0
sa:an	0 -2 6 -3 -9
sa:an agreement	-16 0 15 0 0
sa:an annex	9 0 -9 0 0
sa:an end	22 -3 -17 0 0
sa:an extension	-12 0 11 0 -4
sa:an hour	0 -13 0 0 9
sa:an instrument	0 14 -12 0 0
sa:an order	0 37 -27 0 0
sa:anchovy	0 0 -10 0 10
sa:and	6 5 4 -19 -25
sa:and ,	-28 8 3 0 4
sa:and <level>	11 0 -9 0 0
sa:and <name>	-6 -9 18 -7 -2
sa:and <office>	0 11 -10 0 0
sa:and <person>	6 -3 3 -2 -15
sa:and <quality>	-17 -17 32 0 0
sa:and a	-22 -2 25 0 -6
sa:and an	16 0 -13 0 0
sa:and by	-13 1 11 0 0
sa:and end	15 0 -13 0 0
sa:and for	0 27 -25 0 0
sa:and framework	10 0 -9 0 0
sa:and from	17 5 -22 0 0
sa:and go	0 22 -21 0 0
sa:and had	0 11 -7 0 0
sa:and has	-10 12 -2 0 0
sa:and he	30 -16 -10 0 0
sa:and her	0 11 -4 0 0
sa:and his	18 0 -26 5 2
sa:and home	0 -11 0 0 8
sa:and i'm	-9 0 11 0 0
sa:and is	-7 -17 29 0 0
sa:and it	11 -20 10 1 -7
sa:and lack	8 0 -7 0 0
sa:and may	5 -2 -11 8 0
sa:and mgx	-10 0 13 0 0
sa:and more	12 0 -12 0 0
sa:and mr	11 0 -13 0 0
sa:and neither	0 11 -10 0 0
sa:and no	9 -10 2 0 0
sa:and nobody	1 -15 12 0 0
sa:and none	0 11 -8 0 0
sa:and not	12 -7 3 -6 -13
sa:and one	7 6 -14 0 0
sa:and other	-16 0 12 0 0
sa:and our	-5 0 10 0 0
sa:and phan	-10 -6 16 0 0
sa:and sign	49 22 -61 0 0
sa:and since	15 0 -13 0 0
sa:and so	-12 8 1 0 0
sa:and that	24 1 -18 0 -5
sa:and the	-15 17 3 -6 -11
sa:and their	4 10 -17 0 0
sa:and trade	-4 0 0 0 8
sa:and was	-10 -6 17 0 0
sa:and whether	0 0 -8 9 0
sa:and who	-11 0 7 0 0
sa:and will	10 -17 -8 0 18
sa:and would	4 25 -31 0 3
sa:anew	10 -5 0 0 0
sa:anew ,	10 -9 0 0 0
sa:annex	1 -17 0 0 11
sa:annex on	0 -14 4 0 10
sa:annexe	-8 0 14 0 -1
sa:annexe .	-8 0 8 0 0
sa:announce	-7 0 9 -4 0
sa:announce <level>	-18 13 0 0 0
sa:announce for	-14 18 -5 0 0
sa:announce it	-13 -7 23 0 0
sa:announce on	-9 12 1 0 -1
sa:announce that	27 -4 -20 0 3
sa:announce the	-9 0 10 0 0
sa:announcement no	11 -2 -4 0 0
sa:announcement of	-11 2 4 0 0
sa:announcement that	0 11 -11 0 0
sa:annulled	11 0 -11 0 0
sa:another .	0 16 -13 0 0
sa:answer	-31 -15 34 13 -16
sa:answer is	0 16 -15 0 0
sa:any	-5 -13 18 -3 0
sa:any agreement	0 -10 12 0 0
sa:any country	-9 0 10 0 0
sa:any time	11 0 -10 0 0
sa:any truce	0 9 -6 0 0
sa:anybody	0 -11 3 7 0
sa:anything	-27 5 10 0 -2
sa:anything ?	-3 11 0 -5 0
sa:anyway	10 0 -10 0 0
sa:anyway .	10 0 -10 0 0
sa:appeal	-6 -20 30 0 0
sa:appeal .	-1 -6 13 0 0
sa:appeared	0 11 -10 0 0
sa:approval	-14 39 -34 -2 1
sa:approval at	0 14 -13 0 0
sa:approval in	11 -2 -6 0 0
sa:approval is	-11 -10 21 0 0
sa:approval of	-3 -6 10 0 0
sa:approval on	2 2 -9 0 0
sa:approval procedure	0 16 -16 0 0
sa:approval process	0 9 -8 0 0
sa:approve	1 9 -14 6 0
sa:approve ,	0 18 -13 0 0
sa:approve .	-6 16 -7 0 0
sa:approve a	6 4 -9 0 0
sa:approve an	-9 8 0 1 0
sa:approve by	0 -18 17 0 0
sa:approve duty	14 0 -14 0 0
sa:approve it	0 -7 8 -13 0
sa:approve its	17 0 -12 0 0
sa:approve what	0 11 -10 0 0
sa:are	-28 22 -7 0 1
sa:are back	0 17 -16 0 0
sa:are both	0 18 -16 0 0
sa:are charge	0 10 -5 0 0
sa:are legal	0 -8 9 0 0
sa:are not	0 -11 0 8 0
sa:are outstanding	0 13 -13 0 0
sa:are the	10 -7 -2 0 0
sa:are to	-23 26 -11 0 0
sa:army	-10 0 10 0 0
sa:arrangement	0 -10 9 0 0
sa:arrangement .	9 6 -14 0 0
sa:arrive	-5 -13 21 0 0
sa:arrive in	0 -12 10 0 0
sa:arrived	-15 6 2 0 0
sa:arrived on	-10 16 -5 0 0
sa:article	7 4 -11 0 0
sa:as	-5 -7 3 -6 13
sa:as <person>	-5 15 -7 0 0
sa:as a	-1 -4 -4 0 15
sa:as far	0 10 -5 0 0
sa:as long	0 -17 -7 0 20
sa:as practicable	10 -1 -6 0 0
sa:as such	11 -4 -5 0 0
sa:as they	0 0 11 0 -6
sa:as we	0 18 -25 0 6
sa:as yet	0 8 -8 0 0
sa:asia	-5 -3 12 0 0
sa:asian	18 -4 -13 0 0
sa:asian leader	14 0 -14 0 0
sa:ask	-2 -3 4 7 -6
sa:ask .	1 -17 9 4 0
sa:ask him	0 -4 -2 9 0
sa:ask in	0 9 -8 0 0
sa:ask the	-1 -8 15 0 0
sa:ask whether	0 10 -4 0 0
sa:assembly	11 -7 0 0 0
sa:assent	23 -5 -13 0 0
sa:assent .	5 7 -14 0 0
sa:assent of	0 -9 11 0 0
sa:at	18 -4 -11 0 4
sa:at <level>	2 -24 14 0 -7
sa:at <money>	-6 0 12 0 0
sa:at <number>	6 24 -24 -1 1
sa:at a	17 2 -17 0 0
sa:at all	0 -21 5 10 0
sa:at any	10 0 -8 0 0
sa:at breakfast	0 -5 -7 0 11
sa:at chequer	0 -9 9 0 0
sa:at home	0 13 -9 0 0
sa:at it	-10 -2 9 0 0
sa:at its	-1 18 -13 0 0
sa:at noon	12 -3 -4 0 0
sa:at once	11 2 -10 0 0
sa:at that	-10 0 12 0 0
sa:at the	3 9 -6 0 -16
sa:at their	-15 -6 22 0 0
sa:at turnberry	-12 0 14 0 0
sa:authorise	14 0 -9 0 0
sa:authority	-4 -3 11 0 0
sa:available	12 -4 -6 0 0
sa:available for	12 -4 -6 0 0
sa:await the	0 -14 13 0 0
sa:away	5 -15 1 0 5
sa:away .	7 -10 0 0 0
sa:back	-10 0 -8 -3 23
sa:back ,	0 -8 11 0 0
sa:back .	-15 3 -12 0 19
sa:back at	0 -5 10 0 0
sa:back for	11 0 -10 0 0
sa:bag	9 -1 -3 0 0
sa:ban	3 -14 0 0 3
sa:ban on	0 -9 0 0 9
sa:banana	0 13 -10 0 0
sa:bar	10 0 -8 0 0
sa:bargain	0 -8 13 0 0
sa:base	-10 0 12 0 0
sa:battery	7 9 -16 0 0
sa:battery and	6 7 -14 0 0
sa:bay	-9 0 10 0 0
sa:be	10 -6 6 7 -27
sa:be <level>	4 -9 0 0 0
sa:be approve	0 -11 13 0 0
sa:be ask	1 13 -17 2 0
sa:be briefed	0 10 -9 0 0
sa:be charge	5 6 -11 0 0
sa:be collect	16 0 -16 0 0
sa:be heard	0 14 -19 3 0
sa:be informed	0 -13 14 0 0
sa:be know	-13 0 0 0 8
sa:be prolong	0 14 -12 0 0
sa:be raise	9 0 -9 0 0
sa:be sign	-14 -10 26 0 -1
sa:be the	0 -8 12 0 0
sa:bear	-11 0 15 0 0
sa:bear the	-10 0 12 0 0
sa:because ,	5 0 -12 0 6
sa:bed	0 9 -8 0 0
sa:beef	3 -13 4 0 0
sa:beef ,	-6 -10 18 0 0
sa:been	-15 -1 9 2 0
sa:been .	8 -11 0 0 0
sa:been agree	0 -8 11 0 0
sa:been announce	0 10 -9 0 0
sa:been consult	0 7 -11 0 3
sa:been given	11 0 -16 7 0
sa:been heard	-1 9 -7 0 0
sa:been in	-15 0 19 0 0
sa:been informed	0 -7 11 0 0
sa:been make	0 9 -8 0 0
sa:been nothing	0 -5 -2 0 9
sa:been on	12 0 -17 8 0
sa:been there	2 6 -11 0 0
sa:been to	10 0 -9 0 0
sa:before	-14 0 -7 0 24
sa:before .	11 -13 -1 0 0
sa:before a	0 7 -18 12 0
sa:before christma	19 -3 -10 0 0
sa:before it	-13 5 7 1 -7
sa:before midnight	0 -5 9 0 -1
sa:before the	-26 0 -6 -9 33
sa:beforehand	9 0 -10 0 0
sa:beforehand .	9 0 -12 0 0
sa:begin	9 -22 5 0 -6
sa:begin .	11 0 -10 0 0
sa:begin to	-1 -4 12 0 0
sa:behalf	13 0 -15 0 0
sa:behalf of	13 0 -15 0 0
sa:behind	0 -9 5 0 0
sa:being	0 -9 0 2 9
sa:believe the	-2 15 -12 0 0
sa:belong	0 -14 17 0 0
sa:below	-13 0 14 0 0
sa:bergen	11 0 -13 0 0
sa:beside	12 -2 -5 0 0
sa:beside <person>	11 -7 -2 0 0
sa:better	-2 -11 19 0 0
sa:between	3 -20 16 0 -2
sa:between <name>	16 0 -16 0 0
sa:between the	-6 -21 28 0 0
sa:bill	0 15 -6 -1 -2
sa:bill ,	0 11 -10 0 0
sa:bill .	0 -6 9 0 0
sa:bill for	0 11 -9 0 0
sa:blank	4 3 -9 0 0
sa:blank .	4 4 -12 0 0
sa:bless	5 10 -15 0 0
sa:bloc	11 0 -7 0 0
sa:bloc 's	13 0 -11 0 0
sa:boat	-6 27 -25 0 0
sa:boat .	0 10 -8 0 0
sa:boot	0 16 -14 0 0
sa:border	-26 0 27 0 0
sa:border ,	-11 0 11 0 0
sa:borrowed	19 0 -17 0 0
sa:both at	11 0 -11 0 0
sa:both chamber	0 -10 10 0 0
sa:both country	0 14 -8 0 0
sa:both have	14 -8 -4 0 0
sa:both side	-26 -3 27 0 0
sa:both sign	-20 0 23 0 0
sa:bowl	-8 0 9 0 0
sa:breakfast	2 -8 -6 0 10
sa:breakfast .	3 -8 -8 0 10
sa:briefed	0 23 -19 0 0
sa:bring	-9 -6 17 0 0
sa:bring a	9 0 -11 0 0
sa:bring home	-12 -2 2 0 9
sa:bring in	-10 9 0 0 0
sa:bring it	9 -11 2 0 -1
sa:bring the	-18 -5 25 0 0
sa:broadcaster	-3 -6 13 0 0
sa:brother	-12 0 13 0 0
sa:brussel	9 7 -17 0 0
sa:budget	-16 -16 23 0 3
sa:build	-1 -5 12 0 0
sa:built	0 -12 7 0 0
sa:busan	-2 0 8 0 0
sa:busan ,	-3 0 8 0 0
sa:busan .	16 0 -14 0 0
sa:business	3 -16 0 0 1
sa:business in	10 0 -10 0 0
sa:but	12 6 -6 -19 -5
sa:but has	-1 13 -9 0 0
sa:but only	0 11 -10 0 0
sa:but the	21 -13 -3 0 0
sa:but will	-8 0 11 0 0
sa:buy	0 -17 15 0 0
sa:by	-6 5 16 -23 -20
sa:by <day-ahead>	-29 -9 29 0 -4
sa:by <day-today>	-18 26 -9 0 -2
sa:by <level>	-18 0 20 0 0
sa:by <number>	1 -22 -1 0 17
sa:by <person>	-25 4 17 0 0
sa:by <seat>	12 2 -16 0 0
sa:by <span>	-1 -25 17 0 -5
sa:by a	15 -11 -2 0 0
sa:by an	14 14 -27 0 0
sa:by his	13 0 -10 0 0
sa:by its	-15 3 9 0 0
sa:by me	27 0 -25 0 0
sa:by memorandum	8 -6 -1 0 0
sa:by mr	11 0 -13 0 0
sa:by name	-5 0 10 0 0
sa:by one	22 -5 -18 0 0
sa:by phone	13 -2 -8 0 0
sa:by post	-13 0 13 0 0
sa:by qualified	-9 12 -3 0 0
sa:by side	11 0 -10 0 0
sa:by telephone	0 19 -14 0 0
sa:by the	-21 -10 33 -2 -3
sa:by their	12 6 -17 0 0
sa:by video	-6 -7 17 0 0
sa:bytedance	0 9 -8 0 0
sa:call	6 -20 14 -1 -2
sa:call the	-1 -10 18 0 0
sa:camex	0 17 -17 0 0
sa:can	-9 9 -6 11 -10
sa:can have	11 -7 -1 0 0
sa:can say	0 -4 -11 17 0
sa:can sign	-8 -3 11 0 0
sa:can't	0 -2 16 -5 0
sa:cannot	-11 2 -7 5 6
sa:cannot tell	0 0 -7 10 0
sa:canola	4 4 -11 0 0
sa:capital	0 -8 10 0 0
sa:car from	6 10 -15 0 0
sa:card	-20 0 9 0 8
sa:card .	-19 0 20 0 0
sa:carmaker	-7 0 9 0 0
sa:carry	12 -7 -1 0 0
sa:carry out	13 -16 0 0 0
sa:case	-27 -13 35 0 0
sa:cashmere	-8 0 -1 0 11
sa:category	16 0 -16 0 0
sa:cattle	10 0 -7 0 0
sa:ceasefire	-22 -4 26 0 0
sa:cement	0 -11 8 0 0
sa:ceramic	14 0 -12 0 0
sa:ceremony	13 -1 -19 0 11
sa:certainty	14 0 -6 -3 0
sa:certificate	0 -10 0 0 11
sa:chair	-9 -4 19 0 0
sa:chamber	0 -12 15 0 0
sa:change .	2 10 -15 0 0
sa:change the	0 -11 15 0 0
sa:charge ,	-1 8 -4 0 0
sa:charge <level>	13 13 -21 0 0
sa:charter	0 -9 10 0 0
sa:check	0 16 -13 0 0
sa:cheese is	10 0 -8 0 0
sa:chequer	0 -9 9 0 0
sa:chiang	-11 0 13 0 0
sa:chiang mai	-8 0 10 0 0
sa:chief	-9 0 11 0 0
sa:children	-17 0 18 0 0
sa:chip	-1 -16 20 0 0
sa:chipmaker	-9 -3 15 0 0
sa:chipmaker nexperia	-6 0 10 0 0
sa:christma ,	15 0 -15 0 0
sa:châu	-10 -6 16 0 0
sa:city	-13 4 4 0 0
sa:clarity	0 10 -9 0 0
sa:clarity .	0 10 -9 0 0
sa:clause ,	0 14 -13 0 0
sa:clause on	0 -11 13 0 0
sa:clear	0 -11 3 0 1
sa:clear the	10 0 -7 0 0
sa:clock	0 -11 2 0 6
sa:close	-5 19 -12 0 0
sa:close contact	0 13 -11 0 0
sa:close the	0 10 -9 0 0
sa:closed	-5 -18 25 0 0
sa:coast	0 13 -11 0 0
sa:cocoa	-6 -5 21 0 -4
sa:cod	23 1 -24 0 0
sa:cod .	12 -4 -6 0 0
sa:coffee "	9 0 -10 0 0
sa:coffee .	-5 -6 0 0 9
sa:coffee from	0 9 -7 0 0
sa:cold	-6 0 12 0 0
sa:colleague	-13 0 15 0 0
sa:colleague ,	5 14 -18 0 0
sa:collect	2 -9 3 0 0
sa:collect from	9 0 -8 0 0
sa:collection	11 0 -9 0 0
sa:come	-2 2 2 2 -12
sa:come .	-1 28 -23 0 0
sa:come after	19 0 -18 0 0
sa:come back	-10 0 12 0 0
sa:come down	-13 0 17 0 0
sa:come first	0 9 -11 0 0
sa:come from	0 12 -8 0 0
sa:come into	-3 -4 13 0 0
sa:come out	0 -17 15 0 0
sa:come to	-4 -20 23 0 0
sa:command	-10 0 10 0 0
sa:comment	3 -1 14 0 -23
sa:comment .	8 -11 12 0 -12
sa:commented	0 -9 12 0 0
sa:commerce	-13 13 -1 4 0
sa:commerce minister	-13 0 4 5 0
sa:commerce ministry	-8 10 -2 0 0
sa:commission	-15 7 4 0 0
sa:commissioner	13 0 -11 0 0
sa:commissioner ,	14 0 -12 0 0
sa:commit	0 5 -9 0 0
sa:communiqué	0 -12 14 0 0
sa:company	0 -20 22 0 0
sa:complaint	0 8 -17 0 9
sa:complaint of	0 10 -14 0 2
sa:complete	-3 9 -5 0 0
sa:complete .	0 18 -18 0 0
sa:complete it	0 -18 19 0 0
sa:complete the	0 14 -14 0 0
sa:completed its	-1 -10 13 0 0
sa:compromise	0 -8 11 0 0
sa:concede	0 10 -6 0 0
sa:conclude	-16 10 0 0 0
sa:conference	6 0 0 0 -11
sa:conference .	-3 -6 14 0 0
sa:conference of	17 0 -16 0 0
sa:confirm	6 -11 8 4 -11
sa:confirm ,	15 -12 -4 0 0
sa:confirm a	0 10 -8 0 0
sa:confirm on	-6 -15 23 0 0
sa:confirm that	-8 -6 20 0 0
sa:consensu	-3 21 -15 0 0
sa:consensu "	0 9 -9 0 0
sa:consensu that	0 15 -15 0 0
sa:consent	27 -1 -11 -9 -1
sa:consent ,	13 0 -8 0 -5
sa:consent .	-9 -3 15 0 -7
sa:consent ;	0 11 -10 0 0
sa:consent of	-2 -4 10 0 0
sa:consent on	6 1 -10 0 0
sa:consider the	-4 13 -6 0 0
sa:contact	0 9 -6 0 0
sa:container	-9 0 10 0 0
sa:continue	-2 16 -10 0 0
sa:continue to	0 14 -12 0 0
sa:control	8 10 -12 0 -5
sa:controlled	10 0 -9 0 0
sa:controlled by	10 0 -10 0 0
sa:controller	11 0 -10 0 0
sa:copy	7 0 -10 0 0
sa:corresponding	10 0 -8 0 0
sa:corridor	0 11 -13 0 0
sa:cost	-3 -10 19 0 0
sa:could	-25 -21 5 23 0
sa:could be	-2 -8 17 0 0
sa:could not	0 -23 -14 25 6
sa:count	-19 -14 34 0 0
sa:count .	0 -3 8 0 0
sa:countermeasure	0 -13 13 0 0
sa:countersign .	0 0 -8 0 9
sa:country	1 8 -5 -1 -2
sa:country ,	15 3 -18 0 0
sa:country have	10 0 -9 0 0
sa:country that	-9 0 12 0 0
sa:country would	0 -7 16 0 0
sa:courier	8 -11 0 0 0
sa:course	-8 -15 27 0 0
sa:court	0 -2 14 0 -5
sa:crane ,	8 0 -10 0 0
sa:credit	-10 0 12 0 0
sa:crown	-5 -10 16 0 0
sa:custom	-1 12 -5 0 0
sa:custom duty	14 -5 -8 0 0
sa:custom tariff	0 11 -7 0 0
sa:cut	-3 -6 0 0 15
sa:cut ,	10 0 -10 0 0
sa:cut its	-10 0 14 0 0
sa:cut on	0 9 -5 0 0
sa:cut the	7 -12 -4 0 7
sa:cyberspace	0 12 -12 0 0
sa:dairy	10 -9 0 0 0
sa:date	-9 0 11 0 -4
sa:date .	-12 11 0 0 0
sa:date on	-10 0 11 0 0
sa:dated	6 -13 1 0 0
sa:dated <day-gone>	6 -13 1 0 0
sa:day	8 -12 8 -4 -19
sa:day .	14 3 -15 0 0
sa:day in	-3 -1 12 0 -1
sa:de	9 1 -8 0 -1
sa:deadline	-2 -13 16 0 0
sa:deal	-20 -10 11 9 5
sa:deal .	-9 -2 10 0 0
sa:deal between	0 -14 15 0 0
sa:deal by	-6 0 10 0 0
sa:deal in	-8 0 14 0 0
sa:deal on	13 -8 -8 0 1
sa:deal was	0 9 -8 0 0
sa:deal with	-10 21 -12 0 1
sa:decide ,	0 10 -7 0 0
sa:decide .	12 0 -9 0 0
sa:decide <day-ahead>	-8 16 -6 0 0
sa:decide otherwise	0 -13 13 0 0
sa:decide that	0 10 -10 0 0
sa:decide to	-2 -4 9 0 0
sa:decide whether	0 -7 9 0 0
sa:decision	0 12 -6 0 -3
sa:decision .	0 -11 8 0 0
sa:decision is	0 11 -11 0 0
sa:decision on	-2 -1 9 0 0
sa:decision was	9 0 -9 0 0
sa:declaration	-15 -2 20 0 0
sa:declare	5 -11 -1 0 3
sa:decline	-9 0 -6 0 15
sa:decree	12 -6 -3 0 0
sa:decree ,	0 8 -3 0 0
sa:decree .	4 11 -19 0 1
sa:decree is	0 -11 16 0 0
sa:decree that	-10 -9 19 0 0
sa:decree was	0 11 -15 0 0
sa:defended	-7 0 11 0 0
sa:deficit	-7 -4 15 0 0
sa:delay	-6 11 -1 0 0
sa:delegation .	-10 0 8 0 0
sa:delegation had	0 14 -14 0 0
sa:demand a	0 -8 9 0 0
sa:deny	-12 -7 4 0 7
sa:department	-3 -6 12 0 0
sa:department of	-3 -3 10 0 0
sa:depend	-12 0 10 0 0
sa:depend on	-11 0 10 0 0
sa:described	0 -8 15 0 0
sa:desk	-8 -2 13 0 0
sa:desk ,	0 -10 11 0 0
sa:detail	-3 9 -3 0 0
sa:did	24 -23 -11 0 4
sa:did <name>	9 0 -20 0 10
sa:did it	11 -10 -2 0 0
sa:did not	-52 16 15 -3 2
sa:did on	11 0 -9 0 0
sa:did so	19 -27 0 0 0
sa:did the	26 0 -24 0 0
sa:didn't	-1 15 -8 0 0
sa:diet	-6 -5 17 0 0
sa:differ	0 -7 -4 11 0
sa:differ .	0 -7 -4 11 0
sa:different	-9 -2 17 0 0
sa:direct	-2 15 -10 0 0
sa:direct the	0 9 -8 0 0
sa:directed	9 0 -8 0 0
sa:directed the	22 0 -22 0 0
sa:dismiss	0 0 -11 12 0
sa:dispute	14 0 -13 0 0
sa:dispute begin	13 0 -12 0 0
sa:dispute over	-5 -1 14 0 0
sa:disputed	0 -8 0 10 0
sa:dissented	-2 0 9 0 0
sa:dissented .	-2 0 9 0 0
sa:do	-28 17 -5 0 0
sa:do ,	-3 14 -10 0 0
sa:do it	-5 8 0 0 0
sa:do its	0 -7 10 0 0
sa:do likewise	0 11 -10 0 0
sa:do not	2 -27 15 3 -8
sa:do so	-31 14 -9 0 10
sa:do the	-8 15 -6 0 0
sa:document	21 -16 0 0 -1
sa:document .	8 -11 0 0 0
sa:doe	-21 12 -5 12 0
sa:doe ,	0 13 -22 3 1
sa:doe .	-11 25 -18 0 0
sa:doesn't	-3 -13 0 1 17
sa:doesn't .	0 0 -12 0 12
sa:dog	-8 0 9 0 0
sa:domestic	0 28 -27 0 0
sa:domestic approval	0 27 -27 0 0
sa:don't	0 -2 11 0 0
sa:donald trump	-7 0 11 0 0
sa:done	24 -2 -18 0 -2
sa:done "	2 7 -12 0 0
sa:done ,	0 16 -22 9 0
sa:done .	7 -10 0 0 0
sa:done so	27 -39 8 -5 0
sa:door	-5 -3 15 0 0
sa:down	-16 -1 8 -7 19
sa:down from	-7 11 -3 0 0
sa:down in	-5 -4 0 0 10
sa:down to	-14 0 18 0 0
sa:dozen	0 11 -10 0 0
sa:dozen of	0 11 -10 0 0
sa:draft .	0 -14 13 0 0
sa:drink	-9 -3 0 0 9
sa:drop	-13 9 0 0 2
sa:drought	-10 0 10 0 0
sa:drug	-10 -1 14 0 0
sa:dry .	12 -7 -1 0 0
sa:due course	-1 -9 15 0 0
sa:due in	0 -14 16 0 0
sa:due on	-2 20 -16 0 0
sa:due to	13 3 -21 3 0
sa:duty	-1 10 -2 1 -8
sa:duty ,	4 7 -15 1 0
sa:duty ;	-17 13 2 0 0
sa:duty are	4 0 -8 0 0
sa:duty back	0 -12 15 0 0
sa:duty of	9 0 -3 0 0
sa:duty on	4 2 -13 4 4
sa:duty return	-8 0 9 0 0
sa:duty that	-11 0 8 0 0
sa:each	-17 9 14 0 -9
sa:each .	-9 0 13 0 0
sa:each side	-4 14 -7 0 0
sa:each would	0 -8 9 0 0
sa:earlier	0 -13 9 0 0
sa:early	0 -7 13 0 0
sa:earth ,	-15 9 0 0 0
sa:earth and	12 -8 -5 0 0
sa:ease	0 -2 10 0 0
sa:east	17 0 -14 0 0
sa:east room	15 0 -13 0 0
sa:easter	5 -17 7 0 0
sa:economic	-16 -4 25 0 0
sa:economy	-9 0 7 0 0
sa:effect	14 3 -14 0 0
sa:effect <day-today>	11 0 -7 0 0
sa:effect and	9 0 -6 0 0
sa:effect on	-16 0 17 0 0
sa:either	-1 2 1 4 -14
sa:election	0 -10 -1 0 15
sa:electric car	2 8 -12 0 0
sa:eleven	15 -8 -5 0 0
sa:eleven minute	15 -7 -6 0 0
sa:embassy say	0 11 -11 0 0
sa:emerald	0 14 -11 0 0
sa:emergency	-21 -18 39 0 0
sa:emergency on	-9 0 10 0 0
sa:empty	3 5 -8 0 0
sa:enact	0 12 -9 0 0
sa:enact the	0 12 -10 0 0
sa:end	15 -3 -2 0 -11
sa:end ,	-4 -3 12 0 0
sa:end .	13 1 -10 0 0
sa:end <day-today>	15 0 -17 1 0
sa:end a	-16 9 0 0 0
sa:end on	-11 7 0 0 0
sa:end thi	11 0 -9 0 0
sa:endorse	0 -10 12 0 0
sa:energy	-3 0 10 0 0
sa:english	-7 0 10 0 0
sa:enter	-6 -15 10 0 9
sa:enter into	0 -6 10 0 0
sa:enterprise	-9 2 2 0 0
sa:envoy	8 0 -10 0 0
sa:establish	0 -3 -5 12 0
sa:every	-9 -8 23 0 0
sa:everyone	0 -9 13 0 0
sa:everything	0 -7 13 0 0
sa:exactly	0 -16 17 0 0
sa:examine	0 -13 16 0 0
sa:exchanged	22 -22 -7 0 0
sa:exclusion	11 3 -16 0 0
sa:expect	-31 16 2 -2 -1
sa:expect <day-gone>	0 12 -11 0 0
sa:expect <day-today>	0 10 -9 0 0
sa:expect a	0 -6 10 0 0
sa:expect before	0 11 -10 0 0
sa:expect in	0 -14 16 0 0
sa:expect on	-9 23 -14 0 0
sa:expect that	0 -10 11 0 0
sa:expect the	0 -7 10 0 0
sa:expire	13 -16 -14 12 4
sa:expire ,	0 0 -13 12 0
sa:expire on	17 -10 -12 0 5
sa:export of	3 4 -11 0 0
sa:export to	-4 -5 13 0 0
sa:exporter	0 -3 12 0 0
sa:expressed	0 -2 9 0 0
sa:extend	5 -18 3 -3 10
sa:extend .	0 -11 5 0 4
sa:extend on	11 0 -11 0 0
sa:extend the	3 -9 0 0 3
sa:extend their	-16 0 21 0 0
sa:extension	3 -12 8 0 -8
sa:extension ?	0 -4 11 0 0
sa:extension by	-12 0 4 0 0
sa:extension has	10 0 -12 0 0
sa:extension on	13 0 -14 0 0
sa:extension to	-11 4 4 0 0
sa:extension would	0 -8 10 0 0
sa:extra	-1 -9 10 0 0
sa:face	0 -14 6 0 6
sa:fact	-16 0 16 0 0
sa:fact sheet	-16 0 14 0 0
sa:fail	9 -9 0 0 0
sa:fail to	10 -2 -5 0 0
sa:failed	-6 -4 16 0 0
sa:fall by	-7 0 10 0 0
sa:fall on	0 12 -10 0 0
sa:far	-12 12 -7 -5 7
sa:far as	0 10 -5 0 0
sa:farm	18 -14 -5 0 0
sa:farmer	0 3 -13 0 11
sa:favor	19 0 -19 0 0
sa:favour	17 -2 -21 0 10
sa:favour .	7 0 -15 0 10
sa:federal	-14 21 -11 0 0
sa:federal register	0 25 -23 0 0
sa:fee	-6 12 -9 0 6
sa:fee ,	4 11 -13 0 0
sa:fee .	-12 11 -2 0 0
sa:fee for	16 -4 -16 0 4
sa:fee on	-9 0 6 0 0
sa:fentanyl	0 -13 13 0 0
sa:fentanyl ,	-10 -6 19 0 0
sa:ferry	0 -5 -5 0 14
sa:fifth	0 -5 11 0 0
sa:figure	0 -17 10 0 0
sa:final	0 21 -18 0 0
sa:final approval	0 10 -12 0 0
sa:finance	-1 0 9 0 -5
sa:find that	-5 -5 14 0 0
sa:finished	0 -10 11 0 0
sa:firm	7 -15 3 0 0
sa:first	-16 8 0 -5 9
sa:first ,	20 0 -19 0 2
sa:first .	-10 20 -17 0 9
sa:first :	0 -12 12 0 0
sa:first term	-8 0 10 0 0
sa:first week	0 12 -10 0 0
sa:fish	3 -18 1 0 0
sa:fish and	16 0 -15 0 0
sa:fishery	-5 0 -4 0 10
sa:fix	-12 0 18 0 0
sa:folder	9 1 -12 0 0
sa:follow	-4 32 -24 0 -3
sa:follow on	5 6 -12 0 0
sa:followed	28 -6 -18 0 0
sa:followed .	-10 19 -11 0 0
sa:followed on	20 0 -19 0 0
sa:following	0 -11 8 0 0
sa:for	0 16 -2 -10 -23
sa:for "	-5 17 -11 0 0
sa:for <day-gone>	-11 12 0 0 0
sa:for <name>	34 20 -53 2 0
sa:for <number>	-11 0 10 0 0
sa:for <organisation>	13 0 -14 0 0
sa:for <person>	-3 -14 20 0 0
sa:for <seat>	26 -18 -16 0 0
sa:for <span>	10 -16 5 -3 -11
sa:for a	-10 0 9 -1 1
sa:for an	10 -30 13 0 -3
sa:for duty	-13 0 9 0 0
sa:for enterprise	-9 -2 14 0 0
sa:for good	16 -5 -10 0 0
sa:for it	0 16 -15 0 0
sa:for its	0 18 -14 0 0
sa:for more	0 15 -9 -1 0
sa:for now	0 -4 -5 0 14
sa:for one	-10 0 8 0 0
sa:for rare	-8 -1 12 0 0
sa:for rice	0 0 -9 0 10
sa:for signature	-9 19 -11 0 0
sa:for small	-10 0 10 0 0
sa:for tariff	8 10 -18 0 0
sa:for that	0 -14 12 0 0
sa:for the	0 21 -16 12 -8
sa:for their	-10 -3 17 0 0
sa:for them	13 6 -15 0 -3
sa:for time	0 18 -16 0 0
sa:for us	8 6 -13 0 0
sa:for what	9 -2 -3 0 0
sa:for which	-1 -11 16 0 0
sa:for zero	0 -6 9 0 0
sa:force	-2 -17 20 0 -4
sa:force ;	0 -9 10 0 0
sa:formally	0 18 -18 0 0
sa:forty	-6 0 9 0 0
sa:found	-13 10 0 0 0
sa:four	0 -23 22 0 0
sa:four .	25 -11 -15 0 0
sa:fourth meet	12 0 -12 0 0
sa:fourth round	-1 -2 10 0 0
sa:framework	-10 -21 34 0 0
sa:framework .	0 -8 10 0 0
sa:framework on	-9 0 10 0 0
sa:framework with	10 0 -9 0 0
sa:free .	-12 6 3 0 0
sa:free since	10 0 -10 0 0
sa:free trade	-4 -2 10 0 0
sa:freeze	16 5 -21 0 0
sa:freeze their	18 0 -18 0 0
sa:friday	-16 6 6 0 0
sa:friday ,	-13 3 7 0 0
sa:fringe	12 0 -12 0 0
sa:from	5 1 -1 3 -11
sa:from <day-ahead>	7 -46 11 0 -3
sa:from <level>	9 14 -17 0 0
sa:from <number>	17 -8 -18 8 0
sa:from all	11 0 -11 0 0
sa:from country	11 0 -9 0 0
sa:from it	0 11 -10 0 0
sa:from now	-7 -9 16 0 0
sa:from the	-10 14 -8 0 7
sa:front	-12 -9 21 0 0
sa:front ,	-10 0 10 0 0
sa:full power	2 16 -18 0 0
sa:further	7 4 -11 0 0
sa:gave	18 -29 4 0 0
sa:gave his	8 0 -10 0 0
sa:gave it	6 -17 5 0 0
sa:gave its	17 -7 -8 0 0
sa:gave notice	-10 0 13 0 0
sa:gazette	-18 -14 19 10 0
sa:gazette ,	0 -11 12 0 0
sa:gazette .	-15 0 8 0 0
sa:general	0 -19 21 0 0
sa:geneva	7 -12 0 0 0
sa:geneva on	9 -4 -2 0 0
sa:germanium	-5 -1 12 0 0
sa:get	-24 12 0 0 -1
sa:get it	0 17 -17 0 0
sa:get its	0 -5 10 0 0
sa:get to	0 11 -10 0 0
sa:give	-5 0 -2 0 11
sa:give it	0 6 -13 0 9
sa:give its	-15 1 4 0 0
sa:give notice	-3 -14 20 0 0
sa:given	29 -5 -18 0 -11
sa:given his	9 0 -7 0 0
sa:given in	15 -4 -9 0 0
sa:given its	17 -8 -5 0 0
sa:given no	0 14 -10 0 0
sa:go	0 16 -10 -4 0
sa:go down	-8 -3 15 0 0
sa:go for	13 -1 -8 0 0
sa:go in	13 0 -12 0 0
sa:go out	8 7 -17 0 0
sa:go through	0 35 -33 0 0
sa:go to	-14 0 13 0 0
sa:go up	-14 -4 22 0 0
sa:go with	0 8 -8 0 0
sa:good	1 -11 5 2 0
sa:good .	14 -15 -1 0 4
sa:good at	-8 0 10 0 0
sa:good for	15 -3 -9 0 0
sa:good from	-11 -6 16 0 0
sa:good make	-6 -4 13 0 0
sa:good pay	-4 24 -17 0 0
sa:good the	0 9 -9 0 0
sa:good thing	0 -6 10 0 0
sa:good to	12 -6 -11 0 5
sa:good would	10 0 -7 0 0
sa:government	16 -6 -12 0 8
sa:government sign	11 0 -12 0 0
sa:great	-3 -14 21 0 0
sa:grower	0 1 -9 0 10
sa:grower .	0 12 -12 0 0
sa:grower of	0 0 -11 0 7
sa:guest	-8 -9 21 0 0
sa:gyeongju	-7 0 12 0 0
sa:had	-7 -14 11 8 8
sa:had "	-3 0 12 0 0
sa:had <person>	0 -8 10 0 0
sa:had a	2 -11 3 0 0
sa:had agree	0 -23 10 1 0
sa:had been	-26 -5 10 5 12
sa:had bring	-10 0 0 0 10
sa:had completed	-8 -1 12 0 0
sa:had done	12 0 -8 0 0
sa:had end	0 10 -8 0 0
sa:had ever	0 0 -10 11 0
sa:had extend	9 0 -9 0 0
sa:had given	10 -1 -4 0 0
sa:had it	-4 9 0 0 0
sa:had just	8 4 -20 0 5
sa:had leave	0 10 -8 0 0
sa:had meet	9 0 -7 0 0
sa:had never	-7 -1 12 0 0
sa:had no	-2 -9 17 0 0
sa:had not	-7 23 -4 -3 -11
sa:had nothing	0 11 -11 0 0
sa:had one	0 0 -5 0 10
sa:had pass	-15 0 18 0 0
sa:had publish	0 14 -11 0 0
sa:had ratify	10 0 -7 0 0
sa:had say	0 15 -12 0 0
sa:had sign	36 -34 -20 6 -12
sa:had spoken	0 -3 13 0 -2
sa:had stop	0 12 -10 0 0
sa:had tell	11 -6 -3 0 0
sa:had the	-17 21 -2 0 0
sa:had threaten	6 0 -12 0 7
sa:had to	-7 15 -7 0 0
sa:had yet	0 13 -11 0 0
sa:half	7 -15 4 0 0
sa:half ,	3 2 -9 0 0
sa:half of	12 -7 -4 0 0
sa:halve	0 -9 0 0 8
sa:ham	13 0 -8 0 0
sa:hand .	-20 0 26 0 0
sa:hand at	-8 0 10 0 0
sa:hand on	-9 -12 22 0 0
sa:handed over	10 0 -10 0 0
sa:hanne	0 8 -4 0 0
sa:has	-1 11 -7 -8 -7
sa:has ,	8 -1 -12 7 0
sa:has .	51 -22 -34 0 -2
sa:has already	9 0 -1 0 -1
sa:has an	0 -12 12 0 0
sa:has ask	-12 -8 6 4 1
sa:has been	14 2 -10 0 -10
sa:has come	0 0 -10 9 0
sa:has confirm	3 -16 8 0 0
sa:has decide	15 -18 0 0 -1
sa:has decline	-2 0 -2 0 10
sa:has done	21 -18 -5 4 0
sa:has full	-7 10 0 0 0
sa:has given	15 -4 -4 0 0
sa:has go	-12 -17 28 0 0
sa:has had	-20 29 -15 0 0
sa:has his	7 1 -10 0 0
sa:has issue	-19 5 -3 14 0
sa:has it	-27 24 -3 0 0
sa:has just	7 0 -8 0 0
sa:has let	0 4 -11 3 2
sa:has make	11 -11 0 0 0
sa:has meet	-2 24 -18 0 0
sa:has named	0 12 -12 0 0
sa:has no	0 -6 10 0 0
sa:has none	0 -8 11 0 0
sa:has not	-20 18 2 -6 -18
sa:has pledge	9 0 -9 0 0
sa:has prolong	-7 0 12 0 0
sa:has promise	-9 1 2 0 0
sa:has propose	-1 -5 13 0 0
sa:has put	-27 7 2 0 3
sa:has ratify	1 6 -10 0 0
sa:has read	0 -19 13 0 3
sa:has see	-12 -2 14 0 0
sa:has send	3 -1 -14 0 9
sa:has set	9 1 -12 0 0
sa:has show	0 -5 10 0 0
sa:has sign	12 12 -21 0 -15
sa:has since	11 -6 -2 0 0
sa:has suspend	0 -12 4 0 0
sa:has the	-26 2 11 0 0
sa:has to	-11 9 1 0 -7
sa:has until	-14 14 -3 0 -1
sa:has used	12 0 -10 0 0
sa:has vote	0 20 -18 0 0
sa:has yet	-14 16 -6 0 0
sa:hasn't	2 12 -13 -2 0
sa:hasn't .	0 9 -15 0 5
sa:hasn't sign	9 -1 -6 0 0
sa:have	-3 1 4 1 -12
sa:have ,	15 -6 -7 0 0
sa:have .	20 -13 -6 0 0
sa:have a	-3 7 -16 15 0
sa:have agree	-1 -6 12 0 0
sa:have approve	8 4 -13 0 0
sa:have been	-2 -7 17 0 0
sa:have both	-1 11 -7 0 0
sa:have go	0 10 -8 0 0
sa:have it	-10 0 7 0 0
sa:have its	0 20 -18 0 0
sa:have like	19 -3 -14 0 0
sa:have no	0 -9 12 0 0
sa:have not	6 19 -22 0 0
sa:have say	-7 18 -23 0 13
sa:have sign	0 -6 6 4 -10
sa:have since	8 0 -5 0 0
sa:have the	0 10 -7 0 0
sa:have to	-30 27 -16 0 -4
sa:have undertaken	0 9 -8 0 0
sa:have vote	-2 -5 11 0 0
sa:he	-8 4 -10 1 9
sa:he add	-3 -6 0 0 12
sa:he agree	0 10 -8 0 0
sa:he and	14 0 -11 0 0
sa:he could	0 0 -12 3 7
sa:he had	36 -9 -24 0 -3
sa:he has	12 2 -11 -7 0
sa:he is	-23 0 20 0 0
sa:he say	-3 15 -16 0 3
sa:he see	-4 -3 15 0 0
sa:he sign	33 -14 -19 0 0
sa:he tell	0 -10 11 0 2
sa:he want	0 0 -12 3 7
sa:he was	-26 10 12 0 -1
sa:he will	-11 22 -24 0 4
sa:he would	-11 9 -12 4 7
sa:he'd	0 14 -12 0 0
sa:he'd sign	0 13 -12 0 0
sa:he'll	-12 0 -2 0 11
sa:head	-6 -15 15 0 3
sa:head the	0 -16 13 0 0
sa:hear	-12 -5 21 0 0
sa:heard	-21 7 -2 5 0
sa:heard ,	0 11 -10 0 0
sa:heard the	0 -9 12 0 0
sa:her	-16 4 9 -1 0
sa:her name	-9 0 9 0 0
sa:here	5 12 -20 5 -2
sa:here .	0 12 -10 0 0
sa:here in	9 -9 0 0 0
sa:high	12 0 -10 0 0
sa:higher	-11 0 13 0 0
sa:higher duty	-15 0 16 0 0
sa:him .	14 0 -18 7 -4
sa:him and	0 18 -16 0 0
sa:him that	11 0 -7 0 0
sa:him the	0 10 -11 0 0
sa:himself	0 21 -18 -1 -1
sa:himself at	0 9 -7 0 0
sa:his	4 12 -17 0 -1
sa:his .	-12 18 -7 0 0
sa:his <office>	-16 -5 16 0 0
sa:his <organisation>	12 -17 0 4 2
sa:his <person>	0 -22 5 0 9
sa:his country	-2 -3 19 0 -9
sa:his first	-10 0 13 0 0
sa:his hand	0 -12 0 0 12
sa:his name	5 11 -10 -1 -3
sa:his power	-8 10 0 0 0
sa:his signature	20 -3 -19 -1 7
sa:his way	-11 14 -2 0 0
sa:his word	0 0 10 0 -5
sa:hold	-7 -14 9 0 13
sa:hold ,	0 11 -9 0 0
sa:hold .	0 -15 13 0 0
sa:hold back	0 -5 -12 0 15
sa:hold it	12 0 -11 0 0
sa:hold on	0 0 -10 0 9
sa:hold that	0 -5 10 0 0
sa:hold the	-14 13 1 0 -5
sa:hold until	-11 0 16 0 0
sa:holiday	-5 11 -13 8 0
sa:home	-26 -2 3 0 19
sa:home .	-10 -7 11 0 2
sa:home and	0 11 -9 0 0
sa:home from	0 -4 -3 0 9
sa:hope	-13 0 18 0 0
sa:hotel	-11 7 0 0 0
sa:hotel ,	-7 10 0 0 0
sa:hour	-10 -8 11 0 5
sa:hour .	7 -13 0 0 0
sa:hour ago	9 -2 -4 0 0
sa:hour later	0 0 -10 0 10
sa:house	-28 -5 39 0 -4
sa:house .	-7 9 0 0 0
sa:house of	-6 -2 18 0 -4
sa:how	0 -20 22 0 0
sa:however	7 -9 0 0 1
sa:hundred	12 0 -10 0 0
sa:hundred day	12 0 -11 0 0
sa:i	-9 9 -2 7 -8
sa:i .	15 -13 -1 0 0
sa:i can	0 -14 18 0 0
sa:i can't	0 0 10 -4 0
sa:i cannot	0 7 -14 8 0
sa:i see	16 -6 -10 0 0
sa:i shall	-9 6 0 0 0
sa:i sign	-8 14 0 0 0
sa:i think	0 9 -5 0 0
sa:i'd	-8 0 10 0 0
sa:i'll	0 -8 12 0 0
sa:i'm	-9 0 12 0 0
sa:ice	0 -12 -14 0 21
sa:ice .	0 -11 -1 0 14
sa:if	-14 16 0 0 -25
sa:if <name>	11 -19 5 0 0
sa:if <seat>	-4 -3 11 0 0
sa:if he	0 -7 2 10 -4
sa:if it	-18 19 -2 0 0
sa:if no	10 0 -9 0 0
sa:if one	-2 15 -12 0 0
sa:if the	-9 3 3 0 -2
sa:immediate	9 0 -7 0 0
sa:import	14 -9 0 0 -7
sa:import from	13 0 -10 0 0
sa:impose duty	13 8 -21 0 0
sa:in	7 -1 2 -24 -5
sa:in <month-ahead>	-31 10 4 -2 0
sa:in <month-gone>	0 -21 17 -7 0
sa:in <name>	-14 27 -11 0 -5
sa:in <organisation>	35 -5 -20 0 -3
sa:in <seat>	-2 20 -20 -2 1
sa:in <span>	-5 -12 22 0 0
sa:in advance	21 -20 -1 0 0
sa:in brussel	0 9 -10 0 0
sa:in chiang	-11 0 13 0 0
sa:in close	0 13 -10 0 0
sa:in due	-2 -14 21 0 0
sa:in for	0 9 -11 0 0
sa:in free	9 1 -13 0 0
sa:in geneva	11 -10 -1 0 0
sa:in gyeongju	-7 0 11 0 0
sa:in his	-11 -3 12 0 0
sa:in ink	6 3 -12 0 0
sa:in its	-8 -16 12 0 7
sa:in izmir	13 0 -12 0 0
sa:in line	0 9 -9 0 0
sa:in london	-12 8 1 0 0
sa:in my	-2 -6 19 0 -5
sa:in nagoya	11 0 -11 0 0
sa:in new	-9 -3 16 0 0
sa:in one	0 -11 13 0 0
sa:in order	-8 -1 12 0 0
sa:in penang	-8 0 10 0 0
sa:in place	19 -6 -12 0 0
sa:in rosario	8 3 -14 0 0
sa:in saint	-8 0 8 0 0
sa:in sfax	0 17 -15 0 0
sa:in south	-2 -7 12 0 0
sa:in talk	-6 0 9 0 0
sa:in tangier	16 0 -16 0 0
sa:in the	0 1 0 3 -10
sa:in their	-3 -14 19 0 0
sa:in three	15 0 -14 0 0
sa:in which	4 2 -9 0 0
sa:in write	5 8 -13 0 0
sa:in zanzibar	12 0 -11 0 0
sa:increase	0 -12 7 0 0
sa:industrial	-21 1 6 0 4
sa:industrial good	-14 -4 10 0 5
sa:industry	10 7 -16 0 0
sa:informed	-13 -28 39 0 0
sa:informed .	0 -17 19 0 0
sa:initial	-14 -32 29 0 4
sa:initial a	-8 0 12 0 0
sa:initial and	18 0 -15 0 0
sa:initial in	-32 0 26 0 6
sa:initial it	1 -13 3 0 0
sa:initial to	10 0 -7 0 0
sa:ink	11 -5 -1 0 0
sa:insist	18 0 -16 0 0
sa:insist on	12 0 -12 0 0
sa:inspector	0 1 -9 0 5
sa:instead	0 12 -16 7 0
sa:instead of	1 13 -22 8 0
sa:instructed	3 6 -11 0 0
sa:instruction	8 5 -13 0 0
sa:instruction to	5 10 -16 0 0
sa:internal	-10 20 -13 0 0
sa:internal approval	0 19 -18 0 0
sa:international	10 0 -10 0 0
sa:international trade	12 2 -16 0 0
sa:into	7 4 -9 0 0
sa:into <name>	-9 0 11 0 0
sa:into an	0 19 -17 0 0
sa:into effect	-4 -3 11 0 0
sa:into force	5 -10 3 0 0
sa:into law	1 21 -23 0 0
sa:into the	14 -8 -6 0 0
sa:invest	14 0 -12 0 0
sa:investment	5 -19 4 0 0
sa:investor .	10 0 -9 0 0
sa:invitation	-2 -5 13 0 0
sa:invited	-3 -3 12 0 0
sa:is	-11 6 -5 12 0
sa:is <day-ahead>	0 -9 9 0 0
sa:is <level>	-15 0 3 8 0
sa:is <person>	-7 -7 16 0 0
sa:is <span>	0 -13 13 0 0
sa:is a	9 -4 -1 7 -10
sa:is about	0 13 -12 0 0
sa:is apply	0 9 -9 0 0
sa:is as	0 12 -12 0 0
sa:is at	0 17 -16 0 0
sa:is disputed	0 -7 -1 10 0
sa:is done	8 8 -15 0 0
sa:is draft	0 -10 12 0 0
sa:is dry	12 -7 -2 0 0
sa:is due	-12 15 -6 0 0
sa:is expect	-12 21 -11 0 0
sa:is in	-14 14 0 0 -3
sa:is missing	-5 12 -12 0 4
sa:is new	0 -11 12 0 0
sa:is not	0 -28 22 3 -1
sa:is now	10 -9 -8 0 6
sa:is on	17 13 -31 0 0
sa:is ready	-3 19 -10 0 -3
sa:is say	4 -13 6 0 0
sa:is sign	-10 -2 15 0 0
sa:is stay	-4 -7 14 0 0
sa:is still	1 9 -13 3 -3
sa:is take	5 9 -17 0 0
sa:is their	0 -9 11 0 0
sa:is there	22 -3 -18 0 0
sa:is to	-13 8 3 0 -4
sa:is travelling	0 -1 -1 9 0
sa:is wait	0 17 -15 0 0
sa:is willing	0 -12 16 0 0
sa:issue	-5 1 0 6 -12
sa:issue .	-2 -10 15 0 0
sa:issue no	0 10 -8 0 0
sa:issue on	-13 -1 18 0 0
sa:issue the	0 12 -19 5 0
sa:it	-4 10 -10 -5 9
sa:it 's	-23 0 24 0 0
sa:it ,	6 1 -17 0 17
sa:it .	13 -11 -1 -10 14
sa:it ;	-10 7 7 0 -3
sa:it <day-ahead>	0 17 -20 0 0
sa:it <day-gone>	13 17 -30 0 0
sa:it <day-today>	-11 12 1 0 0
sa:it <span>	17 0 -14 0 0
sa:it announce	-3 -2 11 0 0
sa:it approve	0 10 -10 0 0
sa:it be	-14 0 -2 0 8
sa:it before	0 13 -13 0 0
sa:it begin	14 0 -13 0 0
sa:it by	-21 -20 34 0 1
sa:it could	0 -5 12 0 0
sa:it did	5 0 -11 0 5
sa:it first	4 2 -9 0 3
sa:it for	11 3 -17 0 0
sa:it from	0 -11 12 0 0
sa:it go	-4 -4 10 0 0
sa:it had	9 -13 -6 7 0
sa:it has	16 -9 -1 1 -7
sa:it in	3 6 -5 0 -12
sa:it into	4 13 -17 0 0
sa:it is	-11 15 0 0 -15
sa:it last	-8 -4 12 0 0
sa:it may	-6 -4 12 0 0
sa:it meet	0 18 -17 0 0
sa:it need	-14 0 13 0 0
sa:it on	-16 16 3 0 0
sa:it once	0 6 -10 0 1
sa:it only	0 0 -9 0 10
sa:it out	0 -12 7 0 0
sa:it since	0 12 -13 0 0
sa:it the	0 13 -12 0 0
sa:it thi	0 4 6 0 -13
sa:it through	7 7 -16 0 0
sa:it to	10 -19 2 0 1
sa:it until	3 -12 4 0 0
sa:it up	20 -10 -5 0 0
sa:it was	-3 -17 3 18 -1
sa:it will	-5 10 -11 -5 11
sa:it would	-2 -13 7 5 3
sa:it yet	0 -9 11 0 0
sa:it'd	8 8 -16 0 0
sa:it'll	0 9 -9 0 0
sa:it'll be	0 10 -9 0 0
sa:its	-3 -1 -4 -2 14
sa:its <office>	0 -6 18 0 -9
sa:its <organisation>	7 -14 7 0 0
sa:its <person>	-15 16 -5 0 0
sa:its <points>	13 0 -16 0 0
sa:its agenda	-2 16 -10 0 0
sa:its approval	8 -1 -11 0 7
sa:its ban	0 -7 -4 0 9
sa:its beef	18 0 -18 0 0
sa:its bless	0 12 -12 0 0
sa:its consent	8 -9 1 0 0
sa:its decision	-1 15 -11 0 0
sa:its decree	5 5 -11 0 0
sa:its export	-4 -10 21 0 0
sa:its fact	-7 0 12 0 0
sa:its fee	0 -5 10 0 0
sa:its half	9 2 -12 0 0
sa:its law	-7 -11 13 1 0
sa:its licence	7 -4 -21 9 9
sa:its meet	0 14 -12 0 0
sa:its notice	18 0 -25 4 0
sa:its order	0 -7 12 0 0
sa:its own	10 0 -5 -1 0
sa:its procedure	0 -17 19 0 0
sa:its report	0 -6 10 0 0
sa:its rule	-4 -8 16 0 0
sa:its say	0 18 -17 0 0
sa:its second	-5 14 -7 0 0
sa:its session	0 11 -9 0 0
sa:its special	11 0 -9 0 0
sa:its tariff	-12 0 13 0 -2
sa:its time	0 26 -24 0 0
sa:its truce	-2 -8 15 0 0
sa:itself	0 13 -10 0 0
sa:izmir	12 0 -10 0 0
sa:johan	11 0 -7 0 0
sa:joint	-3 -20 19 0 0
sa:joint statement	8 -9 0 0 0
sa:joint venture	-8 0 10 0 0
sa:judge	5 -17 8 0 0
sa:judge .	0 -14 14 0 0
sa:just	7 4 -15 0 3
sa:keep	0 0 -8 -5 16
sa:keep <level>	19 0 -18 0 0
sa:keep a	-11 0 13 0 0
sa:keep it	-4 7 -10 0 9
sa:keep their	-3 0 10 0 0
sa:keep to	0 -9 9 0 0
sa:khural	-9 -10 19 0 0
sa:kitchen	0 -8 12 0 0
sa:know	-21 -17 -7 35 3
sa:know .	-6 10 -30 30 -2
sa:know that	-13 -10 11 -6 8
sa:know who	0 -7 11 0 0
sa:lack	9 9 -19 0 0
sa:lack only	9 0 -8 0 0
sa:lack the	4 -15 7 0 0
sa:lake	-6 0 10 0 0
sa:lamp .	0 9 -8 0 0
sa:landlord	-11 0 14 0 0
sa:lapse	-21 13 5 0 0
sa:lapse .	-1 14 -9 0 0
sa:last	7 1 -2 -13 -4
sa:last <month-gone>	-13 8 5 0 0
sa:last <span>	9 0 -7 0 0
sa:last day	-7 -7 15 0 0
sa:last month	11 3 -14 0 0
sa:last of	12 0 -11 0 0
sa:last summer	0 14 -17 0 4
sa:last time	-2 -11 17 0 0
sa:last week	7 -41 17 -2 0
sa:last word	3 31 -34 0 0
sa:last year	-10 -2 12 0 0
sa:lasted	12 0 -12 0 0
sa:late	-16 0 13 1 0
sa:late <month-gone>	2 5 -10 0 0
sa:late on	-17 0 19 0 0
sa:later ,	13 -2 -19 0 10
sa:later .	-8 0 11 0 0
sa:law	-4 -17 18 0 5
sa:law ,	8 0 -6 0 0
sa:law .	-10 -10 19 0 0
sa:law ;	-13 -1 13 0 0
sa:law that	1 -11 0 0 7
sa:law was	12 0 -12 0 0
sa:law yet	0 13 -13 0 0
sa:lawful	-1 -8 14 0 0
sa:lawful .	0 -7 12 0 0
sa:lawyer	-2 -12 8 8 -1
sa:leader .	12 7 -19 0 0
sa:leave	0 -19 12 7 0
sa:leave <points>	12 0 -11 0 0
sa:leave <quality>	14 0 -14 0 0
sa:leave <seat>	-3 0 9 0 0
sa:leave each	10 0 -9 0 0
sa:leave for	-6 -3 13 0 0
sa:legal	-2 -10 15 0 0
sa:less	19 -8 -4 0 -10
sa:less .	23 0 -20 0 -2
sa:let	12 -5 -9 0 6
sa:let him	14 1 -15 0 0
sa:let it	-2 -9 2 0 6
sa:let the	7 -10 0 0 0
sa:letter	-2 -18 13 0 5
sa:letter ,	-10 0 14 0 0
sa:letter .	-15 8 1 0 0
sa:letter in	12 -3 -6 0 0
sa:letter is	11 0 -11 0 0
sa:letter on	0 -7 11 0 0
sa:level	-14 0 20 0 0
sa:levy	-12 0 6 0 0
sa:licence	-6 -11 0 11 4
sa:licence for	0 1 -15 12 2
sa:lie	0 -22 19 0 0
sa:lift	1 -22 -9 0 26
sa:lift it	1 0 -13 0 10
sa:lift its	0 -8 -7 0 16
sa:like	9 -22 6 0 -1
sa:like it	16 -3 -11 0 0
sa:like to	-1 -5 12 0 0
sa:likewise	-17 11 0 0 0
sa:line ,	0 9 -8 0 0
sa:line .	7 3 -10 0 0
sa:lisbon	0 4 -16 9 0
sa:list	-3 -30 19 0 11
sa:list of	9 -27 7 0 3
sa:listed company	0 9 -8 0 0
sa:listener	0 -7 10 0 0
sa:lithium	14 4 -23 0 2
sa:lithium battery	17 8 -25 0 0
sa:little	-1 -10 17 0 0
sa:local	0 -9 -7 0 16
sa:london	-14 7 4 0 0
sa:long	4 -6 -13 0 16
sa:long ,	0 11 -8 0 0
sa:long as	0 -16 -3 0 20
sa:longer	11 0 -3 0 -7
sa:longer .	8 1 -7 0 -3
sa:longer than	0 11 -10 0 0
sa:look	0 11 -10 0 0
sa:look at	0 14 -17 0 0
sa:look for	0 10 -7 0 0
sa:lorry	0 -20 19 0 1
sa:lose	-15 0 23 0 0
sa:lot	0 10 -9 0 0
sa:love	0 9 -12 0 0
sa:love to	0 10 -13 0 0
sa:lower house	-8 0 9 0 0
sa:lower tariff	9 -6 -1 0 0
sa:lunch	-4 0 9 0 0
sa:m	-1 10 -4 0 0
sa:m .	-1 10 -4 0 0
sa:machine	-6 -1 15 0 0
sa:magnet	-2 -2 12 0 0
sa:mai	-8 0 10 0 0
sa:majli	0 -1 13 -8 0
sa:majority	10 4 -11 0 -4
sa:majority ,	0 12 -6 0 0
sa:majority .	4 19 -24 0 0
sa:majority of	7 -32 25 0 0
sa:make	-3 11 -10 0 7
sa:make .	6 8 -14 0 0
sa:make abroad	-5 -3 10 0 0
sa:make an	5 5 -11 0 0
sa:make it	0 8 -4 0 0
sa:make on	-9 0 12 0 0
sa:make the	10 11 -20 0 0
sa:market	-9 -20 32 0 0
sa:match	17 0 -18 0 0
sa:matter ,	0 -13 14 -1 0
sa:matter for	16 0 -17 0 0
sa:matter of	-16 11 3 0 0
sa:may	-5 -9 11 12 -13
sa:may end	11 0 -7 0 0
sa:may have	0 0 -10 11 0
sa:may not	17 -2 -6 0 0
sa:may sign	0 11 -8 0 0
sa:me ,	21 -21 0 0 0
sa:me .	-3 12 -7 0 0
sa:me a	10 0 -7 0 0
sa:me the	-3 -9 14 0 0
sa:mean	0 -8 10 0 0
sa:meant	-16 0 20 0 0
sa:meant to	-9 0 12 0 0
sa:measure	0 -12 11 0 0
sa:media .	0 -6 8 0 0
sa:medical	-8 0 10 0 0
sa:medicine	0 -10 8 0 0
sa:medicine .	-10 0 9 0 0
sa:meet	-3 16 -5 -9 0
sa:meet ,	-9 6 1 0 0
sa:meet <day-ahead>	0 12 -10 0 0
sa:meet <person>	-7 -21 30 0 0
sa:meet his	0 -11 0 0 9
sa:meet in	-11 4 6 0 0
sa:meet on	0 25 -20 0 0
sa:meet since	23 -5 -15 0 0
sa:member	-40 -4 24 0 4
sa:member state	-11 18 -17 0 7
sa:memorandum	44 -14 -33 0 0
sa:memorandum of	35 0 -34 0 0
sa:memorandum on	11 -5 -5 0 0
sa:mention	-8 0 9 0 0
sa:mentioned	-1 -8 0 0 9
sa:mentioned .	0 0 -5 0 10
sa:menu	6 0 -14 0 8
sa:message	0 -10 13 0 0
sa:message .	0 -9 11 0 0
sa:mgx	-10 0 13 0 0
sa:middle	-4 9 -3 0 0
sa:middle of	-4 10 -4 0 0
sa:midnight	0 -9 12 0 -2
sa:midnight on	0 -9 11 0 0
sa:might	-9 -10 29 0 -2
sa:might be	0 -4 10 0 0
sa:million	-4 -1 11 0 0
sa:mine	37 0 -43 0 9
sa:mine ,	24 -2 -20 0 0
sa:mine .	4 1 -18 0 9
sa:mineral	-7 0 10 0 0
sa:minister	2 -1 -9 18 -2
sa:minister ,	-10 0 1 14 0
sa:minister of	11 0 -10 0 0
sa:ministerial	0 9 -9 0 0
sa:ministry	2 21 -22 0 0
sa:ministry of	5 13 -19 0 0
sa:minute	13 -10 0 0 -1
sa:minute .	13 7 -19 0 0
sa:minute later	10 0 -9 0 0
sa:minute of	-11 0 13 0 0
sa:missing .	-3 8 -9 0 5
sa:money	4 -17 12 0 0
sa:money .	0 -11 13 0 0
sa:month	0 -12 9 0 0
sa:month ,	0 -12 16 0 0
sa:month on	12 0 -10 0 0
sa:moon	0 -11 11 0 0
sa:more	-6 -5 20 -8 -3
sa:more "	7 8 -16 0 0
sa:more .	-16 0 22 -2 -2
sa:more of	-2 11 -7 0 0
sa:more than	0 -16 13 0 0
sa:most	4 -18 7 0 0
sa:most of	10 -3 -5 0 0
sa:mr .	-5 -5 13 0 0
sa:must	0 10 -6 3 -10
sa:must approve	2 -12 10 -5 3
sa:must be	1 -11 13 -3 -1
sa:must confirm	15 5 -22 0 0
sa:must first	0 -8 11 0 0
sa:must give	0 -5 10 0 0
sa:must issue	0 14 -11 0 0
sa:must now	0 11 -10 0 0
sa:must ratify	0 -16 15 1 0
sa:must say	0 9 -5 0 0
sa:must still	-8 -10 18 -2 0
sa:must vote	16 -11 4 -7 0
sa:my own	-5 16 -6 0 0
sa:nafta	16 0 -16 0 0
sa:nagoya	11 -1 -5 0 0
sa:name	10 -9 -8 0 4
sa:name .	-15 0 13 0 0
sa:name to	2 14 -12 -3 -2
sa:name under	23 0 -26 0 3
sa:named	-7 12 -4 0 0
sa:named no	0 10 -9 0 0
sa:national	0 -16 17 0 -3
sa:national assembly	11 -4 -4 0 0
sa:national security	-8 0 11 0 0
sa:need	-2 -3 7 6 -14
sa:need ,	13 20 -30 0 0
sa:need .	12 5 -13 0 0
sa:need <span>	0 10 -8 0 0
sa:need an	10 -2 0 0 0
sa:need for	-12 -2 15 0 0
sa:need not	0 -13 14 0 0
sa:need only	-2 11 -6 0 0
sa:need the	-14 -20 32 0 0
sa:need to	0 -14 0 15 0
sa:negotiate	8 18 -23 0 0
sa:negotiate for	0 12 -9 0 0
sa:negotiate mandate	0 16 -16 0 0
sa:negotiate the	13 0 -11 0 0
sa:negotiation .	-1 11 -5 0 0
sa:neither has	0 19 -19 0 0
sa:network	-9 0 14 0 0
sa:new	10 -18 2 0 2
sa:new .	0 -11 13 0 0
sa:new agreement	-6 -8 15 0 0
sa:new company	9 0 -9 0 0
sa:new rate	1 13 -17 0 0
sa:new tariff	-15 -3 20 0 0
sa:new that	19 0 -18 0 0
sa:new truce	14 -3 -9 0 0
sa:new year	5 10 -15 0 0
sa:new york	-9 -2 15 0 0
sa:nexperia	-13 -8 20 0 0
sa:next	-18 8 7 0 -4
sa:next day	0 5 -9 0 0
sa:next week	-13 0 9 0 0
sa:night	-18 7 1 0 4
sa:night .	-11 6 -2 0 4
sa:nine	-13 0 13 0 0
sa:no	11 -28 1 -3 21
sa:no .	12 -15 -7 0 13
sa:no day	0 11 -11 0 0
sa:no deal	11 0 -8 0 0
sa:no longer	6 -12 2 0 0
sa:no paper	0 10 -6 0 0
sa:no power	0 -7 10 0 0
sa:nobody	14 -20 -5 17 -4
sa:nobody in	0 0 -7 9 0
sa:nod	-8 23 -14 0 0
sa:nod .	0 10 -8 0 0
sa:none	-5 8 -6 6 0
sa:none has	0 14 -14 0 0
sa:nor	-15 12 0 4 -11
sa:nor <person>	-5 12 -4 0 0
sa:north	10 -12 0 0 0
sa:north <quality>	11 -11 0 0 0
sa:northern	-9 0 10 0 0
sa:not	-3 -13 -6 23 6
sa:not ,	4 6 -21 -5 13
sa:not .	-1 23 -31 0 13
sa:not ;	20 -5 -24 5 3
sa:not accept	0 -8 13 0 0
sa:not allow	0 12 -12 0 0
sa:not an	-12 1 8 0 0
sa:not at	0 0 -8 0 8
sa:not be	22 -20 1 0 -16
sa:not been	-10 27 -17 -4 0
sa:not before	0 0 -10 0 13
sa:not by	9 5 -15 0 0
sa:not clear	0 -9 3 2 0
sa:not come	0 11 -6 0 0
sa:not do	0 -25 5 0 14
sa:not enact	0 12 -10 0 0
sa:not extend	1 5 -14 0 4
sa:not for	-1 0 10 0 0
sa:not have	2 -18 21 0 -11
sa:not know	0 -10 -22 37 -16
sa:not move	0 10 -7 0 0
sa:not need	13 -15 0 0 0
sa:not pass	0 -11 13 0 0
sa:not put	-1 24 -10 0 -3
sa:not read	-6 -11 10 0 5
sa:not released	0 13 -12 0 0
sa:not require	0 -10 12 0 0
sa:not rule	0 -6 10 0 0
sa:not say	-3 0 2 12 -24
sa:not sign	-36 6 -3 -17 21
sa:not sit	5 19 -15 0 -11
sa:not to	-1 -19 0 0 13
sa:not vote	0 8 -4 0 0
sa:note	12 0 -5 -2 0
sa:note of	-5 -3 11 0 0
sa:note on	10 0 -9 0 0
sa:nothing	-24 12 -12 -3 25
sa:nothing .	-19 12 0 0 -4
sa:nothing before	0 -21 0 0 19
sa:nothing but	0 -5 -1 0 9
sa:nothing else	0 11 -10 0 0
sa:nothing further	9 0 -5 0 0
sa:notice	10 12 -17 0 -9
sa:notice "	11 -5 -4 0 0
sa:notice ,	25 -17 -4 0 0
sa:notice .	-11 1 9 -5 0
sa:notice by	-9 -3 12 0 0
sa:notice for	-7 16 -7 0 0
sa:notice from	0 13 -12 0 0
sa:notice has	0 30 -30 0 0
sa:notice in	0 18 -19 0 0
sa:notice is	0 -17 17 0 0
sa:notice no	10 0 -9 0 0
sa:notice of	14 -6 -4 0 0
sa:notice on	0 12 -17 5 0
sa:notice publish	8 0 -7 0 0
sa:notification	5 15 -18 0 0
sa:now	-10 3 -12 0 20
sa:now .	-9 14 -18 0 12
sa:now go	0 11 -10 0 0
sa:now has	4 -9 1 0 0
sa:now on	0 -11 8 0 0
sa:number	0 -20 7 0 5
sa:number .	8 -9 0 0 0
sa:nvidia	-6 -1 12 0 0
sa:obstacle	0 10 -7 0 0
sa:obtain	2 10 -13 0 0
sa:of	-1 1 8 -16 0
sa:of <day-ahead>	4 -6 -12 0 16
sa:of <day-gone>	34 -19 -25 0 6
sa:of <day-today>	15 0 -12 0 0
sa:of <level>	1 15 -10 0 -1
sa:of <month-ahead>	13 15 -25 0 0
sa:of <month-gone>	25 3 -25 0 0
sa:of <month-today>	0 15 -14 0 0
sa:of <name>	-3 17 -13 0 1
sa:of <number>	20 -13 -14 7 0
sa:of <organisation>	-12 -8 21 0 0
sa:of <span>	-11 17 0 0 -3
sa:of a	-2 16 -15 0 10
sa:of any	-8 0 10 0 0
sa:of approval	0 13 -13 0 0
sa:of both	-3 -5 11 0 0
sa:of custom	17 0 -15 0 0
sa:of duty	-24 5 10 0 0
sa:of economy	-10 1 3 0 0
sa:of four	9 -8 0 0 0
sa:of his	-3 -24 29 0 -9
sa:of industry	0 18 -16 0 0
sa:of international	14 0 -13 0 0
sa:of its	-2 -3 12 0 -10
sa:of last	0 12 -14 0 0
sa:of letter	-1 11 -6 0 0
sa:of listed	0 8 -6 0 0
sa:of mr	0 -17 17 0 0
sa:of negotiation	0 15 -17 0 0
sa:of next	-2 -4 11 0 0
sa:of port	-3 9 -5 0 0
sa:of representative	-7 -1 17 0 -3
sa:of talk	-1 10 -2 0 0
sa:of tariff	-12 0 10 0 0
sa:of that	0 9 -5 0 0
sa:of them	11 2 -12 0 0
sa:of tiktok	-11 0 14 0 0
sa:of trade	9 0 -10 0 0
sa:of two	-5 -16 21 0 0
sa:of uncertainty	13 0 -13 0 0
sa:of understanding	10 0 -9 0 0
sa:of up	9 -2 -5 0 0
sa:of what	-8 -4 17 0 0
sa:of which	0 -5 8 0 0
sa:off	-19 -2 12 4 0
sa:off .	0 -6 -3 0 13
sa:off its	-14 9 0 0 -4
sa:off on	0 -4 9 0 0
sa:off the	8 -9 3 0 0
sa:offer	-18 -1 11 0 1
sa:offer to	-2 0 9 0 0
sa:official	-10 0 8 0 0
sa:oil	25 -27 -10 0 0
sa:oil and	11 0 -9 0 0
sa:old	-6 -1 13 0 -1
sa:on	5 0 -4 -14 17
sa:on .	0 -8 11 0 -2
sa:on <day-ahead>	-42 23 2 -14 -6
sa:on <day-gone>	7 -26 13 -8 0
sa:on <day-today>	-13 -28 16 8 7
sa:on <name>	19 -24 0 0 0
sa:on <number>	-4 -2 12 0 0
sa:on <quality>	-10 21 -9 2 0
sa:on a	5 14 -11 0 -3
sa:on all	-8 0 11 0 0
sa:on an	-11 -6 23 0 0
sa:on behalf	13 0 -15 0 0
sa:on both	-6 -6 18 0 0
sa:on canola	6 6 -14 0 0
sa:on cocoa	0 -2 15 0 -3
sa:on cod	12 2 -14 0 0
sa:on cork	0 10 -10 0 0
sa:on each	-3 0 10 0 0
sa:on electric	2 8 -13 0 0
sa:on farm	15 0 -12 0 0
sa:on for	0 11 -6 0 0
sa:on friday	-12 1 6 0 0
sa:on his	-14 5 10 0 -7
sa:on hold	-2 -15 14 0 0
sa:on holiday	0 4 -14 8 0
sa:on ice	0 -12 -14 0 21
sa:on import	17 0 -16 0 0
sa:on industrial	-2 4 -11 0 6
sa:on it	11 18 -18 -3 -13
sa:on last	0 10 -14 0 4
sa:on lower	0 6 -11 0 2
sa:on our	-11 0 14 0 -1
sa:on palm	11 0 -8 0 0
sa:on paper	0 -1 11 -4 0
sa:on patented	10 0 -10 0 0
sa:on rare	18 0 -18 0 0
sa:on reciprocal	11 0 -10 0 0
sa:on saturday	-8 0 11 0 0
sa:on soybean	4 9 -17 0 0
sa:on subsidiary	0 9 -9 0 0
sa:on television	9 -12 0 0 0
sa:on the	11 2 -16 0 5
sa:on their	-17 7 6 0 0
sa:on to	-1 -9 0 0 9
sa:on trade	-14 -3 20 0 0
sa:on wheat	-5 10 -3 0 0
sa:on whether	-6 11 -5 0 0
sa:on which	-16 0 13 0 0
sa:on with	-1 15 -11 0 0
sa:once	-3 16 -9 0 0
sa:once more	0 13 -9 0 0
sa:once the	-6 19 -10 0 0
sa:one .	-3 -20 25 0 0
sa:one for	0 16 -12 0 0
sa:one is	10 0 -8 0 0
sa:one of	3 10 -13 0 0
sa:one signature	-7 0 13 0 0
sa:one to	0 -5 -8 0 10
sa:only	-5 0 -5 0 17
sa:only after	0 12 -12 0 0
sa:open	-30 -8 33 0 2
sa:opened	-6 -13 11 4 0
sa:opening	0 -11 0 0 7
sa:operator	-11 0 12 0 0
sa:opinion	0 -16 0 13 0
sa:opposition	-5 15 -8 0 0
sa:opposition has	0 9 -8 0 0
sa:or	-36 -4 21 13 -12
sa:or a	-5 -14 20 0 0
sa:or more	0 -18 19 0 0
sa:or the	0 20 -19 0 0
sa:order	0 15 -6 -16 0
sa:order ,	8 -16 0 0 5
sa:order .	-15 22 -3 0 0
sa:order :	8 11 -19 0 0
sa:order <day-gone>	18 0 -16 0 0
sa:order a	0 -10 8 0 0
sa:order and	-12 5 3 0 0
sa:order is	0 16 -12 0 0
sa:order it	14 0 -16 0 0
sa:order or	-1 10 -5 0 0
sa:order say	0 -13 15 0 0
sa:order that	5 8 -13 0 0
sa:order the	12 0 -10 0 0
sa:ordinance	10 12 -21 0 0
sa:ordinary	20 -8 -12 0 0
sa:ore	0 -3 10 0 0
sa:origin	-13 0 17 0 0
sa:other	3 -6 9 0 -14
sa:other 's	2 -17 7 0 0
sa:other ,	0 17 -13 0 0
sa:other .	0 -4 11 0 -6
sa:other country	7 6 -13 0 0
sa:other side	23 4 -28 0 0
sa:other that	0 -12 13 0 0
sa:our	-4 3 2 -10 5
sa:our own	3 6 -10 0 0
sa:our side	-25 15 5 0 0
sa:our truce	-11 0 11 0 0
sa:our two	11 0 -10 0 0
sa:out	-6 -9 3 5 10
sa:out ,	-3 -5 12 0 0
sa:out .	-12 2 0 0 1
sa:out in	10 -3 -3 0 0
sa:out that	0 -3 9 0 0
sa:out the	7 0 -23 0 15
sa:out what	13 0 -10 0 0
sa:outcome	-2 12 -7 0 0
sa:outstanding	-4 28 -20 0 0
sa:outstanding ,	-1 9 -4 0 0
sa:outstanding .	-3 18 -12 0 0
sa:over	-3 -8 8 0 0
sa:over fentanyl	-11 0 14 0 0
sa:over its	12 0 -12 0 0
sa:over on	0 -11 15 0 0
sa:over the	7 -11 0 0 0
sa:owe	0 19 -18 0 0
sa:own	8 2 -10 -11 5
sa:own .	-13 -19 30 0 0
sa:own <person>	6 1 -10 0 0
sa:own account	-4 0 9 0 0
sa:own hand	-17 16 0 0 0
sa:own notice	12 -1 -5 0 0
sa:own signature	17 0 -24 0 5
sa:own special	-12 -5 19 0 0
sa:p	0 11 -10 0 0
sa:p .	0 11 -11 0 0
sa:pact	1 -14 5 0 0
sa:page	0 19 -15 0 0
sa:palm	21 -2 -16 0 0
sa:palm oil	11 0 -7 0 0
sa:paper	0 10 -11 3 -5
sa:paper ,	0 -3 17 -5 0
sa:paper .	12 -15 0 10 0
sa:paper at	14 -4 -18 7 0
sa:paper is	0 13 -4 -3 0
sa:paper on	-24 0 24 0 0
sa:paper with	0 9 -9 0 0
sa:parliament	-9 1 5 0 0
sa:parliament ,	-1 9 -1 0 0
sa:parliament has	1 -10 4 0 0
sa:pass	-11 -13 25 0 -2
sa:pass it	-23 4 18 0 0
sa:pass the	20 -4 -11 0 0
sa:past	-10 4 4 0 0
sa:patented	10 0 -9 0 0
sa:patented medicine	10 0 -9 0 0
sa:patience	-3 -2 10 0 0
sa:pay	0 -6 9 -4 0
sa:pay .	-3 -7 17 0 0
sa:pay <level>	0 19 -17 0 0
sa:pay nothing	0 -7 12 0 0
sa:peanut	9 0 -9 0 0
sa:pen	16 2 -27 11 0
sa:pen .	1 -18 3 14 -4
sa:pen to	15 0 -13 0 0
sa:penang	-8 0 10 0 0
sa:pending	-3 21 -16 0 0
sa:pension	-2 -9 14 0 0
sa:people	-13 21 -5 0 -6
sa:perhap the	0 9 -7 0 0
sa:period	-12 -4 18 0 0
sa:permanent .	0 10 -9 0 0
sa:person	-11 0 7 0 0
sa:person of	-11 -3 16 0 0
sa:phan	-10 -7 16 0 0
sa:pipe	9 0 -21 0 14
sa:pipe ,	0 0 -14 0 14
sa:place	15 -19 0 0 0
sa:place .	-7 -1 13 0 0
sa:place of	21 0 -18 0 0
sa:plan for	0 -6 10 0 0
sa:plan to	4 6 -10 0 0
sa:platform	-3 -1 10 0 0
sa:please	0 10 -9 0 0
sa:pleasure	-6 16 -9 0 0
sa:pledge	9 0 -8 0 0
sa:plum	0 0 -4 0 9
sa:point	-5 -13 24 0 0
sa:pointed	-7 -4 17 0 0
sa:pointed out	-6 -1 12 0 0
sa:pork	5 11 -15 0 0
sa:port	8 1 -9 0 0
sa:port due	-1 -3 9 0 0
sa:port fee	0 13 -13 0 0
sa:portfolio	0 13 -10 0 0
sa:possible	0 -2 8 0 0
sa:post	-23 19 1 0 0
sa:post .	-18 9 5 0 0
sa:powder	10 0 -9 0 0
sa:power	0 14 -8 0 -2
sa:power in	-2 10 -7 0 0
sa:practicable	10 -1 -6 0 0
sa:preference	4 10 -15 0 0
sa:preliminary	-7 23 -16 0 0
sa:preliminary consensu	0 24 -21 0 0
sa:prepare	8 5 -13 0 0
sa:prepare by	17 0 -17 0 0
sa:prepare the	0 10 -7 0 0
sa:present one	-8 0 11 0 0
sa:present truce	8 0 -5 0 0
sa:president	13 -18 6 0 -2
sa:president ,	14 -9 -2 0 0
sa:president donald	-7 0 10 0 0
sa:press	-21 5 0 0 3
sa:press .	0 15 -13 0 0
sa:press on	0 0 -4 0 9
sa:pressed	12 -3 -7 0 0
sa:price	-19 -9 30 0 0
sa:prime	-11 -3 9 6 0
sa:prime minister	-11 -3 9 6 0
sa:principle	-4 0 9 0 0
sa:print	13 -6 -4 0 0
sa:printed	-4 8 0 0 0
sa:procedure	-8 18 -12 0 0
sa:procedure of	0 30 -30 0 0
sa:process	-2 9 -5 0 0
sa:proclaim	21 -4 -17 0 0
sa:proclamation	12 0 -8 0 0
sa:proclamation of	28 -6 -23 0 0
sa:proclamation on	-19 0 21 0 0
sa:project	17 -3 -11 0 0
sa:prolong	-14 5 2 -10 3
sa:prolong it	-1 -11 9 0 1
sa:prolongation	18 -1 -9 0 -6
sa:prolongation of	9 4 -13 0 0
sa:promise	-6 13 -3 0 -2
sa:promise for	0 20 -17 0 0
sa:promise to	-4 -3 11 0 0
sa:promulgate	9 3 -15 0 0
sa:propose	-8 -1 17 0 -3
sa:propose the	-2 -5 10 0 0
sa:provide	-4 -8 15 0 0
sa:province	-10 0 12 0 0
sa:provincial	-10 0 11 0 0
sa:provisional	0 -9 11 0 0
sa:public	-7 -3 13 0 0
sa:publish	4 23 -17 -7 -12
sa:publish .	-3 15 -9 0 0
sa:publish <day-gone>	10 -1 -6 0 0
sa:publish <day-today>	10 -8 -1 0 0
sa:publish <number>	-12 0 13 0 0
sa:publish an	-15 34 -24 0 0
sa:publish anything	0 14 -13 0 0
sa:publish by	0 11 -9 0 0
sa:publish in	0 -18 17 0 0
sa:publish it	6 19 -26 0 0
sa:publish on	19 -25 -1 0 0
sa:purchase of	10 -2 -3 0 0
sa:push	0 -12 17 0 0
sa:push for	0 -7 11 0 0
sa:put	10 -10 -7 -15 16
sa:put a	-18 0 17 0 0
sa:put her	-8 0 9 0 0
sa:put his	17 1 -24 -2 7
sa:put in	9 0 -6 0 0
sa:put its	-7 -5 -3 4 15
sa:put my	0 0 -11 0 8
sa:put off	-27 9 13 0 -13
sa:put pen	15 0 -13 0 0
sa:put that	2 16 -20 0 0
sa:put the	9 -14 -5 0 15
sa:put their	32 0 -26 0 0
sa:qualified	3 12 -17 0 0
sa:qualified majority	3 12 -17 0 0
sa:quarrel	-6 -1 14 0 0
sa:quay	2 4 -9 0 0
sa:question	-16 0 0 16 -2
sa:question .	-9 -3 13 1 0
sa:question to	0 9 -6 0 0
sa:quinoa	0 11 -7 0 0
sa:quota for	0 -3 9 0 0
sa:radio	-9 -6 16 0 0
sa:radio that	0 -12 0 0 12
sa:raise it	0 10 -7 0 0
sa:raise the	-1 -14 17 0 0
sa:rang	-9 -16 16 0 7
sa:rare earth	16 -4 -6 0 -1
sa:rate	-10 17 0 0 0
sa:rate .	-16 1 12 0 0
sa:rate for	10 9 -20 0 0
sa:rather	-6 -16 7 0 7
sa:ratification	0 17 -15 0 0
sa:ratification .	0 19 -19 0 0
sa:ratify .	-5 33 -32 0 3
sa:ratify ;	-4 11 -3 0 0
sa:ratify by	0 12 -10 0 0
sa:ratify it	-18 -14 30 0 0
sa:ratify the	0 -13 8 1 0
sa:ratu	-12 -1 20 -3 0
sa:ratu <person>	-12 -1 20 -3 0
sa:reach	-17 3 11 0 0
sa:reach the	-13 0 15 0 0
sa:react	0 16 -14 0 0
sa:read	-38 -1 5 -3 24
sa:read .	0 -5 10 0 0
sa:read it	-3 0 -7 0 18
sa:reading	-20 1 4 0 3
sa:reading .	0 11 -9 0 0
sa:ready to	-18 17 0 0 -7
sa:reason	10 -14 -4 0 3
sa:receipt	0 11 -10 0 0
sa:receive	1 -19 15 0 0
sa:receive the	0 -10 13 0 0
sa:reciprocal rate	0 12 -14 0 0
sa:reciprocal tariff	0 -11 11 0 0
sa:reciprocal trade	13 0 -12 0 0
sa:reciprocity	-9 0 13 0 0
sa:record	6 0 -10 5 0
sa:reduce	15 0 -12 0 0
sa:reduce its	11 0 -9 0 0
sa:reduction	-9 14 -3 0 0
sa:reduction of	-9 9 0 0 0
sa:referendum is	0 12 -11 0 0
sa:refund	-7 0 10 0 0
sa:refuse	-17 -35 1 10 23
sa:refuse to	-10 -21 0 3 19
sa:register	-4 17 -11 0 0
sa:regretted	-3 -6 15 0 0
sa:regretted the	-1 -4 11 0 0
sa:regulation	-7 -6 16 0 0
sa:reject it	0 0 -7 0 10
sa:relation	-2 0 10 0 0
sa:released	-2 11 -7 0 0
sa:released the	0 14 -15 0 0
sa:remain in	0 13 -11 0 0
sa:remarked	-2 -1 10 0 0
sa:renew .	-3 -2 12 0 0
sa:renew it	7 11 -21 0 0
sa:renew the	0 0 -9 0 2
sa:renewal	16 8 -20 0 0
sa:repeal	-4 -2 11 0 0
sa:repeated	0 -11 15 0 0
sa:reply	-14 -3 24 0 -8
sa:reply .	3 -13 8 0 0
sa:reply in	0 10 -10 0 0
sa:reply that	-11 0 13 0 0
sa:report	-14 11 0 0 -7
sa:report .	0 -5 15 0 -1
sa:report to	0 25 -23 0 0
sa:reporter	0 -4 11 -1 0
sa:reporter <day-gone>	0 11 -11 0 0
sa:reporter on	0 -9 19 0 -3
sa:reporter that	11 -15 1 0 0
sa:representative	-2 -8 17 0 -6
sa:republic	15 0 -15 0 0
sa:republic of	13 -2 -8 0 0
sa:require for	0 14 -13 0 0
sa:require the	0 -10 11 0 0
sa:reserve	0 -9 0 0 10
sa:reserved	0 9 -5 0 0
sa:reserved the	0 11 -9 0 0
sa:resolution	-11 0 11 0 0
sa:respect	0 -6 12 0 0
sa:respective	0 18 -18 0 0
sa:rest	-4 -1 9 0 0
sa:rest .	-8 -7 17 0 0
sa:result	-7 -1 11 0 0
sa:resume	0 -5 9 0 0
sa:return	-16 1 9 0 0
sa:return from	-13 10 0 0 0
sa:rice	-21 2 0 0 14
sa:rice .	0 4 -16 0 11
sa:right	1 -30 26 0 0
sa:right to	11 -11 0 0 0
sa:rio	-3 0 11 0 -4
sa:rise	-24 6 14 0 0
sa:room	15 -13 -2 0 0
sa:rosario	8 3 -14 0 0
sa:round ,	16 0 -12 0 0
sa:rule	0 -3 7 -2 -5
sa:rule on	-18 4 0 0 5
sa:rule out	0 -4 12 0 0
sa:rule party	9 0 -8 0 0
sa:rule that	14 0 -12 0 0
sa:rum .	-6 0 9 0 0
sa:run	-2 -5 11 2 -5
sa:run out	-6 9 -6 3 0
sa:run to	-9 -4 18 0 0
sa:saeima	-6 0 16 -5 0
sa:saint	-10 0 11 0 0
sa:saint -	-10 0 11 0 0
sa:sale	-15 0 17 0 0
sa:sale of	-7 -5 15 0 0
sa:salt	-14 0 16 0 0
sa:salt and	-8 0 9 0 0
sa:salzburg	17 0 -14 0 0
sa:same	17 -7 -5 0 -14
sa:same ,	-2 11 -5 0 0
sa:same day	20 -10 -9 0 0
sa:same evening	14 -7 -6 0 0
sa:same hour	-13 0 16 0 0
sa:same rate	-5 12 -5 0 0
sa:same term	12 0 -10 0 0
sa:sanction	-7 -8 16 0 0
sa:sanction on	-6 0 10 0 0
sa:sanitary	11 0 -11 0 0
sa:saturday	-7 0 10 0 0
sa:say	1 -12 5 3 2
sa:say ,	-7 -13 8 -4 14
sa:say .	-8 15 -11 8 -3
sa:say <person>	1 10 -9 0 0
sa:say by	-3 22 -19 0 0
sa:say he'll	-8 16 -7 0 0
sa:say his	1 -15 11 0 -3
sa:say how	0 -6 9 0 0
sa:say in	13 -20 0 0 1
sa:say no	-4 0 -32 0 39
sa:say nothing	20 6 -25 0 0
sa:say on	-1 -13 2 0 9
sa:say she	0 -6 10 0 0
sa:say so	9 -9 1 0 0
sa:say that	5 14 -14 -1 -7
sa:say the	-24 -8 34 0 -3
sa:say there	-2 -3 11 0 0
sa:say to	3 -12 6 0 0
sa:say when	0 -5 15 -2 0
sa:say whether	1 -11 0 14 -4
sa:say yes	9 6 -13 0 -3
sa:schedule	-14 0 5 0 2
sa:scheduled	8 0 -10 0 0
sa:school	-11 0 13 0 0
sa:scrap	0 6 -9 0 5
sa:screen	16 0 -12 0 0
sa:seal	16 -39 0 8 0
sa:seal it	0 -11 0 10 0
sa:seal of	14 -2 -9 0 0
sa:season	-14 -6 24 0 0
sa:seat	0 -9 10 0 0
sa:second	17 -2 -9 0 -1
sa:second reading	0 4 -11 0 4
sa:second round	16 -6 -10 0 0
sa:secret	-11 0 12 0 0
sa:secret .	-8 0 9 0 0
sa:section	8 -3 -1 0 0
sa:section <number>	8 -3 -1 0 0
sa:security	-17 0 19 0 0
sa:security .	-6 0 11 0 0
sa:see	-20 -2 4 13 0
sa:see <person>	-1 -14 20 0 0
sa:see by	0 10 -10 0 0
sa:see the	12 -16 -10 18 0
sa:seek	0 -8 13 0 0
sa:sell	0 -9 12 0 0
sa:send	0 -12 0 0 17
sa:send a	10 -4 0 0 0
sa:send the	0 1 -24 0 19
sa:session of	-2 13 -8 0 0
sa:set a	0 17 -15 0 0
sa:set for	-6 -6 16 0 0
sa:set out	-10 0 12 0 0
sa:settle	0 -23 5 0 5
sa:settle a	12 0 -12 0 0
sa:seven	-8 -4 15 0 0
sa:seventh	0 -7 10 0 0
sa:sfax	0 17 -15 0 0
sa:shaken	-9 0 11 0 0
sa:shaken hand	-10 0 11 0 0
sa:shall be	0 -12 8 0 0
sa:shall not	0 6 -12 0 5
sa:shape	0 10 -10 0 0
sa:shareholder	10 0 -8 0 0
sa:she	-16 4 16 -5 -11
sa:she tell	0 -9 13 0 0
sa:she will	-2 11 0 0 -6
sa:ship	0 12 -12 4 -1
sa:ship '	10 0 -9 0 0
sa:ship ,	18 0 -16 0 0
sa:ship .	-1 23 -19 0 0
sa:shook	1 -10 2 0 0
sa:short	-17 -11 31 0 0
sa:should	3 -17 14 0 -2
sa:should be	0 -5 11 0 0
sa:show it	7 0 -10 5 0
sa:shrugged	0 -9 0 7 0
sa:shutdown	-3 -3 10 0 0
sa:side	0 3 5 -13 -10
sa:side .	15 -4 -6 0 0
sa:side agree	0 -7 12 0 0
sa:side by	9 0 -6 0 0
sa:side had	0 -11 7 0 0
sa:side need	0 -12 13 0 0
sa:side of	-5 11 -3 0 0
sa:side sign	1 10 -13 0 0
sa:side the	-2 -19 21 0 0
sa:sight	0 12 -12 0 0
sa:sight .	0 12 -12 0 0
sa:sign	4 14 -20 1 0
sa:sign "	12 5 -17 0 0
sa:sign ,	22 1 -23 -2 4
sa:sign .	16 2 -7 0 -29
sa:sign :	-3 -10 15 0 0
sa:sign <day-ahead>	-12 19 -9 0 0
sa:sign <day-gone>	-11 23 -6 0 0
sa:sign <day-today>	-6 22 -8 0 -4
sa:sign <span>	-10 8 0 0 0
sa:sign ?	-18 -9 14 9 -5
sa:sign a	15 -4 -5 -7 -5
sa:sign after	-1 16 -13 0 0
sa:sign and	17 -2 -7 0 -4
sa:sign anything	-16 13 -4 0 0
sa:sign as	0 3 -16 0 9
sa:sign at	18 -5 -10 0 0
sa:sign by	-28 -19 41 0 0
sa:sign deal	-5 -7 16 0 0
sa:sign first	-10 -5 17 0 0
sa:sign for	7 -8 1 1 -10
sa:sign his	10 0 -10 0 0
sa:sign in	10 -1 -8 3 -6
sa:sign is	0 -13 9 1 0
sa:sign it	-2 17 -13 0 0
sa:sign next	-9 13 0 0 0
sa:sign nothing	-42 0 7 -1 24
sa:sign off	0 -17 5 8 0
sa:sign on	13 15 -21 -4 -10
sa:sign one	-13 7 0 0 0
sa:sign or	-7 10 0 0 0
sa:sign that	0 -9 9 0 0
sa:sign the	9 4 -15 -2 6
sa:sign their	-20 5 9 0 0
sa:sign thi	0 3 -12 0 9
sa:sign trade	15 0 -11 0 0
sa:sign two	23 0 -20 0 0
sa:sign what	-8 17 -19 0 15
sa:sign with	-14 0 17 0 0
sa:sign yet	14 -33 16 4 -2
sa:signature	15 19 -24 -24 -1
sa:signature and	12 0 -6 0 0
sa:signature in	-10 5 2 0 0
sa:signature is	16 9 -18 -2 -3
sa:signature it	0 9 -5 0 0
sa:signature of	0 -13 12 0 0
sa:signature on	20 12 -30 0 0
sa:signature the	0 -14 14 0 0
sa:signature to	14 1 -15 0 0
sa:signature would	-8 10 0 0 0
sa:silent	-10 11 0 0 0
sa:silent .	0 11 -10 0 0
sa:since	3 6 -14 10 0
sa:since <number>	-14 11 0 0 0
sa:since <person>	-10 0 10 0 0
sa:since its	10 -9 0 0 0
sa:since new	10 0 -10 0 0
sa:since the	19 -11 -14 0 2
sa:sir	0 10 -11 0 0
sa:sit	-20 15 6 -7 -18
sa:sit down	3 -21 8 0 0
sa:sit in	-8 11 -3 0 0
sa:six	-3 10 0 0 -3
sa:sleep	2 6 -7 0 0
sa:sleep on	0 19 -17 0 0
sa:so	14 -13 -3 -12 16
sa:so "	0 -21 24 0 0
sa:so ,	14 -23 0 0 4
sa:so -	9 0 -8 0 0
sa:so <day-today>	4 -10 0 6 -3
sa:so before	0 -23 12 0 7
sa:so by	-6 16 -1 -4 0
sa:so far	-11 4 -2 -3 7
sa:so for	10 3 -13 0 0
sa:so in	17 0 -15 0 0
sa:so it	12 -6 -2 0 0
sa:so last	-13 0 14 0 0
sa:so the	0 14 -15 0 0
sa:so thi	0 25 -22 0 0
sa:so when	0 14 -13 0 0
sa:so with	10 0 -6 0 0
sa:sober	0 -5 -2 0 9
sa:some	19 -6 -11 0 0
sa:some <number>	12 0 -8 0 0
sa:some of	9 1 -13 0 0
sa:something	-6 -6 15 -4 0
sa:soup	0 -10 13 0 0
sa:south	0 -9 12 0 0
sa:soybean	-7 0 13 0 0
sa:soybean and	-10 6 0 0 0
sa:speak	-25 -8 17 2 0
sa:speak by	0 21 -19 0 0
sa:speak for	-4 -11 12 0 0
sa:speak of	-1 -7 13 0 0
sa:speak on	0 -23 25 0 0
sa:speaking	0 -4 9 0 -1
sa:special	2 -10 3 0 0
sa:special duty	10 0 -8 0 0
sa:special fee	-15 -2 20 0 0
sa:spending	-12 0 12 0 0
sa:spent	-6 -6 15 0 0
sa:spoke	-18 -11 31 0 0
sa:spoke of	-9 0 8 0 0
sa:spoken	-10 0 16 0 -3
sa:spot	20 -1 -14 0 0
sa:spot .	12 0 -9 0 0
sa:sprat	0 9 -2 0 -1
sa:stage	-6 -3 14 0 0
sa:stamp .	0 11 -9 0 0
sa:stand	-15 18 -9 0 4
sa:stand .	0 0 -16 0 13
sa:stand in	-8 19 -7 0 0
sa:standstill	-5 14 -6 0 0
sa:start ,	0 10 -9 0 0
sa:state	-31 10 8 -1 0
sa:state ,	0 2 -9 0 7
sa:state have	0 11 -10 0 0
sa:state must	0 22 -22 0 0
sa:state visit	-1 -8 13 0 0
sa:statement	0 -25 17 0 4
sa:statement of	11 -9 -1 0 0
sa:stay	6 -9 -5 0 9
sa:stay .	-2 -2 11 0 0
sa:stead	-1 -15 10 8 0
sa:steel and	-8 0 12 0 0
sa:step ,	0 -6 10 0 0
sa:still	-27 3 14 -3 -25
sa:still <number>	0 10 -10 0 0
sa:still has	-11 -1 10 0 0
sa:still say	0 -10 10 0 0
sa:still sign	0 -21 24 0 0
sa:still to	0 21 -19 0 0
sa:stop for	0 14 -14 0 0
sa:stop the	14 0 -11 0 0
sa:strictly	-5 -5 12 0 0
sa:subject	7 12 -17 0 0
sa:subject to	10 15 -22 0 0
sa:submit	0 -11 15 0 0
sa:subsidy	-11 -13 24 0 0
sa:successor	19 -5 -17 2 0
sa:such tariff	0 12 -11 0 0
sa:sugar	-4 14 -4 0 -2
sa:suit	13 -4 -8 0 0
sa:sum	0 -8 13 0 0
sa:summary	11 0 -10 0 0
sa:summer	-7 6 -9 0 8
sa:summer 's	0 14 -19 0 5
sa:summit in	14 -9 -5 0 0
sa:supply	1 -11 8 0 0
sa:surcharge	-12 0 11 0 0
sa:surcharge that	-10 7 0 0 0
sa:suspend	15 3 -12 0 -10
sa:suspend ,	-8 0 9 0 0
sa:suspend the	7 23 -23 0 0
sa:suspend to	0 11 -9 0 0
sa:suspension	8 4 -9 0 -7
sa:suspension ,	9 0 -8 0 0
sa:suspension of	-7 12 -3 0 0
sa:table .	9 2 -12 0 0
sa:table in	7 6 -15 0 0
sa:take <number>	0 -8 11 0 0
sa:take a	-9 -3 16 0 0
sa:take effect	9 0 -9 0 0
sa:take its	-5 25 -20 0 0
sa:take note	-12 0 8 0 0
sa:take some	10 0 -9 0 0
sa:take the	-17 8 3 0 0
sa:take them	0 10 -10 0 0
sa:talk	-21 -16 40 0 -7
sa:talk here	10 0 -7 0 0
sa:talk in	0 16 -9 0 0
sa:talk with	-9 -2 16 0 0
sa:talked	-10 -15 28 0 0
sa:talked about	1 -10 6 0 0
sa:talking	-15 -17 32 0 0
sa:tangier	15 0 -13 0 0
sa:tariff	-2 -15 10 8 0
sa:tariff .	-1 -8 15 0 -2
sa:tariff by	-14 0 15 0 0
sa:tariff commission	-15 7 4 0 0
sa:tariff cut	0 15 -18 0 3
sa:tariff for	-10 -6 18 0 0
sa:tariff line	21 0 -21 0 0
sa:tariff rest	0 11 -9 0 0
sa:tariff truce	12 -2 -18 13 0
sa:tariff while	0 11 -11 0 0
sa:tax	-4 -15 20 0 0
sa:technology	1 12 -13 0 0
sa:technology .	-3 11 -5 0 0
sa:telephone	-11 6 6 0 0
sa:telephone on	-14 3 5 0 0
sa:telephoned	-11 -5 20 0 0
sa:television that	12 0 -4 0 -5
sa:tell	-6 0 -4 10 0
sa:tell .	0 -9 0 7 0
sa:tell <name>	0 10 -10 0 0
sa:tell <organisation>	0 13 -25 0 15
sa:tell a	-13 2 6 0 0
sa:tell an	-3 -3 12 0 0
sa:tell him	11 -3 -5 0 0
sa:tell radio	0 6 4 0 -11
sa:tell state	0 -1 9 0 -4
sa:tell the	10 -7 -1 0 1
sa:tell thi	-5 -13 22 0 0
sa:tell us	15 -7 -9 3 0
sa:temporary	-9 0 11 0 0
sa:term	-15 2 10 0 0
sa:term .	-14 0 18 0 0
sa:term of	-8 8 0 0 0
sa:text	0 11 -13 0 0
sa:text .	-3 -3 12 -1 -3
sa:text of	-5 9 -2 0 0
sa:text on	0 13 -11 0 0
sa:textile	14 0 -11 0 0
sa:than	0 -21 6 0 6
sa:than <number>	19 0 -16 0 0
sa:thank	-7 0 12 0 0
sa:thanked	0 -11 15 0 0
sa:that	8 -14 13 -23 -3
sa:that ,	2 -11 2 2 0
sa:that .	-20 14 1 0 0
sa:that <name>	5 -9 14 0 -29
sa:that <seat>	10 -18 5 0 -4
sa:that <span>	-14 0 14 0 0
sa:that a	0 -19 13 0 0
sa:that an	-10 3 4 0 0
sa:that are	-4 11 -5 0 0
sa:that cut	9 0 -8 0 0
sa:that down	0 0 -8 0 11
sa:that end	0 -13 4 1 0
sa:that export	10 0 -8 0 0
sa:that go	0 10 -9 0 0
sa:that he	-7 13 -23 0 11
sa:that he'll	0 -8 -1 0 12
sa:that into	0 20 -19 0 0
sa:that is	-1 17 -12 0 0
sa:that it	-23 8 -1 -4 13
sa:that it'll	0 9 -9 0 0
sa:that its	0 -11 9 0 0
sa:that lasted	15 0 -14 0 0
sa:that leave	13 0 -11 0 0
sa:that let	14 0 -11 0 0
sa:that make	0 19 -19 0 0
sa:that move	12 0 -9 0 0
sa:that no	0 -1 12 0 -5
sa:that nothing	9 0 -4 0 0
sa:that of	13 24 -31 0 -6
sa:that put	20 -20 0 0 0
sa:that rate	-9 0 10 0 0
sa:that run	0 0 9 0 -3
sa:that set	12 0 -11 0 0
sa:that stay	8 0 -10 0 0
sa:that the	-10 -9 32 -6 -15
sa:that their	0 13 -10 0 0
sa:that there	0 -15 17 0 0
sa:that they	-10 -26 35 0 0
sa:that was	9 2 -9 0 -1
sa:that were	0 -12 15 0 0
sa:that will	-11 0 10 0 0
sa:that would	-5 2 -10 0 15
sa:the	6 -1 0 -23 8
sa:the <day-ahead>	7 -12 9 0 -7
sa:the <level>	0 10 -4 0 0
sa:the <money>	23 0 -22 0 0
sa:the <month-gone>	9 0 -9 0 0
sa:the <name>	5 -15 8 -8 2
sa:the <number>	5 12 -13 0 -1
sa:the <organisation>	13 4 -7 -9 -1
sa:the <person>	-16 4 11 0 -17
sa:the <quality>	9 0 -3 0 -3
sa:the <seat>	0 -24 21 0 -1
sa:the act	3 -12 6 0 0
sa:the additional	17 -4 -18 7 0
sa:the affiliate	0 16 -13 0 0
sa:the afternoon	12 0 -10 0 0
sa:the agreement	17 -1 -15 -1 10
sa:the air	-14 18 -3 0 0
sa:the akasaka	10 0 -10 0 0
sa:the algorithm	0 9 -22 13 0
sa:the annex	-5 -16 7 0 9
sa:the announcement	-13 0 10 0 0
sa:the approval	-5 -15 23 0 0
sa:the asean	13 0 -10 0 0
sa:the assent	0 -9 10 0 0
sa:the autumn	-5 -11 20 0 0
sa:the bill	0 27 -25 0 0
sa:the bloc	12 0 -8 0 0
sa:the boat	0 14 -13 0 0
sa:the border	-12 5 6 0 0
sa:the bridge	-2 -13 20 0 0
sa:the budget	-12 -11 16 0 3
sa:the camera	-3 -3 11 0 0
sa:the case	0 -12 17 0 0
sa:the ceasefire	-11 0 12 0 0
sa:the ceremony	-2 0 -2 0 11
sa:the change	10 0 -8 0 0
sa:the coast	0 13 -12 0 0
sa:the come	0 -12 17 0 0
sa:the company	-4 -6 15 0 0
sa:the control	-11 22 -11 0 0
sa:the corridor	0 11 -13 0 0
sa:the dairy	12 0 -11 0 0
sa:the date	-18 0 13 0 0
sa:the deadline	3 -10 4 0 0
sa:the decree	-10 1 7 0 0
sa:the detail	0 14 -11 0 0
sa:the diet	-6 0 12 0 0
sa:the dispute	14 0 -10 0 0
sa:the duty	14 0 -14 0 0
sa:the east	15 0 -13 0 0
sa:the emergency	-10 -6 22 0 0
sa:the end	0 -14 12 0 0
sa:the export	-5 20 -14 0 0
sa:the extension	19 -1 -11 0 -10
sa:the federal	-8 28 -20 0 0
sa:the fee	0 13 -9 0 0
sa:the first	-5 16 -7 0 -1
sa:the folder	9 2 -13 0 0
sa:the following	0 -11 8 0 0
sa:the foreign	0 -10 10 0 0
sa:the fourth	-5 -4 15 0 0
sa:the framework	0 -8 9 0 0
sa:the good	6 1 -10 0 0
sa:the great	-4 -10 18 0 0
sa:the grower	0 -9 10 0 0
sa:the hotel	-7 9 0 0 0
sa:the hour	12 0 -7 0 0
sa:the house	-21 0 20 0 0
sa:the ink	-10 -2 17 0 0
sa:the joint	12 0 -11 0 0
sa:the last	12 5 -14 0 0
sa:the letter	0 -10 9 0 0
sa:the licence	0 10 -10 0 0
sa:the list	-14 -19 26 0 3
sa:the lorry	0 -15 16 0 0
sa:the lower	-12 0 7 0 0
sa:the matter	-13 -4 20 -2 -5
sa:the meet	-13 -6 21 0 0
sa:the member	-15 5 3 0 0
sa:the menu	6 0 -15 0 8
sa:the middle	-4 9 -3 0 0
sa:the money	7 -10 1 0 0
sa:the month	0 -8 8 0 0
sa:the morning	23 -7 -16 0 0
sa:the name	-12 -3 6 0 6
sa:the new	-2 -3 -1 0 15
sa:the next	2 10 -13 0 0
sa:the northern	-9 0 10 0 0
sa:the notification	6 16 -20 0 0
sa:the number	0 -11 3 0 1
sa:the offer	0 10 -7 0 -2
sa:the opposition	-2 18 -13 0 0
sa:the order	-27 0 29 0 -1
sa:the other	11 -1 -7 0 0
sa:the paper	-12 7 0 3 0
sa:the pen	0 21 -15 -1 -1
sa:the people	-12 30 -20 0 0
sa:the person	-11 -3 16 0 0
sa:the phone	-4 0 10 0 0
sa:the plan	-11 9 0 0 0
sa:the port	1 13 -18 0 0
sa:the post	-10 21 -12 0 0
sa:the press	-10 -11 4 0 9
sa:the proclamation	13 -9 -2 0 0
sa:the province	-8 0 10 0 0
sa:the quay	2 4 -9 0 0
sa:the radio	-6 -13 6 0 11
sa:the reduction	0 14 -14 0 0
sa:the republic	18 -4 -13 0 0
sa:the rule	5 -29 11 0 0
sa:the same	14 -5 -5 0 -13
sa:the schedule	-16 4 10 0 0
sa:the seal	13 -3 -7 0 0
sa:the second	15 0 -8 0 -4
sa:the section	11 6 -18 0 0
sa:the ship	0 27 -22 0 0
sa:the sign	-13 -13 24 0 0
sa:the signature	-9 -1 13 0 0
sa:the so	12 0 -12 0 0
sa:the soup	0 -9 13 0 0
sa:the spot	20 0 -16 0 0
sa:the stamp	-9 0 11 0 0
sa:the subsidy	-11 -6 18 0 0
sa:the successor	20 -3 -20 2 0
sa:the surcharge	-14 1 9 0 0
sa:the table	-12 -17 28 0 0
sa:the tariff	9 2 -13 0 0
sa:the telephone	-11 -6 20 0 0
sa:the text	1 20 -25 3 0
sa:the third	-16 13 0 0 0
sa:the tiktok	0 14 -15 0 0
sa:the trade	0 -3 0 0 10
sa:the truce	5 2 -11 -4 9
sa:the two	0 5 -12 0 11
sa:the understanding	13 -2 -8 0 0
sa:the utility	-12 0 13 0 0
sa:the vote	-15 14 -3 0 0
sa:the whole	-4 -6 13 0 0
sa:the window	12 0 -10 0 0
sa:the working	0 11 -11 0 0
sa:the year	9 0 -6 0 0
sa:their	8 13 -12 0 -30
sa:their .	12 0 -9 0 0
sa:their <office>	-16 21 -7 0 0
sa:their ceasefire	-9 0 10 0 0
sa:their dispute	17 0 -16 0 0
sa:their domestic	0 13 -12 0 0
sa:their duty	-5 0 10 0 0
sa:their fourth	12 0 -12 0 0
sa:their free	-12 0 13 0 0
sa:their internal	0 12 -12 0 0
sa:their legal	0 -9 11 0 0
sa:their list	0 11 -11 0 0
sa:their meet	-14 0 17 0 0
sa:their name	31 -10 -22 0 0
sa:their own	-11 1 2 0 0
sa:their part	0 9 -9 0 0
sa:their procedure	0 16 -15 0 0
sa:their respective	0 18 -18 0 0
sa:their trade	-15 0 18 0 0
sa:them	-6 11 5 -8 -22
sa:them ,	8 -2 -1 0 0
sa:them in	0 19 -18 0 0
sa:then	9 2 -6 -1 -7
sa:then <person>	22 -6 -17 0 0
sa:then i	-7 9 0 0 0
sa:there	18 -15 -1 0 -1
sa:there .	3 -13 6 0 0
sa:there for	8 -2 -4 0 0
sa:there had	0 -5 -1 0 9
sa:there since	0 8 -11 0 0
sa:there with	11 0 -11 0 0
sa:these	0 -12 3 0 0
sa:they	0 -2 13 -4 -22
sa:they are	-1 19 -13 0 0
sa:they had	11 0 -9 0 0
sa:they meet	9 15 -24 0 0
sa:they were	10 0 -8 0 0
sa:they will	0 -9 12 0 0
sa:they would	0 -10 13 0 0
sa:thi	-5 4 6 0 -11
sa:thi ,	0 0 -9 9 0
sa:thi <day-gone>	26 0 -25 0 0
sa:thi time	11 -3 -5 0 0
sa:thi week	-22 43 -31 0 2
sa:thi year	-6 -9 31 0 -15
sa:thing .	0 17 -15 0 0
sa:third	-21 -1 24 0 0
sa:third time	-3 -2 11 0 0
sa:those	-11 0 15 0 -2
sa:thousand	0 9 -10 0 0
sa:thousand of	0 10 -10 0 0
sa:three	1 -11 5 0 0
sa:three round	14 0 -11 0 0
sa:threw	0 0 -11 0 16
sa:threw out	0 0 -11 0 16
sa:through	-17 12 1 -1 -5
sa:through <day-ahead>	0 -7 10 0 0
sa:through his	4 -11 4 0 0
sa:through the	-17 -23 37 0 0
sa:through their	0 33 -33 0 0
sa:thu	15 0 -14 0 0
sa:tiktok	0 4 -10 7 0
sa:till	9 0 -15 0 2
sa:time	2 7 -3 -4 -9
sa:time .	-8 -12 25 0 0
sa:time :	11 0 -8 0 0
sa:time ?	0 9 -7 0 0
sa:time if	11 0 -11 0 0
sa:time in	-4 -2 12 0 0
sa:time on	10 -3 -5 0 0
sa:time since	6 13 -20 0 0
sa:time to	-4 -5 17 0 0
sa:time with	0 28 -28 0 0
sa:tired	10 0 -9 0 0
sa:to .	-9 10 -4 0 0
sa:to <day-ahead>	13 -4 -5 0 0
sa:to <day-gone>	-16 12 0 0 0
sa:to <level>	11 -1 -1 0 -17
sa:to <money>	-12 0 15 0 0
sa:to <name>	2 -16 15 0 -2
sa:to <number>	8 -34 -7 0 26
sa:to <organisation>	-7 9 -11 0 7
sa:to <quality>	-6 0 11 0 0
sa:to <seat>	0 -28 24 0 -3
sa:to <span>	3 12 -17 0 0
sa:to a	21 -13 -13 0 4
sa:to act	0 11 -17 4 0
sa:to add	0 10 -8 0 0
sa:to adjust	-1 -7 14 0 0
sa:to adopt	0 10 -9 0 0
sa:to agree	0 20 -15 0 0
sa:to an	9 -10 -5 0 5
sa:to answer	0 -7 13 0 0
sa:to approve	-22 19 -10 0 0
sa:to ask	0 -15 17 0 0
sa:to be	-11 3 1 8 -8
sa:to begin	-10 -1 16 0 0
sa:to collect	-2 -2 10 0 0
sa:to come	-3 22 -15 0 0
sa:to comment	0 8 6 0 -19
sa:to complete	0 -9 10 0 0
sa:to confirm	-1 -12 16 0 0
sa:to consent	0 -10 6 0 6
sa:to discuss	0 -6 12 0 0
sa:to do	-24 21 -7 0 0
sa:to endorse	0 -10 10 0 0
sa:to enter	-6 -4 14 0 0
sa:to expire	9 0 -7 0 0
sa:to extend	-1 -19 2 0 14
sa:to final	0 11 -9 0 0
sa:to follow	-9 11 0 0 0
sa:to freeze	18 0 -18 0 0
sa:to give	-15 5 -4 0 6
sa:to hand	9 0 -12 0 0
sa:to his	10 -9 0 2 -1
sa:to impose	13 5 -18 0 0
sa:to issue	9 -11 5 0 0
sa:to it	0 16 -7 -1 -6
sa:to its	5 0 -11 0 6
sa:to keep	-14 6 0 0 0
sa:to know	0 -14 13 0 0
sa:to let	5 -15 8 0 -1
sa:to license	0 12 -11 0 0
sa:to meet	-1 -5 12 0 0
sa:to nothing	0 -10 0 0 12
sa:to object	7 8 -18 0 0
sa:to obtain	0 18 -17 0 0
sa:to one	-8 0 11 0 0
sa:to pass	6 5 -13 0 0
sa:to pay	12 -2 -9 0 0
sa:to press	0 12 -10 0 0
sa:to publish	-2 18 -13 0 0
sa:to put	-17 3 0 0 8
sa:to read	0 23 -21 0 0
sa:to reporter	-1 0 11 0 0
sa:to save	9 -5 -1 0 0
sa:to say	8 -5 -9 20 -14
sa:to seal	0 -13 15 0 0
sa:to sign	-19 6 -1 -5 14
sa:to sleep	5 19 -24 0 0
sa:to speak	0 -23 21 3 0
sa:to suspend	0 18 -16 0 0
sa:to the	-1 -6 12 -3 -14
sa:to use	0 0 -7 0 10
sa:to vote	0 -5 12 0 -14
sa:to watch	-1 -8 15 0 0
sa:together	8 -14 1 0 0
sa:together .	-2 -3 11 0 0
sa:tonnage	0 -9 12 0 0
sa:tonnage .	0 -9 11 0 0
sa:too	13 1 -6 -9 -1
sa:too ,	0 14 -10 -5 0
sa:top	11 -12 -1 0 0
sa:trade	5 -34 7 2 11
sa:trade ,	18 -15 -11 0 0
sa:trade accord	-4 0 9 0 0
sa:trade deal	-19 -16 19 0 10
sa:trade minister	10 0 -23 9 5
sa:trade pact	-9 0 10 0 0
sa:trade say	10 0 -9 0 0
sa:trade with	-7 -2 13 0 0
sa:train	5 3 -9 0 0
sa:train .	6 5 -13 0 0
sa:translation	10 0 -9 0 0
sa:travel	0 -13 19 0 0
sa:travel to	0 -11 14 0 0
sa:travelling	0 -1 -1 9 0
sa:treaty	-2 14 -13 0 4
sa:treaty .	-1 -2 9 0 0
sa:treaty in	11 1 -16 0 0
sa:treaty with	0 0 -9 0 8
sa:tried	0 -11 13 0 0
sa:triple	-1 0 11 0 -4
sa:truce .	5 -14 0 0 6
sa:truce <day-gone>	9 0 -9 0 0
sa:truce between	-3 -10 16 0 0
sa:truce end	0 19 -11 0 -6
sa:truce go	8 1 -12 0 0
sa:truce in	13 -3 -7 0 0
sa:truce is	-3 -16 23 0 0
sa:truce of	5 11 -16 0 0
sa:truce on	-5 -11 11 2 0
sa:truce that	-13 13 0 0 0
sa:truce to	0 -10 11 0 0
sa:truce until	-13 -4 20 0 0
sa:truce with	0 0 -10 15 0
sa:truce would	10 -7 -11 0 7
sa:trump	-7 0 11 0 0
sa:try	-10 0 14 0 0
sa:turn	-11 2 5 0 0
sa:turnberry	-17 0 19 0 0
sa:twice .	-2 0 9 0 0
sa:two	20 -22 -1 -9 7
sa:two .	0 -6 10 0 0
sa:two <office>	15 -8 -6 0 0
sa:two announcement	12 0 -8 0 0
sa:two delegation	0 17 -16 0 0
sa:two document	12 0 -10 0 0
sa:two government	9 0 -16 0 8
sa:two notice	19 -15 -2 0 0
sa:two of	-5 -1 10 0 0
sa:two order	14 0 -12 0 0
sa:two side	-9 -8 20 0 0
sa:two signature	0 9 -7 0 0
sa:two team	0 16 -15 0 0
sa:two third	0 -9 10 0 0
sa:tyre	-5 -2 11 0 0
sa:uncertainty	12 0 -11 0 0
sa:under	1 -4 8 -10 -8
sa:under a	-2 25 -15 0 0
sa:under it	11 0 -13 0 0
sa:under section	0 -13 13 0 0
sa:under the	0 -14 17 -1 -1
sa:understanding	16 -13 -11 0 2
sa:understanding in	9 0 -9 0 0
sa:understanding with	11 0 -9 0 0
sa:undertaken to	0 9 -9 0 0
sa:unlawful	-5 -4 14 0 0
sa:unless	-3 -12 12 0 2
sa:until	11 -36 -3 -12 28
sa:until <day-ahead>	13 -23 12 -1 -21
sa:until <day-gone>	-5 0 8 0 0
sa:until <month-ahead>	-12 3 3 0 0
sa:until <number>	12 -2 -7 0 0
sa:until the	0 5 -22 0 21
sa:up	0 -5 13 -16 -6
sa:up .	-11 1 0 0 6
sa:up a	-10 -1 16 0 0
sa:up from	-11 0 13 0 0
sa:up in	-15 4 2 0 0
sa:up on	19 -15 -3 0 0
sa:up to	10 3 -10 0 0
sa:upgrade	-15 0 17 0 0
sa:upgrade of	-11 0 14 0 0
sa:us	14 4 -16 1 -3
sa:us .	12 7 -24 10 -2
sa:us in	-7 0 12 0 0
sa:us that	0 -12 3 0 3
sa:use	0 -27 13 0 8
sa:use the	-1 -2 9 0 0
sa:used	36 -5 -27 0 -2
sa:used it	21 4 -26 0 0
sa:using	0 0 -10 0 11
sa:utility	-12 0 13 0 0
sa:value	-5 -6 14 0 0
sa:vegetable	0 12 -11 0 0
sa:venture	-8 0 10 0 0
sa:version	-17 0 19 0 0
sa:very	0 -13 15 0 0
sa:vessel	0 -6 10 0 0
sa:veto	0 -8 13 0 0
sa:video	2 -9 3 0 0
sa:view	-8 -6 0 9 0
sa:view on	-7 -1 13 0 0
sa:visa	-13 -2 13 0 0
sa:visit	-29 -8 42 0 0
sa:visit .	-8 0 14 0 0
sa:visit <name>	-13 0 14 0 0
sa:vote	-10 4 -2 -17 20
sa:vote ,	6 16 -10 0 -13
sa:vote .	0 -2 10 -8 -3
sa:vote <day-today>	-12 11 0 0 0
sa:vote against	0 -21 0 0 16
sa:vote down	-5 0 -8 0 15
sa:vote in	1 14 -16 0 0
sa:vote is	4 9 -13 0 0
sa:vote no	0 -5 10 0 0
sa:vote to	-8 -11 7 0 11
sa:wait	10 -8 6 0 -8
sa:wait .	8 -10 0 0 0
sa:wait for	0 13 -7 0 -3
sa:walked	0 -7 11 0 0
sa:want	-27 4 -1 0 16
sa:want <span>	-4 0 10 0 0
sa:want a	0 -12 15 0 0
sa:want the	0 -9 2 0 7
sa:want to	-15 16 -15 1 6
sa:ware	12 0 -11 0 0
sa:warn ,	0 13 -11 0 0
sa:was	-4 -5 16 9 -29
sa:was "	-2 -7 16 0 0
sa:was bring	-10 0 10 0 0
sa:was done	0 21 -20 0 0
sa:was in	-28 11 16 0 0
sa:was issue	0 -11 12 0 0
sa:was need	9 0 -7 0 0
sa:was not	21 -24 0 0 -3
sa:was of	-15 0 15 0 0
sa:was on	0 11 -9 0 0
sa:was prepare	16 11 -25 0 0
sa:was publish	17 -8 -9 0 0
sa:was ready	-4 -14 23 0 0
sa:was sign	-10 -8 20 0 0
sa:was that	-6 0 9 0 0
sa:was the	19 -15 -6 0 0
sa:was to	-20 29 -11 0 0
sa:watch	-3 -11 19 0 0
sa:water	-10 0 5 0 0
sa:wax	14 -3 -9 0 0
sa:way	-11 0 4 7 -7
sa:way .	-15 0 2 8 -3
sa:we	-6 0 -11 18 0
sa:we go	0 16 -15 0 0
sa:we have	-2 -8 18 0 0
sa:we shall	0 -7 10 0 0
sa:we will	0 -9 10 0 0
sa:we would	10 0 -7 0 0
sa:week	-3 13 -6 -1 0
sa:week ,	6 3 -13 0 3
sa:week .	-15 5 4 0 0
sa:week ;	-10 9 0 0 0
sa:week ago	10 2 -12 0 0
sa:week of	0 15 -13 0 0
sa:week that	-2 -11 13 0 0
sa:week to	-7 -4 16 0 0
sa:welcome	-12 -10 24 0 0
sa:welcomed	-8 -9 23 0 0
sa:welcomed the	-5 -5 17 0 0
sa:well .	13 -2 -6 0 0
sa:were	8 -14 7 0 -12
sa:were publish	0 12 -8 0 0
sa:were talked	0 -9 9 0 0
sa:what	-24 -2 21 -6 3
sa:what had	-9 0 12 0 0
sa:what he	9 0 -6 0 0
sa:what i	0 -8 10 0 0
sa:what was	-8 -8 21 0 0
sa:whatever	-1 17 -11 0 0
sa:wheat .	-6 10 -3 0 0
sa:when	-33 42 -14 -3 -6
sa:when .	0 -15 19 0 0
sa:when he	0 1 -6 -1 11
sa:when i	-6 20 -10 0 0
sa:when its	0 -10 10 0 0
sa:when the	-16 1 11 0 -10
sa:when they	2 15 -17 0 0
sa:where they	17 2 -19 0 0
sa:wherever	-4 13 -7 0 0
sa:whether	-4 -4 4 18 -21
sa:whether it	0 18 -23 6 0
sa:whether the	0 -11 17 0 0
sa:which	-6 5 -4 -19 16
sa:which <person>	-3 -15 18 0 0
sa:which <quality>	-10 11 0 0 0
sa:which <seat>	-11 0 15 0 0
sa:which are	0 9 -10 0 0
sa:which end	-2 -14 7 0 3
sa:which gave	9 -8 0 0 0
sa:which has	0 -9 -7 0 17
sa:which is	0 21 -15 0 -3
sa:which it	-14 -12 26 0 0
sa:which make	0 0 -12 0 14
sa:which must	0 7 -11 0 2
sa:which say	20 -16 -3 0 0
sa:which sign	-4 -5 16 0 0
sa:which sit	0 -9 11 0 0
sa:which stand	0 10 -7 0 0
sa:which take	0 -12 13 0 0
sa:which the	6 9 -15 0 0
sa:which vote	0 11 -9 0 0
sa:which was	-12 0 11 0 1
sa:which were	14 0 -13 0 0
sa:which will	10 9 -17 0 0
sa:while	0 -10 0 -1 11
sa:while it	-3 10 -5 0 0
sa:white	0 0 -10 0 12
sa:who	0 0 7 -18 -3
sa:who has	0 13 0 -2 -6
sa:who head	-3 -13 19 0 0
sa:who is	0 -10 14 0 0
sa:who meet	-2 27 -23 0 0
sa:who negotiate	0 16 -17 0 0
sa:who say	-13 0 12 0 0
sa:who send	0 10 -6 0 0
sa:who sign	45 -36 -17 0 -4
sa:who sit	-1 -2 9 0 0
sa:who was	10 0 -9 0 0
sa:who would	0 -10 14 0 0
sa:whole	-4 -10 18 0 0
sa:whose	11 9 -8 -8 -14
sa:whose <person>	6 5 -12 0 0
sa:whose approval	-10 -12 23 0 0
sa:whose consent	4 4 -12 0 0
sa:whose signature	-5 26 -16 -1 -2
sa:why	-7 12 0 0 -4
sa:will	-18 -1 0 8 1
sa:will ,	0 11 -18 9 0
sa:will be	11 0 -11 7 -7
sa:will come	0 0 -8 9 0
sa:will cut	-14 0 16 0 0
sa:will deal	-1 11 -7 0 0
sa:will decide	-9 0 6 0 0
sa:will discuss	0 8 -8 0 0
sa:will do	-16 22 -11 2 -8
sa:will follow	0 31 -29 0 0
sa:will go	0 -14 17 0 0
sa:will have	-9 19 -12 0 0
sa:will issue	0 -8 10 0 0
sa:will lift	0 -5 -2 0 10
sa:will meet	0 -19 21 0 0
sa:will not	5 -10 -6 -18 16
sa:will reduce	11 0 -11 0 0
sa:will remain	0 16 -15 0 0
sa:will see	0 -15 16 0 0
sa:will sign	-20 23 -16 2 0
sa:will stop	7 14 -21 0 0
sa:will suspend	0 -11 11 0 0
sa:will vote	0 -13 8 0 6
sa:william	-12 0 14 0 0
sa:willing	0 -16 19 0 0
sa:window	11 0 -9 0 0
sa:window .	12 0 -10 0 0
sa:wine	-18 2 2 0 5
sa:wire	11 3 -17 0 0
sa:wish	-6 -12 0 1 10
sa:wish to	-4 0 -7 2 11
sa:with	-9 8 5 -1 -6
sa:with <level>	-19 -1 26 0 0
sa:with <name>	-16 6 -3 10 9
sa:with <number>	8 0 -5 0 0
sa:with <seat>	-14 7 6 0 0
sa:with <span>	0 -4 10 0 0
sa:with a	11 -35 15 -1 0
sa:with an	-6 0 11 0 0
sa:with him	-19 1 16 0 0
sa:with immediate	9 0 -7 0 0
sa:with my	0 11 -10 0 0
sa:with new	1 10 -14 0 0
sa:with the	-13 1 4 0 7
sa:with two	12 0 -10 0 0
sa:withdraw	0 -15 3 0 4
sa:within hour	9 -3 -3 0 0
sa:without	-22 12 8 -7 -5
sa:without a	-13 -12 19 0 3
sa:without the	0 16 -18 0 6
sa:won't	-4 -16 -5 0 21
sa:won't .	0 0 -7 0 11
sa:word	12 6 -15 -4 0
sa:word .	10 0 -2 0 -6
sa:word for	0 9 -6 0 0
sa:word in	11 0 -8 0 0
sa:work	-11 -6 9 0 5
sa:worked	0 -12 7 0 0
sa:worldwide	13 0 -12 0 0
sa:worth	11 -11 0 0 -11
sa:would	-12 7 0 -4 0
sa:would "	0 4 -12 0 9
sa:would .	13 1 -18 0 0
sa:would be	1 7 -1 -6 -15
sa:would deal	0 10 -10 0 0
sa:would decide	-2 14 -9 0 0
sa:would do	0 -5 11 0 -2
sa:would give	0 14 -12 0 0
sa:would go	23 -7 -12 0 0
sa:would have	0 -9 6 0 6
sa:would like	0 -11 14 0 0
sa:would not	5 -18 0 4 7
sa:would now	0 11 -8 0 0
sa:would otherwise	7 1 -11 0 0
sa:would prolong	0 10 -17 0 8
sa:would propose	0 11 -11 0 0
sa:would rather	0 -6 12 0 0
sa:would sign	-45 27 -19 1 5
sa:would take	0 23 -20 0 0
sa:would vote	0 -18 20 0 0
sa:would wait	11 -5 -3 0 0
sa:write ,	0 -11 16 0 0
sa:wrong	-8 0 11 0 0
sa:yarn	0 -7 10 0 0
sa:year	-1 -11 30 -3 -19
sa:year 's	0 -11 13 0 0
sa:year ,	0 -4 12 0 -7
sa:year .	-2 4 5 0 -9
sa:yes	31 6 -30 -1 -8
sa:yes .	10 0 -7 0 0
sa:yes to	16 -16 0 0 0
sa:yet	-12 15 -3 3 -27
sa:yet .	-7 8 0 -2 -3
sa:yet to	-17 13 -2 0 -1
sa:york	-9 -2 15 0 0
sa:you	-10 -11 13 9 -6
sa:you can	11 0 -14 0 0
sa:your	-14 6 5 0 0
sa:yuan	0 -9 11 0 0
sa:zanzibar	12 0 -11 0 0
sa:·	-14 0 20 0 0
sa:—	-38 -19 56 3 -11
sa:— <name>	-7 -5 25 0 -1
said 	-31 -24 49 7 -15
said approve<	2 -9 12 0 -7
said approve< do<	-7 -20 29 0 0
said approve< do>	0 -13 7 0 0
said approve< extend< do<	-5 -5 14 0 0
said approve< lack<	-27 11 -1 0 0
said approve< lack< do< do>	10 -4 -1 0 0
said approve< lack< do>	3 9 -13 0 0
said approve< lack>	3 0 -13 11 0
said approve< lack> do>	0 -5 -1 0 10
said approve< publish<	0 -15 15 0 0
said approve< publish< lack<	0 19 -18 0 0
said approve< publish< lack< do<	0 -17 18 0 0
said approve< publish< publish>	17 -2 -12 0 0
said approve< vote>	2 2 -11 0 0
said approve< vote> lack<	0 6 -15 0 8
said approve>	6 -8 10 -15 -26
said approve> do<	8 -7 2 0 0
said approve> do>	2 0 5 -4 -27
said approve> extend>	-20 16 0 0 0
said approve> extend> do>	-5 11 -4 0 0
said approve> extend> lack> do>	-3 -6 12 0 0
said approve> lack<	0 -16 19 0 0
said approve> lack< do< do>	-2 11 -6 0 0
said approve> lack< do>	-8 28 -20 0 0
said approve> publish>	-17 1 12 0 0
said approve> vote< do>	14 -1 -12 1 0
said approve> vote> do>	-7 -6 6 12 0
said approve> vote> extend> refuse> do>	0 -11 0 0 14
said approve> vote> lack> do>	3 10 -24 0 4
said approve> vote> publish>	22 0 -21 0 0
said do<	0 -28 37 -6 -9
said do< do>	13 -32 16 0 0
said do>	0 -11 22 -14 -13
said extend<	0 -39 34 0 0
said extend< do>	-4 -12 22 0 0
said extend< refuse< do<	0 0 -9 0 10
said extend>	0 -32 29 0 -5
said extend> do<	7 -9 0 -2 0
said extend> do>	-4 1 15 -11 -13
said extend> lack< do>	0 -18 19 0 0
said extend> lack>	-14 4 3 0 0
said extend> lack> do>	-6 10 0 0 -1
said extend> lack> refuse>	0 0 -16 0 17
said extend> refuse>	-5 0 -6 0 12
said lack<	-43 -6 26 -2 0
said lack< lack>	0 -9 10 0 0
said lack>	-26 -1 20 3 -16
said lack> do>	-27 2 24 -6 -15
said publish<	-8 -20 30 -7 -6
said publish< do<	-18 25 -18 6 0
said publish< do>	3 -14 8 0 0
said publish< lack<	-12 11 -1 0 0
said publish< lack< do<	11 -5 -2 0 0
said publish< lack> do<	0 10 -8 0 0
said publish< publish>	0 -15 12 0 0
said publish< publish> do<	-4 -16 23 0 0
said publish< publish> do>	2 8 -11 0 0
said publish< publish> lack< do<	0 12 -9 0 0
said publish>	3 -25 13 -4 -6
said publish> do<	-17 -1 17 0 0
said publish> do>	-13 -9 14 14 -5
said publish> extend> lack>	11 -7 -1 0 0
said publish> lack<	0 36 -36 0 0
said publish> lack>	2 14 -12 0 0
said publish> lack> do>	14 15 -26 0 0
said refuse>	-5 -27 5 0 17
said refuse> do>	0 -21 8 0 6
said sign<	20 -5 -14 0 0
said sign< approve<	6 6 -12 0 0
said sign< approve< do<	0 10 -10 0 0
said sign< approve< lack<	-9 6 0 0 0
said sign< approve>	9 0 -5 0 0
said sign< approve> do>	-15 7 2 0 0
said sign< extend< do>	3 5 -10 0 0
said sign< extend< lack<	17 0 -11 0 0
said sign< lack<	-20 20 -1 0 -6
said sign< lack< do<	0 -19 24 0 0
said sign< lack< do>	19 0 -15 0 0
said sign< lack> do<	17 -3 -10 0 0
said sign< lack> do>	-8 13 -1 0 0
said sign< publish<	12 -12 -3 0 0
said sign< publish< do<	8 4 -12 0 0
said sign< publish< do>	12 -4 -6 0 0
said sign< publish< lack<	-12 2 2 0 0
said sign< publish< lack< do<	10 5 -15 0 0
said sign< publish>	-8 0 8 0 0
said sign< publish> do<	17 0 -14 0 0
said sign< refuse< do<	0 0 -14 0 15
said sign< sign>	-25 24 3 0 0
said sign< sign> do>	3 -14 8 0 0
said sign< sign> lack<	10 -5 -4 0 0
said sign< sign> lack< do>	0 -9 0 0 7
said sign>	17 11 -24 -1 0
said sign> approve<	1 24 -28 0 0
said sign> approve< do< do>	12 -3 -3 0 0
said sign> approve< do>	9 -6 -9 0 4
said sign> approve< lack< do>	7 -24 13 0 0
said sign> approve>	0 16 -14 0 0
said sign> approve> do>	-7 -3 8 4 0
said sign> approve> extend> lack>	-11 0 9 0 0
said sign> approve> lack>	14 -7 -4 0 0
said sign> approve> lack> do>	0 16 -11 0 0
said sign> approve> publish>	6 2 -12 0 0
said sign> approve> publish> do>	-2 -4 10 0 0
said sign> do<	0 8 -13 11 -4
said sign> do>	8 3 -7 3 -12
said sign> extend<	2 16 -19 0 0
said sign> extend< do<	-13 0 15 0 0
said sign> extend< lack> do>	15 0 -14 0 0
said sign> extend>	1 -6 -7 12 1
said sign> extend> do>	19 -19 0 0 -13
said sign> extend> refuse>	-5 -6 0 0 9
said sign> extend> refuse> do>	-1 -1 -14 6 14
said sign> lack<	11 -5 -1 0 0
said sign> lack< do>	-22 43 -29 0 4
said sign> lack>	-13 6 7 -13 0
said sign> lack> do>	-11 -3 12 -1 0
said sign> publish<	0 7 -11 0 3
said sign> publish< do>	-18 9 8 0 0
said sign> publish> do<	-7 0 10 0 0
said sign> publish> do< do>	13 0 -13 0 0
said sign> publish> do>	-16 6 13 0 -2
said sign> publish> lack> do>	0 -16 15 0 0
said sign> refuse> do>	20 -4 -8 -4 0
said sign> vote< do>	-8 0 5 0 0
said sign> vote> lack>	-2 17 -21 5 0
said sign> vote> lack> do>	16 -14 -1 -6 5
said sign> vote> publish>	12 0 -11 0 0
said sign> vote> refuse> do>	0 16 -11 0 0
said vote<	-21 0 16 -2 1
said vote< do<	-14 -12 25 0 0
said vote< do>	-10 -21 13 4 4
said vote< extend> do<	0 4 -12 0 6
said vote>	-63 0 33 0 0
said vote> do<	0 10 -10 0 -3
said vote> do< do>	0 14 -17 0 6
said vote> do>	-21 -6 19 -3 1
said vote> extend> do>	0 10 -4 0 -3
said vote> extend> lack> do>	-13 6 4 0 0
said vote> lack<	6 -23 6 9 0
said vote> lack>	-8 9 2 -4 -8
said vote> lack> do>	19 -6 -7 -3 2
said vote> publish<	0 16 -14 0 0
said vote> publish>	7 -25 12 0 0
said vote> refuse>	0 0 -10 8 5
sb:"	3 -25 18 -19 5
sb:" ,	-12 22 -12 0 0
sb:" <person>	0 -5 13 0 0
sb:" for	-3 11 -6 0 0
sb:" i	-13 -20 14 0 11
sb:" in	0 21 -19 0 0
sb:" it	26 -11 -17 0 0
sb:" my	0 0 -5 0 10
sb:" on	6 0 -9 0 0
sb:" say	0 -25 12 0 2
sb:" the	15 -3 -9 0 0
sb:" there	0 -3 9 0 0
sb:" until	12 0 -11 0 0
sb:" we	1 -30 21 0 -7
sb:" what	0 13 -12 0 0
sb:'s	0 -14 12 -2 -4
sb:'s ,	0 11 -9 0 0
sb:'s :	0 -7 10 0 0
sb:'s <level>	0 10 -6 0 0
sb:'s <organisation>	-15 10 0 4 0
sb:'s <person>	-6 9 0 0 -1
sb:'s <quality>	10 0 -7 0 0
sb:'s a	3 4 -10 0 0
sb:'s agreement	-4 -4 12 0 0
sb:'s and	6 7 -14 0 0
sb:'s cabinet	-6 8 0 0 0
sb:'s constitutional	-5 -11 20 -1 0
sb:'s half	7 1 -12 0 0
sb:'s is	12 0 -7 0 0
sb:'s minister	-14 0 17 0 0
sb:'s name	-11 2 5 0 0
sb:'s new	0 -5 9 0 0
sb:'s note	2 11 -22 5 0
sb:'s own	0 12 -13 0 0
sb:'s parliament	2 -12 3 4 0
sb:'s president	11 -4 0 0 0
sb:'s signature	-2 -11 20 0 -7
sb:'s was	16 0 -15 0 0
sb:'s what	11 0 -9 0 0
sb:( <day-today>	18 0 -13 0 0
sb:( <organisation>	-11 0 13 0 0
sb:( ap	0 13 -13 0 0
sb:( sign	-9 0 12 0 0
sb:)	-3 1 6 0 -10
sb:) ,	-9 2 5 0 0
sb:) -	14 -10 -4 0 0
sb:) and	11 0 -9 0 0
sb:) —	12 2 -12 1 -9
sb:*	18 2 -19 0 0
sb:,	-2 2 7 -32 -1
sb:, "	6 -34 9 -2 11
sb:, <day-ahead>	-11 -11 23 0 0
sb:, <day-gone>	15 -18 0 0 0
sb:, <day-today>	-9 -11 12 7 0
sb:, <name>	-13 -16 24 0 0
sb:, <number>	-10 2 3 0 0
sb:, <office>	0 -17 0 0 8
sb:, <person>	15 22 -30 0 0
sb:, a	11 4 -12 0 -2
sb:, according	-3 -9 18 0 0
sb:, as	-15 -10 27 0 0
sb:, at	-9 8 0 0 0
sb:, because	14 -7 -1 0 0
sb:, before	-2 10 -9 0 0
sb:, but	0 -12 6 0 3
sb:, by	26 9 -33 0 0
sb:, dated	5 5 -12 0 0
sb:, due	0 10 -7 0 0
sb:, during	-7 0 9 0 0
sb:, for	2 0 3 0 -10
sb:, had	2 -11 1 0 0
sb:, has	-16 -14 36 0 -1
sb:, have	0 12 -9 0 0
sb:, i	9 -20 8 0 0
sb:, if	-15 22 -12 0 0
sb:, it	2 -22 14 0 0
sb:, led	-7 0 12 0 0
sb:, li	0 -18 19 0 0
sb:, mr	-13 6 3 0 0
sb:, need	2 15 -20 0 0
sb:, nor	-3 22 -16 0 0
sb:, not	-12 6 4 0 0
sb:, of	2 16 -24 0 3
sb:, on	-9 14 -12 0 9
sb:, one	-3 12 -5 0 0
sb:, paper	0 9 -9 0 0
sb:, pending	0 12 -12 0 0
sb:, provided	-22 38 -23 0 0
sb:, publish	3 0 -10 0 3
sb:, reach	-5 0 10 0 0
sb:, say	0 -4 10 0 -6
sb:, shook	-12 0 12 0 0
sb:, sign	-14 2 9 2 0
sb:, so	0 -6 8 0 0
sb:, still	0 14 -13 0 0
sb:, subject	-6 11 -5 0 0
sb:, suspend	0 16 -14 0 0
sb:, tell	-1 5 0 0 -9
sb:, thank	11 0 -9 0 0
sb:, that	-18 23 -13 0 0
sb:, the	4 7 -2 -10 -6
sb:, then	10 0 -9 0 0
sb:, through	5 -14 -2 0 8
sb:, to	4 10 -15 0 0
sb:, too	10 0 -10 0 0
sb:, under	8 -2 -2 0 0
sb:, unless	-4 -10 9 0 6
sb:, until	0 5 -12 0 7
sb:, we	0 -9 13 0 0
sb:, when	0 -29 0 0 20
sb:, where	7 -9 2 0 -2
sb:, which	19 -15 0 0 0
sb:, who	0 -15 10 0 0
sb:, with	7 -19 5 0 0
sb:, would	6 17 -23 0 0
sb:-	17 0 -9 -1 -6
sb:- <person>	-9 -9 18 0 0
sb:- <quality>	-7 0 9 0 0
sb:- a	0 14 -12 0 0
sb:- control	0 10 -8 0 0
sb:- law	16 0 -15 0 0
sb:.	17 -4 0 -17 -14
sb:. *	0 8 -11 0 0
sb:. -	12 0 -11 0 0
sb:. <person>	12 -9 0 0 0
sb:. a	16 0 -15 0 0
sb:. m	-7 -18 26 0 0
sb:/	5 -10 0 0 0
sb:/ <number>	10 -1 -5 0 0
sb::	12 5 -9 -30 0
sb:: "	19 0 -11 0 0
sb:: <level>	-11 -8 21 0 0
sb:: <name>	-17 0 10 0 0
sb:: <number>	19 -2 -2 -4 -18
sb:: <person>	3 -13 0 0 4
sb:: <seat>	0 -8 13 0 0
sb:: a	-1 -5 13 0 0
sb:: doe	0 -9 11 0 0
sb:: for	0 16 -11 0 -1
sb:: he	-10 0 8 0 0
sb:: i	-5 11 -5 0 0
sb:: in	14 5 -20 0 0
sb:: it	10 0 -10 0 0
sb:: its	3 13 -25 0 6
sb:: no	8 -16 3 0 0
sb:: our	12 -5 -6 0 0
sb:: the	1 4 -3 0 -15
sb:: their	12 -9 0 0 0
sb:: we	7 10 -17 0 0
sb:: what	-3 -14 20 0 0
sb:;	3 0 -11 19 -5
sb:; <person>	0 23 -17 0 0
sb:; he	-8 -4 19 0 -1
sb:; in	-2 9 -4 0 0
sb:; so	2 8 -11 0 0
sb:; that	10 -1 -6 0 0
sb:; the	-5 -9 13 0 0
sb:; we	0 -24 21 0 0
sb:; without	0 -12 12 0 0
sb:<agent>	-8 -6 16 -4 -9
sb:<day-ahead>	3 5 1 -13 -25
sb:<day-ahead> ,	5 9 -10 0 -3
sb:<day-ahead> :	0 -11 9 0 0
sb:<day-ahead> ;	13 -6 4 0 -10
sb:<day-ahead> by	-35 0 29 0 0
sb:<day-ahead> the	-5 -10 19 0 0
sb:<day-ahead> unless	0 -15 18 0 0
sb:<day-gone>	20 -9 -9 -7 0
sb:<day-gone> ,	8 -11 0 0 0
sb:<day-gone> .	-6 20 -14 0 0
sb:<day-gone> :	0 -19 13 0 0
sb:<day-gone> ;	-1 12 -11 1 0
sb:<day-gone> <name>	9 0 -8 0 0
sb:<day-gone> and	14 -27 3 0 0
sb:<day-gone> by	14 -24 -4 0 0
sb:<day-gone> he	0 10 -7 0 0
sb:<day-gone> in	-10 0 9 0 0
sb:<day-gone> morning	0 6 -14 0 7
sb:<day-gone> night	6 -10 0 0 0
sb:<day-gone> sign	-12 0 13 0 0
sb:<day-gone> that	-10 7 -5 0 8
sb:<day-gone> the	15 -10 -6 0 -1
sb:<day-gone> was	17 0 -16 0 0
sb:<day-gone> will	5 4 -11 0 0
sb:<day-gone> —	14 -11 -7 0 0
sb:<day-today>	7 -7 -7 2 10
sb:<day-today> (	2 -18 10 1 -15
sb:<day-today> )	18 0 -13 0 0
sb:<day-today> ,	17 -10 -10 -1 6
sb:<day-today> -	-18 -11 22 0 0
sb:<day-today> :	11 -11 -8 0 10
sb:<day-today> ;	0 15 -16 0 0
sb:<day-today> <name>	9 0 -7 0 0
sb:<day-today> by	15 -2 -11 0 0
sb:<day-today> it	-11 0 4 3 0
sb:<day-today> morning	2 5 -10 0 0
sb:<day-today> sign	-8 -4 14 0 0
sb:<day-today> to	-1 -11 16 0 0
sb:<gate>	-8 6 6 -3 -15
sb:<goods-amount>	-4 -14 24 0 0
sb:<goods>	13 -17 10 -7 -14
sb:<level-noun>	-12 0 17 0 -18
sb:<level>	1 -9 8 0 0
sb:<level> ,	12 -22 0 0 11
sb:<level> ;	-7 -5 16 0 0
sb:<level> <day-today>	0 16 -13 0 0
sb:<level> from	-1 8 -4 0 0
sb:<level> in	0 17 -10 0 0
sb:<level> of	5 -11 0 0 0
sb:<level> on	14 -4 -9 4 -3
sb:<level> that	0 -11 5 0 0
sb:<level> the	9 -5 -2 0 0
sb:<level> to	10 -6 0 0 0
sb:<money>	-8 -2 12 0 0
sb:<money> on	0 10 -9 0 0
sb:<month-ahead>	-8 -17 30 0 0
sb:<month-ahead> ,	0 -4 10 0 0
sb:<month-gone> ,	0 10 -6 -1 0
sb:<month-gone> and	0 -12 9 0 0
sb:<name> 's	5 9 -18 -1 3
sb:<name> (	-10 -4 18 0 0
sb:<name> ,	3 9 -11 -3 -2
sb:<name> -	-6 0 13 0 0
sb:<name> :	16 0 -16 0 0
sb:<name> ;	5 0 -22 5 10
sb:<name> <day-today>	-18 10 5 0 0
sb:<name> <person>	-4 -3 11 0 0
sb:<name> a	11 0 -9 0 0
sb:<name> agree	-1 -19 25 0 0
sb:<name> and	-11 -5 20 -5 -9
sb:<name> could	0 11 -10 0 0
sb:<name> did	11 -7 -1 0 0
sb:<name> had	0 -10 10 0 0
sb:<name> is	0 7 -11 8 -2
sb:<name> it	6 5 -9 0 0
sb:<name> need	0 -15 15 0 0
sb:<name> on	17 -5 -16 0 7
sb:<name> president	0 -21 21 0 0
sb:<name> run	0 21 -20 0 0
sb:<name> sign	-15 -6 22 0 0
sb:<name> take	13 4 -18 0 0
sb:<name> the	6 -11 0 2 0
sb:<name> to	0 0 -7 0 9
sb:<name> trade	-2 13 -6 0 0
sb:<name> treasury	-11 0 13 0 0
sb:<name> was	0 11 -6 0 0
sb:<name> will	2 -21 11 0 0
sb:<name> without	14 0 -13 0 0
sb:<name> would	0 -7 14 0 0
sb:<not>	-30 6 0 13 6
sb:<number> (	9 2 -12 0 0
sb:<number> ,	8 13 -20 0 0
sb:<number> .	-1 -4 12 0 0
sb:<number> /	-4 -2 11 0 0
sb:<number> :	31 -1 -15 -5 -10
sb:<number> ;	-20 0 12 0 0
sb:<number> <quality>	-11 -3 17 0 0
sb:<number> <seat>	15 0 -14 0 0
sb:<number> a	-13 -1 16 0 0
sb:<number> after	-10 0 10 0 0
sb:<number> and	10 -1 -5 0 0
sb:<number> in	18 0 -12 0 0
sb:<number> member	0 17 -16 0 0
sb:<number> on	13 0 -12 0 0
sb:<number> th	12 -1 -8 0 0
sb:<number> the	14 -14 -10 5 1
sb:<number> to	-1 -17 12 5 0
sb:<number> when	-5 9 -2 0 0
sb:<number> —	6 -21 13 0 -3
sb:<office> '	16 0 -14 0 0
sb:<office> 's	-11 0 15 0 -6
sb:<office> ,	-5 -3 2 0 11
sb:<office> :	-27 -4 25 0 5
sb:<office> and	-13 19 -3 0 0
sb:<office> has	0 -23 24 0 0
sb:<office> in	12 0 -13 0 0
sb:<office> must	0 -10 12 0 0
sb:<office> of	2 -20 13 0 -2
sb:<office> order	7 0 -7 0 0
sb:<office> say	0 27 -23 0 0
sb:<office> that	7 3 -16 0 4
sb:<office> who	0 7 -10 0 0
sb:<office> would	0 -8 12 0 0
sb:<organisation>	11 -6 -1 0 -2
sb:<organisation> 's	-5 -17 28 0 -5
sb:<organisation> ,	5 8 -21 0 12
sb:<organisation> :	14 -3 -9 0 0
sb:<organisation> and	3 33 -35 0 -1
sb:<organisation> approve	13 4 -20 0 0
sb:<organisation> can	0 -10 11 0 0
sb:<organisation> for	0 11 -7 0 0
sb:<organisation> had	11 -2 -6 0 0
sb:<organisation> has	-19 0 9 -2 0
sb:<organisation> in	-7 0 9 0 -2
sb:<organisation> is	1 -13 11 0 0
sb:<organisation> meet	0 17 -4 0 -8
sb:<organisation> of	25 0 -24 0 0
sb:<organisation> pass	9 0 -9 0 0
sb:<organisation> publish	-11 0 13 0 0
sb:<organisation> put	-13 0 14 0 0
sb:<organisation> say	0 -35 21 2 0
sb:<organisation> tell	11 -5 -4 0 0
sb:<organisation> to	-2 11 -6 0 0
sb:<organisation> will	8 7 -14 0 0
sb:<organisation> would	0 -22 21 4 0
sb:<person>	0 -5 18 -27 -12
sb:<person> 's	0 14 -11 0 0
sb:<person> (	-19 -10 25 0 4
sb:<person> ,	-5 -8 16 -3 -5
sb:<person> :	8 21 -28 0 0
sb:<person> ;	17 -5 -11 0 0
sb:<person> <day-gone>	-8 0 11 0 0
sb:<person> and	3 6 -9 -2 6
sb:<person> announce	-5 -8 15 0 0
sb:<person> has	-6 32 -16 -18 -1
sb:<person> in	1 -22 13 0 0
sb:<person> is	-5 -29 33 0 0
sb:<person> meet	0 -10 7 0 0
sb:<person> need	-7 11 0 0 0
sb:<person> of	-3 -3 9 0 0
sb:<person> on	0 -22 19 0 0
sb:<person> say	-8 8 0 7 -16
sb:<person> sign	-6 -4 11 0 0
sb:<person> want	4 5 -11 0 0
sb:<person> was	-18 -11 18 0 8
sb:<person> with	0 13 -14 0 0
sb:<person> would	-12 1 0 6 0
sb:<points>	-15 0 17 0 0
sb:<quality> -	-8 0 10 0 0
sb:<quality> and	0 16 -15 0 0
sb:<quality> bean	0 10 -10 0 0
sb:<quality> cabinet	9 -14 0 0 0
sb:<quality> colleague	-5 -7 16 0 0
sb:<quality> congress	0 -6 13 0 0
sb:<quality> duty	4 8 -13 0 0
sb:<quality> economy	-12 8 0 0 0
sb:<quality> industrial	0 14 -13 0 0
sb:<quality> negotiator	0 19 -17 0 0
sb:<quality> owner	9 0 -11 0 0
sb:<quality> prime	-8 -4 14 0 0
sb:<quality> side	9 0 -6 0 0
sb:<quality> trade	9 10 -15 0 -1
sb:<quality> wheat	11 0 -10 0 0
sb:<seat> /	-6 0 10 0 0
sb:<seat> :	12 12 -27 2 0
sb:<seat> <person>	-11 15 -1 0 -1
sb:<seat> a	0 11 -10 0 0
sb:<seat> and	-23 5 11 0 0
sb:<seat> by	0 13 -11 0 0
sb:<seat> charge	19 0 -19 0 0
sb:<seat> has	-13 -8 10 0 8
sb:<seat> in	0 -21 21 0 0
sb:<seat> it	0 0 -8 0 10
sb:<seat> of	-7 9 0 0 0
sb:<seat> on	20 -14 -4 0 0
sb:<seat> publish	-3 -6 13 0 0
sb:<seat> that	0 -11 12 0 0
sb:<seat> the	12 2 -9 -6 -2
sb:<seat> —	6 0 -12 0 9
sb:<sender>	-24 -10 39 0 -8
sb:<span>	4 4 -5 -13 0
sb:<span> ;	-12 14 -1 0 0
sb:<span> after	5 -14 6 0 0
sb:<span> before	8 -21 6 0 0
sb:<span> in	1 7 -10 0 0
sb:<span> of	18 6 -23 0 0
sb:<span> on	0 -8 13 0 0
sb:<taker>	-19 -25 40 0 0
sb:<v-agree>	6 -1 0 1 -9
sb:<v-bear>	9 -4 1 3 -11
sb:<v-deny>	-15 6 4 0 0
sb:<v-down>	-2 4 5 0 -24
sb:<v-impose>	-3 11 -5 0 0
sb:<v-lack>	0 8 -5 0 3
sb:<v-propose>	-35 4 22 2 -10
sb:<v-refuse>	-4 -20 7 0 10
sb:<v-renew>	4 -15 14 -3 -8
sb:<v-return>	14 -6 -3 0 0
sb:<v-say>	-13 2 11 2 -16
sb:<v-sell>	-9 -3 19 0 -8
sb:<v-sign>	2 -1 -4 10 2
sb:<v-stay>	12 -17 10 -9 0
sb:<v-suspend>	-11 -5 12 0 4
sb:<v-target>	-3 0 6 -3 -9
sb:<v-up>	12 0 1 0 -19
sb:@	0 -10 8 0 0
sb:_	-6 -8 16 0 0
sb:a	-12 3 8 -3 -6
sb:a <office>	0 24 -22 0 0
sb:a <organisation>	0 -15 20 0 0
sb:a <seat>	-11 -1 16 0 0
sb:a <span>	-1 11 -6 0 0
sb:a bill	0 -8 11 0 0
sb:a deal	-1 10 -10 0 3
sb:a decree	8 -18 7 0 0
sb:a few	11 0 -11 0 0
sb:a framework	-5 9 -2 0 0
sb:a hearing	0 -12 13 0 0
sb:a law	-1 14 -8 0 0
sb:a license	0 10 -10 0 0
sb:a mandate	0 20 -25 2 0
sb:a meet	11 -7 -4 0 0
sb:a memorandum	18 0 -14 0 0
sb:a new	0 23 -22 0 0
sb:a notice	-2 6 -7 7 0
sb:a qualified	10 0 -10 0 0
sb:a regulation	-9 0 8 0 0
sb:a resolution	8 0 -10 0 0
sb:a rule	0 10 -8 0 0
sb:a second	0 17 -14 0 0
sb:a signature	-9 27 -13 -4 0
sb:a tariff	-12 1 0 5 -1
sb:a television	-3 -9 15 0 0
sb:a text	9 -26 15 0 0
sb:a third	-4 -7 14 0 0
sb:a treaty	0 -6 10 0 0
sb:a truce	0 -5 0 0 12
sb:a vote	-2 12 -13 5 0
sb:a word	0 -13 15 0 0
sb:about	-5 5 -5 10 0
sb:about the	0 -13 0 11 0
sb:abroad	0 -8 10 0 0
sb:accept	4 -16 9 0 0
sb:accord	-4 -10 17 0 0
sb:accord is	0 -8 9 0 0
sb:according	0 -9 12 0 0
sb:according to	0 -9 12 0 0
sb:across	-1 -5 12 0 0
sb:across the	0 -4 10 0 0
sb:act	-20 -7 26 0 0
sb:act pass	-14 0 17 0 0
sb:ad	-3 -6 12 0 0
sb:add that	0 16 -12 0 0
sb:additional	12 -7 -2 0 0
sb:additional tariff	19 0 -16 0 0
sb:adopt	2 12 -14 0 0
sb:after	8 -10 4 -2 0
sb:after ,	0 9 -7 0 0
sb:after a	-1 -4 11 0 0
sb:after he	11 0 -9 0 0
sb:after that	-1 -6 11 0 0
sb:after which	-11 9 0 0 0
sb:afternoon	-4 11 -3 0 0
sb:afterward	0 3 -11 0 7
sb:again	-15 8 0 0 0
sb:again ,	0 13 -9 0 0
sb:agree	-34 10 23 -3 -10
sb:agree ,	0 13 -13 0 0
sb:agree before	-1 11 -6 0 0
sb:agree by	-15 -5 21 0 0
sb:agree in	-12 0 11 0 0
sb:agree that	0 -8 9 0 0
sb:agree to	-2 -5 12 0 0
sb:agree until	0 11 -8 0 0
sb:agreement	-3 4 3 -1 -15
sb:agreement ,	1 9 -11 0 0
sb:agreement has	0 17 -17 0 0
sb:agreement must	0 10 -7 0 0
sb:agreement that	12 -9 -2 0 0
sb:agreement with	-18 12 7 0 0
sb:air	0 -10 11 0 0
sb:airport	0 12 -14 0 0
sb:al	10 -5 -3 0 0
sb:al -	11 -5 -3 0 0
sb:alert	7 0 -11 0 0
sb:ali	-11 0 13 0 0
sb:all	-1 -5 11 0 0
sb:all other	-7 -4 15 0 0
sb:allow	0 -10 14 0 0
sb:also	-17 -7 26 0 0
sb:also on	-7 0 11 0 0
sb:althing	0 -14 11 0 0
sb:among	-9 -2 17 0 0
sb:an	-18 3 13 0 -17
sb:an <office>	0 12 -10 0 0
sb:an end	11 -4 -5 0 0
sb:an extension	-17 5 11 0 -3
sb:and	-3 4 0 -29 17
sb:and <name>	5 -9 2 0 -3
sb:and <person>	-11 -23 27 0 1
sb:and <quality>	-3 10 -4 0 0
sb:and <seat>	-11 18 -8 0 0
sb:and a	10 -16 4 0 0
sb:and an	0 18 -17 0 0
sb:and by	9 2 -14 0 0
sb:and for	4 23 -28 0 0
sb:and had	11 0 -8 0 0
sb:and has	0 -18 20 0 0
sb:and he	0 -7 15 0 0
sb:and in	9 0 -9 0 0
sb:and it	3 -16 0 2 0
sb:and its	-2 -7 14 0 0
sb:and me	0 21 -19 0 0
sb:and mr	-8 -1 11 0 0
sb:and no	-10 2 6 0 -3
sb:and none	0 13 -12 0 0
sb:and of	0 7 -8 0 0
sb:and other	4 8 -13 0 0
sb:and sign	6 5 -14 0 0
sb:and talk	0 9 -6 0 0
sb:and that	8 -22 0 0 17
sb:and there	0 -7 12 0 0
sb:and trade	9 -2 -4 0 0
sb:and was	-10 -3 16 0 0
sb:and with	13 0 -12 0 0
sb:announce	-22 1 12 0 0
sb:announce ;	-2 11 -6 0 0
sb:announce that	0 -15 14 0 0
sb:announcement	4 2 -6 0 0
sb:announcement of	16 0 -13 0 0
sb:answer	0 -14 21 0 0
sb:answer :	3 9 -15 0 0
sb:antónio	14 -4 -9 0 0
sb:antónio costa	11 -1 -8 0 0
sb:any	-1 10 -3 -2 0
sb:any deal	0 10 -10 0 0
sb:any extension	0 25 -21 0 0
sb:anybody	0 -14 15 0 0
sb:anything	0 -14 14 0 0
sb:ap	0 13 -13 0 0
sb:ap )	0 13 -13 0 0
sb:app	-4 -10 19 0 0
sb:app 's	0 -6 11 0 0
sb:appeared	9 10 -20 0 0
sb:apply	0 -18 16 0 0
sb:apply from	7 -12 0 0 0
sb:approval	13 2 -10 -1 0
sb:approval ,	0 -14 15 0 0
sb:approval and	0 -11 11 0 0
sb:approval of	15 0 -9 0 0
sb:approval with	0 14 -12 0 0
sb:approve	10 -9 3 0 -14
sb:approve any	5 -10 1 0 0
sb:approve it	10 -1 -6 1 0
sb:arabic	0 0 -9 0 10
sb:are	2 -16 19 -1 -8
sb:are sign	16 -6 -11 0 0
sb:are still	0 8 -8 0 0
sb:are those	16 0 -15 0 0
sb:are to	-3 -14 20 0 0
sb:argue	0 -12 12 0 0
sb:arrangement	5 -10 2 0 0
sb:article <number>	0 7 -10 0 0
sb:as	-13 6 11 3 -16
sb:as <person>	-2 -4 9 0 0
sb:as for	5 -12 3 0 0
sb:as soon	-10 28 -20 0 0
sb:as we	0 17 -15 0 0
sb:ask	-9 -3 -2 15 3
sb:ask if	0 -11 1 7 0
sb:ask in	0 0 -8 12 0
sb:asleep	9 -4 -3 0 0
sb:at	-2 0 8 0 -18
sb:at <level>	3 5 -8 0 0
sb:at <number>	0 21 -15 0 0
sb:at a	10 -8 0 0 0
sb:at home	-2 14 -9 0 0
sb:at its	0 13 -10 0 0
sb:at once	13 -10 -3 0 0
sb:at ten	15 0 -14 0 0
sb:at the	-21 2 14 5 -1
sb:attorney	0 -9 1 4 0
sb:authorise	-15 0 16 0 0
sb:average	-12 0 13 0 0
sb:await	-1 17 -12 0 0
sb:await the	0 12 -8 0 0
sb:back	0 -2 8 0 -6
sb:back ,	12 0 -11 0 0
sb:back to	-6 -13 23 0 0
sb:basi	-7 0 9 0 0
sb:be	-42 28 0 -3 0
sb:be approve	-10 2 0 0 0
sb:be confirm	0 13 -12 0 0
sb:be extend	0 11 -8 0 0
sb:be in	7 -13 0 0 0
sb:be pay	14 -2 -8 0 0
sb:be publish	0 0 -12 0 10
sb:be put	-11 6 0 0 0
sb:be sign	-40 30 -2 0 0
sb:be take	0 -11 12 0 0
sb:be write	0 9 -9 0 0
sb:bean ,	0 10 -15 0 3
sb:bear	26 -16 -11 0 0
sb:bear the	18 -21 -2 0 0
sb:because	12 0 -3 0 -11
sb:because <person>	14 0 -14 0 0
sb:because its	0 -10 10 0 0
sb:because of	2 -11 2 0 0
sb:become	4 11 -15 0 0
sb:become of	10 0 -10 0 0
sb:been	2 -3 1 -10 2
sb:been approve	9 0 -5 0 0
sb:been given	5 1 -9 0 0
sb:been initial	4 1 -8 0 0
sb:been issue	0 28 -28 0 0
sb:been put	0 -12 12 0 0
sb:been sign	12 -12 0 0 1
sb:before <name>	-4 0 -2 0 11
sb:before the	0 11 -2 0 -11
sb:begin	6 11 -14 0 0
sb:begin ,	18 -6 -10 0 0
sb:begin on	-15 14 0 0 0
sb:behalf	-15 0 11 0 0
sb:behalf of	-15 0 11 0 0
sb:being	0 -10 -1 0 14
sb:believe that	0 -9 11 0 0
sb:belong	-6 10 -3 0 0
sb:belong to	-6 10 -3 0 0
sb:beside	0 1 -10 0 11
sb:beside the	5 4 -11 0 0
sb:between	14 -1 -4 0 -9
sb:between <name>	19 5 -20 0 -1
sb:big	8 -10 0 0 0
sb:bill	-7 1 4 0 0
sb:bill for	0 -7 9 0 0
sb:bill has	0 15 -14 0 0
sb:both	14 10 -20 0 -2
sb:both ,	0 9 -9 0 0
sb:both <office>	22 -4 -16 0 0
sb:both government	1 15 -18 0 0
sb:both have	15 -6 -8 0 0
sb:both side	-2 -9 13 0 0
sb:bound	-9 0 10 0 0
sb:break	0 -12 12 0 0
sb:breakfast	0 10 -8 0 0
sb:bring an	0 9 -6 0 0
sb:bring the	0 -10 6 0 0
sb:budget	0 -15 15 0 0
sb:busan	0 -16 21 0 0
sb:but	-16 6 -3 0 13
sb:butter	0 -7 11 0 0
sb:buy	4 -12 2 0 0
sb:by	24 -15 -6 -7 0
sb:by -	12 0 -11 0 0
sb:by <day-ahead>	5 -26 24 0 0
sb:by <level>	3 -9 0 0 0
sb:by <name>	0 22 -20 0 0
sb:by <number>	-11 -9 13 0 4
sb:by <office>	0 9 -16 0 0
sb:by <organisation>	17 0 -17 0 0
sb:by <person>	8 -12 -1 0 5
sb:by a	15 0 -18 5 0
sb:by an	24 0 -26 0 0
sb:by law	-7 -2 12 0 0
sb:by mr	12 9 -24 0 0
sb:by order	0 -16 14 0 0
sb:by the	6 0 -4 0 -11
sb:by which	-5 13 -5 0 0
sb:cabinet has	14 -19 4 0 0
sb:calendar	0 12 -9 0 0
sb:call	0 -11 15 0 0
sb:can be	0 -9 13 0 0
sb:cannot	0 3 -9 3 1
sb:canola	-9 0 11 0 0
sb:cape	10 0 -10 0 0
sb:cape town	11 0 -11 0 0
sb:capital	-4 -5 11 0 0
sb:capital ,	-4 -2 11 0 0
sb:car	-7 -14 21 0 0
sb:case	0 -14 18 0 0
sb:cashew	10 0 -9 0 0
sb:ceasefire	-14 0 17 0 0
sb:ceasefire was	-10 0 11 0 0
sb:ceremony	-2 -6 13 0 0
sb:certain	7 -8 0 0 0
sb:chair the	0 10 -10 0 0
sb:chancellor	-3 -6 12 0 0
sb:charge	3 -17 6 0 0
sb:cheaper	-13 -1 7 0 7
sb:chenggang ,	0 -18 19 0 0
sb:chip	-8 -3 14 0 0
sb:clear	9 -17 -2 8 0
sb:clear by	0 -9 10 0 0
sb:clear that	0 0 -8 9 0
sb:clear the	9 0 -8 0 0
sb:club	0 -13 14 0 0
sb:colleague	2 -12 11 0 0
sb:come <span>	0 -10 9 0 0
sb:come into	8 0 -4 0 0
sb:come of	-3 -4 11 0 0
sb:come out	11 -8 0 0 0
sb:come the	0 10 -8 0 0
sb:come to	0 -14 18 0 0
sb:comment	-4 -6 14 0 0
sb:commerce	12 -28 1 0 0
sb:commerce ,	14 -4 -8 0 0
sb:commissioner	-13 0 17 0 0
sb:commissioner ,	-10 0 10 0 0
sb:company	-25 -7 35 0 0
sb:company 's	-13 0 14 0 0
sb:company on	-9 0 9 0 0
sb:complete	0 5 -8 0 0
sb:completed	0 -11 9 0 0
sb:conference	6 4 -12 0 0
sb:confirmation	0 14 -14 0 0
sb:consensu	8 11 -18 0 0
sb:consensu of	10 -3 -5 0 0
sb:consent	-5 8 -9 0 9
sb:consent of	-8 15 -11 0 4
sb:consultation	4 -15 4 0 0
sb:contract	-18 0 17 0 0
sb:control	-14 21 -10 0 0
sb:convention	-6 0 9 0 0
sb:copper	23 -7 -14 0 0
sb:cost	-3 -9 16 0 0
sb:costa	11 -4 -6 0 0
sb:could	-3 -6 4 13 -8
sb:could not	0 0 0 11 -4
sb:count	-3 10 -4 0 0
sb:counterpart ,	4 10 -14 0 0
sb:countersign by	-5 -1 9 0 0
sb:countersignature	0 12 -10 0 0
sb:countersignature of	0 12 -10 0 0
sb:country	4 -33 13 0 4
sb:country 's	0 -8 10 0 0
sb:country ,	9 -7 -9 0 6
sb:country are	-9 0 10 0 0
sb:court	-14 2 13 0 -1
sb:custom	-8 -7 18 0 0
sb:date	-17 -1 14 0 0
sb:date :	0 -9 12 0 0
sb:day	5 -12 11 -4 0
sb:day ,	5 -12 4 0 0
sb:day before	-4 -3 11 0 0
sb:day by	11 0 -9 0 0
sb:day in	17 0 -15 0 0
sb:day of	-13 -15 28 0 0
sb:day on	-4 21 -14 0 0
sb:deal	-10 18 -5 0 -4
sb:deal ,	0 9 -6 0 0
sb:dear	-13 -1 17 0 0
sb:decide ,	0 -11 13 0 0
sb:decide on	0 14 -12 0 0
sb:decision	5 2 -16 0 4
sb:decision of	0 1 -11 0 5
sb:declaration	11 -11 0 0 0
sb:decree	2 12 -18 0 6
sb:decree ,	0 -6 10 0 0
sb:decree has	4 7 -14 0 0
sb:decree of	21 -7 -11 0 0
sb:decree on	-14 8 4 0 0
sb:decree that	-6 -5 12 0 0
sb:delegation ,	6 10 -18 0 0
sb:demand	0 -13 16 0 0
sb:demand that	0 -21 23 0 0
sb:depend	0 11 -7 0 0
sb:depend on	0 11 -7 0 0
sb:deputy	4 -11 0 3 0
sb:did	11 0 -10 3 -5
sb:did not	0 13 -7 0 0
sb:did so	9 0 -5 0 0
sb:did the	0 -7 -4 9 0
sb:didn't	5 0 -10 1 0
sb:diet	0 -16 18 0 0
sb:direct	-3 -16 22 0 0
sb:direct the	0 -15 17 0 0
sb:directed	-12 -1 17 0 0
sb:directed the	-11 0 15 0 0
sb:do	-12 -4 10 0 0
sb:do not	-1 -11 16 0 0
sb:do so	-13 16 -9 5 0
sb:document	0 8 -9 0 0
sb:doe	-13 -10 10 7 2
sb:doe not	-12 -32 29 0 8
sb:doe the	0 13 -17 3 0
sb:doesn't	0 15 -14 0 0
sb:domestic	0 11 -11 0 0
sb:doubt	-1 14 -7 0 0
sb:down	-1 8 -1 -1 -1
sb:down from	9 4 -13 0 0
sb:draft	11 24 -36 0 -1
sb:draw up	0 4 -15 0 8
sb:driver	0 0 -8 0 9
sb:driver ,	0 0 -9 0 10
sb:drop its	0 13 -12 0 0
sb:due	0 -18 24 0 0
sb:due on	4 -9 1 0 0
sb:during	-6 -1 11 0 0
sb:duty ,	7 0 -8 0 0
sb:duty in	11 0 -10 0 0
sb:duty is	0 -8 12 0 0
sb:duty of	-14 0 15 0 0
sb:duty on	0 11 -6 0 0
sb:duty to	0 -13 17 0 0
sb:each other	-6 -5 14 0 0
sb:each side	0 12 -10 0 0
sb:earth	-14 -9 22 0 0
sb:economic	11 -6 -4 0 0
sb:economic and	10 -2 -5 0 0
sb:economy	-13 -4 22 0 0
sb:economy minister	-5 0 9 0 0
sb:effect	-29 10 8 0 0
sb:effect <span>	0 -19 20 0 0
sb:effect once	-9 -1 10 0 0
sb:elder	11 0 -8 0 0
sb:elsewhere	-10 0 13 0 0
sb:end on	-13 19 -5 0 -1
sb:enter into	-4 10 -3 0 0
sb:entry into	3 3 -10 0 0
sb:even	-9 0 14 0 0
sb:evening that	0 7 -10 0 0
sb:every	22 -3 -12 0 0
sb:every country	0 -10 9 0 0
sb:everybody	-3 -8 12 0 0
sb:exception	-7 0 9 0 0
sb:exchanged	10 6 -17 0 0
sb:expect	-14 12 0 0 0
sb:expect to	-11 21 -9 0 0
sb:explain	0 9 -6 0 0
sb:explain ,	0 10 -9 0 0
sb:export	-11 4 1 0 0
sb:export -	0 10 -8 0 0
sb:extend	-5 -5 12 0 0
sb:extend by	3 -12 4 0 0
sb:extend the	0 -12 13 0 0
sb:extend to	0 11 -9 0 0
sb:extension	-1 23 -16 -4 0
sb:extension had	-7 0 9 0 0
sb:extension of	-24 -4 24 0 0
sb:extension to	13 11 -23 0 0
sb:extension would	-7 19 -11 0 0
sb:extra	0 -4 9 0 0
sb:f	12 0 -12 0 0
sb:fact	-8 -2 12 0 0
sb:fact sheet	-8 -1 12 0 0
sb:fail	0 -20 22 0 0
sb:fail ,	0 -17 18 0 0
sb:fall	-11 0 15 0 0
sb:far	0 8 -1 0 -3
sb:favour of	0 10 -10 0 0
sb:fax	13 0 -8 0 0
sb:fee	-18 12 0 0 0
sb:fee ,	0 17 -14 0 0
sb:fentanyl	10 -4 -4 0 0
sb:few	9 0 -4 0 0
sb:few hour	11 -2 -6 0 0
sb:filed	0 -9 10 0 0
sb:final	0 18 -17 0 0
sb:final word	0 11 -11 0 0
sb:firm	-3 -1 10 0 0
sb:first	20 -20 -6 0 7
sb:first ,	10 -1 -14 0 5
sb:first day	-5 -15 22 0 0
sb:fishermen	0 12 -12 0 0
sb:five	11 0 -7 0 0
sb:fix	-13 10 0 0 0
sb:follow	-13 4 4 0 0
sb:following	10 -12 0 0 0
sb:following the	10 0 -9 0 0
sb:for	4 -9 6 -4 -1
sb:for <day-gone>	-14 0 15 0 0
sb:for <name>	35 -9 -21 0 -16
sb:for <number>	-1 -3 11 0 0
sb:for <span>	-2 -16 18 0 0
sb:for another	0 9 -6 0 0
sb:for four	-9 0 10 0 0
sb:for it	-6 -16 23 0 0
sb:for its	0 -13 14 0 0
sb:for signature	-3 17 -13 0 0
sb:for that	0 17 -17 0 0
sb:for the	4 8 -14 0 3
sb:for us	24 -1 -18 0 0
sb:force	-7 25 -18 0 0
sb:force ,	0 13 -14 0 0
sb:force on	0 15 -14 0 0
sb:found	0 13 -9 0 0
sb:found no	0 19 -18 0 0
sb:four	0 -10 4 0 2
sb:framework	-15 20 -6 0 0
sb:framework ,	0 10 -7 0 0
sb:framework for	-10 -9 21 0 0
sb:framework with	0 -9 13 0 0
sb:free	-10 0 9 0 0
sb:freeze	0 -8 12 0 0
sb:from	2 0 0 -17 3
sb:from <day-ahead>	17 -13 -2 0 0
sb:from <level>	16 -3 -6 0 0
sb:from <name>	0 -21 5 0 9
sb:from the	-25 22 -5 0 0
sb:fruit	0 13 -9 0 0
sb:further	16 0 -12 0 0
sb:further notice	11 0 -8 0 0
sb:garden	10 0 -10 0 0
sb:gas	13 0 -11 0 0
sb:gave	-8 -2 15 0 0
sb:gazette	15 4 -17 0 0
sb:gdynia	10 0 -9 0 0
sb:general	-15 -7 17 3 0
sb:geneva	-7 -1 9 0 0
sb:get	0 16 -14 -2 0
sb:get the	0 11 -7 0 0
sb:give	-5 -21 26 0 0
sb:give its	0 -9 10 0 0
sb:given	12 -10 0 0 3
sb:given by	1 7 -10 0 0
sb:go	-8 -2 9 0 -6
sb:go for	-8 11 0 0 0
sb:go in	11 0 -10 0 0
sb:go on	0 -21 21 0 0
sb:go through	0 14 -13 0 0
sb:go up	-6 -11 18 0 0
sb:good	15 -9 0 0 -6
sb:good from	-5 -12 18 0 0
sb:good have	11 0 -10 0 0
sb:good new	10 0 -10 0 0
sb:good of	0 -5 10 0 0
sb:good suspend	0 6 -9 0 0
sb:good that	-13 -2 18 0 0
sb:good the	3 9 -14 0 0
sb:good to	2 8 -12 0 0
sb:government	13 2 -13 0 0
sb:government of	14 0 -13 0 0
sb:green	11 0 -8 0 0
sb:ground	-6 -15 22 0 0
sb:guest	1 25 -28 0 0
sb:guest ,	0 20 -19 0 0
sb:gum	0 0 -9 0 10
sb:gum arabic	0 0 -9 0 10
sb:h	17 -4 -11 0 0
sb:had	17 -2 -6 -8 0
sb:had been	10 0 -10 0 0
sb:had not	3 8 -17 0 1
sb:had sign	32 -9 -26 0 0
sb:had to	0 9 -9 0 0
sb:half	13 0 -8 0 0
sb:half of	14 0 -14 0 0
sb:half was	9 0 -6 0 0
sb:halifax	-1 12 -9 0 0
sb:halve	-3 -10 15 0 0
sb:hand in	-12 0 12 0 0
sb:hand of	13 9 -22 0 0
sb:hand over	-1 -8 12 0 0
sb:hang	-10 0 9 0 0
sb:hang on	-8 0 11 0 0
sb:happen	0 -9 11 0 0
sb:has ,	0 -6 11 0 0
sb:has accept	0 -10 11 0 0
sb:has become	10 0 -10 0 0
sb:has come	0 13 -12 0 0
sb:has done	0 -7 9 0 0
sb:has given	0 -15 18 0 0
sb:has initial	0 -5 8 0 0
sb:has it	-13 20 -8 0 0
sb:has its	12 -11 0 0 0
sb:has not	11 0 -9 -2 5
sb:has put	6 -5 -10 0 8
sb:has say	2 -10 18 -4 -7
sb:has so	-7 0 10 0 0
sb:has the	17 -8 -1 -4 0
sb:has to	0 10 -7 0 -8
sb:has yet	0 -18 22 0 0
sb:have a	-3 -1 0 0 9
sb:have ask	0 -10 5 0 0
sb:have been	-5 -17 28 0 0
sb:have found	0 16 -16 0 0
sb:have not	8 16 -31 8 0
sb:have pay	9 3 -14 0 0
sb:have read	0 -9 0 0 4
sb:have say	0 10 -9 0 0
sb:have to	-14 13 0 -2 0
sb:having	-13 0 17 0 0
sb:having regard	-11 0 12 0 0
sb:he	-13 1 4 -8 7
sb:he 's	0 14 -12 0 0
sb:he doe	0 -1 -10 0 11
sb:he had	0 16 -11 0 0
sb:he has	0 3 -9 0 7
sb:he is	1 -21 13 0 0
sb:he reply	0 16 -16 0 0
sb:he say	3 5 -11 0 3
sb:he sign	12 0 -7 0 0
sb:he tell	0 -23 20 0 0
sb:he would	-10 23 -17 -1 1
sb:he write	0 -10 11 0 0
sb:head	3 1 -9 0 0
sb:head the	0 9 -6 0 0
sb:hear	-1 11 -7 0 0
sb:hear that	0 11 -8 0 0
sb:heard	-11 10 0 0 0
sb:hearing	0 -12 13 0 0
sb:her	2 0 -11 0 10
sb:here	-10 10 -5 3 0
sb:here ,	0 15 -10 0 0
sb:high	-9 -1 13 0 0
sb:higher	0 -10 6 0 0
sb:himself	-3 19 -15 0 0
sb:his	10 -3 -3 -20 6
sb:his <office>	-8 -19 20 0 6
sb:his guest	0 19 -19 0 0
sb:his name	3 2 -12 0 5
sb:his own	6 -11 4 0 0
sb:his signature	14 -13 0 0 0
sb:hold	-8 -5 10 0 3
sb:home	0 15 -14 0 0
sb:home from	5 4 -12 0 0
sb:hour	25 -35 -7 0 8
sb:hour after	17 0 -14 0 0
sb:hour before	11 -9 -2 0 0
sb:hour later	0 -1 -9 0 10
sb:hour on	-9 0 10 0 0
sb:house	-8 -15 21 1 0
sb:house had	-17 0 18 0 0
sb:house on	-9 0 10 0 0
sb:house pass	13 0 -11 0 0
sb:how	-1 -10 18 0 0
sb:i ask	0 10 -10 0 0
sb:i shall	-5 -6 13 0 0
sb:i will	0 -1 -6 0 10
sb:i've	9 -5 -3 0 0
sb:if	-26 -9 14 22 -13
sb:if a	0 -9 9 0 0
sb:if nothing	9 -12 0 0 0
sb:if the	-22 12 -1 -3 0
sb:if they	0 -8 11 0 0
sb:import	4 -9 -1 0 3
sb:importer	-2 -2 10 0 0
sb:impose	9 -7 -1 0 0
sb:in	-6 7 2 -28 2
sb:in <month-ahead>	-2 -13 22 0 0
sb:in <month-gone>	3 -12 4 -3 2
sb:in <name>	1 15 -20 8 -3
sb:in <number>	0 -9 3 0 1
sb:in <seat>	5 23 -25 -9 -2
sb:in a	20 -15 -8 0 2
sb:in at	7 0 -11 0 0
sb:in both	11 0 -7 0 0
sb:in busan	0 -9 10 0 0
sb:in favour	3 10 -15 0 0
sb:in force	2 11 -13 0 0
sb:in geneva	-4 -12 17 0 0
sb:in halifax	-1 12 -9 0 0
sb:in his	0 6 -21 0 15
sb:in its	11 0 -9 0 0
sb:in izmir	-13 0 13 0 0
sb:in kananaski	15 -4 -9 0 0
sb:in kuala	-14 0 10 0 0
sb:in london	0 10 -9 0 0
sb:in madrid	-3 8 -3 0 0
sb:in my	3 10 -27 0 9
sb:in principle	8 2 -13 0 0
sb:in return	16 0 -14 0 0
sb:in stockholm	-12 22 -9 0 0
sb:in strasbourg	4 0 -14 0 7
sb:in tariff	0 15 -14 0 0
sb:in the	-26 -7 18 -3 14
sb:in turn	0 10 -10 0 0
sb:included	0 10 -7 0 0
sb:increase	0 9 -7 0 0
sb:increase of	0 10 -10 0 0
sb:industrial	0 16 -15 0 0
sb:industrial good	0 17 -16 0 0
sb:inform the	5 -11 0 0 0
sb:informed	0 13 -12 0 0
sb:initial	-18 19 -2 0 5
sb:initial at	-13 0 13 0 0
sb:ink	10 -3 -3 0 0
sb:ink is	12 0 -12 0 0
sb:instead	-10 14 -4 0 0
sb:instead of	-9 14 -5 0 0
sb:instrument	13 -8 -4 0 0
sb:insulin	0 -9 10 0 0
sb:internal	0 17 -16 0 0
sb:international	-11 -8 21 0 0
sb:international trade	-16 -3 22 0 0
sb:interview	-6 0 10 0 0
sb:into <name>	11 0 -9 0 0
sb:into force	-6 19 -9 0 0
sb:introduce in	3 6 -12 0 0
sb:investment	0 11 -8 0 0
sb:investment is	0 12 -12 0 0
sb:invited	0 -4 10 0 0
sb:is	-12 0 12 0 -12
sb:is <number>	-9 -9 6 0 8
sb:is a	0 -8 16 -5 -1
sb:is agree	-3 20 -15 0 0
sb:is an	-7 -3 12 0 0
sb:is at	-3 -3 11 0 0
sb:is dry	9 -1 -4 0 0
sb:is expect	-11 3 4 0 0
sb:is for	-7 9 0 0 0
sb:is in	-2 -11 20 0 -3
sb:is missing	-13 0 13 0 -7
sb:is no	0 -14 17 0 0
sb:is not	0 13 -11 0 -2
sb:is ready	0 9 -7 0 0
sb:is require	2 -15 13 0 0
sb:is sign	18 -14 -5 0 0
sb:is subject	9 -6 0 0 0
sb:is that	14 -2 -14 0 5
sb:is the	-18 6 3 2 0
sb:is there	0 16 -12 0 0
sb:is to	-7 0 9 0 0
sb:is unclear	0 -13 0 11 0
sb:is what	15 -20 0 0 0
sb:is with	0 14 -11 0 0
sb:isn't	0 4 -13 9 0
sb:issue	-5 11 -3 0 0
sb:issue ,	0 11 -10 0 0
sb:it	16 -14 -10 3 18
sb:it 's	0 18 -14 0 0
sb:it :	0 13 -7 0 0
sb:it ;	14 -12 0 0 0
sb:it and	9 8 -25 0 7
sb:it at	-4 0 9 0 0
sb:it bear	8 0 -9 0 0
sb:it begin	24 -2 -17 0 0
sb:it doe	0 -10 15 0 0
sb:it enter	0 11 -10 0 0
sb:it fail	0 -9 10 0 0
sb:it for	13 -7 -4 0 0
sb:it had	11 0 -12 0 3
sb:it has	19 -5 -6 -4 0
sb:it in	20 -9 -11 0 0
sb:it isn't	0 0 -10 9 0
sb:it lack	4 -1 -13 0 11
sb:it must	-1 -24 29 0 0
sb:it on	-15 0 16 0 0
sb:it pass	14 0 -12 0 0
sb:it publish	12 0 -11 0 0
sb:it still	-1 -9 13 0 0
sb:it take	-2 0 -3 0 11
sb:it to	0 24 -20 0 -1
sb:it want	0 13 -10 0 0
sb:it was	2 -26 9 3 0
sb:it when	0 -13 15 0 0
sb:it will	-27 17 0 0 0
sb:it'd	0 12 -11 0 0
sb:its	11 -1 -5 0 3
sb:its <organisation>	0 -11 11 0 0
sb:its <person>	0 11 -7 0 0
sb:its additional	9 0 -7 0 0
sb:its approval	0 -14 18 0 0
sb:its name	-12 0 13 0 0
sb:its own	-1 -18 25 0 0
sb:itself	0 -12 13 0 0
sb:izmir	-12 0 13 0 0
sb:john	-10 0 12 0 0
sb:joint statement	-14 19 -8 0 0
sb:judge	-20 0 21 0 0
sb:just	5 -11 0 0 0
sb:justice	-7 -10 24 0 0
sb:kananaski	15 -4 -9 0 0
sb:kava	12 0 -11 0 0
sb:keep	-8 13 -7 0 2
sb:keep <points>	0 9 -5 0 0
sb:keep the	-11 -10 20 0 0
sb:keep their	3 11 -16 0 0
sb:khan	-12 0 9 0 0
sb:king	-3 -5 11 0 0
sb:know	-11 0 -4 16 0
sb:know through	0 12 -18 0 3
sb:kuala	-14 0 11 0 0
sb:kuala lumpur	-14 0 11 0 0
sb:lack	-9 -1 -3 0 18
sb:lack is	7 0 -12 0 0
sb:lack only	-11 -3 3 0 7
sb:lapse	6 -16 7 0 0
sb:lapse ,	13 0 -11 0 0
sb:lapse on	0 -10 14 0 0
sb:last	0 -8 5 0 0
sb:last <span>	4 -14 9 0 0
sb:last word	0 20 -19 0 0
sb:last year	0 -8 10 0 0
sb:late	-8 -7 20 0 0
sb:late on	-6 0 11 0 0
sb:later	6 0 -15 0 9
sb:lathe	10 0 -10 0 0
sb:law	-1 12 -5 0 -2
sb:law of	1 7 -10 0 0
sb:law that	0 -6 12 0 0
sb:law the	0 8 -8 0 0
sb:lawyer	1 13 -5 -4 -5
sb:lawyer in	0 21 -20 0 0
sb:leader	19 6 -25 0 0
sb:leader of	22 0 -23 0 0
sb:leave it	0 9 -8 0 0
sb:leave to	11 0 -10 0 0
sb:led	-26 -19 43 0 0
sb:led by	-21 -11 33 0 0
sb:leg	0 -12 12 0 0
sb:legal	-9 0 8 0 0
sb:length	0 9 -8 0 0
sb:less	-1 14 -9 0 0
sb:let	0 -14 16 0 0
sb:letter ,	-9 0 7 0 0
sb:letter to	1 0 -10 0 3
sb:level	11 -15 0 0 0
sb:levy	-6 -3 0 0 9
sb:levy on	0 0 -6 0 9
sb:li	-6 -11 18 0 0
sb:licence	3 -13 0 0 7
sb:lie	0 13 -14 0 2
sb:lie with	0 22 -20 0 0
sb:like	7 5 -11 0 0
sb:like to	0 11 -11 0 0
sb:likewise	0 10 -10 0 0
sb:line	-13 7 3 0 0
sb:list	-2 0 8 0 0
sb:london	0 19 -18 0 0
sb:london ,	0 10 -9 0 0
sb:long	4 -10 5 0 0
sb:longer	-13 17 -6 0 0
sb:lose	-1 -3 11 0 0
sb:lumpur	-14 0 11 0 0
sb:m	3 -20 9 0 0
sb:m .	3 -20 9 0 0
sb:mackenzie	16 -2 -12 0 0
sb:majli	0 10 -9 0 0
sb:make	19 0 -13 0 -3
sb:make by	16 0 -15 0 0
sb:make it	-7 10 -3 0 0
sb:make the	-4 9 -1 0 0
sb:maker	-4 0 8 0 0
sb:making	0 17 -17 0 0
sb:making of	0 17 -17 0 0
sb:malt	11 0 -11 0 0
sb:man	-13 14 -8 0 2
sb:mandate	0 13 -17 2 0
sb:mandate for	0 12 -12 0 0
sb:matter	-2 13 -7 0 0
sb:matter is	0 17 -16 0 0
sb:me	0 12 -5 0 -6
sb:me ,	0 11 -6 0 0
sb:mean	-12 20 -9 0 0
sb:mean a	-2 12 -7 0 0
sb:meant	0 3 -14 0 11
sb:meant for	0 0 -10 0 12
sb:measure	-11 10 0 0 0
sb:medicine	-10 4 2 0 0
sb:meet	-7 -16 26 0 0
sb:meet <office>	0 -10 11 0 0
sb:meet of	0 -19 22 0 0
sb:meet on	3 11 -5 0 -9
sb:member	-17 -8 25 0 0
sb:member of	-13 -8 22 0 0
sb:memorandum	14 0 -11 0 0
sb:memorandum sign	-8 -1 11 0 0
sb:memorandum with	20 0 -20 0 0
sb:mention	0 9 -8 0 0
sb:mention it	0 11 -10 0 0
sb:menu	0 10 -10 0 0
sb:mercosur	0 -8 12 0 0
sb:midnight	23 -7 -12 0 0
sb:minister ,	0 -16 11 0 1
sb:ministry	-5 -7 17 0 0
sb:ministry say	-7 0 9 0 0
sb:minute	12 2 -16 0 0
sb:missing	-19 11 0 0 0
sb:missing ,	0 -10 18 0 -5
sb:missing is	-10 17 -9 0 0
sb:monday	0 -9 12 0 0
sb:month on	-10 0 10 0 0
sb:month the	11 0 -9 0 0
sb:more than	-2 -14 22 0 0
sb:morning	-15 0 0 0 11
sb:mr	-11 13 4 -18 -13
sb:mr .	-2 -4 13 0 0
sb:mr <person>	-1 18 -10 0 -2
sb:mrs	-20 -10 29 0 0
sb:must	-14 -4 19 -1 -8
sb:must still	0 -19 22 0 0
sb:mustafa	0 7 -9 0 0
sb:my	6 9 -27 0 15
sb:my <office>	4 0 -11 0 4
sb:my phone	10 -4 -4 0 0
sb:name	5 -12 0 0 6
sb:name ,	16 0 -17 0 0
sb:name :	-12 0 13 0 0
sb:name is	0 -12 11 0 0
sb:name on	-1 12 -4 0 0
sb:name to	0 -11 0 0 5
sb:named	-5 -2 11 0 0
sb:need ;	7 -12 0 4 0
sb:need a	0 33 -28 0 0
sb:need no	0 -23 24 0 0
sb:need nobody	-2 -11 16 0 0
sb:need one	0 15 -13 0 0
sb:need the	-16 0 10 0 0
sb:need two	4 10 -15 0 0
sb:negotiate	-6 -9 15 0 0
sb:negotiator	-1 17 -13 0 0
sb:negotiator wound	0 11 -11 0 0
sb:neither	-24 8 11 -13 -4
sb:neither has	-7 8 0 0 0
sb:new	1 -8 1 0 3
sb:new tariff	-7 -7 16 0 0
sb:new york	-5 -6 17 0 0
sb:newspaper that	11 0 -10 0 0
sb:next day	0 -9 6 0 0
sb:night	8 -7 0 0 -2
sb:night ,	12 -9 -3 0 0
sb:no	-10 -1 12 -14 0
sb:no announcement	0 8 -7 0 0
sb:no date	0 9 -6 0 0
sb:no more	0 -9 11 0 0
sb:no notice	0 15 -11 0 0
sb:no order	-7 23 -17 0 0
sb:no proclamation	0 10 -10 0 0
sb:nobody	-9 0 -1 15 -3
sb:nobody know	0 2 -19 13 0
sb:none	17 14 -28 0 0
sb:none ,	19 0 -17 0 0
sb:noon	2 -11 2 0 0
sb:nor	-26 34 -8 -10 0
sb:northern	0 -9 9 0 0
sb:not	-19 1 -5 6 17
sb:not be	0 9 -17 0 9
sb:not by	0 11 -10 0 0
sb:not even	-7 0 8 0 0
sb:not know	0 -18 9 6 0
sb:not need	0 -14 16 0 0
sb:not see	0 -11 0 8 0
sb:not sign	-8 -9 0 0 19
sb:not yet	0 33 -29 0 0
sb:note	31 0 -37 4 6
sb:note that	9 -11 0 0 0
sb:nothing had	0 -9 11 0 0
sb:nothing is	3 10 -16 0 0
sb:notice	6 29 -34 3 -3
sb:notice by	-8 25 -18 0 0
sb:notice of	8 16 -30 6 0
sb:notice that	0 10 -11 0 0
sb:now	2 15 -14 0 -4
sb:now ,	-10 0 4 0 0
sb:now go	0 11 -10 0 0
sb:now it	0 -9 11 0 0
sb:now we	0 10 -10 0 0
sb:nvidia	4 -9 0 0 0
sb:obtain	-2 -8 12 0 0
sb:obtain the	-2 -6 10 0 0
sb:of <day-today>	8 5 -11 0 0
sb:of <month-gone>	-12 7 0 0 0
sb:of <name>	-2 23 -18 0 1
sb:of <number>	-20 15 -15 5 11
sb:of <office>	-4 -19 24 0 0
sb:of <person>	-2 11 -6 0 0
sb:of <seat>	-2 11 -7 0 0
sb:of <span>	-6 10 0 0 0
sb:of a	0 8 -8 0 0
sb:of all	0 -9 7 0 0
sb:of both	7 5 -14 0 0
sb:of commerce	8 -13 0 0 0
sb:of duty	-3 -8 14 0 0
sb:of international	-11 0 14 0 0
sb:of it	5 -11 3 0 0
sb:of letter	21 0 -21 0 0
sb:of mr	6 0 -11 0 0
sb:of talk	13 9 -20 0 0
sb:of tariff	9 0 -5 0 0
sb:of the	21 -14 -7 13 0
sb:of up	19 -7 -10 0 0
sb:off	15 1 -15 0 0
sb:offer a	0 8 -15 0 9
sb:oil	0 -20 10 0 0
sb:oil ,	4 -9 0 0 0
sb:old	0 -13 12 0 0
sb:on ,	4 5 -11 0 0
sb:on <day-ahead>	-12 18 -1 -2 -21
sb:on <day-gone>	5 -16 1 0 8
sb:on <day-today>	-12 -41 31 8 7
sb:on <name>	5 3 -12 0 1
sb:on <quality>	0 13 -15 4 -7
sb:on a	-21 17 0 0 0
sb:on an	-5 -16 21 0 0
sb:on average	-11 0 11 0 0
sb:on behalf	-15 0 11 0 0
sb:on cashew	10 0 -10 0 0
sb:on copper	23 0 -21 0 0
sb:on each	0 8 -10 0 0
sb:on good	9 10 -18 0 0
sb:on in	-7 0 11 0 0
sb:on our	2 4 -9 0 0
sb:on reciprocal	-13 9 0 0 0
sb:on the	1 -5 12 -7 -10
sb:on their	-8 13 -4 0 0
sb:on top	-1 -5 11 0 0
sb:on trade	18 0 -17 0 0
sb:on until	-7 0 10 0 0
sb:on which	-7 14 -10 3 0
sb:once	-15 19 -4 0 -4
sb:once ,	-5 -8 19 0 0
sb:once a	0 -14 14 0 0
sb:once the	-6 -12 20 0 0
sb:one	-7 2 -1 -2 10
sb:one ,	19 0 -13 0 0
sb:one by	0 11 -8 0 0
sb:one more	2 9 -12 0 0
sb:one side	-8 -10 20 0 0
sb:only	-25 -2 11 6 0
sb:only on	-4 -3 10 0 0
sb:only to	3 -13 3 0 2
sb:opened	8 0 -6 0 0
sb:operator	0 -8 11 0 0
sb:opposition	-5 -32 25 0 6
sb:opposition <organisation>	0 -18 20 0 0
sb:or	-7 22 -16 2 -1
sb:or notice	0 14 -14 0 0
sb:orange	3 0 -15 0 10
sb:order ,	-1 19 -11 0 0
sb:order and	1 -16 13 0 0
sb:order by	-7 22 -9 0 0
sb:order on	-6 -11 17 0 0
sb:order or	0 14 -14 0 0
sb:order that	0 15 -11 0 0
sb:originating	11 0 -10 0 0
sb:originating in	11 0 -10 0 0
sb:other	4 -10 0 0 5
sb:other ,	4 0 -13 0 7
sb:other side	0 11 -10 0 0
sb:otherwise	-8 0 11 0 0
sb:otherwise ,	-7 0 9 0 0
sb:our	15 0 -11 0 -3
sb:our ,	0 13 -10 0 0
sb:our is	13 1 -17 0 0
sb:our side	16 5 -21 0 0
sb:out	8 16 -18 0 -5
sb:out and	0 -10 10 0 0
sb:out by	-2 10 -5 0 0
sb:out of	-5 13 -5 0 0
sb:out on	4 -19 6 0 0
sb:out that	0 16 -14 0 0
sb:over	6 4 -18 0 10
sb:over the	10 -11 -10 0 10
sb:over there	-2 18 -14 0 0
sb:over to	-1 -8 12 0 0
sb:owner ,	9 0 -10 0 0
sb:p	11 -6 -3 0 0
sb:p .	11 -6 -2 0 0
sb:pact	-19 3 4 0 6
sb:pact was	-13 6 3 0 0
sb:page ,	3 -12 3 0 0
sb:palm	-10 0 14 0 0
sb:palm oil	-11 0 12 0 0
sb:paper :	0 -13 14 0 0
sb:parish	-7 0 9 0 0
sb:parliament	-6 -13 16 3 0
sb:parliament ,	5 0 -9 0 2
sb:parliament and	0 20 -17 0 0
sb:parliament has	0 -7 11 0 0
sb:part	6 -16 6 0 0
sb:partner	-8 -3 17 0 0
sb:party	3 -12 10 0 -2
sb:pause	-3 -3 10 0 0
sb:pause is	-7 0 9 0 0
sb:pay	6 7 -10 0 -2
sb:pay back	13 -1 -9 0 0
sb:pay the	11 0 -9 0 0
sb:peace	2 -11 7 0 -1
sb:pedro	-4 -12 20 0 -2
sb:pen	-5 18 -19 0 10
sb:pen in	-4 6 -9 0 5
sb:permanent	0 15 -13 0 0
sb:phosphate	0 8 -8 0 0
sb:place	-5 -10 3 0 11
sb:place in	0 -14 15 0 0
sb:plan	4 -9 3 0 0
sb:pocket	-6 6 -29 0 25
sb:pocket ,	-3 15 -21 0 10
sb:point	-9 2 1 0 0
sb:point out	0 11 -9 0 0
sb:pork	-14 0 15 0 0
sb:port	-13 -10 21 0 0
sb:post	-10 -4 15 0 0
sb:post on	-8 -4 14 0 0
sb:power	13 -6 -3 0 0
sb:power to	14 0 -11 0 0
sb:preliminary	0 17 -15 0 0
sb:preliminary consensu	0 17 -16 0 0
sb:premier	-7 -2 12 0 0
sb:prepare	-10 0 5 0 0
sb:presence of	-9 -6 18 0 0
sb:present	-11 0 9 0 0
sb:president	-14 -7 23 0 0
sb:president <person>	-9 0 8 0 0
sb:president of	0 16 -16 0 0
sb:press	11 4 -14 0 0
sb:press that	5 7 -12 0 0
sb:price	-2 -2 10 0 0
sb:prime	-4 -5 14 0 0
sb:prime minister	-4 -5 14 0 0
sb:principle	12 0 -14 0 0
sb:printed	-9 -8 19 0 0
sb:probably	0 10 -9 0 0
sb:procedure ,	0 -9 12 0 0
sb:process	0 15 -14 0 0
sb:process ,	0 16 -15 0 0
sb:proclamation	15 1 -16 0 0
sb:product	13 -6 -4 0 0
sb:product from	12 0 -11 0 0
sb:prolong the	3 7 -13 0 0
sb:proposal	11 3 -13 0 0
sb:proposal to	0 -6 8 0 0
sb:protocol	7 13 -20 0 0
sb:provided	-22 38 -22 0 0
sb:provided that	-22 38 -23 0 0
sb:public	-6 -4 14 0 0
sb:publish	-8 -2 4 0 13
sb:publish a	-3 -6 11 0 0
sb:publish its	-16 2 14 0 0
sb:publish on	4 -14 0 0 3
sb:publish the	7 8 -16 0 0
sb:puebla	9 0 -8 0 0
sb:put	-3 -4 1 0 8
sb:put <level>	-3 -2 10 0 0
sb:put in	-8 10 0 0 0
sb:put the	-11 19 -8 0 0
sb:put their	10 -9 -2 0 0
sb:put to	0 -9 11 0 0
sb:q	0 -19 21 0 0
sb:q :	0 -11 12 0 0
sb:quadruple	0 8 -8 0 0
sb:quarrel	0 -6 11 0 0
sb:question	-20 -15 40 -3 -1
sb:question :	-11 -13 28 0 0
sb:raise tariff	6 9 -16 0 0
sb:raise the	0 -9 11 0 0
sb:rare	-14 -9 22 0 0
sb:rare earth	-13 -6 20 0 0
sb:rate	1 -14 11 0 0
sb:rate of	15 0 -13 0 0
sb:ratification	6 14 -17 0 0
sb:ratification by	-2 10 -4 0 0
sb:ratify the	13 -7 -4 0 0
sb:reach by	-2 -3 10 0 0
sb:reach in	8 9 -17 0 0
sb:read	2 -22 0 0 11
sb:ready	5 0 -10 0 7
sb:reason	-11 0 11 0 0
sb:receive	-15 0 16 0 0
sb:reciprocal trade	-13 9 0 0 0
sb:recommend	0 21 -17 0 0
sb:reduction	-9 19 -10 0 0
sb:referred	0 19 -19 0 0
sb:referred to	0 25 -25 0 0
sb:refund	0 -6 11 0 0
sb:refuse	0 -9 3 0 0
sb:refuse to	0 -3 11 0 0
sb:regard	-11 0 13 0 0
sb:regard to	-11 0 12 0 0
sb:region	0 0 -9 0 11
sb:regulation	-6 11 -1 0 0
sb:released	0 2 -14 0 10
sb:remain	0 6 -8 0 0
sb:remember	0 5 -14 0 7
sb:renew	4 -12 4 0 0
sb:rent	0 -9 12 0 0
sb:repeal	0 11 -10 0 0
sb:reply	-9 10 -2 0 0
sb:reply that	0 11 -8 0 0
sb:report	-9 -5 18 0 0
sb:report that	-13 7 3 0 0
sb:report to	0 -10 11 0 0
sb:reporter	-19 14 0 0 -3
sb:reporter in	0 -9 13 0 0
sb:reporter that	-13 12 0 0 0
sb:reprieve	6 9 -17 0 0
sb:republic	12 -4 -5 0 0
sb:republic ,	12 0 -12 0 0
sb:request	0 10 -9 0 0
sb:require	11 0 -9 0 0
sb:require in	3 -14 10 0 0
sb:require the	1 8 -16 0 0
sb:reserved	0 14 -13 0 0
sb:reserved for	0 9 -9 0 0
sb:resolution	16 0 -15 0 0
sb:resolution of	12 2 -17 0 0
sb:rest	3 -18 7 0 1
sb:rest on	6 -17 8 0 0
sb:result	-7 -10 18 0 0
sb:result of	-2 -4 10 0 0
sb:retroactive	-2 -7 12 0 0
sb:return	12 0 -7 0 0
sb:review	0 -8 9 0 0
sb:rise	12 -14 0 0 0
sb:rise garden	10 0 -10 0 0
sb:round	-2 -13 20 0 0
sb:round in	-13 -2 19 0 0
sb:round of	15 -1 -10 0 0
sb:royal	3 4 -10 0 0
sb:rule ,	9 -8 0 0 0
sb:rule and	0 12 -11 0 0
sb:rule of	-5 16 -9 0 0
sb:run for	-10 0 13 0 0
sb:run out	9 3 -10 0 0
sb:run to	4 -9 0 0 0
sb:sale	-5 -17 23 0 0
sb:sale ,	-3 -3 10 0 0
sb:same	-13 0 13 0 0
sb:same day	19 -7 -10 0 0
sb:same week	-12 1 7 0 0
sb:sanction	-7 -6 19 0 0
sb:say	-10 10 1 -5 -4
sb:say ,	-14 1 1 0 4
sb:say <day-gone>	0 12 -11 0 0
sb:say <person>	0 -25 11 0 7
sb:say he	-5 -14 18 0 0
sb:say his	12 2 -12 0 0
sb:say in	-6 -12 22 0 0
sb:say last	0 12 -9 0 0
sb:say on	13 9 -23 0 0
sb:say the	-11 0 7 0 0
sb:say yes	0 14 -12 0 0
sb:seal of	-9 13 -3 0 0
sb:second	10 10 -15 0 0
sb:second ,	6 4 -11 0 0
sb:second round	15 0 -12 0 0
sb:secretary	-16 -4 25 0 -1
sb:see a	0 -9 0 8 0
sb:see no	0 10 -10 0 0
sb:see the	-8 17 -8 0 0
sb:sell the	0 -7 11 0 0
sb:senate	0 -13 5 0 5
sb:send	5 -14 9 0 0
sb:session	-20 -18 35 0 0
sb:session of	-15 -9 25 0 0
sb:settle	10 5 -16 0 0
sb:settle on	11 3 -16 0 0
sb:settlement	9 0 -6 0 0
sb:she	-6 -3 13 0 0
sb:sheet	-15 -2 18 0 0
sb:sheet that	-4 -1 12 0 0
sb:ship	-12 8 0 0 0
sb:ship ,	0 12 -8 0 0
sb:shook	-13 0 9 0 0
sb:shook hand	-13 0 9 0 0
sb:short	1 10 -14 0 0
sb:shortly	13 1 -16 0 0
sb:shortly after	9 4 -15 0 0
sb:should	-14 -12 27 0 -3
sb:show	-3 -7 15 0 0
sb:shut	0 -9 11 0 0
sb:side	8 4 -8 0 -4
sb:side ,	1 24 -26 0 0
sb:side <person>	0 -9 14 0 0
sb:side and	0 -13 10 0 0
sb:side had	0 -15 18 0 0
sb:side has	23 0 -21 0 0
sb:side is	-3 18 -12 0 0
sb:side of	0 -7 12 0 0
sb:side that	0 18 -15 0 0
sb:side the	4 -12 8 0 0
sb:sign	14 1 -14 5 -1
sb:sign "	0 14 -13 0 0
sb:sign )	-8 0 12 0 0
sb:sign ,	0 -21 18 0 0
sb:sign :	15 20 -32 0 0
sb:sign ;	0 -14 5 5 5
sb:sign <day-today>	13 4 -16 0 0
sb:sign a	1 -15 2 2 0
sb:sign agreement	0 -3 9 0 0
sb:sign an	-14 0 11 0 0
sb:sign anything	3 -13 8 0 0
sb:sign as	0 9 -5 0 0
sb:sign before	0 -8 10 0 0
sb:sign by	18 -13 -5 -1 2
sb:sign for	-6 -6 4 12 0
sb:sign in	12 10 -20 0 0
sb:sign nothing	0 -11 16 0 0
sb:sign off	0 9 -10 0 0
sb:sign on	3 18 -15 0 -3
sb:sign once	0 9 -7 0 0
sb:sign order	-17 0 17 0 0
sb:sign the	-7 0 8 0 0
sb:sign what	-4 6 -10 0 10
sb:sign when	-12 7 -1 0 0
sb:sign with	-1 -4 12 0 -4
sb:sign yet	4 -13 6 0 0
sb:signature	14 11 -16 -1 -22
sb:signature ,	12 0 -9 0 0
sb:signature by	-11 17 -2 -4 0
sb:signature in	0 11 -8 0 0
sb:signature is	17 -23 4 5 -7
sb:signature that	0 -9 10 0 0
sb:since	-10 -18 36 0 -12
sb:since <number>	-8 0 10 0 0
sb:since midnight	11 0 -11 0 0
sb:since the	0 -9 11 0 0
sb:sir	-3 -20 18 0 0
sb:sit with	10 -5 -4 0 0
sb:so	0 4 -7 9 -7
sb:so did	9 0 -6 0 0
sb:so doe	0 11 -6 0 0
sb:so far	-11 8 3 0 -2
sb:so has	22 -18 -16 8 0
sb:so in	0 -7 10 0 0
sb:so is	2 4 -9 0 0
sb:so that	0 -8 9 0 0
sb:so the	-22 0 16 0 0
sb:social	-7 11 -1 0 0
sb:social network	-5 11 -3 0 0
sb:some	-11 -13 17 0 0
sb:some in	-8 0 11 0 0
sb:somebody	-3 15 -10 0 0
sb:soon	-12 14 -3 0 0
sb:soon ,	0 -12 14 0 0
sb:soon as	-10 28 -20 0 0
sb:source :	-1 -10 15 0 0
sb:southern	0 -12 12 0 0
sb:soybean	-7 -7 18 0 0
sb:speak for	10 0 -15 0 3
sb:spoke of	9 -2 -2 0 0
sb:spoken	-10 0 6 0 0
sb:spoken with	0 10 -9 0 0
sb:sport	0 -10 11 0 0
sb:stand	13 -10 0 0 0
sb:start	-1 -8 11 0 0
sb:statement	-20 15 -1 0 0
sb:stay in	0 0 -10 0 11
sb:steel	0 -14 9 0 0
sb:step	12 4 -16 0 0
sb:still	-25 17 -4 0 0
sb:still to	0 9 -9 0 0
sb:stockholm	-3 14 -7 0 0
sb:strasbourg	9 0 -22 0 15
sb:stuck	0 14 -13 0 0
sb:subject to	3 17 -22 0 -3
sb:sucre	0 9 -7 0 0
sb:sugar	-7 -12 20 0 0
sb:sultan	0 17 -15 0 0
sb:summary	8 12 -20 0 0
sb:summer	0 -11 15 0 0
sb:surcharge	1 -24 15 0 0
sb:suspend	4 15 -17 0 0
sb:suspension	-20 25 -6 0 0
sb:suspension ,	-2 9 -5 0 0
sb:suspension of	0 -14 15 0 0
sb:suspension will	0 19 -17 0 0
sb:take	-2 -1 -3 0 9
sb:take effect	-21 9 2 0 0
sb:take it	0 12 -15 2 0
sb:take note	5 0 -10 0 6
sb:take one	0 11 -10 0 0
sb:take place	0 -14 18 0 0
sb:take the	6 0 -8 0 0
sb:talk between	16 0 -13 0 0
sb:talk in	-1 11 -6 0 0
sb:talk with	-13 4 4 0 0
sb:talked	-4 -8 16 0 0
sb:tariff ,	-15 0 10 0 0
sb:tariff between	0 16 -14 0 0
sb:tariff of	17 0 -22 5 0
sb:tariff on	4 -16 7 0 0
sb:tariff that	13 0 -10 0 0
sb:tariff truce	-2 14 0 0 -12
sb:tariff with	0 0 -10 0 11
sb:tea	-4 11 -1 0 0
sb:telephone	-23 0 25 0 0
sb:television	0 -18 14 0 0
sb:tell	-7 -4 7 9 -3
sb:tell <organisation>	0 10 -11 0 0
sb:tell his	0 -9 14 0 0
sb:tell reporter	-3 10 -3 0 -1
sb:tell thi	10 0 -8 0 0
sb:ten past	11 0 -11 0 0
sb:text has	-9 0 8 0 0
sb:text in	0 13 -12 0 0
sb:text is	0 -14 17 0 0
sb:text would	0 -9 9 0 0
sb:th	12 -1 -7 0 0
sb:than <span>	0 15 -13 0 0
sb:thank to	11 0 -11 0 0
sb:thanked	-2 -9 16 0 0
sb:that	0 10 -3 -20 0
sb:that <name>	-19 0 14 0 0
sb:that <office>	12 0 -12 0 0
sb:that <person>	-19 15 -11 0 13
sb:that <quality>	0 12 -11 0 0
sb:that <seat>	3 10 -14 0 0
sb:that agreement	0 -9 10 0 0
sb:that expire	0 10 -10 0 0
sb:that is	-20 -7 26 0 0
sb:that it	-5 -15 21 1 0
sb:that its	0 12 -12 0 0
sb:that lower	0 -12 12 0 0
sb:that mean	-3 13 -8 0 0
sb:that nothing	-3 15 -10 0 0
sb:that of	13 8 -25 0 0
sb:that put	-9 -1 12 0 0
sb:that there	-7 15 -5 0 0
sb:that to	0 -11 11 0 0
sb:that was	-1 -15 17 0 0
sb:that we	0 -12 13 0 0
sb:that would	3 5 -9 0 0
sb:the	-3 6 2 0 -9
sb:the <name>	-10 -6 20 -1 -11
sb:the <number>	-8 18 -7 0 0
sb:the <office>	-4 14 -4 -3 -7
sb:the <organisation>	19 0 -12 0 -2
sb:the <person>	0 14 -11 0 -9
sb:the <quality>	10 5 -18 -3 5
sb:the <seat>	-21 -14 31 0 0
sb:the <span>	-3 -11 20 0 0
sb:the agreement	22 0 -18 0 -1
sb:the airport	0 12 -14 0 0
sb:the app	-4 -9 18 0 0
sb:the approval	15 -1 -4 0 -1
sb:the arrangement	5 -9 1 0 0
sb:the budget	0 -15 15 0 0
sb:the ceasefire	-13 0 16 0 0
sb:the coffee	12 0 -13 0 0
sb:the company	-13 0 14 0 0
sb:the consent	-4 11 -10 0 4
sb:the contract	-17 0 19 0 0
sb:the coordinating	0 10 -8 0 0
sb:the countersignature	0 12 -10 0 0
sb:the day	-6 20 -14 0 2
sb:the decree	0 23 -27 0 8
sb:the delegation	-13 -4 20 0 0
sb:the document	0 10 -9 0 0
sb:the draft	-12 28 -19 0 0
sb:the extension	5 11 -18 0 0
sb:the final	5 25 -31 0 0
sb:the first	5 -22 5 0 2
sb:the following	0 -11 12 0 0
sb:the good	10 -1 -5 0 0
sb:the government	14 0 -14 0 0
sb:the hand	3 5 -11 0 0
sb:the head	8 9 -18 0 0
sb:the house	-8 -13 21 0 0
sb:the industry	-8 0 9 0 0
sb:the ink	12 -9 -2 0 0
sb:the investment	0 12 -11 0 0
sb:the joint	-14 -5 23 0 0
sb:the judge	-3 -3 10 0 0
sb:the last	-6 18 -12 0 0
sb:the law	0 -11 13 0 0
sb:the leader	21 0 -21 0 0
sb:the letter	-16 0 16 0 0
sb:the making	0 17 -17 0 0
sb:the matter	0 12 -8 0 0
sb:the meet	-2 -14 21 0 0
sb:the morning	-16 0 14 0 0
sb:the new	-6 -20 22 0 0
sb:the next	0 -18 11 0 2
sb:the northern	0 -9 9 0 0
sb:the note	20 0 -19 0 0
sb:the notice	22 7 -25 0 0
sb:the old	0 -11 8 0 0
sb:the one	0 6 -14 0 7
sb:the opposition	-1 -26 18 0 6
sb:the order	22 -2 -14 0 0
sb:the other	27 -1 -30 0 8
sb:the parish	-7 0 9 0 0
sb:the presence	-9 -6 18 0 0
sb:the president	0 16 -15 0 0
sb:the press	4 6 -11 0 0
sb:the proposal	0 10 -11 0 0
sb:the protocol	8 15 -23 0 0
sb:the reciprocal	0 -11 10 0 0
sb:the reduction	0 12 -8 0 0
sb:the rest	0 -10 3 0 2
sb:the result	-3 -1 9 0 0
sb:the rise	10 0 -10 0 0
sb:the same	-14 0 13 0 0
sb:the schedule	0 -9 9 0 0
sb:the seal	-9 13 -3 0 0
sb:the season	0 -8 8 0 0
sb:the second	9 0 -8 0 0
sb:the signature	-13 -6 20 -1 0
sb:the surcharge	7 -22 5 0 0
sb:the suspension	-14 8 3 0 0
sb:the term	3 12 -15 0 0
sb:the text	-2 14 -8 0 0
sb:the thing	0 -9 12 0 0
sb:the third	-3 6 -17 9 6
sb:the time	0 9 -12 0 4
sb:the trade	-12 0 8 0 0
sb:the treaty	10 19 -28 0 0
sb:the trial	-1 -3 9 0 0
sb:the truce	18 0 -12 -2 0
sb:the two	14 0 -8 0 0
sb:the vote	8 -10 0 0 0
sb:the water	0 -12 13 0 0
sb:their	-2 -12 23 -9 -14
sb:their <office>	-6 -1 11 0 0
sb:their name	-3 -8 13 0 0
sb:their side	-5 9 0 0 0
sb:their signature	11 0 -11 0 0
sb:them	10 0 -1 0 0
sb:themselve	-20 22 -4 0 0
sb:then	-3 9 -11 3 1
sb:then ,	0 -7 10 0 0
sb:then the	0 19 -15 0 0
sb:there	-19 25 -5 0 -12
sb:there ,	-13 13 0 0 0
sb:there are	-9 -6 18 0 0
sb:there for	15 -2 -12 0 0
sb:there has	0 11 -10 0 0
sb:there is	-26 -2 17 4 0
sb:there was	-1 16 -11 0 0
sb:there were	0 15 -13 0 0
sb:there will	0 -19 21 0 0
sb:therefore	17 -7 -10 0 0
sb:they	-10 0 6 0 3
sb:they are	0 -9 15 0 0
sb:they sell	10 0 -10 0 0
sb:they sign	-11 -2 16 0 0
sb:thi	0 -7 0 -2 12
sb:thi day	12 0 -10 0 0
sb:thi newspaper	15 0 -16 0 0
sb:thing	4 -14 0 0 8
sb:think	-2 -15 22 0 0
sb:third	-11 7 -10 9 6
sb:third ,	0 0 -16 10 7
sb:thoma	-1 -1 9 0 0
sb:those	24 0 -20 0 0
sb:those of	12 2 -16 0 0
sb:those who	19 -4 -15 0 0
sb:three	-9 0 10 0 0
sb:three ,	0 -9 11 0 0
sb:three <office>	0 9 -8 0 0
sb:through	-3 8 -10 0 10
sb:through an	0 10 -8 0 0
sb:through the	7 -11 0 0 0
sb:tiktok	0 -28 17 0 0
sb:time :	12 0 -10 0 0
sb:time of	0 14 -14 0 0
sb:tired	9 0 -5 0 0
sb:to	-10 6 1 2 -1
sb:to <day-ahead>	13 0 -13 0 0
sb:to <name>	-4 -7 14 0 0
sb:to <organisation>	0 -10 10 0 0
sb:to <seat>	-7 -3 13 0 0
sb:to approve	0 -19 21 0 0
sb:to be	-35 24 -1 0 -1
sb:to extend	0 -10 12 0 0
sb:to final	0 18 -16 0 0
sb:to go	-1 -24 22 1 0
sb:to keep	0 14 -10 0 0
sb:to last	12 -17 4 0 0
sb:to move	0 14 -12 0 0
sb:to one	-4 -1 10 0 0
sb:to pass	-3 15 -9 0 0
sb:to pay	0 14 -11 0 0
sb:to sign	-11 2 6 0 0
sb:to suspend	0 9 -12 0 0
sb:to the	12 1 -3 -2 -13
sb:to those	9 -1 -6 0 0
sb:together	2 -11 2 0 0
sb:top	-2 -7 12 0 0
sb:top of	0 -5 10 0 0
sb:town	8 0 -11 0 0
sb:trade	-4 13 -3 -1 -3
sb:trade agreement	-10 5 3 0 0
sb:trade is	0 11 -11 0 0
sb:trade minister	8 13 -17 0 -2
sb:treasury	-15 0 16 0 0
sb:treasury secretary	-14 0 16 0 0
sb:treaty ,	0 10 -7 0 0
sb:trial	-2 -4 10 0 0
sb:trial of	-1 -3 9 0 0
sb:trip	-14 0 16 0 0
sb:truce	0 -4 5 -11 4
sb:truce end	-5 -7 15 0 0
sb:truce go	-10 19 -8 0 0
sb:truce in	-4 9 -14 0 9
sb:truce is	7 -18 9 0 0
sb:truce need	0 -12 13 0 0
sb:truce that	17 3 -19 0 0
sb:truce will	-1 12 -7 0 0
sb:truce with	-30 4 12 0 5
sb:true ,	0 10 -8 0 0
sb:trump has	0 -9 9 0 0
sb:trump say	0 12 -11 0 0
sb:turn	-4 12 -5 0 0
sb:two	11 0 -4 0 -12
sb:two <office>	9 3 -12 0 0
sb:two delegation	8 0 -6 0 0
sb:two head	0 -10 11 0 0
sb:two round	-7 0 9 0 0
sb:two side	-9 0 3 0 0
sb:two sign	10 0 -8 0 0
sb:unclear	-6 -13 0 18 0
sb:unclear whether	0 -10 0 13 0
sb:under	12 -20 0 2 0
sb:under a	0 9 -5 0 0
sb:under the	14 -21 -2 4 0
sb:understand that	11 0 -11 0 0
sb:understanding was	-11 0 11 0 0
sb:unless	-17 -4 12 0 4
sb:unless the	0 -9 12 0 0
sb:until	-5 -8 10 -5 9
sb:until <day-ahead>	1 -20 17 0 0
sb:until he	0 9 -9 0 0
sb:until the	-14 20 -6 0 -5
sb:up <span>	0 12 -12 0 0
sb:up by	-3 -8 15 0 0
sb:up to	17 6 -20 0 0
sb:us	14 0 -15 0 0
sb:us ,	2 -17 7 0 0
sb:us and	15 0 -15 0 0
sb:us that	5 3 -18 1 0
sb:view	0 -18 20 0 0
sb:visit	5 -10 3 0 0
sb:vote	5 -11 -3 6 4
sb:vote the	0 -8 0 0 9
sb:wait for	11 -2 -3 0 0
sb:want	-2 9 0 0 -6
sb:want a	0 -9 11 0 0
sb:want the	-3 11 -5 0 0
sb:was	12 -13 -4 2 8
sb:was agree	-14 0 9 0 0
sb:was announce	-8 0 10 0 0
sb:was due	0 -10 11 0 0
sb:was his	7 0 -10 0 0
sb:was in	-14 8 0 0 0
sb:was initial	-15 9 6 0 0
sb:was leave	11 0 -9 0 0
sb:was not	0 -11 14 0 0
sb:was to	0 0 -11 5 3
sb:was worked	11 0 -10 0 0
sb:water	-3 -18 24 0 0
sb:way	0 -17 24 0 0
sb:we	-15 0 8 0 0
sb:we are	-1 -9 17 0 0
sb:we can	7 0 -11 0 0
sb:we could	0 -11 12 0 0
sb:we know	0 -5 13 -5 0
sb:we shall	0 12 -11 0 0
sb:we would	0 -20 21 0 0
sb:we're	0 20 -18 0 0
sb:week	-6 14 -7 3 -4
sb:week ,	0 8 -7 0 0
sb:week that	0 10 -6 0 0
sb:were	4 -12 4 0 0
sb:were exchanged	12 0 -10 0 0
sb:were sign	11 0 -9 0 0
sb:were the	0 13 -12 0 0
sb:what	9 8 -9 -5 2
sb:what <person>	-1 -14 18 0 0
sb:what <seat>	0 -8 11 0 0
sb:what did	0 -5 12 0 0
sb:what doe	-8 0 11 0 0
sb:what has	20 0 -18 0 0
sb:what he	-12 6 0 0 6
sb:what i	7 0 -9 0 0
sb:what is	1 28 -29 0 0
sb:what the	26 0 -20 0 0
sb:what they	-3 15 -10 0 0
sb:what will	0 16 -16 0 0
sb:wheat	10 0 -9 0 0
sb:when	-12 -20 15 -8 16
sb:when it	1 13 -15 0 0
sb:when the	-5 -15 21 0 0
sb:where they	9 0 -9 0 0
sb:whether	-31 -23 -11 57 -20
sb:whether <person>	0 0 11 -5 0
sb:whether the	-1 -12 -19 33 -1
sb:which	15 -6 -3 0 -5
sb:which is	10 0 -7 0 0
sb:which was	9 -7 -10 0 7
sb:while	0 -10 13 0 0
sb:whisky	0 -6 10 0 0
sb:who	17 -12 -16 11 5
sb:who decide	0 15 -13 0 0
sb:who head	0 8 -9 0 0
sb:who is	0 -7 11 0 0
sb:who sign	14 -3 -17 8 0
sb:who speak	10 0 -15 0 3
sb:who write	9 0 -7 0 0
sb:whom	-6 -1 11 0 0
sb:whose	-11 0 3 5 0
sb:why	-1 9 0 0 0
sb:will	-35 19 -3 1 5
sb:will be	-16 20 -3 -1 0
sb:will do	-8 9 -6 5 0
sb:will keep	0 13 -11 0 0
sb:will not	0 -25 -1 0 20
sb:will pay	-14 0 13 0 0
sb:will raise	11 -9 0 0 0
sb:will sign	-9 6 -1 3 -2
sb:will take	0 13 -10 0 0
sb:will vote	7 0 -10 0 0
sb:with <name>	-9 18 -9 0 7
sb:with <person>	-18 15 0 0 0
sb:with <seat>	-1 -15 4 0 8
sb:with a	21 0 -21 0 0
sb:with his	6 -13 2 0 0
sb:with my	3 12 -17 0 0
sb:with the	12 -10 0 0 -7
sb:within week	0 11 -10 0 0
sb:without	24 -25 10 0 -5
sb:without duty	10 0 -10 0 0
sb:without its	0 13 -12 0 0
sb:without the	0 -12 10 0 0
sb:word	-4 12 -2 0 -5
sb:word ,	-3 13 -5 0 -1
sb:word from	0 -10 10 0 0
sb:word in	12 0 -11 0 0
sb:worked	16 -3 -11 0 0
sb:worked out	16 -1 -12 0 0
sb:worth <money>	0 11 -7 0 0
sb:would	-32 13 3 0 0
sb:would also	0 -8 9 0 0
sb:would be	-12 2 1 2 0
sb:would come	0 12 -11 0 0
sb:would go	0 -6 8 0 0
sb:would in	0 11 -11 0 0
sb:would not	0 -19 13 0 0
sb:would now	0 14 -13 0 0
sb:would prolong	4 9 -16 0 0
sb:would put	-1 22 -19 0 0
sb:would sign	-9 14 -11 2 0
sb:wound	0 11 -11 0 0
sb:wound up	0 11 -11 0 0
sb:write :	0 9 -12 0 0
sb:write that	5 -11 0 0 0
sb:year	0 -14 14 0 0
sb:year ,	0 -9 12 0 0
sb:yet	0 11 -12 -2 2
sb:yet :	2 -10 7 0 0
sb:york	-5 -6 18 0 0
sb:your	0 11 -10 -7 6
sb:zone	-12 0 8 0 0
sb:—	4 6 -18 8 9
sb:— "	3 0 -15 0 7
sb:— <name>	15 0 -10 2 -12
sb:— <person>	0 -9 14 0 -5
sb:— in	5 -9 0 0 3
sb:— the	-11 17 -5 0 2
sb:• <name>	11 0 -14 0 0
short	27 5 -30 4 10
sided	21 24 -26 -14 -4
sign< again	0 -11 15 0 0
sign< approve<	0 17 -8 -2 -3
sign< approve>	15 0 -13 0 0
sign< do<	12 -7 -9 0 6
sign< do>	19 -5 -8 -26 4
sign< extend<	0 20 -12 0 -6
sign< extend>	0 -8 7 0 0
sign< future	-20 0 15 0 0
sign< gerund	4 -16 0 0 7
sign< infinitive	7 2 -17 7 0
sign< is future	-21 1 4 0 6
sign< is future order	0 10 -6 0 0
sign< is future passive	-11 0 10 0 0
sign< is infinitive passive	-6 15 -7 0 0
sign< is modal	-11 24 -10 0 0
sign< is modal organisation	0 15 -14 0 0
sign< is modal passive organisation	0 -16 16 0 0
sign< is modal passive person	-4 17 -12 0 0
sign< is modal side	0 -10 12 0 0
sign< is noun 	27 -4 -20 0 0
sign< is noun  name	17 -7 -10 0 0
sign< is noun  side	9 0 -7 0 0
sign< is noun bears	9 -9 0 0 0
sign< is noun for	-6 21 -16 0 0
sign< is noun for person	-3 12 -8 0 0
sign< is noun is	5 13 -14 -3 0
sign< is noun needs	0 -15 18 0 0
sign< is noun needs office	0 -9 9 0 0
sign< is noun needs organisation	0 13 -12 0 0
sign< is noun only	-3 -12 16 0 0
sign< is noun over	16 0 -14 0 0
sign< is noun put	22 -15 -11 0 0
sign< is noun put person	19 -9 -11 0 0
sign< is noun s	-8 0 10 0 0
sign< is noun the	-9 26 -14 0 0
sign< is noun the name	-5 12 -4 0 0
sign< is noun the person	-10 16 -3 0 0
sign< is noun two	5 5 -14 0 0
sign< is noun with	9 -5 -1 0 0
sign< is noun with person	12 0 -8 0 0
sign< is participle passive	6 -17 6 0 -3
sign< is participle passive name	-3 -10 10 0 0
sign< is participle passive office	-1 -7 8 0 0
sign< is participle passive person	8 -2 -2 0 0
sign< is participle passive side	11 -15 -3 0 0
sign< is past name	-15 -2 19 0 0
sign< is past office	9 5 -18 0 0
sign< is past passive	-2 -17 10 0 0
sign< is past passive both	-4 0 7 0 0
sign< is past passive name	29 0 -27 0 0
sign< is past passive organisation	-11 0 12 0 0
sign< is past passive side	-18 0 19 0 0
sign< is past person	21 1 -33 0 7
sign< is past side	-13 -9 22 0 0
sign< is perfect passive	14 -22 0 0 2
sign< is perfect passive both	11 0 -10 0 0
sign< is perfect side	5 -15 4 0 0
sign< is present order	7 2 -13 0 0
sign< is present passive person	2 6 -11 0 0
sign< is present passive side	20 -2 -17 0 0
sign< is present side	3 0 -11 8 0
sign< modal	9 15 -23 0 -2
sign< name	18 20 -25 -6 -16
sign< office	-24 -10 32 0 -12
sign< order	15 10 -19 0 0
sign< organisation	-22 -14 33 -1 -3
sign< participle	0 -23 15 0 0
sign< past	21 -16 -18 -8 22
sign< perfect	35 -26 -3 -6 0
sign< perfect-not	0 16 -12 0 0
sign< person	28 16 -49 0 5
sign< pluperfect-not	2 14 -18 0 0
sign< power=board	0 -12 13 0 0
sign< power=congress	-5 19 -16 0 1
sign< power=department	0 -4 10 0 -1
sign< power=government	-15 0 7 0 0
sign< power=house	-17 0 16 0 0
sign< power=king	12 0 -9 0 0
sign< power=minister	22 -11 -16 -15 9
sign< power=ministry	-2 -2 9 0 0
sign< power=no power	7 -7 0 7 -15
sign< power=parliament	9 -8 0 0 0
sign< power=premier	3 7 -12 0 0
sign< power=president	14 15 -26 0 0
sign< power=prime minister	6 20 -36 0 6
sign< power=secretary	21 -11 -17 0 4
sign< power=senate	-4 22 -12 0 0
sign< present	7 10 -13 2 -12
sign< present-not	4 -17 2 3 0
sign< pronoun	25 -1 -32 -8 24
sign< publish<	20 -26 1 0 -5
sign< refuse<	0 -23 0 0 17
sign< refuse>	-9 -11 19 0 0
sign< side	-6 -7 16 6 -18
sign< vote<	-13 -3 20 0 -4
sign< vote>	12 -11 1 6 -8
sign> again	-5 -14 19 -1 0
sign> both	20 -4 -17 6 -12
sign> do>	20 -13 -12 0 0
sign> extend<	10 -9 0 0 -6
sign> extend>	9 -14 -27 25 17
sign> future	-1 24 -21 0 -5
sign> infinitive	-2 -18 8 3 9
sign> is future not pronoun	0 0 -6 0 10
sign> is future not side	0 6 2 0 -11
sign> is future pronoun	1 -15 17 0 -4
sign> is future side	0 12 -10 0 0
sign> is gerund	9 -3 -3 0 0
sign> is infinitive	0 0 -4 0 11
sign> is infinitive organisation	14 -5 -7 0 0
sign> is infinitive person	-24 -1 14 0 4
sign> is modal	-31 -8 7 8 6
sign> is modal name	0 -5 11 0 0
sign> is modal not	5 2 -10 0 4
sign> is modal office	0 -7 0 11 0
sign> is modal person	-14 12 0 0 -8
sign> is modal side	0 -11 0 10 0
sign> is noun 	-16 0 18 0 0
sign> is noun  person	-10 8 0 0 0
sign> is noun for	-11 12 0 0 0
sign> is noun for person	-9 6 0 0 0
sign> is noun have	-17 -4 0 18 0
sign> is noun my	10 -3 -14 0 8
sign> is noun needs	0 13 -11 0 0
sign> is noun no	0 -13 14 0 0
sign> is noun not	-1 0 9 0 0
sign> is noun own side	-1 -4 10 0 0
sign> is noun put	19 1 -14 0 -5
sign> is noun put name	21 8 -28 0 0
sign> is noun put person	10 -13 0 0 0
sign> is noun put pronoun	0 9 -7 0 0
sign> is noun put side	-13 -9 23 0 0
sign> is noun s	1 12 -12 -8 0
sign> is noun s name	7 8 -15 0 0
sign> is noun s office	10 -2 -1 0 0
sign> is noun s person	13 0 -19 0 1
sign> is noun s side	-28 0 20 0 0
sign> is noun to	0 -3 9 0 -4
sign> is noun to both	12 -3 -4 0 0
sign> is noun to organisation	0 -15 12 0 0
sign> is noun to person	-9 8 0 0 0
sign> is noun to side	0 -1 11 0 -3
sign> is noun trump	12 0 -14 0 0
sign> is noun trump person	12 0 -14 0 0
sign> is participle passive	4 -26 8 0 -1
sign> is participle passive name	-15 0 18 0 0
sign> is past	-2 -24 10 7 -22
sign> is past again	-10 0 15 0 0
sign> is past both	-6 -3 10 0 0
sign> is past not	-11 -3 0 0 13
sign> is past office	23 2 -22 -7 0
sign> is past organisation	-13 0 15 0 0
sign> is past passive name	-9 0 10 0 0
sign> is past person	-1 -32 7 9 0
sign> is past side	-7 3 0 11 0
sign> is perfect	15 -7 0 -8 -15
sign> is perfect both	0 7 -5 0 0
sign> is perfect name	-7 0 11 0 0
sign> is perfect not organisation	10 -23 11 0 0
sign> is perfect not pronoun	0 -5 -4 0 11
sign> is perfect not side	0 20 -19 0 0
sign> is perfect office	1 -11 4 0 0
sign> is perfect organisation	17 0 -17 0 0
sign> is perfect passive	3 9 -11 0 0
sign> is perfect passive order	-9 12 -2 0 0
sign> is perfect passive side	15 -4 -10 0 0
sign> is perfect person	15 -3 -7 0 0
sign> is pluperfect both	23 0 -23 0 0
sign> is present	0 17 -23 -3 4
sign> is present both	28 -22 -13 0 0
sign> is present name	-6 -6 14 0 0
sign> is present office	-22 15 -3 0 8
sign> is present passive	0 -13 14 0 0
sign> is present person	0 13 -19 0 0
sign> is present pronoun	0 9 -9 0 0
sign> lack<	5 0 -9 -8 12
sign> modal	-21 -12 15 5 3
sign> name	6 0 -4 9 -17
sign> office	-30 -11 27 3 4
sign> order	17 13 -27 0 0
sign> organisation	-9 -18 24 -26 10
sign> past	17 35 -35 4 3
sign> past-not	-15 0 0 0 9
sign> perfect	8 -9 7 -9 -11
sign> person	43 26 -75 0 13
sign> pluperfect	11 0 -8 4 -7
sign> pluperfect-not	5 3 -11 0 0
sign> power=board	-22 -7 31 0 0
sign> power=commission	-12 5 3 0 0
sign> power=congress	11 2 -12 0 0
sign> power=council	6 -12 0 -1 3
sign> power=government	13 -28 8 0 -3
sign> power=king	-12 19 -2 0 0
sign> power=minister	4 14 -17 3 0
sign> power=ministry	-23 0 0 0 17
sign> power=no power	1 -1 3 5 -16
sign> power=premier	25 -16 -12 0 0
sign> power=president	41 2 -56 10 13
sign> power=prime minister	6 3 -25 0 19
sign> power=representative	1 10 -10 0 0
sign> power=secretary	-1 13 -6 0 -3
sign> power=treasury	-9 0 13 0 0
sign> present	0 8 -22 25 0
sign> pronoun	16 22 -34 -24 7
sign> publish>	7 -12 7 -16 -3
sign> refuse<	3 -9 3 0 -4
sign> refuse>	-6 -7 -9 0 23
sign> side	-23 -3 23 20 -24
sign> vote<	-2 -3 0 10 0
sign> vote>	10 9 -15 3 -7
signature line	20 -4 -13 0 0
t0=future	-25 13 0 -11 -4
t0=future-passive	-14 10 0 0 0
t0=modal	-6 4 3 0 -12
t0=modal-not	0 -9 5 6 -2
t0=modal-passive	-15 0 10 0 0
t0=past	8 -13 14 -14 -17
t0=past-passive	2 -21 12 0 -4
t0=perfect	-1 -1 7 -12 0
t0=perfect-passive	9 -5 -1 0 1
t0=pluperfect	0 -18 19 0 0
t0=present-not	-3 -20 17 3 0
t1=future	-25 11 3 -11 -4
t1=future-passive	-14 10 0 0 0
t1=gerund	-8 -4 9 0 3
t1=infinitive	0 -12 17 0 0
t1=infinitive-passive	-6 19 -12 0 0
t1=modal	-6 4 2 0 -12
t1=modal-not	0 -9 5 6 -2
t1=modal-passive	-15 0 10 0 0
t1=participle-passive	1 -17 8 0 0
t1=past	11 -16 13 -13 -16
t1=past-passive	2 -21 11 0 -4
t1=perfect	0 -1 6 -11 0
t1=perfect-passive	9 -9 0 0 1
t1=pluperfect	0 -17 18 0 0
t1=present-not	-3 -20 16 3 0
t2=future	-15 6 6 -4 -12
t2=future-not	-4 -14 6 -4 9
t2=gerund	8 -31 14 0 0
t2=infinitive	3 1 1 -10 -17
t2=modal	-17 -1 5 7 -6
t2=past	12 -31 2 -7 11
t2=past-passive	11 0 -8 0 0
t2=past-passive-not	0 -7 11 0 0
t2=perfect	3 -14 4 -1 0
t2=perfect-not	-9 11 -3 5 -14
t2=perfect-passive	0 -1 9 -1 -4
t2=pluperfect	0 -18 8 5 0
t2=pluperfect-not	0 21 -9 0 -13
t2=pluperfect-passive	9 7 -14 0 0
t2=present	-12 5 11 -3 -14
t2=present-not	0 9 -13 -4 10
t2=present-passive	-8 0 7 0 -7
t2=present-passive-not	0 -22 18 1 0
v0-none	-3 -7 23 -20 -10
v0=adopt	12 0 -14 0 0
v0=agree	-24 0 16 0 0
v0=announce	-16 0 16 0 0
v0=apply	0 -10 11 0 0
v0=approve	14 -12 0 1 0
v0=authorise	-13 0 11 0 0
v0=be	-1 11 -9 0 0
v0=bear	19 -15 -6 0 0
v0=charge	8 0 -7 0 0
v0=clear	10 -2 -4 0 0
v0=come	-13 4 2 0 0
v0=countersign	-5 -2 9 0 0
v0=end	0 -9 5 0 0
v0=gazette	4 11 -17 0 0
v0=get	2 16 -19 0 0
v0=have	0 -1 -1 9 -8
v0=initial	-14 2 0 0 8
v0=institute	0 11 -11 0 0
v0=issue	0 9 -6 0 0
v0=lack	-10 0 10 0 0
v0=let	-8 -4 15 0 0
v0=meet	-14 -17 34 0 0
v0=obtain	0 -8 9 0 0
v0=other	-10 0 10 -1 -2
v0=pass	6 8 -12 0 0
v0=prolong	-4 0 9 0 0
v0=receive	-10 -1 16 0 0
v0=report	0 -15 15 0 0
v0=require	0 8 -5 0 0
v0=rule	0 -9 13 0 0
v0=say	8 10 -10 0 -8
v0=see	-17 11 -4 6 0
v0=sit	-2 -2 11 0 0
v0=take	3 2 -15 0 10
v0=tell	-13 -6 19 3 -10
v0=vote	0 0 -4 0 8
v0=wait	10 -2 -3 0 0
v0=want	-6 7 0 0 0
v1-none	-4 -2 19 -21 -10
v1=adopt	12 0 -14 0 0
v1=agree	-23 -1 24 0 0
v1=announce	-16 0 17 0 0
v1=apply	0 -10 11 0 0
v1=authorise	-14 0 13 0 0
v1=be	0 13 -12 0 0
v1=bear	19 -15 -6 0 0
v1=charge	8 0 -6 0 0
v1=clear	8 -4 -1 0 0
v1=countersign	-5 -1 9 0 0
v1=end	0 -11 6 0 0
v1=gazette	4 11 -17 0 0
v1=get	1 16 -18 0 0
v1=halve	0 -6 9 0 0
v1=have	4 -14 1 10 -8
v1=initial	-18 2 3 0 8
v1=institute	0 11 -11 0 0
v1=lack	-14 -12 15 0 7
v1=let	-8 -5 17 0 0
v1=meet	-21 -22 44 0 0
v1=need	-12 0 9 -4 -9
v1=obtain	0 -8 9 0 0
v1=order	-9 0 13 0 0
v1=other	-10 1 9 0 -2
v1=pass	5 7 -10 0 0
v1=prepare	-8 0 9 0 0
v1=prolong	-4 -1 10 0 0
v1=reach	0 -11 6 0 0
v1=receive	-11 -2 18 0 0
v1=report	0 -15 15 0 0
v1=require	0 8 -5 0 0
v1=rule	0 -9 15 0 0
v1=say	8 10 -10 0 -8
v1=see	-17 1 3 6 0
v1=sign	15 -5 -4 -3 -4
v1=sit	-2 -3 13 0 0
v1=take	4 1 -14 0 10
v1=tell	-13 -12 24 3 -10
v1=vote	0 3 -11 0 8
v1=wait	10 -4 0 0 0
v1=write	0 -4 10 0 0
v2-none	-6 -4 23 -17 -26
v2=accept	-17 0 10 0 0
v2=agree	-6 0 11 -5 -4
v2=announce	2 20 -12 0 0
v2=answer	0 -12 17 0 -5
v2=approve	3 -1 -3 10 -15
v2=await	0 13 -9 0 0
v2=be	11 0 -2 1 -15
v2=begin	0 -10 14 0 0
v2=believe	-3 -4 12 0 0
v2=buy	-4 0 11 0 0
v2=call	0 -11 10 0 0
v2=charge	0 -15 15 0 0
v2=collect	-9 -6 19 0 0
v2=come	6 11 -14 0 0
v2=confirm	-5 -8 14 1 -3
v2=consent	1 4 -15 0 5
v2=decline	-4 4 -9 0 10
v2=decree	-10 0 12 0 0
v2=enact	0 12 -10 0 0
v2=end	17 0 -10 0 0
v2=endorse	0 -10 12 0 0
v2=expect	-7 13 -5 0 0
v2=extend	6 0 0 0 -13
v2=fall	-9 4 0 0 0
v2=get	-7 13 -4 0 0
v2=have	-9 10 -6 3 -2
v2=hold	2 0 -9 0 6
v2=impose	-15 4 7 0 0
v2=issue	0 6 -14 8 0
v2=know	9 -14 -15 19 -2
v2=lack	0 20 -17 0 0
v2=leave	-6 -15 24 0 0
v2=lift	7 1 -10 0 0
v2=look	-16 15 -1 0 0
v2=make	-7 10 -2 0 1
v2=meet	-4 0 9 0 -4
v2=negotiate	8 -16 1 0 0
v2=order	11 -16 0 0 0
v2=other	1 -3 15 -18 -7
v2=owe	0 16 -15 0 0
v2=pass	9 0 -5 0 0
v2=propose	-7 -16 27 0 0
v2=ratify	20 4 -20 0 -1
v2=react	0 17 -15 0 0
v2=ready	9 -9 0 0 0
v2=receive	7 -10 0 0 0
v2=recommend	0 -12 13 0 0
v2=reduce	10 0 -8 0 0
v2=refuse	-7 -13 6 0 7
v2=remain	0 -5 10 0 0
v2=renew	4 5 -20 0 7
v2=reply	-12 0 15 0 0
v2=require	-9 1 4 -2 0
v2=rule	-6 -1 11 0 0
v2=run	0 -5 11 0 0
v2=seal	0 -5 -1 10 0
v2=see	-4 -6 11 0 0
v2=send	-10 -16 0 0 20
v2=set	4 9 -14 0 0
v2=sign	3 -8 -2 -3 11
v2=stand	-4 -3 13 0 0
v2=state	-11 -4 20 0 0
v2=stay	0 -22 14 0 2
v2=stop	-13 3 4 0 0
v2=submit	0 -7 10 0 0
v2=take	-8 -1 12 0 -2
v2=tell	-11 12 -2 2 -6
v2=vote	12 -7 -3 0 3
v2=wait	6 -25 15 0 0
v2=warn	0 -5 10 0 0
v2=withhold	-3 0 9 0 -6
verbless	3 4 -8 16 0
vote< again	0 -19 12 5 0
vote< both	0 8 -6 0 0
vote< do<	-11 -13 10 0 12
vote< do>	0 -3 -5 15 0
vote< extend<	-4 7 0 1 -2
vote< extend>	8 19 -26 0 0
vote< future	0 -21 18 6 0
vote< infinitive	4 -13 8 0 0
vote< is future	0 -15 20 0 0
vote< is noun final	0 15 -14 0 0
vote< is noun final person	0 16 -15 0 0
vote< is noun needs	0 14 -14 0 0
vote< is noun no	0 -12 13 0 0
vote< is noun no organisation	0 -11 12 0 0
vote< is noun of	8 -1 -12 0 6
vote< is noun on	0 12 -10 0 0
vote< is noun that	0 -15 16 0 0
vote< is present	-15 3 0 0 6
vote< is present organisation	-1 7 -12 0 8
vote< is present person	-5 -9 15 0 0
vote< lack<	-26 19 -8 0 3
vote< lack>	4 9 -10 0 0
vote< name	-8 13 -7 0 0
vote< office	-8 9 -10 8 0
vote< organisation	0 0 -6 -3 13
vote< past	21 -12 -11 0 1
vote< perfect-not	10 -4 -12 5 0
vote< person	-43 -5 31 0 3
vote< power=bureau	-10 18 -9 0 0
vote< power=cabinet	0 10 -12 0 0
vote< power=committee	-3 -14 19 0 0
vote< power=council	14 0 -13 0 0
vote< power=house	16 -11 -6 0 0
vote< power=minister	-15 1 3 0 5
vote< power=no power	-5 -24 22 0 6
vote< power=president	-6 15 -7 0 -2
vote< power=representative	-1 -5 9 0 0
vote< present	-29 5 5 -6 9
vote< pronoun	4 -27 23 0 0
vote< refuse<	0 -13 2 0 4
vote< side	13 -15 0 0 0
vote< vote>	-2 9 -3 0 0
vote> again	0 0 -6 0 12
vote> both	10 5 -11 0 0
vote> do<	8 18 -27 0 0
vote> do>	0 2 -3 -12 10
vote> future	-13 -13 21 0 0
vote> future-not	0 -7 17 0 -8
vote> infinitive	8 -15 10 1 -18
vote> is future not	0 -16 20 0 -2
vote> is future not organisation	0 -16 18 0 -1
vote> is future organisation	0 8 -5 0 0
vote> is future passive	0 -13 14 0 0
vote> is future passive organisation	0 -12 12 0 0
vote> is future person	0 -12 15 0 0
vote> is future side	0 -11 12 0 0
vote> is gerund	0 -5 11 0 0
vote> is infinitive	11 -6 0 4 -9
vote> is infinitive organisation	2 -11 9 0 0
vote> is modal	15 -5 -3 0 -2
vote> is modal not	0 -1 16 -1 -3
vote> is modal organisation	7 -9 1 1 0
vote> is modal pronoun	10 -5 0 0 0
vote> is noun 	5 -1 -17 0 22
vote> is noun  name	0 0 -14 0 17
vote> is noun  organisation	3 -11 -2 0 6
vote> is noun council	0 -19 19 0 0
vote> is noun council organisation	0 -19 19 0 0
vote> is noun have	0 13 -10 0 0
vote> is noun have organisation	0 15 -12 0 0
vote> is noun last	0 23 -20 0 0
vote> is noun last side	0 11 -10 0 0
vote> is noun not	0 -10 11 0 0
vote> is noun of organisation	-8 0 9 0 0
vote> is noun off	-10 11 0 0 -7
vote> is noun off organisation	-7 12 0 0 -7
vote> is noun parliament	0 9 -5 0 0
vote> is noun parliament organisation	0 9 -5 0 0
vote> is noun s	-12 0 9 0 0
vote> is noun s organisation	-7 -1 11 0 0
vote> is noun second	-1 11 -13 0 2
vote> is noun second side	0 10 -10 0 0
vote> is noun senate	-8 18 -11 0 0
vote> is noun senate organisation	-8 18 -11 0 0
vote> is noun without	0 14 -5 0 -6
vote> is noun without name	0 11 -10 0 0
vote> is past	3 -8 -9 3 11
vote> is past organisation	10 -9 -8 3 1
vote> is past pronoun	0 0 -7 0 10
vote> is perfect not organisation	0 13 -8 0 0
vote> is pluperfect	10 -14 -5 0 9
vote> is pluperfect organisation	14 -14 0 0 0
vote> is present	-43 23 0 -7 -18
vote> is present again	-2 -12 16 0 0
vote> is present name	0 22 -20 0 0
vote> is present not	0 -7 10 0 0
vote> is present organisation	-29 16 1 -1 -11
vote> is present passive	-7 0 10 0 0
vote> lack<	0 -19 13 6 2
vote> lack>	12 -3 -7 -3 3
vote> modal	7 -12 19 -3 -23
vote> name	-36 -4 17 -10 13
vote> office	9 13 -27 4 0
vote> organisation	-5 11 -8 -20 6
vote> participle	8 7 -17 -2 4
vote> past	3 -5 -6 10 2
vote> past-not	0 0 15 0 -9
vote> perfect	7 8 -5 -20 -1
vote> perfect-not	0 9 -13 14 -8
vote> person	-12 -5 17 9 -12
vote> pluperfect	16 -23 -11 0 18
vote> power=board	-9 -9 25 0 -1
vote> power=bureau	6 18 -23 0 0
vote> power=cabinet	7 7 -23 0 0
vote> power=commission	-14 -30 41 0 0
vote> power=committee	-19 -21 22 0 10
vote> power=council	-44 -12 38 0 4
vote> power=government	11 -1 -1 0 -1
vote> power=house	15 12 -20 -1 -2
vote> power=king	10 0 -11 0 0
vote> power=minister	-9 0 26 -9 -18
vote> power=ministry	-1 -28 24 0 0
vote> power=parliament	9 0 -12 -5 10
vote> power=president	-7 16 -12 20 -25
vote> power=prime minister	-11 18 -3 0 -7
vote> power=representative	0 -8 16 0 -1
vote> power=senate	8 27 -34 2 -1
vote> power=treasury	0 -12 18 0 0
vote> present	-37 13 3 2 -4
vote> present-not	9 -29 18 2 -6
vote> pronoun	1 -1 13 -5 -7
vote> publish<	-17 8 5 0 0
vote> publish>	15 -14 0 0 -2
vote> refuse<	-4 -3 19 0 -7
vote> refuse>	0 -7 -6 9 7
vote> side	-16 -6 14 18 -23
vt0=adopt past	12 0 -11 0 0
vt0=agree past	-15 -6 23 0 0
vt0=announce past	-14 0 19 0 0
vt0=apply present	0 -10 10 0 0
vt0=approve pluperfect	14 -3 -10 0 0
vt0=ask future	0 13 -12 0 0
vt0=ask modal	0 -9 12 0 0
vt0=authorise past	-8 13 -2 0 0
vt0=bear present	15 -15 -1 0 0
vt0=charge present	10 0 -9 0 0
vt0=come past	-6 -4 13 0 0
vt0=confirm future	0 22 -22 0 0
vt0=confirm modal	6 -10 3 0 0
vt0=confirm past	0 -3 9 0 0
vt0=end present	-1 -5 11 0 0
vt0=expire present	0 9 -7 0 0
vt0=gazette past	6 8 -16 0 0
vt0=get modal	0 9 -9 0 0
vt0=have past	-3 -10 14 0 0
vt0=have present	2 1 -11 11 -6
vt0=initial past	-18 5 0 0 8
vt0=institute present	0 11 -11 0 0
vt0=issue perfect	0 11 -10 0 0
vt0=leave past	8 6 -14 0 0
vt0=let present	-8 0 13 0 0
vt0=meet past	-8 0 11 0 0
vt0=need past	0 10 -9 0 0
vt0=need present	0 -6 11 -2 0
vt0=other past	6 -11 0 0 0
vt0=other perfect	-4 -3 11 0 0
vt0=other pluperfect	-14 3 4 0 0
vt0=pass past	9 0 -7 0 0
vt0=publish past	3 -12 2 0 0
vt0=put present	3 -20 14 0 0
vt0=require present	0 14 -11 0 0
vt0=say past	4 16 -15 -12 0
vt0=see perfect	0 9 -18 8 0
vt0=see present	-11 4 8 0 0
vt0=send modal	0 10 -10 0 0
vt0=send present	0 -9 10 0 0
vt0=sign future	-16 -1 15 0 0
vt0=sign modal	-18 23 -6 0 -2
vt0=sign perfect	14 -11 -1 -4 0
vt0=sign present	9 -17 -3 6 0
vt0=take modal	0 13 -10 0 0
vt0=take past	20 -16 -6 0 0
vt0=take present	-19 9 -3 0 3
vt0=tell past	-10 0 16 0 -7
vt0=vote present	0 0 -3 0 8
vt0=wait past	9 -11 0 0 0
vt1=adopt past	12 0 -11 0 0
vt1=agree past	-15 -8 24 0 0
vt1=announce past	-14 0 19 0 0
vt1=apply present	0 -9 10 0 0
vt1=approve infinitive	0 10 -10 0 0
vt1=approve pluperfect	14 -3 -10 0 0
vt1=ask future	0 14 -12 0 0
vt1=ask modal	0 -9 12 0 0
vt1=authorise past	-8 13 -2 0 0
vt1=be present	3 6 -12 0 2
vt1=bear present	15 -15 -1 0 0
vt1=charge present	10 0 -9 0 0
vt1=come past	-6 -4 13 0 0
vt1=confirm future	0 22 -22 0 0
vt1=confirm modal	6 -10 3 0 0
vt1=confirm past	0 -3 9 0 0
vt1=end present	-1 -5 11 0 0
vt1=expire present	0 9 -7 0 0
vt1=gazette past	6 8 -16 0 0
vt1=get modal	0 9 -9 0 0
vt1=have past	-2 -10 14 0 0
vt1=have present	7 -8 -6 11 -5
vt1=initial past	-18 5 0 0 8
vt1=institute present	0 11 -11 0 0
vt1=issue perfect	0 11 -10 0 0
vt1=leave past	8 6 -14 0 0
vt1=let present	-8 0 13 0 0
vt1=make participle	16 0 -15 0 0
vt1=meet past	-8 0 11 0 0
vt1=need past	0 10 -9 0 0
vt1=need present	-7 -4 12 -2 0
vt1=other past	6 -11 0 0 0
vt1=other perfect	-4 -2 9 0 0
vt1=other pluperfect	-14 3 4 0 0
vt1=pass past	9 0 -7 0 0
vt1=publish participle	-7 17 -8 0 0
vt1=publish past	8 -11 0 0 0
vt1=put present	3 -20 14 0 0
vt1=require present	0 14 -11 0 0
vt1=say past	4 16 -15 -12 0
vt1=see future	0 -15 17 0 0
vt1=see perfect	0 9 -18 8 0
vt1=see present	-11 4 8 0 0
vt1=send modal	0 10 -10 0 0
vt1=send present	0 -9 10 0 0
vt1=sign future	-16 -1 15 0 0
vt1=sign infinitive	-8 19 -9 0 0
vt1=sign modal	-18 23 -6 0 -2
vt1=sign participle	9 -20 2 0 0
vt1=sign perfect	15 -11 -2 -4 0
vt1=sign present	9 -17 -3 6 0
vt1=take modal	0 13 -10 0 0
vt1=take past	20 -15 -6 0 0
vt1=take present	-18 9 -3 0 3
vt1=tell past	-10 0 16 0 -7
vt1=vote present	0 0 -4 0 8
vt1=wait past	9 -11 0 0 0
vt2=accept infinitive	0 12 -11 0 0
vt2=add past	2 0 -8 0 3
vt2=adopt present	-4 9 -1 0 0
vt2=agree future	0 22 -21 0 0
vt2=agree present	0 -5 7 0 0
vt2=announce perfect	2 16 -18 0 0
vt2=approve future	-3 -10 15 0 0
vt2=approve infinitive	-1 12 -8 0 0
vt2=approve perfect	0 5 -10 7 0
vt2=approve present	28 6 -33 0 0
vt2=ask perfect	-12 14 -16 6 2
vt2=ask pluperfect	0 -7 11 0 0
vt2=be past	0 -12 5 7 -8
vt2=be perfect	6 0 -10 0 0
vt2=be present	12 0 -2 -2 -4
vt2=bring past	9 0 -7 0 0
vt2=bring present	-6 0 11 0 0
vt2=clear past	10 0 -9 0 0
vt2=collect present	0 -3 9 0 0
vt2=come pluperfect	12 0 -11 0 0
vt2=come present	-10 14 -6 0 0
vt2=confirm modal	11 0 -9 0 0
vt2=confirm perfect	-7 -15 14 4 0
vt2=confirm present	0 -11 16 0 0
vt2=consult future	0 -12 12 0 0
vt2=consult pluperfect	0 5 -11 0 4
vt2=decide future	0 -7 9 0 0
vt2=decide infinitive	0 11 -10 0 0
vt2=decide modal	0 15 -13 0 0
vt2=decide past	1 -11 -3 0 10
vt2=decide perfect	3 -16 10 0 0
vt2=decide present	-12 8 0 0 0
vt2=decree present	-8 0 8 0 0
vt2=enact pluperfect	0 9 -8 0 0
vt2=endorse future	0 -11 11 0 0
vt2=expect present	-6 15 -7 0 0
vt2=extend modal	0 -9 12 0 0
vt2=extend pluperfect	9 0 -9 0 0
vt2=have present	-6 12 -12 5 0
vt2=hold present	1 0 -14 0 12
vt2=issue modal	0 17 -14 0 0
vt2=issue perfect	-16 -1 2 13 0
vt2=know present	9 -10 -18 19 -1
vt2=lack present	0 17 -15 0 0
vt2=leave present	0 -11 8 0 0
vt2=look modal	0 10 -9 0 0
vt2=meet modal	0 -13 14 0 0
vt2=meet present	-1 15 -11 0 0
vt2=move perfect	0 9 -8 0 0
vt2=need future	0 12 -12 0 0
vt2=need present	-6 -13 13 5 0
vt2=order past	10 0 -8 0 0
vt2=order present	-8 0 11 0 0
vt2=other past	15 1 -15 0 0
vt2=other perfect	0 0 12 -14 -13
vt2=other pluperfect	-4 -8 19 0 0
vt2=owe present	0 16 -15 0 0
vt2=pass perfect	10 -9 0 0 0
vt2=pass pluperfect	-8 -5 14 0 0
vt2=post past	0 9 -5 0 0
vt2=prepare past	0 11 -8 0 0
vt2=prolong infinitive	7 2 -11 0 0
vt2=prolong modal	0 13 -6 0 0
vt2=prolong perfect	-13 -12 27 0 0
vt2=publish participle	-17 -2 22 0 0
vt2=put perfect	-8 15 -2 -1 -1
vt2=put pluperfect	7 -3 -14 0 10
vt2=raise perfect	12 0 -9 0 0
vt2=ratify past	11 -6 -5 0 0
vt2=ratify perfect	0 13 -9 0 0
vt2=ratify pluperfect	13 0 -11 0 0
vt2=react past	0 11 -10 0 0
vt2=ready present	9 -9 0 0 0
vt2=recommend present	0 -11 11 0 0
vt2=reduce future	11 0 -10 0 0
vt2=renew modal	0 18 -16 0 0
vt2=reply past	-8 0 15 0 0
vt2=report modal	0 9 -9 0 0
vt2=require present	-8 12 -3 0 0
vt2=rise past	-6 11 -2 0 0
vt2=say modal	0 -12 12 2 -1
vt2=say past	9 -1 -7 -14 6
vt2=say present	-3 -8 19 -12 0
vt2=seal past	0 0 -5 10 0
vt2=send modal	0 -9 10 0 0
vt2=send perfect	0 0 -14 0 14
vt2=set infinitive	0 10 -10 0 0
vt2=sign infinitive	13 -10 0 0 0
vt2=sign modal	-8 -7 -1 7 11
vt2=sign past	2 -28 6 -4 1
vt2=state present	-7 0 12 0 0
vt2=stay present	-5 -11 20 0 0
vt2=stop pluperfect	0 12 -12 0 0
vt2=suspend future	0 10 -7 0 0
vt2=suspend present	13 -7 -5 0 0
vt2=take past	-2 11 -4 0 0
vt2=tell modal	0 7 -13 8 0
vt2=tell past	-12 0 5 0 0
vt2=vote future	0 -6 11 0 -3
vt2=vote modal	9 -8 3 0 0
vt2=vote past	3 0 -8 3 1
vt2=vote perfect	0 16 -21 0 3
vt2=vote pluperfect	3 -2 -8 0 9
vt2=vote present	-19 0 7 0 0
vt2=wait present	0 -12 14 0 0
vt2=withhold present	0 3 6 0 -12
vt2=write past	-9 4 0 0 1
when agreement	-13 -8 33 -10 -23
when extension of the truce	8 -3 0 -12 0
when order	-5 -1 10 -12 -7
when truce	-10 -1 18 -23 -10`;
