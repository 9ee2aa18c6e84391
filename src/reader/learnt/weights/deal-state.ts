// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEAL_STATE = `in talks	made	none
<always>	-3 6 -7
a:'s	0 8 -8
a:'s is	17 -8 -12
a:.	-9 8 0
a:<agent>	9 1 -16
a:<day-gone>	-1 17 -20
a:<day-gone> .	-8 13 -5
a:<duty>	-4 21 -18
a:<goods>	-9 15 -6
a:<level-noun>	-5 18 -11
a:<level>	-14 23 -10
a:<level> .	-15 28 -14
a:<month-gone>	-12 17 -3
a:<name>	-3 15 -15
a:<name> is	11 -9 0
a:<number>	-26 8 11
a:<number> .	-20 12 1
a:<organisation>	-13 5 7
a:<person>	-9 10 0
a:<seat>	14 -17 1
a:<seat> .	14 -9 -3
a:<v-bear>	-16 16 -2
a:<v-down>	-1 -17 19
a:<v-end>	-8 -4 12
a:<v-impose>	-4 1 2
a:<v-propose>	15 -18 0
a:<v-target>	-14 27 -17
a:<v-up>	7 -12 2
a:?	8 -16 4
a:a similar	-3 -8 12
a:about	6 -7 0
a:agreement	8 -22 17
a:an	15 -18 2
a:an agreement	18 -20 3
a:and	-4 9 -6
a:and <name>	10 0 -16
a:are	11 -10 0
a:arrangement	-4 13 -7
a:at the	18 -14 -4
a:been	12 -1 -14
a:begin	11 -2 -6
a:by	5 -10 3
a:by the	7 4 -12
a:charge	-3 9 -5
a:close	20 -13 -9
a:close to	14 -11 -3
a:come	-10 9 0
a:continue	10 -1 -8
a:continue .	10 -2 -7
a:date	2 11 -17
a:deal	-5 23 -17
a:deal .	-10 11 0
a:deal with	-11 9 0
a:duty	-2 11 -8
a:end	-11 4 5
a:fall	-6 -12 17
a:for	17 -17 0
a:for a	5 -15 9
a:force	-10 13 -2
a:framework for	16 -15 -1
a:free	-7 15 -7
a:get	-9 -6 14
a:good .	10 -11 0
a:had	-18 0 13
a:had been	-6 11 -4
a:has no	10 -7 -3
a:has one	-4 11 -6
a:have	17 -21 4
a:hope	10 -4 -6
a:in	-12 21 -11
a:in <month-gone>	-15 10 2
a:in <number>	-2 -7 10
a:in its	-7 10 -3
a:in the	-15 9 0
a:is	20 -17 -4
a:is at	11 -18 6
a:is in	-8 14 -7
a:is not	1 6 -8
a:its	-7 16 -9
a:last	-23 18 5
a:last week	-10 9 0
a:last year	-9 0 6
a:let	-10 4 2
a:make	-6 10 -1
a:negotiate	12 0 -13
a:no	1 8 -9
a:no deal	13 -8 -7
a:none	-6 -18 23
a:none .	-3 -10 13
a:not	-5 13 -5
a:nothing	-12 4 3
a:nothing .	-11 0 10
a:of the	-12 0 9
a:off	-11 -2 15
a:on	0 9 -12
a:on <day-gone>	-11 26 -15
a:one	6 6 -13
a:only	-10 11 0
a:out	-6 -1 9
a:pay	-19 15 0
a:pay <level>	-13 9 0
a:pay <number>	0 -7 8
a:reach	8 -13 5
a:same term	9 -6 -3
a:similar	-5 -8 13
a:still	11 -8 0
a:talk with	13 -9 -5
a:term	11 -9 0
a:the	-14 21 -10
a:the <name>	-3 10 -9
a:there	-12 10 0
a:too	-6 15 -10
a:under	9 0 -12
a:up	-12 0 9
a:was	-13 0 10
a:way	5 -12 6
a:week .	-10 8 1
a:were	-8 -7 14
a:will	-7 11 -1
a:with	6 3 -12
a:with <seat>	10 -4 -7
a:without	12 0 -11
a:year	-15 18 0
asks	6 -12 3
b:'s talk	11 -1 -9
b:, <name>	5 1 -12
b:.	11 0 -10
b:/	-8 9 0
b:: <number>	16 -12 -5
b:: with	-7 13 -7
b:;	6 -9 2
b:<agent>	0 -11 12
b:<gate>	-12 0 7
b:<name> 's	-13 8 3
b:<name> and	-5 16 -12
b:<name> is	21 -10 -11
b:<not>	0 -12 11
b:<office>	11 -3 -7
b:<quality>	-9 20 -9
b:<v-agree>	-21 28 -9
b:<v-impose>	3 9 -19
b:<v-say>	11 -5 -7
b:a	12 -16 3
b:a trade	11 -7 -3
b:accord	-7 16 -8
b:agreement	-11 15 -6
b:agreement with	-10 13 -5
b:also	11 -7 -4
b:and	10 -3 -9
b:and the	7 1 -15
b:and with	13 -12 0
b:are	0 -10 8
b:between <seat>	0 -12 10
b:broke	-3 -6 10
b:broke off	-3 -6 10
b:come	-10 8 0
b:conclude	-11 13 0
b:free trade	0 -11 9
b:good	8 -10 1
b:has a	10 -8 0
b:in	5 3 -14
b:initialled	10 -10 0
b:is	15 0 -15
b:is also	12 -9 0
b:it	6 0 -10
b:negotiate	6 -11 3
b:negotiate with	4 -10 4
b:negotiation	6 -18 7
b:no	0 -19 16
b:no .	11 0 -10
b:of the	11 -11 0
b:off	-6 -7 13
b:on	13 -8 -5
b:on the	10 -15 4
b:one	0 7 -11
b:one with	4 1 -11
b:our	-6 13 -7
b:our agreement	-5 11 -5
b:pact	3 1 -11
b:pact with	1 2 -9
b:parliament	-3 -11 15
b:so	-8 15 -8
b:talk	6 -21 3
b:talk with	0 -14 6
b:that	-14 10 4
b:that the	9 -6 -2
b:the	-14 15 -1
b:the agreement	-13 15 -5
b:the one	-6 11 -6
b:there	-25 -1 24
b:there is	-10 1 6
b:to the	-13 5 5
b:was	-8 -1 10
b:we are	9 -7 -1
b:which	5 -10 4
b:with the	4 3 -16
c0=agree	-18 23 -4
c0=begin	-10 8 0
c0=impose	4 5 -14
c0=say	13 -2 -13
c1=agree	-20 25 -5
c1=begin	-9 9 0
c1=impose	0 14 -19
c1=propose	15 -16 0
c1=say	15 -3 -14
c2=agree	-8 6 0
c2=down	0 -17 17
c2=end	-8 -5 13
c2=impose	-17 0 17
c2=propose	20 -20 -4
c2=sell	5 -13 7
c2=stay	14 -13 -2
c2=target	-8 12 -4
c2=up	14 -5 -9
came to nothing	-68 -29 74
came to nothing agreement	-3 -16 19
came to nothing making	-10 0 8
came to nothing no word	-6 -14 18
came to nothing talks	-48 -3 45
ct0=agree past	-9 12 -1
ct0=bear past	-9 7 1
ct0=bear present	10 -4 -5
ct0=begin present	-9 6 0
ct0=down past	-11 1 8
ct0=propose present	18 -8 -10
ct0=say past	15 -6 -10
ct1=agree past	-9 12 -1
ct1=bear past	-9 7 1
ct1=bear present	10 -4 -5
ct1=begin present	-9 6 0
ct1=down past	-11 1 8
ct1=propose present	18 -8 -10
ct1=say past	15 -6 -10
ct2=agree past	-7 12 -4
ct2=impose past-passive	-15 0 13
ct2=propose present	11 -9 -1
ct2=stay perfect	13 -6 -10
ct2=up present	15 -8 -8
f:'s	15 -8 -8
f:.	10 3 -19
f::	3 -9 3
f:;	3 5 -14
f:<agent>	3 -14 10
f:<day-ahead>	16 -15 0
f:<day-gone>	-18 15 0
f:<goods>	3 -10 7
f:<level-noun>	-25 30 -3
f:<level>	-7 10 -4
f:<money>	0 4 -10
f:<name>	17 -7 -13
f:<organisation>	-18 13 4
f:<person>	18 -18 0
f:<quality>	8 -23 16
f:<seat>	-2 11 -6
f:<v-agree>	7 -14 7
f:<v-bear>	2 10 -17
f:<v-begin>	-10 23 -14
f:<v-deny>	0 -13 13
f:<v-impose>	-18 9 6
f:<v-propose>	0 10 -9
f:<v-say>	7 -10 2
f:<v-suspend>	6 4 -16
f:<v-target>	-11 4 6
f:<v-up>	12 -7 -5
f:a	-16 15 0
f:agreement	9 -16 4
f:and	-5 -3 11
f:are	-20 -5 23
f:been	-12 8 3
f:but	11 -8 -3
f:by	-13 -3 13
f:charge	-16 14 0
f:deal	-20 19 -2
f:duty	-11 2 4
f:else	-9 12 -2
f:enter	0 11 -12
f:for	1 15 -24
f:framework	-11 16 -5
f:free	-14 14 0
f:get	-6 11 -5
f:good	8 -9 0
f:in	6 0 -8
f:is	16 -11 -5
f:it	-5 18 -17
f:its	-12 2 8
f:meet	20 -17 -3
f:negotiation	5 0 -10
f:none	-8 3 4
f:not	21 -17 -3
f:of	-9 9 0
f:off	-10 8 0
f:one	0 -7 9
f:other	-7 12 -3
f:over	-10 -3 13
f:own	-7 -3 11
f:paper	8 -11 1
f:rate	-4 13 -7
f:ratified	11 -9 0
f:remain	14 -13 0
f:say	14 -15 0
f:sign	6 -12 6
f:since	-3 11 -12
f:so	-11 10 0
f:table	-8 9 0
f:talk	8 -16 7
f:third	7 0 -8
f:those	9 0 -9
f:to	-8 13 -6
f:treaty	2 -14 10
f:was	-9 13 -3
f:week	12 0 -13
f:well	14 -9 -7
f:what	-17 11 3
f:when	-13 11 0
f:which	-7 8 0
f:whose	16 -15 0
f:will	-11 23 -13
f:yet	-5 10 -4
form=quality	-7 6 1
has agreement	-27 26 -2
has agreement side	-10 8 1
has agreement third	-24 22 -2
has making	-2 11 -12
has making side	-5 18 -20
has one	-1 -10 11
has one side	0 -10 9
has talks	40 -50 -2
has talks side	10 -16 1
has talks third	36 -41 -4
has-future	-8 22 -13
has-infinitive	-1 10 -14
has-modal	2 -10 7
has-past	-36 7 23
has-perfect	9 -14 2
has-pluperfect	-14 -3 14
has-present	11 0 -13
headline	-6 -6 13
k a:<day-gone>	-13 17 -5
k a:<month-gone>	-14 12 0
k a:<name>	-5 16 -11
k a:<number>	-5 17 -12
k a:<number> .	-6 12 -4
k a:<v-begin>	5 1 -11
k a:<v-impose>	9 -1 -9
k a:a	-12 17 -8
k a:for	13 -11 0
k a:in <month-gone>	-13 6 3
k a:is	11 -10 0
k a:last	-10 12 0
k a:of	-16 25 -12
k a:off	-14 8 1
k a:with	-14 4 6
k a:with <name>	-1 12 -9
k b:'s	-5 9 -1
k b:,	10 -11 0
k b:<not>	2 -30 24
k b:<person>	9 -6 -2
k b:<v-bear>	-6 12 -5
k b:<v-down>	-7 10 -1
k b:a	22 -10 -21
k b:and	12 -6 -6
k b:for	14 -10 -4
k b:had	-7 12 -4
k b:have	5 -9 2
k b:is no	-7 -5 12
k b:it	-2 11 -8
k b:no	-3 -27 27
k b:of	11 1 -17
k b:that	-14 5 5
k b:the	-7 15 -8
k b:their	-9 17 -8
k b:there	-5 -13 20
k b:there is	-4 -10 16
k b:under	-11 16 -5
k c1=bear	-2 11 -8
k c1=impose	7 0 -12
k c1=propose	7 -9 0
k c2=agree	-8 3 3
k c2=begin	7 0 -10
k c2=impose	0 8 -10
k ct2=agree participle-passive	-10 13 -2
k ct2=impose participle-passive	-9 12 -2
k f:'s	16 -24 8
k f:,	-24 1 16
k f:.	1 -10 9
k f:<agent>	6 1 -11
k f:<day-gone>	-6 -17 22
k f:<duty>	9 -3 -8
k f:<goods>	8 -13 2
k f:<level>	-9 0 10
k f:<name>	-3 -11 15
k f:<not>	-9 15 -6
k f:<seat>	11 -12 0
k f:<v-bear>	-12 0 9
k f:<v-begin>	-10 2 3
k f:<v-impose>	6 -13 5
k f:<v-propose>	4 3 -10
k f:<v-say>	-8 -1 10
k f:at	-15 1 9
k f:duty	11 -9 -1
k f:from	11 -10 0
k f:on	11 -21 7
k f:pay	-9 2 4
k f:say	-16 0 12
k f:that	-8 0 10
k f:the	-9 -7 17
k has-infinitive	11 -7 -2
k has-modal	-8 -3 11
k has-participle	-16 20 -5
k has-past	-9 15 -4
k has-perfect	9 -6 -2
k l1=<begin>	-9 3 4
k l1=<not>	0 -29 25
k l1=a	20 -13 -12
k l1=no	0 -29 25
k l1=the	-31 26 0
k l2=,	-15 18 -5
k l2=<begin>	1 -10 8
k l2=<not>	0 -11 9
k l2=a	-1 11 -7
k l2=under	-8 13 -3
k l=<begin> <begin>	-9 3 4
k l=<begin> a	13 -11 -1
k l=<begin> no	4 -17 9
k l=<begin> the	-11 5 2
k lead=,	10 -11 0
k lead=a	13 -9 -6
k lead=it	-9 12 -2
k lead=no	4 -13 7
k lead=that	-13 4 5
k lead=there	-2 -13 17
k lll=<begin> <begin> <begin>	-9 3 4
k lll=<begin> <begin> a	13 -11 -1
k lll=<begin> <begin> no	4 -17 9
k lll=<begin> <begin> the	-11 5 2
k lr=a agreement	9 -7 0
k lr=the of	-4 9 -2
k named=1	-6 9 -3
k named=3	30 -26 -8
k named=4	-8 4 5
k nc2=impose	-14 17 0
k next=,	0 8 -13
k nhas-present	-10 14 -1
k nt2=present	-9 10 0
k nv0-none	6 7 -20
k nv1-none	6 7 -20
k nv2-none	1 6 -11
k part failed	-20 7 7
k part made	0 7 -11
k part no	0 -22 21
k part talking	19 -16 -4
k part=side home	-11 7 4
k part=third of US	2 5 -11
k part=third truce	2 7 -14
k pct0=say past	-5 -6 11
k pct1=say past	-5 -6 11
k q:'s	13 -11 -2
k q:,	1 15 -20
k q::	8 7 -21
k q:<day-ahead>	13 -11 -1
k q:<day-gone>	4 -11 5
k q:<name>	12 -13 0
k q:<not>	-4 -5 11
k q:<organisation>	11 -7 -4
k q:<person>	7 19 -36
k q:<seat>	-22 23 -2
k q:<v-bear>	21 -7 -17
k q:<v-down>	14 -13 -1
k q:<v-impose>	-12 22 -10
k q:<v-propose>	6 0 -13
k q:<v-say>	14 -9 -6
k q:<v-stay>	12 -11 0
k q:a	-2 -14 15
k q:about	5 -10 4
k q:agreement	-6 9 -1
k q:and	9 0 -13
k q:before	11 -8 -2
k q:deal	-13 0 9
k q:for	14 -9 -6
k q:has	-14 0 10
k q:have	-14 14 0
k q:it	13 -13 0
k q:mr	-9 16 -10
k q:on	14 3 -23
k q:other	17 -7 -12
k q:tell	13 -4 -9
k q:the	18 0 -27
k q:to	9 0 -13
k q:was	2 -9 6
k q:with	7 0 -9
k qt=past	-2 9 -5
k r1=in	13 -10 -1
k r1=of	-12 21 -9
k r1=with	-15 8 3
k r2=.	12 0 -12
k r2=<goods>	10 -11 0
k r2=<name>	-4 15 -10
k r3=.	-10 7 0
k r4=.	-16 7 3
k r4=<day-gone>	0 8 -11
k r=with <name>	-1 12 -9
k rank=0	7 0 -11
k rank=3	22 -12 -12
k rank=4	-11 -1 10
k rank=5	-3 10 -7
k s::	10 -8 0
k s:<day-ahead>	19 -16 -5
k s:<day-gone>	-19 16 0
k s:<duty>	8 0 -10
k s:<goods>	-14 22 -8
k s:<level>	8 2 -17
k s:<month-gone>	-5 8 -2
k s:<name>	-22 22 -6
k s:<not>	-2 -16 17
k s:<number>	-13 24 -8
k s:<organisation>	-11 0 8
k s:<seat>	1 -9 7
k s:<span>	14 -7 -9
k s:<v-bear>	10 5 -24
k s:<v-begin>	4 10 -23
k s:<v-down>	0 5 -10
k s:<v-impose>	0 17 -31
k s:<v-propose>	23 -20 -2
k s:<v-return>	10 -8 0
k s:<v-up>	19 -14 -7
k s:a	14 -8 -7
k s:about	19 -13 -8
k s:an	-2 12 -12
k s:are	18 -16 -2
k s:been	14 -6 -11
k s:between	9 -11 0
k s:by	10 -8 -1
k s:country	-11 -1 10
k s:for	21 -18 -2
k s:free	10 -6 -3
k s:go	14 -9 -5
k s:have	1 -19 15
k s:he	-1 12 -12
k s:initialled	20 -20 0
k s:is	10 -16 6
k s:it	-13 15 -1
k s:negotiate	13 -9 -4
k s:new	11 -6 -4
k s:no	-9 -21 27
k s:not	6 9 -20
k s:of	-2 21 -16
k s:off	-16 10 0
k s:over	-10 13 -5
k s:round	16 -12 -5
k s:since	-13 15 0
k s:take	-4 10 -5
k s:talk	17 -11 -7
k s:the	8 0 -10
k s:their	-6 18 -11
k s:there	-4 -11 16
k s:they	-11 14 -2
k s:to	11 -8 -3
k s:two	11 -12 0
k s:under	-11 17 -5
k s:until	-10 0 8
k s:were	-13 5 6
k s:what	-9 9 0
k s:with	3 -12 9
k sa:'s	9 -6 -1
k sa:.	6 3 -13
k sa:<day-ahead>	13 -11 0
k sa:<day-gone>	-10 17 -7
k sa:<goods>	-6 18 -13
k sa:<level>	8 0 -13
k sa:<level> .	3 2 -8
k sa:<month-gone>	-8 8 0
k sa:<name>	-12 6 2
k sa:<not>	-15 22 -7
k sa:<number>	-8 18 -10
k sa:<number> .	-11 14 -3
k sa:<v-bear>	7 1 -14
k sa:<v-begin>	14 -3 -15
k sa:<v-impose>	0 7 -9
k sa:<v-up>	15 -12 -3
k sa:a	-4 9 -5
k sa:an	0 8 -9
k sa:and that	9 -12 1
k sa:are	13 -13 0
k sa:been	13 -6 -7
k sa:by	13 -12 0
k sa:country	-9 -4 11
k sa:for	11 -12 0
k sa:go	15 -12 -3
k sa:has been	12 -10 -2
k sa:have	-3 -10 13
k sa:is	11 -14 3
k sa:it	-12 12 0
k sa:last	-16 13 0
k sa:no	-11 6 2
k sa:not	-2 11 -7
k sa:of	-13 20 -7
k sa:off	-15 8 1
k sa:over	-7 10 -4
k sa:since	-10 11 0
k sa:talk	6 -11 3
k sa:that	3 -10 6
k sb::	12 -2 -10
k sb:<day-gone>	-11 0 7
k sb:<level> ,	-5 10 -4
k sb:<name>	-10 17 -10
k sb:<not>	2 -32 25
k sb:<organisation>	-4 9 -4
k sb:<v-begin>	-9 17 -7
k sb:<v-down>	-7 10 -1
k sb:<v-impose>	9 0 -17
k sb:<v-propose>	13 -17 3
k sb:a	15 -13 -3
k sb:for	16 -12 -5
k sb:had	-13 11 0
k sb:have	5 -9 2
k sb:is no	-7 -5 12
k sb:no	-7 -28 30
k sb:on	3 -11 6
k sb:on <day-gone>	-10 0 8
k sb:that	-11 9 0
k sb:the	0 7 -11
k sb:their	-13 21 -9
k sb:there	-4 -14 18
k sb:there is	-4 -10 16
k sb:they	-12 15 -2
k sb:to	6 0 -11
k sb:trade	-1 11 -7
k sb:under	-11 16 -5
k sb:with	12 -16 3
k t0=past	-8 13 -2
k t1=past	-14 20 -1
k t2=participle-passive	-12 14 -1
k t2=present	-5 9 -2
k v0=have	-15 1 7
k v1=have	-15 1 7
k vt0=have present	-11 0 9
k vt1=have present	-11 0 9
l1=/	-8 9 0
l1=:	-22 15 2
l1=;	5 -13 8
l1=for	-8 14 -7
l1=in	10 0 -14
l1=on	13 -13 0
l1=the	-9 12 -2
l1=to	0 7 -11
l2=:	0 11 -13
l2=<duty>	19 -16 -4
l2=<name>	-3 14 -12
l2=<person>	-8 11 -2
l2=<seat>	-16 9 3
l2=<v-say>	-3 -6 10
l2=and	11 0 -15
l2=in	-11 12 0
l2=one	4 1 -10
l2=so	-5 13 -8
l2=talk	0 -13 6
l2=tariff	12 -10 -2
l2=with	4 3 -15
l3='s	-4 28 -22
l3=,	7 -7 0
l3=<goods>	1 -14 13
l3=<level>	-11 11 0
l3=<name>	4 9 -25
l3=<not>	-11 -19 27
l3=<person>	-7 14 -8
l3=<seat>	9 -4 -5
l3=<v-say>	10 -5 -4
l3=and	-16 9 5
l3=are	16 -7 -9
l3=good	10 -8 0
l3=in	7 -4 0
l3=no	-5 -8 13
l3=of	-5 13 -7
l3=trade	3 -10 6
l3=was	-12 7 4
l4='s	-7 -2 10
l4=,	-13 22 -12
l4=<not>	-3 -6 10
l4=<number>	9 -7 -2
l4=<person>	12 -6 -6
l4=and	13 -11 0
l4=are	-14 0 14
l4=have	-11 9 0
l4=is	12 -1 -10
l4=with	9 -8 0
l=: with	-7 13 -7
l=<seat> and	-14 6 4
l=and the	8 0 -13
l=one with	4 0 -10
l=talk with	0 -11 7
l=with the	4 2 -15
lead=;	6 -9 2
lead=a	3 -26 19
lead=argentina	-8 0 8
lead=australia	-7 5 0
lead=brazil	6 -25 18
lead=britain	-20 29 -13
lead=cambodia	0 -16 14
lead=canada	-20 -22 33
lead=chile	-13 18 -4
lead=china	-14 1 6
lead=colombia	-13 3 9
lead=ecuador	-1 8 -5
lead=for	-7 12 -6
lead=iceland	-3 7 -3
lead=india	30 -27 -8
lead=indonesia	-7 12 -3
lead=it	-6 8 0
lead=japan	-27 28 -2
lead=korea	-6 11 -4
lead=malaysia	0 -9 11
lead=negotiations	10 -7 -2
lead=new	0 9 -13
lead=peru	12 -14 0
lead=so	-6 13 -7
lead=sri	2 -14 10
lead=switzerland	12 -15 3
lead=thailand	5 0 -10
lead=the	1 6 -13
lead=there	-10 0 6
lead=uruguay	10 -10 0
lead=which	5 -10 4
level here	-12 13 -3
level third	-12 13 -3
lll='s talk with	11 -1 -9
lll=<name> and the	-6 16 -10
lll=between <seat> and	0 -11 10
lll=trade agreement with	7 -11 4
lr=, ,	-9 0 9
lr=<begin> ,	-4 -7 13
lr=<begin> :	11 -3 -8
lr=<begin> and	6 0 -9
lr=and .	0 -11 9
lr=and :	-9 0 10
lr=from ,	0 9 -7
lr=the have	0 -8 10
lr=with ,	18 -12 -6
lr=with by	0 -10 10
lr=with in	8 -9 0
lr=with is	0 4 -9
lr=with the	-9 8 0
lr=with was	-8 8 0
named=2	0 18 -24
named=3	18 -8 -13
nc2=impose	8 -11 3
nc2=propose	0 -12 12
nc2=stay	4 2 -15
nc2=target	10 -9 0
nc2=up	11 -7 -2
nct2=agree participle-passive	-12 3 4
nct2=impose modal	13 -12 0
nct2=impose past-passive	3 -10 5
nct2=impose perfect	-10 3 2
nct2=impose present	8 -6 -1
nct2=say past	2 -9 5
next=,	5 3 -13
next=:	-5 11 -5
next=;	13 -8 -3
next=and	-3 -7 11
next=—	-13 -8 17
nhas-future	-17 20 -4
nhas-gerund	-4 12 -8
nhas-modal	19 -17 -2
nhas-past	0 -19 16
nhas-perfect	-14 4 7
no word	8 -3 -6
nt2=future	-16 18 -3
nt2=modal	18 -16 -2
nt2=past	0 -17 14
nt2=past-passive	1 -13 8
nv2=be	8 -1 -11
nv2=have	-16 16 -2
nv2=leave	-5 -7 11
nv2=other	-7 -3 12
nv2=say	0 -13 12
nvt2=have present	-16 16 -2
nvt2=other perfect	-14 4 7
nvt2=say past	3 -16 12
others=3	-9 21 -11
p named=2	1 17 -23
p named=3	-7 13 -5
p others=3	-9 21 -11
p part failed	-39 -25 51
p part made	-7 23 -21
p part no	-16 -4 18
p part talking	20 -22 0
p part=side abroad	1 8 -13
p part=side no truce	-8 8 0
p part=side truce	4 3 -10
p part=third no truce	0 9 -12
p part=third of US	-7 22 -19
p rank=1	-10 -9 22
p rank=2	2 5 -9
p rank=5	0 10 -14
p sides=3	-6 12 -7
part failed	-53 -18 55
part failed side	-7 -6 13
part failed third	-48 -12 48
part made	-7 27 -28
part made side	-6 10 -3
part made third	-2 21 -26
part no	-14 -21 31
part no side	-2 -7 9
part no third	-12 -16 25
part talking	29 -32 -2
part talking side	20 -30 3
part talking third	16 -11 -6
part=side home	-15 8 5
part=side no truce	-11 12 -1
part=third of US	-3 23 -26
pc0=impose	0 10 -11
pc0=say	-7 11 -4
pc1=agree	11 -8 -2
pc1=bear	11 -9 -1
pc1=impose	-3 12 -9
pc1=say	-8 12 -4
pct0=say present	-11 11 0
pct1=say present	-11 11 0
prep=and side	2 5 -12
prep=for	-13 10 0
prep=for third	-12 9 0
prep=in	0 8 -14
prep=none side	-1 10 -9
prep=none third	7 -18 11
prep=of	9 0 -12
prep=of side	10 -7 -2
prep=the side	-10 9 0
prep=with side	-1 -6 9
prep=with third	2 8 -13
prior1 agreement	-4 -6 11
prior1 agreement side	-8 -1 9
prior1 making	2 -11 7
prior1 making third	0 -9 8
prior1 names it	3 4 -11
prior1 one	9 -16 6
prior1 one third	12 -16 3
prior1 talks	-3 -12 16
prior1 talks third	0 -15 14
prior2 agreement	-6 0 7
prior2 agreement third	-8 2 6
prior2 does not	13 -17 1
prior2 names it	-7 3 1
pt0=present	-11 18 -10
pt1=present	-10 17 -10
pv0=announce	-11 13 -1
pv0=other	-9 0 8
pv1=announce	-11 13 -1
pv1=be	-11 16 -6
pv1=conclude	14 -13 0
pv1=other	-9 0 8
pvt0=announce past	-10 12 -1
pvt0=be past	-5 11 -5
pvt0=say present	-8 8 0
pvt1=announce past	-10 12 -1
pvt1=be past	-5 11 -5
pvt1=say present	-8 8 0
q:(	-1 -17 18
q:)	-1 -18 19
q:,	13 -4 -10
q:-	-12 0 12
q:/	-5 9 -4
q:;	-3 -14 17
q:<day-ahead>	3 10 -27
q:<day-today>	5 0 -10
q:<duty>	1 11 -21
q:<goods-amount>	1 -11 8
q:<goods>	0 -19 18
q:<level-noun>	16 -13 -2
q:<name>	-1 -18 19
q:<not>	16 -2 -16
q:<number>	-15 3 10
q:<quality>	-10 15 -4
q:<seat>	0 8 -10
q:<span>	-6 11 -4
q:<v-agree>	-9 1 8
q:<v-bear>	-9 7 0
q:<v-impose>	-10 2 8
q:<v-propose>	-5 -8 14
q:<v-say>	5 7 -18
q:<v-sell>	13 -10 -1
q:<v-stay>	2 7 -14
q:<v-suspend>	-7 15 -8
q:<v-up>	18 -19 0
q:a	-14 11 3
q:accord	-2 10 -8
q:agreement	2 -19 13
q:an	13 -2 -12
q:and	-11 0 10
q:another	-7 -1 11
q:as	15 -6 -8
q:ask	9 0 -7
q:at	-23 0 20
q:autumn	-5 -4 10
q:beef	-8 10 -2
q:before	-10 12 0
q:between	-11 9 1
q:by	-24 13 4
q:deal	-14 6 5
q:did	6 -11 5
q:down	0 10 -12
q:duty	10 0 -16
q:elsewhere	-11 14 -4
q:export	11 -1 -9
q:face	1 3 -9
q:for	-24 19 -1
q:free	4 -13 6
q:from	8 3 -17
q:go	16 -14 -3
q:good	-6 15 -9
q:had	7 9 -19
q:he	9 -10 0
q:i	7 -13 4
q:if	17 -12 -6
q:import	-6 -7 12
q:is	-11 1 8
q:it	-1 15 -16
q:last	5 -12 5
q:let	-6 -10 15
q:list	19 -9 -13
q:negotiate	-10 -2 11
q:next	15 -2 -14
q:no	3 11 -17
q:nothing	1 11 -15
q:of	9 21 -45
q:ordinary	-8 12 -3
q:other	27 -14 -13
q:our	-1 8 -5
q:own	5 1 -7
q:part	10 -7 -1
q:partner	-5 12 -6
q:pay	-9 13 -2
q:round	-8 12 -3
q:say	11 0 -16
q:second	-1 -8 10
q:see	12 -11 0
q:sell	1 -10 7
q:sign	-3 -4 10
q:since	-11 7 3
q:some	-6 13 -8
q:steel	-8 -4 12
q:talking	-11 -6 17
q:tariff	-11 14 -3
q:than	-7 11 -4
q:that	-9 14 -4
q:the	-5 12 -7
q:their	-1 -12 12
q:they	9 -6 -3
q:third	-9 4 2
q:too	21 -13 -8
q:top	2 5 -11
q:trade	-13 3 6
q:truce	2 9 -13
q:two	-10 2 3
q:under	-12 0 11
q:until	10 0 -10
q:us	-10 4 4
q:want	-10 11 0
q:we	11 -4 -7
q:were	1 7 -13
q:which	18 0 -18
q:without	16 -13 -3
q:worth	8 -5 -1
q:year	8 -11 2
qt=future	-9 7 0
qt=modal	1 5 -10
qt=past	23 -10 -13
qt=present	0 -10 9
r1='s	0 6 -7
r1=,	9 -7 -1
r1=.	-1 8 -6
r1=<goods>	-5 10 -5
r1=<level>	-8 1 3
r1=<not>	-6 -7 14
r1=<v-down>	-2 -15 17
r1=<v-impose>	-18 1 13
r1=<v-say>	-5 13 -8
r1=?	17 -17 -2
r1=and	0 5 -10
r1=are	14 -7 -9
r1=by	0 -10 10
r1=have	0 -10 10
r1=in	6 -8 0
r1=it	-2 -10 13
r1=there	-11 10 0
r1=was	-9 8 0
r1=—	-13 -9 17
r2=,	-5 13 -10
r2=<agent>	14 -6 -9
r2=<goods>	-8 9 0
r2=<level>	-8 -5 12
r2=<name>	5 7 -20
r2=<not>	-3 -24 24
r2=<seat>	-14 0 11
r2=<v-agree>	-10 6 2
r2=<v-bear>	-15 0 9
r2=<v-impose>	-9 17 -7
r2=<v-propose>	11 -8 -4
r2=<v-say>	0 -15 14
r2=agree	-9 10 0
r2=conclude	-12 0 8
r2=deal	-9 10 0
r2=end	-11 3 6
r2=for	5 -18 12
r2=is	13 0 -15
r2=no	6 -12 4
r2=one	-14 20 -8
r2=say	3 -12 6
r2=the	-1 11 -10
r2=to	7 -4 -3
r3=,	7 6 -21
r3=.	-25 -1 24
r3=:	-10 7 1
r3=<goods>	11 -4 -12
r3=<name>	-8 0 9
r3=<not>	-1 10 -7
r3=<number>	4 -14 11
r3=<v-agree>	-10 6 0
r3=<v-bear>	6 1 -11
r3=<v-impose>	-4 -6 9
r3=<v-propose>	0 -6 8
r3=<v-say>	0 10 -10
r3=a	14 -21 8
r3=and	-13 12 0
r3=been	15 -7 -9
r3=had	-12 19 -9
r3=its	-13 17 -3
r3=no	-4 10 -5
r3=on	-6 9 -1
r3=own	0 14 -17
r3=that	-10 0 12
r3=to	0 7 -8
r3=under	12 -7 -5
r3=up	-12 0 9
r3=with	10 0 -13
r3=without	6 6 -12
r4=,	-15 11 1
r4=.	9 -18 5
r4=<duty>	-6 13 -7
r4=<end>	-3 -8 12
r4=<goods>	16 -10 -8
r4=<level>	4 7 -20
r4=<name>	0 14 -21
r4=<not>	-2 -20 23
r4=<number>	-13 11 -1
r4=<person>	-9 -5 12
r4=<quality>	-9 12 -1
r4=<v-bear>	-9 12 -1
r4=<v-down>	-5 12 -8
r4=a	-13 14 -2
r4=agree	8 -15 8
r4=deal	8 -17 9
r4=duty	-4 10 -7
r4=force	-6 8 0
r4=it	-2 -8 10
r4=its	-5 13 -8
r4=no	0 -7 9
r4=similar	-1 -7 9
r4=since	-9 13 -2
r4=talk	-9 -11 16
r4=the	-9 -2 10
r4=to	-7 -19 27
r4=trade	14 -7 -9
r4=with	-14 18 -3
r='s ,	12 -6 -7
r='s is	17 -8 -12
r=, and	9 -7 0
r=, in	8 -6 0
r=. <end>	-1 8 -6
r=: <level>	-1 7 -4
r=? <end>	17 -17 -2
r=and <name>	11 -2 -15
r=and <seat>	-10 0 10
r=has been	10 -6 -4
r=has no	11 -6 -4
r=has one	-4 11 -6
rank=0	14 -4 -11
rank=1	-11 -12 26
rank=2	-2 8 -8
rank=4	-3 -11 14
rank=5	-1 17 -19
s:"	0 -12 13
s:'s	-12 18 -4
s:(	-10 21 -11
s:)	-10 21 -11
s:,	1 12 -19
s:-	-28 25 0
s:/	-8 13 -3
s::	-9 23 -15
s:;	8 -12 4
s:<agent>	15 -25 10
s:<day-ahead>	34 -26 -16
s:<day-gone>	-6 12 -5
s:<day-today>	-4 -5 12
s:<duty>	-10 6 1
s:<gate>	-23 17 0
s:<goods>	-5 11 -7
s:<level>	-19 10 7
s:<money>	16 -11 -6
s:<month-ahead>	-7 12 -6
s:<month-gone>	-11 12 0
s:<not>	-19 -18 34
s:<number>	-15 16 -2
s:<office>	27 -12 -20
s:<person>	-11 4 6
s:<seat>	17 -14 -4
s:<sender>	-22 3 11
s:<span>	-15 20 -6
s:<v-agree>	-8 19 -16
s:<v-begin>	14 -2 -19
s:<v-buy>	-15 9 2
s:<v-deny>	-10 -14 22
s:<v-down>	-6 -7 13
s:<v-end>	-13 -4 15
s:<v-propose>	27 -29 0
s:<v-return>	-6 12 -6
s:<v-stay>	8 2 -15
s:<v-suspend>	-1 -8 10
s:<v-target>	-8 24 -21
s:?	6 -12 3
s:a	13 -22 12
s:about	12 -20 4
s:accord	-15 18 -6
s:advertisement	-9 0 10
s:affected	0 9 -11
s:after	-13 7 4
s:agreement	-13 9 2
s:all	-15 7 5
s:already	-16 20 -4
s:also	-4 18 -15
s:an	10 -10 0
s:and	5 5 -15
s:announce	-19 19 0
s:any	-4 -10 14
s:are	18 -27 6
s:asean	11 -10 0
s:ask	-16 -1 15
s:at	4 4 -11
s:bargain	10 0 -13
s:be	11 -2 -12
s:been	12 -9 -3
s:before	12 -6 -7
s:begin	18 -3 -15
s:better	-6 11 -5
s:both	2 8 -14
s:bring	0 5 -10
s:broke	-13 -9 20
s:broken	-6 -4 9
s:but	17 -6 -11
s:buy	-9 0 6
s:car	0 7 -14
s:ceiling	-9 12 -1
s:cheese	10 -9 0
s:close	27 -20 -9
s:come	-18 19 0
s:continue	20 -9 -14
s:cover	11 -7 -4
s:date	2 7 -12
s:deal	-6 6 -1
s:decline	-12 -11 19
s:dispute	-5 11 -5
s:do	-3 15 -13
s:doe	-10 13 -2
s:down	-14 14 0
s:duty	-1 8 -8
s:each	-9 15 -5
s:effect	0 -12 11
s:end	-7 8 0
s:ever	-8 12 -4
s:face	13 -15 1
s:fall	-10 -10 18
s:finished	9 -1 -9
s:for	19 -9 -11
s:force	-21 28 -11
s:framework	0 12 -21
s:free	0 12 -13
s:get	-18 0 11
s:given	-11 0 12
s:go	11 -1 -9
s:grape	11 -11 0
s:had	-23 22 -3
s:half	6 0 -9
s:hand	-11 15 -3
s:have	-3 -6 10
s:his	0 7 -9
s:hold	5 -10 1
s:hope	15 -5 -16
s:i	10 -7 -2
s:if	12 -10 -1
s:in	11 5 -27
s:informed	14 -7 -8
s:instead	-6 10 -3
s:interim	-5 9 -2
s:into	-7 13 -6
s:is	29 -12 -24
s:it	12 -8 -3
s:its	-18 24 -7
s:joint	-9 15 -7
s:last	-20 15 3
s:leave	2 -15 10
s:make	0 11 -15
s:maker	-2 11 -8
s:market	-6 16 -9
s:matter	12 -5 -5
s:meanwhile	6 0 -11
s:minister	9 -6 -2
s:mr	8 0 -6
s:need	-5 14 -10
s:negotiate	21 -11 -13
s:negotiation	9 -16 0
s:next	7 -3 -4
s:no	-5 -31 32
s:none	-18 -19 32
s:not	-17 12 0
s:nothing	-9 8 0
s:now	0 10 -10
s:number	-7 10 -1
s:off	-18 -21 31
s:oil	12 -11 0
s:old	-15 10 1
s:older	-9 9 0
s:one	-19 21 -4
s:only	-15 17 -1
s:opened	10 -1 -8
s:or	13 -1 -14
s:ordinary	-6 9 0
s:our	-11 21 -11
s:over	9 -12 0
s:own	-4 11 -7
s:pact	-17 14 0
s:page	4 -13 8
s:parliament	-8 -7 13
s:partnership	-9 14 -3
s:pay	-21 17 0
s:peace	-4 10 -4
s:president	16 -15 0
s:protocol	9 -8 0
s:put	4 8 -18
s:ratified	-15 21 -7
s:report	-6 -5 11
s:rice	8 -12 3
s:round	27 -20 -12
s:seek	11 -19 7
s:send	-5 -15 18
s:settle	-3 11 -6
s:side	11 -10 0
s:sign	-11 24 -19
s:similar	1 -12 10
s:since	12 -5 -10
s:so	-9 11 -3
s:stage	17 -16 0
s:stalled	25 -22 -4
s:start	13 -11 -1
s:still	0 8 -11
s:stuck	8 -9 0
s:such	-7 -9 15
s:table	0 -11 10
s:talk	4 -24 14
s:talking	13 -10 -2
s:tariff	-11 0 11
s:tell	3 -24 17
s:term	17 -14 -3
s:than	-10 21 -13
s:there	-35 1 27
s:they	-12 8 0
s:third	19 -15 -5
s:to	1 10 -20
s:too	0 10 -19
s:trade	6 -11 3
s:treat	-8 12 -4
s:treaty	-14 15 -4
s:two	-14 18 -1
s:under	2 19 -30
s:understanding	-5 -7 12
s:was	-23 1 18
s:way	6 -12 4
s:were	-13 0 11
s:what	-13 5 3
s:whatever	-9 -5 14
s:who	-10 19 -11
s:whom	6 -9 1
s:will	-21 32 -16
s:with	5 5 -16
s:word	2 -12 9
s:would	16 -15 -2
s:year	-21 24 0
s:yes	-6 11 -3
sa:"	-6 -7 13
sa:'s	-1 11 -8
sa:'s is	14 -6 -9
sa:(	-4 15 -9
sa:)	-4 15 -9
sa:,	8 4 -17
sa:, <level>	-12 0 9
sa:, <seat>	-13 15 -1
sa:, after	-7 -2 10
sa:, and	5 7 -15
sa:, at	-7 15 -7
sa:, but	17 -5 -13
sa:, by	-9 11 0
sa:, half	10 -2 -8
sa:, in	9 -5 -4
sa:, is	13 -5 -13
sa:, no	7 -13 4
sa:, one	-11 -3 12
sa:, sign	-11 13 0
sa:, the	-6 9 -1
sa:, to	-8 11 -2
sa:, under	-6 15 -7
sa:, whatever	-7 -2 10
sa:, will	8 -10 0
sa:, with	6 -11 5
sa:, without	0 -15 16
sa:-	-22 16 0
sa:- free	-2 9 -5
sa::	-6 14 -7
sa:: <level>	-6 9 0
sa:: <number>	8 0 -8
sa:; <name>	-12 7 2
sa:; it	-1 -8 10
sa:; the	-7 15 -7
sa:<agent>	22 -23 0
sa:<day-ahead>	19 -15 -6
sa:<day-today>	5 -15 9
sa:<duty>	-18 22 -5
sa:<gate>	-8 14 -6
sa:<level>	-13 2 10
sa:<level> ,	-4 21 -24
sa:<level> .	-14 10 0
sa:<level> ;	0 -11 12
sa:<level> each	-5 10 -4
sa:<level> for	0 11 -8
sa:<level> from	11 -11 0
sa:<level> to	9 -8 0
sa:<money>	11 -6 -6
sa:<month-ahead>	-6 11 -6
sa:<month-gone>	-17 17 0
sa:<month-gone> ,	11 0 -18
sa:<month-gone> ;	-14 1 8
sa:<name>	-34 37 -6
sa:<name> ,	-14 12 0
sa:<name> and	-4 10 -5
sa:<name> in	-5 8 0
sa:<not>	-11 -13 24
sa:<number>	-11 16 -6
sa:<number> ,	3 6 -14
sa:<number> .	-16 11 1
sa:<number> as	-10 7 0
sa:<office>	16 -8 -8
sa:<organisation>	-11 12 1
sa:<person>	-12 -3 15
sa:<quality>	12 -13 2
sa:<quality> oil	6 -11 1
sa:<seat> 's	1 9 -10
sa:<seat> .	18 -11 -7
sa:<seat> in	0 9 -8
sa:<sender>	-12 6 2
sa:<span>	-18 26 -8
sa:<span> .	-7 9 0
sa:<v-agree>	-3 10 -10
sa:<v-begin>	5 2 -14
sa:<v-down>	-1 -11 12
sa:<v-end>	-10 0 8
sa:<v-propose>	22 -32 8
sa:<v-say>	-11 2 8
sa:<v-stay>	14 -2 -15
sa:<v-target>	0 16 -18
sa:<v-up>	10 -10 0
sa:?	6 -12 3
sa:a	2 -16 15
sa:a <organisation>	-10 0 10
sa:a bargain	11 0 -14
sa:a pact	-6 11 -5
sa:a similar	2 -13 10
sa:a tariff	-12 7 5
sa:a trade	7 -11 3
sa:about	10 -13 0
sa:accord	-6 14 -8
sa:accord with	-1 8 -4
sa:advertisement	-9 0 10
sa:affected	0 9 -11
sa:agreement	-14 8 2
sa:agreement ,	2 -13 10
sa:agreement .	-11 8 0
sa:agreement is	-3 -7 11
sa:agreement of	-8 14 -7
sa:an agreement	5 2 -12
sa:and	2 5 -11
sa:and <name>	7 10 -32
sa:and <quality>	-4 9 -3
sa:and has	-20 9 10
sa:and is	9 -2 -7
sa:and the	5 0 -9
sa:announce	0 10 -10
sa:any	-1 -13 15
sa:are	13 -8 -7
sa:are still	11 -6 -3
sa:are under	9 -4 -4
sa:as	-11 11 0
sa:as well	-11 6 4
sa:ask	-16 -1 17
sa:at <level>	-4 8 -3
sa:at a	-8 -3 10
sa:at the	13 -4 -12
sa:away	-11 0 9
sa:be	10 -1 -13
sa:been	16 -10 -7
sa:been at	4 -13 8
sa:before	13 -5 -10
sa:begin	21 -8 -14
sa:begin in	9 -1 -6
sa:being	9 -1 -10
sa:better	-6 11 -4
sa:both	4 5 -13
sa:broke	-9 0 11
sa:but	19 -4 -18
sa:by the	15 -8 -5
sa:car	0 6 -12
sa:close	27 -19 -13
sa:close to	20 -16 -5
sa:come	-7 10 0
sa:come to	-11 5 3
sa:continue	20 -9 -13
sa:continue .	10 -2 -8
sa:date	2 7 -12
sa:date from	-5 12 -8
sa:deal	-9 7 0
sa:deal and	14 -4 -10
sa:deal with	-30 17 8
sa:decline	-12 -11 19
sa:did	-4 12 -6
sa:dispute	-5 10 -4
sa:do	-3 13 -10
sa:duty	-5 18 -16
sa:duty -	-2 9 -5
sa:each	-8 14 -5
sa:effect	0 -11 11
sa:effect on	0 -13 12
sa:end	-6 8 0
sa:enter	-12 12 0
sa:ever	-8 12 -4
sa:face	7 -11 2
sa:face <level>	11 -8 -3
sa:fall	-8 -10 16
sa:finished	9 -1 -9
sa:for	22 -15 -8
sa:for <level>	1 6 -11
sa:for <quality>	9 -1 -8
sa:for <span>	-4 14 -10
sa:for a	9 -21 11
sa:for one	9 0 -12
sa:for the	7 -9 0
sa:force	-20 26 -8
sa:framework	8 -1 -13
sa:framework for	16 -15 -1
sa:free	-9 28 -26
sa:free trade	-3 11 -8
sa:from <day-ahead>	13 -13 0
sa:from <number>	-7 14 -9
sa:get	-13 -5 15
sa:given	-10 0 12
sa:go on	11 0 -12
sa:grant	9 -7 0
sa:grape	11 -11 0
sa:had	-21 22 -4
sa:had been	0 8 -9
sa:has a	2 3 -12
sa:has an	1 4 -9
sa:has had	0 9 -9
sa:has no	8 -19 8
sa:has one	-4 11 -6
sa:have agree	14 -13 0
sa:have been	7 -17 8
sa:have had	-4 13 -10
sa:hope	17 -9 -12
sa:hope for	16 -9 -9
sa:if	12 -10 0
sa:in	-4 16 -17
sa:in <month-gone>	-15 6 7
sa:in <number>	3 -11 8
sa:in <seat>	24 -19 -8
sa:in force	-13 17 -3
sa:in its	-5 10 -4
sa:in the	12 -9 -2
sa:instead	-5 9 -3
sa:into	-6 12 -6
sa:into force	-6 10 -2
sa:is	30 -16 -21
sa:is at	11 -18 6
sa:is in	2 3 -13
sa:is negotiate	-9 0 9
sa:is not	2 6 -11
sa:is still	15 0 -16
sa:it .	0 9 -13
sa:its	-20 28 -10
sa:its agreement	-6 12 -5
sa:its deal	-9 13 -3
sa:its own	-8 11 -3
sa:joint	-6 12 -6
sa:last	-18 20 0
sa:last year	-13 12 1
sa:leave	-2 -11 13
sa:leave the	1 -13 9
sa:lower	12 -3 -9
sa:make	0 8 -12
sa:market	-2 12 -8
sa:matter	12 -5 -5
sa:minister	10 -5 -4
sa:more .	12 -9 -3
sa:need	-5 14 -10
sa:negotiate	15 -3 -13
sa:negotiate .	16 -1 -14
sa:negotiation	11 -7 -3
sa:new	5 -10 3
sa:no	-1 -17 18
sa:no agreement	-1 -12 14
sa:no deal	17 -26 3
sa:no duty	0 14 -14
sa:no more	12 -6 -7
sa:no such	-6 -11 15
sa:none	-17 -18 31
sa:none .	-13 -9 20
sa:not	-11 29 -17
sa:not affected	-5 9 -3
sa:nothing .	-21 2 11
sa:nothing on	11 -10 0
sa:of	-9 19 -14
sa:of <day-gone>	-7 10 0
sa:of <month-gone>	-8 14 -5
sa:of <number>	-16 26 -14
sa:of the	-9 -8 16
sa:off	-12 -15 22
sa:oil ,	8 0 -11
sa:old	-10 4 2
sa:older	-9 9 0
sa:on	13 -9 -6
sa:on .	15 -2 -13
sa:on <day-today>	3 -11 7
sa:one	-15 12 0
sa:one with	-13 17 -4
sa:only	-7 9 0
sa:ordinary	-6 9 0
sa:over	8 -11 1
sa:own	-5 11 -7
sa:own agreement	-6 9 0
sa:own talk	14 -9 -6
sa:pact	-19 9 6
sa:pact .	0 -10 9
sa:pact with	-18 10 3
sa:pay	-12 9 0
sa:pay <number>	-13 8 2
sa:pay nothing	-11 18 -10
sa:peace	-3 9 -4
sa:president	16 -16 0
sa:put	7 2 -15
sa:ratification	9 -9 0
sa:ratified	-13 19 -6
sa:reach	6 -11 4
sa:rice	9 -13 3
sa:round	19 -14 -7
sa:same	11 -8 -2
sa:same .	9 0 -9
sa:same term	13 -9 -4
sa:say	0 -11 9
sa:say ,	-7 -1 10
sa:say .	0 -12 12
sa:say on	6 -11 4
sa:seek	11 -17 4
sa:send	0 -11 10
sa:set	-8 10 0
sa:settle	-2 10 -5
sa:side	17 -12 -6
sa:sign	-7 21 -20
sa:similar	0 -13 12
sa:since	7 0 -14
sa:stage	17 -16 0
sa:stalled	25 -23 -4
sa:still	13 -3 -9
sa:still negotiate	14 0 -13
sa:such	-6 -10 15
sa:table .	12 -8 -2
sa:take effect	0 -12 11
sa:talk	0 -18 15
sa:talking	10 -6 -2
sa:tariff	-16 7 7
sa:tell	-15 -11 21
sa:term	18 -16 -1
sa:than	-9 21 -13
sa:that would	12 -11 0
sa:the	9 -4 -4
sa:the <name>	1 6 -12
sa:the <organisation>	-2 10 -4
sa:the <quality>	11 -10 0
sa:the <seat>	-7 2 2
sa:the deal	-11 13 0
sa:the same	12 -9 -1
sa:the talk	8 1 -12
sa:their	-19 16 0
sa:there	-23 11 7
sa:there are	-7 0 9
sa:third	12 -9 -3
sa:to	2 4 -12
sa:to the	-2 15 -12
sa:too	0 7 -16
sa:too .	0 8 -11
sa:trade	5 -7 0
sa:trade pact	-3 11 -8
sa:treat	-8 12 -4
sa:treaty	-18 13 -1
sa:under	15 8 -32
sa:under its	-8 12 -4
sa:under negotiation	20 -14 -6
sa:under the	-8 14 -4
sa:under way	16 -8 -10
sa:under which	-5 12 -5
sa:was	-14 0 10
sa:way	8 -14 4
sa:we	4 3 -11
sa:well	-11 6 4
sa:well .	-11 7 3
sa:were	-1 -17 14
sa:what	-17 12 0
sa:whatever	-7 -1 9
sa:which	-7 9 -3
sa:which is	11 -2 -12
sa:which the	-12 0 8
sa:who	-6 10 -4
sa:whom	6 -9 1
sa:will	-20 30 -13
sa:will pay	-12 11 0
sa:with	-9 20 -15
sa:with <name>	-25 29 -5
sa:with <seat>	-1 7 -8
sa:with a	-11 14 -1
sa:would	19 -19 -1
sa:would be	11 -8 -2
sa:year	-17 27 -5
sa:yes	-6 11 -3
sa:—	-4 -10 14
sb:'s agreement	8 0 -12
sb:'s talk	11 -1 -9
sb:, <name>	10 -8 -1
sb:, which	13 -11 -1
sb:.	11 0 -10
sb:/	-8 11 -1
sb:: <seat>	-13 16 -2
sb:: with	-7 13 -7
sb:<agent>	-5 -6 11
sb:<day-ahead>	20 -14 -9
sb:<duty>	4 -13 9
sb:<gate>	-17 3 9
sb:<goods>	1 -11 10
sb:<level>	-10 17 -9
sb:<name> ,	13 2 -37
sb:<name> :	-6 -7 13
sb:<name> and	-5 17 -16
sb:<name> have	-13 5 4
sb:<name> is	10 -2 -8
sb:<not>	-14 -9 19
sb:<number>	-12 7 2
sb:<office>	10 0 -12
sb:<office> :	8 -11 0
sb:<organisation>	6 -12 6
sb:<person>	-5 11 -6
sb:<person> :	6 11 -21
sb:<quality>	-5 16 -11
sb:<seat>	-14 1 10
sb:<seat> and	-11 5 3
sb:<sender>	-9 -3 10
sb:<v-agree>	-5 11 -6
sb:<v-buy>	-7 13 -6
sb:<v-deny>	-2 -18 19
sb:<v-say>	6 -11 5
sb:<v-target>	-9 11 0
sb:a	8 -10 1
sb:a trade	9 -3 -8
sb:after	-14 14 0
sb:already	-11 12 0
sb:also	-3 10 -9
sb:an	12 -19 7
sb:an agreement	9 -21 13
sb:and the	5 2 -12
sb:and with	13 -12 0
sb:announce	-18 10 5
sb:are	7 -24 14
sb:at <level>	-2 9 -7
sb:between <seat>	0 -10 10
sb:broke	-3 -6 10
sb:broke off	-3 -6 10
sb:come	-12 10 0
sb:doe	-6 11 -4
sb:down	-10 12 -1
sb:duty	3 -10 6
sb:duty on	2 -11 8
sb:framework	-15 22 -7
sb:free	5 -12 6
sb:free trade	11 -19 8
sb:good	4 -9 5
sb:has a	11 -9 -1
sb:have	-16 10 3
sb:in	22 -11 -15
sb:in <name>	-9 10 0
sb:in the	8 -11 2
sb:informed	14 -7 -8
sb:initialled	5 -12 6
sb:is	-7 15 -8
sb:is no	-6 -4 10
sb:is still	-10 9 0
sb:mr	9 0 -5
sb:mr <person>	9 -1 -5
sb:negotiation with	6 -14 3
sb:next	12 -10 -1
sb:no	-1 -24 20
sb:no .	11 0 -10
sb:not	-9 -14 20
sb:nothing	-1 12 -10
sb:of	9 -9 0
sb:of its	0 -12 11
sb:of the	16 -14 -1
sb:off	-6 -6 12
sb:oil	13 -10 -3
sb:on a	10 -5 -7
sb:one	-5 12 -9
sb:one with	0 7 -11
sb:our	-8 16 -8
sb:our agreement	-5 11 -5
sb:pact with	-1 8 -12
sb:parliament	-3 -11 15
sb:pay	-14 14 0
sb:report	-6 -5 11
sb:round	11 -7 -2
sb:say	2 3 -8
sb:say on	-11 7 2
sb:say that	13 -7 -3
sb:since	6 -10 4
sb:so	-14 17 -6
sb:still	-15 16 0
sb:talk	4 -9 0
sb:tell	17 -14 -3
sb:that the	17 -13 -4
sb:that with	-9 11 -1
sb:the	-10 14 -5
sb:the <office>	8 -1 -6
sb:the <organisation>	3 -11 8
sb:the agreement	-17 22 -9
sb:the one	-12 17 -6
sb:the trade	-2 10 -6
sb:there	-17 -8 24
sb:there is	-12 0 10
sb:to	-3 13 -12
sb:under	-15 14 0
sb:was	-11 0 10
sb:we are	9 -6 -1
sb:were	-15 18 -3
sb:which	11 -12 2
sb:with <name>	10 -2 -13
sb:with the	5 5 -23
sentence failed	-28 -14 34
sentence made	-25 38 -26
sentence no	-16 -29 44
sentence talking	51 -43 -14
sides=3	-3 12 -10
sum=	-11 17 -10
sum= agreement	-14 9 3
sum= making	-10 18 -12
sum= no word	-1 6 -6
sum= one	-5 9 -4
sum= talks	17 -23 1
sum=failed	-11 -19 25
sum=failed agreement	-5 -11 15
sum=failed no word	-1 -9 11
sum=failed talking	-42 4 33
sum=failed talking talks	-42 4 33
sum=made	-15 43 -49
sum=made agreement	-28 49 -42
sum=made making	-3 12 -10
sum=made no word	14 -7 -12
sum=no	-13 -11 21
sum=no agreement	-9 -5 12
sum=no made making	11 -17 5
sum=no one	0 -15 10
sum=no talking agreement	9 0 -11
sum=no talking made	-1 -11 12
sum=talking	54 -33 -37
sum=talking agreement	28 -12 -25
sum=talking made	5 1 -11
sum=talking made agreement	7 0 -11
sum=talking no word	11 -1 -14
sum=talking talks	36 -28 -19
t0=perfect	-3 11 -6
t1=perfect	-6 12 -5
t2=future	-11 17 -5
t2=past	-11 1 7
t2=past-passive	-25 -7 28
t2=perfect	12 -19 6
t2=pluperfect	0 -10 11
t2=present	14 -2 -14
t2=present-not	-9 -6 14
t2=present-passive	15 -6 -11
t2=present-passive-not	1 15 -18
v0=come	-10 8 0
v0=conclude	-10 12 0
v0=have	-12 15 -2
v0=negotiate	6 -11 4
v0=other	0 12 -11
v1=come	-10 8 0
v1=conclude	-11 13 0
v1=have	-12 15 -2
v1=negotiate	6 -11 3
v1=other	0 12 -11
v2-none	-9 14 -7
v2=begin	11 -2 -6
v2=come	-10 9 0
v2=conclude	-17 5 7
v2=continue	10 -1 -8
v2=end	-11 2 6
v2=fall	-4 -8 12
v2=get	-8 -7 14
v2=negotiate	16 -6 -11
v2=other	17 0 -19
v2=pay	-16 15 0
v2=reach	5 -11 6
vt0=have present	-13 13 0
vt0=negotiate present	13 -9 -3
vt0=other perfect	-8 9 0
vt1=have present	-13 13 0
vt1=negotiate present	13 -9 -3
vt1=other perfect	-8 9 0
vt2=be present	1 -12 11
vt2=get past	0 -10 12
vt2=negotiate present	9 -4 -5
vt2=other perfect	8 -10 0
vt2=other present	17 -2 -16
w c0=bear	-9 15 -4
w c0=begin	12 -4 -11
w c0=down	-5 -5 10
w c0=end	-3 -8 12
w c0=impose	11 -16 5
w c0=propose	12 -18 1
w c0=say	2 3 -9
w c0=stay	3 -11 7
w c0=suspend	11 -10 0
w c1=bear	-6 15 -7
w c1=impose	12 -15 1
w c1=propose	15 -28 8
w c1=say	3 2 -11
w c1=suspend	11 -10 0
w c1=target	-4 9 -4
w c2=agree	-13 21 -12
w c2=down	0 -10 10
w c2=end	-10 0 10
w c2=impose	-42 32 4
w c2=say	-4 17 -13
w c2=stay	1 -14 13
w c2=suspend	-11 0 11
w c2=up	16 -15 0
w ct0=bear past	-8 0 5
w ct0=bear present	3 7 -13
w ct0=down past	-11 -2 13
w ct0=down present	7 -13 4
w ct0=impose present	-8 -7 15
w ct0=propose present	11 -12 0
w ct0=say past	-4 14 -8
w ct0=stay past	13 -13 0
w ct1=bear past	-8 0 5
w ct1=bear present	3 7 -13
w ct1=down past	-11 -2 13
w ct1=propose present	9 -9 0
w ct1=say past	-4 14 -8
w ct1=stay past	13 -14 0
w ct2=agree past	-21 31 -14
w ct2=bear present	-5 10 -3
w ct2=impose participle-passive	-10 1 4
w ct2=impose past	-15 25 -12
w ct2=impose past-passive	-5 -5 11
w ct2=impose present	-11 17 -7
w ct2=stay present	5 -15 10
w ct2=up present	12 -14 0
w l1='s	5 2 -8
w l1=,	17 -12 -4
w l1=<begin>	10 -6 -3
w l1=<goods>	7 -12 4
w l1=<name>	-17 31 -15
w l1=<not>	-8 -50 47
w l1=<quality>	0 -9 11
w l1=<v-impose>	-12 -7 17
w l1=<v-propose>	-7 -11 17
w l1=<v-stay>	-7 11 -2
w l1=a	25 -21 -4
w l1=have	17 -3 -23
w l1=in	16 -15 -4
w l1=its	-16 22 -2
w l1=no	-4 -44 38
w l1=not	-11 -1 12
w l1=our	-6 12 -6
w l1=own	3 8 -13
w l1=still	20 -8 -12
w l1=such	-4 -9 13
w l1=that	-2 9 -8
w l1=the	-21 41 -22
w l1=their	-13 6 4
w l1=trade	3 -9 6
w l1=under	-6 13 -8
w l1=which	-11 0 8
w l2='s	-16 6 9
w l2=,	-13 18 -5
w l2=<name>	22 -14 -8
w l2=<not>	-19 -24 34
w l2=<seat>	-13 0 7
w l2=<v-down>	-10 0 7
w l2=<v-impose>	0 -10 10
w l2=and	13 -5 -10
w l2=are	-10 -1 13
w l2=closed	-9 12 -2
w l2=for	5 -15 8
w l2=have	-18 -1 16
w l2=no	-9 -21 26
w l2=on	11 -5 -7
w l2=that	8 -3 -3
w l2=the	-4 11 -6
w l2=to	11 -5 -8
w l2=under	-2 15 -17
w l2=with	-17 8 5
w l2=without	0 -13 14
w l3=,	-5 7 -3
w l3=:	1 12 -19
w l3=<goods>	10 -7 0
w l3=<name>	-21 19 2
w l3=<v-down>	0 -11 10
w l3=<v-end>	0 -8 9
w l3=close	18 -17 0
w l3=has	12 2 -17
w l3=in	-4 10 -4
w l3=on	9 -13 3
w l3=that	-24 -5 26
w l3=the	0 -6 10
w l3=there	-12 -5 16
w l3=under	-6 10 0
w l4=;	-5 10 -3
w l4=<day-gone>	-6 8 0
w l4=<goods>	13 -7 -5
w l4=<name>	0 -12 10
w l4=<number>	0 -11 10
w l4=<organisation>	9 -13 4
w l4=<seat>	-6 12 -2
w l4=<v-impose>	10 -7 -2
w l4=<v-say>	-13 1 8
w l4=<v-stay>	13 -13 0
w l4=and	-15 8 5
w l4=it	13 -11 -1
w l4=the	8 1 -14
w l4=there	-12 0 12
w l4=to	0 12 -15
w l=<begin> <begin>	10 -6 -3
w l=<begin> <name>	-2 8 -3
w l=<begin> a	4 -14 7
w l=<begin> the	-14 12 1
w l=<name> 's	10 -5 -4
w l=<name> ,	10 -5 -5
w l=<name> :	-13 3 7
w l=<name> have	21 -17 -7
w l=<name> is	7 1 -11
w l=a trade	14 -11 -1
w l=for a	0 -12 10
w l=has a	0 9 -10
w l=has an	-20 24 -4
w l=has no	10 -21 6
w l=have no	-3 -9 13
w l=its own	6 2 -11
w l=no such	-4 -9 13
w l=on a	12 -11 0
w l=that the	10 -6 -3
w l=the same	9 -7 -1
w l=the trade	-3 11 -6
w l=to an	11 -8 -1
w l=under the	-6 11 -3
w l=with a	-9 12 -1
w lll=<begin> <begin> <begin>	10 -6 -3
w lll=<begin> <begin> <name>	-2 8 -3
w lll=<begin> <begin> a	4 -14 7
w lll=<begin> <begin> the	-14 12 1
w lll=<begin> <name> :	-18 2 12
w lll=<name> has an	-12 14 -1
w lll=<name> has no	12 -6 -7
w lll=and <name> have	13 -11 -1
w lll=has a trade	11 -9 0
w lll=the <name> 's	10 -8 0
w lr='s with	25 -8 -23
w lr=<begin> with	12 -11 0
w lr=a of	9 -13 3
w lr=a with	3 6 -15
w lr=an of	-1 -8 11
w lr=has with	-12 14 -1
w lr=in with	14 -5 -8
w lr=its with	-8 3 3
w lr=no .	-12 -7 17
w lr=no and	13 -6 -8
w lr=no with	-8 -16 22
w lr=our with	-6 12 -6
w lr=own with	6 2 -10
w lr=the of	-12 23 -11
w lr=trade with	-4 -6 12
w r1=,	-25 4 16
w r1=.	10 -8 -1
w r1=:	-4 11 -5
w r1=<level>	-2 10 -5
w r1=a	-14 3 8
w r1=agreement	0 8 -9
w r1=an	6 -12 5
w r1=for	17 -14 -3
w r1=in	16 -9 -9
w r1=of	-15 5 5
w r1=the	-8 18 -10
w r2=<day-gone>	-14 21 -7
w r2=<duty>	-10 0 9
w r2=<end>	9 -11 0
w r2=<month-gone>	7 0 -14
w r2=<number>	-14 7 2
w r2=<seat>	5 -20 13
w r2=<v-agree>	-9 10 0
w r2=<v-bear>	5 -9 4
w r2=<v-impose>	-18 15 2
w r2=a	-8 1 4
w r2=agreement	17 -21 5
w r2=at	-9 6 0
w r2=has	-11 0 10
w r2=in	7 0 -9
w r2=is	13 -13 0
w r2=its	0 -10 8
w r2=under	8 -5 -1
w r2=which	-5 10 -4
w r2=with	-2 9 -5
w r3=,	14 -7 -9
w r3=.	-12 2 6
w r3=:	-12 6 2
w r3=<day-gone>	9 -8 0
w r3=<not>	-14 -3 15
w r3=<v-begin>	14 -3 -11
w r3=<v-end>	1 -10 7
w r3=<v-impose>	-9 13 -3
w r3=<v-stay>	-4 11 -3
w r3=and	-12 -3 14
w r3=by	-1 -14 15
w r3=deal	-10 2 7
w r3=in	-8 14 -6
w r3=is	1 5 -13
w r3=on	0 -6 7
w r3=own	9 -15 6
w r3=that	-4 12 -7
w r3=the	7 -9 1
w r3=were	-7 -7 12
w r3=with	1 7 -16
w r4=.	-23 8 10
w r4=;	9 -6 -2
w r4=<goods>	-5 -6 14
w r4=<month-gone>	-4 13 -5
w r4=<name>	-1 10 -8
w r4=<not>	6 7 -18
w r4=<v-bear>	18 -5 -15
w r4=<v-down>	12 -15 3
w r4=<v-end>	-10 -4 13
w r4=<v-impose>	-13 14 -2
w r4=<v-propose>	20 -16 -6
w r4=a	-9 12 0
w r4=at	12 -10 0
w r4=has	-6 -2 9
w r4=no	3 3 -13
w r4=not	2 3 -7
w r4=of	8 -17 8
w r4=the	6 2 -12
w r4=trade	-10 12 0
w r=. <end>	10 -8 -1
w r=an agreement	6 -13 6
w r=between <seat>	0 -12 12
w r=in <month-gone>	12 -8 -4
w r=of <month-gone>	-5 10 -2
w r=of the	0 -10 11
w r=on <day-gone>	-8 13 -4
w r=on a	-8 10 0
w r=on the	12 -11 0
w t0=modal	3 -12 7
w t0=past	-10 0 12
w t0=past-passive	-10 16 -6
w t0=pluperfect	-9 11 0
w t0=present	10 -6 -4
w t0=present-not	-11 8 0
w t1=future	-5 9 -3
w t1=infinitive	6 0 -11
w t1=modal	3 -12 7
w t1=participle-passive	0 -9 8
w t1=past	-10 -1 12
w t1=past-passive	-10 16 -6
w t1=pluperfect	-9 11 0
w t1=present	8 0 -9
w t1=present-not	-11 8 0
w t2=participle-passive	-11 9 0
w t2=past	-23 24 -3
w t2=past-passive	-17 -8 22
w t2=perfect	0 -9 9
w t2=pluperfect	0 -11 10
w t2=present	8 -10 1
w t2=present-passive	13 -12 -2
w t2=present-passive-not	-6 12 -6
w v0=be	-2 -10 13
w v0=have	-7 12 -6
w v0=let	-4 -11 15
w v0=pay	-6 13 -8
w v0=put	-6 10 -2
w v0=reach	5 -12 6
w v1=be	-6 -5 13
w v1=let	-4 -11 15
w v1=make	-5 8 0
w v1=negotiate	11 -12 0
w v1=pay	-6 14 -8
w v1=put	-6 9 -2
w v1=reach	8 -14 5
w v2=be	0 -18 18
w v2=begin	13 -1 -10
w v2=continue	13 -5 -9
w v2=end	-6 -3 9
w v2=fall	-1 -11 12
w v2=get	-12 0 8
w v2=go	16 -16 0
w v2=negotiate	9 -2 -7
w v2=other	14 -3 -10
w v2=sign	-2 10 -8
w vt0=conclude perfect	-11 0 8
w vt0=other past	-7 9 -1
w vt0=other present	17 -5 -13
w vt0=pay present	-3 10 -5
w vt1=conclude perfect	-11 0 8
w vt1=other past	-7 9 -1
w vt1=other present	17 -5 -13
w vt1=pay present	-3 10 -5
w vt2=be present	1 -19 19
w vt2=go present	12 -14 0
w vt2=other present	11 -2 -11
way word after 	-8 21 -14
way word after and <name> have	14 -14 0
way word after has a	-6 10 -2
way word after has no	13 -4 -9
way word after:'s	-11 6 4
way word after:(	-1 10 -7
way word after:<agent>	9 0 -8
way word after:<day-ahead>	10 -7 -3
way word after:<day-today>	1 -13 10
way word after:<level-noun>	-7 10 -1
way word after:<not>	-13 -28 35
way word after:<number>	2 -9 4
way word after:<sender>	-2 9 -5
way word after:<v-down>	-10 -11 19
way word after:<v-propose>	8 -11 2
way word after:after	13 -11 -3
way word after:an	-12 19 -7
way word after:and	3 6 -14
way word after:been	17 -7 -15
way word after:close	18 -14 -4
way word after:for	14 -18 0
way word after:from	12 -16 1
way word after:had	-18 16 0
way word after:has	-1 19 -17
way word after:is	14 -12 -3
way word after:it	0 -13 14
way word after:its	-22 23 0
way word after:no	0 -28 24
way word after:not	-24 11 6
way word after:oil	9 -11 0
way word after:on	6 -11 4
way word after:only	-7 9 0
way word after:own	-2 15 -10
way word after:rice	4 -12 7
way word after:such	-4 -7 11
way word after:that	-14 12 2
way word after:the	0 9 -11
way word after:their	-16 15 0
way word after:there	-9 3 5
way word after:to	15 -4 -18
way word after:under	0 17 -21
way word after:was	0 9 -10
way word after:which	-7 12 -6
way word after:whom	6 -9 1
way word after:whose	5 1 -10
way word after:will	-11 12 0
way word after:with	-9 6 2
way word after:without	1 -16 12
way word after:—	1 -11 8
way word before between <seat> and	0 -11 10
way word before to	10 -1 -7
way word before::	-12 16 -4
way word before:;	16 -24 8
way word before:<level>	-12 15 -2
way word before:<name>	6 3 -16
way word before:<seat>	-7 -5 14
way word before:is	-6 9 -2
way word before:on	3 0 -9
way word before:since	8 -14 5
way word before:that	-12 14 -2
way word before:the	3 4 -14
way word before:to	-2 13 -11
way:(	-1 10 -7
way::	-11 12 0
way:;	17 -21 4
way:<agent>	9 0 -9
way:<day-ahead>	10 -6 -3
way:<day-today>	3 -13 10
way:<gate>	-8 11 0
way:<goods>	8 -5 -2
way:<level-noun>	-8 13 -2
way:<name>	3 5 -12
way:<not>	-15 -27 35
way:<number>	0 -9 10
way:<person>	-10 11 0
way:<quality>	11 -8 -2
way:<seat>	-7 -5 14
way:<sender>	-2 9 -5
way:<v-down>	-11 -5 17
way:<v-end>	0 -14 14
way:<v-say>	-2 10 -7
way:<v-target>	-8 13 -5
way:after	13 -10 -3
way:an	-12 19 -7
way:at	-10 5 4
way:been	16 -7 -10
way:both	0 8 -6
way:by	-15 13 0
way:close	18 -14 -4
way:down	-12 14 -2
way:for	12 -18 2
way:from	10 -14 2
way:had	-19 13 0
way:has	-2 20 -18
way:in	10 -3 -9
way:is	9 -5 -6
way:it	2 -17 14
way:its	-21 18 0
way:no	0 -28 24
way:not	-24 11 6
way:oil	9 -11 0
way:on	9 -8 0
way:only	-8 9 0
way:own	-2 10 -5
way:rice	4 -12 7
way:since	12 -15 3
way:such	-5 -6 11
way:that	-24 24 0
way:the	1 14 -22
way:their	-16 15 0
way:there	-10 4 4
way:to	11 3 -29
way:under	-2 11 -9
way:was	-5 11 -5
way:whom	6 -9 1
way:whose	5 0 -10
way:will	-15 17 0
way:without	0 -16 13
way:—	1 -11 8
word after apart	-15 6 4
word after far	15 0 -22
word after mid	-1 -9 13
word after near	-13 6 5
word after straight	-9 10 -3
word after touch	0 9 -12
word before touch	4 -12 6
word=accord	-13 13 -3
word=agreement	-11 18 -10
word=agreement none word after	-14 13 -2
word=agreement none word before	2 -13 11
word=agreement other part side	-30 15 7
word=agreement same part side	6 3 -13
word=agreement same part third	-14 18 -6
word=agreement side	-8 13 -6
word=agreement straight word after none	-18 17 -4
word=agreement third	-6 10 -5
word=agreement word after apart	-10 9 0
word=agreement word after far	0 12 -15
word=agreement word after mid	-11 0 10
word=agreement word after near	-5 17 -13
word=agreement word after touch	3 3 -8
word=agreements	-10 17 -8
word=bargain	12 -4 -8
word=deals	-23 31 -11
word=framework	-3 14 -12
word=free trade	11 -6 -7
word=gets	-9 11 0
word=initialled	6 -9 1
word=making	-4 13 -12
word=making none word after	5 1 -10
word=making over another word after none	10 -5 -6
word=making same part side	-13 21 -9
word=making side	-11 21 -15
word=making word after far	10 -8 -1
word=making word after near	-8 0 8
word=making word after touch	0 16 -27
word=making word before near	-6 14 -7
word=negotiating	14 -19 0
word=negotiation	-11 14 -1
word=negotiations	0 -16 11
word=none	-5 -14 19
word=one	-13 4 7
word=one and word after	-5 12 -6
word=one other part side	0 -11 10
word=one other part third	-10 14 -5
word=one same part third	-10 4 4
word=one side	2 -12 7
word=one straight word after and	-5 12 -6
word=one third	-16 14 1
word=one word after mid	11 -9 -1
word=one word after near	-20 7 9
word=one word after touch	-8 4 1
word=partnership	-9 13 -3
word=ratified	-11 15 -3
word=signed	-21 31 -15
word=talking	16 -10 -6
word=talks	15 -41 16
word=talks and word after	-7 -9 15
word=talks none word after	14 -25 4
word=talks other part side	14 -7 -8
word=talks other part third	-1 -9 11
word=talks same part side	-4 -14 15
word=talks same part third	12 -24 2
word=talks side	5 -22 9
word=talks straight word after and	-7 -9 15
word=talks straight word after none	15 -21 0
word=talks straight word before with	-1 -13 10
word=talks third	10 -27 10
word=talks with word before	0 -15 10
word=talks word after far	11 -14 0
word=talks word after near	8 -19 5
word=talks word after touch	0 -10 6
word=talks word before near	5 -20 8
word=treaty	0 13 -15`;
