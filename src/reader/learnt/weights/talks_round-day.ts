// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TALKS_ROUND_DAY = `from	none	only	until
<always>	-12 16 -4 -12
a:'s	0 6 -15 6
a:<day-ahead>	16 9 -21 -11
a:<day-ahead> .	18 -6 -12 -3
a:<name> .	0 -14 16 0
a:<not>	-5 -4 -15 21
a:<number>	16 -1 -22 -1
a:<organisation>	0 22 -16 -5
a:<v-begin>	-9 21 -7 -4
a:<v-end>	-6 23 -10 -6
a:<v-impose>	-12 9 6 -21
a:<v-return>	0 -17 -3 20
a:<v-say>	-2 23 -15 -5
a:?	12 -15 5 0
a:a	-25 2 -5 13
a:a further	0 -13 15 -1
a:about	0 -19 21 -2
a:and	27 -12 -1 -15
a:at the	0 17 -13 0
a:by	-1 17 -10 -5
a:evening	-4 -1 -11 15
a:for	9 7 -7 -20
a:further	0 -13 15 -1
a:in	3 -11 16 -11
a:in a	0 -13 18 -3
a:last	5 -26 12 8
a:of	-1 22 -11 -18
a:on	4 0 7 -17
a:tariff .	-1 -12 17 -1
a:telephone	0 -16 18 0
a:the	-9 26 -4 -24
a:they	0 -16 0 18
a:to	5 -3 9 -20
a:to <name>	0 -15 16 0
a:two	1 7 -17 2
a:with <name>	8 -18 -1 12
a:without	0 -15 0 17
b:"	-3 21 -10 -13
b:, and	2 18 -23 0
b:, in	0 15 -5 -9
b:, on	3 -17 21 -14
b:, sign	0 15 -8 -6
b:: and	17 -8 -10 -4
b:: the	5 1 -22 10
b:<day-ahead>	-9 -9 -10 20
b:<day-ahead> and	-2 -11 -4 16
b:<day-gone>	-5 -12 -2 20
b:<day-gone> and	-17 -12 0 22
b:<gate>	-10 -17 23 0
b:<level>	-7 37 -25 -8
b:<name> 's	5 -6 11 -15
b:<number>	-11 16 -2 -12
b:<office>	0 -11 15 -2
b:<office> 's	7 -22 3 10
b:<organisation>	-8 13 0 -16
b:<person>	-3 -17 8 15
b:<person> and	3 -16 14 -4
b:<person> in	-1 -13 19 -4
b:<person> say	0 -11 -6 16
b:<quality>	-15 -3 9 3
b:<seat>	21 7 -14 -19
b:<seat> on	15 -6 -1 -4
b:<span>	5 1 -22 9
b:<v-bear>	-3 15 0 -35
b:<v-end>	-11 7 -26 16
b:<v-impose>	-19 18 -6 -5
b:<v-propose>	-16 -1 14 -18
b:<v-say>	-13 15 -5 -1
b:a	-1 33 -28 -12
b:a third	-3 21 -17 0
b:again on	-2 16 -11 -3
b:and	-3 -4 -7 17
b:are to	-2 -20 24 0
b:at	-2 -15 15 0
b:at it	0 -28 21 3
b:at the	-9 23 -11 -10
b:busan	0 -19 24 -4
b:busan on	0 -24 25 0
b:close	-4 -6 -6 15
b:delegation	0 0 -16 14
b:due	0 10 -16 4
b:due to	-2 16 -10 -3
b:end	-4 -14 -14 26
b:for	13 -11 8 -15
b:for the	20 -15 -2 -2
b:from the	0 -15 7 9
b:good	5 8 -15 -4
b:had	18 1 -14 -18
b:had been	5 7 -15 -2
b:have been	-6 0 15 -11
b:hold	-2 -3 15 -15
b:in	-2 -18 6 18
b:is in	7 -15 8 0
b:is set	0 -14 15 0
b:issued	0 19 -17 -1
b:it	0 -24 9 18
b:it in	0 -11 -9 18
b:its	-3 25 -15 -4
b:kuala	0 -16 -4 18
b:kuala lumpur	0 -16 -4 18
b:leader	0 -19 19 0
b:lumpur	0 -16 -4 18
b:meet	-5 4 4 -18
b:meet on	0 -17 19 -1
b:monday	9 -15 -11 12
b:next	2 -17 14 0
b:of	-16 22 -11 -6
b:of them	0 -16 21 -4
b:on <day-ahead>	-2 -12 -3 17
b:open	12 -16 -3 5
b:opened	3 -18 16 -2
b:receive	0 -11 15 -1
b:round	-4 14 -20 8
b:round of	-5 17 -12 0
b:run	-2 18 -8 -4
b:since	5 6 -2 -16
b:sit	0 -15 8 6
b:sit in	0 -18 9 9
b:six	17 -15 0 -6
b:spoke	0 -13 17 -3
b:spoke by	0 -17 19 0
b:table	0 -14 15 0
b:television	0 -12 -3 16
b:the	-11 15 -7 -6
b:the <name>	0 -20 5 14
b:the <person>	0 -25 23 5
b:the third	12 -15 0 4
b:the two	-6 -27 30 0
b:them	0 -20 26 -5
b:there	10 -21 13 -3
b:they	15 -14 1 0
b:they are	13 -15 2 0
b:they will	7 -16 8 -1
b:thi	0 22 -17 -4
b:third round	-2 12 -15 4
b:to <seat>	21 -12 -3 -8
b:two	-8 -19 26 -3
b:until	-17 10 -32 16
b:up on	0 19 -10 -8
b:video	0 -18 19 0
b:was	11 -17 0 12
b:we	0 -15 10 6
b:wednesday	0 -10 16 -10
b:were	-8 23 -10 -15
b:with	0 16 0 -27
b:with <person>	0 -13 15 0
b:·	0 23 -10 -12
b:—	-3 16 -1 -20
c0=bear	0 8 0 -25
c0=end	-5 22 -12 -7
c0=suspend	-3 14 1 -21
c1=bear	-14 23 -3 -29
c1=suspend	-3 3 10 -22
c2=begin	-4 15 -5 -3
c2=impose	-9 4 6 -15
c2=say	-1 21 -14 -4
c2=stay	11 12 -21 -7
ct0=agree past-passive	0 17 -12 -3
ct0=begin present	0 1 4 -15
ct0=end present	-2 17 -6 -9
ct0=impose future	0 -15 20 -5
ct0=propose present	0 17 -15 0
ct1=agree past-passive	0 17 -12 -3
ct1=begin gerund	17 -10 -8 -3
ct1=end present	0 16 -5 -8
ct1=impose future	0 -15 20 -5
ct1=propose present	0 17 -15 0
ct2=say past	0 15 -9 -2
ct2=stay present	12 0 -15 0
day-r	14 11 -6 -29
day=l1	0 -5 -17 17
day=l4	4 2 2 -17
day=r1	16 -1 -2 -20
day=r2	9 4 -2 -22
day=r4	-15 14 -9 0
f:'	-4 19 -6 -5
f:'s	-14 -11 3 21
f:,	3 -15 3 14
f:.	18 -9 5 -8
f::	15 0 -10 -3
f:;	8 13 -9 -28
f:<agent>	-8 -11 4 16
f:<day-gone>	-24 10 7 -6
f:<goods>	19 -11 -3 0
f:<level-noun>	20 7 -17 -21
f:<level>	-11 32 -29 0
f:<month-ahead>	-5 21 -13 -6
f:<month-gone>	-11 -6 20 -13
f:<name>	-7 0 -15 23
f:<not>	-26 30 -10 -15
f:<office>	12 -24 21 -1
f:<quality>	30 -13 -13 -2
f:<seat>	12 -21 15 0
f:<sender>	-3 -22 19 6
f:<taker>	-3 17 -10 0
f:<v-bear>	14 6 -4 -29
f:<v-buy>	-5 -12 20 -6
f:<v-end>	-17 15 -10 3
f:<v-impose>	-22 22 -4 -15
f:<v-say>	-20 19 -20 12
f:<v-stay>	-30 18 -6 0
f:<v-suspend>	-5 23 -13 -6
f:<v-target>	0 -17 2 15
f:<v-up>	-23 12 3 -16
f:?	4 20 -22 -13
f:a	-12 32 -12 -25
f:all	-3 -23 10 18
f:an	0 16 0 -26
f:are	2 -18 8 11
f:at	-13 21 -16 0
f:back	-5 20 -11 -2
f:beef	-7 17 -6 -1
f:before	2 -24 26 -9
f:begin	18 -10 -10 0
f:between	0 19 -10 -10
f:both	-2 -20 17 4
f:bring	-6 -12 21 -6
f:can	0 4 -15 6
f:day	-11 23 -6 -12
f:delegation	0 5 -15 6
f:down	-10 2 13 -21
f:eight	0 19 -18 0
f:evening	0 -15 16 0
f:ever	0 16 -10 -3
f:fifth	0 -11 16 -3
f:find	0 17 -14 0
f:five	0 16 -9 -2
f:forty	-3 10 -19 8
f:fourth	1 -23 12 10
f:from	18 -19 16 -15
f:given	0 -19 10 10
f:go	-16 -6 16 -6
f:had	0 10 1 -29
f:has	-24 -3 19 -6
f:have	-1 -2 15 -26
f:here	0 19 -13 -3
f:him	-2 15 -9 -2
f:hour	-4 15 -9 0
f:hurry	0 18 -15 -2
f:if	-4 23 -12 -7
f:in	-35 -1 28 -21
f:instead	0 -12 16 -3
f:it	13 -7 6 -16
f:know	0 11 -19 4
f:last	-7 17 -9 -5
f:leave	15 -7 -18 7
f:led	-4 -26 17 9
f:like	0 -17 20 0
f:list	13 -18 10 -2
f:live	20 -13 0 -9
f:matter	0 -16 13 3
f:meet	21 -27 15 -9
f:minute	-3 20 -14 -2
f:new	-5 19 -3 -7
f:no	7 28 -27 -12
f:none	0 22 -17 -3
f:not	-18 0 2 4
f:notice	-2 23 -10 -7
f:number	-2 18 -13 0
f:of	2 20 -4 -37
f:on	-5 -3 -6 19
f:one	1 19 -17 -9
f:out	-7 17 -7 -8
f:outside	19 -10 -8 -4
f:pause	0 13 -21 3
f:plan	0 17 -13 0
f:rise	0 27 -22 -3
f:round	8 23 -28 -9
f:same	-3 -11 15 0
f:say	-8 15 -17 8
f:second	22 -17 -2 -2
f:see	9 6 -15 -4
f:settle	0 17 -13 -1
f:side	13 7 -22 1
f:since	-7 -3 19 -18
f:speak	0 18 -14 -3
f:talk	-9 18 -6 -13
f:tariff	-4 9 -24 17
f:telephone	2 -24 26 -7
f:television	0 -17 18 -1
f:ten	-7 30 -16 -8
f:that	-20 -7 11 7
f:the	14 10 -9 -22
f:their	1 -25 16 12
f:then	-8 32 -12 -13
f:thi	0 -26 24 0
f:thing	3 -15 14 -4
f:third	-3 -11 17 -5
f:time	10 -41 11 30
f:to	0 -3 -8 17
f:trade	-2 24 -16 -5
f:truce	-5 31 -28 0
f:twenty	0 18 -10 -7
f:two	-15 -31 41 -5
f:was	5 -10 16 -19
f:way	-3 16 -6 -5
f:well	-2 25 -20 -2
f:which	0 -15 12 2
f:will	-8 -14 26 -10
f:with	7 15 -34 6
f:would	-8 16 -13 2
f:you	-2 15 -14 0
has-gerund	10 5 -6 -16
has-infinitive	-12 23 -7 -18
has-participle	-8 27 -23 -2
has-past	-23 12 0 -1
has-pluperfect	21 0 -21 -14
has-present	-15 12 -1 -2
headline	-10 13 3 -15
heads=1	-9 21 -12 -2
heads=2	-21 -5 19 -12
how=calendar	-14 33 -12 -23
how=calendar-span	-45 -73 97 -46
how=weekday	14 36 -88 37
how=weekday-span	-18 -30 51 -28
l1=,	1 -19 13 5
l1=:	-7 -8 20 -15
l1=<duty>	0 -15 17 -2
l1=<person>	-1 17 -14 0
l1=<seat>	13 8 -16 -7
l1=<v-begin>	17 -12 -8 0
l1=<v-stay>	-5 32 -23 -7
l1=by	-1 23 -15 -5
l1=from	9 -3 5 -21
l1=meet	0 15 -14 0
l1=monday	9 -15 -11 12
l1=tariff	0 -17 18 0
l1=the	6 29 -25 -22
l1=to	-12 5 -26 17
l1=until	-15 4 -26 18
l1=wednesday	0 -10 16 -10
l2=,	12 -32 8 23
l2=<begin>	19 -5 0 -10
l2=<gate>	0 -11 16 -4
l2=<level>	-1 17 -11 0
l2=<number>	0 -16 9 6
l2=<organisation>	0 -3 -14 15
l2=<person>	-6 -3 15 -15
l2=<seat>	-9 -3 16 -10
l2=<v-agree>	0 -7 -12 17
l2=<v-begin>	5 0 1 -17
l2=<v-stay>	0 12 -21 4
l2=<v-suspend>	-1 8 -16 6
l2=again	-2 17 -12 -3
l2=and	8 8 -17 -2
l2=is	-4 29 -21 -5
l2=lumpur	0 0 -15 14
l2=of	-1 32 -28 -3
l2=on	7 -20 8 9
l2=sign	0 -10 -9 19
l2=that	0 17 -14 0
l2=there	14 -29 16 -2
l2=tuesday	0 15 -7 -5
l2=up	0 19 -10 -9
l2=—	0 16 -7 -7
l3=:	-7 -24 37 -16
l3=<agent>	0 16 -19 2
l3=<name>	-4 0 -18 16
l3=<seat>	11 -17 0 10
l3=<span>	-5 21 -10 -6
l3=<v-impose>	-2 44 -35 -11
l3=<v-say>	9 14 -29 -1
l3=a	0 10 0 -16
l3=and	-13 -5 -5 17
l3=at	0 -15 0 15
l3=be	-2 23 -17 -5
l3=been	6 -18 -1 16
l3=by	0 -15 19 -3
l3=did	0 15 -13 0
l3=down	-8 15 -6 -1
l3=in	10 -45 47 -20
l3=it	-13 20 0 -16
l3=kuala	0 0 -15 14
l3=talk	15 -3 -9 0
l3=tariff	0 -10 -3 15
l3=they	-4 -29 23 12
l3=to	-13 16 -8 -3
l3=with	-1 20 -13 -6
l3=—	0 18 -11 -6
l4=,	-2 -13 20 -5
l4=<name>	-1 5 -18 8
l4=<office>	-5 -19 24 -1
l4=<organisation>	0 24 -17 -5
l4=<person>	0 -9 19 -17
l4=<seat>	6 14 -13 -16
l4=<span>	-1 -24 17 8
l4=<v-begin>	-6 24 -16 -4
l4=<v-impose>	2 5 0 -19
l4=<v-target>	-3 16 -11 0
l4=are	0 -13 16 0
l4=at	2 -25 25 -11
l4=been	12 3 -17 -8
l4=in	-23 -5 8 6
l4=meet	-1 -13 17 -3
l4=of	-1 19 -12 -6
l4=on	12 2 -3 -18
l4=talk	-3 -16 9 7
l4=the	16 18 -38 1
l4=they	1 23 -25 -5
l4=was	3 -16 17 -9
l=, to	0 -9 -5 15
l=<person> :	0 -20 22 0
l=<seat> on	2 4 1 -20
l=again on	-2 16 -11 -3
l=at the	-2 34 -29 -3
l=in <seat>	6 12 -18 0
l=tuesday ,	0 15 -7 -5
l=up on	0 18 -10 -8
lead="	-3 21 -10 -13
lead=1	0 15 -9 0
lead=2	0 16 -9 -2
lead=and	-6 30 -15 -11
lead=july	0 22 -18 0
lead=june	0 -13 15 0
lead=last	-2 18 -7 -7
lead=march	-2 -13 18 -2
lead=monday	26 -16 -18 0
lead=november	0 19 -15 0
lead=the	-7 -20 37 -19
lead=today	-6 19 -9 -2
lead=tomorrow	-8 -8 -7 18
lead=treasury	0 -11 -8 16
lead=trump	-2 17 -13 -1
lead=—	-3 16 -1 -20
left:calls	-4 -45 56 -28
left:coming	0 -11 19 -16
left:experts	0 -19 24 -13
left:m=due	0 9 -15 4
left:m=here	10 -17 7 0
left:m=meet	-3 -10 16 -2
left:m=negotiators	0 16 -13 -2
left:m=session	0 -16 5 9
left:m=sit	4 -16 4 7
left:m=talks	12 -22 4 8
left:m=there	12 -27 14 0
left:m=time	12 4 -16 -3
left:meets	21 -26 10 3
left:summit	7 -16 17 -22
left:sure	11 -19 9 1
left:wished	8 16 -26 -10
lll=<begin> <seat> ,	-2 32 -10 -21
lll=<begin> monday ,	0 -16 0 18
lll=by telephone on	0 -15 16 0
loud	30 -37 17 -3
lr=, (	0 -6 -15 19
lr=, )	0 -13 21 -12
lr=, .	-26 -15 26 -3
lr=, <end>	-9 23 -12 -6
lr=, —	-2 7 -15 4
lr=: ,	-1 -19 24 -3
lr=: <end>	0 16 -12 0
lr=<begin> ,	-8 18 -4 -9
lr=<begin> .	22 -21 -12 17
lr=<begin> :	-3 18 -9 -8
lr=<begin> <end>	-22 -15 30 -31
lr=monday <end>	-18 0 -6 13
lr=of <end>	0 18 -16 0
lr=on .	-4 12 0 -27
lr=on and	14 -18 10 -10
lr=on with	-1 0 -17 14
lr=since ,	-14 24 -5 -2
lr=since .	21 -14 0 -13
lr=to .	-2 -9 -10 19
nc2=impose	-21 -9 11 8
nct2=begin past	0 -9 15 -5
nct2=impose past	-8 -15 25 -10
nct2=stay past	-7 -13 22 -6
next:apart	-25 12 -8 10
next:calls	3 -63 55 15
next:coming	-32 -16 27 3
next:ended	-26 5 0 7
next:experts	18 -37 31 -12
next:heads=1	-5 -8 -3 19
next:heads=2	-6 22 -11 -18
next:meets	-11 -21 9 28
next:running	-19 14 -10 3
next:sure	16 -38 5 31
next:wished	-25 27 4 -46
next="	-1 8 -15 5
next=)	-2 -11 16 -2
next=:	-11 30 -17 -10
next=and	0 -20 9 14
next=that	-5 17 -12 0
next=—	-9 -5 23 -18
nhas-gerund	0 27 -18 -11
nhas-past	-2 -5 18 -15
nhas-present	3 12 -25 6
nt2=future	0 -10 17 -7
nt2=gerund	0 22 -16 -7
nt2=past	0 -12 26 -23
nt2=present	5 4 -18 5
nv2=hold	-1 15 -7 -3
nv2=take	0 -15 1 12
pair: n=0	19 -2 -8 -2
pair: n=1	-16 5 0 0
pair: n=2	-17 7 13 -30
pair: n=3	-7 25 -12 -9
pair: n=4	0 -21 13 11
pair: not-both	-4 20 -3 -22
pair:both n=2	-18 6 8 -13
pair:both n=3	-5 0 12 -15
pair:both n=4	0 -19 9 11
pair:coming both	0 7 1 -18
pair:coming n=1	1 12 -6 -16
pair:day 	-6 7 6 -15
pair:day day=l1	0 -5 -17 17
pair:day day=l4	4 2 2 -17
pair:day day=r1	16 -1 -2 -20
pair:day day=r2	9 4 -2 -22
pair:day day=r4	-15 14 -9 0
pair:day ended	-12 0 -11 17
pair:day n=0	5 17 -19 -8
pair:day n=2	-3 2 8 -16
pair:day n=4	0 -27 14 15
pair:day no-word	-24 28 -10 -10
pair:day not-both	-7 20 -10 -9
pair:day-none coming	-13 8 6 -18
pair:day-none ended	-12 -1 -10 18
pair:day-none n=2	-16 14 5 -31
pair:day-none n=4	0 -30 16 16
pair:day-none no-word	-17 8 1 0
pair:day-none running	-8 9 8 -30
pair:day=l1 	2 1 -15 5
pair:day=l1 both	-3 -13 -3 19
pair:day=l1 no-word	0 0 -15 10
pair:day=l2 both	0 4 1 -15
pair:day=l2 n=1	0 11 -19 1
pair:day=l2 not-both	-15 0 -10 18
pair:day=l3 n=1	-6 -11 15 0
pair:day=l3 not-both	-17 18 0 -7
pair:day=l4 not-both	9 4 -15 -4
pair:day=r1 both	18 -9 -6 -7
pair:day=r1 coming	16 -7 -8 -3
pair:day=r1 no-word	8 0 0 -17
pair:day=r3 n=2	4 -19 12 0
pair:day=r3 no-word	-1 18 -3 -17
pair:day=r3 sent:sure	2 -21 14 0
pair:ended both	-15 -7 0 14
pair:ended n=0	-10 48 -20 -27
pair:ended n=1	-2 -16 -12 30
pair:ended n=2	0 -15 18 -2
pair:ended not-both	-1 9 -15 5
pair:ended+running both	3 -1 7 -16
pair:ended+running n=1	1 0 11 -26
pair:l=<begin> 	0 -8 15 -11
pair:l=<begin> coming	-13 -5 -2 16
pair:l=<begin> ended	-2 17 -7 -6
pair:l=<begin> n=1	4 12 -6 -19
pair:l=<begin> no-word	1 -7 16 -17
pair:l=<begin> prev:sure	-18 1 -22 19
pair:l=again coming	0 -12 15 -1
pair:l=by 	0 18 -11 -4
pair:l=by day	-1 23 -15 -5
pair:l=by day-none	0 20 -13 -3
pair:l=by no-word	-1 22 -14 -4
pair:l=for coming	-6 -10 17 -3
pair:l=for n=1	0 -12 15 -1
pair:l=from 	-4 4 8 -16
pair:l=from both	15 -19 10 -8
pair:l=from coming	16 -10 -6 -1
pair:l=from day	9 -3 5 -21
pair:l=from day-none	-1 3 5 -16
pair:l=from day=r1	15 -8 -4 -2
pair:l=from n=0	0 20 -21 -5
pair:l=from part:sure	-2 -14 18 0
pair:l=monday 	9 -15 -11 12
pair:l=monday day	9 -15 -11 12
pair:l=monday day-none	9 -15 -11 12
pair:l=monday no-word	15 -24 -10 17
pair:l=monday not-both	9 -15 -11 12
pair:l=monday, n=0	6 -20 -4 17
pair:l=monday, n=1	0 24 -7 -16
pair:l=of day-none	-6 3 8 -16
pair:l=on coming	-5 12 2 -36
pair:l=on day-none	-19 5 4 -3
pair:l=on day=r4	-4 16 -11 0
pair:l=on ended	-15 0 -2 9
pair:l=on n=1	-21 1 2 6
pair:l=on not-both	-3 11 -1 -15
pair:l=since n=1	4 3 0 -17
pair:l=since no-word	8 10 -13 -20
pair:l=the 	-12 17 -3 -12
pair:l=the day	6 29 -25 -22
pair:l=the day-none	10 14 -16 -16
pair:l=the n=0	-10 19 -6 -7
pair:l=the n=2	0 18 -15 0
pair:l=the not-both	7 18 -17 -19
pair:l=the part:sure	15 8 -25 0
pair:l=the sent:sure	-2 20 -13 -4
pair:l=thursday 	0 20 -5 -13
pair:l=to 	-5 17 -21 4
pair:l=to coming	-4 -8 -5 16
pair:l=to day	-12 5 -26 17
pair:l=to n=0	-3 29 -15 -15
pair:l=to n=1	-1 -8 -9 16
pair:l=to no-word	-10 3 -22 17
pair:l=to not-both	-10 -2 -18 17
pair:l=tuesday, 	0 15 -7 -5
pair:l=tuesday, day	0 15 -7 -5
pair:l=tuesday, not-both	0 15 -7 -5
pair:l=until 	-8 10 -18 4
pair:l=until day	-15 4 -26 18
pair:l=until day-none	-7 8 -20 5
pair:l=until no-word	-7 12 -22 3
pair:l=until not-both	-13 14 -19 7
pair:l=wednesday 	0 -10 16 -10
pair:l=wednesday day	0 -10 16 -10
pair:l=wednesday day-none	0 -10 16 -10
pair:l=wednesday n=1	0 -18 23 -8
pair:l=wednesday no-word	0 -10 16 -10
pair:l=wednesday not-both	0 -10 16 -10
pair:no-word 	-10 22 -7 -14
pair:no-word ended	-25 13 0 -4
pair:no-word n=1	-16 22 -22 7
pair:no-word n=2	-12 10 9 -31
pair:no-word n=3	-2 26 -11 -19
pair:no-word n=4	0 -17 3 15
pair:no-word not-both	-20 20 -6 -6
pair:no-word running	-7 -12 21 -1
pair:not-both n=0	2 23 -21 -13
pair:not-both n=1	-15 1 4 0
pair:not-both n=3	-3 17 -22 3
pair:part:sure both	7 -20 11 0
pair:part:sure coming	4 0 4 -25
pair:part:sure ended	1 -16 -5 20
pair:part:sure n=0	-18 20 -8 0
pair:part:sure running	3 16 -20 -2
pair:prev:sure 	18 -18 0 6
pair:running n=1	-7 -4 16 -14
pair:running n=2	5 10 -15 -1
pair:sent:sure n=0	20 18 -32 -20
pair:sent:sure n=1	-30 -10 21 0
pair:sent:sure n=2	-12 -7 1 15
part:calls	-27 -37 52 -25
part:m=delegations	0 -3 -10 16
part:m=due	1 8 -15 4
part:m=round	2 14 -23 5
part:m=signed	-2 8 -17 9
part:m=table	0 -14 17 -1
part:m=there	11 -28 11 5
part:m=time	11 -12 -11 15
part:meets	2 -19 16 0
part:running	5 12 -5 -20
part:summit	5 -34 32 -8
pc0=agree	0 15 -6 -5
pc0=down	-2 -20 18 3
pc0=end	-2 17 -6 -7
pc0=impose	-1 -17 23 -2
pc0=suspend	0 -14 19 -5
pc1=agree	0 17 -7 -6
pc1=bear	-4 5 8 -15
pc1=down	-2 -20 19 3
pc1=end	-2 19 -7 -9
pct1=impose infinitive	0 17 -16 0
people=0	-7 23 -13 -9
people=3	2 -22 8 5
phas-gerund	0 16 -6 -7
phas-infinitive	0 17 -11 -3
phas-past	25 -3 -7 -25
phas-present	-32 4 9 -1
prev:calls	-18 -24 34 -3
prev:coming	20 -9 -7 -1
prev:heads=1	-11 0 16 -20
prev:heads=2	19 -11 3 -18
prev:meets	1 -18 1 21
prev:summit	-28 -4 7 9
prev:sure	8 13 -17 -9
prev:wished	19 -9 -7 3
pt0=past	18 0 -6 -19
pt0=present	-30 5 6 0
pt1=infinitive	0 16 -10 -3
pt1=past	19 -1 -6 -18
pt1=present	-30 -5 19 0
pv0=have	9 13 -18 -7
pvt0=have present	0 20 -15 -5
q:<day-today>	0 -15 4 11
q:<duty>	2 29 -23 -12
q:<goods>	1 17 -30 6
q:<level-noun>	-5 15 0 -14
q:<level>	-12 30 -28 2
q:<number>	13 3 -3 -15
q:<office>	-14 46 -37 0
q:<organisation>	-10 31 -14 -18
q:<person>	-4 -29 31 3
q:<seat>	-17 -13 32 -10
q:<sender>	-3 20 -10 -9
q:<span>	-5 30 -28 -3
q:<v-agree>	-16 32 -12 -19
q:<v-bear>	0 6 2 -19
q:<v-begin>	3 20 -38 6
q:<v-down>	6 -15 0 12
q:<v-impose>	-1 -9 15 -5
q:<v-say>	-34 2 21 -16
q:<v-sell>	-4 20 -9 -8
q:<v-stay>	-25 3 -11 14
q:<v-threaten>	0 -10 15 -1
q:<v-up>	0 20 -9 -25
q:@	0 -5 -15 17
q:_	0 -27 10 17
q:a	-14 23 5 -41
q:about	0 23 -19 -2
q:again	11 6 -16 -5
q:all	-1 17 -10 -4
q:and	4 -2 -19 18
q:anybody	0 -18 -3 21
q:at	0 -17 23 -4
q:by	-10 31 -15 -18
q:calendar	6 -18 4 5
q:car	15 -11 -4 0
q:carry	15 -12 0 0
q:could	0 -11 -7 17
q:duty	-3 22 -10 -10
q:each	-5 20 -26 6
q:earth	-1 16 -10 0
q:first	0 -15 21 -6
q:framework	7 -18 12 0
q:go	6 27 -31 -16
q:have	2 16 -8 -19
q:his	16 0 -13 -6
q:hour	11 -19 11 -1
q:hundred	0 -13 16 0
q:i	16 -11 0 -9
q:if	-2 17 -8 -7
q:is	-16 9 -2 1
q:it	-46 12 5 -2
q:last	-6 16 -5 -12
q:leave	3 -22 20 0
q:make	-4 17 -5 -4
q:minister	0 -17 22 -7
q:move	-2 19 -15 0
q:mr	8 -16 14 -8
q:new	1 -19 4 14
q:next	-5 -26 31 -3
q:no	1 -28 25 5
q:nobody	0 -33 9 25
q:not	-22 23 -4 -15
q:now	-2 17 -7 -5
q:of	-5 -18 23 0
q:off	0 -18 3 14
q:on	4 7 0 -23
q:one	6 -9 -15 17
q:other	0 19 -35 9
q:out	4 -5 -19 15
q:put	4 -25 23 -2
q:rare	-1 16 -10 0
q:right	0 -17 19 0
q:say	-15 15 0 -3
q:see	-9 30 -18 -13
q:sell	0 17 -13 -2
q:settle	0 -13 16 0
q:sign	-5 34 -23 -7
q:signature	12 -16 7 0
q:sit	-8 -7 -1 15
q:step	0 -16 18 -1
q:still	-1 15 -10 -1
q:stop	8 -17 0 10
q:tell	-4 -17 24 -4
q:that	-16 11 6 -12
q:there	-6 -15 13 6
q:three	6 -42 24 15
q:to	11 2 -17 0
q:trade	0 -12 16 -10
q:truce	-14 27 -12 -8
q:until	-5 8 -23 11
q:us	-2 -12 18 -3
q:was	9 -15 17 -11
q:week	-3 25 -19 -6
q:what	0 26 -27 -3
q:whether	-1 -13 16 0
q:who	-11 0 15 -18
q:word	0 16 -12 -1
q:yes	10 -1 -16 5
q:york	4 -19 -2 17
qt=future	-1 18 -9 -6
qt=present	6 2 -30 20
r1=;	-9 15 -10 0
r1=<end>	-22 11 9 -21
r1=<person>	15 -5 -3 -7
r1=and	25 -16 5 -26
r1=evening	-4 -1 -11 15
r1=for	16 5 -18 -12
r1=in	0 -12 20 -11
r1=it	-2 15 -7 -1
r1=they	0 -14 -5 19
r1=with	-7 -15 1 18
r2=<goods>	0 17 -21 0
r2=<number>	17 -17 -25 19
r2=<v-begin>	-2 15 -8 0
r2=<v-stay>	5 -22 17 -2
r2=after	0 -12 -11 20
r2=is	-7 22 -8 -10
r2=three	0 15 -10 -3
r2=transcript	0 -17 8 8
r2=two	-1 17 -11 -2
r3='s	-6 21 -12 -4
r3=:	-1 -14 -3 19
r3=<number>	-1 25 -10 -11
r3=<organisation>	0 20 -16 -2
r3=<person>	14 -4 0 -16
r3=<span>	5 -25 -9 26
r3=<v-end>	-2 16 -5 -5
r3=<v-stay>	-1 20 -11 -6
r3=and	-10 -15 3 17
r3=for	-4 18 -10 0
r3=the	11 8 -17 -3
r3=two	7 -15 1 6
r4=,	-4 -12 20 -6
r4=-	0 24 -17 -9
r4=.	-4 -22 27 -3
r4=<day-ahead>	6 12 -15 -7
r4=<level>	-2 15 -9 0
r4=<number>	-2 -9 -13 19
r4=<v-end>	0 -19 -7 25
r4=at	0 -15 18 -2
r4=for	0 16 -12 0
r4=he	7 -21 16 0
r4=one	0 -15 17 0
r4=the	3 25 -17 -25
r=, <number>	0 -13 -9 20
r=, after	0 -10 -8 17
r=<end> <end>	-22 11 9 -21
r=in the	-2 24 -19 -3
r=— the	0 -10 -7 15
right:calls	7 -30 28 -7
right:coming	4 -2 -16 15
right:ended	2 -5 -25 24
right:m=there	5 1 -17 5
right:meets	0 -17 8 9
right:summit	-15 -1 14 -10
right:wished	-17 4 1 0
s:"	2 28 -30 -6
s:(	-16 5 -11 12
s:)	-16 1 -5 11
s:*	-6 -12 21 -6
s:-	-8 21 -25 2
s:/	-1 15 -13 0
s::	-20 15 4 -17
s:<day-ahead>	-13 6 16 -23
s:<day-gone>	15 3 -3 -15
s:<day-today>	-23 26 -46 28
s:<duty>	-16 10 5 -15
s:<gate>	-24 -1 14 -5
s:<goods>	-10 16 0 -15
s:<level>	-4 41 -28 -21
s:<name>	-18 19 -7 -4
s:<number>	0 27 -28 -3
s:<office>	5 -13 18 -16
s:<organisation>	1 22 -22 -5
s:<points>	-3 19 -9 -6
s:<sender>	-4 37 -22 -15
s:<span>	17 -8 -27 25
s:<v-bear>	-25 10 7 -12
s:<v-end>	-23 17 -40 23
s:<v-impose>	-39 18 3 -10
s:<v-return>	-15 -5 5 6
s:<v-say>	-4 18 -7 -13
s:<v-suspend>	-2 -7 15 -9
s:@	13 10 -20 -13
s:_	15 -5 -4 -9
s:a	6 15 -17 -8
s:about	2 -13 19 -12
s:according	15 -8 -8 0
s:additional	-1 15 -9 -3
s:ago	0 16 -10 -5
s:ahead	-1 -14 19 0
s:all	-10 -13 3 18
s:am	0 17 -13 -3
s:and	-1 -15 0 23
s:answer	0 23 -17 -7
s:arrive	12 -2 -18 3
s:as	10 11 -12 -18
s:at	-20 0 2 6
s:back	3 0 5 -17
s:before	-8 4 10 -20
s:bergen	0 -22 22 0
s:both	-10 9 4 -16
s:busan	-4 -18 32 -23
s:by	-32 10 7 -14
s:call	0 -2 10 -20
s:cape	0 16 -13 -2
s:car	-2 15 -7 -2
s:carry	-3 16 -8 -3
s:clock	0 -7 -8 15
s:close	10 -12 -25 18
s:closed	0 -9 -11 19
s:conference	0 -15 9 5
s:consultation	0 -17 0 16
s:custom	-8 16 -7 -4
s:date	-4 15 0 -9
s:day	-5 0 -16 15
s:delegation	9 -29 -7 26
s:did	-7 6 -19 14
s:done	-1 -2 -23 21
s:effect	-3 20 -10 -3
s:end	-13 -2 -23 26
s:every	0 15 -10 -3
s:everything	-2 15 -15 0
s:expert	-1 -20 13 10
s:final	0 15 -13 0
s:floor	7 -3 -15 8
s:fly	-2 18 -14 -1
s:for	4 -2 9 -22
s:force	-1 19 -10 -3
s:forty	-1 -19 24 -6
s:fourth	-6 -10 16 -2
s:from	-2 15 -5 -13
s:further	-1 -13 22 -12
s:gave	0 15 -10 -2
s:go	-22 9 5 -10
s:grower	0 18 -14 -2
s:had	21 -6 -17 2
s:half	0 18 -8 -6
s:has	-25 36 -27 -1
s:he	-14 -7 18 -3
s:here	10 -30 17 5
s:hold	-10 -2 15 -11
s:i	-12 -4 20 -27
s:if	-5 19 -12 -2
s:in	-5 -32 24 17
s:issued	0 19 -12 -7
s:its	-13 36 -15 -18
s:lapse	-7 15 -9 0
s:last	2 -17 20 -2
s:legal	0 16 -15 0
s:let	0 9 -22 11
s:levy	0 -11 17 -3
s:lift	0 -16 9 8
s:line	-3 5 -15 8
s:long	0 16 -13 0
s:madrid	0 -18 7 11
s:me	0 -14 18 -3
s:meet	-17 -6 9 4
s:midnight	-1 16 -31 4
s:minute	-7 -4 17 -17
s:monday	13 -20 -13 17
s:more	3 25 -27 -10
s:negotiation	-3 -8 18 -11
s:new	9 3 -19 2
s:next	10 -30 28 -8
s:nine	-5 18 -26 4
s:nobody	0 15 -8 -4
s:notice	0 17 -9 -6
s:of	-24 6 -13 22
s:off	-17 28 -7 -26
s:open	17 -14 -8 4
s:opened	2 -16 15 -3
s:order	-2 16 -8 -7
s:other	-13 14 4 -20
s:our	-10 13 0 -16
s:own	22 -14 -1 -5
s:panama	-3 -14 0 18
s:pay	-9 25 -7 -13
s:phone	-2 -10 15 -2
s:president	-7 -22 32 -10
s:put	3 -4 9 -15
s:question	0 24 -17 -10
s:read	10 -19 15 -7
s:receive	0 -12 18 -4
s:resume	-7 -12 2 15
s:run	-10 23 -16 -2
s:same	-1 11 -19 5
s:saturday	0 15 -10 -2
s:secretary	0 -20 22 0
s:see	-8 15 0 -15
s:set	-2 -19 13 10
s:ship	-1 20 -12 -2
s:short	-3 24 -19 -2
s:sign	-12 32 -31 0
s:signature	-4 -4 -7 15
s:sir	0 16 -13 -3
s:sit	6 -17 9 0
s:six	15 -19 12 -15
s:so	-12 23 -2 -16
s:soybean	0 -11 15 -3
s:statement	0 15 -9 -6
s:still	-4 23 -15 -7
s:stockholm	0 -10 -11 21
s:summit	0 -12 18 -7
s:sunday	0 -21 -12 26
s:suspend	0 18 -11 -5
s:suspension	0 12 -15 4
s:table	-6 -7 18 -13
s:team	11 -27 11 5
s:telephone	-7 -20 27 -10
s:tell	-5 16 -3 -13
s:ten	-3 16 -5 -9
s:text	0 -12 -8 18
s:the	-1 13 -15 2
s:them	-6 -17 32 -15
s:then	0 -23 28 -12
s:there	16 0 -14 -1
s:they've	12 -15 4 -1
s:thi	-17 -6 6 8
s:third	0 3 -25 18
s:town	0 19 -16 -3
s:translated	0 -10 -5 15
s:tuesday	0 6 3 -16
s:twenty	0 24 -17 -3
s:two	3 -23 17 3
s:under	-11 27 -12 -13
s:unless	0 15 -5 -4
s:until	3 -4 -20 16
s:video	-2 -22 25 -1
s:visit	4 12 -18 0
s:vote	-1 22 -18 -4
s:we	18 -20 -5 7
s:wednesday	-1 -14 23 -17
s:week	-15 0 8 -2
s:were	-5 23 -8 -15
s:when	1 -14 -8 21
s:which	-19 7 9 -15
s:with	-2 -14 2 18
s:without	0 -11 -10 19
s:working	0 -27 13 13
s:would	-14 15 0 -10
s:yes	-3 -11 18 -4
s:york	15 -16 -7 8
s:your	0 15 -8 -2
s:·	0 16 -19 0
s:—	-18 26 -6 -19
sa:"	8 17 -30 0
sa:, <number>	-2 -7 -13 19
sa:, <person>	-1 -19 6 13
sa:, after	0 -16 0 16
sa:, and	4 3 2 -18
sa:, he	2 -16 17 -1
sa:, in	-5 -27 30 -2
sa:, when	-2 -7 -9 15
sa:-	-8 16 -26 8
sa::	-20 18 -16 3
sa:: <number>	-3 -2 -18 15
sa:;	-20 5 7 -9
sa:<day-ahead>	14 16 -35 -3
sa:<day-ahead> .	20 1 -23 -4
sa:<day-gone>	-10 30 -13 -19
sa:<day-gone> .	-8 23 -16 -3
sa:<day-today>	9 -14 18 -16
sa:<day-today> ,	13 -19 13 -7
sa:<level-noun>	1 1 -22 14
sa:<level>	-5 24 -17 -4
sa:<level> .	-2 21 -11 -4
sa:<name> .	-3 -13 22 -10
sa:<number>	11 16 -38 4
sa:<number> .	-6 17 -9 -2
sa:<number> :	0 -11 -9 17
sa:<organisation>	4 22 -12 -27
sa:<person>	4 -23 15 4
sa:<person> ,	5 -34 28 3
sa:<person> and	0 -24 22 0
sa:<person> had	11 -8 -15 10
sa:<seat>	-1 13 0 -24
sa:<sender>	0 16 -9 -5
sa:<span>	13 -18 -15 28
sa:<span> .	16 -20 -3 12
sa:<span> of	2 -1 -21 19
sa:<v-bear>	-29 3 3 2
sa:<v-begin>	-21 6 0 5
sa:<v-down>	-1 8 3 -19
sa:<v-end>	-9 -5 -13 24
sa:<v-impose>	-19 4 2 0
sa:<v-return>	-2 0 -17 17
sa:<v-stay>	1 2 6 -21
sa:<v-suspend>	7 1 3 -26
sa:a	13 0 -16 5
sa:a further	0 -14 20 -8
sa:about	-4 -11 22 -9
sa:account	15 -13 0 0
sa:after	4 -8 -12 15
sa:after <span>	0 -16 -7 20
sa:all	-4 -1 -8 15
sa:an hour	0 -17 22 -5
sa:and <person>	1 -20 17 0
sa:and <quality>	0 -16 1 14
sa:and i	0 -14 16 0
sa:another	5 -3 -16 10
sa:at	-29 15 -2 -3
sa:back	7 -16 14 -4
sa:by	-12 30 -11 -24
sa:clock	0 -13 -3 17
sa:come	0 16 -8 -9
sa:down	0 16 -14 -2
sa:each	-2 0 -18 14
sa:for <name>	-2 17 -10 -2
sa:for a	0 16 -14 0
sa:forty	0 -20 23 -4
sa:forty minute	0 -20 24 -4
sa:from	-21 29 -12 -6
sa:further	0 -12 18 -9
sa:good of	0 -14 0 15
sa:government	0 15 -4 -9
sa:has	-9 18 -7 -4
sa:he	0 -18 14 7
sa:he and	0 -21 16 4
sa:hold	-2 15 -3 -7
sa:hour and	0 -14 18 -4
sa:in	0 -20 21 1
sa:in a	-4 -17 23 -1
sa:in geneva	0 -16 11 7
sa:in new	12 -15 -11 12
sa:is	2 16 -11 -13
sa:last	11 -18 0 7
sa:lift	0 -16 9 8
sa:minute	-5 -13 23 -12
sa:minute .	0 -17 21 -3
sa:more	4 10 -16 -2
sa:most	0 -12 15 0
sa:new	10 -1 -17 6
sa:new york	12 -15 -11 12
sa:night ,	-1 -13 16 0
sa:nine	0 16 -19 0
sa:not	-12 18 -6 -6
sa:of talk	4 -10 -11 16
sa:on <day-gone>	-16 22 -4 -6
sa:on the	7 -22 -1 21
sa:one	5 -16 17 -5
sa:other	-5 19 -2 -11
sa:over	-5 17 -13 0
sa:round	4 0 4 -17
sa:set	0 -14 0 15
sa:settle	0 -14 16 0
sa:side	-4 3 11 -16
sa:sign	-4 17 -9 -6
sa:so	-5 18 -7 -3
sa:stop	0 -14 0 16
sa:take	-1 -14 0 15
sa:tariff	-6 9 6 -22
sa:tariff .	-3 -7 16 -6
sa:telephone	0 -11 15 -3
sa:text	0 -16 -4 19
sa:the <name>	-3 18 -6 -10
sa:the <quality>	15 -16 -9 12
sa:the clock	0 -13 -3 17
sa:the last	0 -14 -1 16
sa:the third	-7 -13 2 15
sa:their	-3 21 -13 -6
sa:there	9 3 -19 0
sa:they	-12 5 -18 16
sa:those	0 0 -15 14
sa:to	10 3 2 -23
sa:to <name>	0 -14 15 0
sa:to the	-3 20 -10 -3
sa:translated	0 -13 -1 16
sa:truce	-2 11 -19 6
sa:twenty	0 16 -12 -1
sa:until	17 -3 -8 -7
sa:when	0 -13 -5 17
sa:which	-7 17 -2 -13
sa:will	1 15 -13 -10
sa:with	2 -32 6 25
sa:with a	-5 6 -22 13
sa:with the	-7 -4 16 -14
sa:without	0 -14 -4 18
sa:yes	0 -14 17 0
sa:york	12 -15 -11 12
sa:— the	0 -7 -10 15
sb:"	-10 17 -6 -8
sb:'s a	0 21 -20 0
sb:'s trade	0 -12 16 -5
sb:*	-6 -12 21 -6
sb:, "	-1 13 -17 2
sb:, <seat>	0 -36 31 7
sb:, by	0 15 -13 0
sb:, in	-13 15 -2 -12
sb:, on	1 -12 15 -8
sb:, sign	0 15 -8 -6
sb:, that	0 16 -11 -3
sb:, the	-8 21 -16 -1
sb:, thursday	0 17 -5 -10
sb:, wednesday	0 -29 33 -11
sb:, which	-2 0 10 -16
sb:.	-3 16 -3 -10
sb::	-8 5 12 -23
sb:: <person>	0 23 -16 -7
sb:: and	17 -7 -11 -5
sb:: the	3 9 -27 8
sb:;	6 9 -17 0
sb:<day-ahead>	-6 2 -24 18
sb:<day-ahead> and	-2 -10 -4 16
sb:<day-gone> ,	1 12 -4 -17
sb:<day-gone> and	-20 -5 -5 22
sb:<gate>	-18 0 10 -4
sb:<goods>	-14 21 -2 -16
sb:<level-noun>	-8 0 14 -18
sb:<level>	0 32 -19 -25
sb:<level> on	0 20 -15 -2
sb:<name> 's	3 9 0 -22
sb:<number>	-25 17 0 -6
sb:<office> 's	17 -27 2 8
sb:<organisation>	-2 10 -18 11
sb:<organisation> ,	-2 13 -27 11
sb:<person> (	0 15 -12 -2
sb:<person> ,	7 14 -7 -24
sb:<person> and	0 0 6 -18
sb:<person> of	0 -14 0 17
sb:<quality> and	0 -32 21 12
sb:<seat> 's	-1 15 -7 -3
sb:<seat> ,	-27 3 -3 10
sb:<seat> on	15 -11 -2 2
sb:<sender>	-1 24 -14 -8
sb:<span>	4 9 -20 2
sb:<span> in	4 -18 13 0
sb:<v-agree>	-11 19 -12 -1
sb:<v-bear>	-9 7 7 -21
sb:<v-end>	-18 29 -36 5
sb:<v-impose>	-30 17 -7 0
sb:<v-return>	-10 -4 17 -14
sb:<v-suspend>	-16 -8 12 3
sb:<v-target>	5 3 0 -17
sb:@	13 10 -20 -13
sb:_	15 -5 -4 -9
sb:a	0 18 -5 -29
sb:a third	-3 23 -18 -3
sb:again	-8 12 -1 -15
sb:again on	-2 16 -11 -3
sb:all	-2 -15 14 5
sb:and	-11 -17 -4 34
sb:and <person>	0 5 1 -18
sb:and <quality>	-3 -30 21 9
sb:and from	11 -18 -4 10
sb:and the	-4 0 -33 29
sb:answer	0 20 -15 -6
sb:are to	-2 -19 23 0
sb:arrive	11 -1 -15 0
sb:as	11 5 -8 -15
sb:at it	0 -32 20 11
sb:at midnight	0 17 -13 -2
sb:back	-3 20 -8 -10
sb:be in	0 -18 19 0
sb:been at	1 -17 10 3
sb:bergen	0 -20 22 0
sb:between <name>	0 15 -6 -3
sb:between the	-1 20 -12 -9
sb:both side	0 17 -15 0
sb:busan	-3 -12 25 -19
sb:busan on	0 -24 25 0
sb:by	-20 -2 12 -1
sb:by telephone	0 -20 22 0
sb:close	0 -15 -16 25
sb:consultation	0 -17 0 17
sb:continue	0 17 -11 -5
sb:date	0 16 -4 -8
sb:delegation	10 -23 -9 22
sb:did	-4 10 -19 8
sb:did ,	0 18 -16 0
sb:done	0 3 -20 12
sb:due to	-2 18 -11 -4
sb:effect	-3 15 -8 0
sb:end	-7 -2 -16 18
sb:evening	0 -15 19 -2
sb:fact	-1 15 -10 0
sb:fact sheet	-1 15 -10 0
sb:for the	19 -13 -14 3
sb:force	-1 18 -10 -3
sb:fourth	0 -12 17 -2
sb:from the	-2 -20 16 8
sb:good	0 25 -24 -13
sb:had	21 -2 -15 -10
sb:has	-14 25 -22 2
sb:he	-17 10 8 -22
sb:his <quality>	0 -24 22 0
sb:hold	-4 -11 17 -5
sb:i	-5 -3 15 -18
sb:if	0 18 -11 -3
sb:in	-2 -21 15 9
sb:in new	4 8 -15 0
sb:in the	2 11 -15 1
sb:into	0 17 -13 0
sb:is set	0 -14 15 0
sb:issued	0 18 -12 -7
sb:it has	0 17 -13 -2
sb:it in	0 -10 -10 18
sb:it is	-3 0 -12 15
sb:its	-6 33 -18 -9
sb:joint	0 -16 16 0
sb:last	-10 -1 23 -18
sb:legal	0 16 -15 0
sb:let	0 0 -16 14
sb:letter	0 18 -12 -3
sb:madrid	0 -20 7 12
sb:me	0 -20 22 -2
sb:meet in	-9 -9 18 -7
sb:meet on	0 -14 17 -2
sb:midnight	-4 8 -19 8
sb:monday	14 -20 -13 17
sb:more	0 20 -12 -6
sb:morning	0 16 -13 -1
sb:next	7 -31 29 -10
sb:no	-1 17 -6 -12
sb:of	-21 18 -18 10
sb:of <name>	-1 -22 5 22
sb:of <person>	0 18 -15 -2
sb:of the	-17 9 -15 12
sb:of them	0 -18 23 -5
sb:off	-8 24 -11 -16
sb:on <quality>	5 17 -21 -10
sb:on the	0 -7 20 -29
sb:open	18 -20 -4 4
sb:opened	3 -18 16 -3
sb:our	-4 15 -6 -6
sb:out	5 4 -19 2
sb:panama	-3 -12 0 15
sb:panama city	-3 -12 0 15
sb:pay	-2 20 -10 -4
sb:president	-4 -17 24 -5
sb:propose	0 26 -25 0
sb:question	0 19 -12 -8
sb:rate	0 15 -10 0
sb:read	13 -19 9 -1
sb:receive	0 -16 21 -3
sb:round of	-6 22 -20 0
sb:run	-6 31 -17 -15
sb:session	-1 -22 13 8
sb:short	-3 23 -18 -2
sb:sign	-5 21 -25 4
sb:signature	-1 2 -15 8
sb:sir	0 16 -13 -3
sb:sit	7 -24 10 5
sb:sit in	0 -19 12 7
sb:six	16 -14 1 -8
sb:spoke	-1 -15 19 -4
sb:spoke by	0 -19 21 0
sb:state	-4 17 -12 0
sb:still	-1 19 -13 -2
sb:summit	0 -10 16 -7
sb:sunday	1 -22 -11 26
sb:talk	9 8 -16 -3
sb:team	7 -17 13 -3
sb:telephone	-4 -12 16 -4
sb:ten	0 19 -12 -4
sb:that is	0 18 -9 -6
sb:the <name>	-1 -15 7 8
sb:the <office>	20 -15 -3 2
sb:the <organisation>	0 12 -37 14
sb:the <person>	3 -31 16 15
sb:the delegation	0 -20 5 14
sb:the evening	0 -19 20 0
sb:the fourth	0 -13 16 -2
sb:the third	10 -19 0 11
sb:the two	-12 -27 37 -7
sb:the visit	8 -15 9 -1
sb:them	-3 -28 36 -8
sb:then	2 -31 32 -5
sb:there 's	-1 20 -16 0
sb:they	13 -20 9 0
sb:they are	12 -17 6 0
sb:they have	0 -17 3 12
sb:they meet	0 -11 16 0
sb:third	6 0 -16 9
sb:to <seat>	18 -2 -13 0
sb:tuesday	0 6 3 -15
sb:tuesday ,	0 15 -7 -5
sb:two	-18 -14 23 -1
sb:under	-7 25 -13 -7
sb:until	-21 -1 -14 22
sb:up on	0 20 -11 -9
sb:video	0 -19 21 0
sb:was	15 -9 -2 0
sb:we	19 -23 -6 10
sb:wednesday	0 -14 23 -16
sb:were	-11 26 -7 -21
sb:what <person>	0 -13 16 0
sb:where the	0 -17 15 1
sb:which	-10 -9 18 -5
sb:which both	0 -18 18 0
sb:who	-5 3 8 -16
sb:will	-4 -14 22 -6
sb:will be	-6 -16 12 9
sb:with <person>	0 -17 20 -1
sb:working	0 -22 14 8
sb:would	-8 3 8 -17
sb:·	0 33 -15 -19
sb:—	-7 24 -1 -36
sent:calls	-3 -44 61 -52
sent:ended	-14 -4 -5 20
sent:experts	-1 -16 13 5
sent:m=closed	0 -8 -12 19
sent:m=conference	0 -15 9 5
sent:m=consultations	0 -17 0 16
sent:m=delegation	9 -19 5 5
sent:m=delegations	-3 -19 -4 25
sent:m=due	0 11 -19 7
sent:m=go	-8 15 -17 5
sent:m=goes	-5 -6 16 -8
sent:m=here	10 -30 17 5
sent:m=settled	0 -14 15 0
sent:m=signed	-11 29 -30 2
sent:m=summit	0 -12 18 -7
sent:m=table	-4 -8 18 -12
sent:m=there	16 3 -17 -2
sent:m=visit	4 11 -16 0
sent:meets	6 -28 23 3
sent:summit	4 -32 33 -14
sent:wished	-12 15 -21 9
sides=0	-9 19 -2 -17
sides=3	0 -18 6 12
t0=modal-passive	0 17 -7 -7
t1=gerund	15 3 -13 -11
t1=infinitive	-6 18 -9 -8
t1=modal-passive	0 17 -7 -7
t1=participle-passive	-5 17 -16 0
t1=past	-19 0 5 4
t2=past	-13 16 1 -20
t2=present	5 1 -27 15
third-side	0 -24 -3 32
top	0 0 -34 37
town-none	4 21 -21 -9
town-r	-25 0 7 1
town=l0	5 -18 9 4
town=l1	0 -35 29 11
town=l2	0 21 -11 -17
town=l3	-19 26 -8 -11
town=l4	0 25 -24 -8
town=l5	0 18 -14 -3
town=r0	-2 10 -15 3
town=r1	-7 -16 28 -17
town=r2	-16 4 0 2
towns=0	5 17 -19 -8
towns=2	-3 2 8 -16
towns=4	0 -27 14 15
tri:day day-none no-word	-17 8 1 0
tri:day day=l1 no-word	0 0 -15 10
tri:day day=r1 no-word	8 0 0 -17
tri:day day=r3 no-word	-1 18 -3 -17
tri:day day=r3 sent:sure	2 -21 14 0
tri:l=<begin> day no-word	1 -7 16 -17
tri:l=<begin> day prev:sure	-18 1 -22 19
tri:l=<begin> day-none no-word	6 -14 20 -15
tri:l=<begin> day-none prev:sure	-18 1 -22 19
tri:l=<begin> day-none sent:sure	0 15 -10 -2
tri:l=by day day-none	0 20 -13 -3
tri:l=by day no-word	-1 22 -14 -4
tri:l=by day-none no-word	0 19 -13 -3
tri:l=from day day-none	-1 3 5 -16
tri:l=from day day=r1	15 -8 -4 -2
tri:l=from day part:sure	-2 -14 18 0
tri:l=from day-none no-word	-10 19 -6 -5
tri:l=from day=r1 no-word	15 -8 -4 -2
tri:l=monday day day-none	9 -15 -11 12
tri:l=monday day no-word	15 -24 -10 17
tri:l=monday day-none no-word	15 -24 -10 17
tri:l=of day day-none	-6 3 8 -16
tri:l=on day day-none	-19 5 4 -3
tri:l=on day day=r4	-4 16 -11 0
tri:l=on day-none part:sure	-33 -2 13 0
tri:l=on day=r1 no-word	-8 -10 16 0
tri:l=since day no-word	8 10 -13 -20
tri:l=since day-none no-word	9 4 -8 -17
tri:l=the day day-none	10 14 -16 -16
tri:l=the day part:sure	15 8 -25 0
tri:l=the day sent:sure	-2 20 -13 -4
tri:l=the day-none part:sure	16 0 -18 0
tri:l=to day no-word	-10 3 -22 17
tri:l=until day day-none	-7 8 -20 5
tri:l=until day no-word	-7 12 -22 3
tri:l=until day-none no-word	-3 21 -18 -4
tri:l=wednesday day day-none	0 -10 16 -10
tri:l=wednesday day no-word	0 -10 16 -10
tri:l=wednesday day-none no-word	0 -10 16 -10
v0=receive	0 -11 15 -1
v0=sit	2 -22 10 7
v1=hold	0 -7 17 -12
v1=meet	-4 11 -2 -15
v1=receive	0 -11 15 -1
v2=be	4 8 -17 0
vt0=be present	8 7 -4 -22
vt0=other pluperfect	16 -11 -3 0
vt0=say past	-1 1 -17 10
vt0=sit present	-5 -22 19 9
vt0=take future	0 -16 18 0
vt1=be present	8 6 -2 -21
vt1=other pluperfect	16 -11 -3 0
vt1=say past	-1 1 -17 10
vt1=sit present	-5 -22 19 9
vt1=take future	0 -16 18 0
words=0	21 -31 12 14
words=1	-12 19 -3 -18
words=4	-14 24 -20 -1
words=5	-15 0 10 -2
year	-39 14 -22 24`;
