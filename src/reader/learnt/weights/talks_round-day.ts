// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-13 16 -3 -11
a:'s	15 0 -33 14
a:.	-8 17 -8 -10
a:<day-ahead>	19 -2 -23 1
a:<day-ahead> .	21 -6 -15 -3
a:<duty>	-17 -2 11 0
a:<month-gone>	0 -11 15 -2
a:<name> 's	2 -6 -11 15
a:<not>	-18 0 -6 16
a:<organisation>	0 26 -18 -6
a:<quality>	0 8 2 -18
a:<v-agree>	-3 3 10 -16
a:<v-begin>	-9 20 -2 -11
a:<v-end>	-5 18 -9 -2
a:<v-impose>	-16 3 9 -7
a:<v-return>	0 -12 -6 17
a:<v-suspend>	6 0 -16 6
a:about	0 -19 21 -2
a:after <span>	0 -12 -2 15
a:all	0 -11 -1 15
a:between	-1 -9 18 -8
a:come	-2 17 -10 -2
a:evening	-8 0 -19 16
a:for	6 13 -5 -22
a:for <span>	5 10 -18 0
a:from	-8 10 -16 8
a:in	-3 -11 18 -6
a:in a	0 -13 18 -3
a:in the	-10 19 -6 -7
a:is	-2 6 2 -15
a:last	3 -16 3 7
a:month	0 16 -10 -6
a:round	4 4 1 -16
a:since	-1 -16 20 -4
a:tariff .	-1 -15 19 -1
a:telephone	0 -17 20 -1
a:the	-17 27 -4 -22
a:the <organisation>	0 17 -13 0
a:the <quality>	-4 19 -11 -2
a:to	4 0 8 -17
a:trade	-2 -17 9 4
a:with a	-1 -9 -7 16
a:without	-7 -7 -2 15
b:'s trade	0 -15 17 0
b:, and	0 28 -28 -4
b:, on	1 -19 26 -13
b:, thursday	-1 20 -5 -13
b:, wednesday	10 -19 15 -9
b:: and	15 -6 -7 -6
b:: the	6 2 -23 9
b:: what	0 -8 -7 15
b:<day-ahead>	-9 -4 -11 18
b:<day-ahead> and	-3 -8 -5 15
b:<day-gone>	-5 -7 -6 18
b:<day-gone> and	-13 -10 0 19
b:<day-today>	-3 15 0 -14
b:<gate>	-10 -15 23 -1
b:<level-noun>	-4 -8 17 -11
b:<level>	-8 32 -19 -10
b:<level> on	0 18 -13 -1
b:<name> 's	0 -2 12 -19
b:<name> and	7 -20 6 9
b:<number>	9 2 0 -27
b:<office>	0 -21 13 7
b:<office> 's	8 -21 3 9
b:<organisation>	1 23 -8 -32
b:<person>	-9 -22 17 13
b:<person> and	10 -20 16 -6
b:<person> was	-9 28 -22 -2
b:<quality>	-2 -18 18 2
b:<quality> official	-1 -15 7 8
b:<seat>	16 13 -7 -28
b:<seat> on	19 1 -9 -10
b:<span>	13 0 -21 4
b:<span> of	17 -20 -10 5
b:<v-agree>	-16 -6 5 7
b:<v-bear>	-6 20 -2 -35
b:<v-end>	1 0 -23 15
b:<v-propose>	-21 -12 21 -6
b:<v-say>	-18 2 0 5
b:<v-up>	-20 -8 14 2
b:a	0 16 -3 -21
b:after	0 -12 18 -5
b:after a	6 -22 18 0
b:an hour	0 -14 15 0
b:and <name>	7 -27 14 11
b:and <number>	16 -10 -4 -2
b:and the	-9 17 -10 -3
b:are to	-1 -27 30 0
b:at	-1 -21 23 0
b:at it	0 -25 18 5
b:begin	16 -2 -15 -2
b:between	-3 -11 15 -1
b:both side	0 18 -17 0
b:busan	0 -16 21 -5
b:busan on	0 -24 25 0
b:by telephone	0 -17 20 -1
b:by the	-1 -2 -18 19
b:close	-4 -4 -8 15
b:closed	-3 17 -14 0
b:conclude	-1 -2 -15 15
b:consultation	0 -16 15 0
b:continue	0 15 -10 -2
b:decide	0 15 -15 0
b:due	1 14 -15 -4
b:due to	0 18 -8 -9
b:end	6 -15 -26 25
b:expect to	0 15 -14 0
b:fact	-3 16 -10 -1
b:fact sheet	-3 16 -10 -1
b:for the	18 -13 -1 -1
b:good	5 8 -15 -3
b:had	12 11 -13 -19
b:had been	4 14 -19 -5
b:his <quality>	0 -21 23 -1
b:hold	-6 2 10 -18
b:home	-1 18 -11 -6
b:in	0 -21 11 11
b:in <name>	-12 20 -10 -6
b:in the	6 10 -19 2
b:is in	8 -16 11 -3
b:is set	0 -14 15 0
b:issued	0 19 -18 0
b:it	-5 -16 5 16
b:it in	0 -16 -1 18
b:its	-5 37 -24 -9
b:leader	0 -14 15 0
b:meet	-2 1 7 -20
b:meet for	0 16 -15 0
b:mr	-1 8 -15 7
b:mr <person>	-1 7 -15 8
b:of	-1 17 -10 -12
b:of them	0 -10 17 -4
b:official	-1 -15 8 6
b:on the	0 -11 18 -16
b:opened	13 -16 11 -12
b:out on	0 15 -9 -2
b:pari	15 -19 6 -5
b:run	0 19 -9 -5
b:see	-4 20 -14 -2
b:sheet	-3 20 -14 -2
b:side	0 14 -20 5
b:sign	-3 5 -17 8
b:sign the	0 23 -13 -11
b:since	3 10 -4 -15
b:spoke	-5 -7 15 -5
b:spoke by	0 -18 21 0
b:text	16 -11 -3 0
b:the <office>	1 -19 0 18
b:the <organisation>	7 19 -23 -9
b:the <person>	0 -17 15 4
b:the <quality>	0 -21 13 10
b:the table	0 -15 17 0
b:the talk	-2 -11 -1 16
b:the text	16 -11 -3 0
b:the third	7 -23 10 5
b:the two	-6 -17 18 0
b:them	0 -18 23 -5
b:there	5 -22 16 0
b:there on	8 -18 10 0
b:they will	6 -20 13 -1
b:thi	0 18 -11 -12
b:to	0 20 -19 -4
b:to <seat>	20 -15 0 -5
b:to the	0 -11 17 -12
b:trade	1 -16 13 0
b:trade minister	0 -18 22 0
b:truce	-4 15 -4 -8
b:two	-9 -13 20 -3
b:until	-17 17 -36 17
b:up on	0 18 -8 -9
b:video	0 -18 19 0
b:visit	6 -18 16 0
b:was to	2 13 -20 0
b:we	-4 -14 16 1
b:wednesday	15 -11 6 -17
b:what was	0 -20 0 21
b:will be	-4 24 -21 0
b:with	-6 5 10 -17
b:with <person>	0 -25 27 0
b:with <seat>	-1 22 -13 -6
b:would	-9 11 2 -15
b:you	-6 22 -8 -12
b:·	-3 25 -8 -14
b:— <person>	0 -15 4 11
c0=bear	0 10 0 -28
c0=propose	-10 4 5 -17
c0=suspend	-7 17 -3 -19
c0=up	-15 0 4 1
c1=agree	-15 -7 2 11
c1=bear	-11 16 0 -25
c1=begin	17 -7 -6 0
c1=suspend	-7 6 8 -23
c1=up	-15 2 4 0
c2=suspend	0 8 -15 4
ct0=begin present	5 6 0 -21
ct0=impose future	0 -11 16 -5
ct0=impose past	-16 5 -2 4
ct0=impose past-passive	-5 -19 14 9
ct0=impose pluperfect	0 16 -11 0
ct0=propose past	0 18 -15 0
ct0=propose present	0 15 -13 0
ct0=stay past	1 15 -10 -9
ct1=begin gerund	17 -9 -6 -3
ct1=begin present	5 7 -1 -21
ct1=end participle-passive	9 -22 0 15
ct1=impose future	0 -11 16 -5
ct1=impose participle-passive	-1 16 -4 -11
ct1=impose past	-15 4 -2 6
ct1=impose past-passive	-5 -18 13 9
ct1=impose pluperfect	0 15 -11 0
ct1=propose past	0 17 -15 0
ct1=propose present	0 15 -13 0
ct2=impose present	-1 15 -8 -3
ct2=say past	0 16 -12 -2
day-l	-19 15 -3 -1
day=l0	-5 23 -7 -16
day=l1	1 -3 -19 13
day=l4	1 3 9 -18
day=r1	13 0 -3 -18
day=r2	10 6 -3 -22
days=2	0 26 -5 -26
days=3	-3 -4 -13 18
f:'	-4 19 -8 -4
f:'s	-18 -6 -4 23
f:;	10 14 -15 -25
f:<agent>	2 -19 0 22
f:<day-gone>	-24 26 -3 -11
f:<duty>	15 -5 -16 12
f:<gate>	11 -15 12 -10
f:<level>	-16 40 -20 -20
f:<month-ahead>	-6 21 -11 -8
f:<month-gone>	-1 -15 27 -28
f:<name>	0 0 -15 20
f:<not>	-16 24 -9 -13
f:<number>	-14 35 -19 -15
f:<office>	2 -6 14 -16
f:<person>	1 -15 2 10
f:<quality>	18 -3 -14 0
f:<seat>	10 -32 12 15
f:<taker>	-4 29 -23 -3
f:<v-buy>	-9 0 12 -16
f:<v-impose>	-31 28 -10 -7
f:<v-say>	-26 28 -27 12
f:<v-stay>	-39 23 -9 0
f:<v-suspend>	-8 13 5 -37
f:<v-target>	0 -16 12 4
f:<v-up>	-10 17 0 -23
f:?	3 19 -19 -11
f:a	3 20 -8 -26
f:after	0 11 0 -17
f:afterward	6 -15 10 -1
f:all	-14 -30 6 31
f:an	-2 20 0 -31
f:and	12 -9 -10 16
f:answer	-1 15 -9 -1
f:approve	-1 -16 -7 22
f:are	0 -21 16 7
f:as	-22 1 11 -6
f:at	-9 21 -19 0
f:back	-6 21 -10 -4
f:be	7 -15 6 2
f:beef	-4 15 -6 -2
f:before	20 -28 20 -20
f:begin	25 -21 -5 0
f:below	17 -23 -3 11
f:between	0 17 -13 -5
f:both	-13 -9 17 -2
f:bring	-8 -8 15 0
f:busan	-3 -19 20 2
f:by	-19 10 -1 0
f:cabinet	-1 -26 -6 30
f:call	-7 8 2 -15
f:charge	0 3 7 -19
f:complete	0 -12 -2 15
f:confirm	0 -14 16 0
f:counted	12 -17 6 -1
f:date	0 17 -10 -3
f:day	-9 25 -9 -12
f:do	-2 17 -12 0
f:down	-10 0 15 -19
f:duty	-15 10 -1 -1
f:each	2 -20 9 9
f:evening	0 -12 16 -3
f:expect	-4 15 -15 2
f:expire	16 -7 -9 -3
f:fentanyl	-2 16 -9 -3
f:fifth	0 -18 21 -2
f:find	0 18 -14 -1
f:first	-3 -16 24 -3
f:four	-3 -22 20 3
f:fourth	7 -17 9 0
f:from	15 -12 10 -18
f:gas	0 17 -9 -5
f:given	0 -20 13 8
f:government	6 -18 13 0
f:had	-1 6 8 -32
f:has	-32 -6 23 -8
f:have	-7 -11 22 -13
f:here	0 22 -18 -9
f:hold	-2 20 -11 -3
f:hour	-11 17 -7 -3
f:hurry	0 20 -16 -1
f:i	0 -17 24 -17
f:if	-8 30 -16 -10
f:impose	-1 21 -17 0
f:in	-27 -8 34 -26
f:is	15 1 -17 1
f:it	15 -15 8 -3
f:know	0 15 -12 -5
f:last	-11 5 7 -15
f:leave	14 -15 -8 10
f:led	-4 -29 23 9
f:list	12 -19 12 -4
f:live	18 -11 0 -9
f:matter	0 -17 11 5
f:meet	17 -11 12 -23
f:minute	-5 23 -12 -5
f:month	6 -19 16 -2
f:more	-12 18 0 -12
f:no	2 29 -29 -4
f:none	0 21 -17 -3
f:not	-19 3 0 2
f:notice	-5 28 -15 -8
f:number	0 22 -16 -3
f:of	10 25 -16 -28
f:oil	0 21 -14 -2
f:on	-3 8 -17 11
f:one	0 15 -11 -9
f:open	16 -11 -2 0
f:outside	20 -9 -7 -4
f:over	-9 23 -6 -8
f:plan	0 17 -12 0
f:prisoner	-4 27 -22 0
f:prolonged	-1 -9 -8 17
f:reciprocal	17 -6 -10 -5
f:result	-4 -23 14 12
f:rise	-2 32 -24 -8
f:round	26 -3 -11 -14
f:run	-8 -3 -17 20
f:say	-13 17 -30 19
f:second	17 -13 -3 -1
f:see	5 7 -17 0
f:settle	0 19 -16 0
f:sign	-12 12 1 -23
f:since	-10 -8 28 -21
f:sit	-8 0 14 -15
f:speak	0 3 -16 9
f:standstill	0 -14 -2 17
f:still	0 -2 -14 16
f:surcharge	17 -7 -10 -5
f:suspension	14 0 -20 0
f:take	-15 0 4 1
f:talk	-23 11 0 -8
f:tariff	0 -7 -12 22
f:telephone	3 -33 23 8
f:television	0 -12 16 -2
f:text	0 -19 13 8
f:that	-18 0 14 -7
f:their	28 -37 4 9
f:them	6 -16 3 7
f:then	-13 29 -6 -18
f:thi	20 -24 15 -10
f:time	0 -39 10 36
f:to	9 -3 -19 20
f:trade	-2 17 -9 -6
f:transcript	-1 29 -21 -13
f:truce	-6 44 -26 -10
f:two	-28 -22 39 -4
f:until	13 -16 -2 10
f:up	-18 2 0 7
f:us	-3 -4 15 -11
f:vote	-7 15 -8 0
f:was	0 -8 19 -19
f:we	4 -15 8 4
f:week	-4 15 0 -16
f:where	-5 9 4 -18
f:which	0 -25 24 0
f:will	-11 -2 15 -11
f:would	-16 19 -11 -1
f:you	-1 18 -2 -14
f:—	16 -24 19 -16
has-infinitive	-17 13 1 -13
has-modal	-1 23 -15 -13
has-participle	1 17 -18 -3
has-past	-29 13 -1 2
has-pluperfect	15 4 -14 -11
headline	-9 30 -4 -32
heads=1	-17 28 -14 -11
heads=2	-32 -18 38 -18
how=calendar	-30 44 -17 -25
how=calendar-span	-55 -77 105 -47
how=relative	5 8 -16 2
how=relative-span	-4 -28 31 0
how=weekday	30 28 -94 37
how=weekday-span	-21 -38 60 -35
l1=,	-3 -16 8 12
l1=:	-8 -4 17 -17
l1=<seat>	7 14 -8 -18
l1=<v-agree>	-3 -7 -9 18
l1=<v-say>	0 21 -13 -6
l1=<v-stay>	-4 24 -16 -5
l1=before	0 15 -9 0
l1=by	5 11 -19 -7
l1=from	7 0 4 -22
l1=tariff	0 -14 15 0
l1=the	6 27 -23 -19
l1=to	-11 10 -30 15
l1=until	-15 6 -28 20
l1=wednesday	15 -11 6 -17
l2='s	0 -15 17 0
l2=,	14 -24 2 14
l2=<gate>	0 -11 15 -1
l2=<level>	0 23 -17 0
l2=<name>	-5 -14 3 17
l2=<number>	8 -20 7 4
l2=<organisation>	-2 7 -22 10
l2=<person>	-10 -1 17 -22
l2=<seat>	-2 0 13 -16
l2=<v-agree>	0 -16 2 17
l2=<v-begin>	0 1 7 -19
l2=<v-impose>	-19 0 -1 10
l2=<v-propose>	-4 15 -11 0
l2=a	0 17 -13 -1
l2=and	5 16 -19 -6
l2=call	0 16 -13 0
l2=down	-6 15 0 -13
l2=is	-7 20 -11 -5
l2=lisbon	0 -28 3 24
l2=lumpur	0 1 -18 12
l2=of	2 25 -24 -7
l2=on	7 -18 5 9
l2=one	-1 -9 15 -4
l2=see	0 16 -14 0
l2=sign	0 -14 -2 17
l2=talk	0 -15 2 10
l2=that	0 17 -13 -1
l2=there	12 -27 11 0
l2=up	0 19 -9 -10
l2=valparaíso	0 -19 -1 21
l2=vienna	0 -10 15 -4
l2=—	17 -2 -7 -16
l3='s	0 21 -14 -5
l3=,	-19 10 6 -15
l3=/	0 16 -9 -7
l3=:	-11 -10 27 -23
l3=;	0 16 -13 -2
l3=<agent>	-6 -1 -7 15
l3=<name>	-6 -15 0 22
l3=<organisation>	10 8 -8 -15
l3=<seat>	18 -11 -13 8
l3=<span>	2 19 -17 -4
l3=<v-impose>	-8 40 -20 -20
l3=<v-say>	8 13 -37 6
l3=a	-1 24 -8 -16
l3=and	-17 -22 0 30
l3=be	-1 17 -8 -7
l3=been	5 -16 0 13
l3=busan	0 -17 18 0
l3=did	0 16 -12 -1
l3=for	-7 -25 31 2
l3=in	14 -51 46 -9
l3=it	-11 28 -4 -17
l3=kuala	0 4 -21 12
l3=take	0 16 -12 -2
l3=talk	16 -13 -7 9
l3=to	-15 12 -11 5
l3=was	13 -16 -3 10
l3=what	0 19 -10 -5
l3=with	0 0 13 -19
l3=—	-5 24 -8 -11
l4=,	-8 -3 17 -11
l4=<agent>	-3 21 -14 -4
l4=<begin>	3 6 -18 10
l4=<name>	-3 -10 -11 21
l4=<office>	-6 -27 3 25
l4=<person>	-4 -10 17 -5
l4=<seat>	0 16 -17 0
l4=<span>	5 -16 9 1
l4=<v-target>	-2 16 -12 -2
l4=again	0 -20 21 0
l4=agreement	0 16 -7 -8
l4=and	-17 0 3 2
l4=arrangement	0 -15 16 0
l4=at	2 -31 31 -9
l4=been	7 9 -18 -6
l4=from	0 16 -11 -6
l4=in	-24 4 2 0
l4=joint	0 -17 -1 19
l4=meet	-5 -19 28 -7
l4=on	12 7 -9 -19
l4=the	10 20 -39 5
l4=they	1 20 -22 -2
l4=was	2 -27 30 -6
l4=we	11 -15 2 0
l4=would	0 17 -10 -4
l=, on	2 -13 17 -10
l=, thursday	-1 20 -5 -13
l=, wednesday	10 -19 15 -9
l=<number> ,	0 -19 11 8
l=<organisation> ,	0 -10 -5 15
l=<person> ,	-2 22 -13 -7
l=<person> :	0 -14 17 -1
l=<seat> on	0 17 -6 -19
l=at the	0 30 -27 -1
l=there on	8 -18 10 0
l=up on	0 17 -8 -9
lead=1	-1 18 -11 -2
lead=12	-3 28 -18 -8
lead=13	0 18 -12 -3
lead=14	-7 -54 29 36
lead=15	-1 -15 -9 22
lead=2	-2 18 -7 -6
lead=20	-1 19 -9 -6
lead=30	-6 6 13 -22
lead=and	-6 32 -14 -18
lead=bessent	1 -15 -5 16
lead=china	-2 15 -6 -3
lead=december	0 -14 16 0
lead=february	0 21 -17 0
lead=friday	-1 18 -9 -4
lead=january	0 20 -17 0
lead=june	-1 -18 21 0
lead=last	-4 18 -6 -6
lead=november	-7 32 -21 -4
lead=october	-5 -11 17 -3
lead=on	0 -15 11 6
lead=president	-9 9 1 -15
lead=september	23 -21 0 -2
lead=sunday	-4 -21 0 22
lead=today	17 0 -17 -10
lead=tomorrow	-6 4 -22 16
lead=treasury	7 -15 -3 11
lead=trump	-5 15 -22 9
lead=tuesday	19 -9 -13 -4
lead=we	-1 -16 11 7
lead=when	-1 -14 15 0
left:calls	-6 -44 56 -29
left:coming	-1 -4 13 -15
left:experts	0 -13 19 -10
left:m=closed	-2 12 -17 6
left:m=delegations	0 -25 8 13
left:m=due	1 14 -15 -4
left:m=here	7 -23 17 0
left:m=meet	5 -15 13 -4
left:m=negotiators	1 14 -16 -1
left:m=sat	13 -7 1 -15
left:m=talks	20 -11 -10 3
left:m=there	8 -25 15 1
left:m=time	9 5 -15 0
left:m=visit	-10 18 -9 -2
left:meets	19 -21 4 5
left:summit	3 -17 28 -32
left:wished	22 8 -34 -11
lll=, <seat> ,	-1 -13 25 -13
lll=/ <seat> ,	0 16 -9 -7
lll=<begin> tuesday ,	-1 -12 0 15
lll=by telephone on	0 -16 18 0
lll=in <seat> ,	-6 -5 15 -4
lll=to <seat> on	-2 15 -11 0
lll=with <name> on	0 16 -4 -9
lll=with <seat> on	0 15 -9 -4
loud	36 -18 0 -21
lr=, (	-3 -8 -5 16
lr=, )	0 -10 21 -13
lr=, ,	12 -6 8 -15
lr=, .	-10 -13 17 3
lr=, <end>	-16 -11 8 14
lr=, —	0 13 -24 3
lr=: ,	-2 -12 17 -3
lr=<begin> ,	-16 -7 4 9
lr=<begin> .	6 -19 10 7
lr=<begin> :	-3 28 -20 -4
lr=<begin> <end>	-8 5 12 -24
lr=on .	7 1 2 -16
lr=on and	14 -17 14 -19
lr=on evening	0 -4 -13 15
lr=on for	-9 19 -4 -11
lr=on with	-4 0 -14 15
lr=since ,	-6 19 -9 -3
lr=since .	18 -11 -3 -8
lr=the ,	16 -7 -3 -2
lr=to .	-3 -6 -12 17
lr=tuesday <end>	0 16 -8 -6
lr=until .	-10 0 -13 16
lr=wednesday <end>	20 0 -21 -9
nc2=down	-5 -4 -12 17
nc2=end	-13 0 15 -6
nc2=suspend	12 8 -16 -17
nct2=bear future	0 -15 5 9
nct2=down past	-1 -8 -6 15
nct2=impose past	-13 -8 21 -7
nct2=stay past	-9 -17 21 0
nct2=stay present	1 7 -17 3
nct2=up past	9 -15 5 -1
next:calls	3 -71 72 -1
next:coming	-3 -10 16 -5
next:ended	-37 12 -9 11
next:experts	29 -16 13 -32
next:heads=2	-25 0 12 -3
next:meets	5 -30 8 26
next:running	13 -2 12 -27
next:summit	-22 -21 13 21
next:sure	53 -55 0 29
next:wished	-29 39 -1 -56
next=)	-3 -15 21 -2
next=:	-12 45 -31 -11
next=and	0 -15 8 10
next=that	-7 15 -10 -2
next=—	-6 -18 31 -8
nhas-future	5 -16 10 2
nhas-gerund	-1 21 -12 -8
nhas-participle	8 8 -8 -16
nhas-present	10 18 -32 0
nt2=future	0 -24 19 9
nt2=participle-passive	8 6 -7 -15
nt2=past	1 -12 18 -10
nt2=present	4 19 -24 -1
nv0-none	-16 7 4 -6
nv1-none	-16 7 4 -6
nv2-none	-26 4 8 -2
nv2=have	9 10 -17 -10
nv2=hold	-1 25 -13 -12
nv2=set	0 -17 6 12
o:act=call	0 19 -19 0
o:act=conclude	-1 -2 -15 15
o:act=meet	-2 6 3 -22
o:act=sign	-4 10 -23 7
o:act=suspend	-7 8 7 -25
o:carried=controls far	-17 0 4 1
o:carried=duties	-4 19 -8 -14
o:carried=duties far	-3 0 12 -19
o:carried=fees	0 -16 8 9
o:carried=longer far	-16 8 3 -9
o:carried=meeting	5 7 -16 0
o:carried=meeting far	16 -21 8 3
o:carried=procedure far	-12 18 -2 -19
o:carried=truce	-10 20 -16 0
o:carried=truce far	-2 12 -19 7
o:end on ahead	8 16 -15 -20
o:end on gone	-13 -12 -1 22
o:leads=at the	0 30 -27 -1
o:leads=there on	8 -18 10 0
o:leads=tuesday,	-1 -12 0 15
o:leads=up on	0 17 -8 -9
o:left=controls	0 22 -15 -5
o:left=controls right=none	0 20 -14 -3
o:left=duties	-23 17 2 -17
o:left=duties right=none	-20 19 -2 -13
o:left=longer right=none	-2 16 -13 -3
o:left=meeting right=duties	10 -19 8 0
o:left=none right=signing	0 18 -9 -6
o:left=signing	2 6 -23 7
o:left=signing right=none	-11 6 -17 9
o:left=truce	-19 11 0 -5
o:left=truce right=none	-17 4 7 -5
o:near=longer	-1 17 -17 0
o:near=procedure	0 21 -13 -5
o:no verb  ahead	-27 14 0 -19
o:no verb of ahead	0 15 -11 0
o:no verb since gone	-9 21 -8 -4
o:no verb to ahead	-2 -12 -6 19
o:no verb to gone	0 16 -11 -3
o:no verb wednesday gone	15 -12 6 -16
o:other on gone	11 -7 -18 9
o:right=deal on	0 -4 15 -6
o:right=duties from	16 -12 -2 0
o:right=meeting on	-20 3 -11 17
o:right=none by	-4 28 -17 -5
o:right=none from	-7 6 6 -16
o:right=none of	-11 1 10 -17
o:right=none on	2 2 5 -15
o:right=none tariffs	0 -14 15 0
o:right=none the	7 19 -16 -18
o:right=none to	-11 2 -22 15
o:right=none until	-13 12 -24 12
o:right=none washington,	0 15 -1 -9
o:right=none wednesday	15 -11 6 -17
o:sit on ahead	0 -14 17 -1
o:subject=controls carried on ahead	0 -15 16 0
o:subject=controls far	-3 -8 15 -6
o:subject=controls far carried	0 30 -26 -3
o:subject=controls far no verb	-3 -8 15 -6
o:subject=controls far no verb gone	-3 -9 15 -5
o:subject=deal carried on gone	0 16 -12 -2
o:subject=deal far  gone	-3 11 7 -22
o:subject=deal far no verb 	-3 11 7 -22
o:subject=deal far no verb gone	-11 -12 1 15
o:subject=duties	1 12 -4 -15
o:subject=duties carried	0 9 0 -24
o:subject=duties carried on ahead	11 -24 17 0
o:subject=duties far  gone	20 -19 13 -28
o:subject=duties far carried	6 -14 18 -13
o:subject=duties far carried meet on	0 -14 16 0
o:subject=duties far carried on ahead	0 -17 21 -7
o:subject=duties far carried sign	0 13 -19 0
o:subject=duties far carried sign gone	0 12 -19 0
o:subject=duties far no verb 	17 -16 14 -31
o:subject=duties far no verb ahead	-17 10 -7 3
o:subject=duties no verb	-1 17 -2 -26
o:subject=duties no verb 	0 17 -14 0
o:subject=duties on gone	-5 -10 16 -2
o:subject=fees carried	0 -15 7 9
o:subject=meeting be on	0 17 -14 0
o:subject=meeting carried be ahead	0 -7 -7 17
o:subject=meeting carried be on	-4 -10 16 -1
o:subject=meeting carried plan	0 -22 23 0
o:subject=meeting far	8 -21 8 9
o:subject=meeting far  ahead	-6 27 -21 -2
o:subject=meeting far  gone	-19 -10 13 8
o:subject=meeting far no verb	8 -21 8 9
o:subject=meeting far no verb 	-27 7 -3 5
o:subject=meeting far no verb ahead	13 -31 26 -6
o:subject=meeting far no verb gone	-2 0 -19 14
o:subject=meeting far on gone	7 -1 -15 4
o:subject=meeting from ahead	7 -18 12 -1
o:subject=meeting no verb ahead	18 -9 3 -14
o:subject=meeting plan for	0 18 -17 0
o:subject=none  ahead	-2 -10 15 -2
o:subject=none  gone	6 7 -18 1
o:subject=none carried	-4 3 9 -19
o:subject=none carried be on	0 3 -15 7
o:subject=none carried be since	16 -18 4 -4
o:subject=none carried begin gone	1 -15 0 13
o:subject=none carried meet	-12 -17 27 -6
o:subject=none carried meet gone	-8 -17 26 -3
o:subject=none carried sign on	0 0 9 -16
o:subject=none carried since gone	15 -18 1 0
o:subject=none carried suspend	0 -16 22 -5
o:subject=none carried suspend gone	0 -12 16 -1
o:subject=none carried until ahead	-5 -7 -4 15
o:subject=none monday, gone	15 -12 -8 3
o:subject=none no verb ahead	-25 4 6 -4
o:subject=none no verb monday,	15 -12 -8 3
o:subject=none no verb of	-1 -14 18 -2
o:subject=none no verb on	-16 4 -8 11
o:subject=none no verb tuesday,	0 18 -3 -12
o:subject=none of gone	0 -15 19 -2
o:subject=none tuesday, gone	0 18 -3 -12
o:subject=procedure	-2 31 -23 -7
o:subject=procedure far carried	-3 25 -17 -5
o:subject=procedure far no verb ahead	0 -12 15 0
o:subject=procedure far no verb gone	0 16 -9 -3
o:subject=procedure no verb	-1 22 -16 -4
o:subject=sale	0 16 -11 -2
o:subject=sale far carried	0 19 -21 0
o:subject=sale no verb	0 15 -11 -2
o:subject=signing	-2 27 -13 -14
o:subject=signing no verb	-1 26 -14 -11
o:subject=signing no verb gone	0 22 -11 -9
o:subject=truce	-15 26 -13 -9
o:subject=truce carried on gone	0 -7 -5 16
o:subject=truce far  gone	-5 -4 -7 15
o:subject=truce far carried	2 2 -16 10
o:subject=truce far carried begin ahead	13 -21 12 -3
o:subject=truce far carried sign	0 -12 -1 15
o:subject=truce far carried sign gone	0 -12 -1 15
o:subject=truce far carried sign on	0 -12 -1 15
o:subject=truce far no verb 	-6 -2 -10 15
o:subject=truce far no verb ahead	7 0 -15 6
o:subject=truce far no verb gone	-24 -3 13 0
o:subject=truce no verb ahead	-1 26 -17 -9
o:topic=controls	-2 22 -12 -13
o:topic=controls far no verb	-3 -8 15 -6
o:topic=controls gone	0 21 -13 -8
o:topic=deal ahead	-12 -10 21 -3
o:topic=deal far	-19 -10 7 11
o:topic=deal far 	-3 12 6 -22
o:topic=deal far  gone	-3 12 6 -22
o:topic=deal far gone	-15 -6 0 14
o:topic=deal far on	-2 19 -7 -10
o:topic=deal far on gone	-1 15 -4 -10
o:topic=deal on ahead	-2 -26 27 0
o:topic=duties	-3 17 3 -35
o:topic=duties 	-1 23 -19 0
o:topic=duties ahead	1 15 -9 -11
o:topic=duties begin	-8 26 -12 -1
o:topic=duties far 	16 -13 11 -31
o:topic=duties far  gone	20 -16 10 -28
o:topic=duties far on	-8 16 -7 -7
o:topic=duties far on gone	-4 16 -10 -3
o:topic=duties from ahead	0 19 -14 -2
o:topic=duties gone	-4 7 10 -27
o:topic=duties no verb	-1 17 -2 -26
o:topic=duties on	0 -8 14 -15
o:topic=duties say	0 17 -13 -1
o:topic=duties tariffs	0 -14 15 0
o:topic=exclusions	0 20 -11 -6
o:topic=longer ahead	-3 23 -7 -16
o:topic=longer far ahead	0 19 -16 0
o:topic=longer far on	0 16 -10 -2
o:topic=longer on	-1 -7 -8 17
o:topic=longer on gone	0 -11 -9 19
o:topic=longer say	0 -18 0 19
o:topic=meeting	5 -19 8 10
o:topic=meeting ahead	4 -17 6 13
o:topic=meeting begin	24 0 -18 -11
o:topic=meeting end	-11 -16 -8 28
o:topic=meeting far	9 -24 7 13
o:topic=meeting far 	-28 8 -3 5
o:topic=meeting far  ahead	-6 27 -21 -2
o:topic=meeting far  gone	-21 -8 12 7
o:topic=meeting far ahead	8 -32 26 0
o:topic=meeting far gone	2 -2 -19 14
o:topic=meeting far no verb	8 -21 8 9
o:topic=meeting from	2 -17 19 -7
o:topic=meeting from gone	-1 -10 15 -2
o:topic=meeting meet	0 9 -1 -18
o:topic=meeting return	-3 -13 0 16
o:topic=meeting the	8 18 -26 -2
o:topic=meeting the ahead	9 8 -17 0
o:topic=meeting until ahead	-2 -17 -5 22
o:topic=none  gone	7 11 -24 0
o:topic=none ahead	-39 0 16 -3
o:topic=none begin	-2 -16 11 8
o:topic=none gone	18 -3 -7 -4
o:topic=none monday,	15 -12 -8 3
o:topic=none monday, gone	15 -12 -8 3
o:topic=none of	-2 -10 16 -5
o:topic=none of gone	-1 -15 20 -4
o:topic=none since	16 -4 -5 -10
o:topic=none since gone	16 -4 -5 -10
o:topic=none tuesday,	0 18 -3 -12
o:topic=none tuesday, gone	0 18 -3 -12
o:topic=none until	-3 -7 -4 15
o:topic=procedure	-5 29 -15 -14
o:topic=procedure far gone	-1 21 -12 -4
o:topic=procedure gone	-2 24 -14 -7
o:topic=procedure no verb	-1 22 -16 -4
o:topic=sale	0 18 -18 0
o:topic=sale far	2 12 -22 0
o:topic=sale far gone	3 8 -19 0
o:topic=sale no verb	0 15 -11 -2
o:topic=signing	0 14 -30 4
o:topic=signing gone	-13 15 -25 6
o:topic=signing no verb	-1 26 -14 -11
o:topic=truce	-32 27 -2 -18
o:topic=truce ahead	-12 56 -30 -33
o:topic=truce be	-1 22 -16 -1
o:topic=truce end	-1 17 0 -23
o:topic=truce far 	-6 -1 -10 15
o:topic=truce far  gone	-5 -4 -8 15
o:topic=truce far gone	-31 6 3 0
o:topic=truce far on gone	0 17 -5 -9
o:topic=truce gone	-19 -8 18 0
o:topic=truce on ahead	-2 25 -14 -11
o:topic=truce on gone	-6 -9 20 -3
o:topic=truce say	0 -16 21 -4
o:topic=truce until	0 16 -5 -9
pair: n=2	-30 6 11 -15
pair: n=3	0 14 -4 -15
pair: not-both	-10 14 3 -16
pair:both n=3	2 -11 17 -10
pair:coming both	-2 6 6 -22
pair:coming n=0	-20 2 1 5
pair:coming n=1	0 10 0 -26
pair:coming+running both	14 7 -21 -1
pair:day coming+running	13 12 -22 -4
pair:day day=l0	-5 23 -7 -16
pair:day day=l1	1 -3 -19 13
pair:day day=l4	1 3 9 -18
pair:day day=r1	13 0 -3 -18
pair:day day=r2	10 6 -3 -22
pair:day n=0	4 17 -18 -6
pair:day no-word	-25 25 -8 -9
pair:day not-both	-14 17 -3 -7
pair:day running	0 9 0 -16
pair:day-none coming	-19 4 9 -16
pair:day-none coming+running	14 8 -21 -1
pair:day-none n=2	-19 12 11 -34
pair:day-none n=4	0 -27 12 16
pair:day-none no-word	-20 9 1 -2
pair:day-none running	-3 12 5 -28
pair:day=l0 n=1	-3 16 0 -13
pair:day=l1 	4 1 -16 2
pair:day=l1 both	-4 -9 -9 19
pair:day=l1 coming	-2 -12 0 15
pair:day=l1 no-word	-1 0 -19 14
pair:day=l2 no-word	-14 19 -21 5
pair:day=l2 not-both	-17 0 -12 19
pair:day=l3 n=0	0 10 -15 0
pair:day=r0 not-both	-1 16 -9 -3
pair:day=r1 both	16 -14 2 -7
pair:day=r1 coming	15 -5 -9 -4
pair:day=r1 no-word	9 0 0 -17
pair:day=r1 not-both	-1 15 -7 -8
pair:day=r2 no-word	5 5 0 -17
pair:day=r2 not-both	14 0 -4 -16
pair:day=r3 	-21 0 13 -3
pair:day=r3 n=0	2 12 -16 -4
pair:day=r3 n=1	-11 -6 15 0
pair:day=r3 n=2	6 -19 5 8
pair:day=r3 not-both	-3 1 12 -17
pair:ended both	-18 0 0 8
pair:ended n=0	2 24 -4 -36
pair:ended n=1	-6 -15 -11 31
pair:ended+running n=1	-3 -8 17 -10
pair:l=<begin> 	0 -7 16 -12
pair:l=<begin> coming	-10 5 -17 14
pair:l=<begin> day=r1	-10 18 -6 0
pair:l=<begin> ended	-4 19 -8 -6
pair:l=<begin> n=1	0 20 -9 -18
pair:l=<begin> prev:sure	-23 36 -29 -3
pair:l=before day	0 15 -9 0
pair:l=by day	5 11 -19 -7
pair:l=by day-none	6 7 -16 -5
pair:l=by no-word	5 11 -18 -6
pair:l=for prev:sure	0 -14 16 0
pair:l=friday, 	0 15 -7 -6
pair:l=friday, day	0 15 -7 -6
pair:l=from 	-4 4 7 -16
pair:l=from day	7 0 4 -22
pair:l=from day-none	-3 0 9 -15
pair:l=from day=r1	15 -11 -3 -1
pair:l=from n=0	0 22 -26 -4
pair:l=from no-word	8 16 -18 -12
pair:l=from part:sure	-5 -19 24 -1
pair:l=monday n=1	19 -23 -6 9
pair:l=monday no-word	12 -16 -11 10
pair:l=monday, n=1	-4 22 -4 -11
pair:l=of day-none	-7 3 6 -15
pair:l=on coming	-2 1 10 -35
pair:l=on day-none	-19 8 -1 0
pair:l=on day=l4	-1 -4 17 -9
pair:l=on ended	-29 8 0 0
pair:l=on n=0	11 12 -20 -2
pair:l=on n=1	-24 -4 11 3
pair:l=on running	12 0 0 -17
pair:l=since no-word	5 12 -10 -16
pair:l=tariffs day	0 -14 15 0
pair:l=tariffs day-none	0 -14 15 0
pair:l=tariffs no-word	0 -14 15 0
pair:l=the 	-12 16 -4 -10
pair:l=the both	-1 20 -14 -3
pair:l=the day	6 27 -23 -19
pair:l=the day-none	10 15 -16 -16
pair:l=the n=0	-13 20 -5 -8
pair:l=the n=1	16 0 -9 -6
pair:l=the n=2	0 17 -13 0
pair:l=the part:sure	16 6 -24 0
pair:l=the sent:sure	-1 20 -14 -3
pair:l=thursday 	-4 30 -8 -22
pair:l=to 	-4 20 -23 2
pair:l=to coming	-3 -9 -5 16
pair:l=to day	-11 10 -30 15
pair:l=to n=0	-1 28 -15 -12
pair:l=to no-word	-9 3 -24 16
pair:l=to not-both	-9 0 -18 14
pair:l=tuesday n=1	0 16 -9 -6
pair:l=tuesday, no-word	0 23 -5 -16
pair:l=until 	-4 12 -17 3
pair:l=until day	-15 6 -28 20
pair:l=until day-none	-8 12 -20 5
pair:l=until no-word	-5 18 -20 0
pair:l=until not-both	-12 13 -23 10
pair:l=until prev:sure	0 -16 0 18
pair:l=washington, no-word	0 18 -6 -8
pair:l=wednesday 	15 -11 6 -17
pair:l=wednesday day	15 -11 6 -17
pair:l=wednesday day-none	15 -11 6 -17
pair:l=wednesday n=0	7 5 -15 -5
pair:l=wednesday n=1	9 -16 13 -10
pair:l=wednesday no-word	-17 0 12 -9
pair:l=wednesday not-both	15 -11 6 -17
pair:l=wednesday, no-word	0 19 -10 -4
pair:no-word 	-13 17 -7 -5
pair:no-word both	-23 8 0 2
pair:no-word n=1	-9 21 -20 1
pair:no-word n=2	-11 11 3 -18
pair:no-word n=3	-3 10 3 -24
pair:no-word not-both	-9 20 -7 -12
pair:not-both n=2	-6 8 8 -26
pair:not-both n=3	-4 21 -22 2
pair:part:sure 	-13 0 17 -12
pair:part:sure both	22 -15 -3 0
pair:part:sure coming+running	14 7 -21 0
pair:part:sure ended+running	4 -20 7 2
pair:part:sure n=0	-18 2 0 10
pair:part:sure not-both	-22 5 7 -5
pair:prev:sure 	17 -2 -16 3
pair:prev:sure coming	-13 -11 24 -13
pair:prev:sure n=0	6 4 -20 0
pair:prev:sure n=1	4 -19 10 5
pair:sent:sure both	-16 5 2 -1
pair:sent:sure n=0	21 24 -26 -31
pair:sent:sure n=1	-46 -8 19 5
pair:sent:sure n=2	-10 -15 3 18
part:calls	-32 -41 58 -26
part:m=closed	-3 17 -14 0
part:m=consultations	0 -16 15 0
part:m=due	1 14 -15 -4
part:m=parted	-4 -11 -11 22
part:m=signed	-4 6 -18 8
part:m=there	6 -27 12 9
part:m=time	7 -9 -16 17
part:m=visit	6 -19 17 0
part:running	6 9 -4 -15
part:summit	8 -26 31 -21
pc0=bear	-2 -11 19 -7
pc0=down	-4 -25 27 4
pc0=impose	0 -12 21 -10
pc0=say	16 -10 0 -4
pc0=suspend	0 -11 17 -6
pc1=bear	-4 -11 22 -12
pc1=down	-4 -26 28 4
pc1=propose	10 19 -26 -8
pc1=say	16 -10 1 -6
pct1=impose infinitive	0 18 -16 0
pct1=impose present	-4 -7 15 -8
people=0	-3 24 -20 -3
people=2	-10 -15 27 -15
people=3	4 -28 13 7
phas-infinitive	0 15 -11 -2
phas-modal	11 -15 8 -2
phas-past	25 -9 8 -38
prev:calls	-36 -20 43 -22
prev:coming	30 -18 0 -9
prev:experts	-9 29 -14 -13
prev:heads=1	-18 -2 5 3
prev:summit	-35 18 -5 -3
prev:sure	2 24 -27 -7
pt0=modal	12 -16 8 -1
pt0=past	20 -7 2 -27
pt0=present	-29 0 10 0
pt1=infinitive	0 15 -10 -2
pt1=modal	12 -16 8 -1
pt1=past	21 -8 3 -27
pt1=present	-29 -10 20 0
pv0=have	11 13 -21 -4
pv0=hold	0 -11 15 -3
pv0=other	-2 15 -16 0
pv1=other	-2 14 -16 0
pvt0=have present	0 19 -16 -3
pvt0=other past	0 16 -8 -6
pvt1=other past	0 16 -8 -6
q:<day-gone>	16 0 -8 -13
q:<day-today>	6 -18 2 10
q:<goods>	-1 13 -22 8
q:<level-noun>	-16 8 -2 1
q:<level>	-13 15 -11 4
q:<month-gone>	-12 -15 22 0
q:<name>	-1 -22 25 -1
q:<office>	-5 35 -32 0
q:<organisation>	-12 27 -11 -14
q:<person>	-12 -27 28 8
q:<seat>	-3 -10 16 0
q:<span>	3 18 -19 -7
q:<v-agree>	-7 17 -2 -15
q:<v-bear>	3 10 1 -39
q:<v-begin>	1 16 -38 11
q:<v-down>	4 -15 0 12
q:<v-say>	-32 0 19 -9
q:<v-stay>	-11 -13 -1 25
q:<v-up>	-3 35 -21 -26
q:@	0 0 -16 13
q:_	0 -19 4 14
q:a	-1 17 -4 -23
q:about	0 15 -10 -3
q:all	-2 20 -11 -6
q:another	10 -18 16 -7
q:anybody	0 -16 -2 18
q:as	-2 -16 16 2
q:because	1 -17 12 0
q:bill	0 -14 15 0
q:by	-12 27 -12 -20
q:calendar	5 -18 6 6
q:car	15 -9 -7 0
q:carry	25 -22 -4 0
q:could	0 -12 -8 18
q:custom	0 18 -10 -4
q:deal	0 15 -9 -4
q:do	-1 15 -5 -5
q:each	-7 19 -23 6
q:earth	0 15 -8 -2
q:export	0 -18 20 0
q:first	-1 -19 28 -9
q:four	0 18 -14 -3
q:framework	7 -17 10 0
q:give	0 -20 22 0
q:go	2 32 -32 -16
q:his	16 -1 -10 -7
q:hour	11 -20 14 -3
q:i	16 -10 0 -8
q:if	-2 23 -12 -7
q:in	-9 7 1 -15
q:it	-31 11 0 0
q:last	-1 12 -1 -16
q:london	0 -14 15 0
q:make	-2 17 -9 -2
q:minister	0 -13 19 -6
q:morning	0 -18 19 2
q:move	-2 22 -17 -3
q:mr	6 -16 14 -7
q:new	-1 -5 -7 18
q:next	-10 -16 26 -3
q:no	2 -29 23 8
q:nobody	0 -32 8 22
q:not	-9 10 3 -21
q:now	-4 23 -13 -4
q:of	-2 -13 17 -3
q:oil	-5 17 0 -12
q:on	6 3 1 -16
q:one	14 -14 -13 16
q:or	0 18 -14 -1
q:other	-2 26 -39 10
q:out	4 -3 -15 11
q:put	7 -26 24 -5
q:rise	-2 17 -13 0
q:say	-15 10 -4 3
q:see	-8 27 -17 -11
q:sell	0 17 -12 -2
q:settle	0 -12 15 0
q:sign	-7 34 -22 -10
q:sit	0 -18 8 11
q:speak	0 -12 -7 19
q:standstill	15 -24 0 13
q:stay	0 -16 2 14
q:step	0 -16 18 -1
q:stop	7 -16 0 10
q:tariff	16 0 -17 0
q:telephone	0 -15 16 0
q:tell	-3 -19 25 -5
q:that	-21 14 6 -18
q:the	-16 5 3 -2
q:their	14 -8 3 -17
q:they	-2 8 1 -15
q:three	5 -42 25 17
q:to	13 -8 -18 14
q:truce	-13 30 -10 -12
q:two	3 -17 4 11
q:under	0 -17 -4 23
q:until	-9 21 -24 4
q:us	-1 -13 18 -4
q:visit	-3 23 -20 0
q:was	4 -23 33 -29
q:week	-5 27 -15 -3
q:what	-1 22 -14 -5
q:whether	0 -13 16 0
q:who	-11 -3 17 -15
q:with	0 -5 14 -16
q:without	2 19 -21 -3
q:word	0 16 -12 -3
q:yes	11 -3 -17 6
q:—	0 -15 13 3
qt=future	-5 37 -28 -8
qt=past	-10 -8 24 -18
qt=present	18 -14 -17 24
r1='s	18 -7 -9 0
r1=:	-8 22 -16 -1
r1=;	-10 12 -15 7
r1=and	17 -1 9 -41
r1=evening	-8 0 -19 16
r1=for	14 11 -11 -21
r1=in	-3 -17 32 -25
r1=it	-3 16 -10 0
r1=they	-1 -11 -6 17
r1=with	-12 -6 0 17
r1=—	-5 20 -20 0
r2=:	0 16 -7 -6
r2=<goods>	0 23 -21 0
r2=<level>	-1 18 -10 -1
r2=<name>	-15 -9 8 10
r2=<number>	5 -34 11 22
r2=<person>	-10 -11 15 0
r2=<v-agree>	0 -14 18 0
r2=<v-begin>	-4 17 -7 -4
r2=<v-down>	-3 16 -6 -6
r2=<v-end>	0 17 -1 -10
r2=<v-stay>	6 -20 17 -6
r2=<v-suspend>	8 5 -22 4
r2=after	0 -15 -13 23
r2=all	0 -16 2 15
r2=is	-11 27 -14 -5
r2=last	0 7 2 -16
r2=thi	-1 15 -11 -2
r3='s	-7 28 -21 -2
r3=.	-24 2 3 2
r3=:	-13 -30 14 24
r3=<agent>	0 17 -13 -1
r3=<number>	-7 16 -2 -12
r3=<organisation>	-2 32 -23 -8
r3=<person>	12 -12 8 -17
r3=<span>	6 -27 -6 25
r3=<v-impose>	12 -17 9 0
r3=<v-stay>	0 18 -10 -3
r3=an	0 -12 16 -2
r3=and	-16 -13 1 19
r3=at	-3 16 -8 -1
r3=day	-2 16 -3 -12
r3=for	-3 21 -12 -6
r3=last	1 -18 -2 17
r3=the	12 7 -17 -2
r3=two	7 -18 10 2
r4=,	5 -21 21 -8
r4=-	0 25 -19 -8
r4=.	-4 -14 16 0
r4=<day-ahead>	6 10 -17 -5
r4=<duty>	18 -18 0 3
r4=<goods>	10 9 -22 -4
r4=<name>	4 -19 9 7
r4=<number>	-17 -21 9 21
r4=<span>	0 15 -12 -12
r4=<v-begin>	0 -13 18 -5
r4=<v-down>	0 -15 15 0
r4=<v-end>	0 -21 -9 28
r4=<v-impose>	-9 -5 16 -6
r4=and	0 8 -18 7
r4=at	-1 -15 19 -2
r4=day	-2 -14 -1 18
r4=duty	21 -18 0 0
r4=not	0 15 -8 -2
r4=round	3 8 1 -20
r4=talk	5 -17 3 5
r4=the	4 16 -5 -30
r4=was	0 16 -10 -2
r=, <number>	-15 -27 9 25
r=, <span>	3 1 3 -16
r=, after	0 -12 -10 20
r=, for	11 -15 7 -4
r=, in	2 -15 11 0
r=, the	0 -9 -4 16
r=and last	-3 15 -2 -11
r=in <seat>	5 -22 20 -3
r=in the	-2 20 -10 -7
r=— <quality>	0 -11 -3 15
r=— the	-2 8 -20 5
right:calls	7 -27 25 -5
right:ended	-5 3 -22 17
right:experts	-3 -19 6 15
right:m=delegations	0 -16 11 6
right:running	-16 -4 9 1
right:summit	-16 -7 17 -2
s:"	0 34 -41 0
s:(	-27 7 -5 6
s:)	-28 2 0 5
s:/	-7 22 -12 -5
s::	-23 10 7 -9
s:<day-ahead>	-14 2 18 -23
s:<day-gone>	7 0 13 -27
s:<day-today>	-13 21 -54 32
s:<gate>	-27 7 6 -4
s:<goods>	-20 12 -1 0
s:<level>	5 23 -11 -29
s:<money>	0 17 -11 -3
s:<month-gone>	-15 -3 16 -7
s:<name>	-23 11 -4 3
s:<not>	-6 12 -15 7
s:<number>	-3 20 -12 -14
s:<office>	9 -19 17 -2
s:<organisation>	5 22 -21 -12
s:<person>	-9 -13 18 0
s:<points>	-2 19 -10 -4
s:<sender>	-11 9 4 -15
s:<span>	23 -11 -21 18
s:<v-agree>	-27 0 4 3
s:<v-bear>	-29 21 -2 -15
s:<v-buy>	-7 19 -4 -12
s:<v-deny>	0 7 -15 3
s:<v-end>	-6 15 -36 15
s:<v-impose>	-26 16 3 -14
s:@	9 16 -20 -13
s:a	8 28 -20 -18
s:about	1 -8 15 -14
s:additional	-1 29 -17 -13
s:against	-1 16 -11 -2
s:agree	-17 -8 18 -3
s:alexandria	0 -12 -2 15
s:alive	0 -12 15 -3
s:all	-9 -14 0 22
s:am	0 26 -17 -11
s:and	4 -10 -6 17
s:another	3 -16 7 6
s:answer	0 25 -15 -12
s:arrangement	-1 -15 24 -12
s:arrive	11 4 -20 0
s:as	11 7 -5 -24
s:ask	11 -1 -18 4
s:at	-17 4 2 0
s:before	16 -14 18 -33
s:begin	19 0 -16 -5
s:bergen	-2 -25 27 0
s:between	-17 8 0 -2
s:brief	0 23 -20 -1
s:busan	-5 -21 36 -21
s:business	0 15 -4 -8
s:but	-10 -15 -7 30
s:by	-20 22 -2 -17
s:call	0 0 8 -20
s:capital	-2 4 -15 7
s:carry	-1 16 -7 -7
s:ceasefire	0 19 -13 -4
s:chip	-3 20 -9 -6
s:city	-4 19 -5 -8
s:close	5 -8 -24 21
s:closed	-4 0 -16 15
s:coffee	0 -10 15 -5
s:conclude	-2 4 -23 15
s:conference	-2 -7 -6 17
s:consultation	0 -21 3 17
s:control	0 15 -5 -6
s:council	0 20 -18 0
s:dairy	0 -22 23 0
s:day	-3 2 -21 16
s:decide	0 18 -17 0
s:declare	0 20 -18 -6
s:delegation	6 -24 0 17
s:desk	0 18 -10 -5
s:did	-9 8 -16 10
s:die	0 15 -4 -6
s:effect	-2 18 -6 -9
s:effectively	0 17 -15 0
s:end	-3 0 -37 25
s:everything	0 15 -14 0
s:expert	0 -17 10 10
s:extension	-5 -15 18 2
s:fee	0 14 -17 1
s:figure	0 -15 15 0
s:final	0 18 -17 0
s:first	22 -24 10 -12
s:floor	7 -5 -16 10
s:force	-2 20 -12 -5
s:forty	0 -18 22 -3
s:fourth	-11 -18 10 14
s:framework	-1 -20 5 14
s:further	7 -14 17 -14
s:geneva	-18 8 5 -13
s:get	-5 10 -17 6
s:go	-26 9 4 -6
s:government	-3 25 -6 -18
s:grower	0 21 -14 -7
s:had	16 0 -16 3
s:half	0 19 -8 -6
s:hand	-3 16 -6 -10
s:has	-24 33 -23 -1
s:he	-15 3 6 -6
s:here	6 -31 19 6
s:his	-2 -3 13 -15
s:home	-8 25 -12 -13
s:hour	6 -12 16 -18
s:hundred	0 17 -13 -3
s:i	-13 0 16 -27
s:if	2 16 -16 -6
s:in	-8 -30 23 18
s:into	-3 17 -5 -8
s:issued	0 18 -12 -4
s:its	-16 32 -7 -30
s:keep	0 -10 18 -13
s:lapse	-1 16 -10 0
s:last	0 -18 19 0
s:led	0 -17 10 7
s:let	0 11 -22 12
s:levy	0 -14 16 -1
s:line	-6 7 -16 10
s:lisbon	-2 -25 7 21
s:long	-1 21 -10 -9
s:madrid	-3 -15 9 9
s:make	-8 20 -21 3
s:matter	-1 -12 16 0
s:may	0 17 -12 -3
s:me	0 -16 19 -1
s:midnight	-4 18 -31 4
s:minute	-12 2 13 -20
s:mission	0 15 -14 0
s:monday	19 -14 -11 3
s:more	10 14 -19 -15
s:most	0 -11 18 -9
s:must	0 18 -14 0
s:need	0 17 -11 -2
s:new	8 0 -19 11
s:next	11 -24 20 -9
s:no	-17 17 -9 -1
s:of	-21 2 -14 26
s:off	-19 23 -9 -10
s:offer	10 0 -18 4
s:official	-2 -17 6 11
s:or	1 15 -19 0
s:order	-1 19 -6 -14
s:other	-12 4 12 -22
s:own	22 -11 -6 -6
s:pari	15 -19 7 -6
s:parted	-4 -11 -11 22
s:peace	-2 22 -15 -5
s:place	-4 -7 21 -21
s:port	0 10 -20 6
s:present	-4 17 -7 -4
s:president	-6 -5 19 -17
s:press	-5 -33 21 17
s:price	0 15 -6 -7
s:published	-3 16 0 -21
s:put	6 -8 13 -15
s:question	0 29 -22 -10
s:read	8 -21 6 7
s:reference	0 16 -14 0
s:report	10 8 -10 -16
s:run	-9 25 -24 1
s:saturday	0 16 -9 -5
s:second	-20 -10 16 2
s:secretary	3 -14 15 -7
s:see	-7 19 -7 -12
s:sell	0 -11 15 -3
s:set	11 -29 15 9
s:ship	-1 19 -21 0
s:short	0 18 -15 -1
s:sign	-13 24 -31 4
s:signature	-4 -9 0 16
s:sir	0 15 -10 -5
s:sit	3 -17 14 -2
s:so	-10 27 -10 -18
s:state	0 16 -12 -1
s:statement	-2 9 3 -20
s:still	-3 26 -18 -6
s:stockholm	9 -13 -11 15
s:strike	2 7 0 -16
s:summit	-1 -17 16 2
s:sunday	0 -27 -17 34
s:table	-9 -11 20 -7
s:take	-17 -8 10 5
s:talk	10 6 -20 6
s:talked	6 -18 13 -1
s:team	11 -23 7 5
s:telephone	-12 -16 28 -19
s:text	13 -17 -14 16
s:them	-9 -18 18 5
s:then	2 -21 27 -14
s:third	9 -10 -17 20
s:tiktok	0 -17 -6 22
s:town	0 19 -15 -3
s:trade	1 -15 11 2
s:transcript	-1 -23 6 18
s:truce	-6 -7 19 -9
s:two	7 -19 22 -9
s:unless	0 18 -7 -7
s:until	3 -6 -16 18
s:valparaíso	0 -21 0 20
s:video	-4 -22 28 -3
s:vote	0 18 -12 -3
s:was	5 -16 9 5
s:we	13 -18 1 6
s:wednesday	13 -11 12 -25
s:were	-8 8 4 -19
s:when	0 -16 -3 21
s:which	-21 13 -1 -6
s:wine	0 -11 -4 16
s:with	-14 -20 19 12
s:without	1 -5 -14 15
s:working	0 -18 10 10
s:would	-21 18 -4 -6
s:yes	-6 -3 15 -10
s:york	15 -19 -7 13
s:you	-14 8 7 -18
s:your	-3 20 -10 -6
s:·	-8 17 -20 0
s:—	5 19 -7 -20
sa:"	6 15 -22 0
sa:'s	8 2 -16 5
sa:'s trade	0 -15 8 7
sa:(	-15 3 2 0
sa:( transcript	0 -20 17 0
sa:)	-21 3 5 -3
sa:,	16 -14 10 -6
sa:, <name>	-6 -7 16 -6
sa:, <number>	-16 -22 4 24
sa:, <person>	-2 -23 19 6
sa:, <span>	9 -12 16 -18
sa:, according	15 -12 -3 0
sa:, but	-1 -11 -3 17
sa:, he	2 -18 17 -1
sa:, in	0 -31 32 0
sa:, say	0 18 -13 -2
sa:, the	1 -22 11 10
sa:, which	-1 17 -10 -5
sa:-	-12 17 -29 9
sa::	-31 5 -6 10
sa:: <number>	-17 -11 2 18
sa:: the	0 18 -11 -4
sa:;	-18 6 1 -1
sa:<day-ahead>	13 2 -24 4
sa:<day-ahead> .	18 -1 -13 -4
sa:<day-gone>	-5 40 -16 -28
sa:<day-gone> ,	-7 15 -9 -1
sa:<day-gone> .	-5 17 -7 -6
sa:<day-today>	6 -17 18 -6
sa:<day-today> ,	22 -25 17 -18
sa:<level-noun>	0 5 -22 12
sa:<level> ,	-1 26 -10 -11
sa:<level> on	6 0 -16 2
sa:<name> 's	0 -13 0 18
sa:<name> .	-5 -13 26 -18
sa:<number>	1 8 -15 0
sa:<number> .	-13 19 -4 -9
sa:<number> :	-14 -22 9 21
sa:<office>	0 -8 18 -9
sa:<office> ,	0 -16 21 -7
sa:<organisation>	4 20 -6 -38
sa:<person>	0 -26 22 6
sa:<person> ,	4 -31 23 5
sa:<person> and	-3 -27 18 10
sa:<person> had	11 -10 -17 11
sa:<quality> and	0 -20 0 20
sa:<quality> good	0 18 -9 -6
sa:<seat>	1 6 4 -19
sa:<seat> .	-7 0 13 -15
sa:<seat> on	7 -19 4 5
sa:<span>	16 -14 -17 22
sa:<span> before	11 -27 28 -21
sa:<span> of	1 11 -29 10
sa:<v-bear>	-31 15 -5 0
sa:<v-end>	-9 6 -21 16
sa:<v-return>	-2 1 -18 14
sa:<v-stay>	0 3 6 -18
sa:<v-up>	0 23 -17 -9
sa:a	17 6 -17 0
sa:a further	0 -9 18 -9
sa:a new	0 17 -2 -12
sa:a tariff	0 21 -9 -8
sa:about	-5 -6 19 -11
sa:according	15 -12 -3 0
sa:according to	15 -12 -3 0
sa:account	15 -12 -3 0
sa:additional	0 20 -10 -11
sa:additional duty	0 16 -8 -9
sa:after	-2 13 -17 1
sa:after <span>	-2 -3 -16 18
sa:agree	-9 -9 15 -1
sa:all	-3 -12 -5 21
sa:an hour	0 -16 21 -2
sa:and <person>	-1 -22 21 0
sa:and <quality>	0 -17 0 17
sa:and i	-1 -15 18 0
sa:and the	11 -15 -11 17
sa:at	-15 11 1 -9
sa:at the	-17 12 -10 5
sa:back	15 -21 13 -7
sa:be	-1 15 -9 -8
sa:before	10 -17 23 -25
sa:between <person>	0 -12 16 0
sa:busan	0 -12 17 -3
sa:but	-7 -20 -1 28
sa:by	-14 32 -13 -17
sa:carry	-1 17 -10 -6
sa:clock	0 -15 0 17
sa:coffee	0 -11 16 -5
sa:come	7 7 -18 -5
sa:commerce	0 -6 -10 16
sa:day	-4 9 -21 9
sa:declare	1 16 -16 -5
sa:delegation	0 -16 11 6
sa:down	0 20 -13 -9
sa:duty of	0 15 -5 -6
sa:end	-15 15 -26 8
sa:end of	0 -13 -9 20
sa:evening	0 0 -21 14
sa:extension of	0 -21 13 10
sa:for <name>	-1 17 -7 -7
sa:for <span>	7 -3 -19 14
sa:forty	0 -19 22 -3
sa:forty minute	0 -19 22 -3
sa:from <day-ahead>	-10 -12 2 17
sa:further	8 -15 15 -10
sa:government	-1 23 -10 -13
sa:had been	1 -16 14 0
sa:hand	0 19 -15 -4
sa:has	-6 25 -19 -2
sa:he and	0 -22 17 4
sa:he had	0 22 -17 -5
sa:here	0 -16 7 8
sa:hold	-2 18 -13 -4
sa:hour	-3 -14 19 -1
sa:hour and	0 -13 17 -2
sa:in	0 -19 21 0
sa:in <seat>	11 -23 14 0
sa:in a	-6 -12 17 0
sa:in new	11 -18 -9 14
sa:in stockholm	0 -11 -12 21
sa:is	0 21 -11 -18
sa:its	-5 25 -7 -19
sa:keep	0 -14 21 -11
sa:lift	0 -15 9 7
sa:long	0 15 -3 -11
sa:make	0 16 -13 -1
sa:meet in	0 -15 13 3
sa:midnight	0 17 -15 -5
sa:minute	-9 -7 22 -16
sa:minute .	-2 -18 22 -3
sa:most	0 -10 15 -5
sa:most of	0 -12 16 -4
sa:new	7 -3 -26 15
sa:new tariff	0 16 -2 -11
sa:new york	11 -19 -9 14
sa:not	-16 7 0 0
sa:of	-10 -7 -2 17
sa:of a	5 -18 13 0
sa:of both	0 -19 6 13
sa:of talk	0 -8 -14 22
sa:of their	0 21 -18 -7
sa:on <day-gone>	-16 43 -11 -27
sa:on <day-today>	0 -18 12 5
sa:on a	-6 15 -3 -7
sa:on the	4 -7 -13 16
sa:one	4 -21 12 6
sa:one of	2 -18 1 12
sa:other	-5 14 0 -19
sa:out	-10 20 -9 -3
sa:out of	0 16 -6 -8
sa:over	5 15 -21 -2
sa:pause in	-1 -16 9 6
sa:say the	0 16 -9 -5
sa:set	0 -15 4 12
sa:side	-5 -7 20 -11
sa:since	-12 -6 16 -7
sa:so	-4 28 -19 -4
sa:spoke	0 16 -14 0
sa:standstill	0 16 -5 -9
sa:stockholm	0 -11 -12 21
sa:stop	0 -14 0 15
sa:talk in	1 10 -23 2
sa:tariff .	-4 -4 15 -6
sa:tariff truce	0 -20 14 7
sa:text	-3 -9 -8 19
sa:that	-1 19 -11 -9
sa:that he	0 18 -17 0
sa:that it	0 -16 16 0
sa:that the	-2 6 7 -16
sa:the <office>	-5 0 14 -18
sa:the <organisation>	7 10 -5 -23
sa:the clock	0 -15 0 17
sa:the end	0 -14 -9 20
sa:the last	0 -13 -4 18
sa:the third	-5 -17 8 13
sa:the two	-9 -4 22 -22
sa:their	-13 0 16 -10
sa:their tariff	0 -35 13 24
sa:their truce	-3 19 -8 -7
sa:then	-2 18 -7 -8
sa:they	-15 9 -15 9
sa:they had	-3 -12 17 0
sa:those	0 0 -14 15
sa:three	-1 15 -5 -9
sa:to <name>	0 -15 11 4
sa:trade	2 -18 17 0
sa:transcript	0 -18 15 0
sa:translated	0 -13 0 17
sa:two	17 -11 3 -5
sa:two <office>	0 -14 16 0
sa:unless	0 15 -6 -5
sa:until	16 -1 -10 -6
sa:until <day-ahead>	15 0 -16 -3
sa:up	20 -21 0 1
sa:when	0 -7 -11 17
sa:which	-7 18 -17 0
sa:will	0 15 -16 -2
sa:with	-5 -14 -2 25
sa:with <name>	2 5 -19 7
sa:with <person>	-2 -17 9 10
sa:with a	-3 1 -21 17
sa:with the	-7 1 13 -20
sa:without	3 -12 -6 15
sa:would	-7 15 -17 4
sa:york	11 -19 -9 14
sa:—	-8 18 -10 -7
sa:— <quality>	0 -11 -3 15
sb:"	-12 19 -13 -1
sb:" <person>	0 5 -17 10
sb:'	0 17 -11 -7
sb:'s a	0 23 -21 0
sb:'s trade	0 -20 21 0
sb:, "	0 10 -24 10
sb:, <name>	0 -14 21 -10
sb:, <seat>	-6 -25 34 -7
sb:, after	0 -16 16 0
sb:, in	-15 14 0 -14
sb:, monday	-5 -9 -2 16
sb:, on	0 -13 20 -11
sb:, the	-1 17 -20 0
sb:, thursday	-1 22 -7 -14
sb:, until	-2 -11 -4 17
sb:, wednesday	9 -27 24 -12
sb:, which	-6 9 6 -24
sb:.	-6 22 -4 -13
sb:/	-6 21 -11 -5
sb:/ <seat>	0 20 -12 -9
sb::	-8 8 10 -22
sb:: <name>	0 16 -11 -3
sb:: <person>	-3 24 -16 -5
sb:: and	15 -6 -7 -7
sb:: what	0 -8 -7 15
sb:; the	0 17 -8 -6
sb:<day-ahead>	-9 -5 -3 15
sb:<day-ahead> ;	0 -17 18 0
sb:<day-gone> ,	4 14 -7 -15
sb:<day-gone> and	-16 -6 -6 21
sb:<gate>	-19 12 2 -9
sb:<goods>	-23 13 4 -14
sb:<level-noun>	-8 -1 15 -18
sb:<level>	0 10 0 -28
sb:<level> on	0 23 -14 -6
sb:<name>	-18 0 2 6
sb:<name> 's	-1 0 15 -25
sb:<name> (	0 -14 16 0
sb:<number>	0 16 -5 -20
sb:<office>	10 -15 4 3
sb:<office> 's	17 -26 2 7
sb:<office> in	-3 -9 -21 23
sb:<office> on	0 -9 15 -7
sb:<organisation>	1 13 -22 4
sb:<organisation> ,	-4 16 -29 9
sb:<organisation> and	0 0 -18 14
sb:<organisation> on	0 18 -10 -6
sb:<person> (	0 17 -15 -1
sb:<person> ,	8 6 1 -26
sb:<person> and	3 -2 11 -24
sb:<person> in	-3 15 -4 -14
sb:<person> of	0 -20 0 23
sb:<person> tell	0 -16 9 8
sb:<person> was	-11 35 -28 -3
sb:<quality> and	1 -30 11 16
sb:<seat> ,	0 -18 2 16
sb:<seat> /	0 17 -9 -8
sb:<seat> and	-3 15 -4 -9
sb:<seat> on	18 0 -11 -4
sb:<sender>	-4 4 8 -22
sb:<span> ,	-17 1 9 -3
sb:<span> in	7 -15 7 0
sb:<span> of	16 -19 -7 5
sb:<v-agree>	-24 5 0 0
sb:<v-bear>	-12 11 4 -21
sb:<v-buy>	-1 17 -4 -13
sb:<v-down>	-6 -14 18 1
sb:<v-end>	-1 13 -22 3
sb:<v-return>	-8 -4 17 -11
sb:<v-suspend>	-17 -6 10 4
sb:@	9 16 -20 -13
sb:a	0 20 0 -27
sb:a truce	0 17 -10 -7
sb:a working	0 -15 16 0
sb:after	0 -17 9 5
sb:after a	6 -22 18 0
sb:alexandria	0 -12 -4 16
sb:an	-13 23 -11 -6
sb:and	-2 -15 -8 28
sb:and <number>	16 -10 -5 -2
sb:and <person>	5 2 3 -20
sb:and <quality>	1 -33 19 11
sb:and <seat>	-2 15 -7 -4
sb:and the	-2 5 -43 24
sb:answer	0 19 -10 -10
sb:are to	-1 -26 30 0
sb:arrangement	0 -15 22 -10
sb:arrive	9 5 -18 0
sb:as	11 6 -7 -20
sb:at <seat>	3 6 -16 4
sb:at a	0 -14 17 0
sb:at it	0 -30 16 12
sb:at midnight	0 16 -11 -2
sb:begin	14 1 -18 -4
sb:bergen	-2 -20 23 0
sb:between	-16 7 -1 0
sb:between the	-2 21 -11 -11
sb:both side	0 19 -18 0
sb:bring	0 -15 12 3
sb:busan	-3 -12 24 -16
sb:busan on	0 -24 25 0
sb:by <person>	-1 19 -8 -9
sb:by telephone	-1 -26 30 -2
sb:city	-3 15 -4 -4
sb:close	0 -11 -17 25
sb:closed	-4 11 -17 9
sb:conclude	-1 0 -16 12
sb:conference	-1 -4 -11 17
sb:consultation	0 -24 3 19
sb:council	0 15 -14 0
sb:date	-2 20 -10 -5
sb:decide	0 17 -17 0
sb:did ,	0 16 -13 0
sb:done	-5 17 -24 3
sb:down	6 -15 7 0
sb:due to	-1 19 -8 -9
sb:end	4 -11 -16 19
sb:evening	0 -17 21 -4
sb:expect to	0 15 -14 0
sb:fee	0 16 -10 -3
sb:first	25 -25 5 -11
sb:for the	17 -13 -8 5
sb:force	-1 20 -13 -5
sb:fourth	-1 -15 15 0
sb:good	6 14 -13 -16
sb:grower	0 15 -10 -3
sb:had	16 3 -18 -1
sb:had been	2 15 -14 -8
sb:has	-16 19 -13 0
sb:have a	0 -21 11 11
sb:he	-20 2 11 -8
sb:he and	0 -13 15 0
sb:here	7 -20 14 0
sb:his <quality>	-3 -21 20 1
sb:hold	-9 -6 16 -8
sb:home	-2 19 -11 -7
sb:hour	9 0 0 -17
sb:i	-5 -3 13 -16
sb:if	7 11 -19 -9
sb:in	-6 -22 15 15
sb:in <month-gone>	-1 -10 16 -4
sb:in <name>	-1 16 -11 -5
sb:in alexandria	0 -15 -4 18
sb:in force	-1 15 -10 -1
sb:in stockholm	11 -15 6 -6
sb:in the	0 10 -21 11
sb:into	0 17 -11 -2
sb:is	-23 -2 3 9
sb:is set	0 -14 15 0
sb:issued	0 18 -12 -4
sb:it has	0 16 -14 0
sb:it in	0 -12 -2 16
sb:it is	-5 -1 -17 23
sb:it to	0 -15 15 0
sb:its	-8 15 0 -15
sb:joint <organisation>	0 -16 17 0
sb:joint statement	0 20 -15 -5
sb:last	-13 -9 24 -9
sb:let	0 2 -18 15
sb:letter	-2 24 -15 -6
sb:line	-1 16 -10 -1
sb:lisbon	0 -27 0 26
sb:madrid	-2 -16 9 10
sb:me	0 -22 24 0
sb:meet for	0 16 -15 0
sb:meet in	0 -12 17 -12
sb:midnight	-4 3 -17 12
sb:minute	0 18 -14 -2
sb:monday	19 -15 -11 4
sb:more	5 13 -18 -6
sb:morning	0 23 -17 -8
sb:must	0 17 -13 0
sb:negotiation	2 -15 13 0
sb:next	4 -16 18 -12
sb:no	-6 22 -9 -10
sb:not	15 -11 -10 5
sb:of	-12 14 -21 14
sb:of <name>	4 -30 0 23
sb:of the	-15 7 -10 9
sb:of them	0 -14 20 -5
sb:off	-8 28 -14 -14
sb:on a	0 -1 16 -15
sb:on the	1 -13 28 -38
sb:open	13 -15 4 -4
sb:opened	13 -16 11 -12
sb:out of	-1 -21 17 5
sb:pari	15 -19 7 -6
sb:peace	-1 15 -9 -2
sb:port	0 20 -12 -7
sb:president	-2 -17 24 -6
sb:press	-5 -30 17 17
sb:press conference	0 -4 -30 26
sb:propose	0 25 -24 0
sb:published	-3 14 0 -17
sb:published on	0 15 -6 -7
sb:question	0 24 -18 -7
sb:read	11 -26 2 12
sb:report	9 8 -17 -8
sb:run	-3 32 -19 -12
sb:saturday	0 15 -9 -5
sb:say	-18 0 6 0
sb:second	-12 -17 20 1
sb:secretary	3 -14 15 -7
sb:see	-6 18 -8 -7
sb:session	-2 -15 8 8
sb:set	12 -19 12 -2
sb:short	0 17 -14 0
sb:side	-1 13 -15 2
sb:sign	-6 19 -27 1
sb:sign the	0 24 -14 -11
sb:sir	0 15 -10 -5
sb:sit	5 -24 14 1
sb:spoke	-7 -11 19 -5
sb:spoke by	-1 -21 25 0
sb:state	-3 19 -16 0
sb:state visit	-2 18 -17 0
sb:statement	0 10 0 -15
sb:still	0 16 -9 -4
sb:summit	0 -13 16 0
sb:sunday	0 -27 -17 34
sb:suspend	0 16 -10 -1
sb:talk	11 7 -16 0
sb:talk with	1 16 -5 -16
sb:tariff	0 -6 -7 15
sb:tariff on	0 15 -11 0
sb:tariff truce	0 -12 -4 17
sb:telephone	-9 -12 20 -8
sb:text	16 -9 -5 -1
sb:that <person>	0 -9 18 -10
sb:that <seat>	0 -14 15 0
sb:that is	0 15 -9 -2
sb:the <name>	-9 -10 16 0
sb:the <office>	18 -29 2 13
sb:the <organisation>	9 10 -48 19
sb:the <person>	2 -23 2 22
sb:the <seat>	-7 -9 18 -9
sb:the evening	0 -19 21 0
sb:the fourth	0 -19 19 0
sb:the joint	0 -19 8 15
sb:the one	0 -17 19 0
sb:the table	-2 -10 15 -4
sb:the tariff	0 -2 -18 16
sb:the telephone	-2 19 -15 0
sb:the text	16 -11 -3 0
sb:the third	3 -20 8 9
sb:the two	-11 -23 30 -5
sb:them	-7 -23 24 3
sb:them ,	0 -15 4 10
sb:then	5 -34 33 -4
sb:there 's	-3 25 -21 0
sb:there on	13 -21 9 -1
sb:they	10 -16 7 0
sb:they are	11 -16 7 0
sb:they will	5 -16 11 -3
sb:third	7 -18 -6 21
sb:to	-17 13 -10 6
sb:to <seat>	17 -2 -11 0
sb:to the	0 -21 26 -9
sb:transcript	0 -8 -15 19
sb:transcript of	0 -11 -8 18
sb:truce	-11 -8 22 -7
sb:truce with	0 -17 15 3
sb:two	-19 -12 22 -5
sb:two president	0 -16 18 0
sb:until	-21 -4 -8 24
sb:up on	0 19 -9 -10
sb:valparaíso	0 -21 0 20
sb:video	-1 -20 23 0
sb:we	14 -20 0 7
sb:wednesday	13 -12 12 -25
sb:were	-13 13 2 -22
sb:what <person>	0 -11 15 -1
sb:what was	0 -17 -2 20
sb:where the	3 -23 18 0
sb:which both	0 -17 18 0
sb:who	-6 9 3 -15
sb:will	-10 -9 19 -9
sb:with	-13 -7 25 -13
sb:with <name>	-4 -15 10 7
sb:with <person>	0 -27 31 -1
sb:working	0 -16 14 4
sb:would	-11 4 10 -19
sb:your	-2 16 -9 -3
sb:·	-5 35 -12 -20
sb:—	10 12 -1 -24
sb:— <name>	-1 -8 20 -9
sb:— monday	18 -7 -4 -13
sent:calls	-6 -40 59 -53
sent:ended	-16 3 -18 23
sent:experts	0 -16 7 11
sent:m=closed	-4 1 -16 15
sent:m=conference	-2 -7 -6 17
sent:m=consultations	0 -21 3 17
sent:m=delegation	3 -21 13 4
sent:m=delegations	0 -21 3 18
sent:m=here	6 -31 19 6
sent:m=meeting	-15 3 -2 4
sent:m=met	-4 -4 15 -18
sent:m=parted	-4 -11 -11 22
sent:m=rounds	0 12 1 -15
sent:m=signed	-12 18 -27 6
sent:m=spent	-1 -12 17 -4
sent:m=summit	-1 -17 16 2
sent:m=table	-7 -12 20 -6
sent:m=talked	6 -18 13 -1
sent:m=talks	10 8 -25 8
sent:m=time	1 11 -15 1
sent:m=visit	1 16 -12 -8
sent:meets	9 -30 19 9
sent:summit	1 -21 32 -25
sent:wished	-4 15 -26 11
sides=0	-18 25 -7 -14
sides=3	-4 -14 1 19
sides=4	0 19 -15 -3
t0=past	-15 11 -6 2
t0=perfect-passive	-1 -10 15 -2
t1=infinitive	-4 21 -10 -11
t1=past	-20 6 0 6
t1=perfect-passive	-1 -10 15 -2
t2=gerund	-6 17 -6 -6
t2=past	-15 24 -3 -20
third-side	-7 -4 -7 20
top	14 -4 -33 28
town-none	3 20 -20 -6
town-r	-31 2 10 -3
town=l0	9 -19 8 7
town=l1	-4 -31 28 4
town=l2	-2 23 -12 -17
town=l3	-27 27 -10 -9
town=l4	11 13 -30 4
town=l5	0 16 -8 -11
town=r0	-2 12 -16 1
town=r1	-11 -12 30 -27
town=r2	-15 3 -2 4
town=r3	-15 18 -20 7
towns=0	4 17 -18 -6
tri:day day-none no-word	-20 9 1 -2
tri:day day=l1 no-word	-1 0 -19 14
tri:day day=l2 no-word	-14 19 -21 5
tri:day day=r1 no-word	9 0 0 -17
tri:day day=r2 no-word	5 5 0 -17
tri:l=<begin> day day=r1	-10 18 -6 0
tri:l=<begin> day prev:sure	-23 36 -29 -3
tri:l=<begin> day-none no-word	8 -21 15 3
tri:l=<begin> day-none prev:sure	-23 36 -29 -3
tri:l=<begin> day=r1 no-word	-10 18 -6 0
tri:l=by day day-none	6 7 -16 -5
tri:l=by day no-word	5 11 -18 -6
tri:l=by day-none no-word	6 7 -16 -5
tri:l=for day prev:sure	0 -14 16 0
tri:l=from day day-none	-3 0 9 -15
tri:l=from day day=r1	15 -11 -3 -1
tri:l=from day no-word	8 16 -18 -12
tri:l=from day part:sure	-5 -19 24 -1
tri:l=from day-none no-word	-8 18 -5 -5
tri:l=from day-none part:sure	-4 -15 20 0
tri:l=from day=r1 no-word	15 -11 -3 -1
tri:l=monday day no-word	12 -16 -11 10
tri:l=monday day-none no-word	12 -16 -11 10
tri:l=of day day-none	-7 3 6 -15
tri:l=on day day-none	-19 8 -1 0
tri:l=on day day=l4	-1 -4 17 -9
tri:l=on day-none part:sure	-23 7 6 -6
tri:l=on day=l2 no-word	0 15 -7 -6
tri:l=since day no-word	5 12 -10 -16
tri:l=tariffs day day-none	0 -14 15 0
tri:l=tariffs day no-word	0 -14 15 0
tri:l=tariffs day-none no-word	0 -14 15 0
tri:l=the day day-none	10 15 -16 -16
tri:l=the day part:sure	16 6 -24 0
tri:l=the day sent:sure	-1 20 -14 -3
tri:l=the day-none part:sure	17 0 -19 0
tri:l=the day-none sent:sure	0 15 -13 0
tri:l=to day no-word	-9 3 -24 16
tri:l=tuesday, day no-word	0 23 -5 -16
tri:l=tuesday, day-none no-word	0 23 -5 -16
tri:l=until day day-none	-8 12 -20 5
tri:l=until day no-word	-5 18 -20 0
tri:l=until day prev:sure	0 -16 0 18
tri:l=until day-none no-word	-2 27 -16 -9
tri:l=until day-none prev:sure	0 -17 0 18
tri:l=washington, day no-word	0 18 -6 -8
tri:l=wednesday day day-none	15 -11 6 -17
tri:l=wednesday day no-word	-17 0 12 -9
tri:l=wednesday day-none no-word	-17 0 12 -9
tri:l=wednesday, day no-word	0 19 -10 -4
tri:l=wednesday, day-none no-word	0 19 -10 -4
v0=call	0 16 -15 0
v0=conclude	-1 -5 -13 16
v0=end	1 4 -15 1
v0=hold	-6 13 -1 -16
v0=sign	-2 1 -15 9
v0=sit	3 -19 5 6
v1=begin	16 -5 -14 0
v1=call	0 16 -14 0
v1=conclude	-1 -2 -15 15
v1=end	9 -9 -18 12
v1=hold	-6 0 12 -18
v1=meet	-1 5 1 -19
v1=sign	-3 5 -18 8
vt0=other pluperfect	11 -15 0 1
vt0=sit present	-11 -15 15 9
vt0=take future	0 -14 16 0
vt1=end participle	9 -22 0 15
vt1=other pluperfect	11 -15 0 1
vt1=sit present	-11 -15 15 9
vt1=take future	0 -14 16 0
words=0	17 -22 0 16
words=1	-20 7 -4 2
words=2	0 21 -6 -28
words=4	-8 15 -12 0
words=5	-12 -6 19 -8
year	-40 12 -24 28`;
