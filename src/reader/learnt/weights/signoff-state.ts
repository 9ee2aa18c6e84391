// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-6 -4 34 -29 -31
a:.	2 0 8 -1 -25
a:<day-ahead>	-4 17 -4 0 -13
a:<day-gone>	14 -18 3 -4 -4
a:<goods>	-22 25 -12 8 0
a:<level-noun>	-13 -1 18 0 0
a:<level>	8 -19 7 0 -1
a:<name>	15 11 -20 0 -17
a:<not>	-2 -1 -17 12 19
a:<number>	1 -19 15 -1 -8
a:<office>	-13 0 16 0 -4
a:<quality>	-29 0 14 2 0
a:<v-down>	-15 -7 6 4 6
a:<v-end>	-5 -3 18 0 0
a:<v-impose>	-2 2 2 7 -19
a:<v-propose>	-24 -5 31 0 -4
a:after	10 4 -16 0 0
a:agreement	-4 -8 16 0 0
a:an	15 -2 -11 0 0
a:as	-11 -2 17 0 0
a:back	-9 -11 21 0 0
a:by	-19 0 18 0 -1
a:decree	0 17 -12 0 0
a:did	22 -8 -18 0 2
a:down	-7 -7 19 0 0
a:fee	0 17 -14 0 0
a:for	5 5 -18 1 5
a:for <name>	13 10 -24 0 0
a:for the	0 20 -17 0 0
a:gave	15 -7 -8 0 0
a:has	-16 7 8 -5 -3
a:hasn't	-3 15 -18 0 6
a:he	17 -6 -18 3 0
a:his	2 14 -18 0 -6
a:in	0 2 8 -11 -21
a:in <organisation>	8 3 -15 0 0
a:issued	4 11 -17 0 0
a:new	-15 -5 16 4 0
a:not .	-6 20 -12 0 0
a:of	-3 -6 19 -5 -6
a:on the	11 2 -16 0 0
a:owe	0 21 -20 0 0
a:seal	19 -2 -14 0 0
a:sit	-4 -6 15 0 0
a:so	14 4 -18 0 0
a:to	-23 10 7 -19 1
a:two	7 -15 4 0 0
a:vote	-18 2 7 0 0
act approve after	0 -21 21 -4 -1
act approve before	-22 10 4 11 -9
act approve left 3	0 15 -9 0 -6
act approve right 3 organisation	7 9 -20 0 1
act approve right 6 name	-9 -5 18 0 0
act approve right 6 organisation	23 -16 -10 0 4
act approve right 6 pronoun	0 15 -13 0 0
act approve right in clause	16 -8 -7 -12 3
act approve right in clause organisation	24 0 -23 -8 5
act approve right in clause person	-19 0 8 0 1
act do after	-9 -12 5 17 10
act do left 12 organisation	18 -12 -9 6 0
act do left 3	-1 -8 18 0 -2
act do left 3 office	2 13 -16 0 0
act do left far	-12 18 -3 0 0
act do left in clause side	-3 -4 15 0 0
act do right 1	23 -7 -10 0 -1
act do right 1 name	23 12 -28 0 -1
act do right 12 name	-3 -7 15 0 0
act do right 12 person	-7 24 -14 0 0
act do right 3 name	-18 -1 20 0 0
act do right 3 office	6 3 -15 1 0
act do right 6	-1 -17 12 5 0
act do right 6 name	-13 -15 30 0 0
act do right far	-14 -9 17 0 3
act do right in clause	20 0 -11 0 -5
act do right in clause office	3 6 -16 4 0
act lack after	25 5 -19 -14 -11
act lack left 3	-24 24 -5 0 -4
act lack left 3 person	-1 18 -14 0 0
act lack left 6	-21 41 -24 0 -1
act lack left 6 organisation	-13 24 -11 0 0
act lack left in clause	-49 47 -14 -6 -14
act lack left in clause organisation	-21 11 3 0 -3
act lack left in clause person	-14 30 -19 0 0
act lack right 1	-16 0 15 0 -7
act lack right 12	-15 4 0 -1 8
act lack right 3 organisation	-13 22 -9 0 0
act lack right 3 side	-4 -6 16 0 0
act lack right 6 organisation	-4 16 -9 0 0
act publish before	-11 0 20 -9 -7
act publish left 3	-18 6 5 2 -3
act publish left 6	16 -4 -6 0 0
act publish left far	0 -14 16 0 0
act publish right 6	0 13 -16 0 1
act publish right 6 office	13 1 -16 0 0
act publish right 6 organisation	-1 16 -9 0 0
act publish right in clause	1 15 -15 0 0
act publish right in clause office	12 14 -22 0 0
act publish right in clause organisation	5 3 -15 2 0
act publish right in clause side	-8 -3 18 0 0
act refuse after	0 -14 -4 4 15
act refuse right 1	-12 -6 -10 0 26
act refuse right 1 person	-2 0 -9 0 15
act refuse right in clause	-5 -14 -13 0 30
act refuse right in clause organisation	0 -2 -14 0 18
act sign before	43 3 -42 -20 4
act sign left 12 person	17 0 -20 0 0
act sign left 12 side	-15 2 6 0 0
act sign left 3 person	0 9 -16 0 5
act sign left 6	24 4 -24 0 0
act sign left 6 person	20 -11 -14 0 0
act sign left in clause	16 8 -17 -4 -12
act sign left in clause person	20 2 -22 0 0
act sign right 1 person	23 -4 -15 0 0
act sign right 1 side	-12 -2 21 0 0
act sign right 12 person	18 10 -27 0 0
act sign right 3	13 -6 -17 11 3
act sign right 3 name	22 -8 -13 0 -1
act sign right 3 office	-18 -2 16 5 -4
act sign right 3 organisation	12 -21 9 0 0
act sign right 3 person	12 7 -31 10 0
act sign right 6 name	-15 0 12 0 0
act sign right 6 organisation	-9 -4 15 0 0
act sign right 6 person	4 14 -24 0 0
act sign right in clause	17 6 -24 10 -10
act sign right in clause name	22 0 -17 0 -6
act sign right in clause organisation	0 -13 17 0 0
act sign right in clause person	23 10 -38 7 -15
act sign right in clause pronoun	0 16 -20 -3 9
act sign right in clause side	-33 -2 27 0 0
act vote before	-21 1 26 -4 -14
act vote left 3	-13 -6 16 3 0
act vote left in clause	-12 -5 21 0 0
act vote right 3	-19 9 4 0 -2
act vote right 3 organisation	-10 16 -8 0 0
act vote right far	1 -17 6 0 5
approve< present	-17 0 15 0 0
approve< pronoun	-7 -3 16 0 0
approve> do<	22 -9 -8 0 0
approve> name	0 -23 17 0 0
approve> office	17 -3 -15 0 0
approve> organisation	24 0 -22 -10 4
approve> perfect	18 -22 -5 0 4
approve> person	-17 0 16 0 0
approve> power=cabinet	24 0 -25 0 -2
approve> power=minister	-3 -11 17 0 0
approve> refuse>	-17 -22 0 0 28
approve> side	-9 -9 26 0 0
asks	-16 0 11 4 -5
b:"	-17 -17 23 0 6
b:(	-15 7 2 0 0
b::	6 4 -1 -7 -15
b:; the	0 -21 16 3 0
b:<day-gone> by	18 0 -16 0 0
b:<goods>	-12 -1 18 0 0
b:<organisation>	-12 -3 18 0 0
b:<person>	-8 -13 19 0 4
b:<seat>	4 16 -24 0 1
b:<seat> the	8 6 -16 0 0
b:<v-bear>	2 -18 9 4 0
b:<v-propose>	-18 6 4 0 0
b:<v-say>	-17 0 21 0 -7
b:a	-12 -11 24 3 -5
b:and <person>	-10 0 15 0 0
b:and the	1 1 -15 0 10
b:approval of	1 9 -15 0 0
b:at	-19 -5 28 0 0
b:before the	16 -3 -7 0 0
b:but	-20 22 -2 0 0
b:but the	-3 15 -10 0 0
b:by	37 -11 -20 -5 -6
b:doe	-6 18 -12 0 0
b:for	-26 -3 19 0 5
b:for <name>	8 5 -15 0 0
b:for the	-22 0 15 0 0
b:he	-17 16 -1 0 0
b:i	-9 -5 17 0 0
b:in <seat>	1 13 -24 0 2
b:law	6 7 -15 0 0
b:nothing	0 18 -15 0 0
b:of	-11 11 2 0 -16
b:once	0 15 -11 0 0
b:other	8 4 -15 0 0
b:signature	0 17 -13 0 0
b:the	-9 17 2 -1 -19
b:the <quality>	5 12 -17 -1 0
b:the approval	1 11 -17 0 0
b:to	-16 0 20 -2 -6
b:to the	-17 3 7 0 0
b:whether	-5 -17 0 19 0
b:which	16 -5 -14 5 0
b:who	-10 -10 21 0 0
beside given	51 -39 -9 -22 -35
beside given name	15 -3 -9 0 0
beside given office	-11 -17 28 0 0
beside given organisation	37 -14 -21 -1 -6
beside given person	39 -5 -31 -2 -6
beside given side	-23 0 28 0 0
beside needed	-48 48 -12 0 -19
beside needed office	-10 16 -12 6 -5
beside needed organisation	-28 23 2 -7 -9
beside needed person	-15 31 -17 0 0
beside none	-25 -14 56 -28 -28
beside none name	-21 1 31 -22 -13
beside none organisation	-4 9 3 0 -23
beside none person	11 -15 6 -21 -1
beside none pronoun	-14 -22 19 4 6
beside none side	-28 -24 59 -9 -27
beside unknown	-4 -5 -4 16 0
beside withheld	-16 -18 -13 0 34
beside withheld organisation	-9 -9 -5 0 21
c0=bear	5 -16 1 5 0
c0=say	-12 -2 23 0 -5
c1=bear	3 -18 7 5 0
c1=say	-14 0 20 0 -6
c2=begin	-8 -3 17 0 0
c2=propose	-18 -8 26 0 -1
c2=say	-10 -15 13 8 0
c2=up	2 -15 9 0 0
ct2=agree future	-15 18 -21 0 15
ct2=agree past	19 -24 -9 1 0
ct2=impose future	-21 17 -14 0 12
ct2=impose modal	-2 -16 15 0 0
ct2=impose past	19 -36 0 0 -3
ct2=say present	-4 -24 23 0 0
do< office	0 23 -21 3 -3
do< past	-13 -7 17 4 -2
do< power=minister	0 -21 19 0 0
do< pronoun	-10 -22 22 0 2
do< side	-10 -16 30 0 0
do> infinitive	-7 -8 20 0 0
do> name	0 0 8 0 -15
do> power=cabinet	24 -10 -17 0 0
do> power=minister	-31 0 21 -6 8
do> power=no power	20 6 -9 -15 -15
do> power=treasury	-6 -4 15 0 0
f:'s	0 -17 1 -1 17
f:-	-11 -7 23 0 0
f:.	6 17 -5 -11 -16
f::	0 16 -12 0 0
f:;	18 1 -17 0 -2
f:<agent>	13 -19 0 3 -6
f:<day-ahead>	7 0 0 -2 -16
f:<level>	-15 13 4 0 -8
f:<name>	-16 4 15 -5 -1
f:<number>	0 -10 19 -3 -11
f:<organisation>	10 22 -35 0 4
f:<person>	26 8 -24 -3 0
f:<quality>	24 -1 -20 -1 0
f:<span>	-1 -9 18 -1 -8
f:<v-begin>	23 -12 -13 2 0
f:<v-buy>	0 -22 20 0 0
f:<v-end>	10 -17 0 0 0
f:<v-impose>	4 -12 5 -21 13
f:<v-propose>	-16 9 10 -5 -3
f:<v-say>	-24 -8 26 0 5
f:<v-stay>	0 -20 8 -4 12
f:<v-target>	0 -10 17 0 0
f:<v-up>	16 -27 0 0 2
f:?	-16 -7 9 0 7
f:a	-12 -8 26 -9 -2
f:agree	-14 -10 26 0 0
f:already	-3 15 -7 0 0
f:an	-22 0 15 0 4
f:and	-16 4 0 7 8
f:annex	18 0 -15 0 0
f:as	23 -3 -23 0 5
f:at	2 -18 13 0 0
f:before	-4 -17 0 0 20
f:being	10 6 -17 0 0
f:both	15 0 -8 0 0
f:call	-20 0 20 0 0
f:closed	5 10 -15 0 0
f:day	6 -22 12 0 0
f:decide	0 -12 15 0 0
f:decree	22 -3 -18 0 0
f:did	16 -3 -8 0 0
f:down	-8 -4 17 0 0
f:duty	-9 -2 17 0 0
f:each	0 -7 15 0 0
f:fall	-15 0 19 0 0
f:full	-3 19 -14 0 0
f:had	-10 17 -15 8 3
f:has	21 0 -24 0 4
f:have	-6 -21 14 4 1
f:he	-44 35 0 -5 -3
f:his	19 -2 -8 0 -6
f:in	3 6 -4 -15 0
f:its	-15 22 -10 0 3
f:keep	-5 0 -8 0 15
f:licence	-10 -2 18 0 0
f:look	-2 21 -16 0 0
f:man	11 -4 -15 0 8
f:may	6 -15 -1 6 0
f:meet	15 0 -12 0 0
f:need	-24 18 -1 0 0
f:neither	-15 3 9 0 0
f:not	-15 -5 11 2 4
f:nothing	19 -4 -24 0 12
f:on	0 -7 3 -17 9
f:once	-3 24 -29 0 10
f:one	-26 21 0 0 -3
f:over	21 0 -28 0 5
f:owe	0 17 -17 0 0
f:people	-9 -7 18 0 0
f:say	-19 3 1 2 7
f:sign	8 8 -21 0 9
f:signature	-13 -13 26 0 0
f:since	8 -20 -12 0 18
f:somebody	15 0 -14 0 0
f:talk	-10 -2 16 0 0
f:than	5 -17 8 0 0
f:that	-30 5 10 -6 14
f:them	-15 0 16 0 0
f:they	-17 2 0 9 0
f:through	-3 -13 15 0 0
f:time	-7 -5 17 0 0
f:two	0 -19 12 8 -2
f:until	10 -15 1 0 0
f:us	-9 -12 23 0 0
f:vote	3 -23 4 0 6
f:want	17 0 -12 0 0
f:was	0 -18 16 0 -5
f:well	16 -8 -18 0 8
f:were	17 -10 -9 0 0
f:what	-21 -23 34 0 4
f:who	19 0 -26 0 12
f:with	-3 -6 17 0 -1
f:without	18 10 -25 0 -1
f:would	-28 13 2 0 8
first-of-paragraph	-16 -37 67 -14 -41
has-future	-28 13 -1 0 5
has-infinitive	-9 0 18 0 -9
has-modal	-32 7 1 15 -8
has-participle	12 -22 3 0 -5
has-past	3 -32 17 0 0
has-present	-17 11 9 -9 -6
head=board	-6 -19 26 0 0
head=cabinet	25 15 -42 0 0
head=china	-8 -12 26 0 0
head=commission	20 -14 -16 12 -3
head=committee	-17 13 -3 0 1
head=council	13 5 -16 -1 0
head=court	-8 -29 39 0 0
head=customs	-4 -27 27 0 0
head=economy	7 10 -15 0 -1
head=general	14 7 -23 0 0
head=government	-16 0 12 0 0
head=house	-18 -17 34 0 0
head=king	5 15 -30 5 0
head=ministers	1 -6 -11 0 17
head=ministry	-17 -11 25 0 0
head=parliament	-17 0 0 8 4
head=president	6 11 -20 4 0
head=regulator	-7 -16 24 0 0
head=representative	-31 18 0 0 -3
head=secretary	3 -42 30 0 -9
head=security	-2 19 -15 0 0
head=senate	-8 27 -26 0 2
head=trade	-12 -12 20 0 5
kind=organisation	2 16 -8 -10 -8
kind=person	13 -18 13 -18 -9
kind=side	-46 -35 77 -12 -15
l1=,	22 -16 -10 0 0
l1=:	13 -15 0 0 -3
l1=<day-ahead>	0 15 -13 0 0
l1=<not>	0 -10 15 0 0
l1=<quality>	-1 13 -16 0 5
l1=a	3 -17 9 0 0
l1=and	20 -10 -7 0 0
l1=by	25 -3 -19 0 0
l1=for	-20 -10 17 0 8
l1=in	-15 0 24 0 -3
l1=is	6 19 -25 0 0
l1=own	0 13 -16 0 0
l2=,	13 -21 10 -3 -1
l2=:	-15 10 0 0 0
l2=<v-suspend>	0 15 -13 0 0
l2=for	-19 0 11 0 0
l2=from	-3 15 -9 0 0
l2=on	-15 4 5 0 0
l3=<name>	9 0 -15 0 6
l3=<number>	15 0 -11 0 0
l3=<v-impose>	-9 -16 24 0 -2
l3=and	-17 -5 18 0 3
l3=announcement	4 9 -15 0 0
l3=for	16 -12 -4 0 0
l3=it	9 19 -25 0 0
l3=to	-4 -18 20 0 0
l4=<gate>	-3 -9 15 0 0
l4=<v-impose>	0 8 -21 0 13
l4=a	-15 1 1 5 0
l4=by	20 -4 -13 0 0
l4=for	18 -4 -11 0 0
l=and the	0 0 -15 0 10
l=for the	-18 2 8 0 0
l=from the	-3 16 -9 0 0
l=that the	0 -16 13 0 0
l=the <quality>	0 19 -17 0 0
lack< do>	2 17 -15 0 -5
lack< lack>	-1 15 -10 0 0
lack< office	-9 16 -6 0 0
lack< organisation	-22 11 7 0 -6
lack< person	-5 22 -13 0 0
lack< power=president	0 20 -16 0 0
lack< present	-15 5 5 0 -3
lack> do>	-21 0 11 4 0
lack> office	-16 3 0 6 0
lack> organisation	-13 15 -2 -6 0
lack> person	-15 17 0 0 -3
lack> power=minister	0 -25 28 0 0
lack> power=president	-10 16 0 0 -3
lack> side	0 -21 17 0 0
lead="	-17 -17 23 0 6
lead=(	-15 7 2 0 0
lead=:	6 4 -1 -7 -15
lead=but	-20 21 -2 0 0
lead=by	24 -11 -14 0 0
lead=i	-6 -6 22 0 -8
lead=the	4 -3 1 -21 0
lead=whether	-1 -12 0 16 0
lead=who	-11 -11 23 0 0
lll=approval of the	1 9 -15 0 0
lr=<begin> 's	17 2 -23 0 4
lr=<begin> :	-27 -7 35 0 0
lr=<begin> have	18 -3 -11 0 0
lr=<begin> say	-6 -4 18 0 0
lr=<begin> to	0 19 -16 0 0
lr=and ,	21 0 -18 0 0
lr=in ,	-24 0 20 0 0
lr=in .	0 16 -12 0 0
lr=the ,	-6 13 -15 4 6
lr=the in	9 14 -21 0 0
lr=the sign	-11 20 -1 0 0
naming=name	-5 -1 24 -25 -18
naming=organisation	2 16 -8 -10 -8
naming=person	29 -2 -21 -1 -1
naming=pronoun	-11 -24 22 0 4
naming=side	-46 -35 77 -12 -15
nc2=agree	-14 -1 19 0 -2
nc2=impose	-14 -14 27 -6 0
nct2=stay present	0 -4 -5 0 16
next="	2 -22 20 0 -5
next=(	-1 -20 23 0 0
next=:	-17 -13 32 0 0
next=;	8 13 -18 -2 -2
nhas-modal	-23 0 9 9 -7
nhas-participle	-12 -7 24 0 0
nhas-past	-2 -16 11 0 4
nt2=modal	-16 2 2 5 -2
nt2=participle-passive	-10 -3 17 0 0
nt2=past	0 -25 12 0 5
nt2=present	9 -7 -9 -7 16
nv0-none	0 -5 12 -19 1
nv1-none	0 -5 12 -19 1
nv2-none	9 5 -4 -17 -8
nv2=be	-4 -16 5 0 16
nv2=other	1 -16 9 0 0
nv2=tell	-5 3 -15 5 12
nvt2=be present	0 -7 -6 0 18
nvt2=have present	8 12 -15 0 -1
nvt2=tell past	0 3 -17 0 15
office=representative	-31 18 0 0 -3
office=secretary	0 -39 34 0 -8
pc0=down	-2 -7 15 0 0
pc1=suspend	0 15 -15 0 0
pct0=propose present	-4 16 -10 0 0
pct1=propose present	-4 16 -11 0 0
pct1=say present	-5 -8 16 0 0
phas-participle	16 0 -13 0 0
power=board	-14 -26 37 0 0
power=bureau	-3 17 -16 0 1
power=cabinet	31 15 -47 0 0
power=commission	24 -3 -27 11 -5
power=council	18 -3 -13 -2 3
power=diet	0 15 -13 0 0
power=house	-13 -6 24 0 0
power=king	11 14 -34 5 0
power=minister	-2 -24 27 -20 -1
power=no power	-18 -39 56 -32 -9
power=parliament	-17 0 0 8 4
power=president	2 7 -15 3 0
power=representative	-31 18 0 0 -3
power=secretary	8 -23 10 0 -3
power=senate	-12 24 -25 0 9
power=treasury	-18 -12 35 0 -2
pt1=participle-passive	17 2 -16 0 0
publish< lack<	-10 20 -8 0 0
publish< office	-14 0 17 0 0
publish< power=commission	1 5 -21 6 0
publish< present	-10 0 16 0 0
publish< side	-4 -6 18 0 0
publish> do>	-12 18 -2 2 -13
publish> organisation	9 1 -15 2 0
publish> past	15 -27 0 0 0
publish> perfect	-6 24 -12 0 0
publish> person	14 -3 -15 0 6
publish> power=commission	24 0 -30 5 0
publish> power=no power	-34 0 33 0 0
publish> power=president	22 -3 -17 0 1
publish> power=prime minister	16 0 -14 0 0
publish> side	-12 -11 28 0 0
pv0=sign	0 -15 16 0 -3
pv1=sign	6 -15 6 0 -4
q:"	-28 0 24 -1 -15
q:'s	10 4 -26 4 11
q:,	6 -8 2 15 -15
q:.	-6 15 -6 -15 9
q:<agent>	6 16 -27 5 0
q:<day-ahead>	-1 -1 12 -5 -17
q:<goods>	4 3 1 -4 -21
q:<level-noun>	-3 -20 24 0 -2
q:<level>	0 -37 38 0 -5
q:<name>	2 16 -6 -5 -25
q:<not>	-26 0 14 5 -2
q:<number>	4 -1 7 0 -34
q:<office>	-38 15 11 -2 0
q:<organisation>	-14 22 -3 -6 -3
q:<person>	0 20 -16 0 -1
q:<quality>	-28 7 11 -1 0
q:<sender>	-5 -8 20 0 0
q:<span>	29 -10 -18 0 4
q:<v-agree>	20 0 -22 -10 4
q:<v-down>	1 -15 19 0 -5
q:<v-end>	10 -20 11 0 -4
q:<v-propose>	-13 -6 17 -6 2
q:<v-say>	-37 0 32 0 -8
q:<v-target>	-6 -12 22 0 0
q:a	-20 0 23 -11 -13
q:agree	-10 -10 26 0 0
q:an	11 -29 10 0 2
q:and	-6 0 14 0 -32
q:are	-2 -11 18 0 0
q:as	-17 0 13 0 0
q:at	12 -26 8 -1 0
q:be	-8 -4 18 0 -2
q:been	-3 -6 17 0 -5
q:by	-5 -13 19 6 -12
q:chip	-4 -9 16 0 0
q:day	-1 -10 18 0 0
q:fee	0 17 -15 0 0
q:first	0 -20 10 0 1
q:government	0 7 -18 10 0
q:had	-17 -10 11 9 0
q:has	4 11 -18 -7 3
q:he	-14 20 -15 -1 11
q:his	-12 26 -17 0 1
q:in	-24 17 16 -13 -24
q:ink	20 -6 -22 0 8
q:it	-4 0 -17 4 24
q:last	-15 0 0 0 6
q:new	2 -19 13 0 0
q:nobody	-8 -5 16 0 0
q:nothing	0 17 -11 0 0
q:on	4 -2 -3 -16 11
q:order	5 7 -16 0 2
q:paper	19 -8 -8 0 0
q:question	-9 17 -8 0 0
q:say	-15 3 11 -4 -1
q:sign	15 12 -26 -5 0
q:start	-7 -9 18 0 0
q:stay	14 0 -15 0 0
q:talk	-1 -18 26 0 0
q:the	-24 4 22 -24 -7
q:they	-11 -11 18 6 0
q:thing	0 0 -16 0 13
q:two	17 -6 -9 0 1
q:up	-9 -6 19 0 0
q:we	-22 3 6 4 -6
q:what	-12 -8 24 0 -5
q:when	24 -14 -20 0 5
q:which	-12 0 15 0 0
q:who	1 26 -23 0 -5
q:with	-2 -20 31 0 -4
q:you	0 -10 16 0 0
q:—	12 -15 0 0 0
qt=past	0 -14 15 7 -17
qt=perfect	14 10 -25 -2 4
r1='s	20 0 -12 -6 0
r1=:	-25 -24 48 0 -2
r1=;	5 8 -15 0 0
r1=<end>	-20 2 3 0 7
r1=for	28 -4 -22 0 0
r1=is	-17 2 9 0 0
r1=the	-14 -6 24 0 0
r1=to	-15 23 -9 0 0
r2=<not>	-20 5 0 0 6
r2=<number>	-12 -5 21 0 0
r2=<office>	20 0 -17 0 0
r2=<person>	-1 -16 15 0 0
r2=<seat>	12 6 -15 0 -1
r2=<v-propose>	-7 -5 19 0 0
r2=a	0 -16 16 0 0
r2=for	-17 11 2 0 0
r2=his	17 1 -16 0 0
r2=it	17 0 -7 0 -3
r2=its	-4 -16 5 5 3
r2=me	0 20 -18 0 0
r2=one	-3 20 -14 0 0
r2=say	0 0 -7 0 15
r2=so	3 15 -18 0 0
r2=the	3 4 -1 1 -22
r2=then	15 0 -14 0 0
r2=whose	-7 21 -14 0 0
r3=(	-5 -12 19 0 0
r3=.	-8 15 -3 2 -11
r3=;	7 13 -17 0 0
r3=<day-gone>	14 0 -15 0 0
r3=<end>	0 1 3 -19 0
r3=<organisation>	4 13 -16 0 0
r3=<person>	-20 0 20 0 0
r3=<v-impose>	11 -23 3 -8 2
r3=<v-stay>	2 -17 11 0 0
r3=a	-11 -4 24 0 0
r3=for	7 19 -23 0 0
r3=in	6 -22 8 0 0
r3=of	-15 -6 12 0 5
r3=pen	4 10 -15 0 0
r3=sit	-6 -10 17 0 0
r3=to	-30 0 14 -4 4
r4=.	25 -4 -19 4 0
r4=;	-15 1 12 0 0
r4=<day-ahead>	0 20 -15 0 0
r4=<duty>	-16 -4 3 13 0
r4=<number>	-5 -7 15 0 0
r4=<quality>	1 -18 15 0 0
r4=<seat>	3 -15 6 0 0
r4=a	0 -14 17 0 0
r4=for	6 -21 0 0 11
r4=is	5 7 -15 0 0
r4=its	19 -4 -12 0 0
r4=of	0 -21 11 0 1
r4=the	-32 10 5 -4 11
r4=with	19 -11 -9 0 0
r=, <office>	17 0 -15 0 0
r=, whose	-7 21 -14 0 0
r=. <end>	4 15 -11 -4 -8
r=<end> <end>	-20 2 3 0 7
r=for <name>	22 0 -19 0 0
r=in <organisation>	8 3 -15 0 0
r=in <seat>	8 8 -15 0 0
r=on <day-gone>	-11 -3 18 0 0
refuse> do>	-18 -24 0 0 32
refuse> organisation	-3 -13 -5 0 24
refuse> person	-9 -10 -6 0 22
rule:any given	27 -27 0 -7 -15
rule:any needed	-8 25 -12 0 -14
rule:any none	9 7 0 -18 -6
rule:own given	37 -23 -11 -6 -13
rule:own needed	-6 27 -17 0 -10
rule:own none	8 3 7 -22 -12
s:"	-31 12 7 -7 0
s:'s	0 15 -15 0 0
s:*	20 0 -20 0 0
s:,	6 11 -4 -19 -10
s::	-3 0 12 -18 -4
s:<agent>	12 7 -19 0 0
s:<day-gone>	47 -42 -6 -19 -12
s:<day-today>	20 -15 -3 -4 -2
s:<gate>	2 6 0 -8 -22
s:<goods-amount>	-6 -9 19 0 0
s:<goods>	-15 -2 5 5 10
s:<level-noun>	0 -4 16 -3 -13
s:<level>	-5 -29 35 0 -14
s:<money>	-11 -8 22 0 0
s:<month-ahead>	-6 -12 17 0 1
s:<month-gone>	-6 -17 27 0 -6
s:<not>	-36 5 -8 19 22
s:<number>	15 -25 17 -1 -34
s:<seat>	-6 17 -2 0 -9
s:<sender>	-28 -14 35 0 0
s:<taker>	-11 -2 18 0 0
s:<v-bear>	-7 -10 16 2 -3
s:<v-buy>	7 0 2 -6 -15
s:<v-deny>	-19 0 15 0 0
s:<v-down>	-6 -14 0 0 23
s:<v-end>	-11 -17 16 -2 9
s:<v-propose>	-26 0 28 0 -16
s:<v-return>	-11 -13 26 0 0
s:<v-say>	-26 -1 4 11 7
s:<v-sell>	-21 13 0 0 -4
s:<v-target>	-17 -4 24 0 -2
s:?	-15 0 10 4 -5
s:a	-16 0 18 2 0
s:affiliate	-1 19 -14 0 0
s:after	9 9 -15 0 0
s:ago	20 -5 -13 0 0
s:agree	-18 0 21 0 -6
s:agreement	-12 -5 18 0 0
s:althing	12 0 -15 0 0
s:and	-16 7 17 -33 -1
s:announcement	12 3 -16 0 0
s:approval	0 19 -22 0 0
s:assent	7 6 -15 0 0
s:at	7 -19 11 0 -20
s:back	-32 6 10 0 0
s:before	4 -12 -13 -5 28
s:between	-3 -12 20 0 0
s:busan	-14 -5 22 0 0
s:but	-10 17 -2 0 -3
s:by	8 -7 2 0 -31
s:cabinet	23 0 -27 0 -2
s:call	0 -10 16 0 0
s:can't	-1 -8 16 0 0
s:case	-4 -8 16 0 0
s:christma	-6 -5 16 0 0
s:control	-9 20 -10 0 0
s:could	-7 -10 0 21 -2
s:decline	-11 -6 -9 0 23
s:decree	0 17 -16 0 0
s:did	15 2 -19 0 0
s:down	5 -16 9 0 0
s:due	-1 -11 17 0 0
s:evening	-7 -4 15 0 0
s:fact	-9 -4 16 0 0
s:federal	0 15 -13 0 0
s:fee	-4 20 -13 0 0
s:for	2 -10 -1 -1 17
s:further	3 7 -15 0 2
s:given	15 -11 -2 0 0
s:good	-2 -14 23 0 -2
s:had	-14 -8 26 0 -16
s:hasn't	-5 13 -15 0 5
s:he	-8 16 -21 4 7
s:home	-20 11 7 0 0
s:if	-30 0 19 3 -5
s:in	1 -1 19 -14 -27
s:initialled	-5 -9 16 0 0
s:is	-8 5 12 -21 -13
s:it	3 -4 1 -15 7
s:it'd	0 17 -14 0 0
s:leave	-14 -4 23 0 -2
s:licence	-4 -5 15 0 0
s:me	-14 13 -18 0 14
s:minute	17 -17 0 0 -1
s:move	-1 -5 15 0 0
s:must	-15 0 7 6 -9
s:name	7 5 -15 0 1
s:need	-15 7 2 0 0
s:neither	-2 17 -11 0 0
s:new	-19 -13 31 3 -2
s:next	-5 -11 20 0 0
s:not	-13 -11 -6 16 22
s:nothing	-12 16 -11 0 6
s:now	0 1 -14 0 15
s:of	-10 -7 19 -4 3
s:other	12 8 -17 0 0
s:our	13 14 -26 0 0
s:over	15 0 -13 0 0
s:owe	0 21 -19 0 0
s:paper	-13 -3 15 0 0
s:pen	13 18 -27 0 -2
s:pending	0 19 -15 0 0
s:procedure	0 17 -15 0 0
s:proclamation	20 -3 -15 0 0
s:rate	-4 -12 20 0 0
s:reach	-7 -6 17 0 0
s:read	-19 -1 17 0 0
s:rule	-15 1 7 0 0
s:run	15 -15 0 0 0
s:she	-12 -9 15 0 3
s:sheet	-16 -6 23 0 0
s:ship	-4 21 -14 0 0
s:side	-1 22 -13 0 -6
s:sign	16 6 -23 0 6
s:signature	10 26 -31 0 -13
s:since	-4 -8 19 0 -5
s:sit	-11 -3 22 0 -2
s:so	10 -4 -21 6 17
s:still	-27 0 20 -1 -6
s:talk	-19 -12 35 0 0
s:telephone	-12 -3 20 0 0
s:tell	-29 0 -3 13 10
s:than	-15 -7 3 0 14
s:that	-8 1 13 -25 0
s:the	-4 6 11 -7 -20
s:them	-15 4 6 0 0
s:then	25 0 -24 0 0
s:they	-4 -14 24 0 -3
s:to	-33 5 11 -6 15
s:too	8 3 -16 1 0
s:vote	-21 2 1 1 5
s:want	-15 24 -11 0 0
s:was	2 -13 15 -2 -12
s:we	-27 -1 5 15 0
s:when	-15 2 15 0 -9
s:whether	-9 -35 17 22 -7
s:which	17 -13 -7 1 2
s:whose	-4 15 -7 0 0
s:will	-26 1 0 5 11
s:would	-18 7 0 0 3
s:yet	-18 20 -3 0 -7
s:—	-4 -18 20 0 0
sa:"	-17 11 5 -1 -7
sa:'s .	10 4 -15 0 0
sa:(	5 -23 11 0 0
sa:, <day-today>	-9 0 15 0 0
sa:, by	10 14 -22 0 0
sa:, has	15 -22 -2 8 -4
sa:, in	21 0 -18 0 0
sa:, so	0 16 -17 0 0
sa:, then	15 0 -13 0 0
sa:, to	9 -16 0 0 0
sa:, whose	0 18 -17 0 0
sa::	-29 -15 38 -1 1
sa:; it	11 5 -16 0 0
sa:; the	-6 -14 22 0 -1
sa:<day-gone>	36 -29 -2 -12 -21
sa:<day-gone> .	20 -32 3 -2 -7
sa:<day-today> ,	22 0 -20 0 0
sa:<gate>	-2 17 -6 0 -7
sa:<goods>	-9 0 -4 2 16
sa:<level-noun>	-7 -11 28 0 -7
sa:<level>	-6 -9 25 0 -9
sa:<money>	-8 -1 15 0 0
sa:<name> is	0 17 -10 0 0
sa:<not>	-17 7 -15 15 14
sa:<number>	9 -13 10 -5 -19
sa:<number> ,	-15 -3 23 0 0
sa:<office> ,	14 11 -20 0 -5
sa:<organisation> 's	-12 -4 16 0 0
sa:<organisation> ,	14 10 -22 0 0
sa:<seat> ,	9 16 -24 0 0
sa:<span>	6 -13 12 -2 -19
sa:<span> ,	17 -10 -7 0 0
sa:<v-bear>	-17 1 12 -5 0
sa:<v-begin>	5 0 1 -3 -21
sa:<v-down>	-1 0 -23 1 26
sa:<v-end>	0 -16 2 0 9
sa:<v-propose>	-10 -6 25 -5 -6
sa:<v-return>	-8 -3 16 0 0
sa:<v-say>	-21 -8 9 11 3
sa:?	-15 0 10 4 -5
sa:additional	16 -4 -10 0 0
sa:affiliate	0 15 -12 0 0
sa:ago	17 0 -14 0 0
sa:agree	-12 -9 28 0 -2
sa:agreement	-8 -9 20 0 0
sa:an order	1 13 -15 0 0
sa:and	-12 15 10 -18 -22
sa:and <name>	-18 -4 30 0 0
sa:approve it	15 -1 -6 0 0
sa:approve the	0 -18 17 0 0
sa:are	-18 5 0 0 6
sa:at	15 -1 -8 2 -15
sa:at <level>	-10 0 16 0 0
sa:at <number>	19 0 -18 0 0
sa:back	-23 12 0 0 0
sa:before	0 -14 -12 -1 30
sa:before the	-13 0 -18 0 25
sa:by	-23 5 22 -2 -13
sa:consent	-3 16 -13 0 0
sa:control	-5 21 -14 0 0
sa:could	-4 -3 -2 16 0
sa:decline	-11 -5 -11 0 23
sa:decree	2 12 -15 0 0
sa:did not	-17 10 0 0 2
sa:did so	15 0 -12 0 0
sa:doe	0 -20 22 0 -2
sa:doe not	0 -16 17 0 0
sa:done	-2 0 -17 9 9
sa:entry	0 15 -14 0 0
sa:fee	0 16 -12 0 0
sa:first	0 -13 16 0 0
sa:for <name>	18 4 -21 0 -2
sa:for now	-8 0 -9 0 18
sa:for the	8 13 -18 0 0
sa:from	0 -22 19 4 -6
sa:gave	17 -12 -7 0 0
sa:good	-8 -1 16 0 0
sa:had	-6 -6 18 1 -13
sa:had sign	9 0 -15 4 0
sa:has not	-17 8 2 0 -1
sa:has to	-19 15 0 0 -3
sa:hasn't	-3 15 -18 0 6
sa:his	11 8 -18 0 -2
sa:his signature	15 0 -15 1 0
sa:if	-19 5 6 0 0
sa:in	9 -2 6 -2 -22
sa:in <month-gone>	-8 -8 18 0 0
sa:in <seat>	0 13 -15 2 -8
sa:in the	9 -22 6 0 0
sa:it ,	0 15 -13 0 -4
sa:it is	15 0 -10 0 -2
sa:it up	13 3 -17 0 0
sa:its	4 11 -24 1 9
sa:leave	-8 -7 20 0 0
sa:look	-1 15 -10 0 0
sa:look at	0 17 -14 0 0
sa:me	-12 17 -12 0 1
sa:me .	-4 23 -19 0 0
sa:minute	7 -15 2 0 0
sa:need	-6 -7 18 0 0
sa:new	-20 -12 26 4 -1
sa:nod	-5 15 -5 0 0
sa:not	-15 -3 3 5 5
sa:not .	-13 27 -13 0 -2
sa:not be	15 -14 -7 5 -1
sa:now	0 8 -21 0 16
sa:of	-6 -7 8 -17 15
sa:of <level>	-2 -7 15 0 0
sa:of a	-21 6 6 0 0
sa:off	-5 -5 16 0 0
sa:on	-3 1 1 -30 12
sa:on <day-gone>	25 -7 -11 -2 -9
sa:on <quality>	0 19 -23 0 5
sa:owe	0 21 -20 0 0
sa:pen	14 8 -20 0 0
sa:pen .	15 0 -12 0 0
sa:port	-4 -8 15 0 0
sa:procedure	0 17 -15 0 0
sa:put his	12 0 -25 0 3
sa:put it	0 -15 8 0 2
sa:rate	-6 -6 17 0 0
sa:read	-18 0 13 0 0
sa:run	19 -9 -8 0 0
sa:say	0 -25 6 0 12
sa:seal	24 -2 -19 0 0
sa:seal of	17 0 -15 0 0
sa:side	-16 18 -2 0 0
sa:sit	-1 -12 18 0 -1
sa:so	5 -1 -16 7 8
sa:still	-16 -1 17 0 -4
sa:talk	-11 -1 19 0 0
sa:tell	-24 13 -5 14 -3
sa:that <name>	-5 -9 20 0 0
sa:that he	-21 0 11 0 0
sa:that the	-17 -14 31 0 0
sa:the	6 -18 16 -15 0
sa:the <organisation>	23 -3 -12 -2 -1
sa:the <person>	-16 0 17 0 0
sa:the duty	-4 11 -17 5 2
sa:the seal	16 0 -14 0 0
sa:then	17 3 -20 0 0
sa:they	-8 -6 20 0 -2
sa:through his	-9 -6 17 0 0
sa:to	-15 3 0 -5 17
sa:to the	23 -13 -3 0 -7
sa:too	16 0 -11 0 0
sa:trade	14 -18 0 0 0
sa:two	10 -20 1 0 0
sa:up to	17 -6 -5 0 0
sa:vote	-18 6 0 0 6
sa:vote on	-6 15 -3 0 0
sa:want	-7 17 -10 0 0
sa:were	-20 2 0 9 0
sa:what	-16 0 18 0 0
sa:when	-20 5 12 0 -5
sa:whose	0 15 -11 0 0
sa:will	-18 -1 9 6 -1
sa:—	-9 0 15 0 0
said 	-51 -22 54 0 2
said approve<	0 -14 18 0 0
said approve>	-6 -9 25 0 -10
said approve> do>	17 -8 -1 0 -12
said lack<	-6 -9 18 0 0
said publish<	2 -30 18 0 0
said sign<	25 -5 -16 0 -3
said sign< lack<	-6 23 -15 0 0
said sign< lack>	-1 -12 16 0 0
said sign< publish<	0 -17 9 0 0
said sign>	14 8 -16 0 -21
said sign> do>	15 -7 -5 -13 3
sb:"	-30 -2 22 -1 3
sb:*	18 0 -18 0 0
sb:,	2 -2 4 -17 2
sb:, <name>	-12 -7 21 0 0
sb:, in	-19 0 14 0 0
sb:, which	17 -3 -10 0 0
sb:, who	-10 -14 25 0 0
sb:: for	2 13 -16 0 0
sb:; the	0 -25 20 3 0
sb:<day-gone>	20 -20 -3 -2 0
sb:<day-gone> by	18 0 -16 0 0
sb:<day-today> ,	6 9 -17 0 0
sb:<duty>	-27 4 10 0 -7
sb:<level>	0 -23 15 3 0
sb:<month-gone>	-7 -8 19 0 0
sb:<name> 's	-20 12 0 0 0
sb:<name> ,	9 8 -22 0 5
sb:<not>	-22 0 8 4 0
sb:<number>	5 -18 15 0 -13
sb:<office> has	-2 -10 15 0 0
sb:<office> in	8 5 -16 0 0
sb:<person> ,	-1 -25 20 0 0
sb:<person> :	-4 26 -15 0 0
sb:<quality> side	20 -9 -9 0 0
sb:<seat>	-17 17 -1 -1 0
sb:<sender>	-10 -12 26 0 0
sb:<v-bear>	4 -17 5 7 -7
sb:<v-down>	-4 -17 27 0 0
sb:<v-propose>	-22 4 13 0 -8
sb:<v-say>	-26 0 15 0 -4
sb:a	-30 8 13 11 -18
sb:and <person>	-29 -5 23 0 3
sb:and the	4 2 -18 0 9
sb:are	4 -20 10 0 0
sb:as	-14 18 -5 0 0
sb:bear	16 0 -13 0 0
sb:before the	16 0 -14 0 0
sb:but	-22 17 0 0 0
sb:but the	-3 18 -12 0 0
sb:by	26 -13 -10 2 -14
sb:doe	-8 16 -8 0 0
sb:federal	0 15 -13 0 0
sb:for <name>	22 0 -17 0 0
sb:he	-16 14 -2 0 0
sb:in	-11 0 20 -12 -6
sb:is	-10 0 18 -8 -18
sb:it ,	-11 -4 18 0 0
sb:its	-8 -10 16 0 2
sb:minister	-15 7 3 0 0
sb:must	-1 -9 15 0 0
sb:name	3 0 -15 0 8
sb:need	-5 16 -7 0 0
sb:nothing	-7 22 -14 0 0
sb:of	-10 10 4 2 -30
sb:on the	0 -12 19 -1 -6
sb:other	13 3 -17 0 0
sb:reporter	0 16 -13 0 0
sb:sign	24 -19 -5 -3 0
sb:sign :	27 -6 -22 0 0
sb:signature	1 25 -25 0 0
sb:take	0 19 -24 0 5
sb:that he	0 15 -13 0 0
sb:that the	-1 -7 15 0 0
sb:the	-1 5 7 -6 -16
sb:the <person>	-8 -7 19 0 0
sb:the other	14 7 -23 0 0
sb:the tariff	-1 16 -10 0 0
sb:to	-21 3 11 0 0
sb:to a	-10 16 -5 0 0
sb:we	-16 0 8 6 0
sb:whether	-8 -22 6 18 -1
sb:which	19 -9 -11 5 0
sb:who	-1 -14 15 0 0
sided	9 22 -23 0 -1
sign< lack<	-16 25 -10 0 0
sign< name	0 20 -16 0 0
sign< person	42 0 -49 0 6
sign< power=council	10 -17 5 0 0
sign< power=no power	6 11 -16 -2 0
sign< publish>	13 -1 -17 0 6
sign> do<	-20 6 3 4 -2
sign> do>	12 0 -21 11 4
sign> future	-17 17 -3 2 -9
sign> lack<	4 17 -19 0 0
sign> name	19 -4 -9 0 -13
sign> office	-14 -17 11 18 0
sign> organisation	-8 -19 32 0 -6
sign> past	9 0 -4 5 -15
sign> perfect	-2 -19 21 -2 -2
sign> person	42 31 -74 5 -9
sign> power=king	11 0 -20 5 0
sign> power=minister	3 15 -17 -8 0
sign> power=president	11 -1 -21 10 1
sign> side	-19 -8 24 0 0
sign> vote>	18 -5 -9 0 0
signature line	19 0 -16 0 0
t0=present-passive	-6 -11 19 0 0
t1=present-passive	-6 -11 19 0 0
t2=future	-25 18 1 0 -10
t2=future-not	0 -7 -9 0 18
t2=modal	-11 -16 21 0 0
t2=past	12 -31 4 0 1
t2=present	-17 15 6 -4 -10
v0-none	3 1 12 -27 -10
v0=have	0 -19 9 4 0
v0=other	-16 -1 16 0 0
v1-none	0 4 11 -25 -9
v1=have	1 -19 9 4 0
v1=other	-16 -1 16 0 0
v2-none	11 -4 14 -20 -33
v2=have	0 26 -24 -4 3
v2=say	0 -17 3 0 7
verbless	14 2 -2 -10 -16
vote< organisation	-7 17 -9 0 0
vote< power=no power	-8 -24 34 0 0
vote> power=minister	0 -14 17 0 -1
vote> power=no power	5 -1 3 0 -16
vote> pronoun	-1 -7 19 0 -2
vote> refuse>	0 -11 -1 0 16
vote> side	0 -10 16 0 0
vt0=have present	1 -17 6 4 0
vt1=have present	1 -17 5 4 0
vt2=have present	0 28 -24 -3 3
vt2=sign future	-9 14 -21 0 16
vt2=sign past	21 -21 -13 1 0
when agreement	-7 1 24 -13 -19
when truce	-2 -9 19 0 -7`;
