// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-4 6 -5
a:'s	-10 18 -8
a:.	-5 15 -10
a:<agent>	9 -1 -8
a:<day-ahead>	8 -6 0
a:<day-gone>	-15 21 -3
a:<day-gone> .	-4 7 -1
a:<duty>	-3 12 -10
a:<goods>	-6 12 -6
a:<level>	-19 29 -13
a:<level> .	-12 18 -3
a:<month-gone>	-9 5 1
a:<name>	-5 19 -17
a:<name> are	10 -6 -2
a:<name> at	-6 1 3
a:<not>	-11 -1 12
a:<number>	-11 6 1
a:<number> .	-4 6 0
a:<organisation>	-11 0 9
a:<person>	-12 13 0
a:<seat>	0 -11 11
a:<seat> .	6 -6 0
a:<v-bear>	-10 5 2
a:<v-end>	-6 6 0
a:<v-impose>	-12 2 8
a:<v-propose>	0 -7 7
a:<v-stay>	5 -7 0
a:<v-target>	-4 8 -1
a:<v-up>	3 0 -6
a:?	5 -16 6
a:a deal	-9 9 -1
a:a similar	0 -7 7
a:a trade	12 -4 -8
a:about	0 -6 4
a:about a	8 0 -6
a:after	-8 7 0
a:agreement	19 -19 0
a:agreement .	2 1 -7
a:all	-3 -6 9
a:an	7 -7 0
a:an agreement	12 -10 0
a:and <name>	4 0 -6
a:and the	-2 9 -7
a:are	22 -12 -5
a:are still	14 -9 -5
a:are under	6 -3 0
a:as	-6 0 8
a:as well	-6 0 8
a:at	-8 -4 12
a:at <number>	-2 -4 7
a:at all	-4 -5 10
a:beef	-12 1 10
a:begin	8 -2 -5
a:call	-7 2 3
a:close	19 -11 -9
a:conclude	-10 2 5
a:conclude a	-1 -4 6
a:continue	6 0 -7
a:continue .	7 0 -6
a:country	-2 -3 7
a:deal	-5 17 -10
a:fact	-3 8 -2
a:fact sheet	-3 8 -2
a:fall	-7 -6 13
a:for	25 -23 -1
a:framework	11 -7 -5
a:free	-2 10 -8
a:free trade	0 5 -6
a:from	6 -8 1
a:get	-3 -8 12
a:good	9 -5 -4
a:good .	8 -11 1
a:had	-17 2 9
a:has had	-4 6 0
a:has no	9 -6 -2
a:have	14 -19 5
a:in	2 2 -6
a:in <month-gone>	-6 -2 9
a:in <seat>	14 -10 -5
a:in the	-12 14 0
a:is in	-3 10 -5
a:it	-8 -6 15
a:its	-12 21 -11
a:its own	-2 10 -9
a:joint fact	-3 6 0
a:last	-21 15 6
a:last week	-7 8 0
a:last year	-8 0 6
a:make	-3 6 0
a:negotiate	8 0 -10
a:negotiation	-13 11 0
a:no	6 -8 0
a:no deal	11 -7 -3
a:none	-5 -14 18
a:not	-9 12 -4
a:of	0 13 -25
a:off	-13 -5 17
a:on <day-gone>	-11 13 0
a:on a	8 -13 1
a:one	-12 15 -3
a:own	-5 11 -4
a:pay	-16 17 0
a:pay <level>	-13 8 2
a:reach	9 -12 3
a:reach an	0 -6 5
a:same	12 -3 -12
a:same term	7 -6 0
a:sheet	-3 8 -2
a:similar	0 -11 11
a:since	-2 6 -2
a:still	12 -15 0
a:take	-6 4 0
a:talk	7 -9 0
a:talk with	7 -8 0
a:tariff	-1 10 -9
a:tariff on	-4 6 -1
a:term	10 -14 2
a:that	-4 8 -3
a:the	-7 14 -8
a:the <name>	-2 9 -10
a:the same	12 -3 -12
a:their	-7 10 0
a:there	-8 8 0
a:to <level>	-2 6 -3
a:trade	8 3 -19
a:under	0 9 -9
a:under way	9 -4 -2
a:up	-7 0 5
a:was	4 0 -6
a:way	9 -4 -2
a:we	0 6 -6
a:week	-5 7 0
a:week .	-8 7 0
a:well	-5 0 7
a:well .	-5 0 6
a:were	-6 -4 10
a:will	-10 13 -1
a:will pay	-3 6 -1
a:with	-9 16 -7
a:with <name>	-6 10 -3
a:with <seat>	-9 6 1
a:year	-8 4 3
a:year .	-7 1 4
asks	5 -14 5
b:'s	1 -9 6
b:'s talk	7 0 -6
b:,	-16 16 0
b:, <name>	1 2 -7
b:/	-4 6 0
b::	2 7 -14
b:: the	-7 0 2
b:: we	0 -6 6
b:: with	-11 14 -4
b:;	14 -13 0
b:<agent>	0 -8 9
b:<day-gone>	-2 7 -3
b:<gate>	-12 0 10
b:<goods>	-8 11 -3
b:<name> 's	-2 -4 7
b:<name> and	0 11 -14
b:<name> has	0 2 -6
b:<name> is	16 -6 -10
b:<not>	0 -10 9
b:<office>	12 -3 -8
b:<quality>	-9 14 -6
b:<seat>	7 -5 -1
b:<v-agree>	-18 28 -12
b:<v-buy>	-5 6 0
b:<v-impose>	9 0 -16
b:<v-propose>	2 -11 8
b:<v-say>	10 -3 -7
b:<v-target>	-8 10 0
b:a	10 -10 0
b:a deal	7 -2 -6
b:a tariff	-2 9 -5
b:a trade	6 -2 -4
b:accord	-6 0 4
b:agreement	-12 10 0
b:agreement with	-10 9 0
b:and	9 -5 -5
b:and the	8 0 -10
b:and with	9 -9 0
b:are	0 -5 6
b:as	0 10 -8
b:broke	-6 -8 13
b:broke off	-6 -8 13
b:conclude	-8 9 0
b:conclude a	-7 7 0
b:deal	7 0 -14
b:deal with	9 0 -12
b:free trade	0 -6 5
b:from	-3 -4 8
b:has	4 0 -7
b:has a	9 -7 0
b:has conclude	-6 6 0
b:have	-5 8 -2
b:in	12 -1 -13
b:in talk	7 -1 -3
b:informed	9 -6 -1
b:is	11 4 -20
b:it	6 1 -13
b:its	6 0 -6
b:negotiate	3 -10 3
b:negotiate with	1 -9 5
b:negotiation	10 -10 0
b:no	0 -12 10
b:of	11 -10 0
b:of the	4 -9 3
b:off	-8 -8 15
b:on	12 -5 -7
b:on the	9 -14 3
b:only	-6 7 0
b:out	6 -3 -1
b:pact	-3 11 -7
b:pact with	-8 14 -6
b:same	-7 0 6
b:say	2 2 -8
b:similar	0 -5 7
b:since	8 -7 0
b:talk	0 -23 10
b:talk between	1 -6 1
b:talk with	-3 -13 11
b:that <name>	-10 0 9
b:that the	8 -3 -5
b:the	-3 8 -5
b:the <name>	0 2 -6
b:the negotiation	6 0 -8
b:the same	-2 -5 8
b:the talk	-6 0 7
b:there	-18 -1 19
b:to the	-4 6 0
b:trade	3 -8 3
b:trade agreement	3 -6 3
b:trade deal	-4 7 0
b:treaty	8 -1 -4
b:was	-12 3 8
b:we	2 -6 2
b:we are	9 -7 0
b:which	3 -7 4
b:with the	2 2 -10
b:—	8 2 -17
c0=agree	-15 19 -3
c0=impose	11 -1 -15
c0=propose	3 -7 3
c0=say	11 -1 -12
c0=stay	-6 4 2
c1=agree	-17 22 -5
c1=impose	5 1 -15
c1=propose	9 -14 2
c1=say	14 -2 -13
c1=stay	-10 5 4
c2=agree	-6 0 5
c2=down	2 -6 2
c2=impose	-20 5 12
c2=propose	0 -11 8
c2=stay	18 -18 0
came to nothing	-48 -34 61
came to nothing agreement	-4 -15 18
came to nothing talks	-38 -11 41
ct0=agree perfect	-9 10 0
ct0=bear past	-11 9 3
ct0=bear present	9 -2 -7
ct0=down past	-13 4 8
ct0=down present	12 -10 0
ct0=propose present	15 -10 -6
ct0=say past	12 -4 -9
ct0=stay present	-7 7 0
ct1=agree perfect	-9 10 0
ct1=bear past	-11 9 3
ct1=bear present	9 -2 -7
ct1=down past	-13 4 8
ct1=down present	12 -10 0
ct1=propose present	15 -10 -6
ct1=say past	12 -4 -9
ct1=stay present	-8 8 0
ct2=agree past	-5 10 -2
ct2=agree perfect	5 -10 4
ct2=bear future	-3 7 -2
ct2=bear past	-1 -9 11
ct2=down past	-1 -7 10
ct2=impose past	-9 2 4
ct2=impose pluperfect	0 -5 7
ct2=propose perfect	-3 -4 7
ct2=propose present	6 0 -5
ct2=say past	1 7 -12
ct2=say present	0 -6 7
ct2=stay perfect	10 -5 -4
ct2=stay present	8 -4 -2
ct2=up present	6 -2 -3
f:"	1 -9 5
f:'s	18 -5 -22
f:.	9 1 -14
f::	-4 7 -2
f:;	1 4 -11
f:<agent>	11 -4 -10
f:<day-ahead>	4 2 -13
f:<day-gone>	0 7 -13
f:<duty>	5 -7 0
f:<goods>	9 -9 0
f:<level-noun>	-26 29 0
f:<level>	4 11 -21
f:<name>	2 7 -14
f:<not>	-13 -1 15
f:<number>	2 3 -8
f:<organisation>	-2 -1 6
f:<person>	9 -9 0
f:<quality>	3 -10 8
f:<sender>	-4 -1 6
f:<v-agree>	0 3 -6
f:<v-begin>	-11 22 -10
f:<v-down>	-10 20 -9
f:<v-impose>	-12 31 -17
f:<v-propose>	7 1 -16
f:<v-say>	5 -13 7
f:<v-stay>	11 -3 -11
f:<v-suspend>	-4 11 -5
f:<v-target>	-11 16 -2
f:<v-threaten>	-8 9 0
f:a	-16 6 6
f:and	-2 7 -5
f:announce	-8 0 7
f:are	-6 0 6
f:at	11 -12 0
f:both	6 -5 0
f:by	-9 -2 11
f:car	9 -8 0
f:charge	-9 12 -1
f:come	-8 13 -5
f:doe	-3 6 -1
f:for	-3 12 -10
f:framework	-3 6 -1
f:from	3 1 -7
f:had	-8 0 4
f:in	-12 0 13
f:is	16 -13 -1
f:it	-7 11 -4
f:its	4 -8 3
f:meet	11 -11 0
f:negotiation	11 -9 -3
f:none	-6 0 6
f:not	0 -7 6
f:of	-1 11 -9
f:off	-1 -3 6
f:on	10 0 -13
f:one	9 -11 0
f:out	-3 7 -2
f:over	-6 0 6
f:rate	-8 11 0
f:say	13 -22 9
f:since	-3 9 -3
f:so	-5 8 0
f:still	2 -8 4
f:talk	23 -21 -2
f:talking	5 -12 5
f:tariff	1 -10 6
f:tell	0 3 -6
f:that	8 -8 0
f:the	-12 21 -11
f:their	7 -4 -1
f:them	6 -6 0
f:there	4 -6 0
f:trade	9 -13 3
f:until	9 -6 -3
f:was	-7 15 -8
f:we	19 -16 -5
f:well	17 -11 -9
f:were	6 -6 0
f:what	-11 4 5
f:will	-2 10 -8
follows	-3 9 -6
form=seat	-21 9 8
has agreement	-21 23 -4
has agreement third	-23 24 -5
has making	-10 21 -17
has making side	-5 22 -26
has one	4 -16 12
has one side	-10 0 8
has one third	10 -16 6
has talks	52 -62 -4
has talks side	9 -13 0
has talks third	50 -55 -6
has-future	-16 23 -7
has-gerund	0 4 -6
has-infinitive	-14 21 -11
has-modal	4 -10 5
has-past	-16 6 8
has-perfect	1 -7 5
has-pluperfect	-13 0 10
has-present	12 2 -19
headline	0 -10 7
k a:.	-4 0 6
k a:<day-gone>	-15 14 0
k a:<day-gone> .	-8 2 4
k a:<goods>	-5 12 -6
k a:<month-gone>	-7 2 3
k a:<name>	-2 10 -5
k a:<number>	-9 18 -9
k a:<number> .	-4 11 -5
k a:<seat>	0 -7 6
k a:<v-agree>	1 -7 5
k a:<v-bear>	8 -4 -3
k a:<v-begin>	10 0 -11
k a:<v-impose>	3 0 -7
k a:a	-9 9 0
k a:about	9 -2 -6
k a:agreement	12 -10 0
k a:and	6 -2 -2
k a:for	15 -12 -2
k a:has	11 -6 -4
k a:in	-10 6 3
k a:in <month-gone>	-11 2 5
k a:it	-6 0 5
k a:of	-10 17 -7
k a:on	-7 13 -5
k a:on <day-gone>	-5 8 -2
k a:reach	-6 0 6
k a:sign	8 -7 0
k a:the	-11 10 0
k a:two	-6 0 5
k a:was	-3 6 -1
k a:with	-13 4 8
k a:with <seat>	-6 0 7
k b:<not>	8 -34 18
k b:<number>	0 4 -6
k b:<person>	10 -7 -3
k b:<v-bear>	-1 6 -4
k b:<v-impose>	3 0 -7
k b:<v-propose>	5 -10 2
k b:<v-say>	0 7 -5
k b:a	16 -6 -14
k b:and	7 -3 -3
k b:are	6 -1 -4
k b:had	-4 8 -2
k b:have	8 -2 -5
k b:in	1 1 -6
k b:is	-4 -2 6
k b:it	-2 9 -5
k b:no	-1 -27 23
k b:of	12 2 -18
k b:on	9 -5 -4
k b:that	-13 5 5
k b:the	-1 14 -17
k b:the two	9 -5 -4
k b:their	-1 6 -3
k b:there	-13 -8 18
k b:there is	-12 -8 17
k b:they	-7 11 -1
k b:to	11 -8 -3
k b:two	9 -4 -5
k b:under	-4 10 -3
k c0=agree	10 -5 -6
k c0=impose	6 0 -11
k c0=say	0 7 -5
k c0=stay	-10 9 0
k c1=agree	10 -5 -6
k c1=impose	12 -4 -12
k c1=propose	6 -11 2
k c1=say	0 7 -5
k c1=stay	-7 2 3
k c2=bear	0 7 -6
k c2=begin	11 -2 -11
k c2=impose	0 3 -6
k c2=stay	-15 12 0
k ct0=impose past	-7 10 -1
k ct0=say past	0 7 -5
k ct0=stay present	-6 2 2
k ct1=impose past	-7 10 -1
k ct1=say past	0 7 -5
k ct1=stay present	-2 -1 6
k ct2=agree participle-passive	-7 10 0
k ct2=impose participle-passive	-6 9 0
k ct2=stay present	-10 4 2
k f:,	-16 1 10
k f:<agent>	0 6 -6
k f:<day-gone>	-1 -11 13
k f:<duty>	0 9 -8
k f:<level-noun>	-7 0 8
k f:<level>	-13 0 10
k f:<name>	-15 0 12
k f:<not>	-5 13 -7
k f:<number>	-8 8 0
k f:<person>	-2 -7 10
k f:<quality>	-3 -3 7
k f:<seat>	7 -2 -3
k f:<v-begin>	-6 0 4
k f:<v-say>	-6 0 8
k f:<v-stay>	8 -3 -4
k f:and	-7 5 0
k f:at	-9 0 10
k f:be	-3 -2 7
k f:from	-6 0 4
k f:good	10 -8 -1
k f:have	-8 5 0
k f:is	2 4 -7
k f:it	-4 6 0
k f:on	16 -20 0
k f:say	-7 0 6
k f:tariff	-4 8 -1
k f:that	-9 1 6
k f:the	-15 1 12
k f:to	-6 3 0
k has-gerund	9 -5 -2
k has-modal	-8 -1 10
k has-participle	-10 16 -5
k has-past	-22 27 -4
k has-perfect	15 -12 -4
k l1=<begin>	-9 0 8
k l1=<not>	1 -25 18
k l1=a	17 -12 -5
k l1=no	1 -25 18
k l1=the	-28 34 -6
k l2=<begin>	0 -6 4
k l2=a	0 4 -7
k l2=the	6 -3 -3
k l3=<v-impose>	7 -3 -3
k l4=<begin>	0 -8 7
k l=<begin> <begin>	-9 0 8
k l=<begin> the	-11 16 -5
k lead=it	-2 9 -5
k lead=that	-13 5 5
k lead=the	2 3 -11
k lead=there	-12 -8 17
k lead=they	-6 8 0
k lll=<begin> <begin> <begin>	-9 0 8
k lll=<begin> <begin> the	-11 16 -5
k lr=a agreement	12 -10 0
k lr=the was	-2 6 -1
k named=1	2 4 -10
k named=2	-8 8 0
k named=4	-7 0 8
k nc2=begin	6 -4 0
k nc2=impose	-7 15 -8
k next=that	-3 6 -1
k nhas-past	4 0 -6
k nhas-present	-6 2 1
k nt2=past	4 0 -6
k nt2=present	-6 2 1
k nv0-none	14 0 -19
k nv1-none	14 0 -19
k nv2-none	3 4 -10
k nv2=say	0 -6 6
k others=0	2 4 -8
k part failed	-17 -1 18
k part made	5 3 -12
k part no	7 -28 15
k part talking	16 -21 0
k part=side abroad	9 0 -12
k part=side home	-9 0 10
k part=side no truce	-2 7 -3
k part=side truce	3 -8 4
k part=third of US	12 -4 -11
k part=third truce	6 0 -7
k pc0=bear	-9 8 0
k pc0=say	-7 0 7
k pc0=stay	-2 6 -2
k pc1=bear	-9 8 0
k pc1=say	-7 0 7
k pc1=stay	-2 6 -2
k phas-past	-10 0 9
k phas-present	-3 8 -3
k pt0=past	-6 -3 10
k pt0=present	-5 9 -1
k pt1=past	-6 -3 10
k pt1=present	-5 9 -1
k pv0-none	8 -8 0
k pv0=be	-2 6 -2
k pv1-none	8 -8 0
k pv1=be	-2 6 -2
k q:'s	12 -11 0
k q:,	10 0 -17
k q:.	-5 8 -2
k q::	14 0 -22
k q:<agent>	14 -13 -1
k q:<day-gone>	-5 0 6
k q:<duty>	-4 9 -3
k q:<goods>	-13 21 -4
k q:<level>	10 0 -13
k q:<name>	6 -6 0
k q:<number>	-1 8 -3
k q:<organisation>	14 -10 -4
k q:<person>	20 0 -27
k q:<quality>	-9 9 0
k q:<seat>	-10 6 0
k q:<v-bear>	19 -6 -17
k q:<v-impose>	-12 18 -3
k q:<v-propose>	3 4 -13
k q:<v-say>	14 -9 -6
k q:a	-7 -1 8
k q:and	8 -2 -8
k q:ask	-1 8 -5
k q:at	-7 0 4
k q:deal	-8 -4 12
k q:for	2 1 -7
k q:have	-10 3 5
k q:it	19 -20 0
k q:meet	6 0 -4
k q:no	-6 7 0
k q:not	7 -14 5
k q:of	0 6 -11
k q:on	14 0 -17
k q:pay	-11 6 4
k q:say	8 -10 0
k q:to	10 -4 -6
k q:was	5 -12 5
k q:would	-11 0 12
k qt=past	4 4 -12
k qt=perfect	0 5 -6
k qt=present	1 -10 8
k r1=agreement	12 -10 0
k r1=of	-7 14 -5
k r1=on	-8 9 0
k r1=that	-3 6 0
k r1=was	-2 6 -1
k r1=with	-7 4 1
k r2=<name>	0 7 -5
k r2=<seat>	-5 0 7
k r2=<v-agree>	6 -4 0
k r2=the	-6 0 4
k r3=,	0 2 -7
k r3=<end>	15 -2 -15
k r3=in	9 -7 0
k r4=.	-6 1 2
k r4=<end>	11 0 -11
k r=with <seat>	-6 0 7
k rank=1	-14 5 8
k rank=3	19 -11 -11
k rank=5	-11 4 3
k s:'s	13 -4 -11
k s:,	-7 1 5
k s::	9 -4 -5
k s:;	11 -7 -3
k s:<agent>	11 -6 -4
k s:<day-ahead>	23 -19 -7
k s:<day-gone>	-15 7 6
k s:<duty>	8 0 -10
k s:<goods>	-26 28 -5
k s:<month-gone>	-5 6 0
k s:<name>	-11 14 0
k s:<not>	-1 -17 16
k s:<number>	-17 26 -9
k s:<office>	0 -7 6
k s:<organisation>	-8 5 2
k s:<person>	-3 10 -9
k s:<span>	18 -8 -13
k s:<v-agree>	6 -3 -1
k s:<v-bear>	11 -2 -10
k s:<v-begin>	8 3 -19
k s:<v-down>	0 6 -8
k s:<v-impose>	2 13 -27
k s:<v-propose>	17 -17 0
k s:<v-say>	-11 8 1
k s:<v-stay>	-5 7 0
k s:<v-up>	18 -15 -4
k s:a	9 -8 0
k s:about	18 -12 -7
k s:agree	11 -6 -6
k s:an	0 7 -5
k s:announce	-8 7 0
k s:are	13 -13 -1
k s:as	-2 6 -2
k s:been	16 -8 -10
k s:by	12 -11 0
k s:duty	-4 8 -1
k s:for	17 -16 0
k s:force	-3 6 0
k s:free	9 -6 -2
k s:go	12 -8 -3
k s:in	-10 12 0
k s:is	2 -6 3
k s:it	-9 7 1
k s:its	-8 9 0
k s:last	-8 3 3
k s:negotiate	14 -10 -4
k s:no	-11 -19 26
k s:not	6 1 -10
k s:nothing	6 -8 0
k s:of	-7 19 -10
k s:off	-12 0 13
k s:our	-3 6 -1
k s:pact	-3 11 -6
k s:pay	-13 9 0
k s:reach	-6 0 6
k s:since	-9 14 -2
k s:talk	19 -20 -4
k s:that	-9 5 2
k s:the	0 10 -14
k s:their	-5 11 -5
k s:there	-10 -8 16
k s:they	-8 14 -4
k s:to	15 -5 -17
k s:trade	6 -2 -4
k s:treaty	10 -8 -1
k s:under	-5 10 -3
k s:until	-8 0 7
k s:were	-13 4 8
k s:with	0 -9 11
k sa:'s	12 -8 -3
k sa:<agent>	5 -8 0
k sa:<day-ahead>	15 -12 -2
k sa:<day-gone>	-10 11 0
k sa:<day-gone> .	-8 2 4
k sa:<goods>	-17 28 -14
k sa:<name>	-9 11 0
k sa:<not>	-18 20 -2
k sa:<number>	-10 22 -12
k sa:<number> .	-9 17 -7
k sa:<seat>	3 -9 5
k sa:<v-bear>	15 -9 -9
k sa:<v-begin>	16 -6 -14
k sa:<v-impose>	-1 11 -13
k sa:<v-propose>	11 -2 -9
k sa:<v-up>	14 -11 -2
k sa:about	9 -2 -6
k sa:agreement	12 -10 0
k sa:and	2 1 -6
k sa:are	9 -12 0
k sa:are to	11 -9 -1
k sa:be	4 -12 6
k sa:been	13 -9 -3
k sa:by	16 -16 0
k sa:for	10 -11 0
k sa:force	-3 6 0
k sa:go	14 -11 -2
k sa:has	6 0 -7
k sa:he	4 -7 0
k sa:in <seat>	13 -11 0
k sa:in force	-3 6 0
k sa:is	9 -7 -1
k sa:it	-9 6 0
k sa:last	-8 3 3
k sa:no	-11 8 1
k sa:of	-18 19 0
k sa:on	-5 13 -9
k sa:on <day-gone>	-1 7 -6
k sa:pay	-4 9 -3
k sa:reach	-6 0 6
k sa:sign	7 -6 0
k sa:since	-6 9 0
k sa:since <number>	-3 9 -4
k sa:the two	-5 0 6
k sa:to	5 0 -6
k sa:two	-6 0 5
k sa:with	-7 -1 10
k sa:with <seat>	-6 0 7
k sb:,	-6 0 6
k sb::	11 -7 -4
k sb:<agent>	5 0 -8
k sb:<day-gone>	-5 -1 8
k sb:<duty>	10 -1 -9
k sb:<goods>	-10 5 2
k sb:<level> ,	-3 7 -1
k sb:<month-gone>	-8 11 -1
k sb:<not>	3 -34 23
k sb:<number>	-8 7 0
k sb:<organisation>	-8 11 -2
k sb:<person>	-1 7 -8
k sb:<seat>	-3 6 0
k sb:<v-begin>	-6 11 -5
k sb:<v-impose>	4 1 -11
k sb:<v-propose>	4 -14 7
k sb:<v-say>	-8 9 0
k sb:a	12 -11 0
k sb:are	6 -1 -4
k sb:had	-12 6 4
k sb:have	8 -2 -5
k sb:he	0 9 -7
k sb:in	-17 16 2
k sb:is	-7 0 4
k sb:it	-9 1 5
k sb:it pay	-4 -1 6
k sb:its	-7 7 0
k sb:no	-7 -28 28
k sb:of	3 3 -7
k sb:on	9 -16 5
k sb:on <day-gone>	-5 -1 8
k sb:pay	-8 1 4
k sb:pay <level>	-7 0 5
k sb:that	-16 11 3
k sb:the	0 11 -20
k sb:the two	9 -5 -4
k sb:their	-4 10 -4
k sb:there	-10 -8 16
k sb:there is	-12 -8 17
k sb:they	-12 16 -3
k sb:to	10 -4 -9
k sb:trade	0 4 -6
k sb:two	9 -4 -5
k sb:under	-4 10 -3
k sb:with	5 -11 5
k sides=2	4 0 -7
k t0=past	-10 18 -5
k t0=present	-7 1 3
k t1=past	-10 18 -5
k t1=present	-3 -2 7
k t2=participle-passive	-7 11 -1
k t2=past-passive	-10 5 2
k t2=perfect	-7 7 0
k t2=present	-4 8 -2
k v0-none	6 -10 1
k v0=be	-10 6 2
k v0=have	-7 1 1
k v1-none	2 -6 2
k v1=be	-8 2 5
k v1=have	-7 1 1
k v2=be	-13 7 3
k v2=other	1 -11 9
k v2=reach	-6 0 6
k v2=sign	6 -5 0
k verbless	7 -10 0
k vt1=be present	-2 -1 6
k vt2=be present	-11 5 4
l1=,	-6 6 0
l1=/	-4 6 0
l1=:	-7 12 -4
l1=;	7 -6 0
l1=<begin>	1 -8 7
l1=from	-1 -6 8
l1=in	4 0 -9
l1=of	-3 8 -2
l1=on	11 -9 0
l1=only	-6 7 0
l1=the	-4 15 -17
l1=with	0 -7 5
l2=,	0 6 -5
l2=:	-1 8 -8
l2=<begin>	-4 -5 11
l2=<duty>	15 -12 -1
l2=<goods>	-8 0 5
l2=<name>	0 12 -11
l2=<not>	4 0 -6
l2=<person>	-6 9 -1
l2=<seat>	-4 6 0
l2=<v-bear>	-5 -3 8
l2=<v-impose>	-7 11 -3
l2=<v-propose>	-9 5 3
l2=<v-say>	-4 -4 9
l2=and	13 -6 -9
l2=deal	8 0 -11
l2=pact	-8 14 -6
l2=talk	-3 -12 11
l2=tariff	8 -7 0
l2=under	0 -5 6
l2=with	0 3 -9
l3='s	9 0 -11
l3=:	10 -5 -6
l3=;	7 -6 0
l3=<duty>	-6 3 1
l3=<level>	-13 12 0
l3=<name>	4 4 -16
l3=<not>	-6 -14 19
l3=<person>	-9 13 -5
l3=<v-say>	10 -6 -4
l3=a	4 0 -9
l3=agreement	-10 12 -1
l3=are	7 0 -6
l3=its	6 -3 -1
l3=negotiation	9 -7 -1
l3=no	-6 -6 12
l3=tariff	-6 3 1
l3=trade	0 -8 7
l4='s	-13 0 12
l4=,	-7 12 -3
l4=<begin>	-7 11 -5
l4=<level>	7 -8 0
l4=<person>	12 -6 -6
l4=<seat>	3 4 -12
l4=<v-propose>	4 -8 1
l4=<v-say>	6 -4 -1
l4=a	6 -6 0
l4=are	-11 0 12
l4=between	6 -2 -2
l4=for	8 -4 -4
l4=free	0 -6 5
l4=is	6 -2 -2
l4=it	0 7 -6
l4=with	6 -4 0
l=: with	-11 14 -4
l=<begin> <begin>	1 -8 7
l=<begin> and	-7 0 8
l=<name> and	1 5 -8
l=<seat> and	-6 8 0
l=and the	9 -3 -8
l=deal with	10 -2 -11
l=pact with	-8 14 -6
l=talk with	-4 -10 12
l=tariff on	7 -6 0
l=with the	0 2 -8
lead=,	-16 16 0
lead=:	2 7 -14
lead=;	14 -13 0
lead=a	0 -11 11
lead=and	2 -12 7
lead=brazil	0 -27 27
lead=britain	-4 7 -2
lead=canada	-6 -23 27
lead=chile	-8 4 0
lead=india	18 -10 -7
lead=indonesia	-5 13 -5
lead=it	-5 8 0
lead=japan	-26 39 -22
lead=malaysia	0 -4 6
lead=negotiations	11 -6 -4
lead=new	0 5 -10
lead=peru	13 -11 -4
lead=south	0 6 -7
lead=sri	0 -10 11
lead=switzerland	5 -12 6
lead=taiwan	11 -9 0
lead=talks	10 -10 -2
lead=thailand	6 -3 -2
lead=that	-7 0 9
lead=the	-4 11 -6
lead=vietnam	0 4 -9
lead=which	3 -7 4
lead=—	8 2 -17
level here	-10 11 -3
level side	-7 6 0
level third	-5 7 -3
lll='s talk with	7 0 -6
lll=<begin> <begin> <begin>	1 -8 7
lll=<begin> <begin> and	-7 0 8
lll=<begin> talk with	6 0 -4
lll=<name> and the	-8 12 -4
lll=a deal with	5 0 -6
lll=agreement with the	-10 11 0
lll=in talk with	7 -1 -3
lll=the <name> and	6 -3 -2
lll=trade agreement with	6 -10 4
lr=<begin> ,	8 -15 9
lr=<begin> and	0 10 -11
lr=<begin> has	3 3 -7
lr=and ,	-4 10 -3
lr=on good	8 -7 0
lr=the ,	9 0 -14
lr=the .	-6 9 -2
lr=the have	0 -6 8
lr=the on	6 -4 0
lr=with ,	7 -6 0
lr=with .	-3 11 -7
lr=with ?	5 -7 0
lr=with have	9 -12 0
lr=with in	5 -11 5
lr=with there	-8 8 0
lr=with we	0 6 -6
named=1	-8 3 4
named=2	10 0 -13
named=3	6 2 -12
named=4	-6 0 8
nc2=bear	-5 6 0
nc2=impose	16 -10 -7
nc2=say	5 -14 6
nc2=target	9 -6 -3
nct2=bear past	0 -6 7
nct2=bear present	-1 6 -2
nct2=down present	-4 8 0
nct2=impose past	0 5 -9
nct2=impose past-passive	6 -6 0
nct2=impose perfect	-6 -3 8
nct2=impose present	8 -6 -2
nct2=say past	2 -10 6
nct2=stay perfect	12 -9 -1
next=(	-3 6 -1
next=,	9 -1 -10
next=:	-10 26 -17
next=;	1 4 -9
next=and	3 -8 3
next=that	-5 -6 12
nhas-modal	10 -7 -3
nhas-participle	-7 6 0
nhas-past	4 -16 11
nhas-perfect	-3 -7 12
nhas-present	3 6 -10
no word	3 0 -6
nt2=modal	6 -3 -3
nt2=participle-passive	-7 6 0
nt2=past	4 -13 8
nt2=past-passive	3 -11 6
nt2=perfect	0 -7 8
nt2=present	5 5 -11
nv2-none	-10 10 -1
nv2=announce	3 0 -7
nv2=have	-8 19 -13
nv2=other	-2 -7 10
nv2=say	3 -18 12
nvt2=announce past	0 4 -6
nvt2=be perfect	12 -9 -1
nvt2=have present	-8 18 -13
nvt2=other present	8 -5 -1
nvt2=say past	1 -16 11
others=1	0 -6 6
others=2	0 5 -10
others=3	-10 16 -4
p named=1	-10 0 9
p named=2	16 -3 -17
p named=3	-9 16 -7
p of union	8 0 -15
p of union alone	9 0 -14
p others=2	0 5 -10
p others=3	-10 16 -4
p part failed	-27 -23 40
p part made	-21 28 -13
p part no	-17 -10 23
p part talking	19 -22 0
p part=side abroad	-1 6 -4
p part=side home	-1 -4 6
p part=third of US	2 2 -7
p rank=0	13 -2 -13
p rank=1	-3 -14 19
p rank=2	-1 14 -15
p rank=3	-14 -1 15
p rank=4	-5 -3 9
p rank=5	0 18 -19
p sides=2	0 -8 8
p sides=3	3 6 -14
p sides=4	-8 2 3
part failed	-40 -26 51
part failed side	-10 -9 17
part failed third	-32 -18 42
part made	-15 30 -23
part made side	-6 17 -13
part made third	-10 18 -12
part no	-9 -28 32
part no side	-4 -15 17
part no third	-5 -19 22
part talking	29 -36 0
part talking side	16 -23 1
part talking third	19 -19 -2
part=side abroad	4 6 -12
part=side home	-9 -5 14
part=side no truce	-7 4 3
part=third	0 5 -7
part=third abroad	0 5 -7
part=third of US	9 0 -14
pc0=bear	7 -4 -1
pc0=impose	-5 13 -10
pc1=bear	10 -8 -2
pc1=impose	-8 13 -3
pc1=stay	-6 6 0
pct0=bear past	9 -8 0
pct0=stay present	-6 0 3
pct1=bear past	9 -8 0
prep=and	0 5 -7
prep=and side	5 0 -10
prep=from	-2 -5 8
prep=from side	0 -7 7
prep=in	1 5 -12
prep=in side	2 3 -10
prep=none third	3 -6 1
prep=the	-10 6 3
prep=the side	-5 8 -2
prep=the third	-6 0 6
prep=with side	-3 -14 16
prep=with third	4 7 -15
prior1 agreement	-11 -6 17
prior1 agreement side	-9 0 7
prior1 agreement third	-4 -5 11
prior1 making	10 -11 0
prior1 making side	10 -7 -1
prior1 one	0 -4 6
prior1 talks	-10 -8 17
prior1 talks side	-7 5 1
prior1 talks third	-3 -13 15
prior2 agreement	-2 6 -4
prior2 agreement third	-2 6 -4
prior2 does not	3 -17 12
prior2 names it	-7 1 4
prior2 talks	-2 -18 19
prior2 talks third	-2 -18 19
pt0=present	0 6 -5
pv0=announce	-10 12 0
pv0=be	-6 5 0
pv0=other	-6 -3 10
pv1-none	6 0 -5
pv1=announce	-10 12 0
pv1=be	-12 10 0
pv1=other	-6 -3 10
pvt0=announce past	-8 10 0
pvt0=be past	-7 11 -4
pvt1=announce past	-8 10 0
pvt1=be past	-7 11 -4
q:"	9 -7 -1
q:'s	0 9 -11
q:,	10 -4 -6
q::	-13 5 6
q:;	9 -5 -1
q:<day-ahead>	22 -9 -18
q:<day-gone>	-15 11 4
q:<day-today>	9 -3 -8
q:<duty>	2 8 -17
q:<level-noun>	19 -20 0
q:<money>	16 -4 -16
q:<month-gone>	-2 8 -5
q:<name>	2 -15 11
q:<not>	-4 8 -3
q:<office>	6 -6 0
q:<person>	6 -10 2
q:<quality>	-10 23 -10
q:<seat>	-13 6 4
q:<span>	-4 6 0
q:<v-bear>	-1 9 -7
q:<v-begin>	12 -3 -8
q:<v-down>	0 -7 6
q:<v-impose>	-8 4 4
q:<v-propose>	1 -13 10
q:<v-say>	8 1 -17
q:<v-sell>	9 -7 0
q:<v-stay>	-4 15 -13
q:<v-suspend>	-6 11 -3
q:<v-target>	-13 0 13
q:<v-up>	22 -19 -3
q:a	-9 14 -5
q:agreement	10 -21 6
q:an	7 -8 0
q:and	6 -7 0
q:are	-12 10 0
q:at	-6 -16 22
q:before	-7 12 -4
q:better	-4 6 0
q:by	-13 7 1
q:call	-3 -8 11
q:come	10 -4 -4
q:deal	-20 12 3
q:did	6 -13 7
q:do	-3 6 -2
q:duty	15 -4 -12
q:export	10 -8 0
q:face	4 1 -9
q:for	0 11 -9
q:free	7 -4 -1
q:from	0 10 -14
q:get	-7 9 0
q:go	15 -13 -3
q:good	-7 18 -11
q:had	4 4 -11
q:half	-3 -10 13
q:he	12 -19 4
q:if	17 -9 -9
q:is	-7 -5 12
q:last	-7 5 0
q:negotiate	-3 -9 12
q:neighbour	0 6 -6
q:next	10 -9 0
q:no	-2 8 -4
q:of	4 13 -24
q:oil	-4 -1 7
q:on	-15 7 10
q:one	-8 8 0
q:ordinary	-6 9 -1
q:other	-1 8 -5
q:partner	-4 8 -3
q:pay	0 13 -11
q:rate	5 -12 5
q:same	-1 -4 8
q:say	6 0 -7
q:sign	4 1 -8
q:stay	-4 8 -2
q:tariff	-11 14 -2
q:that	-2 14 -17
q:their	-4 -7 10
q:there	-2 12 -10
q:thi	6 -1 -5
q:those	-7 2 0
q:to	10 -7 -2
q:too	-6 0 3
q:under	0 -9 9
q:us	-10 0 7
q:want	-10 13 -3
q:was	-5 12 -6
q:were	-2 6 -1
q:which	11 -6 -3
q:with	-13 16 -2
q:worth	6 -4 0
q:year	6 0 -13
qt=future	-4 12 -8
qt=modal	-3 7 -3
qt=past	15 -5 -11
qt=perfect	-3 -3 6
qt=present	4 -13 7
r1='s	-7 13 -5
r1=,	14 -4 -10
r1=.	2 10 -21
r1=:	1 2 -6
r1=<goods>	0 6 -7
r1=<v-bear>	1 1 -6
r1=<v-down>	-1 -4 8
r1=<v-impose>	-8 0 6
r1=<v-say>	-3 7 -1
r1=?	14 -17 0
r1=and	0 9 -13
r1=good	6 0 -8
r1=have	11 -17 6
r1=in	5 -11 5
r1=it	-1 -10 11
r1=on	4 -6 0
r1=take	-6 3 0
r1=there	-8 8 0
r1=we	0 6 -6
r1=were	-12 0 12
r1=will	-1 6 -2
r2=,	-12 9 0
r2=.	13 -9 -3
r2=<agent>	15 -9 -7
r2=<end>	10 0 -17
r2=<goods>	-8 5 3
r2=<level>	-12 -5 15
r2=<name>	1 8 -13
r2=<not>	5 -17 9
r2=<v-down>	5 0 -6
r2=<v-propose>	3 -7 2
r2=<v-say>	0 -7 6
r2=<v-stay>	0 5 -9
r2=a	6 0 -6
r2=been	6 -2 -2
r2=conclude	-3 -2 6
r2=had	-4 0 6
r2=in	-4 9 -2
r2=is	-3 8 -4
r2=its	-2 8 -4
r2=meanwhile	6 -3 -1
r2=negotiate	8 -2 -5
r2=no	8 -6 -1
r2=pay	-8 11 0
r2=reach	9 -8 0
r2=still	7 -3 -2
r2=the	3 0 -6
r2=whose	7 -2 -7
r2=with	12 -8 -4
r3=,	9 0 -13
r3=.	-11 -6 16
r3=:	-9 2 4
r3=<duty>	6 -3 -2
r3=<end>	16 -4 -16
r3=<goods>	1 2 -9
r3=<name>	-7 0 6
r3=<not>	-16 16 -1
r3=<number>	0 -7 9
r3=<office>	10 -8 0
r3=<v-bear>	7 -2 -5
r3=<v-impose>	-1 -3 6
r3=<v-propose>	6 -4 0
r3=<v-say>	3 2 -8
r3=<v-stay>	-6 0 6
r3=a	-6 0 5
r3=agreement	-5 6 0
r3=and	-12 7 1
r3=are	18 -14 -3
r3=deal	1 6 -7
r3=for	10 -10 0
r3=its	-4 6 0
r3=to	-5 10 -5
r3=was	-1 -3 6
r3=which	1 2 -8
r4=,	-5 12 -8
r4=<day-gone>	-2 8 -3
r4=<duty>	-2 7 -3
r4=<end>	9 -11 1
r4=<goods>	-1 8 -7
r4=<level-noun>	6 -5 0
r4=<level>	5 1 -11
r4=<month-gone>	-1 -4 6
r4=<name>	-5 13 -9
r4=<not>	-1 -16 17
r4=<seat>	-2 -8 11
r4=<v-begin>	-6 11 -4
r4=<v-impose>	3 0 -7
r4=<v-propose>	-8 6 1
r4=<v-target>	10 -9 0
r4=a	-13 20 -8
r4=agreement	8 -9 0
r4=and	13 -2 -9
r4=are	-1 8 -5
r4=framework	8 -7 0
r4=in	21 -12 -13
r4=no	0 -15 13
r4=since	-5 8 -1
r4=talk	4 -9 1
r4=the	-3 -4 8
r4=to	1 -6 5
r4=trade	8 0 -13
r4=with	-5 12 -7
r=, <name>	-3 9 -5
r=, whose	7 -2 -7
r=, with	12 -8 -6
r=. <end>	2 10 -21
r=? <end>	14 -17 0
r=and <name>	5 0 -6
r=and the	-1 8 -7
r=has had	-4 6 0
r=has no	9 -6 -2
r=in <month-gone>	-4 -2 6
r=is in	-6 10 -3
r=on a	0 -8 3
rank=0	15 -6 -12
rank=1	-12 -11 24
rank=2	-1 14 -16
rank=3	0 -7 7
rank=4	-6 -1 8
rank=5	-6 21 -17
s:"	8 -16 5
s:'s	-18 5 9
s:(	-1 8 -5
s:)	-1 8 -5
s:,	1 4 -10
s:/	-7 12 -4
s::	-6 28 -28
s:;	22 -15 -10
s:<agent>	9 -23 15
s:<day-ahead>	32 -28 -5
s:<day-gone>	-13 17 -3
s:<day-today>	-7 0 7
s:<duty>	-10 3 6
s:<gate>	-11 0 7
s:<goods>	-8 21 -17
s:<level-noun>	11 -2 -17
s:<level>	-14 10 1
s:<money>	23 -21 -3
s:<month-gone>	-12 20 -10
s:<not>	-16 -20 35
s:<number>	-21 19 -1
s:<office>	23 -11 -14
s:<organisation>	0 -10 8
s:<person>	-11 3 6
s:<quality>	0 -7 9
s:<sender>	-16 8 2
s:<span>	-8 18 -14
s:<v-agree>	-12 22 -14
s:<v-bear>	4 1 -7
s:<v-begin>	3 4 -11
s:<v-buy>	-11 16 -5
s:<v-deny>	-7 -5 13
s:<v-end>	-12 5 5
s:<v-impose>	0 12 -16
s:<v-propose>	21 -20 -1
s:<v-sell>	5 -7 1
s:<v-stay>	22 -7 -18
s:<v-suspend>	8 -11 0
s:<v-target>	-1 13 -16
s:<v-up>	7 0 -13
s:?	5 -14 5
s:a	16 -19 1
s:about	2 -10 3
s:accord	-6 0 3
s:affected	-2 8 -4
s:after	-17 14 0
s:against	-5 0 6
s:agreement	-10 8 0
s:all	-13 -2 15
s:already	-4 7 0
s:also	-4 11 -4
s:an	6 -4 0
s:and	8 1 -15
s:announce	-14 16 -3
s:apply	6 -2 -2
s:are	7 -12 4
s:ask	-15 0 11
s:at	-5 10 -6
s:bargain	-5 9 -3
s:became	-5 11 -5
s:beef	-12 1 9
s:been	13 -11 -3
s:begin	14 -3 -13
s:being	10 -6 -3
s:both	9 3 -15
s:broke	-10 -11 18
s:broken	-8 -2 10
s:but	10 -4 -6
s:buy	-5 7 0
s:call	-11 9 0
s:car	-3 12 -10
s:ceiling	-4 6 0
s:charge	10 -7 -1
s:close	24 -17 -11
s:come	-18 13 2
s:continue	18 -4 -15
s:dispute	-3 7 -2
s:do	-11 20 -11
s:doe	-10 16 -6
s:down	-2 6 -2
s:duty	1 2 -7
s:each	-9 12 -2
s:effect	1 -10 8
s:enter	-13 14 0
s:face	12 -14 1
s:fact	-5 9 -2
s:fall	-11 -3 13
s:first	10 -6 -4
s:for	29 -21 -10
s:force	-7 11 -2
s:framework	3 5 -17
s:free	-12 18 -9
s:from	1 -8 5
s:general	1 2 -6
s:get	-12 0 6
s:given	-10 3 6
s:go	7 3 -17
s:government	0 -6 3
s:grant	6 -3 -3
s:had	-29 25 0
s:hand	-7 13 -5
s:has	5 -7 0
s:have	1 2 -7
s:he	8 0 -9
s:his	2 2 -7
s:hold	10 -10 0
s:hope	9 -5 -3
s:in	3 10 -20
s:informed	9 -5 -2
s:interim	-6 9 0
s:into	0 7 -6
s:is	28 -12 -20
s:it	6 -7 0
s:its	-11 27 -19
s:joint	-3 9 -6
s:last	-16 15 1
s:let	-2 -9 11
s:make	-8 17 -7
s:maker	-4 11 -7
s:meanwhile	8 -2 -6
s:minister	8 -12 1
s:more	10 -3 -10
s:most	-13 20 -7
s:mr	5 2 -11
s:name	-6 0 4
s:need	-9 15 -7
s:negotiate	23 -15 -10
s:next	-8 10 0
s:night	-6 0 4
s:no	1 -37 30
s:nobody	-6 3 1
s:none	-8 -10 16
s:not	-16 14 -1
s:of	10 0 -12
s:off	-23 -16 31
s:offer	1 -7 4
s:oil	2 0 -7
s:on	15 -6 -10
s:one	-20 8 6
s:only	-8 12 -3
s:or	11 -2 -11
s:ordinary	-4 9 -3
s:other	-5 -2 8
s:our	-7 15 -9
s:over	9 -12 0
s:own	-12 14 -2
s:paper	-9 -3 11
s:parliament	-1 -7 9
s:partnership	-5 7 0
s:president	12 -14 1
s:promise	-2 6 -1
s:published	0 2 -6
s:put	-8 13 -4
s:rate	9 -2 -11
s:reach	9 -10 0
s:reciprocal	7 -6 0
s:report	-5 -3 9
s:round	6 0 -4
s:same	8 -2 -6
s:say	8 -15 5
s:sell	6 -4 0
s:settle	-4 6 0
s:sheet	-6 11 -3
s:side	7 -3 -2
s:sign	-7 16 -12
s:similar	4 -19 14
s:since	6 2 -16
s:so	-9 12 -2
s:stalled	12 -9 -3
s:state	-8 1 4
s:steel	-4 6 0
s:still	14 -10 -4
s:strike	-4 7 0
s:sugar	-1 -8 8
s:summit	8 -8 0
s:table	0 -8 8
s:take	-10 0 7
s:talk	16 -38 12
s:talking	7 -4 0
s:tariff	-17 5 11
s:tea	-4 10 -4
s:tell	13 -11 -1
s:term	14 -16 1
s:than	-14 25 -15
s:that	-12 -2 14
s:their	-1 10 -8
s:there	-26 4 21
s:through	-4 -2 7
s:to	8 7 -28
s:too	-4 12 -9
s:trade	1 -6 4
s:treaty	0 10 -10
s:turnberry	-3 6 0
s:two	-9 11 0
s:under	-18 27 -16
s:up	4 -6 0
s:was	-7 0 7
s:way	15 -6 -9
s:week	-4 11 -10
s:were	-15 5 10
s:what	-12 0 7
s:whatever	-10 -12 19
s:where	8 -6 -1
s:who	-3 6 -1
s:will	-16 19 -5
s:with	4 2 -9
s:without	-5 -3 7
s:would	11 -11 0
s:year	-7 10 0
s:—	-1 -5 8
sa:"	4 -9 2
sa:'s	-15 16 0
sa:(	-3 9 -4
sa:)	-3 9 -4
sa:,	7 5 -16
sa:, <level>	-9 6 0
sa:, <span>	-5 9 -3
sa:, a	-5 -2 8
sa:, at	-13 14 -1
sa:, but	16 -7 -10
sa:, in	7 -6 0
sa:, is	22 -18 -5
sa:, pay	-7 4 0
sa:, say	-1 6 -4
sa:, sell	6 -3 0
sa:, sign	-14 16 -1
sa:, the	4 0 -7
sa:, under	-4 12 -5
sa:, whatever	-8 -4 12
sa:, where	7 -5 0
sa:, which	-2 6 -4
sa:, whose	6 -2 -3
sa:, with	17 -17 0
sa::	-17 30 -15
sa:;	11 -3 -9
sa:<agent>	11 -17 5
sa:<day-ahead>	19 -18 0
sa:<day-gone>	-17 22 -5
sa:<day-gone> ,	-1 10 -9
sa:<day-gone> that	-1 -4 7
sa:<day-today>	3 -7 4
sa:<day-today> ,	-5 -2 7
sa:<day-today> —	2 0 -6
sa:<duty>	-13 19 -5
sa:<gate>	1 3 -8
sa:<goods>	-3 20 -23
sa:<level-noun>	16 -8 -12
sa:<level>	-10 8 0
sa:<level> ,	-6 18 -12
sa:<level> .	-24 23 -2
sa:<level> for	3 4 -9
sa:<level> from	7 -9 1
sa:<level> on	-9 -1 10
sa:<level> or	9 -7 -1
sa:<level> since	0 -6 7
sa:<level> to	5 -7 0
sa:<level> was	7 -4 0
sa:<money>	19 -17 -2
sa:<month-gone>	-22 27 -8
sa:<name>	-23 30 -10
sa:<name> ,	-12 12 0
sa:<name> .	-16 15 -1
sa:<name> and	-5 14 -12
sa:<name> are	11 -5 -4
sa:<name> has	6 0 -6
sa:<name> in	-4 9 -3
sa:<name> tariff	-3 -2 6
sa:<not>	-10 -16 26
sa:<number>	-23 26 -7
sa:<number> ,	-2 7 -4
sa:<number> .	-3 7 -4
sa:<office>	16 -7 -10
sa:<organisation>	-11 4 6
sa:<person>	-10 0 10
sa:<person> and	-3 7 -1
sa:<person> say	0 -6 5
sa:<quality>	0 -6 6
sa:<quality> good	3 0 -9
sa:<seat> ,	0 -11 12
sa:<seat> .	7 -6 0
sa:<seat> in	-11 12 0
sa:<seat> over	3 -12 5
sa:<sender>	-10 6 0
sa:<span>	-12 21 -12
sa:<span> .	-4 7 -3
sa:<v-begin>	0 9 -13
sa:<v-down>	8 -5 -4
sa:<v-end>	-10 13 0
sa:<v-impose>	6 1 -11
sa:<v-propose>	19 -19 0
sa:<v-sell>	5 -7 1
sa:<v-stay>	19 -9 -11
sa:<v-target>	1 7 -14
sa:<v-up>	11 1 -20
sa:?	5 -14 5
sa:a	-1 -7 9
sa:a <name>	0 -5 6
sa:a deal	3 -6 1
sa:a similar	5 -11 5
sa:a tariff	-14 10 4
sa:about	4 -10 1
sa:about a	9 -1 -6
sa:affected	-2 8 -4
sa:after	-8 6 0
sa:after a	-6 4 0
sa:against	-5 0 6
sa:agreement	-2 6 -4
sa:agreement ,	9 -15 7
sa:agreement .	-4 7 -3
sa:agreement of	-6 13 -7
sa:all	-9 -2 10
sa:an agreement	3 0 -6
sa:and	8 3 -16
sa:and <level>	-4 9 -2
sa:and <name>	-5 19 -16
sa:and <quality>	0 7 -6
sa:and has	-10 8 0
sa:and is	17 -9 -9
sa:and pay	3 -8 4
sa:and that	13 -9 -3
sa:and the	4 1 -12
sa:announce	0 8 -11
sa:apply	6 -2 -2
sa:are	13 -5 -6
sa:are in	12 -8 -2
sa:are still	14 -7 -5
sa:are under	13 -6 -6
sa:arrangement	6 0 -6
sa:ask	-12 0 11
sa:at	-5 7 -2
sa:at <level>	-10 15 -5
sa:at <number>	-4 -7 11
sa:at all	-6 -2 9
sa:at the	4 0 -7
sa:bargain	-4 8 -2
sa:beef	-12 1 9
sa:been	11 -11 0
sa:begin	17 -6 -13
sa:begin in	10 -2 -7
sa:being	8 -6 -2
sa:both	10 1 -14
sa:but	13 -1 -12
sa:by treaty	0 7 -4
sa:call	-8 7 0
sa:car	-5 13 -8
sa:charge	10 -9 -1
sa:close	22 -14 -10
sa:close to	15 -13 -2
sa:come	-13 10 1
sa:conclude a	0 -3 6
sa:continue	18 -5 -15
sa:continue .	10 0 -7
sa:country	0 -5 6
sa:deal	-4 -2 7
sa:deal ,	6 -11 5
sa:deal and	12 -6 -5
sa:deal of	-4 8 -3
sa:deal with	-24 7 12
sa:did	-2 6 -2
sa:do	-6 14 -10
sa:duty	0 13 -16
sa:duty .	0 6 -4
sa:duty of	9 -8 0
sa:each	-9 12 -2
sa:effect	0 -8 10
sa:enter	-12 13 0
sa:enter <name>	-6 1 3
sa:face	7 -10 2
sa:face <level>	8 -5 -1
sa:fact	-3 8 -2
sa:fact sheet	-3 8 -2
sa:fall	-11 -3 13
sa:first	6 -2 -3
sa:for	27 -22 -6
sa:for <span>	-5 9 -3
sa:for a	14 -20 5
sa:force	-9 12 -1
sa:framework	8 -1 -12
sa:free	-11 24 -17
sa:free trade	-2 10 -9
sa:from	1 -8 4
sa:from <day-ahead>	9 -11 0
sa:general	1 2 -6
sa:get	-6 -6 11
sa:given	-10 2 6
sa:go	10 1 -16
sa:go into	6 -1 -2
sa:go on	9 0 -10
sa:good	6 -4 0
sa:good ,	-5 6 0
sa:good .	7 -9 0
sa:good pay	0 6 -2
sa:good to	6 -5 0
sa:good will	-3 9 -4
sa:had	-27 22 0
sa:had an	-7 11 -4
sa:had been	-3 9 -6
sa:hand	-5 8 -1
sa:has a	2 6 -16
sa:has been	7 -8 0
sa:has had	0 8 -8
sa:has no	11 -22 9
sa:have	7 -3 -4
sa:have agree	8 -7 0
sa:have been	12 -12 0
sa:have framework	6 -4 -1
sa:have had	-9 13 -4
sa:have stalled	13 -10 -3
sa:he	9 -4 -5
sa:hope	6 -4 0
sa:in	-5 12 -10
sa:in <month-gone>	-22 14 4
sa:in <seat>	19 -11 -10
sa:into	0 6 -6
sa:is	24 -9 -18
sa:is in	1 3 -8
sa:is not	0 4 -6
sa:is still	15 -2 -15
sa:it	0 -7 8
sa:it .	6 3 -12
sa:it is	-9 1 6
sa:its	-18 28 -11
sa:its deal	-5 8 0
sa:its own	-8 13 -5
sa:joint fact	-3 6 0
sa:last	-15 12 3
sa:last year	-11 6 4
sa:lower	6 -2 -2
sa:make	-10 14 -1
sa:meanwhile	6 -3 -1
sa:more	10 -3 -10
sa:more than	-3 11 -6
sa:most	-9 14 -3
sa:name	-6 0 4
sa:need	-9 14 -6
sa:negotiate	21 -10 -14
sa:negotiate .	15 -4 -12
sa:negotiate a	-5 0 6
sa:negotiate with	5 0 -6
sa:next	-8 10 0
sa:no	4 -26 20
sa:no deal	10 -24 11
sa:no duty	3 3 -9
sa:no more	13 -7 -7
sa:none	-7 -11 17
sa:not	-11 23 -14
sa:not affected	-2 7 -4
sa:nothing .	-11 -2 11
sa:nothing on	9 -7 -1
sa:of	-4 17 -17
sa:of <day-gone>	-2 6 -2
sa:of <month-gone>	-3 8 -2
sa:of <name>	-3 7 0
sa:of <number>	-13 19 -8
sa:of the	0 -6 6
sa:off	-16 -8 21
sa:oil	-2 7 -4
sa:on	13 0 -16
sa:on .	8 0 -7
sa:on <day-gone>	-6 11 -3
sa:on a	5 -10 0
sa:on its	-4 6 0
sa:on most	-6 7 0
sa:on the	7 -7 0
sa:one	-22 8 8
sa:one .	-8 0 7
sa:or	8 -4 -3
sa:or <level>	9 -7 -1
sa:ordinary	-4 9 -3
sa:over	7 -10 0
sa:over a	11 -6 -4
sa:own	-11 14 -1
sa:own agreement	-7 11 -5
sa:pact	-7 -4 12
sa:pact with	-11 12 0
sa:paper	-7 -5 11
sa:partnership	-5 7 0
sa:pay <level>	5 -12 6
sa:pay <number>	-5 7 0
sa:pay nothing	-9 10 -2
sa:president	13 -15 2
sa:put	-6 9 -1
sa:rate	12 -6 -8
sa:reach	10 -12 1
sa:reach an	1 -7 4
sa:reciprocal	7 -6 0
sa:same	14 -1 -20
sa:same term	7 -6 0
sa:say	6 -17 9
sa:say .	1 -23 18
sa:say on	4 -7 1
sa:sell	6 -4 0
sa:sheet	-5 9 -2
sa:sign	-7 11 -5
sa:sign a	-8 9 0
sa:similar	4 -15 9
sa:similar arrangement	11 -8 -2
sa:since	0 8 -14
sa:since <day-gone>	-2 -2 6
sa:since <month-gone>	2 3 -11
sa:stalled	13 -10 -3
sa:steel	-4 6 0
sa:still	24 -18 -5
sa:still negotiate	12 -2 -9
sa:still pay	-5 -1 7
sa:take	-9 0 5
sa:take effect	0 -9 10
sa:talk	10 -16 3
sa:talk .	-5 0 7
sa:talk go	6 -3 -1
sa:talk with	4 -7 0
sa:talking	6 0 -4
sa:tariff	-17 11 4
sa:tariff of	-6 0 3
sa:tariff on	-7 12 -5
sa:term	15 -17 1
sa:than	-13 24 -15
sa:that	-3 -9 12
sa:that <person>	-4 -3 8
sa:that it	-8 0 6
sa:that its	-7 0 7
sa:that the	6 -2 -2
sa:the	10 -4 -6
sa:the <name>	-2 14 -15
sa:the <organisation>	0 6 -3
sa:the same	17 -5 -19
sa:their	-11 21 -7
sa:their agreement	-3 6 -1
sa:there	-18 14 2
sa:through	-4 -2 7
sa:to	7 4 -20
sa:to an	6 -4 0
sa:to pay	9 -8 0
sa:too	-8 15 -8
sa:too .	-8 11 -2
sa:trade deal	5 0 -7
sa:treaty	-9 13 -5
sa:treaty .	0 6 -3
sa:under	-11 24 -18
sa:under its	-7 11 -5
sa:under the	-4 10 -4
sa:under way	16 -7 -8
sa:under which	-3 7 0
sa:up	3 -7 2
sa:was	9 -7 0
sa:way	20 -11 -8
sa:we	5 0 -9
sa:week	-3 9 -9
sa:week .	-7 7 0
sa:were	-7 -7 13
sa:what	-9 0 7
sa:whatever	-8 -4 12
sa:where	7 -5 0
sa:which	-5 10 -6
sa:which has	0 -5 7
sa:which pay	8 -6 0
sa:whose	6 -3 -4
sa:will	-18 20 -4
sa:will pay	-6 1 1
sa:with	-6 15 -15
sa:with <name>	-19 28 -13
sa:with <seat>	-15 7 6
sa:without	-5 -3 7
sa:without a	0 -10 12
sa:would	12 -7 -5
sa:year	-7 8 0
sa:year .	-7 2 4
sa:—	-5 -10 16
sa:— <quality>	0 6 -3
sb:"	5 -8 0
sb:'s	-3 -8 11
sb:'s talk	7 0 -6
sb:, under	0 -5 6
sb:, which	7 -4 -2
sb:.	6 -3 -1
sb:/	-7 11 -2
sb::	2 10 -17
sb:: the	-9 1 2
sb:: we	0 -6 6
sb:: with	-12 15 -4
sb:;	14 -14 0
sb:<agent>	0 -10 11
sb:<day-ahead>	18 -14 -6
sb:<day-today>	-8 1 5
sb:<duty>	0 -13 13
sb:<gate>	-14 0 13
sb:<goods>	-9 4 2
sb:<level-noun>	-6 10 -3
sb:<level>	-9 9 0
sb:<level> ,	-8 7 0
sb:<month-gone>	9 -7 -1
sb:<name> 's	-13 -1 14
sb:<name> ,	0 14 -22
sb:<name> and	0 9 -12
sb:<name> is	13 -12 -1
sb:<not>	-8 -7 16
sb:<number>	-1 -4 7
sb:<office>	10 -4 -4
sb:<office> :	8 -15 5
sb:<organisation>	7 -12 5
sb:<person>	-6 9 -1
sb:<person> :	1 12 -19
sb:<person> say	-6 3 1
sb:<quality>	-11 13 -1
sb:<seat> ,	-6 1 3
sb:<v-agree>	-15 26 -11
sb:<v-buy>	-7 11 -3
sb:<v-end>	-1 -4 7
sb:<v-impose>	-10 11 -1
sb:<v-propose>	3 -9 5
sb:<v-say>	0 -8 8
sb:<v-stay>	4 0 -8
sb:<v-suspend>	3 -6 0
sb:<v-target>	-8 10 0
sb:a	16 -10 -6
sb:a deal	10 -5 -7
sb:a tariff	-2 9 -5
sb:a trade	10 -4 -7
sb:after	-8 8 0
sb:agreement	-9 2 4
sb:agreement of	0 -7 8
sb:agreement with	-6 8 -2
sb:also	-2 10 -8
sb:an	8 -10 2
sb:an agreement	4 -13 9
sb:and	10 -6 -6
sb:and <name>	4 -6 0
sb:and with	9 -9 0
sb:announce	-16 9 5
sb:are	-4 -9 14
sb:as	8 -7 0
sb:be	6 -9 2
sb:broke	-6 -8 13
sb:broke off	-6 -8 13
sb:by	-5 8 -1
sb:conclude	-5 6 0
sb:deal	5 6 -22
sb:deal with	8 0 -13
sb:duty	3 -10 6
sb:for	6 0 -7
sb:framework	-7 12 -3
sb:free trade	0 -6 4
sb:from	0 -9 10
sb:has	11 -6 -5
sb:has a	9 -7 0
sb:have	-12 14 -2
sb:his	3 0 -6
sb:in	12 0 -19
sb:in <month-gone>	6 -4 0
sb:in talk	7 -1 -4
sb:informed	10 -6 -2
sb:is no	-6 -3 10
sb:its	8 0 -11
sb:mr	5 2 -11
sb:mr <person>	5 2 -10
sb:negotiate	2 -6 2
sb:negotiation	10 -11 -1
sb:no	-2 -15 15
sb:not	-5 -8 14
sb:nothing	0 7 -6
sb:of	16 -20 4
sb:of the	9 -14 5
sb:off	-8 -8 14
sb:on	4 -8 2
sb:on <day-gone>	4 -9 5
sb:on <day-today>	-6 2 0
sb:on the	8 -11 1
sb:only	-10 11 0
sb:our	-4 13 -8
sb:pact	4 3 -13
sb:pact with	2 5 -12
sb:report	-5 -3 9
sb:same	-7 0 5
sb:similar	0 -6 6
sb:since	7 -6 0
sb:so	-8 14 -5
sb:still	-10 10 0
sb:summit	8 -8 0
sb:talk	7 -28 10
sb:talk between	0 -6 2
sb:talk with	0 -14 10
sb:tariff	-2 -4 7
sb:tea	-1 7 -3
sb:that <name>	-10 0 9
sb:that the	6 -1 -5
sb:the	-6 4 3
sb:the <name>	7 -3 -4
sb:the <office>	7 0 -5
sb:the <organisation>	0 -10 9
sb:the <quality>	-5 7 0
sb:the agreement	-5 10 -4
sb:the deal	-5 9 -2
sb:the negotiation	6 0 -8
sb:the same	-3 -4 7
sb:the talk	-5 0 7
sb:their	8 -7 0
sb:there	-12 -9 19
sb:there is	-7 -2 10
sb:to	0 5 -12
sb:trade	1 -10 8
sb:trade agreement	1 -7 6
sb:trade deal	-8 12 -2
sb:trade talk	0 -6 3
sb:treaty	8 -1 -4
sb:under	-8 5 0
sb:under the	-3 8 -3
sb:under which	-2 -3 6
sb:was	-18 10 9
sb:we	0 -6 6
sb:we are	9 -7 0
sb:were	-10 13 -2
sb:with	6 -3 -3
sb:with <name>	5 0 -6
sb:with the	3 3 -13
sb:—	1 4 -8
sentence failed	-13 -11 20
sentence made	-18 38 -30
sentence no	-12 -22 36
sentence talking	33 -16 -22
sides=2	2 -7 4
sides=3	0 5 -8
sides=4	-6 4 0
sum=	-12 29 -27
sum= agreement	-23 24 -5
sum= making	-3 15 -21
sum= no word	0 13 -18
sum= one	-18 13 0
sum= talks	24 -22 -5
sum=failed	-4 -18 20
sum=failed talking	-35 -7 36
sum=failed talking talks	-35 -7 36
sum=made	-26 43 -31
sum=made agreement	-20 39 -32
sum=made making	-12 17 -7
sum=no	-8 -27 30
sum=no agreement	-2 -13 15
sum=no made	6 -6 0
sum=no one	-2 -12 15
sum=no talking	-2 6 -2
sum=no talking agreement	7 3 -11
sum=no talking made	0 -9 9
sum=no talking talks	-8 4 2
sum=talking	57 -37 -35
sum=talking agreement	21 -11 -15
sum=talking made	3 1 -8
sum=talking made agreement	3 0 -8
sum=talking no word	8 -2 -6
sum=talking talks	39 -27 -23
t0=perfect	-2 10 -6
t0=present	1 7 -10
t1=participle-passive	-4 8 -2
t1=perfect	-6 10 -3
t1=present	0 6 -8
t2=future	-8 15 -6
t2=past	-7 -4 11
t2=past-passive	-9 0 7
t2=perfect	4 -15 10
t2=pluperfect	0 -4 7
t2=present	11 0 -14
v0-none	-5 -1 6
v0=be	-9 3 5
v0=conclude	-7 8 0
v0=negotiate	1 -9 4
v0=other	0 4 -6
v0=say	0 3 -6
v1-none	-4 -4 8
v1=be	-10 4 6
v1=conclude	-8 9 0
v1=negotiate	3 -10 3
v1=other	0 4 -6
v1=say	0 3 -6
v2-none	-4 8 -5
v2=be	12 -12 0
v2=begin	8 -2 -5
v2=conclude	-10 2 5
v2=continue	6 0 -7
v2=fall	-6 -1 8
v2=get	-2 -9 12
v2=have	7 -1 -6
v2=negotiate	13 -7 -6
v2=other	0 6 -6
v2=pay	-12 18 -4
v2=reach	7 -11 4
v2=take	-6 4 0
verbless	-4 -2 6
vt0=be present	-8 8 0
vt0=conclude perfect	-6 6 0
vt0=negotiate present	13 -8 -4
vt0=other present	5 0 -6
vt1=be present	-9 9 0
vt1=conclude perfect	-6 6 0
vt1=negotiate present	13 -8 -4
vt1=other present	5 0 -6
vt2=get past	0 -11 12
vt2=go present	6 -2 -3
vt2=have present	7 -1 -6
vt2=negotiate present	9 -6 -1
vt2=other perfect	7 -3 -3
vt2=other present	2 11 -17
vt2=pay future	-3 6 -1
vt2=pay present	-8 11 0
vt2=say present	0 -5 7
w c0=bear	-9 6 1
w c0=down	-1 -4 7
w c0=impose	11 -5 -9
w c0=propose	9 -19 7
w c0=say	0 9 -8
w c0=stay	6 -11 3
w c0=suspend	7 -9 0
w c1=bear	-4 6 -2
w c1=down	4 -10 3
w c1=impose	12 -5 -10
w c1=propose	15 -23 6
w c1=say	0 8 -10
w c1=suspend	7 -9 0
w c2=agree	-7 19 -19
w c2=begin	10 0 -13
w c2=impose	-20 27 -9
w c2=say	-1 13 -10
w c2=stay	3 -12 6
w c2=target	-5 8 -2
w c2=up	15 -8 -8
w ct0=agree past	-4 6 0
w ct0=agree perfect	3 -6 2
w ct0=bear past	-11 1 8
w ct0=down past	-9 0 10
w ct0=down present	5 -7 0
w ct0=impose perfect	6 0 -9
w ct0=propose past	-5 0 7
w ct0=propose present	16 -15 -2
w ct0=say past	0 9 -7
w ct0=stay past	9 -8 0
w ct0=stay perfect	5 0 -6
w ct0=stay present	-3 -1 6
w ct1=agree past	-4 6 0
w ct1=agree perfect	3 -6 2
w ct1=bear infinitive	5 0 -6
w ct1=bear past	-11 1 8
w ct1=down past	-9 0 10
w ct1=down present	5 -7 0
w ct1=impose perfect	6 0 -9
w ct1=propose present	14 -13 -2
w ct1=say past	0 9 -7
w ct1=stay past	10 -9 0
w ct1=stay present	-6 0 6
w ct2=agree participle-passive	-8 12 -4
w ct2=agree past	-14 21 -9
w ct2=bear gerund	6 0 -4
w ct2=begin past	0 3 -7
w ct2=begin present	7 0 -7
w ct2=down gerund	6 0 -4
w ct2=down past	-4 -3 8
w ct2=impose past	-14 19 -5
w ct2=propose gerund	6 0 -4
w ct2=say past	0 6 -6
w ct2=stay present	3 -11 6
w ct2=target participle-passive	-3 6 -1
w ct2=up present	13 -8 -5
w l1='s	-1 10 -6
w l1=,	8 -6 0
w l1=:	7 -5 0
w l1=<begin>	13 -9 -5
w l1=<goods>	-3 8 -3
w l1=<name>	-10 22 -15
w l1=<not>	-9 -40 41
w l1=<quality>	0 -14 15
w l1=a	15 -9 -7
w l1=are	9 -4 -2
w l1=been	6 -2 -3
w l1=by	0 7 -4
w l1=has	-19 6 6
w l1=have	12 -1 -17
w l1=in	22 -13 -12
w l1=its	-5 11 -2
w l1=no	-6 -34 34
w l1=on	0 -6 7
w l1=same	8 -7 0
w l1=similar	3 -13 10
w l1=still	11 -7 -4
w l1=the	-11 25 -14
w l1=their	-3 6 0
w l1=to	11 -5 -5
w l1=trade	0 -6 8
w l1=was	-10 0 9
w l2='s	-17 6 9
w l2=,	-4 19 -18
w l2=<begin>	-7 21 -11
w l2=<name>	9 -1 -8
w l2=<not>	-15 -7 20
w l2=<v-impose>	-1 -3 7
w l2=<v-propose>	0 -5 7
w l2=a	6 -3 -1
w l2=are	-11 -2 15
w l2=free	0 -6 4
w l2=has	5 -9 2
w l2=have	-8 6 0
w l2=is	10 -7 -1
w l2=it	-6 0 7
w l2=its	0 4 -7
w l2=no	-8 -5 13
w l2=of	9 -4 -5
w l2=on	15 -8 -9
w l2=to	9 -4 -5
w l2=under	-14 23 -13
w l2=which	-5 8 -1
w l3=,	6 -4 -1
w l3=:	0 12 -15
w l3=<begin>	-3 11 -8
w l3=<level>	-6 11 -4
w l3=<name>	-6 10 -2
w l3=<v-propose>	10 -9 0
w l3=a	0 -9 7
w l3=and	11 -7 -4
w l3=has	10 0 -17
w l3=it	-5 -4 9
w l3=on	1 -11 8
w l3=that	-23 -1 23
w l3=the	-3 -12 17
w l3=there	-10 0 10
w l3=under	-2 8 -3
w l3=which	-7 -2 10
w l4=:	6 -2 -3
w l4=<agent>	0 6 -3
w l4=<begin>	-13 14 -1
w l4=<level>	8 -4 -3
w l4=<v-impose>	8 -5 -4
w l4=<v-say>	-12 0 10
w l4=<v-stay>	11 -10 0
w l4=at	0 6 -2
w l4=has	-7 7 0
w l4=it	8 -5 -1
w l4=there	-11 -1 13
w l4=to	0 8 -10
w l4=which	2 1 -7
w l4=with	-6 10 -3
w l=<begin> <begin>	13 -9 -5
w l=<begin> <name>	-2 7 -3
w l=<begin> the	-13 6 6
w l=<name> 's	0 7 -5
w l=<name> has	-6 0 3
w l=<name> have	18 -14 -5
w l=<name> is	5 0 -10
w l=a similar	5 -11 6
w l=free trade	0 -6 4
w l=has a	-1 10 -10
w l=has an	-7 9 0
w l=has no	9 -23 12
w l=on the	2 1 -6
w l=the same	8 -7 0
w l=to an	10 -8 -1
w l=under the	-5 9 -4
w lll=<begin> <begin> <begin>	13 -9 -5
w lll=<begin> <begin> <name>	-2 7 -3
w lll=<begin> <begin> the	-13 6 6
w lll=<name> has a	-2 6 -2
w lll=<name> has no	11 -5 -5
w lll=a free trade	6 0 -5
w lll=and <name> have	7 -5 0
w lll=has a trade	9 -8 0
w lll=has its own	6 -1 -3
w lll=with <name> ,	-1 6 -1
w lr=<begin> with	19 -10 -11
w lr=<name> a	-2 7 -3
w lr=a with	3 0 -9
w lr=an of	0 -6 7
w lr=an that	7 -5 -1
w lr=are with	6 0 -5
w lr=has with	-9 12 0
w lr=in with	11 -5 -6
w lr=is a	-6 0 7
w lr=no with	-5 -12 17
w lr=the of	-2 9 -4
w lr=trade with	-7 -3 12
w r1=,	-21 8 9
w r1=.	0 -10 11
w r1=<gate>	-5 9 -2
w r1=<level>	-1 8 -6
w r1=<v-agree>	6 -4 0
w r1=a	-11 1 7
w r1=and	15 -9 -4
w r1=for	21 -19 -1
w r1=hand	-5 9 -2
w r1=of	-19 8 5
w r1=on	6 0 -10
w r1=since	-1 7 -4
w r1=that	3 0 -6
w r1=the	-4 6 0
w r2=<day-gone>	-8 15 -7
w r2=<duty>	-8 0 8
w r2=<end>	-1 -9 11
w r2=<level>	-5 7 0
w r2=<month-gone>	-4 12 -6
w r2=<number>	-11 7 1
w r2=<person>	-9 7 0
w r2=<seat>	0 -12 11
w r2=<v-agree>	-14 15 0
w r2=<v-bear>	7 -12 3
w r2=<v-impose>	-14 19 -4
w r2=a	1 2 -6
w r2=agreement	16 -19 3
w r2=an	6 -4 0
w r2=at	-12 5 2
w r2=in	9 -4 -5
w r2=is	8 -4 -3
w r2=pay	7 -8 0
w r2=similar	0 -6 6
w r2=the	6 -9 2
w r3=.	-6 14 -8
w r3=<end>	-4 -6 12
w r3=<number>	0 -5 6
w r3=<v-begin>	8 0 -7
w r3=<v-down>	4 -10 5
w r3=<v-impose>	0 6 -12
w r3=?	3 -6 0
w r3=a	-11 13 0
w r3=about	-3 -1 6
w r3=agreement	7 -11 4
w r3=announce	-3 7 -2
w r3=by	0 -11 9
w r3=deal	-8 0 8
w r3=have	-3 6 -1
w r3=in	0 5 -6
w r3=is	-7 12 -5
w r3=over	0 -6 3
w r3=the	10 -7 -3
w r4=,	-8 3 3
w r4=.	-9 -1 9
w r4=<end>	-7 2 3
w r4=<goods>	-8 -1 10
w r4=<level>	-1 -3 6
w r4=<month-gone>	-4 15 -12
w r4=<name>	0 10 -10
w r4=<not>	9 -3 -7
w r4=<seat>	-8 4 3
w r4=<v-bear>	9 0 -11
w r4=<v-begin>	-4 6 0
w r4=<v-down>	11 -3 -8
w r4=<v-impose>	-6 9 -1
w r4=and	2 5 -12
w r4=has	-6 -7 13
w r4=of	9 -5 -4
w r4=the	13 -5 -10
w r4=to	-5 11 -5
w r4=trade	-13 15 -1
w r4=with	-11 12 0
w r=, at	-9 2 3
w r=. <end>	0 -10 11
w r=a similar	0 -6 6
w r=an agreement	1 -6 4
w r=in <seat>	6 -2 -3
w r=of <day-gone>	-4 8 -3
w r=of the	-1 -8 11
w r=on the	9 -8 0
w r=that <person>	-3 6 -2
w r=with <seat>	-5 -4 10
w r=with the	-4 7 -4
w t0=modal	-3 -3 7
w t0=past	-6 9 -2
w t0=perfect	6 0 -6
w t0=present	8 -4 -3
w t1=future	-4 6 0
w t1=infinitive	8 0 -9
w t1=modal	-3 -3 7
w t1=past	-4 6 0
w t2=gerund	7 0 -4
w t2=participle-passive	-11 16 -4
w t2=past	-21 19 0
w t2=past-passive	-3 -3 9
w t2=perfect	9 -6 -1
w t2=present	10 -8 -1
w v0-none	-20 10 8
w v0=announce	-5 6 0
w v0=be	0 -7 7
w v0=conclude	-7 0 6
w v0=have	-4 11 -7
w v0=make	-3 9 -3
w v0=negotiate	0 -9 7
w v0=other	8 1 -16
w v0=pay	-3 8 -3
w v0=put	-5 9 -1
w v0=reach	7 -11 4
w v0=sign	-8 12 -1
w v1-none	-18 6 9
w v1=announce	-5 6 0
w v1=be	-3 -2 8
w v1=conclude	-7 0 6
w v1=have	-4 11 -7
w v1=make	-8 10 0
w v1=negotiate	8 -14 3
w v1=other	8 1 -16
w v1=pay	-5 10 -3
w v1=put	-5 8 -1
w v1=reach	9 -13 4
w v1=sign	-3 8 -2
w v2-none	-4 -1 6
w v2=agree	-4 7 0
w v2=be	0 -12 12
w v2=begin	9 -2 -6
w v2=continue	13 -2 -10
w v2=go	16 -9 -8
w v2=negotiate	8 0 -7
w v2=other	-6 0 8
w vt0=be present	-4 0 6
w vt0=conclude perfect	-6 0 6
w vt0=have past	-7 15 -7
w vt0=negotiate present	6 -7 0
w vt0=other present	13 -1 -12
w vt0=reach perfect	8 -7 0
w vt0=sign past	-4 6 0
w vt1=be present	-8 1 6
w vt1=conclude perfect	-6 0 6
w vt1=have past	-7 15 -7
w vt1=negotiate present	6 -7 0
w vt1=other present	13 -1 -12
w vt1=reach perfect	8 -7 0
w vt1=sign past	-4 6 0
w vt2=be present	0 -12 11
w vt2=begin past	7 0 -5
w vt2=continue present	6 0 -5
w vt2=get past	-3 -2 6
w vt2=go present	13 -8 -5
w vt2=negotiate gerund	6 0 -4
way word after 	-4 13 -10
way word after 's	-9 4 3
way word after ,	-2 6 -1
way word after and <name> have	8 -7 0
way word after has a	-4 8 -3
way word after has its own	6 -3 -1
way word after has no	11 -5 -5
way word after have	9 -8 0
way word after:'s	-8 10 0
way word after:-	1 -9 6
way word after::	0 11 -9
way word after:;	-3 6 -1
way word after:<agent>	8 -4 -1
way word after:<day-ahead>	10 -6 -3
way word after:<day-gone>	-6 4 0
way word after:<day-today>	0 -6 6
way word after:<goods>	-8 14 -7
way word after:<level-noun>	-6 8 0
way word after:<level>	7 -20 14
way word after:<not>	-18 -20 31
way word after:<quality>	-1 -6 8
way word after:<sender>	0 9 -7
way word after:<v-bear>	7 0 -11
way word after:<v-down>	0 -4 6
way word after:<v-propose>	10 -13 0
way word after:an	-3 8 -3
way word after:are	-2 6 -1
way word after:be	2 -6 2
way word after:been	16 -11 -7
way word after:by	0 8 -5
way word after:duty	0 5 -7
way word after:enter	-6 0 3
way word after:face	7 -2 -4
way word after:for	7 -9 1
way word after:from	5 -13 7
way word after:had	-11 6 0
way word after:has	-7 2 3
way word after:have	11 -4 -9
way word after:in	11 -1 -16
way word after:is	12 -10 0
way word after:it	-2 -14 18
way word after:its	-14 22 -7
way word after:make	-6 7 0
way word after:no	-2 -25 24
way word after:not	-11 9 0
way word after:nothing	-2 6 -1
way word after:on	2 -12 10
way word after:pay	8 0 -15
way word after:that	-6 0 6
way word after:the	2 1 -6
way word after:their	-6 7 0
way word after:there	-9 4 4
way word after:to	13 -2 -17
way word after:under	-11 20 -10
way word after:what	-1 -3 6
way word after:whose	8 -4 -5
way word after:will	-6 7 0
way word after:without	0 -12 13
way word after:—	2 -14 12
way word before with	-2 -6 8
way word before with the	-2 6 -5
way word before:;	8 -7 0
way word before:<level>	-11 13 0
way word before:<name>	0 6 -8
way word before:<number>	-3 -2 6
way word before:of	1 -7 5
way word before:the	4 4 -16
way word before:to	-4 8 -5
way word before:under	-2 -3 6
way word before:were	-6 7 0
way:'s	-9 10 0
way:-	1 -9 6
way::	-3 14 -10
way:<agent>	10 -6 -2
way:<day-ahead>	10 -6 -3
way:<day-gone>	-6 6 0
way:<day-today>	0 -6 6
way:<gate>	-4 7 0
way:<goods>	-11 15 -4
way:<level-noun>	-7 10 -1
way:<level>	0 -11 13
way:<not>	-21 -17 31
way:<number>	-7 -4 11
way:<person>	-7 6 0
way:<sender>	0 9 -7
way:<v-bear>	7 0 -11
way:<v-impose>	1 1 -6
way:<v-say>	-2 6 -2
way:<v-target>	-7 9 0
way:an	-3 8 -3
way:and	6 -4 -2
way:at	-6 4 1
way:been	16 -10 -8
way:by	-6 13 -7
way:duty	3 2 -9
way:enter	-6 0 3
way:face	7 -2 -4
way:first	8 -7 0
way:for	5 -7 1
way:from	1 -9 6
way:had	-11 6 0
way:has	-9 6 2
way:have	11 -4 -10
way:in	7 2 -20
way:is	11 -9 0
way:it	0 -18 18
way:its	-13 21 -7
way:make	-6 8 0
way:no	-2 -25 24
way:not	-11 9 0
way:nothing	-7 11 -3
way:of	0 -6 8
way:on	7 -12 6
way:pay	7 0 -15
way:since	11 -8 -4
way:that	-8 3 4
way:the	6 4 -19
way:their	-6 7 0
way:there	-9 4 4
way:to	9 3 -23
way:under	-15 13 0
way:whose	8 -4 -5
way:will	-6 9 0
way:without	0 -12 13
way:—	2 -14 12
word after apart	-9 0 6
word after far	9 -8 0
word after mid	-13 5 7
word after over another	-1 -8 12
word after straight	-1 8 -8
word after touch	-1 11 -11
word before over another	0 9 -8
word=accord	-6 0 5
word=agreed	5 1 -12
word=agreement	-17 22 -9
word=agreement and word before	-5 12 -5
word=agreement none word after	-7 8 0
word=agreement other part side	-22 9 6
word=agreement other part third	-8 0 6
word=agreement over another word after none	3 -11 9
word=agreement over another word before and	-1 8 -5
word=agreement same part side	8 -1 -8
word=agreement same part third	-11 23 -16
word=agreement straight word after none	-12 16 -5
word=agreement straight word after with	0 2 -7
word=agreement straight word before none	4 -8 3
word=agreement straight word before with	0 4 -6
word=agreement the word after	-1 6 -4
word=agreement third	-17 20 -7
word=agreement with word before	-1 8 -7
word=agreement word after mid	-21 4 12
word=agreement word after near	3 9 -15
word=agreement word after touch	1 5 -9
word=agreements	-11 19 -8
word=concluded	-6 0 4
word=deals	-8 14 -4
word=framework	0 3 -9
word=frameworks	6 -3 -2
word=free trade	6 0 -8
word=making	-7 16 -13
word=making from word after	0 -8 9
word=making other part third	0 7 -8
word=making same part side	-12 23 -13
word=making side	-8 21 -19
word=making straight word after with	6 -1 -5
word=making the word after	-4 6 0
word=making with word after	4 0 -6
word=making word after far	12 -10 -1
word=making word after mid	-3 9 -5
word=making word after near	0 -11 13
word=making word after touch	-6 19 -18
word=making word before near	-3 15 -10
word=negotiating	5 -11 3
word=negotiation	-9 4 3
word=none	-5 -11 16
word=one	-18 1 14
word=one and word after	-5 6 0
word=one none word after	-10 2 5
word=one other part third	0 3 -7
word=one same part third	-15 0 14
word=one side	-8 0 6
word=one straight word after none	-7 5 0
word=one third	-13 2 9
word=one word after mid	0 -5 6
word=one word after near	-11 3 6
word=one word after touch	-3 9 -6
word=partnership	-5 7 0
word=reached	6 -10 3
word=settled	-5 7 0
word=signed	-10 14 -3
word=talking	15 -8 -6
word=talks	24 -45 11
word=talks and word after	0 -10 8
word=talks and word before	7 -11 0
word=talks none word after	12 -20 4
word=talks none word before	8 -5 -1
word=talks other part side	14 -3 -12
word=talks other part third	5 -11 4
word=talks over another word after none	0 -6 6
word=talks over another word before and	7 -11 0
word=talks over another word before none	6 -6 0
word=talks same part side	-7 -14 17
word=talks same part third	21 -28 0
word=talks side	2 -17 10
word=talks straight word after and	0 -10 8
word=talks straight word after none	13 -15 0
word=talks straight word before with	-1 -17 11
word=talks third	24 -34 2
word=talks with word before	0 -18 12
word=talks word after far	3 -12 5
word=talks word after mid	5 0 -7
word=talks word after near	13 -10 -2
word=talks word after touch	4 -22 8
word=talks word before mid	10 -7 -3
word=talks word before near	-2 -17 12
word=terms	5 -9 2
word=treaty	11 2 -22`;
