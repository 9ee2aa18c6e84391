// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-12 16 -4 -12
a:'s	-1 8 -16 6
a:<day-ahead>	16 8 -21 -11
a:<day-ahead> .	19 -6 -12 -3
a:<name> .	0 -15 16 0
a:<not>	-5 -4 -15 20
a:<organisation>	0 23 -16 -6
a:<v-begin>	-10 20 -6 -5
a:<v-end>	-7 23 -10 -7
a:<v-impose>	-12 10 5 -21
a:<v-return>	0 -17 -3 20
a:<v-say>	-2 22 -14 -4
a:?	12 -15 5 0
a:a	-25 2 -5 13
a:about	0 -19 21 -1
a:and	28 -13 0 -15
a:at the	0 17 -13 0
a:by	-1 18 -10 -6
a:evening	-4 -1 -11 15
a:for	9 7 -7 -21
a:in	4 -11 16 -11
a:in a	0 -14 18 -4
a:last	6 -27 12 8
a:of	0 20 -9 -18
a:on	4 -2 8 -17
a:tariff .	-1 -12 16 -1
a:telephone	0 -16 18 0
a:the	-10 25 -3 -23
a:the <quality>	-5 19 -10 -4
a:they	0 -17 0 18
a:to	5 -4 10 -20
a:to <name>	0 -15 16 0
a:two	2 7 -17 2
a:week	-3 -8 15 -5
a:with <name>	8 -17 -2 12
a:without	0 -15 0 17
b:"	-4 21 -10 -13
b:, and	2 21 -23 -2
b:, in	0 16 -6 -9
b:, on	3 -16 21 -14
b:, thursday	0 15 -3 -11
b:, to	0 -9 -7 15
b:: and	18 -8 -11 -4
b:: the	5 0 -22 10
b:<day-ahead>	-9 -9 -10 20
b:<day-ahead> and	-2 -11 -4 16
b:<day-gone>	-6 -11 -3 20
b:<day-gone> and	-17 -13 0 22
b:<gate>	-10 -16 23 0
b:<level-noun>	-2 -4 15 -14
b:<level>	-7 36 -25 -8
b:<name> 's	2 -3 10 -15
b:<number>	6 2 0 -22
b:<office>	-1 -11 16 -3
b:<office> 's	7 -21 3 9
b:<organisation>	-9 13 0 -17
b:<person>	-3 -15 6 15
b:<person> and	3 -16 13 -4
b:<person> in	-1 -13 19 -4
b:<person> say	0 -9 -7 16
b:<seat>	23 2 -9 -24
b:<seat> on	20 -9 -3 -5
b:<span>	4 3 -22 9
b:<v-bear>	-4 14 0 -35
b:<v-end>	-10 6 -26 16
b:<v-impose>	-20 18 -5 -5
b:<v-propose>	-16 -1 14 -18
b:<v-say>	-13 16 -6 -2
b:<v-sell>	0 15 -9 0
b:a	-1 33 -28 -10
b:a third	-3 21 -17 0
b:again on	-2 15 -10 -3
b:and	-3 -2 -9 17
b:and <name>	-2 -16 20 0
b:and <number>	18 -14 -5 0
b:are to	-3 -20 23 0
b:at	-1 -16 15 0
b:at it	0 -28 21 3
b:at the	-7 21 -10 -10
b:busan	0 -19 24 -4
b:busan on	0 -25 26 0
b:close	-4 -7 -6 15
b:delegation	0 1 -16 13
b:due	1 9 -15 3
b:due to	-1 15 -10 -3
b:end	-4 -15 -14 26
b:for	13 -9 6 -15
b:for the	20 -15 -2 -2
b:good	5 8 -15 -3
b:had	18 0 -13 -18
b:have been	-6 -1 15 -11
b:hold	-2 -4 15 -15
b:in	-3 -17 5 19
b:is in	6 -15 8 0
b:is set	0 -14 15 0
b:issued	0 19 -17 -1
b:it	0 -25 10 18
b:it in	0 -11 -9 19
b:its	-4 25 -16 -4
b:kuala	0 -15 -4 17
b:kuala lumpur	0 -15 -4 17
b:leader	0 -19 20 0
b:lumpur	0 -15 -4 17
b:meet	-5 4 4 -17
b:meet on	0 -18 19 0
b:minister	0 -14 15 0
b:monday	9 -15 -11 12
b:next	2 -17 14 0
b:of	-17 23 -10 -7
b:of them	0 -17 22 -4
b:on <day-ahead>	-3 -12 -4 17
b:on <quality>	6 4 -15 0
b:open	13 -16 -3 5
b:opened	3 -18 16 -2
b:receive	0 -13 16 -1
b:round	-4 14 -20 9
b:round of	-5 16 -13 0
b:run	-2 17 -8 -4
b:since	5 5 -2 -16
b:sit	0 -15 8 6
b:sit in	0 -18 10 9
b:spoke	0 -13 17 -3
b:spoke by	0 -18 19 0
b:table	0 -14 15 0
b:television	0 -12 -3 16
b:the	-11 16 -7 -7
b:the <name>	0 -20 6 14
b:the <person>	0 -24 23 4
b:the <quality>	1 -22 10 12
b:the third	12 -15 0 4
b:the two	-5 -26 29 0
b:them	0 -22 27 -5
b:there	9 -21 13 -3
b:they	16 -14 1 0
b:they are	14 -16 2 0
b:they will	7 -15 8 -2
b:thi	0 23 -18 -4
b:third round	-1 12 -15 4
b:to <seat>	19 -11 -1 -9
b:two	-7 -21 28 -2
b:until	-17 10 -33 16
b:up on	0 19 -11 -8
b:video	0 -19 19 0
b:was	11 -16 0 12
b:we	0 -16 10 6
b:wednesday	0 -10 16 -9
b:week	0 15 -13 0
b:were	-8 23 -10 -15
b:with	-2 17 0 -27
b:with <person>	0 -13 15 0
b:·	0 23 -10 -11
b:—	-4 16 -1 -20
c0=bear	0 9 0 -25
c0=end	-5 22 -13 -7
c0=suspend	-3 13 1 -21
c1=bear	-14 21 -2 -29
c1=end	-5 13 -15 0
c1=propose	-8 15 -2 -13
c1=suspend	-3 2 10 -22
c2=begin	-5 15 -5 -4
c2=impose	-8 4 5 -15
c2=say	-1 20 -13 -3
c2=stay	11 13 -20 -9
ct0=agree past-passive	0 15 -11 -3
ct0=begin present	0 2 3 -15
ct0=end present	-2 17 -6 -9
ct0=impose future	0 -15 21 -6
ct0=propose present	0 17 -16 0
ct1=agree past-passive	0 15 -11 -3
ct1=begin gerund	16 -8 -7 -3
ct1=begin present	0 2 3 -15
ct1=end present	0 17 -5 -8
ct1=impose future	0 -16 21 -6
ct1=propose present	0 17 -15 0
ct2=stay present	12 0 -16 0
day-r	15 10 -6 -28
day=l1	0 -5 -19 17
day=l4	3 3 3 -18
day=r1	16 0 -4 -20
day=r2	9 4 -2 -22
day=r4	-15 13 -9 1
f:'	-4 18 -5 -4
f:'s	-14 -13 4 22
f:,	3 -17 5 14
f:.	19 -9 5 -8
f::	15 -5 -4 -2
f:;	8 13 -9 -28
f:<agent>	-7 -11 4 16
f:<day-gone>	-24 10 6 -7
f:<goods>	18 -10 -3 0
f:<level-noun>	20 7 -16 -21
f:<level>	-10 32 -29 0
f:<month-ahead>	-5 22 -13 -7
f:<month-gone>	-11 -7 21 -13
f:<name>	-7 0 -15 23
f:<not>	-26 29 -9 -16
f:<number>	-13 40 -27 -12
f:<office>	11 -24 21 -1
f:<quality>	29 -13 -13 -2
f:<seat>	11 -19 13 -1
f:<sender>	-3 -22 20 6
f:<taker>	-3 16 -10 0
f:<v-bear>	14 7 -4 -28
f:<v-buy>	-5 -12 20 -7
f:<v-end>	-17 16 -11 3
f:<v-impose>	-21 19 -2 -15
f:<v-say>	-20 21 -22 12
f:<v-stay>	-30 19 -7 0
f:<v-suspend>	-5 22 -12 -6
f:<v-target>	0 -19 4 15
f:<v-up>	-23 11 4 -16
f:?	4 21 -22 -13
f:a	-11 30 -11 -24
f:all	-3 -24 11 18
f:an	0 16 0 -26
f:are	2 -18 9 11
f:at	-13 20 -15 0
f:back	-4 19 -11 -1
f:beef	-7 18 -7 -2
f:been	0 11 -15 0
f:before	2 -24 26 -9
f:begin	18 -10 -10 0
f:between	0 18 -9 -10
f:both	-2 -21 17 5
f:bring	-6 -13 21 -6
f:can	0 5 -16 5
f:day	-11 22 -5 -12
f:delegation	0 5 -15 6
f:down	-9 3 13 -22
f:evening	0 -15 16 0
f:fentanyl	0 15 -8 -2
f:find	0 18 -15 0
f:first	0 -10 15 -4
f:four	0 -23 21 1
f:fourth	1 -23 12 10
f:from	19 -19 16 -14
f:given	0 -19 10 10
f:go	-16 -6 16 -6
f:had	0 10 2 -28
f:has	-25 -4 19 -7
f:have	-1 -2 15 -26
f:here	0 18 -12 -2
f:him	-2 15 -9 -3
f:hour	-4 16 -10 0
f:hurry	0 19 -15 -2
f:if	-5 24 -13 -7
f:in	-36 0 28 -21
f:instead	0 -11 16 -3
f:it	13 -9 9 -16
f:know	0 11 -20 5
f:last	-7 16 -7 -5
f:leave	15 -5 -19 6
f:led	-4 -26 18 9
f:like	0 -17 20 0
f:list	13 -18 9 -3
f:live	20 -12 0 -9
f:matter	0 -17 13 4
f:meet	21 -28 15 -9
f:minute	-3 22 -15 -3
f:new	-5 18 -3 -6
f:no	7 28 -27 -12
f:none	0 22 -17 -4
f:not	-18 1 2 4
f:notice	-2 24 -11 -8
f:number	-2 19 -13 0
f:of	3 20 -5 -37
f:on	-5 -3 -7 19
f:one	0 19 -17 -7
f:outside	19 -9 -9 -4
f:pause	0 13 -22 3
f:plan	0 18 -13 0
f:rise	0 27 -22 -4
f:round	8 22 -27 -7
f:same	-2 -12 15 0
f:say	-8 15 -18 8
f:second	21 -16 -3 -1
f:see	8 8 -17 -4
f:settle	0 16 -13 -1
f:side	12 7 -21 1
f:since	-8 -4 19 -16
f:sit	-8 0 12 -15
f:speak	0 18 -14 -4
f:talk	-9 19 -8 -12
f:tariff	-4 9 -25 17
f:telephone	2 -24 25 -7
f:television	0 -16 18 -1
f:that	-20 -7 10 6
f:the	15 9 -8 -21
f:their	1 -26 16 13
f:then	-8 33 -13 -13
f:thi	0 -25 23 0
f:third	-3 -11 16 -4
f:time	10 -41 10 30
f:to	0 -4 -6 16
f:trade	-2 24 -16 -5
f:truce	-4 31 -28 0
f:two	-14 -32 41 -4
f:until	8 -15 0 10
f:vote	-4 15 -6 0
f:was	3 -11 18 -19
f:well	-2 26 -21 -1
f:will	-8 -13 26 -11
f:with	7 15 -35 6
f:would	-8 16 -13 1
f:you	-2 16 -13 0
f:—	0 -8 15 -6
has-gerund	8 7 -6 -17
has-infinitive	-11 22 -6 -17
has-participle	-8 26 -22 -1
has-past	-24 12 0 -1
has-pluperfect	21 0 -20 -14
has-present	-15 12 -1 -2
headline	-12 14 1 -15
heads=1	-9 20 -11 -2
heads=2	-22 -7 20 -11
how=calendar	-14 33 -11 -24
how=calendar-span	-46 -72 96 -46
how=weekday	15 36 -88 37
how=weekday-span	-18 -30 50 -27
l1=,	1 -19 12 5
l1=:	-7 -8 19 -15
l1=<duty>	0 -15 17 -1
l1=<person>	-2 17 -13 0
l1=<seat>	10 10 -15 -8
l1=<v-begin>	16 -11 -8 0
l1=<v-stay>	-5 33 -23 -7
l1=by	-1 23 -15 -5
l1=from	10 -3 5 -20
l1=meet	0 15 -14 0
l1=monday	9 -15 -11 12
l1=tariff	0 -16 18 0
l1=the	6 30 -26 -23
l1=to	-12 5 -26 17
l1=until	-15 4 -27 18
l1=wednesday	0 -10 16 -9
l2=,	11 -29 7 21
l2=<begin>	19 -5 0 -10
l2=<gate>	-1 -11 16 -5
l2=<level>	-1 17 -12 0
l2=<organisation>	0 -2 -16 15
l2=<person>	-7 -2 14 -16
l2=<quality>	15 -13 3 -7
l2=<seat>	-14 -4 21 -14
l2=<v-agree>	0 -8 -10 17
l2=<v-begin>	5 1 1 -17
l2=<v-stay>	0 13 -22 4
l2=<v-suspend>	-2 9 -17 6
l2=again	-2 16 -11 -3
l2=and	8 8 -17 -2
l2=is	-4 29 -22 -5
l2=lumpur	0 0 -16 14
l2=of	-1 32 -27 -3
l2=on	7 -20 8 8
l2=sign	0 -12 -7 19
l2=that	0 18 -14 0
l2=there	14 -30 17 -1
l2=tuesday	0 15 -7 -5
l2=up	0 20 -11 -9
l2=—	0 17 -9 -7
l3=:	-8 -24 38 -17
l3=<agent>	0 16 -19 1
l3=<name>	-3 0 -17 17
l3=<seat>	11 -22 -2 20
l3=<span>	-4 19 -10 -5
l3=<v-impose>	-2 45 -36 -11
l3=<v-say>	9 14 -29 0
l3=a	0 12 0 -17
l3=and	-14 -6 -3 18
l3=at	0 -14 0 16
l3=be	-2 23 -18 -5
l3=been	6 -18 -2 15
l3=by	0 -16 19 -1
l3=did	0 15 -13 0
l3=for	4 -13 15 -8
l3=in	11 -44 47 -20
l3=it	-13 21 0 -16
l3=kuala	0 0 -16 14
l3=tariff	0 -10 -2 15
l3=they	-4 -28 22 11
l3=to	-13 19 -11 -2
l3=with	-1 19 -11 -6
l3=—	0 17 -11 -5
l4=,	-2 -11 19 -5
l4=<begin>	5 -1 -15 17
l4=<name>	-3 8 -19 9
l4=<number>	15 -4 -3 -12
l4=<office>	-5 -18 23 -2
l4=<organisation>	0 25 -17 -7
l4=<person>	0 -11 20 -17
l4=<seat>	6 13 -13 -15
l4=<span>	0 -21 16 6
l4=<v-begin>	-5 23 -16 -4
l4=<v-impose>	1 5 0 -20
l4=<v-target>	-4 16 -10 -2
l4=are	0 -14 16 0
l4=at	2 -26 26 -10
l4=been	11 3 -17 -8
l4=in	-22 -7 9 6
l4=meet	-1 -13 17 -2
l4=of	-1 18 -11 -7
l4=on	12 3 -4 -19
l4=talk	-3 -16 9 7
l4=the	17 18 -38 1
l4=they	1 23 -25 -5
l4=was	3 -14 16 -9
l=, thursday	0 15 -3 -11
l=, to	0 -10 -5 15
l=<number> ,	0 -21 11 8
l=<person> :	0 -19 21 0
l=<seat> on	0 7 1 -20
l=again on	-2 15 -10 -3
l=at the	-1 33 -29 -4
l=in <seat>	6 12 -18 0
l=tuesday ,	0 15 -7 -5
l=up on	0 18 -10 -8
lead="	-4 21 -10 -13
lead=1	0 16 -10 0
lead=2	0 16 -9 -2
lead=and	-6 30 -15 -11
lead=july	0 22 -19 0
lead=june	0 -13 15 0
lead=last	-2 18 -7 -7
lead=march	-2 -13 17 -1
lead=monday	26 -16 -18 0
lead=november	0 19 -16 0
lead=president	0 -12 15 0
lead=the	-7 -21 38 -20
lead=today	-6 18 -8 -1
lead=tomorrow	-8 -8 -6 18
lead=treasury	0 -11 -8 16
lead=trump	-1 17 -14 0
lead=—	-4 16 -1 -20
left:calls	-4 -46 56 -28
left:coming	0 -11 18 -15
left:experts	1 -19 24 -13
left:m=due	1 8 -15 4
left:m=meet	-3 -10 16 -2
left:m=negotiators	0 15 -12 -2
left:m=sat	15 0 -11 -5
left:m=session	0 -17 6 9
left:m=sit	4 -16 4 7
left:m=talks	11 -22 4 9
left:m=there	12 -24 13 0
left:m=time	12 4 -16 -2
left:meets	21 -25 9 3
left:summit	7 -14 16 -23
left:sure	11 -20 8 2
left:wished	8 18 -28 -10
lll=<begin> <seat> ,	-2 36 -11 -25
lll=<begin> monday ,	0 -17 0 19
lll=by telephone on	0 -15 16 0
loud	30 -37 17 -3
lr=, (	0 -6 -16 19
lr=, )	0 -13 21 -12
lr=, .	-25 -14 24 -3
lr=, <end>	-10 24 -15 -4
lr=, —	-2 8 -15 4
lr=: ,	-1 -19 24 -3
lr=: <end>	0 16 -12 0
lr=<begin> ,	-8 17 -3 -9
lr=<begin> .	22 -20 -13 17
lr=<begin> :	-3 18 -8 -8
lr=<begin> <end>	-22 -16 30 -31
lr=monday <end>	-18 -1 -6 13
lr=of <end>	0 18 -16 0
lr=on .	-2 13 0 -28
lr=on ;	0 15 -10 -5
lr=on <end>	-7 -12 15 0
lr=on and	14 -18 10 -10
lr=on with	-1 0 -17 14
lr=since ,	-14 24 -5 -1
lr=since .	21 -15 0 -12
lr=to .	-2 -10 -11 19
nc2=impose	-21 -8 10 8
nct2=impose past	-8 -14 25 -10
nct2=stay past	-8 -13 22 -5
next:apart	-25 12 -8 10
next:calls	3 -62 55 14
next:coming	-32 -15 25 4
next:ended	-27 5 0 6
next:experts	18 -38 32 -12
next:heads=1	-5 -9 -3 19
next:heads=2	-6 22 -11 -18
next:meets	-12 -19 7 28
next:running	-19 11 -8 3
next:sure	16 -38 5 31
next:wished	-25 27 4 -47
next="	-1 8 -15 5
next=)	-2 -12 16 -2
next=:	-11 33 -19 -11
next=and	0 -19 8 13
next=that	-5 16 -12 0
next=—	-9 -5 23 -19
nhas-gerund	0 26 -17 -10
nhas-infinitive	0 -15 10 4
nhas-past	-3 -5 18 -15
nhas-present	3 11 -25 6
nt2=future	0 -11 18 -7
nt2=gerund	0 22 -16 -7
nt2=past	-1 -11 26 -23
nt2=present	5 5 -18 4
nv2=take	0 -15 0 12
pair: n=0	19 -2 -9 -2
pair: n=2	-38 7 17 -29
pair: n=3	-6 26 -13 -9
pair: n=4	-2 -24 16 11
pair: not-both	-6 17 0 -20
pair:both n=4	-2 -23 14 12
pair:coming both	0 -1 11 -18
pair:coming n=1	1 9 -3 -16
pair:day 	-7 7 6 -15
pair:day day=l1	0 -5 -19 17
pair:day day=l4	3 3 3 -18
pair:day day=r1	16 0 -4 -20
pair:day day=r2	9 4 -2 -22
pair:day day=r4	-15 13 -9 1
pair:day ended	-12 1 -11 17
pair:day n=0	6 17 -19 -8
pair:day n=2	-8 3 8 -15
pair:day n=4	-3 -28 15 15
pair:day no-word	-24 27 -9 -10
pair:day not-both	-10 18 -7 -7
pair:day-none coming	-12 7 6 -17
pair:day-none ended	-12 0 -10 18
pair:day-none n=2	-12 14 3 -31
pair:day-none n=4	0 -30 14 17
pair:day-none no-word	-18 8 1 0
pair:day-none running	-7 8 8 -30
pair:day=l1 	2 2 -16 5
pair:day=l1 both	-3 -9 -9 18
pair:day=l1 no-word	0 0 -17 10
pair:day=l2 both	0 7 0 -16
pair:day=l2 n=1	0 12 -20 1
pair:day=l2 not-both	-15 -3 -8 19
pair:day=r1 both	16 -13 1 -8
pair:day=r1 coming	16 -7 -8 -3
pair:day=r1 no-word	7 0 0 -17
pair:day=r3 n=2	5 -18 11 0
pair:day=r3 no-word	-1 17 -2 -17
pair:day=r3 sent:sure	3 -20 13 0
pair:ended both	-16 0 -3 13
pair:ended n=0	-10 47 -20 -27
pair:ended n=1	-3 -14 -13 30
pair:ended n=2	0 -17 19 -2
pair:ended+running both	3 -1 6 -16
pair:ended+running n=1	1 0 11 -25
pair:l=<begin> 	0 -9 16 -11
pair:l=<begin> coming	-13 -5 -3 16
pair:l=<begin> ended	-2 18 -7 -7
pair:l=<begin> n=1	3 13 -6 -19
pair:l=<begin> no-word	1 -7 16 -17
pair:l=<begin> prev:sure	-18 1 -22 19
pair:l=again coming	0 -12 15 -2
pair:l=by 	0 19 -11 -4
pair:l=by day	-1 23 -15 -5
pair:l=by day-none	0 20 -14 -3
pair:l=by no-word	-1 22 -15 -4
pair:l=for coming	-5 -10 16 -3
pair:l=from 	-4 3 8 -16
pair:l=from both	15 -21 14 -8
pair:l=from coming	17 -10 -7 -1
pair:l=from day	10 -3 5 -20
pair:l=from day-none	-1 3 4 -15
pair:l=from day=r1	15 -9 -4 -2
pair:l=from n=0	0 19 -21 -5
pair:l=from not-both	-3 17 -6 -10
pair:l=from part:sure	-2 -14 18 -1
pair:l=monday 	9 -15 -11 12
pair:l=monday day	9 -15 -11 12
pair:l=monday day-none	9 -15 -11 12
pair:l=monday no-word	15 -24 -10 17
pair:l=monday not-both	9 -15 -11 12
pair:l=monday, n=0	6 -18 -4 16
pair:l=monday, n=1	0 23 -7 -15
pair:l=of day-none	-5 2 8 -16
pair:l=on coming	-4 12 1 -35
pair:l=on day-none	-19 4 4 -2
pair:l=on day=r4	-5 17 -12 0
pair:l=on ended	-15 0 -2 10
pair:l=on n=1	-24 1 2 5
pair:l=on not-both	-4 14 -4 -15
pair:l=since n=1	4 1 0 -16
pair:l=since no-word	8 10 -13 -20
pair:l=sunday, not-both	3 -15 -3 14
pair:l=the 	-11 17 -3 -12
pair:l=the both	-1 23 -18 -3
pair:l=the day	6 30 -26 -23
pair:l=the day-none	10 15 -16 -17
pair:l=the n=0	-9 19 -6 -7
pair:l=the n=2	0 19 -16 0
pair:l=the not-both	8 12 -12 -18
pair:l=the part:sure	15 9 -25 0
pair:l=the sent:sure	-1 20 -13 -5
pair:l=thursday 	0 21 -5 -14
pair:l=to 	-5 16 -20 4
pair:l=to coming	-5 -8 -5 16
pair:l=to day	-12 5 -26 17
pair:l=to n=0	-3 29 -15 -15
pair:l=to n=1	-1 -8 -9 16
pair:l=to no-word	-11 2 -22 17
pair:l=to not-both	-10 -1 -19 16
pair:l=tuesday, 	0 15 -7 -5
pair:l=tuesday, day	0 15 -7 -5
pair:l=tuesday, not-both	0 15 -7 -5
pair:l=until 	-8 10 -19 4
pair:l=until day	-15 4 -27 18
pair:l=until day-none	-7 8 -20 5
pair:l=until no-word	-7 11 -22 4
pair:l=until not-both	-12 11 -21 10
pair:l=wednesday 	0 -10 16 -9
pair:l=wednesday day	0 -10 16 -9
pair:l=wednesday day-none	0 -10 16 -9
pair:l=wednesday n=1	0 -18 22 -8
pair:l=wednesday no-word	0 -10 16 -9
pair:l=wednesday not-both	0 -10 16 -9
pair:no-word 	-10 22 -8 -14
pair:no-word ended	-25 13 2 -5
pair:no-word n=1	-18 21 -19 6
pair:no-word n=2	-9 11 6 -31
pair:no-word n=3	-2 21 -7 -19
pair:no-word n=4	-1 -17 4 15
pair:no-word not-both	-19 20 -5 -7
pair:no-word running	-6 -13 22 -2
pair:not-both n=0	3 22 -20 -14
pair:not-both n=3	-2 15 -17 2
pair:part:sure 	-10 1 13 -15
pair:part:sure both	15 -21 8 0
pair:part:sure coming	5 0 4 -24
pair:part:sure ended	1 -16 -6 21
pair:part:sure n=0	-16 19 -8 0
pair:part:sure running	3 17 -21 -2
pair:prev:sure 	19 -17 0 6
pair:sent:sure both	-16 2 8 -5
pair:sent:sure n=0	19 19 -32 -20
pair:sent:sure n=1	-30 -8 19 0
pair:sent:sure n=2	-11 -11 4 15
part:calls	-27 -37 53 -26
part:m=delegations	0 -3 -10 16
part:m=round	2 14 -23 5
part:m=signed	-2 8 -17 9
part:m=table	0 -16 18 0
part:m=there	11 -28 11 5
part:m=time	11 -13 -11 15
part:meets	2 -19 16 0
part:running	5 11 -5 -20
part:summit	5 -35 33 -8
pc0=agree	0 15 -6 -5
pc0=down	-2 -21 19 4
pc0=end	-1 17 -6 -7
pc0=impose	-1 -17 23 -2
pc0=suspend	0 -15 19 -5
pc1=agree	0 16 -7 -6
pc1=down	-2 -21 19 4
pc1=end	-2 19 -7 -9
pct1=impose infinitive	0 17 -16 0
people=0	-6 24 -14 -10
people=2	-14 -5 15 -7
people=3	3 -22 7 6
phas-gerund	0 16 -6 -7
phas-infinitive	0 17 -12 -3
phas-past	25 -3 -6 -26
phas-present	-32 3 9 0
prev:calls	-18 -22 33 -4
prev:coming	20 -9 -7 -2
prev:heads=1	-11 0 16 -21
prev:heads=2	19 -11 2 -17
prev:meets	2 -18 2 20
prev:summit	-28 -5 8 10
prev:sure	8 13 -17 -9
prev:wished	20 -10 -8 4
pt0=past	19 -1 -4 -19
pt0=present	-31 4 6 0
pt1=infinitive	0 16 -11 -3
pt1=past	19 -3 -4 -18
pt1=present	-30 -5 19 0
pv0=have	9 12 -18 -8
pvt0=have present	0 20 -15 -5
q:-	4 1 -15 2
q:<day-today>	0 -16 4 12
q:<duty>	2 31 -25 -13
q:<goods>	1 18 -31 6
q:<level-noun>	-5 15 0 -14
q:<level>	-12 30 -27 2
q:<office>	-14 46 -37 0
q:<organisation>	-10 31 -14 -18
q:<person>	-4 -29 31 3
q:<seat>	-19 -8 29 -12
q:<sender>	-3 21 -11 -9
q:<span>	-5 29 -27 -3
q:<v-agree>	-16 32 -13 -19
q:<v-bear>	0 6 3 -20
q:<v-begin>	3 21 -39 6
q:<v-down>	6 -16 0 11
q:<v-impose>	-1 -8 15 -6
q:<v-say>	-34 0 22 -16
q:<v-sell>	-4 21 -10 -8
q:<v-stay>	-25 3 -11 15
q:<v-up>	0 21 -10 -25
q:@	0 -5 -15 17
q:_	0 -27 10 18
q:a	-10 20 5 -39
q:about	0 23 -18 -2
q:again	11 4 -15 -5
q:all	-1 17 -11 -4
q:and	6 -4 -18 18
q:anybody	0 -18 -3 21
q:at	0 -16 23 -4
q:by	-11 32 -16 -19
q:calendar	6 -19 4 5
q:car	15 -10 -4 0
q:carry	15 -12 -1 0
q:could	0 -12 -7 17
q:duty	-3 22 -10 -10
q:each	-5 20 -26 6
q:earth	-1 16 -10 0
q:first	0 -18 23 -5
q:four	0 16 -12 0
q:framework	7 -17 12 0
q:go	6 27 -32 -16
q:have	2 15 -8 -18
q:his	16 0 -12 -7
q:hour	11 -21 13 -1
q:i	16 -11 0 -10
q:if	-1 17 -8 -8
q:is	-17 11 -2 1
q:it	-46 10 8 -3
q:last	-6 16 -4 -12
q:leave	3 -22 20 0
q:make	-4 17 -4 -4
q:minister	0 -17 22 -7
q:move	-2 18 -15 0
q:mr	8 -15 13 -8
q:new	0 -16 0 14
q:next	-5 -26 32 -3
q:no	1 -26 23 5
q:nobody	0 -34 10 25
q:not	-22 23 -4 -15
q:now	-2 17 -6 -6
q:of	-5 -18 22 0
q:off	0 -17 3 14
q:on	4 5 1 -23
q:one	6 -8 -16 17
q:other	0 19 -35 8
q:out	4 -3 -19 15
q:put	5 -26 23 -3
q:rare	-1 16 -10 0
q:right	0 -17 19 0
q:say	-15 11 0 -2
q:see	-8 29 -18 -13
q:sell	0 17 -13 -1
q:settle	0 -14 17 0
q:sign	-5 36 -26 -8
q:signature	12 -16 7 0
q:sit	-9 -7 -1 16
q:step	0 -15 17 0
q:still	-1 15 -10 -1
q:stop	8 -17 0 10
q:tell	-4 -18 25 -4
q:that	-15 10 6 -12
q:there	-7 -15 12 7
q:three	7 -40 22 15
q:to	10 3 -18 0
q:trade	0 -12 16 -10
q:truce	-14 26 -11 -8
q:two	5 -15 -1 11
q:until	-5 9 -23 11
q:us	-2 -14 19 -3
q:was	9 -16 17 -10
q:week	-3 24 -18 -5
q:what	0 26 -25 -4
q:whether	-1 -13 16 0
q:who	-11 -2 16 -16
q:word	0 15 -11 -1
q:yes	10 -1 -16 5
q:york	3 -19 -2 17
q:—	0 -15 10 4
qt=future	-1 20 -11 -7
qt=present	5 3 -29 20
r1=:	-8 15 -7 -3
r1=;	-10 16 -10 0
r1=<end>	-22 11 9 -21
r1=and	25 -17 5 -26
r1=evening	-4 -1 -11 15
r1=for	16 6 -17 -13
r1=in	0 -12 20 -12
r1=they	0 -15 -4 19
r1=with	-7 -13 0 18
r2=<goods>	0 17 -21 0
r2=<number>	15 -22 -11 19
r2=<v-begin>	-2 15 -8 0
r2=<v-stay>	5 -18 16 -4
r2=after	0 -13 -10 21
r2=is	-6 22 -8 -9
r2=three	0 16 -11 -4
r2=transcript	0 -18 9 7
r2=two	0 16 -11 -2
r2=which	0 15 -10 -3
r3='s	-6 23 -13 -4
r3=,	8 -15 7 1
r3=:	-1 -14 -4 20
r3=<number>	-7 15 0 -15
r3=<organisation>	-1 21 -15 -2
r3=<person>	14 -3 0 -16
r3=<span>	5 -25 -9 26
r3=<v-end>	-3 16 -5 -4
r3=<v-impose>	-5 3 6 -15
r3=<v-stay>	-1 21 -12 -6
r3=and	-9 -18 5 18
r3=for	-3 19 -11 -1
r3=had	-1 15 -8 -5
r3=the	12 6 -16 -3
r3=two	6 -15 0 5
r4=,	-4 -12 20 -6
r4=-	0 25 -18 -9
r4=.	-4 -23 27 -1
r4=<day-ahead>	6 12 -15 -7
r4=<level>	-2 15 -9 0
r4=<number>	-6 -10 -2 18
r4=<v-end>	0 -20 -7 26
r4=at	0 -15 18 -1
r4=for	0 17 -12 0
r4=he	6 -20 16 0
r4=one	0 -15 17 0
r4=the	3 24 -18 -23
r4=to	12 -7 -15 7
r=, <number>	-1 -12 -12 21
r=, after	0 -11 -8 17
r=<end> <end>	-22 11 9 -21
r=in the	-1 24 -19 -3
r=— the	0 -10 -6 15
right:calls	7 -30 28 -7
right:coming	4 -3 -15 15
right:ended	2 -6 -25 25
right:m=there	5 1 -18 4
right:meets	1 -17 9 8
right:summit	-15 -2 15 -10
right:wished	-16 4 1 0
s:"	2 29 -30 -7
s:(	-16 8 -14 11
s:)	-16 2 -6 10
s:*	-6 -12 20 -6
s:-	-4 13 -18 3
s:/	-1 15 -14 0
s::	-20 15 4 -18
s:<day-ahead>	-12 6 15 -22
s:<day-gone>	15 4 -4 -15
s:<day-today>	-24 27 -46 28
s:<duty>	-19 10 5 -15
s:<gate>	-24 0 13 -5
s:<goods>	-10 16 0 -14
s:<level>	-4 42 -28 -23
s:<name>	-20 17 -6 -1
s:<number>	-1 28 -17 -16
s:<office>	4 -10 16 -19
s:<organisation>	0 24 -23 -7
s:<points>	-3 20 -9 -6
s:<sender>	-4 37 -22 -14
s:<span>	17 -7 -28 25
s:<v-bear>	-27 12 6 -13
s:<v-end>	-23 18 -41 23
s:<v-impose>	-40 18 3 -10
s:<v-return>	-15 -5 5 7
s:<v-say>	-5 19 -7 -14
s:<v-suspend>	-2 -7 16 -10
s:@	13 8 -19 -12
s:_	15 -6 -3 -8
s:a	6 14 -17 -7
s:about	2 -12 18 -12
s:according	15 -8 -8 0
s:additional	-1 15 -9 -3
s:ago	0 18 -11 -6
s:ahead	-1 -16 21 0
s:all	-10 -13 3 18
s:am	0 18 -14 -3
s:and	0 -17 0 25
s:answer	0 24 -18 -7
s:arrive	12 -2 -18 2
s:as	11 11 -13 -17
s:at	-20 0 3 6
s:back	3 0 5 -17
s:before	-9 3 11 -20
s:bergen	0 -21 21 0
s:both	-10 9 4 -17
s:busan	-4 -17 31 -23
s:by	-32 12 5 -14
s:call	0 -2 10 -19
s:cape	0 16 -13 -2
s:car	-2 15 -7 -2
s:carry	-3 16 -8 -3
s:clock	0 -8 -8 15
s:close	10 -12 -25 18
s:closed	0 -9 -11 20
s:conference	0 -15 9 5
s:consultation	0 -18 0 16
s:custom	-7 15 -7 -2
s:day	-5 0 -16 16
s:delegation	7 -26 -7 26
s:did	-7 6 -18 13
s:done	-1 -1 -24 21
s:effect	-2 18 -9 -2
s:end	-13 -1 -24 25
s:every	0 15 -9 -3
s:expert	-1 -22 14 10
s:fall	0 15 -6 -4
s:final	0 16 -14 0
s:floor	7 -3 -16 9
s:fly	-1 17 -14 0
s:for	4 -1 8 -22
s:force	-1 18 -10 -2
s:forty	0 -21 25 -5
s:fourth	-5 -11 17 -3
s:further	-1 -12 21 -13
s:gave	0 15 -9 -2
s:go	-21 10 5 -10
s:grower	0 18 -14 -2
s:had	21 -7 -17 3
s:has	-25 37 -27 -1
s:he	-14 -7 17 -2
s:here	10 -29 17 5
s:hold	-9 -3 15 -10
s:hundred	0 17 -13 -5
s:i	-12 -2 19 -27
s:if	-5 17 -11 -1
s:in	-5 -33 25 16
s:into	-1 18 -7 -7
s:issued	0 18 -11 -7
s:its	-14 36 -15 -18
s:lapse	-6 15 -9 0
s:last	3 -19 22 -3
s:legal	0 17 -15 0
s:let	-1 9 -23 11
s:levy	0 -11 17 -3
s:lift	0 -16 9 8
s:line	-3 6 -17 9
s:long	0 15 -12 0
s:madrid	0 -19 7 11
s:me	0 -17 20 -3
s:meet	-16 -5 9 3
s:midnight	-2 15 -31 5
s:minute	-7 -4 17 -17
s:monday	13 -19 -14 17
s:more	2 26 -27 -10
s:negotiation	-3 -8 18 -11
s:new	9 2 -19 3
s:next	10 -30 27 -8
s:nobody	0 17 -10 -4
s:notice	0 17 -8 -6
s:of	-25 6 -13 22
s:off	-17 28 -7 -27
s:open	17 -15 -8 3
s:opened	2 -16 15 -3
s:order	-2 18 -9 -8
s:other	-13 13 4 -20
s:our	-10 14 0 -17
s:own	22 -14 -1 -6
s:pay	-9 31 -11 -13
s:phone	-2 -10 15 -2
s:president	-7 -22 31 -10
s:put	2 -4 9 -15
s:question	0 24 -17 -10
s:read	11 -20 16 -8
s:receive	0 -14 19 -3
s:resume	-7 -12 2 15
s:run	-10 21 -15 -1
s:same	0 11 -19 5
s:saturday	0 15 -10 -3
s:secretary	0 -19 21 0
s:see	-8 16 0 -15
s:session	-4 -15 3 13
s:set	-2 -19 14 10
s:settle	0 -14 17 0
s:ship	-1 23 -15 -3
s:short	-4 25 -20 -2
s:sign	-11 33 -32 0
s:sir	0 16 -13 -3
s:sit	6 -16 9 0
s:so	-12 22 -1 -17
s:soybean	0 -10 15 -3
s:statement	0 16 -10 -6
s:still	-4 24 -16 -8
s:stockholm	0 -9 -11 21
s:summit	0 -13 18 -6
s:sunday	0 -20 -11 25
s:suspend	0 18 -11 -5
s:suspension	0 11 -15 5
s:table	-6 -8 18 -12
s:team	12 -27 10 5
s:telephone	-7 -20 26 -10
s:tell	-6 18 -4 -14
s:text	0 -12 -9 18
s:the	-2 14 -16 2
s:them	-8 -11 25 -15
s:then	1 -25 30 -12
s:there	15 1 -14 -2
s:they've	12 -15 3 -2
s:thi	-17 -7 6 8
s:third	0 2 -24 18
s:town	0 19 -15 -3
s:translated	0 -10 -6 15
s:tuesday	0 7 2 -16
s:two	4 -25 19 3
s:under	-11 26 -11 -13
s:unless	0 15 -6 -5
s:until	3 -3 -20 16
s:video	-2 -22 26 -1
s:visit	4 12 -19 -1
s:vote	-1 22 -18 -4
s:we	18 -20 -4 7
s:wednesday	-1 -14 22 -16
s:week	-15 2 7 -3
s:were	-5 24 -9 -15
s:when	1 -12 -9 20
s:which	-18 8 9 -16
s:with	-3 -14 3 18
s:without	0 -11 -10 19
s:working	0 -27 14 13
s:would	-14 16 0 -11
s:yes	-3 -11 18 -5
s:york	15 -18 -7 9
s:your	0 16 -9 -2
s:·	0 15 -19 0
s:—	-18 25 -6 -19
sa:"	7 16 -29 -1
sa:( <number>	0 18 -11 -7
sa:, <number>	-3 -5 -17 19
sa:, <person>	0 -20 6 13
sa:, after	0 -17 0 17
sa:, and	4 5 1 -19
sa:, he	1 -15 17 -2
sa:, in	-5 -27 31 -2
sa:, when	-2 -6 -10 15
sa:, which	-2 16 -6 -6
sa:-	-7 14 -24 8
sa::	-19 18 -17 4
sa:: <number>	-4 0 -23 15
sa:;	-20 6 7 -9
sa:<day-ahead>	14 14 -34 -2
sa:<day-ahead> .	20 0 -23 -3
sa:<day-gone>	-9 29 -13 -18
sa:<day-gone> .	-8 23 -16 -3
sa:<day-today>	8 -12 16 -17
sa:<day-today> ,	13 -18 12 -7
sa:<level-noun>	1 2 -23 14
sa:<level>	-5 24 -17 -5
sa:<level> .	-1 21 -11 -3
sa:<name> .	-3 -13 22 -10
sa:<number>	12 14 -28 -1
sa:<number> :	0 -10 -11 18
sa:<organisation>	4 22 -11 -29
sa:<person>	4 -24 15 6
sa:<person> ,	5 -33 26 4
sa:<person> and	0 -25 23 0
sa:<person> sign	0 15 -10 -1
sa:<seat>	-2 15 0 -25
sa:<sender>	0 16 -9 -4
sa:<span>	12 -17 -16 28
sa:<span> .	16 -21 -2 11
sa:<span> of	2 0 -21 19
sa:<v-bear>	-29 5 1 2
sa:<v-begin>	-22 9 -2 5
sa:<v-down>	-1 8 3 -20
sa:<v-end>	-9 -5 -14 24
sa:<v-impose>	-18 3 2 0
sa:<v-return>	-2 0 -17 17
sa:<v-say>	0 16 -10 -10
sa:<v-stay>	1 3 6 -22
sa:<v-suspend>	7 0 4 -26
sa:a	13 0 -17 6
sa:a further	0 -14 20 -8
sa:about	-4 -9 20 -9
sa:account	15 -13 0 0
sa:after	4 -10 -13 16
sa:after <span>	0 -17 -7 21
sa:all	-4 -2 -8 16
sa:an hour	0 -18 22 -5
sa:and <person>	0 -21 17 0
sa:and <quality>	0 -16 1 14
sa:and i	0 -14 15 0
sa:another	5 -4 -15 10
sa:at	-29 16 -1 -5
sa:at the	-5 9 -15 6
sa:back	7 -16 14 -4
sa:being	0 -15 5 9
sa:by	-13 31 -12 -25
sa:clock	0 -13 -3 17
sa:come	0 17 -9 -9
sa:down	0 18 -14 -4
sa:each	-2 0 -18 14
sa:for <name>	-1 16 -10 -2
sa:for a	0 16 -16 0
sa:forty	0 -21 24 -4
sa:forty minute	0 -21 24 -4
sa:from	-22 27 -10 -5
sa:further	0 -12 19 -9
sa:has	-9 18 -8 -4
sa:he	-1 -17 13 7
sa:he and	0 -21 16 4
sa:hour and	0 -14 18 -4
sa:in	0 -21 21 0
sa:in a	-4 -17 24 -2
sa:in geneva	0 -15 11 7
sa:in new	12 -16 -11 12
sa:is	2 17 -11 -14
sa:last	11 -20 1 8
sa:lift	0 -17 9 8
sa:minute	-5 -13 24 -13
sa:minute .	0 -18 21 -3
sa:more	4 10 -16 -2
sa:new	10 -1 -19 7
sa:new york	12 -16 -11 12
sa:night ,	-1 -13 16 0
sa:not	-12 17 -5 -6
sa:of talk	5 -11 -11 16
sa:on <day-gone>	-16 22 -5 -5
sa:on the	8 -22 -2 21
sa:one	5 -16 17 -5
sa:other	-5 19 -1 -11
sa:over	-5 16 -12 0
sa:pause	0 -8 15 -8
sa:round	4 0 6 -17
sa:set	0 -14 0 15
sa:settle	0 -14 16 0
sa:side	-4 4 11 -16
sa:sign	-3 19 -11 -7
sa:so	-6 17 -5 -4
sa:stop	0 -14 0 17
sa:take	-1 -14 0 16
sa:tariff	-6 9 7 -22
sa:tariff .	-3 -7 16 -5
sa:telephone	0 -11 15 -3
sa:text	0 -15 -5 19
sa:the <name>	-2 17 -5 -10
sa:the clock	0 -13 -3 17
sa:the last	0 -14 0 17
sa:the third	-7 -14 2 16
sa:their	-4 20 -12 -6
sa:there	8 3 -19 0
sa:they	-12 4 -18 16
sa:thi	-10 -7 15 -4
sa:those	0 0 -15 14
sa:to	9 4 1 -23
sa:to <name>	0 -14 15 0
sa:to the	-4 20 -11 -3
sa:translated	0 -13 -1 16
sa:truce	-2 12 -19 5
sa:under the	0 15 -11 0
sa:until	17 -2 -8 -7
sa:when	0 -12 -5 16
sa:which	-7 18 -2 -15
sa:will	1 15 -12 -10
sa:with	2 -31 6 25
sa:with a	-5 5 -22 14
sa:with the	-7 -3 16 -13
sa:without	0 -13 -4 18
sa:would	-4 15 -13 0
sa:year ,	4 -15 13 -2
sa:yes	0 -14 17 0
sa:york	12 -16 -11 12
sa:— the	0 -8 -9 15
sb:"	-9 19 -7 -8
sb:'s a	0 21 -20 0
sb:'s trade	0 -13 16 -5
sb:*	-6 -12 20 -6
sb:, "	0 14 -17 1
sb:, <seat>	0 -36 30 7
sb:, by	0 15 -13 0
sb:, in	-12 17 -3 -14
sb:, that	0 16 -11 -3
sb:, the	-8 23 -19 -1
sb:, thursday	0 19 -6 -12
sb:, until	-2 -11 -2 15
sb:, wednesday	0 -28 33 -11
sb:, which	-2 0 11 -16
sb:.	-2 16 -3 -10
sb::	-8 5 12 -24
sb:: <person>	0 24 -16 -7
sb:: and	18 -8 -11 -4
sb:: the	3 9 -27 8
sb:;	6 10 -19 0
sb:<day-ahead>	-6 1 -22 18
sb:<day-ahead> and	-3 -10 -4 16
sb:<day-gone> ,	3 10 -2 -17
sb:<day-gone> and	-19 -5 -5 22
sb:<day-today> —	0 -8 15 -5
sb:<gate>	-18 0 9 -3
sb:<goods>	-15 22 -2 -16
sb:<level-noun>	-8 0 14 -18
sb:<level>	0 32 -18 -26
sb:<level> on	0 21 -15 -2
sb:<name> 's	0 12 0 -22
sb:<name> and	0 -7 -4 15
sb:<office> 's	17 -26 2 7
sb:<office> in	0 15 -12 0
sb:<organisation>	-3 12 -20 11
sb:<organisation> ,	-1 13 -28 11
sb:<person> ,	7 11 -5 -23
sb:<person> and	0 0 6 -18
sb:<person> of	0 -16 0 17
sb:<quality> and	-1 -32 20 13
sb:<seat> 's	-1 15 -7 -3
sb:<seat> ,	-28 1 -7 17
sb:<seat> on	19 -14 -4 2
sb:<sender>	-1 24 -13 -8
sb:<span>	4 9 -20 2
sb:<span> in	5 -19 13 0
sb:<v-agree>	-10 18 -12 -1
sb:<v-bear>	-10 7 7 -21
sb:<v-down>	0 -15 13 0
sb:<v-end>	-17 28 -37 5
sb:<v-impose>	-30 18 -7 0
sb:<v-return>	-10 -5 17 -13
sb:<v-suspend>	-16 -7 11 2
sb:<v-target>	3 5 0 -17
sb:@	13 8 -19 -12
sb:_	15 -6 -3 -8
sb:a	0 17 -4 -29
sb:a third	-3 23 -18 -3
sb:again	-8 12 0 -15
sb:again on	-2 15 -10 -3
sb:all	-2 -15 14 4
sb:and	-11 -17 -5 36
sb:and <number>	18 -14 -5 0
sb:and <person>	0 2 4 -17
sb:and <quality>	-4 -30 21 10
sb:and from	11 -18 -3 10
sb:and the	-4 -2 -33 31
sb:answer	0 21 -15 -6
sb:are to	-3 -19 23 0
sb:arrive	11 -1 -15 0
sb:as	12 4 -8 -16
sb:at it	0 -32 19 12
sb:at midnight	0 17 -13 -2
sb:back	-3 22 -10 -11
sb:be in	0 -18 20 0
sb:been at	0 -17 10 3
sb:bergen	0 -19 22 -1
sb:between	-9 13 0 -15
sb:between <name>	-1 17 -8 -5
sb:between the	-1 21 -13 -9
sb:both side	0 17 -15 0
sb:busan	-3 -12 25 -19
sb:busan on	0 -25 26 0
sb:by	-21 -2 11 -1
sb:by telephone	0 -19 21 0
sb:close	0 -16 -16 25
sb:come to	4 -15 3 5
sb:consultation	0 -18 0 17
sb:continue	0 17 -12 -5
sb:date	0 15 -4 -7
sb:delegation	8 -21 -9 21
sb:did	-4 11 -19 7
sb:did ,	0 18 -16 0
sb:done	0 4 -21 12
sb:due to	-1 17 -11 -4
sb:end	-7 -1 -17 18
sb:evening	0 -15 19 -3
sb:fact	-1 15 -10 0
sb:fact sheet	-1 15 -10 0
sb:final	0 15 -14 0
sb:for the	19 -13 -14 3
sb:force	-1 17 -9 -2
sb:fourth	0 -13 17 -2
sb:from the	-2 -17 14 7
sb:good	0 25 -24 -13
sb:had	21 -2 -15 -9
sb:has	-15 26 -22 1
sb:he	-17 9 8 -21
sb:his <quality>	0 -23 21 0
sb:hold	-4 -11 18 -4
sb:i	-5 -2 14 -17
sb:if	0 18 -11 -3
sb:in	-2 -21 15 9
sb:in the	2 12 -16 1
sb:into	0 15 -12 0
sb:is	-15 -8 9 8
sb:is set	0 -14 15 0
sb:issued	0 17 -10 -6
sb:it in	0 -10 -10 18
sb:it is	-3 -1 -11 15
sb:its	-7 33 -18 -9
sb:joint	0 -16 16 0
sb:last	-10 -2 23 -19
sb:legal	0 17 -15 0
sb:let	0 0 -16 14
sb:letter	0 18 -12 -3
sb:madrid	0 -20 7 12
sb:me	0 -22 24 -3
sb:meet in	-9 -9 18 -7
sb:meet on	0 -15 18 -2
sb:midnight	-4 7 -19 9
sb:monday	14 -20 -13 17
sb:more	0 20 -12 -6
sb:morning	0 15 -12 0
sb:next	7 -30 29 -9
sb:no	-1 16 -6 -11
sb:of	-22 18 -17 9
sb:of <name>	-1 -23 6 23
sb:of <person>	0 18 -15 -2
sb:of the	-16 8 -16 13
sb:of them	0 -19 24 -5
sb:off	-8 23 -11 -16
sb:on <quality>	4 18 -22 -9
sb:on the	0 -8 20 -28
sb:open	18 -20 -4 4
sb:opened	3 -18 16 -2
sb:our	-4 17 -7 -7
sb:out	6 4 -20 2
sb:pay	-2 19 -10 -4
sb:president	-4 -16 23 -5
sb:propose	0 26 -25 0
sb:question	0 19 -12 -8
sb:read	13 -19 9 -1
sb:receive	0 -18 21 -2
sb:round of	-6 21 -21 0
sb:run	-6 31 -17 -15
sb:session	-1 -23 13 8
sb:short	-3 23 -18 -2
sb:sign	-5 20 -25 4
sb:signature	-1 3 -15 8
sb:sir	0 16 -13 -3
sb:sit	8 -24 9 6
sb:sit in	0 -19 12 7
sb:spoke	-1 -15 19 -4
sb:spoke by	0 -20 21 0
sb:state	-5 18 -12 -1
sb:still	-1 19 -14 -3
sb:summit	0 -11 17 -6
sb:sunday	1 -22 -11 25
sb:talk	8 8 -16 -2
sb:team	7 -17 12 -3
sb:telephone	-4 -12 16 -4
sb:that is	0 18 -9 -6
sb:the <name>	0 -18 9 10
sb:the <office>	20 -14 -4 2
sb:the <organisation>	0 12 -36 15
sb:the <person>	3 -31 16 16
sb:the delegation	0 -21 6 15
sb:the evening	0 -19 21 0
sb:the fourth	0 -13 17 -2
sb:the one	0 -13 15 0
sb:the talk	1 14 -5 -15
sb:the third	11 -19 0 11
sb:the two	-12 -28 38 -6
sb:the visit	8 -15 9 -1
sb:them	-6 -19 29 -9
sb:then	2 -33 33 -5
sb:there 's	-1 20 -17 0
sb:they	14 -20 9 0
sb:they are	13 -17 7 0
sb:they have	0 -17 3 12
sb:they meet	0 -11 15 0
sb:third	7 0 -16 8
sb:to <seat>	15 0 -12 0
sb:tuesday	0 7 2 -16
sb:tuesday ,	0 15 -7 -5
sb:two	-18 -17 26 0
sb:under	-6 24 -13 -6
sb:until	-21 -2 -14 22
sb:up on	0 20 -11 -9
sb:video	0 -20 21 0
sb:was	15 -9 -2 0
sb:we	20 -22 -6 10
sb:wednesday	0 -14 23 -16
sb:were	-11 26 -8 -21
sb:what <person>	0 -13 16 0
sb:where the	0 -16 15 1
sb:which	-9 -9 18 -5
sb:which both	0 -17 18 0
sb:who	-6 1 9 -15
sb:will	-4 -13 20 -6
sb:will be	-6 -16 13 9
sb:with <person>	0 -18 21 -1
sb:working	0 -22 14 7
sb:would	-8 2 8 -16
sb:·	0 33 -15 -18
sb:—	-7 23 -1 -35
sent:calls	-3 -45 61 -51
sent:ended	-14 -5 -4 20
sent:experts	0 -18 14 4
sent:m=closed	0 -8 -12 19
sent:m=conference	0 -15 9 5
sent:m=consultations	0 -18 0 16
sent:m=delegation	7 -16 4 5
sent:m=delegations	-2 -20 -4 26
sent:m=due	0 10 -19 7
sent:m=go	-7 14 -16 6
sent:m=goes	-5 -4 15 -10
sent:m=here	10 -29 17 5
sent:m=session	-4 -15 3 13
sent:m=settled	0 -17 18 0
sent:m=signed	-10 29 -30 1
sent:m=summit	0 -13 18 -6
sent:m=table	-5 -9 19 -11
sent:m=there	15 4 -16 -3
sent:m=visit	4 12 -17 -1
sent:meets	6 -29 23 4
sent:summit	4 -32 33 -12
sent:wished	-11 14 -21 9
sides=0	-11 20 -2 -20
sides=3	0 -15 4 12
t0=modal-passive	0 17 -7 -7
t1=infinitive	-6 18 -8 -8
t1=modal-passive	0 17 -7 -7
t1=participle-passive	-5 16 -15 0
t1=past	-19 0 3 5
t2=past	-13 14 2 -20
t2=present	5 2 -26 14
third-side	-2 -21 0 27
top	-1 0 -34 38
town-none	5 20 -21 -9
town-r	-25 1 6 0
town=l0	5 -19 9 5
town=l1	-11 -29 27 11
town=l2	0 17 -6 -17
town=l3	-20 27 -8 -12
town=l4	8 18 -25 -7
town=l5	0 18 -14 -3
town=r0	-2 10 -16 3
town=r1	-7 -16 27 -17
town=r2	-16 4 0 1
towns=0	6 17 -19 -8
towns=2	-8 3 8 -15
towns=4	-3 -28 15 15
tri:day day-none no-word	-18 8 1 0
tri:day day=l1 no-word	0 0 -17 10
tri:day day=r1 no-word	7 0 0 -17
tri:day day=r3 no-word	-1 17 -2 -17
tri:day day=r3 sent:sure	3 -20 13 0
tri:l=<begin> day no-word	1 -7 16 -17
tri:l=<begin> day prev:sure	-18 1 -22 19
tri:l=<begin> day-none no-word	6 -14 19 -15
tri:l=<begin> day-none prev:sure	-18 1 -22 19
tri:l=<begin> day-none sent:sure	0 15 -10 -2
tri:l=by day day-none	0 20 -14 -3
tri:l=by day no-word	-1 22 -15 -4
tri:l=by day-none no-word	0 19 -13 -3
tri:l=from day day-none	-1 3 4 -15
tri:l=from day day=r1	15 -9 -4 -2
tri:l=from day part:sure	-2 -14 18 -1
tri:l=from day-none no-word	-10 19 -6 -5
tri:l=from day=r1 no-word	15 -9 -4 -2
tri:l=monday day day-none	9 -15 -11 12
tri:l=monday day no-word	15 -24 -10 17
tri:l=monday day-none no-word	15 -24 -10 17
tri:l=of day day-none	-5 2 8 -16
tri:l=on day day-none	-19 4 4 -2
tri:l=on day day=r4	-5 17 -12 0
tri:l=on day-none part:sure	-32 -2 13 0
tri:l=on day=r1 no-word	-8 -8 15 0
tri:l=since day no-word	8 10 -13 -20
tri:l=since day-none no-word	9 4 -8 -16
tri:l=the day day-none	10 15 -16 -17
tri:l=the day part:sure	15 9 -25 0
tri:l=the day sent:sure	-1 20 -13 -5
tri:l=the day-none part:sure	16 0 -18 0
tri:l=to day no-word	-11 2 -22 17
tri:l=until day day-none	-7 8 -20 5
tri:l=until day no-word	-7 11 -22 4
tri:l=until day-none no-word	-3 20 -18 -3
tri:l=wednesday day day-none	0 -10 16 -9
tri:l=wednesday day no-word	0 -10 16 -9
tri:l=wednesday day-none no-word	0 -10 16 -9
v0=receive	0 -13 16 -1
v0=set	0 -13 15 0
v0=sit	3 -22 9 8
v1=hold	0 -7 16 -12
v1=meet	-4 11 -2 -15
v1=receive	0 -13 16 -1
v1=set	0 -13 15 0
v2=be	4 9 -17 0
vt0=be present	8 7 -3 -22
vt0=other pluperfect	16 -12 -2 0
vt0=say past	-1 0 -16 10
vt0=set present	0 -14 15 0
vt0=sit present	-5 -22 19 8
vt0=take future	0 -17 19 0
vt1=be present	8 5 -2 -21
vt1=other pluperfect	16 -12 -2 0
vt1=say past	-1 0 -16 10
vt1=set present	0 -14 15 0
vt1=sit present	-5 -22 19 8
vt1=take future	0 -17 19 0
words=0	21 -31 12 14
words=1	-12 19 -2 -18
words=3	6 -3 8 -15
words=4	-15 24 -20 -1
words=5	-15 -1 10 -1
year	-39 16 -23 23`;
