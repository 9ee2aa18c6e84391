// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-14 17 -2 -11
a:'s	15 1 -24 9
a:<day-ahead>	23 0 -29 0
a:<day-ahead> .	23 -5 -19 -5
a:<duty>	-19 2 7 -2
a:<not>	-17 -1 -3 15
a:<organisation>	0 26 -20 -4
a:<span>	0 -6 -8 15
a:<v-agree>	-3 3 9 -15
a:<v-bear>	-7 0 13 -18
a:<v-end>	0 15 -5 -8
a:<v-impose>	-19 2 10 -9
a:<v-return>	0 -11 -6 16
a:a	-17 5 -1 5
a:about	0 -17 20 -1
a:all	0 -12 -1 15
a:and	18 -4 0 -10
a:at the	-5 20 -13 0
a:between	-1 -12 22 -10
a:by	-1 15 -11 -3
a:come	-6 18 -7 -6
a:day	-5 17 -11 -2
a:evening	-7 0 -18 17
a:for	7 15 -6 -26
a:for <span>	8 13 -22 0
a:from	-8 21 -22 7
a:hand	0 18 -14 -3
a:in	-5 -12 18 -2
a:in the	-13 15 -3 -7
a:is	0 7 2 -17
a:month	0 18 -10 -8
a:one	0 -16 5 12
a:out	0 17 -8 -6
a:since	0 -21 25 -2
a:tariff .	-1 -11 16 -1
a:telephone	0 -11 15 -3
a:the	-20 25 0 -23
a:the <organisation>	0 19 -16 0
a:the <quality>	-5 15 -11 -1
a:their	-11 -6 -2 18
a:thi year	0 -18 19 0
a:third	-1 15 -4 -9
a:time	0 -10 -4 15
a:to	2 5 2 -16
a:to <name>	0 -15 15 0
a:trade	-3 -16 13 4
a:with <person>	-1 -14 17 -1
a:year	1 -16 17 -4
b:"	-3 15 -9 -4
b:'	0 16 -10 -5
b:'s <person>	-1 -16 15 1
b:, <person>	3 -17 8 5
b:, and	0 28 -26 -5
b:, end	0 -12 -1 16
b:, on	0 -17 27 -16
b:, sign	0 15 -8 -6
b:, the	-2 21 -8 -9
b:, thursday	-1 19 -5 -12
b:, wednesday	9 -19 15 -9
b:, will	0 -15 17 -2
b:: and	15 -6 -6 -5
b:: it	0 17 -13 -4
b:: the	7 0 -19 9
b:: what	0 -8 -7 15
b:<day-ahead>	-15 -5 -16 25
b:<day-ahead> and	-11 -9 -10 23
b:<day-gone>	-6 -4 -11 18
b:<day-gone> and	-13 -7 -4 21
b:<gate>	-11 -14 19 0
b:<goods>	-3 8 5 -17
b:<level>	-8 34 -22 -10
b:<level> on	0 15 -12 0
b:<name> 's	0 0 10 -15
b:<name> and	7 -21 10 5
b:<office>	-1 -27 22 7
b:<office> 's	9 -22 3 9
b:<office> in	-3 2 -15 12
b:<organisation>	20 14 -12 -36
b:<person>	-12 -20 19 9
b:<person> and	8 -23 15 -2
b:<person> meet	0 -15 19 0
b:<person> say	-3 -21 12 12
b:<person> was	-9 28 -21 -3
b:<quality>	1 -15 12 1
b:<seat>	13 14 -4 -35
b:<seat> on	16 6 -8 -14
b:<span> of	17 -22 -2 4
b:<v-bear>	-3 19 -2 -33
b:<v-end>	0 0 -20 15
b:<v-propose>	-9 -12 22 -9
b:<v-say>	-22 -1 5 2
b:<v-up>	-19 -5 14 1
b:a	0 17 -3 -27
b:a <organisation>	0 -14 15 0
b:after	-1 -8 18 -9
b:after a	6 -20 16 -1
b:again on	0 15 -12 0
b:an hour	0 -17 19 0
b:and <name>	6 -31 16 11
b:and <number>	15 -9 -5 0
b:and the	-8 22 -11 -7
b:are to	-2 -26 30 -1
b:as	8 12 -16 -7
b:at	-2 -23 21 6
b:at it	0 -25 18 6
b:begin	17 -1 -18 -1
b:between	-2 -10 19 -6
b:both side	0 19 -18 0
b:busan	0 -14 19 -4
b:busan on	0 -22 23 0
b:by telephone	0 -16 20 -3
b:by the	-2 0 -21 18
b:closed	-3 18 -12 0
b:consultation	0 -17 16 0
b:decide	0 16 -16 0
b:due	2 15 -13 -6
b:due to	-1 15 -5 -9
b:end	4 -18 -16 25
b:end in	-1 -9 -5 15
b:end on	3 -1 -16 6
b:expect to	0 17 -16 0
b:fact	-1 17 -10 0
b:fact sheet	-1 17 -10 0
b:flew	-4 17 -10 -5
b:for the	19 -11 -3 -2
b:good	4 15 -20 -3
b:great	0 -11 15 -2
b:had	11 11 -11 -18
b:had been	3 15 -18 -2
b:his	-6 1 11 -16
b:his <quality>	0 -23 27 -3
b:hold	-4 1 9 -16
b:home	-1 19 -11 -7
b:in	-3 -22 13 14
b:in <name>	-14 21 -9 -10
b:in kuala	0 -8 -7 15
b:in the	7 11 -22 1
b:interview on	0 -15 5 9
b:into	0 17 -10 -2
b:is in	9 -17 11 -3
b:is set	0 -14 16 0
b:issued	0 19 -17 0
b:it	1 -16 3 14
b:it in	0 -11 -6 17
b:its	-4 29 -16 -10
b:leader	0 -13 15 -1
b:mr	-1 16 -19 5
b:mr <person>	-1 15 -19 5
b:of	0 17 -5 -19
b:of the	-13 9 2 -16
b:of them	0 -7 15 -4
b:off	-3 16 -8 -3
b:official	-1 -15 11 5
b:on <day-ahead>	-6 -9 -6 17
b:on <quality>	6 6 -15 0
b:on the	0 -13 21 -17
b:opened	12 -15 11 -12
b:out on	0 16 -11 -3
b:pari	14 -20 1 0
b:pay	-3 16 -8 0
b:peace	-2 15 -11 0
b:place	0 -10 18 -10
b:post	0 -15 18 -1
b:prolonged	0 -15 9 7
b:read	10 -16 -9 13
b:run	0 18 -10 -4
b:sheet	-2 19 -13 -1
b:side	0 10 -16 6
b:sign	-3 8 -16 7
b:sign the	0 18 -8 -9
b:spoke by	0 -16 19 0
b:take place	0 -12 19 -10
b:talk in	7 2 -20 8
b:text	16 -10 -5 0
b:that	8 0 -16 14
b:the <office>	0 -20 7 15
b:the <organisation>	6 19 -19 -13
b:the <quality>	0 -24 14 12
b:the one	0 -15 16 0
b:the table	0 -15 18 0
b:the talk	-1 -12 -3 18
b:the text	16 -10 -5 0
b:the third	8 -19 6 6
b:the two	-6 -18 20 0
b:them	0 -16 23 -5
b:there	8 -23 18 -2
b:there on	13 -21 12 -3
b:they	14 -15 6 -3
b:they are	11 -15 5 0
b:they have	0 -16 3 11
b:they will	6 -24 15 -1
b:thi	0 21 -12 -12
b:to	2 17 -16 -3
b:to <seat>	20 -9 -1 -8
b:to meet	0 -12 15 0
b:to the	0 -10 16 -11
b:trade minister	0 -14 20 -3
b:two	-10 -12 21 -6
b:two president	0 -14 15 0
b:until	-18 19 -36 14
b:up on	0 19 -9 -10
b:video	0 -21 23 0
b:visit	8 -21 15 0
b:was to	2 12 -19 0
b:wednesday	16 -11 4 -15
b:what was	0 -24 0 23
b:where the	3 -20 12 0
b:will be	-5 24 -22 1
b:with	-6 4 9 -15
b:with <person>	0 -21 23 0
b:with <seat>	-2 21 -12 -5
b:working	0 -17 18 0
b:would	-9 12 1 -15
b:you	-8 23 -8 -12
b:·	10 10 -13 -23
b:—	19 4 -6 -15
c0=agree	-16 -14 7 13
c0=bear	0 7 3 -23
c0=end	0 15 -14 -4
c0=impose	-17 -1 3 3
c0=propose	-14 1 10 -20
c0=suspend	-5 16 -3 -17
c1=bear	-6 15 0 -23
c1=begin	16 -5 -6 0
c1=propose	-16 7 3 -13
c1=suspend	-5 4 7 -21
c2=bear	-6 5 7 -16
c2=down	-6 -1 17 -13
ct0=bear modal	-1 16 -13 0
ct0=begin present	5 7 -1 -19
ct0=impose future	0 -11 15 -3
ct0=impose past	-17 3 -5 8
ct0=impose past-passive	-5 -20 20 4
ct0=impose pluperfect	0 18 -11 -2
ct0=propose past	0 18 -14 0
ct0=propose past-passive	-1 -15 17 0
ct0=propose present	0 17 -13 0
ct0=stay past	0 16 -8 -13
ct0=suspend past	-2 15 -4 -8
ct1=bear modal	-1 16 -13 0
ct1=begin gerund	16 -8 -8 -3
ct1=begin present	5 8 -2 -19
ct1=end participle-passive	9 -21 0 15
ct1=impose future	0 -11 15 -3
ct1=impose participle-passive	-1 20 -9 -12
ct1=impose past	-15 1 -1 6
ct1=impose past-passive	-5 -18 18 4
ct1=impose pluperfect	0 16 -9 -1
ct1=propose participle-passive	0 15 -11 -2
ct1=propose past	0 18 -15 0
ct1=propose past-passive	-1 -15 17 0
ct1=propose present	0 16 -13 0
day-l	-24 13 0 0
day-r	16 9 -10 -17
day=l0	-5 23 -7 -15
day=l1	0 -3 -23 17
day=l2	-18 -2 0 14
day=l4	0 8 6 -20
day=r1	15 1 -9 -19
day=r2	9 6 -5 -17
days=2	-7 26 1 -29
days=3	5 -8 -16 21
f:'	-4 18 -8 -5
f:'s	-16 -11 3 21
f:;	15 14 -17 -26
f:<agent>	1 -16 -2 23
f:<day-gone>	-23 26 -6 -11
f:<duty>	13 -1 -20 11
f:<gate>	9 -7 14 -22
f:<level-noun>	16 -1 -9 -5
f:<level>	-15 41 -24 -17
f:<month-ahead>	-5 22 -13 -7
f:<month-gone>	0 -10 24 -31
f:<name>	-1 -2 -16 21
f:<not>	-13 29 -12 -18
f:<number>	-18 28 -20 1
f:<office>	1 -11 19 -15
f:<quality>	20 -3 -17 0
f:<seat>	13 -23 5 13
f:<taker>	-3 27 -21 -4
f:<v-agree>	-11 9 6 -20
f:<v-bear>	11 13 -9 -23
f:<v-buy>	-11 7 8 -17
f:<v-end>	1 7 0 -15
f:<v-impose>	-30 26 -9 -5
f:<v-say>	-26 24 -20 9
f:<v-sell>	-15 5 5 -7
f:<v-stay>	-39 21 -4 -6
f:<v-suspend>	-10 10 10 -38
f:<v-target>	0 -20 18 3
f:<v-up>	-7 20 -4 -15
f:?	3 23 -22 -14
f:a	3 16 -2 -36
f:after	0 3 10 -26
f:agreement	-5 -5 16 -11
f:all	-18 -24 0 31
f:an	-3 26 -3 -32
f:announce	0 -10 15 -2
f:answer	0 19 -14 -4
f:approve	-2 -11 -10 22
f:are	1 -16 11 8
f:as	-21 2 9 -7
f:back	-4 20 -8 -2
f:be	6 -17 6 7
f:beef	-3 15 -6 -1
f:before	18 -25 16 -10
f:begin	25 -15 -11 0
f:below	17 -23 -3 10
f:both	-15 -14 22 -2
f:busan	-2 -21 21 3
f:by	-18 5 1 1
f:cabinet	-3 -27 0 29
f:call	-7 12 0 -17
f:cent	0 15 -12 0
f:charge	0 0 11 -19
f:control	-8 15 0 -7
f:counted	11 -15 5 -1
f:date	0 17 -10 -2
f:day	-10 17 -1 -15
f:delegation	14 0 -17 0
f:do	-2 15 -10 -1
f:duty	-15 6 0 0
f:each	0 -19 14 5
f:effect	-2 6 -15 6
f:end	-5 -7 16 -3
f:evening	-2 -13 18 -3
f:expect	0 13 -22 7
f:expire	15 -5 -9 -6
f:extend	-5 15 -2 -7
f:fee	-7 17 -2 -9
f:fifth	0 -19 23 -4
f:find	0 17 -14 -1
f:first	0 -17 20 -5
f:following	0 -10 -5 15
f:four	-6 -22 22 0
f:fourth	6 -18 7 2
f:free	0 15 -13 0
f:given	0 -20 12 10
f:good	-9 -17 12 12
f:had	0 6 8 -28
f:has	-33 -4 19 -4
f:have	-7 -8 16 -4
f:here	1 22 -19 -11
f:hour	-15 16 0 -8
f:hurry	0 20 -17 0
f:i	0 -14 22 -20
f:if	-9 32 -19 -9
f:impose	0 16 -12 0
f:in	-27 -9 33 -19
f:instead	0 -12 17 -4
f:is	17 0 -16 5
f:it	15 -5 3 -11
f:leave	15 -13 -12 11
f:led	0 -32 14 12
f:list	11 -24 19 -8
f:live	18 -11 0 -8
f:matter	0 -15 9 5
f:meet	19 -5 8 -31
f:minute	-8 28 -17 -6
f:month	8 -17 12 -4
f:more	-13 20 0 -14
f:negotiation	17 -4 -9 -9
f:no	3 33 -35 -4
f:none	0 23 -19 -2
f:not	-17 6 -1 0
f:notice	-4 27 -16 -9
f:number	0 22 -18 -2
f:of	10 20 -13 -30
f:oil	-1 19 -14 -2
f:old	-1 16 -1 -10
f:on	-6 16 -21 7
f:open	16 -9 -5 0
f:our	-9 3 9 -16
f:outside	20 -10 -6 -3
f:over	-8 23 -10 -8
f:per	0 15 -12 0
f:permanent	0 -17 13 5
f:plan	-4 7 -15 8
f:prisoner	-4 28 -23 0
f:prolonged	0 -9 -9 18
f:reciprocal	16 -4 -11 -5
f:result	-9 -30 27 9
f:rise	-3 31 -23 -8
f:round	24 -17 -9 5
f:run	-6 -1 -20 20
f:say	-17 15 -17 13
f:second	22 -9 -3 -8
f:see	5 6 -19 0
f:settle	0 17 -14 0
f:sign	-13 10 9 -27
f:since	-12 -5 24 -23
f:speak	0 7 -17 5
f:standstill	0 -13 -3 18
f:still	0 -2 -17 17
f:surcharge	16 -6 -9 -5
f:take	-15 -2 3 4
f:talk	-24 10 3 -9
f:tariff	0 0 -19 18
f:telephone	5 -30 22 3
f:television	0 -14 16 0
f:text	0 -18 12 8
f:that	-19 0 10 -1
f:their	30 -43 3 15
f:then	-13 37 -12 -19
f:thi	21 -27 17 -11
f:third	3 -27 17 6
f:time	0 -40 8 38
f:to	12 -1 -25 21
f:transcript	-2 31 -24 -10
f:truce	-4 41 -26 -11
f:two	-30 -15 33 -4
f:until	13 -19 3 8
f:up	-18 -1 -2 15
f:us	-3 -5 16 -10
f:was	0 -4 16 -20
f:we	6 -18 6 6
f:week	-2 18 -1 -14
f:where	-7 18 -3 -17
f:which	0 -20 15 4
f:whole	-2 15 -9 -2
f:will	-8 -3 20 -20
f:with	0 2 -15 9
f:word	12 -16 4 0
f:would	-16 22 -20 3
f:—	15 -20 16 -18
has-modal	-2 20 -10 -11
has-participle	1 19 -16 -5
has-past	-34 7 3 3
headline	-14 32 -8 -27
heads=1	-19 37 -14 -25
heads=2	-30 -14 36 -29
how=calendar	-25 43 -15 -26
how=calendar-span	-58 -84 113 -50
how=relative-span	-7 -28 22 9
how=weekday	29 31 -84 36
how=weekday-span	-21 -36 59 -34
l1=,	-4 -15 7 11
l1=:	-10 -3 18 -18
l1=<seat>	6 13 -6 -22
l1=<span>	0 15 -9 -4
l1=<v-agree>	-4 -9 -3 15
l1=<v-begin>	15 -12 -3 0
l1=<v-say>	0 18 -11 -5
l1=<v-stay>	-4 24 -15 -4
l1=before	-1 17 -10 -1
l1=by	5 14 -20 -8
l1=due	0 15 -7 -8
l1=from	5 2 1 -22
l1=of	-15 4 6 -9
l1=tariff	0 -14 15 0
l1=the	6 26 -21 -20
l1=to	-10 9 -29 15
l1=until	-16 7 -27 18
l1=wednesday	16 -11 4 -15
l2='s	-3 -12 16 0
l2=,	10 -18 -2 15
l2=<day-ahead>	-8 -3 -8 16
l2=<gate>	-1 -10 15 -3
l2=<level>	0 21 -15 0
l2=<name>	-8 -12 2 15
l2=<number>	7 -24 3 13
l2=<organisation>	-2 10 -25 11
l2=<v-agree>	0 -15 -1 19
l2=<v-bear>	0 20 -19 0
l2=<v-begin>	-1 6 5 -22
l2=<v-end>	1 5 -17 2
l2=<v-impose>	-21 7 -8 10
l2=<v-propose>	-7 18 -13 0
l2=<v-target>	0 -18 21 -2
l2=<v-up>	-5 -15 17 1
l2=a	0 16 -11 -2
l2=again	-1 16 -12 -1
l2=and	5 15 -20 -5
l2=at	-9 15 -6 -4
l2=end	2 0 -16 6
l2=friday	0 15 -6 -6
l2=halifax	11 -19 10 -3
l2=here	13 -15 1 -3
l2=is	-5 18 -11 -5
l2=lisbon	0 -27 2 24
l2=lumpur	0 1 -17 12
l2=of	3 27 -25 -7
l2=on	8 -19 5 10
l2=pari	18 -14 0 -6
l2=post	0 -17 20 -3
l2=see	-1 15 -12 0
l2=sign	0 -15 -4 21
l2=that	-1 21 -15 -3
l2=there	16 -31 15 0
l2=up	0 20 -10 -10
l2=valparaíso	0 -22 2 20
l2=vienna	0 -11 15 -2
l2=·	-4 17 -1 -9
l2=—	17 -3 -7 -14
l3='s	0 24 -15 -7
l3=,	-25 0 14 -4
l3=/	0 16 -11 -5
l3=:	-13 -15 24 0
l3=<name>	-9 -16 -4 27
l3=<number>	-9 16 -3 -8
l3=<organisation>	10 12 -12 -16
l3=<seat>	15 1 -20 4
l3=<span>	2 24 -19 -6
l3=<v-impose>	-11 36 -23 -6
l3=<v-say>	9 14 -38 5
l3=a	-3 24 -10 -17
l3=and	-22 -18 -4 32
l3=at	0 -7 -7 18
l3=be	-1 17 -5 -7
l3=been	5 -19 0 16
l3=busan	0 -17 18 0
l3=by	-1 -10 15 -5
l3=did	0 16 -13 -1
l3=for	-7 -25 29 3
l3=in	13 -52 49 -8
l3=it	-13 26 -5 -16
l3=kuala	0 4 -20 12
l3=take	0 15 -8 -4
l3=talk	18 -10 -10 6
l3=tariff	0 -10 -6 16
l3=to	-19 13 -7 2
l3=what	-1 22 -11 -8
l3=with	0 -3 15 -18
l3=—	-5 28 -12 -10
l4="	0 15 -6 -7
l4=<agent>	0 19 -13 -8
l4=<day-ahead>	-6 -4 -10 16
l4=<goods>	-8 6 9 -18
l4=<name>	-9 -9 -15 27
l4=<number>	8 7 -10 -15
l4=<office>	-7 -26 3 26
l4=<organisation>	19 -16 9 -16
l4=<person>	-5 -19 16 7
l4=<seat>	0 17 -20 0
l4=<v-bear>	-15 6 7 -16
l4=<v-begin>	-4 -1 -8 15
l4=<v-say>	-3 17 -2 -16
l4=<v-target>	-3 21 -15 -2
l4=again	0 -20 21 0
l4=agreement	0 21 -8 -13
l4=and	-17 -3 10 0
l4=arrangement	0 -17 18 0
l4=at	2 -22 25 -15
l4=been	6 14 -18 -8
l4=from	0 18 -12 -7
l4=in	-28 0 5 2
l4=it	5 4 0 -16
l4=joint	0 -16 -2 19
l4=meet	-7 -15 25 -9
l4=of	6 0 -17 13
l4=on	11 1 -1 -21
l4=our	-5 24 -8 -14
l4=out	0 16 -14 0
l4=the	10 23 -41 6
l4=they	2 21 -22 -3
l4=was	1 -24 27 -5
l4=we	11 -15 1 0
l4=what	0 -9 -5 15
l4=would	0 17 -10 -4
l=, on	1 -11 17 -12
l=, thursday	-1 19 -5 -12
l=, wednesday	9 -19 15 -9
l=<begin> on	0 -14 0 16
l=<name> on	-1 0 -10 15
l=<number> ,	0 -20 11 6
l=<organisation> ,	0 -9 -7 16
l=<person> ,	-2 -1 -17 15
l=<person> :	0 -12 17 -2
l=<seat> on	0 20 -4 -22
l=again on	0 15 -12 0
l=at the	-1 29 -27 -1
l=end on	3 -1 -15 7
l=friday ,	0 15 -6 -6
l=interview on	0 -15 5 9
l=there on	13 -21 12 -3
l=up on	0 19 -9 -10
lead="	-3 15 -9 -4
lead=1	-3 21 -13 -3
lead=12	-4 28 -17 -9
lead=13	0 30 -23 -5
lead=14	-7 -53 25 37
lead=15	-1 -15 -7 21
lead=19	0 24 -14 -9
lead=2	-1 24 -14 -7
lead=20	-1 19 -10 -5
lead=28	-1 18 -9 -3
lead=30	-6 10 11 -27
lead=6	0 17 -7 -6
lead=and	-5 34 -11 -22
lead=april	-2 17 -11 0
lead=bessent	1 -13 -7 15
lead=china	-2 16 -7 -5
lead=december	-1 -14 17 0
lead=february	-1 21 -15 -1
lead=friday	-2 18 -8 -6
lead=january	0 21 -18 0
lead=june	-2 -17 20 0
lead=last	-4 17 -7 -5
lead=minister	0 -10 18 -8
lead=mr	0 9 -15 7
lead=november	-8 31 -21 -5
lead=october	-4 -12 18 -4
lead=on	0 -19 7 15
lead=president	-11 19 -5 -16
lead=september	22 -22 0 -3
lead=sunday	-3 -21 0 22
lead=talks	-11 9 -18 14
lead=the	-11 -6 17 -6
lead=today	15 5 -20 -13
lead=tomorrow	-6 1 -17 16
lead=treasury	5 -26 9 10
lead=trump	-3 14 -22 9
lead=tuesday	20 -11 -12 -5
lead=when	-1 -15 15 0
lead=—	19 4 -6 -15
left:calls	-6 -44 55 -30
left:coming	-2 -8 21 -22
left:experts	0 -14 16 -1
left:m=closed	-3 9 -16 6
left:m=delegations	0 -23 8 11
left:m=flew	-4 17 -10 -5
left:m=here	9 -25 17 0
left:m=meet	2 -21 18 0
left:m=met	0 -10 15 -9
left:m=negotiators	6 13 -15 -6
left:m=sat	14 -9 4 -18
left:m=talks	21 -13 -14 11
left:m=there	10 -28 19 0
left:m=time	9 4 -15 -1
left:m=visit	-8 17 -11 -1
left:meets	16 -21 7 8
left:summit	6 -17 28 -41
left:sure	15 -12 -1 3
left:wished	23 9 -32 -16
lll=, <seat> ,	-2 -3 15 -18
lll=, tuesday ,	-1 19 -13 -2
lll=/ <seat> ,	0 15 -11 -4
lll=<begin> <begin> on	0 -14 0 16
lll=<begin> tuesday ,	10 -30 14 10
lll=<person> say on	0 -22 16 7
lll=by telephone on	0 -16 19 -1
lll=to <seat> on	-3 22 -18 -1
lll=with <name> on	0 17 -7 -9
loud	34 -17 -3 -17
lr=, )	0 -11 20 -13
lr=, ,	11 -11 19 -28
lr=, .	-15 -10 13 5
lr=, <end>	-11 -6 -2 17
lr=, —	1 12 -27 3
lr=: ,	-2 -12 18 -4
lr=: <end>	0 15 -8 -3
lr=<begin> 's	20 -22 5 -3
lr=<begin> ,	-15 -5 3 7
lr=<begin> .	7 -21 15 1
lr=<begin> :	-2 24 -17 -4
lr=on and	14 -15 13 -19
lr=on for	-3 19 -8 -13
lr=on in	0 4 1 -16
lr=on the	0 14 -21 5
lr=on with	-4 0 -15 16
lr=since ,	-8 19 -9 -1
lr=since .	20 -12 -2 -9
lr=since <end>	-8 18 -8 0
lr=the ,	17 -4 -6 -3
lr=to .	-3 -8 -10 18
lr=to <end>	0 17 -4 -10
lr=until .	-8 -2 -13 16
lr=until <end>	0 16 -2 -11
lr=wednesday <end>	22 -2 -20 -9
lr=· <end>	15 -6 -3 -8
nc2=down	-5 -4 -9 17
nc2=end	-15 0 14 -5
nc2=suspend	11 2 -4 -15
nct2=agree perfect	0 -12 -9 20
nct2=bear future	0 -15 8 8
nct2=down past	-2 -4 -9 15
nct2=impose past	0 -3 15 -12
nct2=stay modal	0 16 -8 -7
nct2=stay past	-8 -18 21 1
nct2=stay present	2 9 -23 3
next:calls	2 -70 67 0
next:coming	-12 -14 24 -5
next:ended	-33 9 -1 6
next:experts	28 -25 15 -10
next:heads=2	-25 5 5 -5
next:meets	2 -25 11 19
next:running	12 -5 18 -28
next:summit	-25 -17 0 30
next:sure	52 -48 0 21
next:wished	-30 39 2 -63
next=(	-9 5 -18 13
next=)	-3 -17 21 -1
next=:	-14 48 -34 -10
next=and	-2 -16 10 11
next=—	-12 -12 31 -12
nhas-gerund	-2 24 -14 -10
nhas-participle	7 9 -7 -16
nhas-present	8 16 -31 2
nt2=future	-2 -20 15 9
nt2=gerund	0 16 -9 -7
nt2=modal-passive	0 -12 16 -3
nt2=participle-passive	7 7 -6 -15
nt2=past	2 -11 15 -8
nt2=present	2 17 -22 -2
nv2-none	-19 4 9 -6
nv2=have	8 4 -16 -2
nv2=hold	-1 24 -14 -9
nv2=set	0 -19 5 14
nvt2=be present	4 0 -17 8
nvt2=sign modal	0 -14 15 0
o:act=agree	-5 -8 15 -4
o:act=call	0 19 -17 0
o:act=pay	-2 15 -7 -1
o:act=sign	-4 15 -24 6
o:act=suspend	-6 7 5 -21
o:agree on gone	-1 4 9 -15
o:be the ahead	10 -15 8 -1
o:carried=controls	-2 -13 16 0
o:carried=controls far	-17 3 2 0
o:carried=deal	10 -17 14 -9
o:carried=deal far	0 5 -16 7
o:carried=duties far	-4 -6 18 -14
o:carried=fees	0 -20 13 8
o:carried=longer far	-17 13 0 -8
o:carried=meeting far	15 -17 8 0
o:carried=procedure far	-13 24 -6 -27
o:carried=truce	-15 24 -19 2
o:carried=truce far	-3 10 -21 11
o:discuss on ahead	0 -16 18 -1
o:end on ahead	8 20 -20 -24
o:end on gone	-14 -19 3 20
o:leads=again on	0 15 -12 0
o:leads=at the	-1 29 -27 -1
o:leads=beijing on	9 7 -17 0
o:leads=brussels,	0 -22 9 13
o:leads=end on	-8 -4 -7 15
o:leads=house on	0 -14 16 0
o:leads=interview on	0 -15 5 9
o:leads=on	0 -14 0 16
o:leads=signed on	0 -13 0 15
o:leads=there on	13 -21 12 -3
o:leads=tuesday,	10 -30 14 10
o:leads=up on	0 18 -9 -10
o:leads=washington on	-4 23 -6 -18
o:left=deal right=meeting	-6 18 -6 -7
o:left=duties	-23 22 0 -19
o:left=duties right=none	-21 24 -4 -16
o:left=longer right=none	-3 22 -14 -5
o:left=none right=signing	0 23 -13 -8
o:left=procedure	-1 16 -5 -9
o:left=signing	2 7 -20 10
o:left=signing right=none	-10 7 -15 12
o:left=truce	-19 13 1 -9
o:left=truce right=none	-18 5 9 -10
o:near=longer	-2 17 -17 0
o:near=procedure	0 23 -14 -5
o:no verb  ahead	-28 15 1 -22
o:no verb of ahead	0 18 -15 0
o:no verb of gone	-5 -11 19 -9
o:no verb since gone	-11 24 -9 -4
o:no verb to ahead	-3 -12 -6 19
o:no verb to gone	0 16 -11 -3
o:no verb wednesday gone	16 -12 5 -15
o:other on gone	11 -7 -15 10
o:right=deal on	-1 -13 20 -2
o:right=duties from	17 -14 -1 0
o:right=meeting on	-12 9 -20 15
o:right=none	-10 15 -4 -6
o:right=none brussels,	0 -6 -16 17
o:right=none by	-4 28 -17 -6
o:right=none due	0 15 -7 -8
o:right=none from	-8 6 7 -16
o:right=none of	-12 -2 16 -18
o:right=none on	0 2 11 -20
o:right=none tariffs	0 -14 15 0
o:right=none the	6 17 -13 -19
o:right=none to	-9 1 -21 15
o:right=none until	-14 12 -25 12
o:right=none washington,	0 15 -2 -8
o:right=none wednesday	16 -11 4 -15
o:right=signing	-6 23 -14 -5
o:see on ahead	0 -14 16 0
o:sit on ahead	0 -14 17 -1
o:subject=controls carried on ahead	0 -17 19 0
o:subject=controls far carried	0 32 -27 -5
o:subject=controls far no verb gone	-3 -7 15 -7
o:subject=deal	15 2 -13 -4
o:subject=deal far	-15 -11 0 16
o:subject=deal far carried on gone	-3 -4 -6 17
o:subject=deal far no verb	-15 -11 0 16
o:subject=deal far no verb gone	-13 -11 -1 17
o:subject=deal far no verb on	0 14 0 -16
o:subject=deal far on gone	0 14 0 -16
o:subject=deal no verb gone	16 -16 0 0
o:subject=deal on gone	1 11 0 -19
o:subject=duties carried	1 7 0 -16
o:subject=duties carried on ahead	11 -26 21 -2
o:subject=duties far  gone	20 -18 14 -31
o:subject=duties far carried	4 -11 17 -15
o:subject=duties far carried be	1 -17 0 14
o:subject=duties far carried be gone	-5 -15 0 18
o:subject=duties far carried have gone	0 15 -13 0
o:subject=duties far carried meet on	0 -17 21 0
o:subject=duties far carried on ahead	0 -28 32 -10
o:subject=duties far carried sign	0 13 -17 0
o:subject=duties far carried sign gone	0 13 -17 0
o:subject=duties far no verb 	17 -16 16 -35
o:subject=duties far no verb ahead	-17 12 -9 2
o:subject=duties no verb 	0 18 -16 0
o:subject=duties on gone	-5 -18 15 9
o:subject=fees carried	0 -18 10 10
o:subject=meeting	0 -14 15 -3
o:subject=meeting be on	0 17 -14 0
o:subject=meeting carried be ahead	0 -8 -7 17
o:subject=meeting carried plan	0 -21 22 0
o:subject=meeting far	6 -21 7 10
o:subject=meeting far  ahead	-6 29 -22 -3
o:subject=meeting far  gone	-18 -11 16 7
o:subject=meeting far carried	0 -15 4 14
o:subject=meeting far carried on gone	0 4 -18 7
o:subject=meeting far no verb	6 -21 7 10
o:subject=meeting far no verb 	-25 7 -1 4
o:subject=meeting far no verb ahead	10 -33 31 -5
o:subject=meeting far no verb gone	-1 1 -21 13
o:subject=meeting no verb ahead	17 -5 2 -20
o:subject=meeting plan for	0 15 -12 0
o:subject=none  ahead	-3 -10 16 -3
o:subject=none  gone	4 13 -22 -1
o:subject=none carried	-5 4 15 -26
o:subject=none carried  gone	2 16 -14 0
o:subject=none carried be ahead	-5 -4 15 -11
o:subject=none carried be since	15 -18 6 -5
o:subject=none carried begin gone	1 -17 2 13
o:subject=none carried meet	-14 -20 32 -7
o:subject=none carried meet gone	-8 -22 29 -2
o:subject=none carried meet on	-1 -10 15 0
o:subject=none carried on ahead	-7 0 11 -18
o:subject=none carried on gone	-1 1 9 -15
o:subject=none carried sign on	0 1 8 -16
o:subject=none carried since gone	16 -18 0 1
o:subject=none carried suspend	0 -15 21 -5
o:subject=none carried until ahead	-4 -8 -3 15
o:subject=none no verb ahead	-30 8 6 -8
o:subject=none no verb of	-3 -24 29 -3
o:subject=none no verb on	-17 7 -9 9
o:subject=none no verb tuesday,	12 -4 4 -25
o:subject=none no verb ·	15 -4 -6 -10
o:subject=none of gone	-2 -27 31 -2
o:subject=none tuesday, gone	12 -4 4 -25
o:subject=none · gone	15 -4 -6 -10
o:subject=procedure	-1 33 -23 -7
o:subject=procedure far carried	-2 29 -21 -9
o:subject=procedure far carried meet	0 15 -14 0
o:subject=procedure far no verb ahead	0 -13 15 0
o:subject=procedure far no verb gone	0 19 -10 -5
o:subject=procedure no verb	-1 24 -16 -5
o:subject=procedure no verb gone	0 16 -10 -3
o:subject=sale	0 18 -13 -4
o:subject=sale far carried	0 17 -23 0
o:subject=sale no verb	0 17 -12 -3
o:subject=signing	-1 25 -9 -14
o:subject=signing no verb	0 24 -11 -11
o:subject=signing no verb gone	0 22 -10 -9
o:subject=truce	-17 23 -7 -12
o:subject=truce end	0 15 -2 -11
o:subject=truce far carried	5 4 -20 11
o:subject=truce far carried be	-2 17 -4 -10
o:subject=truce far carried begin ahead	13 -21 12 -3
o:subject=truce far carried begin gone	0 15 -12 -1
o:subject=truce far carried sign	0 -12 -4 16
o:subject=truce far carried sign gone	0 -12 -4 16
o:subject=truce far carried sign on	0 -12 -4 16
o:subject=truce far no verb ahead	7 0 -16 5
o:subject=truce far no verb gone	-26 -2 13 -1
o:subject=truce no verb ahead	-1 31 -19 -11
o:topic=controls	-3 17 -5 -15
o:topic=controls gone	0 22 -14 -8
o:topic=controls on ahead	0 -13 15 0
o:topic=deal ahead	-17 -7 16 0
o:topic=deal far	-21 -9 2 14
o:topic=deal far gone	-17 -7 -3 17
o:topic=deal far no verb	-15 -11 0 16
o:topic=deal far on	-1 19 -7 -9
o:topic=deal gone	16 -1 -9 0
o:topic=deal on ahead	-5 -28 26 5
o:topic=deal sign	0 17 -7 -10
o:topic=duties	-3 17 2 -32
o:topic=duties 	-1 23 -19 0
o:topic=duties begin	-8 20 -10 -1
o:topic=duties far 	16 -14 13 -35
o:topic=duties far  gone	20 -16 11 -31
o:topic=duties far be	3 -19 1 15
o:topic=duties far on	-10 18 -7 -9
o:topic=duties far on gone	-4 18 -12 -4
o:topic=duties from	5 10 -17 -1
o:topic=duties from ahead	0 20 -15 0
o:topic=duties gone	-6 5 10 -24
o:topic=duties say	0 20 -13 -5
o:topic=duties tariffs	0 -14 15 0
o:topic=duties until	0 15 -7 -5
o:topic=duties until ahead	0 15 -7 -5
o:topic=exclusions	0 21 -11 -7
o:topic=longer ahead	-6 27 -6 -18
o:topic=longer far ahead	0 19 -16 0
o:topic=longer far on	-1 16 -10 -4
o:topic=longer on	-2 -3 -10 16
o:topic=longer on gone	0 -7 -12 19
o:topic=longer say	0 -15 0 17
o:topic=meeting	4 -22 11 9
o:topic=meeting 	-4 -16 9 12
o:topic=meeting agree	0 0 17 -16
o:topic=meeting ahead	6 -17 6 12
o:topic=meeting begin	24 -2 -13 -12
o:topic=meeting end	-12 -18 0 21
o:topic=meeting far	6 -24 7 13
o:topic=meeting far 	-26 8 -1 4
o:topic=meeting far  ahead	-6 29 -22 -3
o:topic=meeting far  gone	-19 -10 15 6
o:topic=meeting far ahead	6 -35 31 0
o:topic=meeting far gone	1 0 -21 13
o:topic=meeting far no verb	6 -21 7 10
o:topic=meeting from	2 -18 21 -7
o:topic=meeting from gone	-2 -12 18 -3
o:topic=meeting return	-3 -15 2 16
o:topic=meeting the	7 22 -29 -3
o:topic=meeting the ahead	8 11 -20 -1
o:topic=meeting until ahead	-3 -18 0 22
o:topic=none  ahead	-4 -9 15 -4
o:topic=none  gone	8 17 -29 -3
o:topic=none ahead	-42 0 17 -5
o:topic=none be	9 -16 12 -1
o:topic=none begin	-2 -18 14 8
o:topic=none gone	20 -8 0 -5
o:topic=none of	-4 -19 27 -8
o:topic=none of gone	-2 -26 32 -6
o:topic=none since	15 -3 -6 -9
o:topic=none since gone	15 -3 -6 -9
o:topic=none tuesday,	12 -4 4 -25
o:topic=none tuesday, gone	12 -4 4 -25
o:topic=none until	-3 -9 -4 16
o:topic=none wednesday	-15 -1 12 -7
o:topic=none wednesday gone	-15 -1 12 -7
o:topic=none ·	15 -4 -6 -10
o:topic=none · gone	15 -4 -6 -10
o:topic=procedure	-6 33 -18 -16
o:topic=procedure far gone	-1 22 -12 -6
o:topic=procedure gone	-3 26 -14 -9
o:topic=procedure no verb	-1 24 -16 -5
o:topic=sale	-1 15 -20 0
o:topic=sale far	2 11 -22 0
o:topic=sale far gone	3 8 -19 1
o:topic=sale no verb	0 17 -12 -3
o:topic=signing	0 16 -27 5
o:topic=signing gone	-13 16 -22 8
o:topic=signing no verb	0 24 -11 -11
o:topic=truce	-33 25 -1 -17
o:topic=truce ahead	-11 56 -27 -35
o:topic=truce be	-1 19 -13 -1
o:topic=truce begin	-6 16 -8 -3
o:topic=truce end	-1 20 0 -23
o:topic=truce far gone	-33 10 3 -3
o:topic=truce far on gone	0 16 -5 -9
o:topic=truce gone	-20 -5 14 0
o:topic=truce on	-13 8 9 -17
o:topic=truce on ahead	-3 28 -15 -13
o:topic=truce on gone	-7 -6 18 -7
o:topic=truce say	0 -11 18 -6
o:topic=truce until	0 18 -6 -10
pair: n=2	-33 9 10 -14
pair: n=3	0 5 5 -15
pair: not-both	-9 14 2 -18
pair:coming both	0 8 1 -22
pair:coming n=0	-15 0 1 10
pair:coming n=1	0 14 -3 -24
pair:coming+running both	13 5 -16 -2
pair:coming+running n=0	-2 15 -11 0
pair:coming+running n=1	15 -9 -4 -1
pair:day coming+ended+running	-7 -7 16 -1
pair:day day=l0	-5 23 -7 -15
pair:day day=l1	0 -3 -23 17
pair:day day=l2	-18 -2 0 14
pair:day day=l4	0 8 6 -20
pair:day day=r1	15 1 -9 -19
pair:day day=r2	9 6 -5 -17
pair:day n=0	2 16 -16 -5
pair:day n=2	-15 3 8 -8
pair:day no-word	-23 24 -6 -9
pair:day not-both	-11 18 -4 -11
pair:day running	0 11 0 -16
pair:day-none coming	-17 5 7 -13
pair:day-none n=2	-16 12 8 -30
pair:day-none n=3	-15 1 4 -1
pair:day-none n=4	0 -24 11 15
pair:day-none part:sure	0 2 8 -20
pair:day-none running	-3 15 3 -28
pair:day=l0 n=1	-3 15 0 -12
pair:day=l1 	6 3 -19 0
pair:day=l1 both	-3 -4 -11 16
pair:day=l1 coming	-6 -13 -4 20
pair:day=l1 no-word	0 0 -20 11
pair:day=l2 no-word	-13 19 -24 5
pair:day=l2 not-both	-15 -6 0 16
pair:day=l3 n=0	0 8 -20 3
pair:day=l4 n=1	1 -13 18 -11
pair:day=l5 both	-2 -5 15 -5
pair:day=l5 n=2	-1 -10 15 -3
pair:day=r0 	0 15 -10 -1
pair:day=r0 not-both	-2 17 -10 -2
pair:day=r1 both	15 -9 0 -8
pair:day=r1 coming	18 -3 -13 -7
pair:day=r1 n=1	8 6 -15 -10
pair:day=r1 no-word	8 1 -3 -16
pair:day=r2 coming	4 14 -15 -6
pair:day=r2 no-word	2 2 1 -17
pair:day=r2 not-both	11 4 -8 -15
pair:day=r2 sent:sure	-10 17 -16 0
pair:day=r3 	-24 -1 14 0
pair:day=r3 both	9 -15 -4 13
pair:day=r3 not-both	-6 2 14 -17
pair:day=r4 	3 10 -3 -16
pair:day=r4 sent:sure	1 16 -12 -11
pair:ended n=0	1 23 -2 -38
pair:ended n=1	-4 -14 -15 34
pair:ended n=2	-1 -11 17 -3
pair:ended not-both	4 10 -17 0
pair:ended+running n=1	-1 -9 16 -8
pair:l=<begin> 	-2 -6 17 -11
pair:l=<begin> both	3 17 -14 -10
pair:l=<begin> day=r1	-10 17 -6 0
pair:l=<begin> ended	-3 17 -8 -5
pair:l=<begin> n=1	0 15 -5 -18
pair:l=<begin> prev:sure	-20 37 -30 -5
pair:l=agreed both	0 -23 12 12
pair:l=before day	-1 17 -10 -1
pair:l=brussels, day-none	0 -7 -15 17
pair:l=brussels, no-word	0 -6 -16 17
pair:l=brussels, not-both	0 -14 -8 20
pair:l=by day	5 14 -20 -8
pair:l=by day-none	6 11 -18 -7
pair:l=by no-word	6 12 -19 -8
pair:l=due coming	0 15 -7 -8
pair:l=due day	0 15 -7 -8
pair:l=due day-none	0 15 -7 -8
pair:l=for n=1	9 -16 12 -6
pair:l=friday, 	0 15 -6 -6
pair:l=friday, day	0 15 -6 -6
pair:l=friday, day-none	0 15 -6 -6
pair:l=from 	-7 4 8 -15
pair:l=from coming	14 0 -17 -3
pair:l=from day	5 2 1 -22
pair:l=from n=0	0 25 -23 -5
pair:l=from no-word	6 16 -19 -11
pair:l=from part:sure	-5 -16 23 -1
pair:l=monday n=1	16 -21 -6 9
pair:l=monday, n=1	-6 23 -3 -12
pair:l=of day	-15 5 6 -9
pair:l=of day-none	-8 0 10 -17
pair:l=of no-word	-10 0 13 -17
pair:l=on coming	0 3 9 -41
pair:l=on day-none	-17 8 0 -3
pair:l=on day=l4	-3 -2 15 -9
pair:l=on day=l5	-2 -5 15 -6
pair:l=on ended	-18 10 0 0
pair:l=on n=0	12 11 -21 0
pair:l=on n=1	-25 -2 11 3
pair:l=on running	12 0 -1 -17
pair:l=since no-word	3 16 -11 -17
pair:l=tariffs day	0 -14 15 0
pair:l=tariffs day-none	0 -14 15 0
pair:l=tariffs no-word	0 -14 15 0
pair:l=the 	-15 12 0 -11
pair:l=the both	-2 23 -17 -3
pair:l=the coming	9 7 -16 0
pair:l=the day	6 26 -21 -20
pair:l=the day-none	10 13 -13 -17
pair:l=the n=0	-12 23 -7 -9
pair:l=the n=1	15 -1 -5 -8
pair:l=the n=2	0 16 -14 0
pair:l=the not-both	9 11 -10 -15
pair:l=the part:sure	17 9 -28 0
pair:l=the sent:sure	0 18 -13 -4
pair:l=thursday 	-4 32 -8 -25
pair:l=to 	-6 20 -25 3
pair:l=to both	0 19 -16 0
pair:l=to coming	0 -12 -2 16
pair:l=to day	-10 9 -29 15
pair:l=to n=0	-1 29 -16 -12
pair:l=to no-word	-8 4 -25 16
pair:l=to not-both	-8 -4 -14 16
pair:l=tuesday, n=0	9 -24 10 7
pair:l=tuesday, n=1	-2 24 -15 -4
pair:l=tuesday, no-word	11 0 2 -31
pair:l=until 	-6 15 -19 2
pair:l=until day	-16 7 -27 18
pair:l=until day-none	-8 9 -18 7
pair:l=until no-word	-5 17 -17 0
pair:l=until not-both	-13 12 -20 7
pair:l=until prev:sure	0 -17 0 18
pair:l=washington, no-word	0 17 -6 -7
pair:l=wednesday 	16 -11 4 -15
pair:l=wednesday day	16 -11 4 -15
pair:l=wednesday day-none	16 -11 4 -15
pair:l=wednesday n=0	8 5 -17 -4
pair:l=wednesday n=1	8 -16 14 -10
pair:l=wednesday no-word	-19 1 11 -8
pair:l=wednesday not-both	16 -11 4 -15
pair:l=wednesday, no-word	0 20 -10 -4
pair:l=· n=0	-9 17 -2 -1
pair:l=· n=1	18 -9 -4 -7
pair:no-word both	-30 4 2 5
pair:no-word n=1	-4 22 -24 1
pair:no-word n=3	-7 0 12 -15
pair:no-word not-both	-6 22 -11 -14
pair:not-both n=0	0 18 -18 -7
pair:not-both n=2	-5 7 3 -18
pair:part:sure both	23 -20 1 -1
pair:part:sure ended+running	3 -22 12 0
pair:part:sure n=0	-16 11 -5 6
pair:part:sure not-both	-19 8 4 -5
pair:prev:sure 	15 -4 -13 3
pair:prev:sure both	15 -3 -6 -4
pair:prev:sure coming	-14 -11 27 -14
pair:prev:sure n=1	11 -16 4 3
pair:prev:sure n=2	-8 5 4 -15
pair:sent:sure both	-21 12 -2 0
pair:sent:sure coming	6 6 -17 2
pair:sent:sure n=0	22 24 -37 -21
pair:sent:sure n=1	-48 -9 21 3
pair:sent:sure n=2	-15 -2 -1 12
part:calls	-32 -42 59 -32
part:m=closed	-3 18 -12 0
part:m=consultations	0 -17 16 0
part:m=flew	-4 17 -10 -5
part:m=meeting	-10 -6 16 -11
part:m=parted	-3 -11 -10 20
part:m=signed	-3 8 -17 7
part:m=there	8 -28 15 7
part:m=time	8 -11 -15 19
part:m=visit	7 -18 14 0
part:running	5 2 4 -21
part:summit	5 -21 28 -27
pc0=down	-8 -20 24 1
pc0=impose	-1 -2 18 -22
pc0=say	15 -4 -2 -8
pc0=suspend	0 -13 18 -5
pc1=down	-9 -23 21 9
pc1=end	-3 4 5 -15
pc1=propose	8 20 -27 -1
pc1=say	15 -4 -1 -10
pct1=impose infinitive	0 17 -21 6
pct1=impose present	-3 -8 16 -9
pct1=propose infinitive	0 15 -12 0
people=0	-2 27 -23 -5
people=1	-8 16 -18 6
people=2	-7 -18 30 -14
people=3	2 -33 19 3
phas-past	26 -8 5 -41
prev:calls	-39 -18 43 -24
prev:coming	40 -20 -4 -5
prev:ended	-18 0 11 -1
prev:experts	-12 20 -3 -15
prev:heads=1	-21 0 9 -4
prev:summit	-36 13 1 -9
prev:sure	4 22 -17 -17
pt0=modal	12 -15 8 -4
pt0=past	21 -2 -1 -31
pt0=present	-32 2 8 -1
pt1=modal	12 -15 8 -4
pt1=past	22 -4 -1 -30
pt1=present	-32 -7 19 0
pv0=have	10 13 -18 -7
pv0=hold	0 -10 15 -4
pv1=ask	13 -15 2 -1
pvt0=have present	0 20 -14 -6
q:<day-gone>	16 1 -9 -8
q:<goods>	-2 18 -21 1
q:<level-noun>	-18 15 -6 0
q:<level>	-11 17 -18 5
q:<month-gone>	-12 -15 22 0
q:<name>	5 -20 12 7
q:<not>	-4 -10 0 18
q:<office>	-8 19 -9 -5
q:<organisation>	-8 27 -14 -6
q:<person>	-7 -26 25 9
q:<seat>	-5 -10 15 0
q:<sender>	-5 0 11 -15
q:<span>	4 26 -25 -12
q:<v-agree>	-7 23 -1 -27
q:<v-bear>	11 5 4 -36
q:<v-begin>	0 17 -23 3
q:<v-down>	13 -17 0 9
q:<v-say>	-12 -2 17 -10
q:<v-stay>	-15 -10 -2 24
q:<v-up>	-4 34 -23 -15
q:?	-7 20 -19 1
q:@	-1 1 -17 12
q:_	0 -19 5 13
q:a	-2 12 0 -18
q:about	-1 16 -10 -3
q:again	9 1 -18 0
q:all	0 17 -16 0
q:an	11 -3 1 -16
q:and	9 -7 -17 19
q:another	11 -20 15 -6
q:anybody	0 -16 -2 18
q:are	12 -5 -17 9
q:as	-4 -14 15 1
q:busan	0 -17 21 -4
q:by	3 23 -15 -25
q:calendar	6 -18 8 4
q:carry	25 -22 -3 0
q:could	0 -12 -8 18
q:custom	0 20 -11 -5
q:deadline	-1 15 -11 0
q:duty	-7 7 6 -19
q:each	-6 22 -25 4
q:earth	0 18 -11 -2
q:export	0 -16 18 0
q:first	-2 -19 28 -10
q:four	0 17 -13 -4
q:framework	7 -16 12 0
q:give	0 -20 21 0
q:go	2 35 -31 -18
q:had	11 -7 4 -15
q:has	-1 0 12 -17
q:hour	10 -19 13 -1
q:i	15 -8 0 -10
q:if	-2 19 -7 -8
q:into	0 15 -6 -4
q:it	-34 10 0 3
q:keep	0 16 -9 -4
q:last	-4 18 -2 -21
q:london	0 -15 16 0
q:make	-1 20 -11 -3
q:meet	-8 -1 17 -17
q:minister	-1 -15 21 -5
q:morning	-4 -17 9 13
q:move	-3 21 -16 -4
q:mr	5 -16 16 -7
q:new	0 -10 -1 17
q:no	2 -26 20 5
q:nobody	1 -26 1 22
q:now	-5 25 -13 -6
q:oil	-5 16 -1 -11
q:on	4 2 4 -20
q:one	14 -13 -14 17
q:or	0 18 -13 -2
q:other	-3 29 -42 9
q:out	3 -2 -18 11
q:put	8 -29 27 -8
q:quarrel	1 -16 -5 18
q:rare	0 17 -10 -2
q:right	0 -11 15 -1
q:rise	-2 18 -15 0
q:see	-7 31 -21 -11
q:sell	0 17 -12 -3
q:sign	-9 35 -20 -16
q:since	2 -7 13 -16
q:sit	-1 -18 6 14
q:speak	0 -14 -6 18
q:standstill	15 -23 -1 12
q:stay	0 -16 2 14
q:step	0 -18 13 2
q:stop	6 -15 0 9
q:tariff	16 0 -20 1
q:telephone	0 -15 17 0
q:tell	-4 -19 27 -7
q:that	-17 8 9 -13
q:the	-16 8 -1 2
q:their	15 -18 14 -18
q:thi	-6 -19 17 4
q:three	3 -34 16 18
q:to	9 1 -19 11
q:truce	-18 25 -10 -6
q:two	3 -30 21 9
q:under	-1 -14 -10 23
q:until	-11 25 -28 2
q:us	-1 -11 17 -4
q:visit	-1 23 -18 -3
q:want	-2 -14 -3 19
q:was	5 -26 35 -29
q:week	-5 19 -8 -9
q:what	-3 30 -18 -10
q:whether	0 -13 15 0
q:who	-14 0 16 -15
q:without	2 18 -21 -3
q:word	0 19 -14 -4
q:yes	11 -1 -16 6
q:—	0 -17 14 2
qt=future	-9 35 -31 0
qt=past	-11 -6 23 -15
qt=present	21 -9 -23 24
r1=:	-9 23 -16 -2
r1=<number>	0 15 -8 -4
r1=and	19 2 1 -43
r1=evening	-7 0 -18 17
r1=for	16 5 -6 -23
r1=in	-5 -16 30 -19
r1=it	-3 15 -9 0
r1=on	-2 15 -17 0
r1=the	-3 10 -16 8
r1=they	0 -13 -4 17
r1=with	-12 -7 0 16
r1=—	-2 20 -22 -2
r2="	0 17 -10 -5
r2=:	0 18 -11 -5
r2=<goods>	-1 24 -24 0
r2=<level>	-1 17 -9 0
r2=<number>	4 -30 12 17
r2=<person>	-9 -13 16 0
r2=<seat>	3 -11 17 -14
r2=<v-begin>	-4 16 -8 -3
r2=<v-down>	-3 17 -8 -6
r2=<v-end>	0 21 -5 -17
r2=<v-stay>	6 -18 15 -6
r2=<v-suspend>	8 2 -16 4
r2=after	0 -9 -16 23
r2=all	0 -17 2 15
r2=in	2 -17 14 0
r2=is	-11 25 -12 -6
r2=last	0 -4 17 -19
r2=thi	-1 15 -11 -3
r2=three	0 15 -10 -3
r3='s	-7 27 -18 -4
r3=,	8 -16 0 8
r3=.	-26 2 7 0
r3=:	-16 -24 14 18
r3=<agent>	0 19 -15 -3
r3=<duty>	0 -16 4 12
r3=<number>	-3 26 -16 -8
r3=<office>	-4 -4 19 -14
r3=<organisation>	-3 28 -18 -8
r3=<person>	12 -11 10 -21
r3=<span>	6 -34 1 26
r3=<v-impose>	10 -20 12 1
r3=<v-stay>	-1 17 -11 -2
r3=a	-11 15 -12 0
r3=and	-18 -9 -3 21
r3=before	0 -18 15 0
r3=day	-2 19 -3 -14
r3=for	-1 23 -15 -8
r3=from	0 14 -1 -20
r3=had	-2 18 -14 0
r3=last	1 -19 -1 19
r3=suspend	10 -18 9 0
r3=the	13 7 -22 0
r3=to	17 -9 1 -13
r4=,	4 -22 25 -11
r4=-	0 29 -22 -10
r4=<day-ahead>	6 15 -22 -9
r4=<duty>	17 -16 -2 3
r4=<goods>	10 7 -22 -2
r4=<name>	0 -16 1 13
r4=<number>	-21 -15 8 16
r4=<person>	-11 5 10 -16
r4=<span>	5 16 -14 -13
r4=<v-begin>	-1 -8 15 -5
r4=<v-end>	0 -20 -12 30
r4=<v-stay>	13 8 -17 -6
r4=and	0 12 -22 7
r4=at	-2 -31 36 -6
r4=day	-2 -12 -2 18
r4=duty	20 -22 0 0
r4=for	-1 21 -9 -9
r4=not	0 16 -9 -3
r4=on	0 8 -16 4
r4=one	0 -13 15 0
r4=round	2 11 0 -18
r4=talk	8 -19 7 0
r4=the	2 25 -8 -27
r4=two	0 -15 1 14
r4=was	0 15 -8 -4
r4=—	0 -16 25 -13
r=, <number>	-17 -23 11 20
r=, after	0 -7 -13 20
r=, for	11 -16 5 -3
r=, in	3 -19 15 1
r=, the	0 -12 -7 22
r=and last	-3 16 -1 -11
r=in <seat>	5 -20 18 -4
r=in the	-4 16 -2 -12
r=that he	0 15 -14 0
r=— <quality>	-1 -11 -3 16
r=— the	-4 9 -23 7
right:calls	6 -17 19 -10
right:coming	0 -7 -3 15
right:ended	-8 2 -20 20
right:m=delegations	0 -16 5 11
right:m=meeting	-2 -12 16 0
right:m=talks	0 9 3 -15
right:m=visit	-3 16 -8 -4
right:running	-17 -1 6 3
right:summit	-16 -4 17 -12
right:sure	0 1 12 -16
right:wished	-8 -6 18 -6
s:"	1 35 -41 0
s:'	-2 20 -9 -13
s:(	-31 8 -2 3
s:)	-31 3 2 2
s:-	-14 7 -19 18
s:/	-8 22 -13 -4
s::	-29 9 12 -15
s:<day-ahead>	-12 0 20 -21
s:<day-gone>	13 1 10 -27
s:<day-today>	-18 24 -53 31
s:<gate>	-31 9 2 -3
s:<goods>	-15 11 4 -14
s:<level>	0 27 -9 -29
s:<money>	0 21 -14 -3
s:<month-gone>	-14 0 16 -11
s:<name>	-18 11 -8 7
s:<not>	-11 10 -22 14
s:<number>	-6 16 -3 -14
s:<office>	5 -11 17 -11
s:<organisation>	18 15 -12 -25
s:<points>	-4 26 -13 -7
s:<sender>	-13 16 -1 -14
s:<span>	23 -9 -19 16
s:<v-bear>	-22 20 -7 -6
s:<v-buy>	-8 15 0 -16
s:<v-end>	-10 15 -31 16
s:<v-impose>	-25 21 -1 -14
s:<v-return>	-17 1 2 5
s:<v-sell>	-15 11 1 -10
s:<v-up>	-12 16 -5 -3
s:@	26 0 -21 -17
s:a	9 28 -24 -18
s:about	2 -14 21 -14
s:according	13 0 -16 -2
s:additional	-1 30 -19 -13
s:against	-2 21 -15 -3
s:agree	0 -14 16 -2
s:alexandria	0 -14 0 16
s:all	-9 -18 0 23
s:am	0 17 -23 3
s:and	-2 -6 -4 17
s:another	3 -17 9 4
s:answer	0 21 -10 -12
s:aqaba	-2 -26 29 0
s:arrangement	-1 -14 24 -12
s:arrive	9 4 -23 0
s:as	11 4 0 -28
s:at	-19 0 8 -4
s:before	17 -15 18 -25
s:begin	19 -6 -8 -6
s:bergen	-3 -29 29 0
s:brief	0 24 -19 -3
s:briefing	0 3 7 -17
s:broke	-8 1 -16 13
s:busan	-7 -19 33 -22
s:but	4 -16 -18 28
s:buy	0 17 -10 -4
s:by	-26 11 -3 0
s:call	0 2 7 -25
s:ceasefire	0 21 -15 -5
s:central	0 -13 0 15
s:cheese	0 1 13 -17
s:chip	-4 21 -12 -5
s:city	-5 22 -9 -9
s:clock	0 -10 -7 16
s:close	5 -6 -25 19
s:coffee	0 -15 21 -8
s:conclude	-3 7 -21 11
s:consultation	0 -22 0 18
s:council	0 19 -18 0
s:counterpart	-3 -16 10 9
s:dairy	0 -17 21 -3
s:date	-7 16 -10 0
s:decide	0 19 -18 0
s:declare	1 20 -19 -8
s:delegation	6 -23 -1 18
s:desk	-3 21 -10 -5
s:did	-9 10 -18 8
s:die	0 15 -6 -6
s:duty	0 7 2 -15
s:earlier	0 -13 -2 17
s:effect	-1 21 -9 -13
s:effectively	0 17 -16 0
s:end	-2 -6 -28 28
s:every	-1 18 -12 -4
s:everything	0 17 -16 0
s:expert	0 -17 10 10
s:extension	-5 -10 15 1
s:failed	-5 -6 19 -11
s:fee	-1 22 -22 2
s:few	0 -12 -3 15
s:figure	0 -14 15 0
s:final	0 26 -22 -4
s:first	21 -10 1 -14
s:flew	-4 17 -10 -5
s:floor	8 -7 -17 12
s:force	-2 22 -12 -6
s:forty	0 -17 20 -2
s:four	7 1 -15 7
s:fourth	-11 -20 15 11
s:framework	-3 -26 3 25
s:geneva	-17 8 7 -14
s:get	-5 11 -15 5
s:go	-24 9 5 -9
s:government	-4 29 -13 -17
s:grower	0 23 -18 -6
s:had	14 -1 -16 5
s:half	-1 17 -6 -9
s:hall	-10 14 1 -16
s:hand	-4 18 -11 -2
s:has	-29 31 -20 -2
s:he	-19 2 11 -7
s:here	8 -30 17 6
s:his	-2 -2 14 -18
s:home	-9 28 -13 -13
s:house	-4 -10 17 -7
s:how	-2 15 -3 -8
s:hundred	0 17 -14 -2
s:i	-15 -5 22 -26
s:if	3 17 -16 -7
s:in	-8 -31 21 21
s:instead	-2 16 -8 -5
s:into	-4 23 -8 -13
s:is	-15 15 -6 -2
s:issued	0 19 -14 -4
s:its	-19 26 1 -37
s:lapse	-2 16 -11 0
s:last	0 -21 26 -1
s:led	0 -16 9 8
s:let	0 11 -23 10
s:letter	-5 17 -5 -11
s:levy	0 -12 15 -3
s:line	-4 7 -18 10
s:lisbon	0 -23 3 20
s:list	-2 -10 17 -7
s:long	-3 26 -11 -10
s:madrid	-3 -16 5 13
s:main	21 -16 -5 -2
s:make	-8 22 -23 3
s:matter	0 -14 18 0
s:may	0 20 -14 -6
s:me	0 -12 16 -3
s:measure	0 10 -15 6
s:meet	-20 0 10 -1
s:midnight	-4 13 -33 10
s:minute	-10 6 8 -21
s:mission	0 16 -15 0
s:monday	18 -14 -8 3
s:more	10 17 -20 -12
s:most	0 -11 18 -8
s:must	0 19 -14 -1
s:need	0 19 -12 -4
s:new	6 9 -27 10
s:next	9 -20 19 -11
s:no	-20 12 -13 7
s:of	-16 1 -21 34
s:off	-20 24 -10 -8
s:offer	21 -4 -28 5
s:old	10 -16 13 -11
s:once	0 16 -9 -4
s:or	0 19 -24 0
s:order	-1 22 -7 -15
s:other	-13 8 15 -31
s:own	21 -18 -10 6
s:pacific	0 18 -2 -14
s:pari	14 -20 1 0
s:parted	-3 -11 -10 20
s:pay	-10 17 -10 -1
s:peace	-4 25 -19 -3
s:phone	-3 -9 16 -4
s:place	-4 -7 23 -21
s:plan	-5 15 -7 -9
s:point	0 15 -10 -1
s:port	0 8 -19 10
s:post	-1 -26 17 16
s:press	-6 -30 19 14
s:price	0 15 -5 -7
s:published	-3 16 -2 -20
s:put	6 -6 11 -16
s:q	0 -18 0 20
s:question	0 28 -21 -9
s:rate	-2 5 -17 11
s:read	7 -21 8 5
s:reference	0 16 -15 0
s:report	11 10 -14 -17
s:rosario	0 19 -10 -10
s:run	-11 19 -14 0
s:same	0 15 -15 0
s:saturday	-1 18 -11 -6
s:save	0 16 -8 -8
s:second	-21 -8 10 9
s:secretary	3 -17 8 2
s:sell	0 -12 16 -2
s:separate	0 -13 0 15
s:set	12 -30 12 11
s:settle	12 -19 2 5
s:sheet	-7 5 6 -16
s:ship	-2 31 -27 2
s:short	0 20 -16 -1
s:sign	-16 21 -21 3
s:signature	-4 -9 0 15
s:sir	0 20 -15 -7
s:sit	4 -17 15 -2
s:so	-9 28 -13 -17
s:standstill	-5 10 -15 4
s:state	0 8 -16 10
s:statement	-1 16 -1 -21
s:still	-3 25 -18 -4
s:stockholm	9 -10 -17 17
s:strike	3 12 -4 -17
s:summit	-1 -22 19 2
s:sunday	0 -25 -16 34
s:table	-7 -11 18 -8
s:take	-17 -7 9 4
s:talk	10 2 -15 4
s:talked	6 -16 8 0
s:tariff	-15 -4 5 8
s:team	11 -22 9 3
s:telephone	-12 -14 27 -24
s:text	12 -17 -17 16
s:the	-11 16 -14 8
s:their	-21 -6 21 -6
s:them	-10 -20 24 5
s:then	5 -22 26 -16
s:they've	11 -15 6 0
s:third	9 -6 -18 19
s:tiktok	0 -15 -7 21
s:town	0 17 -13 -3
s:transcript	-5 -19 8 13
s:truce	-7 -2 15 -8
s:two	6 -25 28 -8
s:unless	0 16 -6 -7
s:until	0 -7 -9 16
s:updated	0 -10 15 -5
s:valparaíso	0 -23 4 20
s:video	-4 -28 32 -2
s:vote	0 17 -11 -2
s:was	3 -15 8 4
s:we	14 -15 0 4
s:wednesday	13 -10 11 -23
s:week	-17 -1 4 2
s:were	-8 6 6 -18
s:what	0 -12 0 15
s:when	0 -13 -5 20
s:which	-23 11 0 -5
s:wish	0 -22 5 18
s:with	-14 -22 23 10
s:without	0 -7 -14 17
s:working	0 -25 17 9
s:world	0 15 -6 -6
s:would	-21 24 -9 -10
s:yes	-10 -6 20 -14
s:york	16 -15 -11 12
s:you	-15 7 9 -19
s:your	-3 21 -11 -6
s:·	6 9 -26 -2
s:—	7 17 -8 -17
sa:"	6 11 -22 1
sa:'s <person>	-3 6 -16 8
sa:(	-17 6 2 -2
sa:)	-24 6 3 -3
sa:) —	-2 -5 22 -13
sa:,	17 -17 9 -6
sa:, <number>	-18 -15 4 19
sa:, <person>	-2 -25 19 9
sa:, <span>	8 -3 9 -16
sa:, after	-1 0 -19 15
sa:, he	3 -18 18 -2
sa:, in	0 -38 36 0
sa:, say	0 16 -12 -2
sa:, the	1 -17 0 19
sa:, which	-3 21 -16 -2
sa:-	-18 10 -27 19
sa::	-35 0 4 6
sa:: <number>	-20 -20 15 14
sa:: the	0 16 -10 -3
sa:;	-20 2 8 -4
sa:<day-ahead>	18 -2 -21 5
sa:<day-ahead> ,	18 -5 -23 7
sa:<day-ahead> .	17 -5 -2 -8
sa:<day-gone>	-9 36 -14 -32
sa:<day-gone> ,	-8 18 -9 -3
sa:<day-today>	8 -21 24 -7
sa:<day-today> ,	20 -24 24 -25
sa:<level-noun>	1 3 -17 12
sa:<level>	2 18 -13 -12
sa:<level> ,	-1 24 -11 -8
sa:<level> .	8 1 -15 2
sa:<month-gone> ,	0 15 -8 -5
sa:<name> 's	2 -11 -5 16
sa:<name> .	-4 -13 24 -18
sa:<not>	-6 -8 -3 17
sa:<number> .	-13 25 -10 -11
sa:<number> :	-17 -30 23 17
sa:<number> hour	0 -9 -9 16
sa:<office>	0 -9 18 -13
sa:<office> ,	0 -7 16 -10
sa:<organisation>	2 24 -7 -38
sa:<person>	-2 -21 21 1
sa:<person> 's	-1 19 -2 -19
sa:<person> ,	4 -19 18 -2
sa:<person> .	-6 9 5 -20
sa:<person> and	0 -33 20 15
sa:<points>	-3 17 -6 -3
sa:<quality> and	0 -21 11 9
sa:<quality> good	0 26 -17 -7
sa:<seat>	0 9 1 -24
sa:<seat> on	6 -17 2 8
sa:<span>	15 -12 -18 24
sa:<span> after	0 14 0 -17
sa:<span> before	12 -23 20 -12
sa:<span> of	1 7 -27 12
sa:<v-bear>	-17 9 -4 1
sa:<v-end>	-8 0 -17 18
sa:<v-return>	-3 7 -19 11
sa:<v-say>	-2 6 5 -15
sa:<v-stay>	8 3 1 -23
sa:<v-target>	0 21 -17 -4
sa:<v-up>	0 25 -17 -10
sa:a	16 7 -20 0
sa:a further	0 -10 17 -8
sa:a new	-1 20 -3 -14
sa:a tariff	0 30 -14 -11
sa:a truce	7 10 -8 -15
sa:about	-3 -8 19 -9
sa:additional	0 23 -13 -11
sa:additional duty	0 18 -10 -9
sa:after	-4 15 -20 5
sa:after <span>	-3 -5 -13 18
sa:after the	0 16 -7 -9
sa:against	0 15 -7 -6
sa:agree to	12 -16 11 -6
sa:all	-4 -11 -7 21
sa:an	2 -18 2 15
sa:an end	0 -14 0 15
sa:an hour	0 -15 20 -3
sa:and <person>	0 -24 25 -2
sa:and <quality>	0 -18 10 8
sa:and i	-1 -14 17 0
sa:at <number>	-1 -9 16 -9
sa:at the	-17 15 -14 4
sa:back	15 -19 12 -9
sa:before	10 -20 23 -16
sa:between	-2 -15 5 11
sa:between <name>	0 -5 -16 18
sa:both country	4 -15 -6 16
sa:but	7 -20 -6 21
sa:by	-18 22 -13 -5
sa:clock	0 -16 -1 18
sa:come	4 3 -16 2
sa:deal with	0 15 -11 -4
sa:declare	1 17 -17 -7
sa:delegation	0 -16 5 11
sa:dispute	4 -1 16 -21
sa:down	5 18 -15 -15
sa:each other	-1 4 7 -18
sa:early	-1 -16 17 2
sa:effect	0 18 -11 -7
sa:end	-7 5 -22 13
sa:end of	0 -11 -11 20
sa:evening	0 -1 -20 16
sa:extension of	0 -15 8 9
sa:few	0 -13 -2 15
sa:for <name>	-1 21 -9 -9
sa:for <span>	10 -2 -19 14
sa:forty	0 -18 21 -1
sa:forty minute	0 -18 21 -1
sa:four	9 2 -16 5
sa:framework	-1 -13 -4 19
sa:freeze	0 -16 1 14
sa:from <day-ahead>	-11 -17 7 19
sa:further	8 -16 15 -9
sa:good of	0 -15 0 16
sa:government	-2 24 -14 -11
sa:had agree	-1 -13 -4 17
sa:had been	1 -17 17 0
sa:hand	0 25 -20 -4
sa:has	-9 31 -23 -5
sa:he and	0 -22 19 2
sa:he had	0 26 -18 -10
sa:here	0 -16 6 9
sa:hold	-4 20 -16 -2
sa:hour	-4 -16 14 5
sa:hour and	0 -13 16 -1
sa:in <seat>	10 -24 14 2
sa:in geneva	-2 -13 16 0
sa:in new	13 -20 -10 16
sa:in stockholm	0 -12 -13 22
sa:is	0 25 -14 -19
sa:is to	-1 15 -7 -3
sa:is what	1 -15 -1 14
sa:its	-8 22 -4 -23
sa:keep	13 -14 12 -15
sa:last	9 -15 2 5
sa:long	0 18 -4 -12
sa:make	0 18 -15 -1
sa:midnight	0 13 -18 0
sa:minute	-8 -6 21 -16
sa:minute .	-1 -20 24 -2
sa:most of	0 -12 15 -2
sa:new	8 -1 -28 14
sa:new tariff	0 16 -3 -12
sa:new york	13 -20 -10 16
sa:of	-7 -6 -9 24
sa:of a	7 -21 15 0
sa:of both	4 -15 -1 14
sa:of talk	1 -15 -11 25
sa:of their	0 26 -19 -9
sa:offer	19 -12 -6 -4
sa:on <day-gone>	-18 47 -18 -29
sa:on <day-today>	1 -24 22 1
sa:on a	-7 17 -5 -7
sa:on each	0 -8 16 -9
sa:on the	2 -14 -3 19
sa:one	5 -21 13 5
sa:one of	2 -16 0 13
sa:other	-5 10 7 -26
sa:over	11 16 -14 -12
sa:own	13 -19 -3 9
sa:pause in	-3 -16 10 6
sa:port	0 -6 -10 15
sa:resume	-1 -10 -3 15
sa:say the	0 17 -8 -6
sa:settle	7 -17 5 4
sa:ship	0 15 -18 5
sa:side	-5 -10 17 -3
sa:since	-11 -10 21 -7
sa:so	-4 26 -17 -5
sa:stockholm	0 -12 -13 22
sa:stop	0 -12 0 15
sa:talk in	0 8 -25 7
sa:talk on	-2 12 -16 2
sa:tariff	-17 0 10 -2
sa:tariff truce	-1 -19 14 6
sa:tariff war	0 -16 2 13
sa:text	-3 -9 -9 18
sa:that	-3 20 -7 -17
sa:that he	0 20 -18 -1
sa:that it	0 -14 15 0
sa:that the	-4 -8 18 -9
sa:the <organisation>	6 14 -8 -22
sa:the clock	0 -16 -1 18
sa:the end	0 -11 -11 20
sa:the fourth	-3 -15 16 1
sa:the last	0 -11 -6 17
sa:the third	-4 -15 5 14
sa:the two	-11 -9 25 -16
sa:their	-18 -2 15 -5
sa:their tariff	-2 -37 10 28
sa:then	-1 16 -6 -6
sa:there	2 2 -18 9
sa:they	-16 17 -22 6
sa:they have	0 15 -7 -6
sa:thi	-11 -12 19 -5
sa:third	1 6 -15 5
sa:three	-2 17 -7 -8
sa:to an	0 -25 8 20
sa:to keep	14 -15 8 -8
sa:trade	0 -12 19 -4
sa:transcript	0 -13 15 -2
sa:translated	0 -16 9 8
sa:two	16 -17 9 -4
sa:two <office>	0 -12 15 -1
sa:up	19 -12 -6 0
sa:we	0 -15 4 10
sa:week .	0 -17 20 -2
sa:what	-3 -14 3 16
sa:when	0 -4 -13 16
sa:which	-9 18 -15 0
sa:with	-4 -15 1 20
sa:with <name>	5 10 -26 7
sa:with <person>	-2 -20 16 5
sa:with a	-4 4 -19 14
sa:with the	-8 2 14 -21
sa:without	0 -12 -7 17
sa:would	-8 18 -18 0
sa:york	13 -20 -10 16
sa:— <name>	1 -4 15 -13
sa:— <quality>	-1 -11 -3 16
sa:— the	-6 3 -22 13
sb:"	-11 25 -14 -7
sb:" <person>	0 8 -16 5
sb:'	0 22 -15 -8
sb:'s a	-1 26 -24 0
sb:'s trade	0 -12 17 -3
sb:, "	0 13 -23 5
sb:, <person>	0 -20 6 14
sb:, <seat>	-8 -15 24 -6
sb:, after	-2 -20 23 -1
sb:, end	0 -7 -6 15
sb:, in	-15 16 0 -14
sb:, monday	-6 -8 -5 16
sb:, on	0 -9 18 -13
sb:, sign	0 15 -8 -6
sb:, since	-1 15 -9 -1
sb:, the	-2 18 -19 1
sb:, thursday	-2 21 -7 -13
sb:, until	0 -12 -4 17
sb:, wednesday	8 -28 25 -12
sb:, which	-6 6 7 -24
sb:, will	0 -15 17 -2
sb:.	-9 28 -8 -14
sb:/	-8 21 -11 -4
sb:/ <seat>	0 19 -14 -6
sb::	-12 12 9 -29
sb:: <name>	0 21 -13 -5
sb:: <number>	-5 8 4 -16
sb:: <person>	-4 25 -14 -10
sb:: and	15 -5 -7 -5
sb:: it	0 17 -13 -4
sb:; the	0 18 -11 -6
sb:<day-ahead>	-13 -2 -9 21
sb:<day-ahead> ;	0 -17 18 0
sb:<day-ahead> and	-12 -6 -11 21
sb:<day-gone> ,	4 13 -8 -16
sb:<day-gone> ;	0 -13 16 0
sb:<day-gone> and	-15 -2 -12 21
sb:<gate>	-20 16 -1 -8
sb:<goods>	-23 11 10 -21
sb:<level-noun>	-8 -3 18 -19
sb:<level>	-1 12 2 -28
sb:<level> on	0 20 -13 -4
sb:<name>	-15 3 -3 9
sb:<name> (	0 -13 15 0
sb:<name> and	1 -18 1 18
sb:<name> at	0 15 -11 -1
sb:<office> 's	17 -25 2 5
sb:<office> ,	6 24 -19 -23
sb:<office> in	-5 -3 -26 26
sb:<office> on	0 -12 17 -7
sb:<organisation>	16 1 -9 0
sb:<organisation> and	0 4 -23 16
sb:<organisation> on	0 21 -14 -6
sb:<person> and	1 -2 12 -24
sb:<person> had	1 17 -15 -5
sb:<person> in	-6 14 -1 -16
sb:<person> meet	-2 -21 8 11
sb:<person> of	0 -8 -5 15
sb:<person> was	-10 34 -27 -3
sb:<quality> and	4 -28 7 15
sb:<seat> ,	0 -20 4 17
sb:<seat> /	0 16 -11 -5
sb:<seat> and	0 15 -5 -9
sb:<seat> on	16 4 -10 -8
sb:<sender>	-6 8 3 -17
sb:<span> ,	-18 8 6 -7
sb:<span> in	8 -18 2 6
sb:<span> of	15 -21 0 3
sb:<taker>	0 15 -8 -5
sb:<v-bear>	-12 16 -2 -14
sb:<v-end>	-3 18 -23 4
sb:<v-return>	-12 -5 16 -10
sb:<v-suspend>	-15 -3 8 0
sb:@	26 0 -21 -17
sb:a	-1 23 -5 -29
sb:a technical	7 9 -15 -1
sb:a truce	0 25 -17 -7
sb:a working	0 -14 15 0
sb:after	0 -15 7 8
sb:after a	6 -20 16 -1
sb:again on	0 15 -12 0
sb:alexandria	0 -15 -2 19
sb:an	-14 22 -9 -6
sb:an hour	0 -16 19 0
sb:and	-3 -10 -7 25
sb:and <number>	15 -9 -5 0
sb:and <person>	2 6 2 -18
sb:and <quality>	3 -30 14 11
sb:and i	0 -13 16 -1
sb:and the	-3 3 -40 31
sb:answer	0 16 -7 -10
sb:aqaba	-2 -26 29 0
sb:are to	-2 -26 30 -1
sb:arrangement	0 -13 22 -11
sb:arrive	7 6 -19 0
sb:as	13 10 -11 -21
sb:at <seat>	5 8 -18 1
sb:at a	0 -14 17 0
sb:at it	0 -30 16 13
sb:at midnight	0 16 -12 -2
sb:begin	16 0 -20 -3
sb:bergen	-2 -24 25 0
sb:between	-11 17 -3 -7
sb:between the	-4 29 -10 -16
sb:both country	0 -20 10 9
sb:both side	0 23 -19 -2
sb:brief	0 22 -18 -3
sb:briefing	0 3 7 -17
sb:bring	0 -15 12 3
sb:busan	-4 -13 24 -16
sb:busan on	0 -22 24 0
sb:but	-1 1 -15 11
sb:by <person>	-1 -4 -15 15
sb:by a	0 15 -10 -2
sb:by telephone	0 -25 29 -5
sb:by video	0 -17 19 0
sb:city	-4 16 -7 -5
sb:close	0 -11 -19 24
sb:closed	-5 8 -16 7
sb:commerce	2 0 8 -16
sb:consultation	0 -26 1 20
sb:council	0 15 -14 0
sb:date	-3 24 -13 -5
sb:decide	0 19 -18 0
sb:desk	-1 15 -6 -3
sb:did	-7 12 -17 4
sb:did ,	0 16 -14 0
sb:done	-4 18 -23 3
sb:down	10 -21 4 9
sb:due to	-1 15 -5 -9
sb:early	0 15 -4 -9
sb:end	2 -12 -10 19
sb:end in	-1 -4 -9 15
sb:evening	0 -16 21 -4
sb:expect to	0 17 -16 0
sb:expert	0 -15 7 11
sb:fee	0 19 -12 -3
sb:figure	0 -14 15 0
sb:first	24 -19 3 -13
sb:flew	-4 17 -10 -5
sb:for the	17 -11 -12 6
sb:force	-1 21 -12 -4
sb:framework	0 -17 8 9
sb:friday ,	0 15 -6 -6
sb:from our	-7 9 -15 3
sb:good	4 12 -6 -16
sb:grower	0 17 -13 -2
sb:had	15 1 -13 -2
sb:had been	1 16 -15 -6
sb:has	-19 13 -7 0
sb:have a	0 -21 16 7
sb:he	-23 -2 17 -7
sb:he and	0 -17 20 0
sb:he had	-1 -15 8 9
sb:here	8 -19 12 -1
sb:his <quality>	-5 -25 29 0
sb:hold	-7 -6 15 -7
sb:home	-1 19 -10 -8
sb:hour	8 1 0 -18
sb:i	-8 -5 17 -16
sb:if	7 9 -19 -8
sb:in	-7 -27 15 22
sb:in <month-gone>	-1 -9 16 -5
sb:in <organisation>	0 16 -12 -1
sb:in alexandria	0 -20 -1 21
sb:in force	-1 15 -9 -1
sb:in new	5 13 -20 0
sb:in the	2 11 -24 10
sb:interview on	0 -15 5 9
sb:into	0 22 -14 -5
sb:is	-24 0 3 7
sb:is set	0 -14 16 0
sb:issued	0 19 -13 -4
sb:it has	-1 20 -16 0
sb:it in	0 -7 -8 15
sb:it is	-6 1 -19 18
sb:it to	0 -15 16 0
sb:its	-8 9 4 -17
sb:joint <organisation>	0 -14 16 0
sb:joint press	-1 -15 3 12
sb:joint statement	0 19 -15 -4
sb:last	-15 -10 28 -10
sb:let	0 2 -18 14
sb:letter	-4 26 -16 -9
sb:line	0 15 -11 0
sb:lisbon	0 -26 0 26
sb:lower	0 -9 15 -6
sb:madrid	-3 -16 5 13
sb:me	0 -21 23 0
sb:meet in	0 -9 15 -9
sb:midnight	-2 0 -17 12
sb:ministry	0 16 -10 -4
sb:minute	0 20 -16 -2
sb:monday	18 -15 -8 3
sb:more	5 18 -15 -7
sb:must	0 16 -12 0
sb:negotiation	1 -15 16 -1
sb:next	3 -16 19 -16
sb:not	16 -12 -8 3
sb:of	-12 11 -20 16
sb:of <name>	7 -28 -8 28
sb:of <person>	0 15 -10 -3
sb:of talk	15 -2 -5 -5
sb:of them	0 -13 20 -5
sb:off	-7 30 -18 -16
sb:offer	2 4 -22 9
sb:on <day-gone>	9 1 -17 1
sb:on the	0 -19 30 -27
sb:on to	-1 15 -6 -5
sb:open	12 -16 7 -5
sb:opened	12 -15 10 -12
sb:our	3 11 -16 -2
sb:our <office>	-1 -6 -13 17
sb:out	17 -3 -9 -1
sb:out of	0 -18 15 3
sb:out on	0 18 -8 -8
sb:pari	14 -20 1 0
sb:peace	-2 18 -12 -1
sb:place	-1 -7 15 -11
sb:port	0 16 -9 -7
sb:post	0 -26 12 19
sb:president	-1 -16 21 -3
sb:press	-5 -29 17 16
sb:press conference	-1 -6 -16 22
sb:propose	0 28 -26 0
sb:published	-3 14 -1 -16
sb:published on	0 15 -6 -7
sb:q	0 -18 0 20
sb:question	0 21 -16 -6
sb:read	10 -23 0 11
sb:report	10 9 -19 -11
sb:rosario	0 19 -10 -10
sb:run	-3 34 -21 -13
sb:saturday	0 17 -10 -6
sb:say	-18 3 3 -1
sb:secretary	3 -17 8 2
sb:separate	0 -13 0 15
sb:session	-2 -18 9 7
sb:set	12 -21 13 -3
sb:set for	0 -13 16 -1
sb:ship	0 17 -10 -3
sb:short	0 18 -15 -1
sb:side	-5 15 -14 0
sb:side meet	0 19 -19 0
sb:sign	-7 21 -23 1
sb:sign the	0 18 -8 -9
sb:sir	0 20 -15 -7
sb:sit	6 -22 16 0
sb:spoke	-5 -8 15 -6
sb:spoke by	0 -18 21 0
sb:spoken	0 -15 17 0
sb:start	11 4 -15 -7
sb:state	-3 15 -22 10
sb:state visit	-1 17 -16 0
sb:statement	0 14 -3 -15
sb:stay	0 -11 -1 15
sb:still	-1 19 -12 -5
sb:summit	0 -19 19 0
sb:sunday	0 -26 -15 34
sb:take place	0 -12 19 -10
sb:talk ,	14 0 -2 -18
sb:talk in	11 1 -23 8
sb:talk with	0 13 -1 -16
sb:telephone	-7 -14 21 -10
sb:television interview	0 -15 5 10
sb:term	13 -15 2 0
sb:text	15 -9 -6 -1
sb:that <person>	0 -12 20 -11
sb:that <seat>	0 -15 16 0
sb:the <name>	-13 -12 19 0
sb:the <office>	15 -22 6 6
sb:the <organisation>	9 24 -52 14
sb:the <person>	2 -22 7 16
sb:the evening	0 -19 20 0
sb:the fourth	0 -18 18 0
sb:the joint	0 -17 5 15
sb:the one	0 -14 16 0
sb:the table	-3 -9 15 -6
sb:the tariff	0 0 -16 14
sb:the telephone	-2 20 -17 -1
sb:the text	16 -10 -5 0
sb:the third	3 -18 7 7
sb:the two	-11 -24 33 -8
sb:them	-6 -22 24 4
sb:them ,	0 -16 6 11
sb:then	7 -34 32 -8
sb:there 's	-4 27 -23 0
sb:there on	17 -24 11 -4
sb:there will	0 -13 17 -1
sb:they are	10 -19 12 -1
sb:they meet	0 -11 16 -1
sb:they will	5 -17 12 -4
sb:third	7 -13 -6 17
sb:to	-14 17 -14 1
sb:to <seat>	18 2 -16 -2
sb:to meet	0 -11 15 0
sb:to the	0 -20 25 -10
sb:transcript	-1 -7 -15 19
sb:transcript of	0 -12 -8 19
sb:truce	-11 -4 20 -9
sb:truce ,	0 15 -9 -3
sb:truce by	0 -14 15 0
sb:two	-19 -12 23 -5
sb:two president	0 -18 20 0
sb:until	-21 0 -12 21
sb:up on	0 20 -10 -10
sb:valparaíso	0 -23 4 20
sb:video	-1 -26 29 0
sb:was in	-4 -8 15 -2
sb:we	15 -17 -1 5
sb:wednesday	13 -11 11 -23
sb:were	-11 10 3 -21
sb:what <person>	0 -13 16 -1
sb:what was	0 -20 0 21
sb:where	1 -13 15 -8
sb:where the	3 -27 20 0
sb:which both	0 -19 20 0
sb:who	-7 11 2 -18
sb:will	-11 -6 15 -8
sb:with	-15 -9 27 -16
sb:with <name>	-5 -18 15 6
sb:with <person>	0 -21 25 -3
sb:working	0 -22 20 3
sb:would	-11 9 6 -22
sb:your	-1 15 -7 -3
sb:·	8 18 -19 -29
sb:· monday	-4 16 0 -10
sb:—	11 17 -7 -23
sb:— monday	17 -7 -2 -12
sent:calls	-9 -41 61 -61
sent:coming	-17 -9 18 -1
sent:ended	-11 -3 -10 23
sent:m=comes	2 4 -16 1
sent:m=consultations	0 -22 0 18
sent:m=delegation	0 -22 19 3
sent:m=delegations	0 -20 0 19
sent:m=ended	-2 -1 -19 14
sent:m=flew	-4 17 -10 -5
sent:m=go	-11 17 -17 6
sent:m=here	8 -30 17 6
sent:m=meeting	-17 -1 3 5
sent:m=meets	-5 12 -16 7
sent:m=met	-3 -2 16 -24
sent:m=parted	-3 -11 -10 20
sent:m=settled	0 -13 16 -1
sent:m=signed	-15 13 -15 5
sent:m=spent	0 -10 16 -6
sent:m=summit	-1 -22 19 2
sent:m=table	-6 -12 19 -7
sent:m=talked	6 -16 8 0
sent:m=talks	9 3 -16 5
sent:m=time	1 10 -15 0
sent:m=visit	3 15 -15 -8
sent:meets	9 -31 22 10
sent:summit	0 -12 27 -29
sent:wished	-4 15 -23 10
sides=0	-17 33 -15 -18
sides=3	-3 -18 0 27
sides=4	0 20 -15 -5
t0=past	-16 11 -8 5
t0=perfect-passive	-1 -10 15 -2
t0=pluperfect	7 3 -1 -17
t1=infinitive	0 17 -14 -4
t1=past	-22 5 0 5
t1=perfect-passive	-1 -10 15 -2
t1=pluperfect	7 0 0 -15
t2=past	-17 23 0 -26
t2=present	3 0 -15 11
third-side	-13 -14 8 17
top	4 -1 -29 28
town-none	2 18 -18 -5
town-r	-38 5 8 -5
town=l0	2 -18 13 2
town=l1	13 -35 30 -1
town=l2	-14 30 -16 -10
town=l3	-36 25 -14 3
town=l4	15 8 -25 2
town=l5	-2 20 -11 -5
town=r1	-13 -14 30 -21
town=r3	-15 22 -26 9
towns=0	2 16 -16 -5
towns=2	-15 3 8 -8
tri:day day-none part:sure	0 2 8 -20
tri:day day=l1 no-word	0 0 -20 11
tri:day day=l2 no-word	-13 19 -24 5
tri:day day=r1 no-word	8 1 -3 -16
tri:day day=r2 no-word	2 2 1 -17
tri:day day=r2 sent:sure	-10 17 -16 0
tri:day day=r4 sent:sure	1 16 -12 -11
tri:l=<begin> day day=r1	-10 17 -6 0
tri:l=<begin> day prev:sure	-20 37 -30 -5
tri:l=<begin> day-none no-word	6 -21 17 5
tri:l=<begin> day-none prev:sure	-20 37 -30 -5
tri:l=<begin> day=r1 no-word	-10 17 -6 0
tri:l=brussels, day day-none	0 -7 -15 17
tri:l=brussels, day no-word	0 -6 -16 17
tri:l=brussels, day-none no-word	0 -7 -15 17
tri:l=by day day-none	6 11 -18 -7
tri:l=by day no-word	6 12 -19 -8
tri:l=by day-none no-word	6 8 -17 -6
tri:l=due day day-none	0 15 -7 -8
tri:l=friday, day day-none	0 15 -6 -6
tri:l=from day no-word	6 16 -19 -11
tri:l=from day part:sure	-5 -16 23 -1
tri:l=from day-none no-word	-11 17 -5 -4
tri:l=from day-none part:sure	-4 -11 18 0
tri:l=from day=r1 no-word	15 -8 -6 -1
tri:l=of day day-none	-8 0 10 -17
tri:l=of day no-word	-10 0 13 -17
tri:l=of day-none no-word	-4 -10 20 -13
tri:l=on day day-none	-17 8 0 -3
tri:l=on day day=l4	-3 -2 15 -9
tri:l=on day day=l5	-2 -5 15 -6
tri:l=on day-none part:sure	-17 6 5 -6
tri:l=on day=l2 no-word	0 20 -10 -7
tri:l=since day no-word	3 16 -11 -17
tri:l=tariffs day day-none	0 -14 15 0
tri:l=tariffs day no-word	0 -14 15 0
tri:l=tariffs day-none no-word	0 -14 15 0
tri:l=the day day-none	10 13 -13 -17
tri:l=the day part:sure	17 9 -28 0
tri:l=the day sent:sure	0 18 -13 -4
tri:l=the day-none part:sure	18 1 -21 0
tri:l=to day no-word	-8 4 -25 16
tri:l=tuesday, day no-word	11 0 2 -31
tri:l=tuesday, day-none no-word	11 0 2 -31
tri:l=until day day-none	-8 9 -18 7
tri:l=until day no-word	-5 17 -17 0
tri:l=until day prev:sure	0 -17 0 18
tri:l=until day-none no-word	-3 24 -15 -7
tri:l=until day-none prev:sure	0 -18 0 19
tri:l=washington, day no-word	0 17 -6 -7
tri:l=wednesday day day-none	16 -11 4 -15
tri:l=wednesday day no-word	-19 1 11 -8
tri:l=wednesday day-none no-word	-19 1 11 -8
tri:l=wednesday, day no-word	0 20 -10 -4
tri:l=wednesday, day-none no-word	0 19 -10 -4
v0=call	0 15 -14 0
v0=end	3 5 -20 2
v0=expect	-2 -10 15 0
v0=sign	-1 3 -15 10
v0=sit	3 -18 10 3
v0=take	-3 -18 13 9
v1=begin	17 -6 -16 0
v1=hold	-4 -1 12 -16
v1=sign	-3 10 -18 7
v1=take	-3 -16 11 9
vt0=other pluperfect	10 -17 3 2
vt0=set present	0 -14 15 0
vt0=sit present	-12 -15 14 8
vt0=take future	0 -14 15 0
vt1=agree past	-1 -13 15 0
vt1=end participle	9 -21 0 15
vt1=other pluperfect	10 -17 3 2
vt1=set present	0 -14 15 0
vt1=sit present	-12 -15 14 8
vt1=take future	0 -14 15 0
words=0	22 -19 -8 18
words=1	-32 17 -3 -3
words=2	7 16 -4 -34
words=4	-13 15 -10 0
words=5	-5 -7 18 -9
year	-44 13 -22 24`;
