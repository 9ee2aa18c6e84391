// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-88 -35 -91 -81 200 -99 -81 -104
asked before	-14 30 -14 -15 0 -7 0 -6
asks	-42 14 -41 -12 65 -38 -48 -35
c=agree past	0 -5 0 0 19 0 0 0
c=bear gerund	2 -11 0 -3 20 0 0 0
c=bear modal	-5 0 -8 -21 4 7 8 0
c=bear participle-passive	0 9 9 -2 -16 0 6 0
c=bear past	1 -19 0 0 23 0 -1 0
c=begin duty	-6 0 -15 22 0 -4 -6 -6
c=begin level	-1 7 -1 15 -4 -2 -15 -1
c=begin modal	5 -5 4 13 0 -9 -25 -2
c=begin present	1 5 -6 1 -2 6 0 -16
c=buy open	0 -10 0 0 19 0 -3 0
c=deny open	0 -7 0 1 -6 0 15 0
c=down condition	7 0 19 1 -6 -13 -16 -9
c=down duty	-3 -5 15 8 5 -9 -20 -5
c=down level	0 -18 2 3 20 -2 -13 0
c=down modal	0 0 26 6 -30 -5 -21 16
c=down on-lapse	0 18 0 2 -22 0 0 0
c=down open	0 -2 35 7 -28 -14 -4 12
c=end condition	-7 2 5 0 0 0 -24 0
c=end gerund	0 8 0 0 -17 0 10 0
c=end infinitive	0 7 20 -3 -21 0 -5 5
c=end modal	0 -20 -2 0 -3 24 2 0
c=end open	-8 -3 10 0 -16 18 0 0
c=end present	-7 0 8 0 12 -9 -19 -5
c=impose level	3 -21 -13 4 20 -18 -2 -7
c=impose modal	-7 11 17 10 -19 -16 -3 0
c=impose open	8 2 0 0 -15 1 11 0
c=impose participle-passive	-7 0 0 10 7 -2 -22 -1
c=impose past	4 2 -18 -5 2 0 1 -5
c=impose past-passive	0 -11 0 -1 31 0 0 0
c=impose perfect	0 -13 -9 0 4 -5 15 -6
c=impose present	-6 -19 2 -2 14 -27 13 9
c=impose present-passive	9 -3 3 -2 4 2 -18 -1
c=propose condition	-11 -22 1 6 3 -7 8 2
c=propose duty	5 -11 -14 -11 2 -1 15 5
c=propose level	0 -17 -2 0 0 0 13 0
c=propose modal	0 -8 7 -15 9 -4 4 -2
c=propose open	0 -11 0 5 -1 -14 15 0
c=propose present	0 -26 1 0 5 -2 3 4
c=return condition	-1 -6 0 -10 22 0 -10 0
c=return duty	0 35 0 -9 -24 0 -8 0
c=return modal	0 18 0 0 -12 0 0 0
c=return open	0 22 0 -10 -6 0 -12 0
c=say condition	2 -22 3 -3 0 6 1 9
c=say duty	0 -23 15 17 -30 -17 22 4
c=say level	6 2 3 15 -20 -6 0 -1
c=say open	0 -19 0 0 -2 -4 22 2
c=say past	0 -17 0 2 -4 10 7 -6
c=say perfect	6 -6 4 5 -18 -5 0 15
c=say present	-21 10 -10 7 -8 0 6 0
c=sell level	0 -6 0 16 -4 0 0 0
c=stay condition	0 12 4 2 -22 4 -17 18
c=stay level	-2 25 -25 -8 -11 8 -1 -8
c=stay modal	-2 0 -18 11 10 1 -32 -11
c=stay open	10 10 -1 8 -22 11 -14 12
c=stay past	0 0 -10 -7 18 -13 0 0
c=stay present	7 9 -3 7 7 -1 -22 -22
c=stay present-not	0 -5 0 17 -11 4 -4 3
c=suspend duty	0 -8 2 0 18 0 -8 0
c=suspend level	0 -20 0 0 31 0 0 0
c=suspend open	14 2 0 0 -10 0 -15 1
c=target infinitive	0 0 0 5 -16 0 14 0
c=target modal	0 -5 0 0 -6 0 15 0
c=target open	5 0 -15 0 -10 -8 20 -5
c=target present	-1 -1 -1 -15 9 0 11 0
c=threaten duty	-6 7 3 20 -18 0 -4 0
c=threaten level	-1 0 0 20 -17 0 3 0
c=threaten open	10 -4 -2 13 -15 0 6 -14
c=threaten past	0 2 0 3 -23 5 13 -1
c=threaten perfect	15 -6 0 0 -8 0 8 -1
c=up gerund	0 15 0 0 -4 0 0 0
c=up gone	0 -17 0 5 16 0 0 0
c=up level	-7 18 -9 0 -9 0 0 0
condition	-5 23 5 -19 -2 0 -7 -2
condition before	23 23 1 -7 -34 -8 7 -8
condition+if-back	0 2 0 -3 -15 16 0 0
condition+on-lapse	-14 22 0 -8 -1 0 -12 -13
condition+open	2 7 0 -2 -30 15 3 10
duty	-21 6 -8 21 6 -18 4 -22
duty+gone	0 -6 -5 0 22 0 -10 0
duty+level	-4 3 -18 -9 25 0 -6 -27
duty+open	-4 13 7 34 -51 4 14 0
gone	-12 -7 6 0 25 -10 -12 -6
gone+level	0 -8 0 -7 26 0 -4 0
gone+open	-7 -12 1 1 20 -5 -6 -2
headline	-11 -21 12 2 5 -5 0 14
if-back	0 2 0 -3 -15 16 0 0
if:'s	19 -21 8 -2 2 -3 0 -1
if::	0 20 0 -4 -5 0 -4 0
if:<day-ahead>	-6 2 -8 17 -11 1 -13 2
if:<duty>	1 -8 11 -30 -15 5 8 16
if:<goods>	15 0 0 17 -29 -11 5 0
if:<name>	-12 -4 17 1 -17 0 6 0
if:<not>	-2 12 -17 15 -4 0 -21 0
if:<seat>	18 3 0 -1 -20 0 6 0
if:<v-end>	-4 23 0 9 -17 -9 -20 0
if:<v-impose>	0 -19 -1 1 3 9 0 7
if:<v-propose>	-2 -17 4 0 0 -1 1 13
if:<v-say>	-4 0 -8 -20 3 1 5 5
if:<v-up>	10 -7 15 -3 -23 7 3 2
if:a	4 0 -13 -14 16 -9 -12 2
if:after	0 21 0 0 -18 0 0 0
if:agree	0 5 0 8 -20 7 0 0
if:and	0 34 10 0 -38 0 -3 0
if:are	1 -22 0 0 23 0 -5 0
if:back	4 1 0 0 -17 11 0 0
if:by	-6 -8 -11 30 -6 2 -2 -4
if:die	0 16 0 0 -11 0 0 0
if:extension	0 15 0 0 -8 0 0 0
if:fail	0 18 3 -1 -19 0 0 0
if:failing	0 22 0 -3 -11 0 0 0
if:for	0 16 -1 -1 -27 0 21 0
if:go	12 0 7 -6 -20 9 0 0
if:in	-8 11 9 -8 -23 24 -6 -1
if:is	-1 7 11 2 -8 0 -15 -5
if:its	0 14 0 5 -23 4 0 0
if:more	4 -16 0 0 9 0 0 3
if:no	0 15 0 0 -9 0 -2 0
if:nothing	0 7 0 7 -16 5 0 0
if:of	-4 0 0 20 -3 0 -10 0
if:on	0 0 12 -10 -7 -8 -9 17
if:one	0 19 5 -3 -9 0 -5 0
if:paper	4 20 0 0 -18 0 -1 0
if:pen	0 20 0 0 -16 0 0 0
if:say	0 15 0 -1 -8 0 0 0
if:side	0 14 0 -4 -16 6 3 0
if:stay	1 1 9 0 -20 0 0 4
if:suppose	0 -8 0 0 15 0 0 0
if:tariff	3 -20 8 -19 -5 3 4 8
if:than	0 -17 0 0 12 0 4 0
if:the	0 13 4 0 -25 8 -1 7
if:their	0 13 0 0 -16 0 6 0
if:they	0 -3 -6 13 3 -1 -18 1
if:to	0 4 18 -2 -13 0 -7 0
if:two	0 17 0 0 -4 0 -1 0
if:well	0 -4 0 0 16 0 0 0
if:without	0 -2 -2 -13 20 -1 -6 -1
if:you	0 -23 -1 -2 39 0 -2 0
lead="	-12 0 -28 0 8 2 7 -4
lead=" modal	0 0 0 -4 -4 0 16 0
lead=" say	-1 3 -1 -18 -2 4 11 0
lead=(	-5 2 0 -17 15 -4 0 -2
lead=)	-7 5 0 -19 16 -6 0 -3
lead=,	-5 -3 -10 -2 30 -14 1 -20
lead=, answer	0 0 0 0 -13 0 16 0
lead=, bear	1 7 1 0 0 -2 -19 0
lead=, begin	-2 6 -21 15 -4 0 0 -4
lead=, down	3 5 16 0 -10 -4 -17 0
lead=, end	0 0 15 -10 -7 0 3 0
lead=, fall	5 0 14 -1 -17 0 0 0
lead=, impose	-6 0 6 -13 -10 0 21 0
lead=, let	0 -1 0 -1 21 0 -8 0
lead=, modal	-15 9 -2 3 0 -8 -9 1
lead=, other	-8 0 -5 0 -7 0 15 8
lead=, past	5 -8 7 12 -13 -15 11 -15
lead=, pay	6 13 0 2 -18 0 0 0
lead=, perfect	0 -6 -6 -12 -2 -1 7 18
lead=, present	-7 21 14 -7 -17 3 7 -23
lead=, resume	0 15 0 0 -13 0 0 0
lead=, say	13 -18 9 4 -11 -21 0 10
lead=, suspend	0 -16 0 0 26 0 -1 0
lead=, threaten	0 0 2 0 -15 -1 13 0
lead=, up	-7 14 0 -5 -17 12 2 0
lead=:	-33 11 -20 -5 24 -7 2 -18
lead=: begin	0 -17 0 0 20 0 0 0
lead=: go	0 -15 0 2 12 0 0 0
lead=: present	-8 -21 0 4 16 0 1 3
lead=: say	0 -13 0 14 -14 0 15 5
lead=: tell	0 0 0 9 -24 0 8 7
lead=;	-1 9 9 -24 6 0 -6 -13
lead=; say	1 0 15 0 -8 0 -2 0
lead=@	0 0 0 -4 18 0 -1 0
lead=a	-1 -23 -15 -3 17 -8 14 1
lead=a impose	0 -3 0 -1 20 0 -1 0
lead=after	-5 29 -3 -3 -23 6 0 0
lead=after present	0 26 0 0 -31 9 0 0
lead=american	0 -6 0 0 16 0 0 0
lead=and	0 -23 1 1 15 -11 16 -12
lead=and down	0 -9 0 0 16 0 0 0
lead=and modal	0 -14 5 -1 15 0 0 0
lead=back	0 17 0 0 -14 0 0 0
lead=by	0 -5 0 0 20 0 0 0
lead=china	0 -9 0 -7 32 0 -6 0
lead=for	0 -18 0 -3 32 0 -1 0
lead=forty	0 18 0 0 -17 0 0 0
lead=from	0 16 0 -7 -4 0 0 0
lead=he	-1 0 -3 0 24 0 -12 0
lead=he past	0 0 0 -4 15 0 -3 0
lead=i	-3 -14 -3 -7 45 0 -9 0
lead=i impose	0 0 0 0 15 0 0 0
lead=if end	0 21 -5 0 -4 -2 -6 0
lead=if impose	2 -6 -20 2 -14 15 1 10
lead=if other	-2 15 9 -14 0 -3 -9 -3
lead=if present-not	0 6 0 8 -19 4 -5 3
lead=in impose	1 10 0 0 -15 7 -1 0
lead=it	-16 0 -22 -5 9 -13 7 12
lead=it begin	0 -6 0 0 17 0 0 0
lead=it present	-1 -4 -2 -10 28 0 0 0
lead=its	0 0 0 -2 19 0 -1 0
lead=jordan	0 6 0 0 -15 0 11 0
lead=my	0 -4 0 0 16 0 0 0
lead=new	0 0 0 17 -14 0 0 0
lead=next	0 -9 0 0 25 0 0 0
lead=not	0 16 0 0 -11 0 0 0
lead=on	-6 22 -4 -22 9 -2 -16 0
lead=on impose	0 -6 0 -9 22 0 0 0
lead=president	0 0 0 20 -14 0 -2 0
lead=so be	4 -18 0 5 0 4 0 0
lead=so present	3 4 2 3 -18 3 0 0
lead=so stay	4 -20 0 5 0 4 0 0
lead=that	11 2 -16 21 -14 -3 0 0
lead=that agree	0 0 0 0 15 0 0 0
lead=that be	-15 7 -4 0 12 -6 -4 -3
lead=that begin	1 -17 -5 20 0 -2 -14 0
lead=that modal	7 -1 -4 2 -16 9 7 0
lead=that past	12 13 -3 -21 0 0 -10 0
lead=that return	0 16 0 0 -13 0 0 0
lead=that up	2 -19 0 4 7 0 -1 0
lead=the	7 -22 0 -16 44 -2 -65 10
lead=the begin	0 -1 0 -2 15 0 0 0
lead=the down	0 -14 16 2 -6 0 0 0
lead=the fall	0 -2 18 0 -14 0 0 0
lead=the future	0 -7 0 0 22 0 0 0
lead=the impose	-3 11 -6 -3 15 0 -13 0
lead=the past	-2 -19 1 0 23 0 -3 0
lead=the stay	3 -3 -6 -16 10 4 -6 3
lead=their	0 -6 0 0 16 0 0 0
lead=then past	0 -7 0 0 15 0 0 0
lead=this	0 -4 0 0 15 0 0 0
lead=trump	1 0 0 11 -15 0 6 0
lead=unless	-9 15 -12 6 -6 0 -5 -2
lead=unless present	0 11 -3 16 -19 3 -9 0
lead=until	0 -11 0 -4 31 0 0 0
lead=we	-2 -1 0 -8 26 -1 -10 0
lead=we past	0 -4 0 0 16 0 0 0
lead=were	0 13 0 0 -15 0 0 5
lead=were be	0 13 0 0 -15 0 0 5
lead=were past	0 13 0 0 -15 0 0 5
lead=were stay	0 13 0 0 -15 0 0 5
lead=what	-10 0 -9 -17 22 -7 10 -4
lead=what present	0 -18 0 -1 2 0 17 0
lead=when be	0 15 0 0 -11 0 0 0
lead=when stay	0 15 0 0 -10 0 0 0
lead=where	0 -1 0 -5 17 0 -3 0
lead=which be	0 -22 0 0 12 8 0 0
lead=which past	0 21 5 -4 -15 0 0 0
lead=which perfect	0 7 0 2 -17 0 8 0
lead=which present	2 -23 -2 2 3 7 2 0
lead=who	-5 -6 0 0 28 -2 -12 -1
lead=who past	0 -3 0 0 18 0 0 0
lead=without	0 16 0 -3 -26 9 0 10
lead=yet	0 -2 0 0 -12 0 0 22
lead=—	-5 -8 -4 0 26 -2 -10 0
level	-10 44 -19 -9 -2 -8 -12 -37
level+on-lapse	0 27 0 -4 -14 0 0 0
level+open	-4 19 -15 6 -6 6 -14 -14
main:"	-6 -4 -6 16 -6 11 -4 0
main:'s	15 7 0 1 -13 -6 0 -6
main:,	0 3 7 0 -16 0 14 2
main:-	0 7 0 9 -22 0 7 0
main:.	1 6 15 -12 -16 7 2 4
main::	0 12 0 1 -16 0 7 -5
main:;	-4 7 10 0 -19 2 7 -1
main:<agent>	8 12 0 -15 -18 3 0 1
main:<day-ahead>	-16 7 2 1 -2 0 -10 0
main:<duty>	-13 6 -23 9 0 -8 0 0
main:<goods>	4 0 12 10 -35 -6 17 7
main:<level>	-14 0 1 0 -5 -8 15 -1
main:<name>	20 -10 -32 2 -8 5 7 -3
main:<not>	5 -15 -14 -10 5 -11 0 24
main:<number>	-24 14 -5 20 -18 -8 7 0
main:<office>	-4 2 -5 0 -19 15 0 9
main:<organisation>	-1 -14 4 -3 17 0 -1 0
main:<person>	-19 -5 -18 10 5 0 -1 4
main:<quality>	5 -6 0 6 -20 0 2 12
main:<seat>	0 -17 0 0 -1 -5 14 5
main:<taker>	0 -10 18 0 0 0 0 0
main:<v-down>	0 0 24 0 -11 -4 -1 -4
main:<v-end>	-4 -9 17 -18 4 1 0 -2
main:<v-impose>	-17 12 4 -6 -11 1 8 -3
main:<v-return>	-1 -2 -8 -13 22 0 -4 0
main:<v-say>	4 -23 7 0 -1 5 -3 8
main:<v-stay>	-7 15 0 -18 0 -2 -2 3
main:<v-up>	-10 0 0 0 9 0 -15 -2
main:?	0 32 -1 0 -19 0 -2 0
main:a	-16 -10 18 -5 -8 9 9 0
main:again	3 23 0 -4 -28 2 -4 6
main:all	0 14 0 0 -15 0 2 0
main:and	-2 20 0 -1 -7 -20 0 -2
main:apply	0 20 0 0 -13 0 0 0
main:as	2 -4 -1 15 -8 0 0 1
main:back	0 0 2 -23 11 -6 -1 0
main:be	0 12 -14 16 -27 -7 -2 10
main:broker	0 -2 16 0 -8 0 0 0
main:by	-2 0 12 -15 7 0 -8 0
main:duty	-2 23 -8 11 -21 0 0 0
main:for	0 -20 -10 13 -4 -4 18 1
main:good	0 -17 2 2 15 0 0 0
main:in	3 1 14 -13 -15 0 7 0
main:it	4 9 -28 -15 8 -16 0 0
main:no	2 -2 0 3 -11 0 -7 15
main:of	15 2 14 -27 -28 0 18 4
main:old	0 -16 0 0 24 0 0 0
main:on	-3 -2 0 25 -22 3 5 0
main:one	9 -19 2 0 -9 0 11 0
main:respond	0 -3 0 -1 -3 0 15 0
main:return	0 -13 -4 -6 29 0 0 0
main:set	0 16 0 0 -12 0 0 0
main:share	0 -6 21 0 -11 0 0 0
main:since	0 -13 0 -4 18 0 1 0
main:so	-2 3 18 -10 -13 2 0 0
main:that	-7 6 -22 -6 -4 0 6 9
main:the	15 10 8 0 -19 -3 -14 8
main:them	0 9 0 8 -19 0 0 0
main:there	1 -18 3 0 0 0 -4 15
main:will	1 -1 -3 16 -34 9 8 7
main:year	0 -15 0 0 13 0 3 0
on-lapse	-15 18 0 -10 2 0 -13 -14
rule:controls	17 -12 3 -1 -3 0 -4 0
rule:controls duty	15 0 0 0 -13 0 0 0
rule:duties return	-5 42 0 -27 -18 -2 -19 0
rule:duties return duty	-5 41 0 -27 -18 -1 -18 0
rule:duties return level	-1 17 1 -18 0 0 -11 0
rule:duties return open	0 29 1 -18 -12 0 -11 0
rule:new duties	0 -5 -13 30 -7 -7 -5 -5
rule:new duties duty	0 -5 -13 30 -7 -7 -5 -5
rule:new duties level	-3 -15 -1 4 16 0 0 0
rule:new duties open	0 -1 -6 28 -20 -1 0 0
rule:retaliation	0 -23 -1 -13 -8 0 34 0
rule:retaliation duty	0 -6 0 -6 0 0 15 0
rule:retaliation open	0 -15 0 -10 -16 0 36 0
short	-54 3 -57 -49 117 -80 -66 -75
t=future	-23 1 -9 -7 17 -11 3 0
t=future condition	0 8 4 12 -29 0 0 7
t=future open	-18 3 -4 -1 3 -7 6 0
t=future-not	0 -10 0 -10 18 0 -6 10
t=future-not open	0 -5 0 -6 29 0 -3 0
t=gerund	0 3 0 -24 16 -6 0 -3
t=gerund duty	0 0 0 -12 21 0 -5 0
t=gerund open	0 -2 -3 -11 20 0 -2 0
t=infinitive level	-1 -19 -4 2 23 0 -6 0
t=infinitive open	6 5 22 0 -29 1 -5 8
t=modal	-5 -3 15 0 0 7 -7 2
t=modal condition	0 -13 0 0 15 5 -11 -1
t=modal duty	-1 2 13 3 -18 6 4 -18
t=modal gone	0 -15 6 0 13 0 0 0
t=modal open	-11 7 16 -6 -11 13 0 1
t=modal-not open	-1 0 -3 3 -12 -2 15 3
t=participle	-19 0 6 6 9 -11 -13 -9
t=participle open	-7 4 5 18 -14 0 0 -1
t=past	-4 -11 -10 -6 45 -13 -15 -23
t=past condition	0 0 0 0 0 4 -17 1
t=past duty	0 -5 9 1 -3 -17 8 0
t=past level	5 2 0 16 -10 -6 -1 -2
t=past open	-1 17 4 -4 -6 0 -3 -9
t=perfect	5 -30 -13 1 1 -7 17 8
t=perfect condition	0 -4 0 -16 0 0 3 7
t=perfect open	15 -13 0 4 -12 0 5 3
t=perfect-not	0 -3 0 0 15 0 0 0
t=pluperfect	-10 -15 -8 -11 49 -5 -3 -4
t=present	-13 8 -9 -16 40 -15 -14 -33
t=present condition	0 12 15 0 -26 0 9 0
t=present duty	-1 7 -2 17 -16 0 0 0
t=present if-back	0 0 0 -2 -12 17 0 0
t=present on-lapse	-5 16 0 -3 -4 -8 -1 -2
t=present open	12 -6 -3 4 -13 0 20 7
t=present-not	0 4 0 14 -17 0 0 0
t=present-not condition	3 4 0 6 -20 3 -7 2
t=present-not open	0 -7 0 16 -1 4 -9 -2
v=apply present	0 21 0 0 -15 0 0 0
v=ask past	0 15 0 0 -10 0 0 0
v=ask present	0 -5 0 0 20 0 -1 0
v=be modal	-12 5 -13 15 0 3 -25 -7
v=be past	-19 7 -7 -1 11 -11 0 0
v=be present	9 9 -17 10 -1 2 -14 -31
v=be present-not	0 -1 0 18 -8 0 -3 4
v=collect present	0 -11 0 0 16 0 0 0
v=come future	0 -2 0 -6 18 0 0 0
v=end present	0 0 0 -5 16 0 -1 0
v=expect modal	3 0 16 0 -18 0 0 0
v=expire present	0 -11 0 0 20 0 0 0
v=fear present	12 0 0 6 -19 0 0 0
v=get present	0 -11 0 -3 26 0 0 0
v=have past	-1 0 -1 -9 29 0 -4 0
v=have present	-14 -3 0 0 23 -10 -4 -8
v=jump present	0 12 0 0 -16 0 4 0
v=let present	0 4 -2 1 0 4 -18 0
v=like modal	0 -14 -4 -2 37 0 -7 0
v=look modal	0 0 0 0 -8 0 15 0
v=move present	0 0 0 0 -13 17 0 0
v=other present	15 0 2 -8 -23 4 15 -5
v=put modal	0 16 0 8 -21 0 -8 6
v=run present	0 -16 0 0 28 0 0 0
v=say past	4 -15 -5 5 14 1 -14 -11
v=say present	-10 21 -9 -11 -6 -5 11 -4
v=stand present	5 0 16 2 -14 0 -5 0
v=stop modal	0 -12 0 0 -2 19 0 0
v=tell perfect	0 0 8 0 -15 0 5 4
v=tell present	0 -6 0 24 -16 0 -1 7
v=threaten present	0 -1 0 -4 15 0 0 0
w:"	-12 0 -28 0 8 2 7 -4
w:" we	0 -1 0 0 16 0 0 0
w:'s	13 18 6 -6 0 -15 -15 -13
w:'s <not>	0 -16 0 3 11 0 0 0
w:'s <number>	0 20 0 0 -15 0 0 0
w:'s <sender>	0 14 5 0 -15 0 0 0
w:'s _ would	0 17 0 0 -10 0 0 0
w:(	-5 2 0 -17 15 -4 0 -2
w:( <level>	0 -11 0 0 19 0 0 0
w:)	-7 5 0 -19 16 -6 0 -3
w:*	0 -6 0 0 18 0 0 0
w:,	-5 -2 -9 -2 28 -14 1 -19
w:, <day-today>	0 -12 0 5 16 0 -1 0
w:, <name>	0 2 -7 0 -19 4 19 -3
w:, <v-propose>	4 18 -1 -1 -19 0 2 0
w:, <v-say>	15 0 14 3 -18 0 -25 1
w:, <v-threaten>	0 0 2 9 -17 0 1 4
w:, _ ,	5 7 -4 -19 0 -1 4 0
w:, _ .	-4 0 -4 17 -13 2 5 0
w:, _ <level>	0 17 0 -9 -4 0 0 0
w:, _ <number>	0 23 1 11 -26 0 -10 0
w:, _ <person>	0 7 0 11 -23 0 0 3
w:, _ a	0 0 13 10 -12 0 -16 0
w:, _ at	9 4 0 0 -22 0 13 0
w:, _ could	0 0 0 16 -13 0 0 0
w:, _ if	9 -19 0 7 -1 0 4 0
w:, _ nobody	0 -13 0 0 18 0 0 0
w:, _ on	0 -15 0 5 13 0 0 0
w:, _ or	0 -6 0 0 15 0 0 0
w:, _ that	0 0 5 -15 -3 7 -5 3
w:, _ the	0 16 7 -7 -6 -17 -9 0
w:, _ up	9 7 0 0 -16 0 0 0
w:, _ we	2 4 0 0 -20 8 8 0
w:, _ what	0 16 0 0 -14 0 0 0
w:, _ will	0 0 -1 -4 -16 5 13 8
w:, _ would	0 21 0 -7 -17 0 0 0
w:, _ you	0 -6 0 0 18 0 0 0
w:, and	12 4 14 1 -15 2 -5 0
w:, failing	0 15 0 0 -7 0 0 0
w:, from	9 12 0 15 -29 0 -1 0
w:, if	0 -2 0 -21 14 -5 2 -3
w:, in	-6 9 -8 -5 19 -1 -14 0
w:, on	-3 24 -3 -7 -6 0 0 0
w:, say	13 1 0 -16 4 0 -13 0
w:, so	0 -13 0 0 23 0 0 0
w:, the	3 16 -11 17 -17 -20 0 -1
w:, to	0 1 4 9 -18 0 3 0
w:, with	0 -15 0 1 16 0 -2 0
w:-	0 -17 0 0 8 -10 12 -6
w:.	-29 -4 -26 -29 77 -36 -15 -40
w:. "	-3 15 -2 0 -4 4 -8 0
w::	-33 11 -20 -5 24 -7 2 -18
w:: _ .	0 27 0 0 -20 0 0 0
w:: _ if	0 24 0 0 -14 0 -5 0
w:: _ it	0 13 0 0 -18 9 0 0
w:: so	0 22 0 0 -21 0 0 0
w:: the	0 -26 12 -1 3 0 4 0
w:: then	0 0 0 10 -15 9 0 0
w:: we	0 0 0 0 15 0 -3 0
w:;	-1 9 9 -24 6 0 -6 -13
w:; <name>	0 -8 0 0 17 0 0 0
w:; <not>	0 19 0 0 -16 0 0 0
w:<agent>	-6 25 -19 -26 -3 -4 2 7
w:<agent> .	0 16 0 -4 0 0 -2 0
w:<day-ahead>	-19 21 -34 6 22 -10 -42 -14
w:<day-ahead> ,	-15 22 0 20 -17 -10 -9 -5
w:<day-ahead> .	1 -16 0 0 1 2 9 1
w:<day-ahead> _ is	0 18 0 0 -17 0 0 0
w:<day-ahead> _ or	2 0 0 18 -18 0 0 0
w:<day-ahead> it	0 20 0 0 -19 0 0 0
w:<day-gone>	-29 -2 -26 -7 46 -18 0 -16
w:<day-gone> ,	0 -19 0 -12 47 0 -3 0
w:<day-gone> _ ,	0 12 0 0 -21 0 9 0
w:<day-today>	-17 -9 -19 -1 54 -13 -27 -11
w:<day-today> _ the	0 0 0 15 -4 0 0 0
w:<duty>	-22 -18 -4 21 -5 0 15 13
w:<duty> ,	0 -2 2 -7 -1 0 16 0
w:<duty> <not>	0 -13 0 -5 19 0 0 0
w:<duty> back	0 19 0 -1 -8 0 -1 0
w:<duty> of	0 -6 -3 21 -4 0 -6 0
w:<duty> talk	0 0 5 0 -17 0 0 16
w:<goods-amount>	0 -2 0 -1 21 0 0 0
w:<goods>	-4 -13 4 0 10 0 18 -8
w:<goods> ,	-17 -10 0 6 -4 10 10 0
w:<goods> .	0 13 0 5 -24 -11 15 -8
w:<goods> :	0 -8 0 -2 21 0 0 0
w:<goods> <duty>	-5 0 3 -29 -2 -3 14 9
w:<goods> <sender>	0 -7 0 22 -5 0 -2 0
w:<goods> ?	0 -2 0 0 15 0 0 0
w:<goods> at	0 16 0 -6 -17 0 3 0
w:<goods> could	0 0 0 0 -10 0 -5 18
w:<goods> duty	0 9 -3 -15 -6 0 17 0
w:<goods> in	0 -16 2 0 8 0 2 0
w:<goods> is	0 -15 0 12 5 0 -8 0
w:<goods> maker	0 0 0 16 -11 0 0 0
w:<goods> of	11 -17 -2 -21 14 0 3 0
w:<goods> since	0 0 0 9 -18 0 10 0
w:<goods> would	5 14 -3 -3 -17 7 0 0
w:<level-noun>	-44 10 0 0 -2 -8 21 -25
w:<level-noun> .	0 -14 0 0 28 0 0 0
w:<level-noun> back	0 -10 0 0 0 0 15 0
w:<level-noun> by	0 -4 0 -1 15 0 0 0
w:<level>	-16 7 -8 -5 17 0 -3 -27
w:<level> )	0 -11 0 0 20 0 0 0
w:<level> <level>	0 15 0 0 -9 0 0 0
w:<level> <v-stay>	0 16 0 0 -15 0 0 0
w:<level> _ .	0 19 0 0 -11 0 0 0
w:<level> _ <day-ahead>	0 -4 0 -4 17 0 0 0
w:<level> _ <span>	0 0 18 0 -16 0 0 0
w:<level> _ if	0 15 0 0 -11 0 0 0
w:<level> and	0 -6 0 -5 20 0 0 0
w:<level> from	0 -9 0 -10 28 0 -2 0
w:<level> in	0 2 16 -5 -14 6 0 0
w:<level> of	0 -13 0 -4 26 0 0 0
w:<level> on	0 -7 0 34 -31 -4 14 0
w:<money>	-9 -28 0 -16 20 21 -12 0
w:<money> a	0 -6 0 0 -3 15 0 0
w:<month-gone>	-1 11 -21 -1 11 0 -6 -9
w:<name>	13 -24 1 23 4 -10 -3 -5
w:<name> 's	6 25 15 -29 -5 -15 -4 -14
w:<name> ,	0 -16 18 10 -6 1 -1 -2
w:<name> :	0 -3 0 0 16 0 0 0
w:<name> <duty>	0 -8 0 -5 15 0 0 0
w:<name> _ ,	0 -13 0 0 16 0 0 0
w:<name> _ .	0 -11 -1 22 -14 0 0 8
w:<name> _ <name>	0 -4 0 -8 1 -1 -2 16
w:<name> _ take	0 4 0 0 -17 8 0 0
w:<name> and	-5 0 0 2 -2 0 -12 17
w:<name> would	-7 10 -7 -22 0 0 12 0
w:<not>	-23 13 -70 9 25 -10 -31 0
w:<not> .	0 -15 0 -10 41 0 -4 0
w:<not> <duty>	0 -3 0 -4 19 0 0 0
w:<not> <v-begin>	0 -8 0 17 0 0 0 0
w:<not> a	0 -1 -1 -12 19 -1 -6 -1
w:<not> deal	0 -12 0 16 0 0 0 0
w:<not> extension	0 18 0 0 -15 0 0 0
w:<not> to	0 -3 0 0 17 0 0 0
w:<number>	-90 35 -27 22 3 -12 -30 -21
w:<number> ,	-10 14 -13 7 -17 2 14 -4
w:<number> .	-17 24 -8 -25 1 -21 3 -11
w:<number> :	0 -17 0 -8 43 0 -7 0
w:<number> _ "	0 3 0 14 -16 0 0 0
w:<number> _ <number>	-6 12 -9 -21 16 0 -16 -4
w:<number> _ back	0 17 0 0 -14 0 0 0
w:<number> _ could	0 -11 0 -1 17 0 0 0
w:<number> _ if	0 19 0 -5 -16 0 0 0
w:<number> a	0 -6 0 0 15 0 0 0
w:<number> again	0 39 0 -1 -30 0 0 0
w:<number> and	0 30 0 0 -20 0 -2 0
w:<number> in	0 5 5 14 -17 0 -2 0
w:<number> is	0 20 0 0 -16 0 0 0
w:<number> of	0 -19 0 -7 25 0 0 0
w:<number> —	0 -10 0 0 15 0 0 0
w:<office>	0 -32 -24 -2 18 17 -4 14
w:<office> ,	8 -4 0 4 -15 0 3 3
w:<organisation>	10 -32 0 -11 38 -8 -14 -2
w:<organisation> .	0 -8 0 -1 25 0 0 0
w:<person>	0 -17 -36 21 9 -5 2 0
w:<person> <v-say>	-1 -11 -10 25 -8 -7 5 -4
w:<person> <v-target>	0 0 0 -5 18 0 -6 0
w:<person> _ the	-7 -10 -2 7 -6 0 18 0
w:<person> _ then	0 2 0 10 -21 9 0 0
w:<person> has	5 -5 0 0 -2 0 -7 15
w:<person> say	-1 -6 0 24 -12 0 0 0
w:<points>	0 22 0 0 -16 0 -4 0
w:<points> <v-down>	3 13 0 0 -18 0 0 0
w:<points> _ back	3 13 0 0 -18 0 0 0
w:<quality>	-6 -4 2 -2 -13 22 15 0
w:<quality> <duty>	0 20 -1 -6 -28 0 18 0
w:<quality> <goods>	-16 11 6 17 -13 16 -28 0
w:<quality> <sender>	14 -2 2 -4 -24 8 7 0
w:<quality> <v-sell>	6 -2 0 -1 -10 15 0 0
w:<quality> _ ,	0 -11 -4 0 -16 14 23 0
w:<quality> _ and	0 -9 0 18 -12 8 0 0
w:<quality> _ come	0 15 0 0 -21 9 0 0
w:<quality> _ on	0 8 0 -1 -14 0 15 0
w:<quality> date	0 13 0 0 -19 0 6 0
w:<quality> duty	0 14 0 -16 -12 0 8 0
w:<quality> good	0 -7 -1 0 19 0 -2 0
w:<quality> minister	0 0 0 0 -13 0 17 0
w:<quality> ship	0 -4 0 0 -4 15 0 0
w:<seat>	4 -24 -3 8 -2 -36 22 12
w:<seat> 's	4 -5 -4 12 -18 0 7 5
w:<seat> <v-impose>	2 -19 -1 2 19 0 -7 0
w:<seat> _ which	0 0 8 0 -15 0 10 0
w:<sender>	34 -23 3 -2 -18 9 3 -10
w:<sender> control	17 -1 0 -1 -5 0 -1 0
w:<sender> of	17 -7 0 0 -9 0 0 0
w:<span>	-28 -6 7 -35 41 2 -17 -18
w:<taker>	-1 -25 17 0 8 0 -5 0
w:<v-agree>	0 -5 -23 -17 34 0 0 -12
w:<v-bear>	2 -3 1 -6 25 -14 -11 -32
w:<v-bear> on	0 10 0 10 -19 9 -4 0
w:<v-begin>	0 0 -11 13 15 0 -17 -45
w:<v-begin> <day-ahead>	0 18 0 12 -27 0 0 0
w:<v-begin> ?	0 8 0 9 -17 0 0 0
w:<v-begin> back	11 10 -14 -21 -10 9 0 0
w:<v-begin> down	0 -13 0 0 20 0 0 0
w:<v-begin> to	-8 -8 0 2 18 0 -12 0
w:<v-begin> up	0 13 2 -18 -8 0 6 0
w:<v-buy> in	6 2 5 0 -15 0 0 0
w:<v-deny>	33 -28 -4 6 -23 1 10 0
w:<v-down>	11 5 32 -1 -17 -15 -13 1
w:<v-down> ,	8 2 12 0 -23 0 0 0
w:<v-down> <day-ahead>	0 18 0 0 -16 0 0 0
w:<v-down> and	0 14 5 0 -17 0 0 0
w:<v-down> back	13 12 0 -16 -16 5 0 0
w:<v-down> by	0 -21 15 0 5 0 0 0
w:<v-down> on	0 -2 2 24 -15 0 0 0
w:<v-down> the	0 -3 -1 0 -13 0 0 21
w:<v-end>	-45 1 23 -5 0 2 5 -11
w:<v-end> ,	0 18 -1 -4 -3 0 -4 0
w:<v-end> :	0 16 0 0 -15 0 0 0
w:<v-end> <level>	0 8 12 0 -18 0 0 0
w:<v-end> at	0 -17 2 0 2 0 8 0
w:<v-end> date	0 -7 0 0 18 0 0 0
w:<v-end> it	0 -12 0 0 18 0 0 0
w:<v-impose>	-10 1 -3 -1 23 -29 8 -20
w:<v-impose> ,	6 8 0 -30 -7 -1 8 0
w:<v-impose> <level>	0 -15 -2 2 17 0 0 0
w:<v-impose> <number>	0 -1 0 0 17 0 -3 0
w:<v-impose> ?	0 -10 0 0 21 0 0 0
w:<v-impose> again	5 11 4 0 -25 0 2 0
w:<v-impose> any	0 0 0 -2 -15 0 21 0
w:<v-impose> by	0 15 0 9 -18 0 -3 0
w:<v-impose> of	0 15 0 0 -6 0 -3 0
w:<v-impose> on	-7 0 6 -21 0 -3 1 13
w:<v-impose> our	0 0 0 0 -19 0 24 0
w:<v-impose> the	-1 -9 6 -12 19 1 -6 -10
w:<v-impose> to	0 -5 -13 7 16 -5 -8 -3
w:<v-impose> us	0 -3 0 0 16 0 0 0
w:<v-propose>	-4 -6 0 -6 24 -41 5 -3
w:<v-propose> a	0 -1 0 -1 17 0 0 0
w:<v-propose> to	-7 2 -11 -6 26 -2 -8 -1
w:<v-return>	-14 37 -5 -37 -9 -10 -3 -6
w:<v-return> on	0 17 0 0 -11 0 0 0
w:<v-say>	-4 -27 0 11 3 -2 8 10
w:<v-say> .	-5 -1 -5 -4 18 0 2 0
w:<v-say> <number>	0 -6 0 0 17 0 0 0
w:<v-say> <person>	6 10 4 -1 -20 6 -3 0
w:<v-say> it	0 0 0 -6 19 0 -3 0
w:<v-sell>	32 -39 -20 -4 5 16 -13 -9
w:<v-sell> control	17 -1 0 -1 -5 0 -1 0
w:<v-sell> of	19 -2 0 -2 -6 0 0 0
w:<v-stay>	6 7 0 -24 20 -14 -34 2
w:<v-stay> on	0 -3 0 0 15 0 0 0
w:<v-stay> to	0 -10 18 -3 0 0 -1 0
w:<v-suspend>	6 -1 8 -18 15 -10 -22 0
w:<v-target>	1 0 0 -11 -2 -22 28 -19
w:<v-target> back	0 -4 0 -4 -7 0 24 0
w:<v-target> by	0 19 0 8 -26 0 0 0
w:<v-target> to	5 -12 0 0 16 0 -13 0
w:<v-threaten>	8 -10 -3 14 -18 2 11 0
w:<v-up> .	0 0 7 16 -11 0 -6 0
w:<v-up> from	5 11 0 -2 -17 0 4 0
w:<v-up> on	0 -15 0 0 11 0 0 6
w:<v-up> up	0 23 3 -15 -14 0 0 0
w:?	-48 7 -47 -17 79 -43 -54 -40
w:@	0 0 0 -4 18 0 -1 0
w:_	0 0 0 -3 21 0 -1 0
w:a	-2 -30 -4 24 27 0 -11 -15
w:a <agent>	0 -4 0 0 17 0 0 0
w:a <duty>	0 -21 -5 19 -12 0 2 6
w:a <quality>	0 -6 0 -2 22 0 0 0
w:a _ .	4 -1 2 -23 10 -6 -8 4
w:a _ in	0 -15 0 6 4 0 0 0
w:a _ of	6 18 -10 3 -25 2 0 3
w:a licence	23 -9 4 0 -26 8 0 0
w:a post	2 0 0 12 -15 0 0 0
w:a tariff	1 -4 0 19 -10 0 -6 0
w:a third	0 9 0 0 -16 6 3 0
w:a ton	0 -5 0 0 -5 15 0 0
w:a truce	0 -5 0 0 16 0 0 0
w:about	0 -15 7 -10 25 0 -7 -11
w:above	7 -1 5 7 -17 0 0 0
w:after	0 25 -22 -4 -1 0 -11 -10
w:after <day-ahead>	10 23 0 0 -30 0 0 0
w:after <span>	0 -4 0 0 15 0 0 0
w:after _ ,	0 18 0 9 -19 0 -1 0
w:after _ ?	0 19 0 0 -17 0 0 0
w:after _ the	0 0 0 0 -15 9 4 0
w:again	19 59 -6 -51 -52 4 -12 6
w:again .	-7 27 -3 -13 -5 -2 0 -1
w:again and	0 16 0 0 -14 0 0 0
w:again for	4 12 4 -2 -17 0 -1 0
w:against	0 -3 0 16 -11 0 6 0
w:against <name>	0 0 0 18 -16 0 0 0
w:ago	0 -9 0 0 19 0 0 0
w:agreement	0 -6 0 -7 28 0 -3 0
w:all	0 23 9 0 -19 -8 -7 -4
w:all three	0 15 0 0 -12 0 0 0
w:also	15 -7 0 -6 -8 0 9 0
w:altogether	0 0 8 0 -19 0 7 7
w:an	-17 -10 -16 0 5 -8 12 9
w:an <level-noun>	0 0 0 -1 -13 0 18 0
w:an <v-impose>	0 -1 0 -4 -16 0 26 0
w:an _ of	0 -1 0 -6 16 0 0 0
w:an answer	0 0 0 0 -18 0 18 0
w:an extension	0 -5 0 0 16 0 0 0
w:and	-5 21 -7 0 8 -25 -3 -3
w:and <name>	2 -5 0 -6 -6 -1 6 16
w:and <number>	0 13 -1 15 -24 6 -6 0
w:and <seat>	0 16 0 0 -4 0 -4 0
w:and _ .	7 29 0 -7 -25 0 -2 0
w:and _ <number>	0 18 0 5 -25 0 0 7
w:and _ <organisation>	0 -6 0 0 15 0 0 0
w:and _ <quality>	0 0 0 0 15 0 -3 0
w:and _ in	0 -10 0 -7 24 0 0 0
w:and _ other	2 0 0 15 -16 0 0 0
w:and if	7 14 -2 -4 -21 0 9 0
w:and the	-2 11 9 -15 3 -7 -24 2
w:and they	0 21 0 0 -16 0 0 0
w:anew	0 21 0 0 -17 0 0 0
w:another	0 -18 10 6 0 0 -3 0
w:answer	-11 -13 -8 -7 -8 -5 42 -3
w:any	15 -7 -5 -5 -23 5 24 0
w:apply	0 28 0 -7 -16 0 -1 0
w:are	6 -12 -4 14 3 0 -16 0
w:are _ :	0 0 0 5 -15 0 5 0
w:are back	0 19 0 0 -13 0 0 0
w:as _ for	0 3 0 0 -15 0 11 0
w:as much	0 14 6 6 -24 0 0 0
w:at	-6 -3 -7 -20 21 -10 9 -6
w:at _ .	-4 -9 -7 -19 21 -4 13 0
w:at _ end	0 13 0 10 -21 0 0 0
w:back	8 66 -8 -48 -58 15 1 -1
w:back _ .	0 -5 0 0 18 0 0 0
w:back _ <number>	0 11 0 0 -17 6 0 0
w:back to	0 22 0 -7 -23 16 -3 0
w:be	4 6 -30 9 -4 -17 0 11
w:be <not>	0 0 0 0 -11 0 0 17
w:be <v-impose>	0 3 -11 -15 11 -2 -5 3
w:be _ .	-1 -24 -2 -18 45 -1 0 0
w:be _ again	4 4 0 0 -19 9 0 0
w:be _ on	0 11 0 17 -22 0 0 0
w:be _ out	0 -3 0 16 -18 0 8 0
w:be _ to	6 11 0 -6 -20 0 0 9
w:be a	0 0 0 -5 17 0 0 0
w:be back	0 18 0 0 -14 0 0 0
w:be no	0 1 0 0 -15 0 0 17
w:bean	0 -3 0 0 15 0 0 0
w:beef	0 0 0 0 15 0 -5 0
w:been	-12 0 -11 0 15 0 0 -7
w:before	0 -6 -13 -28 24 2 1 -3
w:before <day-ahead>	0 -8 0 0 17 0 0 0
w:begin	0 -20 0 3 16 0 1 0
w:between	-3 -7 0 -12 2 0 -4 18
w:between <name>	0 0 -1 -3 -6 0 0 20
w:between _ and	0 -1 -1 -6 -1 0 0 20
w:boat	0 0 0 -5 17 0 -1 0
w:both	-8 23 -10 -17 0 5 -15 -2
w:both _ .	0 15 0 0 -11 0 0 0
w:broker	0 -3 16 0 -7 0 0 0
w:buy	3 -16 2 0 0 0 5 0
w:by	-13 -3 3 24 15 -8 -41 -26
w:by <day-ahead>	-2 -6 -3 23 0 0 -6 0
w:by <level>	0 -16 2 -7 20 0 0 0
w:by _ .	0 0 0 -5 17 0 -8 0
w:by itself	0 24 0 0 -23 0 0 0
w:can	-6 -14 -9 0 20 -4 0 3
w:cannot	0 -5 0 17 -17 0 8 0
w:capacity	0 -5 0 22 -9 0 0 0
w:capacity ,	0 0 0 23 -18 0 0 0
w:change	0 0 0 -3 21 0 0 0
w:charge	-5 14 2 -1 0 0 -15 0
w:chip	0 -17 0 1 5 9 -1 0
w:coffee	0 11 3 9 -18 0 -4 0
w:collect	0 -17 0 -3 32 0 -1 0
w:come	14 4 -23 0 0 -1 0 -13
w:come <day-ahead>	0 18 0 0 -16 0 0 0
w:come _ ,	2 14 0 0 -17 0 -1 0
w:come and	0 15 0 0 -12 0 0 0
w:come back	13 10 -6 -12 -17 5 0 0
w:control	24 -10 -2 -1 -3 0 -7 0
w:control on	19 -4 0 0 -11 0 0 0
w:could	-1 -7 1 31 -34 1 -31 28
w:could <v-down>	0 9 11 0 -24 0 -3 7
w:could <v-impose>	0 5 7 13 -22 0 0 0
w:could _ a	0 0 0 10 -17 8 0 0
w:countermeasure	0 -1 0 -3 -11 0 20 0
w:critical	19 0 0 0 -16 0 0 0
w:critical software	20 0 0 0 -16 0 0 0
w:custom	0 0 -2 -11 18 0 -8 0
w:date	0 14 -6 -18 -6 -3 11 -1
w:deal	0 -20 0 11 16 0 -3 0
w:dealer	0 -6 27 0 -21 0 0 0
w:did	0 -21 0 0 19 0 2 0
w:do	0 -27 0 0 21 -6 0 0
w:down	5 -11 -9 -10 26 -3 -10 4
w:due	-6 5 -3 3 -18 23 -1 0
w:duty	-37 21 -50 22 -24 0 16 -1
w:duty _ <name>	0 0 0 16 -4 0 -2 0
w:duty _ a	0 0 0 17 -16 0 0 0
w:duty back	0 16 0 0 -7 0 0 0
w:duty for	0 0 0 15 -11 0 0 0
w:duty on	-7 16 -12 0 -12 3 2 -2
w:each	0 0 0 -8 24 0 -6 0
w:earth	12 -15 -3 -7 -3 6 4 0
w:eat	0 -2 0 0 16 0 0 0
w:else	-3 -4 0 -9 36 0 0 0
w:end	-17 -2 -25 -1 19 0 10 -13
w:end _ .	0 -6 0 0 16 0 0 0
w:end date	0 -7 0 0 18 0 0 0
w:end on	0 -8 0 0 20 0 0 0
w:end the	0 0 0 0 -15 6 15 0
w:event	0 14 5 1 -19 0 -2 0
w:everything	0 2 0 16 -11 0 0 0
w:excess	0 -5 0 22 -11 0 0 0
w:excess _ ,	0 0 0 23 -18 0 0 0
w:excess capacity	0 -5 0 22 -11 0 0 0
w:expect	8 0 21 -1 -21 0 -1 0
w:expire	0 -11 0 -3 28 0 0 0
w:export	32 -11 -5 -11 0 -2 -16 0
w:export _ on	16 0 0 0 -12 0 0 0
w:export control	17 -1 0 -1 -5 0 -1 0
w:export of	19 -2 0 -2 -6 0 0 0
w:fail	0 17 2 -4 -22 0 12 0
w:failing	0 22 0 -3 -11 0 0 0
w:fall	1 1 23 7 -22 0 -11 0
w:fall _ the	0 0 0 17 -13 0 0 0
w:fall on	0 0 0 17 -13 0 0 0
w:far	0 -1 0 0 15 0 0 0
w:fee	-2 -11 0 2 -12 24 -1 0
w:fee _ <quality>	0 -1 0 0 -6 16 0 0
w:fee on	0 -2 0 0 -16 25 0 0
w:fentanyl	0 -14 0 0 25 0 -2 0
w:first	12 1 -12 -6 9 0 -20 -3
w:first .	0 -2 0 0 19 0 0 0
w:follow	0 8 0 13 -23 0 4 0
w:for	-9 -8 -16 0 21 0 8 -11
w:for <name>	0 15 0 8 -13 0 -6 0
w:for <span>	0 -9 -2 -9 25 0 0 0
w:for _ 's	5 13 4 -2 -19 0 0 0
w:for _ ,	0 -15 0 0 19 0 0 0
w:for _ long	0 -3 0 0 15 0 0 0
w:for a	0 -8 0 0 16 0 -1 0
w:for his	0 0 0 8 -16 0 0 7
w:force	0 -15 0 0 19 0 -2 0
w:four	0 0 0 -3 19 0 -3 0
w:free	-3 -5 -4 -19 9 0 16 0
w:fresh	0 0 0 17 -13 0 0 0
w:from	15 8 -10 0 -8 9 -8 -20
w:from <day-ahead>	0 21 -2 0 -13 1 -8 0
w:from <level>	0 16 0 -6 -12 0 2 0
w:from <month-ahead>	0 -5 0 -5 18 0 0 0
w:from <name>	0 -17 9 1 -1 7 0 0
w:from _ .	0 0 0 17 -7 0 -1 0
w:from the	18 -5 -4 8 -13 6 -10 0
w:full	0 10 5 0 -15 0 3 0
w:future	5 -4 22 0 -22 0 0 0
w:geneva	0 -8 0 0 23 0 0 0
w:get	-2 -4 -4 -16 27 0 2 0
w:go	0 4 -1 5 3 0 -20 -15
w:go .	0 5 0 13 -15 0 0 0
w:go _ .	0 -8 0 -2 27 0 0 0
w:go _ it	10 2 0 2 -17 0 0 0
w:go on	0 -13 0 0 21 0 -3 0
w:go up	0 18 3 -14 -8 0 0 0
w:good	-13 -14 2 4 21 -9 0 -4
w:good would	0 -15 0 0 17 0 0 0
w:had	-19 -6 -17 -25 61 -13 -12 -10
w:had been	0 0 0 -4 20 0 -2 0
w:has	6 -24 -41 9 -3 -7 19 9
w:has <v-say>	8 -2 -4 10 -16 -2 -8 17
w:has <v-threaten>	15 -3 0 0 -13 0 8 -1
w:has _ ,	4 0 0 -1 -14 0 -6 16
w:has _ the	0 0 0 0 15 0 0 0
w:have	-21 1 2 -22 33 -16 -15 -14
w:have <v-impose>	0 -4 0 0 17 0 0 0
w:have _ back	0 -13 0 0 16 0 0 0
w:he	-23 0 -3 0 19 -14 -2 1
w:he <not>	0 17 0 0 -21 0 0 10
w:he doesn't	0 20 0 0 -18 0 0 0
w:he'd	0 0 0 17 -10 0 0 0
w:he'd <v-impose>	0 0 0 18 -14 0 0 0
w:his _ ,	0 6 0 -2 -16 0 0 13
w:hit	0 -6 0 -9 0 0 20 0
w:hit back	0 -4 0 -2 -4 0 19 0
w:home	0 -7 0 0 20 0 0 0
w:hour	0 -10 -2 -6 24 0 0 0
w:house	0 0 0 -2 16 0 0 0
w:how	0 0 -1 -6 16 0 0 0
w:i	-1 -23 5 -37 31 0 5 -13
w:i would	0 -3 0 0 16 0 0 0
w:if <name>	0 7 -3 -14 -23 4 17 5
w:if <seat>	20 -9 -2 0 -16 0 3 0
w:if _ are	0 -10 0 0 18 0 0 0
w:if _ come	3 4 0 11 -23 0 1 0
w:if _ doesn't	0 21 0 0 -19 0 0 0
w:if it	-7 13 13 -12 -10 0 -16 0
w:if the	-18 5 4 -9 -5 9 -8 5
w:if they	-2 -8 -3 16 1 0 -13 2
w:if you	0 -21 -1 -1 36 0 -2 0
w:in	-11 -3 16 -22 23 0 -6 -18
w:in <number>	0 -17 0 -4 35 0 -2 0
w:in <seat>	-10 0 16 -11 4 -4 -24 7
w:in <span>	0 0 22 0 -18 0 0 0
w:in _ .	-7 11 15 -22 -13 -4 11 -1
w:in _ ?	0 -2 0 0 15 0 0 0
w:in _ event	0 15 6 2 -21 0 -1 0
w:in _ on	0 0 0 -5 24 0 -1 0
w:in _ same	0 15 0 0 -11 0 0 0
w:in _ the	0 -6 0 0 19 0 0 0
w:in at	0 -2 0 0 15 0 0 0
w:in kind	0 0 0 0 -23 0 27 0
w:in the	13 16 0 -2 -23 8 0 -8
w:inquiry	0 0 0 23 -19 0 0 0
w:investigation	0 0 0 16 -13 0 0 0
w:investigation _ section	0 0 0 18 -17 0 0 0
w:investigation under	0 0 0 18 -17 0 0 0
w:is	6 1 -1 12 -4 6 -7 -36
w:is <not>	3 3 0 15 -27 6 2 0
w:is <number>	0 22 0 0 -16 0 0 0
w:is <v-impose>	12 -5 6 13 -17 3 -13 0
w:is _ ,	2 19 0 -14 -8 0 0 0
w:is _ again	6 2 5 0 -16 0 0 0
w:is _ from	8 0 0 0 -16 10 0 0
w:is a	0 -8 0 0 16 0 -1 0
w:is not	0 3 0 14 -21 0 6 0
w:is nothing	8 0 0 0 -17 10 0 0
w:is over	0 20 0 0 -14 0 0 0
w:it	-38 24 -15 -5 24 -28 -13 -5
w:it 's	6 21 -5 -10 -17 5 -7 0
w:it .	-3 -15 -3 -12 48 0 -8 0
w:it <v-begin>	-1 -12 12 -16 6 1 0 0
w:it <v-down>	0 -21 3 0 19 0 0 0
w:it <v-impose>	0 -7 0 0 18 0 -3 0
w:it _ <level>	0 -10 0 0 16 0 0 0
w:it _ ?	0 17 0 0 -12 0 0 0
w:it _ back	0 0 0 0 -7 16 0 0
w:it _ in	7 16 0 0 -19 0 -3 0
w:it _ not	0 1 0 9 -21 0 19 0
w:it come	0 -16 4 0 13 0 0 0
w:it could	0 0 0 2 -17 0 0 19
w:it will	0 15 0 0 -11 0 1 0
w:it would	0 -8 -10 14 -10 -1 15 -1
w:its	0 9 -20 14 -7 -1 6 -18
w:its <gate>	0 0 0 15 -19 6 0 0
w:its <goods>	0 -13 -2 18 -8 0 5 0
w:its _ the	0 13 0 0 -18 7 0 0
w:itself	0 24 0 -2 -15 0 0 0
w:jump	0 7 19 -1 -27 0 1 0
w:keep	-2 -15 -2 3 0 4 0 5
w:kind	0 -6 0 -2 -20 0 31 0
w:lapse	0 19 11 0 -19 -2 -6 0
w:law	0 15 0 0 -5 0 0 0
w:leave	-4 0 -5 -18 0 5 0 10
w:less	0 -18 0 0 23 0 0 0
w:let	0 -2 -14 -1 20 0 -7 -5
w:level	0 15 0 0 -4 0 -4 0
w:licence	32 -10 1 -15 -19 5 0 0
w:licence ,	16 0 0 0 -10 0 0 0
w:licence .	12 3 0 0 -15 0 0 0
w:like to	0 0 0 0 16 0 0 0
w:line	0 5 0 -6 -17 18 0 0
w:list	1 -23 -6 0 27 0 -1 0
w:long	0 -15 0 0 14 6 -6 0
w:look	0 0 -1 -2 -3 0 18 0
w:lose	0 -11 26 -2 -16 0 3 0
w:machinery	0 -7 0 -7 20 0 0 0
w:maker	0 -8 0 15 0 0 0 0
w:may	0 -18 -18 0 15 0 -9 12
w:may be	0 -4 0 -3 23 0 0 0
w:mean	0 -10 0 18 -11 0 2 0
w:meet	-4 -25 -4 2 23 0 0 0
w:message	0 -6 0 -2 16 0 0 0
w:might	0 -12 0 39 -32 0 6 0
w:might be	0 0 0 22 -18 0 0 0
w:milk	1 0 0 -5 -16 0 14 9
w:mill	0 10 0 6 -15 0 0 0
w:mine	0 8 6 0 -17 0 0 0
w:minister	0 -12 0 -9 -4 0 22 0
w:minister ,	0 -3 0 0 -3 0 15 0
w:minute	0 0 0 -2 18 0 0 0
w:money	0 -7 0 0 16 0 0 0
w:more	21 0 0 -15 -5 5 -9 0
w:morning	0 31 0 -4 -19 0 -1 0
w:morning .	0 24 0 0 -22 0 0 0
w:move	0 0 0 -3 -5 16 -1 0
w:much	0 19 4 3 -23 0 0 0
w:must	0 0 0 -4 22 0 -3 0
w:neither	0 -2 0 -4 20 0 0 0
w:new	0 -15 0 19 -21 -3 24 -4
w:new <duty>	0 -13 3 24 -29 0 11 0
w:new duty	0 -12 0 25 -26 0 13 0
w:next	-12 0 0 17 -13 -7 11 -5
w:next _ .	0 13 0 0 -26 0 21 0
w:next morning	0 20 0 0 -17 0 0 0
w:no	-2 5 -15 11 1 -15 -35 8
w:no _ :	0 17 0 10 -26 0 0 0
w:no _ by	0 -16 0 13 1 0 0 0
w:no deal	0 -12 0 16 0 0 0 0
w:no extension	0 18 0 0 -15 0 0 0
w:nobody	-1 7 -1 -13 15 0 -6 0
w:not	-13 -16 -15 5 25 -5 0 0
w:not <v-impose>	0 -11 0 -5 17 6 -2 0
w:not _ ,	0 -12 0 17 -2 0 -1 0
w:not be	3 -10 0 0 16 0 -4 0
w:nothing _ the	10 0 0 0 -17 10 0 0
w:now	-6 -5 -8 0 0 -3 15 1
w:now _ <number>	0 0 0 0 -13 0 15 0
w:of	2 -3 0 13 20 -36 -15 -20
w:of <duty>	0 0 0 -9 18 0 0 0
w:of <number>	0 -20 -4 -4 36 0 0 0
w:of _ and	0 15 0 -3 -10 0 2 0
w:of a	0 0 2 25 -16 0 -7 0
w:of it	1 -18 0 3 11 0 0 0
w:of the	-24 0 20 -10 12 -12 -14 0
w:off	2 -20 -6 5 5 -2 10 -1
w:offer	0 -5 0 -2 22 0 -5 0
w:oil	-2 -5 0 20 -27 0 21 0
w:old	-5 31 -7 -23 -3 -2 -16 -1
w:old _ ,	0 15 0 0 -11 0 0 0
w:on	-8 0 -18 11 11 -11 6 -11
w:on <day-ahead>	-20 10 -1 -12 16 -15 -11 0
w:on <day-gone>	-13 -3 -11 0 24 -6 0 -5
w:on <goods>	2 -5 -12 -20 2 4 16 -5
w:on <name>	0 0 2 16 -18 0 0 0
w:on <number>	0 -9 0 -5 23 0 0 0
w:on <quality>	-19 0 -7 6 -5 8 0 3
w:on _ .	-12 -7 0 11 -12 -9 15 14
w:on _ <day-ahead>	0 26 4 2 -28 0 0 0
w:on _ same	0 2 0 5 -16 0 8 0
w:on _ side	0 10 0 -6 -15 9 4 0
w:on palm	0 0 0 0 -15 0 14 0
w:on the	-1 12 3 -14 -6 -16 9 0
w:on their	0 6 0 0 -15 0 8 0
w:on top	0 -2 0 19 -8 0 0 0
w:on which	0 18 0 0 -8 0 0 0
w:once	11 24 0 -15 -32 7 0 0
w:once _ .	0 14 5 0 -18 0 0 0
w:once more	9 17 4 -4 -37 9 0 0
w:one	10 0 0 0 10 -18 -5 -17
w:one .	0 -4 0 0 20 0 0 0
w:only	0 16 0 -4 0 0 -7 0
w:open	7 -15 3 13 -7 0 -4 0
w:or	0 -20 -11 13 7 -8 2 -4
w:or <not>	0 -4 0 0 16 0 0 0
w:or <number>	0 -6 0 0 15 0 0 0
w:or sooner	7 0 0 14 -20 0 0 0
w:other	9 -32 -7 13 5 -2 0 -1
w:our	-16 -6 -14 -23 2 0 29 0
w:our <gate>	0 -5 0 -4 -2 0 16 0
w:our <goods>	0 1 0 0 -27 0 31 0
w:out	-16 10 -19 0 2 0 0 0
w:over	1 5 -12 6 -4 -3 -19 5
w:palm	0 10 0 -5 -18 0 17 0
w:palm <goods>	0 0 0 -4 -12 0 17 0
w:palm oil	0 0 0 -4 -12 0 17 0
w:pen	0 23 0 5 -24 0 0 0
w:pen ,	0 8 0 7 -15 0 0 0
w:people	0 -16 0 10 11 0 -1 0
w:permit	25 -6 0 -3 -6 0 -7 0
w:plan	0 -1 0 -3 19 0 0 0
w:poultry	0 0 0 0 17 0 -6 0
w:price of	0 -9 15 0 0 0 0 0
w:promise	-2 -4 -3 0 16 0 1 0
w:put	7 13 0 2 -15 -4 -9 3
w:put _ back	0 17 0 0 -12 0 0 0
w:rare	12 -15 -3 -7 -3 6 4 0
w:rare earth	15 -9 -1 -6 -1 7 -4 0
w:rate	-1 17 -3 -8 3 0 -9 0
w:rate _ <level>	0 15 0 0 -14 0 0 0
w:reciprocal	0 -8 0 -3 19 0 0 0
w:renewal	0 17 0 0 -24 0 11 0
w:reserve	10 -3 0 0 -16 0 13 0
w:respond	0 -3 0 -1 -3 0 15 0
w:rest	0 -6 0 0 15 0 0 0
w:restore	0 17 0 0 -13 0 0 0
w:return	-4 5 -9 -19 17 -2 -8 0
w:right	7 7 0 -4 -15 0 9 0
w:right to	10 0 0 0 -20 0 12 0
w:round	0 -18 0 1 25 0 -3 0
w:rule	34 -25 -2 11 -36 2 15 0
w:run	-3 0 -5 -11 24 0 -6 0
w:same	3 13 4 -6 -21 -3 11 0
w:same _ .	1 11 0 2 -21 0 7 0
w:say .	0 -7 0 -4 19 0 0 0
w:second _ .	0 0 0 17 -13 0 0 0
w:section	0 -22 0 24 -4 0 -2 0
w:section <number>	0 -21 0 24 -5 0 -2 0
w:set	0 17 0 -7 0 0 -5 0
w:shall	-1 5 -2 -17 10 0 0 0
w:share	0 -9 27 0 -17 0 0 0
w:share _ the	0 -6 19 0 -12 0 0 0
w:share of	0 -6 19 0 -10 0 0 0
w:she	0 -7 0 0 18 0 0 0
w:ship	-7 -9 -1 -11 0 22 2 0
w:should <name>	0 0 16 -2 0 0 -7 0
w:should the	7 2 -4 0 -20 0 9 1
w:side	-2 11 -21 -9 4 10 0 -10
w:side .	0 16 0 0 -18 6 0 0
w:sign	5 -18 -4 -16 39 -1 -14 -1
w:since	-8 -39 -5 -4 44 -3 4 -1
w:since _ ,	0 -4 0 0 15 0 0 0
w:slap	0 4 0 3 -31 0 23 0
w:slip	0 0 13 0 -15 0 0 0
w:software	19 -5 0 0 -11 0 0 0
w:some	0 -8 0 -1 22 0 0 0
w:sooner	7 -3 0 13 -16 0 0 0
w:soybean	3 -15 2 -7 0 0 4 0
w:stand	4 0 15 0 -10 0 -8 -1
w:standstill	0 16 0 0 -7 0 0 0
w:steel	0 0 -3 -3 -10 0 22 0
w:still	-1 -11 -2 -9 43 0 -3 0
w:stop	0 -28 1 5 -4 16 4 0
w:successor	0 20 0 0 -19 0 0 0
w:sugar	0 19 0 4 -15 0 -1 0
w:suspend	0 0 0 0 16 0 0 0
w:take	-9 -15 7 6 6 2 -1 -2
w:talk	-12 -31 0 -6 25 -7 -5 19
w:tariff	0 -45 6 10 1 1 -13 21
w:tariff <v-begin>	0 -7 0 -5 15 0 2 0
w:tariff _ <name>	0 0 11 9 -26 0 10 0
w:tariff _ in	0 0 8 0 -16 0 0 12
w:tariff talk	0 0 5 0 -17 0 0 16
w:tell	-15 -20 5 12 -4 -10 0 15
w:than	9 -20 -1 -6 10 0 7 0
w:than <number>	0 -20 0 0 11 0 3 0
w:that	0 -13 -23 17 8 2 0 0
w:that 's	0 -1 0 0 15 0 0 0
w:that ,	-2 14 2 0 -25 0 0 9
w:that <not>	0 5 0 20 -19 0 0 0
w:that _ <name>	0 13 0 2 -18 0 0 0
w:that _ will	0 -1 0 0 18 0 -19 -3
w:that _ would	7 -22 -13 -12 0 5 15 0
w:that all	0 23 0 0 -20 0 0 0
w:that day	0 -14 0 0 21 0 0 0
w:that he	-1 0 0 -9 20 0 0 0
w:that it	5 -1 -2 16 -14 0 0 -1
w:that no	0 0 0 17 -15 0 0 0
w:that would	0 -13 0 -2 27 0 0 0
w:the	-2 -1 0 -19 43 -12 -31 -14
w:the <agent>	0 37 -2 -7 -20 0 -4 0
w:the <duty>	-14 -2 0 -7 1 0 -13 19
w:the <goods>	-13 0 -16 21 -9 -8 6 1
w:the <name>	-7 -8 -4 20 4 0 -7 0
w:the <number>	0 30 -4 24 -44 0 -8 5
w:the <organisation>	14 -11 6 -13 13 -1 -16 -8
w:the <person>	-6 11 -6 15 -16 -1 0 2
w:the <quality>	0 10 0 -26 -20 3 19 6
w:the <v-deny>	19 -5 0 0 -17 4 0 0
w:the <v-end>	0 2 0 16 -18 0 7 0
w:the <v-impose>	4 16 -2 -26 -3 -2 0 -1
w:the <v-sell>	-1 -1 0 0 16 0 0 0
w:the <v-suspend>	0 16 0 -1 -9 0 -1 0
w:the _ 's	0 -1 -6 -15 28 0 -7 0
w:the _ ,	4 -4 -10 2 -3 0 20 -12
w:the _ .	15 -19 8 -21 25 -16 -19 0
w:the _ :	0 20 0 0 -15 0 0 0
w:the _ ;	0 20 4 0 -21 0 0 0
w:the _ ?	0 -12 0 0 26 0 0 0
w:the _ about	8 0 0 0 -19 10 0 0
w:the _ go	0 -24 0 17 3 0 0 0
w:the _ have	0 -4 0 -4 18 0 -1 0
w:the _ lapse	0 9 8 6 -19 0 0 0
w:the _ morning	0 30 0 0 -26 0 0 0
w:the _ of	0 12 9 2 -3 -15 -10 -13
w:the _ on	0 -6 4 -12 -5 20 0 3
w:the _ round	0 -5 0 0 15 0 0 0
w:the _ say	0 4 0 21 -14 0 -7 0
w:the _ talk	0 0 0 9 -19 0 0 12
w:the _ tariff	0 -19 -1 -14 25 0 0 5
w:the _ that	2 -3 -4 -34 22 -2 0 -1
w:the _ to	6 -8 11 0 -19 0 15 0
w:the _ would	13 12 5 0 -24 0 0 0
w:the date	0 18 0 0 -15 0 0 0
w:the day	0 -2 3 -5 -8 0 16 0
w:the duty	0 0 -6 -7 23 0 -6 0
w:the end	0 5 0 10 -17 0 7 0
w:the event	0 16 6 0 -22 0 0 0
w:the fee	0 -7 0 0 -11 25 0 0
w:the law	0 22 0 0 -19 0 0 0
w:the new	0 -6 3 -6 16 0 -9 0
w:the old	0 21 -1 -10 -5 0 -4 0
w:the other	1 -11 0 0 20 0 -3 0
w:the peso	0 0 14 0 -16 0 0 0
w:the right	9 1 0 0 -21 0 12 0
w:the rule	19 -5 0 0 -17 4 0 0
w:the same	4 17 5 -4 -20 -2 2 0
w:the tariff	-3 -3 7 -6 -16 4 0 22
w:the thing	0 -1 17 0 -8 0 0 0
w:their ,	0 16 0 0 -14 0 0 0
w:then	6 34 -23 18 -38 0 0 -12
w:then ,	0 19 0 0 -13 0 0 0
w:then <number>	0 10 0 6 -17 0 0 0
w:then _ <level>	0 8 0 0 -15 0 9 0
w:then be	9 14 0 0 -19 0 0 0
w:there	2 -6 -1 0 4 0 -30 9
w:there 's	0 -19 0 2 19 0 0 0
w:there _ be	0 -3 0 0 -2 0 -3 16
w:there _ nothing	8 5 0 2 -25 9 0 0
w:there will	0 0 0 -4 -6 0 -2 16
w:thereafter	0 19 0 0 -17 0 0 0
w:they	-11 6 -28 0 24 -19 -10 0
w:they <v-bear>	0 -7 0 0 17 0 0 0
w:they _ ,	0 22 0 6 -22 0 0 0
w:they'd	7 0 -1 5 -21 0 0 6
w:thi	0 -32 0 -13 24 -9 10 0
w:third of	0 6 0 0 -16 6 4 0
w:threaten	3 -17 -2 12 6 0 -8 0
w:three	0 22 0 -8 -14 5 -6 0
w:to ,	6 6 6 0 -21 0 0 0
w:to <day-ahead>	0 -15 0 -5 35 0 0 0
w:to <v-begin>	9 0 -6 16 -13 -1 0 0
w:to <v-end>	0 4 19 -6 -13 0 -8 4
w:to <v-say>	0 -6 0 0 20 0 0 0
w:to _ .	-20 15 0 2 -17 19 -17 3
w:to _ <level>	0 9 0 9 -15 0 0 0
w:to _ by	0 0 16 0 -8 0 0 0
w:to _ in	0 1 -1 -17 9 0 4 0
w:to _ time	0 15 0 0 -14 0 0 0
w:to be	0 -19 -2 11 3 0 0 0
w:to the	-10 0 -9 -22 21 -3 7 -1
w:ton	0 -7 0 0 -13 24 0 0
w:too	4 -1 -2 17 -15 7 -7 0
w:too .	7 -5 0 15 -11 0 0 0
w:top	0 -3 0 18 -6 0 0 0
w:trade	0 -19 6 -12 7 -2 14 -4
w:truce	-13 1 -16 0 23 0 -24 -7
w:truce <v-end>	0 16 0 -1 -7 0 0 0
w:two	-15 -6 6 0 14 2 -25 -6
w:under a	0 6 0 9 -15 0 0 0
w:under section	0 0 0 15 -9 0 0 0
w:unless	-9 15 -12 6 -6 0 -5 -2
w:unless the	0 0 0 15 -8 0 -5 0
w:until	-13 -53 -12 -29 104 -7 -17 -5
w:until <day-ahead>	-1 -16 0 -8 43 0 -3 0
w:until _ .	0 -2 0 0 18 0 0 0
w:until the	0 -8 0 0 23 0 0 0
w:up	0 20 -2 -2 -17 0 7 -6
w:us	-5 -1 0 -22 13 -2 7 -1
w:vow	2 0 0 1 -16 0 10 0
w:wake	9 16 0 0 -22 0 0 0
w:wake up	9 11 0 0 -18 0 0 0
w:walnut	0 16 0 0 -14 0 0 0
w:warn	1 0 0 1 -16 6 2 0
w:was	-2 0 -15 6 16 -9 0 -7
w:was <v-impose>	0 -3 0 0 17 0 0 0
w:was _ .	0 -5 0 0 15 0 0 0
w:was in	0 16 0 0 -10 0 0 0
w:way	0 -6 0 -6 16 0 1 0
w:we	-8 0 0 -20 7 4 16 -15
w:week	-3 -16 0 -1 15 0 0 0
w:were	-1 11 -8 -35 30 -12 -28 0
w:were _ ,	0 -6 0 -1 15 0 0 0
w:what	-12 23 -30 -17 19 -24 3 -20
w:what _ it	0 -12 0 0 18 0 0 0
w:what i	0 3 0 0 -21 0 19 0
w:when	-7 7 -7 0 10 -3 -15 -2
w:where	0 -1 0 -5 17 0 -3 0
w:whether	0 -8 0 0 20 0 -9 0
w:who	-5 -6 0 0 28 -2 -12 -1
w:will	-13 -13 -6 -19 27 0 9 0
w:will <level-noun>	0 -8 0 -6 -8 7 18 0
w:will <not>	0 -4 0 -3 24 0 0 0
w:will <v-say>	0 0 0 0 -8 0 16 0
w:will _ no	0 0 0 -3 -5 0 -1 16
w:will not	0 -4 0 -3 23 0 0 0
w:window	0 -8 0 0 17 0 0 0
w:wine	-1 0 -2 15 -2 0 0 0
w:with	-32 -15 -14 -3 25 0 14 -4
w:with <level>	0 0 0 1 -16 0 15 0
w:within	2 -1 6 -2 -20 9 6 0
w:within the	2 4 2 0 -19 0 7 0
w:without	0 29 -11 -14 -21 2 0 4
w:without _ ,	0 20 0 0 -26 0 0 11
w:without it	0 15 0 0 -15 0 0 0
w:word	0 -4 0 -4 27 0 -2 0
w:worth	0 -6 0 -1 20 0 0 0
w:would	0 26 15 -47 -15 1 24 -21
w:would <v-down>	0 0 21 0 -11 0 -8 0
w:would <v-return>	0 25 0 0 -20 0 0 0
w:would <v-up>	0 16 0 -11 -1 0 0 0
w:would _ .	0 9 14 0 -26 0 5 0
w:would _ <number>	0 -13 0 0 22 0 0 0
w:would _ be	9 13 0 0 -17 0 0 0
w:would _ to	-1 17 -4 -9 0 0 0 0
w:would come	0 -5 0 0 15 0 0 0
w:would fall	0 0 14 6 -18 0 0 0
w:would have	0 -4 -2 -5 20 0 -3 0
w:would like	0 -6 0 0 22 0 -2 0
w:would then	17 26 0 -4 -42 0 5 0
w:write	0 -16 2 3 0 2 0 0
w:year	-5 -8 0 -2 23 -1 0 0
w:yet	0 -2 0 0 -12 0 0 22
w:you	-15 -18 -18 -30 60 0 -29 -9
w:your	0 -17 -1 -10 35 0 0 0
w:—	-5 -8 -4 0 26 -2 -10 0`;
