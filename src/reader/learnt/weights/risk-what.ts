// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RISK_WHAT = `controls	duties return	markets	new duties	none	other	retaliation	talks fail
<always>	-89 -34 -91 -81 200 -100 -82 -104
asked before	-14 30 -14 -16 0 -8 0 -6
asks	-42 14 -41 -12 65 -38 -48 -35
c=agree past	0 -5 0 0 19 0 0 0
c=bear gerund	2 -12 0 -3 20 0 0 0
c=bear modal	-5 0 -7 -21 4 7 8 0
c=bear participle-passive	0 9 9 -2 -16 0 6 0
c=bear past	0 -20 0 0 24 0 -1 0
c=begin duty	-6 0 -14 22 0 -4 -6 -6
c=begin level	-1 5 0 16 -3 -1 -14 -1
c=begin modal	6 -6 4 13 0 -9 -24 -1
c=begin present	1 4 -7 0 -1 6 0 -16
c=buy open	0 -9 0 0 19 0 -2 0
c=deny open	0 -7 0 1 -6 0 15 0
c=down condition	7 0 20 1 -6 -13 -16 -9
c=down duty	-2 -4 15 7 4 -9 -20 -5
c=down level	0 -17 2 3 19 -2 -13 0
c=down modal	0 1 26 5 -30 -5 -21 16
c=down on-lapse	0 17 0 2 -20 0 0 0
c=down open	0 0 35 7 -28 -14 -4 12
c=end condition	-7 3 4 0 0 0 -23 0
c=end gerund	0 9 0 0 -18 0 10 0
c=end infinitive	0 8 20 -3 -21 0 -5 5
c=end modal	0 -20 -2 0 -3 24 2 0
c=end open	-8 -3 10 0 -16 19 0 0
c=end present	-7 0 8 0 12 -9 -19 -4
c=impose level	3 -22 -13 5 21 -18 -2 -7
c=impose modal	-7 12 17 11 -19 -16 -3 0
c=impose open	8 2 0 0 -15 1 11 0
c=impose participle-passive	-7 0 0 10 6 -2 -22 -1
c=impose past	4 2 -18 -5 2 0 1 -5
c=impose past-passive	0 -11 0 -1 31 0 0 0
c=impose perfect	0 -11 -8 0 2 -5 15 -6
c=impose present	-6 -20 2 -3 15 -27 13 9
c=impose present-passive	9 -4 3 -2 5 2 -17 -1
c=propose condition	-11 -22 1 6 4 -7 8 2
c=propose level	0 -17 -3 1 1 0 12 0
c=propose modal	0 -7 6 -15 8 -4 4 -2
c=propose open	0 -10 0 5 -2 -14 15 0
c=propose present	0 -26 1 0 6 -2 2 4
c=return condition	0 -6 0 -9 22 0 -9 0
c=return duty	0 34 0 -9 -24 0 -8 0
c=return modal	0 17 0 0 -9 0 -1 0
c=return open	-1 21 0 -11 -5 0 -13 0
c=say condition	2 -22 3 -3 0 6 2 9
c=say duty	0 -23 15 16 -29 -17 22 4
c=say level	6 2 3 15 -21 -5 0 -1
c=say open	0 -20 0 0 -2 -4 23 1
c=say past	0 -18 0 1 -3 10 7 -6
c=say perfect	7 -6 4 5 -18 -5 0 15
c=say present	-21 10 -10 7 -9 0 6 0
c=sell level	0 -6 0 15 -4 0 0 0
c=stay condition	0 10 4 2 -21 4 -17 18
c=stay level	-2 25 -23 -7 -12 9 0 -7
c=stay modal	-2 0 -18 11 10 1 -31 -11
c=stay on-lapse	0 15 0 0 -6 0 -1 0
c=stay open	10 10 -2 9 -22 11 -14 12
c=stay past	0 1 -10 -7 17 -13 0 0
c=stay past-not	0 -7 0 0 18 0 0 0
c=stay present	7 9 -3 7 7 -1 -23 -22
c=stay present-not	-1 -4 0 17 -11 4 -4 3
c=suspend duty	0 -6 2 0 17 0 -8 0
c=suspend level	0 -20 0 0 31 0 0 0
c=suspend open	14 1 0 0 -8 0 -15 1
c=target infinitive	0 0 0 5 -16 0 14 0
c=target modal	0 -6 0 0 -5 0 15 0
c=target open	5 0 -15 0 -10 -7 21 -5
c=target present	-2 0 -1 -15 9 0 11 0
c=threaten duty	-6 7 3 20 -18 0 -4 0
c=threaten level	-1 0 0 21 -18 0 3 0
c=threaten open	10 -4 -1 13 -15 0 5 -14
c=threaten past	0 1 0 3 -23 5 13 -1
c=threaten perfect	15 -4 0 0 -9 0 7 -2
c=up gerund	0 15 0 0 -4 0 0 0
c=up gone	0 -16 0 5 14 0 0 0
c=up level	-7 17 -8 1 -9 0 0 0
condition	-5 22 5 -19 -1 0 -7 -2
condition before	22 21 1 -7 -30 -9 6 -9
condition+if-back	0 3 0 -3 -15 16 0 0
condition+on-lapse	-15 22 0 -8 -2 0 -12 -13
condition+open	2 6 0 -2 -30 15 4 10
duty	-21 6 -8 21 5 -18 5 -22
duty+gone	0 -8 -5 0 23 0 -10 0
duty+level	-4 3 -18 -9 25 0 -6 -27
duty+on-lapse	0 15 -2 0 -1 0 -5 0
duty+open	-3 13 7 34 -51 4 15 0
gone	-13 -6 6 0 24 -9 -12 -5
gone+level	0 -10 0 -7 27 0 -4 0
gone+open	-7 -13 1 1 21 -5 -6 -2
headline	-10 -21 12 1 5 -6 0 14
if-back	0 3 0 -3 -14 16 0 0
if:'s	19 -19 8 -2 0 -3 0 -1
if::	0 18 0 -4 -4 0 -4 0
if:<day-ahead>	-5 1 -7 18 -11 1 -12 3
if:<duty>	1 -8 11 -31 -15 5 8 16
if:<goods>	15 0 0 17 -28 -11 5 0
if:<name>	-11 -3 17 2 -19 0 7 0
if:<not>	-3 11 -17 16 -4 0 -22 0
if:<number>	0 20 -1 7 -27 -2 8 0
if:<seat>	18 2 0 -1 -19 0 5 0
if:<v-end>	-4 22 0 9 -17 -9 -20 0
if:<v-impose>	0 -18 0 0 2 9 0 7
if:<v-propose>	-2 -18 4 0 0 -1 0 13
if:<v-say>	-4 0 -8 -20 2 1 5 5
if:<v-up>	10 -7 15 -3 -23 7 3 2
if:a	5 0 -14 -13 17 -9 -12 2
if:after	0 21 0 0 -17 0 0 0
if:agree	0 6 0 8 -21 7 0 0
if:and	0 35 10 0 -39 0 -2 0
if:are	1 -21 0 0 21 0 -4 0
if:back	3 3 0 0 -18 11 0 0
if:by	-6 -7 -11 30 -8 2 -2 -4
if:die	0 16 0 0 -10 0 0 0
if:fail	0 20 2 -1 -19 0 0 0
if:failing	0 22 0 -3 -11 0 0 0
if:for	0 15 -1 -1 -26 0 21 0
if:go	11 0 7 -6 -20 9 0 0
if:in	-8 9 10 -8 -21 24 -6 -1
if:is	-1 7 11 2 -8 0 -15 -4
if:its	0 15 0 5 -24 4 0 0
if:more	4 -16 0 0 9 0 0 3
if:no	0 15 0 0 -8 0 -2 0
if:nothing	0 8 0 8 -16 5 0 0
if:of	-4 0 0 20 -4 0 -11 0
if:on	0 0 12 -10 -7 -8 -9 17
if:one	0 19 5 -3 -9 0 -5 0
if:paper	4 19 0 0 -19 0 -1 0
if:pen	0 20 0 0 -16 0 0 0
if:say	0 15 0 -1 -8 0 0 0
if:side	0 14 0 -4 -16 6 3 0
if:stay	1 1 9 0 -19 0 0 4
if:talk	0 -12 2 -4 15 0 0 0
if:tariff	3 -19 8 -19 -5 3 5 8
if:than	0 -17 0 0 13 0 4 0
if:the	0 13 5 0 -26 8 0 7
if:their	0 13 0 0 -16 0 6 0
if:they	0 -3 -6 12 5 -2 -18 0
if:to	0 6 16 -2 -14 0 -8 0
if:two	0 16 0 0 -4 0 -1 0
if:well	0 -3 0 0 16 0 0 0
if:without	0 -2 -2 -12 20 -1 -6 -1
if:you	0 -23 -1 -2 38 0 -2 0
lead="	-12 -1 -28 0 8 2 8 -4
lead=" modal	0 0 0 -4 -4 0 16 0
lead=" say	-1 3 -1 -18 -3 4 11 0
lead=(	-5 2 0 -17 15 -5 0 -2
lead=)	-7 4 0 -18 16 -6 0 -3
lead=,	-6 -2 -10 -2 30 -15 0 -20
lead=, answer	0 0 0 0 -12 0 16 0
lead=, bear	1 8 1 0 -1 -2 -19 0
lead=, begin	-3 6 -21 15 -5 0 0 -4
lead=, down	4 5 16 0 -10 -4 -16 0
lead=, fall	5 0 14 -1 -17 0 0 0
lead=, impose	-6 0 6 -12 -10 0 22 0
lead=, let	0 -1 0 -1 21 0 -8 0
lead=, modal	-15 9 -2 3 0 -8 -8 1
lead=, past	5 -8 7 11 -13 -15 11 -15
lead=, pay	6 13 0 2 -18 0 0 0
lead=, perfect	0 -5 -6 -12 -1 -2 7 18
lead=, present	-7 23 13 -7 -19 3 6 -23
lead=, resume	0 15 0 0 -13 0 0 0
lead=, say	14 -18 9 3 -11 -21 0 10
lead=, suspend	0 -16 0 0 25 0 -1 0
lead=, threaten	0 0 2 0 -15 -1 13 0
lead=, up	-7 15 0 -5 -17 12 1 0
lead=:	-33 11 -20 -5 24 -6 2 -18
lead=: begin	0 -17 0 1 20 0 0 0
lead=: present	-9 -21 0 4 17 0 1 2
lead=: say	0 -11 0 13 -14 0 15 5
lead=: tell	0 0 0 8 -23 0 7 7
lead=;	-1 9 9 -24 7 0 -7 -13
lead=; say	1 0 15 0 -8 0 -1 0
lead=@	0 0 0 -4 18 0 -1 0
lead=a	-1 -23 -16 -2 18 -8 13 1
lead=a impose	0 -3 0 -1 20 0 -1 0
lead=after	-4 28 -3 -3 -22 6 0 0
lead=after present	0 25 0 0 -30 9 0 0
lead=american	0 -6 0 0 15 0 0 0
lead=and	0 -22 0 1 14 -11 16 -12
lead=and down	0 -8 0 0 15 0 0 0
lead=and modal	0 -14 5 0 15 0 0 0
lead=back	0 17 0 0 -14 0 0 0
lead=by	0 -6 0 0 21 0 0 0
lead=china	0 -10 0 -7 32 0 -6 0
lead=for	0 -17 0 -2 31 0 -1 0
lead=forty	0 18 0 0 -14 0 0 0
lead=from	-1 17 0 -7 -3 0 0 0
lead=he	0 0 -2 0 23 0 -12 0
lead=he past	0 0 0 -4 16 0 -3 0
lead=i	-2 -14 -2 -6 48 0 -8 0
lead=i impose	0 0 0 0 15 0 0 0
lead=if begin	0 -4 2 12 -15 7 0 -2
lead=if come	-2 0 0 15 -12 0 0 0
lead=if end	0 20 -4 0 -4 -2 -6 0
lead=if impose	2 -6 -20 2 -15 15 1 10
lead=if other	-2 14 10 -15 0 -3 -8 -3
lead=if present-not	0 6 0 8 -19 4 -5 3
lead=in impose	1 10 0 0 -15 7 -2 0
lead=it	-16 0 -21 -3 8 -13 7 11
lead=it begin	0 -6 0 0 17 0 0 0
lead=it present	-1 -10 -1 -9 32 0 0 0
lead=its	0 0 0 -3 19 0 -1 0
lead=jordan	0 6 0 0 -15 0 11 0
lead=new	0 0 0 17 -14 0 0 0
lead=next	0 -9 0 0 25 0 0 0
lead=not	0 15 0 0 -10 0 0 0
lead=on	-7 22 -4 -22 9 -2 -16 0
lead=on impose	0 -6 0 -9 23 0 0 0
lead=president	0 0 0 20 -15 0 -2 0
lead=so be	4 -17 0 5 0 4 0 0
lead=so present	3 4 2 3 -19 3 0 0
lead=so stay	3 -19 0 5 0 3 0 0
lead=that	11 1 -16 21 -14 -3 1 0
lead=that agree	0 0 0 0 15 0 0 0
lead=that begin	1 -17 -5 19 1 -2 -15 0
lead=that collect	0 -11 0 0 15 0 0 0
lead=that modal	7 0 -4 2 -16 9 7 0
lead=that past	12 13 -3 -21 0 0 -10 0
lead=that return	0 15 0 0 -13 0 0 0
lead=that say	0 0 0 0 16 0 -1 0
lead=that up	3 -19 -1 3 8 0 -1 0
lead=the	7 -21 0 -16 44 -2 -66 10
lead=the begin	0 -1 0 -2 15 0 0 0
lead=the down	0 -13 16 2 -6 0 0 0
lead=the fall	0 -1 18 0 -14 0 0 0
lead=the future	0 -7 0 0 22 0 0 0
lead=the impose	-4 12 -6 -3 15 0 -14 0
lead=the past	-2 -18 0 0 24 0 -3 0
lead=the stay	3 -3 -6 -16 10 4 -6 3
lead=their	0 -6 0 0 16 0 0 0
lead=this	0 -4 0 0 15 0 0 0
lead=trump	1 0 0 11 -15 0 6 0
lead=unless	-8 15 -11 5 -6 0 -5 -2
lead=unless present	0 11 -3 16 -19 3 -9 0
lead=until	0 -11 0 -3 31 0 0 0
lead=we	-3 0 0 -8 24 -1 -10 0
lead=were	0 13 0 0 -15 0 0 5
lead=were be	0 13 0 0 -15 0 0 5
lead=were past	0 13 0 0 -15 0 0 5
lead=were stay	0 13 0 0 -15 0 0 5
lead=what	-9 0 -9 -17 21 -7 10 -4
lead=what present	0 -18 0 -1 1 0 17 0
lead=when be	0 17 0 0 -12 0 0 0
lead=when stay	0 16 0 0 -11 0 0 0
lead=where	0 0 0 -6 16 0 -3 0
lead=which be	0 -20 0 0 11 8 0 0
lead=which past	0 20 4 -4 -14 0 0 0
lead=which perfect	0 8 0 3 -18 0 8 0
lead=which present	2 -22 -3 2 3 7 2 0
lead=who	-5 -6 0 0 28 -2 -12 -1
lead=who past	0 -3 0 0 18 0 0 0
lead=without	0 16 0 -3 -25 9 0 10
lead=yet	0 -2 0 0 -12 0 0 22
lead=—	-5 -9 -4 0 27 -2 -10 0
level	-10 44 -18 -9 -2 -7 -12 -36
level+on-lapse	0 27 0 -4 -15 0 0 0
level+open	-4 17 -14 6 -6 6 -14 -13
main:"	-7 -5 -6 15 -5 11 -3 0
main:'s	15 6 0 0 -11 -6 0 -6
main:,	0 3 7 0 -15 0 13 2
main:-	-5 18 -8 20 -39 -1 19 -1
main:.	0 6 15 -11 -16 7 2 4
main::	0 13 0 2 -18 0 8 -5
main:;	-4 6 10 0 -17 2 6 -1
main:<agent>	8 12 0 -14 -17 3 0 1
main:<day-ahead>	-16 8 2 2 -3 0 -10 0
main:<duty>	-12 4 -22 9 0 -8 0 0
main:<goods>	3 0 12 10 -35 -6 16 8
main:<level>	-14 0 1 1 -5 -8 16 -1
main:<name>	20 -10 -30 3 -6 5 4 -2
main:<not>	5 -14 -14 -10 4 -11 0 24
main:<number>	-16 8 -18 18 -2 -2 -9 -9
main:<office>	-4 1 -5 0 -18 15 0 9
main:<organisation>	-1 -14 4 -3 17 0 -1 0
main:<person>	-19 -4 -18 10 5 0 -2 4
main:<quality>	4 -7 0 7 -19 0 1 12
main:<seat>	0 -17 0 0 -1 -5 14 5
main:<taker>	0 -10 18 0 0 0 0 0
main:<v-down>	0 0 24 0 -12 -4 -1 -4
main:<v-end>	-4 -8 15 -19 4 1 0 -2
main:<v-impose>	-17 10 4 -6 -10 1 8 -3
main:<v-return>	-1 -2 -8 -13 22 0 -4 0
main:<v-say>	5 -23 7 0 -1 5 -3 8
main:<v-stay>	-7 13 0 -18 0 -2 -2 3
main:<v-up>	-10 0 0 0 7 0 -15 -2
main:?	0 32 -1 0 -19 0 -2 0
main:a	-18 -12 19 -6 -9 8 12 0
main:again	3 23 0 -4 -28 2 -4 6
main:and	-3 21 0 0 -7 -20 0 -2
main:apply	0 20 0 0 -13 0 0 0
main:back	0 0 2 -23 11 -6 -1 0
main:be	0 12 -13 16 -27 -7 -2 10
main:broker	0 -2 15 0 -8 0 0 0
main:duty	-1 21 -8 10 -19 0 0 0
main:for	0 -21 -10 13 -4 -4 18 1
main:good	0 -16 1 2 15 0 0 0
main:in	3 1 14 -13 -15 0 7 0
main:it	4 7 -26 -15 9 -15 0 0
main:no	2 -2 0 2 -11 0 -6 15
main:of	14 2 14 -27 -27 0 18 4
main:old	0 -15 0 0 23 0 0 0
main:on	-4 -1 0 26 -22 3 4 0
main:respond	0 -3 0 -1 -3 0 15 0
main:return	0 -12 -3 -6 28 0 0 0
main:share	0 -6 21 0 -11 0 0 0
main:since	0 -13 0 -4 18 0 1 0
main:so	-2 1 19 -10 -12 2 0 0
main:ten	0 0 0 2 -16 0 7 6
main:that	-8 6 -22 -5 -4 0 7 9
main:the	15 11 8 0 -20 -2 -14 8
main:them	0 10 0 8 -18 0 0 0
main:there	1 -18 3 0 0 0 -4 15
main:thirty	0 15 -2 -4 -9 0 8 0
main:will	1 -2 -3 16 -34 9 8 7
main:year	0 -15 0 0 12 0 3 0
on-lapse	-15 18 0 -10 2 0 -13 -14
rule:controls	17 -12 3 -1 -3 0 -4 0
rule:controls duty	15 0 0 0 -13 0 0 0
rule:duties return	-5 41 0 -27 -18 -2 -19 0
rule:duties return duty	-5 40 0 -27 -17 -1 -18 0
rule:duties return level	-1 16 1 -17 0 0 -11 0
rule:duties return open	0 28 1 -18 -11 0 -11 0
rule:new duties	0 -5 -13 30 -7 -7 -5 -5
rule:new duties duty	0 -5 -13 30 -7 -7 -5 -5
rule:new duties level	-3 -15 -1 4 16 0 0 0
rule:new duties open	0 -1 -6 28 -20 -1 0 0
rule:retaliation	0 -23 -1 -13 -8 0 34 0
rule:retaliation duty	0 -6 0 -6 -1 0 15 0
rule:retaliation open	0 -15 0 -11 -17 0 36 0
short	-53 -2 -56 -48 119 -79 -65 -73
t=future	-23 1 -8 -7 16 -11 4 0
t=future condition	0 7 4 12 -30 0 0 7
t=future open	-18 3 -4 -1 3 -7 7 0
t=future-not	0 -10 0 -11 18 0 -5 10
t=future-not open	0 -5 0 -6 29 0 -3 0
t=gerund	0 3 0 -24 16 -6 0 -3
t=gerund duty	0 0 0 -12 23 0 -6 0
t=gerund open	0 -1 -3 -12 20 0 -3 0
t=infinitive level	-1 -19 -4 2 23 0 -6 0
t=infinitive open	6 7 21 0 -29 1 -5 7
t=modal	-5 -2 15 0 0 7 -7 1
t=modal condition	0 -14 0 0 15 6 -11 -1
t=modal duty	0 2 13 3 -18 6 4 -18
t=modal gone	0 -16 6 -1 14 0 0 0
t=modal open	-11 8 16 -5 -11 13 0 1
t=participle	-19 0 5 6 9 -11 -13 -9
t=participle open	-6 4 5 18 -14 0 0 -1
t=past	-4 -10 -10 -6 44 -13 -15 -23
t=past condition	0 0 0 0 0 4 -17 1
t=past duty	0 -4 9 1 -3 -17 8 0
t=past level	5 3 0 16 -11 -6 -1 -2
t=past open	-1 16 4 -5 -6 0 -3 -9
t=past-not	0 -13 0 3 15 0 -1 0
t=perfect	5 -29 -13 1 1 -7 17 8
t=perfect condition	0 -3 0 -15 0 0 3 7
t=perfect open	15 -13 0 4 -13 0 6 3
t=perfect-not	0 -3 0 0 15 0 0 0
t=pluperfect	-10 -16 -8 -11 49 -5 -3 -4
t=present	-13 9 -10 -16 40 -15 -14 -33
t=present condition	0 12 15 0 -25 0 9 1
t=present duty	-1 6 -2 17 -15 0 0 0
t=present if-back	0 0 0 -2 -11 16 0 0
t=present on-lapse	-5 17 0 -2 -5 -8 -1 -2
t=present open	12 -6 -3 4 -13 0 20 7
t=present-not	0 5 0 15 -18 0 0 0
t=present-not condition	3 3 0 6 -20 3 -7 2
t=present-not open	0 -7 0 16 -1 4 -9 -2
v=apply present	0 20 0 0 -15 0 0 0
v=ask past	0 15 0 0 -10 0 0 0
v=ask present	0 -5 0 0 20 0 0 0
v=be modal	-12 5 -12 15 0 3 -25 -7
v=be past	-20 8 -7 -1 11 -11 0 0
v=be past-not	0 -7 0 0 18 0 0 0
v=be present	9 9 -17 10 -1 2 -14 -31
v=be present-not	0 -1 0 18 -8 0 -3 4
v=collect present	0 -12 0 0 18 0 0 0
v=come future	0 -2 0 -6 18 0 0 0
v=end present	0 0 0 -5 16 0 -1 0
v=expect modal	3 0 15 0 -17 0 0 0
v=expire present	0 -10 0 0 18 0 0 0
v=fear present	12 0 0 6 -18 0 0 0
v=get present	0 -10 0 -3 25 0 0 0
v=have past	-1 0 -1 -9 28 0 -4 0
v=have present	-15 0 0 0 22 -10 -4 -8
v=jump present	0 12 0 0 -16 0 4 0
v=let present	0 4 -2 0 0 4 -19 0
v=like modal	0 -13 -3 -2 36 0 -6 0
v=look modal	0 0 0 0 -9 0 16 0
v=move present	0 0 0 0 -12 17 0 0
v=other present	15 1 2 -8 -23 4 15 -5
v=put modal	0 17 0 8 -21 0 -9 6
v=run present	0 -16 0 0 28 0 0 0
v=say past	4 -16 -5 5 14 1 -14 -11
v=say present	-10 21 -8 -10 -6 -5 11 -4
v=stand present	5 0 15 2 -15 0 -5 0
v=stop modal	0 -12 0 0 -2 19 0 0
v=tell perfect	0 0 8 0 -15 0 5 4
v=tell present	0 -5 0 23 -15 0 -2 6
v=threaten present	0 -1 0 -4 15 0 0 0
w:"	-12 -1 -28 0 8 2 8 -4
w:" we	0 -2 0 0 16 0 0 0
w:'s	13 16 5 -6 0 -15 -15 -14
w:'s <not>	0 -15 0 4 10 0 0 0
w:'s <number>	0 18 0 0 -15 0 0 0
w:'s <sender>	0 14 5 0 -15 0 0 0
w:'s _ would	0 18 0 0 -11 0 0 0
w:(	-5 2 0 -17 15 -5 0 -2
w:( <level>	0 -11 0 0 20 0 0 0
w:)	-7 4 0 -18 16 -6 0 -3
w:*	0 -6 0 0 18 0 0 0
w:,	-5 -2 -10 -1 28 -14 1 -19
w:, <day-today>	0 -12 0 5 16 0 -1 0
w:, <name>	0 4 -6 0 -18 4 15 -3
w:, <v-propose>	4 17 0 0 -18 0 2 0
w:, <v-say>	15 0 14 3 -17 -1 -25 1
w:, <v-threaten>	0 0 2 9 -17 0 1 4
w:, _ ,	5 7 -4 -18 2 -1 0 0
w:, _ .	-3 -3 -3 18 -14 3 6 0
w:, _ <level>	0 16 0 -9 -3 0 0 0
w:, _ <person>	0 7 1 11 -23 0 0 3
w:, _ a	0 0 12 11 -13 0 -15 0
w:, _ at	9 5 0 0 -22 0 13 0
w:, _ could	0 0 0 16 -13 0 0 0
w:, _ if	9 -19 0 7 -2 0 4 0
w:, _ nobody	0 -12 0 0 18 0 0 0
w:, _ on	0 -17 0 6 14 0 0 0
w:, _ the	0 17 7 -7 -6 -17 -8 0
w:, _ thirty	0 19 0 0 -14 0 0 0
w:, _ up	9 7 0 0 -16 0 0 0
w:, _ we	2 4 0 0 -20 8 8 0
w:, _ what	0 16 0 0 -14 0 0 0
w:, _ will	0 0 -1 -4 -17 5 13 8
w:, _ would	0 23 0 -1 -14 0 -4 0
w:, _ you	0 -7 0 0 19 0 0 0
w:, and	12 5 14 2 -15 2 -6 -1
w:, from	8 13 0 14 -29 0 -1 0
w:, if	0 -1 0 -21 16 -6 0 -4
w:, in	-6 6 -7 -5 22 -2 -14 0
w:, on	-3 24 -2 -6 -7 0 0 0
w:, say	13 2 0 -16 3 0 -13 0
w:, so	0 -11 0 0 22 0 0 0
w:, the	3 17 -11 17 -18 -20 0 -1
w:, to	0 1 3 10 -17 0 3 0
w:, with	0 -15 0 1 16 0 -2 0
w:-	-10 5 -10 9 -12 1 15 0
w:- _ -	0 -13 0 -2 16 0 1 0
w:.	-30 -4 -26 -29 78 -36 -16 -40
w::	-33 11 -20 -5 24 -6 2 -18
w:: _ .	0 27 0 0 -20 0 0 0
w:: _ if	0 25 0 0 -15 0 -5 0
w:: _ it	0 13 0 0 -18 9 0 0
w:: and	0 15 0 -3 0 0 0 0
w:: so	0 21 0 0 -21 0 0 0
w:: the	0 -26 12 -1 4 0 4 0
w:: then	0 0 0 10 -15 9 0 0
w:: we	0 0 0 0 16 0 -3 0
w:;	-1 9 9 -24 7 0 -7 -13
w:; <name>	0 -8 0 0 17 0 0 0
w:; <not>	0 19 0 0 -16 0 0 0
w:<agent>	-6 26 -19 -26 -3 -4 1 6
w:<agent> .	0 16 0 -4 0 0 -2 0
w:<day-ahead>	-19 20 -34 6 21 -10 -42 -14
w:<day-ahead> ,	-15 23 0 20 -19 -10 -9 -5
w:<day-ahead> .	1 -18 0 1 1 2 9 1
w:<day-ahead> _ is	0 17 0 0 -16 0 0 0
w:<day-ahead> _ or	2 -2 0 18 -18 0 0 0
w:<day-ahead> it	0 19 0 0 -18 0 0 0
w:<day-gone>	-30 -1 -26 -7 46 -18 0 -16
w:<day-gone> ,	0 -20 0 -12 46 0 -2 0
w:<day-gone> _ ,	0 12 0 0 -20 0 9 0
w:<day-today>	-16 -8 -19 -1 53 -13 -27 -11
w:<day-today> _ the	0 0 0 15 -5 0 0 0
w:<duty>	-21 -19 -4 21 -4 0 16 13
w:<duty> ,	0 -2 2 -7 -1 0 16 0
w:<duty> <not>	0 -14 0 -5 19 0 0 0
w:<duty> back	0 19 0 -1 -8 0 -1 0
w:<duty> of	0 -6 -2 21 -5 0 -5 0
w:<duty> talk	0 0 5 0 -17 0 0 16
w:<goods-amount>	0 -2 0 -1 20 0 0 0
w:<goods>	-5 -13 4 0 10 0 17 -8
w:<goods> ,	-18 -8 0 6 -4 10 9 0
w:<goods> .	0 12 0 5 -23 -11 14 -8
w:<goods> :	0 -8 0 -2 21 0 0 0
w:<goods> <duty>	-5 0 3 -30 -1 -3 14 9
w:<goods> <sender>	0 -8 0 22 -5 0 -2 0
w:<goods> ?	0 -2 0 0 15 0 0 0
w:<goods> could	0 0 0 0 -10 0 -5 18
w:<goods> duty	0 9 -3 -16 -5 0 16 0
w:<goods> in	0 -15 2 0 7 0 3 0
w:<goods> is	0 -17 0 12 6 0 -8 0
w:<goods> maker	0 0 0 15 -11 0 0 0
w:<goods> of	11 -17 -2 -20 14 0 3 0
w:<goods> since	0 0 0 9 -18 0 10 0
w:<level-noun>	-44 9 0 0 -2 -7 21 -25
w:<level-noun> .	0 -13 0 0 28 0 0 0
w:<level-noun> back	0 -10 0 0 0 0 15 0
w:<level-noun> by	0 -4 0 -2 15 0 0 0
w:<level>	-16 7 -8 -6 17 0 -3 -27
w:<level> )	0 -12 0 0 20 0 0 0
w:<level> <level>	0 15 0 0 -9 0 0 0
w:<level> <v-stay>	0 16 0 0 -15 0 0 0
w:<level> _ .	0 19 0 0 -11 0 0 0
w:<level> _ <day-ahead>	0 -4 0 -4 17 0 0 0
w:<level> _ <span>	0 0 18 0 -15 0 0 0
w:<level> _ if	0 15 0 0 -11 0 0 0
w:<level> and	0 -7 0 -5 21 0 0 0
w:<level> from	0 -9 0 -10 28 0 -2 0
w:<level> in	0 2 16 -5 -13 6 0 0
w:<level> of	0 -13 0 -4 26 0 0 0
w:<level> on	0 -6 0 33 -32 -4 14 0
w:<money>	-9 -29 0 -16 19 21 -12 0
w:<money> a	0 -6 0 0 -3 15 0 0
w:<month-gone>	0 10 -21 -1 12 0 -6 -8
w:<name>	13 -23 1 24 3 -9 -5 -4
w:<name> 's	6 25 15 -29 -6 -15 -3 -14
w:<name> ,	0 -14 17 11 -8 2 -1 -1
w:<name> :	0 -3 0 0 16 0 0 0
w:<name> _ ,	0 -13 0 0 15 0 0 0
w:<name> _ .	0 -11 -1 22 -15 0 0 8
w:<name> _ <name>	0 -4 0 -8 2 -2 -3 16
w:<name> _ take	0 3 0 0 -17 8 0 0
w:<name> and	-5 -1 0 4 -2 0 -13 16
w:<name> would	-7 11 -6 -21 2 0 7 0
w:<not>	-23 14 -69 10 24 -10 -31 0
w:<not> .	0 -17 0 -11 43 0 -4 0
w:<not> <duty>	0 -4 0 -4 19 0 0 0
w:<not> <v-begin>	0 -7 0 17 -1 0 0 0
w:<not> a	0 -2 -1 -12 20 -1 -6 -1
w:<not> deal	0 -11 0 16 0 0 0 0
w:<not> extension	0 16 0 0 -13 0 0 0
w:<not> to	0 -4 0 0 17 0 0 0
w:<number>	-66 39 -66 17 7 -34 -32 -44
w:<number> .	-10 30 -13 -36 1 -9 -12 -4
w:<number> :	0 -17 0 -8 43 0 -6 0
w:<number> _ <number>	-3 12 -3 -17 10 0 -12 -1
w:<number> _ if	0 20 0 -2 -19 1 0 0
w:<number> _ the	0 15 0 0 -7 0 -6 0
w:<number> again	0 31 0 0 -27 0 0 0
w:<number> and	0 32 0 0 -28 0 0 0
w:<number> in	0 8 0 17 -19 0 0 0
w:<number> is	0 17 0 0 -16 0 0 0
w:<office>	0 -32 -24 -3 18 17 -4 14
w:<organisation>	11 -33 0 -11 38 -8 -14 -2
w:<organisation> .	0 -8 0 -1 25 0 0 0
w:<person>	0 -17 -36 21 9 -5 2 0
w:<person> <v-say>	0 -11 -10 25 -9 -6 5 -4
w:<person> <v-target>	0 0 0 -5 18 0 -6 0
w:<person> _ the	-6 -10 -2 8 -6 0 18 0
w:<person> _ then	0 2 0 10 -21 9 0 0
w:<person> has	5 -6 0 0 -2 0 -7 15
w:<person> say	-1 -6 0 24 -12 0 0 0
w:<points>	0 22 0 0 -16 0 -4 0
w:<points> <v-down>	3 12 0 0 -18 0 0 0
w:<points> _ back	3 12 0 0 -18 0 0 0
w:<quality>	-7 -3 1 -1 -14 22 15 0
w:<quality> <duty>	0 20 0 -6 -28 0 18 0
w:<quality> <goods>	-17 11 6 17 -14 16 -28 0
w:<quality> <sender>	14 -2 1 -4 -24 8 7 0
w:<quality> <v-sell>	6 -3 0 -1 -10 15 0 0
w:<quality> _ ,	0 -11 -4 0 -17 14 23 0
w:<quality> _ and	0 -10 0 20 -13 8 0 0
w:<quality> _ come	0 16 0 0 -21 9 0 0
w:<quality> _ on	0 8 0 -1 -15 0 15 0
w:<quality> date	0 13 0 0 -19 0 6 0
w:<quality> duty	0 14 0 -16 -13 0 8 0
w:<quality> good	0 -10 -1 0 21 0 -2 0
w:<quality> minister	0 0 0 0 -12 0 17 0
w:<quality> ship	0 -4 0 0 -4 16 0 0
w:<seat>	4 -24 -3 8 -2 -36 21 12
w:<seat> 's	4 -5 -4 12 -18 0 7 4
w:<seat> <v-impose>	2 -19 -1 2 18 0 -7 0
w:<seat> _ which	0 0 8 0 -15 0 10 0
w:<sender>	35 -24 3 -2 -18 9 3 -10
w:<sender> control	17 -1 0 -1 -5 0 -1 0
w:<sender> of	18 -8 0 0 -9 0 0 0
w:<span>	-28 -7 6 -35 42 2 -17 -18
w:<taker>	-1 -23 16 0 8 0 -5 0
w:<v-agree>	0 -3 -23 -17 33 0 0 -12
w:<v-bear>	2 -2 1 -6 25 -14 -12 -32
w:<v-bear> on	0 10 0 10 -20 9 -4 0
w:<v-begin>	0 0 -10 13 16 0 -17 -44
w:<v-begin> <day-ahead>	0 17 0 12 -27 0 0 0
w:<v-begin> ?	0 9 0 9 -18 0 0 0
w:<v-begin> back	10 11 -15 -21 -10 9 0 0
w:<v-begin> down	0 -13 0 0 21 0 0 0
w:<v-begin> to	-8 -9 0 2 19 0 -12 0
w:<v-begin> up	0 12 2 -18 -8 0 7 0
w:<v-buy> in	6 2 5 0 -15 0 0 0
w:<v-deny>	33 -29 -4 6 -23 1 11 0
w:<v-down>	11 5 33 -1 -17 -15 -12 1
w:<v-down> ,	9 1 13 0 -23 0 0 0
w:<v-down> <day-ahead>	0 18 0 0 -16 0 0 0
w:<v-down> back	13 12 0 -16 -17 5 0 0
w:<v-down> by	0 -21 15 0 5 0 0 0
w:<v-down> on	0 -2 2 24 -15 0 0 0
w:<v-down> the	0 -3 -1 0 -13 0 0 21
w:<v-end>	-46 1 22 -5 0 3 5 -11
w:<v-end> ,	0 18 -1 -4 -3 0 -4 0
w:<v-end> :	0 15 0 0 -14 0 0 0
w:<v-end> <level>	0 8 12 0 -18 0 0 0
w:<v-end> a	0 8 10 0 -23 8 0 0
w:<v-end> at	0 -18 2 0 3 0 8 0
w:<v-end> date	0 -6 0 0 18 0 0 0
w:<v-end> it	0 -13 0 0 19 0 0 0
w:<v-impose>	-10 1 -4 -1 23 -29 8 -20
w:<v-impose> ,	6 8 0 -30 -8 -1 8 0
w:<v-impose> <level>	0 -15 -1 1 17 0 0 0
w:<v-impose> ?	0 -10 0 0 21 0 0 0
w:<v-impose> again	5 11 4 0 -25 0 2 0
w:<v-impose> any	0 0 0 -2 -15 0 21 0
w:<v-impose> by	0 16 0 9 -18 0 -3 0
w:<v-impose> of	0 15 0 1 -4 0 -4 0
w:<v-impose> on	-7 0 6 -20 0 -3 1 13
w:<v-impose> our	0 0 0 0 -19 0 24 0
w:<v-impose> the	0 -10 6 -13 19 1 -6 -9
w:<v-impose> to	0 -4 -12 7 15 -5 -8 -3
w:<v-impose> us	0 -2 0 0 15 0 0 0
w:<v-propose>	-4 -6 0 -6 24 -41 5 -3
w:<v-propose> a	0 -2 0 -2 19 0 0 0
w:<v-propose> to	-6 2 -11 -6 26 -2 -8 -1
w:<v-return>	-15 37 -5 -37 -8 -10 -3 -6
w:<v-return> on	0 16 0 0 -10 0 0 0
w:<v-say>	-4 -27 0 11 3 -2 8 10
w:<v-say> .	-5 0 -5 -5 18 0 2 0
w:<v-say> <person>	6 10 4 -1 -21 6 -3 0
w:<v-say> it	0 0 0 -5 17 0 -3 0
w:<v-sell>	32 -39 -20 -4 5 16 -13 -9
w:<v-sell> control	17 -1 0 -1 -5 0 -1 0
w:<v-sell> of	19 -3 0 -2 -6 0 0 0
w:<v-stay>	6 7 0 -24 20 -14 -34 2
w:<v-stay> on	0 -4 0 0 15 0 0 0
w:<v-stay> to	0 -9 17 -3 0 0 -1 0
w:<v-suspend>	6 0 8 -18 15 -10 -23 0
w:<v-target>	1 -1 0 -11 -2 -22 28 -18
w:<v-target> back	0 -5 0 -4 -7 0 24 0
w:<v-target> by	0 19 0 8 -26 0 0 0
w:<v-target> to	5 -13 0 0 16 0 -13 0
w:<v-threaten>	8 -10 -3 13 -19 2 11 0
w:<v-up> .	0 0 8 16 -10 0 -6 0
w:<v-up> from	5 10 0 -2 -16 0 4 0
w:<v-up> on	0 -15 0 0 11 0 0 6
w:<v-up> up	0 22 3 -15 -13 0 0 0
w:?	-47 7 -47 -17 79 -43 -54 -39
w:@	0 0 0 -4 18 0 -1 0
w:_	0 0 0 -3 21 0 -1 0
w:a	-4 -34 6 21 27 0 -11 -17
w:a <agent>	0 -1 0 -1 16 0 0 0
w:a <duty>	0 -21 -5 20 -13 0 2 6
w:a <quality>	0 -6 0 -1 21 0 0 0
w:a _ .	4 -1 8 -23 7 -6 -8 4
w:a _ and	0 -2 0 0 15 0 0 0
w:a _ in	0 -16 3 5 0 0 0 0
w:a _ of	5 15 -2 2 -23 1 0 3
w:a half	0 -7 0 -1 18 0 0 0
w:a licence	24 -9 4 0 -26 8 0 0
w:a post	2 0 0 13 -16 0 0 0
w:a tariff	1 -4 0 19 -10 0 -6 0
w:a tenth	0 6 16 0 -19 0 0 0
w:a third	0 9 0 0 -16 6 3 0
w:a ton	0 -5 0 0 -5 15 0 0
w:a truce	0 -6 0 0 16 0 0 0
w:about	0 -15 7 -10 25 0 -7 -11
w:above	7 -1 6 7 -17 0 0 0
w:after	0 25 -21 -4 -1 0 -10 -9
w:after <day-ahead>	10 23 0 0 -30 0 0 0
w:after <span>	0 -4 0 0 16 0 0 0
w:after _ ,	0 19 0 9 -20 0 -1 0
w:after _ ?	0 18 0 0 -17 0 0 0
w:after _ the	0 0 0 0 -16 9 4 0
w:again	19 61 -6 -51 -54 3 -12 5
w:again .	-7 30 -3 -14 -7 -2 0 -1
w:again and	0 16 0 0 -13 0 0 0
w:again for	5 12 4 -2 -17 0 -1 0
w:against	0 -5 0 16 -9 0 6 0
w:against <name>	0 0 0 18 -16 0 0 0
w:ago	0 -9 0 0 19 0 0 0
w:agreement	0 -7 0 -6 28 0 -3 0
w:all	0 22 9 0 -17 -7 -6 -4
w:all three	0 15 0 0 -11 0 0 0
w:altogether	0 0 8 0 -19 0 7 7
w:an	-17 -9 -15 0 5 -7 12 9
w:an <level-noun>	0 0 0 0 -13 0 17 0
w:an <v-impose>	0 0 0 -3 -16 0 25 0
w:an _ of	0 0 0 -6 16 0 0 0
w:an answer	0 0 0 0 -18 0 17 0
w:an extension	0 -4 0 0 15 0 0 0
w:and	-6 21 -9 0 9 -26 -4 -4
w:and <name>	2 -6 0 -6 -6 -2 6 16
w:and <seat>	0 17 0 0 -4 0 -4 0
w:and _ .	7 22 0 -6 -18 0 -1 0
w:and _ <number>	0 13 0 7 -17 0 0 0
w:and _ <organisation>	0 -6 0 0 15 0 0 0
w:and _ <quality>	0 0 0 0 15 0 -2 0
w:and _ half	0 -7 0 0 17 0 0 0
w:and _ in	0 -9 0 -6 23 0 0 0
w:and _ other	2 0 0 15 -17 0 0 0
w:and if	8 13 -1 -4 -20 0 9 0
w:and the	-3 12 9 -15 3 -7 -24 1
w:and they	0 21 0 0 -16 0 0 0
w:anew	0 20 0 0 -17 0 0 0
w:another	0 -18 10 6 0 0 -3 0
w:answer	-12 -11 -8 -7 -9 -5 42 -3
w:any	15 -7 -6 -6 -22 5 24 0
w:apply	0 27 0 -6 -16 0 -1 0
w:are	6 -10 -4 14 1 0 -15 0
w:are _ :	0 0 0 5 -15 0 5 0
w:are back	0 18 0 0 -11 0 0 0
w:as _ for	0 2 0 0 -15 0 11 0
w:as much	0 13 5 6 -22 0 0 0
w:at	-6 -1 -8 -19 20 -9 9 -6
w:at _ .	-4 -13 -6 -17 31 -3 4 0
w:at _ end	0 13 0 9 -20 0 0 0
w:at twenty	0 15 0 0 -11 0 0 0
w:back	7 67 -8 -47 -58 14 1 -1
w:back _ .	0 -5 0 0 18 0 0 0
w:back _ <number>	0 18 0 0 -16 0 2 0
w:back to	0 21 0 -6 -22 16 -3 0
w:be	4 7 -30 9 -5 -17 0 11
w:be <not>	0 0 0 0 -11 0 0 17
w:be <v-impose>	0 3 -11 -15 11 -2 -4 2
w:be _ .	-1 -25 -1 -19 46 -1 0 0
w:be _ again	5 3 0 0 -19 9 0 0
w:be _ on	0 12 0 12 -20 0 0 0
w:be _ out	0 -3 0 16 -18 0 8 0
w:be _ to	6 12 0 -6 -21 0 0 9
w:be a	0 0 0 -5 18 0 0 0
w:be back	0 18 0 0 -14 0 0 0
w:be in	0 -5 0 0 15 0 0 0
w:be no	0 2 0 0 -15 0 0 17
w:bean	0 -3 0 0 15 0 0 0
w:beef	0 -1 0 0 15 0 -5 0
w:before	0 -6 -12 -28 23 2 1 -3
w:before <day-ahead>	0 -8 0 0 17 0 0 0
w:begin	0 -20 0 3 15 0 1 0
w:between	-2 -8 0 -12 2 0 -3 18
w:between <name>	0 0 0 -3 -5 0 0 20
w:between _ and	0 -2 -1 -6 -1 0 0 20
w:boat	0 0 0 -6 17 0 -1 0
w:both	-8 24 -9 -16 -1 5 -15 -2
w:both _ .	0 15 0 0 -11 0 0 0
w:broker	0 -3 15 0 -6 0 0 0
w:buy	3 -16 2 0 0 0 5 0
w:by	-13 -2 3 24 14 -8 -41 -26
w:by <day-ahead>	-2 -7 -3 23 0 0 -6 0
w:by <level>	0 -16 2 -7 20 0 0 0
w:by _ .	0 0 -2 -5 22 0 -8 0
w:by a	0 0 16 -5 -7 0 0 0
w:by itself	0 26 0 0 -25 0 0 0
w:can	-7 -13 -9 0 21 -4 0 2
w:cannot	0 -4 0 17 -17 0 8 0
w:capacity	0 -5 0 21 -9 0 0 0
w:capacity ,	0 0 0 23 -18 0 0 0
w:change	0 0 0 -3 21 0 0 0
w:chip	0 -18 0 1 5 9 -1 0
w:coffee	0 12 3 9 -19 0 -4 0
w:collect	0 -19 0 -3 33 0 -1 0
w:come	14 4 -22 0 0 -1 0 -13
w:come <day-ahead>	0 18 0 0 -16 0 0 0
w:come _ ,	2 14 0 0 -16 0 0 0
w:come _ top	0 -4 0 -3 15 0 0 0
w:come back	14 10 -6 -12 -18 5 0 0
w:control	24 -11 -2 -1 -2 0 -7 0
w:control on	19 -4 0 0 -11 0 0 0
w:could	-1 -6 1 32 -35 1 -32 28
w:could <v-down>	0 9 11 0 -24 0 -3 7
w:could <v-impose>	0 6 7 14 -22 0 0 0
w:could _ a	0 0 0 11 -17 8 0 0
w:countermeasure	0 -1 0 -3 -11 0 20 0
w:critical	20 0 0 0 -16 0 0 0
w:critical software	20 0 0 0 -16 0 0 0
w:custom	0 1 -2 -12 17 0 -8 0
w:date	0 14 -6 -18 -6 -3 11 0
w:deal	0 -18 0 11 15 0 -2 0
w:dealer	0 -6 27 0 -21 0 0 0
w:did	0 -20 0 0 18 0 2 0
w:do	0 -27 0 0 21 -6 0 0
w:down	5 -11 -8 -10 26 -2 -10 4
w:due	-7 6 -3 3 -18 23 -2 0
w:duty	-37 20 -49 22 -23 0 16 -1
w:duty _ <name>	0 0 0 17 -5 0 -2 0
w:duty _ a	0 0 0 17 -16 0 0 0
w:duty back	0 15 0 0 -6 0 0 0
w:duty for	0 0 0 16 -13 0 0 0
w:duty on	-7 16 -12 0 -12 3 2 -2
w:each	0 0 0 -9 25 0 -7 0
w:each other	0 -3 0 0 15 0 0 0
w:earth	13 -18 -4 -7 -2 6 4 0
w:eat	0 -3 0 0 16 0 0 0
w:eleven	0 -10 0 0 22 0 0 0
w:else	-3 -3 0 -9 36 0 0 0
w:end	-17 -2 -25 -1 19 0 10 -13
w:end _ .	0 -6 0 0 16 0 0 0
w:end date	0 -6 0 0 18 0 0 0
w:end on	0 -8 0 0 20 0 0 0
w:end the	0 -1 0 0 -14 6 15 0
w:event	0 13 6 1 -18 0 -2 0
w:everything	0 3 0 17 -12 0 -1 0
w:excess	0 -5 0 22 -11 0 0 0
w:excess _ ,	0 0 0 23 -18 0 0 0
w:excess capacity	0 -5 0 22 -11 0 0 0
w:expect	8 -2 21 -1 -19 0 -1 0
w:expire	0 -10 0 -3 26 0 0 0
w:export	32 -12 -5 -11 0 -2 -15 0
w:export _ on	16 0 0 0 -12 0 0 0
w:export control	17 -1 0 -1 -5 0 -1 0
w:export of	19 -3 0 -2 -6 0 0 0
w:extend	0 -10 0 1 15 0 -1 0
w:fail	0 19 1 -4 -23 0 11 0
w:failing	0 22 0 -3 -11 0 0 0
w:fall	1 1 23 7 -22 0 -11 0
w:fall _ the	0 0 0 17 -13 0 0 0
w:fall on	0 0 0 17 -13 0 0 0
w:far	0 -1 0 0 15 0 0 0
w:fee	-2 -11 0 2 -12 24 -1 0
w:fee _ <quality>	0 -1 0 0 -6 16 0 0
w:fee on	0 -2 0 0 -16 25 0 0
w:fentanyl	0 -15 0 0 25 0 -1 0
w:fifteen	0 -15 0 15 3 0 0 0
w:first	12 0 -11 -6 8 0 -19 -3
w:first .	0 -1 0 0 18 0 0 0
w:five	-5 0 -4 18 -9 -1 -1 4
w:follow	0 7 0 12 -23 0 4 0
w:for	-9 -9 -16 1 22 0 8 -12
w:for <name>	0 16 0 9 -14 0 -6 0
w:for <span>	-1 -8 -1 -9 25 0 1 0
w:for _ 's	5 14 4 -2 -20 0 0 0
w:for _ ,	0 -15 0 0 20 0 0 0
w:for _ long	0 -2 0 0 15 0 0 0
w:for a	0 -9 0 0 17 0 -1 0
w:for his	0 0 0 7 -16 0 0 6
w:force	0 -15 0 0 19 0 -2 0
w:forty	0 1 -4 15 -8 2 -5 0
w:forty -	0 0 -1 18 -13 4 0 0
w:four .	0 15 0 0 -9 0 0 0
w:free	-3 -6 -4 -19 10 0 16 0
w:fresh	0 0 0 17 -14 0 0 0
w:from	15 8 -9 0 -8 9 -8 -20
w:from <day-ahead>	0 21 -2 0 -12 1 -8 0
w:from <level>	0 16 0 -6 -12 0 2 0
w:from <month-ahead>	0 -6 0 -5 18 0 0 0
w:from <name>	0 -16 9 1 -2 7 0 0
w:from _ .	0 0 0 17 -7 0 -1 0
w:from the	18 -4 -4 7 -13 6 -10 0
w:full	0 9 4 0 -15 0 4 0
w:future	5 -5 22 0 -21 0 0 0
w:geneva	0 -8 0 0 23 0 0 0
w:get	-3 -4 -4 -16 27 0 2 0
w:go	0 5 -1 5 3 0 -20 -15
w:go .	0 4 0 13 -15 0 0 0
w:go _ .	0 -8 0 -2 26 0 0 0
w:go _ it	10 1 0 3 -16 0 0 0
w:go on	0 -13 0 0 21 0 -3 0
w:go up	0 17 3 -14 -8 0 0 0
w:good	-14 -15 1 4 21 -9 0 -4
w:good would	0 -17 0 0 18 0 0 0
w:had	-19 -5 -17 -25 61 -13 -13 -10
w:had been	0 0 0 -3 20 0 -2 0
w:half	7 -13 0 -7 18 0 -1 0
w:has	6 -23 -41 9 -4 -7 19 9
w:has <v-say>	8 -2 -4 10 -16 -2 -7 17
w:has <v-threaten>	15 -1 0 0 -13 0 8 -1
w:has _ ,	4 0 0 -1 -15 0 -5 16
w:has _ the	0 0 0 0 15 0 0 0
w:have	-21 2 1 -22 33 -16 -15 -14
w:have <v-impose>	0 -4 0 0 17 0 0 0
w:have _ back	0 -15 0 0 18 0 0 0
w:he	-23 0 -3 0 20 -14 -2 1
w:he <not>	0 16 0 0 -20 0 0 10
w:he doesn't	0 19 0 0 -16 0 0 0
w:he'd	0 0 0 17 -10 0 0 0
w:he'd <v-impose>	0 0 0 18 -13 0 0 0
w:his _ ,	0 8 0 -2 -18 0 0 13
w:hit	0 -6 0 -9 0 0 19 0
w:hit back	0 -4 0 -2 -4 0 19 0
w:home	0 -7 0 0 20 0 0 0
w:hour	0 -11 -1 -6 25 0 0 0
w:house	0 0 0 -2 15 0 0 0
w:how	0 0 -1 -6 16 0 0 0
w:i	-1 -21 4 -37 30 0 5 -13
w:i would	0 -2 0 0 16 0 0 0
w:if <name>	0 7 -3 -14 -24 4 18 5
w:if <seat>	21 -9 -2 0 -15 0 2 0
w:if _ are	0 -9 0 0 17 0 0 0
w:if _ come	3 4 0 11 -24 0 1 0
w:if _ doesn't	0 21 0 0 -18 0 0 0
w:if it	-8 14 13 -11 -10 0 -16 0
w:if the	-18 4 5 -9 -5 10 -8 5
w:if they	-3 -7 -3 16 3 0 -13 2
w:if you	0 -20 0 -1 35 0 -1 0
w:in	-12 -4 16 -21 23 0 -6 -18
w:in <number>	0 -16 0 -3 31 0 0 0
w:in <seat>	-10 0 16 -10 3 -3 -23 7
w:in <span>	0 0 21 0 -17 0 0 0
w:in _ .	-7 10 15 -22 -12 -4 11 -1
w:in _ ?	0 -2 0 0 15 0 0 0
w:in _ event	0 14 6 2 -21 0 -1 0
w:in _ on	0 0 0 -5 25 0 -1 0
w:in _ same	0 15 0 0 -11 0 0 0
w:in _ the	0 -6 0 0 19 0 0 0
w:in at	0 -2 0 0 15 0 0 0
w:in kind	0 0 0 0 -23 0 27 0
w:in the	13 16 0 -1 -24 8 0 -8
w:inquiry	0 0 0 23 -18 0 0 0
w:investigation	0 0 0 16 -13 0 0 0
w:investigation _ section	0 0 0 18 -17 0 0 0
w:investigation under	0 0 0 18 -17 0 0 0
w:is	6 0 -1 12 -4 6 -7 -36
w:is <not>	4 1 0 15 -26 6 3 0
w:is <number>	0 16 0 0 -13 0 0 0
w:is <v-impose>	12 -4 6 13 -18 3 -13 0
w:is _ ,	2 21 0 -13 -9 0 -1 0
w:is _ again	6 2 5 0 -16 0 0 0
w:is _ from	8 0 0 0 -16 10 0 0
w:is not	0 2 0 14 -22 0 6 0
w:is nothing	9 0 0 0 -17 10 0 0
w:is over	0 19 0 0 -13 0 0 0
w:it	-39 25 -15 -4 23 -28 -13 -6
w:it 's	5 19 -5 -10 -14 5 -7 0
w:it .	-3 -15 -3 -12 47 0 -9 0
w:it <v-begin>	-1 -11 11 -16 7 1 0 0
w:it <v-down>	0 -21 3 0 19 0 0 0
w:it <v-impose>	0 -7 0 0 19 0 -3 0
w:it _ <level>	0 -11 0 0 17 0 0 0
w:it _ <number>	0 17 0 1 -15 0 0 0
w:it _ ?	0 17 0 0 -12 0 0 0
w:it _ back	0 0 0 0 -5 15 0 0
w:it _ in	7 15 0 0 -17 0 -3 0
w:it _ not	0 2 0 9 -22 0 19 0
w:it come	0 -16 4 0 13 0 0 0
w:it could	0 0 0 3 -17 0 0 19
w:it will	0 15 0 0 -11 0 1 0
w:it would	0 -7 -10 14 -10 -1 15 -1
w:its	0 9 -20 14 -8 0 6 -18
w:its <gate>	0 0 0 15 -19 6 0 0
w:its <goods>	0 -11 -2 18 -9 0 5 0
w:its _ the	0 13 0 0 -18 7 0 0
w:itself	0 24 0 -1 -16 0 0 0
w:jump	0 6 19 -1 -27 0 2 0
w:kind	0 -7 0 -2 -20 0 31 0
w:lapse	0 17 11 0 -17 -2 -6 0
w:law	0 15 0 0 -5 0 0 0
w:leather	0 0 0 7 -15 0 7 0
w:leave	-4 0 -5 -17 0 5 0 10
w:less	0 -18 0 0 23 0 0 0
w:let	0 -2 -14 -2 20 1 -6 -5
w:level	0 15 0 0 -4 0 -4 0
w:licence	32 -10 0 -15 -18 5 0 0
w:licence ,	16 -1 0 0 -10 0 0 0
w:licence .	12 2 0 0 -15 0 0 0
w:like to	0 0 0 0 16 0 0 0
w:line	0 5 0 -6 -17 18 0 0
w:list	0 -22 -5 0 27 0 -1 0
w:long	-1 -15 -1 0 15 6 -6 0
w:look	0 0 0 -3 -4 0 19 0
w:lose	0 -10 26 -2 -15 0 3 0
w:machinery	0 -7 0 -7 19 0 0 0
w:maker	0 -8 0 15 0 0 0 0
w:may	0 -18 -18 0 15 0 -9 12
w:may be	0 -4 0 -2 23 0 0 0
w:mean	0 -10 0 19 -12 0 2 0
w:meet	-4 -26 -4 2 23 0 0 0
w:message	0 -6 0 -2 16 0 0 0
w:might	0 -11 0 39 -32 0 6 0
w:might be	0 0 0 22 -18 0 0 0
w:milk	1 -2 0 -5 -15 0 14 9
w:mill	0 10 0 6 -15 0 0 0
w:million	0 -3 0 0 15 0 0 0
w:mine	0 11 5 0 -18 0 0 0
w:minister	0 -13 0 -9 -3 0 22 0
w:minister ,	0 -3 0 0 -3 0 15 0
w:minute	0 0 0 -2 18 0 0 0
w:money	0 -6 0 0 15 0 0 0
w:more	20 0 0 -14 -4 5 -10 0
w:morning	0 31 0 -4 -19 0 -1 0
w:morning .	0 24 0 0 -22 0 0 0
w:move	0 0 0 -3 -4 16 -2 0
w:much	0 18 3 3 -21 0 0 0
w:must	0 0 0 -5 23 0 -3 0
w:neither	0 -1 0 -4 19 0 0 0
w:new	0 -15 0 19 -21 -3 24 -4
w:new <duty>	0 -13 3 24 -29 0 11 0
w:new duty	0 -12 0 26 -27 0 13 0
w:next	-12 1 0 17 -14 -7 11 -5
w:next _ .	0 14 0 0 -26 0 20 0
w:next morning	0 20 0 0 -17 0 0 0
w:nine	0 -6 0 0 19 0 0 0
w:no	-3 5 -15 11 1 -15 -35 8
w:no _ :	0 17 0 10 -25 0 0 0
w:no _ by	0 -15 0 13 0 0 0 0
w:no deal	0 -11 0 16 0 0 0 0
w:no extension	0 16 0 0 -13 0 0 0
w:nobody	-2 7 -1 -13 15 0 -6 0
w:not	-13 -16 -14 6 24 -5 0 0
w:not <v-impose>	0 -11 0 -5 17 6 -2 0
w:not _ ,	0 -12 0 17 -2 0 0 0
w:not be	3 -10 0 0 15 0 -4 0
w:nothing _ the	10 0 0 0 -17 10 0 0
w:now	-6 -5 -8 0 0 -3 15 1
w:now _ <number>	0 1 0 0 -17 0 16 0
w:of	2 -1 0 14 19 -36 -15 -20
w:of <duty>	0 0 0 -9 18 0 0 0
w:of <number>	0 -14 -1 -13 40 0 -6 0
w:of _ and	0 15 0 -3 -10 0 2 0
w:of a	0 0 1 30 -20 0 -8 0
w:of it	1 -17 0 4 10 0 0 0
w:of the	-25 1 20 -10 11 -12 -15 0
w:off	2 -20 -6 6 5 -2 10 -1
w:offer	0 -5 0 -2 22 0 -4 0
w:oil	-2 -4 0 20 -28 0 21 0
w:old	-5 32 -7 -23 -5 -2 -16 -1
w:old _ ,	0 15 0 0 -11 0 0 0
w:on	-9 0 -19 11 12 -11 5 -12
w:on <day-ahead>	-19 11 -1 -11 15 -15 -11 0
w:on <day-gone>	-14 -3 -12 0 25 -6 0 -6
w:on <goods>	2 -5 -11 -19 1 4 16 -4
w:on <name>	0 0 2 16 -18 0 0 0
w:on <number>	0 -7 0 -4 17 0 0 0
w:on <quality>	-19 0 -6 6 -5 8 0 3
w:on _ .	-13 -7 0 11 -11 -9 15 13
w:on _ <day-ahead>	0 26 3 2 -26 0 0 0
w:on _ same	0 1 0 5 -15 0 9 0
w:on _ side	0 11 0 -7 -15 9 4 0
w:on palm	0 0 0 0 -15 0 14 0
w:on the	-1 13 2 -13 -6 -16 9 0
w:on their	0 6 0 0 -15 0 8 0
w:on top	0 -2 0 19 -9 0 0 0
w:on which	0 17 0 0 -8 0 0 0
w:once	11 25 0 -15 -32 7 0 0
w:once _ .	0 15 5 0 -19 0 0 0
w:once more	9 18 4 -4 -36 9 0 0
w:one	8 1 0 -1 8 0 -9 -19
w:one .	0 -8 0 -2 26 0 -1 0
w:one and	3 10 0 0 -15 0 0 0
w:only	0 16 0 -4 0 0 -7 0
w:open	8 -16 3 13 -7 0 -3 0
w:or	0 -21 -11 12 9 -8 1 -4
w:or <not>	0 -5 0 0 17 0 0 0
w:or sooner	8 0 0 14 -20 0 0 0
w:other	9 -32 -7 14 4 -2 0 -1
w:our	-17 -5 -15 -23 2 0 29 0
w:our <gate>	0 -4 0 -4 -2 0 16 0
w:our <goods>	0 3 0 0 -27 0 31 0
w:our _ ,	0 0 0 -2 -15 0 14 4
w:out	-16 10 -19 0 2 0 0 0
w:over	1 7 -12 6 -5 -3 -19 5
w:palm	0 10 0 -5 -18 0 17 0
w:palm <goods>	0 0 0 -4 -12 0 17 0
w:palm oil	0 0 0 -4 -12 0 17 0
w:pen	0 23 0 5 -23 0 0 0
w:pen ,	0 9 0 7 -16 0 0 0
w:people	0 -17 0 10 12 0 -1 0
w:permit	25 -7 0 -4 -6 0 -7 0
w:plan	0 -1 0 -3 19 0 0 0
w:poultry	0 0 0 0 17 0 -5 0
w:price of	0 -9 15 0 -1 0 0 0
w:promise	-1 -5 -3 0 16 0 1 0
w:put	7 15 0 2 -15 -4 -9 3
w:put _ back	0 17 0 0 -12 0 0 0
w:rare	13 -17 -4 -7 -2 6 4 0
w:rare earth	15 -10 -2 -5 -1 7 -4 0
w:rate	-1 16 -3 -8 4 0 -9 0
w:rate _ <level>	0 15 0 0 -14 0 0 0
w:reciprocal	0 -7 0 -2 18 0 0 0
w:renewal	0 17 0 0 -24 0 11 0
w:reserve	10 -3 0 0 -16 0 13 0
w:respond	0 -3 0 -1 -3 0 15 0
w:rest	0 -7 0 0 16 0 0 0
w:restore	0 17 0 0 -14 0 0 0
w:return	-4 6 -8 -19 16 -1 -9 0
w:right to	10 0 0 0 -20 0 13 0
w:round	0 -18 0 1 25 0 -3 0
w:rule	34 -25 -2 11 -36 2 15 0
w:run	-3 0 -5 -11 22 0 -6 0
w:same	3 13 5 -5 -21 -3 11 0
w:same _ .	1 10 0 2 -21 0 7 0
w:say .	0 -6 0 -4 20 0 0 0
w:second _ .	0 0 0 17 -13 0 0 0
w:section	0 -20 0 25 -6 0 -2 0
w:section <number>	0 -19 0 25 -7 0 -1 0
w:set	0 15 0 -7 1 0 -5 0
w:shall	-1 6 -2 -17 9 0 0 0
w:share	0 -9 27 0 -17 0 0 0
w:share _ the	0 -6 19 0 -12 0 0 0
w:share of	0 -6 19 0 -10 0 0 0
w:she	0 -7 0 0 18 0 0 0
w:ship	-8 -8 -2 -10 0 22 2 0
w:should <name>	0 0 16 -2 0 0 -7 0
w:should the	7 2 -3 0 -20 0 10 1
w:side	-1 10 -21 -9 4 10 0 -10
w:side .	0 16 0 0 -18 6 0 0
w:sign	5 -17 -4 -16 39 -2 -14 -1
w:since	-8 -39 -5 -4 44 -3 4 -1
w:slap	0 4 0 3 -30 0 23 0
w:slip	0 1 13 0 -15 0 0 0
w:software	19 -5 0 0 -11 0 0 0
w:some	0 -7 0 -1 21 0 0 0
w:sooner	7 -3 0 13 -16 0 0 0
w:soybean	3 -15 2 -7 0 0 5 0
w:standstill	0 15 0 0 -6 0 0 0
w:steel	0 0 -3 -3 -10 0 23 0
w:still	-1 -10 -2 -9 42 0 -3 0
w:stop	0 -28 1 5 -4 16 4 0
w:successor	0 21 0 0 -21 0 0 0
w:sugar	0 20 0 4 -16 0 -1 0
w:suspend	0 0 0 0 17 0 0 0
w:take	-9 -16 7 6 7 2 -1 -2
w:talk	-11 -31 0 -6 26 -7 -5 19
w:tariff	0 -45 6 10 1 1 -12 21
w:tariff <v-begin>	0 -7 0 -5 15 0 2 0
w:tariff _ <name>	0 0 11 8 -26 0 10 0
w:tariff _ in	0 0 8 0 -16 0 0 12
w:tariff talk	0 0 5 0 -17 0 0 16
w:tell	-15 -19 5 11 -3 -10 0 14
w:tenth	0 6 15 0 -13 0 0 0
w:than	8 -19 -1 -6 9 0 6 0
w:that	0 -12 -24 17 7 2 0 0
w:that 's	0 -1 0 0 15 0 0 0
w:that ,	-1 14 2 0 -25 0 0 9
w:that <not>	0 6 0 21 -20 0 0 0
w:that _ <name>	0 13 0 2 -17 0 0 0
w:that _ will	0 0 0 0 16 0 -19 -3
w:that _ would	7 -23 -13 -12 0 5 15 0
w:that all	0 24 0 0 -20 0 0 0
w:that day	0 -14 0 0 21 0 0 0
w:that he	-1 0 0 -9 21 0 0 0
w:that it	5 0 -2 16 -14 0 0 0
w:that no	0 0 0 17 -16 0 0 0
w:that would	0 -12 0 -3 27 0 0 0
w:the	-1 -1 0 -20 42 -12 -30 -14
w:the <agent>	0 37 -2 -7 -20 0 -4 0
w:the <duty>	-14 -2 0 -7 1 0 -13 19
w:the <goods>	-13 0 -15 20 -8 -8 6 1
w:the <name>	-6 -15 -3 20 8 0 -7 0
w:the <number>	0 23 0 18 -33 0 -2 0
w:the <organisation>	14 -11 6 -13 13 0 -16 -8
w:the <person>	-6 10 -6 15 -16 -1 0 2
w:the <quality>	0 10 0 -26 -20 4 19 5
w:the <v-deny>	19 -5 0 0 -18 5 0 0
w:the <v-end>	0 2 0 16 -18 0 7 0
w:the <v-impose>	4 15 -1 -27 -2 -2 0 -1
w:the <v-sell>	-1 -1 0 0 16 0 0 0
w:the <v-suspend>	0 15 0 -1 -8 0 -2 0
w:the _ 's	0 0 -6 -15 26 0 -7 0
w:the _ ,	4 -1 -12 3 -5 0 20 -12
w:the _ -	-2 14 -3 -16 -1 0 0 5
w:the _ .	15 -19 8 -20 24 -16 -19 0
w:the _ :	0 19 0 0 -15 0 0 0
w:the _ ;	0 20 4 0 -20 0 0 0
w:the _ <name>	0 1 0 4 -15 0 7 0
w:the _ ?	0 -12 0 0 26 0 0 0
w:the _ about	9 0 0 0 -19 10 0 0
w:the _ go	0 -23 0 16 3 0 0 0
w:the _ have	0 -4 0 -4 18 0 -1 0
w:the _ is	1 15 4 -3 -13 5 -15 0
w:the _ lapse	0 8 8 6 -18 0 0 0
w:the _ morning	0 30 0 0 -26 0 0 0
w:the _ on	0 -6 5 -12 -6 20 0 3
w:the _ round	0 -5 0 0 15 0 0 0
w:the _ say	0 5 0 21 -15 0 -7 0
w:the _ talk	0 0 0 8 -18 0 0 11
w:the _ tariff	0 -19 -1 -14 25 0 0 6
w:the _ that	3 -4 -4 -34 22 -2 0 -1
w:the _ to	7 -8 10 0 -19 0 15 0
w:the _ would	13 10 6 0 -22 0 0 0
w:the date	0 18 0 0 -15 0 0 0
w:the day	0 -2 3 -5 -8 0 16 0
w:the duty	0 0 -5 -7 22 0 -7 0
w:the end	0 5 0 9 -17 0 7 0
w:the event	0 15 6 0 -21 0 0 0
w:the fee	0 -7 0 0 -12 25 0 0
w:the law	0 22 0 0 -18 0 0 0
w:the new	0 -6 3 -6 16 0 -9 0
w:the old	0 21 -1 -10 -6 0 -4 0
w:the other	1 -11 0 0 20 0 -3 0
w:the peso	0 1 13 0 -15 0 0 0
w:the right	9 0 0 0 -20 0 12 0
w:the rule	19 -5 0 0 -18 5 0 0
w:the same	4 17 5 -4 -20 -2 1 0
w:the tariff	-3 -4 7 -6 -16 4 0 22
w:the thing	0 0 17 0 -9 0 0 0
w:the twenty	0 9 0 0 -15 0 0 7
w:their ,	0 15 0 0 -13 0 0 0
w:then	5 36 -24 18 -38 0 0 -12
w:then ,	0 18 0 0 -11 0 0 0
w:then _ <level>	0 8 0 0 -15 0 9 0
w:then be	9 14 0 0 -19 0 0 0
w:there	2 -6 -1 1 4 0 -30 9
w:there 's	0 -18 0 2 17 0 0 0
w:there _ be	0 -3 0 0 -2 0 -3 16
w:there _ nothing	8 4 0 2 -25 9 0 0
w:there will	0 0 0 -4 -7 0 -2 16
w:thereafter	0 19 0 0 -18 0 0 0
w:they	-12 7 -28 0 25 -20 -10 0
w:they <v-bear>	0 -7 0 0 16 0 0 0
w:they _ ,	0 17 0 7 -18 0 0 0
w:they'd	8 0 -1 5 -21 0 0 6
w:thi	0 -32 0 -13 23 -10 10 0
w:third of	0 6 0 0 -16 6 4 0
w:thirty	-8 27 -9 -18 -12 4 0 -1
w:thirty -	-5 23 -6 -14 -15 5 2 0
w:threaten	3 -17 -1 12 5 0 -8 0
w:three	-2 24 -6 -11 -16 11 -9 0
w:to ,	6 8 4 0 -21 0 0 0
w:to <day-ahead>	0 -15 0 -5 35 0 0 0
w:to <number>	0 22 -1 0 -16 0 0 0
w:to <v-begin>	9 0 -6 16 -12 -1 0 0
w:to <v-end>	0 4 18 -7 -12 0 -7 4
w:to <v-say>	0 -5 0 0 19 0 0 0
w:to _ ,	-7 -15 13 0 6 2 0 0
w:to _ .	-19 18 0 -3 -17 20 -15 3
w:to _ <level>	0 9 0 9 -15 0 0 0
w:to _ ?	0 -5 0 0 15 0 0 0
w:to _ by	0 0 16 0 -8 0 0 0
w:to _ in	0 0 0 -17 9 0 5 0
w:to be	0 -20 -2 11 4 0 0 0
w:to the	-10 0 -8 -22 20 -3 7 -1
w:ton	0 -7 0 0 -13 24 0 0
w:too	5 -1 -2 17 -15 7 -6 0
w:too .	7 -5 0 15 -11 0 0 0
w:top	0 -3 0 18 -6 0 0 0
w:trade	0 -19 6 -11 7 -2 14 -4
w:truce	-12 0 -16 0 24 0 -24 -7
w:truce <v-end>	0 16 0 -1 -7 0 0 0
w:two	-19 -5 5 0 15 1 -6 -8
w:under _ <number>	0 0 0 15 -9 0 0 0
w:under a	0 6 0 9 -15 0 0 0
w:under section	0 0 0 15 -9 0 0 0
w:unless	-8 15 -11 5 -6 0 -5 -2
w:unless the	0 0 0 15 -8 0 -5 0
w:until	-13 -52 -11 -29 103 -7 -17 -5
w:until <day-ahead>	-1 -16 0 -8 44 0 -3 0
w:until _ .	0 -2 0 0 18 0 0 0
w:until the	0 -5 0 0 20 0 0 0
w:up	0 21 -2 -1 -17 0 7 -6
w:us	-5 0 0 -22 13 -2 7 -1
w:vow	2 0 0 1 -15 0 9 0
w:wake	9 17 0 0 -23 0 0 0
w:wake up	9 11 0 0 -19 0 0 0
w:walnut	0 16 0 0 -14 0 0 0
w:warn	1 0 0 1 -16 7 3 0
w:was	-2 0 -16 6 15 -9 0 -8
w:was <v-impose>	0 -4 0 0 18 0 0 0
w:was in	0 15 0 0 -9 0 0 0
w:way	0 -6 0 -6 16 0 1 0
w:we	-9 0 0 -20 8 3 16 -15
w:week	-3 -15 1 -1 14 0 0 0
w:were	-1 13 -8 -35 29 -11 -27 0
w:what	-12 23 -30 -17 19 -24 3 -20
w:what _ it	0 -12 0 0 17 0 0 0
w:what i	0 3 0 0 -21 0 19 0
w:when	-7 7 -7 0 10 -3 -15 -2
w:where	0 0 0 -6 16 0 -3 0
w:whether	0 -8 0 0 20 0 -9 0
w:who	-5 -6 0 0 28 -2 -12 -1
w:will	-13 -15 -6 -19 27 0 9 0
w:will <level-noun>	0 -8 0 -6 -7 7 18 0
w:will <not>	0 -4 0 -3 24 0 0 0
w:will <v-say>	0 0 0 0 -8 0 16 0
w:will _ no	0 0 0 -2 -5 0 0 16
w:will not	0 -4 0 -3 23 0 0 0
w:window	0 -7 0 0 17 0 0 0
w:wine	-3 0 -3 15 -2 0 0 0
w:with	-33 -16 -14 -3 26 0 14 -4
w:with <level>	0 0 0 1 -16 0 15 0
w:with <name>	-3 -15 0 -1 11 0 0 0
w:within	2 -2 7 -2 -20 9 6 0
w:within the	2 2 2 0 -18 0 6 0
w:without	0 28 -11 -13 -21 2 1 4
w:without _ ,	0 20 0 0 -26 0 0 11
w:without it	0 15 0 0 -15 0 0 0
w:word	0 -4 0 -4 27 0 -2 0
w:worth	0 -7 0 -1 20 0 0 0
w:would	0 25 15 -46 -14 0 25 -21
w:would <v-down>	-1 0 22 0 -11 0 -8 0
w:would <v-return>	0 25 0 0 -18 0 0 0
w:would <v-up>	0 16 0 -11 -1 0 0 0
w:would _ .	0 9 14 0 -26 0 5 0
w:would _ <number>	0 -11 0 0 18 0 0 0
w:would _ be	9 13 0 0 -17 0 0 0
w:would _ to	-2 16 -5 -10 0 0 0 0
w:would come	0 -5 0 0 15 0 0 0
w:would fall	0 0 14 6 -18 0 0 0
w:would have	0 -5 -2 -5 21 0 -2 0
w:would like	0 -5 0 0 21 0 -2 0
w:would then	18 26 0 -4 -43 0 5 0
w:write	0 -16 3 2 0 2 0 0
w:year	-5 -7 0 -2 23 -1 0 0
w:yet	0 -2 0 0 -12 0 0 22
w:you	-15 -17 -18 -29 59 0 -29 -9
w:your	0 -17 -1 -11 35 0 0 0
w:—	-5 -9 -4 0 27 -2 -10 0`;
