// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-6 8 -4
a:'s	-8 16 -7
a:-	8 -5 0
a:.	-3 11 -7
a:<agent>	6 0 -7
a:<day-gone>	-11 14 0
a:<day-today>	-1 -4 6
a:<duty>	0 9 -13
a:<goods>	-6 20 -17
a:<level-noun>	-4 8 -1
a:<level>	-22 24 -2
a:<level> .	-10 10 0
a:<name>	-5 22 -16
a:<name> are	8 -5 -1
a:<not>	-10 -9 17
a:<number>	-12 2 5
a:<number> .	-5 7 -1
a:<organisation>	-10 0 10
a:<person>	-4 9 -3
a:<seat>	2 -13 10
a:<seat> .	6 -6 0
a:<v-impose>	-7 0 7
a:<v-target>	-4 8 -3
a:<v-up>	10 -2 -7
a:?	0 -9 7
a:a free	6 -2 -2
a:a similar	0 -7 6
a:a trade	8 0 -8
a:agreement .	7 0 -8
a:all	-3 -4 8
a:and the	-3 7 -1
a:are	19 -17 -1
a:are still	11 -7 -4
a:at	-13 0 12
a:at <level>	-10 7 1
a:at <number>	-4 -1 6
a:begin	9 -2 -5
a:conclude	-7 0 5
a:continue .	7 -2 -5
a:deal	-4 14 -7
a:enter	-6 1 2
a:for	5 -7 0
a:framework	-1 6 -2
a:free trade	6 -2 -2
a:from	5 -11 6
a:get	-3 -8 11
a:go	8 -2 -4
a:go on	6 -1 -3
a:had	-12 0 10
a:has no	7 -9 0
a:have	7 -11 2
a:in <seat>	10 -8 -2
a:in the	-8 9 0
a:is	3 2 -7
a:is not	0 10 -11
a:is still	8 -2 -4
a:it	-7 -5 12
a:its	-16 23 -7
a:its deal	-5 6 0
a:its own	-4 11 -6
a:joint	-3 7 -2
a:last	-18 11 6
a:last week	-6 5 0
a:negotiate	6 0 -7
a:negotiation	-5 9 -3
a:no	6 -8 0
a:no deal	7 -7 0
a:none	-6 -14 19
a:not	-6 12 -5
a:of	-1 18 -18
a:of <number>	-3 6 -1
a:off	-12 -5 17
a:on <day-gone>	-8 9 0
a:on a	5 -8 1
a:one	-8 6 0
a:own	-7 11 -2
a:pay	-12 13 0
a:pay <level>	-9 6 0
a:rate	-4 6 0
a:reach	12 -13 1
a:reach an	3 -8 4
a:same	10 -3 -9
a:same term	8 -6 0
a:similar	0 -12 11
a:still	15 -17 0
a:take	-6 4 0
a:talk	0 -6 3
a:tariff	1 7 -12
a:term	7 -11 2
a:the	-2 11 -9
a:the <name>	-1 9 -8
a:the same	10 -3 -9
a:to	-1 6 -4
a:to <level>	-4 6 0
a:trade	16 -1 -13
a:trade agreement	10 -5 -2
a:trade deal	1 2 -6
a:under	1 4 -9
a:under way	8 -4 -2
a:was	1 2 -6
a:way	8 -4 -2
a:we	-2 8 -7
a:week	-9 9 0
a:week .	-8 6 0
a:were	-10 0 10
a:will	-6 6 0
a:with	-10 12 -3
a:with <name>	-4 8 -1
a:with <seat>	-6 2 0
a:would	3 -6 0
a:year	-8 2 5
a:year .	-8 0 9
asks	0 -7 6
b:'s	0 -9 10
b:,	-15 16 0
b::	3 2 -8
b:: we	0 -6 8
b:;	11 -8 -2
b:<agent>	0 -13 14
b:<day-gone>	-4 8 -2
b:<gate>	-8 -2 10
b:<goods>	0 7 -7
b:<level>	-11 8 0
b:<name> 's	-7 -3 9
b:<name> and	0 9 -16
b:<name> is	14 -9 -7
b:<not>	-3 -7 10
b:<office>	11 -3 -8
b:<quality>	-1 7 -4
b:<v-agree>	-13 25 -15
b:<v-impose>	8 1 -17
b:<v-propose>	8 -14 4
b:a	6 -5 0
b:a deal	7 -3 -4
b:accord	-4 7 0
b:agreement	-14 10 0
b:agreement with	-11 6 1
b:an	9 -8 0
b:and the	7 0 -8
b:are	0 -6 6
b:conclude	-4 6 0
b:deal	8 0 -9
b:deal with	9 -3 -8
b:for	8 -7 0
b:from	0 -7 8
b:in	10 0 -10
b:informed	7 -5 0
b:is	12 1 -16
b:it	5 0 -8
b:negotiate	10 -9 -1
b:negotiate with	7 -6 0
b:negotiation	13 -9 -4
b:no	-4 -9 13
b:of	7 -7 0
b:of the	0 -6 3
b:on	8 0 -9
b:on the	0 -7 5
b:pact	-2 7 -5
b:pact with	-9 13 -3
b:same	-5 -1 6
b:sign	-2 6 -1
b:talk	0 -19 14
b:talk with	-3 -13 13
b:that the	10 -6 -3
b:the	-3 6 -1
b:the negotiation	4 0 -6
b:the same	-1 -6 8
b:the talk	-4 -1 8
b:there	-20 0 17
b:to	-2 6 -2
b:treaty	8 -3 -4
b:with the	2 2 -8
b:—	5 3 -13
c0=agree	-9 13 -4
c0=down	6 -6 0
c0=impose	13 -1 -16
c0=propose	8 -9 0
c0=say	6 0 -8
c0=stay	-6 7 0
c1=agree	-10 15 -5
c1=down	7 -7 0
c1=impose	8 1 -17
c1=propose	14 -14 0
c1=say	9 0 -11
c1=stay	-8 7 1
c2=impose	-13 0 11
c2=propose	0 -8 7
c2=stay	19 -18 -1
c2=up	7 -2 -4
came to nothing	-43 -33 58
came to nothing agreement	-3 -12 14
came to nothing talks	-36 -9 39
ct0=bear past	0 8 -6
ct0=bear present	8 -4 -3
ct0=down present	10 -11 0
ct0=propose present	13 -11 -2
ct0=say past	8 0 -7
ct0=stay present	-3 7 -1
ct1=bear past	0 8 -6
ct1=bear present	8 -4 -3
ct1=down present	10 -11 0
ct1=propose present	13 -11 -2
ct1=say past	8 0 -7
ct1=stay present	-3 7 -1
ct2=agree perfect	4 -9 4
ct2=bear past	-3 -8 11
ct2=impose past	-8 1 4
ct2=impose present	-6 3 1
ct2=say past	4 0 -6
ct2=stay perfect	7 -4 -1
ct2=stay present	12 -10 -1
f:"	2 -11 7
f:'s	16 -5 -18
f:,	0 -7 5
f:.	6 2 -12
f::	-3 8 -4
f:<day-ahead>	8 0 -12
f:<day-gone>	6 3 -15
f:<duty>	11 -10 0
f:<goods>	-3 6 -2
f:<level-noun>	-17 21 -4
f:<level>	0 21 -32
f:<name>	12 -2 -14
f:<not>	-6 -8 14
f:<organisation>	-2 -5 9
f:<person>	15 -13 0
f:<v-bear>	4 3 -11
f:<v-begin>	0 14 -13
f:<v-down>	-8 12 -2
f:<v-impose>	-6 23 -21
f:<v-propose>	3 1 -10
f:<v-say>	18 -20 2
f:<v-stay>	-1 10 -7
f:<v-target>	-9 12 -2
f:<v-threaten>	-5 6 0
f:<v-up>	6 0 -9
f:agree	7 -4 0
f:and	-5 6 -2
f:by	0 -9 11
f:car	11 -10 0
f:charge	-8 9 0
f:for	0 9 -12
f:from	11 -2 -9
f:go	5 0 -7
f:good	-9 12 -1
f:has	2 -9 5
f:in	-10 -3 14
f:is	16 -15 0
f:its	7 -8 0
f:minister	-4 6 0
f:mr	6 -4 0
f:negotiation	10 -7 -4
f:none	-4 -1 6
f:not	0 -9 7
f:of	0 10 -13
f:on	2 7 -14
f:put	-1 6 -2
f:rate	-4 7 0
f:say	16 -23 8
f:sign	-5 8 0
f:since	-3 8 -2
f:so	-7 5 0
f:still	3 -11 6
f:talk	6 -6 0
f:talking	6 -15 8
f:tariff	7 -8 0
f:that	11 -14 5
f:the	-9 10 -1
f:their	9 -8 0
f:there	4 -7 0
f:they	0 4 -6
f:to	6 -7 0
f:until	10 -8 0
f:was	-3 13 -10
f:well	10 -3 -7
f:were	7 -6 0
f:will	-5 9 -2
f:without	2 -6 2
first-of-paragraph	-8 3 4
follows	-1 8 -6
form=name	4 2 -9
form=quality	-6 4 0
form=seat	-10 -1 12
has agreement	-22 22 -3
has agreement side	-5 -1 6
has agreement third	-18 26 -11
has making	-12 19 -10
has making side	-19 33 -18
has one	12 -22 12
has one third	12 -23 11
has talks	41 -50 0
has talks side	11 -12 0
has talks third	37 -44 0
has-future	-7 14 -5
has-infinitive	-11 22 -14
has-modal	6 -12 4
has-past	-16 13 0
has-perfect	4 -11 5
has-pluperfect	-12 0 11
has-present	13 -3 -10
headline	6 -12 5
k a:.	-8 3 4
k a:<day-gone>	-7 13 -3
k a:<goods>	-4 10 -5
k a:<month-gone>	-8 1 4
k a:<name>	0 6 -5
k a:<number>	-6 15 -8
k a:<number> .	-2 7 -3
k a:<v-agree>	-4 -4 8
k a:<v-begin>	3 0 -6
k a:<v-impose>	-5 11 -4
k a:in	-13 10 2
k a:in <month-gone>	-7 0 6
k a:of	-6 11 -4
k a:since	0 6 -6
k a:the	-9 2 2
k a:two	-3 -3 8
k a:with	-8 2 4
k b::	-9 1 4
k b:<not>	9 -32 18
k b:<number>	1 5 -7
k b:<v-bear>	-1 6 -2
k b:<v-impose>	0 8 -5
k b:<v-say>	-5 8 -1
k b:a	12 1 -20
k b:and	-8 0 5
k b:have	8 0 -8
k b:it	0 8 -5
k b:no	-4 -25 26
k b:of	5 1 -9
k b:on	-3 7 -1
k b:that	-6 0 5
k b:the	0 10 -8
k b:their	0 6 -4
k b:there	-6 -6 12
k b:to	6 -4 0
k c0=impose	8 0 -11
k c0=say	-5 8 -1
k c1=impose	8 0 -11
k c1=say	-5 8 -1
k c1=stay	-3 -1 6
k c2=agree	-10 0 5
k c2=bear	0 4 -8
k c2=impose	-10 16 -5
k c2=propose	7 -4 -2
k c2=stay	-12 9 0
k ct0=say past	-5 8 -1
k ct0=stay present	-5 0 6
k ct1=say past	-5 8 -1
k ct1=stay present	-3 -4 9
k ct2=agree participle-passive	-3 6 -1
k f:,	-18 7 4
k f:<goods>	-9 0 6
k f:<level>	-15 2 7
k f:<name>	-14 1 9
k f:<v-bear>	-11 5 3
k f:<v-begin>	-5 -1 7
k f:<v-impose>	6 -4 -1
k f:<v-stay>	10 -6 -3
k f:from	-8 0 4
k f:in	2 3 -8
k f:is	-8 2 2
k f:it	-6 6 0
k f:of	-10 3 4
k f:on	12 -10 -1
k f:the	-17 10 4
k has-participle	-7 13 -6
k has-past	-11 20 -5
k has-perfect	4 6 -12
k l1=<begin>	-6 1 2
k l1=<not>	-2 -22 22
k l1=a	8 0 -14
k l1=its	-6 3 1
k l1=no	-2 -22 22
k l1=the	-14 12 0
k l2=a	6 0 -6
k l3=,	1 0 -6
k l3=<begin>	1 3 -6
k l=<begin> <begin>	-6 1 2
k l=<begin> the	0 6 -3
k lead=:	-9 1 4
k lead=it	0 7 -5
k lead=the	0 4 -8
k lll=<begin> <begin> <begin>	-6 1 2
k lll=<begin> <begin> the	0 6 -3
k named=4	-6 7 0
k nc2=begin	11 -8 -2
k nc2=impose	-2 9 -5
k next=that	-2 6 -1
k nhas-past	6 0 -6
k nt2=past	6 0 -6
k nv0-none	17 -2 -17
k nv1-none	17 -2 -17
k nv2-none	3 1 -6
k part failed	-16 0 18
k part made	-2 15 -12
k part no	8 -28 15
k part talking	11 -17 1
k part=third no truce	-16 14 1
k part=third of US	10 -1 -9
k part=third truce	15 -12 -3
k pc0=bear	-7 6 0
k pc1=bear	-7 6 0
k phas-past	-5 0 6
k phas-present	-6 13 -3
k pt0=past	-2 -4 7
k pt0=present	-10 13 0
k pt1=past	-2 -4 7
k pt1=present	-10 13 0
k pv0-none	4 -9 3
k pv1-none	4 -9 3
k q:'s	8 -1 -6
k q:,	5 6 -12
k q::	22 -7 -18
k q:<duty>	-3 10 -5
k q:<goods>	-7 10 0
k q:<level>	18 -10 -9
k q:<not>	-10 3 5
k q:<number>	-3 6 -1
k q:<person>	21 0 -23
k q:<quality>	-8 10 0
k q:<v-bear>	20 -12 -12
k q:<v-propose>	14 -4 -13
k q:<v-say>	15 -7 -8
k q:a	-6 -3 9
k q:and	0 9 -11
k q:at	-7 0 5
k q:been	-6 0 5
k q:deal	-6 -4 10
k q:duty	0 7 -5
k q:for	0 4 -7
k q:have	-8 4 2
k q:its	-6 1 3
k q:no	-4 6 0
k q:of	0 8 -5
k q:on	7 0 -9
k q:pay	-6 0 7
k q:say	7 -9 0
k q:the	0 7 -6
k q:to	17 -5 -14
k q:was	4 -12 6
k qt=past	6 0 -7
k qt=perfect	1 2 -7
k qt=present	-5 -2 9
k r1=.	5 -6 0
k r1=of	-6 11 -4
k r2=<end>	8 -7 -1
k r2=<name>	0 6 -5
k r2=<number>	-2 6 -3
k r2=the	-3 -3 8
k r3=.	-13 2 6
k r3=<end>	23 -7 -20
k r4=<end>	13 -1 -14
k r=. <end>	5 -6 0
k rank=2	-6 3 1
k rank=3	24 -15 -11
k s:'s	17 -8 -13
k s:,	-6 -3 10
k s::	3 -6 2
k s:<agent>	17 -11 -6
k s:<day-gone>	-9 4 1
k s:<duty>	8 -5 -2
k s:<goods>	-18 21 -3
k s:<level-noun>	5 -11 3
k s:<level>	9 -5 -3
k s:<month-gone>	-6 6 0
k s:<name>	-7 11 -1
k s:<not>	1 -19 14
k s:<number>	-12 26 -10
k s:<office>	7 -11 1
k s:<organisation>	1 -8 4
k s:<person>	-4 9 -4
k s:<v-bear>	15 -2 -15
k s:<v-begin>	13 -4 -11
k s:<v-down>	8 -1 -8
k s:<v-impose>	-1 22 -22
k s:<v-propose>	13 -11 0
k s:<v-up>	10 -8 -2
k s:a	12 -3 -10
k s:agreement	2 -11 9
k s:and	-4 -2 8
k s:announce	-6 5 0
k s:are	5 -6 0
k s:as	-1 6 -3
k s:been	0 3 -7
k s:country	-2 -2 6
k s:free	13 -11 -2
k s:go	10 -8 -2
k s:has	-11 14 -3
k s:have	10 -1 -9
k s:in	-12 12 0
k s:it	-10 6 2
k s:negotiate	16 -13 -4
k s:no	-12 -17 26
k s:of	-10 14 0
k s:on	6 -9 1
k s:pact	-3 10 -6
k s:pay	-8 5 0
k s:since	-2 12 -9
k s:talk	0 -9 5
k s:the	6 -1 -5
k s:their	-4 11 -6
k s:there	-4 -6 10
k s:they	-1 7 -4
k s:to	7 0 -12
k s:trade	11 -8 -1
k s:two	8 -10 0
k s:under	0 7 -4
k s:with	-1 -6 8
k sa:'s	14 -10 -5
k sa:, and	7 -11 2
k sa:.	3 4 -9
k sa:<day-gone>	-1 10 -9
k sa:<goods>	-9 20 -11
k sa:<name>	-6 10 -2
k sa:<not>	-13 16 -1
k sa:<number>	-11 21 -12
k sa:<number> .	-6 13 -7
k sa:<v-agree>	-5 -3 8
k sa:<v-bear>	15 -6 -11
k sa:<v-begin>	14 -5 -10
k sa:<v-impose>	-8 18 -9
k sa:<v-propose>	12 -7 -6
k sa:has	-5 11 -6
k sa:is	8 -4 -4
k sa:it	-8 2 3
k sa:no	-10 7 1
k sa:of	-13 13 0
k sa:pay	-1 8 -4
k sa:since	0 7 -7
k sa:that	8 -8 0
k sa:to	0 6 -6
k sa:two	-3 -3 8
k sa:was	5 -6 0
k sa:with	-10 3 5
k sb:,	-8 0 8
k sb::	3 -6 2
k sb:<agent>	10 0 -11
k sb:<goods>	-9 1 4
k sb:<level>	7 -7 0
k sb:<not>	5 -33 22
k sb:<number>	-2 6 0
k sb:<person>	-8 8 0
k sb:<seat>	-4 7 -1
k sb:<v-impose>	0 8 -5
k sb:a	11 -3 -6
k sb:and	-13 0 12
k sb:had	-7 1 3
k sb:have	8 0 -8
k sb:in	-19 14 2
k sb:it	-8 2 4
k sb:it pay	-4 -1 7
k sb:no	-8 -25 30
k sb:on	7 -14 5
k sb:pay	-4 0 6
k sb:pay <level>	-3 -2 6
k sb:that	-6 0 4
k sb:the	5 4 -12
k sb:their	-3 11 -6
k sb:there	-4 -6 10
k sb:they	-1 7 -4
k sb:to	10 -4 -4
k sb:with	7 -14 7
k sides=2	1 2 -6
k t0=past	-11 18 -7
k t0=present	-7 0 7
k t1=past	-11 18 -7
k t1=present	-5 -4 10
k t2=participle-passive	-3 7 -2
k t2=present	-6 11 -2
k v0=be	-8 0 5
k v1=be	-5 -1 8
k v2-none	12 -13 0
k verbless	9 -18 4
k vt0=be present	-5 0 6
k vt1=be present	-3 -4 9
l1=:	-1 8 -4
l1=;	6 -4 -1
l1=<begin>	0 -7 6
l1=and	-6 7 0
l1=from	0 -9 9
l1=in	10 -1 -8
l1=of	-4 7 -1
l1=that	-10 0 8
l1=the	0 8 -13
l1=with	5 -7 1
l2=:	-9 13 -5
l2=<begin>	-5 -3 8
l2=<duty>	6 -2 -2
l2=<goods>	-7 0 6
l2=<name>	0 6 -9
l2=<person>	-4 8 -1
l2=<v-impose>	-6 9 -1
l2=<v-say>	-4 -4 9
l2=and	9 -4 -5
l2=deal	9 -3 -7
l2=pact	-9 13 -3
l2=talk	-3 -12 13
l2=with	2 2 -8
l3='s	3 1 -6
l3=,	-3 -2 6
l3=<goods>	6 0 -4
l3=<level>	-10 8 0
l3=<name>	0 9 -10
l3=<not>	-8 -12 18
l3=<v-say>	8 -3 -4
l3=agreement	-9 12 -2
l3=are	6 0 -5
l3=that	-5 6 0
l4='s	-13 0 13
l4=<begin>	-8 9 -1
l4=<name>	9 0 -12
l4=<person>	7 -3 -1
l4=<seat>	0 9 -9
l4=are	-13 0 12
l4=for	8 -4 -3
l4=on	8 -5 -2
l4=the	-1 -4 7
l=<begin> <begin>	0 -7 6
l=<name> and	2 2 -8
l=<seat> and	-3 6 0
l=and the	6 -1 -5
l=deal with	9 -3 -7
l=pact with	-9 13 -3
l=talk with	-5 -12 14
l=with the	2 2 -8
lead=,	-15 16 0
lead=:	3 2 -8
lead=;	11 -8 -2
lead=a	-3 -3 7
lead=and	0 -8 8
lead=brazil	1 -17 15
lead=britain	-3 8 -4
lead=canada	-4 -8 12
lead=chile	-7 3 0
lead=india	16 -7 -8
lead=japan	-13 21 -11
lead=malaysia	0 -5 6
lead=negotiations	11 -9 -1
lead=new	0 6 -4
lead=switzerland	10 -9 0
lead=taiwan	6 -6 0
lead=talks	8 -7 -2
lead=the	0 8 -11
lead=—	5 3 -13
level here	-5 14 -12
level third	-4 16 -15
lll=<begin> <begin> <begin>	0 -7 6
lll=<name> and the	-2 7 -3
lll=agreement with the	-8 11 -1
lr=<begin> ,	3 -9 6
lr=<begin> is	11 -13 0
lr=the ,	14 -7 -9
lr=the .	-2 6 -2
lr=the have	2 -6 2
lr=with ,	4 -8 3
lr=with .	0 5 -6
lr=with ?	8 -9 0
lr=with have	5 -9 1
lr=with in	-3 -5 8
lr=with we	-2 8 -7
named=2	4 5 -12
named=4	-14 5 5
nc2=down	-8 4 4
nc2=propose	-1 -7 8
nc2=say	4 -11 4
nc2=stay	8 -5 -2
nct2=down present	-7 2 4
nct2=impose past	0 5 -6
nct2=impose perfect	-2 -5 8
nct2=say past	0 -8 8
nct2=stay perfect	11 -8 -3
next=:	-11 23 -12
next=;	2 2 -8
next=and	6 -11 3
next=that	-8 -4 13
nhas-gerund	1 2 -6
nhas-participle	-3 7 -1
nhas-past	0 -11 11
nhas-perfect	-1 -7 10
nhas-present	1 5 -10
no word	-4 7 -2
nt2=participle-passive	-3 6 0
nt2=past	0 -12 9
nt2=past-passive	0 -9 6
nt2=perfect	0 -7 6
nt2=present	5 0 -10
nv2-none	-6 8 -2
nv2=announce	6 0 -6
nv2=be	8 -6 -1
nv2=have	-2 9 -7
nv2=other	-5 -2 10
nv2=say	0 -11 9
nvt2=be perfect	11 -8 -3
nvt2=have present	-1 8 -7
nvt2=negotiate present	-9 4 4
nvt2=say past	-1 -11 12
others=3	-1 8 -4
others=4	-3 9 -4
p named=2	5 6 -14
p named=3	-7 11 -4
p named=4	-10 0 6
p of union	2 2 -10
p of union alone	3 1 -9
p others=0	-2 -3 7
p others=3	-1 8 -4
p others=4	-3 9 -4
p part failed	-24 -22 38
p part made	-26 27 -8
p part no	-19 -16 30
p part talking	18 -21 0
p part=side abroad	-6 7 0
p part=side home	5 -11 6
p part=side no truce	3 -11 8
p part=side truce	-5 8 -2
p part=third	-2 6 -5
p part=third abroad	-2 6 -5
p part=third of US	5 10 -21
p part=third truce	-3 7 -5
p rank=0	11 0 -9
p rank=1	-9 -14 25
p rank=2	6 8 -20
p rank=3	-20 0 19
p rank=5	2 23 -30
p sides=2	-2 -4 7
p sides=3	0 6 -10
part failed	-36 -24 48
part failed side	-8 -14 19
part failed third	-31 -11 36
part made	-28 37 -17
part made side	-20 30 -15
part made third	-15 17 -5
part no	-8 -35 38
part no side	0 -17 16
part no third	-10 -23 29
part talking	24 -31 2
part talking side	16 -19 0
part talking third	13 -18 1
part=side abroad	-9 10 -2
part=side home	3 -10 6
part=side no truce	3 -8 4
part=side truce	-9 9 0
part=third	0 4 -7
part=third abroad	0 4 -7
part=third no truce	-7 5 2
part=third of US	12 8 -28
part=third truce	4 1 -8
pc0=impose	-3 11 -8
pc0=stay	-10 4 3
pc1=impose	-6 12 -4
pc1=say	-1 7 -7
pc1=stay	-9 4 3
pct0=impose past	-2 7 -4
pct0=stay past	-3 6 -3
pct0=stay present	-5 -1 7
pct1=impose past	-2 7 -4
pct1=stay past	-3 6 -3
pct1=stay present	-4 -1 7
phas-past	-2 12 -12
phas-present	-1 -7 8
prep=and side	0 5 -8
prep=from	0 -8 8
prep=from side	0 -9 7
prep=in	7 0 -11
prep=in side	4 1 -8
prep=none	-7 5 0
prep=none side	-4 7 -3
prep=of	-4 8 -1
prep=with	6 -5 -1
prep=with side	0 -13 12
prep=with third	8 6 -19
prior1 agreement	-8 -7 15
prior1 agreement side	-8 0 6
prior1 agreement third	-2 -8 11
prior1 does not	7 -3 -4
prior1 making	0 -6 7
prior1 making third	0 -8 9
prior1 names it	-9 11 -1
prior1 one	-10 5 1
prior1 one third	-8 5 0
prior1 talks	-9 -3 12
prior1 talks third	-7 -7 13
prior2 does not	2 -10 6
prior2 names it	1 -8 4
pt0=past	-2 11 -12
pt1=past	-2 11 -12
pv0=announce	-8 9 0
pv0=be	-11 5 3
pv0=other	-6 -5 11
pv1=announce	-8 9 0
pv1=be	-11 5 3
pv1=other	-6 -5 11
pv2-none	-12 9 0
pvt0=announce past	-7 8 0
pvt0=be past	-5 9 -2
pvt0=be present	-4 -1 7
pvt1=announce past	-7 8 0
pvt1=be past	-5 9 -2
pvt1=be present	-4 -1 7
q:"	6 -3 -1
q:'s	0 10 -14
q:,	16 -8 -9
q::	-11 1 8
q:<day-ahead>	14 -2 -15
q:<day-gone>	-17 9 7
q:<day-today>	11 -6 -7
q:<duty>	6 4 -16
q:<level-noun>	3 -8 4
q:<level>	5 -6 0
q:<money>	16 -3 -16
q:<name>	4 -13 7
q:<not>	-5 11 -4
q:<number>	2 -6 2
q:<office>	7 -7 0
q:<organisation>	-3 -2 6
q:<person>	5 -10 4
q:<quality>	0 9 -6
q:<seat>	-7 8 -1
q:<v-agree>	0 -7 6
q:<v-begin>	10 -5 -4
q:<v-impose>	-13 5 5
q:<v-propose>	8 -6 0
q:<v-say>	7 1 -14
q:<v-sell>	15 -13 0
q:<v-stay>	-4 11 -8
q:<v-suspend>	-7 11 -1
q:<v-target>	-9 -3 13
q:<v-up>	14 -13 0
q:a	0 7 -10
q:agreement	4 -17 9
q:all	-2 7 -3
q:and	7 -11 2
q:are	-8 3 1
q:at	-3 -15 19
q:before	-3 8 -2
q:by	-11 5 3
q:come	9 -4 -4
q:deal	-14 9 1
q:duty	17 -4 -14
q:face	6 0 -8
q:free	7 -5 -1
q:from	1 9 -14
q:get	-7 10 0
q:go	9 -7 -1
q:good	-4 12 -7
q:had	9 0 -9
q:has	4 -6 0
q:he	13 -18 4
q:if	17 -9 -9
q:is	-9 -8 17
q:negotiate	-3 -9 11
q:no	-4 13 -8
q:of	8 9 -22
q:oil	-3 0 6
q:on	-19 7 12
q:pay	0 6 -6
q:rate	-2 -7 10
q:same	-11 3 3
q:say	6 0 -11
q:take	-6 2 1
q:talk	-3 8 -3
q:tariff	-9 11 0
q:that	-5 15 -10
q:their	-7 -7 13
q:there	-4 11 -6
q:they	7 -5 -1
q:to	6 -5 0
q:too	-5 9 -3
q:under	1 -15 12
q:us	-8 0 6
q:want	-9 11 -2
q:was	-4 11 -5
q:which	13 -6 -5
q:will	2 0 -7
q:with	-4 7 -2
q:worth	6 -5 0
q:year	10 0 -12
qt=future	-1 10 -7
qt=past	18 -9 -13
qt=present	0 -7 7
r1='s	-6 12 -5
r1=,	19 -10 -13
r1=.	-6 19 -12
r1=<goods>	-17 21 -5
r1=<v-bear>	4 0 -6
r1=<v-impose>	-13 3 7
r1=<v-propose>	-7 0 5
r1=?	8 -9 0
r1=about	6 0 -4
r1=and	0 6 -5
r1=good	-3 8 -4
r1=has	1 -6 3
r1=have	11 -16 2
r1=in	-3 -5 8
r1=it	0 -8 9
r1=on	7 -8 0
r1=one	-1 7 -5
r1=we	-2 8 -7
r1=would	1 -6 2
r2=,	-8 1 2
r2=<agent>	15 -8 -8
r2=<end>	0 12 -11
r2=<goods>	0 3 -6
r2=<month-gone>	-2 -5 9
r2=<name>	1 8 -13
r2=<not>	4 -12 6
r2=<v-agree>	2 -6 3
r2=<v-down>	7 0 -5
r2=<v-propose>	5 -7 0
r2=<v-say>	0 -7 4
r2=<v-stay>	0 2 -7
r2=a	7 0 -6
r2=at	-2 -3 7
r2=had	0 -4 6
r2=in	-2 7 -3
r2=its	-9 13 -2
r2=negotiate	7 -2 -4
r2=no	6 -8 0
r2=pay	-6 6 0
r2=reach	7 -6 0
r2=still	8 -4 -2
r2=which	0 4 -9
r2=whose	8 -4 -2
r2=with	12 -11 0
r3=.	0 -11 12
r3=:	-11 5 3
r3=<duty>	6 -3 -1
r3=<end>	0 8 -7
r3=<goods>	4 0 -8
r3=<level>	-7 5 0
r3=<name>	-5 0 6
r3=<not>	-16 14 0
r3=<number>	-2 -5 9
r3=<v-stay>	-1 -4 6
r3=and	-11 1 5
r3=are	15 -15 -1
r3=to	-4 9 -4
r3=trade	8 -4 -2
r3=which	7 -1 -6
r4=,	0 5 -7
r4=<goods>	-1 8 -6
r4=<name>	-11 17 -6
r4=<seat>	-2 -8 11
r4=<v-begin>	-2 6 -2
r4=<v-impose>	-2 8 -3
r4=a	-4 11 -6
r4=and	6 0 -7
r4=deal	2 0 -6
r4=in	16 -7 -11
r4=it	-8 2 5
r4=since	-4 6 0
r4=that	0 -5 6
r4=the	1 2 -7
r4=to	3 -9 6
r4=trade	12 0 -13
r4=with	-5 11 -5
r=, which	0 4 -9
r=, whose	8 -4 -2
r=, with	12 -10 -2
r=. <end>	-6 19 -12
r=? <end>	8 -9 0
r=and <name>	2 1 -6
r=and the	-3 6 -1
r=has no	7 -9 0
r=in <month-gone>	-2 -5 9
r=on a	4 -8 2
rank=0	6 1 -8
rank=1	-10 -13 24
rank=2	2 11 -17
rank=3	-2 -9 10
rank=5	-2 27 -26
s:"	14 -14 0
s:'s	-12 0 12
s:/	-6 10 -2
s::	-5 23 -20
s:;	24 -17 -9
s:<agent>	2 -23 19
s:<day-ahead>	36 -32 -7
s:<day-gone>	-19 23 -5
s:<day-today>	-13 0 8
s:<duty>	-13 4 7
s:<gate>	-4 -5 9
s:<goods>	-6 22 -20
s:<level-noun>	-1 10 -10
s:<level>	-12 18 -9
s:<money>	19 -17 0
s:<month-gone>	-6 14 -9
s:<name>	0 6 -8
s:<not>	-28 -15 37
s:<number>	-19 20 -3
s:<office>	17 -10 -6
s:<organisation>	-7 -4 12
s:<quality>	-8 3 2
s:<sender>	-8 0 7
s:<span>	-13 23 -14
s:<v-agree>	-3 15 -15
s:<v-bear>	10 0 -16
s:<v-begin>	5 0 -7
s:<v-buy>	-6 11 -4
s:<v-impose>	0 8 -10
s:<v-propose>	25 -25 -1
s:<v-say>	0 -8 6
s:<v-sell>	0 -4 6
s:<v-stay>	22 -10 -13
s:<v-target>	-9 20 -14
s:<v-up>	10 -2 -10
s:?	0 -7 6
s:a	9 -9 0
s:about	6 -3 -2
s:accord	-7 9 -1
s:agree	-5 8 0
s:agreement	-27 17 3
s:already	-6 9 -1
s:also	-4 8 -2
s:apply	8 -4 -2
s:are	12 -18 4
s:arrangement	8 -10 0
s:as	6 -3 -1
s:ask	-14 1 9
s:at	-5 11 -4
s:been	12 -10 -3
s:before	6 -3 -3
s:begin	14 -6 -8
s:being	8 -5 -1
s:both	7 0 -8
s:broke	-5 -15 19
s:broken	-9 0 11
s:but	14 -5 -9
s:buy	-5 8 0
s:car	-4 11 -7
s:close	21 -11 -11
s:come	-11 4 4
s:continue	15 -5 -14
s:could	2 -6 3
s:dispute	-6 10 -4
s:do	-7 12 -6
s:doe	-7 13 -5
s:down	-6 4 0
s:effect	0 -10 9
s:enter	-12 11 0
s:face	14 -11 -2
s:fall	-4 -1 6
s:for	22 -17 -4
s:force	-6 9 -1
s:framework	-14 22 -10
s:free	-3 8 -4
s:from	2 -7 5
s:general	2 1 -6
s:get	-9 0 7
s:given	-10 1 8
s:go	13 0 -16
s:grant	7 -4 -2
s:had	-18 16 0
s:has	7 -10 1
s:he	11 -7 -5
s:hope	11 -6 -5
s:in	2 11 -17
s:informed	7 -5 0
s:into	0 2 -6
s:is	20 -12 -9
s:it	10 -13 2
s:its	-12 32 -15
s:joint	-6 11 -3
s:keep	6 -3 0
s:last	-14 12 1
s:leave	6 -3 -3
s:let	-2 -7 10
s:make	-3 11 -6
s:minister	12 -16 0
s:more	0 6 -3
s:most	-5 10 -5
s:mr	0 8 -11
s:negotiate	16 -10 -7
s:negotiation	10 0 -11
s:no	-12 -26 31
s:nobody	-7 4 0
s:none	-7 -12 17
s:not	-9 8 0
s:nothing	-11 9 0
s:now	4 0 -6
s:of	2 3 -7
s:off	-18 -21 32
s:offer	5 -7 0
s:oil	8 0 -9
s:on	8 -4 -3
s:one	-10 -2 11
s:or	8 -1 -6
s:ordinary	-5 7 0
s:our	-4 8 -2
s:out	10 -5 -5
s:own	-15 22 -7
s:pact	6 7 -19
s:paper	-6 -6 11
s:pay	6 0 -9
s:president	3 -9 5
s:published	-1 6 -3
s:put	-1 6 -2
s:rate	0 4 -7
s:reach	12 -12 0
s:same	7 -4 -2
s:say	10 -12 0
s:settle	-3 6 0
s:sign	0 7 -9
s:similar	4 -14 10
s:since	2 12 -27
s:still	11 -11 0
s:sugar	0 -7 6
s:table	0 -8 8
s:take	-8 0 5
s:talk	7 -38 18
s:talking	6 -4 0
s:tariff	-15 5 7
s:term	7 -11 2
s:than	-11 20 -11
s:that	-1 -10 12
s:the	-6 9 -3
s:their	-3 13 -8
s:there	-23 1 22
s:they	4 -7 1
s:to	-2 15 -15
s:too	-4 7 -1
s:trade	3 -6 3
s:treaty	0 9 -9
s:two	-6 5 0
s:under	-5 20 -16
s:up	3 -6 1
s:way	17 -10 -8
s:week	-5 9 -3
s:were	-12 0 12
s:what	-7 0 6
s:whatever	-11 -9 18
s:where	7 -5 0
s:which	1 3 -6
s:will	-11 25 -11
s:with	10 -3 -8
s:without	-4 -5 9
s:year	-10 7 1
s:—	2 11 -19
sa:"	9 -7 0
sa:'s	-9 10 0
sa:,	7 3 -15
sa:, <level>	-7 3 0
sa:, a	-3 -6 9
sa:, at	-4 9 -3
sa:, but	17 -9 -10
sa:, is	19 -16 -3
sa:, pay	-6 9 -1
sa:, under	-4 10 -3
sa:, where	7 -6 0
sa:, which	0 8 -11
sa:, whose	8 -4 -2
sa:, with	16 -18 1
sa::	-16 27 -10
sa:;	17 -10 -9
sa:<agent>	1 -7 4
sa:<day-ahead>	21 -18 -2
sa:<day-gone>	-10 18 -7
sa:<day-gone> ,	-1 7 -3
sa:<day-today>	-1 -5 7
sa:<day-today> ,	-1 -3 6
sa:<duty>	-8 10 -1
sa:<goods>	-7 24 -21
sa:<level-noun>	0 5 -8
sa:<level>	-5 15 -13
sa:<level> ,	-7 11 -4
sa:<level> .	-25 25 -2
sa:<level> for	8 0 -8
sa:<level> from	7 -5 0
sa:<level> on	-4 -4 10
sa:<money>	19 -17 0
sa:<month-gone>	-10 16 -6
sa:<name>	-20 26 -9
sa:<name> ,	-7 4 1
sa:<name> .	-11 8 0
sa:<name> and	-11 19 -8
sa:<name> are	8 -3 -3
sa:<name> has	9 -2 -6
sa:<name> in	-5 8 0
sa:<name> tariff	0 -6 6
sa:<not>	-23 -9 28
sa:<number>	-19 27 -10
sa:<number> .	-1 14 -14
sa:<office>	17 -11 -6
sa:<organisation>	-11 0 8
sa:<person>	-2 -5 9
sa:<person> say	0 -6 4
sa:<quality> good	7 -3 -4
sa:<seat> .	6 -5 0
sa:<span>	-13 22 -13
sa:<v-bear>	4 0 -7
sa:<v-begin>	7 1 -12
sa:<v-impose>	3 3 -8
sa:<v-propose>	17 -19 0
sa:<v-say>	2 -7 3
sa:<v-sell>	0 -4 6
sa:<v-stay>	22 -14 -8
sa:<v-target>	-5 15 -13
sa:<v-up>	14 0 -19
sa:?	0 -7 6
sa:a	-1 -7 8
sa:a deal	6 -5 0
sa:a free	3 0 -7
sa:a similar	7 -13 5
sa:a tariff	-11 6 5
sa:a trade	5 -9 2
sa:about	7 -4 -1
sa:agree	-3 7 -1
sa:agreement	-17 13 0
sa:agreement of	-3 9 -5
sa:an	-11 14 -3
sa:an agreement	-7 12 -6
sa:and <name>	-8 22 -16
sa:and <seat>	8 -3 -5
sa:and has	-10 8 0
sa:and pay	7 -10 1
sa:and that	14 -9 -4
sa:announce	3 1 -9
sa:are	14 -12 -1
sa:are still	10 -4 -5
sa:are under	11 -6 -4
sa:arrangement	8 -4 -3
sa:as	-5 8 0
sa:ask	-10 -1 10
sa:at	-3 7 -2
sa:at <level>	-21 18 0
sa:at the	6 -2 -2
sa:been	8 -8 0
sa:before	6 -3 -3
sa:begin	14 -6 -8
sa:being	8 -5 -1
sa:both	7 0 -8
sa:but	16 -4 -13
sa:car	-8 14 -5
sa:close	14 -7 -8
sa:close to	6 -5 0
sa:come	-7 4 2
sa:conclude a	0 -5 7
sa:continue	16 -6 -13
sa:continue .	10 -4 -6
sa:deal ,	0 7 -5
sa:deal with	-21 15 6
sa:do	-6 10 -5
sa:duty	0 5 -7
sa:duty of	8 -7 0
sa:effect	0 -9 10
sa:enter	-11 10 0
sa:enter <name>	-6 3 1
sa:face	9 -7 0
sa:face <level>	9 -8 0
sa:fall	-4 -1 6
sa:for	15 -14 0
sa:for <span>	-6 10 -4
sa:for a	4 -9 4
sa:force	-7 9 0
sa:framework	-6 13 -6
sa:free	-1 14 -14
sa:free trade	0 3 -8
sa:from	0 -5 6
sa:from <day-ahead>	7 -6 0
sa:general	2 1 -6
sa:get	-4 -7 11
sa:given	-10 0 9
sa:go	13 0 -16
sa:go on	13 -4 -10
sa:had	-16 14 0
sa:had an	-7 11 -5
sa:had been	-5 8 -4
sa:has a	4 0 -7
sa:has been	7 -7 0
sa:has no	7 -9 0
sa:have	6 -5 -1
sa:have been	10 -11 0
sa:have had	-7 12 -6
sa:he	10 -6 -3
sa:hope	7 -4 -3
sa:in	-1 8 -7
sa:in <month-gone>	-10 7 0
sa:in <seat>	13 -9 -5
sa:in force	-5 6 0
sa:in talk	6 -1 -3
sa:is	13 -5 -10
sa:is in	-1 6 -4
sa:is not	0 10 -11
sa:is still	8 0 -7
sa:it	4 -10 4
sa:it .	8 3 -14
sa:it is	-7 1 4
sa:its	-21 36 -8
sa:its deal	-5 7 0
sa:its own	-12 20 -10
sa:joint	-6 10 -3
sa:keep	6 -4 0
sa:last	-13 9 3
sa:last year	-12 6 4
sa:make	-6 9 -1
sa:more	0 6 -3
sa:most	-3 7 -1
sa:negotiate	7 -3 -3
sa:negotiate .	6 0 -4
sa:negotiation	-2 8 -5
sa:no	-7 -16 20
sa:no deal	6 -17 8
sa:none	-6 -13 18
sa:not	-5 20 -15
sa:nothing	-12 4 4
sa:nothing .	-8 -1 9
sa:of	-1 13 -14
sa:of <number>	-12 20 -9
sa:of its	0 6 -4
sa:of last	-1 6 -3
sa:of the	0 -6 6
sa:off	-14 -8 20
sa:on	8 -2 -5
sa:on .	9 0 -9
sa:one	-12 -2 13
sa:one .	-4 -5 9
sa:ordinary	-5 7 0
sa:own	-15 22 -7
sa:own agreement	-5 9 -3
sa:pay	6 0 -6
sa:pay <level>	7 -6 0
sa:pay <number>	-6 4 0
sa:published	-1 6 -3
sa:rate	2 1 -6
sa:reach	12 -13 0
sa:reach an	3 -8 4
sa:same	12 -2 -13
sa:same term	8 -6 0
sa:say	6 -13 5
sa:say .	4 -23 16
sa:similar	6 -17 10
sa:similar arrangement	9 -7 0
sa:since	3 10 -26
sa:since <month-gone>	1 1 -6
sa:since <number>	0 3 -6
sa:still	20 -19 -1
sa:take	-7 1 3
sa:take effect	0 -10 10
sa:talk	9 -19 4
sa:tariff	-12 9 1
sa:tariff on	-1 7 -3
sa:term	7 -10 2
sa:than	-10 18 -10
sa:that	0 -18 17
sa:that <person>	0 -8 9
sa:that it	-7 0 6
sa:that the	7 -3 -3
sa:the	13 -4 -10
sa:the <level>	9 -5 -4
sa:the <name>	-2 10 -8
sa:the same	12 -3 -12
sa:the talk	9 -5 -3
sa:their	-3 13 -8
sa:there	-9 3 5
sa:there at	-5 6 0
sa:they	7 -4 -2
sa:to	1 6 -10
sa:to pay	10 -9 0
sa:too	-6 8 0
sa:trade	8 -4 -1
sa:trade deal	0 9 -10
sa:treaty	-11 13 -5
sa:treaty .	-3 8 -4
sa:under	-2 23 -25
sa:under its	-6 10 -4
sa:under the	-3 9 -5
sa:under way	13 -7 -6
sa:up	3 -8 3
sa:way	18 -11 -7
sa:we	4 1 -10
sa:week	-4 7 -2
sa:were	-7 -3 12
sa:what	-10 0 9
sa:whatever	-9 -1 12
sa:where	7 -5 0
sa:which	2 5 -11
sa:whose	8 -4 -2
sa:will	-9 21 -9
sa:with	0 7 -10
sa:with <name>	-16 24 -8
sa:with <seat>	-9 6 1
sa:without	-4 -5 9
sa:would	8 -3 -5
sa:year	-9 5 3
sa:year .	-9 0 8
sb:"	4 -6 0
sb:'s	-4 -11 15
sb:,	-14 8 2
sb:, and	-4 -1 6
sb:/	-6 9 -1
sb::	5 3 -11
sb:: we	0 -6 8
sb:;	12 -10 -2
sb:<agent>	0 -20 16
sb:<day-gone>	-11 6 0
sb:<day-today>	-11 4 3
sb:<duty>	-5 -6 12
sb:<gate>	-7 -7 14
sb:<name> 's	-16 -4 17
sb:<name> ,	-4 18 -18
sb:<name> and	2 11 -22
sb:<name> is	16 -17 0
sb:<not>	-10 -8 15
sb:<organisation>	1 -8 6
sb:<person>	0 12 -12
sb:<person> :	1 13 -18
sb:<seat>	-10 5 2
sb:<seat> ,	-7 2 2
sb:<v-agree>	-9 23 -15
sb:<v-bear>	7 -4 -2
sb:<v-buy>	-3 6 0
sb:<v-end>	0 -6 7
sb:<v-propose>	9 -13 2
sb:<v-say>	-5 -4 10
sb:<v-stay>	0 3 -6
sb:a	9 -2 -9
sb:a deal	6 -3 -4
sb:a trade	7 -1 -6
sb:accord	-4 7 -1
sb:agreement	-13 5 5
sb:agreement with	-6 5 0
sb:also	-3 7 -3
sb:an	11 -15 3
sb:an agreement	1 -12 9
sb:and	1 4 -7
sb:and the	5 0 -9
sb:announce	-9 1 5
sb:are	-4 -8 12
sb:as	12 -10 0
sb:at	-3 8 -2
sb:deal	5 2 -13
sb:deal with	9 -2 -8
sb:for	11 -5 -5
sb:framework	-7 10 -3
sb:from	3 -12 8
sb:has	12 -7 -5
sb:have	-6 9 0
sb:he	7 -5 0
sb:in	6 4 -16
sb:informed	7 -5 0
sb:is	9 -5 -3
sb:its	10 -2 -10
sb:mr	0 8 -11
sb:mr <person>	0 8 -11
sb:negotiate	10 -7 -2
sb:negotiate with	7 -6 0
sb:negotiation	13 -8 -6
sb:no	-6 -12 17
sb:not	-4 -11 14
sb:nothing	0 5 -6
sb:of	4 -11 7
sb:of the	0 -7 5
sb:off	-4 -13 16
sb:on <day-gone>	-8 1 3
sb:on <day-today>	-7 6 0
sb:pact	3 4 -13
sb:pact with	0 8 -10
sb:same	-5 -1 6
sb:say	7 0 -10
sb:so	-3 8 -3
sb:still	-6 5 0
sb:talk	0 -24 15
sb:talk with	0 -16 11
sb:tariff	-3 -2 6
sb:that the	9 -5 -3
sb:the	-16 10 4
sb:the <name>	0 6 -9
sb:the <office>	7 0 -6
sb:the <organisation>	0 -9 8
sb:the agreement	-2 10 -6
sb:the negotiation	4 0 -6
sb:the same	-1 -6 8
sb:the talk	-3 -2 7
sb:there	-19 0 19
sb:to	-5 13 -7
sb:trade agreement	-3 -3 7
sb:trade deal	-4 8 -3
sb:treaty	8 -3 -4
sb:under the	-3 7 -1
sb:was	-11 8 1
sb:we	0 -6 7
sb:with	10 -2 -7
sb:with <name>	7 -1 -6
sb:with the	7 0 -13
sb:—	4 6 -14
sentence failed	-12 -10 19
sentence made	-4 26 -29
sentence no	-13 -16 27
sentence talking	27 -17 -14
sides=3	0 6 -6
sum=	-10 30 -26
sum= agreement	-12 21 -14
sum= making	0 14 -19
sum= no word	-16 24 -12
sum= one	-19 10 2
sum= talks	25 -29 -3
sum=failed talking	-33 -6 35
sum=failed talking talks	-33 -6 35
sum=made	-33 48 -27
sum=made agreement	-33 50 -28
sum=made making	-9 14 -6
sum=no	-6 -29 30
sum=no agreement	-2 -16 16
sum=no made	8 -8 0
sum=no one	-3 -11 15
sum=no talking made	-6 -6 11
sum=no talking talks	-10 6 1
sum=talking	56 -33 -36
sum=talking agreement	19 -10 -14
sum=talking made	0 10 -12
sum=talking made agreement	-6 11 -3
sum=talking no word	11 -5 -5
sum=talking talks	42 -22 -26
t0=past	0 14 -20
t0=present	0 8 -8
t1=past	2 10 -20
t1=present	0 7 -8
t2=future	-2 7 -2
t2=modal	4 -6 0
t2=past	-3 -1 6
t2=past-passive	-11 0 10
t2=perfect	3 -14 9
t2=pluperfect	0 -6 6
t2=present	12 -7 -5
v0-none	-6 -3 10
v0=be	-7 4 2
v0=have	-9 8 0
v0=negotiate	9 -8 0
v0=sign	-2 6 -1
v1-none	-4 -6 11
v1=be	-7 5 2
v1=conclude	-3 6 0
v1=have	-9 8 0
v1=negotiate	10 -9 -1
v1=sign	-2 6 -1
v2-none	-8 17 -9
v2=be	15 -13 -1
v2=begin	9 -2 -5
v2=conclude	-7 0 5
v2=get	-2 -8 11
v2=go	7 -2 -4
v2=negotiate	9 -5 -2
v2=pay	-11 14 -2
v2=reach	7 -11 4
verbless	-10 2 7
vt0=be present	-3 7 -1
vt0=have present	-8 7 0
vt0=negotiate present	9 -8 0
vt0=other present	7 0 -5
vt1=be present	-4 8 -1
vt1=have present	-8 7 0
vt1=negotiate present	9 -8 0
vt1=other present	7 0 -5
vt2=be present	9 -11 1
vt2=get past	-2 -9 12
vt2=negotiate present	7 -5 -1
vt2=other perfect	8 -6 -1
vt2=other present	3 10 -15
vt2=pay present	-8 10 0
w c0=impose	10 -3 -5
w c0=propose	10 -17 5
w c0=say	4 0 -6
w c0=stay	1 -10 6
w c1=bear	-2 6 -4
w c1=down	4 -6 1
w c1=impose	9 -2 -6
w c1=propose	11 -19 6
w c1=say	7 0 -8
w c1=stay	-1 -5 7
w c2=agree	-4 16 -15
w c2=begin	8 0 -11
w c2=impose	-15 24 -13
w c2=stay	11 -14 2
w c2=up	15 -5 -9
w ct0=down present	5 -8 1
w ct0=impose perfect	5 0 -7
w ct0=propose present	11 -12 0
w ct0=say past	5 0 -6
w ct0=stay past	-6 3 1
w ct0=stay perfect	7 -1 -4
w ct0=stay present	4 -11 4
w ct1=down present	5 -8 1
w ct1=impose perfect	5 0 -7
w ct1=propose present	11 -12 0
w ct1=say past	5 0 -6
w ct1=stay past	-6 3 1
w ct1=stay present	1 -8 5
w ct2=agree participle-passive	-5 9 -1
w ct2=agree past	-11 18 -8
w ct2=bear gerund	7 -3 -3
w ct2=bear past	-6 0 6
w ct2=begin past	1 4 -9
w ct2=begin present	7 0 -5
w ct2=down gerund	7 -3 -3
w ct2=impose past	-11 16 -6
w ct2=propose gerund	7 -3 -3
w ct2=stay present	0 -12 9
w ct2=up present	9 -3 -4
w l1='s	-4 9 -2
w l1=<begin>	12 -9 -4
w l1=<name>	-10 21 -13
w l1=<not>	-10 -34 35
w l1=a	8 -1 -9
w l1=by	-1 6 -4
w l1=has	-16 6 3
w l1=have	3 0 -6
w l1=in	15 -4 -10
w l1=is	5 -6 0
w l1=its	-3 9 -2
w l1=no	-7 -27 28
w l1=on	0 -8 7
w l1=still	9 -5 -3
w l1=the	-1 13 -11
w l1=trade	-3 -3 7
w l2='s	-17 3 10
w l2=,	0 6 -9
w l2=<begin>	-7 16 -5
w l2=<name>	7 2 -11
w l2=<not>	-13 0 11
w l2=<person>	7 0 -5
w l2=<v-impose>	0 -8 6
w l2=a	7 -4 -2
w l2=and	11 -6 -3
w l2=are	-13 -1 15
w l2=is	8 -5 -2
w l2=it	-7 0 7
w l2=no	-5 -5 11
w l2=on	7 -3 -4
w l2=under	-11 20 -10
w l2=which	-8 11 0
w l3=,	0 6 -5
w l3=:	5 2 -10
w l3=<begin>	-7 10 -1
w l3=<v-propose>	8 -10 0
w l3=a	0 -8 7
w l3=have	-3 6 0
w l3=it	-2 -4 7
w l3=on	2 -13 12
w l3=that	-12 0 10
w l3=the	-11 0 8
w l3=there	-7 -3 12
w l3=under	-2 7 -1
w l3=with	5 0 -7
w l4=,	-1 9 -5
w l4=<begin>	-12 7 5
w l4=<name>	1 6 -9
w l4=<person>	3 0 -6
w l4=<v-say>	-14 1 10
w l4=<v-stay>	5 -7 1
w l4=at	0 6 -2
w l4=has	-9 4 2
w l4=is	8 -7 0
w l4=it	10 -6 -3
w l4=the	7 0 -10
w l4=there	-11 0 12
w l4=to	0 6 -10
w l4=which	-4 6 0
w l=<begin> <begin>	12 -9 -4
w l=<begin> the	-15 9 5
w l=<name> 's	-2 9 -4
w l=<name> have	6 -4 0
w l=<name> is	9 -3 -5
w l=has a	-2 7 -2
w l=has no	6 -12 3
w l=under the	-4 8 -3
w lll=<begin> <begin> <begin>	12 -9 -4
w lll=<begin> <begin> the	-15 9 5
w lll=<begin> <name> 's	-5 8 -1
w lll=<name> has no	7 -7 0
w lll=with <name> ,	-3 7 -1
w lr=, in	-3 7 -1
w lr=<begin> with	15 -8 -7
w lr=a with	1 1 -6
w lr=an of	0 -4 6
w lr=in with	9 -1 -5
w lr=trade with	-5 -4 9
w r1=.	4 -8 2
w r1=<v-agree>	8 -7 0
w r1=a	-8 0 7
w r1=an	1 -6 3
w r1=and	10 -10 0
w r1=between	5 -6 0
w r1=in	-11 7 0
w r1=of	-11 0 9
w r1=on	2 3 -9
w r1=since	0 7 -4
w r2=.	3 -7 2
w r2=<duty>	-8 0 7
w r2=<end>	3 -12 7
w r2=<month-gone>	-4 12 -5
w r2=<number>	-12 7 0
w r2=<seat>	-5 -5 10
w r2=<v-bear>	8 -7 -1
w r2=<v-impose>	-3 7 -1
w r2=a	6 0 -6
w r2=agreement	1 -6 3
w r2=in	6 -2 -4
w r2=pay	8 -1 -6
w r2=similar	0 -6 6
w r3=<end>	2 -14 11
w r3=<level>	5 3 -9
w r3=<v-begin>	11 -1 -9
w r3=<v-impose>	-4 12 -6
w r3=at	1 -6 3
w r3=by	0 -10 9
w r3=deal	-8 0 7
w r3=in	-10 13 -2
w r3=on	5 -6 0
w r3=over	0 -6 5
w r3=the	12 -10 -1
w r3=with	2 2 -7
w r4=,	-6 1 2
w r4=.	0 -5 6
w r4=<end>	1 -8 6
w r4=<month-gone>	-5 9 -2
w r4=<name>	4 6 -15
w r4=<v-bear>	0 6 -3
w r4=<v-impose>	-4 8 -3
w r4=and	4 4 -12
w r4=on	-1 6 -2
w r4=the	8 0 -8
w r=. <end>	4 -8 2
w r=agreement with	0 6 -3
w r=an agreement	1 -6 3
w r=of <number>	-6 0 3
w r=of the	-1 -9 11
w r=with <seat>	-3 -3 7
w r=with the	-4 8 -3
w t0=modal	-1 -5 7
w t0=past	-3 12 -8
w t0=present	9 -4 -4
w t1=modal	-1 -5 7
w t1=past	-3 10 -6
w t1=present	7 -3 -3
w t2=gerund	7 -3 -3
w t2=participle-passive	-8 14 -4
w t2=past	-11 15 -6
w t2=past-passive	-8 -3 12
w t2=perfect	7 -5 0
w t2=present	7 -10 1
w v0-none	-14 8 5
w v0=be	1 -14 10
w v0=conclude	0 -4 6
w v0=have	-13 18 -6
w v0=make	-3 9 -3
w v0=negotiate	6 -9 1
w v0=other	7 1 -12
w v0=pay	0 6 -2
w v0=reach	7 -11 4
w v0=sign	-2 6 0
w v1-none	-13 5 6
w v1=be	-1 -10 10
w v1=conclude	0 -4 6
w v1=have	-13 18 -6
w v1=make	-7 10 0
w v1=negotiate	7 -10 0
w v1=other	7 1 -12
w v1=pay	-1 7 -3
w v1=reach	11 -15 3
w v1=sign	-2 6 0
w v2-none	-4 -3 7
w v2=be	0 -10 9
w v2=begin	8 0 -6
w v2=continue	12 -4 -8
w v2=get	-5 -1 6
w v2=go	15 -5 -9
w v2=negotiate	7 -2 -5
w v2=other	-7 0 6
w vt0=be present	3 -11 4
w vt0=conclude perfect	0 -4 6
w vt0=have past	-2 8 -4
w vt0=have present	-9 11 -3
w vt0=negotiate present	6 -9 1
w vt0=other perfect	-2 6 -2
w vt0=other present	13 -4 -9
w vt0=say past	6 0 -5
w vt1=be present	0 -7 5
w vt1=conclude perfect	0 -4 6
w vt1=have past	-2 8 -4
w vt1=have present	-9 11 -3
w vt1=negotiate present	6 -9 1
w vt1=other perfect	-2 6 -2
w vt1=other present	13 -4 -9
w vt1=say past	6 0 -5
w vt2=be present	-2 -11 13
w vt2=get past	-3 -3 6
w vt2=go present	9 -3 -4
w vt2=negotiate gerund	7 -3 -3
way word after 	-4 16 -11
way word after 's	-8 4 2
way word after ,	-3 7 -1
way word after has no	7 -7 0
way word after have	7 -6 0
way word after:'s	-9 12 -1
way word after:-	5 -10 4
way word after:<day-today>	-2 -5 8
way word after:<goods>	-6 9 -2
way word after:<level>	7 -15 8
way word after:<name>	-7 0 5
way word after:<not>	-17 -17 28
way word after:<number>	-3 -6 10
way word after:<v-bear>	2 0 -6
way word after:<v-down>	-2 -3 7
way word after:<v-propose>	11 -11 0
way word after:a	2 -6 3
way word after:an	-13 12 0
way word after:and	0 -6 7
way word after:at	-3 -2 7
way word after:been	17 -13 -4
way word after:by	-1 6 -4
way word after:enter	-6 1 2
way word after:for	9 -12 1
way word after:has	-7 1 4
way word after:have	8 -4 -4
way word after:in	12 -4 -10
way word after:is	19 -23 1
way word after:it	-4 -13 17
way word after:its	-13 19 0
way word after:make	-5 6 0
way word after:no	-1 -19 18
way word after:not	-9 1 4
way word after:of	-4 -2 7
way word after:on	0 -16 17
way word after:pay	1 3 -9
way word after:same	8 -5 -1
way word after:say	0 4 -7
way word after:the	13 0 -21
way word after:there	-3 0 6
way word after:to	7 0 -12
way word after:under	-9 18 -9
way word after:we	1 1 -7
way word after:what	-3 -5 8
way word after:which	0 7 -13
way word after:whose	7 -4 -1
way word before with	0 -6 5
way word before:,	-7 4 0
way word before:<level>	-8 9 0
way word before:<name>	3 0 -7
way word before:<v-impose>	-8 11 -2
way word before:a	-4 6 0
way word before:in	-5 6 0
way word before:on	0 4 -8
way word before:the	3 3 -11
way word before:to	0 6 -5
way:'s	-9 12 -1
way:-	5 -10 4
way:<agent>	7 -2 -3
way:<day-gone>	-5 6 0
way:<day-today>	-3 -2 6
way:<goods>	-4 8 -2
way:<level>	0 -6 5
way:<not>	-18 -15 27
way:<number>	-5 -10 14
way:<quality>	0 6 -7
way:<v-bear>	2 0 -6
way:<v-down>	-9 2 5
way:<v-impose>	-2 8 -5
way:<v-say>	-1 11 -5
way:<v-target>	-7 9 -2
way:an	-13 12 0
way:been	17 -13 -4
way:by	-4 10 -6
way:duty	-2 7 -3
way:enter	-6 1 2
way:for	8 -10 0
way:from	1 -9 6
way:has	-10 5 3
way:have	8 -4 -4
way:in	7 0 -11
way:is	18 -22 1
way:it	-4 -13 17
way:its	-12 18 -1
way:make	-5 7 0
way:no	-1 -19 18
way:not	-9 1 4
way:nothing	-3 7 -1
way:of	-4 -7 12
way:on	0 -10 10
way:pay	1 3 -9
way:same	8 -5 -1
way:say	2 4 -9
way:that	-7 2 4
way:the	14 5 -29
way:to	4 6 -19
way:under	-10 7 0
way:we	1 1 -7
way:were	-8 4 2
way:what	-3 -5 8
way:whose	7 -4 -1
way:will	-6 5 0
word after apart	-6 -1 8
word after far	9 -17 7
word after mid	-20 20 -1
word after near	8 -13 4
word after touch	0 11 -10
word before far	-6 7 0
word before over another	0 6 -8
word=agreed	6 0 -9
word=agreement	-16 25 -12
word=agreement and word before	0 9 -8
word=agreement none word after	-11 12 -3
word=agreement other part side	-9 0 6
word=agreement other part third	-5 12 -9
word=agreement over another word before and	0 7 -8
word=agreement same part third	-12 21 -10
word=agreement straight word after none	-12 15 -3
word=agreement the word after	0 1 -6
word=agreement third	-15 29 -17
word=agreement with word before	0 4 -6
word=agreement word after far	0 -7 7
word=agreement word after mid	-25 25 -6
word=agreement word after near	5 3 -9
word=agreement word before far	-8 7 0
word=arrangement	4 -7 2
word=deals	-4 9 -3
word=framework	-7 13 -4
word=free trade	10 -4 -6
word=making	-3 13 -11
word=making and word after	6 -4 0
word=making from word after	0 -7 8
word=making other part third	0 5 -6
word=making same part side	-8 18 -11
word=making side	-10 23 -15
word=making straight word after and	6 -4 0
word=making straight word before with	-4 7 -2
word=making with word before	-4 7 -2
word=making word after far	10 -8 -2
word=making word after mid	-6 10 -2
word=making word after near	0 -12 12
word=making word after touch	-1 19 -20
word=making word before near	-2 11 -7
word=negotiating	15 -14 -2
word=negotiations	2 2 -7
word=one	-23 0 18
word=one none word after	-17 0 11
word=one other part third	-5 9 -2
word=one same part third	-14 -4 16
word=one straight word after none	-14 3 7
word=one third	-19 0 14
word=one word after mid	-6 -3 10
word=one word after near	-9 0 7
word=one word after touch	-1 9 -6
word=pact	0 12 -13
word=reached	7 -10 3
word=settled	-4 7 0
word=signed	-8 12 -4
word=talking	13 -7 -6
word=talks	26 -41 8
word=talks and word after	-3 -5 8
word=talks and word before	6 -9 0
word=talks none word after	14 -23 4
word=talks none word before	6 -3 0
word=talks other part side	15 -2 -14
word=talks other part third	7 -18 8
word=talks over another word after none	0 -6 4
word=talks over another word before and	6 -9 0
word=talks same part side	-3 -11 13
word=talks same part third	18 -18 -2
word=talks side	6 -14 5
word=talks straight word after and	-3 -5 8
word=talks straight word after none	14 -18 0
word=talks straight word before with	4 -14 7
word=talks third	22 -32 3
word=talks with word before	3 -15 8
word=talks word after far	3 -11 4
word=talks word after near	11 -7 -3
word=talks word after touch	5 -17 3
word=talks word before mid	10 -11 -1
word=talks word before near	3 -15 9
word=terms	8 -12 2
word=the same	-8 0 5
word=treaty	-1 19 -20`;
