// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-5 7 -5
a:'s	-8 16 -8
a:-	8 -5 0
a:.	-3 11 -7
a:<agent>	6 0 -7
a:<day-gone>	-10 14 0
a:<day-today>	-1 -4 6
a:<duty>	0 10 -13
a:<goods>	-6 21 -18
a:<level-noun>	-4 7 0
a:<level>	-20 23 -2
a:<level> .	-10 10 0
a:<name>	-6 22 -16
a:<name> are	8 -5 -1
a:<not>	-9 -10 17
a:<number>	-11 2 5
a:<number> .	-5 8 -2
a:<organisation>	-9 0 10
a:<person>	-4 9 -3
a:<seat>	2 -13 10
a:<seat> .	6 -5 0
a:<v-impose>	-6 0 6
a:<v-target>	-3 7 -3
a:<v-up>	9 -1 -7
a:?	0 -8 7
a:a	6 0 -5
a:a similar	0 -8 6
a:a trade	8 0 -8
a:agreement .	7 0 -9
a:all	-3 -4 8
a:and the	-3 7 -2
a:are	19 -17 0
a:are still	11 -7 -4
a:at	-12 0 12
a:at <level>	-10 7 1
a:at <number>	-3 -1 6
a:begin	8 -1 -5
a:conclude	-7 0 6
a:continue .	6 -1 -4
a:deal	-4 13 -6
a:enter	-6 1 2
a:for	6 -6 0
a:from	6 -12 6
a:get	-3 -8 11
a:go	7 -1 -4
a:go on	6 -1 -3
a:had	-12 0 9
a:has no	6 -8 0
a:have	7 -11 1
a:in <seat>	10 -7 -2
a:in the	-8 9 0
a:is	4 0 -6
a:is in	-2 6 -1
a:is not	1 9 -11
a:is still	8 -2 -4
a:it	-7 -5 12
a:its	-16 24 -8
a:its deal	-6 6 0
a:its own	-4 12 -6
a:joint	-3 7 -2
a:last	-18 11 7
a:last week	-6 5 0
a:negotiate	5 0 -6
a:negotiation	-5 9 -3
a:no	6 -8 0
a:no deal	6 -6 0
a:none	-6 -14 19
a:not	-5 11 -5
a:of	-1 18 -19
a:of <number>	-3 6 -1
a:off	-11 -6 16
a:on <day-gone>	-8 9 0
a:on a	5 -8 1
a:one	-7 6 0
a:own	-6 12 -3
a:pay	-12 12 0
a:pay <level>	-9 6 0
a:rate	-4 6 0
a:reach	11 -13 1
a:reach an	2 -7 4
a:same	10 -2 -9
a:same term	7 -6 0
a:similar	0 -12 11
a:still	15 -17 0
a:tariff	0 8 -12
a:term	7 -11 2
a:the	-1 9 -9
a:the <name>	-2 11 -9
a:the same	10 -2 -9
a:to	-1 6 -5
a:trade	16 -1 -13
a:trade agreement	9 -4 -3
a:trade deal	2 1 -6
a:under	0 5 -8
a:under way	7 -3 -1
a:way	7 -3 -1
a:we	-1 8 -7
a:week	-8 8 0
a:week .	-7 5 0
a:were	-10 0 10
a:will	-6 6 0
a:with	-10 12 -3
a:with <name>	-3 7 -1
a:with <seat>	-6 2 0
a:would	4 -6 0
a:year	-9 2 5
a:year .	-9 0 9
asks	0 -6 5
b:'s	0 -8 10
b:,	-15 16 0
b::	2 3 -8
b:: we	0 -6 8
b:;	11 -8 -2
b:<agent>	0 -13 13
b:<day-gone>	-4 8 -2
b:<gate>	-8 -3 10
b:<goods>	0 7 -8
b:<level>	-10 8 0
b:<name> 's	-8 -2 9
b:<name> and	0 8 -15
b:<name> is	14 -8 -6
b:<not>	-3 -6 10
b:<office>	10 -3 -7
b:<quality>	-1 7 -4
b:<v-agree>	-13 25 -15
b:<v-impose>	8 0 -16
b:<v-propose>	8 -15 4
b:a	6 -5 0
b:a deal	7 -4 -3
b:accord	-3 6 0
b:agreement	-14 9 1
b:agreement with	-11 6 1
b:an	10 -9 0
b:and the	7 -1 -7
b:are	0 -6 5
b:conclude	-4 6 0
b:deal	8 0 -9
b:deal with	10 -3 -7
b:for	8 -6 0
b:from	0 -7 7
b:in	10 0 -10
b:informed	6 -4 0
b:is	11 2 -16
b:it	6 0 -9
b:negotiate	10 -8 -1
b:negotiate with	7 -6 0
b:negotiation	11 -7 -4
b:no	-4 -9 13
b:of	6 -7 0
b:of the	1 -6 3
b:on	9 0 -8
b:on the	1 -8 4
b:pact	-2 8 -5
b:pact with	-10 14 -4
b:same	-3 -2 6
b:sign	-2 6 -1
b:talk	-1 -18 14
b:talk with	-3 -12 13
b:that the	10 -5 -3
b:the	-4 6 0
b:the negotiation	5 0 -6
b:the same	0 -7 8
b:the talk	-5 -1 9
b:there	-19 0 16
b:to	-2 6 -2
b:treaty	8 -3 -4
b:we	0 -6 4
b:with the	2 2 -9
b:—	6 3 -13
c0=agree	-9 13 -4
c0=down	6 -6 0
c0=impose	13 -1 -16
c0=propose	8 -8 0
c0=say	6 0 -8
c0=stay	-6 7 0
c1=agree	-10 14 -5
c1=down	7 -7 0
c1=impose	8 0 -16
c1=propose	13 -14 0
c1=say	8 0 -10
c1=stay	-8 7 0
c2=agree	-3 -1 6
c2=impose	-12 0 11
c2=propose	0 -7 6
c2=stay	19 -18 0
c2=up	6 -1 -4
came to nothing	-42 -33 57
came to nothing agreement	-3 -12 14
came to nothing talks	-35 -9 38
ct0=bear past	0 8 -6
ct0=bear present	8 -3 -4
ct0=down present	9 -11 0
ct0=propose present	12 -10 -2
ct0=say past	8 0 -7
ct0=stay present	-3 8 -2
ct1=bear past	0 8 -6
ct1=bear present	8 -3 -4
ct1=down present	9 -11 0
ct1=propose present	12 -10 -2
ct1=say past	8 0 -7
ct1=stay present	-2 8 -2
ct2=agree perfect	4 -9 5
ct2=bear past	-3 -8 11
ct2=impose past	-8 1 4
ct2=impose present	-6 3 1
ct2=say past	4 0 -7
ct2=stay perfect	6 -3 -1
ct2=stay present	12 -11 0
f:"	0 -10 7
f:'s	15 -4 -18
f:.	7 2 -13
f::	-2 8 -5
f:<day-ahead>	7 1 -12
f:<day-gone>	6 2 -15
f:<duty>	10 -9 0
f:<level-noun>	-17 21 -4
f:<level>	0 20 -32
f:<name>	12 -1 -15
f:<not>	-4 -8 13
f:<organisation>	-1 -6 9
f:<person>	15 -13 0
f:<v-bear>	5 3 -11
f:<v-begin>	0 14 -13
f:<v-down>	-7 12 -2
f:<v-impose>	-6 24 -21
f:<v-propose>	3 2 -10
f:<v-say>	17 -19 1
f:<v-stay>	0 9 -7
f:<v-target>	-10 13 -2
f:<v-threaten>	-5 6 0
f:<v-up>	6 0 -9
f:agree	6 -3 -1
f:and	-5 7 -2
f:be	-2 7 -3
f:by	0 -9 10
f:car	10 -10 0
f:charge	-9 10 0
f:for	0 9 -12
f:from	10 0 -9
f:go	5 0 -7
f:good	-8 11 -1
f:has	2 -8 5
f:in	-10 -4 14
f:is	16 -14 -1
f:its	9 -9 0
f:minister	-4 7 0
f:mr	6 -5 0
f:negotiation	10 -6 -3
f:no	-6 4 0
f:none	-4 -1 6
f:not	1 -9 7
f:of	0 10 -14
f:on	3 6 -14
f:put	-1 6 -2
f:rate	-4 7 0
f:say	15 -22 8
f:sign	-5 8 0
f:since	-3 8 -3
f:so	-7 5 0
f:still	3 -11 6
f:talking	6 -14 7
f:tariff	7 -8 0
f:that	10 -13 4
f:the	-8 9 0
f:their	9 -8 0
f:there	4 -7 0
f:they	0 4 -6
f:until	10 -8 0
f:was	-2 13 -10
f:well	10 -3 -7
f:were	8 -7 0
f:will	-6 9 -2
f:without	2 -6 2
first-of-paragraph	-9 3 4
follows	-1 8 -6
form=name	4 2 -9
form=seat	-10 -2 11
has agreement	-22 21 -2
has agreement side	-5 -1 6
has agreement third	-18 25 -9
has making	-12 19 -10
has making side	-19 32 -18
has one	12 -23 12
has one third	13 -24 11
has talks	39 -48 0
has talks side	13 -13 -1
has talks third	33 -41 0
has-future	-7 14 -5
has-infinitive	-12 23 -14
has-modal	7 -12 3
has-past	-15 12 0
has-perfect	5 -12 5
has-pluperfect	-12 0 10
has-present	12 -3 -9
headline	5 -10 5
k a:.	-7 3 3
k a:<day-gone>	-8 13 -4
k a:<goods>	-3 9 -5
k a:<month-gone>	-7 1 4
k a:<name>	0 6 -5
k a:<number>	-6 15 -8
k a:<number> .	-2 7 -3
k a:<v-agree>	-4 -3 8
k a:<v-begin>	3 0 -6
k a:<v-impose>	-6 11 -4
k a:in	-12 10 1
k a:in <month-gone>	-7 0 5
k a:of	-6 11 -4
k a:since	0 6 -6
k a:the	-9 2 2
k a:two	-3 -3 8
k a:with	-9 2 4
k b::	-9 1 4
k b:<not>	9 -32 18
k b:<number>	1 5 -7
k b:<v-bear>	-1 6 -2
k b:<v-impose>	0 8 -5
k b:<v-say>	-4 8 -1
k b:a	12 1 -21
k b:and	-8 0 5
k b:have	9 0 -8
k b:it	0 7 -5
k b:no	-4 -24 26
k b:of	5 1 -9
k b:on	-3 7 -1
k b:the	0 9 -8
k b:their	0 6 -4
k b:there	-6 -6 12
k b:to	6 -4 0
k b:under	0 6 -3
k c0=impose	8 0 -11
k c0=say	-4 8 -1
k c1=impose	8 0 -11
k c1=say	-4 8 -1
k c2=agree	-10 0 5
k c2=bear	1 3 -8
k c2=impose	-10 16 -5
k c2=propose	8 -4 -2
k c2=stay	-12 9 0
k ct0=say past	-4 8 -1
k ct0=stay present	-5 0 6
k ct1=say past	-4 8 -1
k ct1=stay present	-3 -4 8
k ct2=agree participle-passive	-3 6 -1
k f:,	-18 7 4
k f:<goods>	-9 0 6
k f:<level>	-15 2 7
k f:<name>	-14 0 9
k f:<v-bear>	-11 5 3
k f:<v-begin>	-5 -1 7
k f:<v-impose>	6 -4 -1
k f:<v-stay>	10 -6 -3
k f:from	-8 1 3
k f:in	2 3 -8
k f:is	-9 2 2
k f:it	-6 6 0
k f:of	-10 3 3
k f:on	12 -10 -2
k f:the	-16 10 3
k has-participle	-7 13 -6
k has-past	-11 20 -5
k has-perfect	4 5 -12
k l1=<not>	-2 -21 22
k l1=a	8 0 -14
k l1=its	-6 3 1
k l1=no	-2 -21 22
k l1=the	-13 11 0
k l2=a	6 0 -6
k l3=,	2 0 -6
k l3=<begin>	2 2 -6
k l=<begin> the	0 6 -3
k lead=:	-9 1 4
k lead=it	0 7 -5
k lead=the	1 4 -8
k lll=<begin> <begin> the	0 6 -3
k named=4	-5 7 0
k nc2=begin	11 -8 -2
k nc2=impose	-2 9 -5
k next=that	-1 6 -2
k nhas-past	6 0 -6
k nt2=past	6 0 -6
k nv0-none	16 -2 -17
k nv1-none	16 -2 -17
k nv2-none	2 2 -6
k part failed	-16 0 17
k part made	-2 15 -12
k part no	8 -27 15
k part talking	12 -18 0
k part=third no truce	-15 13 1
k part=third of US	9 0 -9
k part=third truce	14 -12 -4
k pc0=bear	-7 7 0
k pc1=bear	-7 7 0
k phas-past	-5 0 6
k phas-present	-5 13 -4
k pt0=past	-2 -4 7
k pt0=present	-10 13 0
k pt1=past	-2 -4 7
k pt1=present	-10 13 0
k pv0-none	4 -9 3
k pv1-none	4 -9 3
k q:'s	7 0 -6
k q:,	5 6 -12
k q::	22 -8 -18
k q:<duty>	-3 10 -5
k q:<goods>	-6 10 0
k q:<level>	19 -10 -9
k q:<not>	-10 2 5
k q:<number>	-3 6 -1
k q:<person>	21 0 -23
k q:<quality>	-7 10 0
k q:<v-bear>	21 -13 -13
k q:<v-propose>	15 -4 -14
k q:<v-say>	15 -7 -8
k q:a	-5 -3 9
k q:and	0 9 -11
k q:at	-8 0 5
k q:been	-6 0 5
k q:deal	-6 -4 10
k q:duty	0 7 -5
k q:for	0 4 -7
k q:have	-8 4 1
k q:its	-6 0 3
k q:no	-4 6 0
k q:of	0 8 -5
k q:on	8 0 -9
k q:pay	-6 0 6
k q:say	6 -8 0
k q:the	0 7 -7
k q:to	17 -4 -14
k q:was	3 -12 6
k qt=past	6 0 -7
k qt=perfect	2 2 -7
k qt=present	-5 -3 8
k r1=of	-6 11 -4
k r2=<end>	8 -6 -2
k r2=<name>	0 6 -5
k r2=<number>	-2 6 -3
k r2=the	-3 -3 8
k r3=.	-13 2 6
k r3=<end>	23 -6 -20
k r4=<end>	13 -1 -15
k rank=3	25 -16 -11
k s:'s	17 -7 -13
k s:,	-6 -3 10
k s::	3 -6 1
k s:<agent>	16 -10 -6
k s:<day-gone>	-9 5 0
k s:<duty>	7 -4 -1
k s:<goods>	-17 20 -3
k s:<level-noun>	5 -11 3
k s:<level>	8 -4 -3
k s:<month-gone>	-7 7 0
k s:<name>	-7 11 -1
k s:<not>	1 -18 14
k s:<number>	-12 26 -11
k s:<office>	7 -11 1
k s:<organisation>	0 -8 4
k s:<person>	-4 9 -4
k s:<v-bear>	15 -2 -15
k s:<v-begin>	14 -4 -12
k s:<v-down>	8 0 -8
k s:<v-impose>	-1 21 -22
k s:<v-propose>	13 -11 0
k s:<v-up>	11 -8 -2
k s:a	12 -2 -11
k s:agreement	1 -11 9
k s:and	-5 -1 8
k s:announce	-6 5 0
k s:are	6 -6 0
k s:as	0 6 -3
k s:been	1 3 -8
k s:country	-2 -2 6
k s:free	13 -11 -2
k s:go	11 -8 -2
k s:has	-11 14 -4
k s:have	10 -1 -8
k s:in	-12 12 0
k s:it	-9 6 1
k s:negotiate	16 -13 -4
k s:no	-12 -17 26
k s:of	-10 14 0
k s:on	6 -9 1
k s:pact	-2 10 -6
k s:pay	-7 5 0
k s:since	-2 12 -9
k s:talk	0 -9 5
k s:the	6 -1 -5
k s:their	-3 11 -6
k s:there	-4 -6 10
k s:they	0 7 -4
k s:to	8 0 -13
k s:trade	11 -8 -1
k s:two	9 -10 0
k s:under	0 7 -4
k s:with	-1 -6 8
k sa:'s	14 -10 -5
k sa:, and	7 -11 2
k sa:.	3 3 -9
k sa:<day-gone>	-1 11 -9
k sa:<goods>	-8 19 -11
k sa:<name>	-7 10 -2
k sa:<not>	-13 16 0
k sa:<number>	-11 21 -12
k sa:<number> .	-6 13 -7
k sa:<v-agree>	-5 -3 8
k sa:<v-bear>	14 -5 -10
k sa:<v-begin>	15 -5 -11
k sa:<v-impose>	-8 18 -9
k sa:<v-propose>	12 -6 -6
k sa:has	-4 11 -6
k sa:is	8 -4 -4
k sa:it	-7 1 3
k sa:no	-10 7 1
k sa:of	-13 13 0
k sa:pay	-1 7 -4
k sa:since	0 7 -7
k sa:that	8 -8 0
k sa:to	0 5 -6
k sa:two	-3 -3 8
k sa:with	-11 3 5
k sb:,	-7 0 8
k sb::	3 -6 1
k sb:<agent>	10 0 -11
k sb:<goods>	-8 1 3
k sb:<level>	6 -7 0
k sb:<not>	5 -33 22
k sb:<number>	-2 6 0
k sb:<person>	-8 8 0
k sb:<seat>	-4 7 -1
k sb:<v-impose>	0 8 -5
k sb:a	11 -3 -7
k sb:and	-13 0 12
k sb:had	-7 1 3
k sb:have	9 0 -8
k sb:in	-18 14 2
k sb:it	-8 2 3
k sb:it pay	-4 -1 6
k sb:no	-9 -25 30
k sb:on	7 -14 5
k sb:pay <level>	-3 -2 6
k sb:the	5 4 -12
k sb:their	-3 11 -6
k sb:there	-4 -6 10
k sb:they	0 7 -4
k sb:to	10 -4 -5
k sb:under	0 6 -3
k sb:with	6 -14 7
k sides=2	1 1 -6
k t0=past	-11 17 -7
k t0=present	-6 0 7
k t1=past	-11 17 -7
k t1=present	-4 -4 10
k t2=participle-passive	-3 7 -2
k t2=present	-6 11 -2
k v0=be	-7 0 5
k v1=be	-5 -1 7
k v2-none	12 -13 -1
k verbless	9 -18 4
k vt0=be present	-5 0 6
k vt1=be present	-3 -4 8
l1=,	0 6 -5
l1=:	-1 7 -4
l1=;	6 -4 -1
l1=<begin>	0 -7 6
l1=and	-6 7 0
l1=from	0 -9 8
l1=in	10 -1 -8
l1=of	-3 6 0
l1=that	-9 0 8
l1=the	0 9 -13
l1=with	4 -7 1
l2=:	-8 12 -5
l2=<begin>	-5 -2 7
l2=<duty>	6 -3 -2
l2=<goods>	-7 0 6
l2=<name>	0 5 -9
l2=<not>	0 6 -5
l2=<person>	-4 7 -1
l2=<v-impose>	-6 9 -1
l2=<v-say>	-4 -5 10
l2=and	9 -4 -5
l2=deal	9 -3 -7
l2=pact	-10 14 -4
l2=talk	-4 -12 13
l2=with	2 2 -9
l3='s	3 1 -6
l3=<goods>	6 0 -4
l3=<level>	-10 8 0
l3=<name>	0 10 -10
l3=<not>	-8 -11 18
l3=<v-say>	8 -4 -3
l3=agreement	-9 12 -2
l3=are	6 0 -5
l3=that	-5 7 0
l4='s	-13 0 13
l4=<begin>	-8 9 -1
l4=<name>	9 0 -12
l4=<person>	7 -3 -2
l4=<seat>	0 9 -9
l4=are	-12 0 12
l4=for	8 -4 -3
l4=on	9 -5 -3
l4=the	0 -5 7
l4=we	0 -4 6
l=<begin> <begin>	0 -7 6
l=<name> and	2 1 -8
l=<seat> and	-3 7 0
l=deal with	9 -3 -7
l=pact with	-10 14 -4
l=talk with	-5 -11 15
l=with the	2 2 -9
lead=,	-15 16 0
lead=:	2 3 -8
lead=;	11 -8 -2
lead=a	-1 -5 7
lead=and	0 -7 8
lead=brazil	0 -17 15
lead=britain	-4 9 -4
lead=canada	-4 -9 12
lead=chile	-6 3 0
lead=india	15 -7 -8
lead=japan	-13 20 -11
lead=kenya	-1 6 -2
lead=malaysia	0 -5 6
lead=negotiations	11 -8 -1
lead=switzerland	11 -9 0
lead=taiwan	6 -6 0
lead=talks	8 -7 -2
lead=the	0 8 -9
lead=—	6 3 -13
level here	-5 14 -12
level third	-4 16 -15
lll=<begin> <begin> <begin>	0 -7 6
lll=<name> and the	-2 7 -3
lll=a deal with	6 -2 -3
lll=agreement with the	-8 11 -1
lr=<begin> ,	3 -10 7
lr=<begin> is	11 -13 0
lr=the ,	13 -6 -9
lr=the .	-2 6 -2
lr=with ,	3 -8 4
lr=with .	0 6 -5
lr=with ?	8 -8 0
lr=with have	5 -8 0
lr=with in	-2 -5 8
lr=with we	-1 8 -7
named=2	4 5 -12
named=4	-11 4 4
nc2=down	-8 4 3
nc2=propose	0 -7 8
nc2=say	6 -11 3
nc2=stay	8 -6 -2
nct2=down present	-7 2 3
nct2=impose past	0 5 -6
nct2=impose perfect	-2 -6 8
nct2=say past	0 -9 7
nct2=stay perfect	11 -8 -2
next=:	-9 23 -12
next=;	1 4 -8
next=and	6 -10 3
next=that	-7 -6 13
nhas-gerund	1 3 -6
nhas-participle	-2 6 -1
nhas-past	0 -11 10
nhas-perfect	-1 -7 10
nhas-present	1 5 -10
no word	-3 7 -4
nt2=gerund	1 2 -6
nt2=past	2 -12 8
nt2=past-passive	0 -8 6
nt2=perfect	0 -7 6
nt2=present	6 0 -10
nv2-none	-5 8 -3
nv2=announce	5 0 -6
nv2=be	8 -6 -1
nv2=have	-2 9 -7
nv2=other	-5 -2 9
nv2=say	1 -13 9
nvt2=be perfect	11 -8 -2
nvt2=have present	-1 8 -7
nvt2=negotiate present	-8 4 3
nvt2=say past	0 -11 12
others=3	-2 9 -5
others=4	-3 9 -4
p named=2	5 6 -13
p named=3	-6 10 -3
p named=4	-7 0 6
p of union	2 2 -9
p of union alone	2 1 -8
p others=0	-2 -3 6
p others=3	-2 9 -5
p others=4	-3 9 -4
p part failed	-23 -22 37
p part made	-26 27 -8
p part no	-18 -16 29
p part talking	16 -20 1
p part=side abroad	-6 7 -1
p part=side home	5 -12 6
p part=side no truce	2 -11 8
p part=side truce	-3 8 -4
p part=third of US	6 10 -22
p part=third truce	-3 7 -4
p rank=0	12 0 -9
p rank=1	-8 -14 23
p rank=2	6 8 -20
p rank=3	-21 0 19
p rank=5	2 21 -29
p sides=2	-3 -3 7
p sides=3	0 5 -10
part failed	-35 -25 47
part failed side	-8 -14 19
part failed third	-29 -12 35
part made	-28 37 -17
part made side	-20 31 -16
part made third	-15 17 -5
part no	-7 -35 38
part no side	0 -17 15
part no third	-9 -23 28
part talking	23 -30 2
part talking side	18 -20 0
part talking third	10 -16 2
part=side abroad	-7 10 -3
part=side home	4 -10 6
part=side no truce	2 -8 5
part=side truce	-6 9 -2
part=third	0 3 -6
part=third abroad	0 3 -6
part=third no truce	-6 4 1
part=third of US	13 7 -28
part=third truce	4 1 -8
pc0=impose	-3 11 -8
pc0=stay	-10 4 3
pc1=impose	-6 12 -4
pc1=say	0 6 -7
pc1=stay	-9 4 3
pct0=impose past	-3 7 -4
pct0=stay past	-3 7 -2
pct0=stay present	-4 -1 6
pct1=impose past	-3 7 -4
pct1=stay past	-3 7 -2
pct1=stay present	-4 -1 7
phas-past	-2 12 -13
phas-present	-1 -6 7
prep=and side	0 5 -8
prep=from	0 -8 8
prep=from side	0 -9 7
prep=in	7 0 -11
prep=in side	4 0 -7
prep=none	-6 5 0
prep=none side	-2 7 -3
prep=of	-4 8 -1
prep=with	6 -4 -1
prep=with side	0 -13 11
prep=with third	7 6 -18
prior1 agreement	-8 -8 16
prior1 agreement side	-8 0 7
prior1 agreement third	-3 -8 11
prior1 does not	7 -4 -4
prior1 making	0 -6 8
prior1 making third	0 -9 9
prior1 names it	-8 10 0
prior1 one	-9 4 1
prior1 one third	-7 5 0
prior1 talks	-9 -4 12
prior1 talks third	-7 -8 14
prior2 does not	1 -9 6
prior2 names it	1 -8 4
pt0=past	-2 12 -12
pt1=past	-2 12 -12
pv0=announce	-8 9 0
pv0=be	-10 5 3
pv0=other	-6 -5 11
pv1=announce	-8 9 0
pv1=be	-10 5 3
pv1=other	-6 -5 11
pv2-none	-11 10 0
pvt0=announce past	-7 8 0
pvt0=be past	-5 8 -2
pvt0=be present	-4 -1 7
pvt1=announce past	-7 8 0
pvt1=be past	-5 8 -2
pvt1=be present	-4 -1 7
q:'s	0 11 -15
q:,	16 -8 -9
q::	-10 1 8
q:<day-ahead>	15 -2 -15
q:<day-gone>	-17 9 6
q:<day-today>	12 -8 -6
q:<duty>	6 4 -16
q:<level-noun>	3 -8 4
q:<money>	16 -3 -17
q:<name>	4 -13 7
q:<not>	-5 11 -4
q:<office>	8 -7 0
q:<organisation>	-3 -2 6
q:<person>	7 -11 2
q:<quality>	0 8 -6
q:<seat>	-8 8 0
q:<v-agree>	0 -7 6
q:<v-begin>	11 -5 -5
q:<v-impose>	-13 6 5
q:<v-propose>	7 -6 0
q:<v-say>	7 1 -14
q:<v-sell>	14 -12 0
q:<v-stay>	-4 11 -7
q:<v-suspend>	-7 11 -1
q:<v-target>	-8 -2 12
q:<v-up>	14 -12 -1
q:a	0 6 -10
q:agreement	4 -16 9
q:all	-2 6 -3
q:and	7 -12 3
q:are	-8 2 2
q:at	-3 -15 19
q:before	-3 7 -2
q:by	-11 5 2
q:come	9 -4 -4
q:deal	-14 9 1
q:duty	17 -4 -13
q:face	6 0 -8
q:free	7 -5 0
q:from	1 9 -14
q:get	-7 10 0
q:go	9 -7 -1
q:good	-3 12 -8
q:had	9 0 -9
q:has	4 -7 0
q:he	13 -18 3
q:if	17 -9 -9
q:is	-9 -8 17
q:keep	-6 2 0
q:negotiate	-2 -9 11
q:no	-3 13 -8
q:of	7 9 -23
q:oil	-4 0 6
q:on	-19 7 12
q:rate	-1 -7 10
q:same	-11 3 3
q:say	5 0 -11
q:stay	-3 6 0
q:talk	-3 8 -3
q:tariff	-8 11 -1
q:that	-6 16 -11
q:their	-7 -6 13
q:there	-3 10 -6
q:they	7 -4 -1
q:too	-4 10 -3
q:under	1 -14 12
q:us	-8 0 6
q:want	-10 12 -2
q:was	-5 12 -5
q:we	1 1 -6
q:which	12 -5 -5
q:will	1 1 -7
q:with	-5 7 -1
q:worth	6 -5 0
q:year	9 0 -12
qt=future	-2 10 -7
qt=past	17 -9 -12
qt=perfect	-5 0 6
qt=present	0 -8 7
r1='s	-6 13 -5
r1=,	19 -9 -12
r1=.	-6 20 -12
r1=:	1 2 -6
r1=<goods>	-17 21 -5
r1=<v-impose>	-13 4 7
r1=<v-propose>	-7 0 5
r1=?	8 -8 0
r1=about	6 -1 -3
r1=good	-3 8 -4
r1=has	2 -6 3
r1=have	11 -15 2
r1=in	-2 -5 8
r1=it	0 -8 9
r1=on	7 -7 0
r1=one	-1 7 -5
r1=we	-1 8 -7
r1=would	1 -6 1
r2=,	-8 2 2
r2=<agent>	14 -7 -9
r2=<end>	-1 13 -11
r2=<goods>	0 4 -7
r2=<month-gone>	-1 -6 9
r2=<name>	1 8 -12
r2=<not>	4 -12 6
r2=<v-agree>	3 -8 4
r2=<v-down>	7 0 -4
r2=<v-propose>	6 -7 0
r2=<v-say>	0 -6 4
r2=<v-stay>	0 2 -7
r2=a	6 0 -6
r2=at	-2 -3 7
r2=conclude	0 -4 6
r2=in	-1 7 -3
r2=its	-9 13 -2
r2=negotiate	7 -2 -3
r2=no	6 -7 0
r2=pay	-6 6 0
r2=reach	7 -6 0
r2=still	8 -4 -2
r2=which	0 4 -8
r2=whose	8 -4 -2
r2=with	12 -11 0
r3=.	0 -12 12
r3=:	-10 3 3
r3=<end>	-1 8 -6
r3=<goods>	5 0 -7
r3=<level>	-8 6 0
r3=<month-gone>	6 0 -5
r3=<name>	-5 0 6
r3=<not>	-16 14 0
r3=<number>	-2 -5 9
r3=<v-stay>	0 -4 6
r3=and	-11 1 5
r3=are	15 -15 -2
r3=to	-4 9 -5
r3=trade	8 -4 -2
r3=which	6 -1 -5
r4=,	0 5 -7
r4=<goods>	-2 8 -6
r4=<name>	-10 17 -6
r4=<seat>	-3 -8 11
r4=<v-begin>	-2 6 -2
r4=<v-impose>	-2 8 -3
r4=a	-3 10 -6
r4=and	6 0 -7
r4=deal	3 0 -6
r4=in	15 -7 -11
r4=it	-7 1 4
r4=still	6 -4 0
r4=that	0 -5 7
r4=the	2 1 -7
r4=to	2 -9 6
r4=trade	12 0 -13
r4=with	-4 11 -5
r=, which	0 4 -8
r=, whose	8 -4 -2
r=, with	12 -10 -1
r=. <end>	-6 20 -12
r=? <end>	8 -8 0
r=and the	-3 6 -1
r=has no	6 -8 0
r=in <month-gone>	-2 -6 9
r=is in	-2 6 -1
r=on a	3 -7 1
rank=0	7 1 -8
rank=1	-10 -13 23
rank=2	2 10 -17
rank=3	-1 -9 11
rank=5	-2 26 -26
rule:in talks	45 -30 -27
rule:made	-48 52 -17
rule:none	-20 2 17
rule:none side	-8 6 0
rule:none third	1 4 -8
rule:told side	-5 9 -4
s:"	13 -14 0
s:'s	-12 0 12
s:/	-6 10 -2
s::	-5 24 -20
s:;	24 -16 -10
s:<agent>	3 -23 19
s:<day-ahead>	36 -32 -7
s:<day-gone>	-19 23 -5
s:<day-today>	-13 0 8
s:<duty>	-13 4 7
s:<gate>	-4 -6 9
s:<goods>	-5 22 -19
s:<level-noun>	0 9 -10
s:<level>	-11 17 -9
s:<money>	18 -17 0
s:<month-gone>	-5 14 -9
s:<name>	0 6 -8
s:<not>	-27 -15 36
s:<number>	-19 20 -3
s:<office>	17 -11 -6
s:<organisation>	-7 -4 11
s:<quality>	-6 2 2
s:<sender>	-8 0 7
s:<span>	-13 23 -14
s:<v-agree>	-3 15 -14
s:<v-bear>	10 0 -16
s:<v-begin>	5 0 -7
s:<v-buy>	-6 12 -4
s:<v-impose>	0 8 -9
s:<v-propose>	24 -24 -1
s:<v-say>	0 -8 7
s:<v-sell>	0 -4 6
s:<v-stay>	23 -11 -12
s:<v-target>	-9 20 -14
s:<v-up>	9 0 -10
s:?	0 -6 5
s:a	10 -9 0
s:accord	-6 9 -1
s:ago	-1 6 -1
s:agree	-5 8 0
s:agreement	-27 16 4
s:already	-5 8 0
s:also	-4 7 -2
s:and	2 3 -6
s:apply	8 -4 -2
s:are	11 -17 4
s:arrangement	7 -9 1
s:as	6 -3 -2
s:ask	-14 0 10
s:at	-5 11 -4
s:been	12 -9 -3
s:before	6 -2 -3
s:begin	13 -6 -8
s:being	8 -5 -1
s:both	7 0 -8
s:broke	-4 -15 19
s:broken	-8 0 10
s:but	13 -4 -9
s:buy	-5 8 -1
s:car	-4 11 -7
s:close	20 -11 -11
s:come	-10 4 5
s:continue	15 -5 -13
s:could	2 -7 3
s:dispute	-5 10 -4
s:do	-7 12 -7
s:doe	-7 13 -5
s:effect	0 -10 8
s:enter	-11 11 0
s:face	14 -11 -2
s:fall	-3 -2 6
s:for	22 -17 -4
s:force	-5 7 0
s:framework	-13 21 -10
s:free	-3 9 -4
s:from	3 -8 5
s:general	2 1 -6
s:get	-9 0 7
s:given	-11 2 8
s:go	11 0 -16
s:grant	8 -5 -3
s:had	-17 16 0
s:has	8 -10 1
s:he	11 -6 -6
s:hope	11 -6 -6
s:in	3 9 -17
s:informed	7 -4 0
s:into	0 2 -6
s:is	20 -13 -8
s:it	10 -14 2
s:its	-13 33 -15
s:joint	-6 10 -3
s:last	-13 11 1
s:leave	6 -2 -3
s:let	-2 -7 10
s:make	-2 10 -6
s:minister	12 -15 0
s:most	-4 9 -4
s:mr	0 7 -11
s:negotiate	15 -10 -7
s:negotiation	8 0 -11
s:no	-11 -26 30
s:nobody	-7 4 0
s:none	-7 -11 17
s:not	-8 7 0
s:nothing	-10 8 0
s:now	3 1 -6
s:of	2 3 -7
s:off	-17 -21 31
s:offer	6 -7 0
s:oil	9 -1 -9
s:on	7 -3 -3
s:one	-9 -3 12
s:or	8 -1 -6
s:ordinary	-4 7 0
s:our	-4 8 -3
s:out	10 -5 -5
s:own	-15 22 -8
s:pact	5 7 -19
s:paper	-6 -5 11
s:pay	6 0 -8
s:president	3 -9 4
s:published	0 6 -3
s:put	-1 6 -2
s:rate	0 3 -7
s:reach	12 -12 0
s:same	7 -4 -2
s:say	10 -11 0
s:sign	0 7 -9
s:similar	4 -14 10
s:since	3 11 -26
s:still	11 -10 0
s:sugar	0 -6 6
s:table	0 -9 8
s:take	-8 0 4
s:talk	6 -37 18
s:talking	6 -5 0
s:tariff	-16 6 6
s:tea	-1 6 -2
s:term	8 -11 1
s:than	-11 19 -10
s:that	-1 -10 12
s:the	-7 9 -2
s:their	-2 13 -8
s:there	-21 0 21
s:they	3 -6 1
s:to	-3 16 -16
s:too	-5 8 -1
s:trade	4 -7 3
s:treaty	0 9 -9
s:two	-6 6 0
s:under	-6 20 -16
s:way	15 -8 -7
s:week	-4 8 -4
s:were	-12 0 12
s:what	-8 -1 7
s:whatever	-11 -9 18
s:where	8 -5 -1
s:will	-11 24 -11
s:with	10 -3 -7
s:without	-4 -4 9
s:year	-10 6 3
s:—	3 10 -18
sa:"	9 -7 0
sa:'s	-9 10 0
sa:,	6 4 -15
sa:, <level>	-7 3 0
sa:, a	-3 -5 9
sa:, at	-5 9 -2
sa:, but	17 -9 -9
sa:, is	17 -14 -3
sa:, pay	-5 8 -1
sa:, under	-3 9 -3
sa:, where	7 -5 0
sa:, which	0 8 -10
sa:, whose	8 -4 -2
sa:, with	16 -18 1
sa::	-15 27 -10
sa:;	17 -9 -10
sa:<agent>	2 -7 4
sa:<day-ahead>	21 -18 -2
sa:<day-gone>	-10 19 -7
sa:<day-gone> ,	-1 7 -3
sa:<day-today>	0 -5 7
sa:<day-today> ,	-1 -3 6
sa:<duty>	-8 10 -1
sa:<goods>	-7 23 -20
sa:<level-noun>	0 5 -8
sa:<level>	-5 15 -14
sa:<level> ,	-7 11 -4
sa:<level> .	-23 24 -2
sa:<level> for	8 0 -8
sa:<level> from	8 -6 0
sa:<level> on	-4 -4 9
sa:<money>	18 -17 0
sa:<month-gone>	-9 16 -7
sa:<month-gone> ,	-2 6 -1
sa:<name>	-19 26 -9
sa:<name> ,	-8 4 1
sa:<name> .	-10 8 0
sa:<name> and	-11 19 -8
sa:<name> are	7 -3 -3
sa:<name> has	8 -2 -5
sa:<name> in	-5 7 0
sa:<name> tariff	0 -6 6
sa:<not>	-23 -9 28
sa:<number>	-18 26 -9
sa:<number> .	-2 14 -13
sa:<office>	17 -11 -6
sa:<organisation>	-11 0 8
sa:<person>	-3 -4 9
sa:<quality> good	7 -3 -3
sa:<seat> .	6 -5 0
sa:<span>	-12 22 -13
sa:<v-bear>	3 0 -7
sa:<v-begin>	6 2 -12
sa:<v-impose>	3 3 -7
sa:<v-propose>	15 -17 0
sa:<v-say>	3 -7 3
sa:<v-sell>	0 -4 6
sa:<v-stay>	23 -15 -8
sa:<v-target>	-5 15 -12
sa:<v-up>	12 0 -18
sa:?	0 -6 5
sa:a	0 -7 8
sa:a deal	7 -6 0
sa:a free	2 1 -7
sa:a similar	6 -13 6
sa:a tariff	-11 7 4
sa:a trade	6 -10 2
sa:about	6 -4 0
sa:agree	-3 7 -1
sa:agreement	-17 13 0
sa:agreement of	-3 9 -5
sa:an	-12 15 -3
sa:an agreement	-7 13 -6
sa:and <name>	-8 22 -15
sa:and <seat>	8 -3 -5
sa:and has	-9 7 0
sa:and pay	6 -9 1
sa:and that	14 -10 -4
sa:announce	3 2 -9
sa:are	13 -11 -1
sa:are still	10 -4 -5
sa:are under	10 -5 -4
sa:arrangement	7 -4 -2
sa:as	-5 9 -1
sa:ask	-10 -1 11
sa:at	-3 7 -3
sa:at <level>	-20 17 0
sa:be	-1 6 -4
sa:been	8 -7 0
sa:before	6 -2 -3
sa:begin	13 -6 -8
sa:being	8 -6 -1
sa:both	7 0 -8
sa:but	15 -3 -13
sa:car	-8 14 -5
sa:close	14 -6 -8
sa:come	-7 3 2
sa:conclude a	0 -6 7
sa:continue	16 -6 -13
sa:continue .	9 -3 -6
sa:country	0 -6 4
sa:deal ,	0 7 -5
sa:deal .	6 -6 0
sa:deal with	-19 12 6
sa:do	-6 10 -5
sa:duty	0 5 -6
sa:duty of	8 -8 0
sa:effect	0 -9 10
sa:enter	-10 9 0
sa:enter <name>	-6 3 1
sa:face	9 -7 0
sa:face <level>	9 -9 0
sa:fall	-3 -2 6
sa:for	15 -14 0
sa:for <span>	-5 9 -4
sa:for a	5 -10 4
sa:force	-5 7 0
sa:framework	-4 11 -5
sa:free	-1 14 -14
sa:free trade	0 5 -8
sa:from	0 -6 6
sa:from <day-ahead>	8 -7 0
sa:general	2 1 -6
sa:get	-5 -6 11
sa:given	-11 0 9
sa:go	11 0 -16
sa:go on	11 -3 -9
sa:had	-16 14 0
sa:had an	-6 11 -5
sa:had been	-5 9 -3
sa:has a	5 0 -7
sa:has been	7 -7 0
sa:has no	6 -8 0
sa:have	7 -5 -1
sa:have been	10 -11 0
sa:have had	-6 11 -6
sa:he	10 -6 -3
sa:hope	7 -3 -3
sa:in	0 7 -7
sa:in <month-gone>	-8 6 0
sa:in <seat>	13 -8 -5
sa:in talk	6 0 -3
sa:is	13 -6 -9
sa:is in	-1 7 -4
sa:is not	1 9 -11
sa:is still	6 0 -7
sa:it	4 -10 5
sa:it .	8 4 -14
sa:it is	-7 1 4
sa:its	-21 36 -8
sa:its deal	-6 8 0
sa:its own	-12 21 -11
sa:joint	-5 10 -3
sa:keep	6 -4 0
sa:last	-12 8 4
sa:last year	-12 6 5
sa:make	-5 8 -1
sa:most	-2 6 -1
sa:negotiate	7 -2 -4
sa:negotiate .	6 0 -4
sa:negotiation	-1 7 -5
sa:no	-6 -16 20
sa:no deal	6 -16 8
sa:none	-6 -13 18
sa:not	-5 20 -15
sa:nothing	-11 3 4
sa:nothing .	-7 -2 9
sa:of	-1 13 -15
sa:of <number>	-12 19 -8
sa:of its	0 7 -4
sa:of last	-1 6 -3
sa:of the	0 -6 5
sa:off	-12 -8 19
sa:on	7 -1 -5
sa:on .	8 0 -8
sa:on <day-gone>	-3 6 -1
sa:one	-12 -3 13
sa:one .	-4 -5 10
sa:ordinary	-4 7 0
sa:own	-15 22 -8
sa:own agreement	-6 9 -3
sa:pay	6 0 -6
sa:pay <level>	6 -5 -1
sa:pay <number>	-6 4 0
sa:published	0 6 -3
sa:rate	2 1 -6
sa:reach	12 -13 0
sa:reach an	3 -8 3
sa:same	10 -1 -12
sa:same term	7 -6 0
sa:say	6 -13 5
sa:say .	4 -23 16
sa:similar	6 -16 10
sa:similar arrangement	8 -6 0
sa:since	4 9 -25
sa:since <month-gone>	1 1 -6
sa:since <number>	0 2 -6
sa:still	19 -18 -1
sa:take	-7 1 2
sa:take effect	0 -9 10
sa:talk	8 -18 4
sa:tariff	-12 10 0
sa:tariff on	-1 7 -4
sa:term	7 -10 2
sa:than	-10 17 -9
sa:that	0 -19 17
sa:that <person>	0 -7 8
sa:that it	-6 0 6
sa:that the	7 -3 -3
sa:the	13 -4 -11
sa:the <level>	10 -5 -4
sa:the <name>	-3 11 -7
sa:the same	11 -1 -12
sa:the talk	9 -5 -3
sa:their	-2 13 -8
sa:there	-6 0 5
sa:they	6 -3 -2
sa:to	0 7 -10
sa:to pay	10 -9 0
sa:too	-6 9 0
sa:trade	10 -5 -1
sa:trade deal	0 7 -9
sa:treaty	-11 13 -5
sa:treaty .	-2 7 -4
sa:under	-3 23 -25
sa:under its	-6 10 -3
sa:under the	-3 9 -5
sa:under way	12 -6 -6
sa:up	2 -8 3
sa:way	16 -9 -7
sa:we	5 0 -10
sa:week	-3 7 -3
sa:were	-7 -3 12
sa:what	-9 -1 9
sa:whatever	-9 -1 12
sa:where	7 -5 0
sa:which	2 5 -10
sa:whose	8 -4 -2
sa:will	-10 20 -9
sa:with	0 6 -9
sa:with <name>	-15 24 -8
sa:with <seat>	-9 6 1
sa:without	-4 -4 9
sa:would	9 -3 -5
sa:year	-10 5 4
sa:year .	-9 0 9
sb:"	4 -6 0
sb:'s	-4 -11 15
sb:,	-13 8 2
sb:/	-6 9 -1
sb::	4 4 -11
sb:: we	0 -6 8
sb:;	12 -10 -2
sb:<agent>	0 -20 16
sb:<day-gone>	-11 6 0
sb:<day-today>	-11 5 3
sb:<duty>	-4 -6 11
sb:<gate>	-7 -7 14
sb:<name> 's	-17 -4 17
sb:<name> ,	-5 19 -18
sb:<name> and	3 11 -22
sb:<name> is	16 -17 0
sb:<not>	-10 -6 14
sb:<organisation>	1 -8 6
sb:<person>	0 12 -12
sb:<person> :	2 12 -18
sb:<seat>	-9 5 2
sb:<seat> ,	-7 2 2
sb:<v-agree>	-9 23 -15
sb:<v-bear>	7 -3 -2
sb:<v-buy>	-3 7 0
sb:<v-end>	0 -6 7
sb:<v-propose>	10 -14 2
sb:<v-say>	-5 -5 10
sb:a	10 -2 -9
sb:a deal	7 -3 -3
sb:a trade	6 0 -6
sb:accord	-3 7 -1
sb:agreement	-13 4 6
sb:agreement with	-6 5 0
sb:also	-3 7 -3
sb:an	12 -15 3
sb:an agreement	1 -12 10
sb:and	1 4 -7
sb:and the	5 0 -9
sb:announce	-9 1 5
sb:are	-3 -7 10
sb:as	12 -10 0
sb:at	-3 8 -2
sb:by	-2 6 -1
sb:deal	6 2 -13
sb:deal with	9 -3 -8
sb:for	10 -5 -5
sb:framework	-6 10 -3
sb:from	3 -12 8
sb:has	12 -7 -5
sb:have	-6 8 0
sb:he	7 -5 0
sb:in	6 4 -16
sb:informed	7 -5 0
sb:is	8 -5 -3
sb:its	10 -1 -10
sb:mr	0 7 -11
sb:mr <person>	0 7 -11
sb:negotiate	10 -7 -2
sb:negotiate with	7 -5 0
sb:negotiation	11 -6 -5
sb:no	-6 -12 17
sb:not	-4 -11 14
sb:nothing	0 5 -6
sb:of	4 -11 7
sb:of the	0 -7 5
sb:off	-4 -13 16
sb:on <day-gone>	-7 1 2
sb:on <day-today>	-8 6 0
sb:pact	2 5 -13
sb:pact with	0 9 -10
sb:same	-3 -2 6
sb:say	7 0 -10
sb:so	-3 8 -3
sb:talk	0 -23 15
sb:talk with	0 -16 12
sb:talking	2 -6 0
sb:tariff	-3 -2 6
sb:that the	9 -4 -3
sb:the	-17 10 5
sb:the <name>	0 6 -8
sb:the <office>	7 0 -5
sb:the <organisation>	0 -9 8
sb:the agreement	-2 9 -5
sb:the negotiation	5 0 -6
sb:the same	0 -7 8
sb:the talk	-4 -2 8
sb:there	-18 0 18
sb:to	-5 13 -8
sb:trade agreement	-3 -2 7
sb:trade deal	-4 8 -3
sb:treaty	8 -3 -4
sb:under the	-3 7 -1
sb:was	-10 8 0
sb:we	0 -6 8
sb:with	9 -2 -6
sb:with <name>	7 0 -6
sb:with the	6 0 -12
sb:—	4 5 -14
sentence failed	-12 -10 19
sentence made	-3 25 -28
sentence no	-13 -15 27
sentence talking	25 -14 -15
sides=3	0 6 -6
sum=	-9 29 -26
sum= agreement	-12 21 -14
sum= making	0 14 -19
sum= no word	-15 25 -13
sum= one	-18 8 3
sum= talks	25 -29 -2
sum=failed talking	-32 -6 33
sum=failed talking talks	-32 -6 33
sum=made	-31 47 -27
sum=made agreement	-32 50 -28
sum=made making	-8 14 -6
sum=no	-5 -30 30
sum=no agreement	-1 -17 17
sum=no made	8 -7 0
sum=no one	-3 -11 14
sum=no talking made	-6 -6 11
sum=no talking talks	-10 6 1
sum=talking	55 -32 -35
sum=talking agreement	19 -10 -14
sum=talking made	-1 11 -11
sum=talking made agreement	-6 11 -3
sum=talking no word	12 -6 -6
sum=talking talks	39 -21 -24
t0=past	0 14 -19
t0=present	0 9 -9
t1=past	2 10 -19
t1=present	0 8 -9
t2=future	-2 7 -2
t2=modal	4 -6 0
t2=past-passive	-11 0 10
t2=perfect	3 -13 8
t2=pluperfect	0 -6 6
t2=present	11 -7 -4
v0-none	-5 -4 10
v0=be	-7 5 1
v0=have	-9 7 0
v0=negotiate	9 -7 0
v0=sign	-2 6 -1
v1-none	-4 -6 11
v1=be	-7 5 1
v1=have	-9 7 0
v1=negotiate	10 -8 -1
v1=sign	-2 6 -1
v2-none	-8 16 -9
v2=be	15 -13 -1
v2=begin	8 -1 -5
v2=conclude	-7 0 6
v2=enter	-6 1 2
v2=get	-2 -8 11
v2=go	6 -1 -4
v2=negotiate	8 -5 -2
v2=pay	-11 14 -2
v2=reach	7 -11 3
verbless	-10 2 7
vt0=be present	-3 8 -2
vt0=have present	-9 6 0
vt0=negotiate present	9 -7 0
vt0=other present	7 -1 -5
vt1=be present	-3 8 -2
vt1=have present	-9 6 0
vt1=negotiate present	9 -7 0
vt1=other present	7 -1 -5
vt2=be present	9 -12 1
vt2=get past	-2 -9 12
vt2=negotiate present	7 -5 -1
vt2=other perfect	9 -6 -2
vt2=other present	4 9 -14
vt2=pay present	-8 9 0
w c0=down	4 -6 1
w c0=impose	9 -3 -5
w c0=propose	8 -15 5
w c0=stay	1 -9 6
w c1=bear	-2 6 -5
w c1=down	4 -7 0
w c1=impose	8 -2 -6
w c1=propose	9 -16 6
w c1=say	7 0 -8
w c1=stay	-1 -6 7
w c2=agree	-4 15 -15
w c2=begin	8 0 -11
w c2=impose	-15 25 -14
w c2=stay	10 -15 2
w c2=up	13 -4 -8
w ct0=down present	6 -9 1
w ct0=impose perfect	5 0 -7
w ct0=propose present	9 -10 0
w ct0=stay perfect	6 -1 -4
w ct0=stay present	4 -10 3
w ct1=down present	6 -9 1
w ct1=impose perfect	5 0 -7
w ct1=propose present	9 -10 0
w ct1=stay present	1 -8 4
w ct2=agree participle-passive	-4 8 -1
w ct2=agree past	-10 17 -8
w ct2=bear gerund	7 -3 -3
w ct2=bear past	-6 0 5
w ct2=begin past	2 4 -10
w ct2=begin present	6 0 -4
w ct2=down gerund	7 -3 -3
w ct2=impose past	-11 16 -6
w ct2=propose gerund	7 -3 -3
w ct2=stay present	0 -12 10
w ct2=up present	8 -2 -4
w l1='s	-4 9 -2
w l1=<begin>	12 -8 -4
w l1=<name>	-9 20 -13
w l1=<not>	-10 -33 34
w l1=a	9 -1 -9
w l1=by	0 6 -4
w l1=has	-15 5 4
w l1=in	14 -3 -10
w l1=is	5 -6 0
w l1=its	-4 9 -2
w l1=no	-7 -26 27
w l1=on	0 -9 7
w l1=still	10 -6 -3
w l1=the	-2 13 -10
w l1=trade	-3 -3 7
w l2='s	-17 3 10
w l2=,	0 5 -9
w l2=<begin>	-8 17 -5
w l2=<name>	7 2 -10
w l2=<not>	-12 0 11
w l2=<person>	7 0 -5
w l2=<v-impose>	0 -8 6
w l2=a	7 -4 -1
w l2=and	11 -6 -3
w l2=are	-13 -1 15
w l2=is	8 -6 -1
w l2=it	-7 0 7
w l2=no	-5 -5 11
w l2=on	8 -3 -5
w l2=under	-11 20 -10
w l2=which	-9 11 0
w l3=,	0 6 -5
w l3=:	6 1 -10
w l3=<begin>	-6 9 0
w l3=<v-propose>	7 -10 0
w l3=a	0 -9 8
w l3=have	-4 7 0
w l3=it	-1 -4 7
w l3=on	0 -12 12
w l3=that	-11 0 9
w l3=the	-10 0 7
w l3=there	-6 -5 12
w l3=under	-2 6 -1
w l3=with	5 0 -6
w l4=,	-1 8 -5
w l4=<begin>	-12 6 5
w l4=<name>	0 5 -8
w l4=<not>	0 3 -6
w l4=<person>	4 0 -6
w l4=<v-say>	-14 0 11
w l4=<v-stay>	4 -6 1
w l4=at	0 6 -3
w l4=has	-8 3 2
w l4=is	7 -6 0
w l4=it	10 -6 -3
w l4=the	6 0 -9
w l4=there	-11 0 12
w l4=to	1 5 -10
w l4=which	-3 6 0
w l=<begin> <begin>	12 -8 -4
w l=<begin> the	-15 9 6
w l=<name> 's	-2 11 -5
w l=<name> have	6 -4 0
w l=<name> is	8 -3 -4
w l=has a	-1 6 -2
w l=has no	5 -11 2
w l=under the	-4 9 -3
w lll=<begin> <begin> <begin>	12 -8 -4
w lll=<begin> <begin> the	-15 9 6
w lll=<begin> <name> 's	-3 6 -1
w lll=<name> has no	6 -6 0
w lll=with <name> ,	-3 6 -1
w lr=, in	-3 7 -1
w lr=<begin> with	14 -7 -7
w lr=an of	0 -4 6
w lr=in with	8 -1 -5
w lr=trade with	-5 -4 9
w r1=.	5 -9 2
w r1=<v-agree>	8 -7 0
w r1=a	-7 0 7
w r1=an	1 -6 3
w r1=and	9 -10 0
w r1=between	5 -6 0
w r1=in	-11 7 0
w r1=of	-12 0 8
w r1=on	1 4 -9
w r1=since	0 6 -4
w r2=.	2 -7 2
w r2=<duty>	-8 0 7
w r2=<end>	4 -13 7
w r2=<month-gone>	-4 12 -5
w r2=<number>	-12 7 0
w r2=<seat>	-5 -5 10
w r2=<v-bear>	8 -6 -1
w r2=<v-impose>	-3 7 -1
w r2=a	6 0 -6
w r2=agreement	1 -6 3
w r2=in	6 -2 -4
w r2=pay	8 -1 -6
w r2=similar	0 -7 7
w r3=<end>	2 -14 11
w r3=<level>	4 4 -9
w r3=<v-begin>	11 -2 -9
w r3=<v-impose>	-4 12 -7
w r3=by	0 -9 9
w r3=deal	-8 0 7
w r3=in	-8 12 -2
w r3=over	0 -6 5
w r3=the	12 -10 -2
w r3=with	2 2 -7
w r4=,	-8 3 2
w r4=<end>	1 -8 7
w r4=<month-gone>	-5 8 -2
w r4=<name>	4 5 -15
w r4=<v-bear>	0 6 -2
w r4=<v-impose>	-4 8 -3
w r4=and	4 3 -11
w r4=on	-1 6 -2
w r4=the	7 0 -8
w r4=to	-1 6 -2
w r=. <end>	5 -9 2
w r=agreement with	0 6 -3
w r=an agreement	1 -6 3
w r=of <number>	-6 0 3
w r=of the	-1 -9 11
w r=to <name>	6 -3 0
w r=with <seat>	-3 -3 7
w r=with the	-4 7 -2
w t0=modal	0 -5 7
w t0=past	-3 11 -8
w t0=present	8 -3 -3
w t1=modal	0 -5 7
w t1=past	-2 10 -6
w t1=present	6 -2 -3
w t2=gerund	7 -3 -3
w t2=participle-passive	-7 12 -4
w t2=past	-9 15 -6
w t2=past-passive	-8 -2 12
w t2=perfect	6 -5 0
w t2=present	6 -10 2
w v0-none	-14 7 6
w v0=be	0 -13 9
w v0=conclude	0 -5 6
w v0=have	-12 17 -5
w v0=make	-2 8 -3
w v0=negotiate	6 -9 0
w v0=other	8 0 -12
w v0=pay	0 6 -3
w v0=reach	7 -11 4
w v1-none	-12 4 7
w v1=be	-1 -10 10
w v1=conclude	0 -5 6
w v1=have	-12 17 -5
w v1=make	-6 9 0
w v1=negotiate	7 -10 0
w v1=other	8 0 -12
w v1=pay	-2 8 -3
w v1=reach	10 -14 3
w v2-none	-4 -3 7
w v2=be	0 -11 10
w v2=begin	8 0 -6
w v2=continue	11 -4 -8
w v2=go	14 -4 -8
w v2=negotiate	7 -1 -5
w v2=other	-6 0 6
w vt0=be present	4 -11 4
w vt0=conclude perfect	0 -5 7
w vt0=have past	-2 8 -4
w vt0=have present	-8 10 -2
w vt0=negotiate present	6 -9 1
w vt0=other perfect	-1 6 -3
w vt0=other present	13 -5 -8
w vt1=be present	0 -8 5
w vt1=conclude perfect	0 -5 7
w vt1=have past	-2 8 -4
w vt1=have present	-8 10 -2
w vt1=negotiate present	6 -9 1
w vt1=other perfect	-1 6 -3
w vt1=other present	13 -5 -8
w vt2=be present	-2 -11 13
w vt2=get past	-4 -2 6
w vt2=go present	8 -2 -4
w vt2=negotiate gerund	7 -3 -3
way word after 	-4 16 -11
way word after 's	-8 3 2
way word after ,	-3 7 -1
way word after has no	6 -6 0
way word after have	7 -6 0
way word after:'s	-10 12 0
way word after:-	5 -10 4
way word after:;	-3 6 -1
way word after:<agent>	6 -2 -2
way word after:<day-today>	-1 -5 8
way word after:<goods>	-6 10 -3
way word after:<level>	6 -14 8
way word after:<name>	-8 0 5
way word after:<not>	-17 -16 27
way word after:<number>	-3 -6 9
way word after:<v-down>	-2 -3 7
way word after:<v-propose>	8 -8 0
way word after:a	3 -6 3
way word after:an	-13 11 0
way word after:and	0 -5 7
way word after:at	-2 -2 6
way word after:been	16 -12 -4
way word after:by	0 6 -4
way word after:for	10 -12 1
way word after:has	-7 1 4
way word after:have	8 -4 -4
way word after:in	11 -4 -9
way word after:is	19 -23 2
way word after:it	-3 -14 17
way word after:its	-14 19 0
way word after:no	-2 -18 18
way word after:not	-8 1 3
way word after:of	-4 -2 6
way word after:on	0 -16 17
way word after:pay	0 4 -9
way word after:same	8 -6 -1
way word after:say	1 4 -7
way word after:the	14 0 -21
way word after:there	-2 -1 6
way word after:to	7 0 -12
way word after:under	-9 17 -8
way word after:we	2 1 -7
way word after:what	-3 -5 8
way word after:which	0 7 -12
way word after:whose	6 -4 -1
way word before to	6 -3 0
way word before with	0 -6 5
way word before:,	-7 4 0
way word before:<level>	-8 10 0
way word before:<name>	3 0 -7
way word before:<v-impose>	-8 11 -2
way word before:a	-4 6 -1
way word before:in	-5 6 0
way word before:on	0 4 -7
way word before:the	3 3 -10
way:'s	-10 12 0
way:-	5 -10 4
way:<agent>	8 -3 -3
way:<day-gone>	-5 6 0
way:<day-today>	-3 -3 7
way:<goods>	-5 8 -2
way:<not>	-18 -14 26
way:<number>	-5 -9 14
way:<quality>	0 5 -7
way:<v-down>	-9 2 5
way:<v-impose>	-2 8 -5
way:<v-say>	0 9 -5
way:<v-target>	-7 9 -1
way:an	-13 11 0
way:been	16 -12 -4
way:by	-3 10 -6
way:duty	-2 7 -3
way:for	8 -10 0
way:from	2 -9 6
way:has	-10 5 3
way:have	8 -4 -4
way:in	5 0 -10
way:is	18 -22 2
way:it	-3 -14 17
way:its	-12 17 0
way:make	-4 6 0
way:no	-2 -18 18
way:not	-8 1 3
way:nothing	-3 6 -1
way:of	-4 -6 12
way:on	0 -9 10
way:pay	0 4 -9
way:same	8 -6 -1
way:say	3 4 -9
way:that	-7 3 4
way:the	15 3 -29
way:there	-3 0 6
way:to	5 6 -20
way:under	-9 7 0
way:we	2 1 -7
way:were	-7 4 1
way:what	-3 -4 8
way:whose	6 -4 -1
way:will	-6 5 0
word after apart	-6 -1 7
word after far	9 -18 7
word after mid	-19 20 -2
word after near	7 -13 5
word after touch	0 11 -10
word before far	-5 7 0
word before over another	0 7 -7
word=agreed	6 0 -9
word=agreement	-16 25 -11
word=agreement and word before	0 8 -8
word=agreement none word after	-11 12 -2
word=agreement other part side	-9 0 6
word=agreement other part third	-6 13 -9
word=agreement over another word before and	0 6 -7
word=agreement same part third	-11 19 -9
word=agreement straight word after none	-11 13 -3
word=agreement the word after	0 2 -6
word=agreement third	-15 28 -15
word=agreement word after far	0 -8 8
word=agreement word after mid	-24 25 -7
word=agreement word after near	4 3 -9
word=agreement word before far	-8 7 0
word=arrangement	3 -7 2
word=deals	-4 9 -3
word=framework	-7 12 -4
word=free trade	9 -4 -6
word=making	-2 12 -11
word=making and word after	6 -4 0
word=making from word after	0 -7 8
word=making same part side	-8 17 -10
word=making side	-10 23 -15
word=making straight word after and	6 -4 0
word=making straight word before with	-4 7 -2
word=making with word before	-4 7 -2
word=making word after far	9 -7 -2
word=making word after mid	-5 9 -1
word=making word after near	1 -13 12
word=making word after touch	-1 19 -20
word=making word before near	-2 11 -7
word=negotiating	15 -14 -2
word=negotiations	2 3 -7
word=one	-22 0 17
word=one none word after	-16 0 10
word=one other part third	-5 9 -2
word=one same part third	-13 -5 16
word=one side	-3 -2 6
word=one straight word after none	-13 3 6
word=one third	-18 0 13
word=one word after mid	-6 -3 9
word=one word after near	-9 0 7
word=one word after touch	-1 9 -6
word=pact	0 12 -13
word=reached	7 -10 3
word=settled	-4 7 0
word=signed	-7 12 -4
word=talking	14 -8 -6
word=talks	25 -40 8
word=talks and word after	-3 -5 8
word=talks and word before	5 -8 0
word=talks none word after	14 -23 4
word=talks none word before	6 -3 0
word=talks other part side	15 -2 -14
word=talks other part third	7 -18 7
word=talks over another word after none	0 -6 4
word=talks over another word before and	5 -8 0
word=talks same part side	-1 -12 12
word=talks same part third	15 -16 -1
word=talks side	8 -15 3
word=talks straight word after and	-3 -5 8
word=talks straight word after none	13 -18 0
word=talks straight word before with	2 -13 8
word=talks third	20 -30 4
word=talks with word before	2 -14 8
word=talks word after far	3 -11 3
word=talks word after near	10 -6 -3
word=talks word after touch	6 -17 3
word=talks word before mid	9 -9 0
word=talks word before near	3 -15 8
word=terms	8 -11 2
word=the same	-8 0 5
word=treaty	-1 19 -20`;
