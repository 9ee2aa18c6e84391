// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const SIGNOFF_STATE = `given	needed	none	unknown	withheld
<always>	-12 -6 38 -28 -34
a:.	-4 3 16 -4 -35
a:<day-ahead>	-9 24 -8 -1 -15
a:<day-gone>	13 -24 5 -4 -4
a:<day-gone> .	6 -20 6 0 0
a:<day-gone> in	-14 16 -2 0 0
a:<gate>	-9 -4 16 0 0
a:<goods>	-22 17 -1 6 0
a:<level-noun>	-20 -7 29 0 0
a:<level>	6 -16 8 0 -3
a:<not>	-9 0 -15 11 20
a:<number>	-1 -10 19 0 -7
a:<quality>	-29 0 22 1 0
a:<v-down>	-19 -3 5 3 8
a:<v-end>	-2 -5 17 0 0
a:<v-impose>	-4 3 6 2 -16
a:<v-propose>	-28 -8 35 0 -7
a:<v-target>	0 -9 15 0 0
a:additional	15 -3 -10 0 0
a:affiliate	0 15 -13 0 0
a:affiliate rule	0 16 -15 0 0
a:and	3 9 -3 -1 -15
a:at <number>	9 7 -18 0 0
a:back	-7 -12 22 0 0
a:been	-17 20 -5 0 0
a:by	-28 0 28 0 -5
a:consent	0 10 -17 0 2
a:decree	-10 23 -11 0 0
a:did	25 -11 -20 0 1
a:did so	16 0 -14 0 0
a:down	-7 -9 22 0 0
a:extension	13 4 -24 0 8
a:for <name>	19 3 -25 0 0
a:for the	-1 17 -8 0 0
a:from	-1 -16 12 5 0
a:gave	16 -9 -6 0 0
a:good	-5 -9 18 0 0
a:has	-15 6 8 -5 -2
a:has not	-17 18 -8 0 0
a:has to	-10 17 -4 0 -1
a:hasn't	-2 15 -19 0 6
a:he	15 -4 -13 3 0
a:his	2 17 -22 0 -6
a:his signature	10 0 -17 2 0
a:home	-10 0 15 0 0
a:initial	-4 -8 15 0 0
a:issued	7 10 -17 0 0
a:it on	9 4 -15 0 0
a:it up	8 6 -16 0 0
a:leave	-16 0 14 0 0
a:not .	-5 21 -14 0 0
a:not sign	-9 -3 -1 -1 18
a:on	-4 -4 18 -16 -9
a:on the	23 -3 -17 0 2
a:owe	0 22 -21 0 0
a:own	15 -10 0 0 0
a:paper	0 8 -16 0 5
a:pen	8 11 -18 0 0
a:publish	0 21 -17 0 0
a:ratify	2 9 -17 0 1
a:seal	16 -10 -5 0 0
a:sign	0 11 -15 1 1
a:sign .	4 -19 9 1 -2
a:sign the	2 10 -17 2 0
a:sit	-1 -7 15 0 0
a:so	15 9 -23 0 0
a:tariff	0 -19 8 9 0
a:that the	-11 -2 17 0 0
a:the additional	15 0 -12 0 0
a:the extension	15 -1 -12 0 0
a:to	-23 4 12 -20 2
a:two	12 -17 0 0 0
a:until	0 -15 5 0 1
a:vote	-21 3 6 0 0
a:would	-25 4 0 0 2
act approve after	3 -27 24 -8 -4
act approve before	-20 8 7 9 -13
act approve left 3	-2 19 -9 -1 -6
act approve left 6	0 -12 16 0 -2
act approve right 1	12 -16 7 0 -4
act approve right 12 name	-1 -9 17 0 0
act approve right 6 office	10 8 -20 0 0
act approve right 6 organisation	25 -14 -10 0 4
act approve right in clause	14 4 -14 -16 0
act approve right in clause office	19 0 -15 0 0
act approve right in clause organisation	22 2 -22 -9 3
act approve right in clause person	-15 14 -4 0 1
act approve right in clause side	-3 -14 23 0 0
act do after	-2 -13 4 16 10
act do left 12 organisation	15 -14 -3 5 0
act do left 3 office	0 14 -15 0 0
act do left far	-15 10 0 0 0
act do left in clause office	0 11 -16 4 0
act do right 1	17 -5 -11 6 -2
act do right 1 name	25 9 -29 0 -1
act do right 12	-16 11 6 -4 -1
act do right 12 name	-4 -11 16 0 0
act do right 12 person	-14 23 -7 0 0
act do right 3 office	15 -8 -5 1 0
act do right 6	-5 -19 19 3 0
act do right 6 name	-13 -13 29 0 0
act do right 6 office	2 -18 -1 8 6
act do right in clause	15 0 -10 0 -5
act do right in clause pronoun	3 -15 4 -4 6
act lack after	15 6 -12 -18 -8
act lack before	9 1 -4 -16 0
act lack left 3	-24 13 0 0 -4
act lack left 3 person	0 22 -19 0 0
act lack left 6	-23 37 -21 0 -2
act lack left 6 name	0 18 -15 0 0
act lack left 6 organisation	-18 9 0 0 0
act lack left in clause	-58 39 -7 -7 -13
act lack left in clause organisation	-27 2 12 0 -3
act lack left in clause person	-15 33 -21 0 0
act lack left in clause side	0 17 -15 0 0
act lack right 1	-17 -3 22 -1 -9
act lack right 1 office	0 -16 19 0 0
act lack right 3	-19 17 -7 4 0
act lack right 3 organisation	-14 21 -9 0 0
act lack right 3 side	-5 -12 22 0 0
act lack right in clause office	0 -14 16 0 0
act lack right in clause person	-5 18 -9 0 0
act lack right in clause side	3 -15 4 0 0
act publish after	6 -24 14 1 -15
act publish before	-13 -8 28 -11 -8
act publish left in clause office	-17 3 9 0 0
act publish right 1	18 -2 -10 0 -4
act publish right 1 organisation	20 -6 -10 0 0
act publish right 3 person	14 11 -25 0 0
act publish right 6 office	19 0 -19 0 0
act publish right far	-7 -5 17 0 0
act publish right in clause	12 16 -19 0 -5
act publish right in clause office	15 10 -21 0 -1
act publish right in clause organisation	13 2 -18 2 0
act refuse after	1 -7 -14 4 18
act refuse before	5 -18 10 0 0
act refuse right 1	-13 -12 -2 0 23
act refuse right 12	-2 -15 7 0 8
act refuse right in clause	-4 -19 -10 0 30
act refuse right in clause organisation	0 -1 -15 0 18
act sign before	42 9 -43 -23 4
act sign left 1 person	16 -3 -10 0 0
act sign left 12	9 -19 4 0 2
act sign left 12 organisation	5 -15 7 0 0
act sign left 12 person	17 0 -16 0 0
act sign left 12 side	-18 2 9 0 0
act sign left 3	-2 17 -13 -1 0
act sign left 3 person	0 16 -20 0 5
act sign left 6	21 0 -15 0 0
act sign left 6 name	5 11 -16 0 0
act sign left 6 person	19 -11 -12 0 0
act sign left in clause	16 8 -17 -5 -12
act sign left in clause person	18 7 -27 0 0
act sign right 1 person	27 0 -23 0 0
act sign right 1 side	-22 -5 31 0 0
act sign right 12 name	6 -15 0 0 0
act sign right 12 organisation	-16 -4 21 0 0
act sign right 12 person	26 8 -32 0 0
act sign right 3	9 -2 -20 14 3
act sign right 3 name	21 -11 -9 0 -2
act sign right 3 office	-22 -4 24 4 -5
act sign right 3 person	11 7 -35 15 0
act sign right 6 person	0 24 -27 0 0
act sign right in clause	16 6 -24 7 -4
act sign right in clause name	22 0 -18 0 -7
act sign right in clause person	22 16 -37 5 -17
act sign right in clause pronoun	0 12 -19 -5 9
act sign right in clause side	-43 -5 32 0 6
act vote before	-28 5 26 -7 -22
act vote right 3	-28 11 6 -1 -3
act vote right 3 organisation	-17 17 -4 0 0
act vote right far	5 -20 2 0 7
act vote right far organisation	-1 -16 6 0 9
act vote right in clause	-20 -4 23 -5 0
act vote right in clause pronoun	0 -7 16 0 0
approve< future	4 14 -25 5 0
approve< power=minister	-16 2 12 0 0
approve< power=president	-16 3 0 9 -1
approve< present	-22 9 6 0 0
approve< vote>	0 13 -16 1 0
approve> do<	26 -6 -14 0 0
approve> future	-11 28 -17 0 0
approve> name	0 -18 17 0 0
approve> office	27 -4 -24 0 0
approve> organisation	22 0 -18 -12 2
approve> past	7 14 -18 0 0
approve> perfect	21 -40 5 0 2
approve> power=cabinet	32 6 -42 0 -1
approve> power=commission	-3 -19 24 0 0
approve> power=diet	0 15 -15 0 0
approve> power=government	8 -18 8 0 0
approve> power=minister	0 -15 14 0 0
approve> power=ministry	0 -22 28 0 0
approve> refuse>	-15 -23 0 0 27
approve> side	-10 -22 38 0 0
asks	-17 0 14 4 -4
b:; the	0 -20 15 4 0
b:<day-gone> by	15 0 -13 0 0
b:<day-today>	3 -15 3 0 0
b:<goods>	-11 0 16 0 0
b:<level>	-7 -9 17 0 0
b:<name>	-22 11 8 -2 0
b:<not>	-23 5 6 3 -5
b:<organisation>	-20 -6 28 0 0
b:<organisation> 's	0 -16 13 0 0
b:<person>	-12 -8 20 -1 0
b:<quality>	-3 15 -9 -3 0
b:<seat>	0 20 -20 0 0
b:<v-bear>	0 -20 15 5 0
b:<v-propose>	-20 3 6 1 0
b:<v-say>	-16 0 16 -3 -3
b:after	-5 -33 40 0 0
b:and <person>	-12 0 15 0 0
b:and for	0 15 -13 0 0
b:and the	5 2 -16 0 9
b:approve	-3 16 -8 0 0
b:as	-11 -2 15 0 0
b:at	-19 -6 34 0 0
b:be	-20 7 8 0 0
b:before the	15 0 -11 0 0
b:both	13 6 -18 0 0
b:but	-18 22 -2 0 0
b:but the	-3 15 -9 0 0
b:by	27 -6 -14 -7 -9
b:day	15 -2 -10 0 0
b:deal	-1 17 -12 0 0
b:doe	-9 15 -7 0 0
b:for	-19 1 8 0 5
b:for <name>	0 19 -23 0 0
b:for the	-21 -1 16 0 0
b:from	-18 13 0 0 0
b:from the	-1 19 -15 0 0
b:get	4 12 -16 0 0
b:i	-8 -8 19 0 0
b:in <seat>	0 13 -16 0 1
b:it	-17 4 7 -1 0
b:its	-10 -14 17 0 3
b:meet	-8 -7 20 0 0
b:nothing	0 16 -15 0 0
b:notice	0 11 -15 6 0
b:of	-4 3 5 0 -17
b:require	0 17 -15 0 0
b:signature	0 19 -17 0 0
b:tell	0 -12 19 0 0
b:the	-9 16 2 -2 -19
b:the <organisation>	-14 -3 20 0 0
b:the <quality>	0 23 -21 -1 0
b:to	-22 0 17 0 -4
b:to the	-17 0 9 0 0
b:two	-11 -1 16 0 0
b:was	4 -16 6 0 0
b:whether	-9 -19 0 24 0
b:which	15 -8 -9 5 0
b:who	-9 -12 21 0 0
b:will	-9 -3 17 0 0
beside given	47 -36 -6 -27 -39
beside given name	15 -8 -6 0 0
beside given office	-5 -21 25 0 0
beside given organisation	37 -16 -17 -4 -9
beside given person	33 0 -31 -2 -6
beside given side	-37 4 27 0 0
beside needed	-54 49 -11 -2 -23
beside needed organisation	-27 24 -2 -9 -9
beside needed person	-20 40 -23 0 -1
beside needed side	0 -15 18 0 0
beside none	-16 -16 54 -29 -29
beside none name	-21 -7 36 -23 -10
beside none office	2 11 -17 3 0
beside none organisation	-6 11 1 0 -23
beside none person	18 -17 4 -26 -4
beside none pronoun	-17 -18 21 3 5
beside none side	-24 -30 54 -12 -15
beside unknown	-9 -8 -5 21 0
beside withheld	-14 -17 -16 0 34
beside withheld organisation	-8 -7 -10 0 22
c0=bear	3 -16 6 5 0
c0=impose	-16 11 3 0 -1
c1=bear	1 -18 9 5 0
c2=begin	-9 -7 21 0 0
c2=propose	-22 -7 29 0 -3
c2=say	-16 -4 11 7 0
c2=stay	-3 -6 16 -1 0
ct0=impose past-passive	0 -16 10 0 0
ct0=impose perfect	-15 -8 25 0 0
ct1=impose past-passive	0 -16 10 0 0
ct1=impose perfect	-15 -4 22 0 0
ct2=agree future	-3 13 -18 0 12
ct2=agree past	11 -30 -1 2 0
ct2=agree perfect	19 -15 0 -7 -6
ct2=bear present	-5 16 -9 0 0
ct2=down present	-10 0 15 0 0
ct2=impose future	-15 21 -14 -1 9
ct2=impose past	25 -49 0 0 -3
ct2=say present	0 -31 26 0 0
do< modal	3 19 -25 0 0
do< office	0 19 -20 2 -2
do< past	-6 -15 18 5 -2
do< power=minister	0 -28 28 0 0
do< power=president	-12 17 -6 3 -2
do< pronoun	-11 -25 27 0 3
do< side	-11 -6 21 0 0
do> future	-20 5 6 1 -10
do> infinitive	-8 -7 15 0 0
do> perfect	4 -21 14 -14 0
do> perfect-not	-15 6 0 0 -2
do> person	-5 16 -8 4 -11
do> power=cabinet	26 -17 -6 0 0
do> power=minister	-24 -6 21 -8 8
do> power=no power	16 2 -6 -16 -16
do> power=treasury	-7 -11 21 0 0
do> side	-4 0 15 0 -9
f:'s	-3 -11 6 -4 16
f:-	-8 -7 20 0 0
f:.	1 19 -3 -8 -19
f::	15 14 -20 0 -7
f:;	18 0 -16 0 -2
f:<agent>	15 -16 0 2 -12
f:<day-ahead>	10 -20 15 -6 -21
f:<gate>	-8 23 -9 0 -5
f:<level>	-12 6 15 -1 -12
f:<money>	-3 -14 17 0 0
f:<name>	-17 6 15 -8 -6
f:<not>	6 8 -19 0 13
f:<number>	6 -16 9 -1 -10
f:<office>	4 -16 10 0 0
f:<organisation>	11 21 -34 0 6
f:<person>	15 19 -26 -6 0
f:<points>	5 12 -15 0 0
f:<quality>	15 -4 -7 -2 0
f:<seat>	6 13 -21 -2 0
f:<v-begin>	16 -3 -12 2 0
f:<v-end>	18 -37 6 0 -2
f:<v-impose>	12 -17 5 -25 9
f:<v-return>	-9 -2 16 0 0
f:<v-say>	-13 -6 16 0 4
f:<v-stay>	8 -23 1 -2 12
f:<v-threaten>	-7 -5 18 0 0
f:<v-up>	15 -9 -7 0 3
f:?	-16 -6 6 0 8
f:a	-6 -17 28 -10 -2
f:after	17 -12 -3 0 0
f:agree	-15 -13 32 0 0
f:alone	-7 16 -9 0 0
f:already	-7 20 -12 0 0
f:an	-18 0 10 0 4
f:annex	19 0 -16 0 0
f:arrive	0 -15 17 0 0
f:as	29 0 -31 0 5
f:at	0 -21 15 0 0
f:before	0 -16 -4 0 21
f:being	11 4 -16 0 0
f:both	21 1 -20 0 0
f:broker	15 0 -12 0 0
f:call	-21 0 25 0 0
f:can	-20 27 -13 0 0
f:country	-7 -8 18 0 0
f:decree	18 -5 -13 0 0
f:doe	-15 0 11 0 0
f:down	-11 -2 21 0 0
f:each	-3 -7 18 0 0
f:fall	-18 0 21 0 0
f:full	0 18 -15 0 0
f:further	2 13 -15 0 0
f:had	-8 21 -19 9 3
f:has	25 0 -29 0 4
f:have	7 -27 5 4 2
f:he	-54 35 4 -5 -4
f:his	20 0 -14 0 -5
f:in	7 6 -9 -15 0
f:is	16 -21 1 -7 2
f:it	18 -11 -9 6 0
f:its	-9 18 -9 0 2
f:keep	3 0 -16 0 15
f:licence	-10 -8 22 0 0
f:look	-2 26 -22 0 0
f:man	11 -6 -15 0 9
f:may	8 -20 0 6 0
f:need	-14 21 -7 0 0
f:neither	-17 1 12 0 0
f:nobody	16 -3 -11 0 0
f:noon	-16 -3 21 0 0
f:not	-16 4 0 2 3
f:nothing	19 -12 -19 0 13
f:now	12 4 -15 0 0
f:on	-3 -5 8 -18 8
f:once	-3 23 -29 0 10
f:one	-21 18 0 0 -3
f:our	11 -15 0 0 0
f:over	18 2 -26 0 6
f:owe	0 18 -18 0 0
f:people	-9 -11 21 0 0
f:ratify	11 6 -18 0 0
f:say	-25 8 3 1 4
f:side	5 16 -17 0 -1
f:sign	7 11 -21 -1 8
f:signature	-20 -4 27 0 0
f:since	6 -24 -6 0 18
f:somebody	15 0 -12 0 0
f:state	11 -17 0 0 0
f:still	-10 -8 19 0 0
f:talk	-13 -4 22 0 0
f:than	0 -22 17 0 0
f:that	-33 6 11 -8 13
f:the	12 0 -5 -16 0
f:they	-25 3 4 10 0
f:time	-5 -7 16 0 0
f:to	23 -11 -3 -11 -8
f:truce	-20 2 12 0 0
f:two	0 -19 14 10 -1
f:until	15 -14 0 0 -1
f:us	-7 -14 24 0 0
f:vote	2 -26 13 0 6
f:want	18 -1 -12 0 0
f:was	-6 -15 25 0 -5
f:were	23 -18 -8 0 0
f:what	-11 -28 26 0 4
f:when	13 6 -17 0 0
f:which	-16 -4 11 0 10
f:who	19 -1 -26 0 14
f:without	25 10 -31 0 0
f:would	-37 17 3 -1 7
f:you	17 -8 -6 0 0
first-of-paragraph	-15 -34 65 -20 -42
has-future	-30 17 0 0 4
has-infinitive	-12 -16 32 0 0
has-modal	-42 16 0 14 -3
has-participle	13 -28 5 0 -4
has-past	8 -35 17 -3 0
head=althing	5 11 -19 0 0
head=beijing	0 -13 19 0 0
head=board	-4 -21 26 0 0
head=cabinet	29 16 -46 0 0
head=china	-9 -18 34 0 0
head=commission	28 -16 -14 11 -6
head=council	16 1 -13 -1 0
head=court	-8 -40 49 0 0
head=customs	-5 -37 33 0 0
head=diet	0 15 -14 0 0
head=economy	10 8 -17 0 0
head=executive	-6 -6 15 0 0
head=general	15 6 -24 0 0
head=government	-14 -8 24 0 0
head=governments	0 -15 8 0 0
head=house	-20 -17 35 0 0
head=king	8 12 -29 4 0
head=minister	1 -14 16 0 -13
head=ministers	-5 15 -24 0 15
head=ministry	-21 -3 19 0 0
head=parliament	-21 1 -1 6 3
head=president	4 20 -27 2 -2
head=regulator	-14 -19 31 0 0
head=representative	-19 10 5 0 -4
head=secretary	0 -39 39 0 -10
head=security	-2 16 -11 0 0
head=senate	-11 21 -16 0 2
head=trade	-16 -12 25 0 4
head=union	-14 -4 22 0 0
kind=organisation	3 18 -11 -15 -10
kind=person	12 -17 13 -13 -9
kind=side	-49 -36 73 -14 -11
l1="	-9 -7 16 0 0
l1=,	20 -12 -8 0 1
l1=<day-ahead>	0 17 -16 0 0
l1=<not>	-10 -18 28 0 0
l1=<quality>	-1 14 -15 0 3
l1=a	2 -27 19 0 0
l1=and	22 -7 -7 0 -2
l1=at	-7 -1 15 0 0
l1=both	9 9 -17 0 0
l1=in	-16 -5 26 0 -5
l1=is	3 18 -23 0 0
l1=no	0 -17 18 0 0
l1=own	0 12 -16 0 0
l1=the	-1 17 -13 4 -7
l1=with	-14 0 17 0 0
l2=<person>	-4 -10 17 0 -2
l2=<v-suspend>	0 17 -15 0 0
l2=approval	0 16 -15 0 0
l2=for	-18 0 13 0 0
l2=from	-1 19 -14 0 0
l2=of	-7 16 -9 3 -2
l2=on	-20 9 8 0 0
l2=only	0 -13 16 0 0
l2=signature	1 16 -20 0 0
l3=:	3 15 -15 0 -1
l3=<level-noun>	-1 -9 16 0 0
l3=<name>	5 0 -15 0 6
l3=<number>	16 -3 -8 0 0
l3=<organisation>	0 16 -14 0 0
l3=<seat>	-10 22 -6 0 -3
l3=and	-25 -1 23 0 4
l3=he	-15 4 5 0 0
l3=it	14 13 -26 0 0
l3=on	-11 -20 13 5 3
l3=to	-1 -16 13 0 0
l4="	-6 -9 20 0 0
l4='s	8 9 -16 0 0
l4=<gate>	-3 -13 18 0 0
l4=<name>	-12 -6 22 0 0
l4=<not>	-8 18 -8 0 0
l4=<v-agree>	10 1 -20 0 4
l4=<v-impose>	2 3 -17 0 12
l4=a	-15 5 0 5 0
l4=for	20 -12 -6 0 0
l4=sign	8 0 -17 0 5
l=: the	0 17 -14 0 0
l=<person> ,	-16 -13 26 0 0
l=and the	7 2 -20 0 10
l=for the	-17 0 10 0 0
l=from the	-1 20 -16 0 0
l=the <quality>	0 24 -23 0 0
lack< organisation	-29 3 15 -2 -7
lack< past	11 12 -20 0 0
lack< person	-8 25 -15 0 0
lack< present	-19 13 0 0 -2
lack> do>	-17 6 3 1 0
lack> person	-29 32 -3 0 -5
lack> power=cabinet	0 21 -24 0 0
lack> power=minister	-1 -29 26 0 0
lack> power=no power	-19 6 11 -3 0
lack> power=president	-14 18 0 0 -5
lack> present	-15 2 7 0 0
lack> side	0 -14 17 0 0
lead=and	-5 -11 15 0 0
lead=but	-18 21 -2 0 0
lead=by	26 -12 -16 0 0
lead=china	10 -19 2 0 -1
lead=does	-5 16 -11 0 0
lead=he	-5 -4 -9 8 19
lead=i	-6 -5 21 0 -6
lead=it	-9 -14 28 0 0
lead=member	9 13 -21 0 0
lead=the	11 -11 6 -25 -1
lead=trump	-7 -30 33 0 0
lead=whether	-7 -13 0 21 0
lead=who	-10 -13 24 0 0
lll=<person> : the	-2 17 -12 0 0
lll=approval of the	0 12 -17 0 0
lr=, ,	7 -15 0 0 0
lr=<begin> 's	19 3 -26 0 5
lr=<begin> :	-35 -10 49 0 0
lr=<begin> for	16 -6 -10 0 0
lr=<begin> tell	0 15 -11 0 0
lr=<begin> to	0 19 -16 0 0
lr=and ,	27 0 -28 0 0
lr=in ,	-23 0 20 0 0
lr=in .	-3 19 -14 0 0
lr=in on	-8 -1 15 0 0
lr=the ,	-2 15 -21 4 6
lr=the ;	2 11 -16 0 0
lr=the in	11 18 -30 0 0
lr=the sign	-13 16 0 0 0
lr=the will	-1 -10 15 0 0
lr=the would	-1 19 -21 2 0
naming=name	-4 -7 27 -25 -15
naming=organisation	3 18 -11 -15 -10
naming=person	26 0 -19 0 -6
naming=pronoun	-12 -23 23 0 5
naming=side	-49 -36 73 -14 -11
nc2=agree	-11 0 19 0 -6
nc2=end	10 -15 -4 0 4
nc2=impose	-9 -16 17 -7 6
nc2=stay	-17 -6 8 -2 16
nc2=suspend	0 11 -15 0 2
nct2=impose past	-1 -18 15 0 1
nct2=stay present	-7 -3 0 0 15
next=(	-2 -20 22 0 0
next=:	-10 -22 30 0 0
next=which	-6 0 16 0 -1
nhas-future	-1 -17 16 0 3
nhas-modal	-28 0 11 8 -7
nhas-participle	-6 -7 16 0 0
nhas-present	14 8 -23 -14 7
nt2=future	0 -15 17 0 0
nt2=modal	-17 5 1 4 -2
nt2=pluperfect	-6 -7 18 0 0
nt2=present	11 -3 -14 -8 15
nv0-none	1 -6 10 -18 2
nv1-none	1 -6 10 -18 2
nv2=have	9 19 -22 0 0
nv2=other	6 -23 10 0 0
nv2=tell	-3 7 -20 3 12
nvt2=be present	0 -8 -2 0 17
nvt2=have present	10 9 -15 0 0
nvt2=tell past	0 3 -19 0 15
office=executive	-6 -6 15 0 0
office=representative	-19 14 1 0 -4
office=secretary	-4 -36 42 0 -8
pc0=propose	-10 16 -4 0 0
pc1=suspend	0 16 -15 0 0
pct0=propose present	-4 16 -11 0 0
phas-participle	15 3 -17 0 0
power=board	-12 -29 40 0 0
power=bureau	-3 16 -16 0 3
power=cabinet	32 19 -51 0 0
power=commission	37 -15 -23 11 -7
power=council	12 5 -20 -2 2
power=diet	0 20 -19 0 0
power=government	-8 -4 17 0 -1
power=house	-11 -4 21 0 0
power=king	14 11 -33 4 0
power=minister	1 -32 28 -24 0
power=ministry	-22 0 16 0 -4
power=no power	-20 -42 62 -32 -9
power=parliament	-21 1 -1 6 3
power=president	-3 18 -18 1 0
power=representative	-19 10 5 0 -4
power=secretary	8 -22 14 0 -5
power=senate	-16 19 -15 0 9
power=treasury	-21 -12 38 0 -1
pt1=participle-passive	15 5 -19 0 0
publish< lack<	-12 15 -4 0 0
publish< office	-15 1 10 0 0
publish< past	0 -18 14 0 0
publish< power=council	11 2 -15 0 0
publish< present	-9 -2 16 0 0
publish> do>	-10 28 -10 1 -15
publish> organisation	11 4 -18 2 0
publish> past	14 -29 0 0 0
publish> perfect	-2 23 -12 0 -2
publish> person	10 1 -15 0 4
publish> power=commission	36 -2 -38 5 0
publish> power=no power	-41 0 35 0 0
publish> power=president	28 -11 -16 -1 0
publish> power=prime minister	12 2 -18 0 0
publish> side	-17 -1 20 0 0
pv0=sign	0 -21 18 0 -2
pv1=sign	9 -23 9 0 -3
pv1=suspend	-1 15 -11 0 0
pvt0=other perfect	0 -12 16 0 0
pvt1=other perfect	0 -12 16 0 0
q:"	-30 14 10 -2 -16
q:'	-15 -8 24 0 0
q:'s	8 4 -24 4 14
q:,	10 -12 1 15 -11
q:.	-7 11 -1 -15 9
q:<agent>	8 8 -18 4 0
q:<day-ahead>	5 -2 1 0 -22
q:<day-gone>	19 -16 3 -11 -13
q:<duty>	0 -13 18 -1 -12
q:<goods>	11 -3 4 -9 -27
q:<level>	-1 -32 39 -3 -12
q:<money>	2 15 -17 0 0
q:<name>	0 9 4 -11 -31
q:<not>	-30 4 13 6 -4
q:<number>	14 -11 4 0 -32
q:<office>	-32 18 6 -4 0
q:<organisation>	-12 27 -10 -9 -2
q:<person>	0 15 -9 -2 -4
q:<quality>	-16 25 -11 -3 0
q:<sender>	-9 -17 31 0 0
q:<span>	36 -21 -14 0 4
q:<v-agree>	17 -1 -12 -15 1
q:<v-bear>	-20 5 8 -3 3
q:<v-impose>	18 3 -12 -12 0
q:<v-propose>	-17 6 4 -8 2
q:<v-say>	-25 2 21 0 -15
q:<v-suspend>	17 -13 0 -1 -5
q:?	-5 15 -13 9 -3
q:@	15 -1 -11 0 0
q:agree	-2 -7 15 0 -4
q:agreement	-31 -5 33 0 0
q:all	-4 -10 17 0 0
q:an	7 -34 19 0 1
q:and	-8 -4 21 0 -31
q:announce	-13 0 18 0 0
q:another	5 -15 0 0 4
q:any	0 -23 24 0 0
q:as	-21 7 5 0 0
q:at	17 -25 1 -1 0
q:been	-22 0 28 0 -8
q:before	-7 18 -8 0 0
q:call	-1 -18 24 0 0
q:chip	-4 -10 17 0 0
q:company	0 -17 14 0 0
q:consensu	0 17 -14 0 0
q:country	0 11 -16 0 3
q:day	-4 -7 18 0 0
q:deal	-8 -4 15 0 0
q:do	-7 -22 22 6 0
q:duty	17 -2 -7 0 -1
q:fee	-2 26 -22 0 0
q:first	6 -23 8 0 1
q:four	-5 -6 15 0 0
q:get	0 -15 19 0 0
q:good	5 -20 10 0 0
q:half	13 6 -20 0 0
q:he	-16 15 -7 -3 10
q:head	0 -13 15 0 0
q:his	-7 18 -14 0 2
q:hold	0 -17 16 0 0
q:in	-17 4 16 -16 -16
q:ink	21 -6 -25 0 9
q:it	3 -9 -13 5 27
q:last	-19 0 6 0 6
q:make	0 -13 16 0 0
q:me	0 22 -21 0 0
q:meet	-15 8 1 0 0
q:name	10 0 -20 0 6
q:next	0 -15 15 0 0
q:nobody	-7 -8 16 0 0
q:not	-15 0 13 1 -15
q:nothing	-2 21 -13 0 0
q:offer	0 -18 19 0 0
q:peace	0 -16 14 0 0
q:preliminary	0 17 -15 0 0
q:procedure	0 15 -13 0 0
q:propose	16 0 -13 0 0
q:public	-5 -14 19 0 0
q:question	-8 17 -10 0 0
q:renewal	0 19 -17 0 0
q:reporter	0 -19 23 0 0
q:sale	0 -13 15 0 0
q:side	-8 19 -8 0 -2
q:sign	15 7 -19 -10 0
q:signature	6 5 -16 0 1
q:since	-4 -12 18 0 0
q:start	-4 -9 15 0 0
q:talk	0 -22 26 0 0
q:tariff	-17 -8 26 0 0
q:tell	-20 16 0 0 -7
q:than	0 -14 16 0 0
q:that	-6 25 -13 0 -8
q:the	-27 4 23 -17 -9
q:thing	0 1 -16 0 12
q:truce	14 1 -19 4 0
q:two	23 -13 -10 0 3
q:until	23 -4 -12 0 0
q:up	-8 -12 21 0 0
q:we	-20 2 6 4 -4
q:what	-17 -5 23 0 -6
q:when	20 -18 -10 0 6
q:who	6 29 -27 0 -7
q:with	-3 -23 33 0 -3
q:within	14 0 -15 0 0
q:without	0 -15 16 0 0
q:would	-18 19 -7 0 5
q:—	12 -18 0 0 0
qt=future	-16 1 13 0 -5
qt=past	3 -6 10 7 -19
qt=perfect	10 6 -15 -5 0
qt=pluperfect	-15 0 7 0 2
r1='s	19 0 -13 -5 0
r1=:	-15 -26 37 0 -2
r1=;	5 7 -15 0 0
r1=<end>	-21 5 0 0 8
r1=<number>	-11 0 16 0 0
r1=<v-bear>	1 14 -15 0 0
r1=<v-impose>	0 0 5 3 -16
r1=<v-propose>	-12 -9 25 0 0
r1=agree	-6 -3 15 0 0
r1=did	18 -5 -15 0 1
r1=for	36 -4 -30 0 0
r1=in	11 16 -24 0 -4
r1=is	-17 6 4 0 0
r1=need	-4 -15 20 0 0
r1=sign	0 16 -10 1 -9
r1=to	-19 21 -4 0 0
r2=<day-today>	-6 -6 16 0 0
r2=<goods>	-10 -8 24 0 0
r2=<not>	-22 6 0 0 8
r2=<number>	-13 -8 23 0 0
r2=<office>	23 -3 -18 0 0
r2=<seat>	10 12 -20 0 -2
r2=<v-say>	-24 -3 0 8 13
r2=a	12 -19 0 0 0
r2=at	10 7 -17 0 0
r2=be	0 -11 16 0 0
r2=been	-7 15 -7 0 0
r2=consent	2 12 -15 0 0
r2=decide	0 17 -14 0 0
r2=for	-21 13 4 0 0
r2=has	7 -16 6 4 -5
r2=his	21 0 -15 0 0
r2=its	-3 -18 6 6 2
r2=me	0 19 -16 0 0
r2=no	0 -11 16 0 0
r2=one	-3 19 -14 0 0
r2=say	-2 0 -10 0 18
r2=so	6 11 -18 0 0
r2=the	1 -2 4 1 -25
r2=then	11 4 -17 0 0
r2=to	-15 -6 12 0 5
r2=whose	-7 21 -15 0 0
r2=without	0 15 -12 0 0
r3=(	-7 -8 17 0 0
r3=<end>	1 1 1 -21 0
r3=<goods>	-15 5 0 5 0
r3=<person>	-27 -3 31 0 0
r3=<v-bear>	0 -18 20 0 0
r3=<v-impose>	9 -19 2 0 3
r3=a	-18 -9 31 0 0
r3=at	13 3 -16 0 0
r3=for	7 26 -30 0 0
r3=has	3 8 -18 0 3
r3=in	14 -30 3 0 0
r3=no	2 4 -17 0 8
r3=on	-2 -17 21 0 0
r3=pen	6 10 -17 0 0
r3=say	1 -15 3 3 -3
r3=that	-16 -6 24 0 -3
r3=to	-27 5 8 -5 5
r4=.	14 6 -21 3 0
r4=;	-17 1 10 0 0
r4=<day-ahead>	0 15 -9 0 0
r4=<goods>	-15 8 0 0 0
r4=<quality>	6 -20 7 0 0
r4=<seat>	9 -19 5 0 0
r4=at	-17 2 8 0 0
r4=for	7 -36 3 0 12
r4=his	-16 16 -9 5 0
r4=in	-15 16 1 0 0
r4=its	16 0 -11 0 0
r4=of	0 -25 12 0 0
r4=tariff	-16 0 3 6 0
r4=the	-32 7 9 -3 14
r4=with	15 -12 -5 0 0
r=, then	11 4 -18 0 0
r=, whose	-7 21 -15 0 0
r=, without	0 15 -12 0 0
r=<end> <end>	-21 5 0 0 8
r=for <name>	31 -7 -25 0 0
r=has to	-5 18 -8 0 0
r=in <seat>	9 18 -28 0 0
r=on <day-ahead>	-2 -10 17 0 0
r=on <day-gone>	-13 0 15 0 0
r=sign for	-16 9 5 0 0
refuse> do>	-16 -25 -2 0 32
refuse> organisation	-1 -14 -9 0 26
refuse> perfect	-3 -3 -6 0 16
refuse> person	-10 -13 0 0 19
rule:any given	29 -37 5 -14 -24
rule:any given,given	22 0 -17 0 0
rule:any given,needed	-9 -9 21 0 0
rule:any needed	-20 18 4 -1 -24
rule:any none	2 10 6 -23 -9
rule:own given	59 -26 -32 -14 -21
rule:own needed	-20 36 -14 0 -18
rule:own none	-7 -1 28 -29 -19
rule:own withheld	-3 -6 -2 0 15
s:"	-28 4 14 -7 0
s:'s	3 14 -17 6 0
s:*	22 0 -23 0 0
s:,	8 9 -2 -17 -12
s:/	-8 0 15 0 0
s::	0 -3 14 -18 -5
s:;	7 14 -25 8 -7
s:<agent>	6 7 -15 3 -2
s:<day-ahead>	-14 19 0 -16 -8
s:<day-gone>	45 -43 -9 -19 -13
s:<day-today>	28 -22 -6 -6 0
s:<gate>	2 11 -4 -7 -23
s:<goods-amount>	-7 -11 21 0 0
s:<level-noun>	-4 -6 16 0 -14
s:<level>	1 -37 31 0 -21
s:<money>	-15 -18 34 0 0
s:<month-gone>	2 -15 17 0 -7
s:<not>	-32 2 -4 22 23
s:<number>	10 -22 19 0 -32
s:<organisation>	-10 -4 16 1 -14
s:<person>	0 -5 15 -12 -7
s:<quality>	15 -9 -3 1 -1
s:<seat>	-10 22 -2 -6 -13
s:<sender>	-31 -17 44 0 0
s:<taker>	-10 -8 24 0 0
s:<v-bear>	-14 -12 26 2 -5
s:<v-buy>	3 0 4 -8 -18
s:<v-deny>	-21 -6 25 0 0
s:<v-down>	-3 -22 0 0 23
s:<v-end>	-5 -24 12 -2 12
s:<v-propose>	-35 1 33 -1 -17
s:<v-return>	-14 -8 22 0 0
s:<v-say>	-32 3 7 11 7
s:<v-sell>	-15 11 2 0 -6
s:<v-target>	-14 -2 20 0 -5
s:?	-17 0 14 4 -4
s:about	-9 -5 18 0 0
s:act	-7 -12 21 0 0
s:additional	24 -15 -10 0 0
s:affiliate	-1 18 -13 0 0
s:again	-8 -2 15 0 0
s:ago	22 -4 -16 0 0
s:agree	-24 0 29 -2 -10
s:althing	9 5 -17 0 0
s:and	-14 10 12 -36 -5
s:announce	4 -17 10 0 -3
s:announcement	16 5 -21 0 0
s:answer	-9 -11 15 6 0
s:approval	0 27 -28 0 0
s:are	-7 -12 15 0 3
s:assent	13 3 -15 0 0
s:at	1 -23 17 0 -18
s:back	-28 3 13 0 0
s:because	0 -17 5 0 7
s:before	0 -9 -11 -4 30
s:between	3 -18 12 0 0
s:busan	-17 -10 29 0 0
s:but	-12 19 -3 0 -2
s:by	12 2 -5 0 -33
s:cabinet	25 0 -30 0 -1
s:call	-6 -12 24 0 0
s:case	-4 -8 16 0 0
s:chip	-7 -5 17 0 0
s:christma	-5 -7 16 0 0
s:comment	-8 0 16 0 0
s:commerce	1 -25 13 0 -3
s:confirm	-4 -17 26 0 0
s:contract	-10 -5 16 0 0
s:control	-12 20 -10 0 0
s:could	-12 -12 0 20 0
s:council	0 18 -16 0 0
s:country	-13 -2 20 0 0
s:cut	-16 -8 9 3 1
s:day	16 -6 -1 0 -5
s:deal	-23 27 -8 0 0
s:decline	-11 -6 -8 0 22
s:decree	-3 19 -9 0 -2
s:did	18 0 -23 3 0
s:diet	0 16 -14 0 0
s:dispute	-6 -3 15 0 0
s:down	2 -21 10 0 0
s:due	-1 -19 25 0 0
s:each	-8 16 -5 0 0
s:economy	6 -16 5 0 0
s:effect	-1 23 -17 0 0
s:emergency	-11 -4 20 0 0
s:end	0 -17 18 0 0
s:export	-11 0 16 0 -1
s:fact	-14 -11 25 0 0
s:federal	0 20 -18 0 0
s:fee	-2 17 -11 0 0
s:five	-6 -6 15 0 0
s:for	3 -6 -4 -3 19
s:foreign	-8 -10 22 0 0
s:framework	-9 -4 19 0 0
s:free	-8 0 15 0 0
s:from	0 -13 15 0 -9
s:front	-15 0 19 0 0
s:given	23 -18 -3 0 0
s:good	0 -21 28 0 -4
s:had	-21 -2 27 0 -18
s:hasn't	-3 14 -17 0 6
s:here	0 13 -23 6 0
s:home	-20 7 11 0 0
s:how	-1 -8 17 0 0
s:if	-37 12 10 2 -8
s:in	5 -1 11 -20 -25
s:internal	0 18 -16 0 0
s:it	5 0 -2 -18 9
s:it'd	0 16 -14 0 0
s:its	3 2 -15 0 13
s:know	-18 0 4 4 0
s:leave	-8 -6 19 0 -1
s:long	0 -10 -10 0 17
s:me	0 9 -23 0 14
s:meant	0 9 -18 0 11
s:minister	8 -3 0 2 -15
s:ministry	-5 -14 20 0 0
s:minute	22 -19 -5 0 0
s:must	-22 8 3 4 -12
s:need	-25 3 10 0 -2
s:new	-6 -16 22 2 -3
s:next	-6 -5 15 0 0
s:no	-1 -11 18 -4 0
s:nod	-4 25 -17 0 0
s:northern	-10 -3 15 0 0
s:not	-12 -6 -10 20 23
s:nothing	-16 17 -8 0 4
s:notice	-11 16 -14 11 2
s:now	0 8 -23 0 15
s:obtain	0 -12 15 0 0
s:of	-9 -10 18 -5 3
s:offer	-7 -3 15 0 0
s:on	-4 -3 11 -16 4
s:once	-9 17 -5 0 0
s:one	-5 17 -7 0 -1
s:order	5 4 -1 -7 -15
s:other	16 0 -14 0 0
s:our	11 13 -21 0 0
s:over	15 3 -15 0 0
s:owe	0 21 -21 0 0
s:pay	-12 -2 15 0 0
s:pen	13 24 -33 0 -3
s:port	-10 -2 15 0 0
s:post	-9 19 -9 0 0
s:procedure	-1 15 -10 0 0
s:proclamation	18 -4 -12 0 0
s:publish	-4 30 -24 0 0
s:put	15 -9 -19 4 14
s:question	-13 -13 19 5 0
s:ratified	17 0 -18 0 0
s:read	-20 -2 19 0 0
s:ready	-5 16 -11 0 0
s:register	-2 18 -13 0 0
s:renewal	0 16 -12 0 0
s:require	3 9 -16 0 0
s:rice	0 3 -17 4 9
s:right	-5 -8 17 0 0
s:rule	-18 -3 19 0 0
s:sanction	-2 -9 17 0 0
s:sheet	-18 -12 29 0 0
s:ship	0 21 -20 0 0
s:side	-7 26 -15 0 -7
s:sign	15 4 -22 0 7
s:signature	15 21 -34 0 -11
s:so	13 -5 -21 4 15
s:speak	0 -10 15 0 0
s:state	0 15 -12 0 0
s:still	-35 -2 27 -1 -6
s:talk	-2 -32 32 0 0
s:telephone	-15 -6 24 0 0
s:tell	-34 0 0 12 10
s:that	-5 2 10 -29 -3
s:the	0 7 8 -14 -22
s:then	17 8 -22 0 0
s:they	-10 -6 21 0 -5
s:to	-30 4 13 -6 18
s:trade	5 -30 17 0 -10
s:two	5 -29 16 0 0
s:us	-15 8 -5 10 0
s:visit	-1 -11 18 0 0
s:vote	-20 -1 8 1 4
s:want	-16 24 -10 0 0
s:was	11 -12 7 -6 -17
s:were	-17 0 8 8 0
s:when	-23 7 11 0 -8
s:whether	-8 -37 14 27 -4
s:which	15 -9 -7 1 1
s:will	-39 1 9 3 11
s:with	-9 -7 25 -10 -9
s:would	-26 12 1 -1 0
s:yes	15 6 -18 0 -2
s:yet	-19 19 0 0 -9
sa:"	-18 3 14 -2 -9
sa:" .	-7 -7 22 0 -5
sa:'s .	11 4 -16 0 0
sa:'s minister	16 -1 -12 0 0
sa:(	6 -23 8 0 0
sa:( <day-gone>	16 -3 -12 0 0
sa:, by	9 10 -18 0 0
sa:, if	-11 19 -8 0 0
sa:, say	-16 -9 14 0 3
sa:, whose	0 18 -19 0 0
sa:, without	0 19 -17 0 0
sa:, yes	20 0 -18 0 0
sa::	-23 -30 44 0 1
sa:;	6 8 -15 0 0
sa:; it	10 4 -16 0 0
sa:; the	-7 -21 28 0 0
sa:<agent>	1 -1 0 -15 2
sa:<day-ahead>	-4 17 -3 -11 -8
sa:<day-ahead> ,	0 21 -17 0 0
sa:<day-gone>	31 -25 -3 -12 -19
sa:<day-gone> )	16 -3 -12 0 0
sa:<day-gone> ,	4 -16 6 0 -1
sa:<day-gone> in	-13 15 0 0 0
sa:<day-today>	14 -18 3 -1 -9
sa:<day-today> ,	18 0 -15 0 0
sa:<gate>	0 16 -8 0 -8
sa:<goods>	-4 1 -9 0 18
sa:<level-noun>	-11 -16 28 3 -8
sa:<level>	4 -11 15 -3 -17
sa:<money>	-12 -7 23 0 0
sa:<name> .	19 -8 -14 0 2
sa:<name> is	4 17 -19 0 0
sa:<not>	-14 5 -14 18 16
sa:<number>	3 -4 7 -4 -18
sa:<number> ,	-16 0 17 0 0
sa:<office> ,	10 8 -15 0 -4
sa:<organisation>	0 11 -2 0 -15
sa:<organisation> ,	17 6 -24 0 0
sa:<organisation> on	-1 16 -12 0 0
sa:<person>	-21 4 17 -5 -7
sa:<person> and	-15 4 3 0 0
sa:<person> had	-10 0 15 0 0
sa:<seat> ,	7 18 -27 0 0
sa:<sender>	-18 -5 23 0 0
sa:<span>	0 -8 18 -2 -21
sa:<span> ,	16 -8 -8 0 0
sa:<span> more	5 14 -18 0 0
sa:<v-bear>	-26 4 17 -5 0
sa:<v-begin>	7 -3 6 -1 -22
sa:<v-deny>	-14 -3 18 0 0
sa:<v-down>	-1 -2 -17 0 25
sa:<v-end>	2 -20 0 0 10
sa:<v-impose>	-1 -11 15 0 -5
sa:<v-propose>	-14 -1 25 -7 -8
sa:<v-say>	-21 -4 11 15 1
sa:<v-up>	11 -16 0 0 0
sa:?	-17 0 14 4 -4
sa:a	1 -16 12 -16 8
sa:additional	26 -8 -20 0 0
sa:additional duty	19 -3 -14 0 0
sa:affiliate rule	0 16 -14 0 0
sa:again	-6 -4 16 0 0
sa:ago	18 0 -15 0 0
sa:agree	-14 -8 32 0 -3
sa:and	-4 10 6 -21 -19
sa:and <name>	-3 -11 21 0 0
sa:and in	-1 15 -13 0 0
sa:approval	1 10 -15 0 1
sa:approve the	0 -16 15 0 0
sa:are	-22 4 2 0 4
sa:as long	0 -4 -13 0 18
sa:at <number>	19 9 -26 0 0
sa:at a	13 1 -15 0 0
sa:at the	-8 -11 15 4 0
sa:back	-20 12 0 0 0
sa:be	15 -23 6 2 -2
sa:been	-10 16 -6 0 0
sa:before	-12 -13 -7 -2 32
sa:before the	-13 1 -21 0 28
sa:busan	-7 -3 15 0 0
sa:by	-15 10 10 -4 -15
sa:by <person>	-15 4 5 0 0
sa:call	-2 -5 15 0 0
sa:can	5 10 -15 0 0
sa:confirm	-5 -8 17 0 0
sa:consent	2 11 -19 0 1
sa:control	-7 20 -12 0 0
sa:could	-9 -1 -4 15 0
sa:countersign	0 -1 -7 15 0
sa:country	-12 0 16 0 0
sa:day ,	16 0 -12 0 0
sa:decline	-11 -6 -8 0 22
sa:decline to	-9 -5 -7 0 20
sa:decree	0 15 -11 0 0
sa:did	13 0 -18 4 0
sa:did not	-24 4 0 5 0
sa:did so	16 0 -14 0 0
sa:done	-2 4 -18 8 8
sa:duty on	14 0 -19 0 7
sa:each	-10 15 -3 0 0
sa:each side	0 16 -12 0 0
sa:extend	-6 -5 16 0 0
sa:fact	-9 -4 16 0 0
sa:fact sheet	-9 -4 15 0 0
sa:first	-4 -10 22 0 0
sa:for <name>	21 12 -31 0 -3
sa:for <span>	0 -19 13 0 0
sa:for now	-5 0 -11 0 18
sa:from	0 -26 19 3 -11
sa:front	-13 0 16 0 0
sa:gave	17 -13 -4 0 0
sa:good	-5 -4 15 0 0
sa:had	-12 -4 21 0 -14
sa:hand	9 -17 0 0 5
sa:has not	-25 14 4 0 -8
sa:has sign	15 -8 -9 4 -3
sa:has to	-22 21 0 0 -3
sa:hasn't	-2 15 -19 0 6
sa:he	7 17 -22 0 -1
sa:he sign	15 -6 -8 0 0
sa:he will	-12 15 -13 4 0
sa:here	0 3 -15 6 0
sa:his	12 4 -23 5 -2
sa:his signature	17 2 -25 1 0
sa:i	-18 12 1 0 -1
sa:if	-23 14 1 0 0
sa:in	11 -4 3 -6 -21
sa:in <month-gone>	4 -17 5 0 0
sa:in <name>	-11 23 -13 0 0
sa:in <seat>	2 16 -18 0 -9
sa:internal	0 15 -14 0 0
sa:it	17 -4 -6 -10 1
sa:it on	8 16 -25 0 0
sa:it up	15 1 -18 0 0
sa:its	11 5 -29 1 17
sa:lack	16 -7 -8 0 0
sa:law	0 -15 4 0 5
sa:leave	-5 -7 16 0 0
sa:long	0 -6 -11 0 18
sa:long as	0 -4 -13 0 19
sa:look	-2 16 -11 0 0
sa:me	0 11 -16 0 1
sa:me .	-5 19 -15 0 0
sa:minute	11 -17 0 0 0
sa:my	9 -15 0 0 0
sa:need	-11 -8 20 0 0
sa:not	-17 0 0 10 7
sa:not .	-17 28 -13 0 -2
sa:not be	16 -13 -11 6 0
sa:not sign	-13 0 -5 -1 18
sa:notice of	14 2 -16 0 0
sa:now	0 8 -24 0 16
sa:now .	-3 6 -17 0 14
sa:of	-6 -12 12 -18 16
sa:of a	-17 7 0 0 0
sa:off	-8 -12 25 0 0
sa:on	-7 7 1 -33 11
sa:on <day-ahead>	-4 19 -7 0 -11
sa:on <day-today>	-12 -10 25 0 0
sa:on <quality>	0 19 -21 0 7
sa:owe	0 22 -21 0 0
sa:pen	16 12 -25 0 0
sa:pen .	16 -2 -11 0 0
sa:port	-5 -11 18 0 0
sa:post	-7 20 -11 0 0
sa:procedure	0 15 -10 0 0
sa:publish	-1 23 -18 0 0
sa:put	11 -17 -6 6 7
sa:put his	12 0 -24 0 3
sa:read	-19 0 10 0 0
sa:ready	-1 17 -13 0 0
sa:right	-3 -11 18 0 0
sa:run	18 -9 -7 0 0
sa:same day	14 0 -16 0 0
sa:say	2 -22 7 0 13
sa:seal	20 -10 -9 0 0
sa:seal of	16 0 -14 0 0
sa:sheet	-10 -4 16 0 0
sa:sign by	-16 0 19 0 0
sa:sign on	-5 17 -7 0 0
sa:signature	12 4 -17 0 -5
sa:since <month-gone>	0 -8 15 0 0
sa:so	6 -1 -15 6 7
sa:still	-20 0 17 0 -4
sa:talk	-7 -9 20 0 0
sa:telephone	-10 -1 15 0 0
sa:tell	-26 10 -2 13 -3
sa:that	0 -7 15 -15 0
sa:that he	-24 6 4 0 0
sa:that of	5 11 -16 0 0
sa:that the	-11 -12 28 0 -7
sa:the	8 -15 11 -19 0
sa:the <name>	8 -20 4 0 0
sa:the <person>	-32 -1 29 0 0
sa:the additional	23 -2 -19 0 0
sa:the order	-9 0 17 0 0
sa:the seal	15 0 -12 0 0
sa:the two	0 -14 15 0 0
sa:then	13 6 -18 0 0
sa:through his	-7 -6 16 0 0
sa:to	-11 -1 3 -7 18
sa:to <number>	1 -17 8 0 0
sa:to it	-4 16 -8 0 0
sa:to the	25 -17 -3 0 -4
sa:too	15 0 -11 0 0
sa:trade	16 -27 0 0 0
sa:two	13 -30 7 0 0
sa:until	1 -21 4 0 9
sa:until <day-ahead>	11 -16 2 0 0
sa:up to	18 -3 -9 0 0
sa:vote	-15 2 2 0 6
sa:vote to	-9 -2 15 0 0
sa:were	-19 3 0 8 0
sa:what	-14 0 17 0 0
sa:when	-23 15 2 0 -4
sa:will	-19 -1 11 5 -1
sa:will be	0 -13 18 0 0
sa:will sign	-14 15 -5 3 -3
sa:will vote	0 -14 15 0 0
sa:without which	0 15 -13 0 0
sa:would	-16 0 5 0 3
sa:would sign	-2 16 -15 0 0
sa:yes	20 1 -20 0 0
sa:—	-11 -1 19 0 0
said 	-55 -17 57 0 0
said approve<	-11 -4 20 0 0
said approve>	4 -13 17 0 -9
said approve> do>	16 -6 0 -1 -18
said do<	0 -13 16 0 0
said do>	0 -11 15 -3 -2
said publish<	3 -32 19 0 0
said publish< lack<	-3 15 -8 0 0
said publish>	15 -25 5 0 -7
said sign<	26 -15 -9 0 -5
said sign< lack<	-8 26 -17 0 0
said sign< lack>	-2 -10 15 0 0
said sign> do>	16 -14 -6 0 2
said vote>	-22 22 0 0 -10
said vote> lack>	-5 -13 21 0 0
sb:"	-24 -1 16 -1 3
sb:*	20 0 -22 0 0
sb:,	5 -7 8 -17 3
sb:, <name>	-16 -10 26 0 0
sb:, <person>	0 13 -15 0 1
sb:, in	-18 0 13 0 0
sb:, which	15 0 -11 0 0
sb:, who	-8 -15 21 0 0
sb:: for	1 14 -18 0 0
sb:; the	0 -22 18 4 0
sb:<agent>	-6 -2 9 3 -16
sb:<day-gone>	25 -29 -6 0 0
sb:<day-gone> by	17 0 -15 0 0
sb:<day-today>	15 -7 -8 0 2
sb:<day-today> ,	17 6 -24 0 0
sb:<day-today> by	17 0 -16 0 0
sb:<duty>	-24 0 21 0 -6
sb:<goods>	-3 -10 17 0 -12
sb:<level>	-3 -33 27 3 0
sb:<name> ,	7 3 -16 0 5
sb:<name> the	10 4 -15 0 0
sb:<not>	-24 -2 14 4 0
sb:<number>	5 -17 14 0 -11
sb:<office> :	-17 0 11 0 0
sb:<office> in	12 2 -16 0 0
sb:<organisation> 's	0 -19 18 0 0
sb:<organisation> must	0 -17 19 0 0
sb:<person> ,	-2 -35 24 0 0
sb:<person> :	0 27 -23 0 0
sb:<person> has	0 12 -15 0 4
sb:<person> sign	-6 -10 16 0 0
sb:<seat>	-17 20 -3 -3 0
sb:<sender>	-13 -7 23 0 0
sb:<v-agree>	17 -6 -2 -11 -4
sb:<v-bear>	4 -15 5 7 -6
sb:<v-down>	0 -22 26 0 0
sb:<v-end>	-15 -2 16 0 0
sb:<v-propose>	-29 1 16 0 -6
sb:<v-say>	-26 1 14 -1 -1
sb:a	-16 9 1 12 -20
sb:a signature	-1 17 -13 0 0
sb:agreement was	15 0 -14 0 0
sb:and <person>	-32 -3 24 0 4
sb:and for	0 15 -13 0 0
sb:and the	5 6 -20 0 9
sb:announce	-2 -15 21 0 0
sb:approval	0 19 -16 0 0
sb:are	7 -31 16 0 0
sb:as	-23 13 1 0 0
sb:at	-6 -3 15 0 0
sb:back	-7 -11 19 0 0
sb:be	-26 20 0 0 0
sb:bear	20 -1 -17 0 0
sb:before the	17 5 -19 0 0
sb:both	22 0 -20 0 0
sb:but	-19 17 0 0 0
sb:but the	-3 18 -12 0 0
sb:by	21 -6 -10 2 -15
sb:consent	3 -15 11 0 0
sb:deal	-7 25 -18 0 0
sb:effect	-5 17 -10 0 0
sb:federal	0 15 -13 0 0
sb:for <name>	17 2 -17 0 -1
sb:from the	0 18 -17 0 0
sb:get	6 9 -15 0 0
sb:have not	12 -2 -17 7 0
sb:he 's	0 15 -12 0 0
sb:in	-7 -1 16 -15 -6
sb:in <name>	10 18 -31 0 0
sb:in a	18 -4 -12 0 0
sb:in the	-19 0 15 0 0
sb:is	-13 2 12 -7 -16
sb:it ,	-9 -1 16 0 0
sb:its	-11 -8 16 0 1
sb:make	12 1 -15 0 0
sb:meant	0 5 -16 0 11
sb:nothing	-5 22 -14 0 0
sb:obtain	0 -17 19 0 0
sb:of	-3 8 0 3 -28
sb:on <day-gone>	4 -15 3 0 0
sb:other	14 0 -15 0 0
sb:president	-9 -7 19 0 0
sb:put	4 6 -16 0 6
sb:reporter	0 18 -14 0 0
sb:require	3 8 -16 0 0
sb:sign	22 -22 -1 -4 0
sb:sign :	29 -8 -23 0 0
sb:sign in	14 3 -16 0 0
sb:sign the	-9 -1 15 0 0
sb:signature	7 19 -24 0 0
sb:signature of	0 -16 15 0 0
sb:still	-16 -1 15 0 0
sb:take	0 20 -25 0 4
sb:talk	3 -19 9 0 0
sb:that the	-4 -5 16 0 -1
sb:the	-1 2 10 -10 -17
sb:the federal	0 15 -14 0 0
sb:the other	15 7 -24 0 0
sb:to	-26 9 5 0 0
sb:to a	-8 15 -5 0 0
sb:to it	7 1 -19 0 8
sb:trade	-11 -3 18 0 0
sb:until the	0 17 -13 0 0
sb:we	1 -17 9 5 0
sb:whether	-11 -25 5 24 0
sb:which	16 -10 -7 5 0
sb:will	-23 5 4 0 4
sb:with	-5 -6 20 -1 -5
sb:would	-15 14 -1 0 0
sb:would put	-1 19 -15 0 0
sb:— the	0 16 -14 0 0
sided	13 27 -27 0 -5
sign< future	-15 0 14 0 0
sign< lack<	-24 21 -3 0 -1
sign< name	0 19 -17 0 0
sign< organisation	14 -21 8 0 0
sign< perfect	0 -18 14 0 0
sign< person	39 0 -48 0 6
sign< power=minister	17 -2 -9 0 -1
sign< power=no power	10 13 -19 -1 0
sign< publish>	6 0 -17 0 6
sign> approve<	9 0 -17 8 -1
sign> do<	-18 1 10 4 -1
sign> do>	10 -2 -21 14 1
sign> lack<	6 15 -19 0 0
sign> modal	-22 16 -4 0 0
sign> name	23 -5 -11 0 -14
sign> office	-17 -20 19 17 0
sign> organisation	-8 -10 23 -2 -1
sign> person	47 33 -81 10 -13
sign> power=king	13 0 -20 4 0
sign> power=minister	5 16 -20 -10 0
sign> power=president	23 -9 -26 10 2
sign> side	-29 -12 30 0 5
sign> vote>	21 0 -18 0 -2
signature line	22 0 -20 0 0
t0=past-passive	2 -19 9 0 0
t0=present-passive	-5 -13 19 0 0
t1=past-passive	2 -18 8 0 0
t1=present-passive	-5 -13 19 0 0
t2=future	-18 24 -2 -2 -12
t2=future-not	0 -5 -10 0 17
t2=modal	-17 0 14 0 -2
t2=past	9 -26 8 -2 0
t2=perfect	6 -24 13 -14 0
t2=present	-16 13 5 -3 -8
v0-none	2 0 16 -23 -12
v0=approve	-3 17 -10 0 0
v0=get	4 12 -16 0 0
v0=other	-8 -7 17 0 0
v0=tell	0 -12 19 0 0
v1-none	-1 2 15 -21 -11
v1=agree	-7 -5 17 0 0
v1=approve	-3 16 -8 0 0
v1=get	4 12 -16 0 0
v1=other	-8 -7 17 0 0
v1=tell	0 -12 19 0 0
v2-none	9 -2 13 -20 -32
v2=have	0 28 -29 -1 6
v2=sign	5 0 -15 0 11
vote< power=no power	-2 -22 30 0 0
vote< present	-2 -7 15 0 0
vote< pronoun	0 -11 15 0 0
vote> perfect	16 0 -11 0 0
vote> power=cabinet	6 2 -17 0 0
vote> power=minister	-2 -20 22 0 0
vote> power=no power	9 -2 4 -1 -15
vote> pronoun	0 -13 24 0 -1
vote> refuse>	0 -12 -2 0 17
vote> side	-1 -13 20 0 0
vt2=approve perfect	-11 0 17 0 0
vt2=have present	0 29 -31 -1 6
vt2=say present	6 -19 5 0 0
vt2=sign future	0 7 -15 0 13
vt2=sign past	14 -26 -6 2 0
vt2=sign present	0 18 -16 0 0
when agreement	-7 0 22 -12 -19
when truce	-6 -14 28 0 -11`;
