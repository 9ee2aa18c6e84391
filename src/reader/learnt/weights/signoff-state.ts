// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-12 -5 38 -31 -32
a:'s	24 1 -15 0 -11
a:'s .	18 6 -24 0 0
a:'s <level>	10 0 -10 0 0
a:'s <organisation>	-10 0 6 0 0
a:'s ambassador	-5 0 6 0 0
a:'s man	0 9 -8 0 0
a:'s signature	11 0 -11 0 0
a:-	-5 0 10 0 0
a:.	-6 4 12 -3 -36
a:<agent>	0 -2 3 -10 0
a:<day-ahead>	-15 21 -2 -4 -16
a:<day-ahead> .	-12 10 0 0 0
a:<day-ahead> to	0 -7 10 0 0
a:<day-gone>	10 -7 1 -5 -15
a:<day-gone> .	0 -16 12 0 0
a:<day-gone> in	-5 14 -5 0 0
a:<day-today>	12 0 -13 -1 4
a:<day-today> .	12 2 -12 0 0
a:<day-today> that	-4 0 7 0 0
a:<duty>	-11 1 -3 12 4
a:<gate>	-10 -6 21 0 0
a:<goods>	-17 3 7 7 -5
a:<level-noun>	0 -14 14 0 0
a:<level> .	9 -3 -4 0 0
a:<level> on	-7 0 12 0 0
a:<level> to	0 10 -9 0 0
a:<money>	-3 0 9 0 0
a:<month-ahead>	-5 -1 8 0 0
a:<month-gone>	-2 -7 17 0 0
a:<name>	5 0 -6 0 0
a:<name> 's	3 0 -9 3 0
a:<name> and	13 0 -15 0 0
a:<name> are	-3 11 -6 0 0
a:<name> on	9 0 -5 0 0
a:<name> sign	-11 4 4 0 0
a:<not>	-6 -13 -4 16 11
a:<number>	0 -24 15 0 0
a:<number> .	10 -15 0 0 0
a:<office>	-11 -3 18 0 0
a:<office> on	0 6 -5 0 0
a:<organisation>	-10 -5 19 -2 0
a:<organisation> and	0 -5 7 0 0
a:<organisation> to	0 8 -3 0 0
a:<person>	0 -8 11 0 -3
a:<person> .	9 0 -6 0 0
a:<person> and	-7 0 12 0 0
a:<person> in	-1 -1 7 0 0
a:<points>	8 1 -12 0 0
a:<points> of	6 0 -5 0 0
a:<quality>	-33 7 6 1 0
a:<quality> coffee	0 11 -11 0 0
a:<seat>	-4 3 6 -2 -8
a:<seat> has	1 6 -8 0 0
a:<seat> in	0 -6 11 0 0
a:<seat> on	-3 0 6 0 0
a:<sender>	-11 -8 23 0 0
a:<span> .	0 -4 10 0 0
a:<span> of	-1 0 6 0 0
a:<v-agree>	3 1 -6 2 0
a:<v-bear>	-14 2 14 0 -8
a:<v-begin>	7 -12 6 0 -2
a:<v-buy>	6 0 -1 -2 -6
a:<v-deny>	-9 0 0 0 2
a:<v-down>	0 -13 4 3 0
a:<v-end>	2 -11 10 0 0
a:<v-impose>	-1 -4 9 3 -13
a:<v-propose>	-11 -1 18 0 -4
a:<v-return>	0 -5 10 0 0
a:<v-say>	-1 -6 2 14 0
a:<v-sell>	-9 9 -1 0 0
a:<v-stay>	2 5 -6 0 0
a:<v-suspend>	8 -12 -6 0 8
a:<v-target>	-7 -13 24 0 0
a:<v-up>	-13 0 10 0 0
a:?	-13 -7 14 4 0
a:a	3 -17 8 -5 0
a:a memorandum	6 0 -3 0 0
a:a pen	8 0 -6 0 0
a:accept	0 0 7 0 0
a:accord	-5 8 0 0 0
a:additional	8 -1 -3 0 0
a:additional duty	8 -1 -3 0 0
a:affiliate	0 16 -14 0 0
a:affiliate rule	0 16 -15 0 0
a:after	3 11 -16 0 0
a:after a	8 0 -6 0 0
a:ago	11 0 -10 0 0
a:agree	0 -25 22 0 0
a:agree on	-7 0 12 0 0
a:agree to	0 -14 12 0 0
a:agreement	-11 2 5 0 0
a:agreement .	0 -2 6 0 0
a:agreement with	-3 0 6 0 0
a:alone	-2 12 -6 0 0
a:alone .	-2 8 0 0 0
a:already	17 -5 -7 0 0
a:also	0 -4 7 0 0
a:ambassador	-5 0 6 0 0
a:an	10 0 -13 0 3
a:an extension	0 10 -21 0 7
a:an hour	17 -2 -13 0 0
a:and	14 0 -7 -3 -13
a:and <name>	-2 -8 15 0 0
a:and <person>	6 5 -11 0 0
a:and <seat>	0 -1 6 0 0
a:and say	6 0 -4 0 0
a:and the	-1 8 -2 0 0
a:announce on	8 0 -6 0 0
a:announcement	14 0 -11 0 0
a:another <span>	4 0 -6 0 0
a:answer	-2 0 6 0 0
a:any	-1 10 -3 0 0
a:anything	0 0 7 0 0
a:apply	7 -3 -1 0 0
a:approval	-8 9 -6 0 3
a:approve	-3 7 0 -2 -9
a:approve a	0 6 -9 0 0
a:approve by	0 -6 7 0 0
a:approve it	8 -14 8 0 0
a:are	-9 0 7 0 0
a:as	-3 -5 13 0 0
a:ask .	0 -6 8 0 0
a:assent	0 2 -6 0 0
a:at	6 -1 0 0 0
a:at <level>	-3 0 10 0 0
a:at <number>	9 0 -8 0 0
a:at the	-1 -3 10 0 0
a:back	0 -2 7 0 0
a:been	-4 7 0 0 0
a:before the	0 -5 0 0 6
a:blessing	4 0 -6 0 0
a:both	-6 3 0 0 0
a:busan	-13 0 18 0 0
a:by	-13 -9 24 0 0
a:by <span>	-3 0 9 0 0
a:by both	-7 0 7 0 0
a:by telephone	-2 0 6 0 0
a:by the	-3 -5 13 0 0
a:can	-5 11 -2 0 0
a:can sign	-3 11 -5 0 0
a:coal	0 6 -4 0 0
a:coffee	0 11 -9 0 0
a:come	7 -5 0 0 0
a:come to	9 0 -7 0 0
a:company	-5 -6 14 0 0
a:complete	0 9 -7 0 0
a:complete its	0 11 -11 0 0
a:confirm it	8 0 -6 0 0
a:consensu	0 6 -5 0 0
a:consultation	-3 6 0 0 0
a:country	-6 -1 12 0 0
a:course	0 -6 8 0 0
a:date	-1 -4 11 0 0
a:day	6 1 -9 0 0
a:de	12 -1 -8 0 0
a:deal	-7 0 12 0 0
a:decide	-7 0 6 0 0
a:decision	0 -3 8 0 0
a:decree	0 16 -17 0 0
a:did	23 -22 -16 0 5
a:did not	-7 -6 5 0 6
a:directed	6 0 -5 0 0
a:directed the	6 0 -5 0 0
a:dispute	-2 0 8 0 0
a:do	-7 5 -4 9 -2
a:do not	0 0 -8 10 0
a:do so	0 9 -7 0 0
a:doe	-2 -3 12 0 0
a:doe not	0 -4 8 0 0
a:domestic	0 13 -13 0 0
a:done	6 -9 0 0 0
a:down	-9 0 7 0 0
a:duty	2 13 -20 3 0
a:duty on	9 0 -8 0 0
a:earth	-4 0 7 0 0
a:either	0 0 -6 7 0
a:emergency	-4 0 11 0 0
a:end	8 -5 0 0 0
a:end on	7 0 -5 0 0
a:export	-4 -1 12 0 0
a:extension	4 8 -26 0 12
a:extension .	0 9 -10 0 0
a:extension of	0 0 -6 0 4
a:fact	-7 -1 12 0 0
a:fact sheet	-7 -1 12 0 0
a:fee	-3 15 -9 0 0
a:fee on	0 12 -11 0 0
a:first	0 7 -4 0 0
a:first .	0 8 -6 0 0
a:for	15 0 -17 0 0
a:for <name>	16 9 -25 0 0
a:for a	1 -8 0 0 0
a:for an	7 0 -3 0 0
a:for the	-4 16 -13 0 2
a:from	-7 0 6 3 0
a:from <day-ahead>	0 -2 6 0 0
a:from <level>	0 10 -8 0 0
a:gave	13 -3 -7 0 0
a:give	-1 0 6 0 0
a:go to	0 -5 6 0 0
a:good	2 -10 7 0 0
a:government	0 -5 7 0 0
a:had	0 11 -6 0 -9
a:had agree	0 -4 8 0 0
a:had been	-1 8 -4 0 0
a:had not	0 7 -3 0 0
a:had reach	0 6 -5 0 0
a:had sign	11 -7 -6 2 0
a:had the	-3 6 0 0 0
a:had to	0 7 -5 0 0
a:half	0 -5 6 0 0
a:hand	0 -5 6 0 0
a:has	0 0 5 -8 0
a:has agree	13 0 -10 0 0
a:has announce	-2 10 -5 0 0
a:has been	0 -9 5 0 0
a:has done	10 -7 -1 0 0
a:has had	-2 6 0 0 0
a:has it	-2 10 -5 0 0
a:has not	-19 15 -2 0 0
a:has put	-2 9 -4 0 0
a:has say	0 -9 4 0 3
a:has sign	23 -4 -15 0 0
a:has still	0 -4 7 0 0
a:has to	-12 6 0 0 -2
a:hasn't	0 6 -4 0 0
a:have	-9 17 -2 -2 -2
a:have sign	-1 -1 9 0 -5
a:have to	-2 16 -17 0 2
a:he	5 -12 -1 0 4
a:he will	0 -10 0 2 0
a:here	0 8 -14 5 0
a:his	-3 19 -11 0 -7
a:his <person>	-11 2 5 0 0
a:his signature	6 5 -16 2 0
a:home	-16 0 7 0 7
a:hour	15 -2 -10 0 0
a:hour .	6 0 -5 0 0
a:impose	0 0 6 0 0
a:in	-5 0 16 -15 -8
a:in <month-ahead>	-2 -2 6 0 0
a:in <month-gone>	-4 -10 19 0 0
a:in <name>	-5 -6 15 0 0
a:in <organisation>	24 -2 -21 0 0
a:in <seat>	-1 10 -1 0 -3
a:in a	6 0 -4 0 0
a:in busan	-13 0 17 0 0
a:informed	-8 0 10 0 0
a:into	11 0 -8 0 0
a:into the	6 0 -5 0 0
a:is	-10 6 5 0 -1
a:is in	0 11 -10 0 0
a:it	1 1 -7 0 4
a:it .	0 -7 6 0 3
a:it has	0 -2 7 0 0
a:it on	5 16 -21 0 0
a:it up	7 6 -14 0 0
a:it will	0 1 -7 0 4
a:its	1 11 -17 1 0
a:its <organisation>	0 -5 6 0 0
a:its duty	0 10 -9 0 0
a:its notice	13 0 -17 5 0
a:its own	10 -6 -1 0 0
a:keep	0 6 -5 0 0
a:know	0 -1 -11 10 3
a:last week	0 -16 13 0 -3
a:law	0 -4 9 0 0
a:law .	-4 0 6 0 0
a:leave	-5 0 9 0 0
a:less	8 0 -2 0 0
a:let	0 1 -7 0 3
a:look	0 7 -6 0 0
a:look at	0 10 -10 0 0
a:make	0 9 -6 0 0
a:man	0 9 -8 0 0
a:may	-1 -5 12 0 0
a:me	-6 7 0 0 0
a:meet	-2 -5 11 0 0
a:meet .	0 -3 6 0 0
a:meet in	-2 -6 14 0 0
a:memorandum	13 -1 -8 0 0
a:minute	0 -9 8 0 0
a:more	-5 -3 14 0 0
a:morning	0 10 -11 0 0
a:morning .	0 9 -5 0 0
a:move	0 0 6 0 0
a:must	-15 13 0 0 -3
a:must still	0 -1 6 0 0
a:my	15 -1 -11 0 0
a:need	-6 -15 22 0 0
a:need the	-3 -10 16 0 0
a:never	9 0 -7 0 0
a:new	-15 -3 17 3 0
a:new tariff	-4 0 8 0 0
a:next	-6 9 -1 0 0
a:next week	-4 11 -5 0 0
a:no	0 -12 9 0 0
a:not	-10 -2 -5 8 10
a:not .	0 2 -7 0 8
a:not be	7 -10 -1 5 0
a:not been	-1 12 -7 0 0
a:not confirm	0 -4 8 0 0
a:not sign	-9 0 0 -2 7
a:notice	0 -6 -2 3 6
a:notice .	-8 -12 14 0 3
a:notice of	13 0 -10 0 0
a:now	0 9 -10 0 2
a:of	0 -19 16 -7 0
a:of <day-gone>	17 -3 -13 0 0
a:of <name>	-12 19 -7 0 0
a:of <span>	1 5 -7 0 0
a:of its	7 7 -13 0 0
a:of the	1 -19 3 0 6
a:of two	0 -3 7 0 0
a:oil	8 0 -6 0 0
a:on	-10 4 14 -19 -10
a:on <day-gone>	0 0 5 0 -8
a:on <day-today>	-1 -6 3 0 3
a:on <name>	-2 0 7 0 0
a:on <quality>	-19 20 -8 0 0
a:on a	-3 0 7 0 0
a:on palm	9 0 -9 0 0
a:one	3 3 -6 0 0
a:or	-10 0 7 0 0
a:order	8 1 -5 -1 -5
a:order on	5 0 -8 0 0
a:otherwise	0 -8 10 0 0
a:otherwise .	0 -5 6 0 0
a:out	-6 -9 7 0 4
a:over	-7 -5 18 0 0
a:own	13 -10 0 0 0
a:own .	0 -7 7 0 0
a:palm	9 0 -9 0 0
a:palm oil	9 0 -9 0 0
a:part	7 0 -4 0 0
a:pay	0 -1 7 0 0
a:pen	15 -7 -8 0 0
a:post	-3 12 -6 0 0
a:power	3 -7 0 0 0
a:procedure .	0 6 -5 0 0
a:proclamation	8 0 -5 0 0
a:prolong	0 9 -3 0 0
a:prolong the	0 12 -9 0 0
a:prolonged	0 6 -3 0 0
a:publish	0 17 -14 0 0
a:published a	-1 0 7 0 0
a:published an	-16 8 4 0 0
a:put	6 -1 -6 7 -5
a:rare	-3 0 6 0 0
a:ratify	5 20 -25 0 0
a:reach a	0 6 -6 0 0
a:read	-5 -3 13 0 0
a:reduction	0 16 -16 0 0
a:refuse	-1 -3 0 0 9
a:refused	0 -1 0 0 9
a:renewal	9 16 -24 0 0
a:reporter	-1 -1 10 0 0
a:required	-4 6 0 0 0
a:room	-3 0 7 0 0
a:round	0 5 -7 0 0
a:rule .	0 6 -6 0 0
a:rule on	0 -8 11 0 0
a:same	14 -7 -7 0 0
a:same day	10 0 -9 0 0
a:say	10 -10 0 0 0
a:say <number>	6 0 -6 0 0
a:say in	-1 0 7 0 0
a:say on	-6 0 10 0 0
a:say so	3 4 -9 0 0
a:say that	9 0 -14 0 8
a:say the	-1 -3 11 0 0
a:say yes	6 11 -18 0 0
a:seal	14 0 -12 0 0
a:set	0 -2 6 0 0
a:shall	0 8 -3 0 0
a:sheet	-7 -1 12 0 0
a:ship	0 14 -12 0 0
a:ship .	0 10 -10 0 0
a:side	-1 0 7 0 0
a:sign	-3 12 -12 3 1
a:sign .	15 -20 0 0 0
a:sign an	0 8 -12 0 1
a:sign anything	0 -2 7 0 0
a:sign by	-10 0 13 0 0
a:sign for	1 8 -8 0 -2
a:sign in	-17 0 18 0 0
a:sign it	4 -7 -1 0 6
a:sign on	5 2 -13 0 0
a:sign the	-8 16 -13 3 2
a:signature	13 0 -11 1 0
a:signature .	1 7 -11 0 0
a:signature of	-1 0 6 0 0
a:sit down	0 -4 10 0 0
a:so	9 4 -18 0 0
a:social	-3 0 6 0 0
a:spoke	-3 0 8 0 0
a:standstill	0 -5 10 0 0
a:state	-4 0 6 0 0
a:still	-15 3 5 0 -1
a:summer	0 4 -8 0 3
a:suspend	9 0 -5 0 0
a:suspend for	6 0 -5 0 0
a:suspension	0 -1 12 0 -1
a:take effect	6 0 -5 0 0
a:talk	-4 -3 12 0 0
a:tariff	-18 -7 11 8 4
a:tariff truce	0 0 -12 0 6
a:tell	-19 1 -2 10 0
a:tell reporter	0 0 7 0 0
a:tell us	0 0 -6 12 0
a:that	8 -10 -2 0 5
a:that .	0 -4 6 0 0
a:that a	8 0 -7 0 0
a:that he	-4 -1 -1 0 10
a:the	-9 4 7 0 0
a:the <name>	7 -10 0 0 0
a:the <office>	0 -5 6 0 0
a:the <organisation>	-23 0 20 0 0
a:the additional	10 0 -8 0 0
a:the affiliate	0 8 -7 0 0
a:the decree	0 7 -3 0 0
a:the duty	2 6 -17 5 0
a:the extension	7 0 -9 0 0
a:the last	2 2 -6 0 0
a:the licence	0 7 -6 0 0
a:the notice	-6 0 0 0 2
a:the pause	6 0 -4 0 0
a:the room	-3 0 6 0 0
a:the same	14 -7 -7 0 0
a:the standstill	0 -5 8 0 0
a:the tariff	-3 0 0 0 6
a:the truce	5 0 -7 0 0
a:their	-7 0 10 0 0
a:there	0 -9 10 0 0
a:time	0 -6 0 0 3
a:to	-9 6 0 -18 6
a:to <day-gone>	0 7 -7 0 0
a:to <level>	0 7 -4 0 0
a:to <number>	3 -7 0 0 1
a:to <seat>	-2 -2 10 0 0
a:to confirm	0 7 -4 0 0
a:to do	0 7 -3 0 0
a:to it	0 7 -4 0 0
a:to put	-3 12 -4 0 0
a:to ratify	0 16 -14 0 0
a:to say	13 -4 -7 0 0
a:to see	0 9 -8 0 0
a:to sign	-7 0 0 0 9
a:to the	13 -9 0 0 0
a:trade	-6 -5 16 0 0
a:truce	3 0 -11 0 5
a:truce with	4 4 -21 0 7
a:two	7 -19 6 0 0
a:under it	4 0 -7 2 0
a:until	0 -26 13 0 1
a:until <day-ahead>	5 -18 7 0 0
a:up	7 0 -5 0 0
a:up to	12 -4 -5 0 0
a:us	-6 -2 0 12 0
a:us .	0 0 -8 12 0
a:use	0 -1 6 0 0
a:vote	-8 5 -1 0 2
a:vote .	0 -9 11 0 0
a:vote on	-7 4 0 0 0
a:voted	7 0 -1 0 0
a:want to	0 8 -7 0 0
a:was	9 -3 0 0 -1
a:was ready	0 -4 7 0 0
a:way	0 -2 -1 7 0
a:we	0 0 -10 10 0
a:week	-5 0 7 3 -4
a:week .	-15 3 0 5 0
a:what	-6 0 8 0 0
a:whether to	0 6 -2 0 0
a:will	-4 -11 3 11 0
a:will be	0 13 -11 0 0
a:will not	7 -8 -4 0 6
a:will sign	0 0 -5 9 0
a:will vote	0 -12 14 0 0
a:with	11 -7 -5 0 2
a:with <name>	9 0 -13 0 5
a:with <seat>	5 1 -9 0 0
a:with a	0 -3 9 0 0
a:with the	-8 4 0 0 0
a:without	0 -5 15 0 -1
a:work	0 -8 11 0 0
a:would	-13 -2 5 0 5
a:year	-2 0 9 0 0
a:yes	4 10 -16 0 0
a:yes .	2 5 -10 0 0
a:you	0 -7 11 0 0
act approve after	2 -33 25 -8 -3
act approve before	-15 4 6 6 -5
act approve left 1	-6 -2 11 0 0
act approve left 12	9 -16 1 1 0
act approve left 12 office	0 1 -8 3 0
act approve left 12 organisation	1 -6 2 0 0
act approve left 12 side	11 -8 -3 0 0
act approve left 3	-4 24 -16 0 -2
act approve left 3 name	0 11 -8 0 0
act approve left 3 person	-4 13 -5 0 0
act approve left 3 side	0 8 -7 0 0
act approve left 6	-9 1 6 0 0
act approve left 6 organisation	0 7 -10 0 0
act approve left 6 side	0 -8 9 0 0
act approve left far	8 0 -12 2 0
act approve left far organisation	14 -9 -2 0 0
act approve left far person	0 6 -3 0 0
act approve left in clause	-5 15 -4 -3 -4
act approve left in clause name	-5 7 0 0 0
act approve left in clause organisation	7 4 -9 0 0
act approve left in clause person	-8 0 5 0 0
act approve right 1	6 -12 7 0 -4
act approve right 1 organisation	14 -2 -6 0 0
act approve right 1 person	-1 -6 10 0 0
act approve right 12	-7 13 -2 0 0
act approve right 12 office	7 -4 0 0 0
act approve right 12 organisation	-3 8 -4 0 0
act approve right 12 person	-10 0 8 0 0
act approve right 12 side	0 7 -3 0 0
act approve right 3	11 3 -9 -6 0
act approve right 3 both	-12 5 2 0 0
act approve right 3 name	-2 0 9 0 0
act approve right 3 organisation	11 1 -10 -2 0
act approve right 3 person	16 3 -19 0 0
act approve right 3 pronoun	0 0 6 0 0
act approve right 3 side	0 -3 12 0 0
act approve right 6	13 -1 -9 0 1
act approve right 6 again	6 -8 0 0 0
act approve right 6 name	6 -5 0 0 0
act approve right 6 office	0 11 -11 0 0
act approve right 6 organisation	13 -2 -9 0 0
act approve right 6 person	-10 2 0 0 2
act approve right far	-19 -2 14 0 1
act approve right far organisation	-8 1 2 0 0
act approve right far person	-4 0 6 0 0
act approve right far side	0 -3 6 0 0
act approve right in clause	10 7 -11 -16 0
act approve right in clause both	-16 3 8 0 0
act approve right in clause name	0 -7 9 0 0
act approve right in clause office	9 7 -16 0 0
act approve right in clause organisation	20 7 -23 -9 0
act approve right in clause pronoun	-8 -2 16 0 0
act approve right in clause side	-8 0 7 0 0
act do after	-1 -3 0 7 5
act do before	4 -9 7 7 -2
act do left 1	4 1 -13 5 0
act do left 12	16 -20 0 3 -2
act do left 12 organisation	7 -13 0 6 0
act do left 12 person	22 -6 -12 0 0
act do left 12 pronoun	-2 -3 9 0 0
act do left 12 side	0 -5 12 0 0
act do left 3	-9 -5 25 -3 -6
act do left 3 person	-11 -9 21 0 0
act do left 3 side	0 -3 7 0 0
act do left 6	0 7 0 -3 -9
act do left 6 again	0 -5 6 0 0
act do left 6 office	5 5 -13 0 0
act do left 6 organisation	0 6 0 0 -3
act do left 6 pronoun	-6 0 3 0 0
act do left 6 side	-5 6 0 0 0
act do left far	-23 9 8 0 0
act do left far organisation	-8 0 5 0 0
act do left far person	-6 4 0 0 0
act do left in clause	5 0 -3 5 -12
act do left in clause both	11 -9 -2 0 0
act do left in clause office	0 12 -20 4 0
act do left in clause organisation	5 2 -12 4 0
act do left in clause person	0 -9 10 0 0
act do left in clause side	-9 4 0 0 0
act do right 1	18 -15 -3 1 -2
act do right 1 name	18 -8 -9 0 0
act do right 1 office	5 7 -14 0 0
act do right 1 organisation	4 -12 2 0 0
act do right 1 person	0 -9 3 6 -2
act do right 1 pronoun	0 -7 6 0 1
act do right 1 side	-3 -1 12 0 0
act do right 12	-21 18 5 -4 -3
act do right 12 name	-12 -14 30 0 0
act do right 12 office	6 1 -10 0 0
act do right 12 organisation	-3 7 1 0 -7
act do right 12 person	-13 22 -10 0 3
act do right 12 pronoun	0 -2 7 0 0
act do right 3	11 0 -14 7 0
act do right 3 office	0 -14 7 2 0
act do right 3 organisation	3 -5 -1 0 8
act do right 3 person	1 7 -7 0 -1
act do right 3 side	0 8 -13 9 0
act do right 6	-5 -1 9 0 -2
act do right 6 office	11 -6 -2 0 0
act do right 6 side	0 -8 17 0 0
act do right far	-5 -6 8 0 2
act do right far name	-6 0 2 0 0
act do right in clause	11 -2 -7 3 -10
act do right in clause office	7 1 -13 4 0
act do right in clause organisation	-3 -3 6 0 0
act do right in clause person	10 -3 -5 0 -4
act do right in clause pronoun	0 -8 9 -1 0
act do right in clause side	-10 7 -2 7 -1
act lack after	19 0 -9 -23 0
act lack before	12 -14 0 3 0
act lack left 1	-4 -7 15 0 0
act lack left 1 name	0 -6 9 0 0
act lack left 1 organisation	0 -14 16 0 0
act lack left 12	-13 0 9 0 0
act lack left 12 name	0 -6 8 0 0
act lack left 12 office	0 8 -6 0 0
act lack left 12 organisation	-7 4 0 0 0
act lack left 3	-15 21 -7 0 -5
act lack left 3 office	0 9 -4 0 0
act lack left 3 organisation	-7 -1 10 0 0
act lack left 3 person	0 17 -18 0 0
act lack left 6	-16 20 -6 -1 -3
act lack left 6 name	0 17 -15 0 0
act lack left 6 office	-1 -9 14 0 0
act lack left 6 organisation	-7 9 0 0 0
act lack left far organisation	10 -4 -3 0 0
act lack left in clause	-48 35 -8 -7 -13
act lack left in clause office	-9 2 3 0 0
act lack left in clause organisation	-23 0 12 0 -4
act lack left in clause person	-4 32 -26 0 0
act lack left in clause pronoun	0 6 -3 0 0
act lack right 1	-36 7 11 -2 -8
act lack right 1 office	0 -12 13 0 0
act lack right 1 organisation	-16 8 0 0 -3
act lack right 1 person	-12 3 3 0 0
act lack right 12	-7 -5 6 0 9
act lack right 12 both	13 -5 -4 0 0
act lack right 12 name	0 -2 10 0 0
act lack right 12 organisation	-7 -7 2 0 10
act lack right 12 person	0 9 -3 0 0
act lack right 3	-12 25 -16 0 5
act lack right 3 name	6 13 -18 0 0
act lack right 3 office	-2 11 -12 0 4
act lack right 3 organisation	-12 4 2 0 0
act lack right 3 person	-5 7 -6 0 4
act lack right 6	4 -4 6 0 -11
act lack right 6 name	0 -4 12 0 0
act lack right 6 person	-9 5 0 0 0
act lack right 6 pronoun	8 0 -2 0 -2
act lack right 6 side	7 -7 0 0 0
act lack right far name	0 -5 13 0 0
act lack right far organisation	6 12 -14 0 -2
act lack right far person	7 -8 -5 0 3
act lack right far side	-2 0 10 0 0
act lack right in clause	-16 9 8 -12 -14
act lack right in clause both	0 -9 13 0 0
act lack right in clause name	2 14 -15 0 0
act lack right in clause organisation	-11 2 6 -1 0
act lack right in clause person	-9 10 0 0 0
act lack right in clause pronoun	0 -9 17 0 -1
act publish after	1 -3 6 0 -19
act publish before	0 -12 16 -9 0
act publish left 12	-8 0 10 0 0
act publish left 12 person	-5 0 8 0 0
act publish left 12 side	0 -6 10 0 0
act publish left 3 name	-6 0 11 0 0
act publish left 6 name	1 6 -9 0 0
act publish left 6 organisation	7 -4 0 0 0
act publish left far	10 -13 0 0 0
act publish left far organisation	12 -5 -4 0 0
act publish left in clause	8 2 -10 1 -3
act publish left in clause office	0 7 -8 0 0
act publish left in clause organisation	10 -2 -7 4 0
act publish right 1	36 -10 -22 0 -3
act publish right 1 office	18 -9 -10 0 0
act publish right 1 organisation	14 -21 0 0 0
act publish right 1 side	16 15 -28 0 0
act publish right 12	-7 7 -1 0 4
act publish right 12 organisation	-6 11 -9 0 2
act publish right 12 person	0 -13 5 0 0
act publish right 12 side	-1 0 8 0 0
act publish right 3	-1 11 -5 0 -11
act publish right 3 office	-9 7 1 0 0
act publish right 3 organisation	0 10 -15 3 0
act publish right 3 person	16 0 -15 0 0
act publish right 3 side	0 -1 8 0 0
act publish right 6 name	-3 0 9 0 0
act publish right 6 office	7 0 -3 0 0
act publish right 6 person	-1 13 -12 0 3
act publish right 6 side	-4 -6 12 0 0
act publish right far	-8 -4 20 0 0
act publish right in clause	16 12 -24 0 -5
act publish right in clause name	-11 -2 21 0 0
act publish right in clause office	10 5 -14 0 0
act publish right in clause organisation	11 4 -19 0 0
act publish right in clause person	0 6 -6 0 0
act publish right in clause pronoun	0 -4 7 0 0
act publish right in clause side	9 4 -10 0 0
act refuse after	1 -21 0 4 12
act refuse before	0 -9 9 0 0
act refuse left 12	0 -3 6 0 0
act refuse left 3	7 -6 -9 0 7
act refuse right 1	-7 -20 -1 -2 24
act refuse right 1 organisation	-5 -1 0 0 12
act refuse right 1 person	-10 -3 -6 0 18
act refuse right 1 pronoun	5 -7 0 0 0
act refuse right 12	-8 -11 1 0 14
act refuse right 12 person	0 -2 0 0 7
act refuse right 3 organisation	0 0 -7 0 8
act refuse right 6	-1 -11 -3 0 17
act refuse right 6 person	0 0 -10 0 14
act refuse right far	6 0 -3 0 0
act refuse right in clause	0 -30 -12 -6 34
act refuse right in clause organisation	0 -8 -16 0 24
act refuse right in clause person	-6 -4 -3 0 16
act refuse right in clause pronoun	4 -7 2 0 0
act sign after	-3 9 -1 -10 2
act sign before	44 -8 -24 -24 0
act sign left 1	6 9 -23 0 7
act sign left 1 name	0 10 -10 0 0
act sign left 1 person	9 -8 -11 0 7
act sign left 12	5 -16 8 0 0
act sign left 12 office	4 -13 5 0 0
act sign left 12 organisation	0 -4 8 0 0
act sign left 12 person	14 0 -15 0 0
act sign left 12 side	-16 -3 23 0 0
act sign left 3	3 6 -10 -1 1
act sign left 3 name	0 -10 6 0 0
act sign left 3 office	-3 -5 11 0 0
act sign left 3 organisation	6 1 -7 0 0
act sign left 3 person	0 13 -19 0 5
act sign left 3 pronoun	-3 7 0 0 0
act sign left 3 side	9 0 -7 0 0
act sign left 6	12 -1 -4 0 -4
act sign left 6 name	0 13 -11 0 0
act sign left 6 office	-12 7 1 0 0
act sign left 6 organisation	8 -13 4 0 0
act sign left 6 person	21 -1 -17 0 0
act sign left 6 pronoun	0 -1 7 0 0
act sign left 6 side	-3 -4 12 0 0
act sign left far name	5 3 -10 0 0
act sign left far office	-10 0 6 0 0
act sign left far person	0 6 -6 0 0
act sign left in clause	14 14 -24 -6 0
act sign left in clause office	-2 -2 6 0 0
act sign left in clause organisation	6 13 -17 0 0
act sign left in clause person	18 6 -28 0 5
act sign right 1	11 7 -14 0 -12
act sign right 1 both	-3 0 6 0 0
act sign right 1 name	15 -4 -10 0 0
act sign right 1 office	-8 -6 10 5 0
act sign right 1 person	26 7 -39 0 0
act sign right 1 pronoun	2 9 -10 0 0
act sign right 1 side	-13 0 13 0 0
act sign right 12	-3 7 2 0 -20
act sign right 12 name	0 -4 8 0 0
act sign right 12 office	-8 2 0 3 0
act sign right 12 organisation	-7 0 11 0 0
act sign right 12 person	13 2 -13 0 -4
act sign right 3	11 -3 -17 9 1
act sign right 3 both	16 2 -21 0 0
act sign right 3 name	14 -4 -8 0 0
act sign right 3 office	-4 0 8 -2 -1
act sign right 3 organisation	-3 0 8 0 0
act sign right 3 person	6 0 -22 19 -3
act sign right 3 pronoun	-1 -3 -3 0 12
act sign right 6	0 3 -6 0 0
act sign right 6 office	-9 -9 16 1 0
act sign right 6 organisation	-4 -8 5 0 7
act sign right 6 person	0 26 -25 0 0
act sign right 6 pronoun	16 0 -9 0 -3
act sign right 6 side	-3 -6 11 0 0
act sign right far	-2 0 0 0 6
act sign right far side	0 -2 6 0 0
act sign right in clause	15 1 -23 11 0
act sign right in clause again	0 0 10 0 -2
act sign right in clause both	17 0 -17 0 0
act sign right in clause name	21 0 -16 0 0
act sign right in clause office	-8 -10 12 10 -8
act sign right in clause organisation	-9 -5 9 0 6
act sign right in clause person	13 16 -38 10 -10
act sign right in clause pronoun	4 0 -10 -3 8
act sign right in clause side	-23 0 16 0 0
act vote after	3 0 -6 9 0
act vote before	-22 16 3 0 -3
act vote left 12	-6 0 6 0 0
act vote left 3	-9 0 4 1 0
act vote left 3 person	-11 10 -3 3 0
act vote left 3 pronoun	0 -6 8 0 0
act vote left 6	2 5 -6 0 0
act vote left 6 organisation	1 10 -11 0 0
act vote left far	0 -9 2 4 0
act vote left in clause	2 7 -7 0 0
act vote left in clause person	0 19 -16 0 0
act vote right 1	-9 0 8 0 -1
act vote right 1 name	0 9 -7 0 0
act vote right 1 organisation	-16 -2 17 0 0
act vote right 12	-7 2 -8 0 11
act vote right 12 again	0 6 -2 0 0
act vote right 12 organisation	-6 0 -5 0 15
act vote right 3	-15 5 3 -1 -2
act vote right 3 office	0 6 -4 0 0
act vote right 3 organisation	-5 9 -3 0 0
act vote right 3 pronoun	0 -2 7 0 0
act vote right 6 name	0 8 -4 0 0
act vote right 6 person	4 -8 0 0 0
act vote right far	2 -8 1 0 0
act vote right far name	0 6 -2 0 0
act vote right far organisation	0 -7 0 0 3
act vote right far person	3 -6 0 0 0
act vote right in clause	-6 4 1 -9 0
act vote right in clause name	-1 16 -11 0 0
act vote right in clause organisation	-10 1 1 -1 3
act vote right in clause pronoun	0 -8 16 0 0
act vote right in clause side	0 -11 15 0 0
approve< do<	0 -1 6 0 0
approve< do>	12 -14 0 5 -1
approve< future	0 15 -16 3 0
approve< infinitive	-5 16 -9 0 0
approve< is future passive	0 8 -6 0 0
approve< is noun and	-5 10 -3 0 0
approve< is noun to	0 6 -2 0 0
approve< is perfect	0 -8 7 0 0
approve< lack<	1 13 -12 0 0
approve< lack>	-3 14 -8 0 0
approve< modal	-8 0 4 1 0
approve< name	-11 15 -5 0 0
approve< office	0 1 -9 8 0
approve< organisation	17 -4 -4 -1 -1
approve< past	-2 15 -11 0 0
approve< perfect	3 -12 8 0 0
approve< person	-14 11 2 0 0
approve< power=assembly	0 9 -7 0 0
approve< power=board	0 -6 7 0 0
approve< power=cabinet	17 -13 0 0 0
approve< power=minister	-13 0 17 0 0
approve< power=no power	0 9 -2 0 0
approve< power=president	-10 17 -14 8 0
approve< present	-12 2 10 0 0
approve< pronoun	-4 -4 12 0 0
approve< publish<	13 0 -9 0 0
approve< side	9 -3 -1 0 0
approve< vote<	4 0 -7 4 0
approve< vote>	0 6 -13 1 0
approve> both	-18 2 10 0 0
approve> do<	13 0 -11 0 0
approve> do>	6 -1 0 -10 0
approve> future	-4 10 -3 0 0
approve> is modal	0 10 -5 0 0
approve> is modal person	0 8 -6 0 0
approve> is noun must	0 9 -7 0 0
approve> is noun must organisation	0 9 -7 0 0
approve> is noun say	1 3 -8 0 0
approve> is noun say organisation	1 4 -9 0 0
approve> is noun to	-5 3 -14 0 14
approve> is noun to organisation	0 1 -13 0 10
approve> is past	0 -14 8 0 0
approve> is past organisation	8 -11 0 0 0
approve> is past person	-4 0 7 0 0
approve> is perfect	9 -20 6 0 0
approve> is perfect both	-11 0 7 0 0
approve> is perfect not	0 -4 8 0 0
approve> is perfect organisation	10 -22 5 0 0
approve> is perfect person	11 0 -9 0 0
approve> lack<	-7 2 3 0 0
approve> lack>	-14 14 0 -1 0
approve> modal	-1 20 -13 0 -1
approve> name	-1 -6 13 0 0
approve> office	15 3 -22 0 2
approve> organisation	23 6 -23 -12 1
approve> past	11 1 -10 0 0
approve> perfect	11 -23 0 0 3
approve> perfect-not	0 -4 8 0 0
approve> pluperfect	2 4 -8 0 0
approve> power=assembly	0 15 -16 0 0
approve> power=board	-7 -5 14 0 0
approve> power=cabinet	28 15 -45 0 0
approve> power=commission	-2 -19 23 0 0
approve> power=congress	0 6 -8 0 0
approve> power=council	8 -2 0 0 0
approve> power=minister	0 -6 12 0 0
approve> power=ministry	0 -8 12 0 0
approve> power=no power	-15 6 9 -3 -1
approve> power=representative	0 -5 7 0 0
approve> power=secretary	4 -7 0 0 0
approve> power=senate	6 0 -14 0 8
approve> present	-16 7 0 0 4
approve> pronoun	-1 -11 15 0 0
approve> publish<	8 -1 -3 0 0
approve> publish>	0 2 -14 0 8
approve> refuse>	-9 -21 0 0 24
approve> side	-18 0 11 0 -1
approve> vote>	11 0 -16 0 5
asks	-21 -8 22 3 -2
b:"	-6 -6 14 0 2
b:" say	9 -4 -3 0 0
b:" the	0 -2 0 0 7
b:'s	-13 10 0 0 4
b:(	-8 8 0 0 0
b:) and	6 0 -5 0 0
b:,	7 0 -4 -8 0
b:, a	0 -11 14 0 0
b:, according	3 -15 7 0 0
b:, and	-2 11 -2 0 -4
b:, as	0 6 -3 0 0
b:, by	11 -3 -3 0 0
b:, his	3 6 -11 0 0
b:, in	-6 0 12 0 0
b:, its	0 0 -4 0 7
b:, mr	0 -6 11 0 0
b:, or	-1 7 -2 0 0
b:, say	0 6 -4 0 0
b:, sign	-10 1 5 0 0
b:, that	0 8 -6 0 0
b:, the	14 0 -9 0 0
b:, then	2 5 -10 0 0
b:, to	0 9 -8 0 0
b:.	-5 10 -1 0 0
b::	3 6 -2 -5 -13
b:: the	-10 16 -3 0 0
b:;	-8 -1 5 0 0
b:; in	1 -6 0 0 0
b:; the	-8 -7 13 2 0
b:<agent>	1 0 0 1 -7
b:<day-ahead>	-3 -16 21 0 0
b:<day-gone>	3 -7 3 0 0
b:<day-gone> by	8 0 -6 0 0
b:<day-gone> the	7 -4 0 0 0
b:<day-today>	0 -12 8 0 0
b:<duty>	-3 -1 11 0 0
b:<gate>	6 -6 -2 2 0
b:<goods>	-21 -4 28 0 0
b:<level-noun>	-20 12 0 0 0
b:<level>	-6 -3 16 0 0
b:<name> and	0 -4 8 0 0
b:<name> have	11 0 -8 0 0
b:<name> it	0 3 -7 0 0
b:<name> the	3 11 -16 0 0
b:<not>	-26 15 -1 2 -3
b:<number>	10 -23 3 0 0
b:<number> <person>	6 0 -5 0 0
b:<number> and	6 0 -4 0 0
b:<office>	15 -2 -9 0 0
b:<office> say	1 7 -10 0 0
b:<organisation>	0 -6 8 0 0
b:<organisation> 's	0 -10 11 0 0
b:<organisation> and	0 10 -6 0 0
b:<organisation> in	5 -10 1 0 0
b:<person>	0 -7 11 -3 -3
b:<person> 's	0 10 -12 0 1
b:<person> say	-7 0 5 0 0
b:<person> sign	-3 0 7 0 0
b:<person> tell	0 -4 8 0 0
b:<seat>	-6 19 -9 0 0
b:<seat> 's	6 0 -8 0 0
b:<seat> by	-1 7 -4 0 0
b:<seat> it	0 6 -4 0 0
b:<span>	-10 -7 20 0 0
b:<taker>	-6 -9 16 0 0
b:<v-agree>	-10 -3 18 -1 -3
b:<v-bear>	0 -29 18 4 0
b:<v-deny>	0 -1 6 0 0
b:<v-down>	-7 -11 20 0 0
b:<v-end>	0 -3 9 0 0
b:<v-impose>	-6 -1 13 -3 -17
b:<v-propose>	-16 6 3 0 0
b:<v-say>	2 1 9 -9 -17
b:<v-stay>	-12 -13 27 0 0
b:<v-suspend>	-3 -12 19 0 0
b:<v-target>	-3 -4 9 0 0
b:a	0 -7 10 1 -7
b:a <office>	0 7 -4 0 0
b:a decree	8 0 -7 0 0
b:a notice	0 0 -7 7 0
b:accord	-1 -3 8 0 0
b:according	5 -21 12 0 0
b:according to	5 -21 12 0 0
b:add	0 7 -6 0 0
b:add that	0 7 -6 0 0
b:after	-5 -11 19 0 0
b:agree	-9 0 9 0 0
b:agree in	-4 0 7 0 0
b:agreement	0 -9 11 0 0
b:and	13 2 -5 -11 -21
b:and <quality>	0 -3 6 0 0
b:and by	5 0 -6 0 0
b:and in	-2 11 -4 0 0
b:and that	5 -9 0 0 0
b:and the	0 8 -7 0 0
b:announcement	2 7 -11 0 0
b:announcement of	4 6 -12 0 0
b:any	0 -6 8 0 0
b:approval	-5 9 -2 0 0
b:approval of	-1 9 -5 0 0
b:approve	0 7 -7 0 0
b:are	0 -3 8 0 0
b:as	-14 0 10 0 0
b:as of	-6 -1 10 0 0
b:at	-5 0 15 0 0
b:be	-24 16 0 0 0
b:be approve	0 14 -10 0 0
b:be sign	-16 3 8 0 0
b:become	0 8 -8 0 0
b:been	12 0 -10 0 0
b:been sign	12 -2 -7 0 0
b:before	5 -9 3 0 0
b:before the	11 -2 -5 0 0
b:between	-1 -8 12 0 0
b:between the	0 -4 7 0 0
b:both	-11 0 14 0 0
b:but	-13 15 -6 0 2
b:but the	-4 6 0 0 0
b:by	29 0 -22 -6 -7
b:by <person>	11 -7 -1 0 0
b:by mr	4 0 -8 0 0
b:by the	7 3 -7 0 0
b:call	-2 0 8 0 0
b:city	0 -11 12 0 0
b:company	-6 0 7 0 0
b:consultation	0 -5 6 0 0
b:day	6 0 -3 0 0
b:deal	0 -12 17 0 0
b:decision	7 4 -13 0 0
b:decision of	2 0 -6 0 0
b:decree	12 0 -10 0 0
b:decree of	10 -3 -5 0 0
b:do	0 -4 7 0 0
b:doe	0 6 -1 0 0
b:doe not	0 -5 6 0 0
b:duty that	6 0 -5 0 0
b:effect	0 8 -5 0 0
b:extension	-3 11 -4 0 0
b:for	-24 3 0 7 6
b:for <name>	13 0 -10 0 0
b:for the	-3 13 -6 0 0
b:from	-14 14 -1 0 0
b:from the	-4 26 -19 0 0
b:go through	0 6 -6 0 0
b:good	-5 0 10 0 0
b:had	0 -10 10 0 0
b:had been	6 0 -5 0 0
b:hand	-2 -7 11 0 0
b:has	11 6 -16 0 -6
b:has been	1 2 -6 0 0
b:has to	0 13 -11 0 0
b:have	0 -4 0 6 0
b:he	-15 7 6 0 -5
b:he add	0 6 -5 0 0
b:he had	-2 -3 10 0 0
b:he tell	0 -2 9 0 -1
b:his	0 -6 3 0 0
b:hour	9 0 -5 0 0
b:how	0 -6 10 0 0
b:i	-12 0 12 0 0
b:if	-12 0 3 3 0
b:in	-6 4 9 -8 -10
b:in <month-gone>	-3 0 7 0 0
b:in <name>	11 12 -25 0 0
b:in <number>	10 0 -9 0 0
b:in <seat>	-6 19 -10 0 0
b:in a	13 3 -17 0 0
b:in the	-14 -1 10 0 0
b:is the	-3 16 -9 0 0
b:is to	-3 -16 21 0 0
b:it	-1 -4 7 1 -1
b:it has	11 -3 -5 0 0
b:it is	0 0 -7 3 0
b:it to	0 13 -10 0 0
b:it will	-3 7 -1 0 0
b:it with	0 -2 7 0 0
b:it would	-4 6 0 0 0
b:its	-5 -9 9 0 4
b:last	0 0 7 0 0
b:law	0 10 -7 0 0
b:lead	-1 -2 6 0 0
b:lie	0 8 -6 0 0
b:lie with	0 8 -7 0 0
b:lower	-1 -6 10 0 0
b:meant	0 4 -16 0 11
b:meet	-12 -9 25 0 0
b:memorandum	-1 0 6 0 0
b:minister	0 -8 6 0 0
b:ministry	0 -1 6 0 -1
b:more	-2 6 -1 0 0
b:mr	-6 3 5 0 -4
b:mr <person>	-14 0 8 0 0
b:must	-4 -10 15 0 0
b:must be	0 -7 10 0 0
b:must still	0 -10 11 0 0
b:my	1 7 -8 0 0
b:need	0 17 -13 0 0
b:need a	0 12 -11 0 0
b:neither	-1 9 -4 0 0
b:no	-8 7 0 0 0
b:no .	-1 7 -2 0 0
b:no notice	0 8 -4 0 0
b:nor	-7 11 0 0 0
b:note	6 0 -4 0 0
b:nothing	0 6 -5 0 0
b:notice	-9 19 -19 6 0
b:notice of	-1 1 -8 6 0
b:now	0 -10 7 0 0
b:of	-4 1 4 0 -15
b:of <day-today>	-6 -3 11 0 0
b:of <name>	3 1 -7 0 0
b:on	-2 -5 10 0 -1
b:on <day-ahead>	-2 -2 8 0 0
b:on <day-gone>	-1 -5 9 0 0
b:on our	8 0 -6 0 0
b:on the	0 10 -15 1 0
b:on thi	10 0 -11 0 0
b:once	1 4 -6 0 0
b:one	0 9 -5 0 0
b:one of	0 6 -4 0 0
b:only	-2 -3 9 0 0
b:or	-2 17 -13 0 0
b:order of	0 -9 6 0 0
b:other	9 -5 -2 0 0
b:our	6 -6 0 0 0
b:our side	8 0 -6 0 0
b:over	0 -9 9 0 0
b:own	0 9 -13 0 0
b:pause	0 -8 9 0 0
b:pending	0 9 -8 0 0
b:president	-12 -4 19 0 0
b:put the	0 12 -10 0 0
b:put their	9 -2 -4 0 0
b:require	0 15 -13 0 0
b:same	-5 0 8 0 0
b:same day	-5 0 7 0 0
b:say	0 9 0 -4 -8
b:say it	-3 7 -1 0 0
b:say the	-1 8 -3 0 0
b:seal	-7 3 0 0 0
b:see	0 -3 0 7 0
b:set	0 -5 7 0 0
b:side	7 0 -11 2 0
b:side the	12 1 -21 0 0
b:sign	-1 -5 10 0 0
b:sign by	6 1 -7 0 0
b:sign for	0 -2 7 0 0
b:sign in	11 0 -11 0 0
b:sign the	-17 0 20 0 0
b:sign what	-2 -1 8 0 0
b:signature	6 23 -26 0 0
b:since	-1 -2 9 0 0
b:standstill	1 1 -6 0 0
b:still need	0 -6 7 0 0
b:still to	0 13 -12 0 0
b:talk	0 -10 8 0 0
b:tell	4 -12 10 0 -4
b:tell the	0 -5 6 0 0
b:text	0 8 -5 0 0
b:that	4 0 -2 -9 0
b:that is	0 -12 13 0 0
b:that of	4 8 -13 0 0
b:the	-6 10 4 -3 -26
b:the <name>	0 -6 9 0 0
b:the <organisation>	6 -11 3 0 0
b:the <person>	10 0 -12 0 0
b:the <quality>	0 6 -12 0 0
b:the approval	-2 10 -6 0 0
b:the city	0 -11 12 0 0
b:the company	-5 0 6 0 0
b:the duty	6 0 -8 0 0
b:the extension	0 6 -3 0 0
b:the other	9 -5 -2 0 0
b:the pause	0 -8 9 0 0
b:the same	-5 0 8 0 0
b:the text	0 9 -7 0 0
b:their	10 -6 0 0 0
b:then come	0 -7 8 0 0
b:to	-8 7 3 -2 -6
b:to be	-6 13 -5 0 0
b:to mr	0 -3 7 0 0
b:trade	-1 -2 10 0 0
b:treaty	0 -6 6 0 0
b:truce	0 -5 10 0 0
b:unless	0 -9 14 0 0
b:unless the	0 -6 8 0 0
b:until	-3 11 -3 0 0
b:until the	0 9 -5 0 0
b:us	7 6 -14 0 0
b:was	1 -13 6 0 0
b:we	-5 -7 4 6 0
b:we have	0 -2 0 7 0
b:what	0 -5 8 0 0
b:when	0 -16 13 0 0
b:whether	-5 -6 -5 20 0
b:which he	0 8 -8 0 0
b:which the	8 -14 0 5 0
b:who	-7 -14 24 0 0
b:will	-9 0 6 0 0
b:with	-18 0 15 0 0
b:would	-13 14 -1 0 0
b:would be	-4 11 -5 0 0
b:would put	0 9 -6 0 0
b:—	-9 0 5 0 0
beside given	46 -36 -8 -28 -44
beside given both	-1 -10 11 0 0
beside given name	19 0 -17 0 0
beside given office	-3 -6 13 -1 0
beside given organisation	30 -24 -5 -3 -10
beside given person	26 5 -29 -1 -7
beside given side	-12 -11 23 0 0
beside needed	-66 44 -4 -23 -23
beside needed both	-2 12 -6 0 0
beside needed office	-12 17 -4 0 -4
beside needed organisation	-35 12 7 -8 -7
beside needed person	-16 40 -24 0 -3
beside needed pronoun	0 -2 6 0 0
beside needed side	0 -6 8 0 0
beside none	-31 -16 58 -21 -28
beside none both	10 -5 -1 0 -1
beside none name	-23 -6 35 -18 -1
beside none office	-7 0 1 6 0
beside none organisation	-4 20 -8 0 -19
beside none person	13 -17 3 -30 7
beside none pronoun	-32 -30 45 5 0
beside none side	-28 -16 43 0 -27
beside unknown	-6 -12 -8 25 0
beside unknown person	-5 -10 -6 22 0
beside withheld	-3 -23 -13 -1 31
beside withheld organisation	-6 -9 -13 0 24
beside withheld pronoun	6 -2 0 0 0
c0=agree	-3 -1 9 0 0
c0=bear	4 -20 6 4 0
c0=begin	0 6 -1 0 0
c0=impose	-9 4 9 0 -10
c0=propose	-6 4 0 0 0
c0=say	6 0 6 -8 -16
c1=agree	1 -9 9 -1 -2
c1=bear	2 -23 10 4 0
c1=begin	0 11 -7 0 0
c1=impose	-3 -1 11 -1 -13
c1=propose	-10 5 0 0 0
c1=say	5 0 7 -8 -16
c2=agree	8 -8 -5 0 5
c2=bear	-12 -2 18 0 -6
c2=begin	-4 -8 16 0 0
c2=deny	-2 -9 6 0 3
c2=down	2 -7 0 0 0
c2=impose	2 -8 4 0 -1
c2=propose	-26 2 15 0 -2
c2=say	-3 -7 6 14 0
c2=stay	-5 -2 12 -2 0
c2=suspend	0 -12 0 0 10
c2=target	-2 -7 15 0 0
ct0=agree future-passive	-11 3 3 0 0
ct0=agree past	-16 5 6 0 0
ct0=bear past	-4 0 7 0 0
ct0=bear perfect	7 -6 -9 6 0
ct0=impose future-passive	-12 12 0 0 0
ct0=impose modal	0 13 -10 0 0
ct0=impose past	-17 8 2 0 0
ct0=impose past-passive	0 -10 4 0 0
ct0=impose perfect	3 -11 1 0 0
ct0=impose perfect-passive	10 -9 0 0 0
ct0=impose pluperfect-passive	7 0 -6 0 0
ct0=impose present	0 -7 12 0 0
ct0=propose future	0 9 -9 0 0
ct0=say past	4 7 -4 0 -7
ct0=say present	6 0 0 0 0
ct1=agree future-passive	-11 3 3 0 0
ct1=agree participle-passive	8 -9 0 0 0
ct1=agree past	-15 1 10 0 0
ct1=bear past	-4 0 7 0 0
ct1=bear perfect	7 -6 -9 6 0
ct1=impose future-passive	-12 12 0 0 0
ct1=impose infinitive	0 -5 9 0 0
ct1=impose modal	0 13 -10 0 0
ct1=impose participle-passive	8 -15 0 0 0
ct1=impose past	-16 5 4 0 0
ct1=impose past-passive	0 -10 4 0 0
ct1=impose perfect	3 -9 0 0 0
ct1=impose perfect-passive	10 -9 0 0 0
ct1=impose pluperfect-passive	7 0 -6 0 0
ct1=impose present	0 -7 11 0 0
ct1=propose future	0 9 -9 0 0
ct1=say past	4 7 -4 0 -7
ct1=say present	6 0 0 0 0
ct2=agree future	-15 7 -7 0 8
ct2=agree infinitive	-8 1 -4 0 8
ct2=agree past	11 -24 -4 1 0
ct2=agree perfect	19 -15 -1 -2 -9
ct2=agree present	-10 9 0 0 0
ct2=bear future	0 -7 11 0 0
ct2=bear gerund	0 -6 10 0 0
ct2=bear modal	0 -3 6 0 0
ct2=bear past	8 -2 -3 0 0
ct2=bear perfect	-15 0 9 0 0
ct2=bear present	-1 15 -10 0 0
ct2=begin past	-7 -1 14 0 0
ct2=begin pluperfect	9 0 -7 0 0
ct2=begin present	-2 -4 11 0 0
ct2=buy past	7 0 -4 0 0
ct2=down past	7 0 -1 0 0
ct2=down pluperfect	9 0 -9 0 0
ct2=down present	-12 0 11 0 0
ct2=impose future	-23 9 -2 0 5
ct2=impose infinitive	-14 2 0 0 7
ct2=impose modal	-12 2 4 0 -3
ct2=impose participle-passive	0 -7 6 0 0
ct2=impose past	20 -55 0 0 0
ct2=impose perfect	15 0 -7 -7 -2
ct2=impose perfect-passive	-6 0 10 0 0
ct2=impose pluperfect	0 -8 10 1 -1
ct2=impose present	-4 10 -5 0 0
ct2=propose past	-7 0 14 0 0
ct2=propose perfect	0 -2 7 0 0
ct2=say future	0 12 -8 0 0
ct2=say modal	0 0 -7 11 0
ct2=say past	1 -13 7 -6 0
ct2=say present	-5 -9 13 7 -8
ct2=stay future	0 -3 6 0 0
ct2=stay modal	0 -1 6 0 0
ct2=stay perfect	0 0 6 0 0
ct2=suspend present	1 -7 -1 0 4
do< again	0 -2 11 0 -2
do< both	9 -5 -1 0 0
do< do>	15 -14 2 0 -5
do< future	-9 9 0 0 0
do< future-not	0 0 6 0 -1
do< infinitive	0 -7 11 0 0
do< is future	0 12 -8 0 0
do< is future passive	0 11 -8 0 0
do< is modal	0 6 -3 0 0
do< is past	0 -3 7 0 0
do< is perfect	1 -5 7 0 -3
do< is perfect name	-7 0 13 0 0
do< is perfect not	0 -2 -1 7 0
do< is perfect passive	8 0 -4 0 0
do< is perfect passive side	0 7 -5 0 0
do< is perfect person	-3 -7 13 0 0
do< is pluperfect	-7 -1 14 0 0
do< is pluperfect passive	7 0 -6 0 0
do< is present	10 -4 -8 3 0
do< is present office	-4 4 -6 5 0
do< is present organisation	9 0 -8 0 0
do< is present person	6 -5 0 0 0
do< is present side	-2 0 8 0 0
do< modal	-9 17 -8 0 0
do< office	0 15 -20 3 0
do< organisation	0 5 -3 3 -7
do< past	-10 0 10 3 -6
do< perfect	10 -3 0 -2 -4
do< perfect-not	0 -2 0 6 0
do< person	6 -6 2 0 -2
do< pluperfect	0 -6 3 0 0
do< power=cabinet	11 -7 0 0 0
do< power=commission	-9 0 0 6 0
do< power=minister	-1 -13 16 0 0
do< power=no power	11 -15 7 -2 -4
do< power=parliament	0 6 1 0 -7
do< power=president	-5 17 -12 3 0
do< power=prime minister	3 -6 0 0 0
do< present	7 -6 0 1 -3
do< present-not	0 -7 9 0 0
do< pronoun	-14 -9 26 0 0
do< side	-16 -1 16 0 0
do> future	-18 7 0 7 -7
do> is future	-8 9 0 0 -1
do> is future office	0 7 -5 0 0
do> is future organisation	-3 -3 9 0 0
do> is future passive	0 -7 8 0 0
do> is modal	-3 -7 9 2 0
do> is noun i	9 0 -8 0 0
do> is noun i pronoun	9 0 -8 0 0
do> is noun it	-5 -5 16 0 0
do> is noun it again	-4 -3 13 0 0
do> is past not	-3 0 0 0 6
do> is past not pronoun	0 0 -4 0 7
do> is past side	0 9 -9 0 0
do> is perfect	0 -12 9 -13 1
do> is perfect not	-10 0 6 0 -6
do> is perfect not organisation	0 -12 18 0 0
do> is perfect organisation	1 0 -3 0 6
do> is perfect passive	1 -6 1 0 0
do> is perfect passive name	-6 0 7 0 0
do> is perfect passive not	-1 11 -5 0 0
do> is perfect person	0 -14 18 0 0
do> is perfect pronoun	0 -7 5 0 0
do> is pluperfect	4 -9 2 0 -5
do> is pluperfect not	0 7 -2 0 0
do> is pluperfect passive	0 9 -6 0 0
do> is present	10 2 -13 0 0
do> is present not	0 3 -12 8 1
do> is present not side	0 13 -20 9 0
do> is present office	7 1 -9 0 0
do> is present organisation	0 8 -19 4 1
do> is present person	14 0 -13 0 0
do> is present pronoun	0 -14 14 0 0
do> is present side	-5 -21 29 0 0
do> modal	-11 -2 3 1 0
do> modal-not	6 -4 -6 5 -1
do> name	3 -4 5 0 -6
do> office	21 -2 -17 3 0
do> organisation	1 -7 2 -2 4
do> past	1 7 -5 0 -6
do> past-not	0 -1 -4 0 6
do> perfect	2 -19 12 -14 1
do> perfect-not	-15 10 0 0 -7
do> person	-2 10 -11 7 0
do> pluperfect-not	0 7 -2 0 0
do> power=assembly	0 17 -15 0 0
do> power=board	-5 0 10 0 0
do> power=cabinet	32 -14 -18 0 0
do> power=committee	0 -25 24 0 0
do> power=council	4 12 -20 0 3
do> power=government	-5 -2 12 0 -1
do> power=minister	-11 0 7 -6 3
do> power=ministry	-12 -8 13 0 5
do> power=no power	3 0 6 0 -18
do> power=parliament	8 3 -8 0 -1
do> power=president	3 0 -9 8 -1
do> power=prime minister	-16 9 -3 3 0
do> power=secretary	15 -7 0 0 -1
do> power=senate	0 1 -9 0 3
do> power=treasury	-5 -8 18 0 0
do> present	4 2 -8 2 -2
do> present-not	0 3 -12 8 1
do> pronoun	0 -6 8 -3 0
do> side	-18 0 9 6 -6
f:"	-9 10 -10 9 2
f:'	-7 0 10 0 0
f:'s	8 3 -16 -1 12
f:(	0 2 -6 0 0
f:)	0 2 -6 0 0
f:,	4 -11 5 -4 8
f:-	-10 -4 3 0 6
f:.	1 8 5 -1 -20
f::	31 -16 -12 0 -5
f:;	-2 9 -2 0 0
f:<agent>	9 0 -5 1 -9
f:<day-ahead>	3 -18 14 -9 -20
f:<day-gone>	-1 0 -3 -4 11
f:<day-today>	-8 11 0 0 0
f:<duty>	7 0 0 -1 -5
f:<gate>	-4 14 -7 0 2
f:<goods-amount>	-6 0 12 0 0
f:<goods>	4 -24 1 -11 18
f:<level-noun>	-16 -8 18 0 4
f:<level>	2 -20 20 -7 -14
f:<money>	-9 -10 21 0 0
f:<month-gone>	-4 -7 0 0 13
f:<month-today>	0 -5 7 0 0
f:<name>	0 -5 7 -11 0
f:<not>	1 8 -9 0 5
f:<number>	25 -15 -6 -1 -6
f:<office>	11 3 -8 -1 -5
f:<organisation>	13 7 -24 10 4
f:<person>	1 20 -16 3 -17
f:<points>	6 11 -15 0 0
f:<quality>	3 14 -16 -3 6
f:<seat>	20 3 -19 -3 0
f:<sender>	-15 -9 10 0 12
f:<span>	-7 13 0 0 -4
f:<taker>	9 0 -7 0 0
f:<v-agree>	5 -8 2 -6 0
f:<v-bear>	14 -1 -10 -4 5
f:<v-begin>	7 3 -7 0 -11
f:<v-buy>	0 -9 5 0 0
f:<v-end>	12 -25 11 0 -3
f:<v-impose>	5 -6 6 -27 2
f:<v-propose>	-14 8 13 -4 -17
f:<v-return>	-8 0 7 0 0
f:<v-say>	-15 -1 12 7 0
f:<v-stay>	14 -17 -2 -6 6
f:<v-suspend>	4 -12 0 0 5
f:<v-target>	-12 -5 21 0 0
f:<v-threaten>	-8 -5 17 0 0
f:?	-18 -9 29 0 0
f:a	-9 -6 13 3 0
f:about	-1 0 -13 12 6
f:abroad	-4 0 0 0 8
f:according	0 13 -10 0 0
f:act	-13 0 13 0 0
f:action	0 -11 12 0 0
f:add	0 -3 6 0 0
f:affiliate	0 10 -9 0 0
f:again	-12 8 0 0 0
f:agree	-13 -22 33 0 0
f:agreement	-7 -7 20 0 0
f:alexandria	12 0 -11 0 0
f:all	-5 0 6 0 0
f:alone	-5 14 -8 0 0
f:already	-5 13 -4 0 0
f:also	16 -3 -10 0 0
f:am	-6 -2 11 0 0
f:and	-19 -4 8 10 9
f:announce	2 -11 4 0 0
f:another	-6 0 9 0 0
f:antimony	7 0 -5 0 0
f:approve	-2 -4 1 0 6
f:are	3 -18 12 0 0
f:arrangement	-1 8 -4 0 0
f:arrive	0 -6 7 0 0
f:as	4 -8 3 0 0
f:ask	-7 7 0 0 0
f:assent	0 6 -4 0 0
f:at	3 -6 8 0 -3
f:back	0 9 -4 0 0
f:basi	0 8 -6 0 0
f:be	18 3 -14 0 -4
f:become	0 -1 -3 0 7
f:been	0 -12 8 0 8
f:before	0 -6 -5 0 12
f:begin	-5 -2 11 0 0
f:being	10 7 -17 0 0
f:believe	0 0 -6 10 0
f:beside	15 0 -14 0 0
f:bill	0 -4 6 0 0
f:both	36 -5 -26 0 0
f:bridge	-5 -7 15 0 0
f:broker	13 0 -12 0 0
f:busan	-2 0 6 0 0
f:buy	-2 -5 11 0 0
f:buyer	8 0 -7 0 0
f:by	0 -16 6 -1 8
f:cabinet	6 4 -12 0 0
f:can	-7 19 -13 0 0
f:case	-3 -4 13 0 0
f:ceiling	0 0 -4 0 8
f:chicken	0 -2 6 0 0
f:closed	7 9 -16 0 0
f:come	-2 10 -11 5 0
f:commerce	-7 14 -6 0 0
f:company	-7 -6 17 0 0
f:confirm	12 -6 -5 0 0
f:consent	-2 6 0 0 0
f:continue	0 7 -7 0 0
f:could	0 10 -9 0 0
f:count	-1 6 -2 0 0
f:country	-3 0 8 0 0
f:course	0 -3 6 0 0
f:cut	0 -4 8 0 0
f:day	-7 2 5 0 0
f:decision	0 0 -12 10 0
f:decree	2 14 -16 0 0
f:did	7 -16 5 0 0
f:doe	-12 8 0 0 0
f:done	-5 12 -2 0 0
f:down	-4 -8 16 0 0
f:draft	-4 0 8 0 0
f:due	5 -16 0 0 7
f:duty	8 -7 0 0 0
f:each	-3 0 8 0 0
f:earlier	-3 0 8 0 0
f:earth	-11 2 3 0 0
f:effect	8 -3 -2 0 0
f:either	-7 0 12 0 0
f:end	10 -6 -1 0 0
f:enter	1 -7 3 0 0
f:everybody	0 1 -8 0 7
f:everything	0 -10 9 0 0
f:expect	4 -11 3 0 0
f:extension	4 8 -12 0 0
f:fall	1 -7 1 0 0
f:far	0 -5 6 0 0
f:fentanyl	-8 -1 9 0 0
f:few	0 -2 6 0 0
f:first	7 0 -9 0 3
f:force	9 -12 0 0 0
f:foreign	-7 0 10 0 0
f:framework	1 6 -9 0 0
f:from	13 -7 -2 0 -1
f:full	0 9 -9 0 0
f:further	9 10 -18 0 0
f:gallium	7 0 -5 0 0
f:gave	0 0 -14 0 10
f:gazette	0 0 0 6 0
f:general	7 0 -6 0 0
f:geneva	6 0 -5 0 0
f:germanium	7 0 -5 0 0
f:given	-7 0 5 0 0
f:go	13 0 -8 0 0
f:good	0 -14 13 0 0
f:goodwill	-5 0 9 0 0
f:government	7 -16 4 0 0
f:great	-2 14 -9 0 0
f:ground	-5 0 0 0 8
f:had	-10 0 0 9 5
f:harbour	0 0 -4 0 7
f:has	15 3 -21 0 11
f:have	28 -17 -15 3 -3
f:he	-37 15 11 -7 1
f:he'd	0 0 -9 0 11
f:her	7 -1 -11 6 0
f:here	-9 2 5 0 0
f:his	19 0 -20 0 0
f:hold	1 -12 5 0 0
f:hope	-1 -4 11 0 0
f:i	-10 19 -4 0 -2
f:if	-4 -3 12 0 0
f:import	8 0 -6 0 0
f:in	3 1 -3 -15 5
f:included	0 7 -6 0 0
f:informed	2 1 -7 0 0
f:interest	0 -1 7 0 0
f:into	8 -5 0 0 0
f:is	1 -6 0 3 4
f:it	22 -4 -13 6 -9
f:its	-5 13 -8 0 2
f:know	-7 0 5 0 0
f:kuala	0 7 -5 0 0
f:lapse	4 4 -9 0 0
f:last	-22 -11 32 0 0
f:law	6 -8 0 0 0
f:lawyer	0 -10 8 0 0
f:leader	0 6 -3 0 0
f:less	-3 -4 12 0 0
f:let	10 -7 0 0 -1
f:levy	8 0 -11 0 0
f:licence	-16 -9 28 0 0
f:list	0 -5 0 0 6
f:listed	0 -13 15 0 0
f:little	0 -4 6 0 0
f:longer	7 0 -5 0 0
f:look	0 16 -16 0 0
f:lumpur	0 7 -5 0 0
f:majority	-5 0 6 0 0
f:make	12 -7 -3 0 0
f:maker	0 0 -1 0 7
f:man	25 -1 -22 0 0
f:margin	0 6 -3 0 0
f:market	0 0 6 0 0
f:material	7 0 -5 0 0
f:may	-10 -4 6 5 0
f:me	7 0 -5 0 0
f:mean	-1 0 -7 0 13
f:meant	11 7 -18 0 0
f:medicine	-2 7 -13 0 7
f:meet	15 8 -19 0 0
f:midnight	6 0 -5 0 0
f:ministry	0 5 -6 0 0
f:minute	7 0 -5 0 0
f:monday	8 0 -7 0 0
f:move	0 -1 6 0 0
f:mr	0 13 -13 0 0
f:must	-12 -18 23 0 2
f:need	9 21 -29 0 0
f:needed	0 7 -6 0 0
f:neither	-7 4 0 0 0
f:never	-8 0 3 0 0
f:new	-8 -3 18 0 0
f:no	5 5 -7 0 0
f:nobody	14 -4 -6 0 0
f:noon	-10 0 13 0 0
f:not	-12 14 -5 0 1
f:nothing	5 -4 -10 0 9
f:notice	0 -10 10 0 0
f:now	2 8 -9 0 0
f:number	-4 0 9 0 0
f:of	-2 0 0 0 8
f:off	0 0 -3 0 6
f:offer	-1 -3 14 0 0
f:oil	-4 7 0 0 0
f:old	0 -7 10 0 0
f:on	4 10 -8 -19 0
f:once	3 8 -22 0 10
f:one	-10 7 0 0 0
f:only	-5 0 10 0 0
f:open	-1 -1 8 0 0
f:or	-8 -6 18 0 0
f:other	-7 -5 13 0 0
f:otherwise	7 0 -9 0 0
f:our	10 0 -6 0 0
f:out	0 -3 -11 5 9
f:outstanding	-6 0 10 0 0
f:owe	0 16 -15 0 0
f:own	1 13 -16 0 0
f:palm	0 9 -7 0 0
f:parliament	0 -10 9 0 0
f:party	-5 0 6 0 0
f:pause	-11 0 13 0 0
f:pay	5 -13 4 0 0
f:people	-9 -12 21 0 0
f:place	13 -5 -15 0 7
f:plan	0 -1 6 0 0
f:power	-1 6 -2 0 0
f:president	-9 0 3 0 0
f:price	-1 -12 18 0 0
f:principle	8 0 -10 0 0
f:promise	-1 0 7 0 0
f:provided	-5 -8 15 0 0
f:published	0 8 -8 0 0
f:put	-11 2 6 0 0
f:radio	0 -8 3 0 3
f:rare	-11 2 3 0 0
f:read	7 0 -4 0 0
f:reader	-2 0 0 0 7
f:really	0 0 -2 0 7
f:refund	6 -4 0 0 0
f:refuse	12 -7 -2 0 0
f:reporter	0 8 -7 0 0
f:representative	-1 -4 7 0 0
f:require	-13 2 8 0 0
f:required	0 6 -9 0 0
f:right	10 0 -10 0 0
f:rise	0 -8 11 0 0
f:round	-10 -14 26 0 0
f:run	-6 0 5 0 0
f:same	-21 10 9 0 0
f:sanction	9 0 -8 0 0
f:say	-7 15 -5 0 0
f:seat	-4 0 6 0 0
f:see	-3 12 -7 0 0
f:sell	7 -7 0 0 0
f:set	0 -10 0 0 7
f:settle	0 0 -8 0 10
f:shall	-3 14 -8 0 0
f:she	-11 0 11 0 0
f:shipment	0 0 -5 0 8
f:should	-12 -10 22 0 0
f:show	-6 1 0 0 0
f:side	0 18 -11 0 0
f:sign	17 5 -22 -1 4
f:signature	-10 0 7 0 0
f:since	27 -12 -19 0 4
f:sit	0 -5 6 0 0
f:so	-5 -7 16 0 0
f:soybean	-4 0 9 0 0
f:speak	10 0 -9 0 0
f:start	8 -1 -3 0 0
f:state	-8 -7 10 0 3
f:statement	-2 0 0 0 8
f:stay	10 -4 -14 0 7
f:step	0 6 -1 0 0
f:still	-16 -9 25 0 0
f:stop	0 -6 3 0 0
f:take	0 -1 6 0 0
f:talk	-21 5 0 0 6
f:team	9 0 -7 0 0
f:tell	-14 -1 11 0 0
f:text	-1 18 -13 0 0
f:than	-8 -11 20 0 0
f:that	-8 -8 6 3 13
f:the	-8 10 5 -5 -12
f:their	-17 0 19 0 0
f:them	-2 -2 9 0 0
f:then	-10 22 -11 0 0
f:therefore	7 0 -6 0 0
f:they	-9 7 -4 10 0
f:thi	2 -18 9 0 4
f:thing	5 -11 0 0 0
f:think	0 10 -9 0 0
f:third	1 -13 6 0 0
f:threaten	-4 0 7 0 0
f:three	-4 -1 11 0 0
f:ticket	0 -7 8 0 0
f:to	6 -15 20 -13 -27
f:top	-2 8 -3 0 0
f:trade	-9 0 7 0 0
f:truce	0 -4 8 0 0
f:turn	-2 -6 12 0 0
f:twice	0 -4 8 0 0
f:two	0 -19 2 11 0
f:under	25 -21 -10 0 0
f:until	8 -11 0 0 0
f:us	-3 -14 20 0 0
f:vote	12 -5 -2 0 0
f:want	9 4 -13 0 0
f:warn	0 -3 6 0 0
f:was	-12 -27 30 0 1
f:we	-7 11 0 0 0
f:week	0 -2 6 0 0
f:well	2 -12 10 0 0
f:were	15 0 -13 0 0
f:what	-6 -16 2 0 17
f:when	8 0 -7 0 0
f:where	7 2 -10 0 0
f:which	-18 15 0 0 4
f:while	-2 0 -2 0 8
f:who	11 -3 -13 0 9
f:with	-9 0 11 0 0
f:withdraw	0 -12 15 0 0
f:without	6 1 -7 0 0
f:word	-12 0 11 0 0
f:would	-3 16 -8 -2 0
f:year	-1 -15 19 0 0
f:yet	0 10 -6 0 0
f:you	13 -9 -1 0 0
first-of-paragraph	-10 -31 55 -19 -34
has-future	-46 19 0 0 1
has-gerund	-3 -26 27 0 0
has-infinitive	-9 3 0 0 3
has-modal	-38 5 8 13 -10
has-participle	8 -33 10 0 -2
has-past	4 -43 23 -7 -2
has-perfect	3 -11 7 0 -5
has-pluperfect	1 0 0 0 -7
has-present	-15 9 4 1 -8
head=	17 -6 -7 -2 2
head=agency	0 -5 10 0 0
head=althing	6 7 -15 0 0
head=angola	-6 0 2 0 0
head=assembly	0 25 -28 0 3
head=astana	0 8 -5 0 0
head=beijing	-1 -10 19 0 0
head=belgium	7 0 -5 0 0
head=board	-7 -23 28 0 0
head=cabinet	32 18 -48 -2 0
head=cambodia	-1 11 -7 0 0
head=canada	15 0 -13 0 0
head=chief	0 -4 10 0 0
head=china	-12 -25 39 0 0
head=commission	19 -12 -13 10 -5
head=commissioner	0 0 7 0 0
head=committee	-6 -2 4 0 3
head=congress	-2 6 -1 0 0
head=council	25 -11 -4 0 -5
head=court	-14 -45 57 0 0
head=customs	-9 -34 40 0 0
head=department	-1 0 8 0 0
head=director	-7 0 9 0 0
head=economy	11 4 -16 0 0
head=executive	-11 -7 19 0 0
head=finance	4 9 -15 0 0
head=general	6 9 -18 0 0
head=georgia	6 0 -6 0 0
head=government	-3 -13 21 -1 -7
head=hanoi	-2 7 -1 0 0
head=house	-25 -16 41 0 0
head=india	0 0 9 0 0
head=industry	-7 -8 17 0 0
head=khural	4 20 -25 0 0
head=king	2 5 -17 5 0
head=lebanon	0 0 -10 10 0
head=lisbon	12 0 -12 0 0
head=minister	0 -15 9 -4 0
head=ministers	-31 0 15 0 10
head=ministry	-40 -6 28 0 5
head=negotiator	0 0 -2 0 8
head=norway	10 -3 -4 0 0
head=ottawa	0 6 -3 0 0
head=parliament	3 9 -6 -3 -1
head=peru	-5 -3 15 0 0
head=premier	-5 -18 16 4 0
head=president	2 22 -23 7 -9
head=presidents	0 8 -5 0 0
head=regulator	-14 -27 38 0 0
head=representative	-14 9 2 0 -1
head=representatives	3 6 -11 0 0
head=secretary	0 -32 39 0 -8
head=security	0 20 -17 0 0
head=senate	3 10 -19 0 1
head=seoul	0 -3 6 0 0
head=side	0 17 -15 0 0
head=sides	-1 24 -19 0 0
head=states	-9 7 0 0 0
head=trade	0 -13 7 0 4
head=tunis	8 0 -8 0 0
head=turkey	0 8 -1 0 0
head=ukraine	0 0 6 0 0
head=washington	0 -2 10 0 0
head=wellington	8 0 -8 0 0
headline	-11 -12 10 12 7
kind=office	-16 6 3 4 0
kind=organisation	-1 16 -4 -17 -10
kind=person	15 -17 8 -11 -1
kind=side	-40 -26 60 -1 -18
l1="	-13 -10 28 0 0
l1='s	-9 13 -8 0 7
l1=(	-2 9 -4 0 0
l1=,	8 -13 0 -1 0
l1=.	0 9 -4 0 0
l1=:	11 6 -12 0 -5
l1=;	0 7 -10 0 6
l1=<begin>	4 6 -3 -14 0
l1=<day-ahead>	0 16 -15 0 0
l1=<day-today>	-3 -5 11 0 0
l1=<not>	-8 -10 23 0 0
l1=<number>	7 -3 -1 0 0
l1=<office>	11 -8 0 0 0
l1=<v-bear>	-2 -14 20 0 0
l1=<v-say>	0 0 10 0 -11
l1=a	2 -25 20 0 0
l1=and	24 -5 -9 -1 -9
l1=at	-4 0 10 0 0
l1=before	0 -4 8 0 0
l1=both	-10 -4 16 0 0
l1=by	1 8 -9 0 0
l1=city	0 -11 12 0 0
l1=doe	0 9 -7 0 0
l1=for	-30 -5 5 9 9
l1=from	-1 -6 13 0 0
l1=has	0 0 0 6 0
l1=his	10 0 -4 0 -2
l1=if	-1 -10 7 4 0
l1=in	-19 -31 48 -1 -2
l1=is	2 7 -11 0 0
l1=my	-4 10 -2 0 0
l1=no	0 -19 20 0 0
l1=on	-12 5 1 0 0
l1=our	0 -9 13 0 0
l1=own	0 10 -14 0 0
l1=tell	0 -1 12 0 -3
l1=the	-2 31 -18 0 -16
l1=then	4 5 -12 0 0
l1=thi	0 7 -5 0 0
l1=to	-4 -4 12 0 0
l1=two	-2 6 -1 0 0
l1=what	6 -7 0 0 0
l1=when	1 -6 4 0 0
l1=whether	-3 -10 0 17 0
l1=with	-14 2 7 0 0
l1=—	0 6 -2 0 0
l2="	0 0 -5 0 6
l2=,	0 -21 17 -3 0
l2=:	-7 0 5 0 0
l2=;	-10 0 7 2 0
l2=<agent>	-5 -7 15 0 0
l2=<begin>	5 -11 10 2 -5
l2=<day-gone>	4 -17 0 0 1
l2=<day-today>	2 2 -9 0 1
l2=<gate>	3 0 -6 0 0
l2=<goods>	0 -7 11 0 0
l2=<name>	10 9 -21 0 0
l2=<not>	0 16 -11 0 0
l2=<number>	-3 -7 15 0 0
l2=<organisation>	4 -17 10 0 0
l2=<person>	-4 -5 14 0 -2
l2=<seat>	-3 14 -12 0 3
l2=<span>	-6 0 5 0 0
l2=<v-agree>	4 0 -6 0 5
l2=<v-bear>	12 -13 0 0 0
l2=<v-begin>	2 -15 11 0 0
l2=<v-down>	0 -10 13 0 0
l2=<v-impose>	2 12 -14 0 2
l2=<v-suspend>	0 15 -13 0 0
l2=agreement	-4 0 10 0 0
l2=and	-2 -1 6 0 0
l2=approval	0 9 -9 0 0
l2=before	6 0 -3 0 0
l2=but	0 -3 6 0 0
l2=by	16 0 -14 0 0
l2=come	0 -8 9 0 0
l2=company	-6 0 7 0 0
l2=day	-4 0 7 0 0
l2=from	-2 23 -17 0 0
l2=good	-3 0 6 0 0
l2=if	-5 9 -1 0 0
l2=is	-9 14 -2 0 0
l2=it	-5 -10 18 0 0
l2=meet	-5 0 12 0 0
l2=no	0 8 -7 0 0
l2=of	-7 7 0 3 -1
l2=on	-14 15 -2 0 0
l2=once	1 4 -6 0 0
l2=only	-2 0 6 0 0
l2=our	3 10 -15 0 0
l2=say	8 0 -9 1 -1
l2=side	5 0 -9 0 0
l2=sign	8 0 -13 0 5
l2=signature	4 12 -16 0 0
l2=suspend	0 16 -14 0 0
l2=tell	0 -8 9 0 0
l2=that	10 7 -12 0 -3
l2=the	0 -14 15 0 0
l2=them	0 7 -7 0 0
l2=truce	0 -3 9 0 0
l2=unless	0 -6 8 0 0
l2=until	0 6 -3 0 0
l2=what	-3 -2 11 0 0
l2=which	6 -13 0 5 0
l3="	0 -9 5 0 0
l3='s	0 16 -15 0 0
l3=)	6 0 -5 0 0
l3=,	-17 4 1 0 12
l3=.	0 -2 6 0 0
l3=:	0 -13 15 0 0
l3=;	0 -6 9 0 -1
l3=<begin>	0 -3 13 -3 -5
l3=<day-gone>	-8 5 3 0 0
l3=<goods>	-6 -4 6 3 0
l3=<level-noun>	-6 0 3 0 0
l3=<name>	0 5 -11 0 6
l3=<not>	-8 -8 15 2 0
l3=<number>	22 0 -17 0 0
l3=<person>	-18 -1 17 0 0
l3=<quality>	8 -3 -4 0 0
l3=<span>	0 -10 7 0 0
l3=<v-agree>	-9 14 -3 0 0
l3=<v-begin>	0 19 -15 0 0
l3=<v-buy>	-1 -2 7 0 0
l3=<v-down>	0 8 -5 0 0
l3=<v-say>	-3 -8 13 0 0
l3=<v-up>	0 7 -6 0 0
l3=according	3 -16 8 0 0
l3=announcement	2 8 -12 0 0
l3=approval	-2 9 -4 0 0
l3=as	-6 0 4 0 0
l3=be	-5 10 -3 0 0
l3=been	2 5 -11 0 0
l3=between	0 -2 6 0 0
l3=confirm	0 -6 8 0 0
l3=day	3 4 -9 0 0
l3=decision	2 0 -6 0 0
l3=decree	7 0 -4 0 0
l3=first	7 0 -2 0 0
l3=for	19 -5 -17 0 5
l3=go	0 9 -8 0 0
l3=has	0 -7 4 0 0
l3=have	0 6 -4 0 0
l3=he	-6 12 -3 0 0
l3=his	-7 0 11 0 0
l3=in	-4 17 -10 0 0
l3=is	0 2 -8 4 0
l3=it	10 12 -23 0 0
l3=mr	-11 9 0 0 0
l3=new	-2 0 6 0 0
l3=not	0 -8 6 4 0
l3=notice	-1 9 -15 6 0
l3=now	6 0 -5 0 0
l3=of	19 0 -17 0 0
l3=on	-4 -18 8 3 3
l3=one	0 10 -7 0 0
l3=order	-1 -1 6 0 0
l3=over	-5 -5 12 0 0
l3=provided	0 12 -10 0 0
l3=same	-4 0 7 0 0
l3=say	-11 -14 25 0 0
l3=seal	-7 3 0 0 0
l3=set	0 -4 6 0 0
l3=signature	-10 -8 17 0 0
l3=so	7 -3 -1 0 0
l3=tell	8 1 -11 0 0
l3=that	0 11 -9 0 0
l3=the	14 -27 9 0 -2
l3=then	0 -4 9 0 0
l3=to	-14 -10 15 0 6
l3=was	-9 -1 13 0 0
l3=we	-8 0 9 0 0
l3=who	-1 -10 12 0 0
l4="	-1 0 7 0 0
l4='s	23 0 -22 0 0
l4=,	17 -7 -5 0 -5
l4=:	9 0 -6 0 0
l4=;	4 -11 3 0 0
l4=<agent>	11 -10 0 0 0
l4=<begin>	5 -7 16 -10 -15
l4=<day-ahead>	-6 0 10 0 0
l4=<day-gone>	0 -6 3 0 0
l4=<gate>	-6 0 3 0 0
l4=<goods>	-5 15 -7 0 0
l4=<level-noun>	-1 6 -1 0 0
l4=<level>	0 -6 10 0 0
l4=<name>	-8 0 7 0 0
l4=<not>	-7 0 9 0 -3
l4=<number>	-7 3 1 0 0
l4=<office>	7 13 -20 0 0
l4=<organisation>	6 -12 0 0 3
l4=<person>	24 10 -30 0 0
l4=<seat>	-5 9 -2 0 0
l4=<sender>	-7 0 9 0 0
l4=<v-agree>	0 11 -18 0 6
l4=<v-buy>	6 -6 0 0 0
l4=<v-impose>	0 17 -25 0 13
l4=<v-stay>	-3 -1 9 0 0
l4=<v-up>	0 -3 6 0 0
l4=a	-3 14 -13 5 0
l4=after	-1 -8 13 0 0
l4=approval	0 -7 10 0 0
l4=being	0 0 -4 0 7
l4=by	0 -15 6 0 0
l4=for	6 0 -1 0 0
l4=had	0 -4 9 0 0
l4=hand	0 -5 7 0 0
l4=has	0 12 -13 0 0
l4=his	0 -6 4 0 0
l4=in	10 16 -22 0 0
l4=it	-20 0 10 4 0
l4=leave	0 6 -6 0 0
l4=mr	-13 -1 16 0 0
l4=need	0 16 -15 0 0
l4=not	0 -1 8 0 -1
l4=of	-7 -9 19 0 0
l4=order	6 -6 0 0 0
l4=our	-5 0 6 0 0
l4=ship	0 6 -6 0 0
l4=side	-4 0 6 0 0
l4=sign	4 9 -22 0 6
l4=that	0 -11 7 0 0
l4=the	-29 0 21 -6 -1
l4=to	6 17 -22 0 0
l4=understanding	-12 6 4 0 0
l4=we	6 0 -6 0 0
l4=will	-4 0 6 0 0
l4=with	-3 0 7 0 0
l=" the	0 0 -1 0 7
l=, "	-1 0 8 0 0
l=, a	0 -10 12 0 0
l=, and	-2 0 7 0 0
l=, his	7 0 -9 0 0
l=, in	-4 0 8 0 0
l=, its	0 0 -4 0 7
l=, mr	0 -6 11 0 0
l=, the	3 -6 3 0 0
l=: the	-7 13 -2 0 0
l=; the	-8 0 3 3 0
l=<begin> "	-5 0 12 0 0
l=<begin> <begin>	4 6 -3 -14 0
l=<begin> <office>	8 0 -7 0 0
l=<begin> both	-15 0 16 0 0
l=<begin> but	0 0 -9 0 3
l=<begin> for	-3 0 -7 10 0
l=<begin> has	0 0 -1 6 0
l=<begin> his	0 -9 9 0 0
l=<begin> in	-2 -7 14 0 0
l=<begin> no	0 -18 18 0 0
l=<begin> our	-11 0 9 0 0
l=<begin> the	7 -1 -1 -9 0
l=<begin> what	7 0 -6 0 0
l=<begin> whether	-2 -1 -2 12 0
l=<day-gone> in	-9 0 10 0 0
l=<day-today> —	0 8 -5 0 0
l=<name> ,	10 -4 -4 0 0
l=<name> the	3 16 -23 0 0
l=<organisation> 's	0 -9 10 0 0
l=<organisation> in	7 -17 2 0 0
l=<person> ,	-18 -16 28 0 0
l=<person> and	10 2 -10 0 0
l=<person> of	-1 0 6 0 0
l=<person> say	-5 0 9 0 0
l=<seat> the	0 10 -9 0 0
l=after the	6 0 -8 0 0
l=and that	0 -5 7 0 0
l=and the	2 4 -7 0 0
l=before the	6 0 -3 0 0
l=by mr	6 0 -7 0 0
l=by the	9 0 -7 0 0
l=for the	0 9 -5 0 0
l=from the	0 27 -23 0 0
l=is the	-2 16 -11 0 0
l=no .	0 8 -7 0 0
l=of the	1 0 -6 4 0
l=on <day-gone>	-10 2 4 0 0
l=on which	0 8 -6 0 0
l=say the	-1 9 -5 0 0
l=side ,	0 -4 6 0 0
l=side the	10 1 -19 0 0
l=sign :	9 0 -5 0 0
l=sign in	7 0 -5 0 0
l=signature of	6 3 -11 0 0
l=tell the	0 -5 6 0 0
l=that his	0 5 -7 0 0
l=that of	1 5 -8 0 0
l=the city	0 -11 12 0 0
l=the two	-2 6 -1 0 0
l=to mr	0 -3 7 0 0
l=to the	0 6 -2 0 0
l=unless the	0 -6 8 0 0
l=until the	0 6 -3 0 0
l=which the	8 -14 -2 5 0
lack< both	-3 9 -1 0 0
lack< do<	0 -2 6 0 0
lack< do>	0 11 -6 0 -3
lack< future	-2 7 -1 0 0
lack< is modal	0 -12 14 0 0
lack< is modal passive	0 -5 9 0 0
lack< is modal passive organisation	0 -8 11 0 0
lack< is noun 	-10 16 -5 0 0
lack< is noun  organisation	-2 -10 16 0 0
lack< is noun  person	0 6 -4 0 0
lack< is noun  side	0 13 -12 0 0
lack< is noun agreed	0 9 -7 0 0
lack< is noun agreed person	0 7 -5 0 0
lack< is noun and	0 -10 10 0 0
lack< is present	0 6 -2 0 0
lack< lack>	0 8 -2 0 0
lack< modal	-5 -13 21 0 0
lack< name	-8 10 -3 0 0
lack< office	-11 3 3 0 0
lack< organisation	-11 0 10 -2 -6
lack< past	8 1 -9 0 0
lack< perfect	-3 8 0 0 0
lack< person	0 20 -16 0 0
lack< power=congress	0 -4 7 0 0
lack< power=council	-3 11 -6 0 0
lack< power=minister	-3 0 8 0 0
lack< power=ministry	0 10 -8 0 0
lack< power=no power	-8 11 -2 0 0
lack< power=president	0 9 -3 0 0
lack< power=prime minister	-5 14 -7 0 0
lack< power=treasury	0 -5 7 0 0
lack< present	-18 0 11 0 0
lack> both	4 -19 9 0 0
lack> do>	-15 12 -1 -5 2
lack> future	-3 21 -15 0 0
lack> infinitive	7 -7 0 0 0
lack> is modal	-4 0 6 0 0
lack> is modal organisation	0 0 6 0 0
lack> is noun council	0 -12 14 0 0
lack> is noun council organisation	0 -9 10 0 0
lack> is noun has	0 -7 10 0 0
lack> is noun it	8 -4 -2 0 0
lack> is noun parliament	0 -8 11 0 0
lack> is noun parliament organisation	0 -5 8 0 0
lack> is noun states	0 8 -7 0 0
lack> is present	-6 16 -8 0 0
lack> is present name	0 10 -10 0 0
lack> is present organisation	0 8 -6 0 0
lack> is present passive	-5 9 0 0 0
lack> modal-not	0 0 6 0 -2
lack> office	-10 0 4 0 2
lack> organisation	-7 16 -6 -6 0
lack> perfect	4 -15 8 0 0
lack> person	-15 20 -9 0 5
lack> pluperfect	12 -2 -7 0 0
lack> power=assembly	0 9 -8 0 0
lack> power=board	0 -8 11 0 0
lack> power=cabinet	1 17 -22 0 0
lack> power=commission	0 -2 7 0 0
lack> power=council	1 -18 8 0 4
lack> power=government	10 0 -4 0 0
lack> power=minister	-4 -19 27 0 -5
lack> power=no power	-16 2 7 -4 7
lack> power=president	-18 29 -7 0 -5
lack> power=secretary	0 -3 6 0 0
lack> power=senate	0 1 -6 0 4
lack> present	-9 4 1 0 0
lack> pronoun	5 -13 2 0 0
lack> refuse>	2 -13 -2 0 10
lead="	-6 -6 14 0 2
lead=(	-8 8 0 0 0
lead=,	6 6 -9 -8 0
lead=:	3 6 -2 -5 -13
lead=;	-8 -1 5 0 0
lead=a	-10 8 0 0 0
lead=and	8 0 -4 0 0
lead=as	-7 0 8 0 0
lead=before	9 -5 -1 0 0
lead=belgium	9 0 -7 0 0
lead=both	7 4 -9 0 0
lead=but	-13 15 -6 0 2
lead=by	9 -11 0 0 0
lead=canada	6 0 -6 0 0
lead=china	7 -9 2 0 -1
lead=donald	0 10 -6 0 0
lead=each	0 -5 6 0 0
lead=for	-4 8 -13 10 0
lead=general	-5 0 6 0 0
lead=has	-4 9 -12 5 0
lead=he	-13 0 -1 8 10
lead=his	0 -13 6 0 4
lead=i	6 -4 5 0 -9
lead=if	-12 0 3 3 0
lead=in	0 13 -9 0 0
lead=it	7 -15 11 0 -2
lead=kazakhstan	-3 8 -2 0 0
lead=mexico	0 -6 0 0 4
lead=minister	-6 -4 7 0 2
lead=mr	-4 -10 18 0 0
lead=neither	-15 14 0 0 0
lead=on	1 8 -12 1 0
lead=our	-11 0 8 0 0
lead=ours	11 14 -25 0 0
lead=parliament	-2 6 0 0 0
lead=president	13 0 -10 0 -1
lead=she	0 -4 6 0 0
lead=so	3 -9 0 0 0
lead=that	0 -13 11 -5 1
lead=the	15 -15 5 -21 -2
lead=then	0 -7 9 0 0
lead=this	-7 0 8 0 0
lead=to	0 8 -7 0 0
lead=treasury	-5 -4 14 0 0
lead=trump	-12 -21 35 0 0
lead=unless	0 -9 14 0 0
lead=until	0 11 -7 0 0
lead=we	-3 -12 6 6 0
lead=what	4 5 -10 0 0
lead=when	2 -9 5 0 0
lead=whether	-2 -2 -1 12 0
lead=who	-8 -15 25 0 0
lead=—	-9 0 5 0 0
lll=, " the	0 0 -1 0 7
lll=, <day-today> —	0 8 -5 0 0
lll=<begin> <begin> "	-5 0 12 0 0
lll=<begin> <begin> <begin>	4 6 -3 -14 0
lll=<begin> <begin> <office>	8 0 -7 0 0
lll=<begin> <begin> both	-15 0 16 0 0
lll=<begin> <begin> but	0 0 -9 0 3
lll=<begin> <begin> for	-3 0 -7 10 0
lll=<begin> <begin> has	0 0 -1 6 0
lll=<begin> <begin> his	0 -9 9 0 0
lll=<begin> <begin> in	-2 -7 14 0 0
lll=<begin> <begin> no	0 -18 18 0 0
lll=<begin> <begin> our	-11 0 9 0 0
lll=<begin> <begin> the	7 -1 -1 -9 0
lll=<begin> <begin> what	7 0 -6 0 0
lll=<begin> <begin> whether	-2 -1 -2 12 0
lll=<begin> <name> 's	-5 6 -3 0 3
lll=<begin> <name> and	-5 0 9 0 0
lll=<begin> <person> ,	-5 0 6 0 0
lll=<begin> <person> and	-3 0 6 0 0
lll=<begin> <seat> ,	-2 0 7 0 0
lll=<begin> mr .	0 -1 6 0 0
lll=<begin> on <day-gone>	-9 2 2 0 0
lll=<begin> the <quality>	0 -13 9 0 0
lll=<begin> the city	0 -11 12 0 0
lll=<begin> the two	0 8 -7 0 0
lll=<day-ahead> , the	4 7 -13 0 0
lll=<name> , the	-4 12 -6 0 0
lll=<person> , his	7 0 -9 0 0
lll=<person> , the	0 -15 16 0 0
lll=<person> : the	-9 14 -2 0 0
lll=<quality> side the	2 2 -13 0 0
lll=according to the	4 -13 4 0 0
lll=and that of	5 -11 4 0 0
lll=announcement of the	4 6 -12 0 0
lll=by the <quality>	0 5 -8 0 0
lll=decree of the	8 -3 -2 0 0
lll=for <name> ,	17 -6 -11 0 0
lll=for <name> and	14 0 -12 0 0
lll=he say that	0 12 -11 0 0
lll=in <name> the	3 10 -17 0 0
lll=in <seat> the	0 10 -9 0 0
lll=it is the	0 6 -2 0 0
lll=mr <person> say	-6 0 7 0 0
lll=notice of the	0 3 -11 6 0
lll=on <day-ahead> ,	4 2 -9 0 0
lll=on <day-gone> in	-8 0 10 0 0
lll=order of the	0 -7 7 0 0
lll=say that the	-6 -3 12 0 0
lll=signature of the	-6 -11 19 0 0
lll=the <office> in	10 0 -7 0 0
lll=the <organisation> in	7 -15 0 0 0
lll=the signature of	6 0 -10 0 0
lll=was sign in	-6 0 7 0 0
lr='s ,	-16 10 1 0 0
lr='s and	3 5 -11 0 0
lr=, ,	5 3 -17 0 9
lr=, .	-4 -8 14 0 0
lr=, and	-4 0 9 0 0
lr=, for	10 0 -7 0 0
lr=- on	2 0 -6 0 1
lr=: 's	7 0 -6 0 0
lr=: .	0 7 -4 0 0
lr=: have	-10 0 11 0 0
lr=<begin> 's	17 11 -23 0 0
lr=<begin> ,	5 -15 8 0 -1
lr=<begin> .	-25 -4 6 0 11
lr=<begin> :	-18 -12 35 0 0
lr=<begin> <end>	-2 -3 13 0 0
lr=<begin> <level>	11 0 -11 0 0
lr=<begin> did	17 -15 -15 0 6
lr=<begin> fee	0 6 -5 0 0
lr=<begin> has	0 7 -9 -3 0
lr=<begin> have	11 0 -4 0 0
lr=<begin> hold	8 0 -7 0 0
lr=<begin> in	0 0 6 0 0
lr=<begin> keep	0 8 -6 0 0
lr=<begin> leave	-5 -2 10 0 0
lr=<begin> meet	0 6 -4 0 0
lr=<begin> of	-8 9 0 0 0
lr=<begin> put	7 -1 -2 0 0
lr=<begin> say	-13 0 8 0 2
lr=<begin> sign	3 7 -10 0 0
lr=<begin> to	0 10 -6 0 0
lr=<begin> was	0 -3 9 0 0
lr=<begin> will	0 17 -12 0 0
lr=<office> and	13 0 -9 0 0
lr=<quality> .	-2 6 0 0 0
lr=<quality> has	0 -6 4 0 0
lr=a ,	0 -10 11 0 0
lr=after have	0 6 -5 0 0
lr=and 's	-6 0 8 0 0
lr=and ,	16 8 -24 0 0
lr=and for	16 0 -13 0 0
lr=and had	0 6 -2 0 0
lr=and has	0 -3 7 0 0
lr=and meet	7 0 -5 0 0
lr=and will	0 -5 6 0 0
lr=between ,	6 0 -5 0 0
lr=between and	0 0 6 0 0
lr=by ,	9 -4 -1 0 0
lr=by .	-2 12 -6 0 0
lr=for ,	-4 0 -2 0 10
lr=for .	-1 0 6 0 0
lr=for and	-7 0 9 0 0
lr=from .	0 -5 8 0 0
lr=his 's	7 0 -8 0 0
lr=his ,	-2 -11 16 0 0
lr=his .	6 9 -17 0 0
lr=his would	0 8 -7 0 0
lr=in ,	-20 -10 33 0 0
lr=in .	-8 3 1 0 0
lr=in <day-today>	6 0 -4 0 0
lr=in an	9 0 -8 0 0
lr=in has	0 -11 15 0 0
lr=in on	-13 -3 22 0 0
lr=in the	-2 -2 10 0 0
lr=is 's	5 6 -13 0 0
lr=its ,	0 -3 0 0 6
lr=mr ,	9 -9 0 0 0
lr=mr .	-8 1 1 0 0
lr=mr say	7 -1 -3 0 0
lr=on ,	-4 0 6 0 0
lr=say ,	11 -1 -7 0 0
lr=say has	6 0 -5 0 0
lr=say would	0 6 -4 0 0
lr=that had	0 -5 12 0 0
lr=the 's	6 -7 2 0 0
lr=the ,	-3 27 -18 -2 0
lr=the .	0 11 -9 0 0
lr=the ;	5 10 -17 0 0
lr=the <end>	0 -2 6 0 0
lr=the and	0 10 -6 0 0
lr=the announce	15 0 -13 0 0
lr=the could	0 -11 13 0 0
lr=the has	7 9 -20 0 0
lr=the in	20 14 -31 0 0
lr=the is	-8 2 1 0 0
lr=the may	0 -9 13 0 0
lr=the must	-2 11 -6 0 0
lr=the of	17 -4 -13 0 0
lr=the published	-1 -4 8 0 0
lr=the put	0 -12 5 5 0
lr=the say	0 -9 7 0 0
lr=the sign	-16 13 6 0 0
lr=the that	-8 8 0 0 0
lr=the to	-12 11 0 0 0
lr=the vote	0 -5 7 0 0
lr=the voted	-2 0 6 0 0
lr=the want	0 11 -11 0 0
lr=the was	-7 -1 12 0 0
lr=the will	0 -8 10 0 0
lr=the would	0 6 -7 1 0
naming=again	3 0 5 -3 -9
naming=both	4 -3 1 0 -7
naming=name	-3 -8 21 -20 -4
naming=office	-16 6 3 4 0
naming=organisation	1 16 -11 -10 -1
naming=person	19 4 -21 0 3
naming=pronoun	-13 -38 38 2 0
naming=side	-40 -26 60 -1 -18
nc2=bear	11 11 -14 0 -7
nc2=begin	-4 -3 12 0 0
nc2=down	0 5 -6 0 0
nc2=end	10 -10 0 0 1
nc2=impose	-7 -2 7 0 0
nc2=propose	-13 0 11 0 0
nc2=say	-18 -15 8 6 14
nc2=sell	0 -3 6 0 0
nc2=stay	0 -2 -4 0 14
nc2=suspend	2 9 -11 0 0
nc2=target	-8 6 0 0 0
nct2=agree modal	-1 9 -3 0 0
nct2=agree past	9 -7 0 0 0
nct2=bear participle-passive	6 0 -6 0 0
nct2=bear past	15 1 -18 0 0
nct2=bear perfect	0 -2 10 0 0
nct2=bear present	0 11 -11 0 0
nct2=bear present-passive	0 7 -4 0 0
nct2=begin perfect	0 6 -4 0 0
nct2=begin present	-9 0 14 0 0
nct2=down perfect	0 6 -3 0 0
nct2=end future	6 1 -9 0 0
nct2=end past	0 -5 9 0 0
nct2=end present	4 0 -8 0 4
nct2=impose modal	-19 11 3 0 0
nct2=impose modal-passive	10 0 -6 0 0
nct2=impose past	2 -12 7 0 0
nct2=impose perfect	2 -13 1 3 0
nct2=impose present-passive	-4 15 -9 0 0
nct2=propose present	0 -4 9 0 0
nct2=propose present-passive	0 6 -5 0 0
nct2=say past	-17 -8 1 0 18
nct2=say perfect	0 0 6 0 0
nct2=say present	5 4 -9 0 0
nct2=say present-passive	0 0 6 0 0
nct2=stay present	-3 -9 0 0 18
nct2=suspend modal	3 0 -6 0 0
nct2=suspend present	0 8 -4 0 0
needless	0 -31 33 0 0
needless organisation	0 -21 22 0 0
next="	5 -6 5 0 -7
next=(	-1 -18 22 0 0
next=)	-1 8 -4 0 0
next=,	9 -4 1 -4 1
next=:	-7 -16 23 0 0
next=;	0 7 -15 0 0
next=and	5 9 -21 0 9
next=but	1 -7 3 0 0
next=so	0 0 7 0 -1
next=that	-2 -7 13 -3 -2
next=when	5 15 -18 0 0
next=yet	-7 14 -3 0 0
next=—	-5 0 12 0 0
nhas-future	0 -7 14 0 -1
nhas-infinitive	-15 -14 27 0 0
nhas-modal	-3 3 0 7 -9
nhas-participle	0 -18 5 0 2
nhas-past	-3 -9 2 0 11
nhas-perfect	2 -8 3 0 0
nhas-pluperfect	-4 -9 18 0 0
nhas-present	-3 6 -7 -9 12
nt2=future	0 -3 7 0 0
nt2=modal	-13 10 0 3 -4
nt2=modal-passive	10 0 -6 0 0
nt2=participle-passive	0 -7 0 0 2
nt2=past	0 -13 2 0 12
nt2=perfect	12 -11 0 0 0
nt2=perfect-not	-9 -2 12 2 -3
nt2=pluperfect	-8 -10 21 0 0
nt2=present	2 0 -9 -4 17
nt2=present-not	-2 0 7 0 0
nt2=present-passive	-11 14 -1 0 0
nv0-none	1 -3 8 -19 3
nv1-none	1 -3 8 -19 3
nv2-none	13 4 -2 -22 -8
nv2=agree	-1 -4 12 0 0
nv2=ask	0 7 -3 0 0
nv2=be	0 -25 3 0 17
nv2=charge	-4 0 6 0 0
nv2=confirm	0 -4 8 0 0
nv2=continue	0 11 -10 0 0
nv2=have	-23 9 7 0 -3
nv2=keep	9 -3 -3 0 0
nv2=lift	2 0 -6 0 4
nv2=meet	9 15 -21 0 0
nv2=other	1 -19 11 0 0
nv2=pay	-1 -2 9 0 0
nv2=say	-9 -15 16 0 1
nv2=see	6 0 0 0 -1
nv2=take	0 -10 15 0 0
nv2=tell	0 -1 -13 4 15
nvt2=be present	0 -11 -7 0 19
nvt2=have past	-3 8 -2 0 0
nvt2=have present	-17 1 11 0 -2
nvt2=keep modal	9 0 -7 0 0
nvt2=meet present	0 17 -15 0 0
nvt2=other perfect	2 -6 0 0 1
nvt2=other present	0 -7 7 0 0
nvt2=put modal	-1 -2 7 0 0
nvt2=say past	-18 -6 11 1 2
nvt2=see past	8 0 -12 0 0
nvt2=see perfect	0 -2 10 0 0
nvt2=sign modal	-2 9 -3 0 0
nvt2=sign past	9 -5 -2 0 0
nvt2=suspend modal	0 3 -6 0 0
nvt2=take past	-1 -1 6 0 0
nvt2=tell past	0 0 -14 0 16
office=chief	0 -4 10 0 0
office=commerce	-7 -9 17 0 0
office=commissioner	0 0 7 0 0
office=director	-7 0 9 0 0
office=economy	13 0 -14 0 0
office=executive	-11 -7 19 0 0
office=industry	-7 -7 17 0 0
office=minister	10 -5 -5 -1 1
office=negotiator	0 0 -2 0 8
office=premier	-3 -18 14 4 0
office=president	-13 14 0 1 -4
office=representative	-24 10 6 0 -1
office=secretary	-9 -28 45 0 -7
office=trade	7 -9 -3 0 5
pc0=begin	0 11 -10 0 0
pc0=say	-12 -4 7 0 3
pc0=stay	6 -15 3 0 3
pc1=bear	2 6 -8 0 0
pc1=begin	1 6 -6 0 0
pc1=impose	0 8 -4 -5 0
pc1=say	-13 -4 8 0 3
pc1=stay	7 -12 0 0 3
pc1=suspend	-6 13 -5 0 0
pct0=agree future	-6 0 0 0 7
pct0=agree modal	0 -7 10 0 0
pct0=agree past	5 -15 1 0 0
pct0=agree pluperfect	0 11 -8 0 0
pct0=bear past	-3 0 8 0 0
pct0=bear perfect	3 2 -8 0 0
pct0=down present	0 -4 7 0 0
pct0=down present-passive	0 14 -13 0 0
pct0=impose future	-11 0 0 0 7
pct0=impose past	14 -2 -7 0 0
pct0=impose past-passive	-2 -3 8 0 0
pct0=impose perfect	-5 0 6 0 0
pct0=impose present-passive	-3 20 -13 0 0
pct0=say modal	0 -6 3 3 0
pct0=stay past	0 -7 4 0 0
pct0=stay present	5 -6 0 0 4
pct0=suspend past	0 7 -4 0 0
pct0=up past	6 0 -8 0 0
pct1=agree future	-6 0 0 0 7
pct1=agree modal	0 -7 10 0 0
pct1=agree past	5 -14 0 0 0
pct1=agree pluperfect	0 11 -8 0 0
pct1=bear past	-3 0 8 0 0
pct1=bear perfect	3 2 -8 0 0
pct1=down present	0 -4 7 0 0
pct1=down present-passive	0 14 -13 0 0
pct1=impose future	-11 0 0 0 7
pct1=impose participle-passive	6 6 -12 0 0
pct1=impose past	14 -4 -7 0 0
pct1=impose past-passive	-2 -3 8 0 0
pct1=impose present-passive	-3 20 -13 0 0
pct1=say modal	0 -6 3 3 0
pct1=stay past	0 -6 3 0 0
pct1=stay present	6 -6 -1 0 4
pct1=suspend participle-passive	0 6 -4 0 0
pct1=suspend past	0 7 -4 0 0
pct1=up past	6 0 -8 0 0
phas-future	-20 2 0 0 6
phas-modal	-9 -8 13 3 0
phas-participle	3 7 -10 0 0
phas-past	12 -1 -10 -5 4
phas-perfect	0 -9 13 0 0
phas-present	-4 0 8 -6 0
power=assembly	-4 23 -21 0 2
power=board	-25 -35 50 0 0
power=bureau	-2 17 -13 0 0
power=cabinet	39 17 -53 -2 0
power=commission	37 -13 -28 10 -6
power=committee	0 -12 14 0 0
power=congress	0 6 -3 0 0
power=council	3 11 -12 -1 0
power=department	-10 2 3 0 0
power=government	-6 -11 22 -1 -9
power=house	-11 -6 21 0 0
power=king	7 4 -20 5 0
power=minister	0 -38 30 -25 0
power=ministry	-26 -4 24 -3 0
power=no power	-28 -38 67 -20 -16
power=parliament	3 9 -6 -3 -1
power=premier	-5 -19 17 4 0
power=president	0 28 -26 6 -2
power=prime minister	13 4 -23 2 0
power=representative	-15 8 3 0 -1
power=secretary	15 -16 1 0 -3
power=senate	0 7 -17 0 7
power=treasury	-21 -18 39 0 0
pt0=future	-15 0 0 0 6
pt0=future-passive	0 13 -10 0 0
pt0=modal-not	0 -9 5 3 0
pt0=past	8 -4 -5 -4 5
pt0=pluperfect	-2 7 -2 0 0
pt1=future	-15 0 0 0 6
pt1=future-passive	0 13 -10 0 0
pt1=modal-not	0 -9 5 3 0
pt1=participle-passive	4 8 -12 0 0
pt1=past	8 -4 -5 -3 5
pt1=pluperfect	-2 8 -3 0 0
pt1=present	-1 -2 7 -2 0
publish< do>	5 -12 6 0 0
publish< future	0 -5 7 0 0
publish< infinitive	-5 0 10 0 0
publish< is noun 	14 -8 -6 0 0
publish< is noun  organisation	16 -3 -11 0 0
publish< is noun by	9 -4 -2 0 0
publish< is noun no	0 11 -7 0 0
publish< is noun the organisation	0 7 -4 0 0
publish< is past passive	-5 0 8 0 0
publish< is past passive person	-4 0 6 0 0
publish< lack<	-9 14 -4 0 0
publish< organisation	17 -6 -9 3 0
publish< past	-4 -14 19 0 0
publish< perfect	5 9 -17 0 0
publish< perfect-not	-4 -1 0 6 0
publish< person	-4 0 9 0 0
publish< power=commission	0 1 -9 6 0
publish< power=council	6 0 -6 0 0
publish< power=ministry	0 7 -8 0 0
publish< power=president	-4 -5 13 0 0
publish< power=representative	-11 9 0 0 0
publish< present	-3 0 7 0 0
publish< publish>	0 -1 8 0 0
publish< side	-4 0 7 0 0
publish> do>	-1 22 -13 0 -18
publish> future	-1 10 -4 0 0
publish> infinitive	0 -7 9 0 0
publish> is noun by	9 0 -8 0 0
publish> is noun commission	6 0 -4 0 0
publish> is noun commission organisation	6 0 -4 0 0
publish> is noun customs	-2 -2 9 0 0
publish> is noun customs organisation	-2 -1 8 0 0
publish> is noun house	-8 0 12 0 0
publish> is noun house organisation	-8 0 12 0 0
publish> is noun in	10 0 -8 0 0
publish> is noun on	0 -4 8 0 0
publish> is noun s	13 0 -15 0 0
publish> is noun s side	7 3 -12 0 0
publish> is past	12 -2 -7 0 0
publish> is past organisation	17 0 -14 0 0
publish> is perfect	0 14 -8 0 0
publish> is perfect organisation	12 0 -15 0 0
publish> is pluperfect	-6 1 1 0 0
publish> is present	-6 0 12 0 0
publish> lack<	4 3 -9 0 0
publish> lack>	8 10 -16 0 0
publish> modal	-7 5 0 0 0
publish> name	-15 -14 32 0 0
publish> office	13 0 -13 0 0
publish> organisation	8 11 -20 0 0
publish> past	22 -8 -14 0 0
publish> perfect	3 16 -17 0 -1
publish> person	16 0 -16 -1 2
publish> power=commission	33 1 -41 4 0
publish> power=council	0 9 -7 0 0
publish> power=house	-15 0 17 0 0
publish> power=minister	-14 0 16 0 0
publish> power=no power	-12 -9 20 0 0
publish> power=president	35 -1 -29 -2 0
publish> power=prime minister	9 0 -12 0 0
publish> power=representative	1 -8 1 0 0
publish> pronoun	0 -10 9 0 0
publish> refuse>	0 -2 -5 0 7
pv0=agree	-7 0 7 0 0
pv0=announce	0 -4 6 0 0
pv0=apply	6 0 -5 0 0
pv0=ask	0 6 -3 0 0
pv0=be	6 -9 0 0 4
pv0=come	0 -3 6 0 0
pv0=go	1 6 -9 0 0
pv0=have	-7 2 4 0 -1
pv0=impose	6 0 -6 0 0
pv0=put	-3 0 6 0 0
pv0=reach	2 2 -7 0 0
pv0=sign	0 -8 2 0 4
pv0=suspend	0 6 -4 0 0
pv0=take	0 6 -6 0 0
pv0=tell	0 8 -12 0 7
pv1=agree	-11 3 2 0 0
pv1=announce	0 -4 7 0 0
pv1=apply	6 0 -5 0 0
pv1=ask	0 6 -4 0 0
pv1=be	7 -10 0 0 4
pv1=come	0 -3 6 0 0
pv1=go	1 3 -6 0 0
pv1=have	-7 2 4 0 -1
pv1=impose	6 0 -6 0 0
pv1=put	-4 0 8 0 0
pv1=reach	2 2 -7 0 0
pv1=reduce	4 11 -17 0 0
pv1=say	-3 -5 7 1 0
pv1=see	0 6 -5 0 0
pv1=sign	4 -10 0 0 3
pv1=suspend	0 14 -10 0 0
pv1=tell	0 8 -12 0 7
pv2-none	-2 0 5 -10 0
pvt0=apply present	6 0 -5 0 0
pvt0=approve past	7 0 -3 0 0
pvt0=go past	6 0 -8 0 0
pvt0=other future	0 12 -12 0 0
pvt0=other perfect	0 -8 12 0 0
pvt0=other present	0 -12 12 0 0
pvt0=say modal	0 -6 2 3 0
pvt0=sign future	-6 0 0 0 7
pvt0=sign modal	0 -4 6 0 0
pvt0=sign past	6 -17 1 0 0
pvt0=suspend past	0 7 -5 0 0
pvt0=tell past	0 3 -9 0 7
pvt1=apply present	6 0 -5 0 0
pvt1=approve past	7 0 -3 0 0
pvt1=go past	6 0 -8 0 0
pvt1=other future	0 12 -12 0 0
pvt1=other perfect	0 -8 12 0 0
pvt1=other present	0 -12 12 0 0
pvt1=say modal	0 -6 2 3 0
pvt1=sign future	-6 0 0 0 7
pvt1=sign modal	0 -4 6 0 0
pvt1=sign past	6 -17 1 0 0
pvt1=suspend participle	0 6 -4 0 0
pvt1=suspend past	0 7 -5 0 0
pvt1=tell past	0 3 -9 0 7
q:!	1 -12 8 0 0
q:"	-5 1 11 -4 -17
q:'	-13 -3 20 0 0
q:'s	13 19 -38 3 11
q:(	7 7 -15 0 0
q:)	9 5 -15 0 0
q:,	5 -2 -6 6 0
q:.	-13 14 2 -11 1
q:/	-7 -2 14 0 0
q::	45 2 -32 -9 -21
q:;	-3 5 -8 9 0
q:<agent>	10 8 -21 7 0
q:<day-ahead>	-4 -9 18 1 -22
q:<day-gone>	18 -11 0 -12 -9
q:<day-today>	-3 0 8 0 -3
q:<gate>	5 8 -14 0 0
q:<goods>	6 -15 16 -12 -12
q:<level-noun>	-4 -17 23 0 0
q:<level>	-6 -39 42 -5 0
q:<money>	0 19 -16 0 0
q:<name>	6 8 -6 0 -22
q:<not>	-31 3 11 5 0
q:<number>	3 -38 24 0 0
q:<office>	-8 7 0 -3 0
q:<organisation>	-22 18 -2 1 -2
q:<person>	-16 8 0 -3 11
q:<points>	11 -10 0 0 0
q:<quality>	0 17 -15 0 -2
q:<seat>	-6 17 -9 6 -15
q:<sender>	-13 -18 27 0 0
q:<span>	28 0 -23 6 -13
q:<taker>	0 -1 7 0 0
q:<v-agree>	10 10 -14 -18 -2
q:<v-bear>	-20 2 20 -5 -16
q:<v-begin>	0 -18 11 -5 5
q:<v-buy>	9 -8 -4 0 3
q:<v-deny>	-1 -3 10 0 0
q:<v-end>	-24 2 16 2 -4
q:<v-impose>	16 0 -5 -14 -5
q:<v-propose>	-25 12 7 1 -21
q:<v-return>	0 -1 8 0 0
q:<v-say>	-21 1 15 4 -8
q:<v-sell>	-1 -4 7 0 0
q:<v-stay>	7 0 -2 0 -11
q:<v-suspend>	13 0 -7 0 0
q:<v-target>	2 -20 11 0 0
q:<v-threaten>	-2 -16 22 0 0
q:?	2 4 -14 10 0
q:@	14 -1 -9 0 0
q:a	-19 -5 29 -12 -6
q:accord	0 -11 11 0 0
q:account	0 -1 7 0 0
q:act	-3 7 -1 0 0
q:additional	8 0 -4 0 0
q:adopt	0 0 -11 12 0
q:affiliate	0 10 -8 0 0
q:after	-9 -4 17 0 0
q:again	0 15 -14 0 0
q:against	0 -13 16 0 0
q:agreement	-16 -12 32 0 0
q:all	9 -6 0 0 0
q:am	9 0 -5 0 0
q:an	-2 -8 8 0 4
q:and	0 -14 13 0 -9
q:announce	-13 0 17 0 0
q:another	5 2 -11 0 0
q:answer	-10 0 8 0 0
q:any	0 -10 2 3 0
q:anything	-4 0 7 0 0
q:apply	9 -4 -3 0 0
q:are	-9 -13 23 0 0
q:arrangement	8 0 -5 0 0
q:as	-24 5 10 0 0
q:ask	-2 0 7 0 0
q:at	0 -4 13 0 -5
q:audience	0 8 -7 0 0
q:back	-5 -4 13 0 0
q:bad	15 -2 -10 0 0
q:be	-20 -11 27 0 -1
q:bear	11 0 -12 0 0
q:beef	0 -1 8 0 0
q:been	-4 7 0 0 -4
q:before	-22 11 0 0 0
q:begin	-1 -3 8 0 0
q:believe	0 6 -3 0 0
q:between	6 0 -7 0 0
q:both	11 -10 0 0 3
q:bring	0 -7 9 0 0
q:built	10 0 -10 0 0
q:busan	-3 -2 10 0 0
q:but	-10 5 0 0 0
q:by	-10 -15 27 5 -12
q:cabinet	0 5 -8 0 0
q:calendar	0 -5 7 0 0
q:call	1 -29 28 0 0
q:can	2 13 -15 0 0
q:case	0 -6 7 0 0
q:chenggang	0 6 -5 0 0
q:chip	-3 -9 14 0 0
q:city	0 -6 8 0 0
q:clear	0 9 -6 0 0
q:closed	4 -12 6 0 0
q:colleague	1 5 -9 0 0
q:come	0 -6 6 0 0
q:company	0 -20 21 0 0
q:confirm	-3 10 -2 0 0
q:consensu	0 8 -6 0 0
q:consent	-5 0 -1 0 8
q:council	6 2 -23 11 0
q:custom	-4 -6 4 0 5
q:date	2 -8 1 0 0
q:day	-1 -14 20 0 0
q:deal	-7 -1 11 0 0
q:decision	0 -10 2 0 1
q:delegation	3 -6 0 0 0
q:desk	0 0 -2 0 8
q:did	17 0 -15 0 0
q:dispute	-6 -9 17 0 0
q:do	2 -28 2 16 0
q:doe	-3 -15 22 0 0
q:down	0 0 -4 0 7
q:draft	0 11 -12 0 0
q:draw	0 -7 8 0 0
q:during	7 0 -4 0 0
q:duty	16 -3 -16 0 8
q:each	0 12 -13 0 0
q:eastern	8 0 -7 0 0
q:economy	9 8 -17 0 0
q:effect	-2 10 -13 0 7
q:emergency	0 -9 13 0 0
q:end	-2 -12 11 4 0
q:enter	8 -2 -4 0 0
q:evening	-8 0 8 0 0
q:everybody	-12 4 4 0 0
q:everything	-6 -6 15 0 0
q:expire	-11 29 -21 0 0
q:export	-2 -5 7 0 0
q:extension	9 -2 -4 2 0
q:far	-2 0 7 0 0
q:federal	0 11 -9 0 0
q:first	15 -3 -7 0 0
q:fly	0 -1 7 0 0
q:for	-15 8 8 2 -23
q:four	-2 -3 10 0 0
q:fourth	-11 -10 21 0 0
q:from	14 0 -10 -1 0
q:further	-5 0 8 0 0
q:gave	0 -6 7 0 0
q:geneva	-9 -2 14 0 0
q:georgia	13 -9 -1 0 0
q:get	-1 -5 10 0 0
q:give	0 -7 0 1 0
q:given	-8 0 4 0 0
q:go	-10 5 0 0 5
q:good	9 -17 2 0 0
q:government	0 0 -9 11 0
q:had	1 -11 5 9 -4
q:hand	-10 0 7 0 0
q:handle	0 7 -7 0 0
q:has	-17 22 -16 2 9
q:have	14 -3 -10 0 7
q:he	2 3 -12 6 0
q:head	0 -14 16 0 0
q:his	-13 22 -9 0 -2
q:hold	0 -5 6 0 0
q:i	0 -2 8 0 -6
q:if	-6 -25 21 6 0
q:import	0 -6 4 0 0
q:in	-14 8 9 0 -17
q:industry	0 0 6 0 0
q:initialled	4 -13 9 0 0
q:interest	-2 8 -3 0 0
q:international	0 10 -9 0 0
q:is	1 -13 7 0 0
q:isn't	0 10 -10 0 0
q:it	4 11 -21 4 4
q:its	0 -6 10 0 -6
q:itself	0 2 -10 10 0
q:keep	-3 15 -8 0 0
q:last	0 -1 6 0 0
q:law	-7 0 8 0 0
q:lay	0 0 -4 0 8
q:least	16 -1 -11 0 0
q:leave	7 -13 0 0 0
q:less	0 9 -6 0 0
q:let	0 14 -13 0 0
q:li	0 6 -4 0 0
q:licence	0 0 11 0 -3
q:line	-5 0 6 0 0
q:long	-4 0 6 0 0
q:look	-4 0 6 0 0
q:lower	8 2 -11 0 0
q:lunch	-3 -1 8 0 0
q:m	7 0 -5 0 0
q:make	0 -14 18 0 0
q:man	0 4 -6 0 0
q:market	0 -4 7 0 0
q:matter	-3 -1 7 0 0
q:may	-1 -5 0 10 0
q:me	0 25 -28 0 0
q:meet	-16 -6 26 0 0
q:message	6 -2 -1 0 0
q:midnight	-11 15 -1 0 0
q:million	0 -9 9 0 0
q:minister	20 8 -23 -2 0
q:morning	-10 0 11 0 0
q:mr	0 -7 11 0 0
q:must	-3 -3 0 3 6
q:my	-12 18 -5 0 0
q:name	19 7 -26 0 0
q:need	0 8 -5 0 0
q:negotiate	-1 9 -4 0 0
q:neighbour	-7 0 7 0 0
q:new	4 -11 4 0 0
q:next	9 -28 8 0 0
q:night	-6 5 1 0 0
q:no	-7 -8 8 3 0
q:nobody	-10 -6 19 0 0
q:none	0 6 -3 0 0
q:northern	0 -10 10 0 0
q:not	-16 0 15 0 -11
q:note	0 8 -9 0 0
q:nothing	-13 24 -10 0 0
q:notice	0 7 -5 0 0
q:now	0 -3 6 0 0
q:of	4 -17 11 0 0
q:off	-10 9 0 0 0
q:offer	0 -15 18 0 0
q:on	12 -4 -2 0 -7
q:one	-8 14 -8 0 4
q:operator	0 -6 10 0 0
q:order	10 0 -14 0 5
q:other	10 -11 -8 0 6
q:our	-10 5 -1 0 6
q:out	0 10 -6 0 0
q:over	-6 0 7 0 0
q:owe	0 6 -4 0 0
q:own	0 13 -20 0 9
q:page	2 -9 0 1 0
q:paper	14 -18 0 0 0
q:pay	0 7 -5 0 0
q:peace	0 -11 14 0 0
q:people	0 -2 6 0 0
q:phone	-1 -1 7 0 0
q:phosphate	12 0 -11 0 0
q:port	15 -6 -6 0 0
q:post	0 -6 11 0 0
q:preliminary	0 8 -6 0 0
q:present	-7 0 0 4 0
q:press	0 0 6 0 0
q:prime	1 -10 6 0 0
q:procedure	0 19 -16 0 0
q:product	0 9 -11 0 0
q:prolonged	6 0 -3 0 0
q:quarrel	0 -3 6 0 0
q:quiet	11 0 -12 0 0
q:radio	0 6 -6 0 0
q:raise	0 -3 7 0 0
q:rate	16 -13 -4 0 0
q:rather	-7 0 9 0 0
q:ratify	4 0 -7 4 0
q:reach	-9 8 0 0 0
q:reciprocal	4 7 -12 0 0
q:register	0 8 -6 0 0
q:remain	4 4 -9 0 0
q:renewal	-3 18 -13 0 0
q:report	0 -4 8 0 0
q:round	0 0 6 0 0
q:rule	0 -2 8 0 0
q:run	7 -8 0 0 0
q:same	-8 17 -2 0 0
q:say	-10 0 4 4 2
q:second	4 -10 3 0 0
q:secretary	0 10 -7 0 0
q:see	0 0 6 0 0
q:set	0 -1 7 0 0
q:settle	-1 -5 13 0 -2
q:side	0 27 -20 0 -3
q:sign	18 1 -17 -10 1
q:signature	4 19 -27 0 3
q:since	0 -13 14 0 0
q:so	0 -13 1 9 0
q:software	0 -6 7 0 0
q:some	1 3 -7 0 0
q:something	-3 0 6 0 0
q:spirit	0 10 -10 0 0
q:stand	-1 7 -2 0 0
q:start	-2 -1 9 0 0
q:state	2 6 -8 0 0
q:statement	0 -4 9 0 0
q:stay	5 3 -10 0 0
q:step	4 7 -13 0 0
q:still	-21 0 21 0 -5
q:stockholm	-3 13 -5 0 0
q:table	0 8 -5 0 0
q:take	-3 -4 6 0 2
q:talk	0 -21 25 0 0
q:tariff	-16 0 19 0 0
q:tax	3 0 -7 0 2
q:tell	0 6 0 0 -8
q:than	-1 -5 11 0 0
q:that	-39 19 -5 7 3
q:the	-30 -4 28 -4 0
q:their	-12 11 1 0 0
q:them	2 -8 4 0 0
q:then	-7 6 -11 11 0
q:there	7 10 -16 0 0
q:these	0 6 -3 0 0
q:they	10 -11 -3 5 0
q:thi	5 0 0 0 -6
q:thing	2 10 -18 0 3
q:threat	-1 -6 11 0 0
q:threaten	0 -12 14 0 0
q:three	0 -16 12 0 0
q:tiktok	-7 0 11 0 0
q:time	15 -6 -5 0 -2
q:to	-5 -14 18 0 0
q:together	6 -1 -1 0 0
q:truce	10 10 -20 1 0
q:two	21 -7 -6 0 -1
q:under	5 9 -13 0 0
q:until	0 -30 16 0 0
q:up	-4 -20 13 9 0
q:visit	0 -8 11 0 0
q:vote	23 -6 -18 3 0
q:was	23 10 -19 -4 -17
q:water	-8 -1 12 0 0
q:way	1 -6 0 0 0
q:we	-15 10 0 3 -3
q:week	0 7 -1 0 0
q:what	-6 -5 15 0 -3
q:when	13 -5 -4 0 0
q:whether	0 -4 9 0 0
q:which	2 14 -12 0 -1
q:who	10 30 -35 0 -1
q:will	-2 0 6 2 0
q:win	-8 0 8 0 0
q:with	-14 -31 49 0 -4
q:within	5 2 -10 0 0
q:without	0 -18 14 0 0
q:word	6 -5 0 0 -1
q:working	0 14 -13 0 0
q:worth	0 12 -11 0 0
q:would	-20 3 2 0 14
q:write	-3 0 7 0 0
q:wrong	5 4 -10 0 0
q:year	-7 -12 22 0 0
q:yes	-7 0 4 0 0
q:yet	4 2 -13 0 3
q:you	11 -12 0 0 0
q:—	4 -12 1 0 0
qt=future	-23 9 4 0 -4
qt=modal	1 -9 0 0 15
qt=past	-5 5 5 5 -45
qt=perfect	-5 15 -11 -5 5
qt=present	16 4 -19 8 0
quoted	0 -8 17 0 -7
r1='s	29 -1 -15 -5 -5
r1=(	0 -6 5 0 0
r1=)	-1 0 6 0 0
r1=,	6 0 -5 -2 9
r1=.	-3 20 -13 -8 4
r1=:	-10 -27 36 0 -1
r1=;	10 3 -14 0 0
r1=<agent>	-5 -4 14 0 0
r1=<duty>	-3 0 10 0 0
r1=<end>	-19 0 17 0 0
r1=<goods>	0 -1 6 0 0
r1=<level>	10 0 -8 0 0
r1=<not>	-7 2 -5 10 0
r1=<v-agree>	-5 9 2 0 -11
r1=<v-bear>	3 13 -13 0 0
r1=<v-begin>	-8 0 5 0 0
r1=<v-down>	-1 -12 16 0 0
r1=<v-impose>	0 -8 9 3 -14
r1=<v-propose>	-15 1 6 0 0
r1=<v-say>	-4 -5 14 -10 0
r1=<v-stay>	0 8 -12 0 4
r1=<v-suspend>	2 -10 -5 0 10
r1=?	0 -4 9 0 0
r1=agree	-4 -4 15 0 0
r1=an	8 0 -7 0 0
r1=and	10 6 -12 0 -3
r1=bring	-2 0 7 0 0
r1=can	-5 7 0 0 0
r1=could	0 -8 12 0 0
r1=did	24 -19 -18 0 5
r1=directed	6 0 -5 0 0
r1=doe	-1 -1 9 0 0
r1=fee	0 6 -5 0 0
r1=for	30 -5 -23 0 0
r1=gave	9 0 -5 0 0
r1=had	0 1 0 0 -6
r1=has	4 -9 4 -4 1
r1=hasn't	0 6 -4 0 0
r1=have	-11 19 0 0 -3
r1=hold	4 0 -8 0 5
r1=in	9 11 -13 -1 -3
r1=informed	-3 0 6 0 0
r1=is	-19 3 9 0 0
r1=its	0 6 -4 0 0
r1=keep	0 8 -6 0 0
r1=last	0 -3 10 0 -1
r1=leave	-6 -2 12 0 0
r1=let	0 8 -5 0 0
r1=may	0 -10 17 0 0
r1=must	-12 14 -3 0 -2
r1=need	-2 -22 26 0 0
r1=next	-3 7 -1 0 0
r1=of	3 14 -16 0 0
r1=on	-19 -20 31 0 0
r1=post	0 13 -13 0 0
r1=published	0 -7 1 0 0
r1=put	3 -25 6 4 0
r1=say	-4 -1 10 -3 0
r1=shall	0 8 -3 0 0
r1=sign	-3 16 -3 1 -8
r1=tell	-14 0 10 0 1
r1=the	-5 0 9 0 0
r1=there	0 -4 6 0 0
r1=to	-20 12 3 0 0
r1=vote	-8 6 0 0 0
r1=was	-17 0 20 0 0
r1=we	0 0 -7 10 0
r1=will	-14 -6 10 8 -2
r1=with	10 -4 -3 0 0
r1=—	-2 0 8 0 0
r2='s	10 0 -9 0 0
r2=.	7 0 -4 0 -2
r2=:	-2 0 7 0 0
r2=<day-ahead>	-8 -2 10 0 0
r2=<day-gone>	18 -8 -9 0 0
r2=<duty>	3 -6 0 0 0
r2=<end>	-8 12 0 -13 1
r2=<gate>	0 -4 6 0 0
r2=<goods>	-2 -1 10 0 0
r2=<level-noun>	-2 0 8 0 0
r2=<level>	-4 -2 14 0 0
r2=<month-gone>	-2 -1 8 0 0
r2=<name>	6 3 -2 0 -10
r2=<not>	-22 -3 17 -1 0
r2=<number>	-7 -10 18 0 0
r2=<office>	12 0 -9 0 0
r2=<organisation>	4 1 -12 0 4
r2=<person>	-13 -10 23 0 0
r2=<seat>	7 10 -12 0 -2
r2=<span>	-1 -1 7 0 0
r2=<v-agree>	17 -1 -15 3 -3
r2=<v-bear>	-20 0 16 0 0
r2=<v-begin>	0 -16 16 0 0
r2=<v-buy>	6 0 -4 0 0
r2=<v-deny>	0 -7 10 0 0
r2=<v-down>	0 -7 0 0 4
r2=<v-impose>	0 0 0 2 -7
r2=<v-propose>	-11 -3 17 0 0
r2=<v-say>	-22 -11 13 9 6
r2=<v-up>	0 -1 7 0 0
r2=?	0 0 6 0 0
r2=after	0 3 -6 0 0
r2=agree	4 -9 0 0 0
r2=already	6 0 0 0 0
r2=an	-4 0 8 0 0
r2=and	-8 7 0 0 0
r2=announce	-11 6 0 0 0
r2=approve	0 16 -9 0 -1
r2=at	10 0 -6 0 0
r2=before	7 8 -15 0 0
r2=both	-1 -2 9 0 0
r2=by	7 0 -4 0 0
r2=consent	2 3 -6 0 0
r2=decide	0 11 -6 0 0
r2=do	0 0 -3 10 0
r2=done	6 -9 0 0 0
r2=down	-1 -3 10 0 0
r2=end	8 0 -7 0 0
r2=for	-30 15 3 0 1
r2=get	0 6 -2 0 0
r2=had	6 14 -22 0 0
r2=has	0 -19 17 2 -3
r2=his	9 -4 0 0 0
r2=home	-5 0 0 0 8
r2=i	-3 0 6 0 0
r2=in	3 11 -10 0 0
r2=is	0 -5 -6 0 10
r2=issue	0 8 -7 0 0
r2=it	17 5 -17 0 0
r2=its	2 -23 0 4 1
r2=last	4 3 -10 0 0
r2=man	0 9 -8 0 0
r2=me	0 16 -13 0 0
r2=minute	7 -3 0 0 0
r2=must	0 -5 9 0 0
r2=my	16 0 -13 0 0
r2=need	-3 7 -2 0 0
r2=no	0 -3 7 0 0
r2=not	-15 -6 14 0 0
r2=of	-5 -1 12 0 0
r2=off	0 -10 10 0 0
r2=one	0 18 -16 0 0
r2=order	7 0 -5 0 0
r2=otherwise	0 -8 9 0 0
r2=prolong	0 6 -5 0 0
r2=reach	0 4 -6 0 0
r2=rule	0 -6 8 0 0
r2=say	-7 0 0 0 10
r2=see	-1 -1 7 0 0
r2=sign	10 0 -14 4 -1
r2=signature	10 0 -7 0 0
r2=since	7 0 -3 0 0
r2=still	-6 0 4 0 0
r2=tariff	6 -2 0 0 0
r2=tell	-3 -10 0 12 0
r2=that	5 6 -14 0 2
r2=the	0 -7 9 1 -14
r2=their	-13 0 15 0 0
r2=them	4 0 -7 0 0
r2=then	8 4 -14 0 0
r2=through	0 -2 6 0 0
r2=to	-31 -4 18 0 0
r2=two	10 -7 -1 0 0
r2=until	0 -3 6 0 0
r2=us	-5 0 11 0 0
r2=vote	0 -14 15 0 0
r2=who	10 0 -4 0 0
r2=whose	2 22 -26 0 0
r2=will	-6 14 -7 0 0
r2=with	-8 0 11 0 0
r2=without	0 10 -8 0 0
r2=yes	0 5 -6 0 0
r2=yet	-3 10 -3 0 0
r3=(	-1 -8 14 0 0
r3=)	7 -3 0 0 0
r3=,	-5 0 2 0 8
r3=.	0 10 -9 0 -9
r3=;	2 0 -13 3 1
r3=<agent>	0 -6 6 0 0
r3=<day-ahead>	-6 -1 9 0 0
r3=<day-gone>	15 -3 -8 0 0
r3=<day-today>	-4 0 -2 0 9
r3=<duty>	0 -6 11 0 0
r3=<end>	5 1 0 -23 -3
r3=<goods>	-18 -8 19 6 0
r3=<level-noun>	-3 -2 10 0 0
r3=<month-ahead>	0 16 -13 0 0
r3=<month-gone>	-7 2 2 0 0
r3=<name>	-13 12 0 3 0
r3=<not>	-5 4 -11 8 1
r3=<office>	0 -14 9 0 0
r3=<organisation>	-22 21 -3 0 0
r3=<person>	-7 6 0 0 0
r3=<quality>	2 7 -10 0 0
r3=<seat>	-6 0 10 0 0
r3=<v-agree>	1 -15 3 0 3
r3=<v-down>	8 0 -5 0 0
r3=<v-end>	0 -2 6 0 0
r3=<v-impose>	12 -19 5 0 0
r3=<v-propose>	5 -14 7 0 0
r3=<v-say>	0 -20 14 1 -1
r3=<v-sell>	0 6 -2 0 0
r3=<v-stay>	0 -2 6 0 0
r3=<v-up>	-3 8 -1 0 0
r3=a	-8 0 13 0 0
r3=ago	9 0 -9 0 0
r3=alone	-6 16 -8 0 0
r3=an	-5 12 -3 0 0
r3=and	-5 0 10 0 0
r3=approval	0 5 -9 0 4
r3=approve	-2 -2 8 0 0
r3=ask	0 -11 15 0 0
r3=by	-7 0 10 0 0
r3=consent	6 0 -5 0 0
r3=continue	0 10 -9 0 0
r3=do	-3 16 -12 0 0
r3=down	-2 0 6 0 0
r3=fact	-5 0 6 0 0
r3=for	0 10 -8 0 0
r3=go	0 6 -5 0 0
r3=good	7 -1 -3 0 0
r3=had	6 -9 0 0 0
r3=has	0 7 -13 0 3
r3=have	9 -15 4 0 -2
r3=his	5 0 -12 1 5
r3=i	0 6 -5 0 0
r3=in	10 -17 3 0 0
r3=it	-6 -1 3 0 5
r3=its	0 -6 5 0 0
r3=make	1 3 -7 0 0
r3=me	8 -11 0 0 0
r3=meet	-6 0 3 0 0
r3=name	-4 0 7 0 0
r3=negotiate	6 -2 -1 0 0
r3=not	0 7 -15 9 0
r3=of	-7 -16 13 0 5
r3=on	11 -12 3 0 -4
r3=paper	-6 0 9 0 0
r3=pen	6 1 -11 0 0
r3=put	14 7 -22 0 0
r3=same	13 0 -11 0 0
r3=say	0 -23 20 2 0
r3=see	0 7 -5 0 0
r3=sign	0 -11 4 0 4
r3=signature	2 8 -12 0 0
r3=sit	-2 -16 20 0 0
r3=so	6 -10 0 0 0
r3=still	0 -3 7 0 0
r3=tariff	0 -4 6 0 0
r3=that	-30 0 26 0 -7
r3=the	-7 7 1 0 -15
r3=their	5 8 -14 0 0
r3=truce	7 0 -5 0 0
r3=up	9 0 -11 0 0
r3=us	0 0 -10 12 0
r3=vote	0 19 -20 0 0
r3=was	16 -9 -7 0 0
r3=week	11 0 -7 0 0
r3=when	0 6 -3 0 0
r3=whether	0 -6 9 0 0
r3=will	0 -12 22 0 0
r3=with	-8 0 8 0 0
r3=would	-4 0 8 0 0
r4="	-5 -5 16 0 0
r4='s	-5 -5 7 3 0
r4=)	0 10 -9 0 0
r4=,	8 4 -7 0 -8
r4=.	13 -10 -5 3 0
r4=;	-9 0 6 0 0
r4=<day-ahead>	-3 22 -15 0 0
r4=<day-today>	11 -5 -3 0 0
r4=<duty>	-18 -8 11 12 0
r4=<end>	0 13 -2 -11 -16
r4=<gate>	-8 0 5 0 0
r4=<level-noun>	0 8 -5 0 0
r4=<level>	-1 -1 9 0 0
r4=<name>	-2 0 12 0 -3
r4=<not>	10 0 -1 0 -5
r4=<number>	0 -12 10 0 0
r4=<office>	-10 0 13 0 0
r4=<organisation>	3 -13 7 0 0
r4=<person>	16 -5 -7 0 0
r4=<quality>	10 -22 6 0 0
r4=<seat>	-1 -23 25 0 0
r4=<v-agree>	16 -6 -2 -1 -1
r4=<v-begin>	-10 -3 16 0 0
r4=<v-buy>	-8 0 10 0 0
r4=<v-down>	6 -7 -8 0 7
r4=<v-end>	-3 0 7 0 0
r4=<v-impose>	6 -15 13 -9 -9
r4=<v-say>	0 18 -22 9 0
r4=<v-stay>	5 0 -6 0 0
r4=<v-suspend>	-3 0 7 0 0
r4=a	0 -6 4 0 0
r4=agreement	-3 0 6 0 0
r4=and	0 12 -16 0 4
r4=announcement	6 0 -6 0 0
r4=anything	0 0 6 0 -4
r4=approval	-6 0 5 0 0
r4=as	-7 0 4 0 0
r4=at	-22 7 4 0 0
r4=busan	-4 0 7 0 0
r4=by	8 -2 0 0 0
r4=do	0 7 -6 0 0
r4=extension	1 20 -23 0 0
r4=for	19 -16 -9 0 2
r4=from	-8 2 2 0 0
r4=had	-2 0 6 0 0
r4=has	0 14 -16 0 0
r4=have	-6 4 0 0 0
r4=he	-1 15 -10 0 0
r4=his	-1 8 -14 10 -1
r4=in	-17 5 11 0 0
r4=it	6 0 -6 0 3
r4=make	0 8 -7 0 0
r4=need	0 7 -6 0 0
r4=never	10 0 -9 0 0
r4=notice	7 0 -8 0 0
r4=now	4 -7 0 0 0
r4=on	1 7 -3 0 -4
r4=only	8 -1 -3 0 0
r4=or	0 -6 7 0 0
r4=order	-7 0 10 0 0
r4=phone	6 0 -5 0 0
r4=rice	0 8 -6 0 0
r4=run	6 0 -4 0 0
r4=sheet	-5 0 6 0 0
r4=ship	0 6 -6 0 0
r4=side	-3 0 6 0 0
r4=sign	8 -6 1 0 0
r4=signature	3 2 -10 1 0
r4=so	0 17 -18 0 0
r4=take	-1 -1 6 0 0
r4=tariff	-13 0 7 6 0
r4=that	9 -21 0 0 0
r4=the	-32 9 6 -4 10
r4=their	0 -4 9 0 0
r4=to	-13 -4 12 0 4
r4=trade	10 0 -6 0 0
r4=truce	-9 5 0 0 0
r4=until	0 -2 0 0 7
r4=week	-2 -3 11 0 0
r4=when	0 -12 16 0 0
r4=with	10 -9 -2 0 0
r4=would	-1 8 -12 0 7
r4=write	2 5 -9 0 0
r4=you	0 -7 8 0 0
r='s .	18 6 -24 0 0
r='s <organisation>	-9 1 3 0 0
r='s <person>	-2 -4 11 0 0
r='s man	0 9 -8 0 0
r='s signature	12 0 -13 0 0
r=( <day-gone>	12 -1 -9 0 0
r=, <day-today>	-7 -3 15 0 0
r=, <office>	16 0 -14 0 0
r=, <person>	-5 -13 14 0 0
r=, a	0 8 -12 0 0
r=, for	-6 8 0 0 0
r=, had	13 0 -11 0 0
r=, has	0 -17 11 4 0
r=, in	16 0 -15 0 0
r=, is	0 0 -7 0 11
r=, say	-15 -2 8 0 6
r=, sign	16 0 -15 0 0
r=, tell	-3 -6 14 0 0
r=, the	0 -10 13 0 0
r=, then	9 4 -16 0 0
r=, who	10 0 -5 0 0
r=, whose	2 22 -26 0 0
r=, will	-6 9 -1 0 0
r=. <end>	-2 19 -12 -8 4
r=: by	13 0 -12 0 0
r=: the	-5 0 9 0 0
r=; the	0 5 -7 0 0
r=<day-today> .	7 0 -8 0 0
r=<end> <end>	-19 0 17 0 0
r=<level> .	11 0 -11 0 0
r=? <end>	0 -3 8 0 0
r=and <name>	-3 -8 18 0 0
r=and <person>	3 2 -6 0 0
r=and the	-1 14 -10 0 0
r=announce on	11 0 -9 0 0
r=announce that	6 0 -5 0 0
r=approve the	13 0 -8 0 0
r=can sign	-3 11 -5 0 0
r=did not	-6 -4 2 0 6
r=directed the	6 0 -5 0 0
r=doe not	0 -3 6 0 0
r=fee on	0 6 -6 0 0
r=for <name>	34 -7 -29 0 0
r=had agree	0 -4 7 0 0
r=had been	0 7 -4 0 0
r=had not	0 7 -3 0 0
r=had reach	0 6 -5 0 0
r=had sign	7 -6 -4 3 0
r=has agree	8 0 -7 0 0
r=has announce	-2 10 -5 0 0
r=has done	10 -7 -1 0 0
r=has had	-2 6 0 0 0
r=has it	-2 14 -9 0 0
r=has not	-10 0 5 0 0
r=has put	0 8 -7 0 0
r=has say	0 -9 4 0 3
r=has sign	21 -3 -15 0 0
r=has still	0 -5 7 0 0
r=have sign	-7 -6 14 0 0
r=have to	0 12 -10 0 0
r=in <month-gone>	-1 0 7 0 0
r=in <organisation>	16 -1 -12 0 0
r=in <seat>	12 16 -25 0 0
r=in the	-2 -2 9 0 0
r=is due	0 -6 7 0 0
r=is in	0 11 -11 0 0
r=is still	0 -3 7 0 0
r=last week	0 0 7 0 -1
r=need the	-1 -2 7 0 0
r=next week	-3 7 -2 0 0
r=of <day-gone>	15 0 -14 0 0
r=of <name>	-9 21 -12 0 0
r=on <day-ahead>	-1 -9 14 0 0
r=on <day-gone>	-12 0 14 0 0
r=on <day-today>	0 -6 0 0 1
r=put off	0 -10 9 0 0
r=put their	-6 0 7 0 0
r=say ,	0 -4 7 0 0
r=say in	-1 0 7 0 0
r=say on	-6 0 10 0 0
r=say so	3 4 -10 0 0
r=say that	0 3 -10 0 7
r=say the	0 -1 8 0 0
r=sign ,	-12 10 0 0 0
r=sign .	-2 -1 7 0 0
r=sign for	-9 17 -8 0 0
r=sign in	-6 2 0 0 0
r=sign it	11 0 -8 0 0
r=sign on	4 1 -11 0 0
r=sign the	-14 -3 11 6 0
r=sit down	0 -2 6 0 0
r=that the	-5 -4 12 0 0
r=to sign	-8 0 5 0 0
r=want to	0 8 -7 0 0
r=will vote	0 -8 8 0 0
refuse< do<	7 -5 0 0 0
refuse< do>	7 0 -3 0 0
refuse< person	0 -3 -1 0 7
refuse< power=no power	7 -3 -1 0 0
refuse< power=president	0 -6 0 0 7
refuse< present	8 0 -6 0 0
refuse> do<	0 0 8 0 -7
refuse> do>	-1 -33 0 0 27
refuse> future-not	7 -9 0 0 0
refuse> infinitive	-1 -2 0 0 9
refuse> is future passive not	8 0 -4 0 0
refuse> is modal not	6 0 0 0 -5
refuse> is modal not pronoun	7 -2 0 0 -3
refuse> is noun he	0 -3 -10 0 15
refuse> is past	-2 0 -1 0 8
refuse> modal	0 -5 7 0 0
refuse> modal-not	6 0 0 0 -6
refuse> name	0 0 6 0 0
refuse> organisation	0 -12 -8 0 25
refuse> past	0 -9 -11 0 16
refuse> perfect	0 -3 -4 0 13
refuse> person	-20 -20 -10 0 34
refuse> power=minister	0 -16 4 0 6
refuse> power=ministry	6 -3 -10 0 7
refuse> power=no power	-7 0 -13 0 20
refuse> power=parliament	0 -5 9 0 0
refuse> power=president	0 -5 -1 0 9
refuse> present	0 -13 0 0 11
refuse> pronoun	3 -8 3 0 0
rule:any given	32 -39 4 -16 -28
rule:any given,given	11 1 -9 0 -1
rule:any given,needed	-10 0 8 0 0
rule:any needed	-30 14 8 0 -13
rule:any needed,needed	0 8 -6 0 0
rule:any none	6 8 8 -27 -17
rule:any withheld	-11 -16 5 0 14
rule:own given	61 -24 -36 -16 -27
rule:own needed	-28 34 -12 0 -28
rule:own none	-4 -2 31 -35 -24
rule:own withheld	-8 -7 -5 0 20
s:"	-11 -1 13 -6 1
s:'	-10 -8 24 0 0
s:'s	9 12 -20 2 0
s:*	19 -3 -14 0 0
s:,	6 9 0 -26 -9
s:-	-13 0 12 0 0
s:.	1 8 5 -13 -15
s:/	-2 -5 12 0 0
s::	0 0 5 -15 -1
s:;	1 10 -24 12 2
s:<agent>	3 12 -15 0 0
s:<day-ahead>	-22 17 5 -17 -16
s:<day-gone>	46 -38 -10 -21 -13
s:<day-today>	9 -17 4 -9 0
s:<duty>	0 0 -7 7 8
s:<gate>	0 4 0 0 -11
s:<goods-amount>	-9 -11 22 0 0
s:<goods>	-5 -10 12 1 3
s:<level-noun>	1 0 3 0 -15
s:<level>	0 -35 32 0 -21
s:<money>	-13 -20 34 0 0
s:<month-ahead>	-21 0 8 0 3
s:<month-gone>	3 -9 9 0 -5
s:<name>	-1 1 8 0 -6
s:<not>	-48 8 -3 30 16
s:<number>	1 -23 20 0 -12
s:<office>	15 -15 3 0 -13
s:<organisation>	0 -13 17 1 -11
s:<person>	-7 0 15 -9 -5
s:<points>	0 11 -8 0 0
s:<quality>	1 5 -11 4 2
s:<seat>	-5 10 0 -7 0
s:<sender>	-19 -23 38 0 0
s:<span>	-5 -13 21 -9 0
s:<taker>	-7 -16 25 0 0
s:<v-agree>	9 2 -11 -1 10
s:<v-bear>	-19 0 16 0 -12
s:<v-begin>	2 20 -14 -9 -7
s:<v-buy>	3 0 3 -10 -19
s:<v-deny>	-25 -8 21 0 0
s:<v-down>	0 -15 1 0 16
s:<v-end>	0 -12 5 -2 8
s:<v-impose>	5 -2 2 -13 4
s:<v-propose>	-36 2 34 -2 -29
s:<v-return>	-13 -3 19 0 0
s:<v-say>	-26 0 11 14 2
s:<v-sell>	-10 17 -5 0 -3
s:<v-stay>	5 -4 8 -9 -10
s:<v-suspend>	-1 -6 10 -2 1
s:<v-target>	-15 -2 22 0 -3
s:<v-threaten>	-8 -1 13 0 0
s:<v-up>	-3 -12 15 -2 3
s:?	-21 -8 23 3 -2
s:[	7 0 -5 0 0
s:]	7 0 -5 0 0
s:a	-3 -5 6 0 0
s:about	-14 -2 20 0 0
s:above	0 -5 7 0 0
s:accept	-5 0 12 0 0
s:accord	-12 6 1 0 0
s:account	0 0 6 0 0
s:add	13 3 -16 0 0
s:admit	0 8 -6 0 0
s:advance	12 -2 -7 0 0
s:affiliate	0 18 -15 0 0
s:again	-5 -6 17 0 0
s:against	-7 0 9 0 0
s:agenda	0 7 -3 0 0
s:agent	0 -6 8 0 0
s:ago	23 -9 -16 0 0
s:agree	-34 0 36 0 -5
s:air	-1 -2 9 0 0
s:airport	0 6 -2 0 0
s:all	0 -11 3 5 0
s:allow	0 -5 9 0 0
s:alone	-11 16 -3 0 0
s:already	13 -8 0 0 0
s:also	0 -8 14 0 0
s:althing	14 9 -24 0 0
s:am	0 -2 7 0 0
s:among	-6 0 9 0 0
s:and	-2 12 4 -40 -10
s:announce	-6 -20 28 0 -4
s:announcement	18 8 -25 0 0
s:another	2 -6 2 0 0
s:answer	-10 -14 16 10 0
s:any	-21 2 4 0 1
s:anybody	0 -7 7 0 0
s:anything	-8 -6 19 0 0
s:appeal	0 -6 9 0 0
s:apply	8 -1 -1 0 0
s:approval	-12 29 -22 0 0
s:approve	-2 11 -1 -6 -5
s:are	-12 0 9 0 3
s:argue	0 -6 7 0 0
s:as	0 8 -2 0 0
s:ask	-3 6 -1 0 -3
s:assembly	0 0 -6 0 3
s:assent	1 11 -14 0 0
s:at	0 -9 12 0 -17
s:await	0 7 -2 0 0
s:away	-4 -3 12 0 0
s:back	-19 0 13 0 0
s:ban	0 -1 6 0 0
s:base	0 0 6 0 0
s:be	-17 8 2 0 -4
s:bear	15 1 -18 0 0
s:because	-3 -10 12 0 0
s:become	0 8 -6 0 0
s:been	5 5 -8 0 -6
s:before	4 -6 -10 -5 17
s:begin	12 0 -13 0 0
s:being	-8 0 -8 0 15
s:believe	-5 9 -1 0 0
s:below	-7 0 7 0 0
s:beside	0 0 -12 0 10
s:between	3 -13 6 0 0
s:bill	-3 12 -6 0 0
s:binding	5 4 -11 0 0
s:blessing	0 9 -13 0 0
s:both	25 1 -24 -2 0
s:bring	-10 0 9 0 0
s:brussel	0 -4 7 0 0
s:budget	0 -9 7 0 0
s:busan	-7 -8 19 0 0
s:business	12 0 -15 0 3
s:but	0 10 -9 0 0
s:buy	-5 -7 17 0 0
s:by	12 -9 1 0 -16
s:cabinet	17 -4 -12 0 -2
s:call	-2 -21 22 0 0
s:car	0 -8 8 0 0
s:card	-16 0 18 0 0
s:case	-6 0 9 0 0
s:change	0 9 -6 0 0
s:chenggang	0 -4 9 0 0
s:chip	-1 -2 11 0 0
s:chipmaker	-3 -2 11 0 0
s:christma	0 -8 3 0 0
s:city	0 -13 16 0 0
s:clear	3 -12 0 0 1
s:closed	-4 0 6 0 0
s:coal	0 7 -2 0 0
s:cod	14 -4 -9 0 0
s:coffee	0 8 -6 0 0
s:collect	7 0 -3 0 0
s:come	-2 0 7 0 -2
s:commerce	1 -30 17 0 -2
s:commission	1 26 -29 0 0
s:commit	0 10 -9 0 0
s:company	-8 -12 20 0 0
s:confirm	4 -14 9 0 0
s:consensu	0 8 -7 0 0
s:consent	8 -6 0 0 1
s:continue	0 6 -1 0 0
s:contract	0 -5 9 0 0
s:control	0 21 -17 0 0
s:could	-13 -24 12 19 0
s:council	-4 17 -11 0 0
s:count	-4 0 7 0 0
s:countersign	0 4 -7 5 0
s:country	0 -24 17 0 -2
s:course	0 -13 18 0 0
s:crane	4 2 -8 0 0
s:custom	6 0 -3 0 0
s:cut	-9 -9 1 4 2
s:date	-7 2 1 0 0
s:day	14 0 -13 0 -1
s:de	0 4 -6 0 0
s:deadline	0 -7 10 0 0
s:deakin	8 0 -6 0 0
s:deal	-22 0 19 0 0
s:decline	-11 -8 3 0 11
s:decree	20 17 -36 0 0
s:delegation	-6 1 1 0 0
s:depend	-3 -7 12 0 0
s:did	19 0 -23 1 1
s:discuss	0 11 -9 0 0
s:do	-17 0 1 8 0
s:doe	-12 -1 13 0 0
s:domestic	0 20 -19 0 0
s:donald	0 -2 6 0 0
s:done	10 -1 -14 0 7
s:doubt	-1 0 -1 0 7
s:draw	-1 0 6 0 0
s:drop	0 9 -14 0 4
s:dry	6 0 -1 0 0
s:due	-7 -5 15 0 0
s:each	-12 16 -3 0 0
s:earlier	6 -2 0 0 0
s:earth	-9 5 0 0 0
s:easter	3 -6 0 0 0
s:eastern	-8 0 11 0 0
s:economy	-19 18 0 0 0
s:effect	-2 27 -19 0 0
s:either	0 3 -9 6 0
s:eleven	7 -7 0 0 0
s:emergency	-8 -11 23 0 0
s:english	-4 0 9 0 0
s:entry	0 13 -10 0 0
s:every	0 -9 10 0 0
s:expect	-12 0 8 0 0
s:export	0 0 7 0 0
s:extend	-17 -4 24 0 0
s:extension	9 4 -15 -1 2
s:fact	-12 -4 20 0 0
s:far	-4 -6 10 0 0
s:farm	9 0 -5 0 0
s:farmer	7 0 -6 0 0
s:federal	0 13 -12 0 0
s:fee	-7 17 -9 0 0
s:fentanyl	0 -6 4 0 0
s:ferry	0 0 -4 0 7
s:final	0 12 -10 0 0
s:fish	0 4 -9 0 5
s:five	0 -7 12 0 0
s:following	0 -7 9 0 0
s:for	-5 -3 0 2 13
s:force	0 14 -10 0 0
s:foreign	-5 -9 17 0 0
s:forty	-2 0 6 0 0
s:four	-5 0 10 0 0
s:framework	-8 -1 15 0 0
s:free	-2 -3 13 0 0
s:friend	8 0 -6 0 0
s:from	-11 -7 19 0 -4
s:front	-9 0 13 0 0
s:full	8 0 -7 0 0
s:further	7 -4 -3 0 1
s:gas	-4 0 6 0 0
s:gave	13 -8 -3 0 0
s:geneva	-4 0 9 0 0
s:georgia	-8 0 1 0 1
s:given	14 -12 0 0 0
s:gold	0 0 -1 6 0
s:good	0 -8 15 0 -6
s:government	-2 -17 19 0 0
s:grain	0 0 -3 0 7
s:great	0 11 -8 0 0
s:had	-8 2 15 0 -23
s:half	2 -11 0 0 0
s:hall	-10 -1 16 0 0
s:ham	9 -2 -4 0 0
s:hand	-1 -5 9 0 0
s:has	-5 16 -7 0 -2
s:have	-7 7 1 0 -11
s:he	-14 20 -19 1 17
s:heard	0 0 6 0 0
s:her	-10 0 0 0 10
s:here	-2 13 -17 5 0
s:higher	-2 0 6 0 0
s:his	5 7 -16 6 0
s:hofmeyr	3 -11 3 0 0
s:home	-23 2 9 0 6
s:hospital	0 5 -7 0 0
s:hour	11 -19 0 0 0
s:house	0 17 -12 0 0
s:how	0 -13 19 0 0
s:i	-2 -3 11 -5 -1
s:if	-34 8 11 2 -3
s:impose	0 -11 5 0 0
s:in	16 2 2 -22 -30
s:increase	-3 0 7 0 0
s:industry	-9 -2 15 0 0
s:informed	-1 -10 14 0 0
s:initialled	-6 0 7 0 0
s:instrument	0 -8 3 0 0
s:internal	0 23 -21 0 0
s:international	-2 0 7 0 0
s:into	0 8 -14 0 5
s:is	-8 9 0 0 -4
s:issue	-6 6 0 0 0
s:it	4 -7 3 -10 3
s:its	4 10 -19 0 7
s:jinping	0 -7 11 0 0
s:joint	-6 0 0 0 3
s:josé	6 -1 -1 0 0
s:judge	-1 -5 10 0 0
s:just	8 3 -13 0 0
s:keep	3 6 -8 0 0
s:khan	8 0 -5 0 0
s:khural	4 13 -18 0 0
s:know	-11 -12 0 15 1
s:la	0 -8 3 1 0
s:lack	13 0 -10 0 0
s:lamp	0 9 -6 0 0
s:large	0 -4 7 0 0
s:later	0 -4 6 0 0
s:law	-3 -8 10 0 3
s:leader	0 -10 5 0 3
s:leave	-1 -1 7 0 0
s:less	4 0 -10 0 8
s:let	-6 -4 0 0 10
s:levy	-4 0 8 0 0
s:li	0 -5 11 0 0
s:like	-3 0 8 0 0
s:list	-7 -15 13 0 4
s:long	0 -10 0 0 2
s:longer	0 -10 7 0 0
s:lose	-6 -6 17 0 0
s:lower	12 -19 3 0 0
s:m	6 0 -7 0 0
s:make	-7 15 -3 0 0
s:maker	0 0 6 0 0
s:man	0 6 -12 0 7
s:mandate	0 7 -3 0 0
s:market	0 -7 13 0 0
s:matter	-5 -5 14 0 0
s:may	0 -9 14 0 0
s:me	0 19 -25 0 10
s:mean	0 -3 7 0 0
s:meant	0 2 -11 0 10
s:measure	-5 -5 16 0 0
s:media	-2 0 6 0 0
s:meet	-8 9 2 0 -4
s:member	-7 5 0 0 0
s:memorandum	10 -6 0 0 0
s:midnight	9 -8 0 0 0
s:minister	0 0 3 0 -15
s:ministry	0 -12 9 0 0
s:minute	9 -17 3 0 0
s:missing	0 16 -13 0 0
s:money	0 -4 6 0 0
s:month	-8 -2 12 0 0
s:more	-16 -1 14 0 0
s:most	0 -7 12 0 0
s:move	0 -5 12 0 0
s:mr	-13 6 9 -1 -10
s:must	-34 -4 25 -3 -8
s:my	17 0 -14 0 0
s:name	16 -4 -10 0 0
s:national	0 1 -7 0 3
s:necessary	0 8 -7 0 0
s:need	-23 7 5 0 -4
s:needed	4 -6 0 0 0
s:negotiate	4 -8 0 0 0
s:negotiator	0 -6 4 0 0
s:neither	-12 7 2 0 0
s:new	-13 -15 26 2 -2
s:nexperia	-12 -6 21 0 0
s:next	-8 1 5 0 0
s:no	-16 0 10 -4 0
s:nor	-13 20 -5 0 0
s:not	-20 -5 -8 25 19
s:note	18 0 -14 0 0
s:nothing	-5 13 -7 0 0
s:notice	-8 18 -20 10 3
s:now	2 5 -9 0 0
s:number	14 -7 -6 0 0
s:of	-14 -16 28 -6 3
s:off	-9 0 13 0 0
s:offer	-7 -1 13 0 0
s:official	-1 -2 10 0 0
s:oil	3 -14 0 0 2
s:on	-8 -1 13 -8 -5
s:once	-7 15 -3 0 0
s:one	-23 24 -5 0 -3
s:only	0 6 -5 0 0
s:open	0 -8 4 0 1
s:operator	-7 -1 11 0 0
s:opinion	-1 0 6 0 0
s:or	-18 1 12 0 0
s:order	7 7 -6 -8 -15
s:other	8 -6 0 0 0
s:our	18 15 -33 1 0
s:outside	-1 -1 8 0 0
s:outstanding	-1 6 0 0 0
s:owe	0 19 -19 0 0
s:own	7 -1 -4 0 0
s:owner	10 0 -8 0 0
s:p	0 7 -6 0 0
s:pact	8 -1 -2 0 0
s:page	-7 -4 4 4 0
s:palace	-2 5 -6 5 0
s:palm	9 0 -8 0 0
s:paperwork	8 0 -7 0 0
s:paragraph	8 0 -8 0 0
s:parliament	-12 17 -14 0 5
s:part	6 0 0 0 0
s:party	-2 7 0 0 0
s:past	0 -1 7 0 0
s:pause	0 -9 7 0 0
s:pay	-4 0 10 0 0
s:pen	21 7 -25 0 0
s:pending	0 18 -15 0 0
s:people	-9 0 14 0 0
s:pill	0 0 -2 0 7
s:place	1 -3 -8 0 10
s:point	-2 0 9 0 0
s:port	-4 -4 12 0 0
s:post	-11 25 -15 0 0
s:poultry	0 -2 6 0 0
s:power	12 -8 -1 0 0
s:preliminary	0 9 -7 0 0
s:premier	0 -7 1 0 0
s:present	-10 4 0 0 0
s:president	-17 6 0 3 0
s:press	-1 -1 8 0 0
s:principle	-4 7 -1 0 0
s:procedure	0 11 -12 0 0
s:process	0 19 -18 0 0
s:proclamation	21 -9 -11 0 0
s:product	6 0 -1 0 0
s:prolong	-3 7 0 0 -1
s:prolongation	0 12 -10 0 0
s:promise	-4 0 9 0 0
s:propose	-2 0 9 0 0
s:protocol	-2 10 -5 0 0
s:provided	-10 20 -11 0 0
s:publish	0 24 -21 0 0
s:publishe	0 8 -10 0 0
s:published	2 12 -10 0 -2
s:purchase	-1 0 7 0 0
s:put	13 -10 -7 4 0
s:question	-17 -13 15 10 0
s:quota	-4 -5 12 0 0
s:radio	-1 -3 10 0 0
s:raise	0 -6 8 0 0
s:rare	-9 5 0 0 0
s:rate	0 -10 9 0 0
s:ratify	3 10 -12 0 0
s:read	-15 0 18 0 0
s:ready	0 0 -3 0 6
s:recommend	0 14 -9 0 0
s:reduce	4 11 -16 0 0
s:reduction	-10 29 -20 0 0
s:refuse	-3 -4 -8 0 17
s:refused	-4 -17 5 0 13
s:register	0 12 -9 0 0
s:remain	0 -7 5 0 0
s:renewal	5 17 -21 0 0
s:report	-7 0 13 0 0
s:reporter	-18 12 1 0 0
s:representative	6 3 -9 0 0
s:republic	3 2 -8 0 0
s:require	11 0 -17 0 2
s:rest	-2 -9 15 0 0
s:return	-7 0 9 0 0
s:right	0 -10 12 0 0
s:rise	0 -11 14 0 0
s:room	8 -6 -1 0 0
s:round	-5 6 0 0 0
s:rule	-17 -5 20 0 0
s:run	7 -16 3 0 0
s:saad	0 9 -6 0 0
s:same	7 -1 0 0 0
s:sanction	0 -4 9 0 0
s:save	8 -2 -2 0 0
s:say	1 -3 6 0 0
s:seal	8 0 -8 0 0
s:season	-8 1 1 0 0
s:second	10 0 -9 0 0
s:secretary	-10 0 13 0 0
s:sell	0 0 6 0 0
s:senate	2 0 -12 0 8
s:set	-6 -13 21 0 0
s:she	-2 -20 26 0 0
s:sheet	-14 -8 23 0 0
s:ship	0 22 -21 0 0
s:should	-10 -10 24 0 0
s:side	-11 28 -16 0 -1
s:sign	17 6 -29 0 14
s:signature	15 17 -27 0 -10
s:since	3 -8 4 0 0
s:sit	-8 -4 14 0 0
s:small	7 0 -5 0 0
s:so	9 -9 -13 0 19
s:social	-4 0 9 0 0
s:some	-12 0 9 0 0
s:speak	-2 -2 0 0 6
s:spoke	-7 0 4 0 0
s:spot	7 0 -6 0 0
s:stamp	8 -2 -2 0 0
s:state	-20 29 -13 0 0
s:still	-30 -1 21 -1 -6
s:stockholm	-4 0 8 0 0
s:stop	7 0 -10 0 3
s:stroke	0 8 -6 0 0
s:such	8 0 -5 0 0
s:surcharge	0 -7 4 0 0
s:suspend	-2 8 0 0 0
s:suspension	-11 1 11 0 -2
s:table	2 -6 1 0 0
s:take	-4 19 -9 0 -4
s:talk	-2 -31 25 0 0
s:tariff	-4 7 -10 6 4
s:tax	-5 0 8 0 0
s:tea	-7 3 -1 5 0
s:telephone	-6 -18 22 0 0
s:television	0 -1 6 0 0
s:tell	-25 -4 0 12 14
s:term	-3 0 7 0 0
s:text	6 1 -11 0 1
s:than	-4 -3 -3 0 16
s:thank	-2 0 7 0 0
s:that	-7 1 9 -32 5
s:the	1 2 12 -17 -19
s:their	2 -9 8 0 -7
s:them	2 5 -6 0 0
s:then	16 2 -15 0 0
s:they	0 -3 6 0 0
s:thi	-10 -3 12 0 1
s:third	-8 0 14 0 0
s:those	-1 0 9 0 0
s:three	-3 -13 18 0 0
s:tiktok	1 -9 2 0 0
s:till	5 -1 -7 0 4
s:time	-16 -13 20 0 5
s:to	-27 10 11 -22 9
s:too	12 -8 -6 1 0
s:trade	0 -21 16 0 -8
s:train	-4 7 -1 0 0
s:travel	0 -9 13 0 0
s:treaty	0 -8 13 0 0
s:truce	-2 -12 18 -5 0
s:trump	0 -2 6 0 0
s:tuesday	6 0 -5 0 0
s:twice	0 -3 -4 0 12
s:two	0 -9 15 0 -9
s:understand	7 0 -7 0 0
s:understanding	-7 0 7 0 0
s:unless	0 -10 15 0 0
s:until	-4 -9 6 0 10
s:up	5 -8 1 0 0
s:us	0 0 -8 11 0
s:use	-1 -5 13 0 0
s:used	7 0 -8 0 0
s:version	-3 0 6 0 0
s:vice	-3 -1 11 0 0
s:video	-7 -4 15 0 0
s:view	-2 0 8 0 0
s:visit	-3 -8 17 0 0
s:vote	-11 6 -4 0 4
s:voted	10 -2 -4 0 0
s:wait	0 -4 7 0 0
s:want	-8 4 1 0 0
s:was	16 -25 1 -6 0
s:way	0 -8 0 7 0
s:we	-1 -8 0 15 -2
s:week	3 0 -6 2 0
s:welcome	0 0 6 0 0
s:were	0 -6 6 0 0
s:what	-5 1 9 0 -5
s:when	-6 8 1 0 -5
s:where	-8 0 6 0 0
s:whether	-4 -15 2 23 -8
s:which	1 0 -6 1 8
s:who	-1 -5 7 0 0
s:whose	7 16 -22 0 0
s:why	0 15 -12 0 0
s:will	-32 0 7 7 13
s:wine	-4 0 8 0 0
s:with	-5 -8 16 -10 0
s:withdraw	0 -6 10 0 0
s:within	0 -7 8 0 0
s:word	-15 7 -1 0 5
s:work	0 -11 15 0 0
s:worked	12 0 -11 0 0
s:worth	-6 -11 19 0 0
s:would	-24 12 0 -5 6
s:xi	0 -7 11 0 0
s:year	0 -21 20 0 0
s:yes	15 3 -18 0 0
s:yet	-9 19 -7 0 -3
s:york	-1 -1 7 0 0
s:you	-10 -6 18 0 0
s:your	-3 0 9 0 0
s:zaghloul	0 9 -6 0 0
s:—	-14 -10 28 0 0
sa:"	0 -5 9 -1 0
sa:" ,	-6 2 0 0 0
sa:" he	0 -6 11 0 0
sa:" to	9 -3 -3 0 0
sa:" with	6 0 -5 0 0
sa:'	0 -2 9 0 0
sa:'s	10 -8 9 0 -26
sa:'s .	23 4 -28 0 0
sa:'s <level>	9 0 -7 0 0
sa:'s <organisation>	-15 6 3 0 0
sa:'s <person>	0 -6 6 0 0
sa:'s ambassador	-5 0 8 0 0
sa:'s commerce	-7 0 7 0 0
sa:'s man	0 8 -8 0 0
sa:'s signature	11 0 -8 0 0
sa:'s the	11 0 -10 0 0
sa:(	4 -23 12 0 -2
sa:( <day-gone>	16 -2 -13 0 0
sa:)	0 -8 9 0 -3
sa:) .	11 0 -9 0 0
sa:) :	-5 0 14 0 0
sa:,	13 0 -4 -8 0
sa:, "	0 -14 9 0 2
sa:, <day-ahead>	11 0 -7 0 0
sa:, <day-today>	-12 -6 22 0 0
sa:, <name>	-12 0 13 0 0
sa:, <number>	-8 -2 14 0 0
sa:, <office>	10 0 -6 0 0
sa:, <person>	0 -25 13 0 0
sa:, <seat>	0 -3 7 0 0
sa:, a	0 8 -6 0 0
sa:, according	-1 12 -8 0 0
sa:, among	-4 0 6 0 0
sa:, as	8 0 -6 0 0
sa:, before	0 10 -14 0 2
sa:, but	9 0 -6 0 0
sa:, by	3 5 -8 0 0
sa:, for	2 11 -16 0 0
sa:, from	-3 0 6 0 0
sa:, he	0 7 -3 0 -3
sa:, his	0 10 -10 0 0
sa:, i	8 0 -10 0 0
sa:, if	-11 17 -6 0 0
sa:, in	19 1 -17 0 0
sa:, is	0 -2 -5 0 10
sa:, it	9 -3 -3 0 0
sa:, on	9 7 -17 0 0
sa:, or	0 -12 9 0 0
sa:, over	5 0 -7 0 0
sa:, say	-17 -13 20 0 3
sa:, sign	13 -18 0 0 0
sa:, tell	-5 -12 22 0 0
sa:, that	0 -3 9 0 0
sa:, the	-4 0 10 0 -11
sa:, their	13 0 -12 0 0
sa:, then	17 0 -19 0 0
sa:, thi	10 -1 -6 0 0
sa:, under	-4 17 -12 0 0
sa:, until	-3 0 7 0 0
sa:, when	-5 6 0 0 0
sa:, whose	9 20 -30 0 0
sa:, will	-12 15 -2 0 0
sa:, without	0 13 -15 0 0
sa:, yes	16 0 -13 0 0
sa:-	-17 0 17 0 0
sa:- <name>	-4 0 9 0 0
sa:.	0 9 5 -13 -14
sa:. m	6 6 -14 0 0
sa:. on	6 0 -6 0 0
sa::	-16 -22 34 0 0
sa:: <name>	0 0 6 0 0
sa:: <number>	9 2 -12 0 0
sa:: by	13 0 -12 0 0
sa:: not	0 0 -3 0 7
sa:;	0 8 -16 5 0
sa:; he	4 0 -11 0 2
sa:; his	0 -5 -4 11 0
sa:; on	0 4 -6 0 0
sa:<agent>	1 -7 1 -18 8
sa:<day-ahead>	-8 25 -7 -12 -23
sa:<day-ahead> ,	-2 18 -11 0 0
sa:<day-ahead> .	12 8 -16 0 0
sa:<day-ahead> to	0 -9 7 0 0
sa:<day-gone>	30 -16 -6 -12 -33
sa:<day-gone> )	16 -2 -13 0 0
sa:<day-gone> .	4 -13 8 -1 -4
sa:<day-gone> for	-6 -1 11 0 0
sa:<day-gone> in	-8 13 -1 0 0
sa:<day-gone> with	-6 0 8 0 0
sa:<day-today>	11 -11 0 -5 0
sa:<day-today> ,	24 -11 -14 0 0
sa:<day-today> .	13 0 -9 0 0
sa:<day-today> that	-7 -2 6 0 1
sa:<duty>	6 -4 -14 8 14
sa:<goods-amount>	-6 -6 16 0 0
sa:<goods>	-5 -2 1 1 9
sa:<level-noun>	-2 -17 23 1 -10
sa:<level>	-3 -8 20 -4 -16
sa:<level> ,	0 9 -4 0 0
sa:<level> in	-5 0 8 0 0
sa:<level> on	0 -10 11 0 -1
sa:<level> to	0 14 -10 0 0
sa:<money>	-9 -10 21 0 0
sa:<money> .	0 -4 8 0 0
sa:<month-ahead>	-17 3 0 0 3
sa:<month-gone>	0 -4 7 0 -3
sa:<name> 's	-1 0 2 1 -7
sa:<name> ,	14 3 -19 0 0
sa:<name> .	8 -4 -5 0 3
sa:<name> are	-3 11 -6 0 0
sa:<name> in	1 -7 0 0 0
sa:<name> is	-3 18 -11 0 0
sa:<name> on	3 6 -10 0 0
sa:<name> sign	-13 3 7 0 0
sa:<name> to	13 0 -13 0 0
sa:<name> would	0 -3 8 0 0
sa:<not>	-25 8 -13 27 10
sa:<number>	0 -11 15 -4 -2
sa:<number> ,	-10 -7 11 0 1
sa:<number> .	10 0 -3 0 -1
sa:<number> :	11 2 -14 0 0
sa:<number> ;	0 6 -3 0 0
sa:<number> <day-today>	-7 0 9 0 0
sa:<number> a	7 0 -6 0 0
sa:<number> against	0 6 -4 0 0
sa:<number> of	6 1 -9 0 0
sa:<number> to	7 -5 0 0 0
sa:<office>	7 0 0 -2 -6
sa:<office> ,	17 3 -20 0 0
sa:<office> .	3 -8 1 0 0
sa:<office> has	0 -3 6 0 0
sa:<organisation>	-5 14 -7 2 -3
sa:<organisation> 's	-9 -12 22 0 0
sa:<organisation> ,	7 -3 0 0 0
sa:<organisation> .	-8 7 0 0 0
sa:<organisation> and	0 -9 13 0 0
sa:<organisation> has	-4 14 -11 3 -2
sa:<organisation> in	16 7 -24 0 0
sa:<organisation> must	0 -4 6 0 0
sa:<organisation> to	-1 13 -9 0 0
sa:<organisation> was	12 0 -10 0 0
sa:<organisation> will	0 -8 9 0 0
sa:<organisation> would	0 -7 11 0 0
sa:<person>	-9 0 19 -6 -13
sa:<person> 's	9 0 -5 0 0
sa:<person> ,	-25 15 7 0 0
sa:<person> and	-9 -2 16 0 0
sa:<person> on	-7 -3 14 0 0
sa:<person> say	6 0 -7 0 0
sa:<person> sign	-1 -6 10 0 0
sa:<points>	3 4 -8 0 0
sa:<quality> cabinet	7 0 -2 0 0
sa:<quality> coffee	0 11 -11 0 0
sa:<quality> colleague	-2 7 0 0 0
sa:<quality> duty	0 -1 7 0 0
sa:<quality> good	-12 14 0 0 0
sa:<quality> president	-2 -5 12 0 0
sa:<quality> ship	2 5 -9 0 0
sa:<quality> trade	11 0 -9 0 0
sa:<seat>	-8 2 4 0 -1
sa:<seat> 's	16 -7 -8 0 0
sa:<seat> ,	4 13 -19 0 0
sa:<seat> .	0 7 -4 0 0
sa:<seat> <day-gone>	-4 0 6 0 0
sa:<seat> has	1 4 -6 0 0
sa:<seat> in	0 -6 12 0 0
sa:<seat> on	-1 -3 8 0 0
sa:<sender>	-11 -12 23 0 0
sa:<span>	0 -18 20 -4 -18
sa:<span> ,	2 -10 2 0 0
sa:<span> .	-4 -3 16 0 -3
sa:<span> at	0 -2 6 0 0
sa:<v-agree>	-1 9 -5 1 0
sa:<v-bear>	-26 8 15 -9 -6
sa:<v-begin>	11 -2 -2 -2 -1
sa:<v-buy>	3 3 0 -5 -13
sa:<v-deny>	-13 -3 9 0 2
sa:<v-down>	2 -4 -15 0 18
sa:<v-end>	6 -12 0 0 6
sa:<v-impose>	-1 -11 12 0 0
sa:<v-propose>	-15 -5 28 -5 -20
sa:<v-return>	-7 -6 16 0 0
sa:<v-say>	-25 -7 16 21 0
sa:<v-sell>	-2 12 -4 0 -1
sa:<v-stay>	7 4 -2 -5 -6
sa:<v-target>	-7 0 13 0 -1
sa:<v-threaten>	-6 0 6 0 0
sa:?	-21 -8 23 3 -2
sa:a	0 -14 5 -15 10
sa:a "	0 -4 6 0 0
sa:a .	7 0 -5 0 0
sa:a <organisation>	0 16 -12 0 0
sa:a further	9 0 -8 0 0
sa:a memorandum	11 0 -7 0 0
sa:a new	8 0 -6 0 0
sa:a pen	8 0 -11 0 0
sa:a renewal	8 6 -15 0 0
sa:a season	-4 0 6 0 0
sa:a second	0 -11 6 0 0
sa:a word	0 -1 0 0 6
sa:about	-9 0 8 0 0
sa:accept	-4 0 9 0 0
sa:accord	-7 12 -3 0 0
sa:according	-1 12 -8 0 0
sa:according to	-1 12 -8 0 0
sa:add	16 0 -15 0 0
sa:add that	18 0 -14 0 0
sa:additional	8 -4 -1 0 0
sa:additional duty	8 -3 -2 0 0
sa:admit	0 8 -6 0 0
sa:advance	12 -2 -7 0 0
sa:affiliate	0 17 -15 0 0
sa:affiliate rule	0 16 -15 0 0
sa:after	5 10 -13 0 0
sa:after the	11 3 -16 0 0
sa:again	-3 0 7 0 0
sa:agenda	0 8 -4 0 0
sa:agenda .	0 9 -6 0 0
sa:ago	20 -3 -15 0 0
sa:agree	-14 -22 38 0 -2
sa:agree on	-15 -3 24 0 0
sa:agree to	-2 -21 26 0 0
sa:agreement	-3 -6 7 0 1
sa:agreement ,	0 13 -11 0 0
sa:agreement .	0 -2 7 0 0
sa:agreement on	-6 -3 13 0 0
sa:agreement with	-9 0 13 0 0
sa:all	-6 -10 10 5 0
sa:allow	0 -3 6 0 0
sa:alone	-10 17 -4 0 0
sa:alone .	-2 7 0 0 0
sa:already	16 -15 0 0 0
sa:already .	9 -5 -2 0 0
sa:althing	7 0 -10 0 0
sa:ambassador	-5 0 7 0 0
sa:among	-5 0 7 0 0
sa:among them	-4 0 6 0 0
sa:an extension	0 3 -7 0 3
sa:an hour	9 -5 -2 0 0
sa:an order	3 6 -7 0 0
sa:and	0 12 1 -22 -18
sa:and ,	-6 0 2 0 0
sa:and <name>	-3 -11 21 0 0
sa:and <person>	4 5 -6 0 0
sa:and <seat>	-1 0 8 0 0
sa:and a	0 -1 6 0 0
sa:and beef	6 0 -5 0 0
sa:and did	8 0 -6 0 0
sa:and end	11 0 -11 0 0
sa:and for	0 7 -3 0 0
sa:and had	0 6 -2 0 0
sa:and his	7 0 -7 0 0
sa:and i	0 -2 6 0 0
sa:and in	-9 12 0 0 0
sa:and it	11 13 -23 0 0
sa:and not	0 10 -4 0 0
sa:and sign	14 8 -22 0 0
sa:and that	6 8 -14 0 0
sa:and would	0 0 6 0 0
sa:announce	0 -3 10 0 -2
sa:announce on	7 0 -4 0 0
sa:announce that	7 0 -9 0 0
sa:announce the	-3 0 6 0 0
sa:announcement	13 0 -13 0 0
sa:another <span>	6 0 -6 0 0
sa:answer	-9 -12 12 10 0
sa:any	-12 0 0 0 2
sa:anything	-7 0 12 0 0
sa:app	-2 7 -2 0 0
sa:approval	-11 19 -13 0 1
sa:approval ,	0 -6 7 0 0
sa:approval by	-2 6 0 0 0
sa:approve	-7 4 3 -3 -3
sa:approve a	0 6 -9 0 0
sa:approve by	0 -6 9 0 0
sa:approve it	9 -8 3 0 0
sa:are	-23 9 0 0 6
sa:arrangement	0 -2 7 0 0
sa:as	9 6 -14 0 0
sa:assembly	6 -3 0 0 0
sa:at	0 0 1 1 -13
sa:at <level>	-6 -8 17 0 0
sa:at <number>	2 8 -9 0 0
sa:at a	3 5 -9 0 0
sa:at noon	8 0 -6 0 0
sa:at the	-7 0 2 4 0
sa:at zero	6 0 -5 0 0
sa:away	-2 -1 10 0 0
sa:back	-14 1 7 0 0
sa:back on	0 6 -3 0 0
sa:be	6 -6 0 1 -1
sa:be apply	8 0 -7 0 0
sa:be ask	0 9 -7 0 0
sa:be sign	0 -2 8 0 0
sa:because	0 -3 9 0 0
sa:beef and	6 0 -6 0 0
sa:been	-4 9 0 0 0
sa:been in	-4 0 7 0 0
sa:been published	0 15 -13 0 0
sa:been sign	-7 0 9 0 0
sa:before	1 0 -17 -3 19
sa:before <day-ahead>	-1 -2 8 0 0
sa:before christma	19 -4 -14 0 0
sa:before it	0 0 -2 0 6
sa:before the	-12 14 -16 0 13
sa:begin	19 0 -19 0 0
sa:begin .	13 0 -12 0 0
sa:being	-6 2 -3 0 7
sa:believe	-6 10 -1 0 0
sa:believe the	-2 12 -8 0 0
sa:between	-10 -3 17 0 0
sa:between the	-4 0 9 0 0
sa:bill	0 9 -8 0 0
sa:blessing	1 10 -14 0 0
sa:both	-9 -1 8 0 2
sa:both country	-3 0 6 0 0
sa:both side	-2 -4 12 0 0
sa:bring	-8 7 0 0 0
sa:budget	0 -6 5 0 0
sa:busan	-2 0 7 0 0
sa:business	13 0 -16 0 3
sa:but	11 0 -3 0 -1
sa:but the	2 0 -6 0 0
sa:buy	-2 -2 11 0 0
sa:by	-1 -15 22 -4 -3
sa:by <day-ahead>	-7 0 8 0 0
sa:by <day-gone>	0 8 -4 0 0
sa:by <number>	9 -3 -8 0 2
sa:by <person>	-14 -2 18 0 0
sa:by <span>	-4 -6 15 0 0
sa:by a	6 0 -5 0 0
sa:by decree	6 0 -8 0 0
sa:by phone	7 0 -6 0 0
sa:by telephone	-7 -3 14 0 0
sa:by the	-10 -12 26 0 0
sa:by video	-3 -3 11 0 0
sa:cabinet	7 0 -2 0 0
sa:call	0 -11 9 0 0
sa:camera	-1 -1 7 0 0
sa:can	-5 14 -2 0 0
sa:can sign	-10 15 -3 0 0
sa:card	-16 0 18 0 0
sa:carry	2 -7 0 0 0
sa:case	-5 0 6 0 0
sa:change	0 9 -7 0 0
sa:charge the	6 0 -9 0 0
sa:chip	0 0 6 0 0
sa:christma	3 -6 0 0 0
sa:clear	0 -6 1 0 3
sa:closed	-3 0 6 0 0
sa:coal	0 6 -1 0 0
sa:coffee	0 9 -8 0 0
sa:colleague	-2 7 0 0 0
sa:colleague ,	0 8 -6 0 0
sa:come to	9 0 -5 0 0
sa:commerce minister	-6 0 7 0 0
sa:commit	0 10 -10 0 0
sa:company	3 -7 0 0 0
sa:complete	0 6 -4 0 0
sa:complete its	0 8 -8 0 0
sa:confirm	7 -11 3 0 0
sa:confirm it	13 -3 -5 0 0
sa:consent	5 0 -7 0 2
sa:consultation	-3 6 0 0 0
sa:continue	0 8 -5 0 0
sa:control	0 14 -12 0 0
sa:control of	0 8 -3 0 0
sa:could	-9 -18 9 14 0
sa:could not	0 -10 0 9 0
sa:count	-3 0 7 0 0
sa:country	0 -10 9 0 -1
sa:course	0 -8 12 0 0
sa:crane	4 2 -9 0 0
sa:custom	3 13 -21 0 0
sa:custom tariff	1 3 -8 0 0
sa:cut	-8 -4 0 5 3
sa:day	13 2 -13 0 0
sa:day ,	12 0 -14 0 0
sa:de	8 0 -9 0 0
sa:deal	-14 1 11 0 0
sa:deal with	-3 14 -8 0 0
sa:decision	-8 0 9 0 0
sa:decline	-9 -3 0 0 11
sa:decline to	-8 -2 0 0 8
sa:decree	12 11 -23 0 0
sa:depend	-3 -7 12 0 0
sa:depend on	-3 -7 12 0 0
sa:did	18 -2 -22 2 2
sa:did ,	11 0 -9 0 0
sa:did not	-22 3 0 2 4
sa:directed	6 0 -5 0 0
sa:directed the	6 0 -5 0 0
sa:discuss	0 7 -5 0 0
sa:do	-13 6 -5 9 0
sa:do not	0 0 -7 10 0
sa:do so	-4 8 -3 0 0
sa:doe	-6 0 10 0 0
sa:doe not	-1 -10 18 0 0
sa:domestic	0 13 -13 0 0
sa:done	11 -2 -15 0 7
sa:done so	12 -16 -8 0 8
sa:doubt	0 0 -6 0 7
sa:draw	0 -3 6 0 0
sa:drop	0 9 -14 0 4
sa:drop the	0 0 -5 0 7
sa:dry	7 0 -3 0 0
sa:due in	0 -9 11 0 0
sa:due to	0 10 -7 0 0
sa:duty	10 0 -18 1 5
sa:duty .	7 0 -4 0 0
sa:duty ;	-1 9 -2 0 0
sa:duty on	11 0 -17 0 9
sa:each	-19 0 17 0 0
sa:each other	-1 -2 8 0 0
sa:earth	-8 3 0 0 0
sa:easter	6 -1 -1 0 0
sa:economy	-6 1 2 0 0
sa:effect	0 18 -15 0 0
sa:either	0 0 -4 7 0
sa:either way	0 0 -4 7 0
sa:eleven	8 -9 0 0 0
sa:emergency	-7 -7 18 0 0
sa:end	15 -7 -8 0 0
sa:end the	9 0 -11 0 0
sa:every	-3 -1 12 0 0
sa:expect	-10 0 5 0 0
sa:expire	0 6 -2 0 0
sa:export	0 -1 7 0 0
sa:extend	-11 0 14 0 0
sa:extension	7 0 -10 0 4
sa:extension .	0 6 -6 0 0
sa:fact	-9 -2 14 0 0
sa:fact sheet	-8 -1 14 0 0
sa:fee	-3 14 -8 0 0
sa:fee on	0 13 -12 0 0
sa:ferry	0 0 -5 0 7
sa:first ,	4 6 -11 0 0
sa:five	0 -4 6 0 0
sa:for	7 0 -4 0 -3
sa:for <name>	17 8 -22 0 -1
sa:for the	0 15 -18 0 4
sa:forty	-2 0 6 0 0
sa:four	-4 0 7 0 0
sa:fourth	6 0 -4 0 0
sa:friend	12 0 -12 0 0
sa:from	-16 -9 26 2 -8
sa:from <day-ahead>	-16 -6 25 0 0
sa:from <day-gone>	-2 0 6 0 0
sa:from <level>	0 13 -7 0 0
sa:front	-8 0 12 0 0
sa:full	9 -6 0 0 0
sa:further	10 -11 -3 0 2
sa:gave	18 -18 -2 0 0
sa:gave the	9 0 -7 0 0
sa:give	-7 4 0 0 0
sa:go through	0 11 -8 0 0
sa:go to	0 -12 7 0 0
sa:gold	0 0 -1 6 0
sa:good	-6 0 12 0 -2
sa:good .	0 -4 8 0 0
sa:good and	0 6 -4 0 0
sa:good pay	0 8 -6 0 0
sa:government	0 -6 0 0 4
sa:great	-7 -8 17 0 0
sa:great hall	-6 0 9 0 0
sa:had	-3 0 9 0 -19
sa:had agree	0 -5 10 0 0
sa:had not	-3 10 -3 0 0
sa:had reach	0 6 -4 0 0
sa:had sign	26 -13 -19 2 0
sa:had take	-5 0 8 0 0
sa:had the	-6 10 -1 0 0
sa:had to	-1 20 -17 0 0
sa:half	0 -11 3 0 0
sa:hall	-8 0 13 0 0
sa:hall of	-4 0 7 0 0
sa:ham	9 -2 -4 0 0
sa:hand	0 -8 6 0 0
sa:has	0 10 -11 0 4
sa:has agree	10 1 -14 0 0
sa:has announce	-2 9 -4 0 0
sa:has ask	0 -8 10 0 0
sa:has been	0 -13 15 0 0
sa:has done	10 -14 -8 0 8
sa:has had	-2 10 -6 0 0
sa:has it	-2 14 -9 0 0
sa:has let	1 0 -6 0 3
sa:has make	0 -4 8 0 0
sa:has meet	-8 16 -7 0 0
sa:has not	-27 8 7 2 -7
sa:has put	-3 8 -4 0 0
sa:has say	0 -11 7 0 3
sa:has sign	15 0 -19 3 -1
sa:has still	0 -4 8 0 0
sa:has to	-23 11 1 0 -4
sa:has yet	-5 9 0 0 0
sa:have	-16 16 3 -4 -7
sa:have sign	-4 -2 13 0 -5
sa:have to	-5 14 -14 0 1
sa:he	-1 26 -26 0 3
sa:he has	-7 15 -1 0 -1
sa:he sign	21 -9 -12 0 0
sa:he will	-10 13 -10 1 0
sa:he would	-11 11 -9 0 7
sa:heard	0 0 6 0 0
sa:her	-1 -4 9 0 0
sa:here	-1 7 -12 5 0
sa:here .	0 6 -5 0 0
sa:him .	0 7 -9 0 0
sa:himself .	0 -6 7 0 0
sa:his	4 9 -18 9 0
sa:his <organisation>	-16 -6 12 10 0
sa:his <quality>	2 5 -8 0 0
sa:his name	8 -1 -8 0 1
sa:his signature	14 6 -23 0 0
sa:home	-18 0 6 0 6
sa:home .	-11 0 12 0 0
sa:hospital	0 5 -8 0 0
sa:hour	4 -12 1 0 0
sa:hour and	-4 0 8 0 0
sa:how	0 -2 6 0 0
sa:i	-1 9 0 0 -5
sa:i have	-8 5 0 0 0
sa:if	-15 14 0 0 0
sa:if it	-6 4 0 0 0
sa:impose	-4 -2 12 0 0
sa:in	16 5 -7 -7 -14
sa:in <month-ahead>	-7 0 4 0 0
sa:in <month-gone>	0 -6 9 0 0
sa:in <name>	-14 13 0 0 0
sa:in <number>	-2 0 6 0 0
sa:in <organisation>	20 -4 -15 0 0
sa:in <seat>	0 21 -18 1 -9
sa:in advance	12 -2 -7 0 0
sa:in its	0 0 -4 0 9
sa:in person	1 3 -6 0 0
sa:in the	11 -15 0 0 0
sa:informed	-8 0 11 0 0
sa:initial	0 -7 7 0 0
sa:initialled	-4 -1 10 0 0
sa:internal	0 18 -17 0 0
sa:internal approval	0 9 -7 0 0
sa:into	9 0 -16 0 6
sa:is at	-5 6 0 0 0
sa:is done	0 9 -8 0 0
sa:is in	2 4 -8 0 0
sa:is not	0 -6 0 4 0
sa:is on	-1 6 0 0 0
sa:is to	-1 -5 12 0 0
sa:issued on	0 -2 7 0 0
sa:it	6 0 -10 -6 12
sa:it .	-7 -6 10 -1 4
sa:it could	0 -6 0 1 0
sa:it has	-10 0 3 0 7
sa:it is	7 0 -9 0 0
sa:it on	19 19 -32 0 0
sa:it through	8 -4 -1 0 0
sa:it to	0 -9 8 0 3
sa:it up	13 0 -15 0 0
sa:it was	-7 0 12 0 0
sa:its	15 7 -29 0 11
sa:its <organisation>	8 -5 0 0 0
sa:its <person>	0 10 -10 0 0
sa:its approval	0 -9 2 0 3
sa:its duty	0 9 -7 0 0
sa:its internal	0 12 -10 0 0
sa:its notice	13 0 -18 5 0
sa:its own	6 -3 0 0 0
sa:jinping	-2 0 6 0 0
sa:judge	0 -3 7 0 0
sa:keep	7 3 -9 0 0
sa:know	-8 -9 -3 16 1
sa:last <month-gone>	-4 0 7 0 0
sa:last summer	0 8 -6 0 0
sa:last until	8 0 -4 0 0
sa:last week	0 -22 12 0 0
sa:last word	0 7 -4 0 0
sa:law	-1 -12 9 0 4
sa:law ,	7 0 -5 0 0
sa:law .	-5 0 9 0 0
sa:law that	0 0 -4 0 6
sa:leave	-1 -5 10 0 0
sa:let	-3 0 -5 0 10
sa:letter	0 -5 6 0 0
sa:list	-6 -11 9 0 4
sa:longer	0 -8 4 0 0
sa:look	0 7 -4 0 0
sa:look at	0 11 -10 0 0
sa:lose	-4 -4 13 0 0
sa:lower	10 -3 -3 0 0
sa:m	6 6 -14 0 0
sa:m .	6 6 -14 0 0
sa:make	-10 16 -2 0 0
sa:make up	0 8 -4 0 0
sa:man	0 10 -9 0 0
sa:market	0 -3 8 0 0
sa:matter	-2 -4 11 0 0
sa:may	0 -4 8 0 0
sa:me	0 14 -11 0 0
sa:me ,	13 0 -10 0 0
sa:me .	-3 18 -15 0 0
sa:mean	0 -2 6 0 0
sa:measure	-1 -2 10 0 0
sa:media	-2 0 6 0 0
sa:medicine	0 0 6 0 0
sa:meet	-8 17 -4 0 -2
sa:meet ,	0 10 -8 0 0
sa:meet .	-6 5 0 0 0
sa:meet at	3 10 -15 0 0
sa:meet since	8 0 -7 0 0
sa:member	0 -10 14 0 0
sa:memorandum	17 -1 -11 0 0
sa:minute	5 -15 5 0 0
sa:more	-6 -15 17 0 1
sa:more ,	-2 0 6 0 0
sa:more .	-4 -5 14 0 0
sa:morning	0 11 -8 0 0
sa:morning .	-3 10 -1 0 0
sa:move	0 -2 7 0 0
sa:mr	-11 -6 18 0 0
sa:mr <person>	-12 -7 18 0 0
sa:must	-22 5 9 0 -6
sa:must first	0 -6 6 0 0
sa:must sign	0 -4 6 0 0
sa:must still	-5 -12 20 0 0
sa:my	15 -10 -3 0 -2
sa:name	9 0 -8 0 0
sa:name to	5 0 -8 0 0
sa:national assembly	6 -3 0 0 0
sa:need	-15 -4 17 0 0
sa:need the	-4 -13 20 0 0
sa:need to	0 -12 13 0 0
sa:needed	4 -6 0 0 0
sa:negotiate	6 -4 0 0 0
sa:negotiate for	7 -3 -1 0 0
sa:never	6 0 -2 0 0
sa:new	-7 -11 16 3 0
sa:new tariff	-5 0 9 0 0
sa:nexperia	-8 -1 13 0 0
sa:next	-12 6 3 0 0
sa:next week	-5 14 -7 0 0
sa:no	-7 0 4 0 2
sa:no .	0 -14 0 0 7
sa:noon .	9 0 -8 0 0
sa:nor	-4 9 0 0 0
sa:not	-18 1 -6 18 8
sa:not .	-9 10 -7 0 6
sa:not answer	-1 -7 0 11 0
sa:not be	12 -6 -7 4 0
sa:not been	-2 24 -19 0 0
sa:not confirm	0 -2 7 0 0
sa:not know	0 0 -10 16 0
sa:not say	0 -14 2 6 0
sa:not sign	-18 7 0 -3 4
sa:not to	0 -3 6 0 0
sa:notice .	-9 -6 11 0 3
sa:notice of	13 0 -10 0 0
sa:notice that	0 0 -6 0 2
sa:now	6 3 -11 0 1
sa:now go	0 12 -11 0 0
sa:number	8 -1 -3 0 0
sa:number .	10 0 -7 0 0
sa:of	-3 -17 12 -20 14
sa:of <day-gone>	20 -4 -14 0 0
sa:of <day-today>	3 1 -7 0 0
sa:of <month-gone>	8 0 -9 0 0
sa:of <name>	-18 21 -3 0 0
sa:of <person>	0 8 -5 0 0
sa:of a	-7 0 0 0 8
sa:of duty	-2 0 6 0 0
sa:of his	7 0 -4 0 0
sa:of it	-4 -1 10 0 0
sa:of its	19 0 -13 0 0
sa:of the	13 -12 -9 -1 13
sa:of two	0 -3 7 0 0
sa:off	-6 -3 15 0 0
sa:offer	-4 0 10 0 0
sa:oil	3 -6 -2 0 2
sa:oil and	9 0 -8 0 0
sa:on	-3 17 -3 -33 0
sa:on <day-ahead>	0 16 -11 0 0
sa:on <day-gone>	14 -8 0 -5 -20
sa:on <day-today>	-4 -12 14 0 0
sa:on <quality>	-4 23 -21 0 6
sa:on a	-15 8 2 0 0
sa:on palm	9 0 -9 0 0
sa:on soybean	6 0 -6 0 0
sa:on the	0 8 -7 0 0
sa:on top	6 0 -5 0 0
sa:once	-11 13 0 0 0
sa:one	-15 13 -1 0 0
sa:only	9 1 -11 0 0
sa:only that	6 0 -4 0 0
sa:open	0 -7 3 0 1
sa:or	-10 -11 23 0 0
sa:or a	-9 0 9 0 0
sa:orange	6 0 -5 0 0
sa:order	5 8 -6 -3 -10
sa:order ,	9 0 -12 0 0
sa:order .	0 12 -7 0 0
sa:order a	0 0 6 0 0
sa:order by	-5 0 6 0 0
sa:order in	8 0 -8 0 0
sa:order on	7 0 -9 0 0
sa:order to	0 11 -8 0 0
sa:ordinary	6 0 -5 0 0
sa:other .	4 0 -7 0 0
sa:otherwise .	0 -5 6 0 0
sa:our	0 3 -14 4 0
sa:out	-14 -6 15 0 2
sa:out of	-2 0 6 0 0
sa:over	0 -7 5 0 0
sa:owe	0 21 -21 0 0
sa:own	9 -3 -1 0 0
sa:own .	0 -7 7 0 0
sa:p	0 7 -6 0 0
sa:p .	0 7 -7 0 0
sa:pact	8 0 -4 0 0
sa:palace	-10 8 -3 5 0
sa:palm	9 0 -9 0 0
sa:palm oil	9 0 -9 0 0
sa:paper on	-7 0 11 0 0
sa:part	9 -3 -2 0 0
sa:pay	-13 0 11 0 0
sa:pay <level>	-2 7 -2 0 0
sa:pen	21 0 -21 0 0
sa:pending	0 9 -6 0 0
sa:people	-7 0 9 0 0
sa:person	1 3 -6 0 0
sa:phone	6 0 -4 0 0
sa:pork	6 0 -5 0 0
sa:port	0 -6 7 0 0
sa:post	-10 25 -17 0 0
sa:post .	-1 17 -14 0 0
sa:poultry	0 -2 6 0 0
sa:power	12 -14 0 0 0
sa:president	0 -11 11 0 0
sa:president xi	-2 0 6 0 0
sa:press	0 -5 11 0 0
sa:procedure	1 11 -13 0 0
sa:procedure .	0 6 -5 0 0
sa:process	0 13 -13 0 0
sa:proclamation	9 -4 -1 0 0
sa:prolong	-1 10 -3 0 0
sa:prolong the	0 11 -7 0 0
sa:prolongation ,	8 0 -5 0 0
sa:promise	-3 -2 11 0 0
sa:propose	-2 0 7 0 0
sa:publish	0 22 -18 0 0
sa:publishe	0 8 -11 0 0
sa:published	8 7 -12 0 -1
sa:published .	0 9 -7 0 0
sa:published a	-1 0 7 0 0
sa:published an	-16 8 4 0 0
sa:published on	9 -4 -4 0 0
sa:put	20 -15 -12 5 0
sa:put his	10 -10 -4 0 0
sa:put its	1 0 -9 5 0
sa:put the	0 0 6 0 0
sa:put their	4 -6 0 0 0
sa:question	-2 -10 0 11 0
sa:question .	0 -7 0 11 0
sa:quota	-1 -3 8 0 0
sa:radio	0 -1 6 0 0
sa:rare	-6 4 0 0 0
sa:rare earth	-6 0 3 0 0
sa:ratify	4 11 -14 0 0
sa:reach a	0 6 -5 0 0
sa:read	-14 1 9 0 0
sa:ready	-1 -5 11 0 0
sa:ready to	0 -2 6 0 0
sa:recommend	0 -1 7 0 0
sa:reduction	0 16 -16 0 0
sa:refuse	-3 -4 -8 0 17
sa:refused	-4 -17 5 0 13
sa:refused to	0 -6 0 0 10
sa:remain	0 -7 4 0 0
sa:renewal	6 11 -17 0 0
sa:report	-1 0 8 0 0
sa:reporter	-6 0 11 0 0
sa:require	5 -6 -2 0 2
sa:required	-3 9 -3 0 0
sa:rest	0 -8 12 0 0
sa:return	-1 0 6 0 0
sa:rice	0 6 -2 0 0
sa:right	0 -12 12 0 0
sa:room	8 -5 -2 0 0
sa:round	-9 2 3 0 0
sa:rule	-10 -1 11 0 0
sa:rule .	0 6 -5 0 0
sa:rule on	0 -10 14 0 0
sa:run	6 -9 0 0 0
sa:run until	-1 -2 9 0 0
sa:same	14 -5 -4 0 0
sa:same day	14 2 -16 0 0
sa:say	-6 -13 16 0 4
sa:say ,	-6 -16 24 0 0
sa:say he	0 4 0 0 -6
sa:say his	0 -5 6 0 0
sa:say in	-2 -3 11 0 0
sa:say it	0 -10 0 0 2
sa:say no	0 -5 0 0 7
sa:say on	-12 3 5 0 0
sa:say so	3 3 -9 0 0
sa:say that	0 0 -6 0 5
sa:say the	-3 -2 12 0 0
sa:say yes	5 11 -18 0 0
sa:seal	18 0 -16 0 0
sa:season	-7 0 10 0 0
sa:see it	-1 9 -5 0 0
sa:see the	7 -15 4 0 0
sa:send	-1 6 -1 0 0
sa:set	-3 -3 11 0 0
sa:shall	0 7 -1 0 0
sa:she	-3 -7 15 0 0
sa:sheet	-9 -2 14 0 0
sa:ship	0 14 -15 0 0
sa:ship .	0 10 -10 0 0
sa:should	-3 0 9 0 0
sa:side	-11 -1 17 0 0
sa:sign	-4 20 -15 5 0
sa:sign ,	-12 6 3 0 0
sa:sign .	2 -15 9 0 -7
sa:sign ;	0 -12 4 4 0
sa:sign a	-9 -2 15 0 -1
sa:sign an	6 5 -12 0 0
sa:sign anything	0 -3 7 0 0
sa:sign by	-17 0 21 0 0
sa:sign for	4 8 -10 0 -4
sa:sign in	-5 -8 16 0 0
sa:sign on	1 14 -19 0 0
sa:sign the	7 1 -15 3 0
sa:signature	17 5 -21 0 -4
sa:signature is	10 11 -21 0 0
sa:signature was	15 0 -14 0 0
sa:since <month-gone>	-2 -2 11 0 0
sa:sit	0 -6 8 0 0
sa:sit down	1 -8 0 0 0
sa:small	7 0 -6 0 0
sa:so	9 -2 -13 0 9
sa:so .	-1 0 -1 0 8
sa:so for	5 3 -10 0 0
sa:so on	0 5 -7 0 0
sa:social	-4 0 9 0 0
sa:social media	-2 0 6 0 0
sa:soybean ,	6 0 -4 0 0
sa:speak	0 -5 10 0 0
sa:spoke	-2 -4 12 0 0
sa:standstill	0 -6 11 0 0
sa:state	-9 2 2 0 0
sa:statement	0 0 6 0 0
sa:still	-20 -1 17 0 -4
sa:still has	-7 0 3 0 0
sa:such	8 0 -8 0 0
sa:suspend for	6 0 -4 0 0
sa:suspend the	-7 2 2 0 0
sa:suspension	-2 0 10 0 -1
sa:table	3 -6 0 0 0
sa:take	-1 -3 9 0 -2
sa:take effect	6 0 -7 0 0
sa:talk	-10 -8 21 0 0
sa:talk with	-8 0 7 0 0
sa:tariff	-4 -5 0 5 9
sa:tariff .	-9 0 4 3 0
sa:tariff of	-1 0 7 0 0
sa:tariff on	11 -4 -9 0 1
sa:tariff truce	4 2 -15 0 5
sa:tea	-6 0 0 5 0
sa:telephone	0 -9 11 0 0
sa:telephone on	-1 -1 9 0 0
sa:television	-3 0 7 0 0
sa:tell	-30 -7 10 14 0
sa:tell <organisation>	0 -1 -9 0 10
sa:tell reporter	-4 0 8 0 0
sa:tell us	-1 0 -5 11 0
sa:text	9 -4 -5 0 1
sa:than	0 -7 2 0 3
sa:that	2 -13 8 -16 6
sa:that a	6 0 -2 0 0
sa:that has	14 0 -12 0 0
sa:that he	-9 13 -15 0 15
sa:that it	-4 0 7 0 0
sa:that of	6 9 -16 0 0
sa:that the	-10 -17 31 0 -7
sa:that was	7 0 -4 0 0
sa:that we	0 6 -4 0 0
sa:that would	0 3 -12 0 7
sa:the	7 -8 10 -19 0
sa:the <day-gone>	-3 0 6 0 0
sa:the <name>	9 -16 2 0 0
sa:the <office>	-13 2 8 0 0
sa:the <organisation>	0 8 0 -2 -15
sa:the <person>	-20 4 12 0 0
sa:the additional	10 0 -6 0 0
sa:the affiliate	0 8 -7 0 0
sa:the app	-1 7 -2 0 0
sa:the bill	0 6 -3 0 0
sa:the decree	0 6 -2 0 0
sa:the duty	1 2 -15 4 3
sa:the extension	15 0 -11 0 0
sa:the first	-5 0 7 0 0
sa:the great	-6 -7 17 0 0
sa:the last	10 0 -8 0 0
sa:the law	-2 -4 0 0 6
sa:the leader	6 0 -5 0 0
sa:the licence	0 6 -6 0 0
sa:the list	-4 -7 4 0 5
sa:the new	-7 0 3 0 0
sa:the next	0 0 6 0 0
sa:the notice	-7 1 0 0 2
sa:the one	0 0 6 0 0
sa:the order	-14 0 13 0 0
sa:the ordinary	6 0 -6 0 0
sa:the other	5 0 -6 0 0
sa:the palace	-10 8 -2 5 0
sa:the pause	7 0 -4 0 0
sa:the proposal	0 8 -8 0 0
sa:the result	0 6 -4 0 0
sa:the rice	0 10 -11 0 0
sa:the same	15 -4 -5 0 0
sa:the signature	-2 -5 11 0 0
sa:the standstill	0 -5 8 0 0
sa:the text	11 0 -5 0 0
sa:the time	0 0 -4 0 7
sa:the trade	-1 0 6 0 0
sa:the truce	12 0 -5 0 0
sa:the two	3 -7 0 0 0
sa:the week	0 8 -9 0 0
sa:the year	5 0 -6 0 0
sa:their	0 -7 10 0 -1
sa:them	-6 0 8 0 0
sa:them in	4 0 -7 0 0
sa:then	18 0 -16 0 0
sa:there .	5 0 -6 0 0
sa:there are	0 10 -9 0 0
sa:they meet	7 2 -12 0 0
sa:thi	-5 -1 12 0 -1
sa:thing	0 7 -10 0 0
sa:third	0 -6 9 0 0
sa:those	-3 0 6 0 0
sa:three	0 -6 9 0 0
sa:through .	8 0 -6 0 0
sa:through his	-5 -8 16 0 0
sa:through its	0 12 -11 0 0
sa:till	6 0 -10 0 4
sa:time	-3 -19 12 0 6
sa:time ,	0 -7 5 0 0
sa:time being	0 0 -5 0 7
sa:to	-14 1 9 -28 10
sa:to <day-ahead>	11 -14 0 0 0
sa:to <day-gone>	0 7 -5 0 0
sa:to <level>	-1 6 0 0 0
sa:to <number>	13 -15 -5 0 0
sa:to <organisation>	0 6 -3 0 0
sa:to <seat>	-4 -5 14 0 0
sa:to <span>	0 5 -6 0 0
sa:to a	8 -12 -2 0 3
sa:to an	0 -6 0 0 3
sa:to approve	-7 6 -1 0 0
sa:to give	0 13 -7 0 0
sa:to it	0 6 -8 0 1
sa:to its	8 0 -8 0 0
sa:to put	-6 6 -4 0 2
sa:to ratify	0 17 -14 0 0
sa:to say	13 -4 -6 0 0
sa:to sign	-21 0 2 0 15
sa:to take	-1 -1 8 0 0
sa:to vote	0 6 -5 0 0
sa:to which	0 9 -12 0 1
sa:too	13 -4 -6 0 0
sa:top	6 0 -5 0 0
sa:trade	4 -21 7 0 0
sa:trade minister	13 0 -10 0 0
sa:train	-4 7 -1 0 0
sa:travel	0 -3 7 0 0
sa:truce	7 -2 -3 0 1
sa:truce in	11 0 -9 0 0
sa:truce on	-5 0 6 0 0
sa:truce with	2 3 -15 0 6
sa:tuesday	6 0 -5 0 0
sa:tuesday ,	6 0 -5 0 0
sa:two	12 -21 5 0 -2
sa:two country	6 0 -4 0 0
sa:two of	0 -5 7 0 0
sa:under	2 8 -10 0 -3
sa:under a	-3 8 -2 0 0
sa:under it	11 -5 -8 1 0
sa:under the	-6 1 0 0 0
sa:under which	-2 6 -1 0 0
sa:until	0 -13 0 0 12
sa:until <day-ahead>	1 -16 14 0 -1
sa:until the	1 0 -9 0 7
sa:up to	10 -9 0 0 0
sa:us	-11 -7 1 11 0
sa:us .	0 -1 -5 12 0
sa:use	0 -4 10 0 0
sa:used	7 0 -6 0 0
sa:version	-3 0 6 0 0
sa:video	-3 -3 11 0 0
sa:view	-1 0 6 0 0
sa:visit	0 -1 8 0 0
sa:vote	-13 7 -3 0 6
sa:vote in	0 7 -6 0 0
sa:vote on	-6 7 0 0 0
sa:voted	10 -1 -4 0 0
sa:want	-8 9 0 0 0
sa:want to	0 7 -5 0 0
sa:was	3 -11 7 0 -3
sa:was not	11 -9 -1 0 0
sa:was ready	0 -4 8 0 0
sa:was sign	-5 0 7 0 0
sa:way	0 -2 0 7 0
sa:way .	0 -2 0 7 0
sa:we	-9 4 -5 9 0
sa:week .	-9 3 0 4 0
sa:week and	7 0 -2 0 0
sa:were	-7 0 10 0 0
sa:what	-15 0 17 0 0
sa:when	-4 24 -15 0 0
sa:when he	0 6 -2 0 0
sa:when they	7 6 -14 0 0
sa:whether	0 -7 6 2 -3
sa:which	0 6 -11 0 10
sa:which <quality>	0 8 -6 0 0
sa:which has	0 -5 -8 0 12
sa:which is	6 -5 0 0 0
sa:which it	0 0 6 0 0
sa:which would	0 6 -4 0 0
sa:who	1 2 0 0 -6
sa:who is	-3 -3 10 0 0
sa:who negotiate	6 -1 -2 0 0
sa:who run	10 0 -7 0 0
sa:whose	8 21 -29 0 0
sa:why	0 9 -6 0 0
sa:will	-19 0 5 9 0
sa:will be	0 11 -8 0 0
sa:will do	0 6 -2 0 0
sa:will not	4 -15 0 -1 8
sa:will sign	-14 22 -20 8 0
sa:will stop	7 0 -7 0 0
sa:will vote	0 -17 19 0 0
sa:wine	-4 0 6 0 0
sa:with	5 -8 0 -4 0
sa:with <name>	6 4 -15 0 3
sa:with a	0 -8 7 0 0
sa:with my	13 0 -12 0 0
sa:withdraw	0 -4 8 0 0
sa:without	0 2 -6 0 0
sa:without a	-1 -4 0 0 6
sa:word	-8 -1 1 0 5
sa:word on	0 0 -1 0 6
sa:work	0 -9 12 0 0
sa:worth	-3 -4 11 0 0
sa:worth <money>	-1 -2 8 0 0
sa:would	-6 0 0 -3 8
sa:would be	10 -6 -1 0 0
sa:would need	0 -2 7 0 0
sa:would now	0 9 -7 0 0
sa:would put	0 -12 8 0 0
sa:would sign	-6 18 -16 0 2
sa:xi	-2 0 6 0 0
sa:xi jinping	-2 0 6 0 0
sa:year	2 -6 3 0 0
sa:yes	18 5 -23 0 0
sa:yes .	12 1 -16 0 0
sa:yet	-5 8 0 0 -2
sa:yet .	0 6 -1 0 0
sa:yet to	-5 8 0 0 0
sa:you	-4 -11 20 0 0
sa:you have	0 -5 6 0 0
sa:—	-11 -1 23 0 0
said 	-39 -27 58 0 -3
said approve<	1 -12 10 0 0
said approve< do<	0 -6 13 0 0
said approve< lack<	-6 10 -3 0 0
said approve< lack< do<	0 11 -9 0 0
said approve< lack< do< do>	4 -13 7 0 0
said approve< publish< lack<	0 8 -8 0 0
said approve>	-5 0 9 0 -9
said approve> do<	8 0 -9 0 0
said approve> do>	4 -7 9 -3 -12
said approve> lack< do>	0 9 -4 0 0
said approve> lack>	-2 -2 8 0 0
said approve> publish> do>	5 0 -6 0 0
said approve> refuse> do>	0 0 -4 0 7
said approve> vote>	12 -3 -4 0 0
said approve> vote> lack>	0 10 -8 0 0
said approve> vote> lack> do>	0 8 -4 0 0
said do<	0 -18 22 0 0
said do>	-15 -12 31 3 -19
said lack<	-3 -17 25 0 0
said lack>	-7 2 1 0 0
said lack> do>	-18 6 4 0 0
said publish<	3 -25 16 0 0
said publish< do<	-5 12 -14 6 0
said publish< lack<	0 16 -14 0 0
said publish< publish>	-4 0 8 0 0
said publish>	14 -18 3 0 -9
said publish> do>	-12 3 3 3 -1
said publish> lack<	6 0 -8 0 0
said publish> lack>	7 7 -13 0 0
said publish> lack> do>	4 1 -6 0 0
said sign<	20 -10 -13 0 3
said sign< do< do>	-5 0 6 0 0
said sign< lack<	-8 3 0 0 0
said sign< lack>	0 -10 11 0 0
said sign< publish<	14 -14 -3 0 0
said sign>	12 14 -18 0 -25
said sign> approve<	-5 9 0 0 0
said sign> approve< do<	0 -4 7 0 0
said sign> approve>	8 0 -7 0 0
said sign> do<	-8 0 0 5 0
said sign> do>	20 -7 -12 2 -5
said sign> lack>	-2 0 6 0 0
said sign> lack> do>	-4 7 -3 0 0
said sign> publish<	-17 5 11 0 0
said sign> refuse>	-4 -3 -2 0 12
said sign> refuse> do>	0 -9 -3 0 10
said vote< lack<	0 11 -9 0 0
said vote>	-47 15 7 0 -7
said vote> do>	-3 10 0 0 -1
said vote> lack<	0 -15 16 0 0
said vote> lack>	-6 -18 28 0 0
said vote> lack> do>	5 -13 0 0 6
sb:"	-15 -1 16 0 0
sb:" ,	0 11 -9 0 0
sb:" i	-1 -3 0 0 7
sb:" it	6 0 -4 0 0
sb:" our	0 8 -6 0 0
sb:" say	5 -9 0 0 0
sb:" the	0 0 0 0 6
sb:" we	0 -6 2 0 0
sb:'	-5 -2 13 0 0
sb:(	0 12 -10 0 0
sb:)	1 3 -8 0 0
sb:) :	0 0 -6 0 0
sb:) and	6 0 -5 0 0
sb:*	19 -2 -15 0 0
sb:,	-6 -4 12 -19 8
sb:, "	0 -7 5 0 4
sb:, <name>	-8 -16 25 0 0
sb:, <person>	10 8 -21 0 1
sb:, a	4 -15 9 0 0
sb:, according	3 -15 7 0 0
sb:, as	-4 6 0 0 0
sb:, at	-11 12 0 0 0
sb:, by	5 0 -9 1 0
sb:, for	0 10 -10 0 0
sb:, he	-7 4 0 0 0
sb:, his	1 5 -10 0 0
sb:, i	0 -2 6 0 0
sb:, if	-3 6 0 0 0
sb:, in	-14 0 10 0 0
sb:, its	0 0 -4 0 7
sb:, mr	-1 -7 13 0 0
sb:, not	0 7 -5 0 0
sb:, of	-7 2 1 0 0
sb:, or	-3 6 0 0 0
sb:, provided	-4 17 -11 0 0
sb:, say	0 8 -4 0 0
sb:, that	-2 9 -3 0 0
sb:, the	8 1 -7 0 -3
sb:, their	6 0 -4 0 0
sb:, then	2 5 -9 0 0
sb:, to	0 8 -5 0 0
sb:, unless	0 -4 7 0 0
sb:, when	0 -3 8 0 0
sb:, which	7 -7 0 0 0
sb:, who	-8 -17 28 0 0
sb:, whose	0 -7 4 0 0
sb:, will	0 -5 8 0 0
sb:. m	0 -6 6 0 0
sb:/	0 -4 8 0 0
sb::	9 14 -15 -9 -5
sb:: <number>	5 9 -12 0 0
sb:: <person>	8 -15 0 0 0
sb:: the	-8 19 -7 0 0
sb:;	3 2 -12 5 0
sb:; <person>	7 0 -5 0 0
sb:; on	0 7 -6 0 0
sb:; the	0 -10 9 2 0
sb:<agent>	-2 6 0 2 -16
sb:<day-ahead>	-16 6 3 0 0
sb:<day-ahead> ,	-2 12 -9 0 0
sb:<day-gone>	21 -27 -5 -3 0
sb:<day-gone> ,	8 -7 0 0 0
sb:<day-gone> ;	2 5 -10 0 0
sb:<day-gone> by	6 -1 -2 0 0
sb:<day-gone> the	0 -7 4 0 0
sb:<day-today>	1 -3 -2 0 7
sb:<day-today> that	0 10 -10 0 0
sb:<duty>	-11 0 15 0 -7
sb:<goods>	2 -3 7 0 -9
sb:<level-noun>	-2 12 -5 0 0
sb:<level>	3 -18 7 2 0
sb:<level> ,	0 -16 16 0 0
sb:<level> on	-10 5 -1 3 0
sb:<level> that	12 0 -11 0 0
sb:<money>	0 -8 13 0 0
sb:<month-ahead>	0 -8 12 0 0
sb:<month-ahead> ,	0 -7 9 0 0
sb:<month-gone> ,	4 0 -6 0 0
sb:<name>	13 -1 -1 -15 0
sb:<name> 's	0 6 -3 -1 0
sb:<name> ,	0 7 -12 0 5
sb:<name> :	10 0 -6 0 0
sb:<name> agree	0 -8 10 0 0
sb:<name> and	-7 0 7 0 0
sb:<name> has	0 -12 17 0 0
sb:<name> have	9 0 -5 0 0
sb:<name> is	0 9 -6 0 0
sb:<name> on	9 0 -6 0 0
sb:<name> sign	-5 0 10 0 0
sb:<name> take	2 5 -9 0 0
sb:<name> the	0 5 -8 0 0
sb:<not>	-37 5 13 4 -2
sb:<number>	4 -19 11 0 -8
sb:<number> /	-1 0 8 0 0
sb:<number> :	8 0 -6 0 0
sb:<number> a	0 -6 7 0 0
sb:<number> and	6 0 -4 0 0
sb:<number> of	0 -1 7 0 0
sb:<office>	17 -3 -12 0 0
sb:<office> 's	-7 13 -5 0 0
sb:<office> ,	3 -11 4 0 0
sb:<office> :	-13 0 15 0 0
sb:<office> has	-1 -3 8 0 0
sb:<office> in	11 -4 -5 0 0
sb:<office> say	4 7 -13 0 0
sb:<organisation>	2 8 -8 0 0
sb:<organisation> 's	0 -14 16 0 0
sb:<organisation> and	-7 18 -10 0 0
sb:<organisation> approve	7 8 -18 0 0
sb:<organisation> has	-6 -3 13 0 0
sb:<organisation> on	0 0 -8 0 4
sb:<organisation> that	2 2 -7 0 0
sb:<person>	-17 -7 25 -6 0
sb:<person> 's	8 7 -20 0 0
sb:<person> ,	-7 -17 19 0 0
sb:<person> :	-17 26 -6 0 0
sb:<person> ;	14 0 -12 0 0
sb:<person> announce	0 -6 6 0 0
sb:<person> for	-4 -3 12 0 0
sb:<person> say	-3 -2 8 0 0
sb:<person> sign	-7 -11 18 0 0
sb:<person> tell	-3 7 0 0 0
sb:<person> was	0 -1 0 0 8
sb:<quality>	3 0 -8 5 0
sb:<quality> economy	-7 10 0 0 0
sb:<quality> president	7 -1 -2 0 0
sb:<quality> ship	0 6 -5 0 0
sb:<quality> tariff	10 0 -9 0 0
sb:<seat>	-6 15 -7 -5 4
sb:<seat> ,	-11 5 -2 0 9
sb:<seat> by	0 6 -5 0 0
sb:<seat> it	0 8 -6 0 0
sb:<seat> on	13 -9 -6 0 0
sb:<seat> say	0 6 -3 0 0
sb:<sender>	-3 -8 13 0 0
sb:<span>	-11 0 8 0 0
sb:<span> ,	-9 8 0 0 0
sb:<span> after	0 -1 8 0 0
sb:<span> of	7 -1 -2 0 0
sb:<taker>	-8 -12 21 0 0
sb:<v-agree>	6 -5 0 -10 4
sb:<v-bear>	4 -14 4 6 -6
sb:<v-begin>	-4 26 -16 0 -2
sb:<v-buy>	0 -3 6 0 0
sb:<v-deny>	-7 -1 13 0 0
sb:<v-down>	-2 -10 17 0 0
sb:<v-end>	-6 0 3 0 0
sb:<v-impose>	-3 15 -5 -16 0
sb:<v-propose>	-30 8 13 0 -5
sb:<v-say>	3 -4 8 -4 -8
sb:<v-sell>	-3 6 -1 0 0
sb:<v-stay>	-9 -11 26 0 0
sb:<v-suspend>	-23 0 16 0 0
sb:<v-target>	-8 -3 11 0 0
sb:<v-up>	0 -9 12 0 0
sb:[	7 0 -5 0 0
sb:a	-10 1 4 8 -21
sb:a .	0 -6 6 0 0
sb:a decree	8 0 -7 0 0
sb:a mandate	0 11 -9 0 0
sb:a meet	12 0 -9 0 0
sb:a notice	-2 8 -14 6 0
sb:a second	5 9 -16 0 0
sb:a signature	0 7 -6 0 0
sb:a treaty	0 -6 6 0 0
sb:a truce	0 -10 11 0 0
sb:about	0 -4 9 0 0
sb:accord	-1 -3 9 0 0
sb:according	5 -22 13 0 0
sb:according to	5 -22 13 0 0
sb:additional duty	0 6 -4 0 0
sb:after	0 -11 13 0 0
sb:after <span>	6 0 -5 0 0
sb:after the	4 1 -7 0 0
sb:again	0 -4 7 0 0
sb:agree	-20 14 3 0 0
sb:agree in	-14 1 7 0 0
sb:agree on	0 6 -5 0 0
sb:agree until	0 9 -7 0 0
sb:agreement was	6 2 -10 0 0
sb:also	0 -5 6 0 0
sb:an	-6 0 6 0 0
sb:and	3 1 0 -16 -4
sb:and ,	0 0 -3 0 6
sb:and <name>	7 4 -10 0 0
sb:and <person>	-6 -10 18 0 0
sb:and by	5 0 -6 0 0
sb:and that	11 -20 5 0 0
sb:and the	0 10 -7 0 0
sb:announce	-7 -17 26 0 0
sb:announce that	0 -11 12 0 0
sb:announcement	4 7 -12 0 0
sb:announcement of	4 6 -12 0 0
sb:another	0 -3 6 0 0
sb:any	-5 0 6 0 0
sb:anything	0 -5 7 0 0
sb:apply from	6 0 -6 0 0
sb:approval	0 14 -10 0 0
sb:approval ,	0 -10 10 0 0
sb:approval of	-2 6 -1 0 0
sb:approve	2 8 -10 0 0
sb:approve it	15 -2 -11 0 0
sb:approve the	-7 1 3 0 0
sb:are	3 -19 13 0 0
sb:argue	0 -6 6 0 0
sb:as	-18 0 13 0 0
sb:as of	-6 0 9 0 0
sb:ask	-5 10 -7 1 0
sb:at	-8 0 16 0 0
sb:at <number>	1 -6 0 0 0
sb:at a	12 0 -11 0 0
sb:at the	-8 5 0 0 0
sb:be	-34 18 3 0 0
sb:be approve	-1 14 -9 0 0
sb:be sign	-18 2 10 0 0
sb:bear	15 1 -18 0 0
sb:become	0 7 -7 0 0
sb:been	15 -4 -8 0 0
sb:been sign	12 -2 -7 0 0
sb:before	2 -11 9 0 0
sb:before the	11 -2 -4 0 0
sb:begin	-7 0 3 0 0
sb:being	0 0 -2 0 7
sb:beside	1 -3 -10 0 11
sb:between	12 -7 -2 0 0
sb:between the	10 -6 -2 0 0
sb:both	10 -5 -3 0 0
sb:bring	0 -6 9 0 0
sb:but	-12 15 -4 0 1
sb:but the	-4 10 -3 0 0
sb:by	18 0 -15 1 -13
sb:by <person>	-1 -8 7 1 0
sb:by a	1 0 -9 3 0
sb:by mr	15 0 -16 0 0
sb:by the	12 1 -12 0 0
sb:call	-3 -6 13 0 0
sb:can	0 -11 9 0 0
sb:city	0 -11 12 0 0
sb:clear	6 -3 -2 0 0
sb:collect	6 -1 -2 0 0
sb:commerce	12 -3 -6 0 0
sb:company	-14 0 17 0 0
sb:confirm	0 -2 6 0 0
sb:consensu	0 6 -6 0 0
sb:consent	1 -7 5 0 0
sb:consultation	0 -5 6 0 0
sb:could	0 -6 1 4 0
sb:country	1 -6 0 0 0
sb:day of	0 -5 8 0 0
sb:deal	-8 0 7 0 0
sb:deal with	0 7 -4 0 0
sb:decision	7 2 -12 0 0
sb:decision of	2 0 -6 0 0
sb:decree	9 6 -18 0 0
sb:decree of	12 -3 -6 0 0
sb:did not	0 6 -4 0 0
sb:do	0 -11 15 0 0
sb:doe not	0 -15 17 0 0
sb:due	0 -10 13 0 0
sb:duty	-6 0 5 0 0
sb:duty on	0 -2 6 0 0
sb:duty that	6 0 -5 0 0
sb:each side	0 -7 8 0 0
sb:economy	-10 9 0 0 0
sb:economy minister	-7 10 0 0 0
sb:effect	-4 11 -5 0 0
sb:end	-13 1 4 0 0
sb:end of	-4 6 0 0 0
sb:entry	0 9 -7 0 0
sb:extend	-2 0 9 0 0
sb:extension	1 5 -6 0 0
sb:extension to	11 5 -17 0 0
sb:fall	0 -3 7 0 0
sb:farm	6 0 -6 0 0
sb:farm good	6 0 -6 0 0
sb:farmer	7 0 -7 0 0
sb:fee on	0 6 -5 0 0
sb:final	0 9 -8 0 0
sb:first ,	7 0 -9 0 0
sb:fish	0 7 -7 0 0
sb:following	0 -5 6 0 0
sb:for	-2 -3 -1 4 9
sb:for <name>	27 -13 -13 0 0
sb:for <span>	0 -1 6 0 0
sb:for a	0 -4 6 0 0
sb:for the	-21 10 1 0 0
sb:force	-7 19 -12 0 0
sb:from <level>	8 -2 -3 0 0
sb:from the	0 22 -18 0 0
sb:give	4 -6 0 0 0
sb:given	11 -7 0 0 0
sb:go on	0 -7 3 0 0
sb:go through	0 12 -11 0 0
sb:good have	9 0 -9 0 0
sb:good in	6 0 -5 0 0
sb:government	-3 11 -6 0 0
sb:had	-8 0 7 0 0
sb:had been	5 0 -6 0 0
sb:half	7 0 -2 0 0
sb:has	-2 1 7 0 -17
sb:has sign	-9 -6 18 0 0
sb:has to	-8 21 -12 0 0
sb:have not	4 -3 -8 7 0
sb:he	-15 17 -3 -3 0
sb:he had	-5 0 7 0 0
sb:he say	1 3 -6 0 0
sb:he would	0 22 -19 0 0
sb:her	-4 0 -6 0 11
sb:his <office>	0 -9 7 0 0
sb:hofmeyr	0 -9 8 0 0
sb:home	-6 4 0 0 0
sb:hour	10 -2 -2 0 0
sb:house	0 -5 9 0 0
sb:how	0 -6 10 0 0
sb:i	-9 -3 4 0 9
sb:i have	-6 3 0 0 0
sb:i sign	5 7 -14 0 0
sb:i will	0 -3 0 0 7
sb:if	-19 -1 15 3 0
sb:impose	6 -3 -1 0 0
sb:impose on	6 0 -6 0 0
sb:in	3 -6 13 -16 -25
sb:in <name>	9 15 -24 0 0
sb:in <number>	7 0 -6 0 0
sb:in <seat>	9 16 -22 0 -2
sb:in a	17 0 -17 0 0
sb:in the	-28 -7 29 0 0
sb:in their	0 7 -5 0 0
sb:in which	0 -4 7 0 0
sb:informed	1 -7 1 0 0
sb:informed the	-1 -1 6 0 0
sb:into	-11 9 0 0 0
sb:into force	0 14 -11 0 0
sb:investment	0 7 -6 0 0
sb:is	-6 8 0 0 -12
sb:is agree	0 9 -6 0 0
sb:is on	0 -8 9 0 0
sb:is that	-6 10 -3 0 0
sb:is the	-7 8 0 0 0
sb:is to	-4 -17 23 0 0
sb:issued	0 7 -8 0 0
sb:it	10 -13 1 2 -5
sb:it has	10 -4 -2 0 0
sb:it in	7 0 -4 0 0
sb:it on	14 0 -10 0 0
sb:it take	3 -6 0 0 0
sb:it to	0 13 -10 0 0
sb:it was	-4 0 6 0 0
sb:it will	-6 7 0 0 0
sb:it with	-2 -4 10 0 0
sb:it would	-7 6 0 0 0
sb:its	-15 1 7 0 3
sb:just	11 0 -10 0 0
sb:last week	10 0 -10 0 0
sb:law the	0 8 -6 0 0
sb:lead	-2 -3 8 0 0
sb:leave it	0 6 -5 0 0
sb:let	0 -10 13 0 0
sb:level	7 0 -6 0 0
sb:lie	0 8 -6 0 0
sb:lie with	0 8 -7 0 0
sb:long	4 -7 0 0 0
sb:lower	1 -14 8 0 0
sb:m	0 -6 6 0 0
sb:m .	0 -6 6 0 0
sb:man	0 -1 -1 0 7
sb:man who	0 0 -5 0 7
sb:mandate	0 13 -11 0 0
sb:mandate for	0 11 -10 0 0
sb:may	0 -2 6 0 0
sb:me	0 7 -4 0 0
sb:meant	0 4 -15 0 11
sb:meet	0 -16 15 0 0
sb:meet in	9 0 -7 0 0
sb:member	0 -1 6 0 0
sb:memorandum	-1 0 7 0 0
sb:midnight	10 0 -6 0 0
sb:minister	0 6 -3 0 0
sb:missing is	-4 7 0 0 0
sb:month	0 -5 9 0 0
sb:more	-9 10 0 0 0
sb:morning	0 -11 10 0 0
sb:mr	-11 12 3 0 -7
sb:mr <person>	-17 11 3 0 0
sb:must	-10 -16 24 0 0
sb:must be	0 -7 10 0 0
sb:must still	0 -11 13 0 0
sb:my	1 5 -11 0 1
sb:my <office>	6 0 -9 0 2
sb:name	6 -2 0 0 0
sb:need	-4 13 -4 0 -1
sb:need a	0 10 -7 0 0
sb:negotiation	0 6 -5 0 0
sb:neither	-2 13 -8 0 0
sb:no	-11 0 6 0 0
sb:no .	0 7 -4 0 0
sb:no notice	0 11 -7 0 0
sb:no order	0 15 -11 0 0
sb:nor	-7 10 0 0 0
sb:not	-2 -13 6 9 0
sb:not sign	0 -6 0 0 6
sb:not yet	0 6 -4 0 0
sb:note	22 0 -20 0 0
sb:nothing	-3 14 -7 0 0
sb:nothing is	0 13 -9 0 0
sb:notice	-17 24 -20 5 0
sb:notice of	-3 6 -10 6 0
sb:of	0 0 6 1 -28
sb:of <day-today>	-6 -1 10 0 0
sb:of <level>	0 -10 0 3 0
sb:of <name>	8 0 -8 0 0
sb:of <span>	-10 3 2 0 0
sb:of a	0 13 -9 0 0
sb:of his	-1 -3 8 0 0
sb:of talk	15 0 -11 0 0
sb:of the	-4 -2 7 2 -6
sb:of up	6 0 -5 0 0
sb:on	-1 -11 9 6 -2
sb:on <day-ahead>	-10 0 9 0 0
sb:on <day-gone>	2 -14 5 0 0
sb:on <quality>	4 2 -12 3 0
sb:on our	8 0 -5 0 0
sb:on the	-7 0 2 0 0
sb:on thi	8 0 -9 0 0
sb:on which	0 3 -8 5 0
sb:one	-1 15 -9 0 0
sb:only	-10 4 1 0 0
sb:or	-5 14 -7 0 0
sb:order of	0 -7 5 0 0
sb:order on	-6 0 8 0 0
sb:other	11 -3 -5 0 0
sb:our	13 0 -10 0 0
sb:our deal	0 8 -8 0 0
sb:our side	7 0 -4 0 0
sb:out	8 3 -11 0 0
sb:out that	0 7 -7 0 0
sb:owner	10 0 -9 0 0
sb:pause	-2 -8 13 0 0
sb:pen	0 6 -6 0 0
sb:pending	0 9 -8 0 0
sb:place	0 0 -5 0 11
sb:port fee	0 6 -5 0 0
sb:present	-4 11 -4 0 0
sb:president	0 -16 11 0 0
sb:president ,	8 -1 -3 0 0
sb:prime	3 -8 1 0 0
sb:prime minister	3 -8 1 0 0
sb:prolongation	-5 12 -3 0 0
sb:provided	-4 16 -11 0 0
sb:provided that	-4 16 -11 0 0
sb:published	-5 6 0 0 0
sb:put the	0 11 -8 0 0
sb:put their	9 -3 -4 0 0
sb:question	-8 0 13 0 0
sb:question :	0 -7 13 0 0
sb:rate	3 -6 0 0 0
sb:reach in	6 0 -4 0 0
sb:read	0 -6 9 0 0
sb:ready	1 1 -12 0 7
sb:ready to	0 1 -7 0 8
sb:recommend	0 18 -17 0 0
sb:reduce	4 11 -17 0 0
sb:reduction	-10 16 -5 0 0
sb:reporter	-6 13 -5 0 0
sb:require	3 6 -13 0 0
sb:rice	0 -9 3 4 0
sb:rise	0 -8 10 0 0
sb:round ,	-3 7 -1 0 0
sb:round of	8 0 -7 0 0
sb:rule	-1 0 6 0 0
sb:same	-7 0 2 0 0
sb:same day	-5 0 8 0 0
sb:say	0 8 0 0 -10
sb:say :	0 6 -5 0 0
sb:say in	0 -6 10 0 0
sb:say it	-3 6 0 0 0
sb:say that	-2 0 6 0 0
sb:seal	-9 0 4 0 0
sb:second	14 2 -17 0 0
sb:second round	12 0 -10 0 0
sb:see	0 0 -4 6 0
sb:set	0 -6 9 0 0
sb:sheet	-1 0 7 0 0
sb:ship	0 8 -6 0 0
sb:ship ,	0 7 -6 0 0
sb:should	0 -2 8 0 0
sb:side the	10 0 -9 0 0
sb:sign	19 -14 -6 -5 7
sb:sign ,	6 0 -10 0 6
sb:sign :	24 -7 -18 0 0
sb:sign ;	-8 2 -3 0 8
sb:sign a	-4 0 8 0 0
sb:sign in	17 0 -17 0 0
sb:sign on	3 -10 2 0 0
sb:sign the	-17 -2 22 0 0
sb:sign what	-2 -1 8 0 0
sb:signature	0 15 -13 0 0
sb:signature is	0 12 -10 0 0
sb:signature of	0 -9 10 0 0
sb:sit	-10 0 7 0 0
sb:so	0 -8 7 0 0
sb:some	-7 0 6 0 0
sb:speak	0 0 -6 0 7
sb:spoke of	0 6 -6 0 0
sb:stay	0 -3 7 0 0
sb:still	-9 0 5 0 0
sb:still need	0 -6 7 0 0
sb:still to	0 13 -12 0 0
sb:stop	5 2 -10 0 0
sb:stroke	0 8 -6 0 0
sb:subject to	0 6 -4 0 0
sb:suspend	-6 14 -7 0 0
sb:take	0 23 -22 0 0
sb:take effect	0 6 -2 0 0
sb:talk	5 -19 4 0 0
sb:talk ,	6 0 -4 0 0
sb:talk between	10 0 -5 0 0
sb:talk in	-1 -2 9 0 0
sb:tariff ,	0 -3 7 0 0
sb:tariff truce	-9 0 9 0 0
sb:telephone	-2 -4 11 0 0
sb:tell reporter	0 9 -6 0 0
sb:tell us	11 0 -13 0 0
sb:text	0 8 -4 0 0
sb:that	-6 7 3 -13 0
sb:that 's	0 0 6 0 0
sb:that effect	0 6 -5 0 0
sb:that is	-4 -1 8 0 0
sb:that of	0 14 -16 0 0
sb:that the	-6 -11 22 0 0
sb:the	-11 5 13 -12 -16
sb:the <name>	-12 0 13 0 0
sb:the <office>	7 10 -13 0 0
sb:the <organisation>	11 -1 -8 0 0
sb:the <person>	6 -2 -1 0 0
sb:the <quality>	0 11 -15 2 0
sb:the additional	0 6 -5 0 0
sb:the agreement	8 4 -14 0 0
sb:the approval	-2 7 -2 0 0
sb:the city	0 -11 12 0 0
sb:the company	-12 0 14 0 0
sb:the day	-4 12 -6 0 0
sb:the first	-1 -3 10 0 0
sb:the following	0 -5 6 0 0
sb:the law	0 -4 8 0 0
sb:the man	0 0 -5 0 7
sb:the one	0 10 -8 0 0
sb:the order	16 -10 -5 0 0
sb:the other	11 0 -9 0 0
sb:the pause	0 -7 8 0 0
sb:the present	-4 11 -4 0 0
sb:the reduction	0 14 -11 0 0
sb:the result	0 -6 6 0 0
sb:the same	-6 0 2 0 0
sb:the second	12 -3 -7 0 0
sb:the signature	-5 -4 10 0 0
sb:the talk	-2 0 6 0 0
sb:the tariff	2 11 -13 0 0
sb:their <office>	0 -2 6 0 0
sb:them	0 12 -9 0 0
sb:there is	0 -4 11 0 0
sb:thing	1 -8 4 0 0
sb:third	-6 1 0 0 0
sb:third round	-4 7 0 0 0
sb:three	0 -1 8 0 0
sb:through	0 7 -5 0 0
sb:through the	0 -6 3 0 0
sb:tiktok	9 -2 -4 0 0
sb:time	-7 0 4 0 0
sb:time ,	-3 0 6 0 0
sb:to	-12 14 0 0 0
sb:to <level>	13 5 -17 0 0
sb:to <number>	2 -7 0 3 0
sb:to be	-9 14 -3 0 0
sb:to it	3 4 -9 0 0
sb:to mr	0 -3 7 0 0
sb:to prolong	0 -6 7 0 0
sb:to sign	-8 0 0 0 7
sb:to that	0 6 -5 0 0
sb:to the	4 15 -17 0 0
sb:trade	-6 -6 15 0 0
sb:treaty	0 -6 8 0 0
sb:truce	-18 -7 29 0 -1
sb:truce that	0 -7 9 0 0
sb:truce until	0 -6 7 0 0
sb:truce with	-8 0 11 0 0
sb:under	-2 -3 12 0 0
sb:unless	0 -10 15 0 0
sb:unless the	0 -6 8 0 0
sb:until	-11 0 8 0 0
sb:until <day-ahead>	0 -1 6 0 0
sb:until the	0 8 -3 0 0
sb:up	0 -9 7 0 0
sb:us	5 7 -12 0 0
sb:us that	11 0 -13 0 0
sb:was	13 -11 -5 0 4
sb:was ready	4 0 -14 0 8
sb:we	0 -18 6 4 0
sb:we have	0 -6 0 6 0
sb:week	10 -4 -2 0 0
sb:were	6 -6 0 0 0
sb:what is	0 12 -9 0 0
sb:what the	9 0 -6 0 0
sb:when	-1 -20 23 0 0
sb:when the	0 -4 7 0 0
sb:where	0 -1 6 0 0
sb:whether	-7 -6 -3 20 0
sb:which	6 -6 -1 4 0
sb:which he	0 7 -7 0 0
sb:which is	4 1 -8 0 0
sb:which the	5 -16 0 5 0
sb:who	-8 -4 5 0 6
sb:who lead	-1 -1 6 0 0
sb:will	-15 0 9 0 4
sb:will be	-9 10 0 0 0
sb:will not	0 -6 0 0 7
sb:will sign	0 -9 11 0 0
sb:with	-16 0 19 0 -3
sb:with <name>	-9 9 0 0 0
sb:without	3 -10 2 0 0
sb:word	-2 13 -7 0 0
sb:worked	12 0 -11 0 0
sb:would	-29 21 -1 0 0
sb:would be	-5 12 -5 0 0
sb:would go	0 -5 6 0 0
sb:would put	0 15 -11 0 0
sb:year	0 -10 15 0 0
sb:yet	-1 13 -8 0 0
sb:—	-4 -4 12 0 0
short	-4 16 -11 7 -3
sided	21 34 -34 -5 -12
sign< approve<	-10 18 -8 0 0
sign< approve>	1 13 -15 0 0
sign< do<	-1 12 -4 0 -1
sign< future	-18 1 10 0 0
sign< is future	-4 0 0 0 8
sign< is future passive	-11 3 3 0 0
sign< is noun needs office	0 -7 7 0 0
sign< is noun put	7 -4 -1 0 0
sign< is participle passive	20 -8 -13 0 0
sign< is participle passive person	13 0 -8 0 0
sign< is participle passive side	17 0 -15 0 0
sign< is past name	-8 0 9 0 0
sign< is past person	10 0 -10 0 0
sign< lack<	-21 8 3 0 -2
sign< modal	-10 5 1 0 0
sign< name	9 17 -22 0 0
sign< office	-20 -4 20 0 0
sign< organisation	10 -12 4 0 0
sign< participle	10 -5 -4 0 0
sign< past	-7 3 5 0 0
sign< perfect	2 -8 2 0 0
sign< person	36 9 -51 0 11
sign< power=board	0 -6 9 0 0
sign< power=council	5 1 -7 0 0
sign< power=minister	7 3 -15 0 4
sign< power=no power	15 0 -10 -1 -7
sign< power=parliament	0 -8 6 0 0
sign< power=prime minister	12 1 -15 0 0
sign< power=treasury	0 -7 8 0 0
sign< present	11 1 -7 0 -2
sign< pronoun	-10 0 6 0 0
sign< publish<	14 -7 -4 0 0
sign< publish>	13 1 -24 0 6
sign< refuse<	0 -8 0 0 6
sign< side	0 -13 10 0 0
sign> again	0 0 10 0 -2
sign> approve<	1 0 -7 7 0
sign> both	17 0 -17 0 0
sign> do>	18 0 -25 10 1
sign> future	-22 15 -4 7 -6
sign> infinitive	-11 4 -2 0 8
sign> is future	-16 5 0 8 -3
sign> is future person	-9 5 0 4 0
sign> is infinitive	-4 0 -5 0 8
sign> is modal	-12 4 0 0 2
sign> is modal not	6 -2 0 0 -2
sign> is modal not pronoun	7 -2 0 0 -1
sign> is modal person	-7 7 0 0 0
sign> is noun needs	-1 8 -4 0 0
sign> is noun put	7 0 -10 0 0
sign> is noun put person	18 -3 -13 0 0
sign> is noun s	9 -5 0 0 0
sign> is past	7 -25 2 2 -8
sign> is past name	10 0 -8 0 0
sign> is past office	-10 -1 7 5 0
sign> is past person	38 -9 -29 0 0
sign> is past pronoun	8 0 -4 0 0
sign> is past side	-21 0 24 0 0
sign> is perfect	13 -17 0 0 -4
sign> is perfect both	15 -2 -11 0 0
sign> is pluperfect	10 -2 -8 2 0
sign> is present	-6 15 -6 0 0
sign> is present person	-7 9 0 0 0
sign> lack<	7 0 -3 0 0
sign> lack>	-7 7 0 -2 0
sign> modal	-21 4 0 0 1
sign> modal-not	6 -2 0 0 -2
sign> name	21 0 -12 0 -8
sign> office	-27 -7 27 10 -10
sign> organisation	-23 -7 22 0 8
sign> participle	1 -8 3 0 0
sign> past	28 -11 -22 4 0
sign> perfect	0 -24 19 -5 0
sign> person	34 30 -69 13 -3
sign> pluperfect	14 -4 -10 2 -1
sign> power=board	-6 -4 13 0 0
sign> power=cabinet	10 -1 -3 0 0
sign> power=council	-1 6 -2 0 0
sign> power=government	7 -5 0 0 0
sign> power=king	4 0 -8 5 0
sign> power=minister	1 12 -11 -11 0
sign> power=ministry	-8 0 0 0 8
sign> power=no power	0 3 2 -12 -6
sign> power=premier	6 -4 -7 4 0
sign> power=president	22 10 -47 15 0
sign> power=prime minister	0 9 -17 3 0
sign> power=representative	-3 0 7 0 0
sign> present	0 8 -11 5 -4
sign> pronoun	7 2 -15 -4 6
sign> publish<	-14 2 10 0 0
sign> publish>	0 10 -3 -1 -9
sign> refuse>	-2 -20 -5 -2 23
sign> side	-28 -5 30 0 0
sign> vote<	-13 -3 7 9 0
sign> vote>	12 -2 -14 0 1
signature line	21 -1 -17 0 0
t0=future	-13 0 7 0 0
t0=future-passive	-13 10 0 0 0
t0=modal-passive	-8 0 5 0 0
t0=past	-19 0 24 0 -14
t0=past-passive	0 -14 7 0 0
t0=perfect	1 -4 6 0 -3
t0=perfect-not	0 -2 -1 7 0
t0=perfect-passive	8 0 -4 0 0
t0=pluperfect	-7 -1 14 0 0
t0=pluperfect-passive	7 0 -6 0 0
t0=present	9 -8 1 2 -14
t0=present-not	0 -5 7 0 0
t0=present-passive	0 -4 6 0 0
t1=future	-13 0 6 0 0
t1=future-passive	-13 10 0 0 0
t1=infinitive	0 -3 8 0 0
t1=infinitive-passive	0 11 -10 0 0
t1=modal-passive	-8 0 5 0 0
t1=participle-passive	4 -18 5 0 0
t1=past	-18 0 25 0 -14
t1=past-passive	0 -14 6 0 0
t1=perfect-not	0 -2 -1 7 0
t1=perfect-passive	8 0 -4 0 0
t1=pluperfect	-6 0 12 0 0
t1=pluperfect-passive	7 0 -6 0 0
t1=present	10 -6 0 2 -14
t1=present-not	0 -5 7 0 0
t1=present-passive	0 -4 6 0 0
t2=future	-32 12 4 0 -11
t2=future-not	0 -1 -5 0 10
t2=future-passive	0 9 -6 0 0
t2=gerund	-3 -11 19 0 0
t2=infinitive	-6 -1 3 0 6
t2=modal	-33 1 11 0 0
t2=modal-not	6 0 -9 10 -5
t2=participle-passive	0 -14 11 0 0
t2=past	11 -47 13 -2 0
t2=past-not	0 -2 -3 0 6
t2=perfect	3 -9 4 -13 1
t2=perfect-not	-7 0 8 0 -3
t2=perfect-passive	1 -6 1 0 0
t2=perfect-passive-not	-1 11 -6 0 0
t2=pluperfect	3 -7 1 0 -3
t2=pluperfect-not	0 7 -2 0 0
t2=pluperfect-passive	0 9 -6 0 0
t2=present	-21 25 -2 -4 -13
t2=present-not	-1 1 -9 8 1
t2=present-passive	-10 0 16 0 0
v0-none	-2 0 16 -28 -5
v0=add	0 7 -6 0 0
v0=approve	0 6 -5 0 0
v0=have	4 -7 0 4 0
v0=meet	-5 -2 14 0 0
v0=other	-21 0 14 0 0
v0=say	6 4 -2 -3 -7
v0=see	0 -3 0 7 0
v0=tell	4 -12 10 0 -4
v1-none	-2 0 14 -27 -4
v1=add	0 7 -6 0 0
v1=agree	-8 0 10 0 0
v1=approve	0 7 -7 0 0
v1=go	0 6 -3 0 0
v1=have	4 -7 0 4 0
v1=meet	-8 -5 19 0 0
v1=other	-21 0 13 0 0
v1=say	6 4 -1 -3 -7
v1=see	0 -3 0 7 0
v1=sign	7 -4 0 0 0
v1=tell	4 -12 10 0 -4
v2-none	5 -8 22 -26 -26
v2=accept	0 0 6 0 0
v2=agree	0 -22 19 0 0
v2=approve	-3 7 0 -2 -9
v2=be	0 -17 24 0 -2
v2=call	-2 0 8 0 0
v2=collect	0 -1 8 0 0
v2=come	7 -2 -1 0 0
v2=confirm	0 -8 5 0 0
v2=end	10 -3 -4 0 0
v2=have	-2 22 -20 -4 0
v2=hold	2 0 -6 0 5
v2=keep	0 7 -4 0 0
v2=know	0 0 -8 10 0
v2=leave	-7 0 8 0 0
v2=let	0 1 -9 0 3
v2=look	0 7 -6 0 0
v2=make	0 9 -7 0 0
v2=meet	0 -6 11 0 0
v2=other	-1 15 -3 -5 -13
v2=post	0 8 -7 0 0
v2=put	13 -6 -10 7 -4
v2=rule	0 -7 11 0 0
v2=say	0 -8 5 0 0
v2=see	-4 -8 14 0 0
v2=sign	4 0 -13 2 8
v2=take	-11 0 10 0 0
v2=tell	-19 1 -2 10 0
verbless	8 -4 7 -17 -2
vote< do<	0 -4 10 0 0
vote< do>	-13 -7 9 9 0
vote< infinitive	0 -4 6 0 0
vote< lack<	-2 8 -3 0 0
vote< modal	0 -6 8 0 0
vote< organisation	1 5 -6 0 0
vote< past	0 -19 18 0 0
vote< perfect	-6 0 7 0 0
vote< person	-17 11 0 3 0
vote< power=minister	-2 -8 12 0 0
vote< power=no power	-8 -11 22 0 0
vote< power=president	0 14 -15 3 0
vote< present	0 -7 13 0 0
vote< pronoun	0 -11 16 0 0
vote< publish<	3 -7 0 0 0
vote< refuse<	0 0 7 0 0
vote< side	0 -4 9 0 0
vote> do<	0 12 -8 0 0
vote> do>	3 7 -19 0 6
vote> future	-1 -6 12 0 0
vote> infinitive	13 -11 0 0 0
vote> is future	0 -3 6 0 0
vote> is infinitive	15 -9 -5 0 0
vote> is noun council	0 -14 18 0 0
vote> is noun council organisation	0 -14 18 0 0
vote> is noun will	0 -6 10 0 0
vote> is perfect	2 3 -6 0 0
vote> is present	-3 14 -9 0 0
vote> is present name	0 16 -15 0 0
vote> lack<	-4 -11 18 0 0
vote> lack>	-2 -8 11 0 0
vote> name	-13 21 -10 0 0
vote> organisation	-19 1 0 -4 14
vote> person	7 -3 0 0 -2
vote> pluperfect	10 0 -8 0 0
vote> power=board	-4 -6 13 0 0
vote> power=bureau	0 6 -5 0 0
vote> power=cabinet	8 1 -16 0 0
vote> power=committee	0 -21 23 0 0
vote> power=congress	-1 7 -2 0 0
vote> power=council	-15 -10 14 0 5
vote> power=government	0 -4 7 0 0
vote> power=minister	0 -19 20 0 0
vote> power=ministry	0 -10 15 0 0
vote> power=no power	0 1 2 0 -9
vote> power=parliament	0 22 -27 0 1
vote> power=president	-4 15 -12 1 0
vote> power=senate	2 9 -19 0 1
vote> present	-12 4 0 0 0
vote> pronoun	0 -12 19 0 0
vote> refuse>	0 -14 -1 0 17
vote> side	0 -18 26 0 0
vt0=approve future	0 7 -6 0 0
vt0=have past	0 -3 7 0 0
vt0=have present	6 -2 -6 4 0
vt0=leave past	0 6 -5 0 0
vt0=other perfect	-10 0 4 0 0
vt0=put present	5 -10 0 0 0
vt0=say past	9 11 -17 0 0
vt0=say present	0 -5 10 0 0
vt0=sign future	-12 3 4 0 0
vt0=sign perfect	10 -8 -2 0 0
vt0=sign pluperfect	6 0 -5 0 0
vt0=sign present	0 0 6 0 0
vt0=tell past	-1 -10 20 0 -4
vt0=tell present	9 0 -6 0 0
vt1=agree participle	-2 0 6 0 0
vt1=approve future	0 7 -6 0 0
vt1=have past	0 -2 6 0 0
vt1=have present	6 -2 -6 4 0
vt1=leave past	0 6 -5 0 0
vt1=other perfect	-10 0 4 0 0
vt1=put present	5 -10 0 0 0
vt1=say past	9 11 -17 0 0
vt1=say present	0 -5 10 0 0
vt1=sign future	-12 3 4 0 0
vt1=sign participle	12 -5 -6 0 0
vt1=sign perfect	10 -8 -2 0 0
vt1=sign pluperfect	6 0 -5 0 0
vt1=sign present	0 0 6 0 0
vt1=tell past	-1 -10 20 0 -4
vt1=tell present	9 0 -6 0 0
vt2=agree perfect	10 0 -7 0 0
vt2=agree pluperfect	0 -4 7 0 0
vt2=agree present	0 -2 7 0 0
vt2=announce perfect	0 10 -10 0 0
vt2=approve modal	-3 13 -6 0 0
vt2=approve perfect	-5 0 10 0 0
vt2=be modal	0 -4 6 0 0
vt2=be present	0 -5 9 0 0
vt2=bring present	-8 1 4 0 0
vt2=end present	7 0 -3 0 0
vt2=go present	0 -7 9 0 0
vt2=have present	-3 19 -17 -4 1
vt2=hold present	6 0 -10 0 5
vt2=keep present	0 7 -6 0 0
vt2=know present	0 0 -8 10 0
vt2=leave present	-4 -1 9 0 0
vt2=let perfect	1 0 -7 0 3
vt2=let present	0 8 -5 0 0
vt2=meet gerund	0 -6 10 0 0
vt2=order past	7 0 -5 0 0
vt2=other future	0 11 -8 0 0
vt2=other past	9 0 -6 0 0
vt2=other perfect	0 0 3 0 -6
vt2=other present	-16 14 0 0 0
vt2=post past	0 8 -7 0 0
vt2=put perfect	0 11 -13 0 0
vt2=put present	16 -22 -1 4 0
vt2=reach pluperfect	0 6 -5 0 0
vt2=say present	0 -3 10 0 -6
vt2=settle past	6 0 -5 0 0
vt2=sign future	-14 6 -7 0 8
vt2=sign infinitive	-8 2 -4 0 8
vt2=sign past	8 -23 -2 1 0
vt2=sign perfect	6 -11 6 -1 -7
vt2=sign pluperfect	5 0 -7 2 0
vt2=sign present	-6 15 -5 0 0
vt2=take past	-3 0 8 0 0
vt2=tell past	-9 0 4 0 1
vt2=tell present	0 0 6 0 0
when agreement	-10 -9 31 -11 -20
when extension of the truce	0 17 -15 -7 0
when order	2 12 -5 -5 -10
when truce	0 -28 31 -3 -5`;
