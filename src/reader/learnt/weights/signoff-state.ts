// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-12 -5 36 -29 -32
a:.	1 0 12 -1 -26
a:<day-ahead>	0 17 -6 0 -12
a:<day-gone>	14 -21 4 -6 -6
a:<goods>	-19 23 -15 8 0
a:<level-noun>	-13 -1 19 0 0
a:<level>	8 -17 4 0 0
a:<name>	16 9 -20 0 -15
a:<not>	0 0 -18 11 19
a:<number>	0 -9 16 0 -4
a:<office>	-10 0 19 0 -5
a:<quality>	-28 0 14 2 0
a:<v-down>	-20 -8 9 4 8
a:<v-end>	-5 -4 18 0 0
a:<v-impose>	-1 3 3 6 -19
a:<v-propose>	-24 -6 32 0 -5
a:affiliate rule	0 15 -13 0 0
a:after	9 4 -15 0 0
a:agreement	-5 -9 17 0 0
a:as	-11 -3 18 0 0
a:back	-8 -10 20 0 0
a:been	-15 5 5 0 0
a:by	-21 0 20 0 -2
a:decree	-1 18 -12 0 0
a:did	22 -7 -18 0 2
a:did so	15 0 -12 0 0
a:down	-7 -7 20 0 0
a:fee	0 17 -15 0 0
a:for	8 5 -21 0 6
a:for <name>	14 11 -23 0 0
a:for the	0 19 -15 0 0
a:gave	17 -9 -6 0 0
a:has	-16 6 9 -5 -3
a:hasn't	-2 15 -19 0 6
a:he	16 -9 -15 3 0
a:his	5 12 -18 0 -7
a:in	-2 1 13 -11 -24
a:in <organisation>	7 4 -15 0 0
a:issued	5 12 -18 0 0
a:it up	7 6 -15 0 0
a:new	-14 -6 15 3 0
a:not .	-6 19 -10 0 0
a:of	-3 -5 17 -5 -5
a:on the	12 2 -16 0 0
a:owe	0 21 -20 0 0
a:seal	18 -4 -12 0 0
a:sign	-2 17 -18 3 0
a:so	15 3 -19 0 0
a:that the	-14 0 16 0 0
a:to	-27 10 9 -20 1
a:to sign	-2 16 -8 0 0
a:two	6 -17 7 0 0
a:vote	-16 3 4 0 0
act approve after	0 -21 21 -4 -2
act approve before	-23 11 2 12 -9
act approve left 3	0 15 -10 -1 -7
act approve right 3 organisation	7 10 -20 0 1
act approve right 6 name	-7 -7 18 0 0
act approve right 6 organisation	24 -17 -8 0 3
act approve right 6 pronoun	0 15 -13 0 0
act approve right far	-12 -5 16 0 0
act approve right in clause	15 -7 -5 -13 3
act approve right in clause organisation	23 0 -22 -8 5
act approve right in clause person	-19 0 9 0 1
act do after	-8 -12 4 18 10
act do left 12 organisation	18 -9 -10 6 0
act do left 3 office	3 13 -16 0 0
act do left far	-12 18 -3 0 0
act do left in clause side	-3 -4 15 0 0
act do right 1	21 -6 -11 1 0
act do right 1 name	23 11 -29 0 -2
act do right 12 person	-7 23 -12 0 0
act do right 3	5 9 -17 0 0
act do right 3 name	-18 -6 23 0 0
act do right 6	-1 -18 14 6 0
act do right 6 name	-13 -15 30 0 0
act do right far	-18 -6 17 0 3
act do right in clause	18 0 -13 0 -5
act lack after	25 4 -15 -16 -13
act lack left 3	-23 22 -5 0 -3
act lack left 3 person	0 18 -15 0 0
act lack left 6	-24 39 -20 0 -1
act lack left 6 organisation	-13 23 -10 0 0
act lack left in clause	-51 45 -15 -5 -13
act lack left in clause organisation	-20 11 2 0 -3
act lack left in clause person	-15 30 -18 0 0
act lack right 1	-15 0 15 0 -6
act lack right 12	-18 5 0 0 9
act lack right 12 person	-1 15 -10 0 0
act lack right 3 organisation	-14 23 -10 0 0
act lack right 6 organisation	-2 16 -10 0 0
act publish before	-12 -1 20 -9 -5
act publish left 6	16 -1 -6 0 0
act publish left far	0 -13 15 0 0
act publish right 6	2 12 -16 0 1
act publish right 6 office	12 0 -15 0 0
act publish right 6 organisation	-1 17 -10 0 0
act publish right far	-6 -2 15 0 0
act publish right in clause	2 16 -15 0 0
act publish right in clause office	11 14 -20 0 0
act publish right in clause organisation	5 6 -16 2 0
act publish right in clause side	-8 -3 17 0 0
act refuse after	0 -13 -5 5 16
act refuse before	2 -15 11 0 0
act refuse right 1	-11 -8 -8 0 26
act refuse right 1 person	-2 0 -10 0 16
act refuse right in clause	-3 -16 -11 0 30
act refuse right in clause organisation	0 -2 -13 0 18
act sign before	47 2 -43 -20 6
act sign left 12 person	18 1 -22 0 0
act sign left 3 person	0 8 -15 0 5
act sign left 6	25 5 -26 0 0
act sign left 6 person	21 -10 -15 0 0
act sign left in clause	16 7 -16 -4 -12
act sign left in clause person	21 0 -22 0 0
act sign right 1 person	24 -3 -15 0 0
act sign right 1 side	-13 -2 21 0 0
act sign right 12 person	15 10 -25 0 0
act sign right 3	12 -5 -17 10 3
act sign right 3 name	21 -9 -9 0 -1
act sign right 3 office	-17 0 14 5 -4
act sign right 3 organisation	11 -20 11 0 0
act sign right 3 person	14 6 -33 10 0
act sign right 3 pronoun	-5 10 -15 0 11
act sign right 6 name	-15 0 12 0 0
act sign right 6 person	3 14 -23 0 0
act sign right in clause	16 6 -25 9 -9
act sign right in clause name	23 0 -16 0 -7
act sign right in clause organisation	0 -14 19 0 0
act sign right in clause person	24 10 -40 7 -16
act sign right in clause pronoun	0 15 -20 -2 9
act sign right in clause side	-31 -1 23 0 0
act vote after	-15 0 7 0 1
act vote before	-26 1 25 -4 -15
act vote left in clause	-11 -5 20 0 0
act vote right 3	-22 10 4 0 -2
act vote right 3 organisation	-11 17 -8 0 0
act vote right far	1 -17 5 0 5
act vote right far organisation	-3 -15 9 0 8
approve< present	-17 4 9 0 0
approve< pronoun	-8 -2 15 0 0
approve> do<	22 -5 -9 0 -1
approve> name	0 -24 18 0 0
approve> office	16 -3 -13 0 0
approve> organisation	24 0 -23 -11 4
approve> perfect	17 -19 -4 0 4
approve> power=cabinet	26 0 -26 0 0
approve> power=council	16 -5 -9 0 0
approve> power=minister	-3 -11 17 0 0
approve> refuse>	-17 -21 0 0 29
approve> side	-10 -10 25 0 0
b:"	-18 -19 23 0 6
b::	6 4 -1 -7 -15
b:; the	0 -21 18 3 0
b:<day-gone> by	17 0 -15 0 0
b:<goods>	-13 0 18 0 0
b:<organisation>	-12 -5 20 0 0
b:<organisation> in	-3 -9 17 0 0
b:<person>	-9 -13 16 0 5
b:<quality>	1 10 -15 -3 3
b:<seat>	5 13 -24 0 0
b:<seat> the	9 5 -16 0 0
b:<v-bear>	0 -19 8 5 0
b:<v-propose>	-20 5 5 1 0
b:<v-say>	-18 0 20 0 -6
b:a	-9 -13 22 3 -6
b:and <person>	-10 0 15 0 0
b:and the	1 3 -16 0 10
b:approval of	0 9 -15 0 0
b:at	-19 -3 30 0 0
b:before the	17 -3 -7 0 0
b:between	-5 -5 15 0 0
b:but	-19 23 -3 0 0
b:but the	-2 16 -10 0 0
b:by	34 -10 -17 -5 -7
b:day	13 0 -16 0 0
b:doe	-7 19 -12 0 0
b:for	-22 -3 16 0 4
b:for the	-22 0 16 0 0
b:from the	-4 16 -9 0 0
b:he	-16 16 -1 0 0
b:i	-9 -3 15 0 0
b:in <seat>	3 11 -23 0 1
b:law	7 7 -15 0 0
b:nothing	0 18 -15 0 0
b:of	-8 9 1 0 -15
b:once	0 15 -10 0 0
b:signature	0 18 -13 0 0
b:the	-10 22 0 -1 -18
b:the <quality>	4 14 -19 -1 0
b:the approval	0 10 -15 0 0
b:to	-19 0 19 -2 -6
b:to the	-20 2 10 0 0
b:whether	-4 -17 0 20 0
b:which	15 -5 -11 5 0
b:who	-9 -10 22 0 0
beside given	51 -41 -8 -23 -35
beside given name	17 -5 -9 0 0
beside given office	-10 -18 29 0 0
beside given organisation	38 -13 -24 -1 -5
beside given person	38 -5 -30 0 -4
beside given side	-24 0 29 0 0
beside needed	-48 49 -16 0 -16
beside needed office	-12 17 -10 6 -6
beside needed organisation	-28 25 0 -7 -7
beside needed person	-13 29 -16 0 -1
beside none	-26 -14 56 -26 -29
beside none name	-21 0 32 -22 -13
beside none office	4 8 -16 2 0
beside none organisation	-9 6 4 0 -22
beside none person	13 -14 4 -20 0
beside none pronoun	-13 -21 18 4 8
beside none side	-32 -23 56 -10 -25
beside unknown	-4 -6 -3 17 0
beside withheld	-13 -17 -14 0 34
beside withheld organisation	-7 -8 -7 0 21
c0=bear	3 -16 2 5 0
c0=say	-13 -1 21 0 -5
c1=bear	1 -18 5 5 0
c1=say	-15 0 17 0 -6
c2=begin	-8 -3 17 0 0
c2=propose	-19 -9 29 0 -2
ct2=agree future	-15 20 -22 0 15
ct2=agree past	15 -23 -9 2 0
ct2=impose future	-21 18 -14 0 13
ct2=impose modal	-2 -16 18 0 0
ct2=impose past	19 -36 -1 0 0
ct2=say present	-4 -22 22 0 0
do< office	0 23 -21 2 -3
do< past	-13 -4 16 5 -1
do< power=minister	0 -22 21 0 0
do< power=president	-15 11 0 3 -4
do< pronoun	-8 -23 23 0 2
do< side	-9 -16 32 0 0
do> infinitive	-7 -6 19 0 0
do> name	-1 -1 10 0 -17
do> office	3 -2 -15 13 3
do> power=cabinet	23 -5 -18 0 0
do> power=minister	-31 -2 24 -6 8
do> power=no power	20 4 -10 -14 -15
do> power=treasury	-5 -4 15 0 0
do> present-not	-7 13 -15 0 8
f:'s	0 -14 0 -1 16
f:-	-14 -10 27 0 0
f::	2 16 -12 0 -1
f:;	19 2 -18 0 -2
f:<agent>	12 -21 1 2 -8
f:<day-ahead>	8 0 0 -3 -18
f:<day-today>	-18 0 17 0 0
f:<level>	-19 13 8 -2 -10
f:<organisation>	8 22 -33 0 4
f:<person>	26 8 -25 -3 -1
f:<quality>	24 0 -16 -3 0
f:<span>	-1 -10 19 0 -8
f:<v-begin>	22 -10 -11 1 0
f:<v-buy>	0 -24 21 0 -2
f:<v-end>	12 -19 0 0 -1
f:<v-impose>	6 -17 6 -22 13
f:<v-propose>	-15 11 5 -4 -2
f:<v-say>	-36 -9 27 0 6
f:<v-stay>	1 -22 7 -2 11
f:<v-target>	0 -12 18 0 0
f:<v-up>	19 -27 0 0 2
f:?	-16 -8 9 0 8
f:a	-11 -8 25 -9 -3
f:agree	-13 -8 25 0 0
f:an	-25 -1 15 0 4
f:and	-17 5 0 7 7
f:annex	18 0 -15 0 0
f:as	23 -5 -19 0 5
f:at	2 -19 13 0 0
f:before	-6 -11 -2 0 20
f:being	10 6 -17 0 0
f:call	-21 0 22 0 0
f:closed	5 10 -15 0 0
f:day	6 -23 11 0 0
f:decree	21 -2 -18 0 0
f:each	0 -7 16 0 0
f:fall	-14 0 18 0 0
f:full	-3 19 -14 0 0
f:had	-11 17 -15 8 2
f:has	22 -2 -22 0 2
f:have	-3 -20 12 4 1
f:he	-47 36 0 -4 -2
f:his	19 -1 -8 0 -7
f:is	15 -11 -3 -7 1
f:its	-16 22 -11 0 3
f:licence	-11 -4 20 0 0
f:look	-2 21 -15 0 0
f:man	11 -4 -16 0 8
f:may	5 -15 0 6 0
f:meet	15 0 -11 0 0
f:need	-24 18 0 0 0
f:neither	-15 2 8 0 0
f:nothing	20 -2 -23 0 11
f:on	0 -7 8 -17 7
f:once	-4 24 -28 0 10
f:one	-29 21 0 0 -3
f:over	20 0 -26 0 4
f:owe	0 17 -16 0 0
f:people	-10 -6 18 0 0
f:say	-19 2 0 3 7
f:side	5 13 -15 0 0
f:sign	8 9 -22 0 8
f:signature	-12 -14 27 0 0
f:since	11 -21 -13 0 17
f:somebody	16 0 -14 0 0
f:talk	-11 -2 18 0 0
f:than	4 -17 8 0 0
f:that	-33 5 10 -7 13
f:them	-16 0 13 0 0
f:they	-20 2 1 10 -1
f:through	-2 -13 15 0 0
f:time	-6 -6 17 0 0
f:turn	-7 -5 15 0 0
f:two	-2 -19 16 9 -1
f:until	9 -15 2 0 0
f:us	-8 -11 21 0 0
f:vote	0 -23 6 0 5
f:want	17 -1 -10 0 0
f:well	16 -9 -16 0 8
f:were	17 -11 -8 0 0
f:what	-19 -24 30 0 3
f:who	19 0 -27 0 12
f:with	0 -7 16 0 -2
f:without	19 10 -25 0 -1
f:would	-29 11 2 0 8
first-of-paragraph	-14 -38 63 -11 -43
has-future	-27 12 -1 0 5
has-infinitive	-9 0 17 0 -7
has-modal	-30 7 0 16 -7
has-participle	15 -20 0 0 -5
has-past	4 -37 19 0 0
has-present	-19 12 7 -9 -6
head=board	-8 -18 27 0 0
head=cabinet	25 16 -43 0 0
head=china	-8 -14 25 0 0
head=commission	21 -12 -14 12 -3
head=committee	-15 16 -7 0 1
head=council	12 7 -16 -2 0
head=court	-6 -27 34 0 0
head=customs	-3 -30 29 0 0
head=economy	7 11 -16 0 -1
head=general	14 7 -23 0 0
head=government	-18 0 11 0 0
head=house	-18 -17 33 0 0
head=king	6 14 -30 5 0
head=minister	0 -6 15 -12 -7
head=ministers	1 -2 -13 0 16
head=ministry	-17 -10 26 0 0
head=parliament	-15 0 0 8 4
head=president	6 12 -23 4 0
head=regulator	-7 -16 24 0 0
head=representative	-30 19 0 0 -2
head=secretary	2 -36 33 0 -8
head=security	-3 18 -13 0 0
head=senate	-7 25 -24 0 1
head=trade	-12 -11 18 0 5
kind=organisation	5 15 -11 -9 -6
kind=person	10 -17 16 -16 -8
kind=side	-51 -34 74 -12 -15
l1=,	22 -23 -8 0 1
l1=<day-ahead>	0 15 -12 0 0
l1=<not>	0 -9 15 0 0
l1=<quality>	0 13 -17 0 6
l1=a	3 -18 10 0 0
l1=and	18 -12 -2 0 0
l1=by	25 -6 -18 0 0
l1=for	-16 -14 15 0 8
l1=in	-18 -1 27 -1 -6
l1=is	5 18 -24 0 0
l1=own	0 12 -15 0 0
l2=,	14 -19 6 -3 0
l2=<v-agree>	11 -16 1 0 0
l2=for	-19 0 11 0 0
l2=from	-3 17 -10 0 0
l2=on	-17 5 7 0 0
l3=:	0 15 -10 0 -2
l3=<v-agree>	-15 13 0 0 0
l3=<v-impose>	-6 -16 22 0 -1
l3=<v-say>	0 -18 14 0 0
l3=and	-17 -4 18 0 3
l3=he	-15 4 6 0 0
l3=it	11 16 -25 0 0
l3=to	-4 -17 17 0 0
l4=<gate>	-2 -9 15 0 0
l4=<v-impose>	0 8 -20 0 12
l4=by	20 -7 -10 0 0
l4=for	20 -5 -12 0 0
l4=the	-3 17 -5 -5 -11
l=<organisation> in	-3 -8 16 0 0
l=<seat> the	1 10 -15 0 0
l=and the	1 1 -16 0 11
l=for the	-17 2 8 0 0
l=from the	-3 18 -11 0 0
l=that the	0 -16 14 0 0
l=the <quality>	0 19 -19 0 0
lack< do>	2 17 -15 0 -4
lack< office	-10 17 -6 0 0
lack< organisation	-23 12 5 -1 -5
lack< person	-3 22 -14 0 0
lack< power=president	0 20 -17 0 0
lack> do>	-24 0 11 4 0
lack> office	-16 3 0 6 0
lack> person	-18 18 0 0 -2
lack> power=minister	0 -26 26 0 0
lack> power=no power	-17 1 12 -1 0
lack> side	0 -22 19 0 0
lead="	-18 -19 23 0 6
lead=:	6 4 -1 -7 -15
lead=but	-19 22 -2 0 0
lead=by	23 -12 -12 0 0
lead=i	-5 -3 17 0 -7
lead=it	0 -9 16 0 0
lead=the	7 -2 0 -21 0
lead=trump	-1 -11 15 0 0
lead=whether	0 -12 0 16 0
lead=who	-10 -11 24 0 0
lll=approval of the	0 9 -15 0 0
lll=in <seat> the	1 9 -15 0 0
lr=<begin> 's	17 2 -23 0 5
lr=<begin> :	-27 -6 38 0 0
lr=<begin> have	19 -2 -14 0 0
lr=<begin> say	-6 -3 18 0 0
lr=<begin> to	0 20 -17 0 0
lr=and ,	21 0 -19 0 0
lr=in ,	-23 0 22 0 0
lr=in .	0 16 -13 0 0
lr=the in	9 10 -17 0 -1
lr=the sign	-13 20 -2 0 0
naming=name	-4 -5 25 -25 -17
naming=organisation	5 15 -11 -9 -6
naming=person	27 -2 -20 0 0
naming=pronoun	-13 -22 22 1 6
naming=side	-51 -34 74 -12 -15
nc2=agree	-10 -2 17 0 -1
nc2=impose	-14 -14 29 -5 0
nct2=stay present	0 -5 -3 0 16
next="	2 -19 19 0 -4
next=(	0 -21 21 0 0
next=:	-18 -12 35 0 0
nhas-modal	-24 0 11 10 -7
nhas-participle	-10 -7 20 0 0
nhas-past	-4 -18 14 0 4
nt2=modal	-17 3 3 5 -2
nt2=past	0 -22 11 0 5
nt2=present	8 -5 -8 -8 15
nv0-none	0 -6 10 -21 2
nv1-none	0 -6 10 -21 2
nv2-none	8 4 0 -16 -7
nv2=be	-3 -13 2 0 16
nv2=tell	-6 3 -15 4 11
nvt2=be present	0 -7 -5 0 18
nvt2=tell past	0 2 -16 0 14
office=representative	-30 19 0 0 -2
office=secretary	-1 -33 39 0 -7
pc0=agree	-3 -6 16 0 -5
pc0=down	-4 -9 17 0 0
pc1=suspend	0 15 -14 0 0
pct0=propose present	-4 16 -10 0 0
pct1=propose present	-4 16 -11 0 0
pct1=say present	-5 -8 16 0 0
phas-participle	16 1 -16 0 0
power=board	-14 -25 38 0 0
power=bureau	-5 17 -15 0 1
power=cabinet	31 16 -48 0 0
power=commission	24 -2 -26 11 -4
power=council	18 -2 -12 -3 1
power=diet	0 15 -14 0 0
power=house	-13 -9 24 0 0
power=king	12 13 -35 5 0
power=minister	-4 -25 31 -18 0
power=no power	-15 -44 61 -33 -12
power=parliament	-15 0 0 8 4
power=president	2 9 -17 3 0
power=representative	-30 19 0 0 -2
power=secretary	8 -19 10 0 -2
power=senate	-10 21 -22 0 8
power=treasury	-22 -10 33 0 -2
pt1=participle-passive	17 4 -20 0 0
publish< lack<	-9 19 -9 0 0
publish< office	-14 -1 17 0 0
publish< power=commission	0 6 -20 6 0
publish< side	-2 -5 16 0 0
publish> do>	-11 19 -3 2 -13
publish> past	14 -28 0 0 0
publish> perfect	-5 23 -10 0 -1
publish> power=commission	21 0 -28 5 0
publish> power=no power	-33 0 32 0 0
publish> power=president	23 -6 -16 0 1
publish> power=prime minister	15 0 -13 0 0
publish> side	-13 -10 27 0 0
pv0=sign	0 -11 16 0 -2
pv1-none	-5 -6 18 0 -8
q:"	-27 0 23 0 -14
q:'s	9 4 -26 5 12
q:,	4 -9 6 15 -19
q:.	-6 15 -3 -17 8
q:<agent>	4 18 -26 5 0
q:<day-ahead>	-1 -2 15 -4 -17
q:<goods>	5 2 1 -5 -22
q:<level-noun>	0 -19 22 0 -2
q:<level>	0 -33 34 0 -5
q:<name>	2 18 -7 -5 -24
q:<not>	-18 0 10 6 -1
q:<number>	8 -5 7 -8 -26
q:<office>	-38 13 12 -3 0
q:<organisation>	-15 21 -4 -5 -2
q:<person>	-3 22 -17 0 -1
q:<quality>	-24 9 6 -1 1
q:<seat>	-5 19 -11 6 -15
q:<sender>	-5 -7 18 0 0
q:<span>	30 -11 -17 0 4
q:<v-agree>	20 1 -20 -10 5
q:<v-down>	1 -17 18 0 -6
q:<v-end>	9 -15 7 0 -3
q:<v-propose>	-13 -10 20 -6 2
q:<v-say>	-37 0 28 0 -7
q:<v-target>	-7 -11 24 0 0
q:a	-15 0 21 -10 -12
q:agree	-13 -6 21 0 -1
q:an	13 -30 9 0 3
q:and	-6 -1 16 0 -32
q:are	-1 -10 16 0 0
q:as	-16 1 10 0 0
q:at	12 -21 8 -2 0
q:be	-10 -4 17 0 -2
q:by	-6 -9 16 6 -12
q:chip	-4 -9 16 0 0
q:day	-2 -8 16 0 0
q:fee	0 18 -16 0 0
q:first	0 -21 9 0 2
q:get	0 -16 16 0 0
q:government	0 7 -16 10 0
q:had	-22 -7 10 9 0
q:has	5 14 -20 -7 3
q:he	-13 20 -15 -1 11
q:his	-11 27 -20 0 1
q:in	-24 16 12 -12 -20
q:ink	19 -5 -23 0 9
q:it	-4 0 -13 5 24
q:name	10 0 -16 0 5
q:new	2 -17 12 0 0
q:nobody	-6 -7 16 0 0
q:nothing	0 15 -10 0 0
q:on	6 -5 -2 -16 10
q:one	5 14 -15 0 -5
q:order	5 5 -15 0 2
q:paper	18 -10 -5 0 0
q:propose	15 0 -12 0 0
q:question	-8 17 -8 0 0
q:say	-17 1 12 -1 0
q:sign	16 12 -24 -6 0
q:start	-7 -9 18 0 0
q:stay	14 0 -15 0 0
q:talk	-1 -19 27 0 0
q:the	-22 3 24 -25 -9
q:they	-13 -11 22 6 0
q:thing	0 1 -16 0 13
q:two	18 -5 -10 0 1
q:up	-9 -4 16 0 0
q:we	-30 5 7 4 -5
q:what	-13 -8 25 0 -5
q:when	22 -14 -18 0 6
q:who	2 26 -23 0 -6
q:will	0 -16 17 0 0
q:with	0 -19 27 0 -3
q:yet	9 0 -16 0 3
q:you	0 -10 15 0 0
q:—	14 -15 0 0 0
qt=past	-3 -12 15 8 -18
qt=perfect	13 10 -24 -2 4
r1='s	19 0 -10 -7 0
r1=:	-27 -21 51 0 -2
r1=<end>	-21 2 1 0 6
r1=<v-impose>	-7 3 6 3 -16
r1=<v-propose>	-8 -2 16 0 0
r1=for	28 -3 -23 0 0
r1=is	-19 1 11 0 0
r1=the	-13 -7 25 0 0
r1=to	-15 24 -9 0 0
r2=<goods>	-8 -4 16 0 0
r2=<not>	-19 5 -1 0 6
r2=<number>	-14 -3 21 0 0
r2=<office>	19 0 -16 0 0
r2=<person>	-2 -17 14 0 1
r2=<v-propose>	-7 -4 19 0 0
r2=at	12 1 -15 0 0
r2=consent	1 13 -15 0 0
r2=for	-18 7 5 0 0
r2=his	15 2 -16 0 0
r2=it	17 0 -8 0 -3
r2=its	-4 -15 3 5 2
r2=me	0 20 -19 0 0
r2=one	-2 19 -15 0 0
r2=say	0 0 -7 0 15
r2=so	4 14 -20 0 0
r2=the	3 5 -1 0 -23
r2=then	15 0 -14 0 0
r2=to	-15 0 8 0 6
r2=whose	-9 22 -14 0 0
r3=(	-5 -12 19 0 0
r3=.	-9 15 -2 1 -12
r3=;	5 13 -16 0 0
r3=<end>	0 1 2 -20 0
r3=<organisation>	3 15 -16 0 0
r3=<person>	-20 0 22 0 0
r3=<v-impose>	9 -17 5 -9 2
r3=<v-stay>	1 -19 12 0 0
r3=a	-13 -8 27 0 0
r3=at	15 0 -12 0 0
r3=for	6 17 -21 0 0
r3=he	5 9 -15 0 0
r3=in	6 -23 9 0 0
r3=is	4 12 -16 0 0
r3=pen	4 11 -16 0 0
r3=sit	-5 -10 17 0 0
r3=to	-27 0 15 -5 4
r4=.	25 -4 -17 4 0
r4=;	-16 1 10 0 0
r4=<day-ahead>	0 21 -16 0 -1
r4=<duty>	-15 -3 2 13 0
r4=<quality>	0 -17 15 0 0
r4=a	-1 -13 19 0 0
r4=for	7 -20 -2 0 12
r4=its	19 -3 -11 0 0
r4=of	0 -20 10 0 1
r4=the	-34 8 8 -4 11
r4=with	18 -10 -10 0 0
r=, <office>	16 0 -14 0 0
r=, whose	-9 22 -14 0 0
r=<end> <end>	-21 2 1 0 6
r=for <name>	22 0 -20 0 0
r=in <organisation>	7 4 -15 0 0
r=in <seat>	7 9 -15 0 0
r=on <day-gone>	-10 -4 19 0 0
r=sign for	-17 10 4 0 0
refuse> do>	-18 -23 -1 0 32
refuse> organisation	-2 -11 -7 0 24
refuse> person	-8 -11 -8 0 24
rule:any given	27 -24 3 -9 -16
rule:any needed	-7 26 -14 0 -14
rule:any none	12 9 -3 -17 -5
rule:own given	38 -22 -12 -6 -13
rule:own needed	-5 25 -16 0 -10
rule:own none	7 3 10 -22 -13
s:"	-32 14 9 -8 0
s:'s	1 18 -21 1 0
s:*	21 0 -21 0 0
s:,	5 14 -3 -22 -12
s::	-1 -2 10 -19 -4
s:<agent>	11 7 -17 0 0
s:<day-gone>	49 -40 -8 -20 -16
s:<day-today>	22 -15 -1 -4 -1
s:<gate>	0 5 2 -10 -23
s:<goods-amount>	-5 -8 17 0 0
s:<level-noun>	0 -4 17 -3 -12
s:<level>	-2 -33 33 0 -12
s:<money>	-11 -7 22 0 0
s:<month-ahead>	-6 -12 17 0 1
s:<month-gone>	-6 -17 26 0 -5
s:<not>	-35 5 -8 19 22
s:<number>	9 -19 14 0 -28
s:<seat>	-7 19 -3 -1 -8
s:<sender>	-27 -12 32 0 0
s:<taker>	-12 -2 19 0 0
s:<v-bear>	-6 -10 15 3 -2
s:<v-buy>	5 0 3 -6 -16
s:<v-deny>	-18 0 12 0 0
s:<v-down>	-6 -10 -3 0 25
s:<v-propose>	-26 1 26 0 -13
s:<v-return>	-10 -10 23 0 0
s:<v-say>	-23 -2 6 12 9
s:<v-sell>	-22 12 1 0 -3
s:<v-stay>	13 -4 3 -11 -15
s:<v-target>	-14 -4 22 0 -2
s:a	-17 0 15 3 0
s:affiliate	0 18 -14 0 0
s:after	10 11 -17 0 0
s:ago	20 -6 -13 0 0
s:agree	-20 0 21 0 -6
s:agreement	-14 -6 20 0 0
s:and	-15 5 15 -33 -1
s:approval	1 19 -24 0 0
s:at	10 -20 12 0 -20
s:back	-28 5 13 0 0
s:before	3 -10 -13 -5 28
s:between	-5 -8 21 0 0
s:busan	-14 -4 23 0 0
s:but	-9 18 -5 0 -2
s:by	7 -4 2 0 -31
s:cabinet	25 -1 -25 0 -1
s:case	-5 -8 17 0 0
s:confirm	-2 -4 15 0 0
s:control	-8 17 -8 0 0
s:could	-6 -11 -1 22 -2
s:decline	-11 -5 -12 0 24
s:decree	0 19 -15 0 0
s:did	16 2 -19 0 0
s:down	4 -17 10 0 0
s:due	-3 -10 18 0 0
s:entry	0 15 -13 0 0
s:evening	-7 -4 15 0 0
s:fact	-9 -4 17 0 0
s:federal	0 16 -14 0 0
s:fee	-2 20 -15 0 0
s:five	-8 -7 19 0 0
s:for	3 -7 -3 -3 17
s:forty	-7 -4 17 0 0
s:further	3 9 -16 0 2
s:good	-2 -15 24 0 -3
s:had	-14 -10 28 0 -17
s:hasn't	-3 13 -16 0 5
s:he	-4 21 -26 5 8
s:home	-21 8 8 0 0
s:if	-29 0 22 3 -4
s:in	1 0 13 -15 -23
s:initialled	-4 -12 19 0 0
s:is	-4 5 9 -22 -15
s:it'd	0 16 -14 0 0
s:leave	-10 -4 18 0 -1
s:licence	-5 -7 18 0 0
s:me	-13 16 -20 0 14
s:minute	18 -17 -1 0 -1
s:morning	-2 -10 15 0 0
s:must	-15 1 5 6 -10
s:need	-16 7 3 0 0
s:neither	-1 18 -12 0 0
s:new	-18 -13 29 2 -2
s:next	-5 -11 20 0 0
s:not	-14 -8 -5 15 21
s:nothing	-10 15 -12 0 6
s:notice	-12 15 -14 11 1
s:now	0 0 -14 0 16
s:of	-10 -9 20 -5 2
s:one	-1 15 -7 -1 -3
s:other	15 5 -19 0 0
s:our	15 15 -27 0 0
s:over	15 0 -12 0 0
s:owe	0 21 -19 0 0
s:pen	12 19 -27 0 -3
s:pending	0 19 -15 0 0
s:procedure	0 17 -15 0 0
s:proclamation	21 -3 -16 0 0
s:rate	-2 -12 18 0 0
s:reach	-7 -8 18 0 0
s:read	-18 -1 15 0 0
s:register	-4 15 -8 0 0
s:run	15 -13 0 0 0
s:she	-11 -12 16 0 3
s:sheet	-16 -7 24 0 0
s:ship	-2 21 -15 0 0
s:side	-3 25 -15 0 -6
s:sign	15 6 -25 0 7
s:signature	10 27 -31 0 -13
s:since	-6 -5 20 0 -6
s:sit	-13 -3 19 0 -1
s:so	8 -4 -19 7 17
s:soybean	-8 -3 15 0 0
s:still	-30 1 19 0 -5
s:take	-1 16 -13 0 1
s:talk	-19 -16 35 0 0
s:telephone	-14 -3 22 0 0
s:tell	-32 0 -2 13 11
s:than	-15 -9 5 0 14
s:that	-11 3 11 -24 0
s:the	-3 4 11 -7 -22
s:then	25 0 -22 0 0
s:they	-5 -14 26 0 -2
s:to	-30 5 10 -6 15
s:two	14 -20 3 0 0
s:vote	-24 1 5 0 3
s:want	-16 25 -12 0 0
s:was	2 -13 16 -4 -13
s:we	-31 -2 4 15 0
s:when	-14 1 15 0 -9
s:whether	-6 -35 20 23 -6
s:whose	-3 16 -8 0 0
s:will	-26 1 -1 6 12
s:would	-16 9 0 0 4
s:yet	-18 20 -1 0 -7
s:—	-2 -17 19 0 0
sa:"	-20 12 8 -2 -7
sa:(	4 -23 11 0 0
sa:, <day-today>	-9 0 15 0 0
sa:, by	13 10 -21 0 0
sa:, has	16 -21 -4 9 -3
sa:, in	21 -1 -16 0 0
sa:, so	0 17 -18 0 0
sa:, then	15 0 -12 0 0
sa:, to	8 -17 0 0 0
sa:, whose	0 19 -17 0 0
sa::	-24 -17 36 0 1
sa:; it	10 4 -15 0 0
sa:; the	-7 -14 24 0 -2
sa:<day-gone>	37 -27 -6 -12 -21
sa:<day-gone> .	21 -32 2 -2 -7
sa:<day-today> ,	23 0 -21 0 0
sa:<goods>	-8 0 -4 2 17
sa:<level-noun>	-7 -10 26 0 -5
sa:<level>	-4 -12 25 0 -8
sa:<name> is	0 17 -13 0 0
sa:<not>	-19 7 -12 14 14
sa:<number> ,	-10 -1 17 0 0
sa:<number> .	-13 0 18 0 0
sa:<office> ,	11 11 -18 0 -5
sa:<organisation> 's	-12 -4 16 0 0
sa:<organisation> ,	14 10 -24 0 0
sa:<seat> ,	12 14 -25 0 0
sa:<span>	7 -11 13 -2 -18
sa:<span> ,	16 -11 -7 0 0
sa:<v-bear>	-19 3 11 -4 0
sa:<v-begin>	5 0 2 -1 -20
sa:<v-down>	-1 0 -22 0 27
sa:<v-impose>	0 -13 15 0 -6
sa:<v-propose>	-7 -3 18 -4 -4
sa:<v-say>	-18 -7 9 13 4
sa:additional	15 -4 -9 0 0
sa:affiliate	0 15 -13 0 0
sa:after	12 3 -15 0 0
sa:ago	16 -1 -13 0 0
sa:agree	-12 -12 32 0 -2
sa:agreement	-8 -10 21 0 0
sa:an order	1 13 -15 0 0
sa:and	-11 12 11 -18 -18
sa:and <name>	-18 -5 29 0 0
sa:approval	3 7 -16 0 2
sa:approve the	0 -20 16 0 0
sa:are	-22 7 0 0 6
sa:at	18 -1 -9 2 -14
sa:at <level>	-10 0 16 0 0
sa:back	-21 11 1 0 0
sa:before	-1 -11 -10 -2 31
sa:before the	-13 0 -18 0 25
sa:by	-19 6 16 -3 -14
sa:consent	0 14 -16 0 0
sa:control	-5 20 -14 0 0
sa:could	-3 -5 -2 17 -1
sa:decline	-10 -5 -13 0 24
sa:did not	-18 9 0 0 2
sa:did so	15 0 -12 0 0
sa:doe	0 -19 22 0 -3
sa:doe not	0 -14 16 0 -1
sa:done	-1 0 -18 9 9
sa:entry	0 15 -15 0 0
sa:fact	-9 -3 15 0 0
sa:fee	0 15 -13 0 0
sa:first	0 -12 15 0 0
sa:five	-7 -5 16 0 0
sa:for <name>	17 6 -21 0 -2
sa:for now	-7 0 -11 0 19
sa:for the	6 13 -17 0 0
sa:forty	-6 -4 16 0 0
sa:from	0 -17 13 4 -6
sa:gave	19 -12 -7 0 0
sa:good	-8 -2 17 0 0
sa:had	-6 -8 17 0 -14
sa:hand	6 -15 0 0 5
sa:has not	-16 8 0 0 -1
sa:has to	-21 15 0 0 -3
sa:hasn't	-2 15 -19 0 6
sa:he	3 9 -16 0 0
sa:his	12 8 -19 0 -2
sa:his signature	15 0 -15 1 0
sa:if	-19 6 6 0 0
sa:in	9 -3 3 -2 -21
sa:in <month-gone>	-9 -9 21 0 0
sa:in the	8 -22 6 0 0
sa:it has	-15 0 4 0 8
sa:it up	13 3 -18 0 0
sa:its	5 11 -26 1 10
sa:lack	15 -6 -8 0 0
sa:leave	-6 -5 15 0 0
sa:look	-4 15 -9 0 0
sa:look at	0 17 -14 0 0
sa:me	-12 18 -15 0 1
sa:me .	-3 23 -20 0 0
sa:minute	8 -15 1 0 0
sa:my	6 -15 0 0 1
sa:need	-6 -8 18 0 0
sa:new	-20 -11 26 3 0
sa:nod	-7 15 -5 0 0
sa:not	-15 0 2 5 5
sa:not .	-13 26 -12 0 -2
sa:now	0 7 -22 0 17
sa:of	-6 -9 8 -17 17
sa:of a	-22 7 10 0 0
sa:off	-7 -4 17 0 0
sa:on	-4 4 0 -29 14
sa:on <day-gone>	23 -12 -7 -4 -9
sa:on <quality>	0 19 -22 -1 6
sa:owe	0 21 -20 0 0
sa:pen	14 8 -20 0 0
sa:pen .	16 0 -12 0 0
sa:procedure	0 17 -15 0 0
sa:put his	12 0 -23 0 3
sa:rate	-4 -6 16 0 0
sa:read	-17 0 11 0 0
sa:run	17 -8 -6 0 0
sa:say	-2 -22 6 1 13
sa:seal	22 -3 -16 0 0
sa:seal of	16 0 -14 0 0
sa:sheet	-10 -2 15 0 0
sa:side	-15 17 -3 0 0
sa:signature	9 5 -15 0 -6
sa:sit	-2 -12 17 0 0
sa:so	5 0 -16 8 8
sa:still	-17 -1 16 0 -3
sa:talk	-10 -3 18 0 0
sa:tell	-26 12 -4 15 -3
sa:that <name>	-5 -9 19 0 0
sa:that he	-22 0 12 0 0
sa:that the	-15 -11 27 0 0
sa:the <organisation>	22 -3 -14 0 0
sa:the <person>	-17 0 20 0 0
sa:the duty	-2 11 -18 5 2
sa:the seal	15 0 -12 0 0
sa:then	17 2 -18 0 0
sa:they	-9 -6 23 0 0
sa:through his	-10 -6 18 0 0
sa:to	-17 1 4 -6 16
sa:to the	23 -12 -4 0 -5
sa:too	15 0 -10 0 0
sa:trade	16 -18 -1 0 0
sa:two	10 -22 5 0 0
sa:up to	16 -4 -6 0 0
sa:vote	-20 6 0 0 5
sa:vote on	-6 16 -6 0 0
sa:want	-7 17 -10 0 0
sa:were	-21 3 0 8 0
sa:what	-18 0 16 0 0
sa:when	-20 5 12 0 -4
sa:will	-19 -3 11 7 0
sa:—	-10 0 16 0 0
said 	-52 -19 55 0 2
said approve<	0 -14 18 0 0
said approve> do>	20 -5 -6 0 -12
said lack<	-7 -11 21 0 0
said publish<	2 -28 18 0 0
said publish< lack<	-2 16 -11 0 0
said sign<	22 -5 -11 0 -3
said sign< lack<	-8 26 -16 0 0
said sign< lack>	-1 -11 15 0 0
said sign< publish<	1 -18 9 0 0
said sign>	16 6 -17 0 -22
said sign> do>	15 -9 -6 -12 3
said vote>	-15 5 11 0 -12
sb:"	-31 -1 20 -2 4
sb:*	18 0 -18 0 0
sb:,	4 -1 4 -18 2
sb:, <name>	-10 -6 18 0 0
sb:, in	-21 1 13 0 0
sb:, which	17 -2 -10 0 0
sb:, who	-10 -14 26 0 0
sb:: for	2 15 -19 0 0
sb:; the	-1 -25 23 3 0
sb:<day-gone>	20 -19 -3 -3 0
sb:<day-gone> by	17 0 -15 0 0
sb:<day-today> ,	7 8 -17 0 0
sb:<duty>	-24 3 10 0 -5
sb:<level>	0 -23 13 2 0
sb:<month-gone>	-7 -9 20 0 0
sb:<name> 's	-18 13 0 0 0
sb:<name> ,	11 7 -24 0 4
sb:<not>	-19 0 9 6 0
sb:<office> has	-3 -10 15 0 0
sb:<office> in	8 5 -17 0 0
sb:<person> ,	0 -28 20 0 0
sb:<person> :	-5 25 -13 0 0
sb:<quality> side	19 -7 -8 0 0
sb:<seat>	-14 18 -5 -1 0
sb:<sender>	-9 -12 25 0 0
sb:<v-bear>	7 -22 5 8 -7
sb:<v-down>	-5 -18 29 0 0
sb:<v-propose>	-27 2 13 0 -8
sb:<v-say>	-20 0 17 0 -2
sb:a	-27 7 8 12 -19
sb:and <person>	-30 -4 23 0 3
sb:and the	3 2 -17 0 10
sb:announce	-4 -9 15 0 0
sb:are	6 -20 9 0 0
sb:as	-12 17 -6 0 0
sb:at	-3 -3 15 0 0
sb:be	-16 8 2 0 0
sb:bear	15 0 -13 0 0
sb:before the	17 0 -14 0 0
sb:but	-20 18 0 0 0
sb:but the	-2 18 -13 0 0
sb:by	25 -12 -11 2 -13
sb:doe	-8 17 -9 0 0
sb:federal	0 16 -14 0 0
sb:for <name>	19 0 -16 0 0
sb:from the	0 16 -11 0 0
sb:he	-16 14 0 0 0
sb:if	-9 -10 18 4 0
sb:in	-13 0 19 -13 -6
sb:in <seat>	0 8 -15 0 3
sb:is	-12 0 18 -9 -19
sb:it ,	-10 -4 16 0 0
sb:its	-8 -13 19 0 1
sb:minister	-16 6 5 0 0
sb:must	-1 -9 15 0 0
sb:need	-6 15 -7 0 0
sb:nothing	-7 22 -13 0 0
sb:of	-7 7 6 1 -30
sb:on the	0 -11 15 0 -4
sb:other	12 2 -15 0 0
sb:our	14 3 -18 0 0
sb:reporter	0 17 -14 0 0
sb:sign	25 -19 -5 -3 0
sb:sign :	26 -6 -21 0 0
sb:signature	2 25 -23 0 0
sb:take	0 21 -26 0 4
sb:talk	-3 -6 15 0 0
sb:that he	0 15 -13 0 0
sb:the	0 6 7 -8 -19
sb:the <person>	-10 -8 20 0 0
sb:the other	13 6 -22 0 0
sb:the tariff	-1 15 -10 0 0
sb:to	-19 6 5 0 0
sb:to a	-10 16 -5 0 0
sb:to it	4 0 -15 0 8
sb:we	-18 -3 12 6 0
sb:whether	-6 -23 6 20 0
sb:which	18 -9 -10 5 0
sb:who	-1 -15 19 0 0
sided	18 9 -10 -14 -18
sign< lack<	-16 25 -9 0 0
sign< name	0 19 -14 0 0
sign< person	45 0 -50 0 6
sign< power=council	11 -18 5 0 0
sign< power=no power	7 10 -15 -2 1
sign< publish>	13 -1 -17 0 6
sign> do<	-16 6 2 4 -2
sign> do>	10 0 -25 11 3
sign> future	-18 16 -1 2 -8
sign> lack<	3 18 -21 0 0
sign> name	19 -4 -6 0 -14
sign> office	-14 -16 10 19 0
sign> organisation	-8 -18 33 0 -5
sign> past	8 -2 -4 6 -15
sign> perfect	-1 -20 20 -2 -3
sign> person	41 30 -73 5 -9
sign> power=king	11 0 -19 5 0
sign> power=minister	4 15 -20 -6 1
sign> power=president	9 -1 -22 10 1
sign> pronoun	0 10 -15 -3 8
sign> side	-17 -8 22 0 0
sign> vote>	18 -6 -8 1 -2
signature line	19 0 -16 0 0
t0=present-passive	-4 -13 19 0 0
t1=present-passive	-4 -13 19 0 0
t2=future	-24 18 1 0 -9
t2=future-not	0 -7 -11 0 19
t2=modal	-12 -14 23 0 0
t2=past	13 -34 4 0 3
t2=present	-16 15 3 -4 -10
t2=present-not	-8 13 -15 0 7
v0-none	1 1 11 -24 -10
v0=have	0 -15 7 4 0
v0=other	-15 0 13 0 0
v1-none	-2 5 12 -23 -9
v1=other	-15 0 13 0 0
v1=sign	15 -8 -5 0 0
v2-none	10 -5 15 -21 -31
v2=have	0 26 -26 -4 2
v2=say	0 -17 4 0 8
verbless	12 2 -1 -12 -15
vote< organisation	-7 16 -8 0 0
vote< power=no power	-7 -21 32 0 0
vote> organisation	-11 15 -13 -4 12
vote> power=minister	0 -13 17 0 -1
vote> power=no power	5 -2 4 0 -15
vote> pronoun	0 -7 17 0 0
vote> refuse>	0 -12 0 0 16
vote> side	0 -11 17 0 0
vt2=have present	0 29 -28 -3 3
vt2=sign future	-10 17 -23 0 16
vt2=sign past	18 -20 -13 2 0
when agreement	-9 0 26 -12 -19
when truce	-2 -9 17 0 -7`;
